export const id = 345;

export const ids = [ 345 ];

export const modules = {
 2601: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => oe,
   chain: () => ds,
   gate: () => As,
   receive: () => bc,
   redeliver: () => vu
  });
  var r = n(2086);
  var s = n(6834);
  var o = n(1627);
  var i = n(744);
  var a = n(9329);
  const c = 10;
  const u = [ "pending", "queued", "in_progress", "waiting" ];
  function l(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return f(e, (0, s.eC)(t, "client_payload"));

   case "workflow_dispatch":
    return f(e, (0, s.eC)(t, "inputs"));

   case "status":
    return m(k(t), n);

   case "deployment_status":
    return m(g(t), n);

   case "check_run":
    return p(t, n);

   default:
    return $(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function d(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function f(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return $(`The ${e} event carries nothing, so no callback.`);
   const n = (0, s.p)(t, "token");
   const r = (0, s.p)(t, "signature");
   for (const [t, s] of Object.entries({
    token: n,
    signature: r
   })) if (s !== null && typeof s !== "string") return $(`The ${e} event's ${t} must be a string.`);
   const o = (0, s.p)(t, "callback");
   return {
    kind: "dispatched",
    body: o ?? t,
    token: (0, s.e0)(n),
    signature: (0, s.e0)(r),
    signedText: (0, s.e0)(o),
    sha: h((0, s.p)(t, "sha"))
   };
  }
  function h(e) {
   return typeof e === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
  }
  function p(e, t) {
   const n = w(e);
   const r = (0, s.eC)((0, s.eC)((0, s.eC)(e, "check_run"), "app"), "slug");
   return t.app === null || r === t.app ? m(n, t) : v(n, `is of another app than ${t.app}`);
  }
  function m(e, {context: t}) {
   if (t === null) return $(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: n, sameContext: r, undecided: o, sha: i, branches: c} = e;
   if (typeof n !== "string" || !r(n, t)) return v(e, `is of another context than ${t}`);
   if (o !== null) return v(e, o);
   const u = (0, a.y0)({
    state: e.state,
    description: _(e.description, a.o1),
    context: _(e.context, a.N4),
    target_url: e.target_url
   });
   return {
    kind: "reported",
    verdict: u,
    sha: (0, s.e0)(i),
    branches: c
   };
  }
  function k(e) {
   const t = (0, s.eC)(e, "state");
   const n = (0, s.eC)(e, "branches");
   const o = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, s.eC)(e, "context"),
    sameContext: r.IE,
    state: t,
    undecided: t === "pending" ? "is pending" : null,
    description: (0, s.eC)(e, "description"),
    target_url: (0, s.eC)(e, "target_url"),
    sha: (0, s.eC)(e, "sha"),
    branches: {
     names: o.map(e => (0, s.e0)((0, s.eC)(e, "name"))).filter(e => e !== null),
     complete: o.length < c,
     certain: true
    }
   };
  }
  function g(e) {
   const t = (0, s.eC)(e, "deployment_status");
   const n = (0, s.eC)(e, "deployment");
   const o = (0, s.eC)(t, "state");
   const i = u.some(e => e === o);
   return {
    name: "deployment_status",
    context: (0, s.eC)(n, "environment"),
    sameContext: r.IE,
    state: o,
    undecided: i ? `is ${o}` : null,
    description: (0, s.eC)(t, "description"),
    target_url: (0, s.p)(t, "target_url") ?? (0, s.p)(t, "log_url"),
    sha: (0, s.eC)(n, "sha"),
    branches: null
   };
  }
  function w(e) {
   const t = (0, s.eC)(e, "check_run");
   const n = (0, s.eC)(t, "conclusion");
   const r = n === "success" || n === "failure";
   const o = (0, s.eC)((0, s.eC)(t, "output"), "title");
   const i = (0, s.eC)((0, s.eC)(t, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, s.eC)(t, "name"),
    sameContext: (e, t) => e === t,
    state: r ? n : "error",
    undecided: b((0, s.eC)(e, "action"), (0, s.eC)(t, "status")),
    description: r ? o : y(n, o),
    target_url: (0, s.p)(t, "details_url") ?? (0, s.p)(t, "html_url"),
    sha: (0, s.eC)(t, "head_sha"),
    branches: {
     names: typeof i === "string" ? [ i ] : [],
     complete: true,
     certain: false
    }
   };
  }
  function b(e, t) {
   if (t !== "completed") return "is of a check that is not completed";
   return e === "completed" || e === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function y(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function v(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function $(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function _(e, t) {
   return typeof e === "string" ? (0, o.xv)(e, t) : e;
  }
  function x(e) {
   const {state: t, description: n, context: r, target_url: s} = e;
   if (t === "pending") return null;
   const i = t === "success" || t === "failure";
   const c = (0, a.y0)({
    state: i ? t : "error",
    description: n && (0, o.xv)(n, a.o1),
    context: (0, o.xv)(r, a.N4),
    target_url: s
   });
   return c.valid ? c.callback : null;
  }
  const j = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function S(e, t, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return t === null || e !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${t.replace(j, "")}.`), r ]);
  }
  function O(e) {
   const {signature: t, keys: n, token: r, value: s, text: o, now: a} = e;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, i.MX)(t, {
    headers: s === null ? {} : {
     [(0, i.Ml)(t)]: s
    },
    body: S(t, r, o),
    now: Math.floor(a / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var M = n(7282);
  var C = n(9475);
  var U = n(7125);
  var E = n(1243);
  var I = n(9573);
  var A = n(7882);
  var T = n(845);
  var R = n(9853);
  var L = n(8290);
  var N = n(5642);
  var q = n(7138);
  var B = n(7040);
  const P = "webhook-callback";
  const F = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function D(e) {
   const t = (0, s.eC)(e, "client_payload") ?? (0, s.eC)(e, "inputs");
   const n = [ t, (0, s.eC)((0, s.eC)(t, "webhook"), "body"), (0, s.eC)(t, "build"), (0, 
   s.eC)(t, "payload") ].map(J);
   const r = n.find(e => F.some(t => (0, s.p)(e, t) !== null)) ?? null;
   const o = J((0, s.p)(r, "callback_dispatch"));
   const i = J((0, s.eC)(o, "client_payload"));
   const a = (0, s.p)(i, "token") ?? (0, s.p)(r, "callback_token");
   return {
    url: (0, s.e0)((0, s.p)(r, "callback_url")),
    context: (0, s.e0)((0, s.p)(r, "callback_context")),
    token: (0, s.e0)(a),
    dispatch: (0, s.p)(r, "callback_dispatch") === null ? null : {
     url: (0, s.e0)((0, s.p)(o, "url")),
     eventType: (0, s.e0)((0, s.p)(o, "event_type")) ?? P
    }
   };
  }
  function J(e) {
   if (typeof e !== "string") return e;
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function z(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, s] = Y(e ?? "", n, "dispatches") ?? [];
    if (s === void 0) return W(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return W("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return W("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = Y(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return e === "" ? W("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, i] = e === "" ? [] : Y(r, n, "dispatches") ?? [];
   if (i !== void 0) {
    const e = t.dispatch?.eventType ?? P;
    return {
     kind: "dispatch",
     repository: i,
     eventType: e,
     token: t.token
    };
   }
   const a = e === "" ? null : Y(r, n, X);
   if (a !== null) {
    const [, e = "", n = ""] = a;
    return {
     kind: "workflow",
     repository: e,
     workflow: n,
     token: t.token
    };
   }
   return URL.canParse(r) ? {
    kind: "webhook",
    url: new URL(r)
   } : W("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const H = "(?!\\.\\.?/)[\\w.-]+";
  const X = `actions/workflows/(${H})/dispatches`;
  function Y(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${H}/${H})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function K({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function W(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  const G = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function Z(e, t) {
   const n = e || t && G[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function V(e, t) {
   const {description: n, context: r, targetUrl: s} = t;
   const i = {
    description: a.o1,
    context: a.N4
   };
   const c = [ "description", "context" ].filter(e => (0, o.VJ)(t[e]) > i[e]);
   const u = {
    state: e
   };
   if (n) u.description = (0, o.xv)(n, a.o1);
   if (r) u.context = (0, o.xv)(r, a.N4);
   if (s) u.target_url = s;
   return {
    report: u,
    cut: c
   };
  }
  function Q(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function ee({eventType: e, token: t}, n, r) {
   return {
    event_type: e,
    client_payload: te(t, n, r)
   };
  }
  function te(e, t, n) {
   const r = JSON.stringify(t);
   const s = S("jobserv", e, r);
   const [o] = Object.values((0, i._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, n));
   return {
    ...e === null ? {} : {
     token: e
    },
    callback: r,
    ...o === void 0 ? {} : {
     signature: o
    }
   };
  }
  const ne = "callback";
  const re = [ {
   from: 200,
   to: 299
  } ];
  const se = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function oe(e, t) {
   const {inputs: n} = e;
   const {environment: r} = n;
   const s = D(r.event);
   const o = (0, q.OM)(e, n.callbackSecretName);
   const i = ie(n, s, t);
   const a = z(n.callbackUrl, s, r.apiUrl);
   if (a.kind === "wrong") throw new E.x(a.message);
   const c = ![ "", s.url ].includes(n.callbackUrl);
   if (a.kind === "webhook" && c) {
    const {secret: e, continuation: n} = ae(a.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (a.kind === "status" && o.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, C.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: ne,
    kind: "completed",
    status: i.state
   });
   const l = a.kind === "webhook" ? await ue(e, t, ce(a.url, u, i, o)) : await de(n, t, {
    identity: {
     id: u,
     webhook: ne,
     event: ne
    },
    to: a,
    report: i,
    keys: o,
    retryDelaysSeconds: T.Qs
   });
   const d = a.kind === "webhook" && K(a.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return le(i, l, {
    io: t,
    hint: f
   });
  }
  function ie(e, t, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: i} = e;
   const {serverUrl: a, repository: c, runId: u} = r;
   const l = Z(e.state, s);
   if (l === null) throw new E.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: d, cut: f} = V(l, {
    description: o,
    context: e.context || (t.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
   });
   for (const e of f) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return d;
  }
  function ae({pathname: e}) {
   return se.exec(e)?.groups ?? {};
  }
  function ce(e, t, n, r) {
   const s = Buffer.from(JSON.stringify(n));
   return {
    id: t,
    webhook: ne,
    event: ne,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${L.x}`,
     "webhook-id": t,
     "webhook-event": ne
    },
    body: s,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: S("jobserv", ae(e).continuation ?? null, s)
   };
  }
  async function ue({inputs: e, allowlist: t}, n, r) {
   const s = {
    allowlist: t,
    successCodes: re,
    quoteResponse: e.showResponse !== "never",
    timeoutMs: T.t1,
    retryDelaysSeconds: T.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [o] = await (0, B.F0)({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: r,
    options: s
   } ]);
   if (o === void 0) throw new Error("a delivery has no outcome");
   return o;
  }
  function le(e, t, {io: n, hint: r}) {
   const {state: s, description: o = null, context: i = null} = e;
   const {status: a, reason: c} = t;
   const u = {
    state: s,
    description: o,
    context: i,
    target_url: e.target_url ?? null
   };
   return {
    result: a,
    failure: a === "failure" ? `the callback "${s}" was not delivered: ${c}${r}` : null,
    outputs: (0, N.eS)(u, n),
    deliveries: [ t ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, R.q)([ t ], n.redact)}`
   };
  }
  async function de({dryRun: e, environment: t}, n, {identity: r, to: s, report: i, keys: a, retryDelaysSeconds: c}) {
   const {repository: u} = s;
   const l = s.kind === "workflow" ? `${u}, as a dispatch of ${s.workflow}` : `${u}, as a ${s.kind}`;
   const d = JSON.stringify(i);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, M.nE)(r, "dry_run");
   }
   const f = () => fe(n, t, {
    to: s,
    report: i,
    keys: a
   });
   const h = [];
   for (;;) {
    const {attempt: e, error: t} = await pe(n, h.length + 1, f);
    h.push(e);
    if (t === null) {
     n.log.info(`reported to ${l}: ${n.redact(d)}`);
     return {
      ...r,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const s = (0, o.g$)(n.redact(t.message), 500);
    const i = {
     ...r,
     status: "failure",
     reason: s,
     attempts: h
    };
    const a = me(n, t, h.length, c);
    if (a === null) return i;
    n.log.info(`attempt ${h.length} to ${l} failed: ${s}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return i;
   }
  }
  async function fe({api: e}, {apiUrl: t, event: n}, {to: s, report: o, keys: i}) {
   const {repository: a} = s;
   const c = (0, A.N)(a);
   switch (s.kind) {
   case "status":
    {
     const n = {
      apiUrl: t,
      repository: a,
      sha: s.sha
     };
     await (0, r.Pw)(e, n).post(Q(o));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...ee(s, o, i)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: s.workflow,
      ref: await he(e, a, n),
      inputs: te(s.token, o, i)
     });
     return t;
    }
   }
  }
  async function he(e, t, n) {
   const r = (0, s.eC)(n, "repository");
   const o = (0, s.eC)(r, "full_name") === t ? r : (await e.request("GET /repos/{owner}/{repo}", (0, 
   A.N)(t))).json;
   const i = (0, s.e0)((0, s.eC)(o, "default_branch"));
   if (i === null) throw new I.hD(`the API names no default branch of ${t}`, null);
   return i;
  }
  async function pe({clock: e}, t, n) {
   const r = e.now();
   const s = (n, s) => ({
    number: t,
    status_code: n,
    error: s,
    started: new Date(r).toISOString(),
    duration_ms: e.now() - r
   });
   try {
    return {
     attempt: s(await n(), null),
     error: null
    };
   } catch (e) {
    if (!(e instanceof I.hD)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: s(t, n ?? "status"),
     error: e
    };
   }
  }
  function me({clock: e, random: t}, {status: n, code: r}, s, o) {
   const i = (0, U.t)({
    attempt: s,
    retryDelaysSeconds: o,
    failure: {
     code: r ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: r === "tls_error"
    },
    retryAfter: void 0,
    now: e.now(),
    random: t(),
    retryOnlyIfUndelivered: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  var ke = n(73);
  var ge = n(4827);
  var we = n(9950);
  function be({webhooks: e}) {
   return {
    ...(0, ge.U)(e.flatMap(we.wX)),
    build: true
   };
  }
  const ye = 10 * 6e4;
  function ve({webhooks: e, expect_final_callback: t}) {
   return {
    links: e.map(({name: e, enabled: t, callback: n}) => ({
     name: e,
     enabled: t,
     via: n.via
    })),
    expectFinalCallback: t
   };
  }
  var $e = n(5432);
  var _e = n(4668);
  var xe = n(7067);
  var je = n(8500);
  function Se(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  const Oe = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Me = 16 * 1024 * 1024;
  const Ce = 16384;
  const Ue = 4096;
  const Ee = 16384;
  const Ie = 1e3;
  const Ae = 250;
  const Te = 50;
  const Re = {
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
  const Le = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function Ne(e) {
   const t = {
    ...Oe,
    bodyBytes: Math.max(Me, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, xe.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: Ee
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = Ce;
   const r = new Map;
   n.on("connection", e => {
    Pe(r, t);
    r.set(e, performance.now());
    e.once("close", () => r.delete(e));
   });
   n.on("clientError", (e, t) => Ke(e.code, t));
   const {maxBytes: s} = e;
   const {bodyBytes: o} = t;
   let i = false;
   const a = new Map;
   const c = t => {
    e.onError(t);
    return Le;
   };
   const u = e => {
    try {
     return e();
    } catch (e) {
     return c(e);
    }
   };
   const l = (t, n) => {
    const r = De(t);
    const l = Fe(r) ?? u(() => e.checkHead(r));
    if (l !== null) return Xe(t, n, l);
    if (i) return Xe(t, n, Re);
    if (t.headers.expect !== void 0) n.writeContinue();
    ze(t, a, {
     maxBytes: s,
     bodyBytes: o
    }, s => {
     if (i) return Xe(t, n, Re);
     const o = u(() => e.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(c).then(e => Xe(t, n, e), e.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await qe(n, e);
   n.on("error", e.onError);
   return {
    port: d,
    close() {
     i = true;
     return Be(n);
    }
   };
  }
  function qe(e, {host: t, port: n}) {
   return new Promise((r, s) => {
    e.once("error", e => s(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: Ue
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function Be(e) {
   await (0, je.setTimeout)(Te);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, je.setTimeout)(Ae - Te, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function Pe(e, {connections: t, patienceMs: n}) {
   for (const [r, s] of e) {
    const o = performance.now() - s < n;
    if (e.size < t || o) return;
    e.delete(r);
    r.destroy();
   }
  }
  function Fe({path: e, method: t}) {
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
  function De(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: Je(e)
   };
  }
  function Je({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const s = e[n + 1] ?? "";
    const o = t.get(r);
    t.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function ze(e, t, {maxBytes: n, bodyBytes: r}, s) {
   const o = [];
   let i = 0;
   const a = () => {
    e.off("data", u).off("end", l);
    t.delete(e);
    o.length = 0;
   };
   const c = e => {
    a();
    s(e);
   };
   const u = s => {
    i += s.length;
    if (i > n) return c(null);
    o.push(s);
    t.set(e, i);
    He(t, r);
   };
   const l = () => c(Buffer.concat(o, i));
   e.on("data", u).on("end", l);
   e.once("close", a);
  }
  function He(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, s] of e) {
    if (n <= t) return;
    n -= s;
    e.delete(r);
    r.destroy();
   }
  }
  function Xe(e, t, {status: n, headers: r, body: s}) {
   const o = Buffer.from(JSON.stringify(s));
   t.writeHead(n, {
    ...r,
    "content-type": "application/json",
    "content-length": o.length,
    connection: "close"
   });
   if (e.complete || e.headers.expect !== void 0) {
    t.end(o);
    return;
   }
   t.write(o);
   const i = () => {
    clearTimeout(a);
    t.end();
   };
   const a = setTimeout(i, Ie);
   e.once("end", i).once("close", i).resume();
  }
  const Ye = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Ke(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = Ye.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  var We = n(9208);
  function Ge(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !n.includes(ot(t, e)));
   if (n !== void 0) {
    const e = JSON.stringify(ot(t, n.path));
    const r = `${n.path} is ${(0, o.xv)(e, a.N4)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: r
    };
   }
   const r = Ve(e);
   const s = r.map(e => ({
    rule: e,
    value: st(t, e.path)
   }));
   const i = s.find(({rule: e, value: t}) => Qe(e, t) !== null) ?? s.find(({value: e}) => e !== null);
   if (i === void 0) {
    const e = r.map(({path: e}) => e).join(" and ");
    const t = r.length === 1 ? "has" : "have";
    return nt([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: c, value: u} = i;
   const l = Qe(c, u);
   if (l === "pending") return {
    kind: "pending"
   };
   const d = rt(t, e.description, a.o1);
   const f = rt(t, e.context, a.N4);
   const h = rt(t, e.target_url, Number.POSITIVE_INFINITY);
   const p = l === null ? et(c, u) : null;
   const {callback: m, warnings: k} = (0, a.j7)(l ?? "error", {
    description: d ?? p,
    context: f ?? null,
    target_url: h ?? null
   });
   if (d === void 0) k.push("description_not_text");
   if (f === void 0) k.push("context_not_text");
   if (h === void 0) k.push("target_url_not_text");
   return {
    kind: "callback",
    callback: m,
    warnings: k
   };
  }
  function Ze(e, t) {
   const n = (0, a.Vh)(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: (0, a.TR)(e).message
    };
   }
   const {description: r, context: o, target_url: i, conditions: c = []} = e;
   const u = [ ...Ve(e), ...[ r, o, i ].filter(e => e !== void 0), ...c ];
   const l = u.map(({path: e}) => it(e));
   const d = (0, s.Q_)(n.text, l);
   const f = u.find((e, t) => {
    const n = l[t];
    return n !== void 0 && d.has(n);
   });
   return f === void 0 ? Ge(e, n.json) : nt([ "duplicate_key" ], `${f.path} is not the only one`);
  }
  function Ve({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function Qe({success: e, failure: t, pending: n}, r) {
   if (tt(n, r)) return "pending";
   if (tt(e, r)) return "success";
   return tt(t, r) ? "failure" : null;
  }
  function et({path: e}, t) {
   const n = `${JSON.stringify(t)} at ${e} is in no list of the format`;
   return (0, o.xv)(n, a.o1);
  }
  function tt(e, t) {
   return e.includes(t);
  }
  function nt(e, t) {
   const {message: n} = (0, a.TR)(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function rt(e, t, n) {
   const r = t ? st(e, t.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, o.xv)(String(r), n);
  }
  function st(e, t) {
   const n = (0, We.$I)(e, it(t));
   return n.found && n.value !== "" ? n.value : null;
  }
  function ot(e, t) {
   const n = (0, We.$I)(e, it(t));
   const r = n.found ? n.value : null;
   return typeof r === "string" || typeof r === "number" || typeof r === "boolean" ? r : null;
  }
  function it(e) {
   const t = (0, We.Rr)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function at(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? (0, a.y0)(e) : (0, a.i3)(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     errors: t.errors,
     message: t.message
    };
   }
   return n === null ? Ge(t, e) : Ze(t, n);
  }
  function ct(e, t) {
   const n = bt(e, t.path);
   if (n === null) return kt(404, "No such path or token.");
   const r = Se(t);
   if (r === "method_not_allowed") return mt((0, a.TR)([ r ]));
   if (n.isOver()) return gt();
   const s = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return mt((0, a.TR)([ r ]));
   return s > a.YK ? mt((0, a.TR)([ "body_too_large" ])) : null;
  }
  function ut(e, t, n) {
   const r = bt(e, t.path);
   const s = ct(e, t);
   if (r === null || s !== null) {
    const e = s ?? kt(404, "No such path or token.");
    return {
     reply: e,
     endpoint: r,
     log: null
    };
   }
   const {body: o, headers: c} = t;
   if (o === null) return ht(r, (0, a.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const e = {
     headers: c,
     body: o,
     now: n
    };
    const t = (0, i.MX)(r.signature, e, r.keys);
    if (t !== "ok") {
     const n = t === "untimely" ? `refused: ${(0, i.e)(r.signature, e)}` : t;
     const s = `The callback's signature is ${n}.`;
     return pt(r, kt(401, s), s);
    }
   }
   const u = lt(r, o);
   if (u.kind === "refused") return ht(r, u.refusal);
   if (u.kind === "pending") {
    const e = ft(r, "pending");
    return {
     reply: e,
     endpoint: r,
     log: u
    };
   }
   if (u.kind === "unrelated") {
    const e = `${u.message}; the callback is ignored.`;
    const t = {
     status: 202,
     body: {
      accepted: false,
      errors: [],
      message: e
     }
    };
    return {
     reply: t,
     endpoint: r,
     log: u
    };
   }
   const l = dt(r, u.callback);
   return {
    reply: l,
    endpoint: r,
    log: u
   };
  }
  function lt({format: e}, t) {
   if (e === null) {
    const e = (0, a.i3)(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = Ze(e, t);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = (0, a.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function dt(e, t) {
   const {ruling: n, state: r} = e.rule(t);
   switch (n) {
   case "accepted":
    return ft(e, t.state);

   case "duplicate":
    return ft(e, t.state, {
     duplicate: true
    });

   case "conflict":
    {
     const e = [ "already_final" ];
     const t = `The first callback counts: ${r}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors: e,
       state: r,
       message: t
      }
     };
    }

   case "expired":
   case "unexpected":
    return gt();
   }
  }
  function ft(e, t, n = {}) {
   const {chain: r, webhook: s} = e;
   const o = r === null ? {} : {
    chain: r,
    webhook: s
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...o,
     state: t,
     ...n
    }
   };
  }
  function ht(e, t) {
   return pt(e, mt(t), t.message);
  }
  function pt(e, t, n) {
   const {status: r} = t;
   return {
    reply: t,
    endpoint: e,
    log: {
     kind: "refused",
     status: r,
     message: n
    }
   };
  }
  function mt(e) {
   const t = kt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function kt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function gt() {
   return kt(410, "The time for this callback is over.");
  }
  function wt(e, t) {
   return {
    ...t,
    digest: (0, i.sc)(e)
   };
  }
  function bt(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const r = (0, i.sc)(n);
   const s = e.filter(e => (0, i.SK)(e.digest, r));
   return s[0] ?? null;
  }
  var yt = n(3444);
  async function vt(e, t, {what: n, path: r = "", ...s}) {
   const {host: o, port: i} = e.listen;
   jt(e, i);
   const a = (0, yt.J9)(t.log, "failures of the listener");
   const c = await Ne({
    host: o,
    port: i,
    ...s,
    onError: e => a.warning(`the listener failed: ${e}`)
   });
   const u = jt(e, c.port);
   t.log.info(`listening on ${St(o)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function $t(e, t, n) {
   const r = (0, yt.J9)(t.log, "callbacks were refused");
   const o = (0, yt.J9)(t.log, "requests were refused");
   const i = await vt(e, t, {
    what: "callbacks",
    maxBytes: a.YK,
    checkHead: e => {
     const t = ct(n, e);
     const r = (0, s.e0)((0, s.eC)(t?.body, "message"));
     if (t !== null) o.warning(`a ${e.method} request was refused with ${t.status}: ${r}`);
     return t;
    },
    handle: e => {
     const s = Math.floor(t.clock.now() / 1e3);
     const o = ut(n, e, s);
     if (o.log !== null) _t(r, o.log);
     return o.reply;
    }
   });
   return {
    publicUrl: i.publicUrl,
    async close() {
     await i.close();
     r.close();
     o.close();
    }
   };
  }
  function _t(e, t) {
   switch (t.kind) {
   case "refused":
    e.warning(`a callback was refused with ${t.status}: ${t.message}`);
    break;

   case "unrelated":
    e.info(`a callback was ignored: ${t.message}`);
    break;

   case "pending":
    e.info("a callback says that it is still pending");
    break;

   case "callback":
    if (t.warnings.length > 0) e.warning(`the callback's texts were changed: ${t.warnings.join(", ")}`);
   }
  }
  const xt = [ "0.0.0.0", "[::]", "*" ];
  function jt(e, t) {
   const {listen: n, publicUrl: r} = e;
   const s = `http://${St(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!xt.includes(e)) return s;
    throw new E.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const o = URL.canParse(r) ? new URL(r) : null;
   const i = o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(o.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new E.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function St(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var Ot = n(7598);
  const Mt = "webhook-action/relay/v1/";
  const Ct = 32;
  const Ut = (0, Ot.createSecretKey)(Buffer.alloc(Ct));
  const Et = 16;
  const It = "webhook-action/attest/v1.";
  function At({id: e, key: t}) {
   return `whr_${e}_${t.toString("base64url")}`;
  }
  function Tt(e) {
   const t = e.split(",").map(e => {
    const [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
    const r = zt(n);
    return r === null ? null : {
     id: t,
     key: r
    };
   });
   return t.includes(null) ? null : t.filter(e => e !== null);
  }
  function Rt(e, t) {
   return Pt(Lt(e), `${Mt}${t}`);
  }
  function Lt(e) {
   const t = (0, Ot.createHmac)("sha256", Ut).update(e).digest();
   return (0, Ot.createSecretKey)(t);
  }
  const Nt = new WeakMap;
  function qt(e, t) {
   const n = Nt.get(e) ?? new Map;
   const r = n.get(t) ?? (0, Ot.createSecretKey)(Rt(e.key, t));
   Nt.set(e, n.set(t, r));
   return r;
  }
  function Bt(e, t) {
   return Pt(e, t).subarray(0, Et).toString("base64url");
  }
  function Pt(e, t) {
   const n = Buffer.isBuffer(e) ? (0, Ot.createSecretKey)(e) : e;
   return (0, Ot.createHmac)("sha256", n).update(t).digest();
  }
  function Ft(e, t, n) {
   const r = qt(e, `secret/${t}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function Dt(e, t, n) {
   const r = `${It}${t.toLowerCase()}.${n}`;
   return `v1.${Pt(qt(e, "attest"), r).toString("base64url")}`;
  }
  function Jt(e, t, n, r) {
   const s = e.map(e => Dt(e, t, n));
   return s.filter(e => (0, i.SK)(e, r)).length > 0;
  }
  function zt(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === Ct && t.toString("base64url") === e ? t : null;
  }
  const Ht = "webhook-action/callback/v2.";
  const Xt = 2048;
  const Yt = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function Kt(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: i, exp: a, n: c} = e;
   const u = JSON.stringify([ n, r, s, o, i, a, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Bt(t, Ht + l)}`;
  }
  function Wt(e, t) {
   const n = e.slice(0, Xt);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const o = Vt(s);
   const a = t(o?.repository ?? "");
   const c = Bt(a, Ht + s);
   const u = (0, i.SK)(c, n.slice(r + 1));
   return u && a.length > 0 && e === n ? o : null;
  }
  function Gt({exp: e}, t) {
   return !(t < e);
  }
  function Zt(e) {
   return (0, Ot.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function Vt(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = Qt(t);
   if (n === null || n.length !== 7) return null;
   const [r, s, o, i, a, c, u] = n;
   if (!en(r, Yt)) return null;
   if (!en(i, /./s) || !en(a, /./s)) return null;
   if (!en(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!tn(s) || !tn(o) || !tn(c)) return null;
   return {
    repository: r,
    run: s,
    attempt: o,
    chain: i,
    link: a,
    exp: c,
    n: u
   };
  }
  function Qt(e) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    return Array.isArray(t) ? t : null;
   } catch {
    return null;
   }
  }
  function en(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function tn(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  var nn = n(1336);
  var rn = n(5829);
  var sn = n(8338);
  var on = n(2480);
  function an({secret_name: e}, t) {
   const [n, ...r] = Tt(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new E.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  async function cn(e, t) {
   const n = e.callback.via === "event" ? ln : un;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return fn(e, t);

   case "delivery":
    return dn;

   case "listener":
    return pn(e, t, r);

   case "status":
    return mn(e, t);

   case "poll":
    return gn(e, t);

   case "event":
    return $n(e, t, r);
   }
  }
  const un = 16;
  const ln = 12;
  const dn = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   lastAnswer: () => null,
   close: () => {}
  };
  function fn({name: e, callback: t}, {run: n}) {
   return {
    ...dn,
    async wait({response: r}) {
     if (r === null || r.cut) return jn("its response is longer than 64 KiB");
     const s = at(r.body, t.format ?? null);
     switch (s.kind) {
     case "callback":
      hn(n, e, s.warnings);
      return s;

     case "pending":
      return jn("its response says that it is still pending");

     case "unrelated":
      return jn(`its response is about something else: ${s.message}`);

     case "refused":
      return jn(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function hn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function pn({name: e, callback: t}, {run: n, register: r, publicUrl: s, onCallback: o, progress: i}, c) {
   const {step: u, plan: l, io: d} = n;
   d.mask(c);
   const f = (0, yt.J9)(d.log, `callbacks of "${e}" changed nothing`);
   r(wt(c, {
    chain: l.name,
    webhook: e,
    signature: t.signature,
    keys: t.secret_name.flatMap(e => u.secrets.get(e) ?? []),
    format: t.format ?? null,
    isOver: () => {
     const {state: e} = i();
     return e === "timeout" || e === "cancelled";
    },
    rule: t => {
     const n = o(t);
     const r = `callback of "${e}": ${(0, a.rn)(t)} (${n})`;
     if (n === "accepted") d.log.info(r); else if (n === "conflict") f.warning(r); else f.info(r);
     const s = i();
     return {
      ruling: n,
      state: s.callback?.state ?? s.state
     };
    }
   }));
   return {
    ...dn,
    keys: {
     callback_url: `${s}/hook/${c}/`
    },
    close: () => f.close()
   };
  }
  async function mn({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(e);
   const [o] = await n.list(s);
   const i = o?.id ?? 0;
   let a = null;
   const c = async () => {
    const e = await n.latest(s);
    a = kn(e, s, i);
    return e.filter(({id: e}) => e > i).map(x).findLast(e => e !== null);
   };
   return {
    ...dn,
    keys: {
     callback_url: n.url,
     callback_context: s
    },
    check: async () => await c() ?? "none",
    lastAnswer: () => a,
    async wait(e, n) {
     let r;
     const s = (0, I.IZ)(t, async () => {
      r = await c();
     });
     return xn(t, n, async () => {
      await s();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function kn([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function gn(e, {run: t}) {
   const {io: n} = t;
   let r = null;
   return {
    ...dn,
    lastAnswer: () => r,
    async wait({request: s, response: o}, i) {
     const a = Sn(t, e, s, o);
     if (a.kind === "refused") return a;
     const {url: c} = a;
     return xn(n, i, async () => {
      const o = await An(t, s, c, i);
      if (o.kind === "refused") return jn(`polling ${c.origin}: ${o.reason}`);
      const a = o.kind === "body" ? yn(t, e, o.body) : o;
      if (a.kind !== "waiting") return a;
      r = `the last answer at ${c.origin}: ${n.redact(a.reason)}`;
      n.log.debug(`polling for "${e.name}": ${a.reason}`);
      return null;
     });
    }
   };
  }
  const wn = 200;
  const bn = [ "state_missing", "body_empty" ];
  function yn({io: e}, {name: t, callback: n}, r) {
   const s = at(r, n.format ?? null);
   const i = (0, o.g$)(e.redact(r.toString()), wn);
   switch (s.kind) {
   case "callback":
    hn({
     io: e
    }, t, s.warnings);
    return s;

   case "pending":
    return {
     kind: "waiting",
     reason: `200, pending: ${i}`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `200, ${s.message}: ${i}`
    };

   case "refused":
    return s.errors.every(e => bn.includes(e)) ? {
     kind: "waiting",
     reason: `200, not decided: ${i || "empty"}`
    } : jn(`what was polled isn't a callback: ${s.message}`);
   }
  }
  const vn = 7 * 24 * 36e5;
  function $n({name: e, callback: t}, {run: n, statuses: r}, s) {
   const {step: o, io: i, plan: a, reported: c} = n;
   const {apiUrl: u, repository: l} = o.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = t.timeout ?? vn;
   const p = Math.floor((i.clock.now() + h) / 1e3);
   const m = a.relay && an(a.relay, o.secrets)[0];
   const k = Kt({
    repository: l,
    run: d,
    attempt: f,
    chain: a.name,
    link: e,
    exp: p,
    n: s
   }, m ? Rt(m.key, "chain") : o.secrets.get(a.token_secret_name ?? "") ?? "");
   i.mask(k);
   const g = _n(n, {
    name: e,
    callback: t
   }, k);
   return {
    ...dn,
    keys: {
     ...g !== null && {
      callback_url: g
     },
     callback_token: k,
     ...a.relay?.workflow === void 0 && {
      callback_dispatch: {
       url: `${u}/repos/${l}/dispatches`,
       event_type: "webhook-callback",
       client_payload: {
        token: k
       }
      }
     }
    },
    check: async () => await r.isTaken(e) ? "taken" : "none"
   };
  }
  function _n({step: e, plan: t, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return t.relay === void 0 ? null : (0, nn.sC)(t.relay, an(t.relay, e.secrets)[0].id, o);
   const i = {
    ...n.values,
    callback_token: o
   };
   const a = (0, on.IX)(i, e.secrets, e.inputs.variables);
   try {
    return (0, on.KD)(s.url, a);
   } catch (e) {
    if (!(e instanceof on.vH)) throw e;
    throw new E.x(`webhook "${r}": callback.url: ${e.message}`);
   }
  }
  async function xn({clock: e}, t, n) {
   while (!t.aborted) {
    const r = await n();
    if (t.aborted) break;
    if (r !== null) return r;
    await e.sleep(a.fv, t);
   }
   return null;
  }
  function jn(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function Sn({step: e, reported: t}, {name: n, callback: r}, {url: s}, o) {
   const i = r.url;
   if (i === void 0) {
    const e = o?.headers.location;
    if (e === void 0) return jn("its response has no Location to poll; send one, or write callback.url");
    const t = URL.canParse(e, s.href) ? new URL(e, s) : null;
    return t?.origin === s.origin && !t.username && !t.password ? On(t) : jn(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const a = (0, sn.S6)(i).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const c = o === null ? null : Cn(o.body);
   const u = {
    ...t.values,
    response: o === null ? {} : c
   };
   const l = (0, on.IX)(u, e.secrets, e.inputs.variables);
   const d = a.find(e => !Mn(l(e)));
   if (o !== null && d !== void 0) return jn(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   try {
    const e = (0, on.KD)(i, e => o === null && a.includes(e) ? "x" : l(e));
    if (!URL.canParse(e)) return jn("its callback.url is not a URL");
    return On(new URL(e));
   } catch (e) {
    if (!(e instanceof on.vH)) throw e;
    throw new E.x(`webhook "${n}": callback.url: ${e.message}`);
   }
  }
  function On(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function Mn(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function Cn(e) {
   const t = (0, a.Vh)(e);
   return t.kind === "json" ? t.json : null;
  }
  function Un(e, t) {
   return (0, rn.x5)(e, t, e.methods[0] ?? "GET");
  }
  const En = 3e4;
  const In = [ 202, 204, 404 ];
  async function An({io: e, step: {allowlist: t}}, n, r, s) {
   const o = Un(t, r);
   if (o !== null) return {
    kind: "refused",
    reason: o
   };
   const i = r.origin === n.url.origin ? Tn(n) : {};
   const c = await e.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...i
    },
    body: null,
    timeoutMs: En,
    maxBytes: a.YK,
    refuses: (0, rn.V4)(t, r.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (In.includes(u) || u >= 500) return {
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
  function Tn({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  const Rn = {
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
  function Ln(e, t) {
   const {step: n, io: r, plan: s} = e;
   const o = s.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: i} = n.config.notify ?? {};
   (0, q.HP)([ ...o, {
    url: i
   } ], n.inputs.variables, r.log);
   const a = o.map(t => {
    const {via: r} = t.callback;
    if (r === "listener") jt(n.inputs, n.inputs.listen.port);
    const s = r === "event" && Bn(e, t);
    const o = {
     ...Rn[r],
     ...s && {
      callback_url: "***"
     }
    };
    const i = Pn(e, t, {
     keys: o,
     callback: null
    });
    if (r === "poll" && t.callback.url !== void 0) Nn(e, t, i);
    return i;
   });
   (0, B.xD)(n.inputs.allowedHosts, r, a.map(({url: e}) => e));
   return a;
  }
  function Nn(e, t, n) {
   const r = Sn(e, t, n, null);
   const s = r.kind === "url" ? Un(e.step.allowlist, r.url) : r.reason;
   if (s !== null) throw new E.x(`webhook "${t.name}": callback.url: ${s}`);
  }
  const qn = 255;
  function Bn(e, t) {
   const {step: n, plan: r} = e;
   const s = Kt({
    repository: n.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: r.name,
    link: t.name,
    exp: 9999999999,
    n: "x".repeat(16)
   }, "any key: only the length counts");
   const o = _n(e, t, s);
   if (o !== null && o.length > qn) throw new E.x(`webhook "${t.name}" of chain "${r.name}": its callback_url could have ${o.length} characters, and receivers such as Docker Hub take ${qn}; shorten the names of the chain and of its webhooks`);
   return o !== null;
  }
  function Pn({step: e, io: t, plan: n, reported: r, event: s}, o, {keys: i, callback: a}) {
   const {environment: c} = e.inputs;
   const {run: u, build: l, status: d, subject: f} = r;
   const h = (0, C.ek)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: n.name,
    webhook: o.name,
    kind: f.kind,
    status: d,
    sender: {
     runId: c.runId,
     attempt: c.runAttempt
    }
   });
   return (0, B.nd)(e, t, o, {
    id: h,
    event: s,
    values: {
     ...r.values,
     ...i,
     event: {
      name: s
     },
     callback: a ?? {}
    },
    body: (0, C._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: i,
     secrets: e.secrets
    })
   });
  }
  async function Fn({step: e, io: t}, n, r, s) {
   t.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const o = await (0, M.cK)(t, r, {
    ...Jn(n),
    allowlist: e.allowlist,
    quoteResponse: e.inputs.showResponse !== "never",
    signal: AbortSignal.any([ t.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(e => {
     const r = t.redact((0, _e.gJ)(e));
     t.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const i = s.ended.aborted && !t.signal.aborted;
   const a = i ? Dn(o, s.state()) : o;
   const c = (0, B.KV)(e.inputs, t, r, a);
   return {
    outcome: o,
    delivery: c
   };
  }
  function Dn(e, t) {
   if (e.delivered) return e;
   const n = `cancelled: the link had ended before it answered (${t})`;
   const r = e.attempts.at(-1);
   return {
    ...e,
    reason: n,
    attempts: e.attempts.map(e => e === r ? {
     ...e,
     message: n
    } : e)
   };
  }
  function Jn(e) {
   const {via: t, timeout: n = ye} = e.callback;
   const r = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    successBody: e.success_body,
    timeoutMs: e.timeout ?? (r ? n : T.t1),
    retryDelaysSeconds: e.retry_schedule ?? T.Qs,
    retryOnlyIfUndelivered: e.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const zn = /#([0-9a-f]{16})$/;
  const Hn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const Xn = 60;
  function Yn(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, Xn) || "-";
   return `callback ${Zt(e)} claimed in attempt ${t} by ${r}`;
  }
  function Kn(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const s = r.find(e => Wn(e) === Zt(t));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: e}) => e > s.id);
   if (o.some(e => Wn(e) !== null)) return Vn("resent", "the link has been sent again since; its new token counts");
   const i = o.find(({state: e}) => e !== "pending");
   if (i !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: i.state,
    message: `it has been used, for the link has its verdict already: ${i.state}`
   };
   const a = o.filter(e => Gn(e, t));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return Vn("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = a.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => Zn(e) === n.attempt);
   return l === void 0 || l.description === Yn(t, n) ? {
    kind: "open",
    sent: s
   } : Vn("claimed", "another job of this run has claimed it");
  }
  function Wn({state: e, target_url: t}) {
   const n = e === "pending" ? zn.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Gn({description: e}, t) {
   const n = Hn.exec(e ?? "")?.[1];
   return n === void 0 || n === Zt(t);
  }
  function Zn({description: e}) {
   const t = Hn.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function Vn(e, t) {
   return {
    kind: "refused",
    why: e,
    message: t
   };
  }
  const Qn = {
   page: "",
   attempt: 0,
   job: ""
  };
  function er({step: e, io: t, plan: n, reported: s}) {
   const {apiUrl: o, serverUrl: i, repository: a, sha: c} = e.inputs.environment;
   const {run: u} = s;
   const l = (0, r.Pw)(t.api, {
    apiUrl: o,
    repository: a,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const f = `${i}/${a}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const h = e => (0, r.vY)(`webhook/${n.name}/${e}`);
   let p = Promise.resolve();
   const m = e => {
    p = p.then(e);
    p.catch(() => {});
   };
   const k = new Map;
   const g = async e => {
    const t = k.get(e);
    if (t === void 0) return false;
    const n = await l.list(h(e));
    return Kn(n, t, Qn).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: h,
    isTaken: g,
    async pending(e, t) {
     if (!d) return;
     k.set(e, t);
     m(() => l.post({
      state: "pending",
      context: h(e),
      description: "sent, waiting for the callback",
      target_url: `${f}#${Zt(t)}`
     }));
     await p;
    },
    publish(e, n) {
     if (!d) return;
     for (const [r, s] of n.links.entries()) {
      const n = e.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? tr(s, f, t) : null;
      if (o === null) continue;
      m(async () => {
       if (s.via === "event" && await g(s.name)) return;
       const e = h(s.name);
       await l.post({
        ...o,
        context: e
       });
      });
     }
    },
    flush: () => p.then(() => null, e => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
   };
  }
  function tr(e, t, {redact: n}) {
   const r = e.callback?.description ?? e.reason;
   const s = e.callback?.target_url ?? t;
   const o = n(s) === s ? s : t;
   switch (e.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: e.state,
     description: r && n(r),
     target_url: o
    };

   case "timeout":
    return {
     state: "error",
     description: "ran out of time",
     target_url: o
    };

   case "cancelled":
    return {
     state: "error",
     description: "the step was cancelled",
     target_url: o
    };

   case "skipped":
   case "sending":
   case "waiting":
    return null;
   }
  }
  async function nr({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: i} of e.slice(0, t)) {
    if (!i) continue;
    const e = await n.list(r(o));
    const [t] = e;
    const a = t ? x(t) : null;
    if (a?.state !== "success") continue;
    const c = e.find(({state: e}) => e === "pending");
    s.push({
     name: o,
     callback: a,
     attempts: 1,
     started: c?.created ?? null,
     completed: t?.created ?? null
    });
   }
   return s;
  }
  const rr = 1500;
  const sr = 5;
  const or = 21;
  const ir = 3e3;
  async function ar({step: e, io: t}, {statuses: n, contextOf: r}, s) {
   const {n: o} = s;
   const i = ur(e.inputs);
   const a = r(s.link);
   const c = t.clock.now();
   const u = await cr(t, sr, async () => {
    const e = Kn(await n.list(a), o, i);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return lr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return lr(u.message);
   const l = Gt(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : Yn(o, i),
    target_url: i.page
   });
   if (l) return lr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await cr(t, or, async () => {
    const e = await n.list(a);
    const r = e.some(({id: e}) => e === d.id);
    const s = Kn(r ? e : [ ...e, d ], o, i);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(ir, 2 * h);
    return c ? s : null;
   });
   if (p === null) return lr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : lr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function cr({clock: e, log: t, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const i = await s();
    if (i !== null || o >= r || n.aborted) return i;
    t.debug("the statuses of the link are read again");
    await e.sleep(rr, n);
   }
  }
  function ur(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: s, runnerName: o, job: i} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: s,
    job: e.jobId || o || i
   };
  }
  function lr(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function dr({links: e, expectFinalCallback: t}) {
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
    links: e.map(({name: e, via: t, enabled: r}) => ({
     name: e,
     via: t,
     enabled: r,
     ...n
    })),
    current: null,
    expectFinalCallback: t
   };
  }
  function fr(e, {link: t, ...n}) {
   const r = dr(e);
   const s = r.links.map((e, r) => {
    if (r === t) return {
     ...e,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const s = n.earlier.find(({name: t}) => t === e.name);
    return r < t && s ? {
     ...e,
     ...s,
     state: "success"
    } : e;
   });
   return {
    ...r,
    state: "running",
    links: s,
    current: t
   };
  }
  function hr(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = pr(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function pr(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function mr(e, t) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? Cr(e, t.from, t.at) : Ir(e);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return kr(e, t);

   case "callback":
    return wr(e, t);

   case "refused":
    return yr(e, t);

   case "link_timeout":
    return vr(e, t.link) && !$r(e, t.link) ? Or(e, t.link, jr(t)) : Ir(e);

   case "chain_timeout":
    return xr(e, jr(t));

   case "cancelled":
    return xr(e, {
     state: "cancelled",
     at: t.at
    });
   }
  }
  function kr(e, t) {
   const {link: n, attempts: r, statusCode: s, at: o} = t;
   if (e.links[n]?.state === "skipped") return Ir(e);
   const i = Ur(e, n, {
    attempts: r,
    statusCode: s
   });
   if (e.links[n]?.state !== "sending" || !vr(e, n)) return Ir(i);
   const a = $r(i, n);
   const c = Ur(i, n, {
    state: "waiting"
   });
   if (t.kind === "taken") return gr(c);
   if (t.kind === "rejected" || t.kind === "lost") return a && t.kind === "lost" ? Mr(c, n, o) : Or(c, n, {
    state: "error",
    at: o,
    reason: t.reason
   });
   if (a || hr(i, n)) return Mr(c, n, o);
   return i.links[n]?.via === "event" ? gr(c) : Ir(c);
  }
  function gr(e) {
   return Er({
    ...e,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function wr(e, t) {
   const {link: n, callback: r, at: s} = t;
   const o = e.links[n];
   if (o === void 0) return Sr(Ir(e), "unexpected");
   if (vr(e, n) && o.callback === null && br(o)) {
    const t = Ur(e, n, {
     callback: r
    });
    if (r.state !== "success") return Sr(Or(t, n, {
     state: r.state,
     at: s
    }), "accepted");
    return o.state === "sending" ? Sr(Er(t, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : Sr(Mr(t, n, s), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return Sr(Ir(e), "expired");
   const i = o.callback?.state ?? o.state;
   if (i === r.state) return Sr(Ir(e), "duplicate");
   if (o.callback === null && !_r(o)) return Sr(Ir(e), "unexpected");
   const a = o.conflicts + 1;
   return Sr(Ir(Ur(e, n, {
    conflicts: a
   })), "conflict");
  }
  function br({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function yr(e, t) {
   const {link: n, reason: r, at: s} = t;
   const o = e.links[n];
   const i = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return i && o.state === "waiting" && vr(e, n) ? Or(e, n, {
    state: "error",
    at: s,
    reason: r
   }) : Ir(e);
  }
  function vr(e, t) {
   return e.state === "running" && e.current === t;
  }
  function $r(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function _r({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function xr(e, t) {
   if (e.state === "not_run") return Er({
    ...e,
    state: t.state
   }, [ {
    kind: "done"
   } ]);
   return e.state === "running" && e.current !== null ? Or(e, e.current, t) : Ir(e);
  }
  function jr({at: e, reason: t}) {
   return {
    state: "timeout",
    at: e,
    reason: t
   };
  }
  function Sr(e, t) {
   return {
    ...e,
    ruling: t
   };
  }
  function Or(e, t, n) {
   const {state: r, at: s, reason: o = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = Ur(e, t, {
    state: r,
    completed: s,
    reason: o
   });
   if (e.links[t]?.state === "sending") i.unshift({
    kind: "abort",
    link: t
   });
   return Er({
    ...a,
    state: r
   }, i);
  }
  function Mr(e, t, n) {
   const r = Ur(e, t, {
    state: "success",
    completed: n
   });
   return Cr(r, t + 1, n);
  }
  function Cr(e, t, n) {
   const r = pr(e, t);
   if (r === null) {
    const t = e.current === null ? "not_run" : "success";
    return Er({
     ...e,
     state: t
    }, [ {
     kind: "done"
    } ]);
   }
   const s = Ur(e, r, {
    state: "sending",
    started: n
   });
   return Er({
    ...s,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function Ur(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  function Er(e, t) {
   return {
    chain: e,
    actions: t,
    ruling: null
   };
  }
  function Ir(e) {
   return Er(e, []);
  }
  async function Ar(e, t, n) {
   const {io: r, plan: s, timeoutMs: o} = e;
   let i = t;
   let a = null;
   let c = null;
   const u = [];
   const l = [];
   const d = [];
   const f = new AbortController;
   const h = er(e);
   const p = await Tr(e, d);
   const m = r.clock.now() + o;
   const k = e => {
    const t = i;
    const {chain: n, actions: r, ruling: s} = mr(t, e);
    i = n;
    if (e.kind === "callback" && s === "accepted") a = e.callback;
    h.publish(t, n);
    if (c && (n.state !== "running" || n.current !== c.index)) c.over.abort();
    for (const {kind: e} of r) {
     if (e === "done") f.abort();
     if (e === "send" || c === null) continue;
     c.mayRetry = false;
     if (e === "abort") c.inFlight.abort();
    }
    return s;
   };
   const g = t => ({
    run: e,
    statuses: h,
    publicUrl: p?.publicUrl ?? "",
    register: e => d.push(e),
    progress: () => qr(i, t),
    onCallback: e => k({
     kind: "callback",
     link: t,
     callback: e,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const w = async t => {
    const {index: n, link: s, over: o} = t;
    const a = Lr(e, t, {
     deadline: m,
     apply: k
    });
    try {
     const e = await cn(s, g(n));
     l.push(e);
     t.source = e;
     if (!o.signal.aborted) await b(t, e);
    } catch (e) {
     const t = r.redact((0, _e.gJ)(e));
     if (!o.signal.aborted) r.log.warning(`link "${s.name}": ${t}`);
     const a = {
      link: n,
      reason: t,
      at: r.clock.now()
     };
     if (qr(i, n).state === "sending") k({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...a
     }); else k({
      kind: "refused",
      ...a
     });
    }
    await a;
   };
   const b = async (t, n) => {
    const {index: s, link: o, inFlight: a, over: c} = t;
    let l = false;
    const d = async () => {
     const e = l ? "taken" : await n.check();
     if (e === "taken") l = true; else if (e !== "none") k({
      kind: "callback",
      link: s,
      callback: e,
      at: r.clock.now()
     });
    };
    const f = Pn(e, o, {
     keys: n.keys,
     callback: Br(i, s)
    });
    const {outcome: h, delivery: p} = await Fn(e, o, f, {
     ended: a.signal,
     state: () => qr(i, s).state,
     shouldRetry: async () => {
      await d();
      return t.mayRetry && !l;
     }
    });
    u.push(p);
    const {attempts: m, delivered: g, reason: w} = h;
    const b = !g || o.callback.via === "status";
    const y = await (b ? d() : Promise.resolve()).then(() => null, e => ({
     error: e
    }));
    const v = m.at(-1)?.response ?? null;
    const $ = {
     link: s,
     attempts: m.length,
     statusCode: m.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (l) {
     r.log.notice(`link "${o.name}" is not sent again, because another run continues from its callback`);
     k({
      kind: "taken",
      ...$
     });
    } else if (g) k({
     kind: "delivered",
     ...$
    }); else k({
     kind: v ? "rejected" : "lost",
     reason: r.redact(w ?? "not delivered"),
     ...$
    });
    if (y !== null && !(0, I.dg)(y.error)) throw y.error;
    if (c.signal.aborted) return;
    const _ = await n.wait({
     request: f,
     response: v
    }, c.signal);
    if (_ === null) return;
    const x = r.clock.now();
    if (_.kind === "callback") k({
     ..._,
     link: s,
     at: x
    }); else {
     const e = r.redact(_.reason);
     r.log.warning(`link "${o.name}": ${e}`);
     k({
      kind: "refused",
      link: s,
      reason: e,
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
   const v = r.clock.sleep(o, f.signal).then(() => {
    if (!f.signal.aborted) k({
     kind: "chain_timeout",
     reason: c?.source?.lastAnswer() ?? null,
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", y, {
     once: true
    });
    k(n);
    if (r.signal.aborted) y();
    while (i.state === "running" && i.current !== null) {
     c = Rr(s.webhooks, i.current);
     await w(c);
    }
   } finally {
    f.abort();
    await v;
    r.signal.removeEventListener("abort", y);
    await (p?.close());
    for (const e of l) e.close();
   }
   const $ = await h.flush();
   return {
    chain: i,
    deliveries: u,
    callback: a,
    trouble: $
   };
  }
  async function Tr({step: e, io: t, plan: n}, r) {
   const s = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   return s ? $t(e.inputs, t, r) : null;
  }
  function Rr(e, t) {
   const n = e[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return {
    index: t,
    link: n,
    inFlight: new AbortController,
    over: new AbortController,
    mayRetry: true,
    source: null
   };
  }
  async function Lr({io: e}, t, {deadline: n, apply: r}) {
   const {index: s, link: o, over: i} = t;
   const {name: a, callback: c} = o;
   const {via: u, timeout: l = ye} = c;
   const d = u === "event" ? ye : l;
   const f = n - e.clock.now();
   const h = u === "delivery" || u === "event";
   const p = await (0, $e.a0)(e, {
    what: h ? `the answer of "${a}"` : `the callback of "${a}"`,
    ms: Math.min(d, f),
    done: i.signal
   });
   if (p === "timeout" && d < f && !i.signal.aborted) r({
    kind: "link_timeout",
    link: s,
    reason: t.source?.lastAnswer() ?? null,
    at: e.clock.now()
   });
   await Nr(i.signal);
  }
  function Nr(e) {
   return new Promise(t => {
    if (e.aborted) t(); else e.addEventListener("abort", () => t(), {
     once: true
    });
   });
  }
  function qr({links: e}, t) {
   const n = e[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function Br({links: e}, t) {
   const n = e.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var Pr = n(1920);
  var Fr = n(5949);
  var Dr = n(5340);
  const Jr = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function zr({step: e, io: t, plan: n, reported: r}, {chain: s, deliveries: i, callback: a, trouble: c}) {
   const {environment: u} = e.inputs;
   const l = r.build?.payload ?? null;
   const d = i.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = Xr(n.name, s) ?? (c && (0, o.g$)(t.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, o.g$)(t.redact(f), 1e3);
   for (const e of Yr(s)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${s.state}`);
   return {
    result: Hr(s, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": s.state,
     links: JSON.stringify(Kr(s, t.redact)),
     ...(0, N.eS)(a, t)
    },
    deliveries: i,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, Pr.OA)(u.repository, r.run, i.map(e => ({
     ...e,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Vr(n.name, {
     chain: s,
     why: h
    }, t.redact), ...l ? [ (0, Fr.C)(l, t.redact) ] : [], (0, R.q)(i, t.redact) ].join("\n")
   };
  }
  function Hr({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function Xr(e, t) {
   const {state: n, links: r, current: s} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const i = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const a = n === "timeout" ? [ Jr, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Yr({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Kr(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: Wr(e.started),
    completed: Wr(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function Wr(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  const Gr = 2e5;
  const Zr = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Vr(e, {chain: t, why: n}, r) {
   const {links: s, state: o} = t;
   const i = s.length - ns;
   return `## ${Dr.I[as(o)]} Chain ${(0, Dr.Mk)(r(e))}: ${(0, Dr.Mk)(o)}\n${Qr(es(t, r) ?? (n && (0, 
   Dr.FY)(r(n))))}\n${is(s, r)}${Qr(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Dr.tp)(Zr, s.map(e => ts(e, r)), Gr)}`;
  }
  function Qr(e) {
   return e ? `\n${e}\n` : "";
  }
  function es({links: e, current: t}, n) {
   const r = t === null ? void 0 : e[t];
   if (!r?.callback || r.reason || as(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const i = (0, Dr.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, Dr.ko)(n(r.name))} said ${r.state}: ${i}`;
  }
  function ts(e, t) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: i} = e;
   const a = t(r ?? n?.description ?? "");
   const c = n?.target_url && t(n.target_url);
   return [ (0, Dr.Mk)(t(e.name)), s === 0 ? (0, Dr.SR)(as(e.state), e.state) : (0, 
   Dr.Hn)((0, Dr.SR)(as(e.state), e.state), `${s} contradicted`), (0, Dr.Hn)(n ? (0, 
   Dr.nf)(a || "callback", c) : (0, Dr.Mk)(a), (0, Dr.Mk)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), o === null ? "" : (0, 
   Dr.rb)(o), o === null || i === null ? "" : (0, Dr.a3)(i - o) ];
  }
  const ns = 48;
  const rs = 4;
  const ss = 40;
  const os = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function is(e, t) {
   const n = e.slice(0, ns);
   const r = Array.from({
    length: Math.ceil(n.length / rs)
   }, (e, t) => n.slice(t * rs, (t + 1) * rs));
   const s = r.length === 1;
   const o = r.flatMap((e, n) => {
    const r = n * rs;
    const o = e.map((e, n) => `l${r + n}[${us(e, t)}]:::${as(e.state)}`);
    const i = e.slice(1).map((e, t) => `l${r + t} ${cs(e)} l${r + t + 1}`);
    const a = [ ...o, ...i ];
    return s ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${cs(n)} r${t + 1}` : "";
   });
   const a = Object.entries(os).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...i, ...a ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function as(e) {
   switch (e) {
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
  function cs({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function us(e, t) {
   const {name: n, state: r, started: s, completed: o} = e;
   const i = s === null || o === null ? "" : `, ${(0, Dr.a3)(o - s)}`;
   return `"${ls(t(n))}<br/>${Dr.I[as(r)]} ${r}${i}"`;
  }
  function ls(e) {
   return (0, o.xv)(e, ss).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function ds(e, t) {
   const {inputs: n, config: r} = e;
   const s = fs(r, n.chain);
   const o = hs(s, n.startAt);
   const i = await (0, ge.x)(e, t, be(s));
   const a = await ms(e, t, {
    plan: s,
    from: o,
    reported: i
   });
   const c = {
    step: e,
    io: t,
    plan: s,
    reported: i,
    event: a.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const u = dr(ve(s));
   const l = {
    chain: u,
    callback: null,
    deliveries: [],
    trouble: null
   };
   if (a.event === null) {
    const e = `chain "${s.name}" did not start: ${a.why}`;
    t.log.info(e);
    const r = n.dryRun || n.environment.eventName === "workflow_run";
    return zr(c, {
     ...l,
     trouble: r ? null : e
    });
   }
   ps(t, s, o);
   const d = Ln(c, o);
   if (n.dryRun) return zr(c, {
    ...l,
    deliveries: d.map(n => (0, B.PA)(e, t, n))
   });
   t.log.info(`chain "${s.name}" starts for ${a.event}`);
   const f = t.clock.now();
   return zr(c, await Ar(c, u, {
    kind: "start",
    from: o,
    at: f
   }));
  }
  function fs({chains: e}, t) {
   const n = e.map(e => e.name);
   const [r, s] = e;
   if (r === void 0) throw new E.x("the config has no chains; write one under chains:");
   if (t === "" && s !== void 0) throw new E.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const o = t === "" ? r : e.find(e => e.name === t);
   if (o !== void 0) return o;
   throw new E.x(`input chain is "${t}", which the config does not have; write ${(0, 
   ke.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function hs(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const r = n.indexOf(t);
   if (r >= 0 && e.webhooks[r]?.enabled) return r;
   throw new E.x(r >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   ke.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ps(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function ms(e, t, {plan: n, from: r, reported: s}) {
   const o = e => ({
    event: null,
    why: e
   });
   const i = n.webhooks.slice(r).filter(({enabled: e}) => e);
   if (i.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const a = await (0, q.IN)(s, t, [ n ]);
   const c = (0, q.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, a, {
    ...s,
    facts: await (0, q.PG)(s, t, [ n ])
   });
   if ("reason" in c) return o(c.text);
   const u = (0, q.W$)(ks(n, i), e, t.log);
   return u.size > 0 ? o("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function ks(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  var gs = n(9608);
  var ws = n(5328);
  var bs = n(1526);
  var ys = n(4030);
  async function vs(e, t, n) {
   const r = await e.loadConfig();
   const s = _s(e, r, n.token);
   if (s.kind === "refused") return {
    ...s,
    claims: null
   };
   t.mask(n.token);
   const {claims: o, plan: i, link: a, index: c} = s;
   const u = {
    ...e.inputs,
    runId: o.run,
    runAttempt: o.attempt
   };
   const l = {
    ...e,
    inputs: u,
    config: r
   };
   const d = i.webhooks.slice(c).filter(({enabled: e}) => e);
   if ((0, q.W$)(d, l, t.log).size > 0) return {
    ...Ms("a secret of the chain is empty"),
    claims: o
   };
   const f = Ss(l, t, a, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await Os(l, t, s).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (p === null || t.signal.aborted) return {
    kind: "stopped",
    reason: $s,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   t.log.info(`chain "${i.name}" continues at "${a.name}": ${h.state}`);
   const w = t.clock.now();
   const b = await Ar(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = zr(m, {
    ...b,
    callback: b.callback ?? h
   });
   return {
    kind: "resumed",
    claims: o,
    sha: g,
    result: y
   };
  }
  const $s = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function _s({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: s} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let i = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = xs(n, r, t);
    if (o === null) {
     i = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return Ms(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return js(n, o);
    i = `the token is for the chain "${o.chain}", which ${e.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Ms(i);
  }
  function xs({relay: e, token_secret_name: t}, n, r) {
   const s = e === void 0 ? [ r.get(t ?? "") ?? "" ] : an(e, r).map(({key: e}) => Rt(e, "chain"));
   for (const e of s) {
    const t = Wt(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function js(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : Ms(`chain "${e.name}" has no link "${t.link}" with via: event any more`);
  }
  function Ss({secrets: e}, t, {name: n, callback: r}, {body: s, token: o, signature: i, signedText: a}) {
   const c = O({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: o,
    value: i,
    text: a,
    now: t.clock.now()
   });
   if (c !== null) return Ms(c);
   const u = at(s, r.format ?? null);
   switch (u.kind) {
   case "pending":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" says that it is pending`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" is about something else: ${u.message}`
    };

   case "refused":
    return Ms(u.message);

   case "callback":
    for (const e of u.warnings) t.log.warning(`the callback's text was changed: ${e}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function Os(e, t, {claims: n, plan: r, index: s}) {
   const {inputs: o} = e;
   jt(o, o.listen.port);
   const i = await (0, ge.x)(e, t, be(r));
   const a = i.run.headSha;
   if (a === null) return Ms("the API does not say which commit the run of the chain is of");
   const {events: c} = await (0, q.IN)(i, t, [ r ]);
   const u = {
    step: e,
    io: t,
    plan: r,
    reported: i,
    event: r.events.find(e => c.includes(e)) ?? r.events[0] ?? "",
    timeoutMs: o.timeoutMs ?? r.timeout
   };
   Ln(u, s + 1);
   const l = er(u);
   try {
    const e = await nr(r, s, l);
    const t = await ar(u, l, n);
    if (t.kind === "refused") return {
     ...t,
     sha: a
    };
    const o = t.sent.created;
    const i = ve(r);
    const c = fr(i, {
     link: s,
     earlier: e,
     started: o
    });
    return {
     kind: "ready",
     run: u,
     chain: c,
     sha: a
    };
   } catch (e) {
    if (!(e instanceof I.hD) || t.signal.aborted) throw e;
    const n = `whether the link still waits cannot be made sure of: ${e.message}`;
    return {
     ...Ms(n),
     sha: a
    };
   }
  }
  function Ms(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  var Cs = n(6436);
  async function Us({inputs: e}, t, n, r) {
   let s = null;
   let o = 0;
   const i = new AbortController;
   t.mask(e.listenerToken);
   const a = wt(e.listenerToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: r,
    isOver: () => s === null && i.signal.aborted,
    rule: e => {
     if (s === null) {
      s = e;
      i.abort();
      return {
       ruling: "accepted",
       state: e.state
      };
     }
     if (s.state === e.state) return {
      ruling: "duplicate",
      state: s.state
     };
     o += 1;
     return {
      ruling: "conflict",
      state: s.state
     };
    }
   });
   const c = await $t(e, t, [ a ]);
   const u = await (0, $e.a0)(t, {
    what: "a callback",
    ms: e.timeoutMs ?? $e.rl,
    done: i.signal
   });
   i.abort();
   await c.close();
   if (o > 0) t.log.warning(`${o} callbacks contradicted the first one`);
   if (s !== null) return {
    kind: "decided",
    callback: s
   };
   return {
    kind: u
   };
  }
  async function Es(e, t) {
   try {
    return await Is(e, t);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof I.hD)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  async function Is({inputs: e}, t) {
   const {environment: n, context: s} = e;
   const {repository: o, apiUrl: i} = n;
   const c = (0, gs.et)(e);
   const u = await (0, Cs.cI)(t.api, o, c.runId, c.attempt);
   const l = u?.started ?? u?.created ?? null;
   if (u === null || l === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${c.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const d = c.run?.headSha ?? u.headSha ?? n.sha;
   const f = (0, r.Pw)(t.api, {
    apiUrl: i,
    repository: o,
    sha: d
   });
   const h = new AbortController;
   let p = null;
   const m = async () => {
    const e = (await f.latest(s)).find(({created: e}) => e !== null && e >= l);
    p = e ? x(e) : null;
    if (p !== null) h.abort();
   };
   const k = await (0, $e.a0)(t, {
    what: `the commit status "${s}" of ${d}`,
    ms: e.timeoutMs ?? $e.rl,
    done: h.signal,
    every: {
     ms: a.fv,
     ask: (0, I.IZ)(t, m)
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
  async function As(e, t) {
   const {inputs: n} = e;
   const r = Ds(e);
   const s = (0, q.OM)(e, n.callbackSecretName);
   const o = Ts(e);
   const i = r => Hs(e, t, {
    sha: Ns(n),
    ...r
   });
   switch (r) {
   case "callback":
    return i(Rs(n.callback, o));

   case "listener":
    return i(await Us(e, t, s, o));

   case "status":
    return i(await Es(e, t));

   case "event":
    return Ls(e, t, s, o);
   }
  }
  function Ts({inputs: e}) {
   const t = e.callbackFormat;
   return t === "" ? null : (0, ws.Xc)({
    text: t,
    file: "callback-format"
   });
  }
  function Rs(e, t) {
   const n = at(e, t);
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

   case "unrelated":
    return {
     kind: "waiting",
     reason: n.message
    };

   case "refused":
    return {
     kind: "refused",
     reason: n.message
    };
   }
  }
  async function Ls(e, t, n, r) {
   const {inputs: s} = e;
   const {eventName: o, event: i} = s.environment;
   const a = n => Hs(e, t, n);
   const c = l(o, i, {
    context: s.context || null,
    app: s.app || null
   });
   switch (c.kind) {
   case "waiting":
    return a(c);

   case "refused":
    return a({
     kind: "refused",
     reason: c.message
    });

   case "reported":
    {
     if (!c.verdict.valid) return a({
      kind: "refused",
      reason: c.verdict.message
     });
     const n = await qs(e, t, c);
     return a(n === null ? {
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
     const {body: o, token: i, signature: u, signedText: l} = c;
     if (i === null && s.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${s.chain}" needs`
     });
     const d = O({
      signature: "jobserv",
      keys: n,
      token: i,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (i !== null && d === null) return zs(e, t, await vs(e, t, {
      body: o,
      token: i,
      signature: u,
      signedText: l
     }));
     return a(d === null ? {
      ...Rs(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function Ns(e) {
   const {eventName: t, event: n, sha: r} = e.environment;
   const s = e.callback.trim() !== "";
   if (s && Fs.includes(t)) return null;
   if (!s || !d(t)) return (0, gs.et)(e).run?.headSha ?? r;
   const o = l(t, n, {
    context: null,
    app: null
   });
   return o.kind === "dispatched" ? o.sha : null;
  }
  async function qs({inputs: e}, t, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: o, event: i} = e.environment;
   const {names: a, complete: c, certain: u} = r;
   const l = (0, s.e0)((0, s.eC)((0, s.eC)(i, "repository"), "default_branch"));
   const d = e.branch;
   if (d.length === 0 && l === null) return "the event does not name the default branch; write the input branch";
   const f = e => d.length === 0 ? e === l : (0, ys.c)(d, e);
   const h = d.includes("**") && !d.some(e => e.startsWith("!"));
   const p = a.filter(f);
   if (h || u && p.length > 0) return null;
   const m = d.length === 0 ? l : d.join(" ");
   const k = e => `its commit ${n} is ${e}; the input branch is ${m}`;
   const g = a.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : p.length === 0 ? `on ${a.join(", ")}${c ? "" : " and maybe others"}` : `not on a branch ${p.join(", ")}, which may be a tag's name`;
   if (n === null) return k(g);
   const w = d.length === 0 ? [ l ?? "" ] : d.filter(Bs);
   const b = c ? p : w.filter(f);
   try {
    for (const e of b) if (await (0, bs.s)(t.api, {
     repository: o,
     branch: e,
     sha: n
    })) return null;
   } catch (e) {
    if (!(e instanceof I.hD)) throw e;
    return `whether the branch ${b.join(" or ")} contains its commit ${n} cannot be read, which "permissions: contents: read" allows: ${e.message}`;
   }
   return k(g);
  }
  function Bs(e) {
   return !/[*?+[\]\\!]/.test(e);
  }
  const Ps = /^[A-Za-z0-9_-]{16,200}$/;
  const Fs = [ "status", "deployment_status", "check_run" ];
  function Ds({inputs: e}) {
   const {via: t, callback: n, environment: r, context: s, dryRun: o} = e;
   const i = n.trim() === "" ? t : "callback";
   const {eventName: a} = r;
   const c = e => {
    throw new E.x(e);
   };
   if (o) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackFormat !== "" && i === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (e.callbackSecretName !== "") {
    if (i === "callback" || i === "status") c(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && Fs.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && Fs.includes(a);
   if (u && s === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (e.chain !== "" && (i !== "event" || !d(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (i === "listener" && !Ps.test(e.listenerToken)) c("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  const Js = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function zs(e, t, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : Hs(e, t, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Js : s.failure,
    outputs: {
     ...s.outputs,
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
  function Hs({inputs: e}, t, n) {
   const {environment: r} = e;
   const s = (0, gs.et)(e);
   const i = n.kind === "decided" ? n.callback : null;
   const a = i?.state === "success";
   const c = Xs(n);
   const u = a ? null : (0, o.g$)(t.redact(c), 1e3);
   t.log.info(`gate ${a ? "passed" : "closed"}: ${c}`);
   if (a && !n.sha) t.log.warning('the output sha is empty, since the event carries no sha beside the callback; send the 40 digits of the commit as "sha" there');
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, N.eS)(i, t),
     sha: n.sha ?? "",
     "run-id": String(s.runId),
     "run-attempt": String(s.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Pr.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Ys(i, c, t.redact)
   };
  }
  function Xs(e) {
   switch (e.kind) {
   case "decided":
    return `the callback says ${(0, a.rn)(e.callback)}`;

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
  function Ys(e, t, n) {
   const r = e?.state === "success";
   const s = [ r ? `## ${Dr.I.success} Gate passed` : `## ${Dr.I.failure} Gate closed`, (0, 
   Dr.FY)(n(t)), ...e?.target_url ? [ (0, Dr.nf)("Details", n(e.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
  function Ks(e) {
   const t = new Map;
   for (const [n, r] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? r : `${e}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  const Ws = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const Gs = [ "content-type", ...Ws ];
  const Zs = /^[A-Za-z0-9._:-]{1,128}$/;
  function Vs({headers: e, body: t}) {
   const n = Ws.map(t => e[t] ?? "");
   return n.find(e => Zs.test(e)) ?? (0, Ot.createHash)("sha256").update(t).digest("hex").slice(0, 32);
  }
  const Qs = "/webhooks/v1/";
  const eo = /^[A-Za-z0-9_-]{16,200}$/;
  const to = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const no = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ro(e, t) {
   const [n, r = ""] = to.exec(e) ?? [];
   if (n === void 0) return null;
   const [s, o = "", a = ""] = no.exec(r) ?? [];
   if (s === void 0) return {
    uri: so(r),
    tokened: false
   };
   return t !== null && (0, i.SK)(o, t) ? {
    uri: so(a),
    tokened: true
   } : null;
  }
  function so(e) {
   const t = oo(e);
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function oo(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  const io = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const ao = /^[ \t\r\n]*[{["]/;
  function co(e, t = false) {
   const n = (0, s._6)(e.body);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, s.E_)(n);
   if (lo(e)) {
    const e = fo(r);
    const n = t && e === null;
    if (n) return ho(r);
    if (e === null) return {
     fault: "the body is a form without payload"
    };
    if (typeof e !== "string") return e;
    r = e;
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
  function uo(e) {
   const t = lo(e) ? fo(e.body.toString()) : null;
   return typeof t === "string" ? t : null;
  }
  function lo({headers: e, body: t}) {
   return io.test(e["content-type"] ?? "") && !ao.test((0, s.E_)(t.toString()));
  }
  function fo(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return po(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function ho(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const s = po(e);
    const o = po(r.join("="));
    if (s === null || o === null) return {
     fault: "the body is a form that is not percent-encoded UTF-8"
    };
    if (t.has(s)) return {
     fault: "the body is a form with a field that repeats"
    };
    t.set(s, o);
   }
   const n = Object.fromEntries(t);
   return {
    text: JSON.stringify(n),
    json: n
   };
  }
  function po(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const mo = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function ko(e, t, {unread: n = false, fields: r = false} = {}) {
   const o = new Map(t.map(e => [ e, bo(e) ]));
   let i = null;
   const a = () => {
    i ??= n ? mo : wo(co(e, r), [ ...o.values() ]);
    return i;
   };
   const c = e => {
    const t = o.get(e);
    if (t === void 0) throw new Error(`"${e}" was not announced.`);
    const {fault: n, json: r, ambiguous: s} = a();
    if (n !== null) return [ {
     kind: "none",
     why: `is missing, for ${n}`
    } ];
    if (s.has(t)) return [ {
     kind: "repeated"
    } ];
    const i = (0, We.Qi)(r, t);
    return i.length === 0 ? [ go ] : i.map(e => ({
     kind: "value",
     value: e
    }));
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: e, json: t} = a();
     return e !== null || (0, s.pi)(t) ? null : _o(t);
    },
    find: e => c(e)[0] ?? go,
    findAll: c
   };
  }
  const go = {
   kind: "none",
   why: "is missing"
  };
  function wo(e, t) {
   if ("fault" in e) return {
    fault: e.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: n, json: r} = e;
   return {
    fault: null,
    json: r,
    ambiguous: (0, s.Q_)(n, t)
   };
  }
  function bo(e) {
   const t = (0, We.Rr)(e, true);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  const yo = 60;
  const vo = 4096;
  function $o(e) {
   return t => typeof t === "string" ? `"${(0, o.g$)(e(t.slice(0, vo)), yo)}"` : typeof t === "object" && t !== null ? _o(t) : String(t);
  }
  function _o(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var xo = n(3920);
  const jo = {
   kind: "fits"
  };
  const So = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const Oo = 65536;
  function Mo(e, t) {
   const {webhook: n, isRecorded: r} = t;
   const o = (e, n, s, o) => r && n === xo.XF ? jo : Ao(e, Ro(n), s, t, o);
   return Uo([ ...Object.entries(e.headers ?? {}).map(([e, t]) => {
    const r = e.toLowerCase();
    const i = (0, s.eC)(n.headers, r);
    return o(`header ${e}`, i, t, So.has(r));
   }), ...Object.entries(e.query ?? {}).map(([e, t]) => o(`query ${e}`, (0, s.eC)(n.query, e), t, false)), ...Object.entries(e.body ?? {}).map(([e, n]) => Eo(e, t, (r, s) => Ao(`body ${e}`, r, n, t, s))) ]);
  }
  function Co({match: e, present: t, absent: n = []}, r) {
   return Uo([ Mo(e, r), ...n.map(e => (0, s.eC)(r.webhook.headers, e) === void 0 ? jo : {
    kind: "differs",
    why: `header ${e} is there`
   }), ...t.map(e => {
    const t = r.document.find(e);
    if (t.kind === "repeated") return Io(`body ${e}`);
    return t.kind === "value" && t.value !== null ? jo : {
     kind: "differs",
     why: `body ${e} ${To(t)}`
    };
   }) ]);
  }
  function Uo(e) {
   return e.find(({kind: e}) => e === "differs") ?? e.find(({kind: e}) => e === "repeated") ?? jo;
  }
  function Eo(e, {document: t, secretPaths: n, isRecorded: r}, s) {
   const o = n.has(e);
   const i = t.findAll(e);
   if (o && r && i.some(e => e.kind === "value" && e.value === xo.XF)) return jo;
   let a = null;
   for (const e of i) {
    const t = s(e, !o);
    if (t.kind !== "differs") return t;
    a ??= t;
   }
   return a?.kind === "differs" && i.length > 1 ? {
    kind: "differs",
    why: `${a.why}, nor is any other item`
   } : a ?? jo;
  }
  function Io(e) {
   return {
    kind: "repeated",
    why: `a key on the way to ${e} repeats`
   };
  }
  function Ao(e, t, n, {quote: r}, s = true) {
   if (t.kind === "repeated") return Io(e);
   if (t.kind === "none" || t.value === null) return {
    kind: "differs",
    why: `${e} ${To(t)}`
   };
   const o = Lo(t.value);
   if (o !== null && (0, ys.c)(n, o)) return jo;
   const i = s ? `${e} is ${r(t.value)}, not ${n.join(", ")}` : `${e} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  function To(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Ro(e) {
   const t = (0, s.e0)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Lo(e) {
   if (typeof e === "string") return e.length > Oo ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, s.u0)(e) ? String(e) : null;
  }
  function No({path: e, accepted_values: t}, n) {
   const r = t.map(e => JSON.stringify(e));
   return Eo(e, n, (s, o) => {
    if (s.kind === "repeated") return Io(e);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${e} ${s.why}`
    };
    const {value: i} = s;
    if (t.some(e => e === i)) return jo;
    const a = o ? `${e} is ${n.quote(i)}, not ${r.join(", ")}` : `${e} is not ${r.join(", ")}`;
    return {
     kind: "differs",
     why: a
    };
   });
  }
  const qo = {
   type: "token",
   header: "Authorization"
  };
  const Bo = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const Po = {
   github: {
    marks: [ {
     ...Do("x-github-event"),
     absent: Bo
    } ],
    signature: "github"
   },
   gitea: {
    marks: Bo.map(Do),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ Do("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ Do("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ Do("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ Do("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Do("x-event-key") ],
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
    signature: qo
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
    signature: qo
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
    signature: qo
   }
  };
  function Fo(e) {
   return Po[e];
  }
  function Do(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Jo = 64;
  function zo(e, t) {
   const n = e.map(e => ({
    name: e.name,
    ...Ko(e, t)
   }));
   return {
    values: Object.fromEntries(n.flatMap(e => e.kind === "value" ? [ [ e.name, e.value ] ] : [])),
    errors: n.flatMap(e => e.kind === "error" ? [ `variable ${e.name}: ${e.message}` ] : [])
   };
  }
  function Ho(e) {
   return e.filter(({from: e, path: t, default_value: n}) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
  }
  function Xo(e) {
   const t = e.flatMap(({variables: e}) => e.filter(e => e.secret && e.from === "body"));
   return new Set(t.map(Yo));
  }
  function Yo({path: e, name: t}) {
   return e ?? t;
  }
  function Ko(e, t) {
   const {from: n, type: r, required: s, secret: o} = e;
   const i = Yo(e);
   const a = n === "body" ? i : `${Wo[n]} ${i}`;
   const c = Go(e, t);
   if (c.kind === "repeated") return ri(`a key on the way to ${a} repeats`);
   const u = t.isRecorded && c.kind === "value" && c.value === xo.XF && (o || n !== "body");
   if (u) return s ? ri(`${a} is *** in the record, which keeps no secret value; let the sender send it again`) : {
    kind: "none"
   };
   if (c.kind === "value" && c.value !== null) return Vo(a, n === "body" ? c.value : Zo(c.value, r), r);
   const {default_value: l} = e;
   if (l !== void 0 && l !== null) return Vo("default_value", l, r);
   if (!s) return {
    kind: "none"
   };
   const d = c.kind === "none" ? c.why : "is null";
   return ri(`${a} ${d}, and is required`);
  }
  const Wo = {
   query: "query parameter",
   headers: "header"
  };
  function Go(e, {document: t, webhook: {headers: n, query: r}}) {
   const o = Yo(e);
   if (e.from === "body") return t.find(o);
   const i = e.from === "query" ? (0, s.eC)(r, o) : (0, s.eC)(n, o.toLowerCase());
   return i === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: i
   };
  }
  function Zo(e, t) {
   const n = (0, s.e0)(e) ?? "";
   if (t === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (t === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return e;
  }
  function Vo(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? ti(t) : ni(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? ti(t) : ni(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return ni(e, t, n);
    return (0, s.u0)(t) ? ti(t) : ri(`${e} ${Qo}`);

   case "array":
    return Array.isArray(t) ? ei(e, t) : ni(e, t, n);
   }
  }
  const Qo = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function ei(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > Jo) return ri(`${e} nests deeper than ${Jo} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(e => typeof e === "number" && !(0, s.u0)(e))) return ri(`${e} holds a number that would be rounded`);
    n = r.filter(e => typeof e === "object" && e !== null);
   }
   return ti(t);
  }
  function ti(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function ni(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return ri(`${e} is ${_o(t)}, not ${r} ${n}`);
  }
  function ri(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function si(e, t) {
   const n = [];
   const r = (e, s) => {
    if (Array.isArray(e)) return e.map(e => r(e, s));
    if (typeof e === "object" && e !== null) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ String(r(e, s)), r(t, s) ]));
    if (typeof e !== "string" && typeof e !== "number") return e;
    const o = String(e);
    const i = t(o);
    if (i === o) return e;
    if (!n.includes(s)) n.push(s);
    return i;
   };
   const s = Object.entries(e).map(([e, t]) => [ e, Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, r(n, `${e}.${t}`) ])) ]);
   return {
    variables: Object.fromEntries(s),
    redacted: n
   };
  }
  function oi(e) {
   const t = [];
   const n = [ e ];
   while (n.length > 0) {
    const e = n.pop();
    if (typeof e === "string" || typeof e === "number") t.push(String(e)); else if (typeof e === "object" && e !== null) n.push(...Object.values(e));
   }
   return t;
  }
  var ii = n(8340);
  function ai({secret_name: e}) {
   return e.length === 0;
  }
  function ci(e, t, {secrets: n, now: r}) {
   const s = e.secret_name;
   const o = fi(e);
   if (o === null) return null;
   const a = s.map(e => n.get(e) ?? "").filter(Boolean);
   if (a.length === 0) return s.length === 0 ? "no secret_name is given, so nothing can be verified" : `${s.join(" and ")} of the secrets input ${s.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const c = Math.floor(r / 1e3);
   const {tolerance: u} = e;
   const l = {
    headers: t.headers,
    body: t.body,
    now: c,
    ...u !== void 0 && {
     tolerance: u / 1e3
    }
   };
   const d = pi(o, l, a);
   if (d === "ok") return null;
   if (d === "untimely" && !mi(o)) return (0, i.e)(o, l);
   const f = ki(o);
   return d === "missing" ? `${f} is missing` : `${f} does not fit ${s.join(" or ")}`;
  }
  function ui(e) {
   return fi(e) === null;
  }
  function li(e, t, n) {
   const r = fi(e) !== null;
   return r && ci(e, t, n) === null;
  }
  function di(e) {
   const t = fi(e);
   return t && gi(t).toLowerCase();
  }
  function fi(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !hi(e)) return null;
   const s = n === void 0 ? null : Fo(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function hi({type: e}) {
   return ii.S.some(t => t === e);
  }
  function pi(e, t, n) {
   if (!mi(e)) {
    const r = (0, i.MX)(e, t, n);
    const s = e === "gitea" && r === "wrong" ? uo(t) : null;
    return s === null || s.startsWith(i.yc) ? r : (0, i.MX)(e, {
     ...t,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = t;
   const {prefix: o = ""} = e;
   const a = (0, s.e0)((0, s.eC)(r, e.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const c = n.filter(e => wi(o + e, a));
   return c.length > 0 ? "ok" : "wrong";
  }
  function mi(e) {
   return typeof e === "object" && "type" in e;
  }
  function ki(e) {
   const t = mi(e) ? [ e.header ] : (0, i.mh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `the header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function gi(e) {
   return mi(e) ? e.header : (0, i.Ml)(e);
  }
  function wi(e, t) {
   const n = (0, i.SK)(e, t);
   const r = (0, i.SK)(e, Buffer.from(t, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(t);
  }
  function bi({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const s = r?.secret_name.map(e => t.get(e) ?? "");
   return s?.filter(e => e !== "") ?? [];
  }
  function yi(e) {
   return fi(e) === "standard-webhooks";
  }
  function vi(e, t, {trusted: n = false, verified: r = n, unread: s = false, redact: o = e => e, ...i}) {
   const a = Ti(e);
   const c = Xo(e.functions);
   const u = e => ({
    webhook: t,
    document: ko(t, a, {
     unread: s,
     fields: e
    }),
    quote: $o(o),
    isRecorded: n,
    secretPaths: c
   });
   const [l, d] = [ u(false), u(true) ];
   const f = ({type: e}) => e === "slack" ? d : l;
   const h = Ui(e.providers, f);
   if (typeof h === "string") return {
    status: "no_provider",
    provider: null,
    reason: h
   };
   const p = h.name;
   const m = f(h);
   if (!n && Ci(t.body)) return {
    status: "invalid_signature",
    provider: p,
    reason: "its body begins like a text that this action signs for itself"
   };
   const k = r ? null : ci(h, t, i);
   if (k !== null && $i(h, t)) return {
    status: "handshake",
    provider: p,
    reason: "diagnostics:ping is what Bitbucket sends, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   if (k !== null) {
    const n = Ei(h, e.providers, f);
    const r = n.find(e => li(e, t, i));
    const s = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: p,
     reason: k + s
    };
   }
   const g = ji(h, m.document);
   if (g !== null) return g;
   const w = Ii(e.functions, p, t.uri);
   if (w.length === 0) {
    const e = m.quote(t.uri);
    const n = `${p} has no active function of the uri ${e}`;
    return {
     status: "no_function",
     provider: p,
     reason: n
    };
   }
   return Oi(p, w.map(e => Fi(h, e, m)));
  }
  function $i(e, {headers: t}) {
   const n = di(e);
   return e.type === "bitbucket" && (0, s.eC)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   s.eC)(t, n) === void 0);
  }
  const _i = [ "type", "challenge" ];
  const xi = 1e3;
  function ji({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, s] = _i.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= xi ? {
    status: "handshake",
    provider: e,
    reason: "url_verification is what Slack sends to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function Si({type: e}) {
   return e === "slack" ? {
    status: 200,
    more: {
     response_type: "ephemeral",
     text: "Accepted."
    }
   } : {
    status: 202,
    more: {}
   };
  }
  function Oi(e, t) {
   const n = t.filter(e => e.status === "not_matched");
   if (n.length === t.length) {
    const t = n.map(({name: e, why: t}) => `${e}: ${t}`);
    const r = `no function matches (${t.join("; ")})`;
    return {
     status: "not_matched",
     provider: e,
     functions: Mi(n),
     reason: r
    };
   }
   const r = Mi(t.filter(({status: e}) => e !== "not_matched"));
   const s = t.flatMap(e => e.status === "failed" ? e.errors : []);
   const o = Object.fromEntries(t.flatMap(e => e.status === "succeeded" ? [ [ e.name, e.values ] ] : []));
   const [i] = t.flatMap(e => e.status === "succeeded" && e.warning !== null ? [ e.warning ] : []);
   return s.length === 0 ? {
    status: "succeeded",
    provider: e,
    functions: r,
    variables: o,
    ...i !== void 0 && {
     warning: i
    }
   } : {
    status: "failed",
    provider: e,
    functions: r,
    errors: s,
    variables: o
   };
  }
  function Mi(e) {
   return e.map(({name: e}) => e);
  }
  function Ci(e) {
   return e.subarray(0, i.yc.length).toString() === i.yc;
  }
  function Ui(e, t) {
   const n = [];
   for (const r of e) {
    if (!r.active) continue;
    const e = Ri(r, t(r));
    if (e.kind === "fits") return r;
    n.push(`${r.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ei(e, t, n) {
   return t.slice(t.indexOf(e) + 1).filter(e => e.active && Ri(e, n(e)).kind === "fits");
  }
  function Ii(e, t, n) {
   return e.filter(e => e.active && e.provider === t && (e.uri === void 0 || so(e.uri) === oo(n)));
  }
  function Ai(e, t) {
   return Uo([ Mo(e.match ?? {}, t), ...e.conditions.map(e => No(e, t)) ]);
  }
  function Ti({providers: e, functions: t}) {
   return [ ..._i, ...e.flatMap(({match: e, type: t}) => [ ...qi(e), ...Ni(t).flatMap(e => [ ...qi(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...qi(e), ...t.map(({path: e}) => e), ...n.filter(({from: e}) => e === "body").map(Yo) ]) ];
  }
  function Ri({type: e, match: t}, n) {
   const r = Ni(e).map(e => Co(e, n));
   const [s = Li] = r;
   return Uo([ r.find(({kind: e}) => e === "fits") ?? s, Mo(t ?? {}, n) ]);
  }
  const Li = {
   kind: "fits"
  };
  function Ni(e) {
   return e === void 0 ? [] : Fo(e).marks;
  }
  function qi(e) {
   return Object.keys(e?.body ?? {});
  }
  const Bi = "x-github-event";
  const Pi = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Bi} in match`;
  function Fi(e, t, n) {
   const {name: r} = t;
   if (Di(e, n.webhook) && !Ji(t)) return {
    status: "not_matched",
    name: r,
    why: Pi
   };
   const s = Ai(t, n);
   if (s.kind === "differs") return {
    status: "not_matched",
    name: r,
    why: s.why
   };
   if (s.kind === "repeated") return {
    status: "failed",
    name: r,
    errors: [ `function ${r}: ${s.why}` ]
   };
   const {document: o} = n;
   const i = Ho(t.variables);
   const a = i.length > 0 ? o.fault() : null;
   if (a !== null) {
    const e = i.map(e => e.name).join(", ");
    const t = `function ${r}: ${a}, and ${e} would be read from it`;
    return {
     status: "failed",
     name: r,
     errors: [ t ]
    };
   }
   const {values: c, errors: u} = zo(t.variables, n);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: zi(i, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(e => `function ${r}, ${e}`)
   };
  }
  function Di({type: e}, {headers: t}) {
   return e === "github" && (0, s.eC)(t, Bi) === "ping";
  }
  function Ji({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Bi);
  }
  function zi(e, t) {
   const n = e.some(e => !Yo(e).startsWith("["));
   const r = n ? t.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const Hi = 64 * 1024;
  function Xi(e, t, n) {
   return t.body.length > Hi && e.every(e => ci(e, t, n) !== null);
  }
  const Yi = 35 * 24 * 60 * 60;
  const Ki = 5 * 60;
  function Wi(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = an(e.relay, t);
   const s = new Map(t);
   const o = (e, n) => {
    if (t.get(n)) return [ n ];
    const o = yi(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${o ? ", whsec_" : ""})`;
     const r = o ? "standard-webhooks" : "text";
     s.set(t, Ft(e, n, r));
     return t;
    });
   };
   const i = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => o(e, t))
   }));
   for (const e of r) n(At(e));
   for (const [e, r] of s) if (!t.has(e)) n(r);
   return {
    keys: r,
    config: {
     ...e,
     providers: i
    },
    secrets: s
   };
  }
  function Gi(e, {keys: t, config: n, secrets: r}, s) {
   const {webhook: o, attestation: i, provider: a, unverifiable: c} = e;
   const {now: u, redact: l} = s;
   const d = n.relay !== void 0;
   const f = d && i !== "";
   const h = f ? Vi(e, t, s) : null;
   if (h !== null) return Qi(h);
   const p = vi(n, o, {
    secrets: r,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== a) return Qi(`the relay verified it for provider ${a ?? "(none)"}, and here ${p.provider ?? "no provider"} takes it: relay and step read different configs`);
   const m = n.providers.find(({name: e}) => e === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return Qi(`${c}; an object is accepted only where the provider has signature: none`);
   if (d && !f && m !== void 0 && ui(m)) return Qi(`provider ${m.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   const k = Zi(m, o);
   return k === null ? p : {
    ...p,
    reason: `${p.reason}: relays leave it out, since it is a secret; use this action's relay (receive.relay), a listener, or signature: none`
   };
  }
  function Zi(e, {headers: t}) {
   const n = di(e);
   return n !== null && !Object.hasOwn(t, n) && (0, nn.YL)(n) ? n : null;
  }
  function Vi({text: e, attestation: t, t: n}, r, {repository: s, now: o}) {
   if (e === null || !Jt(r, s, e, t)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const i = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || i > Yi) return "the attestation is older than 35 days; let the sender send the webhook again";
   return i < -Ki ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function Qi(e) {
   return {
    status: "refused",
    reason: e
   };
  }
  const ea = [ "body", "base64", "gzip" ];
  const ta = [ "uri", "headers", "query", ...ea ];
  const na = [ "id", "t", "provider" ];
  const ra = 1024 * 1024;
  const sa = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function oa(e, t = false) {
   const n = (0, s.eC)(e, "client_payload") !== void 0;
   const r = n ? void 0 : (0, s.eC)(e, "inputs");
   const o = r ?? (0, s.eC)(e, "client_payload");
   const i = r ? "the input webhook" : "client_payload.webhook";
   const a = (0, s.eC)(o, "webhook");
   const c = (0, s.e0)(a);
   const u = c === null ? a : ia(c);
   if (!(0, s.pi)(u)) return ma(`${i} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${sa}`);
   const l = (0, s.p)(u, "uri") ?? "";
   const d = pa((0, s.p)(u, "headers") ?? {});
   const f = ha((0, s.p)(u, "query") ?? {});
   const h = await la(u, t);
   const p = (0, s.p)(o, "attestation") ?? "";
   const m = (0, s.p)(u, "t") ?? null;
   const k = (0, s.p)(u, "provider") ?? null;
   const g = [ ...Object.keys(u).filter(aa).map(ca), ...typeof l === "string" ? [] : [ "uri is no text" ], ...d === null ? [ "headers is no object of texts" ] : [], ...f === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in h ? [ h.fault ] : [], ...typeof p === "string" ? [] : [ "attestation is no text" ], ...m === null || ua(m) ? [] : [ "t is no time in Unix seconds" ], ...k === null || typeof k === "string" ? [] : [ "provider is no text" ] ];
   if (d === null || f === null) return ma(`${i}: ${g.join("; ")}; ${sa}`);
   if (typeof l !== "string" || typeof p !== "string" || "fault" in h || g.length > 0) return ma(`${i}: ${g.join("; ")}`);
   const [w = "", ...b] = l.split("?");
   const y = ha(b.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: so(w),
      headers: Ks(Object.entries(d).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: Ks([ ...Object.entries(y), ...Object.entries(f) ]),
      body: h.bytes
     },
     text: c,
     attestation: p,
     t: ua(m) ? m : null,
     provider: (0, s.e0)(k),
     ...h.unverifiable && {
      unverifiable: `${i}: ${h.unverifiable}`
     }
    }
   };
  }
  function ia(e) {
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function aa(e) {
   return !ta.includes(e) && !na.includes(e);
  }
  function ca(e) {
   const t = (0, ke.h)(e, ta);
   const n = t ? `did you mean ${t}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(e) ? e : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function ua(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  async function la(e, t) {
   const n = ea.filter(t => Object.hasOwn(e, t));
   const [r = "body"] = n;
   const o = (0, s.eC)(e, r);
   if (n.length > 1) return {
    fault: `${n.join(" and ")} stand side by side: give one`
   };
   if (typeof o !== "string") {
    const e = `${r} is ${o === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`;
    return t && r === "body" && da(o) ? {
     bytes: Buffer.from(JSON.stringify(o)),
     unverifiable: e
    } : {
     fault: e
    };
   }
   if (r === "body") return {
    bytes: Buffer.from(o)
   };
   const i = Buffer.from(o, "base64");
   if (i.toString("base64") !== o) return {
    fault: `${r} is not base64 on one line`
   };
   return r === "base64" ? {
    bytes: i
   } : fa(i);
  }
  function da(e) {
   return typeof e === "object" && e !== null;
  }
  async function fa(e) {
   const t = new Blob([ Uint8Array.from(e) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const e of t) {
     r += e.length;
     if (r > ra) return {
      fault: "gzip inflates to more than 1 MiB"
     };
     n.push(e);
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
  function ha(e) {
   return typeof e === "string" ? Ks(new URLSearchParams(e)) : pa(e);
  }
  function pa(e) {
   if (!(0, s.pi)(e)) return null;
   const t = [];
   for (const [n, r] of Object.entries(e)) {
    if (typeof r !== "string") return null;
    t.push([ n, r ]);
   }
   return Object.fromEntries(t);
  }
  function ma(e) {
   return {
    kind: "malformed",
    message: e
   };
  }
  const ka = 25 * 1024 * 1024;
  const ga = "flex-sync-webhook";
  function wa(e, t) {
   if (ro(e.path, t) === null) return va;
   const n = Se(e);
   if (n === "method_not_allowed") return $a;
   if (n !== null) return _a;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > ka ? xa : null;
  }
  function ba(e, t, n) {
   const {status: r, more: s} = Si(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const i = /^ *true *$/i.test(t.headers[ga] ?? "");
   switch (e.status) {
   case "invalid_signature":
    return ya(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return ya(404, "No provider or function is there for it.");

   case "not_matched":
    return i ? ya(404, "No function wants it.") : o;

   case "handshake":
    return {
     status: 200,
     body: e.response
    };

   case "failed":
    return i ? ya(500, "A function failed; the log of the run says why.") : o;

   case "succeeded":
    return i ? {
     status: 200,
     body: {
      accepted: true,
      functions: e.functions,
      ...s
     }
    } : o;
   }
  }
  function ya(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  const va = ya(404, "No such path or token.");
  const $a = {
   ...ya(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const _a = ya(415, "Send the body without a Content-Encoding.");
  const xa = ya(413, "The body is longer than 25 MiB.");
  const ja = {
   ...ya(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function Sa({method: e}, {status: t, body: n}) {
   const r = (0, s.e0)((0, s.eC)(n, "message")) ?? "";
   return `a ${e} request is refused with ${t}: ${r}`;
  }
  const Oa = new Set;
  async function Ma({inputs: e, secrets: t}, n, r) {
   const s = e.listenerToken === "" ? null : e.listenerToken;
   const o = n.providers.filter(e => e.active);
   const i = new Set(o.filter(ai).map(({name: e}) => e));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = (0, yt.J9)(r.log, "webhooks were refused");
   const d = (0, yt.J9)(r.log, "requests were refused");
   const f = (0, yt.J9)(r.log, "webhooks fitted no function");
   const h = ({body: e, ...h}) => {
    const p = ro(h.path, s);
    const m = wa(h, s);
    if (p === null || m !== null) return m ?? ja;
    if (e === null) {
     d.warning(Sa(h, xa));
     return xa;
    }
    if (a.signal.aborted) return ja;
    const {uri: k, tokened: g} = p;
    const w = Ks(h.query);
    const b = {
     uri: k,
     headers: h.headers,
     query: w,
     body: e
    };
    const y = r.clock.now();
    const v = g ? Oa : i;
    const $ = o.filter(({name: e}) => !v.has(e));
    const _ = Xi($, b, {
     secrets: t,
     now: y
    });
    const x = {
     secrets: t,
     now: y,
     unread: _,
     redact: r.redact
    };
    const j = Ca(vi(n, b, x), v);
    const S = {
     webhook: b,
     routing: j,
     now: y,
     retryOf: null
    };
    const O = k === "" ? "without uri" : `for ${k}`;
    switch (j.status) {
    case "invalid_signature":
    case "no_provider":
    case "no_function":
     l.warning(`a webhook ${O} is refused: ${j.reason}`);
     if (j.status === "no_function") u = S;
     break;

    case "not_matched":
     f.info(`a webhook ${O} fits no function: ${j.reason}`);
     u = S;
     break;

    case "handshake":
     f.info(`a webhook ${O} runs nothing: ${j.reason}`);
     break;

    case "failed":
    case "succeeded":
     c = S;
     a.abort();
    }
    const M = o.find(e => e.name === j.provider);
    return ba(j, h, M ?? {});
   };
   const p = await vt(e, r, {
    what: "webhooks",
    path: Qs,
    maxBytes: ka,
    checkHead: e => {
     const t = wa(e, s);
     if (t !== null) d.warning(Sa(e, t));
     return t;
    },
    handle: h
   });
   const m = await (0, $e.a0)(r, {
    what: "a webhook",
    ms: e.timeoutMs ?? $e.rl,
    done: a.signal
   });
   a.abort();
   await p.close();
   for (const e of [ l, d, f ]) e.close();
   return c === null ? {
    kind: m,
    last: u
   } : {
    kind: "evaluated",
    evaluation: c
   };
  }
  function Ca(e, t) {
   const {provider: n} = e;
   if (n === null || !t.has(n)) return e;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  var Ua = n(7728);
  const Ea = Ua.IeY(e => (0, s.pi)(e) && Object.values(e).every(e => typeof e === "string"));
  const Ia = Ua.Ikc({
   id: Ua.FsL(Ua.YjP(), Ua.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Ua.mee(Ua.YjP()),
   uri: Ua.YjP(),
   query: Ea,
   headers: Ea,
   body: Ua.mee(Ua.KCZ([ Ua.YjP(), Ua.Ikc({
    base64: Ua.YjP()
   }) ])),
   verdict: Ua.KIO([ 200, 401, 404, 500 ]),
   reason: Ua.mee(Ua.YjP()),
   functions: Ua.YOg(Ua.YjP()),
   received: Ua.YjP(),
   retry_of: Ua.mee(Ua.YjP()),
   mac: Ua.mee(Ua.YjP())
  });
  const Aa = Ua.Ikc({
   version: Ua.euz(1),
   run: Ua.Ikc({
    repository: Ua.YjP(),
    run_id: Ua.aig(),
    run_attempt: Ua.aig()
   }),
   received: Ua.lqM(Ua.mee(Ia))
  });
  function Ta(e, t, n) {
   return {
    ...(0, Pr.OA)(e, t),
    received: n
   };
  }
  function Ra(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Ua.xLC(Aa, t, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is not a record of this action"
   };
   const {run: r, received: s} = n.output;
   return s ? {
    kind: "received",
    repository: r.repository,
    received: s
   } : {
    kind: "none"
   };
  }
  function La(e, t, n) {
   return (0, i.vX)(e, qa(t, n));
  }
  function Na(e, t, n) {
   return (0, i.cX)(n.mac ?? "", e, qa(t, n));
  }
  function qa(e, {provider: t, uri: n, query: r, headers: s, body: o, verdict: i}) {
   return [ e, t, n, r, s, o, i ];
  }
  var Ba = n(4061);
  var Pa = n(8047);
  function Fa({inputs: e}, t, {config: n, outcome: r}, s) {
   const {environment: i} = e;
   const a = r.kind === "evaluated" ? r.evaluation : null;
   const c = a ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = Ka(r);
   if (a !== null) za(a, t);
   const d = Xa(a?.routing ?? null);
   const f = Da(n, d.variables);
   const h = si(f.rest, t.redact);
   const p = Ja(h.variables, f.values);
   for (const e of f.texts) t.mask(e);
   const m = si(f.rest, t.redact);
   const k = Ja(m.variables, f.hidden);
   const {redacted: g} = h;
   const w = Ya(n, d.variables);
   for (const e of d.functions) {
    const n = Object.entries(k[e] ?? {});
    t.log.group(`function ${e} ran`, [ ...n.map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...w.filter(t => t.fn === e).map(e => `${e.name}: no value at ${e.path}`) ]);
   }
   if (d.warning !== null) t.log.warning(d.warning);
   for (const e of g) t.log.warning(`variable ${e} holds a secret, which is written as ***`);
   const b = u === "success" || u === "not_run";
   if (b) t.log.info(l);
   const y = c && s(c);
   if (d.functions.length > 0 && y?.mac === null) t.log.info(`provider ${y.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: u,
    failure: b ? null : (0, o.g$)(t.redact(l), 1e3),
    outputs: {
     provider: a?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(p),
     id: a === null ? "" : t.redact(Vs(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: y && Ta(i.repository, {
     id: i.runId,
     attempt: i.runAttempt
    }, y),
    summary: tc({
     result: u,
     why: l,
     webhook: c && y && {
      uri: c.webhook.uri,
      received: y
     },
     functions: d.functions,
     errors: Ha(a),
     variables: k,
     absent: w
    }, t.redact)
   };
  }
  function Da({functions: e}, t) {
   const n = (t, n) => e.find(e => e.name === t)?.variables.some(e => e.secret && e.name === n) === true;
   const r = (e, r) => Object.fromEntries(Object.entries(t).map(([t, s]) => [ t, Object.fromEntries(Object.entries(s).filter(([r]) => n(t, r) === e).map(([e, t]) => [ e, r(t) ])) ]));
   const s = r(true, e => e);
   return {
    rest: r(false, e => e),
    values: s,
    hidden: r(true, () => xo.XF),
    texts: Object.values(s).flatMap(e => Object.values(e).flatMap(oi))
   };
  }
  function Ja(e, t) {
   return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Object.fromEntries([ ...Object.entries(n), ...Object.entries(t[e] ?? {}) ]) ]));
  }
  function za(e, t) {
   const {webhook: n, routing: r} = e;
   const {uri: s, body: o} = n;
   t.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const i = Ha(e);
   if (i.length > 1) t.log.group("functions failed", i);
  }
  function Ha(e) {
   return e?.routing.status === "failed" ? e.routing.errors : [];
  }
  function Xa(e) {
   if (e === null || !("variables" in e)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: t, variables: n} = e;
   const r = t.filter(e => Object.hasOwn(n, e));
   const s = "warning" in e ? e.warning ?? null : null;
   return {
    functions: r,
    variables: n,
    warning: s
   };
  }
  function Ya({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: Yo(t)
    }));
   });
  }
  function Ka(e) {
   switch (e.kind) {
   case "evaluated":
    return Wa(e.evaluation.routing);

   case "refused":
    return Ga(e.reason);

   case "timeout":
    {
     const t = e.last && Za(e.last.routing);
     const n = t === null ? "see what its sender did" : `the last: ${t}`;
     return Ga(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Ga("the step was cancelled while it waited for a webhook");
   }
  }
  function Wa(e) {
   const t = Za(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return Ga(`the webhook is for nobody here: ${t}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return Ga(`the webhook is refused, for it may not come from ${e.provider}: ${t}; compare the secret and the signature with the sender's`);

   case "not_matched":
   case "handshake":
    return {
     result: "not_run",
     why: `nothing ran: ${t}`
    };

   case "failed":
    return Ga(`the webhook of ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function Ga(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function Za(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  const Va = 4e5;
  const Qa = 1e5;
  const ec = {
   success: `${Dr.I.success} Webhook received`,
   not_run: `${Dr.I.skipped} Webhook received, nothing ran`,
   failure: `${Dr.I.failure} Webhook not taken`,
   waiting: `${Dr.I.waiting} Webhook awaited`
  };
  function tc({result: e, why: t, webhook: n, functions: r, errors: s, variables: o, absent: i}, a) {
   const c = e => (0, Dr.Mk)(a(e));
   const u = Object.entries(o).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ c(e), c(t), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${ec[e]}\n`, `${(0, Dr.FY)(a(t))}\n` ];
   if (s.length > 1) l.push((0, Dr.p_)(s.map(c), Qa));
   if (n !== null) {
    const {provider: e, verdict: t, id: s, retry_of: o} = n.received;
    const i = {
     Provider: c(e ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(t),
     Record: (0, Dr.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, Dr.Mk)(o)
     }
    };
    const a = Object.values(i);
    l.push((0, Dr.tp)(Object.keys(i), [ a ], Va));
   }
   const d = [ ...u, ...i.map(({fn: e, name: t}) => [ c(e), c(t), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Dr.tp)([ "Function", "Variable", "Value" ], d, Va));
   return l.join("\n");
  }
  function nc(e, t, n) {
   const {inputs: r, secrets: s} = e;
   const {repository: o} = r.environment;
   const i = sc(e);
   const a = e => ({
    kind: "refused",
    reason: `the record is not checked again: ${e}`
   });
   if (i.repository !== o) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401), and a record keeps no signature to verify; let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!oc(t, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = bi(t, s, u);
   const d = l.length === 0 && r.trustRecord;
   if (l.length === 0 && !d) return a(`provider ${u} has no secret, so that anyone could have written it; set trust-record: true if you know where the record is from, or let the sender send it again`);
   if (!d && !Na(l, o, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const f = gc(c, s);
   if (f === null) return a("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in f) return a(`it holds the secret ${f.missing}, which the input secrets has no value for; give it`);
   const h = n.clock.now();
   const {redact: p} = n;
   const m = {
    secrets: s,
    now: h,
    trusted: true,
    redact: p
   };
   const k = vi(t, f, m);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or change the order or the match of the providers`);
   const g = rc(t, k, f);
   if (g !== null) return a(g);
   n.log.info(`resubmitted: ${c.id}, received ${c.received} with verdict ${c.verdict}; ${d ? "it is trusted, since trust-record is true" : "its mac is right"}`);
   return {
    kind: "evaluated",
    evaluation: {
     webhook: f,
     routing: k,
     now: h,
     retryOf: c.id
    }
   };
  }
  function rc({functions: e}, t, {headers: n, query: r}) {
   if (!("variables" in t)) return null;
   const s = Xo(e);
   for (const {name: o, match: i, conditions: a} of e) {
    if (!t.functions.includes(o)) continue;
    const e = Object.keys(i?.headers ?? {}).find(e => n[e.toLowerCase()] === xo.XF);
    const c = Object.keys(i?.query ?? {}).find(e => r[e] === xo.XF);
    const u = [ ...Object.keys(i?.body ?? {}), ...a.map(({path: e}) => e) ].find(e => s.has(e));
    const l = e ?? c ?? u;
    if (l !== void 0) return `function ${o} matches by ${l}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function sc(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = Ra(e.text);
    if (t.kind === "foreign") throw new E.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new E.x(`${t} holds no received webhook; give the record-file of a step with mode: receive`);
   if (s.length > 0) throw new E.x(`${t} holds ${n.length} received webhooks, and a step checks one; write the path of one file`);
   return r;
  }
  function oc({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  const ic = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function ac({inputs: e, secrets: t}, n, r, {webhook: s, routing: o, now: i, retryOf: a}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = Za(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...lc(s, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: ic[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = bi(n, t, u);
   const k = m !== void 0 && c !== "invalid_signature";
   const {repository: g} = l;
   return k ? {
    ...p,
    mac: La(m, g, p)
   } : p;
  }
  const cc = 8;
  const uc = 4;
  function lc(e, t) {
   const {token: n, receive: r, redact: o} = t;
   const a = (0, xo.$o)(t.secrets, uc);
   const c = e => (0, Pa.y1)(n ? e.replaceAll(n, xo.XF) : e, a);
   const u = e => {
    const t = c(e);
    return o(t) === t ? t : xo.XF;
   };
   const l = new Set([ (0, i.Ml)("jobserv"), ...r.providers.flatMap(e => di(e) ?? []) ]);
   const d = e => l.has(e) || dc(e);
   const f = kc(Object.entries(e.headers).flatMap(([e, t]) => d(e) ? t : []));
   const h = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ u(e), t.has(e) && !d(e) && !f(n) ? u(n) : xo.XF ]));
   const p = new Set([ ...Gs, ...fc(r, "headers").map(e => e.toLowerCase()) ]);
   const m = () => {
    const t = Xo(r.functions);
    const n = t.size > 0 ? pc(e, t) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return c(n.json);
    const o = (0, s._6)(e.body);
    if (o !== null) return c(o);
    const i = e.body.toString("latin1");
    const a = c(i) === (0, Pa.y1)(i, wc);
    return a ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: f(e.uri) ? xo.XF : c(e.uri),
    query: h(e.query, new Set(fc(r, "query"))),
    headers: h(e.headers, p),
    body: m()
   };
  }
  function dc(e) {
   return e !== "x-event-key" && (0, xo.tV)(e);
  }
  function fc({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : Fo(e).marks);
   const s = t.flatMap(e => e.variables);
   return [ ...[ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {})), ...s.filter(({from: e, secret: t}) => e === n && !t).map(Yo) ];
  }
  const hc = 8;
  function pc(e, t) {
   const n = co(e, mc(e));
   if ("fault" in n) return null;
   let r = false;
   const s = (0, xo.lY)();
   for (const e of t) {
    const t = (0, We.Rr)(e);
    if (t.kind === "error") continue;
    const o = t.path.at(-1);
    const i = (0, We.$I)(n.json, t.path.slice(0, -1));
    if (!i.found || o === void 0) continue;
    const {value: a} = i;
    if (typeof a !== "object" || a === null) continue;
    const c = Object.getOwnPropertyDescriptor(a, o);
    if (c === void 0 || c.value === null) continue;
    for (const e of oi(c.value)) if (e.length >= hc) s.add(e);
    Object.defineProperty(a, o, {
     ...c,
     value: xo.XF
    });
    r = true;
   }
   return r ? {
    json: s.redact(JSON.stringify(n.json))
   } : "as it is";
  }
  function mc({headers: e}) {
   return Fo("slack").marks.some(({match: t}) => Object.keys(t.headers ?? {}).every(t => e[t] !== void 0));
  }
  function kc(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= cc);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function gc({uri: e, query: t, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const i = e => (0, on.S5)(e, e => {
    const t = (0, Ba.Gf)(e) ?? e;
    const n = s.get(t);
    if (!n) o ??= t;
    return n;
   });
   const a = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ i(e), i(t) ]));
   const c = {
    uri: i(e),
    query: a(t),
    headers: a(n),
    body: typeof r === "string" ? Buffer.from(i(r)) : Buffer.from(r.base64, "base64")
   };
   return o === null ? c : {
    missing: o
   };
  }
  function wc(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function bc(e, t) {
   const {inputs: n} = e;
   const r = $c(e);
   t.mask(n.listenerToken);
   const s = Wi(_c(e, await e.loadConfig(), r), e.secrets, t.mask);
   const {config: o, secrets: i} = s;
   const a = {
    ...e,
    secrets: i
   };
   const c = await yc(a, r, s, t);
   return Fa(a, t, {
    config: o,
    outcome: c
   }, e => ac(a, o, t, e));
  }
  async function yc(e, t, n, r) {
   const {config: s} = n;
   switch (t) {
   case "event":
    return vc(e, n, r);

   case "listener":
    return Ma(e, s, r);

   case "record":
    return nc(e, s, r);
   }
  }
  async function vc({inputs: {environment: e}}, t, n) {
   const r = t.config.providers.some(({active: e, signature: t}) => e && t === "none");
   const s = await oa(e.event, r);
   if (s.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${s.message}`
   };
   const {repository: o} = e;
   const i = n.clock.now();
   const a = {
    repository: o,
    now: i,
    redact: n.redact
   };
   const c = Gi(s.dispatched, t, a);
   if (c.status === "refused") return {
    kind: "refused",
    reason: `the webhook is refused: ${c.reason}`
   };
   const {webhook: u} = s.dispatched;
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: c,
     now: i,
     retryOf: null
    }
   };
  }
  function $c({inputs: e}) {
   const {via: t, record: n, listenerToken: r, dryRun: s, environment: o} = e;
   const i = [];
   if (s) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (t === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && t === "listener") i.push("input record gives the webhook to check again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && t === "event" && !xc(o.eventName)) i.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !eo.test(r)) i.push("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new E.x(i.map(e => ({
    message: e
   })));
   if (n !== "") return "record";
   return t === "listener" ? "listener" : "event";
  }
  function _c({inputs: e, secrets: t}, {receive: n}, r) {
   const s = n?.providers.filter(e => e.active) ?? [];
   if (n === void 0 || s.length === 0) throw new E.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const o = s.map(({name: e}) => e);
   if (!n.functions.some(e => e.active && o.includes(e.provider))) throw new E.x(`the config has no active function for ${o.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = s.flatMap(({name: e, secret_name: n}) => {
    const r = n.filter(e => t.get(e) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${e}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = s.filter(ai).map(({name: e}) => e);
   if (r === "listener" && e.listenerToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input listener-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new E.x(i);
   return n;
  }
  function xc(e) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(e);
  }
  var jc = n(1261);
  var Sc = n(4125);
  const Oc = "webhook-record";
  const Mc = 100;
  const Cc = 500;
  const Uc = 32 * 1024 * 1024;
  const Ec = 1e3;
  const Ic = 4;
  const Ac = Ua.Ikc({
   id: Ua.aig(),
   name: Ua.YjP(),
   size_in_bytes: Ua.NpB(Ua.aig(), 0),
   expired: Ua.NpB(Ua.zMY(), false),
   created_at: Ua.FsL(Ua.YjP(), Ua.pdi(e => Date.parse(e)), Ua.aig(), Ua.E2x()),
   workflow_run: Ua.NpB(Ua.cl6(Ua.Ikc({
    id: Ua.lqM(Ua.aig()),
    repository_id: Ua.lqM(Ua.aig()),
    head_repository_id: Ua.lqM(Ua.aig())
   })), null)
  });
  async function Tc(e, t) {
   const n = await Rc(e, t);
   const r = [];
   let s = Uc;
   for (let o = 0; o < n.length && s >= 0; o += Ic) {
    const i = await Promise.all(n.slice(o, o + Ic).map(n => Nc(e, t.repository, n)));
    for (const e of i.flat()) {
     s -= e.text.length;
     if (s >= 0) r.push(e);
    }
   }
   if (s < 0) e.log.warning(`the records since ${Kc(t.since)} are larger than ${Uc / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Rc({api: e, log: t}, {repository: n, since: r, forks: s = false}) {
   const o = [];
   const i = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, A.N)(n), {
    keys: [ "artifacts" ],
    most: Mc
   });
   let a = false;
   for await (const {items: e, more: t} of i) {
    const n = e.flatMap(e => {
     const t = Ua.xLC(Ac, e);
     return t.success ? [ t.output ] : [];
    });
    o.push(...n.filter(({name: e, created_at: t}) => e.startsWith(Oc) && t >= r));
    a = !t || n.every(({created_at: e}) => e < r);
    if (a) break;
   }
   if (!a) t.warning(`${n} has more than ${Mc * 100} artifacts; older ones are not read`);
   const c = o.filter(e => {
    const n = Lc(e, s);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > Cc) t.warning(`${n} has ${c.length} records since ${Kc(r)}; only the newest ${Cc} are read`);
   return c.slice(0, Cc);
  }
  function Lc({expired: e, size_in_bytes: t, workflow_run: n}, r) {
   if (e) return "it is expired";
   if (t > Uc) return `it is larger than ${Uc / 1024 / 1024} MiB`;
   const {repository_id: s, head_repository_id: o} = n ?? {};
   const i = o !== void 0 && o !== s;
   return i && !r ? "it is from a run of a fork" : null;
  }
  async function Nc({api: e, log: t}, n, {id: r, name: s, created_at: o, workflow_run: i}) {
   const a = i?.id ?? null;
   const c = a === null ? s : `${s} of run ${a}`;
   try {
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, A.N)(n),
     artifact_id: r,
     archive_format: "zip"
    }, Uc);
    const i = await Bc(s, t);
    return i.map(({path: e, text: t}) => ({
     path: `${c}: ${e}`,
     text: t,
     uploaded: o,
     runId: a
    }));
   } catch (e) {
    if (!qc(e)) throw e;
    t.warning(`artifact ${c} skipped: ${e.message}`);
    return [];
   }
  }
  function qc(e) {
   if (e instanceof I.hD) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function Bc(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await Hc(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  const Pc = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const Fc = {
   magic: 33639248,
   size: 46
  };
  const Dc = {
   magic: 67324752,
   size: 30
  };
  const Jc = 0;
  const zc = 8;
  async function Hc(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = Xc(e);
    const r = e.readUInt16LE(n + 10);
    if (r > Ec) throw new ArchiveError(`it has more than ${Ec} files`);
    let s = e.readUInt32LE(n + 16);
    let o = Uc;
    const i = [];
    for (let n = 0; n < r; n++) {
     if (e.readUInt32LE(s) !== Fc.magic) throw Yc();
     const n = e.readUInt16LE(s + 10);
     const r = e.readUInt32LE(s + 20);
     const a = e.readUInt32LE(s + 42);
     const c = s + Fc.size;
     const u = c + e.readUInt16LE(s + 28);
     const l = e.toString("utf8", c, u);
     s = u + e.readUInt16LE(s + 30) + e.readUInt16LE(s + 32);
     if (!(0, Sc.E)(l)) continue;
     if (e.readUInt32LE(a) !== Dc.magic) throw Yc();
     const d = a + Dc.size + e.readUInt16LE(a + 26) + e.readUInt16LE(a + 28);
     const f = e.subarray(d, d + r);
     if (f.length < r || ![ Jc, zc ].includes(n)) throw Yc();
     const h = n === Jc ? f : t(f, {
      maxOutputLength: Math.max(1, o)
     });
     o -= h.length;
     i.push({
      path: l,
      content: h
     });
    }
    return i;
   } catch (e) {
    if (e instanceof ArchiveError) throw e;
    const t = e instanceof Error && "code" in e ? e.code : "";
    throw t === "ERR_BUFFER_TOO_LARGE" ? new ArchiveError(`it unpacks to more than ${Uc / 1024 / 1024} MiB`) : Yc();
   }
  }
  function Xc(e) {
   const t = Math.max(0, e.length - Pc.size - Pc.comment);
   for (let n = e.length - Pc.size; n >= t; n--) if (e.readUInt32LE(n) === Pc.magic) return n;
   throw Yc();
  }
  function Yc() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function Kc(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  var Wc = n(7359);
  const Gc = "variables.";
  function Zc(e) {
   const {payload: t, dockerhub: n, ...r} = e;
   return {
    ...r,
    body: ""
   };
  }
  async function Vc(e, t, {sent: n, run: r}, {webhook: s, lacksSecret: o, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (s === void 0) return nu("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return nu("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = s.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: d} = e.inputs.environment;
   const f = (0, Wc.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return nu(f);
   const h = Zc(s);
   const p = (0, we.wX)(h).find(e => e.startsWith(Gc));
   if (p !== void 0) return nu(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await i(h, r);
   if (m.kind === "unknown") return nu(m.reason);
   if (m.status !== null && tu(n, r, d, m.status)) t.log.warning(`webhook "${s.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = Qc(s, l, e.secrets);
   const g = (0, B.iP)(e, t, h, {
    id: a,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, Pa.C3)(u, s.body, k)
   });
   return g.kind === "request" ? g : nu(g.reason);
  }
  function Qc(e, t, n) {
   const r = t.length === 0 ? [] : (0, we.Fj)(e);
   return new Map([ ...n ].filter(([e]) => r.includes(e)));
  }
  function eu(e, {log: t}) {
   for (const n of e) {
    const e = (0, we.Fj)(Zc(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function tu({id: e, webhook: t, event: n}, {run_id: r, run_attempt: s}, o, i) {
   const a = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: o,
    runId: r,
    attempt: s,
    webhook: t
   };
   return !(0, C.d4)(e, {
    ...c,
    chain: null,
    kind: a,
    status: i
   });
  }
  function nu(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  const ru = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function su(e) {
   const t = (0, we.wX)(e);
   return (0, ge.U)(t).build || t.some(iu);
  }
  function ou(e, t) {
   const {repository: n, repositoryOwner: r, serverUrl: s, apiUrl: o} = e.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: r}, s) => {
    const o = JSON.stringify([ n, r, s ]);
    const a = {
     ...e.inputs,
     runId: n,
     runAttempt: r
    };
    const c = i.get(o) ?? (0, ge.x)({
     ...e,
     inputs: a
    }, t, s);
    i.set(o, c);
    return c;
   };
   return async (e, i) => {
    if (!su(e)) {
     const e = {
      repository: n,
      repository_owner: r,
      server_url: s,
      api_url: o,
      run_id: String(i.run_id),
      run_attempt: String(i.run_attempt)
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
     const t = (0, ge.U)((0, we.wX)(e));
     const {values: n, status: r} = await a(i, t);
     return {
      kind: "values",
      values: n,
      status: t.build ? r : null
     };
    } catch (e) {
     if (!(e instanceof I.hD) || t.signal.aborted) throw e;
     const n = `its URL or headers use run ${i.run_id}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function iu(e) {
   return /^github(\.|$)/.test(e) && !ru.includes(e);
  }
  const au = [ "failed", "all" ];
  function cu(e, {deliveries: t, only: n}, r, s = null) {
   const o = t.some(e => au.includes(e)) ? null : t;
   const i = [ ...o === null ? lu(t) : o.flatMap(t => du(t, e)), ...hu(n, [ ...r, ...e.map(({sent: e}) => e.webhook) ]) ];
   if (i.length > 0) throw new E.x(i.map(e => ({
    message: e
   })));
   const a = {
    selected: [],
    lost: [],
    skipped: []
   };
   for (const i of e) {
    const {id: e, webhook: c, status: u, chain: l} = i.sent;
    const d = (e, t = false) => a.skipped.push({
     recorded: i,
     why: e,
     warn: t
    });
    if (o !== null && !o.includes(e)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && t.includes("failed")) d("it succeeded"); else if (l !== null) d(fu(i), true); else if (s === null || o !== null) a.selected.push(i); else if (i.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && uu(i, s)) a.lost.push(i); else if (!r.includes(c)) d("the config has no webhook of that name", true); else a.selected.push(i);
   }
   return a;
  }
  function uu({firstFailed: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function lu(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function du(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const r = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${r}, which is not in the record; write ${(0, ke.h)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${fu(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function fu({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function hu(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   ke.h)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function pu(e) {
   const t = new Map;
   for (const {run: n, deliveries: r} of e) for (const e of r) {
    const r = t.get(e.id);
    const {run_id: s, run_attempt: o} = e.run ?? n;
    const i = {
     sent: e,
     run: {
      run_id: s,
      run_attempt: o
     },
     began: ku(e)
    };
    if (r) r.push(i); else t.set(e.id, [ i ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {sent: t, run: n, began: r} = e.reduce((e, t) => mu(t, e) ? e : t);
    const s = wu(e);
    const o = e.some(({sent: {body: e}}) => e !== null && e.sha256 !== t.body?.sha256);
    const i = [ ...e.flatMap(({sent: {first_failed: e}}) => e ?? []), ...s.map(({started: e}) => e) ].map(e => Date.parse(e));
    return {
     sent: t,
     run: n,
     earlier: s,
     differs: o,
     firstFailed: i.length === 0 ? null : Math.min(...i),
     givenUp: e.some(e => e.sent.given_up === true && e.began >= r)
    };
   });
  }
  function mu(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return gu(e.sent) < gu(t.sent);
  }
  function ku({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function gu({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function wu(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  const bu = / #\d+$/;
  const yu = 300;
  async function vu(e, t) {
   const {sinceMs: n, giveUpAfterMs: r} = e.inputs;
   const s = t.clock.now();
   const o = pu(n ? await Mu(e, t, s - n) : Ou(e, t.log));
   const i = {
    ...e,
    config: await e.loadConfig()
   };
   const a = (i.config.notify?.webhooks ?? []).map(({name: e}) => e);
   const c = cu(o, i.inputs, a, n ? {
    givenUpBefore: s - r
   } : null);
   xu(c, t);
   ju(c, a, t);
   const u = await _u(i, t, c.selected);
   const l = u.flatMap(({webhook: e, preparation: n}) => n.kind === "request" && e !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, B.vp)(i, t, e)
   } ] : []);
   const d = await (0, B.F0)(i, t, l);
   const f = new Map(d.map(e => [ e.id, e ]));
   const h = u.map(({recorded: e, preparation: n}) => ({
    recorded: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(e.sent.id) ?? Su(e, n, t),
    givenUp: false
   }));
   const p = c.lost.map(e => $u(e, i, t));
   return Eu(i, t, [ ...p, ...h ], o);
  }
  function $u(e, {inputs: t}, {log: n, redact: r}) {
   const {sent: s, firstFailed: i} = e;
   const a = (0, o.xv)(r(s.reason ?? "no reason"), yu);
   const c = `given up, it has failed since ${(0, jc.fU)(i)} (${a}); to send it once more, give the input deliveries: ${s.id}`;
   const {dryRun: u} = t;
   n.info(`webhook "${s.webhook}" ${u ? "would be" : "is"} ${c}`);
   const l = u ? (0, M.nE)(s, "given_up") : (0, M.vQ)(s, c);
   return {
    recorded: e,
    keys: null,
    delivery: l,
    givenUp: !u
   };
  }
  async function _u(e, t, n) {
   const r = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const s = new Set(n.map(({sent: e}) => e.webhook));
   const o = [ ...r.values() ].filter(({name: e, enabled: t}) => t && s.has(e)).map(Zc);
   const i = new Set([ ...(0, q.W$)(o, e, t.log) ].map(({name: e}) => e));
   eu(o, t);
   const a = ou(e, t);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await Vc(e, t, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function xu({skipped: e}, {log: t}) {
   for (const {recorded: n, why: r, warn: s} of e) {
    const {id: e, webhook: o} = n.sent;
    const i = `webhook "${o}" skipped, ${e}: ${r}`;
    if (s) t.warning(i); else t.info(i);
   }
  }
  function ju({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.filter(e => bu.test(e));
   const s = new Set([ ...r, ...r.map(e => e.replace(bu, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (s.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Su({sent: e}, t, {log: n}) {
   switch (t.kind) {
   case "impossible":
    n.info(`webhook "${e.webhook}" FAILED: ${t.reason}`);
    return (0, M.vQ)(e, t.reason);

   case "skipped":
    n.info(`webhook "${e.webhook}" skipped, ${e.id}: ${t.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, M.nE)(e, t.reason);

   case "request":
    return (0, M.nE)(e, "cancelled");
   }
  }
  function Ou({inputs: e, loadRecords: t}, n) {
   const {record: r, environment: s} = e;
   const {repository: o} = s;
   if (r === "") throw new E.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, Pr.WE)(n);
    if (t.kind === "received") a.push(e); else if (t.kind === "invalid") i.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (t.record.run.repository !== o) i.push(`${e} is a record of ${t.record.run.repository}, and this is ${o}; send it again from there`); else c.push(t.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (i.length > 0) throw new E.x(i.map(e => ({
    message: e
   })));
   for (const e of a) n.info(`${e} holds a received webhook and is skipped`);
   return c;
  }
  async function Mu({inputs: e}, t, n) {
   const {repository: r} = e.environment;
   const s = await Tc(t, {
    repository: r,
    since: n
   });
   const o = s.flatMap(({path: e, text: n, uploaded: s}) => {
    const o = (0, Pr.WE)(n);
    if (o.kind === "received") return [];
    const i = o.kind === "invalid" ? o.why : o.record.run.repository !== r ? "is a record of another repository" : null;
    if (i === null && o.kind === "deliveries") return Cu(o.record, s);
    t.log.warning(`${e} ${i} and is skipped`);
    return [];
   });
   t.log.info(`records uploaded since ${(0, jc.fU)(n)}: ${o.length}`);
   return o;
  }
  function Cu({deliveries: e, ...t}, n) {
   return {
    ...t,
    deliveries: e.map(e => {
     if (e.status !== "failure" || e.first_failed) return e;
     const t = e.attempts[0]?.started ?? new Date(n).toISOString();
     return {
      ...e,
      first_failed: t
     };
    })
   };
  }
  const Uu = "fix the cause, then run this job again";
  function Eu(e, t, n, r) {
   const {repository: s} = e.inputs.environment;
   const o = n.map(({delivery: e}) => e);
   const i = e.config.notify?.webhooks ?? [];
   const a = (0, N.z)(o, i, t.log);
   const c = t.signal.aborted;
   const u = Iu(n, r);
   if (u !== null) t.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? Au(e);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, N.oh)(a, {
     cancelled: c,
     fix: o.some(({attempts: e}) => e.length > 0) ? Uu : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: (0, Pr.OA)(s, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(e => Tu(e, l, s))),
    summary: u === null ? [ (0, R.q)(o, t.redact), qu(n.map(({recorded: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Iu(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Au({inputs: e}) {
   const {runId: t, runAttempt: n} = e.environment;
   return {
    run_id: t,
    run_attempt: n
   };
  }
  function Tu({recorded: e, keys: t, delivery: n, givenUp: r}, s, o) {
   const {sent: i, run: a, firstFailed: c} = e;
   const {id: u, webhook: l, body: d, chain: f} = i;
   const h = a.run_id === s.run_id && a.run_attempt === s.run_attempt;
   const p = n.status === "not_run" || r ? i : n;
   const {status: m, reason: k, attempts: g} = p;
   return {
    id: u,
    webhook: l,
    event: i.event,
    status: m,
    reason: k,
    attempts: g,
    chain: f,
    body: d,
    retry_of: p === i ? i.retry_of : u,
    mac: t === null ? i.mac : (0, Wc.cr)({
     sent: i,
     run: a,
     repository: o
    }, t[0]),
    ...h ? {} : {
     run: a
    },
    ...i.first_failed === void 0 || c === null ? {} : {
     first_failed: new Date(c).toISOString()
    },
    ...r ? {
     given_up: true
    } : {}
   };
  }
  const Ru = 3e5;
  const Lu = 20;
  const Nu = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function qu(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = e;
    const i = (0, Dr.Hn)((0, Dr.Mk)(t(s)), (0, Dr.Mk)(r));
    const a = Math.max(0, n.length - Lu);
    const c = [ ...n.map((e, t) => Bu(e, `${t + 1}`)).slice(a), ...o.map((e, t) => Bu(e, `${n.length + t + 1} (this run)`)) ];
    return c.map((e, t) => [ t === 0 ? i : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Dr.tp)(Nu, n, Ru)}`;
  }
  function Bu({started: e, status_code: t, error: n, duration_ms: r}, s) {
   return [ s, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, Dr.Mk)(String(t ?? n ?? "")), (0, 
   Dr.a3)(r) ];
  }
 })
};
