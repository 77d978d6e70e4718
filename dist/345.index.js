export const id = 345;

export const ids = [ 345 ];

export const modules = {
 7780: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => et,
   chain: () => to,
   gate: () => _o,
   receive: () => qi,
   redeliver: () => kc
  });
  var r = n(2086);
  var o = n(6834);
  var s = n(1627);
  var a = n(744);
  var i = n(9329);
  const c = 10;
  const u = [ "pending", "queued", "in_progress", "waiting" ];
  function l(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return f(t, (0, o.eC)(e, "client_payload"));

   case "workflow_dispatch":
    return f(t, (0, o.eC)(e, "inputs"));

   case "status":
    return p(k(e), n);

   case "deployment_status":
    return p(m(e), n);

   case "check_run":
    return h(e, n);

   default:
    return v(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function d(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function f(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return v(`The ${t} event carries nothing, so no callback.`);
   const n = (0, o.p)(e, "token");
   const r = (0, o.p)(e, "signature");
   for (const [e, o] of Object.entries({
    token: n,
    signature: r
   })) if (o !== null && typeof o !== "string") return v(`The ${t} event's ${e} must be a string.`);
   const s = (0, o.p)(e, "callback");
   return {
    kind: "dispatched",
    body: s ?? e,
    token: (0, o.e0)(n),
    signature: (0, o.e0)(r),
    signedText: (0, o.e0)(s)
   };
  }
  function h(t, e) {
   const n = b(t);
   const r = (0, o.eC)((0, o.eC)((0, o.eC)(t, "check_run"), "app"), "slug");
   return e.app === null || r === e.app ? p(n, e) : y(n, `is of another app than ${e.app}`);
  }
  function p(t, {context: e}) {
   if (e === null) return v(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, sameContext: r, undecided: s, sha: a, branches: c} = t;
   if (typeof n !== "string" || !r(n, e)) return y(t, `is of another context than ${e}`);
   if (s !== null) return y(t, s);
   const u = (0, i.xr)({
    state: t.state,
    description: $(t.description, i.o1),
    context: $(t.context, i.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: u,
    sha: (0, o.e0)(a),
    branches: c
   };
  }
  function k(t) {
   const e = (0, o.eC)(t, "state");
   const n = (0, o.eC)(t, "branches");
   const s = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, o.eC)(t, "context"),
    sameContext: r.IE,
    state: e,
    undecided: e === "pending" ? "is pending" : null,
    description: (0, o.eC)(t, "description"),
    target_url: (0, o.eC)(t, "target_url"),
    sha: (0, o.eC)(t, "sha"),
    branches: {
     names: s.map(t => (0, o.e0)((0, o.eC)(t, "name"))).filter(t => t !== null),
     complete: s.length < c
    }
   };
  }
  function m(t) {
   const e = (0, o.eC)(t, "deployment_status");
   const n = (0, o.eC)(t, "deployment");
   const s = (0, o.eC)(e, "state");
   const a = u.some(t => t === s);
   return {
    name: "deployment_status",
    context: (0, o.eC)(n, "environment"),
    sameContext: r.IE,
    state: s,
    undecided: a ? `is ${s}` : null,
    description: (0, o.eC)(e, "description"),
    target_url: (0, o.p)(e, "target_url") ?? (0, o.p)(e, "log_url"),
    sha: (0, o.eC)(n, "sha"),
    branches: null
   };
  }
  function b(t) {
   const e = (0, o.eC)(t, "check_run");
   const n = (0, o.eC)(e, "conclusion");
   const r = n === "success" || n === "failure";
   const s = (0, o.eC)((0, o.eC)(e, "output"), "title");
   const a = (0, o.eC)((0, o.eC)(e, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, o.eC)(e, "name"),
    sameContext: (t, e) => t === e,
    state: r ? n : "error",
    undecided: w((0, o.eC)(t, "action"), (0, o.eC)(e, "status")),
    description: r ? s : g(n, s),
    target_url: (0, o.p)(e, "details_url") ?? (0, o.p)(e, "html_url"),
    sha: (0, o.eC)(e, "head_sha"),
    branches: {
     names: typeof a === "string" ? [ a ] : [],
     complete: true
    }
   };
  }
  function w(t, e) {
   if (e !== "completed") return "is of a check that is not completed";
   return t === "completed" || t === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function g(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function y(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function v(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function $(t, e) {
   return typeof t === "string" ? (0, s.xv)(t, e) : t;
  }
  function _(t) {
   const {state: e, description: n, context: r, target_url: o} = t;
   if (e === "pending") return null;
   const a = e === "success" || e === "failure";
   const c = (0, i.xr)({
    state: a ? e : "error",
    description: n && (0, s.xv)(n, i.o1),
    context: (0, s.xv)(r, i.N4),
    target_url: o
   });
   return c.valid ? c.callback : null;
  }
  const x = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function j(t, e, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return e === null || t !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${e.replace(x, "")}.`), r ]);
  }
  function S(t) {
   const {signature: e, keys: n, token: r, value: o, text: s, now: i} = t;
   if (n.length === 0) return null;
   if (s === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, a.MX)(e, {
    headers: o === null ? {} : {
     [(0, a.Ml)(e)]: o
    },
    body: j(e, r, s),
    now: Math.floor(i / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var C = n(7282);
  var O = n(9475);
  var M = n(7125);
  var T = n(1243);
  var A = n(9573);
  var I = n(7882);
  var N = n(845);
  var E = n(9853);
  var R = n(8290);
  var U = n(5642);
  var q = n(7138);
  var L = n(7040);
  const B = "webhook-callback";
  const P = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function F(t) {
   const e = (0, o.eC)(t, "client_payload") ?? (0, o.eC)(t, "inputs");
   const n = [ e, (0, o.eC)((0, o.eC)(e, "webhook"), "body"), (0, o.eC)(e, "build"), (0, 
   o.eC)(e, "payload") ].map(J);
   const r = n.find(t => P.some(e => (0, o.p)(t, e) !== null)) ?? null;
   const s = J((0, o.p)(r, "callback_dispatch"));
   const a = J((0, o.eC)(s, "client_payload"));
   const i = (0, o.p)(a, "token") ?? (0, o.p)(r, "callback_token");
   return {
    url: (0, o.e0)((0, o.p)(r, "callback_url")),
    context: (0, o.e0)((0, o.p)(r, "callback_context")),
    token: (0, o.e0)(i),
    dispatch: (0, o.p)(r, "callback_dispatch") === null ? null : {
     url: (0, o.e0)((0, o.p)(s, "url")),
     eventType: (0, o.e0)((0, o.p)(s, "event_type")) ?? B
    }
   };
  }
  function J(t) {
   if (typeof t !== "string") return t;
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function D(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: r} = e.dispatch;
    const [, o] = z(t ?? "", n, "dispatches") ?? [];
    if (o === void 0) return K(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (e.token === null) return K("callback_dispatch of the event has no token to send along");
    if (e.url === null) return {
     kind: "dispatch",
     repository: o,
     eventType: r,
     token: e.token
    };
   }
   const r = t || (e.url ?? "");
   if (r === "") return K("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, o, s] = z(r, n, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (o !== void 0 && s !== void 0) return t === "" ? K("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: o,
    sha: s
   };
   const [, a] = t === "" ? [] : z(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? B;
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
   } : K("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const H = "(?!\\.\\.?/)[\\w.-]+";
  function z(t, e, n) {
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${H}/${H})/${n}$`).exec(t.slice(r.length)) : null;
  }
  function K(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  const Y = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function X(t, e) {
   const n = t || e && Y[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function W(t, e) {
   const {description: n, context: r, targetUrl: o} = e;
   const a = {
    description: i.o1,
    context: i.N4
   };
   const c = [ "description", "context" ].filter(t => (0, s.VJ)(e[t]) > a[t]);
   const u = {
    state: t
   };
   if (n) u.description = (0, s.xv)(n, i.o1);
   if (r) u.context = (0, s.xv)(r, i.N4);
   if (o) u.target_url = o;
   return {
    report: u,
    cut: c
   };
  }
  function Z(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function G({eventType: t, token: e}, n, r) {
   const o = JSON.stringify(n);
   const s = j("jobserv", e, o);
   const [i] = Object.values((0, a._S)([ "jobserv" ], {
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
     ...i === void 0 ? {} : {
      signature: i
     }
    }
   };
  }
  const V = "callback";
  const Q = [ {
   from: 200,
   to: 299
  } ];
  const tt = /(?:\/hook\/|\/c\/[A-Za-z0-9]{1,8}\.)([\w.-]{16,})\/?$/;
  async function et(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const o = F(r.event);
   const s = (0, q.OM)(t, n.callbackSecretName);
   const a = nt(n, o, e);
   const i = D(n.callbackUrl, o, r.apiUrl);
   if (i.kind === "wrong") throw new T.x(i.message);
   const c = ![ "", o.url ].includes(n.callbackUrl);
   if (i.kind === "webhook" && c) {
    const [, t] = tt.exec(i.url.pathname) ?? [];
    if (t !== void 0) e.mask(t);
   }
   if (i.kind === "status" && s.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, O.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: V,
    kind: "completed",
    status: a.state
   });
   const l = i.kind === "webhook" ? await st(t, e, ot(i.url, u, a, s)) : await it(n, e, {
    identity: {
     id: u,
     webhook: V,
     event: V
    },
    to: i,
    report: a,
    keys: s,
    retryDelaysSeconds: N.Qs
   });
   return at(a, l, e);
  }
  function nt(t, e, n) {
   const {environment: r, jobStatus: o, description: s, targetUrl: a} = t;
   const {serverUrl: i, repository: c, runId: u} = r;
   const l = X(t.state, o);
   if (l === null) throw new T.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = W(l, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: a || `${i}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  const rt = /\/c\/([A-Za-z0-9]{1,8}\.[\w-]+\.[\w-]+)$/;
  function ot(t, e, n, r) {
   const o = Buffer.from(JSON.stringify(n));
   const [, s = null] = rt.exec(t.pathname) ?? [];
   return {
    id: e,
    webhook: V,
    event: V,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${R.x}`,
     "webhook-id": e,
     "webhook-event": V
    },
    body: o,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: j("jobserv", s, o)
   };
  }
  async function st({inputs: t, allowlist: e}, n, r) {
   const o = {
    allowlist: e,
    successCodes: Q,
    timeoutMs: N.t1,
    retryDelaysSeconds: N.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, L.F0)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: r,
    options: o
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function at(t, e, n) {
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
    outputs: (0, U.eS)(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${r}\n\n${(0, E.q)([ e ], n.redact)}`
   };
  }
  async function it({dryRun: t, environment: e}, n, {identity: o, to: a, report: i, keys: c, retryDelaysSeconds: u}) {
   const {apiUrl: l} = e;
   const {repository: d} = a;
   const f = `${d}, as a ${a.kind}`;
   const h = JSON.stringify(i);
   if (t) {
    n.log.info(`would report to ${f}: ${n.redact(h)}`);
    return (0, C.nE)(o, "dry_run");
   }
   const p = async () => {
    if (a.kind === "status") {
     const t = {
      apiUrl: l,
      repository: d,
      sha: a.sha
     };
     await (0, r.Pw)(n.api, t).post(Z(i));
     return 201;
    }
    const t = G(a, i, c);
    const {status: e} = await n.api.request("POST /repos/{owner}/{repo}/dispatches", {
     ...(0, I.N)(d),
     ...t
    });
    return e;
   };
   const k = [];
   for (;;) {
    const {attempt: t, error: e} = await ct(n, k.length + 1, p);
    k.push(t);
    if (e === null) {
     n.log.info(`reported to ${f}: ${n.redact(h)}`);
     return {
      ...o,
      status: "success",
      reason: null,
      attempts: k
     };
    }
    const r = (0, s.g$)(n.redact(e.message), 500);
    const a = {
     ...o,
     status: "failure",
     reason: r,
     attempts: k
    };
    const i = ut(n, e, k.length, u);
    if (i === null) return a;
    n.log.info(`attempt ${k.length} to ${f} failed: ${r}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function ct({clock: t}, e, n) {
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
    if (!(t instanceof A.hD)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: o(e, n ?? "status"),
     error: t
    };
   }
  }
  function ut({clock: t, random: e}, {status: n, code: r}, o, s) {
   const a = (0, M.t)({
    attempt: o,
    retryDelaysSeconds: s,
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
   return a.kind === "retry" ? a.delayMs : null;
  }
  var lt = n(73);
  var dt = n(8368);
  const ft = 10 * 6e4;
  function ht({webhooks: t, expect_final_callback: e}) {
   return {
    links: t.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: e
   };
  }
  var pt = n(5432);
  var kt = n(4668);
  var mt = n(7067);
  var bt = n(8500);
  function wt(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  const gt = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const yt = 16 * 1024 * 1024;
  const vt = 16384;
  const $t = 4096;
  const _t = 16384;
  const xt = 1e3;
  const jt = 250;
  const St = 50;
  const Ct = {
   status: 503,
   headers: {
    "retry-after": "60"
   },
   body: {
    accepted: false,
    errors: [],
    message: "The listener has shut down."
   }
  };
  const Ot = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function Mt(t) {
   const e = {
    ...gt,
    bodyBytes: Math.max(yt, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, mt.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: _t
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = vt;
   const r = new Map;
   n.on("connection", t => {
    It(r, e);
    r.set(t, performance.now());
    t.once("close", () => r.delete(t));
   });
   n.on("clientError", (t, e) => Pt(t.code, e));
   const {maxBytes: o} = t;
   const {bodyBytes: s} = e;
   let a = false;
   const i = new Map;
   const c = e => {
    t.onError(e);
    return Ot;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const r = Et(e);
    const l = Nt(r) ?? u(() => t.checkHead(r));
    if (l !== null) return Lt(e, n, l);
    if (a) return Lt(e, n, Ct);
    if (e.headers.expect !== void 0) n.writeContinue();
    Ut(e, i, {
     maxBytes: o,
     bodyBytes: s
    }, o => {
     if (a) return Lt(e, n, Ct);
     const s = u(() => t.handle({
      ...r,
      body: o
     }));
     Promise.resolve(s).catch(c).then(t => Lt(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await Tt(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     a = true;
     return At(n);
    }
   };
  }
  function Tt(t, {host: e, port: n}) {
   return new Promise((r, o) => {
    t.once("error", t => o(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: $t
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function At(t) {
   await (0, bt.setTimeout)(St);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, bt.setTimeout)(jt - St, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function It(t, {connections: e, patienceMs: n}) {
   for (const [r, o] of t) {
    const s = performance.now() - o < n;
    if (t.size < e || s) return;
    t.delete(r);
    r.destroy();
   }
  }
  function Nt({path: t, method: e}) {
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
  function Et(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: Rt(t)
   };
  }
  function Rt({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const o = t[n + 1] ?? "";
    const s = e.get(r);
    e.set(r, s === void 0 ? o : `${s}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function Ut(t, e, {maxBytes: n, bodyBytes: r}, o) {
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
    qt(e, r);
   };
   const l = () => c(Buffer.concat(s, a));
   t.on("data", u).on("end", l);
   t.once("close", i);
  }
  function qt(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [r, o] of t) {
    if (n <= e) return;
    n -= o;
    t.delete(r);
    r.destroy();
   }
  }
  function Lt(t, e, {status: n, headers: r, body: o}) {
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
   const i = setTimeout(a, xt);
   t.once("end", a).once("close", a).resume();
  }
  const Bt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Pt(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Bt.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
  var Ft = n(9208);
  function Jt(t, e) {
   const n = Wt(e, t.state.path);
   if (n === null) return Yt([ "state_missing" ], `${t.state.path} has no value`);
   if (Kt(t.state.pending, n)) return {
    kind: "pending"
   };
   const r = {
    description: Xt(e, t.description, i.o1),
    context: Xt(e, t.context, i.N4),
    target_url: Xt(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const o = [ "description", "context", "target_url" ];
   const s = o.filter(t => r[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return Yt(n, `no text is the ${e.join(" and the ")}`);
   }
   const a = Ht(t, n);
   const c = a === "error" ? zt(t, n) : null;
   const {callback: u, warnings: l} = (0, i.j7)(a, {
    description: r.description ?? c,
    context: r.context ?? null,
    target_url: r.target_url ?? null
   });
   return {
    kind: "callback",
    callback: u,
    warnings: l
   };
  }
  function Dt(t, e) {
   const n = (0, i.Vh)(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: (0, i.TR)(t).message
    };
   }
   const {state: r, description: s, context: a, target_url: c} = t;
   const u = [ r, s, a, c ].filter(t => t !== void 0);
   const l = u.map(({path: t}) => Zt(t));
   const d = (0, o.Q_)(n.text, l);
   const f = u.find((t, e) => {
    const n = l[e];
    return n !== void 0 && d.has(n);
   });
   return f === void 0 ? Jt(t, n.json) : Yt([ "duplicate_key" ], `${f.path} is not the only one`);
  }
  function Ht(t, e) {
   if (Kt(t.state.success, e)) return "success";
   return Kt(t.state.failure, e) ? "failure" : "error";
  }
  function zt({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, s.xv)(n, i.o1);
  }
  function Kt(t, e) {
   return t.includes(e);
  }
  function Yt(t, e) {
   const {message: n} = (0, i.TR)(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Xt(t, e, n) {
   const r = e ? Wt(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, s.xv)(String(r), n);
  }
  function Wt(t, e) {
   const n = (0, Ft.$)(t, Zt(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Zt(t) {
   const e = (0, Ft.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function Gt(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? (0, i.xr)(t) : (0, i.i3)(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? Jt(e, t) : Dt(e, n);
  }
  function Vt(t, e) {
   const n = ue(t, e.path);
   if (n === null) return ae(404, "No such path or token.");
   const r = wt(e);
   if (r === "method_not_allowed") return se((0, i.TR)([ r ]));
   if (n.isOver()) return ie();
   const o = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return se((0, i.TR)([ r ]));
   return o > i.YK ? se((0, i.TR)([ "body_too_large" ])) : null;
  }
  function Qt(t, e, n) {
   const r = ue(t, e.path);
   const o = Vt(t, e);
   if (r === null || o !== null) {
    const t = o ?? ae(404, "No such path or token.");
    return {
     answer: t,
     armed: r,
     heard: null
    };
   }
   const {body: s, headers: c} = e;
   if (s === null) return re(r, (0, i.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: c,
     body: s,
     now: n
    };
    const e = (0, a.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, a.e)(t)}` : e;
     const o = `The callback's signature is ${n}.`;
     return oe(r, ae(401, o), o);
    }
   }
   const u = te(r, s);
   if (u.kind === "refused") return re(r, u.refusal);
   if (u.kind === "pending") {
    const t = ne(r, "pending");
    return {
     answer: t,
     armed: r,
     heard: {
      kind: "pending"
     }
    };
   }
   const l = ee(r, u.callback);
   return {
    answer: l,
    armed: r,
    heard: u
   };
  }
  function te({format: t}, e) {
   if (t === null) {
    const t = (0, i.i3)(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = Dt(t, e);
   if (n.kind !== "refused") return n;
   const {errors: r, message: o} = n;
   const {http: s} = (0, i.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: o,
     http: s
    }
   };
  }
  function ee(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return ne(t, e.state);

   case "duplicate":
    return ne(t, e.state, {
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
    return ie();
   }
  }
  function ne(t, e, n = {}) {
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
  function re(t, e) {
   return oe(t, se(e), e.message);
  }
  function oe(t, e, n) {
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
  function se(t) {
   const e = ae(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function ae(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function ie() {
   return ae(410, "The time for this callback is over.");
  }
  function ce(t, e) {
   return {
    ...e,
    digest: (0, a.sc)(t)
   };
  }
  function ue(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = (0, a.sc)(n);
   const o = t.filter(t => (0, a.SK)(t.digest, r));
   return o[0] ?? null;
  }
  var le = n(3444);
  async function de(t, e, {what: n, path: r = "", ...o}) {
   const {host: s, port: a} = t.listen;
   ke(t, a);
   const i = (0, le.J9)(e.log, "failures of the listener");
   const c = await Mt({
    host: s,
    port: a,
    ...o,
    onError: t => i.warning(`the listener failed: ${t}`)
   });
   const u = ke(t, c.port);
   e.log.info(`listening on ${me(s)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function fe(t, e, n) {
   const r = (0, le.J9)(e.log, "callbacks were refused");
   const o = await de(t, e, {
    what: "callbacks",
    maxBytes: i.YK,
    checkHead: t => Vt(n, t),
    handle: t => {
     const o = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: a} = Qt(n, t, o);
     if (a !== null) he(e.log, r, a);
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
  function he(t, e, n) {
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
  const pe = [ "0.0.0.0", "[::]", "*" ];
  function ke(t, e) {
   const {listen: n, publicUrl: r} = t;
   const o = `http://${me(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!pe.includes(t)) return o;
    throw new T.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const s = URL.canParse(r) ? new URL(r) : null;
   const a = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(s.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new T.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function me(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var be = n(7598);
  const we = "webhook-action/callback/v1.";
  const ge = 8192;
  function ye(t, e) {
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
   return `${f}.${xe(f, e).toString("base64url")}`;
  }
  function ve(t, e) {
   if (t.length > ge) return je("is too long");
   const [n, r, ...o] = t.split(".");
   if (n === void 0 || r === void 0 || o.length > 0) return je("is not made of two parts with a dot between");
   const s = Se(n);
   const i = Se(r);
   if (s === null || i === null) return je("is not base64url");
   if (e === "" || !(0, a.SK)(xe(n, e), i)) return je("is not signed with this key; check that both runs use the same secret");
   const c = Ce(s);
   return c ? {
    kind: "ok",
    claims: c
   } : je("holds unknown claims");
  }
  function $e(t, e) {
   return !(e < t.exp);
  }
  function _e(t) {
   return (0, be.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function xe(t, e) {
   return (0, be.createHmac)("sha256", e).update(we).update(t).digest();
  }
  function je(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function Se(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function Ce(t) {
   const e = Oe(t);
   const n = Me((0, o.eC)(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = Me((0, o.eC)(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = Me((0, o.eC)(e, "chain"), /./s);
   const a = Me((0, o.eC)(e, "link"), /./s);
   const i = Me((0, o.eC)(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = Te((0, o.eC)(e, "run"));
   const u = Te((0, o.eC)(e, "att"));
   const l = Te((0, o.eC)(e, "exp"));
   if ((0, o.eC)(e, "v") !== 1 || !n || !r || !s || !a || !i) return null;
   if (c === null || u === null || l === null) return null;
   return {
    v: 1,
    repo: n,
    run: c,
    att: u,
    sha: r,
    chain: s,
    link: a,
    exp: l,
    n: i
   };
  }
  function Oe(t) {
   try {
    return JSON.parse(t.toString("utf8"));
   } catch {
    return null;
   }
  }
  function Me(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function Te(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  const Ae = "webhook-action/relay/v1/";
  const Ie = 32;
  const Ne = (0, be.createSecretKey)(Buffer.alloc(Ie));
  const Ee = 16;
  const Re = "webhook-action/attest/v1.";
  function Ue({id: t, key: e}) {
   return `whr_${t}_${e.toString("base64url")}`;
  }
  function qe(t) {
   const e = t.split(",").map(t => {
    const [, e = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(t.trim()) ?? [];
    const r = Ye(n);
    return r === null ? null : {
     id: e,
     key: r
    };
   });
   return e.includes(null) ? null : e.filter(t => t !== null);
  }
  function Le(t, e) {
   return De(Be(t), `${Ae}${e}`);
  }
  function Be(t) {
   const e = (0, be.createHmac)("sha256", Ne).update(t).digest();
   return (0, be.createSecretKey)(e);
  }
  const Pe = new WeakMap;
  function Fe(t, e) {
   const n = Pe.get(t) ?? new Map;
   const r = n.get(e) ?? (0, be.createSecretKey)(Le(t.key, e));
   Pe.set(t, n.set(e, r));
   return r;
  }
  function Je(t, e) {
   return De(t, e).subarray(0, Ee).toString("base64url");
  }
  function De(t, e) {
   const n = Buffer.isBuffer(t) ? (0, be.createSecretKey)(t) : t;
   return (0, be.createHmac)("sha256", n).update(e).digest();
  }
  function He(t, e, n) {
   const r = Fe(t, `secret/${e}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function ze(t, e, n) {
   const r = `${Re}${e.toLowerCase()}.${n}`;
   return `v1.${De(Fe(t, "attest"), r).toString("base64url")}`;
  }
  function Ke(t, e, n, r) {
   const o = t.map(t => ze(t, e, n));
   return o.filter(t => (0, a.SK)(t, r)).length > 0;
  }
  function Ye(t) {
   const e = Buffer.from(t, "base64url");
   return e.length === Ie && e.toString("base64url") === t ? e : null;
  }
  const Xe = "webhook-action/callback/v2.";
  const We = 1024;
  const Ze = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function Ge(t, e) {
   if (e.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: o, chain: s, link: a, exp: i, n: c} = t;
   const u = JSON.stringify([ n, r, o, s, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Je(e, Xe + l)}`;
  }
  function Ve(t, e) {
   const n = t.slice(0, We);
   const r = n.lastIndexOf(".");
   const o = n.slice(0, Math.max(r, 0));
   const s = Qe(o);
   const i = e(s?.repository ?? "");
   const c = Je(i, Xe + o);
   const u = (0, a.SK)(c, n.slice(r + 1));
   return u && i.length > 0 && t === n ? s : null;
  }
  function Qe(t) {
   const e = Buffer.from(t, "base64url");
   if (e.toString("base64url") !== t) return null;
   const n = tn(e);
   if (n === null || n.length !== 7) return null;
   const [r, o, s, a, i, c, u] = n;
   if (!en(r, Ze)) return null;
   if (!en(a, /./s) || !en(i, /./s)) return null;
   if (!en(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!nn(o) || !nn(s) || !nn(c)) return null;
   return {
    repository: r,
    run: o,
    attempt: s,
    chain: a,
    link: i,
    exp: c,
    n: u
   };
  }
  function tn(t) {
   try {
    const e = JSON.parse(t.toString("utf8"));
    return Array.isArray(e) ? e : null;
   } catch {
    return null;
   }
  }
  function en(t, e) {
   return typeof t === "string" && e.test(t);
  }
  function nn(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  var rn = n(1336);
  var on = n(5829);
  var sn = n(2480);
  function an({secret_name: t}, e) {
   const [n, ...r] = qe(e.get(t) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new T.x(`${t} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  async function cn(t, e) {
   const n = t.callback.via === "event" && e.run.plan.relay;
   const r = n ? ln : un;
   const o = e.run.io.randomBytes(r).toString("base64url");
   await e.statuses.pending(t.name, o);
   switch (t.callback.via) {
   case "response":
    return fn(t);

   case "delivery":
    return dn;

   case "listener":
    return hn(t, e, o);

   case "status":
    return pn(t, e);

   case "poll":
    return kn(t, e);

   case "event":
    return bn(t, e, o);
   }
  }
  const un = 16;
  const ln = 12;
  const dn = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   close: () => {}
  };
  function fn({callback: t}) {
   return {
    ...dn,
    async wait({response: e}) {
     if (e === null || e.cut) return yn("its answer is longer than 64 KiB");
     return gn(e.body, t, "its answer") ?? yn("its answer is still pending");
    }
   };
  }
  function hn({name: t, callback: e}, {run: n, register: r, publicUrl: o, onCallback: s, progress: a}, c) {
   const {step: u, plan: l, io: d} = n;
   d.mask(c);
   const f = (0, le.J9)(d.log, `callbacks of "${t}" changed nothing`);
   r(ce(c, {
    chain: l.name,
    webhook: t,
    signature: e.signature,
    keys: e.secret_name.flatMap(t => u.secrets.get(t) ?? []),
    format: e.format ?? null,
    isOver: () => {
     const {state: t} = a();
     return t === "timeout" || t === "cancelled";
    },
    rule: e => {
     const n = s(e);
     const r = `callback of "${t}": ${(0, i.rn)(e)} (${n})`;
     if (n === "accepted") d.log.info(r); else if (n === "conflict") f.warning(r); else f.info(r);
     const o = a();
     return {
      ruling: n,
      state: o.callback?.state ?? o.state
     };
    }
   }));
   return {
    ...dn,
    keys: {
     callback_url: `${o}/hook/${c}/`
    },
    close: () => f.close()
   };
  }
  async function pn({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const o = r(t);
   const [s] = await n.list(o);
   const a = s?.id ?? 0;
   const i = async () => {
    const t = await n.latest(o);
    return t.filter(({id: t}) => t > a).map(_).findLast(t => t !== null);
   };
   return {
    ...dn,
    keys: {
     callback_url: n.url,
     callback_context: o
    },
    check: async () => await i() ?? "none",
    async wait(t, n) {
     let r;
     const o = (0, A.IZ)(e, async () => {
      r = await i();
     });
     return wn(e, n, async () => {
      await o();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function kn(t, {run: e}) {
   const {io: n} = e;
   return {
    ...dn,
    async wait({request: r, response: o}, s) {
     const a = o?.headers.location ?? null;
     const i = vn(e, t, r, a);
     const {origin: c} = r.url;
     if (i === null) return yn(a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${c}, and only that may be polled`);
     return wn(n, s, async () => {
      const o = await xn(e, r, i, s);
      switch (o.kind) {
      case "body":
       return gn(o.body, t.callback, "what was polled");

      case "refused":
       return yn(`polling ${c}: ${o.reason}`);

      case "waiting":
       n.log.debug(`polling for "${t.name}": ${o.reason}`);
       return null;
      }
     });
    }
   };
  }
  const mn = 7 * 24 * 36e5;
  function bn({name: t, callback: e}, {run: n, statuses: r}, o) {
   const {step: s, io: a, plan: i, reported: c} = n;
   const {apiUrl: u, repository: l, sha: d} = s.inputs.environment;
   const f = e.timeout ?? mn;
   const h = Math.floor((a.clock.now() + f) / 1e3);
   const {id: p, attempt: k} = c.run;
   const m = {
    chain: i.name,
    link: t,
    exp: h,
    n: o
   };
   const b = t => ({
    url: `${u}/repos/${l}/dispatches`,
    event_type: "webhook-callback",
    client_payload: {
     token: t
    }
   });
   const w = (e, n) => {
    a.mask(e);
    return {
     ...dn,
     keys: n,
     check: async () => await r.isTaken(t) ? "taken" : "none"
    };
   };
   if (i.relay !== void 0) {
    const [t] = an(i.relay, s.secrets);
    const e = Ge({
     repository: l,
     run: p,
     attempt: k,
     ...m
    }, Le(t.key, "chain"));
    return w(e, {
     callback_url: (0, rn.sC)(i.relay, t.id, e),
     callback_token: e,
     ...i.relay.workflow === void 0 && {
      callback_dispatch: b(e)
     }
    });
   }
   const g = ye({
    v: 1,
    repo: l,
    run: p,
    att: k,
    sha: c.run.headSha ?? d,
    ...m
   }, s.secrets.get(i.token_secret_name ?? "") ?? "");
   return w(g, {
    callback_token: g,
    callback_dispatch: b(g)
   });
  }
  async function wn({clock: t}, e, n) {
   while (!e.aborted) {
    const r = await n();
    if (e.aborted) break;
    if (r !== null) return r;
    await t.sleep(i.fv, e);
   }
   return null;
  }
  function gn(t, {format: e}, n) {
   const r = Gt(t, e ?? null);
   switch (r.kind) {
   case "callback":
    return {
     kind: "callback",
     callback: r.callback
    };

   case "pending":
    return null;

   case "refused":
    return yn(`${n} is no callback: ${r.message}`);
   }
  }
  function yn(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function vn({step: t, reported: e}, {name: n, callback: r}, {url: o}, s) {
   const a = (0, sn.IX)(e.values, t.secrets, t.inputs.variables);
   try {
    const t = r.url === void 0 ? null : r.url;
    const e = s ?? (t && (0, sn.KD)(t, a));
    if (e === null || !URL.canParse(e, o.href)) return null;
    const n = new URL(e, o);
    n.hash = "";
    const i = n.origin === o.origin;
    return i && !n.username && !n.password ? n : null;
   } catch (t) {
    if (!(t instanceof sn.vH)) throw t;
    throw new T.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const $n = 3e4;
  const _n = [ 202, 204, 404 ];
  async function xn({io: t, step: {allowlist: e}}, n, r, o) {
   const s = e.methods[0] ?? "GET";
   const a = (0, on.x5)(e, r, s);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const c = await t.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...jn(n)
    },
    body: null,
    timeoutMs: $n,
    maxBytes: i.YK,
    refuses: (0, on.V4)(e, r.hostname),
    keepAlive: false,
    signal: o
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (_n.includes(u) || u >= 500) return {
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
  function jn({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Sn = {
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
  function Cn(t, e) {
   const {step: n, io: r, plan: o} = t;
   const s = o.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: a} = n.config.notify ?? {};
   (0, q.HP)([ ...s, {
    url: a
   } ], n.inputs.variables, r.log);
   const i = s.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") ke(n.inputs, n.inputs.listen.port);
    const s = {
     ...Sn[r],
     ...r === "event" && o.relay && {
      callback_url: "***"
     }
    };
    if (r === "event") Mn(t, e);
    const a = Tn(t, e, {
     keys: s,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && vn(t, e, a, null) === null) throw new T.x(`webhook "${e.name}": its callback.url is not on ${a.url.origin}; only the webhook's own scheme, host and port are polled`);
    return a;
   });
   (0, L.xD)(n.inputs.allowedHosts, r, i.map(({url: t}) => t));
   return i;
  }
  const On = 255;
  function Mn({step: t, plan: e}, {name: n}) {
   if (e.relay === void 0) return;
   const [r] = an(e.relay, t.secrets);
   const o = Ge({
    repository: t.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: e.name,
    link: n,
    exp: 9999999999,
    n: "x".repeat(16)
   }, Le(r.key, "chain"));
   const {length: s} = (0, rn.sC)(e.relay, r.id, o);
   if (s > On) throw new T.x(`webhook "${n}" of chain "${e.name}": its callback_url could have ${s} characters, and receivers such as Docker Hub take ${On}; shorten the names of the chain and of its webhooks`);
  }
  function Tn({step: t, io: e, plan: n, reported: r, event: o}, s, {keys: a, callback: i}) {
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = r;
   const h = (0, O.ek)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: n.name,
    webhook: s.name,
    kind: f.kind,
    status: d
   });
   return (0, L.nd)(t, e, s, {
    id: h,
    event: o,
    values: {
     ...r.values,
     ...a,
     event: {
      name: o
     },
     callback: i ?? {}
    },
    body: (0, O._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: a,
     secrets: t.secrets
    })
   });
  }
  async function An({step: t, io: e}, n, r, o) {
   e.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const s = await (0, C.cK)(e, r, {
    ...Nn(n),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, o.ended ]),
    shouldRetry: () => o.shouldRetry().catch(t => {
     const r = e.redact((0, kt.gJ)(t));
     e.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const a = o.ended.aborted && !e.signal.aborted;
   const i = a ? In(s, o.state()) : s;
   const c = (0, L.KV)(t.inputs, e, r, i);
   return {
    outcome: s,
    delivery: c
   };
  }
  function In(t, e) {
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
  function Nn(t) {
   const {via: e, timeout: n = ft} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (r ? n : N.t1),
    retryDelaysSeconds: t.retry_schedule ?? N.Qs,
    retryOnlyIfUndelivered: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const En = /#([0-9a-f]{16})$/;
  const Rn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const Un = 60;
  function qn(t, {attempt: e, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, Un) || "-";
   return `callback ${_e(t)} claimed in attempt ${e} by ${r}`;
  }
  function Ln(t, e, n) {
   const r = [ ...t ].sort((t, e) => t.id - e.id);
   const o = r.find(t => Bn(t) === _e(e));
   if (o === void 0) return {
    kind: "unsent"
   };
   const s = r.filter(({id: t}) => t > o.id);
   if (s.some(t => Bn(t) !== null)) return Jn("resent", "the link has been sent again since; its new token counts");
   const a = s.find(({state: t}) => t !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = s.filter(t => Pn(t, e));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Jn("claimed", `${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const u = i.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => Fn(t) === n.attempt);
   return l === void 0 || l.description === qn(e, n) ? {
    kind: "open",
    sent: o
   } : Jn("claimed", "another job of this run has claimed it");
  }
  function Bn({state: t, target_url: e}) {
   const n = t === "pending" ? En.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function Pn({description: t}, e) {
   const n = Rn.exec(t ?? "")?.[1];
   return n === void 0 || n === _e(e);
  }
  function Fn({description: t}) {
   const e = Rn.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function Jn(t, e) {
   return {
    kind: "refused",
    why: t,
    message: e
   };
  }
  const Dn = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Hn({step: t, io: e, plan: n, reported: o}) {
   const {apiUrl: s, serverUrl: a, repository: i, sha: c} = t.inputs.environment;
   const {run: u} = o;
   const l = (0, r.Pw)(e.api, {
    apiUrl: s,
    repository: i,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const f = `${a}/${i}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const h = t => (0, r.vY)(`webhook/${n.name}/${t}`);
   let p = Promise.resolve();
   const k = t => {
    p = p.then(t);
    p.catch(() => {});
   };
   const m = new Map;
   const b = async t => {
    const e = m.get(t);
    if (e === void 0) return false;
    const n = await l.list(h(t));
    return Ln(n, e, Dn).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: h,
    isTaken: b,
    async pending(t, e) {
     if (!d) return;
     m.set(t, e);
     k(() => l.post({
      state: "pending",
      context: h(t),
      description: "sent, waiting for the callback",
      target_url: `${f}#${_e(e)}`
     }));
     await p;
    },
    publish(t, n) {
     if (!d) return;
     for (const [r, o] of n.links.entries()) {
      const n = t.links[r]?.state !== o.state;
      const s = n && o.via !== "status" ? zn(o, f, e) : null;
      if (s === null) continue;
      k(async () => {
       if (o.via === "event" && await b(o.name)) return;
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
  function zn(t, e, {redact: n}) {
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
  async function Kn({webhooks: t}, e, {statuses: n, contextOf: r}) {
   const o = [];
   for (const {name: s, enabled: a} of t.slice(0, e)) {
    if (!a) continue;
    const t = await n.list(r(s));
    const [e] = t;
    const i = e ? _(e) : null;
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
  const Yn = 1500;
  const Xn = 5;
  const Wn = 21;
  const Zn = 3e3;
  async function Gn({step: t, io: e}, {statuses: n, contextOf: r}, o) {
   const {n: s} = o;
   const a = Qn(t.inputs);
   const i = r(o.link);
   const c = e.clock.now();
   const u = await Vn(e, Xn, async () => {
    const t = Ln(await n.list(i), s, a);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return tr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return tr(u.message);
   const l = $e(o, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : qn(s, a),
    target_url: a.page
   });
   if (l) return tr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Vn(e, Wn, async () => {
    const t = await n.list(i);
    const r = t.some(({id: t}) => t === d.id);
    const o = Ln(r ? t : [ ...t, d ], s, a);
    if (o.kind === "refused") return o;
    if (!r) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Zn, 2 * h);
    return c ? o : null;
   });
   if (p === null) return tr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : tr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Vn({clock: t, log: e, signal: n}, r, o) {
   for (let s = 1; ;s += 1) {
    const a = await o();
    if (a !== null || s >= r || n.aborted) return a;
    e.debug("the statuses of the link are read again");
    await t.sleep(Yn, n);
   }
  }
  function Qn(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: o, runnerName: s, job: a} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: o,
    job: t.jobId || s || a
   };
  }
  function tr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function er({links: t, expectFinalCallback: e}) {
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
  function nr(t, {link: e, ...n}) {
   const r = er(t);
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
  function rr(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = or(t, e + 1) === null;
   return r && !t.expectFinalCallback;
  }
  function or(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  function sr(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? wr(t, e.from, e.at) : vr(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return ar(t, e);

   case "callback":
    return cr(t, e);

   case "refused":
    return lr(t, e);

   case "link_timeout":
    return dr(t, e.link) && !fr(t, e.link) ? mr(t, e.link, {
     state: "timeout",
     at: e.at
    }) : vr(t);

   case "chain_timeout":
    return pr(t, {
     state: "timeout",
     at: e.at
    });

   case "cancelled":
    return pr(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function ar(t, e) {
   const {link: n, attempts: r, statusCode: o, at: s} = e;
   if (t.links[n]?.state === "skipped") return vr(t);
   const a = gr(t, n, {
    attempts: r,
    statusCode: o
   });
   if (t.links[n]?.state !== "sending" || !dr(t, n)) return vr(a);
   const i = fr(a, n);
   const c = gr(a, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return ir(c);
   if (e.kind === "rejected" || e.kind === "lost") return i && e.kind === "lost" ? br(c, n, s) : mr(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (i || rr(a, n)) return br(c, n, s);
   return a.links[n]?.via === "event" ? ir(c) : vr(c);
  }
  function ir(t) {
   return yr({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function cr(t, e) {
   const {link: n, callback: r, at: o} = e;
   const s = t.links[n];
   if (s === void 0) return kr(vr(t), "unexpected");
   if (dr(t, n) && s.callback === null && ur(s)) {
    const e = gr(t, n, {
     callback: r
    });
    if (r.state !== "success") return kr(mr(e, n, {
     state: r.state,
     at: o
    }), "accepted");
    return s.state === "sending" ? kr(yr(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : kr(br(e, n, o), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return kr(vr(t), "expired");
   const a = s.callback?.state ?? s.state;
   if (a === r.state) return kr(vr(t), "duplicate");
   if (s.callback === null && !hr(s)) return kr(vr(t), "unexpected");
   const i = s.conflicts + 1;
   return kr(vr(gr(t, n, {
    conflicts: i
   })), "conflict");
  }
  function ur({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function lr(t, e) {
   const {link: n, reason: r, at: o} = e;
   const s = t.links[n];
   const a = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return a && s.state === "waiting" && dr(t, n) ? mr(t, n, {
    state: "error",
    at: o,
    reason: r
   }) : vr(t);
  }
  function dr(t, e) {
   return t.state === "running" && t.current === e;
  }
  function fr(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function hr({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function pr(t, e) {
   if (t.state === "not_run") return yr({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? mr(t, t.current, e) : vr(t);
  }
  function kr(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  function mr(t, e, n) {
   const {state: r, at: o, reason: s = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = gr(t, e, {
    state: r,
    completed: o,
    reason: s
   });
   if (t.links[e]?.state === "sending") a.unshift({
    kind: "abort",
    link: e
   });
   return yr({
    ...i,
    state: r
   }, a);
  }
  function br(t, e, n) {
   const r = gr(t, e, {
    state: "success",
    completed: n
   });
   return wr(r, e + 1, n);
  }
  function wr(t, e, n) {
   const r = or(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return yr({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const o = gr(t, r, {
    state: "sending",
    started: n
   });
   return yr({
    ...o,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function gr(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
   };
  }
  function yr(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function vr(t) {
   return yr(t, []);
  }
  async function $r(t, e, n) {
   const {io: r, plan: o, timeoutMs: s} = t;
   let a = e;
   let i = null;
   let c = null;
   const u = [];
   const l = [];
   const d = [];
   const f = new AbortController;
   const h = Hn(t);
   const p = await _r(t, d);
   const k = r.clock.now() + s;
   const m = t => {
    const e = a;
    const {chain: n, actions: r, ruling: o} = sr(e, t);
    a = n;
    if (t.kind === "callback" && o === "accepted") i = t.callback;
    h.publish(e, n);
    if (c && (n.state !== "running" || n.current !== c.index)) c.over.abort();
    for (const {kind: t} of r) {
     if (t === "done") f.abort();
     if (t === "send" || c === null) continue;
     c.mayRetry = false;
     if (t === "abort") c.inFlight.abort();
    }
    return o;
   };
   const b = e => ({
    run: t,
    statuses: h,
    publicUrl: p?.publicUrl ?? "",
    register: t => d.push(t),
    progress: () => Cr(a, e),
    onCallback: t => m({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const w = async e => {
    const {index: n, link: o, over: s} = e;
    const i = jr(t, e, {
     deadline: k,
     apply: m
    });
    try {
     const t = await cn(o, b(n));
     l.push(t);
     if (!s.signal.aborted) await g(e, t);
    } catch (t) {
     const e = r.redact((0, kt.gJ)(t));
     if (!s.signal.aborted) r.log.warning(`link "${o.name}": ${e}`);
     const i = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (Cr(a, n).state === "sending") m({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...i
     }); else m({
      kind: "refused",
      ...i
     });
    }
    await i;
   };
   const g = async (e, n) => {
    const {index: o, link: s, inFlight: i, over: c} = e;
    let l = false;
    const d = async () => {
     const t = l ? "taken" : await n.check();
     if (t === "taken") l = true; else if (t !== "none") m({
      kind: "callback",
      link: o,
      callback: t,
      at: r.clock.now()
     });
    };
    const f = Tn(t, s, {
     keys: n.keys,
     callback: Or(a, o)
    });
    const {outcome: h, delivery: p} = await An(t, s, f, {
     ended: i.signal,
     state: () => Cr(a, o).state,
     shouldRetry: async () => {
      await d();
      return e.mayRetry && !l;
     }
    });
    u.push(p);
    const {attempts: k, delivered: b, reason: w} = h;
    const g = !b || s.callback.via === "status";
    const y = await (g ? d() : Promise.resolve()).then(() => null, t => ({
     error: t
    }));
    const v = k.at(-1)?.response ?? null;
    const $ = {
     link: o,
     attempts: k.length,
     statusCode: k.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (l) {
     r.log.notice(`link "${s.name}" is not sent again, for another run goes on from its callback`);
     m({
      kind: "taken",
      ...$
     });
    } else if (b) m({
     kind: "delivered",
     ...$
    }); else m({
     kind: v ? "rejected" : "lost",
     reason: r.redact(w ?? "not delivered"),
     ...$
    });
    if (y !== null && !(0, A.dg)(y.error)) throw y.error;
    if (c.signal.aborted) return;
    const _ = await n.wait({
     request: f,
     response: v
    }, c.signal);
    if (_ === null) return;
    const x = r.clock.now();
    if (_.kind === "callback") m({
     ..._,
     link: o,
     at: x
    }); else {
     const t = r.redact(_.reason);
     r.log.warning(`link "${s.name}": ${t}`);
     m({
      kind: "refused",
      link: o,
      reason: t,
      at: x
     });
    }
   };
   const y = () => {
    m({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const v = r.clock.sleep(s, f.signal).then(() => {
    if (!f.signal.aborted) m({
     kind: "chain_timeout",
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", y, {
     once: true
    });
    m(n);
    if (r.signal.aborted) y();
    while (a.state === "running" && a.current !== null) {
     c = xr(o.webhooks, a.current);
     await w(c);
    }
   } finally {
    f.abort();
    await v;
    r.signal.removeEventListener("abort", y);
    await (p?.close());
    for (const t of l) t.close();
   }
   const $ = await h.flush();
   return {
    chain: a,
    deliveries: u,
    callback: i,
    trouble: $
   };
  }
  async function _r({step: t, io: e, plan: n}, r) {
   const o = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return o ? fe(t.inputs, e, r) : null;
  }
  function xr(t, e) {
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
  async function jr({io: t}, {index: e, link: {name: n, callback: r}, over: o}, {deadline: s, apply: a}) {
   const {via: i, timeout: c = ft} = r;
   const u = i === "event" ? ft : c;
   const l = s - t.clock.now();
   const d = i === "delivery" || i === "event";
   const f = await (0, pt.a0)(t, {
    what: d ? `the answer of "${n}"` : `the callback of "${n}"`,
    ms: Math.min(u, l),
    done: o.signal
   });
   if (f === "timeout" && u < l && !o.signal.aborted) a({
    kind: "link_timeout",
    link: e,
    at: t.clock.now()
   });
   await Sr(o.signal);
  }
  function Sr(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function Cr({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function Or({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
  var Mr = n(1920);
  var Tr = n(5949);
  var Ar = n(5340);
  const Ir = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Nr({step: t, io: e, plan: n, reported: r}, {chain: o, deliveries: a, callback: i, trouble: c}) {
   const {environment: u} = t.inputs;
   const l = r.build?.payload ?? null;
   const d = a.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const f = Rr(n.name, o) ?? (c && (0, s.g$)(e.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, s.g$)(e.redact(f), 1e3);
   for (const t of Ur(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Er(o, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(qr(o, e.redact)),
     ...(0, U.eS)(i, e)
    },
    deliveries: a,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, Mr.OA)(u.repository, r.run, a.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Fr(n.name, {
     chain: o,
     why: h
    }, e.redact), ...l ? [ (0, Tr.C)(l, e.redact) ] : [], (0, E.q)(a, e.redact) ].join("\n")
   };
  }
  function Er({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Rr(t, e) {
   const {state: n, links: r, current: o} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = o === null ? void 0 : r[o];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const a = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const i = n === "timeout" ? Ir : null;
   const c = [ s.reason ?? i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Ur({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, o) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : o < r ? "the chain starts after it" : `the chain is ${t} at "${e[r]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function qr(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: Lr(t.started),
    completed: Lr(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function Lr(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const Br = 2e5;
  const Pr = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Fr(t, {chain: e, why: n}, r) {
   const {links: o, state: s} = e;
   const a = o.length - zr;
   return `## ${Ar.I[Zr(s)]} Chain ${(0, Ar.Mk)(r(t))}: ${(0, Ar.Mk)(s)}\n${Jr(Dr(e, r) ?? (n && (0, 
   Ar.FY)(r(n))))}\n${Wr(o, r)}${Jr(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   Ar.tp)(Pr, o.map(t => Hr(t, r)), Br)}`;
  }
  function Jr(t) {
   return t ? `\n${t}\n` : "";
  }
  function Dr({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || Zr(r.state) !== "failure") return null;
   const {description: o, target_url: s} = r.callback;
   const a = (0, Ar.nf)(n(o || "no reason is given"), s && n(s));
   return `${(0, Ar.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function Hr(t, e) {
   const {callback: n, reason: r, conflicts: o, started: s, completed: a} = t;
   const i = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Ar.Mk)(e(t.name)), o === 0 ? (0, Ar.SR)(Zr(t.state), t.state) : (0, 
   Ar.Hn)((0, Ar.SR)(Zr(t.state), t.state), `${o} contradicted`), (0, Ar.Hn)(n ? (0, 
   Ar.nf)(i || "callback", c) : (0, Ar.Mk)(i), (0, Ar.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Ar.rb)(s), s === null || a === null ? "" : (0, Ar.a3)(a - s) ];
  }
  const zr = 48;
  const Kr = 4;
  const Yr = 40;
  const Xr = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Wr(t, e) {
   const n = t.slice(0, zr);
   const r = Array.from({
    length: Math.ceil(n.length / Kr)
   }, (t, e) => n.slice(e * Kr, (e + 1) * Kr));
   const o = r.length === 1;
   const s = r.flatMap((t, n) => {
    const r = n * Kr;
    const s = t.map((t, n) => `l${r + n}[${Vr(t, e)}]:::${Zr(t.state)}`);
    const a = t.slice(1).map((t, e) => `l${r + e} ${Gr(t)} l${r + e + 1}`);
    const i = [ ...s, ...a ];
    return o ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Gr(n)} r${e + 1}` : "";
   });
   const i = Object.entries(Xr).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", o ? "flowchart LR" : "flowchart TB", ...[ ...s, ...a, ...i ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Zr(t) {
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
  function Gr({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Vr(t, e) {
   const {name: n, state: r, started: o, completed: s} = t;
   const a = o === null || s === null ? "" : `, ${(0, Ar.a3)(s - o)}`;
   return `"${Qr(e(n))}<br/>${Ar.I[Zr(r)]} ${r}${a}"`;
  }
  function Qr(t) {
   return (0, s.xv)(t, Yr).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  async function to(t, e) {
   const {inputs: n, config: r} = t;
   const o = eo(r, n.chain);
   const s = no(o, n.startAt);
   const a = await (0, dt.x)(t, e, true);
   const i = await oo(t, e, {
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
   const u = er(ht(o));
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
    return Nr(c, {
     ...l,
     trouble: r ? null : t
    });
   }
   ro(e, o, s);
   const d = Cn(c, s);
   if (n.dryRun) return Nr(c, {
    ...l,
    deliveries: d.map(n => (0, L.PA)(t, e, n))
   });
   e.log.info(`chain "${o.name}" starts for ${i.event}`);
   const f = e.clock.now();
   return Nr(c, await $r(c, u, {
    kind: "start",
    from: s,
    at: f
   }));
  }
  function eo({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, o] = t;
   if (r === void 0) throw new T.x("the config has no chains; write one under chains:");
   if (e === "" && o !== void 0) throw new T.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? r : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new T.x(`input chain is "${e}", which the config does not have; write ${(0, 
   lt.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function no(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new T.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   lt.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ro(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${r.join(", ")}`);
  }
  async function oo(t, e, {plan: n, from: r, reported: o}) {
   const s = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (a.length === 0) return s("none of its webhooks is enabled");
   if (o.facts.fork && n.match.repository === void 0) return s(`the run comes from a fork (${o.facts.repository || "unknown"}); match.repository can name it`);
   const i = await (0, q.IN)(o, e, [ n ]);
   const c = (0, q.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, i, {
    ...o,
    facts: await (0, q.PG)(o, e, [ n ])
   });
   if ("reason" in c) return s(c.text);
   const u = (0, q.W$)(so(n, a), t, e.log);
   return u.size > 0 ? s("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function so(t, e) {
   const n = t.relay?.secret_name ?? t.token_secret_name;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  var ao = n(9608);
  var io = n(2310);
  var co = n(1526);
  var uo = n(4030);
  async function lo(t, e, n) {
   const r = await t.loadConfig();
   const o = ho(t, r, n.token);
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
   if ((0, q.W$)(d, l, e.log).size > 0) return {
    ...wo("a secret of the chain is empty"),
    claims: s
   };
   const f = mo(l, e, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: s
   };
   const {callback: h} = f;
   const p = await bo(l, e, o).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (p === null || e.signal.aborted) return {
    kind: "stopped",
    reason: fo,
    claims: s
   };
   if (p.kind === "refused") return {
    ...p,
    claims: s
   };
   const {run: k, chain: m} = p;
   const b = {
    ...s,
    sha: k.reported.run.headSha
   };
   e.log.info(`chain "${a.name}" goes on at "${i.name}": ${h.state}`);
   const w = e.clock.now();
   const g = await $r(k, m, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = Nr(k, {
    ...g,
    callback: g.callback ?? h
   });
   return {
    kind: "resumed",
    claims: b,
    result: y
   };
  }
  const fo = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  function ho({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: o} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (t.chain === "" || t.chain === e));
   let a = t.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${t.chain}" with a token_secret_name or relay`;
   for (const n of s) {
    const s = po(n, r, e);
    if (s.kind === "refused") {
     a = s.message;
     continue;
    }
    const {claims: i} = s;
    if (i.repo.toLowerCase() !== o.toLowerCase()) return wo(`the token is for the repository ${i.repo}`);
    if (i.chain === n.name) return ko(n, i);
    a = `the token is for the chain "${i.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return wo(a);
  }
  function po({relay: t, token_secret_name: e}, n, r) {
   if (t === void 0) return ve(n, r.get(e ?? "") ?? "");
   for (const {key: e} of an(t, r)) {
    const t = Ve(n, () => Le(e, "chain"));
    if (t === null) continue;
    const {repository: r, attempt: o, ...s} = t;
    return {
     kind: "ok",
     claims: {
      ...s,
      repo: r,
      att: o,
      sha: null
     }
    };
   }
   const o = "The callback token is not made with the relay's key; check that both runs use the same secret.";
   return {
    kind: "refused",
    message: o
   };
  }
  function ko(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : wo(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function mo({secrets: t}, e, {name: n, callback: r}, {body: o, token: s, signature: a, signedText: i}) {
   const c = S({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    token: s,
    value: a,
    text: i,
    now: e.clock.now()
   });
   if (c !== null) return wo(c);
   const u = Gt(o, r.format ?? null);
   switch (u.kind) {
   case "pending":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" says that it is pending`
    };

   case "refused":
    return wo(u.message);

   case "callback":
    for (const t of u.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function bo(t, e, {claims: n, plan: r, index: o}) {
   const {inputs: s} = t;
   ke(s, s.listen.port);
   const a = await (0, dt.x)(t, e, true);
   const i = n.sha ?? a.run.headSha;
   if (i === null) return wo("the API does not say which commit the run of the chain is of");
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: i
    }
   };
   const {events: u} = await (0, q.IN)(c, e, [ r ]);
   const l = {
    step: t,
    io: e,
    plan: r,
    reported: c,
    event: r.events.find(t => u.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? r.timeout
   };
   Cn(l, o + 1);
   const d = Hn(l);
   try {
    const t = await Kn(r, o, d);
    const e = await Gn(l, d, n);
    if (e.kind === "refused") return e;
    const s = e.sent.created;
    const a = ht(r);
    const i = nr(a, {
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
    if (!(t instanceof A.hD) || e.signal.aborted) throw t;
    return wo(`whether the link still waits cannot be made sure of: ${t.message}`);
   }
  }
  function wo(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var go = n(6436);
  async function yo({inputs: t}, e, n, r) {
   let o = null;
   let s = 0;
   const a = new AbortController;
   e.mask(t.callbackToken);
   const i = ce(t.callbackToken, {
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
   const c = await fe(t, e, [ i ]);
   const u = await (0, pt.a0)(e, {
    what: "a callback",
    ms: t.timeoutMs ?? pt.rl,
    done: a.signal
   });
   a.abort();
   await c.close();
   if (s > 0) e.log.warning(`${s} callbacks contradicted the first one`);
   if (o !== null) return {
    kind: "decided",
    callback: o
   };
   return {
    kind: u
   };
  }
  async function vo(t, e) {
   try {
    return await $o(t, e);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof A.hD)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function $o({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: s, apiUrl: a} = n;
   const c = (0, ao.et)(t);
   const u = await (0, go.cI)(e.api, s, c.runId, c.attempt);
   const l = u?.started ?? u?.created ?? null;
   if (u === null || l === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${c.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const d = c.run?.headSha ?? u.headSha ?? n.sha;
   const f = (0, r.Pw)(e.api, {
    apiUrl: a,
    repository: s,
    sha: d
   });
   const h = new AbortController;
   let p = null;
   const k = async () => {
    const t = (await f.latest(o)).find(({created: t}) => t !== null && t >= l);
    p = t ? _(t) : null;
    if (p !== null) h.abort();
   };
   const m = await (0, pt.a0)(e, {
    what: `the commit status "${o}" of ${d}`,
    ms: t.timeoutMs ?? pt.rl,
    done: h.signal,
    every: {
     ms: i.fv,
     ask: (0, A.IZ)(e, k)
    }
   });
   return p === null ? {
    kind: m,
    sha: d
   } : {
    kind: "decided",
    callback: p,
    sha: d
   };
  }
  async function _o(t, e) {
   const {inputs: n} = t;
   const r = Ao(t);
   const o = (0, q.OM)(t, n.callbackSecretName);
   const s = xo(t);
   const a = n => Eo(t, e, n);
   switch (r) {
   case "callback":
    return a(jo(n.callback, s));

   case "listener":
    return a(await yo(t, e, o, s));

   case "status":
    return a(await vo(t, e));

   case "event":
    return So(t, e, o, s);
   }
  }
  function xo({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, io.Xc)({
    text: e,
    file: "callback-format"
   });
  }
  function jo(t, e) {
   const n = Gt(t, e);
   switch (n.kind) {
   case "callback":
    return {
     kind: "decided",
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
  async function So(t, e, n, r) {
   const {inputs: o} = t;
   const {eventName: s, event: a} = o.environment;
   const i = n => Eo(t, e, n);
   const c = l(s, a, {
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
     const n = await Co(t, e, c);
     return i(n === null ? {
      kind: "decided",
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
     if (a === null && o.chain !== "") return i({
      kind: "refused",
      reason: `the event carries no token, which chain "${o.chain}" needs`
     });
     const d = S({
      signature: "jobserv",
      keys: n,
      token: a,
      value: u,
      text: l,
      now: e.clock.now()
     });
     if (a !== null && d === null) return No(t, e, await lo(t, e, {
      body: s,
      token: a,
      signature: u,
      signedText: l
     }));
     return i(d === null ? jo(s, r) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  async function Co({inputs: t}, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: s, event: a} = t.environment;
   const {names: i, complete: c} = r;
   const u = (0, o.e0)((0, o.eC)((0, o.eC)(a, "repository"), "default_branch"));
   const l = t.branch;
   if (l.length === 0 && u === null) return "the event does not name the default branch; write the input branch";
   const d = t => l.length === 0 ? t === u : (0, uo.c)(l, t);
   const f = l.includes("**") && !l.some(t => t.startsWith("!"));
   if (f || i.some(d)) return null;
   const h = l.length === 0 ? u : l.join(" ");
   const p = i.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : `on ${i.join(", ")}${c ? "" : " and maybe others"}`;
   const k = `its commit ${n} is ${p}; the input branch is ${h}`;
   if (c || n === null) return k;
   const m = l.length === 0 ? [ u ?? "" ] : l.filter(Oo);
   try {
    for (const t of m.filter(d)) if (await (0, co.s)(e.api, {
     repository: s,
     branch: t,
     sha: n
    })) return null;
   } catch (t) {
    if (!(t instanceof A.hD)) throw t;
    return `${k}. Whether it is there too cannot be read, which "permissions: contents: read" allows: ${t.message}`;
   }
   return k;
  }
  function Oo(t) {
   return !/[*?+[\]\\!]/.test(t);
  }
  const Mo = /^[A-Za-z0-9_-]{16,200}$/;
  const To = [ "status", "deployment_status", "check_run" ];
  function Ao({inputs: t}) {
   const {via: e, callback: n, environment: r, context: o, dryRun: s} = t;
   const a = n.trim() === "" ? e : "callback";
   const {eventName: i} = r;
   const c = t => {
    throw new T.x(t);
   };
   if (s) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && a === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (a === "callback" || a === "status") c(`input callback-secret-name is set, but a callback from ${a === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (a === "event" && To.includes(i)) c(`input callback-secret-name is set, but a ${i} event cannot carry a signature; leave it out`);
   }
   const u = a === "status" || a === "event" && To.includes(i);
   if (u && o === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (a !== "event" || !d(i))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (a === "listener" && !Mo.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  const Io = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function No(t, e, n) {
   const {claims: r} = n;
   const o = n.kind === "resumed" ? n.result : Eo(t, e, n);
   const s = n.kind === "resumed" && o.result === "waiting";
   return {
    ...o,
    failure: s ? Io : o.failure,
    outputs: {
     ...o.outputs,
     ...r && {
      sha: r.sha ?? "",
      "run-id": String(r.run),
      "run-attempt": String(r.att)
     },
     ...n.kind === "stopped" && {
      "chain-state": "cancelled"
     }
    }
   };
  }
  function Eo({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, ao.et)(t);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Ro(n);
   const u = i ? null : (0, s.g$)(e.redact(c), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, U.eS)(a, e),
     sha: n.sha ?? o.run?.headSha ?? r.sha,
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Mr.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Uo(a, c, e.redact)
   };
  }
  function Ro(t) {
   switch (t.kind) {
   case "decided":
    return `the callback says ${(0, i.rn)(t.callback)}`;

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
  function Uo(t, e, n) {
   const r = t?.state === "success";
   const o = [ r ? `## ${Ar.I.success} Gate passed` : `## ${Ar.I.failure} Gate closed`, (0, 
   Ar.FY)(n(e)), ...t?.target_url ? [ (0, Ar.nf)("Details", n(t.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  function qo(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const Lo = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid" ];
  const Bo = [ "content-type", ...Lo ];
  const Po = /^[A-Za-z0-9._:-]{1,128}$/;
  function Fo({headers: t, body: e}) {
   const n = Lo.map(e => t[e] ?? "");
   return n.find(t => Po.test(t)) ?? (0, be.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const Jo = "/webhooks/v1/";
  const Do = /^[A-Za-z0-9_-]{16,200}$/;
  const Ho = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const zo = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Ko(t, e) {
   const [n, r = ""] = Ho.exec(t) ?? [];
   if (n === void 0) return null;
   const [o, s = "", i = ""] = zo.exec(r) ?? [];
   if (o === void 0) return {
    uri: Yo(r),
    tokened: false
   };
   return e !== null && (0, a.SK)(s, e) ? {
    uri: Yo(i),
    tokened: true
   } : null;
  }
  function Yo(t) {
   const e = Xo(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function Xo(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const Wo = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Zo = /^[ \t\r\n]*[{["]/;
  function Go({headers: t, body: e}) {
   const n = (0, o._6)(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, o.E_)(n);
   if (Wo.test(t["content-type"] ?? "") && !Zo.test(r)) {
    const t = Vo(r);
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
  function Vo(t) {
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
  const Qo = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function ts(t, e, n = false) {
   const r = new Map(e.map(t => [ t, ns(t) ]));
   let s = null;
   const a = () => {
    s ??= n ? Qo : es(t, [ ...r.values() ]);
    return s;
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: t, json: e} = a();
     return t !== null || (0, o.pi)(e) ? null : as(e);
    },
    find(t) {
     const e = r.get(t);
     if (e === void 0) throw new Error(`"${t}" was not announced.`);
     const {fault: n, json: o, ambiguous: s} = a();
     if (n !== null) return {
      kind: "none",
      why: `is missing, for ${n}`
     };
     if (s.has(e)) return {
      kind: "repeated"
     };
     const i = (0, Ft.$)(o, e);
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
  function es(t, e) {
   const n = Go(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: r, json: s} = n;
   return {
    fault: null,
    json: s,
    ambiguous: (0, o.Q_)(r, e)
   };
  }
  function ns(t) {
   const e = (0, Ft.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const rs = 60;
  const os = 4096;
  function ss(t) {
   return e => typeof e === "string" ? `"${(0, s.g$)(t(e.slice(0, os)), rs)}"` : typeof e === "object" && e !== null ? as(e) : String(e);
  }
  function as(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var is = n(3920);
  const cs = {
   kind: "fits"
  };
  const us = new Set([ "content-type", "user-agent", "x-event-key", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const ls = 65536;
  function ds(t, e) {
   const {webhook: n, document: r, starred: s} = e;
   const a = (t, n, r, o) => s && n === is.XF ? cs : ks(t, bs(n), r, e, o);
   return hs([ ...Object.entries(t.headers ?? {}).map(([t, e]) => {
    const r = t.toLowerCase();
    const s = (0, o.eC)(n.headers, r);
    return a(`header ${t}`, s, e, us.has(r));
   }), ...Object.entries(t.query ?? {}).map(([t, e]) => a(`query ${t}`, (0, o.eC)(n.query, t), e, false)), ...Object.entries(t.body ?? {}).map(([t, n]) => ks(`body ${t}`, r.find(t), n, e)) ]);
  }
  function fs({match: t, present: e}, n) {
   return hs([ ds(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return ps(`body ${t}`);
    return e.kind === "value" && e.value !== null ? cs : {
     kind: "differs",
     why: `body ${t} ${ms(e)}`
    };
   }) ]);
  }
  function hs(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? cs;
  }
  function ps(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function ks(t, e, n, {quote: r}, o = true) {
   if (e.kind === "repeated") return ps(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${ms(e)}`
   };
   const s = ws(e.value);
   if (s !== null && (0, uo.c)(n, s)) return cs;
   const a = o ? `${t} is ${r(e.value)}, not ${n.join(", ")}` : `${t} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function ms(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function bs(t) {
   const e = (0, o.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function ws(t) {
   if (typeof t === "string") return t.length > ls ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, o.u0)(t) ? String(t) : null;
  }
  function gs({path: t, accepted_values: e}, {document: n, quote: r}) {
   const o = n.find(t);
   if (o.kind === "repeated") return ps(t);
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
  const ys = {
   type: "token",
   header: "Authorization"
  };
  const vs = {
   github: {
    marks: [ _s("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ _s("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ _s("x-event-key") ],
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
    signature: ys
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
    signature: ys
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
    signature: ys
   }
  };
  function $s(t) {
   return vs[t];
  }
  function _s(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const xs = 64;
  function js(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...Os(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function Ss(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function Cs({path: t, name: e}) {
   return t ?? e;
  }
  function Os(t, e) {
   const n = Cs(t);
   const r = e.find(n);
   if (r.kind === "repeated") return Es(`a key on the way to ${n} repeats`);
   if (r.kind === "value" && r.value !== null) return Ms(n, r.value, t.type);
   const {default_value: o} = t;
   if (o !== void 0 && o !== null) return Ms("default_value", o, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = r.kind === "none" ? r.why : "is null";
   return Es(`${n} ${s}, and is required`);
  }
  function Ms(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? Is(e) : Ns(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? Is(e) : Ns(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return Ns(t, e, n);
    return (0, o.u0)(e) ? Is(e) : Es(`${t} ${Ts}`);

   case "array":
    return Array.isArray(e) ? As(t, e) : Ns(t, e, n);
   }
  }
  const Ts = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function As(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > xs) return Es(`${t} nests deeper than ${xs} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, o.u0)(t))) return Es(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return Is(e);
  }
  function Is(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function Ns(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Es(`${t} is ${as(e)}, not ${r} ${n}`);
  }
  function Es(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function Rs(t, e) {
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
  var Us = n(8340);
  function qs({secret_name: t}) {
   return t.length === 0;
  }
  function Ls(t, e, {secrets: n, now: r}) {
   const o = t.secret_name;
   const s = Js(t);
   if (s === null) return null;
   const i = o.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return o.length === 0 ? "no secret_name is given, so nothing can be verified" : `${o.join(" and ")} of the secrets input ${o.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const c = Math.floor(r / 1e3);
   const u = Hs(s, e, i, c);
   if (u === "ok") return null;
   if (u === "untimely") return (0, a.e)({
    headers: e.headers,
    now: c
   });
   const l = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${Ks(s)}`;
   return u === "missing" ? `${l} is missing` : `${l} does not fit ${o.join(" or ")}`;
  }
  function Bs(t) {
   return Js(t) === null;
  }
  function Ps(t, e, n) {
   const r = Js(t) !== null;
   return r && Ls(t, e, n) === null;
  }
  function Fs(t) {
   const e = Js(t);
   return e && Ks(e).toLowerCase();
  }
  function Js(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !Ds(t)) return null;
   const o = n === void 0 ? null : $s(n).signature;
   return o === null || o === "none" ? "jobserv" : o;
  }
  function Ds({type: t}) {
   return Us.S.some(e => e === t);
  }
  function Hs(t, {headers: e, body: n}, r, s) {
   if (!zs(t)) return (0, a.MX)(t, {
    headers: e,
    body: n,
    now: s
   }, r);
   const {prefix: i = ""} = t;
   const c = (0, o.e0)((0, o.eC)(e, t.header.toLowerCase()));
   if (c === null || c === "") return "missing";
   const u = r.filter(t => Ys(i + t, c));
   return u.length > 0 ? "ok" : "wrong";
  }
  function zs(t) {
   return typeof t === "object" && "type" in t;
  }
  function Ks(t) {
   return zs(t) ? t.header : (0, a.Ml)(t);
  }
  function Ys(t, e) {
   const n = (0, a.SK)(t, e);
   const r = (0, a.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function Xs({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const o = r?.secret_name.map(t => e.get(t) ?? "");
   return o?.filter(t => t !== "") ?? [];
  }
  function Ws(t) {
   return Js(t) === "standard-webhooks";
  }
  const Zs = Buffer.from("webhook-action/");
  function Gs(t, e, {trusted: n = false, verified: r = n, unread: o = false, redact: s = t => t, ...a}) {
   const i = {
    webhook: e,
    document: ts(e, sa(t), o),
    quote: ss(s),
    starred: n
   };
   const c = ea(t.providers, i);
   if (typeof c === "string") return {
    status: "no_provider",
    provider: null,
    reason: c
   };
   const u = c.name;
   if (!n && ta(e.body)) return {
    status: "invalid_signature",
    provider: u,
    reason: "its body begins like a text that this action signs for itself"
   };
   const l = r ? null : Ls(c, e, a);
   if (l !== null) {
    const n = na(c, t.providers, i);
    const r = n.find(t => Ps(t, e, a));
    const o = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: u,
     reason: l + o
    };
   }
   const d = ra(t.functions, u, e.uri);
   if (d.length === 0) {
    const t = i.quote(e.uri);
    const n = `${u} has no active function of the uri ${t}`;
    return {
     status: "no_function",
     provider: u,
     reason: n
    };
   }
   return Vs(u, d.map(t => fa(c, t, i)));
  }
  function Vs(t, e) {
   const n = e.filter(t => t.status === "not_matched");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     status: "not_matched",
     provider: t,
     functions: Qs(n),
     reason: r
    };
   }
   const r = Qs(e.filter(({status: t}) => t !== "not_matched"));
   const o = e.flatMap(t => t.status === "failed" ? t.errors : []);
   const s = Object.fromEntries(e.flatMap(t => t.status === "succeeded" ? [ [ t.name, t.values ] ] : []));
   const [a] = e.flatMap(t => t.status === "succeeded" && t.warning !== null ? [ t.warning ] : []);
   return o.length === 0 ? {
    status: "succeeded",
    provider: t,
    functions: r,
    variables: s,
    ...a !== void 0 && {
     warning: a
    }
   } : {
    status: "failed",
    provider: t,
    functions: r,
    errors: o,
    variables: s
   };
  }
  function Qs(t) {
   return t.map(({name: t}) => t);
  }
  function ta(t) {
   return t.subarray(0, Zs.length).equals(Zs);
  }
  function ea(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = aa(r, e);
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function na(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && aa(t, n).kind === "fits");
  }
  function ra(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || Yo(t.uri) === Xo(n)));
  }
  function oa(t, e) {
   return hs([ ds(t.match ?? {}, e), ...t.conditions.map(t => gs(t, e)) ]);
  }
  function sa({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...ua(t), ...ca(e).flatMap(t => [ ...ua(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...ua(t), ...e.map(({path: t}) => t), ...n.map(Cs) ]) ];
  }
  function aa({type: t, match: e}, n) {
   const r = ca(t).map(t => fs(t, n));
   const [o = ia] = r;
   return hs([ r.find(({kind: t}) => t === "fits") ?? o, ds(e ?? {}, n) ]);
  }
  const ia = {
   kind: "fits"
  };
  function ca(t) {
   return t === void 0 ? [] : $s(t).marks;
  }
  function ua(t) {
   return Object.keys(t?.body ?? {});
  }
  const la = "x-github-event";
  const da = `a ping is what GitHub sends when a webhook is created; to run on it, name ${la} in match`;
  function fa(t, e, n) {
   const {name: r} = e;
   if (ha(t, n.webhook) && !pa(e)) return {
    status: "not_matched",
    name: r,
    why: da
   };
   const o = oa(e, n);
   if (o.kind === "differs") return {
    status: "not_matched",
    name: r,
    why: o.why
   };
   if (o.kind === "repeated") return {
    status: "failed",
    name: r,
    errors: [ `function ${r}: ${o.why}` ]
   };
   const {document: s} = n;
   const a = Ss(e.variables);
   const i = a.length > 0 ? s.fault() : null;
   if (i !== null) {
    const t = a.map(t => t.name).join(", ");
    const e = `function ${r}: ${i}, and ${t} would be read from it`;
    return {
     status: "failed",
     name: r,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = js(e.variables, s);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: ka(a, s)
   } : {
    status: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function ha({type: t}, {headers: e}) {
   return t === "github" && (0, o.eC)(e, la) === "ping";
  }
  function pa({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === la);
  }
  function ka(t, e) {
   const n = t.some(t => !Cs(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const ma = 64 * 1024;
  function ba(t, e, n) {
   return e.body.length > ma && t.every(t => Ls(t, e, n) !== null);
  }
  const wa = 35 * 24 * 60 * 60;
  const ga = 5 * 60;
  function ya(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const r = an(t.relay, e);
   const o = new Map(e);
   const s = (t, n) => {
    if (e.get(n)) return [ n ];
    const s = Ws(t);
    return r.map(t => {
     const e = `${n} (relay key ${t.id}${s ? ", whsec_" : ""})`;
     const r = s ? "standard-webhooks" : "text";
     o.set(e, He(t, n, r));
     return e;
    });
   };
   const a = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => s(t, e))
   }));
   for (const t of r) n(Ue(t));
   for (const [t, r] of o) if (!e.has(t)) n(r);
   return {
    keys: r,
    config: {
     ...t,
     providers: a
    },
    secrets: o
   };
  }
  function va(t, {keys: e, config: n, secrets: r}, o) {
   const {webhook: s, attestation: a, provider: i} = t;
   const {now: c, redact: u} = o;
   const l = n.relay !== void 0;
   const d = l && a !== "";
   const f = d ? $a(t, e, o) : null;
   if (f !== null) return _a(f);
   const h = Gs(n, s, {
    secrets: r,
    now: c,
    redact: u,
    verified: d
   });
   if (d && h.provider !== i) return _a(`the relay verified it for provider ${i ?? "(none)"}, and here ${h.provider ?? "no provider"} takes it: relay and step read different configs`);
   const p = n.providers.find(({name: t}) => t === h.provider);
   if (l && !d && p !== void 0 && Bs(p)) return _a(`provider ${p.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   return h;
  }
  function $a({text: t, attestation: e, t: n}, r, {repository: o, now: s}) {
   if (t === null || !Ke(r, o, t, e)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const a = Math.floor(s / 1e3) - (n ?? 0);
   if (n === null || a > wa) return "the attestation is older than 35 days; let the sender send the webhook again";
   return a < -ga ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function _a(t) {
   return {
    status: "refused",
    reason: t
   };
  }
  const xa = [ "body", "base64", "gzip" ];
  const ja = [ "uri", "headers", "query", ...xa ];
  const Sa = [ "id", "t", "provider" ];
  const Ca = 1024 * 1024;
  const Oa = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function Ma(t) {
   const e = (0, o.eC)(t, "client_payload") !== void 0;
   const n = e ? void 0 : (0, o.eC)(t, "inputs");
   const r = n ?? (0, o.eC)(t, "client_payload");
   const s = n ? "the input webhook" : "client_payload.webhook";
   const a = (0, o.eC)(r, "webhook");
   const i = (0, o.e0)(a);
   const c = i === null ? a : Ta(i);
   if (!(0, o.pi)(c)) return La(`${s} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${Oa}`);
   const u = (0, o.p)(c, "uri") ?? "";
   const l = qa((0, o.p)(c, "headers") ?? {});
   const d = Ua((0, o.p)(c, "query") ?? {});
   const f = await Ea(c);
   const h = (0, o.p)(r, "attestation") ?? "";
   const p = (0, o.p)(c, "t") ?? null;
   const k = (0, o.p)(c, "provider") ?? null;
   const m = [ ...Object.keys(c).filter(Aa).map(Ia), ...typeof u === "string" ? [] : [ "uri is no text" ], ...l === null ? [ "headers is no object of texts" ] : [], ...d === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in f ? [ f.fault ] : [], ...typeof h === "string" ? [] : [ "attestation is no text" ], ...p === null || Na(p) ? [] : [ "t is no time in Unix seconds" ], ...k === null || typeof k === "string" ? [] : [ "provider is no text" ] ];
   if (l === null || d === null) return La(`${s}: ${m.join("; ")}; ${Oa}`);
   if (typeof u !== "string" || typeof h !== "string" || "fault" in f || m.length > 0) return La(`${s}: ${m.join("; ")}`);
   const [b = "", ...w] = u.split("?");
   const g = Ua(w.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: Yo(b),
      headers: qo(Object.entries(l).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: qo([ ...Object.entries(g), ...Object.entries(d) ]),
      body: f.bytes
     },
     text: i,
     attestation: h,
     t: Na(p) ? p : null,
     provider: (0, o.e0)(k)
    }
   };
  }
  function Ta(t) {
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function Aa(t) {
   return !ja.includes(t) && !Sa.includes(t);
  }
  function Ia(t) {
   const e = (0, lt.h)(t, ja);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function Na(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  async function Ea(t) {
   const e = xa.filter(e => Object.hasOwn(t, e));
   const [n = "body"] = e;
   const r = (0, o.eC)(t, n);
   if (e.length > 1) return {
    fault: `${e.join(" and ")} stand side by side: give one`
   };
   if (typeof r !== "string") return {
    fault: `${n} is ${r === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`
   };
   if (n === "body") return {
    bytes: Buffer.from(r)
   };
   const s = Buffer.from(r, "base64");
   if (s.toString("base64") !== r) return {
    fault: `${n} is not base64 on one line`
   };
   return n === "base64" ? {
    bytes: s
   } : Ra(s);
  }
  async function Ra(t) {
   const e = new Blob([ Uint8Array.from(t) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const t of e) {
     r += t.length;
     if (r > Ca) return {
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
  function Ua(t) {
   return typeof t === "string" ? qo(new URLSearchParams(t)) : qa(t);
  }
  function qa(t) {
   if (!(0, o.pi)(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function La(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const Ba = 25 * 1024 * 1024;
  const Pa = "flex-sync-webhook";
  function Fa(t, e) {
   if (Ko(t.path, e) === null) return za;
   const n = wt(t);
   if (n === "method_not_allowed") return Ka;
   if (n !== null) return Ya;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > Ba ? Xa : null;
  }
  function Ja(t, e) {
   const n = /^ *true *$/i.test(e.headers[Pa] ?? "");
   switch (t.status) {
   case "invalid_signature":
    return Da(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return Da(404, "No provider or function is there for it.");

   case "not_matched":
    return n ? Da(404, "No function wants it.") : Ha;

   case "failed":
    return n ? Da(500, "A function failed; the log of the run says why.") : Ha;

   case "succeeded":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Ha;
   }
  }
  function Da(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Ha = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const za = Da(404, "No such path or token.");
  const Ka = {
   ...Da(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Ya = Da(415, "Send the body without a Content-Encoding.");
  const Xa = Da(413, "The body is longer than 25 MiB.");
  const Wa = {
   ...Da(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Za = new Set;
  async function Ga({inputs: t, secrets: e}, n, r) {
   const o = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const a = new Set(s.filter(qs).map(({name: t}) => t));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, le.J9)(r.log, "webhooks were refused");
   const d = (0, le.J9)(r.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = Ko(f.path, o);
    const p = Fa(f, o);
    if (h === null || p !== null) return p ?? Wa;
    if (t === null) return Xa;
    if (i.signal.aborted) return Wa;
    const {uri: k, tokened: m} = h;
    const b = qo(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: b,
     body: t
    };
    const g = r.clock.now();
    const y = m ? Za : a;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = ba(v, w, {
     secrets: e,
     now: g
    });
    const _ = {
     secrets: e,
     now: g,
     unread: $,
     redact: r.redact
    };
    const x = Va(Gs(n, w, _), y);
    const j = {
     webhook: w,
     judgement: x,
     now: g,
     retryOf: null
    };
    const S = k === "" ? "without uri" : `for ${k}`;
    switch (x.status) {
    case "invalid_signature":
    case "no_provider":
    case "no_function":
     l.warning(`a webhook ${S} is refused: ${x.reason}`);
     if (x.status === "no_function") u = j;
     break;

    case "not_matched":
     d.info(`a webhook ${S} fits no function: ${x.reason}`);
     u = j;
     break;

    case "failed":
    case "succeeded":
     c = j;
     i.abort();
    }
    return Ja(x, f);
   };
   const h = await de(t, r, {
    what: "webhooks",
    path: Jo,
    maxBytes: Ba,
    checkHead: t => Fa(t, o),
    handle: f
   });
   const p = await (0, pt.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? pt.rl,
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
  function Va(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  var Qa = n(7728);
  const ti = Qa.IeY(t => (0, o.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const ei = Qa.Ikc({
   id: Qa.FsL(Qa.YjP(), Qa.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Qa.mee(Qa.YjP()),
   uri: Qa.YjP(),
   query: ti,
   headers: ti,
   body: Qa.mee(Qa.KCZ([ Qa.YjP(), Qa.Ikc({
    base64: Qa.YjP()
   }) ])),
   verdict: Qa.KIO([ 200, 401, 404, 500 ]),
   reason: Qa.mee(Qa.YjP()),
   functions: Qa.YOg(Qa.YjP()),
   received: Qa.YjP(),
   retry_of: Qa.mee(Qa.YjP()),
   mac: Qa.mee(Qa.YjP())
  });
  const ni = Qa.Ikc({
   version: Qa.euz(1),
   run: Qa.Ikc({
    repository: Qa.YjP(),
    run_id: Qa.aig(),
    run_attempt: Qa.aig()
   }),
   received: Qa.lqM(Qa.mee(ei))
  });
  function ri(t, e, n) {
   return {
    ...(0, Mr.OA)(t, e),
    received: n
   };
  }
  function oi(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Qa.xLC(ni, e, {
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
  function si(t, e, n) {
   return (0, a.vX)(t, ii(e, n));
  }
  function ai(t, e, n) {
   return (0, a.cX)(n.mac ?? "", t, ii(e, n));
  }
  function ii(t, {provider: e, uri: n, query: r, headers: o, body: s, verdict: a}) {
   return [ t, e, n, r, o, s, a ];
  }
  var ci = n(4061);
  var ui = n(8047);
  function li({inputs: t}, e, {config: n, got: r}, o) {
   const {environment: a} = t;
   const i = r.kind === "judged" ? r.judged : null;
   const c = i ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = ki(r);
   if (i !== null) di(i, e);
   const d = hi(i?.judgement ?? null);
   const {variables: f, starred: h} = Rs(d.variables, e.redact);
   const p = pi(n, d.variables);
   for (const t of d.functions) {
    const n = Object.entries(f[t] ?? {});
    e.log.group(`function ${t} ran`, [ ...n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...p.filter(e => e.fn === t).map(t => `${t.name}: no value at ${t.path}`) ]);
   }
   if (d.warning !== null) e.log.warning(d.warning);
   for (const t of h) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const k = u === "success" || u === "not_run";
   if (k) e.log.info(l);
   const m = c && o(c);
   if (d.functions.length > 0 && m?.mac === null) e.log.info(`provider ${m.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: u,
    failure: k ? null : (0, s.g$)(e.redact(l), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: i === null ? "" : e.redact(Fo(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: m && ri(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, m),
    summary: $i({
     result: u,
     why: l,
     webhook: c && m && {
      uri: c.webhook.uri,
      received: m
     },
     functions: d.functions,
     errors: fi(i),
     variables: f,
     absent: p
    }, e.redact)
   };
  }
  function di(t, e) {
   const {webhook: n, judgement: r} = t;
   const {uri: o, body: s} = n;
   e.log.info(`a webhook ${o === "" ? "without uri" : `for ${o}`}, ${s.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = fi(t);
   if (a.length > 1) e.log.group("functions failed", a);
  }
  function fi(t) {
   return t?.judgement.status === "failed" ? t.judgement.errors : [];
  }
  function hi(t) {
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
  function pi({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: Cs(e)
    }));
   });
  }
  function ki(t) {
   switch (t.kind) {
   case "judged":
    return mi(t.judged.judgement);

   case "refused":
    return bi(t.reason);

   case "timeout":
    {
     const e = t.last && wi(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return bi(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return bi("the step was cancelled while it waited for a webhook");
   }
  }
  function mi(t) {
   const e = wi(t);
   switch (t.status) {
   case "no_provider":
   case "no_function":
    return bi(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return bi(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "not_matched":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return bi(`the webhook of ${t.provider} failed: ${e}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function bi(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function wi(t) {
   if (t.status === "succeeded") return null;
   return t.status === "failed" ? t.errors.join("; ") : t.reason;
  }
  const gi = 4e5;
  const yi = 1e5;
  const vi = {
   success: `${Ar.I.success} Webhook received`,
   not_run: `${Ar.I.skipped} Webhook received, nothing ran`,
   failure: `${Ar.I.failure} Webhook not taken`,
   waiting: `${Ar.I.waiting} Webhook awaited`
  };
  function $i({result: t, why: e, webhook: n, functions: r, errors: o, variables: s, absent: a}, i) {
   const c = t => (0, Ar.Mk)(i(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${vi[t]}\n`, `${(0, Ar.FY)(i(e))}\n` ];
   if (o.length > 1) l.push((0, Ar.p_)(o.map(c), yi));
   if (n !== null) {
    const {provider: t, verdict: e, id: o, retry_of: s} = n.received;
    const a = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, Ar.Mk)(o),
     ...s !== null && {
      "Resubmitted from": (0, Ar.Mk)(s)
     }
    };
    const i = Object.values(a);
    l.push((0, Ar.tp)(Object.keys(a), [ i ], gi));
   }
   const d = [ ...u, ...a.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Ar.tp)([ "Function", "Variable", "Value" ], d, gi));
   return l.join("\n");
  }
  function _i(t, e, n) {
   const {inputs: r, secrets: o} = t;
   const {repository: s} = r.environment;
   const a = ji(t);
   const i = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (a.repository !== s) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!Si(e, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = Xs(e, o, u);
   if (l.length === 0) return i(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!ai(l, s, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = Ri(c, o);
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
   const k = Gs(e, d, p);
   if (k.provider !== u) return i(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = xi(e, k, d);
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
  function xi({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   for (const {name: o, match: s} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === is.XF);
    const a = Object.keys(s?.query ?? {}).find(t => r[t] === is.XF);
    const i = t ?? a;
    if (i !== void 0) return `function ${o} matches by ${i}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function ji(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = oi(t.text);
    if (e.kind === "foreign") throw new T.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new T.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (o.length > 0) throw new T.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function Si({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const Ci = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   failed: 500
  };
  function Oi({inputs: t, secrets: e}, n, r, {webhook: o, judgement: s, now: a, retryOf: i}) {
   const {status: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = r;
   const h = wi(s);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...Ai(o, {
     secrets: e,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: Ci[c],
    reason: h && f(h),
    functions: "functions" in s ? s.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [k] = Xs(n, e, u);
   const m = k !== void 0 && c !== "invalid_signature";
   const {repository: b} = l;
   return m ? {
    ...p,
    mac: si(k, b, p)
   } : p;
  }
  const Mi = 8;
  const Ti = 4;
  function Ai(t, e) {
   const {token: n, receive: r, redact: s} = e;
   const i = (0, is.$o)(e.secrets, Ti);
   const c = t => (0, ui.y1)(n ? t.replaceAll(n, is.XF) : t, i);
   const u = t => {
    const e = c(t);
    return s(e) === e ? e : is.XF;
   };
   const l = new Set([ (0, a.Ml)("jobserv"), ...r.providers.flatMap(t => Fs(t) ?? []) ]);
   const d = t => l.has(t) || Ii(t);
   const f = Ei(Object.entries(t.headers).flatMap(([t, e]) => d(t) ? e : []));
   const h = (t, e) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ u(t), e.has(t) && !d(t) && !f(n) ? u(n) : is.XF ]));
   const p = new Set([ ...Bo, ...Ni(r, "headers").map(t => t.toLowerCase()) ]);
   const k = () => {
    const e = (0, o._6)(t.body);
    if (e !== null) return c(e);
    const n = t.body.toString("latin1");
    const r = c(n) === (0, ui.y1)(n, Ui);
    return r ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: f(t.uri) ? is.XF : c(t.uri),
    query: h(t.query, new Set(Ni(r, "query"))),
    headers: h(t.headers, p),
    body: k()
   };
  }
  function Ii(t) {
   return t !== "x-event-key" && (0, is.tV)(t);
  }
  function Ni({providers: t, functions: e}, n) {
   const r = t.flatMap(({type: t}) => t === void 0 ? [] : $s(t).marks);
   return [ ...t, ...e, ...r ].flatMap(({match: t}) => Object.keys(t?.[n] ?? {}));
  }
  function Ei(t) {
   const e = t.map(t => t.toLowerCase()).filter(Boolean);
   const n = e.flatMap(t => t.split(/[\s,:;=]+/)).filter(t => t.length >= Mi);
   return t => {
    const r = t.toLowerCase();
    return e.includes(r) || n.some(t => r.includes(t));
   };
  }
  function Ri({uri: t, query: e, headers: n, body: r}, o) {
   if (r === null) return null;
   let s = null;
   const a = t => (0, sn.S5)(t, t => {
    const e = (0, ci.Gf)(t) ?? t;
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
  function Ui(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  async function qi(t, e) {
   const {inputs: n} = t;
   const r = Pi(t);
   e.mask(n.callbackToken);
   const o = ya(Fi(t, await t.loadConfig(), r), t.secrets, e.mask);
   const {config: s, secrets: a} = o;
   const i = {
    ...t,
    secrets: a
   };
   const c = await Li(i, r, o, e);
   return li(i, e, {
    config: s,
    got: c
   }, t => Oi(i, s, e, t));
  }
  async function Li(t, e, n, r) {
   const {config: o} = n;
   switch (e) {
   case "event":
    return Bi(t, n, r);

   case "listener":
    return Ga(t, o, r);

   case "record":
    return _i(t, o, r);
   }
  }
  async function Bi({inputs: {environment: t}}, e, n) {
   const r = await Ma(t.event);
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
   const i = va(r.dispatched, e, a);
   if (i.status === "refused") return {
    kind: "refused",
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
  function Pi({inputs: t}) {
   const {via: e, record: n, callbackToken: r, dryRun: o, environment: s} = t;
   const a = [];
   if (o) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") a.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") a.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !Ji(s.eventName)) a.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !Do.test(r)) a.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (a.length > 0) throw new T.x(a.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function Fi({inputs: t, secrets: e}, {receive: n}, r) {
   const o = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || o.length === 0) throw new T.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = o.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new T.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const a = o.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const i = o.filter(qs).map(({name: t}) => t);
   if (r === "listener" && t.callbackToken === "" && i.length > 0) a.push({
    message: `anybody could send what provider ${i.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (a.length > 0) throw new T.x(a);
   return n;
  }
  function Ji(t) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(t);
  }
  var Di = n(7359);
  var Hi = n(9950);
  const zi = "variables.";
  function Ki(t) {
   const {body: e, payload: n, dockerhub: r, ...o} = t;
   return o;
  }
  async function Yi(t, e, {sent: n, run: r}, {webhook: o, lacksSecret: s, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (o === void 0) return Gi("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!o.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Gi("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = o.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, Di.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return Gi(f);
   const h = Ki(o);
   const p = (0, Hi.wX)(h).find(t => t.startsWith(zi));
   if (p !== void 0) return Gi(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const k = await a(h, r);
   if (k.kind === "unknown") return Gi(k.reason);
   if (k.status !== null && Zi(n, r, d, k.status)) e.log.warning(`webhook "${o.name}": the build is now ${k.status}, which its URL or headers use; its body has the earlier status`);
   const m = Xi(o, l, t.secrets);
   const b = (0, L.iP)(t, e, h, {
    id: i,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => (0, ui.C3)(u, o.body, m)
   });
   return b.kind === "request" ? b : Gi(b.reason);
  }
  function Xi(t, e, n) {
   const r = e.length === 0 ? [] : (0, Hi.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function Wi(t, {log: e}) {
   for (const n of t) {
    const t = (0, Hi.Fj)(Ki(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function Zi({id: t, webhook: e, event: n}, {run_id: r, run_attempt: o}, s, a) {
   const i = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: s,
    runId: r,
    attempt: o,
    webhook: e
   };
   return (0, O.ek)({
    ...c,
    chain: null,
    kind: i,
    status: a
   }) !== t;
  }
  function Gi(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const Vi = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function Qi(t) {
   return (0, Hi.wX)(t).some(t => ec(t) || nc(t));
  }
  function tc(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: o, apiUrl: s} = t.inputs.environment;
   const a = new Map;
   const i = ({run_id: n, run_attempt: r}, o) => {
    const s = JSON.stringify([ n, r, o ]);
    const i = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = a.get(s) ?? (0, dt.x)({
     ...t,
     inputs: i
    }, e, o);
    a.set(s, c);
    return c;
   };
   return async (t, a) => {
    if (!Qi(t)) {
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
     const e = (0, Hi.wX)(t).some(ec);
     const n = await i(a, e);
     const {values: r, status: o} = n;
     return {
      kind: "values",
      values: r,
      status: e ? o : null
     };
    } catch (t) {
     if (!(t instanceof A.hD) || e.signal.aborted) throw t;
     const n = `its URL or headers use run ${a.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function ec(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function nc(t) {
   return /^github(\.|$)/.test(t) && !Vi.includes(t);
  }
  const rc = [ "failed", "all" ];
  function oc(t, {deliveries: e, only: n}, r) {
   const o = e.some(t => rc.includes(t)) ? null : e;
   const s = [ ...o === null ? sc(e) : o.flatMap(e => ac(e, t)), ...cc(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new T.x(s.map(t => ({
    message: t
   })));
   const a = {
    selected: [],
    skipped: []
   };
   for (const r of t) {
    const {id: t, webhook: s, status: i, chain: c} = r.sent;
    const u = (t, e = false) => a.skipped.push({
     recorded: r,
     why: t,
     warn: e
    });
    if (o !== null && !o.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (i === "not_run") u("it was never sent"); else if (i === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(ic(r), true); else a.selected.push(r);
   }
   return a;
  }
  function sc(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function ac(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which is not in the record; write ${(0, lt.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${ic(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function ic({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent alone: start the chain again with mode: chain and start-at: ${e}`;
  }
  function cc(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which is in neither the config nor the record; write ${(0, 
   lt.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function uc(t) {
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
     began: dc(t)
    };
    if (r) r.push(a); else e.set(t.id, [ a ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => lc(e, t) ? t : e);
    const r = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    return {
     sent: e,
     run: n,
     earlier: hc(t),
     differs: r
    };
   });
  }
  function lc(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return fc(t.sent) < fc(e.sent);
  }
  function dc({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function fc({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function hc(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const pc = / #\d+$/;
  async function kc(t, e) {
   const n = uc(yc(t, e.log));
   const r = {
    ...t,
    config: await t.loadConfig()
   };
   const o = (r.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const s = oc(n, r.inputs, o);
   bc(s, e);
   wc(s, o, e);
   const a = await mc(r, e, s.selected);
   const i = a.flatMap(({webhook: t, preparation: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, L.vp)(r, e, t)
   } ] : []);
   const c = await (0, L.F0)(r, e, i);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = a.map(({recorded: t, preparation: n}) => ({
    recorded: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? gc(t, n, e)
   }));
   return $c(r, e, l, n);
  }
  async function mc(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const o = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...r.values() ].filter(({name: t, enabled: e}) => e && o.has(t)).map(Ki);
   const a = new Set([ ...(0, q.W$)(s, t, e.log) ].map(({name: t}) => t));
   Wi(s, e);
   const i = tc(t, e);
   const c = [];
   for (const o of n) {
    const {webhook: n} = o.sent;
    const s = r.get(n);
    const u = {
     webhook: s,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await Yi(t, e, o, u);
    c.push({
     recorded: o,
     webhook: s,
     preparation: l
    });
   }
   return c;
  }
  function bc({skipped: t}, {log: e}) {
   for (const {recorded: n, why: r, warn: o} of t) {
    const {id: t, webhook: s} = n.sent;
    const a = `webhook "${s}" skipped, ${t}: ${r}`;
    if (o) e.warning(a); else e.info(a);
   }
  }
  function wc({selected: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = e.filter(t => pc.test(t));
   const o = new Set([ ...r, ...r.map(t => t.replace(pc, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (o.has(e)) n.warning(`webhook "${e}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function gc({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, C.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, C.nE)(t, e.reason);

   case "request":
    return (0, C.nE)(t, "cancelled");
   }
  }
  function yc({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: o} = t;
   const {repository: s} = o;
   if (r === "") throw new T.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const a = [];
   const i = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, Mr.WE)(n);
    if (e.kind === "received") i.push(t); else if (e.kind === "invalid") a.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) a.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && a.length === 0) a.push(`${i.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (a.length > 0) throw new T.x(a.map(t => ({
    message: t
   })));
   for (const t of i) n.info(`${t} holds a received webhook and is skipped`);
   return c;
  }
  const vc = "fix the cause, then run this job again";
  function $c(t, e, n, r) {
   const {repository: o} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const a = t.config.notify?.webhooks ?? [];
   const i = (0, U.z)(s, a, e.log);
   const c = e.signal.aborted;
   const u = _c(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? xc(t);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, U.oh)(i, {
     cancelled: c,
     fix: s.some(({attempts: t}) => t.length > 0) ? vc : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Mr.OA)(o, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => jc(t, l, o))),
    summary: u === null ? [ (0, E.q)(s, e.redact), Mc(n.map(({recorded: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function _c(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function xc({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function jc({recorded: {sent: t, run: e}, keys: n, delivery: r}, o, s) {
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
    mac: n === null ? t.mac : (0, Di.cr)({
     sent: t,
     run: e,
     repository: s
    }, n[0]),
    ...l ? {} : {
     run: e
    }
   };
  }
  const Sc = 3e5;
  const Cc = 20;
  const Oc = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Mc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: o, attempts: s} = t;
    const a = (0, Ar.Hn)((0, Ar.Mk)(e(o)), (0, Ar.Mk)(r));
    const i = Math.max(0, n.length - Cc);
    const c = [ ...n.map((t, e) => Tc(t, `${e + 1}`)).slice(i), ...s.map((t, e) => Tc(t, `${n.length + e + 1} (this run)`)) ];
    return c.map((t, e) => [ e === 0 ? a : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Ar.tp)(Oc, n, Sc)}`;
  }
  function Tc({started: t, status_code: e, error: n, duration_ms: r}, o) {
   return [ o, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Ar.Mk)(String(e ?? n ?? "")), (0, 
   Ar.a3)(r) ];
  }
 })
};
