export const id = 138;

export const ids = [ 138 ];

export const modules = {
 1138: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => pt,
   chain: () => cr,
   gate: () => is,
   receive: () => ec,
   redeliver: () => pu
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
  const $ = "webhook-action/callback/v1.";
  const _ = 8192;
  function x(t, e) {
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
   return `${f}.${T(f, e).toString("base64url")}`;
  }
  function j(t, e) {
   if (t.length > _) return N("is too long");
   const [n, o, ...r] = t.split(".");
   if (n === void 0 || o === void 0 || r.length > 0) return N("is not made of two parts with a dot between");
   const s = A(n);
   const i = A(o);
   if (s === null || i === null) return N("is not base64url");
   const a = T(n, e);
   const c = i.length === a.length && (0, v.timingSafeEqual)(i, a);
   if (e === "" || !c) return N("is not signed with this key; check that both runs use the same secret");
   const u = E(s);
   return u ? {
    kind: "ok",
    claims: u
   } : N("holds unknown claims");
  }
  function S(t) {
   const [e = "", n = "", ...o] = t.split(".");
   const r = A(e);
   const s = r && I(r);
   const i = o.length === 0 && A(n) !== null;
   return i && typeof s === "object" && s !== null;
  }
  function O(t, e) {
   return !(e < t.exp);
  }
  function M(t) {
   return (0, v.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function T(t, e) {
   return (0, v.createHmac)("sha256", e).update($).update(t).digest();
  }
  function N(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function A(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function E(t) {
   const e = I(t);
   const n = U(o(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = U(o(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = U(o(e, "chain"), /./s);
   const i = U(o(e, "link"), /./s);
   const a = U(o(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = R(o(e, "run"));
   const u = R(o(e, "att"));
   const l = R(o(e, "exp"));
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
  function I(t) {
   try {
    return JSON.parse(t.toString("utf8"));
   } catch {
    return null;
   }
  }
  function U(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function R(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  var L = n(6967);
  var C = n(74);
  var q = n(4841);
  var P = n(8290);
  var B = n(47);
  var F = n(957);
  var J = n(8196);
  const D = 20;
  const Y = 100;
  function H(t, e) {
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
    const a = (0, F.n)({
     api: t,
     path: i,
     query: r,
     keys: [],
     most: s
    });
    let c = "unknown";
    for await (const {items: t, more: n} of a) {
     const r = z(t);
     o.push(...r);
     c = n && !G(r, e) ? "cut" : "reached";
     if (c === "reached") break;
    }
    if (c === "unknown") throw V(n + i);
    if (c === "cut") throw K(n + i);
    return o;
   };
   return {
    url: `${n}${s}`,
    async list(t) {
     const e = await d(null);
     l(e);
     return X(W(e, t));
    },
    async latest(e) {
     const o = await t.get(`${i}?per_page=${Y}`, u ? {
      "if-none-match": u
     } : {});
     if (o.status === 404) throw V(n + i);
     if (o.status !== 304) {
      const t = Array.isArray(o.json) ? o.json : [];
      const e = z(t);
      const n = t.length < Y && !/rel="?next"?/.test(o.headers.link ?? "");
      l(n || G(e, c) ? e : await d(c));
      u = o.headers.etag ?? null;
     }
     return X(W([ ...a.values() ], e));
    },
    async post(e) {
     const n = (0, J.Sj)(e);
     const {json: o} = await t.post(s, Object.fromEntries(Object.entries(n).filter(([, t]) => t !== null)));
     return (0, J.i$)(o) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function z(t) {
   return t.map(J.i$).filter(t => t !== null);
  }
  function G(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function W(t, e) {
   return t.filter(t => (0, J.IE)(t.context, e));
  }
  function X(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function V(t) {
   return new B.h(`GET ${t} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function K(t) {
   return new B.h(`GET ${t} listed more than ${(D * Y).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var Z = n(7125);
  var Q = n(7573);
  var tt = n(473);
  async function et({dryRun: t, environment: e}, n, {identity: o, to: r, report: s, keys: i, schedule: a}) {
   const {apiUrl: c} = e;
   const {repository: u} = r;
   const l = `${u}, as a ${r.kind}`;
   const d = JSON.stringify(s);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, Q.nE)(o, "dry_run");
   }
   const f = async () => {
    if (r.kind === "status") {
     const t = {
      apiUrl: c,
      repository: u,
      sha: r.sha
     };
     await H(n.api, t).post(b(s));
     return 201;
    }
    const t = y(r, s, i);
    const {status: e} = await n.api.post(`/repos/${u}/dispatches`, t);
    return e;
   };
   const h = [];
   for (;;) {
    const {attempt: t, fault: e} = await nt(n, h.length + 1, f);
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
    const r = (0, tt.p)(n.redact(e.message), 500);
    const s = {
     ...o,
     status: "failure",
     reason: r,
     attempts: h
    };
    const i = ot(n, e, h.length, a);
    if (i === null) return s;
    n.log.info(`attempt ${h.length} to ${l} failed: ${r}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function nt({clock: t}, e, n) {
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
  function ot({clock: t, random: e}, {status: n, code: o}, r, s) {
   const i = (0, Z.r)({
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
  function rt(t, {redact: e}) {
   return {
    state: t?.state ?? "",
    description: e(t?.description ?? ""),
    context: e(t?.context ?? ""),
    "target-url": e(t?.target_url ?? "")
   };
  }
  var st = n(8247);
  function it({secrets: t}, e) {
   if (e === "") return [];
   const n = t.get(e);
   if (n === void 0) throw new L.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${(0, 
   st.p)(e, [ ...t.keys() ]) ?? `${e}=\u2026 there`}`);
   if (n === "") throw new L.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ n ];
  }
  var at = n(4964);
  const ct = 1e4;
  const ut = [ 1, 2, 4 ];
  const lt = "callback";
  const dt = [ {
   from: 200,
   to: 299
  } ];
  const ft = /\/hook\/([\w-]{16,})\/?$/;
  const ht = /\/hook\/([\w-]{21}[AQgw]|[0-9a-f]{32,})\/?$/;
  async function pt(t, e) {
   const {inputs: n} = t;
   const {environment: o} = n;
   const r = c(o.event);
   if (S(r.token ?? "")) e.mask(r.token ?? "");
   const s = it(t, n.callbackSecretName);
   const i = kt(n, r, e);
   const a = l(n.callbackUrl, r, o.apiUrl);
   if (a.kind === "wrong") throw new L.x(a.message);
   if (a.kind === "webhook") {
    const t = n.callbackUrl === "" ? ht : ft;
    const [, o] = t.exec(a.url.pathname) ?? [];
    if (o !== void 0) e.mask(o);
   }
   if (a.kind === "status" && s.length > 0) e.log.warning("a commit status carries no signature: it goes unsigned");
   const u = (0, C.e)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: lt,
    kind: "completed",
    status: i.state
   });
   const d = a.kind === "webhook" ? await gt(t, e, mt(a.url, u, i, s)) : await et(n, e, {
    identity: {
     id: u,
     webhook: lt,
     event: lt
    },
    to: a,
    report: i,
    keys: s,
    schedule: ut
   });
   return wt(i, d, e);
  }
  function kt(t, e, n) {
   const {environment: o, jobStatus: r, description: s, targetUrl: i} = t;
   const {serverUrl: a, repository: c, runId: u} = o;
   const l = g(t.state, r);
   if (l === null) throw new L.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = w(l, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  function mt(t, e, n, o) {
   return {
    id: e,
    webhook: lt,
    event: lt,
    method: "POST",
    url: t,
    shown: `${t.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${P.x}`,
     "webhook-id": e,
     "webhook-event": lt
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: "",
    signatures: [ "jobserv" ],
    keys: o
   };
  }
  async function gt({inputs: t, allowlist: e}, n, o) {
   const r = {
    allowlist: e,
    successCodes: dt,
    timeoutMs: ct,
    schedule: ut,
    careful: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, at.Sl)({
    inputs: t,
    allowlist: e
   }, n, [ {
    prepared: o,
    policy: r
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function wt(t, e, n) {
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
    outputs: rt(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${o}\n\n${(0, q.q)([ e ], n.redact)}`
   };
  }
  function bt({links: t, expectFinalCallback: e}) {
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
  function yt(t, {link: e, ...n}) {
   const o = bt(t);
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
  function vt(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const o = $t(t, e + 1) === null;
   return o && !t.expectFinalCallback;
  }
  function $t(t, e) {
   const n = t.links.findIndex(({enabled: t}, n) => t && n >= e);
   return n === -1 ? null : n;
  }
  var _t = n(4879);
  function xt(t, e) {
   const n = t => t ? e(t) : null;
   return t.links.map(t => ({
    name: t.name,
    state: t.state,
    description: n(t.callback?.description),
    context: n(t.callback?.context),
    target_url: n(t.callback?.target_url),
    status_code: t.statusCode,
    attempts: t.attempts,
    started: jt(t.started),
    completed: jt(t.completed),
    duration_ms: t.started === null || t.completed === null ? null : t.completed - t.started,
    conflicts: t.conflicts
   }));
  }
  function jt(t) {
   return t === null ? null : new Date(t).toISOString();
  }
  var St = n(9869);
  var Ot = n(3576);
  var Mt = n(9232);
  const Tt = 48;
  const Nt = 4;
  const At = 40;
  const Et = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function It(t, e) {
   const n = t.slice(0, Tt);
   const o = Array.from({
    length: Math.ceil(n.length / Nt)
   }, (t, e) => n.slice(e * Nt, (e + 1) * Nt));
   const r = o.length === 1;
   const s = o.flatMap((t, n) => {
    const o = n * Nt;
    const s = t.map((t, n) => `l${o + n}[${Rt(t, e)}]:::${(0, Ot.I)(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${o + e} ${Ut(t)} l${o + e + 1}`);
    const a = [ ...s, ...i ];
    return r ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = o.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Ut(n)} r${e + 1}` : "";
   });
   const a = Object.entries(Et).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Ut({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Rt(t, e) {
   const {name: n, state: o, started: r, completed: s} = t;
   const i = r === null || s === null ? "" : `, ${(0, Mt.R)(s - r)}`;
   return `"${Lt(e(n))}<br/>${Ot.j7[(0, Ot.I)(o)]} ${o}${i}"`;
  }
  function Lt(t) {
   return (0, tt.J)(t, At).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  var Ct = n(7916);
  const qt = 2e5;
  const Pt = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Bt(t, {chain: e, why: n}, o) {
   const {links: r, state: s} = e;
   const i = r.length - Tt;
   return `## ${Ot.j7[(0, Ot.I)(s)]} Chain ${(0, Ct.Mk)(o(t))}: ${(0, Ct.Mk)(s)}\n${Ft(Jt(e, o) ?? (n && (0, 
   Ct.FY)(o(n))))}\n${It(r, o)}${Ft(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Ct.tp)(Pt, r.map(t => Dt(t, o)), qt)}`;
  }
  function Ft(t) {
   return t ? `\n${t}\n` : "";
  }
  function Jt({links: t, current: e}, n) {
   const o = e === null ? void 0 : t[e];
   if (!o?.callback || o.reason || (0, Ot.I)(o.state) !== "failure") return null;
   const {description: r, target_url: s} = o.callback;
   const i = (0, Ct.nf)(n(r || "no reason is given"), s && n(s));
   return `${(0, Ct.ko)(n(o.name))} said ${o.state}: ${i}`;
  }
  function Dt(t, e) {
   const {callback: n, reason: o, conflicts: r, started: s, completed: i} = t;
   const a = e(o ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Ct.Mk)(e(t.name)), r === 0 ? (0, Ot.xI)(t.state) : (0, Ct.Hn)((0, Ot.xI)(t.state), `${r} contradicted`), (0, 
   Ct.Hn)(n ? (0, Ct.nf)(a || "callback", c) : (0, Ct.Mk)(a), (0, Ct.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Mt.r)(s), s === null || i === null ? "" : (0, Mt.R)(i - s) ];
  }
  var Yt = n(6732);
  const Ht = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function zt(t, e, {config: n, reported: o}, {chain: r, deliveries: s, callback: i, trouble: a}) {
   const {environment: c} = t.inputs;
   const u = o.build?.payload ?? null;
   const l = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const d = Wt(n.name, r) ?? (a && (0, tt.p)(e.redact(a), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, tt.p)(e.redact(d), 1e3);
   for (const t of Xt(r)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: Gt(r, d !== null),
    failure: f,
    outputs: {
     "build-status": o.status,
     "chain-state": r.state,
     links: JSON.stringify(xt(r, e.redact)),
     ...rt(i, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Yt.zv)(c.repository, o.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Bt(n.name, {
     chain: r,
     why: f
    }, e.redact), ...u ? [ (0, St.C)(u, e.redact) ] : [], (0, q.q)(s, e.redact) ].join("\n")
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
   const a = n === "timeout" ? Ht : null;
   const c = [ s.reason ?? a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Xt({state: t, links: e, current: n}) {
   const o = n ?? e.length;
   return e.flatMap((n, r) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : r < o ? "the chain starts after it" : `the chain is ${t} at "${e[o]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function Vt(t, e, n) {
   const {state: o, at: r, reason: s = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = Qt(t, e, {
    state: o,
    completed: r,
    reason: s
   });
   if (t.links[e]?.state === "sending") i.unshift({
    kind: "abort",
    link: e
   });
   return te({
    ...a,
    state: o
   }, i);
  }
  function Kt(t, e, n) {
   const o = Qt(t, e, {
    state: "success",
    completed: n
   });
   return Zt(o, e + 1, n);
  }
  function Zt(t, e, n) {
   const o = $t(t, e);
   if (o === null) {
    const e = t.current === null ? "not_run" : "success";
    return te({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const r = Qt(t, o, {
    state: "sending",
    started: n
   });
   return te({
    ...r,
    state: "running",
    current: o
   }, [ {
    kind: "send",
    link: o
   } ]);
  }
  function Qt(t, e, n) {
   const o = t.links.map((t, o) => o === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: o
   };
  }
  function te(t, e) {
   return {
    chain: t,
    actions: e,
    ruling: null
   };
  }
  function ee(t) {
   return te(t, []);
  }
  function ne(t, e) {
   switch (e.kind) {
   case "start":
    return t.state === "not_run" ? Zt(t, e.from, e.at) : ee(t);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return oe(t, e);

   case "callback":
    return se(t, e);

   case "refused":
    return ae(t, e);

   case "link_timeout":
    return ce(t, e.link) && !ue(t, e.link) ? Vt(t, e.link, {
     state: "timeout",
     at: e.at
    }) : ee(t);

   case "chain_timeout":
    return de(t, {
     state: "timeout",
     at: e.at
    });

   case "cancelled":
    return de(t, {
     state: "cancelled",
     at: e.at
    });
   }
  }
  function oe(t, e) {
   const {link: n, attempts: o, statusCode: r, at: s} = e;
   if (t.links[n]?.state === "skipped") return ee(t);
   const i = Qt(t, n, {
    attempts: o,
    statusCode: r
   });
   if (t.links[n]?.state !== "sending" || !ce(t, n)) return ee(i);
   const a = ue(i, n);
   const c = Qt(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return re(c);
   if (e.kind === "rejected" || e.kind === "lost") return a && e.kind === "lost" ? Kt(c, n, s) : Vt(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (a || vt(i, n)) return Kt(c, n, s);
   return i.links[n]?.via === "event" ? re(c) : ee(c);
  }
  function re(t) {
   return te({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function se(t, e) {
   const {link: n, callback: o, at: r} = e;
   const s = t.links[n];
   if (s === void 0) return fe(ee(t), "unexpected");
   if (ce(t, n) && s.callback === null && ie(s)) {
    const e = Qt(t, n, {
     callback: o
    });
    if (o.state !== "success") return fe(Vt(e, n, {
     state: o.state,
     at: r
    }), "accepted");
    return s.state === "sending" ? fe(te(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : fe(Kt(e, n, r), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return fe(ee(t), "expired");
   const i = s.callback?.state ?? s.state;
   if (i === o.state) return fe(ee(t), "duplicate");
   if (s.callback === null && !le(s)) return fe(ee(t), "unexpected");
   const a = s.conflicts + 1;
   return fe(ee(Qt(t, n, {
    conflicts: a
   })), "conflict");
  }
  function ie({via: t, state: e}) {
   return e === "waiting" || t === "listener" || t === "status";
  }
  function ae(t, e) {
   const {link: n, reason: o, at: r} = e;
   const s = t.links[n];
   const i = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return i && s.state === "waiting" && ce(t, n) ? Vt(t, n, {
    state: "error",
    at: r,
    reason: o
   }) : ee(t);
  }
  function ce(t, e) {
   return t.state === "running" && t.current === e;
  }
  function ue(t, e) {
   const n = t.links[e];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function le({state: t}) {
   return t === "success" || t === "failure" || t === "error";
  }
  function de(t, e) {
   if (t.state === "not_run") return te({
    ...t,
    state: e.state
   }, [ {
    kind: "done"
   } ]);
   return t.state === "running" && t.current !== null ? Vt(t, t.current, e) : ee(t);
  }
  function fe(t, e) {
   return {
    ...t,
    ruling: e
   };
  }
  const he = /#([0-9a-f]{16})$/;
  const pe = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const ke = 60;
  function me(t, {attempt: e, job: n}) {
   const o = n.replace(/[^\w.-]+/g, "-").slice(0, ke) || "-";
   return `callback ${M(t)} claimed in attempt ${e} by ${o}`;
  }
  function ge(t, e, n) {
   const o = [ ...t ].sort((t, e) => t.id - e.id);
   const r = o.find(t => we(t) === M(e));
   if (r === void 0) return {
    kind: "unsent"
   };
   const s = o.filter(({id: t}) => t > r.id);
   if (s.some(t => we(t) !== null)) return ve("the link has been sent again since; its new token counts");
   const i = s.find(({state: t}) => t !== "pending");
   if (i !== void 0) return ve(`it has been used, for the link has its verdict already: ${i.state}`);
   const a = s.filter(t => be(t, e));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return ve(`${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const u = a.filter(({target_url: t}) => t === n.page);
   const l = u.find(t => ye(t) === n.attempt);
   return l === void 0 || l.description === me(e, n) ? {
    kind: "open",
    sent: r
   } : ve("another job of this run has claimed it");
  }
  function we({state: t, target_url: e}) {
   const n = t === "pending" ? he.exec(e ?? "") : null;
   return n?.[1] ?? null;
  }
  function be({description: t}, e) {
   const n = pe.exec(t ?? "")?.[1];
   return n === void 0 || n === M(e);
  }
  function ye({description: t}) {
   const e = pe.exec(t ?? "")?.[2];
   return e === void 0 ? null : Number(e);
  }
  function ve(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  const $e = {
   page: "",
   attempt: 0,
   job: ""
  };
  function _e({inputs: t}, e, {config: n, reported: o}) {
   const {apiUrl: r, serverUrl: s, repository: i, sha: a} = t.environment;
   const {run: c} = o;
   const u = H(e.api, {
    apiUrl: r,
    repository: i,
    sha: c.headSha ?? a
   });
   const l = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const d = `${s}/${i}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const f = t => (0, J.vY)(`webhook/${n.name}/${t}`);
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
    return ge(n, e, $e).kind === "refused";
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
      target_url: `${d}#${M(e)}`
     }));
     await h;
    },
    follow(t, n) {
     if (!l) return;
     for (const [o, r] of n.links.entries()) {
      const n = t.links[o]?.state !== r.state;
      const s = n && r.via !== "status" ? xe(r, d, e) : null;
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
  function xe(t, e, {redact: n}) {
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
  var je = n(1980);
  var Se = n(6735);
  const Oe = 500;
  function Me(t) {
   return t instanceof B.h && (t.status === null || t.status >= Oe);
  }
  function Te({log: t, redact: e, signal: n}, o) {
   let r = false;
   return async () => {
    try {
     await o();
    } catch (o) {
     if (!(o instanceof Error && Me(o)) || n.aborted) throw o;
     if (!r) t.warning(`${e(o.message)}; it is asked again until the time is over`);
     r = true;
    }
   };
  }
  const Ne = 10 * 6e4;
  const Ae = 1e4;
  const Ee = [ 1, 2, 4 ];
  async function Ie({step: t, io: e, chain: n, handle: o, deliveries: r}, s, {link: i, prepared: a, look: c}) {
   e.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const u = await (0, Se.c)(e, a, {
    ...Le(i),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.inFlight.signal ]),
    mayRetry: () => Ue(e, s, {
     link: i,
     look: c
    })
   });
   const l = s.inFlight.signal.aborted && !e.signal.aborted;
   const d = l ? Re(u, n().links[s.index]?.state) : u;
   r.push((0, at.ct)(t.inputs, e, a, d));
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
   if (m !== null && !Me(m.error)) throw m.error;
   return u;
  }
  async function Ue({log: t, redact: e}, n, {link: o, look: r}) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = e((0, je.bD)(n));
    t.warning(`link "${o.name}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function Re(t, e) {
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
  function Le(t) {
   const {via: e, timeout: n = Ne} = t.callback;
   const o = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (o ? n : Ae),
    schedule: t.retry_schedule ?? Ee,
    careful: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  var Ce = n(1889);
  const qe = 65536;
  function Pe(t) {
   if (Buffer.byteLength(t) > qe) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = Be(t);
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
  function Be(t) {
   if (typeof t === "string") return t.replace(/^\ufeff/, "");
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  const Fe = 3e4;
  const Je = [ 202, 204, 404 ];
  async function De(t, e) {
   const {url: n, headers: o, allowlist: r, signal: s} = e;
   const i = r.methods[0] ?? "GET";
   const a = (0, Ce.x5)(r, n, i);
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
    timeoutMs: Fe,
    maxBytes: qe,
    refuses: (0, Ce.V4)(r, n.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (Je.includes(u) || u >= 500) return {
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
  function Ye(t, e) {
   if (e === null || !URL.canParse(e, t.href)) return null;
   const n = new URL(e, t);
   n.hash = "";
   const o = n.origin === t.origin && !n.username && !n.password;
   return o ? n : null;
  }
  var He = n(5616);
  var ze = n(7386);
  var Ge = n(8314);
  var We = n(6537);
  const Xe = [ "0.0.0.0", "[::]", "*" ];
  function Ve(t, e) {
   const {listen: n, publicUrl: o} = t;
   const r = `http://${Ke(n.host)}:${e}`;
   if (o === "") {
    const t = URL.canParse(r) ? new URL(r).hostname : n.host;
    if (!Xe.includes(t)) return r;
    throw new L.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(o) ? new URL(o) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(o) && /^https?:$/.test(s.protocol);
   if (i) return o.replace(/\/+$/, "");
   throw new L.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function Ke(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var Ze = n(559);
  const Qe = {
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
  function tn(t, e) {
   const {step: n, io: o, course: r} = t;
   const s = r.config.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, Ze.Ip)([ ...s, {
    url: i
   } ], n.inputs.variables, o.log);
   const a = s.map(e => {
    const {via: o} = e.callback;
    if (o === "listener") Ve(n.inputs, n.inputs.listen.port);
    const r = Qe[o];
    const s = en(t, e, {
     keys: r,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && nn(t, e, s, null) === null) throw new L.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, at.xD)(n.inputs.allowedHosts, o, a.map(({url: t}) => t));
   return a;
  }
  function en({step: t, io: e, course: n}, o, r) {
   const {reported: s, config: i, event: a} = n;
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = s;
   const {keys: h, callback: p} = r;
   const k = (0, C.e)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: i.name,
    webhook: o.name,
    kind: f.kind,
    status: d
   });
   return (0, at.nd)(t, e, o, {
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
    body: (0, He.r)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: t.secrets
    })
   });
  }
  function nn({step: t, course: e}, {name: n, callback: o}, {url: r}, s) {
   const {values: i} = e.reported;
   const a = (0, We.I)(i, t.secrets, t.inputs.variables);
   try {
    const t = o.url === void 0 ? null : o.url;
    return Ye(r, s ?? (t && (0, Ge.KD)(t, a)));
   } catch (t) {
    if (!(t instanceof ze.vH)) throw t;
    throw new L.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const on = {
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
  function rn(t) {
   const e = t.map(t => on[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: sn(t[0])
   };
  }
  function sn(t) {
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
  const an = 34;
  const cn = 44;
  const un = 58;
  const ln = 91;
  const dn = 92;
  const fn = 93;
  const hn = 123;
  const pn = 125;
  function kn(t, e) {
   for (let n = 0; n < t.length; n++) switch (t.charCodeAt(n)) {
   case an:
    {
     const o = gn(t, n);
     if (bn(t, o)) e.key(t.slice(n, o));
     n = o - 1;
     break;
    }

   case hn:
    e.open("object");
    break;

   case ln:
    e.open("list");
    break;

   case pn:
   case fn:
    e.close();
    break;

   case cn:
    e.comma?.();
   }
  }
  function mn(t) {
   return String(JSON.parse(t));
  }
  function gn(t, e) {
   let n = t.indexOf('"', e + 1);
   while (wn(t, n)) n = t.indexOf('"', n + 1);
   return n + 1;
  }
  function wn(t, e) {
   let n = e;
   while (t.charCodeAt(n - 1) === dn) n--;
   return (e - n) % 2 === 1;
  }
  function bn(t, e) {
   let n = e;
   while (/\s/.test(t.charAt(n))) n++;
   return t.charCodeAt(n) === un;
  }
  function yn(t, e) {
   const n = vn();
   for (const t of e) {
    let e = n;
    for (const n of t) {
     const t = e.next.get(n) ?? vn();
     e.next.set(n, t);
     e = t;
    }
   }
   $n(t, n);
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
  function vn() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function $n(t, e) {
   const n = [];
   let o = 0;
   kn(t, {
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
     if (e !== void 0) _n(e, mn(t));
    }
   });
  }
  function _n(t, e) {
   const n = t.step.next.get(e);
   t.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  const xn = [ "state", "description", "context", "target_url" ];
  function jn(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  function Sn(t) {
   const e = Pe(t);
   if (e.kind === "refused") return rn([ e.error ]);
   const n = yn(e.text, xn.map(t => [ t ]));
   const o = xn.filter(t => n([ t ]));
   return Mn(e.json, new Set(o));
  }
  function On(t) {
   return Mn(t, new Set);
  }
  function Mn(t, e) {
   if (!En(t)) return rn([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const o = n => e.has(n) ? null : r(t, n);
   const i = Nn(o("state"));
   if (!e.has("state")) n.push(...i.errors);
   const a = o("description");
   n.push(...An("description", a, k.o1));
   const c = o("context");
   n.push(...An("context", c, k.N4));
   const u = o("target_url");
   if (u !== null && typeof u !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return rn(n);
   return Tn(i.state, {
    description: s(a),
    context: s(c),
    target_url: s(u)
   });
  }
  function Tn(t, e) {
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
  function Nn(t) {
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
  function An(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, k.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function En(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  var In = n(7753);
  function Un(t, e) {
   const n = Fn(e, t.state.path);
   if (n === null) return Pn([ "state_missing" ], `${t.state.path} has no value`);
   if (qn(t.state.pending, n)) return {
    kind: "pending"
   };
   const o = {
    description: Bn(e, t.description, k.o1),
    context: Bn(e, t.context, k.N4),
    target_url: Bn(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const s = r.filter(t => o[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return Pn(n, `no text is the ${e.join(" and the ")}`);
   }
   const i = Ln(t, n);
   const a = i === "error" ? Cn(t, n) : null;
   const {callback: c, warnings: u} = Tn(i, {
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
  function Rn(t, e) {
   const n = Pe(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: rn(t).message
    };
   }
   const {state: o, description: r, context: s, target_url: i} = t;
   const a = [ o, r, s, i ].filter(t => t !== void 0);
   const c = a.map(({path: t}) => Jn(t));
   const u = yn(n.text, c);
   const l = a.find(({path: t}) => u(Jn(t)));
   return l === void 0 ? Un(t, n.json) : Pn([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function Ln(t, e) {
   if (qn(t.state.success, e)) return "success";
   return qn(t.state.failure, e) ? "failure" : "error";
  }
  function Cn({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, k.IN)(n, k.o1);
  }
  function qn(t, e) {
   return t.includes(e);
  }
  function Pn(t, e) {
   const {message: n} = rn(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Bn(t, e, n) {
   const o = e ? Fn(t, e.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, k.IN)(String(o), n);
  }
  function Fn(t, e) {
   const n = (0, In.$)(t, Jn(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Jn(t) {
   const e = (0, In.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function Dn(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? On(t) : Sn(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? Un(e, t) : Rn(e, n);
  }
  const Yn = 1e4;
  async function Hn(t, e, n) {
   if (e.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return zn(t, e, n);

   case "status":
    return Wn(t, e, Te(t.io, n.look));

   case "poll":
    return Gn(t, e, n);
   }
  }
  async function zn(t, e, {link: n, outcome: o}) {
   const r = o.tries.at(-1)?.answer;
   if (!r || r.cut) Vn(t, e, n, "its answer is longer than 64 KiB"); else Xn(t, e, n, r.body);
  }
  async function Gn(t, e, {link: n, prepared: o, outcome: r}) {
   const {io: s, step: i} = t;
   const a = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = nn(t, n, o, a);
   const {origin: u} = o.url;
   if (c === null) return Vn(t, e, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Wn(t, e, async () => {
    const r = await De(s.send, {
     url: c,
     headers: Kn(o),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ s.signal, e.over.signal ])
    });
    if (e.over.signal.aborted) return;
    if (r.kind === "body") Xn(t, e, n, r.body); else if (r.kind === "refused") Vn(t, e, n, `polling ${u}: ${r.reason}`); else s.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function Wn({io: t}, e, n) {
   while (!e.over.signal.aborted) {
    await n();
    await t.clock.sleep(Yn, e.over.signal);
   }
  }
  function Xn(t, e, n, o) {
   const {io: r, handle: s} = t;
   const i = Dn(o, n.callback.format ?? null);
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
    if (!a) Vn(t, e, n, `${c} is still pending`);
    return;

   case "refused":
    Vn(t, e, n, `${c} is no callback: ${i.message}`);
   }
  }
  function Vn({io: t, handle: e}, {index: n}, {name: o}, r) {
   const s = t.redact(r);
   t.log.warning(`link "${o}": ${s}`);
   e({
    kind: "refused",
    link: n,
    reason: s,
    at: t.clock.now()
   });
  }
  function Kn({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Zn = 6e4;
  async function Qn(t, {what: e, ms: n, done: o, every: r}) {
   const {clock: s, log: i, signal: a} = t;
   const c = s.now();
   const u = AbortSignal.any([ o, a ]);
   const l = () => c + n - s.now();
   i.info(`waiting for ${e} until ${to(c + n)}`);
   let d = c;
   while (!u.aborted && l() > 0) {
    if (r) await r.ask();
    if (u.aborted) break;
    const t = r?.ms ?? d + Zn - s.now();
    await s.sleep(Math.max(0, Math.min(l(), t)), u);
    if (s.now() - d < Zn || u.aborted) continue;
    d = s.now();
    i.info(`waiting for ${e} since ${to(c)}, until ${to(c + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function to(t) {
   return `${new Date(t).toISOString().slice(11, 19)} UTC`;
  }
  function eo(t, e) {
   return {
    ...e,
    digest: oo(t)
   };
  }
  function no(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const o = oo(n);
   const r = t.filter(t => (0, v.timingSafeEqual)(t.digest, o));
   return r[0] ?? null;
  }
  function oo(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  function ro(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const i = On({
    state: s ? e : "error",
    description: n && (0, k.IN)(n, k.o1),
    context: (0, k.IN)(o, k.N4),
    target_url: r
   });
   return i.valid ? i.callback : null;
  }
  function so(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   const s = [ e, n, o && `(${o})`, r ];
   return s.filter(Boolean).join(" ");
  }
  const io = 10;
  function ao(t, e) {
   let n = 0;
   const o = () => {
    n += 1;
    return n <= io;
   };
   return {
    info: e => {
     if (o()) t.info(e);
    },
    warning: e => {
     if (o()) t.warning(e);
    },
    close() {
     if (n > io) t.warning(`${n - io} more ${e}, not listed one by one`);
    }
   };
  }
  const co = 16;
  const uo = 7 * 24 * 36e5;
  async function lo(t, e, n) {
   const {io: o, board: r, step: s, course: i, publicUrl: a} = t;
   const c = o.randomBytes(co).toString("base64url");
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
    t.arm(fo(t, e, n, c));
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
      const i = n.filter(({id: t}) => t > s).map(ro).findLast(t => t !== null);
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
     const d = n.callback.timeout ?? uo;
     const f = x({
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
  function fo({step: t, course: e, handle: n, chain: o, io: r}, s, {name: i, callback: a}, c) {
   const {index: u} = s;
   const l = ao(r.log, `callbacks of "${i}" changed nothing`);
   return eo(c, {
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
     const a = `callback of "${i}": ${so(t)} (${s})`;
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
  async function ho(t, e) {
   const n = go(t, e);
   const o = ko(t, e, n);
   try {
    const o = await lo(t, e, n);
    if (!e.over.signal.aborted) await po(t, e, {
     link: n,
     way: o
    });
   } catch (n) {
    mo(t, e, n);
   }
   await o;
  }
  async function po(t, e, {link: n, way: {keys: o, look: r}}) {
   const {step: s, io: i, course: a, chain: c} = t;
   const u = c().links.slice(0, e.index).findLast(({enabled: t}) => t);
   const l = en({
    step: s,
    io: i,
    course: a
   }, n, {
    keys: o,
    callback: u?.callback ?? null
   });
   const d = await Ie(t, e, {
    link: n,
    prepared: l,
    look: r
   });
   await Hn(t, e, {
    link: n,
    prepared: l,
    outcome: d,
    look: r
   });
  }
  async function ko({io: t, handle: e, deadline: n}, o, {name: r, callback: s}) {
   const {via: i, timeout: a = Ne} = s;
   const c = i === "event" ? Ne : a;
   const u = n - t.clock.now();
   const l = i === "delivery" || i === "event";
   const d = await Qn(t, {
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
  function mo(t, e, n) {
   const {io: o, chain: r, handle: s} = t;
   const {name: i} = go(t, e);
   const a = o.redact((0, je.bD)(n));
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
  function go({course: t}, {index: e}) {
   const n = t.config.webhooks[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  var wo = n(8637);
  function bo({path: t, method: e}) {
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
  function yo(t, e) {
   const n = bo(e);
   if (n !== null) return n;
   const o = no(t, e.path);
   if (o === null) return Mo(404, "No such path or token.");
   const r = jn(e);
   if (r === "method_not_allowed") return Oo(rn([ r ]));
   if (o.isOver()) return To();
   const s = Number(e.headers["content-length"] ?? 0);
   if (r !== null) return Oo(rn([ r ]));
   return s > qe ? Oo(rn([ "body_too_large" ])) : null;
  }
  function vo(t, e, n) {
   const o = no(t, e.path);
   const r = yo(t, e);
   if (o === null || r !== null) {
    const t = r ?? Mo(404, "No such path or token.");
    return {
     answer: t,
     armed: o,
     heard: null
    };
   }
   const {body: s, headers: i} = e;
   if (s === null) return jo(o, rn([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const t = {
     headers: i,
     body: s,
     now: n
    };
    const e = (0, p.MX)(o.signature, t, o.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, wo.a)(t)}` : e;
     const r = `The callback's signature is ${n}.`;
     return So(o, Mo(401, r), r);
    }
   }
   const a = $o(o, s);
   if (a.kind === "refused") return jo(o, a.refusal);
   if (a.kind === "pending") {
    const t = xo(o, "pending");
    return {
     answer: t,
     armed: o,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = _o(o, a.callback);
   return {
    answer: c,
    armed: o,
    heard: a
   };
  }
  function $o({format: t}, e) {
   if (t === null) {
    const t = Sn(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = Rn(t, e);
   if (n.kind !== "refused") return n;
   const {errors: o, message: r} = n;
   const {http: s} = rn(o);
   return {
    kind: "refused",
    refusal: {
     errors: o,
     message: r,
     http: s
    }
   };
  }
  function _o(t, e) {
   const {ruling: n, state: o} = t.rule(e);
   switch (n) {
   case "accepted":
    return xo(t, e.state);

   case "duplicate":
    return xo(t, e.state, {
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
    return To();
   }
  }
  function xo(t, e, n = {}) {
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
  function jo(t, e) {
   return So(t, Oo(e), e.message);
  }
  function So(t, e, n) {
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
  function Oo(t) {
   const e = Mo(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function Mo(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function To() {
   return Mo(410, "The time for this callback is over.");
  }
  var No = n(7067);
  function Ao(t) {
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
  var Eo = n(8500);
  const Io = 250;
  const Uo = 50;
  async function Ro(t, e) {
   await (0, Eo.setTimeout)(Uo);
   const n = new Promise(e => t.close(() => e()));
   const o = (0, Eo.setTimeout)(Io - Uo, void 0, {
    ref: false
   });
   await Promise.race([ n, o ]);
   for (const t of e.keys()) t.destroy();
   await n;
  }
  const Lo = 1e3;
  const Co = 1048576;
  const qo = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Po(t) {
   const e = t.url ?? "/";
   const [n = "", ...o] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(o.join("?")),
    headers: Bo(t)
   };
  }
  function Bo({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const o = (t[n] ?? "").toLowerCase();
    const r = t[n + 1] ?? "";
    const s = e.get(o);
    e.set(o, s === void 0 ? r : `${s}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  function Fo(t, e, n) {
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
  function Jo(t, e, {status: n, headers: o, body: r}) {
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
   let i = Co;
   const a = () => {
    clearTimeout(c);
    e.end();
   };
   const c = setTimeout(a, Lo);
   t.on("data", t => {
    i -= t.length;
    if (i < 0) a();
   });
   t.once("end", a);
   t.once("close", a);
  }
  function Do(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = qo.get(t) ?? "400 Bad Request";
   const o = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${o}`, () => e.destroy());
  }
  const Yo = {
   headersMs: 5e3,
   bodyMs: 1e4,
   bodyBytes: 16 * 1024 * 1024,
   connections: 1024,
   patienceMs: 2e3
  };
  const Ho = 16384;
  const zo = 4096;
  const Go = 16384;
  async function Wo(t) {
   const e = {
    ...Yo,
    ...t.limits
   };
   const n = new Map;
   const o = Ao(Math.max(e.bodyBytes, t.maxBytes));
   const r = (0, No.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.headersMs + e.bodyMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Go
   });
   r.maxRequestsPerSocket = 1;
   r.maxConnections = Ho;
   r.on("connection", t => {
    Xo(n, e);
    n.set(t, performance.now());
    t.once("close", () => n.delete(t));
   });
   r.on("clientError", (t, e) => Do(t.code, e));
   let s = false;
   const i = (n, r) => {
    const i = Po(n);
    const a = Qo(t, () => t.admit(i));
    if (a !== null) return Jo(n, r, a);
    if (s) return Jo(n, r, Ko);
    if (n.headers.expect !== void 0) r.writeContinue();
    Fo(n, {
     ...t,
     ...e,
     budget: o
    }, e => {
     if (e === "late") return Jo(n, r, Zo);
     if (s) return Jo(n, r, Ko);
     const o = Qo(t, () => t.answer({
      ...i,
      body: e
     }));
     if (!(o instanceof Promise)) return Jo(n, r, o);
     o.then(t => Jo(n, r, t), e => Jo(n, r, tr(t, e)));
    });
   };
   r.on("request", i);
   r.on("checkContinue", i);
   const a = await Vo(r, t);
   r.on("error", t.report);
   return {
    port: a,
    close() {
     s = true;
     return Ro(r, n);
    }
   };
  }
  function Xo(t, e) {
   for (const [n, o] of t) {
    const r = performance.now() - o < e.patienceMs;
    if (t.size < e.connections || r) return;
    t.delete(n);
    n.destroy();
   }
  }
  function Vo(t, {host: e, port: n}) {
   return new Promise((o, r) => {
    t.once("error", t => r(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: zo
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     o(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  const Ko = {
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
  const Zo = {
   status: 408,
   body: {
    accepted: false,
    errors: [],
    message: "The body came too slowly."
   }
  };
  function Qo(t, e) {
   try {
    return e();
   } catch (e) {
    return tr(t, e);
   }
  }
  function tr(t, e) {
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
  async function er(t, e, {what: n, path: o = "", ...r}) {
   const {host: s, port: i} = t.listen;
   Ve(t, i);
   const a = ao(e.log, "failures of the listener");
   const c = await Wo({
    host: s,
    port: i,
    ...r,
    report: t => a.warning(`the listener failed: ${t}`)
   });
   const u = Ve(t, c.port);
   e.log.info(`listening on ${Ke(s)}:${c.port} for ${n} to ${u}${o}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function nr(t, e, n) {
   const o = ao(e.log, "callbacks were refused");
   const r = await er(t, e, {
    what: "callbacks",
    maxBytes: qe,
    admit: t => yo(n, t),
    answer: t => {
     const r = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: i} = vo(n, t, r);
     if (i !== null) or(e.log, o, i);
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
  function or(t, e, n) {
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
  async function rr(t, e, n, o) {
   let {chain: r} = n;
   let s = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const u = [];
   const l = _e(t, e, n);
   const d = await sr(t, e, n, u);
   const f = e.clock.now() + n.timeoutMs;
   const h = t => {
    const e = ne(r, t);
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
    a.push(ho(p, e));
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
  async function sr({inputs: t}, e, {config: n}, o) {
   const r = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return r ? nr(t, e, o) : null;
  }
  var ir = n(8319);
  var ar = n(1788);
  async function cr(t, e) {
   const {inputs: n, config: o} = t;
   const r = lr(o, n.chain);
   const s = dr(r, n.startAt);
   const i = await (0, ar.Y)(t, e, true);
   const a = await hr(t, e, {
    plan: r,
    from: s,
    reported: i
   });
   const c = {
    config: r,
    chain: bt(ur(r)),
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
    return zt(t, e, c, {
     ...u,
     deliveries: [],
     trouble: i
    });
   }
   fr(e, r, s);
   const l = tn({
    step: t,
    io: e,
    course: c
   }, s);
   if (n.dryRun) return zt(t, e, c, {
    ...u,
    deliveries: l.map(n => (0, at.Km)(t, e, n)),
    trouble: null
   });
   e.log.info(`chain "${r.name}" starts for ${a.event}`);
   const d = e.clock.now();
   const f = await rr(t, e, c, {
    kind: "start",
    from: s,
    at: d
   });
   return zt(t, e, c, f);
  }
  function ur(t) {
   return {
    links: t.webhooks.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: t.expect_final_callback
   };
  }
  function lr({chains: t}, e) {
   const n = t.map(t => t.name);
   const [o, r] = t;
   if (o === void 0) throw new L.x("the config has no chains; write one under chains:");
   if (e === "" && r !== void 0) throw new L.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? o : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new L.x(`input chain is "${e}", which the config does not have; write ${(0, 
   st.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function dr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const o = n.indexOf(e);
   if (o >= 0 && t.webhooks[o]?.enabled) return o;
   throw new L.x(o >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   st.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function fr(t, e, n) {
   const o = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (o.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${o.join(", ")}`);
  }
  async function hr(t, e, {plan: n, from: o, reported: r}) {
   const {repository: s} = t.inputs.environment;
   const i = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(o).filter(({enabled: t}) => t);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, ir.$)(r, e, s, [ n ]);
   const u = (0, _t.O)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return i(u.text);
   const l = (0, Ze.Nt)(pr(n, a), t, e.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function pr(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  const kr = [ "pending", "queued", "in_progress", "waiting" ];
  function mr(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return wr(t, o(e, "client_payload"));

   case "workflow_dispatch":
    return wr(t, o(e, "inputs"));

   case "status":
    return br(yr(e), n);

   case "deployment_status":
    return br(vr(e), n);

   case "check_run":
    return br($r(e), n);

   default:
    return jr(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function gr(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function wr(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return jr(`The ${t} event carries nothing, so no callback.`);
   const n = r(e, "token");
   const o = r(e, "signature");
   for (const [e, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return jr(`The ${t} event's ${e} must be a string.`);
   const i = r(e, "callback");
   return {
    kind: "dispatched",
    body: i ?? e,
    token: s(n),
    signature: s(o),
    signedText: s(i)
   };
  }
  function br(t, e) {
   if (e === null) return jr(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, same: o} = t;
   if (typeof n !== "string" || !o(n, e)) return xr(t, `speaks of another context than ${e}`);
   if (t.pending) return xr(t, `says ${e} is not finished`);
   const r = On({
    state: t.state,
    description: Sr(t.description, k.o1),
    context: Sr(t.context, k.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: r,
    sha: s(t.sha)
   };
  }
  function yr(t) {
   const e = o(t, "state");
   return {
    name: "status",
    context: o(t, "context"),
    same: J.IE,
    state: e,
    pending: e === "pending",
    description: o(t, "description"),
    target_url: o(t, "target_url"),
    sha: o(t, "sha")
   };
  }
  function vr(t) {
   const e = o(t, "deployment_status");
   const n = o(e, "state");
   return {
    name: "deployment_status",
    context: r(e, "environment") ?? o(o(t, "deployment"), "environment"),
    same: J.IE,
    state: n,
    pending: kr.some(t => t === n),
    description: o(e, "description"),
    target_url: r(e, "target_url") ?? r(e, "log_url"),
    sha: o(o(t, "deployment"), "sha")
   };
  }
  function $r(t) {
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
    description: s ? i : _r(n, i),
    target_url: r(e, "details_url") ?? r(e, "html_url"),
    sha: o(e, "head_sha")
   };
  }
  function _r(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function xr(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function jr(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function Sr(t, e) {
   return typeof t === "string" ? (0, k.IN)(t, e) : t;
  }
  var Or = n(4888);
  var Mr = n(9621);
  function Tr(t, e, n) {
   const o = t?.state === "success";
   const r = [ o ? `## ${Ot.j7.success} Gate passed` : `## ${Ot.j7.failure} Gate closed`, (0, 
   Ct.FY)(n(e)), ...t?.target_url ? [ (0, Ct.nf)("Details", n(t.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  const Nr = 45 * 6e4;
  function Ar({inputs: t}, e, n) {
   const {environment: o} = t;
   const r = (0, Mr.e)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const i = s?.state === "success";
   const a = Er(n);
   const c = i ? null : (0, tt.p)(e.redact(a), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${a}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...rt(s, e),
     sha: n.sha ?? r.run?.headSha ?? o.sha,
     "run-id": String(r.runId),
     "run-attempt": String(r.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Yt.zv)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }),
    summary: Tr(s, a, e.redact)
   };
  }
  function Er(t) {
   switch (t.kind) {
   case "judged":
    return `the callback says ${so(t.callback)}`;

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
  async function Ir({inputs: t}, e, n, o) {
   let r = null;
   let s = 0;
   const i = new AbortController;
   e.mask(t.callbackToken);
   const a = eo(t.callbackToken, {
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
   const c = await nr(t, e, [ a ]);
   const u = await Qn(e, {
    what: "a callback",
    ms: t.timeoutMs ?? Nr,
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
  const Rr = [ "status", "deployment_status", "check_run" ];
  function Lr({inputs: t}) {
   const {via: e, callback: n, environment: o, context: r, dryRun: s} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: a} = o;
   const c = t => {
    throw new L.x(t);
   };
   if (s) c("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && i === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status") c(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && Rr.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && Rr.includes(a);
   if (u && r === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (i !== "event" || !gr(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !Ur.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  var Cr = n(6764);
  async function qr(t, e) {
   try {
    return await Pr(t, e);
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
  async function Pr({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: r, apiUrl: s} = n;
   const i = (0, Mr.e)(t);
   const a = await (0, Cr.c)(e.api, r, i.runId, i.attempt);
   const c = a?.started ?? a?.created ?? null;
   if (a === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${i.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const u = i.run?.headSha ?? a.headSha ?? n.sha;
   const l = H(e.api, {
    apiUrl: s,
    repository: r,
    sha: u
   });
   const d = new AbortController;
   let f = null;
   const h = async () => {
    const t = (await l.latest(o)).find(({created: t}) => t !== null && t >= c);
    f = t ? ro(t) : null;
    if (f !== null) d.abort();
   };
   const p = await Qn(e, {
    what: `the commit status "${o}" of ${u}`,
    ms: t.timeoutMs ?? Nr,
    done: d.signal,
    every: {
     ms: Yn,
     ask: Te(e, h)
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
  function Br({inputs: t, secrets: e}, {chains: n}, o) {
   const {repository: r} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n}) => n !== void 0 && (t.chain === "" || t.chain === e));
   let i = t.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${t.chain}" with a token_secret_name`;
   for (const n of s) {
    const s = e.get(n.token_secret_name ?? "") ?? "";
    const a = j(o, s);
    if (a.kind === "refused") {
     i = a.message;
     continue;
    }
    const {claims: c} = a;
    if (!Jr(c.repo, r)) return Dr(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return Fr(n, c);
    i = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Dr(i);
  }
  function Fr(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const o = t.webhooks[n];
   return o?.enabled && o.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: o,
    index: n
   } : Dr(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function Jr(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function Dr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const Yr = 1500;
  const Hr = 5;
  const zr = 21;
  const Gr = 3e3;
  async function Wr({inputs: t}, e, n, o) {
   const {statuses: r} = n;
   const {n: s} = o;
   const i = Vr(t);
   const a = n.contextOf(o.link);
   const c = e.clock.now();
   const u = await Xr(e, Hr, async () => {
    const t = ge(await r.list(a), s, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Kr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Kr(u.message);
   const l = O(o, Math.floor(c / 1e3));
   const d = await r.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : me(s, i),
    target_url: i.page
   });
   if (l) return Kr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Xr(e, zr, async () => {
    const t = await r.list(a);
    const n = t.some(({id: t}) => t === d.id);
    const o = ge(n ? t : [ ...t, d ], s, i);
    if (o.kind === "refused") return o;
    if (!n) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Gr, 2 * h);
    return c ? o : null;
   });
   if (p === null) return Kr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Kr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Xr({clock: t, log: e, signal: n}, o, r) {
   for (let s = 1; ;s += 1) {
    const i = await r();
    if (i !== null || s >= o || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(Yr, n);
   }
  }
  function Vr(t) {
   const {serverUrl: e, repository: n, runId: o, runAttempt: r, runnerName: s, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${o}`,
    attempt: r,
    job: t.jobId || s || i
   };
  }
  function Kr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  async function Zr({webhooks: t}, e, n) {
   const o = [];
   for (const {name: r, enabled: s} of t.slice(0, e)) {
    if (!s) continue;
    const t = await n.statuses.list(n.contextOf(r));
    const [e] = t;
    const i = e ? ro(e) : null;
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
  async function Qr(t, e, {claims: n, plan: o, index: r}) {
   const {inputs: s} = t;
   const {repository: i} = s.environment;
   Ve(s, s.listen.port);
   const a = await (0, ar.Y)(t, e, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, ir.$)(c, e, i, [ o ]);
   const l = ur(o);
   const d = {
    config: o,
    chain: bt(l),
    reported: c,
    event: o.events.find(t => u.includes(t)) ?? o.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? o.timeout
   };
   tn({
    step: t,
    io: e,
    course: d
   }, r + 1);
   const f = _e(t, e, d);
   try {
    const s = await Zr(o, r, f);
    const i = await Wr(t, e, f, n);
    if (i.kind === "refused") return i;
    const a = i.sent.created;
    const c = yt(l, {
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
  function ts(t) {
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
  const es = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function ns(t, e, n) {
   const o = await t.loadConfig();
   const r = Br(t, o, n.token);
   if (r.kind === "refused") return Ar(t, e, r);
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
   const f = (t, n) => Ar(d, e, {
    kind: t,
    reason: n,
    sha: u
   });
   const h = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Ze.Nt)(h, d, e.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = rs(d, e, r, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await Qr(d, e, r).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (m === null || e.signal.aborted) return os(f("stopped", es));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   e.log.info(`chain "${i.name}" goes on at "${a.name}": ${k.state}`);
   const w = await rr(d, e, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: e.clock.now()
   });
   const b = zt(d, e, g, {
    ...w,
    callback: w.callback ?? k
   });
   return ss(s, b);
  }
  function os(t) {
   const e = {
    ...t.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...t,
    outputs: e
   };
  }
  function rs({secrets: t}, e, {link: n}, {body: o, signature: r, signedText: s}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const u = ts({
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
   const l = Dn(o, c ?? null);
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
  function ss({sha: t, run: e, att: n}, o) {
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
  async function is(t, e) {
   const {inputs: n} = t;
   const o = Lr(t);
   const r = it(t, n.callbackSecretName);
   const s = as(t);
   const i = n => Ar(t, e, n);
   switch (o) {
   case "callback":
    return i(cs(n.callback, s));

   case "listener":
    return i(await Ir(t, e, r, s));

   case "status":
    return i(await qr(t, e));

   case "event":
    return us(t, e, r, s);
   }
  }
  function as({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, Or.X)({
    text: e,
    file: "callback-format"
   });
  }
  function cs(t, e) {
   const n = Dn(t, e);
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
  async function us(t, e, n, o) {
   const {inputs: r} = t;
   const {eventName: s, event: i} = r.environment;
   const a = n => Ar(t, e, n);
   const c = mr(s, i, r.context || null);
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
     if (i !== null) return ns(t, e, {
      body: s,
      token: i,
      signature: u,
      signedText: l
     });
     if (r.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const d = ts({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return a(d === null ? cs(s, o) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  const ls = "/webhooks/v1/";
  const ds = /^[A-Za-z0-9_-]{16,200}$/;
  const fs = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const hs = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ps(t, e) {
   const [n, o = ""] = fs.exec(t) ?? [];
   if (n === void 0) return null;
   const [r, s = "", i = ""] = hs.exec(o) ?? [];
   if (r === void 0) return {
    uri: ks(o),
    tokened: false
   };
   return e !== null && gs(s, e) ? {
    uri: ks(i),
    tokened: true
   } : null;
  }
  function ks(t) {
   const e = ms(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function ms(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  function gs(t, e) {
   return (0, v.timingSafeEqual)(ws(t), ws(e));
  }
  function ws(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  const bs = [ "uri", "headers", "query", "body" ];
  const ys = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function vs(t) {
   const e = o(o(t, "client_payload"), "webhook");
   if (!Os(e)) return Ms(`client_payload.webhook is ${e === void 0 ? "missing" : "no object"}; ${ys}`);
   const n = r(e, "uri") ?? "";
   const s = Ss(r(e, "headers") ?? {});
   const i = js(r(e, "query") ?? {});
   const a = o(e, "body");
   const c = [ ...Object.keys(e).filter($s).map(_s), ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (s === null || i === null) return Ms(`client_payload.webhook: ${c.join("; ")}; ${ys}`);
   if (typeof n !== "string" || typeof a !== "string" || c.length > 0) return Ms(`client_payload.webhook: ${c.join("; ")}`);
   const [u = "", ...l] = n.split("?");
   const d = js(l.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: ks(u),
     headers: xs(Object.entries(s).map(([t, e]) => [ t.toLowerCase(), e ])),
     query: xs([ ...Object.entries(d), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function $s(t) {
   return !bs.includes(t);
  }
  function _s(t) {
   const e = (0, st.p)(t, bs);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const o = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${o} is no key here; ${n}`;
  }
  function xs(t) {
   const e = new Map;
   for (const [n, o] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? o : `${t}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function js(t) {
   return typeof t === "string" ? xs(new URLSearchParams(t)) : Ss(t);
  }
  function Ss(t) {
   if (!Os(t)) return null;
   const e = [];
   for (const [n, o] of Object.entries(t)) {
    if (typeof o !== "string") return null;
    e.push([ n, o ]);
   }
   return Object.fromEntries(e);
  }
  function Os(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  function Ms(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const Ts = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const Ns = /^[ \t\r\n]*[{["]/;
  function As({headers: t, body: e}) {
   let n;
   try {
    n = new TextDecoder("utf-8", {
     fatal: true
    }).decode(e);
   } catch {
    return {
     fault: "the body is no JSON, not even UTF-8"
    };
   }
   if (Ts.test(t["content-type"] ?? "") && !Ns.test(n)) {
    const t = Es(n);
    if (typeof t !== "string") return t;
    n = t;
   }
   try {
    return {
     text: n,
     json: JSON.parse(n)
    };
   } catch {
    return {
     fault: /^[ \t\r\n]*$/.test(n) ? "the body is empty" : "the body is no JSON"
    };
   }
  }
  function Es(t) {
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
  const Is = 60;
  const Us = 4096;
  function Rs(t) {
   return e => typeof e === "string" ? `"${(0, tt.p)(t(e.slice(0, Us)), Is)}"` : typeof e === "object" && e !== null ? Ls(e) : String(e);
  }
  function Ls(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  const Cs = {
   fault: "the body is long, and proven by no provider",
   json: null,
   repeats: () => false
  };
  function qs(t, e, n = false) {
   const o = new Map(e.map(t => [ t, Bs(t) ]));
   let r = null;
   const s = () => {
    r ??= n ? Cs : Ps(t, [ ...o.values() ]);
    return r;
   };
   return {
    fault: () => s().fault,
    odd() {
     const {fault: t, json: e} = s();
     const n = typeof e === "object" && e !== null && !Array.isArray(e);
     return t !== null || n ? null : Ls(e);
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
     const a = (0, In.$)(r, e);
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
  function Ps(t, e) {
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
    repeats: yn(o, e)
   };
  }
  function Bs(t) {
   const e = (0, In.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  var Fs = n(91);
  var Js = n(4744);
  const Ds = {
   kind: "fits"
  };
  const Ys = "***";
  const Hs = 65536;
  function zs(t, e) {
   const {webhook: n, document: r} = e;
   return Ws([ ...Object.entries(t.headers ?? {}).map(([t, r]) => {
    const s = o(n.headers, t.toLowerCase());
    return e.starred && s === Ys ? Ds : Vs(`header ${t}`, Zs(s), r, e);
   }), ...Object.entries(t.query ?? {}).map(([t, r]) => Vs(`query ${t}`, Zs(o(n.query, t)), r, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Vs(`body ${t}`, r.find(t), n, e)) ]);
  }
  function Gs({match: t, present: e}, n) {
   return Ws([ zs(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return Xs(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Ds : {
     kind: "differs",
     why: `body ${t} ${Ks(e)}`
    };
   }) ]);
  }
  function Ws(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Ds;
  }
  function Xs(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Vs(t, e, n, {quote: o}) {
   if (e.kind === "repeated") return Xs(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${Ks(e)}`
   };
   const r = Qs(e.value);
   if (r !== null && (0, Fs.c)(n, r)) return Ds;
   const s = `${t} is ${o(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Ks(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function Zs(t) {
   const e = s(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function Qs(t) {
   if (typeof t === "string") return t.length > Hs ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, Js.u)(t) ? String(t) : null;
  }
  function ti({path: t, accepted_values: e}, {document: n, quote: o}) {
   const r = n.find(t);
   if (r.kind === "repeated") return Xs(t);
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
  const ei = {
   type: "token",
   header: "Authorization"
  };
  const ni = {
   github: {
    marks: [ ri("x-github-event") ],
    signature: "github"
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
    signature: ei
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
    signature: ei
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
    signature: ei
   }
  };
  function oi(t) {
   return ni[t];
  }
  function ri(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const si = 64;
  function ii(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...ui(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function ai(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function ci({path: t, name: e}) {
   return t ?? e;
  }
  function ui(t, e) {
   const n = ci(t);
   const o = e.find(n);
   if (o.kind === "repeated") return ki(`a key on the way to ${n} repeats`);
   if (o.kind === "value" && o.value !== null) return li(n, o.value, t.type);
   const {default_value: r} = t;
   if (r !== void 0 && r !== null) return li("default_value", r, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = o.kind === "none" ? o.why : "is null";
   return ki(`${n} ${s}, and is required`);
  }
  function li(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? hi(e) : pi(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? hi(e) : pi(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return pi(t, e, n);
    return (0, Js.u)(e) ? hi(e) : ki(`${t} ${di}`);

   case "array":
    return Array.isArray(e) ? fi(t, e) : pi(t, e, n);
   }
  }
  const di = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function fi(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > si) return ki(`${t} nests deeper than ${si} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(t => typeof t === "number" && !(0, Js.u)(t))) return ki(`${t} holds a number that would be rounded`);
    n = o.filter(t => typeof t === "object" && t !== null);
   }
   return hi(e);
  }
  function hi(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function pi(t, e, n) {
   const o = /^[ai]/.test(n) ? "an" : "a";
   return ki(`${t} is ${Ls(e)}, not ${o} ${n}`);
  }
  function ki(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function mi(t, e) {
   const n = [];
   for (const o of t) {
    if (!o.active) continue;
    const t = vi(o, e);
    if (t.kind === "fits") return o;
    n.push(`${o.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function gi(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && vi(t, n).kind === "fits");
  }
  function wi(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || ks(t.uri) === ms(n)));
  }
  function bi(t, e) {
   return Ws([ zs(t.match ?? {}, e), ...t.conditions.map(t => ti(t, e)) ]);
  }
  function yi({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...xi(t), ..._i(e).flatMap(t => [ ...xi(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...xi(t), ...e.map(({path: t}) => t), ...n.map(ci) ]) ];
  }
  function vi({type: t, match: e}, n) {
   const o = _i(t).map(t => Gs(t, n));
   const [r = $i] = o;
   return Ws([ o.find(({kind: t}) => t === "fits") ?? r, zs(e ?? {}, n) ]);
  }
  const $i = {
   kind: "fits"
  };
  function _i(t) {
   return t === void 0 ? [] : oi(t).marks;
  }
  function xi(t) {
   return Object.keys(t?.body ?? {});
  }
  const ji = "x-github-event";
  const Si = `a ping is what GitHub sends when a webhook is created; to run on it, name ${ji} in match`;
  function Oi(t, e, n) {
   const {name: o} = e;
   if (Mi(t, n.webhook) && !Ti(e)) return {
    kind: "held",
    name: o,
    why: Si
   };
   const r = bi(e, n);
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
   const i = ai(e.variables);
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
   const {values: c, errors: u} = ii(e.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: o,
    values: c,
    warning: Ni(i, s)
   } : {
    kind: "failed",
    name: o,
    errors: u.map(t => `function ${o}, ${t}`)
   };
  }
  function Mi({type: t}, {headers: e}) {
   return t === "github" && o(e, ji) === "ping";
  }
  function Ti({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === ji);
  }
  function Ni(t, e) {
   const n = t.some(t => !ci(t).startsWith("["));
   const o = n ? e.odd() : null;
   return o && `the body is ${o}, in which no name is found`;
  }
  var Ai = n(1120);
  function Ei(t, e, {secrets: n, now: o}) {
   const r = t.secret_name;
   const s = Ri(t);
   if (s === null) return null;
   const i = r.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Math.floor(o / 1e3);
   const c = Ci(s, e, i, a);
   if (c === "ok") return null;
   if (c === "untimely") return (0, wo.a)({
    headers: e.headers,
    now: a
   });
   const u = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${Pi(s)}`;
   return c === "missing" ? `${u} is missing` : `${u} does not fit ${r.join(" or ")}`;
  }
  function Ii(t, e, n) {
   const o = Ri(t) !== null;
   return o && Ei(t, e, n) === null;
  }
  function Ui(t) {
   const e = Ri(t);
   return e && Pi(e).toLowerCase();
  }
  function Ri(t) {
   const {signature: e, type: n, secret_name: o} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (o.length === 0 && !Li(t)) return null;
   const r = n === void 0 ? null : oi(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function Li({type: t}) {
   return Ai.S.some(e => e === t);
  }
  function Ci(t, {headers: e, body: n}, r, i) {
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
  function Pi(t) {
   return qi(t) ? t.header : (0, p.Ml)(t);
  }
  function Bi(t, e) {
   const n = Fi(Buffer.from(t));
   const o = Fi(Buffer.from(e, "latin1"));
   const r = Fi(Buffer.from(e));
   const s = /^[\0-\xff]*$/.test(e);
   const i = (0, v.timingSafeEqual)(n, r);
   return (0, v.timingSafeEqual)(n, o) && s || i;
  }
  function Fi(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  function Ji(t, e, {trusted: n = false, unread: o = false, redact: r = t => t, ...s}) {
   const i = {
    webhook: e,
    document: qs(e, yi(t), o),
    quote: Rs(r),
    starred: n
   };
   const a = mi(t.providers, i);
   if (typeof a === "string") return {
    kind: "unmatched",
    provider: null,
    reason: a
   };
   const c = a.name;
   const u = n ? null : Ei(a, e, s);
   if (u !== null) {
    const n = gi(a, t.providers, i);
    const o = n.find(t => Ii(t, e, s));
    const r = o ? `; it fits provider ${o.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: c,
     reason: u + r
    };
   }
   const l = wi(t.functions, c, e.uri);
   if (l.length === 0) {
    const t = i.quote(e.uri);
    const n = `${c} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: c,
     reason: n
    };
   }
   return Di(c, l.map(t => Oi(a, t, i)));
  }
  function Di(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const o = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: Yi(n),
     reason: o
    };
   }
   const o = Yi(e.filter(({kind: t}) => t !== "held"));
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
  function Yi(t) {
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
  const Gi = 25 * 1024 * 1024;
  const Wi = "flex-sync-webhook";
  function Xi(t, e) {
   const n = bo(t);
   if (n !== null) return n;
   if (ps(t.path, e) === null) return Qi;
   const o = jn(t);
   if (o === "method_not_allowed") return ta;
   if (o !== null) return ea;
   const r = Number(t.headers["content-length"] ?? 0);
   return r > Gi ? na : null;
  }
  function Vi(t, e) {
   const n = /^ *true *$/i.test(e.headers[Wi] ?? "");
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
   return e.body.length > ra && t.every(t => Ei(t, e, n) !== null);
  }
  function ia({inputs: t}) {
   const {via: e, record: n, callbackToken: o, dryRun: r, environment: s} = t;
   const i = [];
   if (r) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !ua(s.eventName)) i.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (o !== "" && !ds.test(o)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new L.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function aa({inputs: t, secrets: e}, {receive: n}, o) {
   const r = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || r.length === 0) throw new L.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = r.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new L.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
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
   if (i.length > 0) throw new L.x(i);
   return n;
  }
  function ca({secret_name: t}) {
   return t.length === 0;
  }
  function ua(t) {
   return t === "repository_dispatch";
  }
  const la = 45 * 6e4;
  const da = 2 * Gi;
  const fa = new Set;
  async function ha({inputs: t, secrets: e}, n, o) {
   const r = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const i = new Set(s.filter(ca).map(({name: t}) => t));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = ao(o.log, "webhooks were refused");
   const d = ao(o.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = ps(f.path, r);
    const p = Xi(f, r);
    if (h === null || p !== null) return p ?? oa;
    if (t === null) return na;
    if (a.signal.aborted) return oa;
    const {uri: k, tokened: m} = h;
    const g = xs(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: g,
     body: t
    };
    const b = o.clock.now();
    const y = m ? fa : i;
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
    const x = pa(zi(n, w, _), y);
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
   const h = await er(t, o, {
    what: "webhooks",
    path: ls,
    maxBytes: Gi,
    limits: {
     bodyBytes: da
    },
    admit: t => Xi(t, r),
    answer: f
   });
   const p = await Qn(o, {
    what: "a webhook",
    ms: t.timeoutMs ?? la,
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
  function pa(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const o = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: o
   };
  }
  var ka = n(1891);
  var ma = n(3181);
  var ga = n(9348);
  var wa = n(1417);
  const ba = "***";
  const ya = "x-event-key";
  function va(t, e) {
   const {token: n, proofs: o, redact: r} = e;
   const s = (0, ka.Q)(e.secrets);
   const i = t => (0, ga.Dl)(n ? t.replaceAll(n, ba) : t, s);
   const a = t => {
    const e = i(t);
    return r(e) === e ? e : ba;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), $a(t) || e.has(t) ? ba : a(n) ]));
   const u = () => {
    const e = ja(t.body);
    if (e !== null) return i(e);
    const n = t.body.toString("latin1");
    const o = i(n) === (0, ga.Dl)(n, xa);
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
  function $a(t) {
   return t !== ya && (0, wa.E)({
    [t]: ""
   })[t] === ba;
  }
  function _a({uri: t, query: e, headers: n, body: o}, r) {
   if (o === null) return null;
   let s = null;
   const i = t => (0, ze.S5)(t, t => {
    const e = (0, ma.Gf)(t) ?? t;
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
  function xa(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  function ja(t) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  var Sa = n(7728);
  const Oa = Sa.IeY(t => typeof t === "object" && t !== null && !Array.isArray(t) && Object.values(t).every(t => typeof t === "string"));
  const Ma = Sa.Ikc({
   id: Sa.FsL(Sa.YjP(), Sa.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: Sa.mee(Sa.YjP()),
   uri: Sa.YjP(),
   query: Oa,
   headers: Oa,
   body: Sa.mee(Sa.KCZ([ Sa.YjP(), Sa.Ikc({
    base64: Sa.YjP()
   }) ])),
   verdict: Sa.KIO([ 200, 401, 404, 500 ]),
   reason: Sa.mee(Sa.YjP()),
   functions: Sa.YOg(Sa.YjP()),
   received: Sa.YjP(),
   retry_of: Sa.mee(Sa.YjP()),
   mac: Sa.mee(Sa.YjP())
  });
  const Ta = Sa.Ikc({
   version: Sa.euz(1),
   run: Sa.Ikc({
    repository: Sa.YjP(),
    run_id: Sa.aig(),
    run_attempt: Sa.aig()
   }),
   received: Sa.lqM(Sa.mee(Ma))
  });
  function Na(t, e, n) {
   return {
    ...(0, Yt.zv)(t, e),
    received: n
   };
  }
  function Aa(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = Sa.xLC(Ta, e, {
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
  function Ea(t, e, {provider: n, uri: o, query: r, headers: s, body: i, verdict: a}) {
   const c = [ e, n, o, r, s, i, a ];
   return (0, v.createHmac)("sha256", t).update(Yt.oP + JSON.stringify(c)).digest("hex");
  }
  function Ia(t, e, n) {
   const o = Buffer.from(n.mac ?? "");
   const r = t.filter(t => {
    const r = Buffer.from(Ea(t, e, n));
    return r.length === o.length && (0, v.timingSafeEqual)(r, o);
   });
   return r.length > 0;
  }
  function Ua(t) {
   switch (t.kind) {
   case "judged":
    return Ra(t.judged.judgement);

   case "refused":
    return La(t.reason);

   case "timeout":
    {
     const e = t.last && Ca(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return La(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return La("the step was cancelled while it waited for a webhook");
   }
  }
  function Ra(t) {
   const e = Ca(t);
   switch (t.kind) {
   case "unmatched":
    return La(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return La(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return La(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function La(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function Ca(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const qa = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function Pa({inputs: t, secrets: e}, n, o, {webhook: r, judgement: s, now: i, retryOf: a}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = o;
   const h = new Set(n.providers.flatMap(t => Ui(t) ?? []));
   const p = Ca(s);
   const k = {
    id: `rcv_${o.randomBytes(16).toString("hex")}`,
    provider: u,
    ...va(r, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: qa[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = Ba(n, e, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: Ea(m, w, k)
   } : k;
  }
  function Ba({providers: t}, e, n) {
   const o = t.find(t => t.name === n);
   const r = o?.secret_name.map(t => e.get(t) ?? "");
   return r?.filter(t => t !== "") ?? [];
  }
  function Fa(t, e) {
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
  const Ja = 4e5;
  const Da = 1e5;
  const Ya = {
   success: `${Ot.j7.success} Webhook received`,
   not_run: `${Ot.j7.skipped} Webhook received, nothing ran`,
   failure: `${Ot.j7.failure} Webhook not taken`,
   waiting: `${Ot.j7.waiting} Webhook awaited`
  };
  function Ha({result: t, why: e, webhook: n, functions: o, errors: r, variables: s, absent: i}, a) {
   const c = t => (0, Ct.Mk)(a(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Ya[t]}\n`, `${(0, Ct.FY)(a(e))}\n` ];
   if (r.length > 1) l.push((0, Ct.p_)(r.map(c), Da));
   if (n !== null) {
    const {provider: t, verdict: e, id: r, retry_of: s} = n.received;
    const i = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(o.join(", ")),
     Verdict: String(e),
     Record: (0, Ct.Mk)(r),
     ...s !== null && {
      "Resubmitted from": (0, Ct.Mk)(s)
     }
    };
    const a = Object.values(i);
    l.push((0, Ct.tp)(Object.keys(i), [ a ], Ja));
   }
   const d = [ ...u, ...i.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Ct.tp)([ "Function", "Variable", "Value" ], d, Ja));
   return l.join("\n");
  }
  function za({inputs: t}, e, {config: n, got: o}, r) {
   const {environment: s} = t;
   const i = o.kind === "judged" ? o.judged : null;
   const a = i ?? ("last" in o ? o.last : null);
   const {result: c, why: u} = Ua(o);
   if (i !== null) Ga(i, e);
   const l = Xa(i?.judgement ?? null);
   const {variables: d, starred: f} = Fa(l.variables, e.redact);
   const h = Va(n, l.variables);
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
    failure: p ? null : (0, tt.p)(e.redact(u), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(d)
    },
    deliveries: null,
    payload: null,
    record: k && Na(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, k),
    summary: Ha({
     result: c,
     why: u,
     webhook: a && k && {
      uri: a.webhook.uri,
      received: k
     },
     functions: l.functions,
     errors: Wa(i),
     variables: d,
     absent: h
    }, e.redact)
   };
  }
  function Ga(t, e) {
   const {webhook: n, judgement: o} = t;
   const {uri: r, body: s} = n;
   e.log.info(`a webhook ${r === "" ? "without uri" : `for ${r}`}, ${s.length} bytes, provider ${o.provider ?? "unknown"}`);
   const i = Wa(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function Wa(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function Xa(t) {
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
  function Va({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: ci(e)
    }));
   });
  }
  function Ka(t, e, n) {
   const {inputs: o, secrets: r} = t;
   const {repository: s} = o.environment;
   const i = Qa(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (i.repository !== s) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!tc(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = Ba(e, r, u);
   if (l.length === 0) return a(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!Ia(l, s, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = _a(c, r);
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
   const m = Za(e, k, d);
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
  function Za({functions: t}, e, {headers: n, query: o}) {
   if (!("variables" in e)) return null;
   for (const {name: r, match: s} of t) {
    if (!e.functions.includes(r)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === ba);
    const i = Object.keys(s?.query ?? {}).find(t => o[t] === ba);
    const a = t ?? i;
    if (a !== void 0) return `function ${r} matches by ${a}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Qa(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = Aa(t.text);
    if (e.kind === "foreign") throw new L.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [o, ...r] = n;
   if (o === void 0) throw new L.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (r.length > 0) throw new L.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return o;
  }
  function tc({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  async function ec(t, e) {
   const {inputs: n} = t;
   const o = ia(t);
   e.mask(n.callbackToken);
   const r = aa(t, await t.loadConfig(), o);
   const s = await nc(t, o, r, e);
   return za(t, e, {
    config: r,
    got: s
   }, n => Pa(t, r, e, n));
  }
  async function nc(t, e, n, o) {
   switch (e) {
   case "event":
    return oc(t, n, o);

   case "listener":
    return ha(t, n, o);

   case "record":
    return Ka(t, n, o);
   }
  }
  function oc({inputs: t, secrets: e}, n, o) {
   const r = vs(t.environment.event);
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
  function rc(t) {
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
     began: ic(t)
    };
    if (o) o.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => sc(e, t) ? t : e);
    const o = t.some(({sent: {body: t}}) => t !== null && t !== e.body);
    return {
     sent: e,
     run: n,
     earlier: cc(t),
     differs: o
    };
   });
  }
  function sc(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return ac(t.sent) < ac(e.sent);
  }
  function ic({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function ac({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function cc(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  var uc = n(2555);
  const lc = [ "failed", "all" ];
  function dc(t, {deliveries: e, only: n}, o) {
   const r = e.some(t => lc.includes(t)) ? null : e;
   const s = [ ...r === null ? fc(e) : r.flatMap(e => hc(e, t)), ...kc(n, [ ...o, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new L.x(s.map(t => ({
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
    if (r !== null && !r.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(pc(o), true); else i.wanted.push(o);
   }
   return i;
  }
  function fc(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function hc(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const o = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${o}, which the record does not have; write ${(0, st.p)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${pc(n)}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function pc({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function kc(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   st.p)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  var mc = n(5682);
  function gc(t, e, n) {
   const o = t => {
    const e = (0, ma.Gf)(t);
    if (e === null) throw new ze.vH("the record holds a placeholder of no secret");
    const o = n.get(e);
    if (o) return o;
    throw new ze.vH(`it holds the secret ${e}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`);
   };
   const r = typeof e === "object" ? wc(t) : void 0;
   const s = r === void 0 ? (0, ze.S5)(t, o) : JSON.stringify((0, ze.hF)(r, o));
   return {
    bytes: Buffer.from(s),
    stored: t
   };
  }
  function wc(t) {
   try {
    const e = JSON.parse(t);
    return JSON.stringify(e) === t ? e : void 0;
   } catch {
    return;
   }
  }
  var bc = n(9608);
  const yc = /^msg_[0-9a-f]{32}$/;
  const vc = /(?<!\$)(?:\$\$)*\$\{/;
  const $c = [ "queued", "started", "completed", "test" ];
  const _c = [ "PASSED", "FAILED", "RUNNING", "RUNNING_WITH_FAILURES", "QUEUED", "SKIPPED" ];
  function xc(t, e) {
   const {sent: n, run: o} = t;
   const r = e.length === 0 ? jc(n) : Sc(t, e);
   if (r !== null) return Oc(r);
   const s = Mc(t);
   if (s === null && yc.test(n.id)) return Oc(`its id is not one of run ${o.run_id}, attempt ${o.run_attempt}: the record was changed`);
   return Tc(n.event, s) ? {
    kind: "proven",
    origin: s
   } : Oc("its event is not one that fits its id: the record was changed");
  }
  function jc({body: t}) {
   return vc.test(t) ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anybody could have written it; give the webhook a secret_name" : null;
  }
  function Sc({sent: {id: t, webhook: e, body: n, mac: o}, repository: r}, s) {
   if (o === null) return "the record has no mac for it, and the webhook is signed today";
   const i = s.some(s => Nc((0, Yt.vX)(s, r, t, e, n), o));
   return i ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
  }
  function Oc(t) {
   const e = `${t}; nothing is signed or sent; run the job that sent it again`;
   return {
    kind: "unproven",
    reason: e
   };
  }
  function Mc({sent: {id: t, webhook: e}, run: n, repository: o}) {
   const {run_id: r, run_attempt: s} = n;
   const i = {
    repository: o,
    runId: r,
    attempt: s,
    chain: null,
    webhook: e
   };
   for (const e of $c) for (const n of _c) if ((0, C.e)({
    ...i,
    kind: e,
    status: n
   }) === t) return {
    kind: e,
    status: n
   };
   return null;
  }
  function Tc(t, e) {
   const n = e === null ? $c.flatMap(t => _c.map(e => ({
    kind: t,
    status: e
   }))) : [ e ];
   return n.some(({kind: e, status: n}) => {
    if (e === "test") return t === "test";
    const o = {
     changed: true,
     reason: ""
    };
    return (0, bc.e0)(e, n, o).some(e => e === t);
   });
  }
  function Nc(t, e) {
   const [n, o] = [ Buffer.from(t), Buffer.from(e) ];
   return n.length === o.length && (0, v.timingSafeEqual)(n, o);
  }
  const Ac = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function Ec(t) {
   return (0, mc.wX)(t).some(t => Uc(t) || Rc(t));
  }
  function Ic(t, e) {
   const {repository: n, repositoryOwner: o, serverUrl: r, apiUrl: s} = t.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: o}, r) => {
    const s = JSON.stringify([ n, o, r ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: o
    };
    const c = i.get(s) ?? (0, ar.Y)({
     ...t,
     inputs: a
    }, e, r);
    i.set(s, c);
    return c;
   };
   return async (t, i) => {
    if (!Ec(t)) {
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
     const e = (0, mc.wX)(t).some(Uc);
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
  function Uc(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function Rc(t) {
   return /^github(\.|$)/.test(t) && !Ac.includes(t);
  }
  const Lc = "variables.";
  function Cc(t) {
   const {body: e, payload: n, dockerhub: o, ...r} = t;
   return r;
  }
  async function qc(t, e, {sent: n, run: o}, {webhook: r, lacksSecret: s, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (r === void 0) return Jc("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Jc("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = r.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = xc({
    sent: {
     ...n,
     body: u
    },
    run: o,
    repository: d
   }, l);
   if (f.kind === "unproven") return Jc(f.reason);
   const h = Cc(r);
   const p = (0, mc.wX)(h).find(t => t.startsWith(Lc));
   if (p !== void 0) return Jc(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   if (Ec(h) && f.origin === null) return Jc("its URL or headers speak of its run, which its id does not prove; run the job that sent it again");
   const k = await i(h, o);
   if (k.kind === "unknown") return Jc(k.reason);
   Fc(e, r.name, f.origin, k.status);
   const m = Pc(r, l, t.secrets);
   const g = (0, at.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => gc(u, r.body, m)
   });
   return g.kind === "request" ? g : Jc(g.reason);
  }
  function Pc(t, e, n) {
   const o = e.length === 0 ? [] : (0, mc.Fj)(t);
   return new Map([ ...n ].filter(([t]) => o.includes(t)));
  }
  function Bc(t, {log: e}) {
   for (const n of t) {
    const t = (0, mc.Fj)(Cc(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${t.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function Fc({log: t}, e, n, o) {
   if (n !== null && o !== null && n.status !== o) t.warning(`webhook "${e}": the build was ${n.status} and is ${o} now, which its URL or headers tell; its body is the one of then`);
  }
  function Jc(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  var Dc = n(7167);
  function Yc(t) {
   const e = [];
   let n = false;
   kn(t, {
    open: t => e.push(t === "object" ? new Set : null),
    close: () => e.pop(),
    key(t) {
     const o = mn(t);
     const r = e.at(-1);
     n ||= r?.has(o) ?? false;
     r?.add(o);
    }
   });
   return n;
  }
  const Hc = 1e3;
  const zc = 1e4;
  const Gc = 1e5;
  const Wc = Sa.FsL(Sa.aig(), Sa.Y2b(), Sa.Wwf(0));
  const Xc = Sa.FsL(Sa.YjP(), Sa.Ru6(Hc));
  const Vc = Sa.Ikc({
   run_id: Wc,
   run_attempt: Wc
  });
  const Kc = Sa.Ikc({
   number: Wc,
   status_code: Sa.mee(Wc),
   error: Sa.mee(Xc),
   started: Sa.FsL(Sa.YjP(), Sa.yhX(), Sa.z6Y(t => Number.isFinite(Date.parse(t)))),
   duration_ms: Sa.FsL(Sa.aig(), Sa.E2x(), Sa.Wwf(0))
  });
  const Zc = Sa.Ikc({
   id: Sa.FsL(Sa.YjP(), Sa.yGV(/^[\x21-\x7e]{1,200}$/)),
   chain: Sa.mee(Xc),
   webhook: Xc,
   event: Xc,
   status: Sa.KIO([ "success", "failure", "not_run" ]),
   reason: Sa.mee(Sa.FsL(Sa.YjP(), Sa.Ru6(zc))),
   attempts: Sa.YOg(Kc),
   body: Sa.mee(Sa.YjP()),
   retry_of: Sa.mee(Xc),
   mac: Sa.mee(Xc),
   run: Sa.lqM(Vc)
  });
  const Qc = Sa.Ikc({
   version: Sa.euz(1),
   run: Sa.Ikc({
    repository: Xc,
    ...Vc.entries
   }),
   deliveries: Sa.FsL(Sa.YOg(Zc), Sa.Ru6(Gc))
  });
  function tu(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return eu("is cut off, or no JSON");
   }
   if (!(0, Dc.pi)(e)) return eu("is no record of this action");
   if (Object.hasOwn(e, "received")) return {
    kind: "received"
   };
   const n = Reflect.get(e, "version");
   if (typeof n === "number" && n !== 1) return eu(`is a record of version ${n}, and this version of the action reads version 1`);
   const o = Sa.xLC(Qc, e, {
    abortEarly: true
   });
   if (!o.success) {
    const t = o.issues[0].path?.map(({key: t}) => String(t)) ?? [];
    const e = t.length > 0 ? ` (${t.join(".").slice(0, 80)})` : "";
    return eu(`is no record of this action${e}`);
   }
   if (Yc(t)) return eu("gives a key twice");
   return {
    kind: "sent",
    record: o.output
   };
  }
  function eu(t) {
   return {
    kind: "foreign",
    why: t
   };
  }
  function nu({inputs: t, loadRecords: e}, n) {
   const {record: o, environment: r} = t;
   const {repository: s} = r;
   if (o === "") throw new L.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = tu(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "foreign") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new L.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook, and is passed over`);
   return c;
  }
  const ou = 3e5;
  const ru = 20;
  const su = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function iu(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: o, webhook: r, attempts: s} = t;
    const i = (0, Ct.Hn)((0, Ct.Mk)(e(r)), (0, Ct.Mk)(o));
    const a = Math.max(0, n.length - ru);
    const c = [ ...n.map((t, e) => au(t, `${e + 1}`)).slice(a), ...s.map((t, e) => au(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Ct.tp)(su, n, ou)}`;
  }
  function au({started: t, status_code: e, error: n, duration_ms: o}, r) {
   return [ r, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Ct.Mk)(String(e ?? n ?? "")), (0, 
   Mt.R)(o) ];
  }
  var cu = n(8179);
  const uu = "once that is mended, run this job again";
  function lu(t, e, n, o) {
   const {repository: r} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, cu.s)(s, i, e.log);
   const c = e.signal.aborted;
   const u = du(n, o);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? o[0]?.run ?? fu(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, cu.g)(a, {
     cancelled: c,
     cure: s.some(({attempts: t}) => t.length > 0) ? uu : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Yt.zv)(r, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => hu(t, l, r))),
    summary: u === null ? [ (0, q.q)(s, e.redact), iu(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function du(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function fu({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function hu({kept: {sent: t, run: e}, keys: n, delivery: o}, r, s) {
   const {id: i, webhook: a, body: c, chain: u} = t;
   const [l] = n ?? [];
   const d = e.run_id === r.run_id && e.run_attempt === r.run_attempt;
   const f = l === void 0 || c === null ? null : (0, Yt.vX)(l, s, i, a, c);
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
  async function pu(t, e) {
   const n = rc(nu(t, e.log));
   const o = {
    ...t,
    config: await t.loadConfig()
   };
   const r = o.config.notify?.webhooks ?? [];
   const s = dc(n, o.inputs, r.map(({name: t}) => t));
   mu(s, e);
   gu(s, r.map(({name: t}) => t), e);
   const i = await ku(o, e, s.wanted);
   const a = i.flatMap(({kept: {sent: t}, fate: n}) => {
    const s = r.find(({name: e}) => e === t.webhook);
    if (n.kind !== "request" || s === void 0) return [];
    const i = (0, uc.U)(o, e, s);
    return [ {
     prepared: n.prepared,
     policy: i
    } ];
   });
   const c = await (0, at.Sl)(o, e, a);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = i.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? wu(t, n, e)
   }));
   return lu(o, e, l, n);
  }
  async function ku(t, e, n) {
   const o = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const r = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...o.values() ].filter(({name: t, enabled: e}) => e && r.has(t)).map(Cc);
   const i = new Set([ ...(0, Ze.Nt)(s, t, e.log) ].map(({name: t}) => t));
   Bc(s, e);
   const a = Ic(t, e);
   const c = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const u = {
     webhook: s,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    c.push({
     kept: r,
     fate: await qc(t, e, r, u)
    });
   }
   return c;
  }
  function mu({passed: t}, {log: e}) {
   for (const {kept: n, why: o, loud: r} of t) {
    const {id: t, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${t}: ${o}`;
    if (r) e.warning(i); else e.info(i);
   }
  }
  function gu({wanted: t}, e, {log: n}) {
   const o = e.filter(t => / #\d+$/.test(t));
   for (const {sent: e, differs: r} of t) {
    const {id: t, webhook: s} = e;
    if (r) n.warning(`webhook "${s}", ${t}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
    if (o.some(t => t.replace(/ #\d+$/, "") === s) || o.includes(s)) n.warning(`webhook "${s}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
   }
  }
  function wu({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, Q.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, Q.nE)(t, e.reason);

   case "request":
    return (0, Q.nE)(t, "cancelled");
   }
  }
 })
};
