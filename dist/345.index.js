export const id = 345;

export const ids = [ 345 ];

export const modules = {
 2601: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => ot,
   chain: () => Wr,
   gate: () => wo,
   receive: () => Ii,
   redeliver: () => Rc
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
    return p(m(e), n);

   case "deployment_status":
    return p(k(e), n);

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
   const n = w(t);
   const r = (0, o.eC)((0, o.eC)((0, o.eC)(t, "check_run"), "app"), "slug");
   return e.app === null || r === e.app ? p(n, e) : y(n, `is of another app than ${e.app}`);
  }
  function p(t, {context: e}) {
   if (e === null) return v(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, sameContext: r, undecided: s, sha: a, branches: c} = t;
   if (typeof n !== "string" || !r(n, e)) return y(t, `is of another context than ${e}`);
   if (s !== null) return y(t, s);
   const u = (0, i.y0)({
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
  function m(t) {
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
     complete: s.length < c,
     certain: true
    }
   };
  }
  function k(t) {
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
  function w(t) {
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
    undecided: g((0, o.eC)(t, "action"), (0, o.eC)(e, "status")),
    description: r ? s : b(n, s),
    target_url: (0, o.p)(e, "details_url") ?? (0, o.p)(e, "html_url"),
    sha: (0, o.eC)(e, "head_sha"),
    branches: {
     names: typeof a === "string" ? [ a ] : [],
     complete: true,
     certain: false
    }
   };
  }
  function g(t, e) {
   if (e !== "completed") return "is of a check that is not completed";
   return t === "completed" || t === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function b(t, e) {
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
   const c = (0, i.y0)({
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
  var O = n(7282);
  var M = n(9475);
  var C = n(7125);
  var E = n(1243);
  var U = n(9573);
  var I = n(7882);
  var T = n(845);
  var A = n(9853);
  var L = n(8290);
  var R = n(5642);
  var N = n(7138);
  var q = n(7040);
  const B = "webhook-callback";
  const P = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function F(t) {
   const e = (0, o.eC)(t, "client_payload") ?? (0, o.eC)(t, "inputs");
   const n = [ e, (0, o.eC)((0, o.eC)(e, "webhook"), "body"), (0, o.eC)(e, "build"), (0, 
   o.eC)(e, "payload") ].map(D);
   const r = n.find(t => P.some(e => (0, o.p)(t, e) !== null)) ?? null;
   const s = D((0, o.p)(r, "callback_dispatch"));
   const a = D((0, o.eC)(s, "client_payload"));
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
  function D(t) {
   if (typeof t !== "string") return t;
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function z(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: r} = e.dispatch;
    const [, o] = Y(t ?? "", n, "dispatches") ?? [];
    if (o === void 0) return W(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (e.token === null) return W("callback_dispatch of the event has no token to send along");
    if (e.url === null) return {
     kind: "dispatch",
     repository: o,
     eventType: r,
     token: e.token
    };
   }
   const r = t || (e.url ?? "");
   if (r === "") return W("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, o, s] = Y(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (o !== void 0 && s !== void 0) return t === "" ? W("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: o,
    sha: s
   };
   const [, a] = t === "" ? [] : Y(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? B;
    return {
     kind: "dispatch",
     repository: a,
     eventType: t,
     token: e.token
    };
   }
   const i = t === "" ? null : Y(r, n, H);
   if (i !== null) {
    const [, t = "", n = ""] = i;
    return {
     kind: "workflow",
     repository: t,
     workflow: n,
     token: e.token
    };
   }
   return URL.canParse(r) ? {
    kind: "webhook",
    url: new URL(r)
   } : W("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const J = "(?!\\.\\.?/)[\\w.-]+";
  const H = `actions/workflows/(${J})/dispatches`;
  function Y(t, e, n) {
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${J}/${J})/${n}$`).exec(t.slice(r.length)) : null;
  }
  function K({pathname: t}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(t);
  }
  function W(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  const X = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function G(t, e) {
   const n = t || e && X[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function Z(t, e) {
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
  function V(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function Q({eventType: t, token: e}, n, r) {
   return {
    event_type: t,
    client_payload: tt(e, n, r)
   };
  }
  function tt(t, e, n) {
   const r = JSON.stringify(e);
   const o = j("jobserv", t, r);
   const [s] = Object.values((0, a._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: o
   }, n));
   return {
    ...t === null ? {} : {
     token: t
    },
    callback: r,
    ...s === void 0 ? {} : {
     signature: s
    }
   };
  }
  const et = "callback";
  const nt = [ {
   from: 200,
   to: 299
  } ];
  const rt = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function ot(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const o = F(r.event);
   const s = (0, N.OM)(t, n.callbackSecretName);
   const a = st(n, o, e);
   const i = z(n.callbackUrl, o, r.apiUrl);
   if (i.kind === "wrong") throw new E.x(i.message);
   const c = ![ "", o.url ].includes(n.callbackUrl);
   if (i.kind === "webhook" && c) {
    const {secret: t, continuation: n} = at(i.url);
    const r = t ?? n;
    if (r !== void 0) e.mask(r);
   }
   if (i.kind === "status" && s.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, M.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: et,
    kind: "completed",
    status: a.state
   });
   const l = i.kind === "webhook" ? await ct(t, e, it(i.url, u, a, s)) : await lt(n, e, {
    identity: {
     id: u,
     webhook: et,
     event: et
    },
    to: i,
    report: a,
    keys: s,
    retryDelaysSeconds: T.Qs
   });
   const d = i.kind === "webhook" && K(i.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return ut(a, l, {
    io: e,
    hint: f
   });
  }
  function st(t, e, n) {
   const {environment: r, jobStatus: o, description: s, targetUrl: a} = t;
   const {serverUrl: i, repository: c, runId: u} = r;
   const l = G(t.state, o);
   if (l === null) throw new E.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = Z(l, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: a || `${i}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  function at({pathname: t}) {
   return rt.exec(t)?.groups ?? {};
  }
  function it(t, e, n, r) {
   const o = Buffer.from(JSON.stringify(n));
   return {
    id: e,
    webhook: et,
    event: et,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${L.x}`,
     "webhook-id": e,
     "webhook-event": et
    },
    body: o,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: j("jobserv", at(t).continuation ?? null, o)
   };
  }
  async function ct({inputs: t, allowlist: e}, n, r) {
   const o = {
    allowlist: e,
    successCodes: nt,
    timeoutMs: T.t1,
    retryDelaysSeconds: T.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, q.F0)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: r,
    options: o
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function ut(t, e, {io: n, hint: r}) {
   const {state: o, description: s = null, context: a = null} = t;
   const {status: i, reason: c} = e;
   const u = {
    state: o,
    description: s,
    context: a,
    target_url: t.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${o}" was not delivered: ${c}${r}` : null,
    outputs: (0, R.eS)(u, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${o}\n\n${(0, A.q)([ e ], n.redact)}`
   };
  }
  async function lt({dryRun: t, environment: e}, n, {identity: r, to: o, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = o;
   const l = o.kind === "workflow" ? `${u}, as a dispatch of ${o.workflow}` : `${u}, as a ${o.kind}`;
   const d = JSON.stringify(a);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, O.nE)(r, "dry_run");
   }
   const f = () => dt(n, e, {
    to: o,
    report: a,
    keys: i
   });
   const h = [];
   for (;;) {
    const {attempt: t, error: e} = await ht(n, h.length + 1, f);
    h.push(t);
    if (e === null) {
     n.log.info(`reported to ${l}: ${n.redact(d)}`);
     return {
      ...r,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const o = (0, s.g$)(n.redact(e.message), 500);
    const a = {
     ...r,
     status: "failure",
     reason: o,
     attempts: h
    };
    const i = pt(n, e, h.length, c);
    if (i === null) return a;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function dt({api: t}, {apiUrl: e, event: n}, {to: o, report: s, keys: a}) {
   const {repository: i} = o;
   const c = (0, I.N)(i);
   switch (o.kind) {
   case "status":
    {
     const n = {
      apiUrl: e,
      repository: i,
      sha: o.sha
     };
     await (0, r.Pw)(t, n).post(V(s));
     return 201;
    }

   case "dispatch":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...Q(o, s, a)
     });
     return e;
    }

   case "workflow":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: o.workflow,
      ref: await ft(t, i, n),
      inputs: tt(o.token, s, a)
     });
     return e;
    }
   }
  }
  async function ft(t, e, n) {
   const r = (0, o.eC)(n, "repository");
   const s = (0, o.eC)(r, "full_name") === e ? r : (await t.request("GET /repos/{owner}/{repo}", (0, 
   I.N)(e))).json;
   const a = (0, o.e0)((0, o.eC)(s, "default_branch"));
   if (a === null) throw new U.hD(`the API names no default branch of ${e}`, null);
   return a;
  }
  async function ht({clock: t}, e, n) {
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
    if (!(t instanceof U.hD)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: o(e, n ?? "status"),
     error: t
    };
   }
  }
  function pt({clock: t, random: e}, {status: n, code: r}, o, s) {
   const a = (0, C.t)({
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
  var mt = n(73);
  var kt = n(8368);
  const wt = 10 * 6e4;
  function gt({webhooks: t, expect_final_callback: e}) {
   return {
    links: t.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: e
   };
  }
  var bt = n(5432);
  var yt = n(4668);
  var vt = n(7067);
  var $t = n(8500);
  function _t(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  const xt = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const jt = 16 * 1024 * 1024;
  const St = 16384;
  const Ot = 4096;
  const Mt = 16384;
  const Ct = 1e3;
  const Et = 250;
  const Ut = 50;
  const It = {
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
  const Tt = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function At(t) {
   const e = {
    ...xt,
    bodyBytes: Math.max(jt, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, vt.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Mt
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = St;
   const r = new Map;
   n.on("connection", t => {
    Nt(r, e);
    r.set(t, performance.now());
    t.once("close", () => r.delete(t));
   });
   n.on("clientError", (t, e) => Ht(t.code, e));
   const {maxBytes: o} = t;
   const {bodyBytes: s} = e;
   let a = false;
   const i = new Map;
   const c = e => {
    t.onError(e);
    return Tt;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const r = Bt(e);
    const l = qt(r) ?? u(() => t.checkHead(r));
    if (l !== null) return zt(e, n, l);
    if (a) return zt(e, n, It);
    if (e.headers.expect !== void 0) n.writeContinue();
    Ft(e, i, {
     maxBytes: o,
     bodyBytes: s
    }, o => {
     if (a) return zt(e, n, It);
     const s = u(() => t.handle({
      ...r,
      body: o
     }));
     Promise.resolve(s).catch(c).then(t => zt(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await Lt(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     a = true;
     return Rt(n);
    }
   };
  }
  function Lt(t, {host: e, port: n}) {
   return new Promise((r, o) => {
    t.once("error", t => o(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: Ot
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function Rt(t) {
   await (0, $t.setTimeout)(Ut);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, $t.setTimeout)(Et - Ut, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function Nt(t, {connections: e, patienceMs: n}) {
   for (const [r, o] of t) {
    const s = performance.now() - o < n;
    if (t.size < e || s) return;
    t.delete(r);
    r.destroy();
   }
  }
  function qt({path: t, method: e}) {
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
  function Bt(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: Pt(t)
   };
  }
  function Pt({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const o = t[n + 1] ?? "";
    const s = e.get(r);
    e.set(r, s === void 0 ? o : `${s}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function Ft(t, e, {maxBytes: n, bodyBytes: r}, o) {
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
    Dt(e, r);
   };
   const l = () => c(Buffer.concat(s, a));
   t.on("data", u).on("end", l);
   t.once("close", i);
  }
  function Dt(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [r, o] of t) {
    if (n <= e) return;
    n -= o;
    t.delete(r);
    r.destroy();
   }
  }
  function zt(t, e, {status: n, headers: r, body: o}) {
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
   const i = setTimeout(a, Ct);
   t.once("end", a).once("close", a).resume();
  }
  const Jt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Ht(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Jt.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
  var Yt = n(9208);
  function Kt(t, e) {
   const n = te(e, t.state.path);
   if (n === null) return Vt([ "state_missing" ], `${t.state.path} has no value`);
   if (Zt(t.state.pending, n)) return {
    kind: "pending"
   };
   const r = {
    description: Qt(e, t.description, i.o1),
    context: Qt(e, t.context, i.N4),
    target_url: Qt(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const o = [ "description", "context", "target_url" ];
   const s = o.filter(t => r[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return Vt(n, `no text is the ${e.join(" and the ")}`);
   }
   const a = Xt(t, n);
   const c = a === "error" ? Gt(t, n) : null;
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
  function Wt(t, e) {
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
   const l = u.map(({path: t}) => ee(t));
   const d = (0, o.Q_)(n.text, l);
   const f = u.find((t, e) => {
    const n = l[e];
    return n !== void 0 && d.has(n);
   });
   return f === void 0 ? Kt(t, n.json) : Vt([ "duplicate_key" ], `${f.path} is not the only one`);
  }
  function Xt(t, e) {
   if (Zt(t.state.success, e)) return "success";
   return Zt(t.state.failure, e) ? "failure" : "error";
  }
  function Gt({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, s.xv)(n, i.o1);
  }
  function Zt(t, e) {
   return t.includes(e);
  }
  function Vt(t, e) {
   const {message: n} = (0, i.TR)(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Qt(t, e, n) {
   const r = e ? te(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, s.xv)(String(r), n);
  }
  function te(t, e) {
   const n = (0, Yt.$)(t, ee(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function ee(t) {
   const e = (0, Yt.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function ne(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? (0, i.y0)(t) : (0, i.i3)(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? Kt(e, t) : Wt(e, n);
  }
  function re(t, e) {
   const n = pe(t, e.path);
   if (n === null) return de(404, "No such path or token.");
   const r = _t(e);
   if (r === "method_not_allowed") return le((0, i.TR)([ r ]));
   if (n.isOver()) return fe();
   const o = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return le((0, i.TR)([ r ]));
   return o > i.YK ? le((0, i.TR)([ "body_too_large" ])) : null;
  }
  function oe(t, e, n) {
   const r = pe(t, e.path);
   const o = re(t, e);
   if (r === null || o !== null) {
    const t = o ?? de(404, "No such path or token.");
    return {
     answer: t,
     armed: r,
     heard: null
    };
   }
   const {body: s, headers: c} = e;
   if (s === null) return ce(r, (0, i.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: c,
     body: s,
     now: n
    };
    const e = (0, a.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, a.e)(r.signature, t)}` : e;
     const o = `The callback's signature is ${n}.`;
     return ue(r, de(401, o), o);
    }
   }
   const u = se(r, s);
   if (u.kind === "refused") return ce(r, u.refusal);
   if (u.kind === "pending") {
    const t = ie(r, "pending");
    return {
     answer: t,
     armed: r,
     heard: {
      kind: "pending"
     }
    };
   }
   const l = ae(r, u.callback);
   return {
    answer: l,
    armed: r,
    heard: u
   };
  }
  function se({format: t}, e) {
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
   const n = Wt(t, e);
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
  function ae(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return ie(t, e.state);

   case "duplicate":
    return ie(t, e.state, {
     duplicate: true
    });

   case "conflict":
    {
     const t = [ "already_final" ];
     const e = `The first callback counts: ${r}.`;
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
    return fe();
   }
  }
  function ie(t, e, n = {}) {
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
  function ce(t, e) {
   return ue(t, le(e), e.message);
  }
  function ue(t, e, n) {
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
  function le(t) {
   const e = de(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function de(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function fe() {
   return de(410, "The time for this callback is over.");
  }
  function he(t, e) {
   return {
    ...e,
    digest: (0, a.sc)(t)
   };
  }
  function pe(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = (0, a.sc)(n);
   const o = t.filter(t => (0, a.SK)(t.digest, r));
   return o[0] ?? null;
  }
  var me = n(3444);
  async function ke(t, e, {what: n, path: r = "", ...o}) {
   const {host: s, port: a} = t.listen;
   ye(t, a);
   const i = (0, me.J9)(e.log, "failures of the listener");
   const c = await At({
    host: s,
    port: a,
    ...o,
    onError: t => i.warning(`the listener failed: ${t}`)
   });
   const u = ye(t, c.port);
   e.log.info(`listening on ${ve(s)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function we(t, e, n) {
   const r = (0, me.J9)(e.log, "callbacks were refused");
   const o = await ke(t, e, {
    what: "callbacks",
    maxBytes: i.YK,
    checkHead: t => re(n, t),
    handle: t => {
     const o = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: a} = oe(n, t, o);
     if (a !== null) ge(e.log, r, a);
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
  function ge(t, e, n) {
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
  const be = [ "0.0.0.0", "[::]", "*" ];
  function ye(t, e) {
   const {listen: n, publicUrl: r} = t;
   const o = `http://${ve(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!be.includes(t)) return o;
    throw new E.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const s = URL.canParse(r) ? new URL(r) : null;
   const a = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(s.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new E.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function ve(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var $e = n(7598);
  const _e = "webhook-action/relay/v1/";
  const xe = 32;
  const je = (0, $e.createSecretKey)(Buffer.alloc(xe));
  const Se = 16;
  const Oe = "webhook-action/attest/v1.";
  function Me({id: t, key: e}) {
   return `whr_${t}_${e.toString("base64url")}`;
  }
  function Ce(t) {
   const e = t.split(",").map(t => {
    const [, e = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(t.trim()) ?? [];
    const r = Be(n);
    return r === null ? null : {
     id: e,
     key: r
    };
   });
   return e.includes(null) ? null : e.filter(t => t !== null);
  }
  function Ee(t, e) {
   return Le(Ue(t), `${_e}${e}`);
  }
  function Ue(t) {
   const e = (0, $e.createHmac)("sha256", je).update(t).digest();
   return (0, $e.createSecretKey)(e);
  }
  const Ie = new WeakMap;
  function Te(t, e) {
   const n = Ie.get(t) ?? new Map;
   const r = n.get(e) ?? (0, $e.createSecretKey)(Ee(t.key, e));
   Ie.set(t, n.set(e, r));
   return r;
  }
  function Ae(t, e) {
   return Le(t, e).subarray(0, Se).toString("base64url");
  }
  function Le(t, e) {
   const n = Buffer.isBuffer(t) ? (0, $e.createSecretKey)(t) : t;
   return (0, $e.createHmac)("sha256", n).update(e).digest();
  }
  function Re(t, e, n) {
   const r = Te(t, `secret/${e}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function Ne(t, e, n) {
   const r = `${Oe}${e.toLowerCase()}.${n}`;
   return `v1.${Le(Te(t, "attest"), r).toString("base64url")}`;
  }
  function qe(t, e, n, r) {
   const o = t.map(t => Ne(t, e, n));
   return o.filter(t => (0, a.SK)(t, r)).length > 0;
  }
  function Be(t) {
   const e = Buffer.from(t, "base64url");
   return e.length === xe && e.toString("base64url") === t ? e : null;
  }
  const Pe = "webhook-action/callback/v2.";
  const Fe = 2048;
  const De = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function ze(t, e) {
   if (e.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: o, chain: s, link: a, exp: i, n: c} = t;
   const u = JSON.stringify([ n, r, o, s, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Ae(e, Pe + l)}`;
  }
  function Je(t, e) {
   const n = t.slice(0, Fe);
   const r = n.lastIndexOf(".");
   const o = n.slice(0, Math.max(r, 0));
   const s = Ke(o);
   const i = e(s?.repository ?? "");
   const c = Ae(i, Pe + o);
   const u = (0, a.SK)(c, n.slice(r + 1));
   return u && i.length > 0 && t === n ? s : null;
  }
  function He({exp: t}, e) {
   return !(e < t);
  }
  function Ye(t) {
   return (0, $e.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function Ke(t) {
   const e = Buffer.from(t, "base64url");
   if (e.toString("base64url") !== t) return null;
   const n = We(e);
   if (n === null || n.length !== 7) return null;
   const [r, o, s, a, i, c, u] = n;
   if (!Xe(r, De)) return null;
   if (!Xe(a, /./s) || !Xe(i, /./s)) return null;
   if (!Xe(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Ge(o) || !Ge(s) || !Ge(c)) return null;
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
  function We(t) {
   try {
    const e = JSON.parse(t.toString("utf8"));
    return Array.isArray(e) ? e : null;
   } catch {
    return null;
   }
  }
  function Xe(t, e) {
   return typeof t === "string" && e.test(t);
  }
  function Ge(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  var Ze = n(1336);
  var Ve = n(5829);
  var Qe = n(2480);
  function tn({secret_name: t}, e) {
   const [n, ...r] = Ce(e.get(t) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new E.x(`${t} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  async function en(t, e) {
   const n = t.callback.via === "event" ? rn : nn;
   const r = e.run.io.randomBytes(n).toString("base64url");
   await e.statuses.pending(t.name, r);
   switch (t.callback.via) {
   case "response":
    return sn(t);

   case "delivery":
    return on;

   case "listener":
    return an(t, e, r);

   case "status":
    return cn(t, e);

   case "poll":
    return un(t, e);

   case "event":
    return dn(t, e, r);
   }
  }
  const nn = 16;
  const rn = 12;
  const on = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   close: () => {}
  };
  function sn({callback: t}) {
   return {
    ...on,
    async wait({response: e}) {
     if (e === null || e.cut) return pn("its answer is longer than 64 KiB");
     return hn(e.body, t, "its answer") ?? pn("its answer is still pending");
    }
   };
  }
  function an({name: t, callback: e}, {run: n, register: r, publicUrl: o, onCallback: s, progress: a}, c) {
   const {step: u, plan: l, io: d} = n;
   d.mask(c);
   const f = (0, me.J9)(d.log, `callbacks of "${t}" changed nothing`);
   r(he(c, {
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
    ...on,
    keys: {
     callback_url: `${o}/hook/${c}/`
    },
    close: () => f.close()
   };
  }
  async function cn({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const o = r(t);
   const [s] = await n.list(o);
   const a = s?.id ?? 0;
   const i = async () => {
    const t = await n.latest(o);
    return t.filter(({id: t}) => t > a).map(_).findLast(t => t !== null);
   };
   return {
    ...on,
    keys: {
     callback_url: n.url,
     callback_context: o
    },
    check: async () => await i() ?? "none",
    async wait(t, n) {
     let r;
     const o = (0, U.IZ)(e, async () => {
      r = await i();
     });
     return fn(e, n, async () => {
      await o();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function un(t, {run: e}) {
   const {io: n} = e;
   return {
    ...on,
    async wait({request: r, response: o}, s) {
     const a = o?.headers.location ?? null;
     const i = mn(e, t, r, a);
     const {origin: c} = r.url;
     if (i === null) return pn(a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${c}, and only that may be polled`);
     return fn(n, s, async () => {
      const o = await gn(e, r, i, s);
      switch (o.kind) {
      case "body":
       return hn(o.body, t.callback, "what was polled");

      case "refused":
       return pn(`polling ${c}: ${o.reason}`);

      case "waiting":
       n.log.debug(`polling for "${t.name}": ${o.reason}`);
       return null;
      }
     });
    }
   };
  }
  const ln = 7 * 24 * 36e5;
  function dn({name: t, callback: e}, {run: n, statuses: r}, o) {
   const {step: s, io: a, plan: i, reported: c} = n;
   const {apiUrl: u, repository: l} = s.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = e.timeout ?? ln;
   const p = Math.floor((a.clock.now() + h) / 1e3);
   const m = i.relay && tn(i.relay, s.secrets)[0];
   const k = ze({
    repository: l,
    run: d,
    attempt: f,
    chain: i.name,
    link: t,
    exp: p,
    n: o
   }, m ? Ee(m.key, "chain") : s.secrets.get(i.token_secret_name ?? "") ?? "");
   a.mask(k);
   return {
    ...on,
    keys: {
     ...i.relay && m && {
      callback_url: (0, Ze.sC)(i.relay, m.id, k)
     },
     callback_token: k,
     ...i.relay?.workflow === void 0 && {
      callback_dispatch: {
       url: `${u}/repos/${l}/dispatches`,
       event_type: "webhook-callback",
       client_payload: {
        token: k
       }
      }
     }
    },
    check: async () => await r.isTaken(t) ? "taken" : "none"
   };
  }
  async function fn({clock: t}, e, n) {
   while (!e.aborted) {
    const r = await n();
    if (e.aborted) break;
    if (r !== null) return r;
    await t.sleep(i.fv, e);
   }
   return null;
  }
  function hn(t, {format: e}, n) {
   const r = ne(t, e ?? null);
   switch (r.kind) {
   case "callback":
    return {
     kind: "callback",
     callback: r.callback
    };

   case "pending":
    return null;

   case "refused":
    return pn(`${n} is no callback: ${r.message}`);
   }
  }
  function pn(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function mn({step: t, reported: e}, {name: n, callback: r}, {url: o}, s) {
   const a = (0, Qe.IX)(e.values, t.secrets, t.inputs.variables);
   try {
    const t = r.url === void 0 ? null : r.url;
    const e = s ?? (t && (0, Qe.KD)(t, a));
    if (e === null || !URL.canParse(e, o.href)) return null;
    const n = new URL(e, o);
    n.hash = "";
    const i = n.origin === o.origin;
    return i && !n.username && !n.password ? n : null;
   } catch (t) {
    if (!(t instanceof Qe.vH)) throw t;
    throw new E.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const kn = 3e4;
  const wn = [ 202, 204, 404 ];
  async function gn({io: t, step: {allowlist: e}}, n, r, o) {
   const s = e.methods[0] ?? "GET";
   const a = (0, Ve.x5)(e, r, s);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const c = await t.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...bn(n)
    },
    body: null,
    timeoutMs: kn,
    maxBytes: i.YK,
    refuses: (0, Ve.V4)(e, r.hostname),
    keepAlive: false,
    signal: o
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (wn.includes(u) || u >= 500) return {
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
  function bn({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const yn = {
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
  function vn(t, e) {
   const {step: n, io: r, plan: o} = t;
   const s = o.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: a} = n.config.notify ?? {};
   (0, N.HP)([ ...s, {
    url: a
   } ], n.inputs.variables, r.log);
   const i = s.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") ye(n.inputs, n.inputs.listen.port);
    const s = {
     ...yn[r],
     ...r === "event" && o.relay && {
      callback_url: "***"
     }
    };
    if (r === "event") _n(t, e);
    const a = xn(t, e, {
     keys: s,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && mn(t, e, a, null) === null) throw new E.x(`webhook "${e.name}": its callback.url is not on ${a.url.origin}; only the webhook's own scheme, host and port are polled`);
    return a;
   });
   (0, q.xD)(n.inputs.allowedHosts, r, i.map(({url: t}) => t));
   return i;
  }
  const $n = 255;
  function _n({step: t, plan: e}, {name: n}) {
   if (e.relay === void 0) return;
   const [r] = tn(e.relay, t.secrets);
   const o = ze({
    repository: t.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: e.name,
    link: n,
    exp: 9999999999,
    n: "x".repeat(16)
   }, Ee(r.key, "chain"));
   const {length: s} = (0, Ze.sC)(e.relay, r.id, o);
   if (s > $n) throw new E.x(`webhook "${n}" of chain "${e.name}": its callback_url could have ${s} characters, and receivers such as Docker Hub take ${$n}; shorten the names of the chain and of its webhooks`);
  }
  function xn({step: t, io: e, plan: n, reported: r, event: o}, s, {keys: a, callback: i}) {
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = r;
   const h = (0, M.ek)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: n.name,
    webhook: s.name,
    kind: f.kind,
    status: d
   });
   return (0, q.nd)(t, e, s, {
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
    body: (0, M._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: a,
     secrets: t.secrets
    })
   });
  }
  async function jn({step: t, io: e}, n, r, o) {
   e.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const s = await (0, O.cK)(e, r, {
    ...On(n),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, o.ended ]),
    shouldRetry: () => o.shouldRetry().catch(t => {
     const r = e.redact((0, yt.gJ)(t));
     e.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const a = o.ended.aborted && !e.signal.aborted;
   const i = a ? Sn(s, o.state()) : s;
   const c = (0, q.KV)(t.inputs, e, r, i);
   return {
    outcome: s,
    delivery: c
   };
  }
  function Sn(t, e) {
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
  function On(t) {
   const {via: e, timeout: n = wt} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (r ? n : T.t1),
    retryDelaysSeconds: t.retry_schedule ?? T.Qs,
    retryOnlyIfUndelivered: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const Mn = /#([0-9a-f]{16})$/;
  const Cn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const En = 60;
  function Un(t, {attempt: e, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, En) || "-";
   return `callback ${Ye(t)} claimed in attempt ${e} by ${r}`;
  }
  function In(t, e, n) {
   const r = [ ...t ].sort((t, e) => t.id - e.id);
   const o = r.find(t => Tn(t) === Ye(e));
   if (o === void 0) return {
    kind: "unsent"
   };
   const s = r.filter(({id: t}) => t > o.id);
   if (s.some(t => Tn(t) !== null)) return Rn("resent", "the link has been sent again since; its new token counts");
   const a = s.find(({state: t}) => t !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = s.filter(t => An(t, e));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Rn("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = i.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => Ln(t) === n.attempt);
   return l === void 0 || l.description === Un(e, n) ? {
    kind: "open",
    sent: o
   } : Rn("claimed", "another job of this run has claimed it");
  }
  function Tn({state: t, target_url: e}) {
   const n = t === "pending" ? Mn.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function An({description: t}, e) {
   const n = Cn.exec(t ?? "")?.[1];
   return n === void 0 || n === Ye(e);
  }
  function Ln({description: t}) {
   const e = Cn.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function Rn(t, e) {
   return {
    kind: "refused",
    why: t,
    message: e
   };
  }
  const Nn = {
   page: "",
   attempt: 0,
   job: ""
  };
  function qn({step: t, io: e, plan: n, reported: o}) {
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
   const m = t => {
    p = p.then(t);
    p.catch(() => {});
   };
   const k = new Map;
   const w = async t => {
    const e = k.get(t);
    if (e === void 0) return false;
    const n = await l.list(h(t));
    return In(n, e, Nn).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: h,
    isTaken: w,
    async pending(t, e) {
     if (!d) return;
     k.set(t, e);
     m(() => l.post({
      state: "pending",
      context: h(t),
      description: "sent, waiting for the callback",
      target_url: `${f}#${Ye(e)}`
     }));
     await p;
    },
    publish(t, n) {
     if (!d) return;
     for (const [r, o] of n.links.entries()) {
      const n = t.links[r]?.state !== o.state;
      const s = n && o.via !== "status" ? Bn(o, f, e) : null;
      if (s === null) continue;
      m(async () => {
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
  function Bn(t, e, {redact: n}) {
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
  async function Pn({webhooks: t}, e, {statuses: n, contextOf: r}) {
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
  const Fn = 1500;
  const Dn = 5;
  const zn = 21;
  const Jn = 3e3;
  async function Hn({step: t, io: e}, {statuses: n, contextOf: r}, o) {
   const {n: s} = o;
   const a = Kn(t.inputs);
   const i = r(o.link);
   const c = e.clock.now();
   const u = await Yn(e, Dn, async () => {
    const t = In(await n.list(i), s, a);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Wn("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Wn(u.message);
   const l = He(o, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : Un(s, a),
    target_url: a.page
   });
   if (l) return Wn("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Yn(e, zn, async () => {
    const t = await n.list(i);
    const r = t.some(({id: t}) => t === d.id);
    const o = In(r ? t : [ ...t, d ], s, a);
    if (o.kind === "refused") return o;
    if (!r) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Jn, 2 * h);
    return c ? o : null;
   });
   if (p === null) return Wn("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Wn(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Yn({clock: t, log: e, signal: n}, r, o) {
   for (let s = 1; ;s += 1) {
    const a = await o();
    if (a !== null || s >= r || n.aborted) return a;
    e.debug("the statuses of the link are read again");
    await t.sleep(Fn, n);
   }
  }
  function Kn(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: o, runnerName: s, job: a} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: o,
    job: t.jobId || s || a
   };
  }
  function Wn(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function Xn({links: t, expectFinalCallback: e}) {
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
  function Gn(t, {link: e, ...n}) {
   const r = Xn(t);
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
  function Zn(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = Vn(t, e + 1) === null;
   return r && !t.expectFinalCallback;
  }
  function Vn(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  function Qn(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? fr(t, e.from, e.at) : mr(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return tr(t, e);

   case "callback":
    return nr(t, e);

   case "refused":
    return or(t, e);

   case "link_timeout":
    return sr(t, e.link) && !ar(t, e.link) ? lr(t, e.link, {
     state: "timeout",
     at: e.at
    }) : mr(t);

   case "chain_timeout":
    return cr(t, {
     state: "timeout",
     at: e.at
    });

   case "cancelled":
    return cr(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function tr(t, e) {
   const {link: n, attempts: r, statusCode: o, at: s} = e;
   if (t.links[n]?.state === "skipped") return mr(t);
   const a = hr(t, n, {
    attempts: r,
    statusCode: o
   });
   if (t.links[n]?.state !== "sending" || !sr(t, n)) return mr(a);
   const i = ar(a, n);
   const c = hr(a, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return er(c);
   if (e.kind === "rejected" || e.kind === "lost") return i && e.kind === "lost" ? dr(c, n, s) : lr(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (i || Zn(a, n)) return dr(c, n, s);
   return a.links[n]?.via === "event" ? er(c) : mr(c);
  }
  function er(t) {
   return pr({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function nr(t, e) {
   const {link: n, callback: r, at: o} = e;
   const s = t.links[n];
   if (s === void 0) return ur(mr(t), "unexpected");
   if (sr(t, n) && s.callback === null && rr(s)) {
    const e = hr(t, n, {
     callback: r
    });
    if (r.state !== "success") return ur(lr(e, n, {
     state: r.state,
     at: o
    }), "accepted");
    return s.state === "sending" ? ur(pr(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : ur(dr(e, n, o), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return ur(mr(t), "expired");
   const a = s.callback?.state ?? s.state;
   if (a === r.state) return ur(mr(t), "duplicate");
   if (s.callback === null && !ir(s)) return ur(mr(t), "unexpected");
   const i = s.conflicts + 1;
   return ur(mr(hr(t, n, {
    conflicts: i
   })), "conflict");
  }
  function rr({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function or(t, e) {
   const {link: n, reason: r, at: o} = e;
   const s = t.links[n];
   const a = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return a && s.state === "waiting" && sr(t, n) ? lr(t, n, {
    state: "error",
    at: o,
    reason: r
   }) : mr(t);
  }
  function sr(t, e) {
   return t.state === "running" && t.current === e;
  }
  function ar(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function ir({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function cr(t, e) {
   if (t.state === "not_run") return pr({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? lr(t, t.current, e) : mr(t);
  }
  function ur(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  function lr(t, e, n) {
   const {state: r, at: o, reason: s = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = hr(t, e, {
    state: r,
    completed: o,
    reason: s
   });
   if (t.links[e]?.state === "sending") a.unshift({
    kind: "abort",
    link: e
   });
   return pr({
    ...i,
    state: r
   }, a);
  }
  function dr(t, e, n) {
   const r = hr(t, e, {
    state: "success",
    completed: n
   });
   return fr(r, e + 1, n);
  }
  function fr(t, e, n) {
   const r = Vn(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return pr({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const o = hr(t, r, {
    state: "sending",
    started: n
   });
   return pr({
    ...o,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function hr(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
   };
  }
  function pr(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function mr(t) {
   return pr(t, []);
  }
  async function kr(t, e, n) {
   const {io: r, plan: o, timeoutMs: s} = t;
   let a = e;
   let i = null;
   let c = null;
   const u = [];
   const l = [];
   const d = [];
   const f = new AbortController;
   const h = qn(t);
   const p = await wr(t, d);
   const m = r.clock.now() + s;
   const k = t => {
    const e = a;
    const {chain: n, actions: r, ruling: o} = Qn(e, t);
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
   const w = e => ({
    run: t,
    statuses: h,
    publicUrl: p?.publicUrl ?? "",
    register: t => d.push(t),
    progress: () => vr(a, e),
    onCallback: t => k({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const g = async e => {
    const {index: n, link: o, over: s} = e;
    const i = br(t, e, {
     deadline: m,
     apply: k
    });
    try {
     const t = await en(o, w(n));
     l.push(t);
     if (!s.signal.aborted) await b(e, t);
    } catch (t) {
     const e = r.redact((0, yt.gJ)(t));
     if (!s.signal.aborted) r.log.warning(`link "${o.name}": ${e}`);
     const i = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (vr(a, n).state === "sending") k({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...i
     }); else k({
      kind: "refused",
      ...i
     });
    }
    await i;
   };
   const b = async (e, n) => {
    const {index: o, link: s, inFlight: i, over: c} = e;
    let l = false;
    const d = async () => {
     const t = l ? "taken" : await n.check();
     if (t === "taken") l = true; else if (t !== "none") k({
      kind: "callback",
      link: o,
      callback: t,
      at: r.clock.now()
     });
    };
    const f = xn(t, s, {
     keys: n.keys,
     callback: $r(a, o)
    });
    const {outcome: h, delivery: p} = await jn(t, s, f, {
     ended: i.signal,
     state: () => vr(a, o).state,
     shouldRetry: async () => {
      await d();
      return e.mayRetry && !l;
     }
    });
    u.push(p);
    const {attempts: m, delivered: w, reason: g} = h;
    const b = !w || s.callback.via === "status";
    const y = await (b ? d() : Promise.resolve()).then(() => null, t => ({
     error: t
    }));
    const v = m.at(-1)?.response ?? null;
    const $ = {
     link: o,
     attempts: m.length,
     statusCode: m.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (l) {
     r.log.notice(`link "${s.name}" is not sent again, for another run goes on from its callback`);
     k({
      kind: "taken",
      ...$
     });
    } else if (w) k({
     kind: "delivered",
     ...$
    }); else k({
     kind: v ? "rejected" : "lost",
     reason: r.redact(g ?? "not delivered"),
     ...$
    });
    if (y !== null && !(0, U.dg)(y.error)) throw y.error;
    if (c.signal.aborted) return;
    const _ = await n.wait({
     request: f,
     response: v
    }, c.signal);
    if (_ === null) return;
    const x = r.clock.now();
    if (_.kind === "callback") k({
     ..._,
     link: o,
     at: x
    }); else {
     const t = r.redact(_.reason);
     r.log.warning(`link "${s.name}": ${t}`);
     k({
      kind: "refused",
      link: o,
      reason: t,
      at: x
     });
    }
   };
   const y = () => {
    k({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const v = r.clock.sleep(s, f.signal).then(() => {
    if (!f.signal.aborted) k({
     kind: "chain_timeout",
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", y, {
     once: true
    });
    k(n);
    if (r.signal.aborted) y();
    while (a.state === "running" && a.current !== null) {
     c = gr(o.webhooks, a.current);
     await g(c);
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
  async function wr({step: t, io: e, plan: n}, r) {
   const o = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return o ? we(t.inputs, e, r) : null;
  }
  function gr(t, e) {
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
  async function br({io: t}, {index: e, link: {name: n, callback: r}, over: o}, {deadline: s, apply: a}) {
   const {via: i, timeout: c = wt} = r;
   const u = i === "event" ? wt : c;
   const l = s - t.clock.now();
   const d = i === "delivery" || i === "event";
   const f = await (0, bt.a0)(t, {
    what: d ? `the answer of "${n}"` : `the callback of "${n}"`,
    ms: Math.min(u, l),
    done: o.signal
   });
   if (f === "timeout" && u < l && !o.signal.aborted) a({
    kind: "link_timeout",
    link: e,
    at: t.clock.now()
   });
   await yr(o.signal);
  }
  function yr(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function vr({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function $r({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
  var _r = n(1920);
  var xr = n(5949);
  var jr = n(5340);
  const Sr = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Or({step: t, io: e, plan: n, reported: r}, {chain: o, deliveries: a, callback: i, trouble: c}) {
   const {environment: u} = t.inputs;
   const l = r.build?.payload ?? null;
   const d = a.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const f = Cr(n.name, o) ?? (c && (0, s.g$)(e.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, s.g$)(e.redact(f), 1e3);
   for (const t of Er(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Mr(o, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(Ur(o, e.redact)),
     ...(0, R.eS)(i, e)
    },
    deliveries: a,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, _r.OA)(u.repository, r.run, a.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Lr(n.name, {
     chain: o,
     why: h
    }, e.redact), ...l ? [ (0, xr.C)(l, e.redact) ] : [], (0, A.q)(a, e.redact) ].join("\n")
   };
  }
  function Mr({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Cr(t, e) {
   const {state: n, links: r, current: o} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = o === null ? void 0 : r[o];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const a = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const i = n === "timeout" ? Sr : null;
   const c = [ s.reason ?? i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Er({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, o) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : o < r ? "the chain starts after it" : `the chain is ${t} at "${e[r]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function Ur(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: Ir(t.started),
    completed: Ir(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function Ir(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const Tr = 2e5;
  const Ar = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Lr(t, {chain: e, why: n}, r) {
   const {links: o, state: s} = e;
   const a = o.length - Br;
   return `## ${jr.I[Jr(s)]} Chain ${(0, jr.Mk)(r(t))}: ${(0, jr.Mk)(s)}\n${Rr(Nr(e, r) ?? (n && (0, 
   jr.FY)(r(n))))}\n${zr(o, r)}${Rr(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   jr.tp)(Ar, o.map(t => qr(t, r)), Tr)}`;
  }
  function Rr(t) {
   return t ? `\n${t}\n` : "";
  }
  function Nr({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || Jr(r.state) !== "failure") return null;
   const {description: o, target_url: s} = r.callback;
   const a = (0, jr.nf)(n(o || "no reason is given"), s && n(s));
   return `${(0, jr.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function qr(t, e) {
   const {callback: n, reason: r, conflicts: o, started: s, completed: a} = t;
   const i = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, jr.Mk)(e(t.name)), o === 0 ? (0, jr.SR)(Jr(t.state), t.state) : (0, 
   jr.Hn)((0, jr.SR)(Jr(t.state), t.state), `${o} contradicted`), (0, jr.Hn)(n ? (0, 
   jr.nf)(i || "callback", c) : (0, jr.Mk)(i), (0, jr.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   jr.rb)(s), s === null || a === null ? "" : (0, jr.a3)(a - s) ];
  }
  const Br = 48;
  const Pr = 4;
  const Fr = 40;
  const Dr = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function zr(t, e) {
   const n = t.slice(0, Br);
   const r = Array.from({
    length: Math.ceil(n.length / Pr)
   }, (t, e) => n.slice(e * Pr, (e + 1) * Pr));
   const o = r.length === 1;
   const s = r.flatMap((t, n) => {
    const r = n * Pr;
    const s = t.map((t, n) => `l${r + n}[${Yr(t, e)}]:::${Jr(t.state)}`);
    const a = t.slice(1).map((t, e) => `l${r + e} ${Hr(t)} l${r + e + 1}`);
    const i = [ ...s, ...a ];
    return o ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Hr(n)} r${e + 1}` : "";
   });
   const i = Object.entries(Dr).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", o ? "flowchart LR" : "flowchart TB", ...[ ...s, ...a, ...i ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Jr(t) {
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
  function Hr({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Yr(t, e) {
   const {name: n, state: r, started: o, completed: s} = t;
   const a = o === null || s === null ? "" : `, ${(0, jr.a3)(s - o)}`;
   return `"${Kr(e(n))}<br/>${jr.I[Jr(r)]} ${r}${a}"`;
  }
  function Kr(t) {
   return (0, s.xv)(t, Fr).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  async function Wr(t, e) {
   const {inputs: n, config: r} = t;
   const o = Xr(r, n.chain);
   const s = Gr(o, n.startAt);
   const a = await (0, kt.x)(t, e, true);
   const i = await Vr(t, e, {
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
   const u = Xn(gt(o));
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
    return Or(c, {
     ...l,
     trouble: r ? null : t
    });
   }
   Zr(e, o, s);
   const d = vn(c, s);
   if (n.dryRun) return Or(c, {
    ...l,
    deliveries: d.map(n => (0, q.PA)(t, e, n))
   });
   e.log.info(`chain "${o.name}" starts for ${i.event}`);
   const f = e.clock.now();
   return Or(c, await kr(c, u, {
    kind: "start",
    from: s,
    at: f
   }));
  }
  function Xr({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, o] = t;
   if (r === void 0) throw new E.x("the config has no chains; write one under chains:");
   if (e === "" && o !== void 0) throw new E.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? r : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new E.x(`input chain is "${e}", which the config does not have; write ${(0, 
   mt.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Gr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new E.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   mt.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Zr(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${r.join(", ")}`);
  }
  async function Vr(t, e, {plan: n, from: r, reported: o}) {
   const s = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (a.length === 0) return s("none of its webhooks is enabled");
   if (o.facts.fork && n.match.repository === void 0) return s(`the run comes from a fork (${o.facts.repository || "unknown"}); match.repository can name it`);
   const i = await (0, N.IN)(o, e, [ n ]);
   const c = (0, N.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, i, {
    ...o,
    facts: await (0, N.PG)(o, e, [ n ])
   });
   if ("reason" in c) return s(c.text);
   const u = (0, N.W$)(Qr(n, a), t, e.log);
   return u.size > 0 ? s("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function Qr(t, e) {
   const n = t.relay?.secret_name ?? t.token_secret_name;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  var to = n(9608);
  var eo = n(2310);
  var no = n(1526);
  var ro = n(4030);
  async function oo(t, e, n) {
   const r = await t.loadConfig();
   const o = ao(t, r, n.token);
   if (o.kind === "refused") return {
    ...o,
    claims: null
   };
   e.mask(n.token);
   const {claims: s, plan: a, link: i, index: c} = o;
   const u = {
    ...t.inputs,
    runId: s.run,
    runAttempt: s.attempt
   };
   const l = {
    ...t,
    inputs: u,
    config: r
   };
   const d = a.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, N.W$)(d, l, e.log).size > 0) return {
    ...fo("a secret of the chain is empty"),
    claims: s
   };
   const f = uo(l, e, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: s
   };
   const {callback: h} = f;
   const p = await lo(l, e, o).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (p === null || e.signal.aborted) return {
    kind: "stopped",
    reason: so,
    claims: s
   };
   if (p.kind === "refused") return {
    ...p,
    claims: s
   };
   const {run: m, chain: k, sha: w} = p;
   e.log.info(`chain "${a.name}" goes on at "${i.name}": ${h.state}`);
   const g = e.clock.now();
   const b = await kr(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: g
   });
   const y = Or(m, {
    ...b,
    callback: b.callback ?? h
   });
   return {
    kind: "resumed",
    claims: s,
    sha: w,
    result: y
   };
  }
  const so = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  function ao({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: o} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (t.chain === "" || t.chain === e));
   let a = t.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${t.chain}" with a token_secret_name or relay`;
   for (const n of s) {
    const s = io(n, r, e);
    if (s === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (s.repository.toLowerCase() !== o.toLowerCase()) return fo(`the token is for the repository ${s.repository}`);
    if (s.chain === n.name) return co(n, s);
    a = `the token is for the chain "${s.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return fo(a);
  }
  function io({relay: t, token_secret_name: e}, n, r) {
   const o = t === void 0 ? [ r.get(e ?? "") ?? "" ] : tn(t, r).map(({key: t}) => Ee(t, "chain"));
   for (const t of o) {
    const e = Je(n, () => t);
    if (e !== null) return e;
   }
   return null;
  }
  function co(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : fo(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function uo({secrets: t}, e, {name: n, callback: r}, {body: o, token: s, signature: a, signedText: i}) {
   const c = S({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    token: s,
    value: a,
    text: i,
    now: e.clock.now()
   });
   if (c !== null) return fo(c);
   const u = ne(o, r.format ?? null);
   switch (u.kind) {
   case "pending":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" says that it is pending`
    };

   case "refused":
    return fo(u.message);

   case "callback":
    for (const t of u.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function lo(t, e, {claims: n, plan: r, index: o}) {
   const {inputs: s} = t;
   ye(s, s.listen.port);
   const a = await (0, kt.x)(t, e, true);
   const i = a.run.headSha;
   if (i === null) return fo("the API does not say which commit the run of the chain is of");
   const {events: c} = await (0, N.IN)(a, e, [ r ]);
   const u = {
    step: t,
    io: e,
    plan: r,
    reported: a,
    event: r.events.find(t => c.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? r.timeout
   };
   vn(u, o + 1);
   const l = qn(u);
   try {
    const t = await Pn(r, o, l);
    const e = await Hn(u, l, n);
    if (e.kind === "refused") return {
     ...e,
     sha: i
    };
    const s = e.sent.created;
    const a = gt(r);
    const c = Gn(a, {
     link: o,
     earlier: t,
     started: s
    });
    return {
     kind: "ready",
     run: u,
     chain: c,
     sha: i
    };
   } catch (t) {
    if (!(t instanceof U.hD) || e.signal.aborted) throw t;
    const n = `whether the link still waits cannot be made sure of: ${t.message}`;
    return {
     ...fo(n),
     sha: i
    };
   }
  }
  function fo(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var ho = n(6436);
  async function po({inputs: t}, e, n, r) {
   let o = null;
   let s = 0;
   const a = new AbortController;
   e.mask(t.callbackToken);
   const i = he(t.callbackToken, {
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
   const c = await we(t, e, [ i ]);
   const u = await (0, bt.a0)(e, {
    what: "a callback",
    ms: t.timeoutMs ?? bt.rl,
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
  async function mo(t, e) {
   try {
    return await ko(t, e);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof U.hD)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function ko({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: s, apiUrl: a} = n;
   const c = (0, to.et)(t);
   const u = await (0, ho.cI)(e.api, s, c.runId, c.attempt);
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
   const m = async () => {
    const t = (await f.latest(o)).find(({created: t}) => t !== null && t >= l);
    p = t ? _(t) : null;
    if (p !== null) h.abort();
   };
   const k = await (0, bt.a0)(e, {
    what: `the commit status "${o}" of ${d}`,
    ms: t.timeoutMs ?? bt.rl,
    done: h.signal,
    every: {
     ms: i.fv,
     ask: (0, U.IZ)(e, m)
    }
   });
   return p === null ? {
    kind: k,
    sha: d
   } : {
    kind: "decided",
    callback: p,
    sha: d
   };
  }
  async function wo(t, e) {
   const {inputs: n} = t;
   const r = jo(t);
   const o = (0, N.OM)(t, n.callbackSecretName);
   const s = go(t);
   const a = n => Mo(t, e, n);
   switch (r) {
   case "callback":
    return a(bo(n.callback, s));

   case "listener":
    return a(await po(t, e, o, s));

   case "status":
    return a(await mo(t, e));

   case "event":
    return yo(t, e, o, s);
   }
  }
  function go({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, eo.Xc)({
    text: e,
    file: "callback-format"
   });
  }
  function bo(t, e) {
   const n = ne(t, e);
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
  async function yo(t, e, n, r) {
   const {inputs: o} = t;
   const {eventName: s, event: a} = o.environment;
   const i = n => Mo(t, e, n);
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
     const n = await vo(t, e, c);
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
     if (a !== null && d === null) return Oo(t, e, await oo(t, e, {
      body: s,
      token: a,
      signature: u,
      signedText: l
     }));
     return i(d === null ? bo(s, r) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  async function vo({inputs: t}, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: s, event: a} = t.environment;
   const {names: i, complete: c, certain: u} = r;
   const l = (0, o.e0)((0, o.eC)((0, o.eC)(a, "repository"), "default_branch"));
   const d = t.branch;
   if (d.length === 0 && l === null) return "the event does not name the default branch; write the input branch";
   const f = t => d.length === 0 ? t === l : (0, ro.c)(d, t);
   const h = d.includes("**") && !d.some(t => t.startsWith("!"));
   const p = i.filter(f);
   if (h || u && p.length > 0) return null;
   const m = d.length === 0 ? l : d.join(" ");
   const k = t => `its commit ${n} is ${t}; the input branch is ${m}`;
   const w = i.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : p.length === 0 ? `on ${i.join(", ")}${c ? "" : " and maybe others"}` : `not on a branch ${p.join(", ")}, which may be a tag's name`;
   if (n === null) return k(w);
   const g = d.length === 0 ? [ l ?? "" ] : d.filter($o);
   const b = c ? p : g.filter(f);
   try {
    for (const t of b) if (await (0, no.s)(e.api, {
     repository: s,
     branch: t,
     sha: n
    })) return null;
   } catch (t) {
    if (!(t instanceof U.hD)) throw t;
    return `whether the branch ${b.join(" or ")} contains its commit ${n} cannot be read, which "permissions: contents: read" allows: ${t.message}`;
   }
   return k(w);
  }
  function $o(t) {
   return !/[*?+[\]\\!]/.test(t);
  }
  const _o = /^[A-Za-z0-9_-]{16,200}$/;
  const xo = [ "status", "deployment_status", "check_run" ];
  function jo({inputs: t}) {
   const {via: e, callback: n, environment: r, context: o, dryRun: s} = t;
   const a = n.trim() === "" ? e : "callback";
   const {eventName: i} = r;
   const c = t => {
    throw new E.x(t);
   };
   if (s) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && a === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (a === "callback" || a === "status") c(`input callback-secret-name is set, but a callback from ${a === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (a === "event" && xo.includes(i)) c(`input callback-secret-name is set, but a ${i} event cannot carry a signature; leave it out`);
   }
   const u = a === "status" || a === "event" && xo.includes(i);
   if (u && o === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (a !== "event" || !d(i))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (a === "listener" && !_o.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  const So = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Oo(t, e, n) {
   const {claims: r} = n;
   const o = n.kind === "resumed" ? n.result : Mo(t, e, n);
   const s = n.kind === "resumed" && o.result === "waiting";
   return {
    ...o,
    failure: s ? So : o.failure,
    outputs: {
     ...o.outputs,
     ...r && {
      sha: n.sha ?? "",
      "run-id": String(r.run),
      "run-attempt": String(r.attempt)
     },
     ...n.kind === "stopped" && {
      "chain-state": "cancelled"
     }
    }
   };
  }
  function Mo({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, to.et)(t);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Co(n);
   const u = i ? null : (0, s.g$)(e.redact(c), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, R.eS)(a, e),
     sha: n.sha ?? o.run?.headSha ?? r.sha,
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, _r.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Eo(a, c, e.redact)
   };
  }
  function Co(t) {
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
  function Eo(t, e, n) {
   const r = t?.state === "success";
   const o = [ r ? `## ${jr.I.success} Gate passed` : `## ${jr.I.failure} Gate closed`, (0, 
   jr.FY)(n(e)), ...t?.target_url ? [ (0, jr.nf)("Details", n(t.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  function Uo(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const Io = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid" ];
  const To = [ "content-type", ...Io ];
  const Ao = /^[A-Za-z0-9._:-]{1,128}$/;
  function Lo({headers: t, body: e}) {
   const n = Io.map(e => t[e] ?? "");
   return n.find(t => Ao.test(t)) ?? (0, $e.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const Ro = "/webhooks/v1/";
  const No = /^[A-Za-z0-9_-]{16,200}$/;
  const qo = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const Bo = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Po(t, e) {
   const [n, r = ""] = qo.exec(t) ?? [];
   if (n === void 0) return null;
   const [o, s = "", i = ""] = Bo.exec(r) ?? [];
   if (o === void 0) return {
    uri: Fo(r),
    tokened: false
   };
   return e !== null && (0, a.SK)(s, e) ? {
    uri: Fo(i),
    tokened: true
   } : null;
  }
  function Fo(t) {
   const e = Do(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function Do(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const zo = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Jo = /^[ \t\r\n]*[{["]/;
  function Ho({headers: t, body: e}) {
   const n = (0, o._6)(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, o.E_)(n);
   if (zo.test(t["content-type"] ?? "") && !Jo.test(r)) {
    const t = Yo(r);
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
  function Yo(t) {
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
  const Ko = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function Wo(t, e, n = false) {
   const r = new Map(e.map(t => [ t, Go(t) ]));
   let s = null;
   const a = () => {
    s ??= n ? Ko : Xo(t, [ ...r.values() ]);
    return s;
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: t, json: e} = a();
     return t !== null || (0, o.pi)(e) ? null : ts(e);
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
     const i = (0, Yt.$)(o, e);
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
  function Xo(t, e) {
   const n = Ho(t);
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
  function Go(t) {
   const e = (0, Yt.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const Zo = 60;
  const Vo = 4096;
  function Qo(t) {
   return e => typeof e === "string" ? `"${(0, s.g$)(t(e.slice(0, Vo)), Zo)}"` : typeof e === "object" && e !== null ? ts(e) : String(e);
  }
  function ts(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var es = n(3920);
  const ns = {
   kind: "fits"
  };
  const rs = new Set([ "content-type", "user-agent", "x-event-key", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const os = 65536;
  function ss(t, e) {
   const {webhook: n, document: r, starred: s} = e;
   const a = (t, n, r, o) => s && n === es.XF ? ns : us(t, ds(n), r, e, o);
   return is([ ...Object.entries(t.headers ?? {}).map(([t, e]) => {
    const r = t.toLowerCase();
    const s = (0, o.eC)(n.headers, r);
    return a(`header ${t}`, s, e, rs.has(r));
   }), ...Object.entries(t.query ?? {}).map(([t, e]) => a(`query ${t}`, (0, o.eC)(n.query, t), e, false)), ...Object.entries(t.body ?? {}).map(([t, n]) => us(`body ${t}`, r.find(t), n, e)) ]);
  }
  function as({match: t, present: e}, n) {
   return is([ ss(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return cs(`body ${t}`);
    return e.kind === "value" && e.value !== null ? ns : {
     kind: "differs",
     why: `body ${t} ${ls(e)}`
    };
   }) ]);
  }
  function is(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? ns;
  }
  function cs(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function us(t, e, n, {quote: r}, o = true) {
   if (e.kind === "repeated") return cs(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${ls(e)}`
   };
   const s = fs(e.value);
   if (s !== null && (0, ro.c)(n, s)) return ns;
   const a = o ? `${t} is ${r(e.value)}, not ${n.join(", ")}` : `${t} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function ls(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function ds(t) {
   const e = (0, o.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function fs(t) {
   if (typeof t === "string") return t.length > os ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, o.u0)(t) ? String(t) : null;
  }
  function hs({path: t, accepted_values: e}, {document: n, quote: r}) {
   const o = n.find(t);
   if (o.kind === "repeated") return cs(t);
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
  const ps = {
   type: "token",
   header: "Authorization"
  };
  const ms = {
   github: {
    marks: [ ws("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ ws("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ws("x-event-key") ],
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
    signature: ps
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
    signature: ps
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
    signature: ps
   }
  };
  function ks(t) {
   return ms[t];
  }
  function ws(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const gs = 64;
  function bs(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...$s(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function ys(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function vs({path: t, name: e}) {
   return t ?? e;
  }
  function $s(t, e) {
   const n = vs(t);
   const r = e.find(n);
   if (r.kind === "repeated") return Ms(`a key on the way to ${n} repeats`);
   if (r.kind === "value" && r.value !== null) return _s(n, r.value, t.type);
   const {default_value: o} = t;
   if (o !== void 0 && o !== null) return _s("default_value", o, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = r.kind === "none" ? r.why : "is null";
   return Ms(`${n} ${s}, and is required`);
  }
  function _s(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? Ss(e) : Os(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? Ss(e) : Os(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return Os(t, e, n);
    return (0, o.u0)(e) ? Ss(e) : Ms(`${t} ${xs}`);

   case "array":
    return Array.isArray(e) ? js(t, e) : Os(t, e, n);
   }
  }
  const xs = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function js(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > gs) return Ms(`${t} nests deeper than ${gs} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, o.u0)(t))) return Ms(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return Ss(e);
  }
  function Ss(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function Os(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Ms(`${t} is ${ts(e)}, not ${r} ${n}`);
  }
  function Ms(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function Cs(t, e) {
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
  var Es = n(8340);
  function Us({secret_name: t}) {
   return t.length === 0;
  }
  function Is(t, e, {secrets: n, now: r}) {
   const o = t.secret_name;
   const s = Rs(t);
   if (s === null) return null;
   const i = o.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return o.length === 0 ? "no secret_name is given, so nothing can be verified" : `${o.join(" and ")} of the secrets input ${o.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const c = Math.floor(r / 1e3);
   const {tolerance: u} = t;
   const l = {
    headers: e.headers,
    body: e.body,
    now: c,
    ...u !== void 0 && {
     tolerance: u / 1e3
    }
   };
   const d = qs(s, l, i);
   if (d === "ok") return null;
   if (d === "untimely" && !Bs(s)) return (0, a.e)(s, l);
   const f = Ps(s);
   return d === "missing" ? `${f} is missing` : `${f} does not fit ${o.join(" or ")}`;
  }
  function Ts(t) {
   return Rs(t) === null;
  }
  function As(t, e, n) {
   const r = Rs(t) !== null;
   return r && Is(t, e, n) === null;
  }
  function Ls(t) {
   const e = Rs(t);
   return e && Fs(e).toLowerCase();
  }
  function Rs(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !Ns(t)) return null;
   const o = n === void 0 ? null : ks(n).signature;
   return o === null || o === "none" ? "jobserv" : o;
  }
  function Ns({type: t}) {
   return Es.S.some(e => e === t);
  }
  function qs(t, e, n) {
   if (!Bs(t)) return (0, a.MX)(t, e, n);
   const {headers: r} = e;
   const {prefix: s = ""} = t;
   const i = (0, o.e0)((0, o.eC)(r, t.header.toLowerCase()));
   if (i === null || i === "") return "missing";
   const c = n.filter(t => Ds(s + t, i));
   return c.length > 0 ? "ok" : "wrong";
  }
  function Bs(t) {
   return typeof t === "object" && "type" in t;
  }
  function Ps(t) {
   const e = Bs(t) ? [ t.header ] : (0, a.mh)(t);
   const n = e.at(-1);
   return e.length === 1 ? `the header ${n}` : `one of the headers ${e.slice(0, -1).join(", ")} and ${n}`;
  }
  function Fs(t) {
   return Bs(t) ? t.header : (0, a.Ml)(t);
  }
  function Ds(t, e) {
   const n = (0, a.SK)(t, e);
   const r = (0, a.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function zs({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const o = r?.secret_name.map(t => e.get(t) ?? "");
   return o?.filter(t => t !== "") ?? [];
  }
  function Js(t) {
   return Rs(t) === "standard-webhooks";
  }
  const Hs = Buffer.from("webhook-action/");
  function Ys(t, e, {trusted: n = false, verified: r = n, unread: o = false, redact: s = t => t, ...a}) {
   const i = {
    webhook: e,
    document: Wo(e, ta(t), o),
    quote: Qo(s),
    starred: n
   };
   const c = Gs(t.providers, i);
   if (typeof c === "string") return {
    status: "no_provider",
    provider: null,
    reason: c
   };
   const u = c.name;
   if (!n && Xs(e.body)) return {
    status: "invalid_signature",
    provider: u,
    reason: "its body begins like a text that this action signs for itself"
   };
   const l = r ? null : Is(c, e, a);
   if (l !== null) {
    const n = Zs(c, t.providers, i);
    const r = n.find(t => As(t, e, a));
    const o = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: u,
     reason: l + o
    };
   }
   const d = Vs(t.functions, u, e.uri);
   if (d.length === 0) {
    const t = i.quote(e.uri);
    const n = `${u} has no active function of the uri ${t}`;
    return {
     status: "no_function",
     provider: u,
     reason: n
    };
   }
   return Ks(u, d.map(t => ia(c, t, i)));
  }
  function Ks(t, e) {
   const n = e.filter(t => t.status === "not_matched");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     status: "not_matched",
     provider: t,
     functions: Ws(n),
     reason: r
    };
   }
   const r = Ws(e.filter(({status: t}) => t !== "not_matched"));
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
  function Ws(t) {
   return t.map(({name: t}) => t);
  }
  function Xs(t) {
   return t.subarray(0, Hs.length).equals(Hs);
  }
  function Gs(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = ea(r, e);
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Zs(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && ea(t, n).kind === "fits");
  }
  function Vs(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || Fo(t.uri) === Do(n)));
  }
  function Qs(t, e) {
   return is([ ss(t.match ?? {}, e), ...t.conditions.map(t => hs(t, e)) ]);
  }
  function ta({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...oa(t), ...ra(e).flatMap(t => [ ...oa(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...oa(t), ...e.map(({path: t}) => t), ...n.map(vs) ]) ];
  }
  function ea({type: t, match: e}, n) {
   const r = ra(t).map(t => as(t, n));
   const [o = na] = r;
   return is([ r.find(({kind: t}) => t === "fits") ?? o, ss(e ?? {}, n) ]);
  }
  const na = {
   kind: "fits"
  };
  function ra(t) {
   return t === void 0 ? [] : ks(t).marks;
  }
  function oa(t) {
   return Object.keys(t?.body ?? {});
  }
  const sa = "x-github-event";
  const aa = `a ping is what GitHub sends when a webhook is created; to run on it, name ${sa} in match`;
  function ia(t, e, n) {
   const {name: r} = e;
   if (ca(t, n.webhook) && !ua(e)) return {
    status: "not_matched",
    name: r,
    why: aa
   };
   const o = Qs(e, n);
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
   const a = ys(e.variables);
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
   const {values: c, errors: u} = bs(e.variables, s);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: la(a, s)
   } : {
    status: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function ca({type: t}, {headers: e}) {
   return t === "github" && (0, o.eC)(e, sa) === "ping";
  }
  function ua({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === sa);
  }
  function la(t, e) {
   const n = t.some(t => !vs(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const da = 64 * 1024;
  function fa(t, e, n) {
   return e.body.length > da && t.every(t => Is(t, e, n) !== null);
  }
  const ha = 35 * 24 * 60 * 60;
  const pa = 5 * 60;
  function ma(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const r = tn(t.relay, e);
   const o = new Map(e);
   const s = (t, n) => {
    if (e.get(n)) return [ n ];
    const s = Js(t);
    return r.map(t => {
     const e = `${n} (relay key ${t.id}${s ? ", whsec_" : ""})`;
     const r = s ? "standard-webhooks" : "text";
     o.set(e, Re(t, n, r));
     return e;
    });
   };
   const a = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => s(t, e))
   }));
   for (const t of r) n(Me(t));
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
  function ka(t, {keys: e, config: n, secrets: r}, o) {
   const {webhook: s, attestation: a, provider: i} = t;
   const {now: c, redact: u} = o;
   const l = n.relay !== void 0;
   const d = l && a !== "";
   const f = d ? wa(t, e, o) : null;
   if (f !== null) return ga(f);
   const h = Ys(n, s, {
    secrets: r,
    now: c,
    redact: u,
    verified: d
   });
   if (d && h.provider !== i) return ga(`the relay verified it for provider ${i ?? "(none)"}, and here ${h.provider ?? "no provider"} takes it: relay and step read different configs`);
   const p = n.providers.find(({name: t}) => t === h.provider);
   if (l && !d && p !== void 0 && Ts(p)) return ga(`provider ${p.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   return h;
  }
  function wa({text: t, attestation: e, t: n}, r, {repository: o, now: s}) {
   if (t === null || !qe(r, o, t, e)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const a = Math.floor(s / 1e3) - (n ?? 0);
   if (n === null || a > ha) return "the attestation is older than 35 days; let the sender send the webhook again";
   return a < -pa ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function ga(t) {
   return {
    status: "refused",
    reason: t
   };
  }
  const ba = [ "body", "base64", "gzip" ];
  const ya = [ "uri", "headers", "query", ...ba ];
  const va = [ "id", "t", "provider" ];
  const $a = 1024 * 1024;
  const _a = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function xa(t) {
   const e = (0, o.eC)(t, "client_payload") !== void 0;
   const n = e ? void 0 : (0, o.eC)(t, "inputs");
   const r = n ?? (0, o.eC)(t, "client_payload");
   const s = n ? "the input webhook" : "client_payload.webhook";
   const a = (0, o.eC)(r, "webhook");
   const i = (0, o.e0)(a);
   const c = i === null ? a : ja(i);
   if (!(0, o.pi)(c)) return Ta(`${s} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${_a}`);
   const u = (0, o.p)(c, "uri") ?? "";
   const l = Ia((0, o.p)(c, "headers") ?? {});
   const d = Ua((0, o.p)(c, "query") ?? {});
   const f = await Ca(c);
   const h = (0, o.p)(r, "attestation") ?? "";
   const p = (0, o.p)(c, "t") ?? null;
   const m = (0, o.p)(c, "provider") ?? null;
   const k = [ ...Object.keys(c).filter(Sa).map(Oa), ...typeof u === "string" ? [] : [ "uri is no text" ], ...l === null ? [ "headers is no object of texts" ] : [], ...d === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in f ? [ f.fault ] : [], ...typeof h === "string" ? [] : [ "attestation is no text" ], ...p === null || Ma(p) ? [] : [ "t is no time in Unix seconds" ], ...m === null || typeof m === "string" ? [] : [ "provider is no text" ] ];
   if (l === null || d === null) return Ta(`${s}: ${k.join("; ")}; ${_a}`);
   if (typeof u !== "string" || typeof h !== "string" || "fault" in f || k.length > 0) return Ta(`${s}: ${k.join("; ")}`);
   const [w = "", ...g] = u.split("?");
   const b = Ua(g.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: Fo(w),
      headers: Uo(Object.entries(l).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: Uo([ ...Object.entries(b), ...Object.entries(d) ]),
      body: f.bytes
     },
     text: i,
     attestation: h,
     t: Ma(p) ? p : null,
     provider: (0, o.e0)(m)
    }
   };
  }
  function ja(t) {
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function Sa(t) {
   return !ya.includes(t) && !va.includes(t);
  }
  function Oa(t) {
   const e = (0, mt.h)(t, ya);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function Ma(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  async function Ca(t) {
   const e = ba.filter(e => Object.hasOwn(t, e));
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
   } : Ea(s);
  }
  async function Ea(t) {
   const e = new Blob([ Uint8Array.from(t) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const t of e) {
     r += t.length;
     if (r > $a) return {
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
   return typeof t === "string" ? Uo(new URLSearchParams(t)) : Ia(t);
  }
  function Ia(t) {
   if (!(0, o.pi)(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function Ta(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const Aa = 25 * 1024 * 1024;
  const La = "flex-sync-webhook";
  function Ra(t, e) {
   if (Po(t.path, e) === null) return Pa;
   const n = _t(t);
   if (n === "method_not_allowed") return Fa;
   if (n !== null) return Da;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > Aa ? za : null;
  }
  function Na(t, e) {
   const n = /^ *true *$/i.test(e.headers[La] ?? "");
   switch (t.status) {
   case "invalid_signature":
    return qa(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return qa(404, "No provider or function is there for it.");

   case "not_matched":
    return n ? qa(404, "No function wants it.") : Ba;

   case "failed":
    return n ? qa(500, "A function failed; the log of the run says why.") : Ba;

   case "succeeded":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Ba;
   }
  }
  function qa(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Ba = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Pa = qa(404, "No such path or token.");
  const Fa = {
   ...qa(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Da = qa(415, "Send the body without a Content-Encoding.");
  const za = qa(413, "The body is longer than 25 MiB.");
  const Ja = {
   ...qa(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Ha = new Set;
  async function Ya({inputs: t, secrets: e}, n, r) {
   const o = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const a = new Set(s.filter(Us).map(({name: t}) => t));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, me.J9)(r.log, "webhooks were refused");
   const d = (0, me.J9)(r.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = Po(f.path, o);
    const p = Ra(f, o);
    if (h === null || p !== null) return p ?? Ja;
    if (t === null) return za;
    if (i.signal.aborted) return Ja;
    const {uri: m, tokened: k} = h;
    const w = Uo(f.query);
    const g = {
     uri: m,
     headers: f.headers,
     query: w,
     body: t
    };
    const b = r.clock.now();
    const y = k ? Ha : a;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = fa(v, g, {
     secrets: e,
     now: b
    });
    const _ = {
     secrets: e,
     now: b,
     unread: $,
     redact: r.redact
    };
    const x = Ka(Ys(n, g, _), y);
    const j = {
     webhook: g,
     judgement: x,
     now: b,
     retryOf: null
    };
    const S = m === "" ? "without uri" : `for ${m}`;
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
    return Na(x, f);
   };
   const h = await ke(t, r, {
    what: "webhooks",
    path: Ro,
    maxBytes: Aa,
    checkHead: t => Ra(t, o),
    handle: f
   });
   const p = await (0, bt.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? bt.rl,
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
  function Ka(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  var Wa = n(7728);
  const Xa = Wa.IeY(t => (0, o.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const Ga = Wa.Ikc({
   id: Wa.FsL(Wa.YjP(), Wa.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Wa.mee(Wa.YjP()),
   uri: Wa.YjP(),
   query: Xa,
   headers: Xa,
   body: Wa.mee(Wa.KCZ([ Wa.YjP(), Wa.Ikc({
    base64: Wa.YjP()
   }) ])),
   verdict: Wa.KIO([ 200, 401, 404, 500 ]),
   reason: Wa.mee(Wa.YjP()),
   functions: Wa.YOg(Wa.YjP()),
   received: Wa.YjP(),
   retry_of: Wa.mee(Wa.YjP()),
   mac: Wa.mee(Wa.YjP())
  });
  const Za = Wa.Ikc({
   version: Wa.euz(1),
   run: Wa.Ikc({
    repository: Wa.YjP(),
    run_id: Wa.aig(),
    run_attempt: Wa.aig()
   }),
   received: Wa.lqM(Wa.mee(Ga))
  });
  function Va(t, e, n) {
   return {
    ...(0, _r.OA)(t, e),
    received: n
   };
  }
  function Qa(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Wa.xLC(Za, e, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is not a record of this action"
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
  function ti(t, e, n) {
   return (0, a.vX)(t, ni(e, n));
  }
  function ei(t, e, n) {
   return (0, a.cX)(n.mac ?? "", t, ni(e, n));
  }
  function ni(t, {provider: e, uri: n, query: r, headers: o, body: s, verdict: a}) {
   return [ t, e, n, r, o, s, a ];
  }
  var ri = n(4061);
  var oi = n(8047);
  function si({inputs: t}, e, {config: n, got: r}, o) {
   const {environment: a} = t;
   const i = r.kind === "judged" ? r.judged : null;
   const c = i ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = li(r);
   if (i !== null) ai(i, e);
   const d = ci(i?.judgement ?? null);
   const {variables: f, starred: h} = Cs(d.variables, e.redact);
   const p = ui(n, d.variables);
   for (const t of d.functions) {
    const n = Object.entries(f[t] ?? {});
    e.log.group(`function ${t} ran`, [ ...n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...p.filter(e => e.fn === t).map(t => `${t.name}: no value at ${t.path}`) ]);
   }
   if (d.warning !== null) e.log.warning(d.warning);
   for (const t of h) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const m = u === "success" || u === "not_run";
   if (m) e.log.info(l);
   const k = c && o(c);
   if (d.functions.length > 0 && k?.mac === null) e.log.info(`provider ${k.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: u,
    failure: m ? null : (0, s.g$)(e.redact(l), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: i === null ? "" : e.redact(Lo(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: k && Va(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, k),
    summary: wi({
     result: u,
     why: l,
     webhook: c && k && {
      uri: c.webhook.uri,
      received: k
     },
     functions: d.functions,
     errors: ii(i),
     variables: f,
     absent: p
    }, e.redact)
   };
  }
  function ai(t, e) {
   const {webhook: n, judgement: r} = t;
   const {uri: o, body: s} = n;
   e.log.info(`a webhook ${o === "" ? "without uri" : `for ${o}`}, ${s.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = ii(t);
   if (a.length > 1) e.log.group("functions failed", a);
  }
  function ii(t) {
   return t?.judgement.status === "failed" ? t.judgement.errors : [];
  }
  function ci(t) {
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
  function ui({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: vs(e)
    }));
   });
  }
  function li(t) {
   switch (t.kind) {
   case "judged":
    return di(t.judged.judgement);

   case "refused":
    return fi(t.reason);

   case "timeout":
    {
     const e = t.last && hi(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return fi(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return fi("the step was cancelled while it waited for a webhook");
   }
  }
  function di(t) {
   const e = hi(t);
   switch (t.status) {
   case "no_provider":
   case "no_function":
    return fi(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return fi(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "not_matched":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return fi(`the webhook of ${t.provider} failed: ${e}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function fi(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function hi(t) {
   if (t.status === "succeeded") return null;
   return t.status === "failed" ? t.errors.join("; ") : t.reason;
  }
  const pi = 4e5;
  const mi = 1e5;
  const ki = {
   success: `${jr.I.success} Webhook received`,
   not_run: `${jr.I.skipped} Webhook received, nothing ran`,
   failure: `${jr.I.failure} Webhook not taken`,
   waiting: `${jr.I.waiting} Webhook awaited`
  };
  function wi({result: t, why: e, webhook: n, functions: r, errors: o, variables: s, absent: a}, i) {
   const c = t => (0, jr.Mk)(i(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${ki[t]}\n`, `${(0, jr.FY)(i(e))}\n` ];
   if (o.length > 1) l.push((0, jr.p_)(o.map(c), mi));
   if (n !== null) {
    const {provider: t, verdict: e, id: o, retry_of: s} = n.received;
    const a = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, jr.Mk)(o),
     ...s !== null && {
      "Resubmitted from": (0, jr.Mk)(s)
     }
    };
    const i = Object.values(a);
    l.push((0, jr.tp)(Object.keys(a), [ i ], pi));
   }
   const d = [ ...u, ...a.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, jr.tp)([ "Function", "Variable", "Value" ], d, pi));
   return l.join("\n");
  }
  function gi(t, e, n) {
   const {inputs: r, secrets: o} = t;
   const {repository: s} = r.environment;
   const a = yi(t);
   const i = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (a.repository !== s) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!vi(e, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = zs(e, o, u);
   if (l.length === 0) return i(`provider ${u} has no secret, so that anyone could have written it; let the sender send it again`);
   if (!ei(l, s, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = Ei(c, o);
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
   const m = Ys(e, d, p);
   if (m.provider !== u) return i(`${u} took it then, and ${m.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const k = bi(e, m, d);
   if (k !== null) return i(k);
   n.log.info(`resubmitted: ${c.id}, received ${c.received} with verdict ${c.verdict}; its mac is right`);
   return {
    kind: "judged",
    judged: {
     webhook: d,
     judgement: m,
     now: f,
     retryOf: c.id
    }
   };
  }
  function bi({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   for (const {name: o, match: s} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === es.XF);
    const a = Object.keys(s?.query ?? {}).find(t => r[t] === es.XF);
    const i = t ?? a;
    if (i !== void 0) return `function ${o} matches by ${i}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function yi(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Qa(t.text);
    if (e.kind === "foreign") throw new E.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new E.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (o.length > 0) throw new E.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function vi({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const $i = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   failed: 500
  };
  function _i({inputs: t, secrets: e}, n, r, {webhook: o, judgement: s, now: a, retryOf: i}) {
   const {status: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = r;
   const h = hi(s);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...Si(o, {
     secrets: e,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: $i[c],
    reason: h && f(h),
    functions: "functions" in s ? s.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = zs(n, e, u);
   const k = m !== void 0 && c !== "invalid_signature";
   const {repository: w} = l;
   return k ? {
    ...p,
    mac: ti(m, w, p)
   } : p;
  }
  const xi = 8;
  const ji = 4;
  function Si(t, e) {
   const {token: n, receive: r, redact: s} = e;
   const i = (0, es.$o)(e.secrets, ji);
   const c = t => (0, oi.y1)(n ? t.replaceAll(n, es.XF) : t, i);
   const u = t => {
    const e = c(t);
    return s(e) === e ? e : es.XF;
   };
   const l = new Set([ (0, a.Ml)("jobserv"), ...r.providers.flatMap(t => Ls(t) ?? []) ]);
   const d = t => l.has(t) || Oi(t);
   const f = Ci(Object.entries(t.headers).flatMap(([t, e]) => d(t) ? e : []));
   const h = (t, e) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ u(t), e.has(t) && !d(t) && !f(n) ? u(n) : es.XF ]));
   const p = new Set([ ...To, ...Mi(r, "headers").map(t => t.toLowerCase()) ]);
   const m = () => {
    const e = (0, o._6)(t.body);
    if (e !== null) return c(e);
    const n = t.body.toString("latin1");
    const r = c(n) === (0, oi.y1)(n, Ui);
    return r ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: f(t.uri) ? es.XF : c(t.uri),
    query: h(t.query, new Set(Mi(r, "query"))),
    headers: h(t.headers, p),
    body: m()
   };
  }
  function Oi(t) {
   return t !== "x-event-key" && (0, es.tV)(t);
  }
  function Mi({providers: t, functions: e}, n) {
   const r = t.flatMap(({type: t}) => t === void 0 ? [] : ks(t).marks);
   return [ ...t, ...e, ...r ].flatMap(({match: t}) => Object.keys(t?.[n] ?? {}));
  }
  function Ci(t) {
   const e = t.map(t => t.toLowerCase()).filter(Boolean);
   const n = e.flatMap(t => t.split(/[\s,:;=]+/)).filter(t => t.length >= xi);
   return t => {
    const r = t.toLowerCase();
    return e.includes(r) || n.some(t => r.includes(t));
   };
  }
  function Ei({uri: t, query: e, headers: n, body: r}, o) {
   if (r === null) return null;
   let s = null;
   const a = t => (0, Qe.S5)(t, t => {
    const e = (0, ri.Gf)(t) ?? t;
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
  async function Ii(t, e) {
   const {inputs: n} = t;
   const r = Li(t);
   e.mask(n.callbackToken);
   const o = ma(Ri(t, await t.loadConfig(), r), t.secrets, e.mask);
   const {config: s, secrets: a} = o;
   const i = {
    ...t,
    secrets: a
   };
   const c = await Ti(i, r, o, e);
   return si(i, e, {
    config: s,
    got: c
   }, t => _i(i, s, e, t));
  }
  async function Ti(t, e, n, r) {
   const {config: o} = n;
   switch (e) {
   case "event":
    return Ai(t, n, r);

   case "listener":
    return Ya(t, o, r);

   case "record":
    return gi(t, o, r);
   }
  }
  async function Ai({inputs: {environment: t}}, e, n) {
   const r = await xa(t.event);
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
   const i = ka(r.dispatched, e, a);
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
  function Li({inputs: t}) {
   const {via: e, record: n, callbackToken: r, dryRun: o, environment: s} = t;
   const a = [];
   if (o) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") a.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") a.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !Ni(s.eventName)) a.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !No.test(r)) a.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (a.length > 0) throw new E.x(a.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function Ri({inputs: t, secrets: e}, {receive: n}, r) {
   const o = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || o.length === 0) throw new E.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = o.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new E.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const a = o.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const i = o.filter(Us).map(({name: t}) => t);
   if (r === "listener" && t.callbackToken === "" && i.length > 0) a.push({
    message: `anybody could send what provider ${i.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (a.length > 0) throw new E.x(a);
   return n;
  }
  function Ni(t) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(t);
  }
  var qi = n(1261);
  var Bi = n(4125);
  const Pi = "webhook-record";
  const Fi = 100;
  const Di = 500;
  const zi = 32 * 1024 * 1024;
  const Ji = 1e3;
  const Hi = 4;
  const Yi = Wa.Ikc({
   id: Wa.aig(),
   name: Wa.YjP(),
   size_in_bytes: Wa.NpB(Wa.aig(), 0),
   expired: Wa.NpB(Wa.zMY(), false),
   created_at: Wa.FsL(Wa.YjP(), Wa.pdi(t => Date.parse(t)), Wa.aig(), Wa.E2x()),
   workflow_run: Wa.NpB(Wa.cl6(Wa.Ikc({
    id: Wa.lqM(Wa.aig()),
    repository_id: Wa.lqM(Wa.aig()),
    head_repository_id: Wa.lqM(Wa.aig())
   })), null)
  });
  async function Ki(t, e) {
   const n = await Wi(t, e);
   const r = [];
   let o = zi;
   for (let s = 0; s < n.length && o >= 0; s += Hi) {
    const a = await Promise.all(n.slice(s, s + Hi).map(n => Gi(t, e.repository, n)));
    for (const t of a.flat()) {
     o -= t.text.length;
     if (o >= 0) r.push(t);
    }
   }
   if (o < 0) t.log.warning(`the records since ${ic(e.since)} are larger than ${zi / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Wi({api: t, log: e}, {repository: n, since: r, forks: o = false}) {
   const s = [];
   const a = t.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, I.N)(n), {
    keys: [ "artifacts" ],
    most: Fi
   });
   let i = false;
   for await (const {items: t, more: e} of a) {
    const n = t.flatMap(t => {
     const e = Wa.xLC(Yi, t);
     return e.success ? [ e.output ] : [];
    });
    s.push(...n.filter(({name: t, created_at: e}) => t.startsWith(Pi) && e >= r));
    i = !e || n.every(({created_at: t}) => t < r);
    if (i) break;
   }
   if (!i) e.warning(`${n} has more than ${Fi * 100} artifacts; older ones are not read`);
   const c = s.filter(t => {
    const n = Xi(t, o);
    if (n !== null) e.info(`artifact ${t.name} skipped: ${n}`);
    return n === null;
   }).sort((t, e) => e.created_at - t.created_at || e.id - t.id);
   if (c.length > Di) e.warning(`${n} has ${c.length} records since ${ic(r)}; only the newest ${Di} are read`);
   return c.slice(0, Di);
  }
  function Xi({expired: t, size_in_bytes: e, workflow_run: n}, r) {
   if (t) return "it is expired";
   if (e > zi) return `it is larger than ${zi / 1024 / 1024} MiB`;
   const {repository_id: o, head_repository_id: s} = n ?? {};
   const a = s !== void 0 && s !== o;
   return a && !r ? "it is from a run of a fork" : null;
  }
  async function Gi({api: t, log: e}, n, {id: r, name: o, created_at: s, workflow_run: a}) {
   const i = a?.id ?? null;
   const c = i === null ? o : `${o} of run ${i}`;
   try {
    const e = await t.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, I.N)(n),
     artifact_id: r,
     archive_format: "zip"
    }, zi);
    const a = await Vi(o, e);
    return a.map(({path: t, text: e}) => ({
     path: `${c}: ${t}`,
     text: e,
     uploaded: s,
     runId: i
    }));
   } catch (t) {
    if (!Zi(t)) throw t;
    e.warning(`artifact ${c} skipped: ${t.message}`);
    return [];
   }
  }
  function Zi(t) {
   if (t instanceof U.hD) return [ 200, 404, 410 ].includes(t.status ?? 0);
   return t instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function Vi(t, e) {
   const n = e.subarray(0, 2).equals(Buffer.from("PK")) ? await oc(e) : [ {
    path: t,
    content: e
   } ];
   return n.map(({path: t, content: e}) => ({
    path: t,
    text: e.toString().replace(/^\ufeff/, "")
   }));
  }
  const Qi = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const tc = {
   magic: 33639248,
   size: 46
  };
  const ec = {
   magic: 67324752,
   size: 30
  };
  const nc = 0;
  const rc = 8;
  async function oc(t) {
   const {inflateRawSync: e} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = sc(t);
    const r = t.readUInt16LE(n + 10);
    if (r > Ji) throw new ArchiveError(`it has more than ${Ji} files`);
    let o = t.readUInt32LE(n + 16);
    let s = zi;
    const a = [];
    for (let n = 0; n < r; n++) {
     if (t.readUInt32LE(o) !== tc.magic) throw ac();
     const n = t.readUInt16LE(o + 10);
     const r = t.readUInt32LE(o + 20);
     const i = t.readUInt32LE(o + 42);
     const c = o + tc.size;
     const u = c + t.readUInt16LE(o + 28);
     const l = t.toString("utf8", c, u);
     o = u + t.readUInt16LE(o + 30) + t.readUInt16LE(o + 32);
     if (!(0, Bi.E)(l)) continue;
     if (t.readUInt32LE(i) !== ec.magic) throw ac();
     const d = i + ec.size + t.readUInt16LE(i + 26) + t.readUInt16LE(i + 28);
     const f = t.subarray(d, d + r);
     if (f.length < r || ![ nc, rc ].includes(n)) throw ac();
     const h = n === nc ? f : e(f, {
      maxOutputLength: Math.max(1, s)
     });
     s -= h.length;
     a.push({
      path: l,
      content: h
     });
    }
    return a;
   } catch (t) {
    if (t instanceof ArchiveError) throw t;
    const e = t instanceof Error && "code" in t ? t.code : "";
    throw e === "ERR_BUFFER_TOO_LARGE" ? new ArchiveError(`it unpacks to more than ${zi / 1024 / 1024} MiB`) : ac();
   }
  }
  function sc(t) {
   const e = Math.max(0, t.length - Qi.size - Qi.comment);
   for (let n = t.length - Qi.size; n >= e; n--) if (t.readUInt32LE(n) === Qi.magic) return n;
   throw ac();
  }
  function ac() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function ic(t) {
   return new Date(t).toISOString().slice(0, 16).replace("T", " ");
  }
  var cc = n(7359);
  var uc = n(9950);
  const lc = "variables.";
  function dc(t) {
   const {body: e, payload: n, dockerhub: r, ...o} = t;
   return o;
  }
  async function fc(t, e, {sent: n, run: r}, {webhook: o, lacksSecret: s, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (o === void 0) return kc("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!o.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return kc("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = o.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, cc.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return kc(f);
   const h = dc(o);
   const p = (0, uc.wX)(h).find(t => t.startsWith(lc));
   if (p !== void 0) return kc(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await a(h, r);
   if (m.kind === "unknown") return kc(m.reason);
   if (m.status !== null && mc(n, r, d, m.status)) e.log.warning(`webhook "${o.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = hc(o, l, t.secrets);
   const w = (0, q.iP)(t, e, h, {
    id: i,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, oi.C3)(u, o.body, k)
   });
   return w.kind === "request" ? w : kc(w.reason);
  }
  function hc(t, e, n) {
   const r = e.length === 0 ? [] : (0, uc.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function pc(t, {log: e}) {
   for (const n of t) {
    const t = (0, uc.Fj)(dc(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function mc({id: t, webhook: e, event: n}, {run_id: r, run_attempt: o}, s, a) {
   const i = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: s,
    runId: r,
    attempt: o,
    webhook: e
   };
   return (0, M.ek)({
    ...c,
    chain: null,
    kind: i,
    status: a
   }) !== t;
  }
  function kc(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const wc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function gc(t) {
   return (0, uc.wX)(t).some(t => yc(t) || vc(t));
  }
  function bc(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: o, apiUrl: s} = t.inputs.environment;
   const a = new Map;
   const i = ({run_id: n, run_attempt: r}, o) => {
    const s = JSON.stringify([ n, r, o ]);
    const i = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = a.get(s) ?? (0, kt.x)({
     ...t,
     inputs: i
    }, e, o);
    a.set(s, c);
    return c;
   };
   return async (t, a) => {
    if (!gc(t)) {
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
     const e = (0, uc.wX)(t).some(yc);
     const n = await i(a, e);
     const {values: r, status: o} = n;
     return {
      kind: "values",
      values: r,
      status: e ? o : null
     };
    } catch (t) {
     if (!(t instanceof U.hD) || e.signal.aborted) throw t;
     const n = `its URL or headers use run ${a.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function yc(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function vc(t) {
   return /^github(\.|$)/.test(t) && !wc.includes(t);
  }
  const $c = [ "failed", "all" ];
  function _c(t, {deliveries: e, only: n}, r, o = null) {
   const s = e.some(t => $c.includes(t)) ? null : e;
   const a = [ ...s === null ? jc(e) : s.flatMap(e => Sc(e, t)), ...Mc(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (a.length > 0) throw new E.x(a.map(t => ({
    message: t
   })));
   const i = {
    selected: [],
    lost: [],
    skipped: []
   };
   for (const a of t) {
    const {id: t, webhook: c, status: u, chain: l} = a.sent;
    const d = (t, e = false) => i.skipped.push({
     recorded: a,
     why: t,
     warn: e
    });
    if (s !== null && !s.includes(t)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && e.includes("failed")) d("it succeeded"); else if (l !== null) d(Oc(a), true); else if (o === null || s !== null) i.selected.push(a); else if (a.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && xc(a, o)) i.lost.push(a); else if (!r.includes(c)) d("the config has no webhook of that name", true); else i.selected.push(a);
   }
   return i;
  }
  function xc({firstFailed: t}, {givenUpBefore: e}) {
   return t !== null && t < e;
  }
  function jc(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function Sc(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which is not in the record; write ${(0, mt.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${Oc(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function Oc({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent alone: start the chain again with mode: chain and start-at: ${e}`;
  }
  function Mc(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which is in neither the config nor the record; write ${(0, 
   mt.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function Cc(t) {
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
     began: Uc(t)
    };
    if (r) r.push(a); else e.set(t.id, [ a ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n, began: r} = t.reduce((t, e) => Ec(e, t) ? t : e);
    const o = Tc(t);
    const s = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    const a = [ ...t.flatMap(({sent: {first_failed: t}}) => t ?? []), ...o.map(({started: t}) => t) ].map(t => Date.parse(t));
    return {
     sent: e,
     run: n,
     earlier: o,
     differs: s,
     firstFailed: a.length === 0 ? null : Math.min(...a),
     givenUp: t.some(t => t.sent.given_up === true && t.began >= r)
    };
   });
  }
  function Ec(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return Ic(t.sent) < Ic(e.sent);
  }
  function Uc({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function Ic({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function Tc(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const Ac = / #\d+$/;
  const Lc = 300;
  async function Rc(t, e) {
   const {sinceMs: n, giveUpAfterMs: r} = t.inputs;
   const o = e.clock.now();
   const s = Cc(n ? await zc(t, e, o - n) : Dc(t, e.log));
   const a = {
    ...t,
    config: await t.loadConfig()
   };
   const i = (a.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const c = _c(s, a.inputs, i, n ? {
    givenUpBefore: o - r
   } : null);
   Bc(c, e);
   Pc(c, i, e);
   const u = await qc(a, e, c.selected);
   const l = u.flatMap(({webhook: t, preparation: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, q.vp)(a, e, t)
   } ] : []);
   const d = await (0, q.F0)(a, e, l);
   const f = new Map(d.map(t => [ t.id, t ]));
   const h = u.map(({recorded: t, preparation: n}) => ({
    recorded: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(t.sent.id) ?? Fc(t, n, e),
    givenUp: false
   }));
   const p = c.lost.map(t => Nc(t, a, e));
   return Yc(a, e, [ ...p, ...h ], s);
  }
  function Nc(t, {inputs: e}, {log: n, redact: r}) {
   const {sent: o, firstFailed: a} = t;
   const i = (0, s.xv)(r(o.reason ?? "no reason"), Lc);
   const c = `given up, it has failed since ${(0, qi.fU)(a)} (${i}); to send it once more, give the input deliveries: ${o.id}`;
   const {dryRun: u} = e;
   n.info(`webhook "${o.webhook}" ${u ? "would be" : "is"} ${c}`);
   const l = u ? (0, O.nE)(o, "given_up") : (0, O.vQ)(o, c);
   return {
    recorded: t,
    keys: null,
    delivery: l,
    givenUp: !u
   };
  }
  async function qc(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const o = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...r.values() ].filter(({name: t, enabled: e}) => e && o.has(t)).map(dc);
   const a = new Set([ ...(0, N.W$)(s, t, e.log) ].map(({name: t}) => t));
   pc(s, e);
   const i = bc(t, e);
   const c = [];
   for (const o of n) {
    const {webhook: n} = o.sent;
    const s = r.get(n);
    const u = {
     webhook: s,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await fc(t, e, o, u);
    c.push({
     recorded: o,
     webhook: s,
     preparation: l
    });
   }
   return c;
  }
  function Bc({skipped: t}, {log: e}) {
   for (const {recorded: n, why: r, warn: o} of t) {
    const {id: t, webhook: s} = n.sent;
    const a = `webhook "${s}" skipped, ${t}: ${r}`;
    if (o) e.warning(a); else e.info(a);
   }
  }
  function Pc({selected: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = e.filter(t => Ac.test(t));
   const o = new Set([ ...r, ...r.map(t => t.replace(Ac, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (o.has(e)) n.warning(`webhook "${e}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Fc({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, O.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, O.nE)(t, e.reason);

   case "request":
    return (0, O.nE)(t, "cancelled");
   }
  }
  function Dc({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: o} = t;
   const {repository: s} = o;
   if (r === "") throw new E.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const a = [];
   const i = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, _r.WE)(n);
    if (e.kind === "received") i.push(t); else if (e.kind === "invalid") a.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) a.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && a.length === 0) a.push(`${i.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (a.length > 0) throw new E.x(a.map(t => ({
    message: t
   })));
   for (const t of i) n.info(`${t} holds a received webhook and is skipped`);
   return c;
  }
  async function zc({inputs: t}, e, n) {
   const {repository: r} = t.environment;
   const o = await Ki(e, {
    repository: r,
    since: n
   });
   const s = o.flatMap(({path: t, text: n, uploaded: o}) => {
    const s = (0, _r.WE)(n);
    if (s.kind === "received") return [];
    const a = s.kind === "invalid" ? s.why : s.record.run.repository !== r ? "is a record of another repository" : null;
    if (a === null && s.kind === "deliveries") return Jc(s.record, o);
    e.log.warning(`${t} ${a} and is skipped`);
    return [];
   });
   e.log.info(`records uploaded since ${(0, qi.fU)(n)}: ${s.length}`);
   return s;
  }
  function Jc({deliveries: t, ...e}, n) {
   return {
    ...e,
    deliveries: t.map(t => {
     if (t.status !== "failure" || t.first_failed) return t;
     const e = t.attempts[0]?.started ?? new Date(n).toISOString();
     return {
      ...t,
      first_failed: e
     };
    })
   };
  }
  const Hc = "fix the cause, then run this job again";
  function Yc(t, e, n, r) {
   const {repository: o} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const a = t.config.notify?.webhooks ?? [];
   const i = (0, R.z)(s, a, e.log);
   const c = e.signal.aborted;
   const u = Kc(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? Wc(t);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, R.oh)(i, {
     cancelled: c,
     fix: s.some(({attempts: t}) => t.length > 0) ? Hc : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, _r.OA)(o, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => Xc(t, l, o))),
    summary: u === null ? [ (0, A.q)(s, e.redact), Qc(n.map(({recorded: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Kc(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Wc({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function Xc({recorded: t, keys: e, delivery: n, givenUp: r}, o, s) {
   const {sent: a, run: i, firstFailed: c} = t;
   const {id: u, webhook: l, body: d, chain: f} = a;
   const h = i.run_id === o.run_id && i.run_attempt === o.run_attempt;
   const p = n.status === "not_run" || r ? a : n;
   const {status: m, reason: k, attempts: w} = p;
   return {
    id: u,
    webhook: l,
    event: a.event,
    status: m,
    reason: k,
    attempts: w,
    chain: f,
    body: d,
    retry_of: p === a ? a.retry_of : u,
    mac: e === null ? a.mac : (0, cc.cr)({
     sent: a,
     run: i,
     repository: s
    }, e[0]),
    ...h ? {} : {
     run: i
    },
    ...a.first_failed === void 0 || c === null ? {} : {
     first_failed: new Date(c).toISOString()
    },
    ...r ? {
     given_up: true
    } : {}
   };
  }
  const Gc = 3e5;
  const Zc = 20;
  const Vc = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Qc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: o, attempts: s} = t;
    const a = (0, jr.Hn)((0, jr.Mk)(e(o)), (0, jr.Mk)(r));
    const i = Math.max(0, n.length - Zc);
    const c = [ ...n.map((t, e) => tu(t, `${e + 1}`)).slice(i), ...s.map((t, e) => tu(t, `${n.length + e + 1} (this run)`)) ];
    return c.map((t, e) => [ e === 0 ? a : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, jr.tp)(Vc, n, Gc)}`;
  }
  function tu({started: t, status_code: e, error: n, duration_ms: r}, o) {
   return [ o, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, jr.Mk)(String(e ?? n ?? "")), (0, 
   jr.a3)(r) ];
  }
 })
};
