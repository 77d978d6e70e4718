export const id = 345;

export const ids = [ 345 ];

export const modules = {
 3905: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => V,
   chain: () => wo,
   gate: () => Fo,
   receive: () => Ma,
   redeliver: () => ii
  });
  var o = n(7598);
  var r = n(6834);
  var s = n(744);
  const a = "webhook-action/callback/v1.";
  const i = 8192;
  function c(e, t) {
   if (t === "") throw new Error("An empty secret signs no token.");
   const {v: n, repo: o, run: r, att: s, sha: a, chain: i, link: c, exp: u, n: l} = e;
   const d = JSON.stringify({
    v: n,
    repo: o,
    run: r,
    att: s,
    sha: a,
    chain: i,
    link: c,
    exp: u,
    n: l
   });
   const f = Buffer.from(d).toString("base64url");
   return `${f}.${h(f, t).toString("base64url")}`;
  }
  function u(e, t) {
   if (e.length > i) return p("is too long");
   const [n, o, ...r] = e.split(".");
   if (n === void 0 || o === void 0 || r.length > 0) return p("is not made of two parts with a dot between");
   const a = k(n);
   const c = k(o);
   if (a === null || c === null) return p("is not base64url");
   if (t === "" || !(0, s.SK)(h(n, t), c)) return p("is not signed with this key; check that both runs use the same secret");
   const u = m(a);
   return u ? {
    kind: "ok",
    claims: u
   } : p("holds unknown claims");
  }
  function l(e) {
   const [t = "", n = "", ...o] = e.split(".");
   const r = k(t);
   const s = r && g(r);
   const a = o.length === 0 && k(n) !== null;
   return a && typeof s === "object" && s !== null;
  }
  function d(e, t) {
   return !(t < e.exp);
  }
  function f(e) {
   return (0, o.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function h(e, t) {
   return (0, o.createHmac)("sha256", t).update(a).update(e).digest();
  }
  function p(e) {
   return {
    kind: "refused",
    message: `The callback token ${e}.`
   };
  }
  function k(e) {
   const t = Buffer.from(e, "base64url");
   return e !== "" && t.toString("base64url") === e ? t : null;
  }
  function m(e) {
   const t = g(e);
   const n = w((0, r.eC)(t, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const o = w((0, r.eC)(t, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = w((0, r.eC)(t, "chain"), /./s);
   const a = w((0, r.eC)(t, "link"), /./s);
   const i = w((0, r.eC)(t, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = b((0, r.eC)(t, "run"));
   const u = b((0, r.eC)(t, "att"));
   const l = b((0, r.eC)(t, "exp"));
   if ((0, r.eC)(t, "v") !== 1 || !n || !o || !s || !a || !i) return null;
   if (c === null || u === null || l === null) return null;
   return {
    v: 1,
    repo: n,
    run: c,
    att: u,
    sha: o,
    chain: s,
    link: a,
    exp: l,
    n: i
   };
  }
  function g(e) {
   try {
    return JSON.parse(e.toString("utf8"));
   } catch {
    return null;
   }
  }
  function w(e, t) {
   return typeof e === "string" && t.test(e) ? e : null;
  }
  function b(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0 ? e : null;
  }
  var v = n(6447);
  var y = n(9475);
  var $ = n(7125);
  var _ = n(1243);
  var x = n(2086);
  var j = n(9573);
  var S = n(845);
  var O = n(1627);
  var C = n(9853);
  var M = n(8290);
  var T = n(5642);
  var A = n(7138);
  var R = n(7040);
  var E = n(9329);
  const I = "webhook-callback";
  const U = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function N(e) {
   const t = (0, r.eC)(e, "client_payload") ?? (0, r.eC)(e, "inputs");
   const n = [ t, (0, r.eC)((0, r.eC)(t, "webhook"), "body"), (0, r.eC)(t, "build"), (0, 
   r.eC)(t, "payload") ].map(q);
   const o = n.find(e => U.some(t => (0, r.p)(e, t) !== null)) ?? null;
   const s = q((0, r.p)(o, "callback_dispatch"));
   const a = q((0, r.eC)(s, "client_payload"));
   const i = (0, r.p)(a, "token") ?? (0, r.p)(o, "callback_token");
   return {
    url: (0, r.e0)((0, r.p)(o, "callback_url")),
    context: (0, r.e0)((0, r.p)(o, "callback_context")),
    token: (0, r.e0)(i),
    dispatch: (0, r.p)(o, "callback_dispatch") === null ? null : {
     url: (0, r.e0)((0, r.p)(s, "url")),
     eventType: (0, r.e0)((0, r.p)(s, "event_type")) ?? I
    }
   };
  }
  function q(e) {
   if (typeof e !== "string") return e;
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function P(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: o} = t.dispatch;
    const [, r] = B(e ?? "", n, "dispatches") ?? [];
    if (r === void 0) return F(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return t.token === null ? F("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository: r,
     eventType: o,
     token: t.token
    };
   }
   const o = e || (t.url ?? "");
   if (o === "") return F("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, r, s] = B(o, n, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (r !== void 0 && s !== void 0) return e === "" ? F("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: r,
    sha: s
   };
   const [, a] = e === "" ? [] : B(o, n, "dispatches") ?? [];
   if (a !== void 0) {
    const e = t.dispatch?.eventType ?? I;
    return {
     kind: "dispatch",
     repository: a,
     eventType: e,
     token: t.token
    };
   }
   return URL.canParse(o) ? {
    kind: "webhook",
    url: new URL(o)
   } : F("the callback URL is no absolute URL; write https://host/path as its receiver gave it");
  }
  const L = "(?!\\.\\.?/)[\\w.-]+";
  function B(e, t, n) {
   const o = `${t}/repos/`;
   return e.startsWith(o) ? new RegExp(`^(${L}/${L})/${n}$`).exec(e.slice(o.length)) : null;
  }
  function F(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  const J = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function H(e, t) {
   const n = e || t && J[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function Y(e, t) {
   const {description: n, context: o, targetUrl: r} = t;
   const s = {
    description: E.o1,
    context: E.N4
   };
   const a = [ "description", "context" ].filter(e => (0, O.VJ)(t[e]) > s[e]);
   const i = {
    state: e
   };
   if (n) i.description = (0, O.xv)(n, E.o1);
   if (o) i.context = (0, O.xv)(o, E.N4);
   if (r) i.target_url = r;
   return {
    report: i,
    cut: a
   };
  }
  function D(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function X({eventType: e, token: t}, n, o) {
   const r = JSON.stringify(n);
   const a = Buffer.from(r);
   const [i] = Object.values((0, s._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: a
   }, o));
   return {
    event_type: e,
    client_payload: {
     ...t === null ? {} : {
      token: t
     },
     callback: r,
     ...i === void 0 ? {} : {
      signature: i
     }
    }
   };
  }
  const K = "callback";
  const W = [ {
   from: 200,
   to: 299
  } ];
  const z = /\/hook\/([\w-]{16,})\/?$/;
  const G = /\/hook\/([\w-]{21}[AQgw]|[0-9a-f]{32,})\/?$/;
  async function V(e, t) {
   const {inputs: n} = e;
   const {environment: o} = n;
   const r = N(o.event);
   if (l(r.token ?? "")) t.mask(r.token ?? "");
   const s = (0, A.OM)(e, n.callbackSecretName);
   const a = Q(n, r, t);
   const i = P(n.callbackUrl, r, o.apiUrl);
   if (i.kind === "wrong") throw new _.x(i.message);
   if (i.kind === "webhook") {
    const e = n.callbackUrl === "" ? G : z;
    const [, o] = e.exec(i.url.pathname) ?? [];
    if (o !== void 0) t.mask(o);
   }
   if (i.kind === "status" && s.length > 0) t.log.warning("a commit status carries no signature: it goes unsigned");
   const c = (0, y.ek)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: K,
    kind: "completed",
    status: a.state
   });
   const u = i.kind === "webhook" ? await ee(e, t, Z(i.url, c, a, s)) : await ne(n, t, {
    identity: {
     id: c,
     webhook: K,
     event: K
    },
    to: i,
    report: a,
    keys: s,
    schedule: S.Qs
   });
   return te(a, u, t);
  }
  function Q(e, t, n) {
   const {environment: o, jobStatus: r, description: s, targetUrl: a} = e;
   const {serverUrl: i, repository: c, runId: u} = o;
   const l = H(e.state, r);
   if (l === null) throw new _.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: d, cut: f} = Y(l, {
    description: s,
    context: e.context || (t.context ?? ""),
    targetUrl: a || `${i}/${c}/actions/runs/${u}`
   });
   for (const e of f) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return d;
  }
  function Z(e, t, n, o) {
   return {
    id: t,
    webhook: K,
    event: K,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${M.x}`,
     "webhook-id": t,
     "webhook-event": K
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: null,
    signatures: [ "jobserv" ],
    keys: o
   };
  }
  async function ee({inputs: e, allowlist: t}, n, o) {
   const r = {
    allowlist: t,
    successCodes: W,
    timeoutMs: S.t1,
    schedule: S.Qs,
    careful: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, R.Sl)({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: o,
    policy: r
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function te(e, t, n) {
   const {state: o, description: r = null, context: s = null} = e;
   const {status: a, reason: i} = t;
   const c = {
    state: o,
    description: r,
    context: s,
    target_url: e.target_url ?? null
   };
   return {
    result: a,
    failure: a === "failure" ? `the callback "${o}" was not delivered: ${i}` : null,
    outputs: (0, T.eS)(c, n),
    deliveries: [ t ],
    payload: null,
    record: null,
    summary: `## Callback: ${o}\n\n${(0, C.q)([ t ], n.redact)}`
   };
  }
  async function ne({dryRun: e, environment: t}, n, {identity: o, to: r, report: s, keys: a, schedule: i}) {
   const {apiUrl: c} = t;
   const {repository: u} = r;
   const l = `${u}, as a ${r.kind}`;
   const d = JSON.stringify(s);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, v.nE)(o, "dry_run");
   }
   const f = async () => {
    if (r.kind === "status") {
     const e = {
      apiUrl: c,
      repository: u,
      sha: r.sha
     };
     await (0, x.Pw)(n.api, e).post(D(s));
     return 201;
    }
    const e = X(r, s, a);
    const {status: t} = await n.api.post(`/repos/${u}/dispatches`, e);
    return t;
   };
   const h = [];
   for (;;) {
    const {attempt: e, fault: t} = await oe(n, h.length + 1, f);
    h.push(e);
    if (t === null) {
     n.log.info(`reported to ${l}: ${n.redact(d)}`);
     return {
      ...o,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const r = (0, O.g$)(n.redact(t.message), 500);
    const s = {
     ...o,
     status: "failure",
     reason: r,
     attempts: h
    };
    const a = re(n, t, h.length, i);
    if (a === null) return s;
    n.log.info(`attempt ${h.length} to ${l} failed: ${r}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function oe({clock: e}, t, n) {
   const o = e.now();
   const r = (n, r) => ({
    number: t,
    status_code: n,
    error: r,
    started: new Date(o).toISOString(),
    duration_ms: e.now() - o
   });
   try {
    return {
     attempt: r(await n(), null),
     fault: null
    };
   } catch (e) {
    if (!(e instanceof j.hD)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: r(t, n ?? "status"),
     fault: e
    };
   }
  }
  function re({clock: e, random: t}, {status: n, code: o}, r, s) {
   const a = (0, $.t)({
    attempt: r,
    schedule: s,
    failure: {
     code: o ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: o === "tls_error"
    },
    retryAfter: void 0,
    now: e.now(),
    random: t(),
    careful: false
   });
   return a.kind === "retry" ? a.delayMs : null;
  }
  var se = n(73);
  var ae = n(8368);
  var ie = n(5432);
  var ce = n(4668);
  var ue = n(7067);
  var le = n(8500);
  function de(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  const fe = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const he = 16 * 1024 * 1024;
  const pe = 16384;
  const ke = 4096;
  const me = 16384;
  const ge = 1e3;
  const we = 250;
  const be = 50;
  const ve = {
   status: 503,
   headers: {
    "retry-after": "60"
   },
   body: {
    accepted: false,
    errors: [],
    message: "This step is done; nobody listens here now."
   }
  };
  const ye = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function $e(e) {
   const t = {
    ...fe,
    bodyBytes: Math.max(he, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, ue.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: me
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = pe;
   const o = new Map;
   n.on("connection", e => {
    je(o, t);
    o.set(e, performance.now());
    e.once("close", () => o.delete(e));
   });
   n.on("clientError", (e, t) => Ee(e.code, t));
   const {maxBytes: r} = e;
   const {bodyBytes: s} = t;
   let a = false;
   const i = new Map;
   const c = t => {
    e.onError(t);
    return ye;
   };
   const u = e => {
    try {
     return e();
    } catch (e) {
     return c(e);
    }
   };
   const l = (t, n) => {
    const o = Oe(t);
    const l = Se(o) ?? u(() => e.checkHead(o));
    if (l !== null) return Ae(t, n, l);
    if (a) return Ae(t, n, ve);
    if (t.headers.expect !== void 0) n.writeContinue();
    Me(t, i, {
     maxBytes: r,
     bodyBytes: s
    }, r => {
     if (a) return Ae(t, n, ve);
     const s = u(() => e.handle({
      ...o,
      body: r
     }));
     Promise.resolve(s).catch(c).then(e => Ae(t, n, e), e.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await _e(n, e);
   n.on("error", e.onError);
   return {
    port: d,
    close() {
     a = true;
     return xe(n);
    }
   };
  }
  function _e(e, {host: t, port: n}) {
   return new Promise((o, r) => {
    e.once("error", e => r(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: ke
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     o(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function xe(e) {
   await (0, le.setTimeout)(be);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, le.setTimeout)(we - be, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function je(e, {connections: t, patienceMs: n}) {
   for (const [o, r] of e) {
    const s = performance.now() - r < n;
    if (e.size < t || s) return;
    e.delete(o);
    o.destroy();
   }
  }
  function Se({path: e, method: t}) {
   if (e !== "/healthz") return null;
   if (t === "GET" || t === "HEAD") return {
    status: 200,
    body: {
     ok: true
    }
   };
   const n = {
    accepted: false,
    errors: [],
    message: "Ask with GET."
   };
   return {
    status: 405,
    headers: {
     allow: "GET, HEAD"
    },
    body: n
   };
  }
  function Oe(e) {
   const t = e.url ?? "/";
   const [n = "", ...o] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(o.join("?")),
    headers: Ce(e)
   };
  }
  function Ce({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const o = (e[n] ?? "").toLowerCase();
    const r = e[n + 1] ?? "";
    const s = t.get(o);
    t.set(o, s === void 0 ? r : `${s}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  function Me(e, t, {maxBytes: n, bodyBytes: o}, r) {
   const s = [];
   let a = 0;
   const i = () => {
    e.off("data", u).off("end", l);
    t.delete(e);
    s.length = 0;
   };
   const c = e => {
    i();
    r(e);
   };
   const u = r => {
    a += r.length;
    if (a > n) return c(null);
    s.push(r);
    t.set(e, a);
    Te(t, o);
   };
   const l = () => c(Buffer.concat(s, a));
   e.on("data", u).on("end", l);
   e.once("close", i);
  }
  function Te(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [o, r] of e) {
    if (n <= t) return;
    n -= r;
    e.delete(o);
    o.destroy();
   }
  }
  function Ae(e, t, {status: n, headers: o, body: r}) {
   const s = Buffer.from(JSON.stringify(r));
   t.writeHead(n, {
    ...o,
    "content-type": "application/json",
    "content-length": s.length,
    connection: "close"
   });
   if (e.complete || e.headers.expect !== void 0) {
    t.end(s);
    return;
   }
   t.write(s);
   const a = () => {
    clearTimeout(i);
    t.end();
   };
   const i = setTimeout(a, ge);
   e.once("end", a).once("close", a).resume();
  }
  const Re = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Ee(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = Re.get(e) ?? "400 Bad Request";
   const o = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${o}`, () => t.destroy());
  }
  var Ie = n(9208);
  function Ue(e, t) {
   const n = Je(t, e.state.path);
   if (n === null) return Be([ "state_missing" ], `${e.state.path} has no value`);
   if (Le(e.state.pending, n)) return {
    kind: "pending"
   };
   const o = {
    description: Fe(t, e.description, E.o1),
    context: Fe(t, e.context, E.N4),
    target_url: Fe(t, e.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const s = r.filter(e => o[e] === void 0);
   if (s.length > 0) {
    const t = s.map(t => `${t} at ${e[t]?.path}`);
    const n = s.map(e => `${e}_type`);
    return Be(n, `no text is the ${t.join(" and the ")}`);
   }
   const a = qe(e, n);
   const i = a === "error" ? Pe(e, n) : null;
   const {callback: c, warnings: u} = (0, E.j7)(a, {
    description: o.description ?? i,
    context: o.context ?? null,
    target_url: o.target_url ?? null
   });
   return {
    kind: "callback",
    callback: c,
    warnings: u
   };
  }
  function Ne(e, t) {
   const n = (0, E.Vh)(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: (0, E.TR)(e).message
    };
   }
   const {state: o, description: s, context: a, target_url: i} = e;
   const c = [ o, s, a, i ].filter(e => e !== void 0);
   const u = c.map(({path: e}) => He(e));
   const l = (0, r.Q_)(n.text, u);
   const d = c.find((e, t) => {
    const n = u[t];
    return n !== void 0 && l.has(n);
   });
   return d === void 0 ? Ue(e, n.json) : Be([ "duplicate_key" ], `${d.path} is not the only one`);
  }
  function qe(e, t) {
   if (Le(e.state.success, t)) return "success";
   return Le(e.state.failure, t) ? "failure" : "error";
  }
  function Pe({state: e}, t) {
   const n = `${JSON.stringify(t)} at ${e.path} is in no list of the format`;
   return (0, O.xv)(n, E.o1);
  }
  function Le(e, t) {
   return e.includes(t);
  }
  function Be(e, t) {
   const {message: n} = (0, E.TR)(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function Fe(e, t, n) {
   const o = t ? Je(e, t.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, O.xv)(String(o), n);
  }
  function Je(e, t) {
   const n = (0, Ie.$)(e, He(t));
   return n.found && n.value !== "" ? n.value : null;
  }
  function He(e) {
   const t = (0, Ie.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function Ye(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? (0, E.xr)(e) : (0, E.i3)(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     message: t.message
    };
   }
   return n === null ? Ue(t, e) : Ne(t, n);
  }
  function De(e, t) {
   const n = nt(e, t.path);
   if (n === null) return Ze(404, "No such path or token.");
   const o = de(t);
   if (o === "method_not_allowed") return Qe((0, E.TR)([ o ]));
   if (n.isOver()) return et();
   const r = Number(t.headers["content-length"] ?? 0);
   if (o !== null) return Qe((0, E.TR)([ o ]));
   return r > E.YK ? Qe((0, E.TR)([ "body_too_large" ])) : null;
  }
  function Xe(e, t, n) {
   const o = nt(e, t.path);
   const r = De(e, t);
   if (o === null || r !== null) {
    const e = r ?? Ze(404, "No such path or token.");
    return {
     answer: e,
     armed: o,
     heard: null
    };
   }
   const {body: a, headers: i} = t;
   if (a === null) return Ge(o, (0, E.TR)([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const e = {
     headers: i,
     body: a,
     now: n
    };
    const t = (0, s.MX)(o.signature, e, o.keys);
    if (t !== "ok") {
     const n = t === "untimely" ? `refused: ${(0, s.e)(e)}` : t;
     const r = `The callback's signature is ${n}.`;
     return Ve(o, Ze(401, r), r);
    }
   }
   const c = Ke(o, a);
   if (c.kind === "refused") return Ge(o, c.refusal);
   if (c.kind === "pending") {
    const e = ze(o, "pending");
    return {
     answer: e,
     armed: o,
     heard: {
      kind: "pending"
     }
    };
   }
   const u = We(o, c.callback);
   return {
    answer: u,
    armed: o,
    heard: c
   };
  }
  function Ke({format: e}, t) {
   if (e === null) {
    const e = (0, E.i3)(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = Ne(e, t);
   if (n.kind !== "refused") return n;
   const {errors: o, message: r} = n;
   const {http: s} = (0, E.TR)(o);
   return {
    kind: "refused",
    refusal: {
     errors: o,
     message: r,
     http: s
    }
   };
  }
  function We(e, t) {
   const {ruling: n, state: o} = e.rule(t);
   switch (n) {
   case "accepted":
    return ze(e, t.state);

   case "duplicate":
    return ze(e, t.state, {
     duplicate: true
    });

   case "conflict":
    {
     const e = [ "already_final" ];
     const t = `The first callback stands: ${o}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors: e,
       state: o,
       message: t
      }
     };
    }

   case "expired":
   case "unexpected":
    return et();
   }
  }
  function ze(e, t, n = {}) {
   const {chain: o, webhook: r} = e;
   const s = o === null ? {} : {
    chain: o,
    webhook: r
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...s,
     state: t,
     ...n
    }
   };
  }
  function Ge(e, t) {
   return Ve(e, Qe(t), t.message);
  }
  function Ve(e, t, n) {
   const o = {
    kind: "refused",
    status: t.status,
    message: n
   };
   return {
    answer: t,
    armed: e,
    heard: o
   };
  }
  function Qe(e) {
   const t = Ze(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function Ze(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function et() {
   return Ze(410, "The time for this callback is over.");
  }
  function tt(e, t) {
   return {
    ...t,
    digest: (0, s.sc)(e)
   };
  }
  function nt(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const o = (0, s.sc)(n);
   const r = e.filter(e => (0, s.SK)(e.digest, o));
   return r[0] ?? null;
  }
  var ot = n(3444);
  async function rt(e, t, {what: n, path: o = "", ...r}) {
   const {host: s, port: a} = e.listen;
   ct(e, a);
   const i = (0, ot.J9)(t.log, "failures of the listener");
   const c = await $e({
    host: s,
    port: a,
    ...r,
    onError: e => i.warning(`the listener failed: ${e}`)
   });
   const u = ct(e, c.port);
   t.log.info(`listening on ${ut(s)}:${c.port} for ${n} to ${u}${o}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function st(e, t, n) {
   const o = (0, ot.J9)(t.log, "callbacks were refused");
   const r = await rt(e, t, {
    what: "callbacks",
    maxBytes: E.YK,
    checkHead: e => De(n, e),
    handle: e => {
     const r = Math.floor(t.clock.now() / 1e3);
     const {answer: s, heard: a} = Xe(n, e, r);
     if (a !== null) at(t.log, o, a);
     return s;
    }
   });
   return {
    publicUrl: r.publicUrl,
    async close() {
     await r.close();
     o.close();
    }
   };
  }
  function at(e, t, n) {
   switch (n.kind) {
   case "refused":
    t.warning(`a callback was refused with ${n.status}: ${n.message}`);
    break;

   case "pending":
    t.info("a callback says that it is still pending");
    break;

   case "callback":
    if (n.warnings.length > 0) e.debug(`changed in the callback's text: ${n.warnings.join(", ")}`);
   }
  }
  const it = [ "0.0.0.0", "[::]", "*" ];
  function ct(e, t) {
   const {listen: n, publicUrl: o} = e;
   const r = `http://${ut(n.host)}:${t}`;
   if (o === "") {
    const e = URL.canParse(r) ? new URL(r).hostname : n.host;
    if (!it.includes(e)) return r;
    throw new _.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(o) ? new URL(o) : null;
   const a = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(o) && /^https?:$/.test(s.protocol);
   if (a) return o.replace(/\/+$/, "");
   throw new _.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function ut(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  const lt = [ "pending", "queued", "in_progress", "waiting" ];
  function dt(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return ht(e, (0, r.eC)(t, "client_payload"));

   case "workflow_dispatch":
    return ht(e, (0, r.eC)(t, "inputs"));

   case "status":
    return pt(kt(t), n);

   case "deployment_status":
    return pt(mt(t), n);

   case "check_run":
    return pt(gt(t), n);

   default:
    return vt(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function ft(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function ht(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return vt(`The ${e} event carries nothing, so no callback.`);
   const n = (0, r.p)(t, "token");
   const o = (0, r.p)(t, "signature");
   for (const [t, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return vt(`The ${e} event's ${t} must be a string.`);
   const s = (0, r.p)(t, "callback");
   return {
    kind: "dispatched",
    body: s ?? t,
    token: (0, r.e0)(n),
    signature: (0, r.e0)(o),
    signedText: (0, r.e0)(s)
   };
  }
  function pt(e, t) {
   if (t === null) return vt(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: n, same: o} = e;
   if (typeof n !== "string" || !o(n, t)) return bt(e, `speaks of another context than ${t}`);
   if (e.pending) return bt(e, `says ${t} is not finished`);
   const s = (0, E.xr)({
    state: e.state,
    description: yt(e.description, E.o1),
    context: yt(e.context, E.N4),
    target_url: e.target_url
   });
   return {
    kind: "reported",
    verdict: s,
    sha: (0, r.e0)(e.sha)
   };
  }
  function kt(e) {
   const t = (0, r.eC)(e, "state");
   return {
    name: "status",
    context: (0, r.eC)(e, "context"),
    same: x.IE,
    state: t,
    pending: t === "pending",
    description: (0, r.eC)(e, "description"),
    target_url: (0, r.eC)(e, "target_url"),
    sha: (0, r.eC)(e, "sha")
   };
  }
  function mt(e) {
   const t = (0, r.eC)(e, "deployment_status");
   const n = (0, r.eC)(t, "state");
   return {
    name: "deployment_status",
    context: (0, r.p)(t, "environment") ?? (0, r.eC)((0, r.eC)(e, "deployment"), "environment"),
    same: x.IE,
    state: n,
    pending: lt.some(e => e === n),
    description: (0, r.eC)(t, "description"),
    target_url: (0, r.p)(t, "target_url") ?? (0, r.p)(t, "log_url"),
    sha: (0, r.eC)((0, r.eC)(e, "deployment"), "sha")
   };
  }
  function gt(e) {
   const t = (0, r.eC)(e, "check_run");
   const n = (0, r.eC)(t, "conclusion");
   const o = n === "success" || n === "failure";
   const s = (0, r.eC)((0, r.eC)(t, "output"), "title");
   return {
    name: "check_run",
    context: (0, r.eC)(t, "name"),
    same: (e, t) => e === t,
    state: o ? n : "error",
    pending: (0, r.eC)(t, "status") !== "completed",
    description: o ? s : wt(n, s),
    target_url: (0, r.p)(t, "details_url") ?? (0, r.p)(t, "html_url"),
    sha: (0, r.eC)(t, "head_sha")
   };
  }
  function wt(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function bt(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function vt(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function yt(e, t) {
   return typeof e === "string" ? (0, O.xv)(e, t) : e;
  }
  function $t(e) {
   const {state: t, description: n, context: o, target_url: r} = e;
   if (t === "pending") return null;
   const s = t === "success" || t === "failure";
   const a = (0, E.xr)({
    state: s ? t : "error",
    description: n && (0, O.xv)(n, E.o1),
    context: (0, O.xv)(o, E.N4),
    target_url: r
   });
   return a.valid ? a.callback : null;
  }
  function _t(e) {
   const {signature: t, keys: n, value: o, text: r, now: a} = e;
   if (n.length === 0) return null;
   if (r === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const i = (0, s.MX)(t, {
    headers: o === null ? {} : {
     [(0, s.Ml)(t)]: o
    },
    body: Buffer.from(r),
    now: Math.floor(a / 1e3)
   }, n);
   return i === "ok" ? null : `the callback's signature is ${i}`;
  }
  var xt = n(5829);
  var jt = n(2480);
  function St({step: e, course: t}, {name: n, callback: o}, {url: r}, s) {
   const {values: a} = t.reported;
   const i = (0, jt.IX)(a, e.secrets, e.inputs.variables);
   try {
    const e = o.url === void 0 ? null : o.url;
    return Jt(r, s ?? (e && (0, jt.KD)(e, i)));
   } catch (e) {
    if (!(e instanceof jt.vH)) throw e;
    throw new _.x(`webhook "${n}": callback.url: ${e.message}`);
   }
  }
  const Ot = 16;
  const Ct = 7 * 24 * 36e5;
  async function Mt(e, t, n) {
   const {io: o, board: r, step: s, course: a, publicUrl: i} = e;
   const u = o.randomBytes(Ot).toString("base64url");
   const l = {
    keys: {},
    look: async () => {}
   };
   const d = r.contextOf(n.name);
   await r.pending(n.name, u);
   switch (n.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return l;

   case "listener":
    o.mask(u);
    e.arm(Tt(e, t, n, u));
    return {
     ...l,
     keys: {
      callback_url: `${i}/hook/${u}/`
     }
    };

   case "status":
    {
     const [n] = await r.statuses.list(d);
     const s = n?.id ?? 0;
     const a = {
      callback_url: r.statuses.url,
      callback_context: d
     };
     const i = async () => {
      const n = await r.statuses.latest(d);
      const a = n.filter(({id: e}) => e > s).map($t).findLast(e => e !== null);
      if (!a) return;
      const i = o.clock.now();
      e.handle({
       kind: "callback",
       link: t.index,
       callback: a,
       at: i
      });
     };
     return {
      keys: a,
      look: i
     };
    }

   case "event":
    {
     const {apiUrl: e, repository: i} = s.inputs.environment;
     const {run: l} = a.reported;
     const d = s.secrets.get(a.config.token_secret_name ?? "") ?? "";
     const f = n.callback.timeout ?? Ct;
     const h = c({
      v: 1,
      repo: i,
      run: l.id,
      att: l.attempt,
      sha: l.headSha ?? s.inputs.environment.sha,
      chain: a.config.name,
      link: n.name,
      exp: Math.floor((o.clock.now() + f) / 1e3),
      n: u
     }, d);
     o.mask(h);
     const p = async () => {
      t.taken ||= await r.isTaken(n.name);
      if (t.taken) t.mayRetry = false;
     };
     return {
      look: p,
      keys: {
       callback_token: h,
       callback_dispatch: {
        url: `${e}/repos/${i}/dispatches`,
        event_type: "webhook-callback",
        client_payload: {
         token: h
        }
       }
      }
     };
    }
   }
  }
  function Tt({step: e, course: t, handle: n, chain: o, io: r}, s, {name: a, callback: i}, c) {
   const {index: u} = s;
   const l = (0, ot.J9)(r.log, `callbacks of "${a}" changed nothing`);
   return tt(c, {
    chain: t.config.name,
    webhook: a,
    signature: i.signature,
    keys: i.secret_name.flatMap(t => e.secrets.get(t) ?? []),
    format: i.format ?? null,
    isOver: () => {
     const e = o().links[u]?.state;
     return e === "timeout" || e === "cancelled";
    },
    rule: e => {
     const t = {
      kind: "callback",
      link: u,
      callback: e
     };
     const s = n({
      ...t,
      at: r.clock.now()
     }) ?? "unexpected";
     const i = `callback of "${a}": ${(0, E.rn)(e)} (${s})`;
     if (s === "accepted") r.log.info(i); else if (s === "conflict") l.warning(i); else l.info(i);
     const c = o().links[u];
     const d = c?.callback?.state ?? c?.state ?? e.state;
     return {
      ruling: s,
      state: d
     };
    }
   });
  }
  const At = 1e4;
  async function Rt(e, t, n) {
   if (t.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return Et(e, t, n);

   case "status":
    return Ut(e, t, (0, j.IZ)(e.io, n.look));

   case "poll":
    return It(e, t, n);
   }
  }
  async function Et(e, t, {link: n, outcome: o}) {
   const r = o.tries.at(-1)?.answer;
   if (!r || r.cut) qt(e, t, n, "its answer is longer than 64 KiB"); else Nt(e, t, n, r.body);
  }
  async function It(e, t, {link: n, prepared: o, outcome: r}) {
   const {io: s, step: a} = e;
   const i = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = St(e, n, o, i);
   const {origin: u} = o.url;
   if (c === null) return qt(e, t, n, i === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Ut(e, t, async () => {
    const r = await Ft(s.request, {
     url: c,
     headers: Pt(o),
     allowlist: a.allowlist,
     signal: AbortSignal.any([ s.signal, t.over.signal ])
    });
    if (t.over.signal.aborted) return;
    if (r.kind === "body") Nt(e, t, n, r.body); else if (r.kind === "refused") qt(e, t, n, `polling ${u}: ${r.reason}`); else s.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function Ut({io: e}, t, n) {
   while (!t.over.signal.aborted) {
    await n();
    await e.clock.sleep(At, t.over.signal);
   }
  }
  function Nt(e, t, n, o) {
   const {io: r, handle: s} = e;
   const a = Ye(o, n.callback.format ?? null);
   const i = n.callback.via === "poll";
   const c = i ? "what was polled" : "its answer";
   switch (a.kind) {
   case "callback":
    {
     const {callback: e} = a;
     const n = r.clock.now();
     s({
      kind: "callback",
      link: t.index,
      callback: e,
      at: n
     });
     return;
    }

   case "pending":
    if (!i) qt(e, t, n, `${c} is still pending`);
    return;

   case "refused":
    qt(e, t, n, `${c} is no callback: ${a.message}`);
   }
  }
  function qt({io: e, handle: t}, {index: n}, {name: o}, r) {
   const s = e.redact(r);
   e.log.warning(`link "${o}": ${s}`);
   t({
    kind: "refused",
    link: n,
    reason: s,
    at: e.clock.now()
   });
  }
  function Pt({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  const Lt = 3e4;
  const Bt = [ 202, 204, 404 ];
  async function Ft(e, t) {
   const {url: n, headers: o, allowlist: r, signal: s} = t;
   const a = r.methods[0] ?? "GET";
   const i = (0, xt.x5)(r, n, a);
   if (i !== null) return {
    kind: "refused",
    reason: i
   };
   const c = await e({
    url: n,
    method: "GET",
    headers: {
     accept: "application/json",
     ...o
    },
    body: null,
    timeoutMs: Lt,
    maxBytes: E.YK,
    refuses: (0, xt.V4)(r, n.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (Bt.includes(u) || u >= 500) return {
    kind: "waiting",
    reason: `answered ${u}`
   };
   if (u !== 200) return {
    kind: "refused",
    reason: `answered ${u}`
   };
   return d ? {
    kind: "refused",
    reason: "answered more than 64 KiB"
   } : {
    kind: "body",
    body: l
   };
  }
  function Jt(e, t) {
   if (t === null || !URL.canParse(t, e.href)) return null;
   const n = new URL(t, e);
   n.hash = "";
   const o = n.origin === e.origin && !n.username && !n.password;
   return o ? n : null;
  }
  const Ht = 10 * 6e4;
  const Yt = {
   response: {},
   delivery: {},
   poll: {},
   listener: {
    callback_url: "***"
   },
   status: {
    callback_url: "***",
    callback_context: "***"
   },
   event: {
    callback_token: "***",
    callback_dispatch: "***"
   }
  };
  function Dt(e, t) {
   const {step: n, io: o, course: r} = e;
   const s = r.config.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: a} = n.config.notify ?? {};
   (0, A.HP)([ ...s, {
    url: a
   } ], n.inputs.variables, o.log);
   const i = s.map(t => {
    const {via: o} = t.callback;
    if (o === "listener") ct(n.inputs, n.inputs.listen.port);
    const r = Yt[o];
    const s = Xt(e, t, {
     keys: r,
     callback: null
    });
    const {url: a} = t.callback;
    if (a !== void 0 && St(e, t, s, null) === null) throw new _.x(`webhook "${t.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, R.xD)(n.inputs.allowedHosts, o, i.map(({url: e}) => e));
   return i;
  }
  function Xt({step: e, io: t, course: n}, o, r) {
   const {reported: s, config: a, event: i} = n;
   const {environment: c} = e.inputs;
   const {run: u, build: l, status: d, subject: f} = s;
   const {keys: h, callback: p} = r;
   const k = (0, y.ek)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: a.name,
    webhook: o.name,
    kind: f.kind,
    status: d
   });
   return (0, R.nd)(e, t, o, {
    id: k,
    event: i,
    values: {
     ...s.values,
     ...h,
     event: {
      name: i
     },
     callback: p ?? {}
    },
    body: (0, y._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: e.secrets
    })
   });
  }
  async function Kt({step: e, io: t, chain: n, handle: o, deliveries: r}, s, {link: a, prepared: i, look: c}) {
   t.log.info(`link "${a.name}" is sent to ${i.shown}`);
   const u = await (0, v.cK)(t, i, {
    ...Gt(a),
    allowlist: e.allowlist,
    signal: AbortSignal.any([ t.signal, s.inFlight.signal ]),
    mayRetry: () => Wt(t, s, {
     link: a,
     look: c
    })
   });
   const l = s.inFlight.signal.aborted && !t.signal.aborted;
   const d = l ? zt(u, n().links[s.index]?.state) : u;
   r.push((0, R.KV)(e.inputs, t, i, d));
   const {tries: f, delivered: h, reason: p} = u;
   const k = !h || a.callback.via === "status";
   const m = await (k ? c() : Promise.resolve()).then(() => null, e => ({
    error: e
   }));
   const g = {
    link: s.index,
    attempts: f.length,
    statusCode: f.at(-1)?.attempt.status_code ?? null,
    at: t.clock.now()
   };
   if (s.taken) {
    t.log.notice(`link "${a.name}" is not sent again, for another run goes on from its callback`);
    o({
     kind: "taken",
     ...g
    });
   } else if (h) o({
    kind: "delivered",
    ...g
   }); else o({
    kind: f.at(-1)?.answer ? "rejected" : "lost",
    reason: t.redact(p ?? "not delivered"),
    ...g
   });
   if (m !== null && !(0, j.dg)(m.error)) throw m.error;
   return u;
  }
  async function Wt({log: e, redact: t}, n, {link: o, look: r}) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = t((0, ce.gJ)(n));
    e.warning(`link "${o.name}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function zt(e, t) {
   if (e.delivered) return e;
   const n = `cancelled: the link had ended before it answered (${t})`;
   const o = e.tries.at(-1);
   return {
    ...e,
    reason: n,
    tries: e.tries.map(e => e === o ? {
     ...e,
     message: n
    } : e)
   };
  }
  function Gt(e) {
   const {via: t, timeout: n = Ht} = e.callback;
   const o = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    timeoutMs: e.timeout ?? (o ? n : S.t1),
    schedule: e.retry_schedule ?? S.Qs,
    careful: e.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const Vt = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Qt({inputs: e}, t, {config: n, reported: o}) {
   const {apiUrl: r, serverUrl: s, repository: a, sha: i} = e.environment;
   const {run: c} = o;
   const u = (0, x.Pw)(t.api, {
    apiUrl: r,
    repository: a,
    sha: c.headSha ?? i
   });
   const l = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const d = `${s}/${a}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const h = e => (0, x.vY)(`webhook/${n.name}/${e}`);
   let p = Promise.resolve();
   const k = e => {
    p = p.then(e);
    p.catch(() => {});
   };
   const m = new Map;
   const g = async e => {
    const t = m.get(e);
    if (t === void 0) return false;
    const n = await u.list(h(e));
    return sn(n, t, Vt).kind === "refused";
   };
   return {
    statuses: u,
    contextOf: h,
    isTaken: g,
    async pending(e, t) {
     if (!l) return;
     m.set(e, t);
     k(() => u.post({
      state: "pending",
      context: h(e),
      description: "sent, waiting for the callback",
      target_url: `${d}#${f(t)}`
     }));
     await p;
    },
    follow(e, n) {
     if (!l) return;
     for (const [o, r] of n.links.entries()) {
      const n = e.links[o]?.state !== r.state;
      const s = n && r.via !== "status" ? Zt(r, d, t) : null;
      if (s === null) continue;
      k(async () => {
       if (r.via === "event" && await g(r.name)) return;
       const e = h(r.name);
       await u.post({
        ...s,
        context: e
       });
      });
     }
    },
    settled: () => p.then(() => null, e => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
   };
  }
  function Zt(e, t, {redact: n}) {
   const o = e.callback?.description ?? e.reason;
   const r = e.callback?.target_url ?? t;
   const s = n(r) === r ? r : t;
   switch (e.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: e.state,
     description: o && n(o),
     target_url: s
    };

   case "timeout":
    return {
     state: "error",
     description: "ran out of time",
     target_url: s
    };

   case "cancelled":
    return {
     state: "error",
     description: "the step was cancelled",
     target_url: s
    };

   case "skipped":
   case "sending":
   case "waiting":
    return null;
   }
  }
  async function en({webhooks: e}, t, n) {
   const o = [];
   for (const {name: r, enabled: s} of e.slice(0, t)) {
    if (!s) continue;
    const e = await n.statuses.list(n.contextOf(r));
    const [t] = e;
    const a = t ? $t(t) : null;
    if (a?.state !== "success") continue;
    const i = e.find(({state: e}) => e === "pending");
    o.push({
     name: r,
     callback: a,
     attempts: 1,
     started: i?.created ?? null,
     completed: t?.created ?? null
    });
   }
   return o;
  }
  const tn = /#([0-9a-f]{16})$/;
  const nn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const on = 60;
  function rn(e, {attempt: t, job: n}) {
   const o = n.replace(/[^\w.-]+/g, "-").slice(0, on) || "-";
   return `callback ${f(e)} claimed in attempt ${t} by ${o}`;
  }
  function sn(e, t, n) {
   const o = [ ...e ].sort((e, t) => e.id - t.id);
   const r = o.find(e => an(e) === f(t));
   if (r === void 0) return {
    kind: "unsent"
   };
   const s = o.filter(({id: e}) => e > r.id);
   if (s.some(e => an(e) !== null)) return ln("the link has been sent again since; its new token counts");
   const a = s.find(({state: e}) => e !== "pending");
   if (a !== void 0) return ln(`it has been used, for the link has its verdict already: ${a.state}`);
   const i = s.filter(e => cn(e, t));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return ln(`${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const u = i.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => un(e) === n.attempt);
   return l === void 0 || l.description === rn(t, n) ? {
    kind: "open",
    sent: r
   } : ln("another job of this run has claimed it");
  }
  function an({state: e, target_url: t}) {
   const n = e === "pending" ? tn.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function cn({description: e}, t) {
   const n = nn.exec(e ?? "")?.[1];
   return n === void 0 || n === f(t);
  }
  function un({description: e}) {
   const t = nn.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function ln(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  const dn = 1500;
  const fn = 5;
  const hn = 21;
  const pn = 3e3;
  async function kn({inputs: e}, t, n, o) {
   const {statuses: r} = n;
   const {n: s} = o;
   const a = gn(e);
   const i = n.contextOf(o.link);
   const c = t.clock.now();
   const u = await mn(t, fn, async () => {
    const e = sn(await r.list(i), s, a);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return wn("the commit has no status that says this link was sent");
   if (u.kind === "refused") return wn(u.message);
   const l = d(o, Math.floor(c / 1e3));
   const f = await r.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : rn(s, a),
    target_url: a.page
   });
   if (l) return wn("its token has expired, and the link is set to error");
   const h = t.clock.now();
   let p = null;
   const k = await mn(t, hn, async () => {
    const e = await r.list(i);
    const n = e.some(({id: e}) => e === f.id);
    const o = sn(n ? e : [ ...e, f ], s, a);
    if (o.kind === "refused") return o;
    if (!n) return null;
    p ??= t.clock.now() - h;
    const c = t.clock.now() - h >= Math.max(pn, 2 * p);
    return c ? o : null;
   });
   if (k === null) return wn("its claim of the link did not show among the statuses in time; run this job again");
   return k.kind === "open" ? {
    kind: "claimed",
    sent: k.sent
   } : wn(k.kind === "refused" ? k.message : "the link is unsent");
  }
  async function mn({clock: e, log: t, signal: n}, o, r) {
   for (let s = 1; ;s += 1) {
    const a = await r();
    if (a !== null || s >= o || n.aborted) return a;
    t.debug("the statuses of the link are read again");
    await e.sleep(dn, n);
   }
  }
  function gn(e) {
   const {serverUrl: t, repository: n, runId: o, runAttempt: r, runnerName: s, job: a} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${o}`,
    attempt: r,
    job: e.jobId || s || a
   };
  }
  function wn(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function bn({links: e, expectFinalCallback: t}) {
   const n = {
    state: "skipped",
    callback: null,
    reason: null,
    statusCode: null,
    attempts: 0,
    started: null,
    completed: null,
    conflicts: 0
   };
   return {
    state: "not_run",
    links: e.map(({name: e, via: t, enabled: o}) => ({
     name: e,
     via: t,
     enabled: o,
     ...n
    })),
    current: null,
    expectFinalCallback: t
   };
  }
  function vn(e, {link: t, ...n}) {
   const o = bn(e);
   const r = o.links.map((e, o) => {
    if (o === t) return {
     ...e,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const r = n.earlier.find(({name: t}) => t === e.name);
    return o < t && r ? {
     ...e,
     ...r,
     state: "success"
    } : e;
   });
   return {
    ...o,
    state: "running",
    links: r,
    current: t
   };
  }
  function yn(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const o = $n(e, t + 1) === null;
   return o && !e.expectFinalCallback;
  }
  function $n(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function _n(e, t) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? Nn(e, t.from, t.at) : Ln(e);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return xn(e, t);

   case "callback":
    return Sn(e, t);

   case "refused":
    return Cn(e, t);

   case "link_timeout":
    return Mn(e, t.link) && !Tn(e, t.link) ? In(e, t.link, {
     state: "timeout",
     at: t.at
    }) : Ln(e);

   case "chain_timeout":
    return Rn(e, {
     state: "timeout",
     at: t.at
    });

   case "cancelled":
    return Rn(e, {
     state: "cancelled",
     at: t.at
    });
   }
  }
  function xn(e, t) {
   const {link: n, attempts: o, statusCode: r, at: s} = t;
   if (e.links[n]?.state === "skipped") return Ln(e);
   const a = qn(e, n, {
    attempts: o,
    statusCode: r
   });
   if (e.links[n]?.state !== "sending" || !Mn(e, n)) return Ln(a);
   const i = Tn(a, n);
   const c = qn(a, n, {
    state: "waiting"
   });
   if (t.kind === "taken") return jn(c);
   if (t.kind === "rejected" || t.kind === "lost") return i && t.kind === "lost" ? Un(c, n, s) : In(c, n, {
    state: "error",
    at: s,
    reason: t.reason
   });
   if (i || yn(a, n)) return Un(c, n, s);
   return a.links[n]?.via === "event" ? jn(c) : Ln(c);
  }
  function jn(e) {
   return Pn({
    ...e,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function Sn(e, t) {
   const {link: n, callback: o, at: r} = t;
   const s = e.links[n];
   if (s === void 0) return En(Ln(e), "unexpected");
   if (Mn(e, n) && s.callback === null && On(s)) {
    const t = qn(e, n, {
     callback: o
    });
    if (o.state !== "success") return En(In(t, n, {
     state: o.state,
     at: r
    }), "accepted");
    return s.state === "sending" ? En(Pn(t, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : En(Un(t, n, r), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return En(Ln(e), "expired");
   const a = s.callback?.state ?? s.state;
   if (a === o.state) return En(Ln(e), "duplicate");
   if (s.callback === null && !An(s)) return En(Ln(e), "unexpected");
   const i = s.conflicts + 1;
   return En(Ln(qn(e, n, {
    conflicts: i
   })), "conflict");
  }
  function On({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function Cn(e, t) {
   const {link: n, reason: o, at: r} = t;
   const s = e.links[n];
   const a = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return a && s.state === "waiting" && Mn(e, n) ? In(e, n, {
    state: "error",
    at: r,
    reason: o
   }) : Ln(e);
  }
  function Mn(e, t) {
   return e.state === "running" && e.current === t;
  }
  function Tn(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function An({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function Rn(e, t) {
   if (e.state === "not_run") return Pn({
    ...e,
    state: t.state
   }, [ {
    kind: "done"
   } ]);
   return e.state === "running" && e.current !== null ? In(e, e.current, t) : Ln(e);
  }
  function En(e, t) {
   return {
    ...e,
    ruling: t
   };
  }
  function In(e, t, n) {
   const {state: o, at: r, reason: s = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = qn(e, t, {
    state: o,
    completed: r,
    reason: s
   });
   if (e.links[t]?.state === "sending") a.unshift({
    kind: "abort",
    link: t
   });
   return Pn({
    ...i,
    state: o
   }, a);
  }
  function Un(e, t, n) {
   const o = qn(e, t, {
    state: "success",
    completed: n
   });
   return Nn(o, t + 1, n);
  }
  function Nn(e, t, n) {
   const o = $n(e, t);
   if (o === null) {
    const t = e.current === null ? "not_run" : "success";
    return Pn({
     ...e,
     state: t
    }, [ {
     kind: "done"
    } ]);
   }
   const r = qn(e, o, {
    state: "sending",
    started: n
   });
   return Pn({
    ...r,
    state: "running",
    current: o
   }, [ {
    kind: "send",
    link: o
   } ]);
  }
  function qn(e, t, n) {
   const o = e.links.map((e, o) => o === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: o
   };
  }
  function Pn(e, t) {
   return {
    chain: e,
    actions: t,
    ruling: null
   };
  }
  function Ln(e) {
   return Pn(e, []);
  }
  async function Bn(e, t, n, o) {
   let {chain: r} = n;
   let s = null;
   const a = new Map;
   const i = [];
   const c = new AbortController;
   const u = [];
   const l = Qt(e, t, n);
   const d = await Fn(e, t, n, u);
   const f = t.clock.now() + n.timeoutMs;
   const h = e => {
    const t = _n(r, e);
    const n = r;
    r = t.chain;
    if (t.ruling === "accepted" && e.kind === "callback") s = e.callback;
    l.follow(n, r);
    for (const e of a.values()) if (r.current !== e.index || r.state !== "running") e.over.abort();
    for (const e of t.actions) if (e.kind === "done") c.abort(); else if (e.kind === "send") k(e.link); else {
     const t = a.get(e.link);
     if (t) t.mayRetry = false;
     if (e.kind === "abort") t?.inFlight.abort();
    }
    return t.ruling;
   };
   const p = {
    step: e,
    io: t,
    course: n,
    handle: h,
    chain: () => r,
    deadline: f,
    arm: e => u.push(e),
    publicUrl: d?.publicUrl ?? "",
    board: l,
    deliveries: []
   };
   const k = e => {
    const t = {
     index: e,
     inFlight: new AbortController,
     over: new AbortController,
     mayRetry: true,
     taken: false
    };
    a.set(e, t);
    i.push(Jn(p, t));
   };
   const m = () => {
    h({
     kind: "cancelled",
     at: t.clock.now()
    });
   };
   try {
    t.signal.addEventListener("abort", m, {
     once: true
    });
    i.push(t.clock.sleep(n.timeoutMs, c.signal).then(() => {
     if (!c.signal.aborted) h({
      kind: "chain_timeout",
      at: t.clock.now()
     });
    }));
    h(o);
    if (t.signal.aborted) m();
    for (let e = 0; e < i.length; e += 1) await i[e];
   } finally {
    t.signal.removeEventListener("abort", m);
    await (d?.close());
   }
   const g = await l.settled();
   return {
    chain: r,
    deliveries: p.deliveries,
    callback: s,
    trouble: g
   };
  }
  async function Fn({inputs: e}, t, {config: n}, o) {
   const r = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   return r ? st(e, t, o) : null;
  }
  async function Jn(e, t) {
   const n = Xn(e, t);
   const o = Yn(e, t, n);
   try {
    const o = await Mt(e, t, n);
    if (!t.over.signal.aborted) await Hn(e, t, {
     link: n,
     way: o
    });
   } catch (n) {
    Dn(e, t, n);
   }
   await o;
  }
  async function Hn(e, t, {link: n, way: {keys: o, look: r}}) {
   const {step: s, io: a, course: i, chain: c} = e;
   const u = c().links.slice(0, t.index).findLast(({enabled: e}) => e);
   const l = Xt({
    step: s,
    io: a,
    course: i
   }, n, {
    keys: o,
    callback: u?.callback ?? null
   });
   const d = await Kt(e, t, {
    link: n,
    prepared: l,
    look: r
   });
   await Rt(e, t, {
    link: n,
    prepared: l,
    outcome: d,
    look: r
   });
  }
  async function Yn({io: e, handle: t, deadline: n}, o, {name: r, callback: s}) {
   const {via: a, timeout: i = Ht} = s;
   const c = a === "event" ? Ht : i;
   const u = n - e.clock.now();
   const l = a === "delivery" || a === "event";
   const d = await (0, ie.a0)(e, {
    what: l ? `the answer of "${r}"` : `the callback of "${r}"`,
    ms: Math.min(c, u),
    done: o.over.signal
   });
   if (d === "cancelled" || o.over.signal.aborted) return;
   const f = e.clock.now();
   if (c < u) t({
    kind: "link_timeout",
    link: o.index,
    at: f
   }); else t({
    kind: "chain_timeout",
    at: f
   });
  }
  function Dn(e, t, n) {
   const {io: o, chain: r, handle: s} = e;
   const {name: a} = Xn(e, t);
   const i = o.redact((0, ce.gJ)(n));
   const c = {
    link: t.index,
    reason: i,
    at: o.clock.now()
   };
   if (!t.over.signal.aborted) o.log.warning(`link "${a}": ${i}`);
   if (r().links[t.index]?.state === "sending") s({
    kind: "rejected",
    attempts: 0,
    statusCode: null,
    ...c
   }); else s({
    kind: "refused",
    ...c
   });
  }
  function Xn({course: e}, {index: t}) {
   const n = e.config.webhooks[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  var Kn = n(1920);
  var Wn = n(5949);
  var zn = n(5340);
  const Gn = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Vn(e, t, {config: n, reported: o}, {chain: r, deliveries: s, callback: a, trouble: i}) {
   const {environment: c} = e.inputs;
   const u = o.build?.payload ?? null;
   const l = s.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const d = Zn(n.name, r) ?? (i && (0, O.g$)(t.redact(i), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, O.g$)(t.redact(d), 1e3);
   for (const e of eo(r)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: Qn(r, d !== null),
    failure: f,
    outputs: {
     "build-status": o.status,
     "chain-state": r.state,
     links: JSON.stringify(to(r, t.redact)),
     ...(0, T.eS)(a, t)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Kn.OA)(c.repository, o.run, s.map(e => ({
     ...e,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ so(n.name, {
     chain: r,
     why: f
    }, t.redact), ...u ? [ (0, Wn.C)(u, t.redact) ] : [], (0, C.q)(s, t.redact) ].join("\n")
   };
  }
  function Qn({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function Zn(e, t) {
   const {state: n, links: o, current: r} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = r === null ? void 0 : o[r];
   if (s === void 0) return `chain "${e}" ended as ${n}`;
   const a = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const i = n === "timeout" ? Gn : null;
   const c = [ s.reason ?? i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function eo({state: e, links: t, current: n}) {
   const o = n ?? t.length;
   return t.flatMap((n, r) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : r < o ? "the chain starts after it" : `the chain is ${e} at "${t[o]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function to(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: no(e.started),
    completed: no(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function no(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  const oo = 2e5;
  const ro = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function so(e, {chain: t, why: n}, o) {
   const {links: r, state: s} = t;
   const a = r.length - uo;
   return `## ${zn.I[(0, zn.pP)(s)]} Chain ${(0, zn.Mk)(o(e))}: ${(0, zn.Mk)(s)}\n${ao(io(t, o) ?? (n && (0, 
   zn.FY)(o(n))))}\n${po(r, o)}${ao(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   zn.tp)(ro, r.map(e => co(e, o)), oo)}`;
  }
  function ao(e) {
   return e ? `\n${e}\n` : "";
  }
  function io({links: e, current: t}, n) {
   const o = t === null ? void 0 : e[t];
   if (!o?.callback || o.reason || (0, zn.pP)(o.state) !== "failure") return null;
   const {description: r, target_url: s} = o.callback;
   const a = (0, zn.nf)(n(r || "no reason is given"), s && n(s));
   return `${(0, zn.ko)(n(o.name))} said ${o.state}: ${a}`;
  }
  function co(e, t) {
   const {callback: n, reason: o, conflicts: r, started: s, completed: a} = e;
   const i = t(o ?? n?.description ?? "");
   const c = n?.target_url && t(n.target_url);
   return [ (0, zn.Mk)(t(e.name)), r === 0 ? (0, zn.SR)(e.state) : (0, zn.Hn)((0, zn.SR)(e.state), `${r} contradicted`), (0, 
   zn.Hn)(n ? (0, zn.nf)(i || "callback", c) : (0, zn.Mk)(i), (0, zn.Mk)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), s === null ? "" : (0, 
   zn.rb)(s), s === null || a === null ? "" : (0, zn.a3)(a - s) ];
  }
  const uo = 48;
  const lo = 4;
  const fo = 40;
  const ho = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function po(e, t) {
   const n = e.slice(0, uo);
   const o = Array.from({
    length: Math.ceil(n.length / lo)
   }, (e, t) => n.slice(t * lo, (t + 1) * lo));
   const r = o.length === 1;
   const s = o.flatMap((e, n) => {
    const o = n * lo;
    const s = e.map((e, n) => `l${o + n}[${mo(e, t)}]:::${(0, zn.pP)(e.state)}`);
    const a = e.slice(1).map((e, t) => `l${o + t} ${ko(e)} l${o + t + 1}`);
    const i = [ ...s, ...a ];
    return r ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = o.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${ko(n)} r${t + 1}` : "";
   });
   const i = Object.entries(ho).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...s, ...a, ...i ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function ko({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function mo(e, t) {
   const {name: n, state: o, started: r, completed: s} = e;
   const a = r === null || s === null ? "" : `, ${(0, zn.a3)(s - r)}`;
   return `"${go(t(n))}<br/>${zn.I[(0, zn.pP)(o)]} ${o}${a}"`;
  }
  function go(e) {
   return (0, O.xv)(e, fo).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function wo(e, t) {
   const {inputs: n, config: o} = e;
   const r = vo(o, n.chain);
   const s = yo(r, n.startAt);
   const a = await (0, ae.x)(e, t, true);
   const i = await _o(e, t, {
    plan: r,
    from: s,
    reported: a
   });
   const c = {
    config: r,
    chain: bn(bo(r)),
    reported: a,
    event: i.event ?? "",
    timeoutMs: n.timeoutMs ?? r.timeout
   };
   const u = {
    chain: c.chain,
    callback: null
   };
   if (i.event === null) {
    const o = `chain "${r.name}" did not start: ${i.why}`;
    t.log.info(o);
    const s = n.dryRun || n.environment.eventName === "workflow_run";
    const a = s ? null : o;
    return Vn(e, t, c, {
     ...u,
     deliveries: [],
     trouble: a
    });
   }
   $o(t, r, s);
   const l = Dt({
    step: e,
    io: t,
    course: c
   }, s);
   if (n.dryRun) return Vn(e, t, c, {
    ...u,
    deliveries: l.map(n => (0, R.PA)(e, t, n)),
    trouble: null
   });
   t.log.info(`chain "${r.name}" starts for ${i.event}`);
   const d = t.clock.now();
   const f = await Bn(e, t, c, {
    kind: "start",
    from: s,
    at: d
   });
   return Vn(e, t, c, f);
  }
  function bo(e) {
   return {
    links: e.webhooks.map(({name: e, enabled: t, callback: n}) => ({
     name: e,
     enabled: t,
     via: n.via
    })),
    expectFinalCallback: e.expect_final_callback
   };
  }
  function vo({chains: e}, t) {
   const n = e.map(e => e.name);
   const [o, r] = e;
   if (o === void 0) throw new _.x("the config has no chains; write one under chains:");
   if (t === "" && r !== void 0) throw new _.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = t === "" ? o : e.find(e => e.name === t);
   if (s !== void 0) return s;
   throw new _.x(`input chain is "${t}", which the config does not have; write ${(0, 
   se.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function yo(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const o = n.indexOf(t);
   if (o >= 0 && e.webhooks[o]?.enabled) return o;
   throw new _.x(o >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   se.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function $o(e, t, n) {
   const o = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (o.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; passed over: ${o.join(", ")}`);
  }
  async function _o(e, t, {plan: n, from: o, reported: r}) {
   const {repository: s} = e.inputs.environment;
   const a = e => ({
    event: null,
    why: e
   });
   const i = n.webhooks.slice(o).filter(({enabled: e}) => e);
   if (i.length === 0) return a("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return a(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, A._L)(r, t, s, [ n ]);
   const u = (0, A.XI)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return a(u.text);
   const l = (0, A.W$)(xo(n, i), e, t.log);
   return l.size > 0 ? a("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function xo(e, t) {
   const {token_secret_name: n} = e;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  var jo = n(9608);
  var So = n(3532);
  const Oo = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function Co(e, t, n) {
   const o = await e.loadConfig();
   const r = Ro(e, o, n.token);
   if (r.kind === "refused") return Wo(e, t, r);
   t.mask(n.token);
   const {claims: s, plan: a, link: i, index: c} = r;
   const {sha: u} = s;
   const l = {
    ...e.inputs,
    runId: s.run,
    runAttempt: s.att
   };
   const d = {
    ...e,
    inputs: l,
    config: o
   };
   const f = (e, n) => Wo(d, t, {
    kind: e,
    reason: n,
    sha: u
   });
   const h = a.webhooks.slice(c).filter(({enabled: e}) => e);
   if ((0, A.W$)(h, d, t.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = To(d, t, r, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${i.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await No(d, t, r).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (m === null || t.signal.aborted) return Mo(f("stopped", Oo));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   t.log.info(`chain "${a.name}" goes on at "${i.name}": ${k.state}`);
   const w = await Bn(d, t, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: t.clock.now()
   });
   const b = Vn(d, t, g, {
    ...w,
    callback: w.callback ?? k
   });
   return Ao(s, b);
  }
  function Mo(e) {
   const t = {
    ...e.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...e,
    outputs: t
   };
  }
  function To({secrets: e}, t, {link: n}, {body: o, signature: r, signedText: s}) {
   const {secret_name: a, signature: i, format: c} = n.callback;
   const u = _t({
    signature: i,
    keys: a.map(t => e.get(t) ?? ""),
    value: r,
    text: s,
    now: t.clock.now()
   });
   if (u !== null) return {
    kind: "refused",
    reason: u
   };
   const l = Ye(o, c ?? null);
   switch (l.kind) {
   case "pending":
    return l;

   case "refused":
    return {
     kind: "refused",
     reason: l.message
    };

   case "callback":
    for (const e of l.warnings) t.log.warning(`the callback's text was changed: ${e}`);
    return {
     kind: "heard",
     callback: l.callback
    };
   }
  }
  function Ao({sha: e, run: t, att: n}, o) {
   const r = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
   return {
    ...o,
    failure: o.result === "waiting" ? r : o.failure,
    outputs: {
     ...o.outputs,
     sha: e,
     "run-id": String(t),
     "run-attempt": String(n)
    }
   };
  }
  function Ro({inputs: e, secrets: t}, {chains: n}, o) {
   const {repository: r} = e.environment;
   const s = n.filter(({name: t, token_secret_name: n}) => n !== void 0 && (e.chain === "" || e.chain === t));
   let a = e.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${e.chain}" with a token_secret_name`;
   for (const n of s) {
    const s = t.get(n.token_secret_name ?? "") ?? "";
    const i = u(o, s);
    if (i.kind === "refused") {
     a = i.message;
     continue;
    }
    const {claims: c} = i;
    if (!Io(c.repo, r)) return Uo(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return Eo(n, c);
    a = `the token is for the chain "${c.chain}", which ${e.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Uo(a);
  }
  function Eo(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const o = e.webhooks[n];
   return o?.enabled && o.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: o,
    index: n
   } : Uo(`chain "${e.name}" has no link "${t.link}" with via: event any more`);
  }
  function Io(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function Uo(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function No(e, t, {claims: n, plan: o, index: r}) {
   const {inputs: s} = e;
   const {repository: a} = s.environment;
   ct(s, s.listen.port);
   const i = await (0, ae.x)(e, t, true);
   const c = {
    ...i,
    run: {
     ...i.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, A._L)(c, t, a, [ o ]);
   const l = bo(o);
   const d = {
    config: o,
    chain: bn(l),
    reported: c,
    event: o.events.find(e => u.includes(e)) ?? o.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? o.timeout
   };
   Dt({
    step: e,
    io: t,
    course: d
   }, r + 1);
   const f = Qt(e, t, d);
   try {
    const s = await en(o, r, f);
    const a = await kn(e, t, f, n);
    if (a.kind === "refused") return a;
    const i = a.sent.created;
    const c = vn(l, {
     link: r,
     earlier: s,
     started: i
    });
    return {
     kind: "ready",
     course: {
      ...d,
      chain: c
     }
    };
   } catch (e) {
    if (!(e instanceof j.hD) || t.signal.aborted) throw e;
    return {
     kind: "refused",
     reason: `whether the link still waits cannot be made sure of: ${e.message}`
    };
   }
  }
  var qo = n(6436);
  async function Po({inputs: e}, t, n, o) {
   let r = null;
   let s = 0;
   const a = new AbortController;
   t.mask(e.callbackToken);
   const i = tt(e.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: o,
    isOver: () => r === null && a.signal.aborted,
    rule: e => {
     if (r === null) {
      r = e;
      a.abort();
      return {
       ruling: "accepted",
       state: e.state
      };
     }
     if (r.state === e.state) return {
      ruling: "duplicate",
      state: r.state
     };
     s += 1;
     return {
      ruling: "conflict",
      state: r.state
     };
    }
   });
   const c = await st(e, t, [ i ]);
   const u = await (0, ie.a0)(t, {
    what: "a callback",
    ms: e.timeoutMs ?? ie.rl,
    done: a.signal
   });
   a.abort();
   await c.close();
   if (s > 0) t.log.warning(`${s} callbacks contradicted the first one`);
   if (r !== null) return {
    kind: "judged",
    callback: r
   };
   return {
    kind: u
   };
  }
  async function Lo(e, t) {
   try {
    return await Bo(e, t);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof j.hD)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  async function Bo({inputs: e}, t) {
   const {environment: n, context: o} = e;
   const {repository: r, apiUrl: s} = n;
   const a = (0, jo.et)(e);
   const i = await (0, qo.cI)(t.api, r, a.runId, a.attempt);
   const c = i?.started ?? i?.created ?? null;
   if (i === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${a.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const u = a.run?.headSha ?? i.headSha ?? n.sha;
   const l = (0, x.Pw)(t.api, {
    apiUrl: s,
    repository: r,
    sha: u
   });
   const d = new AbortController;
   let f = null;
   const h = async () => {
    const e = (await l.latest(o)).find(({created: e}) => e !== null && e >= c);
    f = e ? $t(e) : null;
    if (f !== null) d.abort();
   };
   const p = await (0, ie.a0)(t, {
    what: `the commit status "${o}" of ${u}`,
    ms: e.timeoutMs ?? ie.rl,
    done: d.signal,
    every: {
     ms: At,
     ask: (0, j.IZ)(t, h)
    }
   });
   return f === null ? {
    kind: p,
    sha: u
   } : {
    kind: "judged",
    callback: f,
    sha: u
   };
  }
  async function Fo(e, t) {
   const {inputs: n} = e;
   const o = Ko(e);
   const r = (0, A.OM)(e, n.callbackSecretName);
   const s = Jo(e);
   const a = n => Wo(e, t, n);
   switch (o) {
   case "callback":
    return a(Ho(n.callback, s));

   case "listener":
    return a(await Po(e, t, r, s));

   case "status":
    return a(await Lo(e, t));

   case "event":
    return Yo(e, t, r, s);
   }
  }
  function Jo({inputs: e}) {
   const t = e.callbackFormat;
   return t === "" ? null : (0, So.Xc)({
    text: t,
    file: "callback-format"
   });
  }
  function Ho(e, t) {
   const n = Ye(e, t);
   switch (n.kind) {
   case "callback":
    return {
     kind: "judged",
     callback: n.callback
    };

   case "pending":
    return {
     kind: "waiting",
     reason: "the callback says that it is pending"
    };

   case "refused":
    return {
     kind: "refused",
     reason: n.message
    };
   }
  }
  async function Yo(e, t, n, o) {
   const {inputs: r} = e;
   const {eventName: s, event: a} = r.environment;
   const i = n => Wo(e, t, n);
   const c = dt(s, a, r.context || null);
   switch (c.kind) {
   case "waiting":
    return i(c);

   case "refused":
    return i({
     kind: "refused",
     reason: c.message
    });

   case "reported":
    return i(c.verdict.valid ? {
     kind: "judged",
     callback: c.verdict.callback,
     sha: c.sha
    } : {
     kind: "refused",
     reason: c.verdict.message
    });

   case "dispatched":
    {
     const {body: s, token: a, signature: u, signedText: l} = c;
     if (a !== null) return Co(e, t, {
      body: s,
      token: a,
      signature: u,
      signedText: l
     });
     if (r.chain !== "") return i({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const d = _t({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: t.clock.now()
     });
     return i(d === null ? Ho(s, o) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  const Do = /^[A-Za-z0-9_-]{16,200}$/;
  const Xo = [ "status", "deployment_status", "check_run" ];
  function Ko({inputs: e}) {
   const {via: t, callback: n, environment: o, context: r, dryRun: s} = e;
   const a = n.trim() === "" ? t : "callback";
   const {eventName: i} = o;
   const c = e => {
    throw new _.x(e);
   };
   if (s) c("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackFormat !== "" && a === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (e.callbackSecretName !== "") {
    if (a === "callback" || a === "status") c(`input callback-secret-name is set, but a callback from ${a === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (a === "event" && Xo.includes(i)) c(`input callback-secret-name is set, but a ${i} event cannot carry a signature; leave it out`);
   }
   const u = a === "status" || a === "event" && Xo.includes(i);
   if (u && r === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (e.chain !== "" && (a !== "event" || !ft(i))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (a === "listener" && !Do.test(e.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  function Wo({inputs: e}, t, n) {
   const {environment: o} = e;
   const r = (0, jo.et)(e);
   const s = n.kind === "judged" ? n.callback : null;
   const a = s?.state === "success";
   const i = zo(n);
   const c = a ? null : (0, O.g$)(t.redact(i), 1e3);
   t.log.info(`gate ${a ? "passed" : "closed"}: ${i}`);
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...(0, T.eS)(s, t),
     sha: n.sha ?? r.run?.headSha ?? o.sha,
     "run-id": String(r.runId),
     "run-attempt": String(r.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Kn.OA)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }),
    summary: Go(s, i, t.redact)
   };
  }
  function zo(e) {
   switch (e.kind) {
   case "judged":
    return `the callback says ${(0, E.rn)(e.callback)}`;

   case "waiting":
    return e.reason;

   case "refused":
    return `the callback is refused: ${e.reason}`;

   case "unreadable":
    return `no callback can be read: ${e.reason}`;

   case "stopped":
    return `the step was cancelled: ${e.reason}`;

   case "timeout":
    return "no callback came in time; see what its sender did, or allow more with the input timeout";

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  function Go(e, t, n) {
   const o = e?.state === "success";
   const r = [ o ? `## ${zn.I.success} Gate passed` : `## ${zn.I.failure} Gate closed`, (0, 
   zn.FY)(n(t)), ...e?.target_url ? [ (0, zn.nf)("Details", n(e.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  const Vo = [ "uri", "headers", "query", "body" ];
  const Qo = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function Zo(e) {
   const t = (0, r.eC)((0, r.eC)(e, "client_payload"), "webhook");
   if (!(0, r.pi)(t)) return sr(`client_payload.webhook is ${t === void 0 ? "missing" : "no object"}; ${Qo}`);
   const n = (0, r.p)(t, "uri") ?? "";
   const o = rr((0, r.p)(t, "headers") ?? {});
   const s = or((0, r.p)(t, "query") ?? {});
   const a = (0, r.eC)(t, "body");
   const i = [ ...Object.keys(t).filter(er).map(tr), ...typeof n === "string" ? [] : [ "uri is no text" ], ...o === null ? [ "headers is no object of texts" ] : [], ...s === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (o === null || s === null) return sr(`client_payload.webhook: ${i.join("; ")}; ${Qo}`);
   if (typeof n !== "string" || typeof a !== "string" || i.length > 0) return sr(`client_payload.webhook: ${i.join("; ")}`);
   const [c = "", ...u] = n.split("?");
   const l = or(u.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: dr(c),
     headers: nr(Object.entries(o).map(([e, t]) => [ e.toLowerCase(), t ])),
     query: nr([ ...Object.entries(l), ...Object.entries(s) ]),
     body: Buffer.from(a)
    }
   };
  }
  function er(e) {
   return !Vo.includes(e);
  }
  function tr(e) {
   const t = (0, se.h)(e, Vo);
   const n = t ? `did you mean ${t}?` : "write uri, headers, query or body";
   const o = /^[\w-]{1,40}$/.test(e) ? e : "an odd key";
   return `${o} is no key here; ${n}`;
  }
  function nr(e) {
   const t = new Map;
   for (const [n, o] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? o : `${e}, ${o}`);
   }
   return Object.fromEntries(t);
  }
  function or(e) {
   return typeof e === "string" ? nr(new URLSearchParams(e)) : rr(e);
  }
  function rr(e) {
   if (!(0, r.pi)(e)) return null;
   const t = [];
   for (const [n, o] of Object.entries(e)) {
    if (typeof o !== "string") return null;
    t.push([ n, o ]);
   }
   return Object.fromEntries(t);
  }
  function sr(e) {
   return {
    kind: "malformed",
    message: e
   };
  }
  const ar = "/webhooks/v1/";
  const ir = /^[A-Za-z0-9_-]{16,200}$/;
  const cr = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const ur = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function lr(e, t) {
   const [n, o = ""] = cr.exec(e) ?? [];
   if (n === void 0) return null;
   const [r, a = "", i = ""] = ur.exec(o) ?? [];
   if (r === void 0) return {
    uri: dr(o),
    tokened: false
   };
   return t !== null && (0, s.SK)(a, t) ? {
    uri: dr(i),
    tokened: true
   } : null;
  }
  function dr(e) {
   const t = fr(e);
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function fr(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  const hr = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const pr = /^[ \t\r\n]*[{["]/;
  function kr({headers: e, body: t}) {
   const n = (0, r._6)(t);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let o = (0, r.E_)(n);
   if (hr.test(e["content-type"] ?? "") && !pr.test(o)) {
    const e = mr(o);
    if (typeof e !== "string") return e;
    o = e;
   }
   try {
    return {
     text: o,
     json: JSON.parse(o)
    };
   } catch {
    return {
     fault: /^[ \t\r\n]*$/.test(o) ? "the body is empty" : "the body is no JSON"
    };
   }
  }
  function mr(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return {
    fault: "the body is a form without payload"
   };
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   try {
    return decodeURIComponent(n.replaceAll("+", " "));
   } catch {
    return {
     fault: "the body is a form whose payload is not percent-encoded UTF-8"
    };
   }
  }
  const gr = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function wr(e, t, n = false) {
   const o = new Map(t.map(e => [ e, vr(e) ]));
   let s = null;
   const a = () => {
    s ??= n ? gr : br(e, [ ...o.values() ]);
    return s;
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: e, json: t} = a();
     return e !== null || (0, r.pi)(t) ? null : xr(t);
    },
    find(e) {
     const t = o.get(e);
     if (t === void 0) throw new Error(`"${e}" was not announced.`);
     const {fault: n, json: r, ambiguous: s} = a();
     if (n !== null) return {
      kind: "none",
      why: `is missing, for ${n}`
     };
     if (s.has(t)) return {
      kind: "repeated"
     };
     const i = (0, Ie.$)(r, t);
     return i.found ? {
      kind: "value",
      value: i.value
     } : {
      kind: "none",
      why: "is missing"
     };
    }
   };
  }
  function br(e, t) {
   const n = kr(e);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: o, json: s} = n;
   return {
    fault: null,
    json: s,
    ambiguous: (0, r.Q_)(o, t)
   };
  }
  function vr(e) {
   const t = (0, Ie.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  const yr = 60;
  const $r = 4096;
  function _r(e) {
   return t => typeof t === "string" ? `"${(0, O.g$)(e(t.slice(0, $r)), yr)}"` : typeof t === "object" && t !== null ? xr(t) : String(t);
  }
  function xr(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var jr = n(4030);
  var Sr = n(3920);
  const Or = {
   kind: "fits"
  };
  const Cr = 65536;
  function Mr(e, t) {
   const {webhook: n, document: o} = t;
   return Ar([ ...Object.entries(e.headers ?? {}).map(([e, o]) => {
    const s = (0, r.eC)(n.headers, e.toLowerCase());
    return t.starred && s === Sr.XF ? Or : Er(`header ${e}`, Ur(s), o, t);
   }), ...Object.entries(e.query ?? {}).map(([e, o]) => Er(`query ${e}`, Ur((0, r.eC)(n.query, e)), o, t)), ...Object.entries(e.body ?? {}).map(([e, n]) => Er(`body ${e}`, o.find(e), n, t)) ]);
  }
  function Tr({match: e, present: t}, n) {
   return Ar([ Mr(e, n), ...t.map(e => {
    const t = n.document.find(e);
    if (t.kind === "repeated") return Rr(`body ${e}`);
    return t.kind === "value" && t.value !== null ? Or : {
     kind: "differs",
     why: `body ${e} ${Ir(t)}`
    };
   }) ]);
  }
  function Ar(e) {
   return e.find(({kind: e}) => e === "differs") ?? e.find(({kind: e}) => e === "repeated") ?? Or;
  }
  function Rr(e) {
   return {
    kind: "repeated",
    why: `a key on the way to ${e} repeats`
   };
  }
  function Er(e, t, n, {quote: o}) {
   if (t.kind === "repeated") return Rr(e);
   if (t.kind === "none" || t.value === null) return {
    kind: "differs",
    why: `${e} ${Ir(t)}`
   };
   const r = Nr(t.value);
   if (r !== null && (0, jr.c)(n, r)) return Or;
   const s = `${e} is ${o(t.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Ir(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Ur(e) {
   const t = (0, r.e0)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Nr(e) {
   if (typeof e === "string") return e.length > Cr ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, r.u0)(e) ? String(e) : null;
  }
  function qr({path: e, accepted_values: t}, {document: n, quote: o}) {
   const r = n.find(e);
   if (r.kind === "repeated") return Rr(e);
   if (r.kind === "none") return {
    kind: "differs",
    why: `${e} ${r.why}`
   };
   const {value: s} = r;
   if (t.some(e => e === s)) return {
    kind: "fits"
   };
   const a = t.map(e => JSON.stringify(e));
   const i = `${e} is ${o(s)}, not ${a.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  const Pr = {
   type: "token",
   header: "Authorization"
  };
  const Lr = {
   github: {
    marks: [ Fr("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ Fr("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Fr("x-event-key") ],
    signature: {
     algorithm: "sha256",
     header: "X-Hub-Signature",
     prefix: "sha256=",
     encoding: "hex"
    }
   },
   "docker-hub": {
    marks: [ {
     match: {},
     present: [ "push_data", "repository.repo_name" ]
    } ],
    signature: null
   },
   harbor: {
    marks: [ {
     match: {
      body: {
       type: [ "[A-Z]**" ]
      }
     },
     present: [ "event_data" ]
    }, {
     match: {
      body: {
       specversion: [ "1.*" ],
       type: [ "harbor.**" ]
      }
     },
     present: [ "data" ]
    } ],
    signature: Pr
   },
   quay: {
    marks: [ {
     match: {},
     present: [ "repository", "namespace", "name", "docker_url", "homepage" ]
    } ],
    signature: null
   },
   acr: {
    marks: [ {
     match: {},
     present: [ "id", "timestamp", "action", "target.repository" ]
    } ],
    signature: Pr
   },
   registry: {
    marks: [ {
     match: {
      headers: {
       "content-type": [ "application/vnd.docker.distribution.events.v[0-9]+\\+json**" ]
      }
     },
     present: [ "events" ]
    } ],
    signature: Pr
   }
  };
  function Br(e) {
   return Lr[e];
  }
  function Fr(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Jr = 64;
  function Hr(e, t) {
   const n = e.map(e => ({
    name: e.name,
    ...Xr(e, t)
   }));
   return {
    values: Object.fromEntries(n.flatMap(e => e.kind === "value" ? [ [ e.name, e.value ] ] : [])),
    errors: n.flatMap(e => e.kind === "error" ? [ `variable ${e.name}: ${e.message}` ] : [])
   };
  }
  function Yr(e) {
   return e.filter(({path: e, default_value: t}) => e !== void 0 || (t ?? void 0) === void 0);
  }
  function Dr({path: e, name: t}) {
   return e ?? t;
  }
  function Xr(e, t) {
   const n = Dr(e);
   const o = t.find(n);
   if (o.kind === "repeated") return Qr(`a key on the way to ${n} repeats`);
   if (o.kind === "value" && o.value !== null) return Kr(n, o.value, e.type);
   const {default_value: r} = e;
   if (r !== void 0 && r !== null) return Kr("default_value", r, e.type);
   if (!e.required) return {
    kind: "none"
   };
   const s = o.kind === "none" ? o.why : "is null";
   return Qr(`${n} ${s}, and is required`);
  }
  function Kr(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? Gr(t) : Vr(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? Gr(t) : Vr(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return Vr(e, t, n);
    return (0, r.u0)(t) ? Gr(t) : Qr(`${e} ${Wr}`);

   case "array":
    return Array.isArray(t) ? zr(e, t) : Vr(e, t, n);
   }
  }
  const Wr = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function zr(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > Jr) return Qr(`${e} nests deeper than ${Jr} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(e => typeof e === "number" && !(0, r.u0)(e))) return Qr(`${e} holds a number that would be rounded`);
    n = o.filter(e => typeof e === "object" && e !== null);
   }
   return Gr(t);
  }
  function Gr(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function Vr(e, t, n) {
   const o = /^[ai]/.test(n) ? "an" : "a";
   return Qr(`${e} is ${xr(t)}, not ${o} ${n}`);
  }
  function Qr(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function Zr(e, t) {
   const n = [];
   const o = (e, r) => {
    if (Array.isArray(e)) return e.map(e => o(e, r));
    if (typeof e === "object" && e !== null) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ String(o(e, r)), o(t, r) ]));
    if (typeof e !== "string" && typeof e !== "number") return e;
    const s = String(e);
    const a = t(s);
    if (a === s) return e;
    if (!n.includes(r)) n.push(r);
    return a;
   };
   const r = Object.entries(e).map(([e, t]) => [ e, Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, o(n, `${e}.${t}`) ])) ]);
   return {
    variables: Object.fromEntries(r),
    starred: n
   };
  }
  var es = n(8340);
  function ts({secret_name: e}) {
   return e.length === 0;
  }
  function ns(e, t, {secrets: n, now: o}) {
   const r = e.secret_name;
   const a = ss(e);
   if (a === null) return null;
   const i = r.map(e => n.get(e) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const c = Math.floor(o / 1e3);
   const u = is(a, t, i, c);
   if (u === "ok") return null;
   if (u === "untimely") return (0, s.e)({
    headers: t.headers,
    now: c
   });
   const l = a === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${us(a)}`;
   return u === "missing" ? `${l} is missing` : `${l} does not fit ${r.join(" or ")}`;
  }
  function os(e, t, n) {
   const o = ss(e) !== null;
   return o && ns(e, t, n) === null;
  }
  function rs(e) {
   const t = ss(e);
   return t && us(t).toLowerCase();
  }
  function ss(e) {
   const {signature: t, type: n, secret_name: o} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (o.length === 0 && !as(e)) return null;
   const r = n === void 0 ? null : Br(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function as({type: e}) {
   return es.S.some(t => t === e);
  }
  function is(e, {headers: t, body: n}, o, a) {
   if (!cs(e)) return (0, s.MX)(e, {
    headers: t,
    body: n,
    now: a
   }, o);
   const {prefix: i = ""} = e;
   const c = (0, r.e0)((0, r.eC)(t, e.header.toLowerCase()));
   if (c === null || c === "") return "missing";
   const u = o.filter(e => ls(i + e, c));
   return u.length > 0 ? "ok" : "wrong";
  }
  function cs(e) {
   return typeof e === "object" && "type" in e;
  }
  function us(e) {
   return cs(e) ? e.header : (0, s.Ml)(e);
  }
  function ls(e, t) {
   const n = (0, s.SK)(e, t);
   const o = (0, s.SK)(e, Buffer.from(t, "latin1"));
   return n || o && /^[\0-\xff]*$/.test(t);
  }
  function ds({providers: e}, t, n) {
   const o = e.find(e => e.name === n);
   const r = o?.secret_name.map(e => t.get(e) ?? "");
   return r?.filter(e => e !== "") ?? [];
  }
  function fs(e, t, {trusted: n = false, unread: o = false, redact: r = e => e, ...s}) {
   const a = {
    webhook: t,
    document: wr(t, ys(e), o),
    quote: _r(r),
    starred: n
   };
   const i = gs(e.providers, a);
   if (typeof i === "string") return {
    kind: "unmatched",
    provider: null,
    reason: i
   };
   const c = i.name;
   const u = n ? null : ns(i, t, s);
   if (u !== null) {
    const n = ws(i, e.providers, a);
    const o = n.find(e => os(e, t, s));
    const r = o ? `; it fits provider ${o.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: c,
     reason: u + r
    };
   }
   const l = bs(e.functions, c, t.uri);
   if (l.length === 0) {
    const e = a.quote(t.uri);
    const n = `${c} has no active function of the uri ${e}`;
    return {
     kind: "unmatched",
     provider: c,
     reason: n
    };
   }
   return hs(c, l.map(e => Cs(i, e, a)));
  }
  function hs(e, t) {
   const n = t.filter(e => e.kind === "held");
   if (n.length === t.length) {
    const t = n.map(({name: e, why: t}) => `${e}: ${t}`);
    const o = `no function matches (${t.join("; ")})`;
    return {
     kind: "held",
     provider: e,
     functions: ps(n),
     reason: o
    };
   }
   const o = ps(t.filter(({kind: e}) => e !== "held"));
   const r = t.flatMap(e => e.kind === "failed" ? e.errors : []);
   const s = Object.fromEntries(t.flatMap(e => e.kind === "ran" ? [ [ e.name, e.values ] ] : []));
   const [a] = t.flatMap(e => e.kind === "ran" && e.warning !== null ? [ e.warning ] : []);
   return r.length === 0 ? {
    kind: "ran",
    provider: e,
    functions: o,
    variables: s,
    ...a !== void 0 && {
     warning: a
    }
   } : {
    kind: "failed",
    provider: e,
    functions: o,
    errors: r,
    variables: s
   };
  }
  function ps(e) {
   return e.map(({name: e}) => e);
  }
  const ks = Buffer.from("webhook-action/");
  function ms(e, t, n) {
   const o = fs(e, t, n);
   const {provider: r} = o;
   const s = t.body.subarray(0, ks.length).equals(ks);
   return s && r !== null ? {
    kind: "unsigned",
    provider: r,
    reason: "its body begins as what this action signs for itself"
   } : o;
  }
  function gs(e, t) {
   const n = [];
   for (const o of e) {
    if (!o.active) continue;
    const e = $s(o, t);
    if (e.kind === "fits") return o;
    n.push(`${o.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function ws(e, t, n) {
   return t.slice(t.indexOf(e) + 1).filter(e => e.active && $s(e, n).kind === "fits");
  }
  function bs(e, t, n) {
   return e.filter(e => e.active && e.provider === t && (e.uri === void 0 || dr(e.uri) === fr(n)));
  }
  function vs(e, t) {
   return Ar([ Mr(e.match ?? {}, t), ...e.conditions.map(e => qr(e, t)) ]);
  }
  function ys({providers: e, functions: t}) {
   return [ ...e.flatMap(({match: e, type: t}) => [ ...js(e), ...xs(t).flatMap(e => [ ...js(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...js(e), ...t.map(({path: e}) => e), ...n.map(Dr) ]) ];
  }
  function $s({type: e, match: t}, n) {
   const o = xs(e).map(e => Tr(e, n));
   const [r = _s] = o;
   return Ar([ o.find(({kind: e}) => e === "fits") ?? r, Mr(t ?? {}, n) ]);
  }
  const _s = {
   kind: "fits"
  };
  function xs(e) {
   return e === void 0 ? [] : Br(e).marks;
  }
  function js(e) {
   return Object.keys(e?.body ?? {});
  }
  const Ss = "x-github-event";
  const Os = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Ss} in match`;
  function Cs(e, t, n) {
   const {name: o} = t;
   if (Ms(e, n.webhook) && !Ts(t)) return {
    kind: "held",
    name: o,
    why: Os
   };
   const r = vs(t, n);
   if (r.kind === "differs") return {
    kind: "held",
    name: o,
    why: r.why
   };
   if (r.kind === "repeated") return {
    kind: "failed",
    name: o,
    errors: [ `function ${o}: ${r.why}` ]
   };
   const {document: s} = n;
   const a = Yr(t.variables);
   const i = a.length > 0 ? s.fault() : null;
   if (i !== null) {
    const e = a.map(e => e.name).join(", ");
    const t = `function ${o}: ${i}, and ${e} would be read from it`;
    return {
     kind: "failed",
     name: o,
     errors: [ t ]
    };
   }
   const {values: c, errors: u} = Hr(t.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: o,
    values: c,
    warning: As(a, s)
   } : {
    kind: "failed",
    name: o,
    errors: u.map(e => `function ${o}, ${e}`)
   };
  }
  function Ms({type: e}, {headers: t}) {
   return e === "github" && (0, r.eC)(t, Ss) === "ping";
  }
  function Ts({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Ss);
  }
  function As(e, t) {
   const n = e.some(e => !Dr(e).startsWith("["));
   const o = n ? t.odd() : null;
   return o && `the body is ${o}, in which no name is found`;
  }
  const Rs = 64 * 1024;
  function Es(e, t, n) {
   return t.body.length > Rs && e.every(e => ns(e, t, n) !== null);
  }
  const Is = 25 * 1024 * 1024;
  const Us = "flex-sync-webhook";
  function Ns(e, t) {
   if (lr(e.path, t) === null) return Bs;
   const n = de(e);
   if (n === "method_not_allowed") return Fs;
   if (n !== null) return Js;
   const o = Number(e.headers["content-length"] ?? 0);
   return o > Is ? Hs : null;
  }
  function qs(e, t) {
   const n = /^ *true *$/i.test(t.headers[Us] ?? "");
   switch (e.kind) {
   case "unsigned":
    return Ps(401, "The signature is missing or wrong.");

   case "unmatched":
    return Ps(404, "No provider or function is there for it.");

   case "held":
    return n ? Ps(404, "No function wants it.") : Ls;

   case "failed":
    return n ? Ps(500, "A function failed; the log of the run says why.") : Ls;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: e.functions
     }
    } : Ls;
   }
  }
  function Ps(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     message: t
    }
   };
  }
  const Ls = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Bs = Ps(404, "No such path or token.");
  const Fs = {
   ...Ps(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Js = Ps(415, "Send the body without a Content-Encoding.");
  const Hs = Ps(413, "The body is longer than 25 MiB.");
  const Ys = {
   ...Ps(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Ds = new Set;
  async function Xs({inputs: e, secrets: t}, n, o) {
   const r = e.callbackToken === "" ? null : e.callbackToken;
   const s = n.providers.filter(e => e.active);
   const a = new Set(s.filter(ts).map(({name: e}) => e));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, ot.J9)(o.log, "webhooks were refused");
   const d = (0, ot.J9)(o.log, "webhooks fitted no function");
   const f = ({body: e, ...f}) => {
    const h = lr(f.path, r);
    const p = Ns(f, r);
    if (h === null || p !== null) return p ?? Ys;
    if (e === null) return Hs;
    if (i.signal.aborted) return Ys;
    const {uri: k, tokened: m} = h;
    const g = nr(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: g,
     body: e
    };
    const b = o.clock.now();
    const v = m ? Ds : a;
    const y = s.filter(({name: e}) => !v.has(e));
    const $ = Es(y, w, {
     secrets: t,
     now: b
    });
    const _ = {
     secrets: t,
     now: b,
     unread: $,
     redact: o.redact
    };
    const x = Ks(ms(n, w, _), v);
    const j = {
     webhook: w,
     judgement: x,
     now: b,
     retryOf: null
    };
    const S = k === "" ? "without uri" : `for ${k}`;
    switch (x.kind) {
    case "unsigned":
    case "unmatched":
     l.warning(`a webhook ${S} is refused: ${x.reason}`);
     if (x.kind === "unmatched" && x.provider) u = j;
     break;

    case "held":
     d.info(`a webhook ${S} fits no function: ${x.reason}`);
     u = j;
     break;

    case "failed":
    case "ran":
     c = j;
     i.abort();
    }
    return qs(x, f);
   };
   const h = await rt(e, o, {
    what: "webhooks",
    path: ar,
    maxBytes: Is,
    checkHead: e => Ns(e, r),
    handle: f
   });
   const p = await (0, ie.a0)(o, {
    what: "a webhook",
    ms: e.timeoutMs ?? ie.rl,
    done: i.signal
   });
   i.abort();
   await h.close();
   for (const e of [ l, d ]) e.close();
   return c === null ? {
    kind: p,
    last: u
   } : {
    kind: "judged",
    judged: c
   };
  }
  function Ks(e, t) {
   const {provider: n} = e;
   if (n === null || !t.has(n)) return e;
   const o = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: o
   };
  }
  var Ws = n(7728);
  const zs = Ws.IeY(e => (0, r.pi)(e) && Object.values(e).every(e => typeof e === "string"));
  const Gs = Ws.Ikc({
   id: Ws.FsL(Ws.YjP(), Ws.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Ws.mee(Ws.YjP()),
   uri: Ws.YjP(),
   query: zs,
   headers: zs,
   body: Ws.mee(Ws.KCZ([ Ws.YjP(), Ws.Ikc({
    base64: Ws.YjP()
   }) ])),
   verdict: Ws.KIO([ 200, 401, 404, 500 ]),
   reason: Ws.mee(Ws.YjP()),
   functions: Ws.YOg(Ws.YjP()),
   received: Ws.YjP(),
   retry_of: Ws.mee(Ws.YjP()),
   mac: Ws.mee(Ws.YjP())
  });
  const Vs = Ws.Ikc({
   version: Ws.euz(1),
   run: Ws.Ikc({
    repository: Ws.YjP(),
    run_id: Ws.aig(),
    run_attempt: Ws.aig()
   }),
   received: Ws.lqM(Ws.mee(Gs))
  });
  function Qs(e, t, n) {
   return {
    ...(0, Kn.OA)(e, t),
    received: n
   };
  }
  function Zs(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Ws.xLC(Vs, t, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is no record of this action"
   };
   const {run: o, received: r} = n.output;
   return r ? {
    kind: "received",
    repository: o.repository,
    received: r
   } : {
    kind: "none"
   };
  }
  function ea(e, t, n) {
   return (0, s.vX)(e, na(t, n));
  }
  function ta(e, t, n) {
   return (0, s.cX)(n.mac ?? "", e, na(t, n));
  }
  function na(e, {provider: t, uri: n, query: o, headers: r, body: s, verdict: a}) {
   return [ e, t, n, o, r, s, a ];
  }
  var oa = n(4061);
  var ra = n(8047);
  function sa({inputs: e}, t, {config: n, got: o}, r) {
   const {environment: s} = e;
   const a = o.kind === "judged" ? o.judged : null;
   const i = a ?? ("last" in o ? o.last : null);
   const {result: c, why: u} = la(o);
   if (a !== null) aa(a, t);
   const l = ca(a?.judgement ?? null);
   const {variables: d, starred: f} = Zr(l.variables, t.redact);
   const h = ua(n, l.variables);
   for (const e of l.functions) {
    const n = Object.entries(d[e] ?? {});
    t.log.group(`function ${e} ran`, [ ...n.map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...h.filter(t => t.fn === e).map(e => `${e.name}: no value at ${e.path}`) ]);
   }
   if (l.warning !== null) t.log.warning(l.warning);
   for (const e of f) t.log.warning(`variable ${e} holds a secret, which is written as ***`);
   const p = c === "success" || c === "not_run";
   if (p) t.log.info(u);
   const k = i && r(i);
   if (l.functions.length > 0 && k?.mac === null) t.log.info(`provider ${k.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: c,
    failure: p ? null : (0, O.g$)(t.redact(u), 1e3),
    outputs: {
     provider: a?.judgement.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(d)
    },
    deliveries: null,
    payload: null,
    record: k && Qs(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, k),
    summary: ga({
     result: c,
     why: u,
     webhook: i && k && {
      uri: i.webhook.uri,
      received: k
     },
     functions: l.functions,
     errors: ia(a),
     variables: d,
     absent: h
    }, t.redact)
   };
  }
  function aa(e, t) {
   const {webhook: n, judgement: o} = e;
   const {uri: r, body: s} = n;
   t.log.info(`a webhook ${r === "" ? "without uri" : `for ${r}`}, ${s.length} bytes, provider ${o.provider ?? "unknown"}`);
   const a = ia(e);
   if (a.length > 1) t.log.group("functions failed", a);
  }
  function ia(e) {
   return e?.judgement.kind === "failed" ? e.judgement.errors : [];
  }
  function ca(e) {
   if (e === null || !("variables" in e)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: t, variables: n} = e;
   const o = t.filter(e => Object.hasOwn(n, e));
   const r = "warning" in e ? e.warning ?? null : null;
   return {
    functions: o,
    variables: n,
    warning: r
   };
  }
  function ua({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: Dr(t)
    }));
   });
  }
  function la(e) {
   switch (e.kind) {
   case "judged":
    return da(e.judged.judgement);

   case "refused":
    return fa(e.reason);

   case "timeout":
    {
     const t = e.last && ha(e.last.judgement);
     const n = t === null ? "see what its sender did" : `the last: ${t}`;
     return fa(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return fa("the step was cancelled while it waited for a webhook");
   }
  }
  function da(e) {
   const t = ha(e);
   switch (e.kind) {
   case "unmatched":
    return fa(`the webhook is for nobody here: ${t}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return fa(`the webhook is refused, for it may not come from ${e.provider}: ${t}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${t}`
    };

   case "failed":
    return fa(`the webhook of ${e.provider} failed: ${t}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function fa(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function ha(e) {
   if (e.kind === "ran") return null;
   return e.kind === "failed" ? e.errors.join("; ") : e.reason;
  }
  const pa = 4e5;
  const ka = 1e5;
  const ma = {
   success: `${zn.I.success} Webhook received`,
   not_run: `${zn.I.skipped} Webhook received, nothing ran`,
   failure: `${zn.I.failure} Webhook not taken`,
   waiting: `${zn.I.waiting} Webhook awaited`
  };
  function ga({result: e, why: t, webhook: n, functions: o, errors: r, variables: s, absent: a}, i) {
   const c = e => (0, zn.Mk)(i(e));
   const u = Object.entries(s).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ c(e), c(t), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${ma[e]}\n`, `${(0, zn.FY)(i(t))}\n` ];
   if (r.length > 1) l.push((0, zn.p_)(r.map(c), ka));
   if (n !== null) {
    const {provider: e, verdict: t, id: r, retry_of: s} = n.received;
    const a = {
     Provider: c(e ?? ""),
     Uri: c(n.uri),
     Functions: c(o.join(", ")),
     Verdict: String(t),
     Record: (0, zn.Mk)(r),
     ...s !== null && {
      "Resubmitted from": (0, zn.Mk)(s)
     }
    };
    const i = Object.values(a);
    l.push((0, zn.tp)(Object.keys(a), [ i ], pa));
   }
   const d = [ ...u, ...a.map(({fn: e, name: t}) => [ c(e), c(t), "*not given*" ]) ];
   if (d.length > 0) l.push((0, zn.tp)([ "Function", "Variable", "Value" ], d, pa));
   return l.join("\n");
  }
  function wa(e, t, n) {
   const {inputs: o, secrets: r} = e;
   const {repository: s} = o.environment;
   const a = va(e);
   const i = e => ({
    kind: "refused",
    reason: `the record is not judged again: ${e}`
   });
   if (a.repository !== s) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!ya(t, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = ds(t, r, u);
   if (l.length === 0) return i(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!ta(l, s, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = Oa(c, r);
   if (d === null) return i("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in d) return i(`it holds the secret ${d.missing}, which the input secrets has no value for; give it`);
   const f = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: r,
    now: f,
    trusted: true,
    redact: h
   };
   const k = fs(t, d, p);
   if (k.provider !== u) return i(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = ba(t, k, d);
   if (m !== null) return i(m);
   n.log.info(`resubmitted: ${c.id}, received ${c.received} with verdict ${c.verdict}; its mac is right`);
   return {
    kind: "judged",
    judged: {
     webhook: d,
     judgement: k,
     now: f,
     retryOf: c.id
    }
   };
  }
  function ba({functions: e}, t, {headers: n, query: o}) {
   if (!("variables" in t)) return null;
   for (const {name: r, match: s} of e) {
    if (!t.functions.includes(r)) continue;
    const e = Object.keys(s?.headers ?? {}).find(e => n[e.toLowerCase()] === Sr.XF);
    const a = Object.keys(s?.query ?? {}).find(e => o[e] === Sr.XF);
    const i = e ?? a;
    if (i !== void 0) return `function ${r} matches by ${i}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function va(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = Zs(e.text);
    if (t.kind === "foreign") throw new _.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [o, ...r] = n;
   if (o === void 0) throw new _.x(`${t} holds no received webhook; give the record-file of a step with mode: receive`);
   if (r.length > 0) throw new _.x(`${t} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return o;
  }
  function ya({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  const $a = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function _a({inputs: e, secrets: t}, n, o, {webhook: r, judgement: s, now: a, retryOf: i}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = e;
   const {redact: f} = o;
   const h = new Set(n.providers.flatMap(e => rs(e) ?? []));
   const p = ha(s);
   const k = {
    id: `rcv_${o.randomBytes(16).toString("hex")}`,
    provider: u,
    ...ja(r, {
     secrets: t,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: $a[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = ds(n, t, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: ea(m, w, k)
   } : k;
  }
  const xa = "x-event-key";
  function ja(e, t) {
   const {token: n, proofs: o, redact: s} = t;
   const a = (0, Sr.$o)(t.secrets);
   const i = e => (0, ra.y1)(n ? e.replaceAll(n, Sr.XF) : e, a);
   const c = e => {
    const t = i(e);
    return s(t) === t ? t : Sr.XF;
   };
   const u = (e, t = new Set) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ c(e), Sa(e) || t.has(e) ? Sr.XF : c(n) ]));
   const l = () => {
    const t = (0, r._6)(e.body);
    if (t !== null) return i(t);
    const n = e.body.toString("latin1");
    const o = i(n) === (0, ra.y1)(n, Ca);
    return o ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: i(e.uri),
    query: u(e.query),
    headers: u(e.headers, o),
    body: l()
   };
  }
  function Sa(e) {
   return e !== xa && (0, Sr.tV)(e);
  }
  function Oa({uri: e, query: t, headers: n, body: o}, r) {
   if (o === null) return null;
   let s = null;
   const a = e => (0, jt.S5)(e, e => {
    const t = (0, oa.Gf)(e) ?? e;
    const n = r.get(t);
    if (!n) s ??= t;
    return n;
   });
   const i = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ a(e), a(t) ]));
   const c = {
    uri: a(e),
    query: i(t),
    headers: i(n),
    body: typeof o === "string" ? Buffer.from(a(o)) : Buffer.from(o.base64, "base64")
   };
   return s === null ? c : {
    missing: s
   };
  }
  function Ca(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function Ma(e, t) {
   const {inputs: n} = e;
   const o = Ra(e);
   t.mask(n.callbackToken);
   const r = Ea(e, await e.loadConfig(), o);
   const s = await Ta(e, o, r, t);
   return sa(e, t, {
    config: r,
    got: s
   }, n => _a(e, r, t, n));
  }
  async function Ta(e, t, n, o) {
   switch (t) {
   case "event":
    return Aa(e, n, o);

   case "listener":
    return Xs(e, n, o);

   case "record":
    return wa(e, n, o);
   }
  }
  function Aa({inputs: e, secrets: t}, n, o) {
   const r = Zo(e.environment.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {webhook: s} = r;
   const a = o.clock.now();
   const i = ms(n, s, {
    secrets: t,
    now: a,
    redact: o.redact
   });
   return {
    kind: "judged",
    judged: {
     webhook: s,
     judgement: i,
     now: a,
     retryOf: null
    }
   };
  }
  function Ra({inputs: e}) {
   const {via: t, record: n, callbackToken: o, dryRun: r, environment: s} = e;
   const a = [];
   if (r) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (t === "status") a.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && t === "listener") a.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && t === "event" && !Ia(s.eventName)) a.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (o !== "" && !ir.test(o)) a.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (a.length > 0) throw new _.x(a.map(e => ({
    message: e
   })));
   if (n !== "") return "record";
   return t === "listener" ? "listener" : "event";
  }
  function Ea({inputs: e, secrets: t}, {receive: n}, o) {
   const r = n?.providers.filter(e => e.active) ?? [];
   if (n === void 0 || r.length === 0) throw new _.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = r.map(({name: e}) => e);
   if (!n.functions.some(e => e.active && s.includes(e.provider))) throw new _.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const a = r.flatMap(({name: e, secret_name: n}) => {
    const o = n.filter(e => t.get(e) === "");
    return o.length === 0 ? [] : [ {
     message: `provider "${e}" needs the secret ${o.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const i = r.filter(ts).map(({name: e}) => e);
   if (o === "listener" && e.callbackToken === "" && i.length > 0) a.push({
    message: `anybody could send what provider ${i.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (a.length > 0) throw new _.x(a);
   return n;
  }
  function Ia(e) {
   return e === "repository_dispatch";
  }
  var Ua = n(7359);
  var Na = n(9950);
  const qa = "variables.";
  function Pa(e) {
   const {body: t, payload: n, dockerhub: o, ...r} = e;
   return r;
  }
  async function La(e, t, {sent: n, run: o}, {webhook: r, lacksSecret: s, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (r === void 0) return Ha("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Ha("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = r.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: d} = e.inputs.environment;
   const f = (0, Ua.wj)({
    sent: n,
    run: o,
    repository: d
   }, l);
   if (f !== null) return Ha(f);
   const h = Pa(r);
   const p = (0, Na.wX)(h).find(e => e.startsWith(qa));
   if (p !== void 0) return Ha(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   const k = await a(h, o);
   if (k.kind === "unknown") return Ha(k.reason);
   if (k.status !== null && Ja(n, o, d, k.status)) t.log.warning(`webhook "${r.name}": the build is ${k.status} now and was another when it was sent, which its URL or headers tell; its body is the one of then`);
   const m = Ba(r, l, e.secrets);
   const g = (0, R.iP)(e, t, h, {
    id: i,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => (0, ra.C3)(u, r.body, m)
   });
   return g.kind === "request" ? g : Ha(g.reason);
  }
  function Ba(e, t, n) {
   const o = t.length === 0 ? [] : (0, Na.Fj)(e);
   return new Map([ ...n ].filter(([e]) => o.includes(e)));
  }
  function Fa(e, {log: t}) {
   for (const n of e) {
    const e = (0, Na.Fj)(Pa(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${e.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function Ja({id: e, webhook: t, event: n}, {run_id: o, run_attempt: r}, s, a) {
   const i = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: s,
    runId: o,
    attempt: r,
    webhook: t
   };
   return (0, y.ek)({
    ...c,
    chain: null,
    kind: i,
    status: a
   }) !== e;
  }
  function Ha(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  const Ya = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function Da(e) {
   return (0, Na.wX)(e).some(e => Ka(e) || Wa(e));
  }
  function Xa(e, t) {
   const {repository: n, repositoryOwner: o, serverUrl: r, apiUrl: s} = e.inputs.environment;
   const a = new Map;
   const i = ({run_id: n, run_attempt: o}, r) => {
    const s = JSON.stringify([ n, o, r ]);
    const i = {
     ...e.inputs,
     runId: n,
     runAttempt: o
    };
    const c = a.get(s) ?? (0, ae.x)({
     ...e,
     inputs: i
    }, t, r);
    a.set(s, c);
    return c;
   };
   return async (e, a) => {
    if (!Da(e)) {
     const e = {
      repository: n,
      repository_owner: o,
      server_url: r,
      api_url: s,
      run_id: String(a.run_id),
      run_attempt: String(a.run_attempt)
     };
     return {
      kind: "values",
      values: {
       github: e
      },
      status: null
     };
    }
    try {
     const t = (0, Na.wX)(e).some(Ka);
     const n = await i(a, t);
     const {values: o, status: r} = n;
     return {
      kind: "values",
      values: o,
      status: t ? r : null
     };
    } catch (e) {
     if (!(e instanceof j.hD) || t.signal.aborted) throw e;
     const n = `its URL or headers speak of run ${a.run_id}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function Ka(e) {
   return /^(build|runs|status)(\.|$)/.test(e);
  }
  function Wa(e) {
   return /^github(\.|$)/.test(e) && !Ya.includes(e);
  }
  const za = [ "failed", "all" ];
  function Ga(e, {deliveries: t, only: n}, o) {
   const r = t.some(e => za.includes(e)) ? null : t;
   const s = [ ...r === null ? Va(t) : r.flatMap(t => Qa(t, e)), ...ei(n, [ ...o, ...e.map(({sent: e}) => e.webhook) ]) ];
   if (s.length > 0) throw new _.x(s.map(e => ({
    message: e
   })));
   const a = {
    wanted: [],
    passed: []
   };
   for (const o of e) {
    const {id: e, webhook: s, status: i, chain: c} = o.sent;
    const u = (e, t = false) => a.passed.push({
     kept: o,
     why: e,
     loud: t
    });
    if (r !== null && !r.includes(e)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (i === "not_run") u("it was not sent then either"); else if (i === "success" && t.includes("failed")) u("it succeeded"); else if (c !== null) u(Za(o), true); else a.wanted.push(o);
   }
   return a;
  }
  function Va(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function Qa(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const o = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${o}, which the record does not have; write ${(0, se.h)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${Za(n)}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function Za({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent by itself: start the chain again with mode: chain and start-at: ${t}`;
  }
  function ei(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which neither config nor record has; write ${(0, 
   se.h)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function ti(e) {
   const t = new Map;
   for (const {run: n, deliveries: o} of e) for (const e of o) {
    const o = t.get(e.id);
    const {run_id: r, run_attempt: s} = e.run ?? n;
    const a = {
     sent: e,
     run: {
      run_id: r,
      run_attempt: s
     },
     began: oi(e)
    };
    if (o) o.push(a); else t.set(e.id, [ a ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {sent: t, run: n} = e.reduce((e, t) => ni(t, e) ? e : t);
    const o = e.some(({sent: {body: e}}) => e !== null && e.sha256 !== t.body?.sha256);
    return {
     sent: t,
     run: n,
     earlier: si(e),
     differs: o
    };
   });
  }
  function ni(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return ri(e.sent) < ri(t.sent);
  }
  function oi({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function ri({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function si(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  const ai = / #\d+$/;
  async function ii(e, t) {
   const n = ti(fi(e, t.log));
   const o = {
    ...e,
    config: await e.loadConfig()
   };
   const r = (o.config.notify?.webhooks ?? []).map(({name: e}) => e);
   const s = Ga(n, o.inputs, r);
   ui(s, t);
   li(s, r, t);
   const a = await ci(o, t, s.wanted);
   const i = a.flatMap(({webhook: e, fate: n}) => n.kind === "request" && e !== void 0 ? [ {
    prepared: n.prepared,
    policy: (0, R.vp)(o, t, e)
   } ] : []);
   const c = await (0, R.Sl)(o, t, i);
   const u = new Map(c.map(e => [ e.id, e ]));
   const l = a.map(({kept: e, fate: n}) => ({
    kept: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(e.sent.id) ?? di(e, n, t)
   }));
   return pi(o, t, l, n);
  }
  async function ci(e, t, n) {
   const o = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const r = new Set(n.map(({sent: e}) => e.webhook));
   const s = [ ...o.values() ].filter(({name: e, enabled: t}) => t && r.has(e)).map(Pa);
   const a = new Set([ ...(0, A.W$)(s, e, t.log) ].map(({name: e}) => e));
   Fa(s, t);
   const i = Xa(e, t);
   const c = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const u = {
     webhook: s,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await La(e, t, r, u);
    c.push({
     kept: r,
     webhook: s,
     fate: l
    });
   }
   return c;
  }
  function ui({passed: e}, {log: t}) {
   for (const {kept: n, why: o, loud: r} of e) {
    const {id: e, webhook: s} = n.sent;
    const a = `webhook "${s}" skipped, ${e}: ${o}`;
    if (r) t.warning(a); else t.info(a);
   }
  }
  function li({wanted: e}, t, {log: n}) {
   for (const {sent: t, differs: o} of e) if (o) n.warning(`webhook "${t.webhook}", ${t.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
   const o = t.filter(e => ai.test(e));
   const r = new Set([ ...o, ...o.map(e => e.replace(ai, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (r.has(t)) n.warning(`webhook "${t}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
  }
  function di({sent: e}, t, {log: n}) {
   switch (t.kind) {
   case "impossible":
    n.info(`webhook "${e.webhook}" FAILED: ${t.reason}`);
    return (0, v.vQ)(e, t.reason);

   case "skipped":
    n.info(`webhook "${e.webhook}" skipped, ${e.id}: ${t.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, v.nE)(e, t.reason);

   case "request":
    return (0, v.nE)(e, "cancelled");
   }
  }
  function fi({inputs: e, loadRecords: t}, n) {
   const {record: o, environment: r} = e;
   const {repository: s} = r;
   if (o === "") throw new _.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const a = [];
   const i = [];
   const c = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, Kn.WE)(n);
    if (t.kind === "received") i.push(e); else if (t.kind === "invalid") a.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (t.record.run.repository !== s) a.push(`${e} is a record of ${t.record.run.repository}, and this is ${s}; send it again from there`); else c.push(t.record);
   }
   if (c.length === 0 && a.length === 0) a.push(`${i.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (a.length > 0) throw new _.x(a.map(e => ({
    message: e
   })));
   for (const e of i) n.info(`${e} holds a received webhook, and is passed over`);
   return c;
  }
  const hi = "once that is mended, run this job again";
  function pi(e, t, n, o) {
   const {repository: r} = e.inputs.environment;
   const s = n.map(({delivery: e}) => e);
   const a = e.config.notify?.webhooks ?? [];
   const i = (0, T.z)(s, a, t.log);
   const c = t.signal.aborted;
   const u = ki(n, o);
   if (u !== null) t.log.info(u);
   const l = n[0]?.kept.run ?? o[0]?.run ?? mi(e);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, T.oh)(i, {
     cancelled: c,
     cure: s.some(({attempts: e}) => e.length > 0) ? hi : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Kn.OA)(r, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(e => gi(e, l, r))),
    summary: u === null ? [ (0, C.q)(s, t.redact), yi(n.map(({kept: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function ki(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function mi({inputs: e}) {
   const {runId: t, runAttempt: n} = e.environment;
   return {
    run_id: t,
    run_attempt: n
   };
  }
  function gi({kept: {sent: e, run: t}, keys: n, delivery: o}, r, s) {
   const {id: a, webhook: i, body: c, chain: u} = e;
   const l = t.run_id === r.run_id && t.run_attempt === r.run_attempt;
   const d = o.status === "not_run" ? e : o;
   const {status: f, reason: h, attempts: p} = d;
   return {
    id: a,
    webhook: i,
    event: e.event,
    status: f,
    reason: h,
    attempts: p,
    chain: u,
    body: c,
    retry_of: d === e ? e.retry_of : a,
    mac: n === null ? e.mac : (0, Ua.cr)({
     sent: e,
     run: t,
     repository: s
    }, n[0]),
    ...l ? {} : {
     run: t
    }
   };
  }
  const wi = 3e5;
  const bi = 20;
  const vi = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function yi(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: o, webhook: r, attempts: s} = e;
    const a = (0, zn.Hn)((0, zn.Mk)(t(r)), (0, zn.Mk)(o));
    const i = Math.max(0, n.length - bi);
    const c = [ ...n.map((e, t) => $i(e, `${t + 1}`)).slice(i), ...s.map((e, t) => $i(e, `${n.length + t + 1}, now`)) ];
    return c.map((e, t) => [ t === 0 ? a : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, zn.tp)(vi, n, wi)}`;
  }
  function $i({started: e, status_code: t, error: n, duration_ms: o}, r) {
   return [ r, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, zn.Mk)(String(t ?? n ?? "")), (0, 
   zn.a3)(o) ];
  }
 })
};
