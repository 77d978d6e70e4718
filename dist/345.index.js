export const id = 345;

export const ids = [ 345 ];

export const modules = {
 9196: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => ae,
   chain: () => no,
   gate: () => Ro,
   receive: () => _u,
   redeliver: () => jl
  });
  var r = n(7728);
  var s = n(1627);
  var o = n(9573);
  var a = n(7882);
  const i = 140;
  const c = r.NpB(r.mee(r.YjP()), null);
  const u = r.Ikc({
   id: r.FsL(r.aig(), r.ndf()),
   state: r.NpB(r.YjP(), ""),
   status: r.NpB(r.YjP(), ""),
   context: r.NpB(r.YjP(), "default"),
   description: c,
   target_url: c,
   created_at: c
  });
  function l(t) {
   const {output: e, success: n} = r.xLC(u, t);
   if (!n) return null;
   const {id: s, context: o, description: a, target_url: i} = e;
   const c = Date.parse(e.created_at ?? "");
   const l = {
    id: s,
    state: e.state || e.status,
    context: o,
    description: a,
    target_url: i,
    created: Number.isNaN(c) ? null : c
   };
   d.set(l, t);
   return l;
  }
  const d = new WeakMap;
  function f(t) {
   return d.get(t);
  }
  function h(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function p(t) {
   const {context: e, description: n, target_url: r} = t;
   return {
    ...t,
    context: (0, s.ue)(e),
    description: n && (0, s.xv)((0, s.ue)(n), i),
    target_url: r && (0, s.XF)(r)
   };
  }
  const m = 20;
  const k = 100;
  const g = {
   limit: k
  };
  const w = {
   sort: "leastindex"
  };
  const b = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  function y(t, e) {
   const {apiUrl: n, repository: r, sha: s} = e;
   const i = `/repos/${r}/statuses/${s}`;
   const c = `/repos/${r}/commits/${s}/statuses`;
   const u = {
    ...(0, a.NU)(r),
    ref: s
   };
   const d = t => t instanceof o.hD && t.status === 404 ? j(n + c) : t;
   const f = new Map;
   let h = null;
   let y = null;
   const O = t => {
    for (const e of t) {
     f.set(e.id, e);
     h = Math.max(h ?? e.id, e.id);
    }
   };
   const C = async e => {
    const r = [];
    const s = t.pages(b, {
     ...u,
     ...w
    }, {
     most: m
    });
    try {
     for await (const {items: t, more: n} of s) {
      const s = v(t);
      r.push(...s);
      if (!n || $(s, e)) return r;
     }
    } catch (t) {
     throw d(t);
    }
    throw S(n + c);
   };
   return {
    url: `${n}${i}`,
    async list(t) {
     const e = await C(null);
     O(e);
     return x(_(e, t));
    },
    async latest(e) {
     const n = await t.request(b, {
      ...u,
      per_page: k,
      ...g,
      ...w,
      headers: y ? {
       "if-none-match": y
      } : {}
     }).catch(t => {
      throw d(t);
     });
     if (n.status !== 304) {
      const t = Array.isArray(n.json) ? n.json : [];
      const e = v(t);
      const r = t.length < k && !/rel="?next"?/.test(n.headers.link ?? "");
      O(r || $(e, h) ? e : await C(h));
      y = n.headers.etag ?? null;
     }
     const r = [ ...f.values() ];
     return x(e === null ? r : _(r, e));
    },
    async post(e) {
     const n = p(e);
     const {description: o, target_url: i, ...c} = n;
     const {json: u} = await t.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
      ...(0, a.NU)(r),
      sha: s,
      ...c,
      ...o !== null && {
       description: o
      },
      ...i !== null && {
       target_url: i
      }
     });
     return l(u) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function v(t) {
   return t.map(l).filter(t => t !== null);
  }
  function $(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function _(t, e) {
   return t.filter(t => h(t.context, e));
  }
  function x(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function j(t) {
   return new o.hD(`GET ${t} was answered 404: add "permissions: ${(0, o.uo)(t)}: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function S(t) {
   return new o.hD(`GET ${t} listed more than ${(m * k).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var O = n(4030);
  var C = n(6834);
  var M = n(744);
  const U = 255;
  const E = 100;
  const A = [ "state", "description", "context", "target_url" ];
  function I(t) {
   const e = X(t);
   if (e.kind === "refused") return F([ e.error ]);
   const n = (0, C.ln)(e.text, A.map(t => [ t ]));
   const r = new Set([ ...n ].map(([t]) => String(t)));
   return L(e.json, r);
  }
  function T(t) {
   return L(t, new Set);
  }
  function L(t, e) {
   if (!B(t)) return F([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const r = n => e.has(n) ? null : (0, C.p)(t, n);
   const s = R(r("state"));
   if (!e.has("state")) n.push(...s.errors);
   const o = r("description");
   n.push(...q("description", o, U));
   const a = r("context");
   n.push(...q("context", a, E));
   const i = r("target_url");
   if (i !== null && typeof i !== "string") n.push("target_url_type");
   if (n.length > 0 || s.state === null) return F(n);
   return N(s.state, {
    description: (0, C.e0)(o),
    context: (0, C.e0)(a),
    target_url: (0, C.e0)(i)
   });
  }
  function N(t, e) {
   const n = t => t && (0, s.X5)(t);
   const r = [];
   if (Object.values(e).some(t => t !== n(t))) r.push("control_chars");
   const o = e.target_url && (0, s.XF)(e.target_url);
   if (o !== e.target_url) r.push("target_url_unusable");
   const a = {
    state: t,
    description: n(e.description),
    context: n(e.context),
    target_url: o
   };
   return {
    valid: true,
    callback: a,
    warnings: r
   };
  }
  function R(t) {
   if (t === "success" || t === "failure" || t === "error") return {
    state: t,
    errors: []
   };
   if (t === null) return {
    state: null,
    errors: [ "state_missing" ]
   };
   return typeof t === "string" ? {
    state: null,
    errors: [ "state_unknown" ]
   } : {
    state: null,
    errors: [ "state_type" ]
   };
  }
  function q(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, s.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function B(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  const P = {
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
  function F(t) {
   const e = t.map(t => P[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: D(t[0])
   };
  }
  function D(t) {
   switch (t) {
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
  function J(t) {
   const {state: e, description: n, context: r, target_url: s} = t;
   const o = [ e, n, r && `(${r})`, s ];
   return o.filter(Boolean).join(" ");
  }
  const z = 65536;
  const H = 1e4;
  function X(t) {
   if (Buffer.byteLength(t) > z) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = Y(t);
   if (e === null) return {
    kind: "refused",
    error: "not_utf8"
   };
   if (/^[ \t\r\n]*$/.test(e)) return {
    kind: "refused",
    error: "body_empty"
   };
   try {
    return {
     kind: "json",
     text: e,
     json: JSON.parse(e)
    };
   } catch {
    return {
     kind: "refused",
     error: "not_json"
    };
   }
  }
  function Y(t) {
   const e = typeof t === "string" ? t : (0, C._6)(t);
   return e === null ? null : (0, C.E_)(e);
  }
  var G = n(9208);
  function W(t, e) {
   const n = t.conditions?.find(({path: t, accepted_values: n}) => !n.includes(st(e, t)));
   if (n !== void 0) {
    const t = JSON.stringify(st(e, n.path));
    const r = `${n.path} is ${(0, s.xv)(t, E)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: r
    };
   }
   const r = Z(t);
   const o = r.map(t => ({
    rule: t,
    value: rt(e, t.path)
   }));
   const a = o.find(({rule: t, value: e}) => V(t, e) !== null) ?? o.find(({value: t}) => t !== null);
   if (a === void 0) {
    const t = r.map(({path: t}) => t).join(" and ");
    const e = r.length === 1 ? "has" : "have";
    return et([ "state_missing" ], `${t} ${e} no value`);
   }
   const {rule: i, value: c} = a;
   const u = V(i, c);
   if (u === "pending") return {
    kind: "pending"
   };
   const l = nt(e, t.description, U);
   const d = nt(e, t.context, E);
   const f = nt(e, t.target_url, Number.POSITIVE_INFINITY);
   const h = u === null ? Q(i, c) : null;
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
  function K(t, e) {
   const n = X(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: F(t).message
    };
   }
   const {description: r, context: s, target_url: o, conditions: a = []} = t;
   const i = [ ...Z(t), ...[ r, s, o ].filter(t => t !== void 0), ...a ];
   const c = i.map(({path: t}) => ot(t));
   const u = (0, C.Q_)(n.text, c);
   const l = i.find((t, e) => {
    const n = c[e];
    return n !== void 0 && u.has(n);
   });
   return l === void 0 ? W(t, n.json) : et([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function Z({state: t}) {
   return "path" in t ? [ t ] : t;
  }
  function V({success: t, failure: e, pending: n}, r) {
   if (tt(n, r)) return "pending";
   if (tt(t, r)) return "success";
   return tt(e, r) ? "failure" : null;
  }
  function Q({path: t}, e) {
   const n = `${JSON.stringify(e)} at ${t} is in no list of the format`;
   return (0, s.xv)(n, U);
  }
  function tt(t, e) {
   return t.includes(e);
  }
  function et(t, e) {
   const {message: n} = F(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function nt(t, e, n) {
   const r = e ? rt(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, s.xv)(String(r), n);
  }
  function rt(t, e) {
   const n = (0, G.$I)(t, ot(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function st(t, e) {
   const n = (0, G.$I)(t, ot(e));
   const r = n.found ? n.value : null;
   return typeof r === "string" || typeof r === "number" || typeof r === "boolean" ? r : null;
  }
  function ot(t) {
   const e = (0, G.Rr)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function at(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? T(t) : I(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     errors: e.errors,
     message: e.message
    };
   }
   return n === null ? W(e, t) : K(e, n);
  }
  const it = 10;
  const ct = [ "pending", "queued", "in_progress", "waiting" ];
  function ut(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return dt(t, (0, C.eC)(e, "client_payload"));

   case "workflow_dispatch":
    return dt(t, (0, C.eC)(e, "inputs"));

   case "status":
    return pt(bt(e), n);

   case "deployment_status":
    return pt(yt(e), n);

   case "check_run":
    return ht(e, n);

   default:
    return jt(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function lt(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function dt(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return jt(`The ${t} event carries nothing, so no callback.`);
   const n = (0, C.p)(e, "token");
   const r = (0, C.p)(e, "signature");
   for (const [e, s] of Object.entries({
    token: n,
    signature: r
   })) if (s !== null && typeof s !== "string") return jt(`The ${t} event's ${e} must be a string.`);
   const s = (0, C.p)(e, "callback");
   return {
    kind: "dispatched",
    body: s ?? e,
    token: (0, C.e0)(n),
    signature: (0, C.e0)(r),
    signedText: (0, C.e0)(s),
    sha: ft((0, C.p)(e, "sha"))
   };
  }
  function ft(t) {
   return typeof t === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t) ? t : null;
  }
  function ht(t, e) {
   const n = vt(t);
   const r = (0, C.eC)((0, C.eC)((0, C.eC)(t, "check_run"), "app"), "slug");
   return e.app === null || r === e.app ? pt(n, e) : xt(n, `is of another app than ${e.app}`);
  }
  function pt(t, {context: e, format: n = null}) {
   if (e === null) return jt(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: r, sameContext: s, undecided: o, sha: a, branches: i} = t;
   const c = t => kt(e).some(e => s(t, e) || gt(e, t));
   if (typeof r !== "string" || !c(r)) {
    const n = kt(e).join(", ");
    return xt(t, `is of another context than ${n}`);
   }
   if (o !== null) return xt(t, o);
   const u = mt(t, n);
   return u === null ? xt(t, "decides nothing by the format") : {
    kind: "reported",
    verdict: u,
    sha: (0, C.e0)(a),
    branches: i
   };
  }
  function mt(t, e) {
   if (e === null) return T({
    state: t.state,
    description: St(t.description, U),
    context: St(t.context, E),
    target_url: t.target_url
   });
   const n = W(e, t.json);
   if (n.kind !== "callback") return null;
   const {warnings: r, callback: s} = n;
   const o = s.context ?? (0, C.e0)(St(t.context, E));
   return {
    valid: true,
    callback: {
     ...s,
     context: o
    },
    warnings: r
   };
  }
  function kt(t) {
   return t.split("\n").map(t => t.trim()).filter(t => t !== "");
  }
  function gt(t, e) {
   return (0, O.p)(t) === null && (0, O.c)([ t ], e);
  }
  function wt(t, e) {
   const n = vt({
    action: "completed",
    check_run: t
   });
   if (n.undecided !== null) return null;
   const r = mt(n, e);
   return r?.valid ? r.callback : null;
  }
  function bt(t) {
   const e = (0, C.eC)(t, "state");
   const n = (0, C.eC)(t, "branches");
   const r = Array.isArray(n) ? n : [];
   return {
    name: "status",
    context: (0, C.eC)(t, "context"),
    sameContext: h,
    state: e,
    undecided: e === "pending" ? "is pending" : null,
    description: (0, C.eC)(t, "description"),
    target_url: (0, C.eC)(t, "target_url"),
    sha: (0, C.eC)(t, "sha"),
    branches: {
     names: r.map(t => (0, C.e0)((0, C.eC)(t, "name"))).filter(t => t !== null),
     complete: r.length < it,
     certain: true
    },
    json: t
   };
  }
  function yt(t) {
   const e = (0, C.eC)(t, "deployment_status");
   const n = (0, C.eC)(t, "deployment");
   const r = (0, C.eC)(e, "state");
   const s = ct.some(t => t === r);
   return {
    name: "deployment_status",
    context: (0, C.eC)(n, "environment"),
    sameContext: h,
    state: r,
    undecided: s ? `is ${r}` : null,
    description: (0, C.eC)(e, "description"),
    target_url: (0, C.p)(e, "target_url") ?? (0, C.p)(e, "log_url"),
    sha: (0, C.eC)(n, "sha"),
    branches: null,
    json: e
   };
  }
  function vt(t) {
   const e = (0, C.eC)(t, "check_run");
   const n = (0, C.eC)(e, "conclusion");
   const r = n === "success" || n === "failure";
   const s = (0, C.eC)((0, C.eC)(e, "output"), "title");
   const o = (0, C.eC)((0, C.eC)(e, "check_suite"), "head_branch");
   return {
    name: "check_run",
    context: (0, C.eC)(e, "name"),
    sameContext: (t, e) => t === e,
    state: r ? n : "error",
    undecided: $t((0, C.eC)(t, "action"), (0, C.eC)(e, "status")),
    description: r ? s : _t(n, s),
    target_url: (0, C.p)(e, "details_url") ?? (0, C.p)(e, "html_url"),
    sha: (0, C.eC)(e, "head_sha"),
    branches: {
     names: typeof o === "string" ? [ o ] : [],
     complete: true,
     certain: false
    },
    json: e
   };
  }
  function $t(t, e) {
   if (e !== "completed") return "is of a check that is not completed";
   return t === "completed" || t === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function _t(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function xt(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function jt(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function St(t, e) {
   return typeof t === "string" ? (0, s.xv)(t, e) : t;
  }
  function Ot(t, e = null) {
   const {state: n, description: r, context: s, target_url: o} = t;
   if (n === "pending") return null;
   const a = n === "success" || n === "failure";
   const i = mt({
    name: "status",
    state: a ? n : "error",
    description: r,
    context: s,
    target_url: o,
    json: f(t)
   }, e);
   return i?.valid ? i.callback : null;
  }
  const Ct = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function Mt(t, e, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return e === null || t !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${e.replace(Ct, "")}.`), r ]);
  }
  function Ut(t) {
   const {signature: e, keys: n, token: r, value: s, text: o, now: a} = t;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const i = (0, M.MX)(e, {
    headers: s === null ? {} : {
     [(0, M.Ml)(e)]: s
    },
    body: Mt(e, r, o),
    now: Math.floor(a / 1e3)
   }, n);
   return i === "ok" ? null : `the callback's signature is ${i}`;
  }
  var Et = n(7282);
  var At = n(9475);
  var It = n(7125);
  var Tt = n(1243);
  var Lt = n(845);
  var Nt = n(9853);
  var Rt = n(8290);
  var qt = n(5642);
  var Bt = n(7138);
  var Pt = n(7040);
  const Ft = "webhook-callback";
  const Dt = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function Jt(t) {
   const e = (0, C.eC)(t, "client_payload") ?? (0, C.eC)(t, "inputs");
   const n = [ e, (0, C.eC)((0, C.eC)(e, "webhook"), "body"), (0, C.eC)(e, "build"), (0, 
   C.eC)(e, "payload") ].map(zt);
   const r = n.find(t => Dt.some(e => (0, C.p)(t, e) !== null)) ?? null;
   const s = zt((0, C.p)(r, "callback_dispatch"));
   const o = zt((0, C.eC)(s, "client_payload"));
   const a = (0, C.p)(o, "token") ?? (0, C.p)(r, "callback_token");
   return {
    url: (0, C.e0)((0, C.p)(r, "callback_url")),
    context: (0, C.e0)((0, C.p)(r, "callback_context")),
    token: (0, C.e0)(a),
    dispatch: (0, C.p)(r, "callback_dispatch") === null ? null : {
     url: (0, C.e0)((0, C.p)(s, "url")),
     eventType: (0, C.e0)((0, C.p)(s, "event_type")) ?? Ft
    }
   };
  }
  function zt(t) {
   return typeof t === "string" ? (0, C.qF)(t) : t;
  }
  function Ht(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: r} = e.dispatch;
    const [, s] = Gt(t ?? "", n, "dispatches") ?? [];
    if (s === void 0) return Kt(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (e.token === null) return Kt("callback_dispatch of the event has no token to send along");
    if (e.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: e.token
    };
   }
   const r = t || (e.url ?? "");
   if (r === "") return Kt("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = Gt(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return t === "" ? Kt("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, a] = t === "" ? [] : Gt(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? Ft;
    return {
     kind: "dispatch",
     repository: a,
     eventType: t,
     token: e.token
    };
   }
   const i = t === "" ? null : Gt(r, n, Yt);
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
   } : Kt("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const Xt = "(?!\\.\\.?/)[\\w.-]+";
  const Yt = `actions/workflows/(${Xt})/dispatches`;
  function Gt(t, e, n) {
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${Xt}/${Xt})/${n}$`).exec(t.slice(r.length)) : null;
  }
  function Wt({pathname: t}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(t);
  }
  function Kt(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  const Zt = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function Vt(t, e) {
   const n = t || e && Zt[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function Qt(t, e) {
   const {description: n, context: r, targetUrl: o} = e;
   const a = {
    description: U,
    context: E
   };
   const i = [ "description", "context" ].filter(t => (0, s.VJ)(e[t]) > a[t]);
   const c = {
    state: t
   };
   if (n) c.description = (0, s.xv)(n, U);
   if (r) c.context = (0, s.xv)(r, E);
   if (o) c.target_url = o;
   return {
    report: c,
    cut: i
   };
  }
  function te(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function ee({eventType: t, token: e}, n, r) {
   return {
    event_type: t,
    client_payload: ne(e, n, r)
   };
  }
  function ne(t, e, n) {
   const r = JSON.stringify(e);
   const s = Mt("jobserv", t, r);
   const [o] = Object.values((0, M._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, n));
   return {
    ...t === null ? {} : {
     token: t
    },
    callback: r,
    ...o === void 0 ? {} : {
     signature: o
    }
   };
  }
  const re = "callback";
  const se = [ {
   from: 200,
   to: 299
  } ];
  const oe = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function ae(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const s = Jt(r.event);
   const o = (0, Bt.OM)(t, n.callbackSecretName);
   const a = ie(n, s, e);
   const i = Ht(n.callbackUrl, s, r.apiUrl);
   if (i.kind === "wrong") throw new Tt.x(i.message);
   const c = ![ "", s.url ].includes(n.callbackUrl);
   if (i.kind === "webhook" && c) {
    const {secret: t, continuation: n} = ce(i.url);
    const r = t ?? n;
    if (r !== void 0) e.mask(r);
   }
   if (i.kind === "status" && o.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, At.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: re,
    kind: "completed",
    status: a.state
   });
   const l = i.kind === "webhook" ? await le(t, e, ue(i.url, u, a, o)) : await fe(n, e, {
    identity: {
     id: u,
     webhook: re,
     event: re
    },
    to: i,
    report: a,
    keys: o,
    retryDelaysSeconds: Lt.Qs
   });
   const d = i.kind === "webhook" && Wt(i.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return de(a, l, {
    io: e,
    hint: f
   });
  }
  function ie(t, e, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: a} = t;
   const {serverUrl: i, repository: c, runId: u} = r;
   const l = Vt(t.state, s);
   if (l === null) throw new Tt.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = Qt(l, {
    description: o,
    context: t.context || (e.context ?? ""),
    targetUrl: a || `${i}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  function ce({pathname: t}) {
   return oe.exec(t)?.groups ?? {};
  }
  function ue(t, e, n, r) {
   const s = Buffer.from(JSON.stringify(n));
   return {
    id: e,
    webhook: re,
    event: re,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${Rt.x}`,
     "webhook-id": e,
     "webhook-event": re
    },
    body: s,
    stored: null,
    signatures: [ "jobserv" ],
    keys: r,
    signedBytes: Mt("jobserv", ce(t).continuation ?? null, s)
   };
  }
  async function le({inputs: t, allowlist: e}, n, r) {
   const s = {
    allowlist: e,
    successCodes: se,
    quoteResponse: t.showResponse !== "never",
    timeoutMs: Lt.t1,
    retryDelaysSeconds: Lt.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [o] = await (0, Pt.F0)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: r,
    options: s
   } ]);
   if (o === void 0) throw new Error("a delivery has no outcome");
   return o;
  }
  function de(t, e, {io: n, hint: r}) {
   const {state: s, description: o = null, context: a = null} = t;
   const {status: i, reason: c} = e;
   const u = {
    state: s,
    description: o,
    context: a,
    target_url: t.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${s}" was not delivered: ${c}${r}` : null,
    outputs: (0, qt.eS)(u, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, Nt.q)([ e ], n.redact)}`
   };
  }
  async function fe({dryRun: t, environment: e}, n, {identity: r, to: o, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = o;
   const l = o.kind === "workflow" ? `${u}, as a dispatch of ${o.workflow}` : `${u}, as a ${o.kind}`;
   const d = JSON.stringify(a);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, Et.nE)(r, "dry_run");
   }
   const f = () => he(n, e, {
    to: o,
    report: a,
    keys: i
   });
   const h = [];
   for (;;) {
    const {attempt: t, error: e} = await me(n, h.length + 1, f);
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
    const i = ke(n, e, h.length, c);
    if (i === null) return a;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return a;
   }
  }
  async function he({api: t}, {apiUrl: e, event: n}, {to: r, report: s, keys: o}) {
   const {repository: i} = r;
   const c = (0, a.NU)(i);
   switch (r.kind) {
   case "status":
    {
     const n = {
      apiUrl: e,
      repository: i,
      sha: r.sha
     };
     await y(t, n).post(te(s));
     return 201;
    }

   case "dispatch":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/dispatches", {
      ...c,
      ...ee(r, s, o)
     });
     return e;
    }

   case "workflow":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...c,
      workflow_id: r.workflow,
      ref: await pe(t, i, n),
      inputs: ne(r.token, s, o)
     });
     return e;
    }
   }
  }
  async function pe(t, e, n) {
   const r = (0, C.eC)(n, "repository");
   const s = (0, C.eC)(r, "full_name") === e ? r : (await t.request("GET /repos/{owner}/{repo}", (0, 
   a.NU)(e))).json;
   const i = (0, C.e0)((0, C.eC)(s, "default_branch"));
   if (i === null) throw new o.hD(`the API names no default branch of ${e}`, null);
   return i;
  }
  async function me({clock: t}, e, n) {
   const r = t.now();
   const s = (n, s) => ({
    number: e,
    status_code: n,
    error: s,
    started: new Date(r).toISOString(),
    duration_ms: t.now() - r
   });
   try {
    return {
     attempt: s(await n(), null),
     error: null
    };
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: s(e, n ?? "status"),
     error: t
    };
   }
  }
  function ke({clock: t, random: e}, {status: n, code: r}, s, o) {
   const a = (0, It.t)({
    attempt: s,
    retryDelaysSeconds: o,
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
  var ge = n(73);
  var we = n(4827);
  var be = n(9950);
  function ye({webhooks: t}) {
   return {
    ...(0, we.U)(t.flatMap(be.wX)),
    build: true
   };
  }
  const ve = 10 * 6e4;
  function $e({webhooks: t, expect_final_callback: e}) {
   return {
    links: t.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: e
   };
  }
  var _e = n(5432);
  var xe = n(4668);
  var je = n(7067);
  var Se = n(8500);
  function Oe(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  const Ce = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Me = 16 * 1024 * 1024;
  const Ue = 16384;
  const Ee = 4096;
  const Ae = 16384;
  const Ie = 1e3;
  const Te = 250;
  const Le = 50;
  const Ne = {
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
  const Re = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function qe(t) {
   const e = {
    ...Ce,
    bodyBytes: Math.max(Me, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, je.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Ae
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = Ue;
   const r = new Map;
   n.on("connection", t => {
    Fe(r, e);
    r.set(t, performance.now());
    t.once("close", () => r.delete(t));
   });
   n.on("clientError", (t, e) => We(t.code, e));
   const {maxBytes: s} = t;
   const {bodyBytes: o} = e;
   let a = false;
   const i = new Map;
   const c = e => {
    t.onError(e);
    return Re;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const r = Je(e);
    const l = De(r) ?? u(() => t.checkHead(r));
    if (l !== null) return Ye(e, n, l);
    if (a) return Ye(e, n, Ne);
    if (e.headers.expect !== void 0) n.writeContinue();
    He(e, i, {
     maxBytes: s,
     bodyBytes: o
    }, s => {
     if (a) return Ye(e, n, Ne);
     const o = u(() => t.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(c).then(t => Ye(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await Be(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     a = true;
     return Pe(n);
    }
   };
  }
  function Be(t, {host: e, port: n}) {
   return new Promise((r, s) => {
    t.once("error", t => s(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: Ee
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function Pe(t) {
   await (0, Se.setTimeout)(Le);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, Se.setTimeout)(Te - Le, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function Fe(t, {connections: e, patienceMs: n}) {
   for (const [r, s] of t) {
    const o = performance.now() - s < n;
    if (t.size < e || o) return;
    t.delete(r);
    r.destroy();
   }
  }
  function De({path: t, method: e}) {
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
  function Je(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: ze(t)
   };
  }
  function ze({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const s = t[n + 1] ?? "";
    const o = e.get(r);
    e.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(e);
  }
  function He(t, e, {maxBytes: n, bodyBytes: r}, s) {
   const o = [];
   let a = 0;
   const i = () => {
    t.off("data", u).off("end", l);
    e.delete(t);
    o.length = 0;
   };
   const c = t => {
    i();
    s(t);
   };
   const u = s => {
    a += s.length;
    if (a > n) return c(null);
    o.push(s);
    e.set(t, a);
    Xe(e, r);
   };
   const l = () => c(Buffer.concat(o, a));
   t.on("data", u).on("end", l);
   t.once("close", i);
  }
  function Xe(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [r, s] of t) {
    if (n <= e) return;
    n -= s;
    t.delete(r);
    r.destroy();
   }
  }
  function Ye(t, e, {status: n, headers: r, body: s}) {
   const o = Buffer.from(JSON.stringify(s));
   e.writeHead(n, {
    ...r,
    "content-type": "application/json",
    "content-length": o.length,
    connection: "close"
   });
   if (t.complete || t.headers.expect !== void 0) {
    e.end(o);
    return;
   }
   e.write(o);
   const a = () => {
    clearTimeout(i);
    e.end();
   };
   const i = setTimeout(a, Ie);
   t.once("end", a).once("close", a).resume();
  }
  const Ge = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function We(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Ge.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
  function Ke(t, e) {
   const n = cn(t, e.path);
   if (n === null) return sn(404, "No such path or token.");
   const r = Oe(e);
   if (r === "method_not_allowed") return rn(F([ r ]));
   if (n.isOver()) return on();
   const s = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return rn(F([ r ]));
   return s > z ? rn(F([ "body_too_large" ])) : null;
  }
  function Ze(t, e, n) {
   const r = cn(t, e.path);
   const s = Ke(t, e);
   if (r === null || s !== null) {
    const t = s ?? sn(404, "No such path or token.");
    return {
     reply: t,
     endpoint: r,
     log: null
    };
   }
   const {body: o, headers: a} = e;
   if (o === null) return en(r, F([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: a,
     body: o,
     now: n
    };
    const e = (0, M.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, M.e)(r.signature, t)}` : e;
     const s = `The callback's signature is ${n}.`;
     return nn(r, sn(401, s), s);
    }
   }
   const i = Ve(r, o);
   if (i.kind === "refused") return en(r, i.refusal);
   if (i.kind === "pending") {
    const t = tn(r, "pending");
    return {
     reply: t,
     endpoint: r,
     log: i
    };
   }
   if (i.kind === "unrelated") {
    const t = `${i.message}; the callback is ignored.`;
    const e = {
     status: 202,
     body: {
      accepted: false,
      errors: [],
      message: t
     }
    };
    return {
     reply: e,
     endpoint: r,
     log: i
    };
   }
   const c = Qe(r, i.callback);
   return {
    reply: c,
    endpoint: r,
    log: i
   };
  }
  function Ve({format: t}, e) {
   if (t === null) {
    const t = I(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = K(t, e);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: o} = F(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: o
    }
   };
  }
  function Qe(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return tn(t, e.state);

   case "duplicate":
    return tn(t, e.state, {
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
    return on();
   }
  }
  function tn(t, e, n = {}) {
   const {chain: r, webhook: s} = t;
   const o = r === null ? {} : {
    chain: r,
    webhook: s
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...o,
     state: e,
     ...n
    }
   };
  }
  function en(t, e) {
   return nn(t, rn(e), e.message);
  }
  function nn(t, e, n) {
   const {status: r} = e;
   return {
    reply: e,
    endpoint: t,
    log: {
     kind: "refused",
     status: r,
     message: n
    }
   };
  }
  function rn(t) {
   const e = sn(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function sn(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function on() {
   return sn(410, "The time for this callback is over.");
  }
  function an(t, e) {
   return {
    ...e,
    digest: (0, M.sc)(t)
   };
  }
  function cn(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = (0, M.sc)(n);
   const s = t.filter(t => (0, M.SK)(t.digest, r));
   return s[0] ?? null;
  }
  var un = n(3444);
  const ln = /^[A-Za-z0-9_-]{16,200}$/;
  async function dn(t, e, {what: n, path: r = "", ...s}) {
   const {host: o, port: a} = t.listen;
   mn(t, a);
   const i = (0, un.J9)(e.log, "failures of the listener");
   const c = await qe({
    host: o,
    port: a,
    ...s,
    onError: t => i.warning(`the listener failed: ${t}`)
   });
   const u = mn(t, c.port);
   e.log.info(`listening on ${kn(o)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     i.close();
    }
   };
  }
  async function fn(t, e, n, r = () => {}) {
   const s = (0, un.J9)(e.log, "callbacks were refused");
   const o = (0, un.J9)(e.log, "requests were refused");
   const a = await dn(t, e, {
    what: "callbacks",
    maxBytes: z,
    checkHead: t => {
     const e = Ke(n, t);
     const r = (0, C.e0)((0, C.eC)(e?.body, "message"));
     if (e !== null) o.warning(`a ${t.method} request was refused with ${e.status}: ${r}`);
     return e;
    },
    handle: t => {
     const o = Math.floor(e.clock.now() / 1e3);
     const a = Ze(n, t, o);
     if (a.log !== null) {
      r(a.log);
      hn(s, a.log);
     }
     return a.reply;
    }
   });
   return {
    publicUrl: a.publicUrl,
    async close() {
     await a.close();
     s.close();
     o.close();
    }
   };
  }
  function hn(t, e) {
   switch (e.kind) {
   case "refused":
    t.warning(`a callback was refused with ${e.status}: ${e.message}`);
    break;

   case "unrelated":
    t.info(`a callback was ignored: ${e.message}`);
    break;

   case "pending":
    t.info("a callback says that it is still pending");
    break;

   case "callback":
    if (e.warnings.length > 0) t.warning(`the callback's texts were changed: ${e.warnings.join(", ")}`);
   }
  }
  const pn = [ "0.0.0.0", "[::]", "*" ];
  function mn(t, e) {
   const {listen: n, publicUrl: r} = t;
   const s = `http://${kn(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!pn.includes(t)) return s;
    throw new Tt.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const o = URL.canParse(r) ? new URL(r) : null;
   const a = o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(o.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new Tt.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function kn(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var gn = n(7598);
  const wn = "webhook-action/relay/v1/";
  const bn = 32;
  const yn = (0, gn.createSecretKey)(Buffer.alloc(bn));
  const vn = 16;
  const $n = "webhook-action/attest/v1.";
  function _n({id: t, key: e}) {
   return `whr_${t}_${e.toString("base64url")}`;
  }
  function xn(t) {
   const e = t.split(",").map(t => {
    const [, e = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(t.trim()) ?? [];
    const r = Tn(n);
    return r === null ? null : {
     id: e,
     key: r
    };
   });
   return e.includes(null) ? null : e.filter(t => t !== null);
  }
  function jn(t, e) {
   return Un(Sn(t), `${wn}${e}`);
  }
  function Sn(t) {
   const e = (0, gn.createHmac)("sha256", yn).update(t).digest();
   return (0, gn.createSecretKey)(e);
  }
  const On = new WeakMap;
  function Cn(t, e) {
   const n = On.get(t) ?? new Map;
   const r = n.get(e) ?? (0, gn.createSecretKey)(jn(t.key, e));
   On.set(t, n.set(e, r));
   return r;
  }
  function Mn(t, e) {
   return Un(t, e).subarray(0, vn).toString("base64url");
  }
  function Un(t, e) {
   const n = Buffer.isBuffer(t) ? (0, gn.createSecretKey)(t) : t;
   return (0, gn.createHmac)("sha256", n).update(e).digest();
  }
  function En(t, e, n) {
   const r = Cn(t, `secret/${e}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function An(t, e, n) {
   const r = `${$n}${e.toLowerCase()}.${n}`;
   return `v1.${Un(Cn(t, "attest"), r).toString("base64url")}`;
  }
  function In(t, e, n, r) {
   const s = t.map(t => An(t, e, n));
   return s.filter(t => (0, M.SK)(t, r)).length > 0;
  }
  function Tn(t) {
   const e = Buffer.from(t, "base64url");
   return e.length === bn && e.toString("base64url") === t ? e : null;
  }
  function Ln({secret_name: t}, e) {
   const [n, ...r] = xn(e.get(t) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new Tt.x(`${t} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
  const Nn = "webhook-action/callback/v2.";
  const Rn = 2048;
  const qn = /^[\w-]{1,100}\/(?!\.\.?$)[\w.-]{1,100}$/;
  function Bn(t, e) {
   if (e.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: o, link: a, exp: i, n: c} = t;
   const u = JSON.stringify([ n, r, s, o, a, i, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Mn(e, Nn + l)}`;
  }
  function Pn(t, e) {
   const n = t.slice(0, Rn);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const o = Jn(s);
   const a = e(o?.repository ?? "");
   const i = Mn(a, Nn + s);
   const c = (0, M.SK)(i, n.slice(r + 1));
   return c && a.length > 0 && t === n ? o : null;
  }
  function Fn({exp: t}, e) {
   return !(e < t);
  }
  function Dn(t) {
   return (0, gn.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function Jn(t) {
   const e = Buffer.from(t, "base64url");
   if (e.toString("base64url") !== t) return null;
   const n = zn(e);
   if (n === null || n.length !== 7) return null;
   const [r, s, o, a, i, c, u] = n;
   if (!Hn(r, qn)) return null;
   if (!Hn(a, /./s) || !Hn(i, /./s)) return null;
   if (!Hn(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Xn(s) || !Xn(o) || !Xn(c)) return null;
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
  function zn(t) {
   try {
    const e = JSON.parse(t.toString("utf8"));
    return Array.isArray(e) ? e : null;
   } catch {
    return null;
   }
  }
  function Hn(t, e) {
   return typeof t === "string" && e.test(t);
  }
  function Xn(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  var Yn = n(1336);
  var Gn = n(5829);
  var Wn = n(8338);
  var Kn = n(2480);
  async function Zn(t, e) {
   const n = t.callback.via === "event" ? Qn : Vn;
   const r = e.run.io.randomBytes(n).toString("base64url");
   await e.statuses.pending(t.name, r);
   switch (t.callback.via) {
   case "response":
    return er(t, e);

   case "delivery":
    return tr;

   case "listener":
    return rr(t, e, r);

   case "status":
    return sr(t, e);

   case "poll":
    return ar(t, e);

   case "event":
    return dr(t, e, r);
   }
  }
  const Vn = 16;
  const Qn = 12;
  const tr = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   lastAnswer: () => null,
   close: () => {}
  };
  function er({name: t, callback: e}, {run: n}) {
   return {
    ...tr,
    async wait({response: r}) {
     if (r === null || r.cut) return pr("its response is longer than 64 KiB");
     const s = at(r.body, e.format ?? null);
     switch (s.kind) {
     case "callback":
      nr(n, t, s.warnings);
      return s;

     case "pending":
      return pr("its response says that it is still pending");

     case "unrelated":
      return pr(`its response is about something else: ${s.message}`);

     case "refused":
      return pr(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function nr({io: t}, e, n) {
   if (n.length > 0) t.log.warning(`texts of the callback of "${e}" were changed: ${n.join(", ")}`);
  }
  function rr({name: t, callback: e}, {run: n, register: r, publicUrl: s, onCallback: o, progress: a}, i) {
   const {step: c, plan: u, io: l} = n;
   l.mask(i);
   const d = (0, un.J9)(l.log, `callbacks of "${t}" changed nothing`);
   r(an(i, {
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
     const n = o(e);
     const r = `callback of "${t}": ${J(e)} (${n})`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const s = a();
     return {
      ruling: n,
      state: s.callback?.state ?? s.state
     };
    }
   }));
   return {
    ...tr,
    keys: {
     callback_url: `${s}/hook/${i}/`
    },
    close: () => d.close()
   };
  }
  async function sr({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(t);
   const [a] = await n.list(s);
   const i = a?.id ?? 0;
   let c = null;
   const u = async () => {
    const t = await n.latest(s);
    c = or(t, s, i);
    return t.filter(({id: t}) => t > i).map(t => Ot(t)).findLast(t => t !== null);
   };
   return {
    ...tr,
    keys: {
     callback_url: n.url,
     callback_context: s
    },
    check: async () => await u() ?? "none",
    lastAnswer: () => c,
    async wait(t, n) {
     let r;
     const s = (0, o.IZ)(e, async () => {
      r = await u();
     });
     return hr(e, n, async () => {
      await s();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function or([t], e, n) {
   if (t === void 0) return `the commit has no status "${e}"`;
   return t.id > n ? `the status "${e}" is ${t.state}` : `the only statuses "${e}" are older than the request`;
  }
  function ar(t, {run: e}) {
   const {io: n} = e;
   let r = null;
   return {
    ...tr,
    lastAnswer: () => r,
    async wait({request: s, response: o}, a) {
     const i = mr(e, t, s, o);
     if (i.kind === "refused") return i;
     const {url: c} = i;
     return hr(n, a, async () => {
      const o = await $r(e, s, c, a);
      if (o.kind === "refused") return pr(`polling ${c.origin}: ${o.reason}`);
      const i = o.kind === "body" ? ur(e, t, o.body) : o;
      if (i.kind !== "waiting") return i;
      r = `the last answer at ${c.origin}: ${n.redact(i.reason)}`;
      n.log.debug(`polling for "${t.name}": ${i.reason}`);
      return null;
     });
    }
   };
  }
  const ir = 200;
  const cr = [ "state_missing", "body_empty" ];
  function ur({io: t}, {name: e, callback: n}, r) {
   const o = at(r, n.format ?? null);
   const a = (0, s.g$)(t.redact(r.toString()), ir);
   switch (o.kind) {
   case "callback":
    nr({
     io: t
    }, e, o.warnings);
    return o;

   case "pending":
    return {
     kind: "waiting",
     reason: `200, pending: ${a}`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `200, ${o.message}: ${a}`
    };

   case "refused":
    return o.errors.every(t => cr.includes(t)) ? {
     kind: "waiting",
     reason: `200, not decided: ${a || "empty"}`
    } : pr(`what was polled isn't a callback: ${o.message}`);
   }
  }
  const lr = 7 * 24 * 36e5;
  function dr({name: t, callback: e}, {run: n, statuses: r}, s) {
   const {step: o, io: a, plan: i, reported: c} = n;
   const {apiUrl: u, repository: l} = o.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = e.timeout ?? lr;
   const p = Math.floor((a.clock.now() + h) / 1e3);
   const m = i.relay && Ln(i.relay, o.secrets)[0];
   const k = Bn({
    repository: l,
    run: d,
    attempt: f,
    chain: i.name,
    link: t,
    exp: p,
    n: s
   }, m ? jn(m.key, "chain") : o.secrets.get(i.token_secret_name ?? "") ?? "");
   a.mask(k);
   const g = fr(n, {
    name: t,
    callback: e
   }, k);
   return {
    ...tr,
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
    check: async () => await r.isTaken(t) ? "taken" : "none"
   };
  }
  function fr({step: t, plan: e, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return e.relay === void 0 ? null : (0, Yn.sC)(e.relay, Ln(e.relay, t.secrets)[0].id, o);
   const a = {
    ...n.values,
    callback_token: o
   };
   const i = (0, Kn.IX)(a, t.secrets, t.inputs.variables);
   try {
    return (0, Kn.KD)(s.url, i);
   } catch (t) {
    if (!(t instanceof Kn.vH)) throw t;
    throw new Tt.x(`webhook "${r}": callback.url: ${t.message}`);
   }
  }
  async function hr({clock: t}, e, n) {
   while (!e.aborted) {
    const r = await n();
    if (e.aborted) break;
    if (r !== null) return r;
    await t.sleep(H, e);
   }
   return null;
  }
  function pr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function mr({step: t, reported: e}, {name: n, callback: r}, {url: s}, o) {
   const a = r.url;
   if (a === void 0) {
    const t = o?.headers.location;
    if (t === void 0) return pr("its response has no Location to poll; send one, or write callback.url");
    const e = URL.canParse(t, s.href) ? new URL(t, s) : null;
    return e?.origin === s.origin && !e.username && !e.password ? kr(e) : pr(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const i = (0, Wn.S6)(a).map(({name: t}) => t).filter(t => t.startsWith("response."));
   const c = o === null ? null : wr(o.body);
   const u = {
    ...e.values,
    response: o === null ? {} : c
   };
   const l = (0, Kn.IX)(u, t.secrets, t.inputs.variables);
   const d = i.find(t => !gr(l(t)));
   if (o !== null && d !== void 0) return pr(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   try {
    const t = (0, Kn.KD)(a, t => o === null && i.includes(t) ? "x" : l(t));
    if (!URL.canParse(t)) return pr("its callback.url is not a URL");
    return kr(new URL(t));
   } catch (t) {
    if (!(t instanceof Kn.vH)) throw t;
    throw new Tt.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  function kr(t) {
   t.hash = "";
   return {
    kind: "url",
    url: t
   };
  }
  function gr(t) {
   return typeof t === "number" || typeof t === "string" && t !== "";
  }
  function wr(t) {
   const e = X(t);
   return e.kind === "json" ? e.json : null;
  }
  function br(t, e) {
   return (0, Gn.x5)(t, e, t.methods[0] ?? "GET");
  }
  const yr = 3e4;
  const vr = [ 202, 204, 404 ];
  async function $r({io: t, step: {allowlist: e}}, n, r, s) {
   const o = br(e, r);
   if (o !== null) return {
    kind: "refused",
    reason: o
   };
   const a = r.origin === n.url.origin ? _r(n) : {};
   const i = await t.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...a
    },
    body: null,
    timeoutMs: yr,
    maxBytes: z,
    refuses: (0, Gn.V4)((0, Gn.nd)(e, r), r.hostname),
    keepAlive: false,
    signal: s
   });
   if (i.kind === "failure") return {
    kind: i.permanent ? "refused" : "waiting",
    reason: `${i.code}: ${i.message}`
   };
   const {status: c, body: u, cut: l} = i;
   if (vr.includes(c) || c >= 500) return {
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
  function _r({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const xr = {
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
  function jr(t, e) {
   const {step: n, io: r, plan: s} = t;
   const o = s.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: a} = n.config.notify ?? {};
   (0, Bt.HP)([ ...o, {
    url: a
   } ], n.inputs.variables, r.log);
   const i = o.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") mn(n.inputs, n.inputs.listen.port);
    const s = r === "event" && Cr(t, e);
    const o = {
     ...xr[r],
     ...s && {
      callback_url: "***"
     }
    };
    const a = Mr(t, e, {
     keys: o,
     callback: null
    });
    if (r === "poll" && e.callback.url !== void 0) Sr(t, e, a);
    return a;
   });
   (0, Pt.xD)(n.inputs.allowedHosts, r, i.map(({url: t}) => t));
   return i;
  }
  function Sr(t, e, n) {
   const r = mr(t, e, n, null);
   const s = r.kind === "url" ? br(t.step.allowlist, r.url) : r.reason;
   if (s !== null) throw new Tt.x(`webhook "${e.name}": callback.url: ${s}`);
  }
  const Or = 255;
  function Cr(t, e) {
   const {step: n, plan: r} = t;
   const s = Bn({
    repository: n.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: r.name,
    link: e.name,
    exp: 9999999999,
    n: "x".repeat(16)
   }, "any key: only the length counts");
   const o = fr(t, e, s);
   if (o !== null && o.length > Or) throw new Tt.x(`webhook "${e.name}" of chain "${r.name}": its callback_url could have ${o.length} characters, and receivers such as Docker Hub take ${Or}; shorten the names of the chain and of its webhooks`);
   return o !== null;
  }
  function Mr({step: t, io: e, plan: n, reported: r, event: s}, o, {keys: a, callback: i}) {
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = r;
   const h = (0, At.ek)({
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
   return (0, Pt.nd)(t, e, o, {
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
    body: (0, At._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: a,
     secrets: t.secrets
    })
   });
  }
  async function Ur({step: t, io: e}, n, r, s) {
   e.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const o = await (0, Et.cK)(e, r, {
    ...Ar(n),
    allowlist: t.allowlist,
    quoteResponse: t.inputs.showResponse !== "never",
    signal: AbortSignal.any([ e.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(t => {
     const r = e.redact((0, xe.gJ)(t));
     e.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const a = s.ended.aborted && !e.signal.aborted;
   const i = a ? Er(o, s.state()) : o;
   const c = (0, Pt.KV)(t.inputs, e, r, i);
   return {
    outcome: o,
    delivery: c
   };
  }
  function Er(t, e) {
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
  function Ar(t) {
   const {via: e, timeout: n = ve} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    successBody: t.success_body,
    timeoutMs: t.timeout ?? (r ? n : Lt.t1),
    retryDelaysSeconds: t.retry_schedule ?? Lt.Qs,
    retryOnlyIfUndelivered: !(t.idempotent ?? t.retry_schedule !== void 0),
    keepAlive: false
   };
  }
  const Ir = /#([0-9a-f]{16})$/;
  const Tr = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const Lr = 60;
  function Nr(t, {attempt: e, job: n}) {
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, Lr) || "-";
   return `callback ${Dn(t)} claimed in attempt ${e} by ${r}`;
  }
  function Rr(t, e, n) {
   const r = [ ...t ].sort((t, e) => t.id - e.id);
   const s = r.find(t => qr(t) === Dn(e));
   if (s === void 0) return {
    kind: "unsent"
   };
   const o = r.filter(({id: t}) => t > s.id);
   if (o.some(t => qr(t) !== null)) return Fr("resent", "the link has been sent again since; its new token counts");
   const a = o.find(({state: t}) => t !== "pending");
   if (a !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: a.state,
    message: `it has been used, for the link has its verdict already: ${a.state}`
   };
   const i = o.filter(t => Br(t, e));
   const [c] = i;
   if (c !== void 0 && c.target_url !== n.page) return Fr("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = i.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => Pr(t) === n.attempt);
   return l === void 0 || l.description === Nr(e, n) ? {
    kind: "open",
    sent: s
   } : Fr("claimed", "another job of this run has claimed it");
  }
  function qr({state: t, target_url: e}) {
   const n = t === "pending" ? Ir.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function Br({description: t}, e) {
   const n = Tr.exec(t ?? "")?.[1];
   return n === void 0 || n === Dn(e);
  }
  function Pr({description: t}) {
   const e = Tr.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function Fr(t, e) {
   return {
    kind: "refused",
    why: t,
    message: e
   };
  }
  const Dr = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Jr({step: t, io: e, plan: n, reported: r}) {
   const {apiUrl: o, serverUrl: a, repository: i, sha: c} = t.inputs.environment;
   const {run: u} = r;
   const l = y(e.api, {
    apiUrl: o,
    repository: i,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const f = `${a}/${i}/actions/runs/${u.id}/attempts/${u.attempt}`;
   const h = t => (0, s.ue)(`webhook/${n.name}/${t}`);
   let p = Promise.resolve();
   const m = t => {
    p = p.then(t);
    p.catch(() => {});
   };
   const k = new Map;
   const g = async t => {
    const e = k.get(t);
    if (e === void 0) return false;
    const n = await l.list(h(t));
    return Rr(n, e, Dr).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: h,
    isTaken: g,
    async pending(t, e) {
     if (!d) return;
     k.set(t, e);
     m(() => l.post({
      state: "pending",
      context: h(t),
      description: "sent, waiting for the callback",
      target_url: `${f}#${Dn(e)}`
     }));
     await p;
    },
    publish(t, n) {
     if (!d) return;
     for (const [r, s] of n.links.entries()) {
      const n = t.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? zr(s, f, e) : null;
      if (o === null) continue;
      m(async () => {
       if (s.via === "event" && await g(s.name)) return;
       const t = h(s.name);
       await l.post({
        ...o,
        context: t
       });
      });
     }
    },
    flush: () => p.then(() => null, t => `a commit status of the chain could not be written: ${t instanceof Error ? t.message : t}`)
   };
  }
  function zr(t, e, {redact: n}) {
   const r = t.callback?.description ?? t.reason;
   const s = t.callback?.target_url ?? e;
   const o = n(s) === s ? s : e;
   switch (t.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: t.state,
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
  async function Hr({webhooks: t}, e, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: a} of t.slice(0, e)) {
    if (!a) continue;
    const t = await n.list(r(o));
    const [e] = t;
    const i = e ? Ot(e) : null;
    if (i?.state !== "success") continue;
    const c = t.find(({state: t}) => t === "pending");
    s.push({
     name: o,
     callback: i,
     attempts: 1,
     started: c?.created ?? null,
     completed: e?.created ?? null
    });
   }
   return s;
  }
  const Xr = 1500;
  const Yr = 5;
  const Gr = 21;
  const Wr = 3e3;
  async function Kr({step: t, io: e}, {statuses: n, contextOf: r}, s) {
   const {n: o} = s;
   const a = Vr(t.inputs);
   const i = r(s.link);
   const c = e.clock.now();
   const u = await Zr(e, Yr, async () => {
    const t = Rr(await n.list(i), o, a);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Qr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Qr(u.message);
   const l = Fn(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: i,
    description: l ? "the callback came after its time" : Nr(o, a),
    target_url: a.page
   });
   if (l) return Qr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Zr(e, Gr, async () => {
    const t = await n.list(i);
    const r = t.some(({id: t}) => t === d.id);
    const s = Rr(r ? t : [ ...t, d ], o, a);
    if (s.kind === "refused") return s;
    if (!r) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Wr, 2 * h);
    return c ? s : null;
   });
   if (p === null) return Qr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Qr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Zr({clock: t, log: e, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const a = await s();
    if (a !== null || o >= r || n.aborted) return a;
    e.debug("the statuses of the link are read again");
    await t.sleep(Xr, n);
   }
  }
  function Vr(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: s, runnerName: o, job: a} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: s,
    job: t.jobId || o || a
   };
  }
  function Qr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function ts({links: t, expectFinalCallback: e}) {
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
  function es(t, {link: e, ...n}) {
   const r = ts(t);
   const s = r.links.map((t, r) => {
    if (r === e) return {
     ...t,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const s = n.earlier.find(({name: e}) => e === t.name);
    return r < e && s ? {
     ...t,
     ...s,
     state: "success"
    } : t;
   });
   return {
    ...r,
    state: "running",
    links: s,
    current: e
   };
  }
  function ns(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = rs(t, e + 1) === null;
   return r && !t.expectFinalCallback;
  }
  function rs(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  function ss(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? ws(t, e.from, e.at) : vs(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return os(t, e);

   case "callback":
    return is(t, e);

   case "refused":
    return us(t, e);

   case "link_timeout":
    return ls(t, e.link) && !ds(t, e.link) ? ks(t, e.link, ps(e)) : vs(t);

   case "chain_timeout":
    return hs(t, ps(e));

   case "cancelled":
    return hs(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function os(t, e) {
   const {link: n, attempts: r, statusCode: s, at: o} = e;
   if (t.links[n]?.state === "skipped") return vs(t);
   const a = bs(t, n, {
    attempts: r,
    statusCode: s
   });
   if (t.links[n]?.state !== "sending" || !ls(t, n)) return vs(a);
   const i = ds(a, n);
   const c = bs(a, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return as(c);
   if (e.kind === "rejected" || e.kind === "lost") return i && e.kind === "lost" ? gs(c, n, o) : ks(c, n, {
    state: "error",
    at: o,
    reason: e.reason
   });
   if (i || ns(a, n)) return gs(c, n, o);
   return a.links[n]?.via === "event" ? as(c) : vs(c);
  }
  function as(t) {
   return ys({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function is(t, e) {
   const {link: n, callback: r, at: s} = e;
   const o = t.links[n];
   if (o === void 0) return ms(vs(t), "unexpected");
   if (ls(t, n) && o.callback === null && cs(o)) {
    const e = bs(t, n, {
     callback: r
    });
    if (r.state !== "success") return ms(ks(e, n, {
     state: r.state,
     at: s
    }), "accepted");
    return o.state === "sending" ? ms(ys(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : ms(gs(e, n, s), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return ms(vs(t), "expired");
   const a = o.callback?.state ?? o.state;
   if (a === r.state) return ms(vs(t), "duplicate");
   if (o.callback === null && !fs(o)) return ms(vs(t), "unexpected");
   const i = o.conflicts + 1;
   return ms(vs(bs(t, n, {
    conflicts: i
   })), "conflict");
  }
  function cs({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function us(t, e) {
   const {link: n, reason: r, at: s} = e;
   const o = t.links[n];
   const a = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return a && o.state === "waiting" && ls(t, n) ? ks(t, n, {
    state: "error",
    at: s,
    reason: r
   }) : vs(t);
  }
  function ls(t, e) {
   return t.state === "running" && t.current === e;
  }
  function ds(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function fs({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function hs(t, e) {
   if (t.state === "not_run") return ys({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? ks(t, t.current, e) : vs(t);
  }
  function ps({at: t, reason: e}) {
   return {
    state: "timeout",
    at: t,
    reason: e
   };
  }
  function ms(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  function ks(t, e, n) {
   const {state: r, at: s, reason: o = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = bs(t, e, {
    state: r,
    completed: s,
    reason: o
   });
   if (t.links[e]?.state === "sending") a.unshift({
    kind: "abort",
    link: e
   });
   return ys({
    ...i,
    state: r
   }, a);
  }
  function gs(t, e, n) {
   const r = bs(t, e, {
    state: "success",
    completed: n
   });
   return ws(r, e + 1, n);
  }
  function ws(t, e, n) {
   const r = rs(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return ys({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const s = bs(t, r, {
    state: "sending",
    started: n
   });
   return ys({
    ...s,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function bs(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
   };
  }
  function ys(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function vs(t) {
   return ys(t, []);
  }
  const $s = 10;
  async function _s(t, e, n) {
   const {io: r, plan: s, timeoutMs: a} = t;
   let i = e;
   let c = null;
   let u = null;
   const l = [];
   const d = [];
   const f = [];
   const h = [];
   const p = new AbortController;
   const m = Jr(t);
   const k = await js(t, h);
   const g = r.clock.now() + a;
   const w = t => {
    const e = i;
    const {chain: n, actions: r, ruling: o} = ss(e, t);
    i = n;
    if (t.kind === "callback" && o !== null) {
     if (o === "accepted") c = t.callback;
     xs(d, {
      chain: s.name,
      webhook: Ms(n, t.link).name,
      status: o,
      callback: t.callback,
      at: t.at
     });
    }
    m.publish(e, n);
    if (u && (n.state !== "running" || n.current !== u.index)) u.over.abort();
    for (const {kind: t} of r) {
     if (t === "done") p.abort();
     if (t === "send" || u === null) continue;
     u.mayRetry = false;
     if (t === "abort") u.inFlight.abort();
    }
    return o;
   };
   const b = e => ({
    run: t,
    statuses: m,
    publicUrl: k?.publicUrl ?? "",
    register: t => h.push(t),
    progress: () => Ms(i, e),
    onCallback: t => w({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const y = async e => {
    const {index: n, link: s, over: o} = e;
    const a = Os(t, e, {
     deadline: g,
     apply: w
    });
    try {
     const t = await Zn(s, b(n));
     f.push(t);
     e.source = t;
     if (!o.signal.aborted) await v(e, t);
    } catch (t) {
     const e = r.redact((0, xe.gJ)(t));
     if (!o.signal.aborted) r.log.warning(`link "${s.name}": ${e}`);
     const a = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (Ms(i, n).state === "sending") w({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...a
     }); else w({
      kind: "refused",
      ...a
     });
    }
    await a;
   };
   const v = async (e, n) => {
    const {index: s, link: a, inFlight: c, over: u} = e;
    let d = false;
    const f = async () => {
     const t = d ? "taken" : await n.check();
     if (t === "taken") d = true; else if (t !== "none") w({
      kind: "callback",
      link: s,
      callback: t,
      at: r.clock.now()
     });
    };
    const h = Mr(t, a, {
     keys: n.keys,
     callback: Us(i, s)
    });
    const {outcome: p, delivery: m} = await Ur(t, a, h, {
     ended: c.signal,
     state: () => Ms(i, s).state,
     shouldRetry: async () => {
      await f();
      return e.mayRetry && !d;
     }
    });
    l.push(m);
    const {attempts: k, delivered: g, reason: b} = p;
    const y = !g || a.callback.via === "status";
    const v = await (y ? f() : Promise.resolve()).then(() => null, t => ({
     error: t
    }));
    const $ = k.at(-1)?.response ?? null;
    const _ = {
     link: s,
     attempts: k.length,
     statusCode: k.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (d) {
     r.log.notice(`link "${a.name}" is not sent again, because another run continues from its callback`);
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
    if (v !== null && !(0, o.dg)(v.error)) throw v.error;
    if (u.signal.aborted) return;
    const x = await n.wait({
     request: h,
     response: $
    }, u.signal);
    if (x === null) return;
    const j = r.clock.now();
    if (x.kind === "callback") w({
     ...x,
     link: s,
     at: j
    }); else {
     const t = r.redact(x.reason);
     r.log.warning(`link "${a.name}": ${t}`);
     w({
      kind: "refused",
      link: s,
      reason: t,
      at: j
     });
    }
   };
   const $ = () => {
    w({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const _ = r.clock.sleep(a, p.signal).then(() => {
    if (!p.signal.aborted) w({
     kind: "chain_timeout",
     reason: u?.source?.lastAnswer() ?? null,
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", $, {
     once: true
    });
    w(n);
    if (r.signal.aborted) $();
    while (i.state === "running" && i.current !== null) {
     u = Ss(s.webhooks, i.current);
     await y(u);
    }
   } finally {
    p.abort();
    await _;
    r.signal.removeEventListener("abort", $);
    await (k?.close());
    for (const t of f) t.close();
   }
   const x = await m.flush();
   return {
    chain: i,
    deliveries: l,
    callbacks: d,
    callback: c,
    trouble: x
   };
  }
  function xs(t, e) {
   const {webhook: n, status: r} = e;
   const s = t.filter(t => t.webhook === n);
   if (r !== "conflict" || s.length > $s) t.push(e);
  }
  async function js({step: t, io: e, plan: n}, r) {
   const s = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return s ? fn(t.inputs, e, r) : null;
  }
  function Ss(t, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return {
    index: e,
    link: n,
    inFlight: new AbortController,
    over: new AbortController,
    mayRetry: true,
    source: null
   };
  }
  async function Os({io: t}, e, {deadline: n, apply: r}) {
   const {index: s, link: o, over: a} = e;
   const {name: i, callback: c} = o;
   const {via: u, timeout: l = ve} = c;
   const d = u === "event" ? ve : l;
   const f = n - t.clock.now();
   const h = u === "delivery" || u === "event";
   const p = await (0, _e.a0)(t, {
    what: h ? `the answer of "${i}"` : `the callback of "${i}"`,
    ms: Math.min(d, f),
    done: a.signal
   });
   if (p === "timeout" && d < f && !a.signal.aborted) r({
    kind: "link_timeout",
    link: s,
    reason: e.source?.lastAnswer() ?? null,
    at: t.clock.now()
   });
   await Cs(a.signal);
  }
  function Cs(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function Ms({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function Us({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
  var Es = n(1920);
  var As = n(5949);
  var Is = n(5340);
  const Ts = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Ls({step: t, io: e, plan: n, reported: r}, {chain: o, deliveries: a, callbacks: i, callback: c, trouble: u}) {
   const {environment: l} = t.inputs;
   const d = r.build?.payload ?? null;
   const f = a.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const h = Rs(n.name, o) ?? (u && (0, s.g$)(e.redact(u), 500)) ?? (f === void 0 ? null : `webhook "${f.webhook}" would fail: ${f.reason}`);
   const p = h && (0, s.g$)(e.redact(h), 1e3);
   for (const t of qs(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Ns(o, h !== null),
    failure: p,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(Bs(o, e.redact)),
     ...(0, qt.eS)(c, e)
    },
    deliveries: a,
    payload: d && Buffer.from(JSON.stringify(d)),
    record: (0, Es.OA)(l.repository, r.run, a.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    })), i.map(t => (0, Es.rM)(t, e.redact))),
    summary: [ Js(n.name, {
     chain: o,
     why: p
    }, e.redact), ...d ? [ (0, As.C)(d, e.redact) ] : [], (0, Nt.q)(a, e.redact) ].join("\n")
   };
  }
  function Ns({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Rs(t, e) {
   const {state: n, links: r, current: s} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${t}" ended as ${n}`;
   const a = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const i = n === "timeout" ? [ Ts, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ i, ...a ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function qs({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${e[r]?.name}" (${t})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Bs(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: Ps(t.started),
    completed: Ps(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function Ps(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const Fs = 2e5;
  const Ds = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Js(t, {chain: e, why: n}, r) {
   const {links: s, state: o} = e;
   const a = s.length - Ys;
   return `## ${Is.I[Vs(o)]} Chain ${(0, Is.Mk)(r(t))}: ${(0, Is.Mk)(o)}\n${zs(Hs(e, r) ?? (n && (0, 
   Is.FY)(r(n))))}\n${Zs(s, r)}${zs(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   Is.tp)(Ds, s.map(t => Xs(t, r)), Fs)}`;
  }
  function zs(t) {
   return t ? `\n${t}\n` : "";
  }
  function Hs({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || Vs(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const a = (0, Is.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, Is.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function Xs(t, e) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: a} = t;
   const i = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Is.Mk)(e(t.name)), s === 0 ? (0, Is.SR)(Vs(t.state), t.state) : (0, 
   Is.Hn)((0, Is.SR)(Vs(t.state), t.state), `${s} contradicted`), (0, Is.Hn)(n ? (0, 
   Is.nf)(i || "callback", c) : (0, Is.Mk)(i), (0, Is.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), o === null ? "" : (0, 
   Is.rb)(o), o === null || a === null ? "" : (0, Is.a3)(a - o) ];
  }
  const Ys = 48;
  const Gs = 4;
  const Ws = 40;
  const Ks = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Zs(t, e) {
   const n = t.slice(0, Ys);
   const r = Array.from({
    length: Math.ceil(n.length / Gs)
   }, (t, e) => n.slice(e * Gs, (e + 1) * Gs));
   const s = r.length === 1;
   const o = r.flatMap((t, n) => {
    const r = n * Gs;
    const o = t.map((t, n) => `l${r + n}[${to(t, e)}]:::${Vs(t.state)}`);
    const a = t.slice(1).map((t, e) => `l${r + e} ${Qs(t)} l${r + e + 1}`);
    const i = [ ...o, ...a ];
    return s ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Qs(n)} r${e + 1}` : "";
   });
   const i = Object.entries(Ks).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...a, ...i ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Vs(t) {
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
  function Qs({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function to(t, e) {
   const {name: n, state: r, started: s, completed: o} = t;
   const a = s === null || o === null ? "" : `, ${(0, Is.a3)(o - s)}`;
   return `"${eo(e(n))}<br/>${Is.I[Vs(r)]} ${r}${a}"`;
  }
  function eo(t) {
   return (0, s.xv)(t, Ws).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  async function no(t, e) {
   const {inputs: n, config: r} = t;
   const s = ro(r, n.chain);
   const o = so(s, n.startAt);
   const a = await (0, we.x)(t, e, ye(s));
   const i = await ao(t, e, {
    plan: s,
    from: o,
    reported: a
   });
   const c = {
    step: t,
    io: e,
    plan: s,
    reported: a,
    event: i.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const u = ts($e(s));
   const l = {
    chain: u,
    callback: null,
    callbacks: [],
    deliveries: [],
    trouble: null
   };
   if (i.event === null) {
    const t = `chain "${s.name}" did not start: ${i.why}`;
    e.log.info(t);
    const r = n.dryRun || s.enabled === false || n.environment.eventName === "workflow_run";
    return Ls(c, {
     ...l,
     trouble: r ? null : t
    });
   }
   oo(e, s, o);
   const d = jr(c, o);
   if (n.dryRun) return Ls(c, {
    ...l,
    deliveries: d.map(n => (0, Pt.PA)(t, e, n))
   });
   e.log.info(`chain "${s.name}" starts for ${i.event}`);
   const f = e.clock.now();
   return Ls(c, await _s(c, u, {
    kind: "start",
    from: o,
    at: f
   }));
  }
  function ro({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, s] = t;
   if (r === void 0) throw new Tt.x("the config has no chains; write one under chains:");
   if (e === "" && s !== void 0) throw new Tt.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const o = e === "" ? r : t.find(t => t.name === e);
   if (o !== void 0) return o;
   throw new Tt.x(`input chain is "${e}", which the config does not have; write ${(0, 
   ge.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function so(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new Tt.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   ge.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function oo(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function ao(t, e, {plan: n, from: r, reported: s}) {
   const o = t => ({
    event: null,
    why: t
   });
   if (n.enabled === false) return o("enabled is false");
   const a = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (a.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const i = await (0, Bt.IN)(s, e, [ n ]);
   const c = (0, Bt.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, i, {
    ...s,
    facts: await (0, Bt.PG)(s, e, [ n ])
   });
   if ("reason" in c) return o(c.text);
   const u = (0, Bt.W$)(io(n, a), t, e.log);
   return u.size > 0 ? o("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function io(t, e) {
   const n = t.relay?.secret_name ?? t.token_secret_name;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  var co = n(9608);
  var uo = n(1359);
  async function lo(t, e, n) {
   const r = await t.loadConfig();
   const s = ho(t, r, n.token);
   if (s.kind === "refused") return {
    ...s,
    claims: null
   };
   e.mask(n.token);
   const {claims: o, plan: a, link: i, index: c} = s;
   const u = {
    ...t.inputs,
    runId: o.run,
    runAttempt: o.attempt
   };
   const l = {
    ...t,
    inputs: u,
    config: r
   };
   const d = a.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Bt.W$)(d, l, e.log).size > 0) return {
    ...wo("a secret of the chain is empty"),
    claims: o
   };
   const f = ko(l, e, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await go(l, e, s).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (p === null || e.signal.aborted) return {
    kind: "stopped",
    reason: fo,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   e.log.info(`chain "${a.name}" continues at "${i.name}": ${h.state}`);
   const w = e.clock.now();
   const b = await _s(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = Ls(m, {
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
  const fo = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function ho({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: s} = t.environment;
   const o = n.filter(({name: e, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (t.chain === "" || t.chain === e));
   let a = t.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${t.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = po(n, r, e);
    if (o === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return wo(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return mo(n, o);
    a = `the token is for the chain "${o.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return wo(a);
  }
  function po({relay: t, token_secret_name: e}, n, r) {
   const s = t === void 0 ? [ r.get(e ?? "") ?? "" ] : Ln(t, r).map(({key: t}) => jn(t, "chain"));
   for (const t of s) {
    const e = Pn(n, () => t);
    if (e !== null) return e;
   }
   return null;
  }
  function mo(t, e) {
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
  function ko({secrets: t}, e, {name: n, callback: r}, {body: s, token: o, signature: a, signedText: i}) {
   const c = Ut({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    token: o,
    value: a,
    text: i,
    now: e.clock.now()
   });
   if (c !== null) return wo(c);
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
    return wo(u.message);

   case "callback":
    for (const t of u.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function go(t, e, {claims: n, plan: r, index: s}) {
   const {inputs: a} = t;
   mn(a, a.listen.port);
   const i = await (0, we.x)(t, e, ye(r));
   const c = i.run.headSha;
   if (c === null) return wo("the API does not say which commit the run of the chain is of");
   const {events: u} = await (0, Bt.IN)(i, e, [ r ]);
   const l = {
    step: t,
    io: e,
    plan: r,
    reported: i,
    event: r.events.find(t => u.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: a.timeoutMs ?? r.timeout
   };
   jr(l, s + 1);
   const d = Jr(l);
   try {
    const t = await Hr(r, s, d);
    const e = await Kr(l, d, n);
    if (e.kind === "refused") return {
     ...e,
     sha: c
    };
    const o = e.sent.created;
    const a = $e(r);
    const i = es(a, {
     link: s,
     earlier: t,
     started: o
    });
    return {
     kind: "ready",
     run: l,
     chain: i,
     sha: c
    };
   } catch (t) {
    if (!(t instanceof o.hD) || e.signal.aborted) throw t;
    const n = `whether the link still waits cannot be made sure of: ${t.message}`;
    return {
     ...wo(n),
     sha: c
    };
   }
  }
  function wo(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var bo = n(6436);
  var yo = n(1261);
  async function vo({inputs: t}, e, {keys: n, format: r, signature: s}) {
   let o = null;
   let a = null;
   let i = 0;
   const c = new AbortController;
   e.mask(t.listenerToken);
   const u = an(t.listenerToken, {
    chain: null,
    webhook: null,
    signature: s,
    keys: n,
    format: r,
    isOver: () => a === null && c.signal.aborted,
    rule: t => {
     if (a === null) {
      a = t;
      c.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (a.state === t.state) return {
      ruling: "duplicate",
      state: a.state
     };
     i += 1;
     return {
      ruling: "conflict",
      state: a.state
     };
    }
   });
   const l = await fn(t, e, [ u ], t => {
    if (t.kind === "refused") o = `the last callback was refused with ${t.status}: ${t.message}`;
    if (t.kind === "unrelated") o = `the last callback was ignored: ${t.message}`;
    if (t.kind === "pending") o = "the last callback was pending";
   });
   const d = await (0, _e.a0)(e, {
    what: "a callback",
    ms: t.timeoutMs ?? _e.rl,
    done: c.signal
   });
   c.abort();
   await l.close();
   if (i > 0) e.log.warning(`${i} callbacks contradicted the first one`);
   if (a !== null) return {
    kind: "decided",
    callback: a
   };
   return {
    kind: d,
    seen: o
   };
  }
  async function $o(t, e, n, r) {
   try {
    return await _o(t, e, n, r);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof o.hD)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function _o({inputs: t}, e, n, r) {
   const s = await xo(t, e);
   if ("kind" in s) return s;
   const {sha: a, began: i} = s;
   const c = n === "status" ? So(t, e, a, r) : Co(t, e, a, r);
   const u = kt(t.context);
   const l = n === "status" ? h : Uo;
   const d = n === "status" ? `the commit status "${u.join(", ")}" of ${a}` : `the check run "${u.join(", ")}" of ${a}`;
   const f = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await c();
    m = Io(p, u, {
     same: l,
     began: i
    });
    if (m !== null) f.abort();
   };
   const g = await (0, _e.a0)(e, {
    what: d,
    ms: t.timeoutMs ?? _e.rl,
    done: f.signal,
    every: {
     ms: H,
     ask: (0, o.IZ)(e, k)
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
   const w = u.map(t => Lo(p, t, {
    same: l,
    began: i,
    via: n
   }));
   const b = n === "status" ? await No(e, t, a, u) : [];
   return {
    kind: g,
    sha: a,
    seen: [ ...w, ...b ].join("; ")
   };
  }
  async function xo(t, e) {
   const {environment: n, since: r} = t;
   const s = (0, co.et)(t);
   const o = s.run?.headSha ?? null;
   if (r === "commit" && o !== null) return {
    sha: o,
    began: 0
   };
   const a = await (0, bo.cI)(e.api, n.repository, s.runId, s.attempt);
   const i = o ?? a.headSha ?? n.sha;
   const c = r === "commit" ? 0 : r === "run" && (a.attempt ?? 1) > 1 ? await jo(t, e, a) : a.started ?? a.created;
   return c === null ? {
    kind: "unreadable",
    reason: `the API does not say when run ${s.runId} began, and so not what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: i,
    began: c
   };
  }
  async function jo({environment: {repository: t}}, e, {id: n, created: r, started: s}) {
   try {
    const o = await (0, bo.cI)(e.api, t, n, 1);
    return o.started ?? r ?? s;
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    return r ?? s;
   }
  }
  function So({environment: {apiUrl: t, repository: e}}, n, r, s) {
   const o = y(n.api, {
    apiUrl: t,
    repository: e,
    sha: r
   });
   return async () => {
    const t = new Map;
    for (const e of await o.latest(null)) {
     const n = e.context.toLowerCase();
     if (!t.has(n)) t.set(n, e);
    }
    return [ ...t.values() ].map(t => ({
     id: t.id,
     name: t.context,
     at: t.created,
     isDone: true,
     callback: Ot(t, s)
    }));
   };
  }
  const Oo = 20;
  function Co(t, e, n, r) {
   const {app: s, environment: o, jobId: i} = t;
   const {repository: c, runId: u, job: l} = o;
   const d = t => String((0, C.eC)(t, "id")) === i || i === "" && (0, C.eC)(t, "name") === l && String((0, 
   C.eC)(t, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const t = [];
    const o = e.api.pages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, a.NU)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: Oo
    });
    for await (const {items: e} of o) t.push(...e);
    return t.filter(t => !d(t)).filter(t => s === "" || (0, C.eC)((0, C.eC)(t, "app"), "slug") === s).flatMap(t => Mo(t, r));
   };
  }
  function Mo(t, e) {
   const n = (0, C.eC)(t, "id");
   const r = (0, C.eC)(t, "name");
   if (typeof n !== "number" || typeof r !== "string") return [];
   const s = Date.parse(String((0, C.eC)(t, "completed_at")));
   const o = (0, C.eC)(t, "status") === "completed";
   const a = o && !Number.isNaN(s) ? s : null;
   return [ {
    id: n,
    name: r,
    at: a,
    isDone: o,
    callback: wt(t, e)
   } ];
  }
  function Uo(t, e) {
   return t === e;
  }
  function Eo(t, e, {same: n}) {
   const r = t.filter(({name: t}) => n(t, e));
   return r.length > 0 ? r : t.filter(({name: t}) => gt(e, t));
  }
  function Ao({at: t, isDone: e}, n) {
   return !e || t !== null && t >= n;
  }
  function Io(t, e, n) {
   const r = e.map(e => Eo(t, e, n).filter(t => Ao(t, n.began)));
   const o = [ ...new Set(r.flat()) ];
   const a = o.filter(({callback: t}) => t !== null && t.state !== "success").sort((t, e) => (t.at ?? 0) - (e.at ?? 0));
   const [i] = a;
   if (i) return i.callback;
   const c = r.every(t => t.length > 0 && t.every(({callback: t}) => t !== null));
   if (!c) return null;
   const [u, ...l] = o;
   if (u && l.length === 0) return u.callback;
   const d = o.map(({name: t}) => t).join(", ");
   return {
    state: "success",
    description: (0, s.xv)(`${o.length} succeeded: ${d}`, U),
    context: (0, s.xv)(d, E),
    target_url: null
   };
  }
  const To = 5;
  function Lo(t, e, {same: n, began: r, via: s}) {
   const o = s === "status" ? "status" : "check run";
   const a = Eo(t, e, {
    same: n
   });
   if (a.length === 0) {
    const n = [ ...new Set(t.map(({name: t}) => t)) ];
    const r = (0, ge.h)(e, n);
    const s = n.slice(0, To).join(", ");
    const a = r ? `; did you mean "${r}"?` : n.length > 0 ? `, but of ${s}${n.length > To ? " and others" : ""}` : "";
    return `the commit has no ${o} of "${e}"${a}`;
   }
   const i = a.filter(t => !Ao(t, r));
   const [c] = i.sort((t, e) => (e.at ?? 0) - (t.at ?? 0));
   if (c && i.length === a.length) {
    const t = c.callback?.state ?? "pending";
    const e = c.at === null ? "without a time" : (0, yo.fU)(c.at);
    return `the ${o} "${c.name}" (${t}, ${e}) is older than the run, which began at ${(0, 
    yo.fU)(r)}; write since: commit to count it`;
   }
   const u = a.filter(t => Ao(t, r) && t.callback === null);
   const l = u.map(({name: t}) => `"${t}"`).join(", ");
   return u.length > 0 ? `the ${o} ${l} is not decided yet` : `the ${o} "${e}" succeeded`;
  }
  async function No(t, {environment: {repository: e}}, n, r) {
   try {
    const {json: s} = await t.api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, a.NU)(e),
     ref: n,
     per_page: 100
    });
    const o = (0, C.gT)(s, "check_runs").map(t => String((0, C.eC)(t, "name")));
    const i = r.find(t => o.includes(t));
    return i === void 0 ? [] : [ `there is a check run "${i}": write via: check to wait for it` ];
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    return [];
   }
  }
  async function Ro(t, e) {
   const {inputs: n} = t;
   const r = Yo(t);
   const s = (0, Bt.OM)(t, n.callbackSecretName);
   const o = qo(t);
   const a = r => Zo(t, e, {
    sha: Do(n),
    ...r
   });
   switch (r) {
   case "callback":
    return a(Po(n.callback, o));

   case "listener":
    {
     const n = Bo(t);
     const r = {
      keys: s,
      format: o,
      signature: n
     };
     return a(await vo(t, e, r));
    }

   case "status":
   case "check":
    return a(await $o(t, e, r, o));

   case "event":
    return Fo(t, e, s, o);
   }
  }
  function qo({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, uo.Xc)({
    text: e,
    file: "callback-format"
   });
  }
  function Bo({inputs: t}) {
   const e = t.callbackSignature;
   return e === "" ? "jobserv" : (0, uo.uT)({
    text: e,
    file: "callback-signature"
   });
  }
  function Po(t, e) {
   const n = at(t, e);
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
  async function Fo(t, e, n, r) {
   const {inputs: s} = t;
   const {eventName: o, event: a} = s.environment;
   const i = n => Zo(t, e, n);
   const c = ut(o, a, {
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
     const n = await Jo(t, e, c);
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
     const d = Ut({
      signature: "jobserv",
      keys: n,
      token: a,
      value: u,
      text: l,
      now: e.clock.now()
     });
     if (a !== null && d === null) return Wo(t, e, await lo(t, e, {
      body: o,
      token: a,
      signature: u,
      signedText: l
     }));
     return i(d === null ? {
      ...Po(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function Do(t) {
   const {eventName: e, event: n, sha: r} = t.environment;
   const s = t.callback.trim() !== "";
   if (s && Ho.includes(e)) return null;
   if (!s || !lt(e)) return (0, co.et)(t).run?.headSha ?? r;
   const o = ut(e, n, {
    context: null,
    app: null
   });
   return o.kind === "dispatched" ? o.sha : null;
  }
  async function Jo({inputs: t}, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: s, event: i} = t.environment;
   const {names: c, complete: u, certain: l} = r;
   const d = (0, C.e0)((0, C.eC)((0, C.eC)(i, "repository"), "default_branch"));
   const f = t.branch;
   if (f.length === 0 && d === null) return "the event does not name the default branch; write the input branch";
   const h = t => f.length === 0 ? t === d : (0, O.c)(f, t);
   const p = f.includes("**") && !f.some(t => t.startsWith("!"));
   const m = c.filter(h);
   if (p || l && m.length > 0) return null;
   const k = f.length === 0 ? d : f.join(" ");
   const g = t => `its commit ${n} is ${t}; the input branch is ${k}`;
   const w = c.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : m.length === 0 ? `on ${c.join(", ")}${u ? "" : " and maybe others"}` : `not on a branch ${m.join(", ")}, which may be a tag's name`;
   if (n === null) return g(w);
   const b = f.length === 0 ? [ d ?? "" ] : f.filter(zo);
   const y = u ? m : b.filter(h);
   try {
    for (const t of y) if (await (0, a.sL)(e.api, {
     repository: s,
     branch: t,
     sha: n
    })) return null;
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    return `whether the branch ${y.join(" or ")} contains its commit ${n} cannot be read, which "permissions: contents: read" allows: ${t.message}`;
   }
   return g(w);
  }
  function zo(t) {
   return !/[*?+[\]\\!]/.test(t);
  }
  const Ho = [ "status", "deployment_status", "check_run" ];
  const Xo = {
   callback: "a callback from the input callback",
   status: "a callback from a commit status",
   check: "a callback from a check run"
  };
  function Yo({inputs: t}) {
   const {via: e, callback: n, environment: r, context: s, dryRun: o} = t;
   const a = n.trim() === "" ? e : "callback";
   const {eventName: i} = r;
   const c = t => {
    throw new Tt.x(t);
   };
   if (o) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackSecretName !== "") {
    if (a === "callback" || a === "status" || a === "check") c(`input callback-secret-name is set, but ${Xo[a]} cannot carry a signature; leave one of the two out`);
    if (a === "event" && Ho.includes(i)) c(`input callback-secret-name is set, but a ${i} event cannot carry a signature; leave it out`);
   }
   if (t.callbackSignature !== "" && t.callbackSecretName === "") c("input callback-signature is set without callback-secret-name; write the name of the secret too");
   const u = a === "status" || a === "check" || a === "event" && Ho.includes(i);
   if (u && s === "") c("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   if (t.chain !== "" && (a !== "event" || !lt(i))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (a === "listener" && !ln.test(t.listenerToken)) c("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  const Go = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Wo(t, e, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : Zo(t, e, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Go : s.failure,
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
  const Ko = {
   chain: null,
   webhook: null,
   status: "accepted"
  };
  function Zo({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, co.et)(t);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = Vo(n);
   const u = i ? null : (0, s.g$)(e.redact(c), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   if (i && !n.sha) e.log.warning('the output sha is empty, since the event carries no sha beside the callback; send the 40 digits of the commit as "sha" there');
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, qt.eS)(a, e),
     sha: n.sha ?? "",
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Es.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }, [], a === null ? [] : [ (0, Es.rM)({
     ...Ko,
     callback: a,
     at: e.clock.now()
    }, e.redact) ]),
    summary: Qo(a, c, e.redact)
   };
  }
  function Vo(t) {
   switch (t.kind) {
   case "decided":
    return `the callback says ${J(t.callback)}`;

   case "waiting":
    return t.reason;

   case "refused":
    return `the callback is refused: ${t.reason}`;

   case "unreadable":
    return `no callback can be read: ${t.reason}`;

   case "stopped":
    return `the step was cancelled: ${t.reason}`;

   case "timeout":
    return [ "no callback came in time", t.seen, "see what its sender did, or allow more time with the input timeout" ].filter(Boolean).join("; ");

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  function Qo(t, e, n) {
   const r = t?.state === "success";
   const s = [ r ? `## ${Is.I.success} Gate passed` : `## ${Is.I.failure} Gate closed`, (0, 
   Is.FY)(n(e)), ...t?.target_url ? [ (0, Is.nf)("Details", n(t.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
  function ta(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const ea = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const na = [ "content-type", ...ea ];
  const ra = /^[A-Za-z0-9._:-]{1,128}$/;
  function sa({headers: t, body: e}) {
   const n = ea.map(e => t[e] ?? "");
   return n.find(t => ra.test(t)) ?? (0, gn.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const oa = "/webhooks/v1/";
  const aa = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const ia = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ca(t, e) {
   const [n, r = ""] = aa.exec(t) ?? [];
   if (n === void 0) return null;
   const [s, o = "", a = ""] = ia.exec(r) ?? [];
   if (s === void 0) return {
    uri: ua(r),
    tokened: false
   };
   return e !== null && (0, M.SK)(o, e) ? {
    uri: ua(a),
    tokened: true
   } : null;
  }
  function ua(t) {
   const e = la(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function la(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const da = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const fa = /^[ \t\r\n]*[{["]/;
  function ha(t, e = false) {
   const n = (0, C._6)(t.body);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, C.E_)(n);
   if (ma(t)) {
    const t = ka(r);
    const n = e && t === null;
    if (n) return ga(r);
    if (t === null) return {
     fault: "the body is a form without payload"
    };
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
  function pa(t) {
   const e = ma(t) ? ka(t.body.toString()) : null;
   return typeof e === "string" ? e : null;
  }
  function ma({headers: t, body: e}) {
   return da.test(t["content-type"] ?? "") && !fa.test((0, C.E_)(e.toString()));
  }
  function ka(t) {
   const e = t.split("&").filter(t => /^payload(?:=|$)/.test(t)).map(t => t.slice("payload=".length));
   const [n] = e;
   if (n === void 0) return null;
   if (e.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return wa(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function ga(t) {
   const e = new Map;
   for (const n of t.split("&").filter(Boolean)) {
    const [t = "", ...r] = n.split("=");
    const s = wa(t);
    const o = wa(r.join("="));
    if (s === null || o === null) return {
     fault: "the body is a form that is not percent-encoded UTF-8"
    };
    if (e.has(s)) return {
     fault: "the body is a form with a field that repeats"
    };
    e.set(s, o);
   }
   const n = Object.fromEntries(e);
   return {
    text: JSON.stringify(n),
    json: n
   };
  }
  function wa(t) {
   try {
    return decodeURIComponent(t.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const ba = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function ya(t, e, {unread: n = false, fields: r = false} = {}) {
   const s = new Map(e.map(t => [ t, _a(t) ]));
   let o = null;
   const a = () => {
    o ??= n ? ba : $a(ha(t, r), [ ...s.values() ]);
    return o;
   };
   const i = t => {
    const e = s.get(t);
    if (e === void 0) throw new Error(`"${t}" was not announced.`);
    const {fault: n, json: r, ambiguous: o} = a();
    if (n !== null) return [ {
     kind: "none",
     why: `is missing, for ${n}`
    } ];
    if (o.has(e)) return [ {
     kind: "repeated"
    } ];
    const i = (0, G.Qi)(r, e);
    return i.length === 0 ? [ va ] : i.map(t => ({
     kind: "value",
     value: t
    }));
   };
   return {
    fault: () => a().fault,
    odd() {
     const {fault: t, json: e} = a();
     return t !== null || (0, C.pi)(e) ? null : Oa(e);
    },
    find: t => i(t)[0] ?? va,
    findAll: i
   };
  }
  const va = {
   kind: "none",
   why: "is missing"
  };
  function $a(t, e) {
   if ("fault" in t) return {
    fault: t.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: n, json: r} = t;
   return {
    fault: null,
    json: r,
    ambiguous: (0, C.Q_)(n, e)
   };
  }
  function _a(t) {
   const e = (0, G.Rr)(t, true);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const xa = 60;
  const ja = 4096;
  function Sa(t) {
   return e => typeof e === "string" ? `"${(0, s.g$)(t(e.slice(0, ja)), xa)}"` : typeof e === "object" && e !== null ? Oa(e) : String(e);
  }
  function Oa(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var Ca = n(9026);
  const Ma = 64;
  function Ua(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...Na(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function Ea(t) {
   return t.filter(({from: t, path: e, default_value: n}) => t === "body" && (e !== void 0 || (n ?? void 0) === void 0));
  }
  function Aa(t) {
   const e = t.flatMap(({variables: t}) => t.filter(t => t.secret && t.from === "body"));
   return new Set(e.map(La));
  }
  function Ia(t, e) {
   if (e.size === 0 || e.has(t)) return e.size > 0;
   const n = (0, G.Rr)(t, true);
   if (n.kind === "error") return true;
   return [ ...e ].some(t => {
    const e = (0, G.Rr)(t);
    return e.kind === "error" || e.path.slice(0, n.path.length).every((t, e) => Ta(t, n.path[e]));
   });
  }
  function Ta(t, e) {
   return e === void 0 || e === t || e === G.LN && typeof t === "number";
  }
  function La({path: t, name: e}) {
   return t ?? e;
  }
  function Na(t, e) {
   const {from: n, type: r, required: s, secret: o} = t;
   const a = La(t);
   const i = n === "body" ? a : `${Ra[n]} ${a}`;
   const c = qa(t, e);
   if (c.kind === "repeated") return Ha(`a key on the way to ${i} repeats`);
   const u = e.isRecorded && c.kind === "value" && c.value === Ca.XF && (o || n !== "body");
   if (u) return s ? Ha(`${i} is *** in the record, which keeps no secret value; let the sender send it again`) : {
    kind: "none"
   };
   if (c.kind === "value" && c.value !== null) return Pa(i, n === "body" ? c.value : Ba(c.value, r), r);
   const {default_value: l} = t;
   if (l !== void 0 && l !== null) return Pa("default_value", l, r);
   if (!s) return {
    kind: "none"
   };
   const d = c.kind === "none" ? c.why : "is null";
   return Ha(`${i} ${d}, and is required`);
  }
  const Ra = {
   query: "query parameter",
   headers: "header"
  };
  function qa(t, {document: e, webhook: {headers: n, query: r}}) {
   const s = La(t);
   if (t.from === "body") return e.find(s);
   const o = t.from === "query" ? (0, C.eC)(r, s) : (0, C.eC)(n, s.toLowerCase());
   return o === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: o
   };
  }
  function Ba(t, e) {
   const n = (0, C.e0)(t) ?? "";
   if (e === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (e === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return t;
  }
  function Pa(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? Ja(e) : za(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? Ja(e) : za(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return za(t, e, n);
    return (0, C.u0)(e) ? Ja(e) : Ha(`${t} ${Fa}`);

   case "array":
    return Array.isArray(e) ? Da(t, e) : za(t, e, n);
   }
  }
  const Fa = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Da(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > Ma) return Ha(`${t} nests deeper than ${Ma} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, C.u0)(t))) return Ha(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return Ja(e);
  }
  function Ja(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function za(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Ha(`${t} is ${Oa(e)}, not ${r} ${n}`);
  }
  function Ha(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function Xa(t, e) {
   const n = [];
   const r = (t, s) => {
    if (Array.isArray(t)) return t.map(t => r(t, s));
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([t, e]) => [ String(r(t, s)), r(e, s) ]));
    if (typeof t !== "string" && typeof t !== "number") return t;
    const o = String(t);
    const a = e(o);
    if (a === o) return t;
    if (!n.includes(s)) n.push(s);
    return a;
   };
   const s = Object.entries(t).map(([t, e]) => [ t, Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, r(n, `${t}.${e}`) ])) ]);
   return {
    variables: Object.fromEntries(s),
    redacted: n
   };
  }
  function Ya(t) {
   const e = [];
   const n = [ t ];
   while (n.length > 0) {
    const t = n.pop();
    if (typeof t === "string" || typeof t === "number") e.push(String(t)); else if (typeof t === "object" && t !== null) n.push(...Object.values(t));
   }
   return e;
  }
  const Ga = {
   kind: "fits"
  };
  const Wa = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const Ka = 65536;
  function Za(t, e) {
   const {webhook: n, isRecorded: r} = e;
   const s = (t, n, s, o) => r && n === Ca.XF ? Ga : ni(t, si(n), s, e, o);
   return Qa([ ...Object.entries(t.headers ?? {}).map(([t, e]) => {
    const r = t.toLowerCase();
    const o = (0, C.eC)(n.headers, r);
    return s(`header ${t}`, o, e, Wa.has(r));
   }), ...Object.entries(t.query ?? {}).map(([t, e]) => s(`query ${t}`, (0, C.eC)(n.query, t), e, false)), ...Object.entries(t.body ?? {}).map(([t, n]) => ti(t, e, (r, s) => ni(`body ${t}`, r, n, e, s))) ]);
  }
  function Va({match: t, present: e, absent: n = []}, r) {
   return Qa([ Za(t, r), ...n.map(t => (0, C.eC)(r.webhook.headers, t) === void 0 ? Ga : {
    kind: "differs",
    why: `header ${t} is there`
   }), ...e.map(t => {
    const e = r.document.find(t);
    if (e.kind === "repeated") return ei(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Ga : {
     kind: "differs",
     why: `body ${t} ${ri(e)}`
    };
   }) ]);
  }
  function Qa(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Ga;
  }
  function ti(t, {document: e, secretPaths: n, isRecorded: r}, s) {
   const o = Ia(t, n);
   const a = e.findAll(t);
   if (o && r && a.some(t => t.kind === "value" && t.value === Ca.XF)) return Ga;
   let i = null;
   for (const t of a) {
    const e = s(t, !o);
    if (e.kind !== "differs") return e;
    i ??= e;
   }
   return i?.kind === "differs" && a.length > 1 ? {
    kind: "differs",
    why: `${i.why}, nor is any other item`
   } : i ?? Ga;
  }
  function ei(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function ni(t, e, n, {quote: r}, s = true) {
   if (e.kind === "repeated") return ei(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${ri(e)}`
   };
   const o = oi(e.value);
   if (o !== null && (0, O.c)(n, o)) return Ga;
   const a = s ? `${t} is ${r(e.value)}, not ${n.join(", ")}` : `${t} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function ri(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function si(t) {
   const e = (0, C.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function oi(t) {
   if (typeof t === "string") return t.length > Ka ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, C.u0)(t) ? String(t) : null;
  }
  function ai({path: t, accepted_values: e}, n) {
   const r = e.map(t => JSON.stringify(t));
   return ti(t, n, (s, o) => {
    if (s.kind === "repeated") return ei(t);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${t} ${s.why}`
    };
    const {value: a} = s;
    if (e.some(t => t === a)) return Ga;
    const i = o ? `${t} is ${n.quote(a)}, not ${r.join(", ")}` : `${t} is not ${r.join(", ")}`;
    return {
     kind: "differs",
     why: i
    };
   });
  }
  const ii = {
   type: "token",
   header: "Authorization"
  };
  const ci = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const ui = {
   github: {
    marks: [ {
     ...di("x-github-event"),
     absent: ci
    } ],
    signature: "github"
   },
   gitea: {
    marks: ci.map(di),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ di("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ di("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ di("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ di("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ di("x-event-key") ],
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
    signature: ii
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
    signature: ii
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
    signature: ii
   }
  };
  function li(t) {
   return ui[t];
  }
  function di(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  var fi = n(8340);
  function hi({secret_name: t}) {
   return t.length === 0;
  }
  function pi(t, e, {secrets: n, now: r}) {
   const s = t.secret_name;
   const o = wi(t);
   if (o === null) return null;
   const a = s.map(t => n.get(t) ?? "").filter(Boolean);
   if (a.length === 0) return s.length === 0 ? "no secret_name is given, so nothing can be verified" : `${s.join(" and ")} of the secrets input ${s.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const i = Math.floor(r / 1e3);
   const {tolerance: c} = t;
   const u = {
    headers: e.headers,
    body: e.body,
    now: i,
    ...c !== void 0 && {
     tolerance: c / 1e3
    }
   };
   const l = yi(o, u, a);
   if (l === "ok") return null;
   if (l === "untimely" && !vi(o)) return (0, M.e)(o, u);
   const d = $i(o);
   return l === "missing" ? `${d} is missing` : `${d} does not fit ${s.join(" or ")}`;
  }
  function mi(t) {
   return wi(t) === null;
  }
  function ki(t, e, n) {
   const r = wi(t) !== null;
   return r && pi(t, e, n) === null;
  }
  function gi(t) {
   const e = wi(t);
   return e && _i(e).toLowerCase();
  }
  function wi(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !bi(t)) return null;
   const s = n === void 0 ? null : li(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function bi({type: t}) {
   return fi.S.some(e => e === t);
  }
  function yi(t, e, n) {
   if (!vi(t)) {
    const r = (0, M.MX)(t, e, n);
    const s = t === "gitea" && r === "wrong" ? pa(e) : null;
    return s === null || s.startsWith(M.yc) ? r : (0, M.MX)(t, {
     ...e,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = e;
   const {prefix: s = ""} = t;
   const o = (0, C.e0)((0, C.eC)(r, t.header.toLowerCase()));
   if (o === null || o === "") return "missing";
   const a = n.filter(t => xi(s + t, o));
   return a.length > 0 ? "ok" : "wrong";
  }
  function vi(t) {
   return typeof t === "object" && "type" in t;
  }
  function $i(t) {
   const e = vi(t) ? [ t.header ] : (0, M.mh)(t);
   const n = e.at(-1);
   return e.length === 1 ? `the header ${n}` : `one of the headers ${e.slice(0, -1).join(", ")} and ${n}`;
  }
  function _i(t) {
   return vi(t) ? t.header : (0, M.Ml)(t);
  }
  function xi(t, e) {
   const n = (0, M.SK)(t, e);
   const r = (0, M.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function ji({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const s = r?.secret_name.map(t => e.get(t) ?? "");
   return s?.filter(t => t !== "") ?? [];
  }
  function Si(t) {
   return wi(t) === "standard-webhooks";
  }
  function Oi(t, e, {trusted: n = false, verified: r = n, unread: s = false, redact: o = t => t, ...a}) {
   const i = Pi(t);
   const c = Aa(t.functions);
   const u = t => ({
    webhook: e,
    document: ya(e, i, {
     unread: s,
     fields: t
    }),
    quote: Sa(o),
    isRecorded: n,
    secretPaths: c
   });
   const [l, d] = [ u(false), u(true) ];
   const f = ({type: t}) => t === "slack" ? d : l;
   const h = Ni(t.providers, f);
   if (typeof h === "string") return {
    status: "no_provider",
    provider: null,
    reason: h
   };
   const p = h.name;
   const m = f(h);
   if (!n && Li(e.body)) return {
    status: "invalid_signature",
    provider: p,
    reason: "its body begins like a text that this action signs for itself"
   };
   const k = r ? null : pi(h, e, a);
   if (k !== null && Ci(h, e)) return {
    status: "handshake",
    provider: p,
    reason: "diagnostics:ping is what Bitbucket sends, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   if (k !== null) {
    const n = Ri(h, t.providers, f);
    const r = n.find(t => ki(t, e, a));
    const s = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: p,
     reason: k + s
    };
   }
   const g = Ei(h, m.document);
   if (g !== null) return g;
   const w = qi(t.functions, p, e.uri);
   if (w.length === 0) {
    const t = m.quote(e.uri);
    const n = `${p} has no active function of the uri ${t}`;
    return {
     status: "no_function",
     provider: p,
     reason: n
    };
   }
   return Ii(p, w.map(t => Yi(h, t, m)));
  }
  function Ci(t, {headers: e}) {
   const n = gi(t);
   return t.type === "bitbucket" && (0, C.eC)(e, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   C.eC)(e, n) === void 0);
  }
  const Mi = [ "type", "challenge" ];
  const Ui = 1e3;
  function Ei({name: t, type: e}, n) {
   if (e !== "slack") return null;
   const [r, s] = Mi.map(t => {
    const e = n.find(t);
    return e.kind === "value" ? e.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= Ui ? {
    status: "handshake",
    provider: t,
    reason: "url_verification is what Slack sends to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function Ai({type: t}) {
   return t === "slack" ? {
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
  function Ii(t, e) {
   const n = e.filter(t => t.status === "not_matched");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     status: "not_matched",
     provider: t,
     functions: Ti(n),
     reason: r
    };
   }
   const r = Ti(e.filter(({status: t}) => t !== "not_matched"));
   const s = e.flatMap(t => t.status === "failed" ? t.errors : []);
   const o = Object.fromEntries(e.flatMap(t => t.status === "succeeded" ? [ [ t.name, t.values ] ] : []));
   const [a] = e.flatMap(t => t.status === "succeeded" && t.warning !== null ? [ t.warning ] : []);
   return s.length === 0 ? {
    status: "succeeded",
    provider: t,
    functions: r,
    variables: o,
    ...a !== void 0 && {
     warning: a
    }
   } : {
    status: "failed",
    provider: t,
    functions: r,
    errors: s,
    variables: o
   };
  }
  function Ti(t) {
   return t.map(({name: t}) => t);
  }
  function Li(t) {
   return t.subarray(0, M.yc.length).toString() === M.yc;
  }
  function Ni(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = Fi(r, e(r));
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ri(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && Fi(t, n(t)).kind === "fits");
  }
  function qi(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || ua(t.uri) === la(n)));
  }
  function Bi(t, e) {
   return Qa([ Za(t.match ?? {}, e), ...t.conditions.map(t => ai(t, e)) ]);
  }
  function Pi({providers: t, functions: e}) {
   return [ ...Mi, ...t.flatMap(({match: t, type: e}) => [ ...zi(t), ...Ji(e).flatMap(t => [ ...zi(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...zi(t), ...e.map(({path: t}) => t), ...n.filter(({from: t}) => t === "body").map(La) ]) ];
  }
  function Fi({type: t, match: e}, n) {
   const r = Ji(t).map(t => Va(t, n));
   const [s = Di] = r;
   return Qa([ r.find(({kind: t}) => t === "fits") ?? s, Za(e ?? {}, n) ]);
  }
  const Di = {
   kind: "fits"
  };
  function Ji(t) {
   return t === void 0 ? [] : li(t).marks;
  }
  function zi(t) {
   return Object.keys(t?.body ?? {});
  }
  const Hi = "x-github-event";
  const Xi = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Hi} in match`;
  function Yi(t, e, n) {
   const {name: r} = e;
   if (Gi(t, n.webhook) && !Wi(e)) return {
    status: "not_matched",
    name: r,
    why: Xi
   };
   const s = Bi(e, n);
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
   const a = Ea(e.variables);
   const i = a.length > 0 ? o.fault() : null;
   if (i !== null) {
    const t = a.map(t => t.name).join(", ");
    const e = `function ${r}: ${i}, and ${t} would be read from it`;
    return {
     status: "failed",
     name: r,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = Ua(e.variables, n);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: Ki(a, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function Gi({type: t}, {headers: e}) {
   return t === "github" && (0, C.eC)(e, Hi) === "ping";
  }
  function Wi({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === Hi);
  }
  function Ki(t, e) {
   const n = t.some(t => !La(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const Zi = 64 * 1024;
  function Vi(t, e, n) {
   return e.body.length > Zi && t.every(t => pi(t, e, n) !== null);
  }
  const Qi = 35 * 24 * 60 * 60;
  const tc = 5 * 60;
  function ec(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const r = Ln(t.relay, e);
   const s = new Map(e);
   const o = (t, n) => {
    if (e.get(n)) return [ n ];
    const o = Si(t);
    return r.map(t => {
     const e = `${n} (relay key ${t.id}${o ? ", whsec_" : ""})`;
     const r = o ? "standard-webhooks" : "text";
     s.set(e, En(t, n, r));
     return e;
    });
   };
   const a = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => o(t, e))
   }));
   for (const t of r) n(_n(t));
   for (const [t, r] of s) if (!e.has(t)) n(r);
   return {
    keys: r,
    config: {
     ...t,
     providers: a
    },
    secrets: s
   };
  }
  function nc(t, {keys: e, config: n, secrets: r}, s) {
   const {webhook: o, attestation: a, provider: i, unverifiable: c} = t;
   const {now: u, redact: l} = s;
   const d = n.relay !== void 0;
   const f = d && a !== "";
   const h = f ? sc(t, e, s) : null;
   if (h !== null) return oc(h);
   const p = Oi(n, o, {
    secrets: r,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== i) return oc(`the relay verified it for provider ${i ?? "(none)"}, and here ${p.provider ?? "no provider"} takes it: relay and step read different configs`);
   const m = n.providers.find(({name: t}) => t === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return oc(`${c}; an object is accepted only where the provider has signature: none`);
   if (d && !f && m !== void 0 && mi(m)) return oc(`provider ${m.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   const k = rc(m, o);
   return k === null ? p : {
    ...p,
    reason: `${p.reason}: relays leave it out, since it is a secret; use this action's relay (receive.relay), a listener, or signature: none`
   };
  }
  function rc(t, {headers: e}) {
   const n = gi(t);
   return n !== null && !Object.hasOwn(e, n) && (0, Yn.YL)(n) ? n : null;
  }
  function sc({text: t, attestation: e, t: n}, r, {repository: s, now: o}) {
   if (t === null || !In(r, s, t, e)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const a = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || a > Qi) return "the attestation is older than 35 days; let the sender send the webhook again";
   return a < -tc ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function oc(t) {
   return {
    status: "refused",
    reason: t
   };
  }
  const ac = [ "body", "base64", "gzip" ];
  const ic = [ "uri", "headers", "query", ...ac ];
  const cc = [ "id", "t", "provider" ];
  const uc = 1024 * 1024;
  const lc = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function dc(t, e = false) {
   const n = (0, C.eC)(t, "client_payload") !== void 0;
   const r = n ? void 0 : (0, C.eC)(t, "inputs");
   const s = r ?? (0, C.eC)(t, "client_payload");
   const o = r ? "the input webhook" : "client_payload.webhook";
   const a = (0, C.eC)(s, "webhook");
   const i = (0, C.e0)(a);
   const c = i === null ? a : (0, C.qF)(i);
   if (!(0, C.pi)(c)) return yc(`${o} is ${a === void 0 || a === "" ? "missing" : "no object"}; ${lc}`);
   const u = (0, C.p)(c, "uri") ?? "";
   const l = bc((0, C.p)(c, "headers") ?? {});
   const d = wc((0, C.p)(c, "query") ?? {});
   const f = await mc(c, e);
   const h = (0, C.p)(s, "attestation") ?? "";
   const p = (0, C.p)(c, "t") ?? null;
   const m = (0, C.p)(c, "provider") ?? null;
   const k = [ ...Object.keys(c).filter(fc).map(hc), ...typeof u === "string" ? [] : [ "uri is no text" ], ...l === null ? [ "headers is no object of texts" ] : [], ...d === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in f ? [ f.fault ] : [], ...typeof h === "string" ? [] : [ "attestation is no text" ], ...p === null || pc(p) ? [] : [ "t is no time in Unix seconds" ], ...m === null || typeof m === "string" ? [] : [ "provider is no text" ] ];
   if (l === null || d === null) return yc(`${o}: ${k.join("; ")}; ${lc}`);
   if (typeof u !== "string" || typeof h !== "string" || "fault" in f || k.length > 0) return yc(`${o}: ${k.join("; ")}`);
   const [g = "", ...w] = u.split("?");
   const b = wc(w.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: ua(g),
      headers: ta(Object.entries(l).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: ta([ ...Object.entries(b), ...Object.entries(d) ]),
      body: f.bytes
     },
     text: i,
     attestation: h,
     t: pc(p) ? p : null,
     provider: (0, C.e0)(m),
     ...f.unverifiable && {
      unverifiable: `${o}: ${f.unverifiable}`
     }
    }
   };
  }
  function fc(t) {
   return !ic.includes(t) && !cc.includes(t);
  }
  function hc(t) {
   const e = (0, ge.h)(t, ic);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function pc(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  async function mc(t, e) {
   const n = ac.filter(e => Object.hasOwn(t, e));
   const [r = "body"] = n;
   const s = (0, C.eC)(t, r);
   if (n.length > 1) return {
    fault: `${n.join(" and ")} stand side by side: give one`
   };
   if (typeof s !== "string") {
    const t = `${r} is ${s === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`;
    return e && r === "body" && kc(s) ? {
     bytes: Buffer.from(JSON.stringify(s)),
     unverifiable: t
    } : {
     fault: t
    };
   }
   if (r === "body") return {
    bytes: Buffer.from(s)
   };
   const o = Buffer.from(s, "base64");
   if (o.toString("base64") !== s) return {
    fault: `${r} is not base64 on one line`
   };
   return r === "base64" ? {
    bytes: o
   } : gc(o);
  }
  function kc(t) {
   return typeof t === "object" && t !== null;
  }
  async function gc(t) {
   const e = new Blob([ Uint8Array.from(t) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const t of e) {
     r += t.length;
     if (r > uc) return {
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
  function wc(t) {
   return typeof t === "string" ? ta(new URLSearchParams(t)) : bc(t);
  }
  function bc(t) {
   if (!(0, C.pi)(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function yc(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const vc = 25 * 1024 * 1024;
  const $c = "flex-sync-webhook";
  function _c(t, e) {
   if (ca(t.path, e) === null) return Sc;
   const n = Oe(t);
   if (n === "method_not_allowed") return Oc;
   if (n !== null) return Cc;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > vc ? Mc : null;
  }
  function xc(t, e, n) {
   const {status: r, more: s} = Ai(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const a = /^ *true *$/i.test(e.headers[$c] ?? "");
   switch (t.status) {
   case "invalid_signature":
    return jc(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return jc(404, "No provider or function is there for it.");

   case "not_matched":
    return a ? jc(404, "No function wants it.") : o;

   case "handshake":
    return {
     status: 200,
     body: t.response
    };

   case "failed":
    return a ? jc(500, "A function failed; the log of the run says why.") : o;

   case "succeeded":
    return a ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions,
      ...s
     }
    } : o;
   }
  }
  function jc(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: [ e ],
     message: e
    }
   };
  }
  const Sc = jc(404, "No such path or token.");
  const Oc = {
   ...jc(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Cc = jc(415, "Send the body without a Content-Encoding.");
  const Mc = jc(413, "The body is longer than 25 MiB.");
  const Uc = {
   ...jc(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function Ec({method: t}, {status: e, body: n}) {
   const r = (0, C.e0)((0, C.eC)(n, "message")) ?? "";
   return `a ${t} request is refused with ${e}: ${r}`;
  }
  const Ac = new Set;
  async function Ic({inputs: t, secrets: e}, n, r) {
   const s = t.listenerToken === "" ? null : t.listenerToken;
   const o = n.providers.filter(t => t.active);
   const a = new Set(o.filter(hi).map(({name: t}) => t));
   const i = new AbortController;
   let c = null;
   let u = null;
   const l = (0, un.J9)(r.log, "webhooks were refused");
   const d = (0, un.J9)(r.log, "requests were refused");
   const f = (0, un.J9)(r.log, "webhooks fitted no function");
   const h = ({body: t, ...h}) => {
    const p = ca(h.path, s);
    const m = _c(h, s);
    if (p === null || m !== null) return m ?? Uc;
    if (t === null) {
     d.warning(Ec(h, Mc));
     return Mc;
    }
    if (i.signal.aborted) return Uc;
    const {uri: k, tokened: g} = p;
    const w = ta(h.query);
    const b = {
     uri: k,
     headers: h.headers,
     query: w,
     body: t
    };
    const y = r.clock.now();
    const v = g ? Ac : a;
    const $ = o.filter(({name: t}) => !v.has(t));
    const _ = Vi($, b, {
     secrets: e,
     now: y
    });
    const x = {
     secrets: e,
     now: y,
     unread: _,
     redact: r.redact
    };
    const j = Tc(Oi(n, b, x), v);
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
     i.abort();
    }
    const C = o.find(t => t.name === j.provider);
    return xc(j, h, C ?? {});
   };
   const p = await dn(t, r, {
    what: "webhooks",
    path: oa,
    maxBytes: vc,
    checkHead: t => {
     const e = _c(t, s);
     if (e !== null) d.warning(Ec(t, e));
     return e;
    },
    handle: h
   });
   const m = await (0, _e.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? _e.rl,
    done: i.signal
   });
   i.abort();
   await p.close();
   for (const t of [ l, d, f ]) t.close();
   return c === null ? {
    kind: m,
    last: u
   } : {
    kind: "evaluated",
    evaluation: c
   };
  }
  function Tc(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  const Lc = r.IeY(t => (0, C.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const Nc = r.Ikc({
   id: r.FsL(r.YjP(), r.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: r.mee(r.YjP()),
   uri: r.YjP(),
   query: Lc,
   headers: Lc,
   body: r.mee(r.KCZ([ r.YjP(), r.Ikc({
    base64: r.YjP()
   }) ])),
   verdict: r.KIO([ 200, 401, 404, 500 ]),
   reason: r.mee(r.YjP()),
   functions: r.YOg(r.YjP()),
   received: r.YjP(),
   retry_of: r.mee(r.YjP()),
   mac: r.mee(r.YjP())
  });
  const Rc = r.Ikc({
   version: r.euz(1),
   run: r.Ikc({
    repository: r.YjP(),
    run_id: r.aig(),
    run_attempt: r.aig()
   }),
   received: r.lqM(r.mee(Nc))
  });
  function qc(t, e, n) {
   return {
    ...(0, Es.OA)(t, e),
    received: n
   };
  }
  function Bc(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = r.xLC(Rc, e, {
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
  function Pc(t, e, n) {
   return (0, M.vX)(t, Dc(e, n));
  }
  function Fc(t, e, n) {
   return (0, M.cX)(n.mac ?? "", t, Dc(e, n));
  }
  function Dc(t, {provider: e, uri: n, query: r, headers: s, body: o, verdict: a}) {
   return [ t, e, n, r, s, o, a ];
  }
  var Jc = n(4061);
  var zc = n(8047);
  function Hc({inputs: t}, e, {config: n, outcome: r}, o) {
   const {environment: a} = t;
   const i = r.kind === "evaluated" ? r.evaluation : null;
   const c = i ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = Vc(r);
   if (i !== null) Gc(i, e);
   const d = Kc(i?.routing ?? null);
   const f = Xc(n, d.variables);
   const h = Xa(f.rest, e.redact);
   const p = Yc(h.variables, f.values);
   for (const t of f.texts) e.mask(t);
   const m = Xa(f.rest, e.redact);
   const k = Yc(m.variables, f.hidden);
   const {redacted: g} = h;
   const w = Zc(n, d.variables);
   for (const t of d.functions) {
    const n = Object.entries(k[t] ?? {});
    e.log.group(`function ${t} ran`, [ ...n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...w.filter(e => e.fn === t).map(t => `${t.name}: no value at ${t.path}`) ]);
   }
   if (d.warning !== null) e.log.warning(d.warning);
   for (const t of g) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const b = u === "success" || u === "not_run";
   if (b) e.log.info(l);
   const y = c && o(c);
   if (d.functions.length > 0 && y?.mac === null) e.log.info(`provider ${y.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: u,
    failure: b ? null : (0, s.g$)(e.redact(l), 1e3),
    outputs: {
     provider: i?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(p),
     id: i === null ? "" : e.redact(sa(i.webhook))
    },
    deliveries: null,
    payload: null,
    record: y && qc(a.repository, {
     id: a.runId,
     attempt: a.runAttempt
    }, y),
    summary: ou({
     result: u,
     why: l,
     webhook: c && y && {
      uri: c.webhook.uri,
      received: y
     },
     functions: d.functions,
     errors: Wc(i),
     variables: k,
     absent: w
    }, e.redact)
   };
  }
  function Xc({functions: t}, e) {
   const n = (e, n) => t.find(t => t.name === e)?.variables.some(t => t.secret && t.name === n) === true;
   const r = (t, r) => Object.fromEntries(Object.entries(e).map(([e, s]) => [ e, Object.fromEntries(Object.entries(s).filter(([r]) => n(e, r) === t).map(([t, e]) => [ t, r(e) ])) ]));
   const s = r(true, t => t);
   return {
    rest: r(false, t => t),
    values: s,
    hidden: r(true, () => Ca.XF),
    texts: Object.values(s).flatMap(t => Object.values(t).flatMap(Ya))
   };
  }
  function Yc(t, e) {
   return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, Object.fromEntries([ ...Object.entries(n), ...Object.entries(e[t] ?? {}) ]) ]));
  }
  function Gc(t, e) {
   const {webhook: n, routing: r} = t;
   const {uri: s, body: o} = n;
   e.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = Wc(t);
   if (a.length > 1) e.log.group("functions failed", a);
  }
  function Wc(t) {
   return t?.routing.status === "failed" ? t.routing.errors : [];
  }
  function Kc(t) {
   if (t === null || !("variables" in t)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: e, variables: n} = t;
   const r = e.filter(t => Object.hasOwn(n, t));
   const s = "warning" in t ? t.warning ?? null : null;
   return {
    functions: r,
    variables: n,
    warning: s
   };
  }
  function Zc({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: La(e)
    }));
   });
  }
  function Vc(t) {
   switch (t.kind) {
   case "evaluated":
    return Qc(t.evaluation.routing);

   case "refused":
    return tu(t.reason);

   case "timeout":
    {
     const e = t.last && eu(t.last.routing);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return tu(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return tu("the step was cancelled while it waited for a webhook");
   }
  }
  function Qc(t) {
   const e = eu(t);
   switch (t.status) {
   case "no_provider":
   case "no_function":
    return tu(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return tu(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "not_matched":
   case "handshake":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return tu(`the webhook of ${t.provider} failed: ${e}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function tu(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function eu(t) {
   if (t.status === "succeeded") return null;
   return t.status === "failed" ? t.errors.join("; ") : t.reason;
  }
  const nu = 4e5;
  const ru = 1e5;
  const su = {
   success: `${Is.I.success} Webhook received`,
   not_run: `${Is.I.skipped} Webhook received, nothing ran`,
   failure: `${Is.I.failure} Webhook not taken`,
   waiting: `${Is.I.waiting} Webhook awaited`
  };
  function ou({result: t, why: e, webhook: n, functions: r, errors: s, variables: o, absent: a}, i) {
   const c = t => (0, Is.Mk)(i(t));
   const u = Object.entries(o).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${su[t]}\n`, `${(0, Is.FY)(i(e))}\n` ];
   if (s.length > 1) l.push((0, Is.p_)(s.map(c), ru));
   if (n !== null) {
    const {provider: t, verdict: e, id: s, retry_of: o} = n.received;
    const a = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, Is.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, Is.Mk)(o)
     }
    };
    const i = Object.values(a);
    l.push((0, Is.tp)(Object.keys(a), [ i ], nu));
   }
   const d = [ ...u, ...a.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Is.tp)([ "Function", "Variable", "Value" ], d, nu));
   return l.join("\n");
  }
  function au(t, e, n) {
   const {inputs: r, secrets: s} = t;
   const {repository: o} = r.environment;
   const a = cu(t);
   const i = t => ({
    kind: "refused",
    reason: `the record is not checked again: ${t}`
   });
   if (a.repository !== o) return i(`it is of ${a.repository || "another repository"}`);
   const {received: c} = a;
   const {provider: u} = c;
   if (c.verdict === 401) return i("its signature was missing or wrong then (verdict 401), and a record keeps no signature to verify; let the sender send it again");
   if (u === null) return i("no provider took it then; let the sender send it again");
   if (!uu(e, u)) return i(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = ji(e, s, u);
   const d = l.length === 0 && r.trustRecord;
   if (l.length === 0 && !d) return i(`provider ${u} has no secret, so that anyone could have written it; set trust-record: true if you know where the record is from, or let the sender send it again`);
   if (!d && !Fc(l, o, c)) return i(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const f = vu(c, s);
   if (f === null) return i("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in f) return i(`it holds the secret ${f.missing}, which the input secrets has no value for; give it`);
   const h = n.clock.now();
   const {redact: p} = n;
   const m = {
    secrets: s,
    now: h,
    trusted: true,
    redact: p
   };
   const k = Oi(e, f, m);
   if (k.provider !== u) return i(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or change the order or the match of the providers`);
   const g = iu(e, k, f);
   if (g !== null) return i(g);
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
  function iu({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   const s = Aa(t);
   for (const {name: o, match: a, conditions: i} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(a?.headers ?? {}).find(t => n[t.toLowerCase()] === Ca.XF);
    const c = Object.keys(a?.query ?? {}).find(t => r[t] === Ca.XF);
    const u = [ ...Object.keys(a?.body ?? {}), ...i.map(({path: t}) => t) ].find(t => Ia(t, s));
    const l = t ?? c ?? u;
    if (l !== void 0) return `function ${o} matches by ${l}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function cu(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Bc(t.text);
    if (e.kind === "foreign") throw new Tt.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new Tt.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (s.length > 0) throw new Tt.x(`${e} holds ${n.length} received webhooks, and a step checks one; write the path of one file`);
   return r;
  }
  function uu({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const lu = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function du({inputs: t, secrets: e}, n, r, {webhook: s, routing: o, now: a, retryOf: i}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = t;
   const {redact: f} = r;
   const h = eu(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...pu(s, {
     secrets: e,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: lu[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = ji(n, e, u);
   const k = c === "invalid_signature" || c === "handshake";
   const g = m !== void 0 && !k;
   const {repository: w} = l;
   return g ? {
    ...p,
    mac: Pc(m, w, p)
   } : p;
  }
  const fu = 8;
  const hu = 4;
  function pu(t, e) {
   const {token: n, receive: r, redact: s} = e;
   const o = (0, Ca.$o)(e.secrets, hu);
   const a = t => (0, zc.y1)(n ? t.replaceAll(n, Ca.XF) : t, o);
   const i = t => {
    const e = a(t);
    return s(e) === e ? e : Ca.XF;
   };
   const c = new Set([ (0, M.Ml)("jobserv"), ...r.providers.flatMap(t => gi(t) ?? []) ]);
   const u = t => c.has(t) || mu(t);
   const l = yu(Object.entries(t.headers).flatMap(([t, e]) => u(t) ? e : []));
   const d = (t, e) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ i(t), e.has(t) && !u(t) && !l(n) ? i(n) : Ca.XF ]));
   const f = new Set([ ...na, ...ku(r, "headers").map(t => t.toLowerCase()) ]);
   const h = () => {
    const e = Aa(r.functions);
    const n = e.size > 0 ? wu(t, e) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return a(n.json);
    const s = (0, C._6)(t.body);
    if (s !== null) return a(s);
    const o = t.body.toString("latin1");
    const i = a(o) === (0, zc.y1)(o, $u);
    return i ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: l(t.uri) ? Ca.XF : a(t.uri),
    query: d(t.query, new Set(ku(r, "query"))),
    headers: d(t.headers, f),
    body: h()
   };
  }
  function mu(t) {
   return t !== "x-event-key" && (0, Ca.tV)(t);
  }
  function ku({providers: t, functions: e}, n) {
   const r = t.flatMap(({type: t}) => t === void 0 ? [] : li(t).marks);
   const s = e.flatMap(t => t.variables);
   const o = t => n === "headers" ? t.toLowerCase() : t;
   const a = s.filter(t => t.from === n && t.secret).map(t => o(La(t)));
   const i = [ ...[ ...t, ...e, ...r ].flatMap(({match: t}) => Object.keys(t?.[n] ?? {})), ...s.filter(({from: t, secret: e}) => t === n && !e).map(La) ];
   return i.filter(t => !a.includes(o(t)));
  }
  const gu = 8;
  function wu(t, e) {
   const n = ha(t, bu(t));
   if ("fault" in n) return null;
   let r = false;
   const s = (0, Ca.lY)();
   for (const t of e) {
    const e = (0, G.Rr)(t);
    if (e.kind === "error") continue;
    const o = e.path.at(-1);
    const a = (0, G.$I)(n.json, e.path.slice(0, -1));
    if (!a.found || o === void 0) continue;
    const {value: i} = a;
    if (typeof i !== "object" || i === null) continue;
    const c = Object.getOwnPropertyDescriptor(i, o);
    if (c === void 0 || c.value === null) continue;
    for (const t of Ya(c.value)) if (t.length >= gu) s.add(t);
    Object.defineProperty(i, o, {
     ...c,
     value: Ca.XF
    });
    r = true;
   }
   return r ? {
    json: s.redact(JSON.stringify(n.json))
   } : "as it is";
  }
  function bu({headers: t}) {
   return li("slack").marks.some(({match: e}) => Object.keys(e.headers ?? {}).every(e => t[e] !== void 0));
  }
  function yu(t) {
   const e = t.map(t => t.toLowerCase()).filter(Boolean);
   const n = e.flatMap(t => t.split(/[\s,:;=]+/)).filter(t => t.length >= fu);
   return t => {
    const r = t.toLowerCase();
    return e.includes(r) || n.some(t => r.includes(t));
   };
  }
  function vu({uri: t, query: e, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const a = t => (0, Kn.S5)(t, t => {
    const e = (0, Jc.Gf)(t) ?? t;
    const n = s.get(e);
    if (!n) o ??= e;
    return n;
   });
   const i = t => Object.fromEntries(Object.entries(t).map(([t, e]) => [ a(t), a(e) ]));
   const c = {
    uri: a(t),
    query: i(e),
    headers: i(n),
    body: typeof r === "string" ? Buffer.from(a(r)) : Buffer.from(r.base64, "base64")
   };
   return o === null ? c : {
    missing: o
   };
  }
  function $u(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  async function _u(t, e) {
   const {inputs: n} = t;
   const r = Su(t);
   e.mask(n.listenerToken);
   const s = ec(Ou(t, await t.loadConfig(), r), t.secrets, e.mask);
   const {config: o, secrets: a} = s;
   const i = {
    ...t,
    secrets: a
   };
   const c = await xu(i, r, s, e);
   return Hc(i, e, {
    config: o,
    outcome: c
   }, t => du(i, o, e, t));
  }
  async function xu(t, e, n, r) {
   const {config: s} = n;
   switch (e) {
   case "event":
    return ju(t, n, r);

   case "listener":
    return Ic(t, s, r);

   case "record":
    return au(t, s, r);
   }
  }
  async function ju({inputs: {environment: t}}, e, n) {
   const r = e.config.providers.some(({active: t, signature: e}) => t && e === "none");
   const s = await dc(t.event, r);
   if (s.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${s.message}`
   };
   const {repository: o} = t;
   const a = n.clock.now();
   const i = {
    repository: o,
    now: a,
    redact: n.redact
   };
   const c = nc(s.dispatched, e, i);
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
     now: a,
     retryOf: null
    }
   };
  }
  function Su({inputs: t}) {
   const {via: e, record: n, listenerToken: r, dryRun: s, environment: o} = t;
   const a = [];
   if (s) a.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") a.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") a.push("input record gives the webhook to check again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !Cu(o.eventName)) a.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !ln.test(r)) a.push("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (a.length > 0) throw new Tt.x(a.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function Ou({inputs: t, secrets: e}, {receive: n}, r) {
   const s = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || s.length === 0) throw new Tt.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const o = s.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && o.includes(t.provider))) throw new Tt.x(`the config has no active function for ${o.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const a = s.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const i = s.filter(hi).map(({name: t}) => t);
   if (r === "listener" && t.listenerToken === "" && i.length > 0) a.push({
    message: `anybody could send what provider ${i.join(", ")} takes, for it has no secret; give it a secret_name, or the input listener-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (a.length > 0) throw new Tt.x(a);
   return n;
  }
  function Cu(t) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(t);
  }
  var Mu = n(4125);
  const Uu = "webhook-record";
  const Eu = 100;
  const Au = 500;
  const Iu = 32 * 1024 * 1024;
  const Tu = 1e3;
  const Lu = 4;
  const Nu = r.Ikc({
   id: r.aig(),
   name: r.YjP(),
   size_in_bytes: r.NpB(r.aig(), 0),
   expired: r.NpB(r.zMY(), false),
   created_at: r.FsL(r.YjP(), r.pdi(t => Date.parse(t)), r.aig(), r.E2x()),
   workflow_run: r.NpB(r.cl6(r.Ikc({
    id: r.lqM(r.aig()),
    repository_id: r.lqM(r.aig()),
    head_repository_id: r.lqM(r.aig())
   })), null)
  });
  async function Ru(t, e) {
   const n = await qu(t, e);
   const r = [];
   let s = Iu;
   for (let o = 0; o < n.length && s >= 0; o += Lu) {
    const a = await Promise.all(n.slice(o, o + Lu).map(n => Pu(t, e.repository, n)));
    for (const t of a.flat()) {
     s -= t.text.length;
     if (s >= 0) r.push(t);
    }
   }
   if (s < 0) t.log.warning(`the records since ${Vu(e.since)} are larger than ${Iu / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function qu({api: t, log: e}, {repository: n, since: s, forks: o = false}) {
   const i = [];
   const c = t.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, a.NU)(n), {
    keys: [ "artifacts" ],
    most: Eu
   });
   let u = false;
   for await (const {items: t, more: e} of c) {
    const n = t.flatMap(t => {
     const e = r.xLC(Nu, t);
     return e.success ? [ e.output ] : [];
    });
    i.push(...n.filter(({name: t, created_at: e}) => t.startsWith(Uu) && e >= s));
    u = !e || n.every(({created_at: t}) => t < s);
    if (u) break;
   }
   if (!u) e.warning(`${n} has more than ${Eu * 100} artifacts; older ones are not read`);
   const l = i.filter(t => {
    const n = Bu(t, o);
    if (n !== null) e.info(`artifact ${t.name} skipped: ${n}`);
    return n === null;
   }).sort((t, e) => e.created_at - t.created_at || e.id - t.id);
   if (l.length > Au) e.warning(`${n} has ${l.length} records since ${Vu(s)}; only the newest ${Au} are read`);
   return l.slice(0, Au);
  }
  function Bu({expired: t, size_in_bytes: e, workflow_run: n}, r) {
   if (t) return "it is expired";
   if (e > Iu) return `it is larger than ${Iu / 1024 / 1024} MiB`;
   const {repository_id: s, head_repository_id: o} = n ?? {};
   const a = o !== void 0 && o !== s;
   return a && !r ? "it is from a run of a fork" : null;
  }
  async function Pu({api: t, log: e}, n, {id: r, name: s, created_at: o, workflow_run: i}) {
   const c = i?.id ?? null;
   const u = c === null ? s : `${s} of run ${c}`;
   try {
    const e = await t.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, a.NU)(n),
     artifact_id: r,
     archive_format: "zip"
    }, Iu);
    const i = await Du(s, e);
    return i.map(({path: t, text: e}) => ({
     path: `${u}: ${t}`,
     text: e,
     uploaded: o,
     runId: c
    }));
   } catch (t) {
    if (!Fu(t)) throw t;
    e.warning(`artifact ${u} skipped: ${t.message}`);
    return [];
   }
  }
  function Fu(t) {
   if (t instanceof o.hD) return [ 200, 404, 410 ].includes(t.status ?? 0);
   return t instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function Du(t, e) {
   const n = e.subarray(0, 2).equals(Buffer.from("PK")) ? await Gu(e) : [ {
    path: t,
    content: e
   } ];
   return n.map(({path: t, content: e}) => ({
    path: t,
    text: e.toString().replace(/^\ufeff/, "")
   }));
  }
  const Ju = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const zu = {
   magic: 33639248,
   size: 46
  };
  const Hu = {
   magic: 67324752,
   size: 30
  };
  const Xu = 0;
  const Yu = 8;
  async function Gu(t) {
   const {inflateRawSync: e} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = Wu(t);
    const r = t.readUInt16LE(n + 10);
    if (r > Tu) throw new ArchiveError(`it has more than ${Tu} files`);
    let s = t.readUInt32LE(n + 16);
    let o = Iu;
    const a = [];
    for (let n = 0; n < r; n++) {
     if (t.readUInt32LE(s) !== zu.magic) throw Zu();
     const n = t.readUInt16LE(s + 10);
     const r = t.readUInt32LE(s + 20);
     const i = t.readUInt32LE(s + 42);
     const c = s + zu.size;
     const u = c + t.readUInt16LE(s + 28);
     const l = t.toString("utf8", c, u);
     s = u + t.readUInt16LE(s + 30) + t.readUInt16LE(s + 32);
     if (!(0, Mu.E)(l)) continue;
     if (t.readUInt32LE(i) !== Hu.magic) throw Zu();
     const d = i + Hu.size + t.readUInt16LE(i + 26) + t.readUInt16LE(i + 28);
     const f = t.subarray(d, d + r);
     if (f.length < r || ![ Xu, Yu ].includes(n)) throw Zu();
     const h = n === Xu ? f : e(f, {
      maxOutputLength: Math.max(1, o)
     });
     o -= h.length;
     if (o < 0) throw Ku();
     a.push({
      path: l,
      content: h
     });
    }
    return a;
   } catch (t) {
    if (t instanceof ArchiveError) throw t;
    const e = t instanceof Error && "code" in t ? t.code : "";
    throw e === "ERR_BUFFER_TOO_LARGE" ? Ku() : Zu();
   }
  }
  function Wu(t) {
   const e = Math.max(0, t.length - Ju.size - Ju.comment);
   for (let n = t.length - Ju.size; n >= e; n--) if (t.readUInt32LE(n) === Ju.magic) return n;
   throw Zu();
  }
  function Ku() {
   return new ArchiveError(`it unpacks to more than ${Iu / 1024 / 1024} MiB`);
  }
  function Zu() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function Vu(t) {
   return new Date(t).toISOString().slice(0, 16).replace("T", " ");
  }
  var Qu = n(7359);
  const tl = "variables.";
  function el(t) {
   const {payload: e, dockerhub: n, ...r} = t;
   return {
    ...r,
    body: ""
   };
  }
  async function nl(t, e, {sent: n, run: r}, {webhook: s, lacksSecret: o, valuesOf: a}) {
   const {id: i, event: c, body: u} = n;
   if (s === void 0) return al("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return al("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = s.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, Qu.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return al(f);
   const h = el(s);
   const p = (0, be.wX)(h).find(t => t.startsWith(tl));
   if (p !== void 0) return al(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await a(h, r);
   if (m.kind === "unknown") return al(m.reason);
   if (m.status !== null && ol(n, r, d, m.status)) e.log.warning(`webhook "${s.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = rl(s, l, t.secrets);
   const g = (0, Pt.iP)(t, e, h, {
    id: i,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, zc.C3)(u, s.body, k)
   });
   return g.kind === "request" ? g : al(g.reason);
  }
  function rl(t, e, n) {
   const r = e.length === 0 ? [] : (0, be.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function sl(t, {log: e}) {
   for (const n of t) {
    const t = (0, be.Fj)(el(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function ol({id: t, webhook: e, event: n}, {run_id: r, run_attempt: s}, o, a) {
   const i = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: o,
    runId: r,
    attempt: s,
    webhook: e
   };
   return !(0, At.d4)(t, {
    ...c,
    chain: null,
    kind: i,
    status: a
   });
  }
  function al(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const il = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function cl(t) {
   const e = (0, be.wX)(t);
   return (0, we.U)(e).build || e.some(ll);
  }
  function ul(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: s, apiUrl: a} = t.inputs.environment;
   const i = new Map;
   const c = ({run_id: n, run_attempt: r}, s) => {
    const o = JSON.stringify([ n, r, s ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = i.get(o) ?? (0, we.x)({
     ...t,
     inputs: a
    }, e, s);
    i.set(o, c);
    return c;
   };
   return async (t, i) => {
    if (!cl(t)) {
     const t = {
      repository: n,
      repository_owner: r,
      server_url: s,
      api_url: a,
      run_id: String(i.run_id),
      run_attempt: String(i.run_attempt)
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
     const e = (0, we.U)((0, be.wX)(t));
     const {values: n, status: r} = await c(i, e);
     return {
      kind: "values",
      values: n,
      status: e.build ? r : null
     };
    } catch (t) {
     if (!(t instanceof o.hD) || e.signal.aborted) throw t;
     const n = `its URL or headers use run ${i.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function ll(t) {
   return /^github(\.|$)/.test(t) && !il.includes(t);
  }
  const dl = [ "failed", "all" ];
  function fl(t, {deliveries: e, only: n}, r, s = null) {
   const o = e.some(t => dl.includes(t)) ? null : e;
   const a = [ ...o === null ? pl(e) : o.flatMap(e => ml(e, t)), ...gl(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (a.length > 0) throw new Tt.x(a.map(t => ({
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
    if (o !== null && !o.includes(t)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && e.includes("failed")) d("it succeeded"); else if (l !== null) d(kl(a), true); else if (s === null || o !== null) i.selected.push(a); else if (a.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && hl(a, s)) i.lost.push(a); else if (!r.includes(c)) d("the config has no webhook of that name", true); else i.selected.push(a);
   }
   return i;
  }
  function hl({firstFailed: t}, {givenUpBefore: e}) {
   return t !== null && t < e;
  }
  function pl(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function ml(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which is not in the record; write ${(0, ge.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${kl(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function kl({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent alone: start the chain again with mode: chain and start-at: ${e}`;
  }
  function gl(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which is in neither the config nor the record; write ${(0, 
   ge.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function wl(t) {
   const e = new Map;
   for (const {run: n, deliveries: r} of t) for (const t of r) {
    const r = e.get(t.id);
    const {run_id: s, run_attempt: o} = t.run ?? n;
    const a = {
     sent: t,
     run: {
      run_id: s,
      run_attempt: o
     },
     began: yl(t)
    };
    if (r) r.push(a); else e.set(t.id, [ a ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n, began: r} = t.reduce((t, e) => bl(e, t) ? t : e);
    const s = $l(t);
    const o = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    const a = [ ...t.flatMap(({sent: {first_failed: t}}) => t ?? []), ...s.map(({started: t}) => t) ].map(t => Date.parse(t));
    return {
     sent: e,
     run: n,
     earlier: s,
     differs: o,
     firstFailed: a.length === 0 ? null : Math.min(...a),
     givenUp: t.some(t => t.sent.given_up === true && t.began >= r)
    };
   });
  }
  function bl(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return vl(t.sent) < vl(e.sent);
  }
  function yl({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function vl({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function $l(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const _l = / #\d+$/;
  const xl = 300;
  async function jl(t, e) {
   const {sinceMs: n, giveUpAfterMs: r} = t.inputs;
   const s = e.clock.now();
   const o = wl(n ? await Al(t, e, s - n) : El(t, e.log));
   const a = {
    ...t,
    config: await t.loadConfig()
   };
   const i = (a.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const c = fl(o, a.inputs, i, n ? {
    givenUpBefore: s - r
   } : null);
   Cl(c, e);
   Ml(c, i, e);
   const u = await Ol(a, e, c.selected);
   const l = u.flatMap(({webhook: t, preparation: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, Pt.vp)(a, e, t)
   } ] : []);
   const d = await (0, Pt.F0)(a, e, l);
   const f = new Map(d.map(t => [ t.id, t ]));
   const h = u.map(({recorded: t, preparation: n}) => ({
    recorded: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(t.sent.id) ?? Ul(t, n, e),
    givenUp: false
   }));
   const p = c.lost.map(t => Sl(t, a, e));
   return Ll(a, e, [ ...p, ...h ], o);
  }
  function Sl(t, {inputs: e}, {log: n, redact: r}) {
   const {sent: o, firstFailed: a} = t;
   const i = (0, s.xv)(r(o.reason ?? "no reason"), xl);
   const c = `given up, it has failed since ${(0, yo.fU)(a)} (${i}); to send it once more, give the input deliveries: ${o.id}`;
   const {dryRun: u} = e;
   n.info(`webhook "${o.webhook}" ${u ? "would be" : "is"} ${c}`);
   const l = u ? (0, Et.nE)(o, "given_up") : (0, Et.vQ)(o, c);
   return {
    recorded: t,
    keys: null,
    delivery: l,
    givenUp: !u
   };
  }
  async function Ol(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const s = new Set(n.map(({sent: t}) => t.webhook));
   const o = [ ...r.values() ].filter(({name: t, enabled: e}) => e && s.has(t)).map(el);
   const a = new Set([ ...(0, Bt.W$)(o, t, e.log) ].map(({name: t}) => t));
   sl(o, e);
   const i = ul(t, e);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await nl(t, e, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function Cl({skipped: t}, {log: e}) {
   for (const {recorded: n, why: r, warn: s} of t) {
    const {id: t, webhook: o} = n.sent;
    const a = `webhook "${o}" skipped, ${t}: ${r}`;
    if (s) e.warning(a); else e.info(a);
   }
  }
  function Ml({selected: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = e.filter(t => _l.test(t));
   const s = new Set([ ...r, ...r.map(t => t.replace(_l, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (s.has(e)) n.warning(`webhook "${e}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Ul({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, Et.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, Et.nE)(t, e.reason);

   case "request":
    return (0, Et.nE)(t, "cancelled");
   }
  }
  function El({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: s} = t;
   const {repository: o} = s;
   if (r === "") throw new Tt.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const a = [];
   const i = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, Es.WE)(n);
    if (e.kind === "received") i.push(t); else if (e.kind === "invalid") a.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== o) a.push(`${t} is a record of ${e.record.run.repository}, and this is ${o}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && a.length === 0) a.push(`${i.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (a.length > 0) throw new Tt.x(a.map(t => ({
    message: t
   })));
   for (const t of i) n.info(`${t} holds a received webhook and is skipped`);
   return c;
  }
  async function Al({inputs: t}, e, n) {
   const {repository: r} = t.environment;
   const s = await Ru(e, {
    repository: r,
    since: n
   });
   const o = s.flatMap(({path: t, text: n, uploaded: s}) => {
    const o = (0, Es.WE)(n);
    if (o.kind === "received") return [];
    const a = o.kind === "invalid" ? o.why : o.record.run.repository !== r ? "is a record of another repository" : null;
    if (a === null && o.kind === "deliveries") return Il(o.record, s);
    e.log.warning(`${t} ${a} and is skipped`);
    return [];
   });
   e.log.info(`records uploaded since ${(0, yo.fU)(n)}: ${o.length}`);
   return o;
  }
  function Il({deliveries: t, ...e}, n) {
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
  const Tl = "fix the cause, then run this job again";
  function Ll(t, e, n, r) {
   const {repository: s} = t.inputs.environment;
   const o = n.map(({delivery: t}) => t);
   const a = t.config.notify?.webhooks ?? [];
   const i = (0, qt.z)(o, a, e.log);
   const c = e.signal.aborted;
   const u = Nl(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? Rl(t);
   return {
    result: i.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, qt.oh)(i, {
     cancelled: c,
     fix: o.some(({attempts: t}) => t.length > 0) ? Tl : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: (0, Es.OA)(s, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => ql(t, l, s))),
    summary: u === null ? [ (0, Nt.q)(o, e.redact), Dl(n.map(({recorded: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Nl(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Rl({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function ql({recorded: t, keys: e, delivery: n, givenUp: r}, s, o) {
   const {sent: a, run: i, firstFailed: c} = t;
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
    mac: e === null ? a.mac : (0, Qu.cr)({
     sent: a,
     run: i,
     repository: o
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
  const Bl = 3e5;
  const Pl = 20;
  const Fl = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Dl(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = t;
    const a = (0, Is.Hn)((0, Is.Mk)(e(s)), (0, Is.Mk)(r));
    const i = Math.max(0, n.length - Pl);
    const c = [ ...n.map((t, e) => Jl(t, `${e + 1}`)).slice(i), ...o.map((t, e) => Jl(t, `${n.length + e + 1} (this run)`)) ];
    return c.map((t, e) => [ e === 0 ? a : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Is.tp)(Fl, n, Bl)}`;
  }
  function Jl({started: t, status_code: e, error: n, duration_ms: r}, s) {
   return [ s, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Is.Mk)(String(e ?? n ?? "")), (0, 
   Is.a3)(r) ];
  }
 })
};
