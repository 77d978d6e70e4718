"use strict";

exports.id = 326;

exports.ids = [ 326 ];

exports.modules = {
 624: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   context: () => xe,
   getOctokit: () => Pe
  });
  var r = n(896);
  n.n(r);
  var s = n(857);
  n.n(s);
  var o = class {
   constructor() {
    var e, t, n;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
    r.readFileSync)(process.env.GITHUB_EVENT_PATH, {
     encoding: "utf8"
    })); else {
     const e = process.env.GITHUB_EVENT_PATH;
     process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`);
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : `https://api.github.com`;
    this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : `https://github.com`;
    this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
   }
   get issue() {
    const e = this.payload;
    return Object.assign(Object.assign({}, this.repo), {
     number: (e.issue || e.pull_request || e).number
    });
   }
   get repo() {
    if (process.env.GITHUB_REPOSITORY) {
     const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
     return {
      owner: e,
      repo: t
     };
    }
    if (this.payload.repository) return {
     owner: this.payload.repository.owner.login,
     repo: this.payload.repository.name
    };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
   }
  };
  var i = class {
   getAgent() {}
   getAgentDispatcher() {}
  };
  var a = void 0;
  var c = function(e, t, n, r) {
   function s(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, o) {
    function i(e) {
     try {
      c(r.next(e));
     } catch (e) {
      o(e);
     }
    }
    function a(e) {
     try {
      c(r["throw"](e));
     } catch (e) {
      o(e);
     }
    }
    function c(e) {
     e.done ? n(e.value) : s(e.value).then(i, a);
    }
    c((r = r.apply(e, t || [])).next());
   });
  };
  function u(e, t) {
   if (!e && !t.auth) throw new Error("Parameter token or opts.auth is required"); else if (e && t.auth) throw new Error("Parameters token and opts.auth may not both be specified");
   return typeof t.auth === "string" ? t.auth : `token ${e}`;
  }
  function l(e) {
   const t = new i;
   return t.getAgent(e);
  }
  function p(e) {
   const t = new i;
   return t.getAgentDispatcher(e);
  }
  function f(e) {
   const t = p(e);
   const n = (e, n) => c(this, void 0, void 0, function*() {
    return a(e, Object.assign(Object.assign({}, n), {
     dispatcher: t
    }));
   });
   return n;
  }
  function d() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function h(e) {
   var t;
   const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
   if (n) {
    const t = n.replace(/[^a-z0-9_.-]/gi, "_");
    const r = `actions_orchestration_id/${t}`;
    if (e === null || e === void 0 ? void 0 : e.includes(r)) return e;
    const s = e ? `${e} ` : "";
    return `${s}${r}`;
   }
   return e;
  }
  function g() {
   if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
   if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
   return "<environment undetectable>";
  }
  function y(e, t, n, r) {
   if (typeof n !== "function") throw new Error("method for before hook must be a function");
   if (!r) r = {};
   if (Array.isArray(t)) return t.reverse().reduce((t, n) => y.bind(null, e, n, t, r), n)();
   return Promise.resolve().then(() => {
    if (!e.registry[t]) return n(r);
    return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
   });
  }
  function m(e, t, n, r) {
   const s = r;
   if (!e.registry[n]) e.registry[n] = [];
   if (t === "before") r = (e, t) => Promise.resolve().then(s.bind(null, t)).then(e.bind(null, t));
   if (t === "after") r = (e, t) => {
    let n;
    return Promise.resolve().then(e.bind(null, t)).then(e => {
     n = e;
     return s(n, t);
    }).then(() => n);
   };
   if (t === "error") r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch(e => s(e, t));
   e.registry[n].push({
    hook: r,
    orig: s
   });
  }
  function b(e, t, n) {
   if (!e.registry[t]) return;
   const r = e.registry[t].map(e => e.orig).indexOf(n);
   if (r === -1) return;
   e.registry[t].splice(r, 1);
  }
  var v = Function.bind;
  var w = v.bind(v);
  function T(e, t, n) {
   const r = w(b, null).apply(null, n ? [ t, n ] : [ t ]);
   e.api = {
    remove: r
   };
   e.remove = r;
   [ "before", "error", "after", "wrap" ].forEach(r => {
    const s = n ? [ t, r, n ] : [ t, r ];
    e[r] = e.api[r] = w(m, null).apply(null, s);
   });
  }
  function O() {
   const e = Symbol("Singular");
   const t = {
    registry: {}
   };
   const n = y.bind(null, t, e);
   T(n, t, e);
   return n;
  }
  function j() {
   const e = {
    registry: {}
   };
   const t = y.bind(null, e);
   T(t, e);
   return t;
  }
  var _ = {
   Singular: O,
   Collection: j
  };
  var A = "0.0.0-development";
  var E = `octokit-endpoint.js/${A} ${g()}`;
  var k = {
   method: "GET",
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": E
   },
   mediaType: {
    format: ""
   }
  };
  function U(e) {
   if (!e) return {};
   return Object.keys(e).reduce((t, n) => {
    t[n.toLowerCase()] = e[n];
    return t;
   }, {});
  }
  function $(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
  }
  function q(e, t) {
   const n = Object.assign({}, e);
   Object.keys(t).forEach(r => {
    if ($(t[r])) if (!(r in e)) Object.assign(n, {
     [r]: t[r]
    }); else n[r] = q(e[r], t[r]); else Object.assign(n, {
     [r]: t[r]
    });
   });
   return n;
  }
  function I(e) {
   for (const t in e) if (e[t] === void 0) delete e[t];
   return e;
  }
  function H(e, t, n) {
   if (typeof t === "string") {
    let [e, r] = t.split(" ");
    n = Object.assign(r ? {
     method: e,
     url: r
    } : {
     url: e
    }, n);
   } else n = Object.assign({}, t);
   n.headers = U(n.headers);
   I(n);
   I(n.headers);
   const r = q(e || {}, n);
   if (n.url === "/graphql") {
    if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter(e => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
    r.mediaType.previews = (r.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
   }
   return r;
  }
  function R(e, t) {
   const n = /\?/.test(e) ? "&" : "?";
   const r = Object.keys(t);
   if (r.length === 0) return e;
   return e + n + r.map(e => {
    if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
    return `${e}=${encodeURIComponent(t[e])}`;
   }).join("&");
  }
  var S = /\{[^{}}]+\}/g;
  function B(e) {
   return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function N(e) {
   const t = e.match(S);
   if (!t) return [];
   return t.map(B).reduce((e, t) => e.concat(t), []);
  }
  function x(e, t) {
   const n = {
    __proto__: null
   };
   for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
   return n;
  }
  function P(e) {
   return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
    if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
    return e;
   }).join("");
  }
  function G(e) {
   return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
    return "%" + e.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  function C(e, t, n) {
   t = e === "+" || e === "#" ? P(t) : G(t);
   if (n) return G(n) + "=" + t; else return t;
  }
  function D(e) {
   return e !== void 0 && e !== null;
  }
  function L(e) {
   return e === ";" || e === "&" || e === "?";
  }
  function F(e, t, n, r) {
   var s = e[n], o = [];
   if (D(s) && s !== "") if (typeof s === "string" || typeof s === "number" || typeof s === "bigint" || typeof s === "boolean") {
    s = s.toString();
    if (r && r !== "*") s = s.substring(0, parseInt(r, 10));
    o.push(C(t, s, L(t) ? n : ""));
   } else if (r === "*") if (Array.isArray(s)) s.filter(D).forEach(function(e) {
    o.push(C(t, e, L(t) ? n : ""));
   }); else Object.keys(s).forEach(function(e) {
    if (D(s[e])) o.push(C(t, s[e], e));
   }); else {
    const e = [];
    if (Array.isArray(s)) s.filter(D).forEach(function(n) {
     e.push(C(t, n));
    }); else Object.keys(s).forEach(function(n) {
     if (D(s[n])) {
      e.push(G(n));
      e.push(C(t, s[n].toString()));
     }
    });
    if (L(t)) o.push(G(n) + "=" + e.join(",")); else if (e.length !== 0) o.push(e.join(","));
   } else if (t === ";") {
    if (D(s)) o.push(G(n));
   } else if (s === "" && (t === "&" || t === "?")) o.push(G(n) + "="); else if (s === "") o.push("");
   return o;
  }
  function W(e) {
   return {
    expand: V.bind(null, e)
   };
  }
  function V(e, t) {
   var n = [ "+", "#", ".", "/", ";", "?", "&" ];
   e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, s) {
    if (r) {
     let e = "";
     const s = [];
     if (n.indexOf(r.charAt(0)) !== -1) {
      e = r.charAt(0);
      r = r.substr(1);
     }
     r.split(/,/g).forEach(function(n) {
      var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
      s.push(F(t, e, r[1], r[2] || r[3]));
     });
     if (e && e !== "+") {
      var o = ",";
      if (e === "?") o = "&"; else if (e !== "#") o = e;
      return (s.length !== 0 ? e : "") + s.join(o);
     } else return s.join(",");
    } else return P(s);
   });
   if (e === "/") return e; else return e.replace(/\/$/, "");
  }
  function z(e) {
   let t = e.method.toUpperCase();
   let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
   let r = Object.assign({}, e.headers);
   let s;
   let o = x(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
   const i = N(n);
   n = W(n).expand(o);
   if (!/^http/.test(n)) n = e.baseUrl + n;
   const a = Object.keys(e).filter(e => i.includes(e)).concat("baseUrl");
   const c = x(o, a);
   const u = /application\/octet-stream/i.test(r.accept);
   if (!u) {
    if (e.mediaType.format) r.accept = r.accept.split(/,/).map(t => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
    if (n.endsWith("/graphql")) if (e.mediaType.previews?.length) {
     const t = r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
     r.accept = t.concat(e.mediaType.previews).map(t => {
      const n = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
      return `application/vnd.github.${t}-preview${n}`;
     }).join(",");
    }
   }
   if ([ "GET", "HEAD" ].includes(t)) n = R(n, c); else if ("data" in c) s = c.data; else if (Object.keys(c).length) s = c;
   if (!r["content-type"] && typeof s !== "undefined") r["content-type"] = "application/json; charset=utf-8";
   if ([ "PATCH", "PUT" ].includes(t) && typeof s === "undefined") s = "";
   return Object.assign({
    method: t,
    url: n,
    headers: r
   }, typeof s !== "undefined" ? {
    body: s
   } : null, e.request ? {
    request: e.request
   } : null);
  }
  function J(e, t, n) {
   return z(H(e, t, n));
  }
  function M(e, t) {
   const n = H(e, t);
   const r = J.bind(null, n);
   return Object.assign(r, {
    DEFAULTS: n,
    defaults: M.bind(null, n),
    merge: H.bind(null, n),
    parse: z
   });
  }
  var Y = M(null, k);
  var Z = void 0;
  var {parse: K, stringify: Q} = JSON;
  var X = class extends Error {
   name;
   status;
   request;
   response;
   constructor(e, t, n) {
    super(e, {
     cause: n.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(t);
    if (Number.isNaN(this.status)) this.status = 0;
    if ("response" in n) this.response = n.response;
    const r = Object.assign({}, n.request);
    if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, {
     authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
    });
    r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = r;
   }
  };
  var ee = "10.0.16";
  var te = {
   headers: {
    "user-agent": `octokit-request.js/${ee} ${g()}`
   }
  };
  function ne(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
  }
  var re = () => "";
  async function se(e) {
   const t = e.request?.fetch || globalThis.fetch;
   if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   const n = e.request?.log || console;
   const r = e.request?.parseSuccessResponseBody !== false;
   const s = ne(e.body) || Array.isArray(e.body) ? Q(e.body) : e.body;
   const o = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ]));
   let i;
   try {
    i = await t(e.url, {
     method: e.method,
     body: s,
     redirect: e.request?.redirect,
     headers: o,
     signal: e.request?.signal,
     ...e.body && {
      duplex: "half"
     }
    });
   } catch (t) {
    let n = "Unknown Error";
    if (t instanceof Error) {
     if (t.name === "AbortError") {
      t.status = 500;
      throw t;
     }
     n = t.message;
     if (t.name === "TypeError" && "cause" in t) if (t.cause instanceof Error) n = t.cause.message; else if (typeof t.cause === "string") n = t.cause;
    }
    const r = new X(n, 500, {
     request: e
    });
    r.cause = t;
    throw r;
   }
   const a = i.status;
   const c = i.url;
   const u = {};
   for (const [e, t] of i.headers) u[e] = t;
   const l = {
    url: c,
    status: a,
    headers: u,
    data: ""
   };
   if ("deprecation" in u) {
    const t = u.link && u.link.match(/<([^<>]+)>; rel="deprecation"/);
    const r = t && t.pop();
    n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${r ? `. See ${r}` : ""}`);
   }
   if (a === 204 || a === 205) return l;
   if (e.method === "HEAD") {
    if (a < 400) return l;
    throw new X(i.statusText, a, {
     response: l,
     request: e
    });
   }
   if (a === 304) {
    l.data = await oe(i);
    throw new X("Not modified", a, {
     response: l,
     request: e
    });
   }
   if (a >= 400) {
    l.data = await oe(i);
    throw new X(ae(l.data), a, {
     response: l,
     request: e
    });
   }
   l.data = r ? await oe(i) : i.body;
   return l;
  }
  async function oe(e) {
   const t = e.headers.get("content-type");
   if (!t) return e.text().catch(re);
   const n = Z(t);
   if (ie(n)) {
    let t = "";
    try {
     t = await e.text();
     return K(t);
    } catch (e) {
     return t;
    }
   } else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(re); else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function ie(e) {
   return e.type === "application/json" || e.type === "application/scim+json";
  }
  function ae(e) {
   if (typeof e === "string") return e;
   if (e instanceof ArrayBuffer) return "Unknown error";
   if (typeof e === "object" && e !== null && "message" in e) {
    const t = e;
    const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
    return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
   }
   return `Unknown error: ${JSON.stringify(e)}`;
  }
  function ce(e, t) {
   const n = e.defaults(t);
   const r = function(e, t) {
    const r = n.merge(e, t);
    if (!r.request || !r.request.hook) return se(n.parse(r));
    const s = (e, t) => se(n.parse(n.merge(e, t)));
    Object.assign(s, {
     endpoint: n,
     defaults: ce.bind(null, n)
    });
    return r.request.hook(s, r);
   };
   return Object.assign(r, {
    endpoint: n,
    defaults: ce.bind(null, n)
   });
  }
  var ue = ce(Y, te);
  var le = () => ({
   defaults() {}
  });
  var pe = "(?:[a-zA-Z0-9_-]+)";
  var fe = "\\.";
  var de = new RegExp(`^${pe}${fe}${pe}${fe}${pe}$`);
  var he = de.test.bind(de);
  async function ge(e) {
   const t = he(e);
   const n = e.startsWith("v1.") || e.startsWith("ghs_");
   const r = e.startsWith("ghu_");
   const s = t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: e,
    tokenType: s
   };
  }
  function ye(e) {
   if (e.split(/\./).length === 3) return `bearer ${e}`;
   return `token ${e}`;
  }
  async function me(e, t, n, r) {
   const s = t.endpoint.merge(n, r);
   s.headers.authorization = ye(e);
   return t(s);
  }
  var be = function(e) {
   if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   e = e.replace(/^(token|bearer) +/i, "");
   return Object.assign(ge.bind(null, e), {
    hook: me.bind(null, e)
   });
  };
  var ve = "7.0.8";
  var we = () => {};
  var Te = console.warn.bind(console);
  var Oe = console.error.bind(console);
  function je(e = {}) {
   if (typeof e.debug !== "function") e.debug = we;
   if (typeof e.info !== "function") e.info = we;
   if (typeof e.warn !== "function") e.warn = Te;
   if (typeof e.error !== "function") e.error = Oe;
   return e;
  }
  var _e = `octokit-core.js/${ve} ${g()}`;
  var Ae = class {
   static VERSION=ve;
   static defaults(e) {
    const t = class extends(this){
     constructor(...t) {
      const n = t[0] || {};
      if (typeof e === "function") {
       super(e(n));
       return;
      }
      super(Object.assign({}, e, n, n.userAgent && e.userAgent ? {
       userAgent: `${n.userAgent} ${e.userAgent}`
      } : null));
     }
    };
    return t;
   }
   static plugins=[];
   static plugin(...e) {
    const t = this.plugins;
    const n = class extends(this){
     static plugins=t.concat(e.filter(e => !t.includes(e)));
    };
    return n;
   }
   constructor(e = {}) {
    const t = new _.Collection;
    const n = {
     baseUrl: ue.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, e.request, {
      hook: t.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${_e}` : _e;
    if (e.baseUrl) n.baseUrl = e.baseUrl;
    if (e.previews) n.mediaType.previews = e.previews;
    if (e.timeZone) n.headers["time-zone"] = e.timeZone;
    this.request = ue.defaults(n);
    this.graphql = le(this.request).defaults(n);
    this.log = je(e.log);
    this.hook = t;
    if (!e.authStrategy) if (!e.auth) this.auth = async () => ({
     type: "unauthenticated"
    }); else {
     const n = be(e.auth);
     t.wrap("request", n.hook);
     this.auth = n;
    } else {
     const {authStrategy: n, ...r} = e;
     const s = n(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: r
     }, e.auth));
     t.wrap("request", s.hook);
     this.auth = s;
    }
    const r = this.constructor;
    for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
   }
   request;
   graphql;
   log;
   hook;
   auth;
  };
  var Ee = () => ({});
  var ke = "0.0.0-development";
  function Ue(e) {
   if (!e.data) return {
    ...e,
    data: []
   };
   const t = ("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data);
   if (!t) return e;
   const n = e.data.incomplete_results;
   const r = e.data.repository_selection;
   const s = e.data.total_count;
   const o = e.data.total_commits;
   delete e.data.incomplete_results;
   delete e.data.repository_selection;
   delete e.data.total_count;
   delete e.data.total_commits;
   const i = Object.keys(e.data)[0];
   const a = e.data[i];
   e.data = a;
   if (typeof n !== "undefined") e.data.incomplete_results = n;
   if (typeof r !== "undefined") e.data.repository_selection = r;
   e.data.total_count = s;
   e.data.total_commits = o;
   return e;
  }
  function $e(e, t, n) {
   const r = typeof t === "function" ? t.endpoint(n) : e.request.endpoint(t, n);
   const s = typeof t === "function" ? t : e.request;
   const o = r.method;
   const i = r.headers;
   let a = r.url;
   return {
    [Symbol.asyncIterator]: () => ({
     async next() {
      if (!a) return {
       done: true
      };
      try {
       const e = await s({
        method: o,
        url: a,
        headers: i
       });
       const t = Ue(e);
       a = ((t.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
       if (!a && "total_commits" in t.data) {
        const e = new URL(t.url);
        const n = e.searchParams;
        const r = parseInt(n.get("page") || "1", 10);
        const s = parseInt(n.get("per_page") || "250", 10);
        if (r * s < t.data.total_commits) {
         n.set("page", String(r + 1));
         a = e.toString();
        }
       }
       return {
        value: t
       };
      } catch (e) {
       if (e.status !== 409) throw e;
       a = "";
       return {
        value: {
         status: 200,
         headers: {},
         data: []
        }
       };
      }
     }
    })
   };
  }
  function qe(e, t, n, r) {
   if (typeof n === "function") {
    r = n;
    n = void 0;
   }
   return Ie(e, [], $e(e, t, n)[Symbol.asyncIterator](), r);
  }
  function Ie(e, t, n, r) {
   return n.next().then(s => {
    if (s.done) return t;
    let o = false;
    function i() {
     o = true;
    }
    t = t.concat(r ? r(s.value, i) : s.value.data);
    if (o) return t;
    return Ie(e, t, n, r);
   });
  }
  Object.assign(qe, {
   iterator: $e
  });
  function He(e) {
   return {
    paginate: Object.assign(qe.bind(null, e), {
     iterator: $e.bind(null, e)
    })
   };
  }
  He.VERSION = ke;
  new o;
  var Re = d();
  var Se = {
   baseUrl: Re,
   request: {
    agent: l(Re),
    fetch: f(Re)
   }
  };
  var Be = Ae.plugin(Ee, He).defaults(Se);
  function Ne(e, t) {
   const n = Object.assign({}, t || {});
   const r = u(e, n);
   if (r) n.auth = r;
   const s = h(n.userAgent);
   if (s) n.userAgent = s;
   return n;
  }
  var xe = new o;
  function Pe(e, t, ...n) {
   const r = Be.plugin(...n);
   return new r(Ne(e, t));
  }
 })
};
