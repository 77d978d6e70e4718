"use strict";

exports.id = 345;

exports.ids = [ 345 ];

exports.modules = {
 113: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => Qe,
   chain: () => Ds,
   gate: () => _o,
   receive: () => hu,
   redeliver: () => _l
  });
  var r = n(58);
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
   return {
    id: s,
    state: t.state || t.status,
    context: o,
    description: a,
    target_url: i,
    created: Number.isNaN(c) ? null : c,
    json: e
   };
  }
  function h(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function p(e) {
   const {context: t, description: n, target_url: s} = e;
   return {
    ...e,
    context: (0, r.ueZ)(t),
    description: n && (0, r.xvE)((0, r.ueZ)(n), u),
    target_url: s && (0, r.XFb)(s)
   };
  }
  var m = 20;
  var k = 100;
  var g = {
   limit: k
  };
  var w = {
   sort: "leastindex"
  };
  var b = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  function v(e, t) {
   const n = {
    api: e,
    ...t,
    seen: new Map,
    etag: null
   };
   return {
    url: `${t.apiUrl}/repos/${t.repository}/statuses/${t.sha}`,
    async list(e) {
     const t = await $(n, null);
     O(n, t);
     return C(t, e);
    },
    async latest(e) {
     await y(n);
     return C([ ...n.seen.values() ], e);
    },
    post: e => _(n, e)
   };
  }
  async function y(e) {
   const {api: t, etag: n, seen: r} = e;
   const s = await t.request(b, {
    per_page: k,
    ...g,
    ...x(e),
    headers: n ? {
     "if-none-match": n
    } : {}
   }).catch(t => {
    throw U(t, e);
   });
   if (s.status === 304) return;
   const o = Array.isArray(s.json) ? s.json : [];
   const a = S(o);
   const i = o.length < k && !/rel="?next"?/.test(s.headers.link ?? "");
   const c = r.size === 0 ? null : Math.max(...r.keys());
   const u = i || A(a, c);
   O(e, u ? a : await $(e, c));
   e.etag = s.headers.etag ?? null;
  }
  async function $(e, t) {
   const n = [];
   const r = {
    most: m
   };
   try {
    const s = e.api.pages(b, x(e), r);
    for await (const {items: e, more: r} of s) {
     const s = S(e);
     n.push(...s);
     if (!r || A(s, t)) return n;
    }
   } catch (t) {
    throw U(t, e);
   }
   throw E(j(e));
  }
  async function _({api: e, repository: t, sha: n}, s) {
   const o = p(s);
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
  function x({repository: e, sha: t}) {
   return {
    ...(0, r.NUd)(e),
    ref: t,
    ...w
   };
  }
  function j({apiUrl: e, repository: t, sha: n}) {
   return `${e}/repos/${t}/commits/${n}/statuses`;
  }
  function O({seen: e}, t) {
   for (const n of t) e.set(n.id, n);
  }
  function S(e) {
   return e.map(f).filter(e => e !== null);
  }
  function A(e, t) {
   return t !== null && e.some(({id: e}) => e <= t);
  }
  function C(e, t) {
   return e.filter(e => t === null || h(e.context, t)).sort((e, t) => t.id - e.id);
  }
  function U(e, t) {
   return e instanceof r.hDB && e.status === 404 ? M(j(t)) : e;
  }
  function M(e) {
   return new r.hDB(`GET ${e} was answered 404: add "permissions: ${(0, r.uoR)(e)}: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function E(e) {
   return new r.hDB(`GET ${e} listed more than ${(m * k).toLocaleString("en")} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var I = 255;
  var L = 100;
  var B = [ "state", "description", "context", "target_url" ];
  function T(e) {
   const t = G(e);
   if (t.kind === "refused") return J([ t.error ]);
   const n = (0, r.ln4)(t.text, B.map(e => [ e ]));
   const s = new Set([ ...n ].map(([e]) => String(e)));
   return q(t.json, s);
  }
  function R(e) {
   return q(e, new Set);
  }
  function q(e, t) {
   if (!D(e)) return J([ "not_object" ]);
   const n = [];
   if (t.size > 0) n.push("duplicate_key");
   const s = n => t.has(n) ? null : (0, r.pa$)(e, n);
   const o = P(s("state"));
   if (!t.has("state")) n.push(...o.errors);
   const a = s("description");
   n.push(...F("description", a, I));
   const i = s("context");
   n.push(...F("context", i, L));
   const c = s("target_url");
   if (c !== null && typeof c !== "string") n.push("target_url_type");
   if (n.length > 0 || o.state === null) return J(n);
   return N(o.state, {
    description: (0, r.e09)(a),
    context: (0, r.e09)(i),
    target_url: (0, r.e09)(c)
   });
  }
  function N(e, t) {
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
  function P(e) {
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
  function F(e, t, n) {
   if (t === null) return [];
   if (typeof t !== "string") return [ `${e}_type` ];
   return (0, r.VJ8)(t) > n ? [ `${e}_too_long` ] : [];
  }
  function D(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  var z = {
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
  function J(e) {
   const t = e.map(e => z[e]).join("; ");
   const n = `${t.charAt(0).toUpperCase()}${t.slice(1)}.`;
   return {
    valid: false,
    errors: e,
    message: n,
    http: Y(e[0])
   };
  }
  function Y(e) {
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
  function H(e) {
   const {state: t, description: n, context: r, target_url: s} = e;
   const o = n ? `${t}, "${n}"` : t;
   const a = [ o, r && `(context: ${r})`, s ];
   return a.filter(Boolean).join(" ");
  }
  var W = 65536;
  var X = 1e4;
  function G(e) {
   if (Buffer.byteLength(e) > W) return {
    kind: "refused",
    error: "body_too_large"
   };
   const t = K(e);
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
  function K(e) {
   const t = typeof e === "string" ? e : (0, r._6I)(e);
   return t === null ? null : (0, r.E_l)(t);
  }
  function V(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !re(n, ie(t, e)));
   if (n !== void 0) {
    const e = (0, r.aB_)(ie(t, n.path)) ?? te;
    const s = `${n.path} is ${(0, r.xvE)(e, L)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: s
    };
   }
   const s = Q(e);
   const o = s.map(e => ({
    rule: e,
    value: ae(t, e.path)
   }));
   const a = o.find(({rule: e, value: t}) => ee(e, t) !== null) ?? o.find(({value: e}) => e !== null);
   if (a === void 0) {
    const e = s.map(({path: e}) => e).join(" and ");
    const t = s.length === 1 ? "has" : "have";
    return se([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: i, value: c} = a;
   const u = ee(i, c);
   if (u === "pending") return {
    kind: "pending"
   };
   const l = oe(t, e.description, I);
   const d = oe(t, e.context, L);
   const f = oe(t, e.target_url, Number.POSITIVE_INFINITY);
   const h = u === null ? ne(i, c) : null;
   const {callback: p, warnings: m} = N(u ?? "error", {
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
  function Z(e, t) {
   const n = G(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: J(e).message
    };
   }
   const {description: s, context: o, target_url: a, conditions: i = []} = e;
   const c = [ ...Q(e), ...[ s, o, a ].filter(e => e !== void 0), ...i ];
   const u = c.map(({path: e}) => ce(e));
   const l = (0, r.Q_Y)(n.text, u);
   const d = c.find((e, t) => {
    const n = u[t];
    return n !== void 0 && l.has(n);
   });
   return d === void 0 ? V(e, n.json) : se([ "duplicate_key" ], `${d.path} is not the only one`);
  }
  function Q({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function ee({success: e, failure: t, pending: n}, r) {
   if (re(n, r)) return "pending";
   if (re(e, r)) return "success";
   return re(t, r) ? "failure" : null;
  }
  var te = "a deeply nested value";
  function ne({path: e}, t) {
   const n = `${(0, r.aB_)(t) ?? te} at ${e} is in no list of the format`;
   return (0, r.xvE)(n, I);
  }
  function re(e, t) {
   return e.includes(t);
  }
  function se(e, t) {
   const {message: n} = J(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function oe(e, t, n) {
   const s = t ? ae(e, t.path) : null;
   if (s === null) return null;
   return typeof s === "object" ? void 0 : (0, r.xvE)(String(s), n);
  }
  function ae(e, t) {
   const n = ie(e, t);
   return n === "" ? null : n;
  }
  function ie(e, t) {
   const n = (0, r.$I0)(e, ce(t));
   return n.found ? n.value : null;
  }
  function ce(e) {
   const t = (0, r.Rr2)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function ue(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? R(e) : T(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     errors: t.errors,
     message: t.message
    };
   }
   return n === null ? V(t, e) : Z(t, n);
  }
  var le = 10;
  var de = [ "pending", "queued", "in_progress", "waiting" ];
  function fe(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return pe(e, (0, r.eCA)(t, "client_payload"));

   case "workflow_dispatch":
    return pe(e, (0, r.eCA)(t, "inputs"));

   case "status":
    return ge($e(t), n);

   case "deployment_status":
    return ge(_e(t), n);

   case "check_run":
    return ke(t, n);

   default:
    return Ae(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function he(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function pe(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return Ae(`The ${e} event carries nothing, so no callback.`);
   const n = (0, r.pa$)(t, "token");
   const s = (0, r.pa$)(t, "signature");
   for (const [t, r] of Object.entries({
    token: n,
    signature: s
   })) if (r !== null && typeof r !== "string") return Ae(`The ${e} event's ${t} must be a string.`);
   const o = (0, r.pa$)(t, "callback");
   return {
    kind: "dispatched",
    body: o ?? t,
    token: (0, r.e09)(n),
    signature: (0, r.e09)(s),
    signedText: (0, r.e09)(o),
    sha: me((0, r.pa$)(t, "sha"))
   };
  }
  function me(e) {
   return typeof e === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
  }
  function ke(e, t) {
   const n = xe(e);
   const s = (0, r.eCA)((0, r.eCA)((0, r.eCA)(e, "check_run"), "app"), "slug");
   return t.app === null || s === t.app ? ge(n, t) : Se(n, `is of another app than ${t.app}`);
  }
  function ge(e, {context: t, format: n = null}) {
   if (t === null) return Ae(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: s, sameContext: o, undecided: a, sha: i, branches: c} = e;
   const u = e => be(t).some(t => o(e, t) || ve(t, e));
   if (typeof s !== "string" || !u(s)) {
    const n = be(t).join(", ");
    return Se(e, `is of another context than ${n}`);
   }
   if (a !== null) return Se(e, a);
   const l = we(e, n);
   return l === null ? Se(e, "decides nothing by the format") : {
    kind: "reported",
    verdict: l,
    sha: (0, r.e09)(i),
    branches: c
   };
  }
  function we(e, t) {
   if (t === null) return R({
    state: e.state,
    description: Ce(e.description, I),
    context: Ce(e.context, L),
    target_url: e.target_url
   });
   const n = V(t, e.json);
   if (n.kind !== "callback") return null;
   const {warnings: s, callback: o} = n;
   const a = o.context ?? (0, r.e09)(Ce(e.context, L));
   return {
    valid: true,
    callback: {
     ...o,
     context: a
    },
    warnings: s
   };
  }
  function be(e) {
   return e.split("\n").map(e => e.trim()).filter(e => e !== "");
  }
  function ve(e, t) {
   const n = !e.startsWith("!") && (0, r.pYO)(e) === null;
   return n && (0, r.cK5)([ e ], t);
  }
  function ye(e, t) {
   const n = xe({
    action: "completed",
    check_run: e
   });
   if (n.undecided !== null) return null;
   const r = we(n, t);
   return r?.valid ? r.callback : null;
  }
  function $e(e) {
   const t = (0, r.eCA)(e, "state");
   const n = (0, r.eCA)(e, "branches");
   const s = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, r.eCA)(e, "context"),
    sameContext: h,
    state: t,
    undecided: t === "pending" ? "is pending" : null,
    description: (0, r.eCA)(e, "description"),
    target_url: (0, r.eCA)(e, "target_url"),
    sha: (0, r.eCA)(e, "sha"),
    branches: {
     names: s.map(e => (0, r.e09)((0, r.eCA)(e, "name"))).filter(e => e !== null),
     complete: s.length < le,
     certain: true
    },
    json: e
   };
  }
  function _e(e) {
   const t = (0, r.eCA)(e, "deployment_status");
   const n = (0, r.eCA)(e, "deployment");
   const s = (0, r.eCA)(t, "state");
   const o = de.some(e => e === s);
   return {
    name: "deployment_status",
    context: (0, r.eCA)(n, "environment"),
    sameContext: h,
    state: s,
    undecided: o ? `is ${s}` : null,
    description: (0, r.eCA)(t, "description"),
    target_url: (0, r.pa$)(t, "target_url") ?? (0, r.pa$)(t, "log_url"),
    sha: (0, r.eCA)(n, "sha"),
    branches: null,
    json: t
   };
  }
  function xe(e) {
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
    undecided: je((0, r.eCA)(e, "action"), (0, r.eCA)(t, "status")),
    description: s ? o : Oe(n, o),
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
  function je(e, t) {
   if (t !== "completed") return "is of a check that is not completed";
   return e === "completed" || e === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function Oe(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function Se(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function Ae(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function Ce(e, t) {
   return typeof e === "string" ? (0, r.xvE)(e, t) : e;
  }
  function Ue(e, t = null) {
   const {state: n, description: r, context: s, target_url: o, json: a} = e;
   if (n === "pending") return null;
   const i = n === "success" || n === "failure";
   const c = we({
    name: "status",
    state: i ? n : "error",
    description: r,
    context: s,
    target_url: o,
    json: a
   }, t);
   return c?.valid ? c.callback : null;
  }
  var Me = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function Ee(e, t, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return t === null || e !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${t.replace(Me, "")}.`), r ]);
  }
  function Ie(e) {
   const {signature: t, keys: n, token: s, value: o, text: a, now: i} = e;
   if (n.length === 0) return null;
   if (a === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, r.MX)(t, {
    headers: o === null ? {} : {
     [(0, r.Mlf)(t)]: o
    },
    body: Ee(t, s, a),
    now: Math.floor(i / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var Le = "webhook-callback";
  var Be = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function Te(e) {
   const t = (0, r.eCA)(e, "client_payload") ?? (0, r.eCA)(e, "inputs");
   const n = [ t, (0, r.eCA)((0, r.eCA)(t, "webhook"), "body"), (0, r.eCA)(t, "build"), (0, 
   r.eCA)(t, "payload") ].map(Re);
   const s = n.find(e => Be.some(t => (0, r.pa$)(e, t) !== null)) ?? null;
   const o = Re((0, r.pa$)(s, "callback_dispatch"));
   const a = Re((0, r.eCA)(o, "client_payload"));
   const i = (0, r.pa$)(a, "token") ?? (0, r.pa$)(s, "callback_token");
   return {
    url: (0, r.e09)((0, r.pa$)(s, "callback_url")),
    context: (0, r.e09)((0, r.pa$)(s, "callback_context")),
    token: (0, r.e09)(i),
    dispatch: (0, r.pa$)(s, "callback_dispatch") === null ? null : {
     url: (0, r.e09)((0, r.pa$)(o, "url")),
     eventType: (0, r.e09)((0, r.pa$)(o, "event_type")) ?? Le
    }
   };
  }
  function Re(e) {
   return typeof e === "string" ? (0, r.qFJ)(e) : e;
  }
  function qe(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, s] = Fe(e ?? "", n, "dispatches") ?? [];
    if (s === void 0) return ze(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return ze("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return ze("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = Fe(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return e === "" ? ze("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, a] = e === "" ? [] : Fe(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const e = t.dispatch?.eventType ?? Le;
    return {
     kind: "dispatch",
     repository: a,
     eventType: e,
     token: t.token
    };
   }
   const i = e === "" ? null : Fe(r, n, Pe);
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
   } : ze("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  var Ne = "(?!\\.\\.?/)[\\w.-]+";
  var Pe = `actions/workflows/(${Ne})/dispatches`;
  function Fe(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${Ne}/${Ne})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function De({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function ze(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  var Je = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function Ye(e, t) {
   const n = e || t && Je[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function He(e, t) {
   const {description: n, context: s, targetUrl: o} = t;
   const a = {
    description: I,
    context: L
   };
   const i = [ "description", "context" ].filter(e => (0, r.VJ8)(t[e]) > a[e]);
   const c = {
    state: e
   };
   if (n) c.description = (0, r.xvE)(n, I);
   if (s) c.context = (0, r.xvE)(s, L);
   if (o) c.target_url = o;
   return {
    report: c,
    cut: i
   };
  }
  function We(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function Xe({eventType: e, token: t}, n, r) {
   return {
    event_type: e,
    client_payload: Ge(t, n, r)
   };
  }
  function Ge(e, t, n) {
   const s = JSON.stringify(t);
   const o = Ee("jobserv", e, s);
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
  var Ke = "callback";
  var Ve = [ {
   from: 200,
   to: 299
  } ];
  var Ze = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function Qe(e, t) {
   const {inputs: n} = e;
   const {environment: o} = n;
   const a = Te(o.event);
   const i = (0, r.YQg)(n, e.secrets);
   const c = et(n, a, t);
   const u = qe(n.callbackUrl, a, o.apiUrl);
   if (u.kind === "wrong") throw new s.x(u.message);
   const l = ![ "", a.url ].includes(n.callbackUrl);
   if (u.kind === "webhook" && l) {
    const {secret: e, continuation: n} = tt(u.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (u.kind === "status" && i.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const d = (0, r.ek6)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: Ke,
    kind: "completed",
    status: c.state
   });
   const f = u.kind === "webhook" ? await rt(e, t, nt(u.url, d, c, i)) : await ot(n, t, {
    identity: {
     id: d,
     webhook: Ke,
     event: Ke
    },
    to: u,
    report: c,
    keys: i,
    retryDelaysSeconds: r.QsA
   });
   const h = u.kind === "webhook" && De(u.url);
   const p = h ? `; the URL is not below GITHUB_API_URL (${o.apiUrl}), so github-token was not sent` : "";
   return st(o, c, f, {
    io: t,
    hint: p
   });
  }
  function et(e, t, n) {
   const {environment: r, jobStatus: o, description: a, targetUrl: i} = e;
   const {serverUrl: c, repository: u, runId: l} = r;
   const d = Ye(e.state, o);
   if (d === null) throw new s.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: f, cut: h} = He(d, {
    description: a,
    context: e.context || (t.context ?? ""),
    targetUrl: i || `${c}/${u}/actions/runs/${l}`
   });
   for (const e of h) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return f;
  }
  function tt({pathname: e}) {
   return Ze.exec(e)?.groups ?? {};
  }
  function nt(e, t, n, s) {
   const o = Buffer.from(JSON.stringify(n));
   return {
    id: t,
    webhook: Ke,
    event: Ke,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${r.xvI}`,
     "webhook-id": t,
     "webhook-event": Ke
    },
    body: o,
    stored: null,
    signatures: [ "jobserv" ],
    keys: s,
    signedBytes: Ee("jobserv", tt(e).continuation ?? null, o)
   };
  }
  async function rt({inputs: e, allowlist: t}, n, s) {
   const o = {
    allowlist: t,
    successCodes: Ve,
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
  function st({repository: e, runId: t, runAttempt: n}, s, o, {io: a, hint: i}) {
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
  async function ot({dryRun: e, environment: t}, n, {identity: s, to: o, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = o;
   const l = o.kind === "workflow" ? `${u}, as a dispatch of ${o.workflow}` : `${u}, as a ${o.kind}`;
   const d = JSON.stringify(a);
   if (e) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, r.nEZ)(s, "dry_run");
   }
   const f = () => at(n, t, {
    to: o,
    report: a,
    keys: i
   });
   const h = [];
   for (;;) {
    const {attempt: e, error: t} = await ct(n, h.length + 1, f);
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
    const i = ut(n, t, h.length, c);
    if (i === null) return a;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function at({api: e}, {apiUrl: t, event: n}, {to: s, report: o, keys: a}) {
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
     await v(e, n).post(We(o));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...Xe(s, o, a)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: s.workflow,
      ref: await it(e, i, n),
      inputs: Ge(s.token, o, a)
     });
     return t;
    }
   }
  }
  async function it(e, t, n) {
   const s = (0, r.eCA)(n, "repository");
   const o = (0, r.eCA)(s, "full_name") === t ? s : (await e.request("GET /repos/{owner}/{repo}", (0, 
   r.NUd)(t))).json;
   const a = (0, r.e09)((0, r.eCA)(o, "default_branch"));
   if (a === null) throw new r.hDB(`the API names no default branch of ${t}`, null);
   return a;
  }
  async function ct({clock: e}, t, n) {
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
  function ut({clock: e, random: t}, {status: n, code: s}, o, a) {
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
  function lt({webhooks: e}) {
   return {
    ...(0, r.iWw)(e.flatMap(r.wXI)),
    build: true
   };
  }
  function dt(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  var ft = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  var ht = 16 * 1024 * 1024;
  var pt = 16384;
  var mt = 4096;
  var kt = 16384;
  var gt = 1e3;
  var wt = 250;
  var bt = 50;
  var vt = {
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
  var yt = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function $t(e) {
   const t = {
    ...ft,
    bodyBytes: Math.max(ht, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, o.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: kt
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = pt;
   const r = new Map;
   n.on("connection", e => {
    jt(r, t);
    r.set(e, performance.now());
    e.once("close", () => r.delete(e));
   });
   n.on("clientError", (e, t) => It(e.code, t));
   const {maxBytes: s} = e;
   const {bodyBytes: a} = t;
   let i = false;
   const c = new Map;
   const u = t => {
    e.onError(t);
    return yt;
   };
   const l = e => {
    try {
     return e();
    } catch (e) {
     return u(e);
    }
   };
   const d = (t, n) => {
    const r = St(t);
    const o = Ot(r) ?? l(() => e.checkHead(r));
    if (o !== null) return Mt(t, n, o);
    if (i) return Mt(t, n, vt);
    if (t.headers.expect !== void 0) n.writeContinue();
    Ct(t, c, {
     maxBytes: s,
     bodyBytes: a
    }, s => {
     if (i) return Mt(t, n, vt);
     const o = l(() => e.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(u).then(e => Mt(t, n, e), e.onError);
    });
   };
   n.on("request", d);
   n.on("checkContinue", d);
   const f = await _t(n, e);
   n.on("error", e.onError);
   return {
    port: f,
    close() {
     i = true;
     return xt(n);
    }
   };
  }
  function _t(e, {host: t, port: n}) {
   return new Promise((r, s) => {
    e.once("error", e => s(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: mt
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function xt(e) {
   await (0, a.setTimeout)(bt);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, a.setTimeout)(wt - bt, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function jt(e, {connections: t, patienceMs: n}) {
   for (const [r, s] of e) {
    const o = performance.now() - s < n;
    if (e.size < t || o) return;
    e.delete(r);
    r.destroy();
   }
  }
  function Ot({path: e, method: t}) {
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
  function St(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: At(e)
   };
  }
  function At({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const s = e[n + 1] ?? "";
    const o = t.get(r);
    t.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function Ct(e, t, {maxBytes: n, bodyBytes: r}, s) {
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
    Ut(t, r);
   };
   const l = () => c(Buffer.concat(o, a));
   e.on("data", u).on("end", l);
   e.once("close", i);
  }
  function Ut(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, s] of e) {
    if (n <= t) return;
    n -= s;
    e.delete(r);
    r.destroy();
   }
  }
  function Mt(e, t, {status: n, headers: r, body: s}) {
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
   const i = setTimeout(a, gt);
   e.once("end", a).once("close", a).resume();
  }
  var Et = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function It(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = Et.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  function Lt(e, t) {
   const n = Yt(e, t.path);
   if (n === null) return Dt(404, "No such path or token.");
   const r = dt(t);
   if (r === "method_not_allowed") return Ft(J([ r ]));
   if (n.isOver()) return zt();
   const s = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return Ft(J([ r ]));
   return s > W ? Ft(J([ "body_too_large" ])) : null;
  }
  function Bt(e, t, n) {
   const s = Yt(e, t.path);
   const o = Lt(e, t);
   if (s === null || o !== null) {
    const e = o ?? Dt(404, "No such path or token.");
    return {
     reply: e,
     endpoint: s,
     log: null
    };
   }
   const {body: a, headers: i} = t;
   if (a === null) return Nt(s, J([ "body_too_large" ]));
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
     return Pt(s, Dt(401, o), o);
    }
   }
   const c = Tt(s, a);
   if (c.kind === "refused") return Nt(s, c.refusal);
   if (c.kind === "pending") {
    const e = qt(s, "pending");
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
   const u = Rt(s, c.callback);
   return {
    reply: u,
    endpoint: s,
    log: c
   };
  }
  function Tt({format: e}, t) {
   if (e === null) {
    const e = T(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = Z(e, t);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = J(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function Rt(e, t) {
   const {disposition: n, state: r} = e.onCallback(t);
   switch (n) {
   case "accepted":
    return qt(e, t.state);

   case "duplicate":
    return qt(e, t.state, {
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
    return zt();
   }
  }
  function qt(e, t, n = {}) {
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
  function Nt(e, t) {
   return Pt(e, Ft(t), t.message);
  }
  function Pt(e, t, n) {
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
  function Ft(e) {
   const t = Dt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function Dt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function zt() {
   return Dt(410, "The time for this callback is over.");
  }
  function Jt(e, t) {
   return {
    ...t,
    digest: (0, r.scB)(e)
   };
  }
  function Yt(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const s = (0, r.scB)(n);
   const o = e.filter(e => (0, r.SKO)(e.digest, s));
   return o[0] ?? null;
  }
  function Ht(e) {
   return /^[A-Za-z0-9_-]{16,200}$/.test(e) ? null : "input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one";
  }
  async function Wt(e, t, {what: n, path: s = "", ...o}) {
   const {host: a, port: i} = e.listen;
   Zt(e, i);
   const c = (0, r.J9V)(t.log, "failures of the listener");
   const u = await $t({
    host: a,
    port: i,
    ...o,
    onError: e => c.warning(`the listener failed: ${e}`)
   });
   const l = Zt(e, u.port);
   t.log.info(`listening on ${Qt(a)}:${u.port} for ${n} to ${l}${s}`);
   return {
    publicUrl: l,
    async close() {
     await u.close();
     c.close();
    }
   };
  }
  async function Xt(e, t, n) {
   const s = [];
   const o = (0, r.J9V)(t.log, "callbacks were refused");
   const a = (0, r.J9V)(t.log, "requests were refused");
   const i = await Wt(e, t, {
    what: "callbacks",
    maxBytes: W,
    checkHead: e => {
     const t = Lt(s, e);
     const n = (0, r.e09)((0, r.eCA)(t?.body, "message"));
     if (t !== null) {
      const r = Kt(Yt(s, e.path));
      const o = r && ` for the callback${r}`;
      a.warning(`a ${e.method} request${o} was refused with ${t.status}: ${n}`);
     }
     return t;
    },
    handle: e => {
     const r = Math.floor(t.clock.now() / 1e3);
     const a = Bt(s, e, r);
     if (a.log !== null && a.endpoint !== null) {
      n(a.log, a.endpoint);
      Gt(o, a.log, Kt(a.endpoint));
     }
     return a.reply;
    }
   });
   return {
    publicUrl: i.publicUrl,
    register: (e, t) => s.push(Jt(e, t)),
    async close() {
     await i.close();
     o.close();
     a.close();
    }
   };
  }
  function Gt(e, t, n) {
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
  function Kt(e) {
   const t = e?.webhook ?? null;
   return t === null ? "" : ` of "${t}"`;
  }
  var Vt = [ "0.0.0.0", "[::]", "*" ];
  function Zt(e, t) {
   const {listen: n, publicUrl: r} = e;
   const o = `http://${Qt(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!Vt.includes(e)) return o;
    throw new s.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const a = URL.canParse(r) ? new URL(r) : null;
   const i = a !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(a.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new s.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function Qt(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var en = "webhook-action/relay/v1/";
  var tn = 32;
  var nn = 64;
  var rn = 16;
  var sn = "webhook-action/attest/v1.";
  function on({id: e, key: t}) {
   return `whr_${e}_${t.toString("base64url")}`;
  }
  function an(e) {
   const t = e.split(",").map(e => {
    const [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
    const r = bn(n);
    return r === null ? null : {
     id: t,
     key: r
    };
   });
   return t.includes(null) ? null : t.filter(e => e !== null);
  }
  function cn(e) {
   const t = t => {
    const n = Buffer.alloc(nn, t);
    for (const [r, s] of e.entries()) n[r] = t ^ s;
    return n;
   };
   const [n, r] = [ t(54), t(92) ];
   return e => un(r, un(n, Buffer.from(e)));
  }
  function un(e, t) {
   return (0, i.hash)("sha256", Buffer.concat([ e, t ]), "buffer");
  }
  var ln = cn(Buffer.alloc(tn));
  function dn(e, t) {
   return cn(ln(e))(`${en}${t}`);
  }
  var fn = new WeakMap;
  function hn(e, t) {
   const n = fn.get(e) ?? new Map;
   const r = n.get(t) ?? cn(dn(e.key, t));
   fn.set(e, n.set(t, r));
   return r;
  }
  function pn(e, t) {
   return mn((0, i.createHmac)("sha256", e).update(t).digest());
  }
  function mn(e) {
   return e.subarray(0, rn).toString("base64url");
  }
  function kn(e, t, n) {
   const r = dn(e.key, `secret/${t}`);
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function gn(e, t, n) {
   const r = `${sn}${t.toLowerCase()}.${n}`;
   return `v1.${hn(e, "attest")(r).toString("base64url")}`;
  }
  function wn(e, t, n, s) {
   const o = e.map(e => gn(e, t, n));
   return o.filter(e => (0, r.SKO)(e, s)).length > 0;
  }
  function bn(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === tn && t.toString("base64url") === e ? t : null;
  }
  function vn({secret_name: e}, t) {
   const [n, ...r] = an(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new s.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  var yn = "webhook-action/callback/v2.";
  var $n = 2048;
  function _n(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: a, exp: i, nonce: c} = e;
   const u = JSON.stringify([ n, r, s, o, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${pn(t, yn + l)}`;
  }
  function xn(e, t) {
   const n = e.slice(0, $n);
   const s = n.lastIndexOf(".");
   const o = n.slice(0, Math.max(s, 0));
   const a = Sn(o);
   const i = t(a?.repository ?? "");
   const c = pn(i, yn + o);
   const u = (0, r.SKO)(c, n.slice(s + 1));
   return u && i.length > 0 && e === n ? a : null;
  }
  function jn({exp: e}, t) {
   return !(t < e);
  }
  function On(e) {
   return (0, i.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function Sn(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = An(t);
   if (n === null || n.length !== 7) return null;
   const [s, o, a, i, c, u, l] = n;
   if (typeof s !== "string" || !(0, r.end)(s)) return null;
   if (!Cn(i, /./s) || !Cn(c, /./s)) return null;
   if (!Cn(l, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Un(o) || !Un(a) || !Un(u)) return null;
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
  function An(e) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    return Array.isArray(t) ? t : null;
   } catch {
    return null;
   }
  }
  function Cn(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function Un(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function Mn(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function En({clock: e}, {signal: t, onUndecided: n}, r) {
   while (!t.aborted) {
    const s = await r();
    if (t.aborted) break;
    if (s?.kind === "undecided") n(s.answer); else if (s !== null) return s;
    await e.sleep(X, t);
   }
   return null;
  }
  async function In(e, t, {request: n, response: r}, s) {
   const o = Bn(e, t, n, r);
   if (o.kind === "refused") return o;
   const {url: a} = o;
   return En(e.io, s, async () => {
    const r = await Jn(e, t, {
     request: n,
     url: a
    }, s.signal);
    if (r.kind !== "undecided") return r;
    e.io.log.debug(`polling for "${t.name}": ${r.answer}`);
    const o = e.io.redact(r.answer);
    return Gn(`the last answer at ${a.origin}: ${o}`);
   });
  }
  function Ln(e, t, n) {
   if (t.callback.url === void 0) return;
   const r = Bn(e, t, n, null);
   const o = r.kind === "url" ? Fn(e, r.url) : r.reason;
   if (o !== null) throw new s.x(`webhook "${t.name}": callback.url: ${o}`);
  }
  function Bn({input: e, io: t, reported: n}, {name: s, callback: o}, {url: a}, i) {
   const c = o.url;
   if (c === void 0) return Rn(i, a);
   const u = (0, r.S6l)(c).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const l = i === null ? Object.fromEntries(u.map(e => [ e, "x" ])) : {
    response: Pn(i.body)
   };
   const d = (0, r.RiE)(e, t, {
    ...n.values,
    ...l
   });
   const f = u.find(e => !Nn(d(e)));
   if (i !== null && f !== void 0) return Mn(`its response has no text or number ${f.slice("response.".length)}, which callback.url needs`);
   const h = Tn(s, c, d);
   if (!URL.canParse(h)) return Mn("its callback.url is not a URL");
   return qn(new URL(h));
  }
  function Tn(e, t, n) {
   try {
    return (0, r.KD6)(t, n);
   } catch (t) {
    if (!(t instanceof r.vHr)) throw t;
    throw new s.x(`webhook "${e}": callback.url: ${t.message}`);
   }
  }
  function Rn(e, t) {
   const n = e?.headers.location;
   if (n === void 0) return Mn("its response has no Location to poll; send one, or write callback.url");
   const r = URL.canParse(n, t.href) ? new URL(n, t) : null;
   return r?.origin === t.origin && !r.username && !r.password ? qn(r) : Mn(`its response's Location is not on ${t.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
  }
  function qn(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function Nn(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function Pn(e) {
   const t = G(e);
   return t.kind === "json" ? t.json : null;
  }
  function Fn({input: {allowlist: e}}, t) {
   return (0, r.x56)(e, t, e.methods[0] ?? "GET");
  }
  var Dn = 3e4;
  var zn = [ 202, 204, 404 ];
  async function Jn(e, t, {request: n, url: s}, o) {
   const a = e => Mn(`polling ${s.origin}: ${e}`);
   const i = Fn(e, s);
   if (i !== null) return a(i);
   const c = s.origin === n.url.origin ? Yn(n) : {};
   const {allowlist: u} = e.input;
   const l = await e.io.request({
    url: s,
    method: "GET",
    headers: {
     accept: "application/json",
     ...c
    },
    body: null,
    timeoutMs: Dn,
    maxBytes: W,
    refuses: (0, r.V4I)(u, s),
    keepAlive: false,
    signal: o
   });
   if (l.kind === "failure") {
    const e = `${l.code}: ${l.message}`;
    return l.permanent ? a(e) : Gn(e);
   }
   const {status: d, body: f, cut: h} = l;
   if (zn.includes(d) || d >= 500) return Gn(`answered ${d}`);
   if (d !== 200) return a(`answered ${d}`);
   return h ? a("answered more than 64 KiB") : Xn(e, t, f);
  }
  function Yn({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  var Hn = 200;
  var Wn = [ "state_missing", "body_empty" ];
  function Xn({io: e}, {name: t, callback: n}, s) {
   const o = ue(s, n.format ?? null);
   const a = (0, r.g$U)(e.redact(s.toString()), Hn);
   switch (o.kind) {
   case "callback":
    Kn({
     io: e
    }, t, o.warnings);
    return o;

   case "pending":
    return Gn(`200, pending: ${a}`);

   case "unrelated":
    return Gn(`200, ${o.message}: ${a}`);

   case "refused":
    return o.errors.every(e => Wn.includes(e)) ? Gn(`200, not decided: ${a || "empty"}`) : Mn(`what was polled isn't a callback: ${o.message}`);
   }
  }
  function Gn(e) {
   return {
    kind: "undecided",
    answer: e
   };
  }
  function Kn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function Vn(e, t) {
   switch (t.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return {};

   case "listener":
    {
     const {inputs: t} = e.input;
     Zt(t, t.listen.port);
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
     const r = lr(e, t, fr(e, t));
     if (r === null) return n;
     hr(e, t, r);
     return {
      ...n,
      callback_url: "***"
     };
    }
   }
  }
  async function Zn(e, t) {
   const n = e.callback.via === "event" ? er : Qn;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return rr(e, t);

   case "delivery":
    return tr;

   case "listener":
    return sr(e, t, r);

   case "status":
    return or(e, t);

   case "poll":
    return ir(e, t);

   case "event":
    return ur(e, t, r);
   }
  }
  var Qn = 16;
  var er = 12;
  var tr = {
   keys: {},
   wait: (e, t) => nr(t),
   check: async () => "none",
   close: () => {}
  };
  function nr(e) {
   return new Promise(t => {
    const n = () => t(null);
    if (e.aborted) n(); else e.addEventListener("abort", n, {
     once: true
    });
   });
  }
  function rr({name: e, callback: t}, {run: n}) {
   return {
    ...tr,
    async wait({response: r}) {
     if (r === null || r.cut) return Mn("its response is longer than 64 KiB");
     const s = ue(r.body, t.format ?? null);
     switch (s.kind) {
     case "callback":
      Kn(n, e, s.warnings);
      return s;

     case "pending":
      return Mn("its response says that it is still pending");

     case "unrelated":
      return Mn(`its response is about something else: ${s.message}`);

     case "refused":
      return Mn(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function sr({name: e, callback: t}, {run: n, listener: s, onCallback: o, progress: a}, i) {
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
     const r = `callback of "${e}" ${n}: ${H(t)}`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const s = a();
     return {
      disposition: n,
      state: s.callback?.state ?? s.state
     };
    }
   });
   return {
    ...tr,
    keys: {
     callback_url: `${s.publicUrl}/hook/${i}/`
    },
    close: () => d.close()
   };
  }
  async function or({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: s}, onUndecided: o}) {
   const a = s(e);
   const [i] = await n.list(a);
   const c = i?.id ?? 0;
   const u = e => e.filter(({id: e}) => e > c).map(e => Ue(e)).findLast(e => e !== null);
   return {
    ...tr,
    keys: {
     callback_url: n.url,
     callback_context: a
    },
    check: async () => u(await n.latest(a)) ?? "none",
    wait(e, s) {
     const i = (0, r.IZM)(t, () => n.latest(a));
     return En(t, {
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
      const n = ar(e, a, c);
      return {
       kind: "undecided",
       answer: n
      };
     });
    }
   };
  }
  function ar([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function ir(e, {run: t, onUndecided: n}) {
   return {
    ...tr,
    wait: (r, s) => In(t, e, r, {
     signal: s,
     onUndecided: n
    })
   };
  }
  var cr = 7 * 24 * 36e5;
  function ur(e, {run: t, statuses: n}, r) {
   const {input: s, io: o, plan: a, reported: i} = t;
   const {apiUrl: c, repository: u} = s.inputs.environment;
   const l = e.callback.timeout ?? cr;
   const d = a.relay && vn(a.relay, s.secrets)[0];
   const f = _n({
    repository: u,
    run: i.run.id,
    attempt: i.run.attempt,
    chain: a.name,
    link: e.name,
    exp: Math.floor((o.clock.now() + l) / 1e3),
    nonce: r
   }, d ? dn(d.key, "chain") : s.secrets.get(a.token_secret_name ?? "") ?? "");
   o.mask(f);
   const h = lr(t, e, f);
   return {
    ...tr,
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
  function lr({input: e, io: t, plan: n, reported: s}, {name: o, callback: a}, i) {
   if (a.url === void 0) return n.relay === void 0 ? null : (0, r.sCI)(n.relay, vn(n.relay, e.secrets)[0].id, i);
   const c = {
    ...s.values,
    callback_token: i
   };
   return Tn(o, a.url, (0, r.RiE)(e, t, c));
  }
  var dr = 255;
  function fr({input: e, plan: t}, n) {
   const r = {
    repository: e.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: t.name,
    link: n.name,
    exp: 9999999999,
    nonce: "x".repeat(16)
   };
   return _n(r, "any key: only the length counts");
  }
  function hr({plan: e}, {name: t}, n) {
   if (n.length > dr) throw new s.x(`webhook "${t}" of chain "${e.name}": its callback_url could have ${n.length} characters, and receivers such as Docker Hub take ${dr}; shorten the names of the chain and of its webhooks`);
  }
  var pr = 10 * 6e4;
  function mr(e, t) {
   const {input: n, io: s, plan: o} = e;
   const a = o.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: i} = n.config.notify ?? {};
   (0, r.HPY)([ ...a, {
    url: i
   } ], n.inputs.variables, s.log);
   const c = a.map(t => {
    const n = Vn(e, t);
    const r = kr(e, t, {
     keys: n,
     callback: null
    });
    if (t.callback.via === "poll") Ln(e, t, r);
    return r;
   });
   (0, r.xDW)(n.inputs.allowedHosts, s, c.map(({url: e}) => e));
   return c;
  }
  function kr({input: e, io: t, plan: n, reported: s, event: o}, a, {keys: i, callback: c}) {
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
  async function gr({input: e, io: t}, n, s, o) {
   t.log.info(`link "${n.name}" is sent to ${s.shown}`);
   const a = await (0, r.cK2)(t, s, {
    ...br(n),
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
   const c = i ? wr(a, o.state()) : a;
   const u = (0, r.KVD)(e.inputs, t, s, c);
   return {
    outcome: a,
    delivery: u
   };
  }
  function wr(e, t) {
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
  function br(e) {
   const {via: t, timeout: n = pr} = e.callback;
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
  var vr = /#([0-9a-f]{16})$/;
  var yr = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  var $r = 60;
  function _r(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, $r) || "-";
   return `callback ${On(e)} claimed in attempt ${t} by ${r}`;
  }
  function xr(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const s = r.find(e => jr(e) === On(t));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: e}) => e > s.id);
   if (o.some(e => jr(e) !== null)) return Ar("resent", "the link has been sent again since; its new token counts");
   const a = o.find(({state: e}) => e !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = o.filter(e => Or(e, t));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Ar("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = i.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => Sr(e) === n.attempt);
   return l === void 0 || l.description === _r(t, n) ? {
    kind: "open",
    sent: s
   } : Ar("claimed", "another job of this run has claimed it");
  }
  function jr({state: e, target_url: t}) {
   const n = e === "pending" ? vr.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Or({description: e}, t) {
   const n = yr.exec(e ?? "")?.[1];
   return n === void 0 || n === On(t);
  }
  function Sr({description: e}) {
   const t = yr.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function Ar(e, t) {
   return {
    kind: "refused",
    why: e,
    message: t
   };
  }
  var Cr = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Ur({input: e, io: t, plan: n, reported: s}) {
   const {apiUrl: o, serverUrl: a, repository: i, sha: c} = e.inputs.environment;
   const {run: u} = s;
   const l = {
    apiUrl: o,
    repository: i,
    sha: u.headSha ?? c
   };
   const d = v(t.api, l);
   const f = v(t.finalApi, l);
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
    return xr(r, n, Cr).kind === "refused";
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
      target_url: `${p}#${On(t)}`
     }));
     await k;
    },
    publish(e, n) {
     if (!h) return;
     for (const [r, s] of n.links.entries()) {
      const n = e.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? Mr(s, p, t) : null;
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
  function Mr(e, t, {redact: n}) {
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
  async function Er({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: a} of e.slice(0, t)) {
    if (!a) continue;
    const e = await n.list(r(o));
    const [t] = e;
    const i = t ? Ue(t) : null;
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
  var Ir = 1500;
  var Lr = 5;
  var Br = 21;
  var Tr = 3e3;
  async function Rr({input: e, io: t}, {statuses: n, contextOf: r}, s) {
   const {nonce: o} = s;
   const a = Nr(e.inputs);
   const i = r(s.link);
   const c = t.clock.now();
   const u = await qr(t, Lr, async () => {
    const e = xr(await n.list(i), o, a);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return Pr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Pr(u.message);
   const l = jn(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : _r(o, a),
    target_url: a.page
   });
   if (l) return Pr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await qr(t, Br, async () => {
    const e = await n.list(i);
    const r = e.some(({id: e}) => e === d.id);
    const s = xr(r ? e : [ ...e, d ], o, a);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(Tr, 2 * h);
    return c ? s : null;
   });
   if (p === null) return Pr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Pr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function qr({clock: e, log: t, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const a = await s();
    if (a !== null || o >= r || n.aborted) return a;
    t.debug("the statuses of the link are read again");
    await e.sleep(Ir, n);
   }
  }
  function Nr(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: s, runnerName: o, job: a} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: s,
    job: e.jobId || o || a
   };
  }
  function Pr(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  function Fr({webhooks: e, expect_final_callback: t}) {
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
  function Dr(e, {link: t, earlier: n, started: r}) {
   const s = Fr(e);
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
  function zr(e, t, n) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? rs(e, t.from, n) : e;

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return Yr(e, t, n);

   case "callback":
    return Hr(e, t, n);

   case "undecided":
    return ss(e, t.link, {
     undecided: t.answer
    });

   case "refused":
    return Gr(e, t.link) ? ts(e, t.link, {
     state: "error",
     reason: t.reason,
     at: n
    }) : e;

   case "link_timeout":
    return Wr(e, t.link) && !Kr(e, t.link) ? es(e, "timeout", n) : e;

   case "chain_timeout":
    return es(e, "timeout", n);

   case "cancelled":
    return es(e, "cancelled", n);
   }
  }
  function Jr(e, {link: t, callback: n}) {
   const r = e.links[t];
   if (r === void 0) return "unexpected";
   if (Wr(e, t) && r.callback === null && Xr(r)) return "accepted";
   if (r.state === "timeout" || r.state === "cancelled") return "expired";
   const s = r.callback?.state ?? r.state;
   if (s === n.state) return "duplicate";
   return r.callback === null && !Vr(r) ? "unexpected" : "conflict";
  }
  function Yr(e, t, n) {
   const {link: r, attempts: s, statusCode: o} = t;
   const a = e.links[r];
   if (a === void 0 || a.state === "skipped") return e;
   const i = ss(e, r, {
    attempts: s,
    statusCode: o
   });
   if (a.state !== "sending" || !Wr(e, r)) return i;
   const c = ss(i, r, {
    state: "waiting"
   });
   const u = Kr(e, r);
   switch (t.kind) {
   case "taken":
    return {
     ...c,
     state: "waiting"
    };

   case "rejected":
   case "lost":
    return u && t.kind === "lost" ? ns(c, r, n) : ts(c, r, {
     state: "error",
     reason: t.reason,
     at: n
    });

   case "delivered":
    if (u || Zr(e, r)) return ns(c, r, n);
    return a.via === "event" ? {
     ...c,
     state: "waiting"
    } : c;
   }
  }
  function Hr(e, t, n) {
   const {link: r, callback: s} = t;
   switch (Jr(e, t)) {
   case "accepted":
    {
     const t = ss(e, r, {
      callback: s
     });
     if (s.state !== "success") return ts(t, r, {
      state: s.state,
      at: n
     });
     return Kr(t, r) ? t : ns(t, r, n);
    }

   case "conflict":
    {
     const t = (e.links[r]?.conflicts ?? 0) + 1;
     return ss(e, r, {
      conflicts: t
     });
    }

   case "duplicate":
   case "expired":
   case "unexpected":
    return e;
   }
  }
  function Wr(e, t) {
   return e.state === "running" && e.current === t;
  }
  function Xr({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function Gr(e, t) {
   const n = e.links[t];
   const r = n !== void 0 && n.via !== "delivery" && n.via !== "listener";
   return r && n.state === "waiting" && Wr(e, t);
  }
  function Kr(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function Vr({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function Zr(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = Qr(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function Qr(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function es(e, t, n) {
   if (e.state === "not_run") return {
    ...e,
    state: t
   };
   if (e.state !== "running" || e.current === null) return e;
   const r = e.links[e.current]?.undecided ?? null;
   const s = t === "timeout" ? r : null;
   return ts(e, e.current, {
    state: t,
    reason: s,
    at: n
   });
  }
  function ts(e, t, {state: n, reason: r = null, at: s}) {
   const o = ss(e, t, {
    state: n,
    completed: s,
    reason: r
   });
   return {
    ...o,
    state: n
   };
  }
  function ns(e, t, n) {
   const r = ss(e, t, {
    state: "success",
    completed: n
   });
   return rs(r, t + 1, n);
  }
  function rs(e, t, n) {
   const r = Qr(e, t);
   if (r === null) return {
    ...e,
    state: e.current === null ? "not_run" : "success"
   };
   const s = ss(e, r, {
    state: "sending",
    started: n
   });
   return {
    ...s,
    state: "running",
    current: r
   };
  }
  function ss(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  async function os(e, t, n) {
   const {io: r, timeoutMs: s} = e;
   const o = Ur(e);
   const a = [];
   const i = {
    run: e,
    statuses: o,
    listener: await as(e, a),
    deadline: r.clock.now() + s,
    chain: t,
    over: new AbortController,
    sources: [],
    deliveries: [],
    callbacks: a
   };
   const c = () => cs(i, {
    kind: "cancelled"
   });
   try {
    r.signal.addEventListener("abort", c, {
     once: true
    });
    if (n.kind === "start") cs(i, n); else us(i, n.link, n.callback);
    if (r.signal.aborted) c();
    await is(i);
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
  async function as({input: e, io: t, plan: n}, s) {
   const o = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   if (!o) return null;
   return Xt(e.inputs, t, (e, n) => {
    if (e.kind !== "refused") return;
    const o = t.clock.now();
    (0, r.rCm)(s, (0, r.ay6)(n, e.message, o));
   });
  }
  async function is(e) {
   for (;;) {
    const {chain: t, over: n} = e;
    if (t.state !== "running" || t.current === null) return;
    await Promise.all([ ls(e, t.current, n.signal), ms(e, t.current, n.signal) ]);
   }
  }
  function cs(e, t) {
   const {run: n, chain: r} = e;
   const s = zr(r, t, n.io.clock.now());
   e.chain = s;
   e.statuses.publish(r, s);
   if (s.state === "running" && s.current === r.current) return;
   e.over.abort();
   e.over = new AbortController;
  }
  function us(e, t, n) {
   const {run: s, chain: o, callbacks: a} = e;
   const i = Jr(o, {
    link: t,
    callback: n
   });
   (0, r.rCm)(a, {
    chain: s.plan.name,
    webhook: gs(e, t).name,
    status: i,
    callback: n,
    at: s.io.clock.now()
   });
   cs(e, {
    kind: "callback",
    link: t,
    callback: n
   });
   return i;
  }
  async function ls(e, t, n) {
   const {run: s, statuses: o, listener: a, sources: i} = e;
   try {
    const r = await Zn(ks(e, t), {
     run: s,
     statuses: o,
     listener: a,
     progress: () => gs(e, t),
     onCallback: n => us(e, t, n),
     onUndecided: n => cs(e, {
      kind: "undecided",
      link: t,
      answer: n
     })
    });
    i.push(r);
    if (n.aborted) return;
    const c = await fs(e, t, {
     source: r,
     over: n
    });
    if (n.aborted) return;
    const u = await r.wait(c, n);
    if (u?.kind === "callback") us(e, t, u.callback);
    if (u?.kind === "refused") ds(e, t, u.reason);
   } catch (s) {
    if (!n.aborted) ds(e, t, (0, r.gJl)(s));
   }
  }
  function ds(e, t, n) {
   const {io: r} = e.run;
   const {name: s, state: o} = gs(e, t);
   const a = r.redact(n);
   r.log.warning(`link "${s}": ${a}`);
   cs(e, o === "sending" ? {
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
  async function fs(e, t, {source: n, over: s}) {
   const {run: o} = e;
   const a = ks(e, t);
   const i = ps(e, t, n);
   const c = kr(o, a, {
    keys: n.keys,
    callback: ws(e, t)
   });
   const {outcome: u, delivery: l} = await gr(o, a, c, {
    over: s,
    state: () => gs(e, t).state,
    shouldRetry: async () => await i() !== "taken" && gs(e, t).callback === null
   });
   e.deliveries.push(l);
   const d = !u.delivered || a.callback.via === "status";
   let f = null;
   const h = !d ? "none" : await i().catch(e => {
    f = e;
    return "none";
   });
   if (h === "taken") o.io.log.notice(`link "${a.name}" is not sent again, because another run continues from its callback`);
   cs(e, hs(t, u, h === "taken", o.io));
   if (f !== null && !(0, r.dgy)(f)) throw f;
   return {
    request: c,
    response: u.attempts.at(-1)?.response ?? null
   };
  }
  function hs(e, {attempts: t, delivered: n, reason: r}, s, {redact: o}) {
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
  function ps(e, t, n) {
   let r = "none";
   return async () => {
    if (r !== "none") return r;
    r = await n.check();
    if (typeof r === "object") us(e, t, r);
    return r;
   };
  }
  async function ms(e, t, n) {
   const {run: s, deadline: o} = e;
   const {clock: a} = s.io;
   const {name: i, callback: c} = ks(e, t);
   const {via: u, timeout: l = pr} = c;
   const d = u === "event" ? pr : l;
   const f = o - a.now();
   const h = u === "delivery" || u === "event";
   await (0, r.a0b)(s.io, {
    what: h ? `the answer of "${i}"` : `the callback of "${i}"`,
    ms: Math.min(d, f),
    done: n
   });
   if (d < f && !n.aborted) cs(e, {
    kind: "link_timeout",
    link: t
   });
   await a.sleep(o - a.now(), n);
   if (!n.aborted) cs(e, {
    kind: "chain_timeout"
   });
  }
  function ks({run: e}, t) {
   const n = e.plan.webhooks[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function gs({chain: e}, t) {
   const n = e.links[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function ws({chain: e}, t) {
   const n = e.links.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var bs = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function vs({input: e, io: t, plan: n, reported: s}, {chain: o, deliveries: a, callbacks: i, trouble: c}) {
   const {environment: u} = e.inputs;
   const l = s.build?.payload ?? null;
   const d = a.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = xs(n.name, o);
   if (f !== null && c !== null) t.log.warning(c);
   const h = f ?? (c && (0, r.g$U)(t.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const p = h && (0, r.g$U)(t.redact(h), 1e3);
   for (const e of js(o)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: _s(o, h !== null),
    failure: p,
    outputs: {
     "build-status": s.status,
     "chain-state": o.state,
     links: JSON.stringify(Os(o, t.redact)),
     ...(0, r.eS5)(ys(o), t)
    },
    deliveries: a,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, r.OAY)(u.repository, s.run, a.map(e => ({
     ...e,
     reason: e.reason ?? $s(e, o, t.redact),
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    })), i.map(e => (0, r.zWR)(e, t.redact))),
    summary: [ Cs(n.name, {
     chain: o,
     why: p
    }, t.redact), ...l ? [ (0, r.Cr)(l, t.redact) ] : [], (0, r.qeC)(a, t.redact) ].join("\n")
   };
  }
  function ys({links: e}) {
   return e.findLast(({callback: e}) => e !== null)?.callback ?? null;
  }
  function $s({webhook: e}, {links: t}, n) {
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
  function _s({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function xs(e, t) {
   const {state: n, links: r, current: s} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const a = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const i = n === "timeout" ? [ bs, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function js({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Os(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: Ss(e.started),
    completed: Ss(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function Ss(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  var As = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Cs(e, {chain: t, why: n}, s) {
   const {links: o, state: a} = t;
   const i = o.length - Is;
   return `## ${r.IaO[qs(a)]} Chain ${(0, r.MkP)(s(e))}: ${(0, r.MkP)(a)}\n${Us(Ms(t, s) ?? (n && (0, 
   r.FYx)(s(n))))}\n${Rs(o, s)}${Us(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   r.tpe)(As, o.map(e => Es(e, s)))}`;
  }
  function Us(e) {
   return e ? `\n${e}\n` : "";
  }
  function Ms({links: e, current: t}, n) {
   const s = t === null ? void 0 : e[t];
   if (!s?.callback || s.reason || qs(s.state) !== "failure") return null;
   const {description: o, target_url: a} = s.callback;
   const i = (0, r.nfo)(n(o || "no reason is given"), a && n(a));
   return `${(0, r.koJ)(n(s.name))} said ${s.state}: ${i}`;
  }
  function Es(e, t) {
   const {callback: n, reason: s, conflicts: o, started: a, completed: i} = e;
   const c = t(s ?? n?.description ?? "");
   const u = n?.target_url && t(n.target_url);
   return [ (0, r.MkP)(t(e.name)), o === 0 ? (0, r.SRW)(qs(e.state), e.state) : (0, 
   r.HnF)((0, r.SRW)(qs(e.state), e.state), `${o} contradicted`), (0, r.HnF)(n ? (0, 
   r.nfo)(c || "callback", u) : (0, r.MkP)(c), (0, r.MkP)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), a === null ? "" : (0, 
   r.rbc)(a), a === null || i === null ? "" : (0, r.a3k)(i - a) ];
  }
  var Is = 48;
  var Ls = 4;
  var Bs = 40;
  var Ts = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Rs(e, t) {
   const n = e.slice(0, Is);
   const r = Array.from({
    length: Math.ceil(n.length / Ls)
   }, (e, t) => n.slice(t * Ls, (t + 1) * Ls));
   const s = r.length === 1;
   const o = r.flatMap((e, n) => {
    const r = n * Ls;
    const o = e.map((e, n) => `l${r + n}[${Ps(e, t)}]:::${qs(e.state)}`);
    const a = e.slice(1).map((e, t) => `l${r + t} ${Ns(e)} l${r + t + 1}`);
    const i = [ ...o, ...a ];
    return s ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${Ns(n)} r${t + 1}` : "";
   });
   const i = Object.entries(Ts).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...a, ...i ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function qs(e) {
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
  function Ns({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function Ps(e, t) {
   const {name: n, state: s, started: o, completed: a} = e;
   const i = o === null || a === null ? "" : `, ${(0, r.a3k)(a - o)}`;
   return `"${Fs(t(n))}<br/>${r.IaO[qs(s)]} ${s}${i}"`;
  }
  function Fs(e) {
   return (0, r.xvE)(e, Bs).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function Ds(e, t) {
   const {inputs: n, config: s} = e;
   const o = zs(s, n.chain);
   const a = Js(o, n.startAt);
   const i = await (0, r.xFG)(e, t, lt(o));
   const c = await Hs(e, t, {
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
   const l = Fr(o);
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
    return vs(u, {
     ...d,
     trouble: r ? null : e
    });
   }
   Ys(t, o, a);
   const f = mr(u, a);
   if (n.dryRun) return vs(u, {
    ...d,
    deliveries: f.map(n => (0, r.PA2)(e, t, n))
   });
   t.log.info(`chain "${o.name}" starts for ${c.event}`);
   return vs(u, await os(u, l, {
    kind: "start",
    from: a
   }));
  }
  function zs({chains: e}, t) {
   const n = e.map(e => e.name);
   const [o, a] = e;
   if (o === void 0) throw new s.x("the config has no chains; write one under chains:");
   if (t === "" && a !== void 0) throw new s.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const i = t === "" ? o : e.find(e => e.name === t);
   if (i !== void 0) return i;
   throw new s.x(`input chain is "${t}", which the config does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Js(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const o = n.indexOf(t);
   if (o >= 0 && e.webhooks[o]?.enabled) return o;
   throw new s.x(o >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Ys(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function Hs(e, t, {plan: n, from: s, reported: o}) {
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
   const l = (0, r.W$7)(Ws(n, i), e, t.log);
   return l.size > 0 ? a("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function Ws(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  async function Xs(e, t, n) {
   const s = await e.loadConfig();
   const o = Ks(e, s, n.token);
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
    ...to("a secret of the chain is empty"),
    claims: a
   };
   const h = Qs(d, t, c, n);
   if (h.kind !== "valid") return {
    ...h,
    claims: a
   };
   const {callback: p} = h;
   const m = await eo(d, t, o).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (m === null || t.signal.aborted) return {
    kind: "stopped",
    reason: Gs,
    claims: a
   };
   if (m.kind === "refused") return {
    ...m,
    claims: a
   };
   const {run: k, chain: g, sha: w} = m;
   t.log.info(`chain "${i.name}" continues at "${c.name}": ${p.state}`);
   const b = await os(k, g, {
    kind: "callback",
    link: u,
    callback: p
   });
   return {
    kind: "resumed",
    claims: a,
    sha: w,
    result: vs(k, b)
   };
  }
  var Gs = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function Ks({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: s} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let a = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = Vs(n, r, t);
    if (o === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return to(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return Zs(n, o);
    a = `the token is for the chain "${o.chain}", which ${e.chain === "" ? "the config no longer has" : "the input chain does not name"}`;
   }
   return to(a);
  }
  function Vs({relay: e, token_secret_name: t}, n, r) {
   const s = e === void 0 ? [ r.get(t ?? "") ?? "" ] : vn(e, r).map(({key: e}) => dn(e, "chain"));
   for (const e of s) {
    const t = xn(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function Zs(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : to(`chain "${e.name}" no longer has a link "${t.link}" with via: event`);
  }
  function Qs({secrets: e}, t, {name: n, callback: r}, {body: s, token: o, signature: a, signedText: i}) {
   const c = Ie({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: o,
    value: a,
    text: i,
    now: t.clock.now()
   });
   if (c !== null) return to(c);
   const u = ue(s, r.format ?? null);
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
    return to(u.message);

   case "callback":
    Kn({
     io: t
    }, n, u.warnings);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function eo(e, t, {claims: n, plan: s, index: o}) {
   const {inputs: a} = e;
   Zt(a, a.listen.port);
   const i = await (0, r.xFG)(e, t, lt(s));
   const c = i.run.headSha;
   if (c === null) return to("the API does not say which commit the run of the chain is of");
   const {events: u} = await (0, r.IN6)(i, t, [ s ]);
   const l = {
    input: e,
    io: t,
    plan: s,
    reported: i,
    event: s.events.find(e => u.includes(e)) ?? s.events[0] ?? "",
    timeoutMs: a.timeoutMs ?? s.timeout
   };
   mr(l, o + 1);
   const d = Ur(l);
   try {
    const e = await Er(s, o, d);
    const t = await Rr(l, d, n);
    if (t.kind === "refused") return {
     ...t,
     sha: c
    };
    const r = t.sent.created;
    const a = Dr(s, {
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
     ...to(n),
     sha: c
    };
   }
  }
  function to(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function no({inputs: e}, t, n, s) {
   try {
    return await so(e, t, n, s);
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
  var ro = {
   status: {
    noun: "status",
    isSame: h,
    reader: uo
   },
   check: {
    noun: "check run",
    isSame: (e, t) => e === t,
    reader: ho
   }
  };
  async function so(e, t, n, s) {
   const o = await oo(e, t);
   if ("kind" in o) return o;
   const {sha: a, began: i} = o;
   const {noun: c, isSame: u, reader: l} = ro[n];
   const d = be(e.context);
   const f = l(e, t, a, s);
   const h = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await f();
    m = go(p, d, {
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
     ms: X,
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
   const b = d.map(e => bo(p, e, {
    isSame: u,
    began: i,
    noun: c,
    since: w
   }));
   const v = n === "status" ? await vo(t, e, a, d) : [];
   return {
    kind: g,
    sha: a,
    seen: [ ...b, ...v ].join("; ")
   };
  }
  async function oo(e, t) {
   const {environment: n, since: s} = e;
   const o = (0, r.et_)(e);
   const a = o.run;
   const i = s === "commit" && a?.headSha ? a : await (0, r.cIh)(t.api, n.repository, o.runId, o.attempt);
   const c = ao(e, a ?? i);
   if (c !== null) return {
    kind: "refused",
    reason: c
   };
   const u = a?.headSha ?? i.headSha ?? n.sha;
   const l = s === "commit" ? 0 : s === "run" && (i.attempt ?? 1) > 1 ? await co(e, t, i) : i.started ?? i.created;
   return l === null ? {
    kind: "unreadable",
    reason: `the API does not report when run ${o.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: u,
    began: l
   };
  }
  function ao({branch: e, environment: t}, n) {
   const {fork: s, repository: o} = (0, r.zOO)(n, t.repository);
   if (!s || t.eventName === "pull_request") return null;
   return io(e) ? null : `run ${n.id} is of a fork (${o || "unknown"}), whose author can have any check or status reported; write branch: '**' to count it too`;
  }
  function io(e) {
   return e.includes("**") && !e.some(e => e.startsWith("!"));
  }
  async function co({environment: {repository: e}}, t, {id: n, created: s, started: o}) {
   try {
    const a = await (0, r.cIh)(t.api, e, n, 1);
    return a.started ?? s ?? o;
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return s ?? o;
   }
  }
  function uo({environment: {apiUrl: e, repository: t}}, n, r, s) {
   const o = v(n.api, {
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
     callback: Ue(e, s)
    }));
   };
  }
  var lo = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  var fo = 20;
  function ho(e, t, n, s) {
   const {app: o, environment: a, jobId: i} = e;
   const {repository: c, runId: u, job: l} = a;
   const d = e => String((0, r.eCA)(e, "id")) === i || i === "" && (0, r.eCA)(e, "name") === l && String((0, 
   r.eCA)(e, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const e = [];
    let a = false;
    const i = t.api.pages(lo, {
     ...(0, r.NUd)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: fo
    });
    for await (const {items: t, more: n} of i) {
     e.push(...t);
     a = !n;
    }
    if (!a) throw new r.hDB(`the commit ${n} has more than ${e.length} check runs, too many to know which of them count; build a new commit`, 200);
    return e.filter(e => !d(e)).filter(e => o === "" || (0, r.eCA)((0, r.eCA)(e, "app"), "slug") === o).flatMap(e => po(e, s));
   };
  }
  function po(e, t) {
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
    callback: ye(e, t)
   } ];
  }
  function mo(e, t, {isSame: n}) {
   const r = e.filter(({name: e}) => n(e, t));
   return r.length > 0 ? r : e.filter(({name: e}) => ve(t, e));
  }
  function ko({at: e, isDone: t}, n) {
   return !t || e !== null && e >= n;
  }
  function go(e, t, n) {
   const s = t.map(t => mo(e, t, n).filter(e => ko(e, n.began)));
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
    description: (0, r.xvE)(`${o.length} succeeded: ${d}`, I),
    context: (0, r.xvE)(d, L),
    target_url: null
   };
  }
  var wo = 5;
  function bo(e, t, {isSame: n, began: s, noun: o, since: a}) {
   const i = mo(e, t, {
    isSame: n
   });
   if (i.length === 0) {
    const n = [ ...new Set(e.map(({name: e}) => e)) ];
    const s = (0, r.h0v)(t, n);
    const a = n.slice(0, wo).join(", ");
    const i = s ? `; did you mean "${s}"?` : n.length > 0 ? `; it has ${a}${n.length > wo ? " and others" : ""}` : "";
    return `the commit has no ${o} "${t}"${i}`;
   }
   const c = i.filter(e => !ko(e, s));
   const [u] = c.sort((e, t) => (t.at ?? 0) - (e.at ?? 0));
   if (u && c.length === i.length) {
    const e = u.callback?.state ?? "pending";
    const t = u.at === null ? "without a time" : (0, r.fUm)(u.at);
    const [n, i] = a === "attempt" ? [ "attempt", "since: run or since: commit" ] : [ "run", "since: commit" ];
    return `the ${o} "${u.name}" (${e}, ${t}) is older than the ${n}, which began at ${(0, 
    r.fUm)(s)}; write ${i} to count it`;
   }
   const l = i.filter(e => ko(e, s) && e.callback === null);
   const d = l.map(({name: e}) => `"${e}"`).join(", ");
   return l.length > 0 ? `the ${o} ${d} is still pending` : `the ${o} "${t}" succeeded`;
  }
  async function vo(e, {environment: {repository: t}}, n, s) {
   try {
    const {json: o} = await e.api.request(lo, {
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
  async function yo(e, t, {sha: n, branches: s}) {
   if (s === null) return null;
   const o = $o(e);
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
  function $o({branch: e, environment: {event: t}}) {
   const n = (0, r.e09)((0, r.eCA)((0, r.eCA)(t, "repository"), "default_branch"));
   if (e.length > 0) return {
    text: e.join(" "),
    isAny: io(e),
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
  async function _o(e, t) {
   const {inputs: n} = e;
   const s = Oo(n);
   const o = (0, r.YQg)(n, e.secrets);
   const a = Ao(n);
   const i = r => No(e, t, {
    sha: Lo(n),
    ...r
   });
   switch (s) {
   case "callback":
    return i(Co(n.callback, a));

   case "listener":
    return i(await Uo(n, t, o, a));

   case "status":
   case "check":
    return i(await no(e, t, s, a));

   case "dispatch":
   case "report":
    return Io(e, t, o, a);
   }
  }
  var xo = {
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
  var jo = [ "status", "deployment_status", "check_run" ];
  function Oo(e) {
   const {via: t, callback: n, environment: r} = e;
   const o = jo.includes(r.eventName) ? "report" : "dispatch";
   const a = n.trim() !== "" ? "callback" : t === "event" ? o : t;
   const i = So(a, e);
   if (i.length === 0) return a;
   throw new s.x(i.map(e => ({
    message: e
   })));
  }
  function So(e, t) {
   const {source: n} = xo[e];
   const r = xo[e].has;
   const s = [];
   if (t.dryRun) s.push("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackSecretName !== "" && !r.includes("signature")) s.push(`input callback-secret-name is set, but ${n} cannot carry a signature; leave it out`);
   if (t.callbackSignature !== "" && t.callbackSecretName === "") s.push("input callback-signature is set without callback-secret-name; write the name of the secret too");
   if (t.context === "" && r.includes("context")) s.push("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   const o = e === "status" || e === "check";
   if (o && t.branch.length > 0 && !io(t.branch)) s.push(`input branch is ${t.branch.join(" ")}, but with via: ${e} it can only be '**', which counts the runs of forks too; write that, or leave it out`);
   if (t.chain !== "" && !r.includes("token")) s.push(`input chain is set, but ${n} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`);
   const a = e === "listener" ? Ht(t.listenerToken) : null;
   return a === null ? s : [ ...s, a ];
  }
  function Ao({callbackFormat: e}) {
   return e === "" ? null : (0, r.Xc$)({
    text: e,
    file: "callback-format"
   });
  }
  function Co(e, t) {
   const n = ue(e, t);
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
  async function Uo(e, t, n, s) {
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
   const h = await Xt(e, t, e => {
    c = Mo(e) ?? c;
    if (e.kind !== "refused") return;
    const n = t.clock.now();
    (0, r.rCm)(f, (0, r.ay6)(Ro, e.message, n));
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
  function Mo(e) {
   switch (e.kind) {
   case "refused":
    return `the last callback was refused with ${e.status}: ${Eo(e.message)}`;

   case "unrelated":
    return `the last callback was ignored: ${Eo(e.message)}`;

   case "pending":
    return "the last callback was pending";

   case "callback":
    return null;
   }
  }
  function Eo(e) {
   return e.replace(/\.$/, "");
  }
  async function Io(e, t, n, r) {
   const {inputs: s} = e;
   const {eventName: o, event: a} = s.environment;
   const i = n => No(e, t, n);
   const c = fe(o, a, {
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
     const e = await yo(s, t, c);
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
     const d = Ie({
      signature: "jobserv",
      keys: n,
      token: a,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (a !== null && d === null) return To(e, t, await Xs(e, t, {
      ...c,
      token: a
     }));
     return i(d === null ? {
      ...Co(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function Lo(e) {
   const {eventName: t, event: n, sha: s} = e.environment;
   const o = e.callback.trim() !== "";
   if (o && jo.includes(t)) return null;
   if (!o || !he(t)) return (0, r.et_)(e).run?.headSha ?? s;
   const a = fe(t, n, {
    context: null,
    app: null
   });
   return a.kind === "dispatched" ? a.sha : null;
  }
  var Bo = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function To(e, t, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : No(e, t, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Bo : s.failure,
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
  var Ro = {
   chain: null,
   webhook: null
  };
  function qo(e, t) {
   const {rejected: n = []} = e;
   const s = t.clock.now();
   if (e.kind === "refused") return [ ...n, (0, r.ay6)(Ro, e.reason, s) ];
   if (e.kind !== "decided") return n;
   const {callback: o} = e;
   return [ ...n, {
    ...Ro,
    status: "accepted",
    callback: o,
    at: s
   } ];
  }
  function No({inputs: e}, t, n) {
   const {environment: s} = e;
   const o = (0, r.et_)(e);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Po(n);
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
    }, [], qo(n, t).map(e => (0, r.zWR)(e, t.redact))),
    summary: Fo(a, c, t.redact)
   };
  }
  function Po(e) {
   switch (e.kind) {
   case "decided":
    return `the callback reported ${H(e.callback)}`;

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
  function Fo(e, t, n) {
   const s = e?.state === "success";
   const o = [ s ? `## ${r.IaO.success} Gate passed` : `## ${r.IaO.failure} Gate closed`, (0, 
   r.FYx)(n(t)), ...e?.target_url ? [ (0, r.nfo)("Details", n(e.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  function Do(e) {
   const t = new Map;
   for (const [n, r] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? r : `${e}, ${r}`);
   }
   return Object.fromEntries(t);
  }
  var zo = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  var Jo = [ "content-type", ...zo ];
  var Yo = /^[A-Za-z0-9._:-]{1,128}$/;
  function Ho({headers: e, body: t}) {
   const n = zo.map(t => e[t] ?? "");
   return n.find(e => Yo.test(e)) ?? (0, i.hash)("sha256", t, "hex").slice(0, 32);
  }
  var Wo = "/webhooks/v1/";
  var Xo = /^\/webhooks\/v1(?:\/(.*))?$/s;
  var Go = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Ko(e, t) {
   const [n, s = ""] = Xo.exec(e) ?? [];
   if (n === void 0) return null;
   const [o, a = "", i = ""] = Go.exec(s) ?? [];
   if (o === void 0) return {
    uri: Vo(s),
    tokened: false
   };
   return t !== null && (0, r.SKO)(a, t) ? {
    uri: Vo(i),
    tokened: true
   } : null;
  }
  function Vo(e) {
   const t = Qo(e);
   if (!t.includes("%")) return t;
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function Zo(e, t) {
   return Vo(t) === Qo(e.uri);
  }
  function Qo(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  var ea = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  var ta = /^[ \t\r\n]*[{["]/;
  function na(e, t = false) {
   const n = (0, r._6I)(e.body);
   if (n === null) return {
    fault: "the body is not UTF-8"
   };
   let s = (0, r.E_l)(n);
   if (sa(e)) {
    const e = oa(s);
    const n = t && e === null;
    if (n) return aa(s);
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
  function ra(e) {
   const t = sa(e) ? oa(e.body.toString()) : null;
   return typeof t === "string" ? t : null;
  }
  function sa({headers: e, body: t}) {
   return ea.test(e["content-type"] ?? "") && !ta.test((0, r.E_l)(t.toString()));
  }
  function oa(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return ia(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function aa(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const s = ia(e);
    const o = ia(r.join("="));
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
  function ia(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  var ca = {
   fault: "the body is longer than 64 KiB and not authenticated, so it was not read",
   json: null,
   ambiguous: new Set
  };
  function ua(e) {
   const t = new Map(e.map(e => [ e, ha(e) ]));
   return {
    byText: t,
    findAmbiguous: (0, r.A9w)([ ...t.values() ])
   };
  }
  function la(e, t, {unread: n = false, fields: s = false} = {}) {
   let o = null;
   const a = () => {
    o ??= n ? ca : fa(na(e, s), t);
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
    return c.length === 0 ? [ da ] : c.map(e => ({
     kind: "value",
     value: e
    }));
   };
   return {
    fault: () => a().fault,
    nonObjectType() {
     const {fault: e, json: t} = a();
     return e !== null || (0, r.pij)(t) ? null : ga(t);
    },
    find: e => i(e)[0] ?? da,
    findAll: i
   };
  }
  var da = {
   kind: "none",
   why: "is missing"
  };
  function fa(e, t) {
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
  function ha(e) {
   const t = (0, r.Rr2)(e, true);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  var pa = 60;
  var ma = 4096;
  function ka(e) {
   return t => typeof t === "string" ? `"${(0, r.g$U)(e(t.slice(0, ma)), pa)}"` : typeof t === "object" && t !== null ? ga(t) : String(t);
  }
  function ga(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var wa = 64;
  function ba(e, t) {
   const n = [];
   const r = [];
   for (const s of e) {
    const {name: e} = s;
    const o = ja(s, t);
    if (o.kind === "value") n.push([ e, o.value ]);
    if (o.kind === "error") r.push(`variable ${e}: ${o.message}`);
   }
   return {
    values: Object.fromEntries(n),
    errors: r
   };
  }
  function va(e) {
   return e.filter(({from: e, path: t, default_value: n}) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
  }
  function ya(e) {
   const t = e.flatMap(({variables: e}) => e.filter(e => e.secret && e.from === "body"));
   return new Set(t.map(xa));
  }
  function $a(e, t) {
   if (t.size === 0 || t.has(e)) return t.size > 0;
   const n = (0, r.Rr2)(e, true);
   if (n.kind === "error") return true;
   return [ ...t ].some(e => {
    const t = (0, r.Rr2)(e);
    return t.kind === "error" || t.path.slice(0, n.path.length).every((e, t) => _a(e, n.path[t]));
   });
  }
  function _a(e, t) {
   return t === void 0 || t === e || t === r.LNW && typeof e === "number";
  }
  function xa({path: e, name: t}) {
   return e ?? t;
  }
  function ja(e, t) {
   const {from: n, type: s, required: o, secret: a} = e;
   const i = xa(e);
   const c = n === "body" ? i : `${Oa[n]} ${i}`;
   const u = Sa(e, t);
   if (u.kind === "repeated") return La(`a key on the path to ${c} is duplicated`);
   const l = t.isRecorded && u.kind === "value" && u.value === r.XFU && (a || n !== "body");
   if (l) return o ? La(`${c} is *** in the record, which keeps no secret value; have the sender send it again`) : {
    kind: "none"
   };
   if (u.kind === "value" && u.value !== null) return Ca(c, n === "body" ? u.value : Aa(u.value, s), s);
   const {default_value: d} = e;
   if (d !== void 0 && d !== null) return Ca("default_value", d, s);
   if (!o) return {
    kind: "none"
   };
   const f = u.kind === "none" ? u.why : "is null";
   return La(`${c} ${f}, but required`);
  }
  var Oa = {
   query: "query parameter",
   headers: "header"
  };
  function Sa(e, {document: t, webhook: {headers: n, query: s}}) {
   const o = xa(e);
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
  function Aa(e, t) {
   const n = (0, r.e09)(e) ?? "";
   if (t === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (t === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return e;
  }
  function Ca(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? Ea(t) : Ia(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? Ea(t) : Ia(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return Ia(e, t, n);
    return (0, r.u0P)(t) ? Ea(t) : La(`${e} ${Ua}`);

   case "array":
    return Array.isArray(t) ? Ma(e, t) : Ia(e, t, n);
   }
  }
  var Ua = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Ma(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > wa) return La(`${e} nests deeper than ${wa} levels`);
    const s = n.flatMap(Object.values);
    if (s.some(e => typeof e === "number" && !(0, r.u0P)(e))) return La(`${e} contains a number that would be rounded`);
    n = s.filter(e => typeof e === "object" && e !== null);
   }
   return Ea(t);
  }
  function Ea(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function Ia(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return La(`${e} is ${ga(t)}, not ${r} ${n}`);
  }
  function La(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function Ba(e, t) {
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
  function Ta(e) {
   const t = [];
   const n = [ e ];
   while (n.length > 0) {
    const e = n.pop();
    if (typeof e === "string" || typeof e === "number") t.push(String(e)); else if (typeof e === "object" && e !== null) n.push(...Object.values(e));
   }
   return t;
  }
  var Ra = {
   kind: "fits"
  };
  var qa = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  var Na = 65536;
  function Pa({headers: e, query: t, body: n}) {
   return [ ...Object.entries(e ?? {}).map(([e, t]) => {
    const n = e.toLowerCase();
    const s = Fa(`header ${e}`, t, {
     isHarmless: qa.has(n)
    });
    return e => s((0, r.eCA)(e.webhook.headers, n), e);
   }), ...Object.entries(t ?? {}).map(([e, t]) => {
    const n = Fa(`query ${e}`, t, {
     isHarmless: false
    });
    return t => n((0, r.eCA)(t.webhook.query, e), t);
   }), ...Object.entries(n ?? {}).map(([e, t]) => {
    const n = `body ${e}`;
    return r => Ja(e, r, (e, s) => Ha(e, r, {
     where: n,
     patterns: t,
     isHarmless: s
    }));
   }) ];
  }
  function Fa(e, t, {isHarmless: n}) {
   return (s, o) => o.isRecorded && s === r.XFU ? Ra : Ha(Xa(s), o, {
    where: e,
    patterns: t,
    isHarmless: n
   });
  }
  function Da({match: e, present: t, absent: n = []}) {
   return [ ...Pa(e), ...n.map(e => ({webhook: t}) => (0, r.eCA)(t.headers, e) === void 0 ? Ra : {
    kind: "differs",
    why: `header ${e} is present`
   }), ...t.map(e => {
    const t = `body ${e}`;
    return ({document: n}) => {
     const r = n.find(e);
     if (r.kind === "repeated") return Ya(t);
     return r.kind === "value" && r.value !== null ? Ra : {
      kind: "differs",
      why: `${t} ${Wa(r)}`
     };
    };
   }) ];
  }
  function za(e, t) {
   let n = Ra;
   for (const r of e) {
    const e = r(t);
    if (e.kind === "differs") return e;
    if (n.kind === "fits") n = e;
   }
   return n;
  }
  function Ja(e, {document: t, secretPaths: n, isRecorded: s}, o) {
   const a = $a(e, n);
   const i = t.findAll(e);
   if (a && s && i.some(e => e.kind === "value" && e.value === r.XFU)) return Ra;
   let c = null;
   for (const e of i) {
    const t = o(e, !a);
    if (t.kind !== "differs") return t;
    c ??= t;
   }
   return c?.kind === "differs" && i.length > 1 ? {
    kind: "differs",
    why: `${c.why}, and no other item matches`
   } : c ?? Ra;
  }
  function Ya(e) {
   return {
    kind: "repeated",
    why: `a key on the path to ${e} is duplicated`
   };
  }
  function Ha(e, {quote: t}, {where: n, patterns: s, isHarmless: o}) {
   if (e.kind === "repeated") return Ya(n);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${n} ${Wa(e)}`
   };
   const a = Ga(e.value);
   if (a !== null && (0, r.cK5)(s, a)) return Ra;
   const i = o ? `${n} is ${t(e.value)}, not ${s.join(", ")}` : `${n} does not match ${s.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  function Wa(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Xa(e) {
   const t = (0, r.e09)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Ga(e) {
   if (typeof e === "string") return e.length > Na ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, r.u0P)(e) ? String(e) : null;
  }
  function Ka({path: e, accepted_values: t}) {
   const n = t.map(e => JSON.stringify(e)).join(", ");
   return r => Ja(e, r, (s, o) => {
    if (s.kind === "repeated") return Ya(e);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${e} ${s.why}`
    };
    const {value: a} = s;
    if (t.some(e => e === a)) return Ra;
    const i = o ? `${e} is ${r.quote(a)}, not ${n}` : `${e} is not ${n}`;
    return {
     kind: "differs",
     why: i
    };
   });
  }
  var Va = {
   type: "token",
   header: "Authorization"
  };
  var Za = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  var Qa = {
   github: {
    marks: [ {
     ...ti("x-github-event"),
     absent: Za
    } ],
    signature: "github"
   },
   gitea: {
    marks: Za.map(ti),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ ti("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ ti("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ ti("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ ti("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ti("x-event-key") ],
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
    signature: Va
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
    signature: Va
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
    signature: Va
   }
  };
  function ei(e) {
   return Qa[e];
  }
  function ti(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  function ni({secret_name: e}) {
   return e.length === 0;
  }
  function ri(e, t, {secrets: n, now: s}) {
   const o = ii(e);
   if (o === null) return null;
   const a = e.secret_name.filter(e => n.get(e));
   const i = a.map(e => n.get(e) ?? "");
   if (i.length === 0) return e.secret_name.length === 0 ? "the provider has no secret_name, so its signature cannot be verified" : `${fi(e.secret_name, "and")} of the input secrets ${e.secret_name.length > 1 ? "are" : "is"} empty, so the signature cannot be verified`;
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
   const d = ui(o, l, i);
   if (d === "ok") return null;
   if (d === "untimely" && !li(o)) return (0, r.eap)(o, l);
   return d === "missing" ? `${di(o)} is missing` : `${hi(o)} does not match ${fi(a, "or")}`;
  }
  function si(e) {
   return ii(e) === null;
  }
  function oi(e, t, n) {
   const r = ii(e) !== null;
   return r && ri(e, t, n) === null;
  }
  function ai(e) {
   const t = ii(e);
   return t && hi(t).toLowerCase();
  }
  function ii(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !ci(e)) return null;
   const s = n === void 0 ? null : ei(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function ci({type: e}) {
   return r.SnM.some(t => t === e);
  }
  function ui(e, t, n) {
   if (!li(e)) {
    const s = (0, r.MX)(e, t, n);
    const o = e === "gitea" && s === "wrong" ? ra(t) : null;
    return o === null || (0, r.Iil)(o) ? s : (0, r.MX)(e, {
     ...t,
     body: Buffer.from(o)
    }, n);
   }
   const {headers: s} = t;
   const {prefix: o = ""} = e;
   const a = (0, r.e09)((0, r.eCA)(s, e.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const i = n.filter(e => pi(o + e, a));
   return i.length > 0 ? "ok" : "wrong";
  }
  function li(e) {
   return typeof e === "object" && "type" in e;
  }
  function di(e) {
   const t = li(e) ? [ e.header ] : (0, r.mhh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function fi(e, t) {
   const n = e.map(e => `"${e}"`).join(` ${t} `);
   return e.length > 1 ? `the secrets ${n}` : `the secret ${n}`;
  }
  function hi(e) {
   return li(e) ? e.header : (0, r.Mlf)(e);
  }
  function pi(e, t) {
   const n = (0, r.SKO)(e, t);
   const s = (0, r.SKO)(e, Buffer.from(t, "latin1"));
   return n || s && /^[\0-\xff]*$/.test(t);
  }
  function mi({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const s = r?.secret_name.map(e => t.get(e) ?? "");
   return s?.filter(e => e !== "") ?? [];
  }
  function ki(e) {
   return ii(e) === "standard-webhooks" ? "standard-webhooks" : "text";
  }
  function gi(e, t, n) {
   return wi(e)(t, n);
  }
  function wi(e) {
   const t = e.providers.filter(({active: e}) => e).map(t => ji(t, e.functions));
   const n = Oi(e);
   return (e, r) => {
    const s = n(e, r);
    const o = Si(t, s);
    if (typeof o === "string") return {
     status: "no_provider",
     provider: null,
     reason: o
    };
    const a = s(o.provider);
    return Mi(t, o, s, r) ?? Bi(o.provider, a.document) ?? Ti(o, a);
   };
  }
  var bi = 64 * 1024;
  function vi(e, t, n) {
   return t.body.length > bi && e.every(e => ri(e, t, n) !== null);
  }
  function yi(e, t, n) {
   switch (e.status) {
   case "invalid_signature":
    return $i(401, e.status, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return $i(404, "no_function", "No provider or function matches this webhook.");

   case "handshake":
    return {
     kind: "handshake",
     body: e.response
    };

   case "not_matched":
    return n ? $i(404, e.status, "No function matches this webhook.") : _i(t);

   case "failed":
    return n ? $i(500, "function_failed", "A function failed; the log of the run says why.") : _i(t);

   case "succeeded":
    return _i(t);
   }
  }
  function $i(e, t, n) {
   return {
    kind: "refused",
    status: e,
    code: t,
    message: n
   };
  }
  function _i(e) {
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
  function xi(e) {
   return /^ *true *$/i.test(e["flex-sync-webhook"] ?? "");
  }
  function ji(e, t) {
   return {
    provider: e,
    marks: Ui(e.type).map(Da),
    match: Pa(e.match ?? {}),
    functions: t.filter(t => t.active && t.provider === e.name).map(e => ({
     fn: e,
     uri: e.uri === void 0 ? void 0 : Vo(e.uri),
     tests: [ ...Pa(e.match ?? {}), ...e.conditions.map(Ka) ],
     read: va(e.variables)
    }))
   };
  }
  function Oi(e) {
   const t = ua(Ji(e));
   const n = ya(e.functions);
   return (e, {trusted: r = false, unread: s = false, redact: o = e => e}) => {
    const a = a => ({
     webhook: e,
     document: la(e, t, {
      unread: s,
      fields: a
     }),
     quote: ka(o),
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
  function Si(e, t) {
   const n = [];
   for (const r of e) {
    const e = Ai(r, t);
    if (e.kind === "fits") return r;
    n.push(`${r.provider.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ai({provider: e, marks: t, match: n}, r) {
   const s = r(e);
   return za([ e => Ci(t, e), ...n ], s);
  }
  function Ci(e, t) {
   let n = null;
   for (const r of e) {
    const e = za(r, t);
    if (e.kind === "fits") return e;
    n ??= e;
   }
   return n ?? Ra;
  }
  function Ui(e) {
   return e === void 0 ? [] : ei(e).marks;
  }
  function Mi(e, t, n, {trusted: s = false, verified: o = s, secrets: a, now: i}) {
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
   const f = o ? null : ri(c, u, l);
   if (f === null) return null;
   if (Ei(c, u)) return {
    status: "handshake",
    provider: c.name,
    reason: "Bitbucket sends diagnostics:ping, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   const h = e.slice(e.indexOf(t) + 1).find(e => Ai(e, n).kind === "fits" && oi(e.provider, u, l));
   const p = h ? `; provider ${h.provider.name}, which is listed later, can verify it: distinguish the two with match` : "";
   return d(f + p);
  }
  function Ei(e, {headers: t}) {
   const n = ai(e);
   return e.type === "bitbucket" && (0, r.eCA)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   r.eCA)(t, n) === void 0);
  }
  var Ii = [ "type", "challenge" ];
  var Li = 1e3;
  function Bi({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, s] = Ii.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= Li ? {
    status: "handshake",
    provider: e,
    reason: "Slack sends url_verification to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function Ti({provider: e, functions: t}, n) {
   const {name: r} = e;
   const {webhook: s, quote: o} = n;
   const a = t.filter(({uri: e}) => e === void 0 || e === Qo(s.uri));
   if (a.length > 0) return zi(r, a.map(t => Ni(e, t, n)));
   const i = new Set(t.map(({fn: e}) => o(e.uri)));
   const c = [ ...i ].slice(0, 5).join(", ") || "none";
   const u = `provider ${r} has no active function with uri ${o(s.uri)}; it has ${c}`;
   return {
    status: "no_function",
    provider: r,
    reason: u
   };
  }
  var Ri = "x-github-event";
  var qi = `GitHub sends a ping when a webhook is created; to run on it, name ${Ri} in match`;
  function Ni(e, {fn: t, tests: n, read: r}, s) {
   const {name: o} = t;
   if (Pi(e, s.webhook) && !Fi(t)) return {
    status: "not_matched",
    name: o,
    why: qi
   };
   const a = za(n, s);
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
   const {values: u, errors: l} = ba(t.variables, s);
   return l.length === 0 ? {
    status: "succeeded",
    name: o,
    values: u,
    warning: Di(r, i)
   } : {
    status: "failed",
    name: o,
    errors: l.map(e => `function ${o}, ${e}`)
   };
  }
  function Pi({type: e}, {headers: t}) {
   return e === "github" && (0, r.eCA)(t, Ri) === "ping";
  }
  function Fi({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Ri);
  }
  function Di(e, t) {
   const n = e.some(e => !xa(e).startsWith("["));
   const r = n ? t.nonObjectType() : null;
   return r && `the body is ${r}, so a path that starts with a name finds nothing in it`;
  }
  function zi(e, t) {
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
  function Ji({providers: e, functions: t}) {
   return [ ...Ii, ...e.flatMap(({match: e, type: t}) => [ ...Yi(e), ...Ui(t).flatMap(e => [ ...Yi(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...Yi(e), ...t.map(({path: e}) => e), ...n.filter(({from: e}) => e === "body").map(xa) ]) ];
  }
  function Yi(e) {
   return Object.keys(e?.body ?? {});
  }
  var Hi = 35 * 24 * 60 * 60;
  var Wi = 5 * 60;
  function Xi(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = vn(e.relay, t);
   const s = new Map(t);
   const o = (e, n) => {
    if (t.get(n)) return [ n ];
    const o = ki(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${o === "text" ? "" : ", whsec_"})`;
     s.set(t, kn(e, n, o));
     return t;
    });
   };
   const a = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => o(e, t))
   }));
   for (const e of r) n(on(e));
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
  function Gi({attestation: e}, {config: t}) {
   return t.relay !== void 0 && e !== "";
  }
  function Ki(e, t, n) {
   const {keys: r, config: s, secrets: o} = t;
   const {webhook: a, provider: i, unverifiable: c} = e;
   const {now: u, redact: l} = n;
   const d = s.relay !== void 0;
   const f = Gi(e, t);
   const h = f ? Zi(e, r, n) : null;
   if (h !== null) return Qi(null, h);
   const p = gi(s, a, {
    secrets: o,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== i) return Qi(null, `the relay verified it for provider ${i ?? "(none)"}, but ${p.provider ?? "no provider"} matches it here: the relay and this step read different configs`);
   const m = s.providers.find(({name: e}) => e === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return Qi(m.name, `${c}; an object is accepted only with signature: none`);
   if (d && !f && m !== void 0 && si(m)) return Qi(m.name, `provider ${m.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   if (!Vi(m, a)) return p;
   const k = d ? "the URL of this action's relay" : "this action's relay (receive.relay)";
   return Qi(m.name, `${p.reason}. Relays drop it: use ${k}, a listener, or signature: none`);
  }
  function Vi(e, {headers: t}) {
   const n = ai(e);
   return n !== null && !Object.hasOwn(t, n) && (0, r.YLv)(n);
  }
  function Zi({text: e, attestation: t, t: n}, r, {repository: s, now: o}) {
   if (e === null || !wn(r, s, e, t)) return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository";
   const a = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || a > Hi) return "the attestation is older than 35 days; have the sender send the webhook again";
   return a < -Wi ? "the attestation is dated in the future; correct the relay's clock" : null;
  }
  function Qi(e, t) {
   return {
    status: "invalid_signature",
    provider: e,
    reason: t
   };
  }
  var ec = 1024 * 1024;
  var tc = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}';
  var nc = "send the raw body as a string, exactly as it was signed";
  var rc = (0, r.YjP)((0, r.lq0)("must be a string"));
  var sc = (0, r.pqt)(rc, () => null, "must be an object of strings");
  var oc = (0, r.Ikc)({
   webhook: (0, r.O2N)({
    uri: (0, r.cl6)(rc, ""),
    headers: (0, r.cl6)(sc, {}),
    query: (0, r.cl6)((0, r.gPK)(uc, rc, sc), {}),
    body: (0, r.lqM)((0, r.L5J)()),
    base64: (0, r.lqM)((0, r.L5J)()),
    gzip: (0, r.lqM)((0, r.L5J)()),
    id: (0, r.lqM)((0, r.L5J)()),
    t: (0, r.cl6)((0, r.IeY)(lc, "must be a time in Unix seconds"), null),
    provider: (0, r.cl6)(rc, null)
   }),
   attestation: (0, r.cl6)(rc, "")
  });
  function ac(e) {
   const t = (0, r.eCA)(e, "client_payload") === void 0;
   const n = t && (0, r.eCA)(e, "inputs") !== void 0 ? "inputs" : "client_payload";
   const s = (0, r.eCA)(e, n);
   const o = (0, r.eCA)(s, "webhook") ?? "";
   const a = (0, r.e09)(o);
   const i = a === null ? o : (0, r.qFJ)(a);
   if (!(0, r.pij)(i)) return dc([ `${n}.webhook: ${o === "" ? "is missing" : "must be an object, or its JSON as a string"}; ${tc}` ]);
   const c = (0, r.eCA)(s, "attestation");
   const u = (0, r.xLC)(oc, {
    webhook: i,
    attestation: c
   });
   const l = ic(i);
   const d = [ ...(u.issues ?? []).map(({path: e = [], message: t}) => `${(0, r.jVb)([ n, ...e.map(({key: e}) => String(e)) ])}: ${t}`), ..."problem" in l ? [ `${n}.webhook.${l.problem}` ] : [] ];
   if (!u.success || "problem" in l) return dc(d);
   const {uri: f, headers: h, query: p, t: m, provider: k} = u.output.webhook;
   const [g = "", ...w] = f.split("?");
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: Vo(g),
      headers: Do(Object.entries(h).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: Do([ ...new URLSearchParams(w.join("?")), ...uc(p) ? new URLSearchParams(p) : Object.entries(p) ]),
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
  function ic(e) {
   const [t = "body", ...n] = [ "body", "base64", "gzip" ].filter(t => Object.hasOwn(e, t));
   if (n.length > 0) return {
    problem: `${t}: is given with ${n.join(" and ")}; write one`
   };
   const s = (0, r.eCA)(e, t);
   if (typeof s !== "string") {
    const e = `${t}: ${s === void 0 ? "is missing" : "must be a string"}; ${nc}`;
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
   return t === "gzip" ? cc(o) : {
    bytes: o
   };
  }
  function cc(e) {
   try {
    return {
     bytes: (0, c.gunzipSync)(e, {
      maxOutputLength: ec
     })
    };
   } catch (e) {
    return {
     problem: (0, r.eCA)(e, "code") === "ERR_BUFFER_TOO_LARGE" ? "gzip: inflates to more than 1 MiB" : "gzip: must be complete gzip data"
    };
   }
  }
  function uc(e) {
   return typeof e === "string";
  }
  function lc(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function dc(e) {
   return {
    kind: "malformed",
    message: (0, r.g$U)(e.join("; "), 1e3)
   };
  }
  var fc = 25 * 1024 * 1024;
  async function hc({inputs: e, secrets: t}, n, s) {
   const o = e.listenerToken === "" ? null : e.listenerToken;
   const a = wi(n);
   const i = pc(s);
   const c = new AbortController;
   const u = {
    evaluated: null,
    unmatched: null,
    rejected: null
   };
   const l = (e, t) => {
    i.strays.warning(jc(e, t));
    return t;
   };
   const d = await Wt(e, s, {
    what: "webhooks",
    path: Wo,
    maxBytes: fc,
    checkHead: e => {
     const t = gc(e, o);
     return t && l(e, t);
    },
    handle: ({body: e, ...r}) => {
     const d = Ko(r.path, o);
     if (d === null) return l(r, vc);
     if (e === null) return l(r, _c);
     if (c.signal.aborted) return xc;
     const {headers: f} = r;
     const h = Do(r.query);
     const p = {
      uri: d.uri,
      headers: f,
      query: h,
      body: e
     };
     const m = mc(n, p, {
      route: a,
      tokened: d.tokened,
      secrets: t,
      io: s
     });
     kc(u, i, m);
     if (u.evaluated !== null) c.abort();
     return wc(m, n);
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
  function pc({log: e}) {
   return {
    rejections: (0, r.J9V)(e, "webhooks were rejected"),
    strays: (0, r.J9V)(e, "requests were refused"),
    ignored: (0, r.J9V)(e, "webhooks matched no function")
   };
  }
  function mc(e, t, {route: n, tokened: r, secrets: s, io: o}) {
   const a = o.clock.now();
   const i = e.providers.filter(e => e.active);
   const c = r ? [] : i.filter(ni);
   const u = i.filter(e => !c.includes(e));
   const l = vi(u, t, {
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
  function kc(e, {rejections: t, ignored: n}, r) {
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
  function gc(e, t) {
   if (Ko(e.path, t) === null) return vc;
   const n = dt(e);
   if (n === "method_not_allowed") return yc;
   if (n !== null) return $c;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > fc ? _c : null;
  }
  function wc({webhook: e, routing: t}, {providers: n}) {
   const r = n.find(({name: e, active: n}) => n && e === t.provider);
   const s = xi(e.headers);
   const o = yi(t, r, s);
   switch (o.kind) {
   case "refused":
    return bc(o.status, o.message);

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
  function bc(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  var vc = bc(404, "No such path or token.");
  var yc = {
   ...bc(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  var $c = bc(415, "Send the body without a Content-Encoding.");
  var _c = bc(413, "The body is longer than 25 MiB.");
  var xc = {
   ...bc(503, "This step accepts no more webhooks."),
   headers: {
    "retry-after": "60"
   }
  };
  function jc({method: e}, {status: t, body: n}) {
   const s = (0, r.e09)((0, r.eCA)(n, "message")) ?? "";
   return `a ${e} request was refused with ${t}: ${s}`;
  }
  var Oc = (0, r.IeY)(e => (0, r.pij)(e) && Object.values(e).every(e => typeof e === "string"));
  var Sc = (0, r.Ikc)({
   id: (0, r.FsL)((0, r.YjP)(), (0, r.yGV)(/^rcv_[0-9a-f]{32}$/)),
   provider: (0, r.mee)((0, r.YjP)()),
   uri: (0, r.YjP)(),
   query: Oc,
   headers: Oc,
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
  var Ac = (0, r.Ikc)({
   version: (0, r.euz)(1),
   run: (0, r.Ikc)({
    repository: (0, r.YjP)(),
    run_id: (0, r.aig)(),
    run_attempt: (0, r.aig)()
   }),
   received: (0, r.lqM)((0, r.mee)(Sc))
  });
  function Cc(e, t, n) {
   return {
    ...(0, r.OAY)(e, t),
    received: n
   };
  }
  function Uc(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is incomplete or not JSON"
    };
   }
   const n = (0, r.xLC)(Ac, t, {
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
  function Mc(e, t, n) {
   return (0, r.vXz)(e, Ic(t, n));
  }
  function Ec(e, t, n) {
   return (0, r.cX8)(n.mac ?? "", e, Ic(t, n));
  }
  function Ic(e, {provider: t, uri: n, query: r, headers: s, body: o, verdict: a}) {
   return [ e, t, n, r, s, o, a ];
  }
  function Lc({inputs: e}, t, {config: n, outcome: s}, o) {
   const {environment: a} = e;
   const i = s.kind === "evaluated" ? s.evaluation : null;
   const c = i ?? ("last" in s ? s.last : null);
   const {result: u, why: l} = Tc(s);
   if (i !== null) Nc(i, t);
   const d = Fc(i?.routing ?? null);
   const {outputs: f, shown: h, redacted: p} = zc(n, d.variables, t);
   const m = Dc(n, d.variables);
   Hc({
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
     id: i === null ? "" : t.redact(Ho(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: g && Cc(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, g),
    summary: Xc({
     result: u,
     why: l,
     webhook: c && g && {
      uri: c.webhook.uri,
      received: g
     },
     functions: d.functions,
     errors: Pc(i),
     variables: h,
     absent: m
    }, t.redact)
   };
  }
  function Bc(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  function Tc(e) {
   switch (e.kind) {
   case "evaluated":
    return Rc(e.evaluation.routing);

   case "refused":
    return qc(e.reason);

   case "timeout":
    {
     const t = e.last && Bc(e.last.routing);
     const n = t !== null ? `the last one was ignored: ${t}` : e.rejected !== null ? `the last one was rejected: ${e.rejected}` : "check that its sender reaches this listener, or set a longer timeout";
     return qc(`no webhook for a function arrived in time; ${n}`);
    }

   case "cancelled":
    return qc("the step was cancelled while waiting for a webhook");
   }
  }
  function Rc(e) {
   const t = Bc(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return qc(`no function handles this webhook: ${t}`);

   case "invalid_signature":
    return qc(`webhook rejected: ${t}`);

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
    return qc(`the webhook of provider ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of provider ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function qc(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function Nc(e, t) {
   const {webhook: n, routing: r} = e;
   const {uri: s, body: o} = n;
   t.log.info(`webhook ${s === "" ? "without uri" : `for ${s}`}: ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = Pc(e);
   if (a.length > 1) t.log.group("functions failed", a);
  }
  function Pc(e) {
   return e?.routing.status === "failed" ? e.routing.errors : [];
  }
  function Fc(e) {
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
  function Dc({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: xa(t)
    }));
   });
  }
  function zc(e, t, n) {
   const r = Jc(e, t);
   const s = Ba(r.rest, n.redact);
   for (const e of r.texts) n.mask(e);
   const o = Ba(r.rest, n.redact);
   return {
    outputs: Yc(s.variables, r.values),
    shown: Yc(o.variables, r.hidden),
    redacted: s.redacted
   };
  }
  function Jc({functions: e}, t) {
   const n = (t, n) => e.find(e => e.name === t)?.variables.some(e => e.secret && e.name === n) === true;
   const s = (e, r) => Object.fromEntries(Object.entries(t).map(([t, s]) => [ t, Object.fromEntries(Object.entries(s).filter(([r]) => n(t, r) === e).map(([e, t]) => [ e, r(t) ])) ]));
   const o = s(true, e => e);
   return {
    rest: s(false, e => e),
    values: o,
    hidden: s(true, () => r.XFU),
    texts: Object.values(o).flatMap(e => Object.values(e).flatMap(Ta))
   };
  }
  function Yc(e, t) {
   return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Object.fromEntries([ ...Object.entries(n), ...Object.entries(t[e] ?? {}) ]) ]));
  }
  function Hc({functions: e, variables: t, absent: n, warning: r, redacted: s}, o) {
   for (const r of e) o.group(`function ${r} ran`, [ ...Object.entries(t[r] ?? {}).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...n.filter(e => e.fn === r).map(e => `${e.name}: no value at ${e.path}`) ]);
   if (r !== null) o.warning(r);
   for (const e of s) o.warning(`variable ${e} contains a secret, which is replaced with ***`);
  }
  var Wc = {
   success: `${r.IaO.success} Webhook received`,
   not_run: `${r.IaO.skipped} Webhook received, no function ran`,
   failure: `${r.IaO.failure} Receiving failed`,
   waiting: `${r.IaO.waiting} Webhook awaited`
  };
  function Xc({result: e, why: t, webhook: n, functions: s, errors: o, variables: a, absent: i}, c) {
   const u = e => (0, r.MkP)(c(e));
   const l = Object.entries(a).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ u(e), u(t), u(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const d = [ `## ${Wc[e]}\n`, `${(0, r.FYx)(c(t))}\n` ];
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
  function Gc(e, t, n, r) {
   const {secrets: s} = e;
   const o = e => ({
    kind: "refused",
    reason: `record rejected: ${e}`
   });
   const a = Kc(e, t, n);
   if (a !== null) return o(a);
   const {received: i} = t;
   const {provider: c} = i;
   const u = du(i, s);
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
   const h = gi(n, u, f);
   if (h.provider !== c) return o(`it was from provider ${c}, but now ${h.provider === null ? "no provider" : `provider ${h.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`);
   const p = Vc(n, h, u);
   if (p !== null) return o(p);
   const m = mi(n, s, c).length > 0;
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
  function Kc({inputs: e, secrets: t}, {repository: n, received: r}, s) {
   const {repository: o} = e.environment;
   const {provider: a} = r;
   if (n !== o) return `it is from ${n || "another repository"}, not from this repository`;
   if (r.verdict === 401) return "its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again";
   if (a === null) return "no provider matched it; have the sender send it again";
   if (!Qc(s, a)) return `the config no longer has an active provider ${a}; have the sender send it again`;
   const i = mi(s, t, a);
   if (i.length === 0) return e.trustRecord ? null : `provider ${a} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`;
   if (Ec(i, o, r)) return null;
   return r.mac === null ? "it has no mac; have the sender send it again" : `its mac is wrong: the record or the secret of ${a} was changed; have the sender send it again`;
  }
  function Vc({functions: e}, t, {headers: n, query: s}) {
   if (!("variables" in t)) return null;
   const o = ya(e);
   for (const {name: a, match: i, conditions: c} of e) {
    if (!t.functions.includes(a)) continue;
    const e = Object.keys(i?.headers ?? {}).find(e => n[e.toLowerCase()] === r.XFU);
    const u = Object.keys(i?.query ?? {}).find(e => s[e] === r.XFU);
    const l = [ ...Object.keys(i?.body ?? {}), ...c.map(({path: e}) => e) ].find(e => $a(e, o));
    const d = e ?? u ?? l;
    if (d !== void 0) return `function ${a} matches on ${d}, which is *** in the record; have the sender send it again`;
   }
   return null;
  }
  function Zc(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = Uc(e.text);
    if (t.kind === "foreign") throw new s.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new s.x(`${t} contains no received webhook; give the record-file of a receive step`);
   if (o.length > 0) throw new s.x(`${t} contains ${n.length} received webhooks, and a step evaluates one; give the path of one file`);
   return r;
  }
  function Qc({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  var eu = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function tu({inputs: e, secrets: t}, n, r, {webhook: s, routing: o, now: a, retryOf: i}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = Bc(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...su(s, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: eu[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = mi(n, t, u);
   const k = c === "invalid_signature" || c === "handshake";
   const g = m !== void 0 && !k;
   const {repository: w} = l;
   return g ? {
    ...p,
    mac: Mc(m, w, p)
   } : p;
  }
  var nu = 8;
  var ru = 4;
  function su(e, t) {
   const {token: n, receive: s, redact: o} = t;
   const a = (0, r.$o4)(t.secrets, ru);
   const i = e => (0, r.y1j)(n ? e.replaceAll(n, r.XFU) : e, a);
   const c = e => {
    const t = i(e);
    return o(t) === t ? t : r.XFU;
   };
   const u = new Set([ (0, r.Mlf)("jobserv"), ...s.providers.flatMap(e => ai(e) ?? []) ]);
   const l = e => u.has(e) || ou(e);
   const d = lu(Object.entries(e.headers).flatMap(([e, t]) => l(e) ? t : []));
   const f = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ c(e), t.has(e) && !l(e) && !d(n) ? c(n) : r.XFU ]));
   const h = new Set([ ...Jo, ...au(s, "headers").map(e => e.toLowerCase()) ]);
   const p = () => {
    const t = ya(s.functions);
    const n = t.size > 0 ? cu(e, t) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return i(n.json);
    const o = (0, r._6I)(e.body);
    if (o !== null) return i(o);
    const a = e.body.toString("latin1");
    const c = i(a) === (0, r.y1j)(a, fu);
    return c ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: d(e.uri) ? r.XFU : i(e.uri),
    query: f(e.query, new Set(au(s, "query"))),
    headers: f(e.headers, h),
    body: p()
   };
  }
  function ou(e) {
   return e !== "x-event-key" && (0, r.tVV)(e);
  }
  function au({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : ei(e).marks);
   const s = t.flatMap(e => e.variables);
   const o = e => n === "headers" ? e.toLowerCase() : e;
   const a = s.filter(e => e.from === n && e.secret).map(e => o(xa(e)));
   const i = [ ...[ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {})), ...s.filter(({from: e, secret: t}) => e === n && !t).map(xa) ];
   return i.filter(e => !a.includes(o(e)));
  }
  var iu = 8;
  function cu(e, t) {
   const n = na(e, uu(e));
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
    for (const e of Ta(u.value)) if (e.length >= iu) o.add(e);
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
  function uu({headers: e}) {
   return ei("slack").marks.some(({match: t}) => Object.keys(t.headers ?? {}).every(t => e[t] !== void 0));
  }
  function lu(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= nu);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function du({uri: e, query: t, headers: n, body: s}, o) {
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
  function fu(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function hu(e, t) {
   const {inputs: n} = e;
   pu(n);
   t.mask(n.listenerToken);
   const r = mu(e);
   const s = ku(r, n);
   const o = Xi(gu(e, await e.loadConfig({
    providers: s
   }), s), e.secrets, t.mask);
   const {config: a, secrets: i} = o;
   const c = {
    ...e,
    secrets: i
   };
   const u = await bu(c, r, o, t);
   return Lc(c, t, {
    config: a,
    outcome: u
   }, e => tu(c, a, t, e));
  }
  function pu({via: e, record: t, listenerToken: n, dryRun: r, environment: {eventName: o}}) {
   const a = [];
   if (r) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e !== "event" && e !== "listener") a.push(`input via is "${e}", which is not a source of webhooks; write event or listener`);
   if (t !== "" && e === "listener") a.push("input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out");
   const i = [ "repository_dispatch", "workflow_dispatch" ].includes(o);
   if (t === "" && e === "event" && !i) a.push(`a ${o} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`);
   const c = n === "" ? null : Ht(n);
   if (c !== null) a.push(c);
   if (a.length > 0) throw new s.x(a.map(e => ({
    message: e
   })));
  }
  function mu(e) {
   const {record: t, via: n, environment: r} = e.inputs;
   if (t !== "") return {
    kind: "record",
    recorded: Zc(e)
   };
   return n === "listener" ? {
    kind: "listener"
   } : {
    kind: "event",
    reading: ac(r.event)
   };
  }
  function ku(e, {only: t}) {
   const n = (t, n) => {
    if (e.kind === "record") return e.recorded.received.provider === t;
    if (e.kind === "listener" || e.reading.kind === "malformed") return true;
    const {webhook: r} = e.reading.dispatched;
    return n.some(e => e === void 0 || typeof e === "string" && Zo(r, e));
   };
   return (e, r) => (t.length === 0 || t.some(t => t === e)) && n(e, r);
  }
  function gu({inputs: e, secrets: t}, n, o) {
   const {providers: a = [], functions: i = []} = n.receive ?? {};
   const c = (0, r.d0L)(a, e.only);
   const u = c.filter(e => e.active);
   if (n.receive === void 0 || u.length === 0) throw new s.x("the config has no active provider to receive from; add providers and functions under receive");
   const l = u.map(({name: e}) => e);
   if (!i.some(e => e.active && l.includes(e.provider))) throw new s.x(`the config has no active function for ${l.join(", ")}, so no webhook would have an effect; add one under receive.functions`);
   const d = u.filter(({name: e}) => o(e, wu(i, e))).map(({name: e, secret_name: n}) => ({
    name: e,
    empty: n.filter(e => t.get(e) === "")
   })).filter(({empty: e}) => e.length > 0).map(({name: e, empty: t}) => ({
    message: `provider "${e}" needs the secret ${t.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
   }));
   const f = u.filter(ni).map(({name: e}) => e);
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
  function wu(e, t) {
   return e.filter(e => e.active && e.provider === t).map(({uri: e}) => e);
  }
  async function bu(e, t, n, r) {
   switch (t.kind) {
   case "event":
    return vu(e, t.reading, n, r);

   case "listener":
    return hc(e, n.config, r);

   case "record":
    return Gc(e, t.recorded, n.config, r);
   }
  }
  function vu({inputs: {environment: e}}, t, n, r) {
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
   const c = Ki(s, n, i);
   const {webhook: u} = s;
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: c,
     now: a,
     retryOf: null,
     knownUrl: Gi(s, n) ? "the relay's URL" : null
    }
   };
  }
  var yu = "webhook-record";
  var $u = 100;
  var _u = 500;
  var xu = 32 * 1024 * 1024;
  var ju = 1e3;
  var Ou = 4;
  var Su = (0, r.Ikc)({
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
  async function Au(e, t) {
   const n = await Cu(e, t);
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
  async function Cu(e, t) {
   const n = await Uu(e, t);
   const r = [];
   let s = xu;
   for (let o = 0; o < n.length && s >= 0; o += Ou) {
    const a = await Promise.all(n.slice(o, o + Ou).map(n => Eu(e, t.repository, n)));
    for (const [e, t] of a.entries()) {
     const a = n[o + e]?.size_in_bytes ?? 0;
     const i = t.reduce((e, {text: t}) => e + t.length, 0);
     s -= Math.max(i, a > xu ? 0 : a);
     if (s >= 0) r.push(...t);
    }
   }
   if (s < 0) e.log.warning(`the records since ${Yu(t.since)} are larger than ${xu / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Uu({api: e, log: t}, {repository: n, since: s}) {
   const o = [];
   const a = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, r.NUd)(n), {
    keys: [ "artifacts" ],
    most: $u
   });
   let i = false;
   for await (const {items: e, more: t} of a) {
    const n = e.flatMap(e => {
     const t = (0, r.xLC)(Su, e);
     return t.success ? [ t.output ] : [];
    });
    o.push(...n.filter(({name: e, created_at: t}) => e.startsWith(yu) && t >= s));
    i = !t || n.every(({created_at: e}) => e < s);
    if (i) break;
   }
   if (!i) t.warning(`${n} has more than ${$u * 100} artifacts; older ones are not read`);
   const c = o.filter(e => {
    const n = Mu(e);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > _u) t.warning(`${n} has ${c.length} records since ${Yu(s)}; only the newest ${_u} are read`);
   return c.slice(0, _u);
  }
  function Mu({expired: e, workflow_run: t}) {
   if (e) return "it is expired";
   const {repository_id: n, head_repository_id: r} = t ?? {};
   const s = r !== void 0 && r !== n;
   return s ? "it is from a run of a fork" : null;
  }
  async function Eu({api: e, log: t}, n, {id: s, name: o, created_at: a, size_in_bytes: i, workflow_run: c}) {
   const u = c?.id ?? null;
   const l = u === null ? o : `${o} of run ${u}`;
   try {
    if (i > xu) throw new Lu(`it is larger than ${xu / 1024 / 1024} MiB`);
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, r.NUd)(n),
     artifact_id: s,
     archive_format: "zip"
    }, xu);
    const u = await Bu(o, t);
    return u.map(({path: e, text: t}) => ({
     path: `${l}: ${e}`,
     text: t,
     uploaded: a,
     mayBeOfFork: c?.head_repository_id === void 0
    }));
   } catch (e) {
    if (!Iu(e)) throw e;
    t.warning(`artifact ${l} skipped: ${e.message}`);
    return [];
   }
  }
  function Iu(e) {
   if (e instanceof r.hDB) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof Lu;
  }
  var Lu = class extends Error {};
  async function Bu(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await Fu(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  var Tu = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  var Ru = {
   magic: 33639248,
   size: 46
  };
  var qu = {
   magic: 67324752,
   size: 30
  };
  var Nu = 0;
  var Pu = 8;
  async function Fu(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 522, 23));
   try {
    const n = Du(e);
    const s = e.readUInt16LE(n + 10);
    if (s > ju) throw new Lu(`it has more than ${ju} files`);
    let o = e.readUInt32LE(n + 16);
    let a = xu;
    const i = [];
    for (let n = 0; n < s; n++) {
     if (e.readUInt32LE(o) !== Ru.magic) throw Ju();
     const n = e.readUInt16LE(o + 10);
     const s = e.readUInt32LE(o + 20);
     const c = e.readUInt32LE(o + 42);
     const u = o + Ru.size;
     const l = u + e.readUInt16LE(o + 28);
     const d = e.toString("utf8", u, l);
     o = l + e.readUInt16LE(o + 30) + e.readUInt16LE(o + 32);
     if (!(0, r.Eio)(d)) continue;
     if (e.readUInt32LE(c) !== qu.magic) throw Ju();
     const f = c + qu.size + e.readUInt16LE(c + 26) + e.readUInt16LE(c + 28);
     const h = e.subarray(f, f + s);
     if (h.length < s || ![ Nu, Pu ].includes(n)) throw Ju();
     const p = n === Nu ? h : t(h, {
      maxOutputLength: Math.max(1, a)
     });
     a -= p.length;
     if (a < 0) throw zu();
     i.push({
      path: d,
      content: p
     });
    }
    return i;
   } catch (e) {
    if (e instanceof Lu) throw e;
    const t = e instanceof Error && "code" in e ? e.code : "";
    throw t === "ERR_BUFFER_TOO_LARGE" ? zu() : Ju();
   }
  }
  function Du(e) {
   const t = Math.max(0, e.length - Tu.size - Tu.comment);
   for (let n = e.length - Tu.size; n >= t; n--) if (e.readUInt32LE(n) === Tu.magic) return n;
   throw Ju();
  }
  function zu() {
   return new Lu(`it unpacks to more than ${xu / 1024 / 1024} MiB`);
  }
  function Ju() {
   return new Lu("it is not a whole zip archive; upload it again");
  }
  function Yu(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  var Hu = "variables.";
  function Wu(e) {
   const {payload: t, dockerhub: n, ...r} = e;
   return {
    ...r,
    body: ""
   };
  }
  async function Xu(e, t, n, {webhook: s, lacksSecret: o, valuesOf: a}) {
   const {sent: i, run: c, repository: u} = n;
   const {id: l, event: d, body: f} = i;
   if (s === void 0) return Zu("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (f === null) return Zu("the record has no body, because it could not be rendered; re-run the job that sent it");
   const h = s.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: p} = e.inputs.environment;
   const m = {
    sent: i,
    run: c,
    repository: u,
    sender: p
   };
   const k = (0, r.wj7)(m, h);
   if (k !== null) return Zu(k);
   const g = Wu(s);
   const w = (0, r.wXI)(g).find(e => e.startsWith(Hu));
   if (w !== void 0) return Zu(`its URL or headers need \${${w}}, and a record keeps no variables; re-run the job that sent it`);
   const b = await a(g, n);
   if (b.kind === "unknown") return Zu(b.reason);
   if (b.status !== null && Vu(n, b.status)) t.log.warning(`webhook "${s.name}": the build is now ${b.status}, which its URL or headers use; its body has the earlier status`);
   const v = Gu(s, h, e.secrets);
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
   return y.kind === "request" ? y : Zu(y.reason);
  }
  function Gu(e, t, n) {
   const s = t.length === 0 ? [] : (0, r.Fj2)(e);
   return new Map([ ...n ].filter(([e]) => s.includes(e)));
  }
  function Ku(e, {log: t}) {
   for (const n of e) {
    const e = (0, r.Fj2)(Wu(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function Vu({sent: e, run: t, repository: n}, s) {
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
  function Zu(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  var Qu = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function el(e) {
   const t = (0, r.wXI)(e);
   return (0, r.iWw)(t).build || t.some(nl);
  }
  function tl(e, t) {
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
    if (!el(s)) {
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
  function nl(e) {
   return /^github(\.|$)/.test(e) && !Qu.includes(e);
  }
  var rl = [ "failed", "all" ];
  function sl(e, {deliveries: t, only: n}, r, o = null) {
   const a = ul(t);
   const i = new Map(r.map(e => [ e.name, e ]));
   const c = [ ...a === null ? dl(t) : a.flatMap(t => fl(t, e)), ...ml(n, [ ...i.keys(), ...e.map(({sent: e}) => e.webhook) ]) ];
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
    const e = al(r, {
     deliveries: t,
     only: n
    }, o);
    const s = e.kind === "selected" ? il(r, i.get(r.sent.webhook), l) : e;
    if (s.kind === "skipped") u.skipped.push({
     history: r,
     ...s
    }); else u[s.kind].push(r);
   }
   return u;
  }
  function ol(e, t, n) {
   return e.filter(e => al(e, t, n).kind === "selected").map(({sent: e}) => e.webhook);
  }
  function al(e, {deliveries: t, only: n}, r) {
   const s = ul(t);
   const {id: o, webhook: a, event: i, status: c, chain: u} = e.sent;
   if (s !== null && !s.includes(o)) return cl("the input deliveries does not name it");
   if (n.length > 0 && !n.includes(a)) return cl("the input only does not name its webhook");
   if (c === "not_run") return cl("it was never sent");
   if (c === "success" && t.includes("failed")) return cl("it succeeded");
   if (u !== null) return cl(pl(e), true);
   if (i === "callback") return cl(hl, true);
   if (r === null || s !== null || c !== "failure") return {
    kind: "selected"
   };
   if (e.givenUp) return cl("it was given up before");
   return {
    kind: ll(e, r) ? "givenUp" : "selected"
   };
  }
  function il({sent: e, earlier: t, mayBeOfFork: n}, s, o) {
   if (n && s?.secret_name.length === 0) return cl("the API does not say whether its record is from a fork, and the webhook is unsigned; give it a secret_name, or name the record in the input record", true);
   if (!o) return {
    kind: "selected"
   };
   if (s === void 0) return cl("the config has no webhook of that name", true);
   if (s.idempotent === false && t.some(r.vBT)) return cl(`idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${e.id}`, true);
   return {
    kind: "selected"
   };
  }
  function cl(e, t = false) {
   return {
    kind: "skipped",
    why: e,
    warn: t
   };
  }
  function ul(e) {
   return e.some(e => rl.includes(e)) ? null : e;
  }
  function ll({firstTried: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function dl(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function fl(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const s = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${s}, which is not in the record; write ${(0, r.h0v)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${s}, ${pl(n)}` ];
   if (n.sent.event === "callback") return [ `${s}, ${hl}` ];
   return n.sent.status === "not_run" ? [ `${s}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  var hl = "the callback of mode: callback, which is sent only by that mode: re-run its job";
  function pl({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function ml(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   r.h0v)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function kl(e) {
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
     began: wl(e)
    };
    if (r) r.push(i); else t.set(e.id, [ i ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {began: t, ...n} = e.reduce((e, t) => gl(t, e) ? e : t);
    const r = vl(e);
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
  function gl(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return bl(e.sent) < bl(t.sent);
  }
  function wl({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function bl({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function vl(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  var yl = / #\d+$/;
  var $l = 300;
  async function _l(e, t) {
   const {sinceMs: n, giveUpAfterMs: s} = e.inputs;
   const o = t.clock.now();
   const a = kl(n ? await Ul(e, t, o - n) : Cl(e, t.log));
   const i = n ? {
    givenUpBefore: o - s
   } : null;
   const c = ol(a, e.inputs, i);
   const u = await e.loadConfig({
    webhooks: c
   });
   const l = {
    ...e,
    config: u
   };
   const d = u.notify?.webhooks ?? [];
   const f = sl(a, e.inputs, d, i);
   Ol(f, t);
   Sl(f, d, t);
   const h = await jl(l, t, f.selected);
   const p = await (0, r.F0$)(l, t, h.flatMap(({webhook: e, rendered: n}) => n.kind === "request" && e !== void 0 ? {
    prepared: n.prepared,
    options: (0, r.vp_)(l, t, e)
   } : []));
   const m = new Map(p.map(e => [ e.id, e ]));
   const k = h.map(({history: e, rendered: n}) => ({
    history: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: m.get(e.sent.id) ?? Al(e, n, t),
    givenUp: false
   }));
   const g = f.givenUp.map(e => xl(e, l, t));
   return Ll(l, t, [ ...g, ...k ], a);
  }
  function xl(e, {inputs: t}, {log: n, redact: s}) {
   const {sent: o, run: a, repository: i, firstTried: c} = e;
   const u = (0, r.xvE)(s(o.reason ?? "no reason"), $l);
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
  async function jl(e, t, n) {
   const s = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const o = new Set(n.map(({sent: e}) => e.webhook));
   const a = [ ...s.values() ].filter(({name: e, enabled: t}) => t && o.has(e)).map(Wu);
   const i = new Set([ ...(0, r.W$7)(a, e, t.log) ].map(({name: e}) => e));
   Ku(a, t);
   const c = tl(e, t);
   const u = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const o = s.get(n);
    const a = {
     webhook: o,
     lacksSecret: i.has(n),
     valuesOf: c
    };
    const l = await Xu(e, t, r, a);
    u.push({
     history: r,
     webhook: o,
     rendered: l
    });
   }
   return u;
  }
  function Ol({skipped: e}, {log: t}) {
   for (const {history: n, why: r, warn: s} of e) {
    const {id: e, webhook: o} = n.sent;
    const a = `webhook "${o}" skipped, ${e}: ${r}`;
    if (s) t.warning(a); else t.info(a);
   }
  }
  function Sl({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.map(({name: e}) => e).filter(e => yl.test(e));
   const s = new Set([ ...r, ...r.map(e => e.replace(yl, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (s.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Al({sent: e}, t, {log: n}) {
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
  function Cl({inputs: e, loadRecords: t}, n) {
   const {record: o, environment: a} = e;
   const {repository: i} = a;
   if (o === "") throw new s.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const c = [];
   const u = [];
   const l = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, r.WEZ)(n);
    if (t.kind === "received") u.push(e); else if (t.kind === "invalid") c.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (Ml(t.record) !== i) c.push(`${e} is a record of ${Ml(t.record)}, and this is ${i}; send it again from there`); else l.push(t.record);
   }
   if (l.length === 0 && c.length === 0) c.push(`${u.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (c.length > 0) throw new s.x(c.map(e => ({
    message: e
   })));
   for (const e of u) n.info(`${e} holds a received webhook and is skipped`);
   return l;
  }
  async function Ul({inputs: e}, t, n) {
   const {repository: s} = e.environment;
   const o = await Au(t, {
    repository: s,
    since: n
   });
   const a = o.filter(({path: e, record: n}) => {
    const r = Ml(n) === s;
    if (!r) t.log.warning(`${e} is skipped: it is a record of another repository`);
    return r;
   });
   t.log.info(`records uploaded since ${(0, r.fUm)(n)}: ${a.length}`);
   return a.map(({record: e, uploaded: t, mayBeOfFork: n}) => ({
    ...El(e, t),
    mayBeOfFork: n
   }));
  }
  function Ml({run: e, sender: t = e.repository}) {
   return t;
  }
  function El({deliveries: e, ...t}, n) {
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
  var Il = "start a new run";
  function Ll(e, t, n, s) {
   const o = n.map(({delivery: e}) => e);
   const a = e.config.notify?.webhooks ?? [];
   const i = (0, r.zav)(o, a, t.log);
   const c = t.signal.aborted;
   const u = Bl(n, s);
   if (u !== null) t.log.info(u);
   const l = n[0]?.history ?? s[0] ?? Tl(e);
   const {repository: d} = e.inputs.environment;
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, r.ohm)(i, {
     cancelled: c,
     resend: o.some(({attempts: e}) => e.length > 0) ? Il : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: {
     ...(0, r.OAY)(l.repository, {
      id: l.run.run_id,
      attempt: l.run.run_attempt
     }, n.map(e => Rl(e, l, d))),
     ...l.repository !== d && {
      sender: d
     }
    },
    summary: u === null ? [ (0, r.qeC)(o, t.redact, (0, r.$2G)(a)), Pl(n.map(({history: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Bl(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Tl({inputs: e}) {
   const {repository: t, runId: n, runAttempt: r} = e.environment;
   return {
    repository: t,
    run: {
     run_id: n,
     run_attempt: r
    }
   };
  }
  function Rl({history: e, keys: t, delivery: n, givenUp: s}, o, a) {
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
  var ql = 20;
  var Nl = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Pl(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: s, webhook: o, attempts: a} = e;
    const i = (0, r.HnF)((0, r.MkP)(t(o)), (0, r.MkP)(s));
    const c = Math.max(0, n.length - ql);
    const u = [ ...n.map((e, t) => Fl(e, `${t + 1}`)).slice(c), ...a.map((e, t) => Fl(e, `${n.length + t + 1} (this run)`)) ];
    return u.map((e, t) => [ t === 0 ? i : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, r.tpe)(Nl, n)}`;
  }
  function Fl({started: e, status_code: t, error: n, duration_ms: s}, o) {
   return [ o, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, r.MkP)(String(t ?? n ?? "")), (0, 
   r.a3k)(s) ];
  }
 })
};
