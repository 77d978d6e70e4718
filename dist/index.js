import { createRequire as e } from "module";

var t = {
 181: (t => {
  t.exports = e(import.meta.url)("buffer");
 }),
 9896: (t => {
  t.exports = e(import.meta.url)("fs");
 }),
 7598: (t => {
  t.exports = e(import.meta.url)("node:crypto");
 }),
 8474: (t => {
  t.exports = e(import.meta.url)("node:events");
 }),
 3024: (t => {
  t.exports = e(import.meta.url)("node:fs");
 }),
 7067: (t => {
  t.exports = e(import.meta.url)("node:http");
 }),
 4708: (t => {
  t.exports = e(import.meta.url)("node:https");
 }),
 7030: (t => {
  t.exports = e(import.meta.url)("node:net");
 }),
 6760: (t => {
  t.exports = e(import.meta.url)("node:path");
 }),
 8500: (t => {
  t.exports = e(import.meta.url)("node:timers/promises");
 }),
 1692: (t => {
  t.exports = e(import.meta.url)("node:tls");
 }),
 8877: (t => {
  t.exports = e(import.meta.url)("node:v8");
 }),
 8522: (t => {
  t.exports = e(import.meta.url)("node:zlib");
 }),
 857: (t => {
  t.exports = e(import.meta.url)("os");
 }),
 932: (t => {
  t.exports = e(import.meta.url)("process");
 }),
 3043: ((e, t, n) => {
  var s = n(1737);
  var r = n(1543);
  var o = n(1856);
  var i = n(3013);
  var a = n(1954);
  var c = n(1120);
  var l = n(8884);
  function u(e, t, n, s, r, o) {
   const i = n.type === "block-map" ? a.resolveBlockMap(e, t, n, s, o) : n.type === "block-seq" ? c.resolveBlockSeq(e, t, n, s, o) : l.resolveFlowCollection(e, t, n, s, o);
   const u = i.constructor;
   if (r === "!" || r === u.tagName) {
    i.tag = u.tagName;
    return i;
   }
   if (r) i.tag = r;
   return i;
  }
  function f(e, t, n, a, c) {
   const l = a.tag;
   const f = !l ? null : t.directives.tagName(l.source, e => c(l, "TAG_RESOLVE_FAILED", e));
   if (n.type === "block-seq") {
    const {anchor: e, newlineAfterProp: t} = a;
    const n = e && l ? e.offset > l.offset ? e : l : e ?? l;
    if (n && (!t || t.offset < n.offset)) {
     const e = "Missing newline after block sequence props";
     c(n, "MISSING_CHAR", e);
    }
   }
   const h = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
   if (!l || !f || f === "!" || f === o.YAMLMap.tagName && h === "map" || f === i.YAMLSeq.tagName && h === "seq") return u(e, t, n, c, f);
   let d = t.schema.tags.find(e => e.tag === f && e.collection === h);
   if (!d) {
    const s = t.schema.knownTags[f];
    if (s?.collection === h) {
     t.schema.tags.push(Object.assign({}, s, {
      default: false
     }));
     d = s;
    } else {
     if (s) c(l, "BAD_COLLECTION_TYPE", `${s.tag} used for ${h} collection, but expects ${s.collection ?? "scalar"}`, true); else c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${f}`, true);
     return u(e, t, n, c, f);
    }
   }
   const p = u(e, t, n, c, f, d);
   const m = d.resolve?.(p, e => c(l, "TAG_RESOLVE_FAILED", e), t.options) ?? p;
   const g = s.isNode(m) ? m : new r.Scalar(m);
   g.range = p.range;
   g.tag = f;
   if (d?.format) g.format = d.format;
   return g;
  }
  t.composeCollection = f;
 }),
 4153: ((e, t, n) => {
  var s = n(3915);
  var r = n(7691);
  var o = n(2022);
  var i = n(3121);
  function a(e, t, {offset: n, start: a, value: c, end: l}, u) {
   const f = Object.assign({
    _directives: t
   }, e);
   const h = new s.Document(void 0, f);
   const d = {
    atKey: false,
    atRoot: true,
    directives: h.directives,
    options: h.options,
    schema: h.schema
   };
   const p = i.resolveProps(a, {
    indicator: "doc-start",
    next: c ?? l?.[0],
    offset: n,
    onError: u,
    parentIndent: 0,
    startOnNewline: true
   });
   if (p.found) {
    h.directives.docStart = true;
    if (c && (c.type === "block-map" || c.type === "block-seq") && !p.hasNewline) u(p.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   h.contents = c ? r.composeNode(d, c, p, u) : r.composeEmptyNode(d, p.end, a, null, p, u);
   const m = h.contents.range[2];
   const g = o.resolveEnd(l, m, false, u);
   if (g.comment) h.comment = g.comment;
   h.range = [ n, m, g.offset ];
   return h;
  }
  t.composeDoc = a;
 }),
 7691: ((e, t, n) => {
  var s = n(7);
  var r = n(1737);
  var o = n(3043);
  var i = n(6547);
  var a = n(2022);
  var c = n(3933);
  const l = {
   composeNode: u,
   composeEmptyNode: f
  };
  function u(e, t, n, s) {
   const a = e.atKey;
   const {spaceBefore: c, comment: u, anchor: d, tag: p} = n;
   let m;
   let g = true;
   switch (t.type) {
   case "alias":
    m = h(e, t, s);
    if (d || p) s(t, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    m = i.composeScalar(e, t, p, s);
    if (d) m.anchor = d.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     m = o.composeCollection(l, e, t, n, s);
     if (d) m.anchor = d.source.substring(1);
    } catch (e) {
     const n = e instanceof Error ? e.message : String(e);
     s(t, "RESOURCE_EXHAUSTION", n);
    }
    break;

   default:
    {
     const e = t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`;
     s(t, "UNEXPECTED_TOKEN", e);
     g = false;
    }
   }
   m ?? (m = f(e, t.offset, void 0, null, n, s));
   if (d && m.anchor === "") s(d, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (a && e.options.stringKeys && (!r.isScalar(m) || typeof m.value !== "string" || m.tag && m.tag !== "tag:yaml.org,2002:str")) {
    const e = "With stringKeys, all keys must be strings";
    s(p ?? t, "NON_STRING_KEY", e);
   }
   if (c) m.spaceBefore = true;
   if (u) if (t.type === "scalar" && t.source === "") m.comment = u; else m.commentBefore = u;
   if (e.options.keepSourceTokens && g) m.srcToken = t;
   return m;
  }
  function f(e, t, n, s, {spaceBefore: r, comment: o, anchor: a, tag: l, end: u}, f) {
   const h = {
    type: "scalar",
    offset: c.emptyScalarPosition(t, n, s),
    indent: -1,
    source: ""
   };
   const d = i.composeScalar(e, h, l, f);
   if (a) {
    d.anchor = a.source.substring(1);
    if (d.anchor === "") f(a, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (r) d.spaceBefore = true;
   if (o) {
    d.comment = o;
    d.range[2] = u;
   }
   return d;
  }
  function h({options: e}, {offset: t, source: n, end: r}, o) {
   const i = new s.Alias(n.substring(1));
   if (i.source === "") o(t, "BAD_ALIAS", "Alias cannot be an empty string");
   if (i.source.endsWith(":")) o(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const c = t + n.length;
   const l = a.resolveEnd(r, c, e.strict, o);
   i.range = [ t, c, l.offset ];
   if (l.comment) i.comment = l.comment;
   return i;
  }
  t.composeEmptyNode = f;
  t.composeNode = u;
 }),
 6547: ((e, t, n) => {
  var s = n(1737);
  var r = n(1543);
  var o = n(1399);
  var i = n(2976);
  function a(e, t, n, a) {
   const {value: u, type: f, comment: h, range: d} = t.type === "block-scalar" ? o.resolveBlockScalar(e, t, a) : i.resolveFlowScalar(t, e.options.strict, a);
   const p = n ? e.directives.tagName(n.source, e => a(n, "TAG_RESOLVE_FAILED", e)) : null;
   let m;
   if (e.options.stringKeys && e.atKey) m = e.schema[s.SCALAR]; else if (p) m = c(e.schema, u, p, n, a); else if (t.type === "scalar") m = l(e, u, t, a); else m = e.schema[s.SCALAR];
   let g;
   try {
    const o = m.resolve(u, e => a(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
    g = s.isScalar(o) ? o : new r.Scalar(o);
   } catch (e) {
    const s = e instanceof Error ? e.message : String(e);
    a(n ?? t, "TAG_RESOLVE_FAILED", s);
    g = new r.Scalar(u);
   }
   g.range = d;
   g.source = u;
   if (f) g.type = f;
   if (p) g.tag = p;
   if (m.format) g.format = m.format;
   if (h) g.comment = h;
   return g;
  }
  function c(e, t, n, r, o) {
   if (n === "!") return e[s.SCALAR];
   const i = [];
   for (const t of e.tags) if (!t.collection && t.tag === n) if (t.default && t.test) i.push(t); else return t;
   for (const e of i) if (e.test?.test(t)) return e;
   const a = e.knownTags[n];
   if (a && !a.collection) {
    e.tags.push(Object.assign({}, a, {
     default: false,
     test: void 0
    }));
    return a;
   }
   o(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
   return e[s.SCALAR];
  }
  function l({atKey: e, directives: t, schema: n}, r, o, i) {
   const a = n.tags.find(t => (t.default === true || e && t.default === "key") && t.test?.test(r)) || n[s.SCALAR];
   if (n.compat) {
    const e = n.compat.find(e => e.default && e.test?.test(r)) ?? n[s.SCALAR];
    if (a.tag !== e.tag) {
     const n = t.tagString(a.tag);
     const s = t.tagString(e.tag);
     const r = `Value may be parsed as either ${n} or ${s}`;
     i(o, "TAG_RESOLVE_FAILED", r, true);
    }
   }
   return a;
  }
  t.composeScalar = a;
 }),
 2814: ((e, t, n) => {
  var s = n(932);
  var r = n(2768);
  var o = n(3915);
  var i = n(8450);
  var a = n(1737);
  var c = n(4153);
  var l = n(2022);
  function u(e) {
   if (typeof e === "number") return [ e, e + 1 ];
   if (Array.isArray(e)) return e.length === 2 ? e : [ e[0], e[1] ];
   const {offset: t, source: n} = e;
   return [ t, t + (typeof n === "string" ? n.length : 1) ];
  }
  function f(e) {
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
  class Composer {
   constructor(e = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (e, t, n, s) => {
     const r = u(e);
     if (s) this.warnings.push(new i.YAMLWarning(r, t, n)); else this.errors.push(new i.YAMLParseError(r, t, n));
    };
    this.directives = new r.Directives({
     version: e.version || "1.2"
    });
    this.options = e;
   }
   decorate(e, t) {
    const {comment: n, afterEmptyLine: s} = f(this.prelude);
    if (n) {
     const r = e.contents;
     if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n; else if (s || e.directives.docStart || !r) e.commentBefore = n; else if (a.isCollection(r) && !r.flow && r.items.length > 0) {
      let e = r.items[0];
      if (a.isPair(e)) e = e.key;
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
     comment: f(this.prelude).comment,
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
    if (s.env.LOG_STREAM) console.dir(e, {
     depth: null
    });
    switch (e.type) {
    case "directive":
     this.directives.add(e.source, (t, n, s) => {
      const r = u(e);
      r[0] += t;
      this.onError(r, "BAD_DIRECTIVE", n, s);
     });
     this.prelude.push(e.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const t = c.composeDoc(this.options, this.directives, e, this.onError);
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
      const n = new i.YAMLParseError(u(e), "UNEXPECTED_TOKEN", t);
      if (this.atDirectives || !this.doc) this.errors.push(n); else this.doc.errors.push(n);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const t = "Unexpected doc-end without preceding document";
       this.errors.push(new i.YAMLParseError(u(e), "UNEXPECTED_TOKEN", t));
       break;
      }
      this.doc.directives.docEnd = true;
      const t = l.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (t.comment) {
       const e = this.doc.comment;
       this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
      }
      this.doc.range[2] = t.offset;
      break;
     }

    default:
     this.errors.push(new i.YAMLParseError(u(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
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
     const n = new o.Document(void 0, e);
     if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
     n.range = [ 0, t, t ];
     this.decorate(n, false);
     yield n;
    }
   }
  }
  t.Composer = Composer;
 }),
 1954: ((e, t, n) => {
  var s = n(7567);
  var r = n(1856);
  var o = n(3121);
  var i = n(7865);
  var a = n(5637);
  var c = n(1117);
  const l = "All mapping items must start at the same column";
  function u({composeNode: e, composeEmptyNode: t}, n, u, f, h) {
   const d = h?.nodeClass ?? r.YAMLMap;
   const p = new d(n.schema);
   if (n.atRoot) n.atRoot = false;
   let m = u.offset;
   let g = null;
   for (const r of u.items) {
    const {start: h, key: d, sep: y, value: v} = r;
    const w = o.resolveProps(h, {
     indicator: "explicit-key-ind",
     next: d ?? y?.[0],
     offset: m,
     onError: f,
     parentIndent: u.indent,
     startOnNewline: true
    });
    const b = !w.found;
    if (b) {
     if (d) if (d.type === "block-seq") f(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in d && d.indent !== u.indent) f(m, "BAD_INDENT", l);
     if (!w.anchor && !w.tag && !y) {
      g = w.end;
      if (w.comment) if (p.comment) p.comment += "\n" + w.comment; else p.comment = w.comment;
      continue;
     }
     if (w.newlineAfterProp || i.containsNewline(d)) f(d ?? h[h.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (w.found?.indent !== u.indent) f(m, "BAD_INDENT", l);
    n.atKey = true;
    const k = w.end;
    const $ = d ? e(n, d, w, f) : t(n, k, h, null, w, f);
    if (n.schema.compat) a.flowIndentCheck(u.indent, d, f);
    n.atKey = false;
    if (c.mapIncludes(n, p.items, $)) f(k, "DUPLICATE_KEY", "Map keys must be unique");
    const S = o.resolveProps(y ?? [], {
     indicator: "map-value-ind",
     next: v,
     offset: $.range[2],
     onError: f,
     parentIndent: u.indent,
     startOnNewline: !d || d.type === "block-scalar"
    });
    m = S.end;
    if (S.found) {
     if (b) {
      if (v?.type === "block-map" && !S.hasNewline) f(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (n.options.strict && w.start < S.found.offset - 1024) f($.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const o = v ? e(n, v, S, f) : t(n, m, y, null, S, f);
     if (n.schema.compat) a.flowIndentCheck(u.indent, v, f);
     m = o.range[2];
     const i = new s.Pair($, o);
     if (n.options.keepSourceTokens) i.srcToken = r;
     p.items.push(i);
    } else {
     if (b) f($.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (S.comment) if ($.comment) $.comment += "\n" + S.comment; else $.comment = S.comment;
     const e = new s.Pair($);
     if (n.options.keepSourceTokens) e.srcToken = r;
     p.items.push(e);
    }
   }
   if (g && g < m) f(g, "IMPOSSIBLE", "Map comment with trailing content");
   p.range = [ u.offset, m, g ?? m ];
   return p;
  }
  t.resolveBlockMap = u;
 }),
 1399: ((e, t, n) => {
  var s = n(1543);
  function r(e, t, n) {
   const r = t.offset;
   const a = o(t, e.options.strict, n);
   if (!a) return {
    value: "",
    type: null,
    comment: "",
    range: [ r, r, r ]
   };
   const c = a.mode === ">" ? s.Scalar.BLOCK_FOLDED : s.Scalar.BLOCK_LITERAL;
   const l = t.source ? i(t.source) : [];
   let u = l.length;
   for (let e = l.length - 1; e >= 0; --e) {
    const t = l[e][1];
    if (t === "" || t === "\r") u = e; else break;
   }
   if (u === 0) {
    const e = a.chomp === "+" && l.length > 0 ? "\n".repeat(Math.max(1, l.length - 1)) : "";
    let n = r + a.length;
    if (t.source) n += t.source.length;
    return {
     value: e,
     type: c,
     comment: a.comment,
     range: [ r, n, n ]
    };
   }
   let f = t.indent + a.indent;
   let h = t.offset + a.length;
   let d = 0;
   for (let t = 0; t < u; ++t) {
    const [s, r] = l[t];
    if (r === "" || r === "\r") {
     if (a.indent === 0 && s.length > f) f = s.length;
    } else {
     if (s.length < f) {
      const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      n(h + s.length, "MISSING_CHAR", e);
     }
     if (a.indent === 0) f = s.length;
     d = t;
     if (f === 0 && !e.atRoot) {
      const e = "Block scalar values in collections must be indented";
      n(h, "BAD_INDENT", e);
     }
     break;
    }
    h += s.length + r.length + 1;
   }
   for (let e = l.length - 1; e >= u; --e) if (l[e][0].length > f) u = e + 1;
   let p = "";
   let m = "";
   let g = false;
   for (let e = 0; e < d; ++e) p += l[e][0].slice(f) + "\n";
   for (let e = d; e < u; ++e) {
    let [t, r] = l[e];
    h += t.length + r.length + 1;
    const o = r[r.length - 1] === "\r";
    if (o) r = r.slice(0, -1);
    if (r && t.length < f) {
     const e = a.indent ? "explicit indentation indicator" : "first line";
     const s = `Block scalar lines must not be less indented than their ${e}`;
     n(h - r.length - (o ? 2 : 1), "BAD_INDENT", s);
     t = "";
    }
    if (c === s.Scalar.BLOCK_LITERAL) {
     p += m + t.slice(f) + r;
     m = "\n";
    } else if (t.length > f || r[0] === "\t") {
     if (m === " ") m = "\n"; else if (!g && m === "\n") m = "\n\n";
     p += m + t.slice(f) + r;
     m = "\n";
     g = true;
    } else if (r === "") if (m === "\n") p += "\n"; else m = "\n"; else {
     p += m + r;
     m = " ";
     g = false;
    }
   }
   switch (a.chomp) {
   case "-":
    break;

   case "+":
    for (let e = u; e < l.length; ++e) p += "\n" + l[e][0].slice(f);
    if (p[p.length - 1] !== "\n") p += "\n";
    break;

   default:
    p += "\n";
   }
   const y = r + a.length + t.source.length;
   return {
    value: p,
    type: c,
    comment: a.comment,
    range: [ r, y, y ]
   };
  }
  function o({offset: e, props: t}, n, s) {
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
   let l = false;
   let u = "";
   let f = r.length;
   for (let e = 1; e < t.length; ++e) {
    const r = t[e];
    switch (r.type) {
    case "space":
     l = true;

    case "newline":
     f += r.source.length;
     break;

    case "comment":
     if (n && !l) {
      const e = "Comments must be separated from other tokens by white space characters";
      s(r, "MISSING_CHAR", e);
     }
     f += r.source.length;
     u = r.source.substring(1);
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
    comment: u,
    length: f
   };
  }
  function i(e) {
   const t = e.split(/\n( *)/);
   const n = t[0];
   const s = n.match(/^( *)/);
   const r = s?.[1] ? [ s[1], n.slice(s[1].length) ] : [ "", n ];
   const o = [ r ];
   for (let e = 1; e < t.length; e += 2) o.push([ t[e], t[e + 1] ]);
   return o;
  }
  t.resolveBlockScalar = r;
 }),
 1120: ((e, t, n) => {
  var s = n(3013);
  var r = n(3121);
  var o = n(5637);
  function i({composeNode: e, composeEmptyNode: t}, n, i, a, c) {
   const l = c?.nodeClass ?? s.YAMLSeq;
   const u = new l(n.schema);
   if (n.atRoot) n.atRoot = false;
   if (n.atKey) n.atKey = false;
   let f = i.offset;
   let h = null;
   for (const {start: s, value: c} of i.items) {
    const l = r.resolveProps(s, {
     indicator: "seq-item-ind",
     next: c,
     offset: f,
     onError: a,
     parentIndent: i.indent,
     startOnNewline: true
    });
    if (!l.found) if (l.anchor || l.tag || c) if (c?.type === "block-seq") a(l.end, "BAD_INDENT", "All sequence items must start at the same column"); else a(f, "MISSING_CHAR", "Sequence item without - indicator"); else {
     h = l.end;
     if (l.comment) u.comment = l.comment;
     continue;
    }
    const d = c ? e(n, c, l, a) : t(n, l.end, s, null, l, a);
    if (n.schema.compat) o.flowIndentCheck(i.indent, c, a);
    f = d.range[2];
    u.items.push(d);
   }
   u.range = [ i.offset, f, h ?? f ];
   return u;
  }
  t.resolveBlockSeq = i;
 }),
 2022: ((e, t) => {
  function n(e, t, n, s) {
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
  t.resolveEnd = n;
 }),
 8884: ((e, t, n) => {
  var s = n(1737);
  var r = n(7567);
  var o = n(1856);
  var i = n(3013);
  var a = n(2022);
  var c = n(3121);
  var l = n(7865);
  var u = n(1117);
  const f = "Block collections are not allowed within flow collections";
  const h = e => e && (e.type === "block-map" || e.type === "block-seq");
  function d({composeNode: e, composeEmptyNode: t}, n, d, p, m) {
   const g = d.start.source === "{";
   const y = g ? "flow map" : "flow sequence";
   const v = m?.nodeClass ?? (g ? o.YAMLMap : i.YAMLSeq);
   const w = new v(n.schema);
   w.flow = true;
   const b = n.atRoot;
   if (b) n.atRoot = false;
   if (n.atKey) n.atKey = false;
   let k = d.offset + d.start.source.length;
   for (let i = 0; i < d.items.length; ++i) {
    const a = d.items[i];
    const {start: m, key: v, sep: b, value: $} = a;
    const S = c.resolveProps(m, {
     flow: y,
     indicator: "explicit-key-ind",
     next: v ?? b?.[0],
     offset: k,
     onError: p,
     parentIndent: d.indent,
     startOnNewline: false
    });
    if (!S.found) {
     if (!S.anchor && !S.tag && !b && !$) {
      if (i === 0 && S.comma) p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${y}`); else if (i < d.items.length - 1) p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${y}`);
      if (S.comment) if (w.comment) w.comment += "\n" + S.comment; else w.comment = S.comment;
      k = S.end;
      continue;
     }
     if (!g && n.options.strict && l.containsNewline(v)) p(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (S.comma) p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${y}`);
    } else {
     if (!S.comma) p(S.start, "MISSING_CHAR", `Missing , between ${y} items`);
     if (S.comment) {
      let e = "";
      e: for (const t of m) switch (t.type) {
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
       let t = w.items[w.items.length - 1];
       if (s.isPair(t)) t = t.value ?? t.key;
       if (t.comment) t.comment += "\n" + e; else t.comment = e;
       S.comment = S.comment.substring(e.length + 1);
      }
     }
    }
    if (!g && !b && !S.found) {
     const s = $ ? e(n, $, S, p) : t(n, S.end, b, null, S, p);
     w.items.push(s);
     k = s.range[2];
     if (h($)) p(s.range, "BLOCK_IN_FLOW", f);
    } else {
     n.atKey = true;
     const s = S.end;
     const i = v ? e(n, v, S, p) : t(n, s, m, null, S, p);
     if (h(v)) p(i.range, "BLOCK_IN_FLOW", f);
     n.atKey = false;
     const l = c.resolveProps(b ?? [], {
      flow: y,
      indicator: "map-value-ind",
      next: $,
      offset: i.range[2],
      onError: p,
      parentIndent: d.indent,
      startOnNewline: false
     });
     if (l.found) {
      if (!g && !S.found && n.options.strict) {
       if (b) for (const e of b) {
        if (e === l.found) break;
        if (e.type === "newline") {
         p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (S.start < l.found.offset - 1024) p(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if ($) if ("source" in $ && $.source?.[0] === ":") p($, "MISSING_CHAR", `Missing space after : in ${y}`); else p(l.start, "MISSING_CHAR", `Missing , or : between ${y} items`);
     const _ = $ ? e(n, $, l, p) : l.found ? t(n, l.end, b, null, l, p) : null;
     if (_) {
      if (h($)) p(_.range, "BLOCK_IN_FLOW", f);
     } else if (l.comment) if (i.comment) i.comment += "\n" + l.comment; else i.comment = l.comment;
     const E = new r.Pair(i, _);
     if (n.options.keepSourceTokens) E.srcToken = a;
     if (g) {
      const e = w;
      if (u.mapIncludes(n, e.items, i)) p(s, "DUPLICATE_KEY", "Map keys must be unique");
      e.items.push(E);
     } else {
      const e = new o.YAMLMap(n.schema);
      e.flow = true;
      e.items.push(E);
      const t = (_ ?? i).range;
      e.range = [ i.range[0], t[1], t[2] ];
      w.items.push(e);
     }
     k = _ ? _.range[2] : l.end;
    }
   }
   const $ = g ? "}" : "]";
   const [S, ..._] = d.end;
   let E = k;
   if (S?.source === $) E = S.offset + S.source.length; else {
    const e = y[0].toUpperCase() + y.substring(1);
    const t = b ? `${e} must end with a ${$}` : `${e} in block collection must be sufficiently indented and end with a ${$}`;
    p(k, b ? "MISSING_CHAR" : "BAD_INDENT", t);
    if (S && S.source.length !== 1) _.unshift(S);
   }
   if (_.length > 0) {
    const e = a.resolveEnd(_, E, n.options.strict, p);
    if (e.comment) if (w.comment) w.comment += "\n" + e.comment; else w.comment = e.comment;
    w.range = [ d.offset, E, e.offset ];
   } else w.range = [ d.offset, E, E ];
   return w;
  }
  t.resolveFlowCollection = d;
 }),
 2976: ((e, t, n) => {
  var s = n(1543);
  var r = n(2022);
  function o(e, t, n) {
   const {offset: o, type: c, source: u, end: f} = e;
   let h;
   let d;
   const p = (e, t, s) => n(o + e, t, s);
   switch (c) {
   case "scalar":
    h = s.Scalar.PLAIN;
    d = i(u, p);
    break;

   case "single-quoted-scalar":
    h = s.Scalar.QUOTE_SINGLE;
    d = a(u, p);
    break;

   case "double-quoted-scalar":
    h = s.Scalar.QUOTE_DOUBLE;
    d = l(u, p);
    break;

   default:
    n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${c}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ o, o + u.length, o + u.length ]
    };
   }
   const m = o + u.length;
   const g = r.resolveEnd(f, m, t, n);
   return {
    value: d,
    type: h,
    comment: g.comment,
    range: [ o, m, g.offset ]
   };
  }
  function i(e, t) {
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
   return c(e);
  }
  function a(e, t) {
   if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
   return c(e.slice(1, -1)).replace(/''/g, "'");
  }
  function c(e) {
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
  function l(e, t) {
   let n = "";
   for (let s = 1; s < e.length - 1; ++s) {
    const r = e[s];
    if (r === "\r" && e[s + 1] === "\n") continue;
    if (r === "\n") {
     const {fold: t, offset: r} = u(e, s);
     n += t;
     s = r;
    } else if (r === "\\") {
     let r = e[++s];
     const o = f[r];
     if (o) n += o; else if (r === "\n") {
      r = e[s + 1];
      while (r === " " || r === "\t") r = e[++s + 1];
     } else if (r === "\r" && e[s + 1] === "\n") {
      r = e[++s + 1];
      while (r === " " || r === "\t") r = e[++s + 1];
     } else if (r === "x" || r === "u" || r === "U") {
      const o = r === "x" ? 2 : r === "u" ? 4 : 8;
      n += h(e, s + 1, o, t);
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
  function u(e, t) {
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
  const f = {
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
  function h(e, t, n, s) {
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
  t.resolveFlowScalar = o;
 }),
 3121: ((e, t) => {
  function n(e, {flow: t, indicator: n, next: s, offset: r, onError: o, parentIndent: i, startOnNewline: a}) {
   let c = false;
   let l = a;
   let u = a;
   let f = "";
   let h = "";
   let d = false;
   let p = false;
   let m = null;
   let g = null;
   let y = null;
   let v = null;
   let w = null;
   let b = null;
   let k = null;
   for (const r of e) {
    if (p) {
     if (r.type !== "space" && r.type !== "newline" && r.type !== "comma") o(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     p = false;
    }
    if (m) {
     if (l && r.type !== "comment" && r.type !== "newline") o(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     m = null;
    }
    switch (r.type) {
    case "space":
     if (!t && (n !== "doc-start" || s?.type !== "flow-collection") && r.source.includes("\t")) m = r;
     u = true;
     break;

    case "comment":
     {
      if (!u) o(r, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const e = r.source.substring(1) || " ";
      if (!f) f = e; else f += h + e;
      h = "";
      l = false;
      break;
     }

    case "newline":
     if (l) {
      if (f) f += r.source; else if (!b || n !== "seq-item-ind") c = true;
     } else h += r.source;
     l = true;
     d = true;
     if (g || y) v = r;
     u = true;
     break;

    case "anchor":
     if (g) o(r, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (r.source.endsWith(":")) o(r.offset + r.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     g = r;
     k ?? (k = r.offset);
     l = false;
     u = false;
     p = true;
     break;

    case "tag":
     if (y) o(r, "MULTIPLE_TAGS", "A node can have at most one tag");
     y = r;
     k ?? (k = r.offset);
     l = false;
     u = false;
     p = true;
     break;

    case n:
     if (g || y) o(r, "BAD_PROP_ORDER", `Anchors and tags must be after the ${r.source} indicator`);
     if (b) o(r, "UNEXPECTED_TOKEN", `Unexpected ${r.source} in ${t ?? "collection"}`);
     b = r;
     l = n === "seq-item-ind" || n === "explicit-key-ind";
     u = false;
     break;

    case "comma":
     if (t) {
      if (w) o(r, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
      w = r;
      l = false;
      u = false;
      break;
     }

    default:
     o(r, "UNEXPECTED_TOKEN", `Unexpected ${r.type} token`);
     l = false;
     u = false;
    }
   }
   const $ = e[e.length - 1];
   const S = $ ? $.offset + $.source.length : r;
   if (p && s && s.type !== "space" && s.type !== "newline" && s.type !== "comma" && (s.type !== "scalar" || s.source !== "")) o(s.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   if (m && (l && m.indent <= i || s?.type === "block-map" || s?.type === "block-seq")) o(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma: w,
    found: b,
    spaceBefore: c,
    comment: f,
    hasNewline: d,
    anchor: g,
    tag: y,
    newlineAfterProp: v,
    end: S,
    start: k ?? S
   };
  }
  t.resolveProps = n;
 }),
 7865: ((e, t) => {
  function n(e) {
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
     if (n(t.key) || n(t.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  t.containsNewline = n;
 }),
 3933: ((e, t) => {
  function n(e, t, n) {
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
  t.emptyScalarPosition = n;
 }),
 5637: ((e, t, n) => {
  var s = n(7865);
  function r(e, t, n) {
   if (t?.type === "flow-collection") {
    const r = t.end[0];
    if (r.indent === e && (r.source === "]" || r.source === "}") && s.containsNewline(t)) {
     const e = "Flow end indicator should be more indented than parent";
     n(r, "BAD_INDENT", e, true);
    }
   }
  }
  t.flowIndentCheck = r;
 }),
 1117: ((e, t, n) => {
  var s = n(1737);
  function r(e, t, n) {
   const {uniqueKeys: r} = e.options;
   if (r === false) return false;
   const o = typeof r === "function" ? r : (e, t) => e === t || s.isScalar(e) && s.isScalar(t) && e.value === t.value;
   return t.some(e => o(e.key, n));
  }
  t.mapIncludes = r;
 }),
 3915: ((e, t, n) => {
  var s = n(7);
  var r = n(935);
  var o = n(1737);
  var i = n(7567);
  var a = n(445);
  var c = n(7878);
  var l = n(9255);
  var u = n(9030);
  var f = n(6767);
  var h = n(1126);
  var d = n(2768);
  class Document {
   constructor(e, t, n) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, o.NODE_TYPE, {
     value: o.DOC
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
    let {version: i} = r;
    if (n?._directives) {
     this.directives = n._directives.atDocument();
     if (this.directives.yaml.explicit) i = this.directives.yaml.version;
    } else this.directives = new d.Directives({
     version: i
    });
    this.setSchema(i, n);
    this.contents = e === void 0 ? null : this.createNode(e, s, n);
   }
   clone() {
    const e = Object.create(Document.prototype, {
     [o.NODE_TYPE]: {
      value: o.DOC
     }
    });
    e.commentBefore = this.commentBefore;
    e.comment = this.comment;
    e.errors = this.errors.slice();
    e.warnings = this.warnings.slice();
    e.options = Object.assign({}, this.options);
    if (this.directives) e.directives = this.directives.clone();
    e.schema = this.schema.clone();
    e.contents = o.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
    if (this.range) e.range = this.range.slice();
    return e;
   }
   add(e) {
    if (p(this.contents)) this.contents.add(e);
   }
   addIn(e, t) {
    if (p(this.contents)) this.contents.addIn(e, t);
   }
   createAlias(e, t) {
    if (!e.anchor) {
     const n = u.anchorNames(this);
     e.anchor = !t || n.has(t) ? u.findNewAnchor(t || "a", n) : t;
    }
    return new s.Alias(e.anchor);
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
    const {aliasDuplicateObjects: r, anchorPrefix: i, flow: a, keepUndefined: c, onTagObj: l, tag: f} = n ?? {};
    const {onAnchor: d, setAnchors: p, sourceObjects: m} = u.createNodeAnchors(this, i || "a");
    const g = {
     aliasDuplicateObjects: r ?? true,
     keepUndefined: c ?? false,
     onAnchor: d,
     onTagObj: l,
     replacer: s,
     schema: this.schema,
     sourceObjects: m
    };
    const y = h.createNode(e, f, g);
    if (a && o.isCollection(y)) y.flow = true;
    p();
    return y;
   }
   createPair(e, t, n = {}) {
    const s = this.createNode(e, null, n);
    const r = this.createNode(t, null, n);
    return new i.Pair(s, r);
   }
   delete(e) {
    return p(this.contents) ? this.contents.delete(e) : false;
   }
   deleteIn(e) {
    if (r.isEmptyPath(e)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return p(this.contents) ? this.contents.deleteIn(e) : false;
   }
   get(e, t) {
    return o.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
   }
   getIn(e, t) {
    if (r.isEmptyPath(e)) return !t && o.isScalar(this.contents) ? this.contents.value : this.contents;
    return o.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
   }
   has(e) {
    return o.isCollection(this.contents) ? this.contents.has(e) : false;
   }
   hasIn(e) {
    if (r.isEmptyPath(e)) return this.contents !== void 0;
    return o.isCollection(this.contents) ? this.contents.hasIn(e) : false;
   }
   set(e, t) {
    if (this.contents == null) this.contents = r.collectionFromPath(this.schema, [ e ], t); else if (p(this.contents)) this.contents.set(e, t);
   }
   setIn(e, t) {
    if (r.isEmptyPath(e)) this.contents = t; else if (this.contents == null) this.contents = r.collectionFromPath(this.schema, Array.from(e), t); else if (p(this.contents)) this.contents.setIn(e, t);
   }
   setSchema(e, t = {}) {
    if (typeof e === "number") e = String(e);
    let n;
    switch (e) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new d.Directives({
      version: "1.1"
     });
     n = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = e; else this.directives = new d.Directives({
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
    if (t.schema instanceof Object) this.schema = t.schema; else if (n) this.schema = new c.Schema(Object.assign(n, t)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
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
    const c = a.toJS(this.contents, t ?? "", i);
    if (typeof r === "function") for (const {count: e, res: t} of i.anchors.values()) r(t, e);
    return typeof o === "function" ? f.applyReviver(o, {
     "": c
    }, "", c) : c;
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
    return l.stringifyDocument(this, e);
   }
  }
  function p(e) {
   if (o.isCollection(e)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  t.Document = Document;
 }),
 9030: ((e, t, n) => {
  var s = n(1737);
  var r = n(4190);
  function o(e) {
   if (/[\x00-\x19\s,[\]{}]/.test(e)) {
    const t = JSON.stringify(e);
    const n = `Anchor must not contain whitespace or control characters: ${t}`;
    throw new Error(n);
   }
   return true;
  }
  function i(e) {
   const t = new Set;
   r.visit(e, {
    Value(e, n) {
     if (n.anchor) t.add(n.anchor);
    }
   });
   return t;
  }
  function a(e, t) {
   for (let n = 1; true; ++n) {
    const s = `${e}${n}`;
    if (!t.has(s)) return s;
   }
  }
  function c(e, t) {
   const n = [];
   const r = new Map;
   let o = null;
   return {
    onAnchor: s => {
     n.push(s);
     o ?? (o = i(e));
     const r = a(t, o);
     o.add(r);
     return r;
    },
    setAnchors: () => {
     for (const e of n) {
      const t = r.get(e);
      if (typeof t === "object" && t.anchor && (s.isScalar(t.node) || s.isCollection(t.node))) t.node.anchor = t.anchor; else {
       const t = new Error("Failed to resolve repeated object (this should not happen)");
       t.source = e;
       throw t;
      }
     }
    },
    sourceObjects: r
   };
  }
  t.anchorIsValid = o;
  t.anchorNames = i;
  t.createNodeAnchors = c;
  t.findNewAnchor = a;
 }),
 6767: ((e, t) => {
  function n(e, t, s, r) {
   if (r && typeof r === "object") if (Array.isArray(r)) for (let t = 0, s = r.length; t < s; ++t) {
    const s = r[t];
    const o = n(e, r, String(t), s);
    if (o === void 0) delete r[t]; else if (o !== s) r[t] = o;
   } else if (r instanceof Map) for (const t of Array.from(r.keys())) {
    const s = r.get(t);
    const o = n(e, r, t, s);
    if (o === void 0) r.delete(t); else if (o !== s) r.set(t, o);
   } else if (r instanceof Set) for (const t of Array.from(r)) {
    const s = n(e, r, t, t);
    if (s === void 0) r.delete(t); else if (s !== t) {
     r.delete(t);
     r.add(s);
    }
   } else for (const [t, s] of Object.entries(r)) {
    const o = n(e, r, t, s);
    if (o === void 0) delete r[t]; else if (o !== s) r[t] = o;
   }
   return e.call(t, s, r);
  }
  t.applyReviver = n;
 }),
 1126: ((e, t, n) => {
  var s = n(7);
  var r = n(1737);
  var o = n(1543);
  const i = "tag:yaml.org,2002:";
  function a(e, t, n) {
   if (t) {
    const e = n.filter(e => e.tag === t);
    const s = e.find(e => !e.format) ?? e[0];
    if (!s) throw new Error(`Tag ${t} not found`);
    return s;
   }
   return n.find(t => t.identify?.(e) && !t.format);
  }
  function c(e, t, n) {
   if (r.isDocument(e)) e = e.contents;
   if (r.isNode(e)) return e;
   if (r.isPair(e)) {
    const t = n.schema[r.MAP].createNode?.(n.schema, null, n);
    t.items.push(e);
    return t;
   }
   if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
   const {aliasDuplicateObjects: c, onAnchor: l, onTagObj: u, schema: f, sourceObjects: h} = n;
   let d;
   if (c && e && typeof e === "object") {
    d = h.get(e);
    if (d) {
     d.anchor ?? (d.anchor = l(e));
     return new s.Alias(d.anchor);
    } else {
     d = {
      anchor: null,
      node: null
     };
     h.set(e, d);
    }
   }
   if (t?.startsWith("!!")) t = i + t.slice(2);
   let p = a(e, t, f.tags);
   if (!p) {
    if (e && typeof e.toJSON === "function") e = e.toJSON();
    if (!e || typeof e !== "object") {
     const t = new o.Scalar(e);
     if (d) d.node = t;
     return t;
    }
    p = e instanceof Map ? f[r.MAP] : Symbol.iterator in Object(e) ? f[r.SEQ] : f[r.MAP];
   }
   if (u) {
    u(p);
    delete n.onTagObj;
   }
   const m = p?.createNode ? p.createNode(n.schema, e, n) : typeof p?.nodeClass?.from === "function" ? p.nodeClass.from(n.schema, e, n) : new o.Scalar(e);
   if (t) m.tag = t; else if (!p.default) m.tag = p.tag;
   if (d) d.node = m;
   return m;
  }
  t.createNode = c;
 }),
 2768: ((e, t, n) => {
  var s = n(1737);
  var r = n(4190);
  const o = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const i = e => e.replace(/[!,[\]{}]/g, e => o[e]);
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
    for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + i(e.substring(n.length));
    return e[0] === "!" ? e : `!<${e}>`;
   }
   toString(e) {
    const t = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const n = Object.entries(this.tags);
    let o;
    if (e && n.length > 0 && s.isNode(e.contents)) {
     const t = {};
     r.visit(e.contents, (e, n) => {
      if (s.isNode(n) && n.tag) t[n.tag] = true;
     });
     o = Object.keys(t);
    } else o = [];
    for (const [s, r] of n) {
     if (s === "!!" && r === "tag:yaml.org,2002:") continue;
     if (!e || o.some(e => e.startsWith(r))) t.push(`%TAG ${s} ${r}`);
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
  t.Directives = Directives;
 }),
 8450: ((e, t) => {
  class YAMLError extends Error {
   constructor(e, t, n, s) {
    super();
    this.name = e;
    this.code = n;
    this.message = s;
    this.pos = t;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(e, t, n) {
    super("YAMLParseError", e, t, n);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(e, t, n) {
    super("YAMLWarning", e, t, n);
   }
  }
  const n = (e, t) => n => {
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
  t.YAMLError = YAMLError;
  t.YAMLParseError = YAMLParseError;
  t.YAMLWarning = YAMLWarning;
  t.prettifyError = n;
 }),
 6637: ((e, t, n) => {
  var s = n(2814);
  var r = n(3915);
  var o = n(7878);
  var i = n(8450);
  var a = n(7);
  var c = n(1737);
  var l = n(7567);
  var u = n(1543);
  var f = n(1856);
  var h = n(3013);
  var d = n(1475);
  var p = n(7371);
  var m = n(1242);
  var g = n(8238);
  var y = n(9901);
  var v = n(4190);
  s.Composer;
  r.Document;
  o.Schema;
  i.YAMLError;
  i.YAMLParseError;
  i.YAMLWarning;
  a.Alias;
  t.Vj = c.isAlias;
  c.isCollection;
  c.isDocument;
  t.jh = c.isMap;
  t.Ll = c.isNode;
  t.tO = c.isPair;
  t.jn = c.isScalar;
  t.oP = c.isSeq;
  l.Pair;
  u.Scalar;
  f.YAMLMap;
  h.YAMLSeq;
  0;
  p.Lexer;
  t.HN = m.LineCounter;
  g.Parser;
  y.parse;
  y.parseAllDocuments;
  t.Tp = y.parseDocument;
  y.stringify;
  t.YR = v.visit;
  v.visitAsync;
 }),
 8195: ((e, t, n) => {
  var s = n(932);
  function r(e, ...t) {
   if (e === "debug") console.log(...t);
  }
  function o(e, t) {
   if (e === "debug" || e === "warn") if (typeof s.emitWarning === "function") s.emitWarning(t); else console.warn(t);
  }
  t.debug = r;
  t.warn = o;
 }),
 7: ((e, t, n) => {
  var s = n(9030);
  var r = n(4190);
  var o = n(1737);
  var i = n(9447);
  var a = n(445);
  class Alias extends i.NodeBase {
   constructor(e) {
    super(o.ALIAS);
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
     r.visit(e, {
      Node: (e, t) => {
       if (o.isAlias(t) || o.hasAnchor(t)) n.push(t);
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
      a.toJS(s, null, t);
      o = e.get(s);
     }
     if (o?.res === void 0) {
      const e = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(e);
     }
     if (r >= 0) {
      o.count += 1;
      if (o.aliasCount === 0) o.aliasCount = c(n, s, e);
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
    const r = `*${this.source}`;
    if (e) {
     s.anchorIsValid(this.source);
     if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
      const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(e);
     }
     if (e.implicitKey) return `${r} `;
    }
    return r;
   }
  }
  function c(e, t, n) {
   if (o.isAlias(t)) {
    const s = t.resolve(e);
    const r = n && s && n.get(s);
    return r ? r.count * r.aliasCount : 0;
   } else if (o.isCollection(t)) {
    let s = 0;
    for (const r of t.items) {
     const t = c(e, r, n);
     if (t > s) s = t;
    }
    return s;
   } else if (o.isPair(t)) {
    const s = c(e, t.key, n);
    const r = c(e, t.value, n);
    return Math.max(s, r);
   }
   return 1;
  }
  t.Alias = Alias;
 }),
 935: ((e, t, n) => {
  var s = n(1126);
  var r = n(1737);
  var o = n(9447);
  function i(e, t, n) {
   let r = n;
   for (let e = t.length - 1; e >= 0; --e) {
    const n = t[e];
    if (typeof n === "number" && Number.isInteger(n) && n >= 0) {
     const e = [];
     e[n] = r;
     r = e;
    } else r = new Map([ [ n, r ] ]);
   }
   return s.createNode(r, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema: e,
    sourceObjects: new Map
   });
  }
  const a = e => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
  class Collection extends o.NodeBase {
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
    t.items = t.items.map(t => r.isNode(t) || r.isPair(t) ? t.clone(e) : t);
    if (this.range) t.range = this.range.slice();
    return t;
   }
   addIn(e, t) {
    if (a(e)) this.add(t); else {
     const [n, ...s] = e;
     const o = this.get(n, true);
     if (r.isCollection(o)) o.addIn(s, t); else if (o === void 0 && this.schema) this.set(n, i(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
    }
   }
   deleteIn(e) {
    const [t, ...n] = e;
    if (n.length === 0) return this.delete(t);
    const s = this.get(t, true);
    if (r.isCollection(s)) return s.deleteIn(n); else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
   }
   getIn(e, t) {
    const [n, ...s] = e;
    const o = this.get(n, true);
    if (s.length === 0) return !t && r.isScalar(o) ? o.value : o; else return r.isCollection(o) ? o.getIn(s, t) : void 0;
   }
   hasAllNullValues(e) {
    return this.items.every(t => {
     if (!r.isPair(t)) return false;
     const n = t.value;
     return n == null || e && r.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(e) {
    const [t, ...n] = e;
    if (n.length === 0) return this.has(t);
    const s = this.get(t, true);
    return r.isCollection(s) ? s.hasIn(n) : false;
   }
   setIn(e, t) {
    const [n, ...s] = e;
    if (s.length === 0) this.set(n, t); else {
     const e = this.get(n, true);
     if (r.isCollection(e)) e.setIn(s, t); else if (e === void 0 && this.schema) this.set(n, i(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
    }
   }
  }
  t.Collection = Collection;
  t.collectionFromPath = i;
  t.isEmptyPath = a;
 }),
 9447: ((e, t, n) => {
  var s = n(6767);
  var r = n(1737);
  var o = n(445);
  class NodeBase {
   constructor(e) {
    Object.defineProperty(this, r.NODE_TYPE, {
     value: e
    });
   }
   clone() {
    const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) e.range = this.range.slice();
    return e;
   }
   toJS(e, {mapAsMap: t, maxAliasCount: n, onAnchor: i, reviver: a} = {}) {
    if (!r.isDocument(e)) throw new TypeError("A document argument is required");
    const c = {
     anchors: new Map,
     doc: e,
     keep: true,
     mapAsMap: t === true,
     mapKeyWarned: false,
     maxAliasCount: typeof n === "number" ? n : 100
    };
    const l = o.toJS(this, "", c);
    if (typeof i === "function") for (const {count: e, res: t} of c.anchors.values()) i(t, e);
    return typeof a === "function" ? s.applyReviver(a, {
     "": l
    }, "", l) : l;
   }
  }
  t.NodeBase = NodeBase;
 }),
 7567: ((e, t, n) => {
  var s = n(1126);
  var r = n(8070);
  var o = n(8374);
  var i = n(1737);
  function a(e, t, n) {
   const r = s.createNode(e, void 0, n);
   const o = s.createNode(t, void 0, n);
   return new Pair(r, o);
  }
  class Pair {
   constructor(e, t = null) {
    Object.defineProperty(this, i.NODE_TYPE, {
     value: i.PAIR
    });
    this.key = e;
    this.value = t;
   }
   clone(e) {
    let {key: t, value: n} = this;
    if (i.isNode(t)) t = t.clone(e);
    if (i.isNode(n)) n = n.clone(e);
    return new Pair(t, n);
   }
   toJSON(e, t) {
    const n = t?.mapAsMap ? new Map : {};
    return o.addPairToJSMap(t, n, this);
   }
   toString(e, t, n) {
    return e?.doc ? r.stringifyPair(this, e, t, n) : JSON.stringify(this);
   }
  }
  t.Pair = Pair;
  t.createPair = a;
 }),
 1543: ((e, t, n) => {
  var s = n(1737);
  var r = n(9447);
  var o = n(445);
  const i = e => !e || typeof e !== "function" && typeof e !== "object";
  class Scalar extends r.NodeBase {
   constructor(e) {
    super(s.SCALAR);
    this.value = e;
   }
   toJSON(e, t) {
    return t?.keep ? this.value : o.toJS(this.value, e, t);
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
  t.Scalar = Scalar;
  t.isScalarValue = i;
 }),
 1856: ((e, t, n) => {
  var s = n(486);
  var r = n(8374);
  var o = n(935);
  var i = n(1737);
  var a = n(7567);
  var c = n(1543);
  function l(e, t) {
   const n = i.isScalar(t) ? t.value : t;
   for (const s of e) if (i.isPair(s)) {
    if (s.key === t || s.key === n) return s;
    if (i.isScalar(s.key) && s.key.value === n) return s;
   }
   return;
  }
  class YAMLMap extends o.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(e) {
    super(i.MAP, e);
    this.items = [];
   }
   static from(e, t, n) {
    const {keepUndefined: s, replacer: r} = n;
    const o = new this(e);
    const i = (e, i) => {
     if (typeof r === "function") i = r.call(t, e, i); else if (Array.isArray(r) && !r.includes(e)) return;
     if (i !== void 0 || s) o.items.push(a.createPair(e, i, n));
    };
    if (t instanceof Map) for (const [e, n] of t) i(e, n); else if (t && typeof t === "object") for (const e of Object.keys(t)) i(e, t[e]);
    if (typeof e.sortMapEntries === "function") o.items.sort(e.sortMapEntries);
    return o;
   }
   add(e, t) {
    let n;
    if (i.isPair(e)) n = e; else if (!e || typeof e !== "object" || !("key" in e)) n = new a.Pair(e, e?.value); else n = new a.Pair(e.key, e.value);
    const s = l(this.items, n.key);
    const r = this.schema?.sortMapEntries;
    if (s) {
     if (!t) throw new Error(`Key ${n.key} already set`);
     if (i.isScalar(s.value) && c.isScalarValue(n.value)) s.value.value = n.value; else s.value = n.value;
    } else if (r) {
     const e = this.items.findIndex(e => r(n, e) < 0);
     if (e === -1) this.items.push(n); else this.items.splice(e, 0, n);
    } else this.items.push(n);
   }
   delete(e) {
    const t = l(this.items, e);
    if (!t) return false;
    const n = this.items.splice(this.items.indexOf(t), 1);
    return n.length > 0;
   }
   get(e, t) {
    const n = l(this.items, e);
    const s = n?.value;
    return (!t && i.isScalar(s) ? s.value : s) ?? void 0;
   }
   has(e) {
    return !!l(this.items, e);
   }
   set(e, t) {
    this.add(new a.Pair(e, t), true);
   }
   toJSON(e, t, n) {
    const s = n ? new n : t?.mapAsMap ? new Map : {};
    if (t?.onCreate) t.onCreate(s);
    for (const e of this.items) r.addPairToJSMap(t, s, e);
    return s;
   }
   toString(e, t, n) {
    if (!e) return JSON.stringify(this);
    for (const e of this.items) if (!i.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
    if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, {
     allNullValues: true
    });
    return s.stringifyCollection(this, e, {
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
  t.YAMLMap = YAMLMap;
  t.findPair = l;
 }),
 3013: ((e, t, n) => {
  var s = n(1126);
  var r = n(486);
  var o = n(935);
  var i = n(1737);
  var a = n(1543);
  var c = n(445);
  class YAMLSeq extends o.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(e) {
    super(i.SEQ, e);
    this.items = [];
   }
   add(e) {
    this.items.push(e);
   }
   delete(e) {
    const t = l(e);
    if (typeof t !== "number") return false;
    const n = this.items.splice(t, 1);
    return n.length > 0;
   }
   get(e, t) {
    const n = l(e);
    if (typeof n !== "number") return;
    const s = this.items[n];
    return !t && i.isScalar(s) ? s.value : s;
   }
   has(e) {
    const t = l(e);
    return typeof t === "number" && t < this.items.length;
   }
   set(e, t) {
    const n = l(e);
    if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
    const s = this.items[n];
    if (i.isScalar(s) && a.isScalarValue(t)) s.value = t; else this.items[n] = t;
   }
   toJSON(e, t) {
    const n = [];
    if (t?.onCreate) t.onCreate(n);
    let s = 0;
    for (const e of this.items) n.push(c.toJS(e, String(s++), t));
    return n;
   }
   toString(e, t, n) {
    if (!e) return JSON.stringify(this);
    return r.stringifyCollection(this, e, {
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
    const {replacer: r} = n;
    const o = new this(e);
    if (t && Symbol.iterator in Object(t)) {
     let e = 0;
     for (let i of t) {
      if (typeof r === "function") {
       const n = t instanceof Set ? i : String(e++);
       i = r.call(t, n, i);
      }
      o.items.push(s.createNode(i, void 0, n));
     }
    }
    return o;
   }
  }
  function l(e) {
   let t = i.isScalar(e) ? e.value : e;
   if (t && typeof t === "string") t = Number(t);
   return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
  }
  t.YAMLSeq = YAMLSeq;
 }),
 8374: ((e, t, n) => {
  var s = n(8195);
  var r = n(5970);
  var o = n(5474);
  var i = n(1737);
  var a = n(445);
  function c(e, t, {key: n, value: s}) {
   if (i.isNode(n) && n.addToJSMap) n.addToJSMap(e, t, s); else if (r.isMergeKey(e, n)) r.addMergeToJSMap(e, t, s); else {
    const r = a.toJS(n, "", e);
    if (t instanceof Map) t.set(r, a.toJS(s, r, e)); else if (t instanceof Set) t.add(r); else {
     const o = l(n, r, e);
     const i = a.toJS(s, o, e);
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
  function l(e, t, n) {
   if (t === null) return "";
   if (typeof t !== "object") return String(t);
   if (i.isNode(e) && n?.doc) {
    const t = o.createStringifyContext(n.doc, {});
    t.anchors = new Set;
    for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
    t.inFlow = true;
    t.inStringifyKey = true;
    const r = e.toString(t);
    if (!n.mapKeyWarned) {
     let e = JSON.stringify(r);
     if (e.length > 40) e = e.substring(0, 36) + '..."';
     s.warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
     n.mapKeyWarned = true;
    }
    return r;
   }
   return JSON.stringify(t);
  }
  t.addPairToJSMap = c;
 }),
 1737: ((e, t) => {
  const n = Symbol.for("yaml.alias");
  const s = Symbol.for("yaml.document");
  const r = Symbol.for("yaml.map");
  const o = Symbol.for("yaml.pair");
  const i = Symbol.for("yaml.scalar");
  const a = Symbol.for("yaml.seq");
  const c = Symbol.for("yaml.node.type");
  const l = e => !!e && typeof e === "object" && e[c] === n;
  const u = e => !!e && typeof e === "object" && e[c] === s;
  const f = e => !!e && typeof e === "object" && e[c] === r;
  const h = e => !!e && typeof e === "object" && e[c] === o;
  const d = e => !!e && typeof e === "object" && e[c] === i;
  const p = e => !!e && typeof e === "object" && e[c] === a;
  function m(e) {
   if (e && typeof e === "object") switch (e[c]) {
   case r:
   case a:
    return true;
   }
   return false;
  }
  function g(e) {
   if (e && typeof e === "object") switch (e[c]) {
   case n:
   case r:
   case i:
   case a:
    return true;
   }
   return false;
  }
  const y = e => (d(e) || m(e)) && !!e.anchor;
  t.ALIAS = n;
  t.DOC = s;
  t.MAP = r;
  t.NODE_TYPE = c;
  t.PAIR = o;
  t.SCALAR = i;
  t.SEQ = a;
  t.hasAnchor = y;
  t.isAlias = l;
  t.isCollection = m;
  t.isDocument = u;
  t.isMap = f;
  t.isNode = g;
  t.isPair = h;
  t.isScalar = d;
  t.isSeq = p;
 }),
 445: ((e, t, n) => {
  var s = n(1737);
  function r(e, t, n) {
   if (Array.isArray(e)) return e.map((e, t) => r(e, String(t), n));
   if (e && typeof e.toJSON === "function") {
    if (!n || !s.hasAnchor(e)) return e.toJSON(t, n);
    const r = {
     aliasCount: 0,
     count: 1,
     res: void 0
    };
    n.anchors.set(e, r);
    n.onCreate = e => {
     r.res = e;
     delete n.onCreate;
    };
    const o = e.toJSON(t, n);
    if (n.onCreate) n.onCreate(o);
    return o;
   }
   if (typeof e === "bigint" && !n?.keep) return Number(e);
   return e;
  }
  t.toJS = r;
 }),
 1588: ((e, t, n) => {
  var s = n(1399);
  var r = n(2976);
  var o = n(8450);
  var i = n(4387);
  function a(e, t = true, n) {
   if (e) {
    const i = (e, t, s) => {
     const r = typeof e === "number" ? e : Array.isArray(e) ? e[0] : e.offset;
     if (n) n(r, t, s); else throw new o.YAMLParseError([ r, r + 1 ], t, s);
    };
    switch (e.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return r.resolveFlowScalar(e, t, i);

    case "block-scalar":
     return s.resolveBlockScalar({
      options: {
       strict: t
      }
     }, e, i);
    }
   }
   return null;
  }
  function c(e, t) {
   const {implicitKey: n = false, indent: s, inFlow: r = false, offset: o = -1, type: a = "PLAIN"} = t;
   const c = i.stringifyString({
    type: a,
    value: e
   }, {
    implicitKey: n,
    indent: s > 0 ? " ".repeat(s) : "",
    inFlow: r,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const l = t.end ?? [ {
    type: "newline",
    offset: -1,
    indent: s,
    source: "\n"
   } ];
   switch (c[0]) {
   case "|":
   case ">":
    {
     const e = c.indexOf("\n");
     const t = c.substring(0, e);
     const n = c.substring(e + 1) + "\n";
     const r = [ {
      type: "block-scalar-header",
      offset: o,
      indent: s,
      source: t
     } ];
     if (!f(r, l)) r.push({
      type: "newline",
      offset: -1,
      indent: s,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset: o,
      indent: s,
      props: r,
      source: n
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset: o,
     indent: s,
     source: c,
     end: l
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset: o,
     indent: s,
     source: c,
     end: l
    };

   default:
    return {
     type: "scalar",
     offset: o,
     indent: s,
     source: c,
     end: l
    };
   }
  }
  function l(e, t, n = {}) {
   let {afterKey: s = false, implicitKey: r = false, inFlow: o = false, type: a} = n;
   let c = "indent" in e ? e.indent : null;
   if (s && typeof c === "number") c += 2;
   if (!a) switch (e.type) {
   case "single-quoted-scalar":
    a = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    a = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const t = e.props[0];
     if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     a = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    a = "PLAIN";
   }
   const l = i.stringifyString({
    type: a,
    value: t
   }, {
    implicitKey: r || c === null,
    indent: c !== null && c > 0 ? " ".repeat(c) : "",
    inFlow: o,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (l[0]) {
   case "|":
   case ">":
    u(e, l);
    break;

   case '"':
    h(e, l, "double-quoted-scalar");
    break;

   case "'":
    h(e, l, "single-quoted-scalar");
    break;

   default:
    h(e, l, "scalar");
   }
  }
  function u(e, t) {
   const n = t.indexOf("\n");
   const s = t.substring(0, n);
   const r = t.substring(n + 1) + "\n";
   if (e.type === "block-scalar") {
    const t = e.props[0];
    if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    t.source = s;
    e.source = r;
   } else {
    const {offset: t} = e;
    const n = "indent" in e ? e.indent : -1;
    const o = [ {
     type: "block-scalar-header",
     offset: t,
     indent: n,
     source: s
    } ];
    if (!f(o, "end" in e ? e.end : void 0)) o.push({
     type: "newline",
     offset: -1,
     indent: n,
     source: "\n"
    });
    for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
    Object.assign(e, {
     type: "block-scalar",
     indent: n,
     props: o,
     source: r
    });
   }
  }
  function f(e, t) {
   if (t) for (const n of t) switch (n.type) {
   case "space":
   case "comment":
    e.push(n);
    break;

   case "newline":
    e.push(n);
    return true;
   }
   return false;
  }
  function h(e, t, n) {
   switch (e.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    e.type = n;
    e.source = t;
    break;

   case "block-scalar":
    {
     const s = e.props.slice(1);
     let r = t.length;
     if (e.props[0].type === "block-scalar-header") r -= e.props[0].source.length;
     for (const e of s) e.offset += r;
     delete e.props;
     Object.assign(e, {
      type: n,
      source: t,
      end: s
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const s = e.offset + t.length;
     const r = {
      type: "newline",
      offset: s,
      indent: e.indent,
      source: "\n"
     };
     delete e.items;
     Object.assign(e, {
      type: n,
      source: t,
      end: [ r ]
     });
     break;
    }

   default:
    {
     const s = "indent" in e ? e.indent : -1;
     const r = "end" in e && Array.isArray(e.end) ? e.end.filter(e => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
     for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
     Object.assign(e, {
      type: n,
      indent: s,
      source: t,
      end: r
     });
    }
   }
  }
  t.createScalarToken = c;
  t.resolveAsScalar = a;
  t.setScalarValue = l;
 }),
 751: ((e, t) => {
  const n = e => "type" in e ? s(e) : r(e);
  function s(e) {
   switch (e.type) {
   case "block-scalar":
    {
     let t = "";
     for (const n of e.props) t += s(n);
     return t + e.source;
    }

   case "block-map":
   case "block-seq":
    {
     let t = "";
     for (const n of e.items) t += r(n);
     return t;
    }

   case "flow-collection":
    {
     let t = e.start.source;
     for (const n of e.items) t += r(n);
     for (const n of e.end) t += n.source;
     return t;
    }

   case "document":
    {
     let t = r(e);
     if (e.end) for (const n of e.end) t += n.source;
     return t;
    }

   default:
    {
     let t = e.source;
     if ("end" in e && e.end) for (const n of e.end) t += n.source;
     return t;
    }
   }
  }
  function r({start: e, key: t, sep: n, value: r}) {
   let o = "";
   for (const t of e) o += t.source;
   if (t) o += s(t);
   if (n) for (const e of n) o += e.source;
   if (r) o += s(r);
   return o;
  }
  t.stringify = n;
 }),
 1: ((e, t) => {
  const n = Symbol("break visit");
  const s = Symbol("skip children");
  const r = Symbol("remove item");
  function o(e, t) {
   if ("type" in e && e.type === "document") e = {
    start: e.start,
    value: e.value
   };
   i(Object.freeze([]), e, t);
  }
  o.BREAK = n;
  o.SKIP = s;
  o.REMOVE = r;
  o.itemAtPath = (e, t) => {
   let n = e;
   for (const [e, s] of t) {
    const t = n?.[e];
    if (t && "items" in t) n = t.items[s]; else return;
   }
   return n;
  };
  o.parentCollection = (e, t) => {
   const n = o.itemAtPath(e, t.slice(0, -1));
   const s = t[t.length - 1][0];
   const r = n?.[s];
   if (r && "items" in r) return r;
   throw new Error("Parent collection not found");
  };
  function i(e, t, s) {
   let o = s(t, e);
   if (typeof o === "symbol") return o;
   for (const a of [ "key", "value" ]) {
    const c = t[a];
    if (c && "items" in c) {
     for (let t = 0; t < c.items.length; ++t) {
      const o = i(Object.freeze(e.concat([ [ a, t ] ])), c.items[t], s);
      if (typeof o === "number") t = o - 1; else if (o === n) return n; else if (o === r) {
       c.items.splice(t, 1);
       t -= 1;
      }
     }
     if (typeof o === "function" && a === "key") o = o(t, e);
    }
   }
   return typeof o === "function" ? o(t, e) : o;
  }
  t.visit = o;
 }),
 1475: ((e, t, n) => {
  var s = n(1588);
  var r = n(751);
  var o = n(1);
  const i = "\ufeff";
  const a = "";
  const c = "";
  const l = "";
  const u = e => !!e && "items" in e;
  const f = e => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
  function h(e) {
   switch (e) {
   case i:
    return "<BOM>";

   case a:
    return "<DOC>";

   case c:
    return "<FLOW_END>";

   case l:
    return "<SCALAR>";

   default:
    return JSON.stringify(e);
   }
  }
  function d(e) {
   switch (e) {
   case i:
    return "byte-order-mark";

   case a:
    return "doc-mode";

   case c:
    return "flow-error-end";

   case l:
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
  t.createScalarToken = s.createScalarToken;
  t.resolveAsScalar = s.resolveAsScalar;
  t.setScalarValue = s.setScalarValue;
  t.stringify = r.stringify;
  t.visit = o.visit;
  t.BOM = i;
  t.DOCUMENT = a;
  t.FLOW_END = c;
  t.SCALAR = l;
  t.isCollection = u;
  t.isScalar = f;
  t.prettyToken = h;
  t.tokenType = d;
 }),
 7371: ((e, t, n) => {
  var s = n(1475);
  function r(e) {
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
  const o = new Set("0123456789ABCDEFabcdef");
  const i = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const a = new Set(",[]{}");
  const c = new Set(" ,[]{}\n\r\t");
  const l = e => !e || c.has(e);
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
     if ((t === "---" || t === "...") && r(this.buffer[e + 3])) return -1;
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
    if (e[0] === s.BOM) {
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
    yield s.DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const e = this.charAt(0);
    if (!e && !this.atEnd) return this.setNext("line-start");
    if (e === "-" || e === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const e = this.peek(3);
     if ((e === "---" || e === "...") && r(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return e === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !r(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [e, t] = this.peek(2);
    if (!t && !this.atEnd) return this.setNext("block-start");
    if ((e === "-" || e === "?" || e === ":") && r(t)) {
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
     yield* this.pushUntil(l);
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
    const o = this.getLine();
    if (o === null) return this.setNext("flow");
    if (n !== -1 && n < this.indentNext && o[0] !== "#" || n === 0 && (o.startsWith("---") || o.startsWith("...")) && r(o[3])) {
     const e = n === this.indentNext - 1 && this.flowLevel === 1 && (o[0] === "]" || o[0] === "}");
     if (!e) {
      this.flowLevel = 0;
      yield s.FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let i = 0;
    while (o[i] === ",") {
     i += (yield* this.pushCount(1));
     i += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    i += (yield* this.pushIndicators());
    switch (o[i]) {
    case void 0:
     return "flow";

    case "#":
     yield* this.pushCount(o.length - i);
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
     yield* this.pushUntil(l);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const e = this.charAt(1);
      if (this.flowKey || r(e) || e === ",") {
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
    return yield* this.pushUntil(e => r(e) || e === "#");
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
    let r = e + 1;
    n = this.buffer[r];
    while (n === " ") n = this.buffer[++r];
    if (n === "\t") {
     while (n === "\t" || n === " " || n === "\r" || n === "\n") n = this.buffer[++r];
     e = r - 1;
    } else if (!this.blockScalarKeep) do {
     let n = e - 1;
     let s = this.buffer[n];
     if (s === "\r") s = this.buffer[--n];
     const r = n;
     while (s === " ") s = this.buffer[--n];
     if (s === "\n" && n >= this.pos && n + 1 + t > r) e = n; else break;
    } while (true);
    yield s.SCALAR;
    yield* this.pushToIndex(e + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const e = this.flowLevel > 0;
    let t = this.pos - 1;
    let n = this.pos - 1;
    let o;
    while (o = this.buffer[++n]) if (o === ":") {
     const s = this.buffer[n + 1];
     if (r(s) || e && a.has(s)) break;
     t = n;
    } else if (r(o)) {
     let s = this.buffer[n + 1];
     if (o === "\r") if (s === "\n") {
      n += 1;
      o = "\n";
      s = this.buffer[n + 1];
     } else t = n;
     if (s === "#" || e && a.has(s)) break;
     if (o === "\n") {
      const e = this.continueScalar(n + 1);
      if (e === -1) break;
      n = Math.max(n, e - 2);
     }
    } else {
     if (e && a.has(o)) break;
     t = n;
    }
    if (!o && !this.atEnd) return this.setNext("plain-scalar");
    yield s.SCALAR;
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
      e += (yield* this.pushUntil(l));
      e += (yield* this.pushSpaces(true));
      continue e;

     case "-":
     case "?":
     case ":":
      {
       const t = this.flowLevel > 0;
       const n = this.charAt(1);
       if (r(n) || t && a.has(n)) {
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
     while (!r(t) && t !== ">") t = this.buffer[++e];
     return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
    } else {
     let e = this.pos + 1;
     let t = this.buffer[e];
     while (t) if (i.has(t)) t = this.buffer[++e]; else if (t === "%" && o.has(this.buffer[e + 1]) && o.has(this.buffer[e + 2])) t = this.buffer[e += 3]; else break;
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
  t.Lexer = Lexer;
 }),
 1242: ((e, t) => {
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
  t.LineCounter = LineCounter;
 }),
 8238: ((e, t, n) => {
  var s = n(932);
  var r = n(1475);
  var o = n(7371);
  function i(e, t) {
   for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
   return false;
  }
  function a(e) {
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
  function c(e) {
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
  function l(e) {
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
  function u(e) {
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
  function f(e, t) {
   if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let n = 0; n < t.length; ++n) e.push(t[n]);
  }
  function h(e) {
   if (e.start.type === "flow-seq-start") for (const t of e.items) if (t.sep && !t.value && !i(t.start, "explicit-key-ind") && !i(t.sep, "map-value-ind")) {
    if (t.key) t.value = t.key;
    delete t.key;
    if (c(t.value)) if (t.value.end) f(t.value.end, t.sep); else t.value.end = t.sep; else f(t.start, t.sep);
    delete t.sep;
   }
  }
  class Parser {
   constructor(e) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new o.Lexer;
    this.onNewLine = e;
   }
   * parse(e, t = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const n of this.lexer.lex(e, t)) yield* this.next(n);
    if (!t) yield* this.end();
   }
   * next(e) {
    this.source = e;
    if (s.env.LOG_TOKENS) console.log("|", r.prettyToken(e));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += e.length;
     return;
    }
    const t = r.tokenType(e);
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
     if (t.type === "flow-collection") h(t);
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
      if (n && !n.sep && !n.value && n.start.length > 0 && a(n.start) === -1 && (t.indent === 0 || n.start.every(e => e.type !== "comment" || e.indent < t.indent))) {
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
     if (a(e.start) !== -1) {
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
     const t = l(this.peek(2));
     const n = u(t);
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
        f(s, t.start);
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
      if (t.explicitKey) if (!t.sep) if (i(t.start, "newline")) Object.assign(t, {
       key: null,
       sep: [ this.sourceToken ]
      }); else {
       const e = u(t.start);
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
      }); else if (i(t.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: r,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else if (c(t.key) && !i(t.sep, "newline")) {
       const e = u(t.start);
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
      }); else if (i(t.sep, "map-value-ind")) this.stack.push({
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
         if (!t.explicitKey && t.sep && !i(t.sep, "newline")) {
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
        f(s, t.start);
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
     if (t.value || i(t.start, "seq-item-ind")) e.items.push({
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
      const n = l(t);
      const s = u(n);
      h(e);
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
      const t = l(e);
      const n = u(t);
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
      const t = l(e);
      const n = u(t);
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
  t.Parser = Parser;
 }),
 9901: ((e, t, n) => {
  var s = n(2814);
  var r = n(3915);
  var o = n(8450);
  var i = n(8195);
  var a = n(1737);
  var c = n(1242);
  var l = n(8238);
  function u(e) {
   const t = e.prettyErrors !== false;
   const n = e.lineCounter || t && new c.LineCounter || null;
   return {
    lineCounter: n,
    prettyErrors: t
   };
  }
  function f(e, t = {}) {
   const {lineCounter: n, prettyErrors: r} = u(t);
   const i = new l.Parser(n?.addNewLine);
   const a = new s.Composer(t);
   const c = Array.from(a.compose(i.parse(e)));
   if (r && n) for (const t of c) {
    t.errors.forEach(o.prettifyError(e, n));
    t.warnings.forEach(o.prettifyError(e, n));
   }
   if (c.length > 0) return c;
   return Object.assign([], {
    empty: true
   }, a.streamInfo());
  }
  function h(e, t = {}) {
   const {lineCounter: n, prettyErrors: r} = u(t);
   const i = new l.Parser(n?.addNewLine);
   const a = new s.Composer(t);
   let c = null;
   for (const t of a.compose(i.parse(e), true, e.length)) if (!c) c = t; else if (c.options.logLevel !== "silent") {
    c.errors.push(new o.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
    break;
   }
   if (r && n) {
    c.errors.forEach(o.prettifyError(e, n));
    c.warnings.forEach(o.prettifyError(e, n));
   }
   return c;
  }
  function d(e, t, n) {
   let s;
   if (typeof t === "function") s = t; else if (n === void 0 && t && typeof t === "object") n = t;
   const r = h(e, n);
   if (!r) return null;
   r.warnings.forEach(e => i.warn(r.options.logLevel, e));
   if (r.errors.length > 0) if (r.options.logLevel !== "silent") throw r.errors[0]; else r.errors = [];
   return r.toJS(Object.assign({
    reviver: s
   }, n));
  }
  function p(e, t, n) {
   let s = null;
   if (typeof t === "function" || Array.isArray(t)) s = t; else if (n === void 0 && t) n = t;
   if (typeof n === "string") n = n.length;
   if (typeof n === "number") {
    const e = Math.round(n);
    n = e < 1 ? void 0 : e > 8 ? {
     indent: 8
    } : {
     indent: e
    };
   }
   if (e === void 0) {
    const {keepUndefined: e} = n ?? t ?? {};
    if (!e) return;
   }
   if (a.isDocument(e) && !s) return e.toString(n);
   return new r.Document(e, s, n).toString(n);
  }
  t.parse = d;
  t.parseAllDocuments = f;
  t.parseDocument = h;
  t.stringify = p;
 }),
 7878: ((e, t, n) => {
  var s = n(1737);
  var r = n(773);
  var o = n(1744);
  var i = n(2678);
  var a = n(8904);
  const c = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
  class Schema {
   constructor({compat: e, customTags: t, merge: n, resolveKnownTags: l, schema: u, sortMapEntries: f, toStringDefaults: h}) {
    this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null;
    this.name = typeof u === "string" && u || "core";
    this.knownTags = l ? a.coreKnownTags : {};
    this.tags = a.getTags(t, this.name, n);
    this.toStringOptions = h ?? null;
    Object.defineProperty(this, s.MAP, {
     value: r.map
    });
    Object.defineProperty(this, s.SCALAR, {
     value: i.string
    });
    Object.defineProperty(this, s.SEQ, {
     value: o.seq
    });
    this.sortMapEntries = typeof f === "function" ? f : f === true ? c : null;
   }
   clone() {
    const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    e.tags = this.tags.slice();
    return e;
   }
  }
  t.Schema = Schema;
 }),
 773: ((e, t, n) => {
  var s = n(1737);
  var r = n(1856);
  const o = {
   collection: "map",
   default: true,
   nodeClass: r.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(e, t) {
    if (!s.isMap(e)) t("Expected a mapping for this tag");
    return e;
   },
   createNode: (e, t, n) => r.YAMLMap.from(e, t, n)
  };
  t.map = o;
 }),
 5410: ((e, t, n) => {
  var s = n(1543);
  const r = {
   identify: e => e == null,
   createNode: () => new s.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new s.Scalar(null),
   stringify: ({source: e}, t) => typeof e === "string" && r.test.test(e) ? e : t.options.nullStr
  };
  t.nullTag = r;
 }),
 1744: ((e, t, n) => {
  var s = n(1737);
  var r = n(3013);
  const o = {
   collection: "seq",
   default: true,
   nodeClass: r.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(e, t) {
    if (!s.isSeq(e)) t("Expected a sequence for this tag");
    return e;
   },
   createNode: (e, t, n) => r.YAMLSeq.from(e, t, n)
  };
  t.seq = o;
 }),
 2678: ((e, t, n) => {
  var s = n(4387);
  const r = {
   identify: e => typeof e === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: e => e,
   stringify(e, t, n, r) {
    t = Object.assign({
     actualString: true
    }, t);
    return s.stringifyString(e, t, n, r);
   }
  };
  t.string = r;
 }),
 8437: ((e, t, n) => {
  var s = n(1543);
  const r = {
   identify: e => typeof e === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: e => new s.Scalar(e[0] === "t" || e[0] === "T"),
   stringify({source: e, value: t}, n) {
    if (e && r.test.test(e)) {
     const n = e[0] === "t" || e[0] === "T";
     if (t === n) return e;
    }
    return t ? n.options.trueStr : n.options.falseStr;
   }
  };
  t.boolTag = r;
 }),
 2859: ((e, t, n) => {
  var s = n(1543);
  var r = n(2827);
  const o = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: r.stringifyNumber
  };
  const i = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: e => parseFloat(e),
   stringify(e) {
    const t = Number(e.value);
    return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
   }
  };
  const a = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(e) {
    const t = new s.Scalar(parseFloat(e));
    const n = e.indexOf(".");
    if (n !== -1 && e[e.length - 1] === "0") t.minFractionDigits = e.length - n - 1;
    return t;
   },
   stringify: r.stringifyNumber
  };
  t.float = a;
  t.floatExp = i;
  t.floatNaN = o;
 }),
 4044: ((e, t, n) => {
  var s = n(2827);
  const r = e => typeof e === "bigint" || Number.isInteger(e);
  const o = (e, t, n, {intAsBigInt: s}) => s ? BigInt(e) : parseInt(e.substring(t), n);
  function i(e, t, n) {
   const {value: o} = e;
   if (r(o) && o >= 0) return n + o.toString(t);
   return s.stringifyNumber(e);
  }
  const a = {
   identify: e => r(e) && e >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (e, t, n) => o(e, 2, 8, n),
   stringify: e => i(e, 8, "0o")
  };
  const c = {
   identify: r,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (e, t, n) => o(e, 0, 10, n),
   stringify: s.stringifyNumber
  };
  const l = {
   identify: e => r(e) && e >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (e, t, n) => o(e, 2, 16, n),
   stringify: e => i(e, 16, "0x")
  };
  t.int = c;
  t.intHex = l;
  t.intOct = a;
 }),
 1946: ((e, t, n) => {
  var s = n(773);
  var r = n(5410);
  var o = n(1744);
  var i = n(2678);
  var a = n(8437);
  var c = n(2859);
  var l = n(4044);
  const u = [ s.map, o.seq, i.string, r.nullTag, a.boolTag, l.intOct, l.int, l.intHex, c.floatNaN, c.floatExp, c.float ];
  t.schema = u;
 }),
 9605: ((e, t, n) => {
  var s = n(1543);
  var r = n(773);
  var o = n(1744);
  function i(e) {
   return typeof e === "bigint" || Number.isInteger(e);
  }
  const a = ({value: e}) => JSON.stringify(e);
  const c = [ {
   identify: e => typeof e === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: e => e,
   stringify: a
  }, {
   identify: e => e == null,
   createNode: () => new s.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: a
  }, {
   identify: e => typeof e === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: e => e === "true",
   stringify: a
  }, {
   identify: i,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (e, t, {intAsBigInt: n}) => n ? BigInt(e) : parseInt(e, 10),
   stringify: ({value: e}) => i(e) ? e.toString() : JSON.stringify(e)
  }, {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: e => parseFloat(e),
   stringify: a
  } ];
  const l = {
   default: true,
   tag: "",
   test: /^/,
   resolve(e, t) {
    t(`Unresolved plain scalar ${JSON.stringify(e)}`);
    return e;
   }
  };
  const u = [ r.map, o.seq ].concat(c, l);
  t.schema = u;
 }),
 8904: ((e, t, n) => {
  var s = n(773);
  var r = n(5410);
  var o = n(1744);
  var i = n(2678);
  var a = n(8437);
  var c = n(2859);
  var l = n(4044);
  var u = n(1946);
  var f = n(9605);
  var h = n(6737);
  var d = n(5970);
  var p = n(8781);
  var m = n(9751);
  var g = n(3019);
  var y = n(1314);
  var v = n(5994);
  const w = new Map([ [ "core", u.schema ], [ "failsafe", [ s.map, o.seq, i.string ] ], [ "json", f.schema ], [ "yaml11", g.schema ], [ "yaml-1.1", g.schema ] ]);
  const b = {
   binary: h.binary,
   bool: a.boolTag,
   float: c.float,
   floatExp: c.floatExp,
   floatNaN: c.floatNaN,
   floatTime: v.floatTime,
   int: l.int,
   intHex: l.intHex,
   intOct: l.intOct,
   intTime: v.intTime,
   map: s.map,
   merge: d.merge,
   null: r.nullTag,
   omap: p.omap,
   pairs: m.pairs,
   seq: o.seq,
   set: y.set,
   timestamp: v.timestamp
  };
  const k = {
   "tag:yaml.org,2002:binary": h.binary,
   "tag:yaml.org,2002:merge": d.merge,
   "tag:yaml.org,2002:omap": p.omap,
   "tag:yaml.org,2002:pairs": m.pairs,
   "tag:yaml.org,2002:set": y.set,
   "tag:yaml.org,2002:timestamp": v.timestamp
  };
  function $(e, t, n) {
   const s = w.get(t);
   if (s && !e) return n && !s.includes(d.merge) ? s.concat(d.merge) : s.slice();
   let r = s;
   if (!r) if (Array.isArray(e)) r = []; else {
    const e = Array.from(w.keys()).filter(e => e !== "yaml11").map(e => JSON.stringify(e)).join(", ");
    throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
   }
   if (Array.isArray(e)) for (const t of e) r = r.concat(t); else if (typeof e === "function") r = e(r.slice());
   if (n) r = r.concat(d.merge);
   return r.reduce((e, t) => {
    const n = typeof t === "string" ? b[t] : t;
    if (!n) {
     const e = JSON.stringify(t);
     const n = Object.keys(b).map(e => JSON.stringify(e)).join(", ");
     throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
    }
    if (!e.includes(n)) e.push(n);
    return e;
   }, []);
  }
  t.coreKnownTags = k;
  t.getTags = $;
 }),
 6737: ((e, t, n) => {
  var s = n(181);
  var r = n(1543);
  var o = n(4387);
  const i = {
   identify: e => e instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(e, t) {
    if (typeof s.Buffer === "function") return s.Buffer.from(e, "base64"); else if (typeof atob === "function") {
     const t = atob(e.replace(/[\n\r]/g, ""));
     const n = new Uint8Array(t.length);
     for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
     return n;
    } else {
     t("This environment does not support reading binary tags; either Buffer or atob is required");
     return e;
    }
   },
   stringify({comment: e, type: t, value: n}, i, a, c) {
    if (!n) return "";
    const l = n;
    let u;
    if (typeof s.Buffer === "function") u = l instanceof s.Buffer ? l.toString("base64") : s.Buffer.from(l.buffer).toString("base64"); else if (typeof btoa === "function") {
     let e = "";
     for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
     u = btoa(e);
    } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    t ?? (t = r.Scalar.BLOCK_LITERAL);
    if (t !== r.Scalar.QUOTE_DOUBLE) {
     const e = Math.max(i.options.lineWidth - i.indent.length, i.options.minContentWidth);
     const n = Math.ceil(u.length / e);
     const s = new Array(n);
     for (let t = 0, r = 0; t < n; ++t, r += e) s[t] = u.substr(r, e);
     u = s.join(t === r.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return o.stringifyString({
     comment: e,
     type: t,
     value: u
    }, i, a, c);
   }
  };
  t.binary = i;
 }),
 2348: ((e, t, n) => {
  var s = n(1543);
  function r({value: e, source: t}, n) {
   const s = e ? o : i;
   if (t && s.test.test(t)) return t;
   return e ? n.options.trueStr : n.options.falseStr;
  }
  const o = {
   identify: e => e === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new s.Scalar(true),
   stringify: r
  };
  const i = {
   identify: e => e === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new s.Scalar(false),
   stringify: r
  };
  t.falseTag = i;
  t.trueTag = o;
 }),
 7292: ((e, t, n) => {
  var s = n(1543);
  var r = n(2827);
  const o = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: r.stringifyNumber
  };
  const i = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: e => parseFloat(e.replace(/_/g, "")),
   stringify(e) {
    const t = Number(e.value);
    return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
   }
  };
  const a = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(e) {
    const t = new s.Scalar(parseFloat(e.replace(/_/g, "")));
    const n = e.indexOf(".");
    if (n !== -1) {
     const s = e.substring(n + 1).replace(/_/g, "");
     if (s[s.length - 1] === "0") t.minFractionDigits = s.length;
    }
    return t;
   },
   stringify: r.stringifyNumber
  };
  t.float = a;
  t.floatExp = i;
  t.floatNaN = o;
 }),
 7851: ((e, t, n) => {
  var s = n(2827);
  const r = e => typeof e === "bigint" || Number.isInteger(e);
  function o(e, t, n, {intAsBigInt: s}) {
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
  function i(e, t, n) {
   const {value: o} = e;
   if (r(o)) {
    const e = o.toString(t);
    return o < 0 ? "-" + n + e.substr(1) : n + e;
   }
   return s.stringifyNumber(e);
  }
  const a = {
   identify: r,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (e, t, n) => o(e, 2, 2, n),
   stringify: e => i(e, 2, "0b")
  };
  const c = {
   identify: r,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (e, t, n) => o(e, 1, 8, n),
   stringify: e => i(e, 8, "0")
  };
  const l = {
   identify: r,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (e, t, n) => o(e, 0, 10, n),
   stringify: s.stringifyNumber
  };
  const u = {
   identify: r,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (e, t, n) => o(e, 2, 16, n),
   stringify: e => i(e, 16, "0x")
  };
  t.int = l;
  t.intBin = a;
  t.intHex = u;
  t.intOct = c;
 }),
 5970: ((e, t, n) => {
  var s = n(1737);
  var r = n(1543);
  const o = "<<";
  const i = {
   identify: e => e === o || typeof e === "symbol" && e.description === o,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new r.Scalar(Symbol(o)), {
    addToJSMap: c
   }),
   stringify: () => o
  };
  const a = (e, t) => (i.identify(t) || s.isScalar(t) && (!t.type || t.type === r.Scalar.PLAIN) && i.identify(t.value)) && e?.doc.schema.tags.some(e => e.tag === i.tag && e.default);
  function c(e, t, n) {
   const r = u(e, n);
   if (s.isSeq(r)) for (const n of r.items) l(e, t, n); else if (Array.isArray(r)) for (const n of r) l(e, t, n); else l(e, t, r);
  }
  function l(e, t, n) {
   const r = u(e, n);
   if (!s.isMap(r)) throw new Error("Merge sources must be maps or map aliases");
   const o = r.toJSON(null, e, Map);
   for (const [e, n] of o) if (t instanceof Map) {
    if (!t.has(e)) t.set(e, n);
   } else if (t instanceof Set) t.add(e); else if (!Object.prototype.hasOwnProperty.call(t, e)) Object.defineProperty(t, e, {
    value: n,
    writable: true,
    enumerable: true,
    configurable: true
   });
   return t;
  }
  function u(e, t) {
   return e && s.isAlias(t) ? t.resolve(e.doc, e) : t;
  }
  t.addMergeToJSMap = c;
  t.isMergeKey = a;
  t.merge = i;
 }),
 8781: ((e, t, n) => {
  var s = n(1737);
  var r = n(445);
  var o = n(1856);
  var i = n(3013);
  var a = n(9751);
  class YAMLOMap extends i.YAMLSeq {
   constructor() {
    super();
    this.add = o.YAMLMap.prototype.add.bind(this);
    this.delete = o.YAMLMap.prototype.delete.bind(this);
    this.get = o.YAMLMap.prototype.get.bind(this);
    this.has = o.YAMLMap.prototype.has.bind(this);
    this.set = o.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(e, t) {
    if (!t) return super.toJSON(e);
    const n = new Map;
    if (t?.onCreate) t.onCreate(n);
    for (const e of this.items) {
     let o, i;
     if (s.isPair(e)) {
      o = r.toJS(e.key, "", t);
      i = r.toJS(e.value, o, t);
     } else o = r.toJS(e, "", t);
     if (n.has(o)) throw new Error("Ordered maps must not include duplicate keys");
     n.set(o, i);
    }
    return n;
   }
   static from(e, t, n) {
    const s = a.createPairs(e, t, n);
    const r = new this;
    r.items = s.items;
    return r;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const c = {
   collection: "seq",
   identify: e => e instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(e, t) {
    const n = a.resolvePairs(e, t);
    const r = [];
    for (const {key: e} of n.items) if (s.isScalar(e)) if (r.includes(e.value)) t(`Ordered maps must not include duplicate keys: ${e.value}`); else r.push(e.value);
    return Object.assign(new YAMLOMap, n);
   },
   createNode: (e, t, n) => YAMLOMap.from(e, t, n)
  };
  t.YAMLOMap = YAMLOMap;
  t.omap = c;
 }),
 9751: ((e, t, n) => {
  var s = n(1737);
  var r = n(7567);
  var o = n(1543);
  var i = n(3013);
  function a(e, t) {
   if (s.isSeq(e)) for (let n = 0; n < e.items.length; ++n) {
    let i = e.items[n];
    if (s.isPair(i)) continue; else if (s.isMap(i)) {
     if (i.items.length > 1) t("Each pair must have its own sequence indicator");
     const e = i.items[0] || new r.Pair(new o.Scalar(null));
     if (i.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${i.commentBefore}\n${e.key.commentBefore}` : i.commentBefore;
     if (i.comment) {
      const t = e.value ?? e.key;
      t.comment = t.comment ? `${i.comment}\n${t.comment}` : i.comment;
     }
     i = e;
    }
    e.items[n] = s.isPair(i) ? i : new r.Pair(i);
   } else t("Expected a sequence for this tag");
   return e;
  }
  function c(e, t, n) {
   const {replacer: s} = n;
   const o = new i.YAMLSeq(e);
   o.tag = "tag:yaml.org,2002:pairs";
   let a = 0;
   if (t && Symbol.iterator in Object(t)) for (let e of t) {
    if (typeof s === "function") e = s.call(t, String(a++), e);
    let i, c;
    if (Array.isArray(e)) if (e.length === 2) {
     i = e[0];
     c = e[1];
    } else throw new TypeError(`Expected [key, value] tuple: ${e}`); else if (e && e instanceof Object) {
     const t = Object.keys(e);
     if (t.length === 1) {
      i = t[0];
      c = e[i];
     } else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
    } else i = e;
    o.items.push(r.createPair(i, c, n));
   }
   return o;
  }
  const l = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: a,
   createNode: c
  };
  t.createPairs = c;
  t.pairs = l;
  t.resolvePairs = a;
 }),
 3019: ((e, t, n) => {
  var s = n(773);
  var r = n(5410);
  var o = n(1744);
  var i = n(2678);
  var a = n(6737);
  var c = n(2348);
  var l = n(7292);
  var u = n(7851);
  var f = n(5970);
  var h = n(8781);
  var d = n(9751);
  var p = n(1314);
  var m = n(5994);
  const g = [ s.map, o.seq, i.string, r.nullTag, c.trueTag, c.falseTag, u.intBin, u.intOct, u.int, u.intHex, l.floatNaN, l.floatExp, l.float, a.binary, f.merge, h.omap, d.pairs, p.set, m.intTime, m.floatTime, m.timestamp ];
  t.schema = g;
 }),
 1314: ((e, t, n) => {
  var s = n(1737);
  var r = n(7567);
  var o = n(1856);
  class YAMLSet extends o.YAMLMap {
   constructor(e) {
    super(e);
    this.tag = YAMLSet.tag;
   }
   add(e) {
    let t;
    if (s.isPair(e)) t = e; else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) t = new r.Pair(e.key, null); else t = new r.Pair(e, null);
    const n = o.findPair(this.items, t.key);
    if (!n) this.items.push(t);
   }
   get(e, t) {
    const n = o.findPair(this.items, e);
    return !t && s.isPair(n) ? s.isScalar(n.key) ? n.key.value : n.key : n;
   }
   set(e, t) {
    if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
    const n = o.findPair(this.items, e);
    if (n && !t) this.items.splice(this.items.indexOf(n), 1); else if (!n && t) this.items.push(new r.Pair(e));
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
    const o = new this(e);
    if (t && Symbol.iterator in Object(t)) for (let e of t) {
     if (typeof s === "function") e = s.call(t, e, e);
     o.items.push(r.createPair(e, null, n));
    }
    return o;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const i = {
   collection: "map",
   identify: e => e instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (e, t, n) => YAMLSet.from(e, t, n),
   resolve(e, t) {
    if (s.isMap(e)) if (e.hasAllNullValues(true)) return Object.assign(new YAMLSet, e); else t("Set items must all have null values"); else t("Expected a mapping for this tag");
    return e;
   }
  };
  t.YAMLSet = YAMLSet;
  t.set = i;
 }),
 5994: ((e, t, n) => {
  var s = n(2827);
  function r(e, t) {
   const n = e[0];
   const s = n === "-" || n === "+" ? e.substring(1) : e;
   const r = e => t ? BigInt(e) : Number(e);
   const o = s.replace(/_/g, "").split(":").reduce((e, t) => e * r(60) + r(t), r(0));
   return n === "-" ? r(-1) * o : o;
  }
  function o(e) {
   let {value: t} = e;
   let n = e => e;
   if (typeof t === "bigint") n = e => BigInt(e); else if (isNaN(t) || !isFinite(t)) return s.stringifyNumber(e);
   let r = "";
   if (t < 0) {
    r = "-";
    t *= n(-1);
   }
   const o = n(60);
   const i = [ t % o ];
   if (t < 60) i.unshift(0); else {
    t = (t - i[0]) / o;
    i.unshift(t % o);
    if (t >= 60) {
     t = (t - i[0]) / o;
     i.unshift(t);
    }
   }
   return r + i.map(e => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const i = {
   identify: e => typeof e === "bigint" || Number.isInteger(e),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (e, t, {intAsBigInt: n}) => r(e, n),
   stringify: o
  };
  const a = {
   identify: e => typeof e === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: e => r(e, false),
   stringify: o
  };
  const c = {
   identify: e => e instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(e) {
    const t = e.match(c.test);
    if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, n, s, o, i, a, l] = t.map(Number);
    const u = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
    let f = Date.UTC(n, s - 1, o, i || 0, a || 0, l || 0, u);
    const h = t[8];
    if (h && h !== "Z") {
     let e = r(h, false);
     if (Math.abs(e) < 30) e *= 60;
     f -= 6e4 * e;
    }
    return new Date(f);
   },
   stringify: ({value: e}) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  t.floatTime = a;
  t.intTime = i;
  t.timestamp = c;
 }),
 9777: ((e, t) => {
  const n = "flow";
  const s = "block";
  const r = "quoted";
  function o(e, t, n = "flow", {indentAtStart: o, lineWidth: a = 80, minContentWidth: c = 20, onFold: l, onOverflow: u} = {}) {
   if (!a || a < 0) return e;
   if (a < c) c = 0;
   const f = Math.max(1 + c, 1 + a - t.length);
   if (e.length <= f) return e;
   const h = [];
   const d = {};
   let p = a - t.length;
   if (typeof o === "number") if (o > a - Math.max(2, c)) h.push(0); else p = a - o;
   let m;
   let g;
   let y = false;
   let v = -1;
   let w = -1;
   let b = -1;
   if (n === s) {
    v = i(e, v, t.length);
    if (v !== -1) p = v + f;
   }
   for (let o; o = e[v += 1]; ) {
    if (n === r && o === "\\") {
     w = v;
     switch (e[v + 1]) {
     case "x":
      v += 3;
      break;

     case "u":
      v += 5;
      break;

     case "U":
      v += 9;
      break;

     default:
      v += 1;
     }
     b = v;
    }
    if (o === "\n") {
     if (n === s) v = i(e, v, t.length);
     p = v + t.length + f;
     m = void 0;
    } else {
     if (o === " " && g && g !== " " && g !== "\n" && g !== "\t") {
      const t = e[v + 1];
      if (t && t !== " " && t !== "\n" && t !== "\t") m = v;
     }
     if (v >= p) if (m) {
      h.push(m);
      p = m + f;
      m = void 0;
     } else if (n === r) {
      while (g === " " || g === "\t") {
       g = o;
       o = e[v += 1];
       y = true;
      }
      const t = v > b + 1 ? v - 2 : w - 1;
      if (d[t]) return e;
      h.push(t);
      d[t] = true;
      p = t + f;
      m = void 0;
     } else y = true;
    }
    g = o;
   }
   if (y && u) u();
   if (h.length === 0) return e;
   if (l) l();
   let k = e.slice(0, h[0]);
   for (let s = 0; s < h.length; ++s) {
    const o = h[s];
    const i = h[s + 1] || e.length;
    if (o === 0) k = `\n${t}${e.slice(0, i)}`; else {
     if (n === r && d[o]) k += `${e[o]}\\`;
     k += `\n${t}${e.slice(o + 1, i)}`;
    }
   }
   return k;
  }
  function i(e, t, n) {
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
  t.FOLD_BLOCK = s;
  t.FOLD_FLOW = n;
  t.FOLD_QUOTED = r;
  t.foldFlowLines = o;
 }),
 5474: ((e, t, n) => {
  var s = n(9030);
  var r = n(1737);
  var o = n(2005);
  var i = n(4387);
  function a(e, t) {
   const n = Object.assign({
    blockQuote: true,
    commentString: o.stringifyComment,
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
  function c(e, t) {
   if (t.tag) {
    const n = e.filter(e => e.tag === t.tag);
    if (n.length > 0) return n.find(e => e.format === t.format) ?? n[0];
   }
   let n;
   let s;
   if (r.isScalar(t)) {
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
  function l(e, t, {anchors: n, doc: o}) {
   if (!o.directives) return "";
   const i = [];
   const a = (r.isScalar(e) || r.isCollection(e)) && e.anchor;
   if (a && s.anchorIsValid(a)) {
    n.add(a);
    i.push(`&${a}`);
   }
   const c = e.tag ?? (t.default ? null : t.tag);
   if (c) i.push(o.directives.tagString(c));
   return i.join(" ");
  }
  function u(e, t, n, s) {
   if (r.isPair(e)) return e.toString(t, n, s);
   if (r.isAlias(e)) {
    if (t.doc.directives) return e.toString(t);
    if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
     if (t.resolvedAliases) t.resolvedAliases.add(e); else t.resolvedAliases = new Set([ e ]);
     e = e.resolve(t.doc);
    }
   }
   let o;
   const a = r.isNode(e) ? e : t.doc.createNode(e, {
    onTagObj: e => o = e
   });
   o ?? (o = c(t.doc.schema.tags, a));
   const u = l(a, o, t);
   if (u.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + u.length + 1;
   const f = typeof o.stringify === "function" ? o.stringify(a, t, n, s) : r.isScalar(a) ? i.stringifyString(a, t, n, s) : a.toString(t, n, s);
   if (!u) return f;
   return r.isScalar(a) || f[0] === "{" || f[0] === "[" ? `${u} ${f}` : `${u}\n${t.indent}${f}`;
  }
  t.createStringifyContext = a;
  t.stringify = u;
 }),
 486: ((e, t, n) => {
  var s = n(1737);
  var r = n(5474);
  var o = n(2005);
  function i(e, t, n) {
   const s = t.inFlow ?? e.flow;
   const r = s ? c : a;
   return r(e, t, n);
  }
  function a({comment: e, items: t}, n, {blockItemPrefix: i, flowChars: a, itemIndent: c, onChompKeep: u, onComment: f}) {
   const {indent: h, options: {commentString: d}} = n;
   const p = Object.assign({}, n, {
    indent: c,
    type: null
   });
   let m = false;
   const g = [];
   for (let e = 0; e < t.length; ++e) {
    const a = t[e];
    let u = null;
    if (s.isNode(a)) {
     if (!m && a.spaceBefore) g.push("");
     l(n, g, a.commentBefore, m);
     if (a.comment) u = a.comment;
    } else if (s.isPair(a)) {
     const e = s.isNode(a.key) ? a.key : null;
     if (e) {
      if (!m && e.spaceBefore) g.push("");
      l(n, g, e.commentBefore, m);
     }
    }
    m = false;
    let f = r.stringify(a, p, () => u = null, () => m = true);
    if (u) f += o.lineComment(f, c, d(u));
    if (m && u) m = false;
    g.push(i + f);
   }
   let y;
   if (g.length === 0) y = a.start + a.end; else {
    y = g[0];
    for (let e = 1; e < g.length; ++e) {
     const t = g[e];
     y += t ? `\n${h}${t}` : "\n";
    }
   }
   if (e) {
    y += "\n" + o.indentComment(d(e), h);
    if (f) f();
   } else if (m && u) u();
   return y;
  }
  function c({items: e}, t, {flowChars: n, itemIndent: i}) {
   const {indent: a, indentStep: c, flowCollectionPadding: u, options: {commentString: f}} = t;
   i += c;
   const h = Object.assign({}, t, {
    indent: i,
    inFlow: true,
    type: null
   });
   let d = false;
   let p = 0;
   const m = [];
   for (let n = 0; n < e.length; ++n) {
    const a = e[n];
    let c = null;
    if (s.isNode(a)) {
     if (a.spaceBefore) m.push("");
     l(t, m, a.commentBefore, false);
     if (a.comment) c = a.comment;
    } else if (s.isPair(a)) {
     const e = s.isNode(a.key) ? a.key : null;
     if (e) {
      if (e.spaceBefore) m.push("");
      l(t, m, e.commentBefore, false);
      if (e.comment) d = true;
     }
     const n = s.isNode(a.value) ? a.value : null;
     if (n) {
      if (n.comment) c = n.comment;
      if (n.commentBefore) d = true;
     } else if (a.value == null && e?.comment) c = e.comment;
    }
    if (c) d = true;
    let u = r.stringify(a, h, () => c = null);
    d || (d = m.length > p || u.includes("\n"));
    if (n < e.length - 1) u += ","; else if (t.options.trailingComma) {
     if (t.options.lineWidth > 0) d || (d = m.reduce((e, t) => e + t.length + 2, 2) + (u.length + 2) > t.options.lineWidth);
     if (d) u += ",";
    }
    if (c) u += o.lineComment(u, i, f(c));
    m.push(u);
    p = m.length;
   }
   const {start: g, end: y} = n;
   if (m.length === 0) return g + y; else {
    if (!d) {
     const e = m.reduce((e, t) => e + t.length + 2, 2);
     d = t.options.lineWidth > 0 && e > t.options.lineWidth;
    }
    if (d) {
     let e = g;
     for (const t of m) e += t ? `\n${c}${a}${t}` : "\n";
     return `${e}\n${a}${y}`;
    } else return `${g}${u}${m.join(" ")}${u}${y}`;
   }
  }
  function l({indent: e, options: {commentString: t}}, n, s, r) {
   if (s && r) s = s.replace(/^\n+/, "");
   if (s) {
    const r = o.indentComment(t(s), e);
    n.push(r.trimStart());
   }
  }
  t.stringifyCollection = i;
 }),
 2005: ((e, t) => {
  const n = e => e.replace(/^(?!$)(?: $)?/gm, "#");
  function s(e, t) {
   if (/^\n+$/.test(e)) return e.substring(1);
   return t ? e.replace(/^(?! *$)/gm, t) : e;
  }
  const r = (e, t, n) => e.endsWith("\n") ? s(n, t) : n.includes("\n") ? "\n" + s(n, t) : (e.endsWith(" ") ? "" : " ") + n;
  t.indentComment = s;
  t.lineComment = r;
  t.stringifyComment = n;
 }),
 9255: ((e, t, n) => {
  var s = n(1737);
  var r = n(5474);
  var o = n(2005);
  function i(e, t) {
   const n = [];
   let i = t.directives === true;
   if (t.directives !== false && e.directives) {
    const t = e.directives.toString(e);
    if (t) {
     n.push(t);
     i = true;
    } else if (e.directives.docStart) i = true;
   }
   if (i) n.push("---");
   const a = r.createStringifyContext(e, t);
   const {commentString: c} = a.options;
   if (e.commentBefore) {
    if (n.length !== 1) n.unshift("");
    const t = c(e.commentBefore);
    n.unshift(o.indentComment(t, ""));
   }
   let l = false;
   let u = null;
   if (e.contents) {
    if (s.isNode(e.contents)) {
     if (e.contents.spaceBefore && i) n.push("");
     if (e.contents.commentBefore) {
      const t = c(e.contents.commentBefore);
      n.push(o.indentComment(t, ""));
     }
     a.forceBlockIndent = !!e.comment;
     u = e.contents.comment;
    }
    const t = u ? void 0 : () => l = true;
    let f = r.stringify(e.contents, a, () => u = null, t);
    if (u) f += o.lineComment(f, "", c(u));
    if ((f[0] === "|" || f[0] === ">") && n[n.length - 1] === "---") n[n.length - 1] = `--- ${f}`; else n.push(f);
   } else n.push(r.stringify(e.contents, a));
   if (e.directives?.docEnd) if (e.comment) {
    const t = c(e.comment);
    if (t.includes("\n")) {
     n.push("...");
     n.push(o.indentComment(t, ""));
    } else n.push(`... ${t}`);
   } else n.push("..."); else {
    let t = e.comment;
    if (t && l) t = t.replace(/^\n+/, "");
    if (t) {
     if ((!l || u) && n[n.length - 1] !== "") n.push("");
     n.push(o.indentComment(c(t), ""));
    }
   }
   return n.join("\n") + "\n";
  }
  t.stringifyDocument = i;
 }),
 2827: ((e, t) => {
  function n({format: e, minFractionDigits: t, tag: n, value: s}) {
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
  t.stringifyNumber = n;
 }),
 8070: ((e, t, n) => {
  var s = n(1737);
  var r = n(1543);
  var o = n(5474);
  var i = n(2005);
  function a({key: e, value: t}, n, a, c) {
   const {allNullValues: l, doc: u, indent: f, indentStep: h, options: {commentString: d, indentSeq: p, simpleKeys: m}} = n;
   let g = s.isNode(e) && e.comment || null;
   if (m) {
    if (g) throw new Error("With simple keys, key nodes cannot have comments");
    if (s.isCollection(e) || !s.isNode(e) && typeof e === "object") {
     const e = "With simple keys, collection cannot be used as a key value";
     throw new Error(e);
    }
   }
   let y = !m && (!e || g && t == null && !n.inFlow || s.isCollection(e) || (s.isScalar(e) ? e.type === r.Scalar.BLOCK_FOLDED || e.type === r.Scalar.BLOCK_LITERAL : typeof e === "object"));
   n = Object.assign({}, n, {
    allNullValues: false,
    implicitKey: !y && (m || !l),
    indent: f + h
   });
   let v = false;
   let w = false;
   let b = o.stringify(e, n, () => v = true, () => w = true);
   if (!y && !n.inFlow && b.length > 1024) {
    if (m) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    y = true;
   }
   if (n.inFlow) {
    if (l || t == null) {
     if (v && a) a();
     return b === "" ? "?" : y ? `? ${b}` : b;
    }
   } else if (l && !m || t == null && y) {
    b = `? ${b}`;
    if (g && !v) b += i.lineComment(b, n.indent, d(g)); else if (w && c) c();
    return b;
   }
   if (v) g = null;
   if (y) {
    if (g) b += i.lineComment(b, n.indent, d(g));
    b = `? ${b}\n${f}:`;
   } else {
    b = `${b}:`;
    if (g) b += i.lineComment(b, n.indent, d(g));
   }
   let k, $, S;
   if (s.isNode(t)) {
    k = !!t.spaceBefore;
    $ = t.commentBefore;
    S = t.comment;
   } else {
    k = false;
    $ = null;
    S = null;
    if (t && typeof t === "object") t = u.createNode(t);
   }
   n.implicitKey = false;
   if (!y && !g && s.isScalar(t)) n.indentAtStart = b.length + 1;
   w = false;
   if (!p && h.length >= 2 && !n.inFlow && !y && s.isSeq(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
   let _ = false;
   const E = o.stringify(t, n, () => _ = true, () => w = true);
   let A = " ";
   if (g || k || $) {
    A = k ? "\n" : "";
    if ($) {
     const e = d($);
     A += `\n${i.indentComment(e, n.indent)}`;
    }
    if (E === "" && !n.inFlow) {
     if (A === "\n" && S) A = "\n\n";
    } else A += `\n${n.indent}`;
   } else if (!y && s.isCollection(t)) {
    const e = E[0];
    const s = E.indexOf("\n");
    const r = s !== -1;
    const o = n.inFlow ?? t.flow ?? t.items.length === 0;
    if (r || !o) {
     let t = false;
     if (r && (e === "&" || e === "!")) {
      let n = E.indexOf(" ");
      if (e === "&" && n !== -1 && n < s && E[n + 1] === "!") n = E.indexOf(" ", n + 1);
      if (n === -1 || s < n) t = true;
     }
     if (!t) A = `\n${n.indent}`;
    }
   } else if (E === "" || E[0] === "\n") A = "";
   b += A + E;
   if (n.inFlow) {
    if (_ && a) a();
   } else if (S && !_) b += i.lineComment(b, n.indent, d(S)); else if (w && c) c();
   return b;
  }
  t.stringifyPair = a;
 }),
 4387: ((e, t, n) => {
  var s = n(1543);
  var r = n(9777);
  const o = (e, t) => ({
   indentAtStart: t ? e.indent.length : e.indentAtStart,
   lineWidth: e.options.lineWidth,
   minContentWidth: e.options.minContentWidth
  });
  const i = e => /^(%|---|\.\.\.)/m.test(e);
  function a(e, t, n) {
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
  function c(e, t) {
   const n = JSON.stringify(e);
   if (t.options.doubleQuotedAsJSON) return n;
   const {implicitKey: s} = t;
   const a = t.options.doubleQuotedMinMultiLineLength;
   const c = t.indent || (i(e) ? "  " : "");
   let l = "";
   let u = 0;
   for (let e = 0, t = n[e]; t; t = n[++e]) {
    if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
     l += n.slice(u, e) + "\\ ";
     e += 1;
     u = e;
     t = "\\";
    }
    if (t === "\\") switch (n[e + 1]) {
    case "u":
     {
      l += n.slice(u, e);
      const t = n.substr(e + 2, 4);
      switch (t) {
      case "0000":
       l += "\\0";
       break;

      case "0007":
       l += "\\a";
       break;

      case "000b":
       l += "\\v";
       break;

      case "001b":
       l += "\\e";
       break;

      case "0085":
       l += "\\N";
       break;

      case "00a0":
       l += "\\_";
       break;

      case "2028":
       l += "\\L";
       break;

      case "2029":
       l += "\\P";
       break;

      default:
       if (t.substr(0, 2) === "00") l += "\\x" + t.substr(2); else l += n.substr(e, 6);
      }
      e += 5;
      u = e + 1;
     }
     break;

    case "n":
     if (s || n[e + 2] === '"' || n.length < a) e += 1; else {
      l += n.slice(u, e) + "\n\n";
      while (n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== '"') {
       l += "\n";
       e += 2;
      }
      l += c;
      if (n[e + 2] === " ") l += "\\";
      e += 1;
      u = e + 1;
     }
     break;

    default:
     e += 1;
    }
   }
   l = u ? l + n.slice(u) : n;
   return s ? l : r.foldFlowLines(l, c, r.FOLD_QUOTED, o(t, false));
  }
  function l(e, t) {
   if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return c(e, t);
   const n = t.indent || (i(e) ? "  " : "");
   const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
   return t.implicitKey ? s : r.foldFlowLines(s, n, r.FOLD_FLOW, o(t, false));
  }
  function u(e, t) {
   const {singleQuote: n} = t.options;
   let s;
   if (n === false) s = c; else {
    const t = e.includes('"');
    const r = e.includes("'");
    if (t && !r) s = l; else if (r && !t) s = c; else s = n ? l : c;
   }
   return s(e, t);
  }
  let f;
  try {
   f = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   f = /\n+(?!\n|$)/g;
  }
  function h({comment: e, type: t, value: n}, c, l, h) {
   const {blockQuote: d, commentString: p, lineWidth: m} = c.options;
   if (!d || /\n[\t ]+$/.test(n)) return u(n, c);
   const g = c.indent || (c.forceBlockIndent || i(n) ? "  " : "");
   const y = d === "literal" ? true : d === "folded" || t === s.Scalar.BLOCK_FOLDED ? false : t === s.Scalar.BLOCK_LITERAL ? true : !a(n, m, g.length);
   if (!n) return y ? "|\n" : ">\n";
   let v;
   let w;
   for (w = n.length; w > 0; --w) {
    const e = n[w - 1];
    if (e !== "\n" && e !== "\t" && e !== " ") break;
   }
   let b = n.substring(w);
   const k = b.indexOf("\n");
   if (k === -1) v = "-"; else if (n === b || k !== b.length - 1) {
    v = "+";
    if (h) h();
   } else v = "";
   if (b) {
    n = n.slice(0, -b.length);
    if (b[b.length - 1] === "\n") b = b.slice(0, -1);
    b = b.replace(f, `$&${g}`);
   }
   let $ = false;
   let S;
   let _ = -1;
   for (S = 0; S < n.length; ++S) {
    const e = n[S];
    if (e === " ") $ = true; else if (e === "\n") _ = S; else break;
   }
   let E = n.substring(0, _ < S ? _ + 1 : S);
   if (E) {
    n = n.substring(E.length);
    E = E.replace(/\n+/g, `$&${g}`);
   }
   const A = g ? "2" : "1";
   let N = ($ ? A : "") + v;
   if (e) {
    N += " " + p(e.replace(/ ?[\r\n]+/g, " "));
    if (l) l();
   }
   if (!y) {
    const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${g}`);
    let i = false;
    const a = o(c, true);
    if (d !== "folded" && t !== s.Scalar.BLOCK_FOLDED) a.onOverflow = () => {
     i = true;
    };
    const l = r.foldFlowLines(`${E}${e}${b}`, g, r.FOLD_BLOCK, a);
    if (!i) return `>${N}\n${g}${l}`;
   }
   n = n.replace(/\n+/g, `$&${g}`);
   return `|${N}\n${g}${E}${n}${b}`;
  }
  function d(e, t, n, a) {
   const {type: c, value: l} = e;
   const {actualString: f, implicitKey: d, indent: p, indentStep: m, inFlow: g} = t;
   if (d && l.includes("\n") || g && /[[\]{},]/.test(l)) return u(l, t);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l)) return d || g || !l.includes("\n") ? u(l, t) : h(e, t, n, a);
   if (!d && !g && c !== s.Scalar.PLAIN && l.includes("\n")) return h(e, t, n, a);
   if (i(l)) if (p === "") {
    t.forceBlockIndent = true;
    return h(e, t, n, a);
   } else if (d && p === m) return u(l, t);
   const y = l.replace(/\n+/g, `$&\n${p}`);
   if (f) {
    const e = e => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(y);
    const {compat: n, tags: s} = t.doc.schema;
    if (s.some(e) || n?.some(e)) return u(l, t);
   }
   return d ? y : r.foldFlowLines(y, p, r.FOLD_FLOW, o(t, false));
  }
  function p(e, t, n, r) {
   const {implicitKey: o, inFlow: i} = t;
   const a = typeof e.value === "string" ? e : Object.assign({}, e, {
    value: String(e.value)
   });
   let {type: f} = e;
   if (f !== s.Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)) f = s.Scalar.QUOTE_DOUBLE;
   const p = e => {
    switch (e) {
    case s.Scalar.BLOCK_FOLDED:
    case s.Scalar.BLOCK_LITERAL:
     return o || i ? u(a.value, t) : h(a, t, n, r);

    case s.Scalar.QUOTE_DOUBLE:
     return c(a.value, t);

    case s.Scalar.QUOTE_SINGLE:
     return l(a.value, t);

    case s.Scalar.PLAIN:
     return d(a, t, n, r);

    default:
     return null;
    }
   };
   let m = p(f);
   if (m === null) {
    const {defaultKeyType: e, defaultStringType: n} = t.options;
    const s = o && e || n;
    m = p(s);
    if (m === null) throw new Error(`Unsupported default string type ${s}`);
   }
   return m;
  }
  t.stringifyString = p;
 }),
 4190: ((e, t, n) => {
  var s = n(1737);
  const r = Symbol("break visit");
  const o = Symbol("skip children");
  const i = Symbol("remove node");
  function a(e, t) {
   const n = f(t);
   if (s.isDocument(e)) {
    const t = c(null, e.contents, n, Object.freeze([ e ]));
    if (t === i) e.contents = null;
   } else c(null, e, n, Object.freeze([]));
  }
  a.BREAK = r;
  a.SKIP = o;
  a.REMOVE = i;
  function c(e, t, n, o) {
   const a = h(e, t, n, o);
   if (s.isNode(a) || s.isPair(a)) {
    d(e, o, a);
    return c(e, a, n, o);
   }
   if (typeof a !== "symbol") if (s.isCollection(t)) {
    o = Object.freeze(o.concat(t));
    for (let e = 0; e < t.items.length; ++e) {
     const s = c(e, t.items[e], n, o);
     if (typeof s === "number") e = s - 1; else if (s === r) return r; else if (s === i) {
      t.items.splice(e, 1);
      e -= 1;
     }
    }
   } else if (s.isPair(t)) {
    o = Object.freeze(o.concat(t));
    const e = c("key", t.key, n, o);
    if (e === r) return r; else if (e === i) t.key = null;
    const s = c("value", t.value, n, o);
    if (s === r) return r; else if (s === i) t.value = null;
   }
   return a;
  }
  async function l(e, t) {
   const n = f(t);
   if (s.isDocument(e)) {
    const t = await u(null, e.contents, n, Object.freeze([ e ]));
    if (t === i) e.contents = null;
   } else await u(null, e, n, Object.freeze([]));
  }
  l.BREAK = r;
  l.SKIP = o;
  l.REMOVE = i;
  async function u(e, t, n, o) {
   const a = await h(e, t, n, o);
   if (s.isNode(a) || s.isPair(a)) {
    d(e, o, a);
    return u(e, a, n, o);
   }
   if (typeof a !== "symbol") if (s.isCollection(t)) {
    o = Object.freeze(o.concat(t));
    for (let e = 0; e < t.items.length; ++e) {
     const s = await u(e, t.items[e], n, o);
     if (typeof s === "number") e = s - 1; else if (s === r) return r; else if (s === i) {
      t.items.splice(e, 1);
      e -= 1;
     }
    }
   } else if (s.isPair(t)) {
    o = Object.freeze(o.concat(t));
    const e = await u("key", t.key, n, o);
    if (e === r) return r; else if (e === i) t.key = null;
    const s = await u("value", t.value, n, o);
    if (s === r) return r; else if (s === i) t.value = null;
   }
   return a;
  }
  function f(e) {
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
  function h(e, t, n, r) {
   if (typeof n === "function") return n(e, t, r);
   if (s.isMap(t)) return n.Map?.(e, t, r);
   if (s.isSeq(t)) return n.Seq?.(e, t, r);
   if (s.isPair(t)) return n.Pair?.(e, t, r);
   if (s.isScalar(t)) return n.Scalar?.(e, t, r);
   if (s.isAlias(t)) return n.Alias?.(e, t, r);
   return;
  }
  function d(e, t, n) {
   const r = t[t.length - 1];
   if (s.isCollection(r)) r.items[e] = n; else if (s.isPair(r)) if (e === "key") r.key = n; else r.value = n; else if (s.isDocument(r)) r.contents = n; else {
    const e = s.isAlias(r) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${e} parent`);
   }
  }
  t.visit = a;
  t.visitAsync = l;
 }),
 9608: ((e, t, n) => {
  n.d(t, {
   CW: () => l,
   Wm: () => g,
   e0: () => c,
   et: () => d,
   pm: () => u,
   qY: () => m,
   zq: () => y
  });
  var s = n(1243);
  var r = n(6834);
  var o = n(3527);
  var i = n(6436);
  function a(e) {
   if (e === "requested") return "queued";
   return e === "in_progress" ? "started" : "completed";
  }
  function c(e, {status: t, noResult: n}, s) {
   if (e === "queued") return [ "build_queued" ];
   if (e === "started") return [ "build_started" ];
   if (n === "action_required" || n === "incomplete") return [];
   if (n === "cancelled") return [ "build_completed", "build_cancelled" ];
   const r = [ "build_completed" ];
   if (t === "SKIPPED") return r;
   if (t === "PASSED") r.push("build_passed");
   if ((0, o.QP)(t)) r.push("build_failed");
   if (s?.changed) r.push("build_status_changed");
   if (s?.fixed) r.push("build_fixed");
   return r;
  }
  function l(e) {
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
  async function u({status: e, noResult: t}, n, s) {
   const r = f(e, t, n);
   if (r !== null) return {
    changed: false,
    fixed: false,
    reason: r
   };
   return h(e, await s(), n);
  }
  function f(e, t, {conclusion: n}) {
   const s = l(t);
   if (s !== null) return `the build is ${e}: ${s}`;
   if (n === "cancelled") return "its run was cancelled";
   if (e === "SKIPPED") return "the build is SKIPPED";
   return (0, o.$L)(e) || (0, o.QP)(e) ? null : `the build is ${e}, not done`;
  }
  function h(e, t, n) {
   if (t === null) return {
    changed: true,
    fixed: false,
    reason: `${e}, and no build before it`
   };
   const s = (0, o.em)(t.status, t.conclusion);
   const r = (0, o.QP)(e) ? "FAILED" : e;
   const i = t.id === n.id ? `in attempt ${t.attempt}` : `in run ${t.number ?? t.id}`;
   const a = s !== r;
   return {
    changed: a,
    fixed: a && r === "PASSED",
    reason: `${e}, ${a ? "after" : "as"} ${s} ${i}`
   };
  }
  function d({runId: e, runAttempt: t, environment: n}) {
   const {eventName: r, event: o} = n;
   if (e === null && r === "workflow_run") {
    const e = (0, i.aD)(o);
    if (e === null) throw new s.x("the payload of the workflow_run event holds no run that can be read; give the input run-id");
    const n = t ?? e.attempt;
    return {
     runId: e.id,
     attempt: n,
     own: false,
     kind: a(p(o)),
     run: n === e.attempt ? e : null
    };
   }
   const c = e ?? n.runId;
   const l = c === n.runId && (t ?? n.runAttempt) === n.runAttempt;
   return {
    runId: c,
    attempt: l ? n.runAttempt : t,
    own: l,
    kind: "completed",
    run: l ? (0, i.Rz)(n) : null
   };
  }
  function p(e) {
   return (0, r.e0)((0, r.eC)(e, "action"));
  }
  const m = [ "build_queued", "build_started", "build_completed", "build_passed", "build_failed", "build_status_changed", "build_cancelled", "build_fixed" ];
  const g = m.filter(e => ![ "build_queued", "build_started", "build_completed" ].includes(e));
  const y = [ "build_status_changed", "build_fixed" ];
 }),
 508: ((e, t, n) => {
  n.d(t, {
   G5: () => d,
   bk: () => l,
   eX: () => h,
   jJ: () => a
  });
  var s = n(1243);
  var r = n(6834);
  var o = n(3527);
  const i = [ "success", "failure", "cancelled", "skipped" ];
  function a(e) {
   if (e.trim() === "") return null;
   const t = (0, r.qF)(e);
   if (!(0, r.pi)(t)) throw c();
   const n = Object.entries(t).map(([e, t]) => {
    const n = typeof t === "string" ? t : (0, r.eC)(t, "result");
    if (typeof n !== "string") throw c();
    if (i.includes(n)) return [ e, n ];
    throw new s.x(`input needs says that "${e}" is "${n}"; write one of ${i.join(", ")}, as "needs: \${{ toJSON(needs) }}" does`);
   });
   return n.length === 0 ? null : new Map(n);
  }
  function c() {
   return new s.x(`input needs is not a result of jobs; write "needs: \${{ toJSON(needs) }}"`);
  }
  function l(e, t) {
   const n = new Map;
   for (const s of e) {
    const e = u(s.name, t);
    if (e) n.set(s, e);
   }
   const s = f(n);
   const r = new Set(s.values());
   const i = [ ...t ].some(([e, t]) => t === "success" && !r.has(e));
   const a = i || e.every(e => e.status !== "PASSED" || s.has(e));
   const c = new Set;
   for (const [e, t] of s) if (!(0, o.$L)(e.status)) c.add(t);
   const l = new Map;
   for (const [e, {key: r}] of n) {
    const n = !(0, o.$L)(e.status) || !c.has(r);
    l.set(e, {
     word: t.get(r) ?? "",
     clear: s.has(e),
     sure: s.has(e) && a && n
    });
   }
   return l;
  }
  function u(e, t) {
   const [, n, s] = /^([^ ]+)( \(| \/ |$)/.exec(e) ?? [];
   if (n === void 0 || s === void 0) return null;
   return t.has(n) ? {
    key: n,
    kind: s
   } : null;
  }
  function f(e) {
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
  function h({needs: e, jobStatus: t}) {
   return e !== null && t === "success";
  }
  function d(e, t) {
   const {jobId: n, runnerName: s, jobKey: r} = t;
   const o = e.find(e => n !== null && (String(e.id) === n || e.checkRunId === n));
   if (o) return o;
   const i = e => s === null ? e.name === r : e.runnerName === s;
   const a = p(e, t.needs).filter(e => i(e) && e.status !== "completed" && e.conclusion === null);
   const c = a.filter(e => e.status === "in_progress");
   const [l, u] = c.length > 0 ? c : a;
   return u ? null : l ?? null;
  }
  function p(e, t) {
   if (t === null) return e;
   const n = e.map(e => ({
    job: e,
    name: e.name,
    status: (0, o.em)(e.status, e.conclusion)
   }));
   const s = l(n, t);
   return n.flatMap(e => s.get(e)?.clear ? [] : e.job);
  }
 }),
 4907: ((e, t, n) => {
  n.d(t, {
   WP: () => b,
   XF: () => m,
   iX: () => g,
   nI: () => i,
   r$: () => u,
   wk: () => h
  });
  var s = n(1261);
  var r = n(3527);
  const o = [ "skipped", "startup_failure", "action_required" ];
  function i(e) {
   const {run: t, runs: n, status: o, place: i} = e;
   const {repository: h, apiUrl: p, serverUrl: m} = i;
   const g = `${p}/repos/${h}/actions`;
   const y = t.url ?? `${g}/runs/${t.id}`;
   const v = (0, s.Ic)();
   const w = v(t.created ?? l(n));
   const b = v(c(t, n));
   const k = a(t, o) ? v(t.started) : void 0;
   return u({
    build_id: t.id,
    url: y,
    status: o,
    runs: n.map(e => f(e, g, v)),
    web_url: t.pageUrl ?? `${m}/${h}/actions/runs/${t.id}`,
    name: t.title ?? void 0,
    trigger_name: t.workflow ?? void 0,
    created: w,
    completed: b,
    status_events: [ ...w ? [ {
     time: w,
     status: "QUEUED"
    } ] : [], ...k ? [ {
     time: k,
     status: "RUNNING"
    } ] : [], ...b && (0, r.$L)(o) ? [ {
     time: b,
     status: o
    } ] : [] ],
    runs_url: t.jobsUrl ?? `${y}/jobs`,
    reason: d(t, i),
    annotation: null,
    github: u({
     repository: h,
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
  function a({conclusion: e}, t) {
   if (t === "QUEUED" || t === "SKIPPED") return false;
   return e === null || !o.includes(e);
  }
  function c(e, t) {
   if (e.conclusion !== null) return e.updated;
   if (!t.every(({status: e}) => (0, r.$L)(e))) return null;
   return t.reduce((e, {completed: t}) => t !== null && t > (e ?? 0) ? t : e, null);
  }
  function l(e) {
   return e.reduce((e, {created: t}) => t !== null && t < (e ?? 1 / 0) ? t : e, null);
  }
  function u(e) {
   for (const [t, n] of Object.entries(e)) if (n === void 0) Reflect.deleteProperty(e, t);
   return e;
  }
  function f(e, t, n) {
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
  function h(e, t) {
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
  function d(e, t) {
   const n = `${t.serverUrl}/${t.repository}`;
   const s = p(e, t.repository);
   const r = e.event.startsWith("pull_request") ? e.pullRequest : null;
   if (r) {
    const n = r.title ?? e.title ?? e.subject;
    const o = [ `#${r.number}`, ...s ? [ s ] : [] ].join(", ");
    return w(e.event, o, n, v(r.number, t));
   }
   const o = e.event.startsWith("pull_request") ? e.title : e.subject;
   const i = e.headSha ? `${n}/commit/${e.headSha}` : e.pageUrl;
   return w(e.event, s ?? e.headBranch, o ?? e.title, i);
  }
  function p({headRepository: e, headBranch: t, event: n}, s) {
   if (t === null) return null;
   if (e === null) return n.startsWith("pull_request") ? `unknown:${t}` : null;
   return e.toLowerCase() === s.toLowerCase() ? null : `${e.split("/")[0]}:${t}`;
  }
  function m({completed: e, created: t, status_events: n}, s, r) {
   const o = n.find(({status: e}) => e === "RUNNING");
   const i = Date.parse(o?.time ?? t ?? "");
   const a = (Date.parse(e ?? "") - i) / 1e3;
   const c = a >= 0;
   return {
    "build.duration": c ? y(a) : void 0,
    "build.duration_seconds": c ? a : void 0,
    "build.github.short_sha": s.headSha?.slice(0, 7),
    "build.github.author": s.author ?? void 0,
    "build.github.pull_request_url": s.pullRequest === null ? void 0 : v(s.pullRequest.number, r)
   };
  }
  const g = [ "build.duration", "build.duration_seconds", "build.github.short_sha", "build.github.author", "build.github.pull_request_url" ];
  function y(e) {
   const t = [ [ Math.floor(e / 3600), "h" ], [ Math.floor(e / 60) % 60, "m" ], [ e % 60, "s" ] ];
   const n = t.findIndex(([e]) => e > 0);
   return t.slice(n).map(([e, t]) => `${e}${t}`).join(" ");
  }
  function v(e, {repository: t, serverUrl: n, apiUrl: s}) {
   const r = /\/api\/v1$/.test(s) ? "pulls" : "pull";
   return `${n}/${t}/${r}/${e}`;
  }
  function w(e, t, n, s) {
   const r = [ n?.replace(/\s+/g, " ").trim(), s ].filter(Boolean);
   const o = `GitHub ${e}${t ? `(${t})` : ""}`;
   return r.length > 0 ? `${o}: ${r.join(", ")}` : o;
  }
  function b(e, t) {
   const {github: n} = e;
   const s = t.repoName || n.repository;
   const r = s.split("/");
   const o = r.at(-2);
   const i = k(e.completed);
   const a = k(e.created);
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
  function k(e) {
   return e === void 0 ? null : Date.parse(e) / 1e3;
  }
 }),
 5857: ((e, t, n) => {
  n.d(t, {
   $Z: () => p,
   AV: () => h,
   cI: () => u,
   pX: () => d
  });
  var s = n(7728);
  var r = n(9573);
  var o = n(7882);
  var i = n(3527);
  var a = n(6436);
  const c = 10;
  const l = 20;
  async function u(e, t, n, s) {
   const r = {
    ...(0, o.NU)(t),
    run_id: n
   };
   const i = `/repos/${t}/actions/runs/${n}`;
   const a = m(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", r), i, {
    id: n
   });
   if (s === null || a.attempt === s) return a;
   return f(e, t, n, s);
  }
  async function f(e, t, n, s) {
   return m(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
    ...(0, o.NU)(t),
    run_id: n,
    attempt_number: s
   }), `/repos/${t}/actions/runs/${n}/attempts/${s}`, {
    id: n,
    attempt: s
   });
  }
  async function h(e, t, n) {
   const {workflow: s, workflowId: r, workflowPath: o} = n;
   if (s !== null || r === null) return n;
   const {name: i, path: a} = await y(e, t, r);
   return {
    ...n,
    workflow: i ?? r,
    workflowPath: o ?? a
   };
  }
  async function d(e, t, n) {
   const {event: s, headSha: i, headBranch: a, pullRequest: c} = n;
   if (!s.startsWith("pull_request")) return n;
   if (c !== null && a !== null) return n;
   const l = (0, o.NU)(t);
   const {owner: u} = (0, o.NU)(n.headRepository ?? "");
   try {
    if (c !== null) {
     const {json: s} = await e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...l,
      pull_number: c.number
     });
     return b(n, w([ s ], t, i));
    }
    if (i === null) return n;
    const {json: s} = await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
     ...l,
     commit_sha: i
    });
    const r = w(s, t, i);
    if (r !== null || u === "" || a === null) return b(n, r);
    const o = await e.request("GET /repos/{owner}/{repo}/pulls", {
     ...l,
     head: `${u}:${a}`,
     state: "all"
    });
    return b(n, w(o.json, t, i));
   } catch (e) {
    if (!(e instanceof r.hD)) throw e;
    return n;
   }
  }
  async function p(e, t, n) {
   return await k(e, t, n) ?? await $(e, t, n);
  }
  function m({status: e, json: t}, n, s) {
   const o = (0, a.zZ)(t);
   const {id: i, attempt: c = o?.attempt} = s;
   if (o?.id === i && o?.attempt === c) return o;
   const l = o ? `with run ${o.id}, attempt ${o.attempt}` : "without a workflow run";
   throw new r.hD(`GET ${n} was answered ${e} ${l}; GITHUB_API_URL must be the API's own URL`, e);
  }
  const g = s.Ikc({
   name: a.Vm,
   path: a.Vm
  });
  async function y(e, t, n) {
   try {
    const {json: r} = await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
     ...(0, o.NU)(t),
     workflow_id: n
    });
    const {output: i, success: a} = s.xLC(g, r);
    if (a) return i;
   } catch (e) {
    if (!(e instanceof r.hD)) throw e;
   }
   return {
    name: null,
    path: null
   };
  }
  const v = s.Ikc({
   number: s.aig(),
   title: a.Qq,
   state: a.Qq,
   head: s.Ikc({
    ref: a.Qq,
    sha: a.Qq,
    repo: s.NpB(s.mee(s.Ikc({
     full_name: s.YjP()
    })), null)
   }),
   base: s.Ikc({
    ref: a.Qq,
    repo: s.Ikc({
     full_name: s.YjP()
    })
   })
  });
  function w(e, t, n) {
   const r = (Array.isArray(e) ? e : []).flatMap(e => {
    const {output: t, success: n} = s.xLC(v, e);
    return n ? [ t ] : [];
   });
   const o = r.filter(({head: e, base: s}) => e.sha === n && s.repo.full_name.toLowerCase() === t.toLowerCase());
   return o.find(({state: e}) => e === "open") ?? o[0] ?? null;
  }
  function b(e, t) {
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
  async function k(e, t, {id: n, attempt: s}) {
   const o = Math.max(1, s - l);
   try {
    for (let r = s - 1; r >= o; r--) {
     const s = await f(e, t, n, r);
     if ((0, i.aI)(s.conclusion)) return s;
    }
   } catch (e) {
    if (!(e instanceof r.hD && e.status === 404)) throw e;
   }
   return null;
  }
  async function $(e, t, n) {
   const s = (0, o.NU)(t);
   const {workflowId: i, refKind: a, headBranch: l} = n;
   const u = {
    keys: [ "workflow_runs" ],
    most: c
   };
   const f = l ?? "";
   const h = {
    branch: f,
    status: "completed"
   };
   const d = a === "tag" ? "tags" : "heads";
   const p = {
    branch: f,
    ...i !== null && {
     workflow_id: i
    },
    ...a !== null && {
     ref: `refs/${d}/${f}`
    }
   };
   const m = "GET /repos/{owner}/{repo}/actions/runs";
   const g = i === null ? [ e.pages(m, {
    ...s,
    ...h
   }, u) ] : [ e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    ...s,
    ...h,
    workflow_id: i
   }, u), e.pages(m, {
    ...s,
    ...p
   }, u) ];
   for (const e of g) try {
    return await S(n, e);
   } catch (e) {
    if (!(e instanceof r.hD && e.isMissingRoute)) throw e;
   }
   return null;
  }
  async function S(e, t) {
   for await (const {items: n} of t) {
    const t = n.map(a.zZ).filter(e => e !== null).filter(t => _(t, e)).sort((e, t) => E(t) - E(e));
    if (t[0]) return t[0];
   }
   return null;
  }
  function _(e, t) {
   return e.id !== t.id && (0, i.aI)(e.conclusion) && E(e) < E(t) && e.headBranch === t.headBranch && e.headRepository === t.headRepository && (t.workflowId === null ? e.workflow === t.workflow : e.workflowId === null || e.workflowId === t.workflowId);
  }
  function E(e) {
   return e.number ?? e.id;
  }
 }),
 6931: ((e, t, n) => {
  n.d(t, {
   Q1: () => o,
   j6: () => d,
   po: () => p,
   y9: () => c,
   z3: () => a
  });
  var s = n(508);
  var r = n(3527);
  function o(e, t, n) {
   const r = t && (0, s.G5)(e, t);
   const o = {
    runs: [],
    self: r,
    lagging: [],
    believed: [],
    forgiven: [],
    doubted: [],
    unfinished: []
   };
   const a = new Map(e.filter(e => e !== r).map(e => [ e, m(e) ]));
   const c = (0, s.bk)([ ...a.values() ], t?.needs ?? new Map);
   for (const r of e) {
    const e = a.get(r);
    if (e) o.runs.push(i(e, c.get(e), o)); else if (t && !(0, s.eX)(t)) o.runs.push(g(m(r), t.jobStatus, n));
   }
   return o;
  }
  function i(e, t, n) {
   const {name: s, status: o} = e;
   const {word: i, clear: a, sure: c} = t ?? {};
   if (!(0, r.$L)(o)) {
    if (a) n.lagging.push(s);
    if (i !== void 0 && c) {
     n.believed.push(s);
     return g(e, i, null);
    }
    n.unfinished.push(s);
   } else if (o !== "FAILED" || i !== "success") return e;
   if (c) {
    n.forgiven.push(s);
    return {
     ...e,
     counts: false
    };
   }
   if (t) n.doubted.push(s);
   return e;
  }
  function a(e) {
   const t = e.filter(({status: e}) => e === "FAILED");
   const n = e => e.join(", ");
   const s = e => n(t.map(({name: t, pageUrl: n}) => e(t, n)));
   return {
    "runs.count": e.length,
    "runs.failed": n(t.map(({name: e}) => e)),
    "runs.failed.slack": s((e, t) => {
     const n = u(e);
     return t === null ? n : `<${f(t)}|${n}>`;
    }),
    "runs.failed.markdown": s((e, t) => {
     const n = h(e);
     return t === null ? n : `[${n}](${f(t)})`;
    }),
    "runs.failed.html": s((e, t) => {
     const n = u(e, /[&<>"]/g);
     return t === null ? n : `<a href="${u(f(t), /[&<>"]/g)}">${n}</a>`;
    }),
    "runs.skipped": n(e.filter(({status: e}) => e === "SKIPPED").map(({name: e}) => e))
   };
  }
  const c = [ "runs.count", "runs.failed", "runs.failed.slack", "runs.failed.markdown", "runs.failed.html", "runs.skipped" ];
  const l = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  function u(e, t = /[&<>]/g) {
   return e.replace(t, e => l[e] ?? e);
  }
  function f(e) {
   return e.replace(/[|<>()\s]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function h(e) {
   return e.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>|#]/g, "\\$&").replace(/@/g, "@​");
  }
  function d(e) {
   return [ ...e ].map(([e, t]) => ({
    name: e,
    status: (0, r.em)("completed", t),
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
  function p(e) {
   return [ ...e?.values() ?? [] ].filter(e => (0, r.em)("completed", e) === "FAILED");
  }
  function m(e) {
   const {id: t, name: n, conclusion: s, url: o, pageUrl: i, labels: a, created: c, started: l} = e;
   const u = (0, r.em)(e.status, s);
   return {
    name: n,
    status: u,
    conclusion: s,
    counts: true,
    id: t,
    url: o,
    pageUrl: i,
    labels: a,
    created: c ?? l,
    completed: (0, r.$L)(u) ? e.completed : null
   };
  }
  function g(e, t, n) {
   const s = (0, r.em)("completed", t);
   return {
    ...e,
    status: s,
    conclusion: t,
    completed: n
   };
  }
 }),
 3527: ((e, t, n) => {
  n.d(t, {
   $L: () => u,
   QP: () => f,
   WE: () => d,
   aI: () => l,
   em: () => c,
   es: () => h,
   nl: () => g,
   sj: () => m,
   xK: () => p
  });
  const s = [ "success", "neutral" ];
  const r = [ "queued", "waiting", "requested", "pending" ];
  const o = [ "skipped", "stale" ];
  const i = [ ...s, "failure", "timed_out", "startup_failure" ];
  const a = [ "cancelled", "timed_out", "startup_failure" ];
  function c(e, t) {
   if (t === null) return r.includes(e) ? "QUEUED" : "RUNNING";
   if (s.includes(t)) return "PASSED";
   return o.includes(t) ? "SKIPPED" : "FAILED";
  }
  function l(e) {
   return e !== null && i.includes(e);
  }
  function u(e) {
   return e === "PASSED" || e === "FAILED" || e === "SKIPPED";
  }
  function f(e) {
   return e === "FAILED" || e === "RUNNING_WITH_FAILURES";
  }
  function h(e) {
   if (e.length === 0) return null;
   const t = new Set(e);
   const n = t.has("QUEUED") || t.has("RUNNING");
   if (t.has("FAILED")) return n ? "RUNNING_WITH_FAILURES" : "FAILED";
   if (t.size === 1 && t.has("QUEUED")) return "QUEUED";
   if (n) return "RUNNING";
   return t.has("PASSED") ? "PASSED" : "SKIPPED";
  }
  function d(e, t) {
   if (e === "PASSED" || e === "SKIPPED") return "success";
   if (e !== "FAILED") return "error";
   const n = t.length > 0 && t.every(e => a.includes(e));
   return n ? "error" : "failure";
  }
  const p = [ "repository", "repository_owner", "workflow", "run_id", "run_number", "run_attempt", "sha", "ref", "ref_name", "head_ref", "base_ref", "event_name", "actor", "server_url", "api_url" ];
  function m(e, t) {
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
  function g(e) {
   const [t, n] = k(e);
   return {
    ...$(e),
    color: t,
    color_number: Number.parseInt(t.slice(1), 16),
    emoji: n
   };
  }
  const y = "#1a7f37";
  const v = "#cf222e";
  const w = "#59636e";
  const b = "#9a6700";
  function k({status: e, noResult: t}) {
   if (t === "cancelled") return [ w, "🚫" ];
   switch (e) {
   case "PASSED":
    return [ y, "✅" ];

   case "FAILED":
   case "RUNNING_WITH_FAILURES":
    return [ v, "❌" ];

   case "SKIPPED":
    return [ w, "⏭️" ];

   case "QUEUED":
   case "RUNNING":
    return [ b, "⏳" ];
   }
  }
  function $({status: e, dockerHub: t, noResult: n}) {
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
 }),
 6436: ((e, t, n) => {
  n.d(t, {
   Qq: () => a,
   Rz: () => E,
   Vm: () => f,
   aD: () => _,
   mi: () => C,
   zO: () => A,
   zZ: () => g
  });
  var s = n(7728);
  var r = n(5585);
  var o = n(6834);
  var i = n(1261);
  const a = s.NpB(s.mee(s.YjP()), null);
  const c = s.NpB(s.mee(s.aig()), null);
  const l = s.FsL(s.aig(), s.Y2b());
  const u = s.NpB(s.mee(s.FsL(s.YjP(), s.OZ5())), null);
  const f = s.NpB(s.mee(s.FsL(s.YjP(), s.pdi(e => e || null))), null);
  const h = s.Ikc({
   message: s.YjP(),
   author: s.NpB(s.mee(s.Ikc({
    name: a
   })), null)
  });
  const d = s.NpB(s.Ikc({
   ref: a,
   sha: a,
   repo: s.NpB(s.Ikc({
    url: s.NpB(s.YjP(), "")
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
  const p = s.Ikc({
   number: s.aig(),
   head: d,
   base: d
  });
  const m = s.Ikc({
   id: l,
   run_attempt: s.cl6(l),
   run_number: c,
   name: f,
   workflow_id: s.NpB(s.mee(s.FsL(s.KCZ([ s.aig(), s.YjP() ]), s.pdi(String))), null),
   path: f,
   display_title: f,
   event: s.NpB(s.YjP(), ""),
   status: s.NpB(s.YjP(), ""),
   conclusion: f,
   head_branch: f,
   head_sha: f,
   head_commit: s.NpB(s.mee(h), null),
   repository: s.NpB(s.Ikc({
    full_name: a,
    private: s.NpB(s.zMY(), false)
   }), {
    full_name: null,
    private: false
   }),
   head_repository: s.lqM(s.NpB(s.mee(s.Ikc({
    full_name: s.YjP()
   })), null)),
   actor: s.NpB(s.mee(s.Ikc({
    login: s.YjP()
   })), null),
   pull_requests: s.NpB(s.YOg(s.L5J()), []),
   url: u,
   html_url: u,
   jobs_url: u,
   created_at: a,
   run_started_at: a,
   started_at: a,
   updated_at: a,
   completed_at: a
  });
  function g(e) {
   const {output: t, success: n} = s.xLC(m, I(e));
   if (!n) return null;
   const r = t.repository.full_name;
   const o = N(t.path);
   const a = w(t.pull_requests, r);
   const c = t.event.startsWith("pull_request");
   const l = c && t.head_repository === void 0 ? a.find(({number: e, head: n}) => o?.kind === "pull" ? String(e) === o.name : n.sha !== null && n.sha === t.head_sha) : void 0;
   const u = o ? null : t.path?.replace(/(\.ya?ml)@.*$/, "$1");
   return {
    id: t.id,
    attempt: t.run_attempt || 1,
    number: t.run_number,
    workflow: t.name ?? u ?? null,
    workflowId: t.workflow_id ?? o?.file ?? null,
    workflowPath: u ?? null,
    title: t.display_title,
    subject: t.head_commit?.message.split("\n")[0]?.trim() || null,
    event: t.event,
    status: t.status,
    conclusion: t.conclusion,
    headBranch: l?.head.ref ?? t.head_branch ?? (o && o.kind !== "pull" ? o.name : null),
    refKind: y.test(t.event) ? "branch" : o && o.kind !== "pull" ? o.kind : null,
    headSha: t.head_sha,
    headRepository: t.head_repository !== void 0 ? t.head_repository?.full_name ?? null : c ? v(l?.head.repo.url) : r,
    isPrivate: t.repository.private,
    actor: t.actor?.login || null,
    author: t.head_commit?.author?.name || null,
    pullRequest: b(l ?? a[0], o),
    url: t.url,
    pageUrl: t.html_url,
    jobsUrl: t.jobs_url,
    created: (0, i.pe)(t.created_at),
    started: (0, i.pe)(t.run_started_at ?? t.started_at),
    updated: (0, i.pe)(t.updated_at ?? t.completed_at)
   };
  }
  const y = /^(pull_request|merge_group$|schedule$)/;
  function v(e = "") {
   return /\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1] ?? null;
  }
  function w(e, t) {
   return e.flatMap(e => {
    const {output: n, success: r} = s.xLC(p, e);
    if (!r) return [];
    const {url: o} = n.base.repo;
    const i = !o || !t || o.endsWith(`/repos/${t}`);
    return i ? [ n ] : [];
   });
  }
  function b(e, t) {
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
  const k = s.NpB(s.mee(s.YjP()), null);
  const $ = s.Ikc({
   full_name: s.YjP()
  });
  const S = s.NpB(s.Ikc({
   pull_request: s.NpB(s.mee(s.Ikc({
    number: s.aig(),
    title: k,
    head: s.NpB(s.Ikc({
     ref: k,
     sha: k,
     repo: s.NpB(s.mee($), null)
    }), {
     ref: null,
     sha: null,
     repo: null
    }),
    base: s.NpB(s.Ikc({
     ref: k
    }), {
     ref: null
    })
   })), null),
   head_commit: s.NpB(s.mee(h), null),
   repository: s.NpB(s.Ikc({
    private: s.zMY()
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
  function _(e) {
   const t = s.xLC(s.Ikc({
    workflow_run: s.L5J(),
    workflow: s.NpB(s.mee(s.Ikc({
     name: k,
     path: k
    })), null)
   }), e);
   if (!t.success) return null;
   const n = g(t.output.workflow_run);
   const {name: r, path: o} = t.output.workflow ?? {};
   return n && {
    ...n,
    workflow: r || (n.workflow ?? n.workflowId),
    workflowPath: n.workflowPath ?? (o || null)
   };
  }
  function E(e) {
   const t = s.qgA(S, e.event);
   const n = t.pull_request;
   const o = t.head_commit?.message.split("\n")[0]?.trim() || null;
   return {
    id: e.runId,
    attempt: e.runAttempt,
    number: e.runNumber || null,
    workflow: e.workflow || null,
    workflowId: null,
    workflowPath: (0, r.R)(e),
    title: n?.title ?? o,
    subject: o,
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
  function A(e, t) {
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
  function N(e) {
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
  const x = [ "success", "failure", "cancelled", "skipped" ];
  const O = new Map([ [ "running", "in_progress" ], [ "blocked", "waiting" ] ]);
  function C(e) {
   return x.includes(e) ? {
    status: "completed",
    conclusion: e
   } : {
    status: O.get(e) ?? e,
    conclusion: null
   };
  }
  function I(e) {
   const t = t => (0, o.eC)(e, t);
   if (t("index_in_repo") === void 0) return e;
   const {status: n, conclusion: s} = C(String(t("status")));
   const r = T(t("event_payload"));
   const i = (0, o.eC)(r, "pull_request");
   const a = (0, o.eC)(i, "head");
   const c = (0, o.eC)(r, "ref");
   const l = t("workflow_id");
   return {
    id: t("id"),
    run_number: t("index_in_repo"),
    workflow_id: l,
    path: typeof c === "string" ? `${l}@${c}` : null,
    display_title: t("title"),
    event: t("trigger_event") || t("event"),
    status: n,
    conclusion: s,
    head_branch: i === void 0 ? t("prettyref") : (0, o.eC)(a, "ref"),
    head_repository: i === void 0 ? void 0 : (0, o.eC)(a, "repo"),
    head_sha: t("commit_sha"),
    repository: t("repository"),
    actor: t("trigger_user"),
    pull_requests: i === void 0 ? [] : [ i ],
    html_url: t("html_url"),
    created_at: t("created"),
    started_at: t("started"),
    updated_at: t(s === null ? "updated" : "stopped")
   };
  }
  function T(e) {
   return typeof e === "string" ? (0, o.qF)(e) : void 0;
  }
 }),
 5432: ((e, t, n) => {
  n.d(t, {
   Qs: () => o,
   a0: () => l,
   rl: () => a,
   t1: () => r,
   ts: () => i
  });
  var s = n(1261);
  const r = 1e4;
  const o = [ 1, 2, 4 ];
  function i() {
   return {
    now: () => Date.now(),
    sleep: (e, t) => new Promise(n => {
     if (t?.aborted) return n();
     const r = () => {
      clearTimeout(o);
      t?.removeEventListener("abort", r);
      n();
     };
     const o = setTimeout(r, Math.min(e, s._o));
     t?.addEventListener("abort", r, {
      once: true
     });
    })
   };
  }
  const a = 45 * 6e4;
  const c = 6e4;
  async function l(e, {what: t, ms: n, done: s, every: r}) {
   const {clock: o, log: i, signal: a} = e;
   const l = o.now();
   const f = AbortSignal.any([ s, a ]);
   const h = () => l + n - o.now();
   i.info(`waiting for ${t} until ${u(l + n)}`);
   let d = l;
   while (!f.aborted && h() > 0) {
    if (r) await r.ask();
    if (f.aborted) break;
    const e = r?.ms ?? d + c - o.now();
    await o.sleep(Math.max(0, Math.min(h(), e)), f);
    if (o.now() - d < c || f.aborted) continue;
    d = o.now();
    i.info(`waiting for ${t} since ${u(l)}, until ${u(l + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function u(e) {
   return `${new Date(e).toISOString().slice(11, 19)} UTC`;
  }
 }),
 7328: ((e, t, n) => {
  n.d(t, {
   Q4: () => l,
   TA: () => u,
   _8: () => h
  });
  var s = n(1243);
  var r = n(7882);
  var o = n(73);
  var i = n(6834);
  var a = n(8406);
  const c = /extends|\\[xuU]/;
  function l(e) {
   if (!c.test(e.text)) return null;
   const {data: t, problem: n} = (0, a.g)(e);
   const s = (0, r.Sr)(String((0, i.eC)(t, "extends") ?? ""));
   return s && {
    from: s,
    problem: e => n([ "extends" ], e)
   };
  }
  function u(e) {
   const {data: t, problem: n} = (0, a.g)(e);
   const {file: r} = e;
   if ((0, i.pi)(t)) return {
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
  const f = [ {
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
  function h(e, t) {
   const n = {
    problems: [],
    isWhole: true,
    fileOf: () => e.file
   };
   if ((0, i.eC)(e.data, "extends") === void 0) return {
    ...e,
    ...n
   };
   const s = t !== null && (0, i.eC)(t.data, "extends") !== void 0;
   const r = s ? [ t.problem([ "extends" ], `is not read in a file that ${e.file} extends; one level is all, so take it out`) ] : [];
   const o = [ t, e ].find(e => e !== null && !d(e));
   if (o) return {
    ...o,
    ...n,
    problems: r
   };
   const a = new Map(f.map(({path: n, key: s}) => {
    const o = g(e, t, n, s);
    r.push(...o.problems);
    return [ n.join("."), o.items ];
   }));
   const c = e => a.get(e) ?? [];
   const l = (n, s) => {
    const r = [ t, e ].flatMap(e => e === null ? [] : [ (0, i.eC)(e.data, n) ]);
    if (r.every(e => e === void 0)) return {};
    const o = s.filter(e => r.some(t => (0, i.eC)(t, e) !== void 0)).map(e => [ e, c(`${n}.${e}`).map(m) ]);
    return {
     [n]: Object.fromEntries([ ...r.flatMap(e => Object.entries(Object(e))), ...o ])
    };
   };
   const u = c("chains").map(m);
   return {
    data: {
     extends: (0, i.eC)(e.data, "extends"),
     ...l("notify", [ "webhooks" ]),
     ...u.length > 0 && {
      chains: u
     },
     ...l("receive", [ "providers", "functions" ])
    },
    problem(n, s) {
     for (const e of f) {
      const {length: t} = e.path;
      const r = c(e.path.join("."))[Number(n[t])];
      if (r && e.path.every((e, t) => e === n[t])) return r.from.problem([ ...e.path, r.index, ...n.slice(t + 1) ], s);
     }
     const r = ({data: e}) => n.length > 0 && p(e, n.slice(0, 2)) !== void 0;
     const o = t !== null && !r(e) && r(t) ? t : e;
     return o.problem(n, s);
    },
    problems: r,
    isWhole: t !== null,
    fileOf: (t, n) => c(t)[n]?.from.file ?? e.file
   };
  }
  function d({data: e}) {
   const t = [ "notify", "receive" ].map(t => (0, i.eC)(e, t));
   return t.every(e => e === void 0 || (0, i.pi)(e)) && f.every(({path: t}) => {
    const n = p(e, t);
    return n === void 0 || Array.isArray(n);
   });
  }
  function p(e, t) {
   return t.reduce((e, t) => (0, i.eC)(e, String(t)), e);
  }
  function m({value: e}) {
   return e;
  }
  function g(e, t, n, s) {
   const r = e => {
    const t = p(e.data, n);
    return Array.isArray(t) ? t.map((t, n) => ({
     value: t,
     from: e,
     index: n
    })) : [];
   };
   const a = t === null ? [] : r(t);
   const c = new Map(a.map((e, t) => [ (0, i.eC)(e.value, "name"), {
    item: e,
    place: t
   } ]));
   const l = [];
   const u = r(e).filter(({value: r, index: u}) => {
    const f = (0, i.eC)(r, "name");
    const h = y(r, s);
    const d = typeof f === "string" ? c.get(f) : void 0;
    if (t === null || d === void 0 && !h) return !h;
    const p = t => l.push(e.problem([ ...n, u, "name" ], t));
    if (d === void 0) {
     const e = [ ...c.keys() ].filter(e => typeof e === "string");
     const s = (0, o.h)(String(f), e);
     p(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${s === null ? "take this entry out, or write all of it" : `did you mean ${s}?`}`);
    } else if (!h) p(`"${f}" is the name of an entry of ${t.file}; write its own`); else if ((0, 
    i.eC)(d.item.value, "optional") !== true) p(`"${f}" of ${t.file} cannot be switched off here, since it has no optional: true there; take this entry out`); else a[d.place] = {
     ...d.item,
     value: {
      ...Object(d.item.value),
      [s]: false
     }
    };
    return !h;
   });
   return {
    items: [ ...a, ...u ],
    problems: l
   };
  }
  function y(e, t) {
   return (0, i.pi)(e) && Object.keys(e).length === 2 && typeof (0, i.eC)(e, "name") === "string" && (0, 
   i.eC)(e, t) === false;
  }
 }),
 1993: ((e, t, n) => {
  n.d(t, {
   CR: () => $,
   Z9: () => u,
   r3: () => v,
   vp: () => p
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(1243);
  var i = n(9573);
  var a = n(7882);
  var c = n(7328);
  const l = [ "push", "pull_request", "merge_group", "schedule", "release", "workflow_dispatch" ];
  async function u(e, t, n = t) {
   const {config: s} = e;
   const r = s.trim() === "" ? await f(e, t, n) : {
    text: s,
    file: "config"
   };
   const i = (0, c.Q4)(r);
   if (i === null) return r;
   try {
    const t = await h(i.from, e, n);
    return {
     ...r,
     extended: t
    };
   } catch (e) {
    if (!(e instanceof o.x)) throw e;
    throw new o.x([ i.problem(e.message) ]);
   }
  }
  async function f(e, t, n) {
   const {configFile: s, environment: i} = e;
   const c = (0, a.Sr)(s);
   if (c !== null) try {
    return await h(c, e, n);
   } catch (e) {
    if (!(e instanceof o.x)) throw e;
    throw new o.x(`input config-file: ${e.message}`);
   }
   const u = await y(s, i, t);
   if (u !== null) return {
    text: u,
    file: s
   };
   const f = `${i.repository} at ${b(i)}`;
   const p = d(s);
   if (p !== null && await y(p, i, t) !== null) throw new o.x(`there is no ${s} in ${f}, but ${p}; rename it, or write config-file: ${p}`);
   if (/[@:]/.test(s)) throw new o.x(`there is no ${s} in ${f}; write a file of another repository as ${a.Oi}`);
   const m = !l.includes(i.eventName) && k((0, r.join)(i.workspace, s), s) !== null ? `; the one in the workspace is not read on ${i.eventName}, since it can be an outsider's` : "";
   throw new o.x(`there is no ${s} in ${f}${m}; commit it there, or give the input config or config-file; where it is there, add "permissions: contents: read" to the job`);
  }
  async function h(e, {configToken: t, environment: n}, s) {
   const {repository: r, path: c, ref: l} = e;
   const u = (0, a.Cy)(e);
   try {
    const t = await w(e, s);
    return {
     text: t,
     file: u
    };
   } catch (e) {
    if (!(e instanceof i.hD) || e.said === null) throw e;
    const s = t ? "config-token" : "github-token";
    const a = r.toLowerCase() === n.repository.toLowerCase();
    const f = a && !t ? 'add "permissions: contents: read" to the job' : t ? `give config-token the permission contents: read for ${r}` : `give a token with contents: read for ${r} in the input config-token`;
    const h = `${e.status}${e.said && ` ${e.said}`}`;
    switch (e.status) {
    case 401:
     throw new o.x(`${u} cannot be read (${h}): ${s} is not valid here; give a token of this server`);

    case 403:
     throw new o.x(`${s} may not read ${u} (${h}); ${f}`);

    case 404:
     throw new o.x(`${s} finds no ${c} in ${r} at ${l ?? "its default branch"} (${h}); check the name, path and ref, and where the repository is private ${f}`);

    default:
     throw e;
    }
   }
  }
  function d(e) {
   const [, t, n] = /^(.*\.)(yml|yaml)$/.exec(e) ?? [];
   return t === void 0 ? null : t + (n === "yml" ? "yaml" : "yml");
  }
  async function p({caCertificates: e, environment: t}, n) {
   if (e.includes("-----BEGIN")) return e;
   const {eventName: s, workspace: i} = t;
   if ((0, r.isAbsolute)(e) && !l.includes(s) && m(e, i)) throw new o.x(`input ca-certificates is ${e}, a path in the workspace, which can hold foreign code on ${s}; write the PEM text, or the file's path in the repository`);
   const a = (0, r.isAbsolute)(e) ? k(e) : await y(e, t, n);
   if (a !== null) return a;
   throw new o.x(`input ca-certificates names ${e}, which is not there; write the PEM text or the path of a PEM file`);
  }
  function m(e, t) {
   const n = (0, r.relative)(g(t), g(e));
   return n !== ".." && !n.startsWith(`..${r.sep}`) && !(0, r.isAbsolute)(n);
  }
  function g(e) {
   try {
    return (0, s.realpathSync)(e);
   } catch {
    return (0, r.resolve)(e);
   }
  }
  async function y(e, t, n) {
   if (l.includes(t.eventName)) {
    const n = k((0, r.join)(t.workspace, e), e);
    if (n !== null) return n;
   }
   return v(e, t, n);
  }
  async function v(e, t, n) {
   const {repository: s} = t;
   try {
    const r = b(t);
    return await w({
     repository: s,
     path: e,
     ref: r
    }, n);
   } catch (e) {
    if (e instanceof i.hD && e.status === 404) return null;
    throw e;
   }
  }
  async function w({repository: e, path: t, ref: n}, s) {
   const r = await s.request("GET /repos/{owner}/{repo}/contents/{path}", {
    ...(0, a.NU)(e),
    path: t,
    ...n !== null && {
     ref: n
    },
    headers: {
     accept: "application/vnd.github.raw+json"
    }
   });
   const o = r.body.toString("utf8");
   return (0, a.qY)({
    text: o,
    json: r.json
   }, t);
  }
  function b({workflowSha: e, sha: t}) {
   return e || t;
  }
  function k(e, t = e) {
   try {
    return (0, s.readFileSync)(e, "utf8");
   } catch (e) {
    const n = e instanceof Error && "code" in e ? e.code : "";
    if (n === "ENOENT" || n === "ENOTDIR") return null;
    if (n === "EISDIR") throw (0, a.yJ)(t);
    throw new o.x(`${t} cannot be read: ${e}`);
   }
  }
  function $(e, t) {
   try {
    (0, s.writeFileSync)((0, r.join)(e, `webhook-action-${t}`), "", {
     flag: "wx"
    });
    return true;
   } catch (e) {
    return !(e instanceof Error && "code" in e && e.code === "EEXIST");
   }
  }
 }),
 5328: ((e, t, n) => {
  n.d(t, {
   o4: () => ct,
   Xc: () => pt,
   uT: () => mt
  });
  var s = n(7728);
  var r = n(1243);
  var o = n(7882);
  var i = n(73);
  var a = n(6834);
  var c = n(2480);
  var l = n(7328);
  var u = n(3001);
  var f = n(8340);
  var h = n(8160);
  var d = n(1983);
  var p = n(9608);
  var m = n(5829);
  var g = n(1336);
  const y = [ "response", "delivery", "listener", "status", "poll", "event" ];
  const v = s.IeY(e => typeof e === "string" || typeof e === "object" && e !== null, (0, 
  h.fM)("must be a mapping, a list or a text; write '' for an empty body"));
  const w = s.FsL(s.aig((0, d.ed)("must be a number of seconds")), s.Wwf(0, "must be 0 or more seconds; write 0 for at once"), s.cGV(86400, "must be a day at most; write 86400 or less"));
  const b = (0, d.Yq)(m.J8);
  const k = {
   url: s.FsL(d.Qq, s.hq("is empty; write https://host/path")),
   name: s.lqM(d.Pf),
   enabled: s.lqM(d.Jt, true),
   secret_name: d.XG,
   method: s.lqM(s.FsL(s.YjP((0, d.ed)("must be a method")), s.Ih0(), b), "POST"),
   headers: s.lqM((0, d.Yl)(d.Qq), {}),
   query: s.lqM((0, d.E2)(d.Qq)),
   username: s.lqM(d.Qq),
   password: s.lqM(d.Qq),
   payload: s.lqM((0, d.Yq)([ "jobserv", "dockerhub", "github" ])),
   dockerhub: s.lqM((0, h.O2)({
    repo_name: s.lqM(d.Qq),
    tag: s.lqM(d.Qq)
   })),
   body: s.lqM(v),
   signature: s.lqM((0, d.h9)(d.qN, "must be a signature or a list of them"), [ "jobserv" ]),
   success_codes: s.lqM(d.F4, "2xx"),
   success_body: s.lqM((0, h.O2)({
    path: s.lqM(d.ik),
    accepted_values: (0, d.h9)(d.d_, "must be a value or a list of values")
   }, {
    missing: {
     accepted_values: "accepted_values: with the values of a success"
    }
   })),
   idempotent: s.lqM(d.Jt),
   timeout: s.lqM(d.p0),
   retry_schedule: s.lqM(s.YOg(w, (0, h.fM)("must be a list of seconds, as [1, 2, 4], or [] for none")))
  };
  const $ = (0, d.h9)((0, d.Yq)(p.qY), `must be one or more of ${p.qY.join(", ")}`);
  function S(e) {
   return s.lqM($, e);
  }
  const _ = s.FsL(d.gV, s.H0v(({dataset: e, addIssue: t}) => {
   const n = e.typed ? e.value.find(E) : void 0;
   if (n !== void 0) t({
    message: A(n)
   });
  }));
  function E(e) {
   return /^!?refs\//.test(e);
  }
  function A(e) {
   const [, t] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e) ?? [];
   return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t ?? "their names"}`;
  }
  const N = s.lqM((0, h.O2)({
   branch: s.lqM(_),
   tag: s.lqM(_),
   workflow: s.lqM(d.gV),
   event: s.lqM(d.gV),
   actor: s.lqM(d.gV),
   repository: s.lqM(d.gV)
  }), {});
  const x = "belongs to a link of chains; move the webhook there";
  const O = {
   ...k,
   match: N,
   events: S("build_completed"),
   required: s.lqM(d.Jt, true),
   optional: s.lqM(d.Jt),
   only_failures: s.lqM(d.Jt),
   failures_only: s.lqM(d.Jt)
  };
  const C = s.FsL((0, h.O2)(O, {
   misplaced: {
    callback: x
   },
   missing: {
    url: "url: https://host/path"
   }
  }), s.pdi(({failures_only: e, only_failures: t, ...n}) => ({
   ...n,
   only_failures: t ?? e ?? false
  })));
  const I = Object.fromEntries(Object.keys(O).map(e => [ e, "belongs to a webhook; check its indentation" ]));
  const T = (0, h.O2)({
   webhooks: s.lqM(s.YOg(C, (0, h.fM)("must be a list of webhooks, each with a url")), []),
   tests_url: s.lqM(d.Qq),
   email: s.lqM(s.L5J())
  }, {
   misplaced: {
    ...I,
    chains: "belongs to the top of the file; check its indentation",
    receive: "belongs to the top of the file; check its indentation"
   },
   inside: {
    webhooks: Object.keys(O)
   }
  });
  const j = "must be a value or a list of values";
  const M = (0, h.O2)({
   path: d.ik
  });
  const L = {
   path: d.ik,
   success: (0, d.Py)(d.d_, j),
   failure: (0, d.Py)(d.d_, j),
   pending: (0, d.Py)(d.Lb, j)
  };
  const P = (0, h.O2)({
   ...L,
   success: (0, d.h9)(d.d_, j)
  }, {
   missing: {
    success: "success: with the values that mean success"
   }
  });
  const q = s.FsL(s.YOg((0, h.O2)(L), (0, h.fM)("must be a rule with a path, or a list of them")), s.z6Y(e => e.some(({success: e}) => e.length > 0), "has no rule with success, so it can never succeed; write the values that mean success"));
  const R = (0, h.O2)({
   state: (0, h.gP)(Array.isArray, q, P),
   description: s.lqM(M),
   context: s.lqM(M),
   target_url: s.lqM(M),
   conditions: s.lqM(s.YOg((0, h.O2)({
    path: d.ik,
    accepted_values: (0, d.h9)(d.Lb, j)
   }), (0, h.fM)("must be a list of {path, accepted_values}")))
  });
  const U = (0, h.O2)({
   via: (0, d.Yq)(y),
   url: s.lqM(k.url),
   timeout: s.lqM(d.p0),
   secret_name: d.XG,
   signature: s.lqM(d.qN, "jobserv"),
   format: s.lqM(R)
  }, {
   missing: {
    via: `via: with one of ${y.join(", ")}`
   }
  });
  const D = "has no meaning on a link; write it on the chain";
  const B = "belongs to the callback; check its indentation";
  const F = "has no meaning on a link; write events on the chain";
  const Y = {
   ...k,
   callback: U
  };
  const K = (0, h.O2)(Y, {
   misplaced: {
    events: D,
    match: D,
    only_failures: F,
    failures_only: F,
    via: B,
    format: B,
    optional: "has no meaning on a link; write it on the chain",
    required: "has no meaning on a link, since each must succeed; leave it out"
   },
   inside: {
    callback: [ "via", "format" ]
   },
   missing: {
    url: "url: https://host/path",
    callback: `callback: {via: ...} with one of ${y.join(", ")}`
   }
  });
  const H = Object.fromEntries(Object.keys(Y).map(e => [ e, "belongs to a link; check its indentation" ]));
  const J = (0, h.O2)({
   name: d.Pf,
   enabled: s.lqM(d.Jt),
   optional: s.lqM(d.Jt),
   match: N,
   events: S("build_passed"),
   timeout: s.lqM(d.p0, "45m"),
   expect_final_callback: s.lqM(d.Jt, true),
   token_secret_name: s.lqM(d.uC),
   relay: s.lqM(g.tN),
   webhooks: s.FsL(s.YOg(K, (0, h.fM)("must be a list of webhooks, each with a callback")), s.BpQ(1, "has no webhook; write at least one"))
  }, {
   misplaced: H,
   inside: {
    webhooks: Object.keys(Y)
   }
  });
  var G = n(9950);
  var W = n(297);
  var V = n(9208);
  var z = n(744);
  function Q(e, t, n) {
   const s = X(e, "providers");
   const r = X(e, "functions");
   const o = (0, a.eC)(e, "relay");
   const i = (0, a.pi)(o);
   const c = t => (0, a.gT)(e, "providers").find(e => (0, a.eC)(e, "name") === (0, 
   a.eC)(t, "provider"));
   const l = e => (0, a.eC)(e, "active") !== false;
   const u = s => {
    const r = (0, a.eC)(s, "name");
    const o = (0, a.gT)(e, "functions").filter(e => l(e) && (0, a.eC)(e, "provider") === r).map(e => (0, 
    a.eC)(e, "uri"));
    return t(n !== false && l(s) && n(r, o));
   };
   return [ ...(0, W.rC)([ "relay" ], (0, W.Ao)(o, "secret_name", t(n !== false))), ...(0, 
   W.Am)(e, "providers"), ...(0, W.Qi)(e, "providers", e => [ ...ee(e), ...(0, W.rC)([ "signature" ], (0, 
   W._0)((0, a.eC)(e, "signature"))), ...(0, W.L)(e, u(e)), ...te(e), ...se(e), ...i ? re(e, e) : (0, 
   W.Ao)(e, "secret_name", u(e)) ]), ...(0, W.Am)(e, "functions"), ...(0, W.Qi)(e, "functions", e => [ ...ne((0, 
   a.eC)(e, "provider"), s), ...ae((0, a.eC)(e, "uri")), ...se(e), ...i ? [ ...re(e, c(e)), ...oe(e, c(e)) ] : [], ...(0, 
   W.Qi)(e, "conditions", W.Qj), ...(0, W.Am)(e, "variables"), ...(0, W.Qi)(e, "variables", e => [ ...Z((0, 
   a.eC)(e, "name"), r), ...ue(e) ]) ]) ];
  }
  function X(e, t) {
   return (0, a.gT)(e, t).flatMap(e => {
    const t = (0, a.eC)(e, "name");
    return typeof t === "string" ? [ t ] : [];
   });
  }
  function Z(e, t) {
   if (typeof e !== "string" || !t.includes(e)) return [];
   const n = `"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;
   return [ {
    path: [ "name" ],
    message: n
   } ];
  }
  function ee(e) {
   const t = (0, a.eC)(e, "signature");
   const n = (0, a.eC)(e, "type");
   const s = (0, a.eC)(e, "secret_name") !== void 0;
   if (t === "none") return s ? [ {
    path: [ "secret_name" ],
    message: "is given with signature: none; leave one out"
   } ] : [];
   if (s) return [];
   const r = t !== void 0 ? "the signature" : `type: ${n}`;
   const o = `is missing, and ${r} needs it; write the name of a secret, or signature: none`;
   return t !== void 0 || f.S.some(e => e === n) ? [ {
    path: [ "secret_name" ],
    message: o
   } ] : [];
  }
  function te(e) {
   if ((0, a.eC)(e, "tolerance") === void 0) return [];
   const t = (0, a.eC)(e, "signature");
   const n = (0, a.eC)(e, "type");
   const s = t === void 0 ? n : t;
   const r = (0, a.eC)(t, "signed");
   const o = typeof r === "string" ? r.includes("${timestamp}") : d.dz.some(e => e === s && (0, 
   z.i2)(e));
   const i = "has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}";
   return o ? [] : [ {
    path: [ "tolerance" ],
    message: i
   } ];
  }
  function ne(e, t) {
   if (typeof e !== "string" || t.includes(e)) return [];
   const n = (0, i.h)(e, t);
   const s = n ? `did you mean ${n}?` : `write one of ${t.join(", ") || "providers, which has none"}`;
   return [ {
    path: [ "provider" ],
    message: `"${e}" is not a provider; ${s}`
   } ];
  }
  function se(e) {
   const t = (0, a.eC)((0, a.eC)(e, "match"), "headers");
   const n = (0, a.pi)(t) ? Object.keys(t) : [];
   const s = n.map(e => e.toLowerCase());
   return n.filter((e, t) => s.indexOf(e.toLowerCase()) < t).map(e => ({
    path: [ "match", "headers", e ],
    message: "is here already in other letters; write one list of patterns"
   }));
  }
  function re(e, t) {
   return [ "headers", "query" ].flatMap(n => {
    const s = (0, a.eC)((0, a.eC)(e, "match"), n);
    return Object.keys((0, a.pi)(s) ? s : {}).filter(e => ie(n, e, t)).map(e => ({
     path: [ "match", n, e ],
     message: "never matches behind the relay, which leaves out what may hold a secret; match by something else"
    }));
   });
  }
  function oe(e, t) {
   return (0, W.Qi)(e, "variables", e => {
    const n = (0, a.eC)(e, "from");
    const s = (0, a.eC)(e, "path") ?? (0, a.eC)(e, "name");
    if (n !== "headers" && n !== "query") return [];
    if (typeof s !== "string" || !ie(n, s, t)) return [];
    const r = "has no value behind the relay, which leaves out what may hold a secret; read something else";
    return [ {
     path: [ "path" ],
     message: r
    } ];
   });
  }
  function ie(e, t, n) {
   const s = (0, a.eC)(n, "signature");
   const r = (0, a.eC)(s, "type") === "token" && (0, a.eC)(s, "header");
   const o = typeof r === "string" && r.toLowerCase() === t.toLowerCase();
   return (0, g.YL)(t) || e === "headers" && o;
  }
  function ae(e) {
   if (typeof e !== "string") return [];
   const [t] = /[?#\s]|\/webhooks\/v1\//.exec(e) ?? [];
   if (t === void 0) return [];
   const n = /\s/.test(t) ? "holds a space, which no uri does; write %20" : t.length > 1 ? "holds /webhooks/v1/; write what comes after it" : `holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;
   return [ {
    path: [ "uri" ],
    message: n
   } ];
  }
  const ce = /^[\w!#$%&'*+.^`|~-]+$/;
  function le(e) {
   const t = (0, a.eC)(e, "from") ?? "body";
   const n = (0, a.eC)(e, "path");
   const s = (0, a.eC)(e, "name");
   const r = n ?? s;
   if (typeof r !== "string" || r === "") return [];
   const o = "is missing, and the name is not";
   if (t === "headers") return ce.test(r) ? [] : [ {
    path: [ "path" ],
    message: n === void 0 ? `${o} that of a header; write one` : "is not a header name; write letters, digits and -"
   } ];
   const i = t === "body" ? (0, V.Rr)(r) : null;
   return i?.kind === "error" ? [ {
    path: [ "path" ],
    message: n === void 0 ? `${o} a path; write one` : i.message
   } ] : [];
  }
  function ue(e) {
   const t = le(e);
   const n = (0, a.eC)(e, "from") ?? "body";
   const s = (0, a.eC)(e, "type") ?? "string";
   const r = (0, a.eC)(e, "default_value");
   if (s === "array" && n !== "body") t.push({
    path: [ "type" ],
    message: `is array, and ${n} hold texts; write string, integer or boolean`
   });
   if ((0, a.eC)(e, "secret") === true && r !== void 0 && r !== null) t.push({
    path: [ "default_value" ],
    message: "is given for a secret, and would be in the config; leave it out"
   });
   if (r !== void 0 && r !== null && !he(r, s)) t.push({
    path: [ "default_value" ],
    message: `is not a value of type ${s}; write one, or another type`
   }); else if (!fe(r)) t.push({
    path: [ "default_value" ],
    message: W.sY
   });
   return t;
  }
  function fe(e) {
   if (typeof e === "number") return (0, a.u0)(e);
   return typeof e !== "object" || e === null || Object.values(e).every(fe);
  }
  function he(e, t) {
   if (t === "integer") return Number.isSafeInteger(e);
   if (t === "array") return Array.isArray(e);
   return typeof e === t;
  }
  var de = n(1570);
  var pe = n(1627);
  var me = n(8338);
  var ge = n(4061);
  function ye(e, t, n) {
   return [ ...ve(e, t, n), ...xe(e), ...(0, W.rC)([ "body" ], be((0, a.eC)(e, "body"))), ...ke(e), ...(0, 
   W.Ao)(e, "secret_name", n), ...(0, W.L)(e, n), ...(0, W.rC)([ "callback" ], (0, 
   W.L)((0, a.eC)(e, "callback"), n)) ];
  }
  function ve(e, t, n) {
   const s = {
    ...t,
    open: [ ...t.open, "response." ]
   };
   return (0, G.r3)(e).flatMap(({path: r, text: o, optional: i}) => we(r) ? Te(o, r, r[0] === "callback" && Ye(e) === "poll" ? s : t, n) : (0, 
   me.BU)(o, {
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
  function we(e) {
   return e.join(".") === "url" || e.join(".") === "callback.url";
  }
  function be(e) {
   if (typeof e === "number" && !(0, a.u0)(e)) {
    const e = "is a number that JSON cannot carry; put it in quotes";
    return [ {
     path: [],
     message: e
    } ];
   }
   if (typeof e !== "object" || e === null) return [];
   return Object.entries(e).flatMap(([t, n]) => (0, W.rC)([ Array.isArray(e) ? Number(t) : t ], be(n)));
  }
  function ke(e) {
   const t = [];
   const n = t => (0, a.eC)(e, t) !== void 0;
   const s = (e, n) => t.push({
    path: [ e ],
    message: n
   });
   const r = (0, a.eC)(e, "username");
   const o = (0, a.eC)(e, "headers");
   if (n("password") && !n("username")) s("password", "is without a username; write one next to it");
   if (typeof r === "string" && r.includes(":")) s("username", "holds a colon, which basic authentication cannot carry; write one without");
   if (n("username") && (0, a.pi)(o) && Object.keys(o).some(e => e.toLowerCase() === "authorization")) s("username", "is given with an authorization header; leave one out");
   if (n("body") && n("payload")) s("payload", "is given with body, which is sent instead; leave one out");
   if (n("dockerhub") && (0, a.eC)(e, "payload") !== "dockerhub") s("dockerhub", "has a meaning for payload: dockerhub only; write that");
   if (n("success_body") && /^head$/i.test(String((0, a.eC)(e, "method")))) s("success_body", "reads a body, and a response to HEAD has none; leave it out, or use GET");
   if (n("only_failures") && n("failures_only")) s("failures_only", "is another name of only_failures; leave one out");
   return t;
  }
  const $e = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
  const Se = new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${$e})$`, "i");
  const _e = new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${$e})$`, "i");
  const Ee = /(?!\t)\p{Cc}/u;
  const Ae = new Map(d.dz.map(e => [ e, (0, z.nz)(e) ]));
  function Ne(e) {
   const t = [ "header", "timestamp_header" ].map(t => (0, a.eC)(e, t));
   return Ae.get(e) ?? t.filter(e => typeof e === "string");
  }
  function xe(e) {
   const t = (0, a.eC)(e, "headers");
   const n = [];
   const s = (0, a.O1)(e, "signature").flatMap(Ne).map(e => e.toLowerCase());
   const r = new Set;
   for (const [e, o] of (0, a.pi)(t) ? Object.entries(t) : []) {
    const t = [ "headers", e ];
    const i = e.toLowerCase();
    if (Se.test(e) || s.includes(i)) n.push({
     path: t,
     message: "is set by the action; leave it out"
    }); else if (r.has(i)) n.push({
     path: t,
     message: "is there twice; keep one"
    });
    if (typeof o === "string" && Ee.test(o)) n.push({
     path: t,
     message: "holds a line break or control character; write it on one line"
    });
    r.add(i);
   }
   return [ ...Oe(e), ...n ];
  }
  function Oe(e) {
   const t = new Set;
   const n = (0, a.eC)(e, "signature");
   return (0, a.O1)(e, "signature").flatMap((e, s) => {
    const [r, o] = Ne(e);
    const i = Array.isArray(n) ? [ "signature", s ] : [ "signature" ];
    const a = (0, W.rC)(i, (0, W._0)(e));
    if (o !== void 0 && _e.test(o)) a.push({
     path: [ ...i, "timestamp_header" ],
     message: /^webhook-timestamp$/i.test(o) ? "is sent anyway; leave it out" : `cannot be ${o}; write another one`
    });
    if (r === void 0) return a;
    const c = t.has(r.toLowerCase());
    t.add(r.toLowerCase());
    const l = _e.test(r) ? `cannot be in the header ${r}; write another one` : c ? `has two in the header ${r}; give each its own` : null;
    return l === null ? a : [ ...a, {
     path: [ "signature" ],
     message: l
    } ];
   });
  }
  const Ce = /^[^:/?#]*:\/\/[^/?#]*@/;
  function Ie(e, t, n, s) {
   const r = (0, me.kw)(e, n);
   const {secret: o, url: i} = je(e, n, s);
   const a = o === null || i === "" ? null : (0, de.m)(i);
   const c = "holds user info; write username and password instead";
   return [ ...r.map(({message: e}) => ({
    path: t,
    message: e
   })), ...a ? [ {
    path: t,
    message: `the secret ${o}: ${a}`
   } ] : [], ...Ce.test(i) ? [ {
    path: t,
    message: c
   } ] : [] ];
  }
  function Te(e, t, n, s) {
   const r = Ie(e, t, n, s);
   const {secret: o, url: i} = je(e, n, s);
   if (r.length > 0 || !URL.canParse(i)) return r;
   const a = (0, de.E)(new URL(i));
   const c = o === null ? a : `the secret ${o}: ${a}`;
   return a === null || c === null ? [] : [ {
    path: t,
    message: c
   } ];
  }
  function je(e, t, n) {
   const s = t.secrets === null ? null : (0, c.EK)(e);
   const r = s === null ? (0, ge.QC)(e).map(e => e.kind === "text" ? e.text : "x").join("") : n.get(s) ?? "";
   return {
    secret: s,
    url: r
   };
  }
  const Me = {
   response: [],
   delivery: [],
   poll: [],
   listener: [ "callback_url" ],
   status: [ "callback_url" ],
   event: [ "callback_token", "callback_dispatch" ]
  };
  function Le(e, t, n) {
   const s = (0, a.gT)(e, "webhooks").some(e => (0, a.eC)(e, "enabled") !== false && Ye(e) === "event");
   const r = (0, a.eC)(e, "relay");
   const o = r !== void 0;
   const i = (0, a.eC)(e, "token_secret_name") !== void 0;
   const c = "is missing, and a link with via: event needs it; write the name of a secret";
   return [ ...s && !o && !i ? [ {
    path: [ "token_secret_name" ],
    message: c
   } ] : [], ...o && i ? [ {
    path: [ "token_secret_name" ],
    message: "cannot be used with relay, whose secret makes the tokens; leave it out"
   } ] : [], ...o && !s ? [ {
    path: [ "relay" ],
    message: "has a meaning for links with via: event only; leave it out"
   } ] : [], ...(0, W.rC)([ "relay" ], (0, W.Ao)(r, "secret_name", t)), ...(0, W.Ao)(e, "token_secret_name", t), ...(0, 
   W.Am)(e, "webhooks"), ...(0, W.Qi)(e, "webhooks", e => {
    const {known: t, secrets: s} = n(e);
    return [ ...ye(e, t, s), ...qe(e, o), ...o ? Pe(e) : [], ...(0, W.rC)([ "callback" ], De(e, s)) ];
   }) ];
  }
  function Pe(e) {
   const t = (0, a.eC)(e, "url");
   const n = (0, a.eC)(e, "name") !== void 0;
   if (n || typeof t !== "string" || (0, c.EK)(t) === null) return [];
   const s = "is missing, and a link of a chain with relay whose url is a secret needs one; write name: ...";
   return [ {
    path: [ "name" ],
    message: s
   } ];
  }
  function qe(e, t) {
   const n = Ye(e);
   const s = n === "event";
   const r = t || Fe(e) !== void 0;
   const o = n === null ? [] : s && r ? [ "callback_url", ...Me[n] ] : Me[n];
   const i = (0, a.eC)(e, "body") !== void 0;
   if (s && !r && !i && (0, a.eC)(e, "payload") === "dockerhub") {
    const e = "is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md";
    return [ {
     path: [ "payload" ],
     message: e
    } ];
   }
   const c = (0, G.r3)(e).filter(({path: e}) => e[0] !== "callback").flatMap(({text: e}) => (0, 
   me.S6)(e).map(({name: e}) => e));
   const l = o.some(e => c.some(t => t === e || t.startsWith(`${e}.`)));
   if (o.length === 0 || l) return [];
   const u = `\${${o[0]}}`;
   if ((0, a.eC)(e, "body") !== void 0) {
    const e = `lacks ${u}, which via: ${n} needs; write it into the body`;
    return [ {
     path: [ "body" ],
     message: e
    } ];
   }
   if (Ue(e)) {
    const e = `has no body, and lacks ${u}, which via: ${n} needs; write it into the query or a body`;
    return [ {
     path: [ "method" ],
     message: e
    } ];
   }
   const f = `lacks ${u}, which via: ${n} needs; write jobserv, dockerhub or a body with it`;
   return (0, a.eC)(e, "payload") === "github" ? [ {
    path: [ "payload" ],
    message: f
   } ] : [];
  }
  function Re(e) {
   const {success: t, output: n} = s.xLC(d.qN, e);
   return t && (0, z.mh)(n).length > 1;
  }
  function Ue(e) {
   const t = (0, a.eC)(e, "method");
   return typeof t === "string" && /^(?:GET|HEAD)$/i.test(t) && (0, a.eC)(e, "body") === void 0 && (0, 
   a.eC)(e, "payload") === void 0;
  }
  function De(e, t) {
   const n = (0, a.eC)(e, "callback");
   const s = Ye(e);
   if (s === null) return (0, W.Ao)(n, "secret_name", t);
   const r = [];
   const o = e => (0, a.eC)(n, e) !== void 0;
   const i = (e, t) => r.push({
    path: [ e ],
    message: t
   });
   if (s !== "listener" && s !== "event") {
    for (const e of [ "secret_name", "signature" ]) if (o(e)) i(e, `has no meaning: via: ${s} carries no signature; leave it out`);
   } else if (o("signature") && !o("secret_name")) i("secret_name", "is missing next to signature; write one, or neither");
   if (s === "event" && Re((0, a.eC)(n, "signature"))) i("signature", "needs further headers, which an event does not carry; write jobserv, github or one of your own");
   r.push(...(0, W.rC)([ "signature" ], (0, W._0)((0, a.eC)(n, "signature"))));
   if (s === "event") r.push(...Be(e)); else if (o("url") && s !== "poll") i("url", "has a meaning for via: poll and via: event only; leave it out");
   if (o("format") && (s === "delivery" || s === "status")) i("format", `has no meaning for via: ${s}; leave it out`);
   return [ ...r, ...(0, W.rC)([ "format" ], We((0, a.eC)(n, "format"))), ...(0, W.Ao)(n, "secret_name", t) ];
  }
  function Be(e) {
   const t = Fe(e);
   if (typeof t !== "string") return [];
   const n = (0, me.S6)(t).map(({name: e}) => e);
   const s = e => [ {
    path: [ "url" ],
    message: e
   } ];
   if (!n.includes("callback_token")) return s("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query");
   const r = n.find(e => e.startsWith("callback_") && e !== "callback_token" || e.startsWith("callback.") || e.startsWith("secrets."));
   return r === void 0 ? [] : s(`holds \${${r}}, which cannot be part of the callback_url that the receiver is given; leave it out`);
  }
  function Fe(e) {
   return (0, a.eC)((0, a.eC)(e, "callback"), "url");
  }
  function Ye(e) {
   const t = (0, a.eC)((0, a.eC)(e, "callback"), "via");
   return typeof t === "string" && Ke(t) ? t : null;
  }
  function Ke(e) {
   return Object.hasOwn(Me, e);
  }
  function He(e) {
   const t = new Map;
   return (0, a.gT)(e, "chains").flatMap((e, n) => Je(e, [ "chains", n ]).flatMap(e => {
    const n = (0, pe.ue)(`${e.chain}/${e.link}`).toLowerCase();
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
  function Je(e, t) {
   const n = (0, a.eC)(e, "name");
   const s = [ ...(0, a.gT)(e, "webhooks").entries() ].filter(([, e]) => (0, a.eC)(e, "enabled") !== false);
   const r = e => (0, a.eC)((0, a.eC)(e, "callback"), "via");
   const o = s.some(([, e]) => r(e) === "event");
   return s.flatMap(([e, s]) => {
    const i = (0, a.eC)(s, "name");
    const c = o || r(s) === "status";
    return c && typeof n === "string" && typeof i === "string" ? [ {
     chain: n,
     link: i,
     path: [ ...t, "webhooks", e, "name" ]
    } ] : [];
   });
  }
  const Ge = [ "success", "failure", "pending" ];
  function We(e) {
   const t = (0, a.eC)(e, "state");
   return [ ...Array.isArray(t) ? (0, W.Qi)(e, "state", Ve) : (0, W.rC)([ "state" ], Ve(t)), ...(0, 
   W.Qi)(e, "conditions", W.Qj) ];
  }
  function Ve(e) {
   const t = new Map;
   return Ge.flatMap(n => [ ...(0, W.aw)(e, n), ...(0, a.O1)(e, n).flatMap(e => {
    const s = t.get(e) ?? n;
    t.set(e, s);
    const r = `holds ${JSON.stringify(e)}, which is in ${s} too; keep it in one of the two`;
    return s === n ? [] : [ {
     path: [ n ],
     message: r
    } ];
   }) ]);
  }
  const ze = {
   notify: () => true,
   chains: () => true,
   receive: () => true,
   disabled: true
  };
  function Qe(e, t = new Map) {
   const n = e.match(/[\w-]+/g) ?? [];
   return new Map([ ...n.map(e => [ e, "" ]), ...t ]);
  }
  function Xe(e, t, n) {
   let s;
   const r = n => {
    if (n) return t;
    s ??= Qe(JSON.stringify(e), t);
    return s;
   };
   const o = (e, t) => ({
    names: e,
    open: [ "variables." ],
    secrets: new Set(t.keys())
   });
   const i = e => n.disabled || (0, a.eC)(e, "enabled") !== false;
   const c = (0, a.eC)(e, "notify");
   const l = (0, a.eC)(c, "tests_url");
   const u = (0, a.eC)(e, "receive");
   return [ ...(0, W.rC)([ "notify" ], [ ...typeof l === "string" ? Ie(l, [ "tests_url" ], {
    ...o(G.tE, t),
    secrets: null
   }, t) : [], ...(0, W.Am)(c, "webhooks"), ...(0, W.Qi)(c, "webhooks", e => {
    const t = n.notify((0, a.eC)(e, "name"));
    const s = r(t && i(e));
    return ye(e, o(G.Xk, s), s);
   }) ]), ...(0, W.Am)(e, "chains"), ...He(e), ...(0, W.Qi)(e, "chains", e => {
    const t = n.chains((0, a.eC)(e, "name")) && i(e);
    return Le(e, r(t), e => {
     const n = r(t && i(e));
     return {
      known: o(G.KX, n),
      secrets: n
     };
    });
   }), ...u === void 0 ? [] : (0, W.rC)([ "receive" ], Q(u, r, n.receive)), ...tt(e, t) ];
  }
  const Ze = 4;
  const et = 16;
  function tt(e, t) {
   const n = (e, n) => (0, W.Qi)(e, n, e => nt((0, a.eC)(e, "name"), t));
   const s = rt(e);
   return [ ...(0, W.rC)([ "notify" ], n((0, a.eC)(e, "notify"), "webhooks")), ...n(e, "chains"), ...(0, 
   W.Qi)(e, "chains", e => [ ...n(e, "webhooks"), ...st((0, a.eC)(e, "token_secret_name"), s, t) ]), ...(0, 
   W.rC)([ "receive" ], [ "providers", "functions" ].flatMap(t => n((0, a.eC)(e, "receive"), t))) ];
  }
  function nt(e, t) {
   if (typeof e !== "string") return [];
   const n = [ ...t ].find(([, t]) => t.length >= Ze && e === t || t.length >= et && e.includes(t));
   if (n === void 0) return [];
   const s = `holds the secret ${n[0]}, and names are shown; write another one`;
   return [ {
    path: [ "name" ],
    message: s
   } ];
  }
  function st(e, t, n) {
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
  function rt(e) {
   const t = (0, a.gT)(e, "chains").flatMap(e => (0, a.gT)(e, "webhooks"));
   return [ ...(0, a.gT)((0, a.eC)(e, "notify"), "webhooks"), ...t, ...t.map(e => (0, 
   a.eC)(e, "callback")), ...(0, a.gT)((0, a.eC)(e, "receive"), "providers") ].flatMap(e => (0, 
   a.O1)(e, "secret_name")).filter(e => typeof e === "string");
  }
  var ot = n(8406);
  var it = n(3065);
  const at = 100;
  function ct(e, t, n = ze) {
   const {extended: s} = e;
   const r = (0, l.TA)(e);
   const i = s === void 0 ? null : (0, l.TA)(s);
   const c = (0, l._8)(r, i);
   const {data: u, isWhole: f} = c;
   const {trimmed: h, padded: d} = lt(u, t);
   const p = new Map([ ...t, ...h ]);
   const m = Xe(u, p, n);
   const {notify: g, chains: y, receive: v} = gt($t, c, f ? m : m.filter(({path: e}) => !wt(e)), [ ...c.problems, ...[ i, r ].flatMap(e => e ? ft(e) : []) ]);
   const w = {
    ...g && {
     notify: {
      ...g,
      webhooks: bt(g.webhooks, p)
     }
    },
    chains: y.map(e => ({
     ...e,
     webhooks: bt(e.webhooks, p)
    })),
    ...v && {
     receive: v
    }
   };
   const b = i !== null || (0, o.Sr)(e.file) !== null;
   return {
    config: w,
    ignored: [ ...ht(r), ...i === null ? [] : ht(i).map(e => `${e} (in ${i.file})`) ],
    origins: b ? dt(w, c) : [],
    unread: f ? null : String((0, a.eC)(u, "extends")),
    trimmed: h,
    padded: d,
    problem: c.problem
   };
  }
  function lt(e, t) {
   const n = new Map;
   const s = [];
   for (const [r, o] of (0, G.dQ)(e)) {
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
  function ut({data: e}) {
   return Object.keys(e).filter(e => !u.Uw.includes(e));
  }
  function ft(e) {
   return ut(e).flatMap(Nt).map(({path: t, message: n}) => e.problem(t, n));
  }
  function ht(e) {
   const t = (0, a.eC)((0, a.eC)(e.data, "notify"), "email") !== void 0;
   return [ ...ut(e), ...t ? [ "notify.email" ] : [] ];
  }
  function dt({notify: e, chains: t, receive: n}, {fileOf: s}) {
   const r = (e, t, n = []) => n.map(({name: n}, r) => `${e} "${n}" is from ${s(t, r)}`);
   return [ ...r("webhook", "notify.webhooks", e?.webhooks), ...r("chain", "chains", t), ...r("function", "receive.functions", n?.functions) ];
  }
  function pt(e) {
   const t = (0, ot.g)(e);
   return gt(R, t, We(t.data));
  }
  function mt(e) {
   return gt(d.qN, (0, ot.g)(e), []);
  }
  function gt(e, {data: t, problem: n}, o, i = []) {
   const a = s.xLC(e, t);
   const c = (a.issues ?? []).map(({path: e = [], message: t, type: n, expected: s}) => ({
    path: e.map(({key: e}) => typeof e === "number" ? e : String(e)),
    message: t,
    meant: n === "raw_check" ? s : null
   }));
   if (a.success && o.length === 0 && i.length === 0) return a.output;
   const l = new Set(i.map(yt));
   const u = [ ...i, ...vt(c, o).map(({path: e, message: t}) => n(e, t)).filter(e => !l.has(yt(e))) ];
   const f = n([], "").file;
   const h = u.slice(0, at).sort((e, t) => Number(e.file === f) - Number(t.file === f) || (e.line ?? 0) - (t.line ?? 0));
   throw new r.x(h, Math.max(0, u.length - at));
  }
  function yt({file: e, line: t, path: n}) {
   return JSON.stringify([ e, t, n ]);
  }
  function vt(e, t) {
   const n = new Set(e.flatMap(({path: e, meant: t}) => t ? [ JSON.stringify([ ...e.slice(0, -1), t ]) ] : []));
   const s = new Set(e.map(({path: e}) => JSON.stringify(e)));
   const r = new Set;
   return [ ...e, ...t.filter(({path: e, message: t}) => {
    const n = JSON.stringify(e);
    const o = `${n} ${t}`;
    return !s.has(n) && !r.has(o) && r.add(o);
   }) ].filter(({path: e}) => !n.has(JSON.stringify(e)));
  }
  function wt(e) {
   return e[0] === "receive" && e.at(-1) === "provider";
  }
  function bt(e, t) {
   const n = new Set(e.map(({name: e}) => e));
   const s = new Map;
   const r = e => {
    const t = (s.get(e) ?? 0) + 1;
    s.set(e, t);
    const o = t === 1 ? e : `${e} #${t}`;
    return n.has(o) ? r(e) : o;
   };
   return e.map(e => {
    const {name: n = r(kt(e, t))} = e;
    return {
     ...e,
     name: n
    };
   });
  }
  function kt({method: e, url: t}, n) {
   const s = (0, c.EK)(t);
   const r = s === null ? t : n.get(s) ?? "";
   const o = /^[^:/?#]*:\/\/[^/?#]*/.exec(r)?.[0] ?? "";
   const i = URL.canParse(o) ? new URL(o).host : s;
   return `${e} ${i}`;
  }
  const $t = s.Ikc({
   extends: s.lqM(s.FsL(s.YjP((0, h.fM)(`must be ${o.Oi}`)), s.z6Y(e => (0, o.Sr)(e) !== null, `must be ${o.Oi}`))),
   notify: s.lqM(T),
   chains: s.lqM(s.YOg(J, (0, h.fM)("must be a list of chains, each with a name")), []),
   receive: s.lqM(f.B)
  });
  const St = {
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
  const _t = [ "name", "enabled", "timeout" ];
  const Et = new Map([ ...Object.keys(k).filter(e => !_t.includes(e)).map(e => [ e, "a webhook" ]), [ "required", "a webhook" ], [ "only_failures", "a webhook" ], [ "failures_only", "a webhook" ], [ "events", "a webhook or a chain" ], [ "match", "a webhook or a chain" ], [ "callback", "a link of a chain" ], [ "token_secret_name", "a chain" ], [ "expect_final_callback", "a chain" ] ]);
  const At = [ ...Et.keys() ].filter(e => e.length > 10);
  function Nt(e) {
   const t = e.startsWith("x-") ? null : xt(e) ?? Ot(e);
   const n = (0, it.q)(e) ?? t;
   return n === null ? [] : [ {
    path: [ e ],
    message: n
   } ];
  }
  function xt(e) {
   const t = (0, u.LP)(e);
   const n = Et.get(Et.has(t) ? t : (0, i.h)(e, At) ?? "");
   return n === void 0 ? null : `unknown key; it belongs to ${n}, so check its indentation`;
  }
  function Ot(e) {
   const t = (0, i.h)(e, Object.keys(St));
   const n = t === null ? void 0 : St[t];
   return n === void 0 ? null : `unknown key; did you mean ${n}?`;
  }
 }),
 3001: ((e, t, n) => {
  n.d(t, {
   LP: () => a,
   Uw: () => r,
   bi: () => i
  });
  var s = n(73);
  const r = [ "extends", "notify", "chains", "receive" ];
  const o = {
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
  function i(e, t) {
   const n = a(e);
   if (t.includes(n)) return n;
   const r = Object.hasOwn(o, n) ? o[n] : void 0;
   const i = r?.find(e => t.includes(e.replace(/\..*/, "")));
   return i ?? (0, s.h)(e, t);
  }
  function a(e) {
   return e.toLowerCase().replaceAll("-", "_");
  }
 }),
 8340: ((e, t, n) => {
  n.d(t, {
   B: () => y,
   S: () => l
  });
  var s = n(7728);
  var r = n(9208);
  var o = n(1336);
  var i = n(8160);
  var a = n(1983);
  const c = [ "github", "gitlab", "bitbucket", "docker-hub", "harbor", "quay", "acr", "registry", "gitea", "sonarqube", "slack", "stripe" ];
  const l = [ "github", "gitlab", "bitbucket", "harbor", "gitea", "sonarqube", "slack", "stripe" ];
  const u = [ "string", "integer", "array", "boolean" ];
  const f = (0, i.O2)({
   headers: s.lqM((0, a.Yl)(a.gV)),
   query: s.lqM((0, i.pq)(a.gV, () => null, "must be a mapping of names to patterns")),
   body: s.lqM((0, i.pq)(a.gV, v, "must be a mapping of paths to patterns"))
  });
  const h = (0, i.gP)(e => typeof e !== "object", (0, a.Yq)([ "none", ...a.dz ]), (0, 
  i.gP)(e => typeof e === "object" && e !== null && "type" in e, (0, i.O2)({
   type: (0, a.Yq)([ "token" ]),
   header: a.Bv,
   prefix: s.lqM(a.Pl)
  }), a.NJ));
  const d = (0, i.O2)({
   name: a.Pf,
   type: s.lqM((0, a.Yq)(c)),
   active: s.lqM(a.Jt, true),
   optional: s.lqM(a.Jt),
   match: s.lqM(f),
   signature: s.lqM(h),
   tolerance: s.lqM(a.p0),
   secret_name: a.XG
  });
  const p = s.KCZ([ s.YjP(), s.aig(), s.zMY(), s.chJ() ], (0, a.ed)("must be a text, a number, true, false or null"));
  const m = (0, i.O2)({
   name: a.Pf,
   from: s.lqM((0, a.Yq)([ "body", "query", "headers" ]), "body"),
   path: s.lqM(a.Vm),
   secret: s.lqM(a.Jt, false),
   type: s.lqM((0, a.Yq)(u), "string"),
   required: s.lqM(a.Jt, false),
   default_value: s.lqM(s.L5J())
  });
  const g = (0, i.O2)({
   name: a.Pf,
   provider: a.Vm,
   uri: s.lqM(a.Vm),
   active: s.lqM(a.Jt, true),
   optional: s.lqM(a.Jt),
   match: s.lqM(f),
   conditions: s.lqM(s.YOg((0, i.O2)({
    path: a.GA,
    accepted_values: (0, a.h9)(p, "must be a list of values")
   }), (0, i.fM)("must be a list of {path, accepted_values}")), []),
   variables: s.lqM(s.YOg(m, (0, i.fM)("must be a list of variables, each with a name")), [])
  });
  const y = (0, i.O2)({
   relay: s.lqM(o.Ee),
   providers: s.lqM(s.YOg(d, (0, i.fM)("must be a list of providers, each with a name")), []),
   functions: s.lqM(s.YOg(g, (0, i.fM)("must be a list of functions, each with a name")), [])
  });
  function v(e) {
   const t = (0, r.Rr)(e, true);
   return t.kind === "error" ? t.message : null;
  }
 }),
 1336: ((e, t, n) => {
  n.d(t, {
   Ee: () => f,
   YL: () => d,
   sC: () => p,
   tN: () => h
  });
  var s = n(7728);
  var r = n(8160);
  var o = n(1983);
  const i = s.FsL(s.YjP((0, o.ed)("must be the file name of a workflow")), s.yGV(/^[\w.-]+\.ya?ml$/, "is not the file name of a workflow; write one of .github/workflows, as inbound.yml"));
  const a = s.FsL(s.YjP((0, o.ed)("must be the URL of the relay")), s.z6Y(m, "is not the URL of a relay; write https://HOST without a path"));
  const c = [ "authorization", "proxy-authorization", "cookie", "x-api-key" ];
  const l = /token|secret|password|credential|api-?key/i;
  const u = {
   secret_name: o.uC,
   workflow: s.lqM(i)
  };
  const f = (0, r.O2)(u, {
   missing: {
    secret_name: "secret_name: with the name of the secret RELAY"
   }
  });
  const h = (0, r.O2)({
   url: a,
   ...u
  }, {
   missing: {
    url: "url: https://HOST of the relay",
    secret_name: "secret_name: with the name of the secret RELAY"
   }
  });
  function d(e) {
   return c.includes(e.toLowerCase()) || l.test(e);
  }
  function p({url: e}, t, n) {
   return `${e.replace(/\/$/, "")}/c/${t}.${n}`;
  }
  function m(e) {
   if (!URL.canParse(e)) return false;
   const {protocol: t, origin: n} = new URL(e);
   return /^https?:$/.test(t) && e.replace(/\/$/, "") === n;
  }
 }),
 8160: ((e, t, n) => {
  n.d(t, {
   O2: () => c,
   fM: () => f,
   gP: () => u,
   pq: () => l
  });
  var s = n(7728);
  var r = n(6834);
  var o = n(3065);
  var i = n(3001);
  const a = 3;
  function c(e, {misplaced: t = {}, inside: n = {}, missing: o = {}} = {}) {
   const c = Object.keys(e);
   const l = s.Ikc(e, ({expected: e}) => {
    const t = e?.slice(1, -1) ?? "";
    return `is missing; write ${m(o, t) ?? `${t}: ...`}`;
   });
   const u = c.filter(t => e[t]?.type !== "optional");
   const h = (u.length > 0 ? u : c).slice(0, a).map(e => `${e}: ...`).join(", ");
   const v = s.ZmZ(e => {
    const {input: t} = e;
    const n = typeof t === "string" ? p(t) : null;
    return n ?? f(`must be a mapping, as {${h}}`)(e);
   });
   return s.RZV(o => {
    if (o === void 0) return s.rej(e);
    if (!(0, r.pi)(o)) return v;
    const a = Object.keys(o).filter(e => !c.includes(e));
    if (a.length === 0) return l;
    return s.FsL(l, s.H0v(({addIssue: e}) => {
     for (const s of a) {
      const r = c.find(e => m(n, e)?.includes(s));
      const a = r ?? (0, i.bi)(s, c);
      e({
       message: m(t, s) ?? d(s, a, c),
       path: [ y(o, s) ],
       expected: a && g(o, a) ? a : void 0
      });
     }
    }));
   });
  }
  function l(e, t, n) {
   return s.FsL(s.IeY(r.pi, f(n)), s.NTK(({dataset: n, addIssue: r}) => {
    const o = n.value;
    const i = Object.entries(o).map(([n, i]) => {
     const a = y(o, n);
     const c = s.xLC(e, i);
     for (const e of c.issues ?? []) r({
      message: e.message,
      path: [ a, ...e.path ?? [] ]
     });
     const l = t(n);
     if (l !== null) r({
      message: l,
      path: [ a ]
     });
     return [ n, c.output ];
    });
    return Object.fromEntries(i);
   }));
  }
  function u(e, t, n) {
   return s.RZV(r => {
    if (r === void 0) return s.KCZ([ t, n ]);
    return e(r) ? t : n;
   });
  }
  function f(e) {
   return ({input: t}) => {
    if (t === null || t === void 0) return `${e}; it is empty`;
    if (Array.isArray(t)) return `${e}, not a list`;
    const [n = null] = (0, r.pi)(t) ? Object.keys(t).flatMap(h) : [];
    if (n !== null) return n;
    return `${e}, not a ${(0, r.pi)(t) ? "mapping" : typeof t}`;
   };
  }
  function h(e) {
   const t = e.startsWith("-") ? (0, o.q)(e) : null;
   return t === null ? [] : [ t ];
  }
  function d(e, t, n) {
   if (e === "<<") return "is not read: merge keys are not part of YAML 1.2; write the keys out";
   const s = (0, o.q)(e) ?? p(e);
   if (s !== null) return s;
   return t === null ? `unknown key; write one of ${n.join(", ")}` : `unknown key; did you mean ${t}?`;
  }
  function p(e) {
   return /^[A-Za-z_]+:(?!\/\/)/.test(e) ? "lacks a space after its colon; write key: value" : null;
  }
  function m(e, t) {
   return Object.hasOwn(e, t) ? e[t] : void 0;
  }
  function g(e, t) {
   const n = (0, r.eC)(e, t);
   return n === void 0 || n === null;
  }
  function y(e, t) {
   return {
    type: "unknown",
    origin: "value",
    input: e,
    key: t,
    value: Reflect.get(e, t)
   };
  }
 }),
 1983: ((e, t, n) => {
  n.d(t, {
   Bv: () => q,
   E2: () => G,
   F4: () => E,
   GA: () => v,
   Jt: () => b,
   Lb: () => O,
   NJ: () => Y,
   Pf: () => g,
   Pl: () => U,
   Py: () => M,
   Qq: () => p,
   Vm: () => m,
   XG: () => V,
   Yl: () => H,
   Yq: () => k,
   d_: () => x,
   dz: () => R,
   ed: () => d,
   gV: () => N,
   h9: () => T,
   ik: () => y,
   p0: () => S,
   qN: () => K,
   uC: () => z
  });
  var s = n(7728);
  var r = n(9926);
  var o = n(73);
  var i = n(4030);
  var a = n(9208);
  var c = n(1261);
  var l = n(8160);
  const u = 60;
  const f = [ "yes", "on", "true", "y", "1" ];
  const h = [ "no", "off", "false", "n", "0" ];
  function d(e) {
   return t => typeof t.input === "object" ? (0, l.fM)(e)(t) : `${e}, not ${I(t.received)}`;
  }
  const p = s.YjP((0, l.fM)("must be a text in quotes"));
  const m = s.FsL(s.YjP(d("must be a text")), s.hq("is empty; write a text, or leave the key out"), s.z6Y(C, "holds ${...}, which means nothing here; write it out"));
  const g = s.FsL(m, s.Ru6(100, "is longer than 100 characters; write a shorter one"), s.z6Y(e => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) && e.trim() === e, "must be one line without spaces around it; write it so"));
  const y = w(false);
  const v = w(true);
  function w(e) {
   return s.FsL(m, s.H0v(({dataset: t, addIssue: n}) => {
    const s = t.typed ? (0, a.Rr)(t.value, e) : null;
    if (s?.kind === "error") n({
     message: s.message
    });
   }));
  }
  const b = s.zMY(e => {
   const t = String(e.input).toLowerCase();
   const n = f.includes(t) ? "true" : h.includes(t) ? "false" : null;
   const s = d("must be true or false")(e);
   return n === null ? s : `${s}; write ${n} without quotes`;
  });
  function k(e) {
   return s.KIO(e, t => {
    const n = e.join(", ");
    if (typeof t.input !== "string") return d(`must be one of ${n}`)(t);
    const s = (0, o.h)(t.input, e) ?? e.find(e => e.endsWith(`_${t.input}`));
    return `${I(t.received)} is not known here; write ${s ?? `one of ${n}`}`;
   });
  }
  const $ = e => s.KCZ([ s.YjP(), s.aig() ], d(e));
  const S = s.FsL($("must be a time such as 30s"), s.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
   const s = (0, c.E9)(e.value);
   if (s !== null) return s;
   t({
    message: `${I(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
   });
   return n;
  }));
  const _ = s.FsL($("must be a code such as 302, 2xx or 200-206"), s.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
   const s = (0, r.gt)([ e.value ]);
   if (!("error" in s)) return s;
   t({
    message: s.error
   });
   return n;
  }));
  const E = s.FsL(T(_, "must be codes such as 302, 2xx or 200-206"), s.pdi(e => e.flat()));
  const A = s.FsL(s.YjP(e => typeof e.input === "number" ? `is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"` : d('must be a pattern in quotes, as "release/**"')(e)), s.z6Y(C, "holds ${...}, which means nothing here; write it out"), s.H0v(({dataset: e, addIssue: t}) => {
   const n = e.typed ? (0, i.p)(e.value) : null;
   if (n !== null) t({
    message: n
   });
  }));
  const N = T(A, "must be a pattern or a list of patterns");
  const x = s.KCZ([ s.YjP(), s.aig(), s.zMY() ], d("must be a text, a number, true or false"));
  const O = s.KCZ([ s.YjP(), s.aig(), s.zMY(), s.chJ() ], d("must be a text, a number, true, false or null"));
  function C(e) {
   return !e.includes("${");
  }
  function I(e) {
   return e.length > u ? `${e.slice(0, u)}...` : e;
  }
  function T(e, t) {
   const n = s.FsL(s.YOg(e, (0, l.fM)(t)), s.BpQ(1, `${t}; the list is empty`));
   const r = s.FsL(e, s.pdi(e => [ e ]));
   return (0, l.gP)(Array.isArray, n, r);
  }
  const j = [];
  function M(e, t) {
   const n = T(e, t);
   const r = s.FsL(s.IeY(() => true), s.pdi(() => []));
   return s.lqM(s.RZV(e => e === j ? r : n), j);
  }
  const L = /^[\w!#$%&'*+.^`|~-]+$/;
  const P = "is not a header name; write letters, digits and -";
  const q = s.FsL(m, s.yGV(L, P));
  const R = [ "jobserv", "github", "standard-webhooks", "slack", "stripe" ];
  const U = s.FsL(s.YjP(d("must be a text")), s.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), s.z6Y(e => !e.includes("${"), "holds ${...}, which means nothing here; write it out"));
  function D(e, t) {
   const n = e.map(e => `\${${e}}`).join(", ");
   return s.FsL(s.YjP(d("must be a text")), s.H0v(({dataset: s, addIssue: r}) => {
    if (!s.typed) return;
    const o = [ ...s.value.matchAll(/\$\{([^}]*)\}?/g) ];
    const i = o.find(([, t = ""]) => !e.includes(t));
    if (i !== void 0) r({
     message: `holds ${I(i[0])}, which isn't known here; write ${n}`
    }); else if (!s.value.includes(`\${${t}}`)) r({
     message: `does not hold \${${t}}; write it where it belongs`
    });
   }));
  }
  const B = D([ "id", "timestamp", "body" ], "body");
  const F = s.FsL(D([ "id", "timestamp", "signature" ], "signature"), s.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"));
  const Y = (0, l.O2)({
   algorithm: s.lqM(k([ "sha1", "sha256", "sha384", "sha512" ]), "sha256"),
   header: q,
   prefix: s.lqM(U, ""),
   encoding: s.lqM(k([ "hex", "base64" ]), "hex"),
   signed: s.lqM(B),
   value: s.lqM(F),
   timestamp_header: s.lqM(q)
  }, {
   missing: {
    header: "header: X-Signature"
   }
  });
  const K = (0, l.gP)(e => typeof e !== "object", k(R), Y);
  function H(e) {
   return (0, l.pq)(e, e => L.test(e) && e !== "__proto__" ? null : P, "must be a mapping of header names to values");
  }
  const J = "is not a name of a query parameter; write one";
  function G(e) {
   return (0, l.pq)(e, e => e === "" || e === "__proto__" ? J : null, "must be a mapping of query parameters to values");
  }
  const W = s.FsL(s.YjP(d("must be a name of the secrets input")), s.yGV(/^[A-Za-z0-9_-]+$/, "is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
  const V = M(W, "must be a name of the secrets input, or a list of them");
  const z = W;
 }),
 9950: ((e, t, n) => {
  n.d(t, {
   Fj: () => _,
   KX: () => v,
   Xk: () => y,
   dQ: () => N,
   r3: () => $,
   tE: () => w,
   wX: () => S
  });
  var s = n(4907);
  var r = n(6931);
  var o = n(3527);
  var i = n(6834);
  var a = n(8338);
  var c = n(4061);
  function l(e) {
   return Object.keys(e);
  }
  const u = l({
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
  const f = l({
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
  const h = l({
   name: true,
   url: true,
   status: true,
   log_url: true,
   web_url: true,
   created: true,
   completed: true,
   host_tag: true
  });
  const d = l({
   github: true,
   gitlab: true,
   bitbucket: true,
   azure_devops: true,
   docker_hub: true,
   color: true,
   color_number: true,
   emoji: true
  });
  const p = l({
   state: true,
   description: true,
   context: true,
   target_url: true
  });
  const m = l({
   callback_url: true,
   callback_context: true,
   callback_token: true,
   callback_dispatch: true
  });
  const g = (e, t) => t.map(t => `${e}.${t}`);
  const y = new Set([ "build", "github", ...g("build", u), ...g("build.github", f), ...s.iX, ...r.y9, "job.name", "job.id", "event.name", ...g("github", o.xK), ...g("status", d) ]);
  const v = new Set([ ...y, ...m, "callback_dispatch.url", "callback_dispatch.event_type", "callback_dispatch.client_payload", "callback_dispatch.client_payload.token", ...g("callback", p) ]);
  const w = new Set([ ...y, ...g("run", h) ]);
  const b = [ "url", "query", "headers", "username", "password", "body", "dockerhub" ];
  const k = [ "query", "headers", "body" ];
  function $(e) {
   return [ ...b.flatMap(t => E((0, i.eC)(e, t), [ t ])), ...E((0, i.eC)((0, i.eC)(e, "callback"), "url"), [ "callback", "url" ]) ];
  }
  function S(e) {
   return $(e).flatMap(({text: e}) => (0, a.S6)(e).map(({name: e}) => e));
  }
  function _(e) {
   const t = S(e).filter(e => e.startsWith("secrets.")).map(e => e.slice("secrets.".length));
   const n = e.callback?.secret_name ?? [];
   return [ ...new Set([ ...e.secret_name, ...n, ...t ]) ];
  }
  function E(e, t) {
   if (typeof e === "string") return [ {
    path: t,
    text: e,
    optional: t.length > 1 && k.includes(t[0] ?? "")
   } ];
   if (Array.isArray(e)) return e.flatMap((e, n) => E(e, [ ...t, n ]));
   if (typeof e !== "object" || e === null) return [];
   return Object.entries(e).flatMap(([e, n]) => [ ...t[0] === "body" ? [ {
    path: [ ...t, e ],
    text: e,
    optional: false
   } ] : [], ...E(n, [ ...t, e ]) ]);
  }
  const A = [ "secret_name", "token_secret_name" ];
  function N(e) {
   const t = new Map;
   const n = (e, s) => {
    if (typeof e === "string") {
     if (A.includes(s)) t.set(e, true);
     const n = e.includes("secrets.") ? (0, a.S6)(e) : [];
     for (const {name: e} of n) {
      const n = (0, c.Gf)(e);
      if (n !== null && !t.has(n)) t.set(n, false);
     }
    } else if (Array.isArray(e)) for (const t of e) n(t, s); else if (typeof e === "object" && e !== null) for (const [t, s] of Object.entries(e)) if (t !== "body") n(s, t);
   };
   n(e, "");
   return t;
  }
 }),
 297: ((e, t, n) => {
  n.d(t, {
   Am: () => u,
   Ao: () => l,
   L: () => y,
   Qi: () => c,
   Qj: () => f,
   _0: () => p,
   aw: () => h,
   jV: () => i,
   rC: () => a,
   sY: () => d
  });
  var s = n(73);
  var r = n(6834);
  const o = 60;
  function i(e) {
   return e.map((e, t) => {
    if (typeof e === "number") return `[${e}]`;
    const n = e.length > o ? `${e.slice(0, o)}...` : e;
    return t === 0 ? n : `.${n}`;
   }).join("");
  }
  function a(e, t) {
   return t.map(({path: t, message: n}) => ({
    path: [ ...e, ...t ],
    message: n
   }));
  }
  function c(e, t, n) {
   return (0, r.gT)(e, t).flatMap((e, s) => a([ t, s ], n(e)));
  }
  function l(e, t, n) {
   const o = Array.isArray((0, r.eC)(e, t));
   return (0, r.O1)(e, t).flatMap((e, r) => {
    if (typeof e !== "string" || !/^[\w-]+$/.test(e)) return [];
    if (n.has(e)) return [];
    const i = (0, s.h)(e, n.keys());
    const a = i ? `did you mean ${i}?` : `add the line ${e}=... to it`;
    const c = o ? [ t, r ] : [ t ];
    return [ {
     path: c,
     message: `"${e}" is not in the secrets input; ${a}`
    } ];
   });
  }
  function u(e, t) {
   const n = new Set;
   return c(e, t, e => {
    const t = (0, r.eC)(e, "name");
    const s = typeof t === "string" && n.has(t);
    n.add(t);
    const o = `"${t}" is the name of another one here; write its own`;
    return s ? [ {
     path: [ "name" ],
     message: o
    } ] : [];
   });
  }
  function f(e) {
   return h(e, "accepted_values");
  }
  function h(e, t) {
   const n = Array.isArray((0, r.eC)(e, t));
   return (0, r.O1)(e, t).flatMap((e, s) => typeof e === "number" && !(0, r.u0)(e) ? [ {
    path: n ? [ t, s ] : [ t ],
    message: d
   } ] : []);
  }
  const d = "holds a number that is rounded when it is read; send and write it as a text";
  function p(e) {
   const t = [];
   const n = m(e, "signed") ?? "${body}";
   const s = m(e, "value") ?? "";
   const r = (e, n) => t.push({
    path: [ e ],
    message: n
   });
   if (s !== "" && m(e, "prefix") !== null) r("prefix", "is given with value; write it into value");
   for (const e of [ "${id}", "${timestamp}" ]) if (s.includes(e) && !n.includes(e)) r("value", `holds ${e}, which signed does not cover; add it there`);
   const o = m(e, "timestamp_header");
   if (o !== null && !n.includes("${timestamp}")) r("timestamp_header", "has no meaning: signed does not cover ${timestamp}; add it there");
   const i = m(e, "header");
   if (o !== null && o.toLowerCase() === i?.toLowerCase()) r("timestamp_header", "is the header of the signature; write another one");
   return t;
  }
  function m(e, t) {
   const n = (0, r.eC)(e, t);
   return typeof n === "string" ? n : null;
  }
  const g = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
  function y(e, t) {
   if (!(0, r.O1)(e, "signature").includes("standard-webhooks")) return [];
   return (0, r.O1)(e, "secret_name").flatMap(e => {
    const n = typeof e === "string" ? t.get(e) ?? "" : "";
    const s = v(n);
    return s === null ? [] : [ {
     path: [ "secret_name" ],
     message: `the secret ${e} ${s}`
    } ];
   });
  }
  function v(e) {
   if (e.startsWith("v1,")) return 'begins with "v1,", which is not a part of the key; store what follows it';
   if (!e.startsWith("whsec_")) return null;
   return e !== "whsec_" && g.test(e) ? null : "begins with whsec_, which base64 of the key must follow; copy it whole";
  }
 }),
 3065: ((e, t, n) => {
  n.d(t, {
   j: () => p,
   q: () => m
  });
  var s = n(3001);
  const r = {
   TAB_AS_INDENT: "is indented with a tab; write spaces",
   MULTIPLE_DOCS: "holds several documents; write one",
   BAD_SCALAR_START: "has a text that starts with %, @ or `; put it in quotes",
   BAD_DQ_ESCAPE: "has a backslash in double quotes; write two, or use single quotes"
  };
  const o = [ [ /^ *-[A-Za-z"'][^:]*:(?:\s|$)/, "lacks a space after its -; write - key: value" ], [ /^[ -]*[A-Za-z_][\w-]*:(?!\/\/)(?!.*:(?:\s|$))\S/, "lacks a space after its colon; write key: value" ], [ /^[ -]*(?:[\w-]+: +)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/, "has ${...} without quotes inside of { } or [ ]; put that text in quotes" ], [ /(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"]/, "has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes" ], [ /^[ -]*[\w-]+: +- /, "has a - on the line of its key; write it on a line of its own" ], [ /^[ -]*[\w-]+: +[^\s"'[{|>#].*:(?:\s|$)/, "has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own" ] ];
  const i = "[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]";
  const a = new RegExp(`^[ \\t-]*(?:${i}|[\\w-]+(?:${i}+:|:${i}))`);
  const c = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
  const l = /^[ -]*(?:[\w-]+: +)?(?:[[{].*?[[{:,] *)?(["'])/;
  const u = /^( *)(-(?: +|$))?((?:[^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=\s|$))?/;
  const f = /(?::|^ *-)(?: +[#&].*)?\s*$/;
  const h = /[:-] +[|>][-+\d]*\s*$/;
  const d = 1e3;
  function p(e, t, n) {
   const s = ({pos: e}) => n.linePos(e[0]).line || 1;
   const [{code: i, message: u}] = t;
   const f = s(t[0]);
   const p = f - 1;
   const v = e.replace(/^\ufeff/, "").split(/\r?\n/).map(e => e.length > d ? "" : e);
   const w = v[p] ?? "";
   const b = t.find(e => s(e) === f && r[e.code]);
   const k = [ p, p - 1, p + 1 ].find(e => a.test(v[e] ?? ""));
   const $ = v.findLastIndex((e, t) => t <= p && l.test(e.replace(c, "")));
   const [, S] = o.find(([e]) => e.test(w)) ?? [];
   if (b) return {
    line: f,
    message: r[b.code] ?? ""
   };
   if (k !== void 0) return {
    line: k + 1,
    message: m(v[k] ?? "") ?? ""
   };
   const _ = i === "UNEXPECTED_TOKEN" && $ >= p - 1;
   if ($ >= 0 && (u.startsWith("Missing closing") || _)) return {
    line: $ + 1,
    message: "opens a quote that is not closed; close it, or put the whole text in quotes"
   };
   if (S !== void 0) return {
    line: f,
    message: S
   };
   if (u.startsWith("Flow ")) return g(v, p);
   if (i === "MULTILINE_IMPLICIT_KEY" && !/:(?:\s|$)/.test(w)) return {
    line: f,
    message: h.test(v[p - 1] ?? "") ? "belongs to the | or > above it; indent it deeper" : "has no colon; write key: value"
   };
   return y(v, p) ?? {
    line: f,
    message: `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`
   };
  }
  function m(e) {
   const [t] = new RegExp(i).exec(e) ?? [];
   if (t === void 0) return null;
   const n = t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
   const s = t === " " ? "a no-break space" : "a character";
   return `holds ${s} (U+${n}), which is not a space in YAML; write plain spaces`;
  }
  function g(e, t) {
   let n = 0;
   for (let s = t; s >= 0; s--) {
    const [...t] = (e[s] ?? "").replace(c, "").replace(/[^[\]{}]/g, "");
    const r = t.filter(e => "[{".includes(e));
    n += 2 * r.length - t.length;
    if (n > 0) return {
     line: s + 1,
     message: `opens a ${r[0]} that is not closed by its own bracket; close it`
    };
   }
   return {
    line: t + 1,
    message: "belongs to the { or [ above it; indent it deeper than the line of that"
   };
  }
  function y(e, t) {
   let n = [];
   let r = true;
   let o = Number.POSITIVE_INFINITY;
   for (const [i, a] of e.slice(0, t + 2).entries()) {
    const [, c = "", l = "", d = ""] = u.exec(a) ?? [];
    const p = c.length;
    if (l + d === "" || p > o) continue;
    const m = l === "" ? "key" : "-";
    const g = n.filter(e => e.what === m).reverse();
    const y = n.at(-1) ?? {
     what: m,
     column: -1,
     line: 0
    };
    const v = /^ *(?=[^\s-])/.exec(e[i + 1] ?? "")?.[0].length;
    const w = m === "key" && v === y.column && v !== p;
    const b = r && p + Number(m === "-") > y.column;
    const k = b || g.some(e => e.column === p) && !w;
    if (i >= t - 1 && !k) {
     const e = e => Math.abs(e.column - p);
     const t = w ? y : s.Uw.includes(d.slice(0, -1)) ? g.at(-1) : g.sort((t, n) => e(t) - e(n))[0];
     const n = p === 1 ? "space" : "spaces";
     if (t) return {
      line: i + 1,
      message: `is indented by ${p} ${n}; write ${t.column}, to line up with the ${m} on line ${t.line}`
     };
    }
    n = n.filter(e => e.column < p || e.column === p && m === "-" && e.what === "key");
    n.push({
     what: m,
     column: p,
     line: i + 1
    });
    if (l !== "" && d !== "") n.push({
     what: "key",
     column: p + l.length,
     line: i + 1
    });
    r = f.test(a);
    o = h.test(a) ? Math.max(n.at(-1)?.column ?? 0, (v ?? 0) - 1) : Number.POSITIVE_INFINITY;
   }
   return null;
  }
 }),
 8406: ((e, t, n) => {
  n.d(t, {
   g: () => p
  });
  var s = n(6637);
  var r = n(1243);
  var o = n(297);
  var i = n(3065);
  const a = 1024 * 1024;
  const c = 100;
  const l = 100;
  const u = 64;
  const f = `is nested deeper than ${u} levels; write it flatter`;
  const h = 1e3;
  const d = new RegExp(`(?:[-?:] ){${h}}`);
  function p({text: e, file: t}) {
   const n = e => new r.x([ {
    file: t,
    message: e
   } ]);
   if (Buffer.byteLength(e) > a) throw n("is larger than 1 MiB; split it, or take out what is old");
   if (m(e)) throw n(f);
   const c = new s.HN;
   const l = (0, s.Tp)(e, {
    lineCounter: c,
    prettyErrors: false,
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false
   });
   const [u, ...h] = l.errors;
   if (l.errors.some(({code: e}) => e === "RESOURCE_EXHAUSTION")) throw n(f);
   if (u) throw new r.x([ {
    file: t,
    ...(0, i.j)(e, [ u, ...h ], c)
   } ]);
   const d = y(l);
   if (d === null) throw n(f);
   if (d.length > 0) throw new r.x(d.map(({offset: e, path: n, message: s}) => ({
    file: t,
    line: c.linePos(e).line || 1,
    path: (0, o.jV)(n),
    message: s
   })));
   return {
    data: g(l, n),
    problem: (e, n) => ({
     file: t,
     line: k(l, c, e),
     path: (0, o.jV)(e),
     message: n
    })
   };
  }
  function m(e) {
   let t = 0;
   for (const n of e) {
    if (n === "[" || n === "{") t += 1; else if (n === "]" || n === "}") t = Math.max(0, t - 1);
    if (t > h) return true;
   }
   return d.test(e);
  }
  function g(e, t) {
   try {
    return e.toJS({
     maxAliasCount: 1 + c
    });
   } catch (e) {
    if (!(e instanceof ReferenceError)) throw e;
    throw t(`uses aliases more than ${c} times; write less`);
   }
  }
  function y(e) {
   const t = [];
   const n = new Map;
   const r = new Map;
   let o = 0;
   let i = false;
   const a = (e, n, r) => {
    t.push({
     offset: e.range?.[0] ?? 0,
     path: n,
     message: r
    });
    return t.length > l ? s.YR.BREAK : void 0;
   };
   const f = () => {
    i = true;
    return s.YR.BREAK;
   };
   const h = (e, t) => {
    o += 1;
    const s = n.get(e.source);
    const i = () => b([ ...t, e ]);
    if (s === void 0) return a(e, i(), _(e));
    if (t.includes(s)) return a(e, i(), `*${e.source} holds itself`);
    r.set(e, s);
    const c = v(t) + w(s, r);
    return c > u ? f() : void 0;
   };
   const d = (e, t) => {
    const n = new Set;
    for (const {key: r} of e.items) {
     const o = (0, s.jn)(r) ? $(r.value) : null;
     const i = o === null ? "is not a plain key; write key: value" : n.has(o) ? "is there twice; keep one" : null;
     n.add(o ?? "");
     if (i === null) continue;
     const c = [ ...b([ ...t, e ]), o ?? "?" ];
     const l = a((0, s.Ll)(r) ? r : e, c, i);
     if (l !== void 0) return l;
    }
    return;
   };
   (0, s.YR)(e, {
    Node(e, t, r) {
     if (t.tag !== void 0) {
      const e = b([ ...r, t ]);
      const n = a(t, e, S(t.tag));
      if (n !== void 0) return n;
     }
     if ((0, s.Vj)(t)) return h(t, r);
     if ("anchor" in t && t.anchor) n.set(t.anchor, t);
     if (!(0, s.jh)(t) && !(0, s.oP)(t)) return;
     if (v(r) === u) return f();
     return (0, s.jh)(t) ? d(t, r) : void 0;
    }
   });
   if (i) return null;
   t.sort((e, t) => e.offset - t.offset);
   if (t.length > l) {
    const {offset: e = 0} = t[l] ?? {};
    const n = {
     offset: e,
     path: [],
     message: "and more like these"
    };
    return [ ...t.slice(0, l), n ];
   }
   if (o > c) {
    const e = `has ${o} aliases; write ${c} at most`;
    t.push({
     offset: 0,
     path: [],
     message: e
    });
   }
   return t;
  }
  function v(e) {
   return e.filter(e => (0, s.jh)(e) || (0, s.oP)(e)).length;
  }
  function w(e, t, n = new Map) {
   const r = n.get(e);
   if (r !== void 0) return r;
   const o = (0, s.Vj)(e) ? [ t.get(e) ] : (0, s.tO)(e) ? [ e.key, e.value ] : (0, 
   s.jh)(e) || (0, s.oP)(e) ? e.items : [];
   let i = 0;
   for (const e of o) i = Math.max(i, w(e, t, n));
   if ((0, s.jh)(e) || (0, s.oP)(e)) i += 1;
   n.set(e, i);
   return i;
  }
  function b(e) {
   return e.flatMap((t, n) => {
    if ((0, s.tO)(t)) return [ (0, s.jn)(t.key) ? $(t.key.value) : "?" ];
    const r = e[n + 1];
    return (0, s.oP)(t) && r ? [ t.items.indexOf(r) ] : [];
   });
  }
  function k(e, t, n) {
   let r = e.contents;
   let o = 0;
   for (const t of n) {
    if ((0, s.Vj)(r)) r = r.resolve(e);
    if ((0, s.jh)(r)) {
     const e = r.items.find(({key: e}) => (0, s.jn)(e) && $(e.value) === t);
     if (!e) break;
     if ((0, s.jn)(e.key)) o = e.key.range?.[0] ?? o;
     r = e.value;
    } else if ((0, s.oP)(r)) {
     r = r.items[Number(t)];
     if ((0, s.Ll)(r)) o = r.range?.[0] ?? o;
    } else break;
   }
   return t.linePos(o).line || 1;
  }
  function $(e) {
   return e === null ? "" : String(e);
  }
  function S(e) {
   return `has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
  }
  function _({source: e}) {
   return `*${e} is not defined above; quote the value if it is plain text`;
  }
 }),
 5585: ((e, t, n) => {
  n.d(t, {
   R: () => i,
   y: () => o
  });
  var s = n(3024);
  var r = n(6834);
  function o(e) {
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
    serverUrl: c(t("GITHUB_SERVER_URL", "https://github.com")),
    apiUrl: c(t("GITHUB_API_URL", "https://api.github.com")),
    workspace: t("GITHUB_WORKSPACE", process.cwd()),
    runnerName: t("RUNNER_NAME"),
    job: t("GITHUB_JOB"),
    jobId: t("GITEA_ACTIONS") === "true" ? a(t("ACTIONS_RUNTIME_TOKEN")) : "",
    step: t("GITHUB_ACTION"),
    temp: t("RUNNER_TEMP", process.cwd()),
    event: l(t("GITHUB_EVENT_PATH"), e)
   };
  }
  function i({repository: e, workflowRef: t}) {
   const [n = ""] = t.split("@");
   return n.startsWith(`${e}/`) ? n.slice(e.length + 1) : null;
  }
  function a(e) {
   const [, t = ""] = e.split(".");
   const n = (0, r.qF)(Buffer.from(t, "base64url").toString());
   const s = (0, r.eC)(n, "JobID");
   return Number.isSafeInteger(s) ? String(s) : "";
  }
  function c(e) {
   return e.replace(/\/+$/, "");
  }
  function l(e, t) {
   if (e === "") return {};
   try {
    return JSON.parse((0, s.readFileSync)(e, "utf8"));
   } catch (n) {
    t(`the event's payload ${e} cannot be read: ${n}`);
    return {};
   }
  }
 }),
 7282: ((e, t, n) => {
  n.d(t, {
   cK: () => h,
   nE: () => E,
   tQ: () => N,
   vQ: () => A,
   xl: () => _
  });
  var s = n(5829);
  var r = n(4668);
  var o = n(9026);
  var i = n(744);
  var a = n(6043);
  var c = n(7125);
  const l = 64 * 1024;
  const u = 5 * 6e4;
  const f = "cancelled: the step was cancelled";
  async function h(e, t, n) {
   const s = [];
   const r = e => $(s, e, n);
   for (let o = 1; ;o += 1) {
    const {error: i, ...a} = await d(e, t, n, o);
    const {message: l, response: u} = a;
    const h = {
     ...a,
     waitedMs: null
    };
    s.push(h);
    if (i === null) return r(null);
    const p = (0, c.t)({
     attempt: o,
     retryDelaysSeconds: n.retryDelaysSeconds,
     failure: i,
     retryAfter: u?.headers["retry-after"],
     now: e.clock.now(),
     random: e.random(),
     retryOnlyIfUndelivered: n.retryOnlyIfUndelivered
    });
    if (p.kind === "stop") return r([ l, p.reason ].filter(Boolean).join("; "));
    h.waitedMs = p.delayMs;
    await e.clock.sleep(p.delayMs, n.signal);
    if (n.signal.aborted) return r(f);
    const m = await (n.shouldRetry?.()) ?? true;
    if (n.signal.aborted) return r(f);
    if (!m) return r(l);
   }
  }
  async function d(e, t, n, o) {
   const {url: c, method: u, body: f} = t;
   const h = await (0, s.k8)(n.allowlist, t, t => e.addresses(t, n));
   const d = e.clock.now();
   const m = Math.floor(d / 1e3);
   let g = {};
   const v = async () => {
    const {id: r, signedBytes: o = f} = t;
    const a = {
     id: r,
     timestamp: m,
     body: o
    };
    g = (0, i._S)(t.signatures, a, t.keys);
    return e.request({
     url: c,
     method: u,
     headers: {
      ...t.headers,
      "webhook-timestamp": String(m),
      ...g
     },
     body: f.length === 0 && p(u) ? null : f,
     timeoutMs: n.timeoutMs,
     maxBytes: l,
     refuses: (0, s.V4)((0, s.nd)(n.allowlist, c), c.hostname),
     keepAlive: n.keepAlive,
     signal: n.signal
    });
   };
   const w = h !== null ? k("blocked", h, d) : await v().catch(e => k("protocol_error", (0, 
   r.gJ)(e), d));
   const b = Object.values(g);
   const $ = y(w, b);
   const S = t => n.quoteResponse ? e.redact(t) : "";
   const _ = (0, a.wZ)($, n, t, S);
   return {
    attempt: {
     number: o,
     status_code: $.status,
     error: _?.code ?? null,
     started: new Date($.started).toISOString(),
     duration_ms: $.durationMs
    },
    timestamp: m,
    message: _ && `${_.code}: ${_.message}`,
    response: $.kind === "response" ? $ : null,
    error: _
   };
  }
  function p(e) {
   return e === "GET" || e === "HEAD";
  }
  const m = /[\s,:=]+/;
  const g = 16;
  function y(e, t) {
   if (e.kind === "failure" || t.length === 0) return e;
   const n = t.flatMap(e => [ e, ...e.split(m) ]).filter(e => e.length >= g);
   const s = e.body.toString("latin1");
   const r = [ ...Object.values(e.headers), s ].join().toLowerCase();
   if (!n.some(e => w(e).some(e => b(r, e)))) return e;
   const {redact: i, add: a} = (0, o.lY)();
   for (const e of n.flatMap(v)) a(e);
   const c = Object.entries(e.headers).map(([e, t]) => [ e, i(t) ]);
   return {
    ...e,
    headers: Object.fromEntries(c),
    body: Buffer.from(i(s), "latin1")
   };
  }
  function v(e) {
   const [, t, n] = w(e);
   return [ e, t, t.toUpperCase(), n, n.replace(/=+$/, ""), n.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") ];
  }
  function w(e) {
   const t = e.length % 2 === 0 && /^[\da-f]+$/i.test(e);
   const n = Buffer.from(e, t ? "hex" : "base64");
   return [ e, n.toString("hex"), n.toString("base64") ];
  }
  function b(e, t) {
   const n = /[a-z\d]{8}/i.exec(t)?.[0] ?? "";
   return e.includes(n.toLowerCase());
  }
  function k(e, t, n) {
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
  function $(e, t, {retryDelaysSeconds: n}) {
   return {
    delivered: t === null,
    reason: t !== null && e.length > 1 ? `${t} (${e.length} attempts)` : t,
    attempts: e,
    maxAttempts: n.length + 1,
    notes: S(e.at(-1))
   };
  }
  function S(e) {
   const t = Date.parse(e?.response?.headers.date ?? "");
   const n = Math.abs(t - Date.parse(e?.attempt.started ?? ""));
   return n > u ? [ `the receiver's clock is ${Math.round(n / 6e4)} minutes off this one's; it may refuse the webhook-timestamp` ] : [];
  }
  function _({id: e, webhook: t, event: n}, {delivered: s, reason: r, attempts: o}) {
   return {
    id: e,
    webhook: t,
    event: n,
    status: s ? "success" : "failure",
    reason: r,
    attempts: o.map(({attempt: e}) => e)
   };
  }
  function E({id: e, webhook: t, event: n}, s) {
   return {
    id: e,
    webhook: t,
    event: n,
    status: "not_run",
    reason: s,
    attempts: []
   };
  }
  function A(e, t) {
   return {
    ...E(e, t),
    status: "failure"
   };
  }
  function N(e) {
   const t = t => e.filter(e => e.status === t).length;
   return {
    delivered: t("success"),
    failed: t("failure"),
    skipped: t("not_run")
   };
  }
 }),
 6043: ((e, t, n) => {
  n.d(t, {
   Yi: () => _,
   ln: () => S,
   wZ: () => w
  });
  var s = n(9926);
  var r = n(6834);
  var o = n(9208);
  var i = n(1627);
  const a = "give it a longer timeout if it needs more time";
  const c = "does this port speak https? Then write https://";
  const l = [ "443", "8443" ];
  const u = /plain HTTP|HTTP request to an HTTPS server/i;
  const f = "2xx";
  const h = "the receiver does not accept its body";
  const d = "check its secret and headers";
  const p = `${d}, and leave out its body: some servers refuse a GET with one`;
  const m = {
   400: h,
   401: d,
   403: d,
   404: "check its URL",
   405: "check its method",
   413: h,
   422: h
  };
  const g = {
   dns_error: "DNS error",
   tls_error: "TLS error"
  };
  const y = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
  const v = 100;
  function w(e, {successCodes: t, successBody: n}, r, o) {
   const {url: i} = r;
   if (e.kind === "failure") {
    const {code: t, status: n, connected: s, permanent: r} = e;
    const o = e.message.replace(/\.$/, "");
    const a = [ o, E(e, i) ].filter(Boolean).join("; ");
    return {
     code: t,
     message: a,
     status: n,
     connected: s,
     permanent: r
    };
   }
   const {status: a, headers: c} = e;
   const l = {
    status: a,
    connected: true,
    permanent: false
   };
   if ((0, s.Oe)(t, a)) {
    const t = n && b(e, n, o);
    return t ? {
     ...l,
     code: "body_rejected",
     message: t
    } : null;
   }
   if (a >= 300 && a < 400) {
    const e = N(a, c.location, i);
    return {
     ...l,
     code: "redirect",
     message: e
    };
   }
   const u = (0, s.EI)(t);
   const h = [ `HTTP ${a}`, u === f ? null : `success_codes is ${u}`, A(e, r), $(e, o) ];
   return {
    ...l,
    code: "status",
    message: h.filter(Boolean).join("; ")
   };
  }
  function b(e, {path: t, accepted_values: n}, s) {
   const o = n.map(e => JSON.stringify(e)).join(", ");
   const a = t => [ `HTTP ${e.status}, but ${t}`, $(e, s) ].filter(Boolean).join("; ");
   if (e.cut) return a("the body is too long to be compared with success_body");
   const c = e.body.toString("utf8").trim();
   if (t === void 0) return n.some(e => String(e) === c) ? null : a(`success_body accepts only ${o}`);
   const l = k(c, t);
   if (l === void 0) return a(`the body has no ${t} (success_body accepts ${o})`);
   return n.some(e => e === l) ? null : a(`${t} is ${(0, i.g$)(s((0, r.aB)(l) ?? ""), v) || "another value"} (success_body accepts ${o})`);
  }
  function k(e, t) {
   const n = (0, o.Rr)(t);
   if (n.kind === "error") return;
   const s = (0, o.$I)((0, r.qF)(e), n.path);
   return s.found ? s.value : void 0;
  }
  function $({body: e}, t) {
   const n = (0, i.g$)(t(e.toString("utf8")), v);
   return n === "" ? null : `the receiver said: ${n}`;
  }
  function S(e) {
   return e !== null && m[e] === h;
  }
  function _(e) {
   return g[e] ?? e.replaceAll("_", " ");
  }
  function E({code: e}, t) {
   if (e === "timeout") return a;
   const n = e === "connection_reset" || e === "protocol_error";
   const s = t.protocol === "http:" && l.includes(t.port);
   return n && s ? c : null;
  }
  function A({status: e, body: t}, n) {
   const s = n.url.protocol === "http:" && e === 400;
   if (s && u.test(t.toString("latin1"))) return c;
   const r = n.method === "GET" && n.body.length > 0;
   return r && [ 400, 401, 403 ].includes(e) ? p : m[e];
  }
  function N(e, t, n) {
   const s = t === void 0 ? "" : ` to ${x(t) ?? n.host}`;
   return `HTTP ${e}${s}, and redirects are not followed; write the final URL, or add ${e} to success_codes`;
  }
  function x(e) {
   const [, t] = y.exec(e) ?? [];
   return t?.split("@").at(-1);
  }
 }),
 74: ((e, t, n) => {
  n.d(t, {
   WL: () => p,
   _n: () => A,
   d4: () => g,
   d9: () => w,
   ek: () => m,
   yF: () => I
  });
  var s = n(7598);
  var r = n(4907);
  var o = n(9950);
  var i = n(1570);
  var a = n(9026);
  var c = n(8338);
  var l = n(4061);
  var u = n(2480);
  var f = n(8047);
  var h = n(8290);
  function d(e, t) {
   const {callback_url: n, callback_context: s} = t;
   const {callback_token: o, callback_dispatch: i} = t;
   return {
    ...e,
    ...(0, r.r$)({
     callback_url: n,
     callback_context: s,
     callback_token: o,
     callback_dispatch: i
    })
   };
  }
  function p(e, t) {
   const {lookup: n, secrets: s} = t;
   const r = S("url", () => {
    const t = (0, u.KD)(e.url, n);
    const s = (0, i.m)(t);
    if (s !== null) throw new u.vH(s);
    return new URL(t);
   });
   const a = S("query", () => (0, u.no)(e.query ?? {}, n));
   if (a !== "") r.search = [ r.search, a ].filter(Boolean).join("&");
   const {bytes: c, stored: l} = w(e) ? S("body", () => t.body(e, n)) : v;
   return {
    id: t.id,
    webhook: e.name,
    event: t.event,
    method: e.method,
    url: r,
    shown: (0, u.EK)(e.url) === null ? r.href : `${r.origin}/***`,
    headers: k(e, t, c.length > 0),
    body: c,
    stored: l,
    signatures: e.signature,
    carriesSecret: (0, o.r3)(e).some(({path: e, text: t}) => e[0] !== "body" && e[0] !== "callback" && b(t)),
    keys: e.secret_name.flatMap(e => s.get(e) ?? [])
   };
  }
  function m(e, t = null) {
   const n = y(e);
   return t === null ? `msg_${n}` : `msg_${n.slice(0, 16)}${y(e, t).slice(0, 16)}`;
  }
  function g(e, t) {
   return e.slice(0, 20) === m(t).slice(0, 20);
  }
  function y(e, t = []) {
   const {repository: n, runId: r, attempt: o, chain: i, webhook: a, kind: c, status: l} = e;
   const {sender: u} = e;
   const f = [ n, r, o, i, a, c, l, ...u ? [ u.runId, u.attempt ] : [] ];
   return (0, s.createHash)("sha256").update(JSON.stringify([ ...f, ...t ])).digest("hex").slice(0, 32);
  }
  const v = {
   bytes: Buffer.alloc(0),
   stored: (0, f.gq)("")
  };
  function w({method: e, body: t, payload: n}) {
   const s = e === "GET" || e === "HEAD";
   return !s || t !== void 0 || n !== void 0;
  }
  function b(e) {
   return e.includes("secrets.") && (0, c.S6)(e).some(({name: e}) => (0, l.Gf)(e) !== null);
  }
  function k({headers: e, username: t, password: n}, {id: s, event: r, lookup: o}, i) {
   const a = Object.entries(e).flatMap(([e, t]) => {
    const n = S(`headers.${e}`, () => {
     const e = (0, u.Io)(t, o);
     return e === null ? null : $(e);
    });
    return n === null ? [] : [ [ e.toLowerCase(), n ] ];
   });
   const c = S("username", () => {
    if (t === void 0) return {};
    const e = `${(0, u.S5)(t, o)}:${(0, u.S5)(n ?? "", o)}`;
    return {
     authorization: `Basic ${Buffer.from(e).toString("base64")}`
    };
   });
   return {
    ...i && {
     "content-type": "application/json"
    },
    "user-agent": `webhook-action/${h.x}`,
    ...Object.fromEntries(a),
    ...c,
    "webhook-id": s,
    "webhook-event": r
   };
  }
  function $(e) {
   if (/(?!\t)\p{Cc}/u.test(e)) throw new u.vH("a value has a control character, which a header cannot have; remove it, or encode it with the filter url");
   return e.trim();
  }
  function S(e, t) {
   try {
    return t();
   } catch (t) {
    if (!(t instanceof u.vH)) throw t;
    throw new u.vH(`${e}: ${t.message}`);
   }
  }
  const _ = /^webhook-action\/(?:record|callback)\//;
  function E(e, t) {
   const n = (0, u.GF)(e);
   return {
    bytes: Buffer.from(n),
    stored: (0, f.gq)((0, f.y1)(n, t))
   };
  }
  function A(e) {
   const t = new Map;
   const n = (0, a.$o)(e.secrets);
   const s = (e, s) => {
    const r = t.get(e) ?? E(s(), n);
    t.set(e, r);
    return r;
   };
   return (t, o) => {
    const {body: i, payload: a = "jobserv"} = t;
    if (i !== void 0) return N(i, o, n);
    if (a === "github") return s("github", () => e.event);
    const c = e.payload;
    if (c === null) throw new Error("the build was not read");
    if (a === "jobserv") return s("jobserv", () => d(c, e.keys));
    const l = e => e === void 0 ? null : (0, u.S5)(e, o);
    const f = l(t.dockerhub?.repo_name);
    const h = l(t.dockerhub?.tag);
    const {serverUrl: p, isPrivate: m} = e;
    return s(JSON.stringify([ "dockerhub", f, h ]), () => d((0, r.WP)(c, {
     serverUrl: p,
     isPrivate: m,
     repoName: f,
     tag: h
    }), e.keys));
   };
  }
  function N(e, t, n) {
   if (typeof e !== "string") return {
    bytes: Buffer.from((0, u.GF)((0, u.hF)(e, t))),
    stored: (0, f.gq)((0, u.GF)((0, f.lm)(e, t, n)))
   };
   const s = (0, u.S5)(e, t);
   if (_.test(s)) throw new u.vH("it begins like a text that this action signs itself; begin it differently");
   return {
    bytes: Buffer.from(s),
    stored: (0, f.gq)((0, f.UL)(e, t, n))
   };
  }
  const x = 8;
  const O = /^[a-z]{1,10}$/;
  const C = /^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
  function I(e, {headers: t}, n) {
   const s = e.username === void 0 ? [] : [ t.authorization ];
   const r = n.get((0, u.EK)(e.url) ?? "");
   return [ ...r === void 0 ? [] : T(new URL(r)), ...s.flatMap(e => e?.replace(/^Basic /, "") ?? []) ];
  }
  function T({pathname: e, search: t, searchParams: n}) {
   const s = e.slice(1);
   const r = t.slice(1);
   const o = [ e + t, e, t ];
   const i = r.split("&").map(e => e.slice(e.indexOf("=") + 1));
   const a = [ ...s.split("/"), ...i ];
   const c = [ s + t, s, r, ...a.flatMap(e => [ e, M(e) ]), ...n.values() ];
   return [ ...new Set([ ...o, ...c.filter(j) ]) ].filter(e => e !== "" && e !== "/");
  }
  function j(e) {
   return e.length >= x && !O.test(e) && !C.test(e);
  }
  function M(e) {
   try {
    return decodeURIComponent(e);
   } catch {
    return e;
   }
  }
 }),
 7125: ((e, t, n) => {
  n.d(t, {
   t: () => a,
   v: () => u
  });
  var s = n(1261);
  const r = 6e4;
  const o = .2;
  const i = [ "dns_error", "connection_refused", "connection_reset", "timeout", "tls_error", "protocol_error", "truncated" ];
  function a(e) {
   const {failure: t, now: n} = e;
   if (t.status === 410) return {
    kind: "stop",
    reason: "the receiver says that it is gone"
   };
   if (!f(t)) return {
    kind: "stop",
    reason: null
   };
   if (e.retryOnlyIfUndelivered && h(t)) return {
    kind: "stop",
    reason: "it may have arrived, and is not sent again unless idempotent is true"
   };
   const i = (0, s.Vs)(e.retryAfter, n) ?? 0;
   if (i > r) {
    const e = new Date(n + i).toISOString();
    return {
     kind: "stop",
     reason: `the receiver asks to come back in ${Math.ceil(i / 1e3)} s, at ${e}`
    };
   }
   const a = e.retryDelaysSeconds[e.attempt - 1];
   if (a === void 0) return {
    kind: "stop",
    reason: null
   };
   const c = Math.max(a * 1e3, i) * (1 + o * e.random);
   return {
    kind: "retry",
    delayMs: Math.min(Math.ceil(c), s._o)
   };
  }
  const c = [ "dns_error", "connection_refused", "tls_error", "blocked" ];
  const l = [ 301, 307, 308 ];
  function u(e) {
   const {status_code: t, error: n} = e;
   if (n === null || c.includes(n)) return false;
   if (n === "redirect") return !l.includes(t);
   if (n !== "status") return true;
   const s = t !== null && t >= 400 && t < 500;
   const r = "status";
   const o = {
    code: r,
    status: t,
    connected: true,
    permanent: false
   };
   return h(o) && !(s && !f(o));
  }
  function f({code: e, status: t, permanent: n}) {
   if (n) return false;
   if (e !== "status") return i.includes(e);
   if (t === null) return false;
   return [ 408, 425, 429 ].includes(t) || t >= 500 && t < 600;
  }
  function h({code: e, status: t, connected: n}) {
   return e === "status" ? t !== 429 && t !== 503 : n;
  }
 }),
 1243: ((e, t, n) => {
  n.d(t, {
   q: () => s,
   x: () => ConfigError
  });
  class ConfigError extends Error {
   problems;
   hidden;
   constructor(e, t = 0) {
    const n = typeof e === "string" ? [ {
     message: e
    } ] : e;
    const r = t > 0 ? [ `and ${t} more like these` ] : [];
    super([ ...n.map(s), ...r ].join("\n"));
    this.problems = n;
    this.hidden = t;
   }
  }
  function s({file: e, line: t, path: n, message: s}) {
   const r = [ t && e ? `${e}:${t}` : e, n ];
   const o = r.filter(e => e).join(" ");
   return o ? `${o}: ${s}` : s;
  }
 }),
 6733: ((e, t, n) => {
  n.d(t, {
   xP: () => f
  });
  var s = n(7728);
  var r = n(6834);
  var o = n(9573);
  const i = 3e4;
  const a = 6e4;
  const c = 32 * 1024 * 1024;
  const l = 3;
  const u = 100;
  function f(e) {
   const t = T(e.apiUrl);
   let n;
   const s = () => {
    n ??= h(e, t);
    return n;
   };
   return {
    async request(e, t) {
     const {request: n} = await s();
     return k(await n(e, {
      ...t
     }));
    },
    async* pages(e, n, {keys: r = [], most: o}) {
     const {paginate: i} = await s();
     let a = null;
     let c = 0;
     let l = 0;
     for (;;) {
      const s = i.iterator(String(e), {
       ...n,
       per_page: u,
       limit: u,
       page: c + 1
      });
      for await (const n of s) {
       c += 1;
       const s = k(n);
       const i = x(s, r, `${e} page ${c}`);
       l += i.items.length;
       if (i.total !== null) a = Math.max(a ?? 0, i.total);
       const f = C(s);
       const h = s.headers.link === void 0 && a === null ? i.items.length >= u : f !== null || l < (a ?? 0);
       const d = i.items.length > 0 && h;
       yield {
        items: i.items,
        total: a,
        more: d
       };
       if (!d || c >= o) return;
       if (f === null || !I(t, f)) break;
      }
     }
    },
    async download(n, r, o) {
     const {request: i} = await s();
     const a = $(e, t, {
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
     return k(c).body;
    }
   };
  }
  async function h(e, t) {
   const {token: n, userAgent: s, log: r} = e;
   const o = {
    debug: r.debug,
    info: r.debug,
    warn: r.info,
    error: r.debug
   };
   const i = await d();
   const a = i(n, {
    baseUrl: t.href.replace(/\/+$/, ""),
    userAgent: s,
    ...n === "" && {
     auth: "none",
     authStrategy: p
    },
    log: o,
    request: {
     fetch: $(e, t, {
      download: false,
      maxBytes: c
     }),
     log: o,
     parseSuccessResponseBody: false
    }
   });
   a.hook.wrap("request", m(e));
   return a;
  }
  async function d() {
   const {GITHUB_EVENT_PATH: e} = process.env;
   delete process.env.GITHUB_EVENT_PATH;
   try {
    const e = await Promise.resolve().then(n.bind(n, 1950));
    return e.getOctokit;
   } finally {
    if (e !== void 0) process.env.GITHUB_EVENT_PATH = e;
   }
  }
  function p() {
   return {
    hook: (e, t) => e(t)
   };
  }
  class Content {
   body;
   json;
   constructor(e) {
    this.body = e;
    this.json = (0, r.qF)(e.toString());
   }
  }
  class FailedExchange extends Error {
   call;
   outcome;
   constructor(e, t) {
    super(`${e}: ${E(t)}`);
    this.call = e;
    this.outcome = t;
   }
  }
  function m(e) {
   const {clock: t, signal: n, log: s} = e;
   return async (r, i) => {
    const c = i.method === "GET" ? "GET" : "POST";
    const l = t.now();
    for (let u = 0, f = 0; ;u++) try {
     const e = await r(i);
     return {
      ...e,
      data: b(e, i)
     };
    } catch (r) {
     const {call: i, outcome: h} = g(r);
     const d = t.now();
     const p = (0, o.nl)({
      method: c,
      outcome: h,
      retries: u,
      now: d
     });
     f += p ?? 0;
     const m = h.kind === "response" && (0, o.a5)(h);
     const y = !m && d - l + (p ?? 0) > a;
     if (p === null || y || f > a) return w(i, h, e);
     s.info(`${i}: ${E(h)}, asked again in ${p / 1e3} s`);
     await t.sleep(p, n);
    }
   };
  }
  function g(e) {
   const t = e instanceof Error ? e.cause : null;
   if (t instanceof FailedExchange) return t;
   throw t instanceof o.hD ? t : e;
  }
  const y = [ "dns_error", "connection_refused", "connection_reset", "timeout" ];
  function v(e, {code: t, message: n}, s) {
   if (!y.includes(t)) return `${e} got no answer: ${n} (${t})`;
   const [r] = n.split("; ", 1);
   const {host: o} = new URL(e.slice(e.indexOf(" ") + 1));
   const i = o === new URL(s).host;
   const a = t === "dns_error" ? `this runner cannot resolve ${i ? "the host of GITHUB_API_URL" : o}: check the runner's DNS and proxy` : `this runner cannot reach ${i ? "the API" : o}: check the runner's network and proxy`;
   return `${e} got no answer: ${r} (${t}); ${a}`;
  }
  function w(e, t, {redact: n, apiUrl: s}) {
   if (t.kind === "failure") throw new o.hD(v(e, t, s), t.status, {
    code: t.code
   });
   const {status: r, headers: i, body: a} = t;
   if (r === 304) return {
    status: r,
    headers: i,
    url: "",
    data: new Content(a)
   };
   throw new o.hD((0, o.fm)(e, t, n), r, {
    isMissingRoute: (0, o.w1)(t),
    said: (0, o.a5)(t) ? null : (0, o.bD)(t, n)
   });
  }
  function b({status: e, headers: t, url: n, data: s}, {method: r, headers: {accept: i}, request: a}) {
   const c = new Content(Buffer.isBuffer(s) ? s : Buffer.alloc(0));
   if (a.isDownload === true) return c;
   const l = c.json !== void 0 || c.body.length === 0;
   if (l || r !== "GET" || /\braw\b/.test(String(i))) return c;
   const u = t["content-type"] ?? "no content type";
   throw new o.hD(`${r} ${n} was answered ${e} without JSON (${u}); GITHUB_API_URL must be the API's own URL`, e);
  }
  function k(e) {
   const {status: t, headers: n, data: s} = e;
   if (!(s instanceof Content)) throw new o.hD("the API answered 409 (conflict) instead of a list", 409);
   const r = Object.entries(n).map(([e, t]) => [ e, String(t) ]);
   const {json: i, body: a} = s;
   return {
    status: t,
    headers: Object.fromEntries(r),
    json: i,
    body: a
   };
  }
  function $(e, t, {download: n, maxBytes: s}) {
   const {request: r, signal: a, log: c} = e;
   return async (u, f) => {
    const {method: h, headers: d, body: p} = f;
    let m = j(t, u);
    if (m.pathname.includes("/contents/")) m.pathname = m.pathname.replaceAll("%2F", "/");
    for (let u = 0; ;u++) {
     const f = m.origin === t.origin;
     const g = n ? m.origin + m.pathname : m.href;
     const y = `${h} ${g}`;
     const v = {
      url: m,
      method: h,
      headers: f ? d : {
       "user-agent": e.userAgent
      },
      body: p === void 0 ? null : Buffer.from(p),
      timeoutMs: i,
      maxBytes: s,
      refuses: () => null,
      keepAlive: h === "GET",
      signal: a
     };
     const w = await r(v);
     c.debug(`${y}: ${E(w)}`);
     if (w.kind === "failure") throw new FailedExchange(y, w);
     const {status: b} = w;
     if (b >= 200 && b < 300) return _(y, m, w, s);
     const {location: k} = w.headers;
     const $ = h === "GET" && u < l;
     if (A(b) && k && $) m = S(t, new URL(k, m), n); else if (f || b >= 500) throw new FailedExchange(y, w); else throw new o.hD(`${y} was answered ${b}`, b);
    }
   };
  }
  function S(e, t, n) {
   const s = t.protocol === "https:" || t.protocol === e.protocol;
   return n && s ? t : j(e, t.href);
  }
  function _(e, t, {status: n, headers: s, body: r, cut: i}, a) {
   if (i) throw new o.hD(`${e} was answered with more than ${a} bytes`, n);
   return {
    status: n,
    url: t.href,
    headers: new Map(Object.entries(s)),
    body: r
   };
  }
  function E(e) {
   const t = e.kind === "response" ? e.status : e.code;
   return `${t} in ${Math.round(e.durationMs)} ms`;
  }
  function A(e) {
   return [ 301, 302, 307, 308 ].includes(e);
  }
  const N = s.NpB(s.g1P(s.YjP(), s.L5J()), {});
  function x({status: e, json: t}, n, r) {
   const i = s.qgA(N, t);
   const a = [ t, ...n.map(e => i[e]) ].find(Array.isArray);
   if (a === void 0) throw new o.hD(`${r} was answered ${e} without a list`, e);
   const c = i.total_count ?? null;
   if (c !== null && !O(c)) throw new o.hD(`${r} has a total_count that is no count`, e);
   return {
    items: a,
    total: c
   };
  }
  function O(e) {
   return Number.isSafeInteger(e) && Number(e) >= 0;
  }
  function C({headers: {link: e}}) {
   return /<([^<>]+)>;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
  }
  function I(e, t) {
   return URL.canParse(t) && new URL(t).origin === e.origin;
  }
  function T(e) {
   if (URL.canParse(e)) {
    const t = new URL(e);
    if (/^https?:$/.test(t.protocol)) return t;
   }
   throw new o.hD(`GITHUB_API_URL is "${e}"; it must be an http(s) URL`, null);
  }
  function j(e, t) {
   const n = t.startsWith("/") ? e.href.replace(/\/+$/, "") + t : t;
   const s = URL.canParse(n) ? new URL(n) : null;
   if (s?.origin === e.origin) return s;
   throw new o.hD(`${s?.origin ?? n} is not the API (${e.origin}); the token stays here`, null);
  }
 }),
 9573: ((e, t, n) => {
  n.d(t, {
   IZ: () => y,
   a5: () => h,
   bD: () => b,
   dg: () => g,
   fm: () => w,
   hD: () => ApiError,
   nl: () => f,
   uo: () => S,
   w1: () => k
  });
  var s = n(5432);
  var r = n(6834);
  var o = n(1627);
  var i = n(1261);
  class ApiError extends Error {
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
  }
  const a = 5;
  const c = 1e3;
  const l = 6e4;
  const u = [ "cancelled", "blocked", "tls_error" ];
  function f(e) {
   const {method: t, outcome: n, retries: r, now: o} = e;
   const l = s.Qs[r];
   const f = l === void 0 ? null : l * 1e3;
   if (n.kind === "failure") {
    const e = t === "GET" || !n.connected;
    return e && !u.includes(n.code) ? f : null;
   }
   if (h(n)) {
    if (r >= a) return null;
    const e = d(n, o);
    return e === null ? f : Math.max(e, c);
   }
   if (n.status < 500 || t !== "GET" || f === null) return null;
   return Math.max(f, (0, i.Vs)(n.headers["retry-after"], o) ?? 0);
  }
  function h(e) {
   if (e.status === 429) return true;
   if (e.status !== 403) return false;
   return e.headers["retry-after"] !== void 0 || e.headers["x-ratelimit-remaining"] === "0" || p(e);
  }
  function d(e, t) {
   const n = (0, i.Vs)(e.headers["retry-after"], t);
   if (n !== null) return n;
   const {headers: s} = e;
   const r = Number(s["x-ratelimit-reset"]);
   if (s["x-ratelimit-remaining"] === "0" && r > 0) return Math.max(0, r * 1e3 - t);
   return p(e) ? l : null;
  }
  function p(e) {
   return /rate limit/i.test(e.body.subarray(0, 4096).toString());
  }
  const m = 500;
  function g(e) {
   return e instanceof ApiError && (e.status === null || e.status >= m);
  }
  function y({log: e, redact: t, signal: n}, s) {
   let r = false;
   return async () => {
    try {
     await s();
    } catch (s) {
     if (!(s instanceof Error && g(s)) || n.aborted) throw s;
     if (!r) e.warning(`${t(s.message)}; it is asked again until the time is over`);
     r = true;
    }
   };
  }
  const v = 200;
  function w(e, t, n) {
   const s = b(t, n);
   const r = `${e} was answered ${t.status}${s && ` (${s})`}`;
   if (h(t)) return `${r}: the rate limit is used up ${N(t)}; run this job again then`;
   switch (t.status) {
   case 401:
    return `${r}: github-token is not valid here; leave it at its default or give a token of this server`;

   case 403:
   case 404:
    return `${r}: ${k(t) ? $(e) : _(e, t)}`;

   default:
    return t.status >= 500 && e.startsWith("GET ") ? `${r}: the server has trouble; run this job again` : r;
   }
  }
  function b(e, t) {
   return (0, o.xv)(t(x(e)), v);
  }
  function k({status: e, headers: t}) {
   return e === 404 && /^text\/plain\b/.test(t["content-type"] ?? "");
  }
  function $(e) {
   return /\/repos\/[^/]+\/[^/]+\/dispatches$/.test(e) ? "the server has no repository_dispatch; start a workflow instead, at .../actions/workflows/FILE/dispatches" : "the server has no such API";
  }
  function S(e) {
   return /\/api\/v1(\/|$)/.test(e) ? "contents" : "statuses";
  }
  function _(e, t) {
   const n = E(t.headers["x-accepted-github-permissions"] ?? "") ?? A(e);
   return n === null ? "give github-token the permission for it" : `add "permissions: ${n}" to the job; another repository needs a token of its own in github-token`;
  }
  function E(e) {
   const [t = ""] = e.split(";");
   const n = t.split(",").map(e => e.trim());
   const s = n.flatMap(e => {
    const [, t, n] = /^([a-z_]+)=(read|write)$/.exec(e) ?? [];
    return t && n ? [ `${t.replaceAll("_", "-")}: ${n}` ] : [];
   });
   return s.length > 0 ? s.join(", ") : null;
  }
  function A(e) {
   const [t] = e.split(" ");
   const n = t === "GET" ? "read" : "write";
   if (/\/actions\//.test(e)) return `actions: ${n}`;
   if (/\/contents(\/|\?|$)|\/dispatches$/.test(e)) return `contents: ${n}`;
   if (/\/status(es)?(\/|\?|$)/.test(e)) return `${S(e)}: ${n}`;
   return null;
  }
  function N({headers: e}) {
   const t = e["retry-after"];
   if (t) return /^\d+$/.test(t) ? `for ${t} s` : `until ${t}`;
   const n = Number(e["x-ratelimit-reset"]);
   return n > 0 && n < 1e10 ? `until ${(0, i.fU)(n * 1e3)}` : "for a minute or more";
  }
  function x(e) {
   const t = (0, r.qF)(e.body.toString());
   return (0, r.e0)((0, r.eC)(t, "message")) ?? "";
  }
 }),
 7882: ((e, t, n) => {
  n.d(t, {
   Cy: () => c,
   NU: () => f,
   Oi: () => o,
   Sr: () => i,
   en: () => a,
   ke: () => d,
   qY: () => l,
   sL: () => h,
   yJ: () => u
  });
  var s = n(1243);
  var r = n(6834);
  const o = "OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";
  function i(e) {
   const [, t, n, s, r] = /^([^:]+):([^@]+)(?:(@)(.*))?$/.exec(e.trim()) ?? [];
   if (t === void 0 || n === void 0) return null;
   if (!a(t)) return null;
   if (n.split("/").some(e => /^\.{0,2}$/.test(e))) return null;
   if (s !== void 0 && !r) return null;
   return {
    repository: t,
    path: n,
    ref: r ?? null
   };
  }
  function a(e) {
   return /^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e);
  }
  function c(e) {
   const {repository: t, path: n, ref: s} = e;
   return `${t}:${n}${s === null ? "" : `@${s}`}`;
  }
  function l({text: e, json: t}, n) {
   if (Array.isArray(t)) throw u(n);
   const o = (0, r.eC)(t, "type");
   if (typeof o !== "string" || !(0, r.eC)(t, "sha")) return e;
   const i = (0, r.eC)(t, "content");
   if ((0, r.eC)(t, "encoding") === "base64" && typeof i === "string") return Buffer.from(i, "base64").toString("utf8");
   throw new s.x(`${n} is a ${o} that the API gives no content of; write the path of a file of 1 MiB at most`);
  }
  function u(e) {
   return new s.x(`${e} is a directory; write the path of a file`);
  }
  function f(e) {
   const [t = "", ...n] = e.split("/");
   return {
    owner: t,
    repo: n.join("/")
   };
  }
  async function h(e, {repository: t, branch: n, sha: s}) {
   const o = f(t);
   const {json: i} = await e.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...o,
    branch: n
   });
   const a = (0, r.eC)(i, "commit");
   const c = (0, r.eC)(a, "sha") ?? (0, r.eC)(a, "id");
   if (c === s) return true;
   if (typeof c !== "string") return false;
   const l = await e.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...o,
    basehead: `${c}...${s}`,
    per_page: 1
   });
   const u = (0, r.eC)(l.json, "status");
   return u === "behind" || u === "identical";
  }
  async function d(e, {repository: t, tag: n, sha: s}) {
   const o = f(t);
   const i = await e.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...o,
    ref: `tags/${n}`
   });
   const a = (0, r.eC)(i.json, "object");
   const c = (0, r.eC)(a, "sha");
   if ((0, r.eC)(a, "type") !== "tag" || typeof c !== "string") return c === s;
   const l = await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
    ...o,
    tag_sha: c
   });
   return (0, r.eC)((0, r.eC)(l.json, "object"), "sha") === s;
  }
 }),
 5829: ((e, t, n) => {
  n.d(t, {
   J8: () => S,
   V4: () => M,
   nd: () => A,
   k8: () => x,
   sm: () => _,
   x5: () => N
  });
  var s = n(7030);
  var r = n(1243);
  const o = y("100.100.100.200/32", "168.63.129.16/32", "169.254.169.254/32", "169.254.170.2/32", "169.254.170.23/32", "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128");
  const i = y("169.254.0.0/16", "fe80::/10");
  const a = y("127.0.0.0/8", "::1/128");
  const c = y("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
  const l = y("fc00::/7");
  const u = y("0.0.0.0/0", "2000::/3");
  const f = y("0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");
  function h(e) {
   const t = w(e);
   if (t === null || v(o(), t)) return "special";
   if (v(a(), t)) return "loopback";
   if (v(c(), t)) return "private";
   if (v(l(), t)) return "unique_local";
   return v(u(), t) && !v(f(), t) ? "public" : "special";
  }
  function d(e) {
   const t = w(e);
   if (t === null) return null;
   if (v(o(), t)) return "metadata";
   return v(i(), t) ? "link_local" : null;
  }
  function p(e) {
   const [, t = "", n] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e) ?? [];
   const r = (0, s.isIP)(t);
   if (r === 0) return null;
   const o = r === 4 ? 32 : 128;
   const i = n === void 0 ? o : Number(n);
   if (i > o) return null;
   const a = w(t);
   if (a === null) return null;
   const c = r === 6 && a.family === "ipv4";
   if (c && i < 96) return null;
   const {family: l} = a;
   const u = new s.BlockList;
   u.addSubnet(a.text, c ? i - 96 : i, l);
   return {
    list: u,
    family: l
   };
  }
  function m(e, {list: t, family: n}) {
   const s = w(e);
   return s?.family === n && v(t, s);
  }
  function g(e) {
   const t = w(e);
   if (t === null) return e;
   if (t.family === "ipv4") return t.text;
   const [n, s] = t.text.split("::").map(e => e.split(":").filter(e => e !== ""));
   if (n === void 0 || s === void 0) return t.text;
   const r = Array.from({
    length: 8 - n.length - s.length
   }, () => "0");
   return [ ...n, ...r, ...s ].join(":");
  }
  function y(...e) {
   let t;
   return () => {
    if (t !== void 0) return t;
    t = new s.BlockList;
    for (const n of e) {
     const [e = "", s] = n.split("/");
     const r = e.includes(":") ? "ipv6" : "ipv4";
     t.addSubnet(e, Number(s), r);
    }
    return t;
   };
  }
  function v(e, {text: t, family: n}) {
   return e.check(t, n);
  }
  function w(e) {
   const [t = ""] = e.split("%");
   const n = (0, s.isIP)(t);
   if (n === 4) return {
    text: t,
    family: "ipv4"
   };
   if (n === 6) {
    const e = new URL(`http://[${t}]`).hostname.slice(1, -1);
    const n = b(e);
    return n === null ? {
     text: e,
     family: "ipv6"
    } : {
     text: n,
     family: "ipv4"
    };
   }
   if (!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t)) return null;
   const r = `http://${t}`;
   const o = URL.canParse(r) ? new URL(r).hostname : "";
   return (0, s.isIP)(o) === 4 ? {
    text: o,
    family: "ipv4"
   } : null;
  }
  function b(e) {
   const [, t, n] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(e) ?? [];
   if (t === void 0 || n === void 0) return null;
   return [ t, n ].map(e => Number.parseInt(e, 16)).flatMap(e => [ e >> 8, e & 255 ]).join(".");
  }
  var k = n(1570);
  const $ = [ "https", "http" ];
  const S = [ "POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS" ];
  function _(e) {
   const t = E({
    schemes: e.allowedSchemes,
    methods: e.allowedMethods,
    hosts: e.allowedHosts
   });
   if ("allowlist" in t) return t.allowlist;
   throw new r.x(t.errors.map(e => ({
    message: e
   })));
  }
  function E(e) {
   const t = [];
   const n = e.schemes.map(e => e.toLowerCase());
   const s = e.methods.map(e => e.toUpperCase());
   const r = [];
   for (const [s, r] of n.entries()) {
    if ($.includes(r)) continue;
    const n = e.schemes[s];
    t.push(`allowed-schemes: "${n}" is unknown: write https or http.`);
   }
   for (const [n, r] of s.entries()) {
    if (S.includes(r)) continue;
    const s = e.methods[n];
    const o = F(S);
    t.push(`allowed-methods: "${s}" is unknown: write ${o}.`);
   }
   for (const n of e.hosts) {
    const e = J(n);
    if ("kind" in e) r.push(e); else t.push(`allowed-hosts: "${n}" ${e.error}.`);
   }
   if (t.length > 0) return {
    errors: t
   };
   return {
    allowlist: {
     schemes: n,
     methods: s,
     hosts: r
    }
   };
  }
  function A(e, t) {
   const n = O(t);
   const s = e.hosts.filter(e => C(e, t));
   const r = s.filter(e => e.scheme !== void 0);
   const o = r.length > 0 && j({
    ...e,
    hosts: r
   }, t) === null;
   return {
    schemes: o ? [ ...e.schemes, n ] : e.schemes,
    methods: e.methods,
    hosts: s
   };
  }
  function N(e, t, n) {
   const s = A(e, t);
   const r = I(s, O(t));
   if (r !== null && !$.includes(O(t))) return r;
   const o = [ r, T(s, n.toUpperCase()), (0, k.E)(t) ?? j(s, t) ].filter(e => e !== null);
   return o.length > 0 ? o.join(" ") : null;
  }
  async function x(e, {url: t, method: n}, s) {
   const r = N(e, t, n);
   if (r === null) return null;
   const o = A(e, t);
   if (!$.includes(O(t)) || (0, k.E)(t) !== null || j(o, t) !== null) return r;
   const i = M(o, t.hostname);
   const a = (await s(t)).map(i).find(e => e !== null);
   return a === void 0 ? r : `${r} ${a}`;
  }
  function O({protocol: e}) {
   return e.slice(0, -1);
  }
  function C({scheme: e, port: t}, n) {
   if (e === void 0) return true;
   return e === O(n) && (t === null || t === (n.port || Y[e]));
  }
  function I({schemes: e}, t) {
   if (e.includes(t)) return null;
   const n = $.includes(t) ? `, or add ${t} to allowed-schemes` : "";
   return `The scheme "${t}" is not allowed: use ${F(e)}${n}.`;
  }
  function T({methods: e}, t) {
   if (e.includes(t)) return null;
   return `The method "${t}" is not allowed: use ${F(e)}, or add ${t} to allowed-methods.`;
  }
  function j(e, t) {
   const n = W(t.hostname);
   return (0, s.isIP)(n) > 0 ? q(e, n) : R(e, n);
  }
  function M(e, t) {
   const n = W(t);
   if ((0, s.isIP)(n) > 0) return t => q(e, t);
   const r = D(e, n);
   const o = B(e, n);
   return t => {
    const s = h(t);
    const i = d(t);
    const a = `${n} has the ${L[s]} address ${t}`;
    switch (s) {
    case "public":
     return null;

    case "private":
    case "unique_local":
     if (r || o) return null;
     return `${a}: add ${n} to allowed-hosts to allow it.`;

    case "loopback":
     if (r) return null;
     return `${a}: add ${n} to allowed-hosts to allow it.`;

    case "special":
     if (r && U(e, t)) return null;
     if (i !== null) return `${n} has the address ${g(t)}, which is ${P[i]}: write another host.`;
     return `${a}: add ${r ? "" : `${n} and `}${g(t)} to allowed-hosts to allow it.`;
    }
   };
  }
  const L = {
   public: "public",
   loopback: "loopback",
   private: "private",
   unique_local: "unique-local",
   special: "special-purpose"
  };
  const P = {
   metadata: "a cloud's metadata service",
   link_local: "link-local"
  };
  function q(e, t) {
   if (U(e, t)) return null;
   const n = d(t);
   if (n !== null) return `The address ${g(t)} is ${P[n]}: write another address.`;
   const s = h(t);
   const r = `add ${g(t)} to allowed-hosts to allow it`;
   if (s !== "public") return `The address ${t} is ${L[s]}: ${r}.`;
   const o = e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
   return o ? null : `The host "${t}" is not allowed: ${r}.`;
  }
  function R(e, t) {
   if (!V(t)) return `The host "${t}" is not a name: write one such as example.com.`;
   if (D(e, t)) return null;
   const n = `add ${t} to allowed-hosts to allow it`;
   if (t === "localhost" || t.endsWith(".localhost")) return `The host "${t}" is this machine: ${n}.`;
   const s = B(e, t) || e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
   return s ? null : `The host "${t}" is not allowed: ${n}.`;
  }
  function U(e, t) {
   return e.hosts.some(e => e.kind === "range" && m(t, e.range));
  }
  function D(e, t) {
   return e.hosts.some(e => e.kind === "name" && e.name === t);
  }
  function B(e, t) {
   const n = t.slice(t.indexOf(".") + 1);
   return e.hosts.some(e => e.kind === "wildcard" && e.parent === n);
  }
  function F(e) {
   return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
  }
  const Y = {
   https: "443",
   http: "80"
  };
  const K = 253;
  const H = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
  function J(e) {
   if (e.toLowerCase() === "public") return {
    kind: "public"
   };
   if (e.startsWith("/")) return z(e);
   if (e.startsWith("*")) return Q(e);
   const t = p(e.replace(/^\[([^/]*)\]$/, "$1"));
   if (t !== null) return {
    kind: "range",
    range: t
   };
   if (e.includes("://")) return G(e);
   const [, n] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e) ?? [];
   if (n !== void 0) return {
    error: `has a port: write ${n}, which allows every port`
   };
   if (/^[\da-f.:]+\/[^/]*$/i.test(e)) return {
    error: "is not a CIDR range: write one such as 10.0.0.0/8"
   };
   const r = X(e);
   if (r === null) return {
    error: `is not a host: ${H}`
   };
   if ((0, s.isIP)(r) > 0) return {
    error: `is an IP address: write ${r}`
   };
   return {
    kind: "name",
    name: r
   };
  }
  function G(e) {
   const [, t = "", n, s = null] = /^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e) ?? [];
   if (n === void 0 || n.toLowerCase() === "public") return {
    error: `is a URL: write its host alone${Z(e)}`
   };
   const r = J(n);
   return "error" in r ? r : {
    ...r,
    scheme: t.toLowerCase(),
    port: s
   };
  }
  function W(e) {
   return e.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  }
  function V(e) {
   return e.length <= K && !e.split(".").includes("");
  }
  function z(e) {
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
  function Q(e) {
   if (e === "*") return {
    error: `is too wide: ${H}`
   };
   const t = e.startsWith("*.") ? X(e.slice(2)) : null;
   if (t === null || (0, s.isIP)(t) > 0 || !t.includes(".")) return {
    error: "is not a host: write *. and two labels or more, as *.example.com"
   };
   return {
    kind: "wildcard",
    parent: t
   };
  }
  function X(e) {
   if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)) return null;
   if (!URL.canParse(`http://${e}/`)) return null;
   const t = W(new URL(`http://${e}/`).hostname);
   return /^[a-z\d_-]+$/.test(t.replaceAll(".", "")) && V(t) ? t : null;
  }
  function Z(e) {
   const t = URL.canParse(e) ? new URL(e).hostname : "";
   return t === "" ? "" : `, ${t}`;
  }
 }),
 4651: ((e, t, n) => {
  n.d(t, {
   trustedCertificates: () => c
  });
  var s = n(7598);
  var r = n(3024);
  var o = n(1692);
  var i = n(1243);
  const a = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
  function c(e) {
   const t = e.match(a) ?? [];
   const n = e.split("-----BEGIN").length - 1;
   if (t.length === 0 || t.length !== n || !t.every(l)) throw new i.x("input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----");
   return [ ...new Set([ ...u(), ...t ]) ];
  }
  function l(e) {
   try {
    return new s.X509Certificate(e).ca !== void 0;
   } catch {
    return false;
   }
  }
  function u() {
   if (typeof o.getCACertificates === "function") return [ ...o.getCACertificates("default"), ...o.getCACertificates("system"), ...o.getCACertificates("extra") ];
   const e = process.env.NODE_EXTRA_CA_CERTS;
   return [ ...o.rootCertificates, ...e ? [ (0, r.readFileSync)(e, "utf8") ] : [] ];
  }
 }),
 6507: ((t, n, s) => {
  s.d(n, {
   u: () => h
  });
  const r = e(import.meta.url)("node:dns");
  var o = s(7067);
  var i = s(7030);
  var a = s(4668);
  var c = s(4730);
  const l = 64;
  const u = 407;
  const f = Buffer.alloc(0);
  function h(e) {
   (0, c.EI)(process.env);
   const t = e.resolve ?? (e => r.promises.lookup(e, {
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
   const o = async (e, t) => {
    const r = (0, c.iJ)(e);
    const o = `${e.protocol} ${t} ${r?.href ?? ""}`;
    const i = t ? l : 1 / 0;
    const a = {
     keepAlive: t,
     maxSockets: i,
     ...n
    };
    const u = e.protocol === "https:";
    const f = s.get(o) ?? await (r ? (0, c.w7)(r, u, a) : d(u, a));
    const h = s.get(o) ?? f;
    s.set(o, h);
    return h;
   };
   return {
    async request(e) {
     const {url: n, keepAlive: s, timeoutMs: r} = e;
     const i = await o(n, s);
     const a = await p(e, i, t, r);
     const c = r - a.result.durationMs;
     if (!a.stale || c <= 0) return a.result;
     const l = await o(n, false);
     const {result: u} = await p(e, l, t, c);
     const {started: f, durationMs: h} = a.result;
     return {
      ...u,
      started: f,
      durationMs: h + u.durationMs
     };
    },
    async addresses(e, {timeoutMs: n, signal: s}) {
     if ((0, c.S7)(e)) return [];
     const r = AbortSignal.any([ s, AbortSignal.timeout(n) ]);
     const o = new Promise(e => {
      y(r, () => e([]));
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
  async function d(e, t) {
   const {Agent: n, request: r} = e ? await Promise.resolve().then(s.t.bind(s, 4708, 19)) : o;
   return {
    request: r,
    agent: new n(t),
    isProxy: false
   };
  }
  function p(e, t, n, s) {
   const {promise: r, resolve: o} = m();
   const {url: c, signal: l, timeoutMs: h, maxBytes: d} = e;
   const p = c.protocol === "https:";
   const g = Date.now();
   const v = performance.now();
   let b = false;
   let _ = false;
   let O = false;
   let C = null;
   let I = null;
   let T = null;
   const j = () => Math.round(performance.now() - v);
   const M = (e, t) => {
    if (b) return;
    b = true;
    clearTimeout(q);
    R();
    const n = e.kind === "failure" && e.code === "connection_reset" && T?.reusedSocket === true && !O;
    o({
     result: e,
     stale: n
    });
    if (!t) T?.destroy();
   };
   const L = (e, t, n = false) => {
    const s = {
     code: e,
     message: t,
     status: C,
     connected: _,
     permanent: n,
     started: g
    };
    M({
     kind: "failure",
     ...s,
     durationMs: j()
    }, false);
   };
   const P = () => L("cancelled", "the step was cancelled");
   const q = setTimeout(() => L("timeout", `no complete response within ${h} ms`), s);
   const R = y(l, P);
   if (l.aborted) P();
   const U = t => {
    const n = t ? e.refuses(t) : null;
    if (n !== null) L("blocked", n, true);
    return n !== null;
   };
   const D = c.hostname.replace(/^\[|\]$/g, "");
   if (i.isIP(D)) U(D);
   if (b) return r;
   try {
    T = t.request(c, {
     agent: t.agent,
     method: e.method,
     headers: E(e),
     lookup: w(n, e.refuses)
    });
   } catch (e) {
    L("protocol_error", (0, a.gJ)(e), true);
    return r;
   }
   T.on("socket", e => {
    const n = T?.reusedSocket === true && !t.isProxy;
    if (n && U(e.remoteAddress)) return;
    e.prependOnceListener("data", e => {
     O = true;
     if (!x(e)) L("protocol_error", "the response is not HTTP");
    });
    if (S(e)) _ = true; else e.once(k(e) ? "secureConnect" : "connect", () => {
     _ = true;
    });
    if (k(e)) e.prependOnceListener("secure", () => {
     I = $(e);
    });
   });
   const B = e => {
    const {code: t, permanent: n} = (0, a.fe)(e);
    L(t, (0, a.gJ)(e, I), n);
   };
   T.on("error", B);
   T.on("upgrade", (e, t) => {
    t.destroy();
    L("protocol_error", "the response switches protocols (101)");
   });
   T.on("response", e => {
    const {statusCode: n = 0, headers: s} = e;
    const r = t.isProxy && !p;
    if (r && n === u) {
     _ = false;
     return B(new a.T6(n));
    }
    C = n;
    _ = true;
    const o = N(e);
    if (o !== null) return L("protocol_error", o);
    const i = [];
    let c = 0;
    const l = e => {
     const t = c === 0 ? f : Buffer.concat(i).subarray(0, d);
     const r = {
      status: n,
      headers: A(s),
      body: t,
      cut: e
     };
     M({
      kind: "response",
      ...r,
      started: g,
      durationMs: j()
     }, !e);
    };
    e.on("data", e => {
     if (b) return;
     i.push(e);
     c += e.length;
     if (c > d) l(true);
    });
    e.on("end", () => l(false));
    e.on("error", e => L("truncated", (0, a.gJ)(e)));
    e.on("close", () => L("truncated", "the response was cut short"));
   });
   try {
    T.end(e.body ?? void 0);
   } catch (e) {
    L("protocol_error", (0, a.gJ)(e), true);
   }
   return r;
  }
  function m() {
   let e = () => {};
   const t = new Promise(t => {
    e = t;
   });
   return {
    promise: t,
    resolve: e
   };
  }
  const g = new WeakMap;
  function y(e, t) {
   const n = g.get(e) ?? v(e);
   const s = n.indexOf(null);
   const r = s < 0 ? n.length : s;
   n[r] = t;
   return () => {
    if (n[r] === t) n[r] = null;
   };
  }
  function v(e) {
   const t = [];
   g.set(e, t);
   e.addEventListener("abort", () => {
    for (const e of t) e?.();
   }, {
    once: true
   });
   return t;
  }
  function w(e, t) {
   return (n, s, r) => {
    e(n).then(e => {
     const o = e.map(({address: e}) => t(e)).find(e => e !== null);
     const [i] = e;
     if (o !== void 0) r(new a.t9(o), ""); else if (i === void 0) r(b(n), ""); else if (s.all) r(null, [ ...e ]); else r(null, i.address, i.family);
    }, e => r(e instanceof Error ? e : b(n), ""));
   };
  }
  function b(e) {
   const t = new Error(`${e} has no address`);
   return Object.assign(t, {
    code: "ENODATA"
   });
  }
  function k(e) {
   return "getPeerCertificate" in e;
  }
  function $(e) {
   const t = Date.parse(e.getPeerCertificate().valid_to);
   if (!(t < Date.now())) return null;
   return new Date(t).toISOString().replace(".000Z", "Z");
  }
  function S(e) {
   if ("secureConnecting" in e) return !e.secureConnecting;
   return !e.connecting;
  }
  const _ = /^[ -~]*$/;
  function E({headers: e, body: t}) {
   const n = {
    ...e
   };
   for (const [t, s] of Object.entries(e)) if (!_.test(s)) n[t] = Buffer.from(s).toString("latin1");
   n["accept-encoding"] = "identity";
   if (t !== null) n["content-length"] = String(t.length);
   return n;
  }
  function A(e) {
   const t = {};
   for (const [n, s] of Object.entries(e)) if (s !== void 0) t[n] = typeof s === "string" ? s : s.join(", ");
   return t;
  }
  function N({httpVersion: e, headers: t}) {
   if (!/^1\.[01]$/.test(e)) return `the response is HTTP/${e}, not HTTP/1.1`;
   const n = t["transfer-encoding"];
   return n === void 0 || /^chunked$/i.test(String(n)) ? null : "the response has a transfer-encoding that was not requested";
  }
  function x(e) {
   return /^[\r\n]*(?:H|$)/.test(e.toString("latin1", 0, 64));
  }
 }),
 4668: ((e, t, n) => {
  n.d(t, {
   T6: () => ProxyError,
   fe: () => l,
   gJ: () => u,
   t9: () => BlockedError
  });
  class BlockedError extends Error {}
  class ProxyError extends Error {
   status;
   constructor(e, t) {
    super("the proxy made no connection", {
     cause: t
    });
    this.status = e;
   }
  }
  const s = /^(ENOTFOUND|ENODATA|EAI_)/;
  const r = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
  const o = [ 408, 425, 429 ];
  const i = [ 401, 407 ];
  const a = {
   dns_error: "check the host in the URL and the runner's DNS",
   connection_refused: "check that the receiver runs and can be reached from this runner"
  };
  const c = {
   "socket hang up": "the connection was closed before a response",
   aborted: "the response was cut short"
  };
  function l(e) {
   const t = p(e);
   if (e instanceof BlockedError) return {
    code: "blocked",
    permanent: true
   };
   if (e instanceof ProxyError) return f(e);
   if ($(t)) return {
    code: "tls_error",
    permanent: true
   };
   if (t === "EPROTO" || t.startsWith("ERR_SSL_")) return {
    code: "tls_error",
    permanent: y.test(e.message)
   };
   const n = s.test(t) ? "dns_error" : r.test(t) ? "connection_refused" : t === "ETIMEDOUT" ? "timeout" : t.startsWith("HPE_") ? "protocol_error" : "connection_reset";
   return {
    code: n,
    permanent: false
   };
  }
  function u(e, t = null) {
   if (e instanceof AggregateError && e.errors.length > 0) return u(e.errors[0], t);
   if (!(e instanceof Error)) return String(e);
   if (e instanceof ProxyError) return h(e);
   const n = d(e);
   const s = a[l(e).code];
   return S(e, t) ?? (s === void 0 ? n : `${n}; ${s}`);
  }
  function f({status: e, cause: t}) {
   const n = t instanceof Error ? l(t) : null;
   if (n?.code === "tls_error") return n;
   const s = e !== null && e < 500 && !o.includes(e);
   return {
    code: "connection_refused",
    permanent: s
   };
  }
  function h({status: e, cause: t}) {
   if (e !== null) return `the proxy responded ${e} and did not connect${i.includes(e) ? "; check its user and password in HTTPS_PROXY and HTTP_PROXY" : ""}`;
   if (!(t instanceof Error)) return "the proxy cannot be reached";
   const n = S(t, null);
   return `the proxy cannot be reached: ${n ?? `${d(t)}; check HTTPS_PROXY and HTTP_PROXY`}`;
  }
  function d({message: e}) {
   return c[e] ?? e;
  }
  function p(e) {
   return e instanceof Error && "code" in e ? String(e.code) : "";
  }
  const m = /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
  const g = "ERR_TLS_CERT_ALTNAME_INVALID";
  const y = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
  const v = /wrong version number|packet length too long/i;
  const w = /:SSL routines:[^:]*:([^:]+):/;
  const b = /(?:DNS|IP Address):([\w.*:-]+)/g;
  const k = 3;
  function $(e) {
   return m.test(e) || e.startsWith("CERT_") || e === g;
  }
  function S(e, t) {
   const n = p(e);
   const s = e.message.replace(/; if the root CA .*/, "");
   if (n === g) return _(e);
   if (n === "CERT_HAS_EXPIRED") return `the certificate expired${t ? ` at ${t}` : ""}; the receiver must renew it`;
   if (n === "CERT_NOT_YET_VALID") return `${s}; check the clocks of the receiver and of this runner`;
   if (m.test(n)) return `${s}; if you trust this certificate, give its CA in the input ca-certificates`;
   if ($(n)) return `${s}; the receiver must renew it`;
   const [, r] = w.exec(e.message) ?? [];
   if (r === void 0) return null;
   const o = v.test(r) ? "does this port speak http? Then write http://, or another port" : "it must speak TLS 1.2 or later";
   return `the TLS handshake failed: ${r}; ${o}`;
  }
  function _(e) {
   const t = "host" in e ? String(e.host) : "this host";
   const n = "cert" in e ? E(e.cert) : "";
   const s = [ ...n.matchAll(b) ].map(([, e]) => e);
   if (s.length === 0) return `the certificate is for other names than ${t}; the receiver must renew it`;
   const r = s.slice(0, k).join(", ");
   const o = s.length - k;
   const i = o > 0 ? ` and ${o} more` : "";
   return `the certificate is for ${r}${i}, not for ${t}; write a host that it names`;
  }
  function E(e) {
   return typeof e === "object" && e !== null && "subjectaltname" in e && typeof e.subjectaltname === "string" ? e.subjectaltname : "";
  }
 }),
 4730: ((e, t, n) => {
  n.d(t, {
   EI: () => m,
   S7: () => p,
   iJ: () => d,
   w7: () => y
  });
  var s = n(7067);
  var r = n(7030);
  function o(e) {
   const t = e.protocol === "https:";
   if (i(e)) return;
   const n = (() => {
    if (t) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (n) try {
    return new DecodedURL(n);
   } catch (e) {
    if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
   } else return;
  }
  function i(e) {
   if (!e.hostname) return false;
   const t = e.hostname;
   if (a(t)) return true;
   const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!n) return false;
   let s;
   if (e.port) s = Number(e.port); else if (e.protocol === "http:") s = 80; else if (e.protocol === "https:") s = 443;
   const r = [ e.hostname.toUpperCase() ];
   if (typeof s === "number") r.push(`${r[0]}:${s}`);
   for (const e of n.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if (e === "*" || r.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
   return false;
  }
  function a(e) {
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
  var c = n(1243);
  var l = n(4668);
  const u = [ [ "https_proxy", "HTTPS_PROXY" ], [ "http_proxy", "HTTP_PROXY" ] ];
  const f = /^2\d\d$/;
  const h = new r.Socket;
  function d(e) {
   return o(e);
  }
  function p(e) {
   return d(e) !== void 0;
  }
  function m(e) {
   const t = u.flatMap(t => t.find(t => e[t]) ?? []).filter(t => !g(e[t] ?? ""));
   if (t.length > 0) throw new c.x(t.map(e => ({
    message: `${e} of this runner is not a URL of a proxy; write http://host:port, special characters of a user and password as %40`
   })));
  }
  function g(e) {
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
  async function y(e, t, o) {
   const i = await Promise.resolve().then(n.t.bind(n, 4708, 19));
   const a = await Promise.resolve().then(n.t.bind(n, 1692, 19));
   const c = (e, t) => a.connect({
    ...t,
    host: e,
    servername: r.isIP(e) ? "" : e
   });
   const l = new Set;
   const u = {
    ...o,
    keepAlive: false,
    maxSockets: 1 / 0
   };
   const f = t ? new i.Agent(o) : new s.Agent(u);
   const h = t => v(e, o, c, l, t);
   const d = b(e);
   f.createConnection = (e, n) => {
    const s = (e, t) => n?.(e, t);
    if (!t) h(s); else {
     const t = e.host ?? "";
     const n = `${r.isIPv6(t) ? `[${t}]` : t}:${e.port}`;
     w(h, n, d, (e, n) => s(e, e ? n : c(t, {
      ...o,
      socket: n
     })));
    }
    return null;
   };
   const p = f.destroy.bind(f);
   f.destroy = () => {
    for (const e of l) e.destroy();
    p();
   };
   const m = (e, {headers: t, ...n}) => s.request(e, {
    ...n,
    path: e.origin + e.pathname + e.search,
    headers: {
     ...t,
     ...d
    }
   });
   return {
    request: t ? i.request : m,
    agent: f,
    isProxy: true
   };
  }
  function v({protocol: e, hostname: t, port: n}, s, o, i, a) {
   const c = t.replace(/^\[|\]$/g, "");
   const u = e === "https:";
   const f = u ? o(c, {
    ...s,
    port: Number(n || 443)
   }) : r.connect({
    host: c,
    port: Number(n || 80)
   });
   i.add(f);
   f.once("close", () => i.delete(f));
   f.on("error", e => a(new l.T6(null, e), h));
   f.once(u ? "secureConnect" : "connect", () => {
    a(null, f);
   });
  }
  function w(e, t, n, r) {
   const o = s.request({
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
    if (f.test(String(e)) && n.length === 0) return r(null, t);
    t.destroy();
    r(new l.T6(e ?? null), h);
   });
   o.once("error", e => r(e instanceof l.T6 ? e : new l.T6(null, e), h));
   o.end();
  }
  function b({username: e, password: t}) {
   if (!e && !t) return {};
   const n = Buffer.from(`${e}:${t}`).toString("base64");
   return {
    "proxy-authorization": `Basic ${n}`
   };
  }
 }),
 9926: ((e, t, n) => {
  n.d(t, {
   EI: () => o,
   Oe: () => i,
   gt: () => s
  });
  function s(e) {
   if (e.length === 0) return {
    error: "no status code is given; write one, for example 2xx"
   };
   const t = [];
   for (const n of e) {
    const e = r(String(n).trim());
    if (!e) return {
     error: `${JSON.stringify(n)} is not a status code; write a code from ` + "100 to 599 (302), a class (2xx) or a range (200-206)"
    };
    t.push(e);
   }
   return t;
  }
  function r(e) {
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
  function o(e) {
   return e.map(({from: e, to: t}) => {
    if (e === t) return String(e);
    const n = e % 100 === 0 && t === e + 99;
    return n ? `${e / 100}xx` : `${e}-${t}`;
   }).join(", ");
  }
  function i(e, t) {
   return e.some(({from: e, to: n}) => t >= e && t <= n);
  }
 }),
 1570: ((e, t, n) => {
  n.d(t, {
   E: () => r,
   m: () => s
  });
  function s(e) {
   if (e.trim() !== e) return "there is a space before or after the URL";
   if (/[\r\n]/.test(e)) return "the URL holds a line break; store it on one line";
   if (/[\s\p{Cc}]/u.test(e)) return "the URL holds a space or a control character; write a space as %20";
   if (e.includes("\\")) return "the URL holds a backslash; write /";
   const t = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e);
   return t && URL.canParse(e) ? null : "it is not an absolute URL; write https://host/path";
  }
  function r(e) {
   if (e.protocol !== "https:" && e.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
   if (e.username !== "" || e.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
   if (e.port === "0") return "Port 0 is refused: write the real port.";
   if (e.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
   return null;
  }
 }),
 1750: ((e, t, n) => {
  n.a(e, async (e, t) => {
   try {
    var s = n(7598);
    var r = n(8474);
    var o = n(8990);
    var i = n(5432);
    var a = n(1993);
    var c = n(5328);
    var l = n(1243);
    var u = n(6733);
    var f = n(5829);
    var h = n(6507);
    var d = n(4730);
    var p = n(9909);
    var m = n(3444);
    var g = n(7821);
    var y = n(5642);
    var v = n(7800);
    var w = n(4125);
    var b = n(9026);
    var k = n(8290);
    const $ = 500;
    const S = 4;
    const _ = 8;
    const E = (0, b.lY)();
    const A = e => E.redact(e);
    const N = new AbortController;
    (0, r.setMaxListeners)(0, N.signal);
    const x = 5e4;
    process.exitCode = 1;
    for (const U of [ "SIGINT", "SIGTERM" ]) process.on(U, () => N.abort());
    for (const D of [ process.stdout, process.stderr ]) D.on("error", () => {});
    try {
     await O();
    } catch (B) {
     (0, m.N7)(B, A);
     const F = (0, v.K)((0, y.Nq)(B, A), "");
     if (F !== null) (0, m.N7)(F, A);
    }
    setTimeout(() => process.exit(), $).unref();
    async function O() {
     const e = (0, m.h)(A);
     const t = (0, p.It)();
     const n = T(t, e);
     const {githubToken: s, configToken: r} = t;
     const o = {
      ...(0, p.Ko)(),
      githubToken: s,
      configToken: r
     };
     const i = await C(o, n, e).catch(e => {
      if (N.signal.aborted) return (0, y.Hv)(o);
      throw e;
     });
     const a = (0, v.K)(i, o.environment.temp);
     const c = [ i.failure, a ].filter(e => e !== null);
     if (c.length === 0) process.exitCode = 0; else (0, m.N7)(c.join("\n"), A);
    }
    async function C(e, t, n) {
     const {io: s, configApi: r, close: o} = await M(e, n);
     const i = t.get(e.callbackSecretName);
     const a = i?.replace(/[\r\n]+$/, "");
     if (a !== void 0 && a !== i) L(t, e.callbackSecretName, a, s);
     try {
      const n = (0, f.sm)(e);
      const o = (n = {}) => P(e, {
       secrets: t,
       used: n
      }, s, r);
      const i = () => (0, w.d)(e.record, e.environment.workspace);
      const a = {
       inputs: e,
       secrets: t,
       allowlist: n,
       loadConfig: o,
       loadRecords: i
      };
      return await I(a, s);
     } finally {
      o();
     }
    }
    async function I(e, t) {
     const {mode: s} = e.inputs;
     switch (s) {
     case "notify":
     case "test":
      return (0, g.m)(e, t);

     case "chain":
      {
       const {chain: s} = await n.e(345).then(n.bind(n, 9874));
       return s({
        ...e,
        config: await e.loadConfig()
       }, t);
      }

     case "gate":
      {
       const {gate: s} = await n.e(345).then(n.bind(n, 918));
       return s(e, t);
      }

     case "callback":
      {
       const {callback: s} = await n.e(345).then(n.bind(n, 6942));
       return s(e, t);
      }

     case "receive":
      {
       const {receive: s} = await n.e(345).then(n.bind(n, 4344));
       return s(e, t);
      }

     case "redeliver":
      {
       const {redeliver: s} = await n.e(345).then(n.bind(n, 6007));
       return s(e, t);
      }
     }
    }
    function T({githubToken: e, configToken: t, secrets: n}, s) {
     j(e);
     j(t);
     const r = (0, p.dC)(n);
     if ("error" in r) throw new l.x(r.error);
     for (const [e, t] of r.secrets) {
      j(t);
      if (t !== "" && t.length < S) s.warning(`secret ${e} is too short to mask (minimum ${S} characters); use a longer secret`);
     }
     for (const e of r.ended) s.warning(`secret ${e} ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line`);
     return r.secrets;
    }
    function j(e) {
     if (e.length < S) return;
     o.Pq(e);
     for (const t of E.add(e)) if (t !== e && t.length >= _) o.Pq(t);
    }
    async function M(e, t) {
     const {githubToken: r, configToken: o, environment: c, caCertificates: l} = e;
     const f = (0, i.ts)();
     const p = (e, n) => (0, u.xP)({
      request: e.request,
      apiUrl: c.apiUrl,
      token: n,
      userAgent: `webhook-action/${k.x}`,
      clock: f,
      signal: N.signal,
      log: t,
      redact: A
     });
     const m = e => ({
      api: p(e, r),
      request: e.request,
      addresses: e.addresses,
      proxied: d.S7,
      log: t,
      clock: f,
      random: Math.random,
      randomBytes: s.randomBytes,
      mask: j,
      redact: A,
      signal: N.signal
     });
     const g = e => {
      const t = m(e);
      const n = o === "" ? t.api : p(e, o);
      return {
       io: t,
       configApi: n,
       close: e.close
      };
     };
     const y = (0, h.u)({
      ca: null
     });
     const v = g(y);
     if (l === "") return v;
     const w = await (0, a.vp)(e, v.io.api);
     y.close();
     const {trustedCertificates: b} = await Promise.resolve().then(n.bind(n, 4651));
     return g((0, h.u)({
      ca: b(w)
     }));
    }
    function L(e, t, n, {log: s}) {
     e.set(t, n);
     j(n);
     s.warning(`secret ${t} ends with a line break, which is dropped; store it without`);
    }
    async function P(e, {secrets: t, used: n}, s, r) {
     const o = await (0, a.Z9)(e, s.api, r);
     const i = () => (0, c.o4)(o, t, R(e, n));
     const l = o.text.length > x;
     const u = l ? await q(i) : i();
     const {config: f, ignored: h, origins: d, trimmed: p, padded: m} = u;
     for (const [e, n] of p) L(t, e, n, s);
     for (const e of m) s.log.warning(`secret ${e}`);
     for (const e of d) s.log.info(e);
     const g = h.filter(e => !e.startsWith("x-"));
     if (g.length > 0) s.log.notice(`${o.file}: ignored keys: ${g.join(", ")}`);
     return f;
    }
    async function q(e) {
     const {setFlagsFromString: t} = await Promise.resolve().then(n.t.bind(n, 8877, 19));
     t("--semi-space-growth-factor=1");
     try {
      return e();
     } finally {
      t("--semi-space-growth-factor=2");
     }
    }
    function R({mode: e, only: t, chain: n}, {webhooks: s = (t.length === 0 ? void 0 : t), providers: r = () => true}) {
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
    t();
   } catch (Y) {
    t(Y);
   }
  }, 1);
 }),
 9909: ((e, t, n) => {
  n.d(t, {
   It: () => h,
   Ko: () => d,
   YQ: () => m,
   dC: () => p
  });
  var s = n(8990);
  var r = n(5585);
  var o = n(1243);
  var i = n(7882);
  var a = n(73);
  var c = n(4030);
  var l = n(6834);
  var u = n(1261);
  const f = [ "notify", "test", "chain", "gate", "callback", "receive", "redeliver" ];
  function h() {
   return {
    secrets: s.V4("secrets", {
     trimWhitespace: false
    }),
    githubToken: s.V4("github-token"),
    configToken: s.V4("config-token")
   };
  }
  function d() {
   const e = [];
   const t = t => {
    e.push(t);
   };
   const {text: n, list: i, patterns: a, guarded: c, named: l, choice: u, number: h, duration: d} = g(t);
   const p = u("mode", f);
   const m = (0, r.y)(t);
   const k = {
    mode: p,
    configFile: n("config-file", ".github/webhooks.yml"),
    config: s.V4("config", {
     trimWhitespace: false
    }),
    jobId: n("job-id") || m.jobId,
    jobStatus: n("job-status") === "" ? null : u("job-status", [ "success", "failure", "cancelled" ]),
    needs: n("needs"),
    repository: w(n("repository"), t),
    runId: h("run-id"),
    runAttempt: h("run-attempt"),
    only: i("only", "", /[\n,]+/),
    allowedSchemes: i("allowed-schemes", "https"),
    allowedMethods: i("allowed-methods", "POST PUT PATCH"),
    allowedHosts: y("allowed-hosts") ? i("allowed-hosts", "") : i("allowed-hosts", "public"),
    showResponse: u("show-response", [ "on-failure", "always", "never" ]),
    caCertificates: n("ca-certificates"),
    dryRun: u("dry-run", [ "false", "true" ]) === "true",
    chain: p === "gate" ? l("chain", "(none)", "accept callbacks without a token") : n("chain").replace(/^\(none\)$/, ""),
    startAt: n("start-at"),
    via: u("via", [ "event", "listener", "status", "check" ]),
    listen: v(n("listen", "127.0.0.1:8080"), t),
    publicUrl: n("public-url"),
    callback: p === "gate" ? c("callback", "(none)", [ "a callback's JSON", "use the source in the input via" ]) : "",
    context: n("context"),
    branch: a("branch"),
    app: l("app", "(any)", "accept every app"),
    callbackSecretName: l("callback-secret-name", "(none)", "accept unsigned callbacks"),
    listenerToken: n("listener-token"),
    callbackFormat: n("callback-format"),
    callbackSignature: n("callback-signature"),
    since: p === "gate" ? u("since", [ "run", "attempt", "commit" ]) : "run",
    timeoutMs: d("timeout"),
    callbackUrl: n("callback-url"),
    state: n("state"),
    description: n("description"),
    targetUrl: n("target-url"),
    variables: b(n("variables"), t),
    record: n("record"),
    trustRecord: u("trust-record", [ "false", "true" ]) === "true",
    deliveries: i("deliveries", "failed", /[\n,]+/),
    sinceMs: p === "redeliver" ? d("since") : null,
    giveUpAfterMs: d("give-up-after", "24h") ?? 0,
    coverage: n("coverage") === "" ? null : u("coverage", [ "true", "false" ]) === "true",
    environment: m
   };
   if (e.length === 0) e.push(...N(k));
   if (e.length > 0) throw new o.x(e.map(e => ({
    message: e
   })));
   return k;
  }
  function p(e) {
   const t = e.trimStart();
   if (t === "") return {
    secrets: new Map,
    ended: new Set
   };
   return t.startsWith("{") ? E(t) : _(e);
  }
  function m({callbackSecretName: e}, t) {
   if (e === "") return [];
   const n = t.get(e);
   if (n === void 0) throw new o.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${(0, 
   a.h)(e, t.keys()) ?? `${e}=… there`}`);
   if (n === "") throw new o.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ n ];
  }
  function g(e) {
   const t = (e, t = "") => s.V4(e) || t;
   const n = (e, n, s = /[\s,]+/) => t(e, n).split(s).map(e => e.trim()).filter(e => e !== "");
   const r = t => {
    const s = n(t, "");
    for (const n of s) {
     const s = (0, c.p)(n);
     if (s !== null) e(`input ${t}: ${s}`);
    }
    return s;
   };
   const o = (t, n, [r, o]) => {
    const i = s.V4(t, {
     trimWhitespace: false
    });
    if (i.trim() === "" && y(t)) e(`input ${t} is empty; write ${r}, or leave the input out (or write ${n}) to ${o}`);
    return i.trim() === n ? "" : i;
   };
   const i = (e, t, n) => o(e, t, [ "a name", n ]).trim();
   const a = (n, s) => {
    const r = t(n, s[0]);
    const o = s.find(e => e === r);
    if (o === void 0) e(`input ${n} is "${r}"; write one of ${s.join(", ")}`);
    return o ?? s[0];
   };
   const l = n => {
    const s = t(n);
    if (s === "") return null;
    if (/^[1-9]\d{0,15}$/.test(s)) return Number(s);
    e(`input ${n} is "${s}"; write a whole number above 0`);
    return null;
   };
   const f = (n, s = "") => {
    const r = t(n, s);
    if (r === "") return null;
    const o = (0, u.E9)(r);
    if (o === null || o === 0) e(`input ${n} is "${r}"; write a time such as 30s, 10m, 1h`);
    return o;
   };
   return {
    text: t,
    list: n,
    patterns: r,
    guarded: o,
    named: i,
    choice: a,
    number: l,
    duration: f
   };
  }
  function y(e) {
   return process.env[`INPUT_${e.toUpperCase()}`] !== void 0;
  }
  function v(e, t) {
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
  function w(e, t) {
   if (e !== "" && !(0, i.en)(e)) t(`input repository is "${e}"; write OWNER/NAME`);
   return e;
  }
  function b(e, t) {
   if (e === "") return {};
   try {
    const n = JSON.parse(e);
    if (!(0, l.cP)(e)) t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes");
    if (typeof n === "object" && n !== null && !Array.isArray(n)) return n;
   } catch {}
   t('input variables is not a JSON object; write {"NAME": "value"}');
   return {};
  }
  const k = /^[A-Za-z0-9_-]+$/;
  const $ = "names hold letters, digits, _ and - only";
  const S = "a value of several lines needs the JSON form: " + '{"NAME": ${{ toJSON(secrets.NAME) }}}';
  function _(e) {
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
    const l = o.slice(0, Math.max(c, 0));
    if (!k.test(l)) n.push(e + 1); else if (t.has(l)) s.add(l); else t.set(l, o.slice(c + 1));
    i = l;
   }
   if (n.length > 0) {
    const e = n.length === 1 ? "line" : "lines";
    const t = n.slice(0, 10).join(", ");
    const s = n.length > 10 ? " and more" : "";
    return {
     error: `input secrets, ${e} ${t}${s}: write NAME=value, with = ` + `directly after the name (${$}); ${S}`
    };
   }
   return s.size > 0 ? {
    error: A(s)
   } : {
    secrets: t,
    ended: r
   };
  }
  function E(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     error: "input secrets starts with { but is not valid JSON; write " + '{"NAME": "value"}, or lines NAME=value'
    };
   }
   const n = Object.entries(t ?? {});
   const s = new Map;
   const r = [];
   for (const [e, [t, o]] of n.entries()) if (!k.test(t)) r.push(`input secrets: name number ${e + 1} is wrong; ${$}`); else if (typeof o !== "string") r.push(`input secrets: ${t} must be a string; put it in quotes`); else s.set(t, o);
   if (r.length > 0) return {
    error: r.join(". ")
   };
   const o = new Set([ ...(0, l.ln)(e) ].map(e => String(e.at(-1))));
   return o.size > 0 ? {
    error: A(o)
   } : {
    secrets: s,
    ended: new Set
   };
  }
  function A(e) {
   return `input secrets: given twice: ${[ ...e ].join(", ")}; keep one of each`;
  }
  function N(e) {
   const t = O(e);
   if (t === null) return [];
   return Object.entries(q).filter(([e, n]) => {
    const r = s.V4(e);
    return r !== "" && r !== R[e] && !n.includes(t);
   }).map(([e, n]) => `input ${e} is set, but ${t} does not read it; leave it out (it is read by ${x(n)})`);
  }
  function x(e) {
   const t = [ [ "mode gate", j ], [ "mode receive", T ], [ "mode redeliver", M ] ];
   const n = new Set(e.map(n => {
    const s = t.find(([, t]) => t.includes(n) && t.every(t => e.includes(t)));
    return s?.[0] ?? n;
   }));
   return [ ...n ].join(", ");
  }
  function O(e) {
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
  const C = [ "mode notify", "mode test", "mode chain", "a gate with the input callback", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback", "mode receive from an event", "mode receive with via: listener", "mode receive with the input record", "mode redeliver", "mode redeliver with the input since" ];
  const I = [ "mode notify", "mode test", "mode chain" ];
  const T = C.filter(e => e.startsWith("mode receive"));
  const j = C.filter(e => e.startsWith("a gate"));
  const M = C.filter(e => e.startsWith("mode redeliver"));
  const L = [ ...I, "a gate in dispatch events", ...T, ...M ];
  const P = [ ...I, "a gate in dispatch events", "mode callback", ...M ];
  const q = {
   "config-file": L,
   "config-token": L,
   config: L,
   needs: I,
   repository: [ "mode notify", "mode test" ],
   "run-id": [ ...I, "a gate with via: status", "a gate with via: check" ],
   "run-attempt": [ ...I, "a gate with via: status", "a gate with via: check" ],
   only: [ "mode notify", "mode test", ...T, ...M ],
   "allowed-schemes": P,
   "allowed-methods": P,
   "allowed-hosts": P,
   "show-response": P,
   "dry-run": C,
   chain: [ "mode chain", ...j ],
   "start-at": [ "mode chain" ],
   via: [ ...j.filter(e => e !== "a gate with the input callback"), ...T ],
   callback: [ "a gate with the input callback" ],
   context: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback" ],
   branch: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events" ],
   app: [ "a gate in check_run events", "a gate with via: check" ],
   "callback-secret-name": [ ...j, "mode callback" ],
   "listener-token": [ "a gate with via: listener", ...T ],
   "callback-format": j,
   timeout: [ "mode chain", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "mode receive with via: listener" ],
   "callback-url": [ "mode callback" ],
   state: [ "mode callback" ],
   description: [ "mode callback" ],
   "target-url": [ "mode callback" ],
   variables: [ ...I, "a gate in dispatch events" ],
   record: [ "mode receive with the input record", "mode redeliver" ],
   "trust-record": [ "mode receive with the input record" ],
   deliveries: M,
   coverage: [ "mode notify", "mode test" ],
   since: [ "a gate with via: status", "a gate with via: check", ...M ],
   "callback-signature": [ "a gate with via: listener" ],
   "give-up-after": [ "mode redeliver with the input since" ]
  };
  const R = {
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
 }),
 73: ((e, t, n) => {
  n.d(t, {
   h: () => r
  });
  const s = 100;
  function r(e, t) {
   if (e.length > s) return null;
   let n = null;
   let r = Number.POSITIVE_INFINITY;
   for (const i of t) {
    if (i.length > s) continue;
    const t = o(e.toLowerCase(), i.toLowerCase());
    const a = Math.min(e.length, i.length);
    if (t < r && t <= Math.max(1, Math.floor(a / 3))) {
     n = i;
     r = t;
    }
   }
   return n;
  }
  function o(e, t) {
   let n = [];
   let s = Array.from({
    length: t.length + 1
   }, (e, t) => t);
   for (let r = 1; r <= e.length; r++) {
    const o = [ r ];
    for (let a = 1; a <= t.length; a++) {
     const c = e[r - 1] === t[a - 1];
     const l = r > 1 && a > 1 && e[r - 1] === t[a - 2] && e[r - 2] === t[a - 1];
     o[a] = Math.min(i(s, a) + 1, i(o, a - 1) + 1, i(s, a - 1) + (c ? 0 : 1), l ? i(n, a - 2) + 1 : Number.POSITIVE_INFINITY);
    }
    n = s;
    s = o;
   }
   return i(s, t.length);
  }
  function i(e, t) {
   return e[t] ?? Number.POSITIVE_INFINITY;
  }
 }),
 4030: ((e, t, n) => {
  n.d(t, {
   c: () => r,
   p: () => a
  });
  const s = 1e3;
  function r(e, t) {
   let n = e.length > 0 && e.every(e => e.startsWith("!"));
   for (const {negated: s, tokens: r} of i(e)) if (m(r, t)) n = !s;
   return n;
  }
  const o = new WeakMap;
  function i(e) {
   const t = o.get(e);
   if (t !== void 0) return t;
   const n = e.map(e => {
    const t = e.startsWith("!");
    const n = c(t ? e.slice(1) : e);
    if (typeof n === "string") throw new Error(n);
    return {
     negated: t,
     tokens: n
    };
   });
   o.set(e, n);
   return n;
  }
  function a(e) {
   if (e.length > s) return `the pattern is longer than ${s} characters`;
   const t = c(e.startsWith("!") ? e.slice(1) : e);
   return typeof t === "string" ? `${JSON.stringify(e)} is not a pattern: ${t}` : null;
  }
  function c(e) {
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
      accepts: u,
      repeats: false,
      skips: [ 1, 3 ]
     });
     const i = e - r > 1 ? l : f;
     n.push({
      accepts: i,
      repeats: true,
      skips: [ 1 ]
     });
     r = e;
     if (t[r] === "?" || t[r] === "+") return d(t[r]);
     continue;
    }
    if (e === "?" || e === "+") return d(e);
    let o = h(e);
    let i = r + 1;
    if (e === "\\") {
     const e = t[i++];
     if (e === void 0) return "nothing follows the last \\";
     o = h(e);
    } else if (e === "[" && r !== s) {
     const e = t.indexOf("]", r);
     if (e < 0) return "[ has no ]; write \\[ for the character itself";
     const n = p(t.slice(r + 1, e));
     if (!n) return `${t.slice(r, e + 1).join("")} may hold letters, digits ` + "and ranges as a-z, A-Z and 0-9 only";
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
  const l = () => true;
  const u = () => false;
  const f = e => e !== "/";
  function h(e) {
   return t => t === e;
  }
  function d(e) {
   return `${e} must follow a character or [...]; write \\${e} for the ` + "character itself";
  }
  function p(e) {
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
  function m(e, t) {
   let n = new Uint8Array(e.length + 1);
   n[0] = 1;
   for (const s of t) {
    const t = new Uint8Array(e.length + 1);
    g(e, n);
    for (const [r, o] of e.entries()) {
     if (n[r] === 0 || !o.accepts(s)) continue;
     t[r + 1] = 1;
     if (o.repeats) t[r] = 1;
    }
    n = t;
   }
   g(e, n);
   return n[e.length] === 1;
  }
  function g(e, t) {
   for (const [n, s] of e.entries()) {
    if (t[n] === 0) continue;
    for (const e of s.skips) t[n + e] = 1;
   }
  }
 }),
 9208: ((e, t, n) => {
  n.d(t, {
   $I: () => m,
   LN: () => s,
   Qi: () => g,
   Rr: () => u
  });
  const s = -1;
  const r = /[^.[\]"\s]+/y;
  const o = /\[(0|[1-9]\d{0,8})\]/y;
  const i = /\[\*\]/y;
  const a = /\[("(?:[^"\\]|\\.)*")\]/y;
  const c = /^(?:\$|#?\/)/;
  const l = 'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';
  function u(e, t = false) {
   const [n] = c.exec(e) ?? [];
   if (n !== void 0) return {
    kind: "error",
    message: f(e, n)
   };
   const r = [];
   let o = 0;
   while (o < e.length || r.length === 0) {
    const n = o > 0 && e[o] === ".";
    const i = h(e, n ? o + 1 : o, n || o === 0);
    if (i === null) {
     const t = `"${e}" is not a path at character ${o + 1}; ${l}`;
     return {
      kind: "error",
      message: t
     };
    }
    if (i.key === s && !t) {
     const t = `"${e}" has [*], any item, which only match.body and conditions take; write the place of one item, as [0]`;
     return {
      kind: "error",
      message: t
     };
    }
    r.push(i.key);
    o = i.end;
   }
   return {
    kind: "path",
    path: r
   };
  }
  function f(e, t) {
   const n = t === "$" ? "JSONPath" : "a JSON pointer";
   const s = /[.[\]]/.test(e) || e === t ? `${t}...` : e;
   return `"${e}" is ${n}, which is not read; ${l}, and [${JSON.stringify(s)}] for a name that begins with ${t}`;
  }
  function h(e, t, n) {
   const c = t > 0 && e[t - 1] === ".";
   if (n) {
    const n = d(r, e, t);
    if (n) return {
     key: n[0],
     end: r.lastIndex
    };
   }
   if (c) return null;
   const l = d(o, e, t);
   if (l) return {
    key: Number(l[1]),
    end: o.lastIndex
   };
   if (d(i, e, t)) return {
    key: s,
    end: i.lastIndex
   };
   const u = d(a, e, t);
   return u && p(u[1] ?? "", a.lastIndex);
  }
  function d(e, t, n) {
   e.lastIndex = n;
   return e.exec(t);
  }
  function p(e, t) {
   try {
    return {
     key: String(JSON.parse(e)),
     end: t
    };
   } catch {
    return null;
   }
  }
  function m(e, t) {
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
  function g(e, t) {
   const n = t.indexOf(s);
   if (n < 0) {
    const n = m(e, t);
    return n.found ? [ n.value ] : [];
   }
   const r = m(e, t.slice(0, n));
   if (!r.found || !Array.isArray(r.value)) return [];
   const o = t.slice(n + 1);
   return r.value.flatMap(e => g(e, o));
  }
 }),
 6834: ((e, t, n) => {
  n.d(t, {
   E_: () => _,
   O1: () => O,
   Q_: () => p,
   _6: () => $,
   aB: () => C,
   cP: () => j,
   e0: () => N,
   eC: () => E,
   gT: () => x,
   ln: () => d,
   p: () => A,
   pi: () => I,
   qF: () => S,
   u0: () => T
  });
  var s = n(9208);
  const r = 34;
  const o = 44;
  const i = 58;
  const a = 91;
  const c = 92;
  const l = 93;
  const u = 123;
  const f = 125;
  const h = {
   size: 1,
   get: () => h
  };
  function* d(e, t) {
   const n = [];
   let s = 0;
   let i = t ? g(t) : h;
   for (let t = 0; t < e.length; t++) {
    const c = s === 0 ? n.at(-1) : void 0;
    switch (e.charCodeAt(t)) {
    case r:
     {
      const s = v(e, t);
      if (c?.counts && b(e, s)) {
       const r = String(JSON.parse(e.slice(t, s)));
       c.key = r;
       i = c.tree.get(r);
       const o = (c.counts.get(r) ?? 0) + 1;
       if (i !== void 0) c.counts.set(r, o);
       if (i !== void 0 && o === 2) yield n.map(e => e.key);
      }
      t = s - 1;
      break;
     }

    case u:
    case a:
     if (s > 0 || i === void 0 || i.size === 0) s++; else {
      const s = e.charCodeAt(t) === a;
      n.push({
       tree: i,
       counts: s ? null : new Map,
       key: 0
      });
      i = i.get(0);
     }
     break;

    case f:
    case l:
     if (s > 0) s--; else n.pop();
     break;

    case o:
     if (c?.counts === null) {
      c.key = Number(c.key) + 1;
      i = c.tree.get(c.key);
     }
    }
   }
  }
  function p(e, t) {
   const n = new Set;
   for (const s of d(e, t)) for (const e of t) if (s.every((t, n) => m(e[n], t))) n.add(e);
   return n;
  }
  function m(e, t) {
   return e === t || e === s.LN && typeof t === "number";
  }
  function g(e) {
   const t = new Map;
   for (const n of e) {
    let e = t;
    for (const t of n) {
     const n = e.get(t) ?? new Map;
     e.set(t, n);
     e = n;
    }
   }
   return e.some(e => e.includes(s.LN)) ? y([ t ]) : t;
  }
  function y(e) {
   return {
    size: e.reduce((e, t) => e + t.size, 0),
    get(t) {
     const n = typeof t === "number" ? [ t, s.LN ] : [ t ];
     const r = e.flatMap(e => n.flatMap(t => e.get(t) ?? []));
     return r.length === 0 ? void 0 : y(r);
    }
   };
  }
  function v(e, t) {
   let n = e.indexOf('"', t + 1);
   while (w(e, n)) n = e.indexOf('"', n + 1);
   return n + 1;
  }
  function w(e, t) {
   let n = t;
   while (e.charCodeAt(n - 1) === c) n--;
   return (t - n) % 2 === 1;
  }
  function b(e, t) {
   let n = t;
   while (/\s/.test(e.charAt(n))) n++;
   return e.charCodeAt(n) === i;
  }
  const k = new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  });
  function $(e) {
   try {
    return k.decode(e);
   } catch {
    return null;
   }
  }
  function S(e) {
   try {
    return JSON.parse(e);
   } catch {
    return;
   }
  }
  function _(e) {
   return e.replace(/^\ufeff/, "");
  }
  function E(e, t) {
   if (typeof e !== "object" || e === null) return;
   return Object.getOwnPropertyDescriptor(e, t)?.value;
  }
  function A(e, t) {
   const n = E(e, t);
   return n === void 0 || n === "" ? null : n;
  }
  function N(e) {
   return typeof e === "string" ? e : null;
  }
  function x(e, t) {
   const n = E(e, t);
   return Array.isArray(n) ? n : [];
  }
  function O(e, t) {
   const n = E(e, t);
   if (n === void 0 || n === null) return [];
   return Array.isArray(n) ? n : [ n ];
  }
  function C(e) {
   try {
    return JSON.stringify(e);
   } catch (e) {
    if (e instanceof RangeError) return null;
    throw e;
   }
  }
  function I(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function T(e) {
   return Number.isInteger(e) ? Number.isSafeInteger(e) : Number.isFinite(e);
  }
  function j(e) {
   const t = e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? [];
   return t.every(e => e.startsWith('"') || T(Number(e)));
  }
 }),
 1627: ((e, t, n) => {
  n.d(t, {
   VJ: () => o,
   X5: () => r,
   XF: () => c,
   g$: () => h,
   ue: () => a,
   xv: () => i
  });
  const s = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  function r(e) {
   return e.replace(s, " ");
  }
  function o(e) {
   let t = 0;
   for (const n of e) t += 1;
   return t;
  }
  function i(e, t) {
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
  function a(e) {
   return e.replace(/[\u{10000}-\u{10ffff}]/gu, "�");
  }
  function c(e) {
   const t = /^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
   if (t === void 0 || t.includes("@")) return null;
   if (/[\s\\]/.test(e) || r(e) !== e) return null;
   return URL.canParse(e) ? e : null;
  }
  const l = /^[ -~]*$/;
  const u = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
  const f = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  function h(e, t = 300) {
   if (l.test(e)) {
    const n = !e.includes("::") && !e.includes("##");
    return i(n ? e : p(e, ""), t);
   }
   const n = e.replace(u, " ").replace(f, "�");
   return i(p(n, d), t);
  }
  const d = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
  function p(e, t) {
   return e.replace(new RegExp(`:(?=${t}:)`, "gu"), ": ").replace(new RegExp(`#(?=${t}#${t}\\[)`, "gu"), "# ");
  }
 }),
 1261: ((e, t, n) => {
  n.d(t, {
   E9: () => f,
   Ic: () => a,
   Vs: () => g,
   _o: () => c,
   fU: () => i,
   pe: () => o
  });
  const s = 86400;
  const r = Array.from({
   length: 60
  }, (e, t) => String(t).padStart(2, "0"));
  function o(e) {
   if (e === null) return null;
   const t = e.endsWith("Z") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(e) ? e : `${e}Z`;
   const n = Date.parse(t);
   return n > 0 ? n : null;
  }
  function i(e) {
   return a()(e);
  }
  function a() {
   let e = Number.NaN;
   let t = "";
   return n => {
    if (n === null) return;
    const o = Math.floor(n / 1e3);
    const i = o % s;
    if (o - i !== e) {
     e = o - i;
     t = new Date(n).toISOString().slice(0, 11);
    }
    const a = r[Math.floor(i / 3600)];
    const c = r[Math.floor(i / 60) % 60];
    return `${t}${a}:${c}:${r[i % 60]}+00:00`;
   };
  }
  const c = 2 ** 31 - 1;
  const l = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
  const u = {
   "": 1e3,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function f(e) {
   const t = l.exec(String(e));
   const n = u[t?.[2] ?? ""];
   if (!t || n === void 0) return null;
   const s = Math.round(Number(t[1]) * n);
   return s >= 1 && s <= c ? s : null;
  }
  const h = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
  const d = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  const p = String.raw`\d\d:\d\d:\d\d`;
  const m = new RegExp([ String.raw`^${h}, \d\d ${d} \d{4} ${p} GMT$`, String.raw`^${h}[a-z]{3,6}, \d\d-${d}-\d\d ${p} GMT$`, String.raw`^${h} ${d} [ \d]\d ${p} \d{4}$` ].join("|"));
  function g(e, t) {
   const n = e?.trim() ?? "";
   if (/^\d+$/.test(n)) return Math.min(Number(n) * 1e3, c);
   if (!m.test(n)) return null;
   const s = Date.parse(n.endsWith("GMT") ? n : `${n} GMT`);
   if (Number.isNaN(s)) return null;
   return Math.min(Math.max(s - t, 0), c);
  }
 }),
 3444: ((e, t, n) => {
  n.d(t, {
   J9: () => d,
   N7: () => c,
   h: () => a
  });
  var s = n(8990);
  var r = n(1243);
  var o = n(1627);
  const i = 2e3;
  function a(e) {
   const t = t => (0, o.g$)(e(t), i);
   return {
    info: e => s.pq(t(e)),
    warning: e => s.$e(t(e)),
    error: e => s.z3(t(e)),
    notice: e => s.lm(t(e)),
    debug: e => s.Yz(t(e)),
    group(e, n) {
     const r = `::group::${t(e).replaceAll("%", "%25")}`;
     s.pq([ r, ...n.map(t), "::endgroup::" ].join("\n"));
    }
   };
  }
  function c(e, t) {
   const n = e => (0, o.g$)(t(e), i);
   if (!(e instanceof r.x)) {
    const t = e instanceof Error ? e.message : String(e);
    for (const e of t.split("\n")) s.C1(n(e));
    return;
   }
   for (const t of e.problems) s.z3(n((0, r.q)(t)), l(t));
   if (e.problems.length > 1) s.C1(n(u(e))); else process.exitCode = 1;
  }
  function l({file: e, line: t}) {
   if (e === void 0 || !f(e)) return {};
   return {
    file: e,
    ...t && {
     startLine: t
    }
   };
  }
  function u({problems: e, hidden: t}) {
   const {length: n} = e;
   const s = e.find(({file: e}) => e !== void 0)?.file;
   const r = s && (f(s) ? ` in ${s}` : ` in the input ${s}`);
   const o = t > 0 ? `the first ${n} are above` : "see above";
   return `${n + t} problems${r ?? ""}; ${o}`;
  }
  function f(e) {
   return /[./]/.test(e);
  }
  const h = 10;
  function d(e, t) {
   let n = 0;
   const s = () => {
    n += 1;
    return n <= h;
   };
   return {
    info: t => {
     if (s()) e.info(t);
    },
    warning: t => {
     if (s()) e.warning(t);
    },
    close() {
     if (n <= h) return;
     e.warning(`${n - h} more ${t}, not listed one by one`);
     n = h;
    }
   };
  }
 }),
 7821: ((e, t, n) => {
  n.d(t, {
   m: () => L
  });
  var s = n(7728);
  var r = n(5585);
  var o = n(1243);
  var i = n(9573);
  var a = n(7882);
  var c = n(6834);
  var l = n(1993);
  var u = n(8406);
  const f = [ "workflow_call", "workflow_run" ];
  const h = /^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m;
  const d = 5;
  const p = 20;
  const m = "GET /repos/{owner}/{repo}/actions/workflows";
  const g = s.Ikc({
   name: s.YjP(),
   path: s.YjP(),
   state: s.NpB(s.YjP(), "active")
  });
  function y(e, t) {
   let n;
   try {
    ({data: n} = (0, u.g)({
     text: t,
     file: e
    }));
   } catch (e) {
    if (e instanceof o.x) return null;
    throw e;
   }
   const s = (0, c.eC)(n, "on");
   if (s === void 0) return null;
   const r = (0, c.eC)(n, "name");
   const i = (0, c.eC)((0, c.eC)(s, "workflow_run"), "workflows");
   return {
    path: e,
    name: typeof r === "string" ? r : e,
    events: (0, c.pi)(s) ? Object.keys(s) : [ s ].flat().map(String),
    watched: i === void 0 ? [] : [ i ].flat().map(String),
    usesAction: h.test(t)
   };
  }
  function v(e, t = null) {
   const n = new Set(e.filter(({usesAction: e, path: n}) => e || n === t).flatMap(({watched: e}) => e));
   return e.filter(({name: e, path: s, usesAction: r, events: o}) => !r && s !== t && !n.has(e) && !n.has(s) && !o.every(e => f.includes(e)));
  }
  function w(e) {
   const t = e.slice(0, p).map(({name: e, path: t}) => e === t ? e : `"${e}" (${t})`);
   const n = e.length - t.length;
   return [ ...t, ...n > 0 ? [ `${n} more` ] : [] ].join(", ");
  }
  async function b(e, t) {
   const n = (0, r.R)(t);
   if (t.eventName !== "workflow_run" || n === null) return null;
   if (!(0, l.CR)(t.temp, "coverage")) return null;
   try {
    const s = await k(e, t, n);
    if (s.length === 0) return null;
    return `${n}: the list on.workflow_run.workflows lacks ${w(s)}, whose runs are not reported; add the names, or set coverage: false`;
   } catch (e) {
    if (e instanceof i.hD) return null;
    throw e;
   }
  }
  async function k(e, t, n) {
   const r = await $(e, t, n);
   if (r === null || r.watched.length === 0) return [];
   const o = [];
   const i = e.pages(m, (0, a.NU)(t.repository), {
    keys: [ "workflows" ],
    most: d
   });
   for await (const {items: e} of i) for (const t of e) {
    const e = s.xLC(g, t);
    if (!e.success) continue;
    const {name: n, path: i, state: a} = e.output;
    const c = i.startsWith(".github/workflows/");
    const l = [ n, i ].some(e => r.watched.includes(e));
    if (c && !l && a === "active" && i !== r.path) o.push(i);
   }
   const c = await Promise.all(o.slice(0, p).map(n => $(e, t, n)));
   const l = [ r, ...c.filter(e => e !== null) ];
   return v(l, r.path);
  }
  async function $(e, t, n) {
   const s = await (0, l.r3)(n, t, e);
   return s === null ? null : y(n, s);
  }
  var S = n(7282);
  var _ = n(74);
  var E = n(1920);
  var A = n(7359);
  var N = n(5949);
  var x = n(9853);
  var O = n(4827);
  var C = n(5642);
  var I = n(7138);
  var T = n(7040);
  const j = 5e3;
  const M = "start a new run or redeliver (docs/redelivery.md)";
  async function L(e, t) {
   const n = await e.loadConfig();
   const s = (0, I.q8)(n, e, t.log);
   const r = R(e.inputs, t);
   const o = P(e.inputs);
   const i = {
    ...e,
    inputs: o
   };
   const a = await (0, O.xF)({
    inputs: o,
    config: n
   }, t, (0, I.Xw)(s, o)).catch(e => {
    throw q(e, o);
   });
   const {selected: c, skipped: l} = await (0, I.tl)(s, a, o, t);
   const u = a.build === null ? void 0 : n.notify?.tests_url;
   (0, I.HP)([ ...c.map(({webhook: e}) => e), {
    url: u
   } ], o.variables, t.log);
   const f = U(c, a, i, t);
   const h = await (0, T.F0)(i, t, f.flatMap(({webhook: e, rendered: n}) => n.kind === "request" ? {
    prepared: n.prepared,
    options: (0, T.vp)(i, t, e)
   } : []));
   await r;
   const {repository: d} = e.inputs.environment;
   const {webhooks: p} = s;
   return F({
    webhooks: p,
    run: a,
    skipped: l,
    requests: f,
    deliveries: h,
    sender: d
   }, o, t);
  }
  function P(e) {
   const {repository: t, runId: n, environment: s} = e;
   if ([ "", s.repository ].includes(t)) return e;
   if (n === null) throw new o.x(`input repository is ${t}; give the input run-id of its run, too`);
   return (0, O.yJ)(e, t);
  }
  function q(e, {repository: t}) {
   const n = e instanceof i.hD && [ 403, 404 ].includes(e.status ?? 0);
   return n && t !== "" ? new i.hD(`${e.message}; github-token must be a token that may read ${t}`, e.status) : e;
  }
  async function R({mode: e, coverage: t, config: n, configFile: s, dryRun: r, environment: o}, {api: i, clock: c, log: l, signal: u}) {
   if (e !== "notify" || r) return;
   const f = n.trim() === "" && (0, a.Sr)(s) === null;
   if (!(t ?? f)) return;
   const h = new AbortController;
   const d = AbortSignal.any([ u, h.signal ]);
   const p = c.sleep(j, d).then(() => null);
   const m = b(i, o).catch(() => null);
   const g = await Promise.race([ m, p ]);
   h.abort();
   if (g !== null) l.warning(g);
  }
  function U(e, t, n, s) {
   const {inputs: r, secrets: o} = n;
   const {environment: i} = r;
   const a = (0, _._n)({
    payload: t.build?.payload ?? null,
    isPrivate: t.run.isPrivate,
    serverUrl: i.serverUrl,
    event: i.event,
    keys: {},
    secrets: o
   });
   return e.map(({webhook: e, event: o}) => {
    const i = D(e, t, r);
    const c = {
     ...t.values,
     event: {
      name: o
     }
    };
    const l = (0, T.iP)(n, s, e, {
     id: i,
     event: o,
     values: c,
     body: a
    });
    if (l.kind === "request") l.prepared.inPayloadFile = B(e);
    return {
     id: i,
     event: o,
     webhook: e,
     rendered: l
    };
   });
  }
  function D(e, {run: t, subject: n, status: s, repository: r}, {mode: o, jobId: i, environment: a}) {
   const {job: c, runnerName: l, step: u} = a;
   const f = {
    repository: r,
    runId: t.id,
    attempt: t.attempt,
    chain: null,
    webhook: e.name,
    kind: o === "test" ? "test" : n.kind,
    status: s
   };
   return (0, _.ek)(f, n.own ? [ i || `${c} on ${l}`, u ] : null);
  }
  function B(e) {
   const {body: t, payload: n = "jobserv"} = e;
   return (0, _.d9)(e) && t === void 0 && n === "jobserv";
  }
  function F(e, t, n) {
   const {run: s, webhooks: r} = e;
   const {environment: o} = t;
   const i = Y(e, t, n);
   const a = K(e.requests);
   const c = (0, C.z)(i, r, n.log);
   const l = n.signal.aborted;
   const u = t.mode === "notify" && !t.dryRun && c.some(({webhook: e}) => a.has(e));
   const f = s.build?.payload ?? null;
   const h = {
    ...(0, E.OA)(o.repository, s.run),
    ...e.sender !== o.repository && {
     sender: e.sender
    }
   };
   const d = f ? (0, N.C)(f, n.redact) : (0, N.$)(H(s, o.serverUrl), n.redact);
   const p = (0, x.q)(i, n.redact, (0, C.$2)(r));
   return {
    result: c.length > 0 || l ? "failure" : i.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: (0, C.oh)(c, {
     cancelled: l,
     anew: u ? M : null
    }),
    outputs: {
     "build-status": s.status
    },
    deliveries: i,
    payload: f && Buffer.from(JSON.stringify(f)),
    record: {
     ...h,
     deliveries: i.map(e => (0, A.EP)(e, a.get(e.webhook), h))
    },
    summary: (c.length > 0 ? [ p, d ] : [ d, p ]).join("\n")
   };
  }
  function Y({webhooks: e, run: t, skipped: n, requests: s, deliveries: r}, o, {log: i}) {
   const a = new Map(r.map(e => [ e.webhook, e ]));
   for (const {webhook: e, reason: s} of n) {
    const n = D(e, t, o);
    const r = {
     id: n,
     webhook: e.name,
     event: ""
    };
    a.set(e.name, (0, S.nE)(r, s));
   }
   for (const {id: e, event: t, webhook: n, rendered: r} of s) {
    if (r.kind === "request") continue;
    const s = `cannot be sent: ${r.reason}`;
    i.info(`webhook "${n.name}" FAILED: ${s}`);
    const o = {
     id: e,
     webhook: n.name,
     event: t
    };
    a.set(n.name, (0, S.vQ)(o, s));
   }
   return e.flatMap(({name: e}) => a.get(e) ?? []);
  }
  function K(e) {
   return new Map(e.flatMap(({webhook: e, rendered: t}) => t.kind === "request" ? [ [ e.name, t.prepared ] ] : []));
  }
  function H({run: e, status: t, repository: n}, s) {
   return {
    title: e.title ?? e.workflow ?? `run ${e.id}`,
    status: t,
    page: e.pageUrl ?? `${s}/${n}/actions/runs/${e.id}`
   };
  }
 }),
 4827: ((e, t, n) => {
  n.d(t, {
   yJ: () => W,
   xF: () => z,
   Ug: () => V
  });
  var s = n(9573);
  var r = n(7882);
  var o = n(1261);
  var i = n(3527);
  var a = n(6436);
  const c = [ "FAILED", "RUNNING", "QUEUED", "PASSED", "SKIPPED" ];
  const l = 500;
  const u = 2;
  async function f(e, t, n, s) {
   const o = `/repos/${t}/actions/runs/${n}`;
   const i = {
    ...(0, r.NU)(t),
    run_id: n
   };
   const a = {
    keys: [ "jobs", "workflow_jobs" ],
    most: l
   };
   const c = await m(`${o}/attempts/${s}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", {
    ...i,
    attempt_number: s
   }, a));
   if (c !== null && s === 1) return c;
   const u = await m(`${o}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
    ...i,
    filter: "all"
   }, a));
   if (u === null) return c;
   const f = c ?? u.filter(e => (e.attempt ?? s) === s);
   return [ ...f, ...h(f, u, s) ];
  }
  function h(e, t, n) {
   const s = t.filter(e => e.attempt !== null && e.attempt < n);
   const r = [ ...p(s, e => e.attempt ?? 0) ];
   const o = new Map;
   for (const [, e] of r.toSorted(([e], [t]) => e - t)) for (const [t, n] of p(e, e => e.name)) o.set(t, [ ...n, ...d(o.get(t) ?? [], n.length) ]);
   const i = p(e, e => e.name);
   const a = [ ...o ].flatMap(([e, t]) => d(t, i.get(e)?.length ?? 0));
   const c = new Set(a);
   return s.filter(e => c.has(e));
  }
  function d(e, t) {
   const n = ({status: e, conclusion: t}) => c.indexOf((0, i.em)(e, t));
   return e.toSorted((e, t) => n(e) - n(t)).slice(0, Math.max(0, e.length - t));
  }
  function p(e, t) {
   const n = new Map;
   for (const s of e) {
    const e = t(s);
    const r = n.get(e);
    if (r) r.push(s); else n.set(e, [ s ]);
   }
   return n;
  }
  async function m(e, t) {
   let n = "";
   for (let r = 0; r < u; r++) {
    const r = await g(e, t()).catch(e => {
     if (e instanceof s.hD && e.isMissingRoute) return null;
     throw e;
    });
    if (r === null) return null;
    if (r.known >= r.total) return r.jobs;
    n = `${r.known} of ${r.total}`;
   }
   throw new s.hD(`GET ${e} listed only ${n} jobs; run this job again`, 200);
  }
  async function g(e, t) {
   const n = [];
   const r = new Map;
   let o = 0;
   let i = 0;
   for await (const a of t) {
    if (a.total === null && a.items.length === 0 && o === 0) throw new s.hD(`GET ${e} listed no jobs and gave no count`, 200);
    i = a.total ?? 0;
    const t = n.length;
    for (const t of a.items) {
     const i = y(t);
     if (i === null) throw new s.hD(`GET ${e} listed something that is no job`, 200);
     const a = i.id === null ? void 0 : r.get(i.id);
     if (a && JSON.stringify(a) === JSON.stringify(i)) continue;
     if (a === void 0) o++;
     if (i.id !== null) r.set(i.id, i);
     n.push(i);
    }
    if (n.length === t) break;
   }
   return {
    jobs: n,
    known: o,
    total: i
   };
  }
  function y(e) {
   if (!w(e)) return null;
   const t = b(e.id) ? e.id : null;
   const n = $(e.labels);
   return {
    id: t,
    name: k(e.name) ?? `job ${t ?? ""}`.trim(),
    attempt: typeof e.run_attempt === "number" ? e.run_attempt : null,
    checkRunId: k(e.check_run_url)?.replace(/^.*\//, "") || null,
    ...v(k(e.status) ?? "", e.conclusion),
    runnerName: k(e.runner_name),
    labels: n.length > 0 ? n : $(e.runs_on),
    url: k(e.url),
    pageUrl: k(e.html_url),
    created: (0, o.pe)(k(e.created_at)),
    started: (0, o.pe)(k(e.started_at) ?? k(e.started)),
    completed: (0, o.pe)(k(e.completed_at) ?? k(e.stopped))
   };
  }
  function v(e, t) {
   const n = (0, a.mi)(e);
   return t === void 0 ? n : {
    ...n,
    conclusion: k(t)
   };
  }
  function w(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function b(e) {
   return Number.isSafeInteger(e);
  }
  function k(e) {
   return typeof e === "string" && e !== "" ? e : null;
  }
  function $(e) {
   return Array.isArray(e) ? e.filter(e => typeof e === "string") : [];
  }
  var S = n(4907);
  var _ = n(5857);
  var E = n(6931);
  const A = 3e4;
  const N = 2500;
  async function x(e, t) {
   const {repository: n, apiUrl: s, serverUrl: r, own: o} = t;
   const i = await (0, _.pX)(e.api, n, o ? await j(e, t) : await M(e, t));
   const {runs: a, self: c, unfinished: l} = await L(e, t, i);
   const u = O(i, a, t) ? C(i, a) : D(i, a, o);
   const {status: f} = u;
   T(e.log, {
    unfinished: l,
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
    ...u,
    payload: (0, S.nI)({
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
  function O({conclusion: e}, t, {own: n, apiUrl: s}) {
   return n === null && e !== null && /\/api\/v1$/.test(s) && t.some(({status: e}) => !(0, 
   i.$L)(e));
  }
  function C(e, t) {
   const n = {
    ...e,
    status: "in_progress",
    conclusion: null
   };
   const {status: s} = D(n, t, null);
   return {
    status: s,
    dockerHub: "error",
    noResult: "incomplete"
   };
  }
  const I = 10;
  function T(e, {unfinished: t, own: n, status: s}) {
   if (t.length === 0) return;
   if (n === null) {
    e.info(`not finished: ${U(t)}`);
    return;
   }
   const r = t.length === 1;
   const o = t.length - I;
   const a = `${r ? "job" : "jobs"} ${U(t.slice(0, I))}${o > 0 ? ` and ${o} more` : ""}`;
   const c = (0, i.$L)(s) ? `so ${r ? "its result is" : "their results are"} not in the build` : `so the build is reported as ${s}`;
   const l = n.needs ? `add ${r ? "it" : "them"} to needs, or, if there already, remove "name" from the job` : `report from a last job that has ${r ? "it" : "them"} in needs`;
   e.warning(`${a} ${r ? "has" : "have"} not finished, ${c}; ${l}`);
  }
  async function j({api: e, log: t}, n) {
   const {repository: r, runId: o, env: i} = n;
   const c = n.attempt ?? i.runAttempt;
   const l = {
    ...(0, a.Rz)(i),
    id: o,
    attempt: c
   };
   try {
    const t = await (0, _.cI)(e, r, o, c);
    return {
     ...await (0, _.AV)(e, r, R(t, l)),
     status: l.status,
     conclusion: null,
     refKind: l.refKind ?? t.refKind,
     pullRequest: l.pullRequest ?? t.pullRequest
    };
   } catch (e) {
    if (!(e instanceof s.hD && e.isMissingRoute)) throw e;
    t.warning(`the server has no API for workflow runs (404): the times of run ${o} are missing`);
    return l;
   }
  }
  async function M({api: e}, t) {
   const {repository: n, runId: r, attempt: o, env: i} = t;
   const c = await (0, _.cI)(e, n, r, o).catch(e => {
    if (!(e instanceof s.hD && e.status === 404)) throw e;
    throw new s.hD(`the API has no run ${r}${o ? `, attempt ${o},` : ""} of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
   });
   const l = (0, a.aD)(i.event);
   const u = l?.id === c.id && l.attempt === c.attempt ? R(c, l) : c;
   return (0, _.AV)(e, n, u);
  }
  async function L(e, t, n) {
   const {api: s, log: r, clock: o, signal: i} = e;
   const {repository: a, own: c} = t;
   const l = o.now();
   let u = [];
   for (let t = 0; ;t += N) {
    const h = await f(s, a, n.id, n.attempt);
    if (h === null) return {
     runs: q(e, n, c),
     self: null,
     unfinished: []
    };
    const d = o.now();
    const p = (0, E.Q1)(h, c, d);
    const {lagging: m} = p;
    if (m.length > 0 && t < A && d - l < A) {
     if (t === 0) r.info(`${U(m)} done in needs but not in the API, asking on for up to ${A / 1e3} s`);
     u = m;
     await o.sleep(N, i);
     continue;
    }
    if (u.length > 0 && m.length === 0) r.info(`${U(u)} done in the API too, after ${Math.round((d - l) / 1e3)} s`);
    P(r, p);
    return p;
   }
  }
  function P(e, {believed: t, forgiven: n, doubted: s}) {
   if (t.length > 0) e.warning(`${U(t)} unfinished in the API after 30 s; the results in needs are used`);
   if (n.length > 0) e.warning(`${U(n)} FAILED, but success in needs (continue-on-error): does not count against the build`);
   if (s.length > 0) e.warning(`${U(s)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's key`);
  }
  function q({log: e}, t, n) {
   const s = `the API has no jobs of run ${t.id} (404)`;
   if (n?.needs) {
    e.info(`${s}: needs alone says how they ended`);
    return (0, E.j6)(n.needs);
   }
   e.warning(n ? `${s}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${s}: the build is what the run itself says`);
   return [];
  }
  function R(e, t) {
   const n = Object.entries(e).filter(([, e]) => e !== null);
   return {
    ...t,
    ...Object.fromEntries(n)
   };
  }
  function U(e) {
   return e.map(e => `"${e}"`).join(", ");
  }
  function D(e, t, n) {
   const s = n ? F(n) : [];
   const r = s.length > 0 ? "FAILED" : Y(e, t, n);
   const o = t.filter(({counts: e, status: t}) => e && t === "FAILED").map(({conclusion: e}) => e ?? "");
   const a = e.conclusion !== null && s.length === 0;
   const c = B(a ? e.conclusion : null, [ ...s, ...o ], t.length > 0);
   if (c === "stale") return {
    status: r,
    dockerHub: "error",
    noResult: c
   };
   if (c === "action_required") return {
    status: "QUEUED",
    dockerHub: "error",
    noResult: c
   };
   return {
    status: r,
    dockerHub: (0, i.WE)(r, a ? [ e.conclusion ?? "" ] : [ ...s, ...o ]),
    noResult: c
   };
  }
  function B(e, t, n) {
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
  function F({jobStatus: e, needs: t}) {
   const n = (0, E.po)(t);
   return e === "success" ? n : [ e, ...n ];
  }
  function Y(e, t, n) {
   if (e.conclusion !== null) return (0, i.em)(e.status, e.conclusion);
   const s = (0, i.es)(t.map(({counts: e, status: t}) => e ? t : "PASSED"));
   if (s !== null) return s;
   return n ? "PASSED" : (0, i.em)(e.status, null);
  }
  var K = n(9608);
  var H = n(508);
  var J = n(1243);
  var G = n(2480);
  function W(e, t) {
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
  function V(e) {
   return {
    build: e.some(e => /^(build|runs|status|job)\b/.test(e)),
    ref: e.includes("github.ref"),
    base: e.includes("github.base_ref")
   };
  }
  async function z(e, t, n) {
   const {inputs: s} = e;
   const {environment: r} = s;
   const o = (0, H.jJ)(s.needs);
   const c = (0, K.et)(s);
   const l = c.own ? ne(s, o) : null;
   const u = n.build ? null : c.run;
   const f = u === null ? await ee(e, t, c, l) : null;
   const h = f?.run ?? u ?? (0, a.Rz)(r);
   const d = c.own ? h : await Q(h, {
    source: e,
    io: t,
    uses: n,
    fetched: f !== null
   });
   const p = f === null ? null : te(e, {
    ...f,
    run: d
   }, t.log);
   const {status: m, noResult: g} = p ?? D(d, [], l);
   return {
    repository: r.repository,
    subject: c,
    run: d,
    facts: (0, a.zO)(d, r.repository),
    status: m,
    noResult: g,
    build: p,
    values: {
     github: (0, i.sj)(d, r),
     ...p === null ? {} : {
      build: p.payload,
      status: (0, i.nl)(p),
      ...(0, S.XF)(p.payload, d, r),
      ...(0, E.z3)(p.runs)
     },
     job: {
      name: p?.self?.name ?? r.job,
      id: p?.self?.id ?? (Number(s.jobId) || void 0)
     }
    }
   };
  }
  async function Q(e, {source: t, io: n, uses: s, fetched: r}) {
   const {repository: o} = t.inputs.environment;
   const {tests_url: i} = t.config.notify ?? {};
   const a = r && i?.includes("github.ref") === true;
   const c = s.base && !r ? await (0, _.pX)(n.api, o, e) : e;
   return s.ref || a ? X(c, o, n) : c;
  }
  async function X(e, t, {api: n, log: s}) {
   const {headBranch: o, headSha: i, refKind: a, event: c} = e;
   if (a !== null || c === "release" || o === null) return e;
   const l = {
    repository: t,
    sha: i ?? ""
   };
   const u = await Z((0, r.sL)(n, {
    ...l,
    branch: o
   }));
   const f = await Z((0, r.ke)(n, {
    ...l,
    tag: o
   }));
   if (u !== f) return {
    ...e,
    refKind: f ? "tag" : "branch"
   };
   s.warning(f ? `\${github.ref} is empty: ${o} is both a branch and a tag with the run's commit; use \${github.ref_name}` : `\${github.ref} is empty: the API has neither a branch nor a tag ${o} with the run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`);
   return e;
  }
  async function Z(e) {
   try {
    return await e;
   } catch (e) {
    if (!(e instanceof s.hD)) throw e;
    if ([ 403, 404, 422 ].includes(e.status ?? 0)) return false;
    throw e;
   }
  }
  function ee({inputs: e}, t, n, s) {
   const {environment: r} = e;
   const {repository: o, apiUrl: i, serverUrl: a} = r;
   return x(t, {
    repository: o,
    apiUrl: i,
    serverUrl: a,
    runId: n.runId,
    attempt: n.attempt,
    own: s,
    env: r
   });
  }
  function te({inputs: e, config: t}, n, s) {
   const r = t.notify?.tests_url;
   if (r === void 0) return n;
   return {
    ...n,
    payload: se(r, n, e, s)
   };
  }
  function ne({jobId: e, jobStatus: t, environment: n}, s) {
   if (t === null) throw new J.x("input job-status is empty; leave it out or give ${{ job.status }}");
   const {runnerName: r, job: o} = n;
   return {
    jobId: e || null,
    jobStatus: t,
    runnerName: r || null,
    jobKey: o || null,
    needs: s
   };
  }
  function se(e, {payload: t, run: n, runs: s}, {environment: r, variables: o}, a) {
   const c = (0, i.sj)(n, r);
   const l = {
    ...(0, S.XF)(t, n, r),
    ...(0, E.z3)(s)
   };
   const u = new Map;
   const f = (0, S.wk)(t, n => {
    const s = {
     ...l,
     build: t,
     github: c,
     run: n
    };
    try {
     return (0, G.KD)(e, (0, G.IX)(s, new Map, o));
    } catch (e) {
     if (!(e instanceof G.vH)) throw e;
     const {message: t} = e;
     u.set(t, [ ...u.get(t) ?? [], n.name ]);
     return null;
    }
   });
   for (const [e, [t, ...n]] of u) {
    const s = n.length > 0 ? ` and ${n.length} more` : "";
    a.warning(`notify.tests_url: ${e}; run "${t}"${s} goes without tests`);
   }
   return f;
  }
 }),
 5642: ((e, t, n) => {
  n.d(t, {
   $2: () => f,
   Hv: () => c,
   Nq: () => a,
   eS: () => p,
   oh: () => d,
   z: () => u
  });
  var s = n(6043);
  var r = n(1920);
  var o = n(5340);
  const i = "The step was cancelled before it had sent anything.";
  function a(e, t) {
   const n = e instanceof Error ? e.message : String(e);
   const s = n.split("\n").map(e => `- ${(0, o.Mk)(t(e))}`);
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
  function c({mode: e, environment: t}) {
   const {repository: n, runId: s, runAttempt: o} = t;
   const a = {
    id: s,
    attempt: o
   };
   return {
    result: "failure",
    failure: i,
    outputs: e === "chain" ? {
     "chain-state": "cancelled"
    } : {},
    deliveries: e === "receive" ? null : [],
    payload: null,
    record: e === "receive" || e === "callback" ? null : (0, r.OA)(n, a),
    summary: `## The step was cancelled\n\n${i}\n`
   };
  }
  const l = 9;
  function u(e, t, n) {
   const s = f(t);
   const r = e.filter(({status: e}) => e === "failure");
   for (const {webhook: e, reason: t} of r) if (s.has(e)) n.warning(`webhook "${e}" failed, but is not required: ${t}`);
   return r.filter(({webhook: e}) => !s.has(e));
  }
  function f(e) {
   return new Set(e.filter(({required: e}) => !e).map(({name: e}) => e));
  }
  const h = "in the config, then report this run from a new one, with the input run-id";
  function d(e, {cancelled: t, anew: n}) {
   if (t) return "The step was cancelled; see the deliveries output for what went out.";
   if (e.length === 0) return null;
   const r = e.slice(0, l).map(({webhook: e, reason: t}) => `webhook "${e}" failed: ${t}`);
   const o = e.filter(({attempts: e}) => (0, s.ln)(e.at(-1)?.status_code ?? null));
   const i = e.filter(e => !o.includes(e));
   const a = i.some(({attempts: e}) => {
    const t = e.at(-1);
    return t !== void 0 && t.error !== "blocked";
   });
   const c = !a ? "after that change," : "fix the receiver and re-run this job; after a change of config or workflow,";
   const u = n === null || i.length === 0 ? [] : [ `${c} ${n}` ];
   if (o.length > 0) u.push(u.length === 0 ? `fix the body ${h}` : `where the receiver does not accept the body, fix it ${h}`);
   if (e.length === 1) return [ ...r, ...u ].join("; ");
   const f = `${e.length} webhooks failed`;
   const d = e.length > l ? [ `the first ${l} are above` ] : [];
   return [ ...r, [ f, ...d, ...u ].join("; ") ].join("\n");
  }
  function p(e, {redact: t}) {
   return {
    state: e?.state ?? "",
    description: t(e?.description ?? ""),
    context: t(e?.context ?? ""),
    "target-url": t(e?.target_url ?? "")
   };
  }
 }),
 7138: ((e, t, n) => {
  n.d(t, {
   Bj: () => S,
   HP: () => M,
   IN: () => k,
   PG: () => R,
   W$: () => T,
   Xw: () => w,
   d0: () => I,
   q8: () => v,
   tl: () => b
  });
  var s = n(9608);
  var r = n(5857);
  var o = n(3527);
  var i = n(6436);
  var a = n(9950);
  var c = n(74);
  var l = n(1243);
  var u = n(9573);
  var f = n(7882);
  var h = n(73);
  var d = n(4030);
  var p = n(6834);
  var m = n(8338);
  var g = n(2480);
  var y = n(4827);
  function v(e, t, n) {
   const s = I(e.notify?.webhooks ?? [], t.inputs.only);
   if (s.length === 0) n.warning("nothing is sent: the config has no notify.webhooks");
   const r = E(s, t.inputs);
   const o = T(r, t, n);
   return {
    webhooks: s,
    missingSecrets: o
   };
  }
  function w({webhooks: e}, t) {
   const n = E(e, t);
   const s = t.mode === "test";
   return {
    ...(0, y.Ug)(n.flatMap(a.wX)),
    build: n.some(e => A(e, s))
   };
  }
  async function b({webhooks: e, missingSecrets: t}, n, s, r) {
   const o = s.mode === "test";
   const i = E(e, s);
   const a = o ? null : await k(n, r, i);
   const c = o ? n.facts : await R(n, r, i);
   const l = [];
   const u = [];
   for (const s of e) {
    const e = t.has(s) ? {
     reason: "no_secret",
     text: "its secret is empty"
    } : a === null ? {
     event: "test"
    } : S(s, a, {
     ...n,
     facts: c
    });
    if ("event" in e) l.push({
     webhook: s,
     ...e
    }); else u.push({
     webhook: s,
     ...e
    });
   }
   for (const {webhook: e, text: t} of u) r.log.info(`webhook "${e.name}" skipped: ${t}`);
   return {
    selected: l,
    skipped: u
   };
  }
  async function k(e, t, n) {
   const {subject: o, run: i, repository: a} = e;
   const c = o.kind === "completed" && n.some(({events: e}) => $(e, s.zq));
   const l = c ? await (0, s.pm)(e, i, () => (0, r.$Z)(t.api, a, i)) : null;
   if (l !== null) t.log.info(`build_status_changed: ${l.changed ? "yes" : "no"}, ${l.reason}`);
   return {
    events: (0, s.e0)(o.kind, e, l),
    change: l
   };
  }
  function $(e, t) {
   return e.some(e => t.includes(e));
  }
  function S({enabled: e, events: t, match: n, only_failures: s}, r, i) {
   if (!e) return {
    reason: "disabled",
    text: "enabled is false"
   };
   const a = t.find(e => r.events.includes(e));
   if (a === void 0) return {
    reason: "events",
    text: _(t, r, i)
   };
   const c = B(n, i.facts);
   if (c !== null) return {
    reason: "match",
    text: c
   };
   if (s && (!(0, o.QP)(i.status) || i.noResult !== null)) return {
    reason: "only_failures",
    text: `it wants only_failures, ${N(i)}`
   };
   return {
    event: a
   };
  }
  function _(e, {change: t}, n) {
   const r = t !== null && n.noResult === null && $(e, s.zq) ? ` (${t.reason})` : "";
   return `it wants ${e.join(", ")}, ${N(n)}${r}`;
  }
  function E(e, {mode: t}) {
   return e.filter(({enabled: e}) => e || t === "test");
  }
  function A(e, t) {
   const {payload: n = "jobserv", body: r, events: o, only_failures: i} = e;
   const l = (0, c.d9)(e) && r === void 0 && n !== "github";
   const u = (0, y.Ug)((0, a.wX)(e)).build;
   if (l || u || t) return l || u;
   return i || $(o, s.Wm);
  }
  function N({status: e, noResult: t}) {
   const n = (0, s.CW)(t);
   if (n !== null) return `the build is ${e}: ${n}`;
   const r = e === "PASSED" || e === "FAILED";
   return `the build ${r ? "" : "is "}${e}`;
  }
  const x = "dependabot[bot]";
  const O = "variables.";
  const C = 10;
  function I(e, t) {
   const n = e.map(({name: e}) => e);
   const s = t.filter(e => !n.includes(e)).map(e => ({
    message: `input only names "${e}", which the config does not have; write ${(0, h.h)(e, n) ?? `one of ${n.join(", ")}`}`
   }));
   if (s.length > 0) throw new l.x(s);
   return e.filter(({name: e}) => t.length === 0 || t.includes(e));
  }
  function T(e, {secrets: t, inputs: n}, s) {
   const {environment: r} = n;
   const o = e.map(e => ({
    webhook: e,
    names: (0, a.Fj)(e).filter(e => t.get(e) === "")
   })).filter(({names: e}) => e.length > 0);
   const i = q(r) || P(r);
   if (o.length > 0 && !i) throw new l.x(o.map(({webhook: e, names: t}) => ({
    message: `webhook "${e.name}" needs the secret ${t.join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`
   })));
   for (const {webhook: e, names: t} of o) s.warning(P(r) ? `webhook "${e.name}" is skipped: this repository is a fork, and ${t.join(", ")} is empty; set it here, or disable this workflow` : `webhook "${e.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${t.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
   return new Set(o.map(({webhook: e}) => e));
  }
  const j = [ "default", "omit" ];
  function M(e, t, n) {
   const s = new Set(e.flatMap(a.r3).flatMap(({text: e}) => (0, m.S6)(e)).filter(({name: e, filters: t}) => {
    const n = t.some(e => j.includes(e));
    return e.startsWith(O) && !n;
   }).map(({name: e}) => e));
   for (const e of s) if ((0, g.bv)(t, e.slice(O.length)).kind === "none") n.warning(`${e} has no value${L(e, t)}`);
  }
  function L(e, t) {
   const n = Object.keys(Object(t)).length === 0;
   if (n) return "; give the input variables";
   const s = (0, g.zo)(t);
   const r = (0, h.h)(e.slice(O.length), s);
   const o = s.slice(0, C).join(", ");
   const i = s.length - C;
   const a = s.length === 0 ? ", and no other" : `, but ${o}${i > 0 ? ` and ${i} more` : ""}`;
   return `: the input variables has none of that name${r ? `; did you mean ${O}${r}?` : a}`;
  }
  function P({event: e}) {
   return (0, p.eC)((0, p.eC)(e, "repository"), "fork") === true;
  }
  function q(e) {
   const {fork: t} = (0, i.zO)((0, i.Rz)(e), e.repository);
   return t || e.actor === x;
  }
  async function R({run: e, facts: t, repository: n}, {api: s}, r) {
   if (!t.refUncertain || t.fork) return t;
   const o = t.branch;
   const i = e.headSha ?? "";
   const a = e => r.some(({match: {[e]: t}}) => t !== void 0 && (0, d.c)(t, o));
   const c = () => (0, f.sL)(s, {
    repository: n,
    branch: o,
    sha: i
   });
   const l = () => (0, f.ke)(s, {
    repository: n,
    tag: o,
    sha: i
   });
   return {
    ...t,
    notBranch: a("branch") ? await U(`branch ${o} has the run's commit`, c) : null,
    notTag: a("tag") ? await U(`tag ${o} is at the run's commit`, l) : null
   };
  }
  async function U(e, t) {
   try {
    return await t() ? null : `no ${e}`;
   } catch (t) {
    if (!(t instanceof u.hD)) throw t;
    const {status: n, message: s} = t;
    return n === 403 || n === 404 ? `the API does not say that a ${e} (${n}); if so, add "permissions: contents: read" to the job` : `the API does not say that a ${e}: ${s}`;
   }
  }
  const D = [ "repository", "branch", "tag", "workflow", "event", "actor" ];
  function B(e, t) {
   for (const n of D) {
    const s = e[n];
    if (s === void 0) continue;
    const r = n === "branch" || n === "tag";
    if (r && t.fork && e.repository === void 0) return `the run comes from a fork (${t.repository || "unknown"}), whose branches fit no pattern`;
    if (!(0, d.c)(s, t[n])) return `match.${n} is ${s.join(", ")} and the run's is ${t[n] || "unknown"}`;
    const o = n === "branch" ? t.notBranch : t.notTag;
    if (r && o !== null) return `match.${n} is ${s.join(", ")}, but ${o}`;
   }
   return null;
  }
 }),
 7040: ((e, t, n) => {
  n.d(t, {
   KV: () => L,
   F0: () => j,
   vp: () => T,
   PA: () => M,
   xD: () => R,
   nd: () => I,
   iP: () => C
  });
  var s = n(5432);
  var r = n(7282);
  var o = n(6043);
  var i = n(74);
  var a = n(1627);
  var c = n(9026);
  var l = n(744);
  const u = "unsigned: it has no secret_name";
  function f({keys: e, carriesSecret: t}) {
   return e.length === 0 && t !== true ? [ u ] : [];
  }
  function h(e, t, {redact: n, log: s}) {
   const {isTerminal: r = false} = s;
   const {id: o, method: i, shown: a, headers: c, body: u, keys: h, signatures: d} = e;
   const p = n(u.toString("utf8"));
   const m = (0, l._S)(d, {
    id: o,
    timestamp: 0,
    body: u
   }, h);
   const g = t ?? "(the time of the attempt)";
   const v = d.flatMap(e => (0, l.nz)(e).slice(1));
   return [ `${i} ${a}`, ...y(c, n), `webhook-timestamp: ${g}`, ...Object.keys(m).map(e => `${e}: ${v.includes(e.toLowerCase()) ? g : "***"}`), ...f(e), b(e, r), ...r ? p.split(/\r?\n/) : $(p) ];
  }
  function d(e) {
   const {method: t, shown: n, keys: s, signatures: r} = e;
   const o = r.map(e => typeof e === "string" ? e : e.header);
   return [ `${t} ${n}`, ...s.length > 0 ? [ `signed: ${o.join(", ")}` ] : f(e) ];
  }
  function p({attempts: e, maxAttempts: t, notes: n}, s, r) {
   return [ ...e.flatMap(e => [ m(e, t), ...g(e, s, r) ]), ...n ];
  }
  function m({attempt: e, message: t, waitedMs: n}, s) {
   const {number: r, status_code: i, error: a, duration_ms: c} = e;
   const l = n === null && r < s;
   const u = s > 1 && !l ? `${r} of ${s}` : r;
   const [f] = t?.split("; ", 1) ?? [];
   const h = f === void 0 || a === null ? `HTTP ${i}` : f.replace(`${a}: `, a === "status" ? "" : `${(0, 
   o.Yi)(a)}: `);
   const d = n !== null ? `; retrying in ${(n / 1e3).toFixed(1)} s` : l && a !== null ? "; not retried" : "";
   return `attempt ${u}: ${h} (${c} ms)${d}`;
  }
  function g({response: e, message: t}, n, s) {
   if (e === null || n === "never") return [];
   if (n === "on-failure" && t === null) return [];
   const r = e.body.toString("utf8");
   return [ ...n === "always" ? y(e.headers, s) : [], `response: ${r === "" ? "(empty)" : (0, 
   a.g$)(s(r))}` ];
  }
  function y(e, t) {
   return Object.entries((0, c.cA)(e)).map(([e, n]) => `${e}: ${(0, a.g$)(t(v.includes(e) ? w(n) : n))}`);
  }
  const v = [ "location", "content-location", "link", "refresh" ];
  function w(e) {
   return e.replaceAll(/\/\/[^/?#<>\s]*@/g, `//${c.XF}@`).replaceAll(/[?#][^>\s]*/g, e => `${e.charAt(0)}${c.XF}`);
  }
  function b({body: e, inPayloadFile: t}, n) {
   if (e.length === 0) return "no body";
   const s = e.length === 1 ? "1 byte" : `${e.length} bytes`;
   const r = t && !n ? ", as in the file of the output payload-file" : "";
   return `body, ${s}${r}:`;
  }
  const k = 1e3;
  function $(e) {
   const t = /^\s*[{[]/.test(e);
   const n = [];
   let s = 0;
   let r = 0;
   let o = 0;
   let i = false;
   for (let a = 0; a < e.length; a += 1) {
    if (a - s >= k) {
     const t = [ r, o ].find(e => e > s) ?? _(e, a);
     n.push(e.slice(s, t));
     s = t;
    }
    if (!t) continue;
    const c = e[a];
    if (c === '"' && !(i && S(e, a))) i = !i; else if (i) continue; else if (c === "," || c === "{" || c === "[") r = a + 1; else if (c === ":") o = a + 1;
   }
   if (s < e.length) n.push(e.slice(s));
   return n;
  }
  function S(e, t) {
   let n = 0;
   while (e[t - 1 - n] === "\\") n += 1;
   return n % 2 === 1;
  }
  function _(e, t) {
   return /[\ud800-\udbff]/.test(e[t - 1] ?? "") ? t - 1 : t;
  }
  var E = n(1243);
  var A = n(5829);
  var N = n(2480);
  const x = 50;
  const O = 500;
  function C({secrets: e, inputs: t}, n, s, {id: r, event: o, values: c, body: l}) {
   const u = (0, N.IX)(c, e, t.variables);
   try {
    const t = (0, i.WL)(s, {
     id: r,
     event: o,
     lookup: u,
     secrets: e,
     body: l
    });
    for (const r of (0, i.yF)(s, t, e)) n.mask(r);
    const c = (0, a.g$)(n.redact(t.shown));
    return {
     kind: "request",
     prepared: {
      ...t,
      shown: c
     }
    };
   } catch (e) {
    if (!(e instanceof N.vH)) throw e;
    const t = (0, a.g$)(n.redact(e.message), O);
    return {
     kind: "impossible",
     reason: t
    };
   }
  }
  function I(e, t, n, s) {
   const r = C(e, t, n, s);
   if (r.kind === "request") return r.prepared;
   throw new E.x(`webhook "${n.name}": ${r.reason}`);
  }
  function T({inputs: e, allowlist: t}, {signal: n}, r) {
   const o = e.mode === "test";
   const {idempotent: i = true} = r;
   return {
    allowlist: t,
    successCodes: r.success_codes,
    successBody: r.success_body,
    quoteResponse: e.showResponse !== "never",
    timeoutMs: r.timeout ?? s.t1,
    retryDelaysSeconds: o ? [] : r.retry_schedule ?? s.Qs,
    retryOnlyIfUndelivered: !i,
    keepAlive: i,
    signal: n
   };
  }
  async function j({inputs: e, allowlist: t}, n, s) {
   R(e.allowedHosts, n, s.map(({prepared: e}) => e.url));
   if (e.dryRun) return s.map(({prepared: e}) => M({
    allowlist: t
   }, n, e));
   const o = async ({prepared: e, options: t}) => ({
    prepared: e,
    outcome: await (0, r.cK)(n, e, t)
   });
   const i = [];
   for await (const {prepared: t, outcome: r} of U(s, x, o)) i.push(L(e, n, t, r));
   return i;
  }
  function M({allowlist: e}, t, n) {
   const s = (0, A.x5)(e, n.url, n.method)?.replace(/\.$/, "") ?? null;
   const o = h(n, null, t);
   const i = s === null ? "sent" : `refused: ${s}`;
   t.log.group(`webhook "${n.webhook}" would be ${i}`, o);
   return s === null ? (0, r.nE)(n, "dry_run") : (0, r.vQ)(n, `blocked: ${s}`);
  }
  function L(e, t, n, s) {
   const o = e.mode === "test";
   const i = (0, r.xl)(n, q(s, t));
   P(t, i, [ ...o ? h(n, s.attempts[0]?.timestamp ?? null, t) : d(n), ...p(s, o && e.showResponse === "on-failure" ? "always" : e.showResponse, t.redact) ]);
   for (const e of s.notes) t.log.warning(`webhook "${n.webhook}": ${e}`);
   return i;
  }
  function P(e, t, n) {
   const {webhook: s, event: r, status: i, reason: a, attempts: c, id: l} = t;
   const u = c.at(-1);
   const f = u?.status_code ?? (u?.error ? (0, o.Yi)(u.error) : "");
   const h = i === "success" ? "delivered" : "FAILED";
   e.log.group(`webhook "${s}" ${h}: ${f} (event ${r})`, [ ...n, `${l}: ${h}${a === null ? "" : `: ${a}`}` ]);
  }
  function q(e, {redact: t}) {
   const {reason: n} = e;
   return {
    ...e,
    reason: n === null ? null : (0, a.g$)(t(n), O)
   };
  }
  function R(e, t, n) {
   if (!e.includes("public")) return;
   if (!n.some(e => t.proxied(e))) return;
   t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
  }
  async function* U(e, t, n) {
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
 8990: ((t, n, s) => {
  s.d(n, {
   Yz: () => b,
   z3: () => k,
   V4: () => y,
   pq: () => _,
   lm: () => S,
   C1: () => w,
   uH: () => v,
   Pq: () => g,
   $e: () => $
  });
  var r = s(857);
  function o(e) {
   if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
   return JSON.stringify(e);
  }
  function i(e) {
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
  function a(e, t, n) {
   const s = new Command(e, t, n);
   process.stdout.write(s.toString() + r.EOL);
  }
  const c = "::";
  class Command {
   constructor(e, t, n) {
    if (!e) e = "missing.command";
    this.command = e;
    this.properties = t;
    this.message = n;
   }
   toString() {
    let e = c + this.command;
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
    e += `${c}${l(this.message)}`;
    return e;
   }
  }
  function l(e) {
   return o(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function u(e) {
   return o(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const f = e(import.meta.url)("crypto");
  var h = s(9896);
  function d(e, t) {
   const n = process.env[`GITHUB_${e}`];
   if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
   if (!h.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
   h.appendFileSync(n, `${o(t)}${r.EOL}`, {
    encoding: "utf8"
   });
  }
  function p(e, t) {
   const n = `ghadelimiter_${f.randomUUID()}`;
   const s = o(t);
   if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
   if (s.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
   return `${e}<<${n}${r.EOL}${s}${r.EOL}${n}`;
  }
  e(import.meta.url)("path");
  void 0 && (void 0).__awaiter;
  var m;
  (function(e) {
   e[e["Success"] = 0] = "Success";
   e[e["Failure"] = 1] = "Failure";
  })(m || (m = {}));
  function g(e) {
   a("add-mask", {}, e);
  }
  function y(e, t) {
   const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
   if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
   if (t && t.trimWhitespace === false) return n;
   return n.trim();
  }
  function v(e, t) {
   const n = process.env["GITHUB_OUTPUT"] || "";
   if (n) return d("OUTPUT", p(e, t));
   process.stdout.write(r.EOL);
   a("set-output", {
    name: e
   }, o(t));
  }
  function w(e) {
   process.exitCode = m.Failure;
   k(e);
  }
  function b(e) {
   a("debug", {}, e);
  }
  function k(e, t = {}) {
   a("error", i(t), e instanceof Error ? e.toString() : e);
  }
  function $(e, t = {}) {
   a("warning", i(t), e instanceof Error ? e.toString() : e);
  }
  function S(e, t = {}) {
   a("notice", i(t), e instanceof Error ? e.toString() : e);
  }
  function _(e) {
   process.stdout.write(e + r.EOL);
  }
 }),
 7800: ((e, t, n) => {
  n.d(t, {
   K: () => l
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(8990);
  var i = n(7282);
  var a = n(1920);
  const c = 1024 * 1024 - 1;
  function l(e, t) {
   const n = [ u("GITHUB_OUTPUT", () => f(e)), u("RUNNER_TEMP", () => h(e, t)), u("GITHUB_STEP_SUMMARY", () => p(e.summary)) ].filter(e => e !== null);
   return n.length === 0 ? null : `${n.join("; ")}: the log says what was delivered; check that the runner can write these files, then re-run the job`;
  }
  function u(e, t) {
   try {
    t();
    return null;
   } catch (t) {
    const n = t instanceof Error ? t.message : String(t);
    return `could not write ${e} (${n})`;
   }
  }
  function f({result: e, outputs: t, deliveries: n}) {
   o.uH("result", e);
   for (const [e, n] of Object.entries(t)) o.uH(e, n);
   if (n === null) return;
   const {delivered: s, failed: r, skipped: a} = (0, i.tQ)(n);
   o.uH("deliveries", JSON.stringify(n));
   o.uH("delivered", s);
   o.uH("failed", r);
   o.uH("skipped", a);
  }
  function h({payload: e, record: t}, n) {
   if (e === null && t === null) return;
   const i = (0, s.mkdtempSync)((0, r.join)(n, "webhook-action-"));
   const c = (e, t, n) => {
    const s = (0, r.join)(i, t);
    d(s, n);
    o.uH(e, s);
   };
   if (e !== null) c("payload-file", "payload.json", [ e ]);
   if (t !== null) c("record-file", "webhook-record.json", (0, a.V5)(t));
  }
  function d(e, t) {
   const n = (0, s.openSync)(e, "w");
   try {
    for (const e of t) (0, s.writeFileSync)(n, e);
   } finally {
    (0, s.closeSync)(n);
   }
  }
  function p(e) {
   const t = process.env.GITHUB_STEP_SUMMARY;
   if (!t) return;
   const n = Buffer.from(`${e}\n`).subarray(0, c);
   (0, s.appendFileSync)(t, n);
  }
 }),
 1920: ((e, t, n) => {
  n.d(t, {
   OA: () => _,
   V5: () => A,
   WE: () => N,
   rM: () => E
  });
  var s = n(7728);
  var r = n(7882);
  var o = n(6834);
  var i = n(1627);
  var a = n(8047);
  const c = 1e3;
  const l = 1e4;
  const u = 255;
  const f = 1e5;
  const h = 65536;
  const d = s.FsL(s.aig(), s.Y2b(), s.Wwf(0));
  const p = s.FsL(s.YjP(), s.Ru6(c));
  const m = s.FsL(s.YjP(), s.yGV(/^[0-9a-f]{64}$/));
  const g = s.Ikc({
   run_id: d,
   run_attempt: d
  });
  const y = s.FsL(p, s.z6Y(r.en));
  const v = s.FsL(s.YjP(), s.yhX(), s.z6Y(e => Number.isFinite(Date.parse(e))));
  const w = s.Ikc({
   number: d,
   status_code: s.mee(d),
   error: s.mee(p),
   started: v,
   duration_ms: s.FsL(s.aig(), s.E2x(), s.Wwf(0))
  });
  const b = s.Ikc({
   id: s.FsL(s.YjP(), s.yGV(/^[\x21-\x7e]{1,200}$/)),
   event: s.FsL(s.YjP(), s.yGV(/^[a-z_]{0,50}$/)),
   chain: s.mee(p),
   webhook: p,
   status: s.KIO([ "success", "failure", "not_run" ]),
   reason: s.mee(s.FsL(s.YjP(), s.Ru6(l))),
   attempts: s.YOg(w),
   body: s.mee(m),
   retry_of: s.mee(p),
   mac: s.mee(p),
   run: s.lqM(s.Ikc({
    repository: s.lqM(y),
    ...g.entries
   })),
   first_failed: s.lqM(v),
   given_up: s.lqM(s.zMY())
  });
  const k = s.mee(s.FsL(s.YjP(), s.Ru6(2 * u)));
  const $ = s.Ikc({
   chain: s.mee(p),
   webhook: s.mee(p),
   status: s.KIO([ "accepted", "duplicate", "conflict", "expired", "unexpected" ]),
   received: v,
   state: s.KIO([ "success", "failure", "error" ]),
   description: k,
   context: k,
   target_url: s.mee(p)
  });
  const S = s.Ikc({
   version: s.euz(1),
   run: s.Ikc({
    repository: y,
    ...g.entries
   }),
   sender: s.lqM(y),
   callbacks: s.lqM(s.FsL(s.YOg($), s.Ru6(f))),
   bodies: s.g1P(m, s.YjP()),
   deliveries: s.FsL(s.YOg(b), s.Ru6(f))
  });
  function _(e, t, n = [], s = []) {
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
  function E({callback: e, at: t, ...n}, s) {
   const {state: r, description: o, context: a, target_url: l} = e;
   const f = e => e && (0, i.g$)(s(e), u);
   const h = l && s(l);
   return {
    ...n,
    received: new Date(t).toISOString(),
    state: r,
    description: f(o),
    context: f(a),
    target_url: h && h.length <= c ? h : null
   };
  }
  function* A({deliveries: e, ...t}) {
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
    if (s.length < h) continue;
    yield s;
    s = "";
   }
   yield `${s}]}`;
  }
  function N(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return O("is incomplete or not JSON");
   }
   if (!(0, o.pi)(t)) return O("is not a record of this action");
   if (Object.hasOwn(t, "received")) return {
    kind: "received"
   };
   const n = Reflect.get(t, "version");
   if (typeof n === "number" && n !== 1) return O(`is a record of version ${n}, and this version of the action reads version 1`);
   const r = s.xLC(S, t, {
    abortEarly: true
   });
   if (!r.success) {
    const e = r.issues[0].path?.map(({key: e}) => String(e)) ?? [];
    const t = e.length > 0 ? ` (${e.join(".").slice(0, 80)})` : "";
    return O(`is not a record of this action${t}`);
   }
   const [i] = (0, o.ln)(e);
   if (i !== void 0) return O("gives a key twice");
   return x(r.output);
  }
  function x({bodies: e, deliveries: t, ...n}) {
   const s = new Map;
   for (const [t, n] of Object.entries(e)) {
    const e = (0, a.gq)(n);
    if (e.sha256 !== t || e.text !== n) return O(`was changed: bodies.${t} has another SHA-256`);
    s.set(t, e);
   }
   const r = [];
   for (const [e, {body: n, ...o}] of t.entries()) {
    const t = n === null ? null : s.get(n);
    if (t === void 0) return O(`has no body for deliveries.${e}`);
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
  function O(e) {
   return {
    kind: "invalid",
    why: e
   };
  }
 }),
 4125: ((e, t, n) => {
  n.d(t, {
   E: () => c,
   d: () => l
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(1243);
  const i = /^webhook-record.*\.json$/;
  const a = 32 * 1024 * 1024;
  function c(e) {
   return i.test(e.slice(e.lastIndexOf("/") + 1));
  }
  function l(e, t) {
   const n = (0, r.resolve)(t, e);
   try {
    if (!(0, s.statSync)(n).isDirectory()) return f([ [ e, n ] ]);
    const t = u(n).sort();
    if (t.length > 0) return f(t.map(e => [ e, e ]));
   } catch (t) {
    const n = t instanceof Error && "code" in t ? t.code : "";
    if (t instanceof o.x) throw t;
    if (n !== "ENOENT" && n !== "ENOTDIR") throw new o.x(`the record ${e} cannot be read: ${t}`);
    throw new o.x(`input record is ${e}, which is not there; download the artifact that holds the record in a step before, and write its path`);
   }
   throw new o.x(`input record is the folder ${e}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`);
  }
  function u(e) {
   return (0, s.readdirSync)(e, {
    withFileTypes: true
   }).flatMap(t => {
    const n = (0, r.join)(e, t.name);
    if (t.isDirectory()) return u(n);
    return t.isFile() && c(t.name) ? [ n ] : [];
   });
  }
  function f(e) {
   let t = a;
   return e.map(([e, n]) => {
    const r = (0, s.statSync)(n);
    if (!r.isFile()) throw new o.x(`the record ${e} is not a file; write its path`);
    t -= r.size;
    if (t < 0) throw new o.x(`the records at ${e} are larger than ${a / 1024 / 1024} MiB; write the path of the one that is meant`);
    const i = (0, s.readFileSync)(n, "utf8").replace(/^\ufeff/, "");
    return {
     path: e,
     text: i
    };
   });
  }
 }),
 7359: ((e, t, n) => {
  n.d(t, {
   EP: () => o,
   cr: () => i,
   wj: () => a
  });
  var s = n(744);
  const r = /(?<!\$)(?:\$\$)*\$\{/;
  function o(e, t, {run: {repository: n, ...s}, sender: r = n}) {
   const o = t?.stored ?? null;
   const a = {
    ...e,
    chain: null,
    body: o,
    retry_of: null
   };
   const c = i({
    sent: a,
    run: s,
    repository: n,
    sender: r
   }, t?.keys[0]);
   return {
    ...a,
    mac: c
   };
  }
  function i(e, t) {
   const n = u(e);
   return n === null || t === void 0 ? null : (0, s.vX)(t, n);
  }
  function a(e, t) {
   const n = t.length === 0 ? c(e) : l(e, t);
   return n && `${n}; nothing is signed or sent; run the job that sent it again`;
  }
  function c({sent: {body: e}}) {
   return r.test(e?.text ?? "") ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anyone could have written it; give the webhook a secret_name" : null;
  }
  function l(e, t) {
   const {mac: n} = e.sent;
   if (n === null) return "the record has no mac for it, and the webhook is signed today";
   const r = u(e);
   return r !== null && (0, s.cX)(n, t, r) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
  }
  function u({sent: {id: e, webhook: t, event: n, body: s}, run: {run_id: r, run_attempt: o}, repository: i, sender: a}) {
   return s && [ i, r, o, e, t, n, s.sha256, ...a === i ? [] : [ a ] ];
  }
 }),
 9026: ((e, t, n) => {
  n.d(t, {
   $o: () => u,
   XF: () => r,
   cA: () => v,
   lY: () => l,
   tV: () => y
  });
  var s = n(2480);
  const r = "***";
  const o = /authorization|token|cookie|secret|key|signature|password/i;
  const i = 16;
  const a = /…|\.{3}/g;
  const c = 16;
  function l() {
   const e = new Set;
   const t = h();
   return {
    add(n) {
     if (e.has(n)) return [];
     e.add(n);
     for (const e of k(n)) t.add(e);
     return b(n);
    },
    redact(e) {
     let n = "";
     let s = 0;
     let o = -1;
     let i = -1;
     for (const {at: a, length: c} of p(e, t, true)) {
      if (a >= i) {
       if (o >= 0) {
        n += e.slice(s, o) + r;
        s = i;
       }
       o = a;
      }
      i = Math.max(i, a + c);
     }
     if (o < 0) return e;
     return n + e.slice(s, o) + r + e.slice(i);
    }
   };
  }
  function u(e, t = c) {
   const n = new Map;
   const r = (e, t) => {
    if (!n.has(e)) n.set(e, t);
   };
   for (const [n, o] of e) {
    if ([ ...o.trim() ].length < t) continue;
    r(o, `\${secrets.${n}}`);
    for (const [e, t] of Object.entries(s.JC)) r(t(o), `\${secrets.${n}|${e}}`);
   }
   const o = h();
   for (const e of n.keys()) o.add(e);
   return e => {
    const t = [];
    let s = 0;
    const r = n => {
     if (n > s) t.push({
      kind: "text",
      text: e.slice(s, n)
     });
    };
    for (const {at: i, length: a} of p(e, o)) {
     if (i < s) continue;
     r(i);
     s = i + a;
     const o = n.get(e.slice(i, s)) ?? "";
     t.push({
      kind: "placeholder",
      placeholder: o
     });
    }
    r(e.length);
    return t;
   };
  }
  const f = 4;
  function h() {
   const e = new Map;
   const t = new Uint8Array(256);
   return {
    add(n) {
     t[n.charCodeAt(0) & 255] = 1;
     const s = d(n, 0);
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
    candidates: (t, n) => e.get(d(t, n)) ?? []
   };
  }
  function d(e, t) {
   let n = 0;
   for (let s = 0; s < f; s++) n = n * 31 + e.charCodeAt(t + s) | 0;
   return n;
  }
  function* p(e, t, n = false) {
   let s = -1;
   for (let r = t.next(e, 0); r + f <= e.length; r = t.next(e, r + 1)) {
    const o = t.candidates(e, r);
    if (o.length === 0) continue;
    if (n && s <= r) s = m(e, r + 1);
    const i = o.find(t => e.startsWith(t, r));
    const a = n ? g(e, r, s, o) : 0;
    const c = Math.max(i?.length ?? 0, a);
    if (c > 0) yield {
     at: r,
     length: c
    };
   }
  }
  function m(e, t) {
   a.lastIndex = t;
   return a.exec(e)?.index ?? e.length;
  }
  function g(e, t, n, s) {
   let r = 0;
   const o = n => s.some(s => s.startsWith(e.slice(t, n)));
   for (let s = n; o(s); s = m(e, s + 1)) {
    const n = s < e.length ? f : i;
    if (s - t >= n) r = s - t;
    if (s === e.length || !o(s + 1)) break;
   }
   return r;
  }
  function y(e) {
   return o.test(e);
  }
  function v(e) {
   return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, y(e) ? r : t ]));
  }
  const w = 4;
  function b(e) {
   const t = e.split(/\r\n|\r|\n/).map(e => e.trim());
   return [ ...new Set([ e, ...t ]) ].filter(e => e.trim() !== "" && [ ...e ].length >= w);
  }
  function k(e) {
   return [ ...new Set(b(e).flatMap($)) ];
  }
  function $(e) {
   const t = Buffer.from(e);
   const n = JSON.stringify(e).slice(1, -1);
   return [ e, n, n.replaceAll("/", "\\/"), encodeURIComponent(t.toString()), new URLSearchParams([ [ "", e ] ]).toString().slice(1), s.JC.url(e), s.JC.xml(e), s.JC.slack(e), t.toString("base64").replace(/=+$/, ""), t.toString("base64url") ];
  }
 }),
 744: ((e, t, n) => {
  n.d(t, {
   MX: () => v,
   Ml: () => w,
   SK: () => G,
   _S: () => y,
   cX: () => J,
   e: () => F,
   i2: () => $,
   mh: () => k,
   nz: () => b,
   sc: () => W,
   vX: () => H,
   yc: () => i
  });
  var s = n(7598);
  const r = /^[^\s.[{"%]+$/;
  const o = /^(0|[1-9]\d{0,11})$/;
  const i = "webhook-action/";
  const a = "${body}";
  const c = {
   algorithm: "sha256",
   encoding: "hex",
   header: "",
   signed: a,
   values: [ "${signature}" ],
   idHeader: "webhook-id",
   timestampHeader: "webhook-timestamp",
   sendsTimestamp: false,
   separators: /[\s,;]+/
  };
  const l = {
   ...c,
   header: "X-Hub-Signature-256",
   values: [ "sha256=${signature}" ]
  };
  const u = {
   ...c,
   header: "X-JobServ-Sig",
   values: [ "sha256:${signature}", "sha256=${signature}" ],
   separators: null
  };
  const f = {
   ...c,
   encoding: "base64",
   header: "webhook-signature",
   signed: "${id}.${timestamp}.${body}",
   values: [ "v1,${signature}" ],
   separators: / +/
  };
  const h = {
   ...f,
   header: "svix-signature",
   idHeader: "svix-id",
   timestampHeader: "svix-timestamp"
  };
  const d = {
   ...c,
   header: "X-Slack-Signature",
   signed: "v0:${timestamp}:${body}",
   values: [ "v0=${signature}" ],
   timestampHeader: "X-Slack-Request-Timestamp",
   sendsTimestamp: true
  };
  const p = {
   ...c,
   header: "Stripe-Signature",
   signed: "${timestamp}.${body}",
   values: [ "t=${timestamp},v1=${signature}" ]
  };
  const m = {
   ...c,
   header: "X-Gitea-Signature"
  };
  function g(e) {
   switch (e) {
   case "jobserv":
    return [ u, {
     ...u,
     header: l.header
    } ];

   case "github":
    return [ l ];

   case "standard-webhooks":
    return [ f, h ];

   case "slack":
    return [ d ];

   case "stripe":
    return [ p ];

   case "gitea":
    return [ m, {
     ...m,
     header: "X-Forgejo-Signature"
    }, {
     ...m,
     header: "X-Gogs-Signature"
    } ];
   }
   const {algorithm: t, encoding: n, header: s, prefix: r} = e;
   const {signed: o = a, value: i, timestamp_header: g} = e;
   return [ {
    ...c,
    algorithm: t,
    encoding: n,
    header: s,
    signed: o,
    values: [ i ?? `${r}\${signature}` ],
    ...g !== void 0 && {
     timestampHeader: g,
     sendsTimestamp: true
    }
   } ];
  }
  function y(e, t, n) {
   const [s] = n;
   if (s === void 0) return {};
   if (n.includes("")) throw new Error("An empty secret signs nothing.");
   const r = {};
   for (const o of e) {
    const [e] = g(o);
    const [i = ""] = e.values;
    const a = o === "standard-webhooks" ? n : [ s ];
    r[e.header] = a.map(n => T(i, {
     ...t,
     signature: q(e, t, R(o, n))
    })).join(" ");
    if (e.sendsTimestamp) r[e.timestampHeader] = String(t.timestamp);
   }
   return r;
  }
  function v(e, t, n) {
   const s = S(e, t);
   if (s === null) return "missing";
   const o = x(s, t);
   const i = E(s, "id") ? C(s, t, "id") : "";
   const a = O(s, t);
   if (i === null || E(s, "id") && !r.test(i)) return "wrong";
   if (a === null) return "wrong";
   const c = N(s).filter(e => !I.test(e));
   if (!c.every(e => o.includes(e))) return "wrong";
   const {body: l} = t;
   const u = Number(a);
   if (L(s, {
    id: i,
    timestamp: u,
    body: l
   })) return "wrong";
   const f = n.filter(U(e)).filter(t => {
    const n = q(s, {
     id: i,
     timestamp: u,
     body: l
    }, R(e, t));
    const r = A(s, "signature").map(e => T(e, {
     id: i,
     timestamp: u,
     signature: n
    }));
    return o.some(e => r.some(t => G(t, e)));
   });
   if (f.length === 0) return "wrong";
   if (!E(s, "timestamp")) return "ok";
   const {now: h, tolerance: d = B} = t;
   return Math.abs(h - u) <= d ? "ok" : "untimely";
  }
  function w(e) {
   return g(e)[0].header.toLowerCase();
  }
  function b(e) {
   const [{header: t, timestampHeader: n, sendsTimestamp: s}] = g(e);
   return [ t, ...s ? [ n ] : [] ].map(e => e.toLowerCase());
  }
  function k(e) {
   return _(g(e)[0]).map(e => e.toLowerCase());
  }
  function $(e) {
   return E(g(e)[0], "timestamp");
  }
  function S(e, t) {
   const n = g(e).find(e => _(e).every(e => D(t, e) !== void 0));
   return n ?? null;
  }
  function _(e) {
   const {header: t, idHeader: n, timestampHeader: s} = e;
   const r = t => E(e, t) && A(e, t).length === 0;
   return [ ...r("id") ? [ n ] : [], ...r("timestamp") ? [ s ] : [], t ];
  }
  function E({signed: e}, t) {
   return e.includes(`\${${t}}`);
  }
  function A(e, t) {
   return N(e).filter(e => e.includes(`\${${t}}`));
  }
  function N({values: e, separators: t}) {
   return e.flatMap(e => t === null ? [ e ] : e.split(t)).filter(e => e !== "");
  }
  function x({header: e, separators: t}, n) {
   const s = D(n, e) ?? "";
   return t === null ? [ s ] : s.split(t);
  }
  function O(e, t) {
   if (!E(e, "timestamp")) return "0";
   const n = C(e, t, "timestamp");
   return n !== null && o.test(n) ? n : null;
  }
  function C(e, t, n) {
   const s = A(e, n);
   if (s.length === 0) {
    const s = n === "id" ? e.idHeader : e.timestampHeader;
    return D(t, s) ?? null;
   }
   const r = x(e, t);
   for (const e of s) {
    const t = new RegExp(`^${e.split(I).map((e, t) => t % 2 === 0 ? e.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") : e === n ? "(.+?)" : ".+").join("")}$`);
    for (const e of r) {
     const [, n] = t.exec(e) ?? [];
     if (n !== void 0) return n;
    }
   }
   return null;
  }
  const I = /\$\{(\w+)\}/;
  function T(e, t) {
   return e.split(I).map((e, n) => n % 2 === 0 ? e : j(e, t)).join("");
  }
  function j(e, t) {
   if (e === "id") return t.id;
   if (e === "timestamp") return String(t.timestamp);
   return e === "signature" ? t.signature ?? "" : `\${${e}}`;
  }
  function M({signed: e}, t) {
   return e.split(I).map((e, n) => n % 2 === 0 ? Buffer.from(e) : e === "body" ? t.body : Buffer.from(j(e, t))).filter(e => e.length > 0);
  }
  function L(e, t) {
   if (e.signed === a) return false;
   const n = M(e, t).map(e => e.subarray(0, i.length));
   return Buffer.concat(n).subarray(0, i.length).equals(Buffer.from(i));
  }
  const P = new WeakMap;
  function q(e, t, n) {
   const {algorithm: r, encoding: o} = e;
   const {body: i} = t;
   if (e.signed !== a || typeof n !== "string") {
    const i = (0, s.createHmac)(r, n);
    for (const n of M(e, t)) i.update(n);
    return i.digest(o);
   }
   const c = P.get(i) ?? new Map;
   P.set(i, c);
   const l = `${r} ${o} ${n}`;
   const u = c.get(l) ?? (0, s.createHmac)(r, n).update(i).digest(o);
   c.set(l, u);
   return u;
  }
  function R(e, t) {
   if (e !== "standard-webhooks" || !t.startsWith("whsec_")) return t;
   if (!U(e)(t)) throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
   return Buffer.from(t.slice("whsec_".length), "base64");
  }
  function U(e) {
   return t => e === "standard-webhooks" && t.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t) : t !== "";
  }
  function D(e, t) {
   const n = e.headers[t.toLowerCase()];
   return typeof n === "string" && n !== "" ? n : void 0;
  }
  const B = 300;
  function F(e, t) {
   const n = S(e, t);
   const s = t.now - Number(n && O(n, t));
   const [r, o] = Y(Math.abs(s));
   const [i, a] = Y(t.tolerance ?? B);
   const c = o === a ? `${i}` : `${i} ${a}`;
   return `the timestamp is ${r} ${o} ${s > 0 ? "old" : "ahead"}, ${c} are allowed`;
  }
  function Y(e) {
   const t = Math.ceil(e / 60);
   if (e < 120) return [ Math.ceil(e), "seconds" ];
   if (t <= 120) return [ t, "minutes" ];
   return t <= 48 * 60 ? [ Math.ceil(t / 60), "hours" ] : [ Math.ceil(t / 1440), "days" ];
  }
  const K = "webhook-action/record/v1.";
  function H(e, t) {
   return (0, s.createHmac)("sha256", e).update(K + JSON.stringify(t)).digest("hex");
  }
  function J(e, t, n) {
   return t.filter(t => G(H(t, n), e)).length > 0;
  }
  function G(e, t) {
   return (0, s.timingSafeEqual)(W(e), W(t));
  }
  function W(e) {
   return (0, s.createHash)("sha256").update(e).digest();
  }
 }),
 5949: ((e, t, n) => {
  n.d(t, {
   $: () => l,
   C: () => c
  });
  var s = n(5340);
  const r = 3e5;
  const o = 2e4;
  const i = 12;
  const a = 8;
  function c(e, t) {
   const {name: n, trigger_name: s, status: r, web_url: o, build_id: i, runs: a} = e;
   const c = n ?? s ?? `build ${i}`;
   return `${u(r, t(c), o)}\n${f(e, t)}\n${a.length === 0 ? "" : `\n${h(a, t)}`}`;
  }
  function l(e, t) {
   return `${u(e.status, t(e.title), e.page)}\nIts jobs are not listed, since no webhook uses them.\n`;
  }
  function u(e, t, n) {
   return `## ${(0, s.SR)((0, s.BE)(e), e)}: ${(0, s.nf)(t, n)}\n`;
  }
  function f({trigger_name: e, created: t, completed: n, github: r}, o) {
   const {run_number: i, run_attempt: c, event: l, ref: u, sha: f, actor: h} = r;
   const d = i === void 0 ? "" : ` ${i}`;
   const m = c > 1 ? `, attempt ${c}` : "";
   const g = [ e, l, u, f?.slice(0, a), h ].filter(e => e !== void 0 && e !== "").map(e => (0, 
   s.Mk)(o(e ?? "")));
   return [ `Build${d}${m}`, ...g, p(t, n) ].filter(e => e !== "").join(" · ");
  }
  function h(e, t) {
   const n = e.map(e => [ (0, s.nf)(t(e.name), e.web_url), (0, s.SR)((0, s.BE)(e.status), e.status), p(e.created, e.completed) ]);
   const a = (0, s.tp)([ "Run", "Status", "Time" ], n, r);
   if (e.length <= i) return a;
   const c = e.filter(({status: e}) => e === "FAILED").map(e => `${(0, s.nf)(t(e.name), e.web_url)} ${e.status}`);
   return `${(0, s.p_)(c, o)}\n<details><summary>${e.length} runs: ${d(e)}</summary>\n\n${a}\n</details>\n`;
  }
  function d(e) {
   const t = new Map;
   for (const {status: n} of e) t.set(n, (t.get(n) ?? 0) + 1);
   return [ ...t ].map(([e, t]) => `${t} ${e}`).sort().join(", ");
  }
  function p(e, t) {
   const n = Date.parse(t ?? "") - Date.parse(e ?? "");
   return n > 0 ? (0, s.a3)(n) : "";
  }
 }),
 9853: ((e, t, n) => {
  n.d(t, {
   q: () => u
  });
  var s = n(7282);
  var r = n(6043);
  var o = n(5340);
  const i = 3e5;
  const a = 1e5;
  const c = 6;
  const l = [ "Webhook", "Event", "Result", "Code", "Attempts", "Time" ];
  function u(e, t, n = new Set) {
   if (e.length === 0) return "## Deliveries\n\nThere was nothing to deliver.\n";
   const s = e.filter(({status: e}) => e === "failure").map(({webhook: e, reason: s}) => `${(0, 
   o.ko)(t(e))} failed${n.has(e) ? ", but is not required" : ""}: ${(0, o.Mk)(t(s ?? ""))}`);
   const r = e.map(e => h(e, t));
   return `## Deliveries: ${f(e)}\n\n${s.length === 0 ? "" : `${(0, o.p_)(s, a)}\n`}${(0, 
   o.tp)(l, r, i)}`;
  }
  function f(e) {
   const {delivered: t, failed: n, skipped: r} = (0, s.tQ)(e);
   return [ ...n > 0 ? [ `${o.I.failure} ${n} failed` ] : [], ...t > 0 ? [ `${o.I.success} ${t} delivered` ] : [], ...r > 0 ? [ `${o.I.skipped} ${r} skipped` ] : [] ].join(", ");
  }
  function h(e, t) {
   const {webhook: n, event: s, attempts: r, id: i} = e;
   const a = r.at(-1);
   return [ (0, o.Hn)((0, o.Mk)(t(n)), (0, o.Mk)(i)), (0, o.Mk)(s), d(e, t), a ? p(a) : "", m(r), g(r) ];
  }
  function d({status: e, reason: t}, n) {
   switch (e) {
   case "success":
    return `${o.I.success} delivered`;

   case "failure":
    return `${o.I.failure} failed`;

   case "not_run":
    return `${o.I.skipped} skipped: ${(0, o.Mk)(n(t ?? ""))}`;
   }
  }
  function p({status_code: e, error: t}) {
   return (0, o.Mk)(String(e ?? (t ? (0, r.Yi)(t) : "")));
  }
  function m(e) {
   const t = e.length;
   if (t < 2) return t === 0 ? "" : "1";
   const n = [];
   for (const t of e.map(p)) {
    const e = n.at(-1);
    if (e?.code === t) e.times += 1; else n.push({
     code: t,
     times: 1
    });
   }
   const s = n.slice(-c).map(({code: e, times: t}) => t === 1 ? e : `${t} x ${e}`);
   if (n.length === 1) return s.join("");
   return `${t}: ${[ ...n.length > c ? [ "…" ] : [], ...s ].join(", ")}`;
  }
  function g(e) {
   const [t] = e;
   const n = e.at(-1);
   if (t === void 0 || n === void 0) return "";
   const s = Date.parse(n.started) - Date.parse(t.started);
   return (0, o.a3)(s + n.duration_ms);
  }
 }),
 5340: ((e, t, n) => {
  n.d(t, {
   BE: () => g,
   FY: () => a,
   Hn: () => l,
   I: () => p,
   Mk: () => o,
   SR: () => m,
   a3: () => v,
   ko: () => i,
   nf: () => c,
   p_: () => u,
   rb: () => w,
   tp: () => f
  });
  var s = n(1627);
  const r = "\x3c!-- --\x3e";
  function o(e) {
   return (0, s.g$)(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi, e => `&#${e.charCodeAt(0)};${e === "@" ? r : ""}`);
  }
  function i(e) {
   return `**${o(e).trim()}**`;
  }
  function a(e) {
   return o(e.trim()).replace(/^(\d*)([-.])/, (e, t, n) => `${t}&#${n.charCodeAt(0)};`);
  }
  function c(e, t) {
   const n = d(t);
   return n === null ? o(e) : `[${o(e)}](${n})`;
  }
  function l(e, t) {
   return t === "" ? e : `${e}<br><sub>${t}</sub>`;
  }
  function u(e, t) {
   return h(t, e.map(e => `- ${e}\n`));
  }
  function f(e, t, n) {
   const s = e => `| ${e.join(" | ")} |\n`;
   const r = s(e) + s(e.map(() => ":--"));
   return r + h(n - Buffer.byteLength(r), t.map(s));
  }
  function h(e, t) {
   let n = "";
   let s = 0;
   for (const [r, o] of t.entries()) {
    s += Buffer.byteLength(o);
    if (s > e) return `${n}\nand ${t.length - r} more that do not fit here.\n`;
    n += o;
   }
   return n;
  }
  function d(e) {
   if (!e || !URL.canParse(e)) return null;
   const {protocol: t, href: n, username: s, password: r} = new URL(e);
   if (!/^https?:$/.test(t) || s || r) return null;
   return n.replace(/[()<>[\]|"'`\\*_~]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  const p = {
   failure: "✗",
   waiting: "●",
   success: "✓",
   skipped: "–"
  };
  function m(e, t) {
   return `${p[e]} ${o(t)}`;
  }
  function g(e) {
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
  const y = " ";
  function v(e) {
   const t = Math.max(0, Math.round(e));
   if (t < 1e3) return b(t, "ms");
   if (t < 59950) return b((t / 1e3).toFixed(1), "s");
   const n = Math.round(t / 1e3);
   const s = Math.floor(n / 60);
   return s < 60 ? `${b(s, "min")} ${b(n % 60, "s")}` : `${b(Math.floor(s / 60), "h")} ${b(s % 60, "min")}`;
  }
  function w(e) {
   return new Date(e).toISOString().slice(11, 19);
  }
  function b(e, t) {
   return `${e}${y}${t}`;
  }
 }),
 8338: ((e, t, n) => {
  n.d(t, {
   BU: () => l,
   S6: () => c,
   kw: () => u
  });
  var s = n(1570);
  var r = n(73);
  var o = n(4061);
  var i = n(2480);
  const a = /^[^:/?#]*:\/\/[^/?#]*/;
  function c(e) {
   return (0, o.QC)(e).flatMap(e => e.kind === "expression" ? [ {
    name: e.name,
    filters: e.filters.map(({name: e}) => e)
   } ] : []);
  }
  function l(e, t) {
   const n = [];
   const s = (0, o.QC)(e);
   const r = s.length === 1;
   for (const e of s) {
    if (e.kind === "text") continue;
    const s = e.kind === "broken" ? [ e.message ] : [ d(e.name, t), ...e.filters.map(t => f(e.source, t)), h(e, r && t.optional === true) ];
    for (const t of s) if (t) n.push({
     expression: (0, o.Jj)(e.source),
     message: t
    });
   }
   return n;
  }
  function u(e, t) {
   const n = l(e, t);
   if ((0, i.EK)(e) !== null) return n;
   const r = (0, o.QC)(e);
   const c = a.exec(e)?.[0] ?? e;
   if (c.includes("${")) {
    if (r.some(({kind: e}) => e === "broken")) return n;
    n.push({
     expression: "",
     message: "no ${...} may stand in the scheme, user info, host or port of a " + "URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
    });
    return n;
   }
   const u = r.map(e => e.kind === "text" ? e.text : "x").join("");
   const f = (0, s.m)(u);
   if (f) n.push({
    expression: "",
    message: f
   });
   return n;
  }
  function f(e, t) {
   const n = (0, i.du)(t);
   if (n === null) return null;
   const {name: s} = t;
   if (i.WS.includes(s)) return `${(0, o.Jj)(e)}: ${n}`;
   const a = (0, r.h)(s, i.WS);
   const c = a ? `write ${a}` : `write one of ${i.WS.join(", ")}`;
   return `${(0, o.Jj)(e)}: there is no filter ${(0, o.Jj)(s) || '""'}; ${c}`;
  }
  function h({source: e, filters: t}, n) {
   const s = t.findIndex(({name: e}) => e === "omit");
   if (s < 0) return null;
   if (s < t.length - 1) return `${(0, o.Jj)(e)}: omit must be the last filter`;
   return n ? null : `${(0, o.Jj)(e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`;
  }
  function d(e, t) {
   const n = (0, o.Gf)(e);
   if (n !== null && t.secrets === null) return `${k(e)}: no secret may stand here; take it out`;
   if (n !== null ? t.secrets?.has(n) : g(e, t)) return null;
   const s = y(e, t);
   if (n !== null) return `${k(e)}: the input secrets has no ${(0, o.Jj)(n) || '""'}; ` + (s ? `write ${k(s)}, or add it there` : "add it there");
   const r = `${k(e)} is not a known name; `;
   const i = p.test(e);
   if (s && !i) return `${r}write ${k(s)}`;
   const [a = ""] = e.split(".", 1);
   const c = a === "github" ? "github." : v(e);
   const l = w(c, t.names).map(e => c + e);
   const u = `of ${c.slice(0, -1)} there is ${l.join(", ")}; `;
   if (i || a === "github") return r + (l.length > 0 ? u : "") + m(e);
   return l.length > 0 ? `${r}${u}write one of these` : `${r}names here are ${b(t).join(", ")}; write $\${ for a literal \${`;
  }
  const p = /^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
  function m(e) {
   const t = /^\w+(?:\.\w+)*$/.test(e) ? `variables: '{"x": \${{ toJSON(${(0, o.Jj)(e)}) }}}'` : "variables";
   return `give the value in the step's input ${t} and write \${variables.x}`;
  }
  function g(e, {names: t, open: n}) {
   return t.has(e) || n.some(t => e.startsWith(t) && /^\S+$/.test(e.slice(t.length)));
  }
  function y(e, {names: t, open: n, secrets: s}) {
   const o = e.slice(e.indexOf(".") + 1);
   const i = [ ...t, ...[ ...s ?? [] ].map(e => `secrets.${e}`), ...e.includes(".") ? n.map(e => e + o) : [] ].filter(t => t !== e);
   const a = v(e);
   const c = w(a, i);
   if (c.length === 0) {
    const t = i.find(t => t.endsWith(`.${e}`));
    return (0, r.h)(e, i) ?? t ?? null;
   }
   const l = e.slice(a.length);
   const u = (0, r.h)(l, c);
   if (u !== null) return a + u;
   const f = i.filter(e => e.startsWith(a));
   return f.find(e => e.endsWith(`.${l}`)) ?? f.find(e => e.endsWith(`_${l}`)) ?? null;
  }
  function v(e) {
   return e.slice(0, e.lastIndexOf(".") + 1);
  }
  function w(e, t) {
   if (e === "") return [];
   return [ ...t ].flatMap(t => {
    const n = t.slice(e.length);
    return t.startsWith(e) && !n.includes(".") ? [ n ] : [];
   });
  }
  function b({names: e, open: t, secrets: n}) {
   const s = [ ...e, ...t, ...n === null ? [] : [ "secrets." ] ];
   return [ ...new Set(s.map(e => e.replace(/\..*/, ".*"))) ];
  }
  function k(e) {
   return `\${${(0, o.Jj)(e)}}`;
  }
 }),
 4061: ((e, t, n) => {
  n.d(t, {
   Gf: () => f,
   Jj: () => h,
   QC: () => o,
   wY: () => u
  });
  const s = 60;
  const r = "secrets.";
  function o(e) {
   const t = [];
   const n = /(?:"[^"]*"|'[^']*'|[^${}"'])*/y;
   let s = "";
   let r = 0;
   for (;;) {
    const o = e.indexOf("$", r);
    s += e.slice(r, o < 0 ? e.length : o);
    if (o < 0) break;
    r = o;
    while (e[r] === "$") r++;
    const a = r - o;
    if (e[r] !== "{") {
     s += e.slice(o, r);
     continue;
    }
    s += "$".repeat(Math.floor(a / 2));
    if (a % 2 === 0) continue;
    n.lastIndex = r + 1;
    const c = n.exec(e)?.[0] ?? "";
    const u = r + 1 + c.length;
    const f = e[u] === "}";
    const h = e.slice(r - 1, f ? u + 1 : u);
    if (s !== "") t.push({
     kind: "text",
     text: s
    });
    s = "";
    t.push(f ? i(h, c) : {
     kind: "broken",
     source: h,
     message: l(e.slice(r - 1))
    });
    r = f ? u + 1 : u;
   }
   if (s !== "") t.push({
    kind: "text",
    text: s
   });
   return t;
  }
  function i(e, t) {
   const [n = "", ...s] = a(t);
   if (n !== "") return {
    kind: "expression",
    source: e,
    name: n,
    filters: s.map(c)
   };
   const r = `${h(e)} is empty; write a name, as \${build.status}`;
   return {
    kind: "broken",
    source: e,
    message: r
   };
  }
  function a(e) {
   const t = e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g);
   return (t ?? []).map(e => e.trim());
  }
  function c(e) {
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
  function l(e) {
   const [, t = "name"] = /^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e) ?? [];
   return e.startsWith("${{") ? `${h(e)}: only workflow files have \${{ }}; here write \${${h(t)}}, ` + "or $${ for a literal ${" : `${h(e)} is not closed; write \${name}, or $\${ for a literal \${`;
  }
  function u(e) {
   const [t, ...n] = o(e);
   return t?.kind === "expression" && n.length === 0 ? t : null;
  }
  function f(e) {
   return e.startsWith(r) ? e.slice(r.length) : null;
  }
  function h(e) {
   return e.length > s ? `${e.slice(0, s)}...` : e;
  }
 }),
 2480: ((e, t, n) => {
  n.d(t, {
   EK: () => y,
   GF: () => g,
   IX: () => I,
   Io: () => h,
   JC: () => S,
   KD: () => v,
   Pj: () => O,
   Qs: () => u,
   S5: () => d,
   T: () => m,
   WS: () => A,
   _3: () => c,
   bv: () => M,
   du: () => N,
   hF: () => p,
   no: () => w,
   vH: () => RenderError,
   vX: () => l,
   zo: () => L
  });
  var s = n(6834);
  var r = n(1627);
  var o = n(4061);
  const i = 1e3;
  const a = 1024 * 1024;
  class RenderError extends Error {
   name="RenderError";
  }
  function c(e, t) {
   return e.filters.reduce((t, n, s) => {
    const r = N(n);
    if (r !== null) throw new RenderError(`${e.source}: ${r}`);
    const o = E[n.name]?.(t, n.argument?.text ?? "");
    if (s > 0 && typeof o === "string" && o.length > a) throw new RenderError(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);
    return o;
   }, t(e.name));
  }
  const l = Symbol("omitted");
  function u(e, t) {
   const n = c(e, t);
   return e.filters.at(-1)?.name === "omit" && x(n) ? l : n;
  }
  function f(e, t) {
   const n = (0, o.wY)(e);
   return n !== null && u(n, t) === l;
  }
  function h(e, t) {
   return f(e, t) ? null : d(e, t);
  }
  function d(e, t) {
   return (0, o.QC)(e).map(e => {
    if (e.kind === "text") return e.text;
    if (e.kind === "broken") return e.source;
    return O(c(e, t));
   }).join("");
  }
  function p(e, t) {
   return m(e, {
    key: e => d(e, t),
    leaf: e => {
     const n = (0, o.wY)(e);
     if (!n) return d(e, t);
     const s = u(n, t);
     return s === void 0 ? "" : s;
    }
   });
  }
  function m(e, t, n = 0) {
   if (typeof e === "string") return t.leaf(e);
   if (typeof e !== "object" || e === null) return e;
   if (n === i) throw new RenderError(`the body is nested more than ${i} levels deep; make it flatter`);
   const s = e => m(e, t, n + 1);
   if (Array.isArray(e)) return e.map(s).filter(e => e !== l);
   const r = new Map;
   const o = Object.entries(e).flatMap(([e, n]) => {
    const o = s(n);
    if (o === l) return [];
    const i = t.key(e);
    const a = r.get(i);
    if (a !== void 0) throw new RenderError(`the keys ${JSON.stringify(a)} and ${JSON.stringify(e)} of ` + "the body become the same; give each a text of its own");
    r.set(i, e);
    return [ [ i, o ] ];
   });
   return Object.fromEntries(o);
  }
  function g(e) {
   const t = (0, s.aB)(e);
   if (t !== null) return t;
   throw new RenderError("a value is nested too deeply to be sent");
  }
  function y(e) {
   const t = (0, o.wY)(e);
   return t?.filters.length === 0 ? (0, o.Gf)(t.name) : null;
  }
  function v(e, t) {
   const n = y(e);
   if (n !== null) return O(t(`secrets.${n}`));
   const s = b(e, t, e => e);
   if ($(s) > $(e)) throw new RenderError("a value makes a part of the URL path . or .., which leads elsewhere");
   return s;
  }
  function w(e, t) {
   return Object.entries(e).filter(([, e]) => !f(e, t)).map(([e, n]) => `${C(e)}=${b(n, t, C)}`).join("&");
  }
  function b(e, t, n) {
   return (0, o.QC)(e).map(e => {
    if (e.kind === "text") return n(e.text);
    if (e.kind === "broken") return n(e.source);
    const s = O(c(e, t));
    return k(e) ? s : C(s);
   }).join("");
  }
  function k({filters: e}) {
   return e.filter(({name: e}) => e !== "omit").at(-1)?.name === "url";
  }
  function $(e) {
   const t = e.replace(/[?#].*/s, "");
   return t.split("/").filter(e => /^(?:\.|%2e){1,2}$/i.test(e)).length;
  }
  const S = {
   json: e => e === void 0 ? '""' : g(e),
   url: e => C(O(e)),
   xml: e => O(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�").replace(/[&<>"']/g, e => _[e] ?? e),
   slack: e => O(e).replace(/[&<>]/g, e => _[e] ?? e)
  };
  const _ = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  const E = {
   ...S,
   truncate: (e, t) => (0, r.xv)(O(e), Number(t)),
   default: (e, t) => x(e) ? t : e,
   omit: e => e
  };
  const A = Object.keys(E);
  function N({name: e, argument: t}) {
   if (!A.includes(e)) return `there is no filter ${e}`;
   switch (e) {
   case "truncate":
    return t?.quoted === false && /^[1-9]\d{0,8}$/.test(t.text) ? null : "truncate needs a number of characters from 1, as truncate: 300";

   case "default":
    return t?.quoted ? null : 'default needs a text in quotes, as default: "none"';

   default:
    return t === null ? null : `${e} takes no argument`;
   }
  }
  function x(e) {
   return e === void 0 || e === null || e === "";
  }
  function O(e) {
   if (typeof e === "string") return e;
   if (e === null || e === void 0) return "";
   if (typeof e === "object") return g(e);
   return String(e);
  }
  function C(e) {
   return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�")).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function I(e, t, n) {
   return s => {
    const [r = "", ...o] = s.split(".");
    if (r === "secrets") return t.get(o.join("."));
    if (r === "variables") return j(n, o.join("."));
    if (Object.hasOwn(e, s)) return e[s];
    return o.reduce(T, T(e, r));
   };
  }
  function T(e, t) {
   return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
  }
  function j(e, t) {
   const n = M(e, t);
   if (n.kind === "ambiguous") throw new RenderError(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);
   return n.kind === "value" ? n.value : void 0;
  }
  function M(e, t) {
   const n = P(e, t);
   if (n.kind === "value") return n;
   const s = q(e).flatMap(([e, n]) => Object.hasOwn(n, t) ? [ {
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
  function L(e) {
   if (!(0, s.pi)(e)) return [];
   return Object.entries(e).flatMap(([t, n]) => (0, s.pi)(n) ? Object.keys(n).map(n => M(e, n).kind === "value" && !Object.hasOwn(e, n) ? n : `${t}.${n}`) : [ t ]);
  }
  function P(e, t) {
   if (!(0, s.pi)(e)) return {
    kind: "none"
   };
   if (Object.hasOwn(e, t)) return {
    kind: "value",
    value: Reflect.get(e, t)
   };
   for (let n = t.indexOf("."); n > 0; n = t.indexOf(".", n + 1)) {
    const s = t.slice(0, n);
    if (!Object.hasOwn(e, s)) continue;
    const r = P(Reflect.get(e, s), t.slice(n + 1));
    if (r.kind === "value") return r;
   }
   return {
    kind: "none"
   };
  }
  function q(e) {
   return Object.entries((0, s.pi)(e) ? e : {}).filter(e => (0, s.pi)(e[1]));
  }
 }),
 8047: ((e, t, n) => {
  n.d(t, {
   C3: () => u,
   UL: () => a,
   gq: () => i,
   lm: () => c,
   y1: () => l
  });
  var s = n(7598);
  var r = n(4061);
  var o = n(2480);
  function i(e) {
   const t = Buffer.from(e);
   const n = (0, s.createHash)("sha256").update(t).digest("hex");
   return {
    text: t.toString(),
    sha256: n
   };
  }
  function a(e, t, n) {
   const s = [];
   let i = "";
   for (const a of (0, r.QC)(e)) if (a.kind === "text") i += a.text; else if (a.kind === "broken") i += a.source; else if ((0, 
   r.Gf)(a.name) === null) i += (0, o.Pj)((0, o._3)(a, t)); else {
    const e = `\${${[ a.name, ...a.filters.map(({source: e}) => e) ].join("|")}}`;
    s.push(...n(i), {
     kind: "placeholder",
     placeholder: e
    });
    i = "";
   }
   return h([ ...s, ...n(i) ]);
  }
  function c(e, t, n) {
   return (0, o.T)(e, {
    key: e => a(e, t, n),
    leaf: e => {
     const s = (0, r.wY)(e);
     if (!s || (0, r.Gf)(s.name) !== null) return a(e, t, n);
     const i = (0, o.Qs)(s, t);
     if (i === o.vX) return o.vX;
     if (i === void 0) return "";
     const c = e => l(e, n);
     return (0, o.T)(i, {
      key: c,
      leaf: c
     });
    }
   });
  }
  function l(e, t) {
   return h(t(e));
  }
  function u(e, t, n) {
   const s = e => {
    const t = (0, r.Gf)(e);
    if (t === null) throw new o.vH("the record holds a placeholder of no secret");
    const s = n.get(t);
    if (s) return s;
    throw new o.vH(`it holds the secret ${t}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`);
   };
   const i = typeof t === "object" ? f(e.text) : void 0;
   const a = i === void 0 ? (0, o.S5)(e.text, s) : JSON.stringify((0, o.hF)(i, s));
   return {
    bytes: Buffer.from(a),
    stored: e
   };
  }
  function f(e) {
   try {
    const t = JSON.parse(e);
    return JSON.stringify(t) === e ? t : void 0;
   } catch {
    return;
   }
  }
  function h(e) {
   return e.map((t, n) => {
    if (t.kind === "placeholder") return t.placeholder;
    const s = n === e.length - 1;
    return s ? d(t.text) : d(`${t.text}{`).slice(0, -1);
   }).join("");
  }
  function d(e) {
   return e.replace(/\$+/g, (t, n) => e[n + t.length] === "{" ? t + t : t);
  }
 }),
 8290: ((e, t, n) => {
  n.d(t, {
   x: () => s
  });
  const s = "1.0.0";
 }),
 1950: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   context: () => Et,
   getOctokit: () => At
  });
  var s = n(9896);
  var r = n(857);
  class Context {
   constructor() {
    var e, t, n;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) if ((0, s.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
    s.readFileSync)(process.env.GITHUB_EVENT_PATH, {
     encoding: "utf8"
    })); else {
     const e = process.env.GITHUB_EVENT_PATH;
     process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${r.EOL}`);
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
  }
  class HttpClient {
   getAgent() {}
   getAgentDispatcher() {}
  }
  const o = void 0;
  var i = void 0 && (void 0).__awaiter || function(e, t, n, s) {
   function r(e) {
    return e instanceof n ? e : new n(function(t) {
     t(e);
    });
   }
   return new (n || (n = Promise))(function(n, o) {
    function i(e) {
     try {
      c(s.next(e));
     } catch (e) {
      o(e);
     }
    }
    function a(e) {
     try {
      c(s["throw"](e));
     } catch (e) {
      o(e);
     }
    }
    function c(e) {
     e.done ? n(e.value) : r(e.value).then(i, a);
    }
    c((s = s.apply(e, t || [])).next());
   });
  };
  function a(e, t) {
   if (!e && !t.auth) throw new Error("Parameter token or opts.auth is required"); else if (e && t.auth) throw new Error("Parameters token and opts.auth may not both be specified");
   return typeof t.auth === "string" ? t.auth : `token ${e}`;
  }
  function c(e) {
   const t = new HttpClient;
   return t.getAgent(e);
  }
  function l(e) {
   const t = new HttpClient;
   return t.getAgentDispatcher(e);
  }
  function u(e) {
   const t = l(e);
   const n = (e, n) => i(this, void 0, void 0, function*() {
    return o(e, Object.assign(Object.assign({}, n), {
     dispatcher: t
    }));
   });
   return n;
  }
  function f() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function h(e) {
   var t;
   const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
   if (n) {
    const t = n.replace(/[^a-z0-9_.-]/gi, "_");
    const s = `actions_orchestration_id/${t}`;
    if (e === null || e === void 0 ? void 0 : e.includes(s)) return e;
    const r = e ? `${e} ` : "";
    return `${r}${s}`;
   }
   return e;
  }
  function d() {
   if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
   if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
   return "<environment undetectable>";
  }
  function p(e, t, n, s) {
   if (typeof n !== "function") throw new Error("method for before hook must be a function");
   if (!s) s = {};
   if (Array.isArray(t)) return t.reverse().reduce((t, n) => p.bind(null, e, n, t, s), n)();
   return Promise.resolve().then(() => {
    if (!e.registry[t]) return n(s);
    return e.registry[t].reduce((e, t) => t.hook.bind(null, e, s), n)();
   });
  }
  function m(e, t, n, s) {
   const r = s;
   if (!e.registry[n]) e.registry[n] = [];
   if (t === "before") s = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t));
   if (t === "after") s = (e, t) => {
    let n;
    return Promise.resolve().then(e.bind(null, t)).then(e => {
     n = e;
     return r(n, t);
    }).then(() => n);
   };
   if (t === "error") s = (e, t) => Promise.resolve().then(e.bind(null, t)).catch(e => r(e, t));
   e.registry[n].push({
    hook: s,
    orig: r
   });
  }
  function g(e, t, n) {
   if (!e.registry[t]) return;
   const s = e.registry[t].map(e => e.orig).indexOf(n);
   if (s === -1) return;
   e.registry[t].splice(s, 1);
  }
  const y = Function.bind;
  const v = y.bind(y);
  function w(e, t, n) {
   const s = v(g, null).apply(null, n ? [ t, n ] : [ t ]);
   e.api = {
    remove: s
   };
   e.remove = s;
   [ "before", "error", "after", "wrap" ].forEach(s => {
    const r = n ? [ t, s, n ] : [ t, s ];
    e[s] = e.api[s] = v(m, null).apply(null, r);
   });
  }
  function b() {
   const e = Symbol("Singular");
   const t = {
    registry: {}
   };
   const n = p.bind(null, t, e);
   w(n, t, e);
   return n;
  }
  function k() {
   const e = {
    registry: {}
   };
   const t = p.bind(null, e);
   w(t, e);
   return t;
  }
  const $ = {
   Singular: b,
   Collection: k
  };
  var S = "0.0.0-development";
  var _ = `octokit-endpoint.js/${S} ${d()}`;
  var E = {
   method: "GET",
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": _
   },
   mediaType: {
    format: ""
   }
  };
  function A(e) {
   if (!e) return {};
   return Object.keys(e).reduce((t, n) => {
    t[n.toLowerCase()] = e[n];
    return t;
   }, {});
  }
  function N(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
  }
  function x(e, t) {
   const n = Object.assign({}, e);
   Object.keys(t).forEach(s => {
    if (N(t[s])) if (!(s in e)) Object.assign(n, {
     [s]: t[s]
    }); else n[s] = x(e[s], t[s]); else Object.assign(n, {
     [s]: t[s]
    });
   });
   return n;
  }
  function O(e) {
   for (const t in e) if (e[t] === void 0) delete e[t];
   return e;
  }
  function C(e, t, n) {
   if (typeof t === "string") {
    let [e, s] = t.split(" ");
    n = Object.assign(s ? {
     method: e,
     url: s
    } : {
     url: e
    }, n);
   } else n = Object.assign({}, t);
   n.headers = A(n.headers);
   O(n);
   O(n.headers);
   const s = x(e || {}, n);
   if (n.url === "/graphql") {
    if (e && e.mediaType.previews?.length) s.mediaType.previews = e.mediaType.previews.filter(e => !s.mediaType.previews.includes(e)).concat(s.mediaType.previews);
    s.mediaType.previews = (s.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
   }
   return s;
  }
  function I(e, t) {
   const n = /\?/.test(e) ? "&" : "?";
   const s = Object.keys(t);
   if (s.length === 0) return e;
   return e + n + s.map(e => {
    if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
    return `${e}=${encodeURIComponent(t[e])}`;
   }).join("&");
  }
  var T = /\{[^{}}]+\}/g;
  function j(e) {
   return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function M(e) {
   const t = e.match(T);
   if (!t) return [];
   return t.map(j).reduce((e, t) => e.concat(t), []);
  }
  function L(e, t) {
   const n = {
    __proto__: null
   };
   for (const s of Object.keys(e)) if (t.indexOf(s) === -1) n[s] = e[s];
   return n;
  }
  function P(e) {
   return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
    if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
    return e;
   }).join("");
  }
  function q(e) {
   return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
    return "%" + e.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  function R(e, t, n) {
   t = e === "+" || e === "#" ? P(t) : q(t);
   if (n) return q(n) + "=" + t; else return t;
  }
  function U(e) {
   return e !== void 0 && e !== null;
  }
  function D(e) {
   return e === ";" || e === "&" || e === "?";
  }
  function B(e, t, n, s) {
   var r = e[n], o = [];
   if (U(r) && r !== "") if (typeof r === "string" || typeof r === "number" || typeof r === "bigint" || typeof r === "boolean") {
    r = r.toString();
    if (s && s !== "*") r = r.substring(0, parseInt(s, 10));
    o.push(R(t, r, D(t) ? n : ""));
   } else if (s === "*") if (Array.isArray(r)) r.filter(U).forEach(function(e) {
    o.push(R(t, e, D(t) ? n : ""));
   }); else Object.keys(r).forEach(function(e) {
    if (U(r[e])) o.push(R(t, r[e], e));
   }); else {
    const e = [];
    if (Array.isArray(r)) r.filter(U).forEach(function(n) {
     e.push(R(t, n));
    }); else Object.keys(r).forEach(function(n) {
     if (U(r[n])) {
      e.push(q(n));
      e.push(R(t, r[n].toString()));
     }
    });
    if (D(t)) o.push(q(n) + "=" + e.join(",")); else if (e.length !== 0) o.push(e.join(","));
   } else if (t === ";") {
    if (U(r)) o.push(q(n));
   } else if (r === "" && (t === "&" || t === "?")) o.push(q(n) + "="); else if (r === "") o.push("");
   return o;
  }
  function F(e) {
   return {
    expand: Y.bind(null, e)
   };
  }
  function Y(e, t) {
   var n = [ "+", "#", ".", "/", ";", "?", "&" ];
   e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, s, r) {
    if (s) {
     let e = "";
     const r = [];
     if (n.indexOf(s.charAt(0)) !== -1) {
      e = s.charAt(0);
      s = s.substr(1);
     }
     s.split(/,/g).forEach(function(n) {
      var s = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
      r.push(B(t, e, s[1], s[2] || s[3]));
     });
     if (e && e !== "+") {
      var o = ",";
      if (e === "?") o = "&"; else if (e !== "#") o = e;
      return (r.length !== 0 ? e : "") + r.join(o);
     } else return r.join(",");
    } else return P(r);
   });
   if (e === "/") return e; else return e.replace(/\/$/, "");
  }
  function K(e) {
   let t = e.method.toUpperCase();
   let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
   let s = Object.assign({}, e.headers);
   let r;
   let o = L(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
   const i = M(n);
   n = F(n).expand(o);
   if (!/^http/.test(n)) n = e.baseUrl + n;
   const a = Object.keys(e).filter(e => i.includes(e)).concat("baseUrl");
   const c = L(o, a);
   const l = /application\/octet-stream/i.test(s.accept);
   if (!l) {
    if (e.mediaType.format) s.accept = s.accept.split(/,/).map(t => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
    if (n.endsWith("/graphql")) if (e.mediaType.previews?.length) {
     const t = s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
     s.accept = t.concat(e.mediaType.previews).map(t => {
      const n = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
      return `application/vnd.github.${t}-preview${n}`;
     }).join(",");
    }
   }
   if ([ "GET", "HEAD" ].includes(t)) n = I(n, c); else if ("data" in c) r = c.data; else if (Object.keys(c).length) r = c;
   if (!s["content-type"] && typeof r !== "undefined") s["content-type"] = "application/json; charset=utf-8";
   if ([ "PATCH", "PUT" ].includes(t) && typeof r === "undefined") r = "";
   return Object.assign({
    method: t,
    url: n,
    headers: s
   }, typeof r !== "undefined" ? {
    body: r
   } : null, e.request ? {
    request: e.request
   } : null);
  }
  function H(e, t, n) {
   return K(C(e, t, n));
  }
  function J(e, t) {
   const n = C(e, t);
   const s = H.bind(null, n);
   return Object.assign(s, {
    DEFAULTS: n,
    defaults: J.bind(null, n),
    merge: C.bind(null, n),
    parse: K
   });
  }
  var G = J(null, E);
  const W = 32;
  const V = 9;
  const z = 59;
  const Q = 61;
  const X = 34;
  const Z = 92;
  const ee = 44;
  const te = 1;
  const ne = 2;
  const se = 4;
  const re = 8;
  const oe = 16;
  const ie = 65280;
  const ae = te | ie;
  const ce = new Uint8Array(256);
  ce[V] |= ne;
  ce[W] |= ne;
  ce[z] |= se;
  ce[ee] |= re;
  for (let e = 128; e <= 255; e++) ce[e] |= te;
  for (const e of "!#$%&'*+-.^_`|~") ce[e.charCodeAt(0)] |= oe;
  for (let e = 48; e <= 57; e++) ce[e] |= oe;
  for (let e = 65; e <= 90; e++) ce[e] |= te | oe;
  for (let e = 97; e <= 122; e++) ce[e] |= oe;
  const le = (() => {
   const e = function() {};
   e.prototype = Object.create(null);
   return e;
  })();
  function ue(e, t) {
   const n = se | (t?.comma === true ? re : 0);
   const s = e.length;
   let r = t?.start ?? 0;
   while ((ce[e.charCodeAt(r)] & ne) !== 0) r++;
   let o = r;
   let i = 0;
   let a = -1;
   let c = t?.parameters === false ? re : 0;
   while (o < s) {
    const t = e.charCodeAt(o);
    const s = ce[t];
    if ((s & n) !== 0) {
     c |= s & re;
     break;
    }
    if ((s & ne) !== 0) {
     if (a === -1) a = o;
    } else a = -1;
    i |= t & ie | s;
    o++;
   }
   const l = a === -1 ? o : a;
   const u = e.slice(r, l);
   const f = (i & ae) === 0 ? u : u.toLowerCase();
   if (o === s || c !== 0) return {
    type: f,
    index: o,
    parameters: new le
   };
   return fe(e, f, o, s, n);
  }
  function fe(e, t, n, s, r) {
   const o = new le;
   e: while (n < s) {
    n++;
    while ((ce[e.charCodeAt(n)] & ne) !== 0) n++;
    const t = n;
    let i = 0;
    let a = -1;
    while (n < s) {
     const c = e.charCodeAt(n);
     const l = ce[c];
     if ((l & r) !== 0) {
      if ((l & re) !== 0) break e;
      continue e;
     }
     if (c === Q) {
      const c = a === -1 ? n : a;
      const l = e.slice(t, c);
      const u = (i & ae) === 0 ? l : l.toLowerCase();
      n++;
      while ((ce[e.charCodeAt(n)] & ne) !== 0) n++;
      if (n < s && e.charCodeAt(n) === X) {
       const t = ++n;
       let i = false;
       while (n < s) {
        const a = e.charCodeAt(n);
        if (a === X) {
         if (o[u] === void 0) o[u] = i ? he(e, t, n) : e.slice(t, n);
         n++;
         let a = 0;
         while (n < s) {
          const t = e.charCodeAt(n);
          const s = ce[t];
          if ((s & r) !== 0) {
           a = s & re;
           break;
          }
          n++;
         }
         if (a !== 0) break e;
         continue e;
        }
        if (a === Z && n + 1 < s) {
         i = true;
         n += 2;
         continue;
        }
        n++;
       }
       continue e;
      }
      const f = n;
      let h = 0;
      let d = -1;
      while (n < s) {
       const t = e.charCodeAt(n);
       const s = ce[t];
       if ((s & r) !== 0) {
        h = s & re;
        break;
       }
       if ((s & ne) !== 0) {
        if (d === -1) d = n;
       } else d = -1;
       n++;
      }
      if (o[u] === void 0) {
       const t = d === -1 ? n : d;
       o[u] = e.slice(f, t);
      }
      if (h !== 0) break e;
      continue e;
     }
     if ((l & ne) !== 0) {
      if (a === -1) a = n;
     } else a = -1;
     i |= c & ie | l;
     n++;
    }
   }
   return {
    type: t,
    index: n,
    parameters: o
   };
  }
  function he(e, t, n) {
   let s = "";
   for (let r = t; r < n; r++) if (e.charCodeAt(r) === Z) {
    s += e.slice(t, r);
    t = ++r;
   }
   return s + e.slice(t, n);
  }
  const de = /^-?\d+$/;
  const pe = /^-?\d+n+$/;
  const me = JSON.stringify;
  const ge = JSON.parse;
  const ye = /^-?\d+n$/;
  const ve = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
  const we = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
  const be = e => e === void 0 || typeof e === "function" || typeof e === "symbol";
  const ke = e => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
  const $e = (e, t, n) => {
   let s = "";
   if (typeof n === "number") s = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))); else if (typeof n === "string") s = n.slice(0, 10);
   const r = typeof t === "function";
   const o = Array.isArray(t) ? new Set(t.map(String)) : null;
   const i = (e, n, s) => {
    const o = s !== null && typeof s === "object";
    const i = o && typeof s.toJSON === "function";
    if (i) s = s.toJSON(n);
    const a = typeof s === "string" && pe.test(s);
    if (a) return s + "n";
    const c = typeof s === "bigint";
    if (c) {
     const e = "rawJSON" in JSON;
     if (e) return JSON.rawJSON(s.toString());
     return s.toString() + "n";
    }
    if (r) s = t.call(e, n, s);
    const l = s !== null && typeof s === "object";
    if (l) {
     const e = s instanceof Number || s instanceof String || s instanceof Boolean;
     if (e) s = s.valueOf();
    }
    return s;
   };
   const a = i({
    "": e
   }, "", e);
   if (be(a)) return;
   const c = a === null || typeof a !== "object";
   const l = ke(a);
   if (c || l) return me(a);
   const u = [];
   let f = 0;
   const h = [ {
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
   const d = new WeakSet([ a ]);
   while (h.length > 0) {
    const e = h[h.length - 1];
    if (e.index === 0) {
     u.push(e.isArray ? "[" : "{");
     f++;
    }
    let t = false;
    if (e.isArray) if (e.index < e.val.length) {
     if (!e.first) u.push(",");
     if (s) u.push("\n" + s.repeat(f));
     const t = e.val[e.index];
     const n = i(e.val, String(e.index), t);
     if (be(n)) {
      u.push("null");
      e.first = false;
      e.index++;
     } else {
      const t = n !== null && typeof n === "object";
      const s = ke(n);
      if (t && !s) {
       if (d.has(n)) throw new TypeError("Converting circular structure to JSON");
       d.add(n);
       h.push({
        parent: e.val,
        key: String(e.index),
        val: n,
        isArray: Array.isArray(n),
        keys: Array.isArray(n) ? null : Object.keys(n),
        index: 0,
        first: true
       });
       e.first = false;
       e.index++;
      } else {
       u.push(me(n));
       e.first = false;
       e.index++;
      }
     }
    } else t = true; else {
     while (e.index < e.keys.length) {
      const t = e.keys[e.index++];
      const n = o && !o.has(t);
      if (n) continue;
      const r = e.val[t];
      const a = i(e.val, t, r);
      if (be(a)) continue;
      if (!e.first) u.push(",");
      if (s) u.push("\n" + s.repeat(f) + me(t) + ": "); else u.push(me(t) + ":");
      const c = a !== null && typeof a === "object";
      const l = ke(a);
      if (c && !l) {
       if (d.has(a)) throw new TypeError("Converting circular structure to JSON");
       d.add(a);
       h.push({
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
       u.push(me(a));
       e.first = false;
      }
     }
     const n = e.index >= e.keys.length && h[h.length - 1] === e;
     if (n) t = true;
    }
    if (t) {
     f--;
     if (!e.first && s) u.push("\n" + s.repeat(f));
     u.push(e.isArray ? "]" : "}");
     d.delete(e.val);
     h.pop();
    }
   }
   return u.join("");
  };
  const Se = (e, t, n) => {
   try {
    const s = "rawJSON" in JSON;
    if (s) return me(e, (e, n) => {
     if (typeof n === "bigint") return JSON.rawJSON(n.toString());
     const s = typeof t === "function";
     if (s) return t(e, n);
     const r = Array.isArray(t) && t.includes(e);
     if (r) return n;
     return n;
    }, n);
    if (!e) return me(e, t, n);
    const r = me(e, (e, n) => {
     const s = typeof n === "string" && pe.test(n);
     if (s) return n.toString() + "n";
     if (typeof n === "bigint") return n.toString() + "n";
     const r = typeof t === "function";
     if (r) return t(e, n);
     const o = Array.isArray(t) && t.includes(e);
     if (o) return n;
     return n;
    }, n);
    const o = r.replace(ve, "$1$2$3");
    const i = o.replace(we, "$1$2$3");
    return i;
   } catch (s) {
    if (s instanceof RangeError) {
     const s = $e(e, t, n);
     if (s === void 0) return;
     const r = "rawJSON" in JSON;
     if (r) return s;
     const o = s.replace(ve, "$1$2$3");
     return o.replace(we, "$1$2$3");
    }
    throw s;
   }
  };
  const _e = new Map;
  const Ee = () => {
   const e = JSON.parse.toString();
   if (_e.has(e)) return _e.get(e);
   try {
    const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
    _e.set(e, t);
    return t;
   } catch {
    _e.set(e, false);
    return false;
   }
  };
  const Ae = (e, t, n, s) => {
   const r = typeof t === "string" && ye.test(t);
   if (r) return BigInt(t.slice(0, -1));
   const o = typeof t === "string" && pe.test(t);
   if (o) return t.slice(0, -1);
   const i = typeof s === "function";
   if (!i) return t;
   return s(e, t, n);
  };
  const Ne = (e, t) => JSON.parse(e, (e, n, s) => {
   const r = typeof n === "number";
   const o = n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER;
   const i = r && o;
   const a = s && de.test(s.source);
   const c = i && a;
   if (c) return BigInt(s.source);
   const l = typeof t === "function";
   if (!l) return n;
   return t(e, n, s);
  });
  const xe = Number.MAX_SAFE_INTEGER.toString();
  const Oe = xe.length;
  const Ce = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
  const Ie = /^"-?\d+n+"$/;
  const Te = (e, t) => {
   const n = {
    "": e
   };
   const s = [ {
    parent: n,
    key: "",
    visited: false
   } ];
   while (s.length > 0) {
    const e = s[s.length - 1];
    if (!e.visited) {
     e.visited = true;
     const t = e.parent[e.key];
     const n = t !== null && typeof t === "object";
     if (n) {
      const e = Object.keys(t);
      for (let n = e.length - 1; n >= 0; n--) s.push({
       parent: t,
       key: e[n],
       visited: false
      });
     }
    } else {
     const {parent: n, key: r} = e;
     let o = n[r];
     if (typeof o === "string") {
      const e = ye.test(o);
      if (e) o = BigInt(o.slice(0, -1)); else {
       const e = pe.test(o);
       if (e) o = o.slice(0, -1);
      }
     }
     const i = typeof t === "function";
     if (i) o = t.call(n, r, o);
     const a = o === void 0;
     if (a) delete n[r]; else n[r] = o;
     s.pop();
    }
   }
   return n[""];
  };
  const je = e => e.replace(Ce, (e, t, n, s) => {
   const r = e[0] === '"';
   const o = r && Ie.test(e);
   if (o) return e.substring(0, e.length - 1) + 'n"';
   const i = n || s;
   const a = t && (t.length < Oe || t.length === Oe && t <= xe);
   const c = r || i || a;
   if (c) return e;
   return '"' + e + 'n"';
  });
  const Me = (e, t) => {
   if (!e) return ge(e, t);
   try {
    if (Ee()) return Ne(e, t);
    const n = je(e);
    return ge(n, (e, n, s) => Ae(e, n, s, t));
   } catch (n) {
    if (n instanceof RangeError) {
     const n = je(e);
     const s = ge(n);
     return Te(s, t);
    }
    throw n;
   }
  };
  class RequestError extends Error {
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
    const s = Object.assign({}, n.request);
    if (n.request.headers.authorization) s.headers = Object.assign({}, n.request.headers, {
     authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
    });
    s.url = s.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = s;
   }
  }
  var Le = "10.0.16";
  var Pe = {
   headers: {
    "user-agent": `octokit-request.js/${Le} ${d()}`
   }
  };
  function qe(e) {
   if (typeof e !== "object" || e === null) return false;
   if (Object.prototype.toString.call(e) !== "[object Object]") return false;
   const t = Object.getPrototypeOf(e);
   if (t === null) return true;
   const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
   return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
  }
  var Re = () => "";
  async function Ue(e) {
   const t = e.request?.fetch || globalThis.fetch;
   if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   const n = e.request?.log || console;
   const s = e.request?.parseSuccessResponseBody !== false;
   const r = qe(e.body) || Array.isArray(e.body) ? Se(e.body) : e.body;
   const o = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ]));
   let i;
   try {
    i = await t(e.url, {
     method: e.method,
     body: r,
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
    const s = new RequestError(n, 500, {
     request: e
    });
    s.cause = t;
    throw s;
   }
   const a = i.status;
   const c = i.url;
   const l = {};
   for (const [e, t] of i.headers) l[e] = t;
   const u = {
    url: c,
    status: a,
    headers: l,
    data: ""
   };
   if ("deprecation" in l) {
    const t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
    const s = t && t.pop();
    n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${s ? `. See ${s}` : ""}`);
   }
   if (a === 204 || a === 205) return u;
   if (e.method === "HEAD") {
    if (a < 400) return u;
    throw new RequestError(i.statusText, a, {
     response: u,
     request: e
    });
   }
   if (a === 304) {
    u.data = await De(i);
    throw new RequestError("Not modified", a, {
     response: u,
     request: e
    });
   }
   if (a >= 400) {
    u.data = await De(i);
    throw new RequestError(Fe(u.data), a, {
     response: u,
     request: e
    });
   }
   u.data = s ? await De(i) : i.body;
   return u;
  }
  async function De(e) {
   const t = e.headers.get("content-type");
   if (!t) return e.text().catch(Re);
   const n = ue(t);
   if (Be(n)) {
    let t = "";
    try {
     t = await e.text();
     return Me(t);
    } catch (e) {
     return t;
    }
   } else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(Re); else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function Be(e) {
   return e.type === "application/json" || e.type === "application/scim+json";
  }
  function Fe(e) {
   if (typeof e === "string") return e;
   if (e instanceof ArrayBuffer) return "Unknown error";
   if (typeof e === "object" && e !== null && "message" in e) {
    const t = e;
    const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
    return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
   }
   return `Unknown error: ${JSON.stringify(e)}`;
  }
  function Ye(e, t) {
   const n = e.defaults(t);
   const s = function(e, t) {
    const s = n.merge(e, t);
    if (!s.request || !s.request.hook) return Ue(n.parse(s));
    const r = (e, t) => Ue(n.parse(n.merge(e, t)));
    Object.assign(r, {
     endpoint: n,
     defaults: Ye.bind(null, n)
    });
    return s.request.hook(r, s);
   };
   return Object.assign(s, {
    endpoint: n,
    defaults: Ye.bind(null, n)
   });
  }
  var Ke = Ye(G, Pe);
  var He = "0.0.0-development";
  function Je(e) {
   return `Request failed due to following response errors:\n` + e.errors.map(e => ` - ${e.message}`).join("\n");
  }
  var Ge = class extends Error {
   constructor(e, t, n) {
    super(Je(n));
    this.request = e;
    this.headers = t;
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
  var We = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
  var Ve = [ "query", "method", "url" ];
  var ze = /\/api\/v3\/?$/;
  function Qe(e, t, n) {
   if (n) {
    if (typeof t === "string" && "query" in n) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
    for (const e in n) {
     if (!Ve.includes(e)) continue;
     return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
    }
   }
   const s = typeof t === "string" ? Object.assign({
    query: t
   }, n) : t;
   const r = Object.keys(s).reduce((e, t) => {
    if (We.includes(t)) {
     e[t] = s[t];
     return e;
    }
    if (!e.variables) e.variables = {};
    e.variables[t] = s[t];
    return e;
   }, {});
   const o = s.baseUrl || e.endpoint.DEFAULTS.baseUrl;
   if (ze.test(o)) r.url = o.replace(ze, "/api/graphql");
   return e(r).then(e => {
    if (e.data.errors) {
     const t = {};
     for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
     throw new Ge(r, t, e.data);
    }
    return e.data.data;
   });
  }
  function Xe(e, t) {
   const n = e.defaults(t);
   const s = (e, t) => Qe(n, e, t);
   return Object.assign(s, {
    defaults: Xe.bind(null, n),
    endpoint: n.endpoint
   });
  }
  Xe(Ke, {
   headers: {
    "user-agent": `octokit-graphql.js/${He} ${d()}`
   },
   method: "POST",
   url: "/graphql"
  });
  function Ze(e) {
   return Xe(e, {
    method: "POST",
    url: "/graphql"
   });
  }
  var et = "(?:[a-zA-Z0-9_-]+)";
  var tt = "\\.";
  var nt = new RegExp(`^${et}${tt}${et}${tt}${et}$`);
  var st = nt.test.bind(nt);
  async function rt(e) {
   const t = st(e);
   const n = e.startsWith("v1.") || e.startsWith("ghs_");
   const s = e.startsWith("ghu_");
   const r = t ? "app" : n ? "installation" : s ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: e,
    tokenType: r
   };
  }
  function ot(e) {
   if (e.split(/\./).length === 3) return `bearer ${e}`;
   return `token ${e}`;
  }
  async function it(e, t, n, s) {
   const r = t.endpoint.merge(n, s);
   r.headers.authorization = ot(e);
   return t(r);
  }
  var at = function(e) {
   if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   e = e.replace(/^(token|bearer) +/i, "");
   return Object.assign(rt.bind(null, e), {
    hook: it.bind(null, e)
   });
  };
  const ct = "7.0.8";
  const lt = () => {};
  const ut = console.warn.bind(console);
  const ft = console.error.bind(console);
  function ht(e = {}) {
   if (typeof e.debug !== "function") e.debug = lt;
   if (typeof e.info !== "function") e.info = lt;
   if (typeof e.warn !== "function") e.warn = ut;
   if (typeof e.error !== "function") e.error = ft;
   return e;
  }
  const dt = `octokit-core.js/${ct} ${d()}`;
  class Octokit {
   static VERSION=ct;
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
    const t = new $.Collection;
    const n = {
     baseUrl: Ke.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, e.request, {
      hook: t.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${dt}` : dt;
    if (e.baseUrl) n.baseUrl = e.baseUrl;
    if (e.previews) n.mediaType.previews = e.previews;
    if (e.timeZone) n.headers["time-zone"] = e.timeZone;
    this.request = Ke.defaults(n);
    this.graphql = Ze(this.request).defaults(n);
    this.log = ht(e.log);
    this.hook = t;
    if (!e.authStrategy) if (!e.auth) this.auth = async () => ({
     type: "unauthenticated"
    }); else {
     const n = at(e.auth);
     t.wrap("request", n.hook);
     this.auth = n;
    } else {
     const {authStrategy: n, ...s} = e;
     const r = n(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: s
     }, e.auth));
     t.wrap("request", r.hook);
     this.auth = r;
    }
    const s = this.constructor;
    for (let t = 0; t < s.plugins.length; ++t) Object.assign(this, s.plugins[t](this, e));
   }
   request;
   graphql;
   log;
   hook;
   auth;
  }
  const pt = () => ({});
  var mt = "0.0.0-development";
  function gt(e) {
   if (!e.data) return {
    ...e,
    data: []
   };
   const t = ("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data);
   if (!t) return e;
   const n = e.data.incomplete_results;
   const s = e.data.repository_selection;
   const r = e.data.total_count;
   const o = e.data.total_commits;
   delete e.data.incomplete_results;
   delete e.data.repository_selection;
   delete e.data.total_count;
   delete e.data.total_commits;
   const i = Object.keys(e.data)[0];
   const a = e.data[i];
   e.data = a;
   if (typeof n !== "undefined") e.data.incomplete_results = n;
   if (typeof s !== "undefined") e.data.repository_selection = s;
   e.data.total_count = r;
   e.data.total_commits = o;
   return e;
  }
  function yt(e, t, n) {
   const s = typeof t === "function" ? t.endpoint(n) : e.request.endpoint(t, n);
   const r = typeof t === "function" ? t : e.request;
   const o = s.method;
   const i = s.headers;
   let a = s.url;
   return {
    [Symbol.asyncIterator]: () => ({
     async next() {
      if (!a) return {
       done: true
      };
      try {
       const e = await r({
        method: o,
        url: a,
        headers: i
       });
       const t = gt(e);
       a = ((t.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
       if (!a && "total_commits" in t.data) {
        const e = new URL(t.url);
        const n = e.searchParams;
        const s = parseInt(n.get("page") || "1", 10);
        const r = parseInt(n.get("per_page") || "250", 10);
        if (s * r < t.data.total_commits) {
         n.set("page", String(s + 1));
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
  function vt(e, t, n, s) {
   if (typeof n === "function") {
    s = n;
    n = void 0;
   }
   return wt(e, [], yt(e, t, n)[Symbol.asyncIterator](), s);
  }
  function wt(e, t, n, s) {
   return n.next().then(r => {
    if (r.done) return t;
    let o = false;
    function i() {
     o = true;
    }
    t = t.concat(s ? s(r.value, i) : r.value.data);
    if (o) return t;
    return wt(e, t, n, s);
   });
  }
  Object.assign(vt, {
   iterator: yt
  });
  function bt(e) {
   return {
    paginate: Object.assign(vt.bind(null, e), {
     iterator: yt.bind(null, e)
    })
   };
  }
  bt.VERSION = mt;
  new Context;
  const kt = f();
  const $t = {
   baseUrl: kt,
   request: {
    agent: c(kt),
    fetch: u(kt)
   }
  };
  const St = Octokit.plugin(pt, bt).defaults($t);
  function _t(e, t) {
   const n = Object.assign({}, t || {});
   const s = a(e, n);
   if (s) n.auth = s;
   const r = h(n.userAgent);
   if (r) n.userAgent = r;
   return n;
  }
  const Et = new Context;
  function At(e, t, ...n) {
   const s = St.plugin(...n);
   return new s(_t(e, t));
  }
 }),
 7728: ((e, t, n) => {
  n.d(t, {
   BpQ: () => A,
   E2x: () => k,
   FsL: () => oe,
   H0v: () => O,
   IeY: () => B,
   Ih0: () => j,
   Ikc: () => V,
   KCZ: () => ne,
   KIO: () => Q,
   L5J: () => se,
   NTK: () => C,
   NpB: () => q,
   OZ5: () => L,
   RZV: () => F,
   Ru6: () => _,
   Wwf: () => N,
   Y2b: () => T,
   YOg: () => U,
   YjP: () => ee,
   ZmZ: () => K,
   aig: () => W,
   cGV: () => E,
   chJ: () => H,
   cl6: () => G,
   euz: () => Y,
   g1P: () => X,
   hq: () => x,
   lqM: () => z,
   mee: () => J,
   ndf: () => $,
   pdi: () => M,
   qgA: () => re,
   rej: () => Z,
   xLC: () => ie,
   yGV: () => I,
   yhX: () => S,
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
  function l(e) {
   return c?.get(e);
  }
  let u;
  function f(e, t) {
   return u?.get(e)?.get(t);
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
   const u = {
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
   const p = r?.message ?? e.message ?? f(e.reference, u.lang) ?? (d ? l(u.lang) : null) ?? s.message ?? a(u.lang);
   if (p !== void 0) u.message = typeof p === "function" ? p(u) : p;
   if (d) n.typed = false;
   if (n.issues) n.issues.push(u); else n.issues = [ u ];
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
  var v = class extends Error {
   constructor(e) {
    super(e[0].message);
    this.name = "ValiError";
    this.issues = e;
   }
  };
  const w = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
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
  function S(e) {
   return {
    kind: "validation",
    type: "iso_timestamp",
    reference: S,
    async: false,
    expects: null,
    requirement: w,
    message: e,
    "~run"(e, t) {
     if (e.typed && !this.requirement.test(e.value)) d(this, "timestamp", e, t);
     return e;
    }
   };
  }
  function _(e, t) {
   return {
    kind: "validation",
    type: "max_length",
    reference: _,
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
  function E(e, t) {
   return {
    kind: "validation",
    type: "max_value",
    reference: E,
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
  function A(e, t) {
   return {
    kind: "validation",
    type: "min_length",
    reference: A,
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
  function x(e) {
   return {
    kind: "validation",
    type: "non_empty",
    reference: x,
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
  function C(e) {
   return {
    kind: "transformation",
    type: "raw_transform",
    reference: C,
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
  function I(e, t) {
   return {
    kind: "validation",
    type: "regex",
    reference: I,
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
  function T(e) {
   return {
    kind: "validation",
    type: "safe_integer",
    reference: T,
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
  function j() {
   return {
    kind: "transformation",
    type: "to_upper_case",
    reference: j,
    async: false,
    "~run"(e) {
     e.value = e.value.toUpperCase();
     return e;
    }
   };
  }
  function M(e) {
   return {
    kind: "transformation",
    type: "transform",
    reference: M,
    async: false,
    operation: e,
    "~run"(e) {
     e.value = this.operation(e.value);
     return e;
    }
   };
  }
  function L(e) {
   return {
    kind: "validation",
    type: "url",
    reference: L,
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
  function q(e, t) {
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
  function J(e, t) {
   return y({
    kind: "schema",
    type: "nullable",
    reference: J,
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
  function G(e, t) {
   return y({
    kind: "schema",
    type: "nullish",
    reference: G,
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
  function W(e) {
   return y({
    kind: "schema",
    type: "number",
    reference: W,
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
   if (s.issues) throw new v(s.issues);
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

var n = {};

function s(e) {
 var r = n[e];
 if (r !== void 0) return r.exports;
 var o = n[e] = {
  exports: {}
 };
 var i = true;
 try {
  t[e](o, o.exports, s);
  i = false;
 } finally {
  if (i) delete n[e];
 }
 return o.exports;
}

s.m = t;

if (typeof s !== "undefined") s.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var t = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var n = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var r = e => {
  if (e && e.d < 1) {
   e.d = 1;
   e.forEach(e => e.r--);
   e.forEach(e => e.r-- ? e.r++ : e());
  }
 };
 var o = s => s.map(s => {
  if (s !== null && typeof s === "object") {
   if (s[e]) return s;
   if (s.then) {
    var o = [];
    o.d = 0;
    s.then(e => {
     i[t] = e;
     r(o);
    }, e => {
     i[n] = e;
     r(o);
    });
    var i = {};
    i[e] = e => e(o);
    return i;
   }
  }
  var a = {};
  a[e] = e => {};
  a[t] = s;
  return a;
 });
 s.a = (s, i, a) => {
  var c;
  a && ((c = []).d = -1);
  var l = new Set;
  var u = s.exports;
  var f;
  var h;
  var d;
  var p = new Promise((e, t) => {
   d = t;
   h = e;
  });
  p[t] = u;
  p[e] = e => (c && e(c), l.forEach(e), p["catch"](e => {}));
  s.exports = p;
  i(s => {
   f = o(s);
   var r;
   var i = () => f.map(e => {
    if (e[n]) throw e[n];
    return e[t];
   });
   var a = new Promise(t => {
    r = () => t(i);
    r.r = 0;
    var n = e => e !== c && !l.has(e) && (l.add(e), e && !e.d && (r.r++, e.push(r)));
    f.map(t => t[e](n));
   });
   return r.r ? a : i();
  }, e => (e ? d(p[n] = e) : h(u), r(c)));
  c && c.d < 0 && (c.d = 0);
 };
})();

(() => {
 var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
 var t;
 s.t = function(n, r) {
  if (r & 1) n = this(n);
  if (r & 8) return n;
  if (typeof n === "object" && n) {
   if (r & 4 && n.__esModule) return n;
   if (r & 16 && typeof n.then === "function") return n;
  }
  var o = Object.create(null);
  s.r(o);
  var i = {};
  t = t || [ null, e({}), e([]), e(e) ];
  for (var a = r & 2 && n; typeof a == "object" && !~t.indexOf(a); a = e(a)) Object.getOwnPropertyNames(a).forEach(e => i[e] = () => n[e]);
  i["default"] = () => n;
  s.d(o, i);
  return o;
 };
})();

(() => {
 s.d = (e, t) => {
  for (var n in t) if (s.o(t, n) && !s.o(e, n)) Object.defineProperty(e, n, {
   enumerable: true,
   get: t[n]
  });
 };
})();

(() => {
 s.f = {};
 s.e = e => Promise.all(Object.keys(s.f).reduce((t, n) => {
  s.f[n](e, t);
  return t;
 }, []));
})();

(() => {
 s.u = e => e + ".index.js";
})();

(() => {
 s.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
})();

(() => {
 s.r = e => {
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
  792: 0
 };
 var t = t => {
  var {ids: n, modules: r, runtime: o} = t;
  var i, a, c = 0;
  for (i in r) if (s.o(r, i)) s.m[i] = r[i];
  if (o) o(s);
  for (;c < n.length; c++) {
   a = n[c];
   if (s.o(e, a) && e[a]) e[a][0]();
   e[n[c]] = 0;
  }
 };
 s.f.j = (n, r) => {
  var o = s.o(e, n) ? e[n] : void 0;
  if (o !== 0) if (o) r.push(o[1]); else if (true) {
   var i = import("./" + s.u(n)).then(t, t => {
    if (e[n] !== 0) e[n] = void 0;
    throw t;
   });
   i = Promise.race([ i, new Promise(t => o = e[n] = [ t ]) ]);
   r.push(o[1] = i);
  }
 };
})();

var r = s(1750);

r = await r;
