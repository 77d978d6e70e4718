export const id = 345;

export const ids = [ 345 ];

export const modules = {
 9329: ((t, e, n) => {
  n.d(e, {
   N4: () => a,
   TR: () => k,
   Vh: () => y,
   YK: () => b,
   fv: () => v,
   i3: () => c,
   j7: () => d,
   o1: () => o,
   rn: () => w,
   y0: () => u
  });
  var r = n(6834);
  var s = n(1627);
  const o = 255;
  const a = 100;
  const i = [ "state", "description", "context", "target_url" ];
  function c(t) {
   const e = y(t);
   if (e.kind === "refused") return k([ e.error ]);
   const n = (0, r.ln)(e.text, i.map(t => [ t ]));
   const s = new Set([ ...n ].map(([t]) => String(t)));
   return l(e.json, s);
  }
  function u(t) {
   return l(t, new Set);
  }
  function l(t, e) {
   if (!p(t)) return k([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const s = n => e.has(n) ? null : (0, r.p)(t, n);
   const i = f(s("state"));
   if (!e.has("state")) n.push(...i.errors);
   const c = s("description");
   n.push(...h("description", c, o));
   const u = s("context");
   n.push(...h("context", u, a));
   const l = s("target_url");
   if (l !== null && typeof l !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return k(n);
   return d(i.state, {
    description: (0, r.e0)(c),
    context: (0, r.e0)(u),
    target_url: (0, r.e0)(l)
   });
  }
  function d(t, e) {
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
  function f(t) {
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
  function h(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, s.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function p(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  const m = {
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
  function k(t) {
   const e = t.map(t => m[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: g(t[0])
   };
  }
  function g(t) {
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
  function w(t) {
   const {state: e, description: n, context: r, target_url: s} = t;
   const o = n ? `${e}, "${n}"` : e;
   const a = [ o, r && `(context: ${r})`, s ];
   return a.filter(Boolean).join(" ");
  }
  const b = 65536;
  const v = 1e4;
  function y(t) {
   if (Buffer.byteLength(t) > b) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = $(t);
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
  function $(t) {
   const e = typeof t === "string" ? t : (0, r._6)(t);
   return e === null ? null : (0, r.E_)(e);
  }
 }),
 2869: ((t, e, n) => {
  n.d(e, {
   AI: () => l,
   Ey: () => u,
   Jo: () => f,
   _d: () => d
  });
  var r = n(7598);
  var s = n(7882);
  var o = n(8960);
  var a = n(744);
  const i = "webhook-action/callback/v2.";
  const c = 2048;
  function u(t, e) {
   if (e.length === 0) throw new Error("The token secret is empty.");
   const {repository: n, run: r, attempt: s, chain: a, link: c, exp: u, n: l} = t;
   const d = JSON.stringify([ n, r, s, a, c, u, l ]);
   const f = Buffer.from(d).toString("base64url");
   return `${f}.${(0, o.Ko)(e, i + f)}`;
  }
  function l(t, e) {
   const n = t.slice(0, c);
   const r = n.lastIndexOf(".");
   const s = n.slice(0, Math.max(r, 0));
   const u = h(s);
   const l = e(u?.repository ?? "");
   const d = (0, o.Ko)(l, i + s);
   const f = (0, a.SK)(d, n.slice(r + 1));
   return f && l.length > 0 && t === n ? u : null;
  }
  function d({exp: t}, e) {
   return !(e < t);
  }
  function f(t) {
   return (0, r.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function h(t) {
   const e = Buffer.from(t, "base64url");
   if (e.toString("base64url") !== t) return null;
   const n = p(e);
   if (n === null || n.length !== 7) return null;
   const [r, o, a, i, c, u, l] = n;
   if (typeof r !== "string" || !(0, s.en)(r)) return null;
   if (!m(i, /./s) || !m(c, /./s)) return null;
   if (!m(l, /^[A-Za-z0-9_-]{16}$/)) return null;
   if (!k(o) || !k(a) || !k(u)) return null;
   return {
    repository: r,
    run: o,
    attempt: a,
    chain: i,
    link: c,
    exp: u,
    n: l
   };
  }
  function p(t) {
   try {
    const e = JSON.parse(t.toString("utf8"));
    return Array.isArray(e) ? e : null;
   } catch {
    return null;
   }
  }
  function m(t, e) {
   return typeof t === "string" && e.test(t);
  }
  function k(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
 }),
 3875: ((t, e, n) => {
  n.d(e, {
   RS: () => g,
   gH: () => c,
   sk: () => i
  });
  var r = n(328);
  var s = n(744);
  var o = n(9329);
  var a = n(6293);
  function i(t, e) {
   const n = w(t, e.path);
   if (n === null) return m(404, "No such path or token.");
   const s = (0, r.b)(e);
   if (s === "method_not_allowed") return p((0, o.TR)([ s ]));
   if (n.isOver()) return k();
   const a = Number(e.headers["content-length"] ?? 0);
   if (s !== null) return p((0, o.TR)([ s ]));
   return a > o.YK ? p((0, o.TR)([ "body_too_large" ])) : null;
  }
  function c(t, e, n) {
   const r = w(t, e.path);
   const a = i(t, e);
   if (r === null || a !== null) {
    const t = a ?? m(404, "No such path or token.");
    return {
     reply: t,
     endpoint: r,
     log: null
    };
   }
   const {body: c, headers: p} = e;
   if (c === null) return f(r, (0, o.TR)([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: p,
     body: c,
     now: n
    };
    const e = (0, s.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, s.e)(r.signature, t)}` : e;
     const o = `The callback's signature is ${n}.`;
     return h(r, m(401, o), o);
    }
   }
   const k = u(r, c);
   if (k.kind === "refused") return f(r, k.refusal);
   if (k.kind === "pending") {
    const t = d(r, "pending");
    return {
     reply: t,
     endpoint: r,
     log: k
    };
   }
   if (k.kind === "unrelated") {
    const t = `${k.message}; the callback is ignored.`;
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
     log: k
    };
   }
   const g = l(r, k.callback);
   return {
    reply: g,
    endpoint: r,
    log: k
   };
  }
  function u({format: t}, e) {
   if (t === null) {
    const t = (0, o.i3)(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = (0, a.T_)(t, e);
   if (n.kind !== "refused") return n;
   const {errors: r, message: s} = n;
   const {http: i} = (0, o.TR)(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: s,
     http: i
    }
   };
  }
  function l(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return d(t, e.state);

   case "duplicate":
    return d(t, e.state, {
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
    return k();
   }
  }
  function d(t, e, n = {}) {
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
  function f(t, e) {
   return h(t, p(e), e.message);
  }
  function h(t, e, n) {
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
  function p(t) {
   const e = m(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function m(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function k() {
   return m(410, "The time for this callback is over.");
  }
  function g(t, e) {
   return {
    ...e,
    digest: (0, s.sc)(t)
   };
  }
  function w(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = (0, s.sc)(n);
   const o = t.filter(t => (0, s.SK)(t.digest, r));
   return o[0] ?? null;
  }
 }),
 7324: ((t, e, n) => {
  n.d(e, {
   DQ: () => A,
   Ge: () => U,
   Ks: () => y,
   Zz: () => b,
   gI: () => I,
   gM: () => h,
   jF: () => v,
   j_: () => f
  });
  var r = n(2086);
  var s = n(4030);
  var o = n(6834);
  var a = n(1627);
  var i = n(744);
  var c = n(9329);
  var u = n(6293);
  const l = 10;
  const d = [ "pending", "queued", "in_progress", "waiting" ];
  function f(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return p(t, (0, o.eC)(e, "client_payload"));

   case "workflow_dispatch":
    return p(t, (0, o.eC)(e, "inputs"));

   case "status":
    return g($(e), n);

   case "deployment_status":
    return g(_(e), n);

   case "check_run":
    return k(e, n);

   default:
    return C(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function h(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function p(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return C(`The ${t} event carries nothing, so no callback.`);
   const n = (0, o.p)(e, "token");
   const r = (0, o.p)(e, "signature");
   for (const [e, s] of Object.entries({
    token: n,
    signature: r
   })) if (s !== null && typeof s !== "string") return C(`The ${t} event's ${e} must be a string.`);
   const s = (0, o.p)(e, "callback");
   return {
    kind: "dispatched",
    body: s ?? e,
    token: (0, o.e0)(n),
    signature: (0, o.e0)(r),
    signedText: (0, o.e0)(s),
    sha: m((0, o.p)(e, "sha"))
   };
  }
  function m(t) {
   return typeof t === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t) ? t : null;
  }
  function k(t, e) {
   const n = x(t);
   const r = (0, o.eC)((0, o.eC)((0, o.eC)(t, "check_run"), "app"), "slug");
   return e.app === null || r === e.app ? g(n, e) : O(n, `is of another app than ${e.app}`);
  }
  function g(t, {context: e, format: n = null}) {
   if (e === null) return C(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: r, sameContext: s, undecided: a, sha: i, branches: c} = t;
   const u = t => b(e).some(e => s(t, e) || v(e, t));
   if (typeof r !== "string" || !u(r)) {
    const n = b(e).join(", ");
    return O(t, `is of another context than ${n}`);
   }
   if (a !== null) return O(t, a);
   const l = w(t, n);
   return l === null ? O(t, "decides nothing by the format") : {
    kind: "reported",
    verdict: l,
    sha: (0, o.e0)(i),
    branches: c
   };
  }
  function w(t, e) {
   if (e === null) return (0, c.y0)({
    state: t.state,
    description: M(t.description, c.o1),
    context: M(t.context, c.N4),
    target_url: t.target_url
   });
   const n = (0, u.fg)(e, t.json);
   if (n.kind !== "callback") return null;
   const {warnings: r, callback: s} = n;
   const a = s.context ?? (0, o.e0)(M(t.context, c.N4));
   return {
    valid: true,
    callback: {
     ...s,
     context: a
    },
    warnings: r
   };
  }
  function b(t) {
   return t.split("\n").map(t => t.trim()).filter(t => t !== "");
  }
  function v(t, e) {
   const n = !t.startsWith("!") && (0, s.p)(t) === null;
   return n && (0, s.c)([ t ], e);
  }
  function y(t, e) {
   const n = x({
    action: "completed",
    check_run: t
   });
   if (n.undecided !== null) return null;
   const r = w(n, e);
   return r?.valid ? r.callback : null;
  }
  function $(t) {
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
     complete: s.length < l,
     certain: true
    },
    json: t
   };
  }
  function _(t) {
   const e = (0, o.eC)(t, "deployment_status");
   const n = (0, o.eC)(t, "deployment");
   const s = (0, o.eC)(e, "state");
   const a = d.some(t => t === s);
   return {
    name: "deployment_status",
    context: (0, o.eC)(n, "environment"),
    sameContext: r.IE,
    state: s,
    undecided: a ? `is ${s}` : null,
    description: (0, o.eC)(e, "description"),
    target_url: (0, o.p)(e, "target_url") ?? (0, o.p)(e, "log_url"),
    sha: (0, o.eC)(n, "sha"),
    branches: null,
    json: e
   };
  }
  function x(t) {
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
    undecided: j((0, o.eC)(t, "action"), (0, o.eC)(e, "status")),
    description: r ? s : S(n, s),
    target_url: (0, o.p)(e, "details_url") ?? (0, o.p)(e, "html_url"),
    sha: (0, o.eC)(e, "head_sha"),
    branches: {
     names: typeof a === "string" ? [ a ] : [],
     complete: true,
     certain: false
    },
    json: e
   };
  }
  function j(t, e) {
   if (e !== "completed") return "is of a check that is not completed";
   return t === "completed" || t === "created" ? null : "has another action than completed, and so an old conclusion";
  }
  function S(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function O(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function C(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function M(t, e) {
   return typeof t === "string" ? (0, a.xv)(t, e) : t;
  }
  function U(t, e = null) {
   const {state: n, description: s, context: o, target_url: a} = t;
   if (n === "pending") return null;
   const i = n === "success" || n === "failure";
   const c = w({
    name: "status",
    state: i ? n : "error",
    description: s,
    context: o,
    target_url: a,
    json: (0, r.bj)(t)
   }, e);
   return c?.valid ? c.callback : null;
  }
  const E = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
  function I(t, e, n) {
   const r = typeof n === "string" ? Buffer.from(n) : n;
   return e === null || t !== "jobserv" ? r : Buffer.concat([ Buffer.from(`${e.replace(E, "")}.`), r ]);
  }
  function A(t) {
   const {signature: e, keys: n, token: r, value: s, text: o, now: a} = t;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const c = (0, i.MX)(e, {
    headers: s === null ? {} : {
     [(0, i.Ml)(e)]: s
    },
    body: I(e, r, o),
    now: Math.floor(a / 1e3)
   }, n);
   return c === "ok" ? null : `the callback's signature is ${c}`;
  }
 }),
 6293: ((t, e, n) => {
  n.d(e, {
   T_: () => c,
   _8: () => b,
   fg: () => i
  });
  var r = n(6834);
  var s = n(9208);
  var o = n(1627);
  var a = n(9329);
  function i(t, e) {
   const n = t.conditions?.find(({path: t, accepted_values: n}) => !h(n, g(e, t)));
   if (n !== void 0) {
    const t = (0, r.aB)(g(e, n.path)) ?? d;
    const s = `${n.path} is ${(0, o.xv)(t, a.N4)}, which its condition does not accept`;
    return {
     kind: "unrelated",
     message: s
    };
   }
   const s = u(t);
   const i = s.map(t => ({
    rule: t,
    value: k(e, t.path)
   }));
   const c = i.find(({rule: t, value: e}) => l(t, e) !== null) ?? i.find(({value: t}) => t !== null);
   if (c === void 0) {
    const t = s.map(({path: t}) => t).join(" and ");
    const e = s.length === 1 ? "has" : "have";
    return p([ "state_missing" ], `${t} ${e} no value`);
   }
   const {rule: w, value: b} = c;
   const v = l(w, b);
   if (v === "pending") return {
    kind: "pending"
   };
   const y = m(e, t.description, a.o1);
   const $ = m(e, t.context, a.N4);
   const _ = m(e, t.target_url, Number.POSITIVE_INFINITY);
   const x = v === null ? f(w, b) : null;
   const {callback: j, warnings: S} = (0, a.j7)(v ?? "error", {
    description: y ?? x,
    context: $ ?? null,
    target_url: _ ?? null
   });
   if (y === void 0) S.push("description_not_text");
   if ($ === void 0) S.push("context_not_text");
   if (_ === void 0) S.push("target_url_not_text");
   return {
    kind: "callback",
    callback: j,
    warnings: S
   };
  }
  function c(t, e) {
   const n = (0, a.Vh)(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: (0, a.TR)(t).message
    };
   }
   const {description: s, context: o, target_url: c, conditions: l = []} = t;
   const d = [ ...u(t), ...[ s, o, c ].filter(t => t !== void 0), ...l ];
   const f = d.map(({path: t}) => w(t));
   const h = (0, r.Q_)(n.text, f);
   const m = d.find((t, e) => {
    const n = f[e];
    return n !== void 0 && h.has(n);
   });
   return m === void 0 ? i(t, n.json) : p([ "duplicate_key" ], `${m.path} is not the only one`);
  }
  function u({state: t}) {
   return "path" in t ? [ t ] : t;
  }
  function l({success: t, failure: e, pending: n}, r) {
   if (h(n, r)) return "pending";
   if (h(t, r)) return "success";
   return h(e, r) ? "failure" : null;
  }
  const d = "a deeply nested value";
  function f({path: t}, e) {
   const n = `${(0, r.aB)(e) ?? d} at ${t} is in no list of the format`;
   return (0, o.xv)(n, a.o1);
  }
  function h(t, e) {
   return t.includes(e);
  }
  function p(t, e) {
   const {message: n} = (0, a.TR)(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function m(t, e, n) {
   const r = e ? k(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, o.xv)(String(r), n);
  }
  function k(t, e) {
   const n = g(t, e);
   return n === "" ? null : n;
  }
  function g(t, e) {
   const n = (0, s.$I)(t, w(e));
   return n.found ? n.value : null;
  }
  function w(t) {
   const e = (0, s.Rr)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function b(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? (0, a.y0)(t) : (0, a.i3)(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     errors: e.errors,
     message: e.message
    };
   }
   return n === null ? i(e, t) : c(e, n);
  }
 }),
 2086: ((t, e, n) => {
  n.d(e, {
   IE: () => h,
   Pw: () => v,
   bj: () => f
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
  function v(t, e) {
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
   let v = null;
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
      const s = y(t);
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
      headers: v ? {
       "if-none-match": v
      } : {}
     }).catch(t => {
      throw d(t);
     });
     if (n.status !== 304) {
      const t = Array.isArray(n.json) ? n.json : [];
      const e = y(t);
      const r = t.length < k && !/rel="?next"?/.test(n.headers.link ?? "");
      O(r || $(e, h) ? e : await C(h));
      v = n.headers.etag ?? null;
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
  function y(t) {
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
   return new o.hD(`GET ${t} listed more than ${(m * k).toLocaleString("en")} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
 }),
 328: ((t, e, n) => {
  n.d(e, {
   U: () => k,
   b: () => o
  });
  var r = n(7067);
  var s = n(8500);
  function o(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  const a = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const i = 16 * 1024 * 1024;
  const c = 16384;
  const u = 4096;
  const l = 16384;
  const d = 1e3;
  const f = 250;
  const h = 50;
  const p = {
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
  const m = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function k(t) {
   const e = {
    ...a,
    bodyBytes: Math.max(i, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, r.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: l
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = c;
   const s = new Map;
   n.on("connection", t => {
    b(s, e);
    s.set(t, performance.now());
    t.once("close", () => s.delete(t));
   });
   n.on("clientError", (t, e) => O(t.code, e));
   const {maxBytes: o} = t;
   const {bodyBytes: u} = e;
   let d = false;
   const f = new Map;
   const h = e => {
    t.onError(e);
    return m;
   };
   const k = t => {
    try {
     return t();
    } catch (t) {
     return h(t);
    }
   };
   const $ = (e, n) => {
    const r = y(e);
    const s = v(r) ?? k(() => t.checkHead(r));
    if (s !== null) return j(e, n, s);
    if (d) return j(e, n, p);
    if (e.headers.expect !== void 0) n.writeContinue();
    _(e, f, {
     maxBytes: o,
     bodyBytes: u
    }, s => {
     if (d) return j(e, n, p);
     const o = k(() => t.handle({
      ...r,
      body: s
     }));
     Promise.resolve(o).catch(h).then(t => j(e, n, t), t.onError);
    });
   };
   n.on("request", $);
   n.on("checkContinue", $);
   const x = await g(n, t);
   n.on("error", t.onError);
   return {
    port: x,
    close() {
     d = true;
     return w(n);
    }
   };
  }
  function g(t, {host: e, port: n}) {
   return new Promise((r, s) => {
    t.once("error", t => s(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: u
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function w(t) {
   await (0, s.setTimeout)(h);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, s.setTimeout)(f - h, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function b(t, {connections: e, patienceMs: n}) {
   for (const [r, s] of t) {
    const o = performance.now() - s < n;
    if (t.size < e || o) return;
    t.delete(r);
    r.destroy();
   }
  }
  function v({path: t, method: e}) {
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
  function y(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: $(t)
   };
  }
  function $({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const s = t[n + 1] ?? "";
    const o = e.get(r);
    e.set(r, o === void 0 ? s : `${o}, ${s}`);
   }
   return Object.fromEntries(e);
  }
  function _(t, e, {maxBytes: n, bodyBytes: r}, s) {
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
    x(e, r);
   };
   const l = () => c(Buffer.concat(o, a));
   t.on("data", u).on("end", l);
   t.once("close", i);
  }
  function x(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [r, s] of t) {
    if (n <= e) return;
    n -= s;
    t.delete(r);
    r.destroy();
   }
  }
  function j(t, e, {status: n, headers: r, body: s}) {
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
   const i = setTimeout(a, d);
   t.once("end", a).once("close", a).resume();
  }
  const S = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function O(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = S.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
 }),
 6942: ((t, e, n) => {
  n.d(e, {
   callback: () => P
  });
  var r = n(7324);
  var s = n(5432);
  var o = n(7282);
  var a = n(74);
  var i = n(7125);
  var c = n(1243);
  var u = n(2086);
  var l = n(9573);
  var d = n(7882);
  var f = n(9909);
  var h = n(6834);
  var p = n(1627);
  var m = n(9853);
  var k = n(8290);
  var g = n(5642);
  var w = n(7040);
  var b = n(9329);
  var v = n(744);
  const y = "webhook-callback";
  const $ = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function _(t) {
   const e = (0, h.eC)(t, "client_payload") ?? (0, h.eC)(t, "inputs");
   const n = [ e, (0, h.eC)((0, h.eC)(e, "webhook"), "body"), (0, h.eC)(e, "build"), (0, 
   h.eC)(e, "payload") ].map(x);
   const r = n.find(t => $.some(e => (0, h.p)(t, e) !== null)) ?? null;
   const s = x((0, h.p)(r, "callback_dispatch"));
   const o = x((0, h.eC)(s, "client_payload"));
   const a = (0, h.p)(o, "token") ?? (0, h.p)(r, "callback_token");
   return {
    url: (0, h.e0)((0, h.p)(r, "callback_url")),
    context: (0, h.e0)((0, h.p)(r, "callback_context")),
    token: (0, h.e0)(a),
    dispatch: (0, h.p)(r, "callback_dispatch") === null ? null : {
     url: (0, h.e0)((0, h.p)(s, "url")),
     eventType: (0, h.e0)((0, h.p)(s, "event_type")) ?? y
    }
   };
  }
  function x(t) {
   return typeof t === "string" ? (0, h.qF)(t) : t;
  }
  function j(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: r} = e.dispatch;
    const [, s] = C(t ?? "", n, "dispatches") ?? [];
    if (s === void 0) return U(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    if (e.token === null) return U("callback_dispatch of the event has no token to send along");
    if (e.url === null) return {
     kind: "dispatch",
     repository: s,
     eventType: r,
     token: e.token
    };
   }
   const r = t || (e.url ?? "");
   if (r === "") return U("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, o] = C(r, n, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
   if (s !== void 0 && o !== void 0) return t === "" ? U("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: o
   };
   const [, a] = t === "" ? [] : C(r, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? y;
    return {
     kind: "dispatch",
     repository: a,
     eventType: t,
     token: e.token
    };
   }
   const i = t === "" ? null : C(r, n, O);
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
   } : U("the callback URL is not absolute; write https://host/path as its receiver gave it");
  }
  const S = "(?!\\.\\.?/)[\\w.-]+";
  const O = `actions/workflows/(${S})/dispatches`;
  function C(t, e, n) {
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${S}/${S})/${n}$`).exec(t.slice(r.length)) : null;
  }
  function M({pathname: t}) {
   return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(t);
  }
  function U(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  const E = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function I(t, e) {
   const n = t || e && E[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function A(t, e) {
   const {description: n, context: r, targetUrl: s} = e;
   const o = {
    description: b.o1,
    context: b.N4
   };
   const a = [ "description", "context" ].filter(t => (0, p.VJ)(e[t]) > o[t]);
   const i = {
    state: t
   };
   if (n) i.description = (0, p.xv)(n, b.o1);
   if (r) i.context = (0, p.xv)(r, b.N4);
   if (s) i.target_url = s;
   return {
    report: i,
    cut: a
   };
  }
  function R(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function T({eventType: t, token: e}, n, r) {
   return {
    event_type: t,
    client_payload: L(e, n, r)
   };
  }
  function L(t, e, n) {
   const s = JSON.stringify(e);
   const o = (0, r.gI)("jobserv", t, s);
   const [a] = Object.values((0, v._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: o
   }, n));
   return {
    ...t === null ? {} : {
     token: t
    },
    callback: s,
    ...a === void 0 ? {} : {
     signature: a
    }
   };
  }
  const N = "callback";
  const q = [ {
   from: 200,
   to: 299
  } ];
  const B = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
  async function P(t, e) {
   const {inputs: n} = t;
   const {environment: r} = n;
   const o = _(r.event);
   const i = (0, f.YQ)(n, t.secrets);
   const u = F(n, o, e);
   const l = j(n.callbackUrl, o, r.apiUrl);
   if (l.kind === "wrong") throw new c.x(l.message);
   const d = ![ "", o.url ].includes(n.callbackUrl);
   if (l.kind === "webhook" && d) {
    const {secret: t, continuation: n} = D(l.url);
    const r = t ?? n;
    if (r !== void 0) e.mask(r);
   }
   if (l.kind === "status" && i.length > 0) e.log.warning("a commit status cannot be signed: it is sent unsigned");
   const h = (0, a.ek)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: N,
    kind: "completed",
    status: u.state
   });
   const p = l.kind === "webhook" ? await Y(t, e, J(l.url, h, u, i)) : await H(n, e, {
    identity: {
     id: h,
     webhook: N,
     event: N
    },
    to: l,
    report: u,
    keys: i,
    retryDelaysSeconds: s.Qs
   });
   const m = l.kind === "webhook" && M(l.url);
   const k = m ? `; the URL is not below GITHUB_API_URL (${r.apiUrl}), so github-token was not sent` : "";
   return z(u, p, {
    io: e,
    hint: k
   });
  }
  function F(t, e, n) {
   const {environment: r, jobStatus: s, description: o, targetUrl: a} = t;
   const {serverUrl: i, repository: u, runId: l} = r;
   const d = I(t.state, s);
   if (d === null) throw new c.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: f, cut: h} = A(d, {
    description: o,
    context: t.context || (e.context ?? ""),
    targetUrl: a || `${i}/${u}/actions/runs/${l}`
   });
   for (const t of h) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return f;
  }
  function D({pathname: t}) {
   return B.exec(t)?.groups ?? {};
  }
  function J(t, e, n, s) {
   const o = Buffer.from(JSON.stringify(n));
   return {
    id: e,
    webhook: N,
    event: N,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${k.x}`,
     "webhook-id": e,
     "webhook-event": N
    },
    body: o,
    stored: null,
    signatures: [ "jobserv" ],
    keys: s,
    signedBytes: (0, r.gI)("jobserv", D(t).continuation ?? null, o)
   };
  }
  async function Y({inputs: t, allowlist: e}, n, r) {
   const o = {
    allowlist: e,
    successCodes: q,
    quoteResponse: t.showResponse !== "never",
    timeoutMs: s.t1,
    retryDelaysSeconds: s.Qs,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: n.signal
   };
   const [a] = await (0, w.F0)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: r,
    options: o
   } ]);
   if (a === void 0) throw new Error("a delivery has no outcome");
   return a;
  }
  function z(t, e, {io: n, hint: r}) {
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
    outputs: (0, g.eS)(u, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${(0, m.q)([ e ], n.redact)}`
   };
  }
  async function H({dryRun: t, environment: e}, n, {identity: r, to: s, report: a, keys: i, retryDelaysSeconds: c}) {
   const {repository: u} = s;
   const l = s.kind === "workflow" ? `${u}, as a dispatch of ${s.workflow}` : `${u}, as a ${s.kind}`;
   const d = JSON.stringify(a);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, o.nE)(r, "dry_run");
   }
   const f = () => X(n, e, {
    to: s,
    report: a,
    keys: i
   });
   const h = [];
   for (;;) {
    const {attempt: t, error: e} = await G(n, h.length + 1, f);
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
    const s = (0, p.g$)(n.redact(e.message), 500);
    const o = {
     ...r,
     status: "failure",
     reason: s,
     attempts: h
    };
    const a = W(n, e, h.length, c);
    if (a === null) return o;
    n.log.info(`attempt ${h.length} to ${l} failed: ${s}`);
    await n.clock.sleep(a, n.signal);
    if (n.signal.aborted) return o;
   }
  }
  async function X({api: t}, {apiUrl: e, event: n}, {to: r, report: s, keys: o}) {
   const {repository: a} = r;
   const i = (0, d.NU)(a);
   switch (r.kind) {
   case "status":
    {
     const n = {
      apiUrl: e,
      repository: a,
      sha: r.sha
     };
     await (0, u.Pw)(t, n).post(R(s));
     return 201;
    }

   case "dispatch":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/dispatches", {
      ...i,
      ...T(r, s, o)
     });
     return e;
    }

   case "workflow":
    {
     const {status: e} = await t.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
      ...i,
      workflow_id: r.workflow,
      ref: await K(t, a, n),
      inputs: L(r.token, s, o)
     });
     return e;
    }
   }
  }
  async function K(t, e, n) {
   const r = (0, h.eC)(n, "repository");
   const s = (0, h.eC)(r, "full_name") === e ? r : (await t.request("GET /repos/{owner}/{repo}", (0, 
   d.NU)(e))).json;
   const o = (0, h.e0)((0, h.eC)(s, "default_branch"));
   if (o === null) throw new l.hD(`the API names no default branch of ${e}`, null);
   return o;
  }
  async function G({clock: t}, e, n) {
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
    if (!(t instanceof l.hD)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: s(e, n ?? "status"),
     error: t
    };
   }
  }
  function W({clock: t, random: e}, {status: n, code: r}, s, o) {
   const a = (0, i.t)({
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
 }),
 7803: ((t, e, n) => {
  n.d(e, {
   CC: () => T,
   Pc: () => g,
   Sm: () => B,
   pY: () => I
  });
  var r = n(9329);
  var s = n(2869);
  var o = n(3875);
  var a = n(7324);
  var i = n(6293);
  var c = n(1336);
  var u = n(1243);
  var l = n(9573);
  var d = n(5829);
  var f = n(1627);
  var h = n(3444);
  var p = n(8960);
  var m = n(8338);
  var k = n(2480);
  async function g(t, e) {
   const n = t.callback.via === "event" ? b : w;
   const r = e.run.io.randomBytes(n).toString("base64url");
   await e.statuses.pending(t.name, r);
   switch (t.callback.via) {
   case "response":
    return y(t, e);

   case "delivery":
    return v;

   case "listener":
    return _(t, e, r);

   case "status":
    return x(t, e);

   case "poll":
    return S(t, e);

   case "event":
    return E(t, e, r);
   }
  }
  const w = 16;
  const b = 12;
  const v = {
   keys: {},
   wait: async () => null,
   check: async () => "none",
   lastAnswer: () => null,
   close: () => {}
  };
  function y({name: t, callback: e}, {run: n}) {
   return {
    ...v,
    async wait({response: r}) {
     if (r === null || r.cut) return R("its response is longer than 64 KiB");
     const s = (0, i._8)(r.body, e.format ?? null);
     switch (s.kind) {
     case "callback":
      $(n, t, s.warnings);
      return s;

     case "pending":
      return R("its response says that it is still pending");

     case "unrelated":
      return R(`its response is about something else: ${s.message}`);

     case "refused":
      return R(`its response isn't a callback: ${s.message}`);
     }
    }
   };
  }
  function $({io: t}, e, n) {
   if (n.length > 0) t.log.warning(`texts of the callback of "${e}" were changed: ${n.join(", ")}`);
  }
  function _({name: t, callback: e}, {run: n, register: s, publicUrl: a, onCallback: i, progress: c}, u) {
   const {step: l, plan: d, io: f} = n;
   f.mask(u);
   const p = (0, h.J9)(f.log, `callbacks of "${t}" changed nothing`);
   s((0, o.RS)(u, {
    chain: d.name,
    webhook: t,
    signature: e.signature,
    keys: e.secret_name.flatMap(t => l.secrets.get(t) ?? []),
    format: e.format ?? null,
    isOver: () => {
     const {state: t} = c();
     return t === "timeout" || t === "cancelled";
    },
    rule: e => {
     const n = i(e);
     const s = `callback of "${t}" ${n}: ${(0, r.rn)(e)}`;
     if (n === "accepted") f.log.info(s); else if (n === "conflict") p.warning(s); else p.info(s);
     const o = c();
     return {
      ruling: n,
      state: o.callback?.state ?? o.state
     };
    }
   }));
   return {
    ...v,
    keys: {
     callback_url: `${a}/hook/${u}/`
    },
    close: () => p.close()
   };
  }
  async function x({name: t}, {run: {io: e}, statuses: {statuses: n, contextOf: r}}) {
   const s = r(t);
   const [o] = await n.list(s);
   const i = o?.id ?? 0;
   let c = null;
   const u = async () => {
    const t = await n.latest(s);
    c = j(t, s, i);
    return t.filter(({id: t}) => t > i).map(t => (0, a.Ge)(t)).findLast(t => t !== null);
   };
   return {
    ...v,
    keys: {
     callback_url: n.url,
     callback_context: s
    },
    check: async () => await u() ?? "none",
    lastAnswer: () => c,
    async wait(t, n) {
     let r;
     const s = (0, l.IZ)(e, async () => {
      r = await u();
     });
     return A(e, n, async () => {
      await s();
      return r ? {
       kind: "callback",
       callback: r
      } : null;
     });
    }
   };
  }
  function j([t], e, n) {
   if (t === void 0) return `the commit has no status "${e}"`;
   return t.id > n ? `the status "${e}" is ${t.state}` : `the only statuses "${e}" are older than the request`;
  }
  function S(t, {run: e}) {
   const {io: n} = e;
   let r = null;
   return {
    ...v,
    lastAnswer: () => r,
    async wait({request: s, response: o}, a) {
     const i = T(e, t, s, o);
     if (i.kind === "refused") return i;
     const {url: c} = i;
     return A(n, a, async () => {
      const o = await D(e, s, c, a);
      if (o.kind === "refused") return R(`polling ${c.origin}: ${o.reason}`);
      const i = o.kind === "body" ? M(e, t, o.body) : o;
      if (i.kind !== "waiting") return i;
      r = `the last answer at ${c.origin}: ${n.redact(i.reason)}`;
      n.log.debug(`polling for "${t.name}": ${i.reason}`);
      return null;
     });
    }
   };
  }
  const O = 200;
  const C = [ "state_missing", "body_empty" ];
  function M({io: t}, {name: e, callback: n}, r) {
   const s = (0, i._8)(r, n.format ?? null);
   const o = (0, f.g$)(t.redact(r.toString()), O);
   switch (s.kind) {
   case "callback":
    $({
     io: t
    }, e, s.warnings);
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
    return s.errors.every(t => C.includes(t)) ? {
     kind: "waiting",
     reason: `200, not decided: ${o || "empty"}`
    } : R(`what was polled isn't a callback: ${s.message}`);
   }
  }
  const U = 7 * 24 * 36e5;
  function E({name: t, callback: e}, {run: n, statuses: r}, o) {
   const {step: a, io: i, plan: c, reported: u} = n;
   const {apiUrl: l, repository: d} = a.inputs.environment;
   const {id: f, attempt: h} = u.run;
   const m = e.timeout ?? U;
   const k = Math.floor((i.clock.now() + m) / 1e3);
   const g = c.relay && (0, p.Y8)(c.relay, a.secrets)[0];
   const w = (0, s.Ey)({
    repository: d,
    run: f,
    attempt: h,
    chain: c.name,
    link: t,
    exp: k,
    n: o
   }, g ? (0, p.CX)(g.key, "chain") : a.secrets.get(c.token_secret_name ?? "") ?? "");
   i.mask(w);
   const b = I(n, {
    name: t,
    callback: e
   }, w);
   return {
    ...v,
    keys: {
     ...b !== null && {
      callback_url: b
     },
     callback_token: w,
     ...c.relay?.workflow === void 0 && {
      callback_dispatch: {
       url: `${l}/repos/${d}/dispatches`,
       event_type: "webhook-callback",
       client_payload: {
        token: w
       }
      }
     }
    },
    check: async () => await r.isTaken(t) ? "taken" : "none"
   };
  }
  function I({step: t, plan: e, reported: n}, {name: r, callback: s}, o) {
   if (s.url === void 0) return e.relay === void 0 ? null : (0, c.sC)(e.relay, (0, 
   p.Y8)(e.relay, t.secrets)[0].id, o);
   const a = {
    ...n.values,
    callback_token: o
   };
   const i = (0, k.IX)(a, t.secrets, t.inputs.variables);
   try {
    return (0, k.KD)(s.url, i);
   } catch (t) {
    if (!(t instanceof k.vH)) throw t;
    throw new u.x(`webhook "${r}": callback.url: ${t.message}`);
   }
  }
  async function A({clock: t}, e, n) {
   while (!e.aborted) {
    const s = await n();
    if (e.aborted) break;
    if (s !== null) return s;
    await t.sleep(r.fv, e);
   }
   return null;
  }
  function R(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  function T({step: t, reported: e}, {name: n, callback: r}, {url: s}, o) {
   const a = r.url;
   if (a === void 0) {
    const t = o?.headers.location;
    if (t === void 0) return R("its response has no Location to poll; send one, or write callback.url");
    const e = URL.canParse(t, s.href) ? new URL(t, s) : null;
    return e?.origin === s.origin && !e.username && !e.password ? L(e) : R(`its response's Location is not on ${s.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
   }
   const i = (0, m.S6)(a).map(({name: t}) => t).filter(t => t.startsWith("response."));
   const c = o === null ? null : q(o.body);
   const l = {
    ...e.values,
    response: o === null ? {} : c
   };
   const d = (0, k.IX)(l, t.secrets, t.inputs.variables);
   const f = i.find(t => !N(d(t)));
   if (o !== null && f !== void 0) return R(`its response has no text or number ${f.slice("response.".length)}, which callback.url needs`);
   try {
    const t = (0, k.KD)(a, t => o === null && i.includes(t) ? "x" : d(t));
    if (!URL.canParse(t)) return R("its callback.url is not a URL");
    return L(new URL(t));
   } catch (t) {
    if (!(t instanceof k.vH)) throw t;
    throw new u.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  function L(t) {
   t.hash = "";
   return {
    kind: "url",
    url: t
   };
  }
  function N(t) {
   return typeof t === "number" || typeof t === "string" && t !== "";
  }
  function q(t) {
   const e = (0, r.Vh)(t);
   return e.kind === "json" ? e.json : null;
  }
  function B(t, e) {
   return (0, d.x5)(t, e, t.methods[0] ?? "GET");
  }
  const P = 3e4;
  const F = [ 202, 204, 404 ];
  async function D({io: t, step: {allowlist: e}}, n, s, o) {
   const a = B(e, s);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const i = s.origin === n.url.origin ? J(n) : {};
   const c = await t.request({
    url: s,
    method: "GET",
    headers: {
     accept: "application/json",
     ...i
    },
    body: null,
    timeoutMs: P,
    maxBytes: r.YK,
    refuses: (0, d.V4)((0, d.nd)(e, s), s.hostname),
    keepAlive: false,
    signal: o
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: f} = c;
   if (F.includes(u) || u >= 500) return {
    kind: "waiting",
    reason: `answered ${u}`
   };
   if (u !== 200) return {
    kind: "refused",
    reason: `answered ${u}`
   };
   return f ? {
    kind: "refused",
    reason: "answered more than 64 KiB"
   } : {
    kind: "body",
    body: l
   };
  }
  function J({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
 }),
 8106: ((t, e, n) => {
  n.d(e, {
   IK: () => o,
   ZH: () => a,
   fh: () => i
  });
  var r = n(9950);
  var s = n(4827);
  function o({webhooks: t}) {
   return {
    ...(0, s.Ug)(t.flatMap(r.wX)),
    build: true
   };
  }
  const a = 10 * 6e4;
  function i({webhooks: t, expect_final_callback: e}) {
   return {
    links: t.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: e
   };
  }
 }),
 9874: ((t, e, n) => {
  n.d(e, {
   chain: () => h
  });
  var r = n(1243);
  var s = n(73);
  var o = n(4827);
  var a = n(7138);
  var i = n(7040);
  var c = n(8106);
  var u = n(3302);
  var l = n(6735);
  var d = n(66);
  var f = n(1086);
  async function h(t, e) {
   const {inputs: n, config: r} = t;
   const s = p(r, n.chain);
   const a = m(s, n.startAt);
   const h = await (0, o.xF)(t, e, (0, c.IK)(s));
   const w = await g(t, e, {
    plan: s,
    from: a,
    reported: h
   });
   const b = {
    step: t,
    io: e,
    plan: s,
    reported: h,
    event: w.event ?? "",
    timeoutMs: n.timeoutMs ?? s.timeout
   };
   const v = (0, f.Us)((0, c.fh)(s));
   const y = {
    chain: v,
    callback: null,
    callbacks: [],
    deliveries: [],
    trouble: null
   };
   if (w.event === null) {
    const t = `chain "${s.name}" did not start: ${w.why}`;
    e.log.info(t);
    const r = n.dryRun || s.enabled === false || n.environment.eventName === "workflow_run";
    return (0, d.Zp)(b, {
     ...y,
     trouble: r ? null : t
    });
   }
   k(e, s, a);
   const $ = (0, l.rX)(b, a);
   if (n.dryRun) return (0, d.Zp)(b, {
    ...y,
    deliveries: $.map(n => (0, i.PA)(t, e, n))
   });
   e.log.info(`chain "${s.name}" starts for ${w.event}`);
   const _ = e.clock.now();
   return (0, d.Zp)(b, await (0, u.$)(b, v, {
    kind: "start",
    from: a,
    at: _
   }));
  }
  function p({chains: t}, e) {
   const n = t.map(t => t.name);
   const [o, a] = t;
   if (o === void 0) throw new r.x("the config has no chains; write one under chains:");
   if (e === "" && a !== void 0) throw new r.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const i = e === "" ? o : t.find(t => t.name === e);
   if (i !== void 0) return i;
   throw new r.x(`input chain is "${e}", which the config does not have; write ${(0, 
   s.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function m(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const o = n.indexOf(e);
   if (o >= 0 && t.webhooks[o]?.enabled) return o;
   throw new r.x(o >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   s.h)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function k(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
  }
  async function g(t, e, {plan: n, from: r, reported: s}) {
   const o = t => ({
    event: null,
    why: t
   });
   if (n.enabled === false) return o("enabled is false");
   const i = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (i.length === 0) return o("none of its webhooks is enabled");
   if (s.facts.fork && n.match.repository === void 0) return o(`the run comes from a fork (${s.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, a.IN)(s, e, [ n ]);
   const u = (0, a.Bj)({
    ...n,
    enabled: true,
    only_failures: false
   }, c, {
    ...s,
    facts: await (0, a.PG)(s, e, [ n ])
   });
   if ("reason" in u) return o(u.text);
   const l = (0, a.W$)(w(n, i), t, e.log);
   return l.size > 0 ? o("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function w(t, e) {
   const n = t.relay?.secret_name ?? t.token_secret_name;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
 }),
 3302: ((t, e, n) => {
  n.d(e, {
   $: () => h
  });
  var r = n(5432);
  var s = n(9573);
  var o = n(4668);
  var a = n(3657);
  var i = n(7803);
  var c = n(8106);
  var u = n(6735);
  var l = n(2864);
  var d = n(1086);
  const f = 10;
  async function h(t, e, n) {
   const {io: r, plan: a, timeoutMs: c} = t;
   let f = e;
   let h = null;
   let w = null;
   const y = [];
   const $ = [];
   const _ = [];
   const x = [];
   const j = new AbortController;
   const S = (0, l.F3)(t);
   const O = await m(t, x);
   const C = r.clock.now() + c;
   const M = t => {
    const e = f;
    const {chain: n, actions: r, ruling: s} = (0, d.np)(e, t);
    f = n;
    if (t.kind === "callback" && s !== null) {
     if (s === "accepted") h = t.callback;
     p($, {
      chain: a.name,
      webhook: b(n, t.link).name,
      status: s,
      callback: t.callback,
      at: t.at
     });
    }
    S.publish(e, n);
    if (w && (n.state !== "running" || n.current !== w.index)) w.over.abort();
    for (const {kind: t} of r) {
     if (t === "done") j.abort();
     if (t === "send" || w === null) continue;
     w.mayRetry = false;
     if (t === "abort") w.inFlight.abort();
    }
    return s;
   };
   const U = e => ({
    run: t,
    statuses: S,
    publicUrl: O?.publicUrl ?? "",
    register: t => x.push(t),
    progress: () => b(f, e),
    onCallback: t => M({
     kind: "callback",
     link: e,
     callback: t,
     at: r.clock.now()
    }) ?? "unexpected"
   });
   const E = async e => {
    const {index: n, link: s, over: a} = e;
    const c = g(t, e, {
     deadline: C,
     apply: M
    });
    try {
     const t = await (0, i.Pc)(s, U(n));
     _.push(t);
     e.source = t;
     if (!a.signal.aborted) await I(e, t);
    } catch (t) {
     const e = r.redact((0, o.gJ)(t));
     if (!a.signal.aborted) r.log.warning(`link "${s.name}": ${e}`);
     const i = {
      link: n,
      reason: e,
      at: r.clock.now()
     };
     if (b(f, n).state === "sending") M({
      kind: "rejected",
      attempts: 0,
      statusCode: null,
      ...i
     }); else M({
      kind: "refused",
      ...i
     });
    }
    await c;
   };
   const I = async (e, n) => {
    const {index: o, link: a, inFlight: i, over: c} = e;
    let l = false;
    const d = async () => {
     const t = l ? "taken" : await n.check();
     if (t === "taken") l = true; else if (t !== "none") M({
      kind: "callback",
      link: o,
      callback: t,
      at: r.clock.now()
     });
    };
    const h = (0, u.EX)(t, a, {
     keys: n.keys,
     callback: v(f, o)
    });
    const {outcome: p, delivery: m} = await (0, u.WR)(t, a, h, {
     ended: i.signal,
     state: () => b(f, o).state,
     shouldRetry: async () => {
      await d();
      return e.mayRetry && !l;
     }
    });
    y.push(m);
    const {attempts: k, delivered: g, reason: w} = p;
    const $ = !g || a.callback.via === "status";
    const _ = await ($ ? d() : Promise.resolve()).then(() => null, t => ({
     error: t
    }));
    const x = k.at(-1)?.response ?? null;
    const j = {
     link: o,
     attempts: k.length,
     statusCode: k.at(-1)?.attempt.status_code ?? null,
     at: r.clock.now()
    };
    if (l) {
     r.log.notice(`link "${a.name}" is not sent again, because another run continues from its callback`);
     M({
      kind: "taken",
      ...j
     });
    } else if (g) M({
     kind: "delivered",
     ...j
    }); else M({
     kind: x ? "rejected" : "lost",
     reason: r.redact(w ?? "not delivered"),
     ...j
    });
    if (_ !== null && !(0, s.dg)(_.error)) throw _.error;
    if (c.signal.aborted) return;
    const S = await n.wait({
     request: h,
     response: x
    }, c.signal);
    if (S === null) return;
    const O = r.clock.now();
    if (S.kind === "callback") M({
     ...S,
     link: o,
     at: O
    }); else {
     const t = r.redact(S.reason);
     r.log.warning(`link "${a.name}": ${t}`);
     M({
      kind: "refused",
      link: o,
      reason: t,
      at: O
     });
    }
   };
   const A = () => {
    M({
     kind: "cancelled",
     at: r.clock.now()
    });
   };
   const R = r.clock.sleep(c, j.signal).then(() => {
    if (!j.signal.aborted) M({
     kind: "chain_timeout",
     reason: w?.source?.lastAnswer() ?? null,
     at: r.clock.now()
    });
   });
   try {
    r.signal.addEventListener("abort", A, {
     once: true
    });
    M(n);
    if (r.signal.aborted) A();
    while (f.state === "running" && f.current !== null) {
     w = k(a.webhooks, f.current);
     await E(w);
    }
   } finally {
    j.abort();
    await R;
    r.signal.removeEventListener("abort", A);
    await (O?.close());
    for (const t of _) t.close();
   }
   const T = await S.flush();
   return {
    chain: f,
    deliveries: y,
    callbacks: $,
    callback: h,
    trouble: T
   };
  }
  function p(t, e) {
   const {webhook: n, status: r} = e;
   const s = t.filter(t => t.webhook === n);
   if (r === "accepted" || s.length < f) t.push(e);
  }
  async function m({step: t, io: e, plan: n}, r) {
   const s = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return s ? (0, a.IO)(t.inputs, e, r) : null;
  }
  function k(t, e) {
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
  async function g({io: t}, e, {deadline: n, apply: s}) {
   const {index: o, link: a, over: i} = e;
   const {name: u, callback: l} = a;
   const {via: d, timeout: f = c.ZH} = l;
   const h = d === "event" ? c.ZH : f;
   const p = n - t.clock.now();
   const m = d === "delivery" || d === "event";
   const k = await (0, r.a0)(t, {
    what: m ? `the answer of "${u}"` : `the callback of "${u}"`,
    ms: Math.min(h, p),
    done: i.signal
   });
   if (k === "timeout" && h < p && !i.signal.aborted) s({
    kind: "link_timeout",
    link: o,
    reason: e.source?.lastAnswer() ?? null,
    at: t.clock.now()
   });
   await w(i.signal);
  }
  function w(t) {
   return new Promise(e => {
    if (t.aborted) e(); else t.addEventListener("abort", () => e(), {
     once: true
    });
   });
  }
  function b({links: t}, e) {
   const n = t[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  function v({links: t}, e) {
   const n = t.slice(0, e).findLast(({enabled: t}) => t);
   return n?.callback ?? null;
  }
 }),
 2864: ((t, e, n) => {
  n.d(e, {
   ZH: () => x,
   F3: () => g,
   by: () => b
  });
  var r = n(2869);
  const s = /#([0-9a-f]{16})$/;
  const o = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const a = 60;
  function i(t, {attempt: e, job: n}) {
   const s = n.replace(/[^\w.-]+/g, "-").slice(0, a) || "-";
   return `callback ${(0, r.Jo)(t)} claimed in attempt ${e} by ${s}`;
  }
  function c(t, e, n) {
   const s = [ ...t ].sort((t, e) => t.id - e.id);
   const o = s.find(t => u(t) === (0, r.Jo)(e));
   if (o === void 0) return {
    kind: "unsent"
   };
   const a = s.filter(({id: t}) => t > o.id);
   if (a.some(t => u(t) !== null)) return f("resent", "the link has been sent again since; its new token counts");
   const c = a.find(({state: t}) => t !== "pending");
   if (c !== void 0) return {
    kind: "refused",
    why: "ended",
    ended: c.state,
    message: `it has been used, for the link has its verdict already: ${c.state}`
   };
   const h = a.filter(t => l(t, e));
   const [p] = h;
   if (p !== void 0 && p.target_url !== n.page) return f("claimed", `${p.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
   const m = h.filter(({target_url: t}) => t === n.page);
   const k = m.find(t => d(t) === n.attempt);
   return k === void 0 || k.description === i(e, n) ? {
    kind: "open",
    sent: o
   } : f("claimed", "another job of this run has claimed it");
  }
  function u({state: t, target_url: e}) {
   const n = t === "pending" ? s.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function l({description: t}, e) {
   const n = o.exec(t ?? "")?.[1];
   return n === void 0 || n === (0, r.Jo)(e);
  }
  function d({description: t}) {
   const e = o.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function f(t, e) {
   return {
    kind: "refused",
    why: t,
    message: e
   };
  }
  var h = n(7324);
  var p = n(2086);
  var m = n(1627);
  const k = {
   page: "",
   attempt: 0,
   job: ""
  };
  function g({step: t, io: e, plan: n, reported: s}) {
   const {apiUrl: o, serverUrl: a, repository: i, sha: u} = t.inputs.environment;
   const {run: l} = s;
   const d = (0, p.Pw)(e.api, {
    apiUrl: o,
    repository: i,
    sha: l.headSha ?? u
   });
   const f = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const h = `${a}/${i}/actions/runs/${l.id}/attempts/${l.attempt}`;
   const g = t => (0, m.ue)(`webhook/${n.name}/${t}`);
   let b = Promise.resolve();
   const v = t => {
    b = b.then(t);
    b.catch(() => {});
   };
   const y = new Map;
   const $ = async t => {
    const e = y.get(t);
    if (e === void 0) return false;
    const n = await d.list(g(t));
    return c(n, e, k).kind === "refused";
   };
   return {
    statuses: d,
    contextOf: g,
    isTaken: $,
    async pending(t, e) {
     if (!f) return;
     y.set(t, e);
     v(() => d.post({
      state: "pending",
      context: g(t),
      description: "sent, waiting for the callback",
      target_url: `${h}#${(0, r.Jo)(e)}`
     }));
     await b;
    },
    publish(t, n) {
     if (!f) return;
     for (const [r, s] of n.links.entries()) {
      const n = t.links[r]?.state !== s.state;
      const o = n && s.via !== "status" ? w(s, h, e) : null;
      if (o === null) continue;
      v(async () => {
       if (s.via === "event" && await $(s.name)) return;
       const t = g(s.name);
       await d.post({
        ...o,
        context: t
       });
      });
     }
    },
    flush: () => b.then(() => null, t => `a commit status of the chain could not be written: ${t instanceof Error ? t.message : t}`)
   };
  }
  function w(t, e, {redact: n}) {
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
  async function b({webhooks: t}, e, {statuses: n, contextOf: r}) {
   const s = [];
   for (const {name: o, enabled: a} of t.slice(0, e)) {
    if (!a) continue;
    const t = await n.list(r(o));
    const [e] = t;
    const i = e ? (0, h.Ge)(e) : null;
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
  const v = 1500;
  const y = 5;
  const $ = 21;
  const _ = 3e3;
  async function x({step: t, io: e}, {statuses: n, contextOf: s}, o) {
   const {n: a} = o;
   const u = S(t.inputs);
   const l = s(o.link);
   const d = e.clock.now();
   const f = await j(e, y, async () => {
    const t = c(await n.list(l), a, u);
    return t.kind === "unsent" ? null : t;
   });
   if (f === null) return O("the commit has no status that says this link was sent");
   if (f.kind === "refused") return O(f.message);
   const h = (0, r._d)(o, Math.floor(d / 1e3));
   const p = await n.post({
    state: h ? "error" : "pending",
    context: l,
    description: h ? "the callback came after its time" : i(a, u),
    target_url: u.page
   });
   if (h) return O("its token has expired, and the link is set to error");
   const m = e.clock.now();
   let k = null;
   const g = await j(e, $, async () => {
    const t = await n.list(l);
    const r = t.some(({id: t}) => t === p.id);
    const s = c(r ? t : [ ...t, p ], a, u);
    if (s.kind === "refused") return s;
    if (!r) return null;
    k ??= e.clock.now() - m;
    const o = e.clock.now() - m >= Math.max(_, 2 * k);
    return o ? s : null;
   });
   if (g === null) return O("its claim of the link did not show among the statuses in time; run this job again");
   return g.kind === "open" ? {
    kind: "claimed",
    sent: g.sent
   } : O(g.kind === "refused" ? g.message : "the link is unsent");
  }
  async function j({clock: t, log: e, signal: n}, r, s) {
   for (let o = 1; ;o += 1) {
    const a = await s();
    if (a !== null || o >= r || n.aborted) return a;
    e.debug("the statuses of the link are read again");
    await t.sleep(v, n);
   }
  }
  function S(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: s, runnerName: o, job: a} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: s,
    job: t.jobId || o || a
   };
  }
  function O(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
 }),
 6735: ((t, e, n) => {
  n.d(e, {
   EX: () => b,
   WR: () => v,
   rX: () => m
  });
  var r = n(2869);
  var s = n(5432);
  var o = n(7282);
  var a = n(74);
  var i = n(1243);
  var c = n(4668);
  var u = n(3657);
  var l = n(7138);
  var d = n(7040);
  var f = n(7803);
  var h = n(8106);
  const p = {
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
  function m(t, e) {
   const {step: n, io: r, plan: s} = t;
   const o = s.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: a} = n.config.notify ?? {};
   (0, l.HP)([ ...o, {
    url: a
   } ], n.inputs.variables, r.log);
   const i = o.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") (0, u.x6)(n.inputs, n.inputs.listen.port);
    const s = r === "event" && w(t, e);
    const o = {
     ...p[r],
     ...s && {
      callback_url: "***"
     }
    };
    const a = b(t, e, {
     keys: o,
     callback: null
    });
    if (r === "poll" && e.callback.url !== void 0) k(t, e, a);
    return a;
   });
   (0, d.xD)(n.inputs.allowedHosts, r, i.map(({url: t}) => t));
   return i;
  }
  function k(t, e, n) {
   const r = (0, f.CC)(t, e, n, null);
   const s = r.kind === "url" ? (0, f.Sm)(t.step.allowlist, r.url) : r.reason;
   if (s !== null) throw new i.x(`webhook "${e.name}": callback.url: ${s}`);
  }
  const g = 255;
  function w(t, e) {
   const {step: n, plan: s} = t;
   const o = (0, r.Ey)({
    repository: n.inputs.environment.repository,
    run: 999999999999,
    attempt: 999,
    chain: s.name,
    link: e.name,
    exp: 9999999999,
    n: "x".repeat(16)
   }, "any key: only the length counts");
   const a = (0, f.pY)(t, e, o);
   if (a !== null && a.length > g) throw new i.x(`webhook "${e.name}" of chain "${s.name}": its callback_url could have ${a.length} characters, and receivers such as Docker Hub take ${g}; shorten the names of the chain and of its webhooks`);
   return a !== null;
  }
  function b({step: t, io: e, plan: n, reported: r, event: s}, o, {keys: i, callback: c}) {
   const {environment: u} = t.inputs;
   const {run: l, build: f, status: h, subject: p} = r;
   const m = (0, a.ek)({
    repository: u.repository,
    runId: l.id,
    attempt: l.attempt,
    chain: n.name,
    webhook: o.name,
    kind: p.kind,
    status: h,
    sender: {
     runId: u.runId,
     attempt: u.runAttempt
    }
   });
   return (0, d.nd)(t, e, o, {
    id: m,
    event: s,
    values: {
     ...r.values,
     ...i,
     event: {
      name: s
     },
     callback: c ?? {}
    },
    body: (0, a._n)({
     payload: f?.payload ?? null,
     isPrivate: l.isPrivate,
     serverUrl: u.serverUrl,
     event: u.event,
     keys: i,
     secrets: t.secrets
    })
   });
  }
  async function v({step: t, io: e}, n, r, s) {
   e.log.info(`link "${n.name}" is sent to ${r.shown}`);
   const a = await (0, o.cK)(e, r, {
    ...$(n),
    allowlist: t.allowlist,
    quoteResponse: t.inputs.showResponse !== "never",
    signal: AbortSignal.any([ e.signal, s.ended ]),
    shouldRetry: () => s.shouldRetry().catch(t => {
     const r = e.redact((0, c.gJ)(t));
     e.log.warning(`link "${n.name}" is not sent again, for it may have been called back: ${r}`);
     return false;
    })
   });
   const i = s.ended.aborted && !e.signal.aborted;
   const u = i ? y(a, s.state()) : a;
   const l = (0, d.KV)(t.inputs, e, r, u);
   return {
    outcome: a,
    delivery: l
   };
  }
  function y(t, e) {
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
  function $(t) {
   const {via: e, timeout: n = h.ZH} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    successBody: t.success_body,
    timeoutMs: t.timeout ?? (r ? n : s.t1),
    retryDelaysSeconds: t.retry_schedule ?? s.Qs,
    retryOnlyIfUndelivered: !(t.idempotent ?? t.retry_schedule !== void 0),
    keepAlive: false
   };
  }
 }),
 66: ((t, e, n) => {
  n.d(e, {
   Zp: () => l
  });
  var r = n(1627);
  var s = n(1920);
  var o = n(5949);
  var a = n(9853);
  var i = n(5340);
  var c = n(5642);
  const u = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function l({step: t, io: e, plan: n, reported: i}, {chain: u, deliveries: l, callbacks: k, callback: g, trouble: w}) {
   const {environment: v} = t.inputs;
   const y = i.build?.payload ?? null;
   const $ = l.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const _ = h(n.name, u) ?? (w && (0, r.g$)(e.redact(w), 500)) ?? ($ === void 0 ? null : `webhook "${$.webhook}" would fail: ${$.reason}`);
   const x = _ && (0, r.g$)(e.redact(_), 1e3);
   for (const t of p(u)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${u.state}`);
   return {
    result: f(u, _ !== null),
    failure: x,
    outputs: {
     "build-status": i.status,
     "chain-state": u.state,
     links: JSON.stringify(m(u, e.redact)),
     ...(0, c.eS)(g, e)
    },
    deliveries: l,
    payload: y && Buffer.from(JSON.stringify(y)),
    record: (0, s.OA)(v.repository, i.run, l.map(t => ({
     ...t,
     reason: t.reason ?? d(t, u, e.redact),
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    })), k.map(t => (0, s.rM)(t, e.redact))),
    summary: [ b(n.name, {
     chain: u,
     why: x
    }, e.redact), ...y ? [ (0, o.C)(y, e.redact) ] : [], (0, a.q)(l, e.redact) ].join("\n")
   };
  }
  function d({webhook: t}, {links: e}, n) {
   const s = e.find(({name: e}) => e === t);
   switch (s?.state) {
   case "timeout":
    return "no callback came in time";

   case "cancelled":
    return "the step was cancelled before the callback came";

   default:
    return s?.reason ? (0, r.g$)(n(s.reason), 1e3) : null;
   }
  }
  function f({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function h(t, e) {
   const {state: n, links: r, current: s} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = s === null ? void 0 : r[s];
   if (o === void 0) return `chain "${t}" ended as ${n}`;
   const a = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const i = n === "timeout" ? [ u, o.reason ].filter(Boolean).join("; ") : o.reason;
   const c = [ i, ...a ].filter(Boolean).join(", ");
   const l = `chain "${t}" stopped at "${o.name}": ${n}`;
   return c ? `${l}, ${c}` : l;
  }
  function p({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, s) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : s < r ? "the chain starts after it" : `the chain stopped at "${e[r]?.name}" (${t})`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function m(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: k(t.started),
    completed: k(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function k(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  const g = 2e5;
  const w = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function b(t, {chain: e, why: n}, r) {
   const {links: s, state: o} = e;
   const a = s.length - _;
   return `## ${i.I[C(o)]} Chain ${(0, i.Mk)(r(t))}: ${(0, i.Mk)(o)}\n${v(y(e, r) ?? (n && (0, 
   i.FY)(r(n))))}\n${O(s, r)}${v(a > 0 ? `${a} more links are in the table only.` : null)}\n${(0, 
   i.tp)(w, s.map(t => $(t, r)), g)}`;
  }
  function v(t) {
   return t ? `\n${t}\n` : "";
  }
  function y({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || C(r.state) !== "failure") return null;
   const {description: s, target_url: o} = r.callback;
   const a = (0, i.nf)(n(s || "no reason is given"), o && n(o));
   return `${(0, i.ko)(n(r.name))} said ${r.state}: ${a}`;
  }
  function $(t, e) {
   const {callback: n, reason: r, conflicts: s, started: o, completed: a} = t;
   const c = e(r ?? n?.description ?? "");
   const u = n?.target_url && e(n.target_url);
   return [ (0, i.Mk)(e(t.name)), s === 0 ? (0, i.SR)(C(t.state), t.state) : (0, i.Hn)((0, 
   i.SR)(C(t.state), t.state), `${s} contradicted`), (0, i.Hn)(n ? (0, i.nf)(c || "callback", u) : (0, 
   i.Mk)(c), (0, i.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), o === null ? "" : (0, 
   i.rb)(o), o === null || a === null ? "" : (0, i.a3)(a - o) ];
  }
  const _ = 48;
  const x = 4;
  const j = 40;
  const S = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function O(t, e) {
   const n = t.slice(0, _);
   const r = Array.from({
    length: Math.ceil(n.length / x)
   }, (t, e) => n.slice(e * x, (e + 1) * x));
   const s = r.length === 1;
   const o = r.flatMap((t, n) => {
    const r = n * x;
    const o = t.map((t, n) => `l${r + n}[${U(t, e)}]:::${C(t.state)}`);
    const a = t.slice(1).map((t, e) => `l${r + e} ${M(t)} l${r + e + 1}`);
    const i = [ ...o, ...a ];
    return s ? i : [ `subgraph r${n}[" "]`, "direction LR", ...i, "end", `style r${n} fill:none,stroke:none` ];
   });
   const a = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${M(n)} r${e + 1}` : "";
   });
   const i = Object.entries(S).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", s ? "flowchart LR" : "flowchart TB", ...[ ...o, ...a, ...i ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function C(t) {
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
  function M({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function U(t, e) {
   const {name: n, state: r, started: s, completed: o} = t;
   const a = s === null || o === null ? "" : `, ${(0, i.a3)(o - s)}`;
   return `"${E(e(n))}<br/>${i.I[C(r)]} ${r}${a}"`;
  }
  function E(t) {
   return (0, r.xv)(t, j).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
 }),
 1086: ((t, e, n) => {
  n.d(e, {
   Us: () => r,
   gi: () => s,
   np: () => i
  });
  function r({links: t, expectFinalCallback: e}) {
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
  function s(t, {link: e, ...n}) {
   const s = r(t);
   const o = s.links.map((t, r) => {
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
    ...s,
    state: "running",
    links: o,
    current: e
   };
  }
  function o(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = a(t, e + 1) === null;
   return r && !t.expectFinalCallback;
  }
  function a(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  function i(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? y(t, e.from, e.at) : x(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return c(t, e);

   case "callback":
    return l(t, e);

   case "refused":
    return f(t, e);

   case "link_timeout":
    return h(t, e.link) && !p(t, e.link) ? b(t, e.link, g(e)) : x(t);

   case "chain_timeout":
    return k(t, g(e));

   case "cancelled":
    return k(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function c(t, e) {
   const {link: n, attempts: r, statusCode: s, at: a} = e;
   if (t.links[n]?.state === "skipped") return x(t);
   const i = $(t, n, {
    attempts: r,
    statusCode: s
   });
   if (t.links[n]?.state !== "sending" || !h(t, n)) return x(i);
   const c = p(i, n);
   const l = $(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return u(l);
   if (e.kind === "rejected" || e.kind === "lost") return c && e.kind === "lost" ? v(l, n, a) : b(l, n, {
    state: "error",
    at: a,
    reason: e.reason
   });
   if (c || o(i, n)) return v(l, n, a);
   return i.links[n]?.via === "event" ? u(l) : x(l);
  }
  function u(t) {
   return _({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function l(t, e) {
   const {link: n, callback: r, at: s} = e;
   const o = t.links[n];
   if (o === void 0) return w(x(t), "unexpected");
   if (h(t, n) && o.callback === null && d(o)) {
    const e = $(t, n, {
     callback: r
    });
    if (r.state !== "success") return w(b(e, n, {
     state: r.state,
     at: s
    }), "accepted");
    return o.state === "sending" ? w(_(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : w(v(e, n, s), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return w(x(t), "expired");
   const a = o.callback?.state ?? o.state;
   if (a === r.state) return w(x(t), "duplicate");
   if (o.callback === null && !m(o)) return w(x(t), "unexpected");
   const i = o.conflicts + 1;
   return w(x($(t, n, {
    conflicts: i
   })), "conflict");
  }
  function d({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function f(t, e) {
   const {link: n, reason: r, at: s} = e;
   const o = t.links[n];
   const a = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return a && o.state === "waiting" && h(t, n) ? b(t, n, {
    state: "error",
    at: s,
    reason: r
   }) : x(t);
  }
  function h(t, e) {
   return t.state === "running" && t.current === e;
  }
  function p(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function m({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function k(t, e) {
   if (t.state === "not_run") return _({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? b(t, t.current, e) : x(t);
  }
  function g({at: t, reason: e}) {
   return {
    state: "timeout",
    at: t,
    reason: e
   };
  }
  function w(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  function b(t, e, n) {
   const {state: r, at: s, reason: o = null} = n;
   const a = [ {
    kind: "done"
   } ];
   const i = $(t, e, {
    state: r,
    completed: s,
    reason: o
   });
   if (t.links[e]?.state === "sending") a.unshift({
    kind: "abort",
    link: e
   });
   return _({
    ...i,
    state: r
   }, a);
  }
  function v(t, e, n) {
   const r = $(t, e, {
    state: "success",
    completed: n
   });
   return y(r, e + 1, n);
  }
  function y(t, e, n) {
   const r = a(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return _({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const s = $(t, r, {
    state: "sending",
    started: n
   });
   return _({
    ...s,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function $(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
   };
  }
  function _(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function x(t) {
   return _(t, []);
  }
 }),
 918: ((t, e, n) => {
  n.d(e, {
   gate: () => lt
  });
  var r = n(9608);
  var s = n(9329);
  var o = n(3875);
  var a = n(7324);
  var i = n(6293);
  var c = n(5432);
  var u = n(5328);
  var l = n(1243);
  var d = n(9909);
  var f = n(1627);
  var h = n(1920);
  var p = n(5340);
  var m = n(2869);
  var k = n(9573);
  var g = n(8960);
  var w = n(3657);
  var b = n(4827);
  var v = n(7138);
  var y = n(8106);
  var $ = n(3302);
  var _ = n(6735);
  var x = n(2864);
  var j = n(66);
  var S = n(1086);
  async function O(t, e, n) {
   const r = await t.loadConfig();
   const s = M(t, r, n.token);
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
   if ((0, v.W$)(d, l, e.log).size > 0) return {
    ...R("a secret of the chain is empty"),
    claims: o
   };
   const f = I(l, e, i, n);
   if (f.kind !== "valid") return {
    ...f,
    claims: o
   };
   const {callback: h} = f;
   const p = await A(l, e, s).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (p === null || e.signal.aborted) return {
    kind: "stopped",
    reason: C,
    claims: o
   };
   if (p.kind === "refused") return {
    ...p,
    claims: o
   };
   const {run: m, chain: k, sha: g} = p;
   e.log.info(`chain "${a.name}" continues at "${i.name}": ${h.state}`);
   const w = e.clock.now();
   const b = await (0, $.$)(m, k, {
    kind: "callback",
    link: c,
    callback: h,
    at: w
   });
   const y = (0, j.Zp)(m, {
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
  const C = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
  function M({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: s} = t.environment;
   const o = n.filter(({name: e, token_secret_name: n, relay: r}) => (n ?? r) !== void 0 && (t.chain === "" || t.chain === e));
   let a = t.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${t.chain}" with a token_secret_name or relay`;
   for (const n of o) {
    const o = U(n, r, e);
    if (o === null) {
     a = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
     continue;
    }
    if (o.repository.toLowerCase() !== s.toLowerCase()) return R(`the token is for the repository ${o.repository}`);
    if (o.chain === n.name) return E(n, o);
    a = `the token is for the chain "${o.chain}", which ${t.chain === "" ? "the config no longer has" : "the input chain does not name"}`;
   }
   return R(a);
  }
  function U({relay: t, token_secret_name: e}, n, r) {
   const s = t === void 0 ? [ r.get(e ?? "") ?? "" ] : (0, g.Y8)(t, r).map(({key: t}) => (0, 
   g.CX)(t, "chain"));
   for (const t of s) {
    const e = (0, m.AI)(n, () => t);
    if (e !== null) return e;
   }
   return null;
  }
  function E(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : R(`chain "${t.name}" no longer has a link "${e.link}" with via: event`);
  }
  function I({secrets: t}, e, {name: n, callback: r}, {body: s, token: o, signature: c, signedText: u}) {
   const l = (0, a.DQ)({
    signature: r.signature,
    keys: r.secret_name.map(e => t.get(e) ?? ""),
    token: o,
    value: c,
    text: u,
    now: e.clock.now()
   });
   if (l !== null) return R(l);
   const d = (0, i._8)(s, r.format ?? null);
   switch (d.kind) {
   case "pending":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" says that it is pending`
    };

   case "unrelated":
    return {
     kind: "waiting",
     reason: `the callback of "${n}" is about something else: ${d.message}`
    };

   case "refused":
    return R(d.message);

   case "callback":
    for (const t of d.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "valid",
     callback: d.callback
    };
   }
  }
  async function A(t, e, {claims: n, plan: r, index: s}) {
   const {inputs: o} = t;
   (0, w.x6)(o, o.listen.port);
   const a = await (0, b.xF)(t, e, (0, y.IK)(r));
   const i = a.run.headSha;
   if (i === null) return R("the API does not say which commit the run of the chain is of");
   const {events: c} = await (0, v.IN)(a, e, [ r ]);
   const u = {
    step: t,
    io: e,
    plan: r,
    reported: a,
    event: r.events.find(t => c.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: o.timeoutMs ?? r.timeout
   };
   (0, _.rX)(u, s + 1);
   const l = (0, x.F3)(u);
   try {
    const t = await (0, x.by)(r, s, l);
    const e = await (0, x.ZH)(u, l, n);
    if (e.kind === "refused") return {
     ...e,
     sha: i
    };
    const o = e.sent.created;
    const a = (0, y.fh)(r);
    const c = (0, S.gi)(a, {
     link: s,
     earlier: t,
     started: o
    });
    return {
     kind: "ready",
     run: u,
     chain: c,
     sha: i
    };
   } catch (t) {
    if (!(t instanceof k.hD) || e.signal.aborted) throw t;
    const n = `whether the link still waits cannot be made sure of: ${t.message}`;
    return {
     ...R(n),
     sha: i
    };
   }
  }
  function R(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  var T = n(5642);
  var L = n(5857);
  var N = n(6436);
  var q = n(2086);
  var B = n(7882);
  var P = n(73);
  var F = n(4030);
  var D = n(6834);
  var J = n(1261);
  async function Y({inputs: t}, e, n, r) {
   try {
    return await H(t, e, n, r);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof k.hD)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  const z = {
   status: {
    noun: "status",
    isSame: q.IE,
    reader: Z
   },
   check: {
    noun: "check run",
    isSame: (t, e) => t === e,
    reader: tt
   }
  };
  async function H(t, e, n, r) {
   const o = await X(t, e);
   if ("kind" in o) return o;
   const {sha: i, began: u} = o;
   const {noun: l, isSame: d, reader: f} = z[n];
   const h = (0, a.Zz)(t.context);
   const p = f(t, e, i, r);
   const m = new AbortController;
   let g = [];
   let w = null;
   const b = async () => {
    g = await p();
    w = st(g, h, {
     isSame: d,
     began: u
    });
    if (w !== null) m.abort();
   };
   const v = await (0, c.a0)(e, {
    what: `the ${n === "status" ? "commit status" : l} "${h.join(", ")}" of ${i}`,
    ms: t.timeoutMs ?? c.rl,
    done: m.signal,
    every: {
     ms: s.fv,
     ask: (0, k.IZ)(e, b)
    }
   });
   if (w !== null) return {
    kind: "decided",
    callback: w,
    sha: i
   };
   if (v === "cancelled") return {
    kind: v,
    sha: i
   };
   const {since: y} = t;
   const $ = h.map(t => at(g, t, {
    isSame: d,
    began: u,
    noun: l,
    since: y
   }));
   const _ = n === "status" ? await it(e, t, i, h) : [];
   return {
    kind: v,
    sha: i,
    seen: [ ...$, ..._ ].join("; ")
   };
  }
  async function X(t, e) {
   const {environment: n, since: s} = t;
   const o = (0, r.et)(t);
   const a = o.run;
   const i = s === "commit" && a?.headSha ? a : await (0, L.cI)(e.api, n.repository, o.runId, o.attempt);
   const c = K(t, a ?? i);
   if (c !== null) return {
    kind: "refused",
    reason: c
   };
   const u = a?.headSha ?? i.headSha ?? n.sha;
   const l = s === "commit" ? 0 : s === "run" && (i.attempt ?? 1) > 1 ? await W(t, e, i) : i.started ?? i.created;
   return l === null ? {
    kind: "unreadable",
    reason: `the API does not report when run ${o.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
   } : {
    sha: u,
    began: l
   };
  }
  function K({branch: t, environment: e}, n) {
   const {fork: r, repository: s} = (0, N.zO)(n, e.repository);
   if (!r || e.eventName === "pull_request") return null;
   return G(t) ? null : `run ${n.id} is of a fork (${s || "unknown"}), whose author can have any check or status reported; write branch: '**' to count it too`;
  }
  function G(t) {
   return t.includes("**") && !t.some(t => t.startsWith("!"));
  }
  async function W({environment: {repository: t}}, e, {id: n, created: r, started: s}) {
   try {
    const o = await (0, L.cI)(e.api, t, n, 1);
    return o.started ?? r ?? s;
   } catch (t) {
    if (!(t instanceof k.hD)) throw t;
    return r ?? s;
   }
  }
  function Z({environment: {apiUrl: t, repository: e}}, n, r, s) {
   const o = (0, q.Pw)(n.api, {
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
     callback: (0, a.Ge)(t, s)
    }));
   };
  }
  const V = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  const Q = 20;
  function tt(t, e, n, r) {
   const {app: s, environment: o, jobId: a} = t;
   const {repository: i, runId: c, job: u} = o;
   const l = t => String((0, D.eC)(t, "id")) === a || a === "" && (0, D.eC)(t, "name") === u && String((0, 
   D.eC)(t, "details_url")).includes(`/runs/${c}/`);
   return async () => {
    const t = [];
    let o = false;
    const a = e.api.pages(V, {
     ...(0, B.NU)(i),
     ref: n
    }, {
     keys: [ "check_runs" ],
     most: Q
    });
    for await (const {items: e, more: n} of a) {
     t.push(...e);
     o = !n;
    }
    if (!o) throw new k.hD(`the commit ${n} has more than ${t.length} check runs, too many to know which of them count; build a new commit`, 200);
    return t.filter(t => !l(t)).filter(t => s === "" || (0, D.eC)((0, D.eC)(t, "app"), "slug") === s).flatMap(t => et(t, r));
   };
  }
  function et(t, e) {
   const n = (0, D.eC)(t, "id");
   const r = (0, D.eC)(t, "name");
   if (typeof n !== "number" || typeof r !== "string") return [];
   const s = Date.parse(String((0, D.eC)(t, "completed_at")));
   const o = (0, D.eC)(t, "status") === "completed";
   const i = o && !Number.isNaN(s) ? s : null;
   return [ {
    id: n,
    name: r,
    at: i,
    isDone: o,
    callback: (0, a.Ks)(t, e)
   } ];
  }
  function nt(t, e, {isSame: n}) {
   const r = t.filter(({name: t}) => n(t, e));
   return r.length > 0 ? r : t.filter(({name: t}) => (0, a.jF)(e, t));
  }
  function rt({at: t, isDone: e}, n) {
   return !e || t !== null && t >= n;
  }
  function st(t, e, n) {
   const r = e.map(e => nt(t, e, n).filter(t => rt(t, n.began)));
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
    description: (0, f.xv)(`${o.length} succeeded: ${d}`, s.o1),
    context: (0, f.xv)(d, s.N4),
    target_url: null
   };
  }
  const ot = 5;
  function at(t, e, {isSame: n, began: r, noun: s, since: o}) {
   const a = nt(t, e, {
    isSame: n
   });
   if (a.length === 0) {
    const n = [ ...new Set(t.map(({name: t}) => t)) ];
    const r = (0, P.h)(e, n);
    const o = n.slice(0, ot).join(", ");
    const a = r ? `; did you mean "${r}"?` : n.length > 0 ? `; it has ${o}${n.length > ot ? " and others" : ""}` : "";
    return `the commit has no ${s} "${e}"${a}`;
   }
   const i = a.filter(t => !rt(t, r));
   const [c] = i.sort((t, e) => (e.at ?? 0) - (t.at ?? 0));
   if (c && i.length === a.length) {
    const t = c.callback?.state ?? "pending";
    const e = c.at === null ? "without a time" : (0, J.fU)(c.at);
    const [n, a] = o === "attempt" ? [ "attempt", "since: run or since: commit" ] : [ "run", "since: commit" ];
    return `the ${s} "${c.name}" (${t}, ${e}) is older than the ${n}, which began at ${(0, 
    J.fU)(r)}; write ${a} to count it`;
   }
   const u = a.filter(t => rt(t, r) && t.callback === null);
   const l = u.map(({name: t}) => `"${t}"`).join(", ");
   return u.length > 0 ? `the ${s} ${l} is still pending` : `the ${s} "${e}" succeeded`;
  }
  async function it(t, {environment: {repository: e}}, n, r) {
   try {
    const {json: s} = await t.api.request(V, {
     ...(0, B.NU)(e),
     ref: n,
     per_page: 100
    });
    const o = (0, D.gT)(s, "check_runs").map(t => String((0, D.eC)(t, "name")));
    const a = r.find(t => o.includes(t));
    return a === void 0 ? [] : [ `there is a check run "${a}": write via: check to wait for it` ];
   } catch (t) {
    if (!(t instanceof k.hD)) throw t;
    return [];
   }
  }
  async function ct(t, e, {sha: n, branches: r}) {
   if (r === null) return null;
   const s = ut(t);
   if (s === null) return "the event does not name the default branch; write the input branch";
   const {names: o, complete: a, certain: i} = r;
   const c = o.filter(s.includes);
   if (s.isAny || i && c.length > 0) return null;
   const u = a ? c : s.names;
   const {repository: l} = t.environment;
   try {
    if (n !== null) for (const t of u) if (await (0, B.sL)(e.api, {
     repository: l,
     branch: t,
     sha: n
    })) return null;
   } catch (t) {
    if (!(t instanceof k.hD)) throw t;
    return `cannot check whether branch ${u.join(" or ")} contains its commit ${n}, which needs "permissions: contents: read": ${t.message}`;
   }
   const d = o.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : c.length === 0 ? `on ${o.join(", ")}${a ? "" : " and maybe others"}` : `not on a branch ${c.join(", ")}, which may be a tag's name`;
   return `its commit ${n} is ${d}; the input branch is ${s.text}`;
  }
  function ut({branch: t, environment: {event: e}}) {
   const n = (0, D.e0)((0, D.eC)((0, D.eC)(e, "repository"), "default_branch"));
   if (t.length > 0) return {
    text: t.join(" "),
    isAny: G(t),
    names: t.filter(e => !/[*?+[\]\\!]/.test(e) && (0, F.c)(t, e)),
    includes: e => (0, F.c)(t, e)
   };
   return n === null ? null : {
    text: n,
    isAny: false,
    names: [ n ],
    includes: t => t === n
   };
  }
  async function lt(t, e) {
   const {inputs: n} = t;
   const r = ht(n);
   const s = (0, d.YQ)(n, t.secrets);
   const o = mt(n);
   const a = r => xt(t, e, {
    sha: vt(n),
    ...r
   });
   switch (r) {
   case "callback":
    return a(kt(n.callback, o));

   case "listener":
    return a(await gt(n, e, s, o));

   case "status":
   case "check":
    return a(await Y(t, e, r, o));

   case "dispatch":
   case "report":
    return bt(t, e, s, o);
   }
  }
  const dt = {
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
  const ft = [ "status", "deployment_status", "check_run" ];
  function ht(t) {
   const {via: e, callback: n, environment: r} = t;
   const s = ft.includes(r.eventName) ? "report" : "dispatch";
   const o = n.trim() !== "" ? "callback" : e === "event" ? s : e;
   const a = pt(o, t);
   if (a.length === 0) return o;
   throw new l.x(a.map(t => ({
    message: t
   })));
  }
  function pt(t, e) {
   const {source: n} = dt[t];
   const r = dt[t].has;
   const s = [];
   if (e.dryRun) s.push("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackSecretName !== "" && !r.includes("signature")) s.push(`input callback-secret-name is set, but ${n} cannot carry a signature; leave it out`);
   if (e.callbackSignature !== "" && e.callbackSecretName === "") s.push("input callback-signature is set without callback-secret-name; write the name of the secret too");
   if (e.context === "" && r.includes("context")) s.push("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
   const o = t === "status" || t === "check";
   if (o && e.branch.length > 0 && !G(e.branch)) s.push(`input branch is ${e.branch.join(" ")}, but with via: ${t} it can only be '**', which counts the runs of forks too; write that, or leave it out`);
   if (e.chain !== "" && !r.includes("token")) s.push(`input chain is set, but ${n} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`);
   const a = t === "listener" ? (0, w.jD)(e.listenerToken) : null;
   return a === null ? s : [ ...s, a ];
  }
  function mt({callbackFormat: t}) {
   return t === "" ? null : (0, u.Xc)({
    text: t,
    file: "callback-format"
   });
  }
  function kt(t, e) {
   const n = (0, i._8)(t, e);
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
  async function gt(t, e, n, r) {
   const {callbackSignature: s, listenerToken: a} = t;
   const i = s === "" ? "jobserv" : (0, u.uT)({
    text: s,
    file: "callback-signature"
   });
   let l = null;
   let d = null;
   let f = 0;
   const h = new AbortController;
   e.mask(a);
   const p = (0, o.RS)(a, {
    chain: null,
    webhook: null,
    signature: i,
    keys: n,
    format: r,
    isOver: () => d === null && h.signal.aborted,
    rule: t => {
     if (d === null) {
      d = t;
      h.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (d.state === t.state) return {
      ruling: "duplicate",
      state: d.state
     };
     f += 1;
     return {
      ruling: "conflict",
      state: d.state
     };
    }
   });
   const m = await (0, w.IO)(t, e, [ p ], t => {
    if (t.kind === "refused") l = `the last callback was refused with ${t.status}: ${wt(t.message)}`;
    if (t.kind === "unrelated") l = `the last callback was ignored: ${wt(t.message)}`;
    if (t.kind === "pending") l = "the last callback was pending";
   });
   const k = await (0, c.a0)(e, {
    what: "a callback",
    ms: t.timeoutMs ?? c.rl,
    done: h.signal
   });
   h.abort();
   await m.close();
   if (f > 0) e.log.warning(`${f} callbacks contradicted the first one`);
   if (d !== null) return {
    kind: "decided",
    callback: d
   };
   return {
    kind: k,
    seen: l
   };
  }
  function wt(t) {
   return t.replace(/\.$/, "");
  }
  async function bt(t, e, n, r) {
   const {inputs: s} = t;
   const {eventName: o, event: i} = s.environment;
   const c = n => xt(t, e, n);
   const u = (0, a.j_)(o, i, {
    context: s.context || null,
    app: s.app || null,
    format: r
   });
   switch (u.kind) {
   case "waiting":
    return c(u);

   case "refused":
    return c({
     kind: "refused",
     reason: u.message
    });

   case "reported":
    {
     if (!u.verdict.valid) return c({
      kind: "refused",
      reason: u.verdict.message
     });
     const t = await ct(s, e, u);
     return c(t === null ? {
      kind: "decided",
      callback: u.verdict.callback,
      sha: u.sha
     } : {
      kind: "refused",
      reason: t
     });
    }

   case "dispatched":
    {
     const {body: o, token: i, signature: l, signedText: d} = u;
     if (i === null && s.chain !== "") return c({
      kind: "refused",
      reason: `the event has no token, which chain "${s.chain}" needs`
     });
     const f = (0, a.DQ)({
      signature: "jobserv",
      keys: n,
      token: i,
      value: l,
      text: d,
      now: e.clock.now()
     });
     if (i !== null && f === null) return $t(t, e, await O(t, e, {
      body: o,
      token: i,
      signature: l,
      signedText: d
     }));
     return c(f === null ? {
      ...kt(o, r),
      sha: u.sha
     } : {
      kind: "refused",
      reason: f
     });
    }
   }
  }
  function vt(t) {
   const {eventName: e, event: n, sha: s} = t.environment;
   const o = t.callback.trim() !== "";
   if (o && ft.includes(e)) return null;
   if (!o || !(0, a.gM)(e)) return (0, r.et)(t).run?.headSha ?? s;
   const i = (0, a.j_)(e, n, {
    context: null,
    app: null
   });
   return i.kind === "dispatched" ? i.sha : null;
  }
  const yt = "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain";
  function $t(t, e, n) {
   const {claims: r} = n;
   const s = n.kind === "resumed" ? n.result : xt(t, e, n);
   const o = n.kind === "resumed" && s.result === "waiting";
   return {
    ...s,
    failure: o ? yt : s.failure,
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
  const _t = {
   chain: null,
   webhook: null,
   status: "accepted"
  };
  function xt({inputs: t}, e, n) {
   const {environment: s} = t;
   const o = (0, r.et)(t);
   const a = n.kind === "decided" ? n.callback : null;
   const i = a?.state === "success";
   const c = jt(n);
   const u = i ? null : (0, f.g$)(e.redact(c), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${c}`);
   if (i && !n.sha) e.log.warning('the output sha is empty: the event has no sha next to the callback; send the 40 hex digits of the commit as "sha" there');
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: u,
    outputs: {
     ...(0, T.eS)(a, e),
     sha: n.sha ?? "",
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, h.OA)(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, [], a === null ? [] : [ (0, h.rM)({
     ..._t,
     callback: a,
     at: e.clock.now()
    }, e.redact) ]),
    summary: St(a, c, e.redact)
   };
  }
  function jt(t) {
   switch (t.kind) {
   case "decided":
    return `the callback reported ${(0, s.rn)(t.callback)}`;

   case "waiting":
    return t.reason;

   case "refused":
    return `callback rejected: ${t.reason}`;

   case "unreadable":
    return `the callback cannot be read: ${t.reason}`;

   case "stopped":
    return `the step was cancelled: ${t.reason}`;

   case "timeout":
    return [ "no callback arrived in time", t.seen, "check its sender, or set a longer timeout" ].filter(Boolean).join("; ");

   case "cancelled":
    return "the step was cancelled while waiting for a callback";
   }
  }
  function St(t, e, n) {
   const r = t?.state === "success";
   const s = [ r ? `## ${p.I.success} Gate passed` : `## ${p.I.failure} Gate closed`, (0, 
   p.FY)(n(e)), ...t?.target_url ? [ (0, p.nf)("Details", n(t.target_url)) ] : [] ];
   return `${s.join("\n\n")}\n`;
  }
 }),
 4344: ((t, e, n) => {
  n.d(e, {
   receive: () => tr
  });
  var r = n(1243);
  var s = n(3657);
  var o = n(7138);
  var a = n(1336);
  var i = n(8960);
  var c = n(6834);
  var u = n(744);
  var l = n(7598);
  var d = n(9208);
  var f = n(1627);
  function h(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  const p = [ "x-github-delivery", "webhook-id", "x-gitlab-event-uuid", "svix-id" ];
  const m = [ "content-type", ...p ];
  const k = /^[A-Za-z0-9._:-]{1,128}$/;
  function g({headers: t, body: e}) {
   const n = p.map(e => t[e] ?? "");
   return n.find(t => k.test(t)) ?? (0, l.createHash)("sha256").update(e).digest("hex").slice(0, 32);
  }
  const w = "/webhooks/v1/";
  const b = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const v = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function y(t, e) {
   const [n, r = ""] = b.exec(t) ?? [];
   if (n === void 0) return null;
   const [s, o = "", a = ""] = v.exec(r) ?? [];
   if (s === void 0) return {
    uri: $(r),
    tokened: false
   };
   return e !== null && (0, u.SK)(o, e) ? {
    uri: $(a),
    tokened: true
   } : null;
  }
  function $(t) {
   const e = x(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function _(t, e) {
   return $(e) === x(t.uri);
  }
  function x(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const j = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const S = /^[ \t\r\n]*[{["]/;
  function O(t, e = false) {
   const n = (0, c._6)(t.body);
   if (n === null) return {
    fault: "the body is not UTF-8"
   };
   let r = (0, c.E_)(n);
   if (M(t)) {
    const t = U(r);
    const n = e && t === null;
    if (n) return E(r);
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
     fault: /^[ \t\r\n]*$/.test(r) ? "the body is empty" : "the body is not JSON"
    };
   }
  }
  function C(t) {
   const e = M(t) ? U(t.body.toString()) : null;
   return typeof e === "string" ? e : null;
  }
  function M({headers: t, body: e}) {
   return j.test(t["content-type"] ?? "") && !S.test((0, c.E_)(e.toString()));
  }
  function U(t) {
   const e = t.split("&").filter(t => /^payload(?:=|$)/.test(t)).map(t => t.slice("payload=".length));
   const [n] = e;
   if (n === void 0) return null;
   if (e.length > 1) return {
    fault: "the body is a form with more than one payload"
   };
   return I(n) ?? {
    fault: "the body is a form whose payload is not percent-encoded UTF-8"
   };
  }
  function E(t) {
   const e = new Map;
   for (const n of t.split("&").filter(Boolean)) {
    const [t = "", ...r] = n.split("=");
    const s = I(t);
    const o = I(r.join("="));
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
  function I(t) {
   try {
    return decodeURIComponent(t.replaceAll("+", " "));
   } catch {
    return null;
   }
  }
  const A = {
   fault: "the body is longer than 64 KiB and not authenticated, so it was not read",
   json: null,
   ambiguous: new Set
  };
  function R(t) {
   return new Map(t.map(t => [ t, q(t) ]));
  }
  function T(t, e, {unread: n = false, fields: r = false} = {}) {
   let s = null;
   const o = () => {
    s ??= n ? A : N(O(t, r), [ ...e.values() ]);
    return s;
   };
   const a = t => {
    const n = e.get(t);
    if (n === void 0) throw new Error(`"${t}" was not announced.`);
    const {fault: r, json: s, ambiguous: a} = o();
    if (r !== null) return [ {
     kind: "none",
     why: `is missing: ${r}`
    } ];
    if (a.has(n)) return [ {
     kind: "repeated"
    } ];
    const i = (0, d.Qi)(s, n);
    return i.length === 0 ? [ L ] : i.map(t => ({
     kind: "value",
     value: t
    }));
   };
   return {
    fault: () => o().fault,
    odd() {
     const {fault: t, json: e} = o();
     return t !== null || (0, c.pi)(e) ? null : D(e);
    },
    find: t => a(t)[0] ?? L,
    findAll: a
   };
  }
  const L = {
   kind: "none",
   why: "is missing"
  };
  function N(t, e) {
   if ("fault" in t) return {
    fault: t.fault,
    json: null,
    ambiguous: new Set
   };
   const {text: n, json: r} = t;
   return {
    fault: null,
    json: r,
    ambiguous: (0, c.Q_)(n, e)
   };
  }
  function q(t) {
   const e = (0, d.Rr)(t, true);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const B = 60;
  const P = 4096;
  function F(t) {
   return e => typeof e === "string" ? `"${(0, f.g$)(t(e.slice(0, P)), B)}"` : typeof e === "object" && e !== null ? D(e) : String(e);
  }
  function D(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var J = n(4030);
  var Y = n(9026);
  const z = 64;
  function H(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...V(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function X(t) {
   return t.filter(({from: t, path: e, default_value: n}) => t === "body" && (e !== void 0 || (n ?? void 0) === void 0));
  }
  function K(t) {
   const e = t.flatMap(({variables: t}) => t.filter(t => t.secret && t.from === "body"));
   return new Set(e.map(Z));
  }
  function G(t, e) {
   if (e.size === 0 || e.has(t)) return e.size > 0;
   const n = (0, d.Rr)(t, true);
   if (n.kind === "error") return true;
   return [ ...e ].some(t => {
    const e = (0, d.Rr)(t);
    return e.kind === "error" || e.path.slice(0, n.path.length).every((t, e) => W(t, n.path[e]));
   });
  }
  function W(t, e) {
   return e === void 0 || e === t || e === d.LN && typeof t === "number";
  }
  function Z({path: t, name: e}) {
   return t ?? e;
  }
  function V(t, e) {
   const {from: n, type: r, required: s, secret: o} = t;
   const a = Z(t);
   const i = n === "body" ? a : `${Q[n]} ${a}`;
   const c = tt(t, e);
   if (c.kind === "repeated") return it(`a key on the path to ${i} is duplicated`);
   const u = e.isRecorded && c.kind === "value" && c.value === Y.XF && (o || n !== "body");
   if (u) return s ? it(`${i} is *** in the record, which keeps no secret value; have the sender send it again`) : {
    kind: "none"
   };
   if (c.kind === "value" && c.value !== null) return nt(i, n === "body" ? c.value : et(c.value, r), r);
   const {default_value: l} = t;
   if (l !== void 0 && l !== null) return nt("default_value", l, r);
   if (!s) return {
    kind: "none"
   };
   const d = c.kind === "none" ? c.why : "is null";
   return it(`${i} ${d}, but required`);
  }
  const Q = {
   query: "query parameter",
   headers: "header"
  };
  function tt(t, {document: e, webhook: {headers: n, query: r}}) {
   const s = Z(t);
   if (t.from === "body") return e.find(s);
   const o = t.from === "query" ? (0, c.eC)(r, s) : (0, c.eC)(n, s.toLowerCase());
   return o === void 0 ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: o
   };
  }
  function et(t, e) {
   const n = (0, c.e0)(t) ?? "";
   if (e === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(n)) return Number(n);
   if (e === "boolean" && /^(?:true|false)$/.test(n)) return n === "true";
   return t;
  }
  function nt(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? ot(e) : at(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? ot(e) : at(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return at(t, e, n);
    return (0, c.u0)(e) ? ot(e) : it(`${t} ${rt}`);

   case "array":
    return Array.isArray(e) ? st(t, e) : at(t, e, n);
   }
  }
  const rt = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function st(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > z) return it(`${t} nests deeper than ${z} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, c.u0)(t))) return it(`${t} contains a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return ot(e);
  }
  function ot(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function at(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return it(`${t} is ${D(e)}, not ${r} ${n}`);
  }
  function it(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function ct(t, e) {
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
  function ut(t) {
   const e = [];
   const n = [ t ];
   while (n.length > 0) {
    const t = n.pop();
    if (typeof t === "string" || typeof t === "number") e.push(String(t)); else if (typeof t === "object" && t !== null) n.push(...Object.values(t));
   }
   return e;
  }
  const lt = {
   kind: "fits"
  };
  const dt = new Set([ "content-type", "user-agent", "x-event-key", "x-forgejo-event", "x-gitea-event", "x-github-event", "x-gitlab-event" ]);
  const ft = 65536;
  function ht(t, e) {
   const {webhook: n, isRecorded: r} = e;
   const s = (t, n, s, o) => r && n === Y.XF ? lt : wt(t, vt(n), s, e, o);
   return mt([ ...Object.entries(t.headers ?? {}).map(([t, e]) => {
    const r = t.toLowerCase();
    const o = (0, c.eC)(n.headers, r);
    return s(`header ${t}`, o, e, dt.has(r));
   }), ...Object.entries(t.query ?? {}).map(([t, e]) => s(`query ${t}`, (0, c.eC)(n.query, t), e, false)), ...Object.entries(t.body ?? {}).map(([t, n]) => kt(t, e, (r, s) => wt(`body ${t}`, r, n, e, s))) ]);
  }
  function pt({match: t, present: e, absent: n = []}, r) {
   return mt([ ht(t, r), ...n.map(t => (0, c.eC)(r.webhook.headers, t) === void 0 ? lt : {
    kind: "differs",
    why: `header ${t} is present`
   }), ...e.map(t => {
    const e = r.document.find(t);
    if (e.kind === "repeated") return gt(`body ${t}`);
    return e.kind === "value" && e.value !== null ? lt : {
     kind: "differs",
     why: `body ${t} ${bt(e)}`
    };
   }) ]);
  }
  function mt(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? lt;
  }
  function kt(t, {document: e, secretPaths: n, isRecorded: r}, s) {
   const o = G(t, n);
   const a = e.findAll(t);
   if (o && r && a.some(t => t.kind === "value" && t.value === Y.XF)) return lt;
   let i = null;
   for (const t of a) {
    const e = s(t, !o);
    if (e.kind !== "differs") return e;
    i ??= e;
   }
   return i?.kind === "differs" && a.length > 1 ? {
    kind: "differs",
    why: `${i.why}, and no other item matches`
   } : i ?? lt;
  }
  function gt(t) {
   return {
    kind: "repeated",
    why: `a key on the path to ${t} is duplicated`
   };
  }
  function wt(t, e, n, {quote: r}, s = true) {
   if (e.kind === "repeated") return gt(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${bt(e)}`
   };
   const o = yt(e.value);
   if (o !== null && (0, J.c)(n, o)) return lt;
   const a = s ? `${t} is ${r(e.value)}, not ${n.join(", ")}` : `${t} does not match ${n.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  function bt(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function vt(t) {
   const e = (0, c.e0)(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function yt(t) {
   if (typeof t === "string") return t.length > ft ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, c.u0)(t) ? String(t) : null;
  }
  function $t({path: t, accepted_values: e}, n) {
   const r = e.map(t => JSON.stringify(t));
   return kt(t, n, (s, o) => {
    if (s.kind === "repeated") return gt(t);
    if (s.kind === "none") return {
     kind: "differs",
     why: `${t} ${s.why}`
    };
    const {value: a} = s;
    if (e.some(t => t === a)) return lt;
    const i = o ? `${t} is ${n.quote(a)}, not ${r.join(", ")}` : `${t} is not ${r.join(", ")}`;
    return {
     kind: "differs",
     why: i
    };
   });
  }
  const _t = {
   type: "token",
   header: "Authorization"
  };
  const xt = [ "x-gitea-event", "x-forgejo-event", "x-gogs-event" ];
  const jt = {
   github: {
    marks: [ {
     ...Ot("x-github-event"),
     absent: xt
    } ],
    signature: "github"
   },
   gitea: {
    marks: xt.map(Ot),
    signature: "gitea"
   },
   sonarqube: {
    marks: [ Ot("x-sonarqube-project") ],
    signature: {
     algorithm: "sha256",
     header: "X-Sonar-Webhook-HMAC-SHA256",
     prefix: "",
     encoding: "hex"
    }
   },
   slack: {
    marks: [ Ot("x-slack-request-timestamp") ],
    signature: "slack"
   },
   stripe: {
    marks: [ Ot("stripe-signature") ],
    signature: "stripe"
   },
   gitlab: {
    marks: [ Ot("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Ot("x-event-key") ],
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
    signature: _t
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
    signature: _t
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
    signature: _t
   }
  };
  function St(t) {
   return jt[t];
  }
  function Ot(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  var Ct = n(8340);
  function Mt({secret_name: t}) {
   return t.length === 0;
  }
  function Ut(t, e, {secrets: n, now: r}) {
   const s = Rt(t);
   if (s === null) return null;
   const o = t.secret_name.filter(t => n.get(t));
   const a = o.map(t => n.get(t) ?? "");
   if (a.length === 0) return t.secret_name.length === 0 ? "the provider has no secret_name, so its signature cannot be verified" : `${Bt(t.secret_name, "and")} of the input secrets ${t.secret_name.length > 1 ? "are" : "is"} empty, so the signature cannot be verified`;
   const i = Math.floor(r / 1e3);
   const {tolerance: c} = t;
   const l = {
    headers: e.headers,
    body: e.body,
    now: i,
    ...c !== void 0 && {
     tolerance: c / 1e3
    }
   };
   const d = Lt(s, l, a);
   if (d === "ok") return null;
   if (d === "untimely" && !Nt(s)) return (0, u.e)(s, l);
   return d === "missing" ? `${qt(s)} is missing` : `${Pt(s)} does not match ${Bt(o, "or")}`;
  }
  function Et(t) {
   return Rt(t) === null;
  }
  function It(t, e, n) {
   const r = Rt(t) !== null;
   return r && Ut(t, e, n) === null;
  }
  function At(t) {
   const e = Rt(t);
   return e && Pt(e).toLowerCase();
  }
  function Rt(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !Tt(t)) return null;
   const s = n === void 0 ? null : St(n).signature;
   return s === null || s === "none" ? "jobserv" : s;
  }
  function Tt({type: t}) {
   return Ct.S.some(e => e === t);
  }
  function Lt(t, e, n) {
   if (!Nt(t)) {
    const r = (0, u.MX)(t, e, n);
    const s = t === "gitea" && r === "wrong" ? C(e) : null;
    return s === null || s.startsWith(u.yc) ? r : (0, u.MX)(t, {
     ...e,
     body: Buffer.from(s)
    }, n);
   }
   const {headers: r} = e;
   const {prefix: s = ""} = t;
   const o = (0, c.e0)((0, c.eC)(r, t.header.toLowerCase()));
   if (o === null || o === "") return "missing";
   const a = n.filter(t => Ft(s + t, o));
   return a.length > 0 ? "ok" : "wrong";
  }
  function Nt(t) {
   return typeof t === "object" && "type" in t;
  }
  function qt(t) {
   const e = Nt(t) ? [ t.header ] : (0, u.mh)(t);
   const n = e.at(-1);
   return e.length === 1 ? `header ${n}` : `one of the headers ${e.slice(0, -1).join(", ")} and ${n}`;
  }
  function Bt(t, e) {
   const n = t.map(t => `"${t}"`).join(` ${e} `);
   return t.length > 1 ? `the secrets ${n}` : `the secret ${n}`;
  }
  function Pt(t) {
   return Nt(t) ? t.header : (0, u.Ml)(t);
  }
  function Ft(t, e) {
   const n = (0, u.SK)(t, e);
   const r = (0, u.SK)(t, Buffer.from(e, "latin1"));
   return n || r && /^[\0-\xff]*$/.test(e);
  }
  function Dt({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const s = r?.secret_name.map(t => e.get(t) ?? "");
   return s?.filter(t => t !== "") ?? [];
  }
  function Jt(t) {
   return Rt(t) === "standard-webhooks" ? "standard-webhooks" : "text";
  }
  function Yt(t, e, n) {
   const r = Kt(t, e, n);
   const s = Gt(t.providers, r);
   if (typeof s === "string") return {
    status: "no_provider",
    provider: null,
    reason: s
   };
   const o = r(s);
   return Qt(t.providers, s, r, n) ?? se(s, o.document) ?? oe(t.functions, s, o);
  }
  const zt = 64 * 1024;
  function Ht(t, e, n) {
   return e.body.length > zt && t.every(t => Ut(t, e, n) !== null);
  }
  function Xt({type: t}) {
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
  function Kt(t, e, {trusted: n = false, unread: r = false, redact: s = t => t}) {
   const {paths: o, secret: a} = ke(t);
   const i = t => ({
    webhook: e,
    document: T(e, o, {
     unread: r,
     fields: t
    }),
    quote: F(s),
    isRecorded: n,
    secretPaths: a
   });
   const c = i(false);
   let u = null;
   return ({type: t}) => {
    if (t !== "slack") return c;
    u ??= i(true);
    return u;
   };
  }
  function Gt(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = Zt(r, e(r));
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  const Wt = {
   kind: "fits"
  };
  function Zt({type: t, match: e}, n) {
   const r = Vt(t).map(t => pt(t, n));
   const [s = Wt] = r;
   return mt([ r.find(({kind: t}) => t === "fits") ?? s, ht(e ?? {}, n) ]);
  }
  function Vt(t) {
   return t === void 0 ? [] : St(t).marks;
  }
  function Qt(t, e, n, {trusted: r = false, verified: s = r, ...o}) {
   const {webhook: a} = n(e);
   const i = t => ({
    status: "invalid_signature",
    provider: e.name,
    reason: t
   });
   if (!r && te(a.body)) return i(`its body begins with "${u.yc}", which is reserved for texts that this action signs`);
   const c = s ? null : Ut(e, a, o);
   if (c === null) return null;
   if (ee(e, a)) return {
    status: "handshake",
    provider: e.name,
    reason: "Bitbucket sends diagnostics:ping, unsigned, to test the URL",
    response: {
     accepted: true
    }
   };
   const l = t.slice(t.indexOf(e) + 1).find(t => t.active && Zt(t, n(t)).kind === "fits" && It(t, a, o));
   const d = l ? `; provider ${l.name}, which is listed later, can verify it: distinguish the two with match` : "";
   return i(c + d);
  }
  function te(t) {
   return t.subarray(0, u.yc.length).toString() === u.yc;
  }
  function ee(t, {headers: e}) {
   const n = At(t);
   return t.type === "bitbucket" && (0, c.eC)(e, "x-event-key") === "diagnostics:ping" && (n === null || (0, 
   c.eC)(e, n) === void 0);
  }
  const ne = [ "type", "challenge" ];
  const re = 1e3;
  function se({name: t, type: e}, n) {
   if (e !== "slack") return null;
   const [r, s] = ne.map(t => {
    const e = n.find(t);
    return e.kind === "value" ? e.value : null;
   });
   return r === "url_verification" && typeof s === "string" && s.length <= re ? {
    status: "handshake",
    provider: t,
    reason: "Slack sends url_verification to check the URL",
    response: {
     challenge: s
    }
   } : null;
  }
  function oe(t, e, n) {
   const {name: r} = e;
   const {webhook: s, quote: o} = n;
   const a = t.filter(t => t.active && t.provider === r);
   const i = a.filter(t => t.uri === void 0 || _(s, t.uri));
   if (i.length > 0) return he(r, i.map(t => ce(e, t, n)));
   const c = new Set(a.map(t => o(t.uri)));
   const u = [ ...c ].slice(0, 5).join(", ") || "none";
   const l = `provider ${r} has no active function with uri ${o(s.uri)}; it has ${u}`;
   return {
    status: "no_function",
    provider: r,
    reason: l
   };
  }
  const ae = "x-github-event";
  const ie = `GitHub sends a ping when a webhook is created; to run on it, name ${ae} in match`;
  function ce(t, e, n) {
   const {name: r} = e;
   if (ue(t, n.webhook) && !le(e)) return {
    status: "not_matched",
    name: r,
    why: ie
   };
   const s = fe(e, n);
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
   const a = X(e.variables);
   const i = a.length > 0 ? o.fault() : null;
   if (i !== null) {
    const t = a.map(t => t.name).join(", ");
    const e = `function ${r}: ${i}, so ${t} cannot be read`;
    return {
     status: "failed",
     name: r,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = H(e.variables, n);
   return u.length === 0 ? {
    status: "succeeded",
    name: r,
    values: c,
    warning: de(a, o)
   } : {
    status: "failed",
    name: r,
    errors: u.map(t => `function ${r}, ${t}`)
   };
  }
  function ue({type: t}, {headers: e}) {
   return t === "github" && (0, c.eC)(e, ae) === "ping";
  }
  function le({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === ae);
  }
  function de(t, e) {
   const n = t.some(t => !Z(t).startsWith("["));
   const r = n ? e.odd() : null;
   return r && `the body is ${r}, so a path that starts with a name finds nothing in it`;
  }
  function fe(t, e) {
   return mt([ ht(t.match ?? {}, e), ...t.conditions.map(t => $t(t, e)) ]);
  }
  function he(t, e) {
   const n = e.filter(t => t.status === "not_matched");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     status: "not_matched",
     provider: t,
     functions: pe(n),
     reason: r
    };
   }
   const r = pe(e.filter(({status: t}) => t !== "not_matched"));
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
  function pe(t) {
   return t.map(({name: t}) => t);
  }
  const me = new WeakMap;
  function ke(t) {
   const e = me.get(t) ?? {
    paths: R(ge(t)),
    secret: K(t.functions)
   };
   me.set(t, e);
   return e;
  }
  function ge({providers: t, functions: e}) {
   return [ ...ne, ...t.flatMap(({match: t, type: e}) => [ ...we(t), ...Vt(e).flatMap(t => [ ...we(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...we(t), ...e.map(({path: t}) => t), ...n.filter(({from: t}) => t === "body").map(Z) ]) ];
  }
  function we(t) {
   return Object.keys(t?.body ?? {});
  }
  const be = 35 * 24 * 60 * 60;
  const ve = 5 * 60;
  function ye(t, e, n) {
   if (t.relay === void 0) return {
    keys: [],
    config: t,
    secrets: e
   };
   const r = (0, i.Y8)(t.relay, e);
   const s = new Map(e);
   const o = (t, n) => {
    if (e.get(n)) return [ n ];
    const o = Jt(t);
    return r.map(t => {
     const e = `${n} (relay key ${t.id}${o === "text" ? "" : ", whsec_"})`;
     s.set(e, (0, i.wB)(t, n, o));
     return e;
    });
   };
   const a = t.providers.map(t => ({
    ...t,
    secret_name: t.secret_name.flatMap(e => o(t, e))
   }));
   for (const t of r) n((0, i.rx)(t));
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
  function $e(t, {keys: e, config: n, secrets: r}, s) {
   const {webhook: o, attestation: a, provider: i, unverifiable: c} = t;
   const {now: u, redact: l} = s;
   const d = n.relay !== void 0;
   const f = d && a !== "";
   const h = f ? xe(t, e, s) : null;
   if (h !== null) return je(null, h);
   const p = Yt(n, o, {
    secrets: r,
    now: u,
    redact: l,
    verified: f
   });
   if (f && p.provider !== i) return je(null, `the relay verified it for provider ${i ?? "(none)"}, but ${p.provider ?? "no provider"} matches it here: the relay and this step read different configs`);
   const m = n.providers.find(({name: t}) => t === p.provider);
   if (c && m !== void 0 && m.signature !== "none") return je(m.name, `${c}; an object is accepted only with signature: none`);
   if (d && !f && m !== void 0 && Et(m)) return je(m.name, `provider ${m.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`);
   if (p.status !== "invalid_signature" || m === void 0) return p;
   if (!_e(m, o)) return p;
   const k = d ? "the URL of this action's relay" : "this action's relay (receive.relay)";
   return je(m.name, `${p.reason}. Relays drop it: use ${k}, a listener, or signature: none`);
  }
  function _e(t, {headers: e}) {
   const n = At(t);
   return n !== null && !Object.hasOwn(e, n) && (0, a.YL)(n);
  }
  function xe({text: t, attestation: e, t: n}, r, {repository: s, now: o}) {
   if (t === null || !(0, i.dg)(r, s, t, e)) return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository";
   const a = Math.floor(o / 1e3) - (n ?? 0);
   if (n === null || a > be) return "the attestation is older than 35 days; have the sender send the webhook again";
   return a < -ve ? "the attestation is dated in the future; correct the relay's clock" : null;
  }
  function je(t, e) {
   return {
    status: "invalid_signature",
    provider: t,
    reason: e
   };
  }
  var Se = n(8522);
  var Oe = n(7728);
  var Ce = n(8160);
  var Me = n(297);
  const Ue = 1024 * 1024;
  const Ee = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}';
  const Ie = "send the raw body as a string, exactly as it was signed";
  const Ae = Oe.YjP((0, Ce.fM)("must be a string"));
  const Re = (0, Ce.pq)(Ae, () => null, "must be an object of strings");
  const Te = Oe.Ikc({
   webhook: (0, Ce.O2)({
    uri: Oe.cl6(Ae, ""),
    headers: Oe.cl6(Re, {}),
    query: Oe.cl6((0, Ce.gP)(Be, Ae, Re), {}),
    body: Oe.lqM(Oe.L5J()),
    base64: Oe.lqM(Oe.L5J()),
    gzip: Oe.lqM(Oe.L5J()),
    id: Oe.lqM(Oe.L5J()),
    t: Oe.cl6(Oe.IeY(Pe, "must be a time in Unix seconds"), null),
    provider: Oe.cl6(Ae, null)
   }),
   attestation: Oe.cl6(Ae, "")
  });
  function Le(t) {
   const e = (0, c.eC)(t, "client_payload") === void 0;
   const n = e && (0, c.eC)(t, "inputs") !== void 0 ? "inputs" : "client_payload";
   const r = (0, c.eC)(t, n);
   const s = (0, c.eC)(r, "webhook") ?? "";
   const o = (0, c.e0)(s);
   const a = o === null ? s : (0, c.qF)(o);
   if (!(0, c.pi)(a)) return Fe([ `${n}.webhook: ${s === "" ? "is missing" : "must be an object, or its JSON as a string"}; ${Ee}` ]);
   const i = (0, c.eC)(r, "attestation");
   const u = Oe.xLC(Te, {
    webhook: a,
    attestation: i
   });
   const l = Ne(a);
   const d = [ ...(u.issues ?? []).map(({path: t = [], message: e}) => `${(0, Me.jV)([ n, ...t.map(({key: t}) => String(t)) ])}: ${e}`), ..."problem" in l ? [ `${n}.webhook.${l.problem}` ] : [] ];
   if (!u.success || "problem" in l) return Fe(d);
   const {uri: f, headers: p, query: m, t: k, provider: g} = u.output.webhook;
   const [w = "", ...b] = f.split("?");
   return {
    kind: "webhook",
    dispatched: {
     webhook: {
      uri: $(w),
      headers: h(Object.entries(p).map(([t, e]) => [ t.toLowerCase(), e ])),
      query: h([ ...new URLSearchParams(b.join("?")), ...Be(m) ? new URLSearchParams(m) : Object.entries(m) ]),
      body: l.bytes
     },
     text: o,
     attestation: u.output.attestation,
     t: k,
     provider: g,
     ...l.unverifiable && {
      unverifiable: `${n}.webhook.${l.unverifiable}`
     }
    }
   };
  }
  function Ne(t) {
   const [e = "body", ...n] = [ "body", "base64", "gzip" ].filter(e => Object.hasOwn(t, e));
   if (n.length > 0) return {
    problem: `${e}: is given with ${n.join(" and ")}; write one`
   };
   const r = (0, c.eC)(t, e);
   if (typeof r !== "string") {
    const t = `${e}: ${r === void 0 ? "is missing" : "must be a string"}; ${Ie}`;
    const n = e === "body" && Object(r) === r;
    const s = n ? (0, c.aB)(r) : null;
    return s === null ? {
     problem: t
    } : {
     bytes: Buffer.from(s),
     unverifiable: t
    };
   }
   if (e === "body") return {
    bytes: Buffer.from(r)
   };
   const s = Buffer.from(r, "base64");
   if (s.toString("base64") !== r) return {
    problem: `${e}: must be base64 on one line`
   };
   return e === "gzip" ? qe(s) : {
    bytes: s
   };
  }
  function qe(t) {
   try {
    return {
     bytes: (0, Se.gunzipSync)(t, {
      maxOutputLength: Ue
     })
    };
   } catch (t) {
    return {
     problem: (0, c.eC)(t, "code") === "ERR_BUFFER_TOO_LARGE" ? "gzip: inflates to more than 1 MiB" : "gzip: must be complete gzip data"
    };
   }
  }
  function Be(t) {
   return typeof t === "string";
  }
  function Pe(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0;
  }
  function Fe(t) {
   return {
    kind: "malformed",
    message: (0, f.g$)(t.join("; "), 1e3)
   };
  }
  var De = n(5432);
  var Je = n(328);
  var Ye = n(3444);
  const ze = 25 * 1024 * 1024;
  const He = new Set;
  async function Xe({inputs: t, secrets: e}, n, r) {
   const o = t.listenerToken === "" ? null : t.listenerToken;
   const a = n.providers.filter(t => t.active);
   const i = new Set(a.filter(Mt).map(({name: t}) => t));
   const c = new AbortController;
   let u = null;
   let l = null;
   let d = null;
   const f = (0, Ye.J9)(r.log, "webhooks were rejected");
   const p = (0, Ye.J9)(r.log, "requests were refused");
   const m = (0, Ye.J9)(r.log, "webhooks matched no function");
   const k = ({body: t, ...s}) => {
    const k = y(s.path, o);
    const g = Ke(s, o);
    if (k === null || g !== null) return g ?? rn;
    if (t === null) {
     p.warning(sn(s, nn));
     return nn;
    }
    if (c.signal.aborted) return rn;
    const {uri: w, tokened: b} = k;
    const v = h(s.query);
    const $ = {
     uri: w,
     headers: s.headers,
     query: v,
     body: t
    };
    const _ = r.clock.now();
    const x = b ? He : i;
    const j = a.filter(({name: t}) => !x.has(t));
    const S = Ht(j, $, {
     secrets: e,
     now: _
    });
    const O = {
     secrets: e,
     now: _,
     unread: S,
     redact: r.redact
    };
    const C = Ge(Yt(n, $, O), x);
    const M = {
     webhook: $,
     routing: C,
     now: _,
     retryOf: null
    };
    const U = w === "" ? "without uri" : `for ${w}`;
    switch (C.status) {
    case "invalid_signature":
    case "no_provider":
    case "no_function":
     f.warning(`webhook ${U} rejected: ${C.reason}`);
     if (C.status === "no_function") l = M; else d = C.reason;
     break;

    case "not_matched":
     m.info(`webhook ${U} ignored: ${C.reason}`);
     l = M;
     break;

    case "handshake":
     m.info(`webhook ${U} answered without running a function: ${C.reason}`);
     break;

    case "failed":
    case "succeeded":
     u = M;
     c.abort();
    }
    const E = a.find(t => t.name === C.provider);
    return Ze(C, s, E ?? {});
   };
   const g = await (0, s.tE)(t, r, {
    what: "webhooks",
    path: w,
    maxBytes: ze,
    checkHead: t => {
     const e = Ke(t, o);
     if (e !== null) p.warning(sn(t, e));
     return e;
    },
    handle: k
   });
   const b = await (0, De.a0)(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? De.rl,
    done: c.signal
   });
   c.abort();
   await g.close();
   for (const t of [ f, p, m ]) t.close();
   return u === null ? {
    kind: b,
    last: l,
    rejected: d
   } : {
    kind: "evaluated",
    evaluation: u
   };
  }
  function Ke(t, e) {
   if (y(t.path, e) === null) return Qe;
   const n = (0, Je.b)(t);
   if (n === "method_not_allowed") return tn;
   if (n !== null) return en;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > ze ? nn : null;
  }
  function Ge(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, so it accepts webhooks only at /webhooks/v1/t/<listener-token>/<uri>`;
   return {
    status: "no_provider",
    provider: null,
    reason: r
   };
  }
  const We = "flex-sync-webhook";
  function Ze(t, e, n) {
   const {status: r, more: s} = Xt(n);
   const o = {
    status: r,
    body: {
     accepted: true,
     ...s
    }
   };
   const a = /^ *true *$/i.test(e.headers[We] ?? "");
   switch (t.status) {
   case "invalid_signature":
    return Ve(401, "The signature is missing or wrong.");

   case "no_provider":
   case "no_function":
    return Ve(404, "No provider or function matches this webhook.");

   case "not_matched":
    return a ? Ve(404, "No function matches this webhook.") : o;

   case "handshake":
    return {
     status: 200,
     body: t.response
    };

   case "failed":
    return a ? Ve(500, "A function failed; the log of the run says why.") : o;

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
  function Ve(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: [ e ],
     message: e
    }
   };
  }
  const Qe = Ve(404, "No such path or token.");
  const tn = {
   ...Ve(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const en = Ve(415, "Send the body without a Content-Encoding.");
  const nn = Ve(413, "The body is longer than 25 MiB.");
  const rn = {
   ...Ve(503, "This step accepts no more webhooks."),
   headers: {
    "retry-after": "60"
   }
  };
  function sn({method: t}, {status: e, body: n}) {
   const r = (0, c.e0)((0, c.eC)(n, "message")) ?? "";
   return `a ${t} request was refused with ${e}: ${r}`;
  }
  var on = n(1920);
  const an = Oe.IeY(t => (0, c.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const cn = Oe.Ikc({
   id: Oe.FsL(Oe.YjP(), Oe.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Oe.mee(Oe.YjP()),
   uri: Oe.YjP(),
   query: an,
   headers: an,
   body: Oe.mee(Oe.KCZ([ Oe.YjP(), Oe.Ikc({
    base64: Oe.YjP()
   }) ])),
   verdict: Oe.KIO([ 200, 401, 404, 500 ]),
   reason: Oe.mee(Oe.YjP()),
   functions: Oe.YOg(Oe.YjP()),
   received: Oe.YjP(),
   retry_of: Oe.mee(Oe.YjP()),
   mac: Oe.mee(Oe.YjP())
  });
  const un = Oe.Ikc({
   version: Oe.euz(1),
   run: Oe.Ikc({
    repository: Oe.YjP(),
    run_id: Oe.aig(),
    run_attempt: Oe.aig()
   }),
   received: Oe.lqM(Oe.mee(cn))
  });
  function ln(t, e, n) {
   return {
    ...(0, on.OA)(t, e),
    received: n
   };
  }
  function dn(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is incomplete or not JSON"
    };
   }
   const n = Oe.xLC(un, e, {
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
  function fn(t, e, n) {
   return (0, u.vX)(t, pn(e, n));
  }
  function hn(t, e, n) {
   return (0, u.cX)(n.mac ?? "", t, pn(e, n));
  }
  function pn(t, {provider: e, uri: n, query: r, headers: s, body: o, verdict: a}) {
   return [ t, e, n, r, s, o, a ];
  }
  var mn = n(4061);
  var kn = n(2480);
  var gn = n(8047);
  var wn = n(5340);
  function bn({inputs: t}, e, {config: n, outcome: r}, s) {
   const {environment: o} = t;
   const a = r.kind === "evaluated" ? r.evaluation : null;
   const i = a ?? ("last" in r ? r.last : null);
   const {result: c, why: u} = yn(r);
   if (a !== null) xn(a, e);
   const l = Sn(a?.routing ?? null);
   const {outputs: d, shown: h, redacted: p} = Cn(n, l.variables, e);
   const m = On(n, l.variables);
   En({
    ...l,
    variables: h,
    absent: m,
    redacted: p
   }, e.log);
   const k = c === "success" || c === "not_run";
   if (k) e.log.info(u);
   const w = i && s(i);
   if (l.functions.length > 0 && w?.mac === null) e.log.info(`provider ${w.provider} has no secret, so the sender is not authenticated`);
   return {
    result: c,
    failure: k ? null : (0, f.g$)(e.redact(u), 1e3),
    outputs: {
     provider: a?.routing.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(d),
     id: a === null ? "" : e.redact(g(a.webhook))
    },
    deliveries: null,
    payload: null,
    record: w && ln(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }, w),
    summary: Tn({
     result: c,
     why: u,
     webhook: i && w && {
      uri: i.webhook.uri,
      received: w
     },
     functions: l.functions,
     errors: jn(a),
     variables: h,
     absent: m
    }, e.redact)
   };
  }
  function vn(t) {
   if (t.status === "succeeded") return null;
   return t.status === "failed" ? t.errors.join("; ") : t.reason;
  }
  function yn(t) {
   switch (t.kind) {
   case "evaluated":
    return $n(t.evaluation.routing);

   case "refused":
    return _n(t.reason);

   case "timeout":
    {
     const e = t.last && vn(t.last.routing);
     const n = e !== null ? `the last one was ignored: ${e}` : t.rejected !== null ? `the last one was rejected: ${t.rejected}` : "check that its sender reaches this listener, or set a longer timeout";
     return _n(`no webhook for a function arrived in time; ${n}`);
    }

   case "cancelled":
    return _n("the step was cancelled while waiting for a webhook");
   }
  }
  function $n(t) {
   const e = vn(t);
   switch (t.status) {
   case "no_provider":
   case "no_function":
    return _n(`no function handles this webhook: ${e}`);

   case "invalid_signature":
    return _n(`webhook rejected: ${e}`);

   case "not_matched":
    return {
     result: "not_run",
     why: t.reason
    };

   case "handshake":
    return {
     result: "not_run",
     why: `no function ran: ${t.reason}`
    };

   case "failed":
    return _n(`the webhook of provider ${t.provider} failed: ${e}`);

   case "succeeded":
    return {
     result: "success",
     why: `the webhook of provider ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function _n(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function xn(t, e) {
   const {webhook: n, routing: r} = t;
   const {uri: s, body: o} = n;
   e.log.info(`webhook ${s === "" ? "without uri" : `for ${s}`}: ${o.length} bytes, provider ${r.provider ?? "unknown"}`);
   const a = jn(t);
   if (a.length > 1) e.log.group("functions failed", a);
  }
  function jn(t) {
   return t?.routing.status === "failed" ? t.routing.errors : [];
  }
  function Sn(t) {
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
  function On({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: Z(e)
    }));
   });
  }
  function Cn(t, e, n) {
   const r = Mn(t, e);
   const s = ct(r.rest, n.redact);
   for (const t of r.texts) n.mask(t);
   const o = ct(r.rest, n.redact);
   return {
    outputs: Un(s.variables, r.values),
    shown: Un(o.variables, r.hidden),
    redacted: s.redacted
   };
  }
  function Mn({functions: t}, e) {
   const n = (e, n) => t.find(t => t.name === e)?.variables.some(t => t.secret && t.name === n) === true;
   const r = (t, r) => Object.fromEntries(Object.entries(e).map(([e, s]) => [ e, Object.fromEntries(Object.entries(s).filter(([r]) => n(e, r) === t).map(([t, e]) => [ t, r(e) ])) ]));
   const s = r(true, t => t);
   return {
    rest: r(false, t => t),
    values: s,
    hidden: r(true, () => Y.XF),
    texts: Object.values(s).flatMap(t => Object.values(t).flatMap(ut))
   };
  }
  function Un(t, e) {
   return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, Object.fromEntries([ ...Object.entries(n), ...Object.entries(e[t] ?? {}) ]) ]));
  }
  function En({functions: t, variables: e, absent: n, warning: r, redacted: s}, o) {
   for (const r of t) o.group(`function ${r} ran`, [ ...Object.entries(e[r] ?? {}).map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...n.filter(t => t.fn === r).map(t => `${t.name}: no value at ${t.path}`) ]);
   if (r !== null) o.warning(r);
   for (const t of s) o.warning(`variable ${t} contains a secret, which is replaced with ***`);
  }
  const In = 4e5;
  const An = 1e5;
  const Rn = {
   success: `${wn.I.success} Webhook received`,
   not_run: `${wn.I.skipped} Webhook received, no function ran`,
   failure: `${wn.I.failure} Receiving failed`,
   waiting: `${wn.I.waiting} Webhook awaited`
  };
  function Tn({result: t, why: e, webhook: n, functions: r, errors: s, variables: o, absent: a}, i) {
   const c = t => (0, wn.Mk)(i(t));
   const u = Object.entries(o).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Rn[t]}\n`, `${(0, wn.FY)(i(e))}\n` ];
   if (s.length > 1) l.push((0, wn.p_)(s.map(c), An));
   if (n !== null) {
    const {provider: t, verdict: e, id: s, retry_of: o} = n.received;
    const a = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(r.join(", ")),
     Verdict: String(e),
     Record: (0, wn.Mk)(s),
     ...o !== null && {
      "Resubmitted from": (0, wn.Mk)(o)
     }
    };
    const i = Object.values(a);
    l.push((0, wn.tp)(Object.keys(a), [ i ], In));
   }
   const d = [ ...u, ...a.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, wn.tp)([ "Function", "Variable", "Value" ], d, In));
   return l.join("\n");
  }
  function Ln(t, e, n, r) {
   const {secrets: s} = t;
   const o = t => ({
    kind: "refused",
    reason: `record rejected: ${t}`
   });
   const a = Nn(t, e, n);
   if (a !== null) return o(a);
   const {received: i} = e;
   const {provider: c} = i;
   const u = Vn(i, s);
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
   const h = Yt(n, u, f);
   if (h.provider !== c) return o(`it was from provider ${c}, but now ${h.provider === null ? "no provider" : `provider ${h.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`);
   const p = qn(n, h, u);
   if (p !== null) return o(p);
   const m = Dt(n, s, c).length > 0;
   r.log.info(`resubmitted: ${i.id}, received ${i.received} with verdict ${i.verdict}; ${m ? "its mac is valid" : "trusted because trust-record is true"}`);
   return {
    kind: "evaluated",
    evaluation: {
     webhook: u,
     routing: h,
     now: l,
     retryOf: i.id
    }
   };
  }
  function Nn({inputs: t, secrets: e}, {repository: n, received: r}, s) {
   const {repository: o} = t.environment;
   const {provider: a} = r;
   if (n !== o) return `it is from ${n || "another repository"}, not from this repository`;
   if (r.verdict === 401) return "its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again";
   if (a === null) return "no provider matched it; have the sender send it again";
   if (!Pn(s, a)) return `the config no longer has an active provider ${a}; have the sender send it again`;
   const i = Dt(s, e, a);
   if (i.length === 0) return t.trustRecord ? null : `provider ${a} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`;
   if (hn(i, o, r)) return null;
   return r.mac === null ? "it has no mac; have the sender send it again" : `its mac is wrong: the record or the secret of ${a} was changed; have the sender send it again`;
  }
  function qn({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   const s = K(t);
   for (const {name: o, match: a, conditions: i} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(a?.headers ?? {}).find(t => n[t.toLowerCase()] === Y.XF);
    const c = Object.keys(a?.query ?? {}).find(t => r[t] === Y.XF);
    const u = [ ...Object.keys(a?.body ?? {}), ...i.map(({path: t}) => t) ].find(t => G(t, s));
    const l = t ?? c ?? u;
    if (l !== void 0) return `function ${o} matches on ${l}, which is *** in the record; have the sender send it again`;
   }
   return null;
  }
  function Bn(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = dn(t.text);
    if (e.kind === "foreign") throw new r.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [s, ...o] = n;
   if (s === void 0) throw new r.x(`${e} contains no received webhook; give the record-file of a receive step`);
   if (o.length > 0) throw new r.x(`${e} contains ${n.length} received webhooks, and a step evaluates one; give the path of one file`);
   return s;
  }
  function Pn({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  const Fn = {
   succeeded: 200,
   invalid_signature: 401,
   no_provider: 404,
   no_function: 404,
   not_matched: 404,
   handshake: 404,
   failed: 500
  };
  function Dn({inputs: t, secrets: e}, n, r, {webhook: s, routing: o, now: a, retryOf: i}) {
   const {status: c, provider: u} = o;
   const {environment: l, listenerToken: d} = t;
   const {redact: f} = r;
   const h = vn(o);
   const p = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...zn(s, {
     secrets: e,
     token: d,
     receive: n,
     redact: f
    }),
    verdict: Fn[c],
    reason: h && f(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(a).toISOString(),
    retry_of: i,
    mac: null
   };
   const [m] = Dt(n, e, u);
   const k = c === "invalid_signature" || c === "handshake";
   const g = m !== void 0 && !k;
   const {repository: w} = l;
   return g ? {
    ...p,
    mac: fn(m, w, p)
   } : p;
  }
  const Jn = 8;
  const Yn = 4;
  function zn(t, e) {
   const {token: n, receive: r, redact: s} = e;
   const o = (0, Y.$o)(e.secrets, Yn);
   const a = t => (0, gn.y1)(n ? t.replaceAll(n, Y.XF) : t, o);
   const i = t => {
    const e = a(t);
    return s(e) === e ? e : Y.XF;
   };
   const l = new Set([ (0, u.Ml)("jobserv"), ...r.providers.flatMap(t => At(t) ?? []) ]);
   const d = t => l.has(t) || Hn(t);
   const f = Zn(Object.entries(t.headers).flatMap(([t, e]) => d(t) ? e : []));
   const h = (t, e) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ i(t), e.has(t) && !d(t) && !f(n) ? i(n) : Y.XF ]));
   const p = new Set([ ...m, ...Xn(r, "headers").map(t => t.toLowerCase()) ]);
   const k = () => {
    const e = K(r.functions);
    const n = e.size > 0 ? Gn(t, e) : "as it is";
    if (n === null) return null;
    if (typeof n !== "string") return a(n.json);
    const s = (0, c._6)(t.body);
    if (s !== null) return a(s);
    const o = t.body.toString("latin1");
    const i = a(o) === (0, gn.y1)(o, Qn);
    return i ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: f(t.uri) ? Y.XF : a(t.uri),
    query: h(t.query, new Set(Xn(r, "query"))),
    headers: h(t.headers, p),
    body: k()
   };
  }
  function Hn(t) {
   return t !== "x-event-key" && (0, Y.tV)(t);
  }
  function Xn({providers: t, functions: e}, n) {
   const r = t.flatMap(({type: t}) => t === void 0 ? [] : St(t).marks);
   const s = e.flatMap(t => t.variables);
   const o = t => n === "headers" ? t.toLowerCase() : t;
   const a = s.filter(t => t.from === n && t.secret).map(t => o(Z(t)));
   const i = [ ...[ ...t, ...e, ...r ].flatMap(({match: t}) => Object.keys(t?.[n] ?? {})), ...s.filter(({from: t, secret: e}) => t === n && !e).map(Z) ];
   return i.filter(t => !a.includes(o(t)));
  }
  const Kn = 8;
  function Gn(t, e) {
   const n = O(t, Wn(t));
   if ("fault" in n) return null;
   let r = false;
   const s = (0, Y.lY)();
   for (const t of e) {
    const e = (0, d.Rr)(t);
    if (e.kind === "error") continue;
    const o = e.path.at(-1);
    const a = (0, d.$I)(n.json, e.path.slice(0, -1));
    if (!a.found || o === void 0) continue;
    const {value: i} = a;
    if (typeof i !== "object" || i === null) continue;
    const c = Object.getOwnPropertyDescriptor(i, o);
    if (c === void 0 || c.value === null) continue;
    for (const t of ut(c.value)) if (t.length >= Kn) s.add(t);
    Object.defineProperty(i, o, {
     ...c,
     value: Y.XF
    });
    r = true;
   }
   if (!r) return "as it is";
   const o = (0, c.aB)(n.json);
   return o === null ? null : {
    json: s.redact(o)
   };
  }
  function Wn({headers: t}) {
   return St("slack").marks.some(({match: e}) => Object.keys(e.headers ?? {}).every(e => t[e] !== void 0));
  }
  function Zn(t) {
   const e = t.map(t => t.toLowerCase()).filter(Boolean);
   const n = e.flatMap(t => t.split(/[\s,:;=]+/)).filter(t => t.length >= Jn);
   return t => {
    const r = t.toLowerCase();
    return e.includes(r) || n.some(t => r.includes(t));
   };
  }
  function Vn({uri: t, query: e, headers: n, body: r}, s) {
   if (r === null) return null;
   let o = null;
   const a = t => (0, kn.S5)(t, t => {
    const e = (0, mn.Gf)(t) ?? t;
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
  function Qn(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  async function tr(t, e) {
   const {inputs: n} = t;
   er(n);
   e.mask(n.listenerToken);
   const r = nr(t);
   const s = rr(r, n);
   const o = ye(sr(t, await t.loadConfig({
    providers: s
   }), s), t.secrets, e.mask);
   const {config: a, secrets: i} = o;
   const c = {
    ...t,
    secrets: i
   };
   const u = await ar(c, r, o, e);
   return bn(c, e, {
    config: a,
    outcome: u
   }, t => Dn(c, a, e, t));
  }
  function er({via: t, record: e, listenerToken: n, dryRun: o, environment: {eventName: a}}) {
   const i = [];
   if (o) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (t !== "event" && t !== "listener") i.push(`input via is "${t}", which is not a source of webhooks; write event or listener`);
   if (e !== "" && t === "listener") i.push("input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out");
   const c = [ "repository_dispatch", "workflow_dispatch" ].includes(a);
   if (e === "" && t === "event" && !c) i.push(`a ${a} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`);
   const u = n === "" ? null : (0, s.jD)(n);
   if (u !== null) i.push(u);
   if (i.length > 0) throw new r.x(i.map(t => ({
    message: t
   })));
  }
  function nr(t) {
   const {record: e, via: n, environment: r} = t.inputs;
   if (e !== "") return {
    kind: "record",
    recorded: Bn(t)
   };
   return n === "listener" ? {
    kind: "listener"
   } : {
    kind: "event",
    reading: Le(r.event)
   };
  }
  function rr(t, {only: e}) {
   const n = (e, n) => {
    if (t.kind === "record") return t.recorded.received.provider === e;
    if (t.kind === "listener" || t.reading.kind === "malformed") return true;
    const {webhook: r} = t.reading.dispatched;
    return n.some(t => t === void 0 || typeof t === "string" && _(r, t));
   };
   return (t, r) => (e.length === 0 || e.some(e => e === t)) && n(t, r);
  }
  function sr({inputs: t, secrets: e}, n, s) {
   const {providers: a = [], functions: i = []} = n.receive ?? {};
   const c = (0, o.d0)(a, t.only);
   const u = c.filter(t => t.active);
   if (n.receive === void 0 || u.length === 0) throw new r.x("the config has no active provider to receive from; add providers and functions under receive");
   const l = u.map(({name: t}) => t);
   if (!i.some(t => t.active && l.includes(t.provider))) throw new r.x(`the config has no active function for ${l.join(", ")}, so no webhook would have an effect; add one under receive.functions`);
   const d = u.filter(({name: t}) => s(t, or(i, t))).map(({name: t, secret_name: n}) => ({
    name: t,
    empty: n.filter(t => e.get(t) === "")
   })).filter(({empty: t}) => t.length > 0).map(({name: t, empty: e}) => ({
    message: `provider "${t}" needs the secret ${e.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
   }));
   const f = u.filter(Mt).map(({name: t}) => t);
   const h = t.record === "" && t.via === "listener";
   if (h && t.listenerToken === "" && f.length > 0) d.push({
    message: `provider ${f.join(", ")} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>`
   });
   if (d.length > 0) throw new r.x(d);
   return {
    ...n.receive,
    providers: a.map(t => ({
     ...t,
     active: u.includes(t)
    }))
   };
  }
  function or(t, e) {
   return t.filter(t => t.active && t.provider === e).map(({uri: t}) => t);
  }
  async function ar(t, e, n, r) {
   switch (e.kind) {
   case "event":
    return ir(t, e.reading, n, r);

   case "listener":
    return Xe(t, n.config, r);

   case "record":
    return Ln(t, e.recorded, n.config, r);
   }
  }
  function ir({inputs: {environment: t}}, e, n, r) {
   if (e.kind === "malformed") return {
    kind: "refused",
    reason: `the event contains no valid webhook: ${e.message}`
   };
   const {dispatched: s} = e;
   const {repository: o} = t;
   const a = r.clock.now();
   const i = {
    repository: o,
    now: a,
    redact: r.redact
   };
   const c = $e(s, n, i);
   const {webhook: u} = s;
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
 }),
 6007: ((t, e, n) => {
  n.d(e, {
   redeliver: () => xt
  });
  var r = n(7282);
  var s = n(1243);
  var o = n(1627);
  var a = n(1261);
  var i = n(7728);
  var c = n(9573);
  var u = n(7882);
  var l = n(1920);
  var d = n(4125);
  const f = "webhook-record";
  const h = 100;
  const p = 500;
  const m = 32 * 1024 * 1024;
  const k = 1e3;
  const g = 4;
  const w = i.Ikc({
   id: i.aig(),
   name: i.YjP(),
   size_in_bytes: i.NpB(i.aig(), 0),
   expired: i.NpB(i.zMY(), false),
   created_at: i.FsL(i.YjP(), i.pdi(t => Date.parse(t)), i.aig(), i.E2x()),
   workflow_run: i.NpB(i.cl6(i.Ikc({
    id: i.lqM(i.aig()),
    repository_id: i.cl6(i.aig()),
    head_repository_id: i.cl6(i.aig())
   })), null)
  });
  async function b(t, e) {
   const n = await v(t, e);
   return n.flatMap(({path: e, text: n, uploaded: r}) => {
    const s = (0, l.WE)(n);
    if (s.kind === "invalid") t.log.warning(`${e} is skipped: it ${s.why}`);
    return s.kind === "deliveries" ? [ {
     path: e,
     uploaded: r,
     record: s.record
    } ] : [];
   });
  }
  async function v(t, e) {
   const n = await y(t, e);
   const r = [];
   let s = m;
   for (let o = 0; o < n.length && s >= 0; o += g) {
    const a = await Promise.all(n.slice(o, o + g).map(n => _(t, e.repository, n)));
    for (const t of a.flat()) {
     s -= t.text.length;
     if (s >= 0) r.push(t);
    }
   }
   if (s < 0) t.log.warning(`the records since ${T(e.since)} are larger than ${m / 1024 / 1024} MiB; the older ones are not read`);
   return r.reverse();
  }
  async function y({api: t, log: e}, {repository: n, since: r, forks: s = false}) {
   const o = [];
   const a = t.pages("GET /repos/{owner}/{repo}/actions/artifacts", (0, u.NU)(n), {
    keys: [ "artifacts" ],
    most: h
   });
   let c = false;
   for await (const {items: t, more: e} of a) {
    const n = t.flatMap(t => {
     const e = i.xLC(w, t);
     return e.success ? [ e.output ] : [];
    });
    o.push(...n.filter(({name: t, created_at: e}) => t.startsWith(f) && e >= r));
    c = !e || n.every(({created_at: t}) => t < r);
    if (c) break;
   }
   if (!c) e.warning(`${n} has more than ${h * 100} artifacts; older ones are not read`);
   const l = o.filter(t => {
    const n = $(t, s);
    if (n !== null) e.info(`artifact ${t.name} skipped: ${n}`);
    return n === null;
   }).sort((t, e) => e.created_at - t.created_at || e.id - t.id);
   if (l.length > p) e.warning(`${n} has ${l.length} records since ${T(r)}; only the newest ${p} are read`);
   return l.slice(0, p);
  }
  function $({expired: t, workflow_run: e}, n) {
   if (t) return "it is expired";
   const {repository_id: r, head_repository_id: s} = e ?? {};
   const o = s !== void 0 && s !== r;
   return o && !n ? "it is from a run of a fork" : null;
  }
  async function _({api: t, log: e}, n, {id: r, name: s, created_at: o, size_in_bytes: a, workflow_run: i}) {
   const c = i?.id ?? null;
   const l = c === null ? s : `${s} of run ${c}`;
   try {
    if (a > m) throw new ArchiveError(`it is larger than ${m / 1024 / 1024} MiB`);
    const e = await t.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
     ...(0, u.NU)(n),
     artifact_id: r,
     archive_format: "zip"
    }, m);
    const i = await j(s, e);
    return i.map(({path: t, text: e}) => ({
     path: `${l}: ${t}`,
     text: e,
     uploaded: o,
     runId: c
    }));
   } catch (t) {
    if (!x(t)) throw t;
    e.warning(`artifact ${l} skipped: ${t.message}`);
    return [];
   }
  }
  function x(t) {
   if (t instanceof c.hD) return [ 200, 404, 410 ].includes(t.status ?? 0);
   return t instanceof ArchiveError;
  }
  class ArchiveError extends Error {}
  async function j(t, e) {
   const n = e.subarray(0, 2).equals(Buffer.from("PK")) ? await E(e) : [ {
    path: t,
    content: e
   } ];
   return n.map(({path: t, content: e}) => ({
    path: t,
    text: e.toString().replace(/^\ufeff/, "")
   }));
  }
  const S = {
   magic: 101010256,
   size: 22,
   comment: 65535
  };
  const O = {
   magic: 33639248,
   size: 46
  };
  const C = {
   magic: 67324752,
   size: 30
  };
  const M = 0;
  const U = 8;
  async function E(t) {
   const {inflateRawSync: e} = await Promise.resolve().then(n.t.bind(n, 8522, 19));
   try {
    const n = I(t);
    const r = t.readUInt16LE(n + 10);
    if (r > k) throw new ArchiveError(`it has more than ${k} files`);
    let s = t.readUInt32LE(n + 16);
    let o = m;
    const a = [];
    for (let n = 0; n < r; n++) {
     if (t.readUInt32LE(s) !== O.magic) throw R();
     const n = t.readUInt16LE(s + 10);
     const r = t.readUInt32LE(s + 20);
     const i = t.readUInt32LE(s + 42);
     const c = s + O.size;
     const u = c + t.readUInt16LE(s + 28);
     const l = t.toString("utf8", c, u);
     s = u + t.readUInt16LE(s + 30) + t.readUInt16LE(s + 32);
     if (!(0, d.E)(l)) continue;
     if (t.readUInt32LE(i) !== C.magic) throw R();
     const f = i + C.size + t.readUInt16LE(i + 26) + t.readUInt16LE(i + 28);
     const h = t.subarray(f, f + r);
     if (h.length < r || ![ M, U ].includes(n)) throw R();
     const p = n === M ? h : e(h, {
      maxOutputLength: Math.max(1, o)
     });
     o -= p.length;
     if (o < 0) throw A();
     a.push({
      path: l,
      content: p
     });
    }
    return a;
   } catch (t) {
    if (t instanceof ArchiveError) throw t;
    const e = t instanceof Error && "code" in t ? t.code : "";
    throw e === "ERR_BUFFER_TOO_LARGE" ? A() : R();
   }
  }
  function I(t) {
   const e = Math.max(0, t.length - S.size - S.comment);
   for (let n = t.length - S.size; n >= e; n--) if (t.readUInt32LE(n) === S.magic) return n;
   throw R();
  }
  function A() {
   return new ArchiveError(`it unpacks to more than ${m / 1024 / 1024} MiB`);
  }
  function R() {
   return new ArchiveError("it is not a whole zip archive; upload it again");
  }
  function T(t) {
   return new Date(t).toISOString().slice(0, 16).replace("T", " ");
  }
  var L = n(7359);
  var N = n(9853);
  var q = n(5340);
  var B = n(5642);
  var P = n(7138);
  var F = n(7040);
  var D = n(9950);
  var J = n(74);
  var Y = n(8047);
  var z = n(4827);
  const H = "variables.";
  function X(t) {
   const {payload: e, dockerhub: n, ...r} = t;
   return {
    ...r,
    body: ""
   };
  }
  async function K(t, e, n, {webhook: r, lacksSecret: s, valuesOf: o}) {
   const {sent: a, run: i, repository: c} = n;
   const {id: u, event: l, body: d} = a;
   if (r === void 0) return V("the config no longer has a webhook of that name; add it, or exclude it with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (d === null) return V("the record has no body, because it could not be rendered; re-run the job that sent it");
   const f = r.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: h} = t.inputs.environment;
   const p = {
    sent: a,
    run: i,
    repository: c,
    sender: h
   };
   const m = (0, L.wj)(p, f);
   if (m !== null) return V(m);
   const k = X(r);
   const g = (0, D.wX)(k).find(t => t.startsWith(H));
   if (g !== void 0) return V(`its URL or headers need \${${g}}, and a record keeps no variables; re-run the job that sent it`);
   const w = await o(k, n);
   if (w.kind === "unknown") return V(w.reason);
   if (w.status !== null && Z(n, w.status)) e.log.warning(`webhook "${r.name}": the build is now ${w.status}, which its URL or headers use; its body has the earlier status`);
   const b = G(r, f, t.secrets);
   const v = (0, F.iP)(t, e, k, {
    id: u,
    event: l,
    values: {
     ...w.values,
     event: {
      name: l
     }
    },
    body: () => (0, Y.C3)(d, r.body, b)
   });
   return v.kind === "request" ? v : V(v.reason);
  }
  function G(t, e, n) {
   const r = e.length === 0 ? [] : (0, D.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function W(t, {log: e}) {
   for (const n of t) {
    const t = (0, D.Fj)(X(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
   }
  }
  function Z({sent: t, run: e, repository: n}, r) {
   const {id: s, webhook: o, event: a} = t;
   const {run_id: i, run_attempt: c} = e;
   const u = a === "test" ? "test" : a === "build_queued" ? "queued" : a === "build_started" ? "started" : "completed";
   const l = {
    repository: n,
    runId: i,
    attempt: c,
    webhook: o
   };
   return !(0, J.d4)(s, {
    ...l,
    chain: null,
    kind: u,
    status: r
   });
  }
  function V(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  const Q = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function tt(t) {
   const e = (0, D.wX)(t);
   return (0, z.Ug)(e).build || e.some(nt);
  }
  function et(t, e) {
   const n = t.inputs.environment.repository;
   const r = new Map;
   const s = (n, {run_id: s, run_attempt: o}, a) => {
    const {repository: i} = n.environment;
    const c = JSON.stringify([ i, s, o, a ]);
    const u = r.get(c) ?? (0, z.xF)({
     ...t,
     inputs: {
      ...n,
      runId: s,
      runAttempt: o
     }
    }, e, a);
    r.set(c, u);
    return u;
   };
   return async (r, {run: o, repository: a}) => {
    const i = (0, z.yJ)(t.inputs, a);
    if (!tt(r)) {
     const {repositoryOwner: t, serverUrl: e, apiUrl: n} = i.environment;
     const r = {
      repository: a,
      repository_owner: t,
      server_url: e,
      api_url: n,
      run_id: String(o.run_id),
      run_attempt: String(o.run_attempt)
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
     const t = (0, z.Ug)((0, D.wX)(r));
     const {values: e, status: n} = await s(i, o, t);
     return {
      kind: "values",
      values: e,
      status: t.build ? n : null
     };
    } catch (t) {
     if (!(t instanceof c.hD) || e.signal.aborted) throw t;
     const r = a === n ? "" : ` of ${a}`;
     const s = `its URL or headers use run ${o.run_id}${r}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: s
     };
    }
   };
  }
  function nt(t) {
   return /^github(\.|$)/.test(t) && !Q.includes(t);
  }
  var rt = n(7125);
  var st = n(73);
  const ot = [ "failed", "all" ];
  function at(t, {deliveries: e, only: n}, r, o = null) {
   const a = dt(e);
   const i = new Map(r.map(t => [ t.name, t ]));
   const c = [ ...a === null ? ht(e) : a.flatMap(e => pt(e, t)), ...kt(n, [ ...i.keys(), ...t.map(({sent: t}) => t.webhook) ]) ];
   if (c.length > 0) throw new s.x(c.map(t => ({
    message: t
   })));
   const u = {
    selected: [],
    lost: [],
    skipped: []
   };
   const l = o !== null && a === null;
   for (const r of t) {
    const t = ct(r, {
     deliveries: e,
     only: n
    }, o);
    const s = t.kind === "selected" && l ? ut(r, i.get(r.sent.webhook)) : t;
    if (s.kind === "skipped") u.skipped.push({
     recorded: r,
     ...s
    }); else u[s.kind].push(r);
   }
   return u;
  }
  function it(t, e, n) {
   return t.filter(t => ct(t, e, n).kind === "selected").map(({sent: t}) => t.webhook);
  }
  function ct(t, {deliveries: e, only: n}, r) {
   const s = dt(e);
   const {id: o, webhook: a, status: i, chain: c} = t.sent;
   if (s !== null && !s.includes(o)) return lt("the input deliveries does not name it");
   if (n.length > 0 && !n.includes(a)) return lt("the input only does not name its webhook");
   if (i === "not_run") return lt("it was never sent");
   if (i === "success" && e.includes("failed")) return lt("it succeeded");
   if (c !== null) return lt(mt(t), true);
   if (r === null || s !== null || i !== "failure") return {
    kind: "selected"
   };
   if (t.givenUp) return lt("it was given up before");
   return {
    kind: ft(t, r) ? "lost" : "selected"
   };
  }
  function ut({sent: t, earlier: e}, n) {
   if (n === void 0) return lt("the config has no webhook of that name", true);
   if (n.idempotent === false && e.some(rt.v)) return lt(`idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${t.id}`, true);
   return {
    kind: "selected"
   };
  }
  function lt(t, e = false) {
   return {
    kind: "skipped",
    why: t,
    warn: e
   };
  }
  function dt(t) {
   return t.some(t => ot.includes(t)) ? null : t;
  }
  function ft({firstFailed: t}, {givenUpBefore: e}) {
   return t !== null && t < e;
  }
  function ht(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function pt(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which is not in the record; write ${(0, st.h)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${mt(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was never sent (${n.sent.reason}); leave it out` ] : [];
  }
  function mt({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent alone: start the chain again with mode: chain and start-at: ${e}`;
  }
  function kt(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which is in neither the config nor the record; write ${(0, 
   st.h)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  function gt(t) {
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
     repository: t.run?.repository ?? n.repository,
     began: bt(t)
    };
    if (r) r.push(a); else e.set(t.id, [ a ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n, repository: r, began: s} = t.reduce((t, e) => wt(e, t) ? t : e);
    const o = yt(t);
    const a = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    const i = [ ...t.flatMap(({sent: {first_failed: t}}) => t ?? []), ...o.map(({started: t}) => t) ].map(t => Date.parse(t));
    return {
     sent: e,
     run: n,
     repository: r,
     earlier: o,
     differs: a,
     firstFailed: i.length === 0 ? null : Math.min(...i),
     givenUp: t.some(t => t.sent.given_up === true && t.began >= s)
    };
   });
  }
  function wt(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return vt(t.sent) < vt(e.sent);
  }
  function bt({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function vt({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function yt(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  const $t = / #\d+$/;
  const _t = 300;
  async function xt(t, e) {
   const {sinceMs: n, giveUpAfterMs: r} = t.inputs;
   const s = e.clock.now();
   const o = gt(n ? await Et(t, e, s - n) : Ut(t, e.log));
   const a = n ? {
    givenUpBefore: s - r
   } : null;
   const i = it(o, t.inputs, a);
   const c = {
    ...t,
    config: await t.loadConfig({
     webhooks: i
    })
   };
   const u = c.config.notify?.webhooks ?? [];
   const l = u.map(({name: t}) => t);
   const d = at(o, c.inputs, u, a);
   Ot(d, e);
   Ct(d, l, e);
   const f = await St(c, e, d.selected);
   const h = f.flatMap(({webhook: t, preparation: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    options: (0, F.vp)(c, e, t)
   } ] : []);
   const p = await (0, F.F0)(c, e, h);
   const m = new Map(p.map(t => [ t.id, t ]));
   const k = f.map(({recorded: t, preparation: n}) => ({
    recorded: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: m.get(t.sent.id) ?? Mt(t, n, e),
    givenUp: false
   }));
   const g = d.lost.map(t => jt(t, c, e));
   return Tt(c, e, [ ...g, ...k ], o);
  }
  function jt(t, {inputs: e}, {log: n, redact: s}) {
   const {sent: i, run: c, repository: u, firstFailed: l} = t;
   const d = (0, o.xv)(s(i.reason ?? "no reason"), _t);
   const f = u === e.environment.repository ? "" : ` for run ${c.run_id} of ${u}`;
   const h = `given up, it has failed${f} since ${(0, a.fU)(l)} (${d}); to send it once more, give the input deliveries: ${i.id}`;
   const {dryRun: p} = e;
   n.info(`webhook "${i.webhook}" ${p ? "would be" : "is"} ${h}`);
   const m = p ? (0, r.nE)(i, "given_up") : (0, r.vQ)(i, h);
   return {
    recorded: t,
    keys: null,
    delivery: m,
    givenUp: !p
   };
  }
  async function St(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const s = new Set(n.map(({sent: t}) => t.webhook));
   const o = [ ...r.values() ].filter(({name: t, enabled: e}) => e && s.has(t)).map(X);
   const a = new Set([ ...(0, P.W$)(o, t, e.log) ].map(({name: t}) => t));
   W(o, e);
   const i = et(t, e);
   const c = [];
   for (const s of n) {
    const {webhook: n} = s.sent;
    const o = r.get(n);
    const u = {
     webhook: o,
     lacksSecret: a.has(n),
     valuesOf: i
    };
    const l = await K(t, e, s, u);
    c.push({
     recorded: s,
     webhook: o,
     preparation: l
    });
   }
   return c;
  }
  function Ot({skipped: t}, {log: e}) {
   for (const {recorded: n, why: r, warn: s} of t) {
    const {id: t, webhook: o} = n.sent;
    const a = `webhook "${o}" skipped, ${t}: ${r}`;
    if (s) e.warning(a); else e.info(a);
   }
  }
  function Ct({selected: t}, e, {log: n}) {
   for (const {sent: e, differs: r} of t) if (r) n.warning(`webhook "${e.webhook}", ${e.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
   const r = e.filter(t => $t.test(t));
   const s = new Set([ ...r, ...r.map(t => t.replace($t, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (s.has(e)) n.warning(`webhook "${e}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
  }
  function Mt({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, r.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, r.nE)(t, e.reason);

   case "request":
    return (0, r.nE)(t, "cancelled");
   }
  }
  function Ut({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: o} = t;
   const {repository: a} = o;
   if (r === "") throw new s.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const c = [];
   const u = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, l.WE)(n);
    if (e.kind === "received") c.push(t); else if (e.kind === "invalid") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (It(e.record) !== a) i.push(`${t} is a record of ${It(e.record)}, and this is ${a}; send it again from there`); else u.push(e.record);
   }
   if (u.length === 0 && i.length === 0) i.push(`${c.join(", ")} holds a received webhook; use mode: receive to process it again`);
   if (i.length > 0) throw new s.x(i.map(t => ({
    message: t
   })));
   for (const t of c) n.info(`${t} holds a received webhook and is skipped`);
   return u;
  }
  async function Et({inputs: t}, e, n) {
   const {repository: r} = t.environment;
   const s = await b(e, {
    repository: r,
    since: n
   });
   const o = s.filter(({path: t, record: n}) => {
    const s = It(n) === r;
    if (!s) e.log.warning(`${t} is skipped: it is a record of another repository`);
    return s;
   });
   e.log.info(`records uploaded since ${(0, a.fU)(n)}: ${o.length}`);
   return o.map(({record: t, uploaded: e}) => At(t, e));
  }
  function It({run: t, sender: e = t.repository}) {
   return e;
  }
  function At({deliveries: t, ...e}, n) {
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
  const Rt = "start a new run";
  function Tt(t, e, n, r) {
   const s = n.map(({delivery: t}) => t);
   const o = t.config.notify?.webhooks ?? [];
   const a = (0, B.z)(s, o, e.log);
   const i = e.signal.aborted;
   const c = Lt(n, r);
   if (c !== null) e.log.info(c);
   const u = n[0]?.recorded ?? r[0] ?? Nt(t);
   const {repository: d} = t.inputs.environment;
   return {
    result: a.length > 0 || i ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, B.oh)(a, {
     cancelled: i,
     anew: s.some(({attempts: t}) => t.length > 0) ? Rt : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: {
     ...(0, l.OA)(u.repository, {
      id: u.run.run_id,
      attempt: u.run.run_attempt
     }, n.map(t => qt(t, u, d))),
     ...u.repository !== d && {
      sender: d
     }
    },
    summary: c === null ? [ (0, N.q)(s, e.redact, (0, B.$2)(o)), Dt(n.map(({recorded: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${c}\n`
   };
  }
  function Lt(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   if (n === 0) return "Nothing is sent again: no record has a delivery.";
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Nt({inputs: t}) {
   const {repository: e, runId: n, runAttempt: r} = t.environment;
   return {
    repository: e,
    run: {
     run_id: n,
     run_attempt: r
    }
   };
  }
  function qt({recorded: t, keys: e, delivery: n, givenUp: r}, s, o) {
   const {sent: a, run: i, repository: c, firstFailed: u} = t;
   const {id: l, webhook: d, body: f, chain: h} = a;
   const p = c === s.repository && i.run_id === s.run.run_id && i.run_attempt === s.run.run_attempt;
   const m = n.status === "not_run" || r ? a : n;
   const {status: k, reason: g, attempts: w} = m;
   return {
    id: l,
    webhook: d,
    event: a.event,
    status: k,
    reason: g,
    attempts: w,
    chain: h,
    body: f,
    retry_of: m === a ? a.retry_of : l,
    mac: e === null ? a.mac : (0, L.cr)({
     sent: a,
     run: i,
     repository: c,
     sender: o
    }, e[0]),
    ...p ? {} : {
     run: {
      ...c !== s.repository && {
       repository: c
      },
      ...i
     }
    },
    ...a.first_failed === void 0 || u === null ? {} : {
     first_failed: new Date(u).toISOString()
    },
    ...r ? {
     given_up: true
    } : {}
   };
  }
  const Bt = 3e5;
  const Pt = 20;
  const Ft = [ "Webhook", "Attempt", "Sent (UTC)", "Code", "Time" ];
  function Dt(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: s, attempts: o} = t;
    const a = (0, q.Hn)((0, q.Mk)(e(s)), (0, q.Mk)(r));
    const i = Math.max(0, n.length - Pt);
    const c = [ ...n.map((t, e) => Jt(t, `${e + 1}`)).slice(i), ...o.map((t, e) => Jt(t, `${n.length + e + 1} (this run)`)) ];
    return c.map((t, e) => [ e === 0 ? a : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### All attempts\n\n${(0, q.tp)(Ft, n, Bt)}`;
  }
  function Jt({started: t, status_code: e, error: n, duration_ms: r}, s) {
   return [ s, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, q.Mk)(String(e ?? n ?? "")), (0, 
   q.a3)(r) ];
  }
 }),
 3657: ((t, e, n) => {
  n.d(e, {
   IO: () => d,
   jD: () => u,
   tE: () => l,
   x6: () => p
  });
  var r = n(9329);
  var s = n(3875);
  var o = n(1243);
  var a = n(328);
  var i = n(6834);
  var c = n(3444);
  function u(t) {
   return /^[A-Za-z0-9_-]{16,200}$/.test(t) ? null : "input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one";
  }
  async function l(t, e, {what: n, path: r = "", ...s}) {
   const {host: o, port: i} = t.listen;
   p(t, i);
   const u = (0, c.J9)(e.log, "failures of the listener");
   const l = await (0, a.U)({
    host: o,
    port: i,
    ...s,
    onError: t => u.warning(`the listener failed: ${t}`)
   });
   const d = p(t, l.port);
   e.log.info(`listening on ${m(o)}:${l.port} for ${n} to ${d}${r}`);
   return {
    publicUrl: d,
    async close() {
     await l.close();
     u.close();
    }
   };
  }
  async function d(t, e, n, o = () => {}) {
   const a = (0, c.J9)(e.log, "callbacks were refused");
   const u = (0, c.J9)(e.log, "requests were refused");
   const d = await l(t, e, {
    what: "callbacks",
    maxBytes: r.YK,
    checkHead: t => {
     const e = (0, s.sk)(n, t);
     const r = (0, i.e0)((0, i.eC)(e?.body, "message"));
     if (e !== null) u.warning(`a ${t.method} request was refused with ${e.status}: ${r}`);
     return e;
    },
    handle: t => {
     const r = Math.floor(e.clock.now() / 1e3);
     const i = (0, s.gH)(n, t, r);
     if (i.log !== null) {
      o(i.log);
      f(a, i.log);
     }
     return i.reply;
    }
   });
   return {
    publicUrl: d.publicUrl,
    async close() {
     await d.close();
     a.close();
     u.close();
    }
   };
  }
  function f(t, e) {
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
  const h = [ "0.0.0.0", "[::]", "*" ];
  function p(t, e) {
   const {listen: n, publicUrl: r} = t;
   const s = `http://${m(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(s) ? new URL(s).hostname : n.host;
    if (!h.includes(t)) return s;
    throw new o.x(`input listen is the wildcard ${n.host}, which isn't an address to call; set public-url to the URL that reaches it`);
   }
   const a = URL.canParse(r) ? new URL(r) : null;
   const i = a !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(a.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new o.x("input public-url is not a plain http(s) URL; write https://host or https://host/path");
  }
  function m(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
 }),
 8960: ((t, e, n) => {
  n.d(e, {
   CX: () => h,
   Ko: () => g,
   Y8: () => x,
   dg: () => $,
   rx: () => d,
   wB: () => v
  });
  var r = n(7598);
  var s = n(1243);
  var o = n(744);
  const a = "webhook-action/relay/v1/";
  const i = 32;
  const c = (0, r.createSecretKey)(Buffer.alloc(i));
  const u = 16;
  const l = "webhook-action/attest/v1.";
  function d({id: t, key: e}) {
   return `whr_${t}_${e.toString("base64url")}`;
  }
  function f(t) {
   const e = t.split(",").map(t => {
    const [, e = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(t.trim()) ?? [];
    const r = _(n);
    return r === null ? null : {
     id: e,
     key: r
    };
   });
   return e.includes(null) ? null : e.filter(t => t !== null);
  }
  function h(t, e) {
   return w(p(t), `${a}${e}`);
  }
  function p(t) {
   const e = (0, r.createHmac)("sha256", c).update(t).digest();
   return (0, r.createSecretKey)(e);
  }
  const m = new WeakMap;
  function k(t, e) {
   const n = m.get(t) ?? new Map;
   const s = n.get(e) ?? (0, r.createSecretKey)(h(t.key, e));
   m.set(t, n.set(e, s));
   return s;
  }
  function g(t, e) {
   return w(t, e).subarray(0, u).toString("base64url");
  }
  function w(t, e) {
   return b(t, e).digest();
  }
  function b(t, e) {
   const n = Buffer.isBuffer(t) ? (0, r.createSecretKey)(t) : t;
   return (0, r.createHmac)("sha256", n).update(e);
  }
  function v(t, e, n) {
   const r = k(t, `secret/${e}`).export();
   return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
  }
  function y(t, e, n) {
   const r = `${l}${e.toLowerCase()}.${n}`;
   return `v1.${b(k(t, "attest"), r).digest("base64url")}`;
  }
  function $(t, e, n, r) {
   const s = t.map(t => y(t, e, n));
   return s.filter(t => (0, o.SK)(t, r)).length > 0;
  }
  function _(t) {
   const e = Buffer.from(t, "base64url");
   return e.length === i && e.toString("base64url") === t ? e : null;
  }
  function x({secret_name: t}, e) {
   const [n, ...r] = f(e.get(t) ?? "") ?? [];
   if (n !== void 0) return [ n, ...r ];
   throw new s.x(`${t} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
  }
 })
};
