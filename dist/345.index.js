export const id = 345;

export const ids = [ 345 ];

export const modules = {
 6168: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => E,
   chain: () => br,
   gate: () => Br,
   receive: () => fi,
   redeliver: () => Hi
  });
  var r = n(7282);
  var o = n(9475);
  var s = n(7125);
  var a = n(1243);
  var i = n(2086);
  var c = n(9573);
  var u = n(845);
  var l = n(1627);
  var d = n(9853);
  var f = n(8290);
  var h = n(5642);
  var p = n(7138);
  var k = n(7040);
  var m = n(9329);
  var w = n(6834);
  var g = n(744);
  const b = "webhook-callback";
  const y = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function v(t) {
   const e = (0, w.eC)(t, "client_payload") ?? (0, w.eC)(t, "inputs");
   const n = [ e, (0, w.eC)((0, w.eC)(e, "webhook"), "body"), (0, w.eC)(e, "build"), (0, 
   w.eC)(e, "payload") ].map($);
   const r = n.find(t => y.some(e => (0, w.p)(t, e) !== null)) ?? null;
   const o = $((0, w.p)(r, "callback_dispatch"));
   const s = $((0, w.eC)(o, "client_payload"));
   const a = (0, w.p)(s, "token") ?? (0, w.p)(r, "callback_token");
   return {
    url: (0, w.e0)((0, w.p)(r, "callback_url")),
    context: (0, w.e0)((0, w.p)(r, "callback_context")),
    token: (0, w.e0)(a),
    dispatch: (0, w.p)(r, "callback_dispatch") === null ? null : {
     url: (0, w.e0)((0, w.p)(o, "url")),
     eventType: (0, w.e0)((0, w.p)(o, "event_type")) ?? b
    }
   };
  }
  function $(t) {
   if (typeof t !== "string") return t;
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function _(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: r} = e.dispatch;
    const [, o] = j(t ?? "", n, "dispatches") ?? [];
    if (o === void 0) return S(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return e.token === null ? S("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository: o,
     eventType: r,
     token: e.token
    };
   }
   const r = t || (e.url ?? "");
   if (r === "") return S("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, o, s] = j(r, n, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (o !== void 0 && s !== void 0) return t === "" ? S("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: o,
    sha: s
   };
   const [, a] = t === "" ? [] : j(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? b;
    return {
     kind: "dispatch",
     repository: a,
     eventType: t,
     token: e.token
    };
   }
   return URL.canParse(r) ? {
    kind: "webhook",
    url: new URL(r)
   } : S("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const x = "(?!\\.\\.?/)[\\w.-]+";
  function j(t, e, n) {
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${x}/${x})/${n}$`).exec(t.slice(r.length)) : null;
  }
  function S(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  const C = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function O(t, e) {
   const n = t || e && C[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function M(t, e) {
   const {description: n, context: r, targetUrl: o} = e;
   const s = {
    description: m.o1,
    context: m.N4
   };
   const a = [ "description", "context" ].filter(t => (0, l.VJ)(e[t]) > s[t]);
   const i = {
    state: t
   };
   if (n) i.description = (0, l.xv)(n, m.o1);
   if (r) i.context = (0, l.xv)(r, m.N4);
   if (o) i.target_url = o;
   return {
    report: i,
    cut: a
   };
  }
  function T(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function A({eventType: t, token: e}, n, r) {
   const o = JSON.stringify(n);
   const s = Buffer.from(o);
   const [a] = Object.values((0, g._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, r));
   return {
    event_type: t,
    client_payload: {
     ...e === null ? {} : {
      token: e
     },
     callback: o,
     ...a === void 0 ? {} : {
      signature: a
     }
    }
   };
  }
  const I = "callback";
  const R = [ {
   from: 200,
   to: 299
  } ];
  const U = /\/hook\/([\w-]{16,})\/?$/;
  async function E(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const s = v(r.event);
   const i = (0, p.OM)(t, n.callbackSecretName);
   const c = N(n, s, e);
   const l = _(n.callbackUrl, s, r.apiUrl);
   if (l.kind === "wrong") throw new a.x(l.message);
   const d = ![ "", s.url ].includes(n.callbackUrl);
   if (l.kind === "webhook" && d) {
    const [, t] = U.exec(l.url.pathname) ?? [];
    if (t !== void 0) e.mask(t);
   }
   if (l.kind === "status" && i.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const f = (0, o.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: I,
    kind: "completed",
    status: c.state
   });
   const h = l.kind === "webhook" ? await L(t, e, q(l.url, f, c, i)) : await B(n, e, {
    identity: {
     id: f,
     webhook: I,
     event: I
    },
    to: l,
    report: c,
    keys: i,
    retryDelaysSeconds: u.Qs
   });
   return P(c, h, e);
  }
  function N(t, e, n) {
   const {environment: r, jobStatus: o, description: s, targetUrl: i} = t;
   const {serverUrl: c, repository: u, runId: l} = r;
   const d = O(t.state, o);
   if (d === null) throw new a.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: f, cut: h} = M(d, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: i || `${c}/${u}/actions/runs/${l}`
   });
   for (const t of h) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return f;
  }
  function q(t, e, n, r) {
   return {
    id: e,
    webhook: I,
    event: I,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${f.x}`,
     "webhook-id": e,
     "webhook-event": I
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: null,
    signatures: [ "jobserv" ],
    keys: r
   };
  }
  async function L({inputs: t, allowlist: e}, n, r) {
   const o = {
    allowlist: e,
    successCodes: R,
    timeoutMs: u.t1,
    retryDelaysSeconds: u.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, k.F0)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: r,
    options: o
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function P(t, e, n) {
   const {state: r, description: o = null, context: s = null} = t;
   const {status: a, reason: i} = e;
   const c = {
    state: r,
    description: o,
    context: s,
    target_url: t.target_url ?? null
   };
   return {
    result: a,
    failure: a === "failure" ? `the callback "${r}" was not delivered: ${i}` : null,
    outputs: (0, h.eS)(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${r}\n\n${(0, d.q)([ e ], n.redact)}`
   };
  }
  async function B({dryRun: t, environment: e}, n, {identity: o, to: s, report: a, keys: c, retryDelaysSeconds: u}) {
   const {apiUrl: d} = e;
   const {repository: f} = s;
   const h = `${f}, as a ${s.kind}`;
   const p = JSON.stringify(a);
   if (t) {
    n.log.info(`would report to ${h}: ${n.redact(p)}`);
    return (0, r.nE)(o, "dry_run");
   }
   const k = async () => {
    if (s.kind === "status") {
     const t = {
      apiUrl: d,
      repository: f,
      sha: s.sha
     };
     await (0, i.Pw)(n.api, t).post(T(a));
     return 201;
    }
    const t = A(s, a, c);
    const {status: e} = await n.api.post(`/repos/${f}/dispatches`, t);
    return e;
   };
   const m = [];
   for (;;) {
    const {attempt: t, error: e} = await F(n, m.length + 1, k);
    m.push(t);
    if (e === null) {
     n.log.info(`reported to ${h}: ${n.redact(p)}`);
     return {
      ...o,
      status: "success",
      reason: null,
      attempts: m
     };
    }
    const r = (0, l.g$)(n.redact(e.message), 500);
    const s = {
     ...o,
     status: "failure",
     reason: r,
     attempts: m
    };
    const a = J(n, e, m.length, u);
    if (a === null) return s;
    n.log.info(`attempt ${m.length} to ${h} failed: ${r}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function F({clock: t}, e, n) {
   const r = t.now();
   const o = (n, o) => ({
    number: e,
    status_code: n,
    error: o,
    started: new Date(r).toISOString(),
    duration_ms: t.now() - r
   });
   try {
    return {
     attempt: o(await n(), null),
     error: null
    };
   } catch (t) {
    if (!(t instanceof c.hD)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: o(e, n ?? "status"),
     error: t
    };
   }
  }
  function J({clock: t, random: e}, {status: n, code: r}, o, a) {
   const i = (0, s.t)({
    attempt: o,
    retryDelaysSeconds: a,
    failure: {
     code: r ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: r === "tls_error"
    },
    retryAfter: void 0,
    now: t.now(),
    random: e(),
    retryOnlyIfUndelivered: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  var D = n(73);
  var H = n(8368);
  const Y = 10 * 6e4;
  function K({webhooks: t, expect_final_callback: e}) {
   return {
    links: t.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: e
   };
  }
  var z = n(5432);
  var X = n(4668);
  var W = n(7067);
  var G = n(8500);
  function V(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  const Z = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Q = 16 * 1024 * 1024;
  const tt = 16384;
  const et = 4096;
  const nt = 16384;
  const rt = 1e3;
  const ot = 250;
  const st = 50;
  const at = {
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
  const it = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function ct(t) {
   const e = {
    ...Z,
    bodyBytes: Math.max(Q, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, W.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: nt
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = tt;
   const r = new Map;
   n.on("connection", t => {
    dt(r, e);
    r.set(t, performance.now());
    t.once("close", () => r.delete(t));
   });
   n.on("clientError", (t, e) => bt(t.code, e));
   const {maxBytes: o} = t;
   const {bodyBytes: s} = e;
   let a = false;
   const i = new Map;
   const c = e => {
    t.onError(e);
    return it;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const r = ht(e);
    const l = ft(r) ?? u(() => t.checkHead(r));
    if (l !== null) return wt(e, n, l);
    if (a) return wt(e, n, at);
    if (e.headers.expect !== void 0) n.writeContinue();
    kt(e, i, {
     maxBytes: o,
     bodyBytes: s
    }, o => {
     if (a) return wt(e, n, at);
     const s = u(() => t.handle({
      ...r,
      body: o
     }));
     Promise.resolve(s).catch(c).then(t => wt(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await ut(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     a = true;
     return lt(n);
    }
   };
  }
  function ut(t, {host: e, port: n}) {
   return new Promise((r, o) => {
    t.once("error", t => o(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: et
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function lt(t) {
   await (0, G.setTimeout)(st);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, G.setTimeout)(ot - st, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function dt(t, {connections: e, patienceMs: n}) {
   for (const [r, o] of t) {
    const s = performance.now() - o < n;
    if (t.size < e || s) return;
    t.delete(r);
    r.destroy();
   }
  }
  function ft({path: t, method: e}) {
   if (t !== "/healthz") return null;
   if (e === "GET" || e === "HEAD") return {
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
  function ht(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: pt(t)
   };
  }
  function pt({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const o = t[n + 1] ?? "";
    const s = e.get(r);
    e.set(r, s === void 0 ? o : `${s}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function kt(t, e, {maxBytes: n, bodyBytes: r}, o) {
   const s = [];
   let a = 0;
   const i = () => {
    t.off("data", u).off("end", l);
    e.delete(t);
    s.length = 0;
   };
   const c = t => {
    i();
    o(t);
   };
   const u = o => {
    a += o.length;
    if (a > n) return c(null);
    s.push(o);
    e.set(t, a);
    mt(e, r);
   };
   const l = () => c(Buffer.concat(s, a));
   t.on("data", u).on("end", l);
   t.once("close", i);
  }
  function mt(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [r, o] of t) {
    if (n <= e) return;
    n -= o;
    t.delete(r);
    r.destroy();
   }
  }
  function wt(t, e, {status: n, headers: r, body: o}) {
   const s = Buffer.from(JSON.stringify(o));
   e.writeHead(n, {
    ...r,
    "content-type": "application/json",
    "content-length": s.length,
    connection: "close"
   });
   if (t.complete || t.headers.expect !== void 0) {
    e.end(s);
    return;
   }
   e.write(s);
   const a = () => {
    clearTimeout(i);
    e.end();
   };
   const i = setTimeout(a, rt);
   t.once("end", a).once("close", a).resume();
  }
  const gt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function bt(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = gt.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
  var yt = n(9208);
  function vt(t, e) {
   const n = Ot(e, t.state.path);
   if (n === null) return St([ "state_missing" ], `${t.state.path} has no value`);
   if (jt(t.state.pending, n)) return {
    kind: "pending"
   };
   const r = {
    description: Ct(e, t.description, m.o1),
    context: Ct(e, t.context, m.N4),
    target_url: Ct(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const o = [ "description", "context", "target_url" ];
   const s = o.filter(t => r[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return St(n, `no text is the ${e.join(" and the ")}`);
   }
   const a = _t(t, n);
   const i = a === "error" ? xt(t, n) : null;
   const {callback: c, warnings: u} = (0, m.j7)(a, {
    description: r.description ?? i,
    context: r.context ?? null,
    target_url: r.target_url ?? null
   });
   return {
    kind: "callback",
    callback: c,
    warnings: u
   };
  }
  function $t(t, e) {
   const n = (0, m.Vh)(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: (0, m.TR)(t).message
    };
   }
   const {state: r, description: o, context: s, target_url: a} = t;
   const i = [ r, o, s, a ].filter(t => t !== void 0);
   const c = i.map(({path: t}) => Mt(t));
   const u = (0, w.Q_)(n.text, c);
   const l = i.find((t, e) => {
    const n = c[e];
    return n !== void 0 && u.has(n);
   });
   return l === void 0 ? vt(t, n.json) : St([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function _t(t, e) {
   if (jt(t.state.success, e)) return "success";
   return jt(t.state.failure, e) ? "failure" : "error";
  }
  function xt({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, l.xv)(n, m.o1);
  }
  function jt(t, e) {
   return t.includes(e);
  }
  function St(t, e) {
   const {message: n} = (0, m.TR)(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Ct(t, e, n) {
   const r = e ? Ot(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, l.xv)(String(r), n);
  }
  function Ot(t, e) {
   const n = (0, yt.$)(t, Mt(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Mt(t) {
   const e = (0, yt.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function Tt(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? (0, m.xr)(t) : (0, m.i3)(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? vt(e, t) : $t(e, n);
  }
  function At(t, e) {
   const n = Jt(t, e.path);
   if (n === null) return Pt(404, "No such path or token.");
   const r = V(e);
   if (r === "method_not_allowed") return Lt((0, m.TR)([ r ]));
   if (n.isOver()) return Bt();
   const o = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return Lt((0, m.TR)([ r ]));
   return o > m.YK ? Lt((0, m.TR)([ "body_too_large" ])) : null;
  }
  function It(t, e, n) {
   const r = Jt(t, e.path);
   const o = At(t, e);
   if (r === null || o !== null) {
    const t = o ?? Pt(404, "No such path or token.");
    return {
     answer: t,
     armed: r,
     heard: null
    };
   }
   const {body: s, headers: a} = e;
   if (s === null) return Nt(r, (0, m.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: a,
     body: s,
     now: n
    };
    const e = (0, g.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, g.e)(t)}` : e;
     const o = `The callback's signature is ${n}.`;
     return qt(r, Pt(401, o), o);
    }
   }
   const i = Rt(r, s);
   if (i.kind === "refused") return Nt(r, i.refusal);
   if (i.kind === "pending") {
    const t = Et(r, "pending");
    return {
     answer: t,
     armed: r,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = Ut(r, i.callback);
   return {
    answer: c,
    armed: r,
    heard: i
   };
  }
  function Rt({format: t}, e) {
   if (t === null) {
    const t = (0, m.i3)(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = $t(t, e);
   if (n.kind !== "refused") return n;
   const {errors: r, message: o} = n;
   const {http: s} = (0, m.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: o,
     http: s
    }
   };
  }
  function Ut(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return Et(t, e.state);

   case "duplicate":
    return Et(t, e.state, {
     duplicate: true
    });

   case "conflict":
    {
     const t = [ "already_final" ];
     const e = `The first callback stands: ${r}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors: t,
       state: r,
       message: e
      }
     };
    }

   case "expired":
   case "unexpected":
    return Bt();
   }
  }
  function Et(t, e, n = {}) {
   const {chain: r, webhook: o} = t;
   const s = r === null ? {} : {
    chain: r,
    webhook: o
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...s,
     state: e,
     ...n
    }
   };
  }
  function Nt(t, e) {
   return qt(t, Lt(e), e.message);
  }
  function qt(t, e, n) {
   const r = {
    kind: "refused",
    status: e.status,
    message: n
   };
   return {
    answer: e,
    armed: t,
    heard: r
   };
  }
  function Lt(t) {
   const e = Pt(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function Pt(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function Bt() {
   return Pt(410, "The time for this callback is over.");
  }
  function Ft(t, e) {
   return {
    ...e,
    digest: (0, g.sc)(t)
   };
  }
  function Jt(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = (0, g.sc)(n);
   const o = t.filter(t => (0, g.SK)(t.digest, r));
   return o[0] ?? null;
  }
  var Dt = n(3444);
  async function Ht(t, e, {what: n, path: r = "", ...o}) {
   const {host: s, port: a} = t.listen;
   Xt(t, a);
   const i = (0, Dt.J9)(e.log, "failures of the listener");
   const c = await ct({
    host: s,
    port: a,
    ...o,
    onError: t => i.warning(`the listener failed: ${t}`)
   });
   const u = Xt(t, c.port);
   e.log.info(`listening on ${Wt(s)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function Yt(t, e, n) {
   const r = (0, Dt.J9)(e.log, "callbacks were refused");
   const o = await Ht(t, e, {
    what: "callbacks",
    maxBytes: m.YK,
    checkHead: t => At(n, t),
    handle: t => {
     const o = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: a} = It(n, t, o);
     if (a !== null) Kt(e.log, r, a);
     return s;
    }
   });
   return {
    publicUrl: o.publicUrl,
    async close() {
     await o.close();
     r.close();
    }
   };
  }
  function Kt(t, e, n) {
   switch (n.kind) {
   case "refused":
    e.warning(`a callback was refused with ${n.status}: ${n.message}`);
    break;

   case "pending":
    e.info("a callback says that it is still pending");
    break;

   case "callback":
    if (n.warnings.length > 0) t.debug(`changed in the callback's text: ${n.warnings.join(", ")}`);
   }
  }
  const zt = [ "0.0.0.0", "[::]", "*" ];
  function Xt(t, e) {
   const {listen: n, publicUrl: r} = t;
   const o = `http://${Wt(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!zt.includes(t)) return o;
    throw new a.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const s = URL.canParse(r) ? new URL(r) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(s.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new a.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function Wt(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var Gt = n(7598);
  const Vt = "webhook-action/callback/v1.";
  const Zt = 8192;
  function Qt(t, e) {
   if (e === "") throw new Error("An empty secret signs no token.");
   const {v: n, repo: r, run: o, att: s, sha: a, chain: i, link: c, exp: u, n: l} = t;
   const d = JSON.stringify({
    v: n,
    repo: r,
    run: o,
    att: s,
    sha: a,
    chain: i,
    link: c,
    exp: u,
    n: l
   });
   const f = Buffer.from(d).toString("base64url");
   return `${f}.${re(f, e).toString("base64url")}`;
  }
  function te(t, e) {
   if (t.length > Zt) return oe("is too long");
   const [n, r, ...o] = t.split(".");
   if (n === void 0 || r === void 0 || o.length > 0) return oe("is not made of two parts with a dot between");
   const s = se(n);
   const a = se(r);
   if (s === null || a === null) return oe("is not base64url");
   if (e === "" || !(0, g.SK)(re(n, e), a)) return oe("is not signed with this key; check that both runs use the same secret");
   const i = ae(s);
   return i ? {
    kind: "ok",
    claims: i
   } : oe("holds unknown claims");
  }
  function ee(t, e) {
   return !(e < t.exp);
  }
  function ne(t) {
   return (0, Gt.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function re(t, e) {
   return (0, Gt.createHmac)("sha256", e).update(Vt).update(t).digest();
  }
  function oe(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function se(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function ae(t) {
   const e = ie(t);
   const n = ce((0, w.eC)(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = ce((0, w.eC)(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const o = ce((0, w.eC)(e, "chain"), /./s);
   const s = ce((0, w.eC)(e, "link"), /./s);
   const a = ce((0, w.eC)(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const i = ue((0, w.eC)(e, "run"));
   const c = ue((0, w.eC)(e, "att"));
   const u = ue((0, w.eC)(e, "exp"));
   if ((0, w.eC)(e, "v") !== 1 || !n || !r || !o || !s || !a) return null;
   if (i === null || c === null || u === null) return null;
   return {
    v: 1,
    repo: n,
    run: i,
    att: c,
    sha: r,
    chain: o,
    link: s,
    exp: u,
    n: a
   };
  }
  function ie(t) {
   try {
    return JSON.parse(t.toString("utf8"));
   } catch {
    return null;
   }
  }
  function ce(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function ue(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  const le = 10;
  const de = [ "pending", "queued", "in_progress", "waiting" ];
  function fe(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return pe(t, (0, w.eC)(e, "client_payload"));

   case "workflow_dispatch":
    return pe(t, (0, w.eC)(e, "inputs"));

   case "status":
    return me(we(e), n);

   case "deployment_status":
    return me(ge(e), n);

   case "check_run":
    return ke(e, n);

   default:
    return _e(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function he(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function pe(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return _e(`The ${t} event carries nothing, so no callback.`);
   const n = (0, w.p)(e, "token");
   const r = (0, w.p)(e, "signature");
   for (const [e, o] of Object.entries({
    token: n,
    signature: r
   })) if (o !== null && typeof o !== "string") return _e(`The ${t} event's ${e} must be a string.`);
   const o = (0, w.p)(e, "callback");
   return {
    kind: "dispatched",
    body: o ?? e,
    token: (0, w.e0)(n),
    signature: (0, w.e0)(r),
    signedText: (0, w.e0)(o)
   };
  }
  function ke(t, e) {
   const n = be(t);
   const r = (0, w.eC)((0, w.eC)((0, w.eC)(t, "check_run"), "app"), "slug");
   return e.app === null || r === e.app ? me(n, e) : $e(n, `is of another app than ${e.app}`);
  }
  function me(t, {context: e}) {
   if (e === null) return _e(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, sameContext: r, undecided: o, sha: s, branches: a} = t;
   if (typeof n !== "string" || !r(n, e)) return $e(t, `is of another context than ${e}`);
   if (o !== null) return $e(t, o);
   const i = (0, m.xr)({
    state: t.state,
    description: xe(t.description, m.o1),
    context: xe(t.context, m.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: i,
    sha: (0, w.e0)(s),
    branches: a
   };
  }
  function we(t) {
   const e = (0, w.eC)(t, "state");
   const n = (0, w.eC)(t, "branches");
   const r = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, w.eC)(t, "context"),
    sameContext: i.IE,
    state: e,
    undecided: e === "pending" ? "is pending" : null,
    description: (0, w.eC)(t, "description"),
    target_url: (0, w.eC)(t, "target_url"),
    sha: (0, w.eC)(t, "sha"),
    branches: {
     names: r.map(t => (0, w.e0)((0, w.eC)(t, "name"))).filter(t => t !== null),
     complete: r.length < le
    }
   };
  }
  function ge(t) {
   const e = (0, w.eC)(t, "deployment_status");
   const n = (0, w.eC)(t, "deployment");
   const r = (0, w.eC)(e, "state");
   const o = de.some(t => t === r);
   return {
    name: "deployment_status",
    context: (0, w.eC)(n, "environment"),
    sameContext: i.IE,
    state: r,
    undecided: o ? `is ${r}` : null,
    description: (0, w.eC)(e, "description"),
    target_url: (0, w.p)(e, "target_url") ?? (0, w.p)(e, "log_url"),
    sha: (0, w.eC)(n, "sha"),
    branches: null
   };
  }
  function be(t) {
   const e = (0, w.eC)(t, "check_run");
   const n = (0, w.eC)(e, "conclusion");
   const r = n === "success" || n === "failure";
   const o = (0, w.eC)((0, w.eC)(e, "output"), "title");
   const s = (0, w.eC)((0, w.eC)(e, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, w.eC)(e, "name"),
    sameContext: (t, e) => t === e,
    state: r ? n : "error",
    undecided: ye((0, w.eC)(t, "action"), (0, w.eC)(e, "status")),
    description: r ? o : ve(n, o),
    target_url: (0, w.p)(e, "details_url") ?? (0, w.p)(e, "html_url"),
    sha: (0, w.eC)(e, "head_sha"),
    branches: {
     names: typeof s === "string" ? [ s ] : [],
     complete: true
    }
   };
  }
  function ye(t, e) {
   if (e !== "completed") return "is of a check that is not completed";
   return t === "completed" || t === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function ve(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function $e(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function _e(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function xe(t, e) {
   return typeof t === "string" ? (0, l.xv)(t, e) : t;
  }
  function je(t) {
   const {state: e, description: n, context: r, target_url: o} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const a = (0, m.xr)({
    state: s ? e : "error",
    description: n && (0, l.xv)(n, m.o1),
    context: (0, l.xv)(r, m.N4),
    target_url: o
   });
   return a.valid ? a.callback : null;
  }
  function Se(t) {
   const {signature: e, keys: n, value: r, text: o, now: s} = t;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const a = (0, g.MX)(e, {
    headers: r === null ? {} : {
     [(0, g.Ml)(e)]: r
    },
    body: Buffer.from(o),
    now: Math.floor(s / 1e3)
   }, n);
   return a === "ok" ? null : `the callback's signature is ${a}`;
  }
  var Ce = n(5829);
  var Oe = n(2480);
  async function Me(t, e) {
   const n = e.run.io.randomBytes(Te).toString("base64url");
   await e.statuses.pending(t.name, n);
   switch (t.callback.via) {
   case "response":
    return Ie(t);

   case "delivery":
    return Ae;

   case "listener":
    return Re(t, e, n);

   case "status":
    return Ue(t, e);

   case "poll":
    return Ee(t, e);

   case "event":
    return qe(t, e, n);
   }
  }
  const Te = 16;
  const Ae = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   close: () => {}
  };
  function Ie({callback: t}) {
   return {
    ...Ae,
    async wait({response: e}) {
     if (e === null || e.cut) return Be("its answer is longer than 64 KiB");
     return Pe(e.body, t, "its answer") ?? Be("its answer is still pending");
    }
   };
  }
  function Re({name: t, callback: e}, {run: n, register: r, publicUrl: o, onCallback: s, progress: a}, i) {
   const {step: c, plan: u, io: l} = n;
   l.mask(i);
   const d = (0, Dt.J9)(l.log, `callbacks of "${t}" changed nothing`);
   r(Ft(i, {
    chain: u.name,
    webhook: t,
    signature: e.signature,
    keys: e.secret_name.flatMap(t => c.secrets.get(t) ?? []),
    format: e.format ?? null,
    isOver: () => {
     const {state: t} = a();
     return t === "timeout" || t === "cancelled";
    },
    rule: e => {
     const n = s(e);
     const r = `callback of "${t}": ${(0, m.rn)(e)} (${n})`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const o = a();
     return {
      ruling: n,
      state: o.callback?.state ?? o.state
     };
    }
   }));
   return {
    ...Ae,
    keys: {
     callback_url: `${o}/hook/${i}/`
    },
    close: () => d.close()
   };
  }
  async function Ue({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const o = r(t);
   const [s] = await n.list(o);
   const a = s?.id ?? 0;
   const i = async () => {
    const t = await n.latest(o);
    return t.filter(({id: t}) => t > a).map(je).findLast(t => t !== null);
   };
   return {
    ...Ae,
    keys: {
     callback_url: n.url,
     callback_context: o
    },
    check: async () => await i() ?? "none",
    async wait(t, n) {
     let r;
     const o = (0, c.IZ)(e, async () => {
      r = await i();
     });
     return Le(e, n, async () => {
      await o();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function Ee(t, {run: e}) {
   const {io: n} = e;
   return {
    ...Ae,
    async wait({request: r, response: o}, s) {
     const a = o?.headers.location ?? null;
     const i = Fe(e, t, r, a);
     const {origin: c} = r.url;
     if (i === null) return Be(a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${c}, and only that may be polled`);
     return Le(n, s, async () => {
      const o = await He(e, r, i, s);
      switch (o.kind) {
      case "body":
       return Pe(o.body, t.callback, "what was polled");

      case "refused":
       return Be(`polling ${c}: ${o.reason}`);

      case "waiting":
       n.log.debug(`polling for "${t.name}": ${o.reason}`);
       return null;
      }
     });
    }
   };
  }
  const Ne = 7 * 24 * 36e5;
  function qe({name: t, callback: e}, {run: n, statuses: r}, o) {
   const {step: s, io: a, plan: i, reported: c} = n;
   const {apiUrl: u, repository: l, sha: d} = s.inputs.environment;
   const f = e.timeout ?? Ne;
   const h = Qt({
    v: 1,
    repo: l,
    run: c.run.id,
    att: c.run.attempt,
    sha: c.run.headSha ?? d,
    chain: i.name,
    link: t,
    exp: Math.floor((a.clock.now() + f) / 1e3),
    n: o
   }, s.secrets.get(i.token_secret_name ?? "") ?? "");
   a.mask(h);
   return {
    ...Ae,
    keys: {
     callback_token: h,
     callback_dispatch: {
      url: `${u}/repos/${l}/dispatches`,
      event_type: "webhook-callback",
      client_payload: {
       token: h
      }
     }
    },
    check: async () => await r.isTaken(t) ? "taken" : "none"
   };
  }
  async function Le({clock: t}, e, n) {
   while (!e.aborted) {
    const r = await n();
    if (e.aborted) break;
    if (r !== null) return r;
    await t.sleep(m.fv, e);
   }
   return null;
  }
  function Pe(t, {format: e}, n) {
   const r = Tt(t, e ?? null);
   switch (r.kind) {
   case "callback":
    return {
     kind: "callback",
     callback: r.callback
    };

   case "pending":
    return null;

   case "refused":
    return Be(`${n} is no callback: ${r.message}`);
   }
  }
  function Be(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function Fe({step: t, reported: e}, {name: n, callback: r}, {url: o}, s) {
   const i = (0, Oe.IX)(e.values, t.secrets, t.inputs.variables);
   try {
    const t = r.url === void 0 ? null : r.url;
    const e = s ?? (t && (0, Oe.KD)(t, i));
    if (e === null || !URL.canParse(e, o.href)) return null;
    const n = new URL(e, o);
    n.hash = "";
    const a = n.origin === o.origin;
    return a && !n.username && !n.password ? n : null;
   } catch (t) {
    if (!(t instanceof Oe.vH)) throw t;
    throw new a.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const Je = 3e4;
  const De = [ 202, 204, 404 ];
  async function He({io: t, step: {allowlist: e}}, n, r, o) {
   const s = e.methods[0] ?? "GET";
   const a = (0, Ce.x5)(e, r, s);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const i = await t.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...Ye(n)
    },
    body: null,
    timeoutMs: Je,
    maxBytes: m.YK,
    refuses: (0, Ce.V4)(e, r.hostname),
    keepAlive: false,
    signal: o
   });
   if (i.kind === "failure") return {
    kind: i.permanent ? "refused" : "waiting",
    reason: `${i.code}: ${i.message}`
   };
   const {status: c, body: u, cut: l} = i;
   if (De.includes(c) || c >= 500) return {
    kind: "waiting",
    reason: `answered ${c}`
   };
   if (c !== 200) return {
    kind: "refused",
    reason: `answered ${c}`
   };
   return l ? {
    kind: "refused",
    reason: "answered more than 64 KiB"
   } : {
    kind: "body",
    body: u
   };
  }
  function Ye({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Ke = {
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
  function ze(t, e) {
   const {step: n, io: r, plan: o} = t;
   const s = o.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, p.HP)([ ...s, {
    url: i
   } ], n.inputs.variables, r.log);
   const c = s.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") Xt(n.inputs, n.inputs.listen.port);
    const o = Ke[r];
    const s = Xe(t, e, {
     keys: o,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && Fe(t, e, s, null) === null) throw new a.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, k.xD)(n.inputs.allowedHosts, r, c.map(({url: t}) => t));
   return c;
  }
  function Xe({step: t, io: e, plan: n, reported: r, event: s}, a, {keys: i, callback: c}) {
   const {environment: u} = t.inputs;
   const {run: l, build: d, status: f, subject: h} = r;
   const p = (0, o.ek)({
    repository: u.repository,
    runId: l.id,
    attempt: l.attempt,
    chain: n.name,
    webhook: a.name,
    kind: h.kind,
    status: f
   });
   return (0, k.nd)(t, e, a, {
    id: p,
    event: s,
    values: {
     ...r.values,
     ...i,
     event: {
      name: s
     },
     callback: c ?? {}
    },
    body: (0, o._n)({
     payload: d?.payload ?? null,
     isPrivate: l.isPrivate,
     serverUrl: u.serverUrl,
     event: u.event,
     keys: i,
     secrets: t.secrets
    })
   });
  }
  async function We({step: t, io: e}, n, o, s) {
   e.log.info(`link "${n.name}" is sent to ${o.shown}`);
   const a = await (0, r.cK)(e, o, {
    ...Ve(n),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(t => {
     const r = e.redact((0, X.gJ)(t));
     e.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const i = s.ended.aborted && !e.signal.aborted;
   const c = i ? Ge(a, s.state()) : a;
   const u = (0, k.KV)(t.inputs, e, o, c);
   return {
    outcome: a,
    delivery: u
   };
  }
  function Ge(t, e) {
   if (t.delivered) return t;
   const n = `cancelled: the link had ended before it answered (${e})`;
   const r = t.attempts.at(-1);
   return {
    ...t,
    reason: n,
    attempts: t.attempts.map(t => t === r ? {
     ...t,
     message: n
    } : t)
   };
  }
  function Ve(t) {
   const {via: e, timeout: n = Y} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (r ? n : u.t1),
    retryDelaysSeconds: t.retry_schedule ?? u.Qs,
    retryOnlyIfUndelivered: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const Ze = /#([0-9a-f]{16})$/;
  const Qe = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const tn = 60;
  function en(t, {attempt: e, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, tn) || "-";
   return `callback ${ne(t)} claimed in attempt ${e} by ${r}`;
  }
  function nn(t, e, n) {
   const r = [ ...t ].sort((t, e) => t.id - e.id);
   const o = r.find(t => rn(t) === ne(e));
   if (o === void 0) return {
    kind: "unsent"
   };
   const s = r.filter(({id: t}) => t > o.id);
   if (s.some(t => rn(t) !== null)) return an("resent", "the link has been sent again since; its new token counts");
   const a = s.find(({state: t}) => t !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = s.filter(t => on(t, e));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return an("claimed", `${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const u = i.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => sn(t) === n.attempt);
   return l === void 0 || l.description === en(e, n) ? {
    kind: "open",
    sent: o
   } : an("claimed", "another job of this run has claimed it");
  }
  function rn({state: t, target_url: e}) {
   const n = t === "pending" ? Ze.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function on({description: t}, e) {
   const n = Qe.exec(t ?? "")?.[1];
   return n === void 0 || n === ne(e);
  }
  function sn({description: t}) {
   const e = Qe.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function an(t, e) {
   return {
    kind: "refused",
    why: t,
    message: e
   };
  }
  const cn = {
   page: "",
   attempt: 0,
   job: ""
  };
  function un({step: t, io: e, plan: n, reported: r}) {
   const {apiUrl: o, serverUrl: s, repository: a, sha: c} = t.inputs.environment;
   const {run: u} = r;
   const l = (0, i.Pw)(e.api, {
    apiUrl: o,
    repository: a,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const f = `${s}/${a}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const h = t => (0, i.vY)(`webhook/${n.name}/${t}`);
   let p = Promise.resolve();
   const k = t => {
    p = p.then(t);
    p.catch(() => {});
   };
   const m = new Map;
   const w = async t => {
    const e = m.get(t);
    if (e === void 0) return false;
    const n = await l.list(h(t));
    return nn(n, e, cn).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: h,
    isTaken: w,
    async pending(t, e) {
     if (!d) return;
     m.set(t, e);
     k(() => l.post({
      state: "pending",
      context: h(t),
      description: "sent, waiting for the callback",
      target_url: `${f}#${ne(e)}`
     }));
     await p;
    },
    publish(t, n) {
     if (!d) return;
     for (const [r, o] of n.links.entries()) {
      const n = t.links[r]?.state !== o.state;
      const s = n && o.via !== "status" ? ln(o, f, e) : null;
      if (s === null) continue;
      k(async () => {
       if (o.via === "event" && await w(o.name)) return;
       const t = h(o.name);
       await l.post({
        ...s,
        context: t
       });
      });
     }
    },
    flush: () => p.then(() => null, t => `a commit status of the chain could not be written: ${t instanceof Error ? t.message : t}`)
   };
  }
  function ln(t, e, {redact: n}) {
   const r = t.callback?.description ?? t.reason;
   const o = t.callback?.target_url ?? e;
   const s = n(o) === o ? o : e;
   switch (t.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: t.state,
     description: r && n(r),
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
  async function dn({webhooks: t}, e, {statuses: n, contextOf: r}) {
   const o = [];
   for (const {name: s, enabled: a} of t.slice(0, e)) {
    if (!a) continue;
    const t = await n.list(r(s));
    const [e] = t;
    const i = e ? je(e) : null;
    if (i?.state !== "success") continue;
    const c = t.find(({state: t}) => t === "pending");
    o.push({
     name: s,
     callback: i,
     attempts: 1,
     started: c?.created ?? null,
     completed: e?.created ?? null
    });
   }
   return o;
  }
  const fn = 1500;
  const hn = 5;
  const pn = 21;
  const kn = 3e3;
  async function mn({step: t, io: e}, {statuses: n, contextOf: r}, o) {
   const {n: s} = o;
   const a = gn(t.inputs);
   const i = r(o.link);
   const c = e.clock.now();
   const u = await wn(e, hn, async () => {
    const t = nn(await n.list(i), s, a);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return bn("the commit has no status that says this link was sent");
   if (u.kind === "refused") return bn(u.message);
   const l = ee(o, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : en(s, a),
    target_url: a.page
   });
   if (l) return bn("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await wn(e, pn, async () => {
    const t = await n.list(i);
    const r = t.some(({id: t}) => t === d.id);
    const o = nn(r ? t : [ ...t, d ], s, a);
    if (o.kind === "refused") return o;
    if (!r) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(kn, 2 * h);
    return c ? o : null;
   });
   if (p === null) return bn("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : bn(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function wn({clock: t, log: e, signal: n}, r, o) {
   for (let s = 1; ;s += 1) {
    const a = await o();
    if (a !== null || s >= r || n.aborted) return a;
    e.debug("the statuses of the link are read again");
    await t.sleep(fn, n);
   }
  }
  function gn(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: o, runnerName: s, job: a} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: o,
    job: t.jobId || s || a
   };
  }
  function bn(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function yn({links: t, expectFinalCallback: e}) {
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
    links: t.map(({name: t, via: e, enabled: r}) => ({
     name: t,
     via: e,
     enabled: r,
     ...n
    })),
    current: null,
    expectFinalCallback: e
   };
  }
  function vn(t, {link: e, ...n}) {
   const r = yn(t);
   const o = r.links.map((t, r) => {
    if (r === e) return {
     ...t,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const o = n.earlier.find(({name: e}) => e === t.name);
    return r < e && o ? {
     ...t,
     ...o,
     state: "success"
    } : t;
   });
   return {
    ...r,
    state: "running",
    links: o,
    current: e
   };
  }
  function $n(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = _n(t, e + 1) === null;
   return r && !t.expectFinalCallback;
  }
  function _n(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  function xn(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? qn(t, e.from, e.at) : Bn(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return jn(t, e);

   case "callback":
    return Cn(t, e);

   case "refused":
    return Mn(t, e);

   case "link_timeout":
    return Tn(t, e.link) && !An(t, e.link) ? En(t, e.link, {
     state: "timeout",
     at: e.at
    }) : Bn(t);

   case "chain_timeout":
    return Rn(t, {
     state: "timeout",
     at: e.at
    });

   case "cancelled":
    return Rn(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function jn(t, e) {
   const {link: n, attempts: r, statusCode: o, at: s} = e;
   if (t.links[n]?.state === "skipped") return Bn(t);
   const a = Ln(t, n, {
    attempts: r,
    statusCode: o
   });
   if (t.links[n]?.state !== "sending" || !Tn(t, n)) return Bn(a);
   const i = An(a, n);
   const c = Ln(a, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return Sn(c);
   if (e.kind === "rejected" || e.kind === "lost") return i && e.kind === "lost" ? Nn(c, n, s) : En(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (i || $n(a, n)) return Nn(c, n, s);
   return a.links[n]?.via === "event" ? Sn(c) : Bn(c);
  }
  function Sn(t) {
   return Pn({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function Cn(t, e) {
   const {link: n, callback: r, at: o} = e;
   const s = t.links[n];
   if (s === void 0) return Un(Bn(t), "unexpected");
   if (Tn(t, n) && s.callback === null && On(s)) {
    const e = Ln(t, n, {
     callback: r
    });
    if (r.state !== "success") return Un(En(e, n, {
     state: r.state,
     at: o
    }), "accepted");
    return s.state === "sending" ? Un(Pn(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : Un(Nn(e, n, o), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return Un(Bn(t), "expired");
   const a = s.callback?.state ?? s.state;
   if (a === r.state) return Un(Bn(t), "duplicate");
   if (s.callback === null && !In(s)) return Un(Bn(t), "unexpected");
   const i = s.conflicts + 1;
   return Un(Bn(Ln(t, n, {
    conflicts: i
   })), "conflict");
  }
  function On({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function Mn(t, e) {
   const {link: n, reason: r, at: o} = e;
   const s = t.links[n];
   const a = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return a && s.state === "waiting" && Tn(t, n) ? En(t, n, {
    state: "error",
    at: o,
    reason: r
   }) : Bn(t);
  }
  function Tn(t, e) {
   return t.state === "running" && t.current === e;
  }
  function An(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function In({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function Rn(t, e) {
   if (t.state === "not_run") return Pn({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? En(t, t.current, e) : Bn(t);
  }
  function Un(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  function En(t, e, n) {
   const {state: r, at: o, reason: s = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = Ln(t, e, {
    state: r,
    completed: o,
    reason: s
   });
   if (t.links[e]?.state === "sending") a.unshift({
    kind: "abort",
    link: e
   });
   return Pn({
    ...i,
    state: r
   }, a);
  }
  function Nn(t, e, n) {
   const r = Ln(t, e, {
    state: "success",
    completed: n
   });
   return qn(r, e + 1, n);
  }
  function qn(t, e, n) {
   const r = _n(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return Pn({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const o = Ln(t, r, {
    state: "sending",
    started: n
   });
   return Pn({
    ...o,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function Ln(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
   };
  }
  function Pn(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function Bn(t) {
   return Pn(t, []);
  }
  async function Fn(t, e, n) {
   const {io: r, plan: o, timeoutMs: s} = t;
   let a = e;
   let i = null;
   let u = null;
   const l = [];
   const d = [];
   const f = [];
   const h = new AbortController;
   const p = un(t);
   const k = await Jn(t, f);
   const m = r.clock.now() + s;
   const w = t => {
    const e = a;
    const {chain: n, actions: r, ruling: o} = xn(e, t);
    a = n;
    if (t.kind === "callback" && o === "accepted") i = t.callback;
    p.publish(e, n);
    if (u && (n.state !== "running" || n.current !== u.index)) u.over.abort();
    for (const {kind: t} of r) {
     if (t === "done") h.abort();
     if (t === "send" || u === null) continue;
     u.mayRetry = false;
     if (t === "abort") u.inFlight.abort();
    }
    return o;
   };
   const g = e => ({
    run: t,
    statuses: p,
    publicUrl: k?.publicUrl ?? "",
    register: t => f.push(t),
    progress: () => Kn(a, e),
    onCallback: t => w({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const b = async e => {
    const {index: n, link: o, over: s} = e;
    const i = Hn(t, e, {
     deadline: m,
     apply: w
    });
    try {
     const t = await Me(o, g(n));
     d.push(t);
     if (!s.signal.aborted) await y(e, t);
    } catch (t) {
     const e = r.redact((0, X.gJ)(t));
     if (!s.signal.aborted) r.log.warning(`link "${o.name}": ${e}`);
     const i = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (Kn(a, n).state === "sending") w({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...i
     }); else w({
      kind: "refused",
      ...i
     });
    }
    await i;
   };
   const y = async (e, n) => {
    const {index: o, link: s, inFlight: i, over: u} = e;
    let d = false;
    const f = async () => {
     const t = d ? "taken" : await n.check();
     if (t === "taken") d = true; else if (t !== "none") w({
      kind: "callback",
      link: o,
      callback: t,
      at: r.clock.now()
     });
    };
    const h = Xe(t, s, {
     keys: n.keys,
     callback: zn(a, o)
    });
    const {outcome: p, delivery: k} = await We(t, s, h, {
     ended: i.signal,
     state: () => Kn(a, o).state,
     shouldRetry: async () => {
      await f();
      return e.mayRetry && !d;
     }
    });
    l.push(k);
    const {attempts: m, delivered: g, reason: b} = p;
    const y = !g || s.callback.via === "status";
    const v = await (y ? f() : Promise.resolve()).then(() => null, t => ({
     error: t
    }));
    const $ = m.at(-1)?.response ?? null;
    const _ = {
     link: o,
     attempts: m.length,
     statusCode: m.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (d) {
     r.log.notice(`link "${s.name}" is not sent again, for another run goes on from its callback`);
     w({
      kind: "taken",
      ..._
     });
    } else if (g) w({
     kind: "delivered",
     ..._
    }); else w({
     kind: $ ? "rejected" : "lost",
     reason: r.redact(b ?? "not delivered"),
     ..._
    });
    if (v !== null && !(0, c.dg)(v.error)) throw v.error;
    if (u.signal.aborted) return;
    const x = await n.wait({
     request: h,
     response: $
    }, u.signal);
    if (x === null) return;
    const j = r.clock.now();
    if (x.kind === "callback") w({
     ...x,
     link: o,
     at: j
    }); else {
     const t = r.redact(x.reason);
     r.log.warning(`link "${s.name}": ${t}`);
     w({
      kind: "refused",
      link: o,
      reason: t,
      at: j
     });
    }
   };
   const v = () => {
    w({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const $ = r.clock.sleep(s, h.signal).then(() => {
    if (!h.signal.aborted) w({
     kind: "chain_timeout",
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", v, {
     once: true
    });
    w(n);
    if (r.signal.aborted) v();
    while (a.state === "running" && a.current !== null) {
     u = Dn(o.webhooks, a.current);
     await b(u);
    }
   } finally {
    h.abort();
    await $;
    r.signal.removeEventListener("abort", v);
    await (k?.close());
    for (const t of d) t.close();
   }
   const _ = await p.flush();
   return {
    chain: a,
    deliveries: l,
    callback: i,
    trouble: _
   };
  }
  async function Jn({step: t, io: e, plan: n}, r) {
   const o = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return o ? Yt(t.inputs, e, r) : null;
  }
  function Dn(t, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return {
    index: e,
    link: n,
    inFlight: new AbortController,
    over: new AbortController,
    mayRetry: true
   };
  }
  async function Hn({io: t}, {index: e, link: {name: n, callback: r}, over: o}, {deadline: s, apply: a}) {
   const {via: i, timeout: c = Y} = r;
   const u = i === "event" ? Y : c;
   const l = s - t.clock.now();
   const d = i === "delivery" || i === "event";
   const f = await (0, z.a0)(t, {
    what: d ? `the answer of "${n}"` : `the callback of "${n}"`,
    ms: Math.min(u, l),
    done: o.signal
   });
   if (f === "timeout" && u < l && !o.signal.aborted) a({
    kind: "link_timeout",
    link: e,
    at: t.clock.now()
   });
   await Yn(o.signal);
  }
  function Yn(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function Kn({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function zn({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
  var Xn = n(1920);
  var Wn = n(5949);
  var Gn = n(5340);
  const Vn = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Zn({step: t, io: e, plan: n, reported: r}, {chain: o, deliveries: s, callback: a, trouble: i}) {
   const {environment: c} = t.inputs;
   const u = r.build?.payload ?? null;
   const f = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const p = tr(n.name, o) ?? (i && (0, l.g$)(e.redact(i), 500)) ?? (f === void 0 ? null : `webhook "${f.webhook}" would fail: ${f.reason}`);
   const k = p && (0, l.g$)(e.redact(p), 1e3);
   for (const t of er(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Qn(o, p !== null),
    failure: k,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(nr(o, e.redact)),
     ...(0, h.eS)(a, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Xn.OA)(c.repository, r.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ ar(n.name, {
     chain: o,
     why: k
    }, e.redact), ...u ? [ (0, Wn.C)(u, e.redact) ] : [], (0, d.q)(s, e.redact) ].join("\n")
   };
  }
  function Qn({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function tr(t, e) {
   const {state: n, links: r, current: o} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = o === null ? void 0 : r[o];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const a = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const i = n === "timeout" ? Vn : null;
   const c = [ s.reason ?? i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function er({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, o) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : o < r ? "the chain starts after it" : `the chain is ${t} at "${e[r]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function nr(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: rr(t.started),
    completed: rr(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function rr(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const or = 2e5;
  const sr = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function ar(t, {chain: e, why: n}, r) {
   const {links: o, state: s} = e;
   const a = o.length - lr;
   return `## ${Gn.I[kr(s)]} Chain ${(0, Gn.Mk)(r(t))}: ${(0, Gn.Mk)(s)}\n${ir(cr(e, r) ?? (n && (0, 
   Gn.FY)(r(n))))}\n${pr(o, r)}${ir(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   Gn.tp)(sr, o.map(t => ur(t, r)), or)}`;
  }
  function ir(t) {
   return t ? `\n${t}\n` : "";
  }
  function cr({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || kr(r.state) !== "failure") return null;
   const {description: o, target_url: s} = r.callback;
   const a = (0, Gn.nf)(n(o || "no reason is given"), s && n(s));
   return `${(0, Gn.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function ur(t, e) {
   const {callback: n, reason: r, conflicts: o, started: s, completed: a} = t;
   const i = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Gn.Mk)(e(t.name)), o === 0 ? (0, Gn.SR)(kr(t.state), t.state) : (0, 
   Gn.Hn)((0, Gn.SR)(kr(t.state), t.state), `${o} contradicted`), (0, Gn.Hn)(n ? (0, 
   Gn.nf)(i || "callback", c) : (0, Gn.Mk)(i), (0, Gn.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Gn.rb)(s), s === null || a === null ? "" : (0, Gn.a3)(a - s) ];
  }
  const lr = 48;
  const dr = 4;
  const fr = 40;
  const hr = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function pr(t, e) {
   const n = t.slice(0, lr);
   const r = Array.from({
    length: Math.ceil(n.length / dr)
   }, (t, e) => n.slice(e * dr, (e + 1) * dr));
   const o = r.length === 1;
   const s = r.flatMap((t, n) => {
    const r = n * dr;
    const s = t.map((t, n) => `l${r + n}[${wr(t, e)}]:::${kr(t.state)}`);
    const a = t.slice(1).map((t, e) => `l${r + e} ${mr(t)} l${r + e + 1}`);
    const i = [ ...s, ...a ];
    return o ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${mr(n)} r${e + 1}` : "";
   });
   const i = Object.entries(hr).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", o ? "flowchart LR" : "flowchart TB", ...[ ...s, ...a, ...i ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function kr(t) {
   switch (t) {
   case "success":
    return "success";

   case "skipped":
   case "not_run":
    return "skipped";

   case "running":
   case "sending":
   case "waiting":
    return "waiting";

   case "failure":
   case "error":
   case "timeout":
   case "cancelled":
    return "failure";
   }
  }
  function mr({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function wr(t, e) {
   const {name: n, state: r, started: o, completed: s} = t;
   const a = o === null || s === null ? "" : `, ${(0, Gn.a3)(s - o)}`;
   return `"${gr(e(n))}<br/>${Gn.I[kr(r)]} ${r}${a}"`;
  }
  function gr(t) {
   return (0, l.xv)(t, fr).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  async function br(t, e) {
   const {inputs: n, config: r} = t;
   const o = yr(r, n.chain);
   const s = vr(o, n.startAt);
   const a = await (0, H.x)(t, e, true);
   const i = await _r(t, e, {
    plan: o,
    from: s,
    reported: a
   });
   const c = {
    step: t,
    io: e,
    plan: o,
    reported: a,
    event: i.event ?? "",
    timeoutMs: n.timeoutMs ?? o.timeout
   };
   const u = yn(K(o));
   const l = {
    chain: u,
    callback: null,
    deliveries: [],
    trouble: null
   };
   if (i.event === null) {
    const t = `chain "${o.name}" did not start: ${i.why}`;
    e.log.info(t);
    const r = n.dryRun || n.environment.eventName === "workflow_run";
    return Zn(c, {
     ...l,
     trouble: r ? null : t
    });
   }
   $r(e, o, s);
   const d = ze(c, s);
   if (n.dryRun) return Zn(c, {
    ...l,
    deliveries: d.map(n => (0, k.PA)(t, e, n))
   });
   e.log.info(`chain "${o.name}" starts for ${i.event}`);
   const f = e.clock.now();
   return Zn(c, await Fn(c, u, {
    kind: "start",
    from: s,
    at: f
   }));
  }
  function yr({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, o] = t;
   if (r === void 0) throw new a.x("the config has no chains; write one under chains:");
   if (e === "" && o !== void 0) throw new a.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? r : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new a.x(`input chain is "${e}", which the config does not have; write ${(0, 
   D.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function vr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new a.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   D.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function $r(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${r.join(", ")}`);
  }
  async function _r(t, e, {plan: n, from: r, reported: o}) {
   const s = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (a.length === 0) return s("none of its webhooks is enabled");
   if (o.facts.fork && n.match.repository === void 0) return s(`the run comes from a fork (${o.facts.repository || "unknown"}); match.repository can name it`);
   const i = await (0, p.IN)(o, e, [ n ]);
   const c = (0, p.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, i, o);
   if ("reason" in c) return s(c.text);
   const u = (0, p.W$)(xr(n, a), t, e.log);
   return u.size > 0 ? s("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function xr(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  var jr = n(9608);
  var Sr = n(2310);
  async function Cr(t, {repository: e, branch: n, sha: r}) {
   const o = `/repos/${e}/compare/${encodeURIComponent(n)}...${r}?per_page=1`;
   const {status: s, json: a} = await t.get(o);
   if (s === 404) throw new c.hD(`GET ${o} was answered 404: there is no branch "${n}" or no commit ${r} that this token can read`, s);
   const i = (0, w.eC)(a, "status");
   return i === "behind" || i === "identical";
  }
  var Or = n(4030);
  async function Mr(t, e, n) {
   const r = await t.loadConfig();
   const o = Ar(t, r, n.token);
   if (o.kind === "refused") return {
    ...o,
    claims: null
   };
   e.mask(n.token);
   const {claims: s, plan: a, link: i, index: c} = o;
   const u = {
    ...t.inputs,
    runId: s.run,
    runAttempt: s.att
   };
   const l = {
    ...t,
    inputs: u,
    config: r
   };
   const d = a.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, p.W$)(d, l, e.log).size > 0) return {
    ...Er("a secret of the chain is empty"),
    claims: s
   };
   const f = Rr(l, e, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: s
   };
   const {callback: h} = f;
   const k = await Ur(l, e, o).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (k === null || e.signal.aborted) return {
    kind: "stopped",
    reason: Tr,
    claims: s
   };
   if (k.kind === "refused") return {
    ...k,
    claims: s
   };
   const {run: m, chain: w} = k;
   e.log.info(`chain "${a.name}" goes on at "${i.name}": ${h.state}`);
   const g = e.clock.now();
   const b = await Fn(m, w, {
    kind: "callback",
    link: c,
    callback: h,
    at: g
   });
   const y = Zn(m, {
    ...b,
    callback: b.callback ?? h
   });
   return {
    kind: "resumed",
    claims: s,
    result: y
   };
  }
  const Tr = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  function Ar({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: o} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n}) => n !== void 0 && (t.chain === "" || t.chain === e));
   let a = t.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${t.chain}" with a token_secret_name`;
   for (const n of s) {
    const s = e.get(n.token_secret_name ?? "") ?? "";
    const i = te(r, s);
    if (i.kind === "refused") {
     a = i.message;
     continue;
    }
    const {claims: c} = i;
    if (c.repo.toLowerCase() !== o.toLowerCase()) return Er(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return Ir(n, c);
    a = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Er(a);
  }
  function Ir(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : Er(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function Rr({secrets: t}, e, {name: n, callback: r}, {body: o, signature: s, signedText: a}) {
   const i = Se({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    value: s,
    text: a,
    now: e.clock.now()
   });
   if (i !== null) return Er(i);
   const c = Tt(o, r.format ?? null);
   switch (c.kind) {
   case "pending":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" says that it is pending`
    };

   case "refused":
    return Er(c.message);

   case "callback":
    for (const t of c.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: c.callback
    };
   }
  }
  async function Ur(t, e, {claims: n, plan: r, index: o}) {
   const {inputs: s} = t;
   Xt(s, s.listen.port);
   const a = await (0, H.x)(t, e, true);
   const i = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, p.IN)(i, e, [ r ]);
   const l = {
    step: t,
    io: e,
    plan: r,
    reported: i,
    event: r.events.find(t => u.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? r.timeout
   };
   ze(l, o + 1);
   const d = un(l);
   try {
    const t = await dn(r, o, d);
    const e = await mn(l, d, n);
    if (e.kind === "refused") return e;
    const s = e.sent.created;
    const a = K(r);
    const i = vn(a, {
     link: o,
     earlier: t,
     started: s
    });
    return {
     kind: "ready",
     run: l,
     chain: i
    };
   } catch (t) {
    if (!(t instanceof c.hD) || e.signal.aborted) throw t;
    return Er(`whether the link still waits cannot be made sure of: ${t.message}`);
   }
  }
  function Er(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var Nr = n(6436);
  async function qr({inputs: t}, e, n, r) {
   let o = null;
   let s = 0;
   const a = new AbortController;
   e.mask(t.callbackToken);
   const i = Ft(t.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: r,
    isOver: () => o === null && a.signal.aborted,
    rule: t => {
     if (o === null) {
      o = t;
      a.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (o.state === t.state) return {
      ruling: "duplicate",
      state: o.state
     };
     s += 1;
     return {
      ruling: "conflict",
      state: o.state
     };
    }
   });
   const c = await Yt(t, e, [ i ]);
   const u = await (0, z.a0)(e, {
    what: "a callback",
    ms: t.timeoutMs ?? z.rl,
    done: a.signal
   });
   a.abort();
   await c.close();
   if (s > 0) e.log.warning(`${s} callbacks contradicted the first one`);
   if (o !== null) return {
    kind: "judged",
    callback: o
   };
   return {
    kind: u
   };
  }
  async function Lr(t, e) {
   try {
    return await Pr(t, e);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof c.hD)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function Pr({inputs: t}, e) {
   const {environment: n, context: r} = t;
   const {repository: o, apiUrl: s} = n;
   const a = (0, jr.et)(t);
   const u = await (0, Nr.cI)(e.api, o, a.runId, a.attempt);
   const l = u?.started ?? u?.created ?? null;
   if (u === null || l === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${a.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const d = a.run?.headSha ?? u.headSha ?? n.sha;
   const f = (0, i.Pw)(e.api, {
    apiUrl: s,
    repository: o,
    sha: d
   });
   const h = new AbortController;
   let p = null;
   const k = async () => {
    const t = (await f.latest(r)).find(({created: t}) => t !== null && t >= l);
    p = t ? je(t) : null;
    if (p !== null) h.abort();
   };
   const w = await (0, z.a0)(e, {
    what: `the commit status "${r}" of ${d}`,
    ms: t.timeoutMs ?? z.rl,
    done: h.signal,
    every: {
     ms: m.fv,
     ask: (0, c.IZ)(e, k)
    }
   });
   return p === null ? {
    kind: w,
    sha: d
   } : {
    kind: "judged",
    callback: p,
    sha: d
   };
  }
  async function Br(t, e) {
   const {inputs: n} = t;
   const r = Xr(t);
   const o = (0, p.OM)(t, n.callbackSecretName);
   const s = Fr(t);
   const a = n => Vr(t, e, n);
   switch (r) {
   case "callback":
    return a(Jr(n.callback, s));

   case "listener":
    return a(await qr(t, e, o, s));

   case "status":
    return a(await Lr(t, e));

   case "event":
    return Dr(t, e, o, s);
   }
  }
  function Fr({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, Sr.Xc)({
    text: e,
    file: "callback-format"
   });
  }
  function Jr(t, e) {
   const n = Tt(t, e);
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
  async function Dr(t, e, n, r) {
   const {inputs: o} = t;
   const {eventName: s, event: a} = o.environment;
   const i = n => Vr(t, e, n);
   const c = fe(s, a, {
    context: o.context || null,
    app: o.app || null
   });
   switch (c.kind) {
   case "waiting":
    return i(c);

   case "refused":
    return i({
     kind: "refused",
     reason: c.message
    });

   case "reported":
    {
     if (!c.verdict.valid) return i({
      kind: "refused",
      reason: c.verdict.message
     });
     const n = await Hr(t, e, c);
     return i(n === null ? {
      kind: "judged",
      callback: c.verdict.callback,
      sha: c.sha
     } : {
      kind: "refused",
      reason: n
     });
    }

   case "dispatched":
    {
     const {body: s, token: a, signature: u, signedText: l} = c;
     if (a !== null) return Gr(t, e, await Mr(t, e, {
      body: s,
      token: a,
      signature: u,
      signedText: l
     }));
     if (o.chain !== "") return i({
      kind: "refused",
      reason: `the event carries no token, which chain "${o.chain}" needs`
     });
     const d = Se({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return i(d === null ? Jr(s, r) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  async function Hr({inputs: t}, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: o, event: s} = t.environment;
   const {names: a, complete: i} = r;
   const u = (0, w.e0)((0, w.eC)((0, w.eC)(s, "repository"), "default_branch"));
   const l = t.branch;
   if (l.length === 0 && u === null) return "the event does not name the default branch; write the input branch";
   const d = t => l.length === 0 ? t === u : (0, Or.c)(l, t);
   if (l.includes("**") || a.some(d)) return null;
   const f = l.length === 0 ? u : l.join(" ");
   const h = a.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : `on ${a.join(", ")}${i ? "" : " and maybe others"}`;
   const p = `its commit ${n} is ${h}; the input branch is ${f}`;
   if (i || n === null) return p;
   const k = l.length === 0 ? [ u ?? "" ] : l.filter(Yr);
   try {
    for (const t of k.filter(d)) if (await Cr(e.api, {
     repository: o,
     branch: t,
     sha: n
    })) return null;
   } catch (t) {
    if (!(t instanceof c.hD)) throw t;
    return `${p}. Whether it is there too cannot be read, which "permissions: contents: read" allows: ${t.message}`;
   }
   return p;
  }
  function Yr(t) {
   return !/[*?+[\]\\!]/.test(t);
  }
  const Kr = /^[A-Za-z0-9_-]{16,200}$/;
  const zr = [ "status", "deployment_status", "check_run" ];
  function Xr({inputs: t}) {
   const {via: e, callback: n, environment: r, context: o, dryRun: s} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: c} = r;
   const u = t => {
    throw new a.x(t);
   };
   if (s) u("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && i === "status") u("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status") u(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && zr.includes(c)) u(`input callback-secret-name is set, but a ${c} event cannot carry a signature; leave it out`);
   }
   const l = i === "status" || i === "event" && zr.includes(c);
   if (l && o === "") u("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.app !== "" && !(i === "event" && c === "check_run")) u("input app is set, but only check_run events name an app; leave app out");
   if (t.chain !== "" && (i !== "event" || !he(c))) u("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !Kr.test(t.callbackToken)) u("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  const Wr = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Gr(t, e, n) {
   const {claims: r} = n;
   const o = n.kind === "resumed" ? n.result : Vr(t, e, n);
   const s = n.kind === "resumed" && o.result === "waiting";
   return {
    ...o,
    failure: s ? Wr : o.failure,
    outputs: {
     ...o.outputs,
     ...r && {
      sha: r.sha,
      "run-id": String(r.run),
      "run-attempt": String(r.att)
     },
     ...n.kind === "stopped" && {
      "chain-state": "cancelled"
     }
    }
   };
  }
  function Vr({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, jr.et)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const a = s?.state === "success";
   const i = Zr(n);
   const c = a ? null : (0, l.g$)(e.redact(i), 1e3);
   e.log.info(`gate ${a ? "passed" : "closed"}: ${i}`);
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...(0, h.eS)(s, e),
     sha: n.sha ?? o.run?.headSha ?? r.sha,
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Xn.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Qr(s, i, e.redact)
   };
  }
  function Zr(t) {
   switch (t.kind) {
   case "judged":
    return `the callback says ${(0, m.rn)(t.callback)}`;

   case "waiting":
    return t.reason;

   case "refused":
    return `the callback is refused: ${t.reason}`;

   case "unreadable":
    return `no callback can be read: ${t.reason}`;

   case "stopped":
    return `the step was cancelled: ${t.reason}`;

   case "timeout":
    return "no callback came in time; see what its sender did, or allow more with the input timeout";

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  function Qr(t, e, n) {
   const r = t?.state === "success";
   const o = [ r ? `## ${Gn.I.success} Gate passed` : `## ${Gn.I.failure} Gate closed`, (0, 
   Gn.FY)(n(e)), ...t?.target_url ? [ (0, Gn.nf)("Details", n(t.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  const to = "webhook-action/relay/v1/";
  const eo = 32;
  const no = (0, Gt.createSecretKey)(Buffer.alloc(eo));
  const ro = "webhook-action/attest/v1.";
  function oo({id: t, key: e}) {
   return `whr_${t}_${e.toString("base64url")}`;
  }
  function so(t) {
   const e = t.split(",").map(t => {
    const [, e = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(t.trim()) ?? [];
    const r = ko(n);
    return r === null ? null : {
     id: e,
     key: r
    };
   });
   return e.includes(null) ? null : e.filter(t => t !== null);
  }
  function ao(t, e) {
   return lo(io(t), `${to}${e}`);
  }
  function io(t) {
   const e = (0, Gt.createHmac)("sha256", no).update(t).digest();
   return (0, Gt.createSecretKey)(e);
  }
  const co = new WeakMap;
  function uo(t, e) {
   const n = co.get(t) ?? new Map;
   const r = n.get(e) ?? (0, Gt.createSecretKey)(ao(t.key, e));
   co.set(t, n.set(e, r));
   return r;
  }
  function lo(t, e) {
   const n = Buffer.isBuffer(t) ? (0, Gt.createSecretKey)(t) : t;
   return (0, Gt.createHmac)("sha256", n).update(e).digest();
  }
  function fo(t, e, n) {
   const r = uo(t, `secret/${e}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function ho(t, e, n) {
   const r = `${ro}${e.toLowerCase()}.${n}`;
   return `v1.${lo(uo(t, "attest"), r).toString("base64url")}`;
  }
  function po(t, e, n, r) {
   const o = t.map(t => ho(t, e, n));
   return o.filter(t => (0, g.SK)(t, r)).length > 0;
  }
  function ko(t) {
   const e = Buffer.from(t, "base64url");
   return e.length === eo && e.toString("base64url") === t ? e : null;
  }
  function mo(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const wo = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid" ];
  const go = /^[A-Za-z0-9._:-]{1,128}$/;
  function bo({headers: t, body: e}) {
   const n = wo.map(e => t[e] ?? "");
   return n.find(t => go.test(t)) ?? (0, Gt.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const yo = "/webhooks/v1/";
  const vo = /^[A-Za-z0-9_-]{16,200}$/;
  const $o = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const _o = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function xo(t, e) {
   const [n, r = ""] = $o.exec(t) ?? [];
   if (n === void 0) return null;
   const [o, s = "", a = ""] = _o.exec(r) ?? [];
   if (o === void 0) return {
    uri: jo(r),
    tokened: false
   };
   return e !== null && (0, g.SK)(s, e) ? {
    uri: jo(a),
    tokened: true
   } : null;
  }
  function jo(t) {
   const e = So(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function So(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const Co = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Oo = /^[ \t\r\n]*[{["]/;
  function Mo({headers: t, body: e}) {
   const n = (0, w._6)(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, w.E_)(n);
   if (Co.test(t["content-type"] ?? "") && !Oo.test(r)) {
    const t = To(r);
    if (typeof t !== "string") return t;
    r = t;
   }
   try {
    return {
     text: r,
     json: JSON.parse(r)
    };
   } catch {
    return {
     fault: /^[ \t\r\n]*$/.test(r) ? "the body is empty" : "the body is no JSON"
    };
   }
  }
  function To(t) {
   const e = t.split("&").filter(t => /^payload(?:=|$)/.test(t)).map(t => t.slice("payload=".length));
   const [n] = e;
   if (n === void 0) return {
    fault: "the body is a form without payload"
   };
   if (e.length > 1) return {
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
  const Ao = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function Io(t, e, n = false) {
   const r = new Map(e.map(t => [ t, Uo(t) ]));
   let o = null;
   const s = () => {
    o ??= n ? Ao : Ro(t, [ ...r.values() ]);
    return o;
   };
   return {
    fault: () => s().fault,
    odd() {
     const {fault: t, json: e} = s();
     return t !== null || (0, w.pi)(e) ? null : Lo(e);
    },
    find(t) {
     const e = r.get(t);
     if (e === void 0) throw new Error(`"${t}" was not announced.`);
     const {fault: n, json: o, ambiguous: a} = s();
     if (n !== null) return {
      kind: "none",
      why: `is missing, for ${n}`
     };
     if (a.has(e)) return {
      kind: "repeated"
     };
     const i = (0, yt.$)(o, e);
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
  function Ro(t, e) {
   const n = Mo(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: r, json: o} = n;
   return {
    fault: null,
    json: o,
    ambiguous: (0, w.Q_)(r, e)
   };
  }
  function Uo(t) {
   const e = (0, yt.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const Eo = 60;
  const No = 4096;
  function qo(t) {
   return e => typeof e === "string" ? `"${(0, l.g$)(t(e.slice(0, No)), Eo)}"` : typeof e === "object" && e !== null ? Lo(e) : String(e);
  }
  function Lo(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var Po = n(3920);
  const Bo = {
   kind: "fits"
  };
  const Fo = 65536;
  function Jo(t, e) {
   const {webhook: n, document: r} = e;
   return Ho([ ...Object.entries(t.headers ?? {}).map(([t, r]) => {
    const o = (0, w.eC)(n.headers, t.toLowerCase());
    return e.starred && o === Po.XF ? Bo : Ko(`header ${t}`, Xo(o), r, e);
   }), ...Object.entries(t.query ?? {}).map(([t, r]) => Ko(`query ${t}`, Xo((0, w.eC)(n.query, t)), r, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Ko(`body ${t}`, r.find(t), n, e)) ]);
  }
  function Do({match: t, present: e}, n) {
   return Ho([ Jo(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return Yo(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Bo : {
     kind: "differs",
     why: `body ${t} ${zo(e)}`
    };
   }) ]);
  }
  function Ho(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Bo;
  }
  function Yo(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Ko(t, e, n, {quote: r}) {
   if (e.kind === "repeated") return Yo(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${zo(e)}`
   };
   const o = Wo(e.value);
   if (o !== null && (0, Or.c)(n, o)) return Bo;
   const s = `${t} is ${r(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function zo(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function Xo(t) {
   const e = (0, w.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function Wo(t) {
   if (typeof t === "string") return t.length > Fo ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, w.u0)(t) ? String(t) : null;
  }
  function Go({path: t, accepted_values: e}, {document: n, quote: r}) {
   const o = n.find(t);
   if (o.kind === "repeated") return Yo(t);
   if (o.kind === "none") return {
    kind: "differs",
    why: `${t} ${o.why}`
   };
   const {value: s} = o;
   if (e.some(t => t === s)) return {
    kind: "fits"
   };
   const a = e.map(t => JSON.stringify(t));
   const i = `${t} is ${r(s)}, not ${a.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  const Vo = {
   type: "token",
   header: "Authorization"
  };
  const Zo = {
   github: {
    marks: [ ts("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ ts("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ts("x-event-key") ],
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
    signature: Vo
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
    signature: Vo
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
    signature: Vo
   }
  };
  function Qo(t) {
   return Zo[t];
  }
  function ts(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const es = 64;
  function ns(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...ss(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function rs(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function os({path: t, name: e}) {
   return t ?? e;
  }
  function ss(t, e) {
   const n = os(t);
   const r = e.find(n);
   if (r.kind === "repeated") return ds(`a key on the way to ${n} repeats`);
   if (r.kind === "value" && r.value !== null) return as(n, r.value, t.type);
   const {default_value: o} = t;
   if (o !== void 0 && o !== null) return as("default_value", o, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = r.kind === "none" ? r.why : "is null";
   return ds(`${n} ${s}, and is required`);
  }
  function as(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? us(e) : ls(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? us(e) : ls(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return ls(t, e, n);
    return (0, w.u0)(e) ? us(e) : ds(`${t} ${is}`);

   case "array":
    return Array.isArray(e) ? cs(t, e) : ls(t, e, n);
   }
  }
  const is = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function cs(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > es) return ds(`${t} nests deeper than ${es} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, w.u0)(t))) return ds(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return us(e);
  }
  function us(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function ls(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return ds(`${t} is ${Lo(e)}, not ${r} ${n}`);
  }
  function ds(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function fs(t, e) {
   const n = [];
   const r = (t, o) => {
    if (Array.isArray(t)) return t.map(t => r(t, o));
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([t, e]) => [ String(r(t, o)), r(e, o) ]));
    if (typeof t !== "string" && typeof t !== "number") return t;
    const s = String(t);
    const a = e(s);
    if (a === s) return t;
    if (!n.includes(o)) n.push(o);
    return a;
   };
   const o = Object.entries(t).map(([t, e]) => [ t, Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, r(n, `${t}.${e}`) ])) ]);
   return {
    variables: Object.fromEntries(o),
    starred: n
   };
  }
  var hs = n(8340);
  function ps({secret_name: t}) {
   return t.length === 0;
  }
  function ks(t, e, {secrets: n, now: r}) {
   const o = t.secret_name;
   const s = bs(t);
   if (s === null) return null;
   const a = o.map(t => n.get(t) ?? "").filter(Boolean);
   if (a.length === 0) return o.length === 0 ? "no secret_name is given, so nothing can be verified" : `${o.join(" and ")} of the secrets input ${o.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const i = Math.floor(r / 1e3);
   const c = vs(s, e, a, i);
   if (c === "ok") return null;
   if (c === "untimely") return (0, g.e)({
    headers: e.headers,
    now: i
   });
   const u = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${_s(s)}`;
   return c === "missing" ? `${u} is missing` : `${u} does not fit ${o.join(" or ")}`;
  }
  function ms(t) {
   return bs(t) === null;
  }
  function ws(t, e, n) {
   const r = bs(t) !== null;
   return r && ks(t, e, n) === null;
  }
  function gs(t) {
   const e = bs(t);
   return e && _s(e).toLowerCase();
  }
  function bs(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !ys(t)) return null;
   const o = n === void 0 ? null : Qo(n).signature;
   return o === null || o === "none" ? "jobserv" : o;
  }
  function ys({type: t}) {
   return hs.S.some(e => e === t);
  }
  function vs(t, {headers: e, body: n}, r, o) {
   if (!$s(t)) return (0, g.MX)(t, {
    headers: e,
    body: n,
    now: o
   }, r);
   const {prefix: s = ""} = t;
   const a = (0, w.e0)((0, w.eC)(e, t.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const i = r.filter(t => xs(s + t, a));
   return i.length > 0 ? "ok" : "wrong";
  }
  function $s(t) {
   return typeof t === "object" && "type" in t;
  }
  function _s(t) {
   return $s(t) ? t.header : (0, g.Ml)(t);
  }
  function xs(t, e) {
   const n = (0, g.SK)(t, e);
   const r = (0, g.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function js({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const o = r?.secret_name.map(t => e.get(t) ?? "");
   return o?.filter(t => t !== "") ?? [];
  }
  function Ss(t) {
   return bs(t) === "standard-webhooks";
  }
  function Cs(t, e, {trusted: n = false, verified: r = n, unread: o = false, redact: s = t => t, ...a}) {
   const i = {
    webhook: e,
    document: Io(e, Ns(t), o),
    quote: qo(s),
    starred: n
   };
   const c = Is(t.providers, i);
   if (typeof c === "string") return {
    kind: "unmatched",
    provider: null,
    reason: c
   };
   const u = c.name;
   const l = r ? null : ks(c, e, a);
   if (l !== null) {
    const n = Rs(c, t.providers, i);
    const r = n.find(t => ws(t, e, a));
    const o = r ? `; it fits provider ${r.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: u,
     reason: l + o
    };
   }
   const d = Us(t.functions, u, e.uri);
   if (d.length === 0) {
    const t = i.quote(e.uri);
    const n = `${u} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: u,
     reason: n
    };
   }
   return Os(u, d.map(t => Ds(c, t, i)));
  }
  function Os(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: Ms(n),
     reason: r
    };
   }
   const r = Ms(e.filter(({kind: t}) => t !== "held"));
   const o = e.flatMap(t => t.kind === "failed" ? t.errors : []);
   const s = Object.fromEntries(e.flatMap(t => t.kind === "ran" ? [ [ t.name, t.values ] ] : []));
   const [a] = e.flatMap(t => t.kind === "ran" && t.warning !== null ? [ t.warning ] : []);
   return o.length === 0 ? {
    kind: "ran",
    provider: t,
    functions: r,
    variables: s,
    ...a !== void 0 && {
     warning: a
    }
   } : {
    kind: "failed",
    provider: t,
    functions: r,
    errors: o,
    variables: s
   };
  }
  function Ms(t) {
   return t.map(({name: t}) => t);
  }
  const Ts = Buffer.from("webhook-action/");
  function As(t, e, n) {
   const r = Cs(t, e, n);
   const {provider: o} = r;
   const s = e.body.subarray(0, Ts.length).equals(Ts);
   return s && o !== null ? {
    kind: "unsigned",
    provider: o,
    reason: "its body begins as what this action signs for itself"
   } : r;
  }
  function Is(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = qs(r, e);
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Rs(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && qs(t, n).kind === "fits");
  }
  function Us(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || jo(t.uri) === So(n)));
  }
  function Es(t, e) {
   return Ho([ Jo(t.match ?? {}, e), ...t.conditions.map(t => Go(t, e)) ]);
  }
  function Ns({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...Bs(t), ...Ps(e).flatMap(t => [ ...Bs(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...Bs(t), ...e.map(({path: t}) => t), ...n.map(os) ]) ];
  }
  function qs({type: t, match: e}, n) {
   const r = Ps(t).map(t => Do(t, n));
   const [o = Ls] = r;
   return Ho([ r.find(({kind: t}) => t === "fits") ?? o, Jo(e ?? {}, n) ]);
  }
  const Ls = {
   kind: "fits"
  };
  function Ps(t) {
   return t === void 0 ? [] : Qo(t).marks;
  }
  function Bs(t) {
   return Object.keys(t?.body ?? {});
  }
  const Fs = "x-github-event";
  const Js = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Fs} in match`;
  function Ds(t, e, n) {
   const {name: r} = e;
   if (Hs(t, n.webhook) && !Ys(e)) return {
    kind: "held",
    name: r,
    why: Js
   };
   const o = Es(e, n);
   if (o.kind === "differs") return {
    kind: "held",
    name: r,
    why: o.why
   };
   if (o.kind === "repeated") return {
    kind: "failed",
    name: r,
    errors: [ `function ${r}: ${o.why}` ]
   };
   const {document: s} = n;
   const a = rs(e.variables);
   const i = a.length > 0 ? s.fault() : null;
   if (i !== null) {
    const t = a.map(t => t.name).join(", ");
    const e = `function ${r}: ${i}, and ${t} would be read from it`;
    return {
     kind: "failed",
     name: r,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = ns(e.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: r,
    values: c,
    warning: Ks(a, s)
   } : {
    kind: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function Hs({type: t}, {headers: e}) {
   return t === "github" && (0, w.eC)(e, Fs) === "ping";
  }
  function Ys({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === Fs);
  }
  function Ks(t, e) {
   const n = t.some(t => !os(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const zs = 64 * 1024;
  function Xs(t, e, n) {
   return e.body.length > zs && t.every(t => ks(t, e, n) !== null);
  }
  const Ws = 35 * 24 * 60 * 60;
  const Gs = 5 * 60;
  function Vs(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const {secret_name: r} = t.relay;
   const o = so(e.get(r) ?? "");
   if (o === null) throw new a.x(`${r} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
   const s = new Map(e);
   const i = (t, n) => {
    if (e.get(n)) return [ n ];
    const r = Ss(t);
    return o.map(t => {
     const e = `${n} (relay key ${t.id}${r ? ", whsec_" : ""})`;
     const o = r ? "standard-webhooks" : "text";
     s.set(e, fo(t, n, o));
     return e;
    });
   };
   const c = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => i(t, e))
   }));
   for (const t of o) n(oo(t));
   for (const [t, r] of s) if (!e.has(t)) n(r);
   return {
    keys: o,
    config: {
     ...t,
     providers: c
    },
    secrets: s
   };
  }
  function Zs(t, {keys: e, config: n, secrets: r}, o) {
   const {webhook: s, attestation: a, provider: i} = t;
   const {now: c, redact: u} = o;
   const l = n.relay !== void 0;
   const d = l && a !== "";
   const f = d ? Qs(t, e, o) : null;
   if (f !== null) return ta(f);
   const h = As(n, s, {
    secrets: r,
    now: c,
    redact: u,
    verified: d
   });
   if (d && h.provider !== i) return ta(`the relay verified it for provider ${i ?? "(none)"}, and here ${h.provider ?? "no provider"} takes it: relay and step read different configs`);
   const p = n.providers.find(({name: t}) => t === h.provider);
   if (l && !d && p !== void 0 && ms(p)) return ta(`provider ${p.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   return h;
  }
  function Qs({text: t, attestation: e, t: n}, r, {repository: o, now: s}) {
   if (t === null || !po(r, o, t, e)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const a = Math.floor(s / 1e3) - (n ?? 0);
   if (n === null || a > Ws) return "the attestation is older than 35 days; let the sender send the webhook again";
   return a < -Gs ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function ta(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const ea = [ "body", "base64", "gzip" ];
  const na = [ "uri", "headers", "query", ...ea ];
  const ra = [ "id", "t", "provider" ];
  const oa = 1024 * 1024;
  const sa = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function aa(t) {
   const e = (0, w.eC)(t, "client_payload") !== void 0;
   const n = e ? void 0 : (0, w.eC)(t, "inputs");
   const r = n ?? (0, w.eC)(t, "client_payload");
   const o = n ? "the input webhook" : "client_payload.webhook";
   const s = (0, w.eC)(r, "webhook");
   const a = (0, w.e0)(s);
   const i = a === null ? s : ia(a);
   if (!(0, w.pi)(i)) return ka(`${o} is ${s === void 0 || s === "" ? "missing" : "no object"}; ${sa}`);
   const c = (0, w.p)(i, "uri") ?? "";
   const u = pa((0, w.p)(i, "headers") ?? {});
   const l = ha((0, w.p)(i, "query") ?? {});
   const d = await da(i);
   const f = (0, w.p)(r, "attestation") ?? "";
   const h = (0, w.p)(i, "t") ?? null;
   const p = (0, w.p)(i, "provider") ?? null;
   const k = [ ...Object.keys(i).filter(ca).map(ua), ...typeof c === "string" ? [] : [ "uri is no text" ], ...u === null ? [ "headers is no object of texts" ] : [], ...l === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in d ? [ d.fault ] : [], ...typeof f === "string" ? [] : [ "attestation is no text" ], ...h === null || la(h) ? [] : [ "t is no time in Unix seconds" ], ...p === null || typeof p === "string" ? [] : [ "provider is no text" ] ];
   if (u === null || l === null) return ka(`${o}: ${k.join("; ")}; ${sa}`);
   if (typeof c !== "string" || typeof f !== "string" || "fault" in d || k.length > 0) return ka(`${o}: ${k.join("; ")}`);
   const [m = "", ...g] = c.split("?");
   const b = ha(g.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: jo(m),
      headers: mo(Object.entries(u).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: mo([ ...Object.entries(b), ...Object.entries(l) ]),
      body: d.bytes
     },
     text: a,
     attestation: f,
     t: la(h) ? h : null,
     provider: (0, w.e0)(p)
    }
   };
  }
  function ia(t) {
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function ca(t) {
   return !na.includes(t) && !ra.includes(t);
  }
  function ua(t) {
   const e = (0, D.h)(t, na);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function la(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  async function da(t) {
   const e = ea.filter(e => Object.hasOwn(t, e));
   const [n = "body"] = e;
   const r = (0, w.eC)(t, n);
   if (e.length > 1) return {
    fault: `${e.join(" and ")} stand side by side: give one`
   };
   if (typeof r !== "string") return {
    fault: `${n} is ${r === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`
   };
   if (n === "body") return {
    bytes: Buffer.from(r)
   };
   const o = Buffer.from(r, "base64");
   if (o.toString("base64") !== r) return {
    fault: `${n} is not base64 on one line`
   };
   return n === "base64" ? {
    bytes: o
   } : fa(o);
  }
  async function fa(t) {
   const e = new Blob([ Uint8Array.from(t) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const t of e) {
     r += t.length;
     if (r > oa) return {
      fault: "gzip inflates to more than 1 MiB"
     };
     n.push(t);
    }
   } catch {
    return {
     fault: "gzip is not gzip, or not whole"
    };
   }
   return {
    bytes: Buffer.concat(n)
   };
  }
  function ha(t) {
   return typeof t === "string" ? mo(new URLSearchParams(t)) : pa(t);
  }
  function pa(t) {
   if (!(0, w.pi)(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function ka(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const ma = 25 * 1024 * 1024;
  const wa = "flex-sync-webhook";
  function ga(t, e) {
   if (xo(t.path, e) === null) return $a;
   const n = V(t);
   if (n === "method_not_allowed") return _a;
   if (n !== null) return xa;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > ma ? ja : null;
  }
  function ba(t, e) {
   const n = /^ *true *$/i.test(e.headers[wa] ?? "");
   switch (t.kind) {
   case "unsigned":
    return ya(401, "The signature is missing or wrong.");

   case "unmatched":
    return ya(404, "No provider or function is there for it.");

   case "held":
    return n ? ya(404, "No function wants it.") : va;

   case "failed":
    return n ? ya(500, "A function failed; the log of the run says why.") : va;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : va;
   }
  }
  function ya(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const va = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const $a = ya(404, "No such path or token.");
  const _a = {
   ...ya(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const xa = ya(415, "Send the body without a Content-Encoding.");
  const ja = ya(413, "The body is longer than 25 MiB.");
  const Sa = {
   ...ya(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Ca = new Set;
  async function Oa({inputs: t, secrets: e}, n, r) {
   const o = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const a = new Set(s.filter(ps).map(({name: t}) => t));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, Dt.J9)(r.log, "webhooks were refused");
   const d = (0, Dt.J9)(r.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = xo(f.path, o);
    const p = ga(f, o);
    if (h === null || p !== null) return p ?? Sa;
    if (t === null) return ja;
    if (i.signal.aborted) return Sa;
    const {uri: k, tokened: m} = h;
    const w = mo(f.query);
    const g = {
     uri: k,
     headers: f.headers,
     query: w,
     body: t
    };
    const b = r.clock.now();
    const y = m ? Ca : a;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = Xs(v, g, {
     secrets: e,
     now: b
    });
    const _ = {
     secrets: e,
     now: b,
     unread: $,
     redact: r.redact
    };
    const x = Ma(As(n, g, _), y);
    const j = {
     webhook: g,
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
    return ba(x, f);
   };
   const h = await Ht(t, r, {
    what: "webhooks",
    path: yo,
    maxBytes: ma,
    checkHead: t => ga(t, o),
    handle: f
   });
   const p = await (0, z.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? z.rl,
    done: i.signal
   });
   i.abort();
   await h.close();
   for (const t of [ l, d ]) t.close();
   return c === null ? {
    kind: p,
    last: u
   } : {
    kind: "judged",
    judged: c
   };
  }
  function Ma(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: r
   };
  }
  var Ta = n(7728);
  const Aa = Ta.IeY(t => (0, w.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const Ia = Ta.Ikc({
   id: Ta.FsL(Ta.YjP(), Ta.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Ta.mee(Ta.YjP()),
   uri: Ta.YjP(),
   query: Aa,
   headers: Aa,
   body: Ta.mee(Ta.KCZ([ Ta.YjP(), Ta.Ikc({
    base64: Ta.YjP()
   }) ])),
   verdict: Ta.KIO([ 200, 401, 404, 500 ]),
   reason: Ta.mee(Ta.YjP()),
   functions: Ta.YOg(Ta.YjP()),
   received: Ta.YjP(),
   retry_of: Ta.mee(Ta.YjP()),
   mac: Ta.mee(Ta.YjP())
  });
  const Ra = Ta.Ikc({
   version: Ta.euz(1),
   run: Ta.Ikc({
    repository: Ta.YjP(),
    run_id: Ta.aig(),
    run_attempt: Ta.aig()
   }),
   received: Ta.lqM(Ta.mee(Ia))
  });
  function Ua(t, e, n) {
   return {
    ...(0, Xn.OA)(t, e),
    received: n
   };
  }
  function Ea(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Ta.xLC(Ra, e, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is no record of this action"
   };
   const {run: r, received: o} = n.output;
   return o ? {
    kind: "received",
    repository: r.repository,
    received: o
   } : {
    kind: "none"
   };
  }
  function Na(t, e, n) {
   return (0, g.vX)(t, La(e, n));
  }
  function qa(t, e, n) {
   return (0, g.cX)(n.mac ?? "", t, La(e, n));
  }
  function La(t, {provider: e, uri: n, query: r, headers: o, body: s, verdict: a}) {
   return [ t, e, n, r, o, s, a ];
  }
  var Pa = n(4061);
  var Ba = n(8047);
  function Fa({inputs: t}, e, {config: n, got: r}, o) {
   const {environment: s} = t;
   const a = r.kind === "judged" ? r.judged : null;
   const i = a ?? ("last" in r ? r.last : null);
   const {result: c, why: u} = Ka(r);
   if (a !== null) Ja(a, e);
   const d = Ha(a?.judgement ?? null);
   const {variables: f, starred: h} = fs(d.variables, e.redact);
   const p = Ya(n, d.variables);
   for (const t of d.functions) {
    const n = Object.entries(f[t] ?? {});
    e.log.group(`function ${t} ran`, [ ...n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...p.filter(e => e.fn === t).map(t => `${t.name}: no value at ${t.path}`) ]);
   }
   if (d.warning !== null) e.log.warning(d.warning);
   for (const t of h) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const k = c === "success" || c === "not_run";
   if (k) e.log.info(u);
   const m = i && o(i);
   if (d.functions.length > 0 && m?.mac === null) e.log.info(`provider ${m.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: c,
    failure: k ? null : (0, l.g$)(e.redact(u), 1e3),
    outputs: {
     provider: a?.judgement.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: a === null ? "" : e.redact(bo(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: m && Ua(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, m),
    summary: Qa({
     result: c,
     why: u,
     webhook: i && m && {
      uri: i.webhook.uri,
      received: m
     },
     functions: d.functions,
     errors: Da(a),
     variables: f,
     absent: p
    }, e.redact)
   };
  }
  function Ja(t, e) {
   const {webhook: n, judgement: r} = t;
   const {uri: o, body: s} = n;
   e.log.info(`a webhook ${o === "" ? "without uri" : `for ${o}`}, ${s.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = Da(t);
   if (a.length > 1) e.log.group("functions failed", a);
  }
  function Da(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function Ha(t) {
   if (t === null || !("variables" in t)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: e, variables: n} = t;
   const r = e.filter(t => Object.hasOwn(n, t));
   const o = "warning" in t ? t.warning ?? null : null;
   return {
    functions: r,
    variables: n,
    warning: o
   };
  }
  function Ya({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: os(e)
    }));
   });
  }
  function Ka(t) {
   switch (t.kind) {
   case "judged":
    return za(t.judged.judgement);

   case "refused":
    return Xa(t.reason);

   case "timeout":
    {
     const e = t.last && Wa(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return Xa(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Xa("the step was cancelled while it waited for a webhook");
   }
  }
  function za(t) {
   const e = Wa(t);
   switch (t.kind) {
   case "unmatched":
    return Xa(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return Xa(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return Xa(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function Xa(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function Wa(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const Ga = 4e5;
  const Va = 1e5;
  const Za = {
   success: `${Gn.I.success} Webhook received`,
   not_run: `${Gn.I.skipped} Webhook received, nothing ran`,
   failure: `${Gn.I.failure} Webhook not taken`,
   waiting: `${Gn.I.waiting} Webhook awaited`
  };
  function Qa({result: t, why: e, webhook: n, functions: r, errors: o, variables: s, absent: a}, i) {
   const c = t => (0, Gn.Mk)(i(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Za[t]}\n`, `${(0, Gn.FY)(i(e))}\n` ];
   if (o.length > 1) l.push((0, Gn.p_)(o.map(c), Va));
   if (n !== null) {
    const {provider: t, verdict: e, id: o, retry_of: s} = n.received;
    const a = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, Gn.Mk)(o),
     ...s !== null && {
      "Resubmitted from": (0, Gn.Mk)(s)
     }
    };
    const i = Object.values(a);
    l.push((0, Gn.tp)(Object.keys(a), [ i ], Ga));
   }
   const d = [ ...u, ...a.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Gn.tp)([ "Function", "Variable", "Value" ], d, Ga));
   return l.join("\n");
  }
  function ti(t, e, n) {
   const {inputs: r, secrets: o} = t;
   const {repository: s} = r.environment;
   const a = ni(t);
   const i = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (a.repository !== s) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!ri(e, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = js(e, o, u);
   if (l.length === 0) return i(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!qa(l, s, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = li(c, o);
   if (d === null) return i("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in d) return i(`it holds the secret ${d.missing}, which the input secrets has no value for; give it`);
   const f = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: o,
    now: f,
    trusted: true,
    redact: h
   };
   const k = Cs(e, d, p);
   if (k.provider !== u) return i(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = ei(e, k, d);
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
  function ei({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   for (const {name: o, match: s} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === Po.XF);
    const a = Object.keys(s?.query ?? {}).find(t => r[t] === Po.XF);
    const i = t ?? a;
    if (i !== void 0) return `function ${o} matches by ${i}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function ni(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Ea(t.text);
    if (e.kind === "foreign") throw new a.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new a.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (o.length > 0) throw new a.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function ri({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const oi = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function si({inputs: t, secrets: e}, n, r, {webhook: o, judgement: s, now: a, retryOf: i}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = r;
   const h = new Set(n.providers.flatMap(t => gs(t) ?? []));
   const p = Wa(s);
   const k = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...ci(o, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: oi[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = js(n, e, u);
   const w = m !== void 0 && c !== "unsigned";
   const {repository: g} = l;
   return w ? {
    ...k,
    mac: Na(m, g, k)
   } : k;
  }
  const ai = "x-event-key";
  const ii = 4;
  function ci(t, e) {
   const {token: n, proofs: r, redact: o} = e;
   const s = (0, Po.$o)(e.secrets, ii);
   const a = t => (0, Ba.y1)(n ? t.replaceAll(n, Po.XF) : t, s);
   const i = t => {
    const e = a(t);
    return o(e) === e ? e : Po.XF;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ i(t), ui(t) || e.has(t) ? Po.XF : i(n) ]));
   const u = () => {
    const e = (0, w._6)(t.body);
    if (e !== null) return a(e);
    const n = t.body.toString("latin1");
    const r = a(n) === (0, Ba.y1)(n, di);
    return r ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: a(t.uri),
    query: c(t.query),
    headers: c(t.headers, r),
    body: u()
   };
  }
  function ui(t) {
   return t !== ai && (0, Po.tV)(t);
  }
  function li({uri: t, query: e, headers: n, body: r}, o) {
   if (r === null) return null;
   let s = null;
   const a = t => (0, Oe.S5)(t, t => {
    const e = (0, Pa.Gf)(t) ?? t;
    const n = o.get(e);
    if (!n) s ??= e;
    return n;
   });
   const i = t => Object.fromEntries(Object.entries(t).map(([t, e]) => [ a(t), a(e) ]));
   const c = {
    uri: a(t),
    query: i(e),
    headers: i(n),
    body: typeof r === "string" ? Buffer.from(a(r)) : Buffer.from(r.base64, "base64")
   };
   return s === null ? c : {
    missing: s
   };
  }
  function di(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  async function fi(t, e) {
   const {inputs: n} = t;
   const r = ki(t);
   e.mask(n.callbackToken);
   const o = Vs(mi(t, await t.loadConfig(), r), t.secrets, e.mask);
   const {config: s, secrets: a} = o;
   const i = {
    ...t,
    secrets: a
   };
   const c = await hi(i, r, o, e);
   return Fa(i, e, {
    config: s,
    got: c
   }, t => si(i, s, e, t));
  }
  async function hi(t, e, n, r) {
   const {config: o} = n;
   switch (e) {
   case "event":
    return pi(t, n, r);

   case "listener":
    return Oa(t, o, r);

   case "record":
    return ti(t, o, r);
   }
  }
  async function pi({inputs: {environment: t}}, e, n) {
   const r = await aa(t.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {repository: o} = t;
   const s = n.clock.now();
   const a = {
    repository: o,
    now: s,
    redact: n.redact
   };
   const i = Zs(r.dispatched, e, a);
   if (i.kind === "refused") return {
    ...i,
    reason: `the webhook is refused: ${i.reason}`
   };
   const {webhook: c} = r.dispatched;
   return {
    kind: "judged",
    judged: {
     webhook: c,
     judgement: i,
     now: s,
     retryOf: null
    }
   };
  }
  function ki({inputs: t}) {
   const {via: e, record: n, callbackToken: r, dryRun: o, environment: s} = t;
   const i = [];
   if (o) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !wi(s.eventName)) i.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !vo.test(r)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new a.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function mi({inputs: t, secrets: e}, {receive: n}, r) {
   const o = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || o.length === 0) throw new a.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = o.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new a.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = o.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const c = o.filter(ps).map(({name: t}) => t);
   if (r === "listener" && t.callbackToken === "" && c.length > 0) i.push({
    message: `anybody could send what provider ${c.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new a.x(i);
   return n;
  }
  function wi(t) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(t);
  }
  var gi = n(7359);
  var bi = n(9950);
  const yi = "variables.";
  function vi(t) {
   const {body: e, payload: n, dockerhub: r, ...o} = t;
   return o;
  }
  async function $i(t, e, {sent: n, run: r}, {webhook: o, lacksSecret: s, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (o === void 0) return Si("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!o.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Si("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = o.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, gi.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return Si(f);
   const h = vi(o);
   const p = (0, bi.wX)(h).find(t => t.startsWith(yi));
   if (p !== void 0) return Si(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   const m = await a(h, r);
   if (m.kind === "unknown") return Si(m.reason);
   if (m.status !== null && ji(n, r, d, m.status)) e.log.warning(`webhook "${o.name}": the build is ${m.status} now and was another when it was sent, which its URL or headers tell; its body is the one of then`);
   const w = _i(o, l, t.secrets);
   const g = (0, k.iP)(t, e, h, {
    id: i,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, Ba.C3)(u, o.body, w)
   });
   return g.kind === "request" ? g : Si(g.reason);
  }
  function _i(t, e, n) {
   const r = e.length === 0 ? [] : (0, bi.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function xi(t, {log: e}) {
   for (const n of t) {
    const t = (0, bi.Fj)(vi(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${t.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function ji({id: t, webhook: e, event: n}, {run_id: r, run_attempt: s}, a, i) {
   const c = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const u = {
    repository: a,
    runId: r,
    attempt: s,
    webhook: e
   };
   return (0, o.ek)({
    ...u,
    chain: null,
    kind: c,
    status: i
   }) !== t;
  }
  function Si(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const Ci = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function Oi(t) {
   return (0, bi.wX)(t).some(t => Ti(t) || Ai(t));
  }
  function Mi(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: o, apiUrl: s} = t.inputs.environment;
   const a = new Map;
   const i = ({run_id: n, run_attempt: r}, o) => {
    const s = JSON.stringify([ n, r, o ]);
    const i = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = a.get(s) ?? (0, H.x)({
     ...t,
     inputs: i
    }, e, o);
    a.set(s, c);
    return c;
   };
   return async (t, a) => {
    if (!Oi(t)) {
     const t = {
      repository: n,
      repository_owner: r,
      server_url: o,
      api_url: s,
      run_id: String(a.run_id),
      run_attempt: String(a.run_attempt)
     };
     return {
      kind: "values",
      values: {
       github: t
      },
      status: null
     };
    }
    try {
     const e = (0, bi.wX)(t).some(Ti);
     const n = await i(a, e);
     const {values: r, status: o} = n;
     return {
      kind: "values",
      values: r,
      status: e ? o : null
     };
    } catch (t) {
     if (!(t instanceof c.hD) || e.signal.aborted) throw t;
     const n = `its URL or headers speak of run ${a.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function Ti(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function Ai(t) {
   return /^github(\.|$)/.test(t) && !Ci.includes(t);
  }
  const Ii = [ "failed", "all" ];
  function Ri(t, {deliveries: e, only: n}, r) {
   const o = e.some(t => Ii.includes(t)) ? null : e;
   const s = [ ...o === null ? Ui(e) : o.flatMap(e => Ei(e, t)), ...qi(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new a.x(s.map(t => ({
    message: t
   })));
   const i = {
    wanted: [],
    passed: []
   };
   for (const r of t) {
    const {id: t, webhook: s, status: a, chain: c} = r.sent;
    const u = (t, e = false) => i.passed.push({
     kept: r,
     why: t,
     loud: e
    });
    if (o !== null && !o.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(Ni(r), true); else i.wanted.push(r);
   }
   return i;
  }
  function Ui(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function Ei(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which the record does not have; write ${(0, D.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${Ni(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function Ni({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function qi(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   D.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function Li(t) {
   const e = new Map;
   for (const {run: n, deliveries: r} of t) for (const t of r) {
    const r = e.get(t.id);
    const {run_id: o, run_attempt: s} = t.run ?? n;
    const a = {
     sent: t,
     run: {
      run_id: o,
      run_attempt: s
     },
     began: Bi(t)
    };
    if (r) r.push(a); else e.set(t.id, [ a ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => Pi(e, t) ? t : e);
    const r = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    return {
     sent: e,
     run: n,
     earlier: Ji(t),
     differs: r
    };
   });
  }
  function Pi(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return Fi(t.sent) < Fi(e.sent);
  }
  function Bi({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function Fi({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function Ji(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const Di = / #\d+$/;
  async function Hi(t, e) {
   const n = Li(Wi(t, e.log));
   const r = {
    ...t,
    config: await t.loadConfig()
   };
   const o = (r.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const s = Ri(n, r.inputs, o);
   Ki(s, e);
   zi(s, o, e);
   const a = await Yi(r, e, s.wanted);
   const i = a.flatMap(({webhook: t, fate: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, k.vp)(r, e, t)
   } ] : []);
   const c = await (0, k.F0)(r, e, i);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = a.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? Xi(t, n, e)
   }));
   return Vi(r, e, l, n);
  }
  async function Yi(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const o = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...r.values() ].filter(({name: t, enabled: e}) => e && o.has(t)).map(vi);
   const a = new Set([ ...(0, p.W$)(s, t, e.log) ].map(({name: t}) => t));
   xi(s, e);
   const i = Mi(t, e);
   const c = [];
   for (const o of n) {
    const {webhook: n} = o.sent;
    const s = r.get(n);
    const u = {
     webhook: s,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await $i(t, e, o, u);
    c.push({
     kept: o,
     webhook: s,
     fate: l
    });
   }
   return c;
  }
  function Ki({passed: t}, {log: e}) {
   for (const {kept: n, why: r, loud: o} of t) {
    const {id: t, webhook: s} = n.sent;
    const a = `webhook "${s}" skipped, ${t}: ${r}`;
    if (o) e.warning(a); else e.info(a);
   }
  }
  function zi({wanted: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
   const r = e.filter(t => Di.test(t));
   const o = new Set([ ...r, ...r.map(t => t.replace(Di, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (o.has(e)) n.warning(`webhook "${e}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
  }
  function Xi({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, r.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, r.nE)(t, e.reason);

   case "request":
    return (0, r.nE)(t, "cancelled");
   }
  }
  function Wi({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: o} = t;
   const {repository: s} = o;
   if (r === "") throw new a.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const c = [];
   const u = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, Xn.WE)(n);
    if (e.kind === "received") c.push(t); else if (e.kind === "invalid") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else u.push(e.record);
   }
   if (u.length === 0 && i.length === 0) i.push(`${c.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new a.x(i.map(t => ({
    message: t
   })));
   for (const t of c) n.info(`${t} holds a received webhook, and is passed over`);
   return u;
  }
  const Gi = "once that is mended, run this job again";
  function Vi(t, e, n, r) {
   const {repository: o} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const a = t.config.notify?.webhooks ?? [];
   const i = (0, h.z)(s, a, e.log);
   const c = e.signal.aborted;
   const u = Zi(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? r[0]?.run ?? Qi(t);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, h.oh)(i, {
     cancelled: c,
     fix: s.some(({attempts: t}) => t.length > 0) ? Gi : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Xn.OA)(o, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => tc(t, l, o))),
    summary: u === null ? [ (0, d.q)(s, e.redact), oc(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Zi(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Qi({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function tc({kept: {sent: t, run: e}, keys: n, delivery: r}, o, s) {
   const {id: a, webhook: i, body: c, chain: u} = t;
   const l = e.run_id === o.run_id && e.run_attempt === o.run_attempt;
   const d = r.status === "not_run" ? t : r;
   const {status: f, reason: h, attempts: p} = d;
   return {
    id: a,
    webhook: i,
    event: t.event,
    status: f,
    reason: h,
    attempts: p,
    chain: u,
    body: c,
    retry_of: d === t ? t.retry_of : a,
    mac: n === null ? t.mac : (0, gi.cr)({
     sent: t,
     run: e,
     repository: s
    }, n[0]),
    ...l ? {} : {
     run: e
    }
   };
  }
  const ec = 3e5;
  const nc = 20;
  const rc = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function oc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: o, attempts: s} = t;
    const a = (0, Gn.Hn)((0, Gn.Mk)(e(o)), (0, Gn.Mk)(r));
    const i = Math.max(0, n.length - nc);
    const c = [ ...n.map((t, e) => sc(t, `${e + 1}`)).slice(i), ...s.map((t, e) => sc(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? a : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Gn.tp)(rc, n, ec)}`;
  }
  function sc({started: t, status_code: e, error: n, duration_ms: r}, o) {
   return [ o, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Gn.Mk)(String(e ?? n ?? "")), (0, 
   Gn.a3)(r) ];
  }
 })
};
