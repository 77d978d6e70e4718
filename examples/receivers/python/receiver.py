"""A receiver that deploys and calls back. Python 3.9 or later, no packages.

WEBHOOK_SECRET   the webhook's secret_name, to check what arrives
CALLBACK_SECRET  callback.secret_name, to sign what goes back; may be unset
DEPLOY           the command; it gets the commit as $1
PORT             where to listen, default 8090

What it has received is kept in memory only, and lost at a restart.
"""

import hashlib
import hmac
import json
import os
import subprocess
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WEBHOOK_SECRET = os.environ.get("WEBHOOK_SECRET", "")
CALLBACK_SECRET = os.environ.get("CALLBACK_SECRET", "")
DEPLOY = os.environ.get("DEPLOY", "")
PORT = int(os.environ.get("PORT", "8090"))
if not WEBHOOK_SECRET or not DEPLOY:
    raise SystemExit("Set WEBHOOK_SECRET and DEPLOY.")
MAX_BYTES = 1024 * 1024


def sign(body, secret):
    mac = hmac.new(secret.encode(), body, hashlib.sha256)
    return "sha256:" + mac.hexdigest()


def deploy(commit):
    done = subprocess.run(
        [DEPLOY, commit], stdout=subprocess.PIPE, text=True, timeout=540
    )
    lines = done.stdout.strip().splitlines()
    return {
        "state": "success" if done.returncode == 0 else "failure",
        "description": lines[-1][:200] if lines else "",
        "context": "deployment",
    }


def call_back(url, callback):
    body = json.dumps(callback).encode()
    headers = {"content-type": "application/json"}
    if CALLBACK_SECRET:
        headers["x-jobserv-sig"] = sign(body, CALLBACK_SECRET)
    for pause in (0, 1, 5):
        time.sleep(pause)
        request = urllib.request.Request(url, body, headers)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                print("callback:", answer.status, flush=True)
                return
        except urllib.error.HTTPError as error:
            print("callback:", error.code, error.read(), flush=True)
            if error.code < 500:
                return
        except OSError as error:
            print("callback:", error, flush=True)


def work(build):
    try:
        callback = deploy(build["github"]["sha"])
    except (OSError, subprocess.TimeoutExpired) as error:
        callback = {"state": "error", "description": str(error)[:200]}
    call_back(build["callback_url"], callback)


seen = set()
lock = threading.Lock()


def is_new(body):
    digest = hashlib.sha256(body).hexdigest()
    with lock:
        if digest in seen:
            return False
        seen.add(digest)
        return True


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        if not 0 <= length <= MAX_BYTES:
            return self.answer(413)
        body = self.rfile.read(length)
        given = self.headers.get("x-jobserv-sig", "")
        expected = sign(body, WEBHOOK_SECRET)
        if not hmac.compare_digest(expected.encode(), given.encode()):
            return self.answer(401)
        self.answer(202)
        # A retry has the same body: it is answered, and not deployed again. The
        # header webhook-id is not signed, so the id does not show a replay.
        if is_new(body):
            threading.Thread(target=work, args=[json.loads(body)]).start()

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()


server = ThreadingHTTPServer(("", PORT), Receiver)
print("listening on", server.server_port, flush=True)
server.serve_forever()
