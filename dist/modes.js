export const id = 261;

export const ids = [ 261 ];

export const modules = {
 2261: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => pt,
   chain: () => sr,
   gate: () => ns,
   receive: () => Da,
   redeliver: () => tu
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
   return `${f}.${T(f, e).toString("base64url")}`;
  }
  function S(t, e) {
   if (t.length > x) return I("is too long");
   const [n, o, ...r] = t.split(".");
   if (n === void 0 || o === void 0 || r.length > 0) return I("is not made of two parts with a dot between");
   const s = A(n);
   const i = A(o);
   if (s === null || i === null) return I("is not base64url");
   if (e === "" || !(0, $.S)(T(n, e), i)) return I("is not signed with this key; check that both runs use the same secret");
   const a = E(s);
   return a ? {
    kind: "ok",
    claims: a
   } : I("holds unknown claims");
  }
  function O(t) {
   const [e = "", n = "", ...o] = t.split(".");
   const r = A(e);
   const s = r && U(r);
   const i = o.length === 0 && A(n) !== null;
   return i && typeof s === "object" && s !== null;
  }
  function M(t, e) {
   return !(e < t.exp);
  }
  function N(t) {
   return (0, v.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function T(t, e) {
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
  function E(t) {
   const e = U(t);
   const n = R(o(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const r = R(o(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = R(o(e, "chain"), /./s);
   const i = R(o(e, "link"), /./s);
   const a = R(o(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = C(o(e, "run"));
   const u = C(o(e, "att"));
   const l = C(o(e, "exp"));
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
  function R(t, e) {
   return typeof t === "string" && e.test(t) ? t : null;
  }
  function C(t) {
   return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
  }
  var L = n(6967);
  var q = n(74);
  var P = n(845);
  var F = n(4841);
  var B = n(8290);
  var J = n(47);
  var Y = n(957);
  var D = n(8196);
  const H = 20;
  const z = 100;
  function X(t, e) {
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
    const s = H;
    const a = (0, Y.n)({
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
    if (c === "unknown") throw Q(n + i);
    if (c === "cut") throw Z(n + i);
    return o;
   };
   return {
    url: `${n}${s}`,
    async list(t) {
     const e = await d(null);
     l(e);
     return K(V(e, t));
    },
    async latest(e) {
     const o = await t.get(`${i}?per_page=${z}`, u ? {
      "if-none-match": u
     } : {});
     if (o.status === 404) throw Q(n + i);
     if (o.status !== 304) {
      const t = Array.isArray(o.json) ? o.json : [];
      const e = G(t);
      const n = t.length < z && !/rel="?next"?/.test(o.headers.link ?? "");
      l(n || W(e, c) ? e : await d(c));
      u = o.headers.etag ?? null;
     }
     return K(V([ ...a.values() ], e));
    },
    async post(e) {
     const n = (0, D.Sj)(e);
     const {json: o} = await t.post(s, Object.fromEntries(Object.entries(n).filter(([, t]) => t !== null)));
     return (0, D.i$)(o) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function G(t) {
   return t.map(D.i$).filter(t => t !== null);
  }
  function W(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function V(t, e) {
   return t.filter(t => (0, D.IE)(t.context, e));
  }
  function K(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function Q(t) {
   return new J.h(`GET ${t} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function Z(t) {
   return new J.h(`GET ${t} listed more than ${(H * z).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
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
     await X(n.api, t).post(b(s));
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
   if (n === void 0) throw new L.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${(0, 
   at.p)(e, [ ...t.keys() ]) ?? `${e}=\u2026 there`}`);
   if (n === "") throw new L.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
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
   if (a.kind === "wrong") throw new L.x(a.message);
   if (a.kind === "webhook") {
    const t = n.callbackUrl === "" ? ht : ft;
    const [, o] = t.exec(a.url.pathname) ?? [];
    if (o !== void 0) e.mask(o);
   }
   if (a.kind === "status" && s.length > 0) e.log.warning("a commit status carries no signature: it goes unsigned");
   const u = (0, q.e)({
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
     "user-agent": `webhook-action/${B.x}`,
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
    summary: `## Callback: ${o}\n\n${(0, F.q)([ e ], n.redact)}`
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
  const Nt = 48;
  const Tt = 4;
  const It = 40;
  const At = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Et(t, e) {
   const n = t.slice(0, Nt);
   const o = Array.from({
    length: Math.ceil(n.length / Tt)
   }, (t, e) => n.slice(e * Tt, (e + 1) * Tt));
   const r = o.length === 1;
   const s = o.flatMap((t, n) => {
    const o = n * Tt;
    const s = t.map((t, n) => `l${o + n}[${Rt(t, e)}]:::${(0, Ot.I)(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${o + e} ${Ut(t)} l${o + e + 1}`);
    const a = [ ...s, ...i ];
    return r ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = o.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Ut(n)} r${e + 1}` : "";
   });
   const a = Object.entries(At).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Ut({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Rt(t, e) {
   const {name: n, state: o, started: r, completed: s} = t;
   const i = r === null || s === null ? "" : `, ${(0, Mt.R)(s - r)}`;
   return `"${Ct(e(n))}<br/>${Ot.j7[(0, Ot.I)(o)]} ${o}${i}"`;
  }
  function Ct(t) {
   return (0, nt.J)(t, It).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  var Lt = n(7916);
  const qt = 2e5;
  const Pt = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Ft(t, {chain: e, why: n}, o) {
   const {links: r, state: s} = e;
   const i = r.length - Nt;
   return `## ${Ot.j7[(0, Ot.I)(s)]} Chain ${(0, Lt.Mk)(o(t))}: ${(0, Lt.Mk)(s)}\n${Bt(Jt(e, o) ?? (n && (0, 
   Lt.FY)(o(n))))}\n${Et(r, o)}${Bt(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Lt.tp)(Pt, r.map(t => Yt(t, o)), qt)}`;
  }
  function Bt(t) {
   return t ? `\n${t}\n` : "";
  }
  function Jt({links: t, current: e}, n) {
   const o = e === null ? void 0 : t[e];
   if (!o?.callback || o.reason || (0, Ot.I)(o.state) !== "failure") return null;
   const {description: r, target_url: s} = o.callback;
   const i = (0, Lt.nf)(n(r || "no reason is given"), s && n(s));
   return `${(0, Lt.ko)(n(o.name))} said ${o.state}: ${i}`;
  }
  function Yt(t, e) {
   const {callback: n, reason: o, conflicts: r, started: s, completed: i} = t;
   const a = e(o ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Lt.Mk)(e(t.name)), r === 0 ? (0, Ot.xI)(t.state) : (0, Lt.Hn)((0, Ot.xI)(t.state), `${r} contradicted`), (0, 
   Lt.Hn)(n ? (0, Lt.nf)(a || "callback", c) : (0, Lt.Mk)(a), (0, Lt.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Mt.r)(s), s === null || i === null ? "" : (0, Mt.R)(i - s) ];
  }
  var Dt = n(6732);
  const Ht = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function zt(t, e, {config: n, reported: o}, {chain: r, deliveries: s, callback: i, trouble: a}) {
   const {environment: c} = t.inputs;
   const u = o.build?.payload ?? null;
   const l = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const d = Gt(n.name, r) ?? (a && (0, nt.p)(e.redact(a), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, nt.p)(e.redact(d), 1e3);
   for (const t of Wt(r)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: Xt(r, d !== null),
    failure: f,
    outputs: {
     "build-status": o.status,
     "chain-state": r.state,
     links: JSON.stringify(xt(r, e.redact)),
     ...it(i, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Dt.zv)(c.repository, o.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Ft(n.name, {
     chain: r,
     why: f
    }, e.redact), ...u ? [ (0, St.C)(u, e.redact) ] : [], (0, F.q)(s, e.redact) ].join("\n")
   };
  }
  function Xt({state: t}, e) {
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
   const a = n === "timeout" ? Ht : null;
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
   const a = Zt(t, e, {
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
   const o = Zt(t, e, {
    state: "success",
    completed: n
   });
   return Qt(o, e + 1, n);
  }
  function Qt(t, e, n) {
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
   const r = Zt(t, o, {
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
  function Zt(t, e, n) {
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
    return t.state === "not_run" ? Qt(t, e.from, e.at) : ee(t);

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
   const i = Zt(t, n, {
    attempts: o,
    statusCode: r
   });
   if (t.links[n]?.state !== "sending" || !ce(t, n)) return ee(i);
   const a = ue(i, n);
   const c = Zt(i, n, {
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
    const e = Zt(t, n, {
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
   return fe(ee(Zt(t, n, {
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
   return `callback ${N(t)} claimed in attempt ${e} by ${o}`;
  }
  function ge(t, e, n) {
   const o = [ ...t ].sort((t, e) => t.id - e.id);
   const r = o.find(t => we(t) === N(e));
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
   return n === void 0 || n === N(e);
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
   const u = X(e.api, {
    apiUrl: r,
    repository: i,
    sha: c.headSha ?? a
   });
   const l = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const d = `${s}/${i}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const f = t => (0, D.vY)(`webhook/${n.name}/${t}`);
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
      target_url: `${d}#${N(e)}`
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
  function Ne({log: t, redact: e, signal: n}, o) {
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
  const Te = 10 * 6e4;
  async function Ie({step: t, io: e, chain: n, handle: o, deliveries: r}, s, {link: i, prepared: a, look: c}) {
   e.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const u = await (0, Se.c)(e, a, {
    ...Ue(i),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.inFlight.signal ]),
    mayRetry: () => Ae(e, s, {
     link: i,
     look: c
    })
   });
   const l = s.inFlight.signal.aborted && !e.signal.aborted;
   const d = l ? Ee(u, n().links[s.index]?.state) : u;
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
  async function Ae({log: t, redact: e}, n, {link: o, look: r}) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = e((0, je.gJ)(n));
    t.warning(`link "${o.name}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function Ee(t, e) {
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
   const {via: e, timeout: n = Te} = t.callback;
   const o = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (o ? n : P.t1),
    schedule: t.retry_schedule ?? P.Qs,
    careful: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  var Re = n(5829);
  function Ce(t) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  function Le(t) {
   return t.replace(/^\ufeff/, "");
  }
  const qe = 65536;
  function Pe(t) {
   if (Buffer.byteLength(t) > qe) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = Fe(t);
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
  function Fe(t) {
   const e = typeof t === "string" ? t : Ce(t);
   return e === null ? null : Le(e);
  }
  const Be = 3e4;
  const Je = [ 202, 204, 404 ];
  async function Ye(t, e) {
   const {url: n, headers: o, allowlist: r, signal: s} = e;
   const i = r.methods[0] ?? "GET";
   const a = (0, Re.x5)(r, n, i);
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
    timeoutMs: Be,
    maxBytes: qe,
    refuses: (0, Re.V4)(r, n.hostname),
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
  function De(t, e) {
   if (e === null || !URL.canParse(e, t.href)) return null;
   const n = new URL(e, t);
   n.hash = "";
   const o = n.origin === t.origin && !n.username && !n.password;
   return o ? n : null;
  }
  var He = n(5616);
  var ze = n(7386);
  var Xe = n(6537);
  const Ge = [ "0.0.0.0", "[::]", "*" ];
  function We(t, e) {
   const {listen: n, publicUrl: o} = t;
   const r = `http://${Ve(n.host)}:${e}`;
   if (o === "") {
    const t = URL.canParse(r) ? new URL(r).hostname : n.host;
    if (!Ge.includes(t)) return r;
    throw new L.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(o) ? new URL(o) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(o) && /^https?:$/.test(s.protocol);
   if (i) return o.replace(/\/+$/, "");
   throw new L.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function Ve(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var Ke = n(559);
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
  function Ze(t, e) {
   const {step: n, io: o, course: r} = t;
   const s = r.config.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, Ke.Ip)([ ...s, {
    url: i
   } ], n.inputs.variables, o.log);
   const a = s.map(e => {
    const {via: o} = e.callback;
    if (o === "listener") We(n.inputs, n.inputs.listen.port);
    const r = Qe[o];
    const s = tn(t, e, {
     keys: r,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && en(t, e, s, null) === null) throw new L.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
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
   const k = (0, q.e)({
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
  function en({step: t, course: e}, {name: n, callback: o}, {url: r}, s) {
   const {values: i} = e.reported;
   const a = (0, Xe.I)(i, t.secrets, t.inputs.variables);
   try {
    const t = o.url === void 0 ? null : o.url;
    return De(r, s ?? (t && (0, ze.KD)(t, a)));
   } catch (t) {
    if (!(t instanceof ze.vH)) throw t;
    throw new L.x(`webhook "${n}": callback.url: ${t.message}`);
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
  const sn = 34;
  const an = 44;
  const cn = 58;
  const un = 91;
  const ln = 92;
  const dn = 93;
  const fn = 123;
  const hn = 125;
  function pn(t, e) {
   for (let n = 0; n < t.length; n++) switch (t.charCodeAt(n)) {
   case sn:
    {
     const o = mn(t, n);
     if (wn(t, o)) e.key(t.slice(n, o));
     n = o - 1;
     break;
    }

   case fn:
    e.open("object");
    break;

   case un:
    e.open("list");
    break;

   case hn:
   case dn:
    e.close();
    break;

   case an:
    e.comma?.();
   }
  }
  function kn(t) {
   return String(JSON.parse(t));
  }
  function mn(t, e) {
   let n = t.indexOf('"', e + 1);
   while (gn(t, n)) n = t.indexOf('"', n + 1);
   return n + 1;
  }
  function gn(t, e) {
   let n = e;
   while (t.charCodeAt(n - 1) === ln) n--;
   return (e - n) % 2 === 1;
  }
  function wn(t, e) {
   let n = e;
   while (/\s/.test(t.charAt(n))) n++;
   return t.charCodeAt(n) === cn;
  }
  function bn(t, e) {
   const n = yn();
   for (const t of e) {
    let e = n;
    for (const n of t) {
     const t = e.next.get(n) ?? yn();
     e.next.set(n, t);
     e = t;
    }
   }
   vn(t, n);
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
  function yn() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function vn(t, e) {
   const n = [];
   let o = 0;
   pn(t, {
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
     if (e !== void 0) $n(e, kn(t));
    }
   });
  }
  function $n(t, e) {
   const n = t.step.next.get(e);
   t.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  const _n = [ "state", "description", "context", "target_url" ];
  function xn(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  function jn(t) {
   const e = Pe(t);
   if (e.kind === "refused") return on([ e.error ]);
   const n = bn(e.text, _n.map(t => [ t ]));
   const o = _n.filter(t => n([ t ]));
   return On(e.json, new Set(o));
  }
  function Sn(t) {
   return On(t, new Set);
  }
  function On(t, e) {
   if (!In(t)) return on([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const o = n => e.has(n) ? null : r(t, n);
   const i = Nn(o("state"));
   if (!e.has("state")) n.push(...i.errors);
   const a = o("description");
   n.push(...Tn("description", a, k.o1));
   const c = o("context");
   n.push(...Tn("context", c, k.N4));
   const u = o("target_url");
   if (u !== null && typeof u !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return on(n);
   return Mn(i.state, {
    description: s(a),
    context: s(c),
    target_url: s(u)
   });
  }
  function Mn(t, e) {
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
  function Tn(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, k.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function In(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  var An = n(7753);
  function En(t, e) {
   const n = Fn(e, t.state.path);
   if (n === null) return qn([ "state_missing" ], `${t.state.path} has no value`);
   if (Ln(t.state.pending, n)) return {
    kind: "pending"
   };
   const o = {
    description: Pn(e, t.description, k.o1),
    context: Pn(e, t.context, k.N4),
    target_url: Pn(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const s = r.filter(t => o[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return qn(n, `no text is the ${e.join(" and the ")}`);
   }
   const i = Rn(t, n);
   const a = i === "error" ? Cn(t, n) : null;
   const {callback: c, warnings: u} = Mn(i, {
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
  function Un(t, e) {
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
   const c = a.map(({path: t}) => Bn(t));
   const u = bn(n.text, c);
   const l = a.find(({path: t}) => u(Bn(t)));
   return l === void 0 ? En(t, n.json) : qn([ "duplicate_key" ], `${l.path} is not the only one`);
  }
  function Rn(t, e) {
   if (Ln(t.state.success, e)) return "success";
   return Ln(t.state.failure, e) ? "failure" : "error";
  }
  function Cn({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, k.IN)(n, k.o1);
  }
  function Ln(t, e) {
   return t.includes(e);
  }
  function qn(t, e) {
   const {message: n} = on(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function Pn(t, e, n) {
   const o = e ? Fn(t, e.path) : null;
   if (o === null) return null;
   return typeof o === "object" ? void 0 : (0, k.IN)(String(o), n);
  }
  function Fn(t, e) {
   const n = (0, An.$)(t, Bn(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function Bn(t) {
   const e = (0, An.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function Jn(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? Sn(t) : jn(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? En(e, t) : Un(e, n);
  }
  const Yn = 1e4;
  async function Dn(t, e, n) {
   if (e.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return Hn(t, e, n);

   case "status":
    return Xn(t, e, Ne(t.io, n.look));

   case "poll":
    return zn(t, e, n);
   }
  }
  async function Hn(t, e, {link: n, outcome: o}) {
   const r = o.tries.at(-1)?.answer;
   if (!r || r.cut) Wn(t, e, n, "its answer is longer than 64 KiB"); else Gn(t, e, n, r.body);
  }
  async function zn(t, e, {link: n, prepared: o, outcome: r}) {
   const {io: s, step: i} = t;
   const a = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = en(t, n, o, a);
   const {origin: u} = o.url;
   if (c === null) return Wn(t, e, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Xn(t, e, async () => {
    const r = await Ye(s.request, {
     url: c,
     headers: Vn(o),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ s.signal, e.over.signal ])
    });
    if (e.over.signal.aborted) return;
    if (r.kind === "body") Gn(t, e, n, r.body); else if (r.kind === "refused") Wn(t, e, n, `polling ${u}: ${r.reason}`); else s.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function Xn({io: t}, e, n) {
   while (!e.over.signal.aborted) {
    await n();
    await t.clock.sleep(Yn, e.over.signal);
   }
  }
  function Gn(t, e, n, o) {
   const {io: r, handle: s} = t;
   const i = Jn(o, n.callback.format ?? null);
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
    if (!a) Wn(t, e, n, `${c} is still pending`);
    return;

   case "refused":
    Wn(t, e, n, `${c} is no callback: ${i.message}`);
   }
  }
  function Wn({io: t, handle: e}, {index: n}, {name: o}, r) {
   const s = t.redact(r);
   t.log.warning(`link "${o}": ${s}`);
   e({
    kind: "refused",
    link: n,
    reason: s,
    at: t.clock.now()
   });
  }
  function Vn({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Kn = 45 * 6e4;
  const Qn = 6e4;
  async function Zn(t, {what: e, ms: n, done: o, every: r}) {
   const {clock: s, log: i, signal: a} = t;
   const c = s.now();
   const u = AbortSignal.any([ o, a ]);
   const l = () => c + n - s.now();
   i.info(`waiting for ${e} until ${to(c + n)}`);
   let d = c;
   while (!u.aborted && l() > 0) {
    if (r) await r.ask();
    if (u.aborted) break;
    const t = r?.ms ?? d + Qn - s.now();
    await s.sleep(Math.max(0, Math.min(l(), t)), u);
    if (s.now() - d < Qn || u.aborted) continue;
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
    digest: (0, $.s)(t)
   };
  }
  function no(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const o = (0, $.s)(n);
   const r = t.filter(t => (0, $.S)(t.digest, o));
   return r[0] ?? null;
  }
  function oo(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const i = Sn({
    state: s ? e : "error",
    description: n && (0, k.IN)(n, k.o1),
    context: (0, k.IN)(o, k.N4),
    target_url: r
   });
   return i.valid ? i.callback : null;
  }
  function ro(t) {
   const {state: e, description: n, context: o, target_url: r} = t;
   const s = [ e, n, o && `(${o})`, r ];
   return s.filter(Boolean).join(" ");
  }
  const so = 10;
  function io(t, e) {
   let n = 0;
   const o = () => {
    n += 1;
    return n <= so;
   };
   return {
    info: e => {
     if (o()) t.info(e);
    },
    warning: e => {
     if (o()) t.warning(e);
    },
    close() {
     if (n > so) t.warning(`${n - so} more ${e}, not listed one by one`);
    }
   };
  }
  const ao = 16;
  const co = 7 * 24 * 36e5;
  async function uo(t, e, n) {
   const {io: o, board: r, step: s, course: i, publicUrl: a} = t;
   const c = o.randomBytes(ao).toString("base64url");
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
    t.arm(lo(t, e, n, c));
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
      const i = n.filter(({id: t}) => t > s).map(oo).findLast(t => t !== null);
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
     const d = n.callback.timeout ?? co;
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
  function lo({step: t, course: e, handle: n, chain: o, io: r}, s, {name: i, callback: a}, c) {
   const {index: u} = s;
   const l = io(r.log, `callbacks of "${i}" changed nothing`);
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
     const a = `callback of "${i}": ${ro(t)} (${s})`;
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
  async function fo(t, e) {
   const n = mo(t, e);
   const o = po(t, e, n);
   try {
    const o = await uo(t, e, n);
    if (!e.over.signal.aborted) await ho(t, e, {
     link: n,
     way: o
    });
   } catch (n) {
    ko(t, e, n);
   }
   await o;
  }
  async function ho(t, e, {link: n, way: {keys: o, look: r}}) {
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
   const d = await Ie(t, e, {
    link: n,
    prepared: l,
    look: r
   });
   await Dn(t, e, {
    link: n,
    prepared: l,
    outcome: d,
    look: r
   });
  }
  async function po({io: t, handle: e, deadline: n}, o, {name: r, callback: s}) {
   const {via: i, timeout: a = Te} = s;
   const c = i === "event" ? Te : a;
   const u = n - t.clock.now();
   const l = i === "delivery" || i === "event";
   const d = await Zn(t, {
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
  function ko(t, e, n) {
   const {io: o, chain: r, handle: s} = t;
   const {name: i} = mo(t, e);
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
  function mo({course: t}, {index: e}) {
   const n = t.config.webhooks[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  var go = n(8637);
  function wo(t, e) {
   const n = no(t, e.path);
   if (n === null) return So(404, "No such path or token.");
   const o = xn(e);
   if (o === "method_not_allowed") return jo(on([ o ]));
   if (n.isOver()) return Oo();
   const r = Number(e.headers["content-length"] ?? 0);
   if (o !== null) return jo(on([ o ]));
   return r > qe ? jo(on([ "body_too_large" ])) : null;
  }
  function bo(t, e, n) {
   const o = no(t, e.path);
   const r = wo(t, e);
   if (o === null || r !== null) {
    const t = r ?? So(404, "No such path or token.");
    return {
     answer: t,
     armed: o,
     heard: null
    };
   }
   const {body: s, headers: i} = e;
   if (s === null) return _o(o, on([ "body_too_large" ]));
   if (o.keys.length > 0) {
    const t = {
     headers: i,
     body: s,
     now: n
    };
    const e = (0, p.MX)(o.signature, t, o.keys);
    if (e !== "ok") {
     const n = e === "untimely" ? `refused: ${(0, go.a)(t)}` : e;
     const r = `The callback's signature is ${n}.`;
     return xo(o, So(401, r), r);
    }
   }
   const a = yo(o, s);
   if (a.kind === "refused") return _o(o, a.refusal);
   if (a.kind === "pending") {
    const t = $o(o, "pending");
    return {
     answer: t,
     armed: o,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = vo(o, a.callback);
   return {
    answer: c,
    armed: o,
    heard: a
   };
  }
  function yo({format: t}, e) {
   if (t === null) {
    const t = jn(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = Un(t, e);
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
  function vo(t, e) {
   const {ruling: n, state: o} = t.rule(e);
   switch (n) {
   case "accepted":
    return $o(t, e.state);

   case "duplicate":
    return $o(t, e.state, {
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
    return Oo();
   }
  }
  function $o(t, e, n = {}) {
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
  function _o(t, e) {
   return xo(t, jo(e), e.message);
  }
  function xo(t, e, n) {
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
  function jo(t) {
   const e = So(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function So(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function Oo() {
   return So(410, "The time for this callback is over.");
  }
  var Mo = n(7067);
  var No = n(8500);
  const To = {
   headersMs: 5e3,
   requestMs: 15e3,
   connections: 1024,
   patienceMs: 2e3
  };
  const Io = 16 * 1024 * 1024;
  const Ao = 16384;
  const Eo = 4096;
  const Uo = 16384;
  const Ro = 1e3;
  const Co = 250;
  const Lo = 50;
  const qo = {
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
  const Po = {
   status: 500,
   body: {
    accepted: false,
    errors: [],
    message: "The listener failed; see its log."
   }
  };
  async function Fo(t) {
   const e = {
    ...To,
    bodyBytes: Math.max(Io, 2 * t.maxBytes),
    ...t.limits
   };
   const n = (0, Mo.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.requestMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Uo
   });
   n.maxRequestsPerSocket = 1;
   n.maxConnections = Ao;
   const o = new Map;
   n.on("connection", t => {
    Yo(o, e);
    o.set(t, performance.now());
    t.once("close", () => o.delete(t));
   });
   n.on("clientError", (t, e) => Ko(t.code, e));
   const {maxBytes: r} = t;
   const {bodyBytes: s} = e;
   let i = false;
   const a = new Map;
   const c = e => {
    t.onError(e);
    return Po;
   };
   const u = t => {
    try {
     return t();
    } catch (t) {
     return c(t);
    }
   };
   const l = (e, n) => {
    const o = Ho(e);
    const l = Do(o) ?? u(() => t.checkHead(o));
    if (l !== null) return Wo(e, n, l);
    if (i) return Wo(e, n, qo);
    if (e.headers.expect !== void 0) n.writeContinue();
    Xo(e, a, {
     maxBytes: r,
     bodyBytes: s
    }, r => {
     if (i) return Wo(e, n, qo);
     const s = u(() => t.handle({
      ...o,
      body: r
     }));
     Promise.resolve(s).catch(c).then(t => Wo(e, n, t), t.onError);
    });
   };
   n.on("request", l);
   n.on("checkContinue", l);
   const d = await Bo(n, t);
   n.on("error", t.onError);
   return {
    port: d,
    close() {
     i = true;
     return Jo(n);
    }
   };
  }
  function Bo(t, {host: e, port: n}) {
   return new Promise((o, r) => {
    t.once("error", t => r(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: Eo
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     o(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function Jo(t) {
   await (0, No.setTimeout)(Lo);
   const e = new Promise(e => t.close(() => e()));
   const n = (0, No.setTimeout)(Co - Lo, void 0, {
    ref: false
   });
   await Promise.race([ e, n ]);
   t.closeAllConnections();
   await e;
  }
  function Yo(t, {connections: e, patienceMs: n}) {
   for (const [o, r] of t) {
    const s = performance.now() - r < n;
    if (t.size < e || s) return;
    t.delete(o);
    o.destroy();
   }
  }
  function Do({path: t, method: e}) {
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
  function Ho(t) {
   const e = t.url ?? "/";
   const [n = "", ...o] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(o.join("?")),
    headers: zo(t)
   };
  }
  function zo({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const o = (t[n] ?? "").toLowerCase();
    const r = t[n + 1] ?? "";
    const s = e.get(o);
    e.set(o, s === void 0 ? r : `${s}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  function Xo(t, e, {maxBytes: n, bodyBytes: o}, r) {
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
    Go(e, o);
   };
   const l = () => c(Buffer.concat(s, i));
   t.on("data", u).on("end", l);
   t.once("close", a);
  }
  function Go(t, e) {
   let n = 0;
   for (const e of t.values()) n += e;
   for (const [o, r] of t) {
    if (n <= e) return;
    n -= r;
    t.delete(o);
    o.destroy();
   }
  }
  function Wo(t, e, {status: n, headers: o, body: r}) {
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
   const a = setTimeout(i, Ro);
   t.once("end", i).once("close", i).resume();
  }
  const Vo = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function Ko(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = Vo.get(t) ?? "400 Bad Request";
   const o = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${o}`, () => e.destroy());
  }
  async function Qo(t, e, {what: n, path: o = "", ...r}) {
   const {host: s, port: i} = t.listen;
   We(t, i);
   const a = io(e.log, "failures of the listener");
   const c = await Fo({
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
  async function Zo(t, e, n) {
   const o = io(e.log, "callbacks were refused");
   const r = await Qo(t, e, {
    what: "callbacks",
    maxBytes: qe,
    checkHead: t => wo(n, t),
    handle: t => {
     const r = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: i} = bo(n, t, r);
     if (i !== null) tr(e.log, o, i);
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
  function tr(t, e, n) {
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
  async function er(t, e, n, o) {
   let {chain: r} = n;
   let s = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const u = [];
   const l = _e(t, e, n);
   const d = await nr(t, e, n, u);
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
    a.push(fo(p, e));
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
  async function nr({inputs: t}, e, {config: n}, o) {
   const r = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return r ? Zo(t, e, o) : null;
  }
  var or = n(8319);
  var rr = n(1788);
  async function sr(t, e) {
   const {inputs: n, config: o} = t;
   const r = ar(o, n.chain);
   const s = cr(r, n.startAt);
   const i = await (0, rr.Y)(t, e, true);
   const a = await lr(t, e, {
    plan: r,
    from: s,
    reported: i
   });
   const c = {
    config: r,
    chain: bt(ir(r)),
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
   ur(e, r, s);
   const l = Ze({
    step: t,
    io: e,
    course: c
   }, s);
   if (n.dryRun) return zt(t, e, c, {
    ...u,
    deliveries: l.map(n => (0, ut.Km)(t, e, n)),
    trouble: null
   });
   e.log.info(`chain "${r.name}" starts for ${a.event}`);
   const d = e.clock.now();
   const f = await er(t, e, c, {
    kind: "start",
    from: s,
    at: d
   });
   return zt(t, e, c, f);
  }
  function ir(t) {
   return {
    links: t.webhooks.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: t.expect_final_callback
   };
  }
  function ar({chains: t}, e) {
   const n = t.map(t => t.name);
   const [o, r] = t;
   if (o === void 0) throw new L.x("the config has no chains; write one under chains:");
   if (e === "" && r !== void 0) throw new L.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? o : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new L.x(`input chain is "${e}", which the config does not have; write ${(0, 
   at.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function cr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const o = n.indexOf(e);
   if (o >= 0 && t.webhooks[o]?.enabled) return o;
   throw new L.x(o >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   at.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function ur(t, e, n) {
   const o = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (o.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${o.join(", ")}`);
  }
  async function lr(t, e, {plan: n, from: o, reported: r}) {
   const {repository: s} = t.inputs.environment;
   const i = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(o).filter(({enabled: t}) => t);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, or.$)(r, e, s, [ n ]);
   const u = (0, _t.O)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return i(u.text);
   const l = (0, Ke.Nt)(dr(n, a), t, e.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function dr(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  const fr = [ "pending", "queued", "in_progress", "waiting" ];
  function hr(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return kr(t, o(e, "client_payload"));

   case "workflow_dispatch":
    return kr(t, o(e, "inputs"));

   case "status":
    return mr(gr(e), n);

   case "deployment_status":
    return mr(wr(e), n);

   case "check_run":
    return mr(br(e), n);

   default:
    return $r(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function pr(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function kr(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return $r(`The ${t} event carries nothing, so no callback.`);
   const n = r(e, "token");
   const o = r(e, "signature");
   for (const [e, r] of Object.entries({
    token: n,
    signature: o
   })) if (r !== null && typeof r !== "string") return $r(`The ${t} event's ${e} must be a string.`);
   const i = r(e, "callback");
   return {
    kind: "dispatched",
    body: i ?? e,
    token: s(n),
    signature: s(o),
    signedText: s(i)
   };
  }
  function mr(t, e) {
   if (e === null) return $r(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, same: o} = t;
   if (typeof n !== "string" || !o(n, e)) return vr(t, `speaks of another context than ${e}`);
   if (t.pending) return vr(t, `says ${e} is not finished`);
   const r = Sn({
    state: t.state,
    description: _r(t.description, k.o1),
    context: _r(t.context, k.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: r,
    sha: s(t.sha)
   };
  }
  function gr(t) {
   const e = o(t, "state");
   return {
    name: "status",
    context: o(t, "context"),
    same: D.IE,
    state: e,
    pending: e === "pending",
    description: o(t, "description"),
    target_url: o(t, "target_url"),
    sha: o(t, "sha")
   };
  }
  function wr(t) {
   const e = o(t, "deployment_status");
   const n = o(e, "state");
   return {
    name: "deployment_status",
    context: r(e, "environment") ?? o(o(t, "deployment"), "environment"),
    same: D.IE,
    state: n,
    pending: fr.some(t => t === n),
    description: o(e, "description"),
    target_url: r(e, "target_url") ?? r(e, "log_url"),
    sha: o(o(t, "deployment"), "sha")
   };
  }
  function br(t) {
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
    description: s ? i : yr(n, i),
    target_url: r(e, "details_url") ?? r(e, "html_url"),
    sha: o(e, "head_sha")
   };
  }
  function yr(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function vr(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function $r(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function _r(t, e) {
   return typeof t === "string" ? (0, k.IN)(t, e) : t;
  }
  var xr = n(5712);
  async function jr({inputs: t}, e, n, o) {
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
   const c = await Zo(t, e, [ a ]);
   const u = await Zn(e, {
    what: "a callback",
    ms: t.timeoutMs ?? Kn,
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
  const Sr = /^[A-Za-z0-9_-]{16,200}$/;
  const Or = [ "status", "deployment_status", "check_run" ];
  function Mr({inputs: t}) {
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
    if (i === "event" && Or.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && Or.includes(a);
   if (u && r === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (i !== "event" || !pr(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !Sr.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  var Nr = n(6764);
  var Tr = n(9621);
  async function Ir(t, e) {
   try {
    return await Ar(t, e);
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
  async function Ar({inputs: t}, e) {
   const {environment: n, context: o} = t;
   const {repository: r, apiUrl: s} = n;
   const i = (0, Tr.e)(t);
   const a = await (0, Nr.c)(e.api, r, i.runId, i.attempt);
   const c = a?.started ?? a?.created ?? null;
   if (a === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${i.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const u = i.run?.headSha ?? a.headSha ?? n.sha;
   const l = X(e.api, {
    apiUrl: s,
    repository: r,
    sha: u
   });
   const d = new AbortController;
   let f = null;
   const h = async () => {
    const t = (await l.latest(o)).find(({created: t}) => t !== null && t >= c);
    f = t ? oo(t) : null;
    if (f !== null) d.abort();
   };
   const p = await Zn(e, {
    what: `the commit status "${o}" of ${u}`,
    ms: t.timeoutMs ?? Kn,
    done: d.signal,
    every: {
     ms: Yn,
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
  function Er(t, e, n) {
   const o = t?.state === "success";
   const r = [ o ? `## ${Ot.j7.success} Gate passed` : `## ${Ot.j7.failure} Gate closed`, (0, 
   Lt.FY)(n(e)), ...t?.target_url ? [ (0, Lt.nf)("Details", n(t.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  function Ur({inputs: t}, e, n) {
   const {environment: o} = t;
   const r = (0, Tr.e)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const i = s?.state === "success";
   const a = Rr(n);
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
    record: (0, Dt.zv)(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }),
    summary: Er(s, a, e.redact)
   };
  }
  function Rr(t) {
   switch (t.kind) {
   case "judged":
    return `the callback says ${ro(t.callback)}`;

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
  function Cr({inputs: t, secrets: e}, {chains: n}, o) {
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
    if (!qr(c.repo, r)) return Pr(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return Lr(n, c);
    i = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Pr(i);
  }
  function Lr(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const o = t.webhooks[n];
   return o?.enabled && o.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: o,
    index: n
   } : Pr(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function qr(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function Pr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const Fr = 1500;
  const Br = 5;
  const Jr = 21;
  const Yr = 3e3;
  async function Dr({inputs: t}, e, n, o) {
   const {statuses: r} = n;
   const {n: s} = o;
   const i = zr(t);
   const a = n.contextOf(o.link);
   const c = e.clock.now();
   const u = await Hr(e, Br, async () => {
    const t = ge(await r.list(a), s, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Xr("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Xr(u.message);
   const l = M(o, Math.floor(c / 1e3));
   const d = await r.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : me(s, i),
    target_url: i.page
   });
   if (l) return Xr("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await Hr(e, Jr, async () => {
    const t = await r.list(a);
    const n = t.some(({id: t}) => t === d.id);
    const o = ge(n ? t : [ ...t, d ], s, i);
    if (o.kind === "refused") return o;
    if (!n) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Yr, 2 * h);
    return c ? o : null;
   });
   if (p === null) return Xr("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Xr(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Hr({clock: t, log: e, signal: n}, o, r) {
   for (let s = 1; ;s += 1) {
    const i = await r();
    if (i !== null || s >= o || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(Fr, n);
   }
  }
  function zr(t) {
   const {serverUrl: e, repository: n, runId: o, runAttempt: r, runnerName: s, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${o}`,
    attempt: r,
    job: t.jobId || s || i
   };
  }
  function Xr(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  async function Gr({webhooks: t}, e, n) {
   const o = [];
   for (const {name: r, enabled: s} of t.slice(0, e)) {
    if (!s) continue;
    const t = await n.statuses.list(n.contextOf(r));
    const [e] = t;
    const i = e ? oo(e) : null;
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
  async function Wr(t, e, {claims: n, plan: o, index: r}) {
   const {inputs: s} = t;
   const {repository: i} = s.environment;
   We(s, s.listen.port);
   const a = await (0, rr.Y)(t, e, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, or.$)(c, e, i, [ o ]);
   const l = ir(o);
   const d = {
    config: o,
    chain: bt(l),
    reported: c,
    event: o.events.find(t => u.includes(t)) ?? o.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? o.timeout
   };
   Ze({
    step: t,
    io: e,
    course: d
   }, r + 1);
   const f = _e(t, e, d);
   try {
    const s = await Gr(o, r, f);
    const i = await Dr(t, e, f, n);
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
  function Vr(t) {
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
  const Kr = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function Qr(t, e, n) {
   const o = await t.loadConfig();
   const r = Cr(t, o, n.token);
   if (r.kind === "refused") return Ur(t, e, r);
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
   const f = (t, n) => Ur(d, e, {
    kind: t,
    reason: n,
    sha: u
   });
   const h = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Ke.Nt)(h, d, e.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = ts(d, e, r, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await Wr(d, e, r).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (m === null || e.signal.aborted) return Zr(f("stopped", Kr));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   e.log.info(`chain "${i.name}" goes on at "${a.name}": ${k.state}`);
   const w = await er(d, e, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: e.clock.now()
   });
   const b = zt(d, e, g, {
    ...w,
    callback: w.callback ?? k
   });
   return es(s, b);
  }
  function Zr(t) {
   const e = {
    ...t.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...t,
    outputs: e
   };
  }
  function ts({secrets: t}, e, {link: n}, {body: o, signature: r, signedText: s}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const u = Vr({
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
   const l = Jn(o, c ?? null);
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
  function es({sha: t, run: e, att: n}, o) {
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
  async function ns(t, e) {
   const {inputs: n} = t;
   const o = Mr(t);
   const r = ct(t, n.callbackSecretName);
   const s = os(t);
   const i = n => Ur(t, e, n);
   switch (o) {
   case "callback":
    return i(rs(n.callback, s));

   case "listener":
    return i(await jr(t, e, r, s));

   case "status":
    return i(await Ir(t, e));

   case "event":
    return ss(t, e, r, s);
   }
  }
  function os({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, xr.X)({
    text: e,
    file: "callback-format"
   });
  }
  function rs(t, e) {
   const n = Jn(t, e);
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
  async function ss(t, e, n, o) {
   const {inputs: r} = t;
   const {eventName: s, event: i} = r.environment;
   const a = n => Ur(t, e, n);
   const c = hr(s, i, r.context || null);
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
     if (i !== null) return Qr(t, e, {
      body: s,
      token: i,
      signature: u,
      signedText: l
     });
     if (r.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const d = Vr({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return a(d === null ? rs(s, o) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  var is = n(7167);
  const as = "/webhooks/v1/";
  const cs = /^[A-Za-z0-9_-]{16,200}$/;
  const us = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const ls = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ds(t, e) {
   const [n, o = ""] = us.exec(t) ?? [];
   if (n === void 0) return null;
   const [r, s = "", i = ""] = ls.exec(o) ?? [];
   if (r === void 0) return {
    uri: fs(o),
    tokened: false
   };
   return e !== null && (0, $.S)(s, e) ? {
    uri: fs(i),
    tokened: true
   } : null;
  }
  function fs(t) {
   const e = hs(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function hs(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  const ps = [ "uri", "headers", "query", "body" ];
  const ks = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function ms(t) {
   const e = o(o(t, "client_payload"), "webhook");
   if (!(0, is.pi)(e)) return $s(`client_payload.webhook is ${e === void 0 ? "missing" : "no object"}; ${ks}`);
   const n = r(e, "uri") ?? "";
   const s = vs(r(e, "headers") ?? {});
   const i = ys(r(e, "query") ?? {});
   const a = o(e, "body");
   const c = [ ...Object.keys(e).filter(gs).map(ws), ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (s === null || i === null) return $s(`client_payload.webhook: ${c.join("; ")}; ${ks}`);
   if (typeof n !== "string" || typeof a !== "string" || c.length > 0) return $s(`client_payload.webhook: ${c.join("; ")}`);
   const [u = "", ...l] = n.split("?");
   const d = ys(l.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: fs(u),
     headers: bs(Object.entries(s).map(([t, e]) => [ t.toLowerCase(), e ])),
     query: bs([ ...Object.entries(d), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function gs(t) {
   return !ps.includes(t);
  }
  function ws(t) {
   const e = (0, at.p)(t, ps);
   const n = e ? `did you mean ${e}?` : "write uri, headers, query or body";
   const o = /^[\w-]{1,40}$/.test(t) ? t : "an odd key";
   return `${o} is no key here; ${n}`;
  }
  function bs(t) {
   const e = new Map;
   for (const [n, o] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? o : `${t}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function ys(t) {
   return typeof t === "string" ? bs(new URLSearchParams(t)) : vs(t);
  }
  function vs(t) {
   if (!(0, is.pi)(t)) return null;
   const e = [];
   for (const [n, o] of Object.entries(t)) {
    if (typeof o !== "string") return null;
    e.push([ n, o ]);
   }
   return Object.fromEntries(e);
  }
  function $s(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const _s = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const xs = /^[ \t\r\n]*[{["]/;
  function js({headers: t, body: e}) {
   const n = Ce(e);
   if (n === null) return {
    fault: "the body is no JSON, not even UTF-8"
   };
   let o = Le(n);
   if (_s.test(t["content-type"] ?? "") && !xs.test(o)) {
    const t = Ss(o);
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
  function Ss(t) {
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
  const Os = 60;
  const Ms = 4096;
  function Ns(t) {
   return e => typeof e === "string" ? `"${(0, nt.p)(t(e.slice(0, Ms)), Os)}"` : typeof e === "object" && e !== null ? Ts(e) : String(e);
  }
  function Ts(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  const Is = {
   fault: "the body is long, and proven by no provider",
   json: null,
   repeats: () => false
  };
  function As(t, e, n = false) {
   const o = new Map(e.map(t => [ t, Us(t) ]));
   let r = null;
   const s = () => {
    r ??= n ? Is : Es(t, [ ...o.values() ]);
    return r;
   };
   return {
    fault: () => s().fault,
    odd() {
     const {fault: t, json: e} = s();
     return t !== null || (0, is.pi)(e) ? null : Ts(e);
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
     const a = (0, An.$)(r, e);
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
  function Es(t, e) {
   const n = js(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    repeats: () => false
   };
   const {text: o, json: r} = n;
   return {
    fault: null,
    json: r,
    repeats: bn(o, e)
   };
  }
  function Us(t) {
   const e = (0, An.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  var Rs = n(91);
  var Cs = n(4744);
  var Ls = n(3920);
  const qs = {
   kind: "fits"
  };
  const Ps = 65536;
  function Fs(t, e) {
   const {webhook: n, document: r} = e;
   return Js([ ...Object.entries(t.headers ?? {}).map(([t, r]) => {
    const s = o(n.headers, t.toLowerCase());
    return e.starred && s === Ls.XF ? qs : Ds(`header ${t}`, zs(s), r, e);
   }), ...Object.entries(t.query ?? {}).map(([t, r]) => Ds(`query ${t}`, zs(o(n.query, t)), r, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Ds(`body ${t}`, r.find(t), n, e)) ]);
  }
  function Bs({match: t, present: e}, n) {
   return Js([ Fs(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return Ys(`body ${t}`);
    return e.kind === "value" && e.value !== null ? qs : {
     kind: "differs",
     why: `body ${t} ${Hs(e)}`
    };
   }) ]);
  }
  function Js(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? qs;
  }
  function Ys(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Ds(t, e, n, {quote: o}) {
   if (e.kind === "repeated") return Ys(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${Hs(e)}`
   };
   const r = Xs(e.value);
   if (r !== null && (0, Rs.c)(n, r)) return qs;
   const s = `${t} is ${o(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Hs(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function zs(t) {
   const e = s(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function Xs(t) {
   if (typeof t === "string") return t.length > Ps ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, Cs.u)(t) ? String(t) : null;
  }
  function Gs({path: t, accepted_values: e}, {document: n, quote: o}) {
   const r = n.find(t);
   if (r.kind === "repeated") return Ys(t);
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
  const Ws = {
   type: "token",
   header: "Authorization"
  };
  const Vs = {
   github: {
    marks: [ Qs("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ Qs("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Qs("x-event-key") ],
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
    signature: Ws
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
    signature: Ws
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
    signature: Ws
   }
  };
  function Ks(t) {
   return Vs[t];
  }
  function Qs(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Zs = 64;
  function ti(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...oi(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function ei(t) {
   return t.filter(({path: t, default_value: e}) => t !== void 0 || (e ?? void 0) === void 0);
  }
  function ni({path: t, name: e}) {
   return t ?? e;
  }
  function oi(t, e) {
   const n = ni(t);
   const o = e.find(n);
   if (o.kind === "repeated") return ui(`a key on the way to ${n} repeats`);
   if (o.kind === "value" && o.value !== null) return ri(n, o.value, t.type);
   const {default_value: r} = t;
   if (r !== void 0 && r !== null) return ri("default_value", r, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = o.kind === "none" ? o.why : "is null";
   return ui(`${n} ${s}, and is required`);
  }
  function ri(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? ai(e) : ci(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? ai(e) : ci(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return ci(t, e, n);
    return (0, Cs.u)(e) ? ai(e) : ui(`${t} ${si}`);

   case "array":
    return Array.isArray(e) ? ii(t, e) : ci(t, e, n);
   }
  }
  const si = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function ii(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > Zs) return ui(`${t} nests deeper than ${Zs} levels`);
    const o = n.flatMap(Object.values);
    if (o.some(t => typeof t === "number" && !(0, Cs.u)(t))) return ui(`${t} holds a number that would be rounded`);
    n = o.filter(t => typeof t === "object" && t !== null);
   }
   return ai(e);
  }
  function ai(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function ci(t, e, n) {
   const o = /^[ai]/.test(n) ? "an" : "a";
   return ui(`${t} is ${Ts(e)}, not ${o} ${n}`);
  }
  function ui(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function li(t, e) {
   const n = [];
   for (const o of t) {
    if (!o.active) continue;
    const t = ki(o, e);
    if (t.kind === "fits") return o;
    n.push(`${o.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function di(t, e, n) {
   return e.slice(e.indexOf(t) + 1).filter(t => t.active && ki(t, n).kind === "fits");
  }
  function fi(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || fs(t.uri) === hs(n)));
  }
  function hi(t, e) {
   return Js([ Fs(t.match ?? {}, e), ...t.conditions.map(t => Gs(t, e)) ]);
  }
  function pi({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...wi(t), ...gi(e).flatMap(t => [ ...wi(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...wi(t), ...e.map(({path: t}) => t), ...n.map(ni) ]) ];
  }
  function ki({type: t, match: e}, n) {
   const o = gi(t).map(t => Bs(t, n));
   const [r = mi] = o;
   return Js([ o.find(({kind: t}) => t === "fits") ?? r, Fs(e ?? {}, n) ]);
  }
  const mi = {
   kind: "fits"
  };
  function gi(t) {
   return t === void 0 ? [] : Ks(t).marks;
  }
  function wi(t) {
   return Object.keys(t?.body ?? {});
  }
  const bi = "x-github-event";
  const yi = `a ping is what GitHub sends when a webhook is created; to run on it, name ${bi} in match`;
  function vi(t, e, n) {
   const {name: o} = e;
   if ($i(t, n.webhook) && !_i(e)) return {
    kind: "held",
    name: o,
    why: yi
   };
   const r = hi(e, n);
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
   const i = ei(e.variables);
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
   const {values: c, errors: u} = ti(e.variables, s);
   return u.length === 0 ? {
    kind: "ran",
    name: o,
    values: c,
    warning: xi(i, s)
   } : {
    kind: "failed",
    name: o,
    errors: u.map(t => `function ${o}, ${t}`)
   };
  }
  function $i({type: t}, {headers: e}) {
   return t === "github" && o(e, bi) === "ping";
  }
  function _i({match: t}) {
   const e = Object.keys(t?.headers ?? {});
   return e.some(t => t.toLowerCase() === bi);
  }
  function xi(t, e) {
   const n = t.some(t => !ni(t).startsWith("["));
   const o = n ? e.odd() : null;
   return o && `the body is ${o}, in which no name is found`;
  }
  var ji = n(1120);
  function Si(t, e, {secrets: n, now: o}) {
   const r = t.secret_name;
   const s = Ni(t);
   if (s === null) return null;
   const i = r.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Math.floor(o / 1e3);
   const c = Ii(s, e, i, a);
   if (c === "ok") return null;
   if (c === "untimely") return (0, go.a)({
    headers: e.headers,
    now: a
   });
   const u = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${Ei(s)}`;
   return c === "missing" ? `${u} is missing` : `${u} does not fit ${r.join(" or ")}`;
  }
  function Oi(t, e, n) {
   const o = Ni(t) !== null;
   return o && Si(t, e, n) === null;
  }
  function Mi(t) {
   const e = Ni(t);
   return e && Ei(e).toLowerCase();
  }
  function Ni(t) {
   const {signature: e, type: n, secret_name: o} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (o.length === 0 && !Ti(t)) return null;
   const r = n === void 0 ? null : Ks(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function Ti({type: t}) {
   return ji.S.some(e => e === t);
  }
  function Ii(t, {headers: e, body: n}, r, i) {
   if (!Ai(t)) return (0, p.MX)(t, {
    headers: e,
    body: n,
    now: i
   }, r);
   const {prefix: a = ""} = t;
   const c = s(o(e, t.header.toLowerCase()));
   if (c === null || c === "") return "missing";
   const u = r.filter(t => Ui(a + t, c));
   return u.length > 0 ? "ok" : "wrong";
  }
  function Ai(t) {
   return typeof t === "object" && "type" in t;
  }
  function Ei(t) {
   return Ai(t) ? t.header : (0, p.Ml)(t);
  }
  function Ui(t, e) {
   const n = (0, $.S)(t, e);
   const o = (0, $.S)(t, Buffer.from(e, "latin1"));
   return n || o && /^[\0-\xff]*$/.test(e);
  }
  function Ri(t, e, {trusted: n = false, unread: o = false, redact: r = t => t, ...s}) {
   const i = {
    webhook: e,
    document: As(e, pi(t), o),
    quote: Ns(r),
    starred: n
   };
   const a = li(t.providers, i);
   if (typeof a === "string") return {
    kind: "unmatched",
    provider: null,
    reason: a
   };
   const c = a.name;
   const u = n ? null : Si(a, e, s);
   if (u !== null) {
    const n = di(a, t.providers, i);
    const o = n.find(t => Oi(t, e, s));
    const r = o ? `; it fits provider ${o.name}, which stands later and would match, too: tell them apart with match` : "";
    return {
     kind: "unsigned",
     provider: c,
     reason: u + r
    };
   }
   const l = fi(t.functions, c, e.uri);
   if (l.length === 0) {
    const t = i.quote(e.uri);
    const n = `${c} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: c,
     reason: n
    };
   }
   return Ci(c, l.map(t => vi(a, t, i)));
  }
  function Ci(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const o = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: Li(n),
     reason: o
    };
   }
   const o = Li(e.filter(({kind: t}) => t !== "held"));
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
  function Li(t) {
   return t.map(({name: t}) => t);
  }
  const qi = Buffer.from("webhook-action/");
  function Pi(t, e, n) {
   const o = Ri(t, e, n);
   const {provider: r} = o;
   const s = e.body.subarray(0, qi.length).equals(qi);
   return s && r !== null ? {
    kind: "unsigned",
    provider: r,
    reason: "its body begins as what this action signs for itself"
   } : o;
  }
  const Fi = 25 * 1024 * 1024;
  const Bi = "flex-sync-webhook";
  function Ji(t, e) {
   if (ds(t.path, e) === null) return zi;
   const n = xn(t);
   if (n === "method_not_allowed") return Xi;
   if (n !== null) return Gi;
   const o = Number(t.headers["content-length"] ?? 0);
   return o > Fi ? Wi : null;
  }
  function Yi(t, e) {
   const n = /^ *true *$/i.test(e.headers[Bi] ?? "");
   switch (t.kind) {
   case "unsigned":
    return Di(401, "The signature is missing or wrong.");

   case "unmatched":
    return Di(404, "No provider or function is there for it.");

   case "held":
    return n ? Di(404, "No function wants it.") : Hi;

   case "failed":
    return n ? Di(500, "A function failed; the log of the run says why.") : Hi;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Hi;
   }
  }
  function Di(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Hi = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const zi = Di(404, "No such path or token.");
  const Xi = {
   ...Di(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Gi = Di(415, "Send the body without a Content-Encoding.");
  const Wi = Di(413, "The body is longer than 25 MiB.");
  const Vi = {
   ...Di(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  const Ki = 64 * 1024;
  function Qi(t, e, n) {
   return e.body.length > Ki && t.every(t => Si(t, e, n) !== null);
  }
  function Zi({inputs: t}) {
   const {via: e, record: n, callbackToken: o, dryRun: r, environment: s} = t;
   const i = [];
   if (r) i.push("input dry-run is true, but receive sends nothing; leave it out");
   if (e === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !na(s.eventName)) i.push(`a ${s.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (o !== "" && !cs.test(o)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new L.x(i.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function ta({inputs: t, secrets: e}, {receive: n}, o) {
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
   const a = r.filter(ea).map(({name: t}) => t);
   if (o === "listener" && t.callbackToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new L.x(i);
   return n;
  }
  function ea({secret_name: t}) {
   return t.length === 0;
  }
  function na(t) {
   return t === "repository_dispatch";
  }
  const oa = new Set;
  async function ra({inputs: t, secrets: e}, n, o) {
   const r = t.callbackToken === "" ? null : t.callbackToken;
   const s = n.providers.filter(t => t.active);
   const i = new Set(s.filter(ea).map(({name: t}) => t));
   const a = new AbortController;
   let c = null;
   let u = null;
   const l = io(o.log, "webhooks were refused");
   const d = io(o.log, "webhooks fitted no function");
   const f = ({body: t, ...f}) => {
    const h = ds(f.path, r);
    const p = Ji(f, r);
    if (h === null || p !== null) return p ?? Vi;
    if (t === null) return Wi;
    if (a.signal.aborted) return Vi;
    const {uri: k, tokened: m} = h;
    const g = bs(f.query);
    const w = {
     uri: k,
     headers: f.headers,
     query: g,
     body: t
    };
    const b = o.clock.now();
    const y = m ? oa : i;
    const v = s.filter(({name: t}) => !y.has(t));
    const $ = Qi(v, w, {
     secrets: e,
     now: b
    });
    const _ = {
     secrets: e,
     now: b,
     unread: $,
     redact: o.redact
    };
    const x = sa(Pi(n, w, _), y);
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
    return Yi(x, f);
   };
   const h = await Qo(t, o, {
    what: "webhooks",
    path: as,
    maxBytes: Fi,
    checkHead: t => Ji(t, r),
    handle: f
   });
   const p = await Zn(o, {
    what: "a webhook",
    ms: t.timeoutMs ?? Kn,
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
  function sa(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const o = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: o
   };
  }
  var ia = n(3181);
  var aa = n(8047);
  const ca = "x-event-key";
  function ua(t, e) {
   const {token: n, proofs: o, redact: r} = e;
   const s = (0, Ls.$o)(e.secrets);
   const i = t => (0, aa.y1)(n ? t.replaceAll(n, Ls.XF) : t, s);
   const a = t => {
    const e = i(t);
    return r(e) === e ? e : Ls.XF;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), la(t) || e.has(t) ? Ls.XF : a(n) ]));
   const u = () => {
    const e = Ce(t.body);
    if (e !== null) return i(e);
    const n = t.body.toString("latin1");
    const o = i(n) === (0, aa.y1)(n, fa);
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
  function la(t) {
   return t !== ca && (0, Ls.tV)(t);
  }
  function da({uri: t, query: e, headers: n, body: o}, r) {
   if (o === null) return null;
   let s = null;
   const i = t => (0, ze.S5)(t, t => {
    const e = (0, ia.Gf)(t) ?? t;
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
  function fa(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  var ha = n(7728);
  var pa = n(2678);
  const ka = ha.IeY(t => (0, is.pi)(t) && Object.values(t).every(t => typeof t === "string"));
  const ma = ha.Ikc({
   id: ha.FsL(ha.YjP(), ha.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: ha.mee(ha.YjP()),
   uri: ha.YjP(),
   query: ka,
   headers: ka,
   body: ha.mee(ha.KCZ([ ha.YjP(), ha.Ikc({
    base64: ha.YjP()
   }) ])),
   verdict: ha.KIO([ 200, 401, 404, 500 ]),
   reason: ha.mee(ha.YjP()),
   functions: ha.YOg(ha.YjP()),
   received: ha.YjP(),
   retry_of: ha.mee(ha.YjP()),
   mac: ha.mee(ha.YjP())
  });
  const ga = ha.Ikc({
   version: ha.euz(1),
   run: ha.Ikc({
    repository: ha.YjP(),
    run_id: ha.aig(),
    run_attempt: ha.aig()
   }),
   received: ha.lqM(ha.mee(ma))
  });
  function wa(t, e, n) {
   return {
    ...(0, Dt.zv)(t, e),
    received: n
   };
  }
  function ba(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = ha.xLC(ga, e, {
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
  function ya(t, e, n) {
   return (0, pa.v)(t, $a(e, n));
  }
  function va(t, e, n) {
   return (0, pa.c)(n.mac ?? "", t, $a(e, n));
  }
  function $a(t, {provider: e, uri: n, query: o, headers: r, body: s, verdict: i}) {
   return [ t, e, n, o, r, s, i ];
  }
  function _a(t) {
   switch (t.kind) {
   case "judged":
    return xa(t.judged.judgement);

   case "refused":
    return ja(t.reason);

   case "timeout":
    {
     const e = t.last && Sa(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return ja(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return ja("the step was cancelled while it waited for a webhook");
   }
  }
  function xa(t) {
   const e = Sa(t);
   switch (t.kind) {
   case "unmatched":
    return ja(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return ja(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return ja(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function ja(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function Sa(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const Oa = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function Ma({inputs: t, secrets: e}, n, o, {webhook: r, judgement: s, now: i, retryOf: a}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = o;
   const h = new Set(n.providers.flatMap(t => Mi(t) ?? []));
   const p = Sa(s);
   const k = {
    id: `rcv_${o.randomBytes(16).toString("hex")}`,
    provider: u,
    ...ua(r, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: Oa[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = Na(n, e, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: ya(m, w, k)
   } : k;
  }
  function Na({providers: t}, e, n) {
   const o = t.find(t => t.name === n);
   const r = o?.secret_name.map(t => e.get(t) ?? "");
   return r?.filter(t => t !== "") ?? [];
  }
  function Ta(t, e) {
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
  const Ia = 4e5;
  const Aa = 1e5;
  const Ea = {
   success: `${Ot.j7.success} Webhook received`,
   not_run: `${Ot.j7.skipped} Webhook received, nothing ran`,
   failure: `${Ot.j7.failure} Webhook not taken`,
   waiting: `${Ot.j7.waiting} Webhook awaited`
  };
  function Ua({result: t, why: e, webhook: n, functions: o, errors: r, variables: s, absent: i}, a) {
   const c = t => (0, Lt.Mk)(a(t));
   const u = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ c(t), c(e), c(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const l = [ `## ${Ea[t]}\n`, `${(0, Lt.FY)(a(e))}\n` ];
   if (r.length > 1) l.push((0, Lt.p_)(r.map(c), Aa));
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
    l.push((0, Lt.tp)(Object.keys(i), [ a ], Ia));
   }
   const d = [ ...u, ...i.map(({fn: t, name: e}) => [ c(t), c(e), "*not given*" ]) ];
   if (d.length > 0) l.push((0, Lt.tp)([ "Function", "Variable", "Value" ], d, Ia));
   return l.join("\n");
  }
  function Ra({inputs: t}, e, {config: n, got: o}, r) {
   const {environment: s} = t;
   const i = o.kind === "judged" ? o.judged : null;
   const a = i ?? ("last" in o ? o.last : null);
   const {result: c, why: u} = _a(o);
   if (i !== null) Ca(i, e);
   const l = qa(i?.judgement ?? null);
   const {variables: d, starred: f} = Ta(l.variables, e.redact);
   const h = Pa(n, l.variables);
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
    record: k && wa(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }, k),
    summary: Ua({
     result: c,
     why: u,
     webhook: a && k && {
      uri: a.webhook.uri,
      received: k
     },
     functions: l.functions,
     errors: La(i),
     variables: d,
     absent: h
    }, e.redact)
   };
  }
  function Ca(t, e) {
   const {webhook: n, judgement: o} = t;
   const {uri: r, body: s} = n;
   e.log.info(`a webhook ${r === "" ? "without uri" : `for ${r}`}, ${s.length} bytes, provider ${o.provider ?? "unknown"}`);
   const i = La(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function La(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function qa(t) {
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
  function Pa({functions: t}, e) {
   return t.flatMap(t => {
    const n = Object.hasOwn(e, t.name) && e[t.name];
    if (!n) return [];
    return t.variables.filter(({name: t}) => !Object.hasOwn(n, t)).map(e => ({
     fn: t.name,
     name: e.name,
     path: ni(e)
    }));
   });
  }
  function Fa(t, e, n) {
   const {inputs: o, secrets: r} = t;
   const {repository: s} = o.environment;
   const i = Ja(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (i.repository !== s) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!Ya(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = Na(e, r, u);
   if (l.length === 0) return a(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!va(l, s, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = da(c, r);
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
   const k = Ri(e, d, p);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = Ba(e, k, d);
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
  function Ba({functions: t}, e, {headers: n, query: o}) {
   if (!("variables" in e)) return null;
   for (const {name: r, match: s} of t) {
    if (!e.functions.includes(r)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === Ls.XF);
    const i = Object.keys(s?.query ?? {}).find(t => o[t] === Ls.XF);
    const a = t ?? i;
    if (a !== void 0) return `function ${r} matches by ${a}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Ja(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = ba(t.text);
    if (e.kind === "foreign") throw new L.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [o, ...r] = n;
   if (o === void 0) throw new L.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (r.length > 0) throw new L.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return o;
  }
  function Ya({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  async function Da(t, e) {
   const {inputs: n} = t;
   const o = Zi(t);
   e.mask(n.callbackToken);
   const r = ta(t, await t.loadConfig(), o);
   const s = await Ha(t, o, r, e);
   return Ra(t, e, {
    config: r,
    got: s
   }, n => Ma(t, r, e, n));
  }
  async function Ha(t, e, n, o) {
   switch (e) {
   case "event":
    return za(t, n, o);

   case "listener":
    return ra(t, n, o);

   case "record":
    return Fa(t, n, o);
   }
  }
  function za({inputs: t, secrets: e}, n, o) {
   const r = ms(t.environment.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {webhook: s} = r;
   const i = o.clock.now();
   const a = Pi(n, s, {
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
  function Xa(t) {
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
     began: Wa(t)
    };
    if (o) o.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const {sent: e, run: n} = t.reduce((t, e) => Ga(e, t) ? t : e);
    const o = t.some(({sent: {body: t}}) => t !== null && t !== e.body);
    return {
     sent: e,
     run: n,
     earlier: Ka(t),
     differs: o
    };
   });
  }
  function Ga(t, e) {
   if (t.began !== e.began) return t.began < e.began;
   return Va(t.sent) < Va(e.sent);
  }
  function Wa({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function Va({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function Ka(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  var Qa = n(2555);
  const Za = [ "failed", "all" ];
  function tc(t, {deliveries: e, only: n}, o) {
   const r = e.some(t => Za.includes(t)) ? null : e;
   const s = [ ...r === null ? ec(e) : r.flatMap(e => nc(e, t)), ...rc(n, [ ...o, ...t.map(({sent: t}) => t.webhook) ]) ];
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
    if (r !== null && !r.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(oc(o), true); else i.wanted.push(o);
   }
   return i;
  }
  function ec(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function nc(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const o = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${o}, which the record does not have; write ${(0, at.p)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${o}, ${oc(n)}` ];
   return n.sent.status === "not_run" ? [ `${o}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function oc({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function rc(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   at.p)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  var sc = n(5682);
  var ic = n(9608);
  const ac = /^msg_[0-9a-f]{32}$/;
  const cc = /(?<!\$)(?:\$\$)*\$\{/;
  const uc = [ "queued", "started", "completed", "test" ];
  const lc = [ "PASSED", "FAILED", "RUNNING", "RUNNING_WITH_FAILURES", "QUEUED", "SKIPPED" ];
  function dc(t, e) {
   const {sent: n, run: o} = t;
   const r = e.length === 0 ? fc(n) : hc(t, e);
   if (r !== null) return pc(r);
   const s = kc(t);
   if (s === null && ac.test(n.id)) return pc(`its id is not one of run ${o.run_id}, attempt ${o.run_attempt}: the record was changed`);
   return mc(n.event, s) ? {
    kind: "proven",
    origin: s
   } : pc("its event is not one that fits its id: the record was changed");
  }
  function fc({body: t}) {
   return cc.test(t) ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anybody could have written it; give the webhook a secret_name" : null;
  }
  function hc({sent: t, repository: e}, n) {
   const {body: o, mac: r} = t;
   if (r === null) return "the record has no mac for it, and the webhook is signed today";
   return (0, pa.c)(r, n, (0, Dt.vJ)(e, t, o)) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
  }
  function pc(t) {
   const e = `${t}; nothing is signed or sent; run the job that sent it again`;
   return {
    kind: "unproven",
    reason: e
   };
  }
  function kc({sent: {id: t, webhook: e}, run: n, repository: o}) {
   const {run_id: r, run_attempt: s} = n;
   const i = {
    repository: o,
    runId: r,
    attempt: s,
    chain: null,
    webhook: e
   };
   for (const e of uc) for (const n of lc) if ((0, q.e)({
    ...i,
    kind: e,
    status: n
   }) === t) return {
    kind: e,
    status: n
   };
   return null;
  }
  function mc(t, e) {
   const n = e === null ? uc.flatMap(t => lc.map(e => ({
    kind: t,
    status: e
   }))) : [ e ];
   return n.some(({kind: e, status: n}) => {
    if (e === "test") return t === "test";
    const o = {
     changed: true,
     reason: ""
    };
    return (0, ic.e0)(e, n, o).some(e => e === t);
   });
  }
  const gc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function wc(t) {
   return (0, sc.wX)(t).some(t => yc(t) || vc(t));
  }
  function bc(t, e) {
   const {repository: n, repositoryOwner: o, serverUrl: r, apiUrl: s} = t.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: o}, r) => {
    const s = JSON.stringify([ n, o, r ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: o
    };
    const c = i.get(s) ?? (0, rr.Y)({
     ...t,
     inputs: a
    }, e, r);
    i.set(s, c);
    return c;
   };
   return async (t, i) => {
    if (!wc(t)) {
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
     const e = (0, sc.wX)(t).some(yc);
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
  function yc(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function vc(t) {
   return /^github(\.|$)/.test(t) && !gc.includes(t);
  }
  const $c = "variables.";
  function _c(t) {
   const {body: e, payload: n, dockerhub: o, ...r} = t;
   return r;
  }
  async function xc(t, e, {sent: n, run: o}, {webhook: r, lacksSecret: s, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (r === void 0) return Mc("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!r.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return Mc("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = r.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = dc({
    sent: {
     ...n,
     body: u
    },
    run: o,
    repository: d
   }, l);
   if (f.kind === "unproven") return Mc(f.reason);
   const h = _c(r);
   const p = (0, sc.wX)(h).find(t => t.startsWith($c));
   if (p !== void 0) return Mc(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   if (wc(h) && f.origin === null) return Mc("its URL or headers speak of its run, which its id does not prove; run the job that sent it again");
   const k = await i(h, o);
   if (k.kind === "unknown") return Mc(k.reason);
   Oc(e, r.name, f.origin, k.status);
   const m = jc(r, l, t.secrets);
   const g = (0, ut.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => (0, aa.C3)(u, r.body, m)
   });
   return g.kind === "request" ? g : Mc(g.reason);
  }
  function jc(t, e, n) {
   const o = e.length === 0 ? [] : (0, sc.Fj)(t);
   return new Map([ ...n ].filter(([t]) => o.includes(t)));
  }
  function Sc(t, {log: e}) {
   for (const n of t) {
    const t = (0, sc.Fj)(_c(n));
    if (n.secret_name.length === 0 && t.length > 0) e.warning(`webhook "${n.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${t.join(", ")} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`);
   }
  }
  function Oc({log: t}, e, n, o) {
   if (n !== null && o !== null && n.status !== o) t.warning(`webhook "${e}": the build was ${n.status} and is ${o} now, which its URL or headers tell; its body is the one of then`);
  }
  function Mc(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  function Nc(t) {
   const e = [];
   let n = false;
   pn(t, {
    open: t => e.push(t === "object" ? new Set : null),
    close: () => e.pop(),
    key(t) {
     const o = kn(t);
     const r = e.at(-1);
     n ||= r?.has(o) ?? false;
     r?.add(o);
    }
   });
   return n;
  }
  const Tc = 1e3;
  const Ic = 1e4;
  const Ac = 1e5;
  const Ec = ha.FsL(ha.aig(), ha.Y2b(), ha.Wwf(0));
  const Uc = ha.FsL(ha.YjP(), ha.Ru6(Tc));
  const Rc = ha.Ikc({
   run_id: Ec,
   run_attempt: Ec
  });
  const Cc = ha.Ikc({
   number: Ec,
   status_code: ha.mee(Ec),
   error: ha.mee(Uc),
   started: ha.FsL(ha.YjP(), ha.yhX(), ha.z6Y(t => Number.isFinite(Date.parse(t)))),
   duration_ms: ha.FsL(ha.aig(), ha.E2x(), ha.Wwf(0))
  });
  const Lc = ha.Ikc({
   id: ha.FsL(ha.YjP(), ha.yGV(/^[\x21-\x7e]{1,200}$/)),
   chain: ha.mee(Uc),
   webhook: Uc,
   event: Uc,
   status: ha.KIO([ "success", "failure", "not_run" ]),
   reason: ha.mee(ha.FsL(ha.YjP(), ha.Ru6(Ic))),
   attempts: ha.YOg(Cc),
   body: ha.mee(ha.YjP()),
   retry_of: ha.mee(Uc),
   mac: ha.mee(Uc),
   run: ha.lqM(Rc)
  });
  const qc = ha.Ikc({
   version: ha.euz(1),
   run: ha.Ikc({
    repository: Uc,
    ...Rc.entries
   }),
   deliveries: ha.FsL(ha.YOg(Lc), ha.Ru6(Ac))
  });
  function Pc(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return Fc("is cut off, or no JSON");
   }
   if (!(0, is.pi)(e)) return Fc("is no record of this action");
   if (Object.hasOwn(e, "received")) return {
    kind: "received"
   };
   const n = Reflect.get(e, "version");
   if (typeof n === "number" && n !== 1) return Fc(`is a record of version ${n}, and this version of the action reads version 1`);
   const o = ha.xLC(qc, e, {
    abortEarly: true
   });
   if (!o.success) {
    const t = o.issues[0].path?.map(({key: t}) => String(t)) ?? [];
    const e = t.length > 0 ? ` (${t.join(".").slice(0, 80)})` : "";
    return Fc(`is no record of this action${e}`);
   }
   if (Nc(t)) return Fc("gives a key twice");
   return {
    kind: "sent",
    record: o.output
   };
  }
  function Fc(t) {
   return {
    kind: "foreign",
    why: t
   };
  }
  function Bc({inputs: t, loadRecords: e}, n) {
   const {record: o, environment: r} = t;
   const {repository: s} = r;
   if (o === "") throw new L.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = Pc(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "foreign") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new L.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook, and is passed over`);
   return c;
  }
  const Jc = 3e5;
  const Yc = 20;
  const Dc = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function Hc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: o, webhook: r, attempts: s} = t;
    const i = (0, Lt.Hn)((0, Lt.Mk)(e(r)), (0, Lt.Mk)(o));
    const a = Math.max(0, n.length - Yc);
    const c = [ ...n.map((t, e) => zc(t, `${e + 1}`)).slice(a), ...s.map((t, e) => zc(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Lt.tp)(Dc, n, Jc)}`;
  }
  function zc({started: t, status_code: e, error: n, duration_ms: o}, r) {
   return [ r, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Lt.Mk)(String(e ?? n ?? "")), (0, 
   Mt.R)(o) ];
  }
  var Xc = n(8179);
  const Gc = "once that is mended, run this job again";
  function Wc(t, e, n, o) {
   const {repository: r} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, Xc.s)(s, i, e.log);
   const c = e.signal.aborted;
   const u = Vc(n, o);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? o[0]?.run ?? Kc(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, Xc.g)(a, {
     cancelled: c,
     cure: s.some(({attempts: t}) => t.length > 0) ? Gc : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Dt.zv)(r, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => Qc(t, l, r))),
    summary: u === null ? [ (0, F.q)(s, e.redact), Hc(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Vc(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Kc({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function Qc({kept: {sent: t, run: e}, keys: n, delivery: o}, r, s) {
   const {id: i, webhook: a, body: c, chain: u} = t;
   const [l] = n ?? [];
   const d = e.run_id === r.run_id && e.run_attempt === r.run_attempt;
   const f = l === void 0 || c === null ? null : (0, pa.v)(l, (0, Dt.vJ)(s, t, c));
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
  const Zc = / #\d+$/;
  async function tu(t, e) {
   const n = Xa(Bc(t, e.log));
   const o = {
    ...t,
    config: await t.loadConfig()
   };
   const r = (o.config.notify?.webhooks ?? []).map(({name: t}) => t);
   const s = tc(n, o.inputs, r);
   nu(s, e);
   ou(s, r, e);
   const i = await eu(o, e, s.wanted);
   const a = i.flatMap(({webhook: t, fate: n}) => n.kind === "request" && t !== void 0 ? [ {
    prepared: n.prepared,
    policy: (0, Qa.U)(o, e, t)
   } ] : []);
   const c = await (0, ut.Sl)(o, e, a);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = i.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? ru(t, n, e)
   }));
   return Wc(o, e, l, n);
  }
  async function eu(t, e, n) {
   const o = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const r = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...o.values() ].filter(({name: t, enabled: e}) => e && r.has(t)).map(_c);
   const i = new Set([ ...(0, Ke.Nt)(s, t, e.log) ].map(({name: t}) => t));
   Sc(s, e);
   const a = bc(t, e);
   const c = [];
   for (const r of n) {
    const {webhook: n} = r.sent;
    const s = o.get(n);
    const u = {
     webhook: s,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    const l = await xc(t, e, r, u);
    c.push({
     kept: r,
     webhook: s,
     fate: l
    });
   }
   return c;
  }
  function nu({passed: t}, {log: e}) {
   for (const {kept: n, why: o, loud: r} of t) {
    const {id: t, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${t}: ${o}`;
    if (r) e.warning(i); else e.info(i);
   }
  }
  function ou({wanted: t}, e, {log: n}) {
   for (const {sent: e, differs: o} of t) if (o) n.warning(`webhook "${e.webhook}", ${e.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`);
   const o = e.filter(t => Zc.test(t));
   const r = new Set([ ...o, ...o.map(t => t.replace(Zc, "")) ]);
   for (const e of new Set(t.map(({sent: t}) => t.webhook))) if (r.has(e)) n.warning(`webhook "${e}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`);
  }
  function ru({sent: t}, e, {log: n}) {
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
