export const id = 345;

export const ids = [ 345 ];

export const modules = {
 9196: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => ie,
   chain: () => to,
   gate: () => Lo,
   receive: () => yu,
   redeliver: () => $l
  });
  var r = n(7728);
  var s = n(1627);
  var o = n(9573);
  var i = n(7882);
  const a = 140;
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
   const {id: s, context: o, description: i, target_url: a} = e;
   const c = Date.parse(e.created_at ?? "");
   const l = {
    id: s,
    state: e.state || e.status,
    context: o,
    description: i,
    target_url: a,
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
    description: n && (0, s.xv)((0, s.ue)(n), a),
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
   const a = `/repos/${r}/statuses/${s}`;
   const c = `/repos/${r}/commits/${s}/statuses`;
   const u = {
    ...(0, i.NU)(r),
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
    url: `${n}${a}`,
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
     const {description: o, target_url: a, ...c} = n;
     const {json: u} = await t.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
      ...(0, i.NU)(r),
      sha: s,
      ...c,
      ...o !== null && {
       description: o
      },
      ...a !== null && {
       target_url: a
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
   const i = r("context");
   n.push(...q("context", i, E));
   const a = r("target_url");
   if (a !== null && typeof a !== "string") n.push("target_url_type");
   if (n.length > 0 || s.state === null) return F(n);
   return N(s.state, {
    description: (0, C.e0)(o),
    context: (0, C.e0)(i),
    target_url: (0, C.e0)(a)
   });
  }
  function N(t, e) {
   const n = t => t && (0, s.X5)(t);
   const r = [];
   if (Object.values(e).some(t => t !== n(t))) r.push("control_chars");
   const o = e.target_url && (0, s.XF)(e.target_url);
   if (o !== e.target_url) r.push("target_url_unusable");
   const i = {
    state: t,
    description: n(e.description),
    context: n(e.context),
    target_url: o
   };
   return {
    valid: true,
    callback: i,
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
   const i = o.find(({rule: t, value: e}) => V(t, e) !== null) ?? o.find(({value: t}) => t !== null);
   if (i === void 0) {
    const t = r.map(({path: t}) => t).join(" and ");
    const e = r.length === 1 ? "has" : "have";
    return et([ "state_missing" ], `${t} ${e} no value`);
   }
   const {rule: a, value: c} = i;
   const u = V(a, c);
   if (u === "pending") return {
    kind: "pending"
   };
   const l = nt(e, t.description, U);
   const d = nt(e, t.context, E);
   const f = nt(e, t.target_url, Number.POSITIVE_INFINITY);
   const h = u === null ? Q(a, c) : null;
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
   const {description: r, context: s, target_url: o, conditions: i = []} = t;
   const a = [ ...Z(t), ...[ r, s, o ].filter(t => t !== void 0), ...i ];
   const c = a.map(({path: t}) => ot(t));
   const u = (0, C.Q_)(n.text, c);
   const l = a.find((t, e) => {
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
  function it(t, e) {
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
  const at = 10;
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
   const {context: r, sameContext: s, undecided: o, sha: i, branches: a} = t;
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
    sha: (0, C.e0)(i),
    branches: a
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
     complete: r.length < at,
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
   const i = n === "success" || n === "failure";
   const a = mt({
    name: "status",
    state: i ? n : "error",
    description: r,
    context: s,
    target_url: o,
    json: f(t)
   }, e);
   return a?.valid ? a.callback : null;
  }
  const Ct = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function Mt(t, e, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return e === null || t !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${e.replace(Ct, "")}.`), r ]);
  }
  function Ut(t) {
   const {signature: e, keys: n, token: r, value: s, text: o, now: i} = t;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const a = (0, M.MX)(e, {
    headers: s === null ? {} : {
     [(0, M.Ml)(e)]: s
    },
    body: Mt(e, r, o),
    now: Math.floor(i / 1e3)
   }, n);
   return a === "ok" ? null : `the callback's signature is ${a}`;
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
   const i = (0, C.p)(o, "token") ?? (0, C.p)(r, "callback_token");
   return {
    url: (0, C.e0)((0, C.p)(r, "callback_url")),
    context: (0, C.e0)((0, C.p)(r, "callback_context")),
    token: (0, C.e0)(i),
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
   const [, i] = t === "" ? [] : Gt(r, n, "dispatches") ?? [];
   if (i !== void 0) {
    const t = e.dispatch?.eventType ?? Ft;
    return {
     kind: "dispatch",
     repository: i,
     eventType: t,
     token: e.token
    };
   }
   const a = t === "" ? null : Gt(r, n, Yt);
   if (a !== null) {
    const [, t = "", n = ""] = a;
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
   const i = {
    description: U,
    context: E
   };
   const a = [ "description", "context" ].filter(t => (0, s.VJ)(e[t]) > i[t]);
   const c = {
    state: t
   };
   if (n) c.description = (0, s.xv)(n, U);
   if (r) c.context = (0, s.xv)(r, E);
   if (o) c.target_url = o;
   return {
    report: c,
    cut: a
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
  async function ie(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const s = Jt(r.event);
   const o = (0, Bt.OM)(t, n.callbackSecretName);
   const i = ae(n, s, e);
   const a = Ht(n.callbackUrl, s, r.apiUrl);
   if (a.kind === "wrong") throw new Tt.x(a.message);
   const c = ![ "", s.url ].includes(n.callbackUrl);
   if (a.kind === "webhook" && c) {
    const {secret: t, continuation: n} = ce(a.url);
    const r = t ?? n;
    if (r !== void 0) e.mask(r);
   }
   if (a.kind === "status" && o.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const u = (0, At.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: re,
    kind: "completed",
    status: i.state
   });
   const l = a.kind === "webhook" ? await le(t, e, ue(a.url, u, i, o)) : await fe(n, e, {
    identity: {
     id: u,
     webhook: re,
     event: re
    },
    to: a,
    report: i,
    keys: o,
    retryDelaysSeconds: Lt.Qs
   });
   const d = a.kind === "webhook" && Wt(a.url);
   const f = d ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return de(i, l, {
    io: e,
    hint: f
   });
  }
  function ae(t, e, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: i} = t;
   const {serverUrl: a, repository: c, runId: u} = r;
   const l = Vt(t.state, s);
   if (l === null) throw new Tt.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = Qt(l, {
    description: o,
    context: t.context || (e.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
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
   const {state: s, description: o = null, context: i = null} = t;
   const {status: a, reason: c} = e;
   const u = {
    state: s,
    description: o,
    context: i,
    target_url: t.target_url ?? null
   };
   return {
    result: a,
    failure: a === "failure" ? `the callback "${s}" was not delivered: ${c}${r}` : null,
    outputs: (0, qt.eS)(u, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, Nt.q)([ e ], n.redact)}`
   };
  }
  async function fe({dryRun: t, environment: e}, n, {identity: r, to: o, report: i, keys: a, retryDelaysSeconds: c}) {
   const {repository: u} = o;
   const l = o.kind === "workflow" ? `${u}, as a dispatch of ${o.workflow}` : `${u}, as a ${o.kind}`;
   const d = JSON.stringify(i);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, Et.nE)(r, "dry_run");
   }
   const f = () => he(n, e, {
    to: o,
    report: i,
    keys: a
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
    const i = {
     ...r,
     status: "failure",
     reason: o,
     attempts: h
    };
    const a = ke(n, e, h.length, c);
    if (a === null) return i;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return i;
   }
  }
  async function he({api: t}, {apiUrl: e, event: n}, {to: r, report: s, keys: o}) {
   const {repository: a} = r;
   const c = (0, i.NU)(a);
   switch (r.kind) {
   case "status":
    {
     const n = {
      apiUrl: e,
      repository: a,
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
      ref: await pe(t, a, n),
      inputs: ne(r.token, s, o)
     });
     return e;
    }
   }
  }
  async function pe(t, e, n) {
   const r = (0, C.eC)(n, "repository");
   const s = (0, C.eC)(r, "full_name") === e ? r : (await t.request("GET /repos/{owner}/{repo}", (0, 
   i.NU)(e))).json;
   const a = (0, C.e0)((0, C.eC)(s, "default_branch"));
   if (a === null) throw new o.hD(`the API names no default branch of ${e}`, null);
   return a;
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
   const i = (0, It.t)({
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
   return i.kind === "retry" ? i.delayMs : null;
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
   let i = false;
   const a = new Map;
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
    if (i) return Ye(e, n, Ne);
    if (e.headers.expect !== void 0) n.writeContinue();
    He(e, a, {
     maxBytes: s,
     bodyBytes: o
    }, s => {
     if (i) return Ye(e, n, Ne);
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
     i = true;
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
   let i = 0;
   const a = () => {
    t.off("data", u).off("end", l);
    e.delete(t);
    o.length = 0;
   };
   const c = t => {
    a();
    s(t);
   };
   const u = s => {
    i += s.length;
    if (i > n) return c(null);
    o.push(s);
    e.set(t, i);
    Xe(e, r);
   };
   const l = () => c(Buffer.concat(o, i));
   t.on("data", u).on("end", l);
   t.once("close", a);
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
   const i = () => {
    clearTimeout(a);
    e.end();
   };
   const a = setTimeout(i, Ie);
   t.once("end", i).once("close", i).resume();
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
   const {body: o, headers: i} = e;
   if (o === null) return en(r, F([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: i,
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
   const a = Ve(r, o);
   if (a.kind === "refused") return en(r, a.refusal);
   if (a.kind === "pending") {
    const t = tn(r, "pending");
    return {
     reply: t,
     endpoint: r,
     log: a
    };
   }
   if (a.kind === "unrelated") {
    const t = `${a.message}; the callback is ignored.`;
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
     log: a
    };
   }
   const c = Qe(r, a.callback);
   return {
    reply: c,
    endpoint: r,
    log: a
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
   const {host: o, port: i} = t.listen;
   mn(t, i);
   const a = (0, un.J9)(e.log, "failures of the listener");
   const c = await qe({
    host: o,
    port: i,
    ...s,
    onError: t => a.warning(`the listener failed: ${t}`)
   });
   const u = mn(t, c.port);
   e.log.info(`listening on ${kn(o)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function fn(t, e, n, r = () => {}) {
   const s = (0, un.J9)(e.log, "callbacks were refused");
   const o = (0, un.J9)(e.log, "requests were refused");
   const i = await dn(t, e, {
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
     const i = Ze(n, t, o);
     if (i.log !== null) {
      r(i.log);
      hn(s, i.log);
     }
     return i.reply;
    }
   });
   return {
    publicUrl: i.publicUrl,
    async close() {
     await i.close();
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
   const i = o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(o.protocol);
   if (i) return r.replace(/\/+$/, "");
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
   const {repository: n, run: r, attempt: s, chain: o, link: i, exp: a, n: c} = t;
   const u = JSON.stringify([ n, r, s, o, i, a, c ]);
   const l = Buffer.from(u).toString("base64url");
   return `${l}.${Mn(e, Nn + l)}`;
  }
  function Pn(t, e) {
   const n = t.slice(0, Rn);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const o = Jn(s);
   const i = e(o?.repository ?? "");
   const a = Mn(i, Nn + s);
   const c = (0, M.SK)(a, n.slice(r + 1));
   return c && i.length > 0 && t === n ? o : null;
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
   const [r, s, o, i, a, c, u] = n;
   if (!Hn(r, qn)) return null;
   if (!Hn(i, /./s) || !Hn(a, /./s)) return null;
   if (!Hn(u, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!Xn(s) || !Xn(o) || !Xn(c)) return null;
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
    return ir(t, e);

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
     const s = it(r.body, e.format ?? null);
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
  function rr({name: t, callback: e}, {run: n, register: r, publicUrl: s, onCallback: o, progress: i}, a) {
   const {step: c, plan: u, io: l} = n;
   l.mask(a);
   const d = (0, un.J9)(l.log, `callbacks of "${t}" changed nothing`);
   r(an(a, {
    chain: u.name,
    webhook: t,
    signature: e.signature,
    keys: e.secret_name.flatMap(t => c.secrets.get(t) ?? []),
    format: e.format ?? null,
    isOver: () => {
     const {state: t} = i();
     return t === "timeout" || t === "cancelled";
    },
    rule: e => {
     const n = o(e);
     const r = `callback of "${t}": ${J(e)} (${n})`;
     if (n === "accepted") l.log.info(r); else if (n === "conflict") d.warning(r); else d.info(r);
     const s = i();
     return {
      ruling: n,
      state: s.callback?.state ?? s.state
     };
    }
   }));
   return {
    ...tr,
    keys: {
     callback_url: `${s}/hook/${a}/`
    },
    close: () => d.close()
   };
  }
  async function sr({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(t);
   const [i] = await n.list(s);
   const a = i?.id ?? 0;
   let c = null;
   const u = async () => {
    const t = await n.latest(s);
    c = or(t, s, a);
    return t.filter(({id: t}) => t > a).map(t => Ot(t)).findLast(t => t !== null);
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
  function ir(t, {run: e}) {
   const {io: n} = e;
   let r = null;
   return {
    ...tr,
    lastAnswer: () => r,
    async wait({request: s, response: o}, i) {
     const a = mr(e, t, s, o);
     if (a.kind === "refused") return a;
     const {url: c} = a;
     return hr(n, i, async () => {
      const o = await $r(e, s, c, i);
      if (o.kind === "refused") return pr(`polling ${c.origin}: ${o.reason}`);
      const a = o.kind === "body" ? ur(e, t, o.body) : o;
      if (a.kind !== "waiting") return a;
      r = `the last answer at ${c.origin}: ${n.redact(a.reason)}`;
      n.log.debug(`polling for "${t.name}": ${a.reason}`);
      return null;
     });
    }
   };
  }
  const ar = 200;
  const cr = [ "state_missing", "body_empty" ];
  function ur({io: t}, {name: e, callback: n}, r) {
   const o = it(r, n.format ?? null);
   const i = (0, s.g$)(t.redact(r.toString()), ar);
   switch (o.kind) {
   case "callback":
    nr({
     io: t
    }, e, o.warnings);
    return o;

   case "pending":
    return {
     kind: "waiting",
     reason: `200, pending: ${i}`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `200, ${o.message}: ${i}`
    };

   case "refused":
    return o.errors.every(t => cr.includes(t)) ? {
     kind: "waiting",
     reason: `200, not decided: ${i || "empty"}`
    } : pr(`what was polled isn't a callback: ${o.message}`);
   }
  }
  const lr = 7 * 24 * 36e5;
  function dr({name: t, callback: e}, {run: n, statuses: r}, s) {
   const {step: o, io: i, plan: a, reported: c} = n;
   const {apiUrl: u, repository: l} = o.inputs.environment;
   const {id: d, attempt: f} = c.run;
   const h = e.timeout ?? lr;
   const p = Math.floor((i.clock.now() + h) / 1e3);
   const m = a.relay && Ln(a.relay, o.secrets)[0];
   const k = Bn({
    repository: l,
    run: d,
    attempt: f,
    chain: a.name,
    link: t,
    exp: p,
    n: s
   }, m ? jn(m.key, "chain") : o.secrets.get(a.token_secret_name ?? "") ?? "");
   i.mask(k);
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
    check: async () => await r.isTaken(t) ? "taken" : "none"
   };
  }
  function fr({step: t, plan: e, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return e.relay === void 0 ? null : (0, Yn.sC)(e.relay, Ln(e.relay, t.secrets)[0].id, o);
   const i = {
    ...n.values,
    callback_token: o
   };
   const a = (0, Kn.IX)(i, t.secrets, t.inputs.variables);
   try {
    return (0, Kn.KD)(s.url, a);
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
   const i = r.url;
   if (i === void 0) {
    const t = o?.headers.location;
    if (t === void 0) return pr("its response has no Location to poll; send one, or write callback.url");
    const e = URL.canParse(t, s.href) ? new URL(t, s) : null;
    return e?.origin === s.origin && !e.username && !e.password ? kr(e) : pr(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const a = (0, Wn.S6)(i).map(({name: t}) => t).filter(t => t.startsWith("response."));
   const c = o === null ? null : wr(o.body);
   const u = {
    ...e.values,
    response: o === null ? {} : c
   };
   const l = (0, Kn.IX)(u, t.secrets, t.inputs.variables);
   const d = a.find(t => !gr(l(t)));
   if (o !== null && d !== void 0) return pr(`its response has no text or number ${d.slice("response.".length)}, which callback.url needs`);
   try {
    const t = (0, Kn.KD)(i, t => o === null && a.includes(t) ? "x" : l(t));
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
   const i = r.origin === n.url.origin ? _r(n) : {};
   const a = await t.request({
    url: r,
    method: "GET",
    headers: {
     accept: "application/json",
     ...i
    },
    body: null,
    timeoutMs: yr,
    maxBytes: z,
    refuses: (0, Gn.V4)((0, Gn.nd)(e, r), r.hostname),
    keepAlive: false,
    signal: s
   });
   if (a.kind === "failure") return {
    kind: a.permanent ? "refused" : "waiting",
    reason: `${a.code}: ${a.message}`
   };
   const {status: c, body: u, cut: l} = a;
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
   const {tests_url: i} = n.config.notify ?? {};
   (0, Bt.HP)([ ...o, {
    url: i
   } ], n.inputs.variables, r.log);
   const a = o.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") mn(n.inputs, n.inputs.listen.port);
    const s = r === "event" && Cr(t, e);
    const o = {
     ...xr[r],
     ...s && {
      callback_url: "***"
     }
    };
    const i = Mr(t, e, {
     keys: o,
     callback: null
    });
    if (r === "poll" && e.callback.url !== void 0) Sr(t, e, i);
    return i;
   });
   (0, Pt.xD)(n.inputs.allowedHosts, r, a.map(({url: t}) => t));
   return a;
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
  function Mr({step: t, io: e, plan: n, reported: r, event: s}, o, {keys: i, callback: a}) {
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
     ...i,
     event: {
      name: s
     },
     callback: a ?? {}
    },
    body: (0, At._n)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: i,
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
   const i = s.ended.aborted && !e.signal.aborted;
   const a = i ? Er(o, s.state()) : o;
   const c = (0, Pt.KV)(t.inputs, e, r, a);
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
   const i = o.find(({state: t}) => t !== "pending");
   if (i !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: i.state,
    message: `it has been used, for the link has its verdict already: ${i.state}`
   };
   const a = o.filter(t => Br(t, e));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return Fr("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const u = a.filter(({target_url: t}) => t === n.page);
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
   const {apiUrl: o, serverUrl: i, repository: a, sha: c} = t.inputs.environment;
   const {run: u} = r;
   const l = y(e.api, {
    apiUrl: o,
    repository: a,
    sha: u.headSha ?? c
   });
   const d = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const f = `${i}/${a}/actions/runs/${u.id}/attempts/${u.attempt}`;
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
   for (const {name: o, enabled: i} of t.slice(0, e)) {
    if (!i) continue;
    const t = await n.list(r(o));
    const [e] = t;
    const a = e ? Ot(e) : null;
    if (a?.state !== "success") continue;
    const c = t.find(({state: t}) => t === "pending");
    s.push({
     name: o,
     callback: a,
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
   const i = Vr(t.inputs);
   const a = r(s.link);
   const c = e.clock.now();
   const u = await Zr(e, Yr, async () => {
    const t = Rr(await n.list(a), o, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Qr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Qr(u.message);
   const l = Fn(s, Math.floor(c / 1e3));
   const d = await n.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : Nr(o, i),
    target_url: i.page
   });
   if (l) return Qr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Zr(e, Gr, async () => {
    const t = await n.list(a);
    const r = t.some(({id: t}) => t === d.id);
    const s = Rr(r ? t : [ ...t, d ], o, i);
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
    const i = await s();
    if (i !== null || o >= r || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(Xr, n);
   }
  }
  function Vr(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: s, runnerName: o, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: s,
    job: t.jobId || o || i
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
    return as(t, e);

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
   const i = bs(t, n, {
    attempts: r,
    statusCode: s
   });
   if (t.links[n]?.state !== "sending" || !ls(t, n)) return vs(i);
   const a = ds(i, n);
   const c = bs(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return is(c);
   if (e.kind === "rejected" || e.kind === "lost") return a && e.kind === "lost" ? gs(c, n, o) : ks(c, n, {
    state: "error",
    at: o,
    reason: e.reason
   });
   if (a || ns(i, n)) return gs(c, n, o);
   return i.links[n]?.via === "event" ? is(c) : vs(c);
  }
  function is(t) {
   return ys({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function as(t, e) {
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
   const i = o.callback?.state ?? o.state;
   if (i === r.state) return ms(vs(t), "duplicate");
   if (o.callback === null && !fs(o)) return ms(vs(t), "unexpected");
   const a = o.conflicts + 1;
   return ms(vs(bs(t, n, {
    conflicts: a
   })), "conflict");
  }
  function cs({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function us(t, e) {
   const {link: n, reason: r, at: s} = e;
   const o = t.links[n];
   const i = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return i && o.state === "waiting" && ls(t, n) ? ks(t, n, {
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
   const i = [ {
    kind: "done"
   } ];
   const a = bs(t, e, {
    state: r,
    completed: s,
    reason: o
   });
   if (t.links[e]?.state === "sending") i.unshift({
    kind: "abort",
    link: e
   });
   return ys({
    ...a,
    state: r
   }, i);
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
  async function $s(t, e, n) {
   const {io: r, plan: s, timeoutMs: i} = t;
   let a = e;
   let c = null;
   let u = null;
   const l = [];
   const d = [];
   const f = [];
   const h = new AbortController;
   const p = Jr(t);
   const m = await _s(t, f);
   const k = r.clock.now() + i;
   const g = t => {
    const e = a;
    const {chain: n, actions: r, ruling: s} = ss(e, t);
    a = n;
    if (t.kind === "callback" && s === "accepted") c = t.callback;
    p.publish(e, n);
    if (u && (n.state !== "running" || n.current !== u.index)) u.over.abort();
    for (const {kind: t} of r) {
     if (t === "done") h.abort();
     if (t === "send" || u === null) continue;
     u.mayRetry = false;
     if (t === "abort") u.inFlight.abort();
    }
    return s;
   };
   const w = e => ({
    run: t,
    statuses: p,
    publicUrl: m?.publicUrl ?? "",
    register: t => f.push(t),
    progress: () => Os(a, e),
    onCallback: t => g({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const b = async e => {
    const {index: n, link: s, over: o} = e;
    const i = js(t, e, {
     deadline: k,
     apply: g
    });
    try {
     const t = await Zn(s, w(n));
     d.push(t);
     e.source = t;
     if (!o.signal.aborted) await y(e, t);
    } catch (t) {
     const e = r.redact((0, xe.gJ)(t));
     if (!o.signal.aborted) r.log.warning(`link "${s.name}": ${e}`);
     const i = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (Os(a, n).state === "sending") g({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...i
     }); else g({
      kind: "refused",
      ...i
     });
    }
    await i;
   };
   const y = async (e, n) => {
    const {index: s, link: i, inFlight: c, over: u} = e;
    let d = false;
    const f = async () => {
     const t = d ? "taken" : await n.check();
     if (t === "taken") d = true; else if (t !== "none") g({
      kind: "callback",
      link: s,
      callback: t,
      at: r.clock.now()
     });
    };
    const h = Mr(t, i, {
     keys: n.keys,
     callback: Cs(a, s)
    });
    const {outcome: p, delivery: m} = await Ur(t, i, h, {
     ended: c.signal,
     state: () => Os(a, s).state,
     shouldRetry: async () => {
      await f();
      return e.mayRetry && !d;
     }
    });
    l.push(m);
    const {attempts: k, delivered: w, reason: b} = p;
    const y = !w || i.callback.via === "status";
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
     r.log.notice(`link "${i.name}" is not sent again, because another run continues from its callback`);
     g({
      kind: "taken",
      ..._
     });
    } else if (w) g({
     kind: "delivered",
     ..._
    }); else g({
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
    if (x.kind === "callback") g({
     ...x,
     link: s,
     at: j
    }); else {
     const t = r.redact(x.reason);
     r.log.warning(`link "${i.name}": ${t}`);
     g({
      kind: "refused",
      link: s,
      reason: t,
      at: j
     });
    }
   };
   const v = () => {
    g({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const $ = r.clock.sleep(i, h.signal).then(() => {
    if (!h.signal.aborted) g({
     kind: "chain_timeout",
     reason: u?.source?.lastAnswer() ?? null,
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", v, {
     once: true
    });
    g(n);
    if (r.signal.aborted) v();
    while (a.state === "running" && a.current !== null) {
     u = xs(s.webhooks, a.current);
     await b(u);
    }
   } finally {
    h.abort();
    await $;
    r.signal.removeEventListener("abort", v);
    await (m?.close());
    for (const t of d) t.close();
   }
   const _ = await p.flush();
   return {
    chain: a,
    deliveries: l,
    callback: c,
    trouble: _
   };
  }
  async function _s({step: t, io: e, plan: n}, r) {
   const s = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return s ? fn(t.inputs, e, r) : null;
  }
  function xs(t, e) {
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
  async function js({io: t}, e, {deadline: n, apply: r}) {
   const {index: s, link: o, over: i} = e;
   const {name: a, callback: c} = o;
   const {via: u, timeout: l = ve} = c;
   const d = u === "event" ? ve : l;
   const f = n - t.clock.now();
   const h = u === "delivery" || u === "event";
   const p = await (0, _e.a0)(t, {
    what: h ? `the answer of "${a}"` : `the callback of "${a}"`,
    ms: Math.min(d, f),
    done: i.signal
   });
   if (p === "timeout" && d < f && !i.signal.aborted) r({
    kind: "link_timeout",
    link: s,
    reason: e.source?.lastAnswer() ?? null,
    at: t.clock.now()
   });
   await Ss(i.signal);
  }
  function Ss(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function Os({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function Cs({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
  var Ms = n(1920);
  var Us = n(5949);
  var Es = n(5340);
  const As = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Is({step: t, io: e, plan: n, reported: r}, {chain: o, deliveries: i, callback: a, trouble: c}) {
   const {environment: u} = t.inputs;
   const l = r.build?.payload ?? null;
   const d = i.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const f = Ls(n.name, o) ?? (c && (0, s.g$)(e.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
   const h = f && (0, s.g$)(e.redact(f), 1e3);
   for (const t of Ns(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Ts(o, f !== null),
    failure: h,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(Rs(o, e.redact)),
     ...(0, qt.eS)(a, e)
    },
    deliveries: i,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, Ms.OA)(u.repository, r.run, i.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Fs(n.name, {
     chain: o,
     why: h
    }, e.redact), ...l ? [ (0, Us.C)(l, e.redact) ] : [], (0, Nt.q)(i, e.redact) ].join("\n")
   };
  }
  function Ts({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Ls(t, e) {
   const {state: n, links: r, current: s} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${t}" ended as ${n}`;
   const i = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const a = n === "timeout" ? [ As, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${o.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Ns({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${e[r]?.name}" (${t})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function Rs(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: qs(t.started),
    completed: qs(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function qs(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const Bs = 2e5;
  const Ps = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Fs(t, {chain: e, why: n}, r) {
   const {links: s, state: o} = e;
   const i = s.length - Hs;
   return `## ${Es.I[Ks(o)]} Chain ${(0, Es.Mk)(r(t))}: ${(0, Es.Mk)(o)}\n${Ds(Js(e, r) ?? (n && (0, 
   Es.FY)(r(n))))}\n${Ws(s, r)}${Ds(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Es.tp)(Ps, s.map(t => zs(t, r)), Bs)}`;
  }
  function Ds(t) {
   return t ? `\n${t}\n` : "";
  }
  function Js({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || Ks(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const i = (0, Es.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, Es.ko)(n(r.name))} said ${r.state}: ${i}`;
  }
  function zs(t, e) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: i} = t;
   const a = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Es.Mk)(e(t.name)), s === 0 ? (0, Es.SR)(Ks(t.state), t.state) : (0, 
   Es.Hn)((0, Es.SR)(Ks(t.state), t.state), `${s} contradicted`), (0, Es.Hn)(n ? (0, 
   Es.nf)(a || "callback", c) : (0, Es.Mk)(a), (0, Es.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), o === null ? "" : (0, 
   Es.rb)(o), o === null || i === null ? "" : (0, Es.a3)(i - o) ];
  }
  const Hs = 48;
  const Xs = 4;
  const Ys = 40;
  const Gs = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Ws(t, e) {
   const n = t.slice(0, Hs);
   const r = Array.from({
    length: Math.ceil(n.length / Xs)
   }, (t, e) => n.slice(e * Xs, (e + 1) * Xs));
   const s = r.length === 1;
   const o = r.flatMap((t, n) => {
    const r = n * Xs;
    const o = t.map((t, n) => `l${r + n}[${Vs(t, e)}]:::${Ks(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${r + e} ${Zs(t)} l${r + e + 1}`);
    const a = [ ...o, ...i ];
    return s ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Zs(n)} r${e + 1}` : "";
   });
   const a = Object.entries(Gs).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Ks(t) {
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
  function Zs({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Vs(t, e) {
   const {name: n, state: r, started: s, completed: o} = t;
   const i = s === null || o === null ? "" : `, ${(0, Es.a3)(o - s)}`;
   return `"${Qs(e(n))}<br/>${Es.I[Ks(r)]} ${r}${i}"`;
  }
  function Qs(t) {
   return (0, s.xv)(t, Ys).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  async function to(t, e) {
   const {inputs: n, config: r} = t;
   const s = eo(r, n.chain);
   const o = no(s, n.startAt);
   const i = await (0, we.x)(t, e, ye(s));
   const a = await so(t, e, {
    plan: s,
    from: o,
    reported: i
   });
   const c = {
    step: t,
    io: e,
    plan: s,
    reported: i,
    event: a.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const u = ts($e(s));
   const l = {
    chain: u,
    callback: null,
    deliveries: [],
    trouble: null
   };
   if (a.event === null) {
    const t = `chain "${s.name}" did not start: ${a.why}`;
    e.log.info(t);
    const r = n.dryRun || s.enabled === false || n.environment.eventName === "workflow_run";
    return Is(c, {
     ...l,
     trouble: r ? null : t
    });
   }
   ro(e, s, o);
   const d = jr(c, o);
   if (n.dryRun) return Is(c, {
    ...l,
    deliveries: d.map(n => (0, Pt.PA)(t, e, n))
   });
   e.log.info(`chain "${s.name}" starts for ${a.event}`);
   const f = e.clock.now();
   return Is(c, await $s(c, u, {
    kind: "start",
    from: o,
    at: f
   }));
  }
  function eo({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, s] = t;
   if (r === void 0) throw new Tt.x("the config has no chains; write one under chains:");
   if (e === "" && s !== void 0) throw new Tt.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const o = e === "" ? r : t.find(t => t.name === e);
   if (o !== void 0) return o;
   throw new Tt.x(`input chain is "${e}", which the config does not have; write ${(0, 
   ge.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function no(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new Tt.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   ge.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ro(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function so(t, e, {plan: n, from: r, reported: s}) {
   const o = t => ({
    event: null,
    why: t
   });
   if (n.enabled === false) return o("enabled is false");
   const i = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (i.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const a = await (0, Bt.IN)(s, e, [ n ]);
   const c = (0, Bt.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, a, {
    ...s,
    facts: await (0, Bt.PG)(s, e, [ n ])
   });
   if ("reason" in c) return o(c.text);
   const u = (0, Bt.W$)(oo(n, i), t, e.log);
   return u.size > 0 ? o("a secret that it needs is empty") : {
    event: c.event
   };
  }
  function oo(t, e) {
   const n = t.relay?.secret_name ?? t.token_secret_name;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  var io = n(9608);
  var ao = n(1359);
  async function co(t, e, n) {
   const r = await t.loadConfig();
   const s = lo(t, r, n.token);
   if (s.kind === "refused") return {
    ...s,
    claims: null
   };
   e.mask(n.token);
   const {claims: o, plan: i, link: a, index: c} = s;
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
   const d = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Bt.W$)(d, l, e.log).size > 0) return {
    ...ko("a secret of the chain is empty"),
    claims: o
   };
   const f = po(l, e, a, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await mo(l, e, s).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (p === null || e.signal.aborted) return {
    kind: "stopped",
    reason: uo,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   e.log.info(`chain "${i.name}" continues at "${a.name}": ${h.state}`);
   const w = e.clock.now();
   const b = await $s(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = Is(m, {
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
  const uo = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function lo({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: s} = t.environment;
   const o = n.filter(({name: e, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (t.chain === "" || t.chain === e));
   let i = t.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${t.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = fo(n, r, e);
    if (o === null) {
     i = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return ko(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return ho(n, o);
    i = `the token is for the chain "${o.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return ko(i);
  }
  function fo({relay: t, token_secret_name: e}, n, r) {
   const s = t === void 0 ? [ r.get(e ?? "") ?? "" ] : Ln(t, r).map(({key: t}) => jn(t, "chain"));
   for (const t of s) {
    const e = Pn(n, () => t);
    if (e !== null) return e;
   }
   return null;
  }
  function ho(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : ko(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function po({secrets: t}, e, {name: n, callback: r}, {body: s, token: o, signature: i, signedText: a}) {
   const c = Ut({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    token: o,
    value: i,
    text: a,
    now: e.clock.now()
   });
   if (c !== null) return ko(c);
   const u = it(s, r.format ?? null);
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
    return ko(u.message);

   case "callback":
    for (const t of u.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: u.callback
    };
   }
  }
  async function mo(t, e, {claims: n, plan: r, index: s}) {
   const {inputs: i} = t;
   mn(i, i.listen.port);
   const a = await (0, we.x)(t, e, ye(r));
   const c = a.run.headSha;
   if (c === null) return ko("the API does not say which commit the run of the chain is of");
   const {events: u} = await (0, Bt.IN)(a, e, [ r ]);
   const l = {
    step: t,
    io: e,
    plan: r,
    reported: a,
    event: r.events.find(t => u.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: i.timeoutMs ?? r.timeout
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
    const i = $e(r);
    const a = es(i, {
     link: s,
     earlier: t,
     started: o
    });
    return {
     kind: "ready",
     run: l,
     chain: a,
     sha: c
    };
   } catch (t) {
    if (!(t instanceof o.hD) || e.signal.aborted) throw t;
    const n = `whether the link still waits cannot be made sure of: ${t.message}`;
    return {
     ...ko(n),
     sha: c
    };
   }
  }
  function ko(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var go = n(6436);
  var wo = n(1261);
  async function bo({inputs: t}, e, {keys: n, format: r, signature: s}) {
   let o = null;
   let i = null;
   let a = 0;
   const c = new AbortController;
   e.mask(t.listenerToken);
   const u = an(t.listenerToken, {
    chain: null,
    webhook: null,
    signature: s,
    keys: n,
    format: r,
    isOver: () => i === null && c.signal.aborted,
    rule: t => {
     if (i === null) {
      i = t;
      c.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (i.state === t.state) return {
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
   if (a > 0) e.log.warning(`${a} callbacks contradicted the first one`);
   if (i !== null) return {
    kind: "decided",
    callback: i
   };
   return {
    kind: d,
    seen: o
   };
  }
  async function yo(t, e, n, r) {
   try {
    return await vo(t, e, n, r);
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
  async function vo({inputs: t}, e, n, r) {
   const s = await $o(t, e);
   if ("kind" in s) return s;
   const {sha: i, began: a} = s;
   const c = n === "status" ? xo(t, e, i, r) : So(t, e, i, r);
   const u = kt(t.context);
   const l = n === "status" ? h : Co;
   const d = n === "status" ? `the commit status "${u.join(", ")}" of ${i}` : `the check run "${u.join(", ")}" of ${i}`;
   const f = new AbortController;
   let p = [];
   let m = null;
   const k = async () => {
    p = await c();
    m = Eo(p, u, {
     same: l,
     began: a
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
    sha: i
   };
   if (g === "cancelled") return {
    kind: g,
    sha: i
   };
   const w = u.map(t => Io(p, t, {
    same: l,
    began: a,
    via: n
   }));
   const b = n === "status" ? await To(e, t, i, u) : [];
   return {
    kind: g,
    sha: i,
    seen: [ ...w, ...b ].join("; ")
   };
  }
  async function $o(t, e) {
   const {environment: n, since: r} = t;
   const s = (0, io.et)(t);
   const o = s.run?.headSha ?? null;
   if (r === "commit" && o !== null) return {
    sha: o,
    began: 0
   };
   const i = await (0, go.cI)(e.api, n.repository, s.runId, s.attempt);
   const a = o ?? i.headSha ?? n.sha;
   const c = r === "commit" ? 0 : r === "run" && (i.attempt ?? 1) > 1 ? await _o(t, e, i) : i.started ?? i.created;
   return c === null ? {
    kind: "unreadable",
    reason: `the API does not say when run ${s.runId} began, and so not what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: a,
    began: c
   };
  }
  async function _o({environment: {repository: t}}, e, {id: n, created: r, started: s}) {
   try {
    const o = await (0, go.cI)(e.api, t, n, 1);
    return o.started ?? r ?? s;
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    return r ?? s;
   }
  }
  function xo({environment: {apiUrl: t, repository: e}}, n, r, s) {
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
  const jo = 20;
  function So(t, e, n, r) {
   const {app: s, environment: o, jobId: a} = t;
   const {repository: c, runId: u, job: l} = o;
   const d = t => String((0, C.eC)(t, "id")) === a || a === "" && (0, C.eC)(t, "name") === l && String((0, 
   C.eC)(t, "details_url")).includes(`/runs/${u}/`);
   return async () => {
    const t = [];
    const o = e.api.pages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, i.NU)(c),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: jo
    });
    for await (const {items: e} of o) t.push(...e);
    return t.filter(t => !d(t)).filter(t => s === "" || (0, C.eC)((0, C.eC)(t, "app"), "slug") === s).flatMap(t => Oo(t, r));
   };
  }
  function Oo(t, e) {
   const n = (0, C.eC)(t, "id");
   const r = (0, C.eC)(t, "name");
   if (typeof n !== "number" || typeof r !== "string") return [];
   const s = Date.parse(String((0, C.eC)(t, "completed_at")));
   const o = (0, C.eC)(t, "status") === "completed";
   const i = o && !Number.isNaN(s) ? s : null;
   return [ {
    id: n,
    name: r,
    at: i,
    isDone: o,
    callback: wt(t, e)
   } ];
  }
  function Co(t, e) {
   return t === e;
  }
  function Mo(t, e, {same: n}) {
   const r = t.filter(({name: t}) => n(t, e));
   return r.length > 0 ? r : t.filter(({name: t}) => gt(e, t));
  }
  function Uo({at: t, isDone: e}, n) {
   return !e || t !== null && t >= n;
  }
  function Eo(t, e, n) {
   const r = e.map(e => Mo(t, e, n).filter(t => Uo(t, n.began)));
   const o = [ ...new Set(r.flat()) ];
   const i = o.filter(({callback: t}) => t !== null && t.state !== "success").sort((t, e) => (t.at ?? 0) - (e.at ?? 0));
   const [a] = i;
   if (a) return a.callback;
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
  const Ao = 5;
  function Io(t, e, {same: n, began: r, via: s}) {
   const o = s === "status" ? "status" : "check run";
   const i = Mo(t, e, {
    same: n
   });
   if (i.length === 0) {
    const n = [ ...new Set(t.map(({name: t}) => t)) ];
    const r = (0, ge.h)(e, n);
    const s = n.slice(0, Ao).join(", ");
    const i = r ? `; did you mean "${r}"?` : n.length > 0 ? `, but of ${s}${n.length > Ao ? " and others" : ""}` : "";
    return `the commit has no ${o} of "${e}"${i}`;
   }
   const a = i.filter(t => !Uo(t, r));
   const [c] = a.sort((t, e) => (e.at ?? 0) - (t.at ?? 0));
   if (c && a.length === i.length) {
    const t = c.callback?.state ?? "pending";
    const e = c.at === null ? "without a time" : (0, wo.fU)(c.at);
    return `the ${o} "${c.name}" (${t}, ${e}) is older than the run, which began at ${(0, 
    wo.fU)(r)}; write since: commit to count it`;
   }
   const u = i.filter(t => Uo(t, r) && t.callback === null);
   const l = u.map(({name: t}) => `"${t}"`).join(", ");
   return u.length > 0 ? `the ${o} ${l} is not decided yet` : `the ${o} "${e}" succeeded`;
  }
  async function To(t, {environment: {repository: e}}, n, r) {
   try {
    const {json: s} = await t.api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
     ...(0, i.NU)(e),
     ref: n,
     per_page: 100
    });
    const o = (0, C.gT)(s, "check_runs").map(t => String((0, C.eC)(t, "name")));
    const a = r.find(t => o.includes(t));
    return a === void 0 ? [] : [ `there is a check run "${a}": write via: check to wait for it` ];
   } catch (t) {
    if (!(t instanceof o.hD)) throw t;
    return [];
   }
  }
  async function Lo(t, e) {
   const {inputs: n} = t;
   const r = Ho(t);
   const s = (0, Bt.OM)(t, n.callbackSecretName);
   const o = No(t);
   const i = r => Go(t, e, {
    sha: Po(n),
    ...r
   });
   switch (r) {
   case "callback":
    return i(qo(n.callback, o));

   case "listener":
    {
     const n = Ro(t);
     const r = {
      keys: s,
      format: o,
      signature: n
     };
     return i(await bo(t, e, r));
    }

   case "status":
   case "check":
    return i(await yo(t, e, r, o));

   case "event":
    return Bo(t, e, s, o);
   }
  }
  function No({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, ao.Xc)({
    text: e,
    file: "callback-format"
   });
  }
  function Ro({inputs: t}) {
   const e = t.callbackSignature;
   return e === "" ? "jobserv" : (0, ao.uT)({
    text: e,
    file: "callback-signature"
   });
  }
  function qo(t, e) {
   const n = it(t, e);
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
  async function Bo(t, e, n, r) {
   const {inputs: s} = t;
   const {eventName: o, event: i} = s.environment;
   const a = n => Go(t, e, n);
   const c = ut(o, i, {
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
     const n = await Fo(t, e, c);
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
     const d = Ut({
      signature: "jobserv",
      keys: n,
      token: i,
      value: u,
      text: l,
      now: e.clock.now()
     });
     if (i !== null && d === null) return Yo(t, e, await co(t, e, {
      body: o,
      token: i,
      signature: u,
      signedText: l
     }));
     return a(d === null ? {
      ...qo(o, r),
      sha: c.sha
     } : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  function Po(t) {
   const {eventName: e, event: n, sha: r} = t.environment;
   const s = t.callback.trim() !== "";
   if (s && Jo.includes(e)) return null;
   if (!s || !lt(e)) return (0, io.et)(t).run?.headSha ?? r;
   const o = ut(e, n, {
    context: null,
    app: null
   });
   return o.kind === "dispatched" ? o.sha : null;
  }
  async function Fo({inputs: t}, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const {repository: s, event: a} = t.environment;
   const {names: c, complete: u, certain: l} = r;
   const d = (0, C.e0)((0, C.eC)((0, C.eC)(a, "repository"), "default_branch"));
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
   const b = f.length === 0 ? [ d ?? "" ] : f.filter(Do);
   const y = u ? m : b.filter(h);
   try {
    for (const t of y) if (await (0, i.sL)(e.api, {
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
  function Do(t) {
   return !/[*?+[\]\\!]/.test(t);
  }
  const Jo = [ "status", "deployment_status", "check_run" ];
  const zo = {
   callback: "a callback from the input callback",
   status: "a callback from a commit status",
   check: "a callback from a check run"
  };
  function Ho({inputs: t}) {
   const {via: e, callback: n, environment: r, context: s, dryRun: o} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: a} = r;
   const c = t => {
    throw new Tt.x(t);
   };
   if (o) c("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status" || i === "check") c(`input callback-secret-name is set, but ${zo[i]} cannot carry a signature; leave one of the two out`);
    if (i === "event" && Jo.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   if (t.callbackSignature !== "" && t.callbackSecretName === "") c("input callback-signature is set without callback-secret-name; write the name of the secret too");
   const u = i === "status" || i === "check" || i === "event" && Jo.includes(a);
   if (u && s === "") c("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   if (t.chain !== "" && (i !== "event" || !lt(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out");
   if (i === "listener" && !ln.test(t.listenerToken)) c("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  const Xo = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function Yo(t, e, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : Go(t, e, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? Xo : s.failure,
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
  function Go({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, io.et)(t);
   const i = n.kind === "decided" ? n.callback : null;
   const a = i?.state === "success";
   const c = Wo(n);
   const u = a ? null : (0, s.g$)(e.redact(c), 1e3);
   e.log.info(`gate ${a ? "passed" : "closed"}: ${c}`);
   if (a && !n.sha) e.log.warning('the output sha is empty, since the event carries no sha beside the callback; send the 40 digits of the commit as "sha" there');
   return {
    result: a ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, qt.eS)(i, e),
     sha: n.sha ?? "",
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Ms.OA)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: Ko(i, c, e.redact)
   };
  }
  function Wo(t) {
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
  function Ko(t, e, n) {
   const r = t?.state === "success";
   const s = [ r ? `## ${Es.I.success} Gate passed` : `## ${Es.I.failure} Gate closed`, (0, 
   Es.FY)(n(e)), ...t?.target_url ? [ (0, Es.nf)("Details", n(t.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
  function Zo(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const Vo = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const Qo = [ "content-type", ...Vo ];
  const ti = /^[A-Za-z0-9._:-]{1,128}$/;
  function ei({headers: t, body: e}) {
   const n = Vo.map(e => t[e] ?? "");
   return n.find(t => ti.test(t)) ?? (0, gn.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const ni = "/webhooks/v1/";
  const ri = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const si = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function oi(t, e) {
   const [n, r = ""] = ri.exec(t) ?? [];
   if (n === void 0) return null;
   const [s, o = "", i = ""] = si.exec(r) ?? [];
   if (s === void 0) return {
    uri: ii(r),
    tokened: false
   };
   return e !== null && (0, M.SK)(o, e) ? {
    uri: ii(i),
    tokened: true
   } : null;
  }
  function ii(t) {
   const e = ai(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function ai(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const ci = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const ui = /^[ \t\r\n]*[{["]/;
  function li(t, e = false) {
   const n = (0, C._6)(t.body);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let r = (0, C.E_)(n);
   if (fi(t)) {
    const t = hi(r);
    const n = e && t === null;
    if (n) return pi(r);
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
  function di(t) {
   const e = fi(t) ? hi(t.body.toString()) : null;
   return typeof e === "string" ? e : null;
  }
  function fi({headers: t, body: e}) {
   return ci.test(t["content-type"] ?? "") && !ui.test((0, C.E_)(e.toString()));
  }
  function hi(t) {
   const e = t.split("&").filter(t => /^payload(?:=|$)/.test(t)).map(t => t.slice("payload=".length));
   const [n] = e;
   if (n === void 0) return null;
   if (e.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return mi(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function pi(t) {
   const e = new Map;
   for (const n of t.split("&").filter(Boolean)) {
    const [t = "", ...r] = n.split("=");
    const s = mi(t);
    const o = mi(r.join("="));
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
  function mi(t) {
   try {
    return decodeURIComponent(t.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const ki = {
   fault: "the body is long, and proven by no provider",
   json: null,
   ambiguous: new Set
  };
  function gi(t, e, {unread: n = false, fields: r = false} = {}) {
   const s = new Map(e.map(t => [ t, yi(t) ]));
   let o = null;
   const i = () => {
    o ??= n ? ki : bi(li(t, r), [ ...s.values() ]);
    return o;
   };
   const a = t => {
    const e = s.get(t);
    if (e === void 0) throw new Error(`"${t}" was not announced.`);
    const {fault: n, json: r, ambiguous: o} = i();
    if (n !== null) return [ {
     kind: "none",
     why: `is missing, for ${n}`
    } ];
    if (o.has(e)) return [ {
     kind: "repeated"
    } ];
    const a = (0, G.Qi)(r, e);
    return a.length === 0 ? [ wi ] : a.map(t => ({
     kind: "value",
     value: t
    }));
   };
   return {
    fault: () => i().fault,
    odd() {
     const {fault: t, json: e} = i();
     return t !== null || (0, C.pi)(e) ? null : xi(e);
    },
    find: t => a(t)[0] ?? wi,
    findAll: a
   };
  }
  const wi = {
   kind: "none",
   why: "is missing"
  };
  function bi(t, e) {
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
  function yi(t) {
   const e = (0, G.Rr)(t, true);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const vi = 60;
  const $i = 4096;
  function _i(t) {
   return e => typeof e === "string" ? `"${(0, s.g$)(t(e.slice(0, $i)), vi)}"` : typeof e === "object" && e !== null ? xi(e) : String(e);
  }
  function xi(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var ji = n(9026);
  const Si = 64;
  function Oi(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...Ii(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function Ci(t) {
   return t.filter(({from: t, path: e, default_value: n}) => t === "body" && (e !== void 0 || (n ?? void 0) === void 0));
  }
  function Mi(t) {
   const e = t.flatMap(({variables: t}) => t.filter(t => t.secret && t.from === "body"));
   return new Set(e.map(Ai));
  }
  function Ui(t, e) {
   if (e.size === 0 || e.has(t)) return e.size > 0;
   const n = (0, G.Rr)(t, true);
   if (n.kind === "error") return true;
   return [ ...e ].some(t => {
    const e = (0, G.Rr)(t);
    return e.kind === "error" || e.path.slice(0, n.path.length).every((t, e) => Ei(t, n.path[e]));
   });
  }
  function Ei(t, e) {
   return e === void 0 || e === t || e === G.LN && typeof t === "number";
  }
  function Ai({path: t, name: e}) {
   return t ?? e;
  }
  function Ii(t, e) {
   const {from: n, type: r, required: s, secret: o} = t;
   const i = Ai(t);
   const a = n === "body" ? i : `${Ti[n]} ${i}`;
   const c = Li(t, e);
   if (c.kind === "repeated") return Di(`a key on the way to ${a} repeats`);
   const u = e.isRecorded && c.kind === "value" && c.value === ji.XF && (o || n !== "body");
   if (u) return s ? Di(`${a} is *** in the record, which keeps no secret value; let the sender send it again`) : {
    kind: "none"
   };
   if (c.kind === "value" && c.value !== null) return Ri(a, n === "body" ? c.value : Ni(c.value, r), r);
   const {default_value: l} = t;
   if (l !== void 0 && l !== null) return Ri("default_value", l, r);
   if (!s) return {
    kind: "none"
   };
   const d = c.kind === "none" ? c.why : "is null";
   return Di(`${a} ${d}, and is required`);
  }
  const Ti = {
   query: "query parameter",
   headers: "header"
  };
  function Li(t, {document: e, webhook: {headers: n, query: r}}) {
   const s = Ai(t);
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
  function Ni(t, e) {
   const n = (0, C.e0)(t) ?? "";
   if (e === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (e === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return t;
  }
  function Ri(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? Pi(e) : Fi(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? Pi(e) : Fi(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return Fi(t, e, n);
    return (0, C.u0)(e) ? Pi(e) : Di(`${t} ${qi}`);

   case "array":
    return Array.isArray(e) ? Bi(t, e) : Fi(t, e, n);
   }
  }
  const qi = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Bi(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > Si) return Di(`${t} nests deeper than ${Si} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, C.u0)(t))) return Di(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return Pi(e);
  }
  function Pi(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function Fi(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return Di(`${t} is ${xi(e)}, not ${r} ${n}`);
  }
  function Di(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function Ji(t, e) {
   const n = [];
   const r = (t, s) => {
    if (Array.isArray(t)) return t.map(t => r(t, s));
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([t, e]) => [ String(r(t, s)), r(e, s) ]));
    if (typeof t !== "string" && typeof t !== "number") return t;
    const o = String(t);
    const i = e(o);
    if (i === o) return t;
    if (!n.includes(s)) n.push(s);
    return i;
   };
   const s = Object.entries(t).map(([t, e]) => [ t, Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, r(n, `${t}.${e}`) ])) ]);
   return {
    variables: Object.fromEntries(s),
    redacted: n
   };
  }
  function zi(t) {
   const e = [];
   const n = [ t ];
   while (n.length > 0) {
    const t = n.pop();
    if (typeof t === "string" || typeof t === "number") e.push(String(t)); else if (typeof t === "object" && t !== null) n.push(...Object.values(t));
   }
   return e;
  }
  const Hi = {
   kind: "fits"
  };
  const Xi = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const Yi = 65536;
  function Gi(t, e) {
   const {webhook: n, isRecorded: r} = e;
   const s = (t, n, s, o) => r && n === ji.XF ? Hi : Qi(t, ea(n), s, e, o);
   return Ki([ ...Object.entries(t.headers ?? {}).map(([t, e]) => {
    const r = t.toLowerCase();
    const o = (0, C.eC)(n.headers, r);
    return s(`header ${t}`, o, e, Xi.has(r));
   }), ...Object.entries(t.query ?? {}).map(([t, e]) => s(`query ${t}`, (0, C.eC)(n.query, t), e, false)), ...Object.entries(t.body ?? {}).map(([t, n]) => Zi(t, e, (r, s) => Qi(`body ${t}`, r, n, e, s))) ]);
  }
  function Wi({match: t, present: e, absent: n = []}, r) {
   return Ki([ Gi(t, r), ...n.map(t => (0, C.eC)(r.webhook.headers, t) === void 0 ? Hi : {
    kind: "differs",
    why: `header ${t} is there`
   }), ...e.map(t => {
    const e = r.document.find(t);
    if (e.kind === "repeated") return Vi(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Hi : {
     kind: "differs",
     why: `body ${t} ${ta(e)}`
    };
   }) ]);
  }
  function Ki(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Hi;
  }
  function Zi(t, {document: e, secretPaths: n, isRecorded: r}, s) {
   const o = Ui(t, n);
   const i = e.findAll(t);
   if (o && r && i.some(t => t.kind === "value" && t.value === ji.XF)) return Hi;
   let a = null;
   for (const t of i) {
    const e = s(t, !o);
    if (e.kind !== "differs") return e;
    a ??= e;
   }
   return a?.kind === "differs" && i.length > 1 ? {
    kind: "differs",
    why: `${a.why}, nor is any other item`
   } : a ?? Hi;
  }
  function Vi(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Qi(t, e, n, {quote: r}, s = true) {
   if (e.kind === "repeated") return Vi(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${ta(e)}`
   };
   const o = na(e.value);
   if (o !== null && (0, O.c)(n, o)) return Hi;
   const i = s ? `${t} is ${r(e.value)}, not ${n.join(", ")}` : `${t} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: i
   };
  }
  function ta(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function ea(t) {
   const e = (0, C.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function na(t) {
   if (typeof t === "string") return t.length > Yi ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, C.u0)(t) ? String(t) : null;
  }
  function ra({path: t, accepted_values: e}, n) {
   const r = e.map(t => JSON.stringify(t));
   return Zi(t, n, (s, o) => {
    if (s.kind === "repeated") return Vi(t);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${t} ${s.why}`
    };
    const {value: i} = s;
    if (e.some(t => t === i)) return Hi;
    const a = o ? `${t} is ${n.quote(i)}, not ${r.join(", ")}` : `${t} is not ${r.join(", ")}`;
    return {
     kind: "differs",
     why: a
    };
   });
  }
  const sa = {
   type: "token",
   header: "Authorization"
  };
  const oa = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const ia = {
   github: {
    marks: [ {
     ...ca("x-github-event"),
     absent: oa
    } ],
    signature: "github"
   },
   gitea: {
    marks: oa.map(ca),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ ca("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ ca("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ ca("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ ca("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ ca("x-event-key") ],
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
    signature: sa
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
    signature: sa
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
    signature: sa
   }
  };
  function aa(t) {
   return ia[t];
  }
  function ca(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  var ua = n(8340);
  function la({secret_name: t}) {
   return t.length === 0;
  }
  function da(t, e, {secrets: n, now: r}) {
   const s = t.secret_name;
   const o = ma(t);
   if (o === null) return null;
   const i = s.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return s.length === 0 ? "no secret_name is given, so nothing can be verified" : `${s.join(" and ")} of the secrets input ${s.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Math.floor(r / 1e3);
   const {tolerance: c} = t;
   const u = {
    headers: e.headers,
    body: e.body,
    now: a,
    ...c !== void 0 && {
     tolerance: c / 1e3
    }
   };
   const l = ga(o, u, i);
   if (l === "ok") return null;
   if (l === "untimely" && !wa(o)) return (0, M.e)(o, u);
   const d = ba(o);
   return l === "missing" ? `${d} is missing` : `${d} does not fit ${s.join(" or ")}`;
  }
  function fa(t) {
   return ma(t) === null;
  }
  function ha(t, e, n) {
   const r = ma(t) !== null;
   return r && da(t, e, n) === null;
  }
  function pa(t) {
   const e = ma(t);
   return e && ya(e).toLowerCase();
  }
  function ma(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !ka(t)) return null;
   const s = n === void 0 ? null : aa(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function ka({type: t}) {
   return ua.S.some(e => e === t);
  }
  function ga(t, e, n) {
   if (!wa(t)) {
    const r = (0, M.MX)(t, e, n);
    const s = t === "gitea" && r === "wrong" ? di(e) : null;
    return s === null || s.startsWith(M.yc) ? r : (0, M.MX)(t, {
     ...e,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = e;
   const {prefix: s = ""} = t;
   const o = (0, C.e0)((0, C.eC)(r, t.header.toLowerCase()));
   if (o === null || o === "") return "missing";
   const i = n.filter(t => va(s + t, o));
   return i.length > 0 ? "ok" : "wrong";
  }
  function wa(t) {
   return typeof t === "object" && "type" in t;
  }
  function ba(t) {
   const e = wa(t) ? [ t.header ] : (0, M.mh)(t);
   const n = e.at(-1);
   return e.length === 1 ? `the header ${n}` : `one of the headers ${e.slice(0, -1).join(", ")} and ${n}`;
  }
  function ya(t) {
   return wa(t) ? t.header : (0, M.Ml)(t);
  }
  function va(t, e) {
   const n = (0, M.SK)(t, e);
   const r = (0, M.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function $a({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const s = r?.secret_name.map(t => e.get(t) ?? "");
   return s?.filter(t => t !== "") ?? [];
  }
  function _a(t) {
   return ma(t) === "standard-webhooks";
  }
  function xa(t, e, {trusted: n = false, verified: r = n, unread: s = false, redact: o = t => t, ...i}) {
   const a = Ra(t);
   const c = Mi(t.functions);
   const u = t => ({
    webhook: e,
    document: gi(e, a, {
     unread: s,
     fields: t
    }),
    quote: _i(o),
    isRecorded: n,
    secretPaths: c
   });
   const [l, d] = [ u(false), u(true) ];
   const f = ({type: t}) => t === "slack" ? d : l;
   const h = Ia(t.providers, f);
   if (typeof h === "string") return {
    status: "no_provider",
    provider: null,
    reason: h
   };
   const p = h.name;
   const m = f(h);
   if (!n && Aa(e.body)) return {
    status: "invalid_signature",
    provider: p,
    reason: "its body begins like a text that this action signs for itself"
   };
   const k = r ? null : da(h, e, i);
   if (k !== null && ja(h, e)) return {
    status: "handshake",
    provider: p,
    reason: "diagnostics:ping is what Bitbucket sends, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   if (k !== null) {
    const n = Ta(h, t.providers, f);
    const r = n.find(t => ha(t, e, i));
    const s = r ? `; it fits provider ${r.name}, which comes later and matches too: distinguish them with match` : "";
    return {
     status: "invalid_signature",
     provider: p,
     reason: k + s
    };
   }
   const g = Ca(h, m.document);
   if (g !== null) return g;
   const w = La(t.functions, p, e.uri);
   if (w.length === 0) {
    const t = m.quote(e.uri);
    const n = `${p} has no active function of the uri ${t}`;
    return {
     status: "no_function",
     provider: p,
     reason: n
    };
   }
   return Ua(p, w.map(t => za(h, t, m)));
  }
  function ja(t, {headers: e}) {
   const n = pa(t);
   return t.type === "bitbucket" && (0, C.eC)(e, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   C.eC)(e, n) === void 0);
  }
  const Sa = [ "type", "challenge" ];
  const Oa = 1e3;
  function Ca({name: t, type: e}, n) {
   if (e !== "slack") return null;
   const [r, s] = Sa.map(t => {
    const e = n.find(t);
    return e.kind === "value" ? e.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= Oa ? {
    status: "handshake",
    provider: t,
    reason: "url_verification is what Slack sends to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function Ma({type: t}) {
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
  function Ua(t, e) {
   const n = e.filter(t => t.status === "not_matched");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     status: "not_matched",
     provider: t,
     functions: Ea(n),
     reason: r
    };
   }
   const r = Ea(e.filter(({status: t}) => t !== "not_matched"));
   const s = e.flatMap(t => t.status === "failed" ? t.errors : []);
   const o = Object.fromEntries(e.flatMap(t => t.status === "succeeded" ? [ [ t.name, t.values ] ] : []));
   const [i] = e.flatMap(t => t.status === "succeeded" && t.warning !== null ? [ t.warning ] : []);
   return s.length === 0 ? {
    status: "succeeded",
    provider: t,
    functions: r,
    variables: o,
    ...i !== void 0 && {
     warning: i
    }
   } : {
    status: "failed",
    provider: t,
    functions: r,
    errors: s,
    variables: o
   };
  }
  function Ea(t) {
   return t.map(({name: t}) => t);
  }
  function Aa(t) {
   return t.subarray(0, M.yc.length).toString() === M.yc;
  }
  function Ia(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = qa(r, e(r));
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ta(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && qa(t, n(t)).kind === "fits");
  }
  function La(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || ii(t.uri) === ai(n)));
  }
  function Na(t, e) {
   return Ki([ Gi(t.match ?? {}, e), ...t.conditions.map(t => ra(t, e)) ]);
  }
  function Ra({providers: t, functions: e}) {
   return [ ...Sa, ...t.flatMap(({match: t, type: e}) => [ ...Fa(t), ...Pa(e).flatMap(t => [ ...Fa(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...Fa(t), ...e.map(({path: t}) => t), ...n.filter(({from: t}) => t === "body").map(Ai) ]) ];
  }
  function qa({type: t, match: e}, n) {
   const r = Pa(t).map(t => Wi(t, n));
   const [s = Ba] = r;
   return Ki([ r.find(({kind: t}) => t === "fits") ?? s, Gi(e ?? {}, n) ]);
  }
  const Ba = {
   kind: "fits"
  };
  function Pa(t) {
   return t === void 0 ? [] : aa(t).marks;
  }
  function Fa(t) {
   return Object.keys(t?.body ?? {});
  }
  const Da = "x-github-event";
  const Ja = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Da} in match`;
  function za(t, e, n) {
   const {name: r} = e;
   if (Ha(t, n.webhook) && !Xa(e)) return {
    status: "not_matched",
    name: r,
    why: Ja
   };
   const s = Na(e, n);
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
   const i = Ci(e.variables);
   const a = i.length > 0 ? o.fault() : null;
   if (a !== null) {
    const t = i.map(t => t.name).join(", ");
    const e = `function ${r}: ${a}, and ${t} would be read from it`;
    return {
     status: "failed",
     name: r,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = Oi(e.variables, n);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: Ya(i, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function Ha({type: t}, {headers: e}) {
   return t === "github" && (0, C.eC)(e, Da) === "ping";
  }
  function Xa({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === Da);
  }
  function Ya(t, e) {
   const n = t.some(t => !Ai(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, in which no name is found`;
  }
  const Ga = 64 * 1024;
  function Wa(t, e, n) {
   return e.body.length > Ga && t.every(t => da(t, e, n) !== null);
  }
  const Ka = 35 * 24 * 60 * 60;
  const Za = 5 * 60;
  function Va(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const r = Ln(t.relay, e);
   const s = new Map(e);
   const o = (t, n) => {
    if (e.get(n)) return [ n ];
    const o = _a(t);
    return r.map(t => {
     const e = `${n} (relay key ${t.id}${o ? ", whsec_" : ""})`;
     const r = o ? "standard-webhooks" : "text";
     s.set(e, En(t, n, r));
     return e;
    });
   };
   const i = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => o(t, e))
   }));
   for (const t of r) n(_n(t));
   for (const [t, r] of s) if (!e.has(t)) n(r);
   return {
    keys: r,
    config: {
     ...t,
     providers: i
    },
    secrets: s
   };
  }
  function Qa(t, {keys: e, config: n, secrets: r}, s) {
   const {webhook: o, attestation: i, provider: a, unverifiable: c} = t;
   const {now: u, redact: l} = s;
   const d = n.relay !== void 0;
   const f = d && i !== "";
   const h = f ? ec(t, e, s) : null;
   if (h !== null) return nc(h);
   const p = xa(n, o, {
    secrets: r,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== a) return nc(`the relay verified it for provider ${a ?? "(none)"}, and here ${p.provider ?? "no provider"} takes it: relay and step read different configs`);
   const m = n.providers.find(({name: t}) => t === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return nc(`${c}; an object is accepted only where the provider has signature: none`);
   if (d && !f && m !== void 0 && fa(m)) return nc(`provider ${m.name} signs nothing, and the webhook has no attestation of the relay: whoever may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   const k = tc(m, o);
   return k === null ? p : {
    ...p,
    reason: `${p.reason}: relays leave it out, since it is a secret; use this action's relay (receive.relay), a listener, or signature: none`
   };
  }
  function tc(t, {headers: e}) {
   const n = pa(t);
   return n !== null && !Object.hasOwn(e, n) && (0, Yn.YL)(n) ? n : null;
  }
  function ec({text: t, attestation: e, t: n}, r, {repository: s, now: o}) {
   if (t === null || !In(r, s, t, e)) return "the attestation is not the relay's for this webhook; compare the secret of receive.relay with the relay's key of this repository";
   const i = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || i > Ka) return "the attestation is older than 35 days; let the sender send the webhook again";
   return i < -Za ? "the attestation is of a time to come; set the relay's clock" : null;
  }
  function nc(t) {
   return {
    status: "refused",
    reason: t
   };
  }
  const rc = [ "body", "base64", "gzip" ];
  const sc = [ "uri", "headers", "query", ...rc ];
  const oc = [ "id", "t", "provider" ];
  const ic = 1024 * 1024;
  const ac = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  async function cc(t, e = false) {
   const n = (0, C.eC)(t, "client_payload") !== void 0;
   const r = n ? void 0 : (0, C.eC)(t, "inputs");
   const s = r ?? (0, C.eC)(t, "client_payload");
   const o = r ? "the input webhook" : "client_payload.webhook";
   const i = (0, C.eC)(s, "webhook");
   const a = (0, C.e0)(i);
   const c = a === null ? i : (0, C.qF)(a);
   if (!(0, C.pi)(c)) return gc(`${o} is ${i === void 0 || i === "" ? "missing" : "no object"}; ${ac}`);
   const u = (0, C.p)(c, "uri") ?? "";
   const l = kc((0, C.p)(c, "headers") ?? {});
   const d = mc((0, C.p)(c, "query") ?? {});
   const f = await fc(c, e);
   const h = (0, C.p)(s, "attestation") ?? "";
   const p = (0, C.p)(c, "t") ?? null;
   const m = (0, C.p)(c, "provider") ?? null;
   const k = [ ...Object.keys(c).filter(uc).map(lc), ...typeof u === "string" ? [] : [ "uri is no text" ], ...l === null ? [ "headers is no object of texts" ] : [], ...d === null ? [ "query is no object of texts, and no text" ] : [], ..."fault" in f ? [ f.fault ] : [], ...typeof h === "string" ? [] : [ "attestation is no text" ], ...p === null || dc(p) ? [] : [ "t is no time in Unix seconds" ], ...m === null || typeof m === "string" ? [] : [ "provider is no text" ] ];
   if (l === null || d === null) return gc(`${o}: ${k.join("; ")}; ${ac}`);
   if (typeof u !== "string" || typeof h !== "string" || "fault" in f || k.length > 0) return gc(`${o}: ${k.join("; ")}`);
   const [g = "", ...w] = u.split("?");
   const b = mc(w.join("?")) ?? {};
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: ii(g),
      headers: Zo(Object.entries(l).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: Zo([ ...Object.entries(b), ...Object.entries(d) ]),
      body: f.bytes
     },
     text: a,
     attestation: h,
     t: dc(p) ? p : null,
     provider: (0, C.e0)(m),
     ...f.unverifiable && {
      unverifiable: `${o}: ${f.unverifiable}`
     }
    }
   };
  }
  function uc(t) {
   return !sc.includes(t) && !oc.includes(t);
  }
  function lc(t) {
   const e = (0, ge.h)(t, sc);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const r = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${r} is no key here; ${n}`;
  }
  function dc(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  async function fc(t, e) {
   const n = rc.filter(e => Object.hasOwn(t, e));
   const [r = "body"] = n;
   const s = (0, C.eC)(t, r);
   if (n.length > 1) return {
    fault: `${n.join(" and ")} stand side by side: give one`
   };
   if (typeof s !== "string") {
    const t = `${r} is ${s === void 0 ? "missing" : "no text"}: give the raw body, as it was signed`;
    return e && r === "body" && hc(s) ? {
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
   } : pc(o);
  }
  function hc(t) {
   return typeof t === "object" && t !== null;
  }
  async function pc(t) {
   const e = new Blob([ Uint8Array.from(t) ]).stream().pipeThrough(new DecompressionStream("gzip"));
   const n = [];
   let r = 0;
   try {
    for await (const t of e) {
     r += t.length;
     if (r > ic) return {
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
  function mc(t) {
   return typeof t === "string" ? Zo(new URLSearchParams(t)) : kc(t);
  }
  function kc(t) {
   if (!(0, C.pi)(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function gc(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const wc = 25 * 1024 * 1024;
  const bc = "flex-sync-webhook";
  function yc(t, e) {
   if (oi(t.path, e) === null) return _c;
   const n = Oe(t);
   if (n === "method_not_allowed") return xc;
   if (n !== null) return jc;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > wc ? Sc : null;
  }
  function vc(t, e, n) {
   const {status: r, more: s} = Ma(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const i = /^ *true *$/i.test(e.headers[bc] ?? "");
   switch (t.status) {
   case "invalid_signature":
    return $c(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return $c(404, "No provider or function is there for it.");

   case "not_matched":
    return i ? $c(404, "No function wants it.") : o;

   case "handshake":
    return {
     status: 200,
     body: t.response
    };

   case "failed":
    return i ? $c(500, "A function failed; the log of the run says why.") : o;

   case "succeeded":
    return i ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions,
      ...s
     }
    } : o;
   }
  }
  function $c(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: [ e ],
     message: e
    }
   };
  }
  const _c = $c(404, "No such path or token.");
  const xc = {
   ...$c(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const jc = $c(415, "Send the body without a Content-Encoding.");
  const Sc = $c(413, "The body is longer than 25 MiB.");
  const Oc = {
   ...$c(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function Cc({method: t}, {status: e, body: n}) {
   const r = (0, C.e0)((0, C.eC)(n, "message")) ?? "";
   return `a ${t} request is refused with ${e}: ${r}`;
  }
  const Mc = new Set;
  async function Uc({inputs: t, secrets: e}, n, r) {
   const s = t.listenerToken === "" ? null : t.listenerToken;
   const o = n.providers.filter(t => t.active);
   const i = new Set(o.filter(la).map(({name: t}) => t));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = (0, un.J9)(r.log, "webhooks were refused");
   const d = (0, un.J9)(r.log, "requests were refused");
   const f = (0, un.J9)(r.log, "webhooks fitted no function");
   const h = ({body: t, ...h}) => {
    const p = oi(h.path, s);
    const m = yc(h, s);
    if (p === null || m !== null) return m ?? Oc;
    if (t === null) {
     d.warning(Cc(h, Sc));
     return Sc;
    }
    if (a.signal.aborted) return Oc;
    const {uri: k, tokened: g} = p;
    const w = Zo(h.query);
    const b = {
     uri: k,
     headers: h.headers,
     query: w,
     body: t
    };
    const y = r.clock.now();
    const v = g ? Mc : i;
    const $ = o.filter(({name: t}) => !v.has(t));
    const _ = Wa($, b, {
     secrets: e,
     now: y
    });
    const x = {
     secrets: e,
     now: y,
     unread: _,
     redact: r.redact
    };
    const j = Ec(xa(n, b, x), v);
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
    const C = o.find(t => t.name === j.provider);
    return vc(j, h, C ?? {});
   };
   const p = await dn(t, r, {
    what: "webhooks",
    path: ni,
    maxBytes: wc,
    checkHead: t => {
     const e = yc(t, s);
     if (e !== null) d.warning(Cc(t, e));
     return e;
    },
    handle: h
   });
   const m = await (0, _e.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? _e.rl,
    done: a.signal
   });
   a.abort();
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
  function Ec(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  const Ac = r.IeY(t => (0, C.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const Ic = r.Ikc({
   id: r.FsL(r.YjP(), r.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: r.mee(r.YjP()),
   uri: r.YjP(),
   query: Ac,
   headers: Ac,
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
  const Tc = r.Ikc({
   version: r.euz(1),
   run: r.Ikc({
    repository: r.YjP(),
    run_id: r.aig(),
    run_attempt: r.aig()
   }),
   received: r.lqM(r.mee(Ic))
  });
  function Lc(t, e, n) {
   return {
    ...(0, Ms.OA)(t, e),
    received: n
   };
  }
  function Nc(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = r.xLC(Tc, e, {
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
  function Rc(t, e, n) {
   return (0, M.vX)(t, Bc(e, n));
  }
  function qc(t, e, n) {
   return (0, M.cX)(n.mac ?? "", t, Bc(e, n));
  }
  function Bc(t, {provider: e, uri: n, query: r, headers: s, body: o, verdict: i}) {
   return [ t, e, n, r, s, o, i ];
  }
  var Pc = n(4061);
  var Fc = n(8047);
  function Dc({inputs: t}, e, {config: n, outcome: r}, o) {
   const {environment: i} = t;
   const a = r.kind === "evaluated" ? r.evaluation : null;
   const c = a ?? ("last" in r ? r.last : null);
   const {result: u, why: l} = Wc(r);
   if (a !== null) Hc(a, e);
   const d = Yc(a?.routing ?? null);
   const f = Jc(n, d.variables);
   const h = Ji(f.rest, e.redact);
   const p = zc(h.variables, f.values);
   for (const t of f.texts) e.mask(t);
   const m = Ji(f.rest, e.redact);
   const k = zc(m.variables, f.hidden);
   const {redacted: g} = h;
   const w = Gc(n, d.variables);
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
     provider: a?.routing.provider ?? "",
     functions: JSON.stringify(d.functions),
     variables: JSON.stringify(p),
     id: a === null ? "" : e.redact(ei(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: y && Lc(i.repository, {
     id: i.runId,
     attempt: i.runAttempt
    }, y),
    summary: nu({
     result: u,
     why: l,
     webhook: c && y && {
      uri: c.webhook.uri,
      received: y
     },
     functions: d.functions,
     errors: Xc(a),
     variables: k,
     absent: w
    }, e.redact)
   };
  }
  function Jc({functions: t}, e) {
   const n = (e, n) => t.find(t => t.name === e)?.variables.some(t => t.secret && t.name === n) === true;
   const r = (t, r) => Object.fromEntries(Object.entries(e).map(([e, s]) => [ e, Object.fromEntries(Object.entries(s).filter(([r]) => n(e, r) === t).map(([t, e]) => [ t, r(e) ])) ]));
   const s = r(true, t => t);
   return {
    rest: r(false, t => t),
    values: s,
    hidden: r(true, () => ji.XF),
    texts: Object.values(s).flatMap(t => Object.values(t).flatMap(zi))
   };
  }
  function zc(t, e) {
   return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, Object.fromEntries([ ...Object.entries(n), ...Object.entries(e[t] ?? {}) ]) ]));
  }
  function Hc(t, e) {
   const {webhook: n, routing: r} = t;
   const {uri: s, body: o} = n;
   e.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const i = Xc(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function Xc(t) {
   return t?.routing.status === "failed" ? t.routing.errors : [];
  }
  function Yc(t) {
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
  function Gc({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: Ai(e)
    }));
   });
  }
  function Wc(t) {
   switch (t.kind) {
   case "evaluated":
    return Kc(t.evaluation.routing);

   case "refused":
    return Zc(t.reason);

   case "timeout":
    {
     const e = t.last && Vc(t.last.routing);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return Zc(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Zc("the step was cancelled while it waited for a webhook");
   }
  }
  function Kc(t) {
   const e = Vc(t);
   switch (t.status) {
   case "no_provider":
   case "no_function":
    return Zc(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "invalid_signature":
    return Zc(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "not_matched":
   case "handshake":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return Zc(`the webhook of ${t.provider} failed: ${e}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function Zc(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function Vc(t) {
   if (t.status === "succeeded") return null;
   return t.status === "failed" ? t.errors.join("; ") : t.reason;
  }
  const Qc = 4e5;
  const tu = 1e5;
  const eu = {
   success: `${Es.I.success} Webhook received`,
   not_run: `${Es.I.skipped} Webhook received, nothing ran`,
   failure: `${Es.I.failure} Webhook not taken`,
   waiting: `${Es.I.waiting} Webhook awaited`
  };
  function nu({result: t, why: e, webhook: n, functions: r, errors: s, variables: o, absent: i}, a) {
   const c = t => (0, Es.Mk)(a(t));
   const u = Object.entries(o).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${eu[t]}\n`, `${(0, Es.FY)(a(e))}\n` ];
   if (s.length > 1) l.push((0, Es.p_)(s.map(c), tu));
   if (n !== null) {
    const {provider: t, verdict: e, id: s, retry_of: o} = n.received;
    const i = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, Es.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, Es.Mk)(o)
     }
    };
    const a = Object.values(i);
    l.push((0, Es.tp)(Object.keys(i), [ a ], Qc));
   }
   const d = [ ...u, ...i.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Es.tp)([ "Function", "Variable", "Value" ], d, Qc));
   return l.join("\n");
  }
  function ru(t, e, n) {
   const {inputs: r, secrets: s} = t;
   const {repository: o} = r.environment;
   const i = ou(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not checked again: ${t}`
   });
   if (i.repository !== o) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401), and a record keeps no signature to verify; let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!iu(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = $a(e, s, u);
   const d = l.length === 0 && r.trustRecord;
   if (l.length === 0 && !d) return a(`provider ${u} has no secret, so that anyone could have written it; set trust-record: true if you know where the record is from, or let the sender send it again`);
   if (!d && !qc(l, o, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const f = wu(c, s);
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
   const k = xa(e, f, m);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or change the order or the match of the providers`);
   const g = su(e, k, f);
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
  function su({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   const s = Mi(t);
   for (const {name: o, match: i, conditions: a} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(i?.headers ?? {}).find(t => n[t.toLowerCase()] === ji.XF);
    const c = Object.keys(i?.query ?? {}).find(t => r[t] === ji.XF);
    const u = [ ...Object.keys(i?.body ?? {}), ...a.map(({path: t}) => t) ].find(t => Ui(t, s));
    const l = t ?? c ?? u;
    if (l !== void 0) return `function ${o} matches by ${l}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function ou(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Nc(t.text);
    if (e.kind === "foreign") throw new Tt.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...s] = n;
   if (r === void 0) throw new Tt.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (s.length > 0) throw new Tt.x(`${e} holds ${n.length} received webhooks, and a step checks one; write the path of one file`);
   return r;
  }
  function iu({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const au = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function cu({inputs: t, secrets: e}, n, r, {webhook: s, routing: o, now: i, retryOf: a}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = t;
   const {redact: f} = r;
   const h = Vc(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...du(s, {
     secrets: e,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: au[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = $a(n, e, u);
   const k = c === "invalid_signature" || c === "handshake";
   const g = m !== void 0 && !k;
   const {repository: w} = l;
   return g ? {
    ...p,
    mac: Rc(m, w, p)
   } : p;
  }
  const uu = 8;
  const lu = 4;
  function du(t, e) {
   const {token: n, receive: r, redact: s} = e;
   const o = (0, ji.$o)(e.secrets, lu);
   const i = t => (0, Fc.y1)(n ? t.replaceAll(n, ji.XF) : t, o);
   const a = t => {
    const e = i(t);
    return s(e) === e ? e : ji.XF;
   };
   const c = new Set([ (0, M.Ml)("jobserv"), ...r.providers.flatMap(t => pa(t) ?? []) ]);
   const u = t => c.has(t) || fu(t);
   const l = gu(Object.entries(t.headers).flatMap(([t, e]) => u(t) ? e : []));
   const d = (t, e) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), e.has(t) && !u(t) && !l(n) ? a(n) : ji.XF ]));
   const f = new Set([ ...Qo, ...hu(r, "headers").map(t => t.toLowerCase()) ]);
   const h = () => {
    const e = Mi(r.functions);
    const n = e.size > 0 ? mu(t, e) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return i(n.json);
    const s = (0, C._6)(t.body);
    if (s !== null) return i(s);
    const o = t.body.toString("latin1");
    const a = i(o) === (0, Fc.y1)(o, bu);
    return a ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: l(t.uri) ? ji.XF : i(t.uri),
    query: d(t.query, new Set(hu(r, "query"))),
    headers: d(t.headers, f),
    body: h()
   };
  }
  function fu(t) {
   return t !== "x-event-key" && (0, ji.tV)(t);
  }
  function hu({providers: t, functions: e}, n) {
   const r = t.flatMap(({type: t}) => t === void 0 ? [] : aa(t).marks);
   const s = e.flatMap(t => t.variables);
   const o = t => n === "headers" ? t.toLowerCase() : t;
   const i = s.filter(t => t.from === n && t.secret).map(t => o(Ai(t)));
   const a = [ ...[ ...t, ...e, ...r ].flatMap(({match: t}) => Object.keys(t?.[n] ?? {})), ...s.filter(({from: t, secret: e}) => t === n && !e).map(Ai) ];
   return a.filter(t => !i.includes(o(t)));
  }
  const pu = 8;
  function mu(t, e) {
   const n = li(t, ku(t));
   if ("fault" in n) return null;
   let r = false;
   const s = (0, ji.lY)();
   for (const t of e) {
    const e = (0, G.Rr)(t);
    if (e.kind === "error") continue;
    const o = e.path.at(-1);
    const i = (0, G.$I)(n.json, e.path.slice(0, -1));
    if (!i.found || o === void 0) continue;
    const {value: a} = i;
    if (typeof a !== "object" || a === null) continue;
    const c = Object.getOwnPropertyDescriptor(a, o);
    if (c === void 0 || c.value === null) continue;
    for (const t of zi(c.value)) if (t.length >= pu) s.add(t);
    Object.defineProperty(a, o, {
     ...c,
     value: ji.XF
    });
    r = true;
   }
   return r ? {
    json: s.redact(JSON.stringify(n.json))
   } : "as it is";
  }
  function ku({headers: t}) {
   return aa("slack").marks.some(({match: e}) => Object.keys(e.headers ?? {}).every(e => t[e] !== void 0));
  }
  function gu(t) {
   const e = t.map(t => t.toLowerCase()).filter(Boolean);
   const n = e.flatMap(t => t.split(/[\s,:;=]+/)).filter(t => t.length >= uu);
   return t => {
    const r = t.toLowerCase();
    return e.includes(r) || n.some(t => r.includes(t));
   };
  }
  function wu({uri: t, query: e, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const i = t => (0, Kn.S5)(t, t => {
    const e = (0, Pc.Gf)(t) ?? t;
    const n = s.get(e);
    if (!n) o ??= e;
    return n;
   });
   const a = t => Object.fromEntries(Object.entries(t).map(([t, e]) => [ i(t), i(e) ]));
   const c = {
    uri: i(t),
    query: a(e),
    headers: a(n),
    body: typeof r === "string" ? Buffer.from(i(r)) : Buffer.from(r.base64, "base64")
   };
   return o === null ? c : {
    missing: o
   };
  }
  function bu(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  async function yu(t, e) {
   const {inputs: n} = t;
   const r = _u(t);
   e.mask(n.listenerToken);
   const s = Va(xu(t, await t.loadConfig(), r), t.secrets, e.mask);
   const {config: o, secrets: i} = s;
   const a = {
    ...t,
    secrets: i
   };
   const c = await vu(a, r, s, e);
   return Dc(a, e, {
    config: o,
    outcome: c
   }, t => cu(a, o, e, t));
  }
  async function vu(t, e, n, r) {
   const {config: s} = n;
   switch (e) {
   case "event":
    return $u(t, n, r);

   case "listener":
    return Uc(t, s, r);

   case "record":
    return ru(t, s, r);
   }
  }
  async function $u({inputs: {environment: t}}, e, n) {
   const r = e.config.providers.some(({active: t, signature: e}) => t && e === "none");
   const s = await cc(t.event, r);
   if (s.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${s.message}`
   };
   const {repository: o} = t;
   const i = n.clock.now();
   const a = {
    repository: o,
    now: i,
    redact: n.redact
   };
   const c = Qa(s.dispatched, e, a);
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
  function _u({inputs: t}) {
   const {via: e, record: n, listenerToken: r, dryRun: s, environment: o} = t;
   const i = [];
   if (s) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to check again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !ju(o.eventName)) i.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch or workflow_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !ln.test(r)) i.push("input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new Tt.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function xu({inputs: t, secrets: e}, {receive: n}, r) {
   const s = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || s.length === 0) throw new Tt.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const o = s.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && o.includes(t.provider))) throw new Tt.x(`the config has no active function for ${o.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = s.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = s.filter(la).map(({name: t}) => t);
   if (r === "listener" && t.listenerToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input listener-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new Tt.x(i);
   return n;
  }
  function ju(t) {
   return [ "repository_dispatch", "workflow_dispatch" ].includes(t);
  }
  var Su = n(4125);
  const Ou = "webhook-record";
  const Cu = 100;
  const Mu = 500;
  const Uu = 32 * 1024 * 1024;
  const Eu = 1e3;
  const Au = 4;
  const Iu = r.Ikc({
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
  async function Tu(t, e) {
   const n = await Lu(t, e);
   const r = [];
   let s = Uu;
   for (let o = 0; o < n.length && s >= 0; o += Au) {
    const i = await Promise.all(n.slice(o, o + Au).map(n => Ru(t, e.repository, n)));
    for (const t of i.flat()) {
     s -= t.text.length;
     if (s >= 0) r.push(t);
    }
   }
   if (s < 0) t.log.warning(`the records since ${Wu(e.since)} are larger than ${Uu / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function Lu({api: t, log: e}, {repository: n, since: s, forks: o = false}) {
   const a = [];
   const c = t.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, i.NU)(n), {
    keys: [ "artifacts" ],
    most: Cu
   });
   let u = false;
   for await (const {items: t, more: e} of c) {
    const n = t.flatMap(t => {
     const e = r.xLC(Iu, t);
     return e.success ? [ e.output ] : [];
    });
    a.push(...n.filter(({name: t, created_at: e}) => t.startsWith(Ou) && e >= s));
    u = !e || n.every(({created_at: t}) => t < s);
    if (u) break;
   }
   if (!u) e.warning(`${n} has more than ${Cu * 100} artifacts; older ones are not read`);
   const l = a.filter(t => {
    const n = Nu(t, o);
    if (n !== null) e.info(`artifact ${t.name} skipped: ${n}`);
    return n === null;
   }).sort((t, e) => e.created_at - t.created_at || e.id - t.id);
   if (l.length > Mu) e.warning(`${n} has ${l.length} records since ${Wu(s)}; only the newest ${Mu} are read`);
   return l.slice(0, Mu);
  }
  function Nu({expired: t, size_in_bytes: e, workflow_run: n}, r) {
   if (t) return "it is expired";
   if (e > Uu) return `it is larger than ${Uu / 1024 / 1024} MiB`;
   const {repository_id: s, head_repository_id: o} = n ?? {};
   const i = o !== void 0 && o !== s;
   return i && !r ? "it is from a run of a fork" : null;
  }
  async function Ru({api: t, log: e}, n, {id: r, name: s, created_at: o, workflow_run: a}) {
   const c = a?.id ?? null;
   const u = c === null ? s : `${s} of run ${c}`;
   try {
    const e = await t.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, i.NU)(n),
     artifact_id: r,
     archive_format: "zip"
    }, Uu);
    const a = await Bu(s, e);
    return a.map(({path: t, text: e}) => ({
     path: `${u}: ${t}`,
     text: e,
     uploaded: o,
     runId: c
    }));
   } catch (t) {
    if (!qu(t)) throw t;
    e.warning(`artifact ${u} skipped: ${t.message}`);
    return [];
   }
  }
  function qu(t) {
   if (t instanceof o.hD) return [ 200, 404, 410 ].includes(t.status ?? 0);
   return t instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function Bu(t, e) {
   const n = e.subarray(0, 2).equals(Buffer.from("PK")) ? await Hu(e) : [ {
    path: t,
    content: e
   } ];
   return n.map(({path: t, content: e}) => ({
    path: t,
    text: e.toString().replace(/^\ufeff/, "")
   }));
  }
  const Pu = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const Fu = {
   magic: 33639248,
   size: 46
  };
  const Du = {
   magic: 67324752,
   size: 30
  };
  const Ju = 0;
  const zu = 8;
  async function Hu(t) {
   const {inflateRawSync: e} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = Xu(t);
    const r = t.readUInt16LE(n + 10);
    if (r > Eu) throw new ArchiveError(`it has more than ${Eu} files`);
    let s = t.readUInt32LE(n + 16);
    let o = Uu;
    const i = [];
    for (let n = 0; n < r; n++) {
     if (t.readUInt32LE(s) !== Fu.magic) throw Gu();
     const n = t.readUInt16LE(s + 10);
     const r = t.readUInt32LE(s + 20);
     const a = t.readUInt32LE(s + 42);
     const c = s + Fu.size;
     const u = c + t.readUInt16LE(s + 28);
     const l = t.toString("utf8", c, u);
     s = u + t.readUInt16LE(s + 30) + t.readUInt16LE(s + 32);
     if (!(0, Su.E)(l)) continue;
     if (t.readUInt32LE(a) !== Du.magic) throw Gu();
     const d = a + Du.size + t.readUInt16LE(a + 26) + t.readUInt16LE(a + 28);
     const f = t.subarray(d, d + r);
     if (f.length < r || ![ Ju, zu ].includes(n)) throw Gu();
     const h = n === Ju ? f : e(f, {
      maxOutputLength: Math.max(1, o)
     });
     o -= h.length;
     if (o < 0) throw Yu();
     i.push({
      path: l,
      content: h
     });
    }
    return i;
   } catch (t) {
    if (t instanceof ArchiveError) throw t;
    const e = t instanceof Error && "code" in t ? t.code : "";
    throw e === "ERR_BUFFER_TOO_LARGE" ? Yu() : Gu();
   }
  }
  function Xu(t) {
   const e = Math.max(0, t.length - Pu.size - Pu.comment);
   for (let n = t.length - Pu.size; n >= e; n--) if (t.readUInt32LE(n) === Pu.magic) return n;
   throw Gu();
  }
  function Yu() {
   return new ArchiveError(`it unpacks to more than ${Uu / 1024 / 1024} MiB`);
  }
  function Gu() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function Wu(t) {
   return new Date(t).toISOString().slice(0, 16).replace("T", " ");
  }
  var Ku = n(7359);
  const Zu = "variables.";
  function Vu(t) {
   const {payload: e, dockerhub: n, ...r} = t;
   return {
    ...r,
    body: ""
   };
  }
  async function Qu(t, e, {sent: n, run: r}, {webhook: s, lacksSecret: o, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (s === void 0) return rl("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!s.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (o) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return rl("the record has no body, because it could not be rendered; re-run the job that sent it");
   const l = s.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, Ku.wj)({
    sent: n,
    run: r,
    repository: d
   }, l);
   if (f !== null) return rl(f);
   const h = Vu(s);
   const p = (0, be.wX)(h).find(t => t.startsWith(Zu));
   if (p !== void 0) return rl(`its URL or headers need \${${p}}, and a record keeps no variables; re-run the job that sent it`);
   const m = await i(h, r);
   if (m.kind === "unknown") return rl(m.reason);
   if (m.status !== null && nl(n, r, d, m.status)) e.log.warning(`webhook "${s.name}": the build is now ${m.status}, which its URL or headers use; its body has the earlier status`);
   const k = tl(s, l, t.secrets);
   const g = (0, Pt.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...m.values,
     event: {
      name: c
     }
    },
    body: () => (0, Fc.C3)(u, s.body, k)
   });
   return g.kind === "request" ? g : rl(g.reason);
  }
  function tl(t, e, n) {
   const r = e.length === 0 ? [] : (0, be.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function el(t, {log: e}) {
   for (const n of t) {
    const t = (0, be.Fj)(Vu(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function nl({id: t, webhook: e, event: n}, {run_id: r, run_attempt: s}, o, i) {
   const a = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: o,
    runId: r,
    attempt: s,
    webhook: e
   };
   return !(0, At.d4)(t, {
    ...c,
    chain: null,
    kind: a,
    status: i
   });
  }
  function rl(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const sl = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function ol(t) {
   const e = (0, be.wX)(t);
   return (0, we.U)(e).build || e.some(al);
  }
  function il(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: s, apiUrl: i} = t.inputs.environment;
   const a = new Map;
   const c = ({run_id: n, run_attempt: r}, s) => {
    const o = JSON.stringify([ n, r, s ]);
    const i = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = a.get(o) ?? (0, we.x)({
     ...t,
     inputs: i
    }, e, s);
    a.set(o, c);
    return c;
   };
   return async (t, a) => {
    if (!ol(t)) {
     const t = {
      repository: n,
      repository_owner: r,
      server_url: s,
      api_url: i,
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
     const e = (0, we.U)((0, be.wX)(t));
     const {values: n, status: r} = await c(a, e);
     return {
      kind: "values",
      values: n,
      status: e.build ? r : null
     };
    } catch (t) {
     if (!(t instanceof o.hD) || e.signal.aborted) throw t;
     const n = `its URL or headers use run ${a.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function al(t) {
   return /^github(\.|$)/.test(t) && !sl.includes(t);
  }
  const cl = [ "failed", "all" ];
  function ul(t, {deliveries: e, only: n}, r, s = null) {
   const o = e.some(t => cl.includes(t)) ? null : e;
   const i = [ ...o === null ? dl(e) : o.flatMap(e => fl(e, t)), ...pl(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (i.length > 0) throw new Tt.x(i.map(t => ({
    message: t
   })));
   const a = {
    selected: [],
    lost: [],
    skipped: []
   };
   for (const i of t) {
    const {id: t, webhook: c, status: u, chain: l} = i.sent;
    const d = (t, e = false) => a.skipped.push({
     recorded: i,
     why: t,
     warn: e
    });
    if (o !== null && !o.includes(t)) d("deliveries names others"); else if (n.length > 0 && !n.includes(c)) d("only names others"); else if (u === "not_run") d("it was never sent"); else if (u === "success" && e.includes("failed")) d("it succeeded"); else if (l !== null) d(hl(i), true); else if (s === null || o !== null) a.selected.push(i); else if (i.givenUp && u === "failure") d("it was given up before"); else if (u === "failure" && ll(i, s)) a.lost.push(i); else if (!r.includes(c)) d("the config has no webhook of that name", true); else a.selected.push(i);
   }
   return a;
  }
  function ll({firstFailed: t}, {givenUpBefore: e}) {
   return t !== null && t < e;
  }
  function dl(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function fl(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which is not in the record; write ${(0, ge.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${hl(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function hl({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent alone: start the chain again with mode: chain and start-at: ${e}`;
  }
  function pl(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which is in neither the config nor the record; write ${(0, 
   ge.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function ml(t) {
   const e = new Map;
   for (const {run: n, deliveries: r} of t) for (const t of r) {
    const r = e.get(t.id);
    const {run_id: s, run_attempt: o} = t.run ?? n;
    const i = {
     sent: t,
     run: {
      run_id: s,
      run_attempt: o
     },
     began: gl(t)
    };
    if (r) r.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n, began: r} = t.reduce((t, e) => kl(e, t) ? t : e);
    const s = bl(t);
    const o = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    const i = [ ...t.flatMap(({sent: {first_failed: t}}) => t ?? []), ...s.map(({started: t}) => t) ].map(t => Date.parse(t));
    return {
     sent: e,
     run: n,
     earlier: s,
     differs: o,
     firstFailed: i.length === 0 ? null : Math.min(...i),
     givenUp: t.some(t => t.sent.given_up === true && t.began >= r)
    };
   });
  }
  function kl(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return wl(t.sent) < wl(e.sent);
  }
  function gl({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function wl({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function bl(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const yl = / #\d+$/;
  const vl = 300;
  async function $l(t, e) {
   const {sinceMs: n, giveUpAfterMs: r} = t.inputs;
   const s = e.clock.now();
   const o = ml(n ? await Ml(t, e, s - n) : Cl(t, e.log));
   const i = {
    ...t,
    config: await t.loadConfig()
   };
   const a = (i.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const c = ul(o, i.inputs, a, n ? {
    givenUpBefore: s - r
   } : null);
   jl(c, e);
   Sl(c, a, e);
   const u = await xl(i, e, c.selected);
   const l = u.flatMap(({webhook: t, preparation: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, Pt.vp)(i, e, t)
   } ] : []);
   const d = await (0, Pt.F0)(i, e, l);
   const f = new Map(d.map(t => [ t.id, t ]));
   const h = u.map(({recorded: t, preparation: n}) => ({
    recorded: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: f.get(t.sent.id) ?? Ol(t, n, e),
    givenUp: false
   }));
   const p = c.lost.map(t => _l(t, i, e));
   return Al(i, e, [ ...p, ...h ], o);
  }
  function _l(t, {inputs: e}, {log: n, redact: r}) {
   const {sent: o, firstFailed: i} = t;
   const a = (0, s.xv)(r(o.reason ?? "no reason"), vl);
   const c = `given up, it has failed since ${(0, wo.fU)(i)} (${a}); to send it once more, give the input deliveries: ${o.id}`;
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
  async function xl(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const s = new Set(n.map(({sent: t}) => t.webhook));
   const o = [ ...r.values() ].filter(({name: t, enabled: e}) => e && s.has(t)).map(Vu);
   const i = new Set([ ...(0, Bt.W$)(o, t, e.log) ].map(({name: t}) => t));
   el(o, e);
   const a = il(t, e);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await Qu(t, e, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function jl({skipped: t}, {log: e}) {
   for (const {recorded: n, why: r, warn: s} of t) {
    const {id: t, webhook: o} = n.sent;
    const i = `webhook "${o}" skipped, ${t}: ${r}`;
    if (s) e.warning(i); else e.info(i);
   }
  }
  function Sl({selected: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = e.filter(t => yl.test(t));
   const s = new Set([ ...r, ...r.map(t => t.replace(yl, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (s.has(e)) n.warning(`webhook "${e}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Ol({sent: t}, e, {log: n}) {
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
  function Cl({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: s} = t;
   const {repository: o} = s;
   if (r === "") throw new Tt.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, Ms.WE)(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "invalid") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== o) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${o}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (i.length > 0) throw new Tt.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook and is skipped`);
   return c;
  }
  async function Ml({inputs: t}, e, n) {
   const {repository: r} = t.environment;
   const s = await Tu(e, {
    repository: r,
    since: n
   });
   const o = s.flatMap(({path: t, text: n, uploaded: s}) => {
    const o = (0, Ms.WE)(n);
    if (o.kind === "received") return [];
    const i = o.kind === "invalid" ? o.why : o.record.run.repository !== r ? "is a record of another repository" : null;
    if (i === null && o.kind === "deliveries") return Ul(o.record, s);
    e.log.warning(`${t} ${i} and is skipped`);
    return [];
   });
   e.log.info(`records uploaded since ${(0, wo.fU)(n)}: ${o.length}`);
   return o;
  }
  function Ul({deliveries: t, ...e}, n) {
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
  const El = "fix the cause, then run this job again";
  function Al(t, e, n, r) {
   const {repository: s} = t.inputs.environment;
   const o = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, qt.z)(o, i, e.log);
   const c = e.signal.aborted;
   const u = Il(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.recorded.run ?? r[0]?.run ?? Tl(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && o.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, qt.oh)(a, {
     cancelled: c,
     fix: o.some(({attempts: t}) => t.length > 0) ? El : null
    }),
    outputs: {},
    deliveries: o,
    payload: null,
    record: (0, Ms.OA)(s, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => Ll(t, l, s))),
    summary: u === null ? [ (0, Nt.q)(o, e.redact), Bl(n.map(({recorded: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Il(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Tl({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function Ll({recorded: t, keys: e, delivery: n, givenUp: r}, s, o) {
   const {sent: i, run: a, firstFailed: c} = t;
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
    mac: e === null ? i.mac : (0, Ku.cr)({
     sent: i,
     run: a,
     repository: o
    }, e[0]),
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
  const Nl = 3e5;
  const Rl = 20;
  const ql = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Bl(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = t;
    const i = (0, Es.Hn)((0, Es.Mk)(e(s)), (0, Es.Mk)(r));
    const a = Math.max(0, n.length - Rl);
    const c = [ ...n.map((t, e) => Pl(t, `${e + 1}`)).slice(a), ...o.map((t, e) => Pl(t, `${n.length + e + 1} (this run)`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, Es.tp)(ql, n, Nl)}`;
  }
  function Pl({started: t, status_code: e, error: n, duration_ms: r}, s) {
   return [ s, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Es.Mk)(String(e ?? n ?? "")), (0, 
   Es.a3)(r) ];
  }
 })
};
