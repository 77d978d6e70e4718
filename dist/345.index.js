"use strict";

exports.id = 345;

exports.ids = [ 345 ];

exports.modules = {
 746: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   callback: () => Ze,
   chain: () => Ho,
   gate: () => Os,
   receive: () => ku,
   redeliver: () => Ol
  });
  var r = n(205);
  var o = n(87);
  var s = n(67);
  n.n(s);
  var i = n(500);
  n.n(i);
  var a = n(598);
  n.n(a);
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
   const {id: o, context: s, description: i, target_url: a} = t;
   const c = Date.parse(t.created_at ?? "");
   return {
    id: o,
    state: t.state || t.status,
    context: s,
    description: i,
    target_url: a,
    created: Number.isNaN(c) ? null : c,
    json: e
   };
  }
  function h(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function p(e) {
   const {context: t, description: n, target_url: o} = e;
   return {
    ...e,
    context: (0, r.ueZ)(t),
    description: n && (0, r.xvE)((0, r.ueZ)(n), u),
    target_url: o && (0, r.XFb)(o)
   };
  }
  var m = 20;
  var k = 100;
  var b = {
   limit: k
  };
  var w = {
   sort: "leastindex"
  };
  var g = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
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
   const o = await t.request(g, {
    per_page: k,
    ...b,
    ...j(e),
    headers: n ? {
     "if-none-match": n
    } : {}
   }).catch(t => {
    throw U(t, e);
   });
   if (o.status === 304) return;
   const s = Array.isArray(o.json) ? o.json : [];
   const i = S(s);
   const a = s.length < k && !/rel="?next"?/.test(o.headers.link ?? "");
   const c = r.size === 0 ? null : Math.max(...r.keys());
   const u = a || A(i, c);
   O(e, u ? i : await $(e, c));
   e.etag = o.headers.etag ?? null;
  }
  async function $(e, t) {
   const n = [];
   const r = {
    most: m
   };
   try {
    const o = e.api.pages(g, j(e), r);
    for await (const {items: e, more: r} of o) {
     const o = S(e);
     n.push(...o);
     if (!r || A(o, t)) return n;
    }
   } catch (t) {
    throw U(t, e);
   }
   throw B(x(e));
  }
  async function _({api: e, repository: t, sha: n}, o) {
   const s = p(o);
   const {description: i, target_url: a, ...c} = s;
   const {json: u} = await e.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...(0, r.NUd)(t),
    sha: n,
    ...c,
    ...i !== null && {
     description: i
    },
    ...a !== null && {
     target_url: a
    }
   });
   return f(u) ?? {
    ...s,
    id: 0,
    created: null
   };
  }
  function j({repository: e, sha: t}) {
   return {
    ...(0, r.NUd)(e),
    ref: t,
    ...w
   };
  }
  function x({apiUrl: e, repository: t, sha: n}) {
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
   return e instanceof r.hDB && e.status === 404 ? M(x(t)) : e;
  }
  function M(e) {
   return new r.hDB(`GET ${e} was answered 404: add "permissions: ${(0, r.uoR)(e)}: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function B(e) {
   return new r.hDB(`GET ${e} listed more than ${(m * k).toLocaleString("en")} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var I = 255;
  var E = 100;
  var L = [ "state", "description", "context", "target_url" ];
  function R(e) {
   const t = X(e);
   if (t.kind === "rejected") return t;
   const n = (0, r.ln4)(t.text, L.map(e => [ e ]));
   const o = new Set([ ...n ].map(([e]) => String(e)));
   return q(t.json, o);
  }
  function T(e) {
   return q(e, new Set);
  }
  function q(e, t) {
   if (!(0, r.pij)(e)) return D([ "not_object" ]);
   const n = [];
   if (t.size > 0) n.push("duplicate_key");
   const o = n => t.has(n) ? null : (0, r.pa$)(e, n);
   const s = P(o("state"));
   if (!t.has("state")) n.push(...s.errors);
   const i = o("description");
   n.push(...F("description", i, I));
   const a = o("context");
   n.push(...F("context", a, E));
   const c = o("target_url");
   if (c !== null && typeof c !== "string") n.push("target_url_type");
   if (n.length > 0 || s.state === null) return D(n);
   return N(s.state, {
    description: (0, r.e09)(i),
    context: (0, r.e09)(a),
    target_url: (0, r.e09)(c)
   });
  }
  function N(e, t) {
   const n = e => e && (0, r.X5r)(e);
   const o = [];
   if (Object.values(t).some(e => e !== n(e))) o.push("control_chars");
   const s = t.target_url && (0, r.XFb)(t.target_url);
   if (s !== t.target_url) o.push("target_url_unusable");
   const i = {
    state: e,
    description: n(t.description),
    context: n(t.context),
    target_url: s
   };
   return {
    kind: "callback",
    callback: i,
    warnings: o
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
  function D(e) {
   const t = e.map(e => z[e]).join("; ");
   const n = `${t.charAt(0).toUpperCase()}${t.slice(1)}.`;
   return {
    kind: "rejected",
    errors: e,
    message: n,
    http: J(e[0])
   };
  }
  function J(e) {
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
  function Y(e) {
   const {state: t, description: n, context: r, target_url: o} = e;
   const s = n ? `${t}, "${n}"` : t;
   const i = [ s, r && `(context: ${r})`, o ];
   return i.filter(Boolean).join(" ");
  }
  var H = 65536;
  var W = 1e4;
  function X(e) {
   if (Buffer.byteLength(e) > H) return D([ "body_too_large" ]);
   const t = G(e);
   if (t === null) return D([ "not_utf8" ]);
   if (/^[ \t\r\n]*$/.test(t)) return D([ "body_empty" ]);
   const n = (0, r.qFJ)(t);
   return n === void 0 ? D([ "not_json" ]) : {
    kind: "json",
    text: t,
    json: n
   };
  }
  function G(e) {
   const t = typeof e === "string" ? e : (0, r._6I)(e);
   return t === null ? null : (0, r.E_l)(t);
  }
  function K(e, t) {
   const n = e.conditions?.find(({path: e, accepted_values: n}) => !ne(n, ie(t, e)));
   if (n !== void 0) {
    const e = (0, r.aB_)(ie(t, n.path)) ?? ee;
    const o = `${n.path} is ${(0, r.xvE)(e, E)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: o
    };
   }
   const o = Z(e);
   const s = o.map(e => ({
    rule: e,
    value: se(t, e.path)
   }));
   const i = s.find(({rule: e, value: t}) => Q(e, t) !== null) ?? s.find(({value: e}) => e !== null);
   if (i === void 0) {
    const e = o.map(({path: e}) => e).join(" and ");
    const t = o.length === 1 ? "has" : "have";
    return re([ "state_missing" ], `${e} ${t} no value`);
   }
   const {rule: a, value: c} = i;
   const u = Q(a, c);
   if (u === "pending") return {
    kind: "pending"
   };
   const l = oe(t, e.description, I);
   const d = oe(t, e.context, E);
   const f = oe(t, e.target_url, Number.POSITIVE_INFINITY);
   const h = u === null ? te(a, c) : null;
   const p = N(u ?? "error", {
    description: l ?? h,
    context: d ?? null,
    target_url: f ?? null
   });
   const {warnings: m} = p;
   if (l === void 0) m.push("description_not_text");
   if (d === void 0) m.push("context_not_text");
   if (f === void 0) m.push("target_url_not_text");
   return p;
  }
  function V(e, t) {
   const n = X(t);
   if (n.kind === "rejected") return n;
   const {description: o, context: s, target_url: i, conditions: a = []} = e;
   const c = [ ...Z(e), ...[ o, s, i ].filter(e => e !== void 0), ...a ].map(({path: e}) => ({
    text: e,
    path: ae(e)
   }));
   const u = (0, r.A9w)(c.map(({path: e}) => e));
   const l = u(n.text);
   const d = c.find(({path: e}) => l.has(e));
   return d === void 0 ? K(e, n.json) : re([ "duplicate_key" ], `${d.text} is not the only one`);
  }
  function Z({state: e}) {
   return "path" in e ? [ e ] : e;
  }
  function Q({success: e, failure: t, pending: n}, r) {
   if (ne(n, r)) return "pending";
   if (ne(e, r)) return "success";
   return ne(t, r) ? "failure" : null;
  }
  var ee = "a deeply nested value";
  function te({path: e}, t) {
   const n = `${(0, r.aB_)(t) ?? ee} at ${e} is in no list of the format`;
   return (0, r.xvE)(n, I);
  }
  function ne(e, t) {
   return e.includes(t);
  }
  function re(e, t) {
   const n = D(e);
   const r = `${n.message.slice(0, -1)}: ${t}.`;
   return {
    ...n,
    message: r
   };
  }
  function oe(e, t, n) {
   const o = t ? se(e, t.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, r.xvE)(String(o), n);
  }
  function se(e, t) {
   const n = ie(e, t);
   return n === "" ? null : n;
  }
  function ie(e, t) {
   const n = (0, r.$I0)(e, ae(t));
   return n.found ? n.value : null;
  }
  function ae(e) {
   const t = (0, r.Rr2)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function ce(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) return n === null ? T(e) : R(n);
   return n === null ? K(t, e) : V(t, n);
  }
  var ue = 10;
  var le = [ "pending", "queued", "in_progress", "waiting" ];
  function de(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return he(e, (0, r.eCA)(t, "client_payload"));

   case "workflow_dispatch":
    return he(e, (0, r.eCA)(t, "inputs"));

   case "status":
    return ke(ye(t), n);

   case "deployment_status":
    return ke($e(t), n);

   case "check_run":
    return me(t, n);

   default:
    return Se(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or set the input via or callback.`);
   }
  }
  function fe(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function he(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return Se(`The ${e} event carries nothing, so no callback.`);
   const n = (0, r.pa$)(t, "token");
   const o = (0, r.pa$)(t, "signature");
   for (const [t, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return Se(`The ${e} event's ${t} must be a string.`);
   const s = (0, r.pa$)(t, "callback");
   return {
    kind: "dispatched",
    body: s ?? t,
    token: (0, r.e09)(n),
    signature: (0, r.e09)(o),
    signedText: (0, r.e09)(s),
    sha: pe((0, r.pa$)(t, "sha"))
   };
  }
  function pe(e) {
   return typeof e === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
  }
  function me(e, t) {
   const n = _e(e);
   const o = (0, r.eCA)((0, r.eCA)((0, r.eCA)(e, "check_run"), "app"), "slug");
   return t.app === null || o === t.app ? ke(n, t) : Oe(n, `is of another app than ${t.app}`);
  }
  function ke(e, {context: t, format: n = null}) {
   if (t === null) return Se(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: o, sameContext: s, undecided: i, sha: a, branches: c} = e;
   const u = e => we(t).some(t => s(e, t) || ge(t, e));
   if (typeof o !== "string" || !u(o)) {
    const n = we(t).join(", ");
    return Oe(e, `is of another context than ${n}`);
   }
   if (i !== null) return Oe(e, i);
   const l = be(e, n);
   return l === null ? Oe(e, "decides nothing by the format") : {
    kind: "reported",
    verdict: l,
    sha: (0, r.e09)(a),
    branches: c
   };
  }
  function be(e, t) {
   if (t === null) return T({
    state: e.state,
    description: Ae(e.description, I),
    context: Ae(e.context, E),
    target_url: e.target_url
   });
   const n = K(t, e.json);
   if (n.kind !== "callback") return null;
   const {warnings: o, callback: s} = n;
   const i = s.context ?? (0, r.e09)(Ae(e.context, E));
   return {
    kind: "callback",
    callback: {
     ...s,
     context: i
    },
    warnings: o
   };
  }
  function we(e) {
   return e.split("\n").map(e => e.trim()).filter(e => e !== "");
  }
  function ge(e, t) {
   const n = !e.startsWith("!") && (0, r.pYO)(e) === null;
   return n && (0, r.cK5)([ e ], t);
  }
  function ve(e, t) {
   const n = _e({
    action: "completed",
    check_run: e
   });
   if (n.undecided !== null) return null;
   const r = be(n, t);
   return r?.kind === "callback" ? r.callback : null;
  }
  function ye(e) {
   const t = (0, r.eCA)(e, "state");
   const n = (0, r.eCA)(e, "branches");
   const o = Array.isArray(n) ? n : [];
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
     names: o.map(e => (0, r.e09)((0, r.eCA)(e, "name"))).filter(e => e !== null),
     complete: o.length < ue,
     certain: true
    },
    json: e
   };
  }
  function $e(e) {
   const t = (0, r.eCA)(e, "deployment_status");
   const n = (0, r.eCA)(e, "deployment");
   const o = (0, r.eCA)(t, "state");
   const s = le.some(e => e === o);
   return {
    name: "deployment_status",
    context: (0, r.eCA)(n, "environment"),
    sameContext: h,
    state: o,
    undecided: s ? `is ${o}` : null,
    description: (0, r.eCA)(t, "description"),
    target_url: (0, r.pa$)(t, "target_url") ?? (0, r.pa$)(t, "log_url"),
    sha: (0, r.eCA)(n, "sha"),
    branches: null,
    json: t
   };
  }
  function _e(e) {
   const t = (0, r.eCA)(e, "check_run");
   const n = (0, r.eCA)(t, "conclusion");
   const o = n === "success" || n === "failure";
   const s = (0, r.eCA)((0, r.eCA)(t, "output"), "title");
   const i = (0, r.eCA)((0, r.eCA)(t, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, r.eCA)(t, "name"),
    sameContext: (e, t) => e === t,
    state: o ? n : "error",
    undecided: je((0, r.eCA)(e, "action"), (0, r.eCA)(t, "status")),
    description: o ? s : xe(n, s),
    target_url: (0, r.pa$)(t, "details_url") ?? (0, r.pa$)(t, "html_url"),
    sha: (0, r.eCA)(t, "head_sha"),
    branches: {
     names: typeof i === "string" ? [ i ] : [],
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
  function xe(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function Oe(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function Se(e) {
   return {
    kind: "rejected",
    message: e
   };
  }
  function Ae(e, t) {
   return typeof e === "string" ? (0, r.xvE)(e, t) : e;
  }
  function Ce(e, t = null) {
   const {state: n, description: r, context: o, target_url: s, json: i} = e;
   if (n === "pending") return null;
   const a = n === "success" || n === "failure";
   const c = be({
    name: "status",
    state: a ? n : "error",
    description: r,
    context: o,
    target_url: s,
    json: i
   }, t);
   return c?.kind === "callback" ? c.callback : null;
  }
  var Ue = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function Me(e, t, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return t === null || e !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${t.replace(Ue, "")}.`), r ]);
  }
  function Be(e) {
   const {signature: t, keys: n, token: o, value: s, text: i, now: a} = e;
   if (n.length === 0) return null;
   if (i === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, r.MX)(t, {
    headers: s === null ? {} : {
     [(0, r.Mlf)(t)]: s
    },
    body: Me(t, o, i),
    now: Math.floor(a / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
  var Ie = "webhook-callback";
  var Ee = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function Le(e) {
   const t = (0, r.eCA)(e, "client_payload") ?? (0, r.eCA)(e, "inputs");
   const n = [ t, (0, r.eCA)((0, r.eCA)(t, "webhook"), "body"), (0, r.eCA)(t, "build"), (0, 
   r.eCA)(t, "payload") ].map(Re);
   const o = n.find(e => Ee.some(t => (0, r.pa$)(e, t) !== null));
   const s = (0, r.pa$)(o, "callback_dispatch");
   const i = Re(s);
   const a = Re((0, r.eCA)(i, "client_payload"));
   const c = (0, r.pa$)(a, "token") ?? (0, r.pa$)(o, "callback_token");
   return {
    url: (0, r.e09)((0, r.pa$)(o, "callback_url")),
    context: (0, r.e09)((0, r.pa$)(o, "callback_context")),
    token: (0, r.e09)(c),
    dispatch: s === null ? null : {
     url: (0, r.e09)((0, r.pa$)(i, "url")),
     eventType: (0, r.e09)((0, r.pa$)(i, "event_type")) ?? Ie
    }
   };
  }
  function Re(e) {
   return typeof e === "string" ? (0, r.qFJ)(e) : e;
  }
  function Te(e, t, n) {
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: r} = t.dispatch;
    const [, o] = Pe(e ?? "", n, "dispatches") ?? [];
    if (o === void 0) return ze(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (t.token === null) return ze("callback_dispatch of the event has no token to send along");
    if (t.url === null) return {
     kind: "dispatch",
     repository: o,
     eventType: r,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return ze("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, o, s] = Pe(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (o !== void 0 && s !== void 0) return e === "" ? ze("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: o,
    sha: s
   };
   const [, i] = e === "" ? [] : Pe(r, n, "dispatches") ?? [];
   if (i !== void 0) {
    const e = t.dispatch?.eventType ?? Ie;
    return {
     kind: "dispatch",
     repository: i,
     eventType: e,
     token: t.token
    };
   }
   const a = e === "" ? null : Pe(r, n, Ne);
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
   } : ze("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  var qe = "(?!\\.\\.?/)[\\w.-]+";
  var Ne = `actions/workflows/(${qe})/dispatches`;
  function Pe(e, t, n) {
   const r = `${t}/repos/`;
   return e.startsWith(r) ? new RegExp(`^(${qe}/${qe})/${n}$`).exec(e.slice(r.length)) : null;
  }
  function Fe({pathname: e}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
  }
  function ze(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  var De = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function Je(e, t) {
   const n = e || t && De[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function Ye(e, t) {
   const {description: n, context: o, targetUrl: s} = t;
   const i = {
    description: I,
    context: E
   };
   const a = [ "description", "context" ].filter(e => (0, r.VJ8)(t[e]) > i[e]);
   const c = {
    state: e
   };
   if (n) c.description = (0, r.xvE)(n, I);
   if (o) c.context = (0, r.xvE)(o, E);
   if (s) c.target_url = s;
   return {
    report: c,
    cut: a
   };
  }
  function He(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function We({eventType: e, token: t}, n, r) {
   return {
    event_type: e,
    client_payload: Xe(t, n, r)
   };
  }
  function Xe(e, t, n) {
   const o = JSON.stringify(t);
   const s = Me("jobserv", e, o);
   const [i] = Object.values((0, r._SZ)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, n));
   return {
    ...e === null ? {} : {
     token: e
    },
    callback: o,
    ...i === void 0 ? {} : {
     signature: i
    }
   };
  }
  var Ge = "callback";
  var Ke = [ {
   from: 200,
   to: 299
  } ];
  var Ve = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function Ze(e, t) {
   const {inputs: n} = e;
   const {environment: s} = n;
   const i = Le(s.event);
   const a = (0, r.YQg)(n, e.secrets);
   const c = Qe(n, i, t);
   const u = Te(n.callbackUrl, i, s.apiUrl);
   if (u.kind === "wrong") throw new o.x(u.message);
   const l = ![ "", i.url ].includes(n.callbackUrl);
   if (u.kind === "webhook" && l) {
    const {secret: e, continuation: n} = et(u.url);
    const r = e ?? n;
    if (r !== void 0) t.mask(r);
   }
   if (u.kind === "status" && a.length > 0) t.log.warning("a commit status cannot be signed: it is sent unsigned");
   const d = (0, r.ek6)({
    repository: s.repository,
    runId: s.runId,
    attempt: s.runAttempt,
    chain: null,
    webhook: Ge,
    kind: "completed",
    status: c.state
   });
   const f = u.kind === "webhook" ? await nt(e, t, tt(u.url, d, c, a)) : await ot(n, t, {
    identity: {
     id: d,
     webhook: Ge,
     event: Ge
    },
    to: u,
    report: c,
    keys: a
   });
   const h = u.kind === "webhook" && Fe(u.url);
   const p = h ? `; the URL is not below GITHUB_API_URL (${s.apiUrl}), so github-token was not sent` : "";
   return rt(s, c, f, {
    io: t,
    hint: p
   });
  }
  function Qe(e, t, n) {
   const {environment: r, jobStatus: s, description: i, targetUrl: a} = e;
   const {serverUrl: c, repository: u, runId: l} = r;
   const d = Je(e.state, s);
   if (d === null) throw new o.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: f, cut: h} = Ye(d, {
    description: n.redact(i),
    context: e.context || (t.context ?? ""),
    targetUrl: a || `${c}/${u}/actions/runs/${l}`
   });
   for (const e of h) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return f;
  }
  function et({pathname: e}) {
   return Ve.exec(e)?.groups ?? {};
  }
  function tt(e, t, n, o) {
   const s = Buffer.from(JSON.stringify(n));
   return {
    id: t,
    webhook: Ge,
    event: Ge,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${r.xvI}`,
     "webhook-id": t,
     "webhook-event": Ge
    },
    body: s,
    stored: null,
    signatures: [ "jobserv" ],
    keys: o,
    signedBytes: Me("jobserv", et(e).continuation ?? null, s)
   };
  }
  async function nt({inputs: e, allowlist: t}, n, o) {
   const s = {
    allowlist: t,
    successCodes: Ke,
    quoteResponse: e.showResponse !== "never",
    timeoutMs: r.t1A,
    retryDelaysSeconds: r.QsA,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [i] = await (0, r.F0$)({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: o,
    options: s
   } ]);
   if (i === void 0) throw new Error("a delivery has no outcome");
   return i;
  }
  function rt({repository: e, runId: t, runAttempt: n}, o, s, {io: i, hint: a}) {
   const {state: c, description: u = null, context: l = null} = o;
   const {status: d, reason: f, webhook: h} = s;
   const p = o.target_url ?? null;
   const m = {
    state: c,
    description: u,
    context: l,
    target_url: p
   };
   const k = i.clock.now();
   return {
    result: d,
    failure: d === "failure" ? `the callback "${c}" was not delivered: ${f}${a}` : null,
    outputs: (0, r.eS5)(m, i),
    deliveries: [ s ],
    payload: null,
    record: (0, r.OAY)(e, {
     id: t,
     attempt: n
    }, [ {
     ...s,
     chain: null,
     body: null,
     retry_of: null,
     mac: null
    } ], d === "not_run" ? [] : [ (0, r.zWR)({
     chain: null,
     webhook: h,
     status: "sent",
     callback: m,
     received: k
    }, i.redact) ]),
    summary: `## Callback: ${c}\n\n${(0, r.qeC)([ s ], i.redact)}`
   };
  }
  async function ot({dryRun: e, environment: t}, n, {identity: o, to: s, report: i, keys: a}) {
   const {repository: c} = s;
   const u = s.kind === "workflow" ? `${c}, as a dispatch of ${s.workflow}` : `${c}, as a ${s.kind}`;
   const l = JSON.stringify(i);
   if (e) {
    n.log.info(`would report to ${u}: ${n.redact(l)}`);
    return (0, r.Fr2)(o, "dry_run");
   }
   const d = () => st(n, t, {
    to: s,
    report: i,
    keys: a
   });
   const f = [];
   for (;;) {
    const {attempt: e, error: t} = await at(n, f.length + 1, d);
    f.push(e);
    if (t === null) {
     n.log.info(`reported to ${u}: ${n.redact(l)}`);
     return {
      ...o,
      status: "success",
      reason: null,
      attempts: f
     };
    }
    const s = (0, r.g$U)(n.redact(t.message), 500);
    const i = {
     ...o,
     status: "failure",
     reason: s,
     attempts: f
    };
    const a = ct(n, t, f.length);
    if (a === null) return i;
    n.log.info(`attempt ${f.length} to ${u} failed: ${s}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return i;
   }
  }
  async function st({api: e}, {apiUrl: t, event: n}, {to: o, report: s, keys: i}) {
   const {repository: a} = o;
   const c = (0, r.NUd)(a);
   switch (o.kind) {
   case "status":
    {
     const n = {
      apiUrl: t,
      repository: a,
      sha: o.sha
     };
     await v(e, n).post(He(s));
     return 201;
    }

   case "dispatch":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...We(o, s, i)
     });
     return t;
    }

   case "workflow":
    {
     const {status: t} = await e.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: o.workflow,
      ref: await it(e, a, n),
      inputs: Xe(o.token, s, i)
     });
     return t;
    }
   }
  }
  async function it(e, t, n) {
   const o = (0, r.eCA)(n, "repository");
   const s = (0, r.eCA)(o, "full_name") === t ? o : (await e.request("GET /repos/{owner}/{repo}", (0, 
   r.NUd)(t))).json;
   const i = (0, r.e09)((0, r.eCA)(s, "default_branch"));
   if (i === null) throw new r.hDB(`the API names no default branch of ${t}`, null);
   return i;
  }
  async function at({clock: e}, t, n) {
   const o = new Date(e.now()).toISOString();
   const s = (0, r.dRy)();
   const i = (e, n) => ({
    number: t,
    status_code: e,
    error: n,
    started: o,
    duration_ms: Math.round((0, r.dRy)() - s)
   });
   try {
    return {
     attempt: i(await n(), null),
     error: null
    };
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: i(t, n ?? "status"),
     error: e
    };
   }
  }
  function ct({clock: e, random: t}, {status: n, code: o}, s) {
   const i = (0, r.tE)({
    attempt: s,
    retryDelaysSeconds: r.QsA,
    failure: {
     code: o ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: o === "tls_error"
    },
    retryAfter: void 0,
    now: e.now(),
    random: t(),
    retryOnlyIfUndelivered: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  function ut({webhooks: e}) {
   return {
    ...(0, r.iWw)(e.flatMap(r.wXI)),
    build: true
   };
  }
  function lt(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  var dt = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  var ft = 16 * 1024 * 1024;
  var ht = 16384;
  var pt = 4096;
  var mt = 16384;
  var kt = 1e3;
  var bt = 250;
  var wt = 50;
  var gt = {
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
  var vt = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function yt(e) {
   const t = {
    ...dt,
    bodyBytes: Math.max(ft, 2 * e.maxBytes),
    ...e.limits
   };
   const n = (0, s.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.requestMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: mt
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = ht;
   const o = new Map;
   n.on("connection", e => {
    jt(o, t);
    o.set(e, (0, r.dRy)());
    e.once("close", () => o.delete(e));
   });
   n.on("clientError", (e, t) => Bt(e.code, t));
   const {maxBytes: i} = e;
   const {bodyBytes: a} = t;
   let c = false;
   const u = new Map;
   const l = t => {
    e.onError(t);
    return vt;
   };
   const d = e => {
    try {
     return e();
    } catch (e) {
     return l(e);
    }
   };
   const f = (t, n) => {
    const r = Ot(t);
    const o = xt(r) ?? d(() => e.checkHead(r));
    if (o !== null) return Ut(t, n, o);
    if (c) return Ut(t, n, gt);
    if (t.headers.expect !== void 0) n.writeContinue();
    At(t, u, {
     maxBytes: i,
     bodyBytes: a
    }, o => {
     if (c) return Ut(t, n, gt);
     const s = d(() => e.handle({
      ...r,
      body: o
     }));
     Promise.resolve(s).catch(l).then(e => Ut(t, n, e), e.onError);
    });
   };
   n.on("request", f);
   n.on("checkContinue", f);
   const h = await $t(n, e);
   n.on("error", e.onError);
   return {
    port: h,
    close() {
     c = true;
     return _t(n);
    }
   };
  }
  function $t(e, {host: t, port: n}) {
   return new Promise((r, o) => {
    e.once("error", e => o(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: pt
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     r(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function _t(e) {
   await (0, i.setTimeout)(wt);
   const t = new Promise(t => e.close(() => t()));
   const n = (0, i.setTimeout)(bt - wt, void 0, {
    ref: false
   });
   await Promise.race([ t, n ]);
   e.closeAllConnections();
   await t;
  }
  function jt(e, {connections: t, patienceMs: n}) {
   for (const [o, s] of e) {
    const i = (0, r.dRy)() - s < n;
    if (e.size < t || i) return;
    e.delete(o);
    o.destroy();
   }
  }
  function xt({path: e, method: t}) {
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
    message: "Method not allowed; use GET."
   };
   return {
    status: 405,
    headers: {
     allow: "GET, HEAD"
    },
    body: n
   };
  }
  function Ot(e) {
   const t = e.url ?? "/";
   const [n = "", ...r] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: St(e)
   };
  }
  function St({rawHeaders: e}) {
   const t = new Map;
   for (let n = 0; n + 1 < e.length; n += 2) {
    const r = (e[n] ?? "").toLowerCase();
    const o = e[n + 1] ?? "";
    const s = t.get(r);
    t.set(r, s === void 0 ? o : `${s}, ${o}`);
   }
   return Object.fromEntries(t);
  }
  function At(e, t, {maxBytes: n, bodyBytes: r}, o) {
   const s = [];
   let i = 0;
   const a = () => {
    e.off("data", u).off("end", l);
    t.delete(e);
    s.length = 0;
   };
   const c = e => {
    a();
    o(e);
   };
   const u = o => {
    i += o.length;
    if (i > n) return c(null);
    s.push(o);
    t.set(e, i);
    Ct(t, r);
   };
   const l = () => c(Buffer.concat(s, i));
   e.on("data", u).on("end", l);
   e.once("close", a);
  }
  function Ct(e, t) {
   let n = 0;
   for (const t of e.values()) n += t;
   for (const [r, o] of e) {
    if (n <= t) return;
    n -= o;
    e.delete(r);
    r.destroy();
   }
  }
  function Ut(e, t, {status: n, headers: r, body: o}) {
   const s = Buffer.from(JSON.stringify(o));
   t.writeHead(n, {
    ...r,
    "content-type": "application/json",
    "content-length": s.length,
    connection: "close"
   });
   if (e.complete || e.headers.expect !== void 0) {
    t.end(s);
    return;
   }
   t.write(s);
   const i = () => {
    clearTimeout(a);
    t.end();
   };
   const a = setTimeout(i, kt);
   e.once("end", i).once("close", i).resume();
  }
  var Mt = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Bt(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = Mt.get(e) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${r}`, () => t.destroy());
  }
  function It(e, t) {
   const n = Ht(e, t.path);
   return n === null ? Dt() : Et(n, t);
  }
  function Et(e, t) {
   const n = lt(t);
   if (n === "method_not_allowed") return Ft(D([ n ]));
   if (e.isOver()) return Jt();
   if (n !== null) return Ft(D([ n ]));
   const r = Number(t.headers["content-length"]) > H;
   return r ? Ft(D([ "body_too_large" ])) : null;
  }
  function Lt(e, t, n) {
   const o = Ht(e, t.path);
   if (o === null) return {
    reply: Dt(),
    endpoint: null,
    log: null
   };
   const s = Et(o, t);
   if (s !== null) return {
    reply: s,
    endpoint: o,
    log: null
   };
   const {body: i, headers: a} = t;
   if (i === null) return Nt(o, D([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const e = {
     headers: a,
     body: i,
     now: n
    };
    const t = (0, r.MX)(o.signature, e, o.keys);
    if (t !== "ok") {
     const n = t === "outside_tolerance" ? `rejected: ${(0, r.eap)(o.signature, e)}` : t;
     const s = `The callback's signature is ${n}.`;
     return Pt(o, zt(401, s), s);
    }
   }
   const c = ce(i, o.format);
   if (c.kind === "rejected") return Nt(o, c);
   return {
    reply: Rt(o, c),
    endpoint: o,
    log: c
   };
  }
  function Rt(e, t) {
   switch (t.kind) {
   case "pending":
    return qt(e, "pending");

   case "unrelated":
    return zt(202, `${t.message}; the callback is ignored.`);

   case "callback":
    return Tt(e, t.callback);
   }
  }
  function Tt(e, t) {
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
    return Jt();
   }
  }
  function qt(e, t, n = {}) {
   const {chain: r, webhook: o} = e;
   const s = r === null ? {} : {
    chain: r,
    webhook: o
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
  function Nt(e, t) {
   return Pt(e, Ft(t), t.message);
  }
  function Pt(e, t, n) {
   const {status: r} = t;
   return {
    reply: t,
    endpoint: e,
    log: {
     kind: "rejected",
     status: r,
     message: n
    }
   };
  }
  function Ft(e) {
   const t = zt(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function zt(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function Dt() {
   return zt(404, "No such path or token.");
  }
  function Jt() {
   return zt(410, "The time for this callback is over.");
  }
  function Yt(e, t) {
   return {
    ...t,
    digest: (0, r.scB)(e)
   };
  }
  function Ht(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const o = (0, r.scB)(n);
   const s = e.filter(e => (0, r.SKO)(e.digest, o));
   return s[0] ?? null;
  }
  function Wt(e) {
   return /^[A-Za-z0-9_-]{16,200}$/.test(e) ? null : "input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one";
  }
  async function Xt(e, t, {what: n, path: o = "", ...s}) {
   const {host: i, port: a} = e.listen;
   Qt(e, a);
   const c = (0, r.J9V)(t.log, "failures of the listener");
   const u = await yt({
    host: i,
    port: a,
    ...s,
    onError: e => c.warning(`the listener failed: ${e}`)
   });
   const l = Qt(e, u.port);
   t.log.info(`listening on ${en(i)}:${u.port} for ${n} to ${l}${o}`);
   return {
    publicUrl: l,
    async close() {
     await u.close();
     c.close();
    }
   };
  }
  async function Gt(e, t, n) {
   const o = [];
   const s = (0, r.J9V)(t.log, "callbacks were rejected");
   const i = (0, r.J9V)(t.log, "requests were refused");
   const a = await Xt(e, t, {
    what: "callbacks",
    maxBytes: H,
    checkHead: e => {
     const t = It(o, e);
     const n = (0, r.e09)((0, r.eCA)(t?.body, "message"));
     if (t !== null) {
      const r = Vt(Ht(o, e.path));
      const s = r === "" ? "" : ` for the callback${r}`;
      i.warning(`a ${e.method} request${s} was refused with ${t.status}: ${n}`);
     }
     return t;
    },
    handle: e => {
     const r = Math.floor(t.clock.now() / 1e3);
     const i = Lt(o, e, r);
     if (i.log !== null && i.endpoint !== null) {
      n(i.log, i.endpoint);
      Kt(s, i.log, Vt(i.endpoint));
     }
     return i.reply;
    }
   });
   return {
    publicUrl: a.publicUrl,
    register: (e, t) => o.push(Yt(e, t)),
    async close() {
     await a.close();
     s.close();
     i.close();
    }
   };
  }
  function Kt(e, t, n) {
   switch (t.kind) {
   case "rejected":
    e.warning(`a callback${n} was rejected with ${t.status}: ${t.message}`);
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
  function Vt(e) {
   const t = e?.webhook ?? null;
   return t === null ? "" : ` of "${t}"`;
  }
  var Zt = [ "0.0.0.0", "[::]", "*" ];
  function Qt(e, t) {
   const {listen: n, publicUrl: r} = e;
   const s = `http://${en(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!Zt.includes(e)) return s;
    throw new o.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const i = URL.canParse(r) ? new URL(r) : null;
   const a = i !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(i.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new o.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function en(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  var tn = "webhook-action/relay/v1/";
  var nn = 32;
  var rn = Buffer.alloc(nn);
  var on = 64;
  var sn = 16;
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
  function ln(e, t) {
   return dn(dn(rn, e), `${tn}${t}`);
  }
  function dn(e, t) {
   return (0, a.createHmac)("sha256", e).update(t).digest();
  }
  function fn(e) {
   const t = hn(e, 54);
   const n = Buffer.concat([ hn(e, 92), Buffer.alloc(nn) ]);
   return e => {
    const r = Buffer.byteLength(e);
    const o = Buffer.allocUnsafe(on + r);
    t.copy(o);
    o.write(e, on);
    n.write((0, a.hash)("sha256", o), on, "hex");
    return Buffer.from((0, a.hash)("sha256", n), "hex");
   };
  }
  function hn(e, t) {
   const n = Buffer.alloc(on, t);
   for (const [r, o] of e.entries()) n[r] = t ^ o;
   return n;
  }
  var pn = new WeakMap;
  function mn(e, t) {
   const n = pn.get(e) ?? new Map;
   const r = n.get(t) ?? fn(ln(e.key, t));
   pn.set(e, n.set(t, r));
   return r;
  }
  function kn(e, t) {
   return bn(dn(e, t));
  }
  function bn(e) {
   return e.subarray(0, sn).toString("base64url");
  }
  function wn(e, t, n) {
   const r = ln(e.key, `secret/${t}`);
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function gn(e, t, n) {
   const r = `${an}${t.toLowerCase()}.${n}`;
   return `v1.${mn(e, "attest")(r).toString("base64url")}`;
  }
  function vn(e, t, n, o) {
   const s = e.map(e => gn(e, t, n));
   return s.filter(e => (0, r.SKO)(e, o)).length > 0;
  }
  function yn(e) {
   const t = Buffer.from(e, "base64url");
   return t.length === nn && t.toString("base64url") === e ? t : null;
  }
  function $n({secret_name: e}, t) {
   const [n, ...r] = un(t.get(e) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new o.x(`${e} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  var _n = "webhook-action/callback/v2.";
  var jn = 2048;
  function xn(e, t) {
   if (t.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: o, chain: s, link: i, exp: a, nonce: c} = e;
   const u = JSON.stringify([ n, r, o, s, i, a, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${kn(t, _n + l)}`;
  }
  function On(e, t) {
   const n = e.slice(0, jn);
   const o = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(o, 0));
   const i = Cn(s);
   const a = t(i?.repository ?? "");
   const c = kn(a, _n + s);
   const u = (0, r.SKO)(c, n.slice(o + 1));
   return u && a.length > 0 && e === n ? i : null;
  }
  function Sn({exp: e}, t) {
   return !(t < e);
  }
  function An(e) {
   return (0, a.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function Cn(e) {
   const t = Buffer.from(e, "base64url");
   if (t.toString("base64url") !== e) return null;
   const n = (0, r.qFJ)(t.toString("utf8"));
   if (!Array.isArray(n) || n.length !== 7) return null;
   const [o, s, i, a, c, u, l] = n;
   if (typeof o !== "string" || !(0, r.end)(o)) return null;
   if (!Un(a, /./s) || !Un(c, /./s)) return null;
   if (!Un(l, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Mn(s) || !Mn(i) || !Mn(u)) return null;
   return {
    repository: o,
    run: s,
    attempt: i,
    chain: a,
    link: c,
    exp: u,
    nonce: l
   };
  }
  function Un(e, t) {
   return typeof e === "string" && t.test(e);
  }
  function Mn(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function Bn(e) {
   return {
    kind: "no_callback",
    reason: e
   };
  }
  async function In({clock: e}, {signal: t, onUndecided: n}, r) {
   while (!t.aborted) {
    const o = await r();
    if (t.aborted) break;
    if (o?.kind === "undecided") n(o.reason); else if (o !== null) return o;
    await e.sleep(W, t);
   }
   return null;
  }
  async function En(e, t, {request: n, response: r}, o) {
   const s = Rn(e, t, n, r);
   if (s.kind === "no_callback") return s;
   const {url: i} = s;
   return In(e.io, o, async () => {
    const r = await Yn(e, t, {
     request: n,
     url: i
    }, o.signal);
    if (r.kind !== "undecided") return r;
    e.io.log.debug(`polling for "${t.name}": ${r.reason}`);
    const s = e.io.redact(r.reason);
    return Kn(`the last response of ${i.origin}: ${s}`);
   });
  }
  function Ln(e, t, n) {
   if (t.callback.url === void 0) return;
   const r = Rn(e, t, n, null);
   const s = r.kind === "url" ? zn(e, r.url) : r.reason;
   if (s !== null) throw new o.x(`webhook "${t.name}": callback.url: ${s}`);
  }
  function Rn({input: e, reported: t}, {name: n, callback: o}, {url: s}, i) {
   const a = o.url;
   if (a === void 0) return qn(i, s);
   const c = (0, r.S6l)(a).map(({name: e}) => e).filter(e => e.startsWith("response."));
   const u = i === null ? Object.fromEntries(c.map(e => [ e, "x" ])) : {
    response: Fn(i.body)
   };
   const l = (0, r.BL7)({
    ...t.values,
    ...u
   }, e.secrets, e.inputs.variables);
   const d = c.find(e => !Pn(l(e)));
   if (i !== null && d !== void 0) return Bn(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   const f = Tn(n, a, l);
   if (!URL.canParse(f)) return Bn("its callback.url is not a URL");
   return Nn(new URL(f));
  }
  function Tn(e, t, n) {
   try {
    return (0, r.KD6)(t, n);
   } catch (t) {
    if (!(t instanceof r.vHr)) throw t;
    throw new o.x(`webhook "${e}": callback.url: ${t.message}`);
   }
  }
  function qn(e, t) {
   const n = e?.headers.location;
   if (n === void 0) return Bn("its response has no Location to poll; send one, or write callback.url");
   const r = URL.canParse(n, t.href) ? new URL(n, t) : null;
   return r?.origin === t.origin && !r.username && !r.password ? Nn(r) : Bn(`its response's Location is not on ${t.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
  }
  function Nn(e) {
   e.hash = "";
   return {
    kind: "url",
    url: e
   };
  }
  function Pn(e) {
   return typeof e === "number" || typeof e === "string" && e !== "";
  }
  function Fn(e) {
   const t = X(e);
   return t.kind === "json" ? t.json : null;
  }
  function zn({input: {allowlist: e}}, t) {
   return (0, r.x56)(e, t, e.methods[0] ?? "GET");
  }
  var Dn = 3e4;
  var Jn = [ 202, 204, 404 ];
  async function Yn(e, t, {request: n, url: o}, s) {
   const i = e => Bn(`polling ${o.origin}: ${e}`);
   const a = zn(e, o);
   if (a !== null) return i(a);
   const c = o.origin === n.url.origin ? Hn(n) : {};
   const {allowlist: u} = e.input;
   const l = await e.io.request({
    url: o,
    method: "GET",
    headers: {
     accept: "application/json",
     ...c
    },
    body: null,
    timeoutMs: Dn,
    maxBytes: H,
    refuses: (0, r.V4I)(u, o),
    keepAlive: false,
    signal: s
   });
   if (l.kind === "failure") {
    const e = `${l.code}: ${l.message}`;
    return l.permanent ? i(e) : Kn(e);
   }
   const {status: d, body: f, cut: h} = l;
   if (Jn.includes(d) || d >= 500) return Kn(`answered ${d}`);
   if (d !== 200) return i(`answered ${d}`);
   return h ? i("answered more than 64 KiB") : Gn(e, t, f);
  }
  function Hn({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  var Wn = 200;
  var Xn = [ "state_missing", "body_empty" ];
  function Gn({io: e}, {name: t, callback: n}, o) {
   const s = ce(o, n.format ?? null);
   const i = (0, r.g$U)(e.redact(o.toString()), Wn);
   switch (s.kind) {
   case "callback":
    Vn({
     io: e
    }, t, s.warnings);
    return s;

   case "pending":
    return Kn(`200, pending: ${i}`);

   case "unrelated":
    return Kn(`200, ${s.message}: ${i}`);

   case "rejected":
    return s.errors.every(e => Xn.includes(e)) ? Kn(`200, not decided: ${i || "empty"}`) : Bn(`what was polled isn't a callback: ${s.message}`);
   }
  }
  function Kn(e) {
   return {
    kind: "undecided",
    reason: e
   };
  }
  function Vn({io: e}, t, n) {
   if (n.length > 0) e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
  }
  function Zn(e, t) {
   switch (t.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return {};

   case "listener":
    {
     const {inputs: t} = e.input;
     Qt(t, t.listen.port);
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
     const r = dr(e, t, hr(e, t));
     if (r === null) return n;
     pr(e, t, r);
     return {
      ...n,
      callback_url: "***"
     };
    }
   }
  }
  async function Qn(e, t) {
   const n = e.callback.via === "event" ? tr : er;
   const r = t.run.io.randomBytes(n).toString("base64url");
   await t.statuses.pending(e.name, r);
   switch (e.callback.via) {
   case "response":
    return or(e, t);

   case "delivery":
    return nr;

   case "listener":
    return sr(e, t, r);

   case "status":
    return ir(e, t);

   case "poll":
    return cr(e, t);

   case "event":
    return lr(e, t, r);
   }
  }
  var er = 16;
  var tr = 12;
  var nr = {
   keys: {},
   wait: (e, t) => rr(t),
   check: async () => "none",
   close: () => {}
  };
  function rr(e) {
   return new Promise(t => {
    const n = () => t(null);
    if (e.aborted) n(); else e.addEventListener("abort", n, {
     once: true
    });
   });
  }
  function or({name: e, callback: t}, {run: n}) {
   return {
    ...nr,
    async wait({response: r}) {
     if (r === null || r.cut) return Bn("its response is longer than 64 KiB");
     const o = ce(r.body, t.format ?? null);
     switch (o.kind) {
     case "callback":
      Vn(n, e, o.warnings);
      return o;

     case "pending":
      return Bn("its response says that it is still pending");

     case "unrelated":
      return Bn(`its response is about something else: ${o.message}`);

     case "rejected":
      return Bn(`its response isn't a callback: ${o.message}`);
     }
    }
   };
  }
  function sr({name: e, callback: t}, {run: n, listener: o, onCallback: s, progress: i}, a) {
   const {input: c, plan: u, io: l} = n;
   if (o === null) throw new Error("nothing listens");
   l.mask(a);
   const d = (0, r.J9V)(l.log, `callbacks of "${e}" changed nothing`);
   o.register(a, {
    chain: u.name,
    webhook: e,
    signature: t.signature,
    keys: t.secret_name.flatMap(e => c.secrets.get(e) ?? []),
    format: t.format ?? null,
    isOver: () => {
     const {state: e} = i();
     return e === "timeout" || e === "cancelled";
    },
    onCallback: t => {
     const n = s(t);
     const r = `callback of "${e}" ${n}: ${Y(t)}`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const o = i();
     return {
      disposition: n,
      state: o.callback?.state ?? o.state
     };
    }
   });
   return {
    ...nr,
    keys: {
     callback_url: `${o.publicUrl}/hook/${a}/`
    },
    close: () => d.close()
   };
  }
  async function ir({name: e}, {run: {io: t}, statuses: {statuses: n, contextOf: o}, onUndecided: s}) {
   const i = o(e);
   const [a] = await n.list(i);
   const c = a?.id ?? 0;
   const u = e => e.filter(({id: e}) => e > c).map(e => Ce(e)).findLast(e => e !== null);
   return {
    ...nr,
    keys: {
     callback_url: n.url,
     callback_context: i
    },
    check: async () => u(await n.latest(i)) ?? "none",
    wait(e, o) {
     const a = (0, r.IZM)(t, () => n.latest(i));
     return In(t, {
      signal: o,
      onUndecided: s
     }, async () => {
      const e = await a();
      if (e === void 0) return null;
      const t = u(e);
      if (t !== void 0) return {
       kind: "callback",
       callback: t
      };
      const n = ar(e, i, c);
      return {
       kind: "undecided",
       reason: n
      };
     });
    }
   };
  }
  function ar([e], t, n) {
   if (e === void 0) return `the commit has no status "${t}"`;
   return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
  }
  function cr(e, {run: t, onUndecided: n}) {
   return {
    ...nr,
    wait: (r, o) => En(t, e, r, {
     signal: o,
     onUndecided: n
    })
   };
  }
  var ur = 7 * 24 * 36e5;
  function lr(e, {run: t, statuses: n}, r) {
   const {input: o, io: s, plan: i, reported: a} = t;
   const {apiUrl: c, repository: u} = o.inputs.environment;
   const l = e.callback.timeout ?? ur;
   const d = i.relay && $n(i.relay, o.secrets)[0];
   const f = xn({
    repository: u,
    run: a.run.id,
    attempt: a.run.attempt,
    chain: i.name,
    link: e.name,
    exp: Math.floor((s.clock.now() + l) / 1e3),
    nonce: r
   }, d ? ln(d.key, "chain") : o.secrets.get(i.token_secret_name ?? "") ?? "");
   s.mask(f);
   const h = dr(t, e, f);
   return {
    ...nr,
    keys: {
     ...h !== null && {
      callback_url: h
     },
     callback_token: f,
     ...i.relay?.workflow === void 0 && {
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
  function dr({input: e, plan: t, reported: n}, {name: o, callback: s}, i) {
   if (s.url === void 0) return t.relay === void 0 ? null : (0, r.sCI)(t.relay, $n(t.relay, e.secrets)[0].id, i);
   const a = {
    ...n.values,
    callback_token: i
   };
   return Tn(o, s.url, (0, r.BL7)(a, e.secrets, e.inputs.variables));
  }
  var fr = 255;
  function hr({input: e, plan: t}, n) {
   const r = {
    repository: e.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: t.name,
    link: n.name,
    exp: 9999999999,
    nonce: "x".repeat(16)
   };
   return xn(r, "any key: only the length counts");
  }
  function pr({plan: e}, {name: t}, n) {
   if (n.length > fr) throw new o.x(`webhook "${t}" of chain "${e.name}": its callback_url could have ${n.length} characters, and receivers such as Docker Hub take ${fr}; shorten the names of the chain and of its webhooks`);
  }
  var mr = 10 * 6e4;
  function kr(e, t) {
   const {input: n, io: o, plan: s} = e;
   const i = s.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: a} = n.config.notify ?? {};
   (0, r.HPY)([ ...i, {
    url: a
   } ], n.inputs.variables, o.log);
   const c = i.map(t => {
    const n = Zn(e, t);
    const r = gr(e, t, {
     keys: n,
     callback: null
    });
    if (t.callback.via === "poll") Ln(e, t, r);
    if (t.callback.via === "listener") br(e, r);
    return r;
   });
   (0, r.xDW)(n.inputs.allowedHosts, o, c.map(({url: e}) => e));
   return c;
  }
  function br({input: {inputs: e}, io: t}, {webhook: n, url: r}) {
   if (e.publicUrl !== "") return;
   const o = Qt(e, e.listen.port);
   if (!wr(e.listen.host)) return;
   if (wr(r.hostname)) return;
   t.log.warning(`link "${n}": its callback_url begins with ${o}, which no other machine reaches; set public-url to the URL that its receiver can call`);
  }
  function wr(e) {
   const t = e.replace(/^\[|\]$/g, "");
   return e === "localhost" || (0, r.ZuS)(t) === "loopback";
  }
  function gr({input: e, io: t, plan: n, reported: o, event: s}, i, {keys: a, callback: c}) {
   const {environment: u} = e.inputs;
   const {run: l, build: d, status: f, subject: h} = o;
   const p = (0, r.ek6)({
    repository: u.repository,
    runId: l.id,
    attempt: l.attempt,
    chain: n.name,
    webhook: i.name,
    kind: h.kind,
    status: f,
    sender: {
     runId: u.runId,
     attempt: u.runAttempt
    }
   });
   return (0, r.ndc)(e, t, i, {
    id: p,
    event: s,
    values: {
     ...o.values,
     ...a,
     event: {
      name: s
     },
     callback: c ?? {}
    },
    body: (0, r._ns)({
     payload: d?.payload ?? null,
     isPrivate: l.isPrivate,
     serverUrl: u.serverUrl,
     event: u.event,
     keys: a,
     secrets: e.secrets
    })
   });
  }
  async function vr({input: e, io: t}, n, o, {over: s, state: i, shouldRetry: a}) {
   t.log.info(`link "${n.name}" is sent to ${o.shown}`);
   const c = await (0, r.cK2)(t, o, {
    ...$r(n),
    allowlist: e.allowlist,
    quoteResponse: e.inputs.showResponse !== "never",
    signal: AbortSignal.any([ t.signal, s ]),
    shouldRetry: () => a().catch(e => {
     const o = t.redact((0, r.gJl)(e));
     t.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${o}`);
     return false;
    })
   });
   const u = s.aborted && !t.signal.aborted;
   const l = u ? yr(c, i()) : c;
   const d = (0, r.KVD)(e.inputs, t, o, l);
   return {
    outcome: c,
    delivery: d
   };
  }
  function yr(e, t) {
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
  function $r(e) {
   const {via: t, timeout: n = mr} = e.callback;
   const o = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    successBody: e.success_body,
    timeoutMs: e.timeout ?? (o ? n : r.t1A),
    retryDelaysSeconds: e.retry_schedule ?? r.QsA,
    retryOnlyIfUndelivered: !(e.idempotent ?? e.retry_schedule !== void 0),
    keepAlive: false
   };
  }
  var _r = /#([0-9a-f]{16})$/;
  var jr = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  var xr = 60;
  function Or(e, {attempt: t, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, xr) || "-";
   return `callback ${An(e)} claimed in attempt ${t} by ${r}`;
  }
  function Sr(e, t, n) {
   const r = [ ...e ].sort((e, t) => e.id - t.id);
   const o = r.find(e => Ar(e) === An(t));
   if (o === void 0) return {
    kind: "unsent"
   };
   const s = r.filter(({id: e}) => e > o.id);
   if (s.some(e => Ar(e) !== null)) return Mr("resent", "the link has been sent again since; its new token counts");
   const i = s.find(({state: e}) => e !== "pending");
   if (i !== void 0) return {
    kind: "rejected",
    why: "ended",
    ended: i.state,
    message: `it has been used: the link has its final state, ${i.state}`
   };
   const a = s.filter(e => Cr(e, t));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return Mr("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = a.filter(({target_url: e}) => e === n.page);
   const l = u.find(e => Ur(e) === n.attempt);
   return l === void 0 || l.description === Or(t, n) ? {
    kind: "open",
    sent: o
   } : Mr("claimed", "another job of this run has claimed it");
  }
  function Ar({state: e, target_url: t}) {
   const n = e === "pending" ? _r.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Cr({description: e}, t) {
   const n = jr.exec(e ?? "")?.[1];
   return n === void 0 || n === An(t);
  }
  function Ur({description: e}) {
   const t = jr.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function Mr(e, t) {
   return {
    kind: "rejected",
    why: e,
    message: t
   };
  }
  var Br = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Ir({input: e, io: t, plan: n, reported: o}) {
   const {apiUrl: s, serverUrl: i, repository: a, sha: c} = e.inputs.environment;
   const {run: u} = o;
   const l = {
    apiUrl: s,
    repository: a,
    sha: u.headSha ?? c
   };
   const d = v(t.api, l);
   const f = v(t.finalApi, l);
   const h = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const p = `${i}/${a}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const m = e => (0, r.ueZ)(`webhook/${n.name}/${e}`);
   let k = Promise.resolve();
   const b = e => {
    k = k.then(e);
    k.catch(() => {});
   };
   const w = new Map;
   const g = async (e, t = d) => {
    const n = w.get(e);
    if (n === void 0) return false;
    const r = await t.list(m(e));
    return Sr(r, n, Br).kind === "rejected";
   };
   return {
    statuses: d,
    contextOf: m,
    isTaken: g,
    async pending(e, t) {
     if (!h) return;
     w.set(e, t);
     b(() => f.post({
      state: "pending",
      context: m(e),
      description: "sent, waiting for the callback",
      target_url: `${p}#${An(t)}`
     }));
     await k;
    },
    publish(e, n) {
     if (!h) return;
     for (const [r, o] of n.links.entries()) {
      const n = e.links[r]?.state !== o.state;
      const s = n && o.via !== "status" ? Er(o, p, t) : null;
      if (s === null) continue;
      b(async () => {
       const e = o.via === "event";
       if (e && await g(o.name, f)) return;
       const t = m(o.name);
       await f.post({
        ...s,
        context: t
       });
      });
     }
    },
    flush: () => k.then(() => null, e => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
   };
  }
  function Er(e, t, {redact: n}) {
   const r = e.callback?.description ?? e.reason;
   const o = e.callback?.target_url ?? t;
   const s = n(o) === o ? o : t;
   switch (e.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: e.state,
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
  async function Lr({webhooks: e}, t, {statuses: n, contextOf: r}) {
   const o = [];
   for (const {name: s, enabled: i} of e.slice(0, t)) {
    if (!i) continue;
    const e = await n.list(r(s));
    const [t] = e;
    const a = t ? Ce(t) : null;
    if (a?.state !== "success") continue;
    const c = e.find(({state: e}) => e === "pending");
    o.push({
     name: s,
     callback: a,
     attempts: 1,
     started: c?.created ?? null,
     completed: t?.created ?? null
    });
   }
   return o;
  }
  var Rr = 1500;
  var Tr = 5;
  var qr = 21;
  var Nr = 3e3;
  async function Pr({input: e, io: t}, {statuses: n, contextOf: r}, o) {
   const {nonce: s} = o;
   const i = zr(e.inputs);
   const a = r(o.link);
   const c = t.clock.now();
   const u = await Fr(t, Tr, async () => {
    const e = Sr(await n.list(a), s, i);
    return e.kind === "unsent" ? null : e;
   });
   if (u === null) return Dr("the commit has no status that says this link was sent");
   if (u.kind === "rejected") return Dr(u.message);
   const l = Sn(o, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : Or(s, i),
    target_url: i.page
   });
   if (l) return Dr("its token has expired, and the link is set to error");
   const f = t.clock.now();
   let h = null;
   const p = await Fr(t, qr, async () => {
    const e = await n.list(a);
    const r = e.some(({id: e}) => e === d.id);
    const o = Sr(r ? e : [ ...e, d ], s, i);
    if (o.kind === "rejected") return o;
    if (!r) return null;
    h ??= t.clock.now() - f;
    const c = t.clock.now() - f >= Math.max(Nr, 2 * h);
    return c ? o : null;
   });
   if (p === null) return Dr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Dr(p.kind === "rejected" ? p.message : "the link is unsent");
  }
  async function Fr({clock: e, log: t, signal: n}, r, o) {
   for (let s = 1; ;s += 1) {
    const i = await o();
    if (i !== null || s >= r || n.aborted) return i;
    t.debug("the statuses of the link are read again");
    await e.sleep(Rr, n);
   }
  }
  function zr(e) {
   const {serverUrl: t, repository: n, runId: r, runAttempt: o, runnerName: s, job: i} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${r}`,
    attempt: o,
    job: e.jobId || s || i
   };
  }
  function Dr(e) {
   return {
    kind: "rejected",
    reason: e
   };
  }
  function Jr({webhooks: e, expect_final_callback: t}) {
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
  function Yr(e, {link: t, earlier: n, started: r}) {
   const o = Jr(e);
   const s = o.links.map((e, o) => {
    if (o === t) return {
     ...e,
     state: "waiting",
     attempts: 1,
     started: r
    };
    const s = n.find(({name: t}) => t === e.name);
    return s ? {
     ...e,
     ...s,
     state: "success"
    } : e;
   });
   return {
    ...o,
    state: "running",
    links: s,
    current: t
   };
  }
  function Hr(e, t, n) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? io(e, t.from, n) : e;

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return Xr(e, t, n);

   case "callback":
    return Gr(e, t, n);

   case "undecided":
    return ao(e, t.link, {
     undecided: t.reason
    });

   case "no_callback":
    return Zr(e, t.link) ? oo(e, t.link, {
     state: "error",
     reason: t.reason,
     now: n
    }) : e;

   case "link_timeout":
    return Kr(e, t.link) && !Qr(e, t.link) ? ro(e, "timeout", n) : e;

   case "chain_timeout":
    return ro(e, "timeout", n);

   case "cancelled":
    return ro(e, "cancelled", n);
   }
  }
  function Wr(e, {link: t, callback: n}) {
   const r = e.links[t];
   if (r === void 0) return "unexpected";
   if (Kr(e, t) && r.callback === null && Vr(r)) return "accepted";
   if (r.state === "timeout" || r.state === "cancelled") return "expired";
   const o = r.callback?.state ?? r.state;
   if (o === n.state) return "duplicate";
   return r.callback === null && !eo(r) ? "unexpected" : "conflict";
  }
  function Xr(e, t, n) {
   const {link: r, attempts: o, statusCode: s} = t;
   const i = e.links[r];
   if (i === void 0 || i.state === "skipped") return e;
   const a = ao(e, r, {
    attempts: o,
    statusCode: s
   });
   if (i.state !== "sending") return a;
   const c = ao(a, r, {
    state: "waiting"
   });
   const u = Qr(e, r);
   switch (t.kind) {
   case "taken":
    return {
     ...c,
     state: "waiting"
    };

   case "rejected":
   case "lost":
    return u && t.kind === "lost" ? so(c, r, n) : oo(c, r, {
     state: "error",
     reason: t.reason,
     now: n
    });

   case "delivered":
    if (u || to(e, r)) return so(c, r, n);
    return i.via === "event" ? {
     ...c,
     state: "waiting"
    } : c;
   }
  }
  function Gr(e, t, n) {
   const {link: r, callback: o} = t;
   switch (Wr(e, t)) {
   case "accepted":
    {
     const t = ao(e, r, {
      callback: o
     });
     if (o.state !== "success") return oo(t, r, {
      state: o.state,
      now: n
     });
     return Qr(t, r) ? t : so(t, r, n);
    }

   case "conflict":
    {
     const t = (e.links[r]?.conflicts ?? 0) + 1;
     return ao(e, r, {
      conflicts: t
     });
    }

   case "duplicate":
   case "expired":
   case "unexpected":
    return e;
   }
  }
  function Kr(e, t) {
   return e.state === "running" && e.current === t;
  }
  function Vr({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function Zr(e, t) {
   const n = e.links[t];
   const r = n !== void 0 && n.via !== "delivery" && n.via !== "listener";
   return r && n.state === "waiting" && Kr(e, t);
  }
  function Qr(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function eo({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function to(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const r = no(e, t + 1) === null;
   return r && !e.expectFinalCallback;
  }
  function no(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  function ro(e, t, n) {
   if (e.state === "not_run") return {
    ...e,
    state: t
   };
   if (e.state !== "running" || e.current === null) return e;
   const r = e.links[e.current]?.undecided ?? null;
   const o = t === "timeout" ? r : null;
   return oo(e, e.current, {
    state: t,
    reason: o,
    now: n
   });
  }
  function oo(e, t, {state: n, reason: r = null, now: o}) {
   const s = ao(e, t, {
    state: n,
    completed: o,
    reason: r
   });
   return {
    ...s,
    state: n
   };
  }
  function so(e, t, n) {
   const r = ao(e, t, {
    state: "success",
    completed: n
   });
   return io(r, t + 1, n);
  }
  function io(e, t, n) {
   const r = no(e, t);
   if (r === null) return {
    ...e,
    state: e.current === null ? "not_run" : "success"
   };
   const o = ao(e, r, {
    state: "sending",
    started: n
   });
   return {
    ...o,
    state: "running",
    current: r
   };
  }
  function ao(e, t, n) {
   const r = e.links.map((e, r) => r === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: r
   };
  }
  async function co(e, t, n) {
   const {io: r, timeoutMs: o} = e;
   const s = Ir(e);
   const i = [];
   const a = {
    run: e,
    statuses: s,
    listener: await uo(e, n, i),
    deadline: r.clock.now() + o,
    chain: t,
    over: new AbortController,
    sources: [],
    deliveries: [],
    callbacks: i
   };
   const c = () => fo(a, {
    kind: "cancelled"
   });
   try {
    r.signal.addEventListener("abort", c, {
     once: true
    });
    if (n.kind === "start") fo(a, n); else ho(a, n.link, n.callback);
    if (r.signal.aborted) c();
    await lo(a);
   } finally {
    r.signal.removeEventListener("abort", c);
    await (a.listener?.close());
    for (const e of a.sources) e.close();
   }
   const u = await s.flush();
   const {deliveries: l} = a;
   return {
    chain: a.chain,
    deliveries: l,
    callbacks: i,
    problem: u
   };
  }
  async function uo({input: e, io: t, plan: n}, o, s) {
   const i = o.kind === "start" ? o.from : o.link + 1;
   const a = n.webhooks.slice(i).filter(({enabled: e}) => e);
   const c = a.map(({callback: e}) => e.via);
   const u = c.indexOf("listener");
   const l = c.indexOf("event");
   if (u < 0 || l >= 0 && l < u) return null;
   return Gt(e.inputs, t, (e, n) => {
    if (e.kind !== "rejected") return;
    const o = t.clock.now();
    (0, r.rCm)(s, (0, r.ay6)(n, e.message, o));
   });
  }
  async function lo(e) {
   for (;;) {
    const {chain: t, over: n} = e;
    if (t.state !== "running" || t.current === null) return;
    await Promise.all([ po(e, t.current, n.signal), go(e, t.current, n.signal) ]);
   }
  }
  function fo(e, t) {
   const {run: n, chain: r} = e;
   const o = Hr(r, t, n.io.clock.now());
   e.chain = o;
   e.statuses.publish(r, o);
   if (o.state === "running" && o.current === r.current) return;
   e.over.abort();
   e.over = new AbortController;
  }
  function ho(e, t, n) {
   const {run: o, chain: s, callbacks: i} = e;
   const a = Wr(s, {
    link: t,
    callback: n
   });
   (0, r.rCm)(i, {
    chain: o.plan.name,
    webhook: yo(e, t).name,
    status: a,
    callback: n,
    received: o.io.clock.now()
   });
   fo(e, {
    kind: "callback",
    link: t,
    callback: n
   });
   return a;
  }
  async function po(e, t, n) {
   const {run: o, statuses: s, listener: i, sources: a} = e;
   try {
    const r = await Qn(vo(e, t), {
     run: o,
     statuses: s,
     listener: i,
     progress: () => yo(e, t),
     onCallback: n => ho(e, t, n),
     onUndecided: n => fo(e, {
      kind: "undecided",
      link: t,
      reason: n
     })
    });
    a.push(r);
    if (n.aborted) return;
    const c = await ko(e, t, {
     source: r,
     over: n
    });
    if (n.aborted) return;
    const u = await r.wait(c, n);
    if (u?.kind === "callback") ho(e, t, u.callback);
    if (u?.kind === "no_callback") mo(e, t, u.reason);
   } catch (o) {
    if (!n.aborted) mo(e, t, (0, r.gJl)(o));
   }
  }
  function mo(e, t, n) {
   const {io: r} = e.run;
   const {name: o, state: s} = yo(e, t);
   const i = r.redact(n);
   r.log.warning(`link "${o}": ${i}`);
   fo(e, s === "sending" ? {
    kind: "rejected",
    link: t,
    attempts: 0,
    statusCode: null,
    reason: i
   } : {
    kind: "no_callback",
    link: t,
    reason: i
   });
  }
  async function ko(e, t, {source: n, over: o}) {
   const {run: s} = e;
   const i = vo(e, t);
   const a = wo(e, t, n);
   const c = gr(s, i, {
    keys: n.keys,
    callback: $o(e, t)
   });
   const {outcome: u, delivery: l} = await vr(s, i, c, {
    over: o,
    state: () => yo(e, t).state,
    shouldRetry: async () => await a() !== "taken" && yo(e, t).callback === null
   });
   e.deliveries.push(l);
   const d = !u.delivered || i.callback.via === "status";
   let f = null;
   const h = !d ? "none" : await a().catch(e => {
    f = e;
    return "none";
   });
   if (h === "taken") s.io.log.notice(`link "${i.name}" is not sent again, because another run continues from its callback`);
   fo(e, bo(t, u, h === "taken", s.io));
   if (f !== null && !(0, r.dgy)(f)) throw f;
   return {
    request: c,
    response: u.attempts.at(-1)?.response ?? null
   };
  }
  function bo(e, {attempts: t, delivered: n, reason: r}, o, {redact: s}) {
   const i = t.at(-1);
   const a = i?.attempt.status_code ?? null;
   const c = {
    link: e,
    attempts: t.length,
    statusCode: a
   };
   if (o) return {
    kind: "taken",
    ...c
   };
   if (n) return {
    kind: "delivered",
    ...c
   };
   return {
    kind: i?.response ? "rejected" : "lost",
    reason: s(r ?? "not delivered"),
    ...c
   };
  }
  function wo(e, t, n) {
   let r = "none";
   return async () => {
    if (r !== "none") return r;
    r = await n.check();
    if (typeof r === "object") ho(e, t, r);
    return r;
   };
  }
  async function go(e, t, n) {
   const {run: o, deadline: s} = e;
   const {clock: i} = o.io;
   const {name: a, callback: c} = vo(e, t);
   const {via: u, timeout: l = mr} = c;
   const d = u === "event" ? mr : l;
   const f = s - i.now();
   const h = u === "delivery" || u === "event";
   await (0, r.a0b)(o.io, {
    what: h ? `the response of "${a}"` : `the callback of "${a}"`,
    ms: Math.min(d, f),
    done: n
   });
   if (d < f && !n.aborted) fo(e, {
    kind: "link_timeout",
    link: t
   });
   await i.sleep(s - i.now(), n);
   if (!n.aborted) fo(e, {
    kind: "chain_timeout"
   });
  }
  function vo({run: e}, t) {
   const n = e.plan.webhooks[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function yo({chain: e}, t) {
   const n = e.links[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  function $o({chain: e}, t) {
   const n = e.links.slice(0, t).findLast(({enabled: e}) => e);
   return n?.callback ?? null;
  }
  var _o = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function jo({input: e, io: t, plan: n, reported: o}, {chain: s, deliveries: i, callbacks: a, problem: c, notStarted: u}) {
   const {environment: l} = e.inputs;
   const d = o.build?.payload ?? null;
   const f = i.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const h = Ao(n.name, s);
   if (h !== null && c !== null) t.log.warning(c);
   const p = h ?? (c && (0, r.g$U)(t.redact(c), 500)) ?? (f === void 0 ? null : `webhook "${f.webhook}" would fail: ${f.reason}`);
   const m = p && (0, r.g$U)(t.redact(p), 1e3);
   const k = u ? (0, r.g$U)(t.redact(u), 1e3) : null;
   for (const e of Co(s)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${s.state}`);
   return {
    result: So(s, p !== null),
    failure: m,
    outputs: {
     "build-status": o.status,
     "chain-state": s.state,
     links: JSON.stringify(Uo(s, t.redact)),
     ...(0, r.eS5)(xo(s), t)
    },
    deliveries: i,
    payload: d && Buffer.from(JSON.stringify(d)),
    record: (0, r.OAY)(l.repository, o.run, i.map(e => ({
     ...e,
     reason: e.reason ?? Oo(e, s, t.redact),
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    })), a.map(e => (0, r.zWR)(e, t.redact))),
    summary: [ Io(n.name, {
     chain: s,
     why: m ?? k
    }, t.redact), ...d ? [ (0, r.Cr)(d, t.redact) ] : [], (0, r.qeC)(i, t.redact) ].join("\n")
   };
  }
  function xo({links: e}) {
   return e.findLast(({callback: e}) => e !== null)?.callback ?? null;
  }
  function Oo({webhook: e}, {links: t}, n) {
   const o = t.find(({name: t}) => t === e);
   switch (o?.state) {
   case "timeout":
    return "no callback came in time";

   case "cancelled":
    return "the step was cancelled before the callback came";

   default:
    return o?.reason ? (0, r.g$U)(n(o.reason), 1e3) : null;
   }
  }
  function So({state: e}, t) {
   const n = e === "not_run" || e === "success" || e === "waiting";
   return n && !t ? e : "failure";
  }
  function Ao(e, t) {
   const {state: n, links: r, current: o} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = o === null ? void 0 : r[o];
   if (s === void 0) return `chain "${e}" ended as ${n}`;
   const i = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const a = n === "timeout" ? [ _o, s.reason ].filter(Boolean).join("; ") : s.reason;
   const c = [ a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${e}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Co({state: e, links: t, current: n}) {
   const r = n ?? t.length;
   return t.flatMap((n, o) => {
    if (n.state !== "skipped") return [];
    if (e === "waiting" && n.enabled && o > r) return [ `link "${n.name}" is not sent yet: "${t[r]?.name}" waits for its callback` ];
    const s = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : o < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function Uo(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: Mo(e.started),
    completed: Mo(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function Mo(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  var Bo = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Io(e, {chain: t, why: n}, o) {
   const {links: s, state: i} = t;
   const a = s.length - To;
   return `## ${r.IaO[zo(i)]} Chain ${(0, r.MkP)(o(e))}: ${(0, r.MkP)(i)}\n${Eo(Lo(t, o) ?? (n && (0, 
   r.FYx)(o(n))))}\n${Fo(s, o)}${Eo(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   r.tpe)(Bo, s.map(e => Ro(e, o)))}`;
  }
  function Eo(e) {
   return e ? `\n${e}\n` : "";
  }
  function Lo({links: e, current: t}, n) {
   const o = t === null ? void 0 : e[t];
   if (!o?.callback || o.reason || zo(o.state) !== "failure") return null;
   const {description: s, target_url: i} = o.callback;
   const a = (0, r.nfo)(n(s || "no reason is given"), i && n(i));
   return `${(0, r.koJ)(n(o.name))} said ${o.state}: ${a}`;
  }
  function Ro(e, t) {
   const {callback: n, reason: o, conflicts: s, started: i, completed: a} = e;
   const c = t(o ?? n?.description ?? "");
   const u = n?.target_url && t(n.target_url);
   return [ (0, r.MkP)(t(e.name)), s === 0 ? (0, r.SRW)(zo(e.state), e.state) : (0, 
   r.HnF)((0, r.SRW)(zo(e.state), e.state), `${s} contradicted`), (0, r.HnF)(n ? (0, 
   r.nfo)(c || "callback", u) : (0, r.MkP)(c), (0, r.MkP)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), i === null ? "" : (0, 
   r.rbc)(i), i === null || a === null ? "" : (0, r.a3k)(a - i) ];
  }
  var To = 48;
  var qo = 4;
  var No = 40;
  var Po = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Fo(e, t) {
   const n = e.slice(0, To);
   const r = Array.from({
    length: Math.ceil(n.length / qo)
   }, (e, t) => n.slice(t * qo, (t + 1) * qo));
   const o = r.length === 1;
   const s = r.flatMap((e, n) => {
    const r = n * qo;
    const s = e.map((e, n) => `l${r + n}[${Jo(e, t)}]:::${zo(e.state)}`);
    const i = e.slice(1).map((e, t) => `l${r + t} ${Do(e)} l${r + t + 1}`);
    const a = [ ...s, ...i ];
    return o ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = r.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${Do(n)} r${t + 1}` : "";
   });
   const a = Object.entries(Po).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", o ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function zo(e) {
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
  function Do({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function Jo(e, t) {
   const {name: n, state: o, started: s, completed: i} = e;
   const a = s === null || i === null ? "" : `, ${(0, r.a3k)(i - s)}`;
   return `"${Yo(t(n))}<br/>${r.IaO[zo(o)]} ${o}${a}"`;
  }
  function Yo(e) {
   return (0, r.xvE)(e, No).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  async function Ho(e, t) {
   const {inputs: n, config: o} = e;
   const s = Wo(o, n.chain);
   const i = Xo(s, n.startAt);
   const a = await (0, r.xFG)(e, t, ut(s));
   const c = await Ko(e, t, {
    plan: s,
    from: i,
    reported: a
   });
   const u = {
    input: e,
    io: t,
    plan: s,
    reported: a,
    event: c.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const l = Jr(s);
   const d = {
    chain: l,
    callbacks: [],
    deliveries: [],
    problem: null
   };
   if (c.event === null) {
    const e = `chain "${s.name}" did not start: ${c.why}`;
    t.log.info(e);
    const r = n.dryRun || s.enabled === false || n.environment.eventName === "workflow_run";
    return jo(u, {
     ...d,
     problem: r ? null : e,
     notStarted: e
    });
   }
   Go(t, s, i);
   const f = kr(u, i);
   if (n.dryRun) return jo(u, {
    ...d,
    deliveries: f.map(n => (0, r.PA2)(e, t, n))
   });
   t.log.info(`chain "${s.name}" starts for ${c.event}`);
   return jo(u, await co(u, l, {
    kind: "start",
    from: i
   }));
  }
  function Wo({chains: e}, t) {
   const n = e.map(e => e.name);
   const [s, i] = e;
   if (s === void 0) throw new o.x("the config has no chains; write one under chains:");
   if (t === "" && i !== void 0) throw new o.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const a = t === "" ? s : e.find(e => e.name === t);
   if (a !== void 0) return a;
   throw new o.x(`input chain is "${t}", which the config does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Xo(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const s = n.indexOf(t);
   if (s >= 0 && e.webhooks[s]?.enabled) return s;
   throw new o.x(s >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   r.h0v)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Go(e, t, n) {
   const r = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (r.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function Ko(e, t, {plan: n, from: o, reported: s}) {
   const i = e => ({
    event: null,
    why: e
   });
   if (n.enabled === false) return i("enabled is false");
   const a = n.webhooks.slice(o).filter(({enabled: e}) => e);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (s.properties.fork && n.match.repository === void 0) return i(`the run comes from a fork (${s.properties.repository || "unknown"}); match.repository can name it`);
   const c = await (0, r.IN6)(s, t, [ n ]);
   const u = (0, r.Bjv)({
    ...n,
    enabled: true,
    only_failures: false
   }, c, {
    ...s,
    properties: await (0, r.PGq)(s, t, [ n ])
   });
   if ("reason" in u) return i(u.text);
   const l = (0, r.W$7)(Vo(n, a), e, t.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function Vo(e, t) {
   const n = e.relay?.secret_name ?? e.token_secret_name;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  async function Zo(e, t, n) {
   const o = await e.loadConfig();
   const s = es(e, o, n.token);
   if (s.kind === "rejected") return {
    ...s,
    claims: null
   };
   t.mask(n.token);
   const {claims: i, plan: a, link: c, index: u} = s;
   const l = {
    ...e.inputs,
    runId: i.run,
    runAttempt: i.attempt
   };
   const d = {
    ...e,
    inputs: l,
    config: o
   };
   const f = a.webhooks.slice(u).filter(({enabled: e}) => e);
   if ((0, r.W$7)(f, d, t.log).size > 0) return {
    ...ss("a secret of the chain is empty"),
    claims: i
   };
   const h = rs(d, t, c, n);
   if (h.kind !== "valid") return {
    ...h,
    claims: i
   };
   const {callback: p} = h;
   const m = await os(d, t, s).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (m === null || t.signal.aborted) return {
    kind: "stopped",
    reason: Qo,
    claims: i
   };
   if (m.kind === "rejected") return {
    ...m,
    claims: i
   };
   const {run: k, chain: b, sha: w} = m;
   t.log.info(`chain "${a.name}" continues at "${c.name}": ${p.state}`);
   const g = await co(k, b, {
    kind: "callback",
    link: u,
    callback: p
   });
   return {
    kind: "resumed",
    claims: i,
    sha: w,
    result: jo(k, g)
   };
  }
  var Qo = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function es({inputs: e, secrets: t}, {chains: n}, r) {
   const {repository: o} = e.environment;
   const s = n.filter(({name: t, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
   let i = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
   for (const n of s) {
    const s = ts(n, r, t);
    if (s === null) {
     i = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (s.repository.toLowerCase() !== o.toLowerCase()) return ss(`the token is for the repository ${s.repository}`);
    if (s.chain === n.name) return ns(n, s);
    i = `the token is for the chain "${s.chain}", which ${e.chain === "" ? "the config no longer has" : "the input chain does not name"}`;
   }
   return ss(i);
  }
  function ts({relay: e, token_secret_name: t}, n, r) {
   const o = e === void 0 ? [ r.get(t ?? "") ?? "" ] : $n(e, r).map(({key: e}) => ln(e, "chain"));
   for (const e of o) {
    const t = On(n, () => e);
    if (t !== null) return t;
   }
   return null;
  }
  function ns(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const r = e.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: r,
    index: n
   } : ss(`chain "${e.name}" no longer has a link "${t.link}" with via: event`);
  }
  function rs({secrets: e}, t, {name: n, callback: r}, {body: o, token: s, signature: i, signedText: a}) {
   const c = Be({
    signature: r.signature,
    keys: r.secret_name.map(t => e.get(t) ?? ""),
    token: s,
    value: i,
    text: a,
    now: t.clock.now()
   });
   if (c !== null) return ss(c);
   const u = ce(o, r.format ?? null);
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

   case "rejected":
    return ss(u.message);

   case "callback":
    Vn({
     io: t
    }, n, u.warnings);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function os(e, t, {claims: n, plan: o, index: s}) {
   const {inputs: i} = e;
   Qt(i, i.listen.port);
   const a = await (0, r.xFG)(e, t, ut(o));
   const c = a.run.headSha;
   if (c === null) return ss("the API does not say which commit the run of the chain is of");
   const {events: u} = await (0, r.IN6)(a, t, [ o ]);
   const l = {
    input: e,
    io: t,
    plan: o,
    reported: a,
    event: o.events.find(e => u.includes(e)) ?? o.events[0] ?? "",
    timeoutMs: i.timeoutMs ?? o.timeout
   };
   kr(l, s + 1);
   const d = Ir(l);
   try {
    const e = await Lr(o, s, d);
    const t = await Pr(l, d, n);
    if (t.kind === "rejected") return {
     ...t,
     sha: c
    };
    const r = t.sent.created;
    const i = Yr(o, {
     link: s,
     earlier: e,
     started: r
    });
    return {
     kind: "ready",
     run: l,
     chain: i,
     sha: c
    };
   } catch (e) {
    if (!(e instanceof r.hDB) || t.signal.aborted) throw e;
    const n = `whether the link still waits cannot be made sure of: ${e.message}`;
    return {
     ...ss(n),
     sha: c
    };
   }
  }
  function ss(e) {
   return {
    kind: "rejected",
    reason: e
   };
  }
  async function is({inputs: e}, t, n, o) {
   try {
    return await cs(e, t, n, o);
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
  var as = {
   status: {
    noun: "status",
    isSameName: h,
    reader: hs
   },
   check: {
    noun: "check run",
    isSameName: (e, t) => e === t,
    reader: ks
   }
  };
  async function cs(e, t, n, o) {
   const s = await us(e, t);
   if ("kind" in s) return s;
   const {sha: i, began: a} = s;
   const {noun: c, isSameName: u, reader: l} = as[n];
   const d = we(e.context);
   const f = l(e, t, i, o);
   const h = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await f();
    m = vs(p, d, {
     isSameName: u,
     began: a
    });
    if (m !== null) h.abort();
   };
   const b = await (0, r.a0b)(t, {
    what: `the ${n === "status" ? "commit status" : c} "${d.join(", ")}" of ${i}`,
    ms: e.timeoutMs ?? r.rQ9,
    done: h.signal,
    every: {
     ms: W,
     ask: (0, r.IZM)(t, k)
    }
   });
   if (m !== null) return {
    kind: "decided",
    callback: m,
    sha: i
   };
   if (b === "cancelled") return {
    kind: b,
    sha: i
   };
   const {since: w} = e;
   const g = d.map(e => $s(p, e, {
    isSameName: u,
    began: a,
    noun: c,
    since: w
   }));
   const v = n === "status" ? await _s(t, e, i, d) : [];
   return {
    kind: b,
    sha: i,
    seen: [ ...g, ...v ].join("; ")
   };
  }
  async function us(e, t) {
   const {environment: n, since: o} = e;
   const s = (0, r.et_)(e);
   const i = s.run;
   const a = o === "commit" && i?.headSha ? i : await (0, r.cIh)(t.api, n.repository, s.runId, s.attempt);
   const c = ls(e, i ?? a);
   if (c !== null) return {
    kind: "rejected",
    reason: c
   };
   const u = i?.headSha ?? a.headSha ?? n.sha;
   const l = o === "commit" ? 0 : o === "run" && (a.attempt ?? 1) > 1 ? await fs(e, t, a) : a.started ?? a.created;
   return l === null ? {
    kind: "unreadable",
    reason: `the API does not report when run ${s.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: u,
    began: l
   };
  }
  function ls({branch: e, environment: t}, n) {
   const {fork: o, repository: s} = (0, r.zOO)(n, t.repository);
   if (!o || t.eventName === "pull_request") return null;
   return ds(e) ? null : `run ${n.id} is of a fork (${s || "unknown"}), whose author can have any check or status reported; write branch: '**' to count it too`;
  }
  function ds(e) {
   return e.includes("**") && !e.some(e => e.startsWith("!"));
  }
  async function fs({environment: {repository: e}}, t, {id: n, created: o, started: s}) {
   try {
    const i = await (0, r.cIh)(t.api, e, n, 1);
    return i.started ?? o ?? s;
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return o ?? s;
   }
  }
  function hs({environment: {apiUrl: e, repository: t}}, n, r, o) {
   const s = v(n.api, {
    apiUrl: e,
    repository: t,
    sha: r
   });
   return async () => {
    const e = new Map;
    for (const t of await s.latest(null)) {
     const n = t.context.toLowerCase();
     if (!e.has(n)) e.set(n, t);
    }
    return [ ...e.values() ].map(e => ({
     id: e.id,
     name: e.context,
     at: e.created,
     isDone: true,
     callback: Ce(e, o)
    }));
   };
  }
  var ps = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  var ms = 20;
  function ks(e, t, n, o) {
   const {app: s, environment: i, jobId: a} = e;
   const {repository: c, runId: u, job: l} = i;
   const d = e => String((0, r.eCA)(e, "id")) === a || a === "" && (0, r.eCA)(e, "name") === l && String((0, 
   r.eCA)(e, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const e = [];
    let i = false;
    const a = t.api.pages(ps, {
     ...(0, r.NUd)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: ms
    });
    for await (const {items: t, more: n} of a) {
     e.push(...t);
     i = !n;
    }
    if (!i) throw new r.hDB(`the commit ${n} has more than ${e.length} check runs, too many to know which of them count; build a new commit`, 200);
    return e.filter(e => !d(e)).filter(e => s === "" || (0, r.eCA)((0, r.eCA)(e, "app"), "slug") === s).flatMap(e => bs(e, o));
   };
  }
  function bs(e, t) {
   const n = (0, r.eCA)(e, "id");
   const o = (0, r.eCA)(e, "name");
   if (typeof n !== "number" || typeof o !== "string") return [];
   const s = Date.parse(String((0, r.eCA)(e, "completed_at")));
   const i = (0, r.eCA)(e, "status") === "completed";
   const a = i && !Number.isNaN(s) ? s : null;
   return [ {
    id: n,
    name: o,
    at: a,
    isDone: i,
    callback: ve(e, t)
   } ];
  }
  function ws(e, t, {isSameName: n}) {
   const r = e.filter(({name: e}) => n(e, t));
   return r.length > 0 ? r : e.filter(({name: e}) => ge(t, e));
  }
  function gs({at: e, isDone: t}, n) {
   return !t || e !== null && e >= n;
  }
  function vs(e, t, n) {
   const o = t.map(t => ws(e, t, n).filter(e => gs(e, n.began)));
   const s = [ ...new Set(o.flat()) ];
   const i = s.filter(({callback: e}) => e !== null && e.state !== "success").sort((e, t) => (e.at ?? 0) - (t.at ?? 0));
   const [a] = i;
   if (a) return a.callback;
   const c = o.every(e => e.length > 0 && e.every(({callback: e}) => e !== null));
   if (!c) return null;
   const [u, ...l] = s;
   if (u && l.length === 0) return u.callback;
   const d = s.map(({name: e}) => e).join(", ");
   return {
    state: "success",
    description: (0, r.xvE)(`${s.length} succeeded: ${d}`, I),
    context: (0, r.xvE)(d, E),
    target_url: null
   };
  }
  var ys = 5;
  function $s(e, t, {isSameName: n, began: o, noun: s, since: i}) {
   const a = ws(e, t, {
    isSameName: n
   });
   if (a.length === 0) {
    const n = [ ...new Set(e.map(({name: e}) => e)) ];
    const o = (0, r.h0v)(t, n);
    const i = n.slice(0, ys).join(", ");
    const a = o ? `; did you mean "${o}"?` : n.length > 0 ? `; it has ${i}${n.length > ys ? " and others" : ""}` : "";
    return `the commit has no ${s} "${t}"${a}`;
   }
   const c = a.filter(e => !gs(e, o));
   const [u] = c.sort((e, t) => (t.at ?? 0) - (e.at ?? 0));
   if (u && c.length === a.length) {
    const e = u.callback?.state ?? "pending";
    const t = u.at === null ? "without a time" : (0, r.fUm)(u.at);
    const [n, a] = i === "attempt" ? [ "attempt", "since: run or since: commit" ] : [ "run", "since: commit" ];
    return `the ${s} "${u.name}" (${e}, ${t}) is older than the ${n}, which began at ${(0, 
    r.fUm)(o)}; write ${a} to count it`;
   }
   const l = a.filter(e => gs(e, o) && e.callback === null);
   const d = l.map(({name: e}) => `"${e}"`).join(", ");
   return l.length > 0 ? `the ${s} ${d} is still pending` : `the ${s} "${t}" succeeded`;
  }
  async function _s(e, {environment: {repository: t}}, n, o) {
   try {
    const {json: s} = await e.api.request(ps, {
     ...(0, r.NUd)(t),
     ref: n,
     per_page: 100
    });
    const i = (0, r.gTs)(s, "check_runs").map(e => String((0, r.eCA)(e, "name")));
    const a = o.find(e => i.includes(e));
    return a === void 0 ? [] : [ `there is a check run "${a}": write via: check to wait for it` ];
   } catch (e) {
    if (!(e instanceof r.hDB)) throw e;
    return [];
   }
  }
  async function js(e, t, {sha: n, branches: o}) {
   if (o === null) return null;
   const s = xs(e);
   if (s === null) return "the event does not name the default branch; write the input branch";
   const {names: i, complete: a, certain: c} = o;
   const u = i.filter(s.includes);
   if (s.isAny || c && u.length > 0) return null;
   const l = a ? u : s.names;
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
   const f = i.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : u.length === 0 ? `on ${i.join(", ")}${a ? "" : " and maybe others"}` : `not on a branch ${u.join(", ")}, which may be a tag's name`;
   return `its commit ${n} is ${f}; the input branch is ${s.text}`;
  }
  function xs({branch: e, environment: {event: t}}) {
   const n = (0, r.e09)((0, r.eCA)((0, r.eCA)(t, "repository"), "default_branch"));
   if (e.length > 0) return {
    text: e.join(" "),
    isAny: ds(e),
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
  async function Os(e, t) {
   const {inputs: n} = e;
   const o = Cs(n);
   const s = (0, r.YQg)(n, e.secrets);
   const i = Ms(n);
   const a = r => zs(e, t, {
    sha: Ts(n),
    ...r
   });
   switch (o) {
   case "callback":
    return a(Bs(n.callback, i));

   case "listener":
    return a(await Is(n, t, s, i));

   case "status":
   case "check":
    return a(await is(e, t, o, i));

   case "dispatch":
   case "report":
    return Rs(e, t, s, i);
   }
  }
  var Ss = {
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
  var As = [ "status", "deployment_status", "check_run" ];
  function Cs(e) {
   const {via: t, callback: n, environment: r} = e;
   const s = As.includes(r.eventName) ? "report" : "dispatch";
   const i = n.trim() !== "" ? "callback" : t === "event" ? s : t;
   const a = Us(i, e);
   if (a.length === 0) return i;
   throw new o.x(a.map(e => ({
    message: e
   })));
  }
  function Us(e, t) {
   const {source: n} = Ss[e];
   const r = Ss[e].has;
   const o = [];
   if (t.dryRun) o.push("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackSecretName !== "" && !r.includes("signature")) o.push(`input callback-secret-name is set, but ${n} cannot carry a signature; leave it out`);
   if (t.callbackSignature !== "" && t.callbackSecretName === "") o.push("input callback-signature is set without callback-secret-name; write the name of the secret too");
   if (t.context === "" && r.includes("context")) o.push("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   const s = e === "status" || e === "check";
   if (s && t.branch.length > 0 && !ds(t.branch)) o.push(`input branch is ${t.branch.join(" ")}, but with via: ${e} it can only be '**', which counts the runs of forks too; write that, or leave it out`);
   if (t.chain !== "" && !r.includes("token")) o.push(`input chain is set, but ${n} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`);
   const i = e === "listener" ? Wt(t.listenerToken) : null;
   return i === null ? o : [ ...o, i ];
  }
  function Ms({callbackFormat: e}) {
   return e === "" ? null : (0, r.Xc$)({
    text: e,
    file: "callback-format"
   });
  }
  function Bs(e, t) {
   const n = ce(e, t);
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

   case "rejected":
    return {
     kind: "rejected",
     reason: n.message
    };
   }
  }
  async function Is(e, t, n, o) {
   const {callbackSignature: s, listenerToken: i} = e;
   const a = s === "" ? "jobserv" : (0, r.uT)({
    text: s,
    file: "callback-signature"
   });
   let c = null;
   let u = null;
   let l = 0;
   const d = new AbortController;
   t.mask(i);
   const f = [];
   const h = await Gt(e, t, e => {
    c = Es(e) ?? c;
    if (e.kind !== "rejected") return;
    const n = t.clock.now();
    (0, r.rCm)(f, (0, r.ay6)(Ps, e.message, n));
   });
   h.register(i, {
    chain: null,
    webhook: null,
    signature: a,
    keys: n,
    format: o,
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
    ms: e.timeoutMs ?? r.rQ9,
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
  function Es(e) {
   switch (e.kind) {
   case "rejected":
    return `the last callback was rejected with ${e.status}: ${Ls(e.message)}`;

   case "unrelated":
    return `the last callback was ignored: ${Ls(e.message)}`;

   case "pending":
    return "the last callback was pending";

   case "callback":
    return null;
   }
  }
  function Ls(e) {
   return e.replace(/\.$/, "");
  }
  async function Rs(e, t, n, r) {
   const {inputs: o} = e;
   const {eventName: s, event: i} = o.environment;
   const a = n => zs(e, t, n);
   const c = de(s, i, {
    context: o.context || null,
    app: o.app || null,
    format: r
   });
   switch (c.kind) {
   case "waiting":
    return a(c);

   case "rejected":
    return a({
     kind: "rejected",
     reason: c.message
    });

   case "reported":
    {
     if (c.verdict.kind === "rejected") return a({
      kind: "rejected",
      reason: c.verdict.message
     });
     const e = await js(o, t, c);
     return a(e === null ? {
      kind: "decided",
      callback: c.verdict.callback,
      sha: c.sha
     } : {
      kind: "rejected",
      reason: e
     });
    }

   case "dispatched":
    {
     const {body: s, token: i, signature: u, signedText: l} = c;
     if (i === null && o.chain !== "") return a({
      kind: "rejected",
      reason: `the event has no token, which chain "${o.chain}" needs`
     });
     const d = Be({
      signature: "jobserv",
      keys: n,
      token: i,
      value: u,
      text: l,
      now: t.clock.now()
     });
     if (i !== null && d === null) return Ns(e, t, await Zo(e, t, {
      ...c,
      token: i
     }));
     return a(d === null ? {
      ...Bs(s, r),
      sha: c.sha
     } : {
      kind: "rejected",
      reason: d
     });
    }
   }
  }
  function Ts(e) {
   const {eventName: t, event: n, sha: o} = e.environment;
   const s = e.callback.trim() !== "";
   if (s && As.includes(t)) return null;
   if (!s || !fe(t)) return (0, r.et_)(e).run?.headSha ?? o;
   const i = de(t, n, {
    context: null,
    app: null
   });
   return i.kind === "dispatched" ? i.sha : null;
  }
  var qs = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Ns(e, t, n) {
   const {claims: r} = n;
   const o = n.kind === "resumed" ? n.result : zs(e, t, n);
   const s = n.kind === "resumed" && o.result === "waiting";
   return {
    ...o,
    failure: s ? qs : o.failure,
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
  var Ps = {
   chain: null,
   webhook: null
  };
  function Fs(e, t) {
   const {rejected: n = []} = e;
   const o = t.clock.now();
   if (e.kind === "rejected") return [ ...n, (0, r.ay6)(Ps, e.reason, o) ];
   if (e.kind !== "decided") return n;
   const {callback: s} = e;
   return [ ...n, {
    ...Ps,
    status: "accepted",
    callback: s,
    received: o
   } ];
  }
  function zs({inputs: e}, t, n) {
   const {environment: o} = e;
   const s = (0, r.et_)(e);
   const i = n.kind === "decided" ? n.callback : null;
   const a = i?.state === "success";
   const c = Ds(n);
   const u = a ? null : (0, r.g$U)(t.redact(c), 1e3);
   t.log.info(`gate ${a ? "passed" : "closed"}: ${c}`);
   if (a && !n.sha) t.log.warning('the output sha is empty: the event has no sha next to the callback; send the 40 hex digits of the commit as "sha" there');
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, r.eS5)(i, t),
     sha: n.sha ?? "",
     "run-id": String(s.runId),
     "run-attempt": String(s.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, r.OAY)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }, [], Fs(n, t).map(e => (0, r.zWR)(e, t.redact))),
    summary: Js(i, c, t.redact)
   };
  }
  function Ds(e) {
   switch (e.kind) {
   case "decided":
    return `the callback reported ${Y(e.callback)}`;

   case "waiting":
    return e.reason;

   case "rejected":
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
  function Js(e, t, n) {
   const o = e?.state === "success";
   const s = [ o ? `## ${r.IaO.success} Gate passed` : `## ${r.IaO.failure} Gate closed`, (0, 
   r.FYx)(n(t)), ...e?.target_url ? [ (0, r.nfo)("Details", n(e.target_url)) ] : [] ];
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
  var Hs = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  var Ws = [ "content-type", ...Hs ];
  var Xs = /^[A-Za-z0-9._:-]{1,128}$/;
  function Gs({headers: e, body: t}) {
   for (const t of Hs) {
    const n = e[t];
    if (n !== void 0 && Xs.test(n)) return n;
   }
   return (0, a.hash)("sha256", t, "hex").slice(0, 32);
  }
  var Ks = "/webhooks/v1/";
  var Vs = /^\/webhooks\/v1(?:\/(.*))?$/s;
  var Zs = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Qs(e, t) {
   const [n, o = ""] = Vs.exec(e) ?? [];
   if (n === void 0) return null;
   const [s, i = "", a = ""] = Zs.exec(o) ?? [];
   if (s === void 0) return {
    uri: ei(o),
    tokened: false
   };
   return t !== null && (0, r.SKO)(i, t) ? {
    uri: ei(a),
    tokened: true
   } : null;
  }
  function ei(e) {
   const t = ni(e);
   if (!t.includes("%")) return t;
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function ti(e, t) {
   return ei(t) === ni(e.uri);
  }
  function ni(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  var ri = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  var oi = /^[ \t\r\n]*[{["]/;
  function si(e, t = false) {
   const n = (0, r._6I)(e.body);
   if (n === null) return {
    fault: "the body is not UTF-8"
   };
   let o = (0, r.E_l)(n);
   if (ai(e)) {
    const e = ci(o);
    const n = t && e === null;
    if (n) return ui(o);
    if (e === null) return {
     fault: "the body is a form without payload"
    };
    if (typeof e !== "string") return e;
    o = e;
   }
   const s = (0, r.qFJ)(o);
   if (s !== void 0) return {
    text: o,
    json: s
   };
   const i = /^[ \t\r\n]*$/.test(o);
   return {
    fault: `the body is ${i ? "empty" : "not JSON"}`
   };
  }
  function ii(e) {
   const t = ai(e) ? ci(e.body.toString()) : null;
   return (0, r.e09)(t);
  }
  function ai({headers: e, body: t}) {
   return ri.test(e["content-type"] ?? "") && !oi.test((0, r.E_l)(t.toString()));
  }
  function ci(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return null;
   if (t.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return li(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function ui(e) {
   const t = new Map;
   for (const n of e.split("&").filter(Boolean)) {
    const [e = "", ...r] = n.split("=");
    const o = li(e);
    const s = li(r.join("="));
    if (o === null || s === null) return {
     fault: "the body is a form that is not percent-encoded UTF-8"
    };
    if (t.has(o)) return {
     fault: "the body is a form with a field that repeats"
    };
    t.set(o, s);
   }
   const n = Object.fromEntries(t);
   return {
    text: JSON.stringify(n),
    json: n
   };
  }
  function li(e) {
   try {
    return decodeURIComponent(e.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  var di = {
   fault: "the body is longer than 64 KiB and not authenticated, so it was not read",
   json: null,
   ambiguous: new Set
  };
  function fi(e) {
   const t = new Map(e.map(e => [ e, ki(e) ]));
   return {
    byText: t,
    findAmbiguous: (0, r.A9w)([ ...t.values() ])
   };
  }
  function hi(e, t, {unread: n = false, fields: o = false} = {}) {
   let s = null;
   const i = () => {
    s ??= n ? di : mi(si(e, o), t);
    return s;
   };
   const a = e => {
    const n = t.byText.get(e);
    if (n === void 0) throw new Error(`"${e}" was not announced.`);
    const {fault: o, json: s, ambiguous: a} = i();
    if (o !== null) return [ {
     kind: "none",
     why: `is missing: ${o}`
    } ];
    if (a.has(n)) return [ {
     kind: "repeated"
    } ];
    const c = (0, r.Qic)(s, n);
    return c.length === 0 ? [ pi ] : c.map(e => ({
     kind: "value",
     value: e
    }));
   };
   return {
    fault: () => i().fault,
    nonObjectType() {
     const {fault: e, json: t} = i();
     return e !== null || (0, r.pij)(t) ? null : vi(t);
    },
    find: e => a(e)[0] ?? pi,
    findAll: a
   };
  }
  var pi = {
   kind: "none",
   why: "is missing"
  };
  function mi(e, t) {
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
  function ki(e) {
   const t = (0, r.Rr2)(e, true);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  var bi = 60;
  var wi = 4096;
  function gi(e) {
   return t => typeof t === "string" ? `"${(0, r.g$U)(e(t.slice(0, wi)), bi)}"` : typeof t === "object" && t !== null ? vi(t) : String(t);
  }
  function vi(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var yi = 64;
  function $i(e, t) {
   const n = [];
   const r = [];
   for (const o of e) {
    const {name: e} = o;
    const s = Ai(o, t);
    if (s.kind === "value") n.push([ e, s.value ]);
    if (s.kind === "error") r.push(`variable ${e}: ${s.message}`);
   }
   return {
    values: Object.fromEntries(n),
    errors: r
   };
  }
  function _i(e) {
   return e.filter(({from: e, path: t, default_value: n}) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
  }
  function ji(e) {
   const t = e.flatMap(({variables: e}) => e.filter(e => e.secret && e.from === "body"));
   return new Set(t.map(Si));
  }
  function xi(e, t) {
   if (t.size === 0 || t.has(e)) return t.size > 0;
   const n = (0, r.Rr2)(e, true);
   if (n.kind === "error") return true;
   return [ ...t ].some(e => {
    const t = (0, r.Rr2)(e);
    return t.kind === "error" || t.path.slice(0, n.path.length).every((e, t) => Oi(e, n.path[t]));
   });
  }
  function Oi(e, t) {
   return t === void 0 || t === e || t === r.LNW && typeof e === "number";
  }
  function Si({path: e, name: t}) {
   return e ?? t;
  }
  function Ai(e, t) {
   const {from: n, type: o, required: s, secret: i} = e;
   const a = Si(e);
   const c = n === "body" ? a : `${Ci[n]} ${a}`;
   const u = Ui(e, t);
   if (u.kind === "repeated") return Ti(`a key on the path to ${c} is duplicated`);
   const l = t.isRecorded && u.kind === "value" && u.value === r.XFU && (i || n !== "body");
   if (l) return s ? Ti(`${c} is *** in the record, which keeps no secret value; have the sender send it again`) : {
    kind: "none"
   };
   if (u.kind === "value" && u.value !== null) return Bi(c, n === "body" ? u.value : Mi(u.value, o), o);
   const {default_value: d} = e;
   if (d !== void 0 && d !== null) return Bi("default_value", d, o);
   if (!s) return {
    kind: "none"
   };
   const f = u.kind === "none" ? u.why : "is null";
   return Ti(`${c} ${f}, but required`);
  }
  var Ci = {
   query: "query parameter",
   headers: "header"
  };
  function Ui(e, {document: t, webhook: {headers: n, query: o}}) {
   const s = Si(e);
   if (e.from === "body") return t.find(s);
   const i = e.from === "query" ? (0, r.eCA)(o, s) : (0, r.eCA)(n, s.toLowerCase());
   return i === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: i
   };
  }
  function Mi(e, t) {
   const n = (0, r.e09)(e) ?? "";
   if (t === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (t === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return e;
  }
  function Bi(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? Li(t) : Ri(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? Li(t) : Ri(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return Ri(e, t, n);
    return (0, r.u0P)(t) ? Li(t) : Ti(`${e} ${Ii}`);

   case "array":
    return Array.isArray(t) ? Ei(e, t) : Ri(e, t, n);
   }
  }
  var Ii = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Ei(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > yi) return Ti(`${e} nests deeper than ${yi} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(e => typeof e === "number" && !(0, r.u0P)(e))) return Ti(`${e} contains a number that would be rounded`);
    n = o.filter(e => typeof e === "object" && e !== null);
   }
   return Li(t);
  }
  function Li(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function Ri(e, t, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Ti(`${e} is ${vi(t)}, not ${r} ${n}`);
  }
  function Ti(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function qi(e, t) {
   const n = [];
   const r = (e, o) => {
    if (Array.isArray(e)) return e.map(e => r(e, o));
    if (typeof e === "object" && e !== null) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ String(r(e, o)), r(t, o) ]));
    if (typeof e !== "string" && typeof e !== "number") return e;
    const s = String(e);
    const i = t(s);
    if (i === s) return e;
    if (!n.includes(o)) n.push(o);
    return i;
   };
   const o = Object.entries(e).map(([e, t]) => [ e, Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, r(n, `${e}.${t}`) ])) ]);
   return {
    variables: Object.fromEntries(o),
    redacted: n
   };
  }
  function Ni(e) {
   const t = [];
   const n = [ e ];
   while (n.length > 0) {
    const e = n.pop();
    if (typeof e === "string" || typeof e === "number") t.push(String(e)); else if (typeof e === "object" && e !== null) for (const t of Object.values(e)) n.push(t);
   }
   return t;
  }
  var Pi = {
   kind: "fits"
  };
  var Fi = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  var zi = 65536;
  function Di({headers: e, query: t, body: n}) {
   return [ ...Object.entries(e ?? {}).map(([e, t]) => {
    const n = e.toLowerCase();
    const o = Ji(`header ${e}`, t, {
     isHarmless: Fi.has(n)
    });
    return e => o((0, r.eCA)(e.webhook.headers, n), e);
   }), ...Object.entries(t ?? {}).map(([e, t]) => {
    const n = Ji(`query ${e}`, t, {
     isHarmless: false
    });
    return t => n((0, r.eCA)(t.webhook.query, e), t);
   }), ...Object.entries(n ?? {}).map(([e, t]) => {
    const n = `body ${e}`;
    return r => Wi(e, r, (e, o) => Gi(e, r, {
     where: n,
     patterns: t,
     isHarmless: o
    }));
   }) ];
  }
  function Ji(e, t, {isHarmless: n}) {
   return (o, s) => s.isRecorded && o === r.XFU ? Pi : Gi(Vi(o), s, {
    where: e,
    patterns: t,
    isHarmless: n
   });
  }
  function Yi({match: e, present: t, absent: n = []}) {
   return [ ...Di(e), ...n.map(e => ({webhook: t}) => (0, r.eCA)(t.headers, e) === void 0 ? Pi : {
    kind: "differs",
    why: `header ${e} is present`
   }), ...t.map(e => {
    const t = `body ${e}`;
    return ({document: n}) => {
     const r = n.find(e);
     if (r.kind === "repeated") return Xi(t);
     return r.kind === "value" && r.value !== null ? Pi : {
      kind: "differs",
      why: `${t} ${Ki(r)}`
     };
    };
   }) ];
  }
  function Hi(e, t) {
   let n = Pi;
   for (const r of e) {
    const e = r(t);
    if (e.kind === "differs") return e;
    if (n.kind === "fits") n = e;
   }
   return n;
  }
  function Wi(e, {document: t, secretPaths: n, isRecorded: o}, s) {
   const i = xi(e, n);
   const a = t.findAll(e);
   if (i && o && a.some(e => e.kind === "value" && e.value === r.XFU)) return Pi;
   let c = null;
   for (const e of a) {
    const t = s(e, !i);
    if (t.kind !== "differs") return t;
    c ??= t;
   }
   return c?.kind === "differs" && a.length > 1 ? {
    kind: "differs",
    why: `${c.why}, and no other item matches`
   } : c ?? Pi;
  }
  function Xi(e) {
   return {
    kind: "repeated",
    why: `a key on the path to ${e} is duplicated`
   };
  }
  function Gi(e, {quote: t}, {where: n, patterns: o, isHarmless: s}) {
   if (e.kind === "repeated") return Xi(n);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${n} ${Ki(e)}`
   };
   const i = Zi(e.value);
   if (i !== null && (0, r.cK5)(o, i)) return Pi;
   const a = s ? `${n} is ${t(e.value)}, not ${o.join(", ")}` : `${n} does not match ${o.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function Ki(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function Vi(e) {
   const t = (0, r.e09)(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function Zi(e) {
   if (typeof e === "string") return e.length > zi ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, r.u0P)(e) ? String(e) : null;
  }
  function Qi({path: e, accepted_values: t}) {
   const n = t.map(e => JSON.stringify(e)).join(", ");
   return r => Wi(e, r, (o, s) => {
    if (o.kind === "repeated") return Xi(e);
    if (o.kind === "none") return {
     kind: "differs",
     why: `${e} ${o.why}`
    };
    const {value: i} = o;
    if (t.some(e => e === i)) return Pi;
    const a = s ? `${e} is ${r.quote(i)}, not ${n}` : `${e} is not ${n}`;
    return {
     kind: "differs",
     why: a
    };
   });
  }
  var ea = {
   type: "token",
   header: "Authorization"
  };
  var ta = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  var na = {
   github: {
    detectedBy: [ {
     ...oa("x-github-event"),
     absent: ta
    } ],
    signature: "github"
   },
   gitea: {
    detectedBy: ta.map(oa),
    signature: "gitea"
   },
   sonarqube: {
    detectedBy: [ oa("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    detectedBy: [ oa("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    detectedBy: [ oa("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    detectedBy: [ oa("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    detectedBy: [ oa("x-event-key") ],
    signature: {
     algorithm: "sha256",
     header: "X-Hub-Signature",
     prefix: "sha256=",
     encoding: "hex"
    }
   },
   "docker-hub": {
    detectedBy: [ {
     match: {},
     present: [ "push_data", "repository.repo_name" ]
    } ],
    signature: null
   },
   harbor: {
    detectedBy: [ {
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
    signature: ea
   },
   quay: {
    detectedBy: [ {
     match: {},
     present: [ "repository", "namespace", "name", "docker_url", "homepage" ]
    } ],
    signature: null
   },
   acr: {
    detectedBy: [ {
     match: {},
     present: [ "id", "timestamp", "action", "target.repository" ]
    } ],
    signature: ea
   },
   registry: {
    detectedBy: [ {
     match: {
      headers: {
       "content-type": [ "application/vnd.docker.distribution.events.v[0-9]+\\+json**" ]
      }
     },
     present: [ "events" ]
    } ],
    signature: ea
   }
  };
  function ra(e) {
   return na[e];
  }
  function oa(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  function sa({secret_name: e}) {
   return e.length === 0;
  }
  function ia(e, t, {secrets: n, now: o}) {
   const s = la(e);
   if (s === null) return null;
   const i = e.secret_name.filter(e => n.get(e));
   const a = i.map(e => n.get(e) ?? "");
   if (a.length === 0) return e.secret_name.length === 0 ? "the provider has no secret_name, so its signature cannot be verified" : `${ma(e.secret_name, "and")} of the input secrets ${e.secret_name.length > 1 ? "are" : "is"} empty, so the signature cannot be verified`;
   const c = Math.floor(o / 1e3);
   const {tolerance: u} = e;
   const l = {
    headers: t.headers,
    body: t.body,
    now: c,
    ...u !== void 0 && {
     tolerance: u / 1e3
    }
   };
   const d = fa(s, l, a);
   if (d === "ok") return null;
   if (d === "outside_tolerance" && !ha(s)) return (0, r.eap)(s, l);
   return d === "missing" ? `${pa(s)} is missing` : `${ka(s)} does not match ${ma(i, "or")}`;
  }
  function aa(e) {
   return la(e) === null;
  }
  function ca(e, t, n) {
   const r = la(e) !== null;
   return r && ia(e, t, n) === null;
  }
  function ua(e) {
   const t = la(e);
   return t && ka(t).toLowerCase();
  }
  function la(e) {
   const {signature: t, type: n, secret_name: r} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (r.length === 0 && !da(e)) return null;
   const o = n === void 0 ? null : ra(n).signature;
   return o === null || o === "none" ? "jobserv" : o;
  }
  function da({type: e}) {
   return r.SnM.some(t => t === e);
  }
  function fa(e, t, n) {
   if (!ha(e)) {
    const o = (0, r.MX)(e, t, n);
    const s = e === "gitea" && o === "wrong" ? ii(t) : null;
    return s === null || (0, r.Iil)(s) ? o : (0, r.MX)(e, {
     ...t,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: o} = t;
   const {prefix: s = ""} = e;
   const i = (0, r.e09)((0, r.eCA)(o, e.header.toLowerCase()));
   if (i === null || i === "") return "missing";
   const a = n.filter(e => ba(s + e, i));
   return a.length > 0 ? "ok" : "wrong";
  }
  function ha(e) {
   return typeof e === "object" && "type" in e;
  }
  function pa(e) {
   const t = ha(e) ? [ e.header ] : (0, r.mhh)(e);
   const n = t.at(-1);
   return t.length === 1 ? `header ${n}` : `one of the headers ${t.slice(0, -1).join(", ")} and ${n}`;
  }
  function ma(e, t) {
   const n = e.map(e => `"${e}"`).join(` ${t} `);
   return e.length > 1 ? `the secrets ${n}` : `the secret ${n}`;
  }
  function ka(e) {
   return ha(e) ? e.header : (0, r.Mlf)(e);
  }
  function ba(e, t) {
   const n = (0, r.SKO)(e, t);
   const o = (0, r.SKO)(e, Buffer.from(t, "latin1"));
   return n || o && /^[\0-\xff]*$/.test(t);
  }
  function wa({providers: e}, t, n) {
   const r = e.find(e => e.name === n);
   const o = r?.secret_name.map(e => t.get(e) ?? "");
   return o?.filter(e => e !== "") ?? [];
  }
  function ga(e) {
   return la(e) === "standard-webhooks" ? "standard-webhooks" : "text";
  }
  function va(e, t, n) {
   return ya(e)(t, n);
  }
  function ya(e) {
   const t = e.providers.filter(({active: e}) => e).map(t => Aa(t, e.functions));
   const n = Ca(e);
   return (e, r) => {
    const o = n(e, r);
    const s = Ua(t, o);
    if (typeof s === "string") return {
     status: "no_provider",
     provider: null,
     reason: s
    };
    const i = o(s.provider);
    return Ea(t, s, o, r) ?? qa(s.provider, i.document) ?? Na(s, i);
   };
  }
  var $a = 64 * 1024;
  function _a(e, t, n) {
   return t.body.length > $a && e.every(e => ia(e, t, n) !== null);
  }
  function ja(e, t, n) {
   switch (e.status) {
   case "invalid_signature":
    return xa(401, e.status, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return xa(404, "no_function", "No provider or function matches this webhook.");

   case "handshake":
    return {
     kind: "handshake",
     body: e.response
    };

   case "not_matched":
    return n ? xa(404, e.status, "No function matches this webhook.") : Oa(t);

   case "failed":
    return n ? xa(500, "function_failed", "A function failed; the log of the run says why.") : Oa(t);

   case "succeeded":
    return Oa(t);
   }
  }
  function xa(e, t, n) {
   return {
    kind: "refused",
    status: e,
    code: t,
    message: n
   };
  }
  function Oa(e) {
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
  function Sa(e) {
   return /^ *true *$/i.test(e["flex-sync-webhook"] ?? "");
  }
  function Aa(e, t) {
   const n = Ia(e.type).map(Yi);
   return {
    provider: e,
    tests: [ e => Ba(n, e), ...Di(e.match ?? {}) ],
    functions: t.filter(t => t.active && t.provider === e.name).map(e => ({
     fn: e,
     uri: e.uri === void 0 ? void 0 : ei(e.uri),
     tests: [ ...Di(e.match ?? {}), ...e.conditions.map(Qi) ],
     read: _i(e.variables)
    }))
   };
  }
  function Ca(e) {
   const t = fi(Wa(e));
   const n = ji(e.functions);
   return (e, {trusted: r = false, unread: o = false, redact: s = e => e}) => {
    const i = i => ({
     webhook: e,
     document: hi(e, t, {
      unread: o,
      fields: i
     }),
     quote: gi(s),
     isRecorded: r,
     secretPaths: n
    });
    const a = i(false);
    let c = null;
    return ({type: e}) => {
     if (e !== "slack") return a;
     c ??= i(true);
     return c;
    };
   };
  }
  function Ua(e, t) {
   const n = [];
   for (const r of e) {
    const e = Ma(r, t);
    if (e.kind === "fits") return r;
    n.push(`${r.provider.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ma({provider: e, tests: t}, n) {
   return Hi(t, n(e));
  }
  function Ba(e, t) {
   let n = null;
   for (const r of e) {
    const e = Hi(r, t);
    if (e.kind === "fits") return e;
    n ??= e;
   }
   return n ?? Pi;
  }
  function Ia(e) {
   return e === void 0 ? [] : ra(e).detectedBy;
  }
  function Ea(e, t, n, {trusted: o = false, verified: s = o, secrets: i, now: a}) {
   const {provider: c} = t;
   const {webhook: u} = n(c);
   const l = {
    secrets: i,
    now: a
   };
   const d = e => ({
    status: "invalid_signature",
    provider: c.name,
    reason: e
   });
   if (!o && (0, r.Iil)(u.body)) return d(`its body begins with "${r.UyV}", which is reserved for texts that this action signs`);
   const f = s ? null : ia(c, u, l);
   if (f === null) return null;
   if (La(c, u)) return {
    status: "handshake",
    provider: c.name,
    reason: "Bitbucket sends diagnostics:ping, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   const h = e.slice(e.indexOf(t) + 1).find(e => Ma(e, n).kind === "fits" && ca(e.provider, u, l));
   const p = h ? `; provider ${h.provider.name}, which is listed later, can verify it: distinguish the two with match` : "";
   return d(f + p);
  }
  function La(e, {headers: t}) {
   const n = ua(e);
   return e.type === "bitbucket" && (0, r.eCA)(t, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   r.eCA)(t, n) === void 0);
  }
  var Ra = [ "type", "challenge" ];
  var Ta = 1e3;
  function qa({name: e, type: t}, n) {
   if (t !== "slack") return null;
   const [r, o] = Ra.map(e => {
    const t = n.find(e);
    return t.kind === "value" ? t.value : null;
   });
   return r === "url_verification" && typeof o === "string" && o.length <= Ta ? {
    status: "handshake",
    provider: e,
    reason: "Slack sends url_verification to check the URL",
    response: {
     challenge: o
    }
   } : null;
  }
  function Na({provider: e, functions: t}, n) {
   const {name: r} = e;
   const {webhook: o, quote: s} = n;
   const i = t.filter(({uri: e}) => e === void 0 || e === ni(o.uri));
   if (i.length > 0) return Ha(r, i.map(t => za(e, t, n)));
   const a = new Set(t.map(({fn: e}) => s(e.uri)));
   const c = [ ...a ].slice(0, 5).join(", ") || "none";
   const u = `provider ${r} has no active function with uri ${s(o.uri)}; it has ${c}`;
   return {
    status: "no_function",
    provider: r,
    reason: u
   };
  }
  var Pa = "x-github-event";
  var Fa = `GitHub sends a ping when a webhook is created; to run on it, name ${Pa} in match`;
  function za(e, {fn: t, tests: n, read: r}, o) {
   const {name: s} = t;
   if (Da(e, o.webhook) && !Ja(t)) return {
    status: "not_matched",
    name: s,
    why: Fa
   };
   const i = Hi(n, o);
   if (i.kind === "differs") return {
    status: "not_matched",
    name: s,
    why: i.why
   };
   if (i.kind === "repeated") return {
    status: "failed",
    name: s,
    errors: [ `function ${s}: ${i.why}` ]
   };
   const {document: a} = o;
   const c = r.length > 0 ? a.fault() : null;
   if (c !== null) {
    const e = r.map(e => e.name).join(", ");
    const t = `function ${s}: ${c}, so ${e} cannot be read`;
    return {
     status: "failed",
     name: s,
     errors: [ t ]
    };
   }
   const {values: u, errors: l} = $i(t.variables, o);
   return l.length === 0 ? {
    status: "succeeded",
    name: s,
    values: u,
    warning: Ya(r, a)
   } : {
    status: "failed",
    name: s,
    errors: l.map(e => `function ${s}, ${e}`)
   };
  }
  function Da({type: e}, {headers: t}) {
   return e === "github" && (0, r.eCA)(t, Pa) === "ping";
  }
  function Ja({match: e}) {
   const t = Object.keys(e?.headers ?? {});
   return t.some(e => e.toLowerCase() === Pa);
  }
  function Ya(e, t) {
   const n = e.some(e => !Si(e).startsWith("["));
   const r = n ? t.nonObjectType() : null;
   return r && `the body is ${r}, so a path that starts with a name finds nothing in it`;
  }
  function Ha(e, t) {
   const n = [];
   const r = [];
   const o = [];
   const s = [];
   let i = null;
   for (const e of t) {
    const {name: t} = e;
    if (e.status === "not_matched") {
     r.push(`${t}: ${e.why}`);
     continue;
    }
    n.push(t);
    if (e.status === "failed") o.push(...e.errors); else {
     s.push([ t, e.values ]);
     i ??= e.warning;
    }
   }
   if (n.length === 0) return {
    status: "not_matched",
    provider: e,
    functions: t.map(({name: e}) => e),
    reason: `no function matches (${r.join("; ")})`
   };
   const a = Object.fromEntries(s);
   return o.length === 0 ? {
    status: "succeeded",
    provider: e,
    functions: n,
    variables: a,
    ...i !== null && {
     warning: i
    }
   } : {
    status: "failed",
    provider: e,
    functions: n,
    errors: o,
    variables: a
   };
  }
  function Wa({providers: e, functions: t}) {
   return [ ...Ra, ...e.flatMap(({match: e, type: t}) => [ ...Xa(e), ...Ia(t).flatMap(e => [ ...Xa(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...Xa(e), ...t.map(({path: e}) => e), ...n.filter(({from: e}) => e === "body").map(Si) ]) ];
  }
  function Xa(e) {
   return Object.keys(e?.body ?? {});
  }
  var Ga = 35 * 24 * 60 * 60;
  var Ka = 5 * 60;
  function Va(e, t, n) {
   if (e.relay === void 0) return {
    keys: [],
    config: e,
    secrets: t
   };
   const r = $n(e.relay, t);
   const o = new Map(t);
   const s = (e, n) => {
    if (t.get(n)) return [ n ];
    const s = ga(e);
    return r.map(e => {
     const t = `${n} (relay key ${e.id}${s === "text" ? "" : ", whsec_"})`;
     o.set(t, wn(e, n, s));
     return t;
    });
   };
   const i = e.providers.map(e => ({
    ...e,
    secret_name: e.secret_name.flatMap(t => s(e, t))
   }));
   for (const e of r) n(cn(e));
   for (const [e, r] of o) if (!t.has(e)) n(r);
   return {
    keys: r,
    config: {
     ...e,
     providers: i
    },
    secrets: o
   };
  }
  function Za({attestation: e}, {config: t}) {
   return t.relay !== void 0 && e !== "";
  }
  function Qa(e, t, n) {
   const {keys: r, config: o, secrets: s} = t;
   const {webhook: i, provider: a, unverifiable: c} = e;
   const {now: u, redact: l} = n;
   const d = o.relay !== void 0;
   const f = Za(e, t);
   const h = f ? tc(e, r, n) : null;
   if (h !== null) return nc(null, h);
   const p = va(o, i, {
    secrets: s,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== a) return nc(null, `the relay verified it for provider ${a ?? "(none)"}, but ${p.provider ?? "no provider"} matches it here: the relay and this step read different configs`);
   const m = o.providers.find(({name: e}) => e === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return nc(m.name, `${c}; an object is accepted only with signature: none`);
   if (d && !f && m !== void 0 && aa(m)) return nc(m.name, `provider ${m.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   if (!ec(m, i)) return p;
   const k = d ? "the URL of this action's relay" : "this action's relay (receive.relay)";
   return nc(m.name, `${p.reason}. Relays drop it: use ${k}, a listener, or signature: none`);
  }
  function ec(e, {headers: t}) {
   const n = ua(e);
   return n !== null && !Object.hasOwn(t, n) && (0, r.YLv)(n);
  }
  function tc({text: e, attestation: t, t: n}, r, {repository: o, now: s}) {
   if (e === null || !vn(r, o, e, t)) return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository";
   const i = Math.floor(s / 1e3) - (n ?? 0);
   if (n === null || i > Ga) return "the attestation is older than 35 days; have the sender send the webhook again";
   return i < -Ka ? "the attestation is dated in the future; correct the relay's clock" : null;
  }
  function nc(e, t) {
   return {
    status: "invalid_signature",
    provider: e,
    reason: t
   };
  }
  var rc = 1024 * 1024;
  var oc = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}';
  var sc = "send the raw body as a string, exactly as it was signed";
  var ic = (0, r.YjP)((0, r.lq0)("must be a string"));
  var ac = (0, r.pqt)(ic, () => null, "must be an object of strings");
  var cc = (0, r.Ikc)({
   webhook: (0, r.O2N)({
    uri: (0, r.cl6)(ic, ""),
    headers: (0, r.cl6)(ac, {}),
    query: (0, r.cl6)((0, r.gPK)(fc, ic, ac), {}),
    body: (0, r.lqM)((0, r.L5J)()),
    base64: (0, r.lqM)((0, r.L5J)()),
    gzip: (0, r.lqM)((0, r.L5J)()),
    id: (0, r.lqM)((0, r.L5J)()),
    t: (0, r.cl6)((0, r.IeY)(hc, "must be a time in Unix seconds"), null),
    provider: (0, r.cl6)(ic, null)
   }),
   attestation: (0, r.cl6)(ic, "")
  });
  function uc(e) {
   const t = (0, r.eCA)(e, "client_payload") === void 0;
   const n = t && (0, r.eCA)(e, "inputs") !== void 0 ? "inputs" : "client_payload";
   const o = (0, r.eCA)(e, n);
   const s = (0, r.eCA)(o, "webhook") ?? "";
   const i = (0, r.e09)(s);
   const a = i === null ? s : (0, r.qFJ)(i);
   if (!(0, r.pij)(a)) return pc([ `${n}.webhook: ${s === "" ? "is missing" : "must be an object, or its JSON as a string"}; ${oc}` ]);
   const c = (0, r.eCA)(o, "attestation");
   const u = (0, r.xLC)(cc, {
    webhook: a,
    attestation: c
   });
   const l = lc(a);
   const d = [ ...(u.issues ?? []).map(({path: e = [], message: t}) => `${(0, r.jVb)([ n, ...e.map(({key: e}) => String(e)) ])}: ${t}`), ..."problem" in l ? [ `${n}.webhook.${l.problem}` ] : [] ];
   if (!u.success || "problem" in l) return pc(d);
   const {uri: f, headers: h, query: p, t: m, provider: k} = u.output.webhook;
   const [b = "", ...w] = f.split("?");
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: ei(b),
      headers: Ys(Object.entries(h).map(([e, t]) => [ e.toLowerCase(), t ])),
      query: Ys([ ...new URLSearchParams(w.join("?")), ...fc(p) ? new URLSearchParams(p) : Object.entries(p) ]),
      body: l.bytes
     },
     text: i,
     attestation: u.output.attestation,
     t: m,
     provider: k,
     ...l.unverifiable && {
      unverifiable: `${n}.webhook.${l.unverifiable}`
     }
    }
   };
  }
  function lc(e) {
   const [t = "body", ...n] = [ "body", "base64", "gzip" ].filter(t => Object.hasOwn(e, t));
   if (n.length > 0) return {
    problem: `${t}: is given with ${n.join(" and ")}; write one`
   };
   const o = (0, r.eCA)(e, t);
   if (typeof o !== "string") {
    const e = `${t}: ${o === void 0 ? "is missing" : "must be a string"}; ${sc}`;
    const n = t === "body" && Object(o) === o;
    const s = n ? (0, r.aB_)(o) : null;
    return s === null ? {
     problem: e
    } : {
     bytes: Buffer.from(s),
     unverifiable: e
    };
   }
   if (t === "body") return {
    bytes: Buffer.from(o)
   };
   const s = Buffer.from(o, "base64");
   if (s.toString("base64") !== o) return {
    problem: `${t}: must be base64 on one line`
   };
   return t === "gzip" ? dc(s) : {
    bytes: s
   };
  }
  function dc(e) {
   try {
    return {
     bytes: (0, c.gunzipSync)(e, {
      maxOutputLength: rc
     })
    };
   } catch (e) {
    return {
     problem: (0, r.eCA)(e, "code") === "ERR_BUFFER_TOO_LARGE" ? "gzip: inflates to more than 1 MiB" : "gzip: must be complete gzip data"
    };
   }
  }
  function fc(e) {
   return typeof e === "string";
  }
  function hc(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0;
  }
  function pc(e) {
   return {
    kind: "malformed",
    message: (0, r.g$U)(e.join("; "), 1e3)
   };
  }
  var mc = 25 * 1024 * 1024;
  async function kc({inputs: e, secrets: t}, n, o) {
   const s = e.listenerToken === "" ? null : e.listenerToken;
   const i = ya(n);
   const a = bc(o);
   const c = new AbortController;
   const u = {
    evaluated: null,
    unmatched: null,
    rejected: null
   };
   const l = (e, t) => {
    a.badRequests.warning(Ac(e, t));
    return t;
   };
   const d = await Xt(e, o, {
    what: "webhooks",
    path: Ks,
    maxBytes: mc,
    checkHead: e => {
     const t = vc(e, s);
     return t && l(e, t);
    },
    handle: ({body: e, ...r}) => {
     const d = Qs(r.path, s);
     if (d === null) return l(r, _c);
     if (e === null) return l(r, Oc);
     if (c.signal.aborted) return Sc;
     const {headers: f} = r;
     const h = Ys(r.query);
     const p = {
      uri: d.uri,
      headers: f,
      query: h,
      body: e
     };
     const m = wc(n, p, {
      route: i,
      tokened: d.tokened,
      secrets: t,
      io: o
     });
     gc(u, a, m);
     if (u.evaluated !== null) c.abort();
     return yc(m, n);
    }
   });
   const f = await (0, r.a0b)(o, {
    what: "a webhook",
    ms: e.timeoutMs ?? r.rQ9,
    done: c.signal
   });
   c.abort();
   await d.close();
   for (const e of Object.values(a)) e.close();
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
  function bc({log: e}) {
   return {
    rejections: (0, r.J9V)(e, "webhooks were rejected"),
    badRequests: (0, r.J9V)(e, "requests were refused"),
    ignored: (0, r.J9V)(e, "webhooks matched no function")
   };
  }
  function wc(e, t, {route: n, tokened: r, secrets: o, io: s}) {
   const i = s.clock.now();
   const a = e.providers.filter(e => e.active);
   const c = r ? [] : a.filter(sa);
   const u = a.filter(e => !c.includes(e));
   const l = _a(u, t, {
    secrets: o,
    now: i
   });
   const d = {
    secrets: o,
    now: i,
    unread: l,
    redact: s.redact
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
    now: i,
    retryOf: null,
    knownUrl: r ? "the URL with the listener token" : null
   };
  }
  function gc(e, {rejections: t, ignored: n}, r) {
   const {webhook: o, routing: s} = r;
   const i = o.uri === "" ? "without uri" : `for ${o.uri}`;
   switch (s.status) {
   case "invalid_signature":
   case "no_provider":
    t.warning(`webhook ${i} rejected: ${s.reason}`);
    e.rejected = s.reason;
    break;

   case "no_function":
    t.warning(`webhook ${i} rejected: ${s.reason}`);
    e.unmatched = r;
    break;

   case "not_matched":
    n.info(`webhook ${i} ignored: ${s.reason}`);
    e.unmatched = r;
    break;

   case "handshake":
    n.info(`webhook ${i} answered without running a function: ${s.reason}`);
    break;

   case "failed":
   case "succeeded":
    e.evaluated = r;
   }
  }
  function vc(e, t) {
   if (Qs(e.path, t) === null) return _c;
   const n = lt(e);
   if (n === "method_not_allowed") return jc;
   if (n !== null) return xc;
   const r = Number(e.headers["content-length"]);
   return r > mc ? Oc : null;
  }
  function yc({webhook: e, routing: t}, {providers: n}) {
   const r = n.find(({name: e, active: n}) => n && e === t.provider);
   const o = Sa(e.headers);
   const s = ja(t, r, o);
   switch (s.kind) {
   case "refused":
    return $c(s.status, s.message);

   case "handshake":
    return {
     status: 200,
     body: s.body
    };

   case "accepted":
    {
     const {status: e, more: n} = s;
     return o && "functions" in t ? {
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
  function $c(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: [ t ],
     message: t
    }
   };
  }
  var _c = $c(404, "No such path or token.");
  var jc = {
   ...$c(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  var xc = $c(415, "Send the body without a Content-Encoding.");
  var Oc = $c(413, "The body is longer than 25 MiB.");
  var Sc = {
   ...$c(503, "This step accepts no more webhooks."),
   headers: {
    "retry-after": "60"
   }
  };
  function Ac({method: e}, {status: t, body: n}) {
   const o = (0, r.e09)((0, r.eCA)(n, "message")) ?? "";
   return `a ${e} request was refused with ${t}: ${o}`;
  }
  var Cc = (0, r.IeY)(e => (0, r.pij)(e) && Object.values(e).every(e => typeof e === "string"));
  var Uc = (0, r.Ikc)({
   id: (0, r.FsL)((0, r.YjP)(), (0, r.yGV)(/^rcv_[0-9a-f]{32}$/)),
   provider: (0, r.mee)((0, r.YjP)()),
   uri: (0, r.YjP)(),
   query: Cc,
   headers: Cc,
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
  var Mc = (0, r.Ikc)({
   version: (0, r.euz)(1),
   run: (0, r.Ikc)({
    repository: (0, r.YjP)(),
    run_id: (0, r.aig)(),
    run_attempt: (0, r.aig)()
   }),
   received: (0, r.lqM)((0, r.mee)(Uc))
  });
  function Bc(e, t, n) {
   return {
    ...(0, r.OAY)(e, t),
    received: n
   };
  }
  function Ic(e) {
   const t = (0, r.qFJ)(e);
   if (t === void 0) return {
    kind: "invalid",
    why: "is incomplete or not JSON"
   };
   const n = (0, r.xLC)(Mc, t, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "invalid",
    why: "is not a record of this action"
   };
   const {run: o, received: s} = n.output;
   return s ? {
    kind: "received",
    repository: o.repository,
    received: s
   } : {
    kind: "none"
   };
  }
  function Ec(e, t, n) {
   return (0, r.vXz)(e, Rc(t, n));
  }
  function Lc(e, t, n) {
   return (0, r.cX8)(n.mac ?? "", e, Rc(t, n));
  }
  function Rc(e, {provider: t, uri: n, query: r, headers: o, body: s, verdict: i}) {
   return [ e, t, n, r, o, s, i ];
  }
  function Tc({inputs: e}, t, {config: n, outcome: o}, s) {
   const {environment: i} = e;
   const a = o.kind === "evaluated" ? o.evaluation : null;
   const c = a ?? ("last" in o ? o.last : null);
   const {result: u, why: l} = Nc(o);
   if (a !== null) zc(a, t);
   const d = Jc(a?.routing ?? null);
   const {outputs: f, shown: h, redacted: p} = Hc(n, d.variables, t);
   const m = Yc(n, d.variables);
   Gc({
    ...d,
    variables: h,
    absent: m,
    redacted: p
   }, t.log);
   const k = u === "success" || u === "not_run";
   if (k) t.log.info(l);
   const b = c && s(c);
   if (d.functions.length > 0 && b?.mac === null) {
    const e = a?.knownUrl ?? null;
    t.log.info(e === null ? `provider ${b.provider} has no secret, so the sender is not authenticated` : `provider ${b.provider} has no secret: the sender knew ${e}, and no signature was required`);
   }
   return {
    result: u,
    failure: k ? null : (0, r.g$U)(t.redact(l), 1e3),
    outputs: {
     provider: a?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(f),
     id: a === null ? "" : t.redact(Gs(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: b && Bc(i.repository, {
     id: i.runId,
     attempt: i.runAttempt
    }, b),
    summary: Vc({
     result: u,
     why: l,
     webhook: c && b && {
      uri: c.webhook.uri,
      received: b
     },
     functions: d.functions,
     errors: Dc(a),
     variables: h,
     absent: m
    }, t.redact)
   };
  }
  function qc(e) {
   if (e.status === "succeeded") return null;
   return e.status === "failed" ? e.errors.join("; ") : e.reason;
  }
  function Nc(e) {
   switch (e.kind) {
   case "evaluated":
    return Pc(e.evaluation.routing);

   case "refused":
    return Fc(e.reason);

   case "timeout":
    {
     const t = e.last && qc(e.last.routing);
     const n = t !== null ? `the last one was ignored: ${t}` : e.rejected !== null ? `the last one was rejected: ${e.rejected}` : "check that its sender reaches this listener, or set a longer timeout";
     return Fc(`no webhook for a function arrived in time; ${n}`);
    }

   case "cancelled":
    return Fc("the step was cancelled while waiting for a webhook");
   }
  }
  function Pc(e) {
   const t = qc(e);
   switch (e.status) {
   case "no_provider":
   case "no_function":
    return Fc(`no function handles this webhook: ${t}`);

   case "invalid_signature":
    return Fc(`webhook rejected: ${t}`);

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
    return Fc(`the webhook of provider ${e.provider} failed: ${t}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of provider ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function Fc(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function zc(e, t) {
   const {webhook: n, routing: r} = e;
   const {uri: o, body: s} = n;
   t.log.info(`webhook ${o === "" ? "without uri" : `for ${o}`}: ${s.length} bytes, provider ${r.provider ?? "unknown"}`);
   const i = Dc(e);
   if (i.length > 1) t.log.group("functions failed", i);
  }
  function Dc(e) {
   return e?.routing.status === "failed" ? e.routing.errors : [];
  }
  function Jc(e) {
   if (e === null || !("variables" in e)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: t, variables: n} = e;
   const r = t.filter(e => Object.hasOwn(n, e));
   const o = "warning" in e ? e.warning ?? null : null;
   return {
    functions: r,
    variables: n,
    warning: o
   };
  }
  function Yc({functions: e}, t) {
   return e.flatMap(e => {
    const n = Object.hasOwn(t, e.name) && t[e.name];
    if (!n) return [];
    return e.variables.filter(({name: e}) => !Object.hasOwn(n, e)).map(t => ({
     fn: e.name,
     name: t.name,
     path: Si(t)
    }));
   });
  }
  function Hc(e, t, n) {
   const r = Wc(e, t);
   const o = qi(r.rest, n.redact);
   for (const e of r.texts) n.mask(e);
   const s = qi(r.rest, n.redact);
   return {
    outputs: Xc(o.variables, r.values),
    shown: Xc(s.variables, r.hidden),
    redacted: o.redacted
   };
  }
  function Wc({functions: e}, t) {
   const n = (t, n) => e.find(e => e.name === t)?.variables.some(e => e.secret && e.name === n) === true;
   const o = (e, r) => Object.fromEntries(Object.entries(t).map(([t, o]) => [ t, Object.fromEntries(Object.entries(o).filter(([r]) => n(t, r) === e).map(([e, t]) => [ e, r(t) ])) ]));
   const s = o(true, e => e);
   return {
    rest: o(false, e => e),
    values: s,
    hidden: o(true, () => r.XFU),
    texts: Object.values(s).flatMap(e => Object.values(e).flatMap(Ni))
   };
  }
  function Xc(e, t) {
   return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Object.fromEntries([ ...Object.entries(n), ...Object.entries(t[e] ?? {}) ]) ]));
  }
  function Gc({functions: e, variables: t, absent: n, warning: r, redacted: o}, s) {
   for (const r of e) s.group(`function ${r} ran`, [ ...Object.entries(t[r] ?? {}).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...n.filter(e => e.fn === r).map(e => `${e.name}: no value at ${e.path}`) ]);
   if (r !== null) s.warning(r);
   for (const e of o) s.warning(`variable ${e} contains a secret, which is replaced with ***`);
  }
  var Kc = {
   success: `${r.IaO.success} Webhook received`,
   not_run: `${r.IaO.skipped} Webhook received, no function ran`,
   failure: `${r.IaO.failure} Receiving failed`
  };
  function Vc({result: e, why: t, webhook: n, functions: o, errors: s, variables: i, absent: a}, c) {
   const u = e => (0, r.MkP)(c(e));
   const l = Object.entries(i).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ u(e), u(t), u(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const d = [ `## ${Kc[e]}\n`, `${(0, r.FYx)(c(t))}\n` ];
   if (s.length > 1) d.push((0, r.p_z)(s.map(u)));
   if (n !== null) {
    const {provider: e, verdict: t, id: s, retry_of: i} = n.received;
    const a = {
     Provider: u(e ?? ""),
     Uri: u(n.uri),
     Functions: u(o.join(", ")),
     Verdict: String(t),
     Record: (0, r.MkP)(s),
     ...i !== null && {
      "Resubmitted from": (0, r.MkP)(i)
     }
    };
    const c = Object.values(a);
    d.push((0, r.tpe)(Object.keys(a), [ c ]));
   }
   const f = [ ...l, ...a.map(({fn: e, name: t}) => [ u(e), u(t), "*not given*" ]) ];
   if (f.length > 0) d.push((0, r.tpe)([ "Function", "Variable", "Value" ], f));
   return d.join("\n");
  }
  function Zc(e, t, n, r) {
   const {secrets: o} = e;
   const s = e => ({
    kind: "refused",
    reason: `record rejected: ${e}`
   });
   const i = Qc(e, t, n);
   if (i !== null) return s(i);
   const {received: a} = t;
   const {provider: c} = a;
   const u = pu(a, o);
   if (u === null) return s("it has no body, which contained a secret in a form that cannot be restored; have the sender send it again");
   if ("missing" in u) return s(`it contains the secret ${u.missing}, which has no value in the input secrets; add it there`);
   const l = r.clock.now();
   const {redact: d} = r;
   const f = {
    secrets: o,
    now: l,
    trusted: true,
    redact: d
   };
   const h = va(n, u, f);
   if (h.provider !== c) return s(`it was from provider ${c}, but now ${h.provider === null ? "no provider" : `provider ${h.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`);
   const p = eu(n, h, u);
   if (p !== null) return s(p);
   const m = wa(n, o, c).length > 0;
   r.log.info(`resubmitted: ${a.id}, received ${a.received} with verdict ${a.verdict}; ${m ? "its mac is valid" : "trusted because trust-record is true"}`);
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: h,
     now: l,
     retryOf: a.id,
     knownUrl: null
    }
   };
  }
  function Qc({inputs: e, secrets: t}, {repository: n, received: r}, o) {
   const {repository: s} = e.environment;
   const {provider: i} = r;
   if (n !== s) return `it is from ${n || "another repository"}, not from this repository`;
   if (r.verdict === 401) return "its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again";
   if (i === null) return "no provider matched it; have the sender send it again";
   if (!nu(o, i)) return `the config no longer has an active provider ${i}; have the sender send it again`;
   const a = wa(o, t, i);
   if (a.length === 0) return e.trustRecord ? null : `provider ${i} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`;
   if (Lc(a, s, r)) return null;
   return r.mac === null ? "it has no mac; have the sender send it again" : `its mac is wrong: the record or the secret of ${i} was changed; have the sender send it again`;
  }
  function eu({functions: e}, t, {headers: n, query: o}) {
   if (!("variables" in t)) return null;
   const s = ji(e);
   for (const {name: i, match: a, conditions: c} of e) {
    if (!t.functions.includes(i)) continue;
    const e = Object.keys(a?.headers ?? {}).find(e => n[e.toLowerCase()] === r.XFU);
    const u = Object.keys(a?.query ?? {}).find(e => o[e] === r.XFU);
    const l = [ ...Object.keys(a?.body ?? {}), ...c.map(({path: e}) => e) ].find(e => xi(e, s));
    const d = e ?? u ?? l;
    if (d !== void 0) return `function ${i} matches on ${d}, which is *** in the record; have the sender send it again`;
   }
   return null;
  }
  function tu(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = Ic(e.text);
    if (t.kind === "invalid") throw new o.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new o.x(`${t} contains no received webhook; give the record-file of a receive step`);
   if (s.length > 0) throw new o.x(`${t} contains ${n.length} received webhooks, and a step evaluates one; give the path of one file`);
   return r;
  }
  function nu({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  var ru = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function ou({inputs: e, secrets: t}, n, r, {webhook: o, routing: s, now: i, retryOf: a}) {
   const {status: c, provider: u} = s;
   const {environment: l, listenerToken: d} = e;
   const {redact: f} = r;
   const h = qc(s);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...au(o, {
     secrets: t,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: ru[c],
    reason: h && f(h),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = wa(n, t, u);
   const k = c === "invalid_signature" || c === "handshake";
   const b = m !== void 0 && !k;
   const {repository: w} = l;
   return b ? {
    ...p,
    mac: Ec(m, w, p)
   } : p;
  }
  var su = 8;
  var iu = 4;
  function au(e, t) {
   const {token: n, receive: o, redact: s} = t;
   const i = (0, r.$o4)(t.secrets, iu);
   const a = e => (0, r.y1j)(n ? e.replaceAll(n, r.XFU) : e, i);
   const c = e => {
    const t = a(e);
    return t.includes(r.Oht) ? null : t;
   };
   const u = e => {
    const t = c(e);
    return t !== null && s(t) === t ? t : r.XFU;
   };
   const l = new Set([ (0, r.Mlf)("jobserv"), ...o.providers.flatMap(e => ua(e) ?? []) ]);
   const d = e => l.has(e) || cu(e);
   const f = hu(Object.entries(e.headers).flatMap(([e, t]) => d(e) ? t : []));
   const h = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [ u(e), t.has(e) && !d(e) && !f(n) ? u(n) : r.XFU ]));
   const p = new Set([ ...Ws, ...uu(o, "headers").map(e => e.toLowerCase()) ]);
   const m = () => {
    const t = ji(o.functions);
    const n = t.size > 0 ? du(e, t) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return c(n.json);
    const s = (0, r._6I)(e.body);
    if (s !== null) return c(s);
    const i = e.body.toString("latin1");
    const a = c(i) === (0, r.y1j)(i, mu);
    return a ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: f(e.uri) ? r.XFU : u(e.uri),
    query: h(e.query, new Set(uu(o, "query"))),
    headers: h(e.headers, p),
    body: m()
   };
  }
  function cu(e) {
   return e !== "x-event-key" && (0, r.tVV)(e);
  }
  function uu({providers: e, functions: t}, n) {
   const r = e.flatMap(({type: e}) => e === void 0 ? [] : ra(e).detectedBy);
   const o = t.flatMap(e => e.variables);
   const s = e => n === "headers" ? e.toLowerCase() : e;
   const i = o.filter(e => e.from === n && e.secret).map(e => s(Si(e)));
   const a = [ ...[ ...e, ...t, ...r ].flatMap(({match: e}) => Object.keys(e?.[n] ?? {})), ...o.filter(({from: e, secret: t}) => e === n && !t).map(Si) ];
   return a.filter(e => !i.includes(s(e)));
  }
  var lu = 8;
  function du(e, t) {
   const n = si(e, fu(e));
   if ("fault" in n) return null;
   let o = false;
   const s = (0, r.lYN)();
   for (const e of t) {
    const t = (0, r.Rr2)(e);
    if (t.kind === "error") continue;
    const i = t.path.at(-1);
    const a = (0, r.$I0)(n.json, t.path.slice(0, -1));
    if (!a.found || i === void 0) continue;
    const {value: c} = a;
    if (typeof c !== "object" || c === null) continue;
    const u = Object.getOwnPropertyDescriptor(c, i);
    if (u === void 0 || u.value === null) continue;
    for (const e of Ni(u.value)) if (e.length >= lu) s.add(e);
    Object.defineProperty(c, i, {
     ...u,
     value: r.XFU
    });
    o = true;
   }
   if (!o) return "as it is";
   const i = (0, r.aB_)(n.json);
   return i === null ? null : {
    json: s.redact(i)
   };
  }
  function fu({headers: e}) {
   return ra("slack").detectedBy.some(({match: t}) => Object.keys(t.headers ?? {}).every(t => e[t] !== void 0));
  }
  function hu(e) {
   const t = e.map(e => e.toLowerCase()).filter(Boolean);
   const n = t.flatMap(e => e.split(/[\s,:;=]+/)).filter(e => e.length >= su);
   return e => {
    const r = e.toLowerCase();
    return t.includes(r) || n.some(e => r.includes(e));
   };
  }
  function pu({uri: e, query: t, headers: n, body: o}, s) {
   if (o === null) return null;
   let i = null;
   const a = e => (0, r.S5J)(e, e => {
    const t = (0, r.sAh)(e) ?? e;
    const n = s.get(t);
    if (!n) i ??= t;
    return n;
   });
   const c = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ a(e), a(t) ]));
   const u = {
    uri: a(e),
    query: c(t),
    headers: c(n),
    body: typeof o === "string" ? Buffer.from(a(o)) : Buffer.from(o.base64, "base64")
   };
   return i === null ? u : {
    missing: i
   };
  }
  function mu(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  async function ku(e, t) {
   const {inputs: n} = e;
   bu(n);
   t.mask(n.listenerToken);
   const r = wu(e);
   const o = gu(r, n);
   const s = Va(vu(e, await e.loadConfig({
    providers: o
   }), o), e.secrets, t.mask);
   const {config: i, secrets: a} = s;
   const c = {
    ...e,
    secrets: a
   };
   const u = await $u(c, r, s, t);
   return Tc(c, t, {
    config: i,
    outcome: u
   }, e => ou(c, i, t, e));
  }
  function bu({via: e, record: t, listenerToken: n, dryRun: r, environment: {eventName: s}}) {
   const i = [];
   if (r) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e !== "event" && e !== "listener") i.push(`input via is "${e}", which is not a source of webhooks; write event or listener`);
   if (t !== "" && e === "listener") i.push("input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out");
   const a = [ "repository_dispatch", "workflow_dispatch" ].includes(s);
   if (t === "" && e === "event" && !a) i.push(`a ${s} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`);
   const c = n === "" ? null : Wt(n);
   if (c !== null) i.push(c);
   if (i.length > 0) throw new o.x(i.map(e => ({
    message: e
   })));
  }
  function wu(e) {
   const {record: t, via: n, environment: r} = e.inputs;
   if (t !== "") return {
    kind: "record",
    recorded: tu(e)
   };
   return n === "listener" ? {
    kind: "listener"
   } : {
    kind: "event",
    reading: uc(r.event)
   };
  }
  function gu(e, {only: t}) {
   const n = (t, n) => {
    if (e.kind === "record") return e.recorded.received.provider === t;
    if (e.kind === "listener" || e.reading.kind === "malformed") return true;
    const {webhook: r} = e.reading.dispatched;
    return n.some(e => e === void 0 || typeof e === "string" && ti(r, e));
   };
   return (e, r) => (t.length === 0 || t.some(t => t === e)) && n(e, r);
  }
  function vu({inputs: e, secrets: t}, n, s) {
   const {providers: i = [], functions: a = []} = n.receive ?? {};
   const c = (0, r.d0L)(i, e.only);
   const u = c.filter(e => e.active);
   if (n.receive === void 0 || u.length === 0) throw new o.x("the config has no active provider to receive from; add providers and functions under receive");
   const l = u.map(({name: e}) => e);
   if (!a.some(e => e.active && l.includes(e.provider))) throw new o.x(`the config has no active function for ${l.join(", ")}, so no webhook would have an effect; add one under receive.functions`);
   const d = u.filter(({name: e}) => s(e, yu(a, e))).map(({name: e, secret_name: n}) => ({
    name: e,
    empty: n.filter(e => t.get(e) === "")
   })).filter(({empty: e}) => e.length > 0).map(({name: e, empty: t}) => ({
    message: `provider "${e}" needs the secret ${t.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
   }));
   const f = u.filter(sa).map(({name: e}) => e);
   const h = e.record === "" && e.via === "listener";
   if (h && e.listenerToken === "" && f.length > 0) d.push({
    message: `provider ${f.join(", ")} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>`
   });
   if (d.length > 0) throw new o.x(d);
   return {
    ...n.receive,
    providers: i.map(e => ({
     ...e,
     active: u.includes(e)
    }))
   };
  }
  function yu(e, t) {
   return e.filter(e => e.active && e.provider === t).map(({uri: e}) => e);
  }
  async function $u(e, t, n, r) {
   switch (t.kind) {
   case "event":
    return _u(e, t.reading, n, r);

   case "listener":
    return kc(e, n.config, r);

   case "record":
    return Zc(e, t.recorded, n.config, r);
   }
  }
  function _u({inputs: {environment: e}}, t, n, r) {
   if (t.kind === "malformed") return {
    kind: "refused",
    reason: `the event contains no valid webhook: ${t.message}`
   };
   const {dispatched: o} = t;
   const {repository: s} = e;
   const i = r.clock.now();
   const a = {
    repository: s,
    now: i,
    redact: r.redact
   };
   const c = Qa(o, n, a);
   const {webhook: u} = o;
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: c,
     now: i,
     retryOf: null,
     knownUrl: Za(o, n) ? "the relay's URL" : null
    }
   };
  }
  var ju = "webhook-record";
  var xu = 100;
  var Ou = 500;
  var Su = 32 * 1024 * 1024;
  var Au = 1e3;
  var Cu = 4;
  var Uu = (0, r.Ikc)({
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
  async function Mu(e, t) {
   const n = await Bu(e, t);
   return n.flatMap(({path: t, text: n, uploaded: o, mayBeOfFork: s}) => {
    const i = (0, r.WEZ)(n);
    if (i.kind === "invalid") e.log.warning(`${t} is skipped: it ${i.why}`);
    return i.kind === "deliveries" ? [ {
     path: t,
     uploaded: o,
     mayBeOfFork: s,
     record: i.record
    } ] : [];
   });
  }
  async function Bu(e, t) {
   const n = await Iu(e, t);
   const r = [];
   let o = Su;
   for (let s = 0; s < n.length && o >= 0; s += Cu) {
    const i = await Promise.all(n.slice(s, s + Cu).map(n => Ru(e, t.repository, n)));
    for (const [e, t] of i.entries()) {
     const i = n[s + e]?.size_in_bytes ?? 0;
     const a = t.reduce((e, {text: t}) => e + t.length, 0);
     o -= Math.max(a, i > Su ? 0 : i);
     if (o >= 0) r.push(...t);
    }
   }
   if (o < 0) e.log.warning(`the records since ${Gu(t.since)} are larger than ${Su / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Iu({api: e, log: t}, {repository: n, since: o}) {
   const s = [];
   const i = e.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, r.NUd)(n), {
    keys: [ "artifacts" ],
    most: xu
   });
   let a = false;
   for await (const {items: e, more: t} of i) {
    const n = e.flatMap(e => {
     const t = (0, r.xLC)(Uu, e);
     return t.success ? [ t.output ] : [];
    });
    s.push(...n.filter(({name: e, created_at: t}) => e.startsWith(ju) && t >= o));
    const i = n.every(({created_at: e}) => e < o);
    a = !t || i && Eu(n);
    if (a) break;
   }
   if (!a) t.warning(`${n} has more artifacts than ${xu} pages list; the others are not read`);
   const c = s.filter(e => {
    const n = Lu(e);
    if (n !== null) t.info(`artifact ${e.name} skipped: ${n}`);
    return n === null;
   }).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
   if (c.length > Ou) t.warning(`${n} has ${c.length} records since ${Gu(o)}; only the newest ${Ou} are read`);
   return c.slice(0, Ou);
  }
  function Eu(e) {
   return (e[0]?.id ?? 0) >= (e.at(-1)?.id ?? 0);
  }
  function Lu({expired: e, workflow_run: t}) {
   if (e) return "it is expired";
   const {repository_id: n, head_repository_id: r} = t ?? {};
   const o = r !== void 0 && r !== n;
   return o ? "it is from a run of a fork" : null;
  }
  async function Ru({api: e, log: t}, n, {id: o, name: s, created_at: i, size_in_bytes: a, workflow_run: c}) {
   const u = c?.id ?? null;
   const l = u === null ? s : `${s} of run ${u}`;
   try {
    if (a > Su) throw new qu(`it is larger than ${Su / 1024 / 1024} MiB`);
    const t = await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, r.NUd)(n),
     artifact_id: o,
     archive_format: "zip"
    }, Su);
    const u = await Nu(s, t);
    return u.map(({path: e, text: t}) => ({
     path: `${l}: ${e}`,
     text: t,
     uploaded: i,
     mayBeOfFork: c?.head_repository_id === void 0
    }));
   } catch (e) {
    if (!Tu(e)) throw e;
    t.warning(`artifact ${l} skipped: ${e.message}`);
    return [];
   }
  }
  function Tu(e) {
   if (e instanceof r.hDB) return [ 200, 404, 410 ].includes(e.status ?? 0);
   return e instanceof qu;
  }
  var qu = class extends Error {};
  async function Nu(e, t) {
   const n = t.subarray(0, 2).equals(Buffer.from("PK")) ? await Yu(t) : [ {
    path: e,
    content: t
   } ];
   return n.map(({path: e, content: t}) => ({
    path: e,
    text: t.toString().replace(/^\ufeff/, "")
   }));
  }
  var Pu = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  var Fu = {
   magic: 33639248,
   size: 46
  };
  var zu = {
   magic: 67324752,
   size: 30
  };
  var Du = 0;
  var Ju = 8;
  async function Yu(e) {
   const {inflateRawSync: t} = await Promise.resolve().then(n.t.bind(n, 522, 23));
   try {
    const n = Hu(e);
    const o = e.readUInt16LE(n + 10);
    if (o > Au) throw new qu(`it has more than ${Au} files`);
    let s = e.readUInt32LE(n + 16);
    let i = Su;
    const a = [];
    for (let n = 0; n < o; n++) {
     if (e.readUInt32LE(s) !== Fu.magic) throw Xu();
     const n = e.readUInt16LE(s + 10);
     const o = e.readUInt32LE(s + 20);
     const c = e.readUInt32LE(s + 42);
     const u = s + Fu.size;
     const l = u + e.readUInt16LE(s + 28);
     const d = e.toString("utf8", u, l);
     s = l + e.readUInt16LE(s + 30) + e.readUInt16LE(s + 32);
     if (!(0, r.Eio)(d)) continue;
     if (e.readUInt32LE(c) !== zu.magic) throw Xu();
     const f = c + zu.size + e.readUInt16LE(c + 26) + e.readUInt16LE(c + 28);
     const h = e.subarray(f, f + o);
     if (h.length < o || ![ Du, Ju ].includes(n)) throw Xu();
     const p = n === Du ? h : t(h, {
      maxOutputLength: Math.max(1, i)
     });
     i -= p.length;
     if (i < 0) throw Wu();
     a.push({
      path: d,
      content: p
     });
    }
    return a;
   } catch (e) {
    if (e instanceof qu) throw e;
    const t = (0, r.eCA)(e, "code") === "ERR_BUFFER_TOO_LARGE";
    throw t ? Wu() : Xu();
   }
  }
  function Hu(e) {
   const t = Math.max(0, e.length - Pu.size - Pu.comment);
   for (let n = e.length - Pu.size; n >= t; n--) if (e.readUInt32LE(n) === Pu.magic) return n;
   throw Xu();
  }
  function Wu() {
   return new qu(`it unpacks to more than ${Su / 1024 / 1024} MiB`);
  }
  function Xu() {
   return new qu("it is not a whole zip archive; upload it again");
  }
  function Gu(e) {
   return new Date(e).toISOString().slice(0, 16).replace("T", " ");
  }
  function Ku(e) {
   const {payload: t, dockerhub: n, ...r} = e;
   return {
    ...r,
    body: ""
   };
  }
  async function Vu(e, t, n, {webhook: o, lacksSecret: s, valuesOf: i}) {
   const {sent: a, run: c, repository: u} = n;
   const {id: l, event: d, body: f} = a;
   if (o === void 0) return tl("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!o.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (f === null) return tl("the record has no body, because it could not be rendered; re-run the job that sent it");
   const h = o.secret_name.flatMap(t => e.secrets.get(t) || []);
   const {repository: p} = e.inputs.environment;
   const m = {
    sent: a,
    run: c,
    repository: u,
    sender: p
   };
   const k = (0, r.wj7)(m, h);
   if (k !== null) return tl(k);
   const b = Ku(o);
   const w = (0, r.wXI)(b).find(e => (0, r.UA0)(e) !== null);
   if (w !== void 0) return tl(`its URL or headers need \${${w}}, and a record keeps no variables; re-run the job that sent it`);
   const g = await i(b, n);
   if (g.kind === "unknown") return tl(g.reason);
   if (g.status !== null && el(n, g.status)) t.log.warning(`webhook "${o.name}": the build is now ${g.status}, which its URL or headers use; its body has the earlier status`);
   const v = Zu(o, h, e.secrets);
   const y = (0, r.iPi)(e, t, b, {
    id: l,
    event: d,
    values: {
     ...g.values,
     event: {
      name: d
     }
    },
    body: () => (0, r.C3x)(f, o.body, v)
   });
   return y.kind === "request" ? y : tl(y.reason);
  }
  function Zu(e, t, n) {
   const o = t.length === 0 ? [] : (0, r.Fj2)(e);
   return new Map([ ...n ].filter(([e]) => o.includes(e)));
  }
  function Qu(e, {log: t}) {
   for (const n of e) {
    const e = (0, r.Fj2)(Ku(n));
    if (n.secret_name.length === 0 && e.length > 0) t.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${e.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function el({sent: e, run: t, repository: n}, o) {
   const {id: s, webhook: i, event: a} = e;
   const {run_id: c, run_attempt: u} = t;
   const l = a === "test" ? "test" : a === "build_queued" ? "queued" : a === "build_started" ? "started" : "completed";
   const d = {
    repository: n,
    runId: c,
    attempt: u,
    webhook: i
   };
   return !(0, r.d4W)(s, {
    ...d,
    chain: null,
    kind: l,
    status: o
   });
  }
  function tl(e) {
   return {
    kind: "impossible",
    reason: `not sent again: ${e}`
   };
  }
  var nl = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(e => `github.${e}`);
  function rl(e) {
   const t = (0, r.wXI)(e);
   return (0, r.iWw)(t).build || t.some(sl);
  }
  function ol(e, t) {
   const n = e.inputs.environment.repository;
   const o = new Map;
   const s = (n, {run_id: s, run_attempt: i}, a) => {
    const {repository: c} = n.environment;
    const u = JSON.stringify([ c, s, i, a ]);
    const l = o.get(u) ?? (0, r.xFG)({
     ...e,
     inputs: {
      ...n,
      runId: s,
      runAttempt: i
     }
    }, t, a);
    o.set(u, l);
    return l;
   };
   return async (o, {run: i, repository: a}) => {
    const c = (0, r.yJ6)(e.inputs, a);
    if (!rl(o)) {
     const {repositoryOwner: e, serverUrl: t, apiUrl: n} = c.environment;
     const r = {
      repository: a,
      repository_owner: e,
      server_url: t,
      api_url: n,
      run_id: String(i.run_id),
      run_attempt: String(i.run_attempt)
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
     const e = (0, r.iWw)((0, r.wXI)(o));
     const {values: t, status: n} = await s(c, i, e);
     return {
      kind: "values",
      values: t,
      status: e.build ? n : null
     };
    } catch (e) {
     if (!(e instanceof r.hDB) || t.signal.aborted) throw e;
     const o = a === n ? "" : ` of ${a}`;
     const s = `its URL or headers use run ${i.run_id}${o}, which cannot be read: ${t.redact(e.message)}`;
     return {
      kind: "unknown",
      reason: s
     };
    }
   };
  }
  function sl(e) {
   return /^github(\.|$)/.test(e) && !nl.includes(e);
  }
  var il = [ "failed", "all" ];
  function al(e, {deliveries: t, only: n}, r, s = null) {
   const i = fl(t);
   const a = new Map(r.map(e => [ e.name, e ]));
   const c = [ ...i === null ? pl(t) : i.flatMap(t => ml(t, e)), ...wl(n, [ ...a.keys(), ...e.map(({sent: e}) => e.webhook) ]) ];
   if (c.length > 0) throw new o.x(c.map(e => ({
    message: e
   })));
   const u = {
    selected: [],
    givenUp: [],
    skipped: []
   };
   const l = s !== null && i === null;
   for (const r of e) {
    const e = ul(r, {
     deliveries: t,
     only: n
    }, s);
    const o = e.kind === "selected" ? ll(r, a.get(r.sent.webhook), l) : e;
    if (o.kind === "skipped") u.skipped.push({
     history: r,
     ...o
    }); else u[o.kind].push(r);
   }
   return u;
  }
  function cl(e, t, n) {
   return e.filter(e => ul(e, t, n).kind === "selected").map(({sent: e}) => e.webhook);
  }
  function ul(e, {deliveries: t, only: n}, r) {
   const o = fl(t);
   const {id: s, webhook: i, event: a, status: c, chain: u} = e.sent;
   if (o !== null && !o.includes(s)) return dl("the input deliveries does not name it");
   if (n.length > 0 && !n.includes(i)) return dl("the input only does not name its webhook");
   if (c === "not_run") return dl("it was never sent");
   if (c === "success" && t.includes("failed")) return dl("it succeeded");
   if (u !== null) return dl(bl(e), true);
   if (a === "callback") return dl(kl, true);
   if (r === null || o !== null || c !== "failure") return {
    kind: "selected"
   };
   if (e.givenUp) return dl("it was given up before");
   return {
    kind: hl(e, r) ? "givenUp" : "selected"
   };
  }
  function ll({sent: e, earlier: t, mayBeOfFork: n}, o, s) {
   if (n && o?.secret_name.length === 0) return dl("the API does not say whether its record is from a fork, and the webhook is unsigned; give it a secret_name, or name the record in the input record", true);
   if (!s) return {
    kind: "selected"
   };
   if (o === void 0) return dl("the config has no webhook of that name", true);
   if (o.idempotent === false && t.some(r.vBT)) return dl(`idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${e.id}`, true);
   return {
    kind: "selected"
   };
  }
  function dl(e, t = false) {
   return {
    kind: "skipped",
    why: e,
    warn: t
   };
  }
  function fl(e) {
   return e.some(e => il.includes(e)) ? null : e;
  }
  function hl({firstTried: e}, {givenUpBefore: t}) {
   return e !== null && e < t;
  }
  function pl(e) {
   return e.length === 1 ? [] : [ `input deliveries is "${e.join(", ")}"; write failed, all, or only ids` ];
  }
  function ml(e, t) {
   const n = t.find(({sent: t}) => t.id === e);
   const o = `input deliveries names "${e}"`;
   if (n === void 0) {
    const n = t.map(({sent: e}) => e.id);
    return [ `${o}, which is not in the record; write ${(0, r.h0v)(e, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${bl(n)}` ];
   if (n.sent.event === "callback") return [ `${o}, ${kl}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  var kl = "the callback of mode: callback, which is sent only by that mode: re-run its job";
  function bl({sent: {chain: e, webhook: t}}) {
   return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
  }
  function wl(e, t) {
   return e.filter(e => !t.includes(e)).map(e => `input only names "${e}", which is in neither the config nor the record; write ${(0, 
   r.h0v)(e, t) ?? `one of ${[ ...new Set(t) ].join(", ")}`}`);
  }
  function gl(e) {
   const t = new Map;
   for (const {run: n, deliveries: r, mayBeOfFork: o = false} of e) for (const e of r) {
    const r = t.get(e.id);
    const {run_id: s, run_attempt: i} = e.run ?? n;
    const a = {
     sent: e,
     run: {
      run_id: s,
      run_attempt: i
     },
     repository: e.run?.repository ?? n.repository,
     mayBeOfFork: o,
     began: yl(e)
    };
    if (r) r.push(a); else t.set(e.id, [ a ]);
   }
   return [ ...t.values() ].flatMap(e => {
    const {began: t, ...n} = e.reduce((e, t) => vl(t, e) ? e : t);
    const r = _l(e);
    const o = e.some(({sent: {body: e}}) => e !== null && e.sha256 !== n.sent.body?.sha256);
    const s = [ ...e.flatMap(({sent: {first_failed: e}}) => e ?? []), ...r.map(({started: e}) => e) ].reduce((e, t) => Math.min(e, Date.parse(t)), 1 / 0);
    return {
     ...n,
     earlier: r,
     differs: o,
     firstTried: Number.isFinite(s) ? s : null,
     givenUp: e.some(e => e.sent.given_up === true && e.began >= t)
    };
   });
  }
  function vl(e, t) {
   if (e.began !== t.began) return e.began < t.began;
   return $l(e.sent) < $l(t.sent);
  }
  function yl({attempts: e}) {
   return e.reduce((e, {started: t}) => Math.max(e, Date.parse(t)), -1);
  }
  function $l({body: e, status: t}) {
   return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
  }
  function _l(e) {
   const t = new Map(e.flatMap(({sent: e}) => e.attempts).map(e => [ `${e.started} ${e.number}`, e ]));
   return [ ...t.values() ].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
  }
  var jl = / #\d+$/;
  var xl = 300;
  async function Ol(e, t) {
   const {sinceMs: n, giveUpAfterMs: o} = e.inputs;
   const s = t.clock.now();
   const i = gl(n ? await Il(e, t, s - n) : Bl(e, t.log));
   const a = n ? {
    givenUpBefore: s - o
   } : null;
   const c = cl(i, e.inputs, a);
   const u = await e.loadConfig({
    webhooks: c
   });
   const l = {
    ...e,
    config: u
   };
   const d = u.notify?.webhooks ?? [];
   const f = al(i, e.inputs, d, a);
   Cl(f, t);
   Ul(f, d, t);
   const h = await Al(l, t, f.selected);
   const p = await (0, r.F0$)(l, t, h.flatMap(({webhook: e, rendered: n}) => n.kind === "request" && e !== void 0 ? {
    prepared: n.prepared,
    options: (0, r.vp_)(l, t, e)
   } : []));
   const m = new Map(p.map(e => [ e.id, e ]));
   const k = h.map(({history: e, rendered: n}) => ({
    history: e,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: m.get(e.sent.id) ?? Ml(e, n, t),
    givenUp: false
   }));
   const b = f.givenUp.map(e => Sl(e, l, t));
   return Tl(l, t, [ ...b, ...k ], i);
  }
  function Sl(e, {inputs: t}, {log: n, redact: o}) {
   const {sent: s, run: i, repository: a, firstTried: c} = e;
   const u = (0, r.xvE)(o(s.reason ?? "no reason"), xl);
   const l = a === t.environment.repository ? "" : ` for run ${i.run_id} of ${a}`;
   const d = `given up, it has failed${l} since ${(0, r.fUm)(c)} (${u}); to send it once more, give the input deliveries: ${s.id}`;
   const {dryRun: f} = t;
   n.info(`webhook "${s.webhook}" ${f ? "would be" : "is"} ${d}`);
   const h = f ? (0, r.Fr2)(s, "given_up") : (0, r.g5C)(s, d);
   return {
    history: e,
    keys: null,
    delivery: h,
    givenUp: !f
   };
  }
  async function Al(e, t, n) {
   const o = new Map(e.config.notify?.webhooks.map(e => [ e.name, e ]));
   const s = new Set(n.map(({sent: e}) => e.webhook));
   const i = [ ...o.values() ].filter(({name: e, enabled: t}) => t && s.has(e)).map(Ku);
   const a = new Set([ ...(0, r.W$7)(i, e, t.log) ].map(({name: e}) => e));
   Qu(i, t);
   const c = ol(e, t);
   const u = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const i = {
     webhook: s,
     lacksSecret: a.has(n),
     valuesOf: c
    };
    const l = await Vu(e, t, r, i);
    u.push({
     history: r,
     webhook: s,
     rendered: l
    });
   }
   return u;
  }
  function Cl({skipped: e}, {log: t}) {
   for (const {history: n, why: r, warn: o} of e) {
    const {id: e, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${e}: ${r}`;
    if (o) t.warning(i); else t.info(i);
   }
  }
  function Ul({selected: e}, t, {log: n}) {
   for (const {sent: t, differs: r} of e) if (r) n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = t.map(({name: e}) => e).filter(e => jl.test(e));
   const o = new Set([ ...r, ...r.map(e => e.replace(jl, "")) ]);
   for (const t of new Set(e.map(({sent: e}) => e.webhook))) if (o.has(t)) n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Ml({sent: e}, t, {log: n}) {
   switch (t.kind) {
   case "impossible":
    n.info(`webhook "${e.webhook}" FAILED: ${t.reason}`);
    return (0, r.g5C)(e, t.reason);

   case "skipped":
    n.info(`webhook "${e.webhook}" skipped, ${e.id}: ${t.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, r.Fr2)(e, t.reason);

   case "request":
    return (0, r.Fr2)(e, "cancelled");
   }
  }
  function Bl({inputs: e, loadRecords: t}, n) {
   const {record: s, environment: i} = e;
   const {repository: a} = i;
   if (s === "") throw new o.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to; or set since, which finds the records itself");
   const c = [];
   const u = [];
   const l = [];
   for (const {path: e, text: n} of t()) {
    const t = (0, r.WEZ)(n);
    if (t.kind === "received") u.push(e); else if (t.kind === "invalid") c.push(`${e} ${t.why}; download the artifact that the step uploaded again`); else if (El(t.record) !== a) c.push(`${e} is a record of ${El(t.record)}, and this is ${a}; send it again from there`); else l.push(t.record);
   }
   if (l.length === 0 && c.length === 0) c.push(`${u.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (c.length > 0) throw new o.x(c.map(e => ({
    message: e
   })));
   for (const e of u) n.info(`${e} holds a received webhook and is skipped`);
   return l;
  }
  async function Il({inputs: e}, t, n) {
   const {repository: o} = e.environment;
   const s = await Mu(t, {
    repository: o,
    since: n
   });
   const i = s.filter(({path: e, record: n}) => {
    const r = El(n) === o;
    if (!r) t.log.warning(`${e} is skipped: it is a record of another repository`);
    return r;
   });
   t.log.info(`records uploaded since ${(0, r.fUm)(n)}: ${i.length}`);
   return i.map(({record: e, uploaded: t, mayBeOfFork: n}) => ({
    ...Ll(e, t),
    mayBeOfFork: n
   }));
  }
  function El({run: e, sender: t = e.repository}) {
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
  var Rl = "start a new run";
  function Tl(e, t, n, o) {
   const s = n.map(({delivery: e}) => e);
   const i = e.config.notify?.webhooks ?? [];
   const a = (0, r.zav)(s, i, t.log);
   const c = t.signal.aborted;
   const u = ql(n, o);
   if (u !== null) t.log.info(u);
   const l = n[0]?.history ?? o[0] ?? Nl(e);
   const {repository: d} = e.inputs.environment;
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, r.ohm)(a, {
     cancelled: c,
     resend: s.some(({attempts: e}) => e.length > 0) ? Rl : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: {
     ...(0, r.OAY)(l.repository, {
      id: l.run.run_id,
      attempt: l.run.run_attempt
     }, n.map(e => Pl(e, l, d))),
     ...l.repository !== d && {
      sender: d
     }
    },
    summary: u === null ? [ (0, r.qeC)(s, t.redact, (0, r.$2G)(i)), Dl(n.map(({history: {earlier: e}, delivery: t}) => ({
     delivery: t,
     earlier: e
    })), t.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function ql(e, t) {
   if (e.length > 0) return null;
   const n = t.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery. With since, records are the artifacts whose names begin with webhook-record.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Nl({inputs: e}) {
   const {repository: t, runId: n, runAttempt: r} = e.environment;
   return {
    repository: t,
    run: {
     run_id: n,
     run_attempt: r
    }
   };
  }
  function Pl({history: e, keys: t, delivery: n, givenUp: o}, s, i) {
   const {sent: a, run: c, repository: u, firstTried: l} = e;
   const {id: d, webhook: f, body: h, chain: p} = a;
   const m = u === s.repository && c.run_id === s.run.run_id && c.run_attempt === s.run.run_attempt;
   const k = n.status === "not_run" || o ? a : n;
   const {status: b, reason: w, attempts: g} = k;
   return {
    id: d,
    webhook: f,
    event: a.event,
    status: b,
    reason: w,
    attempts: g,
    chain: p,
    body: h,
    retry_of: k === a ? a.retry_of : d,
    mac: t === null ? a.mac : (0, r.crx)({
     sent: a,
     run: c,
     repository: u,
     sender: i
    }, t[0]),
    ...m ? {} : {
     run: {
      ...u !== s.repository && {
       repository: u
      },
      ...c
     }
    },
    ...a.first_failed === void 0 || l === null ? {} : {
     first_failed: new Date(l).toISOString()
    },
    ...o ? {
     given_up: true
    } : {}
   };
  }
  var Fl = 20;
  var zl = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Dl(e, t) {
   const n = e.flatMap(({delivery: e, earlier: n}) => {
    const {id: o, webhook: s, attempts: i} = e;
    const a = (0, r.HnF)((0, r.MkP)(t(s)), (0, r.MkP)(o));
    const c = Math.max(0, n.length - Fl);
    const u = [ ...n.map((e, t) => Jl(e, `${t + 1}`)).slice(c), ...i.map((e, t) => Jl(e, `${n.length + t + 1} (this run)`)) ];
    return u.map((e, t) => [ t === 0 ? a : "", ...e ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, r.tpe)(zl, n)}`;
  }
  function Jl({started: e, status_code: t, error: n, duration_ms: o}, s) {
   return [ s, new Date(e).toISOString().slice(0, 19).replace("T", " "), (0, r.MkP)(String(t ?? n ?? "")), (0, 
   r.a3k)(o) ];
  }
 })
};
