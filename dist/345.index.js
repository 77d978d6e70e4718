export const id = 345;

export const ids = [ 345 ];

export const modules = {
 2601: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => oe,
   chain: () => us,
   gate: () => Es,
   receive: () => rc,
   redeliver: () => iu
  });
  var r = n(2086);
  var s = n(6834);
  var o = n(1627);
  var a = n(744);
  var i = n(9329);
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
   const {context: n, sameContext: r, undecided: o, sha: a, branches: c} = e;
   if (typeof n !== "string" || !r(n, t)) return v(e, `is of another context than ${t}`);
   if (o !== null) return v(e, o);
   const u = (0, i.y0)({
    state: e.state,
    description: _(e.description, i.o1),
    context: _(e.context, i.N4),
    target_url: e.target_url
   });
   return {
    kind: "reported",
    verdict: u,
    sha: (0, s.e0)(a),
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
   const a = u.some(e => e === o);
   return {
    name: "deployment_status",
    context: (0, s.eC)(n, "environment"),
    sameContext: r.IE,
    state: o,
    undecided: a ? `is ${o}` : null,
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
   const a = (0, s.eC)((0, s.eC)(t, "check_suite"), "head_branch");
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
     names: typeof a === "string" ? [ a ] : [],
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
   const a = t === "success" || t === "failure";
   const c = (0, i.y0)({
    state: a ? t : "error",
    description: n && (0, o.xv)(n, i.o1),
    context: (0, o.xv)(r, i.N4),
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
   const {signature: t, keys: n, token: r, value: s, text: o, now: i} = e;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, a.MX)(t, {
    headers: s === null ? {} : {
     [(0, a.Ml)(t)]: s
    },
    body: S(t, r, o),
    now: Math.floor(i / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var M = n(7282);
  var C = n(9475);
  var U = n(7125);
  var E = n(1243);
  var A = n(9573);
  var I = n(7882);
  var T = n(845);
  var L = n(9853);
  var R = n(8290);
  var N = n(5642);
  var q = n(7138);
  var B = n(7040);
  const P = "webhook-callback";
  const F = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function D(e) {
   const t = (0, s.eC)(e, "client_payload") ?? (0, s.eC)(e, "inputs");
   const n = [ t, (0, s.eC)((0, s.eC)(t, "webhook"), "body"), (0, s.eC)(t, "build"), (0, 
   s.eC)(t, "payload") ].map(z);
   const r = n.find(e => F.some(t => (0, s.p)(e, t) !== null)) ?? null;
   const o = z((0, s.p)(r, "callback_dispatch"));
   const a = z((0, s.eC)(o, "client_payload"));
   const i = (0, s.p)(a, "token") ?? (0, s.p)(r, "callback_token");
   return {
    url: (0, s.e0)((0, s.p)(r, "callback_url")),
    context: (0, s.e0)((0, s.p)(r, "callback_context")),
    token: (0, s.e0)(i),
    dispatch: (0, s.p)(r, "callback_dispatch") === null ? null : {
     url: (0, s.e0)((0, s.p)(o, "url")),
     eventType: (0, s.e0)((0, s.p)(o, "event_type")) ?? P
    }
   };
  }
  function z(e) {
   if (typeof e !== "string") return e;
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function J(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, s] = K(e ?? "", n, "dispatches") ?? [];
    if (s === void 0) return X(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return X("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return X("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = K(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return e === "" ? X("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, a] = e === "" ? [] : K(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const e = t.dispatch?.eventType ?? P;
    return {
     kind: "dispatch",
     repository: a,
     eventType: e,
     token: t.token
    };
   }
   const i = e === "" ? null : K(r, n, Y);
   if (i !== null) {
    const [, e = "", n = ""] = i;
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
   } : X("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const H = "(?!\\.\\.?/)[\\w.-]+";
  const Y = `actions/workflows/(${H})/dispatches`;
  function K(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${H}/${H})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function W({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function X(e) {
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
   const a = {
    description: i.o1,
    context: i.N4
   };
   const c = [ "description", "context" ].filter(e => (0, o.VJ)(t[e]) > a[e]);
   const u = {
    state: e
   };
   if (n) u.description = (0, o.xv)(n, i.o1);
   if (r) u.context = (0, o.xv)(r, i.N4);
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
   const [o] = Object.values((0, a._S)([ "jobserv" ], {
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
   const a = ae(n, s, t);
   const i = J(n.callbackUrl, s, r.apiUrl);
   if (i.kind === "wrong") throw new E.x(i.message);
   const c = ![ "", s.url ].includes(n.callbackUrl);
   if (i.kind === "webhook" && c) {
    const {secret: e, continuation: n} = ie(i.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (i.kind === "status" && o.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, C.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: ne,
    kind: "completed",
    status: a.state
   });
   const l = i.kind === "webhook" ? await ue(e, t, ce(i.url, u, a, o)) : await de(n, t, {
    identity: {
     id: u,
     webhook: ne,
     event: ne
    },
    to: i,
    report: a,
    keys: o,
    retryDelaysSeconds: T.Qs
   });
   const d = i.kind === "webhook" && W(i.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return le(a, l, {
    io: t,
    hint: f
   });
  }
  function ae(e, t, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: a} = e;
   const {serverUrl: i, repository: c, runId: u} = r;
   const l = Z(e.state, s);
   if (l === null) throw new E.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: d, cut: f} = V(l, {
    description: o,
    context: e.context || (t.context ?? ""),
    targetUrl: a || `${i}/${c}/actions/runs/${u}`
   });
   for (const e of f) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return d;
  }
  function ie({pathname: e}) {
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
     "user-agent": `webhook-action/${R.x}`,
     "webhook-id": t,
     "webhook-event": ne
    },
    body: s,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: S("jobserv", ie(e).continuation ?? null, s)
   };
  }
  async function ue({inputs: e, allowlist: t}, n, r) {
   const s = {
    allowlist: t,
    successCodes: re,
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
   const {state: s, description: o = null, context: a = null} = e;
   const {status: i, reason: c} = t;
   const u = {
    state: s,
    description: o,
    context: a,
    target_url: e.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${s}" was not delivered: ${c}${r}` : null,
    outputs: (0, N.eS)(u, n),
    deliveries: [ t ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, L.q)([ t ], n.redact)}`
   };
  }
  async function de({dryRun: e, environment: t}, n, {identity: r, to: s, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = s;
   const l = s.kind === "workflow" ? `${u}, as a dispatch of ${s.workflow}` : `${u}, as a ${s.kind}`;
   const d = JSON.stringify(a);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, M.nE)(r, "dry_run");
   }
   const f = () => fe(n, t, {
    to: s,
    report: a,
    keys: i
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
    const a = {
     ...r,
     status: "failure",
     reason: s,
     attempts: h
    };
    const i = me(n, t, h.length, c);
    if (i === null) return a;
    n.log.info(`attempt ${h.length} to ${l} failed: ${s}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function fe({api: e}, {apiUrl: t, event: n}, {to: s, report: o, keys: a}) {
   const {repository: i} = s;
   const c = (0, I.N)(i);
   switch (s.kind) {
   case "status":
    {
     const n = {
      apiUrl: t,
      repository: i,
      sha: s.sha
     };
     await (0, r.Pw)(e, n).post(Q(o));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...ee(s, o, a)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: s.workflow,
      ref: await he(e, i, n),
      inputs: te(s.token, o, a)
     });
     return t;
    }
   }
  }
  async function he(e, t, n) {
   const r = (0, s.eC)(n, "repository");
   const o = (0, s.eC)(r, "full_name") === t ? r : (await e.request("GET /repos/{owner}/{repo}", (0, 
   I.N)(t))).json;
   const a = (0, s.e0)((0, s.eC)(o, "default_branch"));
   if (a === null) throw new A.hD(`the API names no default branch of ${t}`, null);
   return a;
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
    if (!(e instanceof A.hD)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: s(t, n ?? "status"),
     error: e
    };
   }
  }
  function me({clock: e, random: t}, {status: n, code: r}, s, o) {
   const a = (0, U.t)({
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
   return a.kind === "retry" ? a.delayMs : null;
  }
  var ke = n(73);
  var ge = n(8368);
  const we = 10 * 6e4;
  function be({webhooks: e, expect_final_callback: t}) {
   return {
    links: e.map(({name: e, enabled: t, callback: n}) => ({
     name: e,
     enabled: t,
     via: n.via
    })),
    expectFinalCallback: t
   };
  }
  var ye = n(5432);
  var ve = n(4668);
  var $e = n(7067);
  var _e = n(8500);
  function xe(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  const je = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Se = 16 * 1024 * 1024;
  const Oe = 16384;
  const Me = 4096;
  const Ce = 16384;
  const Ue = 1e3;
  const Ee = 250;
  const Ae = 50;
  const Ie = {
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
  const Te = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function Le(e) {
   const t = {
    ...je,
    bodyBytes: Math.max(Se, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, $e.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: Ce
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = Oe;
   const r = new Map;
   n.on("connection", e => {
    qe(r, t);
    r.set(e, performance.now());
    e.once("close", () => r.delete(e));
   });
   n.on("clientError", (e, t) => Ye(e.code, t));
   const {maxBytes: s} = e;
   const {bodyBytes: o} = t;
   let a = false;
   const i = new Map;
   const c = t => {
    e.onError(t);
    return Te;
   };
   const u = e => {
    try {
     return e();
    } catch (e) {
     return c(e);
    }
   };
   const l = (t, n) => {
    const r = Pe(t);
    const l = Be(r) ?? u(() => e.checkHead(r));
    if (l !== null) return Je(t, n, l);
    if (a) return Je(t, n, Ie);
    if (t.headers.expect !== void 0) n.writeContinue();
    De(t, i, {
     maxBytes: s,
     bodyBytes: o
    }, s => {
     if (a) return Je(t, n, Ie);
     const o = u(() => e.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(c).then(e => Je(t, n, e), e.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await Re(n, e);
   n.on("error", e.onError);
   return {
    port: d,
    close() {
     a = true;
     return Ne(n);
    }
   };
  }
  function Re(e, {host: t, port: n}) {
   return new Promise((r, s) => {
    e.once("error", e => s(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: Me
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function Ne(e) {
   await (0, _e.setTimeout)(Ae);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, _e.setTimeout)(Ee - Ae, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function qe(e, {connections: t, patienceMs: n}) {
   for (const [r, s] of e) {
    const o = performance.now() - s < n;
    if (e.size < t || o) return;
    e.delete(r);
    r.destroy();
   }
  }
  function Be({path: e, method: t}) {
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
  function Pe(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: Fe(e)
   };
  }
  function Fe({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const s = e[n + 1] ?? "";
    const o = t.get(r);
    t.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function De(e, t, {maxBytes: n, bodyBytes: r}, s) {
   const o = [];
   let a = 0;
   const i = () => {
    e.off("data", u).off("end", l);
    t.delete(e);
    o.length = 0;
   };
   const c = e => {
    i();
    s(e);
   };
   const u = s => {
    a += s.length;
    if (a > n) return c(null);
    o.push(s);
    t.set(e, a);
    ze(t, r);
   };
   const l = () => c(Buffer.concat(o, a));
   e.on("data", u).on("end", l);
   e.once("close", i);
  }
  function ze(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, s] of e) {
    if (n <= t) return;
    n -= s;
    e.delete(r);
    r.destroy();
   }
  }
  function Je(e, t, {status: n, headers: r, body: s}) {
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
   const a = () => {
    clearTimeout(i);
    t.end();
   };
   const i = setTimeout(a, Ue);
   e.once("end", a).once("close", a).resume();
  }
  const He = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Ye(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = He.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  var Ke = n(9208);
  function We(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !n.includes(rt(t, e)));
   if (n !== void 0) {
    const e = JSON.stringify(rt(t, n.path));
    const r = `${n.path} is ${(0, o.xv)(e, i.N4)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: r
    };
   }
   const r = Ge(e);
   const s = r.map(e => ({
    rule: e,
    value: nt(t, e.path)
   }));
   const a = s.find(({rule: e, value: t}) => Ze(e, t) !== null) ?? s.find(({value: e}) => e !== null);
   if (a === void 0) {
    const e = r.map(({path: e}) => e).join(" and ");
    const t = r.length === 1 ? "has" : "have";
    return et([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: c, value: u} = a;
   const l = Ze(c, u);
   if (l === "pending") return {
    kind: "pending"
   };
   const d = tt(t, e.description, i.o1);
   const f = tt(t, e.context, i.N4);
   const h = tt(t, e.target_url, Number.POSITIVE_INFINITY);
   const p = l === null ? Ve(c, u) : null;
   const {callback: m, warnings: k} = (0, i.j7)(l ?? "error", {
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
  function Xe(e, t) {
   const n = (0, i.Vh)(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: (0, i.TR)(e).message
    };
   }
   const {description: r, context: o, target_url: a, conditions: c = []} = e;
   const u = [ ...Ge(e), ...[ r, o, a ].filter(e => e !== void 0), ...c ];
   const l = u.map(({path: e}) => st(e));
   const d = (0, s.Q_)(n.text, l);
   const f = u.find((e, t) => {
    const n = l[t];
    return n !== void 0 && d.has(n);
   });
   return f === void 0 ? We(e, n.json) : et([ "duplicate_key" ], `${f.path} is not the only one`);
  }
  function Ge({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function Ze({success: e, failure: t, pending: n}, r) {
   if (Qe(n, r)) return "pending";
   if (Qe(e, r)) return "success";
   return Qe(t, r) ? "failure" : null;
  }
  function Ve({path: e}, t) {
   const n = `${JSON.stringify(t)} at ${e} is in no list of the format`;
   return (0, o.xv)(n, i.o1);
  }
  function Qe(e, t) {
   return e.includes(t);
  }
  function et(e, t) {
   const {message: n} = (0, i.TR)(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function tt(e, t, n) {
   const r = t ? nt(e, t.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, o.xv)(String(r), n);
  }
  function nt(e, t) {
   const n = (0, Ke.$)(e, st(t));
   return n.found && n.value !== "" ? n.value : null;
  }
  function rt(e, t) {
   const n = (0, Ke.$)(e, st(t));
   const r = n.found ? n.value : null;
   return typeof r === "string" || typeof r === "number" || typeof r === "boolean" ? r : null;
  }
  function st(e) {
   const t = (0, Ke.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function ot(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? (0, i.y0)(e) : (0, i.i3)(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     errors: t.errors,
     message: t.message
    };
   }
   return n === null ? We(t, e) : Xe(t, n);
  }
  function at(e, t) {
   const n = gt(e, t.path);
   if (n === null) return pt(404, "No such path or token.");
   const r = xe(t);
   if (r === "method_not_allowed") return ht((0, i.TR)([ r ]));
   if (n.isOver()) return mt();
   const s = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return ht((0, i.TR)([ r ]));
   return s > i.YK ? ht((0, i.TR)([ "body_too_large" ])) : null;
  }
  function it(e, t, n) {
   const r = gt(e, t.path);
   const s = at(e, t);
   if (r === null || s !== null) {
    const e = s ?? pt(404, "No such path or token.");
    return {
     reply: e,
     endpoint: r,
     log: null
    };
   }
   const {body: o, headers: c} = t;
   if (o === null) return dt(r, (0, i.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const e = {
     headers: c,
     body: o,
     now: n
    };
    const t = (0, a.MX)(r.signature, e, r.keys);
    if (t !== "ok") {
     const n = t === "untimely" ? `refused: ${(0, a.e)(r.signature, e)}` : t;
     const s = `The callback's signature is ${n}.`;
     return ft(r, pt(401, s), s);
    }
   }
   const u = ct(r, o);
   if (u.kind === "refused") return dt(r, u.refusal);
   if (u.kind === "pending") {
    const e = lt(r, "pending");
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
   const l = ut(r, u.callback);
   return {
    reply: l,
    endpoint: r,
    log: u
   };
  }
  function ct({format: e}, t) {
   if (e === null) {
    const e = (0, i.i3)(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = Xe(e, t);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = (0, i.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function ut(e, t) {
   const {ruling: n, state: r} = e.rule(t);
   switch (n) {
   case "accepted":
    return lt(e, t.state);

   case "duplicate":
    return lt(e, t.state, {
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
    return mt();
   }
  }
  function lt(e, t, n = {}) {
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
  function dt(e, t) {
   return ft(e, ht(t), t.message);
  }
  function ft(e, t, n) {
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
  function ht(e) {
   const t = pt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function pt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function mt() {
   return pt(410, "The time for this callback is over.");
  }
  function kt(e, t) {
   return {
    ...t,
    digest: (0, a.sc)(e)
   };
  }
  function gt(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const r = (0, a.sc)(n);
   const s = e.filter(e => (0, a.SK)(e.digest, r));
   return s[0] ?? null;
  }
  var wt = n(3444);
  async function bt(e, t, {what: n, path: r = "", ...s}) {
   const {host: o, port: a} = e.listen;
   _t(e, a);
   const i = (0, wt.J9)(t.log, "failures of the listener");
   const c = await Le({
    host: o,
    port: a,
    ...s,
    onError: e => i.warning(`the listener failed: ${e}`)
   });
   const u = _t(e, c.port);
   t.log.info(`listening on ${xt(o)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function yt(e, t, n) {
   const r = (0, wt.J9)(t.log, "callbacks were refused");
   const o = (0, wt.J9)(t.log, "requests were refused");
   const a = await bt(e, t, {
    what: "callbacks",
    maxBytes: i.YK,
    checkHead: e => {
     const t = at(n, e);
     const r = (0, s.e0)((0, s.eC)(t?.body, "message"));
     if (t !== null) o.warning(`a ${e.method} request was refused with ${t.status}: ${r}`);
     return t;
    },
    handle: e => {
     const s = Math.floor(t.clock.now() / 1e3);
     const o = it(n, e, s);
     if (o.log !== null) vt(r, o.log);
     return o.reply;
    }
   });
   return {
    publicUrl: a.publicUrl,
    async close() {
     await a.close();
     r.close();
     o.close();
    }
   };
  }
  function vt(e, t) {
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
  const $t = [ "0.0.0.0", "[::]", "*" ];
  function _t(e, t) {
   const {listen: n, publicUrl: r} = e;
   const s = `http://${xt(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!$t.includes(e)) return s;
    throw new E.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const o = URL.canParse(r) ? new URL(r) : null;
   const a = o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(o.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new E.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function xt(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var jt = n(7598);
  const St = "webhook-action/relay/v1/";
  const Ot = 32;
  const Mt = (0, jt.createSecretKey)(Buffer.alloc(Ot));
  const Ct = 16;
  const Ut = "webhook-action/attest/v1.";
  function Et({id: e, key: t}) {
   return `whr_${e}_${t.toString("base64url")}`;
  }
  function At(e) {
   const t = e.split(",").map(e => {
    const [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
    const r = Dt(n);
    return r === null ? null : {
     id: t,
     key: r
    };
   });
   return t.includes(null) ? null : t.filter(e => e !== null);
  }
  function It(e, t) {
   return qt(Tt(e), `${St}${t}`);
  }
  function Tt(e) {
   const t = (0, jt.createHmac)("sha256", Mt).update(e).digest();
   return (0, jt.createSecretKey)(t);
  }
  const Lt = new WeakMap;
  function Rt(e, t) {
   const n = Lt.get(e) ?? new Map;
   const r = n.get(t) ?? (0, jt.createSecretKey)(It(e.key, t));
   Lt.set(e, n.set(t, r));
   return r;
  }
  function Nt(e, t) {
   return qt(e, t).subarray(0, Ct).toString("base64url");
  }
  function qt(e, t) {
   const n = Buffer.isBuffer(e) ? (0, jt.createSecretKey)(e) : e;
   return (0, jt.createHmac)("sha256", n).update(t).digest();
  }
  function Bt(e, t, n) {
   const r = Rt(e, `secret/${t}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function Pt(e, t, n) {
   const r = `${Ut}${t.toLowerCase()}.${n}`;
   return `v1.${qt(Rt(e, "attest"), r).toString("base64url")}`;
  }
  function Ft(e, t, n, r) {
   const s = e.map(e => Pt(e, t, n));
   return s.filter(e => (0, a.SK)(e, r)).length > 0;
  }
  function Dt(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === Ot && t.toString("base64url") === e ? t : null;
  }
  const zt = "webhook-action/callback/v2.";
  const Jt = 2048;
  const Ht = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function Yt(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: a, exp: i, n: c} = e;
   const u = JSON.stringify([ n, r, s, o, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Nt(t, zt + l)}`;
  }
  function Kt(e, t) {
   const n = e.slice(0, Jt);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const o = Gt(s);
   const i = t(o?.repository ?? "");
   const c = Nt(i, zt + s);
   const u = (0, a.SK)(c, n.slice(r + 1));
   return u && i.length > 0 && e === n ? o : null;
  }
  function Wt({exp: e}, t) {
   return !(t < e);
  }
  function Xt(e) {
   return (0, jt.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function Gt(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = Zt(t);
   if (n === null || n.length !== 7) return null;
   const [r, s, o, a, i, c, u] = n;
   if (!Vt(r, Ht)) return null;
   if (!Vt(a, /./s) || !Vt(i, /./s)) return null;
   if (!Vt(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Qt(s) || !Qt(o) || !Qt(c)) return null;
   return {
    repository: r,
    run: s,
    attempt: o,
    chain: a,
    link: i,
    exp: c,
    n: u
   };
  }
  function Zt(e) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    return Array.isArray(t) ? t : null;
   } catch {
    return null;
   }
  }
  function Vt(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function Qt(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  var en = n(1336);
  var tn = n(5829);
  var nn = n(8338);
  var rn = n(2480);
  function sn({secret_name: e}, t) {
   const [n, ...r] = At(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new E.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  async function on(e, t) {
   const n = e.callback.via === "event" ? cn : an;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return ln(e, t);

   case "delivery":
    return un;

   case "listener":
    return fn(e, t, r);

   case "status":
    return hn(e, t);

   case "poll":
    return mn(e, t);

   case "event":
    return yn(e, t, r);
   }
  }
  const an = 16;
  const cn = 12;
  const un = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   lastAnswer: () => null,
   close: () => {}
  };
  function ln({name: e, callback: t}, {run: n}) {
   return {
    ...un,
    async wait({response: r}) {
     if (r === null || r.cut) return _n("its response is longer than 64 KiB");
     const s = ot(r.body, t.format ?? null);
     switch (s.kind) {
     case "callback":
      dn(n, e, s.warnings);
      return s;

     case "pending":
      return _n("its response says that it is still pending");

     case "unrelated":
      return _n(`its response is about something else: ${s.message}`);

     case "refused":
      return _n(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function dn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function fn({name: e, callback: t}, {run: n, register: r, publicUrl: s, onCallback: o, progress: a}, c) {
   const {step: u, plan: l, io: d} = n;
   d.mask(c);
   const f = (0, wt.J9)(d.log, `callbacks of "${e}" changed nothing`);
   r(kt(c, {
    chain: l.name,
    webhook: e,
    signature: t.signature,
    keys: t.secret_name.flatMap(e => u.secrets.get(e) ?? []),
    format: t.format ?? null,
    isOver: () => {
     const {state: e} = a();
     return e === "timeout" || e === "cancelled";
    },
    rule: t => {
     const n = o(t);
     const r = `callback of "${e}": ${(0, i.rn)(t)} (${n})`;
     if (n === "accepted") d.log.info(r); else if (n === "conflict") f.warning(r); else f.info(r);
     const s = a();
     return {
      ruling: n,
      state: s.callback?.state ?? s.state
     };
    }
   }));
   return {
    ...un,
    keys: {
     callback_url: `${s}/hook/${c}/`
    },
    close: () => f.close()
   };
  }
  async function hn({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(e);
   const [o] = await n.list(s);
   const a = o?.id ?? 0;
   let i = null;
   const c = async () => {
    const e = await n.latest(s);
    i = pn(e, s, a);
    return e.filter(({id: e}) => e > a).map(x).findLast(e => e !== null);
   };
   return {
    ...un,
    keys: {
     callback_url: n.url,
     callback_context: s
    },
    check: async () => await c() ?? "none",
    lastAnswer: () => i,
    async wait(e, n) {
     let r;
     const s = (0, A.IZ)(t, async () => {
      r = await c();
     });
     return $n(t, n, async () => {
      await s();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function pn([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function mn(e, {run: t}) {
   const {io: n} = t;
   let r = null;
   return {
    ...un,
    lastAnswer: () => r,
    async wait({request: s, response: o}, a) {
     const i = xn(t, e, s, o);
     if (i.kind === "refused") return i;
     const {url: c} = i;
     return $n(n, a, async () => {
      const o = await En(t, s, c, a);
      if (o.kind === "refused") return _n(`polling ${c.origin}: ${o.reason}`);
      const i = o.kind === "body" ? wn(t, e, o.body) : o;
      if (i.kind !== "waiting") return i;
      r = `the last answer at ${c.origin}: ${n.redact(i.reason)}`;
      n.log.debug(`polling for "${e.name}": ${i.reason}`);
      return null;
     });
    }
   };
  }
  const kn = 200;
  const gn = [ "state_missing", "body_empty" ];
  function wn({io: e}, {name: t, callback: n}, r) {
   const s = ot(r, n.format ?? null);
   const a = (0, o.g$)(e.redact(r.toString()), kn);
   switch (s.kind) {
   case "callback":
    dn({
     io: e
    }, t, s.warnings);
    return s;

   case "pending":
    return {
     kind: "waiting",
     reason: `200, pending: ${a}`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `200, ${s.message}: ${a}`
    };

   case "refused":
    return s.errors.every(e => gn.includes(e)) ? {
     kind: "waiting",
     reason: `200, not decided: ${a || "empty"}`
    } : _n(`what was polled isn't a callback: ${s.message}`);
   }
  }
  const bn = 7 * 24 * 36e5;
  function yn({name: e, callback: t}, {run: n, statuses: r}, s) {
   const {step: o, io: a, plan: i, reported: c} = n;
   const {apiUrl: u, repository: l} = o.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = t.timeout ?? bn;
   const p = Math.floor((a.clock.now() + h) / 1e3);
   const m = i.relay && sn(i.relay, o.secrets)[0];
   const k = Yt({
    repository: l,
    run: d,
    attempt: f,
    chain: i.name,
    link: e,
    exp: p,
    n: s
   }, m ? It(m.key, "chain") : o.secrets.get(i.token_secret_name ?? "") ?? "");
   a.mask(k);
   const g = vn(n, {
    name: e,
    callback: t
   }, k);
   return {
    ...un,
    keys: {
     ...g !== null && {
      callback_url: g
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
    check: async () => await r.isTaken(e) ? "taken" : "none"
   };
  }
  function vn({step: e, plan: t, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return t.relay === void 0 ? null : (0, en.sC)(t.relay, sn(t.relay, e.secrets)[0].id, o);
   const a = {
    ...n.values,
    callback_token: o
   };
   const i = (0, rn.IX)(a, e.secrets, e.inputs.variables);
   try {
    return (0, rn.KD)(s.url, i);
   } catch (e) {
    if (!(e instanceof rn.vH)) throw e;
    throw new E.x(`webhook "${r}": callback.url: ${e.message}`);
   }
  }
  async function $n({clock: e}, t, n) {
   while (!t.aborted) {
    const r = await n();
    if (t.aborted) break;
    if (r !== null) return r;
    await e.sleep(i.fv, t);
   }
   return null;
  }
  function _n(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function xn({step: e, reported: t}, {name: n, callback: r}, {url: s}, o) {
   const a = r.url;
   if (a === void 0) {
    const e = o?.headers.location;
    if (e === void 0) return _n("its response has no Location to poll; send one, or write callback.url");
    const t = URL.canParse(e, s.href) ? new URL(e, s) : null;
    return t?.origin === s.origin && !t.username && !t.password ? jn(t) : _n(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const i = (0, nn.S6)(a).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const c = o === null ? null : On(o.body);
   const u = {
    ...t.values,
    response: o === null ? {} : c
   };
   const l = (0, rn.IX)(u, e.secrets, e.inputs.variables);
   const d = i.find(e => !Sn(l(e)));
   if (o !== null && d !== void 0) return _n(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   try {
    const e = (0, rn.KD)(a, e => o === null && i.includes(e) ? "x" : l(e));
    if (!URL.canParse(e)) return _n("its callback.url is not a URL");
    return jn(new URL(e));
   } catch (e) {
    if (!(e instanceof rn.vH)) throw e;
    throw new E.x(`webhook "${n}": callback.url: ${e.message}`);
   }
  }
  function jn(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function Sn(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function On(e) {
   const t = (0, i.Vh)(e);
   return t.kind === "json" ? t.json : null;
  }
  function Mn(e, t) {
   return (0, tn.x5)(e, t, e.methods[0] ?? "GET");
  }
  const Cn = 3e4;
  const Un = [ 202, 204, 404 ];
  async function En({io: e, step: {allowlist: t}}, n, r, s) {
   const o = Mn(t, r);
   if (o !== null) return {
    kind: "refused",
    reason: o
   };
   const a = r.origin === n.url.origin ? An(n) : {};
   const c = await e.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...a
    },
    body: null,
    timeoutMs: Cn,
    maxBytes: i.YK,
    refuses: (0, tn.V4)(t, r.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (Un.includes(u) || u >= 500) return {
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
  function An({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  const In = {
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
  function Tn(e, t) {
   const {step: n, io: r, plan: s} = e;
   const o = s.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: a} = n.config.notify ?? {};
   (0, q.HP)([ ...o, {
    url: a
   } ], n.inputs.variables, r.log);
   const i = o.map(t => {
    const {via: r} = t.callback;
    if (r === "listener") _t(n.inputs, n.inputs.listen.port);
    const s = r === "event" && Nn(e, t);
    const o = {
     ...In[r],
     ...s && {
      callback_url: "***"
     }
    };
    const a = qn(e, t, {
     keys: o,
     callback: null
    });
    if (r === "poll" && t.callback.url !== void 0) Ln(e, t, a);
    return a;
   });
   (0, B.xD)(n.inputs.allowedHosts, r, i.map(({url: e}) => e));
   return i;
  }
  function Ln(e, t, n) {
   const r = xn(e, t, n, null);
   const s = r.kind === "url" ? Mn(e.step.allowlist, r.url) : r.reason;
   if (s !== null) throw new E.x(`webhook "${t.name}": callback.url: ${s}`);
  }
  const Rn = 255;
  function Nn(e, t) {
   const {step: n, plan: r} = e;
   const s = Yt({
    repository: n.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: r.name,
    link: t.name,
    exp: 9999999999,
    n: "x".repeat(16)
   }, "any key: only the length counts");
   const o = vn(e, t, s);
   if (o !== null && o.length > Rn) throw new E.x(`webhook "${t.name}" of chain "${r.name}": its callback_url could have ${o.length} characters, and receivers such as Docker Hub take ${Rn}; shorten the names of the chain and of its webhooks`);
   return o !== null;
  }
  function qn({step: e, io: t, plan: n, reported: r, event: s}, o, {keys: a, callback: i}) {
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
     ...a,
     event: {
      name: s
     },
     callback: i ?? {}
    },
    body: (0, C._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: a,
     secrets: e.secrets
    })
   });
  }
  async function Bn({step: e, io: t}, n, r, s) {
   t.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const o = await (0, M.cK)(t, r, {
    ...Fn(n),
    allowlist: e.allowlist,
    signal: AbortSignal.any([ t.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(e => {
     const r = t.redact((0, ve.gJ)(e));
     t.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const a = s.ended.aborted && !t.signal.aborted;
   const i = a ? Pn(o, s.state()) : o;
   const c = (0, B.KV)(e.inputs, t, r, i);
   return {
    outcome: o,
    delivery: c
   };
  }
  function Pn(e, t) {
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
  function Fn(e) {
   const {via: t, timeout: n = we} = e.callback;
   const r = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    timeoutMs: e.timeout ?? (r ? n : T.t1),
    retryDelaysSeconds: e.retry_schedule ?? T.Qs,
    retryOnlyIfUndelivered: e.retry_schedule === void 0,
    keepAlive: false
   };
  }
  const Dn = /#([0-9a-f]{16})$/;
  const zn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const Jn = 60;
  function Hn(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, Jn) || "-";
   return `callback ${Xt(e)} claimed in attempt ${t} by ${r}`;
  }
  function Yn(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const s = r.find(e => Kn(e) === Xt(t));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: e}) => e > s.id);
   if (o.some(e => Kn(e) !== null)) return Gn("resent", "the link has been sent again since; its new token counts");
   const a = o.find(({state: e}) => e !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = o.filter(e => Wn(e, t));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Gn("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = i.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => Xn(e) === n.attempt);
   return l === void 0 || l.description === Hn(t, n) ? {
    kind: "open",
    sent: s
   } : Gn("claimed", "another job of this run has claimed it");
  }
  function Kn({state: e, target_url: t}) {
   const n = e === "pending" ? Dn.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Wn({description: e}, t) {
   const n = zn.exec(e ?? "")?.[1];
   return n === void 0 || n === Xt(t);
  }
  function Xn({description: e}) {
   const t = zn.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function Gn(e, t) {
   return {
    kind: "refused",
    why: e,
    message: t
   };
  }
  const Zn = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Vn({step: e, io: t, plan: n, reported: s}) {
   const {apiUrl: o, serverUrl: a, repository: i, sha: c} = e.inputs.environment;
   const {run: u} = s;
   const l = (0, r.Pw)(t.api, {
    apiUrl: o,
    repository: i,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const f = `${a}/${i}/actions/runs/${u.id}/attempts/${u.attempt}`;
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
    return Yn(n, t, Zn).kind === "refused";
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
      target_url: `${f}#${Xt(t)}`
     }));
     await p;
    },
    publish(e, n) {
     if (!d) return;
     for (const [r, s] of n.links.entries()) {
      const n = e.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? Qn(s, f, t) : null;
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
  function Qn(e, t, {redact: n}) {
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
  async function er({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: a} of e.slice(0, t)) {
    if (!a) continue;
    const e = await n.list(r(o));
    const [t] = e;
    const i = t ? x(t) : null;
    if (i?.state !== "success") continue;
    const c = e.find(({state: e}) => e === "pending");
    s.push({
     name: o,
     callback: i,
     attempts: 1,
     started: c?.created ?? null,
     completed: t?.created ?? null
    });
   }
   return s;
  }
  const tr = 1500;
  const nr = 5;
  const rr = 21;
  const sr = 3e3;
  async function or({step: e, io: t}, {statuses: n, contextOf: r}, s) {
   const {n: o} = s;
   const a = ir(e.inputs);
   const i = r(s.link);
   const c = t.clock.now();
   const u = await ar(t, nr, async () => {
    const e = Yn(await n.list(i), o, a);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return cr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return cr(u.message);
   const l = Wt(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : Hn(o, a),
    target_url: a.page
   });
   if (l) return cr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await ar(t, rr, async () => {
    const e = await n.list(i);
    const r = e.some(({id: e}) => e === d.id);
    const s = Yn(r ? e : [ ...e, d ], o, a);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(sr, 2 * h);
    return c ? s : null;
   });
   if (p === null) return cr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : cr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function ar({clock: e, log: t, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const a = await s();
    if (a !== null || o >= r || n.aborted) return a;
    t.debug("the statuses of the link are read again");
    await e.sleep(tr, n);
   }
  }
  function ir(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: s, runnerName: o, job: a} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: s,
    job: e.jobId || o || a
   };
  }
  function cr(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function ur({links: e, expectFinalCallback: t}) {
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
  function lr(e, {link: t, ...n}) {
   const r = ur(e);
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
  function dr(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = fr(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function fr(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function hr(e, t) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? Or(e, t.from, t.at) : Ur(e);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return pr(e, t);

   case "callback":
    return kr(e, t);

   case "refused":
    return wr(e, t);

   case "link_timeout":
    return br(e, t.link) && !yr(e, t.link) ? jr(e, t.link, _r(t)) : Ur(e);

   case "chain_timeout":
    return $r(e, _r(t));

   case "cancelled":
    return $r(e, {
     state: "cancelled",
     at: t.at
    });
   }
  }
  function pr(e, t) {
   const {link: n, attempts: r, statusCode: s, at: o} = t;
   if (e.links[n]?.state === "skipped") return Ur(e);
   const a = Mr(e, n, {
    attempts: r,
    statusCode: s
   });
   if (e.links[n]?.state !== "sending" || !br(e, n)) return Ur(a);
   const i = yr(a, n);
   const c = Mr(a, n, {
    state: "waiting"
   });
   if (t.kind === "taken") return mr(c);
   if (t.kind === "rejected" || t.kind === "lost") return i && t.kind === "lost" ? Sr(c, n, o) : jr(c, n, {
    state: "error",
    at: o,
    reason: t.reason
   });
   if (i || dr(a, n)) return Sr(c, n, o);
   return a.links[n]?.via === "event" ? mr(c) : Ur(c);
  }
  function mr(e) {
   return Cr({
    ...e,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function kr(e, t) {
   const {link: n, callback: r, at: s} = t;
   const o = e.links[n];
   if (o === void 0) return xr(Ur(e), "unexpected");
   if (br(e, n) && o.callback === null && gr(o)) {
    const t = Mr(e, n, {
     callback: r
    });
    if (r.state !== "success") return xr(jr(t, n, {
     state: r.state,
     at: s
    }), "accepted");
    return o.state === "sending" ? xr(Cr(t, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : xr(Sr(t, n, s), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return xr(Ur(e), "expired");
   const a = o.callback?.state ?? o.state;
   if (a === r.state) return xr(Ur(e), "duplicate");
   if (o.callback === null && !vr(o)) return xr(Ur(e), "unexpected");
   const i = o.conflicts + 1;
   return xr(Ur(Mr(e, n, {
    conflicts: i
   })), "conflict");
  }
  function gr({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function wr(e, t) {
   const {link: n, reason: r, at: s} = t;
   const o = e.links[n];
   const a = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return a && o.state === "waiting" && br(e, n) ? jr(e, n, {
    state: "error",
    at: s,
    reason: r
   }) : Ur(e);
  }
  function br(e, t) {
   return e.state === "running" && e.current === t;
  }
  function yr(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function vr({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function $r(e, t) {
   if (e.state === "not_run") return Cr({
    ...e,
    state: t.state
   }, [ {
    kind: "done"
   } ]);
   return e.state === "running" && e.current !== null ? jr(e, e.current, t) : Ur(e);
  }
  function _r({at: e, reason: t}) {
   return {
    state: "timeout",
    at: e,
    reason: t
   };
  }
  function xr(e, t) {
   return {
    ...e,
    ruling: t
   };
  }
  function jr(e, t, n) {
   const {state: r, at: s, reason: o = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = Mr(e, t, {
    state: r,
    completed: s,
    reason: o
   });
   if (e.links[t]?.state === "sending") a.unshift({
    kind: "abort",
    link: t
   });
   return Cr({
    ...i,
    state: r
   }, a);
  }
  function Sr(e, t, n) {
   const r = Mr(e, t, {
    state: "success",
    completed: n
   });
   return Or(r, t + 1, n);
  }
  function Or(e, t, n) {
   const r = fr(e, t);
   if (r === null) {
    const t = e.current === null ? "not_run" : "success";
    return Cr({
     ...e,
     state: t
    }, [ {
     kind: "done"
    } ]);
   }
   const s = Mr(e, r, {
    state: "sending",
    started: n
   });
   return Cr({
    ...s,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function Mr(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  function Cr(e, t) {
   return {
    chain: e,
    actions: t,
    ruling: null
   };
  }
  function Ur(e) {
   return Cr(e, []);
  }
  async function Er(e, t, n) {
   const {io: r, plan: s, timeoutMs: o} = e;
   let a = t;
   let i = null;
   let c = null;
   const u = [];
   const l = [];
   const d = [];
   const f = new AbortController;
   const h = Vn(e);
   const p = await Ar(e, d);
   const m = r.clock.now() + o;
   const k = e => {
    const t = a;
    const {chain: n, actions: r, ruling: s} = hr(t, e);
    a = n;
    if (e.kind === "callback" && s === "accepted") i = e.callback;
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
    progress: () => Rr(a, t),
    onCallback: e => k({
     kind: "callback",
     link: t,
     callback: e,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const w = async t => {
    const {index: n, link: s, over: o} = t;
    const i = Tr(e, t, {
     deadline: m,
     apply: k
    });
    try {
     const e = await on(s, g(n));
     l.push(e);
     t.source = e;
     if (!o.signal.aborted) await b(t, e);
    } catch (e) {
     const t = r.redact((0, ve.gJ)(e));
     if (!o.signal.aborted) r.log.warning(`link "${s.name}": ${t}`);
     const i = {
      link: n,
      reason: t,
      at: r.clock.now()
     };
     if (Rr(a, n).state === "sending") k({
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
   const b = async (t, n) => {
    const {index: s, link: o, inFlight: i, over: c} = t;
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
    const f = qn(e, o, {
     keys: n.keys,
     callback: Nr(a, s)
    });
    const {outcome: h, delivery: p} = await Bn(e, o, f, {
     ended: i.signal,
     state: () => Rr(a, s).state,
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
     r.log.notice(`link "${o.name}" is not sent again, for another run goes on from its callback`);
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
    if (y !== null && !(0, A.dg)(y.error)) throw y.error;
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
    while (a.state === "running" && a.current !== null) {
     c = Ir(s.webhooks, a.current);
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
    chain: a,
    deliveries: u,
    callback: i,
    trouble: $
   };
  }
  async function Ar({step: e, io: t, plan: n}, r) {
   const s = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   return s ? yt(e.inputs, t, r) : null;
  }
  function Ir(e, t) {
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
  async function Tr({io: e}, t, {deadline: n, apply: r}) {
   const {index: s, link: o, over: a} = t;
   const {name: i, callback: c} = o;
   const {via: u, timeout: l = we} = c;
   const d = u === "event" ? we : l;
   const f = n - e.clock.now();
   const h = u === "delivery" || u === "event";
   const p = await (0, ye.a0)(e, {
    what: h ? `the answer of "${i}"` : `the callback of "${i}"`,
    ms: Math.min(d, f),
    done: a.signal
   });
   if (p === "timeout" && d < f && !a.signal.aborted) r({
    kind: "link_timeout",
    link: s,
    reason: t.source?.lastAnswer() ?? null,
    at: e.clock.now()
   });
   await Lr(a.signal);
  }
  function Lr(e) {
   return new Promise(t => {
    if (e.aborted) t(); else e.addEventListener("abort", () => t(), {
     once: true
    });
   });
  }
  function Rr({links: e}, t) {
   const n = e[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function Nr({links: e}, t) {
   const n = e.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var qr = n(1920);
  var Br = n(5949);
  var Pr = n(5340);
  const Fr = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Dr({step: e, io: t, plan: n, reported: r}, {chain: s, deliveries: a, callback: i, trouble: c}) {
   const {environment: u} = e.inputs;
   const l = r.build?.payload ?? null;
   const d = a.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = Jr(n.name, s) ?? (c && (0, o.g$)(t.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, o.g$)(t.redact(f), 1e3);
   for (const e of Hr(s)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${s.state}`);
   return {
    result: zr(s, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": s.state,
     links: JSON.stringify(Yr(s, t.redact)),
     ...(0, N.eS)(i, t)
    },
    deliveries: a,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, qr.OA)(u.repository, r.run, a.map(e => ({
     ...e,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Gr(n.name, {
     chain: s,
     why: h
    }, t.redact), ...l ? [ (0, Br.C)(l, t.redact) ] : [], (0, L.q)(a, t.redact) ].join("\n")
   };
  }
  function zr({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function Jr(e, t) {
   const {state: n, links: r, current: s} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const a = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const i = n === "timeout" ? [ Fr, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Hr({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Yr(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: Kr(e.started),
    completed: Kr(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function Kr(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  const Wr = 2e5;
  const Xr = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Gr(e, {chain: t, why: n}, r) {
   const {links: s, state: o} = t;
   const a = s.length - es;
   return `## ${Pr.I[os(o)]} Chain ${(0, Pr.Mk)(r(e))}: ${(0, Pr.Mk)(o)}\n${Zr(Vr(t, r) ?? (n && (0, 
   Pr.FY)(r(n))))}\n${ss(s, r)}${Zr(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   Pr.tp)(Xr, s.map(e => Qr(e, r)), Wr)}`;
  }
  function Zr(e) {
   return e ? `\n${e}\n` : "";
  }
  function Vr({links: e, current: t}, n) {
   const r = t === null ? void 0 : e[t];
   if (!r?.callback || r.reason || os(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const a = (0, Pr.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, Pr.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function Qr(e, t) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: a} = e;
   const i = t(r ?? n?.description ?? "");
   const c = n?.target_url && t(n.target_url);
   return [ (0, Pr.Mk)(t(e.name)), s === 0 ? (0, Pr.SR)(os(e.state), e.state) : (0, 
   Pr.Hn)((0, Pr.SR)(os(e.state), e.state), `${s} contradicted`), (0, Pr.Hn)(n ? (0, 
   Pr.nf)(i || "callback", c) : (0, Pr.Mk)(i), (0, Pr.Mk)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), o === null ? "" : (0, 
   Pr.rb)(o), o === null || a === null ? "" : (0, Pr.a3)(a - o) ];
  }
  const es = 48;
  const ts = 4;
  const ns = 40;
  const rs = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function ss(e, t) {
   const n = e.slice(0, es);
   const r = Array.from({
    length: Math.ceil(n.length / ts)
   }, (e, t) => n.slice(t * ts, (t + 1) * ts));
   const s = r.length === 1;
   const o = r.flatMap((e, n) => {
    const r = n * ts;
    const o = e.map((e, n) => `l${r + n}[${is(e, t)}]:::${os(e.state)}`);
    const a = e.slice(1).map((e, t) => `l${r + t} ${as(e)} l${r + t + 1}`);
    const i = [ ...o, ...a ];
    return s ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${as(n)} r${t + 1}` : "";
   });
   const i = Object.entries(rs).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...a, ...i ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function os(e) {
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
  function as({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function is(e, t) {
   const {name: n, state: r, started: s, completed: o} = e;
   const a = s === null || o === null ? "" : `, ${(0, Pr.a3)(o - s)}`;
   return `"${cs(t(n))}<br/>${Pr.I[os(r)]} ${r}${a}"`;
  }
  function cs(e) {
   return (0, o.xv)(e, ns).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function us(e, t) {
   const {inputs: n, config: r} = e;
   const s = ls(r, n.chain);
   const o = ds(s, n.startAt);
   const a = await (0, ge.x)(e, t, true);
   const i = await hs(e, t, {
    plan: s,
    from: o,
    reported: a
   });
   const c = {
    step: e,
    io: t,
    plan: s,
    reported: a,
    event: i.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const u = ur(be(s));
   const l = {
    chain: u,
    callback: null,
    deliveries: [],
    trouble: null
   };
   if (i.event === null) {
    const e = `chain "${s.name}" did not start: ${i.why}`;
    t.log.info(e);
    const r = n.dryRun || n.environment.eventName === "workflow_run";
    return Dr(c, {
     ...l,
     trouble: r ? null : e
    });
   }
   fs(t, s, o);
   const d = Tn(c, o);
   if (n.dryRun) return Dr(c, {
    ...l,
    deliveries: d.map(n => (0, B.PA)(e, t, n))
   });
   t.log.info(`chain "${s.name}" starts for ${i.event}`);
   const f = t.clock.now();
   return Dr(c, await Er(c, u, {
    kind: "start",
    from: o,
    at: f
   }));
  }
  function ls({chains: e}, t) {
   const n = e.map(e => e.name);
   const [r, s] = e;
   if (r === void 0) throw new E.x("the config has no chains; write one under chains:");
   if (t === "" && s !== void 0) throw new E.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const o = t === "" ? r : e.find(e => e.name === t);
   if (o !== void 0) return o;
   throw new E.x(`input chain is "${t}", which the config does not have; write ${(0, 
   ke.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ds(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const r = n.indexOf(t);
   if (r >= 0 && e.webhooks[r]?.enabled) return r;
   throw new E.x(r >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   ke.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function fs(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; passed over: ${r.join(", ")}`);
  }
  async function hs(e, t, {plan: n, from: r, reported: s}) {
   const o = e => ({
    event: null,
    why: e
   });
   const a = n.webhooks.slice(r).filter(({enabled: e}) => e);
   if (a.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const i = await (0, q.IN)(s, t, [ n ]);
   const c = (0, q.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, i, {
    ...s,
    facts: await (0, q.PG)(s, t, [ n ])
   });
   if ("reason" in c) return o(c.text);
   const u = (0, q.W$)(ps(n, a), e, t.log);
   return u.size > 0 ? o("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function ps(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  var ms = n(9608);
  var ks = n(2310);
  var gs = n(1526);
  var ws = n(4030);
  async function bs(e, t, n) {
   const r = await e.loadConfig();
   const s = vs(e, r, n.token);
   if (s.kind === "refused") return {
    ...s,
    claims: null
   };
   t.mask(n.token);
   const {claims: o, plan: a, link: i, index: c} = s;
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
   const d = a.webhooks.slice(c).filter(({enabled: e}) => e);
   if ((0, q.W$)(d, l, t.log).size > 0) return {
    ...Ss("a secret of the chain is empty"),
    claims: o
   };
   const f = xs(l, t, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await js(l, t, s).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (p === null || t.signal.aborted) return {
    kind: "stopped",
    reason: ys,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   t.log.info(`chain "${a.name}" goes on at "${i.name}": ${h.state}`);
   const w = t.clock.now();
   const b = await Er(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = Dr(m, {
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
  const ys = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  function vs({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: s} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let a = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = $s(n, r, t);
    if (o === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return Ss(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return _s(n, o);
    a = `the token is for the chain "${o.chain}", which ${e.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Ss(a);
  }
  function $s({relay: e, token_secret_name: t}, n, r) {
   const s = e === void 0 ? [ r.get(t ?? "") ?? "" ] : sn(e, r).map(({key: e}) => It(e, "chain"));
   for (const e of s) {
    const t = Kt(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function _s(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : Ss(`chain "${e.name}" has no link "${t.link}" with via: event any more`);
  }
  function xs({secrets: e}, t, {name: n, callback: r}, {body: s, token: o, signature: a, signedText: i}) {
   const c = O({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: o,
    value: a,
    text: i,
    now: t.clock.now()
   });
   if (c !== null) return Ss(c);
   const u = ot(s, r.format ?? null);
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
    return Ss(u.message);

   case "callback":
    for (const e of u.warnings) t.log.warning(`the callback's text was changed: ${e}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function js(e, t, {claims: n, plan: r, index: s}) {
   const {inputs: o} = e;
   _t(o, o.listen.port);
   const a = await (0, ge.x)(e, t, true);
   const i = a.run.headSha;
   if (i === null) return Ss("the API does not say which commit the run of the chain is of");
   const {events: c} = await (0, q.IN)(a, t, [ r ]);
   const u = {
    step: e,
    io: t,
    plan: r,
    reported: a,
    event: r.events.find(e => c.includes(e)) ?? r.events[0] ?? "",
    timeoutMs: o.timeoutMs ?? r.timeout
   };
   Tn(u, s + 1);
   const l = Vn(u);
   try {
    const e = await er(r, s, l);
    const t = await or(u, l, n);
    if (t.kind === "refused") return {
     ...t,
     sha: i
    };
    const o = t.sent.created;
    const a = be(r);
    const c = lr(a, {
     link: s,
     earlier: e,
     started: o
    });
    return {
     kind: "ready",
     run: u,
     chain: c,
     sha: i
    };
   } catch (e) {
    if (!(e instanceof A.hD) || t.signal.aborted) throw e;
    const n = `whether the link still waits cannot be made sure of: ${e.message}`;
    return {
     ...Ss(n),
     sha: i
    };
   }
  }
  function Ss(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  var Os = n(6436);
  async function Ms({inputs: e}, t, n, r) {
   let s = null;
   let o = 0;
   const a = new AbortController;
   t.mask(e.listenerToken);
   const i = kt(e.listenerToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: r,
    isOver: () => s === null && a.signal.aborted,
    rule: e => {
     if (s === null) {
      s = e;
      a.abort();
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
   const c = await yt(e, t, [ i ]);
   const u = await (0, ye.a0)(t, {
    what: "a callback",
    ms: e.timeoutMs ?? ye.rl,
    done: a.signal
   });
   a.abort();
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
  async function Cs(e, t) {
   try {
    return await Us(e, t);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof A.hD)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  async function Us({inputs: e}, t) {
   const {environment: n, context: s} = e;
   const {repository: o, apiUrl: a} = n;
   const c = (0, ms.et)(e);
   const u = await (0, Os.cI)(t.api, o, c.runId, c.attempt);
   const l = u?.started ?? u?.created ?? null;
   if (u === null || l === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${c.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const d = c.run?.headSha ?? u.headSha ?? n.sha;
   const f = (0, r.Pw)(t.api, {
    apiUrl: a,
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
   const k = await (0, ye.a0)(t, {
    what: `the commit status "${s}" of ${d}`,
    ms: e.timeoutMs ?? ye.rl,
    done: h.signal,
    every: {
     ms: i.fv,
     ask: (0, A.IZ)(t, m)
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
  async function Es(e, t) {
   const {inputs: n} = e;
   const r = Ps(e);
   const s = (0, q.OM)(e, n.callbackSecretName);
   const o = As(e);
   const a = r => zs(e, t, {
    sha: Ls(n),
    ...r
   });
   switch (r) {
   case "callback":
    return a(Is(n.callback, o));

   case "listener":
    return a(await Ms(e, t, s, o));

   case "status":
    return a(await Cs(e, t));

   case "event":
    return Ts(e, t, s, o);
   }
  }
  function As({inputs: e}) {
   const t = e.callbackFormat;
   return t === "" ? null : (0, ks.Xc)({
    text: t,
    file: "callback-format"
   });
  }
  function Is(e, t) {
   const n = ot(e, t);
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
  async function Ts(e, t, n, r) {
   const {inputs: s} = e;
   const {eventName: o, event: a} = s.environment;
   const i = n => zs(e, t, n);
   const c = l(o, a, {
    context: s.context || null,
    app: s.app || null
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
     const n = await Rs(e, t, c);
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
     const {body: o, token: a, signature: u, signedText: l} = c;
     if (a === null && s.chain !== "") return i({
      kind: "refused",
      reason: `the event carries no token, which chain "${s.chain}" needs`
     });
     const d = O({
      signature: "jobserv",
      keys: n,
      token: a,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (a !== null && d === null) return Ds(e, t, await bs(e, t, {
      body: o,
      token: a,
      signature: u,
      signedText: l
     }));
     return i(d === null ? {
      ...Is(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function Ls(e) {
   const {eventName: t, event: n, sha: r} = e.environment;
   const s = e.callback.trim() !== "";
   if (s && Bs.includes(t)) return null;
   if (!s || !d(t)) return (0, ms.et)(e).run?.headSha ?? r;
   const o = l(t, n, {
    context: null,
    app: null
   });
   return o.kind === "dispatched" ? o.sha : null;
  }
  async function Rs({inputs: e}, t, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: o, event: a} = e.environment;
   const {names: i, complete: c, certain: u} = r;
   const l = (0, s.e0)((0, s.eC)((0, s.eC)(a, "repository"), "default_branch"));
   const d = e.branch;
   if (d.length === 0 && l === null) return "the event does not name the default branch; write the input branch";
   const f = e => d.length === 0 ? e === l : (0, ws.c)(d, e);
   const h = d.includes("**") && !d.some(e => e.startsWith("!"));
   const p = i.filter(f);
   if (h || u && p.length > 0) return null;
   const m = d.length === 0 ? l : d.join(" ");
   const k = e => `its commit ${n} is ${e}; the input branch is ${m}`;
   const g = i.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : p.length === 0 ? `on ${i.join(", ")}${c ? "" : " and maybe others"}` : `not on a branch ${p.join(", ")}, which may be a tag's name`;
   if (n === null) return k(g);
   const w = d.length === 0 ? [ l ?? "" ] : d.filter(Ns);
   const b = c ? p : w.filter(f);
   try {
    for (const e of b) if (await (0, gs.s)(t.api, {
     repository: o,
     branch: e,
     sha: n
    })) return null;
   } catch (e) {
    if (!(e instanceof A.hD)) throw e;
    return `whether the branch ${b.join(" or ")} contains its commit ${n} cannot be read, which "permissions: contents: read" allows: ${e.message}`;
   }
   return k(g);
  }
  function Ns(e) {
   return !/[*?+[\]\\!]/.test(e);
  }
  const qs = /^[A-Za-z0-9_-]{16,200}$/;
  const Bs = [ "status", "deployment_status", "check_run" ];
  function Ps({inputs: e}) {
   const {via: t, callback: n, environment: r, context: s, dryRun: o} = e;
   const a = n.trim() === "" ? t : "callback";
   const {eventName: i} = r;
   const c = e => {
    throw new E.x(e);
   };
   if (o) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackFormat !== "" && a === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (e.callbackSecretName !== "") {
    if (a === "callback" || a === "status") c(`input callback-secret-name is set, but a callback from ${a === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (a === "event" && Bs.includes(i)) c(`input callback-secret-name is set, but a ${i} event cannot carry a signature; leave it out`);
   }
   const u = a === "status" || a === "event" && Bs.includes(i);
   if (u && s === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (e.chain !== "" && (a !== "event" || !d(i))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (a === "listener" && !qs.test(e.listenerToken)) c("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  const Fs = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Ds(e, t, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : zs(e, t, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Fs : s.failure,
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
  function zs({inputs: e}, t, n) {
   const {environment: r} = e;
   const s = (0, ms.et)(e);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Js(n);
   const u = i ? null : (0, o.g$)(t.redact(c), 1e3);
   t.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   if (i && !n.sha) t.log.warning('the output sha is empty, since the event carries no sha beside the callback; send the 40 digits of the commit as "sha" there');
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, N.eS)(a, t),
     sha: n.sha ?? "",
     "run-id": String(s.runId),
     "run-attempt": String(s.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, qr.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Hs(a, c, t.redact)
   };
  }
  function Js(e) {
   switch (e.kind) {
   case "decided":
    return `the callback says ${(0, i.rn)(e.callback)}`;

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
  function Hs(e, t, n) {
   const r = e?.state === "success";
   const s = [ r ? `## ${Pr.I.success} Gate passed` : `## ${Pr.I.failure} Gate closed`, (0, 
   Pr.FY)(n(t)), ...e?.target_url ? [ (0, Pr.nf)("Details", n(e.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
  function Ys(e) {
   const t = new Map;
   for (const [n, r] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? r : `${e}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  const Ks = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const Ws = [ "content-type", ...Ks ];
  const Xs = /^[A-Za-z0-9._:-]{1,128}$/;
  function Gs({headers: e, body: t}) {
   const n = Ks.map(t => e[t] ?? "");
   return n.find(e => Xs.test(e)) ?? (0, jt.createHash)("sha256").update(t).digest("hex").slice(0, 32);
  }
  const Zs = "/webhooks/v1/";
  const Vs = /^[A-Za-z0-9_-]{16,200}$/;
  const Qs = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const eo = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function to(e, t) {
   const [n, r = ""] = Qs.exec(e) ?? [];
   if (n === void 0) return null;
   const [s, o = "", i = ""] = eo.exec(r) ?? [];
   if (s === void 0) return {
    uri: no(r),
    tokened: false
   };
   return t !== null && (0, a.SK)(o, t) ? {
    uri: no(i),
    tokened: true
   } : null;
  }
  function no(e) {
   const t = ro(e);
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function ro(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  const so = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const oo = /^[ \t\r\n]*[{["]/;
  function ao(e, t = false) {
   const n = (0, s._6)(e.body);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, s.E_)(n);
   if (co(e)) {
    const e = uo(r);
    const n = t && e === null;
    if (n) return lo(r);
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
  function io(e) {
   const t = co(e) ? uo(e.body.toString()) : null;
   return typeof t === "string" ? t : null;
  }
  function co({headers: e, body: t}) {
   return so.test(e["content-type"] ?? "") && !oo.test((0, s.E_)(t.toString()));
  }
  function uo(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return fo(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function lo(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const s = fo(e);
    const o = fo(r.join("="));
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
  function fo(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const ho = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function po(e, t, {unread: n = false, fields: r = false} = {}) {
   const o = new Map(t.map(e => [ e, ko(e) ]));
   let a = null;
   const i = () => {
    a ??= n ? ho : mo(ao(e, r), [ ...o.values() ]);
    return a;
   };
   return {
    fault: () => i().fault,
    odd() {
     const {fault: e, json: t} = i();
     return e !== null || (0, s.pi)(t) ? null : yo(t);
    },
    find(e) {
     const t = o.get(e);
     if (t === void 0) throw new Error(`"${e}" was not announced.`);
     const {fault: n, json: r, ambiguous: s} = i();
     if (n !== null) return {
      kind: "none",
      why: `is missing, for ${n}`
     };
     if (s.has(t)) return {
      kind: "repeated"
     };
     const a = (0, Ke.$)(r, t);
     return a.found ? {
      kind: "value",
      value: a.value
     } : {
      kind: "none",
      why: "is missing"
     };
    }
   };
  }
  function mo(e, t) {
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
  function ko(e) {
   const t = (0, Ke.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  const go = 60;
  const wo = 4096;
  function bo(e) {
   return t => typeof t === "string" ? `"${(0, o.g$)(e(t.slice(0, wo)), go)}"` : typeof t === "object" && t !== null ? yo(t) : String(t);
  }
  function yo(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var vo = n(3920);
  const $o = {
   kind: "fits"
  };
  const _o = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const xo = 65536;
  function jo(e, t) {
   const {webhook: n, document: r, starred: o} = t;
   const a = (e, n, r, s) => o && n === vo.XF ? $o : Co(e, Eo(n), r, t, s);
   return Oo([ ...Object.entries(e.headers ?? {}).map(([e, t]) => {
    const r = e.toLowerCase();
    const o = (0, s.eC)(n.headers, r);
    return a(`header ${e}`, o, t, _o.has(r));
   }), ...Object.entries(e.query ?? {}).map(([e, t]) => a(`query ${e}`, (0, s.eC)(n.query, e), t, false)), ...Object.entries(e.body ?? {}).map(([e, n]) => Co(`body ${e}`, r.find(e), n, t)) ]);
  }
  function So({match: e, present: t, absent: n = []}, r) {
   return Oo([ jo(e, r), ...n.map(e => (0, s.eC)(r.webhook.headers, e) === void 0 ? $o : {
    kind: "differs",
    why: `header ${e} is there`
   }), ...t.map(e => {
    const t = r.document.find(e);
    if (t.kind === "repeated") return Mo(`body ${e}`);
    return t.kind === "value" && t.value !== null ? $o : {
     kind: "differs",
     why: `body ${e} ${Uo(t)}`
    };
   }) ]);
  }
  function Oo(e) {
   return e.find(({kind: e}) => e === "differs") ?? e.find(({kind: e}) => e === "repeated") ?? $o;
  }
  function Mo(e) {
   return {
    kind: "repeated",
    why: `a key on the way to ${e} repeats`
   };
  }
  function Co(e, t, n, {quote: r}, s = true) {
   if (t.kind === "repeated") return Mo(e);
   if (t.kind === "none" || t.value === null) return {
    kind: "differs",
    why: `${e} ${Uo(t)}`
   };
   const o = Ao(t.value);
   if (o !== null && (0, ws.c)(n, o)) return $o;
   const a = s ? `${e} is ${r(t.value)}, not ${n.join(", ")}` : `${e} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function Uo(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Eo(e) {
   const t = (0, s.e0)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Ao(e) {
   if (typeof e === "string") return e.length > xo ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, s.u0)(e) ? String(e) : null;
  }
  function Io({path: e, accepted_values: t}, {document: n, quote: r}) {
   const s = n.find(e);
   if (s.kind === "repeated") return Mo(e);
   if (s.kind === "none") return {
    kind: "differs",
    why: `${e} ${s.why}`
   };
   const {value: o} = s;
   if (t.some(e => e === o)) return {
    kind: "fits"
   };
   const a = t.map(e => JSON.stringify(e));
   const i = `${e} is ${r(o)}, not ${a.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  const To = {
   type: "token",
   header: "Authorization"
  };
  const Lo = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const Ro = {
   github: {
    marks: [ {
     ...qo("x-github-event"),
     absent: Lo
    } ],
    signature: "github"
   },
   gitea: {
    marks: Lo.map(qo),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ qo("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ qo("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ qo("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ qo("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ qo("x-event-key") ],
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
    signature: To
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
    signature: To
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
    signature: To
   }
  };
  function No(e) {
   return Ro[e];
  }
  function qo(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Bo = 64;
  function Po(e, t) {
   const n = e.map(e => ({
    name: e.name,
    ...zo(e, t)
   }));
   return {
    values: Object.fromEntries(n.flatMap(e => e.kind === "value" ? [ [ e.name, e.value ] ] : [])),
    errors: n.flatMap(e => e.kind === "error" ? [ `variable ${e.name}: ${e.message}` ] : [])
   };
  }
  function Fo(e) {
   return e.filter(({path: e, default_value: t}) => e !== void 0 || (t ?? void 0) === void 0);
  }
  function Do({path: e, name: t}) {
   return e ?? t;
  }
  function zo(e, t) {
   const n = Do(e);
   const r = t.find(n);
   if (r.kind === "repeated") return Xo(`a key on the way to ${n} repeats`);
   if (r.kind === "value" && r.value !== null) return Jo(n, r.value, e.type);
   const {default_value: s} = e;
   if (s !== void 0 && s !== null) return Jo("default_value", s, e.type);
   if (!e.required) return {
    kind: "none"
   };
   const o = r.kind === "none" ? r.why : "is null";
   return Xo(`${n} ${o}, and is required`);
  }
  function Jo(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? Ko(t) : Wo(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? Ko(t) : Wo(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return Wo(e, t, n);
    return (0, s.u0)(t) ? Ko(t) : Xo(`${e} ${Ho}`);

   case "array":
    return Array.isArray(t) ? Yo(e, t) : Wo(e, t, n);
   }
  }
  const Ho = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Yo(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > Bo) return Xo(`${e} nests deeper than ${Bo} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(e => typeof e === "number" && !(0, s.u0)(e))) return Xo(`${e} holds a number that would be rounded`);
    n = r.filter(e => typeof e === "object" && e !== null);
   }
   return Ko(t);
  }
  function Ko(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function Wo(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Xo(`${e} is ${yo(t)}, not ${r} ${n}`);
  }
  function Xo(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function Go(e, t) {
   const n = [];
   const r = (e, s) => {
    if (Array.isArray(e)) return e.map(e => r(e, s));
    if (typeof e === "object" && e !== null) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ String(r(e, s)), r(t, s) ]));
    if (typeof e !== "string" && typeof e !== "number") return e;
    const o = String(e);
    const a = t(o);
    if (a === o) return e;
    if (!n.includes(s)) n.push(s);
    return a;
   };
   const s = Object.entries(e).map(([e, t]) => [ e, Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, r(n, `${e}.${t}`) ])) ]);
   return {
    variables: Object.fromEntries(s),
    starred: n
   };
  }
  var Zo = n(8340);
  function Vo({secret_name: e}) {
   return e.length === 0;
  }
  function Qo(e, t, {secrets: n, now: r}) {
   const s = e.secret_name;
   const o = ra(e);
   if (o === null) return null;
   const i = s.map(e => n.get(e) ?? "").filter(Boolean);
   if (i.length === 0) return s.length === 0 ? "no secret_name is given, so nothing can be verified" : `${s.join(" and ")} of the secrets input ${s.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
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
   const d = oa(o, l, i);
   if (d === "ok") return null;
   if (d === "untimely" && !aa(o)) return (0, a.e)(o, l);
   const f = ia(o);
   return d === "missing" ? `${f} is missing` : `${f} does not fit ${s.join(" or ")}`;
  }
  function ea(e) {
   return ra(e) === null;
  }
  function ta(e, t, n) {
   const r = ra(e) !== null;
   return r && Qo(e, t, n) === null;
  }
  function na(e) {
   const t = ra(e);
   return t && ca(t).toLowerCase();
  }
  function ra(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !sa(e)) return null;
   const s = n === void 0 ? null : No(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function sa({type: e}) {
   return Zo.S.some(t => t === e);
  }
  function oa(e, t, n) {
   if (!aa(e)) {
    const r = (0, a.MX)(e, t, n);
    const s = e === "gitea" && r === "wrong" ? io(t) : null;
    return s === null || s.startsWith(a.yc) ? r : (0, a.MX)(e, {
     ...t,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = t;
   const {prefix: o = ""} = e;
   const i = (0, s.e0)((0, s.eC)(r, e.header.toLowerCase()));
   if (i === null || i === "") return "missing";
   const c = n.filter(e => ua(o + e, i));
   return c.length > 0 ? "ok" : "wrong";
  }
  function aa(e) {
   return typeof e === "object" && "type" in e;
  }
  function ia(e) {
   const t = aa(e) ? [ e.header ] : (0, a.mh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `the header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function ca(e) {
   return aa(e) ? e.header : (0, a.Ml)(e);
  }
  function ua(e, t) {
   const n = (0, a.SK)(e, t);
   const r = (0, a.SK)(e, Buffer.from(t, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(t);
  }
  function la({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const s = r?.secret_name.map(e => t.get(e) ?? "");
   return s?.filter(e => e !== "") ?? [];
  }
  function da(e) {
   return ra(e) === "standard-webhooks";
  }
  function fa(e, t, {trusted: n = false, verified: r = n, unread: s = false, redact: o = e => e, ...a}) {
   const i = ja(e);
   const c = e => ({
    webhook: t,
    document: po(t, i, {
     unread: s,
     fields: e
    }),
    quote: bo(o),
    starred: n
   });
   const [u, l] = [ c(false), c(true) ];
   const d = ({type: e}) => e === "slack" ? l : u;
   const f = va(e.providers, d);
   if (typeof f === "string") return {
    status: "no_provider",
    provider: null,
    reason: f
   };
   const h = f.name;
   const p = d(f);
   if (!n && ya(t.body)) return {
    status: "invalid_signature",
    provider: h,
    reason: "its body begins like a text that this action signs for itself"
   };
   const m = r ? null : Qo(f, t, a);
   if (m !== null && ha(f, t)) return {
    status: "handshake",
    provider: h,
    reason: "diagnostics:ping is what Bitbucket sends, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   if (m !== null) {
    const n = $a(f, e.providers, d);
    const r = n.find(e => ta(e, t, a));
    const s = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: h,
     reason: m + s
    };
   }
   const k = ka(f, p.document);
   if (k !== null) return k;
   const g = _a(e.functions, h, t.uri);
   if (g.length === 0) {
    const e = p.quote(t.uri);
    const n = `${h} has no active function of the uri ${e}`;
    return {
     status: "no_function",
     provider: h,
     reason: n
    };
   }
   return wa(h, g.map(e => Aa(f, e, p)));
  }
  function ha(e, {headers: t}) {
   const n = na(e);
   return e.type === "bitbucket" && (0, s.eC)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   s.eC)(t, n) === void 0);
  }
  const pa = [ "type", "challenge" ];
  const ma = 1e3;
  function ka({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, s] = pa.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= ma ? {
    status: "handshake",
    provider: e,
    reason: "url_verification is what Slack sends to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function ga({type: e}) {
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
  function wa(e, t) {
   const n = t.filter(e => e.status === "not_matched");
   if (n.length === t.length) {
    const t = n.map(({name: e, why: t}) => `${e}: ${t}`);
    const r = `no function matches (${t.join("; ")})`;
    return {
     status: "not_matched",
     provider: e,
     functions: ba(n),
     reason: r
    };
   }
   const r = ba(t.filter(({status: e}) => e !== "not_matched"));
   const s = t.flatMap(e => e.status === "failed" ? e.errors : []);
   const o = Object.fromEntries(t.flatMap(e => e.status === "succeeded" ? [ [ e.name, e.values ] ] : []));
   const [a] = t.flatMap(e => e.status === "succeeded" && e.warning !== null ? [ e.warning ] : []);
   return s.length === 0 ? {
    status: "succeeded",
    provider: e,
    functions: r,
    variables: o,
    ...a !== void 0 && {
     warning: a
    }
   } : {
    status: "failed",
    provider: e,
    functions: r,
    errors: s,
    variables: o
   };
  }
  function ba(e) {
   return e.map(({name: e}) => e);
  }
  function ya(e) {
   return e.subarray(0, a.yc.length).toString() === a.yc;
  }
  function va(e, t) {
   const n = [];
   for (const r of e) {
    if (!r.active) continue;
    const e = Sa(r, t(r));
    if (e.kind === "fits") return r;
    n.push(`${r.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function $a(e, t, n) {
   return t.slice(t.indexOf(e) + 1).filter(e => e.active && Sa(e, n(e)).kind === "fits");
  }
  function _a(e, t, n) {
   return e.filter(e => e.active && e.provider === t && (e.uri === void 0 || no(e.uri) === ro(n)));
  }
  function xa(e, t) {
   return Oo([ jo(e.match ?? {}, t), ...e.conditions.map(e => Io(e, t)) ]);
  }
  function ja({providers: e, functions: t}) {
   return [ ...pa, ...e.flatMap(({match: e, type: t}) => [ ...Ca(e), ...Ma(t).flatMap(e => [ ...Ca(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...Ca(e), ...t.map(({path: e}) => e), ...n.map(Do) ]) ];
  }
  function Sa({type: e, match: t}, n) {
   const r = Ma(e).map(e => So(e, n));
   const [s = Oa] = r;
   return Oo([ r.find(({kind: e}) => e === "fits") ?? s, jo(t ?? {}, n) ]);
  }
  const Oa = {
   kind: "fits"
  };
  function Ma(e) {
   return e === void 0 ? [] : No(e).marks;
  }
  function Ca(e) {
   return Object.keys(e?.body ?? {});
  }
  const Ua = "x-github-event";
  const Ea = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Ua} in match`;
  function Aa(e, t, n) {
   const {name: r} = t;
   if (Ia(e, n.webhook) && !Ta(t)) return {
    status: "not_matched",
    name: r,
    why: Ea
   };
   const s = xa(t, n);
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
   const a = Fo(t.variables);
   const i = a.length > 0 ? o.fault() : null;
   if (i !== null) {
    const e = a.map(e => e.name).join(", ");
    const t = `function ${r}: ${i}, and ${e} would be read from it`;
    return {
     status: "failed",
     name: r,
     errors: [ t ]
    };
   }
   const {values: c, errors: u} = Po(t.variables, o);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: La(a, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(e => `function ${r}, ${e}`)
   };
  }
  function Ia({type: e}, {headers: t}) {
   return e === "github" && (0, s.eC)(t, Ua) === "ping";
  }
  function Ta({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Ua);
  }
  function La(e, t) {
   const n = e.some(e => !Do(e).startsWith("["));
   const r = n ? t.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const Ra = 64 * 1024;
  function Na(e, t, n) {
   return t.body.length > Ra && e.every(e => Qo(e, t, n) !== null);
  }
  const qa = 35 * 24 * 60 * 60;
  const Ba = 5 * 60;
  function Pa(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = sn(e.relay, t);
   const s = new Map(t);
   const o = (e, n) => {
    if (t.get(n)) return [ n ];
    const o = da(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${o ? ", whsec_" : ""})`;
     const r = o ? "standard-webhooks" : "text";
     s.set(t, Bt(e, n, r));
     return t;
    });
   };
   const a = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => o(e, t))
   }));
   for (const e of r) n(Et(e));
   for (const [e, r] of s) if (!t.has(e)) n(r);
   return {
    keys: r,
    config: {
     ...e,
     providers: a
    },
    secrets: s
   };
  }
  function Fa(e, {keys: t, config: n, secrets: r}, s) {
   const {webhook: o, attestation: a, provider: i} = e;
   const {now: c, redact: u} = s;
   const l = n.relay !== void 0;
   const d = l && a !== "";
   const f = d ? Da(e, t, s) : null;
   if (f !== null) return za(f);
   const h = fa(n, o, {
    secrets: r,
    now: c,
    redact: u,
    verified: d
   });
   if (d && h.provider !== i) return za(`the relay verified it for provider ${i ?? "(none)"}, and here ${h.provider ?? "no provider"} takes it: relay and step read different configs`);
   const p = n.providers.find(({name: e}) => e === h.provider);
   if (l && !d && p !== void 0 && ea(p)) return za(`provider ${p.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   return h;
  }
  function Da({text: e, attestation: t, t: n}, r, {repository: s, now: o}) {
   if (e === null || !Ft(r, s, e, t)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const a = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || a > qa) return "the attestation is older than 35 days; let the sender send the webhook again";
   return a < -Ba ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function za(e) {
   return {
    status: "refused",
    reason: e
   };
  }
  const Ja = [ "body", "base64", "gzip" ];
  const Ha = [ "uri", "headers", "query", ...Ja ];
  const Ya = [ "id", "t", "provider" ];
  const Ka = 1024 * 1024;
  const Wa = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function Xa(e) {
   const t = (0, s.eC)(e, "client_payload") !== void 0;
   const n = t ? void 0 : (0, s.eC)(e, "inputs");
   const r = n ?? (0, s.eC)(e, "client_payload");
   const o = n ? "the input webhook" : "client_payload.webhook";
   const a = (0, s.eC)(r, "webhook");
   const i = (0, s.e0)(a);
   const c = i === null ? a : Ga(i);
   if (!(0, s.pi)(c)) return si(`${o} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${Wa}`);
   const u = (0, s.p)(c, "uri") ?? "";
   const l = ri((0, s.p)(c, "headers") ?? {});
   const d = ni((0, s.p)(c, "query") ?? {});
   const f = await ei(c);
   const h = (0, s.p)(r, "attestation") ?? "";
   const p = (0, s.p)(c, "t") ?? null;
   const m = (0, s.p)(c, "provider") ?? null;
   const k = [ ...Object.keys(c).filter(Za).map(Va), ...typeof u === "string" ? [] : [ "uri is no text" ], ...l === null ? [ "headers is no object of texts" ] : [], ...d === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in f ? [ f.fault ] : [], ...typeof h === "string" ? [] : [ "attestation is no text" ], ...p === null || Qa(p) ? [] : [ "t is no time in Unix seconds" ], ...m === null || typeof m === "string" ? [] : [ "provider is no text" ] ];
   if (l === null || d === null) return si(`${o}: ${k.join("; ")}; ${Wa}`);
   if (typeof u !== "string" || typeof h !== "string" || "fault" in f || k.length > 0) return si(`${o}: ${k.join("; ")}`);
   const [g = "", ...w] = u.split("?");
   const b = ni(w.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: no(g),
      headers: Ys(Object.entries(l).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: Ys([ ...Object.entries(b), ...Object.entries(d) ]),
      body: f.bytes
     },
     text: i,
     attestation: h,
     t: Qa(p) ? p : null,
     provider: (0, s.e0)(m)
    }
   };
  }
  function Ga(e) {
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function Za(e) {
   return !Ha.includes(e) && !Ya.includes(e);
  }
  function Va(e) {
   const t = (0, ke.h)(e, Ha);
   const n = t ? `did you mean ${t}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(e) ? e : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function Qa(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  async function ei(e) {
   const t = Ja.filter(t => Object.hasOwn(e, t));
   const [n = "body"] = t;
   const r = (0, s.eC)(e, n);
   if (t.length > 1) return {
    fault: `${t.join(" and ")} stand side by side: give one`
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
   } : ti(o);
  }
  async function ti(e) {
   const t = new Blob([ Uint8Array.from(e) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const e of t) {
     r += e.length;
     if (r > Ka) return {
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
  function ni(e) {
   return typeof e === "string" ? Ys(new URLSearchParams(e)) : ri(e);
  }
  function ri(e) {
   if (!(0, s.pi)(e)) return null;
   const t = [];
   for (const [n, r] of Object.entries(e)) {
    if (typeof r !== "string") return null;
    t.push([ n, r ]);
   }
   return Object.fromEntries(t);
  }
  function si(e) {
   return {
    kind: "malformed",
    message: e
   };
  }
  const oi = 25 * 1024 * 1024;
  const ai = "flex-sync-webhook";
  function ii(e, t) {
   if (to(e.path, t) === null) return li;
   const n = xe(e);
   if (n === "method_not_allowed") return di;
   if (n !== null) return fi;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > oi ? hi : null;
  }
  function ci(e, t, n) {
   const {status: r, more: s} = ga(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const a = /^ *true *$/i.test(t.headers[ai] ?? "");
   switch (e.status) {
   case "invalid_signature":
    return ui(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return ui(404, "No provider or function is there for it.");

   case "not_matched":
    return a ? ui(404, "No function wants it.") : o;

   case "handshake":
    return {
     status: 200,
     body: e.response
    };

   case "failed":
    return a ? ui(500, "A function failed; the log of the run says why.") : o;

   case "succeeded":
    return a ? {
     status: 200,
     body: {
      accepted: true,
      functions: e.functions,
      ...s
     }
    } : o;
   }
  }
  function ui(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  const li = ui(404, "No such path or token.");
  const di = {
   ...ui(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const fi = ui(415, "Send the body without a Content-Encoding.");
  const hi = ui(413, "The body is longer than 25 MiB.");
  const pi = {
   ...ui(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function mi({method: e}, {status: t, body: n}) {
   const r = (0, s.e0)((0, s.eC)(n, "message")) ?? "";
   return `a ${e} request is refused with ${t}: ${r}`;
  }
  const ki = new Set;
  async function gi({inputs: e, secrets: t}, n, r) {
   const s = e.listenerToken === "" ? null : e.listenerToken;
   const o = n.providers.filter(e => e.active);
   const a = new Set(o.filter(Vo).map(({name: e}) => e));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, wt.J9)(r.log, "webhooks were refused");
   const d = (0, wt.J9)(r.log, "requests were refused");
   const f = (0, wt.J9)(r.log, "webhooks fitted no function");
   const h = ({body: e, ...h}) => {
    const p = to(h.path, s);
    const m = ii(h, s);
    if (p === null || m !== null) return m ?? pi;
    if (e === null) {
     d.warning(mi(h, hi));
     return hi;
    }
    if (i.signal.aborted) return pi;
    const {uri: k, tokened: g} = p;
    const w = Ys(h.query);
    const b = {
     uri: k,
     headers: h.headers,
     query: w,
     body: e
    };
    const y = r.clock.now();
    const v = g ? ki : a;
    const $ = o.filter(({name: e}) => !v.has(e));
    const _ = Na($, b, {
     secrets: t,
     now: y
    });
    const x = {
     secrets: t,
     now: y,
     unread: _,
     redact: r.redact
    };
    const j = wi(fa(n, b, x), v);
    const S = {
     webhook: b,
     judgement: j,
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
     i.abort();
    }
    const M = o.find(e => e.name === j.provider);
    return ci(j, h, M ?? {});
   };
   const p = await bt(e, r, {
    what: "webhooks",
    path: Zs,
    maxBytes: oi,
    checkHead: e => {
     const t = ii(e, s);
     if (t !== null) d.warning(mi(e, t));
     return t;
    },
    handle: h
   });
   const m = await (0, ye.a0)(r, {
    what: "a webhook",
    ms: e.timeoutMs ?? ye.rl,
    done: i.signal
   });
   i.abort();
   await p.close();
   for (const e of [ l, d, f ]) e.close();
   return c === null ? {
    kind: m,
    last: u
   } : {
    kind: "judged",
    judged: c
   };
  }
  function wi(e, t) {
   const {provider: n} = e;
   if (n === null || !t.has(n)) return e;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  var bi = n(7728);
  const yi = bi.IeY(e => (0, s.pi)(e) && Object.values(e).every(e => typeof e === "string"));
  const vi = bi.Ikc({
   id: bi.FsL(bi.YjP(), bi.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: bi.mee(bi.YjP()),
   uri: bi.YjP(),
   query: yi,
   headers: yi,
   body: bi.mee(bi.KCZ([ bi.YjP(), bi.Ikc({
    base64: bi.YjP()
   }) ])),
   verdict: bi.KIO([ 200, 401, 404, 500 ]),
   reason: bi.mee(bi.YjP()),
   functions: bi.YOg(bi.YjP()),
   received: bi.YjP(),
   retry_of: bi.mee(bi.YjP()),
   mac: bi.mee(bi.YjP())
  });
  const $i = bi.Ikc({
   version: bi.euz(1),
   run: bi.Ikc({
    repository: bi.YjP(),
    run_id: bi.aig(),
    run_attempt: bi.aig()
   }),
   received: bi.lqM(bi.mee(vi))
  });
  function _i(e, t, n) {
   return {
    ...(0, qr.OA)(e, t),
    received: n
   };
  }
  function xi(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = bi.xLC($i, t, {
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
  function ji(e, t, n) {
   return (0, a.vX)(e, Oi(t, n));
  }
  function Si(e, t, n) {
   return (0, a.cX)(n.mac ?? "", e, Oi(t, n));
  }
  function Oi(e, {provider: t, uri: n, query: r, headers: s, body: o, verdict: a}) {
   return [ e, t, n, r, s, o, a ];
  }
  var Mi = n(4061);
  var Ci = n(8047);
  function Ui({inputs: e}, t, {config: n, got: r}, s) {
   const {environment: a} = e;
   const i = r.kind === "judged" ? r.judged : null;
   const c = i ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = Li(r);
   if (i !== null) Ei(i, t);
   const d = Ii(i?.judgement ?? null);
   const {variables: f, starred: h} = Go(d.variables, t.redact);
   const p = Ti(n, d.variables);
   for (const e of d.functions) {
    const n = Object.entries(f[e] ?? {});
    t.log.group(`function ${e} ran`, [ ...n.map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...p.filter(t => t.fn === e).map(e => `${e.name}: no value at ${e.path}`) ]);
   }
   if (d.warning !== null) t.log.warning(d.warning);
   for (const e of h) t.log.warning(`variable ${e} holds a secret, which is written as ***`);
   const m = u === "success" || u === "not_run";
   if (m) t.log.info(l);
   const k = c && s(c);
   if (d.functions.length > 0 && k?.mac === null) t.log.info(`provider ${k.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: u,
    failure: m ? null : (0, o.g$)(t.redact(l), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: i === null ? "" : t.redact(Gs(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: k && _i(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, k),
    summary: Di({
     result: u,
     why: l,
     webhook: c && k && {
      uri: c.webhook.uri,
      received: k
     },
     functions: d.functions,
     errors: Ai(i),
     variables: f,
     absent: p
    }, t.redact)
   };
  }
  function Ei(e, t) {
   const {webhook: n, judgement: r} = e;
   const {uri: s, body: o} = n;
   t.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = Ai(e);
   if (a.length > 1) t.log.group("functions failed", a);
  }
  function Ai(e) {
   return e?.judgement.status === "failed" ? e.judgement.errors : [];
  }
  function Ii(e) {
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
  function Ti({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: Do(t)
    }));
   });
  }
  function Li(e) {
   switch (e.kind) {
   case "judged":
    return Ri(e.judged.judgement);

   case "refused":
    return Ni(e.reason);

   case "timeout":
    {
     const t = e.last && qi(e.last.judgement);
     const n = t === null ? "see what its sender did" : `the last: ${t}`;
     return Ni(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Ni("the step was cancelled while it waited for a webhook");
   }
  }
  function Ri(e) {
   const t = qi(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return Ni(`the webhook is for nobody here: ${t}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return Ni(`the webhook is refused, for it may not come from ${e.provider}: ${t}; compare the secret and the signature with the sender's`);

   case "not_matched":
   case "handshake":
    return {
     result: "not_run",
     why: `nothing ran: ${t}`
    };

   case "failed":
    return Ni(`the webhook of ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function Ni(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function qi(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  const Bi = 4e5;
  const Pi = 1e5;
  const Fi = {
   success: `${Pr.I.success} Webhook received`,
   not_run: `${Pr.I.skipped} Webhook received, nothing ran`,
   failure: `${Pr.I.failure} Webhook not taken`,
   waiting: `${Pr.I.waiting} Webhook awaited`
  };
  function Di({result: e, why: t, webhook: n, functions: r, errors: s, variables: o, absent: a}, i) {
   const c = e => (0, Pr.Mk)(i(e));
   const u = Object.entries(o).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ c(e), c(t), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Fi[e]}\n`, `${(0, Pr.FY)(i(t))}\n` ];
   if (s.length > 1) l.push((0, Pr.p_)(s.map(c), Pi));
   if (n !== null) {
    const {provider: e, verdict: t, id: s, retry_of: o} = n.received;
    const a = {
     Provider: c(e ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(t),
     Record: (0, Pr.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, Pr.Mk)(o)
     }
    };
    const i = Object.values(a);
    l.push((0, Pr.tp)(Object.keys(a), [ i ], Bi));
   }
   const d = [ ...u, ...a.map(({fn: e, name: t}) => [ c(e), c(t), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Pr.tp)([ "Function", "Variable", "Value" ], d, Bi));
   return l.join("\n");
  }
  function zi(e, t, n) {
   const {inputs: r, secrets: s} = e;
   const {repository: o} = r.environment;
   const a = Hi(e);
   const i = e => ({
    kind: "refused",
    reason: `the record is not judged again: ${e}`
   });
   if (a.repository !== o) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!Yi(t, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = la(t, s, u);
   if (l.length === 0) return i(`provider ${u} has no secret, so that anyone could have written it; let the sender send it again`);
   if (!Si(l, o, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = tc(c, s);
   if (d === null) return i("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in d) return i(`it holds the secret ${d.missing}, which the input secrets has no value for; give it`);
   const f = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: s,
    now: f,
    trusted: true,
    redact: h
   };
   const m = fa(t, d, p);
   if (m.provider !== u) return i(`${u} took it then, and ${m.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const k = Ji(t, m, d);
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
  function Ji({functions: e}, t, {headers: n, query: r}) {
   if (!("variables" in t)) return null;
   for (const {name: s, match: o} of e) {
    if (!t.functions.includes(s)) continue;
    const e = Object.keys(o?.headers ?? {}).find(e => n[e.toLowerCase()] === vo.XF);
    const a = Object.keys(o?.query ?? {}).find(e => r[e] === vo.XF);
    const i = e ?? a;
    if (i !== void 0) return `function ${s} matches by ${i}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Hi(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = xi(e.text);
    if (t.kind === "foreign") throw new E.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new E.x(`${t} holds no received webhook; give the record-file of a step with mode: receive`);
   if (s.length > 0) throw new E.x(`${t} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function Yi({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  const Ki = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function Wi({inputs: e, secrets: t}, n, r, {webhook: s, judgement: o, now: a, retryOf: i}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = qi(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...Zi(s, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: Ki[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = la(n, t, u);
   const k = m !== void 0 && c !== "invalid_signature";
   const {repository: g} = l;
   return k ? {
    ...p,
    mac: ji(m, g, p)
   } : p;
  }
  const Xi = 8;
  const Gi = 4;
  function Zi(e, t) {
   const {token: n, receive: r, redact: o} = t;
   const i = (0, vo.$o)(t.secrets, Gi);
   const c = e => (0, Ci.y1)(n ? e.replaceAll(n, vo.XF) : e, i);
   const u = e => {
    const t = c(e);
    return o(t) === t ? t : vo.XF;
   };
   const l = new Set([ (0, a.Ml)("jobserv"), ...r.providers.flatMap(e => na(e) ?? []) ]);
   const d = e => l.has(e) || Vi(e);
   const f = ec(Object.entries(e.headers).flatMap(([e, t]) => d(e) ? t : []));
   const h = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ u(e), t.has(e) && !d(e) && !f(n) ? u(n) : vo.XF ]));
   const p = new Set([ ...Ws, ...Qi(r, "headers").map(e => e.toLowerCase()) ]);
   const m = () => {
    const t = (0, s._6)(e.body);
    if (t !== null) return c(t);
    const n = e.body.toString("latin1");
    const r = c(n) === (0, Ci.y1)(n, nc);
    return r ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: f(e.uri) ? vo.XF : c(e.uri),
    query: h(e.query, new Set(Qi(r, "query"))),
    headers: h(e.headers, p),
    body: m()
   };
  }
  function Vi(e) {
   return e !== "x-event-key" && (0, vo.tV)(e);
  }
  function Qi({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : No(e).marks);
   return [ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {}));
  }
  function ec(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= Xi);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function tc({uri: e, query: t, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const a = e => (0, rn.S5)(e, e => {
    const t = (0, Mi.Gf)(e) ?? e;
    const n = s.get(t);
    if (!n) o ??= t;
    return n;
   });
   const i = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ a(e), a(t) ]));
   const c = {
    uri: a(e),
    query: i(t),
    headers: i(n),
    body: typeof r === "string" ? Buffer.from(a(r)) : Buffer.from(r.base64, "base64")
   };
   return o === null ? c : {
    missing: o
   };
  }
  function nc(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function rc(e, t) {
   const {inputs: n} = e;
   const r = ac(e);
   t.mask(n.listenerToken);
   const s = Pa(ic(e, await e.loadConfig(), r), e.secrets, t.mask);
   const {config: o, secrets: a} = s;
   const i = {
    ...e,
    secrets: a
   };
   const c = await sc(i, r, s, t);
   return Ui(i, t, {
    config: o,
    got: c
   }, e => Wi(i, o, t, e));
  }
  async function sc(e, t, n, r) {
   const {config: s} = n;
   switch (t) {
   case "event":
    return oc(e, n, r);

   case "listener":
    return gi(e, s, r);

   case "record":
    return zi(e, s, r);
   }
  }
  async function oc({inputs: {environment: e}}, t, n) {
   const r = await Xa(e.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {repository: s} = e;
   const o = n.clock.now();
   const a = {
    repository: s,
    now: o,
    redact: n.redact
   };
   const i = Fa(r.dispatched, t, a);
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
     now: o,
     retryOf: null
    }
   };
  }
  function ac({inputs: e}) {
   const {via: t, record: n, listenerToken: r, dryRun: s, environment: o} = e;
   const a = [];
   if (s) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (t === "status") a.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && t === "listener") a.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && t === "event" && !cc(o.eventName)) a.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !Vs.test(r)) a.push("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (a.length > 0) throw new E.x(a.map(e => ({
    message: e
   })));
   if (n !== "") return "record";
   return t === "listener" ? "listener" : "event";
  }
  function ic({inputs: e, secrets: t}, {receive: n}, r) {
   const s = n?.providers.filter(e => e.active) ?? [];
   if (n === void 0 || s.length === 0) throw new E.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const o = s.map(({name: e}) => e);
   if (!n.functions.some(e => e.active && o.includes(e.provider))) throw new E.x(`the config has no active function for ${o.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const a = s.flatMap(({name: e, secret_name: n}) => {
    const r = n.filter(e => t.get(e) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${e}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const i = s.filter(Vo).map(({name: e}) => e);
   if (r === "listener" && e.listenerToken === "" && i.length > 0) a.push({
    message: `anybody could send what provider ${i.join(", ")} takes, for it has no secret; give it a secret_name, or the input listener-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (a.length > 0) throw new E.x(a);
   return n;
  }
  function cc(e) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(e);
  }
  var uc = n(1261);
  var lc = n(4125);
  const dc = "webhook-record";
  const fc = 100;
  const hc = 500;
  const pc = 32 * 1024 * 1024;
  const mc = 1e3;
  const kc = 4;
  const gc = bi.Ikc({
   id: bi.aig(),
   name: bi.YjP(),
   size_in_bytes: bi.NpB(bi.aig(), 0),
   expired: bi.NpB(bi.zMY(), false),
   created_at: bi.FsL(bi.YjP(), bi.pdi(e => Date.parse(e)), bi.aig(), bi.E2x()),
   workflow_run: bi.NpB(bi.cl6(bi.Ikc({
    id: bi.lqM(bi.aig()),
    repository_id: bi.lqM(bi.aig()),
    head_repository_id: bi.lqM(bi.aig())
   })), null)
  });
  async function wc(e, t) {
   const n = await bc(e, t);
   const r = [];
   let s = pc;
   for (let o = 0; o < n.length && s >= 0; o += kc) {
    const a = await Promise.all(n.slice(o, o + kc).map(n => vc(e, t.repository, n)));
    for (const e of a.flat()) {
     s -= e.text.length;
     if (s >= 0) r.push(e);
    }
   }
   if (s < 0) e.log.warning(`the records since ${Ac(t.since)} are larger than ${pc / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function bc({api: e, log: t}, {repository: n, since: r, forks: s = false}) {
   const o = [];
   const a = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, I.N)(n), {
    keys: [ "artifacts" ],
    most: fc
   });
   let i = false;
   for await (const {items: e, more: t} of a) {
    const n = e.flatMap(e => {
     const t = bi.xLC(gc, e);
     return t.success ? [ t.output ] : [];
    });
    o.push(...n.filter(({name: e, created_at: t}) => e.startsWith(dc) && t >= r));
    i = !t || n.every(({created_at: e}) => e < r);
    if (i) break;
   }
   if (!i) t.warning(`${n} has more than ${fc * 100} artifacts; older ones are not read`);
   const c = o.filter(e => {
    const n = yc(e, s);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > hc) t.warning(`${n} has ${c.length} records since ${Ac(r)}; only the newest ${hc} are read`);
   return c.slice(0, hc);
  }
  function yc({expired: e, size_in_bytes: t, workflow_run: n}, r) {
   if (e) return "it is expired";
   if (t > pc) return `it is larger than ${pc / 1024 / 1024} MiB`;
   const {repository_id: s, head_repository_id: o} = n ?? {};
   const a = o !== void 0 && o !== s;
   return a && !r ? "it is from a run of a fork" : null;
  }
  async function vc({api: e, log: t}, n, {id: r, name: s, created_at: o, workflow_run: a}) {
   const i = a?.id ?? null;
   const c = i === null ? s : `${s} of run ${i}`;
   try {
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, I.N)(n),
     artifact_id: r,
     archive_format: "zip"
    }, pc);
    const a = await _c(s, t);
    return a.map(({path: e, text: t}) => ({
     path: `${c}: ${e}`,
     text: t,
     uploaded: o,
     runId: i
    }));
   } catch (e) {
    if (!$c(e)) throw e;
    t.warning(`artifact ${c} skipped: ${e.message}`);
    return [];
   }
  }
  function $c(e) {
   if (e instanceof A.hD) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function _c(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await Cc(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  const xc = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const jc = {
   magic: 33639248,
   size: 46
  };
  const Sc = {
   magic: 67324752,
   size: 30
  };
  const Oc = 0;
  const Mc = 8;
  async function Cc(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = Uc(e);
    const r = e.readUInt16LE(n + 10);
    if (r > mc) throw new ArchiveError(`it has more than ${mc} files`);
    let s = e.readUInt32LE(n + 16);
    let o = pc;
    const a = [];
    for (let n = 0; n < r; n++) {
     if (e.readUInt32LE(s) !== jc.magic) throw Ec();
     const n = e.readUInt16LE(s + 10);
     const r = e.readUInt32LE(s + 20);
     const i = e.readUInt32LE(s + 42);
     const c = s + jc.size;
     const u = c + e.readUInt16LE(s + 28);
     const l = e.toString("utf8", c, u);
     s = u + e.readUInt16LE(s + 30) + e.readUInt16LE(s + 32);
     if (!(0, lc.E)(l)) continue;
     if (e.readUInt32LE(i) !== Sc.magic) throw Ec();
     const d = i + Sc.size + e.readUInt16LE(i + 26) + e.readUInt16LE(i + 28);
     const f = e.subarray(d, d + r);
     if (f.length < r || ![ Oc, Mc ].includes(n)) throw Ec();
     const h = n === Oc ? f : t(f, {
      maxOutputLength: Math.max(1, o)
     });
     o -= h.length;
     a.push({
      path: l,
      content: h
     });
    }
    return a;
   } catch (e) {
    if (e instanceof ArchiveError) throw e;
    const t = e instanceof Error && "code" in e ? e.code : "";
    throw t === "ERR_BUFFER_TOO_LARGE" ? new ArchiveError(`it unpacks to more than ${pc / 1024 / 1024} MiB`) : Ec();
   }
  }
  function Uc(e) {
   const t = Math.max(0, e.length - xc.size - xc.comment);
   for (let n = e.length - xc.size; n >= t; n--) if (e.readUInt32LE(n) === xc.magic) return n;
   throw Ec();
  }
  function Ec() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function Ac(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  var Ic = n(7359);
  var Tc = n(9950);
  const Lc = "variables.";
  function Rc(e) {
   const {body: t, payload: n, dockerhub: r, ...s} = e;
   return s;
  }
  async function Nc(e, t, {sent: n, run: r}, {webhook: s, lacksSecret: o, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (s === void 0) return Fc("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Fc("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = s.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: d} = e.inputs.environment;
   const f = (0, Ic.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return Fc(f);
   const h = Rc(s);
   const p = (0, Tc.wX)(h).find(e => e.startsWith(Lc));
   if (p !== void 0) return Fc(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await a(h, r);
   if (m.kind === "unknown") return Fc(m.reason);
   if (m.status !== null && Pc(n, r, d, m.status)) t.log.warning(`webhook "${s.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = qc(s, l, e.secrets);
   const g = (0, B.iP)(e, t, h, {
    id: i,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, Ci.C3)(u, s.body, k)
   });
   return g.kind === "request" ? g : Fc(g.reason);
  }
  function qc(e, t, n) {
   const r = t.length === 0 ? [] : (0, Tc.Fj)(e);
   return new Map([ ...n ].filter(([e]) => r.includes(e)));
  }
  function Bc(e, {log: t}) {
   for (const n of e) {
    const e = (0, Tc.Fj)(Rc(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function Pc({id: e, webhook: t, event: n}, {run_id: r, run_attempt: s}, o, a) {
   const i = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: o,
    runId: r,
    attempt: s,
    webhook: t
   };
   return (0, C.ek)({
    ...c,
    chain: null,
    kind: i,
    status: a
   }) !== e;
  }
  function Fc(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  const Dc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function zc(e) {
   return (0, Tc.wX)(e).some(e => Hc(e) || Yc(e));
  }
  function Jc(e, t) {
   const {repository: n, repositoryOwner: r, serverUrl: s, apiUrl: o} = e.inputs.environment;
   const a = new Map;
   const i = ({run_id: n, run_attempt: r}, s) => {
    const o = JSON.stringify([ n, r, s ]);
    const i = {
     ...e.inputs,
     runId: n,
     runAttempt: r
    };
    const c = a.get(o) ?? (0, ge.x)({
     ...e,
     inputs: i
    }, t, s);
    a.set(o, c);
    return c;
   };
   return async (e, a) => {
    if (!zc(e)) {
     const e = {
      repository: n,
      repository_owner: r,
      server_url: s,
      api_url: o,
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
     const t = (0, Tc.wX)(e).some(Hc);
     const n = await i(a, t);
     const {values: r, status: s} = n;
     return {
      kind: "values",
      values: r,
      status: t ? s : null
     };
    } catch (e) {
     if (!(e instanceof A.hD) || t.signal.aborted) throw e;
     const n = `its URL or headers use run ${a.run_id}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function Hc(e) {
   return /^(build|runs|status)(\.|$)/.test(e);
  }
  function Yc(e) {
   return /^github(\.|$)/.test(e) && !Dc.includes(e);
  }
  const Kc = [ "failed", "all" ];
  function Wc(e, {deliveries: t, only: n}, r, s = null) {
   const o = t.some(e => Kc.includes(e)) ? null : t;
   const a = [ ...o === null ? Gc(t) : o.flatMap(t => Zc(t, e)), ...Qc(n, [ ...r, ...e.map(({sent: e}) => e.webhook) ]) ];
   if (a.length > 0) throw new E.x(a.map(e => ({
    message: e
   })));
   const i = {
    selected: [],
    lost: [],
    skipped: []
   };
   for (const a of e) {
    const {id: e, webhook: c, status: u, chain: l} = a.sent;
    const d = (e, t = false) => i.skipped.push({
     recorded: a,
     why: e,
     warn: t
    });
    if (o !== null && !o.includes(e)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && t.includes("failed")) d("it succeeded"); else if (l !== null) d(Vc(a), true); else if (s === null || o !== null) i.selected.push(a); else if (a.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && Xc(a, s)) i.lost.push(a); else if (!r.includes(c)) d("the config has no webhook of that name", true); else i.selected.push(a);
   }
   return i;
  }
  function Xc({firstFailed: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function Gc(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function Zc(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const r = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${r}, which is not in the record; write ${(0, ke.h)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${Vc(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function Vc({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function Qc(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   ke.h)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function eu(e) {
   const t = new Map;
   for (const {run: n, deliveries: r} of e) for (const e of r) {
    const r = t.get(e.id);
    const {run_id: s, run_attempt: o} = e.run ?? n;
    const a = {
     sent: e,
     run: {
      run_id: s,
      run_attempt: o
     },
     began: nu(e)
    };
    if (r) r.push(a); else t.set(e.id, [ a ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {sent: t, run: n, began: r} = e.reduce((e, t) => tu(t, e) ? e : t);
    const s = su(e);
    const o = e.some(({sent: {body: e}}) => e !== null && e.sha256 !== t.body?.sha256);
    const a = [ ...e.flatMap(({sent: {first_failed: e}}) => e ?? []), ...s.map(({started: e}) => e) ].map(e => Date.parse(e));
    return {
     sent: t,
     run: n,
     earlier: s,
     differs: o,
     firstFailed: a.length === 0 ? null : Math.min(...a),
     givenUp: e.some(e => e.sent.given_up === true && e.began >= r)
    };
   });
  }
  function tu(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return ru(e.sent) < ru(t.sent);
  }
  function nu({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function ru({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function su(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  const ou = / #\d+$/;
  const au = 300;
  async function iu(e, t) {
   const {sinceMs: n, giveUpAfterMs: r} = e.inputs;
   const s = t.clock.now();
   const o = eu(n ? await pu(e, t, s - n) : hu(e, t.log));
   const a = {
    ...e,
    config: await e.loadConfig()
   };
   const i = (a.config.notify?.webhooks ?? []).map(({name: e}) => e);
   const c = Wc(o, a.inputs, i, n ? {
    givenUpBefore: s - r
   } : null);
   lu(c, t);
   du(c, i, t);
   const u = await uu(a, t, c.selected);
   const l = u.flatMap(({webhook: e, preparation: n}) => n.kind === "request" && e !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, B.vp)(a, t, e)
   } ] : []);
   const d = await (0, B.F0)(a, t, l);
   const f = new Map(d.map(e => [ e.id, e ]));
   const h = u.map(({recorded: e, preparation: n}) => ({
    recorded: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(e.sent.id) ?? fu(e, n, t),
    givenUp: false
   }));
   const p = c.lost.map(e => cu(e, a, t));
   return gu(a, t, [ ...p, ...h ], o);
  }
  function cu(e, {inputs: t}, {log: n, redact: r}) {
   const {sent: s, firstFailed: a} = e;
   const i = (0, o.xv)(r(s.reason ?? "no reason"), au);
   const c = `given up, it has failed since ${(0, uc.fU)(a)} (${i}); to send it once more, give the input deliveries: ${s.id}`;
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
  async function uu(e, t, n) {
   const r = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const s = new Set(n.map(({sent: e}) => e.webhook));
   const o = [ ...r.values() ].filter(({name: e, enabled: t}) => t && s.has(e)).map(Rc);
   const a = new Set([ ...(0, q.W$)(o, e, t.log) ].map(({name: e}) => e));
   Bc(o, t);
   const i = Jc(e, t);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await Nc(e, t, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function lu({skipped: e}, {log: t}) {
   for (const {recorded: n, why: r, warn: s} of e) {
    const {id: e, webhook: o} = n.sent;
    const a = `webhook "${o}" skipped, ${e}: ${r}`;
    if (s) t.warning(a); else t.info(a);
   }
  }
  function du({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.filter(e => ou.test(e));
   const s = new Set([ ...r, ...r.map(e => e.replace(ou, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (s.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function fu({sent: e}, t, {log: n}) {
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
  function hu({inputs: e, loadRecords: t}, n) {
   const {record: r, environment: s} = e;
   const {repository: o} = s;
   if (r === "") throw new E.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const a = [];
   const i = [];
   const c = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, qr.WE)(n);
    if (t.kind === "received") i.push(e); else if (t.kind === "invalid") a.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (t.record.run.repository !== o) a.push(`${e} is a record of ${t.record.run.repository}, and this is ${o}; send it again from there`); else c.push(t.record);
   }
   if (c.length === 0 && a.length === 0) a.push(`${i.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (a.length > 0) throw new E.x(a.map(e => ({
    message: e
   })));
   for (const e of i) n.info(`${e} holds a received webhook and is skipped`);
   return c;
  }
  async function pu({inputs: e}, t, n) {
   const {repository: r} = e.environment;
   const s = await wc(t, {
    repository: r,
    since: n
   });
   const o = s.flatMap(({path: e, text: n, uploaded: s}) => {
    const o = (0, qr.WE)(n);
    if (o.kind === "received") return [];
    const a = o.kind === "invalid" ? o.why : o.record.run.repository !== r ? "is a record of another repository" : null;
    if (a === null && o.kind === "deliveries") return mu(o.record, s);
    t.log.warning(`${e} ${a} and is skipped`);
    return [];
   });
   t.log.info(`records uploaded since ${(0, uc.fU)(n)}: ${o.length}`);
   return o;
  }
  function mu({deliveries: e, ...t}, n) {
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
  const ku = "fix the cause, then run this job again";
  function gu(e, t, n, r) {
   const {repository: s} = e.inputs.environment;
   const o = n.map(({delivery: e}) => e);
   const a = e.config.notify?.webhooks ?? [];
   const i = (0, N.z)(o, a, t.log);
   const c = t.signal.aborted;
   const u = wu(n, r);
   if (u !== null) t.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? bu(e);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, N.oh)(i, {
     cancelled: c,
     fix: o.some(({attempts: e}) => e.length > 0) ? ku : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: (0, qr.OA)(s, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(e => yu(e, l, s))),
    summary: u === null ? [ (0, L.q)(o, t.redact), xu(n.map(({recorded: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function wu(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function bu({inputs: e}) {
   const {runId: t, runAttempt: n} = e.environment;
   return {
    run_id: t,
    run_attempt: n
   };
  }
  function yu({recorded: e, keys: t, delivery: n, givenUp: r}, s, o) {
   const {sent: a, run: i, firstFailed: c} = e;
   const {id: u, webhook: l, body: d, chain: f} = a;
   const h = i.run_id === s.run_id && i.run_attempt === s.run_attempt;
   const p = n.status === "not_run" || r ? a : n;
   const {status: m, reason: k, attempts: g} = p;
   return {
    id: u,
    webhook: l,
    event: a.event,
    status: m,
    reason: k,
    attempts: g,
    chain: f,
    body: d,
    retry_of: p === a ? a.retry_of : u,
    mac: t === null ? a.mac : (0, Ic.cr)({
     sent: a,
     run: i,
     repository: o
    }, t[0]),
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
  const vu = 3e5;
  const $u = 20;
  const _u = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function xu(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = e;
    const a = (0, Pr.Hn)((0, Pr.Mk)(t(s)), (0, Pr.Mk)(r));
    const i = Math.max(0, n.length - $u);
    const c = [ ...n.map((e, t) => ju(e, `${t + 1}`)).slice(i), ...o.map((e, t) => ju(e, `${n.length + t + 1} (this run)`)) ];
    return c.map((e, t) => [ t === 0 ? a : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Pr.tp)(_u, n, vu)}`;
  }
  function ju({started: e, status_code: t, error: n, duration_ms: r}, s) {
   return [ s, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, Pr.Mk)(String(t ?? n ?? "")), (0, 
   Pr.a3)(r) ];
  }
 })
};
