"use strict";

exports.id = 345;

exports.ids = [ 345 ];

exports.modules = {
 901: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => tt,
   chain: () => Js,
   gate: () => jo,
   receive: () => mu,
   redeliver: () => jl
  });
  var r = n(818);
  var s = n(87);
  var o = n(67);
  n.n(o);
  var a = n(500);
  n.n(a);
  var i = n(598);
  n.n(i);
  var c = n(522);
  n.n(c);
  var u = 140;
  var l = (0, r.NpB)((0, r.mee)((0, r.YjP)()), null);
  var d = (0, r.Ikc)({
   id: (0, r.FsL)((0, r.aig)(), (0, r.ndf)()),
   state: (0, r.NpB)((0, r.YjP)(), ""),
   status: (0, r.NpB)((0, r.YjP)(), ""),
   context: (0, r.NpB)((0, r.YjP)(), "default"),
   description: l,
   target_url: l,
   created_at: l
  });
  function f(e) {
   const {output: t, success: n} = (0, r.xLC)(d, e);
   if (!n) return null;
   const {id: s, context: o, description: a, target_url: i} = t;
   const c = Date.parse(t.created_at ?? "");
   const u = {
    id: s,
    state: t.state || t.status,
    context: o,
    description: a,
    target_url: i,
    created: Number.isNaN(c) ? null : c
   };
   h.set(u, e);
   return u;
  }
  var h = new WeakMap;
  function p(e) {
   return h.get(e);
  }
  function m(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function k(e) {
   const {context: t, description: n, target_url: s} = e;
   return {
    ...e,
    context: (0, r.ueZ)(t),
    description: n && (0, r.xvE)((0, r.ueZ)(n), u),
    target_url: s && (0, r.XFb)(s)
   };
  }
  var g = 20;
  var w = 100;
  var b = {
   limit: w
  };
  var v = {
   sort: "leastindex"
  };
  var y = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  function $(e, t) {
   const n = {
    api: e,
    ...t,
    seen: new Map,
    etag: null
   };
   return {
    url: `${t.apiUrl}/repos/${t.repository}/statuses/${t.sha}`,
    async list(e) {
     const t = await x(n, null);
     A(n, t);
     return M(t, e);
    },
    async latest(e) {
     await _(n);
     return M([ ...n.seen.values() ], e);
    },
    post: e => j(n, e)
   };
  }
  async function _(e) {
   const {api: t, etag: n, seen: r} = e;
   const s = await t.request(y, {
    per_page: w,
    ...b,
    ...O(e),
    headers: n ? {
     "if-none-match": n
    } : {}
   }).catch(t => {
    throw E(t, e);
   });
   if (s.status === 304) return;
   const o = Array.isArray(s.json) ? s.json : [];
   const a = C(o);
   const i = o.length < w && !/rel="?next"?/.test(s.headers.link ?? "");
   const c = r.size === 0 ? null : Math.max(...r.keys());
   const u = i || U(a, c);
   A(e, u ? a : await x(e, c));
   e.etag = s.headers.etag ?? null;
  }
  async function x(e, t) {
   const n = [];
   const r = {
    most: g
   };
   try {
    const s = e.api.pages(y, O(e), r);
    for await (const {items: e, more: r} of s) {
     const s = C(e);
     n.push(...s);
     if (!r || U(s, t)) return n;
    }
   } catch (t) {
    throw E(t, e);
   }
   throw L(S(e));
  }
  async function j({api: e, repository: t, sha: n}, s) {
   const o = k(s);
   const {description: a, target_url: i, ...c} = o;
   const {json: u} = await e.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...(0, r.NUd)(t),
    sha: n,
    ...c,
    ...a !== null && {
     description: a
    },
    ...i !== null && {
     target_url: i
    }
   });
   return f(u) ?? {
    ...o,
    id: 0,
    created: null
   };
  }
  function O({repository: e, sha: t}) {
   return {
    ...(0, r.NUd)(e),
    ref: t,
    ...v
   };
  }
  function S({apiUrl: e, repository: t, sha: n}) {
   return `${e}/repos/${t}/commits/${n}/statuses`;
  }
  function A({seen: e}, t) {
   for (const n of t) e.set(n.id, n);
  }
  function C(e) {
   return e.map(f).filter(e => e !== null);
  }
  function U(e, t) {
   return t !== null && e.some(({id: e}) => e <= t);
  }
  function M(e, t) {
   return e.filter(e => t === null || m(e.context, t)).sort((e, t) => t.id - e.id);
  }
  function E(e, t) {
   return e instanceof r.hDB && e.status === 404 ? I(S(t)) : e;
  }
  function I(e) {
   return new r.hDB(`GET ${e} was answered 404: add "permissions: ${(0, r.uoR)(e)}: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function L(e) {
   return new r.hDB(`GET ${e} listed more than ${(g * w).toLocaleString("en")} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var B = 255;
  var T = 100;
  var R = [ "state", "description", "context", "target_url" ];
  function q(e) {
   const t = V(e);
   if (t.kind === "refused") return W([ t.error ]);
   const n = (0, r.ln4)(t.text, R.map(e => [ e ]));
   const s = new Set([ ...n ].map(([e]) => String(e)));
   return P(t.json, s);
  }
  function N(e) {
   return P(e, new Set);
  }
  function P(e, t) {
   if (!J(e)) return W([ "not_object" ]);
   const n = [];
   if (t.size > 0) n.push("duplicate_key");
   const s = n => t.has(n) ? null : (0, r.pa$)(e, n);
   const o = D(s("state"));
   if (!t.has("state")) n.push(...o.errors);
   const a = s("description");
   n.push(...z("description", a, B));
   const i = s("context");
   n.push(...z("context", i, T));
   const c = s("target_url");
   if (c !== null && typeof c !== "string") n.push("target_url_type");
   if (n.length > 0 || o.state === null) return W(n);
   return F(o.state, {
    description: (0, r.e09)(a),
    context: (0, r.e09)(i),
    target_url: (0, r.e09)(c)
   });
  }
  function F(e, t) {
   const n = e => e && (0, r.X5r)(e);
   const s = [];
   if (Object.values(t).some(e => e !== n(e))) s.push("control_chars");
   const o = t.target_url && (0, r.XFb)(t.target_url);
   if (o !== t.target_url) s.push("target_url_unusable");
   const a = {
    state: e,
    description: n(t.description),
    context: n(t.context),
    target_url: o
   };
   return {
    valid: true,
    callback: a,
    warnings: s
   };
  }
  function D(e) {
   if (e === "success" || e === "failure" || e === "error") return {
    state: e,
    errors: []
   };
   if (e === null) return {
    state: null,
    errors: [ "state_missing" ]
   };
   return typeof e === "string" ? {
    state: null,
    errors: [ "state_unknown" ]
   } : {
    state: null,
    errors: [ "state_type" ]
   };
  }
  function z(e, t, n) {
   if (t === null) return [];
   if (typeof t !== "string") return [ `${e}_type` ];
   return (0, r.VJ8)(t) > n ? [ `${e}_too_long` ] : [];
  }
  function J(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  var Y = {
   method_not_allowed: "a callback must be sent with POST",
   content_encoding: "the body must be sent without a Content-Encoding",
   body_too_large: "the body must be at most 65536 bytes",
   not_utf8: "the body must be UTF-8",
   body_empty: "the body is empty; it must be a JSON object with a state",
   not_json: "the body must be one JSON document",
   duplicate_key: "a key must not be given twice",
   not_object: "the body must be a JSON object",
   state_missing: "state must be given",
   state_type: "state must be a string",
   state_unknown: "state must be exactly success, failure or error",
   description_type: "description must be a string",
   description_too_long: "description must be at most 255 characters",
   context_type: "context must be a string",
   context_too_long: "context must be at most 100 characters",
   target_url_type: "target_url must be a string"
  };
  function W(e) {
   const t = e.map(e => Y[e]).join("; ");
   const n = `${t.charAt(0).toUpperCase()}${t.slice(1)}.`;
   return {
    valid: false,
    errors: e,
    message: n,
    http: H(e[0])
   };
  }
  function H(e) {
   switch (e) {
   case "method_not_allowed":
    return 405;

   case "content_encoding":
    return 415;

   case "body_too_large":
    return 413;

   default:
    return 400;
   }
  }
  function X(e) {
   const {state: t, description: n, context: r, target_url: s} = e;
   const o = n ? `${t}, "${n}"` : t;
   const a = [ o, r && `(context: ${r})`, s ];
   return a.filter(Boolean).join(" ");
  }
  var G = 65536;
  var K = 1e4;
  function V(e) {
   if (Buffer.byteLength(e) > G) return {
    kind: "refused",
    error: "body_too_large"
   };
   const t = Z(e);
   if (t === null) return {
    kind: "refused",
    error: "not_utf8"
   };
   if (/^[ \t\r\n]*$/.test(t)) return {
    kind: "refused",
    error: "body_empty"
   };
   try {
    return {
     kind: "json",
     text: t,
     json: JSON.parse(t)
    };
   } catch {
    return {
     kind: "refused",
     error: "not_json"
    };
   }
  }
  function Z(e) {
   const t = typeof e === "string" ? e : (0, r._6I)(e);
   return t === null ? null : (0, r.E_l)(t);
  }
  function Q(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !oe(n, ue(t, e)));
   if (n !== void 0) {
    const e = (0, r.aB_)(ue(t, n.path)) ?? re;
    const s = `${n.path} is ${(0, r.xvE)(e, T)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: s
    };
   }
   const s = te(e);
   const o = s.map(e => ({
    rule: e,
    value: ce(t, e.path)
   }));
   const a = o.find(({rule: e, value: t}) => ne(e, t) !== null) ?? o.find(({value: e}) => e !== null);
   if (a === void 0) {
    const e = s.map(({path: e}) => e).join(" and ");
    const t = s.length === 1 ? "has" : "have";
    return ae([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: i, value: c} = a;
   const u = ne(i, c);
   if (u === "pending") return {
    kind: "pending"
   };
   const l = ie(t, e.description, B);
   const d = ie(t, e.context, T);
   const f = ie(t, e.target_url, Number.POSITIVE_INFINITY);
   const h = u === null ? se(i, c) : null;
   const {callback: p, warnings: m} = F(u ?? "error", {
    description: l ?? h,
    context: d ?? null,
    target_url: f ?? null
   });
   if (l === void 0) m.push("description_not_text");
   if (d === void 0) m.push("context_not_text");
   if (f === void 0) m.push("target_url_not_text");
   return {
    kind: "callback",
    callback: p,
    warnings: m
   };
  }
  function ee(e, t) {
   const n = V(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: W(e).message
    };
   }
   const {description: s, context: o, target_url: a, conditions: i = []} = e;
   const c = [ ...te(e), ...[ s, o, a ].filter(e => e !== void 0), ...i ];
   const u = c.map(({path: e}) => le(e));
   const l = (0, r.Q_Y)(n.text, u);
   const d = c.find((e, t) => {
    const n = u[t];
    return n !== void 0 && l.has(n);
   });
   return d === void 0 ? Q(e, n.json) : ae([ "duplicate_key" ], `${d.path} is not the only one`);
  }
  function te({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function ne({success: e, failure: t, pending: n}, r) {
   if (oe(n, r)) return "pending";
   if (oe(e, r)) return "success";
   return oe(t, r) ? "failure" : null;
  }
  var re = "a deeply nested value";
  function se({path: e}, t) {
   const n = `${(0, r.aB_)(t) ?? re} at ${e} is in no list of the format`;
   return (0, r.xvE)(n, B);
  }
  function oe(e, t) {
   return e.includes(t);
  }
  function ae(e, t) {
   const {message: n} = W(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function ie(e, t, n) {
   const s = t ? ce(e, t.path) : null;
   if (s === null) return null;
   return typeof s === "object" ? void 0 : (0, r.xvE)(String(s), n);
  }
  function ce(e, t) {
   const n = ue(e, t);
   return n === "" ? null : n;
  }
  function ue(e, t) {
   const n = (0, r.$I0)(e, le(t));
   return n.found ? n.value : null;
  }
  function le(e) {
   const t = (0, r.Rr2)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function de(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? N(e) : q(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     errors: t.errors,
     message: t.message
    };
   }
   return n === null ? Q(t, e) : ee(t, n);
  }
  var fe = 10;
  var he = [ "pending", "queued", "in_progress", "waiting" ];
  function pe(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return ke(e, (0, r.eCA)(t, "client_payload"));

   case "workflow_dispatch":
    return ke(e, (0, r.eCA)(t, "inputs"));

   case "status":
    return be(xe(t), n);

   case "deployment_status":
    return be(je(t), n);

   case "check_run":
    return we(t, n);

   default:
    return Ue(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function me(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function ke(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return Ue(`The ${e} event carries nothing, so no callback.`);
   const n = (0, r.pa$)(t, "token");
   const s = (0, r.pa$)(t, "signature");
   for (const [t, r] of Object.entries({
    token: n,
    signature: s
   })) if (r !== null && typeof r !== "string") return Ue(`The ${e} event's ${t} must be a string.`);
   const o = (0, r.pa$)(t, "callback");
   return {
    kind: "dispatched",
    body: o ?? t,
    token: (0, r.e09)(n),
    signature: (0, r.e09)(s),
    signedText: (0, r.e09)(o),
    sha: ge((0, r.pa$)(t, "sha"))
   };
  }
  function ge(e) {
   return typeof e === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
  }
  function we(e, t) {
   const n = Oe(e);
   const s = (0, r.eCA)((0, r.eCA)((0, r.eCA)(e, "check_run"), "app"), "slug");
   return t.app === null || s === t.app ? be(n, t) : Ce(n, `is of another app than ${t.app}`);
  }
  function be(e, {context: t, format: n = null}) {
   if (t === null) return Ue(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: s, sameContext: o, undecided: a, sha: i, branches: c} = e;
   const u = e => ye(t).some(t => o(e, t) || $e(t, e));
   if (typeof s !== "string" || !u(s)) {
    const n = ye(t).join(", ");
    return Ce(e, `is of another context than ${n}`);
   }
   if (a !== null) return Ce(e, a);
   const l = ve(e, n);
   return l === null ? Ce(e, "decides nothing by the format") : {
    kind: "reported",
    verdict: l,
    sha: (0, r.e09)(i),
    branches: c
   };
  }
  function ve(e, t) {
   if (t === null) return N({
    state: e.state,
    description: Me(e.description, B),
    context: Me(e.context, T),
    target_url: e.target_url
   });
   const n = Q(t, e.json);
   if (n.kind !== "callback") return null;
   const {warnings: s, callback: o} = n;
   const a = o.context ?? (0, r.e09)(Me(e.context, T));
   return {
    valid: true,
    callback: {
     ...o,
     context: a
    },
    warnings: s
   };
  }
  function ye(e) {
   return e.split("\n").map(e => e.trim()).filter(e => e !== "");
  }
  function $e(e, t) {
   const n = !e.startsWith("!") && (0, r.pYO)(e) === null;
   return n && (0, r.cK5)([ e ], t);
  }
  function _e(e, t) {
   const n = Oe({
    action: "completed",
    check_run: e
   });
   if (n.undecided !== null) return null;
   const r = ve(n, t);
   return r?.valid ? r.callback : null;
  }
  function xe(e) {
   const t = (0, r.eCA)(e, "state");
   const n = (0, r.eCA)(e, "branches");
   const s = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, r.eCA)(e, "context"),
    sameContext: m,
    state: t,
    undecided: t === "pending" ? "is pending" : null,
    description: (0, r.eCA)(e, "description"),
    target_url: (0, r.eCA)(e, "target_url"),
    sha: (0, r.eCA)(e, "sha"),
    branches: {
     names: s.map(e => (0, r.e09)((0, r.eCA)(e, "name"))).filter(e => e !== null),
     complete: s.length < fe,
     certain: true
    },
    json: e
   };
  }
  function je(e) {
   const t = (0, r.eCA)(e, "deployment_status");
   const n = (0, r.eCA)(e, "deployment");
   const s = (0, r.eCA)(t, "state");
   const o = he.some(e => e === s);
   return {
    name: "deployment_status",
    context: (0, r.eCA)(n, "environment"),
    sameContext: m,
    state: s,
    undecided: o ? `is ${s}` : null,
    description: (0, r.eCA)(t, "description"),
    target_url: (0, r.pa$)(t, "target_url") ?? (0, r.pa$)(t, "log_url"),
    sha: (0, r.eCA)(n, "sha"),
    branches: null,
    json: t
   };
  }
  function Oe(e) {
   const t = (0, r.eCA)(e, "check_run");
   const n = (0, r.eCA)(t, "conclusion");
   const s = n === "success" || n === "failure";
   const o = (0, r.eCA)((0, r.eCA)(t, "output"), "title");
   const a = (0, r.eCA)((0, r.eCA)(t, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, r.eCA)(t, "name"),
    sameContext: (e, t) => e === t,
    state: s ? n : "error",
    undecided: Se((0, r.eCA)(e, "action"), (0, r.eCA)(t, "status")),
    description: s ? o : Ae(n, o),
    target_url: (0, r.pa$)(t, "details_url") ?? (0, r.pa$)(t, "html_url"),
    sha: (0, r.eCA)(t, "head_sha"),
    branches: {
     names: typeof a === "string" ? [ a ] : [],
     complete: true,
     certain: false
    },
    json: t
   };
  }
  function Se(e, t) {
   if (t !== "completed") return "is of a check that is not completed";
   return e === "completed" || e === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function Ae(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function Ce(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function Ue(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function Me(e, t) {
   return typeof e === "string" ? (0, r.xvE)(e, t) : e;
  }
  function Ee(e, t = null) {
   const {state: n, description: r, context: s, target_url: o} = e;
   if (n === "pending") return null;
   const a = n === "success" || n === "failure";
   const i = ve({
    name: "status",
    state: a ? n : "error",
    description: r,
    context: s,
    target_url: o,
    json: p(e)
   }, t);
   return i?.valid ? i.callback : null;
  }
  var Ie = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function Le(e, t, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return t === null || e !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${t.replace(Ie, "")}.`), r ]);
  }
  function Be(e) {
   const {signature: t, keys: n, token: s, value: o, text: a, now: i} = e;
   if (n.length === 0) return null;
   if (a === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, r.MX)(t, {
    headers: o === null ? {} : {
     [(0, r.Mlf)(t)]: o
    },
    body: Le(t, s, a),
    now: Math.floor(i / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var Te = "webhook-callback";
  var Re = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function qe(e) {
   const t = (0, r.eCA)(e, "client_payload") ?? (0, r.eCA)(e, "inputs");
   const n = [ t, (0, r.eCA)((0, r.eCA)(t, "webhook"), "body"), (0, r.eCA)(t, "build"), (0, 
   r.eCA)(t, "payload") ].map(Ne);
   const s = n.find(e => Re.some(t => (0, r.pa$)(e, t) !== null)) ?? null;
   const o = Ne((0, r.pa$)(s, "callback_dispatch"));
   const a = Ne((0, r.eCA)(o, "client_payload"));
   const i = (0, r.pa$)(a, "token") ?? (0, r.pa$)(s, "callback_token");
   return {
    url: (0, r.e09)((0, r.pa$)(s, "callback_url")),
    context: (0, r.e09)((0, r.pa$)(s, "callback_context")),
    token: (0, r.e09)(i),
    dispatch: (0, r.pa$)(s, "callback_dispatch") === null ? null : {
     url: (0, r.e09)((0, r.pa$)(o, "url")),
     eventType: (0, r.e09)((0, r.pa$)(o, "event_type")) ?? Te
    }
   };
  }
  function Ne(e) {
   return typeof e === "string" ? (0, r.qFJ)(e) : e;
  }
  function Pe(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, s] = ze(e ?? "", n, "dispatches") ?? [];
    if (s === void 0) return Ye(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return Ye("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return Ye("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = ze(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return e === "" ? Ye("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, a] = e === "" ? [] : ze(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const e = t.dispatch?.eventType ?? Te;
    return {
     kind: "dispatch",
     repository: a,
     eventType: e,
     token: t.token
    };
   }
   const i = e === "" ? null : ze(r, n, De);
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
   } : Ye("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  var Fe = "(?!\\.\\.?/)[\\w.-]+";
  var De = `actions/workflows/(${Fe})/dispatches`;
  function ze(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${Fe}/${Fe})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function Je({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function Ye(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  var We = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function He(e, t) {
   const n = e || t && We[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function Xe(e, t) {
   const {description: n, context: s, targetUrl: o} = t;
   const a = {
    description: B,
    context: T
   };
   const i = [ "description", "context" ].filter(e => (0, r.VJ8)(t[e]) > a[e]);
   const c = {
    state: e
   };
   if (n) c.description = (0, r.xvE)(n, B);
   if (s) c.context = (0, r.xvE)(s, T);
   if (o) c.target_url = o;
   return {
    report: c,
    cut: i
   };
  }
  function Ge(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function Ke({eventType: e, token: t}, n, r) {
   return {
    event_type: e,
    client_payload: Ve(t, n, r)
   };
  }
  function Ve(e, t, n) {
   const s = JSON.stringify(t);
   const o = Le("jobserv", e, s);
   const [a] = Object.values((0, r._SZ)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: o
   }, n));
   return {
    ...e === null ? {} : {
     token: e
    },
    callback: s,
    ...a === void 0 ? {} : {
     signature: a
    }
   };
  }
  var Ze = "callback";
  var Qe = [ {
   from: 200,
   to: 299
  } ];
  var et = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function tt(e, t) {
   const {inputs: n} = e;
   const {environment: o} = n;
   const a = qe(o.event);
   const i = (0, r.YQg)(n, e.secrets);
   const c = nt(n, a, t);
   const u = Pe(n.callbackUrl, a, o.apiUrl);
   if (u.kind === "wrong") throw new s.x(u.message);
   const l = ![ "", a.url ].includes(n.callbackUrl);
   if (u.kind === "webhook" && l) {
    const {secret: e, continuation: n} = rt(u.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (u.kind === "status" && i.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const d = (0, r.ek6)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: Ze,
    kind: "completed",
    status: c.state
   });
   const f = u.kind === "webhook" ? await ot(e, t, st(u.url, d, c, i)) : await it(n, t, {
    identity: {
     id: d,
     webhook: Ze,
     event: Ze
    },
    to: u,
    report: c,
    keys: i,
    retryDelaysSeconds: r.QsA
   });
   const h = u.kind === "webhook" && Je(u.url);
   const p = h ? `; the URL is not below GITHUB_API_URL (${o.apiUrl}), so github-token was not sent` : "";
   return at(o, c, f, {
    io: t,
    hint: p
   });
  }
  function nt(e, t, n) {
   const {environment: r, jobStatus: o, description: a, targetUrl: i} = e;
   const {serverUrl: c, repository: u, runId: l} = r;
   const d = He(e.state, o);
   if (d === null) throw new s.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: f, cut: h} = Xe(d, {
    description: a,
    context: e.context || (t.context ?? ""),
    targetUrl: i || `${c}/${u}/actions/runs/${l}`
   });
   for (const e of h) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return f;
  }
  function rt({pathname: e}) {
   return et.exec(e)?.groups ?? {};
  }
  function st(e, t, n, s) {
   const o = Buffer.from(JSON.stringify(n));
   return {
    id: t,
    webhook: Ze,
    event: Ze,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${r.xvI}`,
     "webhook-id": t,
     "webhook-event": Ze
    },
    body: o,
    stored: null,
    signatures: [ "jobserv" ],
    keys: s,
    signedBytes: Le("jobserv", rt(e).continuation ?? null, o)
   };
  }
  async function ot({inputs: e, allowlist: t}, n, s) {
   const o = {
    allowlist: t,
    successCodes: Qe,
    quoteResponse: e.showResponse !== "never",
    timeoutMs: r.t1A,
    retryDelaysSeconds: r.QsA,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [a] = await (0, r.F0$)({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: s,
    options: o
   } ]);
   if (a === void 0) throw new Error("a delivery has no outcome");
   return a;
  }
  function at({repository: e, runId: t, runAttempt: n}, s, o, {io: a, hint: i}) {
   const {state: c, description: u = null, context: l = null} = s;
   const {status: d, reason: f, webhook: h} = o;
   const p = s.target_url ?? null;
   const m = {
    state: c,
    description: u,
    context: l,
    target_url: p
   };
   const k = a.clock.now();
   return {
    result: d,
    failure: d === "failure" ? `the callback "${c}" was not delivered: ${f}${i}` : null,
    outputs: (0, r.eS5)(m, a),
    deliveries: [ o ],
    payload: null,
    record: (0, r.OAY)(e, {
     id: t,
     attempt: n
    }, [ {
     ...o,
     chain: null,
     body: null,
     retry_of: null,
     mac: null
    } ], d === "not_run" ? [] : [ (0, r.zWR)({
     chain: null,
     webhook: h,
     status: "sent",
     callback: m,
     at: k
    }, a.redact) ]),
    summary: `## Callback: ${c}\n\n${(0, r.qeC)([ o ], a.redact)}`
   };
  }
  async function it({dryRun: e, environment: t}, n, {identity: s, to: o, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = o;
   const l = o.kind === "workflow" ? `${u}, as a dispatch of ${o.workflow}` : `${u}, as a ${o.kind}`;
   const d = JSON.stringify(a);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, r.nEZ)(s, "dry_run");
   }
   const f = () => ct(n, t, {
    to: o,
    report: a,
    keys: i
   });
   const h = [];
   for (;;) {
    const {attempt: e, error: t} = await lt(n, h.length + 1, f);
    h.push(e);
    if (t === null) {
     n.log.info(`reported to ${l}: ${n.redact(d)}`);
     return {
      ...s,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const o = (0, r.g$U)(n.redact(t.message), 500);
    const a = {
     ...s,
     status: "failure",
     reason: o,
     attempts: h
    };
    const i = dt(n, t, h.length, c);
    if (i === null) return a;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function ct({api: e}, {apiUrl: t, event: n}, {to: s, report: o, keys: a}) {
   const {repository: i} = s;
   const c = (0, r.NUd)(i);
   switch (s.kind) {
   case "status":
    {
     const n = {
      apiUrl: t,
      repository: i,
      sha: s.sha
     };
     await $(e, n).post(Ge(o));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...Ke(s, o, a)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: s.workflow,
      ref: await ut(e, i, n),
      inputs: Ve(s.token, o, a)
     });
     return t;
    }
   }
  }
  async function ut(e, t, n) {
   const s = (0, r.eCA)(n, "repository");
   const o = (0, r.eCA)(s, "full_name") === t ? s : (await e.request("GET /repos/{owner}/{repo}", (0, 
   r.NUd)(t))).json;
   const a = (0, r.e09)((0, r.eCA)(o, "default_branch"));
   if (a === null) throw new r.hDB(`the API names no default branch of ${t}`, null);
   return a;
  }
  async function lt({clock: e}, t, n) {
   const s = e.now();
   const o = (n, r) => ({
    number: t,
    status_code: n,
    error: r,
    started: new Date(s).toISOString(),
    duration_ms: e.now() - s
   });
   try {
    return {
     attempt: o(await n(), null),
     error: null
    };
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: o(t, n ?? "status"),
     error: e
    };
   }
  }
  function dt({clock: e, random: t}, {status: n, code: s}, o, a) {
   const i = (0, r.tE)({
    attempt: o,
    retryDelaysSeconds: a,
    failure: {
     code: s ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: s === "tls_error"
    },
    retryAfter: void 0,
    now: e.now(),
    random: t(),
    retryOnlyIfUndelivered: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  function ft({webhooks: e}) {
   return {
    ...(0, r.iWw)(e.flatMap(r.wXI)),
    build: true
   };
  }
  function ht(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  var pt = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  var mt = 16 * 1024 * 1024;
  var kt = 16384;
  var gt = 4096;
  var wt = 16384;
  var bt = 1e3;
  var vt = 250;
  var yt = 50;
  var $t = {
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
  var _t = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function xt(e) {
   const t = {
    ...pt,
    bodyBytes: Math.max(mt, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, o.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: wt
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = kt;
   const r = new Map;
   n.on("connection", e => {
    St(r, t);
    r.set(e, performance.now());
    e.once("close", () => r.delete(e));
   });
   n.on("clientError", (e, t) => Bt(e.code, t));
   const {maxBytes: s} = e;
   const {bodyBytes: a} = t;
   let i = false;
   const c = new Map;
   const u = t => {
    e.onError(t);
    return _t;
   };
   const l = e => {
    try {
     return e();
    } catch (e) {
     return u(e);
    }
   };
   const d = (t, n) => {
    const r = Ct(t);
    const o = At(r) ?? l(() => e.checkHead(r));
    if (o !== null) return It(t, n, o);
    if (i) return It(t, n, $t);
    if (t.headers.expect !== void 0) n.writeContinue();
    Mt(t, c, {
     maxBytes: s,
     bodyBytes: a
    }, s => {
     if (i) return It(t, n, $t);
     const o = l(() => e.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(u).then(e => It(t, n, e), e.onError);
    });
   };
   n.on("request", d);
   n.on("checkContinue", d);
   const f = await jt(n, e);
   n.on("error", e.onError);
   return {
    port: f,
    close() {
     i = true;
     return Ot(n);
    }
   };
  }
  function jt(e, {host: t, port: n}) {
   return new Promise((r, s) => {
    e.once("error", e => s(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: gt
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function Ot(e) {
   await (0, a.setTimeout)(yt);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, a.setTimeout)(vt - yt, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function St(e, {connections: t, patienceMs: n}) {
   for (const [r, s] of e) {
    const o = performance.now() - s < n;
    if (e.size < t || o) return;
    e.delete(r);
    r.destroy();
   }
  }
  function At({path: e, method: t}) {
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
  function Ct(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: Ut(e)
   };
  }
  function Ut({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const s = e[n + 1] ?? "";
    const o = t.get(r);
    t.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function Mt(e, t, {maxBytes: n, bodyBytes: r}, s) {
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
    Et(t, r);
   };
   const l = () => c(Buffer.concat(o, a));
   e.on("data", u).on("end", l);
   e.once("close", i);
  }
  function Et(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, s] of e) {
    if (n <= t) return;
    n -= s;
    e.delete(r);
    r.destroy();
   }
  }
  function It(e, t, {status: n, headers: r, body: s}) {
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
   const i = setTimeout(a, bt);
   e.once("end", a).once("close", a).resume();
  }
  var Lt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Bt(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = Lt.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  function Tt(e, t) {
   const n = Ht(e, t.path);
   if (n === null) return Jt(404, "No such path or token.");
   const r = ht(t);
   if (r === "method_not_allowed") return zt(W([ r ]));
   if (n.isOver()) return Yt();
   const s = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return zt(W([ r ]));
   return s > G ? zt(W([ "body_too_large" ])) : null;
  }
  function Rt(e, t, n) {
   const s = Ht(e, t.path);
   const o = Tt(e, t);
   if (s === null || o !== null) {
    const e = o ?? Jt(404, "No such path or token.");
    return {
     reply: e,
     endpoint: s,
     log: null
    };
   }
   const {body: a, headers: i} = t;
   if (a === null) return Ft(s, W([ "body_too_large" ]));
   if (s.keys.length > 0) {
    const e = {
     headers: i,
     body: a,
     now: n
    };
    const t = (0, r.MX)(s.signature, e, s.keys);
    if (t !== "ok") {
     const n = t === "untimely" ? `refused: ${(0, r.eap)(s.signature, e)}` : t;
     const o = `The callback's signature is ${n}.`;
     return Dt(s, Jt(401, o), o);
    }
   }
   const c = qt(s, a);
   if (c.kind === "refused") return Ft(s, c.refusal);
   if (c.kind === "pending") {
    const e = Pt(s, "pending");
    return {
     reply: e,
     endpoint: s,
     log: c
    };
   }
   if (c.kind === "unrelated") {
    const e = `${c.message}; the callback is ignored.`;
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
     endpoint: s,
     log: c
    };
   }
   const u = Nt(s, c.callback);
   return {
    reply: u,
    endpoint: s,
    log: c
   };
  }
  function qt({format: e}, t) {
   if (e === null) {
    const e = q(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = ee(e, t);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = W(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function Nt(e, t) {
   const {disposition: n, state: r} = e.onCallback(t);
   switch (n) {
   case "accepted":
    return Pt(e, t.state);

   case "duplicate":
    return Pt(e, t.state, {
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
    return Yt();
   }
  }
  function Pt(e, t, n = {}) {
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
  function Ft(e, t) {
   return Dt(e, zt(t), t.message);
  }
  function Dt(e, t, n) {
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
  function zt(e) {
   const t = Jt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function Jt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function Yt() {
   return Jt(410, "The time for this callback is over.");
  }
  function Wt(e, t) {
   return {
    ...t,
    digest: (0, r.scB)(e)
   };
  }
  function Ht(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const s = (0, r.scB)(n);
   const o = e.filter(e => (0, r.SKO)(e.digest, s));
   return o[0] ?? null;
  }
  function Xt(e) {
   return /^[A-Za-z0-9_-]{16,200}$/.test(e) ? null : "input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one";
  }
  async function Gt(e, t, {what: n, path: s = "", ...o}) {
   const {host: a, port: i} = e.listen;
   en(e, i);
   const c = (0, r.J9V)(t.log, "failures of the listener");
   const u = await xt({
    host: a,
    port: i,
    ...o,
    onError: e => c.warning(`the listener failed: ${e}`)
   });
   const l = en(e, u.port);
   t.log.info(`listening on ${tn(a)}:${u.port} for ${n} to ${l}${s}`);
   return {
    publicUrl: l,
    async close() {
     await u.close();
     c.close();
    }
   };
  }
  async function Kt(e, t, n) {
   const s = [];
   const o = (0, r.J9V)(t.log, "callbacks were refused");
   const a = (0, r.J9V)(t.log, "requests were refused");
   const i = await Gt(e, t, {
    what: "callbacks",
    maxBytes: G,
    checkHead: e => {
     const t = Tt(s, e);
     const n = (0, r.e09)((0, r.eCA)(t?.body, "message"));
     if (t !== null) {
      const r = Zt(Ht(s, e.path));
      const o = r && ` for the callback${r}`;
      a.warning(`a ${e.method} request${o} was refused with ${t.status}: ${n}`);
     }
     return t;
    },
    handle: e => {
     const r = Math.floor(t.clock.now() / 1e3);
     const a = Rt(s, e, r);
     if (a.log !== null && a.endpoint !== null) {
      n(a.log, a.endpoint);
      Vt(o, a.log, Zt(a.endpoint));
     }
     return a.reply;
    }
   });
   return {
    publicUrl: i.publicUrl,
    register: (e, t) => s.push(Wt(e, t)),
    async close() {
     await i.close();
     o.close();
     a.close();
    }
   };
  }
  function Vt(e, t, n) {
   switch (t.kind) {
   case "refused":
    e.warning(`a callback${n} was refused with ${t.status}: ${t.message}`);
    break;

   case "unrelated":
    e.info(`a callback${n} was ignored: ${t.message}`);
    break;

   case "pending":
    e.info(`a callback${n} says that it is still pending`);
    break;

   case "callback":
    if (t.warnings.length > 0) e.warning(`texts of the callback${n} were changed: ${t.warnings.join(", ")}`);
   }
  }
  function Zt(e) {
   const t = e?.webhook ?? null;
   return t === null ? "" : ` of "${t}"`;
  }
  var Qt = [ "0.0.0.0", "[::]", "*" ];
  function en(e, t) {
   const {listen: n, publicUrl: r} = e;
   const o = `http://${tn(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!Qt.includes(e)) return o;
    throw new s.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const a = URL.canParse(r) ? new URL(r) : null;
   const i = a !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(a.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new s.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function tn(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var nn = "webhook-action/relay/v1/";
  var rn = 32;
  var sn = 64;
  var on = 16;
  var an = "webhook-action/attest/v1.";
  function cn({id: e, key: t}) {
   return `whr_${e}_${t.toString("base64url")}`;
  }
  function un(e) {
   const t = e.split(",").map(e => {
    const [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
    const r = yn(n);
    return r === null ? null : {
     id: t,
     key: r
    };
   });
   return t.includes(null) ? null : t.filter(e => e !== null);
  }
  function ln(e) {
   const t = t => {
    const n = Buffer.alloc(sn, t);
    for (const [r, s] of e.entries()) n[r] = t ^ s;
    return n;
   };
   const [n, r] = [ t(54), t(92) ];
   return e => dn(r, dn(n, Buffer.from(e)));
  }
  function dn(e, t) {
   return (0, i.hash)("sha256", Buffer.concat([ e, t ]), "buffer");
  }
  var fn = ln(Buffer.alloc(rn));
  function hn(e, t) {
   return ln(fn(e))(`${nn}${t}`);
  }
  var pn = new WeakMap;
  function mn(e, t) {
   const n = pn.get(e) ?? new Map;
   const r = n.get(t) ?? ln(hn(e.key, t));
   pn.set(e, n.set(t, r));
   return r;
  }
  function kn(e, t) {
   return gn((0, i.createHmac)("sha256", e).update(t).digest());
  }
  function gn(e) {
   return e.subarray(0, on).toString("base64url");
  }
  function wn(e, t, n) {
   const r = hn(e.key, `secret/${t}`);
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function bn(e, t, n) {
   const r = `${an}${t.toLowerCase()}.${n}`;
   return `v1.${mn(e, "attest")(r).toString("base64url")}`;
  }
  function vn(e, t, n, s) {
   const o = e.map(e => bn(e, t, n));
   return o.filter(e => (0, r.SKO)(e, s)).length > 0;
  }
  function yn(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === rn && t.toString("base64url") === e ? t : null;
  }
  function $n({secret_name: e}, t) {
   const [n, ...r] = un(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new s.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  var _n = "webhook-action/callback/v2.";
  var xn = 2048;
  function jn(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: a, exp: i, nonce: c} = e;
   const u = JSON.stringify([ n, r, s, o, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${kn(t, _n + l)}`;
  }
  function On(e, t) {
   const n = e.slice(0, xn);
   const s = n.lastIndexOf(".");
   const o = n.slice(0, Math.max(s, 0));
   const a = Cn(o);
   const i = t(a?.repository ?? "");
   const c = kn(i, _n + o);
   const u = (0, r.SKO)(c, n.slice(s + 1));
   return u && i.length > 0 && e === n ? a : null;
  }
  function Sn({exp: e}, t) {
   return !(t < e);
  }
  function An(e) {
   return (0, i.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function Cn(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = Un(t);
   if (n === null || n.length !== 7) return null;
   const [s, o, a, i, c, u, l] = n;
   if (typeof s !== "string" || !(0, r.end)(s)) return null;
   if (!Mn(i, /./s) || !Mn(c, /./s)) return null;
   if (!Mn(l, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!En(o) || !En(a) || !En(u)) return null;
   return {
    repository: s,
    run: o,
    attempt: a,
    chain: i,
    link: c,
    exp: u,
    nonce: l
   };
  }
  function Un(e) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    return Array.isArray(t) ? t : null;
   } catch {
    return null;
   }
  }
  function Mn(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function En(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function In(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function Ln({clock: e}, {signal: t, onUndecided: n}, r) {
   while (!t.aborted) {
    const s = await r();
    if (t.aborted) break;
    if (s?.kind === "undecided") n(s.answer); else if (s !== null) return s;
    await e.sleep(K, t);
   }
   return null;
  }
  async function Bn(e, t, {request: n, response: r}, s) {
   const o = Rn(e, t, n, r);
   if (o.kind === "refused") return o;
   const {url: a} = o;
   return Ln(e.io, s, async () => {
    const r = await Wn(e, t, {
     request: n,
     url: a
    }, s.signal);
    if (r.kind !== "undecided") return r;
    e.io.log.debug(`polling for "${t.name}": ${r.answer}`);
    const o = e.io.redact(r.answer);
    return Vn(`the last answer at ${a.origin}: ${o}`);
   });
  }
  function Tn(e, t, n) {
   if (t.callback.url === void 0) return;
   const r = Rn(e, t, n, null);
   const o = r.kind === "url" ? zn(e, r.url) : r.reason;
   if (o !== null) throw new s.x(`webhook "${t.name}": callback.url: ${o}`);
  }
  function Rn({input: e, io: t, reported: n}, {name: s, callback: o}, {url: a}, i) {
   const c = o.url;
   if (c === void 0) return Nn(i, a);
   const u = (0, r.S6l)(c).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const l = i === null ? Object.fromEntries(u.map(e => [ e, "x" ])) : {
    response: Dn(i.body)
   };
   const d = (0, r.RiE)(e, t, {
    ...n.values,
    ...l
   });
   const f = u.find(e => !Fn(d(e)));
   if (i !== null && f !== void 0) return In(`its response has no text or number ${f.slice("response.".length)}, which callback.url needs`);
   const h = qn(s, c, d);
   if (!URL.canParse(h)) return In("its callback.url is not a URL");
   return Pn(new URL(h));
  }
  function qn(e, t, n) {
   try {
    return (0, r.KD6)(t, n);
   } catch (t) {
    if (!(t instanceof r.vHr)) throw t;
    throw new s.x(`webhook "${e}": callback.url: ${t.message}`);
   }
  }
  function Nn(e, t) {
   const n = e?.headers.location;
   if (n === void 0) return In("its response has no Location to poll; send one, or write callback.url");
   const r = URL.canParse(n, t.href) ? new URL(n, t) : null;
   return r?.origin === t.origin && !r.username && !r.password ? Pn(r) : In(`its response's Location is not on ${t.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
  }
  function Pn(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function Fn(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function Dn(e) {
   const t = V(e);
   return t.kind === "json" ? t.json : null;
  }
  function zn({input: {allowlist: e}}, t) {
   return (0, r.x56)(e, t, e.methods[0] ?? "GET");
  }
  var Jn = 3e4;
  var Yn = [ 202, 204, 404 ];
  async function Wn(e, t, {request: n, url: s}, o) {
   const a = e => In(`polling ${s.origin}: ${e}`);
   const i = zn(e, s);
   if (i !== null) return a(i);
   const c = s.origin === n.url.origin ? Hn(n) : {};
   const {allowlist: u} = e.input;
   const l = await e.io.request({
    url: s,
    method: "GET",
    headers: {
     accept: "application/json",
     ...c
    },
    body: null,
    timeoutMs: Jn,
    maxBytes: G,
    refuses: (0, r.V4I)(u, s),
    keepAlive: false,
    signal: o
   });
   if (l.kind === "failure") {
    const e = `${l.code}: ${l.message}`;
    return l.permanent ? a(e) : Vn(e);
   }
   const {status: d, body: f, cut: h} = l;
   if (Yn.includes(d) || d >= 500) return Vn(`answered ${d}`);
   if (d !== 200) return a(`answered ${d}`);
   return h ? a("answered more than 64 KiB") : Kn(e, t, f);
  }
  function Hn({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  var Xn = 200;
  var Gn = [ "state_missing", "body_empty" ];
  function Kn({io: e}, {name: t, callback: n}, s) {
   const o = de(s, n.format ?? null);
   const a = (0, r.g$U)(e.redact(s.toString()), Xn);
   switch (o.kind) {
   case "callback":
    Zn({
     io: e
    }, t, o.warnings);
    return o;

   case "pending":
    return Vn(`200, pending: ${a}`);

   case "unrelated":
    return Vn(`200, ${o.message}: ${a}`);

   case "refused":
    return o.errors.every(e => Gn.includes(e)) ? Vn(`200, not decided: ${a || "empty"}`) : In(`what was polled isn't a callback: ${o.message}`);
   }
  }
  function Vn(e) {
   return {
    kind: "undecided",
    answer: e
   };
  }
  function Zn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function Qn(e, t) {
   switch (t.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return {};

   case "listener":
    {
     const {inputs: t} = e.input;
     en(t, t.listen.port);
     return {
      callback_url: "***"
     };
    }

   case "status":
    return {
     callback_url: "***",
     callback_context: "***"
    };

   case "event":
    {
     const n = {
      callback_token: "***",
      callback_dispatch: "***"
     };
     const r = fr(e, t, pr(e, t));
     if (r === null) return n;
     mr(e, t, r);
     return {
      ...n,
      callback_url: "***"
     };
    }
   }
  }
  async function er(e, t) {
   const n = e.callback.via === "event" ? nr : tr;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return or(e, t);

   case "delivery":
    return rr;

   case "listener":
    return ar(e, t, r);

   case "status":
    return ir(e, t);

   case "poll":
    return ur(e, t);

   case "event":
    return dr(e, t, r);
   }
  }
  var tr = 16;
  var nr = 12;
  var rr = {
   keys: {},
   wait: (e, t) => sr(t),
   check: async () => "none",
   close: () => {}
  };
  function sr(e) {
   return new Promise(t => {
    const n = () => t(null);
    if (e.aborted) n(); else e.addEventListener("abort", n, {
     once: true
    });
   });
  }
  function or({name: e, callback: t}, {run: n}) {
   return {
    ...rr,
    async wait({response: r}) {
     if (r === null || r.cut) return In("its response is longer than 64 KiB");
     const s = de(r.body, t.format ?? null);
     switch (s.kind) {
     case "callback":
      Zn(n, e, s.warnings);
      return s;

     case "pending":
      return In("its response says that it is still pending");

     case "unrelated":
      return In(`its response is about something else: ${s.message}`);

     case "refused":
      return In(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function ar({name: e, callback: t}, {run: n, listener: s, onCallback: o, progress: a}, i) {
   const {input: c, plan: u, io: l} = n;
   if (s === null) throw new Error("nothing listens");
   l.mask(i);
   const d = (0, r.J9V)(l.log, `callbacks of "${e}" changed nothing`);
   s.register(i, {
    chain: u.name,
    webhook: e,
    signature: t.signature,
    keys: t.secret_name.flatMap(e => c.secrets.get(e) ?? []),
    format: t.format ?? null,
    isOver: () => {
     const {state: e} = a();
     return e === "timeout" || e === "cancelled";
    },
    onCallback: t => {
     const n = o(t);
     const r = `callback of "${e}" ${n}: ${X(t)}`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const s = a();
     return {
      disposition: n,
      state: s.callback?.state ?? s.state
     };
    }
   });
   return {
    ...rr,
    keys: {
     callback_url: `${s.publicUrl}/hook/${i}/`
    },
    close: () => d.close()
   };
  }
  async function ir({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: s}, onUndecided: o}) {
   const a = s(e);
   const [i] = await n.list(a);
   const c = i?.id ?? 0;
   const u = e => e.filter(({id: e}) => e > c).map(e => Ee(e)).findLast(e => e !== null);
   return {
    ...rr,
    keys: {
     callback_url: n.url,
     callback_context: a
    },
    check: async () => u(await n.latest(a)) ?? "none",
    wait(e, s) {
     const i = (0, r.IZM)(t, () => n.latest(a));
     return Ln(t, {
      signal: s,
      onUndecided: o
     }, async () => {
      const e = await i();
      if (e === void 0) return null;
      const t = u(e);
      if (t !== void 0) return {
       kind: "callback",
       callback: t
      };
      const n = cr(e, a, c);
      return {
       kind: "undecided",
       answer: n
      };
     });
    }
   };
  }
  function cr([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function ur(e, {run: t, onUndecided: n}) {
   return {
    ...rr,
    wait: (r, s) => Bn(t, e, r, {
     signal: s,
     onUndecided: n
    })
   };
  }
  var lr = 7 * 24 * 36e5;
  function dr(e, {run: t, statuses: n}, r) {
   const {input: s, io: o, plan: a, reported: i} = t;
   const {apiUrl: c, repository: u} = s.inputs.environment;
   const l = e.callback.timeout ?? lr;
   const d = a.relay && $n(a.relay, s.secrets)[0];
   const f = jn({
    repository: u,
    run: i.run.id,
    attempt: i.run.attempt,
    chain: a.name,
    link: e.name,
    exp: Math.floor((o.clock.now() + l) / 1e3),
    nonce: r
   }, d ? hn(d.key, "chain") : s.secrets.get(a.token_secret_name ?? "") ?? "");
   o.mask(f);
   const h = fr(t, e, f);
   return {
    ...rr,
    keys: {
     ...h !== null && {
      callback_url: h
     },
     callback_token: f,
     ...a.relay?.workflow === void 0 && {
      callback_dispatch: {
       url: `${c}/repos/${u}/dispatches`,
       event_type: "webhook-callback",
       client_payload: {
        token: f
       }
      }
     }
    },
    check: async () => await n.isTaken(e.name) ? "taken" : "none"
   };
  }
  function fr({input: e, io: t, plan: n, reported: s}, {name: o, callback: a}, i) {
   if (a.url === void 0) return n.relay === void 0 ? null : (0, r.sCI)(n.relay, $n(n.relay, e.secrets)[0].id, i);
   const c = {
    ...s.values,
    callback_token: i
   };
   return qn(o, a.url, (0, r.RiE)(e, t, c));
  }
  var hr = 255;
  function pr({input: e, plan: t}, n) {
   const r = {
    repository: e.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: t.name,
    link: n.name,
    exp: 9999999999,
    nonce: "x".repeat(16)
   };
   return jn(r, "any key: only the length counts");
  }
  function mr({plan: e}, {name: t}, n) {
   if (n.length > hr) throw new s.x(`webhook "${t}" of chain "${e.name}": its callback_url could have ${n.length} characters, and receivers such as Docker Hub take ${hr}; shorten the names of the chain and of its webhooks`);
  }
  var kr = 10 * 6e4;
  function gr(e, t) {
   const {input: n, io: s, plan: o} = e;
   const a = o.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: i} = n.config.notify ?? {};
   (0, r.HPY)([ ...a, {
    url: i
   } ], n.inputs.variables, s.log);
   const c = a.map(t => {
    const n = Qn(e, t);
    const r = wr(e, t, {
     keys: n,
     callback: null
    });
    if (t.callback.via === "poll") Tn(e, t, r);
    return r;
   });
   (0, r.xDW)(n.inputs.allowedHosts, s, c.map(({url: e}) => e));
   return c;
  }
  function wr({input: e, io: t, plan: n, reported: s, event: o}, a, {keys: i, callback: c}) {
   const {environment: u} = e.inputs;
   const {run: l, build: d, status: f, subject: h} = s;
   const p = (0, r.ek6)({
    repository: u.repository,
    runId: l.id,
    attempt: l.attempt,
    chain: n.name,
    webhook: a.name,
    kind: h.kind,
    status: f,
    sender: {
     runId: u.runId,
     attempt: u.runAttempt
    }
   });
   return (0, r.ndc)(e, t, a, {
    id: p,
    event: o,
    values: {
     ...s.values,
     ...i,
     event: {
      name: o
     },
     callback: c ?? {}
    },
    body: (0, r._ns)({
     payload: d?.payload ?? null,
     isPrivate: l.isPrivate,
     serverUrl: u.serverUrl,
     event: u.event,
     keys: i,
     secrets: e.secrets
    })
   });
  }
  async function br({input: e, io: t}, n, s, o) {
   t.log.info(`link "${n.name}" is sent to ${s.shown}`);
   const a = await (0, r.cK2)(t, s, {
    ...yr(n),
    allowlist: e.allowlist,
    quoteResponse: e.inputs.showResponse !== "never",
    signal: AbortSignal.any([ t.signal, o.over ]),
    shouldRetry: () => o.shouldRetry().catch(e => {
     const s = t.redact((0, r.gJl)(e));
     t.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${s}`);
     return false;
    })
   });
   const i = o.over.aborted && !t.signal.aborted;
   const c = i ? vr(a, o.state()) : a;
   const u = (0, r.KVD)(e.inputs, t, s, c);
   return {
    outcome: a,
    delivery: u
   };
  }
  function vr(e, t) {
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
  function yr(e) {
   const {via: t, timeout: n = kr} = e.callback;
   const s = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    successBody: e.success_body,
    timeoutMs: e.timeout ?? (s ? n : r.t1A),
    retryDelaysSeconds: e.retry_schedule ?? r.QsA,
    retryOnlyIfUndelivered: !(e.idempotent ?? e.retry_schedule !== void 0),
    keepAlive: false
   };
  }
  var $r = /#([0-9a-f]{16})$/;
  var _r = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  var xr = 60;
  function jr(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, xr) || "-";
   return `callback ${An(e)} claimed in attempt ${t} by ${r}`;
  }
  function Or(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const s = r.find(e => Sr(e) === An(t));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: e}) => e > s.id);
   if (o.some(e => Sr(e) !== null)) return Ur("resent", "the link has been sent again since; its new token counts");
   const a = o.find(({state: e}) => e !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = o.filter(e => Ar(e, t));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Ur("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = i.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => Cr(e) === n.attempt);
   return l === void 0 || l.description === jr(t, n) ? {
    kind: "open",
    sent: s
   } : Ur("claimed", "another job of this run has claimed it");
  }
  function Sr({state: e, target_url: t}) {
   const n = e === "pending" ? $r.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Ar({description: e}, t) {
   const n = _r.exec(e ?? "")?.[1];
   return n === void 0 || n === An(t);
  }
  function Cr({description: e}) {
   const t = _r.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function Ur(e, t) {
   return {
    kind: "refused",
    why: e,
    message: t
   };
  }
  var Mr = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Er({input: e, io: t, plan: n, reported: s}) {
   const {apiUrl: o, serverUrl: a, repository: i, sha: c} = e.inputs.environment;
   const {run: u} = s;
   const l = {
    apiUrl: o,
    repository: i,
    sha: u.headSha ?? c
   };
   const d = $(t.api, l);
   const f = $(t.finalApi, l);
   const h = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const p = `${a}/${i}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const m = e => (0, r.ueZ)(`webhook/${n.name}/${e}`);
   let k = Promise.resolve();
   const g = e => {
    k = k.then(e);
    k.catch(() => {});
   };
   const w = new Map;
   const b = async (e, {list: t} = d) => {
    const n = w.get(e);
    if (n === void 0) return false;
    const r = await t(m(e));
    return Or(r, n, Mr).kind === "refused";
   };
   return {
    statuses: d,
    contextOf: m,
    isTaken: e => b(e),
    async pending(e, t) {
     if (!h) return;
     w.set(e, t);
     g(() => f.post({
      state: "pending",
      context: m(e),
      description: "sent, waiting for the callback",
      target_url: `${p}#${An(t)}`
     }));
     await k;
    },
    publish(e, n) {
     if (!h) return;
     for (const [r, s] of n.links.entries()) {
      const n = e.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? Ir(s, p, t) : null;
      if (o === null) continue;
      g(async () => {
       if (s.via === "event" && await b(s.name, f)) return;
       const e = m(s.name);
       await f.post({
        ...o,
        context: e
       });
      });
     }
    },
    flush: () => k.then(() => null, e => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
   };
  }
  function Ir(e, t, {redact: n}) {
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
  async function Lr({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: a} of e.slice(0, t)) {
    if (!a) continue;
    const e = await n.list(r(o));
    const [t] = e;
    const i = t ? Ee(t) : null;
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
  var Br = 1500;
  var Tr = 5;
  var Rr = 21;
  var qr = 3e3;
  async function Nr({input: e, io: t}, {statuses: n, contextOf: r}, s) {
   const {nonce: o} = s;
   const a = Fr(e.inputs);
   const i = r(s.link);
   const c = t.clock.now();
   const u = await Pr(t, Tr, async () => {
    const e = Or(await n.list(i), o, a);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return Dr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Dr(u.message);
   const l = Sn(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : jr(o, a),
    target_url: a.page
   });
   if (l) return Dr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await Pr(t, Rr, async () => {
    const e = await n.list(i);
    const r = e.some(({id: e}) => e === d.id);
    const s = Or(r ? e : [ ...e, d ], o, a);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(qr, 2 * h);
    return c ? s : null;
   });
   if (p === null) return Dr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Dr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Pr({clock: e, log: t, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const a = await s();
    if (a !== null || o >= r || n.aborted) return a;
    t.debug("the statuses of the link are read again");
    await e.sleep(Br, n);
   }
  }
  function Fr(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: s, runnerName: o, job: a} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: s,
    job: e.jobId || o || a
   };
  }
  function Dr(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function zr({webhooks: e, expect_final_callback: t}) {
   return {
    state: "not_run",
    links: e.map(({name: e, enabled: t, callback: {via: n}}) => ({
     name: e,
     via: n,
     enabled: t,
     state: "skipped",
     callback: null,
     undecided: null,
     reason: null,
     statusCode: null,
     attempts: 0,
     started: null,
     completed: null,
     conflicts: 0
    })),
    current: null,
    expectFinalCallback: t
   };
  }
  function Jr(e, {link: t, earlier: n, started: r}) {
   const s = zr(e);
   const o = s.links.map((e, s) => {
    if (s === t) return {
     ...e,
     state: "waiting",
     attempts: 1,
     started: r
    };
    const o = n.find(({name: t}) => t === e.name);
    return s < t && o ? {
     ...e,
     ...o,
     state: "success"
    } : e;
   });
   return {
    ...s,
    state: "running",
    links: o,
    current: t
   };
  }
  function Yr(e, t, n) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? os(e, t.from, n) : e;

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return Hr(e, t, n);

   case "callback":
    return Xr(e, t, n);

   case "undecided":
    return as(e, t.link, {
     undecided: t.answer
    });

   case "refused":
    return Vr(e, t.link) ? rs(e, t.link, {
     state: "error",
     reason: t.reason,
     at: n
    }) : e;

   case "link_timeout":
    return Gr(e, t.link) && !Zr(e, t.link) ? ns(e, "timeout", n) : e;

   case "chain_timeout":
    return ns(e, "timeout", n);

   case "cancelled":
    return ns(e, "cancelled", n);
   }
  }
  function Wr(e, {link: t, callback: n}) {
   const r = e.links[t];
   if (r === void 0) return "unexpected";
   if (Gr(e, t) && r.callback === null && Kr(r)) return "accepted";
   if (r.state === "timeout" || r.state === "cancelled") return "expired";
   const s = r.callback?.state ?? r.state;
   if (s === n.state) return "duplicate";
   return r.callback === null && !Qr(r) ? "unexpected" : "conflict";
  }
  function Hr(e, t, n) {
   const {link: r, attempts: s, statusCode: o} = t;
   const a = e.links[r];
   if (a === void 0 || a.state === "skipped") return e;
   const i = as(e, r, {
    attempts: s,
    statusCode: o
   });
   if (a.state !== "sending" || !Gr(e, r)) return i;
   const c = as(i, r, {
    state: "waiting"
   });
   const u = Zr(e, r);
   switch (t.kind) {
   case "taken":
    return {
     ...c,
     state: "waiting"
    };

   case "rejected":
   case "lost":
    return u && t.kind === "lost" ? ss(c, r, n) : rs(c, r, {
     state: "error",
     reason: t.reason,
     at: n
    });

   case "delivered":
    if (u || es(e, r)) return ss(c, r, n);
    return a.via === "event" ? {
     ...c,
     state: "waiting"
    } : c;
   }
  }
  function Xr(e, t, n) {
   const {link: r, callback: s} = t;
   switch (Wr(e, t)) {
   case "accepted":
    {
     const t = as(e, r, {
      callback: s
     });
     if (s.state !== "success") return rs(t, r, {
      state: s.state,
      at: n
     });
     return Zr(t, r) ? t : ss(t, r, n);
    }

   case "conflict":
    {
     const t = (e.links[r]?.conflicts ?? 0) + 1;
     return as(e, r, {
      conflicts: t
     });
    }

   case "duplicate":
   case "expired":
   case "unexpected":
    return e;
   }
  }
  function Gr(e, t) {
   return e.state === "running" && e.current === t;
  }
  function Kr({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function Vr(e, t) {
   const n = e.links[t];
   const r = n !== void 0 && n.via !== "delivery" && n.via !== "listener";
   return r && n.state === "waiting" && Gr(e, t);
  }
  function Zr(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function Qr({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function es(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = ts(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function ts(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function ns(e, t, n) {
   if (e.state === "not_run") return {
    ...e,
    state: t
   };
   if (e.state !== "running" || e.current === null) return e;
   const r = e.links[e.current]?.undecided ?? null;
   const s = t === "timeout" ? r : null;
   return rs(e, e.current, {
    state: t,
    reason: s,
    at: n
   });
  }
  function rs(e, t, {state: n, reason: r = null, at: s}) {
   const o = as(e, t, {
    state: n,
    completed: s,
    reason: r
   });
   return {
    ...o,
    state: n
   };
  }
  function ss(e, t, n) {
   const r = as(e, t, {
    state: "success",
    completed: n
   });
   return os(r, t + 1, n);
  }
  function os(e, t, n) {
   const r = ts(e, t);
   if (r === null) return {
    ...e,
    state: e.current === null ? "not_run" : "success"
   };
   const s = as(e, r, {
    state: "sending",
    started: n
   });
   return {
    ...s,
    state: "running",
    current: r
   };
  }
  function as(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  async function is(e, t, n) {
   const {io: r, timeoutMs: s} = e;
   const o = Er(e);
   const a = [];
   const i = {
    run: e,
    statuses: o,
    listener: await cs(e, a),
    deadline: r.clock.now() + s,
    chain: t,
    over: new AbortController,
    sources: [],
    deliveries: [],
    callbacks: a
   };
   const c = () => ls(i, {
    kind: "cancelled"
   });
   try {
    r.signal.addEventListener("abort", c, {
     once: true
    });
    if (n.kind === "start") ls(i, n); else ds(i, n.link, n.callback);
    if (r.signal.aborted) c();
    await us(i);
   } finally {
    r.signal.removeEventListener("abort", c);
    await (i.listener?.close());
    for (const e of i.sources) e.close();
   }
   const u = await o.flush();
   const {deliveries: l} = i;
   return {
    chain: i.chain,
    deliveries: l,
    callbacks: a,
    trouble: u
   };
  }
  async function cs({input: e, io: t, plan: n}, s) {
   const o = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   if (!o) return null;
   return Kt(e.inputs, t, (e, n) => {
    if (e.kind !== "refused") return;
    const o = t.clock.now();
    (0, r.rCm)(s, (0, r.ay6)(n, e.message, o));
   });
  }
  async function us(e) {
   for (;;) {
    const {chain: t, over: n} = e;
    if (t.state !== "running" || t.current === null) return;
    await Promise.all([ fs(e, t.current, n.signal), gs(e, t.current, n.signal) ]);
   }
  }
  function ls(e, t) {
   const {run: n, chain: r} = e;
   const s = Yr(r, t, n.io.clock.now());
   e.chain = s;
   e.statuses.publish(r, s);
   if (s.state === "running" && s.current === r.current) return;
   e.over.abort();
   e.over = new AbortController;
  }
  function ds(e, t, n) {
   const {run: s, chain: o, callbacks: a} = e;
   const i = Wr(o, {
    link: t,
    callback: n
   });
   (0, r.rCm)(a, {
    chain: s.plan.name,
    webhook: bs(e, t).name,
    status: i,
    callback: n,
    at: s.io.clock.now()
   });
   ls(e, {
    kind: "callback",
    link: t,
    callback: n
   });
   return i;
  }
  async function fs(e, t, n) {
   const {run: s, statuses: o, listener: a, sources: i} = e;
   try {
    const r = await er(ws(e, t), {
     run: s,
     statuses: o,
     listener: a,
     progress: () => bs(e, t),
     onCallback: n => ds(e, t, n),
     onUndecided: n => ls(e, {
      kind: "undecided",
      link: t,
      answer: n
     })
    });
    i.push(r);
    if (n.aborted) return;
    const c = await ps(e, t, {
     source: r,
     over: n
    });
    if (n.aborted) return;
    const u = await r.wait(c, n);
    if (u?.kind === "callback") ds(e, t, u.callback);
    if (u?.kind === "refused") hs(e, t, u.reason);
   } catch (s) {
    if (!n.aborted) hs(e, t, (0, r.gJl)(s));
   }
  }
  function hs(e, t, n) {
   const {io: r} = e.run;
   const {name: s, state: o} = bs(e, t);
   const a = r.redact(n);
   r.log.warning(`link "${s}": ${a}`);
   ls(e, o === "sending" ? {
    kind: "rejected",
    link: t,
    attempts: 0,
    statusCode: null,
    reason: a
   } : {
    kind: "refused",
    link: t,
    reason: a
   });
  }
  async function ps(e, t, {source: n, over: s}) {
   const {run: o} = e;
   const a = ws(e, t);
   const i = ks(e, t, n);
   const c = wr(o, a, {
    keys: n.keys,
    callback: vs(e, t)
   });
   const {outcome: u, delivery: l} = await br(o, a, c, {
    over: s,
    state: () => bs(e, t).state,
    shouldRetry: async () => await i() !== "taken" && bs(e, t).callback === null
   });
   e.deliveries.push(l);
   const d = !u.delivered || a.callback.via === "status";
   let f = null;
   const h = !d ? "none" : await i().catch(e => {
    f = e;
    return "none";
   });
   if (h === "taken") o.io.log.notice(`link "${a.name}" is not sent again, because another run continues from its callback`);
   ls(e, ms(t, u, h === "taken", o.io));
   if (f !== null && !(0, r.dgy)(f)) throw f;
   return {
    request: c,
    response: u.attempts.at(-1)?.response ?? null
   };
  }
  function ms(e, {attempts: t, delivered: n, reason: r}, s, {redact: o}) {
   const a = t.at(-1);
   const i = a?.attempt.status_code ?? null;
   const c = {
    link: e,
    attempts: t.length,
    statusCode: i
   };
   if (s) return {
    kind: "taken",
    ...c
   };
   if (n) return {
    kind: "delivered",
    ...c
   };
   return {
    kind: a?.response ? "rejected" : "lost",
    reason: o(r ?? "not delivered"),
    ...c
   };
  }
  function ks(e, t, n) {
   let r = "none";
   return async () => {
    if (r !== "none") return r;
    r = await n.check();
    if (typeof r === "object") ds(e, t, r);
    return r;
   };
  }
  async function gs(e, t, n) {
   const {run: s, deadline: o} = e;
   const {clock: a} = s.io;
   const {name: i, callback: c} = ws(e, t);
   const {via: u, timeout: l = kr} = c;
   const d = u === "event" ? kr : l;
   const f = o - a.now();
   const h = u === "delivery" || u === "event";
   await (0, r.a0b)(s.io, {
    what: h ? `the answer of "${i}"` : `the callback of "${i}"`,
    ms: Math.min(d, f),
    done: n
   });
   if (d < f && !n.aborted) ls(e, {
    kind: "link_timeout",
    link: t
   });
   await a.sleep(o - a.now(), n);
   if (!n.aborted) ls(e, {
    kind: "chain_timeout"
   });
  }
  function ws({run: e}, t) {
   const n = e.plan.webhooks[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function bs({chain: e}, t) {
   const n = e.links[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function vs({chain: e}, t) {
   const n = e.links.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var ys = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function $s({input: e, io: t, plan: n, reported: s}, {chain: o, deliveries: a, callbacks: i, trouble: c}) {
   const {environment: u} = e.inputs;
   const l = s.build?.payload ?? null;
   const d = a.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = Os(n.name, o);
   if (f !== null && c !== null) t.log.warning(c);
   const h = f ?? (c && (0, r.g$U)(t.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const p = h && (0, r.g$U)(t.redact(h), 1e3);
   for (const e of Ss(o)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: js(o, h !== null),
    failure: p,
    outputs: {
     "build-status": s.status,
     "chain-state": o.state,
     links: JSON.stringify(As(o, t.redact)),
     ...(0, r.eS5)(_s(o), t)
    },
    deliveries: a,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, r.OAY)(u.repository, s.run, a.map(e => ({
     ...e,
     reason: e.reason ?? xs(e, o, t.redact),
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    })), i.map(e => (0, r.zWR)(e, t.redact))),
    summary: [ Ms(n.name, {
     chain: o,
     why: p
    }, t.redact), ...l ? [ (0, r.Cr)(l, t.redact) ] : [], (0, r.qeC)(a, t.redact) ].join("\n")
   };
  }
  function _s({links: e}) {
   return e.findLast(({callback: e}) => e !== null)?.callback ?? null;
  }
  function xs({webhook: e}, {links: t}, n) {
   const s = t.find(({name: t}) => t === e);
   switch (s?.state) {
   case "timeout":
    return "no callback came in time";

   case "cancelled":
    return "the step was cancelled before the callback came";

   default:
    return s?.reason ? (0, r.g$U)(n(s.reason), 1e3) : null;
   }
  }
  function js({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function Os(e, t) {
   const {state: n, links: r, current: s} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const a = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const i = n === "timeout" ? [ ys, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Ss({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function As(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: Cs(e.started),
    completed: Cs(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function Cs(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  var Us = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Ms(e, {chain: t, why: n}, s) {
   const {links: o, state: a} = t;
   const i = o.length - Bs;
   return `## ${r.IaO[Ps(a)]} Chain ${(0, r.MkP)(s(e))}: ${(0, r.MkP)(a)}\n${Es(Is(t, s) ?? (n && (0, 
   r.FYx)(s(n))))}\n${Ns(o, s)}${Es(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   r.tpe)(Us, o.map(e => Ls(e, s)))}`;
  }
  function Es(e) {
   return e ? `\n${e}\n` : "";
  }
  function Is({links: e, current: t}, n) {
   const s = t === null ? void 0 : e[t];
   if (!s?.callback || s.reason || Ps(s.state) !== "failure") return null;
   const {description: o, target_url: a} = s.callback;
   const i = (0, r.nfo)(n(o || "no reason is given"), a && n(a));
   return `${(0, r.koJ)(n(s.name))} said ${s.state}: ${i}`;
  }
  function Ls(e, t) {
   const {callback: n, reason: s, conflicts: o, started: a, completed: i} = e;
   const c = t(s ?? n?.description ?? "");
   const u = n?.target_url && t(n.target_url);
   return [ (0, r.MkP)(t(e.name)), o === 0 ? (0, r.SRW)(Ps(e.state), e.state) : (0, 
   r.HnF)((0, r.SRW)(Ps(e.state), e.state), `${o} contradicted`), (0, r.HnF)(n ? (0, 
   r.nfo)(c || "callback", u) : (0, r.MkP)(c), (0, r.MkP)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), a === null ? "" : (0, 
   r.rbc)(a), a === null || i === null ? "" : (0, r.a3k)(i - a) ];
  }
  var Bs = 48;
  var Ts = 4;
  var Rs = 40;
  var qs = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Ns(e, t) {
   const n = e.slice(0, Bs);
   const r = Array.from({
    length: Math.ceil(n.length / Ts)
   }, (e, t) => n.slice(t * Ts, (t + 1) * Ts));
   const s = r.length === 1;
   const o = r.flatMap((e, n) => {
    const r = n * Ts;
    const o = e.map((e, n) => `l${r + n}[${Ds(e, t)}]:::${Ps(e.state)}`);
    const a = e.slice(1).map((e, t) => `l${r + t} ${Fs(e)} l${r + t + 1}`);
    const i = [ ...o, ...a ];
    return s ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${Fs(n)} r${t + 1}` : "";
   });
   const i = Object.entries(qs).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...a, ...i ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function Ps(e) {
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
  function Fs({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function Ds(e, t) {
   const {name: n, state: s, started: o, completed: a} = e;
   const i = o === null || a === null ? "" : `, ${(0, r.a3k)(a - o)}`;
   return `"${zs(t(n))}<br/>${r.IaO[Ps(s)]} ${s}${i}"`;
  }
  function zs(e) {
   return (0, r.xvE)(e, Rs).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function Js(e, t) {
   const {inputs: n, config: s} = e;
   const o = Ys(s, n.chain);
   const a = Ws(o, n.startAt);
   const i = await (0, r.xFG)(e, t, ft(o));
   const c = await Xs(e, t, {
    plan: o,
    from: a,
    reported: i
   });
   const u = {
    input: e,
    io: t,
    plan: o,
    reported: i,
    event: c.event ?? "",
    timeoutMs: n.timeoutMs ?? o.timeout
   };
   const l = zr(o);
   const d = {
    chain: l,
    callbacks: [],
    deliveries: [],
    trouble: null
   };
   if (c.event === null) {
    const e = `chain "${o.name}" did not start: ${c.why}`;
    t.log.info(e);
    const r = n.dryRun || o.enabled === false || n.environment.eventName === "workflow_run";
    return $s(u, {
     ...d,
     trouble: r ? null : e
    });
   }
   Hs(t, o, a);
   const f = gr(u, a);
   if (n.dryRun) return $s(u, {
    ...d,
    deliveries: f.map(n => (0, r.PA2)(e, t, n))
   });
   t.log.info(`chain "${o.name}" starts for ${c.event}`);
   return $s(u, await is(u, l, {
    kind: "start",
    from: a
   }));
  }
  function Ys({chains: e}, t) {
   const n = e.map(e => e.name);
   const [o, a] = e;
   if (o === void 0) throw new s.x("the config has no chains; write one under chains:");
   if (t === "" && a !== void 0) throw new s.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const i = t === "" ? o : e.find(e => e.name === t);
   if (i !== void 0) return i;
   throw new s.x(`input chain is "${t}", which the config does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Ws(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const o = n.indexOf(t);
   if (o >= 0 && e.webhooks[o]?.enabled) return o;
   throw new s.x(o >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Hs(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function Xs(e, t, {plan: n, from: s, reported: o}) {
   const a = e => ({
    event: null,
    why: e
   });
   if (n.enabled === false) return a("enabled is false");
   const i = n.webhooks.slice(s).filter(({enabled: e}) => e);
   if (i.length === 0) return a("none of its webhooks is enabled");
   if (o.properties.fork && n.match.repository === void 0) return a(`the run comes from a fork (${o.properties.repository || "unknown"}); match.repository can name it`);
   const c = await (0, r.IN6)(o, t, [ n ]);
   const u = (0, r.Bjv)({
    ...n,
    enabled: true,
    only_failures: false
   }, c, {
    ...o,
    properties: await (0, r.PGq)(o, t, [ n ])
   });
   if ("reason" in u) return a(u.text);
   const l = (0, r.W$7)(Gs(n, i), e, t.log);
   return l.size > 0 ? a("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function Gs(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  async function Ks(e, t, n) {
   const s = await e.loadConfig();
   const o = Zs(e, s, n.token);
   if (o.kind === "refused") return {
    ...o,
    claims: null
   };
   t.mask(n.token);
   const {claims: a, plan: i, link: c, index: u} = o;
   const l = {
    ...e.inputs,
    runId: a.run,
    runAttempt: a.attempt
   };
   const d = {
    ...e,
    inputs: l,
    config: s
   };
   const f = i.webhooks.slice(u).filter(({enabled: e}) => e);
   if ((0, r.W$7)(f, d, t.log).size > 0) return {
    ...ro("a secret of the chain is empty"),
    claims: a
   };
   const h = to(d, t, c, n);
   if (h.kind !== "valid") return {
    ...h,
    claims: a
   };
   const {callback: p} = h;
   const m = await no(d, t, o).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (m === null || t.signal.aborted) return {
    kind: "stopped",
    reason: Vs,
    claims: a
   };
   if (m.kind === "refused") return {
    ...m,
    claims: a
   };
   const {run: k, chain: g, sha: w} = m;
   t.log.info(`chain "${i.name}" continues at "${c.name}": ${p.state}`);
   const b = await is(k, g, {
    kind: "callback",
    link: u,
    callback: p
   });
   return {
    kind: "resumed",
    claims: a,
    sha: w,
    result: $s(k, b)
   };
  }
  var Vs = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function Zs({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: s} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let a = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = Qs(n, r, t);
    if (o === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return ro(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return eo(n, o);
    a = `the token is for the chain "${o.chain}", which ${e.chain === "" ? "the config no longer has" : "the input chain does not name"}`;
   }
   return ro(a);
  }
  function Qs({relay: e, token_secret_name: t}, n, r) {
   const s = e === void 0 ? [ r.get(t ?? "") ?? "" ] : $n(e, r).map(({key: e}) => hn(e, "chain"));
   for (const e of s) {
    const t = On(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function eo(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : ro(`chain "${e.name}" no longer has a link "${t.link}" with via: event`);
  }
  function to({secrets: e}, t, {name: n, callback: r}, {body: s, token: o, signature: a, signedText: i}) {
   const c = Be({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: o,
    value: a,
    text: i,
    now: t.clock.now()
   });
   if (c !== null) return ro(c);
   const u = de(s, r.format ?? null);
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
    return ro(u.message);

   case "callback":
    Zn({
     io: t
    }, n, u.warnings);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function no(e, t, {claims: n, plan: s, index: o}) {
   const {inputs: a} = e;
   en(a, a.listen.port);
   const i = await (0, r.xFG)(e, t, ft(s));
   const c = i.run.headSha;
   if (c === null) return ro("the API does not say which commit the run of the chain is of");
   const {events: u} = await (0, r.IN6)(i, t, [ s ]);
   const l = {
    input: e,
    io: t,
    plan: s,
    reported: i,
    event: s.events.find(e => u.includes(e)) ?? s.events[0] ?? "",
    timeoutMs: a.timeoutMs ?? s.timeout
   };
   gr(l, o + 1);
   const d = Er(l);
   try {
    const e = await Lr(s, o, d);
    const t = await Nr(l, d, n);
    if (t.kind === "refused") return {
     ...t,
     sha: c
    };
    const r = t.sent.created;
    const a = Jr(s, {
     link: o,
     earlier: e,
     started: r
    });
    return {
     kind: "ready",
     run: l,
     chain: a,
     sha: c
    };
   } catch (e) {
    if (!(e instanceof r.hDB) || t.signal.aborted) throw e;
    const n = `whether the link still waits cannot be made sure of: ${e.message}`;
    return {
     ...ro(n),
     sha: c
    };
   }
  }
  function ro(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function so({inputs: e}, t, n, s) {
   try {
    return await ao(e, t, n, s);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof r.hDB)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  var oo = {
   status: {
    noun: "status",
    isSame: m,
    reader: fo
   },
   check: {
    noun: "check run",
    isSame: (e, t) => e === t,
    reader: mo
   }
  };
  async function ao(e, t, n, s) {
   const o = await io(e, t);
   if ("kind" in o) return o;
   const {sha: a, began: i} = o;
   const {noun: c, isSame: u, reader: l} = oo[n];
   const d = ye(e.context);
   const f = l(e, t, a, s);
   const h = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await f();
    m = bo(p, d, {
     isSame: u,
     began: i
    });
    if (m !== null) h.abort();
   };
   const g = await (0, r.a0b)(t, {
    what: `the ${n === "status" ? "commit status" : c} "${d.join(", ")}" of ${a}`,
    ms: e.timeoutMs ?? r.rl5,
    done: h.signal,
    every: {
     ms: K,
     ask: (0, r.IZM)(t, k)
    }
   });
   if (m !== null) return {
    kind: "decided",
    callback: m,
    sha: a
   };
   if (g === "cancelled") return {
    kind: g,
    sha: a
   };
   const {since: w} = e;
   const b = d.map(e => yo(p, e, {
    isSame: u,
    began: i,
    noun: c,
    since: w
   }));
   const v = n === "status" ? await $o(t, e, a, d) : [];
   return {
    kind: g,
    sha: a,
    seen: [ ...b, ...v ].join("; ")
   };
  }
  async function io(e, t) {
   const {environment: n, since: s} = e;
   const o = (0, r.et_)(e);
   const a = o.run;
   const i = s === "commit" && a?.headSha ? a : await (0, r.cIh)(t.api, n.repository, o.runId, o.attempt);
   const c = co(e, a ?? i);
   if (c !== null) return {
    kind: "refused",
    reason: c
   };
   const u = a?.headSha ?? i.headSha ?? n.sha;
   const l = s === "commit" ? 0 : s === "run" && (i.attempt ?? 1) > 1 ? await lo(e, t, i) : i.started ?? i.created;
   return l === null ? {
    kind: "unreadable",
    reason: `the API does not report when run ${o.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: u,
    began: l
   };
  }
  function co({branch: e, environment: t}, n) {
   const {fork: s, repository: o} = (0, r.zOO)(n, t.repository);
   if (!s || t.eventName === "pull_request") return null;
   return uo(e) ? null : `run ${n.id} is of a fork (${o || "unknown"}), whose author can have any check or status reported; write branch: '**' to count it too`;
  }
  function uo(e) {
   return e.includes("**") && !e.some(e => e.startsWith("!"));
  }
  async function lo({environment: {repository: e}}, t, {id: n, created: s, started: o}) {
   try {
    const a = await (0, r.cIh)(t.api, e, n, 1);
    return a.started ?? s ?? o;
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return s ?? o;
   }
  }
  function fo({environment: {apiUrl: e, repository: t}}, n, r, s) {
   const o = $(n.api, {
    apiUrl: e,
    repository: t,
    sha: r
   });
   return async () => {
    const e = new Map;
    for (const t of await o.latest(null)) {
     const n = t.context.toLowerCase();
     if (!e.has(n)) e.set(n, t);
    }
    return [ ...e.values() ].map(e => ({
     id: e.id,
     name: e.context,
     at: e.created,
     isDone: true,
     callback: Ee(e, s)
    }));
   };
  }
  var ho = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  var po = 20;
  function mo(e, t, n, s) {
   const {app: o, environment: a, jobId: i} = e;
   const {repository: c, runId: u, job: l} = a;
   const d = e => String((0, r.eCA)(e, "id")) === i || i === "" && (0, r.eCA)(e, "name") === l && String((0, 
   r.eCA)(e, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const e = [];
    let a = false;
    const i = t.api.pages(ho, {
     ...(0, r.NUd)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: po
    });
    for await (const {items: t, more: n} of i) {
     e.push(...t);
     a = !n;
    }
    if (!a) throw new r.hDB(`the commit ${n} has more than ${e.length} check runs, too many to know which of them count; build a new commit`, 200);
    return e.filter(e => !d(e)).filter(e => o === "" || (0, r.eCA)((0, r.eCA)(e, "app"), "slug") === o).flatMap(e => ko(e, s));
   };
  }
  function ko(e, t) {
   const n = (0, r.eCA)(e, "id");
   const s = (0, r.eCA)(e, "name");
   if (typeof n !== "number" || typeof s !== "string") return [];
   const o = Date.parse(String((0, r.eCA)(e, "completed_at")));
   const a = (0, r.eCA)(e, "status") === "completed";
   const i = a && !Number.isNaN(o) ? o : null;
   return [ {
    id: n,
    name: s,
    at: i,
    isDone: a,
    callback: _e(e, t)
   } ];
  }
  function go(e, t, {isSame: n}) {
   const r = e.filter(({name: e}) => n(e, t));
   return r.length > 0 ? r : e.filter(({name: e}) => $e(t, e));
  }
  function wo({at: e, isDone: t}, n) {
   return !t || e !== null && e >= n;
  }
  function bo(e, t, n) {
   const s = t.map(t => go(e, t, n).filter(e => wo(e, n.began)));
   const o = [ ...new Set(s.flat()) ];
   const a = o.filter(({callback: e}) => e !== null && e.state !== "success").sort((e, t) => (e.at ?? 0) - (t.at ?? 0));
   const [i] = a;
   if (i) return i.callback;
   const c = s.every(e => e.length > 0 && e.every(({callback: e}) => e !== null));
   if (!c) return null;
   const [u, ...l] = o;
   if (u && l.length === 0) return u.callback;
   const d = o.map(({name: e}) => e).join(", ");
   return {
    state: "success",
    description: (0, r.xvE)(`${o.length} succeeded: ${d}`, B),
    context: (0, r.xvE)(d, T),
    target_url: null
   };
  }
  var vo = 5;
  function yo(e, t, {isSame: n, began: s, noun: o, since: a}) {
   const i = go(e, t, {
    isSame: n
   });
   if (i.length === 0) {
    const n = [ ...new Set(e.map(({name: e}) => e)) ];
    const s = (0, r.h0v)(t, n);
    const a = n.slice(0, vo).join(", ");
    const i = s ? `; did you mean "${s}"?` : n.length > 0 ? `; it has ${a}${n.length > vo ? " and others" : ""}` : "";
    return `the commit has no ${o} "${t}"${i}`;
   }
   const c = i.filter(e => !wo(e, s));
   const [u] = c.sort((e, t) => (t.at ?? 0) - (e.at ?? 0));
   if (u && c.length === i.length) {
    const e = u.callback?.state ?? "pending";
    const t = u.at === null ? "without a time" : (0, r.fUm)(u.at);
    const [n, i] = a === "attempt" ? [ "attempt", "since: run or since: commit" ] : [ "run", "since: commit" ];
    return `the ${o} "${u.name}" (${e}, ${t}) is older than the ${n}, which began at ${(0, 
    r.fUm)(s)}; write ${i} to count it`;
   }
   const l = i.filter(e => wo(e, s) && e.callback === null);
   const d = l.map(({name: e}) => `"${e}"`).join(", ");
   return l.length > 0 ? `the ${o} ${d} is still pending` : `the ${o} "${t}" succeeded`;
  }
  async function $o(e, {environment: {repository: t}}, n, s) {
   try {
    const {json: o} = await e.api.request(ho, {
     ...(0, r.NUd)(t),
     ref: n,
     per_page: 100
    });
    const a = (0, r.gTs)(o, "check_runs").map(e => String((0, r.eCA)(e, "name")));
    const i = s.find(e => a.includes(e));
    return i === void 0 ? [] : [ `there is a check run "${i}": write via: check to wait for it` ];
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return [];
   }
  }
  async function _o(e, t, {sha: n, branches: s}) {
   if (s === null) return null;
   const o = xo(e);
   if (o === null) return "the event does not name the default branch; write the input branch";
   const {names: a, complete: i, certain: c} = s;
   const u = a.filter(o.includes);
   if (o.isAny || c && u.length > 0) return null;
   const l = i ? u : o.names;
   const {repository: d} = e.environment;
   try {
    if (n !== null) for (const e of l) if (await (0, r.sL_)(t.api, {
     repository: d,
     branch: e,
     sha: n
    })) return null;
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return `cannot check whether branch ${l.join(" or ")} contains its commit ${n}, which needs "permissions: contents: read": ${e.message}`;
   }
   const f = a.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : u.length === 0 ? `on ${a.join(", ")}${i ? "" : " and maybe others"}` : `not on a branch ${u.join(", ")}, which may be a tag's name`;
   return `its commit ${n} is ${f}; the input branch is ${o.text}`;
  }
  function xo({branch: e, environment: {event: t}}) {
   const n = (0, r.e09)((0, r.eCA)((0, r.eCA)(t, "repository"), "default_branch"));
   if (e.length > 0) return {
    text: e.join(" "),
    isAny: uo(e),
    names: e.filter(t => !/[*?+[\]\\!]/.test(t) && (0, r.cK5)(e, t)),
    includes: t => (0, r.cK5)(e, t)
   };
   return n === null ? null : {
    text: n,
    isAny: false,
    names: [ n ],
    includes: e => e === n
   };
  }
  async function jo(e, t) {
   const {inputs: n} = e;
   const s = Ao(n);
   const o = (0, r.YQg)(n, e.secrets);
   const a = Uo(n);
   const i = r => Fo(e, t, {
    sha: To(n),
    ...r
   });
   switch (s) {
   case "callback":
    return i(Mo(n.callback, a));

   case "listener":
    return i(await Eo(n, t, o, a));

   case "status":
   case "check":
    return i(await so(e, t, s, a));

   case "dispatch":
   case "report":
    return Bo(e, t, o, a);
   }
  }
  var Oo = {
   callback: {
    source: "the input callback",
    has: []
   },
   listener: {
    source: "a listener",
    has: [ "signature" ]
   },
   status: {
    source: "a commit status",
    has: [ "context" ]
   },
   check: {
    source: "a check run",
    has: [ "context" ]
   },
   dispatch: {
    source: "a dispatch event",
    has: [ "signature", "token" ]
   },
   report: {
    source: "a status, deployment_status or check_run event",
    has: [ "context" ]
   }
  };
  var So = [ "status", "deployment_status", "check_run" ];
  function Ao(e) {
   const {via: t, callback: n, environment: r} = e;
   const o = So.includes(r.eventName) ? "report" : "dispatch";
   const a = n.trim() !== "" ? "callback" : t === "event" ? o : t;
   const i = Co(a, e);
   if (i.length === 0) return a;
   throw new s.x(i.map(e => ({
    message: e
   })));
  }
  function Co(e, t) {
   const {source: n} = Oo[e];
   const r = Oo[e].has;
   const s = [];
   if (t.dryRun) s.push("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackSecretName !== "" && !r.includes("signature")) s.push(`input callback-secret-name is set, but ${n} cannot carry a signature; leave it out`);
   if (t.callbackSignature !== "" && t.callbackSecretName === "") s.push("input callback-signature is set without callback-secret-name; write the name of the secret too");
   if (t.context === "" && r.includes("context")) s.push("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   const o = e === "status" || e === "check";
   if (o && t.branch.length > 0 && !uo(t.branch)) s.push(`input branch is ${t.branch.join(" ")}, but with via: ${e} it can only be '**', which counts the runs of forks too; write that, or leave it out`);
   if (t.chain !== "" && !r.includes("token")) s.push(`input chain is set, but ${n} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`);
   const a = e === "listener" ? Xt(t.listenerToken) : null;
   return a === null ? s : [ ...s, a ];
  }
  function Uo({callbackFormat: e}) {
   return e === "" ? null : (0, r.Xc$)({
    text: e,
    file: "callback-format"
   });
  }
  function Mo(e, t) {
   const n = de(e, t);
   switch (n.kind) {
   case "callback":
    return {
     kind: "decided",
     callback: n.callback
    };

   case "pending":
    return {
     kind: "waiting",
     reason: "the callback is pending"
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
  async function Eo(e, t, n, s) {
   const {callbackSignature: o, listenerToken: a} = e;
   const i = o === "" ? "jobserv" : (0, r.uT)({
    text: o,
    file: "callback-signature"
   });
   let c = null;
   let u = null;
   let l = 0;
   const d = new AbortController;
   t.mask(a);
   const f = [];
   const h = await Kt(e, t, e => {
    c = Io(e) ?? c;
    if (e.kind !== "refused") return;
    const n = t.clock.now();
    (0, r.rCm)(f, (0, r.ay6)(No, e.message, n));
   });
   h.register(a, {
    chain: null,
    webhook: null,
    signature: i,
    keys: n,
    format: s,
    isOver: () => u === null && d.signal.aborted,
    onCallback: e => {
     if (u === null) {
      u = e;
      d.abort();
      return {
       disposition: "accepted",
       state: e.state
      };
     }
     if (u.state === e.state) return {
      disposition: "duplicate",
      state: u.state
     };
     l += 1;
     return {
      disposition: "conflict",
      state: u.state
     };
    }
   });
   const p = await (0, r.a0b)(t, {
    what: "a callback",
    ms: e.timeoutMs ?? r.rl5,
    done: d.signal
   });
   d.abort();
   await h.close();
   if (l > 0) t.log.warning(`${l} callbacks contradicted the first one`);
   return u === null ? {
    kind: p,
    seen: c,
    rejected: f
   } : {
    kind: "decided",
    callback: u,
    rejected: f
   };
  }
  function Io(e) {
   switch (e.kind) {
   case "refused":
    return `the last callback was refused with ${e.status}: ${Lo(e.message)}`;

   case "unrelated":
    return `the last callback was ignored: ${Lo(e.message)}`;

   case "pending":
    return "the last callback was pending";

   case "callback":
    return null;
   }
  }
  function Lo(e) {
   return e.replace(/\.$/, "");
  }
  async function Bo(e, t, n, r) {
   const {inputs: s} = e;
   const {eventName: o, event: a} = s.environment;
   const i = n => Fo(e, t, n);
   const c = pe(o, a, {
    context: s.context || null,
    app: s.app || null,
    format: r
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
     const e = await _o(s, t, c);
     return i(e === null ? {
      kind: "decided",
      callback: c.verdict.callback,
      sha: c.sha
     } : {
      kind: "refused",
      reason: e
     });
    }

   case "dispatched":
    {
     const {body: o, token: a, signature: u, signedText: l} = c;
     if (a === null && s.chain !== "") return i({
      kind: "refused",
      reason: `the event has no token, which chain "${s.chain}" needs`
     });
     const d = Be({
      signature: "jobserv",
      keys: n,
      token: a,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (a !== null && d === null) return qo(e, t, await Ks(e, t, {
      ...c,
      token: a
     }));
     return i(d === null ? {
      ...Mo(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function To(e) {
   const {eventName: t, event: n, sha: s} = e.environment;
   const o = e.callback.trim() !== "";
   if (o && So.includes(t)) return null;
   if (!o || !me(t)) return (0, r.et_)(e).run?.headSha ?? s;
   const a = pe(t, n, {
    context: null,
    app: null
   });
   return a.kind === "dispatched" ? a.sha : null;
  }
  var Ro = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function qo(e, t, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : Fo(e, t, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Ro : s.failure,
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
  var No = {
   chain: null,
   webhook: null
  };
  function Po(e, t) {
   const {rejected: n = []} = e;
   const s = t.clock.now();
   if (e.kind === "refused") return [ ...n, (0, r.ay6)(No, e.reason, s) ];
   if (e.kind !== "decided") return n;
   const {callback: o} = e;
   return [ ...n, {
    ...No,
    status: "accepted",
    callback: o,
    at: s
   } ];
  }
  function Fo({inputs: e}, t, n) {
   const {environment: s} = e;
   const o = (0, r.et_)(e);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Do(n);
   const u = i ? null : (0, r.g$U)(t.redact(c), 1e3);
   t.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   if (i && !n.sha) t.log.warning('the output sha is empty: the event has no sha next to the callback; send the 40 hex digits of the commit as "sha" there');
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, r.eS5)(a, t),
     sha: n.sha ?? "",
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, r.OAY)(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, [], Po(n, t).map(e => (0, r.zWR)(e, t.redact))),
    summary: zo(a, c, t.redact)
   };
  }
  function Do(e) {
   switch (e.kind) {
   case "decided":
    return `the callback reported ${X(e.callback)}`;

   case "waiting":
    return e.reason;

   case "refused":
    return `callback rejected: ${e.reason}`;

   case "unreadable":
    return `the callback cannot be read: ${e.reason}`;

   case "stopped":
    return `the step was cancelled: ${e.reason}`;

   case "timeout":
    return [ "no callback arrived in time", e.seen, "check its sender, or set a longer timeout" ].filter(Boolean).join("; ");

   case "cancelled":
    return "the step was cancelled while waiting for a callback";
   }
  }
  function zo(e, t, n) {
   const s = e?.state === "success";
   const o = [ s ? `## ${r.IaO.success} Gate passed` : `## ${r.IaO.failure} Gate closed`, (0, 
   r.FYx)(n(t)), ...e?.target_url ? [ (0, r.nfo)("Details", n(e.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  function Jo(e) {
   const t = new Map;
   for (const [n, r] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? r : `${e}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  var Yo = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  var Wo = [ "content-type", ...Yo ];
  var Ho = /^[A-Za-z0-9._:-]{1,128}$/;
  function Xo({headers: e, body: t}) {
   const n = Yo.map(t => e[t] ?? "");
   return n.find(e => Ho.test(e)) ?? (0, i.hash)("sha256", t, "hex").slice(0, 32);
  }
  var Go = "/webhooks/v1/";
  var Ko = /^\/webhooks\/v1(?:\/(.*))?$/s;
  var Vo = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Zo(e, t) {
   const [n, s = ""] = Ko.exec(e) ?? [];
   if (n === void 0) return null;
   const [o, a = "", i = ""] = Vo.exec(s) ?? [];
   if (o === void 0) return {
    uri: Qo(s),
    tokened: false
   };
   return t !== null && (0, r.SKO)(a, t) ? {
    uri: Qo(i),
    tokened: true
   } : null;
  }
  function Qo(e) {
   const t = ta(e);
   if (!t.includes("%")) return t;
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function ea(e, t) {
   return Qo(t) === ta(e.uri);
  }
  function ta(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  var na = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  var ra = /^[ \t\r\n]*[{["]/;
  function sa(e, t = false) {
   const n = (0, r._6I)(e.body);
   if (n === null) return {
    fault: "the body is not UTF-8"
   };
   let s = (0, r.E_l)(n);
   if (aa(e)) {
    const e = ia(s);
    const n = t && e === null;
    if (n) return ca(s);
    if (e === null) return {
     fault: "the body is a form without payload"
    };
    if (typeof e !== "string") return e;
    s = e;
   }
   try {
    return {
     text: s,
     json: JSON.parse(s)
    };
   } catch {
    return {
     fault: /^[ \t\r\n]*$/.test(s) ? "the body is empty" : "the body is not JSON"
    };
   }
  }
  function oa(e) {
   const t = aa(e) ? ia(e.body.toString()) : null;
   return typeof t === "string" ? t : null;
  }
  function aa({headers: e, body: t}) {
   return na.test(e["content-type"] ?? "") && !ra.test((0, r.E_l)(t.toString()));
  }
  function ia(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return ua(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function ca(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const s = ua(e);
    const o = ua(r.join("="));
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
  function ua(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  var la = {
   fault: "the body is longer than 64 KiB and not authenticated, so it was not read",
   json: null,
   ambiguous: new Set
  };
  function da(e) {
   const t = new Map(e.map(e => [ e, ma(e) ]));
   return {
    byText: t,
    findAmbiguous: (0, r.A9w)([ ...t.values() ])
   };
  }
  function fa(e, t, {unread: n = false, fields: s = false} = {}) {
   let o = null;
   const a = () => {
    o ??= n ? la : pa(sa(e, s), t);
    return o;
   };
   const i = e => {
    const n = t.byText.get(e);
    if (n === void 0) throw new Error(`"${e}" was not announced.`);
    const {fault: s, json: o, ambiguous: i} = a();
    if (s !== null) return [ {
     kind: "none",
     why: `is missing: ${s}`
    } ];
    if (i.has(n)) return [ {
     kind: "repeated"
    } ];
    const c = (0, r.Qic)(o, n);
    return c.length === 0 ? [ ha ] : c.map(e => ({
     kind: "value",
     value: e
    }));
   };
   return {
    fault: () => a().fault,
    nonObjectType() {
     const {fault: e, json: t} = a();
     return e !== null || (0, r.pij)(t) ? null : ba(t);
    },
    find: e => i(e)[0] ?? ha,
    findAll: i
   };
  }
  var ha = {
   kind: "none",
   why: "is missing"
  };
  function pa(e, t) {
   if ("fault" in e) return {
    fault: e.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: n, json: r} = e;
   return {
    fault: null,
    json: r,
    ambiguous: t.findAmbiguous(n)
   };
  }
  function ma(e) {
   const t = (0, r.Rr2)(e, true);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  var ka = 60;
  var ga = 4096;
  function wa(e) {
   return t => typeof t === "string" ? `"${(0, r.g$U)(e(t.slice(0, ga)), ka)}"` : typeof t === "object" && t !== null ? ba(t) : String(t);
  }
  function ba(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var va = 64;
  function ya(e, t) {
   const n = [];
   const r = [];
   for (const s of e) {
    const {name: e} = s;
    const o = Sa(s, t);
    if (o.kind === "value") n.push([ e, o.value ]);
    if (o.kind === "error") r.push(`variable ${e}: ${o.message}`);
   }
   return {
    values: Object.fromEntries(n),
    errors: r
   };
  }
  function $a(e) {
   return e.filter(({from: e, path: t, default_value: n}) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
  }
  function _a(e) {
   const t = e.flatMap(({variables: e}) => e.filter(e => e.secret && e.from === "body"));
   return new Set(t.map(Oa));
  }
  function xa(e, t) {
   if (t.size === 0 || t.has(e)) return t.size > 0;
   const n = (0, r.Rr2)(e, true);
   if (n.kind === "error") return true;
   return [ ...t ].some(e => {
    const t = (0, r.Rr2)(e);
    return t.kind === "error" || t.path.slice(0, n.path.length).every((e, t) => ja(e, n.path[t]));
   });
  }
  function ja(e, t) {
   return t === void 0 || t === e || t === r.LNW && typeof e === "number";
  }
  function Oa({path: e, name: t}) {
   return e ?? t;
  }
  function Sa(e, t) {
   const {from: n, type: s, required: o, secret: a} = e;
   const i = Oa(e);
   const c = n === "body" ? i : `${Aa[n]} ${i}`;
   const u = Ca(e, t);
   if (u.kind === "repeated") return Ta(`a key on the path to ${c} is duplicated`);
   const l = t.isRecorded && u.kind === "value" && u.value === r.XFU && (a || n !== "body");
   if (l) return o ? Ta(`${c} is *** in the record, which keeps no secret value; have the sender send it again`) : {
    kind: "none"
   };
   if (u.kind === "value" && u.value !== null) return Ma(c, n === "body" ? u.value : Ua(u.value, s), s);
   const {default_value: d} = e;
   if (d !== void 0 && d !== null) return Ma("default_value", d, s);
   if (!o) return {
    kind: "none"
   };
   const f = u.kind === "none" ? u.why : "is null";
   return Ta(`${c} ${f}, but required`);
  }
  var Aa = {
   query: "query parameter",
   headers: "header"
  };
  function Ca(e, {document: t, webhook: {headers: n, query: s}}) {
   const o = Oa(e);
   if (e.from === "body") return t.find(o);
   const a = e.from === "query" ? (0, r.eCA)(s, o) : (0, r.eCA)(n, o.toLowerCase());
   return a === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: a
   };
  }
  function Ua(e, t) {
   const n = (0, r.e09)(e) ?? "";
   if (t === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (t === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return e;
  }
  function Ma(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? La(t) : Ba(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? La(t) : Ba(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return Ba(e, t, n);
    return (0, r.u0P)(t) ? La(t) : Ta(`${e} ${Ea}`);

   case "array":
    return Array.isArray(t) ? Ia(e, t) : Ba(e, t, n);
   }
  }
  var Ea = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Ia(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > va) return Ta(`${e} nests deeper than ${va} levels`);
    const s = n.flatMap(Object.values);
    if (s.some(e => typeof e === "number" && !(0, r.u0P)(e))) return Ta(`${e} contains a number that would be rounded`);
    n = s.filter(e => typeof e === "object" && e !== null);
   }
   return La(t);
  }
  function La(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function Ba(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Ta(`${e} is ${ba(t)}, not ${r} ${n}`);
  }
  function Ta(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function Ra(e, t) {
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
    redacted: n
   };
  }
  function qa(e) {
   const t = [];
   const n = [ e ];
   while (n.length > 0) {
    const e = n.pop();
    if (typeof e === "string" || typeof e === "number") t.push(String(e)); else if (typeof e === "object" && e !== null) n.push(...Object.values(e));
   }
   return t;
  }
  var Na = {
   kind: "fits"
  };
  var Pa = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  var Fa = 65536;
  function Da({headers: e, query: t, body: n}) {
   return [ ...Object.entries(e ?? {}).map(([e, t]) => {
    const n = e.toLowerCase();
    const s = za(`header ${e}`, t, {
     isHarmless: Pa.has(n)
    });
    return e => s((0, r.eCA)(e.webhook.headers, n), e);
   }), ...Object.entries(t ?? {}).map(([e, t]) => {
    const n = za(`query ${e}`, t, {
     isHarmless: false
    });
    return t => n((0, r.eCA)(t.webhook.query, e), t);
   }), ...Object.entries(n ?? {}).map(([e, t]) => {
    const n = `body ${e}`;
    return r => Wa(e, r, (e, s) => Xa(e, r, {
     where: n,
     patterns: t,
     isHarmless: s
    }));
   }) ];
  }
  function za(e, t, {isHarmless: n}) {
   return (s, o) => o.isRecorded && s === r.XFU ? Na : Xa(Ka(s), o, {
    where: e,
    patterns: t,
    isHarmless: n
   });
  }
  function Ja({match: e, present: t, absent: n = []}) {
   return [ ...Da(e), ...n.map(e => ({webhook: t}) => (0, r.eCA)(t.headers, e) === void 0 ? Na : {
    kind: "differs",
    why: `header ${e} is present`
   }), ...t.map(e => {
    const t = `body ${e}`;
    return ({document: n}) => {
     const r = n.find(e);
     if (r.kind === "repeated") return Ha(t);
     return r.kind === "value" && r.value !== null ? Na : {
      kind: "differs",
      why: `${t} ${Ga(r)}`
     };
    };
   }) ];
  }
  function Ya(e, t) {
   let n = Na;
   for (const r of e) {
    const e = r(t);
    if (e.kind === "differs") return e;
    if (n.kind === "fits") n = e;
   }
   return n;
  }
  function Wa(e, {document: t, secretPaths: n, isRecorded: s}, o) {
   const a = xa(e, n);
   const i = t.findAll(e);
   if (a && s && i.some(e => e.kind === "value" && e.value === r.XFU)) return Na;
   let c = null;
   for (const e of i) {
    const t = o(e, !a);
    if (t.kind !== "differs") return t;
    c ??= t;
   }
   return c?.kind === "differs" && i.length > 1 ? {
    kind: "differs",
    why: `${c.why}, and no other item matches`
   } : c ?? Na;
  }
  function Ha(e) {
   return {
    kind: "repeated",
    why: `a key on the path to ${e} is duplicated`
   };
  }
  function Xa(e, {quote: t}, {where: n, patterns: s, isHarmless: o}) {
   if (e.kind === "repeated") return Ha(n);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${n} ${Ga(e)}`
   };
   const a = Va(e.value);
   if (a !== null && (0, r.cK5)(s, a)) return Na;
   const i = o ? `${n} is ${t(e.value)}, not ${s.join(", ")}` : `${n} does not match ${s.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  function Ga(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Ka(e) {
   const t = (0, r.e09)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Va(e) {
   if (typeof e === "string") return e.length > Fa ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, r.u0P)(e) ? String(e) : null;
  }
  function Za({path: e, accepted_values: t}) {
   const n = t.map(e => JSON.stringify(e)).join(", ");
   return r => Wa(e, r, (s, o) => {
    if (s.kind === "repeated") return Ha(e);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${e} ${s.why}`
    };
    const {value: a} = s;
    if (t.some(e => e === a)) return Na;
    const i = o ? `${e} is ${r.quote(a)}, not ${n}` : `${e} is not ${n}`;
    return {
     kind: "differs",
     why: i
    };
   });
  }
  var Qa = {
   type: "token",
   header: "Authorization"
  };
  var ei = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  var ti = {
   github: {
    marks: [ {
     ...ri("x-github-event"),
     absent: ei
    } ],
    signature: "github"
   },
   gitea: {
    marks: ei.map(ri),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ ri("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ ri("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ ri("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ ri("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ri("x-event-key") ],
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
    signature: Qa
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
    signature: Qa
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
    signature: Qa
   }
  };
  function ni(e) {
   return ti[e];
  }
  function ri(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  function si({secret_name: e}) {
   return e.length === 0;
  }
  function oi(e, t, {secrets: n, now: s}) {
   const o = ui(e);
   if (o === null) return null;
   const a = e.secret_name.filter(e => n.get(e));
   const i = a.map(e => n.get(e) ?? "");
   if (i.length === 0) return e.secret_name.length === 0 ? "the provider has no secret_name, so its signature cannot be verified" : `${pi(e.secret_name, "and")} of the input secrets ${e.secret_name.length > 1 ? "are" : "is"} empty, so the signature cannot be verified`;
   const c = Math.floor(s / 1e3);
   const {tolerance: u} = e;
   const l = {
    headers: t.headers,
    body: t.body,
    now: c,
    ...u !== void 0 && {
     tolerance: u / 1e3
    }
   };
   const d = di(o, l, i);
   if (d === "ok") return null;
   if (d === "untimely" && !fi(o)) return (0, r.eap)(o, l);
   return d === "missing" ? `${hi(o)} is missing` : `${mi(o)} does not match ${pi(a, "or")}`;
  }
  function ai(e) {
   return ui(e) === null;
  }
  function ii(e, t, n) {
   const r = ui(e) !== null;
   return r && oi(e, t, n) === null;
  }
  function ci(e) {
   const t = ui(e);
   return t && mi(t).toLowerCase();
  }
  function ui(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !li(e)) return null;
   const s = n === void 0 ? null : ni(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function li({type: e}) {
   return r.SnM.some(t => t === e);
  }
  function di(e, t, n) {
   if (!fi(e)) {
    const s = (0, r.MX)(e, t, n);
    const o = e === "gitea" && s === "wrong" ? oa(t) : null;
    return o === null || (0, r.Iil)(o) ? s : (0, r.MX)(e, {
     ...t,
     body: Buffer.from(o)
    }, n);
   }
   const {headers: s} = t;
   const {prefix: o = ""} = e;
   const a = (0, r.e09)((0, r.eCA)(s, e.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const i = n.filter(e => ki(o + e, a));
   return i.length > 0 ? "ok" : "wrong";
  }
  function fi(e) {
   return typeof e === "object" && "type" in e;
  }
  function hi(e) {
   const t = fi(e) ? [ e.header ] : (0, r.mhh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function pi(e, t) {
   const n = e.map(e => `"${e}"`).join(` ${t} `);
   return e.length > 1 ? `the secrets ${n}` : `the secret ${n}`;
  }
  function mi(e) {
   return fi(e) ? e.header : (0, r.Mlf)(e);
  }
  function ki(e, t) {
   const n = (0, r.SKO)(e, t);
   const s = (0, r.SKO)(e, Buffer.from(t, "latin1"));
   return n || s && /^[\0-\xff]*$/.test(t);
  }
  function gi({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const s = r?.secret_name.map(e => t.get(e) ?? "");
   return s?.filter(e => e !== "") ?? [];
  }
  function wi(e) {
   return ui(e) === "standard-webhooks" ? "standard-webhooks" : "text";
  }
  function bi(e, t, n) {
   return vi(e)(t, n);
  }
  function vi(e) {
   const t = e.providers.filter(({active: e}) => e).map(t => Si(t, e.functions));
   const n = Ai(e);
   return (e, r) => {
    const s = n(e, r);
    const o = Ci(t, s);
    if (typeof o === "string") return {
     status: "no_provider",
     provider: null,
     reason: o
    };
    const a = s(o.provider);
    return Ii(t, o, s, r) ?? Ri(o.provider, a.document) ?? qi(o, a);
   };
  }
  var yi = 64 * 1024;
  function $i(e, t, n) {
   return t.body.length > yi && e.every(e => oi(e, t, n) !== null);
  }
  function _i(e, t, n) {
   switch (e.status) {
   case "invalid_signature":
    return xi(401, e.status, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return xi(404, "no_function", "No provider or function matches this webhook.");

   case "handshake":
    return {
     kind: "handshake",
     body: e.response
    };

   case "not_matched":
    return n ? xi(404, e.status, "No function matches this webhook.") : ji(t);

   case "failed":
    return n ? xi(500, "function_failed", "A function failed; the log of the run says why.") : ji(t);

   case "succeeded":
    return ji(t);
   }
  }
  function xi(e, t, n) {
   return {
    kind: "refused",
    status: e,
    code: t,
    message: n
   };
  }
  function ji(e) {
   return e?.type === "slack" ? {
    kind: "accepted",
    status: 200,
    more: {
     response_type: "ephemeral",
     text: "Accepted."
    }
   } : {
    kind: "accepted",
    status: 202,
    more: {}
   };
  }
  function Oi(e) {
   return /^ *true *$/i.test(e["flex-sync-webhook"] ?? "");
  }
  function Si(e, t) {
   return {
    provider: e,
    marks: Ei(e.type).map(Ja),
    match: Da(e.match ?? {}),
    functions: t.filter(t => t.active && t.provider === e.name).map(e => ({
     fn: e,
     uri: e.uri === void 0 ? void 0 : Qo(e.uri),
     tests: [ ...Da(e.match ?? {}), ...e.conditions.map(Za) ],
     read: $a(e.variables)
    }))
   };
  }
  function Ai(e) {
   const t = da(Wi(e));
   const n = _a(e.functions);
   return (e, {trusted: r = false, unread: s = false, redact: o = e => e}) => {
    const a = a => ({
     webhook: e,
     document: fa(e, t, {
      unread: s,
      fields: a
     }),
     quote: wa(o),
     isRecorded: r,
     secretPaths: n
    });
    const i = a(false);
    let c = null;
    return ({type: e}) => {
     if (e !== "slack") return i;
     c ??= a(true);
     return c;
    };
   };
  }
  function Ci(e, t) {
   const n = [];
   for (const r of e) {
    const e = Ui(r, t);
    if (e.kind === "fits") return r;
    n.push(`${r.provider.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ui({provider: e, marks: t, match: n}, r) {
   const s = r(e);
   return Ya([ e => Mi(t, e), ...n ], s);
  }
  function Mi(e, t) {
   let n = null;
   for (const r of e) {
    const e = Ya(r, t);
    if (e.kind === "fits") return e;
    n ??= e;
   }
   return n ?? Na;
  }
  function Ei(e) {
   return e === void 0 ? [] : ni(e).marks;
  }
  function Ii(e, t, n, {trusted: s = false, verified: o = s, secrets: a, now: i}) {
   const {provider: c} = t;
   const {webhook: u} = n(c);
   const l = {
    secrets: a,
    now: i
   };
   const d = e => ({
    status: "invalid_signature",
    provider: c.name,
    reason: e
   });
   if (!s && (0, r.Iil)(u.body)) return d(`its body begins with "${r.UyV}", which is reserved for texts that this action signs`);
   const f = o ? null : oi(c, u, l);
   if (f === null) return null;
   if (Li(c, u)) return {
    status: "handshake",
    provider: c.name,
    reason: "Bitbucket sends diagnostics:ping, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   const h = e.slice(e.indexOf(t) + 1).find(e => Ui(e, n).kind === "fits" && ii(e.provider, u, l));
   const p = h ? `; provider ${h.provider.name}, which is listed later, can verify it: distinguish the two with match` : "";
   return d(f + p);
  }
  function Li(e, {headers: t}) {
   const n = ci(e);
   return e.type === "bitbucket" && (0, r.eCA)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   r.eCA)(t, n) === void 0);
  }
  var Bi = [ "type", "challenge" ];
  var Ti = 1e3;
  function Ri({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, s] = Bi.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= Ti ? {
    status: "handshake",
    provider: e,
    reason: "Slack sends url_verification to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function qi({provider: e, functions: t}, n) {
   const {name: r} = e;
   const {webhook: s, quote: o} = n;
   const a = t.filter(({uri: e}) => e === void 0 || e === ta(s.uri));
   if (a.length > 0) return Yi(r, a.map(t => Fi(e, t, n)));
   const i = new Set(t.map(({fn: e}) => o(e.uri)));
   const c = [ ...i ].slice(0, 5).join(", ") || "none";
   const u = `provider ${r} has no active function with uri ${o(s.uri)}; it has ${c}`;
   return {
    status: "no_function",
    provider: r,
    reason: u
   };
  }
  var Ni = "x-github-event";
  var Pi = `GitHub sends a ping when a webhook is created; to run on it, name ${Ni} in match`;
  function Fi(e, {fn: t, tests: n, read: r}, s) {
   const {name: o} = t;
   if (Di(e, s.webhook) && !zi(t)) return {
    status: "not_matched",
    name: o,
    why: Pi
   };
   const a = Ya(n, s);
   if (a.kind === "differs") return {
    status: "not_matched",
    name: o,
    why: a.why
   };
   if (a.kind === "repeated") return {
    status: "failed",
    name: o,
    errors: [ `function ${o}: ${a.why}` ]
   };
   const {document: i} = s;
   const c = r.length > 0 ? i.fault() : null;
   if (c !== null) {
    const e = r.map(e => e.name).join(", ");
    const t = `function ${o}: ${c}, so ${e} cannot be read`;
    return {
     status: "failed",
     name: o,
     errors: [ t ]
    };
   }
   const {values: u, errors: l} = ya(t.variables, s);
   return l.length === 0 ? {
    status: "succeeded",
    name: o,
    values: u,
    warning: Ji(r, i)
   } : {
    status: "failed",
    name: o,
    errors: l.map(e => `function ${o}, ${e}`)
   };
  }
  function Di({type: e}, {headers: t}) {
   return e === "github" && (0, r.eCA)(t, Ni) === "ping";
  }
  function zi({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Ni);
  }
  function Ji(e, t) {
   const n = e.some(e => !Oa(e).startsWith("["));
   const r = n ? t.nonObjectType() : null;
   return r && `the body is ${r}, so a path that starts with a name finds nothing in it`;
  }
  function Yi(e, t) {
   const n = [];
   const r = [];
   const s = [];
   const o = [];
   let a = null;
   for (const e of t) {
    const {name: t} = e;
    if (e.status === "not_matched") {
     r.push(`${t}: ${e.why}`);
     continue;
    }
    n.push(t);
    if (e.status === "failed") s.push(...e.errors); else {
     o.push([ t, e.values ]);
     a ??= e.warning;
    }
   }
   if (n.length === 0) return {
    status: "not_matched",
    provider: e,
    functions: t.map(({name: e}) => e),
    reason: `no function matches (${r.join("; ")})`
   };
   const i = Object.fromEntries(o);
   return s.length === 0 ? {
    status: "succeeded",
    provider: e,
    functions: n,
    variables: i,
    ...a !== null && {
     warning: a
    }
   } : {
    status: "failed",
    provider: e,
    functions: n,
    errors: s,
    variables: i
   };
  }
  function Wi({providers: e, functions: t}) {
   return [ ...Bi, ...e.flatMap(({match: e, type: t}) => [ ...Hi(e), ...Ei(t).flatMap(e => [ ...Hi(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...Hi(e), ...t.map(({path: e}) => e), ...n.filter(({from: e}) => e === "body").map(Oa) ]) ];
  }
  function Hi(e) {
   return Object.keys(e?.body ?? {});
  }
  var Xi = 35 * 24 * 60 * 60;
  var Gi = 5 * 60;
  function Ki(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = $n(e.relay, t);
   const s = new Map(t);
   const o = (e, n) => {
    if (t.get(n)) return [ n ];
    const o = wi(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${o === "text" ? "" : ", whsec_"})`;
     s.set(t, wn(e, n, o));
     return t;
    });
   };
   const a = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => o(e, t))
   }));
   for (const e of r) n(cn(e));
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
  function Vi({attestation: e}, {config: t}) {
   return t.relay !== void 0 && e !== "";
  }
  function Zi(e, t, n) {
   const {keys: r, config: s, secrets: o} = t;
   const {webhook: a, provider: i, unverifiable: c} = e;
   const {now: u, redact: l} = n;
   const d = s.relay !== void 0;
   const f = Vi(e, t);
   const h = f ? ec(e, r, n) : null;
   if (h !== null) return tc(null, h);
   const p = bi(s, a, {
    secrets: o,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== i) return tc(null, `the relay verified it for provider ${i ?? "(none)"}, but ${p.provider ?? "no provider"} matches it here: the relay and this step read different configs`);
   const m = s.providers.find(({name: e}) => e === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return tc(m.name, `${c}; an object is accepted only with signature: none`);
   if (d && !f && m !== void 0 && ai(m)) return tc(m.name, `provider ${m.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   if (!Qi(m, a)) return p;
   const k = d ? "the URL of this action's relay" : "this action's relay (receive.relay)";
   return tc(m.name, `${p.reason}. Relays drop it: use ${k}, a listener, or signature: none`);
  }
  function Qi(e, {headers: t}) {
   const n = ci(e);
   return n !== null && !Object.hasOwn(t, n) && (0, r.YLv)(n);
  }
  function ec({text: e, attestation: t, t: n}, r, {repository: s, now: o}) {
   if (e === null || !vn(r, s, e, t)) return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository";
   const a = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || a > Xi) return "the attestation is older than 35 days; have the sender send the webhook again";
   return a < -Gi ? "the attestation is dated in the future; correct the relay's clock" : null;
  }
  function tc(e, t) {
   return {
    status: "invalid_signature",
    provider: e,
    reason: t
   };
  }
  var nc = 1024 * 1024;
  var rc = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}';
  var sc = "send the raw body as a string, exactly as it was signed";
  var oc = (0, r.YjP)((0, r.lq0)("must be a string"));
  var ac = (0, r.pqt)(oc, () => null, "must be an object of strings");
  var ic = (0, r.Ikc)({
   webhook: (0, r.O2N)({
    uri: (0, r.cl6)(oc, ""),
    headers: (0, r.cl6)(ac, {}),
    query: (0, r.cl6)((0, r.gPK)(dc, oc, ac), {}),
    body: (0, r.lqM)((0, r.L5J)()),
    base64: (0, r.lqM)((0, r.L5J)()),
    gzip: (0, r.lqM)((0, r.L5J)()),
    id: (0, r.lqM)((0, r.L5J)()),
    t: (0, r.cl6)((0, r.IeY)(fc, "must be a time in Unix seconds"), null),
    provider: (0, r.cl6)(oc, null)
   }),
   attestation: (0, r.cl6)(oc, "")
  });
  function cc(e) {
   const t = (0, r.eCA)(e, "client_payload") === void 0;
   const n = t && (0, r.eCA)(e, "inputs") !== void 0 ? "inputs" : "client_payload";
   const s = (0, r.eCA)(e, n);
   const o = (0, r.eCA)(s, "webhook") ?? "";
   const a = (0, r.e09)(o);
   const i = a === null ? o : (0, r.qFJ)(a);
   if (!(0, r.pij)(i)) return hc([ `${n}.webhook: ${o === "" ? "is missing" : "must be an object, or its JSON as a string"}; ${rc}` ]);
   const c = (0, r.eCA)(s, "attestation");
   const u = (0, r.xLC)(ic, {
    webhook: i,
    attestation: c
   });
   const l = uc(i);
   const d = [ ...(u.issues ?? []).map(({path: e = [], message: t}) => `${(0, r.jVb)([ n, ...e.map(({key: e}) => String(e)) ])}: ${t}`), ..."problem" in l ? [ `${n}.webhook.${l.problem}` ] : [] ];
   if (!u.success || "problem" in l) return hc(d);
   const {uri: f, headers: h, query: p, t: m, provider: k} = u.output.webhook;
   const [g = "", ...w] = f.split("?");
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: Qo(g),
      headers: Jo(Object.entries(h).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: Jo([ ...new URLSearchParams(w.join("?")), ...dc(p) ? new URLSearchParams(p) : Object.entries(p) ]),
      body: l.bytes
     },
     text: a,
     attestation: u.output.attestation,
     t: m,
     provider: k,
     ...l.unverifiable && {
      unverifiable: `${n}.webhook.${l.unverifiable}`
     }
    }
   };
  }
  function uc(e) {
   const [t = "body", ...n] = [ "body", "base64", "gzip" ].filter(t => Object.hasOwn(e, t));
   if (n.length > 0) return {
    problem: `${t}: is given with ${n.join(" and ")}; write one`
   };
   const s = (0, r.eCA)(e, t);
   if (typeof s !== "string") {
    const e = `${t}: ${s === void 0 ? "is missing" : "must be a string"}; ${sc}`;
    const n = t === "body" && Object(s) === s;
    const o = n ? (0, r.aB_)(s) : null;
    return o === null ? {
     problem: e
    } : {
     bytes: Buffer.from(o),
     unverifiable: e
    };
   }
   if (t === "body") return {
    bytes: Buffer.from(s)
   };
   const o = Buffer.from(s, "base64");
   if (o.toString("base64") !== s) return {
    problem: `${t}: must be base64 on one line`
   };
   return t === "gzip" ? lc(o) : {
    bytes: o
   };
  }
  function lc(e) {
   try {
    return {
     bytes: (0, c.gunzipSync)(e, {
      maxOutputLength: nc
     })
    };
   } catch (e) {
    return {
     problem: (0, r.eCA)(e, "code") === "ERR_BUFFER_TOO_LARGE" ? "gzip: inflates to more than 1 MiB" : "gzip: must be complete gzip data"
    };
   }
  }
  function dc(e) {
   return typeof e === "string";
  }
  function fc(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function hc(e) {
   return {
    kind: "malformed",
    message: (0, r.g$U)(e.join("; "), 1e3)
   };
  }
  var pc = 25 * 1024 * 1024;
  async function mc({inputs: e, secrets: t}, n, s) {
   const o = e.listenerToken === "" ? null : e.listenerToken;
   const a = vi(n);
   const i = kc(s);
   const c = new AbortController;
   const u = {
    evaluated: null,
    unmatched: null,
    rejected: null
   };
   const l = (e, t) => {
    i.strays.warning(Sc(e, t));
    return t;
   };
   const d = await Gt(e, s, {
    what: "webhooks",
    path: Go,
    maxBytes: pc,
    checkHead: e => {
     const t = bc(e, o);
     return t && l(e, t);
    },
    handle: ({body: e, ...r}) => {
     const d = Zo(r.path, o);
     if (d === null) return l(r, $c);
     if (e === null) return l(r, jc);
     if (c.signal.aborted) return Oc;
     const {headers: f} = r;
     const h = Jo(r.query);
     const p = {
      uri: d.uri,
      headers: f,
      query: h,
      body: e
     };
     const m = gc(n, p, {
      route: a,
      tokened: d.tokened,
      secrets: t,
      io: s
     });
     wc(u, i, m);
     if (u.evaluated !== null) c.abort();
     return vc(m, n);
    }
   });
   const f = await (0, r.a0b)(s, {
    what: "a webhook",
    ms: e.timeoutMs ?? r.rl5,
    done: c.signal
   });
   c.abort();
   await d.close();
   for (const e of Object.values(i)) e.close();
   const {evaluated: h, unmatched: p, rejected: m} = u;
   return h === null ? {
    kind: f,
    last: p,
    rejected: m
   } : {
    kind: "evaluated",
    evaluation: h
   };
  }
  function kc({log: e}) {
   return {
    rejections: (0, r.J9V)(e, "webhooks were rejected"),
    strays: (0, r.J9V)(e, "requests were refused"),
    ignored: (0, r.J9V)(e, "webhooks matched no function")
   };
  }
  function gc(e, t, {route: n, tokened: r, secrets: s, io: o}) {
   const a = o.clock.now();
   const i = e.providers.filter(e => e.active);
   const c = r ? [] : i.filter(si);
   const u = i.filter(e => !c.includes(e));
   const l = $i(u, t, {
    secrets: s,
    now: a
   });
   const d = {
    secrets: s,
    now: a,
    unread: l,
    redact: o.redact
   };
   const f = n(t, d);
   const {provider: h} = f;
   const p = c.some(({name: e}) => e === h);
   return {
    webhook: t,
    routing: p ? {
     status: "no_provider",
     provider: null,
     reason: `provider ${h} has no secret, so it accepts webhooks only at /webhooks/v1/t/<listener-token>/<uri>`
    } : f,
    now: a,
    retryOf: null,
    knownUrl: r ? "the URL with the listener token" : null
   };
  }
  function wc(e, {rejections: t, ignored: n}, r) {
   const {webhook: s, routing: o} = r;
   const a = s.uri === "" ? "without uri" : `for ${s.uri}`;
   switch (o.status) {
   case "invalid_signature":
   case "no_provider":
    t.warning(`webhook ${a} rejected: ${o.reason}`);
    e.rejected = o.reason;
    break;

   case "no_function":
    t.warning(`webhook ${a} rejected: ${o.reason}`);
    e.unmatched = r;
    break;

   case "not_matched":
    n.info(`webhook ${a} ignored: ${o.reason}`);
    e.unmatched = r;
    break;

   case "handshake":
    n.info(`webhook ${a} answered without running a function: ${o.reason}`);
    break;

   case "failed":
   case "succeeded":
    e.evaluated = r;
   }
  }
  function bc(e, t) {
   if (Zo(e.path, t) === null) return $c;
   const n = ht(e);
   if (n === "method_not_allowed") return _c;
   if (n !== null) return xc;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > pc ? jc : null;
  }
  function vc({webhook: e, routing: t}, {providers: n}) {
   const r = n.find(({name: e, active: n}) => n && e === t.provider);
   const s = Oi(e.headers);
   const o = _i(t, r, s);
   switch (o.kind) {
   case "refused":
    return yc(o.status, o.message);

   case "handshake":
    return {
     status: 200,
     body: o.body
    };

   case "accepted":
    {
     const {status: e, more: n} = o;
     return s && "functions" in t ? {
      status: 200,
      body: {
       accepted: true,
       functions: t.functions,
       ...n
      }
     } : {
      status: e,
      body: {
       accepted: true,
       ...n
      }
     };
    }
   }
  }
  function yc(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  var $c = yc(404, "No such path or token.");
  var _c = {
   ...yc(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  var xc = yc(415, "Send the body without a Content-Encoding.");
  var jc = yc(413, "The body is longer than 25 MiB.");
  var Oc = {
   ...yc(503, "This step accepts no more webhooks."),
   headers: {
    "retry-after": "60"
   }
  };
  function Sc({method: e}, {status: t, body: n}) {
   const s = (0, r.e09)((0, r.eCA)(n, "message")) ?? "";
   return `a ${e} request was refused with ${t}: ${s}`;
  }
  var Ac = (0, r.IeY)(e => (0, r.pij)(e) && Object.values(e).every(e => typeof e === "string"));
  var Cc = (0, r.Ikc)({
   id: (0, r.FsL)((0, r.YjP)(), (0, r.yGV)(/^rcv_[0-9a-f]{32}$/)),
   provider: (0, r.mee)((0, r.YjP)()),
   uri: (0, r.YjP)(),
   query: Ac,
   headers: Ac,
   body: (0, r.mee)((0, r.KCZ)([ (0, r.YjP)(), (0, r.Ikc)({
    base64: (0, r.YjP)()
   }) ])),
   verdict: (0, r.KIO)([ 200, 401, 404, 500 ]),
   reason: (0, r.mee)((0, r.YjP)()),
   functions: (0, r.YOg)((0, r.YjP)()),
   received: (0, r.YjP)(),
   retry_of: (0, r.mee)((0, r.YjP)()),
   mac: (0, r.mee)((0, r.YjP)())
  });
  var Uc = (0, r.Ikc)({
   version: (0, r.euz)(1),
   run: (0, r.Ikc)({
    repository: (0, r.YjP)(),
    run_id: (0, r.aig)(),
    run_attempt: (0, r.aig)()
   }),
   received: (0, r.lqM)((0, r.mee)(Cc))
  });
  function Mc(e, t, n) {
   return {
    ...(0, r.OAY)(e, t),
    received: n
   };
  }
  function Ec(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is incomplete or not JSON"
    };
   }
   const n = (0, r.xLC)(Uc, t, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is not a record of this action"
   };
   const {run: s, received: o} = n.output;
   return o ? {
    kind: "received",
    repository: s.repository,
    received: o
   } : {
    kind: "none"
   };
  }
  function Ic(e, t, n) {
   return (0, r.vXz)(e, Bc(t, n));
  }
  function Lc(e, t, n) {
   return (0, r.cX8)(n.mac ?? "", e, Bc(t, n));
  }
  function Bc(e, {provider: t, uri: n, query: r, headers: s, body: o, verdict: a}) {
   return [ e, t, n, r, s, o, a ];
  }
  function Tc({inputs: e}, t, {config: n, outcome: s}, o) {
   const {environment: a} = e;
   const i = s.kind === "evaluated" ? s.evaluation : null;
   const c = i ?? ("last" in s ? s.last : null);
   const {result: u, why: l} = qc(s);
   if (i !== null) Fc(i, t);
   const d = zc(i?.routing ?? null);
   const {outputs: f, shown: h, redacted: p} = Yc(n, d.variables, t);
   const m = Jc(n, d.variables);
   Xc({
    ...d,
    variables: h,
    absent: m,
    redacted: p
   }, t.log);
   const k = u === "success" || u === "not_run";
   if (k) t.log.info(l);
   const g = c && o(c);
   if (d.functions.length > 0 && g?.mac === null) {
    const e = i?.knownUrl ?? null;
    t.log.info(e === null ? `provider ${g.provider} has no secret, so the sender is not authenticated` : `provider ${g.provider} has no secret: the sender knew ${e}, and no signature was required`);
   }
   return {
    result: u,
    failure: k ? null : (0, r.g$U)(t.redact(l), 1e3),
    outputs: {
     provider: i?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: i === null ? "" : t.redact(Xo(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: g && Mc(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, g),
    summary: Kc({
     result: u,
     why: l,
     webhook: c && g && {
      uri: c.webhook.uri,
      received: g
     },
     functions: d.functions,
     errors: Dc(i),
     variables: h,
     absent: m
    }, t.redact)
   };
  }
  function Rc(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  function qc(e) {
   switch (e.kind) {
   case "evaluated":
    return Nc(e.evaluation.routing);

   case "refused":
    return Pc(e.reason);

   case "timeout":
    {
     const t = e.last && Rc(e.last.routing);
     const n = t !== null ? `the last one was ignored: ${t}` : e.rejected !== null ? `the last one was rejected: ${e.rejected}` : "check that its sender reaches this listener, or set a longer timeout";
     return Pc(`no webhook for a function arrived in time; ${n}`);
    }

   case "cancelled":
    return Pc("the step was cancelled while waiting for a webhook");
   }
  }
  function Nc(e) {
   const t = Rc(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return Pc(`no function handles this webhook: ${t}`);

   case "invalid_signature":
    return Pc(`webhook rejected: ${t}`);

   case "not_matched":
    return {
     result: "not_run",
     why: e.reason
    };

   case "handshake":
    return {
     result: "not_run",
     why: `no function ran: ${e.reason}`
    };

   case "failed":
    return Pc(`the webhook of provider ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of provider ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function Pc(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function Fc(e, t) {
   const {webhook: n, routing: r} = e;
   const {uri: s, body: o} = n;
   t.log.info(`webhook ${s === "" ? "without uri" : `for ${s}`}: ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = Dc(e);
   if (a.length > 1) t.log.group("functions failed", a);
  }
  function Dc(e) {
   return e?.routing.status === "failed" ? e.routing.errors : [];
  }
  function zc(e) {
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
  function Jc({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: Oa(t)
    }));
   });
  }
  function Yc(e, t, n) {
   const r = Wc(e, t);
   const s = Ra(r.rest, n.redact);
   for (const e of r.texts) n.mask(e);
   const o = Ra(r.rest, n.redact);
   return {
    outputs: Hc(s.variables, r.values),
    shown: Hc(o.variables, r.hidden),
    redacted: s.redacted
   };
  }
  function Wc({functions: e}, t) {
   const n = (t, n) => e.find(e => e.name === t)?.variables.some(e => e.secret && e.name === n) === true;
   const s = (e, r) => Object.fromEntries(Object.entries(t).map(([t, s]) => [ t, Object.fromEntries(Object.entries(s).filter(([r]) => n(t, r) === e).map(([e, t]) => [ e, r(t) ])) ]));
   const o = s(true, e => e);
   return {
    rest: s(false, e => e),
    values: o,
    hidden: s(true, () => r.XFU),
    texts: Object.values(o).flatMap(e => Object.values(e).flatMap(qa))
   };
  }
  function Hc(e, t) {
   return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Object.fromEntries([ ...Object.entries(n), ...Object.entries(t[e] ?? {}) ]) ]));
  }
  function Xc({functions: e, variables: t, absent: n, warning: r, redacted: s}, o) {
   for (const r of e) o.group(`function ${r} ran`, [ ...Object.entries(t[r] ?? {}).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...n.filter(e => e.fn === r).map(e => `${e.name}: no value at ${e.path}`) ]);
   if (r !== null) o.warning(r);
   for (const e of s) o.warning(`variable ${e} contains a secret, which is replaced with ***`);
  }
  var Gc = {
   success: `${r.IaO.success} Webhook received`,
   not_run: `${r.IaO.skipped} Webhook received, no function ran`,
   failure: `${r.IaO.failure} Receiving failed`,
   waiting: `${r.IaO.waiting} Webhook awaited`
  };
  function Kc({result: e, why: t, webhook: n, functions: s, errors: o, variables: a, absent: i}, c) {
   const u = e => (0, r.MkP)(c(e));
   const l = Object.entries(a).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ u(e), u(t), u(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const d = [ `## ${Gc[e]}\n`, `${(0, r.FYx)(c(t))}\n` ];
   if (o.length > 1) d.push((0, r.p_z)(o.map(u)));
   if (n !== null) {
    const {provider: e, verdict: t, id: o, retry_of: a} = n.received;
    const i = {
     Provider: u(e ?? ""),
     Uri: u(n.uri),
     Functions: u(s.join(", ")),
     Verdict: String(t),
     Record: (0, r.MkP)(o),
     ...a !== null && {
      "Resubmitted from": (0, r.MkP)(a)
     }
    };
    const c = Object.values(i);
    d.push((0, r.tpe)(Object.keys(i), [ c ]));
   }
   const f = [ ...l, ...i.map(({fn: e, name: t}) => [ u(e), u(t), "*not given*" ]) ];
   if (f.length > 0) d.push((0, r.tpe)([ "Function", "Variable", "Value" ], f));
   return d.join("\n");
  }
  function Vc(e, t, n, r) {
   const {secrets: s} = e;
   const o = e => ({
    kind: "refused",
    reason: `record rejected: ${e}`
   });
   const a = Zc(e, t, n);
   if (a !== null) return o(a);
   const {received: i} = t;
   const {provider: c} = i;
   const u = hu(i, s);
   if (u === null) return o("it has no body, which contained a secret and was not UTF-8; have the sender send it again");
   if ("missing" in u) return o(`it contains the secret ${u.missing}, which has no value in the input secrets; add it there`);
   const l = r.clock.now();
   const {redact: d} = r;
   const f = {
    secrets: s,
    now: l,
    trusted: true,
    redact: d
   };
   const h = bi(n, u, f);
   if (h.provider !== c) return o(`it was from provider ${c}, but now ${h.provider === null ? "no provider" : `provider ${h.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`);
   const p = Qc(n, h, u);
   if (p !== null) return o(p);
   const m = gi(n, s, c).length > 0;
   r.log.info(`resubmitted: ${i.id}, received ${i.received} with verdict ${i.verdict}; ${m ? "its mac is valid" : "trusted because trust-record is true"}`);
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: h,
     now: l,
     retryOf: i.id,
     knownUrl: null
    }
   };
  }
  function Zc({inputs: e, secrets: t}, {repository: n, received: r}, s) {
   const {repository: o} = e.environment;
   const {provider: a} = r;
   if (n !== o) return `it is from ${n || "another repository"}, not from this repository`;
   if (r.verdict === 401) return "its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again";
   if (a === null) return "no provider matched it; have the sender send it again";
   if (!tu(s, a)) return `the config no longer has an active provider ${a}; have the sender send it again`;
   const i = gi(s, t, a);
   if (i.length === 0) return e.trustRecord ? null : `provider ${a} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`;
   if (Lc(i, o, r)) return null;
   return r.mac === null ? "it has no mac; have the sender send it again" : `its mac is wrong: the record or the secret of ${a} was changed; have the sender send it again`;
  }
  function Qc({functions: e}, t, {headers: n, query: s}) {
   if (!("variables" in t)) return null;
   const o = _a(e);
   for (const {name: a, match: i, conditions: c} of e) {
    if (!t.functions.includes(a)) continue;
    const e = Object.keys(i?.headers ?? {}).find(e => n[e.toLowerCase()] === r.XFU);
    const u = Object.keys(i?.query ?? {}).find(e => s[e] === r.XFU);
    const l = [ ...Object.keys(i?.body ?? {}), ...c.map(({path: e}) => e) ].find(e => xa(e, o));
    const d = e ?? u ?? l;
    if (d !== void 0) return `function ${a} matches on ${d}, which is *** in the record; have the sender send it again`;
   }
   return null;
  }
  function eu(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = Ec(e.text);
    if (t.kind === "foreign") throw new s.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new s.x(`${t} contains no received webhook; give the record-file of a receive step`);
   if (o.length > 0) throw new s.x(`${t} contains ${n.length} received webhooks, and a step evaluates one; give the path of one file`);
   return r;
  }
  function tu({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  var nu = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function ru({inputs: e, secrets: t}, n, r, {webhook: s, routing: o, now: a, retryOf: i}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = Rc(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...au(s, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: nu[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = gi(n, t, u);
   const k = c === "invalid_signature" || c === "handshake";
   const g = m !== void 0 && !k;
   const {repository: w} = l;
   return g ? {
    ...p,
    mac: Ic(m, w, p)
   } : p;
  }
  var su = 8;
  var ou = 4;
  function au(e, t) {
   const {token: n, receive: s, redact: o} = t;
   const a = (0, r.$o4)(t.secrets, ou);
   const i = e => (0, r.y1j)(n ? e.replaceAll(n, r.XFU) : e, a);
   const c = e => {
    const t = i(e);
    return o(t) === t ? t : r.XFU;
   };
   const u = new Set([ (0, r.Mlf)("jobserv"), ...s.providers.flatMap(e => ci(e) ?? []) ]);
   const l = e => u.has(e) || iu(e);
   const d = fu(Object.entries(e.headers).flatMap(([e, t]) => l(e) ? t : []));
   const f = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ c(e), t.has(e) && !l(e) && !d(n) ? c(n) : r.XFU ]));
   const h = new Set([ ...Wo, ...cu(s, "headers").map(e => e.toLowerCase()) ]);
   const p = () => {
    const t = _a(s.functions);
    const n = t.size > 0 ? lu(e, t) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return i(n.json);
    const o = (0, r._6I)(e.body);
    if (o !== null) return i(o);
    const a = e.body.toString("latin1");
    const c = i(a) === (0, r.y1j)(a, pu);
    return c ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: d(e.uri) ? r.XFU : i(e.uri),
    query: f(e.query, new Set(cu(s, "query"))),
    headers: f(e.headers, h),
    body: p()
   };
  }
  function iu(e) {
   return e !== "x-event-key" && (0, r.tVV)(e);
  }
  function cu({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : ni(e).marks);
   const s = t.flatMap(e => e.variables);
   const o = e => n === "headers" ? e.toLowerCase() : e;
   const a = s.filter(e => e.from === n && e.secret).map(e => o(Oa(e)));
   const i = [ ...[ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {})), ...s.filter(({from: e, secret: t}) => e === n && !t).map(Oa) ];
   return i.filter(e => !a.includes(o(e)));
  }
  var uu = 8;
  function lu(e, t) {
   const n = sa(e, du(e));
   if ("fault" in n) return null;
   let s = false;
   const o = (0, r.lYN)();
   for (const e of t) {
    const t = (0, r.Rr2)(e);
    if (t.kind === "error") continue;
    const a = t.path.at(-1);
    const i = (0, r.$I0)(n.json, t.path.slice(0, -1));
    if (!i.found || a === void 0) continue;
    const {value: c} = i;
    if (typeof c !== "object" || c === null) continue;
    const u = Object.getOwnPropertyDescriptor(c, a);
    if (u === void 0 || u.value === null) continue;
    for (const e of qa(u.value)) if (e.length >= uu) o.add(e);
    Object.defineProperty(c, a, {
     ...u,
     value: r.XFU
    });
    s = true;
   }
   if (!s) return "as it is";
   const a = (0, r.aB_)(n.json);
   return a === null ? null : {
    json: o.redact(a)
   };
  }
  function du({headers: e}) {
   return ni("slack").marks.some(({match: t}) => Object.keys(t.headers ?? {}).every(t => e[t] !== void 0));
  }
  function fu(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= su);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function hu({uri: e, query: t, headers: n, body: s}, o) {
   if (s === null) return null;
   let a = null;
   const i = e => (0, r.S5J)(e, e => {
    const t = (0, r.GfW)(e) ?? e;
    const n = o.get(t);
    if (!n) a ??= t;
    return n;
   });
   const c = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ i(e), i(t) ]));
   const u = {
    uri: i(e),
    query: c(t),
    headers: c(n),
    body: typeof s === "string" ? Buffer.from(i(s)) : Buffer.from(s.base64, "base64")
   };
   return a === null ? u : {
    missing: a
   };
  }
  function pu(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function mu(e, t) {
   const {inputs: n} = e;
   ku(n);
   t.mask(n.listenerToken);
   const r = gu(e);
   const s = wu(r, n);
   const o = Ki(bu(e, await e.loadConfig({
    providers: s
   }), s), e.secrets, t.mask);
   const {config: a, secrets: i} = o;
   const c = {
    ...e,
    secrets: i
   };
   const u = await yu(c, r, o, t);
   return Tc(c, t, {
    config: a,
    outcome: u
   }, e => ru(c, a, t, e));
  }
  function ku({via: e, record: t, listenerToken: n, dryRun: r, environment: {eventName: o}}) {
   const a = [];
   if (r) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e !== "event" && e !== "listener") a.push(`input via is "${e}", which is not a source of webhooks; write event or listener`);
   if (t !== "" && e === "listener") a.push("input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out");
   const i = [ "repository_dispatch", "workflow_dispatch" ].includes(o);
   if (t === "" && e === "event" && !i) a.push(`a ${o} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`);
   const c = n === "" ? null : Xt(n);
   if (c !== null) a.push(c);
   if (a.length > 0) throw new s.x(a.map(e => ({
    message: e
   })));
  }
  function gu(e) {
   const {record: t, via: n, environment: r} = e.inputs;
   if (t !== "") return {
    kind: "record",
    recorded: eu(e)
   };
   return n === "listener" ? {
    kind: "listener"
   } : {
    kind: "event",
    reading: cc(r.event)
   };
  }
  function wu(e, {only: t}) {
   const n = (t, n) => {
    if (e.kind === "record") return e.recorded.received.provider === t;
    if (e.kind === "listener" || e.reading.kind === "malformed") return true;
    const {webhook: r} = e.reading.dispatched;
    return n.some(e => e === void 0 || typeof e === "string" && ea(r, e));
   };
   return (e, r) => (t.length === 0 || t.some(t => t === e)) && n(e, r);
  }
  function bu({inputs: e, secrets: t}, n, o) {
   const {providers: a = [], functions: i = []} = n.receive ?? {};
   const c = (0, r.d0L)(a, e.only);
   const u = c.filter(e => e.active);
   if (n.receive === void 0 || u.length === 0) throw new s.x("the config has no active provider to receive from; add providers and functions under receive");
   const l = u.map(({name: e}) => e);
   if (!i.some(e => e.active && l.includes(e.provider))) throw new s.x(`the config has no active function for ${l.join(", ")}, so no webhook would have an effect; add one under receive.functions`);
   const d = u.filter(({name: e}) => o(e, vu(i, e))).map(({name: e, secret_name: n}) => ({
    name: e,
    empty: n.filter(e => t.get(e) === "")
   })).filter(({empty: e}) => e.length > 0).map(({name: e, empty: t}) => ({
    message: `provider "${e}" needs the secret ${t.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
   }));
   const f = u.filter(si).map(({name: e}) => e);
   const h = e.record === "" && e.via === "listener";
   if (h && e.listenerToken === "" && f.length > 0) d.push({
    message: `provider ${f.join(", ")} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>`
   });
   if (d.length > 0) throw new s.x(d);
   return {
    ...n.receive,
    providers: a.map(e => ({
     ...e,
     active: u.includes(e)
    }))
   };
  }
  function vu(e, t) {
   return e.filter(e => e.active && e.provider === t).map(({uri: e}) => e);
  }
  async function yu(e, t, n, r) {
   switch (t.kind) {
   case "event":
    return $u(e, t.reading, n, r);

   case "listener":
    return mc(e, n.config, r);

   case "record":
    return Vc(e, t.recorded, n.config, r);
   }
  }
  function $u({inputs: {environment: e}}, t, n, r) {
   if (t.kind === "malformed") return {
    kind: "refused",
    reason: `the event contains no valid webhook: ${t.message}`
   };
   const {dispatched: s} = t;
   const {repository: o} = e;
   const a = r.clock.now();
   const i = {
    repository: o,
    now: a,
    redact: r.redact
   };
   const c = Zi(s, n, i);
   const {webhook: u} = s;
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: c,
     now: a,
     retryOf: null,
     knownUrl: Vi(s, n) ? "the relay's URL" : null
    }
   };
  }
  var _u = "webhook-record";
  var xu = 100;
  var ju = 500;
  var Ou = 32 * 1024 * 1024;
  var Su = 1e3;
  var Au = 4;
  var Cu = (0, r.Ikc)({
   id: (0, r.aig)(),
   name: (0, r.YjP)(),
   size_in_bytes: (0, r.NpB)((0, r.aig)(), 0),
   expired: (0, r.NpB)((0, r.zMY)(), false),
   created_at: (0, r.FsL)((0, r.YjP)(), (0, r.pdi)(e => Date.parse(e)), (0, r.aig)(), (0, 
   r.E2x)()),
   workflow_run: (0, r.NpB)((0, r.cl6)((0, r.Ikc)({
    id: (0, r.lqM)((0, r.aig)()),
    repository_id: (0, r.cl6)((0, r.aig)()),
    head_repository_id: (0, r.cl6)((0, r.aig)())
   })), null)
  });
  async function Uu(e, t) {
   const n = await Mu(e, t);
   return n.flatMap(({path: t, text: n, uploaded: s, mayBeOfFork: o}) => {
    const a = (0, r.WEZ)(n);
    if (a.kind === "invalid") e.log.warning(`${t} is skipped: it ${a.why}`);
    return a.kind === "deliveries" ? [ {
     path: t,
     uploaded: s,
     mayBeOfFork: o,
     record: a.record
    } ] : [];
   });
  }
  async function Mu(e, t) {
   const n = await Eu(e, t);
   const r = [];
   let s = Ou;
   for (let o = 0; o < n.length && s >= 0; o += Au) {
    const a = await Promise.all(n.slice(o, o + Au).map(n => Lu(e, t.repository, n)));
    for (const [e, t] of a.entries()) {
     const a = n[o + e]?.size_in_bytes ?? 0;
     const i = t.reduce((e, {text: t}) => e + t.length, 0);
     s -= Math.max(i, a > Ou ? 0 : a);
     if (s >= 0) r.push(...t);
    }
   }
   if (s < 0) e.log.warning(`the records since ${Hu(t.since)} are larger than ${Ou / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Eu({api: e, log: t}, {repository: n, since: s}) {
   const o = [];
   const a = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, r.NUd)(n), {
    keys: [ "artifacts" ],
    most: xu
   });
   let i = false;
   for await (const {items: e, more: t} of a) {
    const n = e.flatMap(e => {
     const t = (0, r.xLC)(Cu, e);
     return t.success ? [ t.output ] : [];
    });
    o.push(...n.filter(({name: e, created_at: t}) => e.startsWith(_u) && t >= s));
    i = !t || n.every(({created_at: e}) => e < s);
    if (i) break;
   }
   if (!i) t.warning(`${n} has more than ${xu * 100} artifacts; older ones are not read`);
   const c = o.filter(e => {
    const n = Iu(e);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > ju) t.warning(`${n} has ${c.length} records since ${Hu(s)}; only the newest ${ju} are read`);
   return c.slice(0, ju);
  }
  function Iu({expired: e, workflow_run: t}) {
   if (e) return "it is expired";
   const {repository_id: n, head_repository_id: r} = t ?? {};
   const s = r !== void 0 && r !== n;
   return s ? "it is from a run of a fork" : null;
  }
  async function Lu({api: e, log: t}, n, {id: s, name: o, created_at: a, size_in_bytes: i, workflow_run: c}) {
   const u = c?.id ?? null;
   const l = u === null ? o : `${o} of run ${u}`;
   try {
    if (i > Ou) throw new Tu(`it is larger than ${Ou / 1024 / 1024} MiB`);
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, r.NUd)(n),
     artifact_id: s,
     archive_format: "zip"
    }, Ou);
    const u = await Ru(o, t);
    return u.map(({path: e, text: t}) => ({
     path: `${l}: ${e}`,
     text: t,
     uploaded: a,
     mayBeOfFork: c?.head_repository_id === void 0
    }));
   } catch (e) {
    if (!Bu(e)) throw e;
    t.warning(`artifact ${l} skipped: ${e.message}`);
    return [];
   }
  }
  function Bu(e) {
   if (e instanceof r.hDB) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof Tu;
  }
  var Tu = class extends Error {};
  async function Ru(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await zu(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  var qu = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  var Nu = {
   magic: 33639248,
   size: 46
  };
  var Pu = {
   magic: 67324752,
   size: 30
  };
  var Fu = 0;
  var Du = 8;
  async function zu(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 522, 23));
   try {
    const n = Ju(e);
    const s = e.readUInt16LE(n + 10);
    if (s > Su) throw new Tu(`it has more than ${Su} files`);
    let o = e.readUInt32LE(n + 16);
    let a = Ou;
    const i = [];
    for (let n = 0; n < s; n++) {
     if (e.readUInt32LE(o) !== Nu.magic) throw Wu();
     const n = e.readUInt16LE(o + 10);
     const s = e.readUInt32LE(o + 20);
     const c = e.readUInt32LE(o + 42);
     const u = o + Nu.size;
     const l = u + e.readUInt16LE(o + 28);
     const d = e.toString("utf8", u, l);
     o = l + e.readUInt16LE(o + 30) + e.readUInt16LE(o + 32);
     if (!(0, r.Eio)(d)) continue;
     if (e.readUInt32LE(c) !== Pu.magic) throw Wu();
     const f = c + Pu.size + e.readUInt16LE(c + 26) + e.readUInt16LE(c + 28);
     const h = e.subarray(f, f + s);
     if (h.length < s || ![ Fu, Du ].includes(n)) throw Wu();
     const p = n === Fu ? h : t(h, {
      maxOutputLength: Math.max(1, a)
     });
     a -= p.length;
     if (a < 0) throw Yu();
     i.push({
      path: d,
      content: p
     });
    }
    return i;
   } catch (e) {
    if (e instanceof Tu) throw e;
    const t = e instanceof Error && "code" in e ? e.code : "";
    throw t === "ERR_BUFFER_TOO_LARGE" ? Yu() : Wu();
   }
  }
  function Ju(e) {
   const t = Math.max(0, e.length - qu.size - qu.comment);
   for (let n = e.length - qu.size; n >= t; n--) if (e.readUInt32LE(n) === qu.magic) return n;
   throw Wu();
  }
  function Yu() {
   return new Tu(`it unpacks to more than ${Ou / 1024 / 1024} MiB`);
  }
  function Wu() {
   return new Tu("it is not a whole zip archive; upload it again");
  }
  function Hu(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  var Xu = "variables.";
  function Gu(e) {
   const {payload: t, dockerhub: n, ...r} = e;
   return {
    ...r,
    body: ""
   };
  }
  async function Ku(e, t, n, {webhook: s, lacksSecret: o, valuesOf: a}) {
   const {sent: i, run: c, repository: u} = n;
   const {id: l, event: d, body: f} = i;
   if (s === void 0) return el("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (f === null) return el("the record has no body, because it could not be rendered; re-run the job that sent it");
   const h = s.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: p} = e.inputs.environment;
   const m = {
    sent: i,
    run: c,
    repository: u,
    sender: p
   };
   const k = (0, r.wj7)(m, h);
   if (k !== null) return el(k);
   const g = Gu(s);
   const w = (0, r.wXI)(g).find(e => e.startsWith(Xu));
   if (w !== void 0) return el(`its URL or headers need \${${w}}, and a record keeps no variables; re-run the job that sent it`);
   const b = await a(g, n);
   if (b.kind === "unknown") return el(b.reason);
   if (b.status !== null && Qu(n, b.status)) t.log.warning(`webhook "${s.name}": the build is now ${b.status}, which its URL or headers use; its body has the earlier status`);
   const v = Vu(s, h, e.secrets);
   const y = (0, r.iPi)(e, t, g, {
    id: l,
    event: d,
    values: {
     ...b.values,
     event: {
      name: d
     }
    },
    body: (e, {onFiltered: t}) => (0, r.C3x)(f, s.body, v, t)
   });
   return y.kind === "request" ? y : el(y.reason);
  }
  function Vu(e, t, n) {
   const s = t.length === 0 ? [] : (0, r.Fj2)(e);
   return new Map([ ...n ].filter(([e]) => s.includes(e)));
  }
  function Zu(e, {log: t}) {
   for (const n of e) {
    const e = (0, r.Fj2)(Gu(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function Qu({sent: e, run: t, repository: n}, s) {
   const {id: o, webhook: a, event: i} = e;
   const {run_id: c, run_attempt: u} = t;
   const l = i === "test" ? "test" : i === "build_queued" ? "queued" : i === "build_started" ? "started" : "completed";
   const d = {
    repository: n,
    runId: c,
    attempt: u,
    webhook: a
   };
   return !(0, r.d4W)(o, {
    ...d,
    chain: null,
    kind: l,
    status: s
   });
  }
  function el(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  var tl = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function nl(e) {
   const t = (0, r.wXI)(e);
   return (0, r.iWw)(t).build || t.some(sl);
  }
  function rl(e, t) {
   const n = e.inputs.environment.repository;
   const s = new Map;
   const o = (n, {run_id: o, run_attempt: a}, i) => {
    const {repository: c} = n.environment;
    const u = JSON.stringify([ c, o, a, i ]);
    const l = s.get(u) ?? (0, r.xFG)({
     ...e,
     inputs: {
      ...n,
      runId: o,
      runAttempt: a
     }
    }, t, i);
    s.set(u, l);
    return l;
   };
   return async (s, {run: a, repository: i}) => {
    const c = (0, r.yJ6)(e.inputs, i);
    if (!nl(s)) {
     const {repositoryOwner: e, serverUrl: t, apiUrl: n} = c.environment;
     const r = {
      repository: i,
      repository_owner: e,
      server_url: t,
      api_url: n,
      run_id: String(a.run_id),
      run_attempt: String(a.run_attempt)
     };
     return {
      kind: "values",
      values: {
       github: r
      },
      status: null
     };
    }
    try {
     const e = (0, r.iWw)((0, r.wXI)(s));
     const {values: t, status: n} = await o(c, a, e);
     return {
      kind: "values",
      values: t,
      status: e.build ? n : null
     };
    } catch (e) {
     if (!(e instanceof r.hDB) || t.signal.aborted) throw e;
     const s = i === n ? "" : ` of ${i}`;
     const o = `its URL or headers use run ${a.run_id}${s}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: o
     };
    }
   };
  }
  function sl(e) {
   return /^github(\.|$)/.test(e) && !tl.includes(e);
  }
  var ol = [ "failed", "all" ];
  function al(e, {deliveries: t, only: n}, r, o = null) {
   const a = dl(t);
   const i = new Map(r.map(e => [ e.name, e ]));
   const c = [ ...a === null ? hl(t) : a.flatMap(t => pl(t, e)), ...gl(n, [ ...i.keys(), ...e.map(({sent: e}) => e.webhook) ]) ];
   if (c.length > 0) throw new s.x(c.map(e => ({
    message: e
   })));
   const u = {
    selected: [],
    givenUp: [],
    skipped: []
   };
   const l = o !== null && a === null;
   for (const r of e) {
    const e = cl(r, {
     deliveries: t,
     only: n
    }, o);
    const s = e.kind === "selected" ? ul(r, i.get(r.sent.webhook), l) : e;
    if (s.kind === "skipped") u.skipped.push({
     history: r,
     ...s
    }); else u[s.kind].push(r);
   }
   return u;
  }
  function il(e, t, n) {
   return e.filter(e => cl(e, t, n).kind === "selected").map(({sent: e}) => e.webhook);
  }
  function cl(e, {deliveries: t, only: n}, r) {
   const s = dl(t);
   const {id: o, webhook: a, event: i, status: c, chain: u} = e.sent;
   if (s !== null && !s.includes(o)) return ll("the input deliveries does not name it");
   if (n.length > 0 && !n.includes(a)) return ll("the input only does not name its webhook");
   if (c === "not_run") return ll("it was never sent");
   if (c === "success" && t.includes("failed")) return ll("it succeeded");
   if (u !== null) return ll(kl(e), true);
   if (i === "callback") return ll(ml, true);
   if (r === null || s !== null || c !== "failure") return {
    kind: "selected"
   };
   if (e.givenUp) return ll("it was given up before");
   return {
    kind: fl(e, r) ? "givenUp" : "selected"
   };
  }
  function ul({sent: e, earlier: t, mayBeOfFork: n}, s, o) {
   if (n && s?.secret_name.length === 0) return ll("the API does not say whether its record is from a fork, and the webhook is unsigned; give it a secret_name, or name the record in the input record", true);
   if (!o) return {
    kind: "selected"
   };
   if (s === void 0) return ll("the config has no webhook of that name", true);
   if (s.idempotent === false && t.some(r.vBT)) return ll(`idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${e.id}`, true);
   return {
    kind: "selected"
   };
  }
  function ll(e, t = false) {
   return {
    kind: "skipped",
    why: e,
    warn: t
   };
  }
  function dl(e) {
   return e.some(e => ol.includes(e)) ? null : e;
  }
  function fl({firstTried: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function hl(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function pl(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const s = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${s}, which is not in the record; write ${(0, r.h0v)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${s}, ${kl(n)}` ];
   if (n.sent.event === "callback") return [ `${s}, ${ml}` ];
   return n.sent.status === "not_run" ? [ `${s}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  var ml = "the callback of mode: callback, which is sent only by that mode: re-run its job";
  function kl({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function gl(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   r.h0v)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function wl(e) {
   const t = new Map;
   for (const {run: n, deliveries: r, mayBeOfFork: s = false} of e) for (const e of r) {
    const r = t.get(e.id);
    const {run_id: o, run_attempt: a} = e.run ?? n;
    const i = {
     sent: e,
     run: {
      run_id: o,
      run_attempt: a
     },
     repository: e.run?.repository ?? n.repository,
     mayBeOfFork: s,
     began: vl(e)
    };
    if (r) r.push(i); else t.set(e.id, [ i ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {began: t, ...n} = e.reduce((e, t) => bl(t, e) ? e : t);
    const r = $l(e);
    const s = e.some(({sent: {body: e}}) => e !== null && e.sha256 !== n.sent.body?.sha256);
    const o = [ ...e.flatMap(({sent: {first_failed: e}}) => e ?? []), ...r.map(({started: e}) => e) ].reduce((e, t) => Math.min(e, Date.parse(t)), 1 / 0);
    return {
     ...n,
     earlier: r,
     differs: s,
     firstTried: Number.isFinite(o) ? o : null,
     givenUp: e.some(e => e.sent.given_up === true && e.began >= t)
    };
   });
  }
  function bl(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return yl(e.sent) < yl(t.sent);
  }
  function vl({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function yl({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function $l(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  var _l = / #\d+$/;
  var xl = 300;
  async function jl(e, t) {
   const {sinceMs: n, giveUpAfterMs: s} = e.inputs;
   const o = t.clock.now();
   const a = wl(n ? await El(e, t, o - n) : Ml(e, t.log));
   const i = n ? {
    givenUpBefore: o - s
   } : null;
   const c = il(a, e.inputs, i);
   const u = await e.loadConfig({
    webhooks: c
   });
   const l = {
    ...e,
    config: u
   };
   const d = u.notify?.webhooks ?? [];
   const f = al(a, e.inputs, d, i);
   Al(f, t);
   Cl(f, d, t);
   const h = await Sl(l, t, f.selected);
   const p = await (0, r.F0$)(l, t, h.flatMap(({webhook: e, rendered: n}) => n.kind === "request" && e !== void 0 ? {
    prepared: n.prepared,
    options: (0, r.vp_)(l, t, e)
   } : []));
   const m = new Map(p.map(e => [ e.id, e ]));
   const k = h.map(({history: e, rendered: n}) => ({
    history: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: m.get(e.sent.id) ?? Ul(e, n, t),
    givenUp: false
   }));
   const g = f.givenUp.map(e => Ol(e, l, t));
   return Tl(l, t, [ ...g, ...k ], a);
  }
  function Ol(e, {inputs: t}, {log: n, redact: s}) {
   const {sent: o, run: a, repository: i, firstTried: c} = e;
   const u = (0, r.xvE)(s(o.reason ?? "no reason"), xl);
   const l = i === t.environment.repository ? "" : ` for run ${a.run_id} of ${i}`;
   const d = `given up, it has failed${l} since ${(0, r.fUm)(c)} (${u}); to send it once more, give the input deliveries: ${o.id}`;
   const {dryRun: f} = t;
   n.info(`webhook "${o.webhook}" ${f ? "would be" : "is"} ${d}`);
   const h = f ? (0, r.nEZ)(o, "given_up") : (0, r.vQM)(o, d);
   return {
    history: e,
    keys: null,
    delivery: h,
    givenUp: !f
   };
  }
  async function Sl(e, t, n) {
   const s = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const o = new Set(n.map(({sent: e}) => e.webhook));
   const a = [ ...s.values() ].filter(({name: e, enabled: t}) => t && o.has(e)).map(Gu);
   const i = new Set([ ...(0, r.W$7)(a, e, t.log) ].map(({name: e}) => e));
   Zu(a, t);
   const c = rl(e, t);
   const u = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const o = s.get(n);
    const a = {
     webhook: o,
     lacksSecret: i.has(n),
     valuesOf: c
    };
    const l = await Ku(e, t, r, a);
    u.push({
     history: r,
     webhook: o,
     rendered: l
    });
   }
   return u;
  }
  function Al({skipped: e}, {log: t}) {
   for (const {history: n, why: r, warn: s} of e) {
    const {id: e, webhook: o} = n.sent;
    const a = `webhook "${o}" skipped, ${e}: ${r}`;
    if (s) t.warning(a); else t.info(a);
   }
  }
  function Cl({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.map(({name: e}) => e).filter(e => _l.test(e));
   const s = new Set([ ...r, ...r.map(e => e.replace(_l, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (s.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Ul({sent: e}, t, {log: n}) {
   switch (t.kind) {
   case "impossible":
    n.info(`webhook "${e.webhook}" FAILED: ${t.reason}`);
    return (0, r.vQM)(e, t.reason);

   case "skipped":
    n.info(`webhook "${e.webhook}" skipped, ${e.id}: ${t.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, r.nEZ)(e, t.reason);

   case "request":
    return (0, r.nEZ)(e, "cancelled");
   }
  }
  function Ml({inputs: e, loadRecords: t}, n) {
   const {record: o, environment: a} = e;
   const {repository: i} = a;
   if (o === "") throw new s.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const c = [];
   const u = [];
   const l = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, r.WEZ)(n);
    if (t.kind === "received") u.push(e); else if (t.kind === "invalid") c.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (Il(t.record) !== i) c.push(`${e} is a record of ${Il(t.record)}, and this is ${i}; send it again from there`); else l.push(t.record);
   }
   if (l.length === 0 && c.length === 0) c.push(`${u.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (c.length > 0) throw new s.x(c.map(e => ({
    message: e
   })));
   for (const e of u) n.info(`${e} holds a received webhook and is skipped`);
   return l;
  }
  async function El({inputs: e}, t, n) {
   const {repository: s} = e.environment;
   const o = await Uu(t, {
    repository: s,
    since: n
   });
   const a = o.filter(({path: e, record: n}) => {
    const r = Il(n) === s;
    if (!r) t.log.warning(`${e} is skipped: it is a record of another repository`);
    return r;
   });
   t.log.info(`records uploaded since ${(0, r.fUm)(n)}: ${a.length}`);
   return a.map(({record: e, uploaded: t, mayBeOfFork: n}) => ({
    ...Ll(e, t),
    mayBeOfFork: n
   }));
  }
  function Il({run: e, sender: t = e.repository}) {
   return t;
  }
  function Ll({deliveries: e, ...t}, n) {
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
  var Bl = "start a new run";
  function Tl(e, t, n, s) {
   const o = n.map(({delivery: e}) => e);
   const a = e.config.notify?.webhooks ?? [];
   const i = (0, r.zav)(o, a, t.log);
   const c = t.signal.aborted;
   const u = Rl(n, s);
   if (u !== null) t.log.info(u);
   const l = n[0]?.history ?? s[0] ?? ql(e);
   const {repository: d} = e.inputs.environment;
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, r.ohm)(i, {
     cancelled: c,
     resend: o.some(({attempts: e}) => e.length > 0) ? Bl : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: {
     ...(0, r.OAY)(l.repository, {
      id: l.run.run_id,
      attempt: l.run.run_attempt
     }, n.map(e => Nl(e, l, d))),
     ...l.repository !== d && {
      sender: d
     }
    },
    summary: u === null ? [ (0, r.qeC)(o, t.redact, (0, r.$2G)(a)), Dl(n.map(({history: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Rl(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function ql({inputs: e}) {
   const {repository: t, runId: n, runAttempt: r} = e.environment;
   return {
    repository: t,
    run: {
     run_id: n,
     run_attempt: r
    }
   };
  }
  function Nl({history: e, keys: t, delivery: n, givenUp: s}, o, a) {
   const {sent: i, run: c, repository: u, firstTried: l} = e;
   const {id: d, webhook: f, body: h, chain: p} = i;
   const m = u === o.repository && c.run_id === o.run.run_id && c.run_attempt === o.run.run_attempt;
   const k = n.status === "not_run" || s ? i : n;
   const {status: g, reason: w, attempts: b} = k;
   return {
    id: d,
    webhook: f,
    event: i.event,
    status: g,
    reason: w,
    attempts: b,
    chain: p,
    body: h,
    retry_of: k === i ? i.retry_of : d,
    mac: t === null ? i.mac : (0, r.crx)({
     sent: i,
     run: c,
     repository: u,
     sender: a
    }, t[0]),
    ...m ? {} : {
     run: {
      ...u !== o.repository && {
       repository: u
      },
      ...c
     }
    },
    ...i.first_failed === void 0 || l === null ? {} : {
     first_failed: new Date(l).toISOString()
    },
    ...s ? {
     given_up: true
    } : {}
   };
  }
  var Pl = 20;
  var Fl = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Dl(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: s, webhook: o, attempts: a} = e;
    const i = (0, r.HnF)((0, r.MkP)(t(o)), (0, r.MkP)(s));
    const c = Math.max(0, n.length - Pl);
    const u = [ ...n.map((e, t) => zl(e, `${t + 1}`)).slice(c), ...a.map((e, t) => zl(e, `${n.length + t + 1} (this run)`)) ];
    return u.map((e, t) => [ t === 0 ? i : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, r.tpe)(Fl, n)}`;
  }
  function zl({started: e, status_code: t, error: n, duration_ms: s}, o) {
   return [ o, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, r.MkP)(String(t ?? n ?? "")), (0, 
   r.a3k)(s) ];
  }
 })
};
