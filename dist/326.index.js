"use strict";

exports.id = 326;

exports.ids = [ 326 ];

exports.modules = {
 204: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   context: () => St,
   getOctokit: () => qt
  });
  var n = r(896);
  r.n(n);
  var s = r(857);
  r.n(s);
  var o = class {
   constructor() {
    var e, t, r;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) if ((0, n.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
    n.readFileSync)(process.env.GITHUB_EVENT_PATH, {
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
    this.graphqlUrl = (r = process.env.GITHUB_GRAPHQL_URL) !== null && r !== void 0 ? r : `https://api.github.com/graphql`;
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
  var c = function(e, t, r, n) {
   function s(e) {
    return e instanceof r ? e : new r(function(t) {
     t(e);
    });
   }
   return new (r || (r = Promise))(function(r, o) {
    function i(e) {
     try {
      c(n.next(e));
     } catch (e) {
      o(e);
     }
    }
    function a(e) {
     try {
      c(n["throw"](e));
     } catch (e) {
      o(e);
     }
    }
    function c(e) {
     e.done ? r(e.value) : s(e.value).then(i, a);
    }
    c((n = n.apply(e, t || [])).next());
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
  function f(e) {
   const t = new i;
   return t.getAgentDispatcher(e);
  }
  function p(e) {
   const t = f(e);
   const r = (e, r) => c(this, void 0, void 0, function*() {
    return a(e, Object.assign(Object.assign({}, r), {
     dispatcher: t
    }));
   });
   return r;
  }
  function h() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function d(e) {
   var t;
   const r = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
   if (r) {
    const t = r.replace(/[^a-z0-9_.-]/gi, "_");
    const n = `actions_orchestration_id/${t}`;
    if (e === null || e === void 0 ? void 0 : e.includes(n)) return e;
    const s = e ? `${e} ` : "";
    return `${s}${n}`;
   }
   return e;
  }
  function y() {
   if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
   if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
   return "<environment undetectable>";
  }
  function g(e, t, r, n) {
   if (typeof r !== "function") throw new Error("method for before hook must be a function");
   if (!n) n = {};
   if (Array.isArray(t)) return t.reverse().reduce((t, r) => g.bind(null, e, r, t, n), r)();
   return Promise.resolve().then(() => {
    if (!e.registry[t]) return r(n);
    return e.registry[t].reduce((e, t) => t.hook.bind(null, e, n), r)();
   });
  }
  function v(e, t, r, n) {
   const s = n;
   if (!e.registry[r]) e.registry[r] = [];
   if (t === "before") n = (e, t) => Promise.resolve().then(s.bind(null, t)).then(e.bind(null, t));
   if (t === "after") n = (e, t) => {
    let r;
    return Promise.resolve().then(e.bind(null, t)).then(e => {
     r = e;
     return s(r, t);
    }).then(() => r);
   };
   if (t === "error") n = (e, t) => Promise.resolve().then(e.bind(null, t)).catch(e => s(e, t));
   e.registry[r].push({
    hook: n,
    orig: s
   });
  }
  function b(e, t, r) {
   if (!e.registry[t]) return;
   const n = e.registry[t].map(e => e.orig).indexOf(r);
   if (n === -1) return;
   e.registry[t].splice(n, 1);
  }
  var m = Function.bind;
  var w = m.bind(m);
  function O(e, t, r) {
   const n = w(b, null).apply(null, r ? [ t, r ] : [ t ]);
   e.api = {
    remove: n
   };
   e.remove = n;
   [ "before", "error", "after", "wrap" ].forEach(n => {
    const s = r ? [ t, n, r ] : [ t, n ];
    e[n] = e.api[n] = w(v, null).apply(null, s);
   });
  }
  function A() {
   const e = Symbol("Singular");
   const t = {
    registry: {}
   };
   const r = g.bind(null, t, e);
   O(r, t, e);
   return r;
  }
  function j() {
   const e = {
    registry: {}
   };
   const t = g.bind(null, e);
   O(t, e);
   return t;
  }
  var k = {
   Singular: A,
   Collection: j
  };
  var T = "0.0.0-development";
  var E = `octokit-endpoint.js/${T} ${y()}`;
  var _ = {
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
  function $(e) {
   if (!e) return {};
   return Object.keys(e).reduce((t, r) => {
    t[r.toLowerCase()] = e[r];
    return t;
   }, {});
  }
  function S(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const r = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof r === "function" && r instanceof r && Function.prototype.call(r) === Function.prototype.call(e);
  }
  function q(e, t) {
   const r = Object.assign({}, e);
   Object.keys(t).forEach(n => {
    if (S(t[n])) if (!(n in e)) Object.assign(r, {
     [n]: t[n]
    }); else r[n] = q(e[n], t[n]); else Object.assign(r, {
     [n]: t[n]
    });
   });
   return r;
  }
  function U(e) {
   for (const t in e) if (e[t] === void 0) delete e[t];
   return e;
  }
  function N(e, t, r) {
   if (typeof t === "string") {
    let [e, n] = t.split(" ");
    r = Object.assign(n ? {
     method: e,
     url: n
    } : {
     url: e
    }, r);
   } else r = Object.assign({}, t);
   r.headers = $(r.headers);
   U(r);
   U(r.headers);
   const n = q(e || {}, r);
   if (r.url === "/graphql") {
    if (e && e.mediaType.previews?.length) n.mediaType.previews = e.mediaType.previews.filter(e => !n.mediaType.previews.includes(e)).concat(n.mediaType.previews);
    n.mediaType.previews = (n.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
   }
   return n;
  }
  function I(e, t) {
   const r = /\?/.test(e) ? "&" : "?";
   const n = Object.keys(t);
   if (n.length === 0) return e;
   return e + r + n.map(e => {
    if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
    return `${e}=${encodeURIComponent(t[e])}`;
   }).join("&");
  }
  var x = /\{[^{}}]+\}/g;
  function R(e) {
   return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function H(e) {
   const t = e.match(x);
   if (!t) return [];
   return t.map(R).reduce((e, t) => e.concat(t), []);
  }
  function B(e, t) {
   const r = {
    __proto__: null
   };
   for (const n of Object.keys(e)) if (t.indexOf(n) === -1) r[n] = e[n];
   return r;
  }
  function C(e) {
   return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
    if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
    return e;
   }).join("");
  }
  function P(e) {
   return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
    return "%" + e.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  function G(e, t, r) {
   t = e === "+" || e === "#" ? C(t) : P(t);
   if (r) return P(r) + "=" + t; else return t;
  }
  function J(e) {
   return e !== void 0 && e !== null;
  }
  function D(e) {
   return e === ";" || e === "&" || e === "?";
  }
  function F(e, t, r, n) {
   var s = e[r], o = [];
   if (J(s) && s !== "") if (typeof s === "string" || typeof s === "number" || typeof s === "bigint" || typeof s === "boolean") {
    s = s.toString();
    if (n && n !== "*") s = s.substring(0, parseInt(n, 10));
    o.push(G(t, s, D(t) ? r : ""));
   } else if (n === "*") if (Array.isArray(s)) s.filter(J).forEach(function(e) {
    o.push(G(t, e, D(t) ? r : ""));
   }); else Object.keys(s).forEach(function(e) {
    if (J(s[e])) o.push(G(t, s[e], e));
   }); else {
    const e = [];
    if (Array.isArray(s)) s.filter(J).forEach(function(r) {
     e.push(G(t, r));
    }); else Object.keys(s).forEach(function(r) {
     if (J(s[r])) {
      e.push(P(r));
      e.push(G(t, s[r].toString()));
     }
    });
    if (D(t)) o.push(P(r) + "=" + e.join(",")); else if (e.length !== 0) o.push(e.join(","));
   } else if (t === ";") {
    if (J(s)) o.push(P(r));
   } else if (s === "" && (t === "&" || t === "?")) o.push(P(r) + "="); else if (s === "") o.push("");
   return o;
  }
  function L(e) {
   return {
    expand: W.bind(null, e)
   };
  }
  function W(e, t) {
   var r = [ "+", "#", ".", "/", ";", "?", "&" ];
   e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, n, s) {
    if (n) {
     let e = "";
     const s = [];
     if (r.indexOf(n.charAt(0)) !== -1) {
      e = n.charAt(0);
      n = n.substr(1);
     }
     n.split(/,/g).forEach(function(r) {
      var n = /([^:\*]*)(?::(\d+)|(\*))?/.exec(r);
      s.push(F(t, e, n[1], n[2] || n[3]));
     });
     if (e && e !== "+") {
      var o = ",";
      if (e === "?") o = "&"; else if (e !== "#") o = e;
      return (s.length !== 0 ? e : "") + s.join(o);
     } else return s.join(",");
    } else return C(s);
   });
   if (e === "/") return e; else return e.replace(/\/$/, "");
  }
  function M(e) {
   let t = e.method.toUpperCase();
   let r = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
   let n = Object.assign({}, e.headers);
   let s;
   let o = B(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
   const i = H(r);
   r = L(r).expand(o);
   if (!/^http/.test(r)) r = e.baseUrl + r;
   const a = Object.keys(e).filter(e => i.includes(e)).concat("baseUrl");
   const c = B(o, a);
   const u = /application\/octet-stream/i.test(n.accept);
   if (!u) {
    if (e.mediaType.format) n.accept = n.accept.split(/,/).map(t => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
    if (r.endsWith("/graphql")) if (e.mediaType.previews?.length) {
     const t = n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
     n.accept = t.concat(e.mediaType.previews).map(t => {
      const r = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
      return `application/vnd.github.${t}-preview${r}`;
     }).join(",");
    }
   }
   if ([ "GET", "HEAD" ].includes(t)) r = I(r, c); else if ("data" in c) s = c.data; else if (Object.keys(c).length) s = c;
   if (!n["content-type"] && typeof s !== "undefined") n["content-type"] = "application/json; charset=utf-8";
   if ([ "PATCH", "PUT" ].includes(t) && typeof s === "undefined") s = "";
   return Object.assign({
    method: t,
    url: r,
    headers: n
   }, typeof s !== "undefined" ? {
    body: s
   } : null, e.request ? {
    request: e.request
   } : null);
  }
  function V(e, t, r) {
   return M(N(e, t, r));
  }
  function z(e, t) {
   const r = N(e, t);
   const n = V.bind(null, r);
   return Object.assign(n, {
    DEFAULTS: r,
    defaults: z.bind(null, r),
    merge: N.bind(null, r),
    parse: M
   });
  }
  var Y = z(null, _);
  var Z = 32;
  var X = 9;
  var K = 59;
  var Q = 61;
  var ee = 34;
  var te = 92;
  var re = 44;
  var ne = 1;
  var se = 2;
  var oe = 4;
  var ie = 8;
  var ae = 16;
  var ce = 65280;
  var ue = ne | ce;
  var le = new Uint8Array(256);
  le[X] |= se;
  le[Z] |= se;
  le[K] |= oe;
  le[re] |= ie;
  for (let e = 128; e <= 255; e++) le[e] |= ne;
  for (const e of "!#$%&'*+-.^_`|~") le[e.charCodeAt(0)] |= ae;
  for (let e = 48; e <= 57; e++) le[e] |= ae;
  for (let e = 65; e <= 90; e++) le[e] |= ne | ae;
  for (let e = 97; e <= 122; e++) le[e] |= ae;
  var fe = (() => {
   const e = function() {};
   e.prototype = Object.create(null);
   return e;
  })();
  function pe(e, t) {
   const r = oe | (t?.comma === true ? ie : 0);
   const n = e.length;
   let s = t?.start ?? 0;
   while ((le[e.charCodeAt(s)] & se) !== 0) s++;
   let o = s;
   let i = 0;
   let a = -1;
   let c = t?.parameters === false ? ie : 0;
   while (o < n) {
    const t = e.charCodeAt(o);
    const n = le[t];
    if ((n & r) !== 0) {
     c |= n & ie;
     break;
    }
    if ((n & se) !== 0) {
     if (a === -1) a = o;
    } else a = -1;
    i |= t & ce | n;
    o++;
   }
   const u = a === -1 ? o : a;
   const l = e.slice(s, u);
   const f = (i & ue) === 0 ? l : l.toLowerCase();
   if (o === n || c !== 0) return {
    type: f,
    index: o,
    parameters: new fe
   };
   return he(e, f, o, n, r);
  }
  function he(e, t, r, n, s) {
   const o = new fe;
   e: while (r < n) {
    r++;
    while ((le[e.charCodeAt(r)] & se) !== 0) r++;
    const t = r;
    let i = 0;
    let a = -1;
    while (r < n) {
     const c = e.charCodeAt(r);
     const u = le[c];
     if ((u & s) !== 0) {
      if ((u & ie) !== 0) break e;
      continue e;
     }
     if (c === Q) {
      const c = a === -1 ? r : a;
      const u = e.slice(t, c);
      const l = (i & ue) === 0 ? u : u.toLowerCase();
      r++;
      while ((le[e.charCodeAt(r)] & se) !== 0) r++;
      if (r < n && e.charCodeAt(r) === ee) {
       const t = ++r;
       let i = false;
       while (r < n) {
        const a = e.charCodeAt(r);
        if (a === ee) {
         if (o[l] === void 0) o[l] = i ? de(e, t, r) : e.slice(t, r);
         r++;
         let a = 0;
         while (r < n) {
          const t = e.charCodeAt(r);
          const n = le[t];
          if ((n & s) !== 0) {
           a = n & ie;
           break;
          }
          r++;
         }
         if (a !== 0) break e;
         continue e;
        }
        if (a === te && r + 1 < n) {
         i = true;
         r += 2;
         continue;
        }
        r++;
       }
       continue e;
      }
      const f = r;
      let p = 0;
      let h = -1;
      while (r < n) {
       const t = e.charCodeAt(r);
       const n = le[t];
       if ((n & s) !== 0) {
        p = n & ie;
        break;
       }
       if ((n & se) !== 0) {
        if (h === -1) h = r;
       } else h = -1;
       r++;
      }
      if (o[l] === void 0) {
       const t = h === -1 ? r : h;
       o[l] = e.slice(f, t);
      }
      if (p !== 0) break e;
      continue e;
     }
     if ((u & se) !== 0) {
      if (a === -1) a = r;
     } else a = -1;
     i |= c & ce | u;
     r++;
    }
   }
   return {
    type: t,
    index: r,
    parameters: o
   };
  }
  function de(e, t, r) {
   let n = "";
   for (let s = t; s < r; s++) if (e.charCodeAt(s) === te) {
    n += e.slice(t, s);
    t = ++s;
   }
   return n + e.slice(t, r);
  }
  var ye = /^-?\d+$/;
  var ge = /^-?\d+n+$/;
  var ve = JSON.stringify;
  var be = JSON.parse;
  var me = /^-?\d+n$/;
  var we = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
  var Oe = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
  var Ae = e => e === void 0 || typeof e === "function" || typeof e === "symbol";
  var je = e => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
  var ke = (e, t, r) => {
   let n = "";
   if (typeof r === "number") n = " ".repeat(Math.min(10, Math.max(0, Math.floor(r)))); else if (typeof r === "string") n = r.slice(0, 10);
   const s = typeof t === "function";
   const o = Array.isArray(t) ? new Set(t.map(String)) : null;
   const i = (e, r, n) => {
    const o = n !== null && typeof n === "object";
    const i = o && typeof n.toJSON === "function";
    if (i) n = n.toJSON(r);
    const a = typeof n === "string" && ge.test(n);
    if (a) return n + "n";
    const c = typeof n === "bigint";
    if (c) {
     const e = "rawJSON" in JSON;
     if (e) return JSON.rawJSON(n.toString());
     return n.toString() + "n";
    }
    if (s) n = t.call(e, r, n);
    const u = n !== null && typeof n === "object";
    if (u) {
     const e = n instanceof Number || n instanceof String || n instanceof Boolean;
     if (e) n = n.valueOf();
    }
    return n;
   };
   const a = i({
    "": e
   }, "", e);
   if (Ae(a)) return;
   const c = a === null || typeof a !== "object";
   const u = je(a);
   if (c || u) return ve(a);
   const l = [];
   let f = 0;
   const p = [ {
    parent: {
     "": a
    },
    key: "",
    val: a,
    isArray: Array.isArray(a),
    keys: Array.isArray(a) ? null : Object.keys(a),
    index: 0,
    first: true
   } ];
   const h = new WeakSet([ a ]);
   while (p.length > 0) {
    const e = p[p.length - 1];
    if (e.index === 0) {
     l.push(e.isArray ? "[" : "{");
     f++;
    }
    let t = false;
    if (e.isArray) if (e.index < e.val.length) {
     if (!e.first) l.push(",");
     if (n) l.push("\n" + n.repeat(f));
     const t = e.val[e.index];
     const r = i(e.val, String(e.index), t);
     if (Ae(r)) {
      l.push("null");
      e.first = false;
      e.index++;
     } else {
      const t = r !== null && typeof r === "object";
      const n = je(r);
      if (t && !n) {
       if (h.has(r)) throw new TypeError("Converting circular structure to JSON");
       h.add(r);
       p.push({
        parent: e.val,
        key: String(e.index),
        val: r,
        isArray: Array.isArray(r),
        keys: Array.isArray(r) ? null : Object.keys(r),
        index: 0,
        first: true
       });
       e.first = false;
       e.index++;
      } else {
       l.push(ve(r));
       e.first = false;
       e.index++;
      }
     }
    } else t = true; else {
     while (e.index < e.keys.length) {
      const t = e.keys[e.index++];
      const r = o && !o.has(t);
      if (r) continue;
      const s = e.val[t];
      const a = i(e.val, t, s);
      if (Ae(a)) continue;
      if (!e.first) l.push(",");
      if (n) l.push("\n" + n.repeat(f) + ve(t) + ": "); else l.push(ve(t) + ":");
      const c = a !== null && typeof a === "object";
      const u = je(a);
      if (c && !u) {
       if (h.has(a)) throw new TypeError("Converting circular structure to JSON");
       h.add(a);
       p.push({
        parent: e.val,
        key: t,
        val: a,
        isArray: Array.isArray(a),
        keys: Array.isArray(a) ? null : Object.keys(a),
        index: 0,
        first: true
       });
       e.first = false;
       break;
      } else {
       l.push(ve(a));
       e.first = false;
      }
     }
     const r = e.index >= e.keys.length && p[p.length - 1] === e;
     if (r) t = true;
    }
    if (t) {
     f--;
     if (!e.first && n) l.push("\n" + n.repeat(f));
     l.push(e.isArray ? "]" : "}");
     h.delete(e.val);
     p.pop();
    }
   }
   return l.join("");
  };
  var Te = (e, t, r) => {
   try {
    const n = "rawJSON" in JSON;
    if (n) return ve(e, (e, r) => {
     if (typeof r === "bigint") return JSON.rawJSON(r.toString());
     const n = typeof t === "function";
     if (n) return t(e, r);
     const s = Array.isArray(t) && t.includes(e);
     if (s) return r;
     return r;
    }, r);
    if (!e) return ve(e, t, r);
    const s = ve(e, (e, r) => {
     const n = typeof r === "string" && ge.test(r);
     if (n) return r.toString() + "n";
     if (typeof r === "bigint") return r.toString() + "n";
     const s = typeof t === "function";
     if (s) return t(e, r);
     const o = Array.isArray(t) && t.includes(e);
     if (o) return r;
     return r;
    }, r);
    const o = s.replace(we, "$1$2$3");
    const i = o.replace(Oe, "$1$2$3");
    return i;
   } catch (n) {
    if (n instanceof RangeError) {
     const n = ke(e, t, r);
     if (n === void 0) return;
     const s = "rawJSON" in JSON;
     if (s) return n;
     const o = n.replace(we, "$1$2$3");
     return o.replace(Oe, "$1$2$3");
    }
    throw n;
   }
  };
  var Ee = new Map;
  var _e = () => {
   const e = JSON.parse.toString();
   if (Ee.has(e)) return Ee.get(e);
   try {
    const t = JSON.parse("1", (e, t, r) => !!r?.source && r.source === "1");
    Ee.set(e, t);
    return t;
   } catch {
    Ee.set(e, false);
    return false;
   }
  };
  var $e = (e, t, r, n) => {
   const s = typeof t === "string" && me.test(t);
   if (s) return BigInt(t.slice(0, -1));
   const o = typeof t === "string" && ge.test(t);
   if (o) return t.slice(0, -1);
   const i = typeof n === "function";
   if (!i) return t;
   return n(e, t, r);
  };
  var Se = (e, t) => JSON.parse(e, (e, r, n) => {
   const s = typeof r === "number";
   const o = r > Number.MAX_SAFE_INTEGER || r < Number.MIN_SAFE_INTEGER;
   const i = s && o;
   const a = n && ye.test(n.source);
   const c = i && a;
   if (c) return BigInt(n.source);
   const u = typeof t === "function";
   if (!u) return r;
   return t(e, r, n);
  });
  var qe = Number.MAX_SAFE_INTEGER.toString();
  var Ue = qe.length;
  var Ne = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
  var Ie = /^"-?\d+n+"$/;
  var xe = (e, t) => {
   const r = {
    "": e
   };
   const n = [ {
    parent: r,
    key: "",
    visited: false
   } ];
   while (n.length > 0) {
    const e = n[n.length - 1];
    if (!e.visited) {
     e.visited = true;
     const t = e.parent[e.key];
     const r = t !== null && typeof t === "object";
     if (r) {
      const e = Object.keys(t);
      for (let r = e.length - 1; r >= 0; r--) n.push({
       parent: t,
       key: e[r],
       visited: false
      });
     }
    } else {
     const {parent: r, key: s} = e;
     let o = r[s];
     if (typeof o === "string") {
      const e = me.test(o);
      if (e) o = BigInt(o.slice(0, -1)); else {
       const e = ge.test(o);
       if (e) o = o.slice(0, -1);
      }
     }
     const i = typeof t === "function";
     if (i) o = t.call(r, s, o);
     const a = o === void 0;
     if (a) delete r[s]; else r[s] = o;
     n.pop();
    }
   }
   return r[""];
  };
  var Re = e => e.replace(Ne, (e, t, r, n) => {
   const s = e[0] === '"';
   const o = s && Ie.test(e);
   if (o) return e.substring(0, e.length - 1) + 'n"';
   const i = r || n;
   const a = t && (t.length < Ue || t.length === Ue && t <= qe);
   const c = s || i || a;
   if (c) return e;
   return '"' + e + 'n"';
  });
  var He = (e, t) => {
   if (!e) return be(e, t);
   try {
    if (_e()) return Se(e, t);
    const r = Re(e);
    return be(r, (e, r, n) => $e(e, r, n, t));
   } catch (r) {
    if (r instanceof RangeError) {
     const r = Re(e);
     const n = be(r);
     return xe(n, t);
    }
    throw r;
   }
  };
  var Be = class extends Error {
   name;
   status;
   request;
   response;
   constructor(e, t, r) {
    super(e, {
     cause: r.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(t);
    if (Number.isNaN(this.status)) this.status = 0;
    if ("response" in r) this.response = r.response;
    const n = Object.assign({}, r.request);
    if (r.request.headers.authorization) n.headers = Object.assign({}, r.request.headers, {
     authorization: r.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
    });
    n.url = n.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = n;
   }
  };
  var Ce = "10.0.16";
  var Pe = {
   headers: {
    "user-agent": `octokit-request.js/${Ce} ${y()}`
   }
  };
  function Ge(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const r = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof r === "function" && r instanceof r && Function.prototype.call(r) === Function.prototype.call(e);
  }
  var Je = () => "";
  async function De(e) {
   const t = e.request?.fetch || globalThis.fetch;
   if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   const r = e.request?.log || console;
   const n = e.request?.parseSuccessResponseBody !== false;
   const s = Ge(e.body) || Array.isArray(e.body) ? Te(e.body) : e.body;
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
    let r = "Unknown Error";
    if (t instanceof Error) {
     if (t.name === "AbortError") {
      t.status = 500;
      throw t;
     }
     r = t.message;
     if (t.name === "TypeError" && "cause" in t) if (t.cause instanceof Error) r = t.cause.message; else if (typeof t.cause === "string") r = t.cause;
    }
    const n = new Be(r, 500, {
     request: e
    });
    n.cause = t;
    throw n;
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
    const n = t && t.pop();
    r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n ? `. See ${n}` : ""}`);
   }
   if (a === 204 || a === 205) return l;
   if (e.method === "HEAD") {
    if (a < 400) return l;
    throw new Be(i.statusText, a, {
     response: l,
     request: e
    });
   }
   if (a === 304) {
    l.data = await Fe(i);
    throw new Be("Not modified", a, {
     response: l,
     request: e
    });
   }
   if (a >= 400) {
    l.data = await Fe(i);
    throw new Be(We(l.data), a, {
     response: l,
     request: e
    });
   }
   l.data = n ? await Fe(i) : i.body;
   return l;
  }
  async function Fe(e) {
   const t = e.headers.get("content-type");
   if (!t) return e.text().catch(Je);
   const r = pe(t);
   if (Le(r)) {
    let t = "";
    try {
     t = await e.text();
     return He(t);
    } catch (e) {
     return t;
    }
   } else if (r.type.startsWith("text/") || r.parameters.charset?.toLowerCase() === "utf-8" && r.type !== "application/octet-stream") return e.text().catch(Je); else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function Le(e) {
   return e.type === "application/json" || e.type === "application/scim+json";
  }
  function We(e) {
   if (typeof e === "string") return e;
   if (e instanceof ArrayBuffer) return "Unknown error";
   if (typeof e === "object" && e !== null && "message" in e) {
    const t = e;
    const r = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
    return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${r}` : `${t.message}${r}`;
   }
   return `Unknown error: ${JSON.stringify(e)}`;
  }
  function Me(e, t) {
   const r = e.defaults(t);
   const n = function(e, t) {
    const n = r.merge(e, t);
    if (!n.request || !n.request.hook) return De(r.parse(n));
    const s = (e, t) => De(r.parse(r.merge(e, t)));
    Object.assign(s, {
     endpoint: r,
     defaults: Me.bind(null, r)
    });
    return n.request.hook(s, n);
   };
   return Object.assign(n, {
    endpoint: r,
    defaults: Me.bind(null, r)
   });
  }
  var Ve = Me(Y, Pe);
  var ze = "0.0.0-development";
  function Ye(e) {
   return `Request failed due to following response errors:\n` + e.errors.map(e => ` - ${e.message}`).join("\n");
  }
  var Ze = class extends Error {
   constructor(e, t, r) {
    super(Ye(r));
    this.request = e;
    this.headers = t;
    this.response = r;
    this.errors = r.errors;
    this.data = r.data;
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
   }
   request;
   headers;
   response;
   name="GraphqlResponseError";
   errors;
   data;
  };
  var Xe = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
  var Ke = [ "query", "method", "url" ];
  var Qe = /\/api\/v3\/?$/;
  function et(e, t, r) {
   if (r) {
    if (typeof t === "string" && "query" in r) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
    for (const e in r) {
     if (!Ke.includes(e)) continue;
     return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
    }
   }
   const n = typeof t === "string" ? Object.assign({
    query: t
   }, r) : t;
   const s = Object.keys(n).reduce((e, t) => {
    if (Xe.includes(t)) {
     e[t] = n[t];
     return e;
    }
    if (!e.variables) e.variables = {};
    e.variables[t] = n[t];
    return e;
   }, {});
   const o = n.baseUrl || e.endpoint.DEFAULTS.baseUrl;
   if (Qe.test(o)) s.url = o.replace(Qe, "/api/graphql");
   return e(s).then(e => {
    if (e.data.errors) {
     const t = {};
     for (const r of Object.keys(e.headers)) t[r] = e.headers[r];
     throw new Ze(s, t, e.data);
    }
    return e.data.data;
   });
  }
  function tt(e, t) {
   const r = e.defaults(t);
   const n = (e, t) => et(r, e, t);
   return Object.assign(n, {
    defaults: tt.bind(null, r),
    endpoint: r.endpoint
   });
  }
  tt(Ve, {
   headers: {
    "user-agent": `octokit-graphql.js/${ze} ${y()}`
   },
   method: "POST",
   url: "/graphql"
  });
  function rt(e) {
   return tt(e, {
    method: "POST",
    url: "/graphql"
   });
  }
  var nt = "(?:[a-zA-Z0-9_-]+)";
  var st = "\\.";
  var ot = new RegExp(`^${nt}${st}${nt}${st}${nt}$`);
  var it = ot.test.bind(ot);
  async function at(e) {
   const t = it(e);
   const r = e.startsWith("v1.") || e.startsWith("ghs_");
   const n = e.startsWith("ghu_");
   const s = t ? "app" : r ? "installation" : n ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: e,
    tokenType: s
   };
  }
  function ct(e) {
   if (e.split(/\./).length === 3) return `bearer ${e}`;
   return `token ${e}`;
  }
  async function ut(e, t, r, n) {
   const s = t.endpoint.merge(r, n);
   s.headers.authorization = ct(e);
   return t(s);
  }
  var lt = function(e) {
   if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   e = e.replace(/^(token|bearer) +/i, "");
   return Object.assign(at.bind(null, e), {
    hook: ut.bind(null, e)
   });
  };
  var ft = "7.0.8";
  var pt = () => {};
  var ht = console.warn.bind(console);
  var dt = console.error.bind(console);
  function yt(e = {}) {
   if (typeof e.debug !== "function") e.debug = pt;
   if (typeof e.info !== "function") e.info = pt;
   if (typeof e.warn !== "function") e.warn = ht;
   if (typeof e.error !== "function") e.error = dt;
   return e;
  }
  var gt = `octokit-core.js/${ft} ${y()}`;
  var vt = class {
   static VERSION=ft;
   static defaults(e) {
    const t = class extends(this){
     constructor(...t) {
      const r = t[0] || {};
      if (typeof e === "function") {
       super(e(r));
       return;
      }
      super(Object.assign({}, e, r, r.userAgent && e.userAgent ? {
       userAgent: `${r.userAgent} ${e.userAgent}`
      } : null));
     }
    };
    return t;
   }
   static plugins=[];
   static plugin(...e) {
    const t = this.plugins;
    const r = class extends(this){
     static plugins=t.concat(e.filter(e => !t.includes(e)));
    };
    return r;
   }
   constructor(e = {}) {
    const t = new k.Collection;
    const r = {
     baseUrl: Ve.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, e.request, {
      hook: t.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    r.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${gt}` : gt;
    if (e.baseUrl) r.baseUrl = e.baseUrl;
    if (e.previews) r.mediaType.previews = e.previews;
    if (e.timeZone) r.headers["time-zone"] = e.timeZone;
    this.request = Ve.defaults(r);
    this.graphql = rt(this.request).defaults(r);
    this.log = yt(e.log);
    this.hook = t;
    if (!e.authStrategy) if (!e.auth) this.auth = async () => ({
     type: "unauthenticated"
    }); else {
     const r = lt(e.auth);
     t.wrap("request", r.hook);
     this.auth = r;
    } else {
     const {authStrategy: r, ...n} = e;
     const s = r(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: n
     }, e.auth));
     t.wrap("request", s.hook);
     this.auth = s;
    }
    const n = this.constructor;
    for (let t = 0; t < n.plugins.length; ++t) Object.assign(this, n.plugins[t](this, e));
   }
   request;
   graphql;
   log;
   hook;
   auth;
  };
  var bt = () => ({});
  var mt = "0.0.0-development";
  function wt(e) {
   if (!e.data) return {
    ...e,
    data: []
   };
   const t = ("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data);
   if (!t) return e;
   const r = e.data.incomplete_results;
   const n = e.data.repository_selection;
   const s = e.data.total_count;
   const o = e.data.total_commits;
   delete e.data.incomplete_results;
   delete e.data.repository_selection;
   delete e.data.total_count;
   delete e.data.total_commits;
   const i = Object.keys(e.data)[0];
   const a = e.data[i];
   e.data = a;
   if (typeof r !== "undefined") e.data.incomplete_results = r;
   if (typeof n !== "undefined") e.data.repository_selection = n;
   e.data.total_count = s;
   e.data.total_commits = o;
   return e;
  }
  function Ot(e, t, r) {
   const n = typeof t === "function" ? t.endpoint(r) : e.request.endpoint(t, r);
   const s = typeof t === "function" ? t : e.request;
   const o = n.method;
   const i = n.headers;
   let a = n.url;
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
       const t = wt(e);
       a = ((t.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
       if (!a && "total_commits" in t.data) {
        const e = new URL(t.url);
        const r = e.searchParams;
        const n = parseInt(r.get("page") || "1", 10);
        const s = parseInt(r.get("per_page") || "250", 10);
        if (n * s < t.data.total_commits) {
         r.set("page", String(n + 1));
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
  function At(e, t, r, n) {
   if (typeof r === "function") {
    n = r;
    r = void 0;
   }
   return jt(e, [], Ot(e, t, r)[Symbol.asyncIterator](), n);
  }
  function jt(e, t, r, n) {
   return r.next().then(s => {
    if (s.done) return t;
    let o = false;
    function i() {
     o = true;
    }
    t = t.concat(n ? n(s.value, i) : s.value.data);
    if (o) return t;
    return jt(e, t, r, n);
   });
  }
  Object.assign(At, {
   iterator: Ot
  });
  function kt(e) {
   return {
    paginate: Object.assign(At.bind(null, e), {
     iterator: Ot.bind(null, e)
    })
   };
  }
  kt.VERSION = mt;
  new o;
  var Tt = h();
  var Et = {
   baseUrl: Tt,
   request: {
    agent: l(Tt),
    fetch: p(Tt)
   }
  };
  var _t = vt.plugin(bt, kt).defaults(Et);
  function $t(e, t) {
   const r = Object.assign({}, t || {});
   const n = u(e, r);
   if (n) r.auth = n;
   const s = d(r.userAgent);
   if (s) r.userAgent = s;
   return r;
  }
  var St = new o;
  function qt(e, t, ...r) {
   const n = _t.plugin(...r);
   return new n($t(e, t));
  }
 })
};
