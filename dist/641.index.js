"use strict";

exports.id = 641;

exports.ids = [ 641 ];

exports.modules = {
 641: ((t, e, n) => {
  n.r(e);
  n.d(e, {
   context: () => Ee,
   getOctokit: () => _e
  });
  var r = n(896);
  var s = n(857);
  class Context {
   constructor() {
    var t, e, n;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
    r.readFileSync)(process.env.GITHUB_EVENT_PATH, {
     encoding: "utf8"
    })); else {
     const t = process.env.GITHUB_EVENT_PATH;
     process.stdout.write(`GITHUB_EVENT_PATH ${t} does not exist${s.EOL}`);
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
    this.apiUrl = (t = process.env.GITHUB_API_URL) !== null && t !== void 0 ? t : `https://api.github.com`;
    this.serverUrl = (e = process.env.GITHUB_SERVER_URL) !== null && e !== void 0 ? e : `https://github.com`;
    this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
   }
   get issue() {
    const t = this.payload;
    return Object.assign(Object.assign({}, this.repo), {
     number: (t.issue || t.pull_request || t).number
    });
   }
   get repo() {
    if (process.env.GITHUB_REPOSITORY) {
     const [t, e] = process.env.GITHUB_REPOSITORY.split("/");
     return {
      owner: t,
      repo: e
     };
    }
    if (this.payload.repository) return {
     owner: this.payload.repository.owner.login,
     repo: this.payload.repository.name
    };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
   }
  }
  var o = n(621);
  var i = n(941);
  var c = void 0 && (void 0).__awaiter || function(t, e, n, r) {
   function s(t) {
    return t instanceof n ? t : new n(function(e) {
     e(t);
    });
   }
   return new (n || (n = Promise))(function(n, o) {
    function i(t) {
     try {
      a(r.next(t));
     } catch (t) {
      o(t);
     }
    }
    function c(t) {
     try {
      a(r["throw"](t));
     } catch (t) {
      o(t);
     }
    }
    function a(t) {
     t.done ? n(t.value) : s(t.value).then(i, c);
    }
    a((r = r.apply(t, e || [])).next());
   });
  };
  function a(t, e) {
   if (!t && !e.auth) throw new Error("Parameter token or opts.auth is required"); else if (t && e.auth) throw new Error("Parameters token and opts.auth may not both be specified");
   return typeof e.auth === "string" ? e.auth : `token ${t}`;
  }
  function u(t) {
   const e = new o.Q;
   return e.getAgent(t);
  }
  function l(t) {
   const e = new o.Q;
   return e.getAgentDispatcher(t);
  }
  function f(t) {
   const e = l(t);
   const n = (t, n) => c(this, void 0, void 0, function*() {
    return (0, i.h)(t, Object.assign(Object.assign({}, n), {
     dispatcher: e
    }));
   });
   return n;
  }
  function p() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function h(t) {
   var e;
   const n = (e = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || e === void 0 ? void 0 : e.trim();
   if (n) {
    const e = n.replace(/[^a-z0-9_.-]/gi, "_");
    const r = `actions_orchestration_id/${e}`;
    if (t === null || t === void 0 ? void 0 : t.includes(r)) return t;
    const s = t ? `${t} ` : "";
    return `${s}${r}`;
   }
   return t;
  }
  function d() {
   if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
   if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
   return "<environment undetectable>";
  }
  function y(t, e, n, r) {
   if (typeof n !== "function") throw new Error("method for before hook must be a function");
   if (!r) r = {};
   if (Array.isArray(e)) return e.reverse().reduce((e, n) => y.bind(null, t, n, e, r), n)();
   return Promise.resolve().then(() => {
    if (!t.registry[e]) return n(r);
    return t.registry[e].reduce((t, e) => e.hook.bind(null, t, r), n)();
   });
  }
  function g(t, e, n, r) {
   const s = r;
   if (!t.registry[n]) t.registry[n] = [];
   if (e === "before") r = (t, e) => Promise.resolve().then(s.bind(null, e)).then(t.bind(null, e));
   if (e === "after") r = (t, e) => {
    let n;
    return Promise.resolve().then(t.bind(null, e)).then(t => {
     n = t;
     return s(n, e);
    }).then(() => n);
   };
   if (e === "error") r = (t, e) => Promise.resolve().then(t.bind(null, e)).catch(t => s(t, e));
   t.registry[n].push({
    hook: r,
    orig: s
   });
  }
  function b(t, e, n) {
   if (!t.registry[e]) return;
   const r = t.registry[e].map(t => t.orig).indexOf(n);
   if (r === -1) return;
   t.registry[e].splice(r, 1);
  }
  const m = Function.bind;
  const v = m.bind(m);
  function w(t, e, n) {
   const r = v(b, null).apply(null, n ? [ e, n ] : [ e ]);
   t.api = {
    remove: r
   };
   t.remove = r;
   [ "before", "error", "after", "wrap" ].forEach(r => {
    const s = n ? [ e, r, n ] : [ e, r ];
    t[r] = t.api[r] = v(g, null).apply(null, s);
   });
  }
  function O() {
   const t = Symbol("Singular");
   const e = {
    registry: {}
   };
   const n = y.bind(null, e, t);
   w(n, e, t);
   return n;
  }
  function A() {
   const t = {
    registry: {}
   };
   const e = y.bind(null, t);
   w(e, t);
   return e;
  }
  const j = {
   Singular: O,
   Collection: A
  };
  var k = "0.0.0-development";
  var T = `octokit-endpoint.js/${k} ${d()}`;
  var E = {
   method: "GET",
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": T
   },
   mediaType: {
    format: ""
   }
  };
  function _(t) {
   if (!t) return {};
   return Object.keys(t).reduce((e, n) => {
    e[n.toLowerCase()] = t[n];
    return e;
   }, {});
  }
  function $(t) {
   if (typeof t !== "object" || t === null) return false;
   if (Object.prototype.toString.call(t) !== "[object Object]") return false;
   const e = Object.getPrototypeOf(t);
   if (e === null) return true;
   const n = Object.prototype.hasOwnProperty.call(e, "constructor") && e.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(t);
  }
  function S(t, e) {
   const n = Object.assign({}, t);
   Object.keys(e).forEach(r => {
    if ($(e[r])) if (!(r in t)) Object.assign(n, {
     [r]: e[r]
    }); else n[r] = S(t[r], e[r]); else Object.assign(n, {
     [r]: e[r]
    });
   });
   return n;
  }
  function q(t) {
   for (const e in t) if (t[e] === void 0) delete t[e];
   return t;
  }
  function U(t, e, n) {
   if (typeof e === "string") {
    let [t, r] = e.split(" ");
    n = Object.assign(r ? {
     method: t,
     url: r
    } : {
     url: t
    }, n);
   } else n = Object.assign({}, e);
   n.headers = _(n.headers);
   q(n);
   q(n.headers);
   const r = S(t || {}, n);
   if (n.url === "/graphql") {
    if (t && t.mediaType.previews?.length) r.mediaType.previews = t.mediaType.previews.filter(t => !r.mediaType.previews.includes(t)).concat(r.mediaType.previews);
    r.mediaType.previews = (r.mediaType.previews || []).map(t => t.replace(/-preview/, ""));
   }
   return r;
  }
  function N(t, e) {
   const n = /\?/.test(t) ? "&" : "?";
   const r = Object.keys(e);
   if (r.length === 0) return t;
   return t + n + r.map(t => {
    if (t === "q") return "q=" + e.q.split("+").map(encodeURIComponent).join("+");
    return `${t}=${encodeURIComponent(e[t])}`;
   }).join("&");
  }
  var I = /\{[^{}}]+\}/g;
  function x(t) {
   return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function R(t) {
   const e = t.match(I);
   if (!e) return [];
   return e.map(x).reduce((t, e) => t.concat(e), []);
  }
  function C(t, e) {
   const n = {
    __proto__: null
   };
   for (const r of Object.keys(t)) if (e.indexOf(r) === -1) n[r] = t[r];
   return n;
  }
  function H(t) {
   return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(t) {
    if (!/%[0-9A-Fa-f]/.test(t)) t = encodeURI(t).replace(/%5B/g, "[").replace(/%5D/g, "]");
    return t;
   }).join("");
  }
  function B(t) {
   return encodeURIComponent(t).replace(/[!'()*]/g, function(t) {
    return "%" + t.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  function P(t, e, n) {
   e = t === "+" || t === "#" ? H(e) : B(e);
   if (n) return B(n) + "=" + e; else return e;
  }
  function G(t) {
   return t !== void 0 && t !== null;
  }
  function J(t) {
   return t === ";" || t === "&" || t === "?";
  }
  function F(t, e, n, r) {
   var s = t[n], o = [];
   if (G(s) && s !== "") if (typeof s === "string" || typeof s === "number" || typeof s === "bigint" || typeof s === "boolean") {
    s = s.toString();
    if (r && r !== "*") s = s.substring(0, parseInt(r, 10));
    o.push(P(e, s, J(e) ? n : ""));
   } else if (r === "*") if (Array.isArray(s)) s.filter(G).forEach(function(t) {
    o.push(P(e, t, J(e) ? n : ""));
   }); else Object.keys(s).forEach(function(t) {
    if (G(s[t])) o.push(P(e, s[t], t));
   }); else {
    const t = [];
    if (Array.isArray(s)) s.filter(G).forEach(function(n) {
     t.push(P(e, n));
    }); else Object.keys(s).forEach(function(n) {
     if (G(s[n])) {
      t.push(B(n));
      t.push(P(e, s[n].toString()));
     }
    });
    if (J(e)) o.push(B(n) + "=" + t.join(",")); else if (t.length !== 0) o.push(t.join(","));
   } else if (e === ";") {
    if (G(s)) o.push(B(n));
   } else if (s === "" && (e === "&" || e === "?")) o.push(B(n) + "="); else if (s === "") o.push("");
   return o;
  }
  function L(t) {
   return {
    expand: D.bind(null, t)
   };
  }
  function D(t, e) {
   var n = [ "+", "#", ".", "/", ";", "?", "&" ];
   t = t.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(t, r, s) {
    if (r) {
     let t = "";
     const s = [];
     if (n.indexOf(r.charAt(0)) !== -1) {
      t = r.charAt(0);
      r = r.substr(1);
     }
     r.split(/,/g).forEach(function(n) {
      var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
      s.push(F(e, t, r[1], r[2] || r[3]));
     });
     if (t && t !== "+") {
      var o = ",";
      if (t === "?") o = "&"; else if (t !== "#") o = t;
      return (s.length !== 0 ? t : "") + s.join(o);
     } else return s.join(",");
    } else return H(s);
   });
   if (t === "/") return t; else return t.replace(/\/$/, "");
  }
  function W(t) {
   let e = t.method.toUpperCase();
   let n = (t.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
   let r = Object.assign({}, t.headers);
   let s;
   let o = C(t, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
   const i = R(n);
   n = L(n).expand(o);
   if (!/^http/.test(n)) n = t.baseUrl + n;
   const c = Object.keys(t).filter(t => i.includes(t)).concat("baseUrl");
   const a = C(o, c);
   const u = /application\/octet-stream/i.test(r.accept);
   if (!u) {
    if (t.mediaType.format) r.accept = r.accept.split(/,/).map(e => e.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${t.mediaType.format}`)).join(",");
    if (n.endsWith("/graphql")) if (t.mediaType.previews?.length) {
     const e = r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
     r.accept = e.concat(t.mediaType.previews).map(e => {
      const n = t.mediaType.format ? `.${t.mediaType.format}` : "+json";
      return `application/vnd.github.${e}-preview${n}`;
     }).join(",");
    }
   }
   if ([ "GET", "HEAD" ].includes(e)) n = N(n, a); else if ("data" in a) s = a.data; else if (Object.keys(a).length) s = a;
   if (!r["content-type"] && typeof s !== "undefined") r["content-type"] = "application/json; charset=utf-8";
   if ([ "PATCH", "PUT" ].includes(e) && typeof s === "undefined") s = "";
   return Object.assign({
    method: e,
    url: n,
    headers: r
   }, typeof s !== "undefined" ? {
    body: s
   } : null, t.request ? {
    request: t.request
   } : null);
  }
  function M(t, e, n) {
   return W(U(t, e, n));
  }
  function V(t, e) {
   const n = U(t, e);
   const r = M.bind(null, n);
   return Object.assign(r, {
    DEFAULTS: n,
    defaults: V.bind(null, n),
    merge: U.bind(null, n),
    parse: W
   });
  }
  var z = V(null, E);
  const Q = 32;
  const Y = 9;
  const Z = 59;
  const X = 61;
  const K = 34;
  const tt = 92;
  const et = 44;
  const nt = 1;
  const rt = 2;
  const st = 4;
  const ot = 8;
  const it = 16;
  const ct = 65280;
  const at = nt | ct;
  const ut = new Uint8Array(256);
  ut[Y] |= rt;
  ut[Q] |= rt;
  ut[Z] |= st;
  ut[et] |= ot;
  for (let t = 128; t <= 255; t++) ut[t] |= nt;
  for (const t of "!#$%&'*+-.^_`|~") ut[t.charCodeAt(0)] |= it;
  for (let t = 48; t <= 57; t++) ut[t] |= it;
  for (let t = 65; t <= 90; t++) ut[t] |= nt | it;
  for (let t = 97; t <= 122; t++) ut[t] |= it;
  const lt = (() => {
   const t = function() {};
   t.prototype = Object.create(null);
   return t;
  })();
  function ft(t, e) {
   const n = st | (e?.comma === true ? ot : 0);
   const r = t.length;
   let s = e?.start ?? 0;
   while ((ut[t.charCodeAt(s)] & rt) !== 0) s++;
   let o = s;
   let i = 0;
   let c = -1;
   let a = e?.parameters === false ? ot : 0;
   while (o < r) {
    const e = t.charCodeAt(o);
    const r = ut[e];
    if ((r & n) !== 0) {
     a |= r & ot;
     break;
    }
    if ((r & rt) !== 0) {
     if (c === -1) c = o;
    } else c = -1;
    i |= e & ct | r;
    o++;
   }
   const u = c === -1 ? o : c;
   const l = t.slice(s, u);
   const f = (i & at) === 0 ? l : l.toLowerCase();
   if (o === r || a !== 0) return {
    type: f,
    index: o,
    parameters: new lt
   };
   return pt(t, f, o, r, n);
  }
  function pt(t, e, n, r, s) {
   const o = new lt;
   t: while (n < r) {
    n++;
    while ((ut[t.charCodeAt(n)] & rt) !== 0) n++;
    const e = n;
    let i = 0;
    let c = -1;
    while (n < r) {
     const a = t.charCodeAt(n);
     const u = ut[a];
     if ((u & s) !== 0) {
      if ((u & ot) !== 0) break t;
      continue t;
     }
     if (a === X) {
      const a = c === -1 ? n : c;
      const u = t.slice(e, a);
      const l = (i & at) === 0 ? u : u.toLowerCase();
      n++;
      while ((ut[t.charCodeAt(n)] & rt) !== 0) n++;
      if (n < r && t.charCodeAt(n) === K) {
       const e = ++n;
       let i = false;
       while (n < r) {
        const c = t.charCodeAt(n);
        if (c === K) {
         if (o[l] === void 0) o[l] = i ? ht(t, e, n) : t.slice(e, n);
         n++;
         let c = 0;
         while (n < r) {
          const e = t.charCodeAt(n);
          const r = ut[e];
          if ((r & s) !== 0) {
           c = r & ot;
           break;
          }
          n++;
         }
         if (c !== 0) break t;
         continue t;
        }
        if (c === tt && n + 1 < r) {
         i = true;
         n += 2;
         continue;
        }
        n++;
       }
       continue t;
      }
      const f = n;
      let p = 0;
      let h = -1;
      while (n < r) {
       const e = t.charCodeAt(n);
       const r = ut[e];
       if ((r & s) !== 0) {
        p = r & ot;
        break;
       }
       if ((r & rt) !== 0) {
        if (h === -1) h = n;
       } else h = -1;
       n++;
      }
      if (o[l] === void 0) {
       const e = h === -1 ? n : h;
       o[l] = t.slice(f, e);
      }
      if (p !== 0) break t;
      continue t;
     }
     if ((u & rt) !== 0) {
      if (c === -1) c = n;
     } else c = -1;
     i |= a & ct | u;
     n++;
    }
   }
   return {
    type: e,
    index: n,
    parameters: o
   };
  }
  function ht(t, e, n) {
   let r = "";
   for (let s = e; s < n; s++) if (t.charCodeAt(s) === tt) {
    r += t.slice(e, s);
    e = ++s;
   }
   return r + t.slice(e, n);
  }
  const dt = /^-?\d+$/;
  const yt = /^-?\d+n+$/;
  const gt = JSON.stringify;
  const bt = JSON.parse;
  const mt = /^-?\d+n$/;
  const vt = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
  const wt = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
  const Ot = t => t === void 0 || typeof t === "function" || typeof t === "symbol";
  const At = t => t !== null && typeof t === "object" && t.constructor && t.constructor.name === "RawJSON";
  const jt = (t, e, n) => {
   let r = "";
   if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))); else if (typeof n === "string") r = n.slice(0, 10);
   const s = typeof e === "function";
   const o = Array.isArray(e) ? new Set(e.map(String)) : null;
   const i = (t, n, r) => {
    const o = r !== null && typeof r === "object";
    const i = o && typeof r.toJSON === "function";
    if (i) r = r.toJSON(n);
    const c = typeof r === "string" && yt.test(r);
    if (c) return r + "n";
    const a = typeof r === "bigint";
    if (a) {
     const t = "rawJSON" in JSON;
     if (t) return JSON.rawJSON(r.toString());
     return r.toString() + "n";
    }
    if (s) r = e.call(t, n, r);
    const u = r !== null && typeof r === "object";
    if (u) {
     const t = r instanceof Number || r instanceof String || r instanceof Boolean;
     if (t) r = r.valueOf();
    }
    return r;
   };
   const c = i({
    "": t
   }, "", t);
   if (Ot(c)) return;
   const a = c === null || typeof c !== "object";
   const u = At(c);
   if (a || u) return gt(c);
   const l = [];
   let f = 0;
   const p = [ {
    parent: {
     "": c
    },
    key: "",
    val: c,
    isArray: Array.isArray(c),
    keys: Array.isArray(c) ? null : Object.keys(c),
    index: 0,
    first: true
   } ];
   const h = new WeakSet([ c ]);
   while (p.length > 0) {
    const t = p[p.length - 1];
    if (t.index === 0) {
     l.push(t.isArray ? "[" : "{");
     f++;
    }
    let e = false;
    if (t.isArray) if (t.index < t.val.length) {
     if (!t.first) l.push(",");
     if (r) l.push("\n" + r.repeat(f));
     const e = t.val[t.index];
     const n = i(t.val, String(t.index), e);
     if (Ot(n)) {
      l.push("null");
      t.first = false;
      t.index++;
     } else {
      const e = n !== null && typeof n === "object";
      const r = At(n);
      if (e && !r) {
       if (h.has(n)) throw new TypeError("Converting circular structure to JSON");
       h.add(n);
       p.push({
        parent: t.val,
        key: String(t.index),
        val: n,
        isArray: Array.isArray(n),
        keys: Array.isArray(n) ? null : Object.keys(n),
        index: 0,
        first: true
       });
       t.first = false;
       t.index++;
      } else {
       l.push(gt(n));
       t.first = false;
       t.index++;
      }
     }
    } else e = true; else {
     while (t.index < t.keys.length) {
      const e = t.keys[t.index++];
      const n = o && !o.has(e);
      if (n) continue;
      const s = t.val[e];
      const c = i(t.val, e, s);
      if (Ot(c)) continue;
      if (!t.first) l.push(",");
      if (r) l.push("\n" + r.repeat(f) + gt(e) + ": "); else l.push(gt(e) + ":");
      const a = c !== null && typeof c === "object";
      const u = At(c);
      if (a && !u) {
       if (h.has(c)) throw new TypeError("Converting circular structure to JSON");
       h.add(c);
       p.push({
        parent: t.val,
        key: e,
        val: c,
        isArray: Array.isArray(c),
        keys: Array.isArray(c) ? null : Object.keys(c),
        index: 0,
        first: true
       });
       t.first = false;
       break;
      } else {
       l.push(gt(c));
       t.first = false;
      }
     }
     const n = t.index >= t.keys.length && p[p.length - 1] === t;
     if (n) e = true;
    }
    if (e) {
     f--;
     if (!t.first && r) l.push("\n" + r.repeat(f));
     l.push(t.isArray ? "]" : "}");
     h.delete(t.val);
     p.pop();
    }
   }
   return l.join("");
  };
  const kt = (t, e, n) => {
   try {
    const r = "rawJSON" in JSON;
    if (r) return gt(t, (t, n) => {
     if (typeof n === "bigint") return JSON.rawJSON(n.toString());
     const r = typeof e === "function";
     if (r) return e(t, n);
     const s = Array.isArray(e) && e.includes(t);
     if (s) return n;
     return n;
    }, n);
    if (!t) return gt(t, e, n);
    const s = gt(t, (t, n) => {
     const r = typeof n === "string" && yt.test(n);
     if (r) return n.toString() + "n";
     if (typeof n === "bigint") return n.toString() + "n";
     const s = typeof e === "function";
     if (s) return e(t, n);
     const o = Array.isArray(e) && e.includes(t);
     if (o) return n;
     return n;
    }, n);
    const o = s.replace(vt, "$1$2$3");
    const i = o.replace(wt, "$1$2$3");
    return i;
   } catch (r) {
    if (r instanceof RangeError) {
     const r = jt(t, e, n);
     if (r === void 0) return;
     const s = "rawJSON" in JSON;
     if (s) return r;
     const o = r.replace(vt, "$1$2$3");
     return o.replace(wt, "$1$2$3");
    }
    throw r;
   }
  };
  const Tt = new Map;
  const Et = () => {
   const t = JSON.parse.toString();
   if (Tt.has(t)) return Tt.get(t);
   try {
    const e = JSON.parse("1", (t, e, n) => !!n?.source && n.source === "1");
    Tt.set(t, e);
    return e;
   } catch {
    Tt.set(t, false);
    return false;
   }
  };
  const _t = (t, e, n, r) => {
   const s = typeof e === "string" && mt.test(e);
   if (s) return BigInt(e.slice(0, -1));
   const o = typeof e === "string" && yt.test(e);
   if (o) return e.slice(0, -1);
   const i = typeof r === "function";
   if (!i) return e;
   return r(t, e, n);
  };
  const $t = (t, e) => JSON.parse(t, (t, n, r) => {
   const s = typeof n === "number";
   const o = n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER;
   const i = s && o;
   const c = r && dt.test(r.source);
   const a = i && c;
   if (a) return BigInt(r.source);
   const u = typeof e === "function";
   if (!u) return n;
   return e(t, n, r);
  });
  const St = Number.MAX_SAFE_INTEGER.toString();
  const qt = St.length;
  const Ut = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
  const Nt = /^"-?\d+n+"$/;
  const It = (t, e) => {
   const n = {
    "": t
   };
   const r = [ {
    parent: n,
    key: "",
    visited: false
   } ];
   while (r.length > 0) {
    const t = r[r.length - 1];
    if (!t.visited) {
     t.visited = true;
     const e = t.parent[t.key];
     const n = e !== null && typeof e === "object";
     if (n) {
      const t = Object.keys(e);
      for (let n = t.length - 1; n >= 0; n--) r.push({
       parent: e,
       key: t[n],
       visited: false
      });
     }
    } else {
     const {parent: n, key: s} = t;
     let o = n[s];
     if (typeof o === "string") {
      const t = mt.test(o);
      if (t) o = BigInt(o.slice(0, -1)); else {
       const t = yt.test(o);
       if (t) o = o.slice(0, -1);
      }
     }
     const i = typeof e === "function";
     if (i) o = e.call(n, s, o);
     const c = o === void 0;
     if (c) delete n[s]; else n[s] = o;
     r.pop();
    }
   }
   return n[""];
  };
  const xt = t => t.replace(Ut, (t, e, n, r) => {
   const s = t[0] === '"';
   const o = s && Nt.test(t);
   if (o) return t.substring(0, t.length - 1) + 'n"';
   const i = n || r;
   const c = e && (e.length < qt || e.length === qt && e <= St);
   const a = s || i || c;
   if (a) return t;
   return '"' + t + 'n"';
  });
  const Rt = (t, e) => {
   if (!t) return bt(t, e);
   try {
    if (Et()) return $t(t, e);
    const n = xt(t);
    return bt(n, (t, n, r) => _t(t, n, r, e));
   } catch (n) {
    if (n instanceof RangeError) {
     const n = xt(t);
     const r = bt(n);
     return It(r, e);
    }
    throw n;
   }
  };
  class RequestError extends Error {
   name;
   status;
   request;
   response;
   constructor(t, e, n) {
    super(t, {
     cause: n.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(e);
    if (Number.isNaN(this.status)) this.status = 0;
    if ("response" in n) this.response = n.response;
    const r = Object.assign({}, n.request);
    if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, {
     authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
    });
    r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = r;
   }
  }
  var Ct = "10.0.16";
  var Ht = {
   headers: {
    "user-agent": `octokit-request.js/${Ct} ${d()}`
   }
  };
  function Bt(t) {
   if (typeof t !== "object" || t === null) return false;
   if (Object.prototype.toString.call(t) !== "[object Object]") return false;
   const e = Object.getPrototypeOf(t);
   if (e === null) return true;
   const n = Object.prototype.hasOwnProperty.call(e, "constructor") && e.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(t);
  }
  var Pt = () => "";
  async function Gt(t) {
   const e = t.request?.fetch || globalThis.fetch;
   if (!e) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   const n = t.request?.log || console;
   const r = t.request?.parseSuccessResponseBody !== false;
   const s = Bt(t.body) || Array.isArray(t.body) ? kt(t.body) : t.body;
   const o = Object.fromEntries(Object.entries(t.headers).map(([t, e]) => [ t, String(e) ]));
   let i;
   try {
    i = await e(t.url, {
     method: t.method,
     body: s,
     redirect: t.request?.redirect,
     headers: o,
     signal: t.request?.signal,
     ...t.body && {
      duplex: "half"
     }
    });
   } catch (e) {
    let n = "Unknown Error";
    if (e instanceof Error) {
     if (e.name === "AbortError") {
      e.status = 500;
      throw e;
     }
     n = e.message;
     if (e.name === "TypeError" && "cause" in e) if (e.cause instanceof Error) n = e.cause.message; else if (typeof e.cause === "string") n = e.cause;
    }
    const r = new RequestError(n, 500, {
     request: t
    });
    r.cause = e;
    throw r;
   }
   const c = i.status;
   const a = i.url;
   const u = {};
   for (const [t, e] of i.headers) u[t] = e;
   const l = {
    url: a,
    status: c,
    headers: u,
    data: ""
   };
   if ("deprecation" in u) {
    const e = u.link && u.link.match(/<([^<>]+)>; rel="deprecation"/);
    const r = e && e.pop();
    n.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${r ? `. See ${r}` : ""}`);
   }
   if (c === 204 || c === 205) return l;
   if (t.method === "HEAD") {
    if (c < 400) return l;
    throw new RequestError(i.statusText, c, {
     response: l,
     request: t
    });
   }
   if (c === 304) {
    l.data = await Jt(i);
    throw new RequestError("Not modified", c, {
     response: l,
     request: t
    });
   }
   if (c >= 400) {
    l.data = await Jt(i);
    throw new RequestError(Lt(l.data), c, {
     response: l,
     request: t
    });
   }
   l.data = r ? await Jt(i) : i.body;
   return l;
  }
  async function Jt(t) {
   const e = t.headers.get("content-type");
   if (!e) return t.text().catch(Pt);
   const n = ft(e);
   if (Ft(n)) {
    let e = "";
    try {
     e = await t.text();
     return Rt(e);
    } catch (t) {
     return e;
    }
   } else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return t.text().catch(Pt); else return t.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function Ft(t) {
   return t.type === "application/json" || t.type === "application/scim+json";
  }
  function Lt(t) {
   if (typeof t === "string") return t;
   if (t instanceof ArrayBuffer) return "Unknown error";
   if (typeof t === "object" && t !== null && "message" in t) {
    const e = t;
    const n = "documentation_url" in e ? ` - ${e.documentation_url}` : "";
    return Array.isArray(e.errors) ? `${e.message}: ${e.errors.map(t => JSON.stringify(t)).join(", ")}${n}` : `${e.message}${n}`;
   }
   return `Unknown error: ${JSON.stringify(t)}`;
  }
  function Dt(t, e) {
   const n = t.defaults(e);
   const r = function(t, e) {
    const r = n.merge(t, e);
    if (!r.request || !r.request.hook) return Gt(n.parse(r));
    const s = (t, e) => Gt(n.parse(n.merge(t, e)));
    Object.assign(s, {
     endpoint: n,
     defaults: Dt.bind(null, n)
    });
    return r.request.hook(s, r);
   };
   return Object.assign(r, {
    endpoint: n,
    defaults: Dt.bind(null, n)
   });
  }
  var Wt = Dt(z, Ht);
  var Mt = "0.0.0-development";
  function Vt(t) {
   return `Request failed due to following response errors:\n` + t.errors.map(t => ` - ${t.message}`).join("\n");
  }
  var zt = class extends Error {
   constructor(t, e, n) {
    super(Vt(n));
    this.request = t;
    this.headers = e;
    this.response = n;
    this.errors = n.errors;
    this.data = n.data;
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
   }
   request;
   headers;
   response;
   name="GraphqlResponseError";
   errors;
   data;
  };
  var Qt = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
  var Yt = [ "query", "method", "url" ];
  var Zt = /\/api\/v3\/?$/;
  function Xt(t, e, n) {
   if (n) {
    if (typeof e === "string" && "query" in n) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
    for (const t in n) {
     if (!Yt.includes(t)) continue;
     return Promise.reject(new Error(`[@octokit/graphql] "${t}" cannot be used as variable name`));
    }
   }
   const r = typeof e === "string" ? Object.assign({
    query: e
   }, n) : e;
   const s = Object.keys(r).reduce((t, e) => {
    if (Qt.includes(e)) {
     t[e] = r[e];
     return t;
    }
    if (!t.variables) t.variables = {};
    t.variables[e] = r[e];
    return t;
   }, {});
   const o = r.baseUrl || t.endpoint.DEFAULTS.baseUrl;
   if (Zt.test(o)) s.url = o.replace(Zt, "/api/graphql");
   return t(s).then(t => {
    if (t.data.errors) {
     const e = {};
     for (const n of Object.keys(t.headers)) e[n] = t.headers[n];
     throw new zt(s, e, t.data);
    }
    return t.data.data;
   });
  }
  function Kt(t, e) {
   const n = t.defaults(e);
   const r = (t, e) => Xt(n, t, e);
   return Object.assign(r, {
    defaults: Kt.bind(null, n),
    endpoint: n.endpoint
   });
  }
  Kt(Wt, {
   headers: {
    "user-agent": `octokit-graphql.js/${Mt} ${d()}`
   },
   method: "POST",
   url: "/graphql"
  });
  function te(t) {
   return Kt(t, {
    method: "POST",
    url: "/graphql"
   });
  }
  var ee = "(?:[a-zA-Z0-9_-]+)";
  var ne = "\\.";
  var re = new RegExp(`^${ee}${ne}${ee}${ne}${ee}$`);
  var se = re.test.bind(re);
  async function oe(t) {
   const e = se(t);
   const n = t.startsWith("v1.") || t.startsWith("ghs_");
   const r = t.startsWith("ghu_");
   const s = e ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: t,
    tokenType: s
   };
  }
  function ie(t) {
   if (t.split(/\./).length === 3) return `bearer ${t}`;
   return `token ${t}`;
  }
  async function ce(t, e, n, r) {
   const s = e.endpoint.merge(n, r);
   s.headers.authorization = ie(t);
   return e(s);
  }
  var ae = function(t) {
   if (!t) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   if (typeof t !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   t = t.replace(/^(token|bearer) +/i, "");
   return Object.assign(oe.bind(null, t), {
    hook: ce.bind(null, t)
   });
  };
  const ue = "7.0.8";
  const le = () => {};
  const fe = console.warn.bind(console);
  const pe = console.error.bind(console);
  function he(t = {}) {
   if (typeof t.debug !== "function") t.debug = le;
   if (typeof t.info !== "function") t.info = le;
   if (typeof t.warn !== "function") t.warn = fe;
   if (typeof t.error !== "function") t.error = pe;
   return t;
  }
  const de = `octokit-core.js/${ue} ${d()}`;
  class Octokit {
   static VERSION=ue;
   static defaults(t) {
    const e = class extends(this){
     constructor(...e) {
      const n = e[0] || {};
      if (typeof t === "function") {
       super(t(n));
       return;
      }
      super(Object.assign({}, t, n, n.userAgent && t.userAgent ? {
       userAgent: `${n.userAgent} ${t.userAgent}`
      } : null));
     }
    };
    return e;
   }
   static plugins=[];
   static plugin(...t) {
    const e = this.plugins;
    const n = class extends(this){
     static plugins=e.concat(t.filter(t => !e.includes(t)));
    };
    return n;
   }
   constructor(t = {}) {
    const e = new j.Collection;
    const n = {
     baseUrl: Wt.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, t.request, {
      hook: e.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    n.headers["user-agent"] = t.userAgent ? `${t.userAgent} ${de}` : de;
    if (t.baseUrl) n.baseUrl = t.baseUrl;
    if (t.previews) n.mediaType.previews = t.previews;
    if (t.timeZone) n.headers["time-zone"] = t.timeZone;
    this.request = Wt.defaults(n);
    this.graphql = te(this.request).defaults(n);
    this.log = he(t.log);
    this.hook = e;
    if (!t.authStrategy) if (!t.auth) this.auth = async () => ({
     type: "unauthenticated"
    }); else {
     const n = ae(t.auth);
     e.wrap("request", n.hook);
     this.auth = n;
    } else {
     const {authStrategy: n, ...r} = t;
     const s = n(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: r
     }, t.auth));
     e.wrap("request", s.hook);
     this.auth = s;
    }
    const r = this.constructor;
    for (let e = 0; e < r.plugins.length; ++e) Object.assign(this, r.plugins[e](this, t));
   }
   request;
   graphql;
   log;
   hook;
   auth;
  }
  var ye = n(854);
  var ge = "0.0.0-development";
  function be(t) {
   if (!t.data) return {
    ...t,
    data: []
   };
   const e = ("total_count" in t.data || "total_commits" in t.data) && !("url" in t.data);
   if (!e) return t;
   const n = t.data.incomplete_results;
   const r = t.data.repository_selection;
   const s = t.data.total_count;
   const o = t.data.total_commits;
   delete t.data.incomplete_results;
   delete t.data.repository_selection;
   delete t.data.total_count;
   delete t.data.total_commits;
   const i = Object.keys(t.data)[0];
   const c = t.data[i];
   t.data = c;
   if (typeof n !== "undefined") t.data.incomplete_results = n;
   if (typeof r !== "undefined") t.data.repository_selection = r;
   t.data.total_count = s;
   t.data.total_commits = o;
   return t;
  }
  function me(t, e, n) {
   const r = typeof e === "function" ? e.endpoint(n) : t.request.endpoint(e, n);
   const s = typeof e === "function" ? e : t.request;
   const o = r.method;
   const i = r.headers;
   let c = r.url;
   return {
    [Symbol.asyncIterator]: () => ({
     async next() {
      if (!c) return {
       done: true
      };
      try {
       const t = await s({
        method: o,
        url: c,
        headers: i
       });
       const e = be(t);
       c = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
       if (!c && "total_commits" in e.data) {
        const t = new URL(e.url);
        const n = t.searchParams;
        const r = parseInt(n.get("page") || "1", 10);
        const s = parseInt(n.get("per_page") || "250", 10);
        if (r * s < e.data.total_commits) {
         n.set("page", String(r + 1));
         c = t.toString();
        }
       }
       return {
        value: e
       };
      } catch (t) {
       if (t.status !== 409) throw t;
       c = "";
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
  function ve(t, e, n, r) {
   if (typeof n === "function") {
    r = n;
    n = void 0;
   }
   return we(t, [], me(t, e, n)[Symbol.asyncIterator](), r);
  }
  function we(t, e, n, r) {
   return n.next().then(s => {
    if (s.done) return e;
    let o = false;
    function i() {
     o = true;
    }
    e = e.concat(r ? r(s.value, i) : s.value.data);
    if (o) return e;
    return we(t, e, n, r);
   });
  }
  Object.assign(ve, {
   iterator: me
  });
  function Oe(t) {
   return {
    paginate: Object.assign(ve.bind(null, t), {
     iterator: me.bind(null, t)
    })
   };
  }
  Oe.VERSION = ge;
  new Context;
  const Ae = p();
  const je = {
   baseUrl: Ae,
   request: {
    agent: u(Ae),
    fetch: f(Ae)
   }
  };
  const ke = Octokit.plugin(ye._, Oe).defaults(je);
  function Te(t, e) {
   const n = Object.assign({}, e || {});
   const r = a(t, n);
   if (r) n.auth = r;
   const s = h(n.userAgent);
   if (s) n.userAgent = s;
   return n;
  }
  const Ee = new Context;
  function _e(t, e, ...n) {
   const r = ke.plugin(...n);
   return new r(Te(t, e));
  }
 })
};
