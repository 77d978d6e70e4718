(() => {
 "use strict";
 var e = {
  113: ((e, t, n) => {
   n.d(t, {
    LN: () => or,
    hD: () => ry,
    t9: () => Ny,
    Qs: () => rs,
    t1: () => ss,
    yc: () => nh,
    T6: () => Ay,
    XF: () => tm,
    Oi: () => Vr,
    vH: () => Po,
    Sn: () => Yc,
    I: () => Pg,
    rl: () => is,
    xv: () => bm,
    V4: () => Us,
    Cr: () => ov,
    YQ: () => _p,
    eS: () => Qg,
    Hv: () => Hg,
    q8: () => Ab,
    Hn: () => Og,
    pY: () => qa,
    fe: () => qy,
    X5: () => uo,
    h0: () => oo,
    KV: () => $k,
    SK: () => Kh,
    VJ: () => lo,
    tQ: () => Nw,
    _n: () => Bw,
    ts: () => os,
    h: () => Jp,
    $o: () => am,
    J9: () => em,
    lY: () => im,
    tE: () => nw,
    _6: () => Cr,
    cK: () => lw,
    F0: () => bk,
    qe: () => pv,
    ek: () => Iw,
    cr: () => Xw,
    vp: () => vk,
    OA: () => mg,
    e: () => Uh,
    yJ: () => eo,
    PA: () => kk,
    gP: () => va,
    gJ: () => Py,
    Mk: () => xg,
    S6: () => kf,
    Nq: () => Kg,
    oh: () => zg,
    qY: () => Zr,
    d0: () => Fb,
    Q_: () => Or,
    ln: () => Ar,
    a3: () => Dg,
    jV: () => di,
    Cy: () => Xr,
    fU: () => Gn,
    C3: () => Jm,
    d9: () => Lw,
    fm: () => wb,
    u0: () => Wr,
    d4: () => Mw,
    cX: () => Yh,
    pi: () => Gr,
    w1: () => vy,
    sL: () => no,
    a5: () => ly,
    Ei: () => ey,
    en: () => Qr,
    tV: () => pm,
    dg: () => py,
    rC: () => yg,
    fM: () => ba,
    nf: () => Ag,
    p_: () => jg,
    gT: () => Yr,
    $I: () => yr,
    Qi: () => wr,
    _H: () => yk,
    vX: () => Fh,
    pq: () => wa,
    zO: () => Yu,
    Bj: () => Tb,
    Lm: () => ja,
    vB: () => rw,
    bD: () => wy,
    wX: () => Vf,
    vQ: () => Ew,
    nE: () => xw,
    xD: () => xk,
    $2: () => Jg,
    eC: () => Dr,
    FY: () => Ng,
    o4: () => Qd,
    Xc: () => sp,
    qF: () => Rr,
    Rr: () => hr,
    Sr: () => zr,
    dC: () => $p,
    uT: () => rp,
    R6: () => yy,
    nd: () => wk,
    p: () => Br,
    wj: () => Zw,
    nl: () => uy,
    sm: () => Is,
    WE: () => kg,
    Q4: () => aa,
    Ko: () => kp,
    o3: () => go,
    PG: () => Vb,
    IN: () => Mb,
    dT: () => ty,
    xF: () => bb,
    cI: () => Rv,
    It: () => bp,
    gM: () => Wi,
    rM: () => vg,
    EP: () => Qw,
    V5: () => bg,
    x5: () => Ms,
    sC: () => Dc,
    YL: () => Uc,
    iP: () => gk,
    S5: () => Fo,
    KD: () => Wo,
    N7: () => Vp,
    NU: () => to,
    z: () => Wg,
    mh: () => yh,
    IZ: () => my,
    $x: () => iv,
    g$: () => bo,
    Gf: () => jo,
    Fj: () => zf,
    tl: () => Ib,
    sc: () => Hh,
    _S: () => dh,
    Ml: () => mh,
    uo: () => ky,
    O2: () => ya,
    e0: () => Fr,
    ko: () => Eg,
    et: () => nl,
    tp: () => Tg,
    rb: () => Bg,
    ue: () => ho,
    aB: () => Hr,
    y1: () => Wm,
    QS: () => fo,
    Xw: () => Ob,
    Ug: () => vb,
    MX: () => ph,
    a0: () => cs,
    HP: () => Hb,
    W$: () => Yb,
    SR: () => Cg,
    E_: () => Ur,
    RB: () => bu
   });
   var s = n(405);
   var r = n(30);
   var o = n(728);
   const i = Symbol.for("yaml.alias");
   const a = Symbol.for("yaml.document");
   const c = Symbol.for("yaml.map");
   const u = Symbol.for("yaml.pair");
   const l = Symbol.for("yaml.scalar");
   const f = Symbol.for("yaml.seq");
   const h = Symbol.for("yaml.node.type");
   const d = e => !!e && typeof e === "object" && e[h] === i;
   const p = e => !!e && typeof e === "object" && e[h] === a;
   const m = e => !!e && typeof e === "object" && e[h] === c;
   const g = e => !!e && typeof e === "object" && e[h] === u;
   const y = e => !!e && typeof e === "object" && e[h] === l;
   const w = e => !!e && typeof e === "object" && e[h] === f;
   function v(e) {
    if (e && typeof e === "object") switch (e[h]) {
    case c:
    case f:
     return true;
    }
    return false;
   }
   function b(e) {
    if (e && typeof e === "object") switch (e[h]) {
    case i:
    case c:
    case l:
    case f:
     return true;
    }
    return false;
   }
   const k = e => (y(e) || v(e)) && !!e.anchor;
   const $ = Symbol("break visit");
   const _ = Symbol("skip children");
   const S = Symbol("remove node");
   function x(e, t) {
    const n = O(t);
    if (p(e)) {
     const t = E(null, e.contents, n, Object.freeze([ e ]));
     if (t === S) e.contents = null;
    } else E(null, e, n, Object.freeze([]));
   }
   x.BREAK = $;
   x.SKIP = _;
   x.REMOVE = S;
   function E(e, t, n, s) {
    const r = I(e, t, n, s);
    if (b(r) || g(r)) {
     M(e, s, r);
     return E(e, r, n, s);
    }
    if (typeof r !== "symbol") if (v(t)) {
     s = Object.freeze(s.concat(t));
     for (let e = 0; e < t.items.length; ++e) {
      const r = E(e, t.items[e], n, s);
      if (typeof r === "number") e = r - 1; else if (r === $) return $; else if (r === S) {
       t.items.splice(e, 1);
       e -= 1;
      }
     }
    } else if (g(t)) {
     s = Object.freeze(s.concat(t));
     const e = E("key", t.key, n, s);
     if (e === $) return $; else if (e === S) t.key = null;
     const r = E("value", t.value, n, s);
     if (r === $) return $; else if (r === S) t.value = null;
    }
    return r;
   }
   async function N(e, t) {
    const n = O(t);
    if (p(e)) {
     const t = await A(null, e.contents, n, Object.freeze([ e ]));
     if (t === S) e.contents = null;
    } else await A(null, e, n, Object.freeze([]));
   }
   N.BREAK = $;
   N.SKIP = _;
   N.REMOVE = S;
   async function A(e, t, n, s) {
    const r = await I(e, t, n, s);
    if (b(r) || g(r)) {
     M(e, s, r);
     return A(e, r, n, s);
    }
    if (typeof r !== "symbol") if (v(t)) {
     s = Object.freeze(s.concat(t));
     for (let e = 0; e < t.items.length; ++e) {
      const r = await A(e, t.items[e], n, s);
      if (typeof r === "number") e = r - 1; else if (r === $) return $; else if (r === S) {
       t.items.splice(e, 1);
       e -= 1;
      }
     }
    } else if (g(t)) {
     s = Object.freeze(s.concat(t));
     const e = await A("key", t.key, n, s);
     if (e === $) return $; else if (e === S) t.key = null;
     const r = await A("value", t.value, n, s);
     if (r === $) return $; else if (r === S) t.value = null;
    }
    return r;
   }
   function O(e) {
    if (typeof e === "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
     Alias: e.Node,
     Map: e.Node,
     Scalar: e.Node,
     Seq: e.Node
    }, e.Value && {
     Map: e.Value,
     Scalar: e.Value,
     Seq: e.Value
    }, e.Collection && {
     Map: e.Collection,
     Seq: e.Collection
    }, e);
    return e;
   }
   function I(e, t, n, s) {
    if (typeof n === "function") return n(e, t, s);
    if (m(t)) return n.Map?.(e, t, s);
    if (w(t)) return n.Seq?.(e, t, s);
    if (g(t)) return n.Pair?.(e, t, s);
    if (y(t)) return n.Scalar?.(e, t, s);
    if (d(t)) return n.Alias?.(e, t, s);
    return;
   }
   function M(e, t, n) {
    const s = t[t.length - 1];
    if (v(s)) s.items[e] = n; else if (g(s)) if (e === "key") s.key = n; else s.value = n; else if (p(s)) s.contents = n; else {
     const e = d(s) ? "alias" : "scalar";
     throw new Error(`Cannot replace node with ${e} parent`);
    }
   }
   const j = {
    "!": "%21",
    ",": "%2C",
    "[": "%5B",
    "]": "%5D",
    "{": "%7B",
    "}": "%7D"
   };
   const T = e => e.replace(/[!,[\]{}]/g, e => j[e]);
   class Directives {
    constructor(e, t) {
     this.docStart = null;
     this.docEnd = false;
     this.yaml = Object.assign({}, Directives.defaultYaml, e);
     this.tags = Object.assign({}, Directives.defaultTags, t);
    }
    clone() {
     const e = new Directives(this.yaml, this.tags);
     e.docStart = this.docStart;
     return e;
    }
    atDocument() {
     const e = new Directives(this.yaml, this.tags);
     switch (this.yaml.version) {
     case "1.1":
      this.atNextDocument = true;
      break;

     case "1.2":
      this.atNextDocument = false;
      this.yaml = {
       explicit: Directives.defaultYaml.explicit,
       version: "1.2"
      };
      this.tags = Object.assign({}, Directives.defaultTags);
      break;
     }
     return e;
    }
    add(e, t) {
     if (this.atNextDocument) {
      this.yaml = {
       explicit: Directives.defaultYaml.explicit,
       version: "1.1"
      };
      this.tags = Object.assign({}, Directives.defaultTags);
      this.atNextDocument = false;
     }
     const n = e.trim().split(/[ \t]+/);
     const s = n.shift();
     switch (s) {
     case "%TAG":
      {
       if (n.length !== 2) {
        t(0, "%TAG directive should contain exactly two parts");
        if (n.length < 2) return false;
       }
       const [e, s] = n;
       this.tags[e] = s;
       return true;
      }

     case "%YAML":
      {
       this.yaml.explicit = true;
       if (n.length !== 1) {
        t(0, "%YAML directive should contain exactly one part");
        return false;
       }
       const [e] = n;
       if (e === "1.1" || e === "1.2") {
        this.yaml.version = e;
        return true;
       } else {
        const n = /^\d+\.\d+$/.test(e);
        t(6, `Unsupported YAML version ${e}`, n);
        return false;
       }
      }

     default:
      t(0, `Unknown directive ${s}`, true);
      return false;
     }
    }
    tagName(e, t) {
     if (e === "!") return "!";
     if (e[0] !== "!") {
      t(`Not a valid tag: ${e}`);
      return null;
     }
     if (e[1] === "<") {
      const n = e.slice(2, -1);
      if (n === "!" || n === "!!") {
       t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
       return null;
      }
      if (e[e.length - 1] !== ">") t("Verbatim tags must end with a >");
      return n;
     }
     const [, n, s] = e.match(/^(.*!)([^!]*)$/s);
     if (!s) t(`The ${e} tag has no suffix`);
     const r = this.tags[n];
     if (r) try {
      return r + decodeURIComponent(s);
     } catch (e) {
      t(String(e));
      return null;
     }
     if (n === "!") return e;
     t(`Could not resolve tag: ${e}`);
     return null;
    }
    tagString(e) {
     for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + T(e.substring(n.length));
     return e[0] === "!" ? e : `!<${e}>`;
    }
    toString(e) {
     const t = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
     const n = Object.entries(this.tags);
     let s;
     if (e && n.length > 0 && b(e.contents)) {
      const t = {};
      x(e.contents, (e, n) => {
       if (b(n) && n.tag) t[n.tag] = true;
      });
      s = Object.keys(t);
     } else s = [];
     for (const [r, o] of n) {
      if (r === "!!" && o === "tag:yaml.org,2002:") continue;
      if (!e || s.some(e => e.startsWith(o))) t.push(`%TAG ${r} ${o}`);
     }
     return t.join("\n");
    }
   }
   Directives.defaultYaml = {
    explicit: false,
    version: "1.2"
   };
   Directives.defaultTags = {
    "!!": "tag:yaml.org,2002:"
   };
   function L(e) {
    if (/[\x00-\x19\s,[\]{}]/.test(e)) {
     const t = JSON.stringify(e);
     const n = `Anchor must not contain whitespace or control characters: ${t}`;
     throw new Error(n);
    }
    return true;
   }
   function q(e) {
    const t = new Set;
    x(e, {
     Value(e, n) {
      if (n.anchor) t.add(n.anchor);
     }
    });
    return t;
   }
   function P(e, t) {
    for (let n = 1; true; ++n) {
     const s = `${e}${n}`;
     if (!t.has(s)) return s;
    }
   }
   function C(e, t) {
    const n = [];
    const s = new Map;
    let r = null;
    return {
     onAnchor: s => {
      n.push(s);
      r ?? (r = q(e));
      const o = P(t, r);
      r.add(o);
      return o;
     },
     setAnchors: () => {
      for (const e of n) {
       const t = s.get(e);
       if (typeof t === "object" && t.anchor && (y(t.node) || v(t.node))) t.node.anchor = t.anchor; else {
        const t = new Error("Failed to resolve repeated object (this should not happen)");
        t.source = e;
        throw t;
       }
      }
     },
     sourceObjects: s
    };
   }
   function R(e, t, n, s) {
    if (s && typeof s === "object") if (Array.isArray(s)) for (let t = 0, n = s.length; t < n; ++t) {
     const n = s[t];
     const r = R(e, s, String(t), n);
     if (r === void 0) delete s[t]; else if (r !== n) s[t] = r;
    } else if (s instanceof Map) for (const t of Array.from(s.keys())) {
     const n = s.get(t);
     const r = R(e, s, t, n);
     if (r === void 0) s.delete(t); else if (r !== n) s.set(t, r);
    } else if (s instanceof Set) for (const t of Array.from(s)) {
     const n = R(e, s, t, t);
     if (n === void 0) s.delete(t); else if (n !== t) {
      s.delete(t);
      s.add(n);
     }
    } else for (const [t, n] of Object.entries(s)) {
     const r = R(e, s, t, n);
     if (r === void 0) delete s[t]; else if (r !== n) s[t] = r;
    }
    return e.call(t, n, s);
   }
   function U(e, t, n) {
    if (Array.isArray(e)) return e.map((e, t) => U(e, String(t), n));
    if (e && typeof e.toJSON === "function") {
     if (!n || !k(e)) return e.toJSON(t, n);
     const s = {
      aliasCount: 0,
      count: 1,
      res: void 0
     };
     n.anchors.set(e, s);
     n.onCreate = e => {
      s.res = e;
      delete n.onCreate;
     };
     const r = e.toJSON(t, n);
     if (n.onCreate) n.onCreate(r);
     return r;
    }
    if (typeof e === "bigint" && !n?.keep) return Number(e);
    return e;
   }
   class NodeBase {
    constructor(e) {
     Object.defineProperty(this, h, {
      value: e
     });
    }
    clone() {
     const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
     if (this.range) e.range = this.range.slice();
     return e;
    }
    toJS(e, {mapAsMap: t, maxAliasCount: n, onAnchor: s, reviver: r} = {}) {
     if (!p(e)) throw new TypeError("A document argument is required");
     const o = {
      anchors: new Map,
      doc: e,
      keep: true,
      mapAsMap: t === true,
      mapKeyWarned: false,
      maxAliasCount: typeof n === "number" ? n : 100
     };
     const i = U(this, "", o);
     if (typeof s === "function") for (const {count: e, res: t} of o.anchors.values()) s(t, e);
     return typeof r === "function" ? R(r, {
      "": i
     }, "", i) : i;
    }
   }
   class Alias extends NodeBase {
    constructor(e) {
     super(i);
     this.source = e;
     Object.defineProperty(this, "tag", {
      set() {
       throw new Error("Alias nodes cannot have tags");
      }
     });
    }
    resolve(e, t) {
     if (t?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
     let n;
     if (t?.aliasResolveCache) n = t.aliasResolveCache; else {
      n = [];
      x(e, {
       Node: (e, t) => {
        if (d(t) || k(t)) n.push(t);
       }
      });
      if (t) t.aliasResolveCache = n;
     }
     let s;
     for (const e of n) {
      if (e === this) break;
      if (e.anchor === this.source) s = e;
     }
     if (s && t) {
      const {anchors: e, doc: n, maxAliasCount: r} = t;
      let o = e.get(s);
      if (!o) {
       U(s, null, t);
       o = e.get(s);
      }
      if (o?.res === void 0) {
       const e = "This should not happen: Alias anchor was not resolved?";
       throw new ReferenceError(e);
      }
      if (r >= 0) {
       o.count += 1;
       if (o.aliasCount === 0) o.aliasCount = D(n, s, e);
       if (o.count * o.aliasCount > r) {
        const e = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(e);
       }
      }
     }
     return s;
    }
    toJSON(e, t) {
     if (!t) return {
      source: this.source
     };
     const n = this.resolve(t.doc, t);
     if (!n) {
      const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(e);
     }
     return t.anchors.get(n).res;
    }
    toString(e, t, n) {
     const s = `*${this.source}`;
     if (e) {
      L(this.source);
      if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
       const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
       throw new Error(e);
      }
      if (e.implicitKey) return `${s} `;
     }
     return s;
    }
   }
   function D(e, t, n) {
    if (d(t)) {
     const s = t.resolve(e);
     const r = n && s && n.get(s);
     return r ? r.count * r.aliasCount : 0;
    } else if (v(t)) {
     let s = 0;
     for (const r of t.items) {
      const t = D(e, r, n);
      if (t > s) s = t;
     }
     return s;
    } else if (g(t)) {
     const s = D(e, t.key, n);
     const r = D(e, t.value, n);
     return Math.max(s, r);
    }
    return 1;
   }
   const B = e => !e || typeof e !== "function" && typeof e !== "object";
   class Scalar extends NodeBase {
    constructor(e) {
     super(l);
     this.value = e;
    }
    toJSON(e, t) {
     return t?.keep ? this.value : U(this.value, e, t);
    }
    toString() {
     return String(this.value);
    }
   }
   Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
   Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
   Scalar.PLAIN = "PLAIN";
   Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
   Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
   const F = "tag:yaml.org,2002:";
   function Y(e, t, n) {
    if (t) {
     const e = n.filter(e => e.tag === t);
     const s = e.find(e => !e.format) ?? e[0];
     if (!s) throw new Error(`Tag ${t} not found`);
     return s;
    }
    return n.find(t => t.identify?.(e) && !t.format);
   }
   function K(e, t, n) {
    if (p(e)) e = e.contents;
    if (b(e)) return e;
    if (g(e)) {
     const t = n.schema[c].createNode?.(n.schema, null, n);
     t.items.push(e);
     return t;
    }
    if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
    const {aliasDuplicateObjects: s, onAnchor: r, onTagObj: o, schema: i, sourceObjects: a} = n;
    let u;
    if (s && e && typeof e === "object") {
     u = a.get(e);
     if (u) {
      u.anchor ?? (u.anchor = r(e));
      return new Alias(u.anchor);
     } else {
      u = {
       anchor: null,
       node: null
      };
      a.set(e, u);
     }
    }
    if (t?.startsWith("!!")) t = F + t.slice(2);
    let l = Y(e, t, i.tags);
    if (!l) {
     if (e && typeof e.toJSON === "function") e = e.toJSON();
     if (!e || typeof e !== "object") {
      const t = new Scalar(e);
      if (u) u.node = t;
      return t;
     }
     l = e instanceof Map ? i[c] : Symbol.iterator in Object(e) ? i[f] : i[c];
    }
    if (o) {
     o(l);
     delete n.onTagObj;
    }
    const h = l?.createNode ? l.createNode(n.schema, e, n) : typeof l?.nodeClass?.from === "function" ? l.nodeClass.from(n.schema, e, n) : new Scalar(e);
    if (t) h.tag = t; else if (!l.default) h.tag = l.tag;
    if (u) u.node = h;
    return h;
   }
   function H(e, t, n) {
    let s = n;
    for (let e = t.length - 1; e >= 0; --e) {
     const n = t[e];
     if (typeof n === "number" && Number.isInteger(n) && n >= 0) {
      const e = [];
      e[n] = s;
      s = e;
     } else s = new Map([ [ n, s ] ]);
    }
    return K(s, void 0, {
     aliasDuplicateObjects: false,
     keepUndefined: false,
     onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
     },
     schema: e,
     sourceObjects: new Map
    });
   }
   const G = e => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
   class Collection extends NodeBase {
    constructor(e, t) {
     super(e);
     Object.defineProperty(this, "schema", {
      value: t,
      configurable: true,
      enumerable: false,
      writable: true
     });
    }
    clone(e) {
     const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
     if (e) t.schema = e;
     t.items = t.items.map(t => b(t) || g(t) ? t.clone(e) : t);
     if (this.range) t.range = this.range.slice();
     return t;
    }
    addIn(e, t) {
     if (G(e)) this.add(t); else {
      const [n, ...s] = e;
      const r = this.get(n, true);
      if (v(r)) r.addIn(s, t); else if (r === void 0 && this.schema) this.set(n, H(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
     }
    }
    deleteIn(e) {
     const [t, ...n] = e;
     if (n.length === 0) return this.delete(t);
     const s = this.get(t, true);
     if (v(s)) return s.deleteIn(n); else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
    }
    getIn(e, t) {
     const [n, ...s] = e;
     const r = this.get(n, true);
     if (s.length === 0) return !t && y(r) ? r.value : r; else return v(r) ? r.getIn(s, t) : void 0;
    }
    hasAllNullValues(e) {
     return this.items.every(t => {
      if (!g(t)) return false;
      const n = t.value;
      return n == null || e && y(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
     });
    }
    hasIn(e) {
     const [t, ...n] = e;
     if (n.length === 0) return this.has(t);
     const s = this.get(t, true);
     return v(s) ? s.hasIn(n) : false;
    }
    setIn(e, t) {
     const [n, ...s] = e;
     if (s.length === 0) this.set(n, t); else {
      const e = this.get(n, true);
      if (v(e)) e.setIn(s, t); else if (e === void 0 && this.schema) this.set(n, H(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
     }
    }
   }
   const W = e => e.replace(/^(?!$)(?: $)?/gm, "#");
   function J(e, t) {
    if (/^\n+$/.test(e)) return e.substring(1);
    return t ? e.replace(/^(?! *$)/gm, t) : e;
   }
   const V = (e, t, n) => e.endsWith("\n") ? J(n, t) : n.includes("\n") ? "\n" + J(n, t) : (e.endsWith(" ") ? "" : " ") + n;
   const z = "flow";
   const Q = "block";
   const X = "quoted";
   function Z(e, t, n = "flow", {indentAtStart: s, lineWidth: r = 80, minContentWidth: o = 20, onFold: i, onOverflow: a} = {}) {
    if (!r || r < 0) return e;
    if (r < o) o = 0;
    const c = Math.max(1 + o, 1 + r - t.length);
    if (e.length <= c) return e;
    const u = [];
    const l = {};
    let f = r - t.length;
    if (typeof s === "number") if (s > r - Math.max(2, o)) u.push(0); else f = r - s;
    let h;
    let d;
    let p = false;
    let m = -1;
    let g = -1;
    let y = -1;
    if (n === Q) {
     m = ee(e, m, t.length);
     if (m !== -1) f = m + c;
    }
    for (let s; s = e[m += 1]; ) {
     if (n === X && s === "\\") {
      g = m;
      switch (e[m + 1]) {
      case "x":
       m += 3;
       break;

      case "u":
       m += 5;
       break;

      case "U":
       m += 9;
       break;

      default:
       m += 1;
      }
      y = m;
     }
     if (s === "\n") {
      if (n === Q) m = ee(e, m, t.length);
      f = m + t.length + c;
      h = void 0;
     } else {
      if (s === " " && d && d !== " " && d !== "\n" && d !== "\t") {
       const t = e[m + 1];
       if (t && t !== " " && t !== "\n" && t !== "\t") h = m;
      }
      if (m >= f) if (h) {
       u.push(h);
       f = h + c;
       h = void 0;
      } else if (n === X) {
       while (d === " " || d === "\t") {
        d = s;
        s = e[m += 1];
        p = true;
       }
       const t = m > y + 1 ? m - 2 : g - 1;
       if (l[t]) return e;
       u.push(t);
       l[t] = true;
       f = t + c;
       h = void 0;
      } else p = true;
     }
     d = s;
    }
    if (p && a) a();
    if (u.length === 0) return e;
    if (i) i();
    let w = e.slice(0, u[0]);
    for (let s = 0; s < u.length; ++s) {
     const r = u[s];
     const o = u[s + 1] || e.length;
     if (r === 0) w = `\n${t}${e.slice(0, o)}`; else {
      if (n === X && l[r]) w += `${e[r]}\\`;
      w += `\n${t}${e.slice(r + 1, o)}`;
     }
    }
    return w;
   }
   function ee(e, t, n) {
    let s = t;
    let r = t + 1;
    let o = e[r];
    while (o === " " || o === "\t") if (t < r + n) o = e[++t]; else {
     do {
      o = e[++t];
     } while (o && o !== "\n");
     s = t;
     r = t + 1;
     o = e[r];
    }
    return s;
   }
   const te = (e, t) => ({
    indentAtStart: t ? e.indent.length : e.indentAtStart,
    lineWidth: e.options.lineWidth,
    minContentWidth: e.options.minContentWidth
   });
   const ne = e => /^(%|---|\.\.\.)/m.test(e);
   function se(e, t, n) {
    if (!t || t < 0) return false;
    const s = t - n;
    const r = e.length;
    if (r <= s) return false;
    for (let t = 0, n = 0; t < r; ++t) if (e[t] === "\n") {
     if (t - n > s) return true;
     n = t + 1;
     if (r - n <= s) return false;
    }
    return true;
   }
   function re(e, t) {
    const n = JSON.stringify(e);
    if (t.options.doubleQuotedAsJSON) return n;
    const {implicitKey: s} = t;
    const r = t.options.doubleQuotedMinMultiLineLength;
    const o = t.indent || (ne(e) ? "  " : "");
    let i = "";
    let a = 0;
    for (let e = 0, t = n[e]; t; t = n[++e]) {
     if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
      i += n.slice(a, e) + "\\ ";
      e += 1;
      a = e;
      t = "\\";
     }
     if (t === "\\") switch (n[e + 1]) {
     case "u":
      {
       i += n.slice(a, e);
       const t = n.substr(e + 2, 4);
       switch (t) {
       case "0000":
        i += "\\0";
        break;

       case "0007":
        i += "\\a";
        break;

       case "000b":
        i += "\\v";
        break;

       case "001b":
        i += "\\e";
        break;

       case "0085":
        i += "\\N";
        break;

       case "00a0":
        i += "\\_";
        break;

       case "2028":
        i += "\\L";
        break;

       case "2029":
        i += "\\P";
        break;

       default:
        if (t.substr(0, 2) === "00") i += "\\x" + t.substr(2); else i += n.substr(e, 6);
       }
       e += 5;
       a = e + 1;
      }
      break;

     case "n":
      if (s || n[e + 2] === '"' || n.length < r) e += 1; else {
       i += n.slice(a, e) + "\n\n";
       while (n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== '"') {
        i += "\n";
        e += 2;
       }
       i += o;
       if (n[e + 2] === " ") i += "\\";
       e += 1;
       a = e + 1;
      }
      break;

     default:
      e += 1;
     }
    }
    i = a ? i + n.slice(a) : n;
    return s ? i : Z(i, o, X, te(t, false));
   }
   function oe(e, t) {
    if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return re(e, t);
    const n = t.indent || (ne(e) ? "  " : "");
    const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
    return t.implicitKey ? s : Z(s, n, z, te(t, false));
   }
   function ie(e, t) {
    const {singleQuote: n} = t.options;
    let s;
    if (n === false) s = re; else {
     const t = e.includes('"');
     const r = e.includes("'");
     if (t && !r) s = oe; else if (r && !t) s = re; else s = n ? oe : re;
    }
    return s(e, t);
   }
   let ae;
   try {
    ae = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
   } catch {
    ae = /\n+(?!\n|$)/g;
   }
   function ce({comment: e, type: t, value: n}, s, r, o) {
    const {blockQuote: i, commentString: a, lineWidth: c} = s.options;
    if (!i || /\n[\t ]+$/.test(n)) return ie(n, s);
    const u = s.indent || (s.forceBlockIndent || ne(n) ? "  " : "");
    const l = i === "literal" ? true : i === "folded" || t === Scalar.BLOCK_FOLDED ? false : t === Scalar.BLOCK_LITERAL ? true : !se(n, c, u.length);
    if (!n) return l ? "|\n" : ">\n";
    let f;
    let h;
    for (h = n.length; h > 0; --h) {
     const e = n[h - 1];
     if (e !== "\n" && e !== "\t" && e !== " ") break;
    }
    let d = n.substring(h);
    const p = d.indexOf("\n");
    if (p === -1) f = "-"; else if (n === d || p !== d.length - 1) {
     f = "+";
     if (o) o();
    } else f = "";
    if (d) {
     n = n.slice(0, -d.length);
     if (d[d.length - 1] === "\n") d = d.slice(0, -1);
     d = d.replace(ae, `$&${u}`);
    }
    let m = false;
    let g;
    let y = -1;
    for (g = 0; g < n.length; ++g) {
     const e = n[g];
     if (e === " ") m = true; else if (e === "\n") y = g; else break;
    }
    let w = n.substring(0, y < g ? y + 1 : g);
    if (w) {
     n = n.substring(w.length);
     w = w.replace(/\n+/g, `$&${u}`);
    }
    const v = u ? "2" : "1";
    let b = (m ? v : "") + f;
    if (e) {
     b += " " + a(e.replace(/ ?[\r\n]+/g, " "));
     if (r) r();
    }
    if (!l) {
     const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${u}`);
     let r = false;
     const o = te(s, true);
     if (i !== "folded" && t !== Scalar.BLOCK_FOLDED) o.onOverflow = () => {
      r = true;
     };
     const a = Z(`${w}${e}${d}`, u, Q, o);
     if (!r) return `>${b}\n${u}${a}`;
    }
    n = n.replace(/\n+/g, `$&${u}`);
    return `|${b}\n${u}${w}${n}${d}`;
   }
   function ue(e, t, n, s) {
    const {type: r, value: o} = e;
    const {actualString: i, implicitKey: a, indent: c, indentStep: u, inFlow: l} = t;
    if (a && o.includes("\n") || l && /[[\]{},]/.test(o)) return ie(o, t);
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o)) return a || l || !o.includes("\n") ? ie(o, t) : ce(e, t, n, s);
    if (!a && !l && r !== Scalar.PLAIN && o.includes("\n")) return ce(e, t, n, s);
    if (ne(o)) if (c === "") {
     t.forceBlockIndent = true;
     return ce(e, t, n, s);
    } else if (a && c === u) return ie(o, t);
    const f = o.replace(/\n+/g, `$&\n${c}`);
    if (i) {
     const e = e => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(f);
     const {compat: n, tags: s} = t.doc.schema;
     if (s.some(e) || n?.some(e)) return ie(o, t);
    }
    return a ? f : Z(f, c, z, te(t, false));
   }
   function le(e, t, n, s) {
    const {implicitKey: r, inFlow: o} = t;
    const i = typeof e.value === "string" ? e : Object.assign({}, e, {
     value: String(e.value)
    });
    let {type: a} = e;
    if (a !== Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)) a = Scalar.QUOTE_DOUBLE;
    const c = e => {
     switch (e) {
     case Scalar.BLOCK_FOLDED:
     case Scalar.BLOCK_LITERAL:
      return r || o ? ie(i.value, t) : ce(i, t, n, s);

     case Scalar.QUOTE_DOUBLE:
      return re(i.value, t);

     case Scalar.QUOTE_SINGLE:
      return oe(i.value, t);

     case Scalar.PLAIN:
      return ue(i, t, n, s);

     default:
      return null;
     }
    };
    let u = c(a);
    if (u === null) {
     const {defaultKeyType: e, defaultStringType: n} = t.options;
     const s = r && e || n;
     u = c(s);
     if (u === null) throw new Error(`Unsupported default string type ${s}`);
    }
    return u;
   }
   function fe(e, t) {
    const n = Object.assign({
     blockQuote: true,
     commentString: W,
     defaultKeyType: null,
     defaultStringType: "PLAIN",
     directives: null,
     doubleQuotedAsJSON: false,
     doubleQuotedMinMultiLineLength: 40,
     falseStr: "false",
     flowCollectionPadding: true,
     indentSeq: true,
     lineWidth: 80,
     minContentWidth: 20,
     nullStr: "null",
     simpleKeys: false,
     singleQuote: null,
     trailingComma: false,
     trueStr: "true",
     verifyAliasOrder: true
    }, e.schema.toStringOptions, t);
    let s;
    switch (n.collectionStyle) {
    case "block":
     s = false;
     break;

    case "flow":
     s = true;
     break;

    default:
     s = null;
    }
    return {
     anchors: new Set,
     doc: e,
     flowCollectionPadding: n.flowCollectionPadding ? " " : "",
     indent: "",
     indentStep: typeof n.indent === "number" ? " ".repeat(n.indent) : "  ",
     inFlow: s,
     options: n
    };
   }
   function he(e, t) {
    if (t.tag) {
     const n = e.filter(e => e.tag === t.tag);
     if (n.length > 0) return n.find(e => e.format === t.format) ?? n[0];
    }
    let n;
    let s;
    if (y(t)) {
     s = t.value;
     let r = e.filter(e => e.identify?.(s));
     if (r.length > 1) {
      const e = r.filter(e => e.test);
      if (e.length > 0) r = e;
     }
     n = r.find(e => e.format === t.format) ?? r.find(e => !e.format);
    } else {
     s = t;
     n = e.find(e => e.nodeClass && s instanceof e.nodeClass);
    }
    if (!n) {
     const e = s?.constructor?.name ?? (s === null ? "null" : typeof s);
     throw new Error(`Tag not resolved for ${e} value`);
    }
    return n;
   }
   function de(e, t, {anchors: n, doc: s}) {
    if (!s.directives) return "";
    const r = [];
    const o = (y(e) || v(e)) && e.anchor;
    if (o && L(o)) {
     n.add(o);
     r.push(`&${o}`);
    }
    const i = e.tag ?? (t.default ? null : t.tag);
    if (i) r.push(s.directives.tagString(i));
    return r.join(" ");
   }
   function pe(e, t, n, s) {
    if (g(e)) return e.toString(t, n, s);
    if (d(e)) {
     if (t.doc.directives) return e.toString(t);
     if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
      if (t.resolvedAliases) t.resolvedAliases.add(e); else t.resolvedAliases = new Set([ e ]);
      e = e.resolve(t.doc);
     }
    }
    let r;
    const o = b(e) ? e : t.doc.createNode(e, {
     onTagObj: e => r = e
    });
    r ?? (r = he(t.doc.schema.tags, o));
    const i = de(o, r, t);
    if (i.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + i.length + 1;
    const a = typeof r.stringify === "function" ? r.stringify(o, t, n, s) : y(o) ? le(o, t, n, s) : o.toString(t, n, s);
    if (!i) return a;
    return y(o) || a[0] === "{" || a[0] === "[" ? `${i} ${a}` : `${i}\n${t.indent}${a}`;
   }
   function me({key: e, value: t}, n, s, r) {
    const {allNullValues: o, doc: i, indent: a, indentStep: c, options: {commentString: u, indentSeq: l, simpleKeys: f}} = n;
    let h = b(e) && e.comment || null;
    if (f) {
     if (h) throw new Error("With simple keys, key nodes cannot have comments");
     if (v(e) || !b(e) && typeof e === "object") {
      const e = "With simple keys, collection cannot be used as a key value";
      throw new Error(e);
     }
    }
    let d = !f && (!e || h && t == null && !n.inFlow || v(e) || (y(e) ? e.type === Scalar.BLOCK_FOLDED || e.type === Scalar.BLOCK_LITERAL : typeof e === "object"));
    n = Object.assign({}, n, {
     allNullValues: false,
     implicitKey: !d && (f || !o),
     indent: a + c
    });
    let p = false;
    let m = false;
    let g = pe(e, n, () => p = true, () => m = true);
    if (!d && !n.inFlow && g.length > 1024) {
     if (f) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
     d = true;
    }
    if (n.inFlow) {
     if (o || t == null) {
      if (p && s) s();
      return g === "" ? "?" : d ? `? ${g}` : g;
     }
    } else if (o && !f || t == null && d) {
     g = `? ${g}`;
     if (h && !p) g += V(g, n.indent, u(h)); else if (m && r) r();
     return g;
    }
    if (p) h = null;
    if (d) {
     if (h) g += V(g, n.indent, u(h));
     g = `? ${g}\n${a}:`;
    } else {
     g = `${g}:`;
     if (h) g += V(g, n.indent, u(h));
    }
    let k, $, _;
    if (b(t)) {
     k = !!t.spaceBefore;
     $ = t.commentBefore;
     _ = t.comment;
    } else {
     k = false;
     $ = null;
     _ = null;
     if (t && typeof t === "object") t = i.createNode(t);
    }
    n.implicitKey = false;
    if (!d && !h && y(t)) n.indentAtStart = g.length + 1;
    m = false;
    if (!l && c.length >= 2 && !n.inFlow && !d && w(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
    let S = false;
    const x = pe(t, n, () => S = true, () => m = true);
    let E = " ";
    if (h || k || $) {
     E = k ? "\n" : "";
     if ($) {
      const e = u($);
      E += `\n${J(e, n.indent)}`;
     }
     if (x === "" && !n.inFlow) {
      if (E === "\n" && _) E = "\n\n";
     } else E += `\n${n.indent}`;
    } else if (!d && v(t)) {
     const e = x[0];
     const s = x.indexOf("\n");
     const r = s !== -1;
     const o = n.inFlow ?? t.flow ?? t.items.length === 0;
     if (r || !o) {
      let t = false;
      if (r && (e === "&" || e === "!")) {
       let n = x.indexOf(" ");
       if (e === "&" && n !== -1 && n < s && x[n + 1] === "!") n = x.indexOf(" ", n + 1);
       if (n === -1 || s < n) t = true;
      }
      if (!t) E = `\n${n.indent}`;
     }
    } else if (x === "" || x[0] === "\n") E = "";
    g += E + x;
    if (n.inFlow) {
     if (S && s) s();
    } else if (_ && !S) g += V(g, n.indent, u(_)); else if (m && r) r();
    return g;
   }
   function ge(e, t) {
    if (e === "debug" || e === "warn") console.warn(t);
   }
   const ye = "<<";
   const we = {
    identify: e => e === ye || typeof e === "symbol" && e.description === ye,
    default: "key",
    tag: "tag:yaml.org,2002:merge",
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar(Symbol(ye)), {
     addToJSMap: be
    }),
    stringify: () => ye
   };
   const ve = (e, t) => (we.identify(t) || y(t) && (!t.type || t.type === Scalar.PLAIN) && we.identify(t.value)) && e?.doc.schema.tags.some(e => e.tag === we.tag && e.default);
   function be(e, t, n) {
    const s = $e(e, n);
    if (w(s)) for (const n of s.items) ke(e, t, n); else if (Array.isArray(s)) for (const n of s) ke(e, t, n); else ke(e, t, s);
   }
   function ke(e, t, n) {
    const s = $e(e, n);
    if (!m(s)) throw new Error("Merge sources must be maps or map aliases");
    const r = s.toJSON(null, e, Map);
    for (const [e, n] of r) if (t instanceof Map) {
     if (!t.has(e)) t.set(e, n);
    } else if (t instanceof Set) t.add(e); else if (!Object.prototype.hasOwnProperty.call(t, e)) Object.defineProperty(t, e, {
     value: n,
     writable: true,
     enumerable: true,
     configurable: true
    });
    return t;
   }
   function $e(e, t) {
    return e && d(t) ? t.resolve(e.doc, e) : t;
   }
   function _e(e, t, {key: n, value: s}) {
    if (b(n) && n.addToJSMap) n.addToJSMap(e, t, s); else if (ve(e, n)) be(e, t, s); else {
     const r = U(n, "", e);
     if (t instanceof Map) t.set(r, U(s, r, e)); else if (t instanceof Set) t.add(r); else {
      const o = Se(n, r, e);
      const i = U(s, o, e);
      if (o in t) Object.defineProperty(t, o, {
       value: i,
       writable: true,
       enumerable: true,
       configurable: true
      }); else t[o] = i;
     }
    }
    return t;
   }
   function Se(e, t, n) {
    if (t === null) return "";
    if (typeof t !== "object") return String(t);
    if (b(e) && n?.doc) {
     const t = fe(n.doc, {});
     t.anchors = new Set;
     for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
     t.inFlow = true;
     t.inStringifyKey = true;
     const s = e.toString(t);
     if (!n.mapKeyWarned) {
      let e = JSON.stringify(s);
      if (e.length > 40) e = e.substring(0, 36) + '..."';
      ge(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
      n.mapKeyWarned = true;
     }
     return s;
    }
    return JSON.stringify(t);
   }
   function xe(e, t, n) {
    const s = K(e, void 0, n);
    const r = K(t, void 0, n);
    return new Pair(s, r);
   }
   class Pair {
    constructor(e, t = null) {
     Object.defineProperty(this, h, {
      value: u
     });
     this.key = e;
     this.value = t;
    }
    clone(e) {
     let {key: t, value: n} = this;
     if (b(t)) t = t.clone(e);
     if (b(n)) n = n.clone(e);
     return new Pair(t, n);
    }
    toJSON(e, t) {
     const n = t?.mapAsMap ? new Map : {};
     return _e(t, n, this);
    }
    toString(e, t, n) {
     return e?.doc ? me(this, e, t, n) : JSON.stringify(this);
    }
   }
   function Ee(e, t, n) {
    const s = t.inFlow ?? e.flow;
    const r = s ? Ae : Ne;
    return r(e, t, n);
   }
   function Ne({comment: e, items: t}, n, {blockItemPrefix: s, flowChars: r, itemIndent: o, onChompKeep: i, onComment: a}) {
    const {indent: c, options: {commentString: u}} = n;
    const l = Object.assign({}, n, {
     indent: o,
     type: null
    });
    let f = false;
    const h = [];
    for (let e = 0; e < t.length; ++e) {
     const r = t[e];
     let i = null;
     if (b(r)) {
      if (!f && r.spaceBefore) h.push("");
      Oe(n, h, r.commentBefore, f);
      if (r.comment) i = r.comment;
     } else if (g(r)) {
      const e = b(r.key) ? r.key : null;
      if (e) {
       if (!f && e.spaceBefore) h.push("");
       Oe(n, h, e.commentBefore, f);
      }
     }
     f = false;
     let a = pe(r, l, () => i = null, () => f = true);
     if (i) a += V(a, o, u(i));
     if (f && i) f = false;
     h.push(s + a);
    }
    let d;
    if (h.length === 0) d = r.start + r.end; else {
     d = h[0];
     for (let e = 1; e < h.length; ++e) {
      const t = h[e];
      d += t ? `\n${c}${t}` : "\n";
     }
    }
    if (e) {
     d += "\n" + J(u(e), c);
     if (a) a();
    } else if (f && i) i();
    return d;
   }
   function Ae({items: e}, t, {flowChars: n, itemIndent: s}) {
    const {indent: r, indentStep: o, flowCollectionPadding: i, options: {commentString: a}} = t;
    s += o;
    const c = Object.assign({}, t, {
     indent: s,
     inFlow: true,
     type: null
    });
    let u = false;
    let l = 0;
    const f = [];
    for (let n = 0; n < e.length; ++n) {
     const r = e[n];
     let o = null;
     if (b(r)) {
      if (r.spaceBefore) f.push("");
      Oe(t, f, r.commentBefore, false);
      if (r.comment) o = r.comment;
     } else if (g(r)) {
      const e = b(r.key) ? r.key : null;
      if (e) {
       if (e.spaceBefore) f.push("");
       Oe(t, f, e.commentBefore, false);
       if (e.comment) u = true;
      }
      const n = b(r.value) ? r.value : null;
      if (n) {
       if (n.comment) o = n.comment;
       if (n.commentBefore) u = true;
      } else if (r.value == null && e?.comment) o = e.comment;
     }
     if (o) u = true;
     let i = pe(r, c, () => o = null);
     u || (u = f.length > l || i.includes("\n"));
     if (n < e.length - 1) i += ","; else if (t.options.trailingComma) {
      if (t.options.lineWidth > 0) u || (u = f.reduce((e, t) => e + t.length + 2, 2) + (i.length + 2) > t.options.lineWidth);
      if (u) i += ",";
     }
     if (o) i += V(i, s, a(o));
     f.push(i);
     l = f.length;
    }
    const {start: h, end: d} = n;
    if (f.length === 0) return h + d; else {
     if (!u) {
      const e = f.reduce((e, t) => e + t.length + 2, 2);
      u = t.options.lineWidth > 0 && e > t.options.lineWidth;
     }
     if (u) {
      let e = h;
      for (const t of f) e += t ? `\n${o}${r}${t}` : "\n";
      return `${e}\n${r}${d}`;
     } else return `${h}${i}${f.join(" ")}${i}${d}`;
    }
   }
   function Oe({indent: e, options: {commentString: t}}, n, s, r) {
    if (s && r) s = s.replace(/^\n+/, "");
    if (s) {
     const r = J(t(s), e);
     n.push(r.trimStart());
    }
   }
   function Ie(e, t) {
    const n = y(t) ? t.value : t;
    for (const s of e) if (g(s)) {
     if (s.key === t || s.key === n) return s;
     if (y(s.key) && s.key.value === n) return s;
    }
    return;
   }
   class YAMLMap extends Collection {
    static get tagName() {
     return "tag:yaml.org,2002:map";
    }
    constructor(e) {
     super(c, e);
     this.items = [];
    }
    static from(e, t, n) {
     const {keepUndefined: s, replacer: r} = n;
     const o = new this(e);
     const i = (e, i) => {
      if (typeof r === "function") i = r.call(t, e, i); else if (Array.isArray(r) && !r.includes(e)) return;
      if (i !== void 0 || s) o.items.push(xe(e, i, n));
     };
     if (t instanceof Map) for (const [e, n] of t) i(e, n); else if (t && typeof t === "object") for (const e of Object.keys(t)) i(e, t[e]);
     if (typeof e.sortMapEntries === "function") o.items.sort(e.sortMapEntries);
     return o;
    }
    add(e, t) {
     let n;
     if (g(e)) n = e; else if (!e || typeof e !== "object" || !("key" in e)) n = new Pair(e, e?.value); else n = new Pair(e.key, e.value);
     const s = Ie(this.items, n.key);
     const r = this.schema?.sortMapEntries;
     if (s) {
      if (!t) throw new Error(`Key ${n.key} already set`);
      if (y(s.value) && B(n.value)) s.value.value = n.value; else s.value = n.value;
     } else if (r) {
      const e = this.items.findIndex(e => r(n, e) < 0);
      if (e === -1) this.items.push(n); else this.items.splice(e, 0, n);
     } else this.items.push(n);
    }
    delete(e) {
     const t = Ie(this.items, e);
     if (!t) return false;
     const n = this.items.splice(this.items.indexOf(t), 1);
     return n.length > 0;
    }
    get(e, t) {
     const n = Ie(this.items, e);
     const s = n?.value;
     return (!t && y(s) ? s.value : s) ?? void 0;
    }
    has(e) {
     return !!Ie(this.items, e);
    }
    set(e, t) {
     this.add(new Pair(e, t), true);
    }
    toJSON(e, t, n) {
     const s = n ? new n : t?.mapAsMap ? new Map : {};
     if (t?.onCreate) t.onCreate(s);
     for (const e of this.items) _e(t, s, e);
     return s;
    }
    toString(e, t, n) {
     if (!e) return JSON.stringify(this);
     for (const e of this.items) if (!g(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
     if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, {
      allNullValues: true
     });
     return Ee(this, e, {
      blockItemPrefix: "",
      flowChars: {
       start: "{",
       end: "}"
      },
      itemIndent: e.indent || "",
      onChompKeep: n,
      onComment: t
     });
    }
   }
   const Me = {
    collection: "map",
    default: true,
    nodeClass: YAMLMap,
    tag: "tag:yaml.org,2002:map",
    resolve(e, t) {
     if (!m(e)) t("Expected a mapping for this tag");
     return e;
    },
    createNode: (e, t, n) => YAMLMap.from(e, t, n)
   };
   class YAMLSeq extends Collection {
    static get tagName() {
     return "tag:yaml.org,2002:seq";
    }
    constructor(e) {
     super(f, e);
     this.items = [];
    }
    add(e) {
     this.items.push(e);
    }
    delete(e) {
     const t = je(e);
     if (typeof t !== "number") return false;
     const n = this.items.splice(t, 1);
     return n.length > 0;
    }
    get(e, t) {
     const n = je(e);
     if (typeof n !== "number") return;
     const s = this.items[n];
     return !t && y(s) ? s.value : s;
    }
    has(e) {
     const t = je(e);
     return typeof t === "number" && t < this.items.length;
    }
    set(e, t) {
     const n = je(e);
     if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
     const s = this.items[n];
     if (y(s) && B(t)) s.value = t; else this.items[n] = t;
    }
    toJSON(e, t) {
     const n = [];
     if (t?.onCreate) t.onCreate(n);
     let s = 0;
     for (const e of this.items) n.push(U(e, String(s++), t));
     return n;
    }
    toString(e, t, n) {
     if (!e) return JSON.stringify(this);
     return Ee(this, e, {
      blockItemPrefix: "- ",
      flowChars: {
       start: "[",
       end: "]"
      },
      itemIndent: (e.indent || "") + "  ",
      onChompKeep: n,
      onComment: t
     });
    }
    static from(e, t, n) {
     const {replacer: s} = n;
     const r = new this(e);
     if (t && Symbol.iterator in Object(t)) {
      let e = 0;
      for (let o of t) {
       if (typeof s === "function") {
        const n = t instanceof Set ? o : String(e++);
        o = s.call(t, n, o);
       }
       r.items.push(K(o, void 0, n));
      }
     }
     return r;
    }
   }
   function je(e) {
    let t = y(e) ? e.value : e;
    if (t && typeof t === "string") t = Number(t);
    return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
   }
   const Te = {
    collection: "seq",
    default: true,
    nodeClass: YAMLSeq,
    tag: "tag:yaml.org,2002:seq",
    resolve(e, t) {
     if (!w(e)) t("Expected a sequence for this tag");
     return e;
    },
    createNode: (e, t, n) => YAMLSeq.from(e, t, n)
   };
   const Le = {
    identify: e => typeof e === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: e => e,
    stringify(e, t, n, s) {
     t = Object.assign({
      actualString: true
     }, t);
     return le(e, t, n, s);
    }
   };
   const qe = {
    identify: e => e == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar(null),
    stringify: ({source: e}, t) => typeof e === "string" && qe.test.test(e) ? e : t.options.nullStr
   };
   const Pe = {
    identify: e => typeof e === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: e => new Scalar(e[0] === "t" || e[0] === "T"),
    stringify({source: e, value: t}, n) {
     if (e && Pe.test.test(e)) {
      const n = e[0] === "t" || e[0] === "T";
      if (t === n) return e;
     }
     return t ? n.options.trueStr : n.options.falseStr;
    }
   };
   function Ce({format: e, minFractionDigits: t, tag: n, value: s}) {
    if (typeof s === "bigint") return String(s);
    const r = typeof s === "number" ? s : Number(s);
    if (!isFinite(r)) return isNaN(r) ? ".nan" : r < 0 ? "-.inf" : ".inf";
    let o = Object.is(s, -0) ? "-0" : JSON.stringify(s);
    if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(o) && !o.includes("e")) {
     let e = o.indexOf(".");
     if (e < 0) {
      e = o.length;
      o += ".";
     }
     let n = t - (o.length - e - 1);
     while (n-- > 0) o += "0";
    }
    return o;
   }
   const Re = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: Ce
   };
   const Ue = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: e => parseFloat(e),
    stringify(e) {
     const t = Number(e.value);
     return isFinite(t) ? t.toExponential() : Ce(e);
    }
   };
   const De = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(e) {
     const t = new Scalar(parseFloat(e));
     const n = e.indexOf(".");
     if (n !== -1 && e[e.length - 1] === "0") t.minFractionDigits = e.length - n - 1;
     return t;
    },
    stringify: Ce
   };
   const Be = e => typeof e === "bigint" || Number.isInteger(e);
   const Fe = (e, t, n, {intAsBigInt: s}) => s ? BigInt(e) : parseInt(e.substring(t), n);
   function Ye(e, t, n) {
    const {value: s} = e;
    if (Be(s) && s >= 0) return n + s.toString(t);
    return Ce(e);
   }
   const Ke = {
    identify: e => Be(e) && e >= 0,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^0o[0-7]+$/,
    resolve: (e, t, n) => Fe(e, 2, 8, n),
    stringify: e => Ye(e, 8, "0o")
   };
   const He = {
    identify: Be,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9]+$/,
    resolve: (e, t, n) => Fe(e, 0, 10, n),
    stringify: Ce
   };
   const Ge = {
    identify: e => Be(e) && e >= 0,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (e, t, n) => Fe(e, 2, 16, n),
    stringify: e => Ye(e, 16, "0x")
   };
   const We = [ Me, Te, Le, qe, Pe, Ke, He, Ge, Re, Ue, De ];
   function Je(e) {
    return typeof e === "bigint" || Number.isInteger(e);
   }
   const Ve = ({value: e}) => JSON.stringify(e);
   const ze = [ {
    identify: e => typeof e === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: e => e,
    stringify: Ve
   }, {
    identify: e => e == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: Ve
   }, {
    identify: e => typeof e === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: e => e === "true",
    stringify: Ve
   }, {
    identify: Je,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (e, t, {intAsBigInt: n}) => n ? BigInt(e) : parseInt(e, 10),
    stringify: ({value: e}) => Je(e) ? e.toString() : JSON.stringify(e)
   }, {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: e => parseFloat(e),
    stringify: Ve
   } ];
   const Qe = {
    default: true,
    tag: "",
    test: /^/,
    resolve(e, t) {
     t(`Unresolved plain scalar ${JSON.stringify(e)}`);
     return e;
    }
   };
   const Xe = [ Me, Te ].concat(ze, Qe);
   const Ze = {
    identify: e => e instanceof Uint8Array,
    default: false,
    tag: "tag:yaml.org,2002:binary",
    resolve(e, t) {
     if (typeof atob === "function") {
      const t = atob(e.replace(/[\n\r]/g, ""));
      const n = new Uint8Array(t.length);
      for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
      return n;
     } else {
      t("This environment does not support reading binary tags; either Buffer or atob is required");
      return e;
     }
    },
    stringify({comment: e, type: t, value: n}, s, r, o) {
     if (!n) return "";
     const i = n;
     let a;
     if (typeof btoa === "function") {
      let e = "";
      for (let t = 0; t < i.length; ++t) e += String.fromCharCode(i[t]);
      a = btoa(e);
     } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
     t ?? (t = Scalar.BLOCK_LITERAL);
     if (t !== Scalar.QUOTE_DOUBLE) {
      const e = Math.max(s.options.lineWidth - s.indent.length, s.options.minContentWidth);
      const n = Math.ceil(a.length / e);
      const r = new Array(n);
      for (let t = 0, s = 0; t < n; ++t, s += e) r[t] = a.substr(s, e);
      a = r.join(t === Scalar.BLOCK_LITERAL ? "\n" : " ");
     }
     return le({
      comment: e,
      type: t,
      value: a
     }, s, r, o);
    }
   };
   function et(e, t) {
    if (w(e)) for (let n = 0; n < e.items.length; ++n) {
     let s = e.items[n];
     if (g(s)) continue; else if (m(s)) {
      if (s.items.length > 1) t("Each pair must have its own sequence indicator");
      const e = s.items[0] || new Pair(new Scalar(null));
      if (s.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore;
      if (s.comment) {
       const t = e.value ?? e.key;
       t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
      }
      s = e;
     }
     e.items[n] = g(s) ? s : new Pair(s);
    } else t("Expected a sequence for this tag");
    return e;
   }
   function tt(e, t, n) {
    const {replacer: s} = n;
    const r = new YAMLSeq(e);
    r.tag = "tag:yaml.org,2002:pairs";
    let o = 0;
    if (t && Symbol.iterator in Object(t)) for (let e of t) {
     if (typeof s === "function") e = s.call(t, String(o++), e);
     let i, a;
     if (Array.isArray(e)) if (e.length === 2) {
      i = e[0];
      a = e[1];
     } else throw new TypeError(`Expected [key, value] tuple: ${e}`); else if (e && e instanceof Object) {
      const t = Object.keys(e);
      if (t.length === 1) {
       i = t[0];
       a = e[i];
      } else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
     } else i = e;
     r.items.push(xe(i, a, n));
    }
    return r;
   }
   const nt = {
    collection: "seq",
    default: false,
    tag: "tag:yaml.org,2002:pairs",
    resolve: et,
    createNode: tt
   };
   class YAMLOMap extends YAMLSeq {
    constructor() {
     super();
     this.add = YAMLMap.prototype.add.bind(this);
     this.delete = YAMLMap.prototype.delete.bind(this);
     this.get = YAMLMap.prototype.get.bind(this);
     this.has = YAMLMap.prototype.has.bind(this);
     this.set = YAMLMap.prototype.set.bind(this);
     this.tag = YAMLOMap.tag;
    }
    toJSON(e, t) {
     if (!t) return super.toJSON(e);
     const n = new Map;
     if (t?.onCreate) t.onCreate(n);
     for (const e of this.items) {
      let s, r;
      if (g(e)) {
       s = U(e.key, "", t);
       r = U(e.value, s, t);
      } else s = U(e, "", t);
      if (n.has(s)) throw new Error("Ordered maps must not include duplicate keys");
      n.set(s, r);
     }
     return n;
    }
    static from(e, t, n) {
     const s = tt(e, t, n);
     const r = new this;
     r.items = s.items;
     return r;
    }
   }
   YAMLOMap.tag = "tag:yaml.org,2002:omap";
   const st = {
    collection: "seq",
    identify: e => e instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: "tag:yaml.org,2002:omap",
    resolve(e, t) {
     const n = et(e, t);
     const s = [];
     for (const {key: e} of n.items) if (y(e)) if (s.includes(e.value)) t(`Ordered maps must not include duplicate keys: ${e.value}`); else s.push(e.value);
     return Object.assign(new YAMLOMap, n);
    },
    createNode: (e, t, n) => YAMLOMap.from(e, t, n)
   };
   function rt({value: e, source: t}, n) {
    const s = e ? ot : it;
    if (t && s.test.test(t)) return t;
    return e ? n.options.trueStr : n.options.falseStr;
   }
   const ot = {
    identify: e => e === true,
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar(true),
    stringify: rt
   };
   const it = {
    identify: e => e === false,
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar(false),
    stringify: rt
   };
   const at = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: Ce
   };
   const ct = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: e => parseFloat(e.replace(/_/g, "")),
    stringify(e) {
     const t = Number(e.value);
     return isFinite(t) ? t.toExponential() : Ce(e);
    }
   };
   const ut = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(e) {
     const t = new Scalar(parseFloat(e.replace(/_/g, "")));
     const n = e.indexOf(".");
     if (n !== -1) {
      const s = e.substring(n + 1).replace(/_/g, "");
      if (s[s.length - 1] === "0") t.minFractionDigits = s.length;
     }
     return t;
    },
    stringify: Ce
   };
   const lt = e => typeof e === "bigint" || Number.isInteger(e);
   function ft(e, t, n, {intAsBigInt: s}) {
    const r = e[0];
    if (r === "-" || r === "+") t += 1;
    e = e.substring(t).replace(/_/g, "");
    if (s) {
     switch (n) {
     case 2:
      e = `0b${e}`;
      break;

     case 8:
      e = `0o${e}`;
      break;

     case 16:
      e = `0x${e}`;
      break;
     }
     const t = BigInt(e);
     return r === "-" ? BigInt(-1) * t : t;
    }
    const o = parseInt(e, n);
    return r === "-" ? -1 * o : o;
   }
   function ht(e, t, n) {
    const {value: s} = e;
    if (lt(s)) {
     const e = s.toString(t);
     return s < 0 ? "-" + n + e.substr(1) : n + e;
    }
    return Ce(e);
   }
   const dt = {
    identify: lt,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "BIN",
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (e, t, n) => ft(e, 2, 2, n),
    stringify: e => ht(e, 2, "0b")
   };
   const pt = {
    identify: lt,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^[-+]?0[0-7_]+$/,
    resolve: (e, t, n) => ft(e, 1, 8, n),
    stringify: e => ht(e, 8, "0")
   };
   const mt = {
    identify: lt,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (e, t, n) => ft(e, 0, 10, n),
    stringify: Ce
   };
   const gt = {
    identify: lt,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (e, t, n) => ft(e, 2, 16, n),
    stringify: e => ht(e, 16, "0x")
   };
   class YAMLSet extends YAMLMap {
    constructor(e) {
     super(e);
     this.tag = YAMLSet.tag;
    }
    add(e) {
     let t;
     if (g(e)) t = e; else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) t = new Pair(e.key, null); else t = new Pair(e, null);
     const n = Ie(this.items, t.key);
     if (!n) this.items.push(t);
    }
    get(e, t) {
     const n = Ie(this.items, e);
     return !t && g(n) ? y(n.key) ? n.key.value : n.key : n;
    }
    set(e, t) {
     if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
     const n = Ie(this.items, e);
     if (n && !t) this.items.splice(this.items.indexOf(n), 1); else if (!n && t) this.items.push(new Pair(e));
    }
    toJSON(e, t) {
     return super.toJSON(e, t, Set);
    }
    toString(e, t, n) {
     if (!e) return JSON.stringify(this);
     if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, {
      allNullValues: true
     }), t, n); else throw new Error("Set items must all have null values");
    }
    static from(e, t, n) {
     const {replacer: s} = n;
     const r = new this(e);
     if (t && Symbol.iterator in Object(t)) for (let e of t) {
      if (typeof s === "function") e = s.call(t, e, e);
      r.items.push(xe(e, null, n));
     }
     return r;
    }
   }
   YAMLSet.tag = "tag:yaml.org,2002:set";
   const yt = {
    collection: "map",
    identify: e => e instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: "tag:yaml.org,2002:set",
    createNode: (e, t, n) => YAMLSet.from(e, t, n),
    resolve(e, t) {
     if (m(e)) if (e.hasAllNullValues(true)) return Object.assign(new YAMLSet, e); else t("Set items must all have null values"); else t("Expected a mapping for this tag");
     return e;
    }
   };
   function wt(e, t) {
    const n = e[0];
    const s = n === "-" || n === "+" ? e.substring(1) : e;
    const r = e => t ? BigInt(e) : Number(e);
    const o = s.replace(/_/g, "").split(":").reduce((e, t) => e * r(60) + r(t), r(0));
    return n === "-" ? r(-1) * o : o;
   }
   function vt(e) {
    let {value: t} = e;
    let n = e => e;
    if (typeof t === "bigint") n = e => BigInt(e); else if (isNaN(t) || !isFinite(t)) return Ce(e);
    let s = "";
    if (t < 0) {
     s = "-";
     t *= n(-1);
    }
    const r = n(60);
    const o = [ t % r ];
    if (t < 60) o.unshift(0); else {
     t = (t - o[0]) / r;
     o.unshift(t % r);
     if (t >= 60) {
      t = (t - o[0]) / r;
      o.unshift(t);
     }
    }
    return s + o.map(e => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
   }
   const bt = {
    identify: e => typeof e === "bigint" || Number.isInteger(e),
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (e, t, {intAsBigInt: n}) => wt(e, n),
    stringify: vt
   };
   const kt = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: e => wt(e, false),
    stringify: vt
   };
   const $t = {
    identify: e => e instanceof Date,
    default: true,
    tag: "tag:yaml.org,2002:timestamp",
    test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
    resolve(e) {
     const t = e.match($t.test);
     if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
     const [, n, s, r, o, i, a] = t.map(Number);
     const c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
     let u = Date.UTC(n, s - 1, r, o || 0, i || 0, a || 0, c);
     const l = t[8];
     if (l && l !== "Z") {
      let e = wt(l, false);
      if (Math.abs(e) < 30) e *= 60;
      u -= 6e4 * e;
     }
     return new Date(u);
    },
    stringify: ({value: e}) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
   };
   const _t = [ Me, Te, Le, qe, ot, it, dt, pt, mt, gt, at, ct, ut, Ze, we, st, nt, yt, bt, kt, $t ];
   const St = new Map([ [ "core", We ], [ "failsafe", [ Me, Te, Le ] ], [ "json", Xe ], [ "yaml11", _t ], [ "yaml-1.1", _t ] ]);
   const xt = {
    binary: Ze,
    bool: Pe,
    float: De,
    floatExp: Ue,
    floatNaN: Re,
    floatTime: kt,
    int: He,
    intHex: Ge,
    intOct: Ke,
    intTime: bt,
    map: Me,
    merge: we,
    null: qe,
    omap: st,
    pairs: nt,
    seq: Te,
    set: yt,
    timestamp: $t
   };
   const Et = {
    "tag:yaml.org,2002:binary": Ze,
    "tag:yaml.org,2002:merge": we,
    "tag:yaml.org,2002:omap": st,
    "tag:yaml.org,2002:pairs": nt,
    "tag:yaml.org,2002:set": yt,
    "tag:yaml.org,2002:timestamp": $t
   };
   function Nt(e, t, n) {
    const s = St.get(t);
    if (s && !e) return n && !s.includes(we) ? s.concat(we) : s.slice();
    let r = s;
    if (!r) if (Array.isArray(e)) r = []; else {
     const e = Array.from(St.keys()).filter(e => e !== "yaml11").map(e => JSON.stringify(e)).join(", ");
     throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
    }
    if (Array.isArray(e)) for (const t of e) r = r.concat(t); else if (typeof e === "function") r = e(r.slice());
    if (n) r = r.concat(we);
    return r.reduce((e, t) => {
     const n = typeof t === "string" ? xt[t] : t;
     if (!n) {
      const e = JSON.stringify(t);
      const n = Object.keys(xt).map(e => JSON.stringify(e)).join(", ");
      throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
     }
     if (!e.includes(n)) e.push(n);
     return e;
    }, []);
   }
   const At = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
   class Schema {
    constructor({compat: e, customTags: t, merge: n, resolveKnownTags: s, schema: r, sortMapEntries: o, toStringDefaults: i}) {
     this.compat = Array.isArray(e) ? Nt(e, "compat") : e ? Nt(null, e) : null;
     this.name = typeof r === "string" && r || "core";
     this.knownTags = s ? Et : {};
     this.tags = Nt(t, this.name, n);
     this.toStringOptions = i ?? null;
     Object.defineProperty(this, c, {
      value: Me
     });
     Object.defineProperty(this, l, {
      value: Le
     });
     Object.defineProperty(this, f, {
      value: Te
     });
     this.sortMapEntries = typeof o === "function" ? o : o === true ? At : null;
    }
    clone() {
     const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
     e.tags = this.tags.slice();
     return e;
    }
   }
   function Ot(e, t) {
    const n = [];
    let s = t.directives === true;
    if (t.directives !== false && e.directives) {
     const t = e.directives.toString(e);
     if (t) {
      n.push(t);
      s = true;
     } else if (e.directives.docStart) s = true;
    }
    if (s) n.push("---");
    const r = fe(e, t);
    const {commentString: o} = r.options;
    if (e.commentBefore) {
     if (n.length !== 1) n.unshift("");
     const t = o(e.commentBefore);
     n.unshift(J(t, ""));
    }
    let i = false;
    let a = null;
    if (e.contents) {
     if (b(e.contents)) {
      if (e.contents.spaceBefore && s) n.push("");
      if (e.contents.commentBefore) {
       const t = o(e.contents.commentBefore);
       n.push(J(t, ""));
      }
      r.forceBlockIndent = !!e.comment;
      a = e.contents.comment;
     }
     const t = a ? void 0 : () => i = true;
     let c = pe(e.contents, r, () => a = null, t);
     if (a) c += V(c, "", o(a));
     if ((c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---") n[n.length - 1] = `--- ${c}`; else n.push(c);
    } else n.push(pe(e.contents, r));
    if (e.directives?.docEnd) if (e.comment) {
     const t = o(e.comment);
     if (t.includes("\n")) {
      n.push("...");
      n.push(J(t, ""));
     } else n.push(`... ${t}`);
    } else n.push("..."); else {
     let t = e.comment;
     if (t && i) t = t.replace(/^\n+/, "");
     if (t) {
      if ((!i || a) && n[n.length - 1] !== "") n.push("");
      n.push(J(o(t), ""));
     }
    }
    return n.join("\n") + "\n";
   }
   class Document_Document {
    constructor(e, t, n) {
     this.commentBefore = null;
     this.comment = null;
     this.errors = [];
     this.warnings = [];
     Object.defineProperty(this, h, {
      value: a
     });
     let s = null;
     if (typeof t === "function" || Array.isArray(t)) s = t; else if (n === void 0 && t) {
      n = t;
      t = void 0;
     }
     const r = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
     }, n);
     this.options = r;
     let {version: o} = r;
     if (n?._directives) {
      this.directives = n._directives.atDocument();
      if (this.directives.yaml.explicit) o = this.directives.yaml.version;
     } else this.directives = new Directives({
      version: o
     });
     this.setSchema(o, n);
     this.contents = e === void 0 ? null : this.createNode(e, s, n);
    }
    clone() {
     const e = Object.create(Document_Document.prototype, {
      [h]: {
       value: a
      }
     });
     e.commentBefore = this.commentBefore;
     e.comment = this.comment;
     e.errors = this.errors.slice();
     e.warnings = this.warnings.slice();
     e.options = Object.assign({}, this.options);
     if (this.directives) e.directives = this.directives.clone();
     e.schema = this.schema.clone();
     e.contents = b(this.contents) ? this.contents.clone(e.schema) : this.contents;
     if (this.range) e.range = this.range.slice();
     return e;
    }
    add(e) {
     if (It(this.contents)) this.contents.add(e);
    }
    addIn(e, t) {
     if (It(this.contents)) this.contents.addIn(e, t);
    }
    createAlias(e, t) {
     if (!e.anchor) {
      const n = q(this);
      e.anchor = !t || n.has(t) ? P(t || "a", n) : t;
     }
     return new Alias(e.anchor);
    }
    createNode(e, t, n) {
     let s;
     if (typeof t === "function") {
      e = t.call({
       "": e
      }, "", e);
      s = t;
     } else if (Array.isArray(t)) {
      const e = e => typeof e === "number" || e instanceof String || e instanceof Number;
      const n = t.filter(e).map(String);
      if (n.length > 0) t = t.concat(n);
      s = t;
     } else if (n === void 0 && t) {
      n = t;
      t = void 0;
     }
     const {aliasDuplicateObjects: r, anchorPrefix: o, flow: i, keepUndefined: a, onTagObj: c, tag: u} = n ?? {};
     const {onAnchor: l, setAnchors: f, sourceObjects: h} = C(this, o || "a");
     const d = {
      aliasDuplicateObjects: r ?? true,
      keepUndefined: a ?? false,
      onAnchor: l,
      onTagObj: c,
      replacer: s,
      schema: this.schema,
      sourceObjects: h
     };
     const p = K(e, u, d);
     if (i && v(p)) p.flow = true;
     f();
     return p;
    }
    createPair(e, t, n = {}) {
     const s = this.createNode(e, null, n);
     const r = this.createNode(t, null, n);
     return new Pair(s, r);
    }
    delete(e) {
     return It(this.contents) ? this.contents.delete(e) : false;
    }
    deleteIn(e) {
     if (G(e)) {
      if (this.contents == null) return false;
      this.contents = null;
      return true;
     }
     return It(this.contents) ? this.contents.deleteIn(e) : false;
    }
    get(e, t) {
     return v(this.contents) ? this.contents.get(e, t) : void 0;
    }
    getIn(e, t) {
     if (G(e)) return !t && y(this.contents) ? this.contents.value : this.contents;
     return v(this.contents) ? this.contents.getIn(e, t) : void 0;
    }
    has(e) {
     return v(this.contents) ? this.contents.has(e) : false;
    }
    hasIn(e) {
     if (G(e)) return this.contents !== void 0;
     return v(this.contents) ? this.contents.hasIn(e) : false;
    }
    set(e, t) {
     if (this.contents == null) this.contents = H(this.schema, [ e ], t); else if (It(this.contents)) this.contents.set(e, t);
    }
    setIn(e, t) {
     if (G(e)) this.contents = t; else if (this.contents == null) this.contents = H(this.schema, Array.from(e), t); else if (It(this.contents)) this.contents.setIn(e, t);
    }
    setSchema(e, t = {}) {
     if (typeof e === "number") e = String(e);
     let n;
     switch (e) {
     case "1.1":
      if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Directives({
       version: "1.1"
      });
      n = {
       resolveKnownTags: false,
       schema: "yaml-1.1"
      };
      break;

     case "1.2":
     case "next":
      if (this.directives) this.directives.yaml.version = e; else this.directives = new Directives({
       version: e
      });
      n = {
       resolveKnownTags: true,
       schema: "core"
      };
      break;

     case null:
      if (this.directives) delete this.directives;
      n = null;
      break;

     default:
      {
       const t = JSON.stringify(e);
       throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
      }
     }
     if (t.schema instanceof Object) this.schema = t.schema; else if (n) this.schema = new Schema(Object.assign(n, t)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    toJS({json: e, jsonArg: t, mapAsMap: n, maxAliasCount: s, onAnchor: r, reviver: o} = {}) {
     const i = {
      anchors: new Map,
      doc: this,
      keep: !e,
      mapAsMap: n === true,
      mapKeyWarned: false,
      maxAliasCount: typeof s === "number" ? s : 100
     };
     const a = U(this.contents, t ?? "", i);
     if (typeof r === "function") for (const {count: e, res: t} of i.anchors.values()) r(t, e);
     return typeof o === "function" ? R(o, {
      "": a
     }, "", a) : a;
    }
    toJSON(e, t) {
     return this.toJS({
      json: true,
      jsonArg: e,
      mapAsMap: false,
      onAnchor: t
     });
    }
    toString(e = {}) {
     if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
     if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
      const t = JSON.stringify(e.indent);
      throw new Error(`"indent" option must be a positive integer, not ${t}`);
     }
     return Ot(this, e);
    }
   }
   function It(e) {
    if (v(e)) return true;
    throw new Error("Expected a YAML collection as document contents");
   }
   class YAMLError extends Error {
    constructor(e, t, n, s) {
     super();
     this.name = e;
     this.code = n;
     this.message = s;
     this.pos = t;
    }
   }
   class errors_YAMLParseError extends YAMLError {
    constructor(e, t, n) {
     super("YAMLParseError", e, t, n);
    }
   }
   class YAMLWarning extends YAMLError {
    constructor(e, t, n) {
     super("YAMLWarning", e, t, n);
    }
   }
   const Mt = (e, t) => n => {
    if (n.pos[0] === -1) return;
    n.linePos = n.pos.map(e => t.linePos(e));
    const {line: s, col: r} = n.linePos[0];
    n.message += ` at line ${s}, column ${r}`;
    let o = r - 1;
    let i = e.substring(t.lineStarts[s - 1], t.lineStarts[s]).replace(/[\n\r]+$/, "");
    if (o >= 60 && i.length > 80) {
     const e = Math.min(o - 39, i.length - 79);
     i = "…" + i.substring(e);
     o -= e - 1;
    }
    if (i.length > 80) i = i.substring(0, 79) + "…";
    if (s > 1 && /^ *$/.test(i.substring(0, o))) {
     let n = e.substring(t.lineStarts[s - 2], t.lineStarts[s - 1]);
     if (n.length > 80) n = n.substring(0, 79) + "…\n";
     i = n + i;
    }
    if (/[^ ]/.test(i)) {
     let e = 1;
     const t = n.linePos[1];
     if (t?.line === s && t.col > r) e = Math.max(1, Math.min(t.col - r, 80 - o));
     const a = " ".repeat(o) + "^".repeat(e);
     n.message += `:\n\n${i}\n${a}\n`;
    }
   };
   function jt(e, {flow: t, indicator: n, next: s, offset: r, onError: o, parentIndent: i, startOnNewline: a}) {
    let c = false;
    let u = a;
    let l = a;
    let f = "";
    let h = "";
    let d = false;
    let p = false;
    let m = null;
    let g = null;
    let y = null;
    let w = null;
    let v = null;
    let b = null;
    let k = null;
    for (const r of e) {
     if (p) {
      if (r.type !== "space" && r.type !== "newline" && r.type !== "comma") o(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      p = false;
     }
     if (m) {
      if (u && r.type !== "comment" && r.type !== "newline") o(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      m = null;
     }
     switch (r.type) {
     case "space":
      if (!t && (n !== "doc-start" || s?.type !== "flow-collection") && r.source.includes("\t")) m = r;
      l = true;
      break;

     case "comment":
      {
       if (!l) o(r, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const e = r.source.substring(1) || " ";
       if (!f) f = e; else f += h + e;
       h = "";
       u = false;
       break;
      }

     case "newline":
      if (u) {
       if (f) f += r.source; else if (!b || n !== "seq-item-ind") c = true;
      } else h += r.source;
      u = true;
      d = true;
      if (g || y) w = r;
      l = true;
      break;

     case "anchor":
      if (g) o(r, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
      if (r.source.endsWith(":")) o(r.offset + r.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
      g = r;
      k ?? (k = r.offset);
      u = false;
      l = false;
      p = true;
      break;

     case "tag":
      if (y) o(r, "MULTIPLE_TAGS", "A node can have at most one tag");
      y = r;
      k ?? (k = r.offset);
      u = false;
      l = false;
      p = true;
      break;

     case n:
      if (g || y) o(r, "BAD_PROP_ORDER", `Anchors and tags must be after the ${r.source} indicator`);
      if (b) o(r, "UNEXPECTED_TOKEN", `Unexpected ${r.source} in ${t ?? "collection"}`);
      b = r;
      u = n === "seq-item-ind" || n === "explicit-key-ind";
      l = false;
      break;

     case "comma":
      if (t) {
       if (v) o(r, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
       v = r;
       u = false;
       l = false;
       break;
      }

     default:
      o(r, "UNEXPECTED_TOKEN", `Unexpected ${r.type} token`);
      u = false;
      l = false;
     }
    }
    const $ = e[e.length - 1];
    const _ = $ ? $.offset + $.source.length : r;
    if (p && s && s.type !== "space" && s.type !== "newline" && s.type !== "comma" && (s.type !== "scalar" || s.source !== "")) o(s.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
    if (m && (u && m.indent <= i || s?.type === "block-map" || s?.type === "block-seq")) o(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
    return {
     comma: v,
     found: b,
     spaceBefore: c,
     comment: f,
     hasNewline: d,
     anchor: g,
     tag: y,
     newlineAfterProp: w,
     end: _,
     start: k ?? _
    };
   }
   function Tt(e) {
    if (!e) return null;
    switch (e.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
     if (e.source.includes("\n")) return true;
     if (e.end) for (const t of e.end) if (t.type === "newline") return true;
     return false;

    case "flow-collection":
     for (const t of e.items) {
      for (const e of t.start) if (e.type === "newline") return true;
      if (t.sep) for (const e of t.sep) if (e.type === "newline") return true;
      if (Tt(t.key) || Tt(t.value)) return true;
     }
     return false;

    default:
     return true;
    }
   }
   function Lt(e, t, n) {
    if (t?.type === "flow-collection") {
     const s = t.end[0];
     if (s.indent === e && (s.source === "]" || s.source === "}") && Tt(t)) {
      const e = "Flow end indicator should be more indented than parent";
      n(s, "BAD_INDENT", e, true);
     }
    }
   }
   function qt(e, t, n) {
    const {uniqueKeys: s} = e.options;
    if (s === false) return false;
    const r = typeof s === "function" ? s : (e, t) => e === t || y(e) && y(t) && e.value === t.value;
    return t.some(e => r(e.key, n));
   }
   const Pt = "All mapping items must start at the same column";
   function Ct({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = o?.nodeClass ?? YAMLMap;
    const a = new i(n.schema);
    if (n.atRoot) n.atRoot = false;
    let c = s.offset;
    let u = null;
    for (const o of s.items) {
     const {start: i, key: l, sep: f, value: h} = o;
     const d = jt(i, {
      indicator: "explicit-key-ind",
      next: l ?? f?.[0],
      offset: c,
      onError: r,
      parentIndent: s.indent,
      startOnNewline: true
     });
     const p = !d.found;
     if (p) {
      if (l) if (l.type === "block-seq") r(c, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in l && l.indent !== s.indent) r(c, "BAD_INDENT", Pt);
      if (!d.anchor && !d.tag && !f) {
       u = d.end;
       if (d.comment) if (a.comment) a.comment += "\n" + d.comment; else a.comment = d.comment;
       continue;
      }
      if (d.newlineAfterProp || Tt(l)) r(l ?? i[i.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
     } else if (d.found?.indent !== s.indent) r(c, "BAD_INDENT", Pt);
     n.atKey = true;
     const m = d.end;
     const g = l ? e(n, l, d, r) : t(n, m, i, null, d, r);
     if (n.schema.compat) Lt(s.indent, l, r);
     n.atKey = false;
     if (qt(n, a.items, g)) r(m, "DUPLICATE_KEY", "Map keys must be unique");
     const y = jt(f ?? [], {
      indicator: "map-value-ind",
      next: h,
      offset: g.range[2],
      onError: r,
      parentIndent: s.indent,
      startOnNewline: !l || l.type === "block-scalar"
     });
     c = y.end;
     if (y.found) {
      if (p) {
       if (h?.type === "block-map" && !y.hasNewline) r(c, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
       if (n.options.strict && d.start < y.found.offset - 1024) r(g.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const i = h ? e(n, h, y, r) : t(n, c, f, null, y, r);
      if (n.schema.compat) Lt(s.indent, h, r);
      c = i.range[2];
      const u = new Pair(g, i);
      if (n.options.keepSourceTokens) u.srcToken = o;
      a.items.push(u);
     } else {
      if (p) r(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
      const e = new Pair(g);
      if (n.options.keepSourceTokens) e.srcToken = o;
      a.items.push(e);
     }
    }
    if (u && u < c) r(u, "IMPOSSIBLE", "Map comment with trailing content");
    a.range = [ s.offset, c, u ?? c ];
    return a;
   }
   function Rt({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = o?.nodeClass ?? YAMLSeq;
    const a = new i(n.schema);
    if (n.atRoot) n.atRoot = false;
    if (n.atKey) n.atKey = false;
    let c = s.offset;
    let u = null;
    for (const {start: o, value: i} of s.items) {
     const l = jt(o, {
      indicator: "seq-item-ind",
      next: i,
      offset: c,
      onError: r,
      parentIndent: s.indent,
      startOnNewline: true
     });
     if (!l.found) if (l.anchor || l.tag || i) if (i?.type === "block-seq") r(l.end, "BAD_INDENT", "All sequence items must start at the same column"); else r(c, "MISSING_CHAR", "Sequence item without - indicator"); else {
      u = l.end;
      if (l.comment) a.comment = l.comment;
      continue;
     }
     const f = i ? e(n, i, l, r) : t(n, l.end, o, null, l, r);
     if (n.schema.compat) Lt(s.indent, i, r);
     c = f.range[2];
     a.items.push(f);
    }
    a.range = [ s.offset, c, u ?? c ];
    return a;
   }
   function Ut(e, t, n, s) {
    let r = "";
    if (e) {
     let o = false;
     let i = "";
     for (const a of e) {
      const {source: e, type: c} = a;
      switch (c) {
      case "space":
       o = true;
       break;

      case "comment":
       {
        if (n && !o) s(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const t = e.substring(1) || " ";
        if (!r) r = t; else r += i + t;
        i = "";
        break;
       }

      case "newline":
       if (r) i += e;
       o = true;
       break;

      default:
       s(a, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
      }
      t += e.length;
     }
    }
    return {
     comment: r,
     offset: t
    };
   }
   const Dt = "Block collections are not allowed within flow collections";
   const Bt = e => e && (e.type === "block-map" || e.type === "block-seq");
   function Ft({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = s.start.source === "{";
    const a = i ? "flow map" : "flow sequence";
    const c = o?.nodeClass ?? (i ? YAMLMap : YAMLSeq);
    const u = new c(n.schema);
    u.flow = true;
    const l = n.atRoot;
    if (l) n.atRoot = false;
    if (n.atKey) n.atKey = false;
    let f = s.offset + s.start.source.length;
    for (let o = 0; o < s.items.length; ++o) {
     const c = s.items[o];
     const {start: l, key: h, sep: d, value: p} = c;
     const m = jt(l, {
      flow: a,
      indicator: "explicit-key-ind",
      next: h ?? d?.[0],
      offset: f,
      onError: r,
      parentIndent: s.indent,
      startOnNewline: false
     });
     if (!m.found) {
      if (!m.anchor && !m.tag && !d && !p) {
       if (o === 0 && m.comma) r(m.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`); else if (o < s.items.length - 1) r(m.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${a}`);
       if (m.comment) if (u.comment) u.comment += "\n" + m.comment; else u.comment = m.comment;
       f = m.end;
       continue;
      }
      if (!i && n.options.strict && Tt(h)) r(h, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
     }
     if (o === 0) {
      if (m.comma) r(m.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`);
     } else {
      if (!m.comma) r(m.start, "MISSING_CHAR", `Missing , between ${a} items`);
      if (m.comment) {
       let e = "";
       e: for (const t of l) switch (t.type) {
       case "comma":
       case "space":
        break;

       case "comment":
        e = t.source.substring(1);
        break e;

       default:
        break e;
       }
       if (e) {
        let t = u.items[u.items.length - 1];
        if (g(t)) t = t.value ?? t.key;
        if (t.comment) t.comment += "\n" + e; else t.comment = e;
        m.comment = m.comment.substring(e.length + 1);
       }
      }
     }
     if (!i && !d && !m.found) {
      const s = p ? e(n, p, m, r) : t(n, m.end, d, null, m, r);
      u.items.push(s);
      f = s.range[2];
      if (Bt(p)) r(s.range, "BLOCK_IN_FLOW", Dt);
     } else {
      n.atKey = true;
      const o = m.end;
      const g = h ? e(n, h, m, r) : t(n, o, l, null, m, r);
      if (Bt(h)) r(g.range, "BLOCK_IN_FLOW", Dt);
      n.atKey = false;
      const y = jt(d ?? [], {
       flow: a,
       indicator: "map-value-ind",
       next: p,
       offset: g.range[2],
       onError: r,
       parentIndent: s.indent,
       startOnNewline: false
      });
      if (y.found) {
       if (!i && !m.found && n.options.strict) {
        if (d) for (const e of d) {
         if (e === y.found) break;
         if (e.type === "newline") {
          r(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
          break;
         }
        }
        if (m.start < y.found.offset - 1024) r(y.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
       }
      } else if (p) if ("source" in p && p.source?.[0] === ":") r(p, "MISSING_CHAR", `Missing space after : in ${a}`); else r(y.start, "MISSING_CHAR", `Missing , or : between ${a} items`);
      const w = p ? e(n, p, y, r) : y.found ? t(n, y.end, d, null, y, r) : null;
      if (w) {
       if (Bt(p)) r(w.range, "BLOCK_IN_FLOW", Dt);
      } else if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
      const v = new Pair(g, w);
      if (n.options.keepSourceTokens) v.srcToken = c;
      if (i) {
       const e = u;
       if (qt(n, e.items, g)) r(o, "DUPLICATE_KEY", "Map keys must be unique");
       e.items.push(v);
      } else {
       const e = new YAMLMap(n.schema);
       e.flow = true;
       e.items.push(v);
       const t = (w ?? g).range;
       e.range = [ g.range[0], t[1], t[2] ];
       u.items.push(e);
      }
      f = w ? w.range[2] : y.end;
     }
    }
    const h = i ? "}" : "]";
    const [d, ...p] = s.end;
    let m = f;
    if (d?.source === h) m = d.offset + d.source.length; else {
     const e = a[0].toUpperCase() + a.substring(1);
     const t = l ? `${e} must end with a ${h}` : `${e} in block collection must be sufficiently indented and end with a ${h}`;
     r(f, l ? "MISSING_CHAR" : "BAD_INDENT", t);
     if (d && d.source.length !== 1) p.unshift(d);
    }
    if (p.length > 0) {
     const e = Ut(p, m, n.options.strict, r);
     if (e.comment) if (u.comment) u.comment += "\n" + e.comment; else u.comment = e.comment;
     u.range = [ s.offset, m, e.offset ];
    } else u.range = [ s.offset, m, m ];
    return u;
   }
   function Yt(e, t, n, s, r, o) {
    const i = n.type === "block-map" ? Ct(e, t, n, s, o) : n.type === "block-seq" ? Rt(e, t, n, s, o) : Ft(e, t, n, s, o);
    const a = i.constructor;
    if (r === "!" || r === a.tagName) {
     i.tag = a.tagName;
     return i;
    }
    if (r) i.tag = r;
    return i;
   }
   function Kt(e, t, n, s, r) {
    const o = s.tag;
    const i = !o ? null : t.directives.tagName(o.source, e => r(o, "TAG_RESOLVE_FAILED", e));
    if (n.type === "block-seq") {
     const {anchor: e, newlineAfterProp: t} = s;
     const n = e && o ? e.offset > o.offset ? e : o : e ?? o;
     if (n && (!t || t.offset < n.offset)) {
      const e = "Missing newline after block sequence props";
      r(n, "MISSING_CHAR", e);
     }
    }
    const a = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
    if (!o || !i || i === "!" || i === YAMLMap.tagName && a === "map" || i === YAMLSeq.tagName && a === "seq") return Yt(e, t, n, r, i);
    let c = t.schema.tags.find(e => e.tag === i && e.collection === a);
    if (!c) {
     const s = t.schema.knownTags[i];
     if (s?.collection === a) {
      t.schema.tags.push(Object.assign({}, s, {
       default: false
      }));
      c = s;
     } else {
      if (s) r(o, "BAD_COLLECTION_TYPE", `${s.tag} used for ${a} collection, but expects ${s.collection ?? "scalar"}`, true); else r(o, "TAG_RESOLVE_FAILED", `Unresolved tag: ${i}`, true);
      return Yt(e, t, n, r, i);
     }
    }
    const u = Yt(e, t, n, r, i, c);
    const l = c.resolve?.(u, e => r(o, "TAG_RESOLVE_FAILED", e), t.options) ?? u;
    const f = b(l) ? l : new Scalar(l);
    f.range = u.range;
    f.tag = i;
    if (c?.format) f.format = c.format;
    return f;
   }
   function Ht(e, t, n) {
    const s = t.offset;
    const r = Gt(t, e.options.strict, n);
    if (!r) return {
     value: "",
     type: null,
     comment: "",
     range: [ s, s, s ]
    };
    const o = r.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
    const i = t.source ? Wt(t.source) : [];
    let a = i.length;
    for (let e = i.length - 1; e >= 0; --e) {
     const t = i[e][1];
     if (t === "" || t === "\r") a = e; else break;
    }
    if (a === 0) {
     const e = r.chomp === "+" && i.length > 0 ? "\n".repeat(Math.max(1, i.length - 1)) : "";
     let n = s + r.length;
     if (t.source) n += t.source.length;
     return {
      value: e,
      type: o,
      comment: r.comment,
      range: [ s, n, n ]
     };
    }
    let c = t.indent + r.indent;
    let u = t.offset + r.length;
    let l = 0;
    for (let t = 0; t < a; ++t) {
     const [s, o] = i[t];
     if (o === "" || o === "\r") {
      if (r.indent === 0 && s.length > c) c = s.length;
     } else {
      if (s.length < c) {
       const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
       n(u + s.length, "MISSING_CHAR", e);
      }
      if (r.indent === 0) c = s.length;
      l = t;
      if (c === 0 && !e.atRoot) {
       const e = "Block scalar values in collections must be indented";
       n(u, "BAD_INDENT", e);
      }
      break;
     }
     u += s.length + o.length + 1;
    }
    for (let e = i.length - 1; e >= a; --e) if (i[e][0].length > c) a = e + 1;
    let f = "";
    let h = "";
    let d = false;
    for (let e = 0; e < l; ++e) f += i[e][0].slice(c) + "\n";
    for (let e = l; e < a; ++e) {
     let [t, s] = i[e];
     u += t.length + s.length + 1;
     const a = s[s.length - 1] === "\r";
     if (a) s = s.slice(0, -1);
     if (s && t.length < c) {
      const e = r.indent ? "explicit indentation indicator" : "first line";
      const o = `Block scalar lines must not be less indented than their ${e}`;
      n(u - s.length - (a ? 2 : 1), "BAD_INDENT", o);
      t = "";
     }
     if (o === Scalar.BLOCK_LITERAL) {
      f += h + t.slice(c) + s;
      h = "\n";
     } else if (t.length > c || s[0] === "\t") {
      if (h === " ") h = "\n"; else if (!d && h === "\n") h = "\n\n";
      f += h + t.slice(c) + s;
      h = "\n";
      d = true;
     } else if (s === "") if (h === "\n") f += "\n"; else h = "\n"; else {
      f += h + s;
      h = " ";
      d = false;
     }
    }
    switch (r.chomp) {
    case "-":
     break;

    case "+":
     for (let e = a; e < i.length; ++e) f += "\n" + i[e][0].slice(c);
     if (f[f.length - 1] !== "\n") f += "\n";
     break;

    default:
     f += "\n";
    }
    const p = s + r.length + t.source.length;
    return {
     value: f,
     type: o,
     comment: r.comment,
     range: [ s, p, p ]
    };
   }
   function Gt({offset: e, props: t}, n, s) {
    if (t[0].type !== "block-scalar-header") {
     s(t[0], "IMPOSSIBLE", "Block scalar header not found");
     return null;
    }
    const {source: r} = t[0];
    const o = r[0];
    let i = 0;
    let a = "";
    let c = -1;
    for (let t = 1; t < r.length; ++t) {
     const n = r[t];
     if (!a && (n === "-" || n === "+")) a = n; else {
      const s = Number(n);
      if (!i && s) i = s; else if (c === -1) c = e + t;
     }
    }
    if (c !== -1) s(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${r}`);
    let u = false;
    let l = "";
    let f = r.length;
    for (let e = 1; e < t.length; ++e) {
     const r = t[e];
     switch (r.type) {
     case "space":
      u = true;

     case "newline":
      f += r.source.length;
      break;

     case "comment":
      if (n && !u) {
       const e = "Comments must be separated from other tokens by white space characters";
       s(r, "MISSING_CHAR", e);
      }
      f += r.source.length;
      l = r.source.substring(1);
      break;

     case "error":
      s(r, "UNEXPECTED_TOKEN", r.message);
      f += r.source.length;
      break;

     default:
      {
       const e = `Unexpected token in block scalar header: ${r.type}`;
       s(r, "UNEXPECTED_TOKEN", e);
       const t = r.source;
       if (t && typeof t === "string") f += t.length;
      }
     }
    }
    return {
     mode: o,
     indent: i,
     chomp: a,
     comment: l,
     length: f
    };
   }
   function Wt(e) {
    const t = e.split(/\n( *)/);
    const n = t[0];
    const s = n.match(/^( *)/);
    const r = s?.[1] ? [ s[1], n.slice(s[1].length) ] : [ "", n ];
    const o = [ r ];
    for (let e = 1; e < t.length; e += 2) o.push([ t[e], t[e + 1] ]);
    return o;
   }
   function Jt(e, t, n) {
    const {offset: s, type: r, source: o, end: i} = e;
    let a;
    let c;
    const u = (e, t, r) => n(s + e, t, r);
    switch (r) {
    case "scalar":
     a = Scalar.PLAIN;
     c = Vt(o, u);
     break;

    case "single-quoted-scalar":
     a = Scalar.QUOTE_SINGLE;
     c = zt(o, u);
     break;

    case "double-quoted-scalar":
     a = Scalar.QUOTE_DOUBLE;
     c = Xt(o, u);
     break;

    default:
     n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${r}`);
     return {
      value: "",
      type: null,
      comment: "",
      range: [ s, s + o.length, s + o.length ]
     };
    }
    const l = s + o.length;
    const f = Ut(i, l, t, n);
    return {
     value: c,
     type: a,
     comment: f.comment,
     range: [ s, l, f.offset ]
    };
   }
   function Vt(e, t) {
    let n = "";
    switch (e[0]) {
    case "\t":
     n = "a tab character";
     break;

    case ",":
     n = "flow indicator character ,";
     break;

    case "%":
     n = "directive indicator character %";
     break;

    case "|":
    case ">":
     n = `block scalar indicator ${e[0]}`;
     break;

    case "@":
    case "`":
     n = `reserved character ${e[0]}`;
     break;
    }
    if (n) t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
    return Qt(e);
   }
   function zt(e, t) {
    if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
    return Qt(e.slice(1, -1)).replace(/''/g, "'");
   }
   function Qt(e) {
    const t = /(.*?)\r?\n/sy;
    let n = t.exec(e);
    if (!n) return e;
    let s, r;
    try {
     s = new RegExp("(?<![ \t])[ \t]+$");
     r = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
    } catch {
     s = /[ \t]+$/;
     r = /^[ \t]+|[ \t]+$/g;
    }
    let o = n[1].replace(s, "");
    let i = " ";
    let a = t.lastIndex;
    while (n = t.exec(e)) {
     const e = n[1].replace(r, "");
     if (e === "") if (i === "\n") o += i; else i = "\n"; else {
      o += i + e;
      i = " ";
     }
     a = t.lastIndex;
    }
    const c = /[ \t]*(.*)/sy;
    c.lastIndex = a;
    n = c.exec(e);
    return o + i + (n?.[1] ?? "");
   }
   function Xt(e, t) {
    let n = "";
    for (let s = 1; s < e.length - 1; ++s) {
     const r = e[s];
     if (r === "\r" && e[s + 1] === "\n") continue;
     if (r === "\n") {
      const {fold: t, offset: r} = Zt(e, s);
      n += t;
      s = r;
     } else if (r === "\\") {
      let r = e[++s];
      const o = en[r];
      if (o) n += o; else if (r === "\n") {
       r = e[s + 1];
       while (r === " " || r === "\t") r = e[++s + 1];
      } else if (r === "\r" && e[s + 1] === "\n") {
       r = e[++s + 1];
       while (r === " " || r === "\t") r = e[++s + 1];
      } else if (r === "x" || r === "u" || r === "U") {
       const o = r === "x" ? 2 : r === "u" ? 4 : 8;
       n += tn(e, s + 1, o, t);
       s += o;
      } else {
       const r = e.substr(s - 1, 2);
       t(s - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`);
       n += r;
      }
     } else if (r === " " || r === "\t") {
      const t = s;
      let o = e[s + 1];
      while (o === " " || o === "\t") o = e[++s + 1];
      if (o !== "\n" && !(o === "\r" && e[s + 2] === "\n")) n += s > t ? e.slice(t, s + 1) : r;
     } else n += r;
    }
    if (e[e.length - 1] !== '"' || e.length === 1) t(e.length, "MISSING_CHAR", 'Missing closing "quote');
    return n;
   }
   function Zt(e, t) {
    let n = "";
    let s = e[t + 1];
    while (s === " " || s === "\t" || s === "\n" || s === "\r") {
     if (s === "\r" && e[t + 2] !== "\n") break;
     if (s === "\n") n += "\n";
     t += 1;
     s = e[t + 1];
    }
    if (!n) n = " ";
    return {
     fold: n,
     offset: t
    };
   }
   const en = {
    0: "\0",
    a: "",
    b: "\b",
    e: "",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    N: "",
    _: " ",
    L: "\u2028",
    P: "\u2029",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    "\t": "\t"
   };
   function tn(e, t, n, s) {
    const r = e.substr(t, n);
    const o = r.length === n && /^[0-9a-fA-F]+$/.test(r);
    const i = o ? parseInt(r, 16) : NaN;
    try {
     return String.fromCodePoint(i);
    } catch {
     const r = e.substr(t - 2, n + 2);
     s(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`);
     return r;
    }
   }
   function nn(e, t, n, s) {
    const {value: r, type: o, comment: i, range: a} = t.type === "block-scalar" ? Ht(e, t, s) : Jt(t, e.options.strict, s);
    const c = n ? e.directives.tagName(n.source, e => s(n, "TAG_RESOLVE_FAILED", e)) : null;
    let u;
    if (e.options.stringKeys && e.atKey) u = e.schema[l]; else if (c) u = sn(e.schema, r, c, n, s); else if (t.type === "scalar") u = rn(e, r, t, s); else u = e.schema[l];
    let f;
    try {
     const o = u.resolve(r, e => s(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
     f = y(o) ? o : new Scalar(o);
    } catch (e) {
     const o = e instanceof Error ? e.message : String(e);
     s(n ?? t, "TAG_RESOLVE_FAILED", o);
     f = new Scalar(r);
    }
    f.range = a;
    f.source = r;
    if (o) f.type = o;
    if (c) f.tag = c;
    if (u.format) f.format = u.format;
    if (i) f.comment = i;
    return f;
   }
   function sn(e, t, n, s, r) {
    if (n === "!") return e[l];
    const o = [];
    for (const t of e.tags) if (!t.collection && t.tag === n) if (t.default && t.test) o.push(t); else return t;
    for (const e of o) if (e.test?.test(t)) return e;
    const i = e.knownTags[n];
    if (i && !i.collection) {
     e.tags.push(Object.assign({}, i, {
      default: false,
      test: void 0
     }));
     return i;
    }
    r(s, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
    return e[l];
   }
   function rn({atKey: e, directives: t, schema: n}, s, r, o) {
    const i = n.tags.find(t => (t.default === true || e && t.default === "key") && t.test?.test(s)) || n[l];
    if (n.compat) {
     const e = n.compat.find(e => e.default && e.test?.test(s)) ?? n[l];
     if (i.tag !== e.tag) {
      const n = t.tagString(i.tag);
      const s = t.tagString(e.tag);
      const a = `Value may be parsed as either ${n} or ${s}`;
      o(r, "TAG_RESOLVE_FAILED", a, true);
     }
    }
    return i;
   }
   function on(e, t, n) {
    if (t) {
     n ?? (n = t.length);
     for (let s = n - 1; s >= 0; --s) {
      let n = t[s];
      switch (n.type) {
      case "space":
      case "comment":
      case "newline":
       e -= n.source.length;
       continue;
      }
      n = t[++s];
      while (n?.type === "space") {
       e += n.source.length;
       n = t[++s];
      }
      break;
     }
    }
    return e;
   }
   const an = {
    composeNode: cn,
    composeEmptyNode: un
   };
   function cn(e, t, n, s) {
    const r = e.atKey;
    const {spaceBefore: o, comment: i, anchor: a, tag: c} = n;
    let u;
    let l = true;
    switch (t.type) {
    case "alias":
     u = ln(e, t, s);
     if (a || c) s(t, "ALIAS_PROPS", "An alias node must not specify any properties");
     break;

    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
     u = nn(e, t, c, s);
     if (a) u.anchor = a.source.substring(1);
     break;

    case "block-map":
    case "block-seq":
    case "flow-collection":
     try {
      u = Kt(an, e, t, n, s);
      if (a) u.anchor = a.source.substring(1);
     } catch (e) {
      const n = e instanceof Error ? e.message : String(e);
      s(t, "RESOURCE_EXHAUSTION", n);
     }
     break;

    default:
     {
      const e = t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`;
      s(t, "UNEXPECTED_TOKEN", e);
      l = false;
     }
    }
    u ?? (u = un(e, t.offset, void 0, null, n, s));
    if (a && u.anchor === "") s(a, "BAD_ALIAS", "Anchor cannot be an empty string");
    if (r && e.options.stringKeys && (!y(u) || typeof u.value !== "string" || u.tag && u.tag !== "tag:yaml.org,2002:str")) {
     const e = "With stringKeys, all keys must be strings";
     s(c ?? t, "NON_STRING_KEY", e);
    }
    if (o) u.spaceBefore = true;
    if (i) if (t.type === "scalar" && t.source === "") u.comment = i; else u.commentBefore = i;
    if (e.options.keepSourceTokens && l) u.srcToken = t;
    return u;
   }
   function un(e, t, n, s, {spaceBefore: r, comment: o, anchor: i, tag: a, end: c}, u) {
    const l = {
     type: "scalar",
     offset: on(t, n, s),
     indent: -1,
     source: ""
    };
    const f = nn(e, l, a, u);
    if (i) {
     f.anchor = i.source.substring(1);
     if (f.anchor === "") u(i, "BAD_ALIAS", "Anchor cannot be an empty string");
    }
    if (r) f.spaceBefore = true;
    if (o) {
     f.comment = o;
     f.range[2] = c;
    }
    return f;
   }
   function ln({options: e}, {offset: t, source: n, end: s}, r) {
    const o = new Alias(n.substring(1));
    if (o.source === "") r(t, "BAD_ALIAS", "Alias cannot be an empty string");
    if (o.source.endsWith(":")) r(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
    const i = t + n.length;
    const a = Ut(s, i, e.strict, r);
    o.range = [ t, i, a.offset ];
    if (a.comment) o.comment = a.comment;
    return o;
   }
   function fn(e, t, {offset: n, start: s, value: r, end: o}, i) {
    const a = Object.assign({
     _directives: t
    }, e);
    const c = new Document_Document(void 0, a);
    const u = {
     atKey: false,
     atRoot: true,
     directives: c.directives,
     options: c.options,
     schema: c.schema
    };
    const l = jt(s, {
     indicator: "doc-start",
     next: r ?? o?.[0],
     offset: n,
     onError: i,
     parentIndent: 0,
     startOnNewline: true
    });
    if (l.found) {
     c.directives.docStart = true;
     if (r && (r.type === "block-map" || r.type === "block-seq") && !l.hasNewline) i(l.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
    }
    c.contents = r ? cn(u, r, l, i) : un(u, l.end, s, null, l, i);
    const f = c.contents.range[2];
    const h = Ut(o, f, false, i);
    if (h.comment) c.comment = h.comment;
    c.range = [ n, f, h.offset ];
    return c;
   }
   function hn(e) {
    if (typeof e === "number") return [ e, e + 1 ];
    if (Array.isArray(e)) return e.length === 2 ? e : [ e[0], e[1] ];
    const {offset: t, source: n} = e;
    return [ t, t + (typeof n === "string" ? n.length : 1) ];
   }
   function dn(e) {
    let t = "";
    let n = false;
    let s = false;
    for (let r = 0; r < e.length; ++r) {
     const o = e[r];
     switch (o[0]) {
     case "#":
      t += (t === "" ? "" : s ? "\n\n" : "\n") + (o.substring(1) || " ");
      n = true;
      s = false;
      break;

     case "%":
      if (e[r + 1]?.[0] !== "#") r += 1;
      n = false;
      break;

     default:
      if (!n) s = true;
      n = false;
     }
    }
    return {
     comment: t,
     afterEmptyLine: s
    };
   }
   class composer_Composer {
    constructor(e = {}) {
     this.doc = null;
     this.atDirectives = false;
     this.prelude = [];
     this.errors = [];
     this.warnings = [];
     this.onError = (e, t, n, s) => {
      const r = hn(e);
      if (s) this.warnings.push(new YAMLWarning(r, t, n)); else this.errors.push(new errors_YAMLParseError(r, t, n));
     };
     this.directives = new Directives({
      version: e.version || "1.2"
     });
     this.options = e;
    }
    decorate(e, t) {
     const {comment: n, afterEmptyLine: s} = dn(this.prelude);
     if (n) {
      const r = e.contents;
      if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n; else if (s || e.directives.docStart || !r) e.commentBefore = n; else if (v(r) && !r.flow && r.items.length > 0) {
       let e = r.items[0];
       if (g(e)) e = e.key;
       const t = e.commentBefore;
       e.commentBefore = t ? `${n}\n${t}` : n;
      } else {
       const e = r.commentBefore;
       r.commentBefore = e ? `${n}\n${e}` : n;
      }
     }
     if (t) {
      for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
      for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
     } else {
      e.errors = this.errors;
      e.warnings = this.warnings;
     }
     this.prelude = [];
     this.errors = [];
     this.warnings = [];
    }
    streamInfo() {
     return {
      comment: dn(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
     };
    }
    * compose(e, t = false, n = -1) {
     for (const t of e) yield* this.next(t);
     yield* this.end(t, n);
    }
    * next(e) {
     switch (e.type) {
     case "directive":
      this.directives.add(e.source, (t, n, s) => {
       const r = hn(e);
       r[0] += t;
       this.onError(r, "BAD_DIRECTIVE", n, s);
      });
      this.prelude.push(e.source);
      this.atDirectives = true;
      break;

     case "document":
      {
       const t = fn(this.options, this.directives, e, this.onError);
       if (this.atDirectives && !t.directives.docStart) this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
       this.decorate(t, false);
       if (this.doc) yield this.doc;
       this.doc = t;
       this.atDirectives = false;
       break;
      }

     case "byte-order-mark":
     case "space":
      break;

     case "comment":
     case "newline":
      this.prelude.push(e.source);
      break;

     case "error":
      {
       const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
       const n = new errors_YAMLParseError(hn(e), "UNEXPECTED_TOKEN", t);
       if (this.atDirectives || !this.doc) this.errors.push(n); else this.doc.errors.push(n);
       break;
      }

     case "doc-end":
      {
       if (!this.doc) {
        const t = "Unexpected doc-end without preceding document";
        this.errors.push(new errors_YAMLParseError(hn(e), "UNEXPECTED_TOKEN", t));
        break;
       }
       this.doc.directives.docEnd = true;
       const t = Ut(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
       this.decorate(this.doc, true);
       if (t.comment) {
        const e = this.doc.comment;
        this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
       }
       this.doc.range[2] = t.offset;
       break;
      }

     default:
      this.errors.push(new errors_YAMLParseError(hn(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
     }
    }
    * end(e = false, t = -1) {
     if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
     } else if (e) {
      const e = Object.assign({
       _directives: this.directives
      }, this.options);
      const n = new Document_Document(void 0, e);
      if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
      n.range = [ 0, t, t ];
      this.decorate(n, false);
      yield n;
     }
    }
   }
   const pn = Symbol("break visit");
   const mn = Symbol("skip children");
   const gn = Symbol("remove item");
   function yn(e, t) {
    if ("type" in e && e.type === "document") e = {
     start: e.start,
     value: e.value
    };
    wn(Object.freeze([]), e, t);
   }
   yn.BREAK = pn;
   yn.SKIP = mn;
   yn.REMOVE = gn;
   yn.itemAtPath = (e, t) => {
    let n = e;
    for (const [e, s] of t) {
     const t = n?.[e];
     if (t && "items" in t) n = t.items[s]; else return;
    }
    return n;
   };
   yn.parentCollection = (e, t) => {
    const n = yn.itemAtPath(e, t.slice(0, -1));
    const s = t[t.length - 1][0];
    const r = n?.[s];
    if (r && "items" in r) return r;
    throw new Error("Parent collection not found");
   };
   function wn(e, t, n) {
    let s = n(t, e);
    if (typeof s === "symbol") return s;
    for (const r of [ "key", "value" ]) {
     const o = t[r];
     if (o && "items" in o) {
      for (let t = 0; t < o.items.length; ++t) {
       const s = wn(Object.freeze(e.concat([ [ r, t ] ])), o.items[t], n);
       if (typeof s === "number") t = s - 1; else if (s === pn) return pn; else if (s === gn) {
        o.items.splice(t, 1);
        t -= 1;
       }
      }
      if (typeof s === "function" && r === "key") s = s(t, e);
     }
    }
    return typeof s === "function" ? s(t, e) : s;
   }
   const vn = "\ufeff";
   const bn = "";
   const kn = "";
   const $n = "";
   function _n(e) {
    switch (e) {
    case vn:
     return "byte-order-mark";

    case bn:
     return "doc-mode";

    case kn:
     return "flow-error-end";

    case $n:
     return "scalar";

    case "---":
     return "doc-start";

    case "...":
     return "doc-end";

    case "":
    case "\n":
    case "\r\n":
     return "newline";

    case "-":
     return "seq-item-ind";

    case "?":
     return "explicit-key-ind";

    case ":":
     return "map-value-ind";

    case "{":
     return "flow-map-start";

    case "}":
     return "flow-map-end";

    case "[":
     return "flow-seq-start";

    case "]":
     return "flow-seq-end";

    case ",":
     return "comma";
    }
    switch (e[0]) {
    case " ":
    case "\t":
     return "space";

    case "#":
     return "comment";

    case "%":
     return "directive-line";

    case "*":
     return "alias";

    case "&":
     return "anchor";

    case "!":
     return "tag";

    case "'":
     return "single-quoted-scalar";

    case '"':
     return "double-quoted-scalar";

    case "|":
    case ">":
     return "block-scalar-header";
    }
    return null;
   }
   function Sn(e) {
    switch (e) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "\t":
     return true;

    default:
     return false;
    }
   }
   const xn = new Set("0123456789ABCDEFabcdef");
   const En = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
   const Nn = new Set(",[]{}");
   const An = new Set(" ,[]{}\n\r\t");
   const On = e => !e || An.has(e);
   class Lexer {
    constructor() {
     this.atEnd = false;
     this.blockScalarIndent = -1;
     this.blockScalarKeep = false;
     this.buffer = "";
     this.flowKey = false;
     this.flowLevel = 0;
     this.indentNext = 0;
     this.indentValue = 0;
     this.lineEndPos = null;
     this.next = null;
     this.pos = 0;
    }
    * lex(e, t = false) {
     if (e) {
      if (typeof e !== "string") throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + e : e;
      this.lineEndPos = null;
     }
     this.atEnd = !t;
     let n = this.next ?? "stream";
     while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
    }
    atLineEnd() {
     let e = this.pos;
     let t = this.buffer[e];
     while (t === " " || t === "\t") t = this.buffer[++e];
     if (!t || t === "#" || t === "\n") return true;
     if (t === "\r") return this.buffer[e + 1] === "\n";
     return false;
    }
    charAt(e) {
     return this.buffer[this.pos + e];
    }
    continueScalar(e) {
     let t = this.buffer[e];
     if (this.indentNext > 0) {
      let n = 0;
      while (t === " ") t = this.buffer[++n + e];
      if (t === "\r") {
       const t = this.buffer[n + e + 1];
       if (t === "\n" || !t && !this.atEnd) return e + n + 1;
      }
      return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
     }
     if (t === "-" || t === ".") {
      const t = this.buffer.substr(e, 3);
      if ((t === "---" || t === "...") && Sn(this.buffer[e + 3])) return -1;
     }
     return e;
    }
    getLine() {
     let e = this.lineEndPos;
     if (typeof e !== "number" || e !== -1 && e < this.pos) {
      e = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = e;
     }
     if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
     if (this.buffer[e - 1] === "\r") e -= 1;
     return this.buffer.substring(this.pos, e);
    }
    hasChars(e) {
     return this.pos + e <= this.buffer.length;
    }
    setNext(e) {
     this.buffer = this.buffer.substring(this.pos);
     this.pos = 0;
     this.lineEndPos = null;
     this.next = e;
     return null;
    }
    peek(e) {
     return this.buffer.substr(this.pos, e);
    }
    * parseNext(e) {
     switch (e) {
     case "stream":
      return yield* this.parseStream();

     case "line-start":
      return yield* this.parseLineStart();

     case "block-start":
      return yield* this.parseBlockStart();

     case "doc":
      return yield* this.parseDocument();

     case "flow":
      return yield* this.parseFlowCollection();

     case "quoted-scalar":
      return yield* this.parseQuotedScalar();

     case "block-scalar":
      return yield* this.parseBlockScalar();

     case "plain-scalar":
      return yield* this.parsePlainScalar();
     }
    }
    * parseStream() {
     let e = this.getLine();
     if (e === null) return this.setNext("stream");
     if (e[0] === vn) {
      yield* this.pushCount(1);
      e = e.substring(1);
     }
     if (e[0] === "%") {
      let t = e.length;
      let n = e.indexOf("#");
      while (n !== -1) {
       const s = e[n - 1];
       if (s === " " || s === "\t") {
        t = n - 1;
        break;
       } else n = e.indexOf("#", n + 1);
      }
      while (true) {
       const n = e[t - 1];
       if (n === " " || n === "\t") t -= 1; else break;
      }
      const s = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(e.length - s);
      this.pushNewline();
      return "stream";
     }
     if (this.atLineEnd()) {
      const t = yield* this.pushSpaces(true);
      yield* this.pushCount(e.length - t);
      yield* this.pushNewline();
      return "stream";
     }
     yield bn;
     return yield* this.parseLineStart();
    }
    * parseLineStart() {
     const e = this.charAt(0);
     if (!e && !this.atEnd) return this.setNext("line-start");
     if (e === "-" || e === ".") {
      if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
      const e = this.peek(3);
      if ((e === "---" || e === "...") && Sn(this.charAt(3))) {
       yield* this.pushCount(3);
       this.indentValue = 0;
       this.indentNext = 0;
       return e === "---" ? "doc" : "stream";
      }
     }
     this.indentValue = yield* this.pushSpaces(false);
     if (this.indentNext > this.indentValue && !Sn(this.charAt(1))) this.indentNext = this.indentValue;
     return yield* this.parseBlockStart();
    }
    * parseBlockStart() {
     const [e, t] = this.peek(2);
     if (!t && !this.atEnd) return this.setNext("block-start");
     if ((e === "-" || e === "?" || e === ":") && Sn(t)) {
      const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += e;
      return "block-start";
     }
     return "doc";
    }
    * parseDocument() {
     yield* this.pushSpaces(true);
     const e = this.getLine();
     if (e === null) return this.setNext("doc");
     let t = yield* this.pushIndicators();
     switch (e[t]) {
     case "#":
      yield* this.pushCount(e.length - t);

     case void 0:
      yield* this.pushNewline();
      return yield* this.parseLineStart();

     case "{":
     case "[":
      yield* this.pushCount(1);
      this.flowKey = false;
      this.flowLevel = 1;
      return "flow";

     case "}":
     case "]":
      yield* this.pushCount(1);
      return "doc";

     case "*":
      yield* this.pushUntil(On);
      return "doc";

     case '"':
     case "'":
      return yield* this.parseQuotedScalar();

     case "|":
     case ">":
      t += (yield* this.parseBlockScalarHeader());
      t += (yield* this.pushSpaces(true));
      yield* this.pushCount(e.length - t);
      yield* this.pushNewline();
      return yield* this.parseBlockScalar();

     default:
      return yield* this.parsePlainScalar();
     }
    }
    * parseFlowCollection() {
     let e, t;
     let n = -1;
     do {
      e = yield* this.pushNewline();
      if (e > 0) {
       t = yield* this.pushSpaces(false);
       this.indentValue = n = t;
      } else t = 0;
      t += (yield* this.pushSpaces(true));
     } while (e + t > 0);
     const s = this.getLine();
     if (s === null) return this.setNext("flow");
     if (n !== -1 && n < this.indentNext && s[0] !== "#" || n === 0 && (s.startsWith("---") || s.startsWith("...")) && Sn(s[3])) {
      const e = n === this.indentNext - 1 && this.flowLevel === 1 && (s[0] === "]" || s[0] === "}");
      if (!e) {
       this.flowLevel = 0;
       yield kn;
       return yield* this.parseLineStart();
      }
     }
     let r = 0;
     while (s[r] === ",") {
      r += (yield* this.pushCount(1));
      r += (yield* this.pushSpaces(true));
      this.flowKey = false;
     }
     r += (yield* this.pushIndicators());
     switch (s[r]) {
     case void 0:
      return "flow";

     case "#":
      yield* this.pushCount(s.length - r);
      return "flow";

     case "{":
     case "[":
      yield* this.pushCount(1);
      this.flowKey = false;
      this.flowLevel += 1;
      return "flow";

     case "}":
     case "]":
      yield* this.pushCount(1);
      this.flowKey = true;
      this.flowLevel -= 1;
      return this.flowLevel ? "flow" : "doc";

     case "*":
      yield* this.pushUntil(On);
      return "flow";

     case '"':
     case "'":
      this.flowKey = true;
      return yield* this.parseQuotedScalar();

     case ":":
      {
       const e = this.charAt(1);
       if (this.flowKey || Sn(e) || e === ",") {
        this.flowKey = false;
        yield* this.pushCount(1);
        yield* this.pushSpaces(true);
        return "flow";
       }
      }

     default:
      this.flowKey = false;
      return yield* this.parsePlainScalar();
     }
    }
    * parseQuotedScalar() {
     const e = this.charAt(0);
     let t = this.buffer.indexOf(e, this.pos + 1);
     if (e === "'") while (t !== -1 && this.buffer[t + 1] === "'") t = this.buffer.indexOf("'", t + 2); else while (t !== -1) {
      let e = 0;
      while (this.buffer[t - 1 - e] === "\\") e += 1;
      if (e % 2 === 0) break;
      t = this.buffer.indexOf('"', t + 1);
     }
     const n = this.buffer.substring(0, t);
     let s = n.indexOf("\n", this.pos);
     if (s !== -1) {
      while (s !== -1) {
       const e = this.continueScalar(s + 1);
       if (e === -1) break;
       s = n.indexOf("\n", e);
      }
      if (s !== -1) t = s - (n[s - 1] === "\r" ? 2 : 1);
     }
     if (t === -1) {
      if (!this.atEnd) return this.setNext("quoted-scalar");
      t = this.buffer.length;
     }
     yield* this.pushToIndex(t + 1, false);
     return this.flowLevel ? "flow" : "doc";
    }
    * parseBlockScalarHeader() {
     this.blockScalarIndent = -1;
     this.blockScalarKeep = false;
     let e = this.pos;
     while (true) {
      const t = this.buffer[++e];
      if (t === "+") this.blockScalarKeep = true; else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1; else if (t !== "-") break;
     }
     return yield* this.pushUntil(e => Sn(e) || e === "#");
    }
    * parseBlockScalar() {
     let e = this.pos - 1;
     let t = 0;
     let n;
     e: for (let s = this.pos; n = this.buffer[s]; ++s) switch (n) {
     case " ":
      t += 1;
      break;

     case "\n":
      e = s;
      t = 0;
      break;

     case "\r":
      {
       const e = this.buffer[s + 1];
       if (!e && !this.atEnd) return this.setNext("block-scalar");
       if (e === "\n") break;
      }

     default:
      break e;
     }
     if (!n && !this.atEnd) return this.setNext("block-scalar");
     if (t >= this.indentNext) {
      if (this.blockScalarIndent === -1) this.indentNext = t; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
       const t = this.continueScalar(e + 1);
       if (t === -1) break;
       e = this.buffer.indexOf("\n", t);
      } while (e !== -1);
      if (e === -1) {
       if (!this.atEnd) return this.setNext("block-scalar");
       e = this.buffer.length;
      }
     }
     let s = e + 1;
     n = this.buffer[s];
     while (n === " ") n = this.buffer[++s];
     if (n === "\t") {
      while (n === "\t" || n === " " || n === "\r" || n === "\n") n = this.buffer[++s];
      e = s - 1;
     } else if (!this.blockScalarKeep) do {
      let n = e - 1;
      let s = this.buffer[n];
      if (s === "\r") s = this.buffer[--n];
      const r = n;
      while (s === " ") s = this.buffer[--n];
      if (s === "\n" && n >= this.pos && n + 1 + t > r) e = n; else break;
     } while (true);
     yield $n;
     yield* this.pushToIndex(e + 1, true);
     return yield* this.parseLineStart();
    }
    * parsePlainScalar() {
     const e = this.flowLevel > 0;
     let t = this.pos - 1;
     let n = this.pos - 1;
     let s;
     while (s = this.buffer[++n]) if (s === ":") {
      const s = this.buffer[n + 1];
      if (Sn(s) || e && Nn.has(s)) break;
      t = n;
     } else if (Sn(s)) {
      let r = this.buffer[n + 1];
      if (s === "\r") if (r === "\n") {
       n += 1;
       s = "\n";
       r = this.buffer[n + 1];
      } else t = n;
      if (r === "#" || e && Nn.has(r)) break;
      if (s === "\n") {
       const e = this.continueScalar(n + 1);
       if (e === -1) break;
       n = Math.max(n, e - 2);
      }
     } else {
      if (e && Nn.has(s)) break;
      t = n;
     }
     if (!s && !this.atEnd) return this.setNext("plain-scalar");
     yield $n;
     yield* this.pushToIndex(t + 1, true);
     return e ? "flow" : "doc";
    }
    * pushCount(e) {
     if (e > 0) {
      yield this.buffer.substr(this.pos, e);
      this.pos += e;
      return e;
     }
     return 0;
    }
    * pushToIndex(e, t) {
     const n = this.buffer.slice(this.pos, e);
     if (n) {
      yield n;
      this.pos += n.length;
      return n.length;
     } else if (t) yield "";
     return 0;
    }
    * pushIndicators() {
     let e = 0;
     e: while (true) {
      switch (this.charAt(0)) {
      case "!":
       e += (yield* this.pushTag());
       e += (yield* this.pushSpaces(true));
       continue e;

      case "&":
       e += (yield* this.pushUntil(On));
       e += (yield* this.pushSpaces(true));
       continue e;

      case "-":
      case "?":
      case ":":
       {
        const t = this.flowLevel > 0;
        const n = this.charAt(1);
        if (Sn(n) || t && Nn.has(n)) {
         if (!t) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
         e += (yield* this.pushCount(1));
         e += (yield* this.pushSpaces(true));
         continue e;
        }
       }
      }
      break e;
     }
     return e;
    }
    * pushTag() {
     if (this.charAt(1) === "<") {
      let e = this.pos + 2;
      let t = this.buffer[e];
      while (!Sn(t) && t !== ">") t = this.buffer[++e];
      return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
     } else {
      let e = this.pos + 1;
      let t = this.buffer[e];
      while (t) if (En.has(t)) t = this.buffer[++e]; else if (t === "%" && xn.has(this.buffer[e + 1]) && xn.has(this.buffer[e + 2])) t = this.buffer[e += 3]; else break;
      return yield* this.pushToIndex(e, false);
     }
    }
    * pushNewline() {
     const e = this.buffer[this.pos];
     if (e === "\n") return yield* this.pushCount(1); else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
    }
    * pushSpaces(e) {
     let t = this.pos - 1;
     let n;
     do {
      n = this.buffer[++t];
     } while (n === " " || e && n === "\t");
     const s = t - this.pos;
     if (s > 0) {
      yield this.buffer.substr(this.pos, s);
      this.pos = t;
     }
     return s;
    }
    * pushUntil(e) {
     let t = this.pos;
     let n = this.buffer[t];
     while (!e(n)) n = this.buffer[++t];
     return yield* this.pushToIndex(t, false);
    }
   }
   class LineCounter {
    constructor() {
     this.lineStarts = [];
     this.addNewLine = e => this.lineStarts.push(e);
     this.linePos = e => {
      let t = 0;
      let n = this.lineStarts.length;
      while (t < n) {
       const s = t + n >> 1;
       if (this.lineStarts[s] < e) t = s + 1; else n = s;
      }
      if (this.lineStarts[t] === e) return {
       line: t + 1,
       col: 1
      };
      if (t === 0) return {
       line: 0,
       col: e
      };
      const s = this.lineStarts[t - 1];
      return {
       line: t,
       col: e - s + 1
      };
     };
    }
   }
   function In(e, t) {
    for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
    return false;
   }
   function Mn(e) {
    for (let t = 0; t < e.length; ++t) switch (e[t].type) {
    case "space":
    case "comment":
    case "newline":
     break;

    default:
     return t;
    }
    return -1;
   }
   function jn(e) {
    switch (e?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
     return true;

    default:
     return false;
    }
   }
   function Tn(e) {
    switch (e.type) {
    case "document":
     return e.start;

    case "block-map":
     {
      const t = e.items[e.items.length - 1];
      return t.sep ?? t.start;
     }

    case "block-seq":
     return e.items[e.items.length - 1].start;

    default:
     return [];
    }
   }
   function Ln(e) {
    if (e.length === 0) return [];
    let t = e.length;
    e: while (--t >= 0) switch (e[t].type) {
    case "doc-start":
    case "explicit-key-ind":
    case "map-value-ind":
    case "seq-item-ind":
    case "newline":
     break e;
    }
    while (e[++t]?.type === "space") ;
    return e.splice(t, e.length);
   }
   function qn(e, t) {
    if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let n = 0; n < t.length; ++n) e.push(t[n]);
   }
   function Pn(e) {
    if (e.start.type === "flow-seq-start") for (const t of e.items) if (t.sep && !t.value && !In(t.start, "explicit-key-ind") && !In(t.sep, "map-value-ind")) {
     if (t.key) t.value = t.key;
     delete t.key;
     if (jn(t.value)) if (t.value.end) qn(t.value.end, t.sep); else t.value.end = t.sep; else qn(t.start, t.sep);
     delete t.sep;
    }
   }
   class parser_Parser {
    constructor(e) {
     this.atNewLine = true;
     this.atScalar = false;
     this.indent = 0;
     this.offset = 0;
     this.onKeyLine = false;
     this.stack = [];
     this.source = "";
     this.type = "";
     this.lexer = new Lexer;
     this.onNewLine = e;
    }
    * parse(e, t = false) {
     if (this.onNewLine && this.offset === 0) this.onNewLine(0);
     for (const n of this.lexer.lex(e, t)) yield* this.next(n);
     if (!t) yield* this.end();
    }
    * next(e) {
     this.source = e;
     if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += e.length;
      return;
     }
     const t = _n(e);
     if (!t) {
      const t = `Not a YAML token: ${e}`;
      yield* this.pop({
       type: "error",
       offset: this.offset,
       message: t,
       source: e
      });
      this.offset += e.length;
     } else if (t === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
     } else {
      this.type = t;
      yield* this.step();
      switch (t) {
      case "newline":
       this.atNewLine = true;
       this.indent = 0;
       if (this.onNewLine) this.onNewLine(this.offset + e.length);
       break;

      case "space":
       if (this.atNewLine && e[0] === " ") this.indent += e.length;
       break;

      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
       if (this.atNewLine) this.indent += e.length;
       break;

      case "doc-mode":
      case "flow-error-end":
       return;

      default:
       this.atNewLine = false;
      }
      this.offset += e.length;
     }
    }
    * end() {
     while (this.stack.length > 0) yield* this.pop();
    }
    get sourceToken() {
     const e = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
     };
     return e;
    }
    * step() {
     const e = this.peek(1);
     if (this.type === "doc-end" && e?.type !== "doc-end") {
      while (this.stack.length > 0) yield* this.pop();
      this.stack.push({
       type: "doc-end",
       offset: this.offset,
       source: this.source
      });
      return;
     }
     if (!e) return yield* this.stream();
     switch (e.type) {
     case "document":
      return yield* this.document(e);

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      return yield* this.scalar(e);

     case "block-scalar":
      return yield* this.blockScalar(e);

     case "block-map":
      return yield* this.blockMap(e);

     case "block-seq":
      return yield* this.blockSequence(e);

     case "flow-collection":
      return yield* this.flowCollection(e);

     case "doc-end":
      return yield* this.documentEnd(e);
     }
     yield* this.pop();
    }
    peek(e) {
     return this.stack[this.stack.length - e];
    }
    * pop(e) {
     const t = e ?? this.stack.pop();
     if (!t) {
      const e = "Tried to pop an empty stack";
      yield {
       type: "error",
       offset: this.offset,
       source: "",
       message: e
      };
     } else if (this.stack.length === 0) yield t; else {
      const e = this.peek(1);
      if (t.type === "block-scalar") t.indent = "indent" in e ? e.indent : 0; else if (t.type === "flow-collection" && e.type === "document") t.indent = 0;
      if (t.type === "flow-collection") Pn(t);
      switch (e.type) {
      case "document":
       e.value = t;
       break;

      case "block-scalar":
       e.props.push(t);
       break;

      case "block-map":
       {
        const n = e.items[e.items.length - 1];
        if (n.value) {
         e.items.push({
          start: [],
          key: t,
          sep: []
         });
         this.onKeyLine = true;
         return;
        } else if (n.sep) n.value = t; else {
         Object.assign(n, {
          key: t,
          sep: []
         });
         this.onKeyLine = !n.explicitKey;
         return;
        }
        break;
       }

      case "block-seq":
       {
        const n = e.items[e.items.length - 1];
        if (n.value) e.items.push({
         start: [],
         value: t
        }); else n.value = t;
        break;
       }

      case "flow-collection":
       {
        const n = e.items[e.items.length - 1];
        if (!n || n.value) e.items.push({
         start: [],
         key: t,
         sep: []
        }); else if (n.sep) n.value = t; else Object.assign(n, {
         key: t,
         sep: []
        });
        return;
       }

      default:
       yield* this.pop();
       yield* this.pop(t);
      }
      if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
       const n = t.items[t.items.length - 1];
       if (n && !n.sep && !n.value && n.start.length > 0 && Mn(n.start) === -1 && (t.indent === 0 || n.start.every(e => e.type !== "comment" || e.indent < t.indent))) {
        if (e.type === "document") e.end = n.start; else e.items.push({
         start: n.start
        });
        t.items.splice(-1, 1);
       }
      }
     }
    }
    * stream() {
     switch (this.type) {
     case "directive-line":
      yield {
       type: "directive",
       offset: this.offset,
       source: this.source
      };
      return;

     case "byte-order-mark":
     case "space":
     case "comment":
     case "newline":
      yield this.sourceToken;
      return;

     case "doc-mode":
     case "doc-start":
      {
       const e = {
        type: "document",
        offset: this.offset,
        start: []
       };
       if (this.type === "doc-start") e.start.push(this.sourceToken);
       this.stack.push(e);
       return;
      }
     }
     yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
     };
    }
    * document(e) {
     if (e.value) return yield* this.lineEnd(e);
     switch (this.type) {
     case "doc-start":
      if (Mn(e.start) !== -1) {
       yield* this.pop();
       yield* this.step();
      } else e.start.push(this.sourceToken);
      return;

     case "anchor":
     case "tag":
     case "space":
     case "comment":
     case "newline":
      e.start.push(this.sourceToken);
      return;
     }
     const t = this.startBlockValue(e);
     if (t) this.stack.push(t); else yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
     };
    }
    * scalar(e) {
     if (this.type === "map-value-ind") {
      const t = Tn(this.peek(2));
      const n = Ln(t);
      let s;
      if (e.end) {
       s = e.end;
       s.push(this.sourceToken);
       delete e.end;
      } else s = [ this.sourceToken ];
      const r = {
       type: "block-map",
       offset: e.offset,
       indent: e.indent,
       items: [ {
        start: n,
        key: e,
        sep: s
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = r;
     } else yield* this.lineEnd(e);
    }
    * blockScalar(e) {
     switch (this.type) {
     case "space":
     case "comment":
     case "newline":
      e.props.push(this.sourceToken);
      return;

     case "scalar":
      e.source = this.source;
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) {
       let e = this.source.indexOf("\n") + 1;
       while (e !== 0) {
        this.onNewLine(this.offset + e);
        e = this.source.indexOf("\n", e) + 1;
       }
      }
      yield* this.pop();
      break;

     default:
      yield* this.pop();
      yield* this.step();
     }
    }
    * blockMap(e) {
     const t = e.items[e.items.length - 1];
     switch (this.type) {
     case "newline":
      this.onKeyLine = false;
      if (t.value) {
       const n = "end" in t.value ? t.value.end : void 0;
       const s = Array.isArray(n) ? n[n.length - 1] : void 0;
       if (s?.type === "comment") n?.push(this.sourceToken); else e.items.push({
        start: [ this.sourceToken ]
       });
      } else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
      return;

     case "space":
     case "comment":
      if (t.value) e.items.push({
       start: [ this.sourceToken ]
      }); else if (t.sep) t.sep.push(this.sourceToken); else {
       if (this.atIndentedComment(t.start, e.indent)) {
        const n = e.items[e.items.length - 2];
        const s = n?.value?.end;
        if (Array.isArray(s)) {
         qn(s, t.start);
         s.push(this.sourceToken);
         e.items.pop();
         return;
        }
       }
       t.start.push(this.sourceToken);
      }
      return;
     }
     if (this.indent >= e.indent) {
      const n = !this.onKeyLine && this.indent === e.indent;
      const s = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
      let r = [];
      if (s && t.sep && !t.value) {
       const n = [];
       for (let s = 0; s < t.sep.length; ++s) {
        const r = t.sep[s];
        switch (r.type) {
        case "newline":
         n.push(s);
         break;

        case "space":
         break;

        case "comment":
         if (r.indent > e.indent) n.length = 0;
         break;

        default:
         n.length = 0;
        }
       }
       if (n.length >= 2) r = t.sep.splice(n[1]);
      }
      switch (this.type) {
      case "anchor":
      case "tag":
       if (s || t.value) {
        r.push(this.sourceToken);
        e.items.push({
         start: r
        });
        this.onKeyLine = true;
       } else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
       return;

      case "explicit-key-ind":
       if (!t.sep && !t.explicitKey) {
        t.start.push(this.sourceToken);
        t.explicitKey = true;
       } else if (s || t.value) {
        r.push(this.sourceToken);
        e.items.push({
         start: r,
         explicitKey: true
        });
       } else this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: [ this.sourceToken ],
         explicitKey: true
        } ]
       });
       this.onKeyLine = true;
       return;

      case "map-value-ind":
       if (t.explicitKey) if (!t.sep) if (In(t.start, "newline")) Object.assign(t, {
        key: null,
        sep: [ this.sourceToken ]
       }); else {
        const e = Ln(t.start);
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: e,
          key: null,
          sep: [ this.sourceToken ]
         } ]
        });
       } else if (t.value) e.items.push({
        start: [],
        key: null,
        sep: [ this.sourceToken ]
       }); else if (In(t.sep, "map-value-ind")) this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: r,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       }); else if (jn(t.key) && !In(t.sep, "newline")) {
        const e = Ln(t.start);
        const n = t.key;
        const s = t.sep;
        s.push(this.sourceToken);
        delete t.key;
        delete t.sep;
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: e,
          key: n,
          sep: s
         } ]
        });
       } else if (r.length > 0) t.sep = t.sep.concat(r, this.sourceToken); else t.sep.push(this.sourceToken); else if (!t.sep) Object.assign(t, {
        key: null,
        sep: [ this.sourceToken ]
       }); else if (t.value || s) e.items.push({
        start: r,
        key: null,
        sep: [ this.sourceToken ]
       }); else if (In(t.sep, "map-value-ind")) this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: [],
         key: null,
         sep: [ this.sourceToken ]
        } ]
       }); else t.sep.push(this.sourceToken);
       this.onKeyLine = true;
       return;

      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
       {
        const n = this.flowScalar(this.type);
        if (s || t.value) {
         e.items.push({
          start: r,
          key: n,
          sep: []
         });
         this.onKeyLine = true;
        } else if (t.sep) this.stack.push(n); else {
         Object.assign(t, {
          key: n,
          sep: []
         });
         this.onKeyLine = true;
        }
        return;
       }

      default:
       {
        const s = this.startBlockValue(e);
        if (s) {
         if (s.type === "block-seq") {
          if (!t.explicitKey && t.sep && !In(t.sep, "newline")) {
           yield* this.pop({
            type: "error",
            offset: this.offset,
            message: "Unexpected block-seq-ind on same line with key",
            source: this.source
           });
           return;
          }
         } else if (n) e.items.push({
          start: r
         });
         this.stack.push(s);
         return;
        }
       }
      }
     }
     yield* this.pop();
     yield* this.step();
    }
    * blockSequence(e) {
     const t = e.items[e.items.length - 1];
     switch (this.type) {
     case "newline":
      if (t.value) {
       const n = "end" in t.value ? t.value.end : void 0;
       const s = Array.isArray(n) ? n[n.length - 1] : void 0;
       if (s?.type === "comment") n?.push(this.sourceToken); else e.items.push({
        start: [ this.sourceToken ]
       });
      } else t.start.push(this.sourceToken);
      return;

     case "space":
     case "comment":
      if (t.value) e.items.push({
       start: [ this.sourceToken ]
      }); else {
       if (this.atIndentedComment(t.start, e.indent)) {
        const n = e.items[e.items.length - 2];
        const s = n?.value?.end;
        if (Array.isArray(s)) {
         qn(s, t.start);
         s.push(this.sourceToken);
         e.items.pop();
         return;
        }
       }
       t.start.push(this.sourceToken);
      }
      return;

     case "anchor":
     case "tag":
      if (t.value || this.indent <= e.indent) break;
      t.start.push(this.sourceToken);
      return;

     case "seq-item-ind":
      if (this.indent !== e.indent) break;
      if (t.value || In(t.start, "seq-item-ind")) e.items.push({
       start: [ this.sourceToken ]
      }); else t.start.push(this.sourceToken);
      return;
     }
     if (this.indent > e.indent) {
      const t = this.startBlockValue(e);
      if (t) {
       this.stack.push(t);
       return;
      }
     }
     yield* this.pop();
     yield* this.step();
    }
    * flowCollection(e) {
     const t = e.items[e.items.length - 1];
     if (this.type === "flow-error-end") {
      let e;
      do {
       yield* this.pop();
       e = this.peek(1);
      } while (e?.type === "flow-collection");
     } else if (e.end.length === 0) {
      switch (this.type) {
      case "comma":
      case "explicit-key-ind":
       if (!t || t.sep) e.items.push({
        start: [ this.sourceToken ]
       }); else t.start.push(this.sourceToken);
       return;

      case "map-value-ind":
       if (!t || t.value) e.items.push({
        start: [],
        key: null,
        sep: [ this.sourceToken ]
       }); else if (t.sep) t.sep.push(this.sourceToken); else Object.assign(t, {
        key: null,
        sep: [ this.sourceToken ]
       });
       return;

      case "space":
      case "comment":
      case "newline":
      case "anchor":
      case "tag":
       if (!t || t.value) e.items.push({
        start: [ this.sourceToken ]
       }); else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
       return;

      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
       {
        const n = this.flowScalar(this.type);
        if (!t || t.value) e.items.push({
         start: [],
         key: n,
         sep: []
        }); else if (t.sep) this.stack.push(n); else Object.assign(t, {
         key: n,
         sep: []
        });
        return;
       }

      case "flow-map-end":
      case "flow-seq-end":
       e.end.push(this.sourceToken);
       return;
      }
      const n = this.startBlockValue(e);
      if (n) this.stack.push(n); else {
       yield* this.pop();
       yield* this.step();
      }
     } else {
      const t = this.peek(2);
      if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
       yield* this.pop();
       yield* this.step();
      } else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
       const n = Tn(t);
       const s = Ln(n);
       Pn(e);
       const r = e.end.splice(1, e.end.length);
       r.push(this.sourceToken);
       const o = {
        type: "block-map",
        offset: e.offset,
        indent: e.indent,
        items: [ {
         start: s,
         key: e,
         sep: r
        } ]
       };
       this.onKeyLine = true;
       this.stack[this.stack.length - 1] = o;
      } else yield* this.lineEnd(e);
     }
    }
    flowScalar(e) {
     if (this.onNewLine) {
      let e = this.source.indexOf("\n") + 1;
      while (e !== 0) {
       this.onNewLine(this.offset + e);
       e = this.source.indexOf("\n", e) + 1;
      }
     }
     return {
      type: e,
      offset: this.offset,
      indent: this.indent,
      source: this.source
     };
    }
    startBlockValue(e) {
     switch (this.type) {
     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      return this.flowScalar(this.type);

     case "block-scalar-header":
      return {
       type: "block-scalar",
       offset: this.offset,
       indent: this.indent,
       props: [ this.sourceToken ],
       source: ""
      };

     case "flow-map-start":
     case "flow-seq-start":
      return {
       type: "flow-collection",
       offset: this.offset,
       indent: this.indent,
       start: this.sourceToken,
       items: [],
       end: []
      };

     case "seq-item-ind":
      return {
       type: "block-seq",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [ this.sourceToken ]
       } ]
      };

     case "explicit-key-ind":
      {
       this.onKeyLine = true;
       const t = Tn(e);
       const n = Ln(t);
       n.push(this.sourceToken);
       return {
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: n,
         explicitKey: true
        } ]
       };
      }

     case "map-value-ind":
      {
       this.onKeyLine = true;
       const t = Tn(e);
       const n = Ln(t);
       return {
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: n,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       };
      }
     }
     return null;
    }
    atIndentedComment(e, t) {
     if (this.type !== "comment") return false;
     if (this.indent <= t) return false;
     return e.every(e => e.type === "newline" || e.type === "space");
    }
    * documentEnd(e) {
     if (this.type !== "doc-mode") {
      if (e.end) e.end.push(this.sourceToken); else e.end = [ this.sourceToken ];
      if (this.type === "newline") yield* this.pop();
     }
    }
    * lineEnd(e) {
     switch (this.type) {
     case "comma":
     case "doc-start":
     case "doc-end":
     case "flow-seq-end":
     case "flow-map-end":
     case "map-value-ind":
      yield* this.pop();
      yield* this.step();
      break;

     case "newline":
      this.onKeyLine = false;

     case "space":
     case "comment":
     default:
      if (e.end) e.end.push(this.sourceToken); else e.end = [ this.sourceToken ];
      if (this.type === "newline") yield* this.pop();
     }
    }
   }
   function Cn(e) {
    const t = e.prettyErrors !== false;
    const n = e.lineCounter || t && new LineCounter || null;
    return {
     lineCounter: n,
     prettyErrors: t
    };
   }
   function Rn(e, t = {}) {
    const {lineCounter: n, prettyErrors: s} = Cn(t);
    const r = new parser_Parser(n?.addNewLine);
    const o = new composer_Composer(t);
    let i = null;
    for (const t of o.compose(r.parse(e), true, e.length)) if (!i) i = t; else if (i.options.logLevel !== "silent") {
     i.errors.push(new errors_YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
     break;
    }
    if (s && n) {
     i.errors.forEach(Mt(e, n));
     i.warnings.forEach(Mt(e, n));
    }
    return i;
   }
   var Un = n(24);
   var Dn = n(598);
   var Bn = n(419);
   var Fn = n(760);
   var Yn = 86400;
   var Kn = Array.from({
    length: 60
   }, (e, t) => String(t).padStart(2, "0"));
   function Hn(e) {
    if (e === null) return null;
    const t = e.endsWith("Z") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(e) ? e : `${e}Z`;
    const n = Date.parse(t);
    return n > 0 ? n : null;
   }
   function Gn(e) {
    return Wn()(e);
   }
   function Wn() {
    let e = Number.NaN;
    let t = "";
    return n => {
     if (n === null) return;
     const s = Math.floor(n / 1e3);
     const r = s % Yn;
     if (s - r !== e) {
      e = s - r;
      t = new Date(n).toISOString().slice(0, 11);
     }
     const o = Kn[Math.floor(r / 3600)];
     const i = Kn[Math.floor(r / 60) % 60];
     return `${t}${o}:${i}:${Kn[r % 60]}+00:00`;
    };
   }
   var Jn = 2 ** 31 - 1;
   var Vn = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
   var zn = {
    "": 1e3,
    s: 1e3,
    m: 6e4,
    h: 36e5,
    d: 864e5
   };
   function Qn(e) {
    const t = Vn.exec(String(e));
    const n = zn[t?.[2] ?? ""];
    if (!t || n === void 0) return null;
    const s = Math.round(Number(t[1]) * n);
    return s >= 1 && s <= Jn ? s : null;
   }
   var Xn = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
   var Zn = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
   var es = String.raw`\d\d:\d\d:\d\d`;
   var ts = new RegExp([ String.raw`^${Xn}, \d\d ${Zn} \d{4} ${es} GMT$`, String.raw`^${Xn}[a-z]{3,6}, \d\d-${Zn}-\d\d ${es} GMT$`, String.raw`^${Xn} ${Zn} [ \d]\d ${es} \d{4}$` ].join("|"));
   function ns(e, t) {
    const n = e?.trim() ?? "";
    if (/^\d+$/.test(n)) return Math.min(Number(n) * 1e3, Jn);
    if (!ts.test(n)) return null;
    const s = Date.parse(n.endsWith("GMT") ? n : `${n} GMT`);
    if (Number.isNaN(s)) return null;
    return Math.min(Math.max(s - t, 0), Jn);
   }
   var ss = 1e4;
   var rs = [ 1, 2, 4 ];
   function os() {
    return {
     now: () => Date.now(),
     sleep: (e, t) => new Promise(n => {
      if (t?.aborted) return n();
      const s = () => {
       clearTimeout(r);
       t?.removeEventListener("abort", s);
       n();
      };
      const r = setTimeout(s, Math.min(e, Jn));
      t?.addEventListener("abort", s, {
       once: true
      });
     })
    };
   }
   var is = 45 * 6e4;
   var as = 6e4;
   async function cs(e, {what: t, ms: n, done: s, every: r}) {
    const {clock: o, log: i, signal: a} = e;
    const c = o.now();
    const u = AbortSignal.any([ s, a ]);
    const l = () => c + n - o.now();
    i.info(`waiting for ${t} until ${us(c + n)}`);
    let f = c;
    while (!u.aborted && l() > 0) {
     if (r) await r.ask();
     if (u.aborted) break;
     const e = r?.ms ?? f + as - o.now();
     await o.sleep(Math.max(0, Math.min(l(), e)), u);
     if (o.now() - f < as || u.aborted) continue;
     f = o.now();
     i.info(`waiting for ${t} since ${us(c)}, until ${us(c + n)}`);
    }
    return a.aborted ? "cancelled" : "timeout";
   }
   function us(e) {
    return `${new Date(e).toISOString().slice(11, 19)} UTC`;
   }
   var ls = $s("100.100.100.200/32", "168.63.129.16/32", "169.254.169.254/32", "169.254.170.2/32", "169.254.170.23/32", "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128");
   var fs = $s("169.254.0.0/16", "fe80::/10");
   var hs = $s("127.0.0.0/8", "::1/128");
   var ds = $s("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
   var ps = $s("fc00::/7");
   var ms = $s("0.0.0.0/0", "2000::/3");
   var gs = $s("0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");
   function ys(e) {
    const t = Ss(e);
    if (t === null || _s(ls(), t)) return "special";
    if (_s(hs(), t)) return "loopback";
    if (_s(ds(), t)) return "private";
    if (_s(ps(), t)) return "unique_local";
    return _s(ms(), t) && !_s(gs(), t) ? "public" : "special";
   }
   function ws(e) {
    const t = Ss(e);
    if (t === null) return null;
    if (_s(ls(), t)) return "metadata";
    return _s(fs(), t) ? "link_local" : null;
   }
   function vs(e) {
    const [, t = "", n] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e) ?? [];
    const s = (0, r.isIP)(t);
    if (s === 0) return null;
    const o = s === 4 ? 32 : 128;
    const i = n === void 0 ? o : Number(n);
    if (i > o) return null;
    const a = Ss(t);
    if (a === null) return null;
    const c = s === 6 && a.family === "ipv4";
    if (c && i < 96) return null;
    const {family: u} = a;
    const l = new r.BlockList;
    l.addSubnet(a.text, c ? i - 96 : i, u);
    return {
     list: l,
     family: u
    };
   }
   function bs(e, {list: t, family: n}) {
    const s = Ss(e);
    return s?.family === n && _s(t, s);
   }
   function ks(e) {
    const t = Ss(e);
    if (t === null) return e;
    if (t.family === "ipv4") return t.text;
    const [n, s] = t.text.split("::").map(e => e.split(":").filter(e => e !== ""));
    if (n === void 0 || s === void 0) return t.text;
    const r = Array.from({
     length: 8 - n.length - s.length
    }, () => "0");
    return [ ...n, ...r, ...s ].join(":");
   }
   function $s(...e) {
    let t;
    return () => {
     if (t !== void 0) return t;
     t = new r.BlockList;
     for (const n of e) {
      const [e = "", s] = n.split("/");
      const r = e.includes(":") ? "ipv6" : "ipv4";
      t.addSubnet(e, Number(s), r);
     }
     return t;
    };
   }
   function _s(e, {text: t, family: n}) {
    return e.check(t, n);
   }
   function Ss(e) {
    const [t = ""] = e.split("%");
    const n = (0, r.isIP)(t);
    if (n === 4) return {
     text: t,
     family: "ipv4"
    };
    if (n === 6) {
     const e = new URL(`http://[${t}]`).hostname.slice(1, -1);
     const n = xs(e);
     return n === null ? {
      text: e,
      family: "ipv6"
     } : {
      text: n,
      family: "ipv4"
     };
    }
    if (!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t)) return null;
    const s = `http://${t}`;
    const o = URL.canParse(s) ? new URL(s).hostname : "";
    return (0, r.isIP)(o) === 4 ? {
     text: o,
     family: "ipv4"
    } : null;
   }
   function xs(e) {
    const [, t, n] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(e) ?? [];
    if (t === void 0 || n === void 0) return null;
    return [ t, n ].map(e => Number.parseInt(e, 16)).flatMap(e => [ e >> 8, e & 255 ]).join(".");
   }
   function Es(e) {
    if (e.trim() !== e) return "there is a space before or after the URL";
    if (/[\r\n]/.test(e)) return "the URL holds a line break; store it on one line";
    if (/[\s\p{Cc}]/u.test(e)) return "the URL holds a space or a control character; write a space as %20";
    if (e.includes("\\")) return "the URL holds a backslash; write /";
    const t = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e);
    return t && URL.canParse(e) ? null : "it is not an absolute URL; write https://host/path";
   }
   function Ns(e) {
    if (e.protocol !== "https:" && e.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
    if (e.username !== "" || e.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
    if (e.port === "0") return "Port 0 is refused: write the real port.";
    if (e.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
    return null;
   }
   var As = [ "https", "http" ];
   var Os = [ "POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS" ];
   function Is({allowedSchemes: e, allowedMethods: t, allowedHosts: n}) {
    const r = [];
    const o = e.map(e => e.toLowerCase());
    const i = t.map(e => e.toUpperCase());
    const a = [];
    for (const [t, n] of o.entries()) if (!As.includes(n)) r.push(`allowed-schemes: "${e[t]}" is unknown: write https or http.`);
    for (const [e, n] of i.entries()) if (!Os.includes(n)) r.push(`allowed-methods: "${t[e]}" is unknown: write ${Ws(Os)}.`);
    for (const e of n) {
     const t = Qs(e);
     if ("kind" in t) a.push(t); else r.push(`allowed-hosts: "${e}" ${t.error}.`);
    }
    if (r.length > 0) throw new s.x(r.map(e => ({
     message: e
    })));
    return {
     schemes: o,
     methods: i,
     hosts: a
    };
   }
   function Ms(e, t, n) {
    const s = Ts(e, t);
    const r = Ps(s, Ls(t));
    if (r !== null && !As.includes(Ls(t))) return r;
    const o = [ r, Cs(s, n.toUpperCase()), Ns(t) ?? Rs(s, t) ].filter(e => e !== null);
    return o.length > 0 ? o.join(" ") : null;
   }
   async function js(e, {url: t, method: n}, s) {
    const r = Ms(e, t, n);
    if (r === null) return null;
    const o = Ts(e, t);
    if (!As.includes(Ls(t)) || Ns(t) !== null || Rs(o, t) !== null) return r;
    const i = Us(e, t);
    const a = (await s(t)).map(i).find(e => e !== null);
    return a === void 0 ? r : `${r} ${a}`;
   }
   function Ts(e, t) {
    const n = Ls(t);
    const s = e.hosts.filter(e => qs(e, t));
    const r = s.filter(e => e.scheme !== void 0);
    const o = r.length > 0 && Rs({
     ...e,
     hosts: r
    }, t) === null;
    return {
     schemes: o ? [ ...e.schemes, n ] : e.schemes,
     methods: e.methods,
     hosts: s
    };
   }
   function Ls({protocol: e}) {
    return e.slice(0, -1);
   }
   function qs({scheme: e, port: t}, n) {
    if (e === void 0) return true;
    return e === Ls(n) && (t === null || t === (n.port || Js[e]));
   }
   function Ps({schemes: e}, t) {
    if (e.includes(t)) return null;
    const n = As.includes(t) ? `, or add ${t} to allowed-schemes` : "";
    return `The scheme "${t}" is not allowed: use ${Ws(e)}${n}.`;
   }
   function Cs({methods: e}, t) {
    if (e.includes(t)) return null;
    return `The method "${t}" is not allowed: use ${Ws(e)}, or add ${t} to allowed-methods.`;
   }
   function Rs(e, t) {
    const n = Zs(t.hostname);
    return (0, r.isIP)(n) > 0 ? Fs(e, n) : Ys(e, n);
   }
   function Us(e, t) {
    const n = Ts(e, t);
    const s = Zs(t.hostname);
    if ((0, r.isIP)(s) > 0) return e => Fs(n, e);
    const o = Hs(n, s);
    const i = Gs(n, s);
    return e => {
     const t = ys(e);
     const r = ws(e);
     const a = `${s} has the ${Ds[t]} address ${e}`;
     switch (t) {
     case "public":
      return null;

     case "private":
     case "unique_local":
      if (o || i) return null;
      return `${a}: add ${s} to allowed-hosts to allow it.`;

     case "loopback":
      if (o) return null;
      return `${a}: add ${s} to allowed-hosts to allow it.`;

     case "special":
      if (o && Ks(n, e)) return null;
      if (r !== null) return `${s} has the address ${ks(e)}, which is ${Bs[r]}: write another host.`;
      return `${a}: add ${o ? "" : `${s} and `}${ks(e)} to allowed-hosts to allow it.`;
     }
    };
   }
   var Ds = {
    public: "public",
    loopback: "loopback",
    private: "private",
    unique_local: "unique-local",
    special: "special-purpose"
   };
   var Bs = {
    metadata: "a cloud's metadata service",
    link_local: "link-local"
   };
   function Fs(e, t) {
    if (Ks(e, t)) return null;
    const n = ws(t);
    if (n !== null) return `The address ${ks(t)} is ${Bs[n]}: write another address.`;
    const s = ys(t);
    const r = `add ${ks(t)} to allowed-hosts to allow it`;
    if (s !== "public") return `The address ${t} is ${Ds[s]}: ${r}.`;
    const o = e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
    return o ? null : `The host "${t}" is not allowed: ${r}.`;
   }
   function Ys(e, t) {
    if (!er(t)) return `The host "${t}" is not a name: write one such as example.com.`;
    if (Hs(e, t)) return null;
    const n = `add ${t} to allowed-hosts to allow it`;
    if (t === "localhost" || t.endsWith(".localhost")) return `The host "${t}" is this machine: ${n}.`;
    const s = Gs(e, t) || e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
    return s ? null : `The host "${t}" is not allowed: ${n}.`;
   }
   function Ks(e, t) {
    return e.hosts.some(e => e.kind === "range" && bs(t, e.range));
   }
   function Hs(e, t) {
    return e.hosts.some(e => e.kind === "name" && e.name === t);
   }
   function Gs(e, t) {
    const n = t.slice(t.indexOf(".") + 1);
    return e.hosts.some(e => e.kind === "wildcard" && e.parent === n);
   }
   function Ws(e) {
    return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
   }
   var Js = {
    https: "443",
    http: "80"
   };
   var Vs = 253;
   var zs = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
   function Qs(e) {
    if (e.toLowerCase() === "public") return {
     kind: "public"
    };
    if (e.startsWith("/")) return tr(e);
    if (e.startsWith("*")) return nr(e);
    const t = vs(e.replace(/^\[([^/]*)\]$/, "$1"));
    if (t !== null) return {
     kind: "range",
     range: t
    };
    if (e.includes("://")) return Xs(e);
    const [, n] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e) ?? [];
    if (n !== void 0) return {
     error: `has a port: write ${n}, which allows every port`
    };
    if (/^[\da-f.:]+\/[^/]*$/i.test(e)) return {
     error: "is not a CIDR range: write one such as 10.0.0.0/8"
    };
    const s = sr(e);
    if (s === null) return {
     error: `is not a host: ${zs}`
    };
    if ((0, r.isIP)(s) > 0) return {
     error: `is an IP address: write ${s}`
    };
    return {
     kind: "name",
     name: s
    };
   }
   function Xs(e) {
    const [, t = "", n, s = null] = /^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e) ?? [];
    if (n === void 0 || n.toLowerCase() === "public") return {
     error: `is a URL: write its host alone${rr(e)}`
    };
    const r = Qs(n);
    return "error" in r ? r : {
     ...r,
     scheme: t.toLowerCase(),
     port: s
    };
   }
   function Zs(e) {
    return e.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
   }
   function er(e) {
    return e.length <= Vs && !e.split(".").includes("");
   }
   function tr(e) {
    const [, t] = /^\/(.+)\/$/.exec(e) ?? [];
    if (t === void 0) return {
     error: "is not a /regex/: write one slash before and one after it"
    };
    try {
     new RegExp(t);
     const e = new RegExp(`^(?:${t})$`, "i");
     return {
      kind: "pattern",
      matches: t => e.test(t)
     };
    } catch (e) {
     const t = e instanceof Error ? e.message : String(e);
     return {
      error: `cannot be used: ${t}`
     };
    }
   }
   function nr(e) {
    if (e === "*") return {
     error: `is too wide: ${zs}`
    };
    const t = e.startsWith("*.") ? sr(e.slice(2)) : null;
    if (t === null || (0, r.isIP)(t) > 0 || !t.includes(".")) return {
     error: "is not a host: write *. and two labels or more, as *.example.com"
    };
    return {
     kind: "wildcard",
     parent: t
    };
   }
   function sr(e) {
    if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)) return null;
    if (!URL.canParse(`http://${e}/`)) return null;
    const t = Zs(new URL(`http://${e}/`).hostname);
    return /^[a-z\d_-]+$/.test(t.replaceAll(".", "")) && er(t) ? t : null;
   }
   function rr(e) {
    const t = URL.canParse(e) ? new URL(e).hostname : "";
    return t === "" ? "" : `, ${t}`;
   }
   var or = -1;
   var ir = /[^.[\]"\s]+/y;
   var ar = /\[(0|[1-9]\d{0,8})\]/y;
   var cr = /\[\*\]/y;
   var ur = /\[("(?:[^"\\]|\\.)*")\]/y;
   var lr = /^(?:\$|#?\/)/;
   var fr = 'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';
   function hr(e, t = false) {
    const [n] = lr.exec(e) ?? [];
    if (n !== void 0) return {
     kind: "error",
     message: dr(e, n)
    };
    const s = [];
    let r = 0;
    while (r < e.length || s.length === 0) {
     const n = r > 0 && e[r] === ".";
     const o = pr(e, n ? r + 1 : r, n || r === 0);
     if (o === null) {
      const t = `"${e}" is not a path at character ${r + 1}; ${fr}`;
      return {
       kind: "error",
       message: t
      };
     }
     if (o.key === or && !t) {
      const t = `"${e}" has [*], any item, which only match.body and conditions take; write the place of one item, as [0]`;
      return {
       kind: "error",
       message: t
      };
     }
     s.push(o.key);
     r = o.end;
    }
    return {
     kind: "path",
     path: s
    };
   }
   function dr(e, t) {
    const n = t === "$" ? "JSONPath" : "a JSON pointer";
    const s = /[.[\]]/.test(e) || e === t ? `${t}...` : e;
    return `"${e}" is ${n}, which is not read; ${fr}, and [${JSON.stringify(s)}] for a name that begins with ${t}`;
   }
   function pr(e, t, n) {
    const s = t > 0 && e[t - 1] === ".";
    if (n) {
     const n = mr(ir, e, t);
     if (n) return {
      key: n[0],
      end: ir.lastIndex
     };
    }
    if (s) return null;
    const r = mr(ar, e, t);
    if (r) return {
     key: Number(r[1]),
     end: ar.lastIndex
    };
    if (mr(cr, e, t)) return {
     key: or,
     end: cr.lastIndex
    };
    const o = mr(ur, e, t);
    return o && gr(o[1] ?? "", ur.lastIndex);
   }
   function mr(e, t, n) {
    e.lastIndex = n;
    return e.exec(t);
   }
   function gr(e, t) {
    try {
     return {
      key: String(JSON.parse(e)),
      end: t
     };
    } catch {
     return null;
    }
   }
   function yr(e, t) {
    let n = e;
    for (const e of t) {
     if (typeof n !== "object" || n === null) return {
      found: false
     };
     if (Array.isArray(n) !== (typeof e === "number")) return {
      found: false
     };
     const t = Object.getOwnPropertyDescriptor(n, e);
     if (t === void 0) return {
      found: false
     };
     n = t.value;
    }
    return {
     found: true,
     value: n
    };
   }
   function wr(e, t) {
    const n = t.indexOf(or);
    if (n < 0) {
     const n = yr(e, t);
     return n.found ? [ n.value ] : [];
    }
    const s = yr(e, t.slice(0, n));
    if (!s.found || !Array.isArray(s.value)) return [];
    const r = t.slice(n + 1);
    return s.value.flatMap(e => wr(e, r));
   }
   var vr = 34;
   var br = 44;
   var kr = 58;
   var $r = 91;
   var _r = 92;
   var Sr = 93;
   var xr = 123;
   var Er = 125;
   var Nr = {
    size: 1,
    get: () => Nr
   };
   function* Ar(e, t) {
    const n = [];
    let s = 0;
    let r = t ? Mr(t) : Nr;
    for (let t = 0; t < e.length; t++) {
     const o = s === 0 ? n.at(-1) : void 0;
     switch (e.charCodeAt(t)) {
     case vr:
      {
       const s = Tr(e, t);
       if (o?.counts && qr(e, s)) {
        const i = String(JSON.parse(e.slice(t, s)));
        o.key = i;
        r = o.tree.get(i);
        const a = (o.counts.get(i) ?? 0) + 1;
        if (r !== void 0) o.counts.set(i, a);
        if (r !== void 0 && a === 2) yield n.map(e => e.key);
       }
       t = s - 1;
       break;
      }

     case xr:
     case $r:
      if (s > 0 || r === void 0 || r.size === 0) s++; else {
       const s = e.charCodeAt(t) === $r;
       n.push({
        tree: r,
        counts: s ? null : new Map,
        key: 0
       });
       r = r.get(0);
      }
      break;

     case Er:
     case Sr:
      if (s > 0) s--; else n.pop();
      break;

     case br:
      if (o?.counts === null) {
       o.key = Number(o.key) + 1;
       r = o.tree.get(o.key);
      }
     }
    }
   }
   function Or(e, t) {
    const n = new Set;
    for (const s of Ar(e, t)) for (const e of t) if (s.every((t, n) => Ir(e[n], t))) n.add(e);
    return n;
   }
   function Ir(e, t) {
    return e === t || e === or && typeof t === "number";
   }
   function Mr(e) {
    const t = new Map;
    for (const n of e) {
     let e = t;
     for (const t of n) {
      const n = e.get(t) ?? new Map;
      e.set(t, n);
      e = n;
     }
    }
    return e.some(e => e.includes(or)) ? jr([ t ]) : t;
   }
   function jr(e) {
    return {
     size: e.reduce((e, t) => e + t.size, 0),
     get(t) {
      const n = typeof t === "number" ? [ t, or ] : [ t ];
      const s = e.flatMap(e => n.flatMap(t => e.get(t) ?? []));
      return s.length === 0 ? void 0 : jr(s);
     }
    };
   }
   function Tr(e, t) {
    let n = e.indexOf('"', t + 1);
    while (Lr(e, n)) n = e.indexOf('"', n + 1);
    return n + 1;
   }
   function Lr(e, t) {
    let n = t;
    while (e.charCodeAt(n - 1) === _r) n--;
    return (t - n) % 2 === 1;
   }
   function qr(e, t) {
    let n = t;
    while (/\s/.test(e.charAt(n))) n++;
    return e.charCodeAt(n) === kr;
   }
   var Pr = new TextDecoder("utf-8", {
    fatal: true,
    ignoreBOM: true
   });
   function Cr(e) {
    try {
     return Pr.decode(e);
    } catch {
     return null;
    }
   }
   function Rr(e) {
    try {
     return JSON.parse(e);
    } catch {
     return;
    }
   }
   function Ur(e) {
    return e.replace(/^\ufeff/, "");
   }
   function Dr(e, t) {
    if (typeof e !== "object" || e === null) return;
    return Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
   }
   function Br(e, t) {
    const n = Dr(e, t);
    return n === void 0 || n === "" ? null : n;
   }
   function Fr(e) {
    return typeof e === "string" ? e : null;
   }
   function Yr(e, t) {
    const n = Dr(e, t);
    return Array.isArray(n) ? n : [];
   }
   function Kr(e, t) {
    const n = Dr(e, t);
    if (n === void 0 || n === null) return [];
    return Array.isArray(n) ? n : [ n ];
   }
   function Hr(e) {
    try {
     return JSON.stringify(e);
    } catch (e) {
     if (e instanceof RangeError) return null;
     throw e;
    }
   }
   function Gr(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function Wr(e) {
    return Number.isInteger(e) ? Number.isSafeInteger(e) : Number.isFinite(e);
   }
   function Jr(e) {
    const t = e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? [];
    return t.every(e => e.startsWith('"') || Wr(Number(e)));
   }
   var Vr = "OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";
   function zr(e) {
    const [, t, n, s, r] = /^([^:]+):([^@]+)(?:(@)(.*))?$/.exec(e.trim()) ?? [];
    if (t === void 0 || n === void 0) return null;
    if (!Qr(t)) return null;
    if (n.split("/").some(e => /^\.{0,2}$/.test(e))) return null;
    if (s !== void 0 && !r) return null;
    return {
     repository: t,
     path: n,
     ref: r ?? null
    };
   }
   function Qr(e) {
    return /^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e);
   }
   function Xr(e) {
    const {repository: t, path: n, ref: s} = e;
    return `${t}:${n}${s === null ? "" : `@${s}`}`;
   }
   function Zr({text: e, json: t}, n) {
    if (Array.isArray(t)) throw eo(n);
    const r = Dr(t, "type");
    if (typeof r !== "string" || !Dr(t, "sha")) return e;
    const o = Dr(t, "content");
    if (Dr(t, "encoding") === "base64" && typeof o === "string") return Buffer.from(o, "base64").toString("utf8");
    throw new s.x(`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`);
   }
   function eo(e) {
    return new s.x(`${e} is a directory; write the path of a file`);
   }
   function to(e) {
    const [t = "", ...n] = e.split("/");
    return {
     owner: t,
     repo: n.join("/")
    };
   }
   async function no(e, {repository: t, branch: n, sha: s}) {
    const r = to(t);
    const {json: o} = await e.request("GET /repos/{owner}/{repo}/branches/{branch}", {
     ...r,
     branch: n
    });
    const i = Dr(o, "commit");
    const a = Dr(i, "sha") ?? Dr(i, "id");
    if (a === s) return true;
    if (typeof a !== "string") return false;
    const c = await e.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
     ...r,
     basehead: `${a}...${s}`,
     per_page: 1
    });
    const u = Dr(c.json, "status");
    return u === "behind" || u === "identical";
   }
   async function so(e, {repository: t, tag: n, sha: s}) {
    const r = to(t);
    const o = await e.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
     ...r,
     ref: `tags/${n}`
    });
    const i = Dr(o.json, "object");
    const a = Dr(i, "sha");
    if (Dr(i, "type") !== "tag" || typeof a !== "string") return a === s;
    const c = await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
     ...r,
     tag_sha: a
    });
    return Dr(Dr(c.json, "object"), "sha") === s;
   }
   var ro = 100;
   function oo(e, t) {
    if (e.length > ro) return null;
    let n = null;
    let s = Number.POSITIVE_INFINITY;
    for (const r of t) {
     if (r.length > ro) continue;
     const t = io(e.toLowerCase(), r.toLowerCase());
     const o = Math.min(e.length, r.length);
     if (t < s && t <= Math.max(1, Math.floor(o / 3))) {
      n = r;
      s = t;
     }
    }
    return n;
   }
   function io(e, t) {
    let n = [];
    let s = Array.from({
     length: t.length + 1
    }, (e, t) => t);
    for (let r = 1; r <= e.length; r++) {
     const o = [ r ];
     for (let i = 1; i <= t.length; i++) {
      const a = e[r - 1] === t[i - 1];
      const c = r > 1 && i > 1 && e[r - 1] === t[i - 2] && e[r - 2] === t[i - 1];
      o[i] = Math.min(ao(s, i) + 1, ao(o, i - 1) + 1, ao(s, i - 1) + (a ? 0 : 1), c ? ao(n, i - 2) + 1 : Number.POSITIVE_INFINITY);
     }
     n = s;
     s = o;
    }
    return ao(s, t.length);
   }
   function ao(e, t) {
    return e[t] ?? Number.POSITIVE_INFINITY;
   }
   var co = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
   function uo(e) {
    return e.replace(co, " ");
   }
   function lo(e) {
    let t = 0;
    for (const n of e) t += 1;
    return t;
   }
   function fo(e, t) {
    if (e.length <= t) return e;
    let n = "";
    let s = 0;
    for (const r of e) {
     s += 1;
     if (s > t) return `${n}…`;
     if (s < t) n += r;
    }
    return e;
   }
   function ho(e) {
    return e.replace(/[\u{10000}-\u{10ffff}]/gu, "�");
   }
   var po = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;"
   };
   function mo(e, t = /[&<>"']/g) {
    return e.replace(t, e => po[e] ?? e);
   }
   function go(e) {
    const t = /^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
    if (t === void 0 || t.includes("@")) return null;
    if (/[\s\\]/.test(e) || uo(e) !== e) return null;
    return URL.canParse(e) ? e : null;
   }
   var yo = /^[ -~]*$/;
   var wo = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
   var vo = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
   function bo(e, t = 300) {
    if (yo.test(e)) {
     const n = !e.includes("::") && !e.includes("##");
     return fo(n ? e : $o(e, ""), t);
    }
    const n = e.replace(wo, " ").replace(vo, "�");
    return fo($o(n, ko), t);
   }
   var ko = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
   function $o(e, t) {
    return e.replace(new RegExp(`:(?=${t}:)`, "gu"), ": ").replace(new RegExp(`#(?=${t}#${t}\\[)`, "gu"), "# ");
   }
   var _o = 60;
   var So = "secrets.";
   var xo = /(?:"[^"]*"|'[^']*'|[^${}"'])*/y;
   function Eo(e) {
    const t = [];
    let n = "";
    let s = 0;
    for (;;) {
     const r = e.indexOf("$", s);
     n += e.slice(s, r < 0 ? e.length : r);
     if (r < 0) break;
     s = r;
     while (e[s] === "$") s++;
     const o = s - r;
     if (e[s] !== "{") {
      n += e.slice(r, s);
      continue;
     }
     n += "$".repeat(Math.floor(o / 2));
     if (o % 2 === 0) continue;
     xo.lastIndex = s + 1;
     const i = xo.exec(e)?.[0] ?? "";
     const a = s + 1 + i.length;
     const c = e[a] === "}";
     const u = e.slice(s - 1, c ? a + 1 : a);
     if (n !== "") t.push({
      kind: "text",
      text: n
     });
     n = "";
     t.push(c ? No(u, i) : {
      kind: "broken",
      source: u,
      message: Io(e.slice(s - 1))
     });
     s = c ? a + 1 : a;
    }
    if (n !== "") t.push({
     kind: "text",
     text: n
    });
    return t;
   }
   function No(e, t) {
    const [n = "", ...s] = Ao(t);
    if (n !== "") return {
     kind: "expression",
     source: e,
     name: n,
     filters: s.map(Oo)
    };
    const r = `${To(e)} is empty; write a name, as \${build.status}`;
    return {
     kind: "broken",
     source: e,
     message: r
    };
   }
   function Ao(e) {
    const t = e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g);
    return (t ?? []).map(e => e.trim());
   }
   function Oo(e) {
    const [, t = e, n] = /^([^:]*?)\s*:\s*(.*)$/s.exec(e) ?? [];
    if (n === void 0) return {
     source: e,
     name: t,
     argument: null
    };
    const s = /^(["'])(.*)\1$/s.exec(n)?.[2];
    return {
     source: e,
     name: t,
     argument: {
      text: s ?? n,
      quoted: s !== void 0
     }
    };
   }
   function Io(e) {
    const [, t = "name"] = /^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e) ?? [];
    return e.startsWith("${{") ? `${To(e)}: only workflow files have \${{ }}; here write \${${To(t)}}, or $\${ for a literal \${` : `${To(e)} is not closed; write \${name}, or $\${ for a literal \${`;
   }
   function Mo(e) {
    const [t, ...n] = Eo(e);
    return t?.kind === "expression" && n.length === 0 ? t : null;
   }
   function jo(e) {
    return e.startsWith(So) ? e.slice(So.length) : null;
   }
   function To(e) {
    return e.length > _o ? `${e.slice(0, _o)}...` : e;
   }
   var Lo = 1e3;
   var qo = 1024 * 1024;
   var Po = class extends Error {
    name="RenderError";
   };
   function Co(e, t) {
    const n = t(e.name);
    const s = e.filters.reduce((t, n, s) => {
     const r = ti(n);
     if (r !== null) throw new Po(`${e.source}: ${r}`);
     const o = Zo[n.name]?.(t, n.argument?.text ?? "");
     if (s > 0 && typeof o === "string" && o.length > qo) throw new Po(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);
     return o;
    }, n);
    if (e.filters.length > 0) t.onFiltered?.(n, s);
    return s;
   }
   var Ro = Symbol("omitted");
   function Uo(e, t) {
    const n = Co(e, t);
    return e.filters.at(-1)?.name === "omit" && ni(n) ? Ro : n;
   }
   function Do(e, t) {
    const n = Mo(e);
    return n !== null && Uo(n, t) === Ro;
   }
   function Bo(e, t) {
    return Do(e, t) ? null : Fo(e, t);
   }
   function Fo(e, t) {
    return Eo(e).map(e => {
     if (e.kind === "text") return e.text;
     if (e.kind === "broken") return e.source;
     return si(Co(e, t));
    }).join("");
   }
   function Yo(e, t) {
    return Ko(e, {
     key: e => Fo(e, t),
     leaf: e => {
      const n = Mo(e);
      if (!n) return Fo(e, t);
      const s = Uo(n, t);
      return s === void 0 ? "" : s;
     }
    });
   }
   function Ko(e, t, n = 0) {
    if (typeof e === "string") return t.leaf(e);
    if (typeof e !== "object" || e === null) return e;
    if (n === Lo) throw new Po(`the body is nested more than ${Lo} levels deep; make it flatter`);
    const s = e => Ko(e, t, n + 1);
    if (Array.isArray(e)) return e.map(s).filter(e => e !== Ro);
    const r = new Map;
    const o = Object.entries(e).flatMap(([e, n]) => {
     const o = s(n);
     if (o === Ro) return [];
     const i = t.key(e);
     const a = r.get(i);
     if (a !== void 0) throw new Po(`the keys ${JSON.stringify(a)} and ${JSON.stringify(e)} of the body become the same; give each a text of its own`);
     r.set(i, e);
     return [ [ i, o ] ];
    });
    return Object.fromEntries(o);
   }
   function Ho(e) {
    const t = Hr(e);
    if (t !== null) return t;
    throw new Po("a value is nested too deeply to be sent");
   }
   function Go(e) {
    const t = Mo(e);
    return t?.filters.length === 0 ? jo(t.name) : null;
   }
   function Wo(e, t) {
    const n = Go(e);
    if (n !== null) return si(t(`secrets.${n}`));
    const s = Vo(e, t, e => e);
    if (s !== e && Qo(s) > Qo(e)) throw new Po("a value makes a part of the URL path . or .., which leads elsewhere");
    return s;
   }
   function Jo(e, t) {
    return Object.entries(e).filter(([, e]) => !Do(e, t)).map(([e, n]) => `${ri(e)}=${Vo(n, t, ri)}`).join("&");
   }
   function Vo(e, t, n) {
    return Eo(e).map(e => {
     if (e.kind === "text") return n(e.text);
     if (e.kind === "broken") return n(e.source);
     const s = si(Co(e, t));
     return zo(e) ? s : ri(s);
    }).join("");
   }
   function zo({filters: e}) {
    return e.filter(({name: e}) => e !== "omit").at(-1)?.name === "url";
   }
   function Qo(e) {
    const t = e.replace(/[?#].*/s, "");
    return t.split("/").filter(e => /^(?:\.|%2e){1,2}$/i.test(e)).length;
   }
   var Xo = {
    json: e => e === void 0 ? '""' : Ho(e),
    url: e => ri(si(e)),
    xml: e => mo(si(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�")),
    slack: e => mo(si(e), /[&<>]/g)
   };
   var Zo = {
    ...Xo,
    truncate: (e, t) => fo(si(e), Number(t)),
    default: (e, t) => ni(e) ? t : e,
    omit: e => e
   };
   var ei = Object.keys(Zo);
   function ti({name: e, argument: t}) {
    if (!ei.includes(e)) return `there is no filter ${e}`;
    switch (e) {
    case "truncate":
     return t?.quoted === false && /^[1-9]\d{0,8}$/.test(t.text) ? null : "truncate needs a number of characters from 1, as truncate: 300";

    case "default":
     return t?.quoted ? null : 'default needs a text in quotes, as default: "none"';

    default:
     return t === null ? null : `${e} takes no argument`;
    }
   }
   function ni(e) {
    return e === void 0 || e === null || e === "";
   }
   function si(e) {
    if (typeof e === "string") return e;
    if (e === null || e === void 0) return "";
    if (typeof e === "object") return Ho(e);
    return String(e);
   }
   function ri(e) {
    return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   function oi(e, t, n, s) {
    const r = s => {
     const [r = "", ...o] = s.split(".");
     if (r === "secrets") return t.get(o.join("."));
     if (r === "variables") return ai(n, o.join("."));
     if (Object.hasOwn(e, s)) return e[s];
     return o.reduce(ii, ii(e, r));
    };
    if (s) r.onFiltered = s;
    return r;
   }
   function ii(e, t) {
    return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
   }
   function ai(e, t) {
    const n = ci(e, t);
    if (n.kind === "ambiguous") throw new Po(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);
    return n.kind === "value" ? n.value : void 0;
   }
   function ci(e, t) {
    const n = li(e, t);
    if (n.kind === "value") return n;
    const s = fi(e).flatMap(([e, n]) => Object.hasOwn(n, t) ? [ {
     owner: e,
     value: Reflect.get(n, t)
    } ] : []);
    const [r, ...o] = s;
    if (!r) return {
     kind: "none"
    };
    return o.length === 0 ? {
     kind: "value",
     value: r.value
    } : {
     kind: "ambiguous",
     functions: s.map(({owner: e}) => e)
    };
   }
   function ui(e) {
    if (!Gr(e)) return [];
    return Object.entries(e).flatMap(([t, n]) => Gr(n) ? Object.keys(n).map(n => ci(e, n).kind === "value" && !Object.hasOwn(e, n) ? n : `${t}.${n}`) : [ t ]);
   }
   function li(e, t) {
    if (!Gr(e)) return {
     kind: "none"
    };
    if (Object.hasOwn(e, t)) return {
     kind: "value",
     value: Reflect.get(e, t)
    };
    for (let n = t.indexOf("."); n > 0; n = t.indexOf(".", n + 1)) {
     const s = t.slice(0, n);
     if (!Object.hasOwn(e, s)) continue;
     const r = li(Reflect.get(e, s), t.slice(n + 1));
     if (r.kind === "value") return r;
    }
    return {
     kind: "none"
    };
   }
   function fi(e) {
    return Object.entries(Gr(e) ? e : {}).filter(e => Gr(e[1]));
   }
   var hi = 60;
   function di(e) {
    return e.map((e, t) => {
     if (typeof e === "number") return `[${e}]`;
     const n = e.length > hi ? `${e.slice(0, hi)}...` : e;
     return t === 0 ? n : `.${n}`;
    }).join("");
   }
   function pi(e, t) {
    return t.map(({path: t, message: n}) => ({
     path: [ ...e, ...t ],
     message: n
    }));
   }
   function mi(e, t, n) {
    return Yr(e, t).flatMap((e, s) => pi([ t, s ], n(e)));
   }
   function gi(e, t, n) {
    const s = Array.isArray(Dr(e, t));
    return Kr(e, t).flatMap((e, r) => {
     if (typeof e !== "string" || !/^[\w-]+$/.test(e)) return [];
     if (n.has(e)) return [];
     const o = oo(e, n.keys());
     const i = o ? `did you mean ${o}?` : `add the line ${e}=... to it`;
     const a = s ? [ t, r ] : [ t ];
     return [ {
      path: a,
      message: `"${e}" is not in the secrets input; ${i}`
     } ];
    });
   }
   function yi(e, t) {
    const n = new Set;
    return mi(e, t, e => {
     const t = Dr(e, "name");
     const s = typeof t === "string" && n.has(t);
     n.add(t);
     const r = `"${t}" is the name of another one here; write its own`;
     return s ? [ {
      path: [ "name" ],
      message: r
     } ] : [];
    });
   }
   function wi(e) {
    return vi(e, "accepted_values");
   }
   function vi(e, t) {
    const n = Array.isArray(Dr(e, t));
    return Kr(e, t).flatMap((e, s) => typeof e === "number" && !Wr(e) ? [ {
     path: n ? [ t, s ] : [ t ],
     message: bi
    } ] : []);
   }
   var bi = "holds a number that is rounded when it is read; send and write it as a text";
   function ki(e) {
    const t = [];
    const n = $i(e, "signed") ?? "${body}";
    const s = $i(e, "value") ?? "";
    const r = (e, n) => t.push({
     path: [ e ],
     message: n
    });
    if (s !== "" && $i(e, "prefix") !== null) r("prefix", "is given with value; write it into value");
    for (const e of [ "${id}", "${timestamp}" ]) if (s.includes(e) && !n.includes(e)) r("value", `holds ${e}, which signed does not cover; add it there`);
    const o = $i(e, "timestamp_header");
    if (o !== null && !n.includes("${timestamp}")) r("timestamp_header", "has no meaning: signed does not cover ${timestamp}; add it there");
    const i = $i(e, "header");
    if (o !== null && o.toLowerCase() === i?.toLowerCase()) r("timestamp_header", "is the header of the signature; write another one");
    return t;
   }
   function $i(e, t) {
    const n = Dr(e, t);
    return typeof n === "string" ? n : null;
   }
   var _i = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
   function Si(e, t) {
    if (!Kr(e, "signature").includes("standard-webhooks")) return [];
    return Kr(e, "secret_name").flatMap(e => {
     const n = typeof e === "string" ? t.get(e) ?? "" : "";
     const s = xi(n);
     return s === null ? [] : [ {
      path: [ "secret_name" ],
      message: `the secret ${e} ${s}`
     } ];
    });
   }
   function xi(e) {
    if (e.startsWith("v1,")) return 'begins with "v1,", which is not a part of the key; store what follows it';
    if (!e.startsWith("whsec_")) return null;
    return e !== "whsec_" && _i.test(e) ? null : "begins with whsec_, which base64 of the key must follow; copy it whole";
   }
   var Ei = [ "extends", "notify", "chains", "receive" ];
   var Ni = {
    accepted: [ "accepted_values" ],
    active: [ "enabled" ],
    actors: [ "actor", "match.actor" ],
    actor: [ "match.actor" ],
    address: [ "url" ],
    allow_failure: [ "required" ],
    auth: [ "username" ],
    backoff: [ "retry_schedule" ],
    branch: [ "match.branch" ],
    branches: [ "branch", "match.branch" ],
    codes: [ "success_codes" ],
    condition: [ "conditions" ],
    content: [ "body" ],
    continue_on_error: [ "required" ],
    data: [ "body" ],
    default: [ "default_value" ],
    disabled: [ "enabled", "active" ],
    enabled: [ "active" ],
    endpoint: [ "url", "uri" ],
    event_type: [ "events", "event" ],
    event_types: [ "events", "event" ],
    expected_status: [ "success_codes" ],
    filter: [ "match" ],
    filters: [ "match" ],
    header: [ "headers", "header" ],
    hmac: [ "signature" ],
    hooks: [ "webhooks" ],
    http_headers: [ "headers" ],
    http_method: [ "method" ],
    id: [ "name" ],
    if: [ "match", "conditions" ],
    json: [ "body" ],
    links: [ "webhooks" ],
    max_retries: [ "retry_schedule" ],
    on: [ "events", "event" ],
    on_failure: [ "only_failures" ],
    optional: [ "required" ],
    pass: [ "password" ],
    ref: [ "branch", "match.branch" ],
    refs: [ "branch", "match.branch" ],
    repo: [ "repository", "repo_name", "match.repository" ],
    repos: [ "repository", "match.repository" ],
    repositories: [ "repository", "match.repository" ],
    repository: [ "match.repository", "repo_name" ],
    retries: [ "retry_schedule" ],
    retry: [ "retry_schedule" ],
    secret: [ "secret_name" ],
    secret_key: [ "secret_name" ],
    secrets: [ "secret_name" ],
    status_codes: [ "success_codes" ],
    steps: [ "webhooks" ],
    tag: [ "match.tag" ],
    tags: [ "tag", "match.tag" ],
    template: [ "body" ],
    token: [ "secret_name" ],
    trigger: [ "events", "event" ],
    triggers: [ "events", "event" ],
    type: [ "via", "payload" ],
    uri: [ "url" ],
    user: [ "username" ],
    values: [ "accepted_values" ],
    vars: [ "variables" ],
    verb: [ "method" ],
    webhook_url: [ "url" ],
    when: [ "events", "event" ],
    workflow: [ "match.workflow" ],
    workflows: [ "workflow", "match.workflow" ]
   };
   function Ai(e, t) {
    const n = Oi(e);
    if (t.includes(n)) return n;
    const s = Object.hasOwn(Ni, n) ? Ni[n] : void 0;
    const r = s?.find(e => t.includes(e.replace(/\..*/, "")));
    return r ?? oo(e, t);
   }
   function Oi(e) {
    return e.toLowerCase().replaceAll("-", "_");
   }
   var Ii = {
    TAB_AS_INDENT: "is indented with a tab; write spaces",
    MULTIPLE_DOCS: "holds several documents; write one",
    BAD_SCALAR_START: "has a text that starts with %, @ or `; put it in quotes",
    BAD_DQ_ESCAPE: "has a backslash in double quotes; write two, or use single quotes"
   };
   var Mi = [ [ /^( *-)(?=[^\s-].*:(?:\s|$))/, "$1 ", "lacks a space after its -; write - key: value" ], [ /^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/, "$1 ", "lacks a space after its colon; write key: value" ], [ /^([ -]*[\w-]+)(?= *$| +[^:\s]+$| +[[{])/, "$1:", "has no colon; write key: value" ], [ /(?<=[\w"'\]}]) +(?=[\w-]+: )/g, ", ", "lacks a comma before a key inside of { }; write {a: b, c: d}" ], [ /\$\{[^}]*\}/g, "x", "has ${...} without quotes inside of { } or [ ]; put that text in quotes" ], [ /([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/, "$1", "has text after a closing quote; put the whole text in one pair of quotes" ], [ /^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/, "$1", "has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own" ] ];
   var ji = /[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
   var Ti = /[:-] +[|>][-+\d]?\s?$/;
   var Li = {
    text: 5e4,
    line: 1e3
   };
   var qi = `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`;
   function Pi(e, t) {
    const n = t(e);
    const [s] = n;
    const r = s?.line ?? 1;
    const o = n.find(e => e.line === r && Ii[e.code]);
    if (o) return {
     line: r,
     message: Ii[o.code] ?? ""
    };
    const i = s?.opened();
    const a = /^(?:Missing closing|Flow) /.test(s?.message ?? "");
    if (i && (a || i.line < r)) return {
     line: i.line,
     message: `opens a ${i.character} that is not closed, on this line or deeper ones; close it, or put the whole text in quotes`
    };
    if (e.length > Li.text) return {
     line: r,
     message: qi
    };
    const c = [ "", ...e.replace(/^\ufeff/, "").split(/\r?\n/) ];
    let u = {
     line: r,
     message: qi
    };
    let l = r;
    for (const {row: e, ...n} of Ri(c, r)) {
     if (e === c[n.line]) continue;
     const [s] = t(c.with(n.line, e).slice(1).join("\n"));
     const r = s?.line ?? Number.POSITIVE_INFINITY;
     if (r > l) [l, u] = [ r, n ];
    }
    return u;
   }
   function Ci(e) {
    const [t] = e.match(ji) ?? [];
    if (t === void 0) return null;
    const n = t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const s = t === " " ? "a no-break space" : "a character";
    return `holds ${s} (U+${n}), which is not a space in YAML; write plain spaces`;
   }
   function* Ri(e, t) {
    const n = [ t, t - 1, t + 1 ].flatMap(t => {
     const n = e[t] ?? "";
     return n === "" || n.length > Li.line ? [] : [ {
      line: t,
      row: n
     } ];
    });
    for (const {line: e, row: t} of n) {
     const n = Ci(t);
     if (n) yield {
      line: e,
      row: t.replace(ji, " "),
      message: n
     };
    }
    for (const {line: t, row: s} of n) {
     const n = e[t - 1] ?? "";
     if (Ti.test(n)) yield {
      line: t,
      row: `${n.replace(/\S.*/, "")}  ${s.trimStart()}`,
      message: "belongs to the | or > above it; indent it deeper"
     };
     for (const [e, n, r] of Mi) yield {
      line: t,
      row: s.replace(e, n),
      message: r
     };
     yield* Ui(e, t);
    }
   }
   function Ui(e, t) {
    const n = e[t] ?? "";
    const s = /^ *- /.test(n) ? "-" : "key";
    const r = s === "-" ? /(?<=^ *)- / : /(?<=^ *(?:- +)?)[\w"'$]/;
    const o = n.search(r);
    const i = Ei.includes(n.trim().split(":", 1).join());
    const a = new Map(e.slice(0, t).map((e, t) => [ e.search(r), t ]));
    const c = e => Math.abs(e - o);
    return [ ...a ].filter(([e]) => e >= 0 && (e === 0 || !i)).sort(([e], [t]) => c(e) - c(t) || t - e).map(([e, r]) => ({
     line: t,
     row: " ".repeat(e) + n.trimStart(),
     message: `is indented by ${o} ${o === 1 ? "space" : "spaces"}; write ${e}, to line up with the ${s} on line ${r}`
    }));
   }
   var Di = 1024 * 1024;
   var Bi = 100;
   var Fi = 100;
   var Yi = 64;
   var Ki = `is nested deeper than ${Yi} levels; write it flatter`;
   var Hi = 1e3;
   var Gi = new RegExp(`(?:[-?:] ){${Hi}}`);
   function Wi({text: e, file: t}) {
    const n = e => new s.x([ {
     file: t,
     message: e
    } ]);
    if (Buffer.byteLength(e) > Di) throw n("is larger than 1 MiB; split it, or take out what is old");
    if (zi(e)) throw n(Ki);
    const {document: r, lines: o} = Ji(e);
    if (r.errors.some(({code: e}) => e === "RESOURCE_EXHAUSTION")) throw n(Ki);
    if (r.errors.length > 0) throw new s.x([ {
     file: t,
     ...Pi(e, Vi)
    } ]);
    const i = Xi(r);
    if (i === null) throw n(Ki);
    if (i.length > 0) throw new s.x(i.map(({offset: e, path: n, message: s}) => ({
     file: t,
     line: o.linePos(e).line || 1,
     path: di(n),
     message: s
    })));
    return {
     data: Qi(r, n),
     problem: (e, n) => ({
      file: t,
      line: na(r, o, e),
      path: di(e),
      message: n
     })
    };
   }
   function Ji(e) {
    const t = new LineCounter;
    const n = Rn(e, {
     lineCounter: t,
     prettyErrors: false,
     schema: "core",
     merge: false,
     resolveKnownTags: false,
     uniqueKeys: false
    });
    return {
     document: n,
     lines: t
    };
   }
   function Vi(e) {
    const {document: t, lines: n} = Ji(e);
    const s = e => n.linePos(e).line || 1;
    return t.errors.map(({code: n, message: r, pos: [o]}) => ({
     line: s(o),
     opened() {
      let n = null;
      x(t, {
       Node(t, {range: r}) {
        const [i = 0, a = 0] = r ?? [];
        const c = e.charAt(i);
        if (i <= o && o <= a && /["'[{]/.test(c)) n = {
         line: s(i),
         character: c
        };
       }
      });
      return n;
     },
     code: n,
     message: r
    }));
   }
   function zi(e) {
    let t = 0;
    for (let n = 0; n < e.length; n++) {
     const s = e[n];
     if (s === "[" || s === "{") t += 1; else if (s === "]" || s === "}") t = Math.max(0, t - 1);
     if (t > Hi) return true;
    }
    return Gi.test(e);
   }
   function Qi(e, t) {
    try {
     return e.toJS({
      maxAliasCount: 1 + Bi
     });
    } catch (e) {
     if (!(e instanceof ReferenceError)) throw e;
     throw t(`uses aliases more than ${Bi} times; write less`);
    }
   }
   function Xi(e) {
    const t = [];
    const n = new Map;
    const s = new Map;
    let r = 0;
    let o = false;
    const i = (e, n, s) => {
     t.push({
      offset: e.range?.[0] ?? 0,
      path: n,
      message: s
     });
     return t.length > Fi ? x.BREAK : void 0;
    };
    const a = () => {
     o = true;
     return x.BREAK;
    };
    const c = (e, t) => {
     r += 1;
     const o = n.get(e.source);
     const c = () => ta([ ...t, e ]);
     if (o === void 0) return i(e, c(), oa(e));
     if (t.includes(o)) return i(e, c(), `*${e.source} holds itself`);
     s.set(e, o);
     const u = Zi(t) + ea(o, s);
     return u > Yi ? a() : void 0;
    };
    const u = (e, t) => {
     const n = new Set;
     for (const {key: s} of e.items) {
      const r = y(s) ? sa(s.value) : null;
      const o = r === null ? "is not a plain key; write key: value" : n.has(r) ? "is there twice; keep one" : null;
      n.add(r ?? "");
      if (o === null) continue;
      const a = [ ...ta([ ...t, e ]), r ?? "?" ];
      const c = i(b(s) ? s : e, a, o);
      if (c !== void 0) return c;
     }
     return;
    };
    x(e, {
     Node(e, t, s) {
      if (t.tag !== void 0) {
       const e = ta([ ...s, t ]);
       const n = i(t, e, ra(t.tag));
       if (n !== void 0) return n;
      }
      if (d(t)) return c(t, s);
      if ("anchor" in t && t.anchor) n.set(t.anchor, t);
      if (!m(t) && !w(t)) return;
      if (Zi(s) === Yi) return a();
      return m(t) ? u(t, s) : void 0;
     }
    });
    if (o) return null;
    t.sort((e, t) => e.offset - t.offset);
    if (t.length > Fi) {
     const {offset: e = 0} = t[Fi] ?? {};
     const n = {
      offset: e,
      path: [],
      message: "and more like these"
     };
     return [ ...t.slice(0, Fi), n ];
    }
    if (r > Bi) {
     const e = `has ${r} aliases; write ${Bi} at most`;
     t.push({
      offset: 0,
      path: [],
      message: e
     });
    }
    return t;
   }
   function Zi(e) {
    return e.filter(e => m(e) || w(e)).length;
   }
   function ea(e, t, n = new Map) {
    const s = n.get(e);
    if (s !== void 0) return s;
    const r = d(e) ? [ t.get(e) ] : g(e) ? [ e.key, e.value ] : m(e) || w(e) ? e.items : [];
    let o = 0;
    for (const e of r) o = Math.max(o, ea(e, t, n));
    if (m(e) || w(e)) o += 1;
    n.set(e, o);
    return o;
   }
   function ta(e) {
    return e.flatMap((t, n) => {
     if (g(t)) return [ y(t.key) ? sa(t.key.value) : "?" ];
     const s = e[n + 1];
     return w(t) && s ? [ t.items.indexOf(s) ] : [];
    });
   }
   function na(e, t, n) {
    let s = e.contents;
    let r = 0;
    for (const t of n) {
     if (d(s)) s = s.resolve(e);
     if (m(s)) {
      const e = s.items.find(({key: e}) => y(e) && sa(e.value) === t);
      if (!e) break;
      if (y(e.key)) r = e.key.range?.[0] ?? r;
      s = e.value;
     } else if (w(s)) {
      s = s.items[Number(t)];
      if (b(s)) r = s.range?.[0] ?? r;
     } else break;
    }
    return t.linePos(r).line || 1;
   }
   function sa(e) {
    return e === null ? "" : String(e);
   }
   function ra(e) {
    return `has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
   }
   function oa({source: e}) {
    return `*${e} is not defined above; quote the value if it is plain text`;
   }
   var ia = /extends|\\[xuU]/;
   function aa(e) {
    if (!ia.test(e.text)) return null;
    const {data: t, problem: n} = Wi(e);
    const s = zr(String(Dr(t, "extends") ?? ""));
    return s && {
     from: s,
     problem: e => n([ "extends" ], e)
    };
   }
   function ca(e) {
    const {data: t, problem: n} = Wi(e);
    const {file: r} = e;
    if (Gr(t)) return {
     file: r,
     data: t,
     problem: n
    };
    const o = t === null ? "is empty; write notify, chains or receive" : "holds no mapping; write notify:, chains: or receive: at its top";
    throw new s.x([ {
     file: r,
     message: o
    } ]);
   }
   var ua = [ {
    path: [ "notify", "webhooks" ],
    key: "enabled"
   }, {
    path: [ "chains" ],
    key: "enabled"
   }, {
    path: [ "receive", "providers" ],
    key: "active"
   }, {
    path: [ "receive", "functions" ],
    key: "active"
   } ];
   function la(e, t) {
    const n = {
     problems: [],
     isWhole: true,
     fileOf: () => e.file
    };
    if (Dr(e.data, "extends") === void 0) return {
     ...e,
     ...n
    };
    const s = t !== null && Dr(t.data, "extends") !== void 0;
    const r = s ? [ t.problem([ "extends" ], `is not read in a file that ${e.file} extends; one level is all, so take it out`) ] : [];
    const o = [ t, e ].find(e => e !== null && !fa(e));
    if (o) return {
     ...o,
     ...n,
     problems: r
    };
    const i = new Map(ua.map(({path: n, key: s}) => {
     const o = pa(e, t, n, s);
     r.push(...o.problems);
     return [ n.join("."), o.items ];
    }));
    const a = e => i.get(e) ?? [];
    const c = (n, s) => {
     const r = [ t, e ].flatMap(e => e === null ? [] : [ Dr(e.data, n) ]);
     if (r.every(e => e === void 0)) return {};
     const o = s.filter(e => r.some(t => Dr(t, e) !== void 0)).map(e => [ e, a(`${n}.${e}`).map(da) ]);
     return {
      [n]: Object.fromEntries([ ...r.flatMap(e => Object.entries(Object(e))), ...o ])
     };
    };
    const u = a("chains").map(da);
    return {
     data: {
      extends: Dr(e.data, "extends"),
      ...c("notify", [ "webhooks" ]),
      ...u.length > 0 && {
       chains: u
      },
      ...c("receive", [ "providers", "functions" ])
     },
     problem(n, s) {
      for (const e of ua) {
       const {length: t} = e.path;
       const r = a(e.path.join("."))[Number(n[t])];
       if (r && e.path.every((e, t) => e === n[t])) return r.from.problem([ ...e.path, r.index, ...n.slice(t + 1) ], s);
      }
      const r = ({data: e}) => n.length > 0 && ha(e, n.slice(0, 2)) !== void 0;
      const o = t !== null && !r(e) && r(t) ? t : e;
      return o.problem(n, s);
     },
     problems: r,
     isWhole: t !== null,
     fileOf: (t, n) => a(t)[n]?.from.file ?? e.file
    };
   }
   function fa({data: e}) {
    const t = [ "notify", "receive" ].map(t => Dr(e, t));
    return t.every(e => e === void 0 || Gr(e)) && ua.every(({path: t}) => {
     const n = ha(e, t);
     return n === void 0 || Array.isArray(n);
    });
   }
   function ha(e, t) {
    return t.reduce((e, t) => Dr(e, String(t)), e);
   }
   function da({value: e}) {
    return e;
   }
   function pa(e, t, n, s) {
    const r = e => {
     const t = ha(e.data, n);
     return Array.isArray(t) ? t.map((t, n) => ({
      value: t,
      from: e,
      index: n
     })) : [];
    };
    const o = t === null ? [] : r(t);
    const i = new Map(o.map((e, t) => [ Dr(e.value, "name"), {
     item: e,
     place: t
    } ]));
    const a = [];
    const c = r(e).filter(({value: r, index: c}) => {
     const u = Dr(r, "name");
     const l = ma(r, s);
     const f = typeof u === "string" ? i.get(u) : void 0;
     if (t === null || f === void 0 && !l) return !l;
     const h = t => a.push(e.problem([ ...n, c, "name" ], t));
     if (f === void 0) {
      const e = [ ...i.keys() ].filter(e => typeof e === "string");
      const s = oo(String(u), e);
      h(`${t.file} has no "${u}" in ${n.join(".")} to switch off; ${s === null ? "take this entry out, or write all of it" : `did you mean ${s}?`}`);
     } else if (!l) h(`"${u}" is the name of an entry of ${t.file}; write its own`); else if (Dr(f.item.value, "optional") !== true) h(`"${u}" of ${t.file} cannot be switched off here, since it has no optional: true there; take this entry out`); else o[f.place] = {
      ...f.item,
      value: {
       ...Object(f.item.value),
       [s]: false
      }
     };
     return !l;
    });
    return {
     items: [ ...o, ...c ],
     problems: a
    };
   }
   function ma(e, t) {
    return Gr(e) && Object.keys(e).length === 2 && typeof Dr(e, "name") === "string" && Dr(e, t) === false;
   }
   var ga = 3;
   function ya(e, {misplaced: t = {}, inside: n = {}, missing: s = {}} = {}) {
    const r = Object.keys(e);
    const i = o.Ikc(e, ({expected: e}) => {
     const t = e?.slice(1, -1) ?? "";
     return `is missing; write ${Sa(s, t) ?? `${t}: ...`}`;
    });
    const a = r.filter(t => e[t]?.type !== "optional");
    const c = (a.length > 0 ? a : r).slice(0, ga).map(e => `${e}: ...`).join(", ");
    const u = o.ZmZ(e => {
     const {input: t} = e;
     const n = typeof t === "string" ? _a(t) : null;
     return n ?? ba(`must be a mapping, as {${c}}`)(e);
    });
    return o.RZV(s => {
     if (s === void 0) return o.rej(e);
     if (!Gr(s)) return u;
     const a = Object.keys(s).filter(e => !r.includes(e));
     if (a.length === 0) return i;
     return o.FsL(i, o.H0v(({addIssue: e}) => {
      const o = new Set;
      for (const i of a) {
       const a = r.find(e => Sa(n, e)?.includes(i));
       if (a !== void 0 && o.has(a)) continue;
       if (a !== void 0) o.add(a);
       const c = a ?? Ai(i, r);
       e({
        message: Sa(t, i) ?? $a(i, c, r),
        path: [ Ea(s, i) ],
        expected: xa(s, i, c, a)
       });
      }
     }));
    });
   }
   function wa(e, t, n) {
    return o.FsL(o.IeY(Gr, ba(n)), o.NTK(({dataset: n, addIssue: s}) => {
     const r = n.value;
     const i = Object.entries(r).map(([n, i]) => {
      const a = Ea(r, n);
      const c = o.xLC(e, i);
      for (const e of c.issues ?? []) s({
       message: e.message,
       path: [ a, ...e.path ?? [] ]
      });
      const u = t(n);
      if (u !== null) s({
       message: u,
       path: [ a ]
      });
      return [ n, c.output ];
     });
     return Object.fromEntries(i);
    }));
   }
   function va(e, t, n) {
    return o.RZV(s => {
     if (s === void 0) return o.KCZ([ t, n ]);
     return e(s) ? t : n;
    });
   }
   function ba(e) {
    return ({input: t}) => {
     if (t === null || t === void 0) return `${e}; it is empty`;
     if (Array.isArray(t)) return `${e}, not a list`;
     const [n = null] = Gr(t) ? Object.keys(t).flatMap(ka) : [];
     if (n !== null) return n;
     return `${e}, not a ${Gr(t) ? "mapping" : typeof t}`;
    };
   }
   function ka(e) {
    const t = e.startsWith("-") ? Ci(e) : null;
    return t === null ? [] : [ t ];
   }
   function $a(e, t, n) {
    if (e === "<<") return "is not read: merge keys are not part of YAML 1.2; write the keys out";
    const s = Ci(e) ?? _a(e);
    if (s !== null) return s;
    return t === null ? `unknown key; write one of ${n.join(", ")}` : `unknown key; did you mean ${t}?`;
   }
   function _a(e) {
    return /^[A-Za-z_]+:(?!\/\/)/.test(e) ? "lacks a space after its colon; write key: value" : null;
   }
   function Sa(e, t) {
    return Object.hasOwn(e, t) ? e[t] : void 0;
   }
   function xa(e, t, n, s) {
    if (n === null) return;
    const r = Dr(e, n);
    if (r === void 0 || r === null) return n;
    if (s === void 0) return;
    return typeof r === "object" ? `${s}.${t}` : s;
   }
   function Ea(e, t) {
    return {
     type: "unknown",
     origin: "value",
     input: e,
     key: t,
     value: Reflect.get(e, t)
    };
   }
   function Na(e) {
    if (e.length === 0) return {
     error: "no status code is given; write one, for example 2xx"
    };
    const t = [];
    for (const n of e) {
     const e = Aa(String(n).trim());
     if (!e) return {
      error: `${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (302), a class (2xx) or a range (200-206)`
     };
     t.push(e);
    }
    return t;
   }
   function Aa(e) {
    const t = /^([1-5])xx$/i.exec(e);
    if (t) {
     const e = Number(t[1]) * 100;
     return {
      from: e,
      to: e + 99
     };
    }
    const n = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);
    if (!n) return null;
    const s = Number(n[1]);
    const r = Number(n[2] ?? n[1]);
    return s <= r ? {
     from: s,
     to: r
    } : null;
   }
   function Oa(e) {
    return e.map(({from: e, to: t}) => {
     if (e === t) return String(e);
     const n = e % 100 === 0 && t === e + 99;
     return n ? `${e / 100}xx` : `${e}-${t}`;
    }).join(", ");
   }
   function Ia(e, t) {
    return e.some(({from: e, to: n}) => t >= e && t <= n);
   }
   var Ma = 1e3;
   function ja(e, t) {
    let n = e.length > 0 && e.every(e => e.startsWith("!"));
    for (const {negated: s, tokens: r} of La(e)) if (Ya(r, t)) n = !s;
    return n;
   }
   var Ta = new WeakMap;
   function La(e) {
    const t = Ta.get(e);
    if (t !== void 0) return t;
    const n = e.map(e => {
     const t = e.startsWith("!");
     const n = Pa(t ? e.slice(1) : e);
     if (typeof n === "string") throw new Error(n);
     return {
      negated: t,
      tokens: n
     };
    });
    Ta.set(e, n);
    return n;
   }
   function qa(e) {
    if (e.length > Ma) return `the pattern is longer than ${Ma} characters`;
    const t = Pa(e.startsWith("!") ? e.slice(1) : e);
    return typeof t === "string" ? `${JSON.stringify(e)} is not a pattern: ${t}` : null;
   }
   function Pa(e) {
    const t = [ ...e ];
    const n = [];
    if (t.length === 0) return "it is empty; write ** to match everything";
    const s = e.endsWith("[bot]") ? t.length - 5 : -1;
    let r = 0;
    while (r < t.length) {
     const e = t[r] ?? "";
     if (e === "*") {
      let e = r;
      while (t[e] === "*") e++;
      const s = r === 0 || t[r - 1] === "/";
      const o = e - r > 1 && s && t[e] === "/";
      if (o) n.push({
       accepts: Ra,
       repeats: false,
       skips: [ 1, 3 ]
      });
      const i = e - r > 1 ? Ca : Ua;
      n.push({
       accepts: i,
       repeats: true,
       skips: [ 1 ]
      });
      r = e;
      if (t[r] === "?" || t[r] === "+") return Ba(t[r]);
      continue;
     }
     if (e === "?" || e === "+") return Ba(e);
     let o = Da(e);
     let i = r + 1;
     if (e === "\\") {
      const e = t[i++];
      if (e === void 0) return "nothing follows the last \\";
      o = Da(e);
     } else if (e === "[" && r !== s) {
      const e = t.indexOf("]", r);
      if (e < 0) return "[ has no ]; write \\[ for the character itself";
      const n = Fa(t.slice(r + 1, e));
      if (!n) return `${t.slice(r, e + 1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;
      o = e => n.has(e);
      i = e + 1;
     }
     const a = t[i];
     if (a === "?" || a === "+") i++;
     n.push({
      accepts: o,
      repeats: a === "+",
      skips: a === "?" ? [ 1 ] : []
     });
     r = i;
    }
    return n;
   }
   var Ca = () => true;
   var Ra = () => false;
   var Ua = e => e !== "/";
   function Da(e) {
    return t => t === e;
   }
   function Ba(e) {
    return `${e} must follow a character or [...]; write \\${e} for the character itself`;
   }
   function Fa(e) {
    const t = e.join("");
    if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t)) return null;
    const n = new Set;
    for (const [e] of t.matchAll(/.-.|./g)) {
     const t = e.charCodeAt(0);
     const s = e.charCodeAt(e.length - 1);
     if (t > s) return null;
     for (let e = t; e <= s; e++) n.add(String.fromCharCode(e));
    }
    return n;
   }
   function Ya(e, t) {
    let n = new Uint8Array(e.length + 1);
    n[0] = 1;
    for (const s of t) {
     const t = new Uint8Array(e.length + 1);
     Ka(e, n);
     for (const [r, o] of e.entries()) {
      if (n[r] === 0 || !o.accepts(s)) continue;
      t[r + 1] = 1;
      if (o.repeats) t[r] = 1;
     }
     n = t;
    }
    Ka(e, n);
    return n[e.length] === 1;
   }
   function Ka(e, t) {
    for (const [n, s] of e.entries()) {
     if (t[n] === 0) continue;
     for (const e of s.skips) t[n + e] = 1;
    }
   }
   var Ha = 60;
   var Ga = [ "yes", "on", "true", "y", "1" ];
   var Wa = [ "no", "off", "false", "n", "0" ];
   function Ja(e) {
    return t => typeof t.input === "object" ? ba(e)(t) : `${e}, not ${hc(t.received)}`;
   }
   var Va = o.YjP(ba("must be a text in quotes"));
   var za = o.FsL(o.YjP(Ja("must be a text")), o.hq("is empty; write a text, or leave the key out"), o.z6Y(fc, "holds ${...}, which means nothing here; write it out"));
   var Qa = o.FsL(za, o.Ru6(100, "is longer than 100 characters; write a shorter one"), o.z6Y(e => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) && e.trim() === e, "must be one line without spaces around it; write it so"));
   var Xa = ec(false);
   var Za = ec(true);
   function ec(e) {
    return o.FsL(za, o.H0v(({dataset: t, addIssue: n}) => {
     const s = t.typed ? hr(t.value, e) : null;
     if (s?.kind === "error") n({
      message: s.message
     });
    }));
   }
   var tc = o.zMY(e => {
    const t = String(e.input).toLowerCase();
    const n = Ga.includes(t) ? "true" : Wa.includes(t) ? "false" : null;
    const s = Ja("must be true or false")(e);
    if (n === null) return s;
    return `${s}; write ${n}${t === n ? " without quotes" : ""}`;
   });
   function nc(e) {
    return o.KIO(e, t => {
     const n = e.join(", ");
     if (typeof t.input !== "string") return Ja(`must be one of ${n}`)(t);
     const s = oo(t.input, e) ?? e.find(e => e.endsWith(`_${t.input}`));
     return `${hc(t.received)} is not known here; write ${s ?? `one of ${n}`}`;
    });
   }
   var sc = e => o.KCZ([ o.YjP(), o.aig() ], Ja(e));
   var rc = o.FsL(sc("must be a time such as 30s"), o.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
    const s = Qn(e.value);
    if (s !== null) return s;
    t({
     message: `${hc(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
    });
    return n;
   }));
   var oc = o.FsL(sc("must be a code such as 302, 2xx or 200-206"), o.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
    const s = Na([ e.value ]);
    if (!("error" in s)) return s;
    t({
     message: s.error
    });
    return n;
   }));
   var ic = o.FsL(dc(oc, "must be codes such as 302, 2xx or 200-206"), o.pdi(e => e.flat()));
   var ac = o.FsL(o.YjP(e => typeof e.input === "number" ? `is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"` : Ja('must be a pattern in quotes, as "release/**"')(e)), o.z6Y(fc, "holds ${...}, which means nothing here; write it out"), o.H0v(({dataset: e, addIssue: t}) => {
    const n = e.typed ? qa(e.value) : null;
    if (n !== null) t({
     message: n
    });
   }));
   var cc = dc(ac, "must be a pattern or a list of patterns");
   var uc = o.KCZ([ o.YjP(), o.aig(), o.zMY() ], Ja("must be a text, a number, true or false"));
   var lc = o.KCZ([ o.YjP(), o.aig(), o.zMY(), o.chJ() ], Ja("must be a text, a number, true, false or null"));
   function fc(e) {
    return !e.includes("${");
   }
   function hc(e) {
    return e.length > Ha ? `${e.slice(0, Ha)}...` : e;
   }
   function dc(e, t) {
    const n = o.FsL(o.YOg(e, ba(t)), o.BpQ(1, `${t}; the list is empty`));
    const s = o.FsL(e, o.pdi(e => [ e ]));
    return va(Array.isArray, n, s);
   }
   var pc = [];
   function mc(e, t) {
    const n = dc(e, t);
    const s = o.FsL(o.IeY(() => true), o.pdi(() => []));
    return o.lqM(o.RZV(e => e === pc ? s : n), pc);
   }
   var gc = /^[\w!#$%&'*+.^`|~-]+$/;
   var yc = "is not a header name; write letters, digits and -";
   var wc = o.FsL(za, o.yGV(gc, yc));
   var vc = [ "jobserv", "github", "standard-webhooks", "slack", "stripe" ];
   var bc = o.FsL(o.YjP(Ja("must be a text")), o.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), o.z6Y(e => !e.includes("${"), "holds ${...}, which means nothing here; write it out"));
   function kc(e, t) {
    const n = e.map(e => `\${${e}}`).join(", ");
    return o.FsL(o.YjP(Ja("must be a text")), o.H0v(({dataset: s, addIssue: r}) => {
     if (!s.typed) return;
     const o = [ ...s.value.matchAll(/\$\{([^}]*)\}?/g) ];
     const i = o.find(([, t = ""]) => !e.includes(t));
     if (i !== void 0) r({
      message: `holds ${hc(i[0])}, which isn't known here; write ${n}`
     }); else if (!s.value.includes(`\${${t}}`)) r({
      message: `does not hold \${${t}}; write it where it belongs`
     });
    }));
   }
   var $c = kc([ "id", "timestamp", "body" ], "body");
   var _c = o.FsL(kc([ "id", "timestamp", "signature" ], "signature"), o.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"));
   var Sc = ya({
    algorithm: o.lqM(nc([ "sha1", "sha256", "sha384", "sha512" ]), "sha256"),
    header: wc,
    prefix: o.lqM(bc, ""),
    encoding: o.lqM(nc([ "hex", "base64" ]), "hex"),
    signed: o.lqM($c),
    value: o.lqM(_c),
    timestamp_header: o.lqM(wc)
   }, {
    missing: {
     header: "header: X-Signature"
    }
   });
   var xc = va(e => typeof e !== "object", nc(vc), Sc);
   function Ec(e) {
    return wa(e, e => gc.test(e) && e !== "__proto__" ? null : yc, "must be a mapping of header names to values");
   }
   var Nc = "is not a name of a query parameter; write one";
   function Ac(e) {
    return wa(e, e => e === "" || e === "__proto__" ? Nc : null, "must be a mapping of query parameters to values");
   }
   var Oc = o.FsL(o.YjP(Ja("must be a name of the secrets input")), o.yGV(/^[A-Za-z0-9_-]+$/, "is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
   var Ic = mc(Oc, "must be a name of the secrets input, or a list of them");
   var Mc = Oc;
   var jc = o.FsL(o.YjP(Ja("must be the file name of a workflow")), o.yGV(/^[\w.-]+\.ya?ml$/, "is not the file name of a workflow; write one of .github/workflows, as inbound.yml"));
   var Tc = o.FsL(o.YjP(Ja("must be the URL of the relay")), o.z6Y(Bc, "is not the URL of a relay; write https://HOST without a path"));
   var Lc = [ "authorization", "proxy-authorization", "cookie", "x-api-key" ];
   var qc = /token|secret|password|credential|api-?key/i;
   var Pc = {
    secret_name: Mc,
    workflow: o.lqM(jc)
   };
   var Cc = ya(Pc, {
    missing: {
     secret_name: "secret_name: with the name of the secret RELAY"
    }
   });
   var Rc = ya({
    url: Tc,
    ...Pc
   }, {
    missing: {
     url: "url: https://HOST of the relay",
     secret_name: "secret_name: with the name of the secret RELAY"
    }
   });
   function Uc(e) {
    return Lc.includes(e.toLowerCase()) || qc.test(e);
   }
   function Dc({url: e}, t, n) {
    return `${e.replace(/\/$/, "")}/c/${t}.${n}`;
   }
   function Bc(e) {
    if (!URL.canParse(e)) return false;
    const {protocol: t, origin: n} = new URL(e);
    return /^https?:$/.test(t) && e.replace(/\/$/, "") === n;
   }
   var Fc = [ "github", "gitlab", "bitbucket", "docker-hub", "harbor", "quay", "acr", "registry", "gitea", "sonarqube", "slack", "stripe" ];
   var Yc = [ "github", "gitlab", "bitbucket", "harbor", "gitea", "sonarqube", "slack", "stripe" ];
   var Kc = [ "string", "integer", "array", "boolean" ];
   var Hc = ya({
    headers: o.lqM(Ec(cc)),
    query: o.lqM(wa(cc, () => null, "must be a mapping of names to patterns")),
    body: o.lqM(wa(cc, Xc, "must be a mapping of paths to patterns"))
   });
   var Gc = va(e => typeof e !== "object", nc([ "none", ...vc ]), va(e => typeof e === "object" && e !== null && "type" in e, ya({
    type: nc([ "token" ]),
    header: wc,
    prefix: o.lqM(bc)
   }), Sc));
   var Wc = ya({
    name: Qa,
    type: o.lqM(nc(Fc)),
    active: o.lqM(tc, true),
    optional: o.lqM(tc),
    match: o.lqM(Hc),
    signature: o.lqM(Gc),
    tolerance: o.lqM(rc),
    secret_name: Ic
   });
   var Jc = o.KCZ([ o.YjP(), o.aig(), o.zMY(), o.chJ() ], Ja("must be a text, a number, true, false or null"));
   var Vc = ya({
    name: Qa,
    from: o.lqM(nc([ "body", "query", "headers" ]), "body"),
    path: o.lqM(za),
    secret: o.lqM(tc, false),
    type: o.lqM(nc(Kc), "string"),
    required: o.lqM(tc, false),
    default_value: o.lqM(o.L5J())
   });
   var zc = ya({
    name: Qa,
    provider: za,
    uri: o.lqM(za),
    active: o.lqM(tc, true),
    optional: o.lqM(tc),
    match: o.lqM(Hc),
    conditions: o.lqM(o.YOg(ya({
     path: Za,
     accepted_values: dc(Jc, "must be a list of values")
    }), ba("must be a list of {path, accepted_values}")), []),
    variables: o.lqM(o.YOg(Vc, ba("must be a list of variables, each with a name")), [])
   });
   var Qc = ya({
    relay: o.lqM(Cc),
    providers: o.lqM(o.YOg(Wc, ba("must be a list of providers, each with a name")), []),
    functions: o.lqM(o.YOg(zc, ba("must be a list of functions, each with a name")), [])
   });
   function Xc(e) {
    const t = hr(e, true);
    return t.kind === "error" ? t.message : null;
   }
   var Zc = [ "success", "neutral" ];
   var eu = [ "queued", "waiting", "requested", "pending" ];
   var tu = [ "skipped", "stale" ];
   var nu = [ ...Zc, "failure", "timed_out", "startup_failure" ];
   var su = [ "cancelled", "timed_out", "startup_failure" ];
   function ru(e, t) {
    if (t === null) return eu.includes(e) ? "QUEUED" : "RUNNING";
    if (Zc.includes(t)) return "PASSED";
    return tu.includes(t) ? "SKIPPED" : "FAILED";
   }
   function ou(e) {
    return e !== null && nu.includes(e);
   }
   function iu(e) {
    return e === "PASSED" || e === "FAILED" || e === "SKIPPED";
   }
   function au(e) {
    return e === "FAILED" || e === "RUNNING_WITH_FAILURES";
   }
   function cu(e) {
    if (e.length === 0) return null;
    const t = new Set(e);
    const n = t.has("QUEUED") || t.has("RUNNING");
    if (t.has("FAILED")) return n ? "RUNNING_WITH_FAILURES" : "FAILED";
    if (t.size === 1 && t.has("QUEUED")) return "QUEUED";
    if (n) return "RUNNING";
    return t.has("PASSED") ? "PASSED" : "SKIPPED";
   }
   function uu(e, t) {
    if (e === "PASSED" || e === "SKIPPED") return "success";
    if (e !== "FAILED") return "error";
    const n = t.length > 0 && t.every(e => su.includes(e));
    return n ? "error" : "failure";
   }
   var lu = [ "repository", "repository_owner", "workflow", "run_id", "run_number", "run_attempt", "sha", "ref", "ref_name", "head_ref", "base_ref", "event_name", "actor", "server_url", "api_url" ];
   function fu(e, t) {
    const n = e.id === t.runId && e.attempt === t.runAttempt;
    const s = e.headBranch ?? "";
    const r = e.event === "release" ? "tag" : e.refKind;
    const o = r === "tag" ? "tags" : "heads";
    const i = e.event.startsWith("pull_request");
    const a = {
     repository: t.repository,
     repository_owner: t.repository.split("/")[0] ?? "",
     server_url: t.serverUrl,
     api_url: t.apiUrl,
     run_id: String(e.id),
     run_attempt: String(e.attempt)
    };
    if (n) return {
     ...a,
     workflow: t.workflow,
     run_number: String(t.runNumber || ""),
     sha: t.sha,
     ref: t.ref,
     ref_name: t.refName,
     head_ref: t.headRef,
     base_ref: t.baseRef,
     event_name: t.eventName,
     actor: t.actor
    };
    return {
     ...a,
     workflow: e.workflow ?? "",
     run_number: String(e.number ?? ""),
     sha: e.headSha ?? "",
     ref: s && r !== null ? `refs/${o}/${s}` : "",
     ref_name: s,
     head_ref: i ? s : "",
     base_ref: i && e.pullRequest?.base || "",
     event_name: e.event,
     actor: e.actor ?? ""
    };
   }
   function hu(e) {
    const [t, n] = yu(e);
    return {
     ...wu(e),
     color: t,
     color_number: Number.parseInt(t.slice(1), 16),
     emoji: n
    };
   }
   var du = "#1a7f37";
   var pu = "#cf222e";
   var mu = "#59636e";
   var gu = "#9a6700";
   function yu({status: e, noResult: t}) {
    if (t === "cancelled") return [ mu, "🚫" ];
    switch (e) {
    case "PASSED":
     return [ du, "✅" ];

    case "FAILED":
    case "RUNNING_WITH_FAILURES":
     return [ pu, "❌" ];

    case "SKIPPED":
     return [ mu, "⏭️" ];

    case "QUEUED":
    case "RUNNING":
     return [ gu, "⏳" ];
    }
   }
   function wu({status: e, dockerHub: t, noResult: n}) {
    if (n === "cancelled" || n === "stale") return {
     github: "error",
     gitlab: "canceled",
     bitbucket: "STOPPED",
     azure_devops: "error",
     docker_hub: "error"
    };
    switch (e) {
    case "PASSED":
    case "SKIPPED":
     return {
      github: "success",
      gitlab: "success",
      bitbucket: "SUCCESSFUL",
      azure_devops: "succeeded",
      docker_hub: t
     };

    case "FAILED":
     return {
      github: "failure",
      gitlab: "failed",
      bitbucket: "FAILED",
      azure_devops: "failed",
      docker_hub: t
     };

    case "QUEUED":
    case "RUNNING":
    case "RUNNING_WITH_FAILURES":
     return {
      github: "pending",
      gitlab: "pending",
      bitbucket: "INPROGRESS",
      azure_devops: "pending",
      docker_hub: t
     };
    }
   }
   function vu(e) {
    const t = (e, t = "") => process.env[e] || t;
    const n = t("GITHUB_REPOSITORY");
    return {
     repository: n,
     repositoryOwner: t("GITHUB_REPOSITORY_OWNER", n.split("/")[0] ?? ""),
     workflow: t("GITHUB_WORKFLOW"),
     workflowRef: t("GITHUB_WORKFLOW_REF"),
     runId: Number(t("GITHUB_RUN_ID", "0")) || 0,
     runNumber: Number(t("GITHUB_RUN_NUMBER", "0")) || 0,
     runAttempt: Number(t("GITHUB_RUN_ATTEMPT", "1")) || 1,
     sha: t("GITHUB_SHA"),
     workflowSha: t("GITHUB_WORKFLOW_SHA"),
     ref: t("GITHUB_REF"),
     refName: t("GITHUB_REF_NAME"),
     headRef: t("GITHUB_HEAD_REF"),
     baseRef: t("GITHUB_BASE_REF"),
     eventName: t("GITHUB_EVENT_NAME"),
     actor: t("GITHUB_ACTOR"),
     serverUrl: $u(t("GITHUB_SERVER_URL", "https://github.com")),
     apiUrl: $u(t("GITHUB_API_URL", "https://api.github.com")),
     workspace: t("GITHUB_WORKSPACE", process.cwd()),
     runnerName: t("RUNNER_NAME"),
     job: t("GITHUB_JOB"),
     jobId: t("GITEA_ACTIONS") === "true" ? ku(t("ACTIONS_RUNTIME_TOKEN")) : "",
     step: t("GITHUB_ACTION"),
     temp: t("RUNNER_TEMP", process.cwd()),
     event: _u(t("GITHUB_EVENT_PATH"), e)
    };
   }
   function bu({repository: e, workflowRef: t}) {
    const [n = ""] = t.split("@");
    return n.startsWith(`${e}/`) ? n.slice(e.length + 1) : null;
   }
   function ku(e) {
    const [, t = ""] = e.split(".");
    const n = Rr(Buffer.from(t, "base64url").toString());
    const s = Dr(n, "JobID");
    return Number.isSafeInteger(s) ? String(s) : "";
   }
   function $u(e) {
    return e.replace(/\/+$/, "");
   }
   function _u(e, t) {
    if (e === "") return {};
    try {
     return JSON.parse((0, Un.readFileSync)(e, "utf8"));
    } catch (n) {
     t(`the event's payload ${e} cannot be read: ${n}`);
     return {};
    }
   }
   var Su = o.NpB(o.mee(o.YjP()), null);
   var xu = o.NpB(o.mee(o.aig()), null);
   var Eu = o.FsL(o.aig(), o.Y2b());
   var Nu = o.NpB(o.mee(o.FsL(o.YjP(), o.OZ5())), null);
   var Au = o.NpB(o.mee(o.FsL(o.YjP(), o.pdi(e => e || null))), null);
   var Ou = o.Ikc({
    message: o.YjP(),
    author: o.NpB(o.mee(o.Ikc({
     name: Su
    })), null)
   });
   var Iu = o.NpB(o.Ikc({
    ref: Su,
    sha: Su,
    repo: o.NpB(o.Ikc({
     url: o.NpB(o.YjP(), "")
    }), {
     url: ""
    })
   }), {
    ref: null,
    sha: null,
    repo: {
     url: ""
    }
   });
   var Mu = o.Ikc({
    number: o.aig(),
    head: Iu,
    base: Iu
   });
   var ju = o.Ikc({
    id: Eu,
    run_attempt: o.cl6(Eu),
    run_number: xu,
    name: Au,
    workflow_id: o.NpB(o.mee(o.FsL(o.KCZ([ o.aig(), o.YjP() ]), o.pdi(String))), null),
    path: Au,
    display_title: Au,
    event: o.NpB(o.YjP(), ""),
    status: o.NpB(o.YjP(), ""),
    conclusion: Au,
    head_branch: Au,
    head_sha: Au,
    head_commit: o.NpB(o.mee(Ou), null),
    repository: o.NpB(o.Ikc({
     full_name: Su,
     private: o.NpB(o.zMY(), false)
    }), {
     full_name: null,
     private: false
    }),
    head_repository: o.lqM(o.NpB(o.mee(o.Ikc({
     full_name: o.YjP()
    })), null)),
    actor: o.NpB(o.mee(o.Ikc({
     login: o.YjP()
    })), null),
    pull_requests: o.NpB(o.YOg(o.L5J()), []),
    url: Nu,
    html_url: Nu,
    jobs_url: Nu,
    created_at: Su,
    run_started_at: Su,
    started_at: Su,
    updated_at: Su,
    completed_at: Su
   });
   function Tu(e) {
    const {output: t, success: n} = o.xLC(ju, Ju(e));
    if (!n) return null;
    const s = t.repository.full_name;
    const r = Ku(t.path);
    const i = Pu(t.pull_requests, s);
    const a = t.event.startsWith("pull_request");
    const c = a && t.head_repository === void 0 ? i.find(({number: e, head: n}) => r?.kind === "pull" ? String(e) === r.name : n.sha !== null && n.sha === t.head_sha) : void 0;
    const u = r ? null : t.path?.replace(/(\.ya?ml)@.*$/, "$1");
    return {
     id: t.id,
     attempt: t.run_attempt || 1,
     number: t.run_number,
     workflow: t.name ?? u ?? null,
     workflowId: t.workflow_id ?? r?.file ?? null,
     workflowPath: u ?? null,
     title: t.display_title,
     subject: t.head_commit?.message.split("\n")[0]?.trim() || null,
     event: t.event,
     status: t.status,
     conclusion: t.conclusion,
     headBranch: c?.head.ref ?? t.head_branch ?? (r && r.kind !== "pull" ? r.name : null),
     refKind: Lu.test(t.event) ? "branch" : r && r.kind !== "pull" ? r.kind : null,
     headSha: t.head_sha,
     headRepository: t.head_repository !== void 0 ? t.head_repository?.full_name ?? null : a ? qu(c?.head.repo.url) : s,
     isPrivate: t.repository.private,
     actor: t.actor?.login || null,
     author: t.head_commit?.author?.name || null,
     pullRequest: Cu(c ?? i[0], r),
     url: t.url,
     pageUrl: t.html_url,
     jobsUrl: t.jobs_url,
     created: Hn(t.created_at),
     started: Hn(t.run_started_at ?? t.started_at),
     updated: Hn(t.updated_at ?? t.completed_at)
    };
   }
   var Lu = /^(pull_request|merge_group$|schedule$)/;
   function qu(e = "") {
    return /\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1] ?? null;
   }
   function Pu(e, t) {
    return e.flatMap(e => {
     const {output: n, success: s} = o.xLC(Mu, e);
     if (!s) return [];
     const {url: r} = n.base.repo;
     const i = !r || !t || r.endsWith(`/repos/${t}`);
     return i ? [ n ] : [];
    });
   }
   function Cu(e, t) {
    if (e) return {
     number: e.number,
     title: null,
     base: e.base.ref
    };
    return t?.kind === "pull" ? {
     number: Number(t.name),
     title: null,
     base: null
    } : null;
   }
   var Ru = o.NpB(o.mee(o.YjP()), null);
   var Uu = o.Ikc({
    full_name: o.YjP()
   });
   var Du = o.NpB(o.Ikc({
    pull_request: o.NpB(o.mee(o.Ikc({
     number: o.aig(),
     title: Ru,
     head: o.NpB(o.Ikc({
      ref: Ru,
      sha: Ru,
      repo: o.NpB(o.mee(Uu), null)
     }), {
      ref: null,
      sha: null,
      repo: null
     }),
     base: o.NpB(o.Ikc({
      ref: Ru
     }), {
      ref: null
     })
    })), null),
    head_commit: o.NpB(o.mee(Ou), null),
    repository: o.NpB(o.Ikc({
     private: o.zMY()
    }), {
     private: false
    })
   }), {
    pull_request: null,
    head_commit: null,
    repository: {
     private: false
    }
   });
   function Bu(e) {
    const t = o.xLC(o.Ikc({
     workflow_run: o.L5J(),
     workflow: o.NpB(o.mee(o.Ikc({
      name: Ru,
      path: Ru
     })), null)
    }), e);
    if (!t.success) return null;
    const n = Tu(t.output.workflow_run);
    const {name: s, path: r} = t.output.workflow ?? {};
    return n && {
     ...n,
     workflow: s || (n.workflow ?? n.workflowId),
     workflowPath: n.workflowPath ?? (r || null)
    };
   }
   function Fu(e) {
    const t = o.qgA(Du, e.event);
    const n = t.pull_request;
    const s = t.head_commit?.message.split("\n")[0]?.trim() || null;
    return {
     id: e.runId,
     attempt: e.runAttempt,
     number: e.runNumber || null,
     workflow: e.workflow || null,
     workflowId: null,
     workflowPath: bu(e),
     title: n?.title ?? s,
     subject: s,
     event: e.eventName,
     status: "in_progress",
     conclusion: null,
     headBranch: e.headRef || n?.head.ref || e.refName || null,
     refKind: e.ref.startsWith("refs/tags/") ? "tag" : n || e.headRef || e.ref.startsWith("refs/heads/") ? "branch" : null,
     headSha: n?.head.sha || e.sha || null,
     headRepository: n ? n.head.repo?.full_name ?? null : e.repository,
     isPrivate: t.repository.private,
     actor: e.actor || null,
     author: t.head_commit?.author?.name || null,
     pullRequest: n && {
      number: n.number,
      title: n.title,
      base: n.base.ref ?? (e.baseRef || null)
     },
     url: null,
     pageUrl: null,
     jobsUrl: null,
     created: null,
     started: null,
     updated: null
    };
   }
   function Yu(e, t) {
    const n = e.headRepository;
    const s = e.headBranch ?? "";
    return {
     branch: s,
     tag: s,
     notBranch: e.refKind === "tag" ? `${s} is a tag` : null,
     notTag: e.refKind === "branch" ? `${s} is a branch` : null,
     refUncertain: e.refKind === null && s !== "",
     workflow: e.workflow ?? "",
     event: e.event,
     actor: e.actor ?? "",
     repository: n ?? "",
     fork: n?.toLowerCase() !== t.toLowerCase()
    };
   }
   function Ku(e) {
    const [, t, n, s] = /^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e ?? "") ?? [];
    if (t === void 0 || s === void 0) return null;
    if (n !== "pull") return {
     file: t,
     kind: n === "tags" ? "tag" : "branch",
     name: s
    };
    const [, r] = /^(\d{1,15})\/(?:head|merge)$/.exec(s) ?? [];
    return r === void 0 ? null : {
     file: t,
     kind: n,
     name: r
    };
   }
   var Hu = [ "success", "failure", "cancelled", "skipped" ];
   var Gu = new Map([ [ "running", "in_progress" ], [ "blocked", "waiting" ] ]);
   function Wu(e) {
    return Hu.includes(e) ? {
     status: "completed",
     conclusion: e
    } : {
     status: Gu.get(e) ?? e,
     conclusion: null
    };
   }
   function Ju(e) {
    const t = t => Dr(e, t);
    if (t("index_in_repo") === void 0) return e;
    const {status: n, conclusion: s} = Wu(String(t("status")));
    const r = Vu(t("event_payload"));
    const o = Dr(r, "pull_request");
    const i = Dr(o, "head");
    const a = Dr(r, "ref");
    const c = t("workflow_id");
    return {
     id: t("id"),
     run_number: t("index_in_repo"),
     workflow_id: c,
     path: typeof a === "string" ? `${c}@${a}` : null,
     display_title: t("title"),
     event: t("trigger_event") || t("event"),
     status: n,
     conclusion: s,
     head_branch: o === void 0 ? t("prettyref") : Dr(i, "ref"),
     head_repository: o === void 0 ? void 0 : Dr(i, "repo"),
     head_sha: t("commit_sha"),
     repository: t("repository"),
     actor: t("trigger_user"),
     pull_requests: o === void 0 ? [] : [ o ],
     html_url: t("html_url"),
     created_at: t("created"),
     started_at: t("started"),
     updated_at: t(s === null ? "updated" : "stopped")
    };
   }
   function Vu(e) {
    return typeof e === "string" ? Rr(e) : void 0;
   }
   function zu(e) {
    if (e === "requested") return "queued";
    return e === "in_progress" ? "started" : "completed";
   }
   function Qu(e, {status: t, noResult: n}, s) {
    if (e === "queued") return [ "build_queued" ];
    if (e === "started") return [ "build_started" ];
    if (n === "action_required" || n === "incomplete") return [];
    if (n === "cancelled") return [ "build_completed", "build_cancelled" ];
    const r = [ "build_completed" ];
    if (t === "SKIPPED") return r;
    if (t === "PASSED") r.push("build_passed");
    if (au(t)) r.push("build_failed");
    if (s?.changed) r.push("build_status_changed");
    if (s?.fixed) r.push("build_fixed");
    return r;
   }
   function Xu(e) {
    switch (e) {
    case "cancelled":
     return "it was cancelled";

    case "stale":
     return "it is stale";

    case "action_required":
     return "its run waits for approval (action_required)";

    case "incomplete":
     return "its run is completed, but not all of its jobs are; it is reported again when its last job ends";

    case null:
     return null;
    }
   }
   async function Zu({status: e, noResult: t}, n, s) {
    const r = el(e, t, n);
    if (r !== null) return {
     changed: false,
     fixed: false,
     reason: r
    };
    return tl(e, await s(), n);
   }
   function el(e, t, {conclusion: n}) {
    const s = Xu(t);
    if (s !== null) return `the build is ${e}: ${s}`;
    if (n === "cancelled") return "its run was cancelled";
    if (e === "SKIPPED") return "the build is SKIPPED";
    return iu(e) || au(e) ? null : `the build is ${e}, not done`;
   }
   function tl(e, t, n) {
    if (t === null) return {
     changed: true,
     fixed: false,
     reason: `${e}, and no build before it`
    };
    const s = ru(t.status, t.conclusion);
    const r = au(e) ? "FAILED" : e;
    const o = t.id === n.id ? `in attempt ${t.attempt}` : `in run ${t.number ?? t.id}`;
    const i = s !== r;
    return {
     changed: i,
     fixed: i && r === "PASSED",
     reason: `${e}, ${i ? "after" : "as"} ${s} ${o}`
    };
   }
   function nl({runId: e, runAttempt: t, environment: n}) {
    const {eventName: r, event: o} = n;
    if (e === null && r === "workflow_run") {
     const e = Bu(o);
     if (e === null) throw new s.x("the payload of the workflow_run event holds no run that can be read; give the input run-id");
     const n = t ?? e.attempt;
     return {
      runId: e.id,
      attempt: n,
      own: false,
      kind: zu(sl(o)),
      run: n === e.attempt ? e : null
     };
    }
    const i = e ?? n.runId;
    const a = i === n.runId && (t ?? n.runAttempt) === n.runAttempt;
    return {
     runId: i,
     attempt: a ? n.runAttempt : t,
     own: a,
     kind: "completed",
     run: a ? Fu(n) : null
    };
   }
   function sl(e) {
    return Fr(Dr(e, "action"));
   }
   var rl = [ "build_queued", "build_started", "build_completed", "build_passed", "build_failed", "build_status_changed", "build_cancelled", "build_fixed" ];
   var ol = rl.filter(e => ![ "build_queued", "build_started", "build_completed" ].includes(e));
   var il = [ "build_status_changed", "build_fixed" ];
   var al = [ "response", "delivery", "listener", "status", "poll", "event" ];
   var cl = o.IeY(e => typeof e === "string" || typeof e === "object" && e !== null, ba("must be a mapping, a list or a text; write '' for an empty body"));
   var ul = o.FsL(o.aig(Ja("must be a number of seconds")), o.Wwf(0, "must be 0 or more seconds; write 0 for at once"), o.cGV(86400, "must be a day at most; write 86400 or less"));
   var ll = nc(Os);
   var fl = {
    url: o.FsL(Va, o.hq("is empty; write https://host/path")),
    name: o.lqM(Qa),
    enabled: o.lqM(tc, true),
    secret_name: Ic,
    method: o.lqM(o.FsL(o.YjP(Ja("must be a method")), o.Ih0(), ll), "POST"),
    headers: o.lqM(Ec(Va), {}),
    query: o.lqM(Ac(Va)),
    username: o.lqM(Va),
    password: o.lqM(Va),
    payload: o.lqM(nc([ "jobserv", "dockerhub", "github" ])),
    dockerhub: o.lqM(ya({
     repo_name: o.lqM(Va),
     tag: o.lqM(Va)
    })),
    body: o.lqM(cl),
    signature: o.lqM(dc(xc, "must be a signature or a list of them"), [ "jobserv" ]),
    success_codes: o.lqM(ic, "2xx"),
    success_body: o.lqM(ya({
     path: o.lqM(Xa),
     accepted_values: dc(uc, "must be a value or a list of values")
    }, {
     missing: {
      accepted_values: "accepted_values: with the values of a success"
     }
    })),
    idempotent: o.lqM(tc),
    timeout: o.lqM(rc),
    retry_schedule: o.lqM(o.YOg(ul, ba("must be a list of seconds, as [1, 2, 4], or [] for none")))
   };
   var hl = dc(nc(rl), `must be one or more of ${rl.join(", ")}`);
   function dl(e) {
    return o.lqM(hl, e);
   }
   var pl = o.FsL(cc, o.H0v(({dataset: e, addIssue: t}) => {
    const n = e.typed ? e.value.find(ml) : void 0;
    if (n !== void 0) t({
     message: gl(n)
    });
   }));
   function ml(e) {
    return /^!?refs\//.test(e);
   }
   function gl(e) {
    const [, t] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e) ?? [];
    return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t ?? "their names"}`;
   }
   var yl = o.lqM(ya({
    branch: o.lqM(pl),
    tag: o.lqM(pl),
    workflow: o.lqM(cc),
    event: o.lqM(cc),
    actor: o.lqM(cc),
    repository: o.lqM(cc)
   }), {});
   var wl = "belongs to a link of chains; move the webhook there";
   var vl = {
    ...fl,
    match: yl,
    events: dl("build_completed"),
    required: o.lqM(tc, true),
    optional: o.lqM(tc),
    only_failures: o.lqM(tc),
    failures_only: o.lqM(tc)
   };
   var bl = o.FsL(ya(vl, {
    misplaced: {
     callback: wl
    },
    missing: {
     url: "url: https://host/path"
    }
   }), o.pdi(({failures_only: e, only_failures: t, ...n}) => ({
    ...n,
    only_failures: t ?? e ?? false
   })));
   var kl = Object.fromEntries(Object.keys(vl).map(e => [ e, "belongs to a webhook; check its indentation" ]));
   var $l = ya({
    webhooks: o.lqM(o.YOg(bl, ba("must be a list of webhooks, each with a url")), []),
    tests_url: o.lqM(Va),
    email: o.lqM(o.L5J())
   }, {
    misplaced: {
     ...kl,
     chains: "belongs to the top of the file; check its indentation",
     receive: "belongs to the top of the file; check its indentation"
    },
    inside: {
     webhooks: Object.keys(vl)
    }
   });
   var _l = "must be a value or a list of values";
   var Sl = ya({
    path: Xa
   });
   var xl = {
    path: Xa,
    success: mc(uc, _l),
    failure: mc(uc, _l),
    pending: mc(lc, _l)
   };
   var El = ya({
    ...xl,
    success: dc(uc, _l)
   }, {
    missing: {
     success: "success: with the values that mean success"
    }
   });
   var Nl = o.FsL(o.YOg(ya(xl), ba("must be a rule with a path, or a list of them")), o.z6Y(e => e.some(({success: e}) => e.length > 0), "has no rule with success, so it can never succeed; write the values that mean success"));
   var Al = ya({
    state: va(Array.isArray, Nl, El),
    description: o.lqM(Sl),
    context: o.lqM(Sl),
    target_url: o.lqM(Sl),
    conditions: o.lqM(o.YOg(ya({
     path: Xa,
     accepted_values: dc(lc, _l)
    }), ba("must be a list of {path, accepted_values}")))
   }, {
    misplaced: Object.fromEntries(Object.keys(xl).map(e => [ e, "belongs into state; write state: {path: ..., success: ...}" ])),
    inside: {
     state: Object.keys(xl)
    }
   });
   var Ol = ya({
    via: nc(al),
    url: o.lqM(fl.url),
    timeout: o.lqM(rc),
    secret_name: Ic,
    signature: o.lqM(xc, "jobserv"),
    format: o.lqM(Al)
   }, {
    missing: {
     via: `via: with one of ${al.join(", ")}`
    }
   });
   var Il = "has no meaning on a link; write it on the chain";
   var Ml = "belongs to the callback; check its indentation";
   var jl = "has no meaning on a link; write events on the chain";
   var Tl = {
    ...fl,
    callback: Ol
   };
   var Ll = ya(Tl, {
    misplaced: {
     events: Il,
     match: Il,
     only_failures: jl,
     failures_only: jl,
     via: Ml,
     format: Ml,
     optional: "has no meaning on a link; write it on the chain",
     required: "has no meaning on a link, since each must succeed; leave it out"
    },
    inside: {
     callback: [ "via", "format" ]
    },
    missing: {
     url: "url: https://host/path",
     callback: `callback: {via: ...} with one of ${al.join(", ")}`
    }
   });
   var ql = Object.fromEntries(Object.keys(Tl).map(e => [ e, "belongs to a link; check its indentation" ]));
   var Pl = ya({
    name: Qa,
    enabled: o.lqM(tc),
    optional: o.lqM(tc),
    match: yl,
    events: dl("build_passed"),
    timeout: o.lqM(rc, "45m"),
    expect_final_callback: o.lqM(tc, true),
    token_secret_name: o.lqM(Mc),
    relay: o.lqM(Rc),
    webhooks: o.FsL(o.YOg(Ll, ba("must be a list of webhooks, each with a callback")), o.BpQ(1, "has no webhook; write at least one"))
   }, {
    misplaced: ql,
    inside: {
     webhooks: Object.keys(Tl)
    }
   });
   var Cl = [ "skipped", "startup_failure", "action_required" ];
   function Rl(e) {
    const {run: t, runs: n, status: s, place: r} = e;
    const {repository: o, apiUrl: i, serverUrl: a} = r;
    const c = `${i}/repos/${o}/actions`;
    const u = t.url ?? `${c}/runs/${t.id}`;
    const l = Wn();
    const f = l(t.created ?? Bl(n));
    const h = l(Dl(t, n));
    const d = Ul(t, s) ? l(t.started) : void 0;
    return Fl({
     build_id: t.id,
     url: u,
     status: s,
     runs: n.map(e => Yl(e, c, l)),
     web_url: t.pageUrl ?? `${a}/${o}/actions/runs/${t.id}`,
     name: t.title ?? void 0,
     trigger_name: t.workflow ?? void 0,
     created: f,
     completed: h,
     status_events: [ ...f ? [ {
      time: f,
      status: "QUEUED"
     } ] : [], ...d ? [ {
      time: d,
      status: "RUNNING"
     } ] : [], ...h && iu(s) ? [ {
      time: h,
      status: s
     } ] : [] ],
     runs_url: t.jobsUrl ?? `${u}/jobs`,
     reason: Hl(t, r),
     annotation: null,
     github: Fl({
      repository: o,
      head_repository: t.headRepository,
      workflow: t.workflow ?? void 0,
      workflow_path: t.workflowPath ?? void 0,
      run_id: t.id,
      run_number: t.number ?? void 0,
      run_attempt: t.attempt,
      event: t.event,
      ref: t.headBranch ?? void 0,
      sha: t.headSha ?? void 0,
      pull_request: t.pullRequest?.number ?? null,
      actor: t.actor ?? void 0,
      conclusion: t.conclusion ?? void 0
     })
    });
   }
   function Ul({conclusion: e}, t) {
    if (t === "QUEUED" || t === "SKIPPED") return false;
    return e === null || !Cl.includes(e);
   }
   function Dl(e, t) {
    if (e.conclusion !== null) return e.updated;
    if (!t.every(({status: e}) => iu(e))) return null;
    return t.reduce((e, {completed: t}) => t !== null && t > (e ?? 0) ? t : e, null);
   }
   function Bl(e) {
    return e.reduce((e, {created: t}) => t !== null && t < (e ?? 1 / 0) ? t : e, null);
   }
   function Fl(e) {
    for (const [t, n] of Object.entries(e)) if (n === void 0) Reflect.deleteProperty(e, t);
    return e;
   }
   function Yl(e, t, n) {
    const {name: s, status: r} = e;
    const o = e.url ?? (e.id === null ? null : `${t}/jobs/${e.id}`);
    const i = n(e.created);
    const a = n(e.completed);
    const c = o === null ? {
     name: s,
     status: r
    } : {
     name: s,
     url: o,
     status: r,
     log_url: `${o}/logs`
    };
    if (e.pageUrl !== null) c.web_url = e.pageUrl;
    if (i !== void 0) c.created = i;
    if (a !== void 0) c.completed = a;
    if (e.labels.length > 0) c.host_tag = e.labels.join(",");
    return c;
   }
   function Kl(e, t) {
    const n = e.runs.map(e => {
     const n = t(e);
     return n ? {
      ...e,
      tests: n
     } : e;
    });
    return {
     ...e,
     runs: n
    };
   }
   function Hl(e, t) {
    const n = `${t.serverUrl}/${t.repository}`;
    const s = Gl(e, t.repository);
    const r = e.event.startsWith("pull_request") ? e.pullRequest : null;
    if (r) {
     const n = r.title ?? e.title ?? e.subject;
     const o = [ `#${r.number}`, ...s ? [ s ] : [] ].join(", ");
     return Ql(e.event, o, n, zl(r.number, t));
    }
    const o = e.event.startsWith("pull_request") ? e.title : e.subject;
    const i = e.headSha ? `${n}/commit/${e.headSha}` : e.pageUrl;
    return Ql(e.event, s ?? e.headBranch, o ?? e.title, i);
   }
   function Gl({headRepository: e, headBranch: t, event: n}, s) {
    if (t === null) return null;
    if (e === null) return n.startsWith("pull_request") ? `unknown:${t}` : null;
    return e.toLowerCase() === s.toLowerCase() ? null : `${e.split("/")[0]}:${t}`;
   }
   function Wl({completed: e, created: t, status_events: n}, s, r) {
    const o = n.find(({status: e}) => e === "RUNNING");
    const i = Date.parse(o?.time ?? t ?? "");
    const a = (Date.parse(e ?? "") - i) / 1e3;
    const c = a >= 0;
    return {
     "build.duration": c ? Vl(a) : void 0,
     "build.duration_seconds": c ? a : void 0,
     "build.github.short_sha": s.headSha?.slice(0, 7),
     "build.github.author": s.author ?? void 0,
     "build.github.pull_request_url": s.pullRequest === null ? void 0 : zl(s.pullRequest.number, r)
    };
   }
   var Jl = [ "build.duration", "build.duration_seconds", "build.github.short_sha", "build.github.author", "build.github.pull_request_url" ];
   function Vl(e) {
    const t = [ [ Math.floor(e / 3600), "h" ], [ Math.floor(e / 60) % 60, "m" ], [ e % 60, "s" ] ];
    const n = t.findIndex(([e]) => e > 0);
    return t.slice(n).map(([e, t]) => `${e}${t}`).join(" ");
   }
   function zl(e, {repository: t, serverUrl: n, apiUrl: s}) {
    const r = /\/api\/v1$/.test(s) ? "pulls" : "pull";
    return `${n}/${t}/${r}/${e}`;
   }
   function Ql(e, t, n, s) {
    const r = [ n?.replace(/\s+/g, " ").trim(), s ].filter(Boolean);
    const o = `GitHub ${e}${t ? `(${t})` : ""}`;
    return r.length > 0 ? `${o}: ${r.join(", ")}` : o;
   }
   function Xl(e, t) {
    const {github: n} = e;
    const s = t.repoName || n.repository;
    const r = s.split("/");
    const o = r.at(-2);
    const i = Zl(e.completed);
    const a = Zl(e.created);
    const c = t.tag || n.ref;
    return {
     push_data: {
      ...i === null ? {} : {
       pushed_at: i
      },
      ...n.actor ? {
       pusher: n.actor
      } : {},
      ...c ? {
       tag: c
      } : {},
      images: []
     },
     repository: {
      repo_name: s,
      name: r.at(-1) ?? s,
      ...o ? {
       namespace: o,
       owner: o
      } : {},
      repo_url: `${t.serverUrl}/${n.repository}`,
      status: "Active",
      description: "",
      full_description: "",
      dockerfile: "",
      is_private: t.isPrivate,
      is_official: false,
      is_trusted: true,
      star_count: 0,
      comment_count: 0,
      ...a === null ? {} : {
       date_created: a
      }
     }
    };
   }
   function Zl(e) {
    return e === void 0 ? null : Date.parse(e) / 1e3;
   }
   var ef = [ "success", "failure", "cancelled", "skipped" ];
   function tf(e) {
    if (e.trim() === "") return null;
    const t = Rr(e);
    if (!Gr(t)) throw nf();
    const n = Object.entries(t).map(([e, t]) => {
     const n = typeof t === "string" ? t : Dr(t, "result");
     if (typeof n !== "string") throw nf();
     if (ef.includes(n)) return [ e, n ];
     throw new s.x(`input needs says that "${e}" is "${n}"; write one of ${ef.join(", ")}, as "needs: \${{ toJSON(needs) }}" does`);
    });
    return n.length === 0 ? null : new Map(n);
   }
   function nf() {
    return new s.x(`input needs is not a result of jobs; write "needs: \${{ toJSON(needs) }}"`);
   }
   function sf(e, t) {
    const n = new Map;
    for (const s of e) {
     const e = rf(s.name, t);
     if (e) n.set(s, e);
    }
    const s = of(n);
    const r = new Set(s.values());
    const o = [ ...t ].some(([e, t]) => t === "success" && !r.has(e));
    const i = o || e.every(e => e.status !== "PASSED" || s.has(e));
    const a = new Set;
    for (const [e, t] of s) if (!iu(e.status)) a.add(t);
    const c = new Map;
    for (const [e, {key: r}] of n) {
     const n = !iu(e.status) || !a.has(r);
     c.set(e, {
      word: t.get(r) ?? "",
      clear: s.has(e),
      sure: s.has(e) && i && n
     });
    }
    return c;
   }
   function rf(e, t) {
    const [, n, s] = /^([^ ]+)( \(| \/ |$)/.exec(e) ?? [];
    if (n === void 0 || s === void 0) return null;
    return t.has(n) ? {
     key: n,
     kind: s
    } : null;
   }
   function of(e) {
    const t = new Map;
    for (const {key: n, kind: s} of e.values()) {
     const e = t.get(n);
     if (e) e.push(s); else t.set(n, [ s ]);
    }
    const n = new Map;
    for (const [e, [s = "", ...r]] of t) {
     const t = [ s, ...r ].filter(e => e === "").length;
     if (t === 1) n.set(e, ""); else if (r.every(e => e === s) && t === 0) n.set(e, s);
    }
    return new Map([ ...e ].flatMap(([e, {key: t, kind: s}]) => n.get(t) === s ? [ [ e, t ] ] : []));
   }
   function af({needs: e, jobStatus: t}) {
    return e !== null && t === "success";
   }
   function cf(e, t) {
    const {jobId: n, runnerName: s, jobKey: r} = t;
    const o = e.find(e => n !== null && (String(e.id) === n || e.checkRunId === n));
    if (o) return o;
    const i = e => s === null ? e.name === r : e.runnerName === s;
    const a = uf(e, t.needs).filter(e => i(e) && e.status !== "completed" && e.conclusion === null);
    const c = a.filter(e => e.status === "in_progress");
    const [u, l] = c.length > 0 ? c : a;
    return l ? null : u ?? null;
   }
   function uf(e, t) {
    if (t === null) return e;
    const n = e.map(e => ({
     job: e,
     name: e.name,
     status: ru(e.status, e.conclusion)
    }));
    const s = sf(n, t);
    return n.flatMap(e => s.get(e)?.clear ? [] : e.job);
   }
   function lf(e, t, n) {
    const s = t && cf(e, t);
    const r = {
     runs: [],
     self: s,
     lagging: [],
     believed: [],
     forgiven: [],
     doubted: [],
     unfinished: []
    };
    const o = new Map(e.filter(e => e !== s).map(e => [ e, wf(e) ]));
    const i = sf([ ...o.values() ], t?.needs ?? new Map);
    for (const s of e) {
     const e = o.get(s);
     if (e) r.runs.push(ff(e, i.get(e), r)); else if (t && !af(t)) r.runs.push(vf(wf(s), t.jobStatus, n));
    }
    return r;
   }
   function ff(e, t, n) {
    const {name: s, status: r} = e;
    const {word: o, clear: i, sure: a} = t ?? {};
    if (!iu(r)) {
     if (i) n.lagging.push(s);
     if (o !== void 0 && a) {
      n.believed.push(s);
      return vf(e, o, null);
     }
     n.unfinished.push(s);
    } else if (r !== "FAILED" || o !== "success") return e;
    if (a) {
     n.forgiven.push(s);
     return {
      ...e,
      counts: false
     };
    }
    if (t) n.doubted.push(s);
    return e;
   }
   function hf(e) {
    const t = e.filter(({status: e}) => e === "FAILED");
    const n = e => e.join(", ");
    const s = e => n(t.map(({name: t, pageUrl: n}) => e(t, n)));
    return {
     "runs.count": e.length,
     "runs.failed": n(t.map(({name: e}) => e)),
     "runs.failed.slack": s((e, t) => {
      const n = mo(e, /[&<>]/g);
      return t === null ? n : `<${pf(t)}|${n}>`;
     }),
     "runs.failed.markdown": s((e, t) => {
      const n = mf(e);
      return t === null ? n : `[${n}](${pf(t)})`;
     }),
     "runs.failed.html": s((e, t) => {
      const n = mo(e, /[&<>"]/g);
      return t === null ? n : `<a href="${mo(pf(t), /[&<>"]/g)}">${n}</a>`;
     }),
     "runs.skipped": n(e.filter(({status: e}) => e === "SKIPPED").map(({name: e}) => e))
    };
   }
   var df = [ "runs.count", "runs.failed", "runs.failed.slack", "runs.failed.markdown", "runs.failed.html", "runs.skipped" ];
   function pf(e) {
    return e.replace(/[|<>()\s]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   function mf(e) {
    return e.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>|#]/g, "\\$&").replace(/@/g, "@​");
   }
   function gf(e) {
    return [ ...e ].map(([e, t]) => ({
     name: e,
     status: ru("completed", t),
     conclusion: t,
     counts: true,
     id: null,
     url: null,
     pageUrl: null,
     labels: [],
     created: null,
     completed: null
    }));
   }
   function yf(e) {
    return [ ...e?.values() ?? [] ].filter(e => ru("completed", e) === "FAILED");
   }
   function wf(e) {
    const {id: t, name: n, conclusion: s, url: r, pageUrl: o, labels: i, created: a, started: c} = e;
    const u = ru(e.status, s);
    return {
     name: n,
     status: u,
     conclusion: s,
     counts: true,
     id: t,
     url: r,
     pageUrl: o,
     labels: i,
     created: a ?? c,
     completed: iu(u) ? e.completed : null
    };
   }
   function vf(e, t, n) {
    const s = ru("completed", t);
    return {
     ...e,
     status: s,
     conclusion: t,
     completed: n
    };
   }
   var bf = /^[^:/?#]*:\/\/[^/?#]*/;
   function kf(e) {
    return Eo(e).flatMap(e => e.kind === "expression" ? [ {
     name: e.name,
     filters: e.filters.map(({name: e}) => e)
    } ] : []);
   }
   function $f(e, t) {
    const n = [];
    const s = Eo(e);
    const r = s.length === 1;
    for (const e of s) {
     if (e.kind === "text") continue;
     const s = e.kind === "broken" ? [ e.message ] : [ Ef(e.name, t), ...e.filters.map(t => Sf(e.source, t)), xf(e, r && t.optional === true) ];
     for (const t of s) if (t) n.push({
      expression: To(e.source),
      message: t
     });
    }
    return n;
   }
   function _f(e, t) {
    const n = $f(e, t);
    if (Go(e) !== null) return n;
    const s = Eo(e);
    const r = bf.exec(e)?.[0] ?? e;
    if (r.includes("${")) {
     if (s.some(({kind: e}) => e === "broken")) return n;
     n.push({
      expression: "",
      message: "no ${...} may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
     });
     return n;
    }
    const o = s.map(e => e.kind === "text" ? e.text : "x").join("");
    const i = Es(o);
    if (i) n.push({
     expression: "",
     message: i
    });
    return n;
   }
   function Sf(e, t) {
    const n = ti(t);
    if (n === null) return null;
    const {name: s} = t;
    if (ei.includes(s)) return `${To(e)}: ${n}`;
    const r = oo(s, ei);
    const o = r ? `write ${r}` : `write one of ${ei.join(", ")}`;
    return `${To(e)}: there is no filter ${To(s) || '""'}; ${o}`;
   }
   function xf({source: e, filters: t}, n) {
    const s = t.findIndex(({name: e}) => e === "omit");
    if (s < 0) return null;
    if (s < t.length - 1) return `${To(e)}: omit must be the last filter`;
    return n ? null : `${To(e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`;
   }
   function Ef(e, t) {
    const n = jo(e);
    if (n !== null && t.secrets === null) return `${Lf(e)}: no secret may stand here; take it out`;
    if (n !== null ? t.secrets?.has(n) : Of(e, t)) return null;
    const s = If(e, t);
    if (n !== null) return `${Lf(e)}: the input secrets has no ${To(n) || '""'}; ` + (s ? `write ${Lf(s)}, or add it there` : "add it there");
    const r = `${Lf(e)} is not a known name; `;
    const o = Nf.test(e);
    if (s && !o) return `${r}write ${Lf(s)}`;
    const [i = ""] = e.split(".", 1);
    const a = i === "github" ? "github." : Mf(e);
    const c = jf(a, t.names).map(e => a + e);
    const u = `of ${a.slice(0, -1)} there is ${c.join(", ")}; `;
    if (o || i === "github") return r + (c.length > 0 ? u : "") + Af(e);
    return c.length > 0 ? `${r}${u}write one of these` : `${r}names here are ${Tf(t).join(", ")}; write $\${ for a literal \${`;
   }
   var Nf = /^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
   function Af(e) {
    const t = /^\w+(?:\.\w+)*$/.test(e) ? `variables: '{"x": \${{ toJSON(${To(e)}) }}}'` : "variables";
    return `give the value in the step's input ${t} and write \${variables.x}`;
   }
   function Of(e, {names: t, open: n}) {
    return t.has(e) || n.some(t => e.startsWith(t) && /^\S+$/.test(e.slice(t.length)));
   }
   function If(e, {names: t, open: n, secrets: s}) {
    const r = e.slice(e.indexOf(".") + 1);
    const o = [ ...t, ...[ ...s?.keys() ?? [] ].map(e => `secrets.${e}`), ...e.includes(".") ? n.map(e => e + r) : [] ].filter(t => t !== e);
    const i = Mf(e);
    const a = jf(i, o);
    if (a.length === 0) {
     const t = o.find(t => t.endsWith(`.${e}`));
     return oo(e, o) ?? t ?? null;
    }
    const c = e.slice(i.length);
    const u = oo(c, a);
    if (u !== null) return i + u;
    const l = o.filter(e => e.startsWith(i));
    return l.find(e => e.endsWith(`.${c}`)) ?? l.find(e => e.endsWith(`_${c}`)) ?? null;
   }
   function Mf(e) {
    return e.slice(0, e.lastIndexOf(".") + 1);
   }
   function jf(e, t) {
    if (e === "") return [];
    return [ ...t ].flatMap(t => {
     const n = t.slice(e.length);
     return t.startsWith(e) && !n.includes(".") ? [ n ] : [];
    });
   }
   function Tf({names: e, open: t, secrets: n}) {
    const s = [ ...e, ...t, ...n === null ? [] : [ "secrets." ] ];
    return [ ...new Set(s.map(e => e.replace(/\..*/, ".*"))) ];
   }
   function Lf(e) {
    return `\${${To(e)}}`;
   }
   function qf(e) {
    return Object.keys(e);
   }
   var Pf = qf({
    build_id: true,
    url: true,
    status: true,
    runs: true,
    web_url: true,
    name: true,
    trigger_name: true,
    created: true,
    completed: true,
    status_events: true,
    runs_url: true,
    reason: true,
    annotation: true,
    github: true
   });
   var Cf = qf({
    repository: true,
    head_repository: true,
    workflow: true,
    workflow_path: true,
    run_id: true,
    run_number: true,
    run_attempt: true,
    event: true,
    ref: true,
    sha: true,
    pull_request: true,
    actor: true,
    conclusion: true
   });
   var Rf = qf({
    name: true,
    url: true,
    status: true,
    log_url: true,
    web_url: true,
    created: true,
    completed: true,
    host_tag: true
   });
   var Uf = qf({
    github: true,
    gitlab: true,
    bitbucket: true,
    azure_devops: true,
    docker_hub: true,
    color: true,
    color_number: true,
    emoji: true
   });
   var Df = qf({
    state: true,
    description: true,
    context: true,
    target_url: true
   });
   var Bf = qf({
    callback_url: true,
    callback_context: true,
    callback_token: true,
    callback_dispatch: true
   });
   var Ff = (e, t) => t.map(t => `${e}.${t}`);
   var Yf = new Set([ "build", "github", ...Ff("build", Pf), ...Ff("build.github", Cf), ...Jl, ...df, "job.name", "job.id", "event.name", ...Ff("github", lu), ...Ff("status", Uf) ]);
   var Kf = new Set([ ...Yf, ...Bf, "callback_dispatch.url", "callback_dispatch.event_type", "callback_dispatch.client_payload", "callback_dispatch.client_payload.token", ...Ff("callback", Df) ]);
   var Hf = new Set([ ...Yf, ...Ff("run", Rf) ]);
   var Gf = [ "url", "query", "headers", "username", "password", "body", "dockerhub" ];
   var Wf = [ "query", "headers", "body" ];
   function Jf(e) {
    const t = [];
    for (const n of Gf) Qf(Dr(e, n), [ n ], t);
    const n = Dr(Dr(e, "callback"), "url");
    Qf(n, [ "callback", "url" ], t);
    return t;
   }
   function Vf(e) {
    return Jf(e).flatMap(({text: e}) => kf(e).map(({name: e}) => e));
   }
   function zf(e) {
    const t = Vf(e).filter(e => e.startsWith("secrets.")).map(e => e.slice("secrets.".length));
    const n = e.callback?.secret_name ?? [];
    return [ ...new Set([ ...e.secret_name, ...n, ...t ]) ];
   }
   function Qf(e, t, n) {
    if (typeof e === "string") {
     const s = t.length > 1 && Wf.includes(t[0] ?? "");
     n.push({
      path: t,
      text: e,
      optional: s
     });
    } else if (Array.isArray(e)) for (const [s, r] of e.entries()) Qf(r, [ ...t, s ], n); else if (typeof e === "object" && e !== null) for (const [s, r] of Object.entries(e)) {
     const e = [ ...t, s ];
     if (t[0] === "body") n.push({
      path: e,
      text: s,
      optional: false
     });
     Qf(r, e, n);
    }
   }
   var Xf = [ "secret_name", "token_secret_name" ];
   function Zf(e) {
    const t = new Map;
    const n = (e, s) => {
     if (typeof e === "string") {
      if (Xf.includes(s)) t.set(e, true);
      const n = e.includes("secrets.") ? kf(e) : [];
      for (const {name: e} of n) {
       const n = jo(e);
       if (n !== null && !t.has(n)) t.set(n, false);
      }
     } else if (Array.isArray(e)) for (const t of e) n(t, s); else if (typeof e === "object" && e !== null) for (const [t, s] of Object.entries(e)) if (t !== "body") n(s, t);
    };
    n(e, "");
    return t;
   }
   var eh = /^[^\s.[{"%]+$/;
   var th = /^(0|[1-9]\d{0,11})$/;
   var nh = "webhook-action/";
   var sh = "${body}";
   var rh = {
    algorithm: "sha256",
    encoding: "hex",
    header: "",
    signed: sh,
    values: [ "${signature}" ],
    idHeader: "webhook-id",
    timestampHeader: "webhook-timestamp",
    sendsTimestamp: false,
    separators: /[\s,;]+/
   };
   var oh = {
    ...rh,
    header: "X-Hub-Signature-256",
    values: [ "sha256=${signature}" ]
   };
   var ih = {
    ...rh,
    header: "X-JobServ-Sig",
    values: [ "sha256:${signature}", "sha256=${signature}" ],
    separators: null
   };
   var ah = {
    ...rh,
    encoding: "base64",
    header: "webhook-signature",
    signed: "${id}.${timestamp}.${body}",
    values: [ "v1,${signature}" ],
    separators: / +/
   };
   var ch = {
    ...ah,
    header: "svix-signature",
    idHeader: "svix-id",
    timestampHeader: "svix-timestamp"
   };
   var uh = {
    ...rh,
    header: "X-Slack-Signature",
    signed: "v0:${timestamp}:${body}",
    values: [ "v0=${signature}" ],
    timestampHeader: "X-Slack-Request-Timestamp",
    sendsTimestamp: true
   };
   var lh = {
    ...rh,
    header: "Stripe-Signature",
    signed: "${timestamp}.${body}",
    values: [ "t=${timestamp},v1=${signature}" ]
   };
   var fh = {
    ...rh,
    header: "X-Gitea-Signature"
   };
   function hh(e) {
    switch (e) {
    case "jobserv":
     return [ ih, {
      ...ih,
      header: oh.header
     } ];

    case "github":
     return [ oh ];

    case "standard-webhooks":
     return [ ah, ch ];

    case "slack":
     return [ uh ];

    case "stripe":
     return [ lh ];

    case "gitea":
     return [ fh, {
      ...fh,
      header: "X-Forgejo-Signature"
     }, {
      ...fh,
      header: "X-Gogs-Signature"
     } ];
    }
    const {algorithm: t, encoding: n, header: s, prefix: r} = e;
    const {signed: o = sh, value: i, timestamp_header: a} = e;
    return [ {
     ...rh,
     algorithm: t,
     encoding: n,
     header: s,
     signed: o,
     values: [ i ?? `${r}\${signature}` ],
     ...a !== void 0 && {
      timestampHeader: a,
      sendsTimestamp: true
     }
    } ];
   }
   function dh(e, t, n) {
    const [s] = n;
    if (s === void 0) return {};
    if (n.includes("")) throw new Error("An empty secret signs nothing.");
    const r = {};
    for (const o of e) {
     const [e] = hh(o);
     const [i = ""] = e.values;
     const a = o === "standard-webhooks" ? n : [ s ];
     r[e.header] = a.map(n => Oh(i, {
      ...t,
      signature: Lh(e, t, qh(o, n))
     })).join(" ");
     if (e.sendsTimestamp) r[e.timestampHeader] = String(t.timestamp);
    }
    return r;
   }
   function ph(e, t, n) {
    const s = vh(e, t);
    if (s === null) return "missing";
    const r = Sh(s, t);
    const o = kh(s, "id") ? Eh(s, t, "id") : "";
    const i = xh(s, t);
    if (o === null || kh(s, "id") && !eh.test(o)) return "wrong";
    if (i === null) return "wrong";
    const a = _h(s).filter(e => !Nh.test(e));
    if (!a.every(e => r.includes(e))) return "wrong";
    const {body: c} = t;
    const u = Number(i);
    if (jh(s, {
     id: o,
     timestamp: u,
     body: c
    })) return "wrong";
    const l = n.filter(Ph(e)).filter(t => {
     const n = Lh(s, {
      id: o,
      timestamp: u,
      body: c
     }, qh(e, t));
     const i = $h(s, "signature").map(e => Oh(e, {
      id: o,
      timestamp: u,
      signature: n
     }));
     return r.some(e => i.some(t => Kh(t, e)));
    });
    if (l.length === 0) return "wrong";
    if (!kh(s, "timestamp")) return "ok";
    const {now: f, tolerance: h = Rh} = t;
    return Math.abs(f - u) <= h ? "ok" : "untimely";
   }
   function mh(e) {
    return hh(e)[0].header.toLowerCase();
   }
   function gh(e) {
    const [{header: t, timestampHeader: n, sendsTimestamp: s}] = hh(e);
    return [ t, ...s ? [ n ] : [] ].map(e => e.toLowerCase());
   }
   function yh(e) {
    return bh(hh(e)[0]).map(e => e.toLowerCase());
   }
   function wh(e) {
    return kh(hh(e)[0], "timestamp");
   }
   function vh(e, t) {
    const n = hh(e).find(e => bh(e).every(e => Ch(t, e) !== void 0));
    return n ?? null;
   }
   function bh(e) {
    const {header: t, idHeader: n, timestampHeader: s} = e;
    const r = t => kh(e, t) && $h(e, t).length === 0;
    return [ ...r("id") ? [ n ] : [], ...r("timestamp") ? [ s ] : [], t ];
   }
   function kh({signed: e}, t) {
    return e.includes(`\${${t}}`);
   }
   function $h(e, t) {
    return _h(e).filter(e => e.includes(`\${${t}}`));
   }
   function _h({values: e, separators: t}) {
    return e.flatMap(e => t === null ? [ e ] : e.split(t)).filter(e => e !== "");
   }
   function Sh({header: e, separators: t}, n) {
    const s = Ch(n, e) ?? "";
    return t === null ? [ s ] : s.split(t);
   }
   function xh(e, t) {
    if (!kh(e, "timestamp")) return "0";
    const n = Eh(e, t, "timestamp");
    return n !== null && th.test(n) ? n : null;
   }
   function Eh(e, t, n) {
    const s = $h(e, n);
    if (s.length === 0) {
     const s = n === "id" ? e.idHeader : e.timestampHeader;
     return Ch(t, s) ?? null;
    }
    const r = Sh(e, t);
    for (const e of s) {
     const t = new RegExp(`^${e.split(Nh).map((e, t) => t % 2 === 0 ? e.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") : e === n ? "(.+?)" : ".+").join("")}$`);
     for (const e of r) {
      const [, n] = t.exec(e) ?? [];
      if (n !== void 0) return n;
     }
    }
    return null;
   }
   var Nh = /\$\{(\w+)\}/;
   var Ah = new RegExp(Nh, "g");
   function Oh(e, t) {
    return e.replaceAll(Ah, (e, n) => Ih(n, t));
   }
   function Ih(e, t) {
    if (e === "id") return t.id;
    if (e === "timestamp") return String(t.timestamp);
    return e === "signature" ? t.signature ?? "" : `\${${e}}`;
   }
   function Mh({signed: e}, t) {
    return e.split(Nh).map((e, n) => n % 2 === 0 ? Buffer.from(e) : e === "body" ? t.body : Buffer.from(Ih(e, t))).filter(e => e.length > 0);
   }
   function jh(e, t) {
    if (e.signed === sh) return false;
    const n = Mh(e, t).map(e => e.subarray(0, nh.length));
    return Buffer.concat(n).subarray(0, nh.length).equals(Buffer.from(nh));
   }
   var Th = new WeakMap;
   function Lh(e, t, n) {
    const {algorithm: s, encoding: r} = e;
    const {body: o} = t;
    if (e.signed !== sh || typeof n !== "string") {
     const o = (0, Dn.createHmac)(s, n);
     for (const n of Mh(e, t)) o.update(n);
     return o.digest(r);
    }
    const i = Th.get(o) ?? new Map;
    Th.set(o, i);
    const a = `${s} ${r} ${n}`;
    const c = i.get(a) ?? (0, Dn.createHmac)(s, n).update(o).digest(r);
    i.set(a, c);
    return c;
   }
   function qh(e, t) {
    if (e !== "standard-webhooks" || !t.startsWith("whsec_")) return t;
    if (!Ph(e)(t)) throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
    return Buffer.from(t.slice("whsec_".length), "base64");
   }
   function Ph(e) {
    return t => e === "standard-webhooks" && t.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t) : t !== "";
   }
   function Ch(e, t) {
    const n = e.headers[t.toLowerCase()];
    return typeof n === "string" && n !== "" ? n : void 0;
   }
   var Rh = 300;
   function Uh(e, t) {
    const n = vh(e, t);
    const s = t.now - Number(n && xh(n, t));
    const [r, o] = Dh(Math.abs(s));
    const [i, a] = Dh(t.tolerance ?? Rh);
    const c = o === a ? `${i}` : `${i} ${a}`;
    return `the timestamp is ${r} ${o} ${s > 0 ? "old" : "ahead"}, ${c} are allowed`;
   }
   function Dh(e) {
    const t = Math.ceil(e / 60);
    if (e < 120) return [ Math.ceil(e), "seconds" ];
    if (t <= 120) return [ t, "minutes" ];
    return t <= 48 * 60 ? [ Math.ceil(t / 60), "hours" ] : [ Math.ceil(t / 1440), "days" ];
   }
   var Bh = "webhook-action/record/v1.";
   function Fh(e, t) {
    return (0, Dn.createHmac)("sha256", e).update(Bh + JSON.stringify(t)).digest("hex");
   }
   function Yh(e, t, n) {
    return t.filter(t => Kh(Fh(t, n), e)).length > 0;
   }
   function Kh(e, t) {
    return (0, Dn.timingSafeEqual)(Hh(e), Hh(t));
   }
   function Hh(e) {
    return (0, Dn.createHash)("sha256").update(e).digest();
   }
   function Gh(e, t, n) {
    const s = Wh(e, "providers");
    const r = Wh(e, "functions");
    const o = Dr(e, "relay");
    const i = Gr(o);
    const a = t => Yr(e, "providers").find(e => Dr(e, "name") === Dr(t, "provider"));
    const c = e => Dr(e, "active") !== false;
    const u = s => {
     const r = Dr(s, "name");
     const o = Yr(e, "functions").filter(e => c(e) && Dr(e, "provider") === r).map(e => Dr(e, "uri"));
     return t(n !== false && c(s) && n(r, o));
    };
    return [ ...pi([ "relay" ], gi(o, "secret_name", t(n !== false))), ...yi(e, "providers"), ...mi(e, "providers", e => [ ...Vh(e), ...pi([ "signature" ], ki(Dr(e, "signature"))), ...Si(e, u(e)), ...zh(e), ...Xh(e), ...i ? Zh(e, e) : gi(e, "secret_name", u(e)) ]), ...yi(e, "functions"), ...mi(e, "functions", e => [ ...Qh(Dr(e, "provider"), s), ...nd(Dr(e, "uri")), ...Xh(e), ...i ? [ ...Zh(e, a(e)), ...ed(e, a(e)) ] : [], ...mi(e, "conditions", wi), ...yi(e, "variables"), ...mi(e, "variables", e => [ ...Jh(Dr(e, "name"), r), ...od(e) ]) ]) ];
   }
   function Wh(e, t) {
    return Yr(e, t).flatMap(e => {
     const t = Dr(e, "name");
     return typeof t === "string" ? [ t ] : [];
    });
   }
   function Jh(e, t) {
    if (typeof e !== "string" || !t.includes(e)) return [];
    const n = `"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;
    return [ {
     path: [ "name" ],
     message: n
    } ];
   }
   function Vh(e) {
    const t = Dr(e, "signature");
    const n = Dr(e, "type");
    const s = Dr(e, "secret_name") !== void 0;
    if (t === "none") return s ? [ {
     path: [ "secret_name" ],
     message: "is given with signature: none; leave one out"
    } ] : [];
    if (s) return [];
    const r = t !== void 0 ? "the signature" : `type: ${n}`;
    const o = `is missing, and ${r} needs it; write the name of a secret, or signature: none`;
    return t !== void 0 || Yc.some(e => e === n) ? [ {
     path: [ "secret_name" ],
     message: o
    } ] : [];
   }
   function zh(e) {
    if (Dr(e, "tolerance") === void 0) return [];
    const t = Dr(e, "signature");
    const n = Dr(e, "type");
    const s = t === void 0 ? n : t;
    const r = Dr(t, "signed");
    const o = typeof r === "string" ? r.includes("${timestamp}") : vc.some(e => e === s && wh(e));
    const i = "has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}";
    return o ? [] : [ {
     path: [ "tolerance" ],
     message: i
    } ];
   }
   function Qh(e, t) {
    if (typeof e !== "string" || t.includes(e)) return [];
    const n = oo(e, t);
    const s = n ? `did you mean ${n}?` : `write one of ${t.join(", ") || "providers, which has none"}`;
    return [ {
     path: [ "provider" ],
     message: `"${e}" is not a provider; ${s}`
    } ];
   }
   function Xh(e) {
    const t = Dr(Dr(e, "match"), "headers");
    const n = Gr(t) ? Object.keys(t) : [];
    const s = n.map(e => e.toLowerCase());
    return n.filter((e, t) => s.indexOf(e.toLowerCase()) < t).map(e => ({
     path: [ "match", "headers", e ],
     message: "is here already in other letters; write one list of patterns"
    }));
   }
   function Zh(e, t) {
    return [ "headers", "query" ].flatMap(n => {
     const s = Dr(Dr(e, "match"), n);
     return Object.keys(Gr(s) ? s : {}).filter(e => td(n, e, t)).map(e => ({
      path: [ "match", n, e ],
      message: "never matches behind the relay, which leaves out what may hold a secret; match by something else"
     }));
    });
   }
   function ed(e, t) {
    return mi(e, "variables", e => {
     const n = Dr(e, "from");
     const s = Dr(e, "path") ?? Dr(e, "name");
     if (n !== "headers" && n !== "query") return [];
     if (typeof s !== "string" || !td(n, s, t)) return [];
     const r = "has no value behind the relay, which leaves out what may hold a secret; read something else";
     return [ {
      path: [ "path" ],
      message: r
     } ];
    });
   }
   function td(e, t, n) {
    const s = Dr(n, "signature");
    const r = Dr(s, "type") === "token" && Dr(s, "header");
    const o = typeof r === "string" && r.toLowerCase() === t.toLowerCase();
    return Uc(t) || e === "headers" && o;
   }
   function nd(e) {
    if (typeof e !== "string") return [];
    const [t] = /[?#\s]|\/webhooks\/v1\//.exec(e) ?? [];
    if (t === void 0) return [];
    const n = /\s/.test(t) ? "holds a space, which no uri does; write %20" : t.length > 1 ? "holds /webhooks/v1/; write what comes after it" : `holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;
    return [ {
     path: [ "uri" ],
     message: n
    } ];
   }
   var sd = /^[\w!#$%&'*+.^`|~-]+$/;
   function rd(e) {
    const t = Dr(e, "from") ?? "body";
    const n = Dr(e, "path");
    const s = Dr(e, "name");
    const r = n ?? s;
    if (typeof r !== "string" || r === "") return [];
    const o = "is missing, and the name is not";
    if (t === "headers") return sd.test(r) ? [] : [ {
     path: [ "path" ],
     message: n === void 0 ? `${o} that of a header; write one` : "is not a header name; write letters, digits and -"
    } ];
    const i = t === "body" ? hr(r) : null;
    return i?.kind === "error" ? [ {
     path: [ "path" ],
     message: n === void 0 ? `${o} a path; write one` : i.message
    } ] : [];
   }
   function od(e) {
    const t = rd(e);
    const n = Dr(e, "from") ?? "body";
    const s = Dr(e, "type") ?? "string";
    const r = Dr(e, "default_value");
    if (s === "array" && n !== "body") t.push({
     path: [ "type" ],
     message: `is array, and ${n} hold texts; write string, integer or boolean`
    });
    if (Dr(e, "secret") === true && r !== void 0 && r !== null) t.push({
     path: [ "default_value" ],
     message: "is given for a secret, and would be in the config; leave it out"
    });
    if (r !== void 0 && r !== null && !ad(r, s)) t.push({
     path: [ "default_value" ],
     message: `is not a value of type ${s}; write one, or another type`
    }); else if (!id(r)) t.push({
     path: [ "default_value" ],
     message: bi
    });
    return t;
   }
   function id(e) {
    if (typeof e === "number") return Wr(e);
    return typeof e !== "object" || e === null || Object.values(e).every(id);
   }
   function ad(e, t) {
    if (t === "integer") return Number.isSafeInteger(e);
    if (t === "array") return Array.isArray(e);
    return typeof e === t;
   }
   function cd(e, t, n) {
    return [ ...ud(e, t, n), ...vd(e), ...pi([ "body" ], fd(Dr(e, "body"))), ...hd(e), ...gi(e, "secret_name", n), ...Si(e, n), ...pi([ "callback" ], Si(Dr(e, "callback"), n)) ];
   }
   function ud(e, t, n) {
    const s = {
     ...t,
     open: [ ...t.open, "response." ]
    };
    return Jf(e).flatMap(({path: r, text: o, optional: i}) => ld(r) ? _d(o, r, r[0] === "callback" && Ld(e) === "poll" ? s : t, n) : $f(o, {
     ...t,
     optional: i,
     ...r[0] === "dockerhub" && {
      secrets: null
     }
    }).map(({message: e}) => ({
     path: r,
     message: e
    })));
   }
   function ld(e) {
    return e.join(".") === "url" || e.join(".") === "callback.url";
   }
   function fd(e) {
    if (typeof e === "number" && !Wr(e)) {
     const e = "is a number that JSON cannot carry; put it in quotes";
     return [ {
      path: [],
      message: e
     } ];
    }
    if (typeof e !== "object" || e === null) return [];
    return Object.entries(e).flatMap(([t, n]) => pi([ Array.isArray(e) ? Number(t) : t ], fd(n)));
   }
   function hd(e) {
    const t = [];
    const n = t => Dr(e, t) !== void 0;
    const s = (e, n) => t.push({
     path: [ e ],
     message: n
    });
    const r = Dr(e, "username");
    const o = Dr(e, "headers");
    if (n("password") && !n("username")) s("password", "is without a username; write one next to it");
    if (typeof r === "string" && r.includes(":")) s("username", "holds a colon, which basic authentication cannot carry; write one without");
    if (n("username") && Gr(o) && Object.keys(o).some(e => e.toLowerCase() === "authorization")) s("username", "is given with an authorization header; leave one out");
    if (n("body") && n("payload")) s("payload", "is given with body, which is sent instead; leave one out");
    if (n("dockerhub") && Dr(e, "payload") !== "dockerhub") s("dockerhub", "has a meaning for payload: dockerhub only; write that");
    if (n("success_body") && /^head$/i.test(String(Dr(e, "method")))) s("success_body", "reads a body, and a response to HEAD has none; leave it out, or use GET");
    if (n("only_failures") && n("failures_only")) s("failures_only", "is another name of only_failures; leave one out");
    return t;
   }
   var dd = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
   var pd = new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${dd})$`, "i");
   var md = new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${dd})$`, "i");
   var gd = new RegExp("(?!\\t)\\p{Cc}", "u");
   var yd = new Map(vc.map(e => [ e, gh(e) ]));
   function wd(e) {
    const t = [ "header", "timestamp_header" ].map(t => Dr(e, t));
    return yd.get(e) ?? t.filter(e => typeof e === "string");
   }
   function vd(e) {
    const t = Dr(e, "headers");
    const n = [];
    const s = Kr(e, "signature").flatMap(wd).map(e => e.toLowerCase());
    const r = new Set;
    for (const [e, o] of Gr(t) ? Object.entries(t) : []) {
     const t = [ "headers", e ];
     const i = e.toLowerCase();
     if (pd.test(e) || s.includes(i)) n.push({
      path: t,
      message: "is set by the action; leave it out"
     }); else if (r.has(i)) n.push({
      path: t,
      message: "is there twice; keep one"
     });
     if (typeof o === "string" && gd.test(o)) n.push({
      path: t,
      message: "holds a line break or control character; write it on one line"
     });
     r.add(i);
    }
    return [ ...bd(e), ...n ];
   }
   function bd(e) {
    const t = new Set;
    const n = Dr(e, "signature");
    return Kr(e, "signature").flatMap((e, s) => {
     const [r, o] = wd(e);
     const i = Array.isArray(n) ? [ "signature", s ] : [ "signature" ];
     const a = pi(i, ki(e));
     if (o !== void 0 && md.test(o)) a.push({
      path: [ ...i, "timestamp_header" ],
      message: /^webhook-timestamp$/i.test(o) ? "is sent anyway; leave it out" : `cannot be ${o}; write another one`
     });
     if (r === void 0) return a;
     const c = t.has(r.toLowerCase());
     t.add(r.toLowerCase());
     const u = md.test(r) ? `cannot be in the header ${r}; write another one` : c ? `has two in the header ${r}; give each its own` : null;
     return u === null ? a : [ ...a, {
      path: [ "signature" ],
      message: u
     } ];
    });
   }
   var kd = /^[^:/?#]*:\/\/[^/?#]*@/;
   function $d(e, t, n, s) {
    const r = _f(e, n);
    const {secret: o, url: i} = Sd(e, n, s);
    const a = o === null || i === "" ? null : Es(i);
    const c = "holds user info; write username and password instead";
    return [ ...r.map(({message: e}) => ({
     path: t,
     message: e
    })), ...a ? [ {
     path: t,
     message: `the secret ${o}: ${a}`
    } ] : [], ...kd.test(i) ? [ {
     path: t,
     message: c
    } ] : [] ];
   }
   function _d(e, t, n, s) {
    const r = $d(e, t, n, s);
    const {secret: o, url: i} = Sd(e, n, s);
    if (r.length > 0 || !URL.canParse(i)) return r;
    const a = Ns(new URL(i));
    const c = o === null ? a : `the secret ${o}: ${a}`;
    return a === null || c === null ? [] : [ {
     path: t,
     message: c
    } ];
   }
   function Sd(e, t, n) {
    const s = t.secrets === null ? null : Go(e);
    const r = s === null ? Eo(e).map(e => e.kind === "text" ? e.text : "x").join("") : n.get(s) ?? "";
    return {
     secret: s,
     url: r
    };
   }
   var xd = {
    response: [],
    delivery: [],
    poll: [],
    listener: [ "callback_url" ],
    status: [ "callback_url" ],
    event: [ "callback_token", "callback_dispatch" ]
   };
   function Ed(e, t, n) {
    const s = Yr(e, "webhooks").some(e => Dr(e, "enabled") !== false && Ld(e) === "event");
    const r = Dr(e, "relay");
    const o = r !== void 0;
    const i = Dr(e, "token_secret_name") !== void 0;
    const a = "is missing, and a link with via: event needs it; write the name of a secret";
    return [ ...s && !o && !i ? [ {
     path: [ "token_secret_name" ],
     message: a
    } ] : [], ...o && i ? [ {
     path: [ "token_secret_name" ],
     message: "cannot be used with relay, whose secret makes the tokens; leave it out"
    } ] : [], ...o && !s ? [ {
     path: [ "relay" ],
     message: "has a meaning for links with via: event only; leave it out"
    } ] : [], ...pi([ "relay" ], gi(r, "secret_name", t)), ...gi(e, "token_secret_name", t), ...yi(e, "webhooks"), ...mi(e, "webhooks", e => {
     const {known: t, secrets: s} = n(e);
     return [ ...cd(e, t, s), ...Ad(e, o), ...o ? Nd(e) : [], ...pi([ "callback" ], Md(e, s)) ];
    }) ];
   }
   function Nd(e) {
    const t = Dr(e, "url");
    const n = Dr(e, "name") !== void 0;
    if (n || typeof t !== "string" || Go(t) === null) return [];
    const s = "is missing, and a link of a chain with relay whose url is a secret needs one; write name: ...";
    return [ {
     path: [ "name" ],
     message: s
    } ];
   }
   function Ad(e, t) {
    const n = Ld(e);
    const s = n === "event";
    const r = t || Td(e) !== void 0;
    const o = n === null ? [] : s && r ? [ "callback_url", ...xd[n] ] : xd[n];
    const i = Dr(e, "body") !== void 0;
    if (s && !r && !i && Dr(e, "payload") === "dockerhub") {
     const e = "is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md";
     return [ {
      path: [ "payload" ],
      message: e
     } ];
    }
    const a = Jf(e).filter(({path: e}) => e[0] !== "callback").flatMap(({text: e}) => kf(e).map(({name: e}) => e));
    const c = o.some(e => a.some(t => t === e || t.startsWith(`${e}.`)));
    if (o.length === 0 || c) return [];
    const u = `\${${o[0]}}`;
    if (Dr(e, "body") !== void 0) {
     const e = `lacks ${u}, which via: ${n} needs; write it into the body`;
     return [ {
      path: [ "body" ],
      message: e
     } ];
    }
    if (Id(e)) {
     const e = `has no body, and lacks ${u}, which via: ${n} needs; write it into the query or a body`;
     return [ {
      path: [ "method" ],
      message: e
     } ];
    }
    const l = `lacks ${u}, which via: ${n} needs; write jobserv, dockerhub or a body with it`;
    return Dr(e, "payload") === "github" ? [ {
     path: [ "payload" ],
     message: l
    } ] : [];
   }
   function Od(e) {
    const {success: t, output: n} = o.xLC(xc, e);
    return t && yh(n).length > 1;
   }
   function Id(e) {
    const t = Dr(e, "method");
    return typeof t === "string" && /^(?:GET|HEAD)$/i.test(t) && Dr(e, "body") === void 0 && Dr(e, "payload") === void 0;
   }
   function Md(e, t) {
    const n = Dr(e, "callback");
    const s = Ld(e);
    if (s === null) return gi(n, "secret_name", t);
    const r = [];
    const o = e => Dr(n, e) !== void 0;
    const i = (e, t) => r.push({
     path: [ e ],
     message: t
    });
    if (s !== "listener" && s !== "event") {
     for (const e of [ "secret_name", "signature" ]) if (o(e)) i(e, `has no meaning: via: ${s} carries no signature; leave it out`);
    } else if (o("signature") && !o("secret_name")) i("secret_name", "is missing next to signature; write one, or neither");
    if (s === "event" && Od(Dr(n, "signature"))) i("signature", "needs further headers, which an event does not carry; write jobserv, github or one of your own");
    r.push(...pi([ "signature" ], ki(Dr(n, "signature"))));
    if (s === "event") r.push(...jd(e)); else if (o("url") && s !== "poll") i("url", "has a meaning for via: poll and via: event only; leave it out");
    if (o("format") && (s === "delivery" || s === "status")) i("format", `has no meaning for via: ${s}; leave it out`);
    return [ ...r, ...pi([ "format" ], Ud(Dr(n, "format"))), ...gi(n, "secret_name", t) ];
   }
   function jd(e) {
    const t = Td(e);
    if (typeof t !== "string") return [];
    const n = kf(t).map(({name: e}) => e);
    const s = e => [ {
     path: [ "url" ],
     message: e
    } ];
    if (!n.includes("callback_token")) return s("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query");
    const r = n.find(e => e.startsWith("callback_") && e !== "callback_token" || e.startsWith("callback.") || e.startsWith("secrets."));
    return r === void 0 ? [] : s(`holds \${${r}}, which cannot be part of the callback_url that the receiver is given; leave it out`);
   }
   function Td(e) {
    return Dr(Dr(e, "callback"), "url");
   }
   function Ld(e) {
    const t = Dr(Dr(e, "callback"), "via");
    return typeof t === "string" && qd(t) ? t : null;
   }
   function qd(e) {
    return Object.hasOwn(xd, e);
   }
   function Pd(e) {
    const t = new Map;
    return Yr(e, "chains").flatMap((e, n) => Cd(e, [ "chains", n ]).flatMap(e => {
     const n = ho(`${e.chain}/${e.link}`).toLowerCase();
     const s = t.get(n) ?? e;
     t.set(n, s);
     if (s.chain === e.chain && s.link === e.link) return [];
     const r = s.chain === e.chain ? "" : ` of chain "${s.chain}"`;
     const o = `"${e.link}" has the same commit status as "${s.link}"${r}, since case and characters beyond U+FFFF do not count there; write another one`;
     return [ {
      path: e.path,
      message: o
     } ];
    }));
   }
   function Cd(e, t) {
    const n = Dr(e, "name");
    const s = [ ...Yr(e, "webhooks").entries() ].filter(([, e]) => Dr(e, "enabled") !== false);
    const r = e => Dr(Dr(e, "callback"), "via");
    const o = s.some(([, e]) => r(e) === "event");
    return s.flatMap(([e, s]) => {
     const i = Dr(s, "name");
     const a = o || r(s) === "status";
     return a && typeof n === "string" && typeof i === "string" ? [ {
      chain: n,
      link: i,
      path: [ ...t, "webhooks", e, "name" ]
     } ] : [];
    });
   }
   var Rd = [ "success", "failure", "pending" ];
   function Ud(e) {
    const t = Dr(e, "state");
    return [ ...Array.isArray(t) ? mi(e, "state", Dd) : pi([ "state" ], Dd(t)), ...mi(e, "conditions", wi) ];
   }
   function Dd(e) {
    const t = new Map;
    return Rd.flatMap(n => [ ...vi(e, n), ...Kr(e, n).flatMap(e => {
     const s = t.get(e) ?? n;
     t.set(e, s);
     const r = `holds ${JSON.stringify(e)}, which is in ${s} too; keep it in one of the two`;
     return s === n ? [] : [ {
      path: [ n ],
      message: r
     } ];
    }) ]);
   }
   var Bd = {
    notify: () => true,
    chains: () => true,
    receive: () => true,
    disabled: true
   };
   function Fd(e, t = new Map) {
    const n = e.match(/[\w-]+/g) ?? [];
    return new Map([ ...n.map(e => [ e, "" ]), ...t ]);
   }
   function Yd(e, t, n) {
    let s;
    const r = n => {
     if (n) return t;
     s ??= Fd(JSON.stringify(e), t);
     return s;
    };
    const o = (e, t) => ({
     names: e,
     open: [ "variables." ],
     secrets: t
    });
    const i = e => n.disabled || Dr(e, "enabled") !== false;
    const a = Dr(e, "notify");
    const c = Dr(a, "tests_url");
    const u = Dr(e, "receive");
    return [ ...pi([ "notify" ], [ ...typeof c === "string" ? $d(c, [ "tests_url" ], {
     ...o(Hf, t),
     secrets: null
    }, t) : [], ...yi(a, "webhooks"), ...mi(a, "webhooks", e => {
     const t = n.notify(Dr(e, "name"));
     const s = r(t && i(e));
     return cd(e, o(Yf, s), s);
    }) ]), ...yi(e, "chains"), ...Pd(e), ...mi(e, "chains", e => {
     const t = n.chains(Dr(e, "name")) && i(e);
     return Ed(e, r(t), e => {
      const n = r(t && i(e));
      return {
       known: o(Kf, n),
       secrets: n
      };
     });
    }), ...u === void 0 ? [] : pi([ "receive" ], Gh(u, r, n.receive)), ...Gd(e, t) ];
   }
   var Kd = 4;
   var Hd = 16;
   function Gd(e, t) {
    const n = (e, n) => mi(e, n, e => Wd(Dr(e, "name"), t));
    const s = Vd(e);
    return [ ...pi([ "notify" ], n(Dr(e, "notify"), "webhooks")), ...n(e, "chains"), ...mi(e, "chains", e => [ ...n(e, "webhooks"), ...Jd(Dr(e, "token_secret_name"), s, t) ]), ...pi([ "receive" ], [ "providers", "functions" ].flatMap(t => n(Dr(e, "receive"), t))) ];
   }
   function Wd(e, t) {
    if (typeof e !== "string") return [];
    const n = [ ...t ].find(([, t]) => t.length >= Kd && e === t || t.length >= Hd && e.includes(t));
    if (n === void 0) return [];
    const s = `holds the secret ${n[0]}, and names are shown; write another one`;
    return [ {
     path: [ "name" ],
     message: s
    } ];
   }
   function Jd(e, t, n) {
    if (typeof e !== "string") return [];
    const s = n.get(e) || null;
    const r = t.find(t => t === e || n.get(t) === s);
    if (r === void 0) return [];
    const o = r === e ? "is a secret_name as well" : `has the value of ${r}, a secret_name`;
    const i = `${o}, and who has that key could make a token; write a secret of its own`;
    return [ {
     path: [ "token_secret_name" ],
     message: i
    } ];
   }
   function Vd(e) {
    const t = Yr(e, "chains").flatMap(e => Yr(e, "webhooks"));
    return [ ...Yr(Dr(e, "notify"), "webhooks"), ...t, ...t.map(e => Dr(e, "callback")), ...Yr(Dr(e, "receive"), "providers") ].flatMap(e => Kr(e, "secret_name")).filter(e => typeof e === "string");
   }
   var zd = 100;
   function Qd(e, t, n = Bd) {
    const {extended: s} = e;
    const r = ca(e);
    const o = s === void 0 ? null : ca(s);
    const i = la(r, o);
    const {data: a, isWhole: c} = i;
    const {trimmed: u, padded: l} = Xd(a, t);
    const f = new Map([ ...t, ...u ]);
    const h = Yd(a, f, n);
    const {notify: d, chains: p, receive: m} = op(fp, i, c ? h : h.filter(({path: e}) => !cp(e)), [ ...i.problems, ...[ o, r ].flatMap(e => e ? ep(e) : []) ]);
    const g = {
     ...d && {
      notify: {
       ...d,
       webhooks: up(d.webhooks, f)
      }
     },
     chains: p.map(e => ({
      ...e,
      webhooks: up(e.webhooks, f)
     })),
     ...m && {
      receive: m
     }
    };
    const y = o !== null || zr(e.file) !== null;
    return {
     config: g,
     ignored: [ ...tp(r), ...o === null ? [] : tp(o).map(e => `${e} (in ${o.file})`) ],
     origins: y ? np(g, i) : [],
     unread: c ? null : String(Dr(a, "extends")),
     trimmed: u,
     padded: l,
     problem: i.problem
    };
   }
   function Xd(e, t) {
    const n = new Map;
    const s = [];
    for (const [r, o] of Zf(e)) {
     const e = t.get(r) ?? "";
     const i = e.replace(/[\r\n]+$/, "");
     if (i !== e && (o || !i.includes("\n"))) n.set(r, i);
     if (i.trim() !== i) s.push(`${r} begins or ends with a blank, which is kept; store it without, if that is a mistake`);
     if (/^(["']).*\1$/s.test(i)) s.push(`${r} is in quotes, which are a part of it; write it without, if that is a mistake`);
    }
    return {
     trimmed: n,
     padded: s
    };
   }
   function Zd({data: e}) {
    return Object.keys(e).filter(e => !Ei.includes(e));
   }
   function ep(e) {
    return Zd(e).flatMap(gp).map(({path: t, message: n}) => e.problem(t, n));
   }
   function tp(e) {
    const t = Dr(Dr(e.data, "notify"), "email") !== void 0;
    return [ ...Zd(e), ...t ? [ "notify.email" ] : [] ];
   }
   function np({notify: e, chains: t, receive: n}, {fileOf: s}) {
    const r = (e, t, n = []) => n.map(({name: n}, r) => `${e} "${n}" is from ${s(t, r)}`);
    return [ ...r("webhook", "notify.webhooks", e?.webhooks), ...r("chain", "chains", t), ...r("function", "receive.functions", n?.functions) ];
   }
   function sp(e) {
    const t = Wi(e);
    return op(Al, t, Ud(t.data));
   }
   function rp(e) {
    return op(xc, Wi(e), []);
   }
   function op(e, {data: t, problem: n}, r, i = []) {
    const a = o.xLC(e, t);
    const c = (a.issues ?? []).map(({path: e = [], message: t, type: n, expected: s}) => ({
     path: e.map(({key: e}) => typeof e === "number" ? e : String(e)),
     message: t,
     meant: n === "raw_check" ? s : null
    }));
    if (a.success && r.length === 0 && i.length === 0) return a.output;
    const u = new Set(i.map(ip));
    const l = [ ...i, ...ap(c, r).map(({path: e, message: t}) => n(e, t)).filter(e => !u.has(ip(e))) ];
    const f = n([], "").file;
    const h = l.slice(0, zd).sort((e, t) => Number(e.file === f) - Number(t.file === f) || (e.line ?? 0) - (t.line ?? 0));
    throw new s.x(h, Math.max(0, l.length - zd));
   }
   function ip({file: e, line: t, path: n}) {
    return JSON.stringify([ e, t, n ]);
   }
   function ap(e, t) {
    const n = new Set(e.flatMap(({path: e, meant: t}) => t ? [ JSON.stringify([ ...e.slice(0, -1), ...t.split(".") ]) ] : []));
    const s = new Set(e.map(({path: e}) => JSON.stringify(e)));
    const r = new Set;
    return [ ...e, ...t.filter(({path: e, message: t}) => {
     const n = JSON.stringify(e);
     const o = `${n} ${t}`;
     return !s.has(n) && !r.has(o) && r.add(o);
    }) ].filter(({path: e}) => !n.has(JSON.stringify(e)));
   }
   function cp(e) {
    return e[0] === "receive" && e.at(-1) === "provider";
   }
   function up(e, t) {
    const n = new Set(e.map(({name: e}) => e));
    const s = new Map;
    const r = e => {
     const t = (s.get(e) ?? 0) + 1;
     s.set(e, t);
     const o = t === 1 ? e : `${e} #${t}`;
     return n.has(o) ? r(e) : o;
    };
    return e.map(e => {
     const {name: n = r(lp(e, t))} = e;
     return {
      ...e,
      name: n
     };
    });
   }
   function lp({method: e, url: t}, n) {
    const s = Go(t);
    const r = s === null ? t : n.get(s) ?? "";
    const o = /^[^:/?#]*:\/\/[^/?#]*/.exec(r)?.[0] ?? "";
    const i = URL.canParse(o) ? new URL(o).host : s;
    return `${e} ${i}`;
   }
   var fp = o.Ikc({
    extends: o.lqM(o.FsL(o.YjP(ba(`must be ${Vr}`)), o.z6Y(e => zr(e) !== null, `must be ${Vr}`))),
    notify: o.lqM($l),
    chains: o.lqM(o.YOg(Pl, ba("must be a list of chains, each with a name")), []),
    receive: o.lqM(Qc)
   });
   var hp = {
    extends: "extends",
    notify: "notify",
    chains: "chains",
    chain: "chains",
    receive: "receive",
    webhooks: "notify.webhooks",
    webhook: "notify.webhooks",
    tests_url: "notify.tests_url",
    providers: "receive.providers",
    functions: "receive.functions"
   };
   var dp = [ "name", "enabled", "timeout" ];
   var pp = new Map([ ...Object.keys(fl).filter(e => !dp.includes(e)).map(e => [ e, "a webhook" ]), [ "required", "a webhook" ], [ "only_failures", "a webhook" ], [ "failures_only", "a webhook" ], [ "events", "a webhook or a chain" ], [ "match", "a webhook or a chain" ], [ "callback", "a link of a chain" ], [ "token_secret_name", "a chain" ], [ "expect_final_callback", "a chain" ] ]);
   var mp = [ ...pp.keys() ].filter(e => e.length > 10);
   function gp(e) {
    const t = e.startsWith("x-") ? null : yp(e) ?? wp(e);
    const n = Ci(e) ?? t;
    return n === null ? [] : [ {
     path: [ e ],
     message: n
    } ];
   }
   function yp(e) {
    const t = Oi(e);
    const n = pp.get(pp.has(t) ? t : oo(e, mp) ?? "");
    return n === void 0 ? null : `unknown key; it belongs to ${n}, so check its indentation`;
   }
   function wp(e) {
    const t = oo(e, Object.keys(hp));
    const n = t === null ? void 0 : hp[t];
    return n === void 0 ? null : `unknown key; did you mean ${n}?`;
   }
   var vp = [ "notify", "test", "chain", "gate", "callback", "receive", "redeliver" ];
   function bp() {
    return {
     secrets: Bn.V4("secrets", {
      trimWhitespace: false
     }),
     githubToken: Bn.V4("github-token"),
     configToken: Bn.V4("config-token")
    };
   }
   function kp() {
    const e = [];
    const t = t => {
     e.push(t);
    };
    const {text: n, list: r, patterns: o, guarded: i, named: a, choice: c, number: u, duration: l} = Sp(t);
    const f = c("mode", vp);
    const h = vu(t);
    const d = {
     mode: f,
     configFile: n("config-file", ".github/webhooks.yml"),
     config: Bn.V4("config", {
      trimWhitespace: false
     }),
     jobId: n("job-id") || h.jobId,
     jobStatus: n("job-status") === "" ? null : c("job-status", [ "success", "failure", "cancelled" ]),
     needs: n("needs"),
     repository: Np(n("repository"), t),
     runId: u("run-id"),
     runAttempt: u("run-attempt"),
     only: r("only", "", /[\n,]+/),
     allowedSchemes: r("allowed-schemes", "https"),
     allowedMethods: r("allowed-methods", "POST PUT PATCH"),
     allowedHosts: xp("allowed-hosts") ? r("allowed-hosts", "") : r("allowed-hosts", "public"),
     showResponse: c("show-response", [ "on-failure", "always", "never" ]),
     caCertificates: n("ca-certificates"),
     dryRun: c("dry-run", [ "false", "true" ]) === "true",
     chain: f === "gate" ? a("chain", "(none)", "accept callbacks without a token") : n("chain").replace(/^\(none\)$/, ""),
     startAt: n("start-at"),
     via: c("via", [ "event", "listener", "status", "check" ]),
     listen: Ep(n("listen", "127.0.0.1:8080"), t),
     publicUrl: n("public-url"),
     callback: f === "gate" ? i("callback", "(none)", [ "a callback's JSON", "use the source in the input via" ]) : "",
     context: n("context"),
     branch: o("branch"),
     app: a("app", "(any)", "accept every app"),
     callbackSecretName: a("callback-secret-name", "(none)", "accept unsigned callbacks"),
     listenerToken: n("listener-token"),
     callbackFormat: n("callback-format"),
     callbackSignature: n("callback-signature"),
     since: f === "gate" ? c("since", [ "run", "attempt", "commit" ]) : "run",
     timeoutMs: l("timeout"),
     callbackUrl: n("callback-url"),
     state: n("state"),
     description: n("description"),
     targetUrl: n("target-url"),
     variables: Ap(n("variables"), t),
     record: n("record"),
     trustRecord: c("trust-record", [ "false", "true" ]) === "true",
     deliveries: r("deliveries", "failed", /[\n,]+/),
     sinceMs: f === "redeliver" ? l("since") : null,
     giveUpAfterMs: l("give-up-after", "24h") ?? 0,
     coverage: n("coverage") === "" ? null : c("coverage", [ "true", "false" ]) === "true",
     environment: h
    };
    if (e.length === 0) e.push(...qp(d));
    if (e.length > 0) throw new s.x(e.map(e => ({
     message: e
    })));
    return d;
   }
   function $p(e) {
    const t = e.trimStart();
    if (t === "") return {
     secrets: new Map,
     ended: new Set
    };
    return t.startsWith("{") ? Tp(t) : jp(e);
   }
   function _p({callbackSecretName: e}, t) {
    if (e === "") return [];
    const n = t.get(e);
    if (n === void 0) throw new s.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${oo(e, t.keys()) ?? `${e}=… there`}`);
    if (n === "") throw new s.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
    return [ n ];
   }
   function Sp(e) {
    const t = (e, t = "") => Bn.V4(e) || t;
    const n = (e, n, s = /[\s,]+/) => t(e, n).split(s).map(e => e.trim()).filter(e => e !== "");
    const s = t => {
     const s = n(t, "");
     for (const n of s) {
      const s = qa(n);
      if (s !== null) e(`input ${t}: ${s}`);
     }
     return s;
    };
    const r = (t, n, [s, r]) => {
     const o = Bn.V4(t, {
      trimWhitespace: false
     });
     if (o.trim() === "" && xp(t)) e(`input ${t} is empty; write ${s}, or leave the input out (or write ${n}) to ${r}`);
     return o.trim() === n ? "" : o;
    };
    const o = (e, t, n) => r(e, t, [ "a name", n ]).trim();
    const i = (n, s) => {
     const r = t(n, s[0]);
     const o = s.find(e => e === r);
     if (o === void 0) e(`input ${n} is "${r}"; write one of ${s.join(", ")}`);
     return o ?? s[0];
    };
    const a = n => {
     const s = t(n);
     if (s === "") return null;
     if (/^[1-9]\d{0,15}$/.test(s)) return Number(s);
     e(`input ${n} is "${s}"; write a whole number above 0`);
     return null;
    };
    const c = (n, s = "") => {
     const r = t(n, s);
     if (r === "") return null;
     const o = Qn(r);
     if (o === null || o === 0) e(`input ${n} is "${r}"; write a time such as 30s, 10m, 1h`);
     return o;
    };
    return {
     text: t,
     list: n,
     patterns: s,
     guarded: r,
     named: o,
     choice: i,
     number: a,
     duration: c
    };
   }
   function xp(e) {
    return process.env[`INPUT_${e.toUpperCase()}`] !== void 0;
   }
   function Ep(e, t) {
    const [, n, s, r] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e) ?? [];
    const o = n ?? s;
    if (o === void 0 || Number(r) > 65535) {
     t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`);
     return {
      host: "127.0.0.1",
      port: 0
     };
    }
    return {
     host: o,
     port: Number(r)
    };
   }
   function Np(e, t) {
    if (e !== "" && !Qr(e)) t(`input repository is "${e}"; write OWNER/NAME`);
    return e;
   }
   function Ap(e, t) {
    if (e === "") return {};
    try {
     const n = JSON.parse(e);
     if (!Jr(e)) t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes");
     if (typeof n === "object" && n !== null && !Array.isArray(n)) return n;
    } catch {}
    t('input variables is not a JSON object; write {"NAME": "value"}');
    return {};
   }
   var Op = /^[A-Za-z0-9_-]+$/;
   var Ip = "names hold letters, digits, _ and - only";
   var Mp = 'a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';
   function jp(e) {
    const t = new Map;
    const n = [];
    const s = new Set;
    const r = new Set;
    const o = e.replace(/\n$/, "").split("\n");
    let i = "";
    for (const [e, a] of o.entries()) {
     const o = a.endsWith("\r") ? a.slice(0, -1) : a;
     if (o === "") {
      if (t.get(i)) r.add(i);
      continue;
     }
     const c = o.indexOf("=");
     const u = o.slice(0, Math.max(c, 0));
     if (!Op.test(u)) n.push(e + 1); else if (t.has(u)) s.add(u); else t.set(u, o.slice(c + 1));
     i = u;
    }
    if (n.length > 0) {
     const e = n.length === 1 ? "line" : "lines";
     const t = n.slice(0, 10).join(", ");
     const s = n.length > 10 ? " and more" : "";
     return {
      error: `input secrets, ${e} ${t}${s}: write NAME=value, with = directly after the name (${Ip}); ${Mp}`
     };
    }
    return s.size > 0 ? {
     error: Lp(s)
    } : {
     secrets: t,
     ended: r
    };
   }
   function Tp(e) {
    let t;
    try {
     t = JSON.parse(e);
    } catch {
     return {
      error: 'input secrets starts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'
     };
    }
    const n = Object.entries(t ?? {});
    const s = new Map;
    const r = [];
    for (const [e, [t, o]] of n.entries()) if (!Op.test(t)) r.push(`input secrets: name number ${e + 1} is wrong; ${Ip}`); else if (typeof o !== "string") r.push(`input secrets: ${t} must be a string; put it in quotes`); else s.set(t, o);
    if (r.length > 0) return {
     error: r.join(". ")
    };
    const o = new Set([ ...Ar(e) ].map(e => String(e.at(-1))));
    return o.size > 0 ? {
     error: Lp(o)
    } : {
     secrets: s,
     ended: new Set
    };
   }
   function Lp(e) {
    return `input secrets: given twice: ${[ ...e ].join(", ")}; keep one of each`;
   }
   function qp(e) {
    const t = Cp(e);
    if (t === null) return [];
    return Object.entries(Hp).filter(([e, n]) => {
     const s = Bn.V4(e);
     return s !== "" && s !== Gp[e] && !n.includes(t);
    }).map(([e, n]) => `input ${e} is set, but ${t} does not read it; leave it out (it is read by ${Pp(n)})`);
   }
   function Pp(e) {
    const t = [ [ "mode gate", Bp ], [ "mode receive", Dp ], [ "mode redeliver", Fp ] ];
    const n = new Set(e.map(n => {
     const s = t.find(([, t]) => t.includes(n) && t.every(t => e.includes(t)));
     return s?.[0] ?? n;
    }));
    return [ ...n ].join(", ");
   }
   function Cp(e) {
    const {mode: t, via: n, record: s, callback: r, sinceMs: o, environment: i} = e;
    if (t === "receive") {
     if (s !== "") return "mode receive with the input record";
     return n === "listener" ? "mode receive with via: listener" : "mode receive from an event";
    }
    if (t === "redeliver" && o !== null) return "mode redeliver with the input since";
    if (t !== "gate") return `mode ${t}`;
    if (r.trim() !== "") return "a gate with the input callback";
    if (n !== "event") return `a gate with via: ${n}`;
    switch (i.eventName) {
    case "repository_dispatch":
    case "workflow_dispatch":
     return "a gate in dispatch events";

    case "status":
    case "check_run":
    case "deployment_status":
     return `a gate in ${i.eventName} events`;

    default:
     return null;
    }
   }
   var Rp = [ "mode notify", "mode test", "mode chain", "a gate with the input callback", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback", "mode receive from an event", "mode receive with via: listener", "mode receive with the input record", "mode redeliver", "mode redeliver with the input since" ];
   var Up = [ "mode notify", "mode test", "mode chain" ];
   var Dp = Rp.filter(e => e.startsWith("mode receive"));
   var Bp = Rp.filter(e => e.startsWith("a gate"));
   var Fp = Rp.filter(e => e.startsWith("mode redeliver"));
   var Yp = [ ...Up, "a gate in dispatch events", ...Dp, ...Fp ];
   var Kp = [ ...Up, "a gate in dispatch events", "mode callback", ...Fp ];
   var Hp = {
    "config-file": Yp,
    "config-token": Yp,
    config: Yp,
    needs: Up,
    repository: [ "mode notify", "mode test" ],
    "run-id": [ ...Up, "a gate with via: status", "a gate with via: check" ],
    "run-attempt": [ ...Up, "a gate with via: status", "a gate with via: check" ],
    only: [ "mode notify", "mode test", ...Dp, ...Fp ],
    "allowed-schemes": Kp,
    "allowed-methods": Kp,
    "allowed-hosts": Kp,
    "show-response": Kp,
    "dry-run": Rp,
    chain: [ "mode chain", ...Bp ],
    "start-at": [ "mode chain" ],
    via: [ ...Bp.filter(e => e !== "a gate with the input callback"), ...Dp ],
    callback: [ "a gate with the input callback" ],
    context: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback" ],
    branch: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events" ],
    app: [ "a gate in check_run events", "a gate with via: check" ],
    "callback-secret-name": [ ...Bp, "mode callback" ],
    "listener-token": [ "a gate with via: listener", ...Dp ],
    "callback-format": Bp,
    timeout: [ "mode chain", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "mode receive with via: listener" ],
    "callback-url": [ "mode callback" ],
    state: [ "mode callback" ],
    description: [ "mode callback" ],
    "target-url": [ "mode callback" ],
    variables: [ ...Up, "a gate in dispatch events" ],
    record: [ "mode receive with the input record", "mode redeliver" ],
    "trust-record": [ "mode receive with the input record" ],
    deliveries: Fp,
    coverage: [ "mode notify", "mode test" ],
    since: [ "a gate with via: status", "a gate with via: check", ...Fp ],
    "callback-signature": [ "a gate with via: listener" ],
    "give-up-after": [ "mode redeliver with the input since" ]
   };
   var Gp = {
    "config-file": ".github/webhooks.yml",
    "allowed-schemes": "https",
    "allowed-methods": "POST PUT PATCH",
    "allowed-hosts": "public",
    "show-response": "on-failure",
    via: "event",
    since: "run",
    app: "(any)",
    callback: "(none)",
    "callback-secret-name": "(none)",
    chain: "(none)",
    deliveries: "failed",
    "give-up-after": "24h"
   };
   var Wp = 2e3;
   function Jp(e) {
    const t = t => bo(e(t), Wp);
    return {
     info: e => Bn.pq(t(e)),
     warning: e => Bn.$e(t(e)),
     error: e => Bn.z3(t(e)),
     notice: e => Bn.lm(t(e)),
     debug: e => Bn.Yz(t(e)),
     group(e, n) {
      const s = `::group::${t(e).replaceAll("%", "%25")}`;
      Bn.pq([ s, ...n.map(t), "::endgroup::" ].join("\n"));
     }
    };
   }
   function Vp(e, t) {
    const n = e => bo(t(e), Wp);
    if (!(e instanceof s.x)) {
     const t = e instanceof Error ? e.message : String(e);
     for (const e of t.split("\n")) Bn.C1(n(e));
     return;
    }
    for (const t of e.problems) Bn.z3(n((0, s.q)(t)), zp(t));
    if (e.problems.length > 1) Bn.C1(n(Qp(e))); else process.exitCode = 1;
   }
   function zp({file: e, line: t}) {
    if (e === void 0 || !Xp(e)) return {};
    return {
     file: e,
     ...t && {
      startLine: t
     }
    };
   }
   function Qp({problems: e, hidden: t}) {
    const {length: n} = e;
    const s = e.find(({file: e}) => e !== void 0)?.file;
    const r = s && (Xp(s) ? ` in ${s}` : ` in the input ${s}`);
    const o = t > 0 ? `the first ${n} are above` : "see above";
    return `${n + t} problems${r ?? ""}; ${o}`;
   }
   function Xp(e) {
    return /[./]/.test(e);
   }
   var Zp = 10;
   function em(e, t) {
    let n = 0;
    const s = () => {
     n += 1;
     return n <= Zp;
    };
    return {
     info: t => {
      if (s()) e.info(t);
     },
     warning: t => {
      if (s()) e.warning(t);
     },
     close() {
      if (n <= Zp) return;
      e.warning(`${n - Zp} more ${t}, not listed one by one`);
      n = Zp;
     }
    };
   }
   var tm = "***";
   var nm = /authorization|token|cookie|secret|key|signature|password/i;
   var sm = 16;
   var rm = /…|\.{3}/g;
   var om = 16;
   function im() {
    const e = new Set;
    const t = um();
    return {
     add(n) {
      if (e.has(n)) return [];
      e.add(n);
      for (const e of wm(n)) t.add(e);
      return ym(n);
     },
     redact(e) {
      let n = "";
      let s = 0;
      let r = -1;
      let o = -1;
      for (const {at: i, length: a} of fm(e, t, true)) {
       if (i >= o) {
        if (r >= 0) {
         n += e.slice(s, r) + tm;
         s = o;
        }
        r = i;
       }
       o = Math.max(o, i + a);
      }
      if (r < 0) return e;
      return n + e.slice(s, r) + tm + e.slice(o);
     }
    };
   }
   function am(e, t = om) {
    const n = new Map;
    const s = (e, t) => {
     if (!n.has(e)) n.set(e, t);
    };
    for (const [n, r] of e) {
     if ([ ...r.trim() ].length < t) continue;
     s(r, `\${secrets.${n}}`);
     for (const [e, t] of Object.entries(Xo)) s(t(r), `\${secrets.${n}|${e}}`);
    }
    const r = um();
    for (const e of n.keys()) r.add(e);
    return e => {
     const t = [];
     let s = 0;
     const o = n => {
      if (n > s) t.push({
       kind: "text",
       text: e.slice(s, n)
      });
     };
     for (const {at: i, length: a} of fm(e, r)) {
      if (i < s) continue;
      o(i);
      s = i + a;
      const r = n.get(e.slice(i, s)) ?? "";
      t.push({
       kind: "placeholder",
       placeholder: r
      });
     }
     o(e.length);
     return t;
    };
   }
   var cm = 4;
   function um() {
    const e = new Map;
    const t = new Uint8Array(256);
    return {
     add(n) {
      t[n.charCodeAt(0) & 255] = 1;
      const s = lm(n, 0);
      const r = e.get(s) ?? [];
      if (r.includes(n)) return;
      const o = r.findIndex(({length: e}) => e < n.length);
      r.splice(o < 0 ? r.length : o, 0, n);
      e.set(s, r);
     },
     next(e, n) {
      let s = n;
      while (s < e.length && t[e.charCodeAt(s) & 255] === 0) s++;
      return s;
     },
     candidates: (t, n) => e.get(lm(t, n)) ?? []
    };
   }
   function lm(e, t) {
    let n = 0;
    for (let s = 0; s < cm; s++) n = n * 31 + e.charCodeAt(t + s) | 0;
    return n;
   }
   function* fm(e, t, n = false) {
    let s = -1;
    for (let r = t.next(e, 0); r + cm <= e.length; r = t.next(e, r + 1)) {
     const o = t.candidates(e, r);
     if (o.length === 0) continue;
     if (n && s <= r) s = hm(e, r + 1);
     const i = o.find(t => e.startsWith(t, r));
     const a = n ? dm(e, r, s, o) : 0;
     const c = Math.max(i?.length ?? 0, a);
     if (c > 0) yield {
      at: r,
      length: c
     };
    }
   }
   function hm(e, t) {
    rm.lastIndex = t;
    return rm.exec(e)?.index ?? e.length;
   }
   function dm(e, t, n, s) {
    let r = 0;
    const o = n => s.some(s => s.startsWith(e.slice(t, n)));
    for (let s = n; o(s); s = hm(e, s + 1)) {
     const n = s < e.length ? cm : sm;
     if (s - t >= n) r = s - t;
     if (s === e.length || !o(s + 1)) break;
    }
    return r;
   }
   function pm(e) {
    return nm.test(e);
   }
   function mm(e) {
    return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, pm(e) ? tm : t ]));
   }
   var gm = 4;
   function ym(e) {
    const t = e.split(/\r\n|\r|\n/).map(e => e.trim());
    return [ ...new Set([ e, ...t ]) ].filter(e => e.trim() !== "" && [ ...e ].length >= gm);
   }
   function wm(e) {
    return [ ...new Set(ym(e).flatMap(vm)) ];
   }
   function vm(e) {
    const t = Buffer.from(e);
    const n = JSON.stringify(e).slice(1, -1);
    return [ e, n, n.replaceAll("/", "\\/"), encodeURIComponent(t.toString()), new URLSearchParams([ [ "", e ] ]).toString().slice(1), Xo.url(e), Xo.xml(e), Xo.slack(e), t.toString("base64").replace(/=+$/, ""), t.toString("base64url") ];
   }
   var bm = "1.0.0";
   var km = "give it a longer timeout if it needs more time";
   var $m = "does this port speak https? Then write https://";
   var _m = [ "443", "8443" ];
   var Sm = /plain HTTP|HTTP request to an HTTPS server/i;
   var xm = "2xx";
   var Em = "the receiver does not accept its body";
   var Nm = "check its secret and headers";
   var Am = `${Nm}, and leave out its body: some servers refuse a GET with one`;
   var Om = {
    400: Em,
    401: Nm,
    403: Nm,
    404: "check its URL",
    405: "check its method",
    413: Em,
    422: Em
   };
   var Im = {
    dns_error: "DNS error",
    tls_error: "TLS error"
   };
   var Mm = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
   var jm = 100;
   function Tm(e, {successCodes: t, successBody: n}, s, r) {
    const {url: o} = s;
    if (e.kind === "failure") {
     const {code: t, status: n, connected: s, permanent: r} = e;
     const i = e.message.replace(/\.$/, "");
     const a = [ i, Um(e, o) ].filter(Boolean).join("; ");
     return {
      code: t,
      message: a,
      status: n,
      connected: s,
      permanent: r
     };
    }
    const {status: i, headers: a} = e;
    const c = {
     status: i,
     connected: true,
     permanent: false
    };
    if (Ia(t, i)) {
     const t = n && Lm(e, n, r);
     return t ? {
      ...c,
      code: "body_rejected",
      message: t
     } : null;
    }
    if (i >= 300 && i < 400) {
     const e = Bm(i, a.location, o);
     return {
      ...c,
      code: "redirect",
      message: e
     };
    }
    const u = Oa(t);
    const l = [ `HTTP ${i}`, u === xm ? null : `success_codes is ${u}`, Dm(e, s), Pm(e, r) ];
    return {
     ...c,
     code: "status",
     message: l.filter(Boolean).join("; ")
    };
   }
   function Lm(e, {path: t, accepted_values: n}, s) {
    const r = n.map(e => JSON.stringify(e)).join(", ");
    const o = t => [ `HTTP ${e.status}, but ${t}`, Pm(e, s) ].filter(Boolean).join("; ");
    if (e.cut) return o("the body is too long to be compared with success_body");
    const i = e.body.toString("utf8").trim();
    if (t === void 0) return n.some(e => String(e) === i) ? null : o(`success_body accepts only ${r}`);
    const a = qm(i, t);
    if (a === void 0) return o(`the body has no ${t} (success_body accepts ${r})`);
    return n.some(e => e === a) ? null : o(`${t} is ${bo(s(Hr(a) ?? ""), jm) || "another value"} (success_body accepts ${r})`);
   }
   function qm(e, t) {
    const n = hr(t);
    if (n.kind === "error") return;
    const s = yr(Rr(e), n.path);
    return s.found ? s.value : void 0;
   }
   function Pm({body: e}, t) {
    const n = bo(t(e.toString("utf8")), jm);
    return n === "" ? null : `the receiver said: ${n}`;
   }
   function Cm(e) {
    return e !== null && Om[e] === Em;
   }
   function Rm(e) {
    return Im[e] ?? e.replaceAll("_", " ");
   }
   function Um({code: e}, t) {
    if (e === "timeout") return km;
    const n = e === "connection_reset" || e === "protocol_error";
    const s = t.protocol === "http:" && _m.includes(t.port);
    return n && s ? $m : null;
   }
   function Dm({status: e, body: t}, n) {
    const s = n.url.protocol === "http:" && e === 400;
    if (s && Sm.test(t.toString("latin1"))) return $m;
    const r = n.method === "GET" && n.body.length > 0;
    return r && [ 400, 401, 403 ].includes(e) ? Am : Om[e];
   }
   function Bm(e, t, n) {
    const s = t === void 0 ? "" : ` to ${Fm(t) ?? n.host}`;
    return `HTTP ${e}${s}, and redirects are not followed; write the final URL, or add ${e} to success_codes`;
   }
   function Fm(e) {
    const [, t] = Mm.exec(e) ?? [];
    return t?.split("@").at(-1);
   }
   function Ym(e) {
    const t = Buffer.from(e);
    return {
     text: t.toString(),
     sha256: (0, Dn.hash)("sha256", t)
    };
   }
   function Km(e, t, n) {
    const s = [];
    let r = "";
    for (const o of Eo(e)) if (o.kind === "text") r += o.text; else if (o.kind === "broken") r += o.source; else {
     const e = Hm(o, t, n);
     if (e === null) r += si(Co(o, t)); else {
      s.push(...n(r), {
       kind: "placeholder",
       placeholder: e
      });
      r = "";
     }
    }
    return zm([ ...s, ...n(r) ]);
   }
   function Hm({name: e, filters: t}, n, s) {
    const r = jo(e) !== null;
    const o = r || t.length === 0 ? null : n(e);
    const [i, ...a] = typeof o === "string" ? s(o) : [];
    const c = i?.kind === "placeholder" && a.length === 0 ? i.placeholder.slice(2, -1) : null;
    const u = r ? e : c;
    if (u === null) return null;
    return `\${${[ u, ...t.map(({source: e}) => e) ].join("|")}}`;
   }
   function Gm(e, t, n) {
    return Ko(e, {
     key: e => Km(e, t, n),
     leaf: e => {
      const s = Mo(e);
      if (!s || Hm(s, t, n) !== null) return Km(e, t, n);
      const r = Uo(s, t);
      if (r === Ro) return Ro;
      if (r === void 0) return "";
      const o = e => Wm(e, n);
      return Ko(r, {
       key: o,
       leaf: o
      });
     }
    });
   }
   function Wm(e, t) {
    return zm(t(e));
   }
   function Jm(e, t, n, s) {
    const r = e => {
     const t = jo(e);
     if (t === null) throw new Po("the record holds a placeholder of no secret");
     const s = n.get(t);
     if (s) return s;
     throw new Po(`it holds the secret ${t}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`);
    };
    if (s) r.onFiltered = s;
    const o = typeof t === "object" ? Vm(e.text) : void 0;
    const i = o === void 0 ? Fo(e.text, r) : JSON.stringify(Yo(o, r));
    return {
     bytes: Buffer.from(i),
     stored: e
    };
   }
   function Vm(e) {
    try {
     const t = JSON.parse(e);
     return JSON.stringify(t) === e ? t : void 0;
    } catch {
     return;
    }
   }
   function zm(e) {
    return e.map((t, n) => {
     if (t.kind === "placeholder") return t.placeholder;
     const s = n === e.length - 1;
     return s ? Qm(t.text) : Qm(`${t.text}{`).slice(0, -1);
    }).join("");
   }
   function Qm(e) {
    return e.replace(/\$+/g, (t, n) => e[n + t.length] === "{" ? t + t : t);
   }
   var Xm = 1e3;
   var Zm = 1e4;
   var eg = 255;
   var tg = 1e5;
   var ng = 1e3;
   var sg = 65536;
   var rg = o.FsL(o.aig(), o.Y2b(), o.Wwf(0));
   var og = o.FsL(o.YjP(), o.Ru6(Xm));
   var ig = o.FsL(o.YjP(), o.yGV(/^[0-9a-f]{64}$/));
   var ag = o.Ikc({
    run_id: rg,
    run_attempt: rg
   });
   var cg = o.FsL(og, o.z6Y(Qr));
   var ug = o.FsL(o.YjP(), o.yhX(), o.z6Y(e => Number.isFinite(Date.parse(e))));
   var lg = o.Ikc({
    number: rg,
    status_code: o.mee(rg),
    error: o.mee(og),
    started: ug,
    duration_ms: o.FsL(o.aig(), o.E2x(), o.Wwf(0)),
    connected: o.lqM(o.euz(false))
   });
   var fg = o.Ikc({
    id: o.FsL(o.YjP(), o.yGV(/^[\x21-\x7e]{1,200}$/)),
    event: o.FsL(o.YjP(), o.yGV(/^[a-z_]{0,50}$/)),
    chain: o.mee(og),
    webhook: og,
    status: o.KIO([ "success", "failure", "not_run" ]),
    reason: o.mee(o.FsL(o.YjP(), o.Ru6(Zm))),
    attempts: o.FsL(o.YOg(lg), o.Ru6(ng)),
    body: o.mee(ig),
    retry_of: o.mee(og),
    mac: o.mee(og),
    run: o.lqM(o.Ikc({
     repository: o.lqM(cg),
     ...ag.entries
    })),
    first_failed: o.lqM(ug),
    given_up: o.lqM(o.zMY())
   });
   var hg = o.mee(o.FsL(o.YjP(), o.Ru6(2 * eg)));
   var dg = o.Ikc({
    chain: o.mee(og),
    webhook: o.mee(og),
    status: o.KIO([ "accepted", "duplicate", "conflict", "expired", "unexpected", "rejected", "sent" ]),
    received: ug,
    state: o.mee(o.KIO([ "success", "failure", "error" ])),
    description: hg,
    context: hg,
    target_url: o.mee(og),
    reason: o.lqM(hg)
   });
   var pg = o.Ikc({
    version: o.euz(1),
    run: o.Ikc({
     repository: cg,
     ...ag.entries
    }),
    sender: o.lqM(cg),
    callbacks: o.lqM(o.FsL(o.YOg(dg), o.Ru6(tg))),
    bodies: o.g1P(ig, o.YjP()),
    deliveries: o.FsL(o.YOg(fg), o.Ru6(tg))
   });
   function mg(e, t, n = [], s = []) {
    return {
     version: 1,
     run: {
      repository: e,
      run_id: t.id,
      run_attempt: t.attempt
     },
     ...s.length > 0 && {
      callbacks: s
     },
     deliveries: n
    };
   }
   var gg = 10;
   function yg(e, t) {
    const n = t.status === "rejected";
    const s = e.filter(({webhook: e, status: s}) => e === t.webhook && s === "rejected" === n);
    if (t.status === "accepted" || s.length < gg) e.push(t);
   }
   var wg = {
    state: null,
    description: null,
    context: null,
    target_url: null
   };
   function vg({callback: e, reason: t, at: n, ...s}, r) {
    const {state: o, description: i, context: a, target_url: c} = e ?? wg;
    const u = e => e && bo(r(e), eg);
    const l = c && r(c);
    return {
     ...s,
     received: new Date(n).toISOString(),
     state: o,
     description: u(i),
     context: u(a),
     target_url: l && l.length <= Xm ? l : null,
     ...t !== void 0 && {
      reason: u(t)
     }
    };
   }
   function* bg({deliveries: e, ...t}) {
    const n = new Map(e.flatMap(({body: e}) => e ? [ [ e.sha256, e.text ] ] : []));
    let s = `${JSON.stringify(t).slice(0, -1)},"bodies":{`;
    let r = "";
    for (const [e, t] of n) {
     yield `${s}${r}"${e}":`;
     s = JSON.stringify(t);
     r = ",";
    }
    s += '},"deliveries":[';
    r = "";
    for (const t of e) {
     const e = t.body?.sha256 ?? null;
     s += r + JSON.stringify({
      ...t,
      body: e
     });
     r = ",";
     if (s.length < sg) continue;
     yield s;
     s = "";
    }
    yield `${s}]}`;
   }
   function kg(e) {
    let t;
    try {
     t = JSON.parse(e);
    } catch {
     return _g("is incomplete or not JSON");
    }
    if (!Gr(t)) return _g("is not a record of this action");
    if (Object.hasOwn(t, "received")) return {
     kind: "received"
    };
    const n = Reflect.get(t, "version");
    if (typeof n === "number" && n !== 1) return _g(`is a record of version ${n}, and this version of the action reads version 1`);
    const s = o.xLC(pg, t, {
     abortEarly: true
    });
    if (!s.success) {
     const e = s.issues[0].path?.map(({key: e}) => String(e)) ?? [];
     const t = e.length > 0 ? ` (${e.join(".").slice(0, 80)})` : "";
     return _g(`is not a record of this action${t}`);
    }
    const [r] = Ar(e);
    if (r !== void 0) return _g("gives a key twice");
    return $g(s.output);
   }
   function $g({bodies: e, deliveries: t, ...n}) {
    const s = new Map;
    for (const [t, n] of Object.entries(e)) {
     const e = Ym(n);
     if (e.sha256 !== t || e.text !== n) return _g(`was changed: bodies.${t} has another SHA-256`);
     s.set(t, e);
    }
    const r = [];
    for (const [e, {body: n, ...o}] of t.entries()) {
     const t = n === null ? null : s.get(n);
     if (t === void 0) return _g(`has no body for deliveries.${e}`);
     r.push({
      ...o,
      body: t
     });
    }
    return {
     kind: "deliveries",
     record: {
      ...n,
      deliveries: r
     }
    };
   }
   function _g(e) {
    return {
     kind: "invalid",
     why: e
    };
   }
   var Sg = "\x3c!-- --\x3e";
   function xg(e) {
    return bo(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi, e => `&#${e.charCodeAt(0)};${e === "@" ? Sg : ""}`);
   }
   function Eg(e) {
    return `**${xg(e).trim()}**`;
   }
   function Ng(e) {
    return xg(e.trim()).replace(/^(\d*)([-.])/, (e, t, n) => `${t}&#${n.charCodeAt(0)};`);
   }
   function Ag(e, t) {
    const n = qg(t);
    return n === null ? xg(e) : `[${xg(e)}](${n})`;
   }
   function Og(e, t) {
    return t === "" ? e : `${e}<br><sub>${t}</sub>`;
   }
   var Ig = 25e4;
   var Mg = 5e4;
   function jg(e) {
    return Lg(Mg, e.map(e => `- ${e}\n`));
   }
   function Tg(e, t) {
    const n = e => `| ${e.join(" | ")} |\n`;
    const s = n(e) + n(e.map(() => ":--"));
    return s + Lg(Ig - Buffer.byteLength(s), t.map(n));
   }
   function Lg(e, t) {
    let n = "";
    let s = 0;
    for (const [r, o] of t.entries()) {
     s += Buffer.byteLength(o);
     if (s > e) return `${n}\nand ${t.length - r} more that do not fit here.\n`;
     n += o;
    }
    return n;
   }
   function qg(e) {
    if (!e || !URL.canParse(e)) return null;
    const {protocol: t, href: n, username: s, password: r} = new URL(e);
    if (!/^https?:$/.test(t) || s || r) return null;
    return n.replace(/[()<>[\]|"'`\\*_~]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   var Pg = {
    failure: "✗",
    waiting: "●",
    success: "✓",
    skipped: "–"
   };
   function Cg(e, t) {
    return `${Pg[e]} ${xg(t)}`;
   }
   function Rg(e) {
    switch (e) {
    case "PASSED":
     return "success";

    case "SKIPPED":
     return "skipped";

    case "QUEUED":
    case "RUNNING":
     return "waiting";

    case "FAILED":
    case "RUNNING_WITH_FAILURES":
     return "failure";
    }
   }
   var Ug = " ";
   function Dg(e) {
    const t = Math.max(0, Math.round(e));
    if (t < 1e3) return Fg(t, "ms");
    if (t < 59950) return Fg((t / 1e3).toFixed(1), "s");
    const n = Math.round(t / 1e3);
    const s = Math.floor(n / 60);
    return s < 60 ? `${Fg(s, "min")} ${Fg(n % 60, "s")}` : `${Fg(Math.floor(s / 60), "h")} ${Fg(s % 60, "min")}`;
   }
   function Bg(e) {
    return new Date(e).toISOString().slice(11, 19);
   }
   function Fg(e, t) {
    return `${e}${Ug}${t}`;
   }
   var Yg = "The step was cancelled before it had sent anything.";
   function Kg(e, t) {
    const n = e instanceof Error ? e.message : String(e);
    const s = n.split("\n").map(e => `- ${xg(t(e))}`);
    return {
     result: "failure",
     failure: n,
     outputs: {},
     deliveries: null,
     payload: null,
     record: null,
     summary: `## The step failed\n\n${s.join("\n")}\n`
    };
   }
   function Hg({mode: e, environment: t}) {
    const {repository: n, runId: s, runAttempt: r} = t;
    const o = {
     id: s,
     attempt: r
    };
    return {
     result: "failure",
     failure: Yg,
     outputs: e === "chain" ? {
      "chain-state": "cancelled"
     } : {},
     deliveries: e === "receive" ? null : [],
     payload: null,
     record: e === "receive" ? null : mg(n, o),
     summary: `## The step was cancelled\n\n${Yg}\n`
    };
   }
   var Gg = 9;
   function Wg(e, t, n) {
    const s = Jg(t);
    const r = e.filter(({status: e}) => e === "failure");
    for (const {webhook: e, reason: t} of r) if (s.has(e)) n.warning(`webhook "${e}" failed, but is not required: ${t}`);
    return r.filter(({webhook: e}) => !s.has(e));
   }
   function Jg(e) {
    return new Set(e.filter(({required: e}) => !e).map(({name: e}) => e));
   }
   var Vg = "in the config, then report this run from a new one, with the input run-id";
   function zg(e, {cancelled: t, anew: n}) {
    if (t) return "The step was cancelled; see the deliveries output for what went out.";
    if (e.length === 0) return null;
    const s = e.slice(0, Gg).map(({webhook: e, reason: t}) => `webhook "${e}" failed: ${t}`);
    const r = e.filter(({attempts: e}) => Cm(e.at(-1)?.status_code ?? null));
    const o = e.filter(e => !r.includes(e));
    const i = o.some(({attempts: e}) => {
     const t = e.at(-1);
     return t !== void 0 && t.error !== "blocked";
    });
    const a = !i ? "after that change," : "fix the receiver and re-run this job; after a change of config or workflow,";
    const c = n === null || o.length === 0 ? [] : [ `${a} ${n}` ];
    if (r.length > 0) c.push(c.length === 0 ? `fix the body ${Vg}` : `where the receiver does not accept the body, fix it ${Vg}`);
    if (e.length === 1) return [ ...s, ...c ].join("; ");
    const u = `${e.length} webhooks failed`;
    const l = e.length > Gg ? [ `the first ${Gg} are above` ] : [];
    return [ ...s, [ u, ...l, ...c ].join("; ") ].join("\n");
   }
   function Qg(e, {redact: t}) {
    return {
     state: e?.state ?? "",
     description: t(e?.description ?? ""),
     context: t(e?.context ?? ""),
     "target-url": t(e?.target_url ?? "")
    };
   }
   var Xg = /^webhook-record.*\.json$/;
   var Zg = 32 * 1024 * 1024;
   function ey(e) {
    return Xg.test(e.slice(e.lastIndexOf("/") + 1));
   }
   function ty(e, t, n = "input record") {
    const r = (0, Fn.resolve)(t, e);
    try {
     if (!(0, Un.statSync)(r).isDirectory()) return sy([ [ e, r ] ]);
     const t = ny(r).sort();
     if (t.length > 0) return sy(t.map(e => [ e, e ]));
    } catch (t) {
     const r = t instanceof Error && "code" in t ? t.code : "";
     if (t instanceof s.x) throw t;
     if (r !== "ENOENT" && r !== "ENOTDIR") throw new s.x(`the record ${e} cannot be read: ${t}`);
     throw new s.x(`${n} is ${e}, which is not there; download the artifact that holds the record in a step before, and write its path`);
    }
    throw new s.x(`${n} is the folder ${e}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`);
   }
   function ny(e) {
    return (0, Un.readdirSync)(e, {
     withFileTypes: true
    }).flatMap(t => {
     const n = (0, Fn.join)(e, t.name);
     if (t.isDirectory()) return ny(n);
     return t.isFile() && ey(t.name) ? [ n ] : [];
    });
   }
   function sy(e) {
    let t = Zg;
    return e.map(([e, n]) => {
     const r = (0, Un.statSync)(n);
     if (!r.isFile()) throw new s.x(`the record ${e} is not a file; write its path`);
     t -= r.size;
     if (t < 0) throw new s.x(`the records at ${e} are larger than ${Zg / 1024 / 1024} MiB; write the path of the one that is meant`);
     const o = (0, Un.readFileSync)(n, "utf8").replace(/^\ufeff/, "");
     return {
      path: e,
      text: o
     };
    });
   }
   var ry = class extends Error {
    status;
    code;
    isMissingRoute;
    said;
    constructor(e, t, n = {}) {
     super(e);
     this.name = "ApiError";
     this.status = t;
     this.code = n.code ?? null;
     this.isMissingRoute = n.isMissingRoute ?? false;
     this.said = n.said ?? null;
    }
   };
   var oy = 5;
   var iy = 1e3;
   var ay = 6e4;
   var cy = [ "cancelled", "blocked", "tls_error" ];
   function uy(e) {
    const {method: t, outcome: n, retries: s, now: r} = e;
    const o = rs[s];
    const i = o === void 0 ? null : o * 1e3;
    if (n.kind === "failure") {
     const e = t === "GET" || !n.connected;
     return e && !cy.includes(n.code) ? i : null;
    }
    if (ly(n)) {
     if (s >= oy) return null;
     const e = fy(n, r);
     return e === null ? i : Math.max(e, iy);
    }
    if (n.status < 500 || t !== "GET" || i === null) return null;
    return Math.max(i, ns(n.headers["retry-after"], r) ?? 0);
   }
   function ly(e) {
    if (e.status === 429) return true;
    if (e.status !== 403) return false;
    return e.headers["retry-after"] !== void 0 || e.headers["x-ratelimit-remaining"] === "0" || hy(e);
   }
   function fy(e, t) {
    const n = ns(e.headers["retry-after"], t);
    if (n !== null) return n;
    const {headers: s} = e;
    const r = Number(s["x-ratelimit-reset"]);
    if (s["x-ratelimit-remaining"] === "0" && r > 0) return Math.max(0, r * 1e3 - t);
    return hy(e) ? ay : null;
   }
   function hy(e) {
    return /rate limit/i.test(e.body.subarray(0, 4096).toString());
   }
   var dy = 500;
   function py(e) {
    return e instanceof ry && (e.status === null || e.status >= dy);
   }
   function my({log: e, redact: t, signal: n}, s) {
    let r = false;
    return async () => {
     try {
      return await s();
     } catch (s) {
      if (!(s instanceof Error && py(s)) || n.aborted) throw s;
      if (!r) e.warning(`${t(s.message)}; it is asked again until the time is over`);
      r = true;
      return;
     }
    };
   }
   var gy = 200;
   function yy(e, t, n) {
    const s = wy(t, n);
    const r = `${e} was answered ${t.status}${s && ` (${s})`}`;
    if (ly(t)) return `${r}: the rate limit is used up ${xy(t)}; run this job again then`;
    switch (t.status) {
    case 401:
     return `${r}: github-token is not valid here; leave it at its default or give a token of this server`;

    case 403:
    case 404:
     return `${r}: ${vy(t) ? by(e) : $y(e, t)}`;

    default:
     return t.status >= 500 && e.startsWith("GET ") ? `${r}: the server has trouble; run this job again` : r;
    }
   }
   function wy(e, t) {
    return fo(t(Ey(e)), gy);
   }
   function vy({status: e, headers: t}) {
    return e === 404 && /^text\/plain\b/.test(t["content-type"] ?? "");
   }
   function by(e) {
    return /\/repos\/[^/]+\/[^/]+\/dispatches$/.test(e) ? "the server has no repository_dispatch; start a workflow instead, at .../actions/workflows/FILE/dispatches" : "the server has no such API";
   }
   function ky(e) {
    return /\/api\/v1(\/|$)/.test(e) ? "contents" : "statuses";
   }
   function $y(e, t) {
    const n = _y(t.headers["x-accepted-github-permissions"] ?? "") ?? Sy(e);
    return n === null ? "give github-token the permission for it" : `add "permissions: ${n}" to the job; another repository needs a token of its own in github-token`;
   }
   function _y(e) {
    const [t = ""] = e.split(";");
    const n = t.split(",").map(e => e.trim());
    const s = n.flatMap(e => {
     const [, t, n] = /^([a-z_]+)=(read|write)$/.exec(e) ?? [];
     return t && n ? [ `${t.replaceAll("_", "-")}: ${n}` ] : [];
    });
    return s.length > 0 ? s.join(", ") : null;
   }
   function Sy(e) {
    const [t] = e.split(" ");
    const n = t === "GET" ? "read" : "write";
    if (/\/actions\//.test(e)) return `actions: ${n}`;
    if (/\/contents(\/|\?|$)|\/dispatches$/.test(e)) return `contents: ${n}`;
    if (/\/status(es)?(\/|\?|$)/.test(e)) return `${ky(e)}: ${n}`;
    return null;
   }
   function xy({headers: e}) {
    const t = e["retry-after"];
    if (t) return /^\d+$/.test(t) ? `for ${t} s` : `until ${t}`;
    const n = Number(e["x-ratelimit-reset"]);
    return n > 0 && n < 1e10 ? `until ${Gn(n * 1e3)}` : "for a minute or more";
   }
   function Ey(e) {
    const t = Rr(e.body.toString());
    return Fr(Dr(t, "message")) ?? "";
   }
   var Ny = class extends Error {};
   var Ay = class extends Error {
    status;
    constructor(e, t) {
     super("the proxy made no connection", {
      cause: t
     });
     this.status = e;
    }
   };
   var Oy = /^(ENOTFOUND|ENODATA|EAI_)/;
   var Iy = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
   var My = [ 408, 425, 429 ];
   var jy = [ 401, 407 ];
   var Ty = {
    dns_error: "check the host in the URL and the runner's DNS",
    connection_refused: "check that the receiver runs and can be reached from this runner"
   };
   var Ly = {
    "socket hang up": "the connection was closed before a response",
    aborted: "the response was cut short"
   };
   function qy(e) {
    const t = Dy(e);
    if (e instanceof Ny) return {
     code: "blocked",
     permanent: true
    };
    if (e instanceof Ay) return Cy(e);
    if (Vy(t)) return {
     code: "tls_error",
     permanent: true
    };
    if (t === "EPROTO" || t.startsWith("ERR_SSL_")) return {
     code: "tls_error",
     permanent: Yy.test(e.message)
    };
    const n = Oy.test(t) ? "dns_error" : Iy.test(t) ? "connection_refused" : t === "ETIMEDOUT" ? "timeout" : t.startsWith("HPE_") ? "protocol_error" : "connection_reset";
    return {
     code: n,
     permanent: false
    };
   }
   function Py(e, t = null) {
    if (e instanceof AggregateError && e.errors.length > 0) return Py(e.errors[0], t);
    if (!(e instanceof Error)) return String(e);
    if (e instanceof Ay) return Ry(e);
    const n = Uy(e);
    const s = Ty[qy(e).code];
    return zy(e, t) ?? (s === void 0 ? n : `${n}; ${s}`);
   }
   function Cy({status: e, cause: t}) {
    const n = t instanceof Error ? qy(t) : null;
    if (n?.code === "tls_error") return n;
    const s = e !== null && e < 500 && !My.includes(e);
    return {
     code: "connection_refused",
     permanent: s
    };
   }
   function Ry({status: e, cause: t}) {
    if (e !== null) return `the proxy responded ${e} and did not connect${jy.includes(e) ? "; check its user and password in HTTPS_PROXY and HTTP_PROXY" : ""}`;
    if (!(t instanceof Error)) return "the proxy cannot be reached";
    const n = zy(t, null);
    return `the proxy cannot be reached: ${n ?? `${Uy(t)}; check HTTPS_PROXY and HTTP_PROXY`}`;
   }
   function Uy({message: e}) {
    return Ly[e] ?? e;
   }
   function Dy(e) {
    return e instanceof Error && "code" in e ? String(e.code) : "";
   }
   var By = /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
   var Fy = "ERR_TLS_CERT_ALTNAME_INVALID";
   var Yy = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
   var Ky = /wrong version number|packet length too long/i;
   var Hy = /certificate required/i;
   var Gy = /:SSL routines:[^:]*:([^:]+):/;
   var Wy = /(?:DNS|IP Address):([\w.*:-]+)/g;
   var Jy = 3;
   function Vy(e) {
    return By.test(e) || e.startsWith("CERT_") || e === Fy;
   }
   function zy(e, t) {
    const n = Dy(e);
    const s = e.message.replace(/; if the root CA .*/, "");
    if (n === Fy) return Qy(e);
    if (n === "CERT_HAS_EXPIRED") return `the certificate expired${t ? ` at ${t}` : ""}; the receiver must renew it`;
    if (n === "CERT_NOT_YET_VALID") return `${s}; check the clocks of the receiver and of this runner`;
    if (By.test(n)) return `${s}; if you trust this certificate, give its CA in the input ca-certificates`;
    if (Vy(n)) return `${s}; the receiver must renew it`;
    const [, r] = Gy.exec(e.message) ?? [];
    if (r === void 0) return null;
    const o = Ky.test(r) ? "does this port speak http? Then write http://, or another port" : Hy.test(r) ? "it asks for a client certificate, and none can be sent" : "it must speak TLS 1.2 or later";
    return `the TLS handshake failed: ${r}; ${o}`;
   }
   function Qy(e) {
    const t = "host" in e ? String(e.host) : "this host";
    const n = "cert" in e ? Xy(e.cert) : "";
    const s = [ ...n.matchAll(Wy) ].map(([, e]) => e);
    if (s.length === 0) return `the certificate is for other names than ${t}; the receiver must renew it`;
    const r = s.slice(0, Jy).join(", ");
    const o = s.length - Jy;
    const i = o > 0 ? ` and ${o} more` : "";
    return `the certificate is for ${r}${i}, not for ${t}; write a host that it names`;
   }
   function Xy(e) {
    return typeof e === "object" && e !== null && "subjectaltname" in e && typeof e.subjectaltname === "string" ? e.subjectaltname : "";
   }
   var Zy = 6e4;
   var ew = .2;
   var tw = [ "dns_error", "connection_refused", "connection_reset", "timeout", "tls_error", "protocol_error", "truncated" ];
   function nw(e) {
    const {failure: t, now: n} = e;
    if (t.status === 410) return {
     kind: "stop",
     reason: "the receiver says that it is gone"
    };
    if (!ow(t)) return {
     kind: "stop",
     reason: null
    };
    if (e.retryOnlyIfUndelivered && iw(t)) return {
     kind: "stop",
     reason: "it may have arrived, and is not sent again unless idempotent is true"
    };
    const s = ns(e.retryAfter, n) ?? 0;
    if (s > Zy) {
     const e = new Date(n + s).toISOString();
     return {
      kind: "stop",
      reason: `the receiver asks to come back in ${Math.ceil(s / 1e3)} s, at ${e}`
     };
    }
    const r = e.retryDelaysSeconds[e.attempt - 1];
    if (r === void 0) return {
     kind: "stop",
     reason: null
    };
    const o = Math.max(r * 1e3, s) * (1 + ew * e.random);
    return {
     kind: "retry",
     delayMs: Math.min(Math.ceil(o), Jn)
    };
   }
   var sw = [ 301, 307, 308 ];
   function rw(e) {
    const {status_code: t, error: n, connected: s} = e;
    if (n === null || s === false) return false;
    if (n === "redirect") return !sw.includes(t);
    if (n !== "status") return true;
    const r = t !== null && t >= 400 && t < 500;
    const o = "status";
    const i = {
     code: o,
     status: t,
     connected: true,
     permanent: false
    };
    return iw(i) && !(r && !ow(i));
   }
   function ow({code: e, status: t, permanent: n}) {
    if (n) return false;
    if (e !== "status") return tw.includes(e);
    if (t === null) return false;
    return [ 408, 425, 429 ].includes(t) || t >= 500 && t < 600;
   }
   function iw({code: e, status: t, connected: n}) {
    return e === "status" ? t !== 429 && t !== 503 : n;
   }
   var aw = 64 * 1024;
   var cw = 5 * 6e4;
   var uw = "cancelled: the step was cancelled";
   async function lw(e, t, n) {
    const s = [];
    const r = e => $w(s, e, n);
    for (let o = 1; ;o += 1) {
     const {error: i, ...a} = await fw(e, t, n, o);
     const {message: c, response: u} = a;
     const l = {
      ...a,
      waitedMs: null
     };
     s.push(l);
     if (i === null) return r(null);
     const f = nw({
      attempt: o,
      retryDelaysSeconds: n.retryDelaysSeconds,
      failure: i,
      retryAfter: u?.headers["retry-after"],
      now: e.clock.now(),
      random: e.random(),
      retryOnlyIfUndelivered: n.retryOnlyIfUndelivered
     });
     if (f.kind === "stop") return r([ c, f.reason ].filter(Boolean).join("; "));
     l.waitedMs = f.delayMs;
     await e.clock.sleep(f.delayMs, n.signal);
     if (n.signal.aborted) return r(uw);
     const h = await (n.shouldRetry?.()) ?? true;
     if (n.signal.aborted) return r(uw);
     if (!h) return r(c);
    }
   }
   async function fw(e, t, n, s) {
    const r = await js(n.allowlist, t, t => e.addresses(t, n));
    const o = e.clock.now();
    const i = Math.floor(o / 1e3);
    const a = r === null ? await hw(e, t, n, i).catch(e => kw("protocol_error", Py(e), o)) : kw("blocked", r, o);
    const c = t => n.quoteResponse ? e.redact(t) : "";
    const u = Tm(a, n, t, c);
    return {
     attempt: {
      number: s,
      status_code: a.status,
      error: u?.code ?? null,
      started: new Date(a.started).toISOString(),
      duration_ms: a.durationMs,
      ...u?.connected === false && {
       connected: false
      }
     },
     timestamp: i,
     message: u && `${u.code}: ${u.message}`,
     response: a.kind === "response" ? a : null,
     error: u
    };
   }
   async function hw(e, t, n, s) {
    const {id: r, url: o, method: i, headers: a, body: c, signedBytes: u = c} = t;
    const l = {
     id: r,
     timestamp: s,
     body: u
    };
    const f = dh(t.signatures, l, t.keys);
    const h = await e.request({
     url: o,
     method: i,
     headers: {
      ...a,
      "webhook-timestamp": String(s),
      ...f
     },
     body: c.length === 0 && dw(i) ? null : c,
     timeoutMs: n.timeoutMs,
     maxBytes: aw,
     refuses: Us(n.allowlist, o),
     keepAlive: n.keepAlive,
     signal: n.signal
    });
    return h.kind === "response" ? gw(h, Object.values(f)) : h;
   }
   function dw(e) {
    return e === "GET" || e === "HEAD";
   }
   var pw = /[\s,:=]+/;
   var mw = 16;
   function gw(e, t) {
    const n = t.flatMap(e => e.split(pw));
    const s = n.filter(yw);
    const r = e.body.toString("latin1");
    const o = [ ...Object.values(e.headers), r ].join().toLowerCase();
    if (!s.some(e => vw(e).some(e => bw(o, e)))) return e;
    const {redact: i, add: a} = im();
    const c = [ ...t.filter(yw), ...s ];
    for (const e of c.flatMap(ww)) a(e);
    const u = Object.entries(e.headers).map(([e, t]) => [ e, i(t) ]);
    return {
     ...e,
     headers: Object.fromEntries(u),
     body: Buffer.from(i(r), "latin1")
    };
   }
   function yw({length: e}) {
    return e >= mw;
   }
   function ww(e) {
    const [, t, n] = vw(e);
    return [ e, t, t.toUpperCase(), n, n.replace(/=+$/, ""), n.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") ];
   }
   function vw(e) {
    const t = e.length % 2 === 0 && /^[\da-f]+$/i.test(e);
    const n = Buffer.from(e, t ? "hex" : "base64");
    return [ e, n.toString("hex"), n.toString("base64") ];
   }
   function bw(e, t) {
    const n = /[a-z\d]{8}/i.exec(t)?.[0] ?? "";
    return e.includes(n.toLowerCase());
   }
   function kw(e, t, n) {
    return {
     kind: "failure",
     code: e,
     message: t,
     status: null,
     connected: false,
     permanent: true,
     started: n,
     durationMs: 0
    };
   }
   function $w(e, t, {retryDelaysSeconds: n}) {
    return {
     delivered: t === null,
     reason: t !== null && e.length > 1 ? `${t} (${e.length} attempts)` : t,
     attempts: e,
     maxAttempts: n.length + 1,
     notes: _w(e.at(-1)?.response ?? null)
    };
   }
   function _w(e) {
    const t = Date.parse(e?.headers.date ?? "");
    const n = Math.abs(t - (e?.started ?? 0));
    return n > cw ? [ `the receiver's clock is ${Math.round(n / 6e4)} minutes off this one's; it may refuse the webhook-timestamp` ] : [];
   }
   function Sw({id: e, webhook: t, event: n}, {delivered: s, reason: r, attempts: o}) {
    return {
     id: e,
     webhook: t,
     event: n,
     status: s ? "success" : "failure",
     reason: r,
     attempts: o.map(({attempt: e}) => e)
    };
   }
   function xw({id: e, webhook: t, event: n}, s) {
    return {
     id: e,
     webhook: t,
     event: n,
     status: "not_run",
     reason: s,
     attempts: []
    };
   }
   function Ew(e, t) {
    return {
     ...xw(e, t),
     status: "failure"
    };
   }
   function Nw(e) {
    const t = t => e.filter(e => e.status === t).length;
    return {
     delivered: t("success"),
     failed: t("failure"),
     skipped: t("not_run")
    };
   }
   function Aw(e, t) {
    const {callback_url: n, callback_context: s} = t;
    const {callback_token: r, callback_dispatch: o} = t;
    return {
     ...e,
     ...Fl({
      callback_url: n,
      callback_context: s,
      callback_token: r,
      callback_dispatch: o
     })
    };
   }
   function Ow(e, t) {
    const {lookup: n, secrets: s} = t;
    const r = Rw("url", () => {
     const t = Wo(e.url, n);
     const s = Es(t);
     if (s !== null) throw new Po(s);
     return new URL(t);
    });
    const o = Rw("query", () => Jo(e.query ?? {}, n));
    if (o !== "") r.search = [ r.search, o ].filter(Boolean).join("&");
    const {bytes: i, stored: a} = Lw(e) ? Rw("body", () => t.body(e, n)) : Tw;
    return {
     id: t.id,
     webhook: e.name,
     event: t.event,
     method: e.method,
     url: r,
     shown: Go(e.url) === null ? r.href : `${r.origin}/***`,
     headers: Pw(e, t, i.length > 0),
     body: i,
     stored: a,
     signatures: e.signature,
     carriesSecret: Jf(e).some(({path: e, text: t}) => e[0] !== "body" && e[0] !== "callback" && qw(t)),
     keys: e.secret_name.flatMap(e => s.get(e) ?? [])
    };
   }
   function Iw(e, t = null) {
    const n = jw(e);
    return t === null ? `msg_${n}` : `msg_${n.slice(0, 16)}${jw(e, t).slice(0, 16)}`;
   }
   function Mw(e, t) {
    return e.slice(0, 20) === Iw(t).slice(0, 20);
   }
   function jw(e, t = []) {
    const {repository: n, runId: s, attempt: r, chain: o, webhook: i, kind: a, status: c} = e;
    const {sender: u} = e;
    const l = [ n, s, r, o, i, a, c, ...u ? [ u.runId, u.attempt ] : [] ];
    return (0, Dn.hash)("sha256", JSON.stringify([ ...l, ...t ])).slice(0, 32);
   }
   var Tw = {
    bytes: Buffer.alloc(0),
    stored: Ym("")
   };
   function Lw({method: e, body: t, payload: n}) {
    const s = e === "GET" || e === "HEAD";
    return !s || t !== void 0 || n !== void 0;
   }
   function qw(e) {
    return e.includes("secrets.") && kf(e).some(({name: e}) => jo(e) !== null);
   }
   function Pw({headers: e, username: t, password: n}, {id: s, event: r, lookup: o}, i) {
    const a = Object.entries(e).flatMap(([e, t]) => {
     const n = Rw(`headers.${e}`, () => {
      const e = Bo(t, o);
      return e === null ? null : Cw(e);
     });
     return n === null ? [] : [ [ e.toLowerCase(), n ] ];
    });
    const c = Rw("username", () => {
     if (t === void 0) return {};
     const e = `${Fo(t, o)}:${Fo(n ?? "", o)}`;
     return {
      authorization: `Basic ${Buffer.from(e).toString("base64")}`
     };
    });
    return {
     ...i && {
      "content-type": "application/json"
     },
     "user-agent": `webhook-action/${bm}`,
     ...Object.fromEntries(a),
     ...c,
     "webhook-id": s,
     "webhook-event": r
    };
   }
   function Cw(e) {
    if (new RegExp("(?!\\t)\\p{Cc}", "u").test(e)) throw new Po("a value has a control character, which a header cannot have; remove it, or encode it with the filter url");
    return e.trim();
   }
   function Rw(e, t) {
    try {
     return t();
    } catch (t) {
     if (!(t instanceof Po)) throw t;
     throw new Po(`${e}: ${t.message}`);
    }
   }
   var Uw = /^webhook-action\/(?:record|callback)\//;
   function Dw(e, t) {
    const n = Ho(e);
    return {
     bytes: Buffer.from(n),
     stored: Ym(Wm(n, t))
    };
   }
   function Bw(e) {
    const t = new Map;
    const n = am(e.secrets);
    const s = (e, s) => {
     const r = t.get(e) ?? Dw(s(), n);
     t.set(e, r);
     return r;
    };
    return (t, r) => {
     const {body: o, payload: i = "jobserv"} = t;
     if (o !== void 0) return Fw(o, r, n);
     if (i === "github") return s("github", () => e.event);
     const a = e.payload;
     if (a === null) throw new Error("the build was not read");
     if (i === "jobserv") return s("jobserv", () => Aw(a, e.keys));
     const c = e => e === void 0 ? null : Fo(e, r);
     const u = c(t.dockerhub?.repo_name);
     const l = c(t.dockerhub?.tag);
     const {serverUrl: f, isPrivate: h} = e;
     return s(JSON.stringify([ "dockerhub", u, l ]), () => Aw(Xl(a, {
      serverUrl: f,
      isPrivate: h,
      repoName: u,
      tag: l
     }), e.keys));
    };
   }
   function Fw(e, t, n) {
    if (typeof e !== "string") return {
     bytes: Buffer.from(Ho(Yo(e, t))),
     stored: Ym(Ho(Gm(e, t, n)))
    };
    const s = Fo(e, t);
    if (Uw.test(s)) throw new Po("it begins like a text that this action signs itself; begin it differently");
    return {
     bytes: Buffer.from(s),
     stored: Ym(Km(e, t, n))
    };
   }
   var Yw = 8;
   var Kw = /^[a-z]{1,10}$/;
   var Hw = /^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
   function Gw(e, {headers: t}, n) {
    const s = e.username === void 0 ? [] : [ t.authorization ];
    const r = n.get(Go(e.url) ?? "");
    return [ ...r === void 0 ? [] : Ww(new URL(r)), ...s.flatMap(e => e?.replace(/^Basic /, "") ?? []) ];
   }
   function Ww({pathname: e, search: t, searchParams: n}) {
    const s = e.slice(1);
    const r = t.slice(1);
    const o = [ e + t, e, t ];
    const i = r.split("&").map(e => e.slice(e.indexOf("=") + 1));
    const a = [ ...s.split("/"), ...i ];
    const c = [ s + t, s, r, ...a.flatMap(e => [ e, Vw(e) ]), ...n.values() ];
    return [ ...new Set([ ...o, ...c.filter(Jw) ]) ].filter(e => e !== "" && e !== "/");
   }
   function Jw(e) {
    return e.length >= Yw && !Kw.test(e) && !Hw.test(e);
   }
   function Vw(e) {
    try {
     return decodeURIComponent(e);
    } catch {
     return e;
    }
   }
   var zw = /(?<!\$)(?:\$\$)*\$\{/;
   function Qw(e, t, {run: {repository: n, ...s}, sender: r = n}) {
    const o = t?.stored ?? null;
    const i = {
     ...e,
     chain: null,
     body: o,
     retry_of: null
    };
    const a = Xw({
     sent: i,
     run: s,
     repository: n,
     sender: r
    }, t?.keys[0]);
    return {
     ...i,
     mac: a
    };
   }
   function Xw(e, t) {
    const n = nv(e);
    return n === null || t === void 0 ? null : Fh(t, n);
   }
   function Zw(e, t) {
    const n = t.length === 0 ? ev(e) : tv(e, t);
    return n && `${n}; nothing is signed or sent; run the job that sent it again`;
   }
   function ev({sent: {body: e}}) {
    return zw.test(e?.text ?? "") ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anyone could have written it; give the webhook a secret_name" : null;
   }
   function tv(e, t) {
    const {mac: n} = e.sent;
    if (n === null) return "the record has no mac for it, and the webhook is signed today";
    const s = nv(e);
    return s !== null && Yh(n, t, s) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
   }
   function nv({sent: {id: e, webhook: t, event: n, body: s}, run: {run_id: r, run_attempt: o}, repository: i, sender: a}) {
    return s && [ i, r, o, e, t, n, s.sha256, ...a === i ? [] : [ a ] ];
   }
   var sv = 12;
   var rv = 8;
   function ov(e, t) {
    const {name: n, trigger_name: s, status: r, web_url: o, build_id: i, runs: a} = e;
    const c = n ?? s ?? `build ${i}`;
    return `${av(r, t(c), o)}\n${cv(e, t)}\n${a.length === 0 ? "" : `\n${uv(a, t)}`}`;
   }
   function iv(e, t) {
    return `${av(e.status, t(e.title), e.page)}\nIts jobs are not listed, since no webhook uses them.\n`;
   }
   function av(e, t, n) {
    return `## ${Cg(Rg(e), e)}: ${Ag(t, n)}\n`;
   }
   function cv({trigger_name: e, created: t, completed: n, github: s}, r) {
    const {run_number: o, run_attempt: i, event: a, ref: c, sha: u, actor: l} = s;
    const f = o === void 0 ? "" : ` ${o}`;
    const h = i > 1 ? `, attempt ${i}` : "";
    const d = [ e, a, c, u?.slice(0, rv), l ].filter(e => e !== void 0 && e !== "").map(e => xg(r(e ?? "")));
    return [ `Build${f}${h}`, ...d, fv(t, n) ].filter(e => e !== "").join(" · ");
   }
   function uv(e, t) {
    const n = e.map(e => [ Ag(t(e.name), e.web_url), Cg(Rg(e.status), e.status), fv(e.created, e.completed) ]);
    const s = Tg([ "Run", "Status", "Time" ], n);
    if (e.length <= sv) return s;
    const r = e.filter(({status: e}) => e === "FAILED").map(e => `${Ag(t(e.name), e.web_url)} ${e.status}`);
    return `${jg(r)}\n<details><summary>${e.length} runs: ${lv(e)}</summary>\n\n${s}\n</details>\n`;
   }
   function lv(e) {
    const t = new Map;
    for (const {status: n} of e) t.set(n, (t.get(n) ?? 0) + 1);
    return [ ...t ].map(([e, t]) => `${t} ${e}`).sort().join(", ");
   }
   function fv(e, t) {
    const n = Date.parse(t ?? "") - Date.parse(e ?? "");
    return n > 0 ? Dg(n) : "";
   }
   var hv = 6;
   var dv = [ "Webhook", "Event", "Result", "Code", "Attempts", "Time" ];
   function pv(e, t, n = new Set) {
    if (e.length === 0) return "## Deliveries\n\nThere was nothing to deliver.\n";
    const s = e.filter(({status: e}) => e === "failure").map(({webhook: e, reason: s}) => `${Eg(t(e))} failed${n.has(e) ? ", but is not required" : ""}: ${xg(t(s ?? ""))}`);
    const r = e.map(e => gv(e, t));
    return `## Deliveries: ${mv(e)}\n\n${s.length === 0 ? "" : `${jg(s)}\n`}${Tg(dv, r)}`;
   }
   function mv(e) {
    const {delivered: t, failed: n, skipped: s} = Nw(e);
    return [ ...n > 0 ? [ `${Pg.failure} ${n} failed` ] : [], ...t > 0 ? [ `${Pg.success} ${t} delivered` ] : [], ...s > 0 ? [ `${Pg.skipped} ${s} skipped` ] : [] ].join(", ");
   }
   function gv(e, t) {
    const {webhook: n, event: s, attempts: r, id: o} = e;
    const i = r.at(-1);
    return [ Og(xg(t(n)), xg(o)), xg(s), yv(e, t), i ? wv(i) : "", vv(r), bv(r) ];
   }
   function yv({status: e, reason: t}, n) {
    switch (e) {
    case "success":
     return `${Pg.success} delivered`;

    case "failure":
     return `${Pg.failure} failed`;

    case "not_run":
     return `${Pg.skipped} skipped: ${xg(n(t ?? ""))}`;
    }
   }
   function wv({status_code: e, error: t}) {
    return xg(String(e ?? (t ? Rm(t) : "")));
   }
   function vv(e) {
    const t = e.length;
    if (t < 2) return t === 0 ? "" : "1";
    const n = [];
    for (const t of e.map(wv)) {
     const e = n.at(-1);
     if (e?.code === t) e.times += 1; else n.push({
      code: t,
      times: 1
     });
    }
    const s = n.slice(-hv).map(({code: e, times: t}) => t === 1 ? e : `${t} x ${e}`);
    if (n.length === 1) return s.join("");
    return `${t}: ${[ ...n.length > hv ? [ "…" ] : [], ...s ].join(", ")}`;
   }
   function bv(e) {
    const [t] = e;
    const n = e.at(-1);
    if (t === void 0 || n === void 0) return "";
    const s = Date.parse(n.started) - Date.parse(t.started);
    return Dg(s + n.duration_ms);
   }
   var kv = [ "FAILED", "RUNNING", "QUEUED", "PASSED", "SKIPPED" ];
   var $v = 500;
   var _v = 2;
   async function Sv(e, t, n, s) {
    const r = `/repos/${t}/actions/runs/${n}`;
    const o = {
     ...to(t),
     run_id: n
    };
    const i = {
     keys: [ "jobs", "workflow_jobs" ],
     most: $v
    };
    const a = await Av(`${r}/attempts/${s}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", {
     ...o,
     attempt_number: s
    }, i));
    if (a !== null && s === 1) return a;
    const c = await Av(`${r}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
     ...o,
     filter: "all"
    }, i));
    if (c === null) return a;
    const u = a ?? c.filter(e => (e.attempt ?? s) === s);
    return [ ...u, ...xv(u, c, s) ];
   }
   function xv(e, t, n) {
    const s = t.filter(e => e.attempt !== null && e.attempt < n);
    const r = [ ...Nv(s, e => e.attempt ?? 0) ];
    const o = new Map;
    for (const [, e] of r.toSorted(([e], [t]) => e - t)) for (const [t, n] of Nv(e, e => e.name)) o.set(t, [ ...n, ...Ev(o.get(t) ?? [], n.length) ]);
    const i = Nv(e, e => e.name);
    const a = [ ...o ].flatMap(([e, t]) => Ev(t, i.get(e)?.length ?? 0));
    const c = new Set(a);
    return s.filter(e => c.has(e));
   }
   function Ev(e, t) {
    const n = ({status: e, conclusion: t}) => kv.indexOf(ru(e, t));
    return e.toSorted((e, t) => n(e) - n(t)).slice(0, Math.max(0, e.length - t));
   }
   function Nv(e, t) {
    const n = new Map;
    for (const s of e) {
     const e = t(s);
     const r = n.get(e);
     if (r) r.push(s); else n.set(e, [ s ]);
    }
    return n;
   }
   async function Av(e, t) {
    let n = "";
    for (let s = 0; s < _v; s++) {
     const s = await Ov(e, t()).catch(e => {
      if (e instanceof ry && e.isMissingRoute) return null;
      throw e;
     });
     if (s === null) return null;
     if (s.known >= s.total) return s.jobs;
     n = `${s.known} of ${s.total}`;
    }
    throw new ry(`GET ${e} listed only ${n} jobs; run this job again`, 200);
   }
   async function Ov(e, t) {
    const n = [];
    const s = new Map;
    let r = 0;
    let o = 0;
    for await (const i of t) {
     if (i.total === null && i.items.length === 0 && r === 0) throw new ry(`GET ${e} listed no jobs and gave no count`, 200);
     o = i.total ?? 0;
     const t = n.length;
     for (const t of i.items) {
      const o = Iv(t);
      if (o === null) throw new ry(`GET ${e} listed something that is no job`, 200);
      const i = o.id === null ? void 0 : s.get(o.id);
      if (i && JSON.stringify(i) === JSON.stringify(o)) continue;
      if (i === void 0) r++;
      if (o.id !== null) s.set(o.id, o);
      n.push(o);
     }
     if (n.length === t) break;
    }
    return {
     jobs: n,
     known: r,
     total: o
    };
   }
   function Iv(e) {
    if (!jv(e)) return null;
    const t = Tv(e.id) ? e.id : null;
    const n = qv(e.labels);
    return {
     id: t,
     name: Lv(e.name) ?? `job ${t ?? ""}`.trim(),
     attempt: typeof e.run_attempt === "number" ? e.run_attempt : null,
     checkRunId: Lv(e.check_run_url)?.replace(/^.*\//, "") || null,
     ...Mv(Lv(e.status) ?? "", e.conclusion),
     runnerName: Lv(e.runner_name),
     labels: n.length > 0 ? n : qv(e.runs_on),
     url: Lv(e.url),
     pageUrl: Lv(e.html_url),
     created: Hn(Lv(e.created_at)),
     started: Hn(Lv(e.started_at) ?? Lv(e.started)),
     completed: Hn(Lv(e.completed_at) ?? Lv(e.stopped))
    };
   }
   function Mv(e, t) {
    const n = Wu(e);
    return t === void 0 ? n : {
     ...n,
     conclusion: Lv(t)
    };
   }
   function jv(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function Tv(e) {
    return Number.isSafeInteger(e);
   }
   function Lv(e) {
    return typeof e === "string" && e !== "" ? e : null;
   }
   function qv(e) {
    return Array.isArray(e) ? e.filter(e => typeof e === "string") : [];
   }
   var Pv = 10;
   var Cv = 20;
   async function Rv(e, t, n, s) {
    const r = {
     ...to(t),
     run_id: n
    };
    const o = `/repos/${t}/actions/runs/${n}`;
    const i = Yv(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", r), o, {
     id: n
    });
    if (s === null || i.attempt === s) return i;
    return Uv(e, t, n, s);
   }
   async function Uv(e, t, n, s) {
    return Yv(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
     ...to(t),
     run_id: n,
     attempt_number: s
    }), `/repos/${t}/actions/runs/${n}/attempts/${s}`, {
     id: n,
     attempt: s
    });
   }
   async function Dv(e, t, n) {
    const {workflow: s, workflowId: r, workflowPath: o} = n;
    if (s !== null || r === null) return n;
    const {name: i, path: a} = await Hv(e, t, r);
    return {
     ...n,
     workflow: i ?? r,
     workflowPath: o ?? a
    };
   }
   async function Bv(e, t, n) {
    const {event: s, headSha: r, headBranch: o, pullRequest: i} = n;
    if (!s.startsWith("pull_request")) return n;
    if (i !== null && o !== null) return n;
    const a = to(t);
    const {owner: c} = to(n.headRepository ?? "");
    try {
     if (i !== null) {
      const {json: s} = await e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
       ...a,
       pull_number: i.number
      });
      return Jv(n, Wv([ s ], t, r));
     }
     if (r === null) return n;
     const {json: s} = await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...a,
      commit_sha: r
     });
     const u = Wv(s, t, r);
     if (u !== null || c === "" || o === null) return Jv(n, u);
     const l = await e.request("GET /repos/{owner}/{repo}/pulls", {
      ...a,
      head: `${c}:${o}`,
      state: "all"
     });
     return Jv(n, Wv(l.json, t, r));
    } catch (e) {
     if (!(e instanceof ry)) throw e;
     return n;
    }
   }
   async function Fv(e, t, n) {
    return await Vv(e, t, n) ?? await zv(e, t, n);
   }
   function Yv({status: e, json: t}, n, s) {
    const r = Tu(t);
    const {id: o, attempt: i = r?.attempt} = s;
    if (r?.id === o && r?.attempt === i) return r;
    const a = r ? `with run ${r.id}, attempt ${r.attempt}` : "without a workflow run";
    throw new ry(`GET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`, e);
   }
   var Kv = o.Ikc({
    name: Au,
    path: Au
   });
   async function Hv(e, t, n) {
    try {
     const {json: s} = await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
      ...to(t),
      workflow_id: n
     });
     const {output: r, success: i} = o.xLC(Kv, s);
     if (i) return r;
    } catch (e) {
     if (!(e instanceof ry)) throw e;
    }
    return {
     name: null,
     path: null
    };
   }
   var Gv = o.Ikc({
    number: o.aig(),
    title: Su,
    state: Su,
    head: o.Ikc({
     ref: Su,
     sha: Su,
     repo: o.NpB(o.mee(o.Ikc({
      full_name: o.YjP()
     })), null)
    }),
    base: o.Ikc({
     ref: Su,
     repo: o.Ikc({
      full_name: o.YjP()
     })
    })
   });
   function Wv(e, t, n) {
    const s = (Array.isArray(e) ? e : []).flatMap(e => {
     const {output: t, success: n} = o.xLC(Gv, e);
     return n ? [ t ] : [];
    });
    const r = s.filter(({head: e, base: s}) => e.sha === n && s.repo.full_name.toLowerCase() === t.toLowerCase());
    return r.find(({state: e}) => e === "open") ?? r[0] ?? null;
   }
   function Jv(e, t) {
    if (t === null) return e;
    return {
     ...e,
     headBranch: e.headBranch ?? t.head.ref,
     headRepository: e.headRepository ?? t.head.repo?.full_name ?? null,
     pullRequest: {
      number: t.number,
      title: t.title,
      base: t.base.ref
     }
    };
   }
   async function Vv(e, t, {id: n, attempt: s}) {
    const r = Math.max(1, s - Cv);
    try {
     for (let o = s - 1; o >= r; o--) {
      const s = await Uv(e, t, n, o);
      if (ou(s.conclusion)) return s;
     }
    } catch (e) {
     if (!(e instanceof ry && e.status === 404)) throw e;
    }
    return null;
   }
   async function zv(e, t, n) {
    const s = to(t);
    const {workflowId: r, refKind: o, headBranch: i} = n;
    const a = {
     keys: [ "workflow_runs" ],
     most: Pv
    };
    const c = i ?? "";
    const u = {
     branch: c,
     status: "completed"
    };
    const l = o === "tag" ? "tags" : "heads";
    const f = {
     branch: c,
     ...r !== null && {
      workflow_id: r
     },
     ...o !== null && {
      ref: `refs/${l}/${c}`
     }
    };
    const h = "GET /repos/{owner}/{repo}/actions/runs";
    const d = r === null ? [ e.pages(h, {
     ...s,
     ...u
    }, a) ] : [ e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
     ...s,
     ...u,
     workflow_id: r
    }, a), e.pages(h, {
     ...s,
     ...f
    }, a) ];
    for (const e of d) try {
     return await Qv(n, e);
    } catch (e) {
     if (!(e instanceof ry && e.isMissingRoute)) throw e;
    }
    return null;
   }
   async function Qv(e, t) {
    for await (const {items: n} of t) {
     const t = n.map(Tu).filter(e => e !== null).filter(t => Xv(t, e)).sort((e, t) => Zv(t) - Zv(e));
     if (t[0]) return t[0];
    }
    return null;
   }
   function Xv(e, t) {
    return e.id !== t.id && ou(e.conclusion) && Zv(e) < Zv(t) && e.headBranch === t.headBranch && e.headRepository === t.headRepository && (t.workflowId === null ? e.workflow === t.workflow : e.workflowId === null || e.workflowId === t.workflowId);
   }
   function Zv(e) {
    return e.number ?? e.id;
   }
   var eb = 3e4;
   var tb = 2500;
   async function nb(e, t) {
    const {repository: n, apiUrl: s, serverUrl: r, own: o} = t;
    const i = await Bv(e.api, n, o ? await ab(e, t) : await cb(e, t));
    const {runs: a, self: c, unfinished: u} = await ub(e, t, i);
    const l = sb(i, a, t) ? rb(i, a) : pb(i, a, o);
    const {status: f} = l;
    ib(e.log, {
     unfinished: u,
     own: o,
     status: f
    });
    const h = {
     repository: n,
     apiUrl: s,
     serverUrl: r
    };
    e.log.info(`run ${i.id}, attempt ${i.attempt}, of ${i.workflow ?? n}: ${f}, ${a.length === 1 ? "1 run" : `${a.length} runs`}`);
    return {
     ...l,
     payload: Rl({
      run: i,
      runs: a,
      status: f,
      place: h
     }),
     run: i,
     runs: a,
     self: c
    };
   }
   function sb({conclusion: e}, t, {own: n, apiUrl: s}) {
    return n === null && e !== null && /\/api\/v1$/.test(s) && t.some(({status: e}) => !iu(e));
   }
   function rb(e, t) {
    const n = {
     ...e,
     status: "in_progress",
     conclusion: null
    };
    const {status: s} = pb(n, t, null);
    return {
     status: s,
     dockerHub: "error",
     noResult: "incomplete"
    };
   }
   var ob = 10;
   function ib(e, {unfinished: t, own: n, status: s}) {
    if (t.length === 0) return;
    if (n === null) {
     e.info(`not finished: ${db(t)}`);
     return;
    }
    const r = t.length === 1;
    const o = t.length - ob;
    const i = `${r ? "job" : "jobs"} ${db(t.slice(0, ob))}${o > 0 ? ` and ${o} more` : ""}`;
    const a = iu(s) ? `so ${r ? "its result is" : "their results are"} not in the build` : `so the build is reported as ${s}`;
    const c = n.needs ? `add ${r ? "it" : "them"} to needs, or, if there already, remove "name" from the job` : `report from a last job that has ${r ? "it" : "them"} in needs`;
    e.warning(`${i} ${r ? "has" : "have"} not finished, ${a}; ${c}`);
   }
   async function ab({api: e, log: t}, n) {
    const {repository: s, runId: r, env: o} = n;
    const i = n.attempt ?? o.runAttempt;
    const a = {
     ...Fu(o),
     id: r,
     attempt: i
    };
    try {
     const t = await Rv(e, s, r, i);
     return {
      ...await Dv(e, s, hb(t, a)),
      status: a.status,
      conclusion: null,
      refKind: a.refKind ?? t.refKind,
      pullRequest: a.pullRequest ?? t.pullRequest
     };
    } catch (e) {
     if (!(e instanceof ry && e.isMissingRoute)) throw e;
     t.warning(`the server has no API for workflow runs (404): the times of run ${r} are missing`);
     return a;
    }
   }
   async function cb({api: e}, t) {
    const {repository: n, runId: s, attempt: r, env: o} = t;
    const i = await Rv(e, n, s, r).catch(e => {
     if (!(e instanceof ry && e.status === 404)) throw e;
     throw new ry(`the API has no run ${s}${r ? `, attempt ${r},` : ""} of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
    });
    const a = Bu(o.event);
    const c = a?.id === i.id && a.attempt === i.attempt ? hb(i, a) : i;
    return Dv(e, n, c);
   }
   async function ub(e, t, n) {
    const {api: s, log: r, clock: o, signal: i} = e;
    const {repository: a, own: c} = t;
    const u = o.now();
    let l = [];
    for (let t = 0; ;t += tb) {
     const f = await Sv(s, a, n.id, n.attempt);
     if (f === null) return {
      runs: fb(e, n, c),
      self: null,
      unfinished: []
     };
     const h = o.now();
     const d = lf(f, c, h);
     const {lagging: p} = d;
     if (p.length > 0 && t < eb && h - u < eb) {
      if (t === 0) r.info(`${db(p)} done in needs but not in the API, asking on for up to ${eb / 1e3} s`);
      l = p;
      await o.sleep(tb, i);
      continue;
     }
     if (l.length > 0 && p.length === 0) r.info(`${db(l)} done in the API too, after ${Math.round((h - u) / 1e3)} s`);
     lb(r, d);
     return d;
    }
   }
   function lb(e, {believed: t, forgiven: n, doubted: s}) {
    if (t.length > 0) e.warning(`${db(t)} unfinished in the API after 30 s; the results in needs are used`);
    if (n.length > 0) e.warning(`${db(n)} FAILED, but success in needs (continue-on-error): does not count against the build`);
    if (s.length > 0) e.warning(`${db(s)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's key`);
   }
   function fb({log: e}, t, n) {
    const s = `the API has no jobs of run ${t.id} (404)`;
    if (n?.needs) {
     e.info(`${s}: needs alone says how they ended`);
     return gf(n.needs);
    }
    e.warning(n ? `${s}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${s}: the build is what the run itself says`);
    return [];
   }
   function hb(e, t) {
    const n = Object.entries(e).filter(([, e]) => e !== null);
    return {
     ...t,
     ...Object.fromEntries(n)
    };
   }
   function db(e) {
    return e.map(e => `"${e}"`).join(", ");
   }
   function pb(e, t, n) {
    const s = n ? gb(n) : [];
    const r = s.length > 0 ? "FAILED" : yb(e, t, n);
    const o = t.filter(({counts: e, status: t}) => e && t === "FAILED").map(({conclusion: e}) => e ?? "");
    const i = e.conclusion !== null && s.length === 0;
    const a = mb(i ? e.conclusion : null, [ ...s, ...o ], t.length > 0);
    if (a === "stale") return {
     status: r,
     dockerHub: "error",
     noResult: a
    };
    if (a === "action_required") return {
     status: "QUEUED",
     dockerHub: "error",
     noResult: a
    };
    return {
     status: r,
     dockerHub: uu(r, i ? [ e.conclusion ?? "" ] : [ ...s, ...o ]),
     noResult: a
    };
   }
   function mb(e, t, n) {
    switch (e) {
    case "stale":
     return "stale";

    case "action_required":
     return n ? null : "action_required";

    case "cancelled":
     return t.every(e => e === "cancelled") ? "cancelled" : null;

    case null:
     return t.length > 0 && t.every(e => e === "cancelled") ? "cancelled" : null;

    default:
     return null;
    }
   }
   function gb({jobStatus: e, needs: t}) {
    const n = yf(t);
    return e === "success" ? n : [ e, ...n ];
   }
   function yb(e, t, n) {
    if (e.conclusion !== null) return ru(e.status, e.conclusion);
    const s = cu(t.map(({counts: e, status: t}) => e ? t : "PASSED"));
    if (s !== null) return s;
    return n ? "PASSED" : ru(e.status, null);
   }
   function wb(e, t) {
    const {environment: n} = e;
    if (t === n.repository) return e;
    const [s = ""] = t.split("/");
    return {
     ...e,
     environment: {
      ...n,
      repository: t,
      repositoryOwner: s,
      runId: 0
     }
    };
   }
   function vb(e) {
    return {
     build: e.some(e => /^(build|runs|status|job)\b/.test(e)),
     ref: e.includes("github.ref"),
     base: e.includes("github.base_ref")
    };
   }
   async function bb(e, t, n) {
    const {inputs: s} = e;
    const {environment: r} = s;
    const o = tf(s.needs);
    const i = nl(s);
    const a = i.own ? Eb(s, o) : null;
    const c = n.build ? null : i.run;
    const u = c === null ? await Sb(e, t, i, a) : null;
    const l = u?.run ?? c ?? Fu(r);
    const f = i.own ? l : await kb(l, {
     source: e,
     io: t,
     uses: n,
     fetched: u !== null
    });
    const h = u === null ? null : xb(e, {
     ...u,
     run: f
    }, t.log);
    const {status: d, noResult: p} = h ?? pb(f, [], a);
    return {
     repository: r.repository,
     subject: i,
     run: f,
     facts: Yu(f, r.repository),
     status: d,
     noResult: p,
     build: h,
     values: {
      github: fu(f, r),
      ...h === null ? {} : {
       build: h.payload,
       status: hu(h),
       ...Wl(h.payload, f, r),
       ...hf(h.runs)
      },
      job: {
       name: h?.self?.name ?? r.job,
       id: h?.self?.id ?? (Number(s.jobId) || void 0)
      }
     }
    };
   }
   async function kb(e, {source: t, io: n, uses: s, fetched: r}) {
    const {repository: o} = t.inputs.environment;
    const {tests_url: i} = t.config.notify ?? {};
    const a = r && i?.includes("github.ref") === true;
    const c = s.base && !r ? await Bv(n.api, o, e) : e;
    return s.ref || a ? $b(c, o, n) : c;
   }
   async function $b(e, t, {api: n, log: s}) {
    const {headBranch: r, headSha: o, refKind: i, event: a} = e;
    if (i !== null || a === "release" || r === null) return e;
    const c = {
     repository: t,
     sha: o ?? ""
    };
    const u = await _b(no(n, {
     ...c,
     branch: r
    }));
    const l = await _b(so(n, {
     ...c,
     tag: r
    }));
    if (u !== l) return {
     ...e,
     refKind: l ? "tag" : "branch"
    };
    s.warning(l ? `\${github.ref} is empty: ${r} is both a branch and a tag with the run's commit; use \${github.ref_name}` : `\${github.ref} is empty: the API has neither a branch nor a tag ${r} with the run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`);
    return e;
   }
   async function _b(e) {
    try {
     return await e;
    } catch (e) {
     if (!(e instanceof ry)) throw e;
     if ([ 403, 404, 422 ].includes(e.status ?? 0)) return false;
     throw e;
    }
   }
   function Sb({inputs: e}, t, n, s) {
    const {environment: r} = e;
    const {repository: o, apiUrl: i, serverUrl: a} = r;
    return nb(t, {
     repository: o,
     apiUrl: i,
     serverUrl: a,
     runId: n.runId,
     attempt: n.attempt,
     own: s,
     env: r
    });
   }
   function xb({inputs: e, config: t}, n, s) {
    const r = t.notify?.tests_url;
    if (r === void 0) return n;
    return {
     ...n,
     payload: Nb(r, n, e, s)
    };
   }
   function Eb({jobId: e, jobStatus: t, environment: n}, r) {
    if (t === null) throw new s.x("input job-status is empty; leave it out or give ${{ job.status }}");
    const {runnerName: o, job: i} = n;
    return {
     jobId: e || null,
     jobStatus: t,
     runnerName: o || null,
     jobKey: i || null,
     needs: r
    };
   }
   function Nb(e, {payload: t, run: n, runs: s}, {environment: r, variables: o}, i) {
    const a = fu(n, r);
    const c = {
     ...Wl(t, n, r),
     ...hf(s)
    };
    const u = new Map;
    const l = Kl(t, n => {
     const s = {
      ...c,
      build: t,
      github: a,
      run: n
     };
     try {
      return Wo(e, oi(s, new Map, o));
     } catch (e) {
      if (!(e instanceof Po)) throw e;
      const {message: t} = e;
      u.set(t, [ ...u.get(t) ?? [], n.name ]);
      return null;
     }
    });
    for (const [e, [t, ...n]] of u) {
     const s = n.length > 0 ? ` and ${n.length} more` : "";
     i.warning(`notify.tests_url: ${e}; run "${t}"${s} goes without tests`);
    }
    return l;
   }
   function Ab(e, t, n) {
    const s = Fb(e.notify?.webhooks ?? [], t.inputs.only);
    if (s.length === 0) n.warning("nothing is sent: the config has no notify.webhooks");
    const r = qb(s, t.inputs);
    const o = Yb(r, t, n);
    return {
     webhooks: s,
     missingSecrets: o
    };
   }
   function Ob({webhooks: e}, t) {
    const n = qb(e, t);
    const s = vb(n.flatMap(Vf));
    const r = t.mode === "test" ? Pb : Cb;
    return {
     ...s,
     build: s.build || n.some(r)
    };
   }
   async function Ib({webhooks: e, missingSecrets: t}, n, s, r) {
    const o = s.mode === "test";
    const i = qb(e, s);
    const a = o ? null : await Mb(n, r, i);
    const c = o ? n.facts : await Vb(n, r, i);
    const u = [];
    const l = [];
    for (const s of e) {
     const e = t.has(s) ? {
      reason: "no_secret",
      text: "its secret is empty"
     } : a === null ? {
      event: "test"
     } : Tb(s, a, {
      ...n,
      facts: c
     });
     if ("event" in e) u.push({
      webhook: s,
      ...e
     }); else l.push({
      webhook: s,
      ...e
     });
    }
    for (const {webhook: e, text: t} of l) r.log.info(`webhook "${e.name}" skipped: ${t}`);
    return {
     selected: u,
     skipped: l
    };
   }
   async function Mb(e, t, n) {
    const {subject: s, run: r, repository: o} = e;
    const i = s.kind === "completed" && n.some(({events: e}) => jb(e, il));
    const a = i ? await Zu(e, r, () => Fv(t.api, o, r)) : null;
    if (a !== null) t.log.info(`build_status_changed: ${a.changed ? "yes" : "no"}, ${a.reason}`);
    return {
     events: Qu(s.kind, e, a),
     change: a
    };
   }
   function jb(e, t) {
    return e.some(e => t.includes(e));
   }
   function Tb({enabled: e, events: t, match: n, only_failures: s}, r, o) {
    if (!e) return {
     reason: "disabled",
     text: "enabled is false"
    };
    const i = t.find(e => r.events.includes(e));
    if (i === void 0) return {
     reason: "events",
     text: Lb(t, r, o)
    };
    const a = Xb(n, o.facts);
    if (a !== null) return {
     reason: "match",
     text: a
    };
    if (s && (!au(o.status) || o.noResult !== null)) return {
     reason: "only_failures",
     text: `it wants only_failures, ${Rb(o)}`
    };
    return {
     event: i
    };
   }
   function Lb(e, {change: t}, n) {
    const s = t !== null && n.noResult === null && jb(e, il) ? ` (${t.reason})` : "";
    return `it wants ${e.join(", ")}, ${Rb(n)}${s}`;
   }
   function qb(e, {mode: t}) {
    return e.filter(({enabled: e}) => e || t === "test");
   }
   function Pb(e) {
    const {payload: t = "jobserv", body: n} = e;
    return Lw(e) && n === void 0 && t !== "github";
   }
   function Cb(e) {
    const {events: t, only_failures: n} = e;
    return Pb(e) || n || jb(t, ol);
   }
   function Rb({status: e, noResult: t}) {
    const n = Xu(t);
    if (n !== null) return `the build is ${e}: ${n}`;
    const s = e === "PASSED" || e === "FAILED";
    return `the build ${s ? "" : "is "}${e}`;
   }
   var Ub = "dependabot[bot]";
   var Db = "variables.";
   var Bb = 10;
   function Fb(e, t) {
    const n = e.map(({name: e}) => e);
    const r = t.filter(e => !n.includes(e)).map(e => ({
     message: `input only names "${e}", which the config does not have; write ${oo(e, n) ?? `one of ${n.join(", ")}`}`
    }));
    if (r.length > 0) throw new s.x(r);
    return e.filter(({name: e}) => t.length === 0 || t.includes(e));
   }
   function Yb(e, {secrets: t, inputs: n}, r) {
    const {environment: o} = n;
    const i = e.map(e => ({
     webhook: e,
     names: zf(e).filter(e => t.get(e) === "")
    })).filter(({names: e}) => e.length > 0);
    const a = Jb(o) || Wb(o);
    if (i.length > 0 && !a) throw new s.x(i.map(({webhook: e, names: t}) => ({
     message: `webhook "${e.name}" needs the secret ${t.join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`
    })));
    for (const {webhook: e, names: t} of i) r.warning(Wb(o) ? `webhook "${e.name}" is skipped: this repository is a fork, and ${t.join(", ")} is empty; set it here, or disable this workflow` : `webhook "${e.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${t.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
    return new Set(i.map(({webhook: e}) => e));
   }
   var Kb = [ "default", "omit" ];
   function Hb(e, t, n) {
    const s = new Set(e.flatMap(Jf).flatMap(({text: e}) => kf(e)).filter(({name: e, filters: t}) => {
     const n = t.some(e => Kb.includes(e));
     return e.startsWith(Db) && !n;
    }).map(({name: e}) => e));
    for (const e of s) if (ci(t, e.slice(Db.length)).kind === "none") n.warning(`${e} has no value${Gb(e, t)}`);
   }
   function Gb(e, t) {
    const n = Object.keys(Object(t)).length === 0;
    if (n) return "; give the input variables";
    const s = ui(t);
    const r = oo(e.slice(Db.length), s);
    const o = s.slice(0, Bb).join(", ");
    const i = s.length - Bb;
    const a = s.length === 0 ? ", and no other" : `, but ${o}${i > 0 ? ` and ${i} more` : ""}`;
    return `: the input variables has none of that name${r ? `; did you mean ${Db}${r}?` : a}`;
   }
   function Wb({event: e}) {
    return Dr(Dr(e, "repository"), "fork") === true;
   }
   function Jb(e) {
    const {fork: t} = Yu(Fu(e), e.repository);
    return t || e.actor === Ub;
   }
   async function Vb({run: e, facts: t, repository: n}, {api: s}, r) {
    if (!t.refUncertain || t.fork) return t;
    const o = t.branch;
    const i = e.headSha ?? "";
    const a = e => r.some(({match: {[e]: t}}) => t !== void 0 && ja(t, o));
    const c = () => no(s, {
     repository: n,
     branch: o,
     sha: i
    });
    const u = () => so(s, {
     repository: n,
     tag: o,
     sha: i
    });
    return {
     ...t,
     notBranch: a("branch") ? await zb(`branch ${o} has the run's commit`, c) : null,
     notTag: a("tag") ? await zb(`tag ${o} is at the run's commit`, u) : null
    };
   }
   async function zb(e, t) {
    try {
     return await t() ? null : `no ${e}`;
    } catch (t) {
     if (!(t instanceof ry)) throw t;
     const {status: n, message: s} = t;
     return n === 403 || n === 404 ? `the API does not say that a ${e} (${n}); if so, add "permissions: contents: read" to the job` : `the API does not say that a ${e}: ${s}`;
    }
   }
   var Qb = [ "repository", "branch", "tag", "workflow", "event", "actor" ];
   function Xb(e, t) {
    for (const n of Qb) {
     const s = e[n];
     if (s === void 0) continue;
     const r = n === "branch" || n === "tag";
     if (r && t.fork && e.repository === void 0) return `the run comes from a fork (${t.repository || "unknown"}), whose branches fit no pattern`;
     if (!ja(s, t[n])) return `match.${n} is ${s.join(", ")} and the run's is ${t[n] || "unknown"}`;
     const o = n === "branch" ? t.notBranch : t.notTag;
     if (r && o !== null) return `match.${n} is ${s.join(", ")}, but ${o}`;
    }
    return null;
   }
   var Zb = "unsigned: it has no secret_name";
   function ek({keys: e, carriesSecret: t}) {
    return e.length === 0 && t !== true ? [ Zb ] : [];
   }
   function tk(e, t, {redact: n, log: s}) {
    const {isTerminal: r = false} = s;
    const {id: o, method: i, shown: a, headers: c, body: u, keys: l, signatures: f} = e;
    const h = n(u.toString("utf8"));
    const d = dh(f, {
     id: o,
     timestamp: 0,
     body: u
    }, l);
    const p = t ?? "(the time of the attempt)";
    const m = f.flatMap(e => gh(e).slice(1));
    return [ `${i} ${a}`, ...ik(c, n), `webhook-timestamp: ${p}`, ...Object.keys(d).map(e => `${e}: ${m.includes(e.toLowerCase()) ? p : "***"}`), ...ek(e), uk(e, r), ...r ? h.split(/\r?\n/) : fk(h) ];
   }
   function nk(e) {
    const {method: t, shown: n, keys: s, signatures: r} = e;
    const o = r.map(e => typeof e === "string" ? e : e.header);
    return [ `${t} ${n}`, ...s.length > 0 ? [ `signed: ${o.join(", ")}` ] : ek(e) ];
   }
   function sk({attempts: e, maxAttempts: t, notes: n}, s, r) {
    return [ ...e.flatMap(e => [ rk(e, t), ...ok(e, s, r) ]), ...n ];
   }
   function rk({attempt: e, message: t, waitedMs: n}, s) {
    const {number: r, status_code: o, error: i, duration_ms: a} = e;
    const c = n === null && r < s;
    const u = s > 1 && !c ? `${r} of ${s}` : r;
    const [l] = t?.split("; ", 1) ?? [];
    const f = l === void 0 || i === null ? `HTTP ${o}` : l.replace(`${i}: `, i === "status" ? "" : `${Rm(i)}: `);
    const h = n !== null ? `; retrying in ${(n / 1e3).toFixed(1)} s` : c && i !== null ? "; not retried" : "";
    return `attempt ${u}: ${f} (${a} ms)${h}`;
   }
   function ok({response: e, message: t}, n, s) {
    if (e === null || n === "never") return [];
    if (n === "on-failure" && t === null) return [];
    const r = e.body.toString("utf8");
    return [ ...n === "always" ? ik(e.headers, s) : [], `response: ${r === "" ? "(empty)" : bo(s(r))}` ];
   }
   function ik(e, t) {
    return Object.entries(mm(e)).map(([e, n]) => `${e}: ${bo(t(ak.includes(e) ? ck(n) : n))}`);
   }
   var ak = [ "location", "content-location", "link", "refresh" ];
   function ck(e) {
    return e.replaceAll(/\/\/[^/?#<>\s]*@/g, `//${tm}@`).replaceAll(/[?#][^>\s]*/g, e => `${e.charAt(0)}${tm}`);
   }
   function uk({body: e, inPayloadFile: t}, n) {
    if (e.length === 0) return "no body";
    const s = e.length === 1 ? "1 byte" : `${e.length} bytes`;
    const r = t && !n ? ", as in the file of the output payload-file" : "";
    return `body, ${s}${r}:`;
   }
   var lk = 1e3;
   function fk(e) {
    const t = /^\s*[{[]/.test(e);
    const n = [];
    let s = 0;
    let r = 0;
    let o = 0;
    let i = false;
    for (let a = 0; a < e.length; a += 1) {
     if (a - s >= lk) {
      const t = [ r, o ].find(e => e > s) ?? dk(e, a);
      n.push(e.slice(s, t));
      s = t;
     }
     if (!t) continue;
     const c = e[a];
     if (c === '"' && !(i && hk(e, a))) i = !i; else if (i) continue; else if (c === "," || c === "{" || c === "[") r = a + 1; else if (c === ":") o = a + 1;
    }
    if (s < e.length) n.push(e.slice(s));
    return n;
   }
   function hk(e, t) {
    let n = 0;
    while (e[t - 1 - n] === "\\") n += 1;
    return n % 2 === 1;
   }
   function dk(e, t) {
    return /[\ud800-\udbff]/.test(e[t - 1] ?? "") ? t - 1 : t;
   }
   var pk = 50;
   var mk = 500;
   function gk(e, t, n, {id: s, event: r, values: o, body: i}) {
    const {secrets: a} = e;
    const c = yk(e, t, o);
    try {
     const e = Ow(n, {
      id: s,
      event: r,
      lookup: c,
      secrets: a,
      body: i
     });
     for (const s of Gw(n, e, a)) t.mask(s);
     const o = bo(t.redact(e.shown));
     return {
      kind: "request",
      prepared: {
       ...e,
       shown: o
      }
     };
    } catch (e) {
     if (!(e instanceof Po)) throw e;
     const n = bo(t.redact(e.message), mk);
     return {
      kind: "impossible",
      reason: n
     };
    }
   }
   function yk({secrets: e, inputs: t}, {mask: n, redact: s}, r) {
    return oi(r, e, t.variables, (e, t) => {
     const r = typeof e === "string" && s(e) !== e;
     if (r) n(si(t));
    });
   }
   function wk(e, t, n, r) {
    const o = gk(e, t, n, r);
    if (o.kind === "request") return o.prepared;
    throw new s.x(`webhook "${n.name}": ${o.reason}`);
   }
   function vk({inputs: e, allowlist: t}, {signal: n}, s) {
    const r = e.mode === "test";
    const {idempotent: o = true} = s;
    return {
     allowlist: t,
     successCodes: s.success_codes,
     successBody: s.success_body,
     quoteResponse: e.showResponse !== "never",
     timeoutMs: s.timeout ?? ss,
     retryDelaysSeconds: r ? [] : s.retry_schedule ?? rs,
     retryOnlyIfUndelivered: !o,
     keepAlive: o,
     signal: n
    };
   }
   async function bk({inputs: e, allowlist: t}, n, s) {
    xk(e.allowedHosts, n, s.map(({prepared: e}) => e.url));
    if (e.dryRun) return s.map(({prepared: e}) => kk({
     allowlist: t
    }, n, e));
    const r = async ({prepared: e, options: t}) => ({
     prepared: e,
     outcome: await lw(n, e, t)
    });
    const o = [];
    for await (const {prepared: t, outcome: i} of Ek(s, pk, r)) o.push($k(e, n, t, i));
    return o;
   }
   function kk({allowlist: e}, t, n) {
    const s = Ms(e, n.url, n.method)?.replace(/\.$/, "") ?? null;
    const r = tk(n, null, t);
    const o = s === null ? "sent" : `refused: ${s}`;
    t.log.group(`webhook "${n.webhook}" would be ${o}`, r);
    return s === null ? xw(n, "dry_run") : Ew(n, `blocked: ${s}`);
   }
   function $k(e, t, n, s) {
    const r = e.mode === "test";
    const o = Sw(n, Sk(s, t));
    _k(t, o, [ ...r ? tk(n, s.attempts[0]?.timestamp ?? null, t) : nk(n), ...sk(s, r && e.showResponse === "on-failure" ? "always" : e.showResponse, t.redact) ]);
    for (const e of s.notes) t.log.warning(`webhook "${n.webhook}": ${e}`);
    return o;
   }
   function _k(e, t, n) {
    const {webhook: s, event: r, status: o, reason: i, attempts: a, id: c} = t;
    const u = a.at(-1);
    const l = u?.status_code ?? (u?.error ? Rm(u.error) : "");
    const f = o === "success" ? "delivered" : "FAILED";
    e.log.group(`webhook "${s}" ${f}: ${l} (event ${r})`, [ ...n, `${c}: ${f}${i === null ? "" : `: ${i}`}` ]);
   }
   function Sk(e, {redact: t}) {
    const {reason: n} = e;
    return {
     ...e,
     reason: n === null ? null : bo(t(n), mk)
    };
   }
   function xk(e, t, n) {
    if (!e.includes("public")) return;
    if (!n.some(e => t.proxied(e))) return;
    t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
   }
   async function* Ek(e, t, n) {
    const s = e.entries();
    const r = new Map;
    const o = () => {
     const {value: e, done: t} = s.next();
     if (t) return;
     const [i, a] = e;
     const c = n(a);
     r.set(i, c);
     c.then(o, o);
    };
    for (let e = 0; e < t; e++) o();
    for (let e = 0; ;e++) {
     const t = r.get(e);
     if (t === void 0) return;
     r.delete(e);
     yield await t;
    }
   }
  }),
  405: ((e, t, n) => {
   n.d(t, {
    q: () => r,
    x: () => s
   });
   var s = class extends Error {
    problems;
    hidden;
    constructor(e, t = 0) {
     const n = typeof e === "string" ? [ {
      message: e
     } ] : e;
     const s = t > 0 ? [ `and ${t} more like these` ] : [];
     super([ ...n.map(r), ...s ].join("\n"));
     this.problems = n;
     this.hidden = t;
    }
   };
   function r({file: e, line: t, path: n, message: s}) {
    const r = [ t && e ? `${e}:${t}` : e, n ];
    const o = r.filter(e => e).join(" ");
    return o ? `${o}: ${s}` : s;
   }
  }),
  896: (e => {
   e.exports = require("fs");
  }),
  598: (e => {
   e.exports = require("node:crypto");
  }),
  24: (e => {
   e.exports = require("node:fs");
  }),
  67: (e => {
   e.exports = require("node:http");
  }),
  708: (e => {
   e.exports = require("node:https");
  }),
  30: (e => {
   e.exports = require("node:net");
  }),
  760: (e => {
   e.exports = require("node:path");
  }),
  500: (e => {
   e.exports = require("node:timers/promises");
  }),
  692: (e => {
   e.exports = require("node:tls");
  }),
  877: (e => {
   e.exports = require("node:v8");
  }),
  522: (e => {
   e.exports = require("node:zlib");
  }),
  857: (e => {
   e.exports = require("os");
  }),
  419: ((e, t, n) => {
   n.d(t, {
    Yz: () => v,
    z3: () => b,
    V4: () => g,
    pq: () => _,
    lm: () => $,
    C1: () => w,
    uH: () => y,
    Pq: () => m,
    $e: () => k
   });
   var s = n(857);
   function r(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function o(e) {
    if (!Object.keys(e).length) return {};
    return {
     title: e.title,
     file: e.file,
     line: e.startLine,
     endLine: e.endLine,
     col: e.startColumn,
     endColumn: e.endColumn
    };
   }
   function i(e, t, n) {
    const r = new Command(e, t, n);
    process.stdout.write(r.toString() + s.EOL);
   }
   const a = "::";
   class Command {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = a + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let t = true;
      for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
       const s = this.properties[n];
       if (s) {
        if (t) t = false; else e += ",";
        e += `${n}=${u(s)}`;
       }
      }
     }
     e += `${a}${c(this.message)}`;
     return e;
    }
   }
   function c(e) {
    return r(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function u(e) {
    return r(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   const l = require("crypto");
   var f = n(896);
   function h(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!f.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    f.appendFileSync(n, `${r(t)}${s.EOL}`, {
     encoding: "utf8"
    });
   }
   function d(e, t) {
    const n = `ghadelimiter_${l.randomUUID()}`;
    const o = r(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (o.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${s.EOL}${o}${s.EOL}${n}`;
   }
   require("path");
   void 0 && (void 0).__awaiter;
   var p;
   (function(e) {
    e[e["Success"] = 0] = "Success";
    e[e["Failure"] = 1] = "Failure";
   })(p || (p = {}));
   function m(e) {
    i("add-mask", {}, e);
   }
   function g(e, t) {
    const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
    if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
    if (t && t.trimWhitespace === false) return n;
    return n.trim();
   }
   function y(e, t) {
    const n = process.env["GITHUB_OUTPUT"] || "";
    if (n) return h("OUTPUT", d(e, t));
    process.stdout.write(s.EOL);
    i("set-output", {
     name: e
    }, r(t));
   }
   function w(e) {
    process.exitCode = p.Failure;
    b(e);
   }
   function v(e) {
    i("debug", {}, e);
   }
   function b(e, t = {}) {
    i("error", o(t), e instanceof Error ? e.toString() : e);
   }
   function k(e, t = {}) {
    i("warning", o(t), e instanceof Error ? e.toString() : e);
   }
   function $(e, t = {}) {
    i("notice", o(t), e instanceof Error ? e.toString() : e);
   }
   function _(e) {
    process.stdout.write(e + s.EOL);
   }
  }),
  728: ((e, t, n) => {
   n.d(t, {
    BpQ: () => E,
    E2x: () => k,
    FsL: () => oe,
    H0v: () => O,
    IeY: () => B,
    Ih0: () => T,
    Ikc: () => V,
    KCZ: () => ne,
    KIO: () => Q,
    L5J: () => se,
    NTK: () => I,
    NpB: () => C,
    OZ5: () => q,
    RZV: () => F,
    Ru6: () => S,
    Wwf: () => N,
    Y2b: () => j,
    YOg: () => U,
    YjP: () => ee,
    ZmZ: () => K,
    aig: () => J,
    cGV: () => x,
    chJ: () => H,
    cl6: () => W,
    euz: () => Y,
    g1P: () => X,
    hq: () => A,
    lqM: () => z,
    mee: () => G,
    ndf: () => $,
    pdi: () => L,
    qgA: () => re,
    rej: () => Z,
    xLC: () => ie,
    yGV: () => M,
    yhX: () => _,
    z6Y: () => b,
    zMY: () => D
   });
   let s;
   const r = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
   };
   function o(e) {
    if (!e && !s) return r;
    return {
     lang: e?.lang ?? s?.lang,
     message: e?.message,
     abortEarly: e?.abortEarly ?? s?.abortEarly,
     abortPipeEarly: e?.abortPipeEarly ?? s?.abortPipeEarly
    };
   }
   let i;
   function a(e) {
    return i?.get(e);
   }
   let c;
   function u(e) {
    return c?.get(e);
   }
   let l;
   function f(e, t) {
    return l?.get(e)?.get(t);
   }
   function h(e) {
    const t = typeof e;
    if (t === "string") return `"${e}"`;
    if (t === "number" || t === "bigint" || t === "boolean") return `${e}`;
    if (t === "object" || t === "function") return (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null";
    return t;
   }
   function d(e, t, n, s, r) {
    const o = r && "input" in r ? r.input : n.value;
    const i = r?.expected ?? e.expects ?? null;
    const c = r?.received ?? h(o);
    const l = {
     kind: e.kind,
     type: e.type,
     input: o,
     expected: i,
     received: c,
     message: `Invalid ${t}: ${i ? `Expected ${i} but r` : "R"}eceived ${c}`,
     requirement: e.requirement,
     path: r?.path,
     issues: r?.issues,
     lang: s.lang,
     abortEarly: s.abortEarly,
     abortPipeEarly: s.abortPipeEarly
    };
    const d = e.kind === "schema";
    const p = r?.message ?? e.message ?? f(e.reference, l.lang) ?? (d ? u(l.lang) : null) ?? s.message ?? a(l.lang);
    if (p !== void 0) l.message = typeof p === "function" ? p(l) : p;
    if (d) n.typed = false;
    if (n.issues) n.issues.push(l); else n.issues = [ l ];
   }
   function p(e, t) {
    return e === t || Number.isNaN(e) && Number.isNaN(t);
   }
   function m(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
   }
   function g(e, t) {
    const n = [ ...new Set(e) ];
    if (n.length > 1) return `(${n.join(` ${t} `)})`;
    return n[0] ?? "never";
   }
   function y(e) {
    e["~standard"] = {
     version: 1,
     vendor: "valibot",
     validate: t => e["~run"]({
      value: t
     }, o())
    };
    return e;
   }
   var w = class extends Error {
    constructor(e) {
     super(e[0].message);
     this.name = "ValiError";
     this.issues = e;
    }
   };
   const v = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
   function b(e, t) {
    return {
     kind: "validation",
     type: "check",
     reference: b,
     async: false,
     expects: null,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) d(this, "input", e, t);
      return e;
     }
    };
   }
   function k(e) {
    return {
     kind: "validation",
     type: "finite",
     reference: k,
     async: false,
     expects: null,
     requirement: Number.isFinite,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) d(this, "finite", e, t);
      return e;
     }
    };
   }
   function $(e) {
    return {
     kind: "validation",
     type: "integer",
     reference: $,
     async: false,
     expects: null,
     requirement: Number.isInteger,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) d(this, "integer", e, t);
      return e;
     }
    };
   }
   function _(e) {
    return {
     kind: "validation",
     type: "iso_timestamp",
     reference: _,
     async: false,
     expects: null,
     requirement: v,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement.test(e.value)) d(this, "timestamp", e, t);
      return e;
     }
    };
   }
   function S(e, t) {
    return {
     kind: "validation",
     type: "max_length",
     reference: S,
     async: false,
     expects: `<=${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && e.value.length > this.requirement) d(this, "length", e, t, {
       received: `${e.value.length}`
      });
      return e;
     }
    };
   }
   function x(e, t) {
    return {
     kind: "validation",
     type: "max_value",
     reference: x,
     async: false,
     expects: `<=${e instanceof Date ? e.toJSON() : h(e)}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !(e.value <= this.requirement)) d(this, "value", e, t, {
       received: e.value instanceof Date ? e.value.toJSON() : h(e.value)
      });
      return e;
     }
    };
   }
   function E(e, t) {
    return {
     kind: "validation",
     type: "min_length",
     reference: E,
     async: false,
     expects: `>=${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && e.value.length < this.requirement) d(this, "length", e, t, {
       received: `${e.value.length}`
      });
      return e;
     }
    };
   }
   function N(e, t) {
    return {
     kind: "validation",
     type: "min_value",
     reference: N,
     async: false,
     expects: `>=${e instanceof Date ? e.toJSON() : h(e)}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !(e.value >= this.requirement)) d(this, "value", e, t, {
       received: e.value instanceof Date ? e.value.toJSON() : h(e.value)
      });
      return e;
     }
    };
   }
   function A(e) {
    return {
     kind: "validation",
     type: "non_empty",
     reference: A,
     async: false,
     expects: "!0",
     message: e,
     "~run"(e, t) {
      if (e.typed && e.value.length === 0) d(this, "length", e, t, {
       received: "0"
      });
      return e;
     }
    };
   }
   function O(e) {
    return {
     kind: "validation",
     type: "raw_check",
     reference: O,
     async: false,
     expects: null,
     "~run"(t, n) {
      e({
       dataset: t,
       config: n,
       addIssue: e => d(this, e?.label ?? "input", t, n, e)
      });
      return t;
     }
    };
   }
   function I(e) {
    return {
     kind: "transformation",
     type: "raw_transform",
     reference: I,
     async: false,
     "~run"(t, n) {
      const s = e({
       dataset: t,
       config: n,
       addIssue: e => d(this, e?.label ?? "input", t, n, e),
       NEVER: null
      });
      if (t.issues) t.typed = false; else t.value = s;
      return t;
     }
    };
   }
   function M(e, t) {
    return {
     kind: "validation",
     type: "regex",
     reference: M,
     async: false,
     expects: `${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !this.requirement.test(e.value)) d(this, "format", e, t);
      return e;
     }
    };
   }
   function j(e) {
    return {
     kind: "validation",
     type: "safe_integer",
     reference: j,
     async: false,
     expects: null,
     requirement: Number.isSafeInteger,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) d(this, "safe integer", e, t);
      return e;
     }
    };
   }
   function T() {
    return {
     kind: "transformation",
     type: "to_upper_case",
     reference: T,
     async: false,
     "~run"(e) {
      e.value = e.value.toUpperCase();
      return e;
     }
    };
   }
   function L(e) {
    return {
     kind: "transformation",
     type: "transform",
     reference: L,
     async: false,
     operation: e,
     "~run"(e) {
      e.value = this.operation(e.value);
      return e;
     }
    };
   }
   function q(e) {
    return {
     kind: "validation",
     type: "url",
     reference: q,
     async: false,
     expects: null,
     requirement(e) {
      try {
       if (URL.canParse) return URL.canParse(e);
       new URL(e);
       return true;
      } catch {
       return false;
      }
     },
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) d(this, "URL", e, t);
      return e;
     }
    };
   }
   function P(e, t, n) {
    return typeof e.fallback === "function" ? e.fallback(t, n) : e.fallback;
   }
   function C(e, t) {
    return y({
     ...e,
     fallback: t,
     "~run"(t, n) {
      const s = e["~run"](t, n);
      return s.issues ? {
       typed: true,
       value: P(this, s, n)
      } : s;
     }
    });
   }
   function R(e, t, n) {
    return typeof e.default === "function" ? e.default(t, n) : e.default;
   }
   function U(e, t) {
    return y({
     kind: "schema",
     type: "array",
     reference: U,
     expects: "Array",
     async: false,
     item: e,
     message: t,
     "~run"(e, t) {
      const n = e.value;
      if (Array.isArray(n)) {
       e.typed = true;
       e.value = [];
       for (let s = 0; s < n.length; s++) {
        const r = n[s];
        const o = this.item["~run"]({
         value: r
        }, t);
        if (o.issues) {
         const i = {
          type: "array",
          origin: "value",
          input: n,
          key: s,
          value: r
         };
         for (const t of o.issues) {
          if (t.path) t.path.unshift(i); else t.path = [ i ];
          e.issues?.push(t);
         }
         if (!e.issues) e.issues = o.issues;
         if (t.abortEarly) {
          e.typed = false;
          break;
         }
        }
        if (!o.typed) e.typed = false;
        e.value.push(o.value);
       }
      } else d(this, "type", e, t);
      return e;
     }
    });
   }
   function D(e) {
    return y({
     kind: "schema",
     type: "boolean",
     reference: D,
     expects: "boolean",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "boolean") e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function B(e, t) {
    return y({
     kind: "schema",
     type: "custom",
     reference: B,
     expects: "unknown",
     async: false,
     check: e,
     message: t,
     "~run"(e, t) {
      if (this.check(e.value)) e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function F(e) {
    return y({
     kind: "schema",
     type: "lazy",
     reference: F,
     expects: "unknown",
     async: false,
     getter: e,
     "~run"(e, t) {
      return this.getter(e.value)["~run"](e, t);
     }
    });
   }
   function Y(e, t) {
    return y({
     kind: "schema",
     type: "literal",
     reference: Y,
     expects: h(e),
     async: false,
     literal: e,
     message: t,
     "~run"(e, t) {
      if (p(e.value, this.literal)) e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function K(e) {
    return y({
     kind: "schema",
     type: "never",
     reference: K,
     expects: "never",
     async: false,
     message: e,
     "~run"(e, t) {
      d(this, "type", e, t);
      return e;
     }
    });
   }
   function H(e) {
    return y({
     kind: "schema",
     type: "null",
     reference: H,
     expects: "null",
     async: false,
     message: e,
     "~run"(e, t) {
      if (e.value === null) e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function G(e, t) {
    return y({
     kind: "schema",
     type: "nullable",
     reference: G,
     expects: `(${e.expects} | null)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === null) {
       if (this.default !== void 0) e.value = R(this, e, t);
       if (e.value === null) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function W(e, t) {
    return y({
     kind: "schema",
     type: "nullish",
     reference: W,
     expects: `(${e.expects} | null | undefined)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === null || e.value === void 0) {
       if (this.default !== void 0) e.value = R(this, e, t);
       if (e.value === null || e.value === void 0) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function J(e) {
    return y({
     kind: "schema",
     type: "number",
     reference: J,
     expects: "number",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "number" && !isNaN(e.value)) e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function V(e, t) {
    return y({
     kind: "schema",
     type: "object",
     reference: V,
     expects: "Object",
     async: false,
     entries: e,
     message: t,
     "~run"(e, t) {
      const n = e.value;
      if (n && typeof n === "object") {
       e.typed = true;
       e.value = {};
       for (const s in this.entries) {
        const r = this.entries[s];
        if (s in n || (r.type === "exact_optional" || r.type === "optional" || r.type === "nullish") && r.default !== void 0) {
         const o = s in n ? n[s] : R(r);
         const i = r["~run"]({
          value: o
         }, t);
         if (i.issues) {
          const r = {
           type: "object",
           origin: "value",
           input: n,
           key: s,
           value: o
          };
          for (const t of i.issues) {
           if (t.path) t.path.unshift(r); else t.path = [ r ];
           e.issues?.push(t);
          }
          if (!e.issues) e.issues = i.issues;
          if (t.abortEarly) {
           e.typed = false;
           break;
          }
         }
         if (!i.typed) e.typed = false;
         e.value[s] = i.value;
        } else if (r.fallback !== void 0) e.value[s] = P(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
         d(this, "key", e, t, {
          input: void 0,
          expected: `"${s}"`,
          path: [ {
           type: "object",
           origin: "key",
           input: n,
           key: s,
           value: n[s]
          } ]
         });
         if (t.abortEarly) break;
        }
       }
      } else d(this, "type", e, t);
      return e;
     }
    });
   }
   function z(e, t) {
    return y({
     kind: "schema",
     type: "optional",
     reference: z,
     expects: `(${e.expects} | undefined)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === void 0) {
       if (this.default !== void 0) e.value = R(this, e, t);
       if (e.value === void 0) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function Q(e, t) {
    return y({
     kind: "schema",
     type: "picklist",
     reference: Q,
     expects: g(e.map(h), "|"),
     async: false,
     options: e,
     message: t,
     "~run"(e, t) {
      if (this.options.includes(e.value)) e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function X(e, t, n) {
    return y({
     kind: "schema",
     type: "record",
     reference: X,
     expects: "Object",
     async: false,
     key: e,
     value: t,
     message: n,
     "~run"(e, t) {
      const n = e.value;
      if (n && typeof n === "object") {
       e.typed = true;
       e.value = {};
       for (const s in n) if (m(n, s)) {
        const r = n[s];
        const o = this.key["~run"]({
         value: s
        }, t);
        if (o.issues) {
         const i = {
          type: "object",
          origin: "key",
          input: n,
          key: s,
          value: r
         };
         for (const t of o.issues) {
          t.path = [ i ];
          e.issues?.push(t);
         }
         if (!e.issues) e.issues = o.issues;
         if (t.abortEarly) {
          e.typed = false;
          break;
         }
        }
        const i = this.value["~run"]({
         value: r
        }, t);
        if (i.issues) {
         const o = {
          type: "object",
          origin: "value",
          input: n,
          key: s,
          value: r
         };
         for (const t of i.issues) {
          if (t.path) t.path.unshift(o); else t.path = [ o ];
          e.issues?.push(t);
         }
         if (!e.issues) e.issues = i.issues;
         if (t.abortEarly) {
          e.typed = false;
          break;
         }
        }
        if (!o.typed || !i.typed) e.typed = false;
        if (o.typed) e.value[o.value] = i.value;
       }
      } else d(this, "type", e, t);
      return e;
     }
    });
   }
   function Z(e, t) {
    return y({
     kind: "schema",
     type: "strict_object",
     reference: Z,
     expects: "Object",
     async: false,
     entries: e,
     message: t,
     "~run"(e, t) {
      const n = e.value;
      if (n && typeof n === "object") {
       e.typed = true;
       e.value = {};
       for (const s in this.entries) {
        const r = this.entries[s];
        if (s in n || (r.type === "exact_optional" || r.type === "optional" || r.type === "nullish") && r.default !== void 0) {
         const o = s in n ? n[s] : R(r);
         const i = r["~run"]({
          value: o
         }, t);
         if (i.issues) {
          const r = {
           type: "object",
           origin: "value",
           input: n,
           key: s,
           value: o
          };
          for (const t of i.issues) {
           if (t.path) t.path.unshift(r); else t.path = [ r ];
           e.issues?.push(t);
          }
          if (!e.issues) e.issues = i.issues;
          if (t.abortEarly) {
           e.typed = false;
           break;
          }
         }
         if (!i.typed) e.typed = false;
         e.value[s] = i.value;
        } else if (r.fallback !== void 0) e.value[s] = P(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
         d(this, "key", e, t, {
          input: void 0,
          expected: `"${s}"`,
          path: [ {
           type: "object",
           origin: "key",
           input: n,
           key: s,
           value: n[s]
          } ]
         });
         if (t.abortEarly) break;
        }
       }
       if (!e.issues || !t.abortEarly) for (const s in n) if (!Object.prototype.hasOwnProperty.call(this.entries, s)) {
        d(this, "key", e, t, {
         input: s,
         expected: "never",
         path: [ {
          type: "object",
          origin: "key",
          input: n,
          key: s,
          value: n[s]
         } ]
        });
        break;
       }
      } else d(this, "type", e, t);
      return e;
     }
    });
   }
   function ee(e) {
    return y({
     kind: "schema",
     type: "string",
     reference: ee,
     expects: "string",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "string") e.typed = true; else d(this, "type", e, t);
      return e;
     }
    });
   }
   function te(e) {
    let t;
    if (e) for (const n of e) if (t) for (const e of n.issues) t.push(e); else t = n.issues;
    return t;
   }
   function ne(e, t) {
    return y({
     kind: "schema",
     type: "union",
     reference: ne,
     expects: g(e.map(e => e.expects), "|"),
     async: false,
     options: e,
     message: t,
     "~run"(e, t) {
      let n;
      let s;
      let r;
      for (const o of this.options) {
       const i = o["~run"]({
        value: e.value
       }, t);
       if (i.typed) if (i.issues) if (s) s.push(i); else s = [ i ]; else {
        n = i;
        break;
       } else if (r) r.push(i); else r = [ i ];
      }
      if (n) return n;
      if (s) {
       if (s.length === 1) return s[0];
       d(this, "type", e, t, {
        issues: te(s)
       });
       e.typed = true;
      } else if (r?.length === 1) return r[0]; else d(this, "type", e, t, {
       issues: te(r)
      });
      return e;
     }
    });
   }
   function se() {
    return y({
     kind: "schema",
     type: "unknown",
     reference: se,
     expects: "unknown",
     async: false,
     "~run"(e) {
      e.typed = true;
      return e;
     }
    });
   }
   function re(e, t, n) {
    const s = e["~run"]({
     value: t
    }, o(n));
    if (s.issues) throw new w(s.issues);
    return s.value;
   }
   function oe(...e) {
    return y({
     ...e[0],
     pipe: e,
     "~run"(t, n) {
      for (const s of e) if (s.kind !== "metadata") {
       if (t.issues && (s.kind === "schema" || s.kind === "transformation")) {
        t.typed = false;
        break;
       }
       if (!t.issues || !n.abortEarly && !n.abortPipeEarly) t = s["~run"](t, n);
      }
      return t;
     }
    });
   }
   function ie(e, t, n) {
    const s = e["~run"]({
     value: t
    }, o(n));
    return {
     typed: s.typed,
     success: !s.issues,
     output: s.value,
     issues: s.issues
    };
   }
  })
 };
 var t = {};
 function n(s) {
  var r = t[s];
  if (r !== void 0) return r.exports;
  var o = t[s] = {
   exports: {}
  };
  var i = true;
  try {
   e[s](o, o.exports, n);
   i = false;
  } finally {
   if (i) delete t[s];
  }
  return o.exports;
 }
 n.m = e;
 if (typeof n !== "undefined") n.ab = __dirname + "/";
 (() => {
  n.n = e => {
   var t = e && e.__esModule ? () => e["default"] : () => e;
   n.d(t, {
    a: t
   });
   return t;
  };
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  n.t = function(s, r) {
   if (r & 1) s = this(s);
   if (r & 8) return s;
   if (typeof s === "object" && s) {
    if (r & 4 && s.__esModule) return s;
    if (r & 16 && typeof s.then === "function") return s;
   }
   var o = Object.create(null);
   n.r(o);
   var i = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var a = r & 2 && s; typeof a == "object" && !~t.indexOf(a); a = e(a)) Object.getOwnPropertyNames(a).forEach(e => i[e] = () => s[e]);
   i["default"] = () => s;
   n.d(o, i);
   return o;
  };
 })();
 (() => {
  n.d = (e, t) => {
   for (var s in t) if (n.o(t, s) && !n.o(e, s)) Object.defineProperty(e, s, {
    enumerable: true,
    get: t[s]
   });
  };
 })();
 (() => {
  n.f = {};
  n.e = e => Promise.all(Object.keys(n.f).reduce((t, s) => {
   n.f[s](e, t);
   return t;
  }, []));
 })();
 (() => {
  n.u = e => e + ".index.js";
 })();
 (() => {
  n.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
 })();
 (() => {
  n.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var t = t => {
   var s = t.modules, r = t.ids, o = t.runtime;
   for (var i in s) if (n.o(s, i)) n.m[i] = s[i];
   if (o) o(n);
   for (var a = 0; a < r.length; a++) e[r[a]] = 1;
  };
  n.f.require = (s, r) => {
   if (!e[s]) if (true) t(require("./" + n.u(s))); else e[s] = 1;
  };
 })();
 var s = {};
 n.r(s);
 n.d(s, {
  step: () => Ut
 });
 var r = n(113);
 var o = n(405);
 var i = n(598);
 const a = require("node:events");
 var c = n(419);
 var u = n(24);
 var l = n(760);
 var f = n(728);
 const h = require("node:dns");
 var d = n.n(h);
 var p = n(67);
 var m = n.n(p);
 var g = n(30);
 var y = n.n(g);
 function w(e) {
  const t = e.protocol === "https:";
  if (v(e)) return;
  const n = (() => {
   if (t) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
  })();
  if (n) try {
   return new DecodedURL(n);
  } catch (e) {
   if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
  } else return;
 }
 function v(e) {
  if (!e.hostname) return false;
  const t = e.hostname;
  if (b(t)) return true;
  const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!n) return false;
  let s;
  if (e.port) s = Number(e.port); else if (e.protocol === "http:") s = 80; else if (e.protocol === "https:") s = 443;
  const r = [ e.hostname.toUpperCase() ];
  if (typeof s === "number") r.push(`${r[0]}:${s}`);
  for (const e of n.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if (e === "*" || r.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
  return false;
 }
 function b(e) {
  const t = e.toLowerCase();
  return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
 }
 class DecodedURL extends URL {
  constructor(e, t) {
   super(e, t);
   this._decodedUsername = decodeURIComponent(super.username);
   this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
   return this._decodedUsername;
  }
  get password() {
   return this._decodedPassword;
  }
 }
 var k = [ "push", "pull_request", "merge_group", "schedule", "release", "workflow_dispatch" ];
 async function $(e, t, n = t) {
  const {config: s} = e;
  const i = s.trim() === "" ? await _(e, t, n) : {
   text: s,
   file: "config"
  };
  const a = (0, r.Q4)(i);
  if (a === null) return i;
  try {
   const t = await S(a.from, e, n);
   return {
    ...i,
    extended: t
   };
  } catch (e) {
   if (!(e instanceof o.x)) throw e;
   throw new o.x([ a.problem(e.message) ]);
  }
 }
 async function _(e, t, n) {
  const {configFile: s, environment: i} = e;
  const a = (0, r.Sr)(s);
  if (a !== null) try {
   return await S(a, e, n);
  } catch (e) {
   if (!(e instanceof o.x)) throw e;
   throw new o.x(`input config-file: ${e.message}`);
  }
  const c = await O(s, i, t);
  if (c !== null) return {
   text: c,
   file: s
  };
  const u = `${i.repository} at ${j(i)}`;
  const f = x(s);
  if (f !== null && await O(f, i, t) !== null) throw new o.x(`there is no ${s} in ${u}, but ${f}; rename it, or write config-file: ${f}`);
  if (/[@:]/.test(s)) throw new o.x(`there is no ${s} in ${u}; write a file of another repository as ${r.Oi}`);
  const h = !k.includes(i.eventName) && T((0, l.join)(i.workspace, s), s) !== null ? `; the one in the workspace is not read on ${i.eventName}, since it can be an outsider's` : "";
  throw new o.x(`there is no ${s} in ${u}${h}; commit it there, or give the input config or config-file; where it is there, add "permissions: contents: read" to the job`);
 }
 async function S(e, {configToken: t, environment: n}, s) {
  const {repository: i, path: a, ref: c} = e;
  const u = (0, r.Cy)(e);
  try {
   const t = await M(e, s);
   return {
    text: t,
    file: u
   };
  } catch (e) {
   if (!(e instanceof r.hD) || e.said === null) throw e;
   const s = t ? "config-token" : "github-token";
   const l = i.toLowerCase() === n.repository.toLowerCase();
   const f = l && !t ? 'add "permissions: contents: read" to the job' : t ? `give config-token the permission contents: read for ${i}` : `give a token with contents: read for ${i} in the input config-token`;
   const h = `${e.status}${e.said && ` ${e.said}`}`;
   switch (e.status) {
   case 401:
    throw new o.x(`${u} cannot be read (${h}): ${s} is not valid here; give a token of this server`);

   case 403:
    throw new o.x(`${s} may not read ${u} (${h}); ${f}`);

   case 404:
    throw new o.x(`${s} finds no ${a} in ${i} at ${c ?? "its default branch"} (${h}); check the name, path and ref, and where the repository is private ${f}`);

   default:
    throw e;
   }
  }
 }
 function x(e) {
  const [, t, n] = /^(.*\.)(yml|yaml)$/.exec(e) ?? [];
  return t === void 0 ? null : t + (n === "yml" ? "yaml" : "yml");
 }
 async function E({caCertificates: e, environment: t}, n) {
  if (e.includes("-----BEGIN")) return e;
  const {eventName: s, workspace: r} = t;
  if ((0, l.isAbsolute)(e) && !k.includes(s) && N(e, r)) throw new o.x(`input ca-certificates is ${e}, a path in the workspace, which can hold foreign code on ${s}; write the PEM text, or the file's path in the repository`);
  const i = (0, l.isAbsolute)(e) ? T(e) : await O(e, t, n);
  if (i !== null) return i;
  throw new o.x(`input ca-certificates names ${e}, which is not there; write the PEM text or the path of a PEM file`);
 }
 function N(e, t) {
  const n = (0, l.relative)(A(t), A(e));
  return n !== ".." && !n.startsWith(`..${l.sep}`) && !(0, l.isAbsolute)(n);
 }
 function A(e) {
  try {
   return (0, u.realpathSync)(e);
  } catch {
   return (0, l.resolve)(e);
  }
 }
 async function O(e, t, n) {
  if (k.includes(t.eventName)) {
   const n = T((0, l.join)(t.workspace, e), e);
   if (n !== null) return n;
  }
  return I(e, t, n);
 }
 async function I(e, t, n) {
  const {repository: s} = t;
  try {
   const r = j(t);
   return await M({
    repository: s,
    path: e,
    ref: r
   }, n);
  } catch (e) {
   if (e instanceof r.hD && e.status === 404) return null;
   throw e;
  }
 }
 async function M({repository: e, path: t, ref: n}, s) {
  const o = await s.request("GET /repos/{owner}/{repo}/contents/{path}", {
   ...(0, r.NU)(e),
   path: t,
   ...n !== null && {
    ref: n
   },
   headers: {
    accept: "application/vnd.github.raw+json"
   }
  });
  const i = o.body.toString("utf8");
  return (0, r.qY)({
   text: i,
   json: o.json
  }, t);
 }
 function j({workflowSha: e, sha: t}) {
  return e || t;
 }
 function T(e, t = e) {
  try {
   return (0, u.readFileSync)(e, "utf8");
  } catch (e) {
   const n = e instanceof Error && "code" in e ? e.code : "";
   if (n === "ENOENT" || n === "ENOTDIR") return null;
   if (n === "EISDIR") throw (0, r.yJ)(t);
   throw new o.x(`${t} cannot be read: ${e}`);
  }
 }
 function L(e, t) {
  try {
   (0, u.writeFileSync)((0, l.join)(e, `webhook-action-${t}`), "", {
    flag: "wx"
   });
   return true;
  } catch (e) {
   return !(e instanceof Error && "code" in e && e.code === "EEXIST");
  }
 }
 var q = 3e4;
 var P = 6e4;
 var C = 32 * 1024 * 1024;
 var R = 3;
 var U = 100;
 function D(e) {
  const t = le(e.apiUrl);
  let n;
  const s = () => {
   n ??= F(e, t);
   return n;
  };
  return {
   async request(e, t) {
    const {request: n} = await s();
    return Z(await n(e, {
     ...t
    }));
   },
   async* pages(e, n, r) {
    const {paginate: o} = await s();
    yield* B(o, t, String(e), n, r);
   },
   async download(n, r, o) {
    const {request: i} = await s();
    const a = ee(e, t, {
     download: true,
     maxBytes: o
    });
    const c = await i(n, {
     ...r,
     request: {
      fetch: a,
      isDownload: true
     }
    });
    return Z(c).body;
   }
  };
 }
 async function* B(e, t, n, s, {keys: r = [], most: o}) {
  let i = null;
  let a = 0;
  let c = 0;
  for (;;) {
   const u = e.iterator(n, {
    ...s,
    per_page: U,
    limit: U,
    page: a + 1
   });
   for await (const e of u) {
    a += 1;
    const s = Z(e);
    const u = ie(s, r, `${n} page ${a}`);
    c += u.items.length;
    if (u.total !== null) i = Math.max(i ?? 0, u.total);
    const l = ce(s);
    const f = s.headers.link === void 0 && i === null ? u.items.length >= U : l !== null || c < (i ?? 0);
    const h = u.items.length > 0 && f;
    yield {
     items: u.items,
     total: i,
     more: h
    };
    if (!h || a >= o) return;
    if (l === null || !ue(t, l)) break;
   }
  }
 }
 async function F(e, t) {
  const {token: n, userAgent: s, log: r} = e;
  const o = {
   debug: r.debug,
   info: r.debug,
   warn: r.info,
   error: r.debug
  };
  const i = await Y();
  const a = i(n, {
   baseUrl: t.href.replace(/\/+$/, ""),
   userAgent: s,
   ...n === "" && {
    auth: "none",
    authStrategy: K
   },
   log: o,
   request: {
    fetch: ee(e, t, {
     download: false,
     maxBytes: C
    }),
    log: o,
    parseSuccessResponseBody: false
   }
  });
  a.hook.wrap("request", W(e));
  return a;
 }
 async function Y() {
  const {GITHUB_EVENT_PATH: e} = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
   const e = await Promise.all([ n.e(641), n.e(124) ]).then(n.bind(n, 641));
   return e.getOctokit;
  } finally {
   if (e !== void 0) process.env.GITHUB_EVENT_PATH = e;
  }
 }
 function K() {
  return {
   hook: (e, t) => e(t)
  };
 }
 var H = class {
  body;
  json;
  constructor(e) {
   this.body = e;
   this.json = (0, r.qF)(e.toString());
  }
 };
 var G = class extends Error {
  call;
  outcome;
  constructor(e, t) {
   super(`${e}: ${se(t)}`);
   this.call = e;
   this.outcome = t;
  }
 };
 function W(e) {
  const {clock: t, signal: n, log: s} = e;
  return async (o, i) => {
   const a = i.method === "GET" ? "GET" : "POST";
   const c = t.now();
   for (let u = 0, l = 0; ;u++) try {
    const e = await o(i);
    return {
     ...e,
     data: X(e, i)
    };
   } catch (o) {
    const {call: i, outcome: f} = J(o);
    const h = t.now();
    const d = (0, r.nl)({
     method: a,
     outcome: f,
     retries: u,
     now: h
    });
    l += d ?? 0;
    const p = f.kind === "response" && (0, r.a5)(f);
    const m = !p && h - c + (d ?? 0) > P;
    if (d === null || m || l > P) return Q(i, f, e);
    s.info(`${i}: ${se(f)}, asked again in ${d / 1e3} s`);
    await t.sleep(d, n);
   }
  };
 }
 function J(e) {
  const t = e instanceof Error ? e.cause : null;
  if (t instanceof G) return t;
  throw t instanceof r.hD ? t : e;
 }
 var V = [ "dns_error", "connection_refused", "connection_reset", "timeout" ];
 function z(e, {code: t, message: n}, s) {
  if (!V.includes(t)) return `${e} got no answer: ${n} (${t})`;
  const [r] = n.split("; ", 1);
  const {host: o} = new URL(e.slice(e.indexOf(" ") + 1));
  const i = o === new URL(s).host;
  const a = t === "dns_error" ? `this runner cannot resolve ${i ? "the host of GITHUB_API_URL" : o}: check the runner's DNS and proxy` : `this runner cannot reach ${i ? "the API" : o}: check the runner's network and proxy`;
  return `${e} got no answer: ${r} (${t}); ${a}`;
 }
 function Q(e, t, {redact: n, apiUrl: s}) {
  if (t.kind === "failure") throw new r.hD(z(e, t, s), t.status, {
   code: t.code
  });
  const {status: o, headers: i, body: a} = t;
  if (o === 304) return {
   status: o,
   headers: i,
   url: "",
   data: new H(a)
  };
  throw new r.hD((0, r.R6)(e, t, n), o, {
   isMissingRoute: (0, r.w1)(t),
   said: (0, r.a5)(t) ? null : (0, r.bD)(t, n)
  });
 }
 function X({status: e, headers: t, url: n, data: s}, {method: o, headers: {accept: i}, request: a}) {
  const c = new H(Buffer.isBuffer(s) ? s : Buffer.alloc(0));
  if (a.isDownload === true) return c;
  const u = c.json !== void 0 || c.body.length === 0;
  if (u || o !== "GET" || /\braw\b/.test(String(i))) return c;
  const l = t["content-type"] ?? "no content type";
  throw new r.hD(`${o} ${n} was answered ${e} without JSON (${l}); GITHUB_API_URL must be the API's own URL`, e);
 }
 function Z(e) {
  const {status: t, headers: n, data: s} = e;
  if (!(s instanceof H)) throw new r.hD("the API answered 409 (conflict) instead of a list", 409);
  const o = Object.entries(n).map(([e, t]) => [ e, String(t) ]);
  const {json: i, body: a} = s;
  return {
   status: t,
   headers: Object.fromEntries(o),
   json: i,
   body: a
  };
 }
 function ee(e, t, {download: n, maxBytes: s}) {
  const {request: o, signal: i, log: a} = e;
  return async (c, u) => {
   const {method: l, headers: f, body: h} = u;
   let d = fe(t, c);
   if (d.pathname.includes("/contents/")) d.pathname = d.pathname.replaceAll("%2F", "/");
   for (let c = 0; ;c++) {
    const u = d.origin === t.origin;
    const p = n ? d.origin + d.pathname : d.href;
    const m = `${l} ${p}`;
    const g = {
     url: d,
     method: l,
     headers: u ? f : {
      "user-agent": e.userAgent
     },
     body: h === void 0 ? null : Buffer.from(h),
     timeoutMs: q,
     maxBytes: s,
     refuses: () => null,
     keepAlive: l === "GET",
     signal: i
    };
    const y = await o(g);
    a.debug(`${m}: ${se(y)}`);
    if (y.kind === "failure") throw new G(m, y);
    const {status: w} = y;
    if (w >= 200 && w < 300) return ne(m, d, y, s);
    const {location: v} = y.headers;
    const b = l === "GET" && c < R;
    if (re(w) && v && b) d = te(t, new URL(v, d), n); else if (u || w >= 500) throw new G(m, y); else throw new r.hD(`${m} was answered ${w}`, w);
   }
  };
 }
 function te(e, t, n) {
  const s = t.protocol === "https:" || t.protocol === e.protocol;
  return n && s ? t : fe(e, t.href);
 }
 function ne(e, t, {status: n, headers: s, body: o, cut: i}, a) {
  if (i) throw new r.hD(`${e} was answered with more than ${a} bytes`, n);
  return {
   status: n,
   url: t.href,
   headers: new Map(Object.entries(s)),
   body: o
  };
 }
 function se(e) {
  const t = e.kind === "response" ? e.status : e.code;
  return `${t} in ${Math.round(e.durationMs)} ms`;
 }
 function re(e) {
  return [ 301, 302, 307, 308 ].includes(e);
 }
 var oe = f.NpB(f.g1P(f.YjP(), f.L5J()), {});
 function ie({status: e, json: t}, n, s) {
  const o = f.qgA(oe, t);
  const i = [ t, ...n.map(e => o[e]) ].find(Array.isArray);
  if (i === void 0) throw new r.hD(`${s} was answered ${e} without a list`, e);
  const a = o.total_count ?? null;
  if (a !== null && !ae(a)) throw new r.hD(`${s} has a total_count that is no count`, e);
  return {
   items: i,
   total: a
  };
 }
 function ae(e) {
  return Number.isSafeInteger(e) && Number(e) >= 0;
 }
 function ce({headers: {link: e}}) {
  return /<([^<>]+)>;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
 }
 function ue(e, t) {
  return URL.canParse(t) && new URL(t).origin === e.origin;
 }
 function le(e) {
  if (URL.canParse(e)) {
   const t = new URL(e);
   if (/^https?:$/.test(t.protocol)) return t;
  }
  throw new r.hD(`GITHUB_API_URL is "${e}"; it must be an http(s) URL`, null);
 }
 function fe(e, t) {
  const n = t.startsWith("/") ? e.href.replace(/\/+$/, "") + t : t;
  const s = URL.canParse(n) ? new URL(n) : null;
  if (s?.origin === e.origin) return s;
  throw new r.hD(`${s?.origin ?? n} is not the API (${e.origin}); the token stays here`, null);
 }
 var he = [ [ "https_proxy", "HTTPS_PROXY" ], [ "http_proxy", "HTTP_PROXY" ] ];
 var de = /^2\d\d$/;
 function pe(e) {
  return w(e);
 }
 function me(e) {
  return pe(e) !== void 0;
 }
 function ge(e) {
  const t = he.flatMap(t => t.find(t => e[t]) ?? []).filter(t => !ye(e[t] ?? ""));
  if (t.length > 0) throw new o.x(t.map(e => ({
   message: `${e} of this runner is not a URL of a proxy; write http://host:port, special characters of a user and password as %40`
  })));
 }
 function ye(e) {
  const t = /^https?:\/\//i.test(e) || URL.canParse(e);
  const n = t ? e : `http://${e}`;
  if (!URL.canParse(n)) return false;
  const {protocol: s, hostname: r, username: o, password: i} = new URL(n);
  try {
   decodeURIComponent(o + i);
  } catch {
   return false;
  }
  return /^https?:$/.test(s) && r !== "";
 }
 async function we(e, t, s) {
  const r = await Promise.resolve().then(n.t.bind(n, 708, 23));
  const o = await Promise.resolve().then(n.t.bind(n, 692, 23));
  const i = (e, t) => o.connect({
   ...t,
   host: e,
   servername: y().isIP(e) ? "" : e
  });
  const a = new Set;
  const c = {
   ...s,
   keepAlive: false,
   maxSockets: 1 / 0
  };
  const u = t ? new r.Agent(s) : new (m().Agent)(c);
  const l = t => ve(e, s, i, a, t);
  const f = $e(e);
  u.createConnection = (e, n) => {
   const r = (e, t) => n?.(e, t);
   if (!t) l(r); else {
    const t = e.host ?? "";
    const n = `${y().isIPv6(t) ? `[${t}]` : t}:${e.port}`;
    be(l, n, f, (e, n) => r(e, e ? n : i(t, {
     ...s,
     socket: n
    })));
   }
   return null;
  };
  const h = u.destroy.bind(u);
  u.destroy = () => {
   for (const e of a) e.destroy();
   h();
  };
  const d = (e, {headers: t, ...n}) => m().request(e, {
   ...n,
   path: e.origin + e.pathname + e.search,
   headers: {
    ...t,
    ...f
   }
  });
  return {
   request: t ? r.request : d,
   agent: u,
   isProxy: true
  };
 }
 function ve({protocol: e, hostname: t, port: n}, s, o, i, a) {
  const c = t.replace(/^\[|\]$/g, "");
  const u = e === "https:";
  const l = u ? o(c, {
   ...s,
   port: Number(n || 443)
  }) : y().connect({
   host: c,
   port: Number(n || 80)
  });
  i.add(l);
  l.once("close", () => i.delete(l));
  l.on("error", e => ke(a, new r.T6(null, e)));
  l.once(u ? "secureConnect" : "connect", () => {
   a(null, l);
  });
 }
 function be(e, t, n, s) {
  const o = m().request({
   method: "CONNECT",
   path: t,
   headers: {
    host: t,
    ...n
   },
   createConnection: (t, n) => {
    e((e, t) => n(e, t));
    return null;
   }
  });
  o.once("connect", ({statusCode: e}, t, n) => {
   if (de.test(String(e)) && n.length === 0) return s(null, t);
   t.destroy();
   ke(s, new r.T6(e ?? null));
  });
  o.once("error", e => ke(s, e instanceof r.T6 ? e : new r.T6(null, e)));
  o.end();
 }
 function ke(e, t) {
  e(t, new (y().Socket));
 }
 function $e({username: e, password: t}) {
  if (!e && !t) return {};
  const n = Buffer.from(`${e}:${t}`).toString("base64");
  return {
   "proxy-authorization": `Basic ${n}`
  };
 }
 var _e = 64;
 var Se = 407;
 var xe = Buffer.alloc(0);
 function Ee(e) {
  ge(process.env);
  const t = e.resolve ?? (e => d().promises.lookup(e, {
   all: true
  }));
  const n = {
   rejectUnauthorized: true,
   minVersion: "TLSv1.2",
   ...e.ca ? {
    ca: [ ...e.ca ]
   } : {}
  };
  const s = new Map;
  const r = async (e, t) => {
   const r = pe(e);
   const o = `${e.protocol} ${t} ${r?.href ?? ""}`;
   const i = t ? _e : 1 / 0;
   const a = {
    keepAlive: t,
    maxSockets: i,
    ...n
   };
   const c = e.protocol === "https:";
   const u = s.get(o) ?? await (r ? we(r, c, a) : Ne(c, a));
   const l = s.get(o) ?? u;
   s.set(o, l);
   return l;
  };
  return {
   async request(e) {
    const {url: n, keepAlive: s, timeoutMs: o} = e;
    const i = await r(n, s);
    const a = await Ae(e, i, t, o);
    const c = o - a.result.durationMs;
    if (!a.stale || c <= 0) return a.result;
    const u = await r(n, false);
    const {result: l} = await Ae(e, u, t, c);
    const {started: f} = a.result;
    const h = a.result.durationMs + l.durationMs;
    return l.kind === "response" ? {
     ...l,
     started: f,
     durationMs: h
    } : {
     ...l,
     started: f,
     durationMs: h,
     connected: true
    };
   },
   async addresses(e, {timeoutMs: n, signal: s}) {
    if (me(e)) return [];
    const r = AbortSignal.any([ s, AbortSignal.timeout(n) ]);
    const o = new Promise(e => {
     Ue(r, () => e([]));
     if (r.aborted) e([]);
    });
    const i = t(e.hostname).catch(() => []);
    const a = await Promise.race([ i, o ]);
    return a.map(({address: e}) => e);
   },
   close() {
    for (const {agent: e} of s.values()) e.destroy();
   }
  };
 }
 async function Ne(e, t) {
  const {Agent: s, request: r} = e ? await Promise.resolve().then(n.t.bind(n, 708, 23)) : m();
  return {
   request: r,
   agent: new s(t),
   isProxy: false
  };
 }
 function Ae(e, t, n, s) {
  return new Promise(r => {
   const o = Oe(e, t, s, r);
   const i = e.url.hostname.replace(/^\[|\]$/g, "");
   if (y().isIP(i)) Te(o, i);
   if (!o.isOver) Le(o, n);
  });
 }
 function Oe(e, t, n, s) {
  const {signal: r, timeoutMs: o} = e;
  const i = performance.now();
  const a = {
   request: e,
   route: t,
   client: null,
   connected: false,
   responding: false,
   status: null,
   expired: null,
   started: Date.now(),
   isOver: false,
   end(e) {
    if (a.isOver) return;
    a.isOver = true;
    clearTimeout(u);
    l();
    s({
     result: e,
     stale: Ie(a, e)
    });
    const t = e.kind === "response" && !e.cut;
    if (!t) a.client?.destroy();
   },
   elapsed: () => Math.round(performance.now() - i)
  };
  const c = () => Me(a, "cancelled", "the step was cancelled");
  const u = setTimeout(() => Me(a, "timeout", `no complete response within ${o} ms`), n);
  const l = Ue(r, c);
  if (r.aborted) c();
  return a;
 }
 function Ie({client: e, responding: t}, n) {
  return n.kind === "failure" && n.code === "connection_reset" && e?.reusedSocket === true && !t;
 }
 function Me(e, t, n, s = false) {
  const {status: r, connected: o, started: i} = e;
  const a = {
   code: t,
   message: n,
   status: r,
   connected: o,
   permanent: s,
   started: i
  };
  e.end({
   kind: "failure",
   ...a,
   durationMs: e.elapsed()
  });
 }
 function je(e, t) {
  const {code: n, permanent: s} = (0, r.fe)(t);
  Me(e, n, (0, r.gJ)(t, e.expired), s);
 }
 function Te(e, t) {
  const n = e.request.refuses(t);
  if (n !== null) Me(e, "blocked", n, true);
 }
 function Le(e, t) {
  const {request: n, route: s} = e;
  try {
   const r = s.request(n.url, {
    agent: s.agent,
    method: n.method,
    headers: We(n),
    lookup: Be(t, n.refuses)
   });
   e.client = r;
   r.on("socket", t => qe(e, t));
   r.on("error", t => je(e, t));
   r.on("upgrade", (t, n) => {
    n.destroy();
    Me(e, "protocol_error", "the response switches protocols (101)");
   });
   r.on("response", t => Pe(e, t));
   r.end(n.body ?? void 0);
  } catch (t) {
   Me(e, "protocol_error", (0, r.gJ)(t), true);
  }
 }
 function qe(e, t) {
  const {client: n, route: s} = e;
  if (n?.reusedSocket && !s.isProxy && t.remoteAddress) {
   Te(e, t.remoteAddress);
   if (e.isOver) return;
  }
  t.prependOnceListener("data", t => {
   e.responding = true;
   if (!ze(t)) Me(e, "protocol_error", "the response is not HTTP");
  });
  if (He(t)) e.connected = true; else t.once(Ye(t) ? "secureConnect" : "connect", () => {
   e.connected = true;
  });
  if (Ye(t)) t.prependOnceListener("secure", () => {
   e.expired = Ke(t);
  });
 }
 function Pe(e, t) {
  const {url: n} = e.request;
  const {statusCode: s = 0} = t;
  const o = e.route.isProxy && n.protocol === "http:";
  if (o && s === Se) {
   e.connected = false;
   je(e, new r.T6(s));
   return;
  }
  e.status = s;
  e.connected = true;
  const i = Ve(t);
  if (i === null) Ce(e, t); else Me(e, "protocol_error", i);
 }
 function Ce(e, t) {
  const {maxBytes: n} = e.request;
  const {statusCode: s = 0} = t;
  const o = [];
  let i = 0;
  const a = r => e.end({
   kind: "response",
   status: s,
   headers: Je(t.headers),
   body: i === 0 ? xe : Buffer.concat(o).subarray(0, n),
   cut: r,
   started: e.started,
   durationMs: e.elapsed()
  });
  t.on("data", t => {
   if (e.isOver) return;
   o.push(t);
   i += t.length;
   if (i > n) a(true);
  });
  t.on("end", () => a(false));
  t.on("error", t => Me(e, "truncated", (0, r.gJ)(t)));
  t.on("close", () => Me(e, "truncated", "the response was cut short"));
 }
 var Re = new WeakMap;
 function Ue(e, t) {
  const n = Re.get(e) ?? De(e);
  const s = n.indexOf(null);
  const r = s < 0 ? n.length : s;
  n[r] = t;
  return () => {
   if (n[r] === t) n[r] = null;
  };
 }
 function De(e) {
  const t = [];
  Re.set(e, t);
  e.addEventListener("abort", () => {
   for (const e of t) e?.();
  }, {
   once: true
  });
  return t;
 }
 function Be(e, t) {
  return (n, s, o) => {
   e(n).then(e => {
    const i = e.map(({address: e}) => t(e)).find(e => e !== null);
    const [a] = e;
    if (i !== void 0) o(new r.t9(i), ""); else if (a === void 0) o(Fe(n), ""); else if (s.all) o(null, [ ...e ]); else o(null, a.address, a.family);
   }, e => o(e instanceof Error ? e : Fe(n), ""));
  };
 }
 function Fe(e) {
  const t = new Error(`${e} has no address`);
  return Object.assign(t, {
   code: "ENODATA"
  });
 }
 function Ye(e) {
  return "getPeerCertificate" in e;
 }
 function Ke(e) {
  const t = Date.parse(e.getPeerCertificate().valid_to);
  if (!(t < Date.now())) return null;
  return new Date(t).toISOString().replace(".000Z", "Z");
 }
 function He(e) {
  if ("secureConnecting" in e) return !e.secureConnecting;
  return !e.connecting;
 }
 var Ge = /^[ -~]*$/;
 function We({headers: e, body: t}) {
  const n = {};
  for (const [t, s] of Object.entries(e)) n[t] = Ge.test(s) ? s : Buffer.from(s).toString("latin1");
  n["accept-encoding"] = "identity";
  if (t !== null) n["content-length"] = String(t.length);
  return n;
 }
 function Je(e) {
  const t = {};
  for (const [n, s] of Object.entries(e)) if (s !== void 0) t[n] = typeof s === "string" ? s : s.join(", ");
  return t;
 }
 function Ve({httpVersion: e, headers: t}) {
  if (!/^1\.[01]$/.test(e)) return `the response is HTTP/${e}, not HTTP/1.1`;
  const n = t["transfer-encoding"];
  return n === void 0 || /^chunked$/i.test(String(n)) ? null : "the response has a transfer-encoding that was not requested";
 }
 function ze(e) {
  return /^[\r\n]*(?:H|$)/.test(e.toString("latin1", 0, 64));
 }
 var Qe = [ "workflow_call", "workflow_run" ];
 var Xe = /\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/;
 var Ze = [ void 0, "notify", "chain" ];
 var et = 5;
 var tt = 20;
 var nt = "GET /repos/{owner}/{repo}/actions/workflows";
 var st = f.Ikc({
  name: f.YjP(),
  path: f.YjP(),
  state: f.NpB(f.YjP(), "active")
 });
 function rt(e, t) {
  let n;
  try {
   ({data: n} = (0, r.gM)({
    text: t,
    file: e
   }));
  } catch (e) {
   if (e instanceof o.x) return null;
   throw e;
  }
  const s = (0, r.eC)(n, "on");
  if (s === void 0) return null;
  const i = (0, r.eC)(n, "name");
  const a = (0, r.eC)((0, r.eC)(s, "workflow_run"), "workflows");
  return {
   path: e,
   name: typeof i === "string" ? i : e,
   events: (0, r.pi)(s) ? Object.keys(s) : [ s ].flat().map(String),
   watched: a === void 0 ? [] : [ a ].flat().map(String),
   reports: ot(n).some(it)
  };
 }
 function ot(e) {
  const t = (0, r.eC)(e, "jobs");
  return Object.values((0, r.pi)(t) ? t : {}).flatMap(e => [ e, ...(0, r.gT)(e, "steps") ]);
 }
 function it(e) {
  const t = (0, r.eC)((0, r.eC)(e, "with"), "mode");
  return Xe.test(String((0, r.eC)(e, "uses") ?? "")) && Ze.includes(t);
 }
 function at(e, t = null) {
  const n = new Set(e.filter(({reports: e, path: n}) => e || n === t).flatMap(({watched: e}) => e));
  return e.filter(({name: e, path: s, reports: r, events: o}) => !r && s !== t && !n.has(e) && !n.has(s) && !o.every(e => Qe.includes(e)));
 }
 function ct(e) {
  const t = e.slice(0, tt).map(({name: e, path: t}) => e === t ? e : `"${e}" (${t})`);
  const n = e.length - t.length;
  return [ ...t, ...n > 0 ? [ `${n} more` ] : [] ].join(", ");
 }
 async function ut(e, t) {
  const n = (0, r.RB)(t);
  if (t.eventName !== "workflow_run" || n === null) return null;
  if (!L(t.temp, "coverage")) return null;
  try {
   const s = await lt(e, t, n);
   if (s.length === 0) return null;
   return `${n}: the list on.workflow_run.workflows lacks ${ct(s)}, whose runs are not reported; add the names, or set coverage: false`;
  } catch (e) {
   if (e instanceof r.hD) return null;
   throw e;
  }
 }
 async function lt(e, t, n) {
  const s = await ft(e, t, n);
  if (s === null || s.watched.length === 0) return [];
  const o = [];
  const i = e.pages(nt, (0, r.NU)(t.repository), {
   keys: [ "workflows" ],
   most: et
  });
  for await (const {items: e} of i) for (const t of e) {
   const e = f.xLC(st, t);
   if (!e.success) continue;
   const {name: n, path: r, state: i} = e.output;
   const a = r.startsWith(".github/workflows/");
   const c = [ n, r ].some(e => s.watched.includes(e));
   if (a && !c && i === "active" && r !== s.path) o.push(r);
  }
  const a = await Promise.all(o.slice(0, tt).map(n => ft(e, t, n)));
  const c = [ s, ...a.filter(e => e !== null) ];
  return at(c, s.path);
 }
 async function ft(e, t, n) {
  const s = await I(n, t, e);
  return s === null ? null : rt(n, s);
 }
 var ht = 5e3;
 var dt = "start a new run or redeliver (docs/redelivery.md)";
 async function pt(e, t) {
  const n = await e.loadConfig();
  const s = (0, r.q8)(n, e, t.log);
  const o = yt(e.inputs, t);
  const i = mt(e.inputs);
  const a = {
   ...e,
   inputs: i
  };
  const c = await (0, r.xF)({
   inputs: i,
   config: n
  }, t, (0, r.Xw)(s, i)).catch(e => {
   throw gt(e, i);
  });
  const {selected: u, skipped: l} = await (0, r.tl)(s, c, i, t);
  const f = c.build === null ? void 0 : n.notify?.tests_url;
  (0, r.HP)([ ...u.map(({webhook: e}) => e), {
   url: f
  } ], i.variables, t.log);
  const h = wt(u, c, a, t);
  const d = await (0, r.F0)(a, t, h.flatMap(({webhook: e, rendered: n}) => n.kind === "request" ? {
   prepared: n.prepared,
   options: (0, r.vp)(a, t, e)
  } : []));
  await o;
  const {repository: p} = e.inputs.environment;
  const {webhooks: m} = s;
  return kt({
   webhooks: m,
   run: c,
   skipped: l,
   requests: h,
   deliveries: d,
   sender: p
  }, i, t);
 }
 function mt(e) {
  const {repository: t, runId: n, environment: s} = e;
  if ([ "", s.repository ].includes(t)) return e;
  if (n === null) throw new o.x(`input repository is ${t}; give the input run-id of its run, too`);
  return (0, r.fm)(e, t);
 }
 function gt(e, {repository: t}) {
  const n = e instanceof r.hD && [ 403, 404 ].includes(e.status ?? 0);
  return n && t !== "" ? new r.hD(`${e.message}; github-token must be a token that may read ${t}`, e.status) : e;
 }
 async function yt({mode: e, coverage: t, config: n, configFile: s, dryRun: o, environment: i}, {api: a, clock: c, log: u, signal: l}) {
  if (e !== "notify" || o) return;
  const f = n.trim() === "" && (0, r.Sr)(s) === null;
  if (!(t ?? f)) return;
  const h = new AbortController;
  const d = AbortSignal.any([ l, h.signal ]);
  const p = c.sleep(ht, d).then(() => null);
  const m = ut(a, i).catch(() => null);
  const g = await Promise.race([ m, p ]);
  h.abort();
  if (g !== null) u.warning(g);
 }
 function wt(e, t, n, s) {
  const {inputs: o, secrets: i} = n;
  const {environment: a} = o;
  const c = (0, r._n)({
   payload: t.build?.payload ?? null,
   isPrivate: t.run.isPrivate,
   serverUrl: a.serverUrl,
   event: a.event,
   keys: {},
   secrets: i
  });
  return e.map(({webhook: e, event: i}) => {
   const a = vt(e, t, o);
   const u = {
    ...t.values,
    event: {
     name: i
    }
   };
   const l = (0, r.iP)(n, s, e, {
    id: a,
    event: i,
    values: u,
    body: c
   });
   if (l.kind === "request") l.prepared.inPayloadFile = bt(e);
   return {
    id: a,
    event: i,
    webhook: e,
    rendered: l
   };
  });
 }
 function vt(e, {run: t, subject: n, status: s, repository: o}, {mode: i, jobId: a, environment: c}) {
  const {job: u, runnerName: l, step: f} = c;
  const h = {
   repository: o,
   runId: t.id,
   attempt: t.attempt,
   chain: null,
   webhook: e.name,
   kind: i === "test" ? "test" : n.kind,
   status: s
  };
  return (0, r.ek)(h, n.own ? [ a || `${u} on ${l}`, f ] : null);
 }
 function bt(e) {
  const {body: t, payload: n = "jobserv"} = e;
  return (0, r.d9)(e) && t === void 0 && n === "jobserv";
 }
 function kt(e, t, n) {
  const {run: s, webhooks: o} = e;
  const {environment: i} = t;
  const a = $t(e, t, n);
  const c = _t(e.requests);
  const u = (0, r.z)(a, o, n.log);
  const l = n.signal.aborted;
  const f = t.mode === "notify" && !t.dryRun && u.some(({webhook: e}) => c.has(e));
  const h = s.build?.payload ?? null;
  const d = {
   ...(0, r.OA)(i.repository, s.run),
   ...e.sender !== i.repository && {
    sender: e.sender
   }
  };
  const p = h ? (0, r.Cr)(h, n.redact) : (0, r.$x)(St(s, i.serverUrl), n.redact);
  const m = (0, r.qe)(a, n.redact, (0, r.$2)(o));
  return {
   result: u.length > 0 || l ? "failure" : a.every(({status: e}) => e === "not_run") ? "not_run" : "success",
   failure: (0, r.oh)(u, {
    cancelled: l,
    anew: f ? dt : null
   }),
   outputs: {
    "build-status": s.status
   },
   deliveries: a,
   payload: h && Buffer.from(JSON.stringify(h)),
   record: {
    ...d,
    deliveries: a.map(e => (0, r.EP)(e, c.get(e.webhook), d))
   },
   summary: (u.length > 0 ? [ m, p ] : [ p, m ]).join("\n")
  };
 }
 function $t({webhooks: e, run: t, skipped: n, requests: s, deliveries: o}, i, {log: a}) {
  const c = new Map(o.map(e => [ e.webhook, e ]));
  for (const {webhook: e, reason: s} of n) {
   const n = vt(e, t, i);
   const o = {
    id: n,
    webhook: e.name,
    event: ""
   };
   c.set(e.name, (0, r.nE)(o, s));
  }
  for (const {id: e, event: t, webhook: n, rendered: o} of s) {
   if (o.kind === "request") continue;
   const s = `cannot be sent: ${o.reason}`;
   a.info(`webhook "${n.name}" FAILED: ${s}`);
   const i = {
    id: e,
    webhook: n.name,
    event: t
   };
   c.set(n.name, (0, r.vQ)(i, s));
  }
  return e.flatMap(({name: e}) => c.get(e) ?? []);
 }
 function _t(e) {
  return new Map(e.flatMap(({webhook: e, rendered: t}) => t.kind === "request" ? [ [ e.name, t.prepared ] ] : []));
 }
 function St({run: e, status: t, repository: n}, s) {
  return {
   title: e.title ?? e.workflow ?? `run ${e.id}`,
   status: t,
   page: e.pageUrl ?? `${s}/${n}/actions/runs/${e.id}`
  };
 }
 var xt = 1024 * 1024 - 1;
 function Et(e, t) {
  const n = [ Nt("GITHUB_OUTPUT", () => At(e)), Nt("RUNNER_TEMP", () => Ot(e, t)), Nt("GITHUB_STEP_SUMMARY", () => Mt(e.summary)) ].filter(e => e !== null);
  return n.length === 0 ? null : `${n.join("; ")}: the log says what was delivered; check that the runner can write these files, then re-run the job`;
 }
 function Nt(e, t) {
  try {
   t();
   return null;
  } catch (t) {
   const n = t instanceof Error ? t.message : String(t);
   return `could not write ${e} (${n})`;
  }
 }
 function At({result: e, outputs: t, deliveries: n}) {
  c.uH("result", e);
  for (const [e, n] of Object.entries(t)) c.uH(e, n);
  if (n === null) return;
  const {delivered: s, failed: o, skipped: i} = (0, r.tQ)(n);
  c.uH("deliveries", JSON.stringify(n));
  c.uH("delivered", s);
  c.uH("failed", o);
  c.uH("skipped", i);
 }
 function Ot({payload: e, record: t}, n) {
  if (e === null && t === null) return;
  const s = (0, u.mkdtempSync)((0, l.join)(n, "webhook-action-"));
  const o = (e, t, n) => {
   const r = (0, l.join)(s, t);
   It(r, n);
   c.uH(e, r);
  };
  if (e !== null) o("payload-file", "payload.json", [ e ]);
  if (t !== null) o("record-file", "webhook-record.json", (0, r.V5)(t));
 }
 function It(e, t) {
  const n = (0, u.openSync)(e, "w");
  try {
   for (const e of t) (0, u.writeFileSync)(n, e);
  } finally {
   (0, u.closeSync)(n);
  }
 }
 function Mt(e) {
  const t = process.env.GITHUB_STEP_SUMMARY;
  if (!t) return;
  const n = Buffer.from(`${e}\n`).subarray(0, xt);
  (0, u.appendFileSync)(t, n);
 }
 var jt = 500;
 var Tt = 4;
 var Lt = 8;
 var qt = (0, r.lY)();
 var Pt = e => qt.redact(e);
 var Ct = new AbortController;
 (0, a.setMaxListeners)(0, Ct.signal);
 var Rt = 5e4;
 process.exitCode = 1;
 for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => Ct.abort());
 for (const e of [ process.stdout, process.stderr ]) e.on("error", () => {});
 var Ut = Dt();
 async function Dt() {
  try {
   await Bt();
  } catch (e) {
   (0, r.N7)(e, Pt);
   const t = Et((0, r.Nq)(e, Pt), "");
   if (t !== null) (0, r.N7)(t, Pt);
  }
  setTimeout(() => process.exit(), jt).unref();
 }
 async function Bt() {
  const e = (0, r.h)(Pt);
  const t = (0, r.It)();
  const n = Kt(t, e);
  const {githubToken: s, configToken: o} = t;
  const i = {
   ...(0, r.Ko)(),
   githubToken: s,
   configToken: o
  };
  const a = await Ft(i, n, e).catch(e => {
   if (Ct.signal.aborted) return (0, r.Hv)(i);
   throw e;
  });
  const c = Et(a, i.environment.temp);
  const u = [ a.failure, c ].filter(e => e !== null);
  if (u.length === 0) process.exitCode = 0; else (0, r.N7)(u.join("\n"), Pt);
 }
 async function Ft(e, t, n) {
  const {io: s, configApi: o, close: i} = await Gt(e, n);
  const a = t.get(e.callbackSecretName);
  const c = a?.replace(/[\r\n]+$/, "");
  if (c !== void 0 && c !== a) Wt(t, e.callbackSecretName, c, s);
  try {
   const n = (0, r.sm)(e);
   const i = (n = {}) => Jt(e, {
    secrets: t,
    used: n
   }, s, o);
   const a = () => (0, r.dT)(e.record, e.environment.workspace);
   const c = {
    inputs: e,
    secrets: t,
    allowlist: n,
    loadConfig: i,
    loadRecords: a
   };
   return await Yt(c, s);
  } finally {
   i();
  }
 }
 async function Yt(e, t) {
  const {mode: s} = e.inputs;
  if (s === "notify" || s === "test") return pt(e, t);
  const r = await n.e(345).then(n.bind(n, 626));
  switch (s) {
  case "chain":
   return r.chain({
    ...e,
    config: await e.loadConfig()
   }, t);

  case "gate":
   return r.gate(e, t);

  case "callback":
   return r.callback(e, t);

  case "receive":
   return r.receive(e, t);

  case "redeliver":
   return r.redeliver(e, t);
  }
 }
 function Kt({githubToken: e, configToken: t, secrets: n}, s) {
  Ht(e);
  Ht(t);
  const i = (0, r.dC)(n);
  if ("error" in i) throw new o.x(i.error);
  for (const [e, t] of i.secrets) {
   Ht(t);
   if (t !== "" && t.length < Tt) s.warning(`secret ${e} is too short to mask (minimum ${Tt} characters); use a longer secret`);
  }
  for (const e of i.ended) s.warning(`secret ${e} ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line`);
  return i.secrets;
 }
 function Ht(e) {
  if (e.length < Tt) return;
  for (const t of qt.add(e)) if (t === e || t.length >= Lt) c.Pq(t);
 }
 async function Gt(e, t) {
  const {githubToken: s, configToken: o, environment: a, caCertificates: c} = e;
  const u = (0, r.ts)();
  const l = (e, n) => D({
   request: e.request,
   apiUrl: a.apiUrl,
   token: n,
   userAgent: `webhook-action/${r.xv}`,
   clock: u,
   signal: Ct.signal,
   log: t,
   redact: Pt
  });
  const f = e => ({
   api: l(e, s),
   request: e.request,
   addresses: e.addresses,
   proxied: me,
   log: t,
   clock: u,
   random: Math.random,
   randomBytes: i.randomBytes,
   mask: Ht,
   redact: Pt,
   signal: Ct.signal
  });
  const h = e => {
   const t = f(e);
   const n = o === "" ? t.api : l(e, o);
   return {
    io: t,
    configApi: n,
    close: e.close
   };
  };
  const d = Ee({
   ca: null
  });
  const p = h(d);
  if (c === "") return p;
  const m = await E(e, p.io.api);
  d.close();
  const {trustedCertificates: g} = await n.e(739).then(n.bind(n, 739));
  return h(Ee({
   ca: g(m)
  }));
 }
 function Wt(e, t, n, {log: s}) {
  e.set(t, n);
  Ht(n);
  s.warning(`secret ${t} ends with a line break, which is dropped; store it without`);
 }
 async function Jt(e, {secrets: t, used: n}, s, o) {
  const i = await $(e, s.api, o);
  const a = () => (0, r.o4)(i, t, zt(e, n));
  const c = i.text.length > Rt;
  const u = c ? await Vt(a) : a();
  const {config: l, ignored: f, origins: h, trimmed: d, padded: p} = u;
  for (const [e, n] of d) Wt(t, e, n, s);
  for (const e of p) s.log.warning(`secret ${e}`);
  for (const e of h) s.log.info(e);
  const m = f.filter(e => !e.startsWith("x-"));
  if (m.length > 0) s.log.notice(`${i.file}: ignored keys: ${m.join(", ")}`);
  return l;
 }
 async function Vt(e) {
  const {setFlagsFromString: t} = await Promise.resolve().then(n.t.bind(n, 877, 23));
  t("--semi-space-growth-factor=1");
  try {
   return e();
  } finally {
   t("--semi-space-growth-factor=2");
  }
 }
 function zt({mode: e, only: t, chain: n}, {webhooks: s = (t.length === 0 ? void 0 : t), providers: r = () => true}) {
  const o = e === "chain" || e === "gate";
  const i = [ "notify", "test", "redeliver" ].includes(e);
  const a = e => s?.some(t => e ? t === e : /^[A-Z]+ /.test(t)) ?? true;
  return {
   notify: e => i && a(e),
   chains: e => o && (n === "" || e === n),
   receive: e === "receive" && r,
   disabled: e === "test" || e === "redeliver"
  };
 }
 module.exports = s;
})();
