export const id = 727;

export const ids = [ 727 ];

export const modules = {
 6727: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   callback: () => pt,
   chain: () => Fr,
   gate: () => Jo,
   receive: () => Ra,
   redeliver: () => Gc
  });
  function r(t, e) {
   if (typeof t !== "object" || t === null) return;
   return Object.getOwnPropertyDescriptor(t, e)?.value;
  }
  function o(t, e) {
   const n = r(t, e);
   return n === void 0 || n === "" ? null : n;
  }
  function s(t) {
   return typeof t === "string" ? t : null;
  }
  const i = "webhook-callback";
  const a = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function c(t) {
   const e = r(t, "client_payload") ?? r(t, "inputs");
   const n = [ e, r(r(e, "webhook"), "body"), r(e, "build"), r(e, "payload") ].map(u);
   const c = n.find(t => a.some(e => o(t, e) !== null)) ?? null;
   const l = u(o(c, "callback_dispatch"));
   const d = u(r(l, "client_payload"));
   const f = o(d, "token") ?? o(c, "callback_token");
   return {
    url: s(o(c, "callback_url")),
    context: s(o(c, "callback_context")),
    token: s(f),
    dispatch: o(c, "callback_dispatch") === null ? null : {
     url: s(o(l, "url")),
     eventType: s(o(l, "event_type")) ?? i
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
   const r = n.replace(/\/+$/, "");
   if (t === "" && e.dispatch !== null) {
    const {url: t, eventType: n} = e.dispatch;
    const [, o] = f(t ?? "", r, "dispatches") ?? [];
    if (o === void 0) return h(`callback_dispatch.url of the event must be ${r}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return e.token === null ? h("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository: o,
     eventType: n,
     token: e.token
    };
   }
   const o = t || (e.url ?? "");
   if (o === "") return h("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, s, a] = f(o, r, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (s !== void 0 && a !== void 0) return t === "" ? h("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: s,
    sha: a
   };
   const [, c] = t === "" ? [] : f(o, r, "dispatches") ?? [];
   if (c !== void 0) {
    const t = e.dispatch?.eventType ?? i;
    return {
     kind: "dispatch",
     repository: c,
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
   const r = `${e}/repos/`;
   return t.startsWith(r) ? new RegExp(`^(${d}/${d})/${n}$`).exec(t.slice(r.length)) : null;
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
   const {description: n, context: r, targetUrl: o} = e;
   const s = {
    description: k.o1,
    context: k.N4
   };
   const i = [ "description", "context" ].filter(t => (0, k.VJ)(e[t]) > s[t]);
   const a = {
    state: t
   };
   if (n) a.description = (0, k.IN)(n, k.o1);
   if (r) a.context = (0, k.IN)(r, k.N4);
   if (o) a.target_url = o;
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
  function y({eventType: t, token: e}, n, r) {
   const o = JSON.stringify(n);
   const s = Buffer.from(o);
   const [i] = Object.values((0, p._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: s
   }, r));
   return {
    event_type: t,
    client_payload: {
     ...e === null ? {} : {
      token: e
     },
     callback: o,
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
   const {v: n, repo: r, run: o, att: s, sha: i, chain: a, link: c, exp: u, n: l} = t;
   const d = JSON.stringify({
    v: n,
    repo: r,
    run: o,
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
  function j(t, e) {
   if (t.length > _) return T("is too long");
   const [n, r, ...o] = t.split(".");
   if (n === void 0 || r === void 0 || o.length > 0) return T("is not made of two parts with a dot between");
   const s = I(n);
   const i = I(r);
   if (s === null || i === null) return T("is not base64url");
   const a = N(n, e);
   const c = i.length === a.length && (0, v.timingSafeEqual)(i, a);
   if (e === "" || !c) return T("is not signed with this key; check that both runs use the same secret");
   const u = A(s);
   return u ? {
    kind: "ok",
    claims: u
   } : T("holds unknown claims");
  }
  function S(t) {
   const [e = "", n = "", ...r] = t.split(".");
   const o = I(e);
   const s = o && E(o);
   const i = r.length === 0 && I(n) !== null;
   return i && typeof s === "object" && s !== null;
  }
  function O(t, e) {
   return !(e < t.exp);
  }
  function M(t) {
   return (0, v.createHash)("sha256").update(t).digest("hex").slice(0, 16);
  }
  function N(t, e) {
   return (0, v.createHmac)("sha256", e).update($).update(t).digest();
  }
  function T(t) {
   return {
    kind: "refused",
    message: `The callback token ${t}.`
   };
  }
  function I(t) {
   const e = Buffer.from(t, "base64url");
   return t !== "" && e.toString("base64url") === t ? e : null;
  }
  function A(t) {
   const e = E(t);
   const n = U(r(e, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const o = U(r(e, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const s = U(r(e, "chain"), /./s);
   const i = U(r(e, "link"), /./s);
   const a = U(r(e, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = R(r(e, "run"));
   const u = R(r(e, "att"));
   const l = R(r(e, "exp"));
   if (r(e, "v") !== 1 || !n || !o || !s || !i || !a) return null;
   if (c === null || u === null || l === null) return null;
   return {
    v: 1,
    repo: n,
    run: c,
    att: u,
    sha: o,
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
  var J = n(957);
  var F = n(8196);
  const D = 20;
  const Y = 100;
  function H(t, e) {
   const {repository: n, sha: r} = e;
   const o = e.apiUrl.replace(/\/+$/, "");
   const s = `/repos/${n}/statuses/${r}`;
   const i = `/repos/${n}/commits/${r}/statuses`;
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
    const n = [];
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
    for await (const {items: t, more: r} of a) {
     const o = z(t);
     n.push(...o);
     c = r && !G(o, e) ? "cut" : "reached";
     if (c === "reached") break;
    }
    if (c === "unknown") throw K(o + i);
    if (c === "cut") throw V(o + i);
    return n;
   };
   return {
    url: `${o}${s}`,
    async list(t) {
     const e = await d(null);
     l(e);
     return W(X(e, t));
    },
    async latest(e) {
     const n = await t.get(`${i}?per_page=${Y}`, u ? {
      "if-none-match": u
     } : {});
     if (n.status === 404) throw K(o + i);
     if (n.status !== 304) {
      const t = Array.isArray(n.json) ? n.json : [];
      const e = z(t);
      const r = t.length < Y && !/rel="?next"?/.test(n.headers.link ?? "");
      l(r || G(e, c) ? e : await d(c));
      u = n.headers.etag ?? null;
     }
     return W(X([ ...a.values() ], e));
    },
    async post(e) {
     const n = (0, F.Sj)(e);
     const {json: r} = await t.post(s, Object.fromEntries(Object.entries(n).filter(([, t]) => t !== null)));
     return (0, F.i$)(r) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function z(t) {
   return t.map(F.i$).filter(t => t !== null);
  }
  function G(t, e) {
   return e !== null && t.some(({id: t}) => t <= e);
  }
  function X(t, e) {
   return t.filter(t => (0, F.IE)(t.context, e));
  }
  function W(t) {
   return t.sort((t, e) => e.id - t.id);
  }
  function K(t) {
   return new B.h(`GET ${t} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function V(t) {
   return new B.h(`GET ${t} listed more than ${(D * Y).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  var Z = n(7125);
  var Q = n(7573);
  var tt = n(473);
  async function et({dryRun: t, environment: e}, n, {identity: r, to: o, report: s, keys: i, schedule: a}) {
   const {apiUrl: c} = e;
   const {repository: u} = o;
   const l = `${u}, as a ${o.kind}`;
   const d = JSON.stringify(s);
   if (t) {
    n.log.info(`would report to ${l}: ${n.redact(d)}`);
    return (0, Q.nE)(r, "dry_run");
   }
   const f = async () => {
    if (o.kind === "status") {
     const t = {
      apiUrl: c,
      repository: u,
      sha: o.sha
     };
     await H(n.api, t).post(b(s));
     return 201;
    }
    const t = y(o, s, i);
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
      ...r,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const o = (0, tt.p)(n.redact(e.message), 500);
    const s = {
     ...r,
     status: "failure",
     reason: o,
     attempts: h
    };
    const i = rt(n, e, h.length, a);
    if (i === null) return s;
    n.log.info(`attempt ${h.length} to ${l} failed: ${o}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return s;
   }
  }
  async function nt({clock: t}, e, n) {
   const r = t.now();
   const o = (n, o) => ({
    number: e,
    status_code: n,
    error: o,
    started: new Date(r).toISOString(),
    duration_ms: t.now() - r
   });
   try {
    return {
     attempt: o(await n(), null),
     fault: null
    };
   } catch (t) {
    if (!(t instanceof B.h)) throw t;
    const {status: e, code: n} = t;
    return {
     attempt: o(e, n ?? "status"),
     fault: t
    };
   }
  }
  function rt({clock: t, random: e}, {status: n, code: r}, o, s) {
   const i = (0, Z.r)({
    attempt: o,
    schedule: s,
    failure: {
     code: r ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: r === "tls_error"
    },
    retryAfter: void 0,
    now: t.now(),
    random: e(),
    careful: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  function ot(t, {redact: e}) {
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
   const {environment: r} = n;
   const o = c(r.event);
   if (S(o.token ?? "")) e.mask(o.token ?? "");
   const s = it(t, n.callbackSecretName);
   const i = kt(n, o, e);
   const a = l(n.callbackUrl, o, r.apiUrl);
   if (a.kind === "wrong") throw new L.x(a.message);
   if (a.kind === "webhook") {
    const t = n.callbackUrl === "" ? ht : ft;
    const [, r] = t.exec(a.url.pathname) ?? [];
    if (r !== void 0) e.mask(r);
   }
   if (a.kind === "status" && s.length > 0) e.log.warning("a commit status carries no signature: it goes unsigned");
   const u = (0, C.e)({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
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
   const {environment: r, jobStatus: o, description: s, targetUrl: i} = t;
   const {serverUrl: a, repository: c, runId: u} = r;
   const l = g(t.state, o);
   if (l === null) throw new L.x(`input state is "${t.state}"; write success, failure or error`);
   const {report: d, cut: f} = w(l, {
    description: s,
    context: t.context || (e.context ?? ""),
    targetUrl: i || `${a}/${c}/actions/runs/${u}`
   });
   for (const t of f) n.log.warning(`the ${t} is too long for a callback and was cut`);
   return d;
  }
  function mt(t, e, n, r) {
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
    keys: r
   };
  }
  async function gt({inputs: t, allowlist: e}, n, r) {
   const o = {
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
    prepared: r,
    policy: o
   } ]);
   if (s === void 0) throw new Error("a delivery has no outcome");
   return s;
  }
  function wt(t, e, n) {
   const {state: r, description: o = null, context: s = null} = t;
   const {status: i, reason: a} = e;
   const c = {
    state: r,
    description: o,
    context: s,
    target_url: t.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${r}" was not delivered: ${a}` : null,
    outputs: ot(c, n),
    deliveries: [ e ],
    payload: null,
    record: null,
    summary: `## Callback: ${r}\n\n${(0, q.q)([ e ], n.redact)}`
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
  function yt(t, {link: e, ...n}) {
   const r = bt(t);
   const o = r.links.map((t, r) => {
    if (r === e) return {
     ...t,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const o = n.earlier.find(({name: e}) => e === t.name);
    return r < e && o ? {
     ...t,
     ...o,
     state: "success"
    } : t;
   });
   return {
    ...r,
    state: "running",
    links: o,
    current: e
   };
  }
  function vt(t, e) {
   const n = t.links[e];
   if (n?.via === "delivery") return true;
   const r = $t(t, e + 1) === null;
   return r && !t.expectFinalCallback;
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
   const r = Array.from({
    length: Math.ceil(n.length / Tt)
   }, (t, e) => n.slice(e * Tt, (e + 1) * Tt));
   const o = r.length === 1;
   const s = r.flatMap((t, n) => {
    const r = n * Tt;
    const s = t.map((t, n) => `l${r + n}[${Rt(t, e)}]:::${(0, Ot.I)(t.state)}`);
    const i = t.slice(1).map((t, e) => `l${r + e} ${Ut(t)} l${r + e + 1}`);
    const a = [ ...s, ...i ];
    return o ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = r.slice(1).map((t, e) => {
    const [n] = t;
    return n ? `r${e} ${Ut(n)} r${e + 1}` : "";
   });
   const a = Object.entries(At).map(([t, e]) => `classDef ${t} ${e}`);
   return [ "```mermaid", o ? "flowchart LR" : "flowchart TB", ...[ ...s, ...i, ...a ].map(t => `  ${t}`), "```", "" ].join("\n");
  }
  function Ut({state: t}) {
   return t === "skipped" ? "-.->" : "--\x3e";
  }
  function Rt(t, e) {
   const {name: n, state: r, started: o, completed: s} = t;
   const i = o === null || s === null ? "" : `, ${(0, Mt.R)(s - o)}`;
   return `"${Lt(e(n))}<br/>${Ot.j7[(0, Ot.I)(r)]} ${r}${i}"`;
  }
  function Lt(t) {
   return (0, tt.J)(t, It).replace(/[^\p{L}\p{N} ]/gu, t => `#${t.codePointAt(0)};`);
  }
  var Ct = n(7916);
  const qt = 2e5;
  const Pt = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Bt(t, {chain: e, why: n}, r) {
   const {links: o, state: s} = e;
   const i = o.length - Nt;
   return `## ${Ot.j7[(0, Ot.I)(s)]} Chain ${(0, Ct.Mk)(r(t))}: ${(0, Ct.Mk)(s)}\n${Jt(Ft(e, r) ?? (n && (0, 
   Ct.FY)(r(n))))}\n${Et(o, r)}${Jt(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   Ct.tp)(Pt, o.map(t => Dt(t, r)), qt)}`;
  }
  function Jt(t) {
   return t ? `\n${t}\n` : "";
  }
  function Ft({links: t, current: e}, n) {
   const r = e === null ? void 0 : t[e];
   if (!r?.callback || r.reason || (0, Ot.I)(r.state) !== "failure") return null;
   const {description: o, target_url: s} = r.callback;
   const i = (0, Ct.nf)(n(o || "no reason is given"), s && n(s));
   return `${(0, Ct.ko)(n(r.name))} said ${r.state}: ${i}`;
  }
  function Dt(t, e) {
   const {callback: n, reason: r, conflicts: o, started: s, completed: i} = t;
   const a = e(r ?? n?.description ?? "");
   const c = n?.target_url && e(n.target_url);
   return [ (0, Ct.Mk)(e(t.name)), o === 0 ? (0, Ot.xI)(t.state) : (0, Ct.Hn)((0, Ot.xI)(t.state), `${o} contradicted`), (0, 
   Ct.Hn)(n ? (0, Ct.nf)(a || "callback", c) : (0, Ct.Mk)(a), (0, Ct.Mk)(e(n?.context ?? ""))), String(t.statusCode ?? ""), t.attempts === 0 ? "" : String(t.attempts), s === null ? "" : (0, 
   Mt.r)(s), s === null || i === null ? "" : (0, Mt.R)(i - s) ];
  }
  var Yt = n(6732);
  const Ht = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function zt(t, e, {config: n, reported: r}, {chain: o, deliveries: s, callback: i, trouble: a}) {
   const {environment: c} = t.inputs;
   const u = r.build?.payload ?? null;
   const l = s.find(({status: t, attempts: e}) => t === "failure" && e.length === 0);
   const d = Xt(n.name, o) ?? (a && (0, tt.p)(e.redact(a), 500)) ?? (l === void 0 ? null : `webhook "${l.webhook}" would fail: ${l.reason}`);
   const f = d && (0, tt.p)(e.redact(d), 1e3);
   for (const t of Wt(o)) e.log.info(t);
   e.log.info(`chain "${n.name}": ${o.state}`);
   return {
    result: Gt(o, d !== null),
    failure: f,
    outputs: {
     "build-status": r.status,
     "chain-state": o.state,
     links: JSON.stringify(xt(o, e.redact)),
     ...ot(i, e)
    },
    deliveries: s,
    payload: u && Buffer.from(JSON.stringify(u)),
    record: (0, Yt.zv)(c.repository, r.run, s.map(t => ({
     ...t,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Bt(n.name, {
     chain: o,
     why: f
    }, e.redact), ...u ? [ (0, St.C)(u, e.redact) ] : [], (0, q.q)(s, e.redact) ].join("\n")
   };
  }
  function Gt({state: t}, e) {
   if (t === "not_run" && !e) return t;
   if (t === "success" || t === "waiting") return e ? "failure" : t;
   return "failure";
  }
  function Xt(t, e) {
   const {state: n, links: r, current: o} = e;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const s = o === null ? void 0 : r[o];
   if (s === void 0) return `chain "${t}" ended as ${n}`;
   const i = s.callback ? [ s.callback.description, s.callback.target_url ] : [];
   const a = n === "timeout" ? Ht : null;
   const c = [ s.reason ?? a, ...i ].filter(Boolean).join(", ");
   const u = `chain "${t}" stopped at "${s.name}": ${n}`;
   return c ? `${u}, ${c}` : u;
  }
  function Wt({state: t, links: e, current: n}) {
   const r = n ?? e.length;
   return e.flatMap((n, o) => {
    if (n.state !== "skipped") return [];
    const s = !n.enabled ? "enabled is false" : t === "not_run" ? "nothing is sent" : o < r ? "the chain starts after it" : `the chain is ${t} at "${e[r]?.name}"`;
    return [ `link "${n.name}" skipped: ${s}` ];
   });
  }
  function Kt(t, e, n) {
   const {state: r, at: o, reason: s = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = Qt(t, e, {
    state: r,
    completed: o,
    reason: s
   });
   if (t.links[e]?.state === "sending") i.unshift({
    kind: "abort",
    link: e
   });
   return te({
    ...a,
    state: r
   }, i);
  }
  function Vt(t, e, n) {
   const r = Qt(t, e, {
    state: "success",
    completed: n
   });
   return Zt(r, e + 1, n);
  }
  function Zt(t, e, n) {
   const r = $t(t, e);
   if (r === null) {
    const e = t.current === null ? "not_run" : "success";
    return te({
     ...t,
     state: e
    }, [ {
     kind: "done"
    } ]);
   }
   const o = Qt(t, r, {
    state: "sending",
    started: n
   });
   return te({
    ...o,
    state: "running",
    current: r
   }, [ {
    kind: "send",
    link: r
   } ]);
  }
  function Qt(t, e, n) {
   const r = t.links.map((t, r) => r === e ? {
    ...t,
    ...n
   } : t);
   return {
    ...t,
    links: r
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
    return re(t, e);

   case "callback":
    return se(t, e);

   case "refused":
    return ae(t, e);

   case "link_timeout":
    return ce(t, e.link) && !ue(t, e.link) ? Kt(t, e.link, {
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
  function re(t, e) {
   const {link: n, attempts: r, statusCode: o, at: s} = e;
   if (t.links[n]?.state === "skipped") return ee(t);
   const i = Qt(t, n, {
    attempts: r,
    statusCode: o
   });
   if (t.links[n]?.state !== "sending" || !ce(t, n)) return ee(i);
   const a = ue(i, n);
   const c = Qt(i, n, {
    state: "waiting"
   });
   if (e.kind === "taken") return oe(c);
   if (e.kind === "rejected" || e.kind === "lost") return a && e.kind === "lost" ? Vt(c, n, s) : Kt(c, n, {
    state: "error",
    at: s,
    reason: e.reason
   });
   if (a || vt(i, n)) return Vt(c, n, s);
   return i.links[n]?.via === "event" ? oe(c) : ee(c);
  }
  function oe(t) {
   return te({
    ...t,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function se(t, e) {
   const {link: n, callback: r, at: o} = e;
   const s = t.links[n];
   if (s === void 0) return fe(ee(t), "unexpected");
   if (ce(t, n) && s.callback === null && ie(s)) {
    const e = Qt(t, n, {
     callback: r
    });
    if (r.state !== "success") return fe(Kt(e, n, {
     state: r.state,
     at: o
    }), "accepted");
    return s.state === "sending" ? fe(te(e, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : fe(Vt(e, n, o), "accepted");
   }
   if (s.state === "timeout" || s.state === "cancelled") return fe(ee(t), "expired");
   const i = s.callback?.state ?? s.state;
   if (i === r.state) return fe(ee(t), "duplicate");
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
   const {link: n, reason: r, at: o} = e;
   const s = t.links[n];
   const i = s !== void 0 && s.via !== "delivery" && s.via !== "listener";
   return i && s.state === "waiting" && ce(t, n) ? Kt(t, n, {
    state: "error",
    at: o,
    reason: r
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
   return t.state === "running" && t.current !== null ? Kt(t, t.current, e) : ee(t);
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
   const r = n.replace(/[^\w.-]+/g, "-").slice(0, ke) || "-";
   return `callback ${M(t)} claimed in attempt ${e} by ${r}`;
  }
  function ge(t, e, n) {
   const r = [ ...t ].sort((t, e) => t.id - e.id);
   const o = r.find(t => we(t) === M(e));
   if (o === void 0) return {
    kind: "unsent"
   };
   const s = r.filter(({id: t}) => t > o.id);
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
    sent: o
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
  function _e({inputs: t}, e, {config: n, reported: r}) {
   const {apiUrl: o, serverUrl: s, repository: i, sha: a} = t.environment;
   const {run: c} = r;
   const u = H(e.api, {
    apiUrl: o,
    repository: i,
    sha: c.headSha ?? a
   });
   const l = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "event");
   const d = `${s}/${i}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const f = t => (0, F.vY)(`webhook/${n.name}/${t}`);
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
     for (const [r, o] of n.links.entries()) {
      const n = t.links[r]?.state !== o.state;
      const s = n && o.via !== "status" ? xe(o, d, e) : null;
      if (s === null) continue;
      p(async () => {
       if (o.via === "event" && await m(o.name)) return;
       const t = f(o.name);
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
   const r = t.callback?.description ?? t.reason;
   const o = t.callback?.target_url ?? e;
   const s = n(o) === o ? o : e;
   switch (t.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: t.state,
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
  var je = n(6735);
  var Se = n(1980);
  var Oe = n(1889);
  const Me = 65536;
  function Ne(t) {
   if (Buffer.byteLength(t) > Me) return {
    kind: "refused",
    error: "body_too_large"
   };
   const e = Te(t);
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
  function Te(t) {
   if (typeof t === "string") return t.replace(/^\ufeff/, "");
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  function Ie(t, e) {
   const n = [];
   const r = /[ \t\r\n]*:/y;
   let o = 0;
   while (o < t.length) {
    const s = t[o];
    const i = n.at(-1);
    if (s === '"') {
     const e = Ae(t, o);
     r.lastIndex = e;
     if (i && !i.isList && r.test(t)) {
      i.key = String(JSON.parse(t.slice(o, e)));
      if (i.key === i.wanted && i.found) return true;
      i.found ||= i.key === i.wanted;
     }
     o = e;
     continue;
    }
    if (s === "{" || s === "[") {
     const t = s === "[";
     const r = i === void 0 || i.key === i.wanted;
     const o = r ? e[n.length] ?? null : null;
     n.push({
      isList: t,
      key: t ? 0 : "",
      wanted: o,
      found: false
     });
    } else if (s === "}" || s === "]") n.pop(); else if (s === "," && typeof i?.key === "number") i.key += 1;
    o += 1;
   }
   return false;
  }
  function Ae(t, e) {
   let n = e + 1;
   while (n < t.length && t[n] !== '"') n += t[n] === "\\" ? 2 : 1;
   return n + 1;
  }
  const Ee = 3e4;
  const Ue = [ 202, 204, 404 ];
  async function Re(t, e) {
   const {url: n, headers: r, allowlist: o, signal: s} = e;
   const i = o.methods[0] ?? "GET";
   const a = (0, Oe.x5)(o, n, i);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const c = await t({
    url: n,
    method: "GET",
    headers: {
     accept: "application/json",
     ...r
    },
    body: null,
    timeoutMs: Ee,
    maxBytes: Me,
    refuses: (0, Oe.V4)(o, n.hostname),
    keepAlive: false,
    signal: s
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: u, body: l, cut: d} = c;
   if (Ue.includes(u) || u >= 500) return {
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
  function Le(t, e) {
   if (e === null || !URL.canParse(e, t.href)) return null;
   const n = new URL(e, t);
   n.hash = "";
   const r = n.origin === t.origin && !n.username && !n.password;
   return r ? n : null;
  }
  var Ce = n(5616);
  var qe = n(7386);
  var Pe = n(8314);
  var Be = n(6537);
  const Je = [ "0.0.0.0", "[::]", "*" ];
  function Fe(t, e) {
   const {listen: n, publicUrl: r} = t;
   const o = `http://${De(n.host)}:${e}`;
   if (r === "") {
    const t = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!Je.includes(t)) return o;
    throw new L.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const s = URL.canParse(r) ? new URL(r) : null;
   const i = s !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(s.protocol);
   if (i) return r.replace(/\/+$/, "");
   throw new L.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function De(t) {
   return t.includes(":") ? `[${t}]` : t;
  }
  var Ye = n(559);
  const He = {
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
  function ze(t, e) {
   const {step: n, io: r, course: o} = t;
   const s = o.config.webhooks.slice(e).filter(({enabled: t}) => t);
   const {tests_url: i} = n.config.notify ?? {};
   (0, Ye.Ip)([ ...s, {
    url: i
   } ], n.inputs.variables, r.log);
   const a = s.map(e => {
    const {via: r} = e.callback;
    if (r === "listener") Fe(n.inputs, n.inputs.listen.port);
    const o = He[r];
    const s = Ge(t, e, {
     keys: o,
     callback: null
    });
    const {url: i} = e.callback;
    if (i !== void 0 && Xe(t, e, s, null) === null) throw new L.x(`webhook "${e.name}": its callback.url is not on ${s.url.origin}; only the webhook's own scheme, host and port are polled`);
    return s;
   });
   (0, at.xD)(n.inputs.allowedHosts, r, a.map(({url: t}) => t));
   return a;
  }
  function Ge({step: t, io: e, course: n}, r, o) {
   const {reported: s, config: i, event: a} = n;
   const {environment: c} = t.inputs;
   const {run: u, build: l, status: d, subject: f} = s;
   const {keys: h, callback: p} = o;
   const k = (0, C.e)({
    repository: c.repository,
    runId: u.id,
    attempt: u.attempt,
    chain: i.name,
    webhook: r.name,
    kind: f.kind,
    status: d
   });
   return (0, at.nd)(t, e, r, {
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
    body: (0, Ce.r)({
     payload: l?.payload ?? null,
     isPrivate: u.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: t.secrets
    })
   });
  }
  function Xe({step: t, course: e}, {name: n, callback: r}, {url: o}, s) {
   const {values: i} = e.reported;
   const a = (0, Be.I)(i, t.secrets, t.inputs.variables);
   try {
    const t = r.url === void 0 ? null : r.url;
    return Le(o, s ?? (t && (0, Pe.KD)(t, a)));
   } catch (t) {
    if (!(t instanceof qe.vH)) throw t;
    throw new L.x(`webhook "${n}": callback.url: ${t.message}`);
   }
  }
  const We = 500;
  function Ke(t) {
   return t instanceof B.h && (t.status === null || t.status >= We);
  }
  function Ve({log: t, redact: e, signal: n}, r) {
   let o = false;
   return async () => {
    try {
     await r();
    } catch (r) {
     if (!(r instanceof Error && Ke(r)) || n.aborted) throw r;
     if (!o) t.warning(`${e(r.message)}; it is asked again until the time is over`);
     o = true;
    }
   };
  }
  const Ze = {
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
  function Qe(t) {
   const e = t.map(t => Ze[t]).join("; ");
   const n = `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
   return {
    valid: false,
    errors: t,
    message: n,
    http: tn(t[0])
   };
  }
  function tn(t) {
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
  const en = [ "state", "description", "context", "target_url" ];
  function nn(t) {
   if (t.method !== "POST") return "method_not_allowed";
   const e = t.headers["content-encoding"]?.trim().toLowerCase();
   return e && e !== "identity" ? "content_encoding" : null;
  }
  function rn(t) {
   const e = Ne(t);
   if (e.kind === "refused") return Qe([ e.error ]);
   const n = en.filter(t => Ie(e.text, [ t ]));
   return sn(e.json, new Set(n));
  }
  function on(t) {
   return sn(t, new Set);
  }
  function sn(t, e) {
   if (!ln(t)) return Qe([ "not_object" ]);
   const n = [];
   if (e.size > 0) n.push("duplicate_key");
   const r = n => e.has(n) ? null : o(t, n);
   const i = cn(r("state"));
   if (!e.has("state")) n.push(...i.errors);
   const a = r("description");
   n.push(...un("description", a, k.o1));
   const c = r("context");
   n.push(...un("context", c, k.N4));
   const u = r("target_url");
   if (u !== null && typeof u !== "string") n.push("target_url_type");
   if (n.length > 0 || i.state === null) return Qe(n);
   return an(i.state, {
    description: s(a),
    context: s(c),
    target_url: s(u)
   });
  }
  function an(t, e) {
   const n = t => t && (0, k.X5)(t);
   const r = [];
   if (Object.values(e).some(t => t !== n(t))) r.push("control_chars");
   const o = e.target_url && (0, k.XF)(e.target_url);
   if (o !== e.target_url) r.push("target_url_unusable");
   const s = {
    state: t,
    description: n(e.description),
    context: n(e.context),
    target_url: o
   };
   return {
    valid: true,
    callback: s,
    warnings: r
   };
  }
  function cn(t) {
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
  function un(t, e, n) {
   if (e === null) return [];
   if (typeof e !== "string") return [ `${t}_type` ];
   return (0, k.VJ)(e) > n ? [ `${t}_too_long` ] : [];
  }
  function ln(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  var dn = n(7753);
  function fn(t, e) {
   const n = bn(e, t.state.path);
   if (n === null) return gn([ "state_missing" ], `${t.state.path} has no value`);
   if (mn(t.state.pending, n)) return {
    kind: "pending"
   };
   const r = {
    description: wn(e, t.description, k.o1),
    context: wn(e, t.context, k.N4),
    target_url: wn(e, t.target_url, Number.POSITIVE_INFINITY)
   };
   const o = [ "description", "context", "target_url" ];
   const s = o.filter(t => r[t] === void 0);
   if (s.length > 0) {
    const e = s.map(e => `${e} at ${t[e]?.path}`);
    const n = s.map(t => `${t}_type`);
    return gn(n, `no text is the ${e.join(" and the ")}`);
   }
   const i = pn(t, n);
   const a = i === "error" ? kn(t, n) : null;
   const {callback: c, warnings: u} = an(i, {
    description: r.description ?? a,
    context: r.context ?? null,
    target_url: r.target_url ?? null
   });
   return {
    kind: "callback",
    callback: c,
    warnings: u
   };
  }
  function hn(t, e) {
   const n = Ne(e);
   if (n.kind === "refused") {
    const t = [ n.error ];
    return {
     kind: "refused",
     errors: t,
     message: Qe(t).message
    };
   }
   const {state: r, description: o, context: s, target_url: i} = t;
   const a = [ r, o, s, i ].find(t => t && Ie(n.text, yn(t.path)));
   return a === void 0 ? fn(t, n.json) : gn([ "duplicate_key" ], `${a.path} is not the only one`);
  }
  function pn(t, e) {
   if (mn(t.state.success, e)) return "success";
   return mn(t.state.failure, e) ? "failure" : "error";
  }
  function kn({state: t}, e) {
   const n = `${JSON.stringify(e)} at ${t.path} is in no list of the format`;
   return (0, k.IN)(n, k.o1);
  }
  function mn(t, e) {
   return t.includes(e);
  }
  function gn(t, e) {
   const {message: n} = Qe(t);
   return {
    kind: "refused",
    errors: t,
    message: `${n.slice(0, -1)}: ${e}.`
   };
  }
  function wn(t, e, n) {
   const r = e ? bn(t, e.path) : null;
   if (r === null) return null;
   return typeof r === "object" ? void 0 : (0, k.IN)(String(r), n);
  }
  function bn(t, e) {
   const n = (0, dn.$)(t, yn(e));
   return n.found && n.value !== "" ? n.value : null;
  }
  function yn(t) {
   const e = (0, dn.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  function vn(t, e) {
   const n = typeof t === "string" || Buffer.isBuffer(t) ? t : null;
   if (e === null) {
    const e = n === null ? on(t) : rn(n);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     message: e.message
    };
   }
   return n === null ? fn(e, t) : hn(e, n);
  }
  const $n = 1e4;
  async function _n(t, e, n) {
   if (e.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return xn(t, e, n);

   case "status":
    return Sn(t, e, Ve(t.io, n.look));

   case "poll":
    return jn(t, e, n);
   }
  }
  async function xn(t, e, {link: n, outcome: r}) {
   const o = r.tries.at(-1)?.answer;
   if (!o || o.cut) Mn(t, e, n, "its answer is longer than 64 KiB"); else On(t, e, n, o.body);
  }
  async function jn(t, e, {link: n, prepared: r, outcome: o}) {
   const {io: s, step: i} = t;
   const a = o.tries.at(-1)?.answer?.headers.location ?? null;
   const c = Xe(t, n, r, a);
   const {origin: u} = r.url;
   if (c === null) return Mn(t, e, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${u}, and only that may be polled`);
   await Sn(t, e, async () => {
    const o = await Re(s.send, {
     url: c,
     headers: Nn(r),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ s.signal, e.over.signal ])
    });
    if (e.over.signal.aborted) return;
    if (o.kind === "body") On(t, e, n, o.body); else if (o.kind === "refused") Mn(t, e, n, `polling ${u}: ${o.reason}`); else s.log.debug(`polling for "${n.name}": ${o.reason}`);
   });
  }
  async function Sn({io: t}, e, n) {
   while (!e.over.signal.aborted) {
    await n();
    await t.clock.sleep($n, e.over.signal);
   }
  }
  function On(t, e, n, r) {
   const {io: o, handle: s} = t;
   const i = vn(r, n.callback.format ?? null);
   const a = n.callback.via === "poll";
   const c = a ? "what was polled" : "its answer";
   switch (i.kind) {
   case "callback":
    {
     const {callback: t} = i;
     const n = o.clock.now();
     s({
      kind: "callback",
      link: e.index,
      callback: t,
      at: n
     });
     return;
    }

   case "pending":
    if (!a) Mn(t, e, n, `${c} is still pending`);
    return;

   case "refused":
    Mn(t, e, n, `${c} is no callback: ${i.message}`);
   }
  }
  function Mn({io: t, handle: e}, {index: n}, {name: r}, o) {
   const s = t.redact(o);
   t.log.warning(`link "${r}": ${s}`);
   e({
    kind: "refused",
    link: n,
    reason: s,
    at: t.clock.now()
   });
  }
  function Nn({headers: t}) {
   return Object.fromEntries(Object.entries(t).filter(([t]) => t !== "content-type" && !t.startsWith("webhook-")));
  }
  const Tn = 6e4;
  async function In(t, {what: e, ms: n, done: r, every: o}) {
   const {clock: s, log: i, signal: a} = t;
   const c = s.now();
   const u = AbortSignal.any([ r, a ]);
   const l = () => c + n - s.now();
   i.info(`waiting for ${e} until ${An(c + n)}`);
   let d = c;
   while (!u.aborted && l() > 0) {
    if (o) await o.ask();
    if (u.aborted) break;
    const t = o?.ms ?? d + Tn - s.now();
    await s.sleep(Math.max(0, Math.min(l(), t)), u);
    if (s.now() - d < Tn || u.aborted) continue;
    d = s.now();
    i.info(`waiting for ${e} since ${An(c)}, until ${An(c + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function An(t) {
   return `${new Date(t).toISOString().slice(11, 19)} UTC`;
  }
  function En({path: t, method: e}) {
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
  function Un(t, e) {
   return {
    ...e,
    digest: zn(t)
   };
  }
  function Rn(t, e) {
   const n = En(e);
   if (n !== null) return n;
   const r = Hn(t, e.path);
   if (r === null) return Dn(404, "No such path or token.");
   const o = nn(e);
   if (o === "method_not_allowed") return Fn(Qe([ o ]));
   if (r.isOver()) return Yn();
   const s = Number(e.headers["content-length"] ?? 0);
   if (o !== null) return Fn(Qe([ o ]));
   return s > Me ? Fn(Qe([ "body_too_large" ])) : null;
  }
  function Ln(t, e, n) {
   const r = Hn(t, e.path);
   const o = Rn(t, e);
   if (r === null || o !== null) {
    const t = o ?? Dn(404, "No such path or token.");
    return {
     answer: t,
     armed: r,
     heard: null
    };
   }
   const {body: s, headers: i} = e;
   if (s === null) return Bn(r, Qe([ "body_too_large" ]));
   if (r.keys.length > 0) {
    const t = {
     headers: i,
     body: s,
     now: n
    };
    const e = (0, p.MX)(r.signature, t, r.keys);
    if (e !== "ok") {
     const t = `The callback's signature is ${e}.`;
     return Jn(r, Dn(401, t), t);
    }
   }
   const a = Cn(r, s);
   if (a.kind === "refused") return Bn(r, a.refusal);
   if (a.kind === "pending") {
    const t = Pn(r, "pending");
    return {
     answer: t,
     armed: r,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = qn(r, a.callback);
   return {
    answer: c,
    armed: r,
    heard: a
   };
  }
  function Cn({format: t}, e) {
   if (t === null) {
    const t = rn(e);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     refusal: t
    };
   }
   const n = hn(t, e);
   if (n.kind !== "refused") return n;
   const {errors: r, message: o} = n;
   const {http: s} = Qe(r);
   return {
    kind: "refused",
    refusal: {
     errors: r,
     message: o,
     http: s
    }
   };
  }
  function qn(t, e) {
   const {ruling: n, state: r} = t.rule(e);
   switch (n) {
   case "accepted":
    return Pn(t, e.state);

   case "duplicate":
    return Pn(t, e.state, {
     duplicate: true
    });

   case "conflict":
    {
     const t = [ "already_final" ];
     const e = `The first callback stands: ${r}.`;
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
    return Yn();
   }
  }
  function Pn(t, e, n = {}) {
   const {chain: r, webhook: o} = t;
   const s = r === null ? {} : {
    chain: r,
    webhook: o
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
  function Bn(t, e) {
   return Jn(t, Fn(e), e.message);
  }
  function Jn(t, e, n) {
   const r = {
    kind: "refused",
    status: e.status,
    message: n
   };
   return {
    answer: e,
    armed: t,
    heard: r
   };
  }
  function Fn(t) {
   const e = Dn(t.http, t.message, t.errors);
   return t.http === 405 ? {
    ...e,
    headers: {
     allow: "POST"
    }
   } : e;
  }
  function Dn(t, e, n = []) {
   return {
    status: t,
    body: {
     accepted: false,
     errors: n,
     message: e
    }
   };
  }
  function Yn() {
   return Dn(410, "The time for this callback is over.");
  }
  function Hn(t, e) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(e)?.[1];
   if (n === void 0) return null;
   const r = zn(n);
   const o = t.filter(t => (0, v.timingSafeEqual)(t.digest, r));
   return o[0] ?? null;
  }
  function zn(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  function Gn(t) {
   const {state: e, description: n, context: r, target_url: o} = t;
   if (e === "pending") return null;
   const s = e === "success" || e === "failure";
   const i = on({
    state: s ? e : "error",
    description: n && (0, k.IN)(n, k.o1),
    context: (0, k.IN)(r, k.N4),
    target_url: o
   });
   return i.valid ? i.callback : null;
  }
  function Xn(t) {
   const {state: e, description: n, context: r, target_url: o} = t;
   const s = [ e, n, r && `(${r})`, o ];
   return s.filter(Boolean).join(" ");
  }
  const Wn = 10;
  function Kn(t, e) {
   let n = 0;
   const r = () => {
    n += 1;
    return n <= Wn;
   };
   return {
    info: e => {
     if (r()) t.info(e);
    },
    warning: e => {
     if (r()) t.warning(e);
    },
    close() {
     if (n > Wn) t.warning(`${n - Wn} more ${e}, not listed one by one`);
    }
   };
  }
  const Vn = 16;
  const Zn = 7 * 24 * 36e5;
  async function Qn(t, e, n) {
   const {io: r, board: o, step: s, course: i, publicUrl: a} = t;
   const c = r.randomBytes(Vn).toString("base64url");
   const u = {
    keys: {},
    look: async () => {}
   };
   const l = o.contextOf(n.name);
   await o.pending(n.name, c);
   switch (n.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return u;

   case "listener":
    r.mask(c);
    t.arm(tr(t, e, n, c));
    return {
     ...u,
     keys: {
      callback_url: `${a}/hook/${c}/`
     }
    };

   case "status":
    {
     const [n] = await o.statuses.list(l);
     const s = n?.id ?? 0;
     const i = {
      callback_url: o.statuses.url,
      callback_context: l
     };
     const a = async () => {
      const n = await o.statuses.latest(l);
      const i = n.filter(({id: t}) => t > s).map(Gn).findLast(t => t !== null);
      if (!i) return;
      const a = r.clock.now();
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
     const d = n.callback.timeout ?? Zn;
     const f = x({
      v: 1,
      repo: a,
      run: u.id,
      att: u.attempt,
      sha: u.headSha ?? s.inputs.environment.sha,
      chain: i.config.name,
      link: n.name,
      exp: Math.floor((r.clock.now() + d) / 1e3),
      n: c
     }, l);
     r.mask(f);
     const h = async () => {
      e.taken ||= await o.isTaken(n.name);
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
  function tr({step: t, course: e, handle: n, chain: r, io: o}, s, {name: i, callback: a}, c) {
   const {index: u} = s;
   const l = Kn(o.log, `callbacks of "${i}" changed nothing`);
   return Un(c, {
    chain: e.config.name,
    webhook: i,
    signature: a.signature,
    keys: a.secret_name.flatMap(e => t.secrets.get(e) ?? []),
    format: a.format ?? null,
    isOver: () => {
     const t = r().links[u]?.state;
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
      at: o.clock.now()
     }) ?? "unexpected";
     const a = `callback of "${i}": ${Xn(t)} (${s})`;
     if (s === "accepted") o.log.info(a); else if (s === "conflict") l.warning(a); else l.info(a);
     const c = r().links[u];
     const d = c?.callback?.state ?? c?.state ?? t.state;
     return {
      ruling: s,
      state: d
     };
    }
   });
  }
  const er = 1e4;
  const nr = 10 * 6e4;
  const rr = [ 1, 2, 4 ];
  async function or(t, e) {
   const n = fr(t, e);
   const r = lr(t, e, n);
   try {
    const r = await Qn(t, e, n);
    if (!e.over.signal.aborted) await sr(t, e, n, r);
   } catch (r) {
    dr(t, e, n, r);
   }
   await r;
  }
  async function sr(t, e, n, r) {
   const {step: o, io: s, course: i, chain: a} = t;
   const c = a().links.slice(0, e.index).findLast(({enabled: t}) => t);
   const u = Ge({
    step: o,
    io: s,
    course: i
   }, n, {
    keys: r.keys,
    callback: c?.callback ?? null
   });
   const l = await ir(t, e, n, u, r);
   await _n(t, e, {
    link: n,
    prepared: u,
    outcome: l,
    look: r.look
   });
  }
  async function ir({step: t, io: e, chain: n, handle: r, deliveries: o}, s, i, a, {look: c}) {
   e.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const u = await (0, je.c)(e, a, {
    ...ur(i),
    allowlist: t.allowlist,
    signal: AbortSignal.any([ e.signal, s.inFlight.signal ]),
    mayRetry: () => ar(e, s, i, c)
   });
   const l = s.inFlight.signal.aborted && !e.signal.aborted;
   const d = l ? cr(u, n().links[s.index]?.state) : u;
   o.push((0, at.ct)(t.inputs, e, a, d));
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
    r({
     kind: "taken",
     ...g
    });
   } else if (h) r({
    kind: "delivered",
    ...g
   }); else r({
    kind: f.at(-1)?.answer ? "rejected" : "lost",
    reason: e.redact(p ?? "not delivered"),
    ...g
   });
   if (m !== null && !Ke(m.error)) throw m.error;
   return u;
  }
  async function ar({log: t, redact: e}, n, {name: r}, o) {
   try {
    await o();
    return n.mayRetry;
   } catch (n) {
    const o = e((0, Se.bD)(n));
    t.warning(`link "${r}" is not sent again, for it may have been called back: ${o}`);
    return false;
   }
  }
  function cr(t, e) {
   if (t.delivered) return t;
   const n = `cancelled: the link had ended before it answered (${e})`;
   const r = t.tries.at(-1);
   return {
    ...t,
    reason: n,
    tries: t.tries.map(t => t === r ? {
     ...t,
     message: n
    } : t)
   };
  }
  function ur(t) {
   const {via: e, timeout: n = nr} = t.callback;
   const r = e === "response" || e === "delivery";
   return {
    successCodes: t.success_codes,
    timeoutMs: t.timeout ?? (r ? n : er),
    schedule: t.retry_schedule ?? rr,
    careful: t.retry_schedule === void 0,
    keepAlive: false
   };
  }
  async function lr({io: t, handle: e, deadline: n}, r, {name: o, callback: s}) {
   const {via: i, timeout: a = nr} = s;
   const c = i === "event" ? nr : a;
   const u = n - t.clock.now();
   const l = i === "delivery" || i === "event";
   const d = await In(t, {
    what: l ? `the answer of "${o}"` : `the callback of "${o}"`,
    ms: Math.min(c, u),
    done: r.over.signal
   });
   if (d === "cancelled" || r.over.signal.aborted) return;
   const f = t.clock.now();
   if (c < u) e({
    kind: "link_timeout",
    link: r.index,
    at: f
   }); else e({
    kind: "chain_timeout",
    at: f
   });
  }
  function dr({io: t, chain: e, handle: n}, r, {name: o}, s) {
   const i = t.redact((0, Se.bD)(s));
   const a = {
    link: r.index,
    reason: i,
    at: t.clock.now()
   };
   if (!r.over.signal.aborted) t.log.warning(`link "${o}": ${i}`);
   if (e().links[r.index]?.state === "sending") n({
    kind: "rejected",
    attempts: 0,
    statusCode: null,
    ...a
   }); else n({
    kind: "refused",
    ...a
   });
  }
  function fr({course: t}, {index: e}) {
   const n = t.config.webhooks[e];
   if (n === void 0) throw new Error(`the chain has no link ${e}`);
   return n;
  }
  var hr = n(7067);
  function pr(t) {
   const e = new Set;
   let n = 0;
   const r = t => {
    if (e.delete(t)) n -= t.bytes;
   };
   return {
    share(o) {
     const s = {
      bytes: 0,
      shed: o
     };
     return {
      take(o) {
       e.add(s);
       s.bytes += o;
       n += o;
       for (const o of e) {
        if (n <= t) return;
        r(o);
        o.shed();
       }
      },
      release: () => r(s)
     };
    }
   };
  }
  const kr = 1e3;
  const mr = 1048576;
  const gr = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function wr(t) {
   const e = t.url ?? "/";
   const [n = "", ...r] = e.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   return {
    method: t.method ?? "",
    path: n,
    query: new URLSearchParams(r.join("?")),
    headers: br(t)
   };
  }
  function br({rawHeaders: t}) {
   const e = new Map;
   for (let n = 0; n + 1 < t.length; n += 2) {
    const r = (t[n] ?? "").toLowerCase();
    const o = t[n + 1] ?? "";
    const s = e.get(r);
    e.set(r, s === void 0 ? o : `${s}, ${o}`);
   }
   return Object.fromEntries(e);
  }
  function yr(t, e, n) {
   const r = [];
   let o = 0;
   const s = e.budget.share(() => {
    i();
    t.destroy();
   });
   const i = () => {
    clearTimeout(l);
    t.off("data", c).off("end", u);
    s.release();
    r.length = 0;
   };
   const a = t => {
    i();
    n(t);
   };
   const c = t => {
    o += t.length;
    if (o > e.maxBytes) return a(null);
    r.push(t);
    s.take(t.length);
   };
   const u = () => a(Buffer.concat(r, o));
   const l = setTimeout(() => a("late"), e.bodyMs);
   t.on("data", c).on("end", u);
   t.once("close", i);
  }
  function vr(t, e, {status: n, headers: r, body: o}) {
   const s = Buffer.from(JSON.stringify(o));
   e.writeHead(n, {
    ...r,
    "content-type": "application/json",
    "content-length": s.length,
    connection: "close"
   });
   if (t.complete || t.headers.expect !== void 0) {
    e.end(s);
    return;
   }
   e.write(s);
   let i = mr;
   const a = () => {
    clearTimeout(c);
    e.end();
   };
   const c = setTimeout(a, kr);
   t.on("data", t => {
    i -= t.length;
    if (i < 0) a();
   });
   t.once("end", a);
   t.once("close", a);
  }
  function $r(t, e) {
   if (!e.writable) {
    e.destroy();
    return;
   }
   const n = gr.get(t) ?? "400 Bad Request";
   const r = "connection: close\r\ncontent-length: 0\r\n\r\n";
   e.end(`HTTP/1.1 ${n}\r\n${r}`, () => e.destroy());
  }
  const _r = {
   headersMs: 5e3,
   bodyMs: 1e4,
   bodyBytes: 16 * 1024 * 1024,
   connections: 1024,
   patienceMs: 2e3
  };
  const xr = 16384;
  const jr = 4096;
  const Sr = 16384;
  const Or = 250;
  async function Mr(t) {
   const e = {
    ..._r,
    ...t.limits
   };
   const n = new Map;
   const r = new Set;
   const o = pr(Math.max(e.bodyBytes, t.maxBytes));
   const s = (0, hr.createServer)({
    headersTimeout: e.headersMs,
    requestTimeout: e.headersMs + e.bodyMs,
    connectionsCheckingInterval: Math.ceil(e.headersMs / 10),
    maxHeaderSize: Sr
   });
   s.maxRequestsPerSocket = 1;
   s.maxConnections = xr;
   s.on("connection", t => {
    Nr(n, e);
    n.set(t, performance.now());
    t.once("close", () => {
     n.delete(t);
     r.delete(t);
    });
   });
   s.on("clientError", (t, e) => $r(t.code, e));
   const i = (n, s) => {
    const i = wr(n);
    const a = Er(t, () => t.admit(i));
    if (a !== null) return vr(n, s, a);
    if (n.headers.expect !== void 0) s.writeContinue();
    yr(n, {
     ...t,
     ...e,
     budget: o
    }, e => {
     if (e === "late") return vr(n, s, Ar);
     if (e !== null) r.add(n.socket);
     const o = Er(t, () => t.answer({
      ...i,
      body: e
     }));
     if (!(o instanceof Promise)) return vr(n, s, o);
     o.then(t => vr(n, s, t), e => vr(n, s, Ur(t, e)));
    });
   };
   s.on("request", i);
   s.on("checkContinue", i);
   const a = await Tr(s, t);
   s.on("error", t.report);
   return {
    port: a,
    close: () => Ir(s, n, r)
   };
  }
  function Nr(t, e) {
   for (const [n, r] of t) {
    const o = performance.now() - r < e.patienceMs;
    if (t.size < e.connections || o) return;
    t.delete(n);
    n.destroy();
   }
  }
  function Tr(t, {host: e, port: n}) {
   return new Promise((r, o) => {
    t.once("error", t => o(new Error(`Cannot listen on ${e}:${n} (${t.message}); set the input listen to an address of this machine and a free port.`, {
     cause: t
    })));
    t.listen({
     host: e,
     port: n,
     backlog: jr
    }, () => {
     t.removeAllListeners("error");
     const e = t.address();
     r(typeof e === "object" && e ? e.port : n);
    });
   });
  }
  async function Ir(t, e, n) {
   const r = new Promise(e => t.close(() => e()));
   for (const t of e.keys()) if (!n.has(t)) t.destroy();
   const o = setTimeout(() => {
    for (const t of e.keys()) t.destroy();
   }, Or);
   await r;
   clearTimeout(o);
  }
  const Ar = {
   status: 408,
   body: {
    accepted: false,
    errors: [],
    message: "The body came too slowly."
   }
  };
  function Er(t, e) {
   try {
    return e();
   } catch (e) {
    return Ur(t, e);
   }
  }
  function Ur(t, e) {
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
  async function Rr(t, e, {what: n, path: r = "", ...o}) {
   const {host: s, port: i} = t.listen;
   Fe(t, i);
   const a = Kn(e.log, "failures of the listener");
   const c = await Mr({
    host: s,
    port: i,
    ...o,
    report: t => a.warning(`the listener failed: ${t}`)
   });
   const u = Fe(t, c.port);
   e.log.info(`listening on ${De(s)}:${c.port} for ${n} to ${u}${r}`);
   return {
    publicUrl: u,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function Lr(t, e, n) {
   const r = Kn(e.log, "callbacks were refused");
   const o = await Rr(t, e, {
    what: "callbacks",
    maxBytes: Me,
    admit: t => Rn(n, t),
    answer: t => {
     const o = Math.floor(e.clock.now() / 1e3);
     const {answer: s, heard: i} = Ln(n, t, o);
     if (i !== null) Cr(e.log, r, i);
     return s;
    }
   });
   return {
    publicUrl: o.publicUrl,
    async close() {
     await o.close();
     r.close();
    }
   };
  }
  function Cr(t, e, n) {
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
  async function qr(t, e, n, r) {
   let {chain: o} = n;
   let s = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const u = [];
   const l = _e(t, e, n);
   const d = await Pr(t, e, n, u);
   const f = e.clock.now() + n.timeoutMs;
   const h = t => {
    const e = ne(o, t);
    const n = o;
    o = e.chain;
    if (e.ruling === "accepted" && t.kind === "callback") s = t.callback;
    l.follow(n, o);
    for (const t of i.values()) if (o.current !== t.index || o.state !== "running") t.over.abort();
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
    chain: () => o,
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
    a.push(or(p, e));
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
    h(r);
    if (e.signal.aborted) m();
    for (let t = 0; t < a.length; t += 1) await a[t];
   } finally {
    e.signal.removeEventListener("abort", m);
    await (d?.close());
   }
   const g = await l.settled();
   return {
    chain: o,
    deliveries: p.deliveries,
    callback: s,
    trouble: g
   };
  }
  async function Pr({inputs: t}, e, {config: n}, r) {
   const o = n.webhooks.some(({enabled: t, callback: e}) => t && e.via === "listener");
   return o ? Lr(t, e, r) : null;
  }
  var Br = n(8319);
  var Jr = n(9484);
  async function Fr(t, e) {
   const {inputs: n, config: r} = t;
   const o = Yr(r, n.chain);
   const s = Hr(o, n.startAt);
   const i = await (0, Jr.Y)(t, e, true);
   const a = await Gr(t, e, {
    plan: o,
    from: s,
    reported: i
   });
   const c = {
    config: o,
    chain: bt(Dr(o)),
    reported: i,
    event: a.event ?? "",
    timeoutMs: n.timeoutMs ?? o.timeout
   };
   const u = {
    chain: c.chain,
    callback: null
   };
   if (a.event === null) {
    const r = `chain "${o.name}" did not start: ${a.why}`;
    e.log.info(r);
    const s = n.dryRun || n.environment.eventName === "workflow_run";
    const i = s ? null : r;
    return zt(t, e, c, {
     ...u,
     deliveries: [],
     trouble: i
    });
   }
   zr(e, o, s);
   const l = ze({
    step: t,
    io: e,
    course: c
   }, s);
   if (n.dryRun) return zt(t, e, c, {
    ...u,
    deliveries: l.map(n => (0, at.Km)(t, e, n)),
    trouble: null
   });
   e.log.info(`chain "${o.name}" starts for ${a.event}`);
   const d = e.clock.now();
   const f = await qr(t, e, c, {
    kind: "start",
    from: s,
    at: d
   });
   return zt(t, e, c, f);
  }
  function Dr(t) {
   return {
    links: t.webhooks.map(({name: t, enabled: e, callback: n}) => ({
     name: t,
     enabled: e,
     via: n.via
    })),
    expectFinalCallback: t.expect_final_callback
   };
  }
  function Yr({chains: t}, e) {
   const n = t.map(t => t.name);
   const [r, o] = t;
   if (r === void 0) throw new L.x("the config has no chains; write one under chains:");
   if (e === "" && o !== void 0) throw new L.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const s = e === "" ? r : t.find(t => t.name === e);
   if (s !== void 0) return s;
   throw new L.x(`input chain is "${e}", which the config does not have; write ${(0, 
   st.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Hr(t, e) {
   if (e === "") return 0;
   const n = t.webhooks.map(t => t.name);
   const r = n.indexOf(e);
   if (r >= 0 && t.webhooks[r]?.enabled) return r;
   throw new L.x(r >= 0 ? `input start-at is "${e}", which is not enabled` : `input start-at is "${e}", which chain "${t.name}" does not have; write ${(0, 
   st.p)(e, n) ?? `one of ${n.join(", ")}`}`);
  }
  function zr(t, e, n) {
   const r = e.webhooks.slice(0, n).map(({name: t}) => `"${t}"`);
   if (r.length > 0) t.log.notice(`chain "${e.name}" starts at "${e.webhooks[n]?.name}"; passed over: ${r.join(", ")}`);
  }
  async function Gr(t, e, {plan: n, from: r, reported: o}) {
   const {repository: s} = t.inputs.environment;
   const i = t => ({
    event: null,
    why: t
   });
   const a = n.webhooks.slice(r).filter(({enabled: t}) => t);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (o.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${o.facts.repository || "unknown"}); match.repository can name it`);
   const c = await (0, Br.$)(o, e, s, [ n ]);
   const u = (0, _t.O)({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!u.send) return i(u.text);
   const l = (0, Ye.Nt)(Xr(n, a), t, e.log);
   return l.size > 0 ? i("a secret that it needs is empty") : {
    event: u.event
   };
  }
  function Xr(t, e) {
   const {token_secret_name: n} = t;
   return e.map(t => t.callback.via === "event" && n !== void 0 ? {
    ...t,
    secret_name: [ ...t.secret_name, n ]
   } : t);
  }
  const Wr = [ "pending", "queued", "in_progress", "waiting" ];
  function Kr(t, e, n) {
   switch (t) {
   case "repository_dispatch":
    return Zr(t, r(e, "client_payload"));

   case "workflow_dispatch":
    return Zr(t, r(e, "inputs"));

   case "status":
    return Qr(to(e), n);

   case "deployment_status":
    return Qr(eo(e), n);

   case "check_run":
    return Qr(no(e), n);

   default:
    return so(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function Vr(t) {
   return t === "repository_dispatch" || t === "workflow_dispatch";
  }
  function Zr(t, e) {
   if (typeof e !== "object" || e === null || Array.isArray(e)) return so(`The ${t} event carries nothing, so no callback.`);
   const n = o(e, "token");
   const r = o(e, "signature");
   for (const [e, o] of Object.entries({
    token: n,
    signature: r
   })) if (o !== null && typeof o !== "string") return so(`The ${t} event's ${e} must be a string.`);
   const i = o(e, "callback");
   return {
    kind: "dispatched",
    body: i ?? e,
    token: s(n),
    signature: s(r),
    signedText: s(i)
   };
  }
  function Qr(t, e) {
   if (e === null) return so(`The input context must name the one context that counts in ${t.name} events.`);
   const {context: n, same: r} = t;
   if (typeof n !== "string" || !r(n, e)) return oo(t, `speaks of another context than ${e}`);
   if (t.pending) return oo(t, `says ${e} is not finished`);
   const o = on({
    state: t.state,
    description: io(t.description, k.o1),
    context: io(t.context, k.N4),
    target_url: t.target_url
   });
   return {
    kind: "reported",
    verdict: o,
    sha: s(t.sha)
   };
  }
  function to(t) {
   const e = r(t, "state");
   return {
    name: "status",
    context: r(t, "context"),
    same: F.IE,
    state: e,
    pending: e === "pending",
    description: r(t, "description"),
    target_url: r(t, "target_url"),
    sha: r(t, "sha")
   };
  }
  function eo(t) {
   const e = r(t, "deployment_status");
   const n = r(e, "state");
   return {
    name: "deployment_status",
    context: o(e, "environment") ?? r(r(t, "deployment"), "environment"),
    same: F.IE,
    state: n,
    pending: Wr.some(t => t === n),
    description: r(e, "description"),
    target_url: o(e, "target_url") ?? o(e, "log_url"),
    sha: r(r(t, "deployment"), "sha")
   };
  }
  function no(t) {
   const e = r(t, "check_run");
   const n = r(e, "conclusion");
   const s = n === "success" || n === "failure";
   const i = r(r(e, "output"), "title");
   return {
    name: "check_run",
    context: r(e, "name"),
    same: (t, e) => t === e,
    state: s ? n : "error",
    pending: r(e, "status") !== "completed",
    description: s ? i : ro(n, i),
    target_url: o(e, "details_url") ?? o(e, "html_url"),
    sha: r(e, "head_sha")
   };
  }
  function ro(t, e) {
   if (typeof t !== "string") return e;
   const n = `the conclusion is ${t}`;
   return typeof e === "string" ? `${n}: ${e}` : n;
  }
  function oo(t, e) {
   return {
    kind: "waiting",
    reason: `The ${t.name} event ${e}.`
   };
  }
  function so(t) {
   return {
    kind: "refused",
    message: t
   };
  }
  function io(t, e) {
   return typeof t === "string" ? (0, k.IN)(t, e) : t;
  }
  var ao = n(5582);
  var co = n(9621);
  function uo(t, e, n) {
   const r = t?.state === "success";
   const o = [ r ? `## ${Ot.j7.success} Gate passed` : `## ${Ot.j7.failure} Gate closed`, (0, 
   Ct.FY)(n(e)), ...t?.target_url ? [ (0, Ct.nf)("Details", n(t.target_url)) ] : [] ];
   return `${o.join("\n\n")}\n`;
  }
  const lo = 45 * 6e4;
  function fo({inputs: t}, e, n) {
   const {environment: r} = t;
   const o = (0, co.e)(t);
   const s = n.kind === "judged" ? n.callback : null;
   const i = s?.state === "success";
   const a = ho(n);
   const c = i ? null : (0, tt.p)(e.redact(a), 1e3);
   e.log.info(`gate ${i ? "passed" : "closed"}: ${a}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...ot(s, e),
     sha: n.sha ?? o.run?.headSha ?? r.sha,
     "run-id": String(o.runId),
     "run-attempt": String(o.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Yt.zv)(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }),
    summary: uo(s, a, e.redact)
   };
  }
  function ho(t) {
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
  async function po({inputs: t}, e, n, r) {
   let o = null;
   let s = 0;
   const i = new AbortController;
   e.mask(t.callbackToken);
   const a = Un(t.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: r,
    isOver: () => o === null && i.signal.aborted,
    rule: t => {
     if (o === null) {
      o = t;
      i.abort();
      return {
       ruling: "accepted",
       state: t.state
      };
     }
     if (o.state === t.state) return {
      ruling: "duplicate",
      state: o.state
     };
     s += 1;
     return {
      ruling: "conflict",
      state: o.state
     };
    }
   });
   const c = await Lr(t, e, [ a ]);
   const u = await In(e, {
    what: "a callback",
    ms: t.timeoutMs ?? lo,
    done: i.signal
   });
   i.abort();
   await c.close();
   if (s > 0) e.log.warning(`${s} callbacks contradicted the first one`);
   if (o !== null) return {
    kind: "judged",
    callback: o
   };
   return {
    kind: u
   };
  }
  const ko = /^[A-Za-z0-9_-]{16,200}$/;
  const mo = [ "status", "deployment_status", "check_run" ];
  function go({inputs: t}) {
   const {via: e, callback: n, environment: r, context: o, dryRun: s} = t;
   const i = n.trim() === "" ? e : "callback";
   const {eventName: a} = r;
   const c = t => {
    throw new L.x(t);
   };
   if (s) c("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (t.callbackFormat !== "" && i === "status") c("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (t.callbackSecretName !== "") {
    if (i === "callback" || i === "status") c(`input callback-secret-name is set, but a callback from ${i === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (i === "event" && mo.includes(a)) c(`input callback-secret-name is set, but a ${a} event cannot carry a signature; leave it out`);
   }
   const u = i === "status" || i === "event" && mo.includes(a);
   if (u && o === "") c("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (t.chain !== "" && (i !== "event" || !Vr(a))) c("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (i === "listener" && !ko.test(t.callbackToken)) c("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return i;
  }
  var wo = n(6764);
  async function bo(t, e) {
   try {
    return await yo(t, e);
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
  async function yo({inputs: t}, e) {
   const {environment: n, context: r} = t;
   const {repository: o, apiUrl: s} = n;
   const i = (0, co.e)(t);
   const a = await (0, wo.c)(e.api, o, i.runId, i.attempt);
   const c = a?.started ?? a?.created ?? null;
   if (a === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${i.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const u = i.run?.headSha ?? a.headSha ?? n.sha;
   const l = H(e.api, {
    apiUrl: s,
    repository: o,
    sha: u
   });
   const d = new AbortController;
   let f = null;
   const h = async () => {
    const t = (await l.latest(r)).find(({created: t}) => t !== null && t >= c);
    f = t ? Gn(t) : null;
    if (f !== null) d.abort();
   };
   const p = await In(e, {
    what: `the commit status "${r}" of ${u}`,
    ms: t.timeoutMs ?? lo,
    done: d.signal,
    every: {
     ms: $n,
     ask: Ve(e, h)
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
  function vo({inputs: t, secrets: e}, {chains: n}, r) {
   const {repository: o} = t.environment;
   const s = n.filter(({name: e, token_secret_name: n}) => n !== void 0 && (t.chain === "" || t.chain === e));
   let i = t.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${t.chain}" with a token_secret_name`;
   for (const n of s) {
    const s = e.get(n.token_secret_name ?? "") ?? "";
    const a = j(r, s);
    if (a.kind === "refused") {
     i = a.message;
     continue;
    }
    const {claims: c} = a;
    if (!_o(c.repo, o)) return xo(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return $o(n, c);
    i = `the token is for the chain "${c.chain}", which ${t.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return xo(i);
  }
  function $o(t, e) {
   const n = t.webhooks.findIndex(({name: t}) => t === e.link);
   const r = t.webhooks[n];
   return r?.enabled && r.callback.via === "event" ? {
    kind: "found",
    claims: e,
    plan: t,
    link: r,
    index: n
   } : xo(`chain "${t.name}" has no link "${e.link}" with via: event any more`);
  }
  function _o(t, e) {
   return t.toLowerCase() === e.toLowerCase();
  }
  function xo(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  const jo = 1500;
  const So = 5;
  const Oo = 21;
  const Mo = 3e3;
  async function No({inputs: t}, e, n, r) {
   const {statuses: o} = n;
   const {n: s} = r;
   const i = Io(t);
   const a = n.contextOf(r.link);
   const c = e.clock.now();
   const u = await To(e, So, async () => {
    const t = ge(await o.list(a), s, i);
    return t.kind === "unsent" ? null : t;
   });
   if (u === null) return Ao("the commit has no status that says this link was sent");
   if (u.kind === "refused") return Ao(u.message);
   const l = O(r, Math.floor(c / 1e3));
   const d = await o.post({
    state: l ? "error" : "pending",
    context: a,
    description: l ? "the callback came after its time" : me(s, i),
    target_url: i.page
   });
   if (l) return Ao("its token has expired, and the link is set to error");
   const f = e.clock.now();
   let h = null;
   const p = await To(e, Oo, async () => {
    const t = await o.list(a);
    const n = t.some(({id: t}) => t === d.id);
    const r = ge(n ? t : [ ...t, d ], s, i);
    if (r.kind === "refused") return r;
    if (!n) return null;
    h ??= e.clock.now() - f;
    const c = e.clock.now() - f >= Math.max(Mo, 2 * h);
    return c ? r : null;
   });
   if (p === null) return Ao("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Ao(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function To({clock: t, log: e, signal: n}, r, o) {
   for (let s = 1; ;s += 1) {
    const i = await o();
    if (i !== null || s >= r || n.aborted) return i;
    e.debug("the statuses of the link are read again");
    await t.sleep(jo, n);
   }
  }
  function Io(t) {
   const {serverUrl: e, repository: n, runId: r, runAttempt: o, runnerName: s, job: i} = t.environment;
   return {
    page: `${e}/${n}/actions/runs/${r}`,
    attempt: o,
    job: t.jobId || s || i
   };
  }
  function Ao(t) {
   return {
    kind: "refused",
    reason: t
   };
  }
  async function Eo({webhooks: t}, e, n) {
   const r = [];
   for (const {name: o, enabled: s} of t.slice(0, e)) {
    if (!s) continue;
    const t = await n.statuses.list(n.contextOf(o));
    const [e] = t;
    const i = e ? Gn(e) : null;
    if (i?.state !== "success") continue;
    const a = t.find(({state: t}) => t === "pending");
    r.push({
     name: o,
     callback: i,
     attempts: 1,
     started: a?.created ?? null,
     completed: e?.created ?? null
    });
   }
   return r;
  }
  async function Uo(t, e, {claims: n, plan: r, index: o}) {
   const {inputs: s} = t;
   const {repository: i} = s.environment;
   Fe(s, s.listen.port);
   const a = await (0, Jr.Y)(t, e, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: u} = await (0, Br.$)(c, e, i, [ r ]);
   const l = Dr(r);
   const d = {
    config: r,
    chain: bt(l),
    reported: c,
    event: r.events.find(t => u.includes(t)) ?? r.events[0] ?? "",
    timeoutMs: s.timeoutMs ?? r.timeout
   };
   ze({
    step: t,
    io: e,
    course: d
   }, o + 1);
   const f = _e(t, e, d);
   try {
    const s = await Eo(r, o, f);
    const i = await No(t, e, f, n);
    if (i.kind === "refused") return i;
    const a = i.sent.created;
    const c = yt(l, {
     link: o,
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
  function Ro(t) {
   const {signature: e, keys: n, value: r, text: o, now: s} = t;
   if (n.length === 0) return null;
   if (o === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const i = (0, p.MX)(e, {
    headers: r === null ? {} : {
     [(0, p.Ml)(e)]: r
    },
    body: Buffer.from(o),
    now: Math.floor(s / 1e3)
   }, n);
   return i === "ok" ? null : `the callback's signature is ${i}`;
  }
  const Lo = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function Co(t, e, n) {
   const r = await t.loadConfig();
   const o = vo(t, r, n.token);
   if (o.kind === "refused") return fo(t, e, o);
   e.mask(n.token);
   const {claims: s, plan: i, link: a, index: c} = o;
   const {sha: u} = s;
   const l = {
    ...t.inputs,
    runId: s.run,
    runAttempt: s.att
   };
   const d = {
    ...t,
    inputs: l,
    config: r
   };
   const f = (t, n) => fo(d, e, {
    kind: t,
    reason: n,
    sha: u
   });
   const h = i.webhooks.slice(c).filter(({enabled: t}) => t);
   if ((0, Ye.Nt)(h, d, e.log).size > 0) return f("refused", "a secret of the chain is empty");
   const p = Po(d, e, o, n);
   if (p.kind === "pending") return f("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return f("refused", p.reason);
   const {callback: k} = p;
   const m = await Uo(d, e, o).catch(t => {
    if (e.signal.aborted) return null;
    throw t;
   });
   if (m === null || e.signal.aborted) return qo(f("stopped", Lo));
   if (m.kind === "refused") return f("refused", m.reason);
   const {course: g} = m;
   e.log.info(`chain "${i.name}" goes on at "${a.name}": ${k.state}`);
   const w = await qr(d, e, g, {
    kind: "callback",
    link: c,
    callback: k,
    at: e.clock.now()
   });
   const b = zt(d, e, g, {
    ...w,
    callback: w.callback ?? k
   });
   return Bo(s, b);
  }
  function qo(t) {
   const e = {
    ...t.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...t,
    outputs: e
   };
  }
  function Po({secrets: t}, e, {link: n}, {body: r, signature: o, signedText: s}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const u = Ro({
    signature: a,
    keys: i.map(e => t.get(e) ?? ""),
    value: o,
    text: s,
    now: e.clock.now()
   });
   if (u !== null) return {
    kind: "refused",
    reason: u
   };
   const l = vn(r, c ?? null);
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
  function Bo({sha: t, run: e, att: n}, r) {
   const o = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
   return {
    ...r,
    failure: r.result === "waiting" ? o : r.failure,
    outputs: {
     ...r.outputs,
     sha: t,
     "run-id": String(e),
     "run-attempt": String(n)
    }
   };
  }
  async function Jo(t, e) {
   const {inputs: n} = t;
   const r = go(t);
   const o = it(t, n.callbackSecretName);
   const s = Fo(t);
   const i = n => fo(t, e, n);
   switch (r) {
   case "callback":
    return i(Do(n.callback, s));

   case "listener":
    return i(await po(t, e, o, s));

   case "status":
    return i(await bo(t, e));

   case "event":
    return Yo(t, e, o, s);
   }
  }
  function Fo({inputs: t}) {
   const e = t.callbackFormat;
   return e === "" ? null : (0, ao.X)({
    text: e,
    file: "callback-format"
   });
  }
  function Do(t, e) {
   const n = vn(t, e);
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
  async function Yo(t, e, n, r) {
   const {inputs: o} = t;
   const {eventName: s, event: i} = o.environment;
   const a = n => fo(t, e, n);
   const c = Kr(s, i, o.context || null);
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
     if (i !== null) return Co(t, e, {
      body: s,
      token: i,
      signature: u,
      signedText: l
     });
     if (o.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${o.chain}" needs`
     });
     const d = Ro({
      signature: "jobserv",
      keys: n,
      value: u,
      text: l,
      now: e.clock.now()
     });
     return a(d === null ? Do(s, r) : {
      kind: "refused",
      reason: d
     });
    }
   }
  }
  const Ho = "/webhooks/v1/";
  const zo = /^[A-Za-z0-9_-]{16,200}$/;
  const Go = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const Xo = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function Wo(t, e) {
   const [n, r = ""] = Go.exec(t) ?? [];
   if (n === void 0) return null;
   const [o, s = "", i = ""] = Xo.exec(r) ?? [];
   if (o === void 0) return {
    uri: Ko(r),
    tokened: false
   };
   return e !== null && Zo(s, e) ? {
    uri: Ko(i),
    tokened: true
   } : null;
  }
  function Ko(t) {
   const e = Vo(t);
   try {
    return decodeURI(e);
   } catch {
    return e;
   }
  }
  function Vo(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e += 1;
   while (n > e && t[n - 1] === "/") n -= 1;
   return t.slice(e, n);
  }
  function Zo(t, e) {
   return (0, v.timingSafeEqual)(Qo(t), Qo(e));
  }
  function Qo(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  const ts = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function es(t) {
   const e = r(r(t, "client_payload"), "webhook");
   if (!ss(e)) return is(`client_payload.webhook is ${e === void 0 ? "missing" : "no object"}; ${ts}`);
   const n = o(e, "uri") ?? "";
   const s = os(o(e, "headers") ?? {});
   const i = rs(o(e, "query") ?? {});
   const a = r(e, "body");
   const c = [ ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (typeof n !== "string" || typeof a !== "string") return is(`client_payload.webhook: ${c.join("; ")}`);
   if (s === null || i === null) return is(`client_payload.webhook: ${c.join("; ")}; ${ts}`);
   const [u = "", ...l] = n.split("?");
   const d = rs(l.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: Vo(u),
     headers: ns(Object.entries(s).map(([t, e]) => [ t.toLowerCase(), e ])),
     query: ns([ ...Object.entries(d), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function ns(t) {
   const e = new Map;
   for (const [n, r] of t) {
    const t = e.get(n);
    e.set(n, t === void 0 ? r : `${t}, ${r}`);
   }
   return Object.fromEntries(e);
  }
  function rs(t) {
   return typeof t === "string" ? ns(new URLSearchParams(t)) : os(t);
  }
  function os(t) {
   if (!ss(t)) return null;
   const e = [];
   for (const [n, r] of Object.entries(t)) {
    if (typeof r !== "string") return null;
    e.push([ n, r ]);
   }
   return Object.fromEntries(e);
  }
  function ss(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  function is(t) {
   return {
    kind: "malformed",
    message: t
   };
  }
  const as = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const cs = /^[ \t\r\n]*[{["]/;
  function us({headers: t, body: e}) {
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
   if (as.test(t["content-type"] ?? "") && !cs.test(n)) {
    const t = ls(n);
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
  function ls(t) {
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
  const ds = 34;
  const fs = 44;
  const hs = 92;
  const ps = 91;
  const ks = 93;
  const ms = 123;
  const gs = 125;
  function ws(t, e) {
   const n = bs();
   for (const t of e) {
    let e = n;
    for (const n of t) {
     const t = e.next.get(n) ?? bs();
     e.next.set(n, t);
     e = t;
    }
   }
   ys(t, n);
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
  function bs() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function ys(t, e) {
   const n = [];
   let r;
   let o = 0;
   for (let s = 0; s < t.length; s++) {
    const i = t.charCodeAt(s);
    if (i === ds) {
     const e = _s(t, s);
     if (o === 0 && r?.awaitsKey) $s(r, t.slice(s, e));
     s = e - 1;
    } else if (i === ms || i === ps) {
     const t = r === void 0 ? e : r.value;
     if (o > 0 || t === null || t.next.size === 0) o++; else {
      r = vs(t, i === ps);
      n.push(r);
     }
    } else if (i === gs || i === ks) if (o > 0) o--; else {
     n.pop();
     r = n.at(-1);
    } else if (i === fs && o === 0 && r !== void 0) if (r.index === null) r.awaitsKey = true; else r.value = r.step.next.get(++r.index) ?? null;
   }
  }
  function vs(t, e) {
   return {
    step: t,
    index: e ? 0 : null,
    value: e ? t.next.get(0) ?? null : null,
    awaitsKey: !e
   };
  }
  function $s(t, e) {
   t.awaitsKey = false;
   const n = t.step.next.get(String(JSON.parse(e)));
   t.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  function _s(t, e) {
   let n = t.indexOf('"', e + 1);
   while (xs(t, n)) n = t.indexOf('"', n + 1);
   return n + 1;
  }
  function xs(t, e) {
   let n = e;
   while (t.charCodeAt(n - 1) === hs) n--;
   return (e - n) % 2 === 1;
  }
  function js(t, e) {
   const n = new Map(e.map(t => [ t, Os(t) ]));
   let r = null;
   const o = () => {
    r ??= Ss(t, [ ...n.values() ]);
    return r;
   };
   return {
    find(t) {
     const e = n.get(t);
     if (e === void 0) throw new Error(`"${t}" was not announced.`);
     const {fault: r, json: s, repeats: i} = o();
     if (r !== null) return {
      kind: "none",
      why: `is missing, for ${r}`
     };
     if (i(e)) return {
      kind: "repeated"
     };
     const a = (0, dn.$)(s, e);
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
  function Ss(t, e) {
   const n = us(t);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    repeats: () => false
   };
   const {text: r, json: o} = n;
   return {
    fault: null,
    json: o,
    repeats: ws(r, e)
   };
  }
  function Os(t) {
   const e = (0, dn.R)(t);
   if (e.kind === "path") return e.path;
   throw new Error(e.message);
  }
  const Ms = 60;
  const Ns = 4096;
  function Ts(t) {
   return e => typeof e === "string" ? `"${(0, tt.p)(t(e.slice(0, Ns)), Ms)}"` : typeof e === "object" && e !== null ? Is(e) : String(e);
  }
  function Is(t) {
   if (t === null) return "null";
   if (Array.isArray(t)) return "an array";
   if (typeof t === "object") return "an object";
   if (typeof t === "number") return Number.isInteger(t) ? "an integer" : "a number";
   return `a ${typeof t}`;
  }
  var As = n(91);
  var Es = n(4744);
  const Us = {
   kind: "fits"
  };
  const Rs = "***";
  const Ls = 65536;
  function Cs(t, e) {
   const {webhook: n, document: o} = e;
   return Ps([ ...Object.entries(t.headers ?? {}).map(([t, o]) => {
    const s = r(n.headers, t.toLowerCase());
    return e.starred && s === Rs ? Us : Js(`header ${t}`, Ds(s), o, e);
   }), ...Object.entries(t.query ?? {}).map(([t, o]) => Js(`query ${t}`, Ds(r(n.query, t)), o, e)), ...Object.entries(t.body ?? {}).map(([t, n]) => Js(`body ${t}`, o.find(t), n, e)) ]);
  }
  function qs({match: t, present: e}, n) {
   return Ps([ Cs(t, n), ...e.map(t => {
    const e = n.document.find(t);
    if (e.kind === "repeated") return Bs(`body ${t}`);
    return e.kind === "value" && e.value !== null ? Us : {
     kind: "differs",
     why: `body ${t} ${Fs(e)}`
    };
   }) ]);
  }
  function Ps(t) {
   return t.find(({kind: t}) => t === "differs") ?? t.find(({kind: t}) => t === "repeated") ?? Us;
  }
  function Bs(t) {
   return {
    kind: "repeated",
    why: `a key on the way to ${t} repeats`
   };
  }
  function Js(t, e, n, {quote: r}) {
   if (e.kind === "repeated") return Bs(t);
   if (e.kind === "none" || e.value === null) return {
    kind: "differs",
    why: `${t} ${Fs(e)}`
   };
   const o = Ys(e.value);
   if (o !== null && (0, As.c)(n, o)) return Us;
   const s = `${t} is ${r(e.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: s
   };
  }
  function Fs(t) {
   return t.kind === "none" ? t.why : "is null";
  }
  function Ds(t) {
   const e = s(t);
   return e === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: e
   };
  }
  function Ys(t) {
   if (typeof t === "string") return t.length > Ls ? null : t;
   if (typeof t === "boolean") return String(t);
   return typeof t === "number" && (0, Es.u)(t) ? String(t) : null;
  }
  function Hs({path: t, accepted_values: e}, {document: n, quote: r}) {
   const o = n.find(t);
   if (o.kind === "repeated") return Bs(t);
   if (o.kind === "none") return {
    kind: "differs",
    why: `${t} ${o.why}`
   };
   const {value: s} = o;
   if (e.some(t => t === s)) return {
    kind: "fits"
   };
   const i = e.map(t => JSON.stringify(t));
   const a = `${t} is ${r(s)}, not ${i.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  const zs = {
   type: "token",
   header: "Authorization"
  };
  const Gs = {
   github: {
    marks: [ Ws("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ Ws("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ Ws("x-event-key") ],
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
    signature: zs
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
    signature: zs
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
    signature: zs
   }
  };
  function Xs(t) {
   return Gs[t];
  }
  function Ws(t) {
   return {
    match: {
     headers: {
      [t]: [ "**" ]
     }
    },
    present: []
   };
  }
  const Ks = 64;
  function Vs(t, e) {
   const n = t.map(t => ({
    name: t.name,
    ...Qs(t, e)
   }));
   return {
    values: Object.fromEntries(n.flatMap(t => t.kind === "value" ? [ [ t.name, t.value ] ] : [])),
    errors: n.flatMap(t => t.kind === "error" ? [ `variable ${t.name}: ${t.message}` ] : [])
   };
  }
  function Zs({path: t, name: e}) {
   return t ?? e;
  }
  function Qs(t, e) {
   const n = Zs(t);
   const r = e.find(n);
   if (r.kind === "repeated") return si(`a key on the way to ${n} repeats`);
   if (r.kind === "value" && r.value !== null) return ti(n, r.value, t.type);
   const {default_value: o} = t;
   if (o !== void 0) return ti("default_value", o, t.type);
   if (!t.required) return {
    kind: "none"
   };
   const s = r.kind === "none" ? r.why : "is null";
   return si(`${n} ${s}, and is required`);
  }
  function ti(t, e, n) {
   switch (n) {
   case "string":
    return typeof e === "string" ? ri(e) : oi(t, e, n);

   case "boolean":
    return typeof e === "boolean" ? ri(e) : oi(t, e, n);

   case "integer":
    if (typeof e !== "number" || !Number.isInteger(e)) return oi(t, e, n);
    return (0, Es.u)(e) ? ri(e) : si(`${t} ${ei}`);

   case "array":
    return Array.isArray(e) ? ni(t, e) : oi(t, e, n);
   }
  }
  const ei = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function ni(t, e) {
   let n = [ e ];
   for (let e = 1; n.length > 0; e++) {
    if (e > Ks) return si(`${t} nests deeper than ${Ks} levels`);
    const r = n.flatMap(Object.values);
    if (r.some(t => typeof t === "number" && !(0, Es.u)(t))) return si(`${t} holds a number that would be rounded`);
    n = r.filter(t => typeof t === "object" && t !== null);
   }
   return ri(e);
  }
  function ri(t) {
   return {
    kind: "value",
    value: t
   };
  }
  function oi(t, e, n) {
   const r = /^[ai]/.test(n) ? "an" : "a";
   return si(`${t} is ${Is(e)}, not ${r} ${n}`);
  }
  function si(t) {
   return {
    kind: "error",
    message: t
   };
  }
  function ii(t, e) {
   const n = [];
   for (const r of t) {
    if (!r.active) continue;
    const t = li(r, e);
    if (t.kind === "fits") return r;
    n.push(`${r.name}: ${t.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function ai(t, e, n) {
   return t.filter(t => t.active && t.provider === e && (t.uri === void 0 || pi(t.uri) === pi(n)));
  }
  function ci(t, e) {
   return Ps([ Cs(t.match ?? {}, e), ...t.conditions.map(t => Hs(t, e)) ]);
  }
  function ui({providers: t, functions: e}) {
   return [ ...t.flatMap(({match: t, type: e}) => [ ...hi(t), ...fi(e).flatMap(t => [ ...hi(t.match), ...t.present ]) ]), ...e.flatMap(({match: t, conditions: e, variables: n}) => [ ...hi(t), ...e.map(({path: t}) => t), ...n.map(Zs) ]) ];
  }
  function li({type: t, match: e}, n) {
   const r = fi(t).map(t => qs(t, n));
   const [o = di] = r;
   return Ps([ r.find(({kind: t}) => t === "fits") ?? o, Cs(e ?? {}, n) ]);
  }
  const di = {
   kind: "fits"
  };
  function fi(t) {
   return t === void 0 ? [] : Xs(t).marks;
  }
  function hi(t) {
   return Object.keys(t?.body ?? {});
  }
  function pi(t) {
   let e = 0;
   let n = t.length;
   while (t[e] === "/") e++;
   while (n > e && t[n - 1] === "/") n--;
   return t.slice(e, n);
  }
  var ki = n(1120);
  function mi(t, e, {secrets: n, now: r}) {
   const o = t.secret_name;
   const s = wi(t);
   if (s === null) return null;
   const i = o.map(t => n.get(t) ?? "").filter(Boolean);
   if (i.length === 0) return o.length === 0 ? "no secret_name is given, so nothing can be verified" : `${o.join(" and ")} of the secrets input ${o.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = yi(s, e, i, r);
   if (a === "ok") return null;
   const c = s === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${$i(s)}`;
   return a === "missing" ? `${c} is missing` : `${c} does not fit ${o.join(" or ")}`;
  }
  function gi(t) {
   const e = wi(t);
   return e && $i(e).toLowerCase();
  }
  function wi(t) {
   const {signature: e, type: n, secret_name: r} = t;
   if (e === "none") return null;
   if (e !== void 0) return e;
   if (r.length === 0 && !bi(t)) return null;
   const o = n === void 0 ? null : Xs(n).signature;
   return o === null || o === "none" ? "jobserv" : o;
  }
  function bi({type: t}) {
   return ki.S.some(e => e === t);
  }
  function yi(t, {headers: e, body: n}, o, i) {
   if (!vi(t)) return (0, p.MX)(t, {
    headers: e,
    body: n,
    now: Math.floor(i / 1e3)
   }, o);
   const a = s(r(e, t.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const c = o.filter(t => _i(t, a));
   return c.length > 0 ? "ok" : "wrong";
  }
  function vi(t) {
   return typeof t === "object" && "type" in t;
  }
  function $i(t) {
   return vi(t) ? t.header : (0, p.Ml)(t);
  }
  function _i(t, e) {
   const n = xi(Buffer.from(t));
   const r = xi(Buffer.from(e, "latin1"));
   const o = xi(Buffer.from(e));
   const s = /^[\0-\xff]*$/.test(e);
   const i = (0, v.timingSafeEqual)(n, o);
   return (0, v.timingSafeEqual)(n, r) && s || i;
  }
  function xi(t) {
   return (0, v.createHash)("sha256").update(t).digest();
  }
  function ji(t, e, {trusted: n = false, redact: r = t => t, ...o}) {
   const s = {
    webhook: e,
    document: js(e, ui(t)),
    quote: Ts(r),
    starred: n
   };
   const i = ii(t.providers, s);
   if (typeof i === "string") return {
    kind: "unmatched",
    provider: null,
    reason: i
   };
   const a = i.name;
   const c = n ? null : mi(i, e, o);
   if (c !== null) return {
    kind: "unsigned",
    provider: a,
    reason: c
   };
   const u = ai(t.functions, a, e.uri);
   if (u.length === 0) {
    const t = s.quote(e.uri);
    const n = `${a} has no active function of the uri ${t}`;
    return {
     kind: "unmatched",
     provider: a,
     reason: n
    };
   }
   return Oi(a, u.map(t => Si(t, s)));
  }
  function Si(t, e) {
   const {name: n} = t;
   const r = ci(t, e);
   if (r.kind === "differs") return {
    kind: "held",
    name: n,
    why: r.why
   };
   if (r.kind === "repeated") return {
    kind: "failed",
    name: n,
    errors: [ `function ${n}: ${r.why}` ]
   };
   const {values: o, errors: s} = Vs(t.variables, e.document);
   return s.length === 0 ? {
    kind: "ran",
    name: n,
    values: o
   } : {
    kind: "failed",
    name: n,
    errors: s.map(t => `function ${n}, ${t}`)
   };
  }
  function Oi(t, e) {
   const n = e.filter(t => t.kind === "held");
   if (n.length === e.length) {
    const e = n.map(({name: t, why: e}) => `${t}: ${e}`);
    const r = `no function matches (${e.join("; ")})`;
    return {
     kind: "held",
     provider: t,
     functions: Mi(n),
     reason: r
    };
   }
   const r = Mi(e.filter(({kind: t}) => t !== "held"));
   const o = e.flatMap(t => t.kind === "failed" ? t.errors : []);
   const s = Object.fromEntries(e.flatMap(t => t.kind === "ran" ? [ [ t.name, t.values ] ] : []));
   return o.length === 0 ? {
    kind: "ran",
    provider: t,
    functions: r,
    variables: s
   } : {
    kind: "failed",
    provider: t,
    functions: r,
    errors: o,
    variables: s
   };
  }
  function Mi(t) {
   return t.map(({name: t}) => t);
  }
  const Ni = Buffer.from("webhook-action/");
  function Ti(t, e, n) {
   const r = ji(t, e, n);
   const {provider: o} = r;
   const s = e.body.subarray(0, Ni.length).equals(Ni);
   return s && o !== null ? {
    kind: "unsigned",
    provider: o,
    reason: "its body begins as what this action signs for itself"
   } : r;
  }
  const Ii = 25 * 1024 * 1024;
  const Ai = "flex-sync-webhook";
  function Ei(t, e) {
   const n = En(t);
   if (n !== null) return n;
   if (Wo(t.path, e) === null) return Ci;
   const r = nn(t);
   if (r === "method_not_allowed") return qi;
   if (r !== null) return Pi;
   const o = Number(t.headers["content-length"] ?? 0);
   return o > Ii ? Bi : null;
  }
  function Ui(t, e) {
   const n = /^ *true *$/i.test(e.headers[Ai] ?? "");
   switch (t.kind) {
   case "unsigned":
    return Ri(401, "The signature is missing or wrong.");

   case "unmatched":
    return Ri(404, "No provider or function is there for it.");

   case "held":
    return n ? Ri(404, "No function wants it.") : Li;

   case "failed":
    return n ? Ri(500, "A function failed; the log of the run says why.") : Li;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: t.functions
     }
    } : Li;
   }
  }
  function Ri(t, e) {
   return {
    status: t,
    body: {
     accepted: false,
     message: e
    }
   };
  }
  const Li = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Ci = Ri(404, "No such path or token.");
  const qi = {
   ...Ri(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Pi = Ri(415, "Send the body without a Content-Encoding.");
  const Bi = Ri(413, "The body is longer than 25 MiB.");
  const Ji = {
   ...Ri(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function Fi({inputs: t}) {
   const {via: e, record: n, callbackToken: r, environment: o} = t;
   const s = [];
   if (e === "status") s.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && e === "listener") s.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && e === "event" && !Hi(o.eventName)) s.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !zo.test(r)) s.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (s.length > 0) throw new L.x(s.map(t => ({
    message: t
   })));
   if (n !== "") return "record";
   return e === "listener" ? "listener" : "event";
  }
  function Di({inputs: t, secrets: e}, {receive: n}, r) {
   const o = n?.providers.filter(t => t.active) ?? [];
   if (n === void 0 || o.length === 0) throw new L.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const s = o.map(({name: t}) => t);
   if (!n.functions.some(t => t.active && s.includes(t.provider))) throw new L.x(`the config has no active function for ${s.join(", ")}, so that no webhook would do anything; write one under receive.functions`);
   const i = o.flatMap(({name: t, secret_name: n}) => {
    const r = n.filter(t => e.get(t) === "");
    return r.length === 0 ? [] : [ {
     message: `provider "${t}" needs the secret ${r.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = o.filter(Yi).map(({name: t}) => t);
   if (r === "listener" && t.callbackToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new L.x(i);
   return n;
  }
  function Yi({secret_name: t}) {
   return t.length === 0;
  }
  function Hi(t) {
   return t === "repository_dispatch";
  }
  const zi = 45 * 6e4;
  const Gi = 2 * Ii;
  async function Xi({inputs: t, secrets: e}, n, r) {
   const o = t.callbackToken === "" ? null : t.callbackToken;
   const s = new Set(n.providers.filter(Yi).map(({name: t}) => t));
   const i = new AbortController;
   let a = null;
   let c = null;
   const u = Kn(r.log, "webhooks were refused");
   const l = Kn(r.log, "webhooks fitted no function");
   const d = ({body: t, ...d}) => {
    const f = Wo(d.path, o);
    const h = Ei(d, o);
    if (f === null || h !== null) return h ?? Ji;
    if (t === null) return Bi;
    if (i.signal.aborted) return Ji;
    const {uri: p, tokened: k} = f;
    const m = ns(d.query);
    const g = {
     uri: p,
     headers: d.headers,
     query: m,
     body: t
    };
    const w = r.clock.now();
    const b = Wi(Ti(n, g, {
     secrets: e,
     now: w,
     redact: r.redact
    }), k ? new Set : s);
    const y = {
     webhook: g,
     judgement: b,
     now: w,
     retryOf: null
    };
    const v = p === "" ? "without uri" : `for ${p}`;
    switch (b.kind) {
    case "unsigned":
    case "unmatched":
     u.warning(`a webhook ${v} is refused: ${b.reason}`);
     if (b.kind === "unmatched" && b.provider) c = y;
     break;

    case "held":
     l.info(`a webhook ${v} fits no function: ${b.reason}`);
     c = y;
     break;

    case "failed":
    case "ran":
     a = y;
     i.abort();
    }
    return Ui(b, d);
   };
   const f = await Rr(t, r, {
    what: "webhooks",
    path: Ho,
    maxBytes: Ii,
    limits: {
     bodyBytes: Gi
    },
    admit: t => Ei(t, o),
    answer: d
   });
   const h = await In(r, {
    what: "a webhook",
    ms: t.timeoutMs ?? zi,
    done: i.signal
   });
   i.abort();
   await f.close();
   for (const t of [ u, l ]) t.close();
   return a === null ? {
    kind: h,
    last: c
   } : {
    kind: "judged",
    judged: a
   };
  }
  function Wi(t, e) {
   const {provider: n} = t;
   if (n === null || !e.has(n)) return t;
   const r = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: r
   };
  }
  var Ki = n(1891);
  var Vi = n(3181);
  var Zi = n(9348);
  var Qi = n(1417);
  const ta = "***";
  const ea = "x-event-key";
  function na(t, e) {
   const {token: n, proofs: r, redact: o} = e;
   const s = (0, Ki.Q)(e.secrets);
   const i = t => (0, Zi.Dl)(n ? t.replaceAll(n, ta) : t, s);
   const a = t => {
    const e = i(t);
    return o(e) === e ? e : ta;
   };
   const c = (t, e = new Set) => Object.fromEntries(Object.entries(t).map(([t, n]) => [ a(t), ra(t) || e.has(t) ? ta : a(n) ]));
   const u = () => {
    const e = ia(t.body);
    if (e !== null) return i(e);
    const n = t.body.toString("latin1");
    const r = i(n) === (0, Zi.Dl)(n, sa);
    return r ? {
     base64: t.body.toString("base64")
    } : null;
   };
   return {
    uri: i(t.uri),
    query: c(t.query),
    headers: c(t.headers, r),
    body: u()
   };
  }
  function ra(t) {
   return t !== ea && (0, Qi.E)({
    [t]: ""
   })[t] === ta;
  }
  function oa({uri: t, query: e, headers: n, body: r}, o) {
   if (r === null) return null;
   let s = null;
   const i = t => (0, qe.S5)(t, t => {
    const e = (0, Vi.Gf)(t) ?? t;
    const n = o.get(e);
    if (!n) s ??= e;
    return n;
   });
   const a = t => Object.fromEntries(Object.entries(t).map(([t, e]) => [ i(t), i(e) ]));
   const c = {
    uri: i(t),
    query: a(e),
    headers: a(n),
    body: typeof r === "string" ? Buffer.from(i(r)) : Buffer.from(r.base64, "base64")
   };
   return s === null ? c : {
    missing: s
   };
  }
  function sa(t) {
   return [ {
    kind: "text",
    text: t
   } ];
  }
  function ia(t) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(t);
   } catch {
    return null;
   }
  }
  var aa = n(7728);
  const ca = aa.IeY(t => typeof t === "object" && t !== null && !Array.isArray(t) && Object.values(t).every(t => typeof t === "string"));
  const ua = aa.Ikc({
   id: aa.FsL(aa.YjP(), aa.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: aa.mee(aa.YjP()),
   uri: aa.YjP(),
   query: ca,
   headers: ca,
   body: aa.mee(aa.KCZ([ aa.YjP(), aa.Ikc({
    base64: aa.YjP()
   }) ])),
   verdict: aa.KIO([ 200, 401, 404, 500 ]),
   reason: aa.mee(aa.YjP()),
   functions: aa.YOg(aa.YjP()),
   received: aa.YjP(),
   retry_of: aa.mee(aa.YjP()),
   mac: aa.mee(aa.YjP())
  });
  const la = aa.Ikc({
   version: aa.euz(1),
   run: aa.Ikc({
    repository: aa.YjP(),
    run_id: aa.aig(),
    run_attempt: aa.aig()
   }),
   received: aa.lqM(aa.mee(ua))
  });
  function da(t, e, n) {
   return {
    ...(0, Yt.zv)(t, e),
    received: n
   };
  }
  function fa(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = aa.xLC(la, e);
   if (!n.success) return {
    kind: "foreign",
    why: "is no record of this action"
   };
   const {run: r, received: o} = n.output;
   return o ? {
    kind: "received",
    repository: r.repository,
    received: o
   } : {
    kind: "none"
   };
  }
  function ha(t, e, {provider: n, uri: r, query: o, headers: s, body: i, verdict: a}) {
   const c = [ e, n, r, o, s, i, a ];
   return (0, v.createHmac)("sha256", t).update(Yt.oP + JSON.stringify(c)).digest("hex");
  }
  function pa(t, e, n) {
   const r = Buffer.from(n.mac ?? "");
   const o = t.filter(t => {
    const o = Buffer.from(ha(t, e, n));
    return o.length === r.length && (0, v.timingSafeEqual)(o, r);
   });
   return o.length > 0;
  }
  function ka(t) {
   switch (t.kind) {
   case "judged":
    return ma(t.judged.judgement);

   case "refused":
    return ga(t.reason);

   case "timeout":
    {
     const e = t.last && wa(t.last.judgement);
     const n = e === null ? "see what its sender did" : `the last: ${e}`;
     return ga(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return ga("the step was cancelled while it waited for a webhook");
   }
  }
  function ma(t) {
   const e = wa(t);
   switch (t.kind) {
   case "unmatched":
    return ga(`the webhook is for nobody here: ${e}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return ga(`the webhook is refused, for it may not come from ${t.provider}: ${e}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${e}`
    };

   case "failed":
    return ga(`the webhook of ${t.provider} failed: ${e}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${t.provider} ran ${t.functions.join(", ")}`
    };
   }
  }
  function ga(t) {
   return {
    result: "failure",
    why: t
   };
  }
  function wa(t) {
   if (t.kind === "ran") return null;
   return t.kind === "failed" ? t.errors.join("; ") : t.reason;
  }
  const ba = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function ya({inputs: t, secrets: e}, n, r, {webhook: o, judgement: s, now: i, retryOf: a}) {
   const {kind: c, provider: u} = s;
   const {environment: l, callbackToken: d} = t;
   const {redact: f} = r;
   const h = new Set(n.providers.flatMap(t => gi(t) ?? []));
   const p = wa(s);
   const k = {
    id: `rcv_${r.randomBytes(16).toString("hex")}`,
    provider: u,
    ...na(o, {
     secrets: e,
     token: d,
     proofs: h,
     redact: f
    }),
    verdict: ba[c],
    reason: p && f(p),
    functions: "functions" in s ? s.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = va(n, e, u);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: w} = l;
   return g ? {
    ...k,
    mac: ha(m, w, k)
   } : k;
  }
  function va({providers: t}, e, n) {
   const r = t.find(t => t.name === n);
   const o = r?.secret_name.map(t => e.get(t) ?? "");
   return o?.filter(t => t !== "") ?? [];
  }
  function $a(t, e) {
   const n = [];
   const r = (t, o) => {
    if (Array.isArray(t)) return t.map(t => r(t, o));
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([t, e]) => [ String(r(t, o)), r(e, o) ]));
    if (typeof t !== "string" && typeof t !== "number") return t;
    const s = String(t);
    const i = e(s);
    if (i === s) return t;
    if (!n.includes(o)) n.push(o);
    return i;
   };
   const o = Object.entries(t).map(([t, e]) => [ t, Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, r(n, `${t}.${e}`) ])) ]);
   return {
    variables: Object.fromEntries(o),
    starred: n
   };
  }
  const _a = 4e5;
  const xa = 1e5;
  const ja = {
   success: `${Ot.j7.success} Webhook received`,
   not_run: `${Ot.j7.skipped} Webhook received, nothing ran`,
   failure: `${Ot.j7.failure} Webhook not taken`,
   waiting: `${Ot.j7.waiting} Webhook awaited`
  };
  function Sa({result: t, why: e, webhook: n, functions: r, errors: o, variables: s}, i) {
   const a = t => (0, Ct.Mk)(i(t));
   const c = Object.entries(s).flatMap(([t, e]) => Object.entries(e).map(([e, n]) => [ a(t), a(e), a(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const u = [ `## ${ja[t]}\n`, `${(0, Ct.FY)(i(e))}\n` ];
   if (o.length > 1) u.push((0, Ct.p_)(o.map(a), xa));
   if (n !== null) {
    const {provider: t, verdict: e, id: o, retry_of: s} = n.received;
    const i = {
     Provider: a(t ?? ""),
     Uri: a(n.uri),
     Functions: a(r.join(", ")),
     Verdict: String(e),
     Record: (0, Ct.Mk)(o),
     ...s !== null && {
      "Resubmitted from": (0, Ct.Mk)(s)
     }
    };
    const c = Object.values(i);
    u.push((0, Ct.tp)(Object.keys(i), [ c ], _a));
   }
   if (c.length > 0) u.push((0, Ct.tp)([ "Function", "Variable", "Value" ], c, _a));
   return u.join("\n");
  }
  function Oa({inputs: t}, e, n, r) {
   const {environment: o} = t;
   const s = n.kind === "judged" ? n.judged : null;
   const i = s ?? ("last" in n ? n.last : null);
   const {result: a, why: c} = ka(n);
   if (s !== null) Ma(s, e);
   const u = Ta(s?.judgement ?? null);
   const {variables: l, starred: d} = $a(u.variables, e.redact);
   for (const t of u.functions) {
    const n = Object.entries(l[t] ?? {});
    e.log.group(`function ${t} ran`, n.map(([t, e]) => `${t} = ${JSON.stringify(e)}`));
   }
   for (const t of d) e.log.warning(`variable ${t} holds a secret, which is written as ***`);
   const f = a === "success" || a === "not_run";
   if (f) e.log.info(c);
   const h = i && r(i);
   if (u.functions.length > 0 && h?.mac === null) e.log.info(`provider ${h.provider} has no secret: who sent the webhook is not proven`);
   return {
    result: a,
    failure: f ? null : (0, tt.p)(e.redact(c), 1e3),
    outputs: {
     provider: s?.judgement.provider ?? "",
     functions: JSON.stringify(u.functions),
     variables: JSON.stringify(l)
    },
    deliveries: null,
    payload: null,
    record: da(o.repository, {
     id: o.runId,
     attempt: o.runAttempt
    }, h),
    summary: Sa({
     result: a,
     why: c,
     webhook: i && h && {
      uri: i.webhook.uri,
      received: h
     },
     functions: u.functions,
     errors: Na(s),
     variables: l
    }, e.redact)
   };
  }
  function Ma(t, e) {
   const {webhook: n, judgement: r} = t;
   const {uri: o, body: s} = n;
   e.log.info(`a webhook ${o === "" ? "without uri" : `for ${o}`}, ${s.length} bytes, provider ${r.provider ?? "unknown"}`);
   const i = Na(t);
   if (i.length > 1) e.log.group("functions failed", i);
  }
  function Na(t) {
   return t?.judgement.kind === "failed" ? t.judgement.errors : [];
  }
  function Ta(t) {
   if (t === null || !("variables" in t)) return {
    functions: [],
    variables: {}
   };
   const {functions: e, variables: n} = t;
   const r = e.filter(t => Object.hasOwn(n, t));
   return {
    functions: r,
    variables: n
   };
  }
  function Ia(t, e, n) {
   const {inputs: r, secrets: o} = t;
   const {repository: s} = r.environment;
   const i = Ea(t);
   const a = t => ({
    kind: "refused",
    reason: `the record is not judged again: ${t}`
   });
   if (i.repository !== s) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: u} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (u === null) return a("no provider took it then; let the sender send it again");
   if (!Ua(e, u)) return a(`the config has no active provider ${u} any more; let the sender send it again`);
   const l = va(e, o, u);
   if (l.length === 0) return a(`provider ${u} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!pa(l, s, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${u} is another one now; let the sender send it again`);
   const d = oa(c, o);
   if (d === null) return a("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in d) return a(`it holds the secret ${d.missing}, which the input secrets has no value for; give it`);
   const f = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: o,
    now: f,
    trusted: true,
    redact: h
   };
   const k = ji(e, d, p);
   if (k.provider !== u) return a(`${u} took it then, and ${k.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   const m = Aa(e, k, d);
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
  function Aa({functions: t}, e, {headers: n, query: r}) {
   if (!("variables" in e)) return null;
   for (const {name: o, match: s} of t) {
    if (!e.functions.includes(o)) continue;
    const t = Object.keys(s?.headers ?? {}).find(t => n[t.toLowerCase()] === ta);
    const i = Object.keys(s?.query ?? {}).find(t => r[t] === ta);
    const a = t ?? i;
    if (a !== void 0) return `function ${o} matches by ${a}, whose value is *** in the record; let the sender send it again`;
   }
   return null;
  }
  function Ea(t) {
   const e = t.inputs.record;
   const n = t.loadRecords().flatMap(t => {
    const e = fa(t.text);
    if (e.kind === "foreign") throw new L.x(`${t.path} ${e.why}; download the artifact that the step uploaded again`);
    return e.kind === "received" ? [ e ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new L.x(`${e} holds no received webhook; give the record-file of a step with mode: receive`);
   if (o.length > 0) throw new L.x(`${e} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function Ua({providers: t}, e) {
   return t.some(t => t.name === e && t.active);
  }
  async function Ra(t, e) {
   const {inputs: n} = t;
   const r = Fi(t);
   e.mask(n.callbackToken);
   const o = Di(t, await t.loadConfig(), r);
   const s = await La(t, r, o, e);
   return Oa(t, e, s, n => ya(t, o, e, n));
  }
  async function La(t, e, n, r) {
   switch (e) {
   case "event":
    return Ca(t, n, r);

   case "listener":
    return Xi(t, n, r);

   case "record":
    return Ia(t, n, r);
   }
  }
  function Ca({inputs: t, secrets: e}, n, r) {
   const o = es(t.environment.event);
   if (o.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${o.message}`
   };
   const {webhook: s} = o;
   const i = r.clock.now();
   const a = Ti(n, s, {
    secrets: e,
    now: i,
    redact: r.redact
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
  function qa(t) {
   const e = new Map;
   for (const {run: n, deliveries: r} of t) for (const t of r) {
    const r = e.get(t.id);
    const {run_id: o, run_attempt: s} = t.run ?? n;
    const i = {
     sent: t,
     run: {
      run_id: o,
      run_attempt: s
     }
    };
    if (r) r.push(i); else e.set(t.id, [ i ]);
   }
   return [ ...e.values() ].flatMap(t => {
    const e = t.reduce((t, e) => Pa(e.sent, t.sent) ? t : e);
    return {
     ...e,
     earlier: Fa(t)
    };
   });
  }
  function Pa(t, e) {
   const [n, r] = [ Ba(t), Ba(e) ];
   if (n !== r) return n < r;
   return Ja(t) < Ja(e);
  }
  function Ba({attempts: t}) {
   return t.reduce((t, {started: e}) => Math.max(t, Date.parse(e)), -1);
  }
  function Ja({body: t, status: e}) {
   return (t === null ? 0 : 2) + (e === "not_run" ? 0 : 1);
  }
  function Fa(t) {
   const e = new Map(t.flatMap(({sent: t}) => t.attempts).map(t => [ `${t.started} ${t.number}`, t ]));
   return [ ...e.values() ].sort((t, e) => Date.parse(t.started) - Date.parse(e.started) || t.number - e.number);
  }
  var Da = n(2555);
  const Ya = [ "failed", "all" ];
  function Ha(t, {deliveries: e, only: n}, r) {
   const o = e.some(t => Ya.includes(t)) ? null : e;
   const s = [ ...o === null ? za(e) : o.flatMap(e => Ga(e, t)), ...Wa(n, [ ...r, ...t.map(({sent: t}) => t.webhook) ]) ];
   if (s.length > 0) throw new L.x(s.map(t => ({
    message: t
   })));
   const i = {
    wanted: [],
    passed: []
   };
   for (const r of t) {
    const {id: t, webhook: s, status: a, chain: c} = r.sent;
    const u = (t, e = false) => i.passed.push({
     kept: r,
     why: t,
     loud: e
    });
    if (o !== null && !o.includes(t)) u("deliveries names others"); else if (n.length > 0 && !n.includes(s)) u("only names others"); else if (a === "not_run") u("it was not sent then either"); else if (a === "success" && e.includes("failed")) u("it succeeded"); else if (c !== null) u(Xa(r), true); else i.wanted.push(r);
   }
   return i;
  }
  function za(t) {
   return t.length === 1 ? [] : [ `input deliveries is "${t.join(", ")}"; write failed, all, or only ids` ];
  }
  function Ga(t, e) {
   const n = e.find(({sent: e}) => e.id === t);
   const r = `input deliveries names "${t}"`;
   if (n === void 0) {
    const n = e.map(({sent: t}) => t.id);
    return [ `${r}, which the record does not have; write ${(0, st.p)(t, n) ?? "failed, all, or ids from its output deliveries"}` ];
   }
   if (n.sent.chain !== null) return [ `${r}, ${Xa(n)}` ];
   return n.sent.status === "not_run" ? [ `${r}, which was not sent then either (${n.sent.reason}); leave it out` ] : [];
  }
  function Xa({sent: {chain: t, webhook: e}}) {
   return `a link of chain "${t}", which is never sent by itself: start the chain again with mode: chain and start-at: ${e}`;
  }
  function Wa(t, e) {
   return t.filter(t => !e.includes(t)).map(t => `input only names "${t}", which neither config nor record has; write ${(0, 
   st.p)(t, e) ?? `one of ${[ ...new Set(e) ].join(", ")}`}`);
  }
  var Ka = n(5682);
  function Va(t, e, n) {
   const r = t => {
    const e = (0, Vi.Gf)(t);
    if (e === null) throw new qe.vH("the record holds a placeholder of no secret");
    const r = n.get(e);
    if (r) return r;
    throw new qe.vH(`it holds the secret ${e}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`);
   };
   const o = typeof e === "object" ? Za(t) : void 0;
   const s = o === void 0 ? (0, qe.S5)(t, r) : JSON.stringify((0, qe.hF)(o, r));
   return {
    bytes: Buffer.from(s),
    stored: t
   };
  }
  function Za(t) {
   try {
    const e = JSON.parse(t);
    return JSON.stringify(e) === t ? e : void 0;
   } catch {
    return;
   }
  }
  var Qa = n(9608);
  const tc = /^msg_[0-9a-f]{32}$/;
  const ec = /(?<!\$)(?:\$\$)*\$\{/;
  const nc = [ "queued", "started", "completed", "test" ];
  const rc = [ "PASSED", "FAILED", "RUNNING", "RUNNING_WITH_FAILURES", "QUEUED", "SKIPPED" ];
  function oc(t, e) {
   const {sent: n, run: r} = t;
   const o = e.length === 0 ? sc(n) : ic(t, e);
   if (o !== null) return ac(o);
   const s = cc(t);
   if (s === null && tc.test(n.id)) return ac(`its id is not one of run ${r.run_id}, attempt ${r.run_attempt}: the record was changed`);
   return uc(n.event, s) ? {
    kind: "proven",
    origin: s
   } : ac("its event is not one that fits its id: the record was changed");
  }
  function sc({body: t}) {
   return ec.test(t) ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anybody could have written it; give the webhook a secret_name" : null;
  }
  function ic({sent: {id: t, webhook: e, body: n, mac: r}, repository: o}, s) {
   if (r === null) return "the record has no mac for it, and the webhook is signed today";
   const i = s.some(s => lc((0, Yt.vX)(s, o, t, e, n), r));
   return i ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
  }
  function ac(t) {
   const e = `${t}; nothing is signed or sent; run the job that sent it again`;
   return {
    kind: "unproven",
    reason: e
   };
  }
  function cc({sent: {id: t, webhook: e}, run: n, repository: r}) {
   const {run_id: o, run_attempt: s} = n;
   const i = {
    repository: r,
    runId: o,
    attempt: s,
    chain: null,
    webhook: e
   };
   for (const e of nc) for (const n of rc) if ((0, C.e)({
    ...i,
    kind: e,
    status: n
   }) === t) return {
    kind: e,
    status: n
   };
   return null;
  }
  function uc(t, e) {
   const n = e === null ? nc.flatMap(t => rc.map(e => ({
    kind: t,
    status: e
   }))) : [ e ];
   return n.some(({kind: e, status: n}) => {
    if (e === "test") return t === "test";
    const r = {
     changed: true,
     reason: ""
    };
    return (0, Qa.e0)(e, n, r).some(e => e === t);
   });
  }
  function lc(t, e) {
   const [n, r] = [ Buffer.from(t), Buffer.from(e) ];
   return n.length === r.length && (0, v.timingSafeEqual)(n, r);
  }
  const dc = [ "repository", "repository_owner", "server_url", "api_url", "run_id", "run_attempt" ].map(t => `github.${t}`);
  function fc(t) {
   return (0, Ka.wX)(t).some(t => pc(t) || kc(t));
  }
  function hc(t, e) {
   const {repository: n, repositoryOwner: r, serverUrl: o, apiUrl: s} = t.inputs.environment;
   const i = new Map;
   const a = ({run_id: n, run_attempt: r}, o) => {
    const s = JSON.stringify([ n, r, o ]);
    const a = {
     ...t.inputs,
     runId: n,
     runAttempt: r
    };
    const c = i.get(s) ?? (0, Jr.Y)({
     ...t,
     inputs: a
    }, e, o);
    i.set(s, c);
    return c;
   };
   return async (t, i) => {
    if (!fc(t)) {
     const t = {
      repository: n,
      repository_owner: r,
      server_url: o,
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
     const e = (0, Ka.wX)(t).some(pc);
     const n = await a(i, e);
     const {values: r, status: o} = n;
     return {
      kind: "values",
      values: r,
      status: e ? o : null
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
  function pc(t) {
   return /^(build|runs|status)(\.|$)/.test(t);
  }
  function kc(t) {
   return /^github(\.|$)/.test(t) && !dc.includes(t);
  }
  const mc = "variables.";
  function gc(t) {
   const {body: e, payload: n, dockerhub: r, ...o} = t;
   return o;
  }
  async function wc(t, e, {sent: n, run: r}, {webhook: o, lacksSecret: s, valuesOf: i}) {
   const {id: a, event: c, body: u} = n;
   if (o === void 0) return vc("the config has no webhook of that name any more; write it back, or leave it out with the input only");
   if (!o.enabled) return {
    kind: "skipped",
    reason: "disabled"
   };
   if (s) return {
    kind: "skipped",
    reason: "no_secret"
   };
   if (u === null) return vc("the record has no body of it, for it could not be sent then either; run the job that sent it again");
   const l = o.secret_name.flatMap(e => t.secrets.get(e) || []);
   const {repository: d} = t.inputs.environment;
   const f = oc({
    sent: {
     ...n,
     body: u
    },
    run: r,
    repository: d
   }, l);
   if (f.kind === "unproven") return vc(f.reason);
   const h = gc(o);
   const p = (0, Ka.wX)(h).find(t => t.startsWith(mc));
   if (p !== void 0) return vc(`its URL or headers need \${${p}}, and a record keeps no variables; run the job that sent it again`);
   if (fc(h) && f.origin === null) return vc("its URL or headers speak of its run, which its id does not prove; run the job that sent it again");
   const k = await i(h, r);
   if (k.kind === "unknown") return vc(k.reason);
   yc(e, o.name, f.origin, k.status);
   const m = bc(o, l, t.secrets);
   const g = (0, at.iP)(t, e, h, {
    id: a,
    event: c,
    values: {
     ...k.values,
     event: {
      name: c
     }
    },
    body: () => Va(u, o.body, m)
   });
   return g.kind === "request" ? g : vc(g.reason);
  }
  function bc(t, e, n) {
   const r = e.length === 0 ? [] : (0, Ka.Fj)(t);
   return new Map([ ...n ].filter(([t]) => r.includes(t)));
  }
  function yc({log: t}, e, n, r) {
   if (n !== null && r !== null && n.status !== r) t.warning(`webhook "${e}": the build was ${n.status} and is ${r} now, which its URL or headers tell; its body is the one of then`);
  }
  function vc(t) {
   return {
    kind: "impossible",
    reason: `not sent again: ${t}`
   };
  }
  var $c = n(7167);
  function _c(t) {
   const e = [];
   const n = /[ \t\r\n]*:/y;
   const r = /["{}[\]]/g;
   for (let o = r.exec(t); o; o = r.exec(t)) {
    const {index: s} = o;
    if (o[0] === "{") e.push(new Set); else if (o[0] === "[") e.push(null); else if (o[0] !== '"') e.pop(); else {
     const o = xc(t, s);
     r.lastIndex = o;
     n.lastIndex = o;
     const i = e.at(-1);
     if (!i || !n.test(t)) continue;
     const a = String(JSON.parse(t.slice(s, o)));
     if (i.has(a)) return true;
     i.add(a);
    }
   }
   return false;
  }
  function xc(t, e) {
   const n = /["\\]/g;
   n.lastIndex = e + 1;
   for (let e = n.exec(t); e; e = n.exec(t)) {
    if (e[0] === '"') return e.index + 1;
    n.lastIndex = e.index + 2;
   }
   return t.length;
  }
  const jc = 1e3;
  const Sc = 1e5;
  const Oc = aa.FsL(aa.aig(), aa.Y2b(), aa.Wwf(0));
  const Mc = aa.FsL(aa.YjP(), aa.Ru6(jc));
  const Nc = aa.Ikc({
   run_id: Oc,
   run_attempt: Oc
  });
  const Tc = aa.Ikc({
   number: Oc,
   status_code: aa.mee(Oc),
   error: aa.mee(Mc),
   started: aa.FsL(aa.YjP(), aa.yhX(), aa.z6Y(t => Number.isFinite(Date.parse(t)))),
   duration_ms: aa.FsL(aa.aig(), aa.E2x(), aa.Wwf(0))
  });
  const Ic = aa.Ikc({
   id: aa.FsL(aa.YjP(), aa.yGV(/^[\x21-\x7e]{1,200}$/)),
   chain: aa.mee(Mc),
   webhook: Mc,
   event: Mc,
   status: aa.KIO([ "success", "failure", "not_run" ]),
   reason: aa.mee(aa.YjP()),
   attempts: aa.YOg(Tc),
   body: aa.mee(aa.YjP()),
   retry_of: aa.mee(Mc),
   mac: aa.mee(Mc),
   run: aa.lqM(Nc)
  });
  const Ac = aa.Ikc({
   version: aa.euz(1),
   run: aa.Ikc({
    repository: Mc,
    ...Nc.entries
   }),
   deliveries: aa.FsL(aa.YOg(Ic), aa.Ru6(Sc))
  });
  function Ec(t) {
   let e;
   try {
    e = JSON.parse(t);
   } catch {
    return Uc("is cut off, or no JSON");
   }
   if (!(0, $c.pi)(e)) return Uc("is no record of this action");
   if (Object.hasOwn(e, "received")) return {
    kind: "received"
   };
   const n = Reflect.get(e, "version");
   if (typeof n === "number" && n !== 1) return Uc(`is a record of version ${n}, and this version of the action reads version 1`);
   const r = aa.xLC(Ac, e);
   if (!r.success) {
    const t = r.issues[0].path?.map(({key: t}) => String(t)) ?? [];
    const e = t.length > 0 ? ` (${t.join(".").slice(0, 80)})` : "";
    return Uc(`is no record of this action${e}`);
   }
   if (_c(t)) return Uc("gives a key twice");
   return {
    kind: "sent",
    record: r.output
   };
  }
  function Uc(t) {
   return {
    kind: "foreign",
    why: t
   };
  }
  function Rc({inputs: t, loadRecords: e}, n) {
   const {record: r, environment: o} = t;
   const {repository: s} = o;
   if (r === "") throw new L.x("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
   const i = [];
   const a = [];
   const c = [];
   for (const {path: t, text: n} of e()) {
    const e = Ec(n);
    if (e.kind === "received") a.push(t); else if (e.kind === "foreign") i.push(`${t} ${e.why}; download the artifact that the step uploaded again`); else if (e.record.run.repository !== s) i.push(`${t} is a record of ${e.record.run.repository}, and this is ${s}; send it again from there`); else c.push(e.record);
   }
   if (c.length === 0 && i.length === 0) i.push(`${a.join(", ")} holds a received webhook; to judge it again, write mode: receive`);
   if (i.length > 0) throw new L.x(i.map(t => ({
    message: t
   })));
   for (const t of a) n.info(`${t} holds a received webhook, and is passed over`);
   return c;
  }
  const Lc = 3e5;
  const Cc = 20;
  const qc = [ "Webhook", "Try", "Sent (UTC)", "Code", "Time" ];
  function Pc(t, e) {
   const n = t.flatMap(({delivery: t, earlier: n}) => {
    const {id: r, webhook: o, attempts: s} = t;
    const i = (0, Ct.Hn)((0, Ct.Mk)(e(o)), (0, Ct.Mk)(r));
    const a = Math.max(0, n.length - Cc);
    const c = [ ...n.map((t, e) => Bc(t, `${e + 1}`)).slice(a), ...s.map((t, e) => Bc(t, `${n.length + e + 1}, now`)) ];
    return c.map((t, e) => [ e === 0 ? i : "", ...t ]);
   });
   if (n.length === 0) return "";
   return `### Tries, the first and the later ones\n\n${(0, Ct.tp)(qc, n, Lc)}`;
  }
  function Bc({started: t, status_code: e, error: n, duration_ms: r}, o) {
   return [ o, new Date(t).toISOString().slice(0, 19).replace("T", " "), (0, Ct.Mk)(String(e ?? n ?? "")), (0, 
   Mt.R)(r) ];
  }
  var Jc = n(8179);
  const Fc = "once that is mended, run this job again";
  function Dc(t, e, n, r) {
   const {repository: o} = t.inputs.environment;
   const s = n.map(({delivery: t}) => t);
   const i = t.config.notify?.webhooks ?? [];
   const a = (0, Jc.s)(s, i, e.log);
   const c = e.signal.aborted;
   const u = Yc(n, r);
   if (u !== null) e.log.info(u);
   const l = n[0]?.kept.run ?? r[0]?.run ?? Hc(t);
   return {
    result: a.length > 0 || c ? "failure" : n.length > 0 && s.every(({status: t}) => t === "not_run") ? "not_run" : "success",
    failure: (0, Jc.g)(a, {
     cancelled: c,
     cure: s.some(({attempts: t}) => t.length > 0) ? Fc : null
    }),
    outputs: {},
    deliveries: s,
    payload: null,
    record: (0, Yt.zv)(o, {
     id: l.run_id,
     attempt: l.run_attempt
    }, n.map(t => zc(t, l, o))),
    summary: u === null ? [ (0, q.q)(s, e.redact), Pc(n.map(({kept: {earlier: t}, delivery: e}) => ({
     delivery: e,
     earlier: t
    })), e.redact) ].join("\n") : `## Deliveries\n\n${u}\n`
   };
  }
  function Yc(t, e) {
   if (t.length > 0) return null;
   const n = e.length;
   return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
  }
  function Hc({inputs: t}) {
   const {runId: e, runAttempt: n} = t.environment;
   return {
    run_id: e,
    run_attempt: n
   };
  }
  function zc({kept: {sent: t, run: e}, keys: n, delivery: r}, o, s) {
   const {id: i, webhook: a, body: c, chain: u} = t;
   const [l] = n ?? [];
   const d = e.run_id === o.run_id && e.run_attempt === o.run_attempt;
   const f = l === void 0 || c === null ? null : (0, Yt.vX)(l, s, i, a, c);
   return {
    ...r,
    chain: u,
    body: c,
    retry_of: i,
    mac: n === null ? t.mac : f,
    ...d ? {} : {
     run: e
    }
   };
  }
  async function Gc(t, e) {
   const n = qa(Rc(t, e.log));
   const r = {
    ...t,
    config: await t.loadConfig()
   };
   const o = r.config.notify?.webhooks ?? [];
   const s = Ha(n, r.inputs, o.map(({name: t}) => t));
   Wc(s, e);
   const i = await Xc(r, e, s.wanted);
   const a = i.flatMap(({kept: {sent: t}, fate: n}) => {
    const s = o.find(({name: e}) => e === t.webhook);
    if (n.kind !== "request" || s === void 0) return [];
    const i = (0, Da.U)(r, e, s);
    return [ {
     prepared: n.prepared,
     policy: i
    } ];
   });
   const c = await (0, at.Sl)(r, e, a);
   const u = new Map(c.map(t => [ t.id, t ]));
   const l = i.map(({kept: t, fate: n}) => ({
    kept: t,
    keys: n.kind === "request" ? n.prepared.keys : null,
    delivery: u.get(t.sent.id) ?? Kc(t, n, e)
   }));
   return Dc(r, e, l, n);
  }
  async function Xc(t, e, n) {
   const r = new Map(t.config.notify?.webhooks.map(t => [ t.name, t ]));
   const o = new Set(n.map(({sent: t}) => t.webhook));
   const s = [ ...r.values() ].filter(({name: t, enabled: e}) => e && o.has(t)).map(gc);
   const i = new Set([ ...(0, Ye.Nt)(s, t, e.log) ].map(({name: t}) => t));
   const a = hc(t, e);
   const c = [];
   for (const o of n) {
    const {webhook: n} = o.sent;
    const s = r.get(n);
    const u = {
     webhook: s,
     lacksSecret: i.has(n),
     valuesOf: a
    };
    c.push({
     kept: o,
     fate: await wc(t, e, o, u)
    });
   }
   return c;
  }
  function Wc({passed: t}, {log: e}) {
   for (const {kept: n, why: r, loud: o} of t) {
    const {id: t, webhook: s} = n.sent;
    const i = `webhook "${s}" skipped, ${t}: ${r}`;
    if (o) e.warning(i); else e.info(i);
   }
  }
  function Kc({sent: t}, e, {log: n}) {
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
