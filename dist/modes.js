export const id = 721;

export const ids = [ 721 ];

export const modules = {
 6721: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => kt,
   chain: () => fr,
   gate: () => us,
   receive: () => Za,
   redeliver: () => cu
  });
  function o(t, e) {
   if (typeof t !== "object" || t === null) return;
   return Object.getOwnPropertyDescriptor(t, e)?.value;
  }
  function r(t, e) {
   const n = o(t, e);
   return n === void 0 || n === "" ? null : n;
  }
  function s(t) {
   return typeof t === "string" ? t : null;
  }
  const i = "webhook-callback";
  const a = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function c(t) {
   const e = o(t, "client_payload") ?? o(t, "inputs");
   const n = [ e, o(o(e, "webhook"), "body"), o(e, "build"), o(e, "payload") ].map(u);
   const c = n.find(t => a.some(e => r(t, e) !== null)) ?? null;
   const l = u(r(c, "callback_dispatch"));
   const d = u(o(l, "client_payload"));
   const f = r(d, "token") ?? r(c, "callback_token");
   return {
    url: s(r(c, "callback_url")),
    context: s(r(c, "callback_context")),
    token: s(f),
    dispatch: r(c, "callback_dispatch") === null ? null : {
     url: s(r(l, "url")),
     eventType: s(r(l, "event_type")) ?? i
    }
   };
  }
  function u(t) {
   if (typeof t !== "string") return t;
   try {
    return JSON.parse(t);
   } catch {
    return null;
   }
  }
  function l(t, e, n) {
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: o} = e.dispatch;
    const [, r] = f(t ?? "", n, "dispatches") ?? [];
    if (r === void 0) return h(`callback_dispatch.url of the event must be ${n}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return e.token === null ? h("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository: r,
     eventType: o,
     token: e.token
    };
   }
   const o = t || (e.url ?? "");
   if (o === "") return h("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, r, s] = f(o, n, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (r !== void 0 && s !== void 0) return t === "" ? h("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: r,
    sha: s
   };
   const [, a] = t === "" ? [] : f(o, n, "dispatches") ?? [];
   if (a !== void 0) {
    const t = e.dispatch?.eventType ?? i;
    return {
     kind: "dispatch",
     repository: a,
     eventType: t,
     token: e.token
    };
   }
   return URL.canParse(o) ? {
    kind: "webhook",
    url: new URL(o)
   } : h("the callback URL is no absolute URL; write https://host/path as its receiver gave it");
  }
  const d = "(?!\\.\\.?/)[\\w.-]+";
  function f(t, e, n) {
   const o = `${e}/repos/`;
   return t.startsWith(o) ? new RegExp(`^(${d}/${d})/${n}$`).exec(t.slice(o.length)) : null;
  }
  function h(t) {
   return {
    kind: "wrong",
    message: t
   };
  }
  var p = n(7525);
  var k = n(3185);
  const m = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function g(t, e) {
   const n = t || e && m[e];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function w(t, e) {
   const {description: n, context: o, targetUrl: r} = e;
   const s = {
    description: k.o1,
    context: k.N4
   };
   const i = [ "description", "context" ].filter(t => (0, k.VJ)(e[t]) > s[t]);
   const a = {
    state: t
   };
   if (n) a.description = (0, k.IN)(n, k.o1);
   if (o) a.context = (0, k.IN)(o, k.N4);
   if (r) a.target_url = r;
   return {
    report: a,
    cut: i
   };
  }
  function b(t) {
   return {
    state: t.state,
    context: t.context ?? "default",
    description: t.description ?? null,
    target_url: t.target_url ?? null
   };
  }
  function y({eventType: t, token: e}, n, o) {
   const r = JSON.stringify(n);
   const s = Buffer.from(r);
   const [i] = Object.values((0, p._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, o));
   return {
    event_type: t,
    client_payload: {
     ...e === null ? {} : {
      token: e
     },
     callback: r,
     ...i === void 0 ? {} : {
      signature: i
     }
    }
   };
  }
  var v = n(7598);
  var $ = n(5521);
  const _ = "webhook-action/callback/v1.";
  const x = 8192;
  function j(t, e) {
   if (e === "") throw new Error("An empty secret signs no token.");
   const {v: n, repo: o, run: r, att: s, sha: i, chain: a, link: c, exp: u, n: l} = t;
   const d = JSON.stringify({
    v: n,
    repo: o,
    run: r,
    att: s,
    sha: i,
    chain: a,
    link: c,
    exp: u,
    n: l
   });
   const f = Buffer.from(d).toString("base64url");
   return `${f}.${N(f, e).toString("base64url")}`;
  }
  function S(t, e) {
   if (t.length > x) return I("is too long");
   const [n, o, ...r] = t.split(".");
   if (n === void 0 || o === void 0 || r.length > 0) return I("is not made of two parts with a dot between");
   const s = A(n);
   const i = A(o);
   if (s === null || i === null) return I("is not base64url");
   if (e === "" || !(0, $.F)(N(n, e), i)) return I("is not signed with this key; check that both runs use the same secret");
   const a = U(s);
   return a ? {
    kind: "ok",
    claims: a
   } : I("holds unknown claims");
  }
  function O(t) {
   const [e = "", n = "", ...o] = t.split(".");
   const r = A(e);
   const s = r && E(r);
   const i = o.length === 0 && A(n) !== null;
   return i && typeof s === "object" && s !== null;
  }
  function M(t, e) {
   return !(e < t.exp);
  }
  function T(t) {
   return (0, v.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function N(t, e) {
   return (0, v.createHmac)("sha256", e).update(_).update(t).digest();
  }
  function I(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function A(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function U(t) {
   const e = E(t);
   const n = R(o(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = R(o(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = R(o(e, "chain"), /./s);
   const i = R(o(e, "link"), /./s);
   const a = R(o(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = L(o(e, "run"));
   const u = L(o(e, "att"));
   const l = L(o(e, "exp"));
   if (o(e, "v") !== 1 || !n || !r || !s || !i || !a) return null;
   if (c === null || u === null || l === null) return null;
   return {
    v: 1,
    repo: n,
    run: c,
    att: u,
    sha: r,
    chain: s,
    link: i,
    exp: l,
    n: a
   };
  }
  function E(t) {
   try {
    return JSON.parse(t.toString("utf8"));
   } catch {
    return null;
   }
  }
  function R(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function L(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  var C = n(6967);
  var P = n(74);
  var q = n(4841);
  var F = n(8290);
  var B = n(47);
  var J = n(957);
  var Y = n(8196);
  const D = 20;
  const H = 100;
  function z(t, e) {
   const {apiUrl: n, repository: o, sha: r} = e;
   const s = `/repos/${o}/statuses/${r}`;
   const i = `/repos/${o}/commits/${r}/statuses`;
   const a = new Map;
   let c = null;
   let u = null;
   const l = t => {
    for (const e of t) {
     a.set(e.id, e);
     c = Math.max(c ?? e.id, e.id);
    }
   };
   const d = async e => {
    const o = [];
    const r = {};
    const s = D;
    const a = (0, J.n)({
     api: t,
     path: i,
     query: r,
     keys: [],
     most: s
    });
    let c = "unknown";
    for await (const {items: t, more: n} of a) {
     const r = X(t);
     o.push(...r);
     c = n && !G(r, e) ? "cut" : "reached";
     if (c === "reached") break;
    }
    if (c === "unknown") throw K(n + i);
    if (c === "cut") throw Z(n + i);
    return o;
   };
   return {
    url: `${n}${s}`,
    async list(t) {
     const e = await d(null);
     l(e);
     return V(W(e, t));
    },
    async latest(e) {
     const o = await t.get(`${i}?per_page=${H}`, u ? {
      "if-none-match": u
     } : {});
     if (o.status === 404) throw K(n + i);
     if (o.status !== 304) {
      const t = Array.isArray(o.json) ? o.json : [];
      const e = X(t);
      const n = t.length < H && !/rel="?next"?/.test(o.headers.link ?? "");
      l(n || G(e, c) ? e : await d(c));
      u = o.headers.etag ?? null;
     }
     return V(W([ ...a.values() ], e));
    },
    async post(e) {
     const n = (0, Y.Sj)(e);
     const {json: o} = await t.post(s, Object.fromEntries(Object.entries(n).filter(([, t]) => t !== null)));
     return (0, Y.i$)(o) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function X(t) {
   return t.map(Y.i$).filter(t => t !== null);
  }
  function G(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function W(t, e) {
   return t.filter(t => (0, Y.IE)(t.context, e));
  }
  function V(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function K(t) {
   return new B.h(`GET ${t} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function Z(t) {
   return new B.h(`GET ${t} listed more than ${(D * H).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var Q = n(7125);
  var tt = n(7573);
  var et = n(473);
  async function nt({dryRun: t, environment: e}, n, {identity: o, to: r, report: s, keys: i, schedule: a}) {
   const {apiUrl: c} = e;
   const {repository: u} = r;
   const l = `${u}, as a ${r.kind}`;
   const d = JSON.stringify(s);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, tt.nE)(o, "dry_run");
   }
   const f = async () => {
    if (r.kind === "status") {
     const t = {
      apiUrl: c,
      repository: u,
      sha: r.sha
     };
     await z(n.api, t).post(b(s));
     return 201;
    }
    const t = y(r, s, i);
    const {status: e} = await n.api.post(`/repos/${u}/dispatches`, t);
    return e;
   };
   const h = [];
   for (;;) {
    const {attempt: t, fault: e} = await ot(n, h.length + 1, f);
    h.push(t);
    if (e === null) {
     n.log.info(`reported to ${l}: ${n.redact(d)}`);
     return {
      ...o,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const r = (0, et.p)(n.redact(e.message), 500);
    const s = {
     ...o,
     status: "failure",
     reason: r,
     attempts: h
    };
    const i = rt(n, e, h.length, a);
    if (i === null) return s;
    n.log.info(`attempt ${h.length} to ${l} failed: ${r}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function ot({clock: t}, e, n) {
   const o = t.now();
   const r = (n, r) => ({
    number: e,
    status_code: n,
    error: r,
    started: new Date(o).toISOString(),
    duration_ms: t.now() - o
   });
   try {
    return {
     attempt: r(await n(), null),
     fault: null
    };
   } catch (t) {
    if (!(t instanceof B.h)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: r(e, n ?? "status"),
     fault: t
    };
   }
  }
  function rt({clock: t, random: e}, {status: n, code: o}, r, s) {
   const i = (0, Q.r)({
    attempt: r,
    schedule: s,
    failure: {
     code: o ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: o === "tls_error"
    },
    retryAfter: void 0,
    now: t.now(),
    random: e(),
    careful: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  function st(t, {redact: e}) {
   return {
    state: t?.state ?? "",
    description: e(t?.description ?? ""),
    context: e(t?.context ?? ""),
    "target-url": e(t?.target_url ?? "")
   };
  }
  var it = n(8247);
  function at({secrets: t}, e) {
   if (e === "") return [];
   const n = t.get(e);
   if (n === void 0) throw new C.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${(0, 
   it.p)(e, [ ...t.keys() ]) ?? `${e}=\u2026 there`}`);
   if (n === "") throw new C.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ n ];
  }
  var ct = n(4964);
  const ut = 1e4;
  const lt = [ 1, 2, 4 ];
  const dt = "callback";
  const ft = [ {
   from: 200,
   to: 299
  } ];
  const ht = /\/hook\/([\w-]{16,})\/?$/;
  const pt = /\/hook\/([\w-]{21}[AQgw]|[0-9a-f]{32,})\/?$/;
  async function kt(t, e) {
   const {inputs: n} = t;
   const {environment: o} = n;
   const r = c(o.event);
   if (O(r.token ?? "")) e.mask(r.token ?? "");
   const s = at(t, n.callbackSecretName);
   const i = mt(n, r, e);
   const a = l(n.callbackUrl, r, o.apiUrl);
   if (a.kind === "wrong") throw new C.x(a.message);
   if (a.kind === "webhook") {
    const t = n.callbackUrl === "" ? pt : ht;
    const [, o] = t.exec(a.url.pathname) ?? [];
    if (o !== void 0) e.mask(o);
   }
   if (a.kind === "status" && s.length > 0) e.log.warning("a commit status carries no signature: it goes unsigned");
   const u = (0, P.e)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: dt,
    kind: "completed",
    status: i.state
   });
   const d = a.kind === "webhook" ? await wt(t, e, gt(a.url, u, i, s)) : await nt(n, e, {
    identity: {
     id: u,
     webhook: dt,
     event: dt
    },
    to: a,
    report: i,
    keys: s,
    schedule: lt
   });
   return bt(i, d, e);
  }
  function mt(t, e, n) {
   const {environment: o, jobStatus: r, description: s, targetUrl: i} = t;
   const {serverUrl: a, repository: c, runId: u} = o;
   const l = g(t.state, r);
   if (l === null) throw new C.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = w(l, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  function gt(t, e, n, o) {
   return {
    id: e,
    webhook: dt,
    event: dt,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${F.x}`,
     "webhook-id": e,
     "webhook-event": dt
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: "",
    signatures: [ "jobserv" ],
    keys: o
   };
  }
  async function wt({inputs: t, allowlist: e}, n, o) {
   const r = {
    allowlist: e,
    successCodes: ft,
    timeoutMs: ut,
    schedule: lt,
    careful: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, ct.Sl)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: o,
    policy: r
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function bt(t, e, n) {
   const {state: o, description: r = null, context: s = null} = t;
   const {status: i, reason: a} = e;
   const c = {
    state: o,
    description: r,
    context: s,
    target_url: t.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${o}" was not delivered: ${a}` : null,
    outputs: st(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${o}\n\n${(0, q.q)([ e ], n.redact)}`
   };
  }
  function yt({links: t, expectFinalCallback: e}) {
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
    links: t.map(({name: t, via: e, enabled: o}) => ({
     name: t,
     via: e,
     enabled: o,
     ...n
    })),
    current: null,
    expectFinalCallback: e
   };
  }
  function vt(t, {link: e, ...n}) {
   const o = yt(t);
   const r = o.links.map((t, o) => {
    if (o === e) return {
     ...t,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const r = n.earlier.find(({name: e}) => e === t.name);
    return o < e && r ? {
     ...t,
     ...r,
     state: "success"
    } : t;
   });
   return {
    ...o,
    state: "running",
    links: r,
    current: e
   };
  }
  function $t(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const o = _t(t, e + 1) === null;
   return o && !t.expectFinalCallback;
  }
  function _t(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  var xt = n(4879);
  function jt(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: St(t.started),
    completed: St(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function St(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  var Ot = n(9869);
  var Mt = n(3576);
  var Tt = n(9232);
  const Nt = 48;
  const It = 4;
  const At = 40;
  const Ut = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Et(t, e) {
   const n = t.slice(0, Nt);
   const o = Array.from({
    length: Math.ceil(n.length / It)
   }, (t, e) => n.slice(e * It, (e + 1) * It));
   const r = o.length === 1;
   const s = o.flatMap((t, n) => {
    const o = n * It;
    const s = t.map((t, n) => `l${o + n}[${Lt(t, e)}]:::${(0, Mt.I)(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${o + e} ${Rt(t)} l${o + e + 1}`);
    const a = [ ...s, ...i ];
    return r ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = o.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Rt(n)} r${e + 1}` : "";
   });
   const a = Object.entries(Ut).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Rt({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Lt(t, e) {
   const {name: n, state: o, started: r, completed: s} = t;
   const i = r === null || s === null ? "" : `, ${(0, Tt.R)(s - r)}`;
   return `"${Ct(e(n))}<br/>${Mt.j7[(0, Mt.I)(o)]} ${o}${i}"`;
  }
  function Ct(t) {
   return (0, et.J)(t, At).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  var Pt = n(7916);
  const qt = 2e5;
  const Ft = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Bt(t, {chain: e, why: n}, o) {
   const {links: r, state: s} = e;
   const i = r.length - Nt;
   return `## ${Mt.j7[(0, Mt.I)(s)]} Chain ${(0, Pt.Mk)(o(t))}: ${(0, Pt.Mk)(s)}\n${Jt(Yt(e, o) ?? (n && (0, 
   Pt.FY)(o(n))))}\n${Et(r, o)}${Jt(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Pt.tp)(Ft, r.map(t => Dt(t, o)), qt)}`;
  }
  function Jt(t) {
   return t ? `\n${t}\n` : "";
  }
  function Yt({links: t, current: e}, n) {
   const o = e === null ? void 0 : t[e];
   if (!o?.callback || o.reason || (0, Mt.I)(o.state) !== "failure") return null;
   const {description: r, target_url: s} = o.callback;
   const i = (0, Pt.nf)(n(r || "no reason is given"), s && n(s));
   return `${(0, Pt.ko)(n(o.name))} said ${o.state}: ${i}`;
  }
  function Dt(t, e) {
   const {callback: n, reason: o, conflicts: r, started: s, completed: i} = t;
   const a = e(o ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Pt.Mk)(e(t.name)), r === 0 ? (0, Mt.xI)(t.state) : (0, Pt.Hn)((0, Mt.xI)(t.state), `${r} contradicted`), (0, 
   Pt.Hn)(n ? (0, Pt.nf)(a || "callback", c) : (0, Pt.Mk)(a), (0, Pt.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Tt.r)(s), s === null || i === null ? "" : (0, Tt.R)(i - s) ];
  }
  var Ht = n(6732);
  const zt = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Xt(t, e, {config: n, reported: o}, {chain: r, deliveries: s, callback: i, trouble: a}) {
   const {environment: c} = t.inputs;
   const u = o.build?.payload ?? null;
   const l = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const d = Wt(n.name, r) ?? (a && (0, et.p)(e.redact(a), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, et.p)(e.redact(d), 1e3);
   for (const t of Vt(r)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: Gt(r, d !== null),
    failure: f,
    outputs: {
     "build-status": o.status,
     "chain-state": r.state,
     links: JSON.stringify(jt(r, e.redact)),
     ...st(i, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Ht.zv)(c.repository, o.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Bt(n.name, {
     chain: r,
     why: f
    }, e.redact), ...u ? [ (0, Ot.C)(u, e.redact) ] : [], (0, q.q)(s, e.redact) ].join("\n")
   };
  }
  function Gt({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Wt(t, e) {
   const {state: n, links: o, current: r} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = r === null ? void 0 : o[r];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const i = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const a = n === "timeout" ? zt : null;
   const c = [ s.reason ?? a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Vt({state: t, links: e, current: n}) {
   const o = n ?? e.length;
   return e.flatMap((n, r) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : r < o ? "the chain starts after it" : `the chain is ${t} at "${e[o]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function Kt(t, e, n) {
   const {state: o, at: r, reason: s = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = te(t, e, {
    state: o,
    completed: r,
    reason: s
   });
   if (t.links[e]?.state === "sending") i.unshift({
    kind: "abort",
    link: e
   });
   return ee({
    ...a,
    state: o
   }, i);
  }
  function Zt(t, e, n) {
   const o = te(t, e, {
    state: "success",
    completed: n
   });
   return Qt(o, e + 1, n);
  }
  function Qt(t, e, n) {
   const o = _t(t, e);
   if (o === null) {
    const e = t.current === null ? "not_run" : "success";
    return ee({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const r = te(t, o, {
    state: "sending",
    started: n
   });
   return ee({
    ...r,
    state: "running",
    current: o
   }, [ {
    kind: "send",
    link: o
   } ]);
  }
  function te(t, e, n) {
   const o = t.links.map((t, o) => o === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: o
   };
  }
  function ee(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function ne(t) {
   return ee(t, []);
  }
  function oe(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? Qt(t, e.from, e.at) : ne(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return re(t, e);

   case "callback":
    return ie(t, e);

   case "refused":
    return ce(t, e);

   case "link_timeout":
    return ue(t, e.link) && !le(t, e.link) ? Kt(t, e.link, {
     state: "timeout",
     at: e.at
    }) : ne(t);

   case "chain_timeout":
    return fe(t, {
     state: "timeout",
     at: e.at
    });

   case "cancelled":
    return fe(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function re(t, e) {
   const {link: n, attempts: o, statusCode: r, at: s} = e;
   if (t.links[n]?.state === "skipped") return ne(t);
   const i = te(t, n, {
    attempts: o,
    statusCode: r
   });
   if (t.links[n]?.state !== "sending" || !ue(t, n)) return ne(i);
   const a = le(i, n);
   const c = te(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return se(c);
   if (e.kind === "rejected" || e.kind === "lost") return a && e.kind === "lost" ? Zt(c, n, s) : Kt(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (a || $t(i, n)) return Zt(c, n, s);
   return i.links[n]?.via === "event" ? se(c) : ne(c);
  }
  function se(t) {
   return ee({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function ie(t, e) {
   const {link: n, callback: o, at: r} = e;
   const s = t.links[n];
   if (s === void 0) return he(ne(t), "unexpected");
   if (ue(t, n) && s.callback === null && ae(s)) {
    const e = te(t, n, {
     callback: o
    });
    if (o.state !== "success") return he(Kt(e, n, {
     state: o.state,
     at: r
    }), "accepted");
    return s.state === "sending" ? he(ee(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : he(Zt(e, n, r), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return he(ne(t), "expired");
   const i = s.callback?.state ?? s.state;
   if (i === o.state) return he(ne(t), "duplicate");
   if (s.callback === null && !de(s)) return he(ne(t), "unexpected");
   const a = s.conflicts + 1;
   return he(ne(te(t, n, {
    conflicts: a
   })), "conflict");
  }
  function ae({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function ce(t, e) {
   const {link: n, reason: o, at: r} = e;
   const s = t.links[n];
   const i = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return i && s.state === "waiting" && ue(t, n) ? Kt(t, n, {
    state: "error",
    at: r,
    reason: o
   }) : ne(t);
  }
  function ue(t, e) {
   return t.state === "running" && t.current === e;
  }
  function le(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function de({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function fe(t, e) {
   if (t.state === "not_run") return ee({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? Kt(t, t.current, e) : ne(t);
  }
  function he(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  const pe = /#([0-9a-f]{16})$/;
  const ke = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const me = 60;
  function ge(t, {attempt: e, job: n}) {
   const o = n.replace(/[^\w.-]+/g, "-").slice(0, me) || "-";
   return `callback ${T(t)} claimed in attempt ${e} by ${o}`;
  }
  function we(t, e, n) {
   const o = [ ...t ].sort((t, e) => t.id - e.id);
   const r = o.find(t => be(t) === T(e));
   if (r === void 0) return {
    kind: "unsent"
   };
   const s = o.filter(({id: t}) => t > r.id);
   if (s.some(t => be(t) !== null)) return $e("the link has been sent again since; its new token counts");
   const i = s.find(({state: t}) => t !== "pending");
   if (i !== void 0) return $e(`it has been used, for the link has its verdict already: ${i.state}`);
   const a = s.filter(t => ye(t, e));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return $e(`${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const u = a.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => ve(t) === n.attempt);
   return l === void 0 || l.description === ge(e, n) ? {
    kind: "open",
    sent: r
   } : $e("another job of this run has claimed it");
  }
  function be({state: t, target_url: e}) {
   const n = t === "pending" ? pe.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function ye({description: t}, e) {
   const n = ke.exec(t ?? "")?.[1];
   return n === void 0 || n === T(e);
  }
  function ve({description: t}) {
   const e = ke.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function $e(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  const _e = {
   page: "",
   attempt: 0,
   job: ""
  };
  function xe({inputs: t}, e, {config: n, reported: o}) {
   const {apiUrl: r, serverUrl: s, repository: i, sha: a} = t.environment;
   const {run: c} = o;
   const u = z(e.api, {
    apiUrl: r,
    repository: i,
    sha: c.headSha ?? a
   });
   const l = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const d = `${s}/${i}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const f = t => (0, Y.vY)(`webhook/${n.name}/${t}`);
   let h = Promise.resolve();
   const p = t => {
    h = h.then(t);
    h.catch(() => {});
   };
   const k = new Map;
   const m = async t => {
    const e = k.get(t);
    if (e === void 0) return false;
    const n = await u.list(f(t));
    return we(n, e, _e).kind === "refused";
   };
   return {
    statuses: u,
    contextOf: f,
    isTaken: m,
    async pending(t, e) {
     if (!l) return;
     k.set(t, e);
     p(() => u.post({
      state: "pending",
      context: f(t),
      description: "sent, waiting for the callback",
      target_url: `${d}#${T(e)}`
     }));
     await h;
    },
    follow(t, n) {
     if (!l) return;
     for (const [o, r] of n.links.entries()) {
      const n = t.links[o]?.state !== r.state;
      const s = n && r.via !== "status" ? je(r, d, e) : null;
      if (s === null) continue;
      p(async () => {
       if (r.via === "event" && await m(r.name)) return;
       const t = f(r.name);
       await u.post({
        ...s,
        context: t
       });
      });
     }
    },
    settled: () => h.then(() => null, t => `a commit status of the chain could not be written: ${t instanceof Error ? t.message : t}`)
   };
  }
  function je(t, e, {redact: n}) {
   const o = t.callback?.description ?? t.reason;
   const r = t.callback?.target_url ?? e;
   const s = n(r) === r ? r : e;
   switch (t.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: t.state,
     description: o && n(o),
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
  var Se = n(1980);
  var Oe = n(6735);
  const Me = 500;
  function Te(t) {
   return t instanceof B.h && (t.status === null || t.status >= Me);
  }
  function Ne({log: t, redact: e, signal: n}, o) {
   let r = false;
   return async () => {
    try {
     await o();
    } catch (o) {
     if (!(o instanceof Error && Te(o)) || n.aborted) throw o;
     if (!r) t.warning(`${e(o.message)}; it is asked again until the time is over`);
     r = true;
    }
   };
  }
  const Ie = 10 * 6e4;
  const Ae = 1e4;
  const Ue = [ 1, 2, 4 ];
  async function Ee({step: t, io: e, chain: n, handle: o, deliveries: r}, s, {link: i, prepared: a, look: c}) {
   e.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const u = await (0, Oe.c)(e, a, {
    ...Ce(i),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.inFlight.signal ]),
    mayRetry: () => Re(e, s, {
     link: i,
     look: c
    })
   });
   const l = s.inFlight.signal.aborted && !e.signal.aborted;
   const d = l ? Le(u, n().links[s.index]?.state) : u;
   r.push((0, ct.ct)(t.inputs, e, a, d));
   const {tries: f, delivered: h, reason: p} = u;
   const k = !h || i.callback.via === "status";
   const m = await (k ? c() : Promise.resolve()).then(() => null, t => ({
    error: t
   }));
   const g = {
    link: s.index,
    attempts: f.length,
    statusCode: f.at(-1)?.attempt.status_code ?? null,
    at: e.clock.now()
   };
   if (s.taken) {
    e.log.notice(`link "${i.name}" is not sent again, for another run goes on from its callback`);
    o({
     kind: "taken",
     ...g
    });
   } else if (h) o({
    kind: "delivered",
    ...g
   }); else o({
    kind: f.at(-1)?.answer ? "rejected" : "lost",
    reason: e.redact(p ?? "not delivered"),
    ...g
   });
   if (m !== null && !Te(m.error)) throw m.error;
   return u;
  }
  async function Re({log: t, redact: e}, n, {link: o, look: r}) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = e((0, Se.bD)(n));
    t.warning(`link "${o.name}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function Le(t, e) {
   if (t.delivered) return t;
   const n = `cancelled: the link had ended before it answered (${e})`;
   const o = t.tries.at(-1);
   return {
    ...t,
    reason: n,
    tries: t.tries.map(t => t === o ? {
     ...t,
     message: n
    } : t)
   };
  }
  function Ce(t) {
   const {via: e, timeout: n = Ie} = t.callback;
   const o = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (o ? n : Ae),
    schedule: t.retry_schedule ?? Ue,
    careful: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  var Pe = n(1889);
  function qe(t) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  function Fe(t) {
   return t.replace(/^\ufeff/, "");
  }
  const Be = 65536;
  function Je(t) {
   if (Buffer.byteLength(t) > Be) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = Ye(t);
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
  function Ye(t) {
   const e = typeof t === "string" ? t : qe(t);
   return e === null ? null : Fe(e);
  }
  const De = 3e4;
  const He = [ 202, 204, 404 ];
  async function ze(t, e) {
   const {url: n, headers: o, allowlist: r, signal: s} = e;
   const i = r.methods[0] ?? "GET";
   const a = (0, Pe.x5)(r, n, i);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const c = await t({
    url: n,
    method: "GET",
    headers: {
     accept: "application/json",
     ...o
    },
    body: null,
    timeoutMs: De,
    maxBytes: Be,
    refuses: (0, Pe.V4)(r, n.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (He.includes(u) || u >= 500) return {
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
  function Xe(t, e) {
   if (e === null || !URL.canParse(e, t.href)) return null;
   const n = new URL(e, t);
   n.hash = "";
   const o = n.origin === t.origin && !n.username && !n.password;
   return o ? n : null;
  }
  var Ge = n(5616);
  var We = n(7386);
  var Ve = n(8314);
  var Ke = n(6537);
  const Ze = [ "0.0.0.0", "[::]", "*" ];
  function Qe(t, e) {
   const {listen: n, publicUrl: o} = t;
   const r = `http://${tn(n.host)}:${e}`;
   if (o === "") {
    const t = URL.canParse(r) ? new URL(r).hostname : n.host;
    if (!Ze.includes(t)) return r;
    throw new C.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(o) ? new URL(o) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(o) && /^https?:$/.test(s.protocol);
   if (i) return o.replace(/\/+$/, "");
   throw new C.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function tn(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var en = n(559);
  const nn = {
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
  function on(t, e) {
   const {step: n, io: o, course: r} = t;
   const s = r.config.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, en.Ip)([ ...s, {
    url: i
   } ], n.inputs.variables, o.log);
   const a = s.map(e => {
    const {via: o} = e.callback;
    if (o === "listener") Qe(n.inputs, n.inputs.listen.port);
    const r = nn[o];
    const s = rn(t, e, {
     keys: r,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && sn(t, e, s, null) === null) throw new C.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, ct.xD)(n.inputs.allowedHosts, o, a.map(({url: t}) => t));
   return a;
  }
  function rn({step: t, io: e, course: n}, o, r) {
   const {reported: s, config: i, event: a} = n;
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = s;
   const {keys: h, callback: p} = r;
   const k = (0, P.e)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: i.name,
    webhook: o.name,
    kind: f.kind,
    status: d
   });
   return (0, ct.nd)(t, e, o, {
    id: k,
    event: a,
    values: {
     ...s.values,
     ...h,
     event: {
      name: a
     },
     callback: p ?? {}
    },
    body: (0, Ge.r)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: t.secrets
    })
   });
  }
  function sn({step: t, course: e}, {name: n, callback: o}, {url: r}, s) {
   const {values: i} = e.reported;
   const a = (0, Ke.I)(i, t.secrets, t.inputs.variables);
   try {
    const t = o.url === void 0 ? null : o.url;
    return Xe(r, s ?? (t && (0, Ve.KD)(t, a)));
   } catch (t) {
    if (!(t instanceof We.vH)) throw t;
    throw new C.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const an = {
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
  function cn(t) {
   const e = t.map(t => an[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: un(t[0])
   };
  }
  function un(t) {
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
  const ln = 34;
  const dn = 44;
  const fn = 58;
  const hn = 91;
  const pn = 92;
  const kn = 93;
  const mn = 123;
  const gn = 125;
  function wn(t, e) {
   for (let n = 0; n < t.length; n++) switch (t.charCodeAt(n)) {
   case ln:
    {
     const o = yn(t, n);
     if ($n(t, o)) e.key(t.slice(n, o));
     n = o - 1;
     break;
    }

   case mn:
    e.open("object");
    break;

   case hn:
    e.open("list");
    break;

   case gn:
   case kn:
    e.close();
    break;

   case dn:
    e.comma?.();
   }
  }
  function bn(t) {
   return String(JSON.parse(t));
  }
  function yn(t, e) {
   let n = t.indexOf('"', e + 1);
   while (vn(t, n)) n = t.indexOf('"', n + 1);
   return n + 1;
  }
  function vn(t, e) {
   let n = e;
   while (t.charCodeAt(n - 1) === pn) n--;
   return (e - n) % 2 === 1;
  }
  function $n(t, e) {
   let n = e;
   while (/\s/.test(t.charAt(n))) n++;
   return t.charCodeAt(n) === fn;
  }
  function _n(t, e) {
   const n = xn();
   for (const t of e) {
    let e = n;
    for (const n of t) {
     const t = e.next.get(n) ?? xn();
     e.next.set(n, t);
     e = t;
    }
   }
   jn(t, n);
   return t => {
    let e = n;
    for (const n of t) {
     e = e.next.get(n);
     if (e === void 0) return false;
     if (e.repeated) return true;
    }
    return false;
   };
  }
  function xn() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function jn(t, e) {
   const n = [];
   let o = 0;
   wn(t, {
    open(t) {
     const r = n.at(-1);
     const s = r === void 0 ? e : r.value;
     if (o > 0 || s === null || s.next.size === 0) o++; else if (t === "object") n.push({
      step: s,
      index: null,
      value: null
     }); else n.push({
      step: s,
      index: 0,
      value: s.next.get(0) ?? null
     });
    },
    close() {
     if (o > 0) o--; else n.pop();
    },
    comma() {
     const t = o === 0 ? n.at(-1) : void 0;
     if (t === void 0 || t.index === null) return;
     t.index++;
     t.value = t.step.next.get(t.index) ?? null;
    },
    key(t) {
     const e = o === 0 ? n.at(-1) : void 0;
     if (e !== void 0) Sn(e, bn(t));
    }
   });
  }
  function Sn(t, e) {
   const n = t.step.next.get(e);
   t.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  const On = [ "state", "description", "context", "target_url" ];
  function Mn(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  function Tn(t) {
   const e = Je(t);
   if (e.kind === "refused") return cn([ e.error ]);
   const n = _n(e.text, On.map(t => [ t ]));
   const o = On.filter(t => n([ t ]));
   return In(e.json, new Set(o));
  }
  function Nn(t) {
   return In(t, new Set);
  }
  function In(t, e) {
   if (!Rn(t)) return cn([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const o = n => e.has(n) ? null : r(t, n);
   const i = Un(o("state"));
   if (!e.has("state")) n.push(...i.errors);
   const a = o("description");
   n.push(...En("description", a, k.o1));
   const c = o("context");
   n.push(...En("context", c, k.N4));
   const u = o("target_url");
   if (u !== null && typeof u !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return cn(n);
   return An(i.state, {
    description: s(a),
    context: s(c),
    target_url: s(u)
   });
  }
  function An(t, e) {
   const n = t => t && (0, k.X5)(t);
   const o = [];
   if (Object.values(e).some(t => t !== n(t))) o.push("control_chars");
   const r = e.target_url && (0, k.XF)(e.target_url);
   if (r !== e.target_url) o.push("target_url_unusable");
   const s = {
    state: t,
    description: n(e.description),
    context: n(e.context),
    target_url: r
   };
   return {
    valid: true,
    callback: s,
    warnings: o
   };
  }
  function Un(t) {
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
  function En(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, k.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function Rn(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  var Ln = n(7753);
  function Cn(t, e) {
   const n = Dn(e, t.state.path);
   if (n === null) return Jn([ "state_missing" ], `${t.state.path} has no value`);
   if (Bn(t.state.pending, n)) return {
    kind: "pending"
   };
   const o = {
    description: Yn(e, t.description, k.o1),
    context: Yn(e, t.context, k.N4),
    target_url: Yn(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const s = r.filter(t => o[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return Jn(n, `no text is the ${e.join(" and the ")}`);
   }
   const i = qn(t, n);
   const a = i === "error" ? Fn(t, n) : null;
   const {callback: c, warnings: u} = An(i, {
    description: o.description ?? a,
    context: o.context ?? null,
    target_url: o.target_url ?? null
   });
   return {
    kind: "callback",
    callback: c,
    warnings: u
   };
  }
  function Pn(t, e) {
   const n = Je(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: cn(t).message
    };
   }
   const {state: o, description: r, context: s, target_url: i} = t;
   const a = [ o, r, s, i ].filter(t => t !== void 0);
   const c = a.map(({path: t}) => Hn(t));
   const u = _n(n.text, c);
   const l = a.find(({path: t}) => u(Hn(t)));
   return l === void 0 ? Cn(t, n.json) : Jn([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function qn(t, e) {
   if (Bn(t.state.success, e)) return "success";
   return Bn(t.state.failure, e) ? "failure" : "error";
  }
  function Fn({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, k.IN)(n, k.o1);
  }
  function Bn(t, e) {
   return t.includes(e);
  }
  function Jn(t, e) {
   const {message: n} = cn(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Yn(t, e, n) {
   const o = e ? Dn(t, e.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, k.IN)(String(o), n);
  }
  function Dn(t, e) {
   const n = (0, Ln.$)(t, Hn(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Hn(t) {
   const e = (0, Ln.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function zn(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? Nn(t) : Tn(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? Cn(e, t) : Pn(e, n);
  }
  const Xn = 1e4;
  async function Gn(t, e, n) {
   if (e.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return Wn(t, e, n);

   case "status":
    return Kn(t, e, Ne(t.io, n.look));

   case "poll":
    return Vn(t, e, n);
   }
  }
  async function Wn(t, e, {link: n, outcome: o}) {
   const r = o.tries.at(-1)?.answer;
   if (!r || r.cut) Qn(t, e, n, "its answer is longer than 64 KiB"); else Zn(t, e, n, r.body);
  }
  async function Vn(t, e, {link: n, prepared: o, outcome: r}) {
   const {io: s, step: i} = t;
   const a = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = sn(t, n, o, a);
   const {origin: u} = o.url;
   if (c === null) return Qn(t, e, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Kn(t, e, async () => {
    const r = await ze(s.send, {
     url: c,
     headers: to(o),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ s.signal, e.over.signal ])
    });
    if (e.over.signal.aborted) return;
    if (r.kind === "body") Zn(t, e, n, r.body); else if (r.kind === "refused") Qn(t, e, n, `polling ${u}: ${r.reason}`); else s.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function Kn({io: t}, e, n) {
   while (!e.over.signal.aborted) {
    await n();
    await t.clock.sleep(Xn, e.over.signal);
   }
  }
  function Zn(t, e, n, o) {
   const {io: r, handle: s} = t;
   const i = zn(o, n.callback.format ?? null);
   const a = n.callback.via === "poll";
   const c = a ? "what was polled" : "its answer";
   switch (i.kind) {
   case "callback":
    {
     const {callback: t} = i;
     const n = r.clock.now();
     s({
      kind: "callback",
      link: e.index,
      callback: t,
      at: n
     });
     return;
    }

   case "pending":
    if (!a) Qn(t, e, n, `${c} is still pending`);
    return;

   case "refused":
    Qn(t, e, n, `${c} is no callback: ${i.message}`);
   }
  }
  function Qn({io: t, handle: e}, {index: n}, {name: o}, r) {
   const s = t.redact(r);
   t.log.warning(`link "${o}": ${s}`);
   e({
    kind: "refused",
    link: n,
    reason: s,
    at: t.clock.now()
   });
  }
  function to({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const eo = 45 * 6e4;
  const no = 6e4;
  async function oo(t, {what: e, ms: n, done: o, every: r}) {
   const {clock: s, log: i, signal: a} = t;
   const c = s.now();
   const u = AbortSignal.any([ o, a ]);
   const l = () => c + n - s.now();
   i.info(`waiting for ${e} until ${ro(c + n)}`);
   let d = c;
   while (!u.aborted && l() > 0) {
    if (r) await r.ask();
    if (u.aborted) break;
    const t = r?.ms ?? d + no - s.now();
    await s.sleep(Math.max(0, Math.min(l(), t)), u);
    if (s.now() - d < no || u.aborted) continue;
    d = s.now();
    i.info(`waiting for ${e} since ${ro(c)}, until ${ro(c + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function ro(t) {
   return `${new Date(t).toISOString().slice(11, 19)} UTC`;
  }
  function so(t, e) {
   return {
    ...e,
    digest: ao(t)
   };
  }
  function io(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const o = ao(n);
   const r = t.filter(t => (0, v.timingSafeEqual)(t.digest, o));
   return r[0] ?? null;
  }
  function ao(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  function co(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const i = Nn({
    state: s ? e : "error",
    description: n && (0, k.IN)(n, k.o1),
    context: (0, k.IN)(o, k.N4),
    target_url: r
   });
   return i.valid ? i.callback : null;
  }
  function uo(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   const s = [ e, n, o && `(${o})`, r ];
   return s.filter(Boolean).join(" ");
  }
  const lo = 10;
  function fo(t, e) {
   let n = 0;
   const o = () => {
    n += 1;
    return n <= lo;
   };
   return {
    info: e => {
     if (o()) t.info(e);
    },
    warning: e => {
     if (o()) t.warning(e);
    },
    close() {
     if (n > lo) t.warning(`${n - lo} more ${e}, not listed one by one`);
    }
   };
  }
  const ho = 16;
  const po = 7 * 24 * 36e5;
  async function ko(t, e, n) {
   const {io: o, board: r, step: s, course: i, publicUrl: a} = t;
   const c = o.randomBytes(ho).toString("base64url");
   const u = {
    keys: {},
    look: async () => {}
   };
   const l = r.contextOf(n.name);
   await r.pending(n.name, c);
   switch (n.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return u;

   case "listener":
    o.mask(c);
    t.arm(mo(t, e, n, c));
    return {
     ...u,
     keys: {
      callback_url: `${a}/hook/${c}/`
     }
    };

   case "status":
    {
     const [n] = await r.statuses.list(l);
     const s = n?.id ?? 0;
     const i = {
      callback_url: r.statuses.url,
      callback_context: l
     };
     const a = async () => {
      const n = await r.statuses.latest(l);
      const i = n.filter(({id: t}) => t > s).map(co).findLast(t => t !== null);
      if (!i) return;
      const a = o.clock.now();
      t.handle({
       kind: "callback",
       link: e.index,
       callback: i,
       at: a
      });
     };
     return {
      keys: i,
      look: a
     };
    }

   case "event":
    {
     const {apiUrl: t, repository: a} = s.inputs.environment;
     const {run: u} = i.reported;
     const l = s.secrets.get(i.config.token_secret_name ?? "") ?? "";
     const d = n.callback.timeout ?? po;
     const f = j({
      v: 1,
      repo: a,
      run: u.id,
      att: u.attempt,
      sha: u.headSha ?? s.inputs.environment.sha,
      chain: i.config.name,
      link: n.name,
      exp: Math.floor((o.clock.now() + d) / 1e3),
      n: c
     }, l);
     o.mask(f);
     const h = async () => {
      e.taken ||= await r.isTaken(n.name);
      if (e.taken) e.mayRetry = false;
     };
     return {
      look: h,
      keys: {
       callback_token: f,
       callback_dispatch: {
        url: `${t}/repos/${a}/dispatches`,
        event_type: "webhook-callback",
        client_payload: {
         token: f
        }
       }
      }
     };
    }
   }
  }
  function mo({step: t, course: e, handle: n, chain: o, io: r}, s, {name: i, callback: a}, c) {
   const {index: u} = s;
   const l = fo(r.log, `callbacks of "${i}" changed nothing`);
   return so(c, {
    chain: e.config.name,
    webhook: i,
    signature: a.signature,
    keys: a.secret_name.flatMap(e => t.secrets.get(e) ?? []),
    format: a.format ?? null,
    isOver: () => {
     const t = o().links[u]?.state;
     return t === "timeout" || t === "cancelled";
    },
    rule: t => {
     const e = {
      kind: "callback",
      link: u,
      callback: t
     };
     const s = n({
      ...e,
      at: r.clock.now()
     }) ?? "unexpected";
     const a = `callback of "${i}": ${uo(t)} (${s})`;
     if (s === "accepted") r.log.info(a); else if (s === "conflict") l.warning(a); else l.info(a);
     const c = o().links[u];
     const d = c?.callback?.state ?? c?.state ?? t.state;
     return {
      ruling: s,
      state: d
     };
    }
   });
  }
  async function go(t, e) {
   const n = vo(t, e);
   const o = bo(t, e, n);
   try {
    const o = await ko(t, e, n);
    if (!e.over.signal.aborted) await wo(t, e, {
     link: n,
     way: o
    });
   } catch (n) {
    yo(t, e, n);
   }
   await o;
  }
  async function wo(t, e, {link: n, way: {keys: o, look: r}}) {
   const {step: s, io: i, course: a, chain: c} = t;
   const u = c().links.slice(0, e.index).findLast(({enabled: t}) => t);
   const l = rn({
    step: s,
    io: i,
    course: a
   }, n, {
    keys: o,
    callback: u?.callback ?? null
   });
   const d = await Ee(t, e, {
    link: n,
    prepared: l,
    look: r
   });
   await Gn(t, e, {
    link: n,
    prepared: l,
    outcome: d,
    look: r
   });
  }
  async function bo({io: t, handle: e, deadline: n}, o, {name: r, callback: s}) {
   const {via: i, timeout: a = Ie} = s;
   const c = i === "event" ? Ie : a;
   const u = n - t.clock.now();
   const l = i === "delivery" || i === "event";
   const d = await oo(t, {
    what: l ? `the answer of "${r}"` : `the callback of "${r}"`,
    ms: Math.min(c, u),
    done: o.over.signal
   });
   if (d === "cancelled" || o.over.signal.aborted) return;
   const f = t.clock.now();
   if (c < u) e({
    kind: "link_timeout",
    link: o.index,
    at: f
   }); else e({
    kind: "chain_timeout",
    at: f
   });
  }
  function yo(t, e, n) {
   const {io: o, chain: r, handle: s} = t;
   const {name: i} = vo(t, e);
   const a = o.redact((0, Se.bD)(n));
   const c = {
    link: e.index,
    reason: a,
    at: o.clock.now()
   };
   if (!e.over.signal.aborted) o.log.warning(`link "${i}": ${a}`);
   if (r().links[e.index]?.state === "sending") s({
    kind: "rejected",
    attempts: 0,
    statusCode: null,
    ...c
   }); else s({
    kind: "refused",
    ...c
   });
  }
  function vo({course: t}, {index: e}) {
   const n = t.config.webhooks[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  var $o = n(8637);
  function _o({path: t, method: e}) {
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
  function xo(t, e) {
   const n = _o(e);
   if (n !== null) return n;
   const o = io(t, e.path);
   if (o === null) return Ao(404, "No such path or token.");
   const r = Mn(e);
   if (r === "method_not_allowed") return Io(cn([ r ]));
   if (o.isOver()) return Uo();
   const s = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return Io(cn([ r ]));
   return s > Be ? Io(cn([ "body_too_large" ])) : null;
  }
  function jo(t, e, n) {
   const o = io(t, e.path);
   const r = xo(t, e);
   if (o === null || r !== null) {
    const t = r ?? Ao(404, "No such path or token.");
    return {
     answer: t,
     armed: o,
     heard: null
    };
   }
   const {body: s, headers: i} = e;
   if (s === null) return To(o, cn([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const t = {
     headers: i,
     body: s,
     now: n
    };
    const e = (0, p.MX)(o.signature, t, o.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, $o.a)(t)}` : e;
     const r = `The callback's signature is ${n}.`;
     return No(o, Ao(401, r), r);
    }
   }
   const a = So(o, s);
   if (a.kind === "refused") return To(o, a.refusal);
   if (a.kind === "pending") {
    const t = Mo(o, "pending");
    return {
     answer: t,
     armed: o,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = Oo(o, a.callback);
   return {
    answer: c,
    armed: o,
    heard: a
   };
  }
  function So({format: t}, e) {
   if (t === null) {
    const t = Tn(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = Pn(t, e);
   if (n.kind !== "refused") return n;
   const {errors: o, message: r} = n;
   const {http: s} = cn(o);
   return {
    kind: "refused",
    refusal: {
     errors: o,
     message: r,
     http: s
    }
   };
  }
  function Oo(t, e) {
   const {ruling: n, state: o} = t.rule(e);
   switch (n) {
   case "accepted":
    return Mo(t, e.state);

   case "duplicate":
    return Mo(t, e.state, {
     duplicate: true
    });

   case "conflict":
    {
     const t = [ "already_final" ];
     const e = `The first callback stands: ${o}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors: t,
       state: o,
       message: e
      }
     };
    }

   case "expired":
   case "unexpected":
    return Uo();
   }
  }
  function Mo(t, e, n = {}) {
   const {chain: o, webhook: r} = t;
   const s = o === null ? {} : {
    chain: o,
    webhook: r
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
  function To(t, e) {
   return No(t, Io(e), e.message);
  }
  function No(t, e, n) {
   const o = {
    kind: "refused",
    status: e.status,
    message: n
   };
   return {
    answer: e,
    armed: t,
    heard: o
   };
  }
  function Io(t) {
   const e = Ao(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function Ao(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function Uo() {
   return Ao(410, "The time for this callback is over.");
  }
  var Eo = n(7067);
  function Ro(t) {
   const e = new Set;
   let n = 0;
   const o = t => {
    if (e.delete(t)) n -= t.bytes;
   };
   return {
    share(r) {
     const s = {
      bytes: 0,
      shed: r
     };
     return {
      take(r) {
       e.add(s);
       s.bytes += r;
       n += r;
       for (const r of e) {
        if (n <= t) return;
        o(r);
        r.shed();
       }
      },
      release: () => o(s)
     };
    }
   };
  }
  var Lo = n(8500);
  const Co = 250;
  const Po = 50;
  async function qo(t, e) {
   await (0, Lo.setTimeout)(Po);
   const n = new Promise(e => t.close(() => e()));
   const o = (0, Lo.setTimeout)(Co - Po, void 0, {
    ref: false
   });
   await Promise.race([ n, o ]);
   for (const t of e.keys()) t.destroy();
   await n;
  }
  const Fo = 1e3;
  const Bo = 1048576;
  const Jo = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Yo(t) {
   const e = t.url ?? "/";
   const [n = "", ...o] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(o.join("?")),
    headers: Do(t)
   };
  }
  function Do({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const o = (t[n] ?? "").toLowerCase();
    const r = t[n + 1] ?? "";
    const s = e.get(o);
    e.set(o, s === void 0 ? r : `${s}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  function Ho(t, e, n) {
   const o = [];
   let r = 0;
   const s = e.budget.share(() => {
    i();
    t.destroy();
   });
   const i = () => {
    clearTimeout(l);
    t.off("data", c).off("end", u);
    s.release();
    o.length = 0;
   };
   const a = t => {
    i();
    n(t);
   };
   const c = t => {
    r += t.length;
    if (r > e.maxBytes) return a(null);
    o.push(t);
    s.take(t.length);
   };
   const u = () => a(Buffer.concat(o, r));
   const l = setTimeout(() => a("late"), e.bodyMs);
   t.on("data", c).on("end", u);
   t.once("close", i);
  }
  function zo(t, e, {status: n, headers: o, body: r}) {
   const s = Buffer.from(JSON.stringify(r));
   e.writeHead(n, {
    ...o,
    "content-type": "application/json",
    "content-length": s.length,
    connection: "close"
   });
   if (t.complete || t.headers.expect !== void 0) {
    e.end(s);
    return;
   }
   e.write(s);
   let i = Bo;
   const a = () => {
    clearTimeout(c);
    e.end();
   };
   const c = setTimeout(a, Fo);
   t.on("data", t => {
    i -= t.length;
    if (i < 0) a();
   });
   t.once("end", a);
   t.once("close", a);
  }
  function Xo(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Jo.get(t) ?? "400 Bad Request";
   const o = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${o}`, () => e.destroy());
  }
  const Go = {
   headersMs: 5e3,
   bodyMs: 1e4,
   bodyBytes: 16 * 1024 * 1024,
   connections: 1024,
   patienceMs: 2e3
  };
  const Wo = 16384;
  const Vo = 4096;
  const Ko = 16384;
  async function Zo(t) {
   const e = {
    ...Go,
    ...t.limits
   };
   const n = new Map;
   const o = Ro(Math.max(e.bodyBytes, t.maxBytes));
   const r = (0, Eo.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.headersMs + e.bodyMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Ko
   });
   r.maxRequestsPerSocket = 1;
   r.maxConnections = Wo;
   r.on("connection", t => {
    Qo(n, e);
    n.set(t, performance.now());
    t.once("close", () => n.delete(t));
   });
   r.on("clientError", (t, e) => Xo(t.code, e));
   let s = false;
   const i = (n, r) => {
    const i = Yo(n);
    const a = or(t, () => t.admit(i));
    if (a !== null) return zo(n, r, a);
    if (s) return zo(n, r, er);
    if (n.headers.expect !== void 0) r.writeContinue();
    Ho(n, {
     ...t,
     ...e,
     budget: o
    }, e => {
     if (e === "late") return zo(n, r, nr);
     if (s) return zo(n, r, er);
     const o = or(t, () => t.answer({
      ...i,
      body: e
     }));
     if (!(o instanceof Promise)) return zo(n, r, o);
     o.then(t => zo(n, r, t), e => zo(n, r, rr(t, e)));
    });
   };
   r.on("request", i);
   r.on("checkContinue", i);
   const a = await tr(r, t);
   r.on("error", t.report);
   return {
    port: a,
    close() {
     s = true;
     return qo(r, n);
    }
   };
  }
  function Qo(t, e) {
   for (const [n, o] of t) {
    const r = performance.now() - o < e.patienceMs;
    if (t.size < e.connections || r) return;
    t.delete(n);
    n.destroy();
   }
  }
  function tr(t, {host: e, port: n}) {
   return new Promise((o, r) => {
    t.once("error", t => r(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: Vo
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     o(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  const er = {
   status: 503,
   headers: {
    "retry-after": "60"
   },
   body: {
    accepted: false,
    errors: [],
    message: "This step is done; nobody listens here now."
   }
  };
  const nr = {
   status: 408,
   body: {
    accepted: false,
    errors: [],
    message: "The body came too slowly."
   }
  };
  function or(t, e) {
   try {
    return e();
   } catch (e) {
    return rr(t, e);
   }
  }
  function rr(t, e) {
   t.report(e);
   const n = "The listener failed; see its log.";
   return {
    status: 500,
    body: {
     accepted: false,
     errors: [],
     message: n
    }
   };
  }
  async function sr(t, e, {what: n, path: o = "", ...r}) {
   const {host: s, port: i} = t.listen;
   Qe(t, i);
   const a = fo(e.log, "failures of the listener");
   const c = await Zo({
    host: s,
    port: i,
    ...r,
    report: t => a.warning(`the listener failed: ${t}`)
   });
   const u = Qe(t, c.port);
   e.log.info(`listening on ${tn(s)}:${c.port} for ${n} to ${u}${o}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function ir(t, e, n) {
   const o = fo(e.log, "callbacks were refused");
   const r = await sr(t, e, {
    what: "callbacks",
    maxBytes: Be,
    admit: t => xo(n, t),
    answer: t => {
     const r = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: i} = jo(n, t, r);
     if (i !== null) ar(e.log, o, i);
     return s;
    }
   });
   return {
    publicUrl: r.publicUrl,
    async close() {
     await r.close();
     o.close();
    }
   };
  }
  function ar(t, e, n) {
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
  async function cr(t, e, n, o) {
   let {chain: r} = n;
   let s = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const u = [];
   const l = xe(t, e, n);
   const d = await ur(t, e, n, u);
   const f = e.clock.now() + n.timeoutMs;
   const h = t => {
    const e = oe(r, t);
    const n = r;
    r = e.chain;
    if (e.ruling === "accepted" && t.kind === "callback") s = t.callback;
    l.follow(n, r);
    for (const t of i.values()) if (r.current !== t.index || r.state !== "running") t.over.abort();
    for (const t of e.actions) if (t.kind === "done") c.abort(); else if (t.kind === "send") k(t.link); else {
     const e = i.get(t.link);
     if (e) e.mayRetry = false;
     if (t.kind === "abort") e?.inFlight.abort();
    }
    return e.ruling;
   };
   const p = {
    step: t,
    io: e,
    course: n,
    handle: h,
    chain: () => r,
    deadline: f,
    arm: t => u.push(t),
    publicUrl: d?.publicUrl ?? "",
    board: l,
    deliveries: []
   };
   const k = t => {
    const e = {
     index: t,
     inFlight: new AbortController,
     over: new AbortController,
     mayRetry: true,
     taken: false
    };
    i.set(t, e);
    a.push(go(p, e));
   };
   const m = () => {
    h({
     kind: "cancelled",
     at: e.clock.now()
    });
   };
   try {
    e.signal.addEventListener("abort", m, {
     once: true
    });
    a.push(e.clock.sleep(n.timeoutMs, c.signal).then(() => {
     if (!c.signal.aborted) h({
      kind: "chain_timeout",
      at: e.clock.now()
     });
    }));
    h(o);
    if (e.signal.aborted) m();
    for (let t = 0; t < a.length; t += 1) await a[t];
   } finally {
    e.signal.removeEventListener("abort", m);
    await (d?.close());
   }
   const g = await l.settled();
   return {
    chain: r,
    deliveries: p.deliveries,
    callback: s,
    trouble: g
   };
  }
  async function ur({inputs: t}, e, {config: n}, o) {
   const r = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return r ? ir(t, e, o) : null;
  }
  var lr = n(8319);
  var dr = n(1788);
  async function fr(t, e) {
   const {inputs: n, config: o} = t;
   const r = pr(o, n.chain);
   const s = kr(r, n.startAt);
   const i = await (0, dr.Y)(t, e, true);
   const a = await gr(t, e, {
    plan: r,
    from: s,
    reported: i
   });
   const c = {
    config: r,
    chain: yt(hr(r)),
    reported: i,
    event: a.event ?? "",
    timeoutMs: n.timeoutMs ?? r.timeout
   };
   const u = {
    chain: c.chain,
    callback: null
   };
   if (a.event === null) {
    const o = `chain "${r.name}" did not start: ${a.why}`;
    e.log.info(o);
    const s = n.dryRun || n.environment.eventName === "workflow_run";
    const i = s ? null : o;
    return Xt(t, e, c, {
     ...u,
     deliveries: [],
     trouble: i
    });
   }
   mr(e, r, s);
   const l = on({
    step: t,
    io: e,
    course: c
   }, s);
   if (n.dryRun) return Xt(t, e, c, {
    ...u,
    deliveries: l.map(n => (0, ct.Km)(t, e, n)),
    trouble: null
   });
   e.log.info(`chain "${r.name}" starts for ${a.event}`);
   const d = e.clock.now();
   const f = await cr(t, e, c, {
    kind: "start",
    from: s,
    at: d
   });
   return Xt(t, e, c, f);
  }
  function hr(t) {
   return {
    links: t.webhooks.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: t.expect_final_callback
   };
  }
  function pr({chains: t}, e) {
   const n = t.map(t => t.name);
   const [o, r] = t;
   if (o === void 0) throw new C.x("the config has no chains; write one under chains:");
   if (e === "" && r !== void 0) throw new C.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? o : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new C.x(`input chain is "${e}", which the config does not have; write ${(0, 
   it.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function kr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const o = n.indexOf(e);
   if (o >= 0 && t.webhooks[o]?.enabled) return o;
   throw new C.x(o >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   it.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function mr(t, e, n) {
   const o = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (o.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${o.join(", ")}`);
  }
  async function gr(t, e, {plan: n, from: o, reported: r}) {
   const {repository: s} = t.inputs.environment;
   const i = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(o).filter(({enabled: t}) => t);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, lr.$)(r, e, s, [ n ]);
   const u = (0, xt.O)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return i(u.text);
   const l = (0, en.Nt)(wr(n, a), t, e.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function wr(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  const br = [ "pending", "queued", "in_progress", "waiting" ];
  function yr(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return $r(t, o(e, "client_payload"));

   case "workflow_dispatch":
    return $r(t, o(e, "inputs"));

   case "status":
    return _r(xr(e), n);

   case "deployment_status":
    return _r(jr(e), n);

   case "check_run":
    return _r(Sr(e), n);

   default:
    return Tr(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function vr(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function $r(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return Tr(`The ${t} event carries nothing, so no callback.`);
   const n = r(e, "token");
   const o = r(e, "signature");
   for (const [e, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return Tr(`The ${t} event's ${e} must be a string.`);
   const i = r(e, "callback");
   return {
    kind: "dispatched",
    body: i ?? e,
    token: s(n),
    signature: s(o),
    signedText: s(i)
   };
  }
  function _r(t, e) {
   if (e === null) return Tr(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, same: o} = t;
   if (typeof n !== "string" || !o(n, e)) return Mr(t, `speaks of another context than ${e}`);
   if (t.pending) return Mr(t, `says ${e} is not finished`);
   const r = Nn({
    state: t.state,
    description: Nr(t.description, k.o1),
    context: Nr(t.context, k.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: r,
    sha: s(t.sha)
   };
  }
  function xr(t) {
   const e = o(t, "state");
   return {
    name: "status",
    context: o(t, "context"),
    same: Y.IE,
    state: e,
    pending: e === "pending",
    description: o(t, "description"),
    target_url: o(t, "target_url"),
    sha: o(t, "sha")
   };
  }
  function jr(t) {
   const e = o(t, "deployment_status");
   const n = o(e, "state");
   return {
    name: "deployment_status",
    context: r(e, "environment") ?? o(o(t, "deployment"), "environment"),
    same: Y.IE,
    state: n,
    pending: br.some(t => t === n),
    description: o(e, "description"),
    target_url: r(e, "target_url") ?? r(e, "log_url"),
    sha: o(o(t, "deployment"), "sha")
   };
  }
  function Sr(t) {
   const e = o(t, "check_run");
   const n = o(e, "conclusion");
   const s = n === "success" || n === "failure";
   const i = o(o(e, "output"), "title");
   return {
    name: "check_run",
    context: o(e, "name"),
    same: (t, e) => t === e,
    state: s ? n : "error",
    pending: o(e, "status") !== "completed",
    description: s ? i : Or(n, i),
    target_url: r(e, "details_url") ?? r(e, "html_url"),
    sha: o(e, "head_sha")
   };
  }
  function Or(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function Mr(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function Tr(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function Nr(t, e) {
   return typeof t === "string" ? (0, k.IN)(t, e) : t;
  }
  var Ir = n(5712);
  async function Ar({inputs: t}, e, n, o) {
   let r = null;
   let s = 0;
   const i = new AbortController;
   e.mask(t.callbackToken);
   const a = so(t.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: o,
    isOver: () => r === null && i.signal.aborted,
    rule: t => {
     if (r === null) {
      r = t;
      i.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (r.state === t.state) return {
      ruling: "duplicate",
      state: r.state
     };
     s += 1;
     return {
      ruling: "conflict",
      state: r.state
     };
    }
   });
   const c = await ir(t, e, [ a ]);
   const u = await oo(e, {
    what: "a callback",
    ms: t.timeoutMs ?? eo,
    done: i.signal
   });
   i.abort();
   await c.close();
   if (s > 0) e.log.warning(`${s} callbacks contradicted the first one`);
   if (r !== null) return {
    kind: "judged",
    callback: r
   };
   return {
    kind: u
   };
  }
  const Ur = /^[A-Za-z0-9_-]{16,200}$/;
  const Er = [ "status", "deployment_status", "check_run" ];
  function Rr({inputs: t}) {
   const {via: e, callback: n, environment: o, context: r, dryRun: s} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: a} = o;
   const c = t => {
    throw new C.x(t);
   };
   if (s) c("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && i === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status") c(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && Er.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && Er.includes(a);
   if (u && r === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (i !== "event" || !vr(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !Ur.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  var Lr = n(6764);
  var Cr = n(9621);
  async function Pr(t, e) {
   try {
    return await qr(t, e);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof B.h)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function qr({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: r, apiUrl: s} = n;
   const i = (0, Cr.e)(t);
   const a = await (0, Lr.c)(e.api, r, i.runId, i.attempt);
   const c = a?.started ?? a?.created ?? null;
   if (a === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${i.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const u = i.run?.headSha ?? a.headSha ?? n.sha;
   const l = z(e.api, {
    apiUrl: s,
    repository: r,
    sha: u
   });
   const d = new AbortController;
   let f = null;
   const h = async () => {
    const t = (await l.latest(o)).find(({created: t}) => t !== null && t >= c);
    f = t ? co(t) : null;
    if (f !== null) d.abort();
   };
   const p = await oo(e, {
    what: `the commit status "${o}" of ${u}`,
    ms: t.timeoutMs ?? eo,
    done: d.signal,
    every: {
     ms: Xn,
     ask: Ne(e, h)
    }
   });
   return f === null ? {
    kind: p,
    sha: u
   } : {
    kind: "judged",
    callback: f,
    sha: u
   };
  }
  function Fr(t, e, n) {
   const o = t?.state === "success";
   const r = [ o ? `## ${Mt.j7.success} Gate passed` : `## ${Mt.j7.failure} Gate closed`, (0, 
   Pt.FY)(n(e)), ...t?.target_url ? [ (0, Pt.nf)("Details", n(t.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  function Br({inputs: t}, e, n) {
   const {environment: o} = t;
   const r = (0, Cr.e)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const i = s?.state === "success";
   const a = Jr(n);
   const c = i ? null : (0, et.p)(e.redact(a), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${a}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...st(s, e),
     sha: n.sha ?? r.run?.headSha ?? o.sha,
     "run-id": String(r.runId),
     "run-attempt": String(r.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Ht.zv)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }),
    summary: Fr(s, a, e.redact)
   };
  }
  function Jr(t) {
   switch (t.kind) {
   case "judged":
    return `the callback says ${uo(t.callback)}`;

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
  function Yr({inputs: t, secrets: e}, {chains: n}, o) {
   const {repository: r} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n}) => n !== void 0 && (t.chain === "" || t.chain === e));
   let i = t.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${t.chain}" with a token_secret_name`;
   for (const n of s) {
    const s = e.get(n.token_secret_name ?? "") ?? "";
    const a = S(o, s);
    if (a.kind === "refused") {
     i = a.message;
     continue;
    }
    const {claims: c} = a;
    if (!Hr(c.repo, r)) return zr(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return Dr(n, c);
    i = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return zr(i);
  }
  function Dr(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const o = t.webhooks[n];
   return o?.enabled && o.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: o,
    index: n
   } : zr(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function Hr(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function zr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const Xr = 1500;
  const Gr = 5;
  const Wr = 21;
  const Vr = 3e3;
  async function Kr({inputs: t}, e, n, o) {
   const {statuses: r} = n;
   const {n: s} = o;
   const i = Qr(t);
   const a = n.contextOf(o.link);
   const c = e.clock.now();
   const u = await Zr(e, Gr, async () => {
    const t = we(await r.list(a), s, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return ts("the commit has no status that says this link was sent");
   if (u.kind === "refused") return ts(u.message);
   const l = M(o, Math.floor(c / 1e3));
   const d = await r.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : ge(s, i),
    target_url: i.page
   });
   if (l) return ts("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Zr(e, Wr, async () => {
    const t = await r.list(a);
    const n = t.some(({id: t}) => t === d.id);
    const o = we(n ? t : [ ...t, d ], s, i);
    if (o.kind === "refused") return o;
    if (!n) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Vr, 2 * h);
    return c ? o : null;
   });
   if (p === null) return ts("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : ts(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Zr({clock: t, log: e, signal: n}, o, r) {
   for (let s = 1; ;s += 1) {
    const i = await r();
    if (i !== null || s >= o || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(Xr, n);
   }
  }
  function Qr(t) {
   const {serverUrl: e, repository: n, runId: o, runAttempt: r, runnerName: s, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${o}`,
    attempt: r,
    job: t.jobId || s || i
   };
  }
  function ts(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  async function es({webhooks: t}, e, n) {
   const o = [];
   for (const {name: r, enabled: s} of t.slice(0, e)) {
    if (!s) continue;
    const t = await n.statuses.list(n.contextOf(r));
    const [e] = t;
    const i = e ? co(e) : null;
    if (i?.state !== "success") continue;
    const a = t.find(({state: t}) => t === "pending");
    o.push({
     name: r,
     callback: i,
     attempts: 1,
     started: a?.created ?? null,
     completed: e?.created ?? null
    });
   }
   return o;
  }
  async function ns(t, e, {claims: n, plan: o, index: r}) {
   const {inputs: s} = t;
   const {repository: i} = s.environment;
   Qe(s, s.listen.port);
   const a = await (0, dr.Y)(t, e, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, lr.$)(c, e, i, [ o ]);
   const l = hr(o);
   const d = {
    config: o,
    chain: yt(l),
    reported: c,
    event: o.events.find(t => u.includes(t)) ?? o.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? o.timeout
   };
   on({
    step: t,
    io: e,
    course: d
   }, r + 1);
   const f = xe(t, e, d);
   try {
    const s = await es(o, r, f);
    const i = await Kr(t, e, f, n);
    if (i.kind === "refused") return i;
    const a = i.sent.created;
    const c = vt(l, {
     link: r,
     earlier: s,
     started: a
    });
    return {
     kind: "ready",
     course: {
      ...d,
      chain: c
     }
    };
   } catch (t) {
    if (!(t instanceof B.h) || e.signal.aborted) throw t;
    return {
     kind: "refused",
     reason: `whether the link still waits cannot be made sure of: ${t.message}`
    };
   }
  }
  function os(t) {
   const {signature: e, keys: n, value: o, text: r, now: s} = t;
   if (n.length === 0) return null;
   if (r === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const i = (0, p.MX)(e, {
    headers: o === null ? {} : {
     [(0, p.Ml)(e)]: o
    },
    body: Buffer.from(r),
    now: Math.floor(s / 1e3)
   }, n);
   return i === "ok" ? null : `the callback's signature is ${i}`;
  }
  const rs = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function ss(t, e, n) {
   const o = await t.loadConfig();
   const r = Yr(t, o, n.token);
   if (r.kind === "refused") return Br(t, e, r);
   e.mask(n.token);
   const {claims: s, plan: i, link: a, index: c} = r;
   const {sha: u} = s;
   const l = {
    ...t.inputs,
    runId: s.run,
    runAttempt: s.att
   };
   const d = {
    ...t,
    inputs: l,
    config: o
   };
   const f = (t, n) => Br(d, e, {
    kind: t,
    reason: n,
    sha: u
   });
   const h = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, en.Nt)(h, d, e.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = as(d, e, r, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await ns(d, e, r).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (m === null || e.signal.aborted) return is(f("stopped", rs));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   e.log.info(`chain "${i.name}" goes on at "${a.name}": ${k.state}`);
   const w = await cr(d, e, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: e.clock.now()
   });
   const b = Xt(d, e, g, {
    ...w,
    callback: w.callback ?? k
   });
   return cs(s, b);
  }
  function is(t) {
   const e = {
    ...t.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...t,
    outputs: e
   };
  }
  function as({secrets: t}, e, {link: n}, {body: o, signature: r, signedText: s}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const u = os({
    signature: a,
    keys: i.map(e => t.get(e) ?? ""),
    value: r,
    text: s,
    now: e.clock.now()
   });
   if (u !== null) return {
    kind: "refused",
    reason: u
   };
   const l = zn(o, c ?? null);
   switch (l.kind) {
   case "pending":
    return l;

   case "refused":
    return {
     kind: "refused",
     reason: l.message
    };

   case "callback":
    for (const t of l.warnings) e.log.warning(`the callback's text was changed: ${t}`);
    return {
     kind: "heard",
     callback: l.callback
    };
   }
  }
  function cs({sha: t, run: e, att: n}, o) {
   const r = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
   return {
    ...o,
    failure: o.result === "waiting" ? r : o.failure,
    outputs: {
     ...o.outputs,
     sha: t,
     "run-id": String(e),
     "run-attempt": String(n)
    }
   };
  }
  async function us(t, e) {
   const {inputs: n} = t;
   const o = Rr(t);
   const r = at(t, n.callbackSecretName);
   const s = ls(t);
   const i = n => Br(t, e, n);
   switch (o) {
   case "callback":
    return i(ds(n.callback, s));

   case "listener":
    return i(await Ar(t, e, r, s));

   case "status":
    return i(await Pr(t, e));

   case "event":
    return fs(t, e, r, s);
   }
  }
  function ls({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, Ir.X)({
    text: e,
    file: "callback-format"
   });
  }
  function ds(t, e) {
   const n = zn(t, e);
   switch (n.kind) {
   case "callback":
    return {
     kind: "judged",
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
  async function fs(t, e, n, o) {
   const {inputs: r} = t;
   const {eventName: s, event: i} = r.environment;
   const a = n => Br(t, e, n);
   const c = yr(s, i, r.context || null);
   switch (c.kind) {
   case "waiting":
    return a(c);

   case "refused":
    return a({
     kind: "refused",
     reason: c.message
    });

   case "reported":
    return a(c.verdict.valid ? {
     kind: "judged",
     callback: c.verdict.callback,
     sha: c.sha
    } : {
     kind: "refused",
     reason: c.verdict.message
    });

   case "dispatched":
    {
     const {body: s, token: i, signature: u, signedText: l} = c;
     if (i !== null) return ss(t, e, {
      body: s,
      token: i,
      signature: u,
      signedText: l
     });
     if (r.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const d = os({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return a(d === null ? ds(s, o) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  var hs = n(7167);
  const ps = "/webhooks/v1/";
  const ks = /^[A-Za-z0-9_-]{16,200}$/;
  const ms = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const gs = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ws(t, e) {
   const [n, o = ""] = ms.exec(t) ?? [];
   if (n === void 0) return null;
   const [r, s = "", i = ""] = gs.exec(o) ?? [];
   if (r === void 0) return {
    uri: bs(o),
    tokened: false
   };
   return e !== null && (0, $.F)(s, e) ? {
    uri: bs(i),
    tokened: true
   } : null;
  }
  function bs(t) {
   const e = ys(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function ys(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const vs = [ "uri", "headers", "query", "body" ];
  const $s = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function _s(t) {
   const e = o(o(t, "client_payload"), "webhook");
   if (!(0, hs.pi)(e)) return Ts(`client_payload.webhook is ${e === void 0 ? "missing" : "no object"}; ${$s}`);
   const n = r(e, "uri") ?? "";
   const s = Ms(r(e, "headers") ?? {});
   const i = Os(r(e, "query") ?? {});
   const a = o(e, "body");
   const c = [ ...Object.keys(e).filter(xs).map(js), ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (s === null || i === null) return Ts(`client_payload.webhook: ${c.join("; ")}; ${$s}`);
   if (typeof n !== "string" || typeof a !== "string" || c.length > 0) return Ts(`client_payload.webhook: ${c.join("; ")}`);
   const [u = "", ...l] = n.split("?");
   const d = Os(l.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: bs(u),
     headers: Ss(Object.entries(s).map(([t, e]) => [ t.toLowerCase(), e ])),
     query: Ss([ ...Object.entries(d), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function xs(t) {
   return !vs.includes(t);
  }
  function js(t) {
   const e = (0, it.p)(t, vs);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const o = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${o} is no key here; ${n}`;
  }
  function Ss(t) {
   const e = new Map;
   for (const [n, o] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? o : `${t}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function Os(t) {
   return typeof t === "string" ? Ss(new URLSearchParams(t)) : Ms(t);
  }
  function Ms(t) {
   if (!(0, hs.pi)(t)) return null;
   const e = [];
   for (const [n, o] of Object.entries(t)) {
    if (typeof o !== "string") return null;
    e.push([ n, o ]);
   }
   return Object.fromEntries(e);
  }
  function Ts(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const Ns = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Is = /^[ \t\r\n]*[{["]/;
  function As({headers: t, body: e}) {
   const n = qe(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let o = Fe(n);
   if (Ns.test(t["content-type"] ?? "") && !Is.test(o)) {
    const t = Us(o);
    if (typeof t !== "string") return t;
    o = t;
   }
   try {
    return {
     text: o,
     json: JSON.parse(o)
    };
   } catch {
    return {
     fault: /^[ \t\r\n]*$/.test(o) ? "the body is empty" : "the body is no JSON"
    };
   }
  }
  function Us(t) {
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
  const Es = 60;
  const Rs = 4096;
  function Ls(t) {
   return e => typeof e === "string" ? `"${(0, et.p)(t(e.slice(0, Rs)), Es)}"` : typeof e === "object" && e !== null ? Cs(e) : String(e);
  }
  function Cs(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  const Ps = {
   fault: "the body is long, and proven by no provider",
   json: null,
   repeats: () => false
  };
  function qs(t, e, n = false) {
   const o = new Map(e.map(t => [ t, Bs(t) ]));
   let r = null;
   const s = () => {
    r ??= n ? Ps : Fs(t, [ ...o.values() ]);
    return r;
   };
   return {
    fault: () => s().fault,
    odd() {
     const {fault: t, json: e} = s();
     return t !== null || (0, hs.pi)(e) ? null : Cs(e);
    },
    find(t) {
     const e = o.get(t);
     if (e === void 0) throw new Error(`"${t}" was not announced.`);
     const {fault: n, json: r, repeats: i} = s();
     if (n !== null) return {
      kind: "none",
      why: `is missing, for ${n}`
     };
     if (i(e)) return {
      kind: "repeated"
     };
     const a = (0, Ln.$)(r, e);
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
  function Fs(t, e) {
   const n = As(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    repeats: () => false
   };
   const {text: o, json: r} = n;
   return {
    fault: null,
    json: r,
    repeats: _n(o, e)
   };
  }
  function Bs(t) {
   const e = (0, Ln.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  var Js = n(91);
  var Ys = n(4744);
  var Ds = n(3920);
  const Hs = {
   kind: "fits"
  };
  const zs = 65536;
  function Xs(t, e) {
   const {webhook: n, document: r} = e;
   return Ws([ ...Object.entries(t.headers ?? {}).map(([t, r]) => {
    const s = o(n.headers, t.toLowerCase());
    return e.starred && s === Ds.XF ? Hs : Ks(`header ${t}`, Qs(s), r, e);
   }), ...Object.entries(t.query ?? {}).map(([t, r]) => Ks(`query ${t}`, Qs(o(n.query, t)), r, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Ks(`body ${t}`, r.find(t), n, e)) ]);
  }
  function Gs({match: t, present: e}, n) {
   return Ws([ Xs(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return Vs(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Hs : {
     kind: "differs",
     why: `body ${t} ${Zs(e)}`
    };
   }) ]);
  }
  function Ws(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Hs;
  }
  function Vs(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Ks(t, e, n, {quote: o}) {
   if (e.kind === "repeated") return Vs(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${Zs(e)}`
   };
   const r = ti(e.value);
   if (r !== null && (0, Js.c)(n, r)) return Hs;
   const s = `${t} is ${o(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Zs(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function Qs(t) {
   const e = s(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function ti(t) {
   if (typeof t === "string") return t.length > zs ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, Ys.u)(t) ? String(t) : null;
  }
  function ei({path: t, accepted_values: e}, {document: n, quote: o}) {
   const r = n.find(t);
   if (r.kind === "repeated") return Vs(t);
   if (r.kind === "none") return {
    kind: "differs",
    why: `${t} ${r.why}`
   };
   const {value: s} = r;
   if (e.some(t => t === s)) return {
    kind: "fits"
   };
   const i = e.map(t => JSON.stringify(t));
   const a = `${t} is ${o(s)}, not ${i.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  const ni = {
   type: "token",
   header: "Authorization"
  };
  const oi = {
   github: {
    marks: [ si("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ si("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ si("x-event-key") ],
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
    signature: ni
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
    signature: ni
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
    signature: ni
   }
  };
  function ri(t) {
   return oi[t];
  }
  function si(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const ii = 64;
  function ai(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...li(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function ci(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function ui({path: t, name: e}) {
   return t ?? e;
  }
  function li(t, e) {
   const n = ui(t);
   const o = e.find(n);
   if (o.kind === "repeated") return mi(`a key on the way to ${n} repeats`);
   if (o.kind === "value" && o.value !== null) return di(n, o.value, t.type);
   const {default_value: r} = t;
   if (r !== void 0 && r !== null) return di("default_value", r, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = o.kind === "none" ? o.why : "is null";
   return mi(`${n} ${s}, and is required`);
  }
  function di(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? pi(e) : ki(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? pi(e) : ki(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return ki(t, e, n);
    return (0, Ys.u)(e) ? pi(e) : mi(`${t} ${fi}`);

   case "array":
    return Array.isArray(e) ? hi(t, e) : ki(t, e, n);
   }
  }
  const fi = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function hi(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > ii) return mi(`${t} nests deeper than ${ii} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(t => typeof t === "number" && !(0, Ys.u)(t))) return mi(`${t} holds a number that would be rounded`);
    n = o.filter(t => typeof t === "object" && t !== null);
   }
   return pi(e);
  }
  function pi(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function ki(t, e, n) {
   const o = /^[ai]/.test(n) ? "an" : "a";
   return mi(`${t} is ${Cs(e)}, not ${o} ${n}`);
  }
  function mi(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function gi(t, e) {
   const n = [];
   for (const o of t) {
    if (!o.active) continue;
    const t = $i(o, e);
    if (t.kind === "fits") return o;
    n.push(`${o.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function wi(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && $i(t, n).kind === "fits");
  }
  function bi(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || bs(t.uri) === ys(n)));
  }
  function yi(t, e) {
   return Ws([ Xs(t.match ?? {}, e), ...t.conditions.map(t => ei(t, e)) ]);
  }
  function vi({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...ji(t), ...xi(e).flatMap(t => [ ...ji(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...ji(t), ...e.map(({path: t}) => t), ...n.map(ui) ]) ];
  }
  function $i({type: t, match: e}, n) {
   const o = xi(t).map(t => Gs(t, n));
   const [r = _i] = o;
   return Ws([ o.find(({kind: t}) => t === "fits") ?? r, Xs(e ?? {}, n) ]);
  }
  const _i = {
   kind: "fits"
  };
  function xi(t) {
   return t === void 0 ? [] : ri(t).marks;
  }
  function ji(t) {
   return Object.keys(t?.body ?? {});
  }
  const Si = "x-github-event";
  const Oi = `a ping is what GitHub sends when a webhook is created; to run on it, name ${Si} in match`;
  function Mi(t, e, n) {
   const {name: o} = e;
   if (Ti(t, n.webhook) && !Ni(e)) return {
    kind: "held",
    name: o,
    why: Oi
   };
   const r = yi(e, n);
   if (r.kind === "differs") return {
    kind: "held",
    name: o,
    why: r.why
   };
   if (r.kind === "repeated") return {
    kind: "failed",
    name: o,
    errors: [ `function ${o}: ${r.why}` ]
   };
   const {document: s} = n;
   const i = ci(e.variables);
   const a = i.length > 0 ? s.fault() : null;
   if (a !== null) {
    const t = i.map(t => t.name).join(", ");
    const e = `function ${o}: ${a}, and ${t} would be read from it`;
    return {
     kind: "failed",
     name: o,
     errors: [ e ]
    };
   }
   const {values: c, errors: u} = ai(e.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: o,
    values: c,
    warning: Ii(i, s)
   } : {
    kind: "failed",
    name: o,
    errors: u.map(t => `function ${o}, ${t}`)
   };
  }
  function Ti({type: t}, {headers: e}) {
   return t === "github" && o(e, Si) === "ping";
  }
  function Ni({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === Si);
  }
  function Ii(t, e) {
   const n = t.some(t => !ui(t).startsWith("["));
   const o = n ? e.odd() : null;
   return o && `the body is ${o}, in which no name is found`;
  }
  var Ai = n(1120);
  function Ui(t, e, {secrets: n, now: o}) {
   const r = t.secret_name;
   const s = Li(t);
   if (s === null) return null;
   const i = r.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Math.floor(o / 1e3);
   const c = Pi(s, e, i, a);
   if (c === "ok") return null;
   if (c === "untimely") return (0, $o.a)({
    headers: e.headers,
    now: a
   });
   const u = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${Fi(s)}`;
   return c === "missing" ? `${u} is missing` : `${u} does not fit ${r.join(" or ")}`;
  }
  function Ei(t, e, n) {
   const o = Li(t) !== null;
   return o && Ui(t, e, n) === null;
  }
  function Ri(t) {
   const e = Li(t);
   return e && Fi(e).toLowerCase();
  }
  function Li(t) {
   const {signature: e, type: n, secret_name: o} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (o.length === 0 && !Ci(t)) return null;
   const r = n === void 0 ? null : ri(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function Ci({type: t}) {
   return Ai.S.some(e => e === t);
  }
  function Pi(t, {headers: e, body: n}, r, i) {
   if (!qi(t)) return (0, p.MX)(t, {
    headers: e,
    body: n,
    now: i
   }, r);
   const {prefix: a = ""} = t;
   const c = s(o(e, t.header.toLowerCase()));
   if (c === null || c === "") return "missing";
   const u = r.filter(t => Bi(a + t, c));
   return u.length > 0 ? "ok" : "wrong";
  }
  function qi(t) {
   return typeof t === "object" && "type" in t;
  }
  function Fi(t) {
   return qi(t) ? t.header : (0, p.Ml)(t);
  }
  function Bi(t, e) {
   const n = (0, $.F)(t, e);
   const o = (0, $.F)(t, Buffer.from(e, "latin1"));
   return n || o && /^[\0-\xff]*$/.test(e);
  }
  function Ji(t, e, {trusted: n = false, unread: o = false, redact: r = t => t, ...s}) {
   const i = {
    webhook: e,
    document: qs(e, vi(t), o),
    quote: Ls(r),
    starred: n
   };
   const a = gi(t.providers, i);
   if (typeof a === "string") return {
    kind: "unmatched",
    provider: null,
    reason: a
   };
   const c = a.name;
   const u = n ? null : Ui(a, e, s);
   if (u !== null) {
    const n = wi(a, t.providers, i);
    const o = n.find(t => Ei(t, e, s));
    const r = o ? `; it fits provider ${o.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: c,
     reason: u + r
    };
   }
   const l = bi(t.functions, c, e.uri);
   if (l.length === 0) {
    const t = i.quote(e.uri);
    const n = `${c} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: c,
     reason: n
    };
   }
   return Yi(c, l.map(t => Mi(a, t, i)));
  }
  function Yi(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const o = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: Di(n),
     reason: o
    };
   }
   const o = Di(e.filter(({kind: t}) => t !== "held"));
   const r = e.flatMap(t => t.kind === "failed" ? t.errors : []);
   const s = Object.fromEntries(e.flatMap(t => t.kind === "ran" ? [ [ t.name, t.values ] ] : []));
   const [i] = e.flatMap(t => t.kind === "ran" && t.warning !== null ? [ t.warning ] : []);
   return r.length === 0 ? {
    kind: "ran",
    provider: t,
    functions: o,
    variables: s,
    ...i !== void 0 && {
     warning: i
    }
   } : {
    kind: "failed",
    provider: t,
    functions: o,
    errors: r,
    variables: s
   };
  }
  function Di(t) {
   return t.map(({name: t}) => t);
  }
  const Hi = Buffer.from("webhook-action/");
  function zi(t, e, n) {
   const o = Ji(t, e, n);
   const {provider: r} = o;
   const s = e.body.subarray(0, Hi.length).equals(Hi);
   return s && r !== null ? {
    kind: "unsigned",
    provider: r,
    reason: "its body begins as what this action signs for itself"
   } : o;
  }
  const Xi = 25 * 1024 * 1024;
  const Gi = "flex-sync-webhook";
  function Wi(t, e) {
   const n = _o(t);
   if (n !== null) return n;
   if (ws(t.path, e) === null) return Qi;
   const o = Mn(t);
   if (o === "method_not_allowed") return ta;
   if (o !== null) return ea;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > Xi ? na : null;
  }
  function Vi(t, e) {
   const n = /^ *true *$/i.test(e.headers[Gi] ?? "");
   switch (t.kind) {
   case "unsigned":
    return Ki(401, "The signature is missing or wrong.");

   case "unmatched":
    return Ki(404, "No provider or function is there for it.");

   case "held":
    return n ? Ki(404, "No function wants it.") : Zi;

   case "failed":
    return n ? Ki(500, "A function failed; the log of the run says why.") : Zi;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Zi;
   }
  }
  function Ki(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Zi = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Qi = Ki(404, "No such path or token.");
  const ta = {
   ...Ki(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const ea = Ki(415, "Send the body without a Content-Encoding.");
  const na = Ki(413, "The body is longer than 25 MiB.");
  const oa = {
   ...Ki(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const ra = 64 * 1024;
  function sa(t, e, n) {
   return e.body.length > ra && t.every(t => Ui(t, e, n) !== null);
  }
  function ia({inputs: t}) {
   const {via: e, record: n, callbackToken: o, dryRun: r, environment: s} = t;
   const i = [];
   if (r) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !ua(s.eventName)) i.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (o !== "" && !ks.test(o)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new C.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function aa({inputs: t, secrets: e}, {receive: n}, o) {
   const r = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || r.length === 0) throw new C.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = r.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new C.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = r.flatMap(({name: t, secret_name: n}) => {
    const o = n.filter(t => e.get(t) === "");
    return o.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${o.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = r.filter(ca).map(({name: t}) => t);
   if (o === "listener" && t.callbackToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new C.x(i);
   return n;
  }
  function ca({secret_name: t}) {
   return t.length === 0;
  }
  function ua(t) {
   return t === "repository_dispatch";
  }
  const la = 2 * Xi;
  const da = new Set;
  async function fa({inputs: t, secrets: e}, n, o) {
   const r = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const i = new Set(s.filter(ca).map(({name: t}) => t));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = fo(o.log, "webhooks were refused");
   const d = fo(o.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = ws(f.path, r);
    const p = Wi(f, r);
    if (h === null || p !== null) return p ?? oa;
    if (t === null) return na;
    if (a.signal.aborted) return oa;
    const {uri: k, tokened: m} = h;
    const g = Ss(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: g,
     body: t
    };
    const b = o.clock.now();
    const y = m ? da : i;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = sa(v, w, {
     secrets: e,
     now: b
    });
    const _ = {
     secrets: e,
     now: b,
     unread: $,
     redact: o.redact
    };
    const x = ha(zi(n, w, _), y);
    const j = {
     webhook: w,
     judgement: x,
     now: b,
     retryOf: null
    };
    const S = k === "" ? "without uri" : `for ${k}`;
    switch (x.kind) {
    case "unsigned":
    case "unmatched":
     l.warning(`a webhook ${S} is refused: ${x.reason}`);
     if (x.kind === "unmatched" && x.provider) u = j;
     break;

    case "held":
     d.info(`a webhook ${S} fits no function: ${x.reason}`);
     u = j;
     break;

    case "failed":
    case "ran":
     c = j;
     a.abort();
    }
    return Vi(x, f);
   };
   const h = await sr(t, o, {
    what: "webhooks",
    path: ps,
    maxBytes: Xi,
    limits: {
     bodyBytes: la
    },
    admit: t => Wi(t, r),
    answer: f
   });
   const p = await oo(o, {
    what: "a webhook",
    ms: t.timeoutMs ?? eo,
    done: a.signal
   });
   a.abort();
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
  function ha(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const o = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: o
   };
  }
  var pa = n(3181);
  var ka = n(8047);
  const ma = "x-event-key";
  function ga(t, e) {
   const {token: n, proofs: o, redact: r} = e;
   const s = (0, Ds.$o)(e.secrets);
   const i = t => (0, ka.y1)(n ? t.replaceAll(n, Ds.XF) : t, s);
   const a = t => {
    const e = i(t);
    return r(e) === e ? e : Ds.XF;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), wa(t) || e.has(t) ? Ds.XF : a(n) ]));
   const u = () => {
    const e = qe(t.body);
    if (e !== null) return i(e);
    const n = t.body.toString("latin1");
    const o = i(n) === (0, ka.y1)(n, ya);
    return o ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: i(t.uri),
    query: c(t.query),
    headers: c(t.headers, o),
    body: u()
   };
  }
  function wa(t) {
   return t !== ma && (0, Ds.tV)(t);
  }
  function ba({uri: t, query: e, headers: n, body: o}, r) {
   if (o === null) return null;
   let s = null;
   const i = t => (0, We.S5)(t, t => {
    const e = (0, pa.Gf)(t) ?? t;
    const n = r.get(e);
    if (!n) s ??= e;
    return n;
   });
   const a = t => Object.fromEntries(Object.entries(t).map(([t, e]) => [ i(t), i(e) ]));
   const c = {
    uri: i(t),
    query: a(e),
    headers: a(n),
    body: typeof o === "string" ? Buffer.from(i(o)) : Buffer.from(o.base64, "base64")
   };
   return s === null ? c : {
    missing: s
   };
  }
  function ya(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  var va = n(7728);
  var $a = n(2678);
  const _a = va.IeY(t => (0, hs.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const xa = va.Ikc({
   id: va.FsL(va.YjP(), va.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: va.mee(va.YjP()),
   uri: va.YjP(),
   query: _a,
   headers: _a,
   body: va.mee(va.KCZ([ va.YjP(), va.Ikc({
    base64: va.YjP()
   }) ])),
   verdict: va.KIO([ 200, 401, 404, 500 ]),
   reason: va.mee(va.YjP()),
   functions: va.YOg(va.YjP()),
   received: va.YjP(),
   retry_of: va.mee(va.YjP()),
   mac: va.mee(va.YjP())
  });
  const ja = va.Ikc({
   version: va.euz(1),
   run: va.Ikc({
    repository: va.YjP(),
    run_id: va.aig(),
    run_attempt: va.aig()
   }),
   received: va.lqM(va.mee(xa))
  });
  function Sa(t, e, n) {
   return {
    ...(0, Ht.zv)(t, e),
    received: n
   };
  }
  function Oa(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = va.xLC(ja, e, {
    abortEarly: true
   });
   if (!n.success) return {
    kind: "foreign",
    why: "is no record of this action"
   };
   const {run: o, received: r} = n.output;
   return r ? {
    kind: "received",
    repository: o.repository,
    received: r
   } : {
    kind: "none"
   };
  }
  function Ma(t, e, n) {
   return (0, $a.v)(t, Na(e, n));
  }
  function Ta(t, e, n) {
   return (0, $a.c)(n.mac ?? "", t, Na(e, n));
  }
  function Na(t, {provider: e, uri: n, query: o, headers: r, body: s, verdict: i}) {
   return [ t, e, n, o, r, s, i ];
  }
  function Ia(t) {
   switch (t.kind) {
   case "judged":
    return Aa(t.judged.judgement);

   case "refused":
    return Ua(t.reason);

   case "timeout":
    {
     const e = t.last && Ea(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return Ua(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Ua("the step was cancelled while it waited for a webhook");
   }
  }
  function Aa(t) {
   const e = Ea(t);
   switch (t.kind) {
   case "unmatched":
    return Ua(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return Ua(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return Ua(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function Ua(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function Ea(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const Ra = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function La({inputs: t, secrets: e}, n, o, {webhook: r, judgement: s, now: i, retryOf: a}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = o;
   const h = new Set(n.providers.flatMap(t => Ri(t) ?? []));
   const p = Ea(s);
   const k = {
    id: `rcv_${o.randomBytes(16).toString("hex")}`,
    provider: u,
    ...ga(r, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: Ra[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = Ca(n, e, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: Ma(m, w, k)
   } : k;
  }
  function Ca({providers: t}, e, n) {
   const o = t.find(t => t.name === n);
   const r = o?.secret_name.map(t => e.get(t) ?? "");
   return r?.filter(t => t !== "") ?? [];
  }
  function Pa(t, e) {
   const n = [];
   const o = (t, r) => {
    if (Array.isArray(t)) return t.map(t => o(t, r));
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([t, e]) => [ String(o(t, r)), o(e, r) ]));
    if (typeof t !== "string" && typeof t !== "number") return t;
    const s = String(t);
    const i = e(s);
    if (i === s) return t;
    if (!n.includes(r)) n.push(r);
    return i;
   };
   const r = Object.entries(t).map(([t, e]) => [ t, Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, o(n, `${t}.${e}`) ])) ]);
   return {
    variables: Object.fromEntries(r),
    starred: n
   };
  }
  const qa = 4e5;
  const Fa = 1e5;
  const Ba = {
   success: `${Mt.j7.success} Webhook received`,
   not_run: `${Mt.j7.skipped} Webhook received, nothing ran`,
   failure: `${Mt.j7.failure} Webhook not taken`,
   waiting: `${Mt.j7.waiting} Webhook awaited`
  };
  function Ja({result: t, why: e, webhook: n, functions: o, errors: r, variables: s, absent: i}, a) {
   const c = t => (0, Pt.Mk)(a(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Ba[t]}\n`, `${(0, Pt.FY)(a(e))}\n` ];
   if (r.length > 1) l.push((0, Pt.p_)(r.map(c), Fa));
   if (n !== null) {
    const {provider: t, verdict: e, id: r, retry_of: s} = n.received;
    const i = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(o.join(", ")),
     Verdict: String(e),
     Record: (0, Pt.Mk)(r),
     ...s !== null && {
      "Resubmitted from": (0, Pt.Mk)(s)
     }
    };
    const a = Object.values(i);
    l.push((0, Pt.tp)(Object.keys(i), [ a ], qa));
   }
   const d = [ ...u, ...i.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Pt.tp)([ "Function", "Variable", "Value" ], d, qa));
   return l.join("\n");
  }
  function Ya({inputs: t}, e, {config: n, got: o}, r) {
   const {environment: s} = t;
   const i = o.kind === "judged" ? o.judged : null;
   const a = i ?? ("last" in o ? o.last : null);
   const {result: c, why: u} = Ia(o);
   if (i !== null) Da(i, e);
   const l = za(i?.judgement ?? null);
   const {variables: d, starred: f} = Pa(l.variables, e.redact);
   const h = Xa(n, l.variables);
   for (const t of l.functions) {
    const n = Object.entries(d[t] ?? {});
    e.log.group(`function ${t} ran`, [ ...n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...h.filter(e => e.fn === t).map(t => `${t.name}: no value at ${t.path}`) ]);
   }
   if (l.warning !== null) e.log.warning(l.warning);
   for (const t of f) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const p = c === "success" || c === "not_run";
   if (p) e.log.info(u);
   const k = a && r(a);
   if (l.functions.length > 0 && k?.mac === null) e.log.info(`provider ${k.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: c,
    failure: p ? null : (0, et.p)(e.redact(u), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(d)
    },
    deliveries: null,
    payload: null,
    record: k && Sa(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, k),
    summary: Ja({
     result: c,
     why: u,
     webhook: a && k && {
      uri: a.webhook.uri,
      received: k
     },
     functions: l.functions,
     errors: Ha(i),
     variables: d,
     absent: h
    }, e.redact)
   };
  }
  function Da(t, e) {
   const {webhook: n, judgement: o} = t;
   const {uri: r, body: s} = n;
   e.log.info(`a webhook ${r === "" ? "without uri" : `for ${r}`}, ${s.length} bytes, provider ${o.provider ?? "unknown"}`);
   const i = Ha(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function Ha(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function za(t) {
   if (t === null || !("variables" in t)) return {
    functions: [],
    variables: {},
    warning: null
   };
   const {functions: e, variables: n} = t;
   const o = e.filter(t => Object.hasOwn(n, t));
   const r = "warning" in t ? t.warning ?? null : null;
   return {
    functions: o,
    variables: n,
    warning: r
   };
  }
  function Xa({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: ui(e)
    }));
   });
  }
  function Ga(t, e, n) {
   const {inputs: o, secrets: r} = t;
   const {repository: s} = o.environment;
   const i = Va(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (i.repository !== s) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!Ka(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = Ca(e, r, u);
   if (l.length === 0) return a(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!Ta(l, s, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = ba(c, r);
   if (d === null) return a("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in d) return a(`it holds the secret ${d.missing}, which the input secrets has no value for; give it`);
   const f = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: r,
    now: f,
    trusted: true,
    redact: h
   };
   const k = Ji(e, d, p);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = Wa(e, k, d);
   if (m !== null) return a(m);
   n.log.info(`resubmitted: ${c.id}, received ${c.received} with verdict ${c.verdict}; its mac is right`);
   return {
    kind: "judged",
    judged: {
     webhook: d,
     judgement: k,
     now: f,
     retryOf: c.id
    }
   };
  }
  function Wa({functions: t}, e, {headers: n, query: o}) {
   if (!("variables" in e)) return null;
   for (const {name: r, match: s} of t) {
    if (!e.functions.includes(r)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === Ds.XF);
    const i = Object.keys(s?.query ?? {}).find(t => o[t] === Ds.XF);
    const a = t ?? i;
    if (a !== void 0) return `function ${r} matches by ${a}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Va(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Oa(t.text);
    if (e.kind === "foreign") throw new C.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [o, ...r] = n;
   if (o === void 0) throw new C.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (r.length > 0) throw new C.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return o;
  }
  function Ka({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  async function Za(t, e) {
   const {inputs: n} = t;
   const o = ia(t);
   e.mask(n.callbackToken);
   const r = aa(t, await t.loadConfig(), o);
   const s = await Qa(t, o, r, e);
   return Ya(t, e, {
    config: r,
    got: s
   }, n => La(t, r, e, n));
  }
  async function Qa(t, e, n, o) {
   switch (e) {
   case "event":
    return tc(t, n, o);

   case "listener":
    return fa(t, n, o);

   case "record":
    return Ga(t, n, o);
   }
  }
  function tc({inputs: t, secrets: e}, n, o) {
   const r = _s(t.environment.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {webhook: s} = r;
   const i = o.clock.now();
   const a = zi(n, s, {
    secrets: e,
    now: i,
    redact: o.redact
   });
   return {
    kind: "judged",
    judged: {
     webhook: s,
     judgement: a,
     now: i,
     retryOf: null
    }
   };
  }
  function ec(t) {
   const e = new Map;
   for (const {run: n, deliveries: o} of t) for (const t of o) {
    const o = e.get(t.id);
    const {run_id: r, run_attempt: s} = t.run ?? n;
    const i = {
     sent: t,
     run: {
      run_id: r,
      run_attempt: s
     },
     began: oc(t)
    };
    if (o) o.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => nc(e, t) ? t : e);
    const o = t.some(({sent: {body: t}}) => t !== null && t !== e.body);
    return {
     sent: e,
     run: n,
     earlier: sc(t),
     differs: o
    };
   });
  }
  function nc(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return rc(t.sent) < rc(e.sent);
  }
  function oc({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function rc({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function sc(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  var ic = n(2555);
  const ac = [ "failed", "all" ];
  function cc(t, {deliveries: e, only: n}, o) {
   const r = e.some(t => ac.includes(t)) ? null : e;
   const s = [ ...r === null ? uc(e) : r.flatMap(e => lc(e, t)), ...fc(n, [ ...o, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new C.x(s.map(t => ({
    message: t
   })));
   const i = {
    wanted: [],
    passed: []
   };
   for (const o of t) {
    const {id: t, webhook: s, status: a, chain: c} = o.sent;
    const u = (t, e = false) => i.passed.push({
     kept: o,
     why: t,
     loud: e
    });
    if (r !== null && !r.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(dc(o), true); else i.wanted.push(o);
   }
   return i;
  }
  function uc(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function lc(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const o = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${o}, which the record does not have; write ${(0, it.p)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${dc(n)}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function dc({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function fc(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   it.p)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  var hc = n(5682);
  var pc = n(9608);
  const kc = /^msg_[0-9a-f]{32}$/;
  const mc = /(?<!\$)(?:\$\$)*\$\{/;
  const gc = [ "queued", "started", "completed", "test" ];
  const wc = [ "PASSED", "FAILED", "RUNNING", "RUNNING_WITH_FAILURES", "QUEUED", "SKIPPED" ];
  function bc(t, e) {
   const {sent: n, run: o} = t;
   const r = e.length === 0 ? yc(n) : vc(t, e);
   if (r !== null) return $c(r);
   const s = _c(t);
   if (s === null && kc.test(n.id)) return $c(`its id is not one of run ${o.run_id}, attempt ${o.run_attempt}: the record was changed`);
   return xc(n.event, s) ? {
    kind: "proven",
    origin: s
   } : $c("its event is not one that fits its id: the record was changed");
  }
  function yc({body: t}) {
   return mc.test(t) ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anybody could have written it; give the webhook a secret_name" : null;
  }
  function vc({sent: t, repository: e}, n) {
   const {body: o, mac: r} = t;
   if (r === null) return "the record has no mac for it, and the webhook is signed today";
   return (0, $a.c)(r, n, (0, Ht.vJ)(e, t, o)) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
  }
  function $c(t) {
   const e = `${t}; nothing is signed or sent; run the job that sent it again`;
   return {
    kind: "unproven",
    reason: e
   };
  }
  function _c({sent: {id: t, webhook: e}, run: n, repository: o}) {
   const {run_id: r, run_attempt: s} = n;
   const i = {
    repository: o,
    runId: r,
    attempt: s,
    chain: null,
    webhook: e
   };
   for (const e of gc) for (const n of wc) if ((0, P.e)({
    ...i,
    kind: e,
    status: n
   }) === t) return {
    kind: e,
    status: n
   };
   return null;
  }
  function xc(t, e) {
   const n = e === null ? gc.flatMap(t => wc.map(e => ({
    kind: t,
    status: e
   }))) : [ e ];
   return n.some(({kind: e, status: n}) => {
    if (e === "test") return t === "test";
    const o = {
     changed: true,
     reason: ""
    };
    return (0, pc.e0)(e, n, o).some(e => e === t);
   });
  }
  const jc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function Sc(t) {
   return (0, hc.wX)(t).some(t => Mc(t) || Tc(t));
  }
  function Oc(t, e) {
   const {repository: n, repositoryOwner: o, serverUrl: r, apiUrl: s} = t.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: o}, r) => {
    const s = JSON.stringify([ n, o, r ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: o
    };
    const c = i.get(s) ?? (0, dr.Y)({
     ...t,
     inputs: a
    }, e, r);
    i.set(s, c);
    return c;
   };
   return async (t, i) => {
    if (!Sc(t)) {
     const t = {
      repository: n,
      repository_owner: o,
      server_url: r,
      api_url: s,
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
     const e = (0, hc.wX)(t).some(Mc);
     const n = await a(i, e);
     const {values: o, status: r} = n;
     return {
      kind: "values",
      values: o,
      status: e ? r : null
     };
    } catch (t) {
     if (!(t instanceof B.h) || e.signal.aborted) throw t;
     const n = `its URL or headers speak of run ${i.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function Mc(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function Tc(t) {
   return /^github(\.|$)/.test(t) && !jc.includes(t);
  }
  const Nc = "variables.";
  function Ic(t) {
   const {body: e, payload: n, dockerhub: o, ...r} = t;
   return r;
  }
  async function Ac(t, e, {sent: n, run: o}, {webhook: r, lacksSecret: s, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (r === void 0) return Lc("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Lc("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = r.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = bc({
    sent: {
     ...n,
     body: u
    },
    run: o,
    repository: d
   }, l);
   if (f.kind === "unproven") return Lc(f.reason);
   const h = Ic(r);
   const p = (0, hc.wX)(h).find(t => t.startsWith(Nc));
   if (p !== void 0) return Lc(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   if (Sc(h) && f.origin === null) return Lc("its URL or headers speak of its run, which its id does not prove; run the job that sent it again");
   const k = await i(h, o);
   if (k.kind === "unknown") return Lc(k.reason);
   Rc(e, r.name, f.origin, k.status);
   const m = Uc(r, l, t.secrets);
   const g = (0, ct.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => (0, ka.C3)(u, r.body, m)
   });
   return g.kind === "request" ? g : Lc(g.reason);
  }
  function Uc(t, e, n) {
   const o = e.length === 0 ? [] : (0, hc.Fj)(t);
   return new Map([ ...n ].filter(([t]) => o.includes(t)));
  }
  function Ec(t, {log: e}) {
   for (const n of t) {
    const t = (0, hc.Fj)(Ic(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${t.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function Rc({log: t}, e, n, o) {
   if (n !== null && o !== null && n.status !== o) t.warning(`webhook "${e}": the build was ${n.status} and is ${o} now, which its URL or headers tell; its body is the one of then`);
  }
  function Lc(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  function Cc(t) {
   const e = [];
   let n = false;
   wn(t, {
    open: t => e.push(t === "object" ? new Set : null),
    close: () => e.pop(),
    key(t) {
     const o = bn(t);
     const r = e.at(-1);
     n ||= r?.has(o) ?? false;
     r?.add(o);
    }
   });
   return n;
  }
  const Pc = 1e3;
  const qc = 1e4;
  const Fc = 1e5;
  const Bc = va.FsL(va.aig(), va.Y2b(), va.Wwf(0));
  const Jc = va.FsL(va.YjP(), va.Ru6(Pc));
  const Yc = va.Ikc({
   run_id: Bc,
   run_attempt: Bc
  });
  const Dc = va.Ikc({
   number: Bc,
   status_code: va.mee(Bc),
   error: va.mee(Jc),
   started: va.FsL(va.YjP(), va.yhX(), va.z6Y(t => Number.isFinite(Date.parse(t)))),
   duration_ms: va.FsL(va.aig(), va.E2x(), va.Wwf(0))
  });
  const Hc = va.Ikc({
   id: va.FsL(va.YjP(), va.yGV(/^[\x21-\x7e]{1,200}$/)),
   chain: va.mee(Jc),
   webhook: Jc,
   event: Jc,
   status: va.KIO([ "success", "failure", "not_run" ]),
   reason: va.mee(va.FsL(va.YjP(), va.Ru6(qc))),
   attempts: va.YOg(Dc),
   body: va.mee(va.YjP()),
   retry_of: va.mee(Jc),
   mac: va.mee(Jc),
   run: va.lqM(Yc)
  });
  const zc = va.Ikc({
   version: va.euz(1),
   run: va.Ikc({
    repository: Jc,
    ...Yc.entries
   }),
   deliveries: va.FsL(va.YOg(Hc), va.Ru6(Fc))
  });
  function Xc(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return Gc("is cut off, or no JSON");
   }
   if (!(0, hs.pi)(e)) return Gc("is no record of this action");
   if (Object.hasOwn(e, "received")) return {
    kind: "received"
   };
   const n = Reflect.get(e, "version");
   if (typeof n === "number" && n !== 1) return Gc(`is a record of version ${n}, and this version of the action reads version 1`);
   const o = va.xLC(zc, e, {
    abortEarly: true
   });
   if (!o.success) {
    const t = o.issues[0].path?.map(({key: t}) => String(t)) ?? [];
    const e = t.length > 0 ? ` (${t.join(".").slice(0, 80)})` : "";
    return Gc(`is no record of this action${e}`);
   }
   if (Cc(t)) return Gc("gives a key twice");
   return {
    kind: "sent",
    record: o.output
   };
  }
  function Gc(t) {
   return {
    kind: "foreign",
    why: t
   };
  }
  function Wc({inputs: t, loadRecords: e}, n) {
   const {record: o, environment: r} = t;
   const {repository: s} = r;
   if (o === "") throw new C.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = Xc(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "foreign") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new C.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook, and is passed over`);
   return c;
  }
  const Vc = 3e5;
  const Kc = 20;
  const Zc = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function Qc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: o, webhook: r, attempts: s} = t;
    const i = (0, Pt.Hn)((0, Pt.Mk)(e(r)), (0, Pt.Mk)(o));
    const a = Math.max(0, n.length - Kc);
    const c = [ ...n.map((t, e) => tu(t, `${e + 1}`)).slice(a), ...s.map((t, e) => tu(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Pt.tp)(Zc, n, Vc)}`;
  }
  function tu({started: t, status_code: e, error: n, duration_ms: o}, r) {
   return [ r, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Pt.Mk)(String(e ?? n ?? "")), (0, 
   Tt.R)(o) ];
  }
  var eu = n(8179);
  const nu = "once that is mended, run this job again";
  function ou(t, e, n, o) {
   const {repository: r} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, eu.s)(s, i, e.log);
   const c = e.signal.aborted;
   const u = ru(n, o);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? o[0]?.run ?? su(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, eu.g)(a, {
     cancelled: c,
     cure: s.some(({attempts: t}) => t.length > 0) ? nu : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Ht.zv)(r, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => iu(t, l, r))),
    summary: u === null ? [ (0, q.q)(s, e.redact), Qc(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function ru(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function su({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function iu({kept: {sent: t, run: e}, keys: n, delivery: o}, r, s) {
   const {id: i, webhook: a, body: c, chain: u} = t;
   const [l] = n ?? [];
   const d = e.run_id === r.run_id && e.run_attempt === r.run_attempt;
   const f = l === void 0 || c === null ? null : (0, $a.v)(l, (0, Ht.vJ)(s, t, c));
   const h = o.status === "not_run" ? t : o;
   const {event: p, status: k, reason: m, attempts: g} = h;
   return {
    id: i,
    webhook: a,
    event: p,
    status: k,
    reason: m,
    attempts: g,
    chain: u,
    body: c,
    retry_of: h === t ? t.retry_of : i,
    mac: n === null ? t.mac : f,
    ...d ? {} : {
     run: e
    }
   };
  }
  const au = / #\d+$/;
  async function cu(t, e) {
   const n = ec(Wc(t, e.log));
   const o = {
    ...t,
    config: await t.loadConfig()
   };
   const r = (o.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const s = cc(n, o.inputs, r);
   lu(s, e);
   du(s, r, e);
   const i = await uu(o, e, s.wanted);
   const a = i.flatMap(({webhook: t, fate: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    policy: (0, ic.U)(o, e, t)
   } ] : []);
   const c = await (0, ct.Sl)(o, e, a);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = i.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? fu(t, n, e)
   }));
   return ou(o, e, l, n);
  }
  async function uu(t, e, n) {
   const o = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const r = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...o.values() ].filter(({name: t, enabled: e}) => e && r.has(t)).map(Ic);
   const i = new Set([ ...(0, en.Nt)(s, t, e.log) ].map(({name: t}) => t));
   Ec(s, e);
   const a = Oc(t, e);
   const c = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const u = {
     webhook: s,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await Ac(t, e, r, u);
    c.push({
     kept: r,
     webhook: s,
     fate: l
    });
   }
   return c;
  }
  function lu({passed: t}, {log: e}) {
   for (const {kept: n, why: o, loud: r} of t) {
    const {id: t, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${t}: ${o}`;
    if (r) e.warning(i); else e.info(i);
   }
  }
  function du({wanted: t}, e, {log: n}) {
   for (const {sent: e, differs: o} of t) if (o) n.warning(`webhook "${e.webhook}", ${e.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
   const o = e.filter(t => au.test(t));
   const r = new Set([ ...o, ...o.map(t => t.replace(au, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (r.has(e)) n.warning(`webhook "${e}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
  }
  function fu({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, tt.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, tt.nE)(t, e.reason);

   case "request":
    return (0, tt.nE)(t, "cancelled");
   }
  }
 })
};
