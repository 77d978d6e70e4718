export const id = 345;

export const ids = [ 345 ];

export const modules = {
 9081: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => pt,
   chain: () => zo,
   gate: () => Yr,
   receive: () => Ea,
   redeliver: () => yc
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
   if (t.length > x) return A("is too long");
   const [n, o, ...r] = t.split(".");
   if (n === void 0 || o === void 0 || r.length > 0) return A("is not made of two parts with a dot between");
   const s = E(n);
   const i = E(o);
   if (s === null || i === null) return A("is not base64url");
   if (e === "" || !(0, $.S)(N(n, e), i)) return A("is not signed with this key; check that both runs use the same secret");
   const a = I(s);
   return a ? {
    kind: "ok",
    claims: a
   } : A("holds unknown claims");
  }
  function O(t) {
   const [e = "", n = "", ...o] = t.split(".");
   const r = E(e);
   const s = r && U(r);
   const i = o.length === 0 && E(n) !== null;
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
  function A(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function E(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function I(t) {
   const e = U(t);
   const n = C(o(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = C(o(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = C(o(e, "chain"), /./s);
   const i = C(o(e, "link"), /./s);
   const a = C(o(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
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
  function U(t) {
   try {
    return JSON.parse(t.toString("utf8"));
   } catch {
    return null;
   }
  }
  function C(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function R(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  var q = n(6967);
  var L = n(74);
  var P = n(845);
  var B = n(4841);
  var F = n(8290);
  var J = n(47);
  var H = n(957);
  var Y = n(8196);
  const D = 20;
  const X = 100;
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
    const a = (0, H.n)({
     api: t,
     path: i,
     query: r,
     keys: [],
     most: s
    });
    let c = "unknown";
    for await (const {items: t, more: n} of a) {
     const r = G(t);
     o.push(...r);
     c = n && !W(r, e) ? "cut" : "reached";
     if (c === "reached") break;
    }
    if (c === "unknown") throw Z(n + i);
    if (c === "cut") throw K(n + i);
    return o;
   };
   return {
    url: `${n}${s}`,
    async list(t) {
     const e = await d(null);
     l(e);
     return Q(V(e, t));
    },
    async latest(e) {
     const o = await t.get(`${i}?per_page=${X}`, u ? {
      "if-none-match": u
     } : {});
     if (o.status === 404) throw Z(n + i);
     if (o.status !== 304) {
      const t = Array.isArray(o.json) ? o.json : [];
      const e = G(t);
      const n = t.length < X && !/rel="?next"?/.test(o.headers.link ?? "");
      l(n || W(e, c) ? e : await d(c));
      u = o.headers.etag ?? null;
     }
     return Q(V([ ...a.values() ], e));
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
  function G(t) {
   return t.map(Y.i$).filter(t => t !== null);
  }
  function W(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function V(t, e) {
   return t.filter(t => (0, Y.IE)(t.context, e));
  }
  function Q(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function Z(t) {
   return new J.h(`GET ${t} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function K(t) {
   return new J.h(`GET ${t} listed more than ${(D * X).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var tt = n(7125);
  var et = n(7573);
  var nt = n(473);
  async function ot({dryRun: t, environment: e}, n, {identity: o, to: r, report: s, keys: i, schedule: a}) {
   const {apiUrl: c} = e;
   const {repository: u} = r;
   const l = `${u}, as a ${r.kind}`;
   const d = JSON.stringify(s);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, et.nE)(o, "dry_run");
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
    const {attempt: t, fault: e} = await rt(n, h.length + 1, f);
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
    const r = (0, nt.p)(n.redact(e.message), 500);
    const s = {
     ...o,
     status: "failure",
     reason: r,
     attempts: h
    };
    const i = st(n, e, h.length, a);
    if (i === null) return s;
    n.log.info(`attempt ${h.length} to ${l} failed: ${r}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function rt({clock: t}, e, n) {
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
    if (!(t instanceof J.h)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: r(e, n ?? "status"),
     fault: t
    };
   }
  }
  function st({clock: t, random: e}, {status: n, code: o}, r, s) {
   const i = (0, tt.r)({
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
  function it(t, {redact: e}) {
   return {
    state: t?.state ?? "",
    description: e(t?.description ?? ""),
    context: e(t?.context ?? ""),
    "target-url": e(t?.target_url ?? "")
   };
  }
  var at = n(8247);
  function ct({secrets: t}, e) {
   if (e === "") return [];
   const n = t.get(e);
   if (n === void 0) throw new q.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${(0, 
   at.p)(e, [ ...t.keys() ]) ?? `${e}=… there`}`);
   if (n === "") throw new q.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ n ];
  }
  var ut = n(4964);
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
   if (O(r.token ?? "")) e.mask(r.token ?? "");
   const s = ct(t, n.callbackSecretName);
   const i = kt(n, r, e);
   const a = l(n.callbackUrl, r, o.apiUrl);
   if (a.kind === "wrong") throw new q.x(a.message);
   if (a.kind === "webhook") {
    const t = n.callbackUrl === "" ? ht : ft;
    const [, o] = t.exec(a.url.pathname) ?? [];
    if (o !== void 0) e.mask(o);
   }
   if (a.kind === "status" && s.length > 0) e.log.warning("a commit status carries no signature: it goes unsigned");
   const u = (0, L.e)({
    repository: o.repository,
    runId: o.runId,
    attempt: o.runAttempt,
    chain: null,
    webhook: lt,
    kind: "completed",
    status: i.state
   });
   const d = a.kind === "webhook" ? await gt(t, e, mt(a.url, u, i, s)) : await ot(n, e, {
    identity: {
     id: u,
     webhook: lt,
     event: lt
    },
    to: a,
    report: i,
    keys: s,
    schedule: P.Qs
   });
   return wt(i, d, e);
  }
  function kt(t, e, n) {
   const {environment: o, jobStatus: r, description: s, targetUrl: i} = t;
   const {serverUrl: a, repository: c, runId: u} = o;
   const l = g(t.state, r);
   if (l === null) throw new q.x(`input state is "${t.state}"; write success, failure or error`);
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
     "user-agent": `webhook-action/${F.x}`,
     "webhook-id": e,
     "webhook-event": lt
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: null,
    signatures: [ "jobserv" ],
    keys: o
   };
  }
  async function gt({inputs: t, allowlist: e}, n, o) {
   const r = {
    allowlist: e,
    successCodes: dt,
    timeoutMs: P.t1,
    schedule: P.Qs,
    careful: false,
    keepAlive: false,
    signal: n.signal
   };
   const [s] = await (0, ut.Sl)({
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
    outputs: it(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${o}\n\n${(0, B.q)([ e ], n.redact)}`
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
  var St = n(2281);
  var Ot = n(9869);
  var Mt = n(3576);
  var Tt = n(9232);
  const Nt = 48;
  const At = 4;
  const Et = 40;
  const It = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Ut(t, e) {
   const n = t.slice(0, Nt);
   const o = Array.from({
    length: Math.ceil(n.length / At)
   }, (t, e) => n.slice(e * At, (e + 1) * At));
   const r = o.length === 1;
   const s = o.flatMap((t, n) => {
    const o = n * At;
    const s = t.map((t, n) => `l${o + n}[${Rt(t, e)}]:::${(0, Mt.I)(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${o + e} ${Ct(t)} l${o + e + 1}`);
    const a = [ ...s, ...i ];
    return r ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = o.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Ct(n)} r${e + 1}` : "";
   });
   const a = Object.entries(It).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Ct({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Rt(t, e) {
   const {name: n, state: o, started: r, completed: s} = t;
   const i = r === null || s === null ? "" : `, ${(0, Tt.R)(s - r)}`;
   return `"${qt(e(n))}<br/>${Mt.j7[(0, Mt.I)(o)]} ${o}${i}"`;
  }
  function qt(t) {
   return (0, nt.J)(t, Et).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  var Lt = n(7916);
  const Pt = 2e5;
  const Bt = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Ft(t, {chain: e, why: n}, o) {
   const {links: r, state: s} = e;
   const i = r.length - Nt;
   return `## ${Mt.j7[(0, Mt.I)(s)]} Chain ${(0, Lt.Mk)(o(t))}: ${(0, Lt.Mk)(s)}\n${Jt(Ht(e, o) ?? (n && (0, 
   Lt.FY)(o(n))))}\n${Ut(r, o)}${Jt(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Lt.tp)(Bt, r.map(t => Yt(t, o)), Pt)}`;
  }
  function Jt(t) {
   return t ? `\n${t}\n` : "";
  }
  function Ht({links: t, current: e}, n) {
   const o = e === null ? void 0 : t[e];
   if (!o?.callback || o.reason || (0, Mt.I)(o.state) !== "failure") return null;
   const {description: r, target_url: s} = o.callback;
   const i = (0, Lt.nf)(n(r || "no reason is given"), s && n(s));
   return `${(0, Lt.ko)(n(o.name))} said ${o.state}: ${i}`;
  }
  function Yt(t, e) {
   const {callback: n, reason: o, conflicts: r, started: s, completed: i} = t;
   const a = e(o ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Lt.Mk)(e(t.name)), r === 0 ? (0, Mt.xI)(t.state) : (0, Lt.Hn)((0, Mt.xI)(t.state), `${r} contradicted`), (0, 
   Lt.Hn)(n ? (0, Lt.nf)(a || "callback", c) : (0, Lt.Mk)(a), (0, Lt.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Tt.r)(s), s === null || i === null ? "" : (0, Tt.R)(i - s) ];
  }
  const Dt = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Xt(t, e, {config: n, reported: o}, {chain: r, deliveries: s, callback: i, trouble: a}) {
   const {environment: c} = t.inputs;
   const u = o.build?.payload ?? null;
   const l = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const d = Gt(n.name, r) ?? (a && (0, nt.p)(e.redact(a), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, nt.p)(e.redact(d), 1e3);
   for (const t of Wt(r)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: zt(r, d !== null),
    failure: f,
    outputs: {
     "build-status": o.status,
     "chain-state": r.state,
     links: JSON.stringify(xt(r, e.redact)),
     ...it(i, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, St.OA)(c.repository, o.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Ft(n.name, {
     chain: r,
     why: f
    }, e.redact), ...u ? [ (0, Ot.C)(u, e.redact) ] : [], (0, B.q)(s, e.redact) ].join("\n")
   };
  }
  function zt({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Gt(t, e) {
   const {state: n, links: o, current: r} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = r === null ? void 0 : o[r];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const i = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const a = n === "timeout" ? Dt : null;
   const c = [ s.reason ?? a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Wt({state: t, links: e, current: n}) {
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
   const a = Kt(t, e, {
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
  function Qt(t, e, n) {
   const o = Kt(t, e, {
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
   const r = Kt(t, o, {
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
  function Kt(t, e, n) {
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
   const i = Kt(t, n, {
    attempts: o,
    statusCode: r
   });
   if (t.links[n]?.state !== "sending" || !ce(t, n)) return ee(i);
   const a = ue(i, n);
   const c = Kt(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return re(c);
   if (e.kind === "rejected" || e.kind === "lost") return a && e.kind === "lost" ? Qt(c, n, s) : Vt(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (a || vt(i, n)) return Qt(c, n, s);
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
    const e = Kt(t, n, {
     callback: o
    });
    if (o.state !== "success") return fe(Vt(e, n, {
     state: o.state,
     at: r
    }), "accepted");
    return s.state === "sending" ? fe(te(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : fe(Qt(e, n, r), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return fe(ee(t), "expired");
   const i = s.callback?.state ?? s.state;
   if (i === o.state) return fe(ee(t), "duplicate");
   if (s.callback === null && !le(s)) return fe(ee(t), "unexpected");
   const a = s.conflicts + 1;
   return fe(ee(Kt(t, n, {
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
   return `callback ${T(t)} claimed in attempt ${e} by ${o}`;
  }
  function ge(t, e, n) {
   const o = [ ...t ].sort((t, e) => t.id - e.id);
   const r = o.find(t => we(t) === T(e));
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
   return n === void 0 || n === T(e);
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
      target_url: `${d}#${T(e)}`
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
  var je = n(4668);
  var Se = n(6735);
  const Oe = 500;
  function Me(t) {
   return t instanceof J.h && (t.status === null || t.status >= Oe);
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
  async function Ae({step: t, io: e, chain: n, handle: o, deliveries: r}, s, {link: i, prepared: a, look: c}) {
   e.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const u = await (0, Se.c)(e, a, {
    ...Ue(i),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.inFlight.signal ]),
    mayRetry: () => Ee(e, s, {
     link: i,
     look: c
    })
   });
   const l = s.inFlight.signal.aborted && !e.signal.aborted;
   const d = l ? Ie(u, n().links[s.index]?.state) : u;
   r.push((0, ut.ct)(t.inputs, e, a, d));
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
  async function Ee({log: t, redact: e}, n, {link: o, look: r}) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = e((0, je.gJ)(n));
    t.warning(`link "${o.name}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function Ie(t, e) {
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
  function Ue(t) {
   const {via: e, timeout: n = Ne} = t.callback;
   const o = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (o ? n : P.t1),
    schedule: t.retry_schedule ?? P.Qs,
    careful: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  var Ce = n(5829);
  function Re(t) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  function qe(t) {
   return t.replace(/^\ufeff/, "");
  }
  const Le = 65536;
  function Pe(t) {
   if (Buffer.byteLength(t) > Le) return {
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
   const e = typeof t === "string" ? t : Re(t);
   return e === null ? null : qe(e);
  }
  const Fe = 3e4;
  const Je = [ 202, 204, 404 ];
  async function He(t, e) {
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
    maxBytes: Le,
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
  var De = n(5616);
  var Xe = n(7386);
  var ze = n(6537);
  const Ge = [ "0.0.0.0", "[::]", "*" ];
  function We(t, e) {
   const {listen: n, publicUrl: o} = t;
   const r = `http://${Ve(n.host)}:${e}`;
   if (o === "") {
    const t = URL.canParse(r) ? new URL(r).hostname : n.host;
    if (!Ge.includes(t)) return r;
    throw new q.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(o) ? new URL(o) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(o) && /^https?:$/.test(s.protocol);
   if (i) return o.replace(/\/+$/, "");
   throw new q.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function Ve(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var Qe = n(559);
  const Ze = {
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
  function Ke(t, e) {
   const {step: n, io: o, course: r} = t;
   const s = r.config.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, Qe.Ip)([ ...s, {
    url: i
   } ], n.inputs.variables, o.log);
   const a = s.map(e => {
    const {via: o} = e.callback;
    if (o === "listener") We(n.inputs, n.inputs.listen.port);
    const r = Ze[o];
    const s = tn(t, e, {
     keys: r,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && en(t, e, s, null) === null) throw new q.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, ut.xD)(n.inputs.allowedHosts, o, a.map(({url: t}) => t));
   return a;
  }
  function tn({step: t, io: e, course: n}, o, r) {
   const {reported: s, config: i, event: a} = n;
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = s;
   const {keys: h, callback: p} = r;
   const k = (0, L.e)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: i.name,
    webhook: o.name,
    kind: f.kind,
    status: d
   });
   return (0, ut.nd)(t, e, o, {
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
    body: (0, De.r)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: t.secrets
    })
   });
  }
  function en({step: t, course: e}, {name: n, callback: o}, {url: r}, s) {
   const {values: i} = e.reported;
   const a = (0, ze.I)(i, t.secrets, t.inputs.variables);
   try {
    const t = o.url === void 0 ? null : o.url;
    return Ye(r, s ?? (t && (0, Xe.KD)(t, a)));
   } catch (t) {
    if (!(t instanceof Xe.vH)) throw t;
    throw new q.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const nn = {
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
  function on(t) {
   const e = t.map(t => nn[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: rn(t[0])
   };
  }
  function rn(t) {
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
  var sn = n(5583);
  function an(t, e) {
   const n = cn();
   for (const t of e) {
    let e = n;
    for (const n of t) {
     const t = e.next.get(n) ?? cn();
     e.next.set(n, t);
     e = t;
    }
   }
   un(t, n);
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
  function cn() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function un(t, e) {
   const n = [];
   let o = 0;
   (0, sn.E)(t, {
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
     if (e !== void 0) ln(e, (0, sn.T)(t));
    }
   });
  }
  function ln(t, e) {
   const n = t.step.next.get(e);
   t.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  const dn = [ "state", "description", "context", "target_url" ];
  function fn(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  function hn(t) {
   const e = Pe(t);
   if (e.kind === "refused") return on([ e.error ]);
   const n = an(e.text, dn.map(t => [ t ]));
   const o = dn.filter(t => n([ t ]));
   return kn(e.json, new Set(o));
  }
  function pn(t) {
   return kn(t, new Set);
  }
  function kn(t, e) {
   if (!bn(t)) return on([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const o = n => e.has(n) ? null : r(t, n);
   const i = gn(o("state"));
   if (!e.has("state")) n.push(...i.errors);
   const a = o("description");
   n.push(...wn("description", a, k.o1));
   const c = o("context");
   n.push(...wn("context", c, k.N4));
   const u = o("target_url");
   if (u !== null && typeof u !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return on(n);
   return mn(i.state, {
    description: s(a),
    context: s(c),
    target_url: s(u)
   });
  }
  function mn(t, e) {
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
  function gn(t) {
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
  function wn(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, k.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function bn(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  var yn = n(7753);
  function vn(t, e) {
   const n = Mn(e, t.state.path);
   if (n === null) return Sn([ "state_missing" ], `${t.state.path} has no value`);
   if (jn(t.state.pending, n)) return {
    kind: "pending"
   };
   const o = {
    description: On(e, t.description, k.o1),
    context: On(e, t.context, k.N4),
    target_url: On(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const s = r.filter(t => o[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return Sn(n, `no text is the ${e.join(" and the ")}`);
   }
   const i = _n(t, n);
   const a = i === "error" ? xn(t, n) : null;
   const {callback: c, warnings: u} = mn(i, {
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
  function $n(t, e) {
   const n = Pe(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: on(t).message
    };
   }
   const {state: o, description: r, context: s, target_url: i} = t;
   const a = [ o, r, s, i ].filter(t => t !== void 0);
   const c = a.map(({path: t}) => Tn(t));
   const u = an(n.text, c);
   const l = a.find(({path: t}) => u(Tn(t)));
   return l === void 0 ? vn(t, n.json) : Sn([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function _n(t, e) {
   if (jn(t.state.success, e)) return "success";
   return jn(t.state.failure, e) ? "failure" : "error";
  }
  function xn({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, k.IN)(n, k.o1);
  }
  function jn(t, e) {
   return t.includes(e);
  }
  function Sn(t, e) {
   const {message: n} = on(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function On(t, e, n) {
   const o = e ? Mn(t, e.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, k.IN)(String(o), n);
  }
  function Mn(t, e) {
   const n = (0, yn.$)(t, Tn(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Tn(t) {
   const e = (0, yn.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function Nn(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? pn(t) : hn(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? vn(e, t) : $n(e, n);
  }
  const An = 1e4;
  async function En(t, e, n) {
   if (e.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return In(t, e, n);

   case "status":
    return Cn(t, e, Te(t.io, n.look));

   case "poll":
    return Un(t, e, n);
   }
  }
  async function In(t, e, {link: n, outcome: o}) {
   const r = o.tries.at(-1)?.answer;
   if (!r || r.cut) qn(t, e, n, "its answer is longer than 64 KiB"); else Rn(t, e, n, r.body);
  }
  async function Un(t, e, {link: n, prepared: o, outcome: r}) {
   const {io: s, step: i} = t;
   const a = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = en(t, n, o, a);
   const {origin: u} = o.url;
   if (c === null) return qn(t, e, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Cn(t, e, async () => {
    const r = await He(s.request, {
     url: c,
     headers: Ln(o),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ s.signal, e.over.signal ])
    });
    if (e.over.signal.aborted) return;
    if (r.kind === "body") Rn(t, e, n, r.body); else if (r.kind === "refused") qn(t, e, n, `polling ${u}: ${r.reason}`); else s.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function Cn({io: t}, e, n) {
   while (!e.over.signal.aborted) {
    await n();
    await t.clock.sleep(An, e.over.signal);
   }
  }
  function Rn(t, e, n, o) {
   const {io: r, handle: s} = t;
   const i = Nn(o, n.callback.format ?? null);
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
    if (!a) qn(t, e, n, `${c} is still pending`);
    return;

   case "refused":
    qn(t, e, n, `${c} is no callback: ${i.message}`);
   }
  }
  function qn({io: t, handle: e}, {index: n}, {name: o}, r) {
   const s = t.redact(r);
   t.log.warning(`link "${o}": ${s}`);
   e({
    kind: "refused",
    link: n,
    reason: s,
    at: t.clock.now()
   });
  }
  function Ln({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Pn = 45 * 6e4;
  const Bn = 6e4;
  async function Fn(t, {what: e, ms: n, done: o, every: r}) {
   const {clock: s, log: i, signal: a} = t;
   const c = s.now();
   const u = AbortSignal.any([ o, a ]);
   const l = () => c + n - s.now();
   i.info(`waiting for ${e} until ${Jn(c + n)}`);
   let d = c;
   while (!u.aborted && l() > 0) {
    if (r) await r.ask();
    if (u.aborted) break;
    const t = r?.ms ?? d + Bn - s.now();
    await s.sleep(Math.max(0, Math.min(l(), t)), u);
    if (s.now() - d < Bn || u.aborted) continue;
    d = s.now();
    i.info(`waiting for ${e} since ${Jn(c)}, until ${Jn(c + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function Jn(t) {
   return `${new Date(t).toISOString().slice(11, 19)} UTC`;
  }
  function Hn(t, e) {
   return {
    ...e,
    digest: (0, $.s)(t)
   };
  }
  function Yn(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const o = (0, $.s)(n);
   const r = t.filter(t => (0, $.S)(t.digest, o));
   return r[0] ?? null;
  }
  function Dn(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const i = pn({
    state: s ? e : "error",
    description: n && (0, k.IN)(n, k.o1),
    context: (0, k.IN)(o, k.N4),
    target_url: r
   });
   return i.valid ? i.callback : null;
  }
  function Xn(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   const s = [ e, n, o && `(${o})`, r ];
   return s.filter(Boolean).join(" ");
  }
  const zn = 10;
  function Gn(t, e) {
   let n = 0;
   const o = () => {
    n += 1;
    return n <= zn;
   };
   return {
    info: e => {
     if (o()) t.info(e);
    },
    warning: e => {
     if (o()) t.warning(e);
    },
    close() {
     if (n > zn) t.warning(`${n - zn} more ${e}, not listed one by one`);
    }
   };
  }
  const Wn = 16;
  const Vn = 7 * 24 * 36e5;
  async function Qn(t, e, n) {
   const {io: o, board: r, step: s, course: i, publicUrl: a} = t;
   const c = o.randomBytes(Wn).toString("base64url");
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
    t.arm(Zn(t, e, n, c));
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
      const i = n.filter(({id: t}) => t > s).map(Dn).findLast(t => t !== null);
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
     const d = n.callback.timeout ?? Vn;
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
  function Zn({step: t, course: e, handle: n, chain: o, io: r}, s, {name: i, callback: a}, c) {
   const {index: u} = s;
   const l = Gn(r.log, `callbacks of "${i}" changed nothing`);
   return Hn(c, {
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
     const a = `callback of "${i}": ${Xn(t)} (${s})`;
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
  async function Kn(t, e) {
   const n = oo(t, e);
   const o = eo(t, e, n);
   try {
    const o = await Qn(t, e, n);
    if (!e.over.signal.aborted) await to(t, e, {
     link: n,
     way: o
    });
   } catch (n) {
    no(t, e, n);
   }
   await o;
  }
  async function to(t, e, {link: n, way: {keys: o, look: r}}) {
   const {step: s, io: i, course: a, chain: c} = t;
   const u = c().links.slice(0, e.index).findLast(({enabled: t}) => t);
   const l = tn({
    step: s,
    io: i,
    course: a
   }, n, {
    keys: o,
    callback: u?.callback ?? null
   });
   const d = await Ae(t, e, {
    link: n,
    prepared: l,
    look: r
   });
   await En(t, e, {
    link: n,
    prepared: l,
    outcome: d,
    look: r
   });
  }
  async function eo({io: t, handle: e, deadline: n}, o, {name: r, callback: s}) {
   const {via: i, timeout: a = Ne} = s;
   const c = i === "event" ? Ne : a;
   const u = n - t.clock.now();
   const l = i === "delivery" || i === "event";
   const d = await Fn(t, {
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
  function no(t, e, n) {
   const {io: o, chain: r, handle: s} = t;
   const {name: i} = oo(t, e);
   const a = o.redact((0, je.gJ)(n));
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
  function oo({course: t}, {index: e}) {
   const n = t.config.webhooks[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  var ro = n(8637);
  function so(t, e) {
   const n = Yn(t, e.path);
   if (n === null) return po(404, "No such path or token.");
   const o = fn(e);
   if (o === "method_not_allowed") return ho(on([ o ]));
   if (n.isOver()) return ko();
   const r = Number(e.headers["content-length"] ?? 0);
   if (o !== null) return ho(on([ o ]));
   return r > Le ? ho(on([ "body_too_large" ])) : null;
  }
  function io(t, e, n) {
   const o = Yn(t, e.path);
   const r = so(t, e);
   if (o === null || r !== null) {
    const t = r ?? po(404, "No such path or token.");
    return {
     answer: t,
     armed: o,
     heard: null
    };
   }
   const {body: s, headers: i} = e;
   if (s === null) return lo(o, on([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const t = {
     headers: i,
     body: s,
     now: n
    };
    const e = (0, p.MX)(o.signature, t, o.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, ro.a)(t)}` : e;
     const r = `The callback's signature is ${n}.`;
     return fo(o, po(401, r), r);
    }
   }
   const a = ao(o, s);
   if (a.kind === "refused") return lo(o, a.refusal);
   if (a.kind === "pending") {
    const t = uo(o, "pending");
    return {
     answer: t,
     armed: o,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = co(o, a.callback);
   return {
    answer: c,
    armed: o,
    heard: a
   };
  }
  function ao({format: t}, e) {
   if (t === null) {
    const t = hn(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = $n(t, e);
   if (n.kind !== "refused") return n;
   const {errors: o, message: r} = n;
   const {http: s} = on(o);
   return {
    kind: "refused",
    refusal: {
     errors: o,
     message: r,
     http: s
    }
   };
  }
  function co(t, e) {
   const {ruling: n, state: o} = t.rule(e);
   switch (n) {
   case "accepted":
    return uo(t, e.state);

   case "duplicate":
    return uo(t, e.state, {
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
    return ko();
   }
  }
  function uo(t, e, n = {}) {
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
  function lo(t, e) {
   return fo(t, ho(e), e.message);
  }
  function fo(t, e, n) {
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
  function ho(t) {
   const e = po(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function po(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function ko() {
   return po(410, "The time for this callback is over.");
  }
  var mo = n(7067);
  var go = n(8500);
  const wo = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const bo = 16 * 1024 * 1024;
  const yo = 16384;
  const vo = 4096;
  const $o = 16384;
  const _o = 1e3;
  const xo = 250;
  const jo = 50;
  const So = {
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
  const Oo = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function Mo(t) {
   const e = {
    ...wo,
    bodyBytes: Math.max(bo, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, mo.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: $o
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = yo;
   const o = new Map;
   n.on("connection", t => {
    Ao(o, e);
    o.set(t, performance.now());
    t.once("close", () => o.delete(t));
   });
   n.on("clientError", (t, e) => Po(t.code, e));
   const {maxBytes: r} = t;
   const {bodyBytes: s} = e;
   let i = false;
   const a = new Map;
   const c = e => {
    t.onError(e);
    return Oo;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const o = Io(e);
    const l = Eo(o) ?? u(() => t.checkHead(o));
    if (l !== null) return qo(e, n, l);
    if (i) return qo(e, n, So);
    if (e.headers.expect !== void 0) n.writeContinue();
    Co(e, a, {
     maxBytes: r,
     bodyBytes: s
    }, r => {
     if (i) return qo(e, n, So);
     const s = u(() => t.handle({
      ...o,
      body: r
     }));
     Promise.resolve(s).catch(c).then(t => qo(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await To(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     i = true;
     return No(n);
    }
   };
  }
  function To(t, {host: e, port: n}) {
   return new Promise((o, r) => {
    t.once("error", t => r(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: vo
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     o(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function No(t) {
   await (0, go.setTimeout)(jo);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, go.setTimeout)(xo - jo, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function Ao(t, {connections: e, patienceMs: n}) {
   for (const [o, r] of t) {
    const s = performance.now() - r < n;
    if (t.size < e || s) return;
    t.delete(o);
    o.destroy();
   }
  }
  function Eo({path: t, method: e}) {
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
  function Io(t) {
   const e = t.url ?? "/";
   const [n = "", ...o] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(o.join("?")),
    headers: Uo(t)
   };
  }
  function Uo({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const o = (t[n] ?? "").toLowerCase();
    const r = t[n + 1] ?? "";
    const s = e.get(o);
    e.set(o, s === void 0 ? r : `${s}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  function Co(t, e, {maxBytes: n, bodyBytes: o}, r) {
   const s = [];
   let i = 0;
   const a = () => {
    t.off("data", u).off("end", l);
    e.delete(t);
    s.length = 0;
   };
   const c = t => {
    a();
    r(t);
   };
   const u = r => {
    i += r.length;
    if (i > n) return c(null);
    s.push(r);
    e.set(t, i);
    Ro(e, o);
   };
   const l = () => c(Buffer.concat(s, i));
   t.on("data", u).on("end", l);
   t.once("close", a);
  }
  function Ro(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [o, r] of t) {
    if (n <= e) return;
    n -= r;
    t.delete(o);
    o.destroy();
   }
  }
  function qo(t, e, {status: n, headers: o, body: r}) {
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
   const i = () => {
    clearTimeout(a);
    e.end();
   };
   const a = setTimeout(i, _o);
   t.once("end", i).once("close", i).resume();
  }
  const Lo = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Po(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Lo.get(t) ?? "400 Bad Request";
   const o = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${o}`, () => e.destroy());
  }
  async function Bo(t, e, {what: n, path: o = "", ...r}) {
   const {host: s, port: i} = t.listen;
   We(t, i);
   const a = Gn(e.log, "failures of the listener");
   const c = await Mo({
    host: s,
    port: i,
    ...r,
    onError: t => a.warning(`the listener failed: ${t}`)
   });
   const u = We(t, c.port);
   e.log.info(`listening on ${Ve(s)}:${c.port} for ${n} to ${u}${o}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function Fo(t, e, n) {
   const o = Gn(e.log, "callbacks were refused");
   const r = await Bo(t, e, {
    what: "callbacks",
    maxBytes: Le,
    checkHead: t => so(n, t),
    handle: t => {
     const r = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: i} = io(n, t, r);
     if (i !== null) Jo(e.log, o, i);
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
  function Jo(t, e, n) {
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
  async function Ho(t, e, n, o) {
   let {chain: r} = n;
   let s = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const u = [];
   const l = _e(t, e, n);
   const d = await Yo(t, e, n, u);
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
    a.push(Kn(p, e));
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
  async function Yo({inputs: t}, e, {config: n}, o) {
   const r = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return r ? Fo(t, e, o) : null;
  }
  var Do = n(8319);
  var Xo = n(1788);
  async function zo(t, e) {
   const {inputs: n, config: o} = t;
   const r = Wo(o, n.chain);
   const s = Vo(r, n.startAt);
   const i = await (0, Xo.Y)(t, e, true);
   const a = await Zo(t, e, {
    plan: r,
    from: s,
    reported: i
   });
   const c = {
    config: r,
    chain: bt(Go(r)),
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
   Qo(e, r, s);
   const l = Ke({
    step: t,
    io: e,
    course: c
   }, s);
   if (n.dryRun) return Xt(t, e, c, {
    ...u,
    deliveries: l.map(n => (0, ut.Km)(t, e, n)),
    trouble: null
   });
   e.log.info(`chain "${r.name}" starts for ${a.event}`);
   const d = e.clock.now();
   const f = await Ho(t, e, c, {
    kind: "start",
    from: s,
    at: d
   });
   return Xt(t, e, c, f);
  }
  function Go(t) {
   return {
    links: t.webhooks.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: t.expect_final_callback
   };
  }
  function Wo({chains: t}, e) {
   const n = t.map(t => t.name);
   const [o, r] = t;
   if (o === void 0) throw new q.x("the config has no chains; write one under chains:");
   if (e === "" && r !== void 0) throw new q.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? o : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new q.x(`input chain is "${e}", which the config does not have; write ${(0, 
   at.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Vo(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const o = n.indexOf(e);
   if (o >= 0 && t.webhooks[o]?.enabled) return o;
   throw new q.x(o >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   at.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Qo(t, e, n) {
   const o = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (o.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${o.join(", ")}`);
  }
  async function Zo(t, e, {plan: n, from: o, reported: r}) {
   const {repository: s} = t.inputs.environment;
   const i = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(o).filter(({enabled: t}) => t);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, Do.$)(r, e, s, [ n ]);
   const u = (0, _t.O)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return i(u.text);
   const l = (0, Qe.Nt)(Ko(n, a), t, e.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function Ko(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  const tr = [ "pending", "queued", "in_progress", "waiting" ];
  function er(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return or(t, o(e, "client_payload"));

   case "workflow_dispatch":
    return or(t, o(e, "inputs"));

   case "status":
    return rr(sr(e), n);

   case "deployment_status":
    return rr(ir(e), n);

   case "check_run":
    return rr(ar(e), n);

   default:
    return lr(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function nr(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function or(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return lr(`The ${t} event carries nothing, so no callback.`);
   const n = r(e, "token");
   const o = r(e, "signature");
   for (const [e, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return lr(`The ${t} event's ${e} must be a string.`);
   const i = r(e, "callback");
   return {
    kind: "dispatched",
    body: i ?? e,
    token: s(n),
    signature: s(o),
    signedText: s(i)
   };
  }
  function rr(t, e) {
   if (e === null) return lr(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, same: o} = t;
   if (typeof n !== "string" || !o(n, e)) return ur(t, `speaks of another context than ${e}`);
   if (t.pending) return ur(t, `says ${e} is not finished`);
   const r = pn({
    state: t.state,
    description: dr(t.description, k.o1),
    context: dr(t.context, k.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: r,
    sha: s(t.sha)
   };
  }
  function sr(t) {
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
  function ir(t) {
   const e = o(t, "deployment_status");
   const n = o(e, "state");
   return {
    name: "deployment_status",
    context: r(e, "environment") ?? o(o(t, "deployment"), "environment"),
    same: Y.IE,
    state: n,
    pending: tr.some(t => t === n),
    description: o(e, "description"),
    target_url: r(e, "target_url") ?? r(e, "log_url"),
    sha: o(o(t, "deployment"), "sha")
   };
  }
  function ar(t) {
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
    description: s ? i : cr(n, i),
    target_url: r(e, "details_url") ?? r(e, "html_url"),
    sha: o(e, "head_sha")
   };
  }
  function cr(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function ur(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function lr(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function dr(t, e) {
   return typeof t === "string" ? (0, k.IN)(t, e) : t;
  }
  var fr = n(9993);
  async function hr({inputs: t}, e, n, o) {
   let r = null;
   let s = 0;
   const i = new AbortController;
   e.mask(t.callbackToken);
   const a = Hn(t.callbackToken, {
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
   const c = await Fo(t, e, [ a ]);
   const u = await Fn(e, {
    what: "a callback",
    ms: t.timeoutMs ?? Pn,
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
  const pr = /^[A-Za-z0-9_-]{16,200}$/;
  const kr = [ "status", "deployment_status", "check_run" ];
  function mr({inputs: t}) {
   const {via: e, callback: n, environment: o, context: r, dryRun: s} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: a} = o;
   const c = t => {
    throw new q.x(t);
   };
   if (s) c("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && i === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status") c(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && kr.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && kr.includes(a);
   if (u && r === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (i !== "event" || !nr(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !pr.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  var gr = n(6764);
  var wr = n(9621);
  async function br(t, e) {
   try {
    return await yr(t, e);
   } catch (t) {
    if (e.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(t instanceof J.h)) throw t;
    return {
     kind: "unreadable",
     reason: t.message
    };
   }
  }
  async function yr({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: r, apiUrl: s} = n;
   const i = (0, wr.e)(t);
   const a = await (0, gr.c)(e.api, r, i.runId, i.attempt);
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
    f = t ? Dn(t) : null;
    if (f !== null) d.abort();
   };
   const p = await Fn(e, {
    what: `the commit status "${o}" of ${u}`,
    ms: t.timeoutMs ?? Pn,
    done: d.signal,
    every: {
     ms: An,
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
  function vr(t, e, n) {
   const o = t?.state === "success";
   const r = [ o ? `## ${Mt.j7.success} Gate passed` : `## ${Mt.j7.failure} Gate closed`, (0, 
   Lt.FY)(n(e)), ...t?.target_url ? [ (0, Lt.nf)("Details", n(t.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  function $r({inputs: t}, e, n) {
   const {environment: o} = t;
   const r = (0, wr.e)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const i = s?.state === "success";
   const a = _r(n);
   const c = i ? null : (0, nt.p)(e.redact(a), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${a}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...it(s, e),
     sha: n.sha ?? r.run?.headSha ?? o.sha,
     "run-id": String(r.runId),
     "run-attempt": String(r.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, St.OA)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }),
    summary: vr(s, a, e.redact)
   };
  }
  function _r(t) {
   switch (t.kind) {
   case "judged":
    return `the callback says ${Xn(t.callback)}`;

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
  function xr({inputs: t, secrets: e}, {chains: n}, o) {
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
    if (!Sr(c.repo, r)) return Or(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return jr(n, c);
    i = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Or(i);
  }
  function jr(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const o = t.webhooks[n];
   return o?.enabled && o.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: o,
    index: n
   } : Or(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function Sr(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function Or(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const Mr = 1500;
  const Tr = 5;
  const Nr = 21;
  const Ar = 3e3;
  async function Er({inputs: t}, e, n, o) {
   const {statuses: r} = n;
   const {n: s} = o;
   const i = Ur(t);
   const a = n.contextOf(o.link);
   const c = e.clock.now();
   const u = await Ir(e, Tr, async () => {
    const t = ge(await r.list(a), s, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Cr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Cr(u.message);
   const l = M(o, Math.floor(c / 1e3));
   const d = await r.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : me(s, i),
    target_url: i.page
   });
   if (l) return Cr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Ir(e, Nr, async () => {
    const t = await r.list(a);
    const n = t.some(({id: t}) => t === d.id);
    const o = ge(n ? t : [ ...t, d ], s, i);
    if (o.kind === "refused") return o;
    if (!n) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Ar, 2 * h);
    return c ? o : null;
   });
   if (p === null) return Cr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Cr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Ir({clock: t, log: e, signal: n}, o, r) {
   for (let s = 1; ;s += 1) {
    const i = await r();
    if (i !== null || s >= o || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(Mr, n);
   }
  }
  function Ur(t) {
   const {serverUrl: e, repository: n, runId: o, runAttempt: r, runnerName: s, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${o}`,
    attempt: r,
    job: t.jobId || s || i
   };
  }
  function Cr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  async function Rr({webhooks: t}, e, n) {
   const o = [];
   for (const {name: r, enabled: s} of t.slice(0, e)) {
    if (!s) continue;
    const t = await n.statuses.list(n.contextOf(r));
    const [e] = t;
    const i = e ? Dn(e) : null;
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
  async function qr(t, e, {claims: n, plan: o, index: r}) {
   const {inputs: s} = t;
   const {repository: i} = s.environment;
   We(s, s.listen.port);
   const a = await (0, Xo.Y)(t, e, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, Do.$)(c, e, i, [ o ]);
   const l = Go(o);
   const d = {
    config: o,
    chain: bt(l),
    reported: c,
    event: o.events.find(t => u.includes(t)) ?? o.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? o.timeout
   };
   Ke({
    step: t,
    io: e,
    course: d
   }, r + 1);
   const f = _e(t, e, d);
   try {
    const s = await Rr(o, r, f);
    const i = await Er(t, e, f, n);
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
    if (!(t instanceof J.h) || e.signal.aborted) throw t;
    return {
     kind: "refused",
     reason: `whether the link still waits cannot be made sure of: ${t.message}`
    };
   }
  }
  function Lr(t) {
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
  const Pr = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function Br(t, e, n) {
   const o = await t.loadConfig();
   const r = xr(t, o, n.token);
   if (r.kind === "refused") return $r(t, e, r);
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
   const f = (t, n) => $r(d, e, {
    kind: t,
    reason: n,
    sha: u
   });
   const h = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Qe.Nt)(h, d, e.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = Jr(d, e, r, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await qr(d, e, r).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (m === null || e.signal.aborted) return Fr(f("stopped", Pr));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   e.log.info(`chain "${i.name}" goes on at "${a.name}": ${k.state}`);
   const w = await Ho(d, e, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: e.clock.now()
   });
   const b = Xt(d, e, g, {
    ...w,
    callback: w.callback ?? k
   });
   return Hr(s, b);
  }
  function Fr(t) {
   const e = {
    ...t.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...t,
    outputs: e
   };
  }
  function Jr({secrets: t}, e, {link: n}, {body: o, signature: r, signedText: s}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const u = Lr({
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
   const l = Nn(o, c ?? null);
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
  function Hr({sha: t, run: e, att: n}, o) {
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
  async function Yr(t, e) {
   const {inputs: n} = t;
   const o = mr(t);
   const r = ct(t, n.callbackSecretName);
   const s = Dr(t);
   const i = n => $r(t, e, n);
   switch (o) {
   case "callback":
    return i(Xr(n.callback, s));

   case "listener":
    return i(await hr(t, e, r, s));

   case "status":
    return i(await br(t, e));

   case "event":
    return zr(t, e, r, s);
   }
  }
  function Dr({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, fr.X)({
    text: e,
    file: "callback-format"
   });
  }
  function Xr(t, e) {
   const n = Nn(t, e);
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
  async function zr(t, e, n, o) {
   const {inputs: r} = t;
   const {eventName: s, event: i} = r.environment;
   const a = n => $r(t, e, n);
   const c = er(s, i, r.context || null);
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
     if (i !== null) return Br(t, e, {
      body: s,
      token: i,
      signature: u,
      signedText: l
     });
     if (r.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const d = Lr({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return a(d === null ? Xr(s, o) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  var Gr = n(7167);
  const Wr = "/webhooks/v1/";
  const Vr = /^[A-Za-z0-9_-]{16,200}$/;
  const Qr = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const Zr = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Kr(t, e) {
   const [n, o = ""] = Qr.exec(t) ?? [];
   if (n === void 0) return null;
   const [r, s = "", i = ""] = Zr.exec(o) ?? [];
   if (r === void 0) return {
    uri: ts(o),
    tokened: false
   };
   return e !== null && (0, $.S)(s, e) ? {
    uri: ts(i),
    tokened: true
   } : null;
  }
  function ts(t) {
   const e = es(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function es(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const ns = [ "uri", "headers", "query", "body" ];
  const os = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function rs(t) {
   const e = o(o(t, "client_payload"), "webhook");
   if (!(0, Gr.pi)(e)) return ls(`client_payload.webhook is ${e === void 0 ? "missing" : "no object"}; ${os}`);
   const n = r(e, "uri") ?? "";
   const s = us(r(e, "headers") ?? {});
   const i = cs(r(e, "query") ?? {});
   const a = o(e, "body");
   const c = [ ...Object.keys(e).filter(ss).map(is), ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (s === null || i === null) return ls(`client_payload.webhook: ${c.join("; ")}; ${os}`);
   if (typeof n !== "string" || typeof a !== "string" || c.length > 0) return ls(`client_payload.webhook: ${c.join("; ")}`);
   const [u = "", ...l] = n.split("?");
   const d = cs(l.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: ts(u),
     headers: as(Object.entries(s).map(([t, e]) => [ t.toLowerCase(), e ])),
     query: as([ ...Object.entries(d), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function ss(t) {
   return !ns.includes(t);
  }
  function is(t) {
   const e = (0, at.p)(t, ns);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const o = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${o} is no key here; ${n}`;
  }
  function as(t) {
   const e = new Map;
   for (const [n, o] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? o : `${t}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function cs(t) {
   return typeof t === "string" ? as(new URLSearchParams(t)) : us(t);
  }
  function us(t) {
   if (!(0, Gr.pi)(t)) return null;
   const e = [];
   for (const [n, o] of Object.entries(t)) {
    if (typeof o !== "string") return null;
    e.push([ n, o ]);
   }
   return Object.fromEntries(e);
  }
  function ls(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const ds = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const fs = /^[ \t\r\n]*[{["]/;
  function hs({headers: t, body: e}) {
   const n = Re(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let o = qe(n);
   if (ds.test(t["content-type"] ?? "") && !fs.test(o)) {
    const t = ps(o);
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
  function ps(t) {
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
  const ks = 60;
  const ms = 4096;
  function gs(t) {
   return e => typeof e === "string" ? `"${(0, nt.p)(t(e.slice(0, ms)), ks)}"` : typeof e === "object" && e !== null ? ws(e) : String(e);
  }
  function ws(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  const bs = {
   fault: "the body is long, and proven by no provider",
   json: null,
   repeats: () => false
  };
  function ys(t, e, n = false) {
   const o = new Map(e.map(t => [ t, $s(t) ]));
   let r = null;
   const s = () => {
    r ??= n ? bs : vs(t, [ ...o.values() ]);
    return r;
   };
   return {
    fault: () => s().fault,
    odd() {
     const {fault: t, json: e} = s();
     return t !== null || (0, Gr.pi)(e) ? null : ws(e);
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
     const a = (0, yn.$)(r, e);
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
  function vs(t, e) {
   const n = hs(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    repeats: () => false
   };
   const {text: o, json: r} = n;
   return {
    fault: null,
    json: r,
    repeats: an(o, e)
   };
  }
  function $s(t) {
   const e = (0, yn.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  var _s = n(91);
  var xs = n(4744);
  var js = n(3920);
  const Ss = {
   kind: "fits"
  };
  const Os = 65536;
  function Ms(t, e) {
   const {webhook: n, document: r} = e;
   return Ns([ ...Object.entries(t.headers ?? {}).map(([t, r]) => {
    const s = o(n.headers, t.toLowerCase());
    return e.starred && s === js.XF ? Ss : Es(`header ${t}`, Us(s), r, e);
   }), ...Object.entries(t.query ?? {}).map(([t, r]) => Es(`query ${t}`, Us(o(n.query, t)), r, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Es(`body ${t}`, r.find(t), n, e)) ]);
  }
  function Ts({match: t, present: e}, n) {
   return Ns([ Ms(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return As(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Ss : {
     kind: "differs",
     why: `body ${t} ${Is(e)}`
    };
   }) ]);
  }
  function Ns(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Ss;
  }
  function As(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Es(t, e, n, {quote: o}) {
   if (e.kind === "repeated") return As(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${Is(e)}`
   };
   const r = Cs(e.value);
   if (r !== null && (0, _s.c)(n, r)) return Ss;
   const s = `${t} is ${o(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Is(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function Us(t) {
   const e = s(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function Cs(t) {
   if (typeof t === "string") return t.length > Os ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, xs.u)(t) ? String(t) : null;
  }
  function Rs({path: t, accepted_values: e}, {document: n, quote: o}) {
   const r = n.find(t);
   if (r.kind === "repeated") return As(t);
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
  const qs = {
   type: "token",
   header: "Authorization"
  };
  const Ls = {
   github: {
    marks: [ Bs("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ Bs("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Bs("x-event-key") ],
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
    signature: qs
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
    signature: qs
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
    signature: qs
   }
  };
  function Ps(t) {
   return Ls[t];
  }
  function Bs(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Fs = 64;
  function Js(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...Ds(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function Hs(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function Ys({path: t, name: e}) {
   return t ?? e;
  }
  function Ds(t, e) {
   const n = Ys(t);
   const o = e.find(n);
   if (o.kind === "repeated") return Qs(`a key on the way to ${n} repeats`);
   if (o.kind === "value" && o.value !== null) return Xs(n, o.value, t.type);
   const {default_value: r} = t;
   if (r !== void 0 && r !== null) return Xs("default_value", r, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = o.kind === "none" ? o.why : "is null";
   return Qs(`${n} ${s}, and is required`);
  }
  function Xs(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? Ws(e) : Vs(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? Ws(e) : Vs(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return Vs(t, e, n);
    return (0, xs.u)(e) ? Ws(e) : Qs(`${t} ${zs}`);

   case "array":
    return Array.isArray(e) ? Gs(t, e) : Vs(t, e, n);
   }
  }
  const zs = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function Gs(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > Fs) return Qs(`${t} nests deeper than ${Fs} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(t => typeof t === "number" && !(0, xs.u)(t))) return Qs(`${t} holds a number that would be rounded`);
    n = o.filter(t => typeof t === "object" && t !== null);
   }
   return Ws(e);
  }
  function Ws(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function Vs(t, e, n) {
   const o = /^[ai]/.test(n) ? "an" : "a";
   return Qs(`${t} is ${ws(e)}, not ${o} ${n}`);
  }
  function Qs(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function Zs(t, e) {
   const n = [];
   for (const o of t) {
    if (!o.active) continue;
    const t = oi(o, e);
    if (t.kind === "fits") return o;
    n.push(`${o.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function Ks(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && oi(t, n).kind === "fits");
  }
  function ti(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || ts(t.uri) === es(n)));
  }
  function ei(t, e) {
   return Ns([ Ms(t.match ?? {}, e), ...t.conditions.map(t => Rs(t, e)) ]);
  }
  function ni({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...ii(t), ...si(e).flatMap(t => [ ...ii(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...ii(t), ...e.map(({path: t}) => t), ...n.map(Ys) ]) ];
  }
  function oi({type: t, match: e}, n) {
   const o = si(t).map(t => Ts(t, n));
   const [r = ri] = o;
   return Ns([ o.find(({kind: t}) => t === "fits") ?? r, Ms(e ?? {}, n) ]);
  }
  const ri = {
   kind: "fits"
  };
  function si(t) {
   return t === void 0 ? [] : Ps(t).marks;
  }
  function ii(t) {
   return Object.keys(t?.body ?? {});
  }
  const ai = "x-github-event";
  const ci = `a ping is what GitHub sends when a webhook is created; to run on it, name ${ai} in match`;
  function ui(t, e, n) {
   const {name: o} = e;
   if (li(t, n.webhook) && !di(e)) return {
    kind: "held",
    name: o,
    why: ci
   };
   const r = ei(e, n);
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
   const i = Hs(e.variables);
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
   const {values: c, errors: u} = Js(e.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: o,
    values: c,
    warning: fi(i, s)
   } : {
    kind: "failed",
    name: o,
    errors: u.map(t => `function ${o}, ${t}`)
   };
  }
  function li({type: t}, {headers: e}) {
   return t === "github" && o(e, ai) === "ping";
  }
  function di({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === ai);
  }
  function fi(t, e) {
   const n = t.some(t => !Ys(t).startsWith("["));
   const o = n ? e.odd() : null;
   return o && `the body is ${o}, in which no name is found`;
  }
  var hi = n(1120);
  function pi(t, e, {secrets: n, now: o}) {
   const r = t.secret_name;
   const s = gi(t);
   if (s === null) return null;
   const i = r.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Math.floor(o / 1e3);
   const c = bi(s, e, i, a);
   if (c === "ok") return null;
   if (c === "untimely") return (0, ro.a)({
    headers: e.headers,
    now: a
   });
   const u = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${vi(s)}`;
   return c === "missing" ? `${u} is missing` : `${u} does not fit ${r.join(" or ")}`;
  }
  function ki(t, e, n) {
   const o = gi(t) !== null;
   return o && pi(t, e, n) === null;
  }
  function mi(t) {
   const e = gi(t);
   return e && vi(e).toLowerCase();
  }
  function gi(t) {
   const {signature: e, type: n, secret_name: o} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (o.length === 0 && !wi(t)) return null;
   const r = n === void 0 ? null : Ps(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function wi({type: t}) {
   return hi.S.some(e => e === t);
  }
  function bi(t, {headers: e, body: n}, r, i) {
   if (!yi(t)) return (0, p.MX)(t, {
    headers: e,
    body: n,
    now: i
   }, r);
   const {prefix: a = ""} = t;
   const c = s(o(e, t.header.toLowerCase()));
   if (c === null || c === "") return "missing";
   const u = r.filter(t => $i(a + t, c));
   return u.length > 0 ? "ok" : "wrong";
  }
  function yi(t) {
   return typeof t === "object" && "type" in t;
  }
  function vi(t) {
   return yi(t) ? t.header : (0, p.Ml)(t);
  }
  function $i(t, e) {
   const n = (0, $.S)(t, e);
   const o = (0, $.S)(t, Buffer.from(e, "latin1"));
   return n || o && /^[\0-\xff]*$/.test(e);
  }
  function _i(t, e, {trusted: n = false, unread: o = false, redact: r = t => t, ...s}) {
   const i = {
    webhook: e,
    document: ys(e, ni(t), o),
    quote: gs(r),
    starred: n
   };
   const a = Zs(t.providers, i);
   if (typeof a === "string") return {
    kind: "unmatched",
    provider: null,
    reason: a
   };
   const c = a.name;
   const u = n ? null : pi(a, e, s);
   if (u !== null) {
    const n = Ks(a, t.providers, i);
    const o = n.find(t => ki(t, e, s));
    const r = o ? `; it fits provider ${o.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: c,
     reason: u + r
    };
   }
   const l = ti(t.functions, c, e.uri);
   if (l.length === 0) {
    const t = i.quote(e.uri);
    const n = `${c} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: c,
     reason: n
    };
   }
   return xi(c, l.map(t => ui(a, t, i)));
  }
  function xi(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const o = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: ji(n),
     reason: o
    };
   }
   const o = ji(e.filter(({kind: t}) => t !== "held"));
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
  function ji(t) {
   return t.map(({name: t}) => t);
  }
  const Si = Buffer.from("webhook-action/");
  function Oi(t, e, n) {
   const o = _i(t, e, n);
   const {provider: r} = o;
   const s = e.body.subarray(0, Si.length).equals(Si);
   return s && r !== null ? {
    kind: "unsigned",
    provider: r,
    reason: "its body begins as what this action signs for itself"
   } : o;
  }
  const Mi = 25 * 1024 * 1024;
  const Ti = "flex-sync-webhook";
  function Ni(t, e) {
   if (Kr(t.path, e) === null) return Ui;
   const n = fn(t);
   if (n === "method_not_allowed") return Ci;
   if (n !== null) return Ri;
   const o = Number(t.headers["content-length"] ?? 0);
   return o > Mi ? qi : null;
  }
  function Ai(t, e) {
   const n = /^ *true *$/i.test(e.headers[Ti] ?? "");
   switch (t.kind) {
   case "unsigned":
    return Ei(401, "The signature is missing or wrong.");

   case "unmatched":
    return Ei(404, "No provider or function is there for it.");

   case "held":
    return n ? Ei(404, "No function wants it.") : Ii;

   case "failed":
    return n ? Ei(500, "A function failed; the log of the run says why.") : Ii;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Ii;
   }
  }
  function Ei(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Ii = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Ui = Ei(404, "No such path or token.");
  const Ci = {
   ...Ei(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Ri = Ei(415, "Send the body without a Content-Encoding.");
  const qi = Ei(413, "The body is longer than 25 MiB.");
  const Li = {
   ...Ei(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Pi = 64 * 1024;
  function Bi(t, e, n) {
   return e.body.length > Pi && t.every(t => pi(t, e, n) !== null);
  }
  function Fi({inputs: t}) {
   const {via: e, record: n, callbackToken: o, dryRun: r, environment: s} = t;
   const i = [];
   if (r) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !Yi(s.eventName)) i.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (o !== "" && !Vr.test(o)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new q.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function Ji({inputs: t, secrets: e}, {receive: n}, o) {
   const r = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || r.length === 0) throw new q.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = r.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new q.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = r.flatMap(({name: t, secret_name: n}) => {
    const o = n.filter(t => e.get(t) === "");
    return o.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${o.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = r.filter(Hi).map(({name: t}) => t);
   if (o === "listener" && t.callbackToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new q.x(i);
   return n;
  }
  function Hi({secret_name: t}) {
   return t.length === 0;
  }
  function Yi(t) {
   return t === "repository_dispatch";
  }
  const Di = new Set;
  async function Xi({inputs: t, secrets: e}, n, o) {
   const r = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const i = new Set(s.filter(Hi).map(({name: t}) => t));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = Gn(o.log, "webhooks were refused");
   const d = Gn(o.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = Kr(f.path, r);
    const p = Ni(f, r);
    if (h === null || p !== null) return p ?? Li;
    if (t === null) return qi;
    if (a.signal.aborted) return Li;
    const {uri: k, tokened: m} = h;
    const g = as(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: g,
     body: t
    };
    const b = o.clock.now();
    const y = m ? Di : i;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = Bi(v, w, {
     secrets: e,
     now: b
    });
    const _ = {
     secrets: e,
     now: b,
     unread: $,
     redact: o.redact
    };
    const x = zi(Oi(n, w, _), y);
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
    return Ai(x, f);
   };
   const h = await Bo(t, o, {
    what: "webhooks",
    path: Wr,
    maxBytes: Mi,
    checkHead: t => Ni(t, r),
    handle: f
   });
   const p = await Fn(o, {
    what: "a webhook",
    ms: t.timeoutMs ?? Pn,
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
  function zi(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const o = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: o
   };
  }
  var Gi = n(3181);
  var Wi = n(8047);
  const Vi = "x-event-key";
  function Qi(t, e) {
   const {token: n, proofs: o, redact: r} = e;
   const s = (0, js.$o)(e.secrets);
   const i = t => (0, Wi.y1)(n ? t.replaceAll(n, js.XF) : t, s);
   const a = t => {
    const e = i(t);
    return r(e) === e ? e : js.XF;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), Zi(t) || e.has(t) ? js.XF : a(n) ]));
   const u = () => {
    const e = Re(t.body);
    if (e !== null) return i(e);
    const n = t.body.toString("latin1");
    const o = i(n) === (0, Wi.y1)(n, ta);
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
  function Zi(t) {
   return t !== Vi && (0, js.tV)(t);
  }
  function Ki({uri: t, query: e, headers: n, body: o}, r) {
   if (o === null) return null;
   let s = null;
   const i = t => (0, Xe.S5)(t, t => {
    const e = (0, Gi.Gf)(t) ?? t;
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
  function ta(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  var ea = n(7728);
  var na = n(297);
  const oa = ea.IeY(t => (0, Gr.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const ra = ea.Ikc({
   id: ea.FsL(ea.YjP(), ea.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: ea.mee(ea.YjP()),
   uri: ea.YjP(),
   query: oa,
   headers: oa,
   body: ea.mee(ea.KCZ([ ea.YjP(), ea.Ikc({
    base64: ea.YjP()
   }) ])),
   verdict: ea.KIO([ 200, 401, 404, 500 ]),
   reason: ea.mee(ea.YjP()),
   functions: ea.YOg(ea.YjP()),
   received: ea.YjP(),
   retry_of: ea.mee(ea.YjP()),
   mac: ea.mee(ea.YjP())
  });
  const sa = ea.Ikc({
   version: ea.euz(1),
   run: ea.Ikc({
    repository: ea.YjP(),
    run_id: ea.aig(),
    run_attempt: ea.aig()
   }),
   received: ea.lqM(ea.mee(ra))
  });
  function ia(t, e, n) {
   return {
    ...(0, St.OA)(t, e),
    received: n
   };
  }
  function aa(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = ea.xLC(sa, e, {
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
  function ca(t, e, n) {
   return (0, na.v)(t, la(e, n));
  }
  function ua(t, e, n) {
   return (0, na.c)(n.mac ?? "", t, la(e, n));
  }
  function la(t, {provider: e, uri: n, query: o, headers: r, body: s, verdict: i}) {
   return [ t, e, n, o, r, s, i ];
  }
  function da(t) {
   switch (t.kind) {
   case "judged":
    return fa(t.judged.judgement);

   case "refused":
    return ha(t.reason);

   case "timeout":
    {
     const e = t.last && pa(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return ha(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return ha("the step was cancelled while it waited for a webhook");
   }
  }
  function fa(t) {
   const e = pa(t);
   switch (t.kind) {
   case "unmatched":
    return ha(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return ha(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return ha(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function ha(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function pa(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const ka = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function ma({inputs: t, secrets: e}, n, o, {webhook: r, judgement: s, now: i, retryOf: a}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = o;
   const h = new Set(n.providers.flatMap(t => mi(t) ?? []));
   const p = pa(s);
   const k = {
    id: `rcv_${o.randomBytes(16).toString("hex")}`,
    provider: u,
    ...Qi(r, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: ka[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = ga(n, e, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: ca(m, w, k)
   } : k;
  }
  function ga({providers: t}, e, n) {
   const o = t.find(t => t.name === n);
   const r = o?.secret_name.map(t => e.get(t) ?? "");
   return r?.filter(t => t !== "") ?? [];
  }
  function wa(t, e) {
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
  const ba = 4e5;
  const ya = 1e5;
  const va = {
   success: `${Mt.j7.success} Webhook received`,
   not_run: `${Mt.j7.skipped} Webhook received, nothing ran`,
   failure: `${Mt.j7.failure} Webhook not taken`,
   waiting: `${Mt.j7.waiting} Webhook awaited`
  };
  function $a({result: t, why: e, webhook: n, functions: o, errors: r, variables: s, absent: i}, a) {
   const c = t => (0, Lt.Mk)(a(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${va[t]}\n`, `${(0, Lt.FY)(a(e))}\n` ];
   if (r.length > 1) l.push((0, Lt.p_)(r.map(c), ya));
   if (n !== null) {
    const {provider: t, verdict: e, id: r, retry_of: s} = n.received;
    const i = {
     Provider: c(t ?? ""),
     Uri: c(n.uri),
     Functions: c(o.join(", ")),
     Verdict: String(e),
     Record: (0, Lt.Mk)(r),
     ...s !== null && {
      "Resubmitted from": (0, Lt.Mk)(s)
     }
    };
    const a = Object.values(i);
    l.push((0, Lt.tp)(Object.keys(i), [ a ], ba));
   }
   const d = [ ...u, ...i.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Lt.tp)([ "Function", "Variable", "Value" ], d, ba));
   return l.join("\n");
  }
  function _a({inputs: t}, e, {config: n, got: o}, r) {
   const {environment: s} = t;
   const i = o.kind === "judged" ? o.judged : null;
   const a = i ?? ("last" in o ? o.last : null);
   const {result: c, why: u} = da(o);
   if (i !== null) xa(i, e);
   const l = Sa(i?.judgement ?? null);
   const {variables: d, starred: f} = wa(l.variables, e.redact);
   const h = Oa(n, l.variables);
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
    failure: p ? null : (0, nt.p)(e.redact(u), 1e3),
    outputs: {
     provider: i?.judgement.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(d)
    },
    deliveries: null,
    payload: null,
    record: k && ia(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, k),
    summary: $a({
     result: c,
     why: u,
     webhook: a && k && {
      uri: a.webhook.uri,
      received: k
     },
     functions: l.functions,
     errors: ja(i),
     variables: d,
     absent: h
    }, e.redact)
   };
  }
  function xa(t, e) {
   const {webhook: n, judgement: o} = t;
   const {uri: r, body: s} = n;
   e.log.info(`a webhook ${r === "" ? "without uri" : `for ${r}`}, ${s.length} bytes, provider ${o.provider ?? "unknown"}`);
   const i = ja(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function ja(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function Sa(t) {
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
  function Oa({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: Ys(e)
    }));
   });
  }
  function Ma(t, e, n) {
   const {inputs: o, secrets: r} = t;
   const {repository: s} = o.environment;
   const i = Na(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (i.repository !== s) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!Aa(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = ga(e, r, u);
   if (l.length === 0) return a(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!ua(l, s, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = Ki(c, r);
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
   const k = _i(e, d, p);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = Ta(e, k, d);
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
  function Ta({functions: t}, e, {headers: n, query: o}) {
   if (!("variables" in e)) return null;
   for (const {name: r, match: s} of t) {
    if (!e.functions.includes(r)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === js.XF);
    const i = Object.keys(s?.query ?? {}).find(t => o[t] === js.XF);
    const a = t ?? i;
    if (a !== void 0) return `function ${r} matches by ${a}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Na(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = aa(t.text);
    if (e.kind === "foreign") throw new q.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [o, ...r] = n;
   if (o === void 0) throw new q.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (r.length > 0) throw new q.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return o;
  }
  function Aa({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  async function Ea(t, e) {
   const {inputs: n} = t;
   const o = Fi(t);
   e.mask(n.callbackToken);
   const r = Ji(t, await t.loadConfig(), o);
   const s = await Ia(t, o, r, e);
   return _a(t, e, {
    config: r,
    got: s
   }, n => ma(t, r, e, n));
  }
  async function Ia(t, e, n, o) {
   switch (e) {
   case "event":
    return Ua(t, n, o);

   case "listener":
    return Xi(t, n, o);

   case "record":
    return Ma(t, n, o);
   }
  }
  function Ua({inputs: t, secrets: e}, n, o) {
   const r = rs(t.environment.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {webhook: s} = r;
   const i = o.clock.now();
   const a = Oi(n, s, {
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
  function Ca(t) {
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
     began: qa(t)
    };
    if (o) o.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => Ra(e, t) ? t : e);
    const o = t.some(({sent: {body: t}}) => t !== null && t.sha256 !== e.body?.sha256);
    return {
     sent: e,
     run: n,
     earlier: Pa(t),
     differs: o
    };
   });
  }
  function Ra(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return La(t.sent) < La(e.sent);
  }
  function qa({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function La({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function Pa(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  var Ba = n(2555);
  const Fa = [ "failed", "all" ];
  function Ja(t, {deliveries: e, only: n}, o) {
   const r = e.some(t => Fa.includes(t)) ? null : e;
   const s = [ ...r === null ? Ha(e) : r.flatMap(e => Ya(e, t)), ...Xa(n, [ ...o, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new q.x(s.map(t => ({
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
    if (r !== null && !r.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(Da(o), true); else i.wanted.push(o);
   }
   return i;
  }
  function Ha(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function Ya(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const o = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${o}, which the record does not have; write ${(0, at.p)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${Da(n)}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function Da({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function Xa(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   at.p)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  var za = n(5682);
  var Ga = n(7359);
  const Wa = "variables.";
  function Va(t) {
   const {body: e, payload: n, dockerhub: o, ...r} = t;
   return r;
  }
  async function Qa(t, e, {sent: n, run: o}, {webhook: r, lacksSecret: s, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (r === void 0) return ec("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return ec("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = r.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = (0, Ga.wj)({
    sent: n,
    run: o,
    repository: d
   }, l);
   if (f !== null) return ec(f);
   const h = Va(r);
   const p = (0, za.wX)(h).find(t => t.startsWith(Wa));
   if (p !== void 0) return ec(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   const k = await i(h, o);
   if (k.kind === "unknown") return ec(k.reason);
   if (k.status !== null && tc(n, o, d, k.status)) e.log.warning(`webhook "${r.name}": the build is ${k.status} now and was another when it was sent, which its URL or headers tell; its body is the one of then`);
   const m = Za(r, l, t.secrets);
   const g = (0, ut.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => (0, Wi.C3)(u, r.body, m)
   });
   return g.kind === "request" ? g : ec(g.reason);
  }
  function Za(t, e, n) {
   const o = e.length === 0 ? [] : (0, za.Fj)(t);
   return new Map([ ...n ].filter(([t]) => o.includes(t)));
  }
  function Ka(t, {log: e}) {
   for (const n of t) {
    const t = (0, za.Fj)(Va(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${t.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function tc({id: t, webhook: e, event: n}, {run_id: o, run_attempt: r}, s, i) {
   const a = n === "test" ? "test" : n === "build_queued" ? "queued" : n === "build_started" ? "started" : "completed";
   const c = {
    repository: s,
    runId: o,
    attempt: r,
    webhook: e
   };
   return (0, L.e)({
    ...c,
    chain: null,
    kind: a,
    status: i
   }) !== t;
  }
  function ec(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  function nc({inputs: t, loadRecords: e}, n) {
   const {record: o, environment: r} = t;
   const {repository: s} = r;
   if (o === "") throw new q.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = (0, St.WE)(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "invalid") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new q.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook, and is passed over`);
   return c;
  }
  const oc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function rc(t) {
   return (0, za.wX)(t).some(t => ic(t) || ac(t));
  }
  function sc(t, e) {
   const {repository: n, repositoryOwner: o, serverUrl: r, apiUrl: s} = t.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: o}, r) => {
    const s = JSON.stringify([ n, o, r ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: o
    };
    const c = i.get(s) ?? (0, Xo.Y)({
     ...t,
     inputs: a
    }, e, r);
    i.set(s, c);
    return c;
   };
   return async (t, i) => {
    if (!rc(t)) {
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
     const e = (0, za.wX)(t).some(ic);
     const n = await a(i, e);
     const {values: o, status: r} = n;
     return {
      kind: "values",
      values: o,
      status: e ? r : null
     };
    } catch (t) {
     if (!(t instanceof J.h) || e.signal.aborted) throw t;
     const n = `its URL or headers speak of run ${i.run_id}, which cannot be read: ${e.redact(t.message)}`;
     return {
      kind: "unknown",
      reason: n
     };
    }
   };
  }
  function ic(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function ac(t) {
   return /^github(\.|$)/.test(t) && !oc.includes(t);
  }
  const cc = 3e5;
  const uc = 20;
  const lc = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function dc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: o, webhook: r, attempts: s} = t;
    const i = (0, Lt.Hn)((0, Lt.Mk)(e(r)), (0, Lt.Mk)(o));
    const a = Math.max(0, n.length - uc);
    const c = [ ...n.map((t, e) => fc(t, `${e + 1}`)).slice(a), ...s.map((t, e) => fc(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Lt.tp)(lc, n, cc)}`;
  }
  function fc({started: t, status_code: e, error: n, duration_ms: o}, r) {
   return [ r, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Lt.Mk)(String(e ?? n ?? "")), (0, 
   Tt.R)(o) ];
  }
  var hc = n(8179);
  const pc = "once that is mended, run this job again";
  function kc(t, e, n, o) {
   const {repository: r} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, hc.s)(s, i, e.log);
   const c = e.signal.aborted;
   const u = mc(n, o);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? o[0]?.run ?? gc(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, hc.g)(a, {
     cancelled: c,
     cure: s.some(({attempts: t}) => t.length > 0) ? pc : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, St.OA)(r, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => wc(t, l, r))),
    summary: u === null ? [ (0, B.q)(s, e.redact), dc(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function mc(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function gc({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function wc({kept: {sent: t, run: e}, keys: n, delivery: o}, r, s) {
   const {id: i, webhook: a, body: c, chain: u} = t;
   const l = e.run_id === r.run_id && e.run_attempt === r.run_attempt;
   const d = o.status === "not_run" ? t : o;
   const {status: f, reason: h, attempts: p} = d;
   return {
    id: i,
    webhook: a,
    event: t.event,
    status: f,
    reason: h,
    attempts: p,
    chain: u,
    body: c,
    retry_of: d === t ? t.retry_of : i,
    mac: n === null ? t.mac : (0, Ga.cr)({
     sent: t,
     run: e,
     repository: s
    }, n[0]),
    ...l ? {} : {
     run: e
    }
   };
  }
  const bc = / #\d+$/;
  async function yc(t, e) {
   const n = Ca(nc(t, e.log));
   const o = {
    ...t,
    config: await t.loadConfig()
   };
   const r = (o.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const s = Ja(n, o.inputs, r);
   $c(s, e);
   _c(s, r, e);
   const i = await vc(o, e, s.wanted);
   const a = i.flatMap(({webhook: t, fate: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    policy: (0, Ba.U)(o, e, t)
   } ] : []);
   const c = await (0, ut.Sl)(o, e, a);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = i.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? xc(t, n, e)
   }));
   return kc(o, e, l, n);
  }
  async function vc(t, e, n) {
   const o = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const r = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...o.values() ].filter(({name: t, enabled: e}) => e && r.has(t)).map(Va);
   const i = new Set([ ...(0, Qe.Nt)(s, t, e.log) ].map(({name: t}) => t));
   Ka(s, e);
   const a = sc(t, e);
   const c = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const u = {
     webhook: s,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await Qa(t, e, r, u);
    c.push({
     kept: r,
     webhook: s,
     fate: l
    });
   }
   return c;
  }
  function $c({passed: t}, {log: e}) {
   for (const {kept: n, why: o, loud: r} of t) {
    const {id: t, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${t}: ${o}`;
    if (r) e.warning(i); else e.info(i);
   }
  }
  function _c({wanted: t}, e, {log: n}) {
   for (const {sent: e, differs: o} of t) if (o) n.warning(`webhook "${e.webhook}", ${e.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
   const o = e.filter(t => bc.test(t));
   const r = new Set([ ...o, ...o.map(t => t.replace(bc, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (r.has(e)) n.warning(`webhook "${e}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
  }
  function xc({sent: t}, e, {log: n}) {
   switch (e.kind) {
   case "impossible":
    n.info(`webhook "${t.webhook}" FAILED: ${e.reason}`);
    return (0, et.vQ)(t, e.reason);

   case "skipped":
    n.info(`webhook "${t.webhook}" skipped, ${t.id}: ${e.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
    return (0, et.nE)(t, e.reason);

   case "request":
    return (0, et.nE)(t, "cancelled");
   }
  }
 })
};
