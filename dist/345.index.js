export const id = 345;

export const ids = [ 345 ];

export const modules = {
 2601: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => _e,
   chain: () => ks,
   gate: () => Zs,
   receive: () => Bc,
   redeliver: () => Pu
  });
  var r = n(2086);
  var s = n(4030);
  var o = n(6834);
  var i = n(1627);
  var a = n(744);
  var c = n(9329);
  var u = n(9208);
  function l(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !n.includes(b(t, e)));
   if (n !== void 0) {
    const e = JSON.stringify(b(t, n.path));
    const r = `${n.path} is ${(0, i.xv)(e, c.N4)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: r
    };
   }
   const r = f(e);
   const s = r.map(e => ({
    rule: e,
    value: w(t, e.path)
   }));
   const o = s.find(({rule: e, value: t}) => h(e, t) !== null) ?? s.find(({value: e}) => e !== null);
   if (o === void 0) {
    const e = r.map(({path: e}) => e).join(" and ");
    const t = r.length === 1 ? "has" : "have";
    return k([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: a, value: u} = o;
   const l = h(a, u);
   if (l === "pending") return {
    kind: "pending"
   };
   const d = g(t, e.description, c.o1);
   const m = g(t, e.context, c.N4);
   const y = g(t, e.target_url, Number.POSITIVE_INFINITY);
   const v = l === null ? p(a, u) : null;
   const {callback: $, warnings: _} = (0, c.j7)(l ?? "error", {
    description: d ?? v,
    context: m ?? null,
    target_url: y ?? null
   });
   if (d === void 0) _.push("description_not_text");
   if (m === void 0) _.push("context_not_text");
   if (y === void 0) _.push("target_url_not_text");
   return {
    kind: "callback",
    callback: $,
    warnings: _
   };
  }
  function d(e, t) {
   const n = (0, c.Vh)(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: (0, c.TR)(e).message
    };
   }
   const {description: r, context: s, target_url: i, conditions: a = []} = e;
   const u = [ ...f(e), ...[ r, s, i ].filter(e => e !== void 0), ...a ];
   const d = u.map(({path: e}) => y(e));
   const h = (0, o.Q_)(n.text, d);
   const p = u.find((e, t) => {
    const n = d[t];
    return n !== void 0 && h.has(n);
   });
   return p === void 0 ? l(e, n.json) : k([ "duplicate_key" ], `${p.path} is not the only one`);
  }
  function f({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function h({success: e, failure: t, pending: n}, r) {
   if (m(n, r)) return "pending";
   if (m(e, r)) return "success";
   return m(t, r) ? "failure" : null;
  }
  function p({path: e}, t) {
   const n = `${JSON.stringify(t)} at ${e} is in no list of the format`;
   return (0, i.xv)(n, c.o1);
  }
  function m(e, t) {
   return e.includes(t);
  }
  function k(e, t) {
   const {message: n} = (0, c.TR)(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function g(e, t, n) {
   const r = t ? w(e, t.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, i.xv)(String(r), n);
  }
  function w(e, t) {
   const n = (0, u.$I)(e, y(t));
   return n.found && n.value !== "" ? n.value : null;
  }
  function b(e, t) {
   const n = (0, u.$I)(e, y(t));
   const r = n.found ? n.value : null;
   return typeof r === "string" || typeof r === "number" || typeof r === "boolean" ? r : null;
  }
  function y(e) {
   const t = (0, u.Rr)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function v(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? (0, c.y0)(e) : (0, c.i3)(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     errors: t.errors,
     message: t.message
    };
   }
   return n === null ? l(t, e) : d(t, n);
  }
  const $ = 10;
  const _ = [ "pending", "queued", "in_progress", "waiting" ];
  function x(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return S(e, (0, o.eC)(t, "client_payload"));

   case "workflow_dispatch":
    return S(e, (0, o.eC)(t, "inputs"));

   case "status":
    return M(T(t), n);

   case "deployment_status":
    return M(R(t), n);

   case "check_run":
    return C(t, n);

   default:
    return P(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function j(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function S(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return P(`The ${e} event carries nothing, so no callback.`);
   const n = (0, o.p)(t, "token");
   const r = (0, o.p)(t, "signature");
   for (const [t, s] of Object.entries({
    token: n,
    signature: r
   })) if (s !== null && typeof s !== "string") return P(`The ${e} event's ${t} must be a string.`);
   const s = (0, o.p)(t, "callback");
   return {
    kind: "dispatched",
    body: s ?? t,
    token: (0, o.e0)(n),
    signature: (0, o.e0)(r),
    signedText: (0, o.e0)(s),
    sha: O((0, o.p)(t, "sha"))
   };
  }
  function O(e) {
   return typeof e === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
  }
  function C(e, t) {
   const n = N(e);
   const r = (0, o.eC)((0, o.eC)((0, o.eC)(e, "check_run"), "app"), "slug");
   return t.app === null || r === t.app ? M(n, t) : B(n, `is of another app than ${t.app}`);
  }
  function M(e, {context: t, format: n = null}) {
   if (t === null) return P(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: r, sameContext: s, undecided: i, sha: a, branches: c} = e;
   const u = e => E(t).some(t => s(e, t) || I(t, e));
   if (typeof r !== "string" || !u(r)) {
    const n = E(t).join(", ");
    return B(e, `is of another context than ${n}`);
   }
   if (i !== null) return B(e, i);
   const l = U(e, n);
   return l === null ? B(e, "decides nothing by the format") : {
    kind: "reported",
    verdict: l,
    sha: (0, o.e0)(a),
    branches: c
   };
  }
  function U(e, t) {
   if (t === null) return (0, c.y0)({
    state: e.state,
    description: F(e.description, c.o1),
    context: F(e.context, c.N4),
    target_url: e.target_url
   });
   const n = l(t, e.json);
   if (n.kind !== "callback") return null;
   const {warnings: r, callback: s} = n;
   const i = s.context ?? (0, o.e0)(F(e.context, c.N4));
   return {
    valid: true,
    callback: {
     ...s,
     context: i
    },
    warnings: r
   };
  }
  function E(e) {
   return e.split("\n").map(e => e.trim()).filter(e => e !== "");
  }
  function I(e, t) {
   return (0, s.p)(e) === null && (0, s.c)([ e ], t);
  }
  function A(e, t) {
   const n = N({
    action: "completed",
    check_run: e
   });
   if (n.undecided !== null) return null;
   const r = U(n, t);
   return r?.valid ? r.callback : null;
  }
  function T(e) {
   const t = (0, o.eC)(e, "state");
   const n = (0, o.eC)(e, "branches");
   const s = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, o.eC)(e, "context"),
    sameContext: r.IE,
    state: t,
    undecided: t === "pending" ? "is pending" : null,
    description: (0, o.eC)(e, "description"),
    target_url: (0, o.eC)(e, "target_url"),
    sha: (0, o.eC)(e, "sha"),
    branches: {
     names: s.map(e => (0, o.e0)((0, o.eC)(e, "name"))).filter(e => e !== null),
     complete: s.length < $,
     certain: true
    },
    json: e
   };
  }
  function R(e) {
   const t = (0, o.eC)(e, "deployment_status");
   const n = (0, o.eC)(e, "deployment");
   const s = (0, o.eC)(t, "state");
   const i = _.some(e => e === s);
   return {
    name: "deployment_status",
    context: (0, o.eC)(n, "environment"),
    sameContext: r.IE,
    state: s,
    undecided: i ? `is ${s}` : null,
    description: (0, o.eC)(t, "description"),
    target_url: (0, o.p)(t, "target_url") ?? (0, o.p)(t, "log_url"),
    sha: (0, o.eC)(n, "sha"),
    branches: null,
    json: t
   };
  }
  function N(e) {
   const t = (0, o.eC)(e, "check_run");
   const n = (0, o.eC)(t, "conclusion");
   const r = n === "success" || n === "failure";
   const s = (0, o.eC)((0, o.eC)(t, "output"), "title");
   const i = (0, o.eC)((0, o.eC)(t, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, o.eC)(t, "name"),
    sameContext: (e, t) => e === t,
    state: r ? n : "error",
    undecided: L((0, o.eC)(e, "action"), (0, o.eC)(t, "status")),
    description: r ? s : q(n, s),
    target_url: (0, o.p)(t, "details_url") ?? (0, o.p)(t, "html_url"),
    sha: (0, o.eC)(t, "head_sha"),
    branches: {
     names: typeof i === "string" ? [ i ] : [],
     complete: true,
     certain: false
    },
    json: t
   };
  }
  function L(e, t) {
   if (t !== "completed") return "is of a check that is not completed";
   return e === "completed" || e === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function q(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function B(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function P(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function F(e, t) {
   return typeof e === "string" ? (0, i.xv)(e, t) : e;
  }
  function D(e, t = null) {
   const {state: n, description: s, context: o, target_url: i} = e;
   if (n === "pending") return null;
   const a = n === "success" || n === "failure";
   const c = U({
    name: "status",
    state: a ? n : "error",
    description: s,
    context: o,
    target_url: i,
    json: (0, r.bj)(e)
   }, t);
   return c?.valid ? c.callback : null;
  }
  const J = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function z(e, t, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return t === null || e !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${t.replace(J, "")}.`), r ]);
  }
  function H(e) {
   const {signature: t, keys: n, token: r, value: s, text: o, now: i} = e;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, a.MX)(t, {
    headers: s === null ? {} : {
     [(0, a.Ml)(t)]: s
    },
    body: z(t, r, o),
    now: Math.floor(i / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var X = n(7282);
  var Y = n(9475);
  var K = n(7125);
  var W = n(1243);
  var G = n(9573);
  var Z = n(7882);
  var V = n(845);
  var Q = n(9853);
  var ee = n(8290);
  var te = n(5642);
  var ne = n(7138);
  var re = n(7040);
  const se = "webhook-callback";
  const oe = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function ie(e) {
   const t = (0, o.eC)(e, "client_payload") ?? (0, o.eC)(e, "inputs");
   const n = [ t, (0, o.eC)((0, o.eC)(t, "webhook"), "body"), (0, o.eC)(t, "build"), (0, 
   o.eC)(t, "payload") ].map(ae);
   const r = n.find(e => oe.some(t => (0, o.p)(e, t) !== null)) ?? null;
   const s = ae((0, o.p)(r, "callback_dispatch"));
   const i = ae((0, o.eC)(s, "client_payload"));
   const a = (0, o.p)(i, "token") ?? (0, o.p)(r, "callback_token");
   return {
    url: (0, o.e0)((0, o.p)(r, "callback_url")),
    context: (0, o.e0)((0, o.p)(r, "callback_context")),
    token: (0, o.e0)(a),
    dispatch: (0, o.p)(r, "callback_dispatch") === null ? null : {
     url: (0, o.e0)((0, o.p)(s, "url")),
     eventType: (0, o.e0)((0, o.p)(s, "event_type")) ?? se
    }
   };
  }
  function ae(e) {
   if (typeof e !== "string") return e;
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function ce(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, s] = de(e ?? "", n, "dispatches") ?? [];
    if (s === void 0) return he(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return he("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return he("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = de(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return e === "" ? he("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, i] = e === "" ? [] : de(r, n, "dispatches") ?? [];
   if (i !== void 0) {
    const e = t.dispatch?.eventType ?? se;
    return {
     kind: "dispatch",
     repository: i,
     eventType: e,
     token: t.token
    };
   }
   const a = e === "" ? null : de(r, n, le);
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
   } : he("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const ue = "(?!\\.\\.?/)[\\w.-]+";
  const le = `actions/workflows/(${ue})/dispatches`;
  function de(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${ue}/${ue})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function fe({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function he(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  const pe = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function me(e, t) {
   const n = e || t && pe[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function ke(e, t) {
   const {description: n, context: r, targetUrl: s} = t;
   const o = {
    description: c.o1,
    context: c.N4
   };
   const a = [ "description", "context" ].filter(e => (0, i.VJ)(t[e]) > o[e]);
   const u = {
    state: e
   };
   if (n) u.description = (0, i.xv)(n, c.o1);
   if (r) u.context = (0, i.xv)(r, c.N4);
   if (s) u.target_url = s;
   return {
    report: u,
    cut: a
   };
  }
  function ge(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function we({eventType: e, token: t}, n, r) {
   return {
    event_type: e,
    client_payload: be(t, n, r)
   };
  }
  function be(e, t, n) {
   const r = JSON.stringify(t);
   const s = z("jobserv", e, r);
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
  const ye = "callback";
  const ve = [ {
   from: 200,
   to: 299
  } ];
  const $e = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function _e(e, t) {
   const {inputs: n} = e;
   const {environment: r} = n;
   const s = ie(r.event);
   const o = (0, ne.OM)(e, n.callbackSecretName);
   const i = xe(n, s, t);
   const a = ce(n.callbackUrl, s, r.apiUrl);
   if (a.kind === "wrong") throw new W.x(a.message);
   const c = ![ "", s.url ].includes(n.callbackUrl);
   if (a.kind === "webhook" && c) {
    const {secret: e, continuation: n} = je(a.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (a.kind === "status" && o.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, Y.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: ye,
    kind: "completed",
    status: i.state
   });
   const l = a.kind === "webhook" ? await Oe(e, t, Se(a.url, u, i, o)) : await Me(n, t, {
    identity: {
     id: u,
     webhook: ye,
     event: ye
    },
    to: a,
    report: i,
    keys: o,
    retryDelaysSeconds: V.Qs
   });
   const d = a.kind === "webhook" && fe(a.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return Ce(i, l, {
    io: t,
    hint: f
   });
  }
  function xe(e, t, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: i} = e;
   const {serverUrl: a, repository: c, runId: u} = r;
   const l = me(e.state, s);
   if (l === null) throw new W.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: d, cut: f} = ke(l, {
    description: o,
    context: e.context || (t.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
   });
   for (const e of f) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return d;
  }
  function je({pathname: e}) {
   return $e.exec(e)?.groups ?? {};
  }
  function Se(e, t, n, r) {
   const s = Buffer.from(JSON.stringify(n));
   return {
    id: t,
    webhook: ye,
    event: ye,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${ee.x}`,
     "webhook-id": t,
     "webhook-event": ye
    },
    body: s,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: z("jobserv", je(e).continuation ?? null, s)
   };
  }
  async function Oe({inputs: e, allowlist: t}, n, r) {
   const s = {
    allowlist: t,
    successCodes: ve,
    quoteResponse: e.showResponse !== "never",
    timeoutMs: V.t1,
    retryDelaysSeconds: V.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [o] = await (0, re.F0)({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: r,
    options: s
   } ]);
   if (o === void 0) throw new Error("a delivery has no outcome");
   return o;
  }
  function Ce(e, t, {io: n, hint: r}) {
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
    outputs: (0, te.eS)(u, n),
    deliveries: [ t ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, Q.q)([ t ], n.redact)}`
   };
  }
  async function Me({dryRun: e, environment: t}, n, {identity: r, to: s, report: o, keys: a, retryDelaysSeconds: c}) {
   const {repository: u} = s;
   const l = s.kind === "workflow" ? `${u}, as a dispatch of ${s.workflow}` : `${u}, as a ${s.kind}`;
   const d = JSON.stringify(o);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, X.nE)(r, "dry_run");
   }
   const f = () => Ue(n, t, {
    to: s,
    report: o,
    keys: a
   });
   const h = [];
   for (;;) {
    const {attempt: e, error: t} = await Ie(n, h.length + 1, f);
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
    const s = (0, i.g$)(n.redact(t.message), 500);
    const o = {
     ...r,
     status: "failure",
     reason: s,
     attempts: h
    };
    const a = Ae(n, t, h.length, c);
    if (a === null) return o;
    n.log.info(`attempt ${h.length} to ${l} failed: ${s}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return o;
   }
  }
  async function Ue({api: e}, {apiUrl: t, event: n}, {to: s, report: o, keys: i}) {
   const {repository: a} = s;
   const c = (0, Z.NU)(a);
   switch (s.kind) {
   case "status":
    {
     const n = {
      apiUrl: t,
      repository: a,
      sha: s.sha
     };
     await (0, r.Pw)(e, n).post(ge(o));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...we(s, o, i)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: s.workflow,
      ref: await Ee(e, a, n),
      inputs: be(s.token, o, i)
     });
     return t;
    }
   }
  }
  async function Ee(e, t, n) {
   const r = (0, o.eC)(n, "repository");
   const s = (0, o.eC)(r, "full_name") === t ? r : (await e.request("GET /repos/{owner}/{repo}", (0, 
   Z.NU)(t))).json;
   const i = (0, o.e0)((0, o.eC)(s, "default_branch"));
   if (i === null) throw new G.hD(`the API names no default branch of ${t}`, null);
   return i;
  }
  async function Ie({clock: e}, t, n) {
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
    if (!(e instanceof G.hD)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: s(t, n ?? "status"),
     error: e
    };
   }
  }
  function Ae({clock: e, random: t}, {status: n, code: r}, s, o) {
   const i = (0, K.t)({
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
  var Te = n(73);
  var Re = n(4827);
  var Ne = n(9950);
  function Le({webhooks: e}) {
   return {
    ...(0, Re.U)(e.flatMap(Ne.wX)),
    build: true
   };
  }
  const qe = 10 * 6e4;
  function Be({webhooks: e, expect_final_callback: t}) {
   return {
    links: e.map(({name: e, enabled: t, callback: n}) => ({
     name: e,
     enabled: t,
     via: n.via
    })),
    expectFinalCallback: t
   };
  }
  var Pe = n(5432);
  var Fe = n(4668);
  var De = n(7067);
  var Je = n(8500);
  function ze(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  const He = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Xe = 16 * 1024 * 1024;
  const Ye = 16384;
  const Ke = 4096;
  const We = 16384;
  const Ge = 1e3;
  const Ze = 250;
  const Ve = 50;
  const Qe = {
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
  const et = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function tt(e) {
   const t = {
    ...He,
    bodyBytes: Math.max(Xe, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, De.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: We
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = Ye;
   const r = new Map;
   n.on("connection", e => {
    st(r, t);
    r.set(e, performance.now());
    e.once("close", () => r.delete(e));
   });
   n.on("clientError", (e, t) => ft(e.code, t));
   const {maxBytes: s} = e;
   const {bodyBytes: o} = t;
   let i = false;
   const a = new Map;
   const c = t => {
    e.onError(t);
    return et;
   };
   const u = e => {
    try {
     return e();
    } catch (e) {
     return c(e);
    }
   };
   const l = (t, n) => {
    const r = it(t);
    const l = ot(r) ?? u(() => e.checkHead(r));
    if (l !== null) return lt(t, n, l);
    if (i) return lt(t, n, Qe);
    if (t.headers.expect !== void 0) n.writeContinue();
    ct(t, a, {
     maxBytes: s,
     bodyBytes: o
    }, s => {
     if (i) return lt(t, n, Qe);
     const o = u(() => e.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(c).then(e => lt(t, n, e), e.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await nt(n, e);
   n.on("error", e.onError);
   return {
    port: d,
    close() {
     i = true;
     return rt(n);
    }
   };
  }
  function nt(e, {host: t, port: n}) {
   return new Promise((r, s) => {
    e.once("error", e => s(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: Ke
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function rt(e) {
   await (0, Je.setTimeout)(Ve);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, Je.setTimeout)(Ze - Ve, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function st(e, {connections: t, patienceMs: n}) {
   for (const [r, s] of e) {
    const o = performance.now() - s < n;
    if (e.size < t || o) return;
    e.delete(r);
    r.destroy();
   }
  }
  function ot({path: e, method: t}) {
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
  function it(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: at(e)
   };
  }
  function at({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const s = e[n + 1] ?? "";
    const o = t.get(r);
    t.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function ct(e, t, {maxBytes: n, bodyBytes: r}, s) {
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
    ut(t, r);
   };
   const l = () => c(Buffer.concat(o, i));
   e.on("data", u).on("end", l);
   e.once("close", a);
  }
  function ut(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, s] of e) {
    if (n <= t) return;
    n -= s;
    e.delete(r);
    r.destroy();
   }
  }
  function lt(e, t, {status: n, headers: r, body: s}) {
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
   const a = setTimeout(i, Ge);
   e.once("end", i).once("close", i).resume();
  }
  const dt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function ft(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = dt.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  function ht(e, t) {
   const n = xt(e, t.path);
   if (n === null) return vt(404, "No such path or token.");
   const r = ze(t);
   if (r === "method_not_allowed") return yt((0, c.TR)([ r ]));
   if (n.isOver()) return $t();
   const s = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return yt((0, c.TR)([ r ]));
   return s > c.YK ? yt((0, c.TR)([ "body_too_large" ])) : null;
  }
  function pt(e, t, n) {
   const r = xt(e, t.path);
   const s = ht(e, t);
   if (r === null || s !== null) {
    const e = s ?? vt(404, "No such path or token.");
    return {
     reply: e,
     endpoint: r,
     log: null
    };
   }
   const {body: o, headers: i} = t;
   if (o === null) return wt(r, (0, c.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const e = {
     headers: i,
     body: o,
     now: n
    };
    const t = (0, a.MX)(r.signature, e, r.keys);
    if (t !== "ok") {
     const n = t === "untimely" ? `refused: ${(0, a.e)(r.signature, e)}` : t;
     const s = `The callback's signature is ${n}.`;
     return bt(r, vt(401, s), s);
    }
   }
   const u = mt(r, o);
   if (u.kind === "refused") return wt(r, u.refusal);
   if (u.kind === "pending") {
    const e = gt(r, "pending");
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
   const l = kt(r, u.callback);
   return {
    reply: l,
    endpoint: r,
    log: u
   };
  }
  function mt({format: e}, t) {
   if (e === null) {
    const e = (0, c.i3)(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = d(e, t);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = (0, c.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function kt(e, t) {
   const {ruling: n, state: r} = e.rule(t);
   switch (n) {
   case "accepted":
    return gt(e, t.state);

   case "duplicate":
    return gt(e, t.state, {
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
    return $t();
   }
  }
  function gt(e, t, n = {}) {
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
  function wt(e, t) {
   return bt(e, yt(t), t.message);
  }
  function bt(e, t, n) {
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
  function yt(e) {
   const t = vt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function vt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function $t() {
   return vt(410, "The time for this callback is over.");
  }
  function _t(e, t) {
   return {
    ...t,
    digest: (0, a.sc)(e)
   };
  }
  function xt(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const r = (0, a.sc)(n);
   const s = e.filter(e => (0, a.SK)(e.digest, r));
   return s[0] ?? null;
  }
  var jt = n(3444);
  async function St(e, t, {what: n, path: r = "", ...s}) {
   const {host: o, port: i} = e.listen;
   Ut(e, i);
   const a = (0, jt.J9)(t.log, "failures of the listener");
   const c = await tt({
    host: o,
    port: i,
    ...s,
    onError: e => a.warning(`the listener failed: ${e}`)
   });
   const u = Ut(e, c.port);
   t.log.info(`listening on ${Et(o)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function Ot(e, t, n, r = () => {}) {
   const s = (0, jt.J9)(t.log, "callbacks were refused");
   const i = (0, jt.J9)(t.log, "requests were refused");
   const a = await St(e, t, {
    what: "callbacks",
    maxBytes: c.YK,
    checkHead: e => {
     const t = ht(n, e);
     const r = (0, o.e0)((0, o.eC)(t?.body, "message"));
     if (t !== null) i.warning(`a ${e.method} request was refused with ${t.status}: ${r}`);
     return t;
    },
    handle: e => {
     const o = Math.floor(t.clock.now() / 1e3);
     const i = pt(n, e, o);
     if (i.log !== null) {
      r(i.log);
      Ct(s, i.log);
     }
     return i.reply;
    }
   });
   return {
    publicUrl: a.publicUrl,
    async close() {
     await a.close();
     s.close();
     i.close();
    }
   };
  }
  function Ct(e, t) {
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
  const Mt = [ "0.0.0.0", "[::]", "*" ];
  function Ut(e, t) {
   const {listen: n, publicUrl: r} = e;
   const s = `http://${Et(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!Mt.includes(e)) return s;
    throw new W.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const o = URL.canParse(r) ? new URL(r) : null;
   const i = o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(o.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new W.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function Et(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var It = n(7598);
  const At = "webhook-action/relay/v1/";
  const Tt = 32;
  const Rt = (0, It.createSecretKey)(Buffer.alloc(Tt));
  const Nt = 16;
  const Lt = "webhook-action/attest/v1.";
  function qt({id: e, key: t}) {
   return `whr_${e}_${t.toString("base64url")}`;
  }
  function Bt(e) {
   const t = e.split(",").map(e => {
    const [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
    const r = Wt(n);
    return r === null ? null : {
     id: t,
     key: r
    };
   });
   return t.includes(null) ? null : t.filter(e => e !== null);
  }
  function Pt(e, t) {
   return Ht(Ft(e), `${At}${t}`);
  }
  function Ft(e) {
   const t = (0, It.createHmac)("sha256", Rt).update(e).digest();
   return (0, It.createSecretKey)(t);
  }
  const Dt = new WeakMap;
  function Jt(e, t) {
   const n = Dt.get(e) ?? new Map;
   const r = n.get(t) ?? (0, It.createSecretKey)(Pt(e.key, t));
   Dt.set(e, n.set(t, r));
   return r;
  }
  function zt(e, t) {
   return Ht(e, t).subarray(0, Nt).toString("base64url");
  }
  function Ht(e, t) {
   const n = Buffer.isBuffer(e) ? (0, It.createSecretKey)(e) : e;
   return (0, It.createHmac)("sha256", n).update(t).digest();
  }
  function Xt(e, t, n) {
   const r = Jt(e, `secret/${t}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function Yt(e, t, n) {
   const r = `${Lt}${t.toLowerCase()}.${n}`;
   return `v1.${Ht(Jt(e, "attest"), r).toString("base64url")}`;
  }
  function Kt(e, t, n, r) {
   const s = e.map(e => Yt(e, t, n));
   return s.filter(e => (0, a.SK)(e, r)).length > 0;
  }
  function Wt(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === Tt && t.toString("base64url") === e ? t : null;
  }
  const Gt = "webhook-action/callback/v2.";
  const Zt = 2048;
  const Vt = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function Qt(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: i, exp: a, n: c} = e;
   const u = JSON.stringify([ n, r, s, o, i, a, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${zt(t, Gt + l)}`;
  }
  function en(e, t) {
   const n = e.slice(0, Zt);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const o = rn(s);
   const i = t(o?.repository ?? "");
   const c = zt(i, Gt + s);
   const u = (0, a.SK)(c, n.slice(r + 1));
   return u && i.length > 0 && e === n ? o : null;
  }
  function tn({exp: e}, t) {
   return !(t < e);
  }
  function nn(e) {
   return (0, It.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function rn(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = sn(t);
   if (n === null || n.length !== 7) return null;
   const [r, s, o, i, a, c, u] = n;
   if (!on(r, Vt)) return null;
   if (!on(i, /./s) || !on(a, /./s)) return null;
   if (!on(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!an(s) || !an(o) || !an(c)) return null;
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
  function sn(e) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    return Array.isArray(t) ? t : null;
   } catch {
    return null;
   }
  }
  function on(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function an(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  var cn = n(1336);
  var un = n(5829);
  var ln = n(8338);
  var dn = n(2480);
  function fn({secret_name: e}, t) {
   const [n, ...r] = Bt(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new W.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  async function hn(e, t) {
   const n = e.callback.via === "event" ? mn : pn;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return gn(e, t);

   case "delivery":
    return kn;

   case "listener":
    return bn(e, t, r);

   case "status":
    return yn(e, t);

   case "poll":
    return $n(e, t);

   case "event":
    return On(e, t, r);
   }
  }
  const pn = 16;
  const mn = 12;
  const kn = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   lastAnswer: () => null,
   close: () => {}
  };
  function gn({name: e, callback: t}, {run: n}) {
   return {
    ...kn,
    async wait({response: r}) {
     if (r === null || r.cut) return Un("its response is longer than 64 KiB");
     const s = v(r.body, t.format ?? null);
     switch (s.kind) {
     case "callback":
      wn(n, e, s.warnings);
      return s;

     case "pending":
      return Un("its response says that it is still pending");

     case "unrelated":
      return Un(`its response is about something else: ${s.message}`);

     case "refused":
      return Un(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function wn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function bn({name: e, callback: t}, {run: n, register: r, publicUrl: s, onCallback: o, progress: i}, a) {
   const {step: u, plan: l, io: d} = n;
   d.mask(a);
   const f = (0, jt.J9)(d.log, `callbacks of "${e}" changed nothing`);
   r(_t(a, {
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
     const r = `callback of "${e}": ${(0, c.rn)(t)} (${n})`;
     if (n === "accepted") d.log.info(r); else if (n === "conflict") f.warning(r); else f.info(r);
     const s = i();
     return {
      ruling: n,
      state: s.callback?.state ?? s.state
     };
    }
   }));
   return {
    ...kn,
    keys: {
     callback_url: `${s}/hook/${a}/`
    },
    close: () => f.close()
   };
  }
  async function yn({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(e);
   const [o] = await n.list(s);
   const i = o?.id ?? 0;
   let a = null;
   const c = async () => {
    const e = await n.latest(s);
    a = vn(e, s, i);
    return e.filter(({id: e}) => e > i).map(e => D(e)).findLast(e => e !== null);
   };
   return {
    ...kn,
    keys: {
     callback_url: n.url,
     callback_context: s
    },
    check: async () => await c() ?? "none",
    lastAnswer: () => a,
    async wait(e, n) {
     let r;
     const s = (0, G.IZ)(t, async () => {
      r = await c();
     });
     return Mn(t, n, async () => {
      await s();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function vn([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function $n(e, {run: t}) {
   const {io: n} = t;
   let r = null;
   return {
    ...kn,
    lastAnswer: () => r,
    async wait({request: s, response: o}, i) {
     const a = En(t, e, s, o);
     if (a.kind === "refused") return a;
     const {url: c} = a;
     return Mn(n, i, async () => {
      const o = await qn(t, s, c, i);
      if (o.kind === "refused") return Un(`polling ${c.origin}: ${o.reason}`);
      const a = o.kind === "body" ? jn(t, e, o.body) : o;
      if (a.kind !== "waiting") return a;
      r = `the last answer at ${c.origin}: ${n.redact(a.reason)}`;
      n.log.debug(`polling for "${e.name}": ${a.reason}`);
      return null;
     });
    }
   };
  }
  const _n = 200;
  const xn = [ "state_missing", "body_empty" ];
  function jn({io: e}, {name: t, callback: n}, r) {
   const s = v(r, n.format ?? null);
   const o = (0, i.g$)(e.redact(r.toString()), _n);
   switch (s.kind) {
   case "callback":
    wn({
     io: e
    }, t, s.warnings);
    return s;

   case "pending":
    return {
     kind: "waiting",
     reason: `200, pending: ${o}`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `200, ${s.message}: ${o}`
    };

   case "refused":
    return s.errors.every(e => xn.includes(e)) ? {
     kind: "waiting",
     reason: `200, not decided: ${o || "empty"}`
    } : Un(`what was polled isn't a callback: ${s.message}`);
   }
  }
  const Sn = 7 * 24 * 36e5;
  function On({name: e, callback: t}, {run: n, statuses: r}, s) {
   const {step: o, io: i, plan: a, reported: c} = n;
   const {apiUrl: u, repository: l} = o.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = t.timeout ?? Sn;
   const p = Math.floor((i.clock.now() + h) / 1e3);
   const m = a.relay && fn(a.relay, o.secrets)[0];
   const k = Qt({
    repository: l,
    run: d,
    attempt: f,
    chain: a.name,
    link: e,
    exp: p,
    n: s
   }, m ? Pt(m.key, "chain") : o.secrets.get(a.token_secret_name ?? "") ?? "");
   i.mask(k);
   const g = Cn(n, {
    name: e,
    callback: t
   }, k);
   return {
    ...kn,
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
  function Cn({step: e, plan: t, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return t.relay === void 0 ? null : (0, cn.sC)(t.relay, fn(t.relay, e.secrets)[0].id, o);
   const i = {
    ...n.values,
    callback_token: o
   };
   const a = (0, dn.IX)(i, e.secrets, e.inputs.variables);
   try {
    return (0, dn.KD)(s.url, a);
   } catch (e) {
    if (!(e instanceof dn.vH)) throw e;
    throw new W.x(`webhook "${r}": callback.url: ${e.message}`);
   }
  }
  async function Mn({clock: e}, t, n) {
   while (!t.aborted) {
    const r = await n();
    if (t.aborted) break;
    if (r !== null) return r;
    await e.sleep(c.fv, t);
   }
   return null;
  }
  function Un(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function En({step: e, reported: t}, {name: n, callback: r}, {url: s}, o) {
   const i = r.url;
   if (i === void 0) {
    const e = o?.headers.location;
    if (e === void 0) return Un("its response has no Location to poll; send one, or write callback.url");
    const t = URL.canParse(e, s.href) ? new URL(e, s) : null;
    return t?.origin === s.origin && !t.username && !t.password ? In(t) : Un(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const a = (0, ln.S6)(i).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const c = o === null ? null : Tn(o.body);
   const u = {
    ...t.values,
    response: o === null ? {} : c
   };
   const l = (0, dn.IX)(u, e.secrets, e.inputs.variables);
   const d = a.find(e => !An(l(e)));
   if (o !== null && d !== void 0) return Un(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   try {
    const e = (0, dn.KD)(i, e => o === null && a.includes(e) ? "x" : l(e));
    if (!URL.canParse(e)) return Un("its callback.url is not a URL");
    return In(new URL(e));
   } catch (e) {
    if (!(e instanceof dn.vH)) throw e;
    throw new W.x(`webhook "${n}": callback.url: ${e.message}`);
   }
  }
  function In(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function An(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function Tn(e) {
   const t = (0, c.Vh)(e);
   return t.kind === "json" ? t.json : null;
  }
  function Rn(e, t) {
   return (0, un.x5)(e, t, e.methods[0] ?? "GET");
  }
  const Nn = 3e4;
  const Ln = [ 202, 204, 404 ];
  async function qn({io: e, step: {allowlist: t}}, n, r, s) {
   const o = Rn(t, r);
   if (o !== null) return {
    kind: "refused",
    reason: o
   };
   const i = r.origin === n.url.origin ? Bn(n) : {};
   const a = await e.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...i
    },
    body: null,
    timeoutMs: Nn,
    maxBytes: c.YK,
    refuses: (0, un.V4)(t, r.hostname),
    keepAlive: false,
    signal: s
   });
   if (a.kind === "failure") return {
    kind: a.permanent ? "refused" : "waiting",
    reason: `${a.code}: ${a.message}`
   };
   const {status: u, body: l, cut: d} = a;
   if (Ln.includes(u) || u >= 500) return {
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
  function Bn({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  const Pn = {
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
  function Fn(e, t) {
   const {step: n, io: r, plan: s} = e;
   const o = s.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: i} = n.config.notify ?? {};
   (0, ne.HP)([ ...o, {
    url: i
   } ], n.inputs.variables, r.log);
   const a = o.map(t => {
    const {via: r} = t.callback;
    if (r === "listener") Ut(n.inputs, n.inputs.listen.port);
    const s = r === "event" && zn(e, t);
    const o = {
     ...Pn[r],
     ...s && {
      callback_url: "***"
     }
    };
    const i = Hn(e, t, {
     keys: o,
     callback: null
    });
    if (r === "poll" && t.callback.url !== void 0) Dn(e, t, i);
    return i;
   });
   (0, re.xD)(n.inputs.allowedHosts, r, a.map(({url: e}) => e));
   return a;
  }
  function Dn(e, t, n) {
   const r = En(e, t, n, null);
   const s = r.kind === "url" ? Rn(e.step.allowlist, r.url) : r.reason;
   if (s !== null) throw new W.x(`webhook "${t.name}": callback.url: ${s}`);
  }
  const Jn = 255;
  function zn(e, t) {
   const {step: n, plan: r} = e;
   const s = Qt({
    repository: n.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: r.name,
    link: t.name,
    exp: 9999999999,
    n: "x".repeat(16)
   }, "any key: only the length counts");
   const o = Cn(e, t, s);
   if (o !== null && o.length > Jn) throw new W.x(`webhook "${t.name}" of chain "${r.name}": its callback_url could have ${o.length} characters, and receivers such as Docker Hub take ${Jn}; shorten the names of the chain and of its webhooks`);
   return o !== null;
  }
  function Hn({step: e, io: t, plan: n, reported: r, event: s}, o, {keys: i, callback: a}) {
   const {environment: c} = e.inputs;
   const {run: u, build: l, status: d, subject: f} = r;
   const h = (0, Y.ek)({
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
   return (0, re.nd)(e, t, o, {
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
    body: (0, Y._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: i,
     secrets: e.secrets
    })
   });
  }
  async function Xn({step: e, io: t}, n, r, s) {
   t.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const o = await (0, X.cK)(t, r, {
    ...Kn(n),
    allowlist: e.allowlist,
    quoteResponse: e.inputs.showResponse !== "never",
    signal: AbortSignal.any([ t.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(e => {
     const r = t.redact((0, Fe.gJ)(e));
     t.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const i = s.ended.aborted && !t.signal.aborted;
   const a = i ? Yn(o, s.state()) : o;
   const c = (0, re.KV)(e.inputs, t, r, a);
   return {
    outcome: o,
    delivery: c
   };
  }
  function Yn(e, t) {
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
  function Kn(e) {
   const {via: t, timeout: n = qe} = e.callback;
   const r = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    successBody: e.success_body,
    timeoutMs: e.timeout ?? (r ? n : V.t1),
    retryDelaysSeconds: e.retry_schedule ?? V.Qs,
    retryOnlyIfUndelivered: !(e.idempotent ?? e.retry_schedule !== void 0),
    keepAlive: false
   };
  }
  const Wn = /#([0-9a-f]{16})$/;
  const Gn = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const Zn = 60;
  function Vn(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, Zn) || "-";
   return `callback ${nn(e)} claimed in attempt ${t} by ${r}`;
  }
  function Qn(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const s = r.find(e => er(e) === nn(t));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: e}) => e > s.id);
   if (o.some(e => er(e) !== null)) return rr("resent", "the link has been sent again since; its new token counts");
   const i = o.find(({state: e}) => e !== "pending");
   if (i !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: i.state,
    message: `it has been used, for the link has its verdict already: ${i.state}`
   };
   const a = o.filter(e => tr(e, t));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return rr("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = a.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => nr(e) === n.attempt);
   return l === void 0 || l.description === Vn(t, n) ? {
    kind: "open",
    sent: s
   } : rr("claimed", "another job of this run has claimed it");
  }
  function er({state: e, target_url: t}) {
   const n = e === "pending" ? Wn.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function tr({description: e}, t) {
   const n = Gn.exec(e ?? "")?.[1];
   return n === void 0 || n === nn(t);
  }
  function nr({description: e}) {
   const t = Gn.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function rr(e, t) {
   return {
    kind: "refused",
    why: e,
    message: t
   };
  }
  const sr = {
   page: "",
   attempt: 0,
   job: ""
  };
  function or({step: e, io: t, plan: n, reported: s}) {
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
    return Qn(n, t, sr).kind === "refused";
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
      target_url: `${f}#${nn(t)}`
     }));
     await p;
    },
    publish(e, n) {
     if (!d) return;
     for (const [r, s] of n.links.entries()) {
      const n = e.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? ir(s, f, t) : null;
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
  function ir(e, t, {redact: n}) {
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
  async function ar({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: i} of e.slice(0, t)) {
    if (!i) continue;
    const e = await n.list(r(o));
    const [t] = e;
    const a = t ? D(t) : null;
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
  const cr = 1500;
  const ur = 5;
  const lr = 21;
  const dr = 3e3;
  async function fr({step: e, io: t}, {statuses: n, contextOf: r}, s) {
   const {n: o} = s;
   const i = pr(e.inputs);
   const a = r(s.link);
   const c = t.clock.now();
   const u = await hr(t, ur, async () => {
    const e = Qn(await n.list(a), o, i);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return mr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return mr(u.message);
   const l = tn(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : Vn(o, i),
    target_url: i.page
   });
   if (l) return mr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await hr(t, lr, async () => {
    const e = await n.list(a);
    const r = e.some(({id: e}) => e === d.id);
    const s = Qn(r ? e : [ ...e, d ], o, i);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(dr, 2 * h);
    return c ? s : null;
   });
   if (p === null) return mr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : mr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function hr({clock: e, log: t, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const i = await s();
    if (i !== null || o >= r || n.aborted) return i;
    t.debug("the statuses of the link are read again");
    await e.sleep(cr, n);
   }
  }
  function pr(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: s, runnerName: o, job: i} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: s,
    job: e.jobId || o || i
   };
  }
  function mr(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function kr({links: e, expectFinalCallback: t}) {
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
  function gr(e, {link: t, ...n}) {
   const r = kr(e);
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
  function wr(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = br(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function br(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function yr(e, t) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? Tr(e, t.from, t.at) : Lr(e);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return vr(e, t);

   case "callback":
    return _r(e, t);

   case "refused":
    return jr(e, t);

   case "link_timeout":
    return Sr(e, t.link) && !Or(e, t.link) ? Ir(e, t.link, Ur(t)) : Lr(e);

   case "chain_timeout":
    return Mr(e, Ur(t));

   case "cancelled":
    return Mr(e, {
     state: "cancelled",
     at: t.at
    });
   }
  }
  function vr(e, t) {
   const {link: n, attempts: r, statusCode: s, at: o} = t;
   if (e.links[n]?.state === "skipped") return Lr(e);
   const i = Rr(e, n, {
    attempts: r,
    statusCode: s
   });
   if (e.links[n]?.state !== "sending" || !Sr(e, n)) return Lr(i);
   const a = Or(i, n);
   const c = Rr(i, n, {
    state: "waiting"
   });
   if (t.kind === "taken") return $r(c);
   if (t.kind === "rejected" || t.kind === "lost") return a && t.kind === "lost" ? Ar(c, n, o) : Ir(c, n, {
    state: "error",
    at: o,
    reason: t.reason
   });
   if (a || wr(i, n)) return Ar(c, n, o);
   return i.links[n]?.via === "event" ? $r(c) : Lr(c);
  }
  function $r(e) {
   return Nr({
    ...e,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function _r(e, t) {
   const {link: n, callback: r, at: s} = t;
   const o = e.links[n];
   if (o === void 0) return Er(Lr(e), "unexpected");
   if (Sr(e, n) && o.callback === null && xr(o)) {
    const t = Rr(e, n, {
     callback: r
    });
    if (r.state !== "success") return Er(Ir(t, n, {
     state: r.state,
     at: s
    }), "accepted");
    return o.state === "sending" ? Er(Nr(t, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : Er(Ar(t, n, s), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return Er(Lr(e), "expired");
   const i = o.callback?.state ?? o.state;
   if (i === r.state) return Er(Lr(e), "duplicate");
   if (o.callback === null && !Cr(o)) return Er(Lr(e), "unexpected");
   const a = o.conflicts + 1;
   return Er(Lr(Rr(e, n, {
    conflicts: a
   })), "conflict");
  }
  function xr({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function jr(e, t) {
   const {link: n, reason: r, at: s} = t;
   const o = e.links[n];
   const i = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return i && o.state === "waiting" && Sr(e, n) ? Ir(e, n, {
    state: "error",
    at: s,
    reason: r
   }) : Lr(e);
  }
  function Sr(e, t) {
   return e.state === "running" && e.current === t;
  }
  function Or(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function Cr({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function Mr(e, t) {
   if (e.state === "not_run") return Nr({
    ...e,
    state: t.state
   }, [ {
    kind: "done"
   } ]);
   return e.state === "running" && e.current !== null ? Ir(e, e.current, t) : Lr(e);
  }
  function Ur({at: e, reason: t}) {
   return {
    state: "timeout",
    at: e,
    reason: t
   };
  }
  function Er(e, t) {
   return {
    ...e,
    ruling: t
   };
  }
  function Ir(e, t, n) {
   const {state: r, at: s, reason: o = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = Rr(e, t, {
    state: r,
    completed: s,
    reason: o
   });
   if (e.links[t]?.state === "sending") i.unshift({
    kind: "abort",
    link: t
   });
   return Nr({
    ...a,
    state: r
   }, i);
  }
  function Ar(e, t, n) {
   const r = Rr(e, t, {
    state: "success",
    completed: n
   });
   return Tr(r, t + 1, n);
  }
  function Tr(e, t, n) {
   const r = br(e, t);
   if (r === null) {
    const t = e.current === null ? "not_run" : "success";
    return Nr({
     ...e,
     state: t
    }, [ {
     kind: "done"
    } ]);
   }
   const s = Rr(e, r, {
    state: "sending",
    started: n
   });
   return Nr({
    ...s,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function Rr(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  function Nr(e, t) {
   return {
    chain: e,
    actions: t,
    ruling: null
   };
  }
  function Lr(e) {
   return Nr(e, []);
  }
  async function qr(e, t, n) {
   const {io: r, plan: s, timeoutMs: o} = e;
   let i = t;
   let a = null;
   let c = null;
   const u = [];
   const l = [];
   const d = [];
   const f = new AbortController;
   const h = or(e);
   const p = await Br(e, d);
   const m = r.clock.now() + o;
   const k = e => {
    const t = i;
    const {chain: n, actions: r, ruling: s} = yr(t, e);
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
    progress: () => Jr(i, t),
    onCallback: e => k({
     kind: "callback",
     link: t,
     callback: e,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const w = async t => {
    const {index: n, link: s, over: o} = t;
    const a = Fr(e, t, {
     deadline: m,
     apply: k
    });
    try {
     const e = await hn(s, g(n));
     l.push(e);
     t.source = e;
     if (!o.signal.aborted) await b(t, e);
    } catch (e) {
     const t = r.redact((0, Fe.gJ)(e));
     if (!o.signal.aborted) r.log.warning(`link "${s.name}": ${t}`);
     const a = {
      link: n,
      reason: t,
      at: r.clock.now()
     };
     if (Jr(i, n).state === "sending") k({
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
    const f = Hn(e, o, {
     keys: n.keys,
     callback: zr(i, s)
    });
    const {outcome: h, delivery: p} = await Xn(e, o, f, {
     ended: a.signal,
     state: () => Jr(i, s).state,
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
    if (y !== null && !(0, G.dg)(y.error)) throw y.error;
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
     c = Pr(s.webhooks, i.current);
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
  async function Br({step: e, io: t, plan: n}, r) {
   const s = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   return s ? Ot(e.inputs, t, r) : null;
  }
  function Pr(e, t) {
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
  async function Fr({io: e}, t, {deadline: n, apply: r}) {
   const {index: s, link: o, over: i} = t;
   const {name: a, callback: c} = o;
   const {via: u, timeout: l = qe} = c;
   const d = u === "event" ? qe : l;
   const f = n - e.clock.now();
   const h = u === "delivery" || u === "event";
   const p = await (0, Pe.a0)(e, {
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
   await Dr(i.signal);
  }
  function Dr(e) {
   return new Promise(t => {
    if (e.aborted) t(); else e.addEventListener("abort", () => t(), {
     once: true
    });
   });
  }
  function Jr({links: e}, t) {
   const n = e[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function zr({links: e}, t) {
   const n = e.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var Hr = n(1920);
  var Xr = n(5949);
  var Yr = n(5340);
  const Kr = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Wr({step: e, io: t, plan: n, reported: r}, {chain: s, deliveries: o, callback: a, trouble: c}) {
   const {environment: u} = e.inputs;
   const l = r.build?.payload ?? null;
   const d = o.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = Zr(n.name, s) ?? (c && (0, i.g$)(t.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, i.g$)(t.redact(f), 1e3);
   for (const e of Vr(s)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${s.state}`);
   return {
    result: Gr(s, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": s.state,
     links: JSON.stringify(Qr(s, t.redact)),
     ...(0, te.eS)(a, t)
    },
    deliveries: o,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, Hr.OA)(u.repository, r.run, o.map(e => ({
     ...e,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ rs(n.name, {
     chain: s,
     why: h
    }, t.redact), ...l ? [ (0, Xr.C)(l, t.redact) ] : [], (0, Q.q)(o, t.redact) ].join("\n")
   };
  }
  function Gr({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function Zr(e, t) {
   const {state: n, links: r, current: s} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const i = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const a = n === "timeout" ? [ Kr, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Vr({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Qr(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: es(e.started),
    completed: es(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function es(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  const ts = 2e5;
  const ns = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function rs(e, {chain: t, why: n}, r) {
   const {links: s, state: o} = t;
   const i = s.length - as;
   return `## ${Yr.I[fs(o)]} Chain ${(0, Yr.Mk)(r(e))}: ${(0, Yr.Mk)(o)}\n${ss(os(t, r) ?? (n && (0, 
   Yr.FY)(r(n))))}\n${ds(s, r)}${ss(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Yr.tp)(ns, s.map(e => is(e, r)), ts)}`;
  }
  function ss(e) {
   return e ? `\n${e}\n` : "";
  }
  function os({links: e, current: t}, n) {
   const r = t === null ? void 0 : e[t];
   if (!r?.callback || r.reason || fs(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const i = (0, Yr.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, Yr.ko)(n(r.name))} said ${r.state}: ${i}`;
  }
  function is(e, t) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: i} = e;
   const a = t(r ?? n?.description ?? "");
   const c = n?.target_url && t(n.target_url);
   return [ (0, Yr.Mk)(t(e.name)), s === 0 ? (0, Yr.SR)(fs(e.state), e.state) : (0, 
   Yr.Hn)((0, Yr.SR)(fs(e.state), e.state), `${s} contradicted`), (0, Yr.Hn)(n ? (0, 
   Yr.nf)(a || "callback", c) : (0, Yr.Mk)(a), (0, Yr.Mk)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), o === null ? "" : (0, 
   Yr.rb)(o), o === null || i === null ? "" : (0, Yr.a3)(i - o) ];
  }
  const as = 48;
  const cs = 4;
  const us = 40;
  const ls = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function ds(e, t) {
   const n = e.slice(0, as);
   const r = Array.from({
    length: Math.ceil(n.length / cs)
   }, (e, t) => n.slice(t * cs, (t + 1) * cs));
   const s = r.length === 1;
   const o = r.flatMap((e, n) => {
    const r = n * cs;
    const o = e.map((e, n) => `l${r + n}[${ps(e, t)}]:::${fs(e.state)}`);
    const i = e.slice(1).map((e, t) => `l${r + t} ${hs(e)} l${r + t + 1}`);
    const a = [ ...o, ...i ];
    return s ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${hs(n)} r${t + 1}` : "";
   });
   const a = Object.entries(ls).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...i, ...a ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function fs(e) {
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
  function hs({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function ps(e, t) {
   const {name: n, state: r, started: s, completed: o} = e;
   const i = s === null || o === null ? "" : `, ${(0, Yr.a3)(o - s)}`;
   return `"${ms(t(n))}<br/>${Yr.I[fs(r)]} ${r}${i}"`;
  }
  function ms(e) {
   return (0, i.xv)(e, us).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function ks(e, t) {
   const {inputs: n, config: r} = e;
   const s = gs(r, n.chain);
   const o = ws(s, n.startAt);
   const i = await (0, Re.x)(e, t, Le(s));
   const a = await ys(e, t, {
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
   const u = kr(Be(s));
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
    return Wr(c, {
     ...l,
     trouble: r ? null : e
    });
   }
   bs(t, s, o);
   const d = Fn(c, o);
   if (n.dryRun) return Wr(c, {
    ...l,
    deliveries: d.map(n => (0, re.PA)(e, t, n))
   });
   t.log.info(`chain "${s.name}" starts for ${a.event}`);
   const f = t.clock.now();
   return Wr(c, await qr(c, u, {
    kind: "start",
    from: o,
    at: f
   }));
  }
  function gs({chains: e}, t) {
   const n = e.map(e => e.name);
   const [r, s] = e;
   if (r === void 0) throw new W.x("the config has no chains; write one under chains:");
   if (t === "" && s !== void 0) throw new W.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const o = t === "" ? r : e.find(e => e.name === t);
   if (o !== void 0) return o;
   throw new W.x(`input chain is "${t}", which the config does not have; write ${(0, 
   Te.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ws(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const r = n.indexOf(t);
   if (r >= 0 && e.webhooks[r]?.enabled) return r;
   throw new W.x(r >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   Te.h)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function bs(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function ys(e, t, {plan: n, from: r, reported: s}) {
   const o = e => ({
    event: null,
    why: e
   });
   const i = n.webhooks.slice(r).filter(({enabled: e}) => e);
   if (i.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const a = await (0, ne.IN)(s, t, [ n ]);
   const c = (0, ne.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, a, {
    ...s,
    facts: await (0, ne.PG)(s, t, [ n ])
   });
   if ("reason" in c) return o(c.text);
   const u = (0, ne.W$)(vs(n, i), e, t.log);
   return u.size > 0 ? o("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function vs(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  var $s = n(9608);
  var _s = n(5328);
  var xs = n(1526);
  async function js(e, t, n) {
   const r = await e.loadConfig();
   const s = Os(e, r, n.token);
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
   if ((0, ne.W$)(d, l, t.log).size > 0) return {
    ...Is("a secret of the chain is empty"),
    claims: o
   };
   const f = Us(l, t, a, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await Es(l, t, s).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (p === null || t.signal.aborted) return {
    kind: "stopped",
    reason: Ss,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   t.log.info(`chain "${i.name}" continues at "${a.name}": ${h.state}`);
   const w = t.clock.now();
   const b = await qr(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = Wr(m, {
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
  const Ss = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function Os({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: s} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let i = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = Cs(n, r, t);
    if (o === null) {
     i = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return Is(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return Ms(n, o);
    i = `the token is for the chain "${o.chain}", which ${e.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Is(i);
  }
  function Cs({relay: e, token_secret_name: t}, n, r) {
   const s = e === void 0 ? [ r.get(t ?? "") ?? "" ] : fn(e, r).map(({key: e}) => Pt(e, "chain"));
   for (const e of s) {
    const t = en(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function Ms(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : Is(`chain "${e.name}" has no link "${t.link}" with via: event any more`);
  }
  function Us({secrets: e}, t, {name: n, callback: r}, {body: s, token: o, signature: i, signedText: a}) {
   const c = H({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: o,
    value: i,
    text: a,
    now: t.clock.now()
   });
   if (c !== null) return Is(c);
   const u = v(s, r.format ?? null);
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
    return Is(u.message);

   case "callback":
    for (const e of u.warnings) t.log.warning(`the callback's text was changed: ${e}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function Es(e, t, {claims: n, plan: r, index: s}) {
   const {inputs: o} = e;
   Ut(o, o.listen.port);
   const i = await (0, Re.x)(e, t, Le(r));
   const a = i.run.headSha;
   if (a === null) return Is("the API does not say which commit the run of the chain is of");
   const {events: c} = await (0, ne.IN)(i, t, [ r ]);
   const u = {
    step: e,
    io: t,
    plan: r,
    reported: i,
    event: r.events.find(e => c.includes(e)) ?? r.events[0] ?? "",
    timeoutMs: o.timeoutMs ?? r.timeout
   };
   Fn(u, s + 1);
   const l = or(u);
   try {
    const e = await ar(r, s, l);
    const t = await fr(u, l, n);
    if (t.kind === "refused") return {
     ...t,
     sha: a
    };
    const o = t.sent.created;
    const i = Be(r);
    const c = gr(i, {
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
    if (!(e instanceof G.hD) || t.signal.aborted) throw e;
    const n = `whether the link still waits cannot be made sure of: ${e.message}`;
    return {
     ...Is(n),
     sha: a
    };
   }
  }
  function Is(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  var As = n(6436);
  var Ts = n(1261);
  async function Rs({inputs: e}, t, {keys: n, format: r, signature: s}) {
   let o = null;
   let i = null;
   let a = 0;
   const c = new AbortController;
   t.mask(e.listenerToken);
   const u = _t(e.listenerToken, {
    chain: null,
    webhook: null,
    signature: s,
    keys: n,
    format: r,
    isOver: () => i === null && c.signal.aborted,
    rule: e => {
     if (i === null) {
      i = e;
      c.abort();
      return {
       ruling: "accepted",
       state: e.state
      };
     }
     if (i.state === e.state) return {
      ruling: "duplicate",
      state: i.state
     };
     a += 1;
     return {
      ruling: "conflict",
      state: i.state
     };
    }
   });
   const l = await Ot(e, t, [ u ], e => {
    if (e.kind === "refused") o = `the last callback was refused with ${e.status}: ${e.message}`;
    if (e.kind === "unrelated") o = `the last callback was ignored: ${e.message}`;
    if (e.kind === "pending") o = "the last callback was pending";
   });
   const d = await (0, Pe.a0)(t, {
    what: "a callback",
    ms: e.timeoutMs ?? Pe.rl,
    done: c.signal
   });
   c.abort();
   await l.close();
   if (a > 0) t.log.warning(`${a} callbacks contradicted the first one`);
   if (i !== null) return {
    kind: "decided",
    callback: i
   };
   return {
    kind: d,
    seen: o
   };
  }
  async function Ns(e, t, n, r) {
   try {
    return await Ls(e, t, n, r);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof G.hD)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  async function Ls({inputs: e}, t, n, s) {
   const o = await qs(e, t);
   if ("kind" in o) return o;
   const {sha: i, began: a} = o;
   const u = n === "status" ? Ps(e, t, i, s) : Ds(e, t, i, s);
   const l = E(e.context);
   const d = n === "status" ? r.IE : zs;
   const f = n === "status" ? `the commit status "${l.join(", ")}" of ${i}` : `the check run "${l.join(", ")}" of ${i}`;
   const h = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await u();
    m = Ys(p, l, {
     same: d,
     began: a
    });
    if (m !== null) h.abort();
   };
   const g = await (0, Pe.a0)(t, {
    what: f,
    ms: e.timeoutMs ?? Pe.rl,
    done: h.signal,
    every: {
     ms: c.fv,
     ask: (0, G.IZ)(t, k)
    }
   });
   if (m !== null) return {
    kind: "decided",
    callback: m,
    sha: i
   };
   if (g === "cancelled") return {
    kind: g,
    sha: i
   };
   const w = l.map(e => Ws(p, e, {
    same: d,
    began: a,
    via: n
   }));
   const b = n === "status" ? await Gs(t, e, i, l) : [];
   return {
    kind: g,
    sha: i,
    seen: [ ...w, ...b ].join("; ")
   };
  }
  async function qs(e, t) {
   const {environment: n, since: r} = e;
   const s = (0, $s.et)(e);
   const o = s.run?.headSha ?? null;
   if (r === "commit" && o !== null) return {
    sha: o,
    began: 0
   };
   const i = await (0, As.cI)(t.api, n.repository, s.runId, s.attempt);
   const a = o ?? i.headSha ?? n.sha;
   const c = r === "commit" ? 0 : r === "run" && (i.attempt ?? 1) > 1 ? await Bs(e, t, i) : i.started ?? i.created;
   return c === null ? {
    kind: "unreadable",
    reason: `the API does not say when run ${s.runId} began, and so not what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: a,
    began: c
   };
  }
  async function Bs({environment: {repository: e}}, t, {id: n, created: r, started: s}) {
   try {
    const o = await (0, As.cI)(t.api, e, n, 1);
    return o.started ?? r ?? s;
   } catch (e) {
    if (!(e instanceof G.hD)) throw e;
    return r ?? s;
   }
  }
  function Ps({environment: {apiUrl: e, repository: t}}, n, s, o) {
   const i = (0, r.Pw)(n.api, {
    apiUrl: e,
    repository: t,
    sha: s
   });
   return async () => {
    const e = new Map;
    for (const t of await i.latest(null)) {
     const n = t.context.toLowerCase();
     if (!e.has(n)) e.set(n, t);
    }
    return [ ...e.values() ].map(e => ({
     id: e.id,
     name: e.context,
     at: e.created,
     isDone: true,
     callback: D(e, o)
    }));
   };
  }
  const Fs = 20;
  function Ds(e, t, n, r) {
   const {app: s, environment: i, jobId: a} = e;
   const {repository: c, runId: u, job: l} = i;
   const d = e => String((0, o.eC)(e, "id")) === a || a === "" && (0, o.eC)(e, "name") === l && String((0, 
   o.eC)(e, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const e = [];
    const i = t.api.pages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, Z.NU)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: Fs
    });
    for await (const {items: t} of i) e.push(...t);
    return e.filter(e => !d(e)).filter(e => s === "" || (0, o.eC)((0, o.eC)(e, "app"), "slug") === s).flatMap(e => Js(e, r));
   };
  }
  function Js(e, t) {
   const n = (0, o.eC)(e, "id");
   const r = (0, o.eC)(e, "name");
   if (typeof n !== "number" || typeof r !== "string") return [];
   const s = Date.parse(String((0, o.eC)(e, "completed_at")));
   const i = (0, o.eC)(e, "status") === "completed";
   const a = i && !Number.isNaN(s) ? s : null;
   return [ {
    id: n,
    name: r,
    at: a,
    isDone: i,
    callback: A(e, t)
   } ];
  }
  function zs(e, t) {
   return e === t;
  }
  function Hs(e, t, {same: n}) {
   const r = e.filter(({name: e}) => n(e, t));
   return r.length > 0 ? r : e.filter(({name: e}) => I(t, e));
  }
  function Xs({at: e, isDone: t}, n) {
   return !t || e !== null && e >= n;
  }
  function Ys(e, t, n) {
   const r = t.map(t => Hs(e, t, n).filter(e => Xs(e, n.began)));
   const s = [ ...new Set(r.flat()) ];
   const o = s.filter(({callback: e}) => e !== null && e.state !== "success").sort((e, t) => (e.at ?? 0) - (t.at ?? 0));
   const [a] = o;
   if (a) return a.callback;
   const u = r.every(e => e.length > 0 && e.every(({callback: e}) => e !== null));
   if (!u) return null;
   const [l, ...d] = s;
   if (l && d.length === 0) return l.callback;
   const f = s.map(({name: e}) => e).join(", ");
   return {
    state: "success",
    description: (0, i.xv)(`${s.length} succeeded: ${f}`, c.o1),
    context: (0, i.xv)(f, c.N4),
    target_url: null
   };
  }
  const Ks = 5;
  function Ws(e, t, {same: n, began: r, via: s}) {
   const o = s === "status" ? "status" : "check run";
   const i = Hs(e, t, {
    same: n
   });
   if (i.length === 0) {
    const n = [ ...new Set(e.map(({name: e}) => e)) ];
    const r = (0, Te.h)(t, n);
    const s = n.slice(0, Ks).join(", ");
    const i = r ? `; did you mean "${r}"?` : n.length > 0 ? `, but of ${s}${n.length > Ks ? " and others" : ""}` : "";
    return `the commit has no ${o} of "${t}"${i}`;
   }
   const a = i.filter(e => !Xs(e, r));
   const [c] = a.sort((e, t) => (t.at ?? 0) - (e.at ?? 0));
   if (c && a.length === i.length) {
    const e = c.callback?.state ?? "pending";
    const t = c.at === null ? "without a time" : (0, Ts.fU)(c.at);
    return `the ${o} "${c.name}" (${e}, ${t}) is older than the run, which began at ${(0, 
    Ts.fU)(r)}; write since: commit to count it`;
   }
   const u = i.filter(e => Xs(e, r) && e.callback === null);
   const l = u.map(({name: e}) => `"${e}"`).join(", ");
   return u.length > 0 ? `the ${o} ${l} is not decided yet` : `the ${o} "${t}" succeeded`;
  }
  async function Gs(e, {environment: {repository: t}}, n, r) {
   try {
    const {json: s} = await e.api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, Z.NU)(t),
     ref: n,
     per_page: 100
    });
    const i = (0, o.gT)(s, "check_runs").map(e => String((0, o.eC)(e, "name")));
    const a = r.find(e => i.includes(e));
    return a === void 0 ? [] : [ `there is a check run "${a}": write via: check to wait for it` ];
   } catch (e) {
    if (!(e instanceof G.hD)) throw e;
    return [];
   }
  }
  async function Zs(e, t) {
   const {inputs: n} = e;
   const r = co(e);
   const s = (0, ne.OM)(e, n.callbackSecretName);
   const o = Vs(e);
   const i = r => fo(e, t, {
    sha: no(n),
    ...r
   });
   switch (r) {
   case "callback":
    return i(eo(n.callback, o));

   case "listener":
    {
     const n = Qs(e);
     const r = {
      keys: s,
      format: o,
      signature: n
     };
     return i(await Rs(e, t, r));
    }

   case "status":
   case "check":
    return i(await Ns(e, t, r, o));

   case "event":
    return to(e, t, s, o);
   }
  }
  function Vs({inputs: e}) {
   const t = e.callbackFormat;
   return t === "" ? null : (0, _s.Xc)({
    text: t,
    file: "callback-format"
   });
  }
  function Qs({inputs: e}) {
   const t = e.callbackSignature;
   return t === "" ? "jobserv" : (0, _s.uT)({
    text: t,
    file: "callback-signature"
   });
  }
  function eo(e, t) {
   const n = v(e, t);
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
  async function to(e, t, n, r) {
   const {inputs: s} = e;
   const {eventName: o, event: i} = s.environment;
   const a = n => fo(e, t, n);
   const c = x(o, i, {
    context: s.context || null,
    app: s.app || null,
    format: r
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
     const n = await ro(e, t, c);
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
     const d = H({
      signature: "jobserv",
      keys: n,
      token: i,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (i !== null && d === null) return lo(e, t, await js(e, t, {
      body: o,
      token: i,
      signature: u,
      signedText: l
     }));
     return a(d === null ? {
      ...eo(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function no(e) {
   const {eventName: t, event: n, sha: r} = e.environment;
   const s = e.callback.trim() !== "";
   if (s && io.includes(t)) return null;
   if (!s || !j(t)) return (0, $s.et)(e).run?.headSha ?? r;
   const o = x(t, n, {
    context: null,
    app: null
   });
   return o.kind === "dispatched" ? o.sha : null;
  }
  async function ro({inputs: e}, t, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: i, event: a} = e.environment;
   const {names: c, complete: u, certain: l} = r;
   const d = (0, o.e0)((0, o.eC)((0, o.eC)(a, "repository"), "default_branch"));
   const f = e.branch;
   if (f.length === 0 && d === null) return "the event does not name the default branch; write the input branch";
   const h = e => f.length === 0 ? e === d : (0, s.c)(f, e);
   const p = f.includes("**") && !f.some(e => e.startsWith("!"));
   const m = c.filter(h);
   if (p || l && m.length > 0) return null;
   const k = f.length === 0 ? d : f.join(" ");
   const g = e => `its commit ${n} is ${e}; the input branch is ${k}`;
   const w = c.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : m.length === 0 ? `on ${c.join(", ")}${u ? "" : " and maybe others"}` : `not on a branch ${m.join(", ")}, which may be a tag's name`;
   if (n === null) return g(w);
   const b = f.length === 0 ? [ d ?? "" ] : f.filter(so);
   const y = u ? m : b.filter(h);
   try {
    for (const e of y) if (await (0, xs.s)(t.api, {
     repository: i,
     branch: e,
     sha: n
    })) return null;
   } catch (e) {
    if (!(e instanceof G.hD)) throw e;
    return `whether the branch ${y.join(" or ")} contains its commit ${n} cannot be read, which "permissions: contents: read" allows: ${e.message}`;
   }
   return g(w);
  }
  function so(e) {
   return !/[*?+[\]\\!]/.test(e);
  }
  const oo = /^[A-Za-z0-9_-]{16,200}$/;
  const io = [ "status", "deployment_status", "check_run" ];
  const ao = {
   callback: "a callback from the input callback",
   status: "a callback from a commit status",
   check: "a callback from a check run"
  };
  function co({inputs: e}) {
   const {via: t, callback: n, environment: r, context: s, dryRun: o} = e;
   const i = n.trim() === "" ? t : "callback";
   const {eventName: a} = r;
   const c = e => {
    throw new W.x(e);
   };
   if (o) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackSecretName !== "") {
    if (i === "callback" || i === "status" || i === "check") c(`input callback-secret-name is set, but ${ao[i]} cannot carry a signature; leave one of the two out`);
    if (i === "event" && io.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   if (e.callbackSignature !== "" && e.callbackSecretName === "") c("input callback-signature is set without callback-secret-name; write the name of the secret too");
   const u = i === "status" || i === "check" || i === "event" && io.includes(a);
   if (u && s === "") c("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   if (e.chain !== "" && (i !== "event" || !j(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (i === "listener" && !oo.test(e.listenerToken)) c("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  const uo = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function lo(e, t, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : fo(e, t, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? uo : s.failure,
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
  function fo({inputs: e}, t, n) {
   const {environment: r} = e;
   const s = (0, $s.et)(e);
   const o = n.kind === "decided" ? n.callback : null;
   const a = o?.state === "success";
   const c = ho(n);
   const u = a ? null : (0, i.g$)(t.redact(c), 1e3);
   t.log.info(`gate ${a ? "passed" : "closed"}: ${c}`);
   if (a && !n.sha) t.log.warning('the output sha is empty, since the event carries no sha beside the callback; send the 40 digits of the commit as "sha" there');
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, te.eS)(o, t),
     sha: n.sha ?? "",
     "run-id": String(s.runId),
     "run-attempt": String(s.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Hr.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: po(o, c, t.redact)
   };
  }
  function ho(e) {
   switch (e.kind) {
   case "decided":
    return `the callback says ${(0, c.rn)(e.callback)}`;

   case "waiting":
    return e.reason;

   case "refused":
    return `the callback is refused: ${e.reason}`;

   case "unreadable":
    return `no callback can be read: ${e.reason}`;

   case "stopped":
    return `the step was cancelled: ${e.reason}`;

   case "timeout":
    return [ "no callback came in time", e.seen, "see what its sender did, or allow more time with the input timeout" ].filter(Boolean).join("; ");

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  function po(e, t, n) {
   const r = e?.state === "success";
   const s = [ r ? `## ${Yr.I.success} Gate passed` : `## ${Yr.I.failure} Gate closed`, (0, 
   Yr.FY)(n(t)), ...e?.target_url ? [ (0, Yr.nf)("Details", n(e.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
  function mo(e) {
   const t = new Map;
   for (const [n, r] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? r : `${e}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  const ko = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const go = [ "content-type", ...ko ];
  const wo = /^[A-Za-z0-9._:-]{1,128}$/;
  function bo({headers: e, body: t}) {
   const n = ko.map(t => e[t] ?? "");
   return n.find(e => wo.test(e)) ?? (0, It.createHash)("sha256").update(t).digest("hex").slice(0, 32);
  }
  const yo = "/webhooks/v1/";
  const vo = /^[A-Za-z0-9_-]{16,200}$/;
  const $o = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const _o = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function xo(e, t) {
   const [n, r = ""] = $o.exec(e) ?? [];
   if (n === void 0) return null;
   const [s, o = "", i = ""] = _o.exec(r) ?? [];
   if (s === void 0) return {
    uri: jo(r),
    tokened: false
   };
   return t !== null && (0, a.SK)(o, t) ? {
    uri: jo(i),
    tokened: true
   } : null;
  }
  function jo(e) {
   const t = So(e);
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function So(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  const Oo = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Co = /^[ \t\r\n]*[{["]/;
  function Mo(e, t = false) {
   const n = (0, o._6)(e.body);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, o.E_)(n);
   if (Eo(e)) {
    const e = Io(r);
    const n = t && e === null;
    if (n) return Ao(r);
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
  function Uo(e) {
   const t = Eo(e) ? Io(e.body.toString()) : null;
   return typeof t === "string" ? t : null;
  }
  function Eo({headers: e, body: t}) {
   return Oo.test(e["content-type"] ?? "") && !Co.test((0, o.E_)(t.toString()));
  }
  function Io(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return To(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function Ao(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const s = To(e);
    const o = To(r.join("="));
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
  function To(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const Ro = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function No(e, t, {unread: n = false, fields: r = false} = {}) {
   const s = new Map(t.map(e => [ e, Bo(e) ]));
   let i = null;
   const a = () => {
    i ??= n ? Ro : qo(Mo(e, r), [ ...s.values() ]);
    return i;
   };
   const c = e => {
    const t = s.get(e);
    if (t === void 0) throw new Error(`"${e}" was not announced.`);
    const {fault: n, json: r, ambiguous: o} = a();
    if (n !== null) return [ {
     kind: "none",
     why: `is missing, for ${n}`
    } ];
    if (o.has(t)) return [ {
     kind: "repeated"
    } ];
    const i = (0, u.Qi)(r, t);
    return i.length === 0 ? [ Lo ] : i.map(e => ({
     kind: "value",
     value: e
    }));
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: e, json: t} = a();
     return e !== null || (0, o.pi)(t) ? null : Jo(t);
    },
    find: e => c(e)[0] ?? Lo,
    findAll: c
   };
  }
  const Lo = {
   kind: "none",
   why: "is missing"
  };
  function qo(e, t) {
   if ("fault" in e) return {
    fault: e.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: n, json: r} = e;
   return {
    fault: null,
    json: r,
    ambiguous: (0, o.Q_)(n, t)
   };
  }
  function Bo(e) {
   const t = (0, u.Rr)(e, true);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  const Po = 60;
  const Fo = 4096;
  function Do(e) {
   return t => typeof t === "string" ? `"${(0, i.g$)(e(t.slice(0, Fo)), Po)}"` : typeof t === "object" && t !== null ? Jo(t) : String(t);
  }
  function Jo(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var zo = n(3920);
  const Ho = {
   kind: "fits"
  };
  const Xo = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const Yo = 65536;
  function Ko(e, t) {
   const {webhook: n, isRecorded: r} = t;
   const s = (e, n, s, o) => r && n === zo.XF ? Ho : Qo(e, ti(n), s, t, o);
   return Go([ ...Object.entries(e.headers ?? {}).map(([e, t]) => {
    const r = e.toLowerCase();
    const i = (0, o.eC)(n.headers, r);
    return s(`header ${e}`, i, t, Xo.has(r));
   }), ...Object.entries(e.query ?? {}).map(([e, t]) => s(`query ${e}`, (0, o.eC)(n.query, e), t, false)), ...Object.entries(e.body ?? {}).map(([e, n]) => Zo(e, t, (r, s) => Qo(`body ${e}`, r, n, t, s))) ]);
  }
  function Wo({match: e, present: t, absent: n = []}, r) {
   return Go([ Ko(e, r), ...n.map(e => (0, o.eC)(r.webhook.headers, e) === void 0 ? Ho : {
    kind: "differs",
    why: `header ${e} is there`
   }), ...t.map(e => {
    const t = r.document.find(e);
    if (t.kind === "repeated") return Vo(`body ${e}`);
    return t.kind === "value" && t.value !== null ? Ho : {
     kind: "differs",
     why: `body ${e} ${ei(t)}`
    };
   }) ]);
  }
  function Go(e) {
   return e.find(({kind: e}) => e === "differs") ?? e.find(({kind: e}) => e === "repeated") ?? Ho;
  }
  function Zo(e, {document: t, secretPaths: n, isRecorded: r}, s) {
   const o = n.has(e);
   const i = t.findAll(e);
   if (o && r && i.some(e => e.kind === "value" && e.value === zo.XF)) return Ho;
   let a = null;
   for (const e of i) {
    const t = s(e, !o);
    if (t.kind !== "differs") return t;
    a ??= t;
   }
   return a?.kind === "differs" && i.length > 1 ? {
    kind: "differs",
    why: `${a.why}, nor is any other item`
   } : a ?? Ho;
  }
  function Vo(e) {
   return {
    kind: "repeated",
    why: `a key on the way to ${e} repeats`
   };
  }
  function Qo(e, t, n, {quote: r}, o = true) {
   if (t.kind === "repeated") return Vo(e);
   if (t.kind === "none" || t.value === null) return {
    kind: "differs",
    why: `${e} ${ei(t)}`
   };
   const i = ni(t.value);
   if (i !== null && (0, s.c)(n, i)) return Ho;
   const a = o ? `${e} is ${r(t.value)}, not ${n.join(", ")}` : `${e} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function ei(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function ti(e) {
   const t = (0, o.e0)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function ni(e) {
   if (typeof e === "string") return e.length > Yo ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, o.u0)(e) ? String(e) : null;
  }
  function ri({path: e, accepted_values: t}, n) {
   const r = t.map(e => JSON.stringify(e));
   return Zo(e, n, (s, o) => {
    if (s.kind === "repeated") return Vo(e);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${e} ${s.why}`
    };
    const {value: i} = s;
    if (t.some(e => e === i)) return Ho;
    const a = o ? `${e} is ${n.quote(i)}, not ${r.join(", ")}` : `${e} is not ${r.join(", ")}`;
    return {
     kind: "differs",
     why: a
    };
   });
  }
  const si = {
   type: "token",
   header: "Authorization"
  };
  const oi = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const ii = {
   github: {
    marks: [ {
     ...ci("x-github-event"),
     absent: oi
    } ],
    signature: "github"
   },
   gitea: {
    marks: oi.map(ci),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ ci("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ ci("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ ci("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ ci("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ci("x-event-key") ],
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
    signature: si
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
    signature: si
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
    signature: si
   }
  };
  function ai(e) {
   return ii[e];
  }
  function ci(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  const ui = 64;
  function li(e, t) {
   const n = e.map(e => ({
    name: e.name,
    ...pi(e, t)
   }));
   return {
    values: Object.fromEntries(n.flatMap(e => e.kind === "value" ? [ [ e.name, e.value ] ] : [])),
    errors: n.flatMap(e => e.kind === "error" ? [ `variable ${e.name}: ${e.message}` ] : [])
   };
  }
  function di(e) {
   return e.filter(({from: e, path: t, default_value: n}) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
  }
  function fi(e) {
   const t = e.flatMap(({variables: e}) => e.filter(e => e.secret && e.from === "body"));
   return new Set(t.map(hi));
  }
  function hi({path: e, name: t}) {
   return e ?? t;
  }
  function pi(e, t) {
   const {from: n, type: r, required: s, secret: o} = e;
   const i = hi(e);
   const a = n === "body" ? i : `${mi[n]} ${i}`;
   const c = ki(e, t);
   if (c.kind === "repeated") return _i(`a key on the way to ${a} repeats`);
   const u = t.isRecorded && c.kind === "value" && c.value === zo.XF && (o || n !== "body");
   if (u) return s ? _i(`${a} is *** in the record, which keeps no secret value; let the sender send it again`) : {
    kind: "none"
   };
   if (c.kind === "value" && c.value !== null) return wi(a, n === "body" ? c.value : gi(c.value, r), r);
   const {default_value: l} = e;
   if (l !== void 0 && l !== null) return wi("default_value", l, r);
   if (!s) return {
    kind: "none"
   };
   const d = c.kind === "none" ? c.why : "is null";
   return _i(`${a} ${d}, and is required`);
  }
  const mi = {
   query: "query parameter",
   headers: "header"
  };
  function ki(e, {document: t, webhook: {headers: n, query: r}}) {
   const s = hi(e);
   if (e.from === "body") return t.find(s);
   const i = e.from === "query" ? (0, o.eC)(r, s) : (0, o.eC)(n, s.toLowerCase());
   return i === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: i
   };
  }
  function gi(e, t) {
   const n = (0, o.e0)(e) ?? "";
   if (t === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (t === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return e;
  }
  function wi(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? vi(t) : $i(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? vi(t) : $i(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return $i(e, t, n);
    return (0, o.u0)(t) ? vi(t) : _i(`${e} ${bi}`);

   case "array":
    return Array.isArray(t) ? yi(e, t) : $i(e, t, n);
   }
  }
  const bi = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function yi(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > ui) return _i(`${e} nests deeper than ${ui} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(e => typeof e === "number" && !(0, o.u0)(e))) return _i(`${e} holds a number that would be rounded`);
    n = r.filter(e => typeof e === "object" && e !== null);
   }
   return vi(t);
  }
  function vi(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function $i(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return _i(`${e} is ${Jo(t)}, not ${r} ${n}`);
  }
  function _i(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function xi(e, t) {
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
  function ji(e) {
   const t = [];
   const n = [ e ];
   while (n.length > 0) {
    const e = n.pop();
    if (typeof e === "string" || typeof e === "number") t.push(String(e)); else if (typeof e === "object" && e !== null) n.push(...Object.values(e));
   }
   return t;
  }
  var Si = n(8340);
  function Oi({secret_name: e}) {
   return e.length === 0;
  }
  function Ci(e, t, {secrets: n, now: r}) {
   const s = e.secret_name;
   const o = Ii(e);
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
   const d = Ti(o, l, i);
   if (d === "ok") return null;
   if (d === "untimely" && !Ri(o)) return (0, a.e)(o, l);
   const f = Ni(o);
   return d === "missing" ? `${f} is missing` : `${f} does not fit ${s.join(" or ")}`;
  }
  function Mi(e) {
   return Ii(e) === null;
  }
  function Ui(e, t, n) {
   const r = Ii(e) !== null;
   return r && Ci(e, t, n) === null;
  }
  function Ei(e) {
   const t = Ii(e);
   return t && Li(t).toLowerCase();
  }
  function Ii(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !Ai(e)) return null;
   const s = n === void 0 ? null : ai(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function Ai({type: e}) {
   return Si.S.some(t => t === e);
  }
  function Ti(e, t, n) {
   if (!Ri(e)) {
    const r = (0, a.MX)(e, t, n);
    const s = e === "gitea" && r === "wrong" ? Uo(t) : null;
    return s === null || s.startsWith(a.yc) ? r : (0, a.MX)(e, {
     ...t,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = t;
   const {prefix: s = ""} = e;
   const i = (0, o.e0)((0, o.eC)(r, e.header.toLowerCase()));
   if (i === null || i === "") return "missing";
   const c = n.filter(e => qi(s + e, i));
   return c.length > 0 ? "ok" : "wrong";
  }
  function Ri(e) {
   return typeof e === "object" && "type" in e;
  }
  function Ni(e) {
   const t = Ri(e) ? [ e.header ] : (0, a.mh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `the header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function Li(e) {
   return Ri(e) ? e.header : (0, a.Ml)(e);
  }
  function qi(e, t) {
   const n = (0, a.SK)(e, t);
   const r = (0, a.SK)(e, Buffer.from(t, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(t);
  }
  function Bi({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const s = r?.secret_name.map(e => t.get(e) ?? "");
   return s?.filter(e => e !== "") ?? [];
  }
  function Pi(e) {
   return Ii(e) === "standard-webhooks";
  }
  function Fi(e, t, {trusted: n = false, verified: r = n, unread: s = false, redact: o = e => e, ...i}) {
   const a = ea(e);
   const c = fi(e.functions);
   const u = e => ({
    webhook: t,
    document: No(t, a, {
     unread: s,
     fields: e
    }),
    quote: Do(o),
    isRecorded: n,
    secretPaths: c
   });
   const [l, d] = [ u(false), u(true) ];
   const f = ({type: e}) => e === "slack" ? d : l;
   const h = Gi(e.providers, f);
   if (typeof h === "string") return {
    status: "no_provider",
    provider: null,
    reason: h
   };
   const p = h.name;
   const m = f(h);
   if (!n && Wi(t.body)) return {
    status: "invalid_signature",
    provider: p,
    reason: "its body begins like a text that this action signs for itself"
   };
   const k = r ? null : Ci(h, t, i);
   if (k !== null && Di(h, t)) return {
    status: "handshake",
    provider: p,
    reason: "diagnostics:ping is what Bitbucket sends, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   if (k !== null) {
    const n = Zi(h, e.providers, f);
    const r = n.find(e => Ui(e, t, i));
    const s = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: p,
     reason: k + s
    };
   }
   const g = Hi(h, m.document);
   if (g !== null) return g;
   const w = Vi(e.functions, p, t.uri);
   if (w.length === 0) {
    const e = m.quote(t.uri);
    const n = `${p} has no active function of the uri ${e}`;
    return {
     status: "no_function",
     provider: p,
     reason: n
    };
   }
   return Yi(p, w.map(e => aa(h, e, m)));
  }
  function Di(e, {headers: t}) {
   const n = Ei(e);
   return e.type === "bitbucket" && (0, o.eC)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   o.eC)(t, n) === void 0);
  }
  const Ji = [ "type", "challenge" ];
  const zi = 1e3;
  function Hi({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, s] = Ji.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= zi ? {
    status: "handshake",
    provider: e,
    reason: "url_verification is what Slack sends to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function Xi({type: e}) {
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
  function Yi(e, t) {
   const n = t.filter(e => e.status === "not_matched");
   if (n.length === t.length) {
    const t = n.map(({name: e, why: t}) => `${e}: ${t}`);
    const r = `no function matches (${t.join("; ")})`;
    return {
     status: "not_matched",
     provider: e,
     functions: Ki(n),
     reason: r
    };
   }
   const r = Ki(t.filter(({status: e}) => e !== "not_matched"));
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
  function Ki(e) {
   return e.map(({name: e}) => e);
  }
  function Wi(e) {
   return e.subarray(0, a.yc.length).toString() === a.yc;
  }
  function Gi(e, t) {
   const n = [];
   for (const r of e) {
    if (!r.active) continue;
    const e = ta(r, t(r));
    if (e.kind === "fits") return r;
    n.push(`${r.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Zi(e, t, n) {
   return t.slice(t.indexOf(e) + 1).filter(e => e.active && ta(e, n(e)).kind === "fits");
  }
  function Vi(e, t, n) {
   return e.filter(e => e.active && e.provider === t && (e.uri === void 0 || jo(e.uri) === So(n)));
  }
  function Qi(e, t) {
   return Go([ Ko(e.match ?? {}, t), ...e.conditions.map(e => ri(e, t)) ]);
  }
  function ea({providers: e, functions: t}) {
   return [ ...Ji, ...e.flatMap(({match: e, type: t}) => [ ...sa(e), ...ra(t).flatMap(e => [ ...sa(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...sa(e), ...t.map(({path: e}) => e), ...n.filter(({from: e}) => e === "body").map(hi) ]) ];
  }
  function ta({type: e, match: t}, n) {
   const r = ra(e).map(e => Wo(e, n));
   const [s = na] = r;
   return Go([ r.find(({kind: e}) => e === "fits") ?? s, Ko(t ?? {}, n) ]);
  }
  const na = {
   kind: "fits"
  };
  function ra(e) {
   return e === void 0 ? [] : ai(e).marks;
  }
  function sa(e) {
   return Object.keys(e?.body ?? {});
  }
  const oa = "x-github-event";
  const ia = `a ping is what GitHub sends when a webhook is created; to run on it, name ${oa} in match`;
  function aa(e, t, n) {
   const {name: r} = t;
   if (ca(e, n.webhook) && !ua(t)) return {
    status: "not_matched",
    name: r,
    why: ia
   };
   const s = Qi(t, n);
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
   const i = di(t.variables);
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
   const {values: c, errors: u} = li(t.variables, n);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: la(i, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(e => `function ${r}, ${e}`)
   };
  }
  function ca({type: e}, {headers: t}) {
   return e === "github" && (0, o.eC)(t, oa) === "ping";
  }
  function ua({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === oa);
  }
  function la(e, t) {
   const n = e.some(e => !hi(e).startsWith("["));
   const r = n ? t.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const da = 64 * 1024;
  function fa(e, t, n) {
   return t.body.length > da && e.every(e => Ci(e, t, n) !== null);
  }
  const ha = 35 * 24 * 60 * 60;
  const pa = 5 * 60;
  function ma(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = fn(e.relay, t);
   const s = new Map(t);
   const o = (e, n) => {
    if (t.get(n)) return [ n ];
    const o = Pi(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${o ? ", whsec_" : ""})`;
     const r = o ? "standard-webhooks" : "text";
     s.set(t, Xt(e, n, r));
     return t;
    });
   };
   const i = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => o(e, t))
   }));
   for (const e of r) n(qt(e));
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
  function ka(e, {keys: t, config: n, secrets: r}, s) {
   const {webhook: o, attestation: i, provider: a, unverifiable: c} = e;
   const {now: u, redact: l} = s;
   const d = n.relay !== void 0;
   const f = d && i !== "";
   const h = f ? wa(e, t, s) : null;
   if (h !== null) return ba(h);
   const p = Fi(n, o, {
    secrets: r,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== a) return ba(`the relay verified it for provider ${a ?? "(none)"}, and here ${p.provider ?? "no provider"} takes it: relay and step read different configs`);
   const m = n.providers.find(({name: e}) => e === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return ba(`${c}; an object is accepted only where the provider has signature: none`);
   if (d && !f && m !== void 0 && Mi(m)) return ba(`provider ${m.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   const k = ga(m, o);
   return k === null ? p : {
    ...p,
    reason: `${p.reason}: relays leave it out, since it is a secret; use this action's relay (receive.relay), a listener, or signature: none`
   };
  }
  function ga(e, {headers: t}) {
   const n = Ei(e);
   return n !== null && !Object.hasOwn(t, n) && (0, cn.YL)(n) ? n : null;
  }
  function wa({text: e, attestation: t, t: n}, r, {repository: s, now: o}) {
   if (e === null || !Kt(r, s, e, t)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const i = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || i > ha) return "the attestation is older than 35 days; let the sender send the webhook again";
   return i < -pa ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function ba(e) {
   return {
    status: "refused",
    reason: e
   };
  }
  const ya = [ "body", "base64", "gzip" ];
  const va = [ "uri", "headers", "query", ...ya ];
  const $a = [ "id", "t", "provider" ];
  const _a = 1024 * 1024;
  const xa = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function ja(e, t = false) {
   const n = (0, o.eC)(e, "client_payload") !== void 0;
   const r = n ? void 0 : (0, o.eC)(e, "inputs");
   const s = r ?? (0, o.eC)(e, "client_payload");
   const i = r ? "the input webhook" : "client_payload.webhook";
   const a = (0, o.eC)(s, "webhook");
   const c = (0, o.e0)(a);
   const u = c === null ? a : Sa(c);
   if (!(0, o.pi)(u)) return Ra(`${i} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${xa}`);
   const l = (0, o.p)(u, "uri") ?? "";
   const d = Ta((0, o.p)(u, "headers") ?? {});
   const f = Aa((0, o.p)(u, "query") ?? {});
   const h = await Ua(u, t);
   const p = (0, o.p)(s, "attestation") ?? "";
   const m = (0, o.p)(u, "t") ?? null;
   const k = (0, o.p)(u, "provider") ?? null;
   const g = [ ...Object.keys(u).filter(Oa).map(Ca), ...typeof l === "string" ? [] : [ "uri is no text" ], ...d === null ? [ "headers is no object of texts" ] : [], ...f === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in h ? [ h.fault ] : [], ...typeof p === "string" ? [] : [ "attestation is no text" ], ...m === null || Ma(m) ? [] : [ "t is no time in Unix seconds" ], ...k === null || typeof k === "string" ? [] : [ "provider is no text" ] ];
   if (d === null || f === null) return Ra(`${i}: ${g.join("; ")}; ${xa}`);
   if (typeof l !== "string" || typeof p !== "string" || "fault" in h || g.length > 0) return Ra(`${i}: ${g.join("; ")}`);
   const [w = "", ...b] = l.split("?");
   const y = Aa(b.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: jo(w),
      headers: mo(Object.entries(d).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: mo([ ...Object.entries(y), ...Object.entries(f) ]),
      body: h.bytes
     },
     text: c,
     attestation: p,
     t: Ma(m) ? m : null,
     provider: (0, o.e0)(k),
     ...h.unverifiable && {
      unverifiable: `${i}: ${h.unverifiable}`
     }
    }
   };
  }
  function Sa(e) {
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function Oa(e) {
   return !va.includes(e) && !$a.includes(e);
  }
  function Ca(e) {
   const t = (0, Te.h)(e, va);
   const n = t ? `did you mean ${t}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(e) ? e : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function Ma(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  async function Ua(e, t) {
   const n = ya.filter(t => Object.hasOwn(e, t));
   const [r = "body"] = n;
   const s = (0, o.eC)(e, r);
   if (n.length > 1) return {
    fault: `${n.join(" and ")} stand side by side: give one`
   };
   if (typeof s !== "string") {
    const e = `${r} is ${s === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`;
    return t && r === "body" && Ea(s) ? {
     bytes: Buffer.from(JSON.stringify(s)),
     unverifiable: e
    } : {
     fault: e
    };
   }
   if (r === "body") return {
    bytes: Buffer.from(s)
   };
   const i = Buffer.from(s, "base64");
   if (i.toString("base64") !== s) return {
    fault: `${r} is not base64 on one line`
   };
   return r === "base64" ? {
    bytes: i
   } : Ia(i);
  }
  function Ea(e) {
   return typeof e === "object" && e !== null;
  }
  async function Ia(e) {
   const t = new Blob([ Uint8Array.from(e) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const e of t) {
     r += e.length;
     if (r > _a) return {
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
  function Aa(e) {
   return typeof e === "string" ? mo(new URLSearchParams(e)) : Ta(e);
  }
  function Ta(e) {
   if (!(0, o.pi)(e)) return null;
   const t = [];
   for (const [n, r] of Object.entries(e)) {
    if (typeof r !== "string") return null;
    t.push([ n, r ]);
   }
   return Object.fromEntries(t);
  }
  function Ra(e) {
   return {
    kind: "malformed",
    message: e
   };
  }
  const Na = 25 * 1024 * 1024;
  const La = "flex-sync-webhook";
  function qa(e, t) {
   if (xo(e.path, t) === null) return Fa;
   const n = ze(e);
   if (n === "method_not_allowed") return Da;
   if (n !== null) return Ja;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > Na ? za : null;
  }
  function Ba(e, t, n) {
   const {status: r, more: s} = Xi(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const i = /^ *true *$/i.test(t.headers[La] ?? "");
   switch (e.status) {
   case "invalid_signature":
    return Pa(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return Pa(404, "No provider or function is there for it.");

   case "not_matched":
    return i ? Pa(404, "No function wants it.") : o;

   case "handshake":
    return {
     status: 200,
     body: e.response
    };

   case "failed":
    return i ? Pa(500, "A function failed; the log of the run says why.") : o;

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
  function Pa(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  const Fa = Pa(404, "No such path or token.");
  const Da = {
   ...Pa(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Ja = Pa(415, "Send the body without a Content-Encoding.");
  const za = Pa(413, "The body is longer than 25 MiB.");
  const Ha = {
   ...Pa(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function Xa({method: e}, {status: t, body: n}) {
   const r = (0, o.e0)((0, o.eC)(n, "message")) ?? "";
   return `a ${e} request is refused with ${t}: ${r}`;
  }
  const Ya = new Set;
  async function Ka({inputs: e, secrets: t}, n, r) {
   const s = e.listenerToken === "" ? null : e.listenerToken;
   const o = n.providers.filter(e => e.active);
   const i = new Set(o.filter(Oi).map(({name: e}) => e));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = (0, jt.J9)(r.log, "webhooks were refused");
   const d = (0, jt.J9)(r.log, "requests were refused");
   const f = (0, jt.J9)(r.log, "webhooks fitted no function");
   const h = ({body: e, ...h}) => {
    const p = xo(h.path, s);
    const m = qa(h, s);
    if (p === null || m !== null) return m ?? Ha;
    if (e === null) {
     d.warning(Xa(h, za));
     return za;
    }
    if (a.signal.aborted) return Ha;
    const {uri: k, tokened: g} = p;
    const w = mo(h.query);
    const b = {
     uri: k,
     headers: h.headers,
     query: w,
     body: e
    };
    const y = r.clock.now();
    const v = g ? Ya : i;
    const $ = o.filter(({name: e}) => !v.has(e));
    const _ = fa($, b, {
     secrets: t,
     now: y
    });
    const x = {
     secrets: t,
     now: y,
     unread: _,
     redact: r.redact
    };
    const j = Wa(Fi(n, b, x), v);
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
    const C = o.find(e => e.name === j.provider);
    return Ba(j, h, C ?? {});
   };
   const p = await St(e, r, {
    what: "webhooks",
    path: yo,
    maxBytes: Na,
    checkHead: e => {
     const t = qa(e, s);
     if (t !== null) d.warning(Xa(e, t));
     return t;
    },
    handle: h
   });
   const m = await (0, Pe.a0)(r, {
    what: "a webhook",
    ms: e.timeoutMs ?? Pe.rl,
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
  function Wa(e, t) {
   const {provider: n} = e;
   if (n === null || !t.has(n)) return e;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  var Ga = n(7728);
  const Za = Ga.IeY(e => (0, o.pi)(e) && Object.values(e).every(e => typeof e === "string"));
  const Va = Ga.Ikc({
   id: Ga.FsL(Ga.YjP(), Ga.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Ga.mee(Ga.YjP()),
   uri: Ga.YjP(),
   query: Za,
   headers: Za,
   body: Ga.mee(Ga.KCZ([ Ga.YjP(), Ga.Ikc({
    base64: Ga.YjP()
   }) ])),
   verdict: Ga.KIO([ 200, 401, 404, 500 ]),
   reason: Ga.mee(Ga.YjP()),
   functions: Ga.YOg(Ga.YjP()),
   received: Ga.YjP(),
   retry_of: Ga.mee(Ga.YjP()),
   mac: Ga.mee(Ga.YjP())
  });
  const Qa = Ga.Ikc({
   version: Ga.euz(1),
   run: Ga.Ikc({
    repository: Ga.YjP(),
    run_id: Ga.aig(),
    run_attempt: Ga.aig()
   }),
   received: Ga.lqM(Ga.mee(Va))
  });
  function ec(e, t, n) {
   return {
    ...(0, Hr.OA)(e, t),
    received: n
   };
  }
  function tc(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Ga.xLC(Qa, t, {
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
  function nc(e, t, n) {
   return (0, a.vX)(e, sc(t, n));
  }
  function rc(e, t, n) {
   return (0, a.cX)(n.mac ?? "", e, sc(t, n));
  }
  function sc(e, {provider: t, uri: n, query: r, headers: s, body: o, verdict: i}) {
   return [ e, t, n, r, s, o, i ];
  }
  var oc = n(4061);
  var ic = n(8047);
  function ac({inputs: e}, t, {config: n, outcome: r}, s) {
   const {environment: o} = e;
   const a = r.kind === "evaluated" ? r.evaluation : null;
   const c = a ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = pc(r);
   if (a !== null) lc(a, t);
   const d = fc(a?.routing ?? null);
   const f = cc(n, d.variables);
   const h = xi(f.rest, t.redact);
   const p = uc(h.variables, f.values);
   for (const e of f.texts) t.mask(e);
   const m = xi(f.rest, t.redact);
   const k = uc(m.variables, f.hidden);
   const {redacted: g} = h;
   const w = hc(n, d.variables);
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
    failure: b ? null : (0, i.g$)(t.redact(l), 1e3),
    outputs: {
     provider: a?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(p),
     id: a === null ? "" : t.redact(bo(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: y && ec(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }, y),
    summary: vc({
     result: u,
     why: l,
     webhook: c && y && {
      uri: c.webhook.uri,
      received: y
     },
     functions: d.functions,
     errors: dc(a),
     variables: k,
     absent: w
    }, t.redact)
   };
  }
  function cc({functions: e}, t) {
   const n = (t, n) => e.find(e => e.name === t)?.variables.some(e => e.secret && e.name === n) === true;
   const r = (e, r) => Object.fromEntries(Object.entries(t).map(([t, s]) => [ t, Object.fromEntries(Object.entries(s).filter(([r]) => n(t, r) === e).map(([e, t]) => [ e, r(t) ])) ]));
   const s = r(true, e => e);
   return {
    rest: r(false, e => e),
    values: s,
    hidden: r(true, () => zo.XF),
    texts: Object.values(s).flatMap(e => Object.values(e).flatMap(ji))
   };
  }
  function uc(e, t) {
   return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Object.fromEntries([ ...Object.entries(n), ...Object.entries(t[e] ?? {}) ]) ]));
  }
  function lc(e, t) {
   const {webhook: n, routing: r} = e;
   const {uri: s, body: o} = n;
   t.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const i = dc(e);
   if (i.length > 1) t.log.group("functions failed", i);
  }
  function dc(e) {
   return e?.routing.status === "failed" ? e.routing.errors : [];
  }
  function fc(e) {
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
  function hc({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: hi(t)
    }));
   });
  }
  function pc(e) {
   switch (e.kind) {
   case "evaluated":
    return mc(e.evaluation.routing);

   case "refused":
    return kc(e.reason);

   case "timeout":
    {
     const t = e.last && gc(e.last.routing);
     const n = t === null ? "see what its sender did" : `the last: ${t}`;
     return kc(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return kc("the step was cancelled while it waited for a webhook");
   }
  }
  function mc(e) {
   const t = gc(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return kc(`the webhook is for nobody here: ${t}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return kc(`the webhook is refused, for it may not come from ${e.provider}: ${t}; compare the secret and the signature with the sender's`);

   case "not_matched":
   case "handshake":
    return {
     result: "not_run",
     why: `nothing ran: ${t}`
    };

   case "failed":
    return kc(`the webhook of ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function kc(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function gc(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  const wc = 4e5;
  const bc = 1e5;
  const yc = {
   success: `${Yr.I.success} Webhook received`,
   not_run: `${Yr.I.skipped} Webhook received, nothing ran`,
   failure: `${Yr.I.failure} Webhook not taken`,
   waiting: `${Yr.I.waiting} Webhook awaited`
  };
  function vc({result: e, why: t, webhook: n, functions: r, errors: s, variables: o, absent: i}, a) {
   const c = e => (0, Yr.Mk)(a(e));
   const u = Object.entries(o).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ c(e), c(t), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${yc[e]}\n`, `${(0, Yr.FY)(a(t))}\n` ];
   if (s.length > 1) l.push((0, Yr.p_)(s.map(c), bc));
   if (n !== null) {
    const {provider: e, verdict: t, id: s, retry_of: o} = n.received;
    const i = {
     Provider: c(e ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(t),
     Record: (0, Yr.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, Yr.Mk)(o)
     }
    };
    const a = Object.values(i);
    l.push((0, Yr.tp)(Object.keys(i), [ a ], wc));
   }
   const d = [ ...u, ...i.map(({fn: e, name: t}) => [ c(e), c(t), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Yr.tp)([ "Function", "Variable", "Value" ], d, wc));
   return l.join("\n");
  }
  function $c(e, t, n) {
   const {inputs: r, secrets: s} = e;
   const {repository: o} = r.environment;
   const i = xc(e);
   const a = e => ({
    kind: "refused",
    reason: `the record is not checked again: ${e}`
   });
   if (i.repository !== o) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401), and a record keeps no signature to verify; let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!jc(t, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = Bi(t, s, u);
   const d = l.length === 0 && r.trustRecord;
   if (l.length === 0 && !d) return a(`provider ${u} has no secret, so that anyone could have written it; set trust-record: true if you know where the record is from, or let the sender send it again`);
   if (!d && !rc(l, o, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const f = Lc(c, s);
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
   const k = Fi(t, f, m);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or change the order or the match of the providers`);
   const g = _c(t, k, f);
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
  function _c({functions: e}, t, {headers: n, query: r}) {
   if (!("variables" in t)) return null;
   const s = fi(e);
   for (const {name: o, match: i, conditions: a} of e) {
    if (!t.functions.includes(o)) continue;
    const e = Object.keys(i?.headers ?? {}).find(e => n[e.toLowerCase()] === zo.XF);
    const c = Object.keys(i?.query ?? {}).find(e => r[e] === zo.XF);
    const u = [ ...Object.keys(i?.body ?? {}), ...a.map(({path: e}) => e) ].find(e => s.has(e));
    const l = e ?? c ?? u;
    if (l !== void 0) return `function ${o} matches by ${l}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function xc(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = tc(e.text);
    if (t.kind === "foreign") throw new W.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new W.x(`${t} holds no received webhook; give the record-file of a step with mode: receive`);
   if (s.length > 0) throw new W.x(`${t} holds ${n.length} received webhooks, and a step checks one; write the path of one file`);
   return r;
  }
  function jc({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  const Sc = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function Oc({inputs: e, secrets: t}, n, r, {webhook: s, routing: o, now: i, retryOf: a}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = gc(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...Uc(s, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: Sc[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = Bi(n, t, u);
   const k = m !== void 0 && c !== "invalid_signature";
   const {repository: g} = l;
   return k ? {
    ...p,
    mac: nc(m, g, p)
   } : p;
  }
  const Cc = 8;
  const Mc = 4;
  function Uc(e, t) {
   const {token: n, receive: r, redact: s} = t;
   const i = (0, zo.$o)(t.secrets, Mc);
   const c = e => (0, ic.y1)(n ? e.replaceAll(n, zo.XF) : e, i);
   const u = e => {
    const t = c(e);
    return s(t) === t ? t : zo.XF;
   };
   const l = new Set([ (0, a.Ml)("jobserv"), ...r.providers.flatMap(e => Ei(e) ?? []) ]);
   const d = e => l.has(e) || Ec(e);
   const f = Nc(Object.entries(e.headers).flatMap(([e, t]) => d(e) ? t : []));
   const h = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ u(e), t.has(e) && !d(e) && !f(n) ? u(n) : zo.XF ]));
   const p = new Set([ ...go, ...Ic(r, "headers").map(e => e.toLowerCase()) ]);
   const m = () => {
    const t = fi(r.functions);
    const n = t.size > 0 ? Tc(e, t) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return c(n.json);
    const s = (0, o._6)(e.body);
    if (s !== null) return c(s);
    const i = e.body.toString("latin1");
    const a = c(i) === (0, ic.y1)(i, qc);
    return a ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: f(e.uri) ? zo.XF : c(e.uri),
    query: h(e.query, new Set(Ic(r, "query"))),
    headers: h(e.headers, p),
    body: m()
   };
  }
  function Ec(e) {
   return e !== "x-event-key" && (0, zo.tV)(e);
  }
  function Ic({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : ai(e).marks);
   const s = t.flatMap(e => e.variables);
   return [ ...[ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {})), ...s.filter(({from: e, secret: t}) => e === n && !t).map(hi) ];
  }
  const Ac = 8;
  function Tc(e, t) {
   const n = Mo(e, Rc(e));
   if ("fault" in n) return null;
   let r = false;
   const s = (0, zo.lY)();
   for (const e of t) {
    const t = (0, u.Rr)(e);
    if (t.kind === "error") continue;
    const o = t.path.at(-1);
    const i = (0, u.$I)(n.json, t.path.slice(0, -1));
    if (!i.found || o === void 0) continue;
    const {value: a} = i;
    if (typeof a !== "object" || a === null) continue;
    const c = Object.getOwnPropertyDescriptor(a, o);
    if (c === void 0 || c.value === null) continue;
    for (const e of ji(c.value)) if (e.length >= Ac) s.add(e);
    Object.defineProperty(a, o, {
     ...c,
     value: zo.XF
    });
    r = true;
   }
   return r ? {
    json: s.redact(JSON.stringify(n.json))
   } : "as it is";
  }
  function Rc({headers: e}) {
   return ai("slack").marks.some(({match: t}) => Object.keys(t.headers ?? {}).every(t => e[t] !== void 0));
  }
  function Nc(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= Cc);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function Lc({uri: e, query: t, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const i = e => (0, dn.S5)(e, e => {
    const t = (0, oc.Gf)(e) ?? e;
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
  function qc(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function Bc(e, t) {
   const {inputs: n} = e;
   const r = Dc(e);
   t.mask(n.listenerToken);
   const s = ma(Jc(e, await e.loadConfig(), r), e.secrets, t.mask);
   const {config: o, secrets: i} = s;
   const a = {
    ...e,
    secrets: i
   };
   const c = await Pc(a, r, s, t);
   return ac(a, t, {
    config: o,
    outcome: c
   }, e => Oc(a, o, t, e));
  }
  async function Pc(e, t, n, r) {
   const {config: s} = n;
   switch (t) {
   case "event":
    return Fc(e, n, r);

   case "listener":
    return Ka(e, s, r);

   case "record":
    return $c(e, s, r);
   }
  }
  async function Fc({inputs: {environment: e}}, t, n) {
   const r = t.config.providers.some(({active: e, signature: t}) => e && t === "none");
   const s = await ja(e.event, r);
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
   const c = ka(s.dispatched, t, a);
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
  function Dc({inputs: e}) {
   const {via: t, record: n, listenerToken: r, dryRun: s, environment: o} = e;
   const i = [];
   if (s) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (t === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && t === "listener") i.push("input record gives the webhook to check again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && t === "event" && !zc(o.eventName)) i.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !vo.test(r)) i.push("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new W.x(i.map(e => ({
    message: e
   })));
   if (n !== "") return "record";
   return t === "listener" ? "listener" : "event";
  }
  function Jc({inputs: e, secrets: t}, {receive: n}, r) {
   const s = n?.providers.filter(e => e.active) ?? [];
   if (n === void 0 || s.length === 0) throw new W.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const o = s.map(({name: e}) => e);
   if (!n.functions.some(e => e.active && o.includes(e.provider))) throw new W.x(`the config has no active function for ${o.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = s.flatMap(({name: e, secret_name: n}) => {
    const r = n.filter(e => t.get(e) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${e}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = s.filter(Oi).map(({name: e}) => e);
   if (r === "listener" && e.listenerToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input listener-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new W.x(i);
   return n;
  }
  function zc(e) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(e);
  }
  var Hc = n(4125);
  const Xc = "webhook-record";
  const Yc = 100;
  const Kc = 500;
  const Wc = 32 * 1024 * 1024;
  const Gc = 1e3;
  const Zc = 4;
  const Vc = Ga.Ikc({
   id: Ga.aig(),
   name: Ga.YjP(),
   size_in_bytes: Ga.NpB(Ga.aig(), 0),
   expired: Ga.NpB(Ga.zMY(), false),
   created_at: Ga.FsL(Ga.YjP(), Ga.pdi(e => Date.parse(e)), Ga.aig(), Ga.E2x()),
   workflow_run: Ga.NpB(Ga.cl6(Ga.Ikc({
    id: Ga.lqM(Ga.aig()),
    repository_id: Ga.lqM(Ga.aig()),
    head_repository_id: Ga.lqM(Ga.aig())
   })), null)
  });
  async function Qc(e, t) {
   const n = await eu(e, t);
   const r = [];
   let s = Wc;
   for (let o = 0; o < n.length && s >= 0; o += Zc) {
    const i = await Promise.all(n.slice(o, o + Zc).map(n => nu(e, t.repository, n)));
    for (const e of i.flat()) {
     s -= e.text.length;
     if (s >= 0) r.push(e);
    }
   }
   if (s < 0) e.log.warning(`the records since ${hu(t.since)} are larger than ${Wc / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function eu({api: e, log: t}, {repository: n, since: r, forks: s = false}) {
   const o = [];
   const i = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, Z.NU)(n), {
    keys: [ "artifacts" ],
    most: Yc
   });
   let a = false;
   for await (const {items: e, more: t} of i) {
    const n = e.flatMap(e => {
     const t = Ga.xLC(Vc, e);
     return t.success ? [ t.output ] : [];
    });
    o.push(...n.filter(({name: e, created_at: t}) => e.startsWith(Xc) && t >= r));
    a = !t || n.every(({created_at: e}) => e < r);
    if (a) break;
   }
   if (!a) t.warning(`${n} has more than ${Yc * 100} artifacts; older ones are not read`);
   const c = o.filter(e => {
    const n = tu(e, s);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > Kc) t.warning(`${n} has ${c.length} records since ${hu(r)}; only the newest ${Kc} are read`);
   return c.slice(0, Kc);
  }
  function tu({expired: e, size_in_bytes: t, workflow_run: n}, r) {
   if (e) return "it is expired";
   if (t > Wc) return `it is larger than ${Wc / 1024 / 1024} MiB`;
   const {repository_id: s, head_repository_id: o} = n ?? {};
   const i = o !== void 0 && o !== s;
   return i && !r ? "it is from a run of a fork" : null;
  }
  async function nu({api: e, log: t}, n, {id: r, name: s, created_at: o, workflow_run: i}) {
   const a = i?.id ?? null;
   const c = a === null ? s : `${s} of run ${a}`;
   try {
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, Z.NU)(n),
     artifact_id: r,
     archive_format: "zip"
    }, Wc);
    const i = await su(s, t);
    return i.map(({path: e, text: t}) => ({
     path: `${c}: ${e}`,
     text: t,
     uploaded: o,
     runId: a
    }));
   } catch (e) {
    if (!ru(e)) throw e;
    t.warning(`artifact ${c} skipped: ${e.message}`);
    return [];
   }
  }
  function ru(e) {
   if (e instanceof G.hD) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function su(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await lu(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  const ou = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const iu = {
   magic: 33639248,
   size: 46
  };
  const au = {
   magic: 67324752,
   size: 30
  };
  const cu = 0;
  const uu = 8;
  async function lu(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = du(e);
    const r = e.readUInt16LE(n + 10);
    if (r > Gc) throw new ArchiveError(`it has more than ${Gc} files`);
    let s = e.readUInt32LE(n + 16);
    let o = Wc;
    const i = [];
    for (let n = 0; n < r; n++) {
     if (e.readUInt32LE(s) !== iu.magic) throw fu();
     const n = e.readUInt16LE(s + 10);
     const r = e.readUInt32LE(s + 20);
     const a = e.readUInt32LE(s + 42);
     const c = s + iu.size;
     const u = c + e.readUInt16LE(s + 28);
     const l = e.toString("utf8", c, u);
     s = u + e.readUInt16LE(s + 30) + e.readUInt16LE(s + 32);
     if (!(0, Hc.E)(l)) continue;
     if (e.readUInt32LE(a) !== au.magic) throw fu();
     const d = a + au.size + e.readUInt16LE(a + 26) + e.readUInt16LE(a + 28);
     const f = e.subarray(d, d + r);
     if (f.length < r || ![ cu, uu ].includes(n)) throw fu();
     const h = n === cu ? f : t(f, {
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
    throw t === "ERR_BUFFER_TOO_LARGE" ? new ArchiveError(`it unpacks to more than ${Wc / 1024 / 1024} MiB`) : fu();
   }
  }
  function du(e) {
   const t = Math.max(0, e.length - ou.size - ou.comment);
   for (let n = e.length - ou.size; n >= t; n--) if (e.readUInt32LE(n) === ou.magic) return n;
   throw fu();
  }
  function fu() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function hu(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  var pu = n(7359);
  const mu = "variables.";
  function ku(e) {
   const {payload: t, dockerhub: n, ...r} = e;
   return {
    ...r,
    body: ""
   };
  }
  async function gu(e, t, {sent: n, run: r}, {webhook: s, lacksSecret: o, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (s === void 0) return vu("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return vu("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = s.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: d} = e.inputs.environment;
   const f = (0, pu.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return vu(f);
   const h = ku(s);
   const p = (0, Ne.wX)(h).find(e => e.startsWith(mu));
   if (p !== void 0) return vu(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await i(h, r);
   if (m.kind === "unknown") return vu(m.reason);
   if (m.status !== null && yu(n, r, d, m.status)) t.log.warning(`webhook "${s.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = wu(s, l, e.secrets);
   const g = (0, re.iP)(e, t, h, {
    id: a,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, ic.C3)(u, s.body, k)
   });
   return g.kind === "request" ? g : vu(g.reason);
  }
  function wu(e, t, n) {
   const r = t.length === 0 ? [] : (0, Ne.Fj)(e);
   return new Map([ ...n ].filter(([e]) => r.includes(e)));
  }
  function bu(e, {log: t}) {
   for (const n of e) {
    const e = (0, Ne.Fj)(ku(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function yu({id: e, webhook: t, event: n}, {run_id: r, run_attempt: s}, o, i) {
   const a = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: o,
    runId: r,
    attempt: s,
    webhook: t
   };
   return !(0, Y.d4)(e, {
    ...c,
    chain: null,
    kind: a,
    status: i
   });
  }
  function vu(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  const $u = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function _u(e) {
   const t = (0, Ne.wX)(e);
   return (0, Re.U)(t).build || t.some(ju);
  }
  function xu(e, t) {
   const {repository: n, repositoryOwner: r, serverUrl: s, apiUrl: o} = e.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: r}, s) => {
    const o = JSON.stringify([ n, r, s ]);
    const a = {
     ...e.inputs,
     runId: n,
     runAttempt: r
    };
    const c = i.get(o) ?? (0, Re.x)({
     ...e,
     inputs: a
    }, t, s);
    i.set(o, c);
    return c;
   };
   return async (e, i) => {
    if (!_u(e)) {
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
     const t = (0, Re.U)((0, Ne.wX)(e));
     const {values: n, status: r} = await a(i, t);
     return {
      kind: "values",
      values: n,
      status: t.build ? r : null
     };
    } catch (e) {
     if (!(e instanceof G.hD) || t.signal.aborted) throw e;
     const n = `its URL or headers use run ${i.run_id}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function ju(e) {
   return /^github(\.|$)/.test(e) && !$u.includes(e);
  }
  const Su = [ "failed", "all" ];
  function Ou(e, {deliveries: t, only: n}, r, s = null) {
   const o = t.some(e => Su.includes(e)) ? null : t;
   const i = [ ...o === null ? Mu(t) : o.flatMap(t => Uu(t, e)), ...Iu(n, [ ...r, ...e.map(({sent: e}) => e.webhook) ]) ];
   if (i.length > 0) throw new W.x(i.map(e => ({
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
    if (o !== null && !o.includes(e)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && t.includes("failed")) d("it succeeded"); else if (l !== null) d(Eu(i), true); else if (s === null || o !== null) a.selected.push(i); else if (i.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && Cu(i, s)) a.lost.push(i); else if (!r.includes(c)) d("the config has no webhook of that name", true); else a.selected.push(i);
   }
   return a;
  }
  function Cu({firstFailed: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function Mu(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function Uu(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const r = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${r}, which is not in the record; write ${(0, Te.h)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${Eu(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function Eu({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function Iu(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   Te.h)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function Au(e) {
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
     began: Ru(e)
    };
    if (r) r.push(i); else t.set(e.id, [ i ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {sent: t, run: n, began: r} = e.reduce((e, t) => Tu(t, e) ? e : t);
    const s = Lu(e);
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
  function Tu(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return Nu(e.sent) < Nu(t.sent);
  }
  function Ru({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function Nu({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function Lu(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  const qu = / #\d+$/;
  const Bu = 300;
  async function Pu(e, t) {
   const {sinceMs: n, giveUpAfterMs: r} = e.inputs;
   const s = t.clock.now();
   const o = Au(n ? await Yu(e, t, s - n) : Xu(e, t.log));
   const i = {
    ...e,
    config: await e.loadConfig()
   };
   const a = (i.config.notify?.webhooks ?? []).map(({name: e}) => e);
   const c = Ou(o, i.inputs, a, n ? {
    givenUpBefore: s - r
   } : null);
   Ju(c, t);
   zu(c, a, t);
   const u = await Du(i, t, c.selected);
   const l = u.flatMap(({webhook: e, preparation: n}) => n.kind === "request" && e !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, re.vp)(i, t, e)
   } ] : []);
   const d = await (0, re.F0)(i, t, l);
   const f = new Map(d.map(e => [ e.id, e ]));
   const h = u.map(({recorded: e, preparation: n}) => ({
    recorded: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(e.sent.id) ?? Hu(e, n, t),
    givenUp: false
   }));
   const p = c.lost.map(e => Fu(e, i, t));
   return Gu(i, t, [ ...p, ...h ], o);
  }
  function Fu(e, {inputs: t}, {log: n, redact: r}) {
   const {sent: s, firstFailed: o} = e;
   const a = (0, i.xv)(r(s.reason ?? "no reason"), Bu);
   const c = `given up, it has failed since ${(0, Ts.fU)(o)} (${a}); to send it once more, give the input deliveries: ${s.id}`;
   const {dryRun: u} = t;
   n.info(`webhook "${s.webhook}" ${u ? "would be" : "is"} ${c}`);
   const l = u ? (0, X.nE)(s, "given_up") : (0, X.vQ)(s, c);
   return {
    recorded: e,
    keys: null,
    delivery: l,
    givenUp: !u
   };
  }
  async function Du(e, t, n) {
   const r = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const s = new Set(n.map(({sent: e}) => e.webhook));
   const o = [ ...r.values() ].filter(({name: e, enabled: t}) => t && s.has(e)).map(ku);
   const i = new Set([ ...(0, ne.W$)(o, e, t.log) ].map(({name: e}) => e));
   bu(o, t);
   const a = xu(e, t);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await gu(e, t, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function Ju({skipped: e}, {log: t}) {
   for (const {recorded: n, why: r, warn: s} of e) {
    const {id: e, webhook: o} = n.sent;
    const i = `webhook "${o}" skipped, ${e}: ${r}`;
    if (s) t.warning(i); else t.info(i);
   }
  }
  function zu({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.filter(e => qu.test(e));
   const s = new Set([ ...r, ...r.map(e => e.replace(qu, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (s.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Hu({sent: e}, t, {log: n}) {
   switch (t.kind) {
   case "impossible":
    n.info(`webhook "${e.webhook}" FAILED: ${t.reason}`);
    return (0, X.vQ)(e, t.reason);

   case "skipped":
    n.info(`webhook "${e.webhook}" skipped, ${e.id}: ${t.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, X.nE)(e, t.reason);

   case "request":
    return (0, X.nE)(e, "cancelled");
   }
  }
  function Xu({inputs: e, loadRecords: t}, n) {
   const {record: r, environment: s} = e;
   const {repository: o} = s;
   if (r === "") throw new W.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, Hr.WE)(n);
    if (t.kind === "received") a.push(e); else if (t.kind === "invalid") i.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (t.record.run.repository !== o) i.push(`${e} is a record of ${t.record.run.repository}, and this is ${o}; send it again from there`); else c.push(t.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (i.length > 0) throw new W.x(i.map(e => ({
    message: e
   })));
   for (const e of a) n.info(`${e} holds a received webhook and is skipped`);
   return c;
  }
  async function Yu({inputs: e}, t, n) {
   const {repository: r} = e.environment;
   const s = await Qc(t, {
    repository: r,
    since: n
   });
   const o = s.flatMap(({path: e, text: n, uploaded: s}) => {
    const o = (0, Hr.WE)(n);
    if (o.kind === "received") return [];
    const i = o.kind === "invalid" ? o.why : o.record.run.repository !== r ? "is a record of another repository" : null;
    if (i === null && o.kind === "deliveries") return Ku(o.record, s);
    t.log.warning(`${e} ${i} and is skipped`);
    return [];
   });
   t.log.info(`records uploaded since ${(0, Ts.fU)(n)}: ${o.length}`);
   return o;
  }
  function Ku({deliveries: e, ...t}, n) {
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
  const Wu = "fix the cause, then run this job again";
  function Gu(e, t, n, r) {
   const {repository: s} = e.inputs.environment;
   const o = n.map(({delivery: e}) => e);
   const i = e.config.notify?.webhooks ?? [];
   const a = (0, te.z)(o, i, t.log);
   const c = t.signal.aborted;
   const u = Zu(n, r);
   if (u !== null) t.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? Vu(e);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, te.oh)(a, {
     cancelled: c,
     fix: o.some(({attempts: e}) => e.length > 0) ? Wu : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: (0, Hr.OA)(s, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(e => Qu(e, l, s))),
    summary: u === null ? [ (0, Q.q)(o, t.redact), rl(n.map(({recorded: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Zu(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Vu({inputs: e}) {
   const {runId: t, runAttempt: n} = e.environment;
   return {
    run_id: t,
    run_attempt: n
   };
  }
  function Qu({recorded: e, keys: t, delivery: n, givenUp: r}, s, o) {
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
    mac: t === null ? i.mac : (0, pu.cr)({
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
  const el = 3e5;
  const tl = 20;
  const nl = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function rl(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = e;
    const i = (0, Yr.Hn)((0, Yr.Mk)(t(s)), (0, Yr.Mk)(r));
    const a = Math.max(0, n.length - tl);
    const c = [ ...n.map((e, t) => sl(e, `${t + 1}`)).slice(a), ...o.map((e, t) => sl(e, `${n.length + t + 1} (this run)`)) ];
    return c.map((e, t) => [ t === 0 ? i : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Yr.tp)(nl, n, el)}`;
  }
  function sl({started: e, status_code: t, error: n, duration_ms: r}, s) {
   return [ s, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, Yr.Mk)(String(t ?? n ?? "")), (0, 
   Yr.a3)(r) ];
  }
 })
};
