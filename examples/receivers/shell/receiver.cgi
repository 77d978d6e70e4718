#!/usr/bin/env bash
# A receiver that deploys and calls back, as a CGI program of any web server.
# Needs bash, curl, jq and openssl.
#
#   WEBHOOK_SECRET   the webhook's secret_name, to check what arrives
#   CALLBACK_SECRET  callback.secret_name, to sign what goes back; may be unset
#   DEPLOY           the command; it gets the commit as $1
#   STATE            a folder in which to remember what was deployed
set -euo pipefail
: "${WEBHOOK_SECRET:?}" "${DEPLOY:?}" "${STATE:?}"
UNAVAILABLE='503 Service Unavailable'

sign() { # SECRET, the text on standard input
  local digest
  digest=$(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$(hex "$1")" -r)
  printf 'sha256:%s' "${digest%% *}"
}

hex() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n'; }

answer() {
  printf 'Status: %s\r\nContent-Length: 0\r\n\r\n' "$1"
}

body=$(mktemp)
trap 'rm -f "$body"' EXIT
head -c "$((10#${CONTENT_LENGTH:-0}))" > "$body"

if [ "${HTTP_X_JOBSERV_SIG:-}" != "$(sign "$WEBHOOK_SECRET" < "$body")" ]; then
  answer '401 Unauthorized'
  exit 0
fi

commit=$(jq -er '.github.sha' "$body")
callback_url=$(jq -er '.callback_url' "$body")

# A retry has the same body: it is answered, and not deployed again. The header
# webhook-id is not signed, so the id does not show a replay. A folder that
# cannot be made, on a full disk for instance, asks the sender to try again.
digest=$(openssl dgst -sha256 -r < "$body")
folder=$STATE/${digest%% *}
if ! mkdir "$folder" 2> /dev/null; then
  if [ -d "$folder" ]; then answer '202 Accepted'; else answer "$UNAVAILABLE"; fi
  exit 0
fi
if ! { date > "$folder/log"; } 2> /dev/null; then
  rm -rf "$folder"
  answer "$UNAVAILABLE"
  exit 0
fi
answer '202 Accepted'

# The answer is complete once no process holds standard output.
(
  if text=$("$DEPLOY" "$commit" 2>&1); then state=success; else state=failure; fi
  callback=$(jq -cn --arg state "$state" --arg text "$(tail -n 1 <<< "$text")" \
    '{state: $state, description: $text[:200], context: "deployment"}')
  headers=(-H 'content-type: application/json')
  if [ -n "${CALLBACK_SECRET:-}" ]; then
    signature=$(printf '%s' "$callback" | sign "$CALLBACK_SECRET")
    headers+=(-H "x-jobserv-sig: $signature")
  fi
  curl -fsS --max-time 10 --retry 2 --proto '=http,https' "${headers[@]}" \
    --data-binary "$callback" -- "$callback_url"
) < /dev/null >> "$folder/log" 2>&1 &
