(() => {
 "use strict";
 var e = {
  87: ((e, t, n) => {
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
  205: ((e, t, n) => {
   n.d(t, {
    LNW: () => wn,
    hDB: () => Rh,
    t9M: () => rb,
    QsA: () => W,
    t1A: () => G,
    rQ9: () => Y,
    Oht: () => Ay,
    CqJ: () => te,
    T6F: () => ob,
    XFU: () => Dy,
    Oij: () => ls,
    UyV: () => Ep,
    vHr: () => Ps,
    SnM: () => Hl,
    IaO: () => Pw,
    xvI: () => Ev,
    ZuS: () => $e,
    V4I: () => Je,
    A9w: () => Hn,
    YOg: () => zt,
    zMY: () => Xt,
    Cr: () => Ok,
    YQg: () => Vg,
    eS5: () => Xw,
    HvL: () => Gw,
    q8e: () => Q$,
    HnF: () => Ow,
    pYO: () => qu,
    fey: () => hb,
    X5r: () => Z,
    h0v: () => ks,
    KVD: () => H_,
    SKO: () => vm,
    VJ8: () => ee,
    tQE: () => dk,
    _ns: () => Fb,
    tsq: () => J,
    haE: () => by,
    BL7: () => or,
    $o4: () => Wy,
    J9V: () => Ey,
    lYN: () => Gy,
    IeY: () => Qt,
    tE: () => tk,
    _6I: () => Qn,
    cK2: () => uk,
    F0$: () => F_,
    qeC: () => Uk,
    ek6: () => jb,
    crx: () => $k,
    vp_: () => B_,
    OAY: () => pw,
    eap: () => dm,
    yJK: () => ms,
    PA2: () => K_,
    gPK: () => _u,
    gJl: () => db,
    MkP: () => xw,
    S6l: () => Hd,
    g5C: () => hk,
    Nqr: () => Hw,
    ohm: () => zw,
    NpB: () => Yt,
    qYG: () => ps,
    d0L: () => f_,
    ln4: () => Fn,
    E2x: () => Tt,
    a3k: () => Dw,
    jVb: () => pc,
    Cy5: () => ds,
    fUm: () => L,
    C3x: () => Py,
    d9D: () => Cb,
    yJ6: () => F$,
    ndf: () => Mt,
    u0P: () => cs,
    d4W: () => Tb,
    cX8: () => ym,
    pij: () => as,
    h_T: () => ne,
    w1q: () => Qh,
    sL_: () => ys,
    a5k: () => Kh,
    Eio: () => eb,
    end: () => hs,
    Iil: () => Np,
    tVV: () => kv,
    dgy: () => Jh,
    rCm: () => yw,
    nfo: () => Aw,
    p_z: () => Tw,
    gTs: () => rs,
    euz: () => en,
    $I0: () => jn,
    Qic: () => Tn,
    vXz: () => gm,
    pqt: () => $u,
    zOO: () => Kf,
    Bjv: () => s_,
    cK5: () => Pu,
    vBT: () => sk,
    bDE: () => Xh,
    dRy: () => T,
    wXI: () => wp,
    xDW: () => J_,
    mee: () => sn,
    cl6: () => rn,
    aig: () => on,
    Ikc: () => an,
    lqM: () => cn,
    $2G: () => Yw,
    y$2: () => ws,
    eCA: () => ts,
    FYx: () => Nw,
    qgA: () => gn,
    o47: () => _g,
    Xc$: () => Og,
    qFJ: () => Zn,
    Rr2: () => En,
    Sr9: () => fs,
    dCO: () => Yg,
    uT: () => Ig,
    fm8: () => zh,
    KIO: () => un,
    FsL: () => yn,
    ndc: () => D_,
    pa$: () => ns,
    wj7: () => _k,
    smm: () => Ce,
    WEZ: () => kw,
    Q4J: () => cu,
    KoQ: () => Jg,
    XFb: () => ce,
    PGq: () => v_,
    IN6: () => t_,
    dTL: () => tb,
    xFG: () => H$,
    cIh: () => c$,
    ItD: () => Wg,
    gM3: () => Hc,
    g1P: () => ln,
    V5g: () => bw,
    sAh: () => js,
    UA0: () => Ts,
    x56: () => Pe,
    yGV: () => Ft,
    ay6: () => mw,
    sCI: () => Bl,
    YLv: () => Dl,
    iPi: () => q_,
    S5J: () => Fs,
    KD6: () => Js,
    N7X: () => ky,
    NUd: () => gs,
    tl$: () => Z$,
    iWw: () => K$,
    zav: () => Jw,
    mhh: () => Kp,
    qO: () => Fh,
    IZM: () => Yh,
    $xg: () => Ik,
    xLC: () => vn,
    g$U: () => he,
    Fj2: () => bp,
    tlT: () => e_,
    uHP: () => _,
    Pqm: () => k,
    scB: () => wm,
    _SZ: () => qp,
    Mlf: () => Bp,
    Fr2: () => fk,
    uoR: () => ed,
    O2N: () => ku,
    YjP: () => hn,
    e09: () => ss,
    koJ: () => Ew,
    et_: () => th,
    tpe: () => Mw,
    rbc: () => Bw,
    ueZ: () => oe,
    aB_: () => is,
    zWR: () => ww,
    YDA: () => kk,
    y1j: () => Cy,
    pdi: () => Gt,
    xvE: () => se,
    lq0: () => Su,
    KCZ: () => pn,
    L5J: () => mn,
    MX: () => Dp,
    a0b: () => z,
    HPY: () => p_,
    W$7: () => h_,
    SRW: () => Rw,
    E_l: () => es,
    RBT: () => kf
   });
   var s = n(87);
   var r = n(857);
   const o = require("crypto");
   var i = n(896);
   var a = n(30);
   var c = n(24);
   var u = n(598);
   var l = n(760);
   function f(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function h(e) {
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
   function d(e, t, n) {
    const s = new m(e, t, n);
    process.stdout.write(s.toString() + r.EOL);
   }
   var p = "::";
   var m = class {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = p + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let t = true;
      for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
       const s = this.properties[n];
       if (s) {
        if (t) t = false; else e += ",";
        e += `${n}=${y(s)}`;
       }
      }
     }
     e += `${p}${g(this.message)}`;
     return e;
    }
   };
   function g(e) {
    return f(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function y(e) {
    return f(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   function v(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!i.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    i.appendFileSync(n, `${f(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function w(e, t) {
    const n = `ghadelimiter_${o.randomUUID()}`;
    const s = f(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (s.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${r.EOL}${s}${r.EOL}${n}`;
   }
   var b;
   (function(e) {
    e[e["Success"] = 0] = "Success";
    e[e["Failure"] = 1] = "Failure";
   })(b || (b = {}));
   function k(e) {
    d("add-mask", {}, e);
   }
   function $(e, t) {
    const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
    if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
    if (t && t.trimWhitespace === false) return n;
    return n.trim();
   }
   function _(e, t) {
    const n = process.env["GITHUB_OUTPUT"] || "";
    if (n) return v("OUTPUT", w(e, t));
    process.stdout.write(r.EOL);
    d("set-output", {
     name: e
    }, f(t));
   }
   function S(e) {
    process.exitCode = b.Failure;
    E(e);
   }
   function x(e) {
    d("debug", {}, e);
   }
   function E(e, t = {}) {
    d("error", h(t), e instanceof Error ? e.toString() : e);
   }
   function N(e, t = {}) {
    d("warning", h(t), e instanceof Error ? e.toString() : e);
   }
   function A(e, t = {}) {
    d("notice", h(t), e instanceof Error ? e.toString() : e);
   }
   function O(e) {
    process.stdout.write(e + r.EOL);
   }
   var I = 86400;
   var j = Array.from({
    length: 60
   }, (e, t) => String(t).padStart(2, "0"));
   function T() {
    return process.uptime() * 1e3;
   }
   function M(e) {
    if (e === null) return null;
    const t = e.endsWith("Z") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(e) ? e : `${e}Z`;
    const n = Date.parse(t);
    return n > 0 ? n : null;
   }
   function L(e) {
    return C()(e);
   }
   function C() {
    let e = Number.NaN;
    let t = "";
    return n => {
     if (n === null) return;
     const s = Math.floor(n / 1e3);
     const r = s % I;
     if (s - r !== e) {
      e = s - r;
      t = new Date(n).toISOString().slice(0, 11);
     }
     const o = j[Math.floor(r / 3600)];
     const i = j[Math.floor(r / 60) % 60];
     return `${t}${o}:${i}:${j[r % 60]}+00:00`;
    };
   }
   var P = 2 ** 31 - 1;
   var R = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
   var U = {
    "": 1e3,
    s: 1e3,
    m: 6e4,
    h: 36e5,
    d: 864e5
   };
   function q(e) {
    const t = R.exec(String(e));
    const n = U[t?.[2] ?? ""];
    if (!t || n === void 0) return null;
    const s = Math.round(Number(t[1]) * n);
    return s >= 1 && s <= P ? s : null;
   }
   var D = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
   var B = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
   var F = String.raw`\d\d:\d\d:\d\d`;
   var K = new RegExp([ String.raw`^${D}, \d\d ${B} \d{4} ${F} GMT$`, String.raw`^${D}[a-z]{3,6}, \d\d-${B}-\d\d ${F} GMT$`, String.raw`^${D} ${B} [ \d]\d ${F} \d{4}$` ].join("|"));
   function H(e, t) {
    const n = e?.trim() ?? "";
    if (/^\d+$/.test(n)) return Math.min(Number(n) * 1e3, P);
    if (!K.test(n)) return null;
    const s = Date.parse(n.endsWith("GMT") ? n : `${n} GMT`);
    if (Number.isNaN(s)) return null;
    return Math.min(Math.max(s - t, 0), P);
   }
   var G = 1e4;
   var W = [ 1, 2, 4 ];
   function J() {
    return {
     now: () => Date.now(),
     sleep: (e, t) => new Promise(n => {
      if (t?.aborted) return n();
      const s = () => {
       clearTimeout(r);
       t?.removeEventListener("abort", s);
       n();
      };
      const r = setTimeout(s, Math.max(0, Math.min(e, P)));
      t?.addEventListener("abort", s, {
       once: true
      });
     })
    };
   }
   var Y = 45 * 6e4;
   var V = 6e4;
   async function z(e, {what: t, ms: n, done: s, every: r}) {
    const {clock: o, log: i, signal: a} = e;
    const c = o.now();
    const u = AbortSignal.any([ s, a ]);
    const l = () => c + n - o.now();
    i.info(`waiting for ${t} until ${X(c + n)}`);
    let f = c;
    while (!u.aborted && l() > 0) {
     if (r) await r.ask();
     if (u.aborted) break;
     const e = r?.ms ?? f + V - o.now();
     await o.sleep(Math.min(l(), e), u);
     if (o.now() - f < V || u.aborted) continue;
     f = o.now();
     i.info(`waiting for ${t} since ${X(c)}, until ${X(c + n)}`);
    }
    return a.aborted ? "cancelled" : "timeout";
   }
   function X(e) {
    return `${new Date(e).toISOString().slice(11, 19)} UTC`;
   }
   var Q = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
   function Z(e) {
    return e.replace(Q, " ");
   }
   function ee(e) {
    let t = 0;
    for (const n of e) t += 1;
    return t;
   }
   var te = 4;
   function ne(e) {
    return ee(e) >= te;
   }
   function se(e, t) {
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
   function re(e) {
    return se(e, 60);
   }
   function oe(e) {
    return e.replace(/[\u{10000}-\u{10ffff}]/gu, "�");
   }
   var ie = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;"
   };
   function ae(e, t = /[&<>"']/g) {
    return e.replace(t, e => ie[e] ?? e);
   }
   function ce(e) {
    const t = /^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
    if (t === void 0 || t.includes("@")) return null;
    if (/[\s\\]/.test(e) || Z(e) !== e) return null;
    return URL.canParse(e) ? e : null;
   }
   var ue = /^[ -~]*$/;
   var le = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
   var fe = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
   function he(e, t = 300) {
    if (ue.test(e)) {
     const n = !e.includes("::") && !e.includes("##");
     return se(n ? e : pe(e, ""), t);
    }
    const n = e.replace(le, " ").replace(fe, "�");
    return se(pe(n, de), t);
   }
   var de = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
   function pe(e, t) {
    return e.replace(new RegExp(`:(?=${t}:)`, "gu"), ": ").replace(new RegExp(`#(?=${t}#${t}\\[)`, "gu"), "# ");
   }
   var me = Ne("100.100.100.200/32", "168.63.129.16/32", "169.254.169.254/32", "169.254.170.2/32", "169.254.170.23/32", "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128");
   var ge = Ne("169.254.0.0/16", "fe80::/10");
   var ye = Ne("127.0.0.0/8", "::1/128");
   var ve = Ne("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
   var we = Ne("fc00::/7");
   var be = Ne("0.0.0.0/0", "2000::/3");
   var ke = Ne("0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");
   function $e(e) {
    const t = Oe(e);
    if (t === null || Ae(me(), t)) return "special";
    if (Ae(ye(), t)) return "loopback";
    if (Ae(ve(), t)) return "private";
    if (Ae(we(), t)) return "unique_local";
    return Ae(be(), t) && !Ae(ke(), t) ? "public" : "special";
   }
   function _e(e) {
    const t = Oe(e);
    if (t === null) return null;
    if (Ae(me(), t)) return "metadata";
    return Ae(ge(), t) ? "link_local" : null;
   }
   function Se(e) {
    const [, t = "", n] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e) ?? [];
    const s = (0, a.isIP)(t);
    if (s === 0) return null;
    const r = s === 4 ? 32 : 128;
    const o = n === void 0 ? r : Number(n);
    if (o > r) return null;
    const i = Oe(t);
    if (i === null) return null;
    const c = s === 6 && i.family === "ipv4";
    if (c && o < 96) return null;
    const {family: u} = i;
    const l = new a.BlockList;
    l.addSubnet(i.text, c ? o - 96 : o, u);
    return {
     list: l,
     family: u
    };
   }
   function xe(e, {list: t, family: n}) {
    const s = Oe(e);
    return s?.family === n && Ae(t, s);
   }
   function Ee(e) {
    const t = Oe(e);
    if (t === null) return e;
    if (t.family === "ipv4") return t.text;
    const [n, s] = t.text.split("::").map(e => e.split(":").filter(e => e !== ""));
    if (n === void 0 || s === void 0) return t.text;
    const r = Array.from({
     length: 8 - n.length - s.length
    }, () => "0");
    return [ ...n, ...r, ...s ].join(":");
   }
   function Ne(...e) {
    let t;
    return () => {
     if (t !== void 0) return t;
     t = new a.BlockList;
     for (const n of e) {
      const [e = "", s] = n.split("/");
      const r = e.includes(":") ? "ipv6" : "ipv4";
      t.addSubnet(e, Number(s), r);
     }
     return t;
    };
   }
   function Ae(e, {text: t, family: n}) {
    return e.check(t, n);
   }
   function Oe(e) {
    const [t = ""] = e.split("%");
    if ((0, a.isIP)(t) === 6) {
     const e = new URL(`http://[${t}]`).hostname.slice(1, -1);
     const n = Ie(e);
     return n === null ? {
      text: e,
      family: "ipv6"
     } : {
      text: n,
      family: "ipv4"
     };
    }
    if (!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t)) return null;
    const n = `http://${t}`;
    const s = URL.canParse(n) ? new URL(n).hostname : "";
    return (0, a.isIP)(s) === 4 ? {
     text: s,
     family: "ipv4"
    } : null;
   }
   function Ie(e) {
    const [, t, n] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(e) ?? [];
    if (t === void 0 || n === void 0) return null;
    return [ t, n ].map(e => Number.parseInt(e, 16)).flatMap(e => [ e >> 8, e & 255 ]).join(".");
   }
   function je(e) {
    if (e.trim() !== e) return "there is a space before or after the URL";
    if (/^(["']).*\1$/.test(e)) return "the URL is in quotes, which are a part of it; write it without";
    if (/[\r\n]/.test(e)) return "the URL holds a line break; store it on one line";
    if (/[\s\p{Cc}]/u.test(e)) return "the URL holds a space or a control character; write a space as %20";
    if (e.includes("\\")) return "the URL holds a backslash; write /";
    const t = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e);
    return t && URL.canParse(e) ? null : "it is not an absolute URL; write https://host/path";
   }
   function Te(e) {
    if (e.protocol !== "https:" && e.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
    if (e.username !== "" || e.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
    if (e.port === "0") return "Port 0 is refused: write the real port.";
    if (e.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
    return null;
   }
   var Me = [ "https", "http" ];
   var Le = [ "POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS" ];
   function Ce({allowedSchemes: e, allowedMethods: t, allowedHosts: n}) {
    const r = [];
    const o = e.map(e => e.toLowerCase());
    const i = t.map(e => e.toUpperCase());
    const a = [];
    for (const [t, n] of o.entries()) if (!Me.includes(n)) r.push(`allowed-schemes: "${e[t]}" is unknown: write https or http.`);
    for (const [e, n] of i.entries()) if (!Le.includes(n)) r.push(`allowed-methods: "${t[e]}" is unknown: write ${nt(Le)}.`);
    for (const e of n) {
     const t = it(e);
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
   function Pe(e, t, n) {
    const {allowed: s, refusedHost: r} = qe(e, t);
    const o = He(s, Fe(t));
    if (o !== null && !Me.includes(Fe(t))) return o;
    const i = [ o, Ge(s, n.toUpperCase()), Te(t) ?? r ].filter(e => e !== null);
    return i.length > 0 ? i.join(" ") : null;
   }
   async function Re(e, {url: t, method: n}, s) {
    const r = Pe(e, t, n);
    if (r === null) return null;
    const {refusedHost: o, refusesAddress: i} = qe(e, t);
    if (!Me.includes(Fe(t)) || Te(t) !== null || o !== null) return r;
    const a = (await s(t)).map(i).find(e => e !== null);
    return a === void 0 ? r : `${r} ${a}`;
   }
   var Ue = new WeakMap;
   function qe(e, t) {
    const n = Ue.get(e) ?? new Map;
    Ue.set(e, n);
    const s = `${t.protocol}//${t.host}`;
    const r = n.get(s) ?? De(e, t);
    n.set(s, r);
    return r;
   }
   function De(e, t) {
    const n = Be(e, t);
    const s = Ye(n, t);
    const r = new Map;
    return {
     allowed: n,
     refusedHost: We(n, t),
     refusesAddress(e) {
      const t = r.get(e);
      if (t !== void 0) return t;
      const n = s(e);
      r.set(e, n);
      return n;
     }
    };
   }
   function Be(e, t) {
    const n = Fe(t);
    const s = e.hosts.filter(e => Ke(e, t));
    const r = s.filter(e => e.scheme !== void 0);
    const o = r.length > 0 && We({
     ...e,
     hosts: r
    }, t) === null;
    return {
     schemes: o ? [ ...e.schemes, n ] : e.schemes,
     methods: e.methods,
     hosts: s
    };
   }
   function Fe({protocol: e}) {
    return e.slice(0, -1);
   }
   function Ke({scheme: e, port: t}, n) {
    if (e === void 0) return true;
    return e === Fe(n) && (t === null || t === (n.port || st[e]));
   }
   function He({schemes: e}, t) {
    if (e.includes(t)) return null;
    const n = Me.includes(t) ? `, or add ${t} to allowed-schemes` : "";
    return `The scheme "${t}" is not allowed: use ${nt(e)}${n}.`;
   }
   function Ge({methods: e}, t) {
    if (e.includes(t)) return null;
    return `The method "${t}" is not allowed: use ${nt(e)}, or add ${t} to allowed-methods.`;
   }
   function We(e, t) {
    const n = ct(t.hostname);
    return (0, a.isIP)(n) > 0 ? Xe(e, n) : Qe(e, n);
   }
   function Je(e, t) {
    return qe(e, t).refusesAddress;
   }
   function Ye(e, t) {
    const n = ct(t.hostname);
    if ((0, a.isIP)(n) > 0) return t => Xe(e, t);
    const s = et(e, n);
    const r = tt(e, n);
    return t => {
     const o = $e(t);
     const i = _e(t);
     const a = `${n} has the ${Ve[o]} address ${t}`;
     switch (o) {
     case "public":
      return null;

     case "private":
     case "unique_local":
      if (s || r) return null;
      return `${a}: add ${n} to allowed-hosts to allow it.`;

     case "loopback":
      if (s) return null;
      return `${a}: add ${n} to allowed-hosts to allow it.`;

     case "special":
      if (s && Ze(e, t)) return null;
      if (i !== null) return `${n} has the address ${Ee(t)}, which is ${ze[i]}: write another host.`;
      return `${a}: add ${s ? "" : `${n} and `}${Ee(t)} to allowed-hosts to allow it.`;
     }
    };
   }
   var Ve = {
    public: "public",
    loopback: "loopback",
    private: "private",
    unique_local: "unique-local",
    special: "special-purpose"
   };
   var ze = {
    metadata: "a cloud's metadata service",
    link_local: "link-local"
   };
   function Xe(e, t) {
    if (Ze(e, t)) return null;
    const n = _e(t);
    if (n !== null) return `The address ${Ee(t)} is ${ze[n]}: write another address.`;
    const s = $e(t);
    const r = `add ${Ee(t)} to allowed-hosts to allow it`;
    if (s !== "public") return `The address ${t} is ${Ve[s]}: ${r}.`;
    const o = e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
    return o ? null : `The host "${t}" is not allowed: ${r}.`;
   }
   function Qe(e, t) {
    if (!ut(t)) return `The host "${t}" is not a name: write one such as example.com.`;
    if (et(e, t)) return null;
    const n = `add ${t} to allowed-hosts to allow it`;
    if (t === "localhost" || t.endsWith(".localhost")) return `The host "${t}" is this machine: ${n}.`;
    const s = tt(e, t) || e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
    return s ? null : `The host "${t}" is not allowed: ${n}.`;
   }
   function Ze(e, t) {
    return e.hosts.some(e => e.kind === "range" && xe(t, e.range));
   }
   function et(e, t) {
    return e.hosts.some(e => e.kind === "name" && e.name === t);
   }
   function tt(e, t) {
    const n = t.slice(t.indexOf(".") + 1);
    return e.hosts.some(e => e.kind === "wildcard" && e.parent === n);
   }
   function nt(e) {
    return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
   }
   var st = {
    https: "443",
    http: "80"
   };
   var rt = 253;
   var ot = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
   function it(e) {
    if (e.toLowerCase() === "public") return {
     kind: "public"
    };
    if (e.startsWith("/")) return lt(e);
    if (e.startsWith("*")) return ft(e);
    const t = Se(e.replace(/^\[([^/]*)\]$/, "$1"));
    if (t !== null) return {
     kind: "range",
     range: t
    };
    if (e.includes("://")) return at(e);
    const [, n] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e) ?? [];
    if (n !== void 0) return {
     error: `has a port: write ${n}, which allows every port`
    };
    if (/^[\da-f.:]+\/[^/]*$/i.test(e)) return {
     error: "is not a CIDR range: write one such as 10.0.0.0/8"
    };
    const s = ht(e);
    if (s === null) return {
     error: `is not a host: ${ot}`
    };
    if ((0, a.isIP)(s) > 0) return {
     error: `is an IP address: write ${s}`
    };
    return {
     kind: "name",
     name: s
    };
   }
   function at(e) {
    const [, t = "", n, s = null] = /^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e) ?? [];
    if (n === void 0 || n.toLowerCase() === "public") return {
     error: `is a URL: write its host alone${dt(e)}`
    };
    const r = it(n);
    return "error" in r ? r : {
     ...r,
     scheme: t.toLowerCase(),
     port: s
    };
   }
   function ct(e) {
    return e.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
   }
   function ut(e) {
    return e.length <= rt && !e.split(".").includes("");
   }
   function lt(e) {
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
   function ft(e) {
    if (e === "*") return {
     error: `is too wide: ${ot}`
    };
    const t = e.startsWith("*.") ? ht(e.slice(2)) : null;
    if (t === null || (0, a.isIP)(t) > 0 || !t.includes(".")) return {
     error: "is not a host: write *. and two labels or more, as *.example.com"
    };
    return {
     kind: "wildcard",
     parent: t
    };
   }
   function ht(e) {
    if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)) return null;
    if (!URL.canParse(`http://${e}/`)) return null;
    const t = ct(new URL(`http://${e}/`).hostname);
    return /^[a-z\d_-]+$/.test(t.replaceAll(".", "")) && ut(t) ? t : null;
   }
   function dt(e) {
    const t = URL.canParse(e) ? new URL(e).hostname : "";
    return t === "" ? "" : `, ${t}`;
   }
   var pt;
   var mt = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
   };
   function gt(e) {
    if (!e && !pt) return mt;
    return {
     lang: e?.lang ?? pt?.lang,
     message: e?.message,
     abortEarly: e?.abortEarly ?? pt?.abortEarly,
     abortPipeEarly: e?.abortPipeEarly ?? pt?.abortPipeEarly
    };
   }
   var yt;
   function vt(e) {
    return yt?.get(e);
   }
   var wt;
   function bt(e) {
    return wt?.get(e);
   }
   var kt;
   function $t(e, t) {
    return kt?.get(e)?.get(t);
   }
   function _t(e) {
    const t = typeof e;
    if (t === "string") return `"${e}"`;
    if (t === "number" || t === "bigint" || t === "boolean") return `${e}`;
    if (t === "object" || t === "function") return (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null";
    return t;
   }
   function St(e, t, n, s, r) {
    const o = r && "input" in r ? r.input : n.value;
    const i = r?.expected ?? e.expects ?? null;
    const a = r?.received ?? _t(o);
    const c = {
     kind: e.kind,
     type: e.type,
     input: o,
     expected: i,
     received: a,
     message: `Invalid ${t}: ${i ? `Expected ${i} but r` : "R"}eceived ${a}`,
     requirement: e.requirement,
     path: r?.path,
     issues: r?.issues,
     lang: s.lang,
     abortEarly: s.abortEarly,
     abortPipeEarly: s.abortPipeEarly
    };
    const u = e.kind === "schema";
    const l = r?.message ?? e.message ?? $t(e.reference, c.lang) ?? (u ? bt(c.lang) : null) ?? s.message ?? vt(c.lang);
    if (l !== void 0) c.message = typeof l === "function" ? l(c) : l;
    if (u) n.typed = false;
    if (n.issues) n.issues.push(c); else n.issues = [ c ];
   }
   function xt(e, t) {
    return e === t || Number.isNaN(e) && Number.isNaN(t);
   }
   function Et(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
   }
   function Nt(e, t) {
    const n = [ ...new Set(e) ];
    if (n.length > 1) return `(${n.join(` ${t} `)})`;
    return n[0] ?? "never";
   }
   function At(e) {
    e["~standard"] = {
     version: 1,
     vendor: "valibot",
     validate: t => e["~run"]({
      value: t
     }, gt())
    };
    return e;
   }
   var Ot = class extends Error {
    constructor(e) {
     super(e[0].message);
     this.name = "ValiError";
     this.issues = e;
    }
   };
   new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
   var It = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
   function jt(e, t) {
    return {
     kind: "validation",
     type: "check",
     reference: jt,
     async: false,
     expects: null,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) St(this, "input", e, t);
      return e;
     }
    };
   }
   function Tt(e) {
    return {
     kind: "validation",
     type: "finite",
     reference: Tt,
     async: false,
     expects: null,
     requirement: Number.isFinite,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) St(this, "finite", e, t);
      return e;
     }
    };
   }
   function Mt(e) {
    return {
     kind: "validation",
     type: "integer",
     reference: Mt,
     async: false,
     expects: null,
     requirement: Number.isInteger,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) St(this, "integer", e, t);
      return e;
     }
    };
   }
   function Lt(e) {
    return {
     kind: "validation",
     type: "iso_timestamp",
     reference: Lt,
     async: false,
     expects: null,
     requirement: It,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement.test(e.value)) St(this, "timestamp", e, t);
      return e;
     }
    };
   }
   function Ct(e, t) {
    return {
     kind: "validation",
     type: "max_length",
     reference: Ct,
     async: false,
     expects: `<=${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && e.value.length > this.requirement) St(this, "length", e, t, {
       received: `${e.value.length}`
      });
      return e;
     }
    };
   }
   function Pt(e, t) {
    return {
     kind: "validation",
     type: "max_value",
     reference: Pt,
     async: false,
     expects: `<=${e instanceof Date ? e.toJSON() : _t(e)}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !(e.value <= this.requirement)) St(this, "value", e, t, {
       received: e.value instanceof Date ? e.value.toJSON() : _t(e.value)
      });
      return e;
     }
    };
   }
   function Rt(e, t) {
    return {
     kind: "validation",
     type: "min_length",
     reference: Rt,
     async: false,
     expects: `>=${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && e.value.length < this.requirement) St(this, "length", e, t, {
       received: `${e.value.length}`
      });
      return e;
     }
    };
   }
   function Ut(e, t) {
    return {
     kind: "validation",
     type: "min_value",
     reference: Ut,
     async: false,
     expects: `>=${e instanceof Date ? e.toJSON() : _t(e)}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !(e.value >= this.requirement)) St(this, "value", e, t, {
       received: e.value instanceof Date ? e.value.toJSON() : _t(e.value)
      });
      return e;
     }
    };
   }
   function qt(e) {
    return {
     kind: "validation",
     type: "non_empty",
     reference: qt,
     async: false,
     expects: "!0",
     message: e,
     "~run"(e, t) {
      if (e.typed && e.value.length === 0) St(this, "length", e, t, {
       received: "0"
      });
      return e;
     }
    };
   }
   function Dt(e) {
    return {
     kind: "validation",
     type: "raw_check",
     reference: Dt,
     async: false,
     expects: null,
     "~run"(t, n) {
      e({
       dataset: t,
       config: n,
       addIssue: e => St(this, e?.label ?? "input", t, n, e)
      });
      return t;
     }
    };
   }
   function Bt(e) {
    return {
     kind: "transformation",
     type: "raw_transform",
     reference: Bt,
     async: false,
     "~run"(t, n) {
      const s = e({
       dataset: t,
       config: n,
       addIssue: e => St(this, e?.label ?? "input", t, n, e),
       NEVER: null
      });
      if (t.issues) t.typed = false; else t.value = s;
      return t;
     }
    };
   }
   function Ft(e, t) {
    return {
     kind: "validation",
     type: "regex",
     reference: Ft,
     async: false,
     expects: `${e}`,
     requirement: e,
     message: t,
     "~run"(e, t) {
      if (e.typed && !this.requirement.test(e.value)) St(this, "format", e, t);
      return e;
     }
    };
   }
   function Kt(e) {
    return {
     kind: "validation",
     type: "safe_integer",
     reference: Kt,
     async: false,
     expects: null,
     requirement: Number.isSafeInteger,
     message: e,
     "~run"(e, t) {
      if (e.typed && !this.requirement(e.value)) St(this, "safe integer", e, t);
      return e;
     }
    };
   }
   function Ht() {
    return {
     kind: "transformation",
     type: "to_upper_case",
     reference: Ht,
     async: false,
     "~run"(e) {
      e.value = e.value.toUpperCase();
      return e;
     }
    };
   }
   function Gt(e) {
    return {
     kind: "transformation",
     type: "transform",
     reference: Gt,
     async: false,
     operation: e,
     "~run"(e) {
      e.value = this.operation(e.value);
      return e;
     }
    };
   }
   function Wt(e) {
    return {
     kind: "validation",
     type: "url",
     reference: Wt,
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
      if (e.typed && !this.requirement(e.value)) St(this, "URL", e, t);
      return e;
     }
    };
   }
   function Jt(e, t, n) {
    return typeof e.fallback === "function" ? e.fallback(t, n) : e.fallback;
   }
   function Yt(e, t) {
    return At({
     ...e,
     fallback: t,
     "~run"(t, n) {
      const s = e["~run"](t, n);
      return s.issues ? {
       typed: true,
       value: Jt(this, s, n)
      } : s;
     }
    });
   }
   function Vt(e, t, n) {
    return typeof e.default === "function" ? e.default(t, n) : e.default;
   }
   function zt(e, t) {
    return At({
     kind: "schema",
     type: "array",
     reference: zt,
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
      } else St(this, "type", e, t);
      return e;
     }
    });
   }
   function Xt(e) {
    return At({
     kind: "schema",
     type: "boolean",
     reference: Xt,
     expects: "boolean",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "boolean") e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function Qt(e, t) {
    return At({
     kind: "schema",
     type: "custom",
     reference: Qt,
     expects: "unknown",
     async: false,
     check: e,
     message: t,
     "~run"(e, t) {
      if (this.check(e.value)) e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function Zt(e) {
    return At({
     kind: "schema",
     type: "lazy",
     reference: Zt,
     expects: "unknown",
     async: false,
     getter: e,
     "~run"(e, t) {
      return this.getter(e.value)["~run"](e, t);
     }
    });
   }
   function en(e, t) {
    return At({
     kind: "schema",
     type: "literal",
     reference: en,
     expects: _t(e),
     async: false,
     literal: e,
     message: t,
     "~run"(e, t) {
      if (xt(e.value, this.literal)) e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function tn(e) {
    return At({
     kind: "schema",
     type: "never",
     reference: tn,
     expects: "never",
     async: false,
     message: e,
     "~run"(e, t) {
      St(this, "type", e, t);
      return e;
     }
    });
   }
   function nn(e) {
    return At({
     kind: "schema",
     type: "null",
     reference: nn,
     expects: "null",
     async: false,
     message: e,
     "~run"(e, t) {
      if (e.value === null) e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function sn(e, t) {
    return At({
     kind: "schema",
     type: "nullable",
     reference: sn,
     expects: `(${e.expects} | null)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === null) {
       if (this.default !== void 0) e.value = Vt(this, e, t);
       if (e.value === null) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function rn(e, t) {
    return At({
     kind: "schema",
     type: "nullish",
     reference: rn,
     expects: `(${e.expects} | null | undefined)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === null || e.value === void 0) {
       if (this.default !== void 0) e.value = Vt(this, e, t);
       if (e.value === null || e.value === void 0) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function on(e) {
    return At({
     kind: "schema",
     type: "number",
     reference: on,
     expects: "number",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "number" && !isNaN(e.value)) e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function an(e, t) {
    return At({
     kind: "schema",
     type: "object",
     reference: an,
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
         const o = s in n ? n[s] : Vt(r);
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
        } else if (r.fallback !== void 0) e.value[s] = Jt(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
         St(this, "key", e, t, {
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
      } else St(this, "type", e, t);
      return e;
     }
    });
   }
   function cn(e, t) {
    return At({
     kind: "schema",
     type: "optional",
     reference: cn,
     expects: `(${e.expects} | undefined)`,
     async: false,
     wrapped: e,
     default: t,
     "~run"(e, t) {
      if (e.value === void 0) {
       if (this.default !== void 0) e.value = Vt(this, e, t);
       if (e.value === void 0) {
        e.typed = true;
        return e;
       }
      }
      return this.wrapped["~run"](e, t);
     }
    });
   }
   function un(e, t) {
    return At({
     kind: "schema",
     type: "picklist",
     reference: un,
     expects: Nt(e.map(_t), "|"),
     async: false,
     options: e,
     message: t,
     "~run"(e, t) {
      if (this.options.includes(e.value)) e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function ln(e, t, n) {
    return At({
     kind: "schema",
     type: "record",
     reference: ln,
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
       for (const s in n) if (Et(n, s)) {
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
      } else St(this, "type", e, t);
      return e;
     }
    });
   }
   function fn(e, t) {
    return At({
     kind: "schema",
     type: "strict_object",
     reference: fn,
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
         const o = s in n ? n[s] : Vt(r);
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
        } else if (r.fallback !== void 0) e.value[s] = Jt(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
         St(this, "key", e, t, {
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
        St(this, "key", e, t, {
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
      } else St(this, "type", e, t);
      return e;
     }
    });
   }
   function hn(e) {
    return At({
     kind: "schema",
     type: "string",
     reference: hn,
     expects: "string",
     async: false,
     message: e,
     "~run"(e, t) {
      if (typeof e.value === "string") e.typed = true; else St(this, "type", e, t);
      return e;
     }
    });
   }
   function dn(e) {
    let t;
    if (e) for (const n of e) if (t) for (const e of n.issues) t.push(e); else t = n.issues;
    return t;
   }
   function pn(e, t) {
    return At({
     kind: "schema",
     type: "union",
     reference: pn,
     expects: Nt(e.map(e => e.expects), "|"),
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
       St(this, "type", e, t, {
        issues: dn(s)
       });
       e.typed = true;
      } else if (r?.length === 1) return r[0]; else St(this, "type", e, t, {
       issues: dn(r)
      });
      return e;
     }
    });
   }
   function mn() {
    return At({
     kind: "schema",
     type: "unknown",
     reference: mn,
     expects: "unknown",
     async: false,
     "~run"(e) {
      e.typed = true;
      return e;
     }
    });
   }
   function gn(e, t, n) {
    const s = e["~run"]({
     value: t
    }, gt(n));
    if (s.issues) throw new Ot(s.issues);
    return s.value;
   }
   function yn(...e) {
    return At({
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
   function vn(e, t, n) {
    const s = e["~run"]({
     value: t
    }, gt(n));
    return {
     typed: s.typed,
     success: !s.issues,
     output: s.value,
     issues: s.issues
    };
   }
   var wn = -1;
   var bn = /[^.[\]"\s]+/y;
   var kn = /\[(0|[1-9]\d{0,8})\]/y;
   var $n = /\[\*\]/y;
   var _n = /\[("(?:[^"\\]|\\.)*")\]/y;
   var Sn = /^(?:\$|#?\/)/;
   var xn = 'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';
   function En(e, t = false) {
    const [n] = Sn.exec(e) ?? [];
    if (n !== void 0) return {
     kind: "error",
     message: Nn(e, n)
    };
    const s = [];
    let r = 0;
    while (r < e.length || s.length === 0) {
     const n = r > 0 && e[r] === ".";
     const o = An(e, n ? r + 1 : r, n || r === 0);
     if (o === null) {
      const t = `"${e}" is not a path at character ${r + 1}; ${xn}`;
      return {
       kind: "error",
       message: t
      };
     }
     if (o.key === wn && !t) {
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
   function Nn(e, t) {
    const n = t === "$" ? "JSONPath" : "a JSON pointer";
    const s = /[.[\]]/.test(e) || e === t ? `${t}...` : e;
    return `"${e}" is ${n}, which is not read; ${xn}, and [${JSON.stringify(s)}] for a name that begins with ${t}`;
   }
   function An(e, t, n) {
    const s = t > 0 && e[t - 1] === ".";
    if (n) {
     const n = On(bn, e, t);
     if (n) return {
      key: n[0],
      end: bn.lastIndex
     };
    }
    if (s) return null;
    const r = On(kn, e, t);
    if (r) return {
     key: Number(r[1]),
     end: kn.lastIndex
    };
    if (On($n, e, t)) return {
     key: wn,
     end: $n.lastIndex
    };
    const o = On(_n, e, t);
    return o && In(o[1] ?? "", _n.lastIndex);
   }
   function On(e, t, n) {
    e.lastIndex = n;
    return e.exec(t);
   }
   function In(e, t) {
    try {
     return {
      key: String(JSON.parse(e)),
      end: t
     };
    } catch {
     return null;
    }
   }
   function jn(e, t) {
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
   function Tn(e, t) {
    const n = t.indexOf(wn);
    if (n < 0) {
     const n = jn(e, t);
     return n.found ? [ n.value ] : [];
    }
    const s = jn(e, t.slice(0, n));
    if (!s.found || !Array.isArray(s.value)) return [];
    const r = t.slice(n + 1);
    return s.value.flatMap(e => Tn(e, r));
   }
   var Mn = 34;
   var Ln = 44;
   var Cn = 58;
   var Pn = 91;
   var Rn = 92;
   var Un = 93;
   var qn = 123;
   var Dn = 125;
   var Bn = {
    size: 1,
    get: () => Bn
   };
   function Fn(e, t) {
    return Kn(e, t ? Wn(t) : Bn);
   }
   function* Kn(e, t) {
    const n = [];
    let s = 0;
    let r = t;
    for (let t = 0; t < e.length; t++) {
     const o = s === 0 ? n.at(-1) : void 0;
     switch (e.charCodeAt(t)) {
     case Mn:
      {
       const s = Yn(e, t);
       if (o?.counts && zn(e, s)) {
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

     case qn:
     case Pn:
      if (s > 0 || r === void 0 || r.size === 0) s++; else {
       const s = e.charCodeAt(t) === Pn;
       n.push({
        tree: r,
        counts: s ? null : new Map,
        key: 0
       });
       r = r.get(0);
      }
      break;

     case Dn:
     case Un:
      if (s > 0) s--; else n.pop();
      break;

     case Ln:
      if (o?.counts === null) {
       o.key = Number(o.key) + 1;
       r = o.tree.get(o.key);
      }
     }
    }
   }
   function Hn(e) {
    const t = Wn(e);
    return n => {
     const s = new Set;
     for (const r of Kn(n, t)) for (const t of e) if (r.every((e, n) => Gn(t[n], e))) s.add(t);
     return s;
    };
   }
   function Gn(e, t) {
    return e === t || e === wn && typeof t === "number";
   }
   function Wn(e) {
    const t = new Map;
    for (const n of e) {
     let e = t;
     for (const t of n) {
      const n = e.get(t) ?? new Map;
      e.set(t, n);
      e = n;
     }
    }
    return e.some(e => e.includes(wn)) ? Jn([ t ]) : t;
   }
   function Jn(e) {
    return {
     size: e.reduce((e, t) => e + t.size, 0),
     get(t) {
      const n = typeof t === "number" ? [ t, wn ] : [ t ];
      const s = e.flatMap(e => n.flatMap(t => e.get(t) ?? []));
      return s.length === 0 ? void 0 : Jn(s);
     }
    };
   }
   function Yn(e, t) {
    let n = e.indexOf('"', t + 1);
    while (Vn(e, n)) n = e.indexOf('"', n + 1);
    return n + 1;
   }
   function Vn(e, t) {
    let n = t;
    while (e.charCodeAt(n - 1) === Rn) n--;
    return (t - n) % 2 === 1;
   }
   function zn(e, t) {
    let n = t;
    while (/\s/.test(e.charAt(n))) n++;
    return e.charCodeAt(n) === Cn;
   }
   var Xn = new TextDecoder("utf-8", {
    fatal: true,
    ignoreBOM: true
   });
   function Qn(e) {
    try {
     return Xn.decode(e);
    } catch {
     return null;
    }
   }
   function Zn(e) {
    try {
     return JSON.parse(e);
    } catch {
     return;
    }
   }
   function es(e) {
    return e.charCodeAt(0) === 65279 ? e.slice(1) : e;
   }
   function ts(e, t) {
    if (typeof e !== "object" || e === null) return;
    return Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
   }
   function ns(e, t) {
    const n = ts(e, t);
    return n === void 0 || n === "" ? null : n;
   }
   function ss(e) {
    return typeof e === "string" ? e : null;
   }
   function rs(e, t) {
    const n = ts(e, t);
    return Array.isArray(n) ? n : [];
   }
   function os(e, t) {
    const n = ts(e, t);
    if (n === void 0 || n === null) return [];
    return Array.isArray(n) ? n : [ n ];
   }
   function is(e) {
    try {
     return JSON.stringify(e);
    } catch (e) {
     if (e instanceof RangeError) return null;
     throw e;
    }
   }
   function as(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function cs(e) {
    return Number.isInteger(e) ? Number.isSafeInteger(e) : Number.isFinite(e);
   }
   function us(e) {
    const t = e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? [];
    return t.every(e => e.startsWith('"') || cs(Number(e)));
   }
   var ls = "OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";
   function fs(e) {
    const [, t, n, s, r] = /^([^:]+):([^@]+)(?:(@)(.*))?$/.exec(e.trim()) ?? [];
    if (t === void 0 || n === void 0) return null;
    if (!hs(t)) return null;
    if (n.split("/").some(e => /^\.{0,2}$/.test(e))) return null;
    if (s !== void 0 && !r) return null;
    return {
     repository: t,
     path: n,
     ref: r ?? null
    };
   }
   function hs(e) {
    return /^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e);
   }
   function ds(e) {
    const {repository: t, path: n, ref: s} = e;
    return `${t}:${n}${s === null ? "" : `@${s}`}`;
   }
   function ps({text: e, json: t}, n) {
    if (Array.isArray(t)) throw ms(n);
    const r = ts(t, "type");
    if (typeof r !== "string" || !ts(t, "sha")) return e;
    const o = ts(t, "content");
    if (ts(t, "encoding") === "base64" && typeof o === "string") return Buffer.from(o, "base64").toString("utf8");
    throw new s.x(`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`);
   }
   function ms(e) {
    return new s.x(`${e} is a directory; write the path of a file`);
   }
   function gs(e) {
    const [t = "", ...n] = e.split("/");
    return {
     owner: t,
     repo: n.join("/")
    };
   }
   async function ys(e, {repository: t, branch: n, sha: s}) {
    const r = gs(t);
    const {json: o} = await e.request("GET /repos/{owner}/{repo}/branches/{branch}", {
     ...r,
     branch: n
    });
    const i = ts(o, "commit");
    const a = ts(i, "sha") ?? ts(i, "id");
    if (a === s) return true;
    if (typeof a !== "string") return false;
    const c = await e.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
     ...r,
     basehead: `${a}...${s}`,
     per_page: 1
    });
    const u = ts(c.json, "status");
    return u === "behind" || u === "identical";
   }
   async function vs(e, {repository: t, tag: n, sha: s}) {
    const r = gs(t);
    const o = await e.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
     ...r,
     ref: `tags/${n}`
    });
    const i = ts(o.json, "object");
    const a = ts(i, "sha");
    if (ts(i, "type") !== "tag" || typeof a !== "string") return a === s;
    const c = await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
     ...r,
     tag_sha: a
    });
    return ts(ts(c.json, "object"), "sha") === s;
   }
   function ws(e) {
    const [, t, n] = /^(.*\.)(yml|yaml)$/.exec(e) ?? [];
    return t === void 0 ? null : t + (n === "yml" ? "yaml" : "yml");
   }
   var bs = 100;
   function ks(e, t) {
    if (e.length > bs) return null;
    let n = null;
    let s = Number.POSITIVE_INFINITY;
    for (const r of t) {
     if (r.length > bs) continue;
     const t = $s(e.toLowerCase(), r.toLowerCase());
     const o = Math.min(e.length, r.length);
     if (t < s && t <= Math.max(1, Math.floor(o / 3))) {
      n = r;
      s = t;
     }
    }
    return n;
   }
   function $s(e, t) {
    let n = [];
    let s = Array.from({
     length: t.length + 1
    }, (e, t) => t);
    for (let r = 1; r <= e.length; r++) {
     const o = [ r ];
     for (let i = 1; i <= t.length; i++) {
      const a = e[r - 1] === t[i - 1];
      const c = r > 1 && i > 1 && e[r - 1] === t[i - 2] && e[r - 2] === t[i - 1];
      o[i] = Math.min(_s(s, i) + 1, _s(o, i - 1) + 1, _s(s, i - 1) + (a ? 0 : 1), c ? _s(n, i - 2) + 1 : Number.POSITIVE_INFINITY);
     }
     n = s;
     s = o;
    }
    return _s(s, t.length);
   }
   function _s(e, t) {
    return e[t] ?? Number.POSITIVE_INFINITY;
   }
   var Ss = /(?:"[^"]*"|'[^']*'|[^${}"'])*/y;
   function xs(e) {
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
     Ss.lastIndex = s + 1;
     const i = Ss.exec(e)?.[0] ?? "";
     const a = s + 1 + i.length;
     const c = e[a] === "}";
     const u = e.slice(s - 1, c ? a + 1 : a);
     if (n !== "") t.push({
      kind: "text",
      text: n
     });
     n = "";
     t.push(c ? Es(u, i) : {
      kind: "broken",
      source: u,
      message: Os(e.slice(s - 1))
     });
     s = c ? a + 1 : a;
    }
    if (n !== "") t.push({
     kind: "text",
     text: n
    });
    return t;
   }
   function Es(e, t) {
    const [n = "", ...s] = Ns(t);
    if (n !== "") return {
     kind: "expression",
     source: e,
     name: n,
     filters: s.map(As)
    };
    const r = `${re(e)} is empty; write a name, as \${build.status}`;
    return {
     kind: "broken",
     source: e,
     message: r
    };
   }
   function Ns(e) {
    const t = e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g);
    return (t ?? []).map(e => e.trim());
   }
   function As(e) {
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
   function Os(e) {
    const [, t = "name"] = /^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e) ?? [];
    return e.startsWith("${{") ? `${re(e)}: only workflow files have \${{ }}; here write \${${re(t)}}, or $\${ for a literal \${` : `${re(e)} is not closed; write \${name}, or $\${ for a literal \${`;
   }
   function Is(e) {
    const [t, ...n] = xs(e);
    return t?.kind === "expression" && n.length === 0 ? t : null;
   }
   function js(e) {
    return Ms("secrets.", e);
   }
   function Ts(e) {
    return Ms("variables.", e);
   }
   function Ms(e, t) {
    return t.startsWith(e) ? t.slice(e.length) : null;
   }
   var Ls = 1e3;
   var Cs = 1024 * 1024;
   var Ps = class extends Error {
    name="RenderError";
   };
   function Rs({source: e, name: t, filters: n}, s) {
    return n.reduce((t, n, s) => {
     const r = tr(n);
     if (r !== null) throw new Ps(`${e}: ${r}`);
     const o = Zs[n.name]?.(t, n.argument?.text ?? "");
     if (s > 0 && typeof o === "string" && o.length > Cs) throw new Ps(`${e}: the filters make a text of more than 1 MiB; use fewer`);
     return o;
    }, s(t));
   }
   var Us = Symbol("omitted");
   function qs(e, t) {
    const n = Rs(e, t);
    return e.filters.at(-1)?.name === "omit" && nr(n) ? Us : n;
   }
   function Ds(e, t) {
    const n = Is(e);
    return n !== null && qs(n, t) === Us;
   }
   function Bs(e, t) {
    return Ds(e, t) ? null : Fs(e, t);
   }
   function Fs(e, t) {
    return xs(e).map(e => {
     if (e.kind === "text") return e.text;
     if (e.kind === "broken") return e.source;
     return sr(Rs(e, t));
    }).join("");
   }
   function Ks(e, t) {
    return Hs(e, {
     key: e => Fs(e, t),
     leaf: e => {
      const n = Is(e);
      if (!n) return Fs(e, t);
      const s = qs(n, t);
      return s === void 0 ? "" : s;
     }
    });
   }
   function Hs(e, t, n = 0) {
    if (typeof e === "string") return t.leaf(e);
    if (typeof e !== "object" || e === null) return e;
    if (n === Ls) throw new Ps(`the body is nested more than ${Ls} levels deep; make it flatter`);
    const s = e => Hs(e, t, n + 1);
    if (Array.isArray(e)) return e.map(s).filter(e => e !== Us);
    const r = new Map;
    const o = Object.entries(e).flatMap(([e, n]) => {
     const o = s(n);
     if (o === Us) return [];
     const i = t.key(e);
     const a = r.get(i);
     if (a !== void 0) throw new Ps(`the keys ${JSON.stringify(a)} and ${JSON.stringify(e)} of the body become the same; give each a text of its own`);
     r.set(i, e);
     return [ [ i, o ] ];
    });
    return Object.fromEntries(o);
   }
   function Gs(e) {
    const t = is(e);
    if (t !== null) return t;
    throw new Ps("a value is nested too deeply to be sent");
   }
   function Ws(e) {
    const t = Is(e);
    return t?.filters.length === 0 ? js(t.name) : null;
   }
   function Js(e, t) {
    const n = Ws(e);
    if (n !== null) return sr(t(`secrets.${n}`));
    const s = Vs(e, t, e => e);
    if (s !== e && Xs(s) > Xs(e)) throw new Ps("a value makes a part of the URL path . or .., which leads elsewhere");
    return s;
   }
   function Ys(e, t) {
    return Object.entries(e).filter(([, e]) => !Ds(e, t)).map(([e, n]) => `${rr(e)}=${Vs(n, t, rr)}`).join("&");
   }
   function Vs(e, t, n) {
    return xs(e).map(e => {
     if (e.kind === "text") return n(e.text);
     if (e.kind === "broken") return n(e.source);
     const s = sr(Rs(e, t));
     return zs(e) ? s : rr(s);
    }).join("");
   }
   function zs({filters: e}) {
    return e.filter(({name: e}) => e !== "omit").at(-1)?.name === "url";
   }
   function Xs(e) {
    const t = e.replace(/[?#].*/s, "");
    return t.split("/").filter(e => /^(?:\.|%2e){1,2}$/i.test(e)).length;
   }
   var Qs = {
    json: e => e === void 0 ? '""' : Gs(e),
    url: e => rr(sr(e)),
    xml: e => ae(sr(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�")),
    slack: e => ae(sr(e), /[&<>]/g)
   };
   var Zs = {
    ...Qs,
    truncate: (e, t) => se(sr(e), Number(t)),
    default: (e, t) => nr(e) ? t : e,
    omit: e => e
   };
   var er = Object.keys(Zs);
   function tr({name: e, argument: t}) {
    if (!er.includes(e)) return `there is no filter ${e}`;
    switch (e) {
    case "truncate":
     return t?.quoted === false && /^[1-9]\d{0,8}$/.test(t.text) ? null : "truncate needs a number of characters from 1, as truncate: 300";

    case "default":
     return t?.quoted ? null : 'default needs a text in quotes, as default: "none"';

    default:
     return t === null ? null : `${e} takes no argument`;
    }
   }
   function nr(e) {
    return e === void 0 || e === null || e === "";
   }
   function sr(e) {
    if (typeof e === "string") return e;
    if (e === null || e === void 0) return "";
    if (typeof e === "object") return Gs(e);
    return String(e);
   }
   function rr(e) {
    return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   function or(e, t, n) {
    return s => {
     const [r = "", ...o] = s.split(".");
     if (r === "secrets") return t.get(o.join("."));
     if (r === "variables") return ar(n, o.join("."));
     if (Object.hasOwn(e, s)) return e[s];
     return o.reduce(ir, ir(e, r));
    };
   }
   function ir(e, t) {
    return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
   }
   function ar(e, t) {
    const n = cr(e, t);
    if (n.kind === "ambiguous") throw new Ps(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);
    return n.kind === "value" ? n.value : void 0;
   }
   function cr(e, t) {
    const n = lr(e, t);
    if (n.kind === "value") return n;
    const s = fr(e).flatMap(([e, n]) => Object.hasOwn(n, t) ? [ {
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
   function ur(e) {
    if (!as(e)) return [];
    return Object.entries(e).flatMap(([t, n]) => as(n) ? Object.keys(n).map(n => cr(e, n).kind === "value" && !Object.hasOwn(e, n) ? n : `${t}.${n}`) : [ t ]);
   }
   function lr(e, t) {
    if (!as(e)) return {
     kind: "none"
    };
    if (Object.hasOwn(e, t)) return {
     kind: "value",
     value: Reflect.get(e, t)
    };
    for (let n = t.indexOf("."); n > 0; n = t.indexOf(".", n + 1)) {
     const s = t.slice(0, n);
     if (!Object.hasOwn(e, s)) continue;
     const r = lr(Reflect.get(e, s), t.slice(n + 1));
     if (r.kind === "value") return r;
    }
    return {
     kind: "none"
    };
   }
   function fr(e) {
    return Object.entries(as(e) ? e : {}).filter(e => as(e[1]));
   }
   var hr = Symbol.for("yaml.alias");
   var dr = Symbol.for("yaml.document");
   var pr = Symbol.for("yaml.map");
   var mr = Symbol.for("yaml.pair");
   var gr = Symbol.for("yaml.scalar");
   var yr = Symbol.for("yaml.seq");
   var vr = Symbol.for("yaml.node.type");
   var wr = e => !!e && typeof e === "object" && e[vr] === hr;
   var br = e => !!e && typeof e === "object" && e[vr] === dr;
   var kr = e => !!e && typeof e === "object" && e[vr] === pr;
   var $r = e => !!e && typeof e === "object" && e[vr] === mr;
   var _r = e => !!e && typeof e === "object" && e[vr] === gr;
   var Sr = e => !!e && typeof e === "object" && e[vr] === yr;
   function xr(e) {
    if (e && typeof e === "object") switch (e[vr]) {
    case pr:
    case yr:
     return true;
    }
    return false;
   }
   function Er(e) {
    if (e && typeof e === "object") switch (e[vr]) {
    case hr:
    case pr:
    case gr:
    case yr:
     return true;
    }
    return false;
   }
   var Nr = e => (_r(e) || xr(e)) && !!e.anchor;
   var Ar = Symbol("break visit");
   var Or = Symbol("skip children");
   var Ir = Symbol("remove node");
   function jr(e, t) {
    const n = Cr(t);
    if (br(e)) {
     const t = Tr(null, e.contents, n, Object.freeze([ e ]));
     if (t === Ir) e.contents = null;
    } else Tr(null, e, n, Object.freeze([]));
   }
   jr.BREAK = Ar;
   jr.SKIP = Or;
   jr.REMOVE = Ir;
   function Tr(e, t, n, s) {
    const r = Pr(e, t, n, s);
    if (Er(r) || $r(r)) {
     Rr(e, s, r);
     return Tr(e, r, n, s);
    }
    if (typeof r !== "symbol") if (xr(t)) {
     s = Object.freeze(s.concat(t));
     for (let e = 0; e < t.items.length; ++e) {
      const r = Tr(e, t.items[e], n, s);
      if (typeof r === "number") e = r - 1; else if (r === Ar) return Ar; else if (r === Ir) {
       t.items.splice(e, 1);
       e -= 1;
      }
     }
    } else if ($r(t)) {
     s = Object.freeze(s.concat(t));
     const e = Tr("key", t.key, n, s);
     if (e === Ar) return Ar; else if (e === Ir) t.key = null;
     const r = Tr("value", t.value, n, s);
     if (r === Ar) return Ar; else if (r === Ir) t.value = null;
    }
    return r;
   }
   async function Mr(e, t) {
    const n = Cr(t);
    if (br(e)) {
     const t = await Lr(null, e.contents, n, Object.freeze([ e ]));
     if (t === Ir) e.contents = null;
    } else await Lr(null, e, n, Object.freeze([]));
   }
   Mr.BREAK = Ar;
   Mr.SKIP = Or;
   Mr.REMOVE = Ir;
   async function Lr(e, t, n, s) {
    const r = await Pr(e, t, n, s);
    if (Er(r) || $r(r)) {
     Rr(e, s, r);
     return Lr(e, r, n, s);
    }
    if (typeof r !== "symbol") if (xr(t)) {
     s = Object.freeze(s.concat(t));
     for (let e = 0; e < t.items.length; ++e) {
      const r = await Lr(e, t.items[e], n, s);
      if (typeof r === "number") e = r - 1; else if (r === Ar) return Ar; else if (r === Ir) {
       t.items.splice(e, 1);
       e -= 1;
      }
     }
    } else if ($r(t)) {
     s = Object.freeze(s.concat(t));
     const e = await Lr("key", t.key, n, s);
     if (e === Ar) return Ar; else if (e === Ir) t.key = null;
     const r = await Lr("value", t.value, n, s);
     if (r === Ar) return Ar; else if (r === Ir) t.value = null;
    }
    return r;
   }
   function Cr(e) {
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
   function Pr(e, t, n, s) {
    if (typeof n === "function") return n(e, t, s);
    if (kr(t)) return n.Map?.(e, t, s);
    if (Sr(t)) return n.Seq?.(e, t, s);
    if ($r(t)) return n.Pair?.(e, t, s);
    if (_r(t)) return n.Scalar?.(e, t, s);
    if (wr(t)) return n.Alias?.(e, t, s);
    return;
   }
   function Rr(e, t, n) {
    const s = t[t.length - 1];
    if (xr(s)) s.items[e] = n; else if ($r(s)) if (e === "key") s.key = n; else s.value = n; else if (br(s)) s.contents = n; else {
     const e = wr(s) ? "alias" : "scalar";
     throw new Error(`Cannot replace node with ${e} parent`);
    }
   }
   var Ur = {
    "!": "%21",
    ",": "%2C",
    "[": "%5B",
    "]": "%5D",
    "{": "%7B",
    "}": "%7D"
   };
   var qr = e => e.replace(/[!,[\]{}]/g, e => Ur[e]);
   var Dr = class _Directives {
    constructor(e, t) {
     this.docStart = null;
     this.docEnd = false;
     this.yaml = Object.assign({}, _Directives.defaultYaml, e);
     this.tags = Object.assign({}, _Directives.defaultTags, t);
    }
    clone() {
     const e = new _Directives(this.yaml, this.tags);
     e.docStart = this.docStart;
     return e;
    }
    atDocument() {
     const e = new _Directives(this.yaml, this.tags);
     switch (this.yaml.version) {
     case "1.1":
      this.atNextDocument = true;
      break;

     case "1.2":
      this.atNextDocument = false;
      this.yaml = {
       explicit: _Directives.defaultYaml.explicit,
       version: "1.2"
      };
      this.tags = Object.assign({}, _Directives.defaultTags);
      break;
     }
     return e;
    }
    add(e, t) {
     if (this.atNextDocument) {
      this.yaml = {
       explicit: _Directives.defaultYaml.explicit,
       version: "1.1"
      };
      this.tags = Object.assign({}, _Directives.defaultTags);
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
     for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + qr(e.substring(n.length));
     return e[0] === "!" ? e : `!<${e}>`;
    }
    toString(e) {
     const t = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
     const n = Object.entries(this.tags);
     let s;
     if (e && n.length > 0 && Er(e.contents)) {
      const t = {};
      jr(e.contents, (e, n) => {
       if (Er(n) && n.tag) t[n.tag] = true;
      });
      s = Object.keys(t);
     } else s = [];
     for (const [r, o] of n) {
      if (r === "!!" && o === "tag:yaml.org,2002:") continue;
      if (!e || s.some(e => e.startsWith(o))) t.push(`%TAG ${r} ${o}`);
     }
     return t.join("\n");
    }
   };
   Dr.defaultYaml = {
    explicit: false,
    version: "1.2"
   };
   Dr.defaultTags = {
    "!!": "tag:yaml.org,2002:"
   };
   function Br(e) {
    if (/[\x00-\x19\s,[\]{}]/.test(e)) {
     const t = JSON.stringify(e);
     const n = `Anchor must not contain whitespace or control characters: ${t}`;
     throw new Error(n);
    }
    return true;
   }
   function Fr(e) {
    const t = new Set;
    jr(e, {
     Value(e, n) {
      if (n.anchor) t.add(n.anchor);
     }
    });
    return t;
   }
   function Kr(e, t) {
    for (let n = 1; true; ++n) {
     const s = `${e}${n}`;
     if (!t.has(s)) return s;
    }
   }
   function Hr(e, t) {
    const n = [];
    const s = new Map;
    let r = null;
    return {
     onAnchor: s => {
      n.push(s);
      r ?? (r = Fr(e));
      const o = Kr(t, r);
      r.add(o);
      return o;
     },
     setAnchors: () => {
      for (const e of n) {
       const t = s.get(e);
       if (typeof t === "object" && t.anchor && (_r(t.node) || xr(t.node))) t.node.anchor = t.anchor; else {
        const t = new Error("Failed to resolve repeated object (this should not happen)");
        t.source = e;
        throw t;
       }
      }
     },
     sourceObjects: s
    };
   }
   function Gr(e, t, n, s) {
    if (s && typeof s === "object") if (Array.isArray(s)) for (let t = 0, n = s.length; t < n; ++t) {
     const n = s[t];
     const r = Gr(e, s, String(t), n);
     if (r === void 0) delete s[t]; else if (r !== n) s[t] = r;
    } else if (s instanceof Map) for (const t of Array.from(s.keys())) {
     const n = s.get(t);
     const r = Gr(e, s, t, n);
     if (r === void 0) s.delete(t); else if (r !== n) s.set(t, r);
    } else if (s instanceof Set) for (const t of Array.from(s)) {
     const n = Gr(e, s, t, t);
     if (n === void 0) s.delete(t); else if (n !== t) {
      s.delete(t);
      s.add(n);
     }
    } else for (const [t, n] of Object.entries(s)) {
     const r = Gr(e, s, t, n);
     if (r === void 0) delete s[t]; else if (r !== n) s[t] = r;
    }
    return e.call(t, n, s);
   }
   function Wr(e, t, n) {
    if (Array.isArray(e)) return e.map((e, t) => Wr(e, String(t), n));
    if (e && typeof e.toJSON === "function") {
     if (!n || !Nr(e)) return e.toJSON(t, n);
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
   var Jr = class {
    constructor(e) {
     Object.defineProperty(this, vr, {
      value: e
     });
    }
    clone() {
     const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
     if (this.range) e.range = this.range.slice();
     return e;
    }
    toJS(e, {mapAsMap: t, maxAliasCount: n, onAnchor: s, reviver: r} = {}) {
     if (!br(e)) throw new TypeError("A document argument is required");
     const o = {
      anchors: new Map,
      doc: e,
      keep: true,
      mapAsMap: t === true,
      mapKeyWarned: false,
      maxAliasCount: typeof n === "number" ? n : 100
     };
     const i = Wr(this, "", o);
     if (typeof s === "function") for (const {count: e, res: t} of o.anchors.values()) s(t, e);
     return typeof r === "function" ? Gr(r, {
      "": i
     }, "", i) : i;
    }
   };
   var Yr = class extends Jr {
    constructor(e) {
     super(hr);
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
      jr(e, {
       Node: (e, t) => {
        if (wr(t) || Nr(t)) n.push(t);
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
       Wr(s, null, t);
       o = e.get(s);
      }
      if (o?.res === void 0) {
       const e = "This should not happen: Alias anchor was not resolved?";
       throw new ReferenceError(e);
      }
      if (r >= 0) {
       o.count += 1;
       if (o.aliasCount === 0) o.aliasCount = Vr(n, s, e);
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
      Br(this.source);
      if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
       const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
       throw new Error(e);
      }
      if (e.implicitKey) return `${s} `;
     }
     return s;
    }
   };
   function Vr(e, t, n) {
    if (wr(t)) {
     const s = t.resolve(e);
     const r = n && s && n.get(s);
     return r ? r.count * r.aliasCount : 0;
    } else if (xr(t)) {
     let s = 0;
     for (const r of t.items) {
      const t = Vr(e, r, n);
      if (t > s) s = t;
     }
     return s;
    } else if ($r(t)) {
     const s = Vr(e, t.key, n);
     const r = Vr(e, t.value, n);
     return Math.max(s, r);
    }
    return 1;
   }
   var zr = e => !e || typeof e !== "function" && typeof e !== "object";
   var Xr = class extends Jr {
    constructor(e) {
     super(gr);
     this.value = e;
    }
    toJSON(e, t) {
     return t?.keep ? this.value : Wr(this.value, e, t);
    }
    toString() {
     return String(this.value);
    }
   };
   Xr.BLOCK_FOLDED = "BLOCK_FOLDED";
   Xr.BLOCK_LITERAL = "BLOCK_LITERAL";
   Xr.PLAIN = "PLAIN";
   Xr.QUOTE_DOUBLE = "QUOTE_DOUBLE";
   Xr.QUOTE_SINGLE = "QUOTE_SINGLE";
   var Qr = "tag:yaml.org,2002:";
   function Zr(e, t, n) {
    if (t) {
     const e = n.filter(e => e.tag === t);
     const s = e.find(e => !e.format) ?? e[0];
     if (!s) throw new Error(`Tag ${t} not found`);
     return s;
    }
    return n.find(t => t.identify?.(e) && !t.format);
   }
   function eo(e, t, n) {
    if (br(e)) e = e.contents;
    if (Er(e)) return e;
    if ($r(e)) {
     const t = n.schema[pr].createNode?.(n.schema, null, n);
     t.items.push(e);
     return t;
    }
    if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
    const {aliasDuplicateObjects: s, onAnchor: r, onTagObj: o, schema: i, sourceObjects: a} = n;
    let c;
    if (s && e && typeof e === "object") {
     c = a.get(e);
     if (c) {
      c.anchor ?? (c.anchor = r(e));
      return new Yr(c.anchor);
     } else {
      c = {
       anchor: null,
       node: null
      };
      a.set(e, c);
     }
    }
    if (t?.startsWith("!!")) t = Qr + t.slice(2);
    let u = Zr(e, t, i.tags);
    if (!u) {
     if (e && typeof e.toJSON === "function") e = e.toJSON();
     if (!e || typeof e !== "object") {
      const t = new Xr(e);
      if (c) c.node = t;
      return t;
     }
     u = e instanceof Map ? i[pr] : Symbol.iterator in Object(e) ? i[yr] : i[pr];
    }
    if (o) {
     o(u);
     delete n.onTagObj;
    }
    const l = u?.createNode ? u.createNode(n.schema, e, n) : typeof u?.nodeClass?.from === "function" ? u.nodeClass.from(n.schema, e, n) : new Xr(e);
    if (t) l.tag = t; else if (!u.default) l.tag = u.tag;
    if (c) c.node = l;
    return l;
   }
   function to(e, t, n) {
    let s = n;
    for (let e = t.length - 1; e >= 0; --e) {
     const n = t[e];
     if (typeof n === "number" && Number.isInteger(n) && n >= 0) {
      const e = [];
      e[n] = s;
      s = e;
     } else s = new Map([ [ n, s ] ]);
    }
    return eo(s, void 0, {
     aliasDuplicateObjects: false,
     keepUndefined: false,
     onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
     },
     schema: e,
     sourceObjects: new Map
    });
   }
   var no = e => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
   var so = class extends Jr {
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
     t.items = t.items.map(t => Er(t) || $r(t) ? t.clone(e) : t);
     if (this.range) t.range = this.range.slice();
     return t;
    }
    addIn(e, t) {
     if (no(e)) this.add(t); else {
      const [n, ...s] = e;
      const r = this.get(n, true);
      if (xr(r)) r.addIn(s, t); else if (r === void 0 && this.schema) this.set(n, to(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
     }
    }
    deleteIn(e) {
     const [t, ...n] = e;
     if (n.length === 0) return this.delete(t);
     const s = this.get(t, true);
     if (xr(s)) return s.deleteIn(n); else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
    }
    getIn(e, t) {
     const [n, ...s] = e;
     const r = this.get(n, true);
     if (s.length === 0) return !t && _r(r) ? r.value : r; else return xr(r) ? r.getIn(s, t) : void 0;
    }
    hasAllNullValues(e) {
     return this.items.every(t => {
      if (!$r(t)) return false;
      const n = t.value;
      return n == null || e && _r(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
     });
    }
    hasIn(e) {
     const [t, ...n] = e;
     if (n.length === 0) return this.has(t);
     const s = this.get(t, true);
     return xr(s) ? s.hasIn(n) : false;
    }
    setIn(e, t) {
     const [n, ...s] = e;
     if (s.length === 0) this.set(n, t); else {
      const e = this.get(n, true);
      if (xr(e)) e.setIn(s, t); else if (e === void 0 && this.schema) this.set(n, to(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
     }
    }
   };
   var ro = e => e.replace(/^(?!$)(?: $)?/gm, "#");
   function oo(e, t) {
    if (/^\n+$/.test(e)) return e.substring(1);
    return t ? e.replace(/^(?! *$)/gm, t) : e;
   }
   var io = (e, t, n) => e.endsWith("\n") ? oo(n, t) : n.includes("\n") ? "\n" + oo(n, t) : (e.endsWith(" ") ? "" : " ") + n;
   var ao = "flow";
   var co = "block";
   var uo = "quoted";
   function lo(e, t, n = "flow", {indentAtStart: s, lineWidth: r = 80, minContentWidth: o = 20, onFold: i, onOverflow: a} = {}) {
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
    if (n === co) {
     m = fo(e, m, t.length);
     if (m !== -1) f = m + c;
    }
    for (let s; s = e[m += 1]; ) {
     if (n === uo && s === "\\") {
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
      if (n === co) m = fo(e, m, t.length);
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
      } else if (n === uo) {
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
    let v = e.slice(0, u[0]);
    for (let s = 0; s < u.length; ++s) {
     const r = u[s];
     const o = u[s + 1] || e.length;
     if (r === 0) v = `\n${t}${e.slice(0, o)}`; else {
      if (n === uo && l[r]) v += `${e[r]}\\`;
      v += `\n${t}${e.slice(r + 1, o)}`;
     }
    }
    return v;
   }
   function fo(e, t, n) {
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
   var ho = (e, t) => ({
    indentAtStart: t ? e.indent.length : e.indentAtStart,
    lineWidth: e.options.lineWidth,
    minContentWidth: e.options.minContentWidth
   });
   var po = e => /^(%|---|\.\.\.)/m.test(e);
   function mo(e, t, n) {
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
   function go(e, t) {
    const n = JSON.stringify(e);
    if (t.options.doubleQuotedAsJSON) return n;
    const {implicitKey: s} = t;
    const r = t.options.doubleQuotedMinMultiLineLength;
    const o = t.indent || (po(e) ? "  " : "");
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
    return s ? i : lo(i, o, uo, ho(t, false));
   }
   function yo(e, t) {
    if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return go(e, t);
    const n = t.indent || (po(e) ? "  " : "");
    const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
    return t.implicitKey ? s : lo(s, n, ao, ho(t, false));
   }
   function vo(e, t) {
    const {singleQuote: n} = t.options;
    let s;
    if (n === false) s = go; else {
     const t = e.includes('"');
     const r = e.includes("'");
     if (t && !r) s = yo; else if (r && !t) s = go; else s = n ? yo : go;
    }
    return s(e, t);
   }
   var wo;
   try {
    wo = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
   } catch {
    wo = /\n+(?!\n|$)/g;
   }
   function bo({comment: e, type: t, value: n}, s, r, o) {
    const {blockQuote: i, commentString: a, lineWidth: c} = s.options;
    if (!i || /\n[\t ]+$/.test(n)) return vo(n, s);
    const u = s.indent || (s.forceBlockIndent || po(n) ? "  " : "");
    const l = i === "literal" ? true : i === "folded" || t === Xr.BLOCK_FOLDED ? false : t === Xr.BLOCK_LITERAL ? true : !mo(n, c, u.length);
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
     d = d.replace(wo, `$&${u}`);
    }
    let m = false;
    let g;
    let y = -1;
    for (g = 0; g < n.length; ++g) {
     const e = n[g];
     if (e === " ") m = true; else if (e === "\n") y = g; else break;
    }
    let v = n.substring(0, y < g ? y + 1 : g);
    if (v) {
     n = n.substring(v.length);
     v = v.replace(/\n+/g, `$&${u}`);
    }
    const w = u ? "2" : "1";
    let b = (m ? w : "") + f;
    if (e) {
     b += " " + a(e.replace(/ ?[\r\n]+/g, " "));
     if (r) r();
    }
    if (!l) {
     const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${u}`);
     let r = false;
     const o = ho(s, true);
     if (i !== "folded" && t !== Xr.BLOCK_FOLDED) o.onOverflow = () => {
      r = true;
     };
     const a = lo(`${v}${e}${d}`, u, co, o);
     if (!r) return `>${b}\n${u}${a}`;
    }
    n = n.replace(/\n+/g, `$&${u}`);
    return `|${b}\n${u}${v}${n}${d}`;
   }
   function ko(e, t, n, s) {
    const {type: r, value: o} = e;
    const {actualString: i, implicitKey: a, indent: c, indentStep: u, inFlow: l} = t;
    if (a && o.includes("\n") || l && /[[\]{},]/.test(o)) return vo(o, t);
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o)) return a || l || !o.includes("\n") ? vo(o, t) : bo(e, t, n, s);
    if (!a && !l && r !== Xr.PLAIN && o.includes("\n")) return bo(e, t, n, s);
    if (po(o)) if (c === "") {
     t.forceBlockIndent = true;
     return bo(e, t, n, s);
    } else if (a && c === u) return vo(o, t);
    const f = o.replace(/\n+/g, `$&\n${c}`);
    if (i) {
     const e = e => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(f);
     const {compat: n, tags: s} = t.doc.schema;
     if (s.some(e) || n?.some(e)) return vo(o, t);
    }
    return a ? f : lo(f, c, ao, ho(t, false));
   }
   function $o(e, t, n, s) {
    const {implicitKey: r, inFlow: o} = t;
    const i = typeof e.value === "string" ? e : Object.assign({}, e, {
     value: String(e.value)
    });
    let {type: a} = e;
    if (a !== Xr.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)) a = Xr.QUOTE_DOUBLE;
    const c = e => {
     switch (e) {
     case Xr.BLOCK_FOLDED:
     case Xr.BLOCK_LITERAL:
      return r || o ? vo(i.value, t) : bo(i, t, n, s);

     case Xr.QUOTE_DOUBLE:
      return go(i.value, t);

     case Xr.QUOTE_SINGLE:
      return yo(i.value, t);

     case Xr.PLAIN:
      return ko(i, t, n, s);

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
   function _o(e, t) {
    const n = Object.assign({
     blockQuote: true,
     commentString: ro,
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
   function So(e, t) {
    if (t.tag) {
     const n = e.filter(e => e.tag === t.tag);
     if (n.length > 0) return n.find(e => e.format === t.format) ?? n[0];
    }
    let n;
    let s;
    if (_r(t)) {
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
   function xo(e, t, {anchors: n, doc: s}) {
    if (!s.directives) return "";
    const r = [];
    const o = (_r(e) || xr(e)) && e.anchor;
    if (o && Br(o)) {
     n.add(o);
     r.push(`&${o}`);
    }
    const i = e.tag ?? (t.default ? null : t.tag);
    if (i) r.push(s.directives.tagString(i));
    return r.join(" ");
   }
   function Eo(e, t, n, s) {
    if ($r(e)) return e.toString(t, n, s);
    if (wr(e)) {
     if (t.doc.directives) return e.toString(t);
     if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
      if (t.resolvedAliases) t.resolvedAliases.add(e); else t.resolvedAliases = new Set([ e ]);
      e = e.resolve(t.doc);
     }
    }
    let r;
    const o = Er(e) ? e : t.doc.createNode(e, {
     onTagObj: e => r = e
    });
    r ?? (r = So(t.doc.schema.tags, o));
    const i = xo(o, r, t);
    if (i.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + i.length + 1;
    const a = typeof r.stringify === "function" ? r.stringify(o, t, n, s) : _r(o) ? $o(o, t, n, s) : o.toString(t, n, s);
    if (!i) return a;
    return _r(o) || a[0] === "{" || a[0] === "[" ? `${i} ${a}` : `${i}\n${t.indent}${a}`;
   }
   function No({key: e, value: t}, n, s, r) {
    const {allNullValues: o, doc: i, indent: a, indentStep: c, options: {commentString: u, indentSeq: l, simpleKeys: f}} = n;
    let h = Er(e) && e.comment || null;
    if (f) {
     if (h) throw new Error("With simple keys, key nodes cannot have comments");
     if (xr(e) || !Er(e) && typeof e === "object") {
      const e = "With simple keys, collection cannot be used as a key value";
      throw new Error(e);
     }
    }
    let d = !f && (!e || h && t == null && !n.inFlow || xr(e) || (_r(e) ? e.type === Xr.BLOCK_FOLDED || e.type === Xr.BLOCK_LITERAL : typeof e === "object"));
    n = Object.assign({}, n, {
     allNullValues: false,
     implicitKey: !d && (f || !o),
     indent: a + c
    });
    let p = false;
    let m = false;
    let g = Eo(e, n, () => p = true, () => m = true);
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
     if (h && !p) g += io(g, n.indent, u(h)); else if (m && r) r();
     return g;
    }
    if (p) h = null;
    if (d) {
     if (h) g += io(g, n.indent, u(h));
     g = `? ${g}\n${a}:`;
    } else {
     g = `${g}:`;
     if (h) g += io(g, n.indent, u(h));
    }
    let y, v, w;
    if (Er(t)) {
     y = !!t.spaceBefore;
     v = t.commentBefore;
     w = t.comment;
    } else {
     y = false;
     v = null;
     w = null;
     if (t && typeof t === "object") t = i.createNode(t);
    }
    n.implicitKey = false;
    if (!d && !h && _r(t)) n.indentAtStart = g.length + 1;
    m = false;
    if (!l && c.length >= 2 && !n.inFlow && !d && Sr(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
    let b = false;
    const k = Eo(t, n, () => b = true, () => m = true);
    let $ = " ";
    if (h || y || v) {
     $ = y ? "\n" : "";
     if (v) {
      const e = u(v);
      $ += `\n${oo(e, n.indent)}`;
     }
     if (k === "" && !n.inFlow) {
      if ($ === "\n" && w) $ = "\n\n";
     } else $ += `\n${n.indent}`;
    } else if (!d && xr(t)) {
     const e = k[0];
     const s = k.indexOf("\n");
     const r = s !== -1;
     const o = n.inFlow ?? t.flow ?? t.items.length === 0;
     if (r || !o) {
      let t = false;
      if (r && (e === "&" || e === "!")) {
       let n = k.indexOf(" ");
       if (e === "&" && n !== -1 && n < s && k[n + 1] === "!") n = k.indexOf(" ", n + 1);
       if (n === -1 || s < n) t = true;
      }
      if (!t) $ = `\n${n.indent}`;
     }
    } else if (k === "" || k[0] === "\n") $ = "";
    g += $ + k;
    if (n.inFlow) {
     if (b && s) s();
    } else if (w && !b) g += io(g, n.indent, u(w)); else if (m && r) r();
    return g;
   }
   function Ao(e, t) {
    if (e === "debug" || e === "warn") console.warn(t);
   }
   var Oo = "<<";
   var Io = {
    identify: e => e === Oo || typeof e === "symbol" && e.description === Oo,
    default: "key",
    tag: "tag:yaml.org,2002:merge",
    test: /^<<$/,
    resolve: () => Object.assign(new Xr(Symbol(Oo)), {
     addToJSMap: To
    }),
    stringify: () => Oo
   };
   var jo = (e, t) => (Io.identify(t) || _r(t) && (!t.type || t.type === Xr.PLAIN) && Io.identify(t.value)) && e?.doc.schema.tags.some(e => e.tag === Io.tag && e.default);
   function To(e, t, n) {
    const s = Lo(e, n);
    if (Sr(s)) for (const n of s.items) Mo(e, t, n); else if (Array.isArray(s)) for (const n of s) Mo(e, t, n); else Mo(e, t, s);
   }
   function Mo(e, t, n) {
    const s = Lo(e, n);
    if (!kr(s)) throw new Error("Merge sources must be maps or map aliases");
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
   function Lo(e, t) {
    return e && wr(t) ? t.resolve(e.doc, e) : t;
   }
   function Co(e, t, {key: n, value: s}) {
    if (Er(n) && n.addToJSMap) n.addToJSMap(e, t, s); else if (jo(e, n)) To(e, t, s); else {
     const r = Wr(n, "", e);
     if (t instanceof Map) t.set(r, Wr(s, r, e)); else if (t instanceof Set) t.add(r); else {
      const o = Po(n, r, e);
      const i = Wr(s, o, e);
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
   function Po(e, t, n) {
    if (t === null) return "";
    if (typeof t !== "object") return String(t);
    if (Er(e) && n?.doc) {
     const t = _o(n.doc, {});
     t.anchors = new Set;
     for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
     t.inFlow = true;
     t.inStringifyKey = true;
     const s = e.toString(t);
     if (!n.mapKeyWarned) {
      let e = JSON.stringify(s);
      if (e.length > 40) e = e.substring(0, 36) + '..."';
      Ao(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
      n.mapKeyWarned = true;
     }
     return s;
    }
    return JSON.stringify(t);
   }
   function Ro(e, t, n) {
    const s = eo(e, void 0, n);
    const r = eo(t, void 0, n);
    return new Uo(s, r);
   }
   var Uo = class _Pair {
    constructor(e, t = null) {
     Object.defineProperty(this, vr, {
      value: mr
     });
     this.key = e;
     this.value = t;
    }
    clone(e) {
     let {key: t, value: n} = this;
     if (Er(t)) t = t.clone(e);
     if (Er(n)) n = n.clone(e);
     return new _Pair(t, n);
    }
    toJSON(e, t) {
     const n = t?.mapAsMap ? new Map : {};
     return Co(t, n, this);
    }
    toString(e, t, n) {
     return e?.doc ? No(this, e, t, n) : JSON.stringify(this);
    }
   };
   function qo(e, t, n) {
    const s = t.inFlow ?? e.flow;
    const r = s ? Bo : Do;
    return r(e, t, n);
   }
   function Do({comment: e, items: t}, n, {blockItemPrefix: s, flowChars: r, itemIndent: o, onChompKeep: i, onComment: a}) {
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
     if (Er(r)) {
      if (!f && r.spaceBefore) h.push("");
      Fo(n, h, r.commentBefore, f);
      if (r.comment) i = r.comment;
     } else if ($r(r)) {
      const e = Er(r.key) ? r.key : null;
      if (e) {
       if (!f && e.spaceBefore) h.push("");
       Fo(n, h, e.commentBefore, f);
      }
     }
     f = false;
     let a = Eo(r, l, () => i = null, () => f = true);
     if (i) a += io(a, o, u(i));
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
     d += "\n" + oo(u(e), c);
     if (a) a();
    } else if (f && i) i();
    return d;
   }
   function Bo({items: e}, t, {flowChars: n, itemIndent: s}) {
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
     if (Er(r)) {
      if (r.spaceBefore) f.push("");
      Fo(t, f, r.commentBefore, false);
      if (r.comment) o = r.comment;
     } else if ($r(r)) {
      const e = Er(r.key) ? r.key : null;
      if (e) {
       if (e.spaceBefore) f.push("");
       Fo(t, f, e.commentBefore, false);
       if (e.comment) u = true;
      }
      const n = Er(r.value) ? r.value : null;
      if (n) {
       if (n.comment) o = n.comment;
       if (n.commentBefore) u = true;
      } else if (r.value == null && e?.comment) o = e.comment;
     }
     if (o) u = true;
     let i = Eo(r, c, () => o = null);
     u || (u = f.length > l || i.includes("\n"));
     if (n < e.length - 1) i += ","; else if (t.options.trailingComma) {
      if (t.options.lineWidth > 0) u || (u = f.reduce((e, t) => e + t.length + 2, 2) + (i.length + 2) > t.options.lineWidth);
      if (u) i += ",";
     }
     if (o) i += io(i, s, a(o));
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
   function Fo({indent: e, options: {commentString: t}}, n, s, r) {
    if (s && r) s = s.replace(/^\n+/, "");
    if (s) {
     const r = oo(t(s), e);
     n.push(r.trimStart());
    }
   }
   function Ko(e, t) {
    const n = _r(t) ? t.value : t;
    for (const s of e) if ($r(s)) {
     if (s.key === t || s.key === n) return s;
     if (_r(s.key) && s.key.value === n) return s;
    }
    return;
   }
   var Ho = class extends so {
    static get tagName() {
     return "tag:yaml.org,2002:map";
    }
    constructor(e) {
     super(pr, e);
     this.items = [];
    }
    static from(e, t, n) {
     const {keepUndefined: s, replacer: r} = n;
     const o = new this(e);
     const i = (e, i) => {
      if (typeof r === "function") i = r.call(t, e, i); else if (Array.isArray(r) && !r.includes(e)) return;
      if (i !== void 0 || s) o.items.push(Ro(e, i, n));
     };
     if (t instanceof Map) for (const [e, n] of t) i(e, n); else if (t && typeof t === "object") for (const e of Object.keys(t)) i(e, t[e]);
     if (typeof e.sortMapEntries === "function") o.items.sort(e.sortMapEntries);
     return o;
    }
    add(e, t) {
     let n;
     if ($r(e)) n = e; else if (!e || typeof e !== "object" || !("key" in e)) n = new Uo(e, e?.value); else n = new Uo(e.key, e.value);
     const s = Ko(this.items, n.key);
     const r = this.schema?.sortMapEntries;
     if (s) {
      if (!t) throw new Error(`Key ${n.key} already set`);
      if (_r(s.value) && zr(n.value)) s.value.value = n.value; else s.value = n.value;
     } else if (r) {
      const e = this.items.findIndex(e => r(n, e) < 0);
      if (e === -1) this.items.push(n); else this.items.splice(e, 0, n);
     } else this.items.push(n);
    }
    delete(e) {
     const t = Ko(this.items, e);
     if (!t) return false;
     const n = this.items.splice(this.items.indexOf(t), 1);
     return n.length > 0;
    }
    get(e, t) {
     const n = Ko(this.items, e);
     const s = n?.value;
     return (!t && _r(s) ? s.value : s) ?? void 0;
    }
    has(e) {
     return !!Ko(this.items, e);
    }
    set(e, t) {
     this.add(new Uo(e, t), true);
    }
    toJSON(e, t, n) {
     const s = n ? new n : t?.mapAsMap ? new Map : {};
     if (t?.onCreate) t.onCreate(s);
     for (const e of this.items) Co(t, s, e);
     return s;
    }
    toString(e, t, n) {
     if (!e) return JSON.stringify(this);
     for (const e of this.items) if (!$r(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
     if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, {
      allNullValues: true
     });
     return qo(this, e, {
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
   };
   var Go = {
    collection: "map",
    default: true,
    nodeClass: Ho,
    tag: "tag:yaml.org,2002:map",
    resolve(e, t) {
     if (!kr(e)) t("Expected a mapping for this tag");
     return e;
    },
    createNode: (e, t, n) => Ho.from(e, t, n)
   };
   var Wo = class extends so {
    static get tagName() {
     return "tag:yaml.org,2002:seq";
    }
    constructor(e) {
     super(yr, e);
     this.items = [];
    }
    add(e) {
     this.items.push(e);
    }
    delete(e) {
     const t = Jo(e);
     if (typeof t !== "number") return false;
     const n = this.items.splice(t, 1);
     return n.length > 0;
    }
    get(e, t) {
     const n = Jo(e);
     if (typeof n !== "number") return;
     const s = this.items[n];
     return !t && _r(s) ? s.value : s;
    }
    has(e) {
     const t = Jo(e);
     return typeof t === "number" && t < this.items.length;
    }
    set(e, t) {
     const n = Jo(e);
     if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
     const s = this.items[n];
     if (_r(s) && zr(t)) s.value = t; else this.items[n] = t;
    }
    toJSON(e, t) {
     const n = [];
     if (t?.onCreate) t.onCreate(n);
     let s = 0;
     for (const e of this.items) n.push(Wr(e, String(s++), t));
     return n;
    }
    toString(e, t, n) {
     if (!e) return JSON.stringify(this);
     return qo(this, e, {
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
       r.items.push(eo(o, void 0, n));
      }
     }
     return r;
    }
   };
   function Jo(e) {
    let t = _r(e) ? e.value : e;
    if (t && typeof t === "string") t = Number(t);
    return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
   }
   var Yo = {
    collection: "seq",
    default: true,
    nodeClass: Wo,
    tag: "tag:yaml.org,2002:seq",
    resolve(e, t) {
     if (!Sr(e)) t("Expected a sequence for this tag");
     return e;
    },
    createNode: (e, t, n) => Wo.from(e, t, n)
   };
   var Vo = {
    identify: e => typeof e === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: e => e,
    stringify(e, t, n, s) {
     t = Object.assign({
      actualString: true
     }, t);
     return $o(e, t, n, s);
    }
   };
   var zo = {
    identify: e => e == null,
    createNode: () => new Xr(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Xr(null),
    stringify: ({source: e}, t) => typeof e === "string" && zo.test.test(e) ? e : t.options.nullStr
   };
   var Xo = {
    identify: e => typeof e === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: e => new Xr(e[0] === "t" || e[0] === "T"),
    stringify({source: e, value: t}, n) {
     if (e && Xo.test.test(e)) {
      const n = e[0] === "t" || e[0] === "T";
      if (t === n) return e;
     }
     return t ? n.options.trueStr : n.options.falseStr;
    }
   };
   function Qo({format: e, minFractionDigits: t, tag: n, value: s}) {
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
   var Zo = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: Qo
   };
   var ei = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: e => parseFloat(e),
    stringify(e) {
     const t = Number(e.value);
     return isFinite(t) ? t.toExponential() : Qo(e);
    }
   };
   var ti = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(e) {
     const t = new Xr(parseFloat(e));
     const n = e.indexOf(".");
     if (n !== -1 && e[e.length - 1] === "0") t.minFractionDigits = e.length - n - 1;
     return t;
    },
    stringify: Qo
   };
   var ni = e => typeof e === "bigint" || Number.isInteger(e);
   var si = (e, t, n, {intAsBigInt: s}) => s ? BigInt(e) : parseInt(e.substring(t), n);
   function ri(e, t, n) {
    const {value: s} = e;
    if (ni(s) && s >= 0) return n + s.toString(t);
    return Qo(e);
   }
   var oi = {
    identify: e => ni(e) && e >= 0,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^0o[0-7]+$/,
    resolve: (e, t, n) => si(e, 2, 8, n),
    stringify: e => ri(e, 8, "0o")
   };
   var ii = {
    identify: ni,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9]+$/,
    resolve: (e, t, n) => si(e, 0, 10, n),
    stringify: Qo
   };
   var ai = {
    identify: e => ni(e) && e >= 0,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (e, t, n) => si(e, 2, 16, n),
    stringify: e => ri(e, 16, "0x")
   };
   var ci = [ Go, Yo, Vo, zo, Xo, oi, ii, ai, Zo, ei, ti ];
   function ui(e) {
    return typeof e === "bigint" || Number.isInteger(e);
   }
   var li = ({value: e}) => JSON.stringify(e);
   var fi = [ {
    identify: e => typeof e === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: e => e,
    stringify: li
   }, {
    identify: e => e == null,
    createNode: () => new Xr(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: li
   }, {
    identify: e => typeof e === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: e => e === "true",
    stringify: li
   }, {
    identify: ui,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (e, t, {intAsBigInt: n}) => n ? BigInt(e) : parseInt(e, 10),
    stringify: ({value: e}) => ui(e) ? e.toString() : JSON.stringify(e)
   }, {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: e => parseFloat(e),
    stringify: li
   } ];
   var hi = {
    default: true,
    tag: "",
    test: /^/,
    resolve(e, t) {
     t(`Unresolved plain scalar ${JSON.stringify(e)}`);
     return e;
    }
   };
   var di = [ Go, Yo ].concat(fi, hi);
   var pi = {
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
     t ?? (t = Xr.BLOCK_LITERAL);
     if (t !== Xr.QUOTE_DOUBLE) {
      const e = Math.max(s.options.lineWidth - s.indent.length, s.options.minContentWidth);
      const n = Math.ceil(a.length / e);
      const r = new Array(n);
      for (let t = 0, s = 0; t < n; ++t, s += e) r[t] = a.substr(s, e);
      a = r.join(t === Xr.BLOCK_LITERAL ? "\n" : " ");
     }
     return $o({
      comment: e,
      type: t,
      value: a
     }, s, r, o);
    }
   };
   function mi(e, t) {
    if (Sr(e)) for (let n = 0; n < e.items.length; ++n) {
     let s = e.items[n];
     if ($r(s)) continue; else if (kr(s)) {
      if (s.items.length > 1) t("Each pair must have its own sequence indicator");
      const e = s.items[0] || new Uo(new Xr(null));
      if (s.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore;
      if (s.comment) {
       const t = e.value ?? e.key;
       t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
      }
      s = e;
     }
     e.items[n] = $r(s) ? s : new Uo(s);
    } else t("Expected a sequence for this tag");
    return e;
   }
   function gi(e, t, n) {
    const {replacer: s} = n;
    const r = new Wo(e);
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
     r.items.push(Ro(i, a, n));
    }
    return r;
   }
   var yi = {
    collection: "seq",
    default: false,
    tag: "tag:yaml.org,2002:pairs",
    resolve: mi,
    createNode: gi
   };
   var vi = class _YAMLOMap extends Wo {
    constructor() {
     super();
     this.add = Ho.prototype.add.bind(this);
     this.delete = Ho.prototype.delete.bind(this);
     this.get = Ho.prototype.get.bind(this);
     this.has = Ho.prototype.has.bind(this);
     this.set = Ho.prototype.set.bind(this);
     this.tag = _YAMLOMap.tag;
    }
    toJSON(e, t) {
     if (!t) return super.toJSON(e);
     const n = new Map;
     if (t?.onCreate) t.onCreate(n);
     for (const e of this.items) {
      let s, r;
      if ($r(e)) {
       s = Wr(e.key, "", t);
       r = Wr(e.value, s, t);
      } else s = Wr(e, "", t);
      if (n.has(s)) throw new Error("Ordered maps must not include duplicate keys");
      n.set(s, r);
     }
     return n;
    }
    static from(e, t, n) {
     const s = gi(e, t, n);
     const r = new this;
     r.items = s.items;
     return r;
    }
   };
   vi.tag = "tag:yaml.org,2002:omap";
   var wi = {
    collection: "seq",
    identify: e => e instanceof Map,
    nodeClass: vi,
    default: false,
    tag: "tag:yaml.org,2002:omap",
    resolve(e, t) {
     const n = mi(e, t);
     const s = [];
     for (const {key: e} of n.items) if (_r(e)) if (s.includes(e.value)) t(`Ordered maps must not include duplicate keys: ${e.value}`); else s.push(e.value);
     return Object.assign(new vi, n);
    },
    createNode: (e, t, n) => vi.from(e, t, n)
   };
   function bi({value: e, source: t}, n) {
    const s = e ? ki : $i;
    if (t && s.test.test(t)) return t;
    return e ? n.options.trueStr : n.options.falseStr;
   }
   var ki = {
    identify: e => e === true,
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Xr(true),
    stringify: bi
   };
   var $i = {
    identify: e => e === false,
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Xr(false),
    stringify: bi
   };
   var _i = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    stringify: Qo
   };
   var Si = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "EXP",
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: e => parseFloat(e.replace(/_/g, "")),
    stringify(e) {
     const t = Number(e.value);
     return isFinite(t) ? t.toExponential() : Qo(e);
    }
   };
   var xi = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(e) {
     const t = new Xr(parseFloat(e.replace(/_/g, "")));
     const n = e.indexOf(".");
     if (n !== -1) {
      const s = e.substring(n + 1).replace(/_/g, "");
      if (s[s.length - 1] === "0") t.minFractionDigits = s.length;
     }
     return t;
    },
    stringify: Qo
   };
   var Ei = e => typeof e === "bigint" || Number.isInteger(e);
   function Ni(e, t, n, {intAsBigInt: s}) {
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
   function Ai(e, t, n) {
    const {value: s} = e;
    if (Ei(s)) {
     const e = s.toString(t);
     return s < 0 ? "-" + n + e.substr(1) : n + e;
    }
    return Qo(e);
   }
   var Oi = {
    identify: Ei,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "BIN",
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (e, t, n) => Ni(e, 2, 2, n),
    stringify: e => Ai(e, 2, "0b")
   };
   var Ii = {
    identify: Ei,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "OCT",
    test: /^[-+]?0[0-7_]+$/,
    resolve: (e, t, n) => Ni(e, 1, 8, n),
    stringify: e => Ai(e, 8, "0")
   };
   var ji = {
    identify: Ei,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (e, t, n) => Ni(e, 0, 10, n),
    stringify: Qo
   };
   var Ti = {
    identify: Ei,
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "HEX",
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (e, t, n) => Ni(e, 2, 16, n),
    stringify: e => Ai(e, 16, "0x")
   };
   var Mi = class _YAMLSet extends Ho {
    constructor(e) {
     super(e);
     this.tag = _YAMLSet.tag;
    }
    add(e) {
     let t;
     if ($r(e)) t = e; else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) t = new Uo(e.key, null); else t = new Uo(e, null);
     const n = Ko(this.items, t.key);
     if (!n) this.items.push(t);
    }
    get(e, t) {
     const n = Ko(this.items, e);
     return !t && $r(n) ? _r(n.key) ? n.key.value : n.key : n;
    }
    set(e, t) {
     if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
     const n = Ko(this.items, e);
     if (n && !t) this.items.splice(this.items.indexOf(n), 1); else if (!n && t) this.items.push(new Uo(e));
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
      r.items.push(Ro(e, null, n));
     }
     return r;
    }
   };
   Mi.tag = "tag:yaml.org,2002:set";
   var Li = {
    collection: "map",
    identify: e => e instanceof Set,
    nodeClass: Mi,
    default: false,
    tag: "tag:yaml.org,2002:set",
    createNode: (e, t, n) => Mi.from(e, t, n),
    resolve(e, t) {
     if (kr(e)) if (e.hasAllNullValues(true)) return Object.assign(new Mi, e); else t("Set items must all have null values"); else t("Expected a mapping for this tag");
     return e;
    }
   };
   function Ci(e, t) {
    const n = e[0];
    const s = n === "-" || n === "+" ? e.substring(1) : e;
    const r = e => t ? BigInt(e) : Number(e);
    const o = s.replace(/_/g, "").split(":").reduce((e, t) => e * r(60) + r(t), r(0));
    return n === "-" ? r(-1) * o : o;
   }
   function Pi(e) {
    let {value: t} = e;
    let n = e => e;
    if (typeof t === "bigint") n = e => BigInt(e); else if (isNaN(t) || !isFinite(t)) return Qo(e);
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
   var Ri = {
    identify: e => typeof e === "bigint" || Number.isInteger(e),
    default: true,
    tag: "tag:yaml.org,2002:int",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (e, t, {intAsBigInt: n}) => Ci(e, n),
    stringify: Pi
   };
   var Ui = {
    identify: e => typeof e === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    format: "TIME",
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: e => Ci(e, false),
    stringify: Pi
   };
   var qi = {
    identify: e => e instanceof Date,
    default: true,
    tag: "tag:yaml.org,2002:timestamp",
    test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
    resolve(e) {
     const t = e.match(qi.test);
     if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
     const [, n, s, r, o, i, a] = t.map(Number);
     const c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
     let u = Date.UTC(n, s - 1, r, o || 0, i || 0, a || 0, c);
     const l = t[8];
     if (l && l !== "Z") {
      let e = Ci(l, false);
      if (Math.abs(e) < 30) e *= 60;
      u -= 6e4 * e;
     }
     return new Date(u);
    },
    stringify: ({value: e}) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
   };
   var Di = [ Go, Yo, Vo, zo, ki, $i, Oi, Ii, ji, Ti, _i, Si, xi, pi, Io, wi, yi, Li, Ri, Ui, qi ];
   var Bi = new Map([ [ "core", ci ], [ "failsafe", [ Go, Yo, Vo ] ], [ "json", di ], [ "yaml11", Di ], [ "yaml-1.1", Di ] ]);
   var Fi = {
    binary: pi,
    bool: Xo,
    float: ti,
    floatExp: ei,
    floatNaN: Zo,
    floatTime: Ui,
    int: ii,
    intHex: ai,
    intOct: oi,
    intTime: Ri,
    map: Go,
    merge: Io,
    null: zo,
    omap: wi,
    pairs: yi,
    seq: Yo,
    set: Li,
    timestamp: qi
   };
   var Ki = {
    "tag:yaml.org,2002:binary": pi,
    "tag:yaml.org,2002:merge": Io,
    "tag:yaml.org,2002:omap": wi,
    "tag:yaml.org,2002:pairs": yi,
    "tag:yaml.org,2002:set": Li,
    "tag:yaml.org,2002:timestamp": qi
   };
   function Hi(e, t, n) {
    const s = Bi.get(t);
    if (s && !e) return n && !s.includes(Io) ? s.concat(Io) : s.slice();
    let r = s;
    if (!r) if (Array.isArray(e)) r = []; else {
     const e = Array.from(Bi.keys()).filter(e => e !== "yaml11").map(e => JSON.stringify(e)).join(", ");
     throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
    }
    if (Array.isArray(e)) for (const t of e) r = r.concat(t); else if (typeof e === "function") r = e(r.slice());
    if (n) r = r.concat(Io);
    return r.reduce((e, t) => {
     const n = typeof t === "string" ? Fi[t] : t;
     if (!n) {
      const e = JSON.stringify(t);
      const n = Object.keys(Fi).map(e => JSON.stringify(e)).join(", ");
      throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
     }
     if (!e.includes(n)) e.push(n);
     return e;
    }, []);
   }
   var Gi = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
   var Wi = class _Schema {
    constructor({compat: e, customTags: t, merge: n, resolveKnownTags: s, schema: r, sortMapEntries: o, toStringDefaults: i}) {
     this.compat = Array.isArray(e) ? Hi(e, "compat") : e ? Hi(null, e) : null;
     this.name = typeof r === "string" && r || "core";
     this.knownTags = s ? Ki : {};
     this.tags = Hi(t, this.name, n);
     this.toStringOptions = i ?? null;
     Object.defineProperty(this, pr, {
      value: Go
     });
     Object.defineProperty(this, gr, {
      value: Vo
     });
     Object.defineProperty(this, yr, {
      value: Yo
     });
     this.sortMapEntries = typeof o === "function" ? o : o === true ? Gi : null;
    }
    clone() {
     const e = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
     e.tags = this.tags.slice();
     return e;
    }
   };
   function Ji(e, t) {
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
    const r = _o(e, t);
    const {commentString: o} = r.options;
    if (e.commentBefore) {
     if (n.length !== 1) n.unshift("");
     const t = o(e.commentBefore);
     n.unshift(oo(t, ""));
    }
    let i = false;
    let a = null;
    if (e.contents) {
     if (Er(e.contents)) {
      if (e.contents.spaceBefore && s) n.push("");
      if (e.contents.commentBefore) {
       const t = o(e.contents.commentBefore);
       n.push(oo(t, ""));
      }
      r.forceBlockIndent = !!e.comment;
      a = e.contents.comment;
     }
     const t = a ? void 0 : () => i = true;
     let c = Eo(e.contents, r, () => a = null, t);
     if (a) c += io(c, "", o(a));
     if ((c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---") n[n.length - 1] = `--- ${c}`; else n.push(c);
    } else n.push(Eo(e.contents, r));
    if (e.directives?.docEnd) if (e.comment) {
     const t = o(e.comment);
     if (t.includes("\n")) {
      n.push("...");
      n.push(oo(t, ""));
     } else n.push(`... ${t}`);
    } else n.push("..."); else {
     let t = e.comment;
     if (t && i) t = t.replace(/^\n+/, "");
     if (t) {
      if ((!i || a) && n[n.length - 1] !== "") n.push("");
      n.push(oo(o(t), ""));
     }
    }
    return n.join("\n") + "\n";
   }
   var Yi = class _Document {
    constructor(e, t, n) {
     this.commentBefore = null;
     this.comment = null;
     this.errors = [];
     this.warnings = [];
     Object.defineProperty(this, vr, {
      value: dr
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
     } else this.directives = new Dr({
      version: o
     });
     this.setSchema(o, n);
     this.contents = e === void 0 ? null : this.createNode(e, s, n);
    }
    clone() {
     const e = Object.create(_Document.prototype, {
      [vr]: {
       value: dr
      }
     });
     e.commentBefore = this.commentBefore;
     e.comment = this.comment;
     e.errors = this.errors.slice();
     e.warnings = this.warnings.slice();
     e.options = Object.assign({}, this.options);
     if (this.directives) e.directives = this.directives.clone();
     e.schema = this.schema.clone();
     e.contents = Er(this.contents) ? this.contents.clone(e.schema) : this.contents;
     if (this.range) e.range = this.range.slice();
     return e;
    }
    add(e) {
     if (Vi(this.contents)) this.contents.add(e);
    }
    addIn(e, t) {
     if (Vi(this.contents)) this.contents.addIn(e, t);
    }
    createAlias(e, t) {
     if (!e.anchor) {
      const n = Fr(this);
      e.anchor = !t || n.has(t) ? Kr(t || "a", n) : t;
     }
     return new Yr(e.anchor);
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
     const {onAnchor: l, setAnchors: f, sourceObjects: h} = Hr(this, o || "a");
     const d = {
      aliasDuplicateObjects: r ?? true,
      keepUndefined: a ?? false,
      onAnchor: l,
      onTagObj: c,
      replacer: s,
      schema: this.schema,
      sourceObjects: h
     };
     const p = eo(e, u, d);
     if (i && xr(p)) p.flow = true;
     f();
     return p;
    }
    createPair(e, t, n = {}) {
     const s = this.createNode(e, null, n);
     const r = this.createNode(t, null, n);
     return new Uo(s, r);
    }
    delete(e) {
     return Vi(this.contents) ? this.contents.delete(e) : false;
    }
    deleteIn(e) {
     if (no(e)) {
      if (this.contents == null) return false;
      this.contents = null;
      return true;
     }
     return Vi(this.contents) ? this.contents.deleteIn(e) : false;
    }
    get(e, t) {
     return xr(this.contents) ? this.contents.get(e, t) : void 0;
    }
    getIn(e, t) {
     if (no(e)) return !t && _r(this.contents) ? this.contents.value : this.contents;
     return xr(this.contents) ? this.contents.getIn(e, t) : void 0;
    }
    has(e) {
     return xr(this.contents) ? this.contents.has(e) : false;
    }
    hasIn(e) {
     if (no(e)) return this.contents !== void 0;
     return xr(this.contents) ? this.contents.hasIn(e) : false;
    }
    set(e, t) {
     if (this.contents == null) this.contents = to(this.schema, [ e ], t); else if (Vi(this.contents)) this.contents.set(e, t);
    }
    setIn(e, t) {
     if (no(e)) this.contents = t; else if (this.contents == null) this.contents = to(this.schema, Array.from(e), t); else if (Vi(this.contents)) this.contents.setIn(e, t);
    }
    setSchema(e, t = {}) {
     if (typeof e === "number") e = String(e);
     let n;
     switch (e) {
     case "1.1":
      if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Dr({
       version: "1.1"
      });
      n = {
       resolveKnownTags: false,
       schema: "yaml-1.1"
      };
      break;

     case "1.2":
     case "next":
      if (this.directives) this.directives.yaml.version = e; else this.directives = new Dr({
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
     if (t.schema instanceof Object) this.schema = t.schema; else if (n) this.schema = new Wi(Object.assign(n, t)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
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
     const a = Wr(this.contents, t ?? "", i);
     if (typeof r === "function") for (const {count: e, res: t} of i.anchors.values()) r(t, e);
     return typeof o === "function" ? Gr(o, {
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
     return Ji(this, e);
    }
   };
   function Vi(e) {
    if (xr(e)) return true;
    throw new Error("Expected a YAML collection as document contents");
   }
   var zi = class extends Error {
    constructor(e, t, n, s) {
     super();
     this.name = e;
     this.code = n;
     this.message = s;
     this.pos = t;
    }
   };
   var Xi = class extends zi {
    constructor(e, t, n) {
     super("YAMLParseError", e, t, n);
    }
   };
   var Qi = class extends zi {
    constructor(e, t, n) {
     super("YAMLWarning", e, t, n);
    }
   };
   var Zi = (e, t) => n => {
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
   function ea(e, {flow: t, indicator: n, next: s, offset: r, onError: o, parentIndent: i, startOnNewline: a}) {
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
      if (g || y) v = r;
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
       if (w) o(r, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
       w = r;
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
     comma: w,
     found: b,
     spaceBefore: c,
     comment: f,
     hasNewline: d,
     anchor: g,
     tag: y,
     newlineAfterProp: v,
     end: _,
     start: k ?? _
    };
   }
   function ta(e) {
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
      if (ta(t.key) || ta(t.value)) return true;
     }
     return false;

    default:
     return true;
    }
   }
   function na(e, t, n) {
    if (t?.type === "flow-collection") {
     const s = t.end[0];
     if (s.indent === e && (s.source === "]" || s.source === "}") && ta(t)) {
      const e = "Flow end indicator should be more indented than parent";
      n(s, "BAD_INDENT", e, true);
     }
    }
   }
   function sa(e, t, n) {
    const {uniqueKeys: s} = e.options;
    if (s === false) return false;
    const r = typeof s === "function" ? s : (e, t) => e === t || _r(e) && _r(t) && e.value === t.value;
    return t.some(e => r(e.key, n));
   }
   var ra = "All mapping items must start at the same column";
   function oa({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = o?.nodeClass ?? Ho;
    const a = new i(n.schema);
    if (n.atRoot) n.atRoot = false;
    let c = s.offset;
    let u = null;
    for (const o of s.items) {
     const {start: i, key: l, sep: f, value: h} = o;
     const d = ea(i, {
      indicator: "explicit-key-ind",
      next: l ?? f?.[0],
      offset: c,
      onError: r,
      parentIndent: s.indent,
      startOnNewline: true
     });
     const p = !d.found;
     if (p) {
      if (l) if (l.type === "block-seq") r(c, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in l && l.indent !== s.indent) r(c, "BAD_INDENT", ra);
      if (!d.anchor && !d.tag && !f) {
       u = d.end;
       if (d.comment) if (a.comment) a.comment += "\n" + d.comment; else a.comment = d.comment;
       continue;
      }
      if (d.newlineAfterProp || ta(l)) r(l ?? i[i.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
     } else if (d.found?.indent !== s.indent) r(c, "BAD_INDENT", ra);
     n.atKey = true;
     const m = d.end;
     const g = l ? e(n, l, d, r) : t(n, m, i, null, d, r);
     if (n.schema.compat) na(s.indent, l, r);
     n.atKey = false;
     if (sa(n, a.items, g)) r(m, "DUPLICATE_KEY", "Map keys must be unique");
     const y = ea(f ?? [], {
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
      if (n.schema.compat) na(s.indent, h, r);
      c = i.range[2];
      const u = new Uo(g, i);
      if (n.options.keepSourceTokens) u.srcToken = o;
      a.items.push(u);
     } else {
      if (p) r(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
      const e = new Uo(g);
      if (n.options.keepSourceTokens) e.srcToken = o;
      a.items.push(e);
     }
    }
    if (u && u < c) r(u, "IMPOSSIBLE", "Map comment with trailing content");
    a.range = [ s.offset, c, u ?? c ];
    return a;
   }
   function ia({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = o?.nodeClass ?? Wo;
    const a = new i(n.schema);
    if (n.atRoot) n.atRoot = false;
    if (n.atKey) n.atKey = false;
    let c = s.offset;
    let u = null;
    for (const {start: o, value: i} of s.items) {
     const l = ea(o, {
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
     if (n.schema.compat) na(s.indent, i, r);
     c = f.range[2];
     a.items.push(f);
    }
    a.range = [ s.offset, c, u ?? c ];
    return a;
   }
   function aa(e, t, n, s) {
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
   var ca = "Block collections are not allowed within flow collections";
   var ua = e => e && (e.type === "block-map" || e.type === "block-seq");
   function la({composeNode: e, composeEmptyNode: t}, n, s, r, o) {
    const i = s.start.source === "{";
    const a = i ? "flow map" : "flow sequence";
    const c = o?.nodeClass ?? (i ? Ho : Wo);
    const u = new c(n.schema);
    u.flow = true;
    const l = n.atRoot;
    if (l) n.atRoot = false;
    if (n.atKey) n.atKey = false;
    let f = s.offset + s.start.source.length;
    for (let o = 0; o < s.items.length; ++o) {
     const c = s.items[o];
     const {start: l, key: h, sep: d, value: p} = c;
     const m = ea(l, {
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
      if (!i && n.options.strict && ta(h)) r(h, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
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
        if ($r(t)) t = t.value ?? t.key;
        if (t.comment) t.comment += "\n" + e; else t.comment = e;
        m.comment = m.comment.substring(e.length + 1);
       }
      }
     }
     if (!i && !d && !m.found) {
      const s = p ? e(n, p, m, r) : t(n, m.end, d, null, m, r);
      u.items.push(s);
      f = s.range[2];
      if (ua(p)) r(s.range, "BLOCK_IN_FLOW", ca);
     } else {
      n.atKey = true;
      const o = m.end;
      const g = h ? e(n, h, m, r) : t(n, o, l, null, m, r);
      if (ua(h)) r(g.range, "BLOCK_IN_FLOW", ca);
      n.atKey = false;
      const y = ea(d ?? [], {
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
      const v = p ? e(n, p, y, r) : y.found ? t(n, y.end, d, null, y, r) : null;
      if (v) {
       if (ua(p)) r(v.range, "BLOCK_IN_FLOW", ca);
      } else if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
      const w = new Uo(g, v);
      if (n.options.keepSourceTokens) w.srcToken = c;
      if (i) {
       const e = u;
       if (sa(n, e.items, g)) r(o, "DUPLICATE_KEY", "Map keys must be unique");
       e.items.push(w);
      } else {
       const e = new Ho(n.schema);
       e.flow = true;
       e.items.push(w);
       const t = (v ?? g).range;
       e.range = [ g.range[0], t[1], t[2] ];
       u.items.push(e);
      }
      f = v ? v.range[2] : y.end;
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
     const e = aa(p, m, n.options.strict, r);
     if (e.comment) if (u.comment) u.comment += "\n" + e.comment; else u.comment = e.comment;
     u.range = [ s.offset, m, e.offset ];
    } else u.range = [ s.offset, m, m ];
    return u;
   }
   function fa(e, t, n, s, r, o) {
    const i = n.type === "block-map" ? oa(e, t, n, s, o) : n.type === "block-seq" ? ia(e, t, n, s, o) : la(e, t, n, s, o);
    const a = i.constructor;
    if (r === "!" || r === a.tagName) {
     i.tag = a.tagName;
     return i;
    }
    if (r) i.tag = r;
    return i;
   }
   function ha(e, t, n, s, r) {
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
    if (!o || !i || i === "!" || i === Ho.tagName && a === "map" || i === Wo.tagName && a === "seq") return fa(e, t, n, r, i);
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
      return fa(e, t, n, r, i);
     }
    }
    const u = fa(e, t, n, r, i, c);
    const l = c.resolve?.(u, e => r(o, "TAG_RESOLVE_FAILED", e), t.options) ?? u;
    const f = Er(l) ? l : new Xr(l);
    f.range = u.range;
    f.tag = i;
    if (c?.format) f.format = c.format;
    return f;
   }
   function da(e, t, n) {
    const s = t.offset;
    const r = pa(t, e.options.strict, n);
    if (!r) return {
     value: "",
     type: null,
     comment: "",
     range: [ s, s, s ]
    };
    const o = r.mode === ">" ? Xr.BLOCK_FOLDED : Xr.BLOCK_LITERAL;
    const i = t.source ? ma(t.source) : [];
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
     if (o === Xr.BLOCK_LITERAL) {
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
   function pa({offset: e, props: t}, n, s) {
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
   function ma(e) {
    const t = e.split(/\n( *)/);
    const n = t[0];
    const s = n.match(/^( *)/);
    const r = s?.[1] ? [ s[1], n.slice(s[1].length) ] : [ "", n ];
    const o = [ r ];
    for (let e = 1; e < t.length; e += 2) o.push([ t[e], t[e + 1] ]);
    return o;
   }
   function ga(e, t, n) {
    const {offset: s, type: r, source: o, end: i} = e;
    let a;
    let c;
    const u = (e, t, r) => n(s + e, t, r);
    switch (r) {
    case "scalar":
     a = Xr.PLAIN;
     c = ya(o, u);
     break;

    case "single-quoted-scalar":
     a = Xr.QUOTE_SINGLE;
     c = va(o, u);
     break;

    case "double-quoted-scalar":
     a = Xr.QUOTE_DOUBLE;
     c = ba(o, u);
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
    const f = aa(i, l, t, n);
    return {
     value: c,
     type: a,
     comment: f.comment,
     range: [ s, l, f.offset ]
    };
   }
   function ya(e, t) {
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
    return wa(e);
   }
   function va(e, t) {
    if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
    return wa(e.slice(1, -1)).replace(/''/g, "'");
   }
   function wa(e) {
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
   function ba(e, t) {
    let n = "";
    for (let s = 1; s < e.length - 1; ++s) {
     const r = e[s];
     if (r === "\r" && e[s + 1] === "\n") continue;
     if (r === "\n") {
      const {fold: t, offset: r} = ka(e, s);
      n += t;
      s = r;
     } else if (r === "\\") {
      let r = e[++s];
      const o = $a[r];
      if (o) n += o; else if (r === "\n") {
       r = e[s + 1];
       while (r === " " || r === "\t") r = e[++s + 1];
      } else if (r === "\r" && e[s + 1] === "\n") {
       r = e[++s + 1];
       while (r === " " || r === "\t") r = e[++s + 1];
      } else if (r === "x" || r === "u" || r === "U") {
       const o = r === "x" ? 2 : r === "u" ? 4 : 8;
       n += _a(e, s + 1, o, t);
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
   function ka(e, t) {
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
   var $a = {
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
   function _a(e, t, n, s) {
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
   function Sa(e, t, n, s) {
    const {value: r, type: o, comment: i, range: a} = t.type === "block-scalar" ? da(e, t, s) : ga(t, e.options.strict, s);
    const c = n ? e.directives.tagName(n.source, e => s(n, "TAG_RESOLVE_FAILED", e)) : null;
    let u;
    if (e.options.stringKeys && e.atKey) u = e.schema[gr]; else if (c) u = xa(e.schema, r, c, n, s); else if (t.type === "scalar") u = Ea(e, r, t, s); else u = e.schema[gr];
    let l;
    try {
     const o = u.resolve(r, e => s(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
     l = _r(o) ? o : new Xr(o);
    } catch (e) {
     const o = e instanceof Error ? e.message : String(e);
     s(n ?? t, "TAG_RESOLVE_FAILED", o);
     l = new Xr(r);
    }
    l.range = a;
    l.source = r;
    if (o) l.type = o;
    if (c) l.tag = c;
    if (u.format) l.format = u.format;
    if (i) l.comment = i;
    return l;
   }
   function xa(e, t, n, s, r) {
    if (n === "!") return e[gr];
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
    return e[gr];
   }
   function Ea({atKey: e, directives: t, schema: n}, s, r, o) {
    const i = n.tags.find(t => (t.default === true || e && t.default === "key") && t.test?.test(s)) || n[gr];
    if (n.compat) {
     const e = n.compat.find(e => e.default && e.test?.test(s)) ?? n[gr];
     if (i.tag !== e.tag) {
      const n = t.tagString(i.tag);
      const s = t.tagString(e.tag);
      const a = `Value may be parsed as either ${n} or ${s}`;
      o(r, "TAG_RESOLVE_FAILED", a, true);
     }
    }
    return i;
   }
   function Na(e, t, n) {
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
   var Aa = {
    composeNode: Oa,
    composeEmptyNode: Ia
   };
   function Oa(e, t, n, s) {
    const r = e.atKey;
    const {spaceBefore: o, comment: i, anchor: a, tag: c} = n;
    let u;
    let l = true;
    switch (t.type) {
    case "alias":
     u = ja(e, t, s);
     if (a || c) s(t, "ALIAS_PROPS", "An alias node must not specify any properties");
     break;

    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
     u = Sa(e, t, c, s);
     if (a) u.anchor = a.source.substring(1);
     break;

    case "block-map":
    case "block-seq":
    case "flow-collection":
     try {
      u = ha(Aa, e, t, n, s);
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
    u ?? (u = Ia(e, t.offset, void 0, null, n, s));
    if (a && u.anchor === "") s(a, "BAD_ALIAS", "Anchor cannot be an empty string");
    if (r && e.options.stringKeys && (!_r(u) || typeof u.value !== "string" || u.tag && u.tag !== "tag:yaml.org,2002:str")) {
     const e = "With stringKeys, all keys must be strings";
     s(c ?? t, "NON_STRING_KEY", e);
    }
    if (o) u.spaceBefore = true;
    if (i) if (t.type === "scalar" && t.source === "") u.comment = i; else u.commentBefore = i;
    if (e.options.keepSourceTokens && l) u.srcToken = t;
    return u;
   }
   function Ia(e, t, n, s, {spaceBefore: r, comment: o, anchor: i, tag: a, end: c}, u) {
    const l = {
     type: "scalar",
     offset: Na(t, n, s),
     indent: -1,
     source: ""
    };
    const f = Sa(e, l, a, u);
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
   function ja({options: e}, {offset: t, source: n, end: s}, r) {
    const o = new Yr(n.substring(1));
    if (o.source === "") r(t, "BAD_ALIAS", "Alias cannot be an empty string");
    if (o.source.endsWith(":")) r(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
    const i = t + n.length;
    const a = aa(s, i, e.strict, r);
    o.range = [ t, i, a.offset ];
    if (a.comment) o.comment = a.comment;
    return o;
   }
   function Ta(e, t, {offset: n, start: s, value: r, end: o}, i) {
    const a = Object.assign({
     _directives: t
    }, e);
    const c = new Yi(void 0, a);
    const u = {
     atKey: false,
     atRoot: true,
     directives: c.directives,
     options: c.options,
     schema: c.schema
    };
    const l = ea(s, {
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
    c.contents = r ? Oa(u, r, l, i) : Ia(u, l.end, s, null, l, i);
    const f = c.contents.range[2];
    const h = aa(o, f, false, i);
    if (h.comment) c.comment = h.comment;
    c.range = [ n, f, h.offset ];
    return c;
   }
   function Ma(e) {
    if (typeof e === "number") return [ e, e + 1 ];
    if (Array.isArray(e)) return e.length === 2 ? e : [ e[0], e[1] ];
    const {offset: t, source: n} = e;
    return [ t, t + (typeof n === "string" ? n.length : 1) ];
   }
   function La(e) {
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
   var Ca = class {
    constructor(e = {}) {
     this.doc = null;
     this.atDirectives = false;
     this.prelude = [];
     this.errors = [];
     this.warnings = [];
     this.onError = (e, t, n, s) => {
      const r = Ma(e);
      if (s) this.warnings.push(new Qi(r, t, n)); else this.errors.push(new Xi(r, t, n));
     };
     this.directives = new Dr({
      version: e.version || "1.2"
     });
     this.options = e;
    }
    decorate(e, t) {
     const {comment: n, afterEmptyLine: s} = La(this.prelude);
     if (n) {
      const r = e.contents;
      if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n; else if (s || e.directives.docStart || !r) e.commentBefore = n; else if (xr(r) && !r.flow && r.items.length > 0) {
       let e = r.items[0];
       if ($r(e)) e = e.key;
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
      comment: La(this.prelude).comment,
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
       const r = Ma(e);
       r[0] += t;
       this.onError(r, "BAD_DIRECTIVE", n, s);
      });
      this.prelude.push(e.source);
      this.atDirectives = true;
      break;

     case "document":
      {
       const t = Ta(this.options, this.directives, e, this.onError);
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
       const n = new Xi(Ma(e), "UNEXPECTED_TOKEN", t);
       if (this.atDirectives || !this.doc) this.errors.push(n); else this.doc.errors.push(n);
       break;
      }

     case "doc-end":
      {
       if (!this.doc) {
        const t = "Unexpected doc-end without preceding document";
        this.errors.push(new Xi(Ma(e), "UNEXPECTED_TOKEN", t));
        break;
       }
       this.doc.directives.docEnd = true;
       const t = aa(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
       this.decorate(this.doc, true);
       if (t.comment) {
        const e = this.doc.comment;
        this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
       }
       this.doc.range[2] = t.offset;
       break;
      }

     default:
      this.errors.push(new Xi(Ma(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
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
      const n = new Yi(void 0, e);
      if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
      n.range = [ 0, t, t ];
      this.decorate(n, false);
      yield n;
     }
    }
   };
   var Pa = Symbol("break visit");
   var Ra = Symbol("skip children");
   var Ua = Symbol("remove item");
   function qa(e, t) {
    if ("type" in e && e.type === "document") e = {
     start: e.start,
     value: e.value
    };
    Da(Object.freeze([]), e, t);
   }
   qa.BREAK = Pa;
   qa.SKIP = Ra;
   qa.REMOVE = Ua;
   qa.itemAtPath = (e, t) => {
    let n = e;
    for (const [e, s] of t) {
     const t = n?.[e];
     if (t && "items" in t) n = t.items[s]; else return;
    }
    return n;
   };
   qa.parentCollection = (e, t) => {
    const n = qa.itemAtPath(e, t.slice(0, -1));
    const s = t[t.length - 1][0];
    const r = n?.[s];
    if (r && "items" in r) return r;
    throw new Error("Parent collection not found");
   };
   function Da(e, t, n) {
    let s = n(t, e);
    if (typeof s === "symbol") return s;
    for (const r of [ "key", "value" ]) {
     const o = t[r];
     if (o && "items" in o) {
      for (let t = 0; t < o.items.length; ++t) {
       const s = Da(Object.freeze(e.concat([ [ r, t ] ])), o.items[t], n);
       if (typeof s === "number") t = s - 1; else if (s === Pa) return Pa; else if (s === Ua) {
        o.items.splice(t, 1);
        t -= 1;
       }
      }
      if (typeof s === "function" && r === "key") s = s(t, e);
     }
    }
    return typeof s === "function" ? s(t, e) : s;
   }
   var Ba = "\ufeff";
   var Fa = "";
   var Ka = "";
   var Ha = "";
   function Ga(e) {
    switch (e) {
    case Ba:
     return "byte-order-mark";

    case Fa:
     return "doc-mode";

    case Ka:
     return "flow-error-end";

    case Ha:
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
   function Wa(e) {
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
   var Ja = new Set("0123456789ABCDEFabcdef");
   var Ya = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
   var Va = new Set(",[]{}");
   var za = new Set(" ,[]{}\n\r\t");
   var Xa = e => !e || za.has(e);
   var Qa = class {
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
      if ((t === "---" || t === "...") && Wa(this.buffer[e + 3])) return -1;
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
     if (e[0] === Ba) {
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
     yield Fa;
     return yield* this.parseLineStart();
    }
    * parseLineStart() {
     const e = this.charAt(0);
     if (!e && !this.atEnd) return this.setNext("line-start");
     if (e === "-" || e === ".") {
      if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
      const e = this.peek(3);
      if ((e === "---" || e === "...") && Wa(this.charAt(3))) {
       yield* this.pushCount(3);
       this.indentValue = 0;
       this.indentNext = 0;
       return e === "---" ? "doc" : "stream";
      }
     }
     this.indentValue = yield* this.pushSpaces(false);
     if (this.indentNext > this.indentValue && !Wa(this.charAt(1))) this.indentNext = this.indentValue;
     return yield* this.parseBlockStart();
    }
    * parseBlockStart() {
     const [e, t] = this.peek(2);
     if (!t && !this.atEnd) return this.setNext("block-start");
     if ((e === "-" || e === "?" || e === ":") && Wa(t)) {
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
      yield* this.pushUntil(Xa);
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
     if (n !== -1 && n < this.indentNext && s[0] !== "#" || n === 0 && (s.startsWith("---") || s.startsWith("...")) && Wa(s[3])) {
      const e = n === this.indentNext - 1 && this.flowLevel === 1 && (s[0] === "]" || s[0] === "}");
      if (!e) {
       this.flowLevel = 0;
       yield Ka;
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
      yield* this.pushUntil(Xa);
      return "flow";

     case '"':
     case "'":
      this.flowKey = true;
      return yield* this.parseQuotedScalar();

     case ":":
      {
       const e = this.charAt(1);
       if (this.flowKey || Wa(e) || e === ",") {
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
     return yield* this.pushUntil(e => Wa(e) || e === "#");
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
     yield Ha;
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
      if (Wa(s) || e && Va.has(s)) break;
      t = n;
     } else if (Wa(s)) {
      let r = this.buffer[n + 1];
      if (s === "\r") if (r === "\n") {
       n += 1;
       s = "\n";
       r = this.buffer[n + 1];
      } else t = n;
      if (r === "#" || e && Va.has(r)) break;
      if (s === "\n") {
       const e = this.continueScalar(n + 1);
       if (e === -1) break;
       n = Math.max(n, e - 2);
      }
     } else {
      if (e && Va.has(s)) break;
      t = n;
     }
     if (!s && !this.atEnd) return this.setNext("plain-scalar");
     yield Ha;
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
       e += (yield* this.pushUntil(Xa));
       e += (yield* this.pushSpaces(true));
       continue e;

      case "-":
      case "?":
      case ":":
       {
        const t = this.flowLevel > 0;
        const n = this.charAt(1);
        if (Wa(n) || t && Va.has(n)) {
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
      while (!Wa(t) && t !== ">") t = this.buffer[++e];
      return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
     } else {
      let e = this.pos + 1;
      let t = this.buffer[e];
      while (t) if (Ya.has(t)) t = this.buffer[++e]; else if (t === "%" && Ja.has(this.buffer[e + 1]) && Ja.has(this.buffer[e + 2])) t = this.buffer[e += 3]; else break;
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
   };
   var Za = class {
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
   };
   function ec(e, t) {
    for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
    return false;
   }
   function tc(e) {
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
   function nc(e) {
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
   function sc(e) {
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
   function rc(e) {
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
   function oc(e, t) {
    if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let n = 0; n < t.length; ++n) e.push(t[n]);
   }
   function ic(e) {
    if (e.start.type === "flow-seq-start") for (const t of e.items) if (t.sep && !t.value && !ec(t.start, "explicit-key-ind") && !ec(t.sep, "map-value-ind")) {
     if (t.key) t.value = t.key;
     delete t.key;
     if (nc(t.value)) if (t.value.end) oc(t.value.end, t.sep); else t.value.end = t.sep; else oc(t.start, t.sep);
     delete t.sep;
    }
   }
   var ac = class {
    constructor(e) {
     this.atNewLine = true;
     this.atScalar = false;
     this.indent = 0;
     this.offset = 0;
     this.onKeyLine = false;
     this.stack = [];
     this.source = "";
     this.type = "";
     this.lexer = new Qa;
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
     const t = Ga(e);
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
      if (t.type === "flow-collection") ic(t);
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
       if (n && !n.sep && !n.value && n.start.length > 0 && tc(n.start) === -1 && (t.indent === 0 || n.start.every(e => e.type !== "comment" || e.indent < t.indent))) {
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
      if (tc(e.start) !== -1) {
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
      const t = sc(this.peek(2));
      const n = rc(t);
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
         oc(s, t.start);
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
       if (t.explicitKey) if (!t.sep) if (ec(t.start, "newline")) Object.assign(t, {
        key: null,
        sep: [ this.sourceToken ]
       }); else {
        const e = rc(t.start);
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
       }); else if (ec(t.sep, "map-value-ind")) this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: r,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       }); else if (nc(t.key) && !ec(t.sep, "newline")) {
        const e = rc(t.start);
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
       }); else if (ec(t.sep, "map-value-ind")) this.stack.push({
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
          if (!t.explicitKey && t.sep && !ec(t.sep, "newline")) {
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
         oc(s, t.start);
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
      if (t.value || ec(t.start, "seq-item-ind")) e.items.push({
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
       const n = sc(t);
       const s = rc(n);
       ic(e);
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
       const t = sc(e);
       const n = rc(t);
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
       const t = sc(e);
       const n = rc(t);
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
   };
   function cc(e) {
    const t = e.prettyErrors !== false;
    const n = e.lineCounter || t && new Za || null;
    return {
     lineCounter: n,
     prettyErrors: t
    };
   }
   function uc(e, t = {}) {
    const {lineCounter: n, prettyErrors: s} = cc(t);
    const r = new ac(n?.addNewLine);
    const o = new Ca(t);
    let i = null;
    for (const t of o.compose(r.parse(e), true, e.length)) if (!i) i = t; else if (i.options.logLevel !== "silent") {
     i.errors.push(new Xi(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
     break;
    }
    if (s && n) {
     i.errors.forEach(Zi(e, n));
     i.warnings.forEach(Zi(e, n));
    }
    return i;
   }
   var lc = [ "extends", "notify", "chains", "receive" ];
   var fc = {
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
   function hc(e, t) {
    const n = dc(e);
    if (t.includes(n)) return n;
    const s = Object.hasOwn(fc, n) ? fc[n] : void 0;
    const r = s?.find(e => t.includes(e.replace(/\..*/, "")));
    return r ?? ks(e, t);
   }
   function dc(e) {
    return e.toLowerCase().replaceAll("-", "_");
   }
   function pc(e) {
    return e.map((e, t) => {
     if (typeof e === "number") return `[${e}]`;
     const n = re(e);
     return t === 0 ? n : `.${n}`;
    }).join("");
   }
   function mc(e, t) {
    return t.map(({path: t, message: n}) => ({
     path: [ ...e, ...t ],
     message: n
    }));
   }
   function gc(e, t, n) {
    return rs(e, t).flatMap((e, s) => mc([ t, s ], n(e)));
   }
   function yc(e, t, n) {
    const s = Array.isArray(ts(e, t));
    return os(e, t).flatMap((e, r) => {
     if (typeof e !== "string" || !/^[\w-]+$/.test(e)) return [];
     if (n.has(e)) return [];
     const o = ks(e, n.keys());
     const i = o ? `did you mean ${o}?` : `add the line ${e}=... to it`;
     const a = s ? [ t, r ] : [ t ];
     return [ {
      path: a,
      message: `"${e}" is not in the secrets input; ${i}`
     } ];
    });
   }
   function vc(e, t) {
    const n = new Set;
    return gc(e, t, e => {
     const t = ts(e, "name");
     if (typeof t !== "string" || !n.has(t)) {
      n.add(t);
      return [];
     }
     const s = `"${t}" is also the name of an earlier entry; write another name`;
     return [ {
      path: [ "name" ],
      message: s
     } ];
    });
   }
   function wc(e) {
    return bc(e, "accepted_values");
   }
   function bc(e, t) {
    const n = Array.isArray(ts(e, t));
    return os(e, t).flatMap((e, s) => typeof e === "number" && !cs(e) ? [ {
     path: n ? [ t, s ] : [ t ],
     message: kc
    } ] : []);
   }
   var kc = "holds a number that is rounded when it is read; send and write it as a text";
   function $c(e) {
    const t = [];
    const n = _c(e, "signed") ?? "${body}";
    const s = _c(e, "value") ?? "";
    const r = (e, n) => t.push({
     path: [ e ],
     message: n
    });
    if (s !== "" && _c(e, "prefix") !== null) r("prefix", "is given with value; write it into value");
    for (const e of [ "${id}", "${timestamp}" ]) if (s.includes(e) && !n.includes(e)) r("value", `holds ${e}, which signed does not cover; add it there`);
    const o = _c(e, "timestamp_header");
    if (o !== null && !n.includes("${timestamp}")) r("timestamp_header", "has no meaning: signed does not cover ${timestamp}; add it there");
    const i = _c(e, "header");
    if (o !== null && o.toLowerCase() === i?.toLowerCase()) r("timestamp_header", "is the header of the signature; write another one");
    return t;
   }
   function _c(e, t) {
    return ss(ts(e, t));
   }
   var Sc = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
   function xc(e, t) {
    if (!os(e, "signature").includes("standard-webhooks")) return [];
    return os(e, "secret_name").flatMap(e => {
     const n = typeof e === "string" ? t.get(e) ?? "" : "";
     const s = Ec(n);
     return s === null ? [] : [ {
      path: [ "secret_name" ],
      message: `the secret ${e} ${s}`
     } ];
    });
   }
   function Ec(e) {
    if (e.startsWith("v1,")) return 'begins with "v1,", which is not a part of the key; store what follows it';
    if (!e.startsWith("whsec_")) return null;
    return e !== "whsec_" && Sc.test(e) ? null : "begins with whsec_, which base64 of the key must follow; copy it whole";
   }
   var Nc = {
    "lacks a space after its -; write - key: value": [ [ /^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/, "$1- " ], [ /^( *-)(?=[^\s-].*:(?:\s|$))/, "$1 " ] ],
    "lacks a space after its colon; write key: value": [ [ /^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/, "$1 " ] ],
    "has no colon; write key: value": [ [ /^([ -]*[\w-]+)(?= *$| +(?:[^:\s]+|https?:\S+)$| +[[{])/, "$1:" ] ],
    "lacks a comma before a key inside of { }; write {a: b, c: d}": [ [ /(?<=[\w"'\]}]) +(?=[\w-]+: )/g, ", " ] ],
    "has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own": [ [ /^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/, "$1" ] ],
    "has ${...} without quotes inside of { } or [ ]; put that text in quotes": [ [ /\$\{[^}]*\}/g, "x" ] ],
    "has text after a closing quote; put the whole text in one pair of quotes": [ [ /([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/, "$1" ] ],
    "has a } or ] that nothing opens; take it out": [ [ /[}\]]\s*$/, "" ] ],
    "has a text that starts with * & [ { | > or ?; put it in quotes": [ [ /^([ -]*[\w-]+:) +(?:[*[{|>?]|& ).*/, "$1 x" ] ]
   };
   var Ac = /[:-] +[|>][-+\d]?\s?$/;
   var Oc = /[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
   var Ic = {
    above: 200,
    below: 30,
    row: 1e3,
    all: 5e4,
    columns: 8
   };
   function jc(e, t, n) {
    const s = Mc(e, t);
    let r = {
     line: t,
     message: `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`
    };
    if (s.join("").length > Ic.all) return r;
    let o = t;
    for (const {row: e, ...i} of Lc(s, t)) {
     if (e === s[i.line]) continue;
     const t = n(s.with(i.line, e).slice(1).join("\n"));
     if (t > o) [o, r] = [ t, i ];
    }
    return r;
   }
   function Tc(e) {
    const [t] = e.match(Oc) ?? [];
    if (t === void 0) return null;
    const n = t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const s = t === " " ? "a no-break space" : "a character";
    return `holds ${s} (U+${n}), which is not a space in YAML; write plain spaces`;
   }
   function Mc(e, t) {
    const n = e.replace(/^\ufeff/, "").split(/\r?\n/);
    const s = [ "", ...n.slice(0, t + Ic.below) ];
    let r = Number.POSITIVE_INFINITY;
    for (const [e, n] of [ ...s.entries() ].reverse()) {
     const o = Pc(n, /^ *(?=[^ #])/);
     if (e < t - Ic.above && o >= r) s[e] = ""; else if (o >= 0) r = Math.min(r, o);
    }
    return s;
   }
   function* Lc(e, t) {
    const n = [ t, t - 1, t + 1 ].flatMap(t => {
     const n = e[t] ?? "";
     return n === "" || n.length > Ic.row ? [] : [ {
      line: t,
      row: n
     } ];
    });
    for (const {line: e, row: t} of n) yield {
     line: e,
     row: t.replace(Oc, " "),
     message: Tc(t) ?? ""
    };
    for (const {line: t, row: s} of n) {
     const n = e[t - 1] ?? "";
     if (Ac.test(n)) yield {
      line: t,
      row: `${n.replace(/\S.*/, "")}  ${s.trimStart()}`,
      message: "belongs to the | or > above it; indent it deeper"
     };
     for (const [e, n] of Object.entries(Nc)) for (const [r, o] of n) yield {
      line: t,
      row: s.replace(r, o),
      message: e
     };
     yield* Cc(e, t);
    }
   }
   function Cc(e, t) {
    const n = e[t] ?? "";
    const s = /^ *- /.test(n) ? "-" : "key";
    const r = s === "-" ? /^ *(?=- )/ : /^ *(?:- +)?(?=[\w"'$])/;
    const o = Pc(n, r);
    const i = lc.includes(n.trim().split(":", 1).join());
    const a = new Map(e.slice(0, t).map((e, t) => [ Pc(e, r), t ]));
    const c = e => Math.abs(e - o);
    return [ ...a ].filter(([e]) => o >= 0 && (i ? e === 0 : e >= 0)).sort(([e], [t]) => c(e) - c(t) || t - e).slice(0, Ic.columns).map(([e, r]) => ({
     line: t,
     row: " ".repeat(e) + n.trimStart(),
     message: `is indented by ${o} ${o === 1 ? "space" : "spaces"}; write ${e}, to line up with the ${s} on line ${r}`
    }));
   }
   function Pc(e, t) {
    return t.exec(e)?.[0].length ?? -1;
   }
   var Rc = 1024 * 1024;
   var Uc = 100;
   var qc = 100;
   var Dc = 64;
   var Bc = `is nested deeper than ${Dc} levels; write it flatter`;
   var Fc = 1e3;
   var Kc = new RegExp(`(?:[-?:] ){${Fc}}`);
   function Hc({text: e, file: t}) {
    const n = e => new s.x([ {
     file: t,
     message: e
    } ]);
    if (Buffer.byteLength(e) > Rc) throw n("is larger than 1 MiB; split it, or take out what is old");
    if (Vc(e)) throw n(Bc);
    const r = Gc(e);
    if (r === null) throw n(Bc);
    const {document: o, lineAt: i} = r;
    const [a] = o.errors;
    if (a?.code === "RESOURCE_EXHAUSTION") throw n(Bc);
    if (a !== void 0) {
     const n = Yc(e, a, r) ?? jc(e, i(a.pos[0]), Wc);
     throw new s.x([ {
      file: t,
      ...n
     } ]);
    }
    const c = Xc(o);
    if (c === null) throw n(Bc);
    if (c.length > 0) throw new s.x(c.map(({offset: e, path: n, message: s}) => ({
     file: t,
     line: i(e),
     path: pc(n),
     message: s
    })));
    return {
     data: zc(o, n),
     problem: (e, n) => ({
      file: t,
      line: i(su(o, e)),
      path: pc(e),
      message: n
     })
    };
   }
   function Gc(e) {
    const t = new Za;
    try {
     const n = uc(e, {
      lineCounter: t,
      prettyErrors: false,
      schema: "core",
      merge: false,
      resolveKnownTags: false,
      uniqueKeys: false
     });
     return {
      document: n,
      lineAt: e => t.linePos(e).line || 1
     };
    } catch (e) {
     if (e instanceof RangeError) return null;
     throw e;
    }
   }
   function Wc(e) {
    const t = Gc(e);
    if (t === null) return 0;
    const [n] = t.document.errors;
    return n === void 0 ? Number.POSITIVE_INFINITY : t.lineAt(n.pos[0]);
   }
   var Jc = {
    MULTIPLE_DOCS: "holds several documents; write one",
    BAD_SCALAR_START: "has a text that starts with %, @ or `; put it in quotes",
    BAD_DQ_ESCAPE: "has a backslash in double quotes; write two, or use single quotes"
   };
   function Yc(e, {message: t, pos: [n]}, {document: s, lineAt: r}) {
    const o = r(n);
    const i = e.search(/^(?:<{7}|>{7}) /m);
    if (i >= 0) {
     const e = "is of a merge conflict; resolve it";
     return {
      line: r(i),
      message: e
     };
    }
    if (/^ *\t/.test(e.split("\n", o).at(-1) ?? "")) return {
     line: o,
     message: "is indented with a tab; write spaces"
    };
    const a = s.errors.find(({code: e, pos: t}) => Jc[e] && r(t[0]) === o);
    if (a) return {
     line: o,
     message: Jc[a.code] ?? ""
    };
    const c = t.startsWith("Flow ");
    const u = c ? /[[{]/ : /["'[{]/;
    let l = -1;
    jr(s, {
     Node(t, {range: s}) {
      const [r = 0, o = 0] = s ?? [];
      const i = r <= n && n <= o;
      if (i && u.test(e.charAt(r))) l = r;
     }
    });
    const f = c || t.startsWith("Missing closing ");
    if (l < 0 || !(f || r(l) < o)) return null;
    return {
     line: r(l),
     message: `opens a ${e.charAt(l)} that is not closed, on this line or deeper ones; close it, or put the whole text in quotes`
    };
   }
   function Vc(e) {
    let t = 0;
    for (let n = 0; n < e.length; n++) {
     const s = e[n];
     if (s === "[" || s === "{") t += 1; else if (s === "]" || s === "}") t = Math.max(0, t - 1);
     if (t > Fc) return true;
    }
    return Kc.test(e);
   }
   function zc(e, t) {
    try {
     return e.toJS({
      maxAliasCount: 1 + Uc
     });
    } catch (e) {
     if (!(e instanceof ReferenceError)) throw e;
     throw t(`uses aliases more than ${Uc} times; write less`);
    }
   }
   function Xc(e) {
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
     return t.length > qc ? jr.BREAK : void 0;
    };
    const a = () => {
     o = true;
     return jr.BREAK;
    };
    const c = (e, t) => {
     r += 1;
     const o = n.get(e.source);
     const c = () => nu([ ...t, e ]);
     if (o === void 0) return i(e, c(), iu(e));
     if (t.includes(o)) return i(e, c(), `*${e.source} holds itself`);
     s.set(e, o);
     const u = eu(t) + tu(o, s);
     return u > Dc ? a() : void 0;
    };
    const u = (e, t) => {
     const n = new Set;
     for (const {key: s} of e.items) {
      const r = _r(s) ? ru(s.value) : null;
      const o = r === null ? "is not a plain key; write key: value" : n.has(r) ? "is there twice; keep one" : null;
      n.add(r ?? "");
      if (o === null) continue;
      const a = [ ...nu([ ...t, e ]), r ?? "?" ];
      const c = i(Er(s) ? s : e, a, o);
      if (c !== void 0) return c;
     }
     return;
    };
    jr(e, {
     Node(e, t, s) {
      if (t.tag !== void 0) {
       const e = nu([ ...s, t ]);
       const n = i(t, e, ou(t.tag));
       if (n !== void 0) return n;
      }
      if (wr(t)) return c(t, s);
      if (_r(t) && Zc(t)) {
       const e = nu([ ...s, t ]);
       const n = lc.includes(String(e[0]));
       return n ? i(t, e, Qc) : void 0;
      }
      if ("anchor" in t && t.anchor) n.set(t.anchor, t);
      if (!kr(t) && !Sr(t)) return;
      if (eu(s) === Dc) return a();
      return kr(t) ? u(t, s) : void 0;
     }
    });
    if (o) return null;
    t.sort((e, t) => e.offset - t.offset);
    if (t.length > qc) {
     const {offset: e = 0} = t[qc] ?? {};
     const n = {
      offset: e,
      path: [],
      message: "and more like these"
     };
     return [ ...t.slice(0, qc), n ];
    }
    if (r > Uc) {
     const e = `has ${r} aliases; write ${Uc} at most`;
     t.push({
      offset: 0,
      path: [],
      message: e
     });
    }
    return t;
   }
   var Qc = "ends before a #, which starts a comment in YAML; put the whole text in quotes";
   function Zc({comment: e, type: t, source: n}) {
    if (!e || t !== "PLAIN") return false;
    return e.startsWith("${") || n === "" && /^\w/.test(e);
   }
   function eu(e) {
    return e.filter(e => kr(e) || Sr(e)).length;
   }
   function tu(e, t, n = new Map) {
    const s = n.get(e);
    if (s !== void 0) return s;
    const r = wr(e) ? [ t.get(e) ] : $r(e) ? [ e.key, e.value ] : kr(e) || Sr(e) ? e.items : [];
    let o = 0;
    for (const e of r) o = Math.max(o, tu(e, t, n));
    if (kr(e) || Sr(e)) o += 1;
    n.set(e, o);
    return o;
   }
   function nu(e) {
    return e.flatMap((t, n) => {
     if ($r(t)) return [ _r(t.key) ? ru(t.key.value) : "?" ];
     const s = e[n + 1];
     return Sr(t) && s ? [ t.items.indexOf(s) ] : [];
    });
   }
   function su(e, t) {
    let n = e.contents;
    let s = 0;
    for (const r of t) {
     if (wr(n)) n = n.resolve(e);
     if (kr(n)) {
      const e = n.items.find(({key: e}) => _r(e) && ru(e.value) === r);
      if (!e) break;
      if (_r(e.key)) s = e.key.range?.[0] ?? s;
      n = e.value;
     } else if (Sr(n)) {
      n = n.items[Number(r)];
      if (Er(n)) s = n.range?.[0] ?? s;
     } else break;
    }
    return s;
   }
   function ru(e) {
    return e === null ? "" : String(e);
   }
   function ou(e) {
    return `has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
   }
   function iu({source: e}) {
    return `*${e} is not defined above; quote the value if it is plain text`;
   }
   var au = /extends|\\[xuU]/;
   function cu(e) {
    if (!au.test(e.text)) return null;
    const {data: t, problem: n} = Hc(e);
    const s = ts(t, "extends");
    const r = typeof s === "string" ? fs(s) : null;
    return r && {
     from: r,
     problem: e => n([ "extends" ], e)
    };
   }
   function uu(e) {
    const {data: t, problem: n} = Hc(e);
    const {file: r} = e;
    if (as(t)) return {
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
   var lu = [ {
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
   function fu(e, t) {
    const n = {
     problems: [],
     isWhole: true,
     fileOf: () => e.file
    };
    if (ts(e.data, "extends") === void 0) return {
     ...e,
     ...n
    };
    const s = t !== null && ts(t.data, "extends") !== void 0 ? [ t.problem([ "extends" ], `is not read in a file that ${e.file} extends; one level is all, so take it out`) ] : [];
    const r = t === null ? [ e ] : [ t, e ];
    const o = r.find(e => !mu(e));
    if (o) return {
     ...o,
     ...n,
     problems: s
    };
    const i = new Map(lu.map(({path: n, key: r}) => {
     const o = vu(e, t, n, r);
     s.push(...o.problems);
     return [ n.join("."), o.items ];
    }));
    const a = hu(i, "chains").map(yu);
    return {
     data: {
      extends: ts(e.data, "extends"),
      ...du(r, i, "notify", [ "webhooks" ]),
      ...a.length > 0 && {
       chains: a
      },
      ...du(r, i, "receive", [ "providers", "functions" ])
     },
     problem(n, s) {
      const r = pu(i, n);
      if (r) return r.from.problem(r.path, s);
      const o = ({data: e}) => n.length > 0 && gu(e, n.slice(0, 2)) !== void 0;
      const a = t !== null && !o(e) && o(t) ? t : e;
      return a.problem(n, s);
     },
     problems: s,
     isWhole: t !== null,
     fileOf: (t, n) => hu(i, t)[n]?.from.file ?? e.file
    };
   }
   function hu(e, t) {
    return e.get(t) ?? [];
   }
   function du(e, t, n, s) {
    const r = e.map(({data: e}) => ts(e, n));
    if (r.every(e => e === void 0)) return {};
    const o = s.filter(e => r.some(t => ts(t, e) !== void 0)).map(e => [ e, hu(t, `${n}.${e}`).map(yu) ]);
    return {
     [n]: Object.fromEntries([ ...r.flatMap(e => Object.entries(Object(e))), ...o ])
    };
   }
   function pu(e, t) {
    for (const n of lu) {
     const {length: s} = n.path;
     const r = hu(e, n.path.join("."))[Number(t[s])];
     if (r && n.path.every((e, n) => e === t[n])) {
      const {from: e, index: o} = r;
      return {
       from: e,
       path: [ ...n.path, o, ...t.slice(s + 1) ]
      };
     }
    }
    return null;
   }
   function mu({data: e}) {
    const t = [ "notify", "receive" ].map(t => ts(e, t));
    return t.every(e => e === void 0 || as(e)) && lu.every(({path: t}) => {
     const n = gu(e, t);
     return n === void 0 || Array.isArray(n);
    });
   }
   function gu(e, t) {
    return t.reduce((e, t) => ts(e, String(t)), e);
   }
   function yu({value: e}) {
    return e;
   }
   function vu(e, t, n, s) {
    const r = e => {
     const t = gu(e.data, n);
     return Array.isArray(t) ? t.map((t, n) => ({
      value: t,
      from: e,
      index: n
     })) : [];
    };
    const o = t === null ? [] : r(t);
    const i = new Map(o.map((e, t) => [ ts(e.value, "name"), {
     item: e,
     place: t
    } ]));
    const a = [];
    const c = r(e).filter(({value: r, index: c}) => {
     const u = ts(r, "name");
     const l = wu(r, s);
     const f = typeof u === "string" ? i.get(u) : void 0;
     if (t === null || f === void 0 && !l) return !l;
     const h = t => a.push(e.problem([ ...n, c, "name" ], t));
     if (f === void 0) {
      const e = [ ...i.keys() ].filter(e => typeof e === "string");
      const s = ks(String(u), e);
      h(`${t.file} has no "${u}" in ${n.join(".")} to switch off; ${s === null ? "take this entry out, or write all of it" : `did you mean ${s}?`}`);
     } else if (!l) h(`"${u}" is also the name of an entry of ${t.file}; write another name`); else if (ts(f.item.value, "optional") !== true) h(`"${u}" of ${t.file} cannot be switched off here, since it has no optional: true there; take this entry out`); else o[f.place] = {
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
   function wu(e, t) {
    return as(e) && Object.keys(e).length === 2 && typeof ts(e, "name") === "string" && ts(e, t) === false;
   }
   var bu = 3;
   function ku(e, {misplaced: t = {}, inside: n = {}, missing: s = {}} = {}) {
    const r = Object.keys(e);
    const o = an(e, ({expected: e}) => {
     const t = e?.slice(1, -1) ?? "";
     return `is missing; write ${Au(s, t) ?? `${t}: ...`}`;
    });
    const i = r.filter(t => e[t]?.type !== "optional");
    const a = (i.length > 0 ? i : r).slice(0, bu).map(e => `${e}: ...`).join(", ");
    const c = tn(e => {
     const {input: t} = e;
     const n = typeof t === "string" ? Nu(t) : null;
     return n ?? Su(`must be a mapping, as {${a}}`)(e);
    });
    return Zt(s => {
     if (s === void 0) return fn(e);
     if (!as(s)) return c;
     const i = Object.keys(s).filter(e => !r.includes(e));
     if (i.length === 0) return o;
     return yn(o, Dt(({addIssue: e}) => {
      const o = new Set;
      for (const a of i) {
       const i = r.find(e => Au(n, e)?.includes(a));
       if (i !== void 0 && o.has(i)) continue;
       if (i !== void 0) o.add(i);
       const c = i ?? hc(a, r);
       e({
        message: Au(t, a) ?? Eu(a, c, r),
        path: [ Iu(s, a) ],
        expected: Ou(s, a, c, i)
       });
      }
     }));
    });
   }
   function $u(e, t, n) {
    return yn(Qt(as, Su(n)), Bt(({dataset: n, addIssue: s}) => {
     const r = n.value;
     const o = Object.entries(r).map(([n, o]) => {
      const i = Iu(r, n);
      const a = vn(e, o);
      for (const e of a.issues ?? []) s({
       message: e.message,
       path: [ i, ...e.path ?? [] ]
      });
      const c = t(n);
      if (c !== null) s({
       message: c,
       path: [ i ]
      });
      return [ n, a.output ];
     });
     return Object.fromEntries(o);
    }));
   }
   function _u(e, t, n) {
    return Zt(s => {
     if (s === void 0) return pn([ t, n ]);
     return e(s) ? t : n;
    });
   }
   function Su(e) {
    return ({input: t}) => {
     if (t === null || t === void 0) return `${e}; it is empty`;
     if (Array.isArray(t)) return `${e}, not a list`;
     const [n = null] = as(t) ? Object.keys(t).flatMap(xu) : [];
     if (n !== null) return n;
     return `${e}, not a ${as(t) ? "mapping" : typeof t}`;
    };
   }
   function xu(e) {
    const t = e.startsWith("-") ? Tc(e) : null;
    return t === null ? [] : [ t ];
   }
   function Eu(e, t, n) {
    if (e === "<<") return "is not read: merge keys are not part of YAML 1.2; write the keys out";
    const s = Tc(e) ?? Nu(e);
    if (s !== null) return s;
    return t === null ? `unknown key; write one of ${n.join(", ")}` : `unknown key; did you mean ${t}?`;
   }
   function Nu(e) {
    return /^[A-Za-z_]+:(?!\/\/)/.test(e) ? "lacks a space after its colon; write key: value" : null;
   }
   function Au(e, t) {
    return Object.hasOwn(e, t) ? e[t] : void 0;
   }
   function Ou(e, t, n, s) {
    if (n === null) return;
    const r = ts(e, n);
    if (r === void 0 || r === null) return n;
    if (s === void 0) return;
    return typeof r === "object" ? `${s}.${t}` : s;
   }
   function Iu(e, t) {
    return {
     type: "unknown",
     origin: "value",
     input: e,
     key: t,
     value: Reflect.get(e, t)
    };
   }
   function ju(e) {
    if (e.length === 0) return {
     error: "no status code is given; write one, for example 2xx"
    };
    const t = [];
    for (const n of e) {
     const e = Tu(String(n).trim());
     if (!e) return {
      error: `${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (302), a class (2xx) or a range (200-206)`
     };
     t.push(e);
    }
    return t;
   }
   function Tu(e) {
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
   function Mu(e) {
    return e.map(({from: e, to: t}) => {
     if (e === t) return String(e);
     const n = e % 100 === 0 && t === e + 99;
     return n ? `${e / 100}xx` : `${e}-${t}`;
    }).join(", ");
   }
   function Lu(e, t) {
    return e.some(({from: e, to: n}) => t >= e && t <= n);
   }
   var Cu = 1e3;
   function Pu(e, t) {
    let n = e.length > 0 && e.every(e => e.startsWith("!"));
    for (const {negated: s, tokens: r} of Uu(e)) if (Ju(r, t)) n = !s;
    return n;
   }
   var Ru = new WeakMap;
   function Uu(e) {
    const t = Ru.get(e);
    if (t !== void 0) return t;
    const n = e.map(e => {
     const t = e.startsWith("!");
     const n = Du(t ? e.slice(1) : e);
     if (typeof n === "string") throw new Error(n);
     return {
      negated: t,
      tokens: n
     };
    });
    Ru.set(e, n);
    return n;
   }
   function qu(e) {
    if (e.length > Cu) return `the pattern is longer than ${Cu} characters`;
    const t = Du(e.startsWith("!") ? e.slice(1) : e);
    return typeof t === "string" ? `${JSON.stringify(e)} is not a pattern: ${t}` : null;
   }
   function Du(e) {
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
       accepts: Fu,
       repeats: false,
       skips: [ 1, 3 ]
      });
      const i = e - r > 1 ? Bu : Ku;
      n.push({
       accepts: i,
       repeats: true,
       skips: [ 1 ]
      });
      r = e;
      if (t[r] === "?" || t[r] === "+") return Gu(t[r]);
      continue;
     }
     if (e === "?" || e === "+") return Gu(e);
     let o = Hu(e);
     let i = r + 1;
     if (e === "\\") {
      const e = t[i++];
      if (e === void 0) return "nothing follows the last \\";
      o = Hu(e);
     } else if (e === "[" && r !== s) {
      const e = t.indexOf("]", r);
      if (e < 0) return "[ has no ]; write \\[ for the character itself";
      const n = Wu(t.slice(r + 1, e));
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
   var Bu = () => true;
   var Fu = () => false;
   var Ku = e => e !== "/";
   function Hu(e) {
    return t => t === e;
   }
   function Gu(e) {
    return `${e} must follow a character or [...]; write \\${e} for the character itself`;
   }
   function Wu(e) {
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
   function Ju(e, t) {
    let n = new Uint8Array(e.length + 1);
    n[0] = 1;
    for (const s of t) {
     const t = new Uint8Array(e.length + 1);
     Yu(e, n);
     for (const [r, o] of e.entries()) {
      if (n[r] === 0 || !o.accepts(s)) continue;
      t[r + 1] = 1;
      if (o.repeats) t[r] = 1;
     }
     n = t;
    }
    Yu(e, n);
    return n[e.length] === 1;
   }
   function Yu(e, t) {
    for (const [n, s] of e.entries()) {
     if (t[n] === 0) continue;
     for (const e of s.skips) t[n + e] = 1;
    }
   }
   var Vu = [ "yes", "on", "true", "y", "1" ];
   var zu = [ "no", "off", "false", "n", "0" ];
   function Xu(e) {
    return t => typeof t.input === "object" ? Su(e)(t) : `${e}, not ${re(t.received)}`;
   }
   var Qu = hn(Su("must be a text in quotes"));
   var Zu = yn(hn(Xu("must be a text")), qt("is empty; write a text, or leave the key out"), jt(pl, "holds ${...}, which means nothing here; write it out"));
   var el = yn(Zu, Ct(100, "is longer than 100 characters; write a shorter one"), jt(e => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) && e.trim() === e, "must be one line without spaces around it; write it so"));
   var tl = sl(false);
   var nl = sl(true);
   function sl(e) {
    return yn(Zu, Dt(({dataset: t, addIssue: n}) => {
     const s = t.typed ? En(t.value, e) : null;
     if (s?.kind === "error") n({
      message: s.message
     });
    }));
   }
   var rl = Xt(e => {
    const t = e.received.replaceAll('"', "").toLowerCase();
    const n = Vu.includes(t) ? "true" : zu.includes(t) ? "false" : null;
    const s = Xu("must be true or false")(e);
    if (n === null) return s;
    return `${s}; write ${n}${t === n ? " without quotes" : ""}`;
   });
   function ol(e) {
    return un(e, t => {
     const n = e.join(", ");
     if (typeof t.input !== "string") return Xu(`must be one of ${n}`)(t);
     const s = t.input.split(/[\s,]+/);
     const r = s.every(t => e.includes(t)) ? `[${s.join(", ")}]` : ks(t.input, e) ?? e.find(e => e.endsWith(`_${t.input}`));
     return `${re(t.received)} is not known here; write ${r ?? `one of ${n}`}`;
    });
   }
   var il = e => pn([ hn(), on() ], Xu(e));
   var al = yn(il("must be a time such as 30s"), Bt(({dataset: e, addIssue: t, NEVER: n}) => {
    const s = q(e.value);
    if (s !== null) return s;
    t({
     message: `${re(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
    });
    return n;
   }));
   var cl = yn(il("must be a code such as 302, 2xx or 200-206"), Bt(({dataset: e, addIssue: t, NEVER: n}) => {
    const s = ju([ e.value ]);
    if (!("error" in s)) return s;
    t({
     message: s.error
    });
    return n;
   }));
   var ul = yn(ml(cl, "must be codes such as 302, 2xx or 200-206"), Gt(e => e.flat()));
   var ll = yn(hn(e => typeof e.input === "number" ? `is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"` : Xu('must be a pattern in quotes, as "release/**"')(e)), jt(pl, "holds ${...}, which means nothing here; write it out"), Dt(({dataset: e, addIssue: t}) => {
    const n = e.typed ? qu(e.value) : null;
    if (n !== null) t({
     message: n
    });
   }));
   var fl = ml(ll, "must be a pattern or a list of patterns");
   var hl = pn([ hn(), on(), Xt() ], Xu("must be a text, a number, true or false"));
   var dl = pn([ hn(), on(), Xt(), nn() ], Xu("must be a text, a number, true, false or null"));
   function pl(e) {
    return !e.includes("${");
   }
   function ml(e, t) {
    const n = yn(zt(e, Su(t)), Rt(1, `${t}; the list is empty`));
    const s = yn(e, Gt(e => [ e ]));
    return _u(Array.isArray, n, s);
   }
   var gl = [];
   function yl(e, t) {
    const n = ml(e, t);
    const s = yn(Qt(() => true), Gt(() => []));
    return cn(Zt(e => e === gl ? s : n), gl);
   }
   var vl = /^[\w!#$%&'*+.^`|~-]+$/;
   var wl = "is not a header name; write letters, digits and -";
   var bl = yn(Zu, Ft(vl, wl));
   var kl = [ "jobserv", "github", "standard-webhooks", "slack", "stripe" ];
   var $l = yn(hn(Xu("must be a text")), Ft(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), jt(pl, "holds ${...}, which means nothing here; write it out"));
   function _l(e, t) {
    const n = e.map(e => `\${${e}}`).join(", ");
    return yn(hn(Xu("must be a text")), Dt(({dataset: s, addIssue: r}) => {
     if (!s.typed) return;
     const o = [ ...s.value.matchAll(/\$\{([^}]*)\}?/g) ];
     const i = o.find(([, t = ""]) => !e.includes(t));
     if (i !== void 0) r({
      message: `holds ${re(i[0])}, which isn't known here; write ${n}`
     }); else if (!s.value.includes(`\${${t}}`)) r({
      message: `does not hold \${${t}}; write it where it belongs`
     });
    }));
   }
   var Sl = _l([ "id", "timestamp", "body" ], "body");
   var xl = yn(_l([ "id", "timestamp", "signature" ], "signature"), Ft(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"));
   var El = ku({
    algorithm: cn(ol([ "sha1", "sha256", "sha384", "sha512" ]), "sha256"),
    header: bl,
    prefix: cn($l, ""),
    encoding: cn(ol([ "hex", "base64" ]), "hex"),
    signed: cn(Sl),
    value: cn(xl),
    timestamp_header: cn(bl)
   }, {
    missing: {
     header: "header: X-Signature"
    }
   });
   var Nl = _u(e => typeof e !== "object", ol(kl), El);
   function Al(e) {
    return $u(e, e => vl.test(e) && e !== "__proto__" ? null : wl, "must be a mapping of header names to values");
   }
   var Ol = "is not a name of a query parameter; write one";
   function Il(e) {
    return $u(e, e => e === "" || e === "__proto__" ? Ol : null, "must be a mapping of query parameters to values");
   }
   var jl = yn(hn(Xu("must be a name of the secrets input")), Ft(/^[A-Za-z0-9_-]+$/, "is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
   var Tl = yl(jl, "must be a name of the secrets input, or a list of them");
   var Ml = yn(hn(Xu("must be the file name of a workflow")), Ft(/^[\w.-]+\.ya?ml$/, "is not the file name of a workflow; write one of .github/workflows, as inbound.yml"));
   var Ll = yn(hn(Xu("must be the URL of the relay")), jt(Fl, "is not the URL of a relay; write https://HOST without a path"));
   var Cl = [ "authorization", "proxy-authorization", "cookie", "x-api-key" ];
   var Pl = /token|secret|password|credential|api-?key/i;
   var Rl = {
    secret_name: jl,
    workflow: cn(Ml)
   };
   var Ul = ku(Rl, {
    missing: {
     secret_name: "secret_name: with the name of the secret RELAY"
    }
   });
   var ql = ku({
    url: Ll,
    ...Rl
   }, {
    missing: {
     url: "url: https://HOST of the relay",
     secret_name: "secret_name: with the name of the secret RELAY"
    }
   });
   function Dl(e) {
    return Cl.includes(e.toLowerCase()) || Pl.test(e);
   }
   function Bl({url: e}, t, n) {
    return `${e.replace(/\/$/, "")}/c/${t}.${n}`;
   }
   function Fl(e) {
    if (!URL.canParse(e)) return false;
    const {protocol: t, origin: n} = new URL(e);
    return /^https?:$/.test(t) && e.replace(/\/$/, "") === n;
   }
   var Kl = [ "github", "gitlab", "bitbucket", "docker-hub", "harbor", "quay", "acr", "registry", "gitea", "sonarqube", "slack", "stripe" ];
   var Hl = [ "github", "gitlab", "bitbucket", "harbor", "gitea", "sonarqube", "slack", "stripe" ];
   var Gl = [ "string", "integer", "array", "boolean" ];
   var Wl = ku({
    headers: cn(Al(fl)),
    query: cn($u(fl, () => null, "must be a mapping of names to patterns")),
    body: cn($u(fl, Ql, "must be a mapping of paths to patterns"))
   });
   var Jl = _u(e => typeof e !== "object", ol([ "none", ...kl ]), _u(e => typeof e === "object" && e !== null && "type" in e, ku({
    type: ol([ "token" ]),
    header: bl,
    prefix: cn($l)
   }), El));
   var Yl = ku({
    name: el,
    type: cn(ol(Kl)),
    active: cn(rl, true),
    optional: cn(rl),
    match: cn(Wl),
    signature: cn(Jl),
    tolerance: cn(al),
    secret_name: Tl
   });
   var Vl = ku({
    name: el,
    from: cn(ol([ "body", "query", "headers" ]), "body"),
    path: cn(Zu),
    secret: cn(rl, false),
    type: cn(ol(Gl), "string"),
    required: cn(rl, false),
    default_value: cn(mn())
   });
   var zl = ku({
    name: el,
    provider: Zu,
    uri: cn(Zu),
    active: cn(rl, true),
    optional: cn(rl),
    match: cn(Wl),
    conditions: cn(zt(ku({
     path: nl,
     accepted_values: ml(dl, "must be a list of values")
    }), Su("must be a list of {path, accepted_values}")), []),
    variables: cn(zt(Vl, Su("must be a list of variables, each with a name")), [])
   });
   var Xl = ku({
    relay: cn(Ul),
    providers: cn(zt(Yl, Su("must be a list of providers, each with a name")), []),
    functions: cn(zt(zl, Su("must be a list of functions, each with a name")), [])
   });
   function Ql(e) {
    const t = En(e, true);
    return t.kind === "error" ? t.message : null;
   }
   var Zl = [ "success", "neutral" ];
   var ef = [ "queued", "waiting", "requested", "pending" ];
   var tf = [ "skipped", "stale" ];
   var nf = [ ...Zl, "failure", "timed_out", "startup_failure" ];
   var sf = [ "cancelled", "timed_out", "startup_failure" ];
   function rf(e, t) {
    if (t === null) return ef.includes(e) ? "QUEUED" : "RUNNING";
    if (Zl.includes(t)) return "PASSED";
    return tf.includes(t) ? "SKIPPED" : "FAILED";
   }
   function of(e) {
    return e !== null && nf.includes(e);
   }
   function af(e) {
    return e === "PASSED" || e === "FAILED" || e === "SKIPPED";
   }
   function cf(e) {
    return e === "FAILED" || e === "RUNNING_WITH_FAILURES";
   }
   function uf(e) {
    if (e.length === 0) return null;
    const t = new Set(e);
    const n = t.has("QUEUED") || t.has("RUNNING");
    if (t.has("FAILED")) return n ? "RUNNING_WITH_FAILURES" : "FAILED";
    if (t.size === 1 && t.has("QUEUED")) return "QUEUED";
    if (n) return "RUNNING";
    return t.has("PASSED") ? "PASSED" : "SKIPPED";
   }
   function lf(e, t) {
    if (e === "PASSED" || e === "SKIPPED") return "success";
    if (e !== "FAILED") return "error";
    const n = t.length > 0 && t.every(e => sf.includes(e));
    return n ? "error" : "failure";
   }
   var ff = [ "repository", "repository_owner", "workflow", "run_id", "run_number", "run_attempt", "sha", "ref", "ref_name", "head_ref", "base_ref", "event_name", "actor", "server_url", "api_url" ];
   function hf(e, t) {
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
   function df(e) {
    const [t, n] = vf(e);
    return {
     ...wf(e),
     color: t,
     color_number: Number.parseInt(t.slice(1), 16),
     emoji: n
    };
   }
   var pf = "#1a7f37";
   var mf = "#cf222e";
   var gf = "#59636e";
   var yf = "#9a6700";
   function vf({status: e, noResult: t}) {
    if (t === "cancelled") return [ gf, "🚫" ];
    switch (e) {
    case "PASSED":
     return [ pf, "✅" ];

    case "FAILED":
    case "RUNNING_WITH_FAILURES":
     return [ mf, "❌" ];

    case "SKIPPED":
     return [ gf, "⏭️" ];

    case "QUEUED":
    case "RUNNING":
     return [ yf, "⏳" ];
    }
   }
   function wf({status: e, dockerHub: t, noResult: n}) {
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
   function bf(e) {
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
     serverUrl: _f(t("GITHUB_SERVER_URL", "https://github.com")),
     apiUrl: _f(t("GITHUB_API_URL", "https://api.github.com")),
     workspace: t("GITHUB_WORKSPACE", process.cwd()),
     runnerName: t("RUNNER_NAME"),
     job: t("GITHUB_JOB"),
     jobId: t("GITEA_ACTIONS") === "true" ? $f(t("ACTIONS_RUNTIME_TOKEN")) : "",
     step: t("GITHUB_ACTION"),
     temp: t("RUNNER_TEMP", process.cwd()),
     event: Sf(t("GITHUB_EVENT_PATH"), e)
    };
   }
   function kf({repository: e, workflowRef: t}) {
    const [n = ""] = t.split("@");
    return n.startsWith(`${e}/`) ? n.slice(e.length + 1) : null;
   }
   function $f(e) {
    const [, t = ""] = e.split(".");
    const n = Zn(Buffer.from(t, "base64url").toString());
    const s = ts(n, "JobID");
    return Number.isSafeInteger(s) ? String(s) : "";
   }
   function _f(e) {
    return e.replace(/\/+$/, "");
   }
   function Sf(e, t) {
    if (e === "") return {};
    try {
     return JSON.parse((0, c.readFileSync)(e, "utf8"));
    } catch (n) {
     t(`the event's payload ${e} cannot be read: ${n}`);
     return {};
    }
   }
   var xf = Yt(sn(hn()), null);
   var Ef = Yt(sn(on()), null);
   var Nf = yn(on(), Kt());
   var Af = Yt(sn(yn(hn(), Wt())), null);
   var Of = Yt(sn(yn(hn(), Gt(e => e || null))), null);
   var If = an({
    message: hn(),
    author: Yt(sn(an({
     name: xf
    })), null)
   });
   var jf = Yt(an({
    ref: xf,
    sha: xf,
    repo: Yt(an({
     url: Yt(hn(), "")
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
   var Tf = an({
    number: on(),
    head: jf,
    base: jf
   });
   var Mf = an({
    id: Nf,
    run_attempt: rn(Nf),
    run_number: Ef,
    name: Of,
    workflow_id: Yt(sn(yn(pn([ on(), hn() ]), Gt(String))), null),
    path: Of,
    display_title: Of,
    event: Yt(hn(), ""),
    status: Yt(hn(), ""),
    conclusion: Of,
    head_branch: Of,
    head_sha: Of,
    head_commit: Yt(sn(If), null),
    repository: Yt(an({
     full_name: xf,
     private: Yt(Xt(), false)
    }), {
     full_name: null,
     private: false
    }),
    head_repository: cn(Yt(sn(an({
     full_name: hn()
    })), null)),
    actor: Yt(sn(an({
     login: hn()
    })), null),
    pull_requests: Yt(zt(mn()), []),
    url: Af,
    html_url: Af,
    jobs_url: Af,
    created_at: xf,
    run_started_at: xf,
    started_at: xf,
    updated_at: xf,
    completed_at: xf
   });
   function Lf(e) {
    const {output: t, success: n} = vn(Mf, Yf(e));
    if (!n) return null;
    const s = t.repository.full_name;
    const r = Hf(t.path);
    const o = Rf(t.pull_requests, s);
    const i = t.event.startsWith("pull_request");
    const a = i && t.head_repository === void 0 ? o.find(({number: e, head: n}) => r?.kind === "pull" ? String(e) === r.name : n.sha !== null && n.sha === t.head_sha) : void 0;
    const c = r ? null : t.path?.replace(/(\.ya?ml)@.*$/, "$1");
    return {
     id: t.id,
     attempt: t.run_attempt || 1,
     number: t.run_number,
     workflow: t.name ?? c ?? null,
     workflowId: t.workflow_id ?? r?.file ?? null,
     workflowPath: c ?? null,
     title: t.display_title,
     subject: t.head_commit?.message.split("\n")[0]?.trim() || null,
     event: t.event,
     status: t.status,
     conclusion: t.conclusion,
     headBranch: a?.head.ref ?? t.head_branch ?? (r && r.kind !== "pull" ? r.name : null),
     refKind: Cf.test(t.event) ? "branch" : r && r.kind !== "pull" ? r.kind : null,
     headSha: t.head_sha,
     headRepository: t.head_repository !== void 0 ? t.head_repository?.full_name ?? null : i ? Pf(a?.head.repo.url) : s,
     isPrivate: t.repository.private,
     actor: t.actor?.login || null,
     author: t.head_commit?.author?.name || null,
     pullRequest: Uf(a ?? o[0], r),
     url: t.url,
     pageUrl: t.html_url,
     jobsUrl: t.jobs_url,
     created: M(t.created_at),
     started: M(t.run_started_at ?? t.started_at),
     updated: M(t.updated_at ?? t.completed_at)
    };
   }
   var Cf = /^(pull_request|merge_group$|schedule$)/;
   function Pf(e = "") {
    return /\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1] ?? null;
   }
   function Rf(e, t) {
    return e.flatMap(e => {
     const {output: n, success: s} = vn(Tf, e);
     if (!s) return [];
     const {url: r} = n.base.repo;
     const o = !r || !t || r.endsWith(`/repos/${t}`);
     return o ? [ n ] : [];
    });
   }
   function Uf(e, t) {
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
   var qf = an({
    full_name: hn()
   });
   var Df = Yt(an({
    pull_request: Yt(sn(an({
     number: on(),
     title: xf,
     head: Yt(an({
      ref: xf,
      sha: xf,
      repo: Yt(sn(qf), null)
     }), {
      ref: null,
      sha: null,
      repo: null
     }),
     base: Yt(an({
      ref: xf
     }), {
      ref: null
     })
    })), null),
    head_commit: Yt(sn(If), null),
    repository: Yt(an({
     private: Xt()
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
   function Bf(e) {
    const t = vn(an({
     workflow_run: mn(),
     workflow: Yt(sn(an({
      name: xf,
      path: xf
     })), null)
    }), e);
    if (!t.success) return null;
    const n = Lf(t.output.workflow_run);
    const {name: s, path: r} = t.output.workflow ?? {};
    return n && {
     ...n,
     workflow: s || (n.workflow ?? n.workflowId),
     workflowPath: n.workflowPath ?? (r || null)
    };
   }
   function Ff(e) {
    const t = gn(Df, e.event);
    const n = t.pull_request;
    const s = t.head_commit?.message.split("\n")[0]?.trim() || null;
    return {
     id: e.runId,
     attempt: e.runAttempt,
     number: e.runNumber || null,
     workflow: e.workflow || null,
     workflowId: null,
     workflowPath: kf(e),
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
   function Kf(e, t) {
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
   function Hf(e) {
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
   var Gf = [ "success", "failure", "cancelled", "skipped" ];
   var Wf = new Map([ [ "running", "in_progress" ], [ "blocked", "waiting" ] ]);
   function Jf(e) {
    return Gf.includes(e) ? {
     status: "completed",
     conclusion: e
    } : {
     status: Wf.get(e) ?? e,
     conclusion: null
    };
   }
   function Yf(e) {
    const t = t => ts(e, t);
    if (t("index_in_repo") === void 0) return e;
    const {status: n, conclusion: s} = Jf(String(t("status")));
    const r = Vf(t("event_payload"));
    const o = ts(r, "pull_request");
    const i = ts(o, "head");
    const a = ts(r, "ref");
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
     head_branch: o === void 0 ? t("prettyref") : ts(i, "ref"),
     head_repository: o === void 0 ? void 0 : ts(i, "repo"),
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
   function Vf(e) {
    return typeof e === "string" ? Zn(e) : void 0;
   }
   function zf(e, {status: t, noResult: n}, s) {
    if (e === "queued") return [ "build_queued" ];
    if (e === "started") return [ "build_started" ];
    if (n === "action_required" || n === "incomplete") return [];
    if (n === "cancelled") return [ "build_completed", "build_cancelled" ];
    const r = [ "build_completed" ];
    if (t === "SKIPPED") return r;
    if (t === "PASSED") r.push("build_passed");
    if (cf(t)) r.push("build_failed");
    if (s?.changed) r.push("build_status_changed");
    if (s?.fixed) r.push("build_fixed");
    return r;
   }
   function Xf(e) {
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
   async function Qf({status: e, noResult: t}, n, s) {
    const r = Zf(e, t, n);
    if (r !== null) return {
     changed: false,
     fixed: false,
     reason: r
    };
    return eh(e, await s(), n);
   }
   function Zf(e, t, {conclusion: n}) {
    const s = Xf(t);
    if (s !== null) return `the build is ${e}: ${s}`;
    if (n === "cancelled") return "its run was cancelled";
    if (e === "SKIPPED") return "the build is SKIPPED";
    return af(e) || cf(e) ? null : `the build is ${e}, not done`;
   }
   function eh(e, t, n) {
    if (t === null) return {
     changed: true,
     fixed: false,
     reason: `${e}, and no build before it`
    };
    const s = rf(t.status, t.conclusion);
    const r = cf(e) ? "FAILED" : e;
    const o = t.id === n.id ? `in attempt ${t.attempt}` : `in run ${t.number ?? t.id}`;
    const i = s !== r;
    return {
     changed: i,
     fixed: i && r === "PASSED",
     reason: `${e}, ${i ? "after" : "as"} ${s} ${o}`
    };
   }
   function th({runId: e, runAttempt: t, environment: n}) {
    const {eventName: r, event: o} = n;
    if (e === null && r === "workflow_run") {
     const e = Bf(o);
     if (e === null) throw new s.x("the payload of the workflow_run event holds no run that can be read; give the input run-id");
     const n = t ?? e.attempt;
     return {
      runId: e.id,
      attempt: n,
      own: false,
      kind: nh(ts(o, "action")),
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
     run: a ? Ff(n) : null
    };
   }
   function nh(e) {
    if (e === "requested") return "queued";
    return e === "in_progress" ? "started" : "completed";
   }
   var sh = [ "build_queued", "build_started", "build_completed", "build_passed", "build_failed", "build_status_changed", "build_cancelled", "build_fixed" ];
   var rh = sh.filter(e => ![ "build_queued", "build_started", "build_completed" ].includes(e));
   var oh = [ "build_status_changed", "build_fixed" ];
   var ih = [ "response", "delivery", "listener", "status", "poll", "event" ];
   var ah = Qt(e => typeof e === "string" || typeof e === "object" && e !== null, Su("must be a mapping, a list or a text; write '' for an empty body"));
   var ch = yn(on(Xu("must be a number of seconds")), Ut(0, "must be 0 or more seconds; write 0 for at once"), Pt(86400, "must be a day at most; write 86400 or less"));
   var uh = ol(Le);
   var lh = {
    url: yn(Qu, qt("is empty; write https://host/path")),
    name: cn(el),
    enabled: cn(rl, true),
    secret_name: Tl,
    method: cn(yn(hn(Xu("must be a method")), Ht(), uh), "POST"),
    headers: cn(Al(Qu), {}),
    query: cn(Il(Qu)),
    username: cn(Qu),
    password: cn(Qu),
    payload: cn(ol([ "jobserv", "dockerhub", "github" ])),
    dockerhub: cn(ku({
     repo_name: cn(Qu),
     tag: cn(Qu)
    })),
    body: cn(ah),
    signature: cn(ml(Nl, "must be a signature or a list of them"), [ "jobserv" ]),
    success_codes: cn(ul, "2xx"),
    success_body: cn(ku({
     path: cn(tl),
     accepted_values: ml(hl, "must be a value or a list of values")
    }, {
     missing: {
      accepted_values: "accepted_values: with the values of a success"
     }
    })),
    idempotent: cn(rl),
    timeout: cn(al),
    retry_schedule: cn(zt(ch, Su("must be a list of seconds, as [1, 2, 4], or [] for none")))
   };
   var fh = ml(ol(sh), `must be one or more of ${sh.join(", ")}`);
   function hh(e) {
    return cn(fh, e);
   }
   function dh(e) {
    return yn(fl, Dt(({dataset: t, addIssue: n}) => {
     const s = t.typed ? t.value.map(e) : [];
     const r = s.find(e => e !== null);
     if (r !== void 0) n({
      message: `never fits: ${r}`
     });
    }));
   }
   var ph = /\[[^\]]*\]/g;
   var mh = dh(e => {
    if (/^!?refs\//.test(e)) {
     const [, t] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e) ?? [];
     return `branches and tags are compared without refs/heads/ and refs/tags/; write ${t ?? "their names"}`;
    }
    return /^!?\/|[\s^~:]|\/$/.test(e.replace(ph, "")) ? "no branch or tag holds a blank, ^, ~ or :, or begins or ends with /; write a name, or a pattern such as release/**" : null;
   });
   var gh = dh(e => /[-\sA-Z]/.test(e.replace(ph, "")) ? "events have small letters and _ only, as pull_request" : null);
   var yh = cn(yn(ku({
    branch: cn(mh),
    tag: cn(mh),
    workflow: cn(fl),
    event: cn(gh),
    actor: cn(fl),
    repository: cn(fl)
   }), jt(({branch: e, tag: t}) => e === void 0 || t === void 0, "never fits: a run is of a branch or of a tag, not of both; write a webhook for each")), {});
   var vh = "belongs to a link of chains; move the webhook there";
   var wh = {
    ...lh,
    match: yh,
    events: hh("build_completed"),
    required: cn(rl, true),
    optional: cn(rl),
    only_failures: cn(rl),
    failures_only: cn(rl)
   };
   var bh = yn(ku(wh, {
    misplaced: {
     callback: vh
    },
    missing: {
     url: "url: https://host/path"
    }
   }), Gt(({failures_only: e, only_failures: t, ...n}) => ({
    ...n,
    only_failures: t ?? e ?? false
   })));
   var kh = Object.fromEntries(Object.keys(wh).map(e => [ e, "belongs to a webhook; check its indentation" ]));
   var $h = ku({
    webhooks: cn(zt(bh, Su("must be a list of webhooks, each with a url")), []),
    tests_url: cn(Qu),
    email: cn(mn())
   }, {
    misplaced: {
     ...kh,
     chains: "belongs to the top of the file; check its indentation",
     receive: "belongs to the top of the file; check its indentation"
    },
    inside: {
     webhooks: Object.keys(wh)
    }
   });
   var _h = "must be a value or a list of values";
   var Sh = ku({
    path: tl
   });
   var xh = {
    path: tl,
    success: yl(hl, _h),
    failure: yl(hl, _h),
    pending: yl(dl, _h)
   };
   var Eh = ku({
    ...xh,
    success: ml(hl, _h)
   }, {
    missing: {
     success: "success: with the values that mean success"
    }
   });
   var Nh = yn(zt(ku(xh), Su("must be a rule with a path, or a list of them")), jt(e => e.some(({success: e}) => e.length > 0), "has no rule with success, so it can never succeed; write the values that mean success"));
   var Ah = ku({
    state: _u(Array.isArray, Nh, Eh),
    description: cn(Sh),
    context: cn(Sh),
    target_url: cn(Sh),
    conditions: cn(zt(ku({
     path: tl,
     accepted_values: ml(dl, _h)
    }), Su("must be a list of {path, accepted_values}")))
   }, {
    misplaced: Object.fromEntries(Object.keys(xh).map(e => [ e, "belongs into state; write state: {path: ..., success: ...}" ])),
    inside: {
     state: Object.keys(xh)
    }
   });
   var Oh = ku({
    via: ol(ih),
    url: cn(lh.url),
    timeout: cn(al),
    secret_name: Tl,
    signature: cn(Nl, "jobserv"),
    format: cn(Ah)
   }, {
    missing: {
     via: `via: with one of ${ih.join(", ")}`
    }
   });
   var Ih = "has no meaning on a link; write it on the chain";
   var jh = "belongs to the callback; check its indentation";
   var Th = "has no meaning on a link; write events on the chain";
   var Mh = {
    ...lh,
    callback: Oh
   };
   var Lh = ku(Mh, {
    misplaced: {
     events: Ih,
     match: Ih,
     only_failures: Th,
     failures_only: Th,
     via: jh,
     format: jh,
     optional: "has no meaning on a link; write it on the chain",
     required: "has no meaning on a link, since each must succeed; leave it out"
    },
    inside: {
     callback: [ "via", "format" ]
    },
    missing: {
     url: "url: https://host/path",
     callback: `callback: {via: ...} with one of ${ih.join(", ")}`
    }
   });
   var Ch = Object.fromEntries(Object.keys(Mh).map(e => [ e, "belongs to a link; check its indentation" ]));
   var Ph = ku({
    name: el,
    enabled: cn(rl),
    optional: cn(rl),
    match: yh,
    events: hh("build_passed"),
    timeout: cn(al, "45m"),
    expect_final_callback: cn(rl, true),
    token_secret_name: cn(jl),
    relay: cn(ql),
    webhooks: yn(zt(Lh, Su("must be a list of webhooks, each with a callback")), Rt(1, "has no webhook; write at least one"))
   }, {
    misplaced: Ch,
    inside: {
     webhooks: Object.keys(Mh)
    }
   });
   var Rh = class extends Error {
    status;
    code;
    isMissingRoute;
    apiMessage;
    constructor(e, t, n = {}) {
     super(e);
     this.name = "ApiError";
     this.status = t;
     this.code = n.code ?? null;
     this.isMissingRoute = n.isMissingRoute ?? false;
     this.apiMessage = n.apiMessage ?? null;
    }
   };
   var Uh = 5;
   var qh = 1e3;
   var Dh = 6e4;
   var Bh = [ "cancelled", "blocked", "tls_error" ];
   function Fh(e) {
    const {method: t, outcome: n, retries: s, now: r} = e;
    const o = W[s];
    const i = o === void 0 ? null : o * 1e3;
    if (n.kind === "failure") {
     const e = t === "GET" || !n.connected;
     return e && !Bh.includes(n.code) ? i : null;
    }
    if (Kh(n)) {
     if (s >= Uh) return null;
     const e = Hh(n, r);
     return e === null ? i : Math.max(e, qh);
    }
    if (n.status < 500 || t !== "GET" || i === null) return null;
    return Math.max(i, H(n.headers["retry-after"], r) ?? 0);
   }
   function Kh(e) {
    if (e.status === 429) return true;
    if (e.status !== 403) return false;
    return e.headers["retry-after"] !== void 0 || e.headers["x-ratelimit-remaining"] === "0" || Gh(e);
   }
   function Hh(e, t) {
    const n = H(e.headers["retry-after"], t);
    if (n !== null) return n;
    const {headers: s} = e;
    const r = Number(s["x-ratelimit-reset"]);
    if (s["x-ratelimit-remaining"] === "0" && r > 0) return Math.max(0, r * 1e3 - t);
    return Gh(e) ? Dh : null;
   }
   function Gh(e) {
    return /rate limit/i.test(e.body.subarray(0, 4096).toString());
   }
   var Wh = 500;
   function Jh(e) {
    return e instanceof Rh && (e.status === null || e.status >= Wh);
   }
   function Yh({log: e, redact: t, signal: n}, s) {
    let r = false;
    return async () => {
     try {
      return await s();
     } catch (s) {
      if (!(s instanceof Error && Jh(s)) || n.aborted) throw s;
      if (!r) e.warning(`${t(s.message)}; it is asked again until the time is over`);
      r = true;
      return;
     }
    };
   }
   var Vh = 200;
   function zh(e, t, n) {
    const s = Xh(t, n);
    const r = `${e} was answered ${t.status}${s && ` (${s})`}`;
    if (Kh(t)) return `${r}: the rate limit is used up ${od(t)}; run this job again then`;
    switch (t.status) {
    case 401:
     return `${r}: github-token is not valid here; leave it at its default or give a token of this server`;

    case 403:
    case 404:
     return `${r}: ${Qh(t) ? Zh(e) : nd(e, t)}`;

    default:
     return t.status >= 500 && e.startsWith("GET ") ? `${r}: the server has trouble; run this job again` : r;
    }
   }
   function Xh(e, t) {
    return se(t(id(e)), Vh);
   }
   function Qh({status: e, headers: t}) {
    return e === 404 && /^text\/plain\b/.test(t["content-type"] ?? "");
   }
   function Zh(e) {
    return /\/repos\/[^/]+\/[^/]+\/dispatches$/.test(e) ? "the server has no repository_dispatch; start a workflow instead, at .../actions/workflows/FILE/dispatches" : "the server has no such API";
   }
   function ed(e) {
    return td(e) ? "contents" : "statuses";
   }
   function td(e) {
    return /\/api\/v1(\/|$)/.test(e);
   }
   function nd(e, t) {
    const n = sd(t.headers["x-accepted-github-permissions"] ?? "") ?? rd(e);
    return n === null ? "give github-token the permission for it" : `add "permissions: ${n}" to the job; another repository needs a token of its own in github-token`;
   }
   function sd(e) {
    const [t = ""] = e.split(";");
    const n = t.split(",").map(e => e.trim());
    const s = n.flatMap(e => {
     const [, t, n] = /^([a-z_]+)=(read|write)$/.exec(e) ?? [];
     return t && n ? [ `${t.replaceAll("_", "-")}: ${n}` ] : [];
    });
    return s.length > 0 ? s.join(", ") : null;
   }
   function rd(e) {
    const [t] = e.split(" ");
    const n = t === "GET" ? "read" : "write";
    if (/\/actions\//.test(e)) return `actions: ${n}`;
    if (/\/contents(\/|\?|$)|\/dispatches$/.test(e)) return `contents: ${n}`;
    if (/\/status(es)?(\/|\?|$)/.test(e)) return `${ed(e)}: ${n}`;
    return null;
   }
   function od({headers: e}) {
    const t = e["retry-after"];
    if (t) return /^\d+$/.test(t) ? `for ${t} s` : `until ${t}`;
    const n = Number(e["x-ratelimit-reset"]);
    return n > 0 && n < 1e10 ? `until ${L(n * 1e3)}` : "for a minute or more";
   }
   function id(e) {
    const t = Zn(e.body.toString());
    return ss(ts(t, "message")) ?? "";
   }
   var ad = [ "skipped", "startup_failure", "action_required" ];
   function cd(e) {
    const {run: t, runs: n, status: s, place: r} = e;
    const {repository: o, apiUrl: i, serverUrl: a} = r;
    const c = `${i}/repos/${o}/actions`;
    const u = t.url ?? `${c}/runs/${t.id}`;
    const l = C();
    const f = l(t.created ?? fd(n));
    const h = l(ld(t, n));
    const d = ud(t, s) ? l(t.started) : void 0;
    return hd({
     build_id: t.id,
     url: u,
     status: s,
     runs: n.map(e => dd(e, c, l)),
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
     } ] : [], ...h && af(s) ? [ {
      time: h,
      status: s
     } ] : [] ],
     runs_url: t.jobsUrl ?? `${u}/jobs`,
     reason: md(t, r),
     annotation: null,
     github: hd({
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
   function ud({conclusion: e}, t) {
    if (t === "QUEUED" || t === "SKIPPED") return false;
    return e === null || !ad.includes(e);
   }
   function ld(e, t) {
    if (e.conclusion !== null) return e.updated;
    if (!t.every(({status: e}) => af(e))) return null;
    return t.reduce((e, {completed: t}) => t !== null && t > (e ?? 0) ? t : e, null);
   }
   function fd(e) {
    return e.reduce((e, {created: t}) => t !== null && t < (e ?? 1 / 0) ? t : e, null);
   }
   function hd(e) {
    for (const [t, n] of Object.entries(e)) if (n === void 0) Reflect.deleteProperty(e, t);
    return e;
   }
   function dd(e, t, n) {
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
   function pd(e, t) {
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
   function md(e, t) {
    const n = `${t.serverUrl}/${t.repository}`;
    const s = gd(e, t.repository);
    const r = e.event.startsWith("pull_request") ? e.pullRequest : null;
    if (r) {
     const n = r.title ?? e.title ?? e.subject;
     const o = [ `#${r.number}`, ...s ? [ s ] : [] ].join(", ");
     return kd(e.event, o, n, bd(r.number, t));
    }
    const o = e.event.startsWith("pull_request") ? e.title : e.subject;
    const i = e.headSha ? `${n}/commit/${e.headSha}` : e.pageUrl;
    return kd(e.event, s ?? e.headBranch, o ?? e.title, i);
   }
   function gd({headRepository: e, headBranch: t, event: n}, s) {
    if (t === null) return null;
    if (e === null) return n.startsWith("pull_request") ? `unknown:${t}` : null;
    return e.toLowerCase() === s.toLowerCase() ? null : `${e.split("/")[0]}:${t}`;
   }
   function yd({completed: e, created: t, status_events: n}, s, r) {
    const o = n.find(({status: e}) => e === "RUNNING");
    const i = Date.parse(o?.time ?? t ?? "");
    const a = (Date.parse(e ?? "") - i) / 1e3;
    const c = a >= 0;
    return {
     "build.duration": c ? wd(a) : void 0,
     "build.duration_seconds": c ? a : void 0,
     "build.github.short_sha": s.headSha?.slice(0, 7),
     "build.github.author": s.author ?? void 0,
     "build.github.pull_request_url": s.pullRequest === null ? void 0 : bd(s.pullRequest.number, r)
    };
   }
   var vd = [ "build.duration", "build.duration_seconds", "build.github.short_sha", "build.github.author", "build.github.pull_request_url" ];
   function wd(e) {
    const t = [ [ Math.floor(e / 3600), "h" ], [ Math.floor(e / 60) % 60, "m" ], [ e % 60, "s" ] ];
    const n = t.findIndex(([e]) => e > 0);
    return t.slice(n).map(([e, t]) => `${e}${t}`).join(" ");
   }
   function bd(e, {repository: t, serverUrl: n, apiUrl: s}) {
    const r = td(s) ? "pulls" : "pull";
    return `${n}/${t}/${r}/${e}`;
   }
   function kd(e, t, n, s) {
    const r = [ n?.replace(/\s+/g, " ").trim(), s ].filter(Boolean);
    const o = `GitHub ${e}${t ? `(${t})` : ""}`;
    return r.length > 0 ? `${o}: ${r.join(", ")}` : o;
   }
   function $d(e, t) {
    const {github: n} = e;
    const s = t.repoName || n.repository;
    const r = s.split("/");
    const o = r.at(-2);
    const i = _d(e.completed);
    const a = _d(e.created);
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
   function _d(e) {
    return e === void 0 ? null : Date.parse(e) / 1e3;
   }
   var Sd = [ "success", "failure", "cancelled", "skipped" ];
   function xd(e) {
    if (e.trim() === "") return null;
    const t = Zn(e);
    if (!as(t)) throw Ed();
    const n = Object.entries(t).map(([e, t]) => {
     const n = typeof t === "string" ? t : ts(t, "result");
     if (typeof n !== "string") throw Ed();
     if (Sd.includes(n)) return [ e, n ];
     throw new s.x(`input needs says that "${e}" is "${n}"; write one of ${Sd.join(", ")}, as "needs: \${{ toJSON(needs) }}" does`);
    });
    return n.length === 0 ? null : new Map(n);
   }
   function Ed() {
    return new s.x(`input needs is not a result of jobs; write "needs: \${{ toJSON(needs) }}"`);
   }
   function Nd(e, t) {
    const n = new Map;
    for (const s of e) {
     const e = Ad(s.name, t);
     if (e) n.set(s, e);
    }
    const s = Od(n);
    const r = new Set(s.values());
    const o = [ ...t ].some(([e, t]) => t === "success" && !r.has(e));
    const i = o || e.every(e => e.status !== "PASSED" || s.has(e));
    const a = new Set;
    for (const [e, t] of s) if (!af(e.status)) a.add(t);
    const c = new Map;
    for (const [e, {key: r}] of n) {
     const n = s.has(e);
     const o = !af(e.status) || !a.has(r);
     c.set(e, {
      result: t.get(r) ?? "",
      isUnambiguous: n,
      isCertain: n && i && o
     });
    }
    return c;
   }
   function Ad(e, t) {
    const [, n, s] = /^([^ ]+)( \(| \/ |$)/.exec(e) ?? [];
    if (n === void 0 || s === void 0) return null;
    return t.has(n) ? {
     key: n,
     suffix: s
    } : null;
   }
   function Od(e) {
    const t = new Map;
    for (const {key: n, suffix: s} of e.values()) {
     const e = t.get(n);
     if (e) e.push(s); else t.set(n, [ s ]);
    }
    const n = new Map;
    for (const [e, [s = "", ...r]] of t) {
     const t = [ s, ...r ].filter(e => e === "").length;
     if (t === 1) n.set(e, ""); else if (r.every(e => e === s) && t === 0) n.set(e, s);
    }
    return new Map([ ...e ].flatMap(([e, {key: t, suffix: s}]) => n.get(t) === s ? [ [ e, t ] ] : []));
   }
   function Id({needs: e, jobStatus: t}) {
    return e !== null && t === "success";
   }
   function jd(e, t) {
    const {jobId: n, runnerName: s, jobKey: r} = t;
    const o = e.find(e => n !== null && (String(e.id) === n || e.checkRunId === n));
    if (o) return o;
    const i = e => s === null ? e.name === r : e.runnerName === s;
    const a = Td(e, t.needs).filter(e => i(e) && e.status !== "completed" && e.conclusion === null);
    const c = a.filter(e => e.status === "in_progress");
    const [u, l] = c.length > 0 ? c : a;
    return l ? null : u ?? null;
   }
   function Td(e, t) {
    if (t === null) return e;
    const n = e.map(e => ({
     job: e,
     name: e.name,
     status: rf(e.status, e.conclusion)
    }));
    const s = Nd(n, t);
    return n.flatMap(e => s.get(e)?.isUnambiguous ? [] : e.job);
   }
   function Md(e, t, n) {
    const s = t && jd(e, t);
    const r = {
     runs: [],
     self: s,
     lagging: [],
     fromNeeds: [],
     ignoredFailures: [],
     ambiguous: [],
     unfinished: []
    };
    const o = new Map(e.filter(e => e !== s).map(e => [ e, Bd(e) ]));
    const i = Nd([ ...o.values() ], t?.needs ?? new Map);
    for (const s of e) {
     const e = o.get(s);
     if (e) r.runs.push(Ld(e, i.get(e), r)); else if (t && !Id(t)) r.runs.push(Fd(Bd(s), t.jobStatus, n));
    }
    return r;
   }
   function Ld(e, t, n) {
    const {name: s, status: r} = e;
    const {result: o, isUnambiguous: i, isCertain: a} = t ?? {};
    if (!af(r)) {
     if (i) n.lagging.push(s);
     if (o !== void 0 && a) {
      n.fromNeeds.push(s);
      return Fd(e, o, null);
     }
     n.unfinished.push(s);
    } else if (r !== "FAILED" || o !== "success") return e;
    if (a) {
     n.ignoredFailures.push(s);
     return {
      ...e,
      counts: false
     };
    }
    if (t) n.ambiguous.push(s);
    return e;
   }
   function Cd(e) {
    const t = e.filter(({status: e}) => e === "FAILED");
    const n = e => e.join(", ");
    const s = e => n(t.map(({name: t, pageUrl: n}) => e(t, n)));
    return {
     "runs.count": e.length,
     "runs.failed": n(t.map(({name: e}) => e)),
     "runs.failed.slack": s((e, t) => {
      const n = ae(e, /[&<>]/g);
      return t === null ? n : `<${Rd(t)}|${n}>`;
     }),
     "runs.failed.markdown": s((e, t) => {
      const n = Ud(e);
      return t === null ? n : `[${n}](${Rd(t)})`;
     }),
     "runs.failed.html": s((e, t) => {
      const n = ae(e, /[&<>"]/g);
      return t === null ? n : `<a href="${ae(Rd(t), /[&<>"]/g)}">${n}</a>`;
     }),
     "runs.skipped": n(e.filter(({status: e}) => e === "SKIPPED").map(({name: e}) => e))
    };
   }
   var Pd = [ "runs.count", "runs.failed", "runs.failed.slack", "runs.failed.markdown", "runs.failed.html", "runs.skipped" ];
   function Rd(e) {
    return e.replace(/[|<>()\s]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   function Ud(e) {
    return e.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>|#]/g, "\\$&").replace(/@/g, "@​");
   }
   function qd(e) {
    return [ ...e ].map(([e, t]) => ({
     name: e,
     status: rf("completed", t),
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
   function Dd(e) {
    return [ ...e?.values() ?? [] ].filter(e => rf("completed", e) === "FAILED");
   }
   function Bd(e) {
    const {id: t, name: n, conclusion: s, url: r, pageUrl: o, labels: i, created: a, started: c} = e;
    const u = rf(e.status, s);
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
     completed: af(u) ? e.completed : null
    };
   }
   function Fd(e, t, n) {
    const s = rf("completed", t);
    return {
     ...e,
     status: s,
     conclusion: t,
     completed: n
    };
   }
   var Kd = /^[^:/?#]*:\/\/[^/?#]*/;
   function Hd(e) {
    return xs(e).flatMap(e => e.kind === "expression" ? [ {
     name: e.name,
     filters: e.filters.map(({name: e}) => e)
    } ] : []);
   }
   function Gd(e, t) {
    const n = [];
    const s = xs(e);
    const r = s.length === 1;
    for (const e of s) {
     if (e.kind === "text") continue;
     const s = e.kind === "broken" ? [ e.message ] : [ Vd(e.name, t), ...e.filters.map(t => Jd(e.source, t)), Yd(e, r && t.optional === true) ];
     for (const t of s) if (t) n.push({
      expression: re(e.source),
      message: t
     });
    }
    return n;
   }
   function Wd(e, t) {
    const n = Gd(e, t);
    if (Ws(e) !== null) return n;
    const s = xs(e);
    const r = Kd.exec(e)?.[0] ?? e;
    if (r.includes("${")) {
     if (s.some(({kind: e}) => e === "broken")) return n;
     n.push({
      expression: "",
      message: "no ${...} may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
     });
     return n;
    }
    const o = s.map(e => e.kind === "text" ? e.text : "x").join("");
    const i = je(o);
    if (i) n.push({
     expression: "",
     message: i
    });
    return n;
   }
   function Jd(e, t) {
    const n = tr(t);
    if (n === null) return null;
    const {name: s} = t;
    if (er.includes(s)) return `${re(e)}: ${n}`;
    const r = ks(s, er);
    const o = r ? `write ${r}` : `write one of ${er.join(", ")}`;
    return `${re(e)}: there is no filter ${re(s) || '""'}; ${o}`;
   }
   function Yd({source: e, filters: t}, n) {
    const s = t.findIndex(({name: e}) => e === "omit");
    if (s < 0) return null;
    if (s < t.length - 1) return `${re(e)}: omit must be the last filter`;
    return n ? null : `${re(e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`;
   }
   function Vd(e, t) {
    const n = js(e);
    if (n !== null && t.secrets === null) return `${rp(e)}: no secret may stand here; take it out`;
    if (n !== null ? t.secrets?.has(n) : Qd(e, t)) return null;
    const s = ep(e, t);
    if (n !== null) return `${rp(e)}: the input secrets has no ${re(n) || '""'}; ` + (s ? `write ${rp(s)}, or add it there` : "add it there");
    const r = `${rp(e)} is not a known name; `;
    if ([ "secrets.", ...t.open ].includes(`${e}.`)) return `${r}write ${rp(`${e}.NAME`)}`;
    const o = zd.test(e);
    if (s && !o) return `${r}write ${rp(s)}`;
    const [i = ""] = e.split(".", 1);
    const a = i === "github" ? "github." : tp(e) || `${e}.`;
    const c = np(a, t.names).map(e => a + e);
    const u = `of ${a.slice(0, -1)} there is ${c.join(", ")}; `;
    if (o || i === "github") return r + (c.length > 0 ? u : "") + Xd(e);
    return c.length > 0 ? `${r}${u}write one of these` : `${r}names here are ${sp(t).join(", ")}; write $\${ for a literal \${`;
   }
   var zd = /^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
   function Xd(e) {
    if (e === "github.token") return "give it in the step's input secrets: token=${{ github.token }} and write ${secrets.token}";
    const t = /^\w+(?:\.\w+)*$/.test(e) ? `variables: '{"x": \${{ toJSON(${re(e)}) }}}'` : "variables";
    return `give the value in the step's input ${t} and write \${variables.x}`;
   }
   function Qd(e, {names: t, open: n}) {
    return t.has(e) || n.some(t => e.startsWith(t) && /^\S+$/.test(e.slice(t.length)));
   }
   var Zd = new Map([ [ "branch", [ "ref_name", "ref" ] ], [ "tag", [ "ref_name", "ref" ] ], [ "commit", [ "sha" ] ], [ "message", [ "name" ] ], [ "title", [ "name" ] ] ]);
   function ep(e, t) {
    const {names: n, open: s, secrets: r} = t;
    const o = e.search(/\[|\.\d/);
    if (o > 0) {
     const s = e.slice(0, o);
     return n.has(s) ? s : ep(s, t);
    }
    const i = e.slice(e.indexOf(".") + 1);
    const a = [ ...n, ...e.includes(".") ? s.map(e => e + i) : [] ];
    const c = [ ...r?.keys() ?? [] ].map(e => `secrets.${e}`);
    const u = [ ...a, ...c ].filter(t => t !== e);
    const l = np(tp(e), u).length > 0 ? tp(e) : "";
    const f = e.slice(l.length);
    const h = ks(f, l === "" ? u : np(l, u));
    if (h !== null) return l + h;
    const d = [ f, ...Zd.get(f) ?? [] ].flatMap(e => [ `.${e}`, `_${e}` ]).map(e => a.find(t => t.startsWith(l) && t.endsWith(e)));
    const p = d.find(e => e !== void 0);
    if (p) return p;
    const m = e.includes(".") || np(`${e}.`, u).length > 0;
    if (m) return null;
    return c.find(e => e.endsWith(`.${f}`)) ?? null;
   }
   function tp(e) {
    return e.slice(0, e.lastIndexOf(".") + 1);
   }
   function np(e, t) {
    if (e === "") return [];
    return [ ...t ].flatMap(t => {
     const n = t.slice(e.length);
     return t.startsWith(e) && !n.includes(".") ? [ n ] : [];
    });
   }
   function sp({names: e, open: t, secrets: n}) {
    const s = [ ...e, ...t, ...n === null ? [] : [ "secrets." ] ];
    return [ ...new Set(s.map(e => e.replace(/\..*/, ".*"))) ];
   }
   function rp(e) {
    return `\${${re(e)}}`;
   }
   function op(e) {
    return Object.keys(e);
   }
   var ip = op({
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
   var ap = op({
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
   var cp = op({
    name: true,
    url: true,
    status: true,
    log_url: true,
    web_url: true,
    created: true,
    completed: true,
    host_tag: true
   });
   var up = op({
    github: true,
    gitlab: true,
    bitbucket: true,
    azure_devops: true,
    docker_hub: true,
    color: true,
    color_number: true,
    emoji: true
   });
   var lp = op({
    state: true,
    description: true,
    context: true,
    target_url: true
   });
   var fp = op({
    callback_url: true,
    callback_context: true,
    callback_token: true,
    callback_dispatch: true
   });
   var hp = (e, t) => t.map(t => `${e}.${t}`);
   var dp = new Set([ "build", "github", ...hp("build", ip), ...hp("build.github", ap), ...vd, ...Pd, "job.name", "job.id", "event.name", ...hp("github", ff), ...hp("status", up) ]);
   var pp = new Set([ ...dp, ...fp, "callback_dispatch.url", "callback_dispatch.event_type", "callback_dispatch.client_payload", "callback_dispatch.client_payload.token", ...hp("callback", lp) ]);
   var mp = new Set([ ...dp, ...hp("run", cp) ]);
   var gp = [ "url", "query", "headers", "username", "password", "body", "dockerhub" ];
   var yp = [ "query", "headers", "body" ];
   function vp(e) {
    const t = [];
    for (const n of gp) kp(ts(e, n), [ n ], t);
    const n = ts(ts(e, "callback"), "url");
    kp(n, [ "callback", "url" ], t);
    return t;
   }
   function wp(e) {
    return vp(e).flatMap(({text: e}) => Hd(e).map(({name: e}) => e));
   }
   function bp(e) {
    const t = wp(e).filter(e => e.startsWith("secrets.")).map(e => e.slice("secrets.".length));
    const n = e.callback?.secret_name ?? [];
    return [ ...new Set([ ...e.secret_name, ...n, ...t ]) ];
   }
   function kp(e, t, n) {
    if (typeof e === "string") {
     const s = t.length > 1 && yp.includes(t[0] ?? "");
     n.push({
      path: t,
      text: e,
      optional: s
     });
    } else if (Array.isArray(e)) for (const [s, r] of e.entries()) kp(r, [ ...t, s ], n); else if (typeof e === "object" && e !== null) for (const [s, r] of Object.entries(e)) {
     const e = [ ...t, s ];
     if (t[0] === "body") n.push({
      path: e,
      text: s,
      optional: false
     });
     kp(r, e, n);
    }
   }
   var $p = [ "secret_name", "token_secret_name" ];
   function _p(e) {
    const t = new Map;
    const n = (e, s) => {
     if (typeof e === "string") {
      if ($p.includes(s)) t.set(e, true);
      const n = e.includes("secrets.") ? Hd(e) : [];
      for (const {name: e} of n) {
       const n = js(e);
       if (n !== null && !t.has(n)) t.set(n, false);
      }
     } else if (Array.isArray(e)) for (const t of e) n(t, s); else if (typeof e === "object" && e !== null) for (const [t, s] of Object.entries(e)) if (t !== "body") n(s, t);
    };
    n(e, "");
    return t;
   }
   var Sp = /^[^\s.[{"%]+$/;
   var xp = /^(0|[1-9]\d{0,11})$/;
   var Ep = "webhook-action/";
   function Np(e) {
    const t = Ep.length;
    const n = typeof e === "string" ? e.slice(0, t) : e.toString("latin1", 0, t);
    return n === Ep;
   }
   var Ap = "${body}";
   var Op = {
    algorithm: "sha256",
    encoding: "hex",
    header: "",
    signed: Ap,
    values: [ "${signature}" ],
    idHeader: "webhook-id",
    timestampHeader: "webhook-timestamp",
    sendsTimestamp: false,
    separators: /[\s,;]+/
   };
   var Ip = {
    ...Op,
    header: "X-Hub-Signature-256",
    values: [ "sha256=${signature}" ]
   };
   var jp = {
    ...Op,
    header: "X-JobServ-Sig",
    values: [ "sha256:${signature}", "sha256=${signature}" ],
    separators: null
   };
   var Tp = {
    ...Op,
    encoding: "base64",
    header: "webhook-signature",
    signed: "${id}.${timestamp}.${body}",
    values: [ "v1,${signature}" ],
    separators: / +/
   };
   var Mp = {
    ...Tp,
    header: "svix-signature",
    idHeader: "svix-id",
    timestampHeader: "svix-timestamp"
   };
   var Lp = {
    ...Op,
    header: "X-Slack-Signature",
    signed: "v0:${timestamp}:${body}",
    values: [ "v0=${signature}" ],
    timestampHeader: "X-Slack-Request-Timestamp",
    sendsTimestamp: true
   };
   var Cp = {
    ...Op,
    header: "Stripe-Signature",
    signed: "${timestamp}.${body}",
    values: [ "t=${timestamp},v1=${signature}" ]
   };
   var Pp = {
    ...Op,
    header: "X-Gitea-Signature"
   };
   var Rp = {
    jobserv: [ jp, {
     ...jp,
     header: Ip.header
    } ],
    github: [ Ip ],
    "standard-webhooks": [ Tp, Mp ],
    slack: [ Lp ],
    stripe: [ Cp ],
    gitea: [ Pp, {
     ...Pp,
     header: "X-Forgejo-Signature"
    }, {
     ...Pp,
     header: "X-Gogs-Signature"
    } ]
   };
   function Up(e) {
    if (typeof e === "string") return Rp[e];
    const {algorithm: t, encoding: n, header: s, prefix: r} = e;
    const {signed: o = Ap, value: i, timestamp_header: a} = e;
    return [ {
     ...Op,
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
   function qp(e, t, n) {
    const [s] = n;
    if (s === void 0) return {};
    if (n.includes("")) throw new Error("An empty secret signs nothing.");
    const r = {};
    for (const o of e) {
     const [e] = Up(o);
     const i = o === "standard-webhooks" ? n : [ s ];
     r[e.header] = i.map(n => am(e, t, um(o, n))).join(" ");
     if (e.sendsTimestamp) r[e.timestampHeader] = String(t.timestamp);
    }
    return r;
   }
   function Dp(e, t, n) {
    const s = Gp(e, t);
    if (s === null) return "missing";
    const r = zp(s, t);
    const o = Jp(s, "id") ? Qp(s, t, "id") : "";
    const i = Xp(s, t);
    if (o === null || Jp(s, "id") && !Sp.test(o)) return "wrong";
    if (i === null) return "wrong";
    const a = Vp(s).filter(e => !Zp.test(e));
    if (!a.every(e => r.includes(e))) return "wrong";
    const {body: c} = t;
    const u = Number(i);
    if (om(s, {
     id: o,
     timestamp: u,
     body: c
    })) return "wrong";
    const l = n.filter(lm(e)).filter(t => {
     const n = cm(s, {
      id: o,
      timestamp: u,
      body: c
     }, um(e, t));
     const i = Yp(s, "signature").map(e => nm(e, {
      id: o,
      timestamp: u,
      signature: n
     }));
     return r.some(e => i.some(t => vm(t, e)));
    });
    if (l.length === 0) return "wrong";
    if (!Jp(s, "timestamp")) return "ok";
    const {now: f, tolerance: h = hm} = t;
    return Math.abs(f - u) <= h ? "ok" : "outside_tolerance";
   }
   function Bp(e) {
    return Up(e)[0].header.toLowerCase();
   }
   function Fp(e) {
    const [{header: t, timestampHeader: n, sendsTimestamp: s}] = Up(e);
    return [ t, ...s ? [ n ] : [] ].map(e => e.toLowerCase());
   }
   function Kp(e) {
    return Wp(Up(e)[0]).map(e => e.toLowerCase());
   }
   function Hp(e) {
    return Jp(Up(e)[0], "timestamp");
   }
   function Gp(e, t) {
    const n = Up(e).find(e => Wp(e).every(e => fm(t, e) !== void 0));
    return n ?? null;
   }
   function Wp(e) {
    const {header: t, idHeader: n, timestampHeader: s} = e;
    const r = t => Jp(e, t) && Yp(e, t).length === 0;
    return [ ...r("id") ? [ n ] : [], ...r("timestamp") ? [ s ] : [], t ];
   }
   function Jp({signed: e}, t) {
    return e.includes(`\${${t}}`);
   }
   function Yp(e, t) {
    return Vp(e).filter(e => e.includes(`\${${t}}`));
   }
   function Vp({values: e, separators: t}) {
    return e.flatMap(e => t === null ? [ e ] : e.split(t)).filter(e => e !== "");
   }
   function zp({header: e, separators: t}, n) {
    const s = fm(n, e) ?? "";
    return t === null ? [ s ] : s.split(t);
   }
   function Xp(e, t) {
    if (!Jp(e, "timestamp")) return "0";
    const n = Qp(e, t, "timestamp");
    return n !== null && xp.test(n) ? n : null;
   }
   function Qp(e, t, n) {
    const s = Yp(e, n);
    if (s.length === 0) {
     const s = n === "id" ? e.idHeader : e.timestampHeader;
     return fm(t, s) ?? null;
    }
    const r = zp(e, t);
    for (const e of s) {
     const t = new RegExp(`^${e.split(Zp).map((e, t) => t % 2 === 0 ? e.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") : e === n ? "(.+?)" : ".+").join("")}$`);
     for (const e of r) {
      const [, n] = t.exec(e) ?? [];
      if (n !== void 0) return n;
     }
    }
    return null;
   }
   var Zp = /\$\{(\w+)\}/;
   var em = new RegExp(Zp, "g");
   var tm = /\$\{(?:id|timestamp)\}/;
   function nm(e, t) {
    return e.replaceAll(em, (e, n) => sm(n, t));
   }
   function sm(e, t) {
    if (e === "id") return t.id;
    if (e === "timestamp") return String(t.timestamp);
    return e === "signature" ? t.signature ?? "" : `\${${e}}`;
   }
   function rm({signed: e}, t) {
    return e.split(Zp).map((e, n) => n % 2 === 0 ? Buffer.from(e) : e === "body" ? t.body : Buffer.from(sm(e, t))).filter(e => e.length > 0);
   }
   function om(e, t) {
    if (e.signed === Ap) return false;
    const n = rm(e, t).map(e => e.subarray(0, Ep.length));
    return Np(Buffer.concat(n));
   }
   var im = new WeakMap;
   function am(e, t, n) {
    const {algorithm: s, encoding: r, signed: o} = e;
    const [i = ""] = e.values;
    const a = () => nm(i, {
     ...t,
     signature: cm(e, t, n)
    });
    if (o !== Ap || typeof n !== "string" || tm.test(i)) return a();
    const c = im.get(t.body) ?? new Map;
    const u = `${s} ${r} ${i}\n${n}`;
    const l = c.get(u);
    if (l !== void 0) return l;
    const f = a();
    im.set(t.body, c.set(u, f));
    return f;
   }
   function cm(e, t, n) {
    const s = (0, u.createHmac)(e.algorithm, n);
    for (const n of rm(e, t)) s.update(n);
    return s.digest(e.encoding);
   }
   function um(e, t) {
    if (e !== "standard-webhooks" || !t.startsWith("whsec_")) return t;
    if (!lm(e)(t)) throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
    return Buffer.from(t.slice("whsec_".length), "base64");
   }
   function lm(e) {
    return t => e === "standard-webhooks" && t.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t) : t !== "";
   }
   function fm(e, t) {
    const n = e.headers[t.toLowerCase()];
    return typeof n === "string" && n !== "" ? n : void 0;
   }
   var hm = 300;
   function dm(e, t) {
    const n = Gp(e, t);
    const s = t.now - Number(n && Xp(n, t));
    const [r, o] = pm(Math.abs(s));
    const [i, a] = pm(t.tolerance ?? hm);
    const c = o === a ? `${i}` : `${i} ${a}`;
    return `the timestamp is ${r} ${o} ${s > 0 ? "old" : "ahead"}, ${c} are allowed`;
   }
   function pm(e) {
    const t = Math.ceil(e / 60);
    if (e < 120) return [ Math.ceil(e), "seconds" ];
    if (t <= 120) return [ t, "minutes" ];
    return t <= 48 * 60 ? [ Math.ceil(t / 60), "hours" ] : [ Math.ceil(t / 1440), "days" ];
   }
   var mm = "webhook-action/record/v1.";
   function gm(e, t) {
    return (0, u.createHmac)("sha256", e).update(mm + JSON.stringify(t)).digest("hex");
   }
   function ym(e, t, n) {
    return t.filter(t => vm(gm(t, n), e)).length > 0;
   }
   function vm(e, t) {
    return (0, u.timingSafeEqual)(wm(e), wm(t));
   }
   function wm(e) {
    return (0, u.createHash)("sha256").update(e).digest();
   }
   function bm(e, t, n) {
    const s = km(e, "providers");
    const r = km(e, "functions");
    const o = ts(e, "relay");
    const i = as(o);
    const a = t => rs(e, "providers").find(e => ts(e, "name") === ts(t, "provider"));
    const c = e => ts(e, "active") !== false;
    const u = s => {
     const r = ts(s, "name");
     const o = rs(e, "functions").filter(e => c(e) && ts(e, "provider") === r).map(e => ts(e, "uri"));
     return t(n !== false && c(s) && n(r, o));
    };
    return [ ...mc([ "relay" ], yc(o, "secret_name", t(n !== false))), ...vc(e, "providers"), ...gc(e, "providers", e => [ ..._m(e), ...mc([ "signature" ], $c(ts(e, "signature"))), ...xc(e, u(e)), ...Sm(e), ...Em(e), ...i ? Nm(e, e) : yc(e, "secret_name", u(e)) ]), ...vc(e, "functions"), ...gc(e, "functions", e => [ ...xm(ts(e, "provider"), s), ...Im(ts(e, "uri")), ...Em(e), ...i ? [ ...Nm(e, a(e)), ...Am(e, a(e)) ] : [], ...gc(e, "conditions", wc), ...vc(e, "variables"), ...gc(e, "variables", e => [ ...$m(ts(e, "name"), r), ...Tm(e) ]) ]) ];
   }
   function km(e, t) {
    return rs(e, t).flatMap(e => {
     const t = ts(e, "name");
     return typeof t === "string" ? [ t ] : [];
    });
   }
   function $m(e, t) {
    if (typeof e !== "string" || !t.includes(e)) return [];
    const n = `"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;
    return [ {
     path: [ "name" ],
     message: n
    } ];
   }
   function _m(e) {
    const t = ts(e, "signature");
    const n = ts(e, "type");
    const s = ts(e, "secret_name") !== void 0;
    if (t === "none") return s ? [ {
     path: [ "secret_name" ],
     message: "is given with signature: none; leave one out"
    } ] : [];
    if (s) return [];
    const r = Hl.find(e => e === n);
    if (t === void 0 && r === void 0) return [];
    const o = t === void 0 ? `type: ${r}` : "the signature";
    const i = `is missing, and ${o} needs it; write the name of a secret, or signature: none`;
    return [ {
     path: [ "secret_name" ],
     message: i
    } ];
   }
   function Sm(e) {
    if (ts(e, "tolerance") === void 0) return [];
    const t = ts(e, "signature");
    const n = ts(e, "type");
    const s = t === void 0 ? n : t;
    const r = ts(t, "signed");
    const o = typeof r === "string" ? r.includes("${timestamp}") : kl.some(e => e === s && Hp(e));
    const i = "has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}";
    return o ? [] : [ {
     path: [ "tolerance" ],
     message: i
    } ];
   }
   function xm(e, t) {
    if (typeof e !== "string" || t.includes(e)) return [];
    const n = ks(e, t);
    const s = n ? `did you mean ${n}?` : `write one of ${t.join(", ") || "providers, which has none"}`;
    return [ {
     path: [ "provider" ],
     message: `"${e}" is not a provider; ${s}`
    } ];
   }
   function Em(e) {
    const t = ts(ts(e, "match"), "headers");
    const n = as(t) ? Object.keys(t) : [];
    const s = n.map(e => e.toLowerCase());
    return n.filter((e, t) => s.indexOf(e.toLowerCase()) < t).map(e => ({
     path: [ "match", "headers", e ],
     message: "is here already in other letters; write one list of patterns"
    }));
   }
   function Nm(e, t) {
    return [ "headers", "query" ].flatMap(n => {
     const s = ts(ts(e, "match"), n);
     return Object.keys(as(s) ? s : {}).filter(e => Om(n, e, t)).map(e => ({
      path: [ "match", n, e ],
      message: "never matches behind the relay, which leaves out what may hold a secret; match by something else"
     }));
    });
   }
   function Am(e, t) {
    return gc(e, "variables", e => {
     const n = ts(e, "from");
     const s = ts(e, "path") ?? ts(e, "name");
     if (n !== "headers" && n !== "query") return [];
     if (typeof s !== "string" || !Om(n, s, t)) return [];
     const r = "has no value behind the relay, which leaves out what may hold a secret; read something else";
     return [ {
      path: [ "path" ],
      message: r
     } ];
    });
   }
   function Om(e, t, n) {
    const s = ts(n, "signature");
    const r = ts(s, "type") === "token" && ts(s, "header");
    const o = typeof r === "string" && r.toLowerCase() === t.toLowerCase();
    return Dl(t) || e === "headers" && o;
   }
   function Im(e) {
    if (typeof e !== "string") return [];
    const [t] = /[?#\s]|\/webhooks\/v1\//.exec(e) ?? [];
    if (t === void 0) return [];
    const n = /\s/.test(t) ? "holds a space, which no uri does; write %20" : t.length > 1 ? "holds /webhooks/v1/; write what comes after it" : `holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;
    return [ {
     path: [ "uri" ],
     message: n
    } ];
   }
   function jm(e) {
    const t = ts(e, "from") ?? "body";
    const n = ts(e, "path");
    const s = ts(e, "name");
    const r = n ?? s;
    if (typeof r !== "string" || r === "") return [];
    const o = "is missing, and the name is not";
    if (t === "headers") return vl.test(r) ? [] : [ {
     path: [ "path" ],
     message: n === void 0 ? `${o} that of a header; write one` : wl
    } ];
    const i = t === "body" ? En(r) : null;
    return i?.kind === "error" ? [ {
     path: [ "path" ],
     message: n === void 0 ? `${o} a path; write one` : i.message
    } ] : [];
   }
   function Tm(e) {
    const t = jm(e);
    const n = ts(e, "from") ?? "body";
    const s = ts(e, "type") ?? "string";
    const r = ts(e, "default_value");
    if (s === "array" && (n === "headers" || n === "query")) t.push({
     path: [ "type" ],
     message: `is array, and ${n} hold texts; write string, integer or boolean`
    });
    if (ts(e, "secret") === true && r !== void 0 && r !== null) t.push({
     path: [ "default_value" ],
     message: "is given for a secret, and would be in the config; leave it out"
    });
    if (typeof s === "string" && r !== void 0 && r !== null && !Lm(r, s)) t.push({
     path: [ "default_value" ],
     message: `is not a value of type ${s}; write one, or another type`
    }); else if (!Mm(r)) t.push({
     path: [ "default_value" ],
     message: kc
    });
    return t;
   }
   function Mm(e) {
    if (typeof e === "number") return cs(e);
    return typeof e !== "object" || e === null || Object.values(e).every(Mm);
   }
   function Lm(e, t) {
    if (t === "integer") return Number.isSafeInteger(e);
    if (t === "array") return Array.isArray(e);
    return typeof e === t;
   }
   function Cm(e, t, n) {
    return [ ...Pm(e, t, n), ...Wm(e), ...mc([ "body" ], Um(ts(e, "body"))), ...qm(e), ...yc(e, "secret_name", n), ...xc(e, n), ...mc([ "callback" ], xc(ts(e, "callback"), n)) ];
   }
   function Pm(e, t, n) {
    const s = {
     ...t,
     open: [ ...t.open, "response." ]
    };
    return vp(e).flatMap(({path: r, text: o, optional: i}) => Rm(r) ? zm(o, r, r[0] === "callback" && ag(e) === "poll" ? s : t, n) : Gd(o, {
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
   function Rm(e) {
    return e.join(".") === "url" || e.join(".") === "callback.url";
   }
   function Um(e) {
    if (typeof e === "number" && !cs(e)) {
     const e = "is a number that JSON cannot carry; put it in quotes";
     return [ {
      path: [],
      message: e
     } ];
    }
    if (typeof e !== "object" || e === null) return [];
    return Object.entries(e).flatMap(([t, n]) => mc([ Array.isArray(e) ? Number(t) : t ], Um(n)));
   }
   function qm(e) {
    const t = [];
    const n = t => ts(e, t) !== void 0;
    const s = (e, n) => t.push({
     path: [ e ],
     message: n
    });
    const r = ts(e, "username");
    const o = ts(e, "headers");
    const i = ts(e, "method");
    if (n("password") && !n("username")) s("password", "is without a username; write one next to it");
    if (typeof r === "string" && r.includes(":")) s("username", "holds a colon, which basic authentication cannot carry; write one without");
    if (n("username") && as(o) && Object.keys(o).some(e => e.toLowerCase() === "authorization")) s("username", "is given with an authorization header; leave one out");
    if (n("body") && n("payload")) s("payload", "is given with body, which is sent instead; leave one out");
    if (n("dockerhub") && ts(e, "payload") !== "dockerhub") s("dockerhub", "has a meaning for payload: dockerhub only; write that");
    if (n("success_body") && typeof i === "string" && /^head$/i.test(i)) s("success_body", "reads a body, and a response to HEAD has none; leave it out, or use GET");
    if (n("only_failures") && n("failures_only")) s("failures_only", "is another name of only_failures; leave one out");
    return t;
   }
   var Dm = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
   var Bm = new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${Dm})$`, "i");
   var Fm = new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${Dm})$`, "i");
   var Km = new RegExp("(?!\\t)\\p{Cc}", "u");
   var Hm = new Map(kl.map(e => [ e, Fp(e) ]));
   function Gm(e) {
    const t = [ "header", "timestamp_header" ].map(t => ts(e, t));
    return Hm.get(e) ?? t.filter(e => typeof e === "string");
   }
   function Wm(e) {
    const t = ts(e, "headers");
    const n = [];
    const s = os(e, "signature").flatMap(Gm).map(e => e.toLowerCase());
    const r = new Set;
    for (const [e, o] of as(t) ? Object.entries(t) : []) {
     const t = [ "headers", e ];
     const i = e.toLowerCase();
     if (Bm.test(e) || s.includes(i)) n.push({
      path: t,
      message: "is set by the action; leave it out"
     }); else if (r.has(i)) n.push({
      path: t,
      message: "is there twice; keep one"
     });
     if (typeof o === "string" && Km.test(o)) n.push({
      path: t,
      message: "holds a line break or control character; write it on one line"
     });
     r.add(i);
    }
    return [ ...Jm(e), ...n ];
   }
   function Jm(e) {
    const t = new Set;
    const n = ts(e, "signature");
    return os(e, "signature").flatMap((e, s) => {
     const [r, o] = Gm(e);
     const i = Array.isArray(n) ? [ "signature", s ] : [ "signature" ];
     const a = mc(i, $c(e));
     if (o !== void 0 && Fm.test(o)) a.push({
      path: [ ...i, "timestamp_header" ],
      message: /^webhook-timestamp$/i.test(o) ? "is sent anyway; leave it out" : `cannot be ${o}; write another one`
     });
     if (r === void 0) return a;
     const c = t.has(r.toLowerCase());
     t.add(r.toLowerCase());
     const u = Fm.test(r) ? `cannot be in the header ${r}; write another one` : c ? `has two in the header ${r}; give each its own` : null;
     return u === null ? a : [ ...a, {
      path: [ "signature" ],
      message: u
     } ];
    });
   }
   var Ym = /^[^:/?#]*:\/\/[^/?#]*@/;
   function Vm(e, t, n, s) {
    const r = Wd(e, n);
    const {secret: o, url: i} = Xm(e, n, s);
    const a = o === null || i === "" ? null : je(i);
    const c = "holds user info; write username and password instead";
    return [ ...r.map(({message: e}) => ({
     path: t,
     message: e
    })), ...a ? [ {
     path: t,
     message: `the secret ${o}: ${a}`
    } ] : [], ...Ym.test(i) ? [ {
     path: t,
     message: c
    } ] : [] ];
   }
   function zm(e, t, n, s) {
    const r = Vm(e, t, n, s);
    const {secret: o, url: i} = Xm(e, n, s);
    if (r.length > 0 || !URL.canParse(i)) return r;
    const a = Te(new URL(i));
    const c = o === null ? a : `the secret ${o}: ${a}`;
    return a === null || c === null ? [] : [ {
     path: t,
     message: c
    } ];
   }
   function Xm(e, t, n) {
    const s = t.secrets === null ? null : Ws(e);
    const r = s === null ? xs(e).map(e => e.kind === "text" ? e.text : "x").join("") : n.get(s) ?? "";
    return {
     secret: s,
     url: r
    };
   }
   var Qm = {
    response: [],
    delivery: [],
    poll: [],
    listener: [ "callback_url" ],
    status: [ "callback_url" ],
    event: [ "callback_token", "callback_dispatch" ]
   };
   function Zm(e, t, n) {
    const s = rs(e, "webhooks").some(e => ts(e, "enabled") !== false && ag(e) === "event");
    const r = ts(e, "relay");
    const o = r !== void 0;
    const i = ts(e, "token_secret_name") !== void 0;
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
    } ] : [], ...mc([ "relay" ], yc(r, "secret_name", t)), ...yc(e, "token_secret_name", t), ...vc(e, "webhooks"), ...gc(e, "webhooks", e => {
     const {known: t, secrets: s} = n(e);
     return [ ...Cm(e, t, s), ...tg(e, o), ...o ? eg(e) : [], ...mc([ "callback" ], rg(e, s)) ];
    }) ];
   }
   function eg(e) {
    const t = ts(e, "url");
    const n = ts(e, "name") !== void 0;
    if (n || typeof t !== "string" || Ws(t) === null) return [];
    const s = "is missing, and a link of a chain with relay whose url is a secret needs one; write name: ...";
    return [ {
     path: [ "name" ],
     message: s
    } ];
   }
   function tg(e, t) {
    const n = ag(e);
    const s = n === "event";
    const r = t || ig(e) !== void 0;
    const o = n === null ? [] : s && r ? [ "callback_url", ...Qm[n] ] : Qm[n];
    const i = ts(e, "body") !== void 0;
    if (s && !r && !i && ts(e, "payload") === "dockerhub") {
     const e = "is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md";
     return [ {
      path: [ "payload" ],
      message: e
     } ];
    }
    const a = vp(e).filter(({path: e}) => e[0] !== "callback").flatMap(({text: e}) => Hd(e).map(({name: e}) => e));
    const c = o.some(e => a.some(t => t === e || t.startsWith(`${e}.`)));
    if (o.length === 0 || c) return [];
    const u = `\${${o[0]}}`;
    if (ts(e, "body") !== void 0) {
     const e = `lacks ${u}, which via: ${n} needs; write it into the body`;
     return [ {
      path: [ "body" ],
      message: e
     } ];
    }
    if (sg(e)) {
     const e = `has no body, and lacks ${u}, which via: ${n} needs; write it into the query or a body`;
     return [ {
      path: [ "method" ],
      message: e
     } ];
    }
    const l = `lacks ${u}, which via: ${n} needs; write jobserv, dockerhub or a body with it`;
    return ts(e, "payload") === "github" ? [ {
     path: [ "payload" ],
     message: l
    } ] : [];
   }
   function ng(e) {
    const {success: t, output: n} = vn(Nl, e);
    return t && Kp(n).length > 1;
   }
   function sg(e) {
    const t = ts(e, "method");
    return typeof t === "string" && /^(?:GET|HEAD)$/i.test(t) && ts(e, "body") === void 0 && ts(e, "payload") === void 0;
   }
   function rg(e, t) {
    const n = ts(e, "callback");
    const s = ag(e);
    if (s === null) return yc(n, "secret_name", t);
    const r = [];
    const o = e => ts(n, e) !== void 0;
    const i = (e, t) => r.push({
     path: [ e ],
     message: t
    });
    if (s !== "listener" && s !== "event") {
     for (const e of [ "secret_name", "signature" ]) if (o(e)) i(e, `has no meaning: via: ${s} carries no signature; leave it out`);
    } else if (o("signature") && !o("secret_name")) i("secret_name", "is missing next to signature; write one, or neither");
    if (s === "event" && ng(ts(n, "signature"))) i("signature", "needs further headers, which an event does not carry; write jobserv, github or one of your own");
    r.push(...mc([ "signature" ], $c(ts(n, "signature"))));
    if (s === "event") r.push(...og(e)); else if (o("url") && s !== "poll") i("url", "has a meaning for via: poll and via: event only; leave it out");
    if (o("format") && (s === "delivery" || s === "status")) i("format", `has no meaning for via: ${s}; leave it out`);
    return [ ...r, ...mc([ "format" ], hg(ts(n, "format"))), ...yc(n, "secret_name", t) ];
   }
   function og(e) {
    const t = ig(e);
    if (typeof t !== "string") return [];
    const n = Hd(t).map(({name: e}) => e);
    const s = e => [ {
     path: [ "url" ],
     message: e
    } ];
    if (!n.includes("callback_token")) return s("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query");
    const r = n.find(e => e.startsWith("callback_") && e !== "callback_token" || e.startsWith("callback.") || e.startsWith("secrets."));
    return r === void 0 ? [] : s(`holds \${${r}}, which cannot be part of the callback_url that the receiver is given; leave it out`);
   }
   function ig(e) {
    return ts(ts(e, "callback"), "url");
   }
   function ag(e) {
    const t = ts(ts(e, "callback"), "via");
    return typeof t === "string" && cg(t) ? t : null;
   }
   function cg(e) {
    return Object.hasOwn(Qm, e);
   }
   function ug(e) {
    const t = new Map;
    return rs(e, "chains").flatMap((e, n) => lg(e, [ "chains", n ]).flatMap(e => {
     const n = oe(`${e.chain}/${e.link}`).toLowerCase();
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
   function lg(e, t) {
    const n = ts(e, "name");
    const s = [ ...rs(e, "webhooks").entries() ].filter(([, e]) => ts(e, "enabled") !== false);
    const r = s.some(([, e]) => ag(e) === "event");
    return s.flatMap(([e, s]) => {
     const o = ts(s, "name");
     const i = r || ag(s) === "status";
     return i && typeof n === "string" && typeof o === "string" ? [ {
      chain: n,
      link: o,
      path: [ ...t, "webhooks", e, "name" ]
     } ] : [];
    });
   }
   var fg = [ "success", "failure", "pending" ];
   function hg(e) {
    const t = ts(e, "state");
    return [ ...Array.isArray(t) ? gc(e, "state", dg) : mc([ "state" ], dg(t)), ...gc(e, "conditions", wc) ];
   }
   function dg(e) {
    const t = new Map;
    return fg.flatMap(n => [ ...bc(e, n), ...os(e, n).flatMap(e => {
     const s = t.get(e) ?? n;
     t.set(e, s);
     const r = `holds ${JSON.stringify(e)}, which is in ${s} too; keep it in one of the two`;
     return s === n ? [] : [ {
      path: [ n ],
      message: r
     } ];
    }) ]);
   }
   var pg = {
    notify: () => true,
    chains: () => true,
    receive: () => true,
    disabled: true
   };
   function mg(e, t = new Map) {
    const n = e.match(/[\w-]+/g) ?? [];
    return new Map([ ...n.map(e => [ e, "" ]), ...t ]);
   }
   function gg(e, t, n) {
    let s;
    const r = n => {
     if (n) return t;
     s ??= mg(JSON.stringify(e), t);
     return s;
    };
    const o = (e, t) => ({
     names: e,
     open: [ "variables." ],
     secrets: t
    });
    const i = e => n.disabled || ts(e, "enabled") !== false;
    const a = ts(e, "notify");
    const c = ts(a, "tests_url");
    const u = ts(e, "receive");
    return [ ...mc([ "notify" ], [ ...typeof c === "string" ? Vm(c, [ "tests_url" ], {
     ...o(mp, t),
     secrets: null
    }, t) : [], ...vc(a, "webhooks"), ...gc(a, "webhooks", e => {
     const t = n.notify(ts(e, "name"));
     const s = r(t && i(e));
     return Cm(e, o(dp, s), s);
    }) ]), ...vc(e, "chains"), ...ug(e), ...gc(e, "chains", e => {
     const t = n.chains(ts(e, "name")) && i(e);
     return Zm(e, r(t), e => {
      const n = r(t && i(e));
      return {
       known: o(pp, n),
       secrets: n
      };
     });
    }), ...u === void 0 ? [] : mc([ "receive" ], bm(u, r, n.receive)), ...vg(e, t) ];
   }
   var yg = 16;
   function vg(e, t) {
    const n = (e, n) => gc(e, n, e => wg(ts(e, "name"), t));
    const s = kg(e);
    return [ ...mc([ "notify" ], n(ts(e, "notify"), "webhooks")), ...n(e, "chains"), ...gc(e, "chains", e => [ ...n(e, "webhooks"), ...bg(ts(e, "token_secret_name"), s, t) ]), ...mc([ "receive" ], [ "providers", "functions" ].flatMap(t => n(ts(e, "receive"), t))) ];
   }
   function wg(e, t) {
    if (typeof e !== "string") return [];
    const n = [ ...t ].find(([, t]) => ne(t) && e === t || t.length >= yg && e.includes(t));
    if (n === void 0) return [];
    const s = `holds the secret ${n[0]}, and names are shown; write another one`;
    return [ {
     path: [ "name" ],
     message: s
    } ];
   }
   function bg(e, t, n) {
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
   function kg(e) {
    const t = rs(e, "chains").flatMap(e => rs(e, "webhooks"));
    return [ ...rs(ts(e, "notify"), "webhooks"), ...t, ...t.map(e => ts(e, "callback")), ...rs(ts(e, "receive"), "providers") ].flatMap(e => os(e, "secret_name")).filter(e => typeof e === "string");
   }
   var $g = 100;
   function _g(e, t, n = pg) {
    const {extended: s} = e;
    const r = uu(e);
    const o = s === void 0 ? null : uu(s);
    const i = fu(r, o);
    const {data: a, isWhole: c} = i;
    const {trimmed: u, padded: l} = Sg(a, t);
    const f = new Map([ ...t, ...u ]);
    const h = gg(a, f, n);
    const {notify: d, chains: p, receive: m} = jg(Rg, i, c ? h : h.filter(({path: e}) => !Lg(e)), [ ...i.problems, ...[ o, r ].flatMap(e => e ? Eg(e) : []) ]);
    const g = {
     ...d && {
      notify: {
       ...d,
       webhooks: Cg(d.webhooks, f)
      }
     },
     chains: p.map(e => ({
      ...e,
      webhooks: Cg(e.webhooks, f)
     })),
     ...m && {
      receive: m
     }
    };
    const y = o !== null || fs(e.file) !== null;
    return {
     config: g,
     ignored: [ ...Ng(r), ...o === null ? [] : Ng(o).map(e => `${e} (in ${o.file})`) ],
     origins: y ? Ag(g, i) : [],
     unread: c ? null : String(ts(a, "extends")),
     trimmed: u,
     padded: l,
     problem: i.problem
    };
   }
   function Sg(e, t) {
    const n = new Map;
    const s = [];
    for (const [r, o] of _p(e)) {
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
   function xg({data: e}) {
    return Object.keys(e).filter(e => !lc.includes(e));
   }
   function Eg(e) {
    return xg(e).flatMap(Fg).map(({path: t, message: n}) => e.problem(t, n));
   }
   function Ng(e) {
    const t = ts(ts(e.data, "notify"), "email") !== void 0;
    return [ ...xg(e), ...t ? [ "notify.email" ] : [] ];
   }
   function Ag({notify: e, chains: t, receive: n}, {fileOf: s}) {
    const r = (e, t, n = []) => n.map(({name: n}, r) => `${e} "${n}" is from ${s(t, r)}`);
    return [ ...r("webhook", "notify.webhooks", e?.webhooks), ...r("chain", "chains", t), ...r("function", "receive.functions", n?.functions) ];
   }
   function Og(e) {
    const t = Hc(e);
    return jg(Ah, t, hg(t.data));
   }
   function Ig(e) {
    return jg(Nl, Hc(e), []);
   }
   function jg(e, {data: t, problem: n}, r, o = []) {
    const i = vn(e, t);
    const a = (i.issues ?? []).map(({path: e = [], message: t, type: n, expected: s}) => ({
     path: e.map(({key: e}) => typeof e === "number" ? e : String(e)),
     message: t,
     meant: n === "raw_check" ? s : null
    }));
    if (i.success && r.length === 0 && o.length === 0) return i.output;
    const c = new Set(o.map(Tg));
    const u = [ ...o, ...Mg(a, r).map(({path: e, message: t}) => n(e, t)).filter(e => !c.has(Tg(e))) ];
    const l = n([], "").file;
    const f = u.slice(0, $g).sort((e, t) => Number(e.file === l) - Number(t.file === l) || (e.line ?? 0) - (t.line ?? 0));
    throw new s.x(f, Math.max(0, u.length - $g));
   }
   function Tg({file: e, line: t, path: n}) {
    return JSON.stringify([ e, t, n ]);
   }
   function Mg(e, t) {
    const n = new Set(e.flatMap(({path: e, meant: t}) => t ? [ JSON.stringify([ ...e.slice(0, -1), ...t.split(".") ]) ] : []));
    const s = new Set(e.map(({path: e}) => JSON.stringify(e)));
    const r = new Set;
    return [ ...e, ...t.filter(({path: e, message: t}) => {
     const n = JSON.stringify(e);
     const o = `${n} ${t}`;
     return !s.has(n) && !r.has(o) && r.add(o);
    }) ].filter(({path: e}) => !n.has(JSON.stringify(e)));
   }
   function Lg(e) {
    return e[0] === "receive" && e.at(-1) === "provider";
   }
   function Cg(e, t) {
    const n = new Set(e.map(({name: e}) => e));
    const s = new Map;
    const r = e => {
     const t = (s.get(e) ?? 0) + 1;
     s.set(e, t);
     const o = t === 1 ? e : `${e} #${t}`;
     return n.has(o) ? r(e) : o;
    };
    return e.map(e => {
     const {name: n = r(Pg(e, t))} = e;
     return {
      ...e,
      name: n
     };
    });
   }
   function Pg({method: e, url: t}, n) {
    const s = Ws(t);
    const r = s === null ? t : n.get(s) ?? "";
    const o = /^[^:/?#]*:\/\/[^/?#]*/.exec(r)?.[0] ?? "";
    const i = URL.canParse(o) ? new URL(o).host : s;
    return `${e} ${i}`;
   }
   var Rg = an({
    extends: cn(yn(hn(Su(`must be ${ls}`)), jt(e => fs(e) !== null, `must be ${ls}`))),
    notify: cn($h),
    chains: cn(zt(Ph, Su("must be a list of chains, each with a name")), []),
    receive: cn(Xl)
   });
   var Ug = {
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
   var qg = [ "name", "enabled", "timeout" ];
   var Dg = new Map([ ...Object.keys(lh).filter(e => !qg.includes(e)).map(e => [ e, "a webhook" ]), [ "required", "a webhook" ], [ "only_failures", "a webhook" ], [ "failures_only", "a webhook" ], [ "events", "a webhook or a chain" ], [ "match", "a webhook or a chain" ], [ "callback", "a link of a chain" ], [ "token_secret_name", "a chain" ], [ "expect_final_callback", "a chain" ] ]);
   var Bg = [ ...Dg.keys() ].filter(e => e.length > 10);
   function Fg(e) {
    const t = e.startsWith("x-") ? null : Kg(e) ?? Hg(e);
    const n = Tc(e) ?? t;
    return n === null ? [] : [ {
     path: [ e ],
     message: n
    } ];
   }
   function Kg(e) {
    const t = dc(e);
    const n = Dg.get(Dg.has(t) ? t : ks(e, Bg) ?? "");
    return n === void 0 ? null : `unknown key; it belongs to ${n}, so check its indentation`;
   }
   function Hg(e) {
    const t = ks(e, Object.keys(Ug));
    const n = t === null ? void 0 : Ug[t];
    return n === void 0 ? null : `unknown key; did you mean ${n}?`;
   }
   var Gg = [ "notify", "test", "chain", "gate", "callback", "receive", "redeliver" ];
   function Wg() {
    return {
     secrets: $("secrets", {
      trimWhitespace: false
     }),
     githubToken: $("github-token"),
     configToken: $("config-token")
    };
   }
   function Jg() {
    const e = [];
    const t = t => e.push(t);
    const {text: n, list: r, patterns: o, guarded: i, named: a, choice: c, number: u, duration: l} = zg(t);
    const f = c("mode", Gg);
    const h = bf(t);
    const d = {
     mode: f,
     configFile: n("config-file", ".github/webhooks.yml"),
     config: $("config", {
      trimWhitespace: false
     }),
     jobId: n("job-id") || h.jobId,
     jobStatus: n("job-status") === "" ? null : c("job-status", [ "success", "failure", "cancelled" ]),
     needs: n("needs"),
     repository: Zg(n("repository"), t),
     runId: u("run-id"),
     runAttempt: u("run-attempt"),
     only: r("only", "", /[\n,]+/),
     allowedSchemes: r("allowed-schemes", "https"),
     allowedMethods: r("allowed-methods", "POST PUT PATCH"),
     allowedHosts: Xg("allowed-hosts") ? r("allowed-hosts", "") : r("allowed-hosts", "public"),
     showResponse: c("show-response", [ "on-failure", "always", "never" ]),
     caCertificates: n("ca-certificates"),
     dryRun: c("dry-run", [ "false", "true" ]) === "true",
     chain: f === "gate" ? a("chain", "(none)", "accept callbacks without a token") : n("chain").replace(/^\(none\)$/, ""),
     startAt: n("start-at"),
     via: c("via", [ "event", "listener", "status", "check" ]),
     listen: Qg(n("listen", "127.0.0.1:8080"), t),
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
     variables: ey(n("variables"), t),
     record: n("record"),
     trustRecord: c("trust-record", [ "false", "true" ]) === "true",
     deliveries: r("deliveries", "failed", /[\n,]+/),
     sinceMs: f === "redeliver" ? l("since") : null,
     giveUpAfterMs: l("give-up-after", "24h") ?? 0,
     coverage: n("coverage") === "" ? null : c("coverage", [ "true", "false" ]) === "true",
     environment: h
    };
    if (e.length === 0) e.push(...ay(d));
    if (e.length > 0) throw new s.x(e.map(e => ({
     message: e
    })));
    return d;
   }
   function Yg(e) {
    const t = e.trimStart();
    if (t === "") return {
     secrets: new Map,
     ended: new Set
    };
    return t.startsWith("{") ? oy(t) : ry(e);
   }
   function Vg({callbackSecretName: e}, t) {
    if (e === "") return [];
    const n = t.get(e);
    if (n === void 0) throw new s.x(`input callback-secret-name is "${e}", which is not in the secrets input; write ${ks(e, t.keys()) ?? `${e}=… there`}`);
    if (n === "") throw new s.x(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
    return [ n ];
   }
   function zg(e) {
    const t = (e, t = "") => $(e) || t;
    const n = (e, n, s = /[\s,]+/) => t(e, n).split(s).map(e => e.trim()).filter(e => e !== "");
    const s = t => {
     const s = n(t, "");
     for (const n of s) {
      const s = qu(n);
      if (s !== null) e(`input ${t}: ${s}`);
     }
     return s;
    };
    const r = (t, n, [s, r]) => {
     const o = $(t, {
      trimWhitespace: false
     });
     if (o.trim() === "" && Xg(t)) e(`input ${t} is empty; write ${s}, or leave the input out (or write ${n}) to ${r}`);
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
     const o = q(r);
     if (o === null) e(`input ${n} is "${r}"; write a time up to 24 days, such as 30s, 10m, 1h, 7d`);
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
   function Xg(e) {
    return process.env[`INPUT_${e.toUpperCase()}`] !== void 0;
   }
   function Qg(e, t) {
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
   function Zg(e, t) {
    if (e !== "" && !hs(e)) t(`input repository is "${e}"; write OWNER/NAME`);
    return e;
   }
   function ey(e, t) {
    if (e === "") return {};
    const n = Zn(e);
    if (n !== void 0 && !us(e)) t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes");
    if (as(n)) return n;
    t('input variables is not a JSON object; write {"NAME": "value"}, and ${{ toJSON(...) }} for the value of an expression');
    return {};
   }
   var ty = /^[A-Za-z0-9_-]+$/;
   var ny = "names hold letters, digits, _ and - only";
   var sy = 'a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';
   function ry(e) {
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
     if (!ty.test(u)) n.push(e + 1); else if (t.has(u)) s.add(u); else t.set(u, o.slice(c + 1));
     i = u;
    }
    if (n.length > 0) {
     const e = n.length === 1 ? "line" : "lines";
     const t = n.slice(0, 10).join(", ");
     const s = n.length > 10 ? " and more" : "";
     return {
      error: `input secrets, ${e} ${t}${s}: write NAME=value, with = directly after the name (${ny}); ${sy}`
     };
    }
    return s.size > 0 ? {
     error: iy(s)
    } : {
     secrets: t,
     ended: r
    };
   }
   function oy(e) {
    const t = Zn(e);
    if (!as(t)) return {
     error: 'input secrets starts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'
    };
    const n = Object.entries(t);
    const s = new Map;
    const r = [];
    for (const [e, [t, o]] of n.entries()) if (!ty.test(t)) r.push(`input secrets: name number ${e + 1} is wrong; ${ny}`); else if (typeof o !== "string") r.push(`input secrets: ${t} must be a string; put it in quotes`); else s.set(t, o);
    if (r.length > 0) return {
     error: r.join(". ")
    };
    const o = new Set([ ...Fn(e) ].map(e => String(e.at(-1))));
    return o.size > 0 ? {
     error: iy(o)
    } : {
     secrets: s,
     ended: new Set
    };
   }
   function iy(e) {
    return `input secrets: given twice: ${[ ...e ].join(", ")}; keep one of each`;
   }
   function ay(e) {
    const t = uy(e);
    if (t === null) return [];
    return Object.entries(yy).filter(([e, n]) => {
     const s = $(e);
     return s !== "" && s !== vy[e] && !n.includes(t);
    }).map(([e, n]) => `input ${e} is set, but ${t} does not read it; leave it out (it is read by ${cy(n)})`);
   }
   function cy(e) {
    const t = [ [ "mode gate", dy ], [ "mode receive", hy ], [ "mode redeliver", py ] ];
    const n = new Set(e.map(n => {
     const s = t.find(([, t]) => t.includes(n) && t.every(t => e.includes(t)));
     return s?.[0] ?? n;
    }));
    return [ ...n ].join(", ");
   }
   function uy(e) {
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
   var ly = [ "mode notify", "mode test", "mode chain", "a gate with the input callback", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback", "mode receive from an event", "mode receive with via: listener", "mode receive with the input record", "mode redeliver", "mode redeliver with the input since" ];
   var fy = [ "mode notify", "mode test", "mode chain" ];
   var hy = ly.filter(e => e.startsWith("mode receive"));
   var dy = ly.filter(e => e.startsWith("a gate"));
   var py = ly.filter(e => e.startsWith("mode redeliver"));
   var my = [ ...fy, "a gate in dispatch events", ...hy, ...py ];
   var gy = [ ...fy, "a gate in dispatch events", "mode callback", ...py ];
   var yy = {
    "config-file": my,
    "config-token": my,
    config: my,
    needs: fy,
    repository: [ "mode notify", "mode test" ],
    "run-id": [ ...fy, "a gate with via: status", "a gate with via: check" ],
    "run-attempt": [ ...fy, "a gate with via: status", "a gate with via: check" ],
    only: [ "mode notify", "mode test", ...hy, ...py ],
    "allowed-schemes": gy,
    "allowed-methods": gy,
    "allowed-hosts": gy,
    "show-response": gy,
    "dry-run": ly,
    chain: [ "mode chain", ...dy ],
    "start-at": [ "mode chain" ],
    via: [ ...dy.filter(e => e !== "a gate with the input callback"), ...hy ],
    callback: [ "a gate with the input callback" ],
    context: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events", "a gate in deployment_status events", "mode callback" ],
    branch: [ "a gate with via: status", "a gate with via: check", "a gate in status events", "a gate in check_run events" ],
    app: [ "a gate in check_run events", "a gate with via: check" ],
    "callback-secret-name": [ ...dy, "mode callback" ],
    "listener-token": [ "a gate with via: listener", ...hy ],
    "callback-format": dy,
    timeout: [ "mode chain", "a gate with via: listener", "a gate with via: status", "a gate with via: check", "a gate in dispatch events", "mode receive with via: listener" ],
    "callback-url": [ "mode callback" ],
    state: [ "mode callback" ],
    description: [ "mode callback" ],
    "target-url": [ "mode callback" ],
    variables: [ ...fy, "a gate in dispatch events" ],
    record: [ "mode receive with the input record", "mode redeliver" ],
    "trust-record": [ "mode receive with the input record" ],
    deliveries: py,
    coverage: [ "mode notify", "mode test" ],
    since: [ "a gate with via: status", "a gate with via: check", ...py ],
    "callback-signature": [ "a gate with via: listener" ],
    "give-up-after": [ "mode redeliver with the input since" ]
   };
   var vy = {
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
   var wy = 2e3;
   function by(e) {
    const t = t => he(e(t), wy);
    return {
     info: e => O(t(e)),
     warning: e => N(t(e)),
     error: e => E(t(e)),
     notice: e => A(t(e)),
     debug: e => x(t(e)),
     group(e, n) {
      const s = `::group::${t(e).replaceAll("%", "%25")}`;
      O([ s, ...n.map(t), "::endgroup::" ].join("\n"));
     }
    };
   }
   function ky(e, t) {
    const n = e => he(t(e), wy);
    if (!(e instanceof s.x)) {
     const t = e instanceof Error ? e.message : String(e);
     for (const e of t.split("\n")) S(n(e));
     return;
    }
    for (const t of e.problems) E(n((0, s.q)(t)), $y(t));
    if (e.problems.length > 1) S(n(_y(e))); else process.exitCode = 1;
   }
   function $y({file: e, line: t}) {
    if (e === void 0 || !Sy(e)) return {};
    return {
     file: e,
     ...t && {
      startLine: t
     }
    };
   }
   function _y({problems: e, hidden: t}) {
    const {length: n} = e;
    const s = e.find(({file: e}) => e !== void 0)?.file;
    const r = s && (Sy(s) ? ` in ${s}` : ` in the input ${s}`);
    const o = t > 0 ? `the first ${n} are above` : "see above";
    return `${n + t} problems${r ?? ""}; ${o}`;
   }
   function Sy(e) {
    return /[./]/.test(e);
   }
   var xy = 10;
   function Ey(e, t) {
    let n = 0;
    const s = () => {
     n += 1;
     return n <= xy;
    };
    return {
     info: t => {
      if (s()) e.info(t);
     },
     warning: t => {
      if (s()) e.warning(t);
     },
     close() {
      if (n <= xy) return;
      e.warning(`${n - xy} more ${t}, not listed one by one`);
      n = xy;
     }
    };
   }
   function Ny(e) {
    const t = Buffer.from(e);
    return {
     text: t.toString(),
     sha256: (0, u.hash)("sha256", t)
    };
   }
   var Ay = "${escaped secret}";
   function Oy(e, t, n) {
    const s = [];
    let r = "";
    for (const o of xs(e)) if (o.kind === "text") r += o.text; else if (o.kind === "broken") r += o.source; else {
     const e = Iy(o, t, n);
     if (e === null) r += sr(Rs(o, t)); else {
      s.push(...n(r), {
       kind: "placeholder",
       placeholder: e
      });
      r = "";
     }
    }
    return Uy([ ...s, ...n(r) ]);
   }
   function Iy(e, t, n) {
    const {name: s, filters: r} = e;
    const o = e => `\${${[ e, ...r.map(({source: e}) => e) ].join("|")}}`;
    if (js(s) !== null) return o(s);
    const i = t(s);
    if (r.length === 0 && typeof i === "string") return null;
    const a = jy(e, i) ? Ty(i, n) : "";
    if (a === "") return null;
    const [c, ...u] = typeof i === "string" ? n(i) : [];
    if (c?.kind === "placeholder" && u.length === 0) return o(c.placeholder.slice(2, -1));
    const l = sr(Rs(e, t));
    return Ty(l, n) === a ? null : o(s);
   }
   function jy({name: e}, t) {
    return typeof t === "string" || Ts(e) !== null;
   }
   function Ty(e, t) {
    const n = [];
    const s = e => {
     for (const s of t(e)) {
      if (s.kind === "text") continue;
      const {placeholder: t} = s;
      const r = t.replace(/[|}].*/s, "");
      n.push(t === Ay ? e : r);
     }
     return e;
    };
    Hs(e, {
     key: s,
     leaf: s
    });
    return n.sort().join();
   }
   function My(e, t, n) {
    return Hs(e, {
     key: e => Oy(e, t, n),
     leaf: e => {
      const s = Is(e);
      if (!s) return Oy(e, t, n);
      const r = qs(s, t);
      if (r === Us) return Us;
      if (r === void 0) return "";
      if (typeof r === "string") return Oy(e, t, n);
      return Ly(r, n);
     }
    });
   }
   function Ly(e, t) {
    const n = e => Cy(e, t);
    return Hs(e, {
     key: n,
     leaf: n
    });
   }
   function Cy(e, t) {
    return Uy(t(e));
   }
   function Py(e, t, n) {
    const s = e => {
     const t = js(e);
     if (t === null) throw new Ps(`the record has no value of \${${e}}, which held a secret that was encoded; re-run the job that sent it`);
     const s = n.get(t);
     if (s) return s;
     throw new Ps(`it holds the secret ${t}, which the webhook's config does not name or the input secrets has no value for; give it, or re-run the job that sent it`);
    };
    const r = typeof t === "string" ? void 0 : Ry(e.text);
    const o = r === void 0 ? Fs(e.text, s) : JSON.stringify(Ks(r, s));
    return {
     bytes: Buffer.from(o),
     stored: e
    };
   }
   function Ry(e) {
    try {
     const t = JSON.parse(e);
     return JSON.stringify(t) === e ? t : void 0;
    } catch {
     return;
    }
   }
   function Uy(e) {
    return e.map((t, n) => {
     if (t.kind === "placeholder") return t.placeholder;
     const s = n === e.length - 1;
     return s ? qy(t.text) : qy(`${t.text}{`).slice(0, -1);
    }).join("");
   }
   function qy(e) {
    return e.replace(/\$+/g, (t, n) => e[n + t.length] === "{" ? t + t : t);
   }
   var Dy = "***";
   var By = /authorization|token|cookie|secret|key|signature|password/i;
   var Fy = 16;
   var Ky = /…|â\x80¦|\.{3}|(?<!\ufffd)\ufffd+$/g;
   var Hy = 16;
   function Gy() {
    const e = new Set;
    const t = sv();
    return {
     add(n) {
      if (e.has(n)) return [];
      e.add(n);
      for (const e of Sv(n)) t.add(e);
      return _v(n);
     },
     redact(e) {
      let n = "";
      let s = 0;
      for (const {from: r, to: o} of gv(e, t, true)) {
       n += e.slice(s, r) + Dy;
       s = o;
      }
      return n + e.slice(s);
     }
    };
   }
   function Wy(e, t = Hy) {
    const n = new Map;
    const s = [];
    const r = (e, t) => {
     if (!n.has(e)) n.set(e, t);
    };
    for (const [n, o] of e) {
     if ([ ...o.trim() ].length < t) continue;
     s.push(Yy(o));
     r(o, `\${secrets.${n}}`);
     r(o.replaceAll(" ", "+"), Ay);
     for (const [e, t] of Object.entries(Qs)) r(t(o), `\${secrets.${n}|${e}}`);
    }
    const o = sv();
    for (const e of n.keys()) o.add(e);
    return e => {
     const t = [];
     let r = 0;
     const i = n => {
      if (n > r) t.push({
       kind: "text",
       text: e.slice(r, n)
      });
     };
     const a = Jy.test(e) || s.some(t => e.includes(t));
     for (const {from: s, to: c} of a ? gv(e, o) : []) {
      i(s);
      r = c;
      const o = n.get(e.slice(s, c)) ?? Ay;
      t.push({
       kind: "placeholder",
       placeholder: o
      });
     }
     i(e.length);
     return t;
    };
   }
   var Jy = /\\u|[%&]/;
   function Yy(e) {
    const t = e.match(/[a-z\d]+/gi) ?? [];
    return t.reduce((e, t) => t.length > e.length ? t : e, "");
   }
   var Vy = /[\s,:=]+/;
   var zy = 16;
   function Xy(e, t) {
    const n = e.flatMap(e => e.split(Vy)).filter(Qy);
    const s = Math.min(...n.map(e => e.length * 2 / 3));
    const r = t.filter(e => e.length >= s);
    if (r.length === 0) return null;
    const o = r.join().toLowerCase();
    if (!n.some(e => ev(e).some(e => tv(o, e)))) return null;
    const {redact: i, add: a} = Gy();
    const c = [ ...e.filter(Qy), ...n ];
    for (const e of c.flatMap(Zy)) a(e);
    return i;
   }
   function Qy({length: e}) {
    return e >= zy;
   }
   function Zy(e) {
    const [, t, n] = ev(e);
    return [ e, t, t.toUpperCase(), n, n.replace(/=+$/, ""), n.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") ];
   }
   function ev(e) {
    const t = e.length % 2 === 0 && /^[\da-f]+$/i.test(e);
    const n = Buffer.from(e, t ? "hex" : "base64");
    return [ e, n.toString("hex"), n.toString("base64") ];
   }
   function tv(e, t) {
    const n = /[a-z\d]{8}/i.exec(t)?.[0] ?? "";
    return e.includes(n.toLowerCase());
   }
   var nv = 4;
   function sv() {
    const e = new Map;
    const t = new Uint8Array(256);
    return {
     add(n) {
      t[n.charCodeAt(0) & 255] = 1;
      const s = rv(n, 0);
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
     candidates: (t, n) => e.get(rv(t, n)) ?? []
    };
   }
   function rv(e, t) {
    let n = 0;
    for (let s = 0; s < nv; s++) n = n * 31 + e.charCodeAt(t + s) | 0;
    return n;
   }
   function* ov(e, t, n) {
    let s = -1;
    for (let r = t.next(e, 0); r + nv <= e.length; r = t.next(e, r + 1)) {
     const o = t.candidates(e, r);
     if (o.length === 0) continue;
     if (n && s <= r) s = wv(e, r + 1);
     const i = o.find(t => e.startsWith(t, r));
     const a = n ? bv(e, r, s, o) : 0;
     const c = Math.max(i?.length ?? 0, a);
     if (c > 0) yield {
      at: r,
      length: c
     };
    }
   }
   var iv = "[\\da-fA-F]";
   var av = `%[89abAB]${iv}`;
   var cv = new Map(Object.entries(ie).map(([e, t]) => [ t, e ]));
   var uv = hv("\\", {
    whole: String.raw`\\(?:["\\/bfnrt]|u${iv}{4})`,
    cut: String.raw`\\(?:u${iv}{0,3})?`,
    mark: String.raw`\\u2026`,
    decode: e => JSON.parse(`"${e}"`)
   });
   var lv = hv("%", {
    whole: `%[0-7]${iv}|%[cdCD]${iv}${av}|%[eE]${iv}(?:${av}){2}|%[fF][0-4](?:${av}){3}`,
    cut: `(?:%${iv}{0,2}){1,4}?`,
    mark: "%[eE]2%80%[aA]6",
    decode: e => Buffer.from(e.replaceAll("%", ""), "hex").toString()
   });
   var fv = hv("&", {
    whole: String.raw`&(?:#\d{1,7}|#[xX]${iv}{1,6}|amp|lt|gt|quot|apos);`,
    cut: `&(?:#[xX]?${iv}{0,7}|am?p?o?s?|lt?|gt?|qu?o?t?)?`,
    mark: "&#(?:8230|[xX]2026);",
    decode(e) {
     const t = Number(e.slice(2, -1).replace(/^x/i, "0x"));
     return cv.get(e) ?? String.fromCodePoint(Math.min(t, 1114111));
    }
   });
   function hv(e, t) {
    const n = `(${t.whole})|${t.cut}(?=…|\\.{3}|\\ufffd*$|${t.mark})`;
    return {
     sign: e,
     pattern: new RegExp(n, "g"),
     decode: t.decode
    };
   }
   var dv = /[\\%]|&#?\w{0,8}(?:[;…\ufffd]|\.{3}|$)/;
   var pv = 64;
   var mv = 8 * 1024 * 1024;
   function gv(e, t, n = false) {
    const s = [];
    const r = [ yv(e) ];
    for (const e of r) {
     for (const {at: r, length: o} of ov(e.text, t, n)) s.push({
      from: e.placeOf(r),
      to: e.placeOf(r + o)
     });
     if (!dv.test(e.text)) continue;
     for (const t of [ uv, lv, fv ]) {
      const s = r.length === pv || r.length * e.text.length > mv;
      if (s || !e.text.includes(t.sign)) continue;
      const o = vv(e, t, n);
      if (!r.some(e => e.text === o.text)) r.push(o);
     }
    }
    if (s.length < 2) return s;
    const o = [];
    for (const e of s.sort((e, t) => e.from - t.from)) {
     const t = o.at(-1);
     if (t && e.from < t.to) t.to = Math.max(t.to, e.to); else o.push(e);
    }
    return o;
   }
   function yv(e) {
    return {
     text: e,
     placeOf: e => e
    };
   }
   function vv(e, {pattern: t, decode: n}, s = false) {
    const r = [ 0 ];
    const o = [ 0 ];
    let i = 0;
    const a = e.text.replace(t, (e, t, a) => {
     if (t === void 0 && !s) return e;
     const c = t === void 0 ? "" : n(e);
     const u = a + e.length;
     i += e.length - c.length;
     o.push(u);
     r.push(u - i);
     return c;
    });
    const c = t => {
     let n = 0;
     let s = r.length;
     while (s - n > 1) {
      const e = n + s >> 1;
      if ((r[e] ?? 0) <= t) n = e; else s = e;
     }
     return e.placeOf(t - (r[n] ?? 0) + (o[n] ?? 0));
    };
    return {
     text: a,
     placeOf: c
    };
   }
   function wv(e, t) {
    Ky.lastIndex = t;
    return Ky.exec(e)?.index ?? e.length;
   }
   function bv(e, t, n, s) {
    let r = 0;
    const o = n => s.some(s => s.startsWith(e.slice(t, n)));
    for (let s = n; o(s); s = wv(e, s + 1)) {
     const n = s < e.length ? nv : Fy;
     if (s - t >= n) r = s - t;
     if (s === e.length || !o(s + 1)) break;
    }
    return r;
   }
   function kv(e) {
    return By.test(e);
   }
   function $v(e) {
    return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, kv(e) ? Dy : t ]));
   }
   function _v(e) {
    const t = e.split(/\r\n|\r|\n/).map(e => e.trim());
    return [ ...new Set([ e, ...t ]) ].filter(e => e.trim() !== "" && ne(e));
   }
   function Sv(e) {
    return [ ...new Set(_v(e).flatMap(xv)) ];
   }
   function xv(e) {
    const t = Buffer.from(e);
    const n = Qs.xml(e);
    const s = [ e, t.toString() ];
    return [ ...s, ...s.map(e => e.replaceAll(" ", "+")), Z(e), t.toString("latin1"), Qs.json(e).slice(1, -1), Qs.url(e), n, n.includes("�") ? vv(yv(n), fv).text : n, Qs.slack(e), t.toString("base64").replace(/=+$/, ""), t.toString("base64url") ];
   }
   var Ev = "1.0.0";
   var Nv = "give it a longer timeout if it needs more time";
   var Av = "does this port speak https? Then write https://";
   var Ov = [ "443", "8443" ];
   var Iv = /plain HTTP|HTTP request to an HTTPS server/i;
   var jv = "2xx";
   var Tv = "the receiver does not accept its body";
   var Mv = "the receiver failed: look into its log";
   var Lv = "check its secret and headers";
   var Cv = "it is unsigned, since it has no secret_name; write one, or check its headers";
   var Pv = `${Lv}, and leave out its body: some servers refuse a GET with one`;
   var Rv = {
    400: Tv,
    401: Lv,
    403: Lv,
    404: "check its URL",
    405: "check its method",
    413: Tv,
    422: Tv
   };
   var Uv = {
    dns_error: "DNS error",
    tls_error: "TLS error"
   };
   var qv = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
   var Dv = 100;
   function Bv(e, {successCodes: t, successBody: n}, s, r) {
    const {url: o} = s;
    if (e.kind === "failure") {
     const {code: t, status: n, connected: s, permanent: r} = e;
     const i = e.message.replace(/\.$/, "");
     const a = [ i, Jv(e, o) ].filter(Boolean).join("; ");
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
    if (Lu(t, i)) {
     const t = n && Fv(e, n, r);
     return t ? {
      ...c,
      code: "body_rejected",
      message: t
     } : null;
    }
    if (i >= 300 && i < 400) {
     const e = Vv(i, a.location, o);
     return {
      ...c,
      code: "redirect",
      message: e
     };
    }
    const u = Mu(t);
    const l = [ `HTTP ${i}`, u === jv ? null : `success_codes is ${u}`, Yv(e, s), Hv(e, r) ];
    return {
     ...c,
     code: "status",
     message: l.filter(Boolean).join("; ")
    };
   }
   function Fv(e, {path: t, accepted_values: n}, s) {
    const r = n.map(e => JSON.stringify(e)).join(", ");
    const o = t => [ `HTTP ${e.status}, but ${t}`, Hv(e, s) ].filter(Boolean).join("; ");
    if (e.cut) return o("the body is too long to be compared with success_body");
    const i = e.body.toString("utf8").trim();
    if (t === void 0) return n.some(e => String(e) === i) ? null : o(`success_body accepts only ${r}`);
    const a = Kv(i, t);
    if (a === void 0) return o(`the body has no ${t} (success_body accepts ${r})`);
    return n.some(e => e === a) ? null : o(`${t} is ${he(s(is(a) ?? ""), Dv) || "another value"} (success_body accepts ${r})`);
   }
   function Kv(e, t) {
    const n = En(t);
    if (n.kind === "error") return;
    const s = jn(Zn(e), n.path);
    return s.found ? s.value : void 0;
   }
   function Hv({body: e}, t) {
    const n = he(t(e.toString("utf8")), Dv);
    return n === "" ? null : `the receiver said: ${n}`;
   }
   function Gv(e) {
    return e !== null && Rv[e] === Tv;
   }
   function Wv(e) {
    return Uv[e] ?? e.replaceAll("_", " ");
   }
   function Jv({code: e}, t) {
    if (e === "timeout") return Nv;
    const n = e === "connection_reset" || e === "protocol_error";
    const s = t.protocol === "http:" && Ov.includes(t.port);
    return n && s ? Av : null;
   }
   function Yv({status: e, body: t}, n) {
    const s = n.url.protocol === "http:" && e === 400;
    if (s && Iv.test(t.toString("latin1"))) return Av;
    const r = n.method === "GET" && n.body.length > 0;
    if (r && [ 400, 401, 403 ].includes(e)) return Pv;
    const o = n.keys?.length === 0 && !n.carriesSecret;
    if (o && [ 401, 403 ].includes(e)) return Cv;
    return e >= 500 ? Mv : Rv[e];
   }
   function Vv(e, t, n) {
    const s = t === void 0 ? "" : ` to ${zv(t) ?? n.host}`;
    return `HTTP ${e}${s}, and redirects are not followed; write the final URL, or add ${e} to success_codes`;
   }
   function zv(e) {
    const [, t] = qv.exec(e) ?? [];
    return t?.split("@").at(-1);
   }
   var Xv = 1e3;
   var Qv = 1e4;
   var Zv = 255;
   var ew = 1e5;
   var tw = 1e3;
   var nw = 65536;
   var sw = yn(on(), Kt(), Ut(0));
   var rw = yn(hn(), Ct(Xv));
   var ow = yn(hn(), Ft(/^[0-9a-f]{64}$/));
   var iw = an({
    run_id: sw,
    run_attempt: sw
   });
   var aw = yn(rw, jt(hs));
   var cw = yn(hn(), Lt(), jt(e => Number.isFinite(Date.parse(e))));
   var uw = an({
    number: sw,
    status_code: sn(sw),
    error: sn(rw),
    started: cw,
    duration_ms: yn(on(), Tt(), Ut(0)),
    connected: cn(en(false))
   });
   var lw = an({
    id: yn(hn(), Ft(/^[\x21-\x7e]{1,200}$/)),
    event: yn(hn(), Ft(/^[a-z_]{0,50}$/)),
    chain: sn(rw),
    webhook: rw,
    status: un([ "success", "failure", "not_run" ]),
    reason: sn(yn(hn(), Ct(Qv))),
    attempts: yn(zt(uw), Ct(tw)),
    body: sn(ow),
    retry_of: sn(rw),
    mac: sn(rw),
    run: cn(an({
     repository: cn(aw),
     ...iw.entries
    })),
    first_failed: cn(cw),
    given_up: cn(Xt())
   });
   var fw = sn(yn(hn(), Ct(2 * Zv)));
   var hw = an({
    chain: sn(rw),
    webhook: sn(rw),
    status: un([ "accepted", "duplicate", "conflict", "expired", "unexpected", "rejected", "sent" ]),
    received: cw,
    state: sn(un([ "success", "failure", "error" ])),
    description: fw,
    context: fw,
    target_url: sn(rw),
    reason: cn(fw)
   });
   var dw = an({
    version: en(1),
    run: an({
     repository: aw,
     ...iw.entries
    }),
    sender: cn(aw),
    callbacks: cn(yn(zt(hw), Ct(ew))),
    bodies: ln(ow, hn()),
    deliveries: yn(zt(lw), Ct(ew))
   });
   function pw(e, t, n = [], s = []) {
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
   function mw({chain: e, webhook: t}, n, s) {
    return {
     chain: e,
     webhook: t,
     status: "rejected",
     callback: null,
     reason: n,
     received: s
    };
   }
   var gw = 10;
   function yw(e, t) {
    const n = t.status === "rejected";
    const s = e.filter(({webhook: e, status: s}) => e === t.webhook && s === "rejected" === n);
    if (t.status === "accepted" || s.length < gw) e.push(t);
   }
   var vw = {
    state: null,
    description: null,
    context: null,
    target_url: null
   };
   function ww({callback: e, reason: t, received: n, ...s}, r) {
    const {state: o, description: i, context: a, target_url: c} = e ?? vw;
    const u = e => e && he(r(e), Zv);
    const l = c && r(c);
    return {
     ...s,
     received: new Date(n).toISOString(),
     state: o,
     description: u(i),
     context: u(a),
     target_url: l && l.length <= Xv ? l : null,
     ...t !== void 0 && {
      reason: u(t)
     }
    };
   }
   function* bw({deliveries: e, ...t}) {
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
     if (s.length < nw) continue;
     yield s;
     s = "";
    }
    yield `${s}]}`;
   }
   function kw(e) {
    const t = Zn(e);
    if (t === void 0) return _w("is incomplete or not JSON");
    if (!as(t)) return _w("is not a record of this action");
    if (Object.hasOwn(t, "received")) return {
     kind: "received"
    };
    const n = Reflect.get(t, "version");
    if (typeof n === "number" && n !== 1) return _w(`is a record of version ${n}, and this version of the action reads version 1`);
    const s = vn(dw, t, {
     abortEarly: true
    });
    if (!s.success) {
     const e = s.issues[0].path?.map(({key: e}) => String(e)) ?? [];
     const t = e.length > 0 ? ` (${se(e.join("."), 80)})` : "";
     return _w(`is not a record of this action${t}`);
    }
    const [r] = Fn(e);
    if (r !== void 0) return _w("gives a key twice");
    return $w(s.output);
   }
   function $w({bodies: e, deliveries: t, ...n}) {
    const s = new Map;
    for (const [t, n] of Object.entries(e)) {
     const e = Ny(n);
     if (e.sha256 !== t || e.text !== n) return _w(`was changed: bodies.${t} has another SHA-256`);
     s.set(t, e);
    }
    const r = [];
    for (const [e, {body: n, ...o}] of t.entries()) {
     const t = n === null ? null : s.get(n);
     if (t === void 0) return _w(`has no body for deliveries.${e}`);
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
   function _w(e) {
    return {
     kind: "invalid",
     why: e
    };
   }
   var Sw = "\x3c!-- --\x3e";
   function xw(e) {
    return he(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi, e => `&#${e.charCodeAt(0)};${e === "@" ? Sw : ""}`);
   }
   function Ew(e) {
    return `**${xw(e).trim()}**`;
   }
   function Nw(e) {
    return xw(e.trim()).replace(/^(\d*)([-.])/, (e, t, n) => `${t}&#${n.charCodeAt(0)};`);
   }
   function Aw(e, t) {
    const n = Cw(t);
    return n === null ? xw(e) : `[${xw(e)}](${n})`;
   }
   function Ow(e, t) {
    return t === "" ? e : `${e}<br><sub>${t}</sub>`;
   }
   var Iw = 25e4;
   var jw = 5e4;
   function Tw(e) {
    return Lw(jw, e.map(e => `- ${e}\n`));
   }
   function Mw(e, t) {
    const n = e => `| ${e.join(" | ")} |\n`;
    const s = n(e) + n(e.map(() => ":--"));
    return s + Lw(Iw - Buffer.byteLength(s), t.map(n));
   }
   function Lw(e, t) {
    let n = "";
    let s = 0;
    for (const [r, o] of t.entries()) {
     s += Buffer.byteLength(o);
     if (s > e) return `${n}\nand ${t.length - r} more that do not fit here.\n`;
     n += o;
    }
    return n;
   }
   function Cw(e) {
    if (!e || !URL.canParse(e)) return null;
    const {protocol: t, href: n, username: s, password: r} = new URL(e);
    if (!/^https?:$/.test(t) || s || r) return null;
    return n.replace(/[()<>[\]|"'`\\*_~]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
   }
   var Pw = {
    failure: "✗",
    waiting: "●",
    success: "✓",
    skipped: "–"
   };
   function Rw(e, t) {
    return `${Pw[e]} ${xw(t)}`;
   }
   function Uw(e) {
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
   var qw = " ";
   function Dw(e) {
    const t = Math.max(0, Math.round(e));
    if (t < 1e3) return Fw(t, "ms");
    if (t < 59950) return Fw((t / 1e3).toFixed(1), "s");
    const n = Math.round(t / 1e3);
    const s = Math.floor(n / 60);
    return s < 60 ? `${Fw(s, "min")} ${Fw(n % 60, "s")}` : `${Fw(Math.floor(s / 60), "h")} ${Fw(s % 60, "min")}`;
   }
   function Bw(e) {
    return new Date(e).toISOString().slice(11, 19);
   }
   function Fw(e, t) {
    return `${e}${qw}${t}`;
   }
   var Kw = "The step was cancelled before it had sent anything.";
   function Hw(e, t) {
    const n = e instanceof Error ? e.message : String(e);
    const s = n.split("\n").map(e => `- ${xw(t(e))}`);
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
   function Gw({mode: e, environment: t}) {
    const {repository: n, runId: s, runAttempt: r} = t;
    const o = {
     id: s,
     attempt: r
    };
    return {
     result: "failure",
     failure: Kw,
     outputs: e === "chain" ? {
      "chain-state": "cancelled"
     } : {},
     deliveries: e === "receive" ? null : [],
     payload: null,
     record: e === "receive" ? null : pw(n, o),
     summary: `## The step was cancelled\n\n${Kw}\n`
    };
   }
   var Ww = 9;
   function Jw(e, t, n) {
    const s = Yw(t);
    const r = e.filter(({status: e}) => e === "failure");
    for (const {webhook: e, reason: t} of r) if (s.has(e)) n.warning(`webhook "${e}" failed, but is not required: ${t}`);
    return r.filter(({webhook: e}) => !s.has(e));
   }
   function Yw(e) {
    return new Set(e.filter(({required: e}) => !e).map(({name: e}) => e));
   }
   var Vw = "in the config, then report this run from a new one, with the input run-id";
   function zw(e, {cancelled: t, resend: n}) {
    if (t) return "The step was cancelled; see the deliveries output for what went out.";
    if (e.length === 0) return null;
    const s = e.slice(0, Ww).map(({webhook: e, reason: t}) => `webhook "${e}" failed: ${t}`);
    const r = e.filter(({attempts: e}) => Gv(e.at(-1)?.status_code ?? null));
    const o = e.filter(e => !r.includes(e));
    const i = o.some(({attempts: e}) => {
     const t = e.at(-1);
     return t !== void 0 && t.error !== "blocked";
    });
    const a = !i ? "after that change," : "fix the receiver and re-run this job; after a change of config or workflow,";
    const c = n === null || o.length === 0 ? [] : [ `${a} ${n}` ];
    if (r.length > 0) c.push(c.length === 0 ? `fix the body ${Vw}` : `where the receiver does not accept the body, fix it ${Vw}`);
    if (e.length === 1) return [ ...s, ...c ].join("; ");
    const u = `${e.length} webhooks failed`;
    const l = e.length > Ww ? [ `the first ${Ww} are above` ] : [];
    return [ ...s, [ u, ...l, ...c ].join("; ") ].join("\n");
   }
   function Xw(e, {redact: t}) {
    return {
     state: e?.state ?? "",
     description: t(e?.description ?? ""),
     context: t(e?.context ?? ""),
     "target-url": t(e?.target_url ?? "")
    };
   }
   var Qw = /^webhook-record.*\.json$/;
   var Zw = 32 * 1024 * 1024;
   function eb(e) {
    return Qw.test(e.slice(e.lastIndexOf("/") + 1));
   }
   function tb(e, t, n = "input record") {
    const r = (0, l.resolve)(t, e);
    try {
     if (!(0, c.statSync)(r).isDirectory()) return sb([ [ e, r ] ]);
     const t = nb(r).sort();
     if (t.length > 0) return sb(t.map(e => [ e, e ]));
    } catch (t) {
     const r = ts(t, "code");
     if (t instanceof s.x) throw t;
     if (r !== "ENOENT" && r !== "ENOTDIR") throw new s.x(`the record ${e} cannot be read: ${t}`);
     throw new s.x(`${n} is ${e}, which is not there; download the artifact that holds the record in a step before, and write its path`);
    }
    throw new s.x(`${n} is the folder ${e}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`);
   }
   function nb(e) {
    return (0, c.readdirSync)(e, {
     withFileTypes: true
    }).flatMap(t => {
     const n = (0, l.join)(e, t.name);
     if (t.isDirectory()) return nb(n);
     return t.isFile() && eb(t.name) ? [ n ] : [];
    });
   }
   function sb(e) {
    let t = Zw;
    return e.map(([e, n]) => {
     const r = (0, c.statSync)(n);
     if (!r.isFile()) throw new s.x(`the record ${e} is not a file; write its path`);
     t -= r.size;
     if (t < 0) throw new s.x(`the records at ${e} are larger than ${Zw / 1024 / 1024} MiB; write the path of the one that is meant`);
     const o = (0, c.readFileSync)(n, "utf8").replace(/^\ufeff/, "");
     return {
      path: e,
      text: o
     };
    });
   }
   var rb = class extends Error {};
   var ob = class extends Error {
    status;
    constructor(e, t) {
     super("the proxy made no connection", {
      cause: t
     });
     this.status = e;
    }
   };
   var ib = /^(ENOTFOUND|ENODATA|EAI_)/;
   var ab = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
   var cb = [ 408, 425, 429 ];
   var ub = [ 401, 407 ];
   var lb = {
    dns_error: "check the host in the URL and the runner's DNS",
    connection_refused: "check that the receiver runs and can be reached from this runner"
   };
   var fb = {
    "socket hang up": "the connection was closed before a response",
    aborted: "the response was cut short"
   };
   function hb(e) {
    const t = yb(e);
    if (e instanceof rb) return {
     code: "blocked",
     permanent: true
    };
    if (e instanceof ob) return pb(e);
    if (Eb(t)) return {
     code: "tls_error",
     permanent: true
    };
    if (t === "EPROTO" || t.startsWith("ERR_SSL_")) return {
     code: "tls_error",
     permanent: bb.test(e.message)
    };
    const n = ib.test(t) ? "dns_error" : ab.test(t) ? "connection_refused" : t === "ETIMEDOUT" ? "timeout" : t.startsWith("HPE_") ? "protocol_error" : "connection_reset";
    return {
     code: n,
     permanent: false
    };
   }
   function db(e, t = null) {
    if (e instanceof AggregateError && e.errors.length > 0) return db(e.errors[0], t);
    if (!(e instanceof Error)) return String(e);
    if (e instanceof ob) return mb(e);
    const n = gb(e);
    const s = lb[hb(e).code];
    return Nb(e, t) ?? (s === void 0 ? n : `${n}; ${s}`);
   }
   function pb({status: e, cause: t}) {
    const n = t instanceof Error ? hb(t) : null;
    if (n?.code === "tls_error") return n;
    const s = e !== null && e < 500 && !cb.includes(e);
    return {
     code: "connection_refused",
     permanent: s
    };
   }
   function mb({status: e, cause: t}) {
    if (e !== null) return `the proxy responded ${e} and did not connect${ub.includes(e) ? "; check its user and password in HTTPS_PROXY and HTTP_PROXY" : ""}`;
    if (!(t instanceof Error)) return "the proxy cannot be reached";
    const n = Nb(t, null);
    return `the proxy cannot be reached: ${n ?? `${gb(t)}; check HTTPS_PROXY and HTTP_PROXY`}`;
   }
   function gb({message: e}) {
    return fb[e] ?? e;
   }
   function yb(e) {
    return e instanceof Error && "code" in e ? String(e.code) : "";
   }
   var vb = /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
   var wb = "ERR_TLS_CERT_ALTNAME_INVALID";
   var bb = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
   var kb = /wrong version number|packet length too long/i;
   var $b = /certificate required/i;
   var _b = /:SSL routines:[^:]*:([^:]+):/;
   var Sb = /(?:DNS|IP Address):([\w.*:-]+)/g;
   var xb = 3;
   function Eb(e) {
    return vb.test(e) || e.startsWith("CERT_") || e === wb;
   }
   function Nb(e, t) {
    const n = yb(e);
    const s = e.message.replace(/; if the root CA .*/, "");
    if (n === wb) return Ab(e);
    if (n === "CERT_HAS_EXPIRED") return `the certificate expired${t ? ` at ${t}` : ""}; the receiver must renew it`;
    if (n === "CERT_NOT_YET_VALID") return `${s}; check the clocks of the receiver and of this runner`;
    if (vb.test(n)) return `${s}; if you trust this certificate, give its CA in the input ca-certificates`;
    if (Eb(n)) return `${s}; the receiver must renew it`;
    const [, r] = _b.exec(e.message) ?? [];
    if (r === void 0) return null;
    const o = kb.test(r) ? "does this port speak http? Then write http://, or another port" : $b.test(r) ? "it asks for a client certificate, and none can be sent" : "it must speak TLS 1.2 or later";
    return `the TLS handshake failed: ${r}; ${o}`;
   }
   function Ab(e) {
    const t = "host" in e ? String(e.host) : "this host";
    const n = "cert" in e ? Ob(e.cert) : "";
    const s = [ ...n.matchAll(Sb) ].map(([, e]) => e);
    if (s.length === 0) return `the certificate is for other names than ${t}; the receiver must renew it`;
    const r = s.slice(0, xb).join(", ");
    const o = s.length - xb;
    const i = o > 0 ? ` and ${o} more` : "";
    return `the certificate is for ${r}${i}, not for ${t}; write a host that it names`;
   }
   function Ob(e) {
    return typeof e === "object" && e !== null && "subjectaltname" in e && typeof e.subjectaltname === "string" ? e.subjectaltname : "";
   }
   function Ib(e, t) {
    const {lookup: n, secrets: s} = t;
    const r = Db("url", () => {
     const t = Js(e.url, n);
     const s = je(t);
     if (s !== null) throw new Ps(s);
     return new URL(t);
    });
    const o = Db("query", () => Ys(e.query ?? {}, n));
    if (o !== "") r.search = [ r.search, o ].filter(Boolean).join("&");
    const {bytes: i, stored: a} = Cb(e) ? Db("body", () => t.body(e, n)) : Lb;
    return {
     id: t.id,
     webhook: e.name,
     event: t.event,
     method: e.method,
     url: r,
     shown: Ws(e.url) === null ? r.href : `${r.origin}/***`,
     headers: Ub(e, t, i.length > 0),
     body: i,
     stored: a,
     signatures: e.signature,
     carriesSecret: vp(e).some(({path: e, text: t}) => e[0] !== "body" && e[0] !== "callback" && Rb(t)),
     keys: e.secret_name.flatMap(e => s.get(e) ?? [])
    };
   }
   function jb(e, t = null) {
    const n = Mb(e);
    return t === null ? `msg_${n}` : `msg_${n.slice(0, 16)}${Mb(e, t).slice(0, 16)}`;
   }
   function Tb(e, t) {
    return e.slice(0, 20) === jb(t).slice(0, 20);
   }
   function Mb(e, t = []) {
    const {repository: n, runId: s, attempt: r, chain: o, webhook: i, kind: a, status: c} = e;
    const {sender: l} = e;
    const f = [ n, s, r, o, i, a, c, ...l ? [ l.runId, l.attempt ] : [] ];
    return (0, u.hash)("sha256", JSON.stringify([ ...f, ...t ])).slice(0, 32);
   }
   var Lb = {
    bytes: Buffer.alloc(0),
    stored: Ny("")
   };
   function Cb({method: e, body: t, payload: n}) {
    return !Pb(e) || t !== void 0 || n !== void 0;
   }
   function Pb(e) {
    return e === "GET" || e === "HEAD";
   }
   function Rb(e) {
    return e.includes("secrets.") && Hd(e).some(({name: e}) => js(e) !== null);
   }
   function Ub({headers: e, username: t, password: n}, {id: s, event: r, lookup: o}, i) {
    const a = Object.entries(e).flatMap(([e, t]) => {
     const n = Db(`headers.${e}`, () => {
      const e = Bs(t, o);
      return e === null ? null : qb(e);
     });
     return n === null ? [] : [ [ e.toLowerCase(), n ] ];
    });
    const c = Db("username", () => {
     if (t === void 0) return {};
     const e = `${Fs(t, o)}:${Fs(n ?? "", o)}`;
     return {
      authorization: `Basic ${Buffer.from(e).toString("base64")}`
     };
    });
    return {
     ...i && {
      "content-type": "application/json"
     },
     "user-agent": `webhook-action/${Ev}`,
     ...Object.fromEntries(a),
     ...c,
     "webhook-id": s,
     "webhook-event": r
    };
   }
   function qb(e) {
    if (new RegExp("(?!\\t)\\p{Cc}", "u").test(e)) throw new Ps("a value has a control character, which a header cannot have; remove it, or encode it with the filter url");
    return e.trim();
   }
   function Db(e, t) {
    try {
     return t();
    } catch (t) {
     if (!(t instanceof Ps)) throw t;
     throw new Ps(`${e}: ${t.message}`);
    }
   }
   function Bb(e, t) {
    const n = Gs(e);
    const s = Cy(n, t) === n;
    const r = s ? n : Gs(Ly(e, t));
    return {
     bytes: Buffer.from(n),
     stored: Ny(r)
    };
   }
   function Fb(e) {
    const t = new Map;
    const n = Wy(e.secrets);
    const s = (e, s) => {
     const r = t.get(e) ?? Bb(s(), n);
     t.set(e, r);
     return r;
    };
    return (t, r) => {
     const {body: o, payload: i = "jobserv"} = t;
     if (o !== void 0) return Hb(o, r, n);
     if (i === "github") return s("github", () => e.event);
     const a = e.payload;
     if (a === null) throw new Error("the build was not read");
     if (i === "jobserv") return s("jobserv", () => Kb(a, e.keys));
     const c = e => e === void 0 ? null : Fs(e, r);
     const u = c(t.dockerhub?.repo_name);
     const l = c(t.dockerhub?.tag);
     const {serverUrl: f, isPrivate: h} = e;
     return s(JSON.stringify([ "dockerhub", u, l ]), () => Kb($d(a, {
      serverUrl: f,
      isPrivate: h,
      repoName: u,
      tag: l
     }), e.keys));
    };
   }
   function Kb(e, t) {
    const {callback_url: n, callback_context: s} = t;
    const {callback_token: r, callback_dispatch: o} = t;
    return {
     ...e,
     ...hd({
      callback_url: n,
      callback_context: s,
      callback_token: r,
      callback_dispatch: o
     })
    };
   }
   function Hb(e, t, n) {
    if (typeof e !== "string") return {
     bytes: Buffer.from(Gs(Ks(e, t))),
     stored: Ny(Gs(My(e, t, n)))
    };
    const s = Fs(e, t);
    if (Np(s)) throw new Ps("it begins like a text that this action signs itself; begin it differently");
    return {
     bytes: Buffer.from(s),
     stored: Ny(Oy(e, t, n))
    };
   }
   var Gb = 8;
   var Wb = /^[a-z]{1,10}$/;
   var Jb = /^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
   function Yb(e, {headers: t}, n) {
    const s = e.username === void 0 ? [] : [ t.authorization ];
    const r = n.get(Ws(e.url) ?? "");
    return [ ...r === void 0 ? [] : Vb(new URL(r)), ...s.flatMap(e => e?.replace(/^Basic /, "") ?? []) ];
   }
   function Vb({pathname: e, search: t, searchParams: n}) {
    const s = e.slice(1);
    const r = t.slice(1);
    const o = [ e + t, e, t ];
    const i = r.split("&").map(e => e.slice(e.indexOf("=") + 1));
    const a = [ ...s.split("/"), ...i ];
    const c = [ s + t, s, r, ...a.flatMap(e => [ e, Xb(e) ]), ...n.values() ];
    return [ ...new Set([ ...o, ...c.filter(zb) ]) ].filter(e => e !== "" && e !== "/");
   }
   function zb(e) {
    return e.length >= Gb && !Wb.test(e) && !Jb.test(e);
   }
   function Xb(e) {
    try {
     return decodeURIComponent(e);
    } catch {
     return e;
    }
   }
   var Qb = 6e4;
   var Zb = .2;
   var ek = [ "dns_error", "connection_refused", "connection_reset", "timeout", "tls_error", "protocol_error", "truncated" ];
   function tk({attempt: e, retryDelaysSeconds: t, failure: n, retryAfter: s, now: r, random: o, retryOnlyIfUndelivered: i}) {
    if (n.status === 410) return {
     kind: "stop",
     reason: "the receiver says that it is gone"
    };
    if (!rk(n)) return {
     kind: "stop",
     reason: null
    };
    if (i && ok(n)) return {
     kind: "stop",
     reason: "it may have arrived, and is not sent again unless idempotent is true"
    };
    const a = H(s, r) ?? 0;
    if (a > Qb) {
     const e = new Date(r + a).toISOString();
     return {
      kind: "stop",
      reason: `the receiver asks to come back in ${Math.ceil(a / 1e3)} s, at ${e}`
     };
    }
    const c = t[e - 1];
    if (c === void 0) return {
     kind: "stop",
     reason: null
    };
    const u = Math.max(c * 1e3, a) * (1 + Zb * o);
    return {
     kind: "retry",
     delayMs: Math.min(Math.ceil(u), P)
    };
   }
   var nk = [ 301, 307, 308 ];
   function sk(e) {
    const {status_code: t, error: n, connected: s} = e;
    if (n === null || s === false) return false;
    if (n === "redirect") return !nk.includes(t);
    if (n !== "status") return true;
    const r = t !== null && t >= 400 && t < 500;
    const o = "status";
    const i = {
     code: o,
     status: t,
     connected: true,
     permanent: false
    };
    return ok(i) && !(r && !rk(i));
   }
   function rk({code: e, status: t, permanent: n}) {
    if (n) return false;
    if (e !== "status") return ek.includes(e);
    if (t === null) return false;
    return [ 408, 425, 429 ].includes(t) || t >= 500 && t < 600;
   }
   function ok({code: e, status: t, connected: n}) {
    return e === "status" ? t !== 429 && t !== 503 : n;
   }
   var ik = 64 * 1024;
   var ak = 5 * 6e4;
   var ck = "cancelled: the step was cancelled";
   async function uk(e, t, n) {
    const s = [];
    const r = e => vk(s, e, n);
    for (let o = 1; ;o += 1) {
     const {error: i, ...a} = await pk(e, t, n, o);
     const {message: c, response: u} = a;
     const l = {
      ...a,
      waitedMs: null
     };
     s.push(l);
     if (i === null) return r(null);
     const f = tk({
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
     if (n.signal.aborted) return r(ck);
     const h = await (n.shouldRetry?.()) ?? true;
     if (n.signal.aborted) return r(ck);
     if (!h) return r(c);
    }
   }
   function lk({id: e, webhook: t, event: n}, {delivered: s, reason: r, attempts: o}) {
    return {
     id: e,
     webhook: t,
     event: n,
     status: s ? "success" : "failure",
     reason: r,
     attempts: o.map(({attempt: e}) => e)
    };
   }
   function fk({id: e, webhook: t, event: n}, s) {
    return {
     id: e,
     webhook: t,
     event: n,
     status: "not_run",
     reason: s,
     attempts: []
    };
   }
   function hk(e, t) {
    return {
     ...fk(e, t),
     status: "failure"
    };
   }
   function dk(e) {
    const t = t => e.filter(e => e.status === t).length;
    return {
     delivered: t("success"),
     failed: t("failure"),
     skipped: t("not_run")
    };
   }
   async function pk(e, t, n, s) {
    const r = await Re(n.allowlist, t, t => e.addresses(t, n));
    const o = e.clock.now();
    const i = Math.floor(o / 1e3);
    const a = r === null ? await mk(e, t, n, i).catch(e => yk("protocol_error", db(e), o)) : yk("blocked", r, o);
    const c = t => n.quoteResponse ? e.redact(t) : "";
    const u = Bv(a, n, t, c);
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
   async function mk(e, t, n, s) {
    const {id: r, url: o, method: i, headers: a, body: c, signedBytes: u = c} = t;
    const l = {
     id: r,
     timestamp: s,
     body: u
    };
    const f = qp(t.signatures, l, t.keys);
    const h = await e.request({
     url: o,
     method: i,
     headers: {
      ...a,
      "webhook-timestamp": String(s),
      ...f
     },
     body: c.length === 0 && Pb(i) ? null : c,
     timeoutMs: n.timeoutMs,
     maxBytes: ik,
     refuses: Je(n.allowlist, o),
     keepAlive: n.keepAlive,
     signal: n.signal
    });
    return h.kind === "response" ? gk(h, Object.values(f)) : h;
   }
   function gk(e, t) {
    const n = e.body.toString("latin1");
    const s = [ ...Object.values(e.headers), n ];
    const r = Xy(t, s);
    if (r === null) return e;
    const o = Object.entries(e.headers).map(([e, t]) => [ e, r(t) ]);
    return {
     ...e,
     headers: Object.fromEntries(o),
     body: Buffer.from(r(n), "latin1")
    };
   }
   function yk(e, t, n) {
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
   function vk(e, t, {retryDelaysSeconds: n}) {
    return {
     delivered: t === null,
     reason: t !== null && e.length > 1 ? `${t} (${e.length} attempts)` : t,
     attempts: e,
     maxAttempts: n.length + 1,
     notes: wk(e.at(-1)?.response ?? null)
    };
   }
   function wk(e) {
    const t = Date.parse(e?.headers.date ?? "");
    const n = Math.abs(t - (e?.started ?? 0));
    return n > ak ? [ `the receiver's clock is ${Math.round(n / 6e4)} minutes off this one's; it may refuse the webhook-timestamp` ] : [];
   }
   var bk = /(?<!\$)(?:\$\$)*\$\{/;
   function kk(e, t, {run: {repository: n, ...s}, sender: r = n}) {
    const o = t?.stored ?? null;
    const i = {
     ...e,
     chain: null,
     body: o,
     retry_of: null
    };
    const a = $k({
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
   function $k(e, t) {
    const n = Ek(e);
    return n === null || t === void 0 ? null : gm(t, n);
   }
   function _k(e, t) {
    const n = t.length === 0 ? Sk(e) : xk(e, t);
    return n && `${n}; nothing is signed or sent; re-run the job that sent it`;
   }
   function Sk({sent: {body: e}}) {
    return bk.test(e?.text ?? "") ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anyone could have written it; give the webhook a secret_name" : null;
   }
   function xk(e, t) {
    const {mac: n} = e.sent;
    if (n === null) return "the record has no mac for it, and the webhook is signed today";
    const s = Ek(e);
    return s !== null && ym(n, t, s) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
   }
   function Ek({sent: {id: e, webhook: t, event: n, body: s}, run: {run_id: r, run_attempt: o}, repository: i, sender: a}) {
    return s && [ i, r, o, e, t, n, s.sha256, ...a === i ? [] : [ a ] ];
   }
   var Nk = 12;
   var Ak = 8;
   function Ok(e, t) {
    const {name: n, trigger_name: s, status: r, web_url: o, build_id: i, runs: a} = e;
    const c = n ?? s ?? `build ${i}`;
    return `${jk(r, t(c), o)}\n${Tk(e, t)}\n${a.length === 0 ? "" : `\n${Mk(a, t)}`}`;
   }
   function Ik(e, t) {
    return `${jk(e.status, t(e.title), e.page)}\nIts jobs are not listed, since no webhook uses them.\n`;
   }
   function jk(e, t, n) {
    return `## ${Rw(Uw(e), e)}: ${Aw(t, n)}\n`;
   }
   function Tk({trigger_name: e, created: t, completed: n, github: s}, r) {
    const {run_number: o, run_attempt: i, event: a, ref: c, sha: u, actor: l} = s;
    const f = o === void 0 ? "" : ` ${o}`;
    const h = i > 1 ? `, attempt ${i}` : "";
    const d = [ e, a, c, u?.slice(0, Ak), l ];
    return [ `Build${f}${h}`, ...d.map(e => xw(r(e ?? ""))), Ck(t, n) ].filter(Boolean).join(" · ");
   }
   function Mk(e, t) {
    const n = e.map(e => [ Aw(t(e.name), e.web_url), Rw(Uw(e.status), e.status), Ck(e.created, e.completed) ]);
    const s = Mw([ "Run", "Status", "Time" ], n);
    if (e.length <= Nk) return s;
    const r = e.filter(({status: e}) => e === "FAILED").map(e => `${Aw(t(e.name), e.web_url)} ${e.status}`);
    return `${Tw(r)}\n<details><summary>${e.length} runs: ${Lk(e)}</summary>\n\n${s}\n</details>\n`;
   }
   function Lk(e) {
    const t = new Map;
    for (const {status: n} of e) t.set(n, (t.get(n) ?? 0) + 1);
    return [ ...t ].map(([e, t]) => `${t} ${e}`).sort().join(", ");
   }
   function Ck(e, t) {
    const n = Date.parse(t ?? "") - Date.parse(e ?? "");
    return n > 0 ? Dw(n) : "";
   }
   var Pk = 6;
   var Rk = [ "Webhook", "Event", "Result", "Code", "Attempts", "Time" ];
   function Uk(e, t, n = new Set) {
    if (e.length === 0) return "## Deliveries\n\nThere was nothing to deliver.\n";
    const s = e.filter(({status: e}) => e === "failure").map(({webhook: e, reason: s}) => `${Ew(t(e))} failed${n.has(e) ? ", but is not required" : ""}: ${xw(t(s ?? ""))}`);
    const r = e.map(e => Dk(e, t));
    return `## Deliveries: ${qk(e)}\n\n${s.length === 0 ? "" : `${Tw(s)}\n`}${Mw(Rk, r)}`;
   }
   function qk(e) {
    const {delivered: t, failed: n, skipped: s} = dk(e);
    return [ ...n > 0 ? [ `${Pw.failure} ${n} failed` ] : [], ...t > 0 ? [ `${Pw.success} ${t} delivered` ] : [], ...s > 0 ? [ `${Pw.skipped} ${s} skipped` ] : [] ].join(", ");
   }
   function Dk(e, t) {
    const {webhook: n, event: s, attempts: r, id: o} = e;
    const i = r.at(-1);
    return [ Ow(xw(t(n)), xw(o)), xw(s), Bk(e, t), i ? Fk(i) : "", Kk(r), Hk(r) ];
   }
   function Bk({status: e, reason: t}, n) {
    switch (e) {
    case "success":
     return `${Pw.success} delivered`;

    case "failure":
     return `${Pw.failure} failed`;

    case "not_run":
     return `${Pw.skipped} skipped: ${xw(n(t ?? ""))}`;
    }
   }
   function Fk({status_code: e, error: t}) {
    return xw(String(e ?? (t ? Wv(t) : "")));
   }
   function Kk(e) {
    const t = e.length;
    if (t < 2) return t === 0 ? "" : "1";
    const n = [];
    for (const t of e.map(Fk)) {
     const e = n.at(-1);
     if (e?.code === t) e.times += 1; else n.push({
      code: t,
      times: 1
     });
    }
    const s = n.slice(-Pk).map(({code: e, times: t}) => t === 1 ? e : `${t} x ${e}`);
    if (n.length === 1) return s.join("");
    return `${t}: ${[ ...n.length > Pk ? [ "…" ] : [], ...s ].join(", ")}`;
   }
   function Hk(e) {
    const [t] = e;
    const n = e.at(-1);
    if (t === void 0 || n === void 0) return "";
    const s = Date.parse(n.started) - Date.parse(t.started);
    return Dw(s + n.duration_ms);
   }
   var Gk = [ "FAILED", "RUNNING", "QUEUED", "PASSED", "SKIPPED" ];
   var Wk = 500;
   var Jk = 2;
   async function Yk(e, t, n, s) {
    const r = `/repos/${t}/actions/runs/${n}`;
    const o = {
     ...gs(t),
     run_id: n
    };
    const i = {
     keys: [ "jobs", "workflow_jobs" ],
     most: Wk
    };
    const a = await Qk(`${r}/attempts/${s}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", {
     ...o,
     attempt_number: s
    }, i));
    if (a !== null && s === 1) return a;
    const c = await Qk(`${r}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
     ...o,
     filter: "all"
    }, i));
    if (c === null) return a;
    const u = a ?? c.filter(e => (e.attempt ?? s) === s);
    return [ ...u, ...Vk(u, c, s) ];
   }
   function Vk(e, t, n) {
    const s = t.filter(e => e.attempt !== null && e.attempt < n);
    const r = [ ...Xk(s, e => e.attempt ?? 0) ];
    const o = new Map;
    for (const [, e] of r.toSorted(([e], [t]) => e - t)) for (const [t, n] of Xk(e, e => e.name)) o.set(t, [ ...n, ...zk(o.get(t) ?? [], n.length) ]);
    const i = Xk(e, e => e.name);
    const a = [ ...o ].flatMap(([e, t]) => zk(t, i.get(e)?.length ?? 0));
    const c = new Set(a);
    return s.filter(e => c.has(e));
   }
   function zk(e, t) {
    const n = ({status: e, conclusion: t}) => Gk.indexOf(rf(e, t));
    return e.toSorted((e, t) => n(e) - n(t)).slice(0, Math.max(0, e.length - t));
   }
   function Xk(e, t) {
    const n = new Map;
    for (const s of e) {
     const e = t(s);
     const r = n.get(e);
     if (r) r.push(s); else n.set(e, [ s ]);
    }
    return n;
   }
   async function Qk(e, t) {
    let n = "";
    for (let s = 0; s < Jk; s++) {
     const s = await Zk(e, t()).catch(e => {
      if (e instanceof Rh && e.isMissingRoute) return null;
      throw e;
     });
     if (s === null) return null;
     if (s.known >= s.total) return s.jobs;
     n = `${s.known} of ${s.total}`;
    }
    throw new Rh(`GET ${e} listed only ${n} jobs; run this job again`, 200);
   }
   async function Zk(e, t) {
    const n = [];
    const s = new Map;
    let r = 0;
    let o = 0;
    for await (const i of t) {
     if (i.total === null && i.items.length === 0 && r === 0) throw new Rh(`GET ${e} listed no jobs and gave no count`, 200);
     o = i.total ?? 0;
     const t = n.length;
     for (const t of i.items) {
      const o = e$(t);
      if (o === null) throw new Rh(`GET ${e} listed something that is no job`, 200);
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
   function e$(e) {
    if (!n$(e)) return null;
    const t = s$(e.id) ? e.id : null;
    const n = o$(e.labels);
    return {
     id: t,
     name: r$(e.name) ?? `job ${t ?? ""}`.trim(),
     attempt: typeof e.run_attempt === "number" ? e.run_attempt : null,
     checkRunId: r$(e.check_run_url)?.replace(/^.*\//, "") || null,
     ...t$(r$(e.status) ?? "", e.conclusion),
     runnerName: r$(e.runner_name),
     labels: n.length > 0 ? n : o$(e.runs_on),
     url: r$(e.url),
     pageUrl: r$(e.html_url),
     created: M(r$(e.created_at)),
     started: M(r$(e.started_at) ?? r$(e.started)),
     completed: M(r$(e.completed_at) ?? r$(e.stopped))
    };
   }
   function t$(e, t) {
    const n = Jf(e);
    return t === void 0 ? n : {
     ...n,
     conclusion: r$(t)
    };
   }
   function n$(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function s$(e) {
    return Number.isSafeInteger(e);
   }
   function r$(e) {
    return typeof e === "string" && e !== "" ? e : null;
   }
   function o$(e) {
    return Array.isArray(e) ? e.filter(e => typeof e === "string") : [];
   }
   var i$ = 10;
   var a$ = 20;
   async function c$(e, t, n, s) {
    const r = {
     ...gs(t),
     run_id: n
    };
    const o = `/repos/${t}/actions/runs/${n}`;
    const i = d$(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", r), o, {
     id: n
    });
    if (s === null || i.attempt === s) return i;
    return u$(e, t, n, s);
   }
   async function u$(e, t, n, s) {
    return d$(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
     ...gs(t),
     run_id: n,
     attempt_number: s
    }), `/repos/${t}/actions/runs/${n}/attempts/${s}`, {
     id: n,
     attempt: s
    });
   }
   async function l$(e, t, n) {
    const {workflow: s, workflowId: r, workflowPath: o} = n;
    if (s !== null || r === null) return n;
    const {name: i, path: a} = await m$(e, t, r);
    return {
     ...n,
     workflow: i ?? r,
     workflowPath: o ?? a
    };
   }
   async function f$(e, t, n) {
    const {event: s, headSha: r, headBranch: o, pullRequest: i} = n;
    if (!s.startsWith("pull_request")) return n;
    if (i !== null && o !== null) return n;
    const a = gs(t);
    const {owner: c} = gs(n.headRepository ?? "");
    try {
     if (i !== null) {
      const {json: s} = await e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
       ...a,
       pull_number: i.number
      });
      return v$(n, y$([ s ], t, r));
     }
     if (r === null) return n;
     const {json: s} = await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...a,
      commit_sha: r
     });
     const u = y$(s, t, r);
     if (u !== null || c === "" || o === null) return v$(n, u);
     const l = await e.request("GET /repos/{owner}/{repo}/pulls", {
      ...a,
      head: `${c}:${o}`,
      state: "all"
     });
     return v$(n, y$(l.json, t, r));
    } catch (e) {
     if (!(e instanceof Rh)) throw e;
     return n;
    }
   }
   async function h$(e, t, n) {
    return await w$(e, t, n) ?? await b$(e, t, n);
   }
   function d$({status: e, json: t}, n, s) {
    const r = Lf(t);
    const {id: o, attempt: i = r?.attempt} = s;
    if (r?.id === o && r?.attempt === i) return r;
    const a = r ? `with run ${r.id}, attempt ${r.attempt}` : "without a workflow run";
    throw new Rh(`GET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`, e);
   }
   var p$ = an({
    name: Of,
    path: Of
   });
   async function m$(e, t, n) {
    try {
     const {json: s} = await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
      ...gs(t),
      workflow_id: n
     });
     const {output: r, success: o} = vn(p$, s);
     if (o) return r;
    } catch (e) {
     if (!(e instanceof Rh)) throw e;
    }
    return {
     name: null,
     path: null
    };
   }
   var g$ = an({
    number: on(),
    title: xf,
    state: xf,
    head: an({
     ref: xf,
     sha: xf,
     repo: Yt(sn(an({
      full_name: hn()
     })), null)
    }),
    base: an({
     ref: xf,
     repo: an({
      full_name: hn()
     })
    })
   });
   function y$(e, t, n) {
    const s = (Array.isArray(e) ? e : []).flatMap(e => {
     const {output: t, success: n} = vn(g$, e);
     return n ? [ t ] : [];
    });
    const r = s.filter(({head: e, base: s}) => e.sha === n && s.repo.full_name.toLowerCase() === t.toLowerCase());
    return r.find(({state: e}) => e === "open") ?? r[0] ?? null;
   }
   function v$(e, t) {
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
   async function w$(e, t, {id: n, attempt: s}) {
    const r = Math.max(1, s - a$);
    try {
     for (let o = s - 1; o >= r; o--) {
      const s = await u$(e, t, n, o);
      if (of(s.conclusion)) return s;
     }
    } catch (e) {
     if (!(e instanceof Rh && e.status === 404)) throw e;
    }
    return null;
   }
   async function b$(e, t, n) {
    const s = gs(t);
    const {workflowId: r, refKind: o, headBranch: i} = n;
    const a = {
     keys: [ "workflow_runs" ],
     most: i$
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
     return await k$(n, e);
    } catch (e) {
     if (!(e instanceof Rh && e.isMissingRoute)) throw e;
    }
    return null;
   }
   async function k$(e, t) {
    for await (const {items: n} of t) {
     const t = n.map(Lf).filter(e => e !== null).filter(t => $$(t, e)).sort((e, t) => _$(t) - _$(e));
     if (t[0]) return t[0];
    }
    return null;
   }
   function $$(e, t) {
    return e.id !== t.id && of(e.conclusion) && _$(e) < _$(t) && e.headBranch === t.headBranch && e.headRepository === t.headRepository && (t.workflowId === null ? e.workflow === t.workflow : e.workflowId === null || e.workflowId === t.workflowId);
   }
   function _$(e) {
    return e.number ?? e.id;
   }
   var S$ = 3e4;
   var x$ = 2500;
   async function E$(e, t) {
    const {repository: n, apiUrl: s, serverUrl: r, own: o} = t;
    const i = await f$(e.api, n, o ? await j$(e, t) : await T$(e, t));
    const {runs: a, self: c, unfinished: u} = await M$(e, t, i);
    const l = N$(i, a, t) ? A$(i, a) : U$(i, a, o);
    const {status: f} = l;
    I$(e.log, {
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
     payload: cd({
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
   function N$({conclusion: e}, t, {own: n, apiUrl: s}) {
    return n === null && e !== null && td(s) && t.some(({status: e}) => !af(e));
   }
   function A$(e, t) {
    const n = {
     ...e,
     status: "in_progress",
     conclusion: null
    };
    const {status: s} = U$(n, t, null);
    return {
     status: s,
     dockerHub: "error",
     noResult: "incomplete"
    };
   }
   var O$ = 10;
   function I$(e, {unfinished: t, own: n, status: s}) {
    if (t.length === 0) return;
    if (n === null) {
     e.info(`not finished: ${R$(t)}`);
     return;
    }
    const r = t.length === 1;
    const o = t.length - O$;
    const i = `${r ? "job" : "jobs"} ${R$(t.slice(0, O$))}${o > 0 ? ` and ${o} more` : ""}`;
    const a = af(s) ? `so ${r ? "its result is" : "their results are"} not in the build` : `so the build is reported as ${s}`;
    const c = n.needs ? `add ${r ? "it" : "them"} to needs, or, if there already, remove "name" from the job` : `report from a last job that has ${r ? "it" : "them"} in needs`;
    e.warning(`${i} ${r ? "has" : "have"} not finished, ${a}; ${c}`);
   }
   async function j$({api: e, log: t}, n) {
    const {repository: s, runId: r, env: o} = n;
    const i = n.attempt ?? o.runAttempt;
    const a = {
     ...Ff(o),
     id: r,
     attempt: i
    };
    try {
     const t = await c$(e, s, r, i);
     return {
      ...await l$(e, s, P$(t, a)),
      status: a.status,
      conclusion: null,
      refKind: a.refKind ?? t.refKind,
      pullRequest: a.pullRequest ?? t.pullRequest
     };
    } catch (e) {
     if (!(e instanceof Rh && e.isMissingRoute)) throw e;
     t.warning(`the server has no API for workflow runs (404): the times of run ${r} are missing`);
     return a;
    }
   }
   async function T$({api: e}, t) {
    const {repository: n, runId: s, attempt: r, env: o} = t;
    const i = await c$(e, n, s, r).catch(e => {
     if (!(e instanceof Rh && e.status === 404)) throw e;
     throw new Rh(`the API has no run ${s}${r ? `, attempt ${r},` : ""} of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
    });
    const a = Bf(o.event);
    const c = a?.id === i.id && a.attempt === i.attempt ? P$(i, a) : i;
    return l$(e, n, c);
   }
   async function M$(e, t, n) {
    const {api: s, log: r, clock: o, signal: i} = e;
    const {repository: a, own: c} = t;
    const u = o.now();
    let l = [];
    for (let t = 0; ;t += x$) {
     const f = await Yk(s, a, n.id, n.attempt);
     if (f === null) return {
      runs: C$(e, n, c),
      self: null,
      unfinished: []
     };
     const h = o.now();
     const d = Md(f, c, h);
     const {lagging: p} = d;
     if (p.length > 0 && t < S$ && h - u < S$) {
      if (t === 0) r.info(`the API does not have the results of ${R$(p)} yet; asking for up to ${S$ / 1e3} s`);
      l = p;
      await o.sleep(x$, i);
      continue;
     }
     if (l.length > 0 && p.length === 0) r.info(`the API has the results of ${R$(l)} after ${Math.round((h - u) / 1e3)} s`);
     L$(r, d);
     return d;
    }
   }
   function L$(e, {fromNeeds: t, ignoredFailures: n, ambiguous: s}) {
    if (t.length > 0) e.warning(`the API does not have the results of ${R$(t)} after ${S$ / 1e3} s; those in needs are used`);
    if (n.length > 0) e.warning(`${R$(n)} FAILED, but success in needs (continue-on-error): does not count against the build`);
    if (s.length > 0) e.warning(`${R$(s)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's key`);
   }
   function C$({log: e}, t, n) {
    const s = `the API has no jobs of run ${t.id} (404)`;
    if (n?.needs) {
     e.info(`${s}: needs alone says how they ended`);
     return qd(n.needs);
    }
    e.warning(n ? `${s}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${s}: the build is what the run itself says`);
    return [];
   }
   function P$(e, t) {
    const n = Object.entries(e).filter(([, e]) => e !== null);
    return {
     ...t,
     ...Object.fromEntries(n)
    };
   }
   function R$(e) {
    return e.map(e => `"${e}"`).join(", ");
   }
   function U$(e, t, n) {
    const s = n ? D$(n) : [];
    const r = s.length > 0 ? "FAILED" : B$(e, t, n);
    const o = t.filter(({counts: e, status: t}) => e && t === "FAILED").map(({conclusion: e}) => e ?? "");
    const i = e.conclusion !== null && s.length === 0;
    const a = q$(i ? e.conclusion : null, [ ...s, ...o ], t.length > 0);
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
     dockerHub: lf(r, i ? [ e.conclusion ?? "" ] : [ ...s, ...o ]),
     noResult: a
    };
   }
   function q$(e, t, n) {
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
   function D$({jobStatus: e, needs: t}) {
    const n = Dd(t);
    return e === "success" ? n : [ e, ...n ];
   }
   function B$(e, t, n) {
    if (e.conclusion !== null) return rf(e.status, e.conclusion);
    const s = uf(t.map(({counts: e, status: t}) => e ? t : "PASSED"));
    if (s !== null) return s;
    return n ? "PASSED" : rf(e.status, null);
   }
   function F$(e, t) {
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
   function K$(e) {
    return {
     build: e.some(e => /^(build|runs|status|job)\b/.test(e)),
     ref: e.includes("github.ref"),
     base: e.includes("github.base_ref")
    };
   }
   async function H$(e, t, n) {
    const {inputs: s} = e;
    const {environment: r} = s;
    const o = xd(s.needs);
    const i = th(s);
    const a = i.own ? z$(s, o) : null;
    const c = n.build ? null : i.run;
    const u = c === null ? await Y$(e, t, i, a) : null;
    const l = u?.run ?? c ?? Ff(r);
    const f = i.own ? l : await G$(l, e, t, {
     required: n,
     fetched: u !== null
    });
    const h = u === null ? null : V$(e, {
     ...u,
     run: f
    }, t.log);
    const {status: d, noResult: p} = h ?? U$(f, [], a);
    return {
     repository: r.repository,
     subject: i,
     run: f,
     properties: Kf(f, r.repository),
     status: d,
     noResult: p,
     build: h,
     values: {
      github: hf(f, r),
      ...h === null ? {} : {
       build: h.payload,
       status: df(h),
       ...yd(h.payload, f, r),
       ...Cd(h.runs)
      },
      job: {
       name: h?.self?.name ?? r.job,
       id: h?.self?.id ?? (Number(s.jobId) || void 0)
      }
     }
    };
   }
   async function G$(e, {inputs: t, config: n}, s, {required: r, fetched: o}) {
    const {repository: i} = t.environment;
    const {tests_url: a} = n.notify ?? {};
    const c = o && a?.includes("github.ref") === true;
    const u = r.base && !o ? await f$(s.api, i, e) : e;
    return r.ref || c ? W$(u, i, s) : u;
   }
   async function W$(e, t, {api: n, log: s}) {
    const {headBranch: r, headSha: o, refKind: i, event: a} = e;
    if (i !== null || a === "release" || r === null) return e;
    const c = {
     repository: t,
     sha: o ?? ""
    };
    const u = await J$(ys(n, {
     ...c,
     branch: r
    }));
    const l = await J$(vs(n, {
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
   async function J$(e) {
    try {
     return await e;
    } catch (e) {
     if (!(e instanceof Rh)) throw e;
     if ([ 403, 404, 422 ].includes(e.status ?? 0)) return false;
     throw e;
    }
   }
   function Y$({inputs: e}, t, n, s) {
    const {environment: r} = e;
    const {repository: o, apiUrl: i, serverUrl: a} = r;
    return E$(t, {
     repository: o,
     apiUrl: i,
     serverUrl: a,
     runId: n.runId,
     attempt: n.attempt,
     own: s,
     env: r
    });
   }
   function V$({inputs: e, config: t}, n, s) {
    const r = t.notify?.tests_url;
    if (r === void 0) return n;
    return {
     ...n,
     payload: X$(r, n, e, s)
    };
   }
   function z$({jobId: e, jobStatus: t, environment: n}, r) {
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
   function X$(e, {payload: t, run: n, runs: s}, {environment: r, variables: o}, i) {
    const a = hf(n, r);
    const c = {
     ...yd(t, n, r),
     ...Cd(s)
    };
    const u = new Map;
    const l = pd(t, n => {
     const s = {
      ...c,
      build: t,
      github: a,
      run: n
     };
     try {
      return Js(e, or(s, new Map, o));
     } catch (e) {
      if (!(e instanceof Ps)) throw e;
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
   function Q$(e, t, n) {
    const s = f_(e.notify?.webhooks ?? [], t.inputs.only);
    if (s.length === 0) n.warning("nothing is sent: the config has no notify.webhooks");
    const r = o_(s, t.inputs);
    const o = h_(r, t, n);
    return {
     webhooks: s,
     missingSecrets: o
    };
   }
   function Z$({webhooks: e}, t) {
    const n = o_(e, t);
    const s = K$(n.flatMap(wp));
    const r = t.mode === "test" ? i_ : a_;
    return {
     ...s,
     build: s.build || n.some(r)
    };
   }
   async function e_({webhooks: e, missingSecrets: t}, n, s, r) {
    const o = s.mode === "test";
    const i = o_(e, s);
    const a = o ? null : await t_(n, r, i);
    const c = o ? n.properties : await v_(n, r, i);
    const u = [];
    const l = [];
    for (const s of e) {
     const e = t.has(s) ? {
      reason: "no_secret",
      text: "its secret is empty"
     } : a === null ? {
      event: "test"
     } : s_(s, a, {
      ...n,
      properties: c
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
   async function t_(e, t, n) {
    const {subject: s, run: r, repository: o} = e;
    const i = s.kind === "completed" && n.some(({events: e}) => n_(e, oh));
    const a = i ? await Qf(e, r, () => h$(t.api, o, r)) : null;
    if (a !== null) t.log.info(`build_status_changed: ${a.changed ? "yes" : "no"}, ${a.reason}`);
    return {
     events: zf(s.kind, e, a),
     change: a
    };
   }
   function n_(e, t) {
    return e.some(e => t.includes(e));
   }
   function s_({enabled: e, events: t, match: n, only_failures: s}, r, o) {
    if (!e) return {
     reason: "disabled",
     text: "enabled is false"
    };
    const i = t.find(e => r.events.includes(e));
    if (i === void 0) return {
     reason: "events",
     text: r_(t, r, o)
    };
    const a = k_(n, o.properties);
    if (a !== null) return {
     reason: "match",
     text: a
    };
    if (s && (!cf(o.status) || o.noResult !== null)) return {
     reason: "only_failures",
     text: `it wants only_failures, ${c_(o)}`
    };
    return {
     event: i
    };
   }
   function r_(e, {change: t}, n) {
    const s = t !== null && n.noResult === null && n_(e, oh) ? ` (${t.reason})` : "";
    return `it wants ${e.join(", ")}, ${c_(n)}${s}`;
   }
   function o_(e, {mode: t}) {
    return e.filter(({enabled: e}) => e || t === "test");
   }
   function i_(e) {
    const {payload: t = "jobserv", body: n} = e;
    return Cb(e) && n === void 0 && t !== "github";
   }
   function a_(e) {
    const {events: t, only_failures: n} = e;
    return i_(e) || n || n_(t, rh);
   }
   function c_({status: e, noResult: t}) {
    const n = Xf(t);
    if (n !== null) return `the build is ${e}: ${n}`;
    const s = e === "PASSED" || e === "FAILED";
    return `the build ${s ? "" : "is "}${e}`;
   }
   var u_ = "dependabot[bot]";
   var l_ = 10;
   function f_(e, t) {
    const n = e.map(({name: e}) => e);
    const r = t.filter(e => !n.includes(e)).map(e => ({
     message: `input only names "${e}", which the config does not have; write ${ks(e, n) ?? `one of ${n.join(", ")}`}`
    }));
    if (r.length > 0) throw new s.x(r);
    return e.filter(({name: e}) => t.length === 0 || t.includes(e));
   }
   function h_(e, {secrets: t, inputs: n}, r) {
    const {environment: o} = n;
    const i = e.map(e => ({
     webhook: e,
     names: bp(e).filter(e => t.get(e) === "")
    })).filter(({names: e}) => e.length > 0);
    const a = y_(o) || g_(o);
    if (i.length > 0 && !a) throw new s.x(i.map(({webhook: e, names: t}) => ({
     message: `webhook "${e.name}" needs the secret ${t.join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`
    })));
    for (const {webhook: e, names: t} of i) r.warning(g_(o) ? `webhook "${e.name}" is skipped: this repository is a fork, and ${t.join(", ")} is empty; set it here, or disable this workflow` : `webhook "${e.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${t.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
    return new Set(i.map(({webhook: e}) => e));
   }
   var d_ = [ "default", "omit" ];
   function p_(e, t, n) {
    const s = new Set(e.flatMap(vp).flatMap(({text: e}) => Hd(e)).flatMap(({name: e, filters: t}) => {
     const n = t.some(e => d_.includes(e));
     return n ? [] : Ts(e) ?? [];
    }));
    for (const e of s) if (cr(t, e).kind === "none") n.warning(`variables.${e} has no value${m_(e, t)}`);
   }
   function m_(e, t) {
    const n = Object.keys(Object(t)).length === 0;
    if (n) return "; give the input variables";
    const s = ur(t);
    const r = ks(e, s);
    const o = s.slice(0, l_).join(", ");
    const i = s.length - l_;
    const a = s.length === 0 ? ", and no other" : `, but ${o}${i > 0 ? ` and ${i} more` : ""}`;
    return `: the input variables has none of that name${r ? `; did you mean variables.${r}?` : a}`;
   }
   function g_({event: e}) {
    return ts(ts(e, "repository"), "fork") === true;
   }
   function y_(e) {
    const {fork: t} = Kf(Ff(e), e.repository);
    return t || e.actor === u_;
   }
   async function v_({run: e, properties: t, repository: n}, {api: s}, r) {
    if (!t.refUncertain || t.fork) return t;
    const o = t.branch;
    const i = e.headSha ?? "";
    const a = e => r.some(({match: {[e]: t}}) => t !== void 0 && Pu(t, o));
    const c = () => ys(s, {
     repository: n,
     branch: o,
     sha: i
    });
    const u = () => vs(s, {
     repository: n,
     tag: o,
     sha: i
    });
    return {
     ...t,
     notBranch: a("branch") ? await w_(`branch ${o} has the run's commit`, c) : null,
     notTag: a("tag") ? await w_(`tag ${o} is at the run's commit`, u) : null
    };
   }
   async function w_(e, t) {
    try {
     return await t() ? null : `no ${e}`;
    } catch (t) {
     if (!(t instanceof Rh)) throw t;
     const {status: n, message: s} = t;
     return n === 403 || n === 404 ? `the API does not say that a ${e} (${n}); if so, add "permissions: contents: read" to the job` : `the API does not say that a ${e}: ${s}`;
    }
   }
   var b_ = [ "repository", "branch", "tag", "workflow", "event", "actor" ];
   function k_(e, t) {
    for (const n of b_) {
     const s = e[n];
     if (s === void 0) continue;
     const r = n === "branch" || n === "tag";
     if (r && t.fork && e.repository === void 0) return `the run comes from a fork (${t.repository || "unknown"}), whose branches fit no pattern`;
     if (!Pu(s, t[n])) return `match.${n} is ${s.join(", ")} and the run's is ${t[n] || "unknown"}`;
     const o = n === "branch" ? t.notBranch : t.notTag;
     if (r && o !== null) return `match.${n} is ${s.join(", ")}, but ${o}`;
    }
    return null;
   }
   var $_ = "unsigned: it has no secret_name";
   function __({keys: e, carriesSecret: t}) {
    return e.length === 0 && t !== true ? [ $_ ] : [];
   }
   function S_(e, t, {redact: n, log: s}) {
    const {isTerminal: r = false} = s;
    const {id: o, method: i, shown: a, headers: c, body: u, keys: l, signatures: f} = e;
    const h = n(u.toString("utf8"));
    const d = qp(f, {
     id: o,
     timestamp: 0,
     body: u
    }, l);
    const p = t ?? "(the time of the attempt)";
    const m = f.flatMap(e => Fp(e).slice(1));
    return [ `${i} ${a}`, ...O_(c, n), `webhook-timestamp: ${p}`, ...Object.keys(d).map(e => `${e}: ${m.includes(e.toLowerCase()) ? p : "***"}`), ...__(e), T_(e, r), ...r ? h.split(/\r?\n/) : L_(h) ];
   }
   function x_(e) {
    const {method: t, shown: n, keys: s, signatures: r} = e;
    const o = r.map(e => typeof e === "string" ? e : e.header);
    return [ `${t} ${n}`, ...s.length > 0 ? [ `signed: ${o.join(", ")}` ] : __(e) ];
   }
   function E_({attempts: e, maxAttempts: t, notes: n}, s, r) {
    return [ ...e.flatMap(e => [ N_(e, t), ...A_(e, s, r) ]), ...n ];
   }
   function N_({attempt: e, message: t, waitedMs: n}, s) {
    const {number: r, status_code: o, error: i, duration_ms: a} = e;
    const c = n === null && r < s;
    const u = s > 1 && !c ? `${r} of ${s}` : r;
    const [l] = t?.split("; ", 1) ?? [];
    const f = l === void 0 || i === null ? `HTTP ${o}` : l.replace(`${i}: `, i === "status" ? "" : `${Wv(i)}: `);
    const h = n !== null ? `; retrying in ${(n / 1e3).toFixed(1)} s` : c && i !== null ? "; not retried" : "";
    return `attempt ${u}: ${f} (${a} ms)${h}`;
   }
   function A_({response: e, message: t}, n, s) {
    if (e === null || n === "never") return [];
    if (n === "on-failure" && t === null) return [];
    const r = e.body.toString("utf8");
    return [ ...n === "always" ? O_(e.headers, s) : [], `response: ${r === "" ? "(empty)" : he(s(r))}` ];
   }
   function O_(e, t) {
    return Object.entries($v(e)).map(([e, n]) => `${e}: ${he(t(I_.includes(e) ? j_(n) : n))}`);
   }
   var I_ = [ "location", "content-location", "link", "refresh" ];
   function j_(e) {
    return e.replaceAll(/\/\/[^/?#<>\s]*@/g, `//${Dy}@`).replaceAll(/[?#][^>\s]*/g, e => `${e.charAt(0)}${Dy}`);
   }
   function T_({body: e, inPayloadFile: t}, n) {
    if (e.length === 0) return "no body";
    const s = e.length === 1 ? "1 byte" : `${e.length} bytes`;
    const r = t && !n ? ", as in the file of the output payload-file" : "";
    return `body, ${s}${r}:`;
   }
   var M_ = 1e3;
   function L_(e) {
    const t = /^\s*[{[]/.test(e);
    const n = [];
    let s = 0;
    let r = 0;
    let o = 0;
    let i = false;
    for (let a = 0; a < e.length; a += 1) {
     if (a - s >= M_) {
      const t = [ r, o ].find(e => e > s) ?? P_(e, a);
      n.push(e.slice(s, t));
      s = t;
     }
     if (!t) continue;
     const c = e[a];
     if (c === '"' && !(i && C_(e, a))) i = !i; else if (i) continue; else if (c === "," || c === "{" || c === "[") r = a + 1; else if (c === ":") o = a + 1;
    }
    if (s < e.length) n.push(e.slice(s));
    return n;
   }
   function C_(e, t) {
    let n = 0;
    while (e[t - 1 - n] === "\\") n += 1;
    return n % 2 === 1;
   }
   function P_(e, t) {
    return /[\ud800-\udbff]/.test(e[t - 1] ?? "") ? t - 1 : t;
   }
   var R_ = 50;
   var U_ = 500;
   function q_(e, t, n, {id: s, event: r, values: o, body: i}) {
    const {secrets: a} = e;
    const c = or(o, a, e.inputs.variables);
    try {
     const e = Ib(n, {
      id: s,
      event: r,
      lookup: c,
      secrets: a,
      body: i
     });
     for (const s of Yb(n, e, a)) t.mask(s);
     const o = he(t.redact(e.shown));
     return {
      kind: "request",
      prepared: {
       ...e,
       shown: o
      }
     };
    } catch (e) {
     if (!(e instanceof Ps)) throw e;
     const n = he(t.redact(e.message), U_);
     return {
      kind: "impossible",
      reason: n
     };
    }
   }
   function D_(e, t, n, r) {
    const o = q_(e, t, n, r);
    if (o.kind === "request") return o.prepared;
    throw new s.x(`webhook "${n.name}": ${o.reason}`);
   }
   function B_({inputs: e, allowlist: t}, {signal: n}, s) {
    const r = e.mode === "test";
    const {idempotent: o = true} = s;
    return {
     allowlist: t,
     successCodes: s.success_codes,
     successBody: s.success_body,
     quoteResponse: e.showResponse !== "never",
     timeoutMs: s.timeout ?? G,
     retryDelaysSeconds: r ? [] : s.retry_schedule ?? W,
     retryOnlyIfUndelivered: !o,
     keepAlive: o,
     signal: n
    };
   }
   async function F_({inputs: e, allowlist: t}, n, s) {
    J_(e.allowedHosts, n, s.map(({prepared: e}) => e.url));
    if (e.dryRun) return s.map(({prepared: e}) => K_({
     allowlist: t
    }, n, e));
    const r = async ({prepared: e, options: t}) => ({
     prepared: e,
     outcome: await uk(n, e, t)
    });
    const o = [];
    for await (const {prepared: t, outcome: i} of Y_(s, R_, r)) o.push(H_(e, n, t, i));
    return o;
   }
   function K_({allowlist: e}, t, n) {
    const s = Pe(e, n.url, n.method)?.replace(/\.$/, "") ?? null;
    const r = S_(n, null, t);
    const o = s === null ? "sent" : `refused: ${s}`;
    t.log.group(`webhook "${n.webhook}" would be ${o}`, r);
    return s === null ? fk(n, "dry_run") : hk(n, `blocked: ${s}`);
   }
   function H_(e, t, n, s) {
    const r = e.mode === "test";
    const o = lk(n, W_(s, t));
    G_(t, o, [ ...r ? S_(n, s.attempts[0]?.timestamp ?? null, t) : x_(n), ...E_(s, r && e.showResponse === "on-failure" ? "always" : e.showResponse, t.redact) ]);
    for (const e of s.notes) t.log.warning(`webhook "${n.webhook}": ${e}`);
    return o;
   }
   function G_(e, t, n) {
    const {webhook: s, event: r, status: o, reason: i, attempts: a, id: c} = t;
    const u = a.at(-1);
    const l = u?.status_code ?? (u?.error ? Wv(u.error) : "");
    const f = o === "success" ? "delivered" : "FAILED";
    e.log.group(`webhook "${s}" ${f}: ${l} (event ${r})`, [ ...n, `${c}: ${f}${i === null ? "" : `: ${i}`}` ]);
   }
   function W_(e, {redact: t}) {
    const {reason: n} = e;
    return {
     ...e,
     reason: n === null ? null : he(t(n), U_)
    };
   }
   function J_(e, t, n) {
    if (!e.includes("public")) return;
    if (!n.some(e => t.proxied(e))) return;
    t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
   }
   async function* Y_(e, t, n) {
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
  step: () => qt
 });
 var r = n(205);
 var o = n(87);
 var i = n(598);
 const a = require("node:events");
 var c = n(24);
 var u = n(760);
 const l = require("node:dns");
 var f = n.n(l);
 var h = n(67);
 var d = n.n(h);
 var p = n(30);
 var m = n.n(p);
 var g = [ "push", "pull_request", "merge_group", "schedule", "release", "workflow_dispatch" ];
 async function y(e, t, n = t) {
  const {config: s} = e;
  const i = s.trim() === "" ? await v(e, t, n) : {
   text: s,
   file: "config"
  };
  const a = (0, r.Q4J)(i);
  if (a === null) return i;
  try {
   const t = await w(a.from, e, n);
   return {
    ...i,
    extended: t
   };
  } catch (e) {
   if (!(e instanceof o.x)) throw e;
   throw new o.x([ a.problem(e.message) ]);
  }
 }
 async function v(e, t, n) {
  const {configFile: s, environment: i} = e;
  const a = (0, r.Sr9)(s);
  if (a !== null) try {
   return await w(a, e, n);
  } catch (e) {
   if (!(e instanceof o.x)) throw e;
   throw new o.x(`input config-file: ${e.message}`);
  }
  const c = await _(s, i, t);
  if (c !== null) return {
   text: c,
   file: s
  };
  const l = `${i.repository} at ${E(i)}`;
  const f = (0, r.y$2)(s);
  if (f !== null && await _(f, i, t) !== null) throw new o.x(`there is no ${s} in ${l}, but ${f}; rename it, or write config-file: ${f}`);
  if (/[@:]/.test(s)) throw new o.x(`there is no ${s} in ${l}; write a file of another repository as ${r.Oij}`);
  const h = !g.includes(i.eventName) && N((0, u.join)(i.workspace, s), s) !== null ? `; the one in the workspace is not read on ${i.eventName}, since it can be an outsider's` : "";
  throw new o.x(`there is no ${s} in ${l}${h}; commit it there, or give the input config or config-file; if it exists, add "permissions: contents: read" to the job`);
 }
 async function w(e, {configToken: t, environment: n}, s) {
  const {repository: i, path: a, ref: c} = e;
  const u = (0, r.Cy5)(e);
  try {
   const t = await x(e, s);
   return {
    text: t,
    file: u
   };
  } catch (e) {
   if (!(e instanceof r.hDB) || e.apiMessage === null) throw e;
   const s = t ? "config-token" : "github-token";
   const l = i.toLowerCase() === n.repository.toLowerCase();
   const f = l && !t ? 'add "permissions: contents: read" to the job' : t ? `give config-token the permission contents: read for ${i}` : `give a token with contents: read for ${i} in the input config-token`;
   const h = `${e.status}${e.apiMessage && ` ${e.apiMessage}`}`;
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
 async function b({caCertificates: e, environment: t}, n) {
  if (e.includes("-----BEGIN")) return e;
  const {eventName: s, workspace: r} = t;
  if ((0, u.isAbsolute)(e) && !g.includes(s) && k(e, r)) throw new o.x(`input ca-certificates is ${e}, a path in the workspace, which can hold foreign code on ${s}; write the PEM text, or the file's path in the repository`);
  const i = (0, u.isAbsolute)(e) ? N(e) : await _(e, t, n);
  if (i !== null) return i;
  throw new o.x(`input ca-certificates names ${e}, which is not there; write the PEM text or the path of a PEM file`);
 }
 function k(e, t) {
  const n = (0, u.relative)($(t), $(e));
  return n !== ".." && !n.startsWith(`..${u.sep}`) && !(0, u.isAbsolute)(n);
 }
 function $(e) {
  try {
   return (0, c.realpathSync)(e);
  } catch {
   return (0, u.resolve)(e);
  }
 }
 async function _(e, t, n) {
  if (g.includes(t.eventName)) {
   const n = N((0, u.join)(t.workspace, e), e);
   if (n !== null) return n;
  }
  return S(e, t, n);
 }
 async function S(e, t, n) {
  const {repository: s} = t;
  try {
   const r = E(t);
   return await x({
    repository: s,
    path: e,
    ref: r
   }, n);
  } catch (e) {
   if (e instanceof r.hDB && e.status === 404) return null;
   throw e;
  }
 }
 async function x({repository: e, path: t, ref: n}, s) {
  const o = await s.request("GET /repos/{owner}/{repo}/contents/{path}", {
   ...(0, r.NUd)(e),
   path: t,
   ...n !== null && {
    ref: n
   },
   headers: {
    accept: "application/vnd.github.raw+json"
   }
  });
  const i = o.body.toString("utf8");
  return (0, r.qYG)({
   text: i,
   json: o.json
  }, t);
 }
 function E({workflowSha: e, sha: t}) {
  return e || t;
 }
 function N(e, t = e) {
  try {
   return (0, c.readFileSync)(e, "utf8");
  } catch (e) {
   const n = (0, r.eCA)(e, "code");
   if (n === "ENOENT" || n === "ENOTDIR") return null;
   if (n === "EISDIR") throw (0, r.yJK)(t);
   throw new o.x(`${t} cannot be read: ${e}`);
  }
 }
 function A(e, t) {
  try {
   (0, c.writeFileSync)((0, u.join)(e, `webhook-action-${t}`), "", {
    flag: "wx"
   });
   return true;
  } catch (e) {
   return (0, r.eCA)(e, "code") !== "EEXIST";
  }
 }
 var O = 3e4;
 var I = 6e4;
 var j = 32 * 1024 * 1024;
 var T = 3;
 var M = 100;
 function L(e) {
  const t = re(e.apiUrl);
  let n;
  const s = () => {
   n ??= P(e, t);
   return n;
  };
  return {
   async request(e, t) {
    const {request: n} = await s();
    return J(await n(e, {
     ...t
    }));
   },
   async* pages(e, n, r) {
    const {paginate: o} = await s();
    yield* C({
     paginate: o,
     base: t
    }, String(e), n, r);
   },
   async download(n, r, o) {
    const {request: i} = await s();
    const a = Y(e, t, {
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
    return J(c).body;
   }
  };
 }
 async function* C({paginate: e, base: t}, n, s, {keys: r = [], most: o}) {
  let i = null;
  let a = 0;
  let c = 0;
  for (;;) {
   const u = e.iterator(n, {
    ...s,
    per_page: M,
    limit: M,
    page: a + 1
   });
   for await (const e of u) {
    a += 1;
    const s = J(e);
    const u = ee(s, r, `${n} page ${a}`);
    c += u.items.length;
    if (u.total !== null) i = Math.max(i ?? 0, u.total);
    const l = ne(s);
    const f = s.headers.link === void 0 && i === null ? u.items.length >= M : l !== null || c < (i ?? 0);
    const h = u.items.length > 0 && f;
    yield {
     items: u.items,
     total: i,
     more: h
    };
    if (!h || a >= o) return;
    if (l === null || !se(t, l)) break;
   }
  }
 }
 async function P(e, t) {
  const {token: n, userAgent: s, log: r} = e;
  const o = {
   debug: r.debug,
   info: r.debug,
   warn: r.info,
   error: r.debug
  };
  const i = await R();
  const a = i(n, {
   baseUrl: t.href.replace(/\/+$/, ""),
   userAgent: s,
   ...n === "" && {
    auth: "none",
    authStrategy: U
   },
   log: o,
   request: {
    fetch: Y(e, t, {
     download: false,
     maxBytes: j
    }),
    log: o,
    parseSuccessResponseBody: false
   }
  });
  a.hook.wrap("request", B(e));
  return a;
 }
 async function R() {
  const {GITHUB_EVENT_PATH: e} = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
   const e = await n.e(326).then(n.bind(n, 624));
   return e.getOctokit;
  } finally {
   if (e !== void 0) process.env.GITHUB_EVENT_PATH = e;
  }
 }
 function U() {
  return {
   hook: (e, t) => e(t)
  };
 }
 var q = class {
  body;
  json;
  constructor(e) {
   this.body = e;
   this.json = (0, r.qFJ)(e.toString());
  }
 };
 var D = class extends Error {
  call;
  outcome;
  constructor(e, t) {
   super(`${e}: ${X(t)}`);
   this.call = e;
   this.outcome = t;
  }
 };
 function B(e) {
  const {clock: t, signal: n, log: s} = e;
  return async (o, i) => {
   const a = i.method === "GET" ? "GET" : "POST";
   const c = t.now();
   for (let u = 0, l = 0; ;u++) try {
    const e = await o(i);
    return {
     ...e,
     data: W(e, i)
    };
   } catch (o) {
    const {call: i, outcome: f} = F(o);
    const h = t.now();
    const d = (0, r.qO)({
     method: a,
     outcome: f,
     retries: u,
     now: h
    });
    l += d ?? 0;
    const p = f.kind === "response" && (0, r.a5k)(f);
    const m = !p && h - c + (d ?? 0) > I;
    if (d === null || m || l > I) return G(i, f, e);
    s.info(`${i}: ${X(f)}, asked again in ${d / 1e3} s`);
    await t.sleep(d, n);
   }
  };
 }
 function F(e) {
  const t = e instanceof Error ? e.cause : null;
  if (t instanceof D) return t;
  throw t instanceof r.hDB ? t : e;
 }
 var K = [ "dns_error", "connection_refused", "connection_reset", "timeout" ];
 function H(e, {code: t, message: n}, s) {
  if (!K.includes(t)) return `${e} got no response: ${n} (${t})`;
  const [r] = n.split("; ", 1);
  const {host: o} = new URL(e.slice(e.indexOf(" ") + 1));
  const i = o === new URL(s).host;
  const a = t === "dns_error" ? `this runner cannot resolve ${i ? "the host of GITHUB_API_URL" : o}: check the runner's DNS and proxy` : `this runner cannot reach ${i ? "the API" : o}: check the runner's network and proxy`;
  return `${e} got no response: ${r} (${t}); ${a}`;
 }
 function G(e, t, {redact: n, apiUrl: s}) {
  if (t.kind === "failure") throw new r.hDB(H(e, t, s), t.status, {
   code: t.code
  });
  const {status: o, headers: i, body: a} = t;
  if (o === 304) return {
   status: o,
   headers: i,
   url: "",
   data: new q(a)
  };
  throw new r.hDB((0, r.fm8)(e, t, n), o, {
   isMissingRoute: (0, r.w1q)(t),
   apiMessage: (0, r.a5k)(t) ? null : (0, r.bDE)(t, n)
  });
 }
 function W({status: e, headers: t, url: n, data: s}, {method: o, headers: {accept: i}, request: a}) {
  const c = new q(Buffer.isBuffer(s) ? s : Buffer.alloc(0));
  if (a.isDownload === true) return c;
  const u = c.json !== void 0 || c.body.length === 0;
  if (u || o !== "GET" || /\braw\b/.test(String(i))) return c;
  const l = t["content-type"] ?? "no content type";
  throw new r.hDB(`${o} ${n} was answered ${e} without JSON (${l}); GITHUB_API_URL must be the API's own URL`, e);
 }
 function J(e) {
  const {status: t, headers: n, data: s} = e;
  if (!(s instanceof q)) throw new r.hDB("the API answered 409 (conflict) instead of a list", 409);
  const o = Object.entries(n).map(([e, t]) => [ e, String(t) ]);
  const {json: i, body: a} = s;
  return {
   status: t,
   headers: Object.fromEntries(o),
   json: i,
   body: a
  };
 }
 function Y(e, t, {download: n, maxBytes: s}) {
  const {request: o, signal: i, log: a} = e;
  return async (c, u) => {
   const {method: l, headers: f, body: h} = u;
   let d = oe(t, c);
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
     timeoutMs: O,
     maxBytes: s,
     refuses: () => null,
     keepAlive: l === "GET",
     signal: i
    };
    const y = await o(g);
    a.debug(`${m}: ${X(y)}`);
    if (y.kind === "failure") throw new D(m, y);
    const {status: v} = y;
    if (v >= 200 && v < 300) return z(m, d, y, s);
    const {location: w} = y.headers;
    const b = Q(v) && w && URL.canParse(w, d.href) ? new URL(w, d) : null;
    if (b !== null && l === "GET" && c < T) d = V(t, b, n); else if (u || v >= 500) throw new D(m, y); else throw new r.hDB(`${m} was answered ${v}`, v);
   }
  };
 }
 function V(e, t, n) {
  const s = t.protocol === "https:" || t.protocol === e.protocol;
  return n && s ? t : oe(e, t.href);
 }
 function z(e, t, {status: n, headers: s, body: o, cut: i}, a) {
  if (i) throw new r.hDB(`${e} was answered with more than ${a} bytes`, n);
  return {
   status: n,
   url: t.href,
   headers: new Map(Object.entries(s)),
   body: o
  };
 }
 function X(e) {
  const t = e.kind === "response" ? e.status : e.code;
  return `${t} in ${Math.round(e.durationMs)} ms`;
 }
 function Q(e) {
  return [ 301, 302, 307, 308 ].includes(e);
 }
 var Z = (0, r.NpB)((0, r.g1P)((0, r.YjP)(), (0, r.L5J)()), {});
 function ee({status: e, json: t}, n, s) {
  const o = (0, r.qgA)(Z, t);
  const i = [ t, ...n.map(e => o[e]) ].find(Array.isArray);
  if (i === void 0) throw new r.hDB(`${s} was answered ${e} without a list`, e);
  const a = o.total_count ?? null;
  if (a !== null && !te(a)) throw new r.hDB(`${s} has a total_count that is no count`, e);
  return {
   items: i,
   total: a
  };
 }
 function te(e) {
  return Number.isSafeInteger(e) && Number(e) >= 0;
 }
 function ne({headers: {link: e}}) {
  return /<([^<>]+)>;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
 }
 function se(e, t) {
  return URL.canParse(t) && new URL(t).origin === e.origin;
 }
 function re(e) {
  if (URL.canParse(e)) {
   const t = new URL(e);
   if (/^https?:$/.test(t.protocol)) return t;
  }
  throw new r.hDB(`GITHUB_API_URL is "${e}"; it must be an http(s) URL`, null);
 }
 function oe(e, t) {
  const n = URL.canParse(t) ? new URL(t) : null;
  if (n?.origin === e.origin) return n;
  throw new r.hDB(`${n?.origin ?? t} is not the API (${e.origin}); the token stays here`, null);
 }
 function ie(e) {
  const t = e.protocol === "https:";
  if (ae(e)) return;
  const n = (() => {
   if (t) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
  })();
  if (n) try {
   return new ue(n);
  } catch (e) {
   if (!n.startsWith("http://") && !n.startsWith("https://")) return new ue(`http://${n}`);
  } else return;
 }
 function ae(e) {
  if (!e.hostname) return false;
  const t = e.hostname;
  if (ce(t)) return true;
  const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!n) return false;
  let s;
  if (e.port) s = Number(e.port); else if (e.protocol === "http:") s = 80; else if (e.protocol === "https:") s = 443;
  const r = [ e.hostname.toUpperCase() ];
  if (typeof s === "number") r.push(`${r[0]}:${s}`);
  for (const e of n.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if (e === "*" || r.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
  return false;
 }
 function ce(e) {
  const t = e.toLowerCase();
  return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
 }
 var ue = class extends URL {
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
 };
 var le = [ [ "https_proxy", "HTTPS_PROXY" ], [ "http_proxy", "HTTP_PROXY" ] ];
 var fe = /^2\d\d$/;
 function he(e) {
  return ie(e);
 }
 function de(e) {
  return he(e) !== void 0;
 }
 function pe(e) {
  const t = le.flatMap(t => t.find(t => e[t]) ?? []).filter(t => !me(e[t] ?? ""));
  if (t.length > 0) throw new o.x(t.map(e => ({
   message: `${e} of this runner is not a URL of a proxy; write http://host:port, special characters of a user and password as %40`
  })));
 }
 function me(e) {
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
 async function ge(e, t, s) {
  const r = await Promise.resolve().then(n.t.bind(n, 708, 23));
  const o = await Promise.resolve().then(n.t.bind(n, 692, 23));
  const i = (e, t) => o.connect({
   ...t,
   host: e,
   servername: m().isIP(e) ? "" : e
  });
  const a = new Set;
  const c = {
   ...s,
   keepAlive: false,
   maxSockets: 1 / 0
  };
  const u = t ? new r.Agent(s) : new (d().Agent)(c);
  const l = t => ye(e, {
   options: s,
   connectTls: i,
   sockets: a
  }, t);
  const f = be(e);
  u.createConnection = (e, n) => {
   const r = (e, t) => n?.(e, t);
   if (!t) l(r); else {
    const t = e.host ?? "";
    const n = `${m().isIPv6(t) ? `[${t}]` : t}:${e.port}`;
    ve(l, n, f, (e, n) => r(e, e ? n : i(t, {
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
  const p = (e, {headers: t, ...n}) => d().request(e, {
   ...n,
   path: e.origin + e.pathname + e.search,
   headers: {
    ...t,
    ...f
   }
  });
  return {
   request: t ? r.request : p,
   agent: u,
   isProxy: true
  };
 }
 function ye({protocol: e, hostname: t, port: n}, {options: s, connectTls: o, sockets: i}, a) {
  const c = t.replace(/^\[|\]$/g, "");
  const u = e === "https:";
  const l = u ? o(c, {
   ...s,
   port: Number(n || 443)
  }) : m().connect({
   host: c,
   port: Number(n || 80)
  });
  i.add(l);
  l.once("close", () => i.delete(l));
  l.on("error", e => we(a, new r.T6F(null, e)));
  l.once(u ? "secureConnect" : "connect", () => {
   a(null, l);
  });
 }
 function ve(e, t, n, s) {
  const o = d().request({
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
   if (fe.test(String(e)) && n.length === 0) return s(null, t);
   t.destroy();
   we(s, new r.T6F(e ?? null));
  });
  o.once("error", e => we(s, e instanceof r.T6F ? e : new r.T6F(null, e)));
  o.end();
 }
 function we(e, t) {
  e(t, new (m().Socket));
 }
 function be({username: e, password: t}) {
  if (!e && !t) return {};
  const n = Buffer.from(`${e}:${t}`).toString("base64");
  return {
   "proxy-authorization": `Basic ${n}`
  };
 }
 var ke = 64;
 var $e = 407;
 var _e = Buffer.alloc(0);
 function Se(e) {
  pe(process.env);
  const t = xe(e.resolve ?? (e => f().promises.lookup(e, {
   all: true
  })));
  const n = {
   rejectUnauthorized: true,
   minVersion: "TLSv1.2",
   ...e.ca ? {
    ca: [ ...e.ca ]
   } : {}
  };
  const s = new Map;
  const r = async (e, t) => {
   const r = he(e);
   const o = `${e.protocol} ${t} ${r?.href ?? ""}`;
   const i = t ? ke : 1 / 0;
   const a = {
    keepAlive: t,
    maxSockets: i,
    ...n
   };
   const c = e.protocol === "https:";
   const u = s.get(o) ?? await (r ? ge(r, c, a) : Ee(c, a));
   const l = s.get(o) ?? u;
   s.set(o, l);
   return l;
  };
  return {
   async request(e) {
    const {url: n, keepAlive: s, timeoutMs: o} = e;
    const i = await r(n, s);
    const a = await Ne(e, i, t, o);
    const c = o - a.result.durationMs;
    if (!a.stale || c <= 0) return a.result;
    const u = await r(n, false);
    const {result: l} = await Ne(e, u, t, c);
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
    if (de(e)) return [];
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
 function xe(e) {
  const t = new Map;
  return n => {
   const s = t.get(n) ?? e(n).finally(() => t.delete(n));
   t.set(n, s);
   return s;
  };
 }
 async function Ee(e, t) {
  const {Agent: s, request: r} = e ? await Promise.resolve().then(n.t.bind(n, 708, 23)) : d();
  return {
   request: r,
   agent: new s(t),
   isProxy: false
  };
 }
 function Ne(e, t, n, s) {
  return new Promise(r => {
   const o = Ae(e, t, s, r);
   const i = e.url.hostname.replace(/^\[|\]$/g, "");
   if (m().isIP(i)) Te(o, i);
   if (!o.isOver) Me(o, n);
  });
 }
 function Ae(e, t, n, s) {
  const {signal: o, timeoutMs: i} = e;
  const a = (0, r.dRy)();
  const c = {
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
    if (c.isOver) return;
    c.isOver = true;
    clearTimeout(l);
    f();
    s({
     result: e,
     stale: Oe(c, e)
    });
    const t = e.kind === "response" && !e.cut;
    if (!t) c.client?.destroy();
   },
   elapsed: () => Math.round((0, r.dRy)() - a)
  };
  const u = () => Ie(c, "cancelled", "the step was cancelled");
  const l = setTimeout(() => Ie(c, "timeout", `no complete response within ${i} ms`), n);
  const f = Ue(o, u);
  if (o.aborted) u();
  return c;
 }
 function Oe({client: e, responding: t}, n) {
  return n.kind === "failure" && n.code === "connection_reset" && e?.reusedSocket === true && !t;
 }
 function Ie(e, t, n, s = false) {
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
  const {code: n, permanent: s} = (0, r.fey)(t);
  Ie(e, n, (0, r.gJl)(t, e.expired), s);
 }
 function Te(e, t) {
  const n = e.request.refuses(t);
  if (n !== null) Ie(e, "blocked", n, true);
 }
 function Me(e, t) {
  const {request: n, route: s} = e;
  try {
   const r = s.request(n.url, {
    agent: s.agent,
    method: n.method,
    headers: We(n),
    lookup: De(t, n.refuses)
   });
   e.client = r;
   r.on("socket", t => Le(e, t));
   r.on("error", t => je(e, t));
   r.on("upgrade", (t, n) => {
    n.destroy();
    Ie(e, "protocol_error", "the response switches protocols (101)");
   });
   r.on("response", t => Ce(e, t));
   r.end(n.body ?? void 0);
  } catch (t) {
   Ie(e, "protocol_error", (0, r.gJl)(t), true);
  }
 }
 function Le(e, t) {
  const {client: n, route: s} = e;
  if (n?.reusedSocket && !s.isProxy && t.remoteAddress) {
   Te(e, t.remoteAddress);
   if (e.isOver) return;
  }
  t.prependOnceListener("data", t => {
   e.responding = true;
   if (!Ve(t)) Ie(e, "protocol_error", "the response is not HTTP");
  });
  if (He(t)) e.connected = true; else t.once(Fe(t) ? "secureConnect" : "connect", () => {
   e.connected = true;
  });
  if (Fe(t)) t.prependOnceListener("secure", () => {
   e.expired = Ke(t);
  });
 }
 function Ce(e, t) {
  const {url: n} = e.request;
  const {statusCode: s = 0} = t;
  const o = e.route.isProxy && n.protocol === "http:";
  if (o && s === $e) {
   e.connected = false;
   je(e, new r.T6F(s));
   return;
  }
  e.status = s;
  e.connected = true;
  const i = Ye(t);
  if (i === null) Pe(e, t); else Ie(e, "protocol_error", i);
 }
 function Pe(e, t) {
  const {maxBytes: n} = e.request;
  const {statusCode: s = 0} = t;
  const o = [];
  let i = 0;
  const a = r => e.end({
   kind: "response",
   status: s,
   headers: Je(t.headers),
   body: i === 0 ? _e : Buffer.concat(o).subarray(0, n),
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
  t.on("error", t => Ie(e, "truncated", (0, r.gJl)(t)));
  t.on("close", () => Ie(e, "truncated", "the response was cut short"));
 }
 var Re = new WeakMap;
 function Ue(e, t) {
  const n = Re.get(e) ?? qe(e);
  const s = n.indexOf(null);
  const r = s < 0 ? n.length : s;
  n[r] = t;
  return () => {
   if (n[r] === t) n[r] = null;
  };
 }
 function qe(e) {
  const t = [];
  Re.set(e, t);
  e.addEventListener("abort", () => {
   for (const e of t) e?.();
  }, {
   once: true
  });
  return t;
 }
 function De(e, t) {
  return (n, s, o) => {
   e(n).then(e => {
    const i = e.map(({address: e}) => t(e)).find(e => e !== null);
    const [a] = e;
    if (i !== void 0) o(new r.t9M(i), ""); else if (a === void 0) o(Be(n), ""); else if (s.all) o(null, [ ...e ]); else o(null, a.address, a.family);
   }, e => o(e instanceof Error ? e : Be(n), ""));
  };
 }
 function Be(e) {
  const t = new Error(`${e} has no address`);
  return Object.assign(t, {
   code: "ENODATA"
  });
 }
 function Fe(e) {
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
  const n = {
   ...e
  };
  const s = Ge.test(Object.values(e).join(""));
  if (!s) for (const [t, s] of Object.entries(e)) n[t] = Buffer.from(s).toString("latin1");
  n["accept-encoding"] = "identity";
  if (t !== null) n["content-length"] = String(t.length);
  return n;
 }
 function Je(e) {
  const t = {};
  for (const [n, s] of Object.entries(e)) if (s !== void 0) t[n] = typeof s === "string" ? s : s.join(", ");
  return t;
 }
 function Ye({httpVersion: e, headers: t}) {
  if (!/^1\.[01]$/.test(e)) return `the response is HTTP/${e}, not HTTP/1.1`;
  const n = t["transfer-encoding"];
  return n === void 0 || /^chunked$/i.test(String(n)) ? null : "the response has a transfer-encoding that was not requested";
 }
 function Ve(e) {
  return /^[\r\n]*(?:H|$)/.test(e.toString("latin1", 0, 64));
 }
 var ze = [ "workflow_call", "workflow_run" ];
 var Xe = /\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/;
 var Qe = [ void 0, "notify", "chain" ];
 var Ze = 5;
 var et = 20;
 var tt = "GET /repos/{owner}/{repo}/actions/workflows";
 var nt = (0, r.Ikc)({
  name: (0, r.YjP)(),
  path: (0, r.YjP)(),
  state: (0, r.NpB)((0, r.YjP)(), "active")
 });
 function st(e, t) {
  let n;
  try {
   ({data: n} = (0, r.gM3)({
    text: t,
    file: e
   }));
  } catch (e) {
   if (e instanceof o.x) return null;
   throw e;
  }
  const s = (0, r.eCA)(n, "on");
  if (s === void 0) return null;
  const i = (0, r.eCA)(n, "name");
  const a = (0, r.eCA)((0, r.eCA)(s, "workflow_run"), "workflows");
  return {
   path: e,
   name: typeof i === "string" ? i : e,
   events: (0, r.pij)(s) ? Object.keys(s) : rt(s),
   watched: rt(a),
   reports: ot(n).some(it)
  };
 }
 function rt(e) {
  return [ e ].flat().filter(e => typeof e === "string" || typeof e === "number").map(String);
 }
 function ot(e) {
  const t = (0, r.eCA)(e, "jobs");
  return Object.values((0, r.pij)(t) ? t : {}).flatMap(e => [ e, ...(0, r.gTs)(e, "steps") ]);
 }
 function it(e) {
  const t = (0, r.eCA)(e, "uses");
  const n = (0, r.eCA)((0, r.eCA)(e, "with"), "mode");
  return typeof t === "string" && Xe.test(t) && Qe.includes(n);
 }
 function at(e, t = null) {
  const n = new Set(e.filter(({reports: e, path: n}) => e || n === t).flatMap(({watched: e}) => e));
  return e.filter(({name: e, path: s, reports: r, events: o}) => !r && s !== t && !n.has(e) && !n.has(s) && !o.every(e => ze.includes(e)));
 }
 async function ct(e, t) {
  const n = (0, r.RBT)(t);
  if (t.eventName !== "workflow_run" || n === null) return null;
  if (!A(t.temp, "coverage")) return null;
  try {
   const s = await ut(e, t, n);
   if (s.length === 0) return null;
   const r = s.map(({name: e, path: t}) => e === t ? e : `"${e}" (${t})`);
   return `${n}: the list on.workflow_run.workflows lacks ${r.join(", ")}, whose runs are not reported; add the names, or set coverage: false`;
  } catch (e) {
   if (e instanceof r.hDB) return null;
   throw e;
  }
 }
 async function ut(e, t, n) {
  const s = await lt(e, t, n);
  if (s === null || s.watched.length === 0) return [];
  const o = [];
  const i = e.pages(tt, (0, r.NUd)(t.repository), {
   keys: [ "workflows" ],
   most: Ze
  });
  for await (const {items: e} of i) for (const t of e) {
   const e = (0, r.xLC)(nt, t);
   if (!e.success) continue;
   const {name: n, path: i, state: a} = e.output;
   const c = i.startsWith(".github/workflows/");
   const u = [ n, i ].some(e => s.watched.includes(e));
   if (c && !u && a === "active" && i !== s.path) o.push(i);
  }
  const a = await Promise.all(o.slice(0, et).map(n => lt(e, t, n)));
  const c = [ s, ...a.filter(e => e !== null) ];
  return at(c, s.path);
 }
 async function lt(e, t, n) {
  const s = await S(n, t, e);
  return s === null ? null : st(n, s);
 }
 var ft = 5e3;
 var ht = "start a new run or redeliver (docs/redelivery.md)";
 async function dt(e, t) {
  const n = await e.loadConfig();
  const s = (0, r.q8e)(n, e, t.log);
  const o = gt(e.inputs, t);
  const i = pt(e.inputs);
  const a = {
   ...e,
   inputs: i
  };
  const c = await (0, r.xFG)({
   inputs: i,
   config: n
  }, t, (0, r.tl$)(s, i)).catch(e => {
   throw mt(e, i);
  });
  const {selected: u, skipped: l} = await (0, r.tlT)(s, c, i, t);
  const f = c.build === null ? void 0 : n.notify?.tests_url;
  (0, r.HPY)([ ...u.map(({webhook: e}) => e), {
   url: f
  } ], i.variables, t.log);
  const h = yt(u, c, a, t);
  const d = await (0, r.F0$)(a, t, h.flatMap(({webhook: e, rendered: n}) => n.kind === "request" ? {
   prepared: n.prepared,
   options: (0, r.vp_)(a, t, e)
  } : []));
  await o;
  const {repository: p} = e.inputs.environment;
  const {webhooks: m} = s;
  return bt({
   webhooks: m,
   reported: c,
   skipped: l,
   requests: h,
   deliveries: d,
   sender: p
  }, i, t);
 }
 function pt(e) {
  const {repository: t, runId: n, environment: s} = e;
  if ([ "", s.repository ].includes(t)) return e;
  if (n === null) throw new o.x(`input repository is ${t}; give the input run-id of its run, too`);
  return (0, r.yJ6)(e, t);
 }
 function mt(e, {repository: t}) {
  const n = e instanceof r.hDB && [ 403, 404 ].includes(e.status ?? 0);
  return n && t !== "" ? new r.hDB(`${e.message}; github-token must be a token that may read ${t}`, e.status) : e;
 }
 async function gt({mode: e, coverage: t, config: n, configFile: s, dryRun: o, environment: i}, {api: a, clock: c, log: u, signal: l}) {
  if (e !== "notify" || o) return;
  const f = n.trim() === "" && (0, r.Sr9)(s) === null;
  if (!(t ?? f)) return;
  const h = new AbortController;
  const d = AbortSignal.any([ l, h.signal ]);
  const p = c.sleep(ft, d).then(() => null);
  const m = ct(a, i).catch(() => null);
  const g = await Promise.race([ m, p ]);
  h.abort();
  if (g !== null) u.warning(g);
 }
 function yt(e, t, n, s) {
  const {inputs: o, secrets: i} = n;
  const {environment: a} = o;
  const c = (0, r._ns)({
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
   const l = (0, r.iPi)(n, s, e, {
    id: a,
    event: i,
    values: u,
    body: c
   });
   if (l.kind === "request") l.prepared.inPayloadFile = wt(e);
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
  return (0, r.ek6)(h, n.own ? [ a || `${u} on ${l}`, f ] : null);
 }
 function wt(e) {
  const {body: t, payload: n = "jobserv"} = e;
  return (0, r.d9D)(e) && t === void 0 && n === "jobserv";
 }
 function bt(e, t, n) {
  const {reported: s, webhooks: o} = e;
  const {environment: i} = t;
  const a = kt(e, t, n);
  const c = $t(e.requests);
  const u = (0, r.zav)(a, o, n.log);
  const l = n.signal.aborted;
  const f = t.mode === "notify" && !t.dryRun && u.some(({webhook: e}) => c.has(e));
  const h = s.build?.payload ?? null;
  const d = {
   ...(0, r.OAY)(i.repository, s.run),
   ...e.sender !== i.repository && {
    sender: e.sender
   }
  };
  const p = h ? (0, r.Cr)(h, n.redact) : (0, r.$xg)(_t(s, i.serverUrl), n.redact);
  const m = (0, r.qeC)(a, n.redact, (0, r.$2G)(o));
  return {
   result: u.length > 0 || l ? "failure" : a.every(({status: e}) => e === "not_run") ? "not_run" : "success",
   failure: (0, r.ohm)(u, {
    cancelled: l,
    resend: f ? ht : null
   }),
   outputs: {
    "build-status": s.status
   },
   deliveries: a,
   payload: h && Buffer.from(JSON.stringify(h)),
   record: {
    ...d,
    deliveries: a.map(e => (0, r.YDA)(e, c.get(e.webhook), d))
   },
   summary: (u.length > 0 ? [ m, p ] : [ p, m ]).join("\n")
  };
 }
 function kt({webhooks: e, reported: t, skipped: n, requests: s, deliveries: o}, i, {log: a}) {
  const c = new Map(o.map(e => [ e.webhook, e ]));
  for (const {webhook: e, reason: s} of n) {
   const n = vt(e, t, i);
   const o = {
    id: n,
    webhook: e.name,
    event: ""
   };
   c.set(e.name, (0, r.Fr2)(o, s));
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
   c.set(n.name, (0, r.g5C)(i, s));
  }
  return e.flatMap(({name: e}) => c.get(e) ?? []);
 }
 function $t(e) {
  return new Map(e.flatMap(({webhook: e, rendered: t}) => t.kind === "request" ? [ [ e.name, t.prepared ] ] : []));
 }
 function _t({run: e, status: t, repository: n}, s) {
  return {
   title: e.title ?? e.workflow ?? `run ${e.id}`,
   status: t,
   page: e.pageUrl ?? `${s}/${n}/actions/runs/${e.id}`
  };
 }
 var St = 1024 * 1024 - 1;
 function xt(e, t) {
  const n = [ Et("GITHUB_OUTPUT", () => Nt(e)), Et("RUNNER_TEMP", () => At(e, t)), Et("GITHUB_STEP_SUMMARY", () => It(e.summary)) ].filter(e => e !== null);
  return n.length === 0 ? null : `${n.join("; ")}: the log says what was delivered; check that the runner can write these files, then re-run the job`;
 }
 function Et(e, t) {
  try {
   t();
   return null;
  } catch (t) {
   const n = t instanceof Error ? t.message : String(t);
   return `could not write ${e} (${n})`;
  }
 }
 function Nt({result: e, outputs: t, deliveries: n}) {
  (0, r.uHP)("result", e);
  for (const [e, n] of Object.entries(t)) (0, r.uHP)(e, n);
  if (n === null) return;
  const {delivered: s, failed: o, skipped: i} = (0, r.tQE)(n);
  (0, r.uHP)("deliveries", JSON.stringify(n));
  (0, r.uHP)("delivered", s);
  (0, r.uHP)("failed", o);
  (0, r.uHP)("skipped", i);
 }
 function At({payload: e, record: t}, n) {
  if (e === null && t === null) return;
  const s = (0, c.mkdtempSync)((0, u.join)(n, "webhook-action-"));
  const o = (e, t, n) => {
   const o = (0, u.join)(s, t);
   Ot(o, n);
   (0, r.uHP)(e, o);
  };
  if (e !== null) o("payload-file", "payload.json", [ e ]);
  if (t !== null) o("record-file", "webhook-record.json", (0, r.V5g)(t));
 }
 function Ot(e, t) {
  const n = (0, c.openSync)(e, "w");
  try {
   for (const e of t) (0, c.writeFileSync)(n, e);
  } finally {
   (0, c.closeSync)(n);
  }
 }
 function It(e) {
  const t = process.env.GITHUB_STEP_SUMMARY;
  if (!t) return;
  const n = Buffer.from(`${e}\n`).subarray(0, St);
  (0, c.appendFileSync)(t, n);
 }
 var jt = 500;
 var Tt = 8;
 var Mt = 3e3;
 var Lt = 5e4;
 var Ct = (0, r.lYN)();
 var {redact: Pt} = Ct;
 var Rt = new AbortController;
 var Ut = new AbortController;
 (0, a.setMaxListeners)(0, Rt.signal);
 process.exitCode = 1;
 for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
  Rt.abort();
  setTimeout(() => Ut.abort(), Mt).unref();
 });
 for (const e of [ process.stdout, process.stderr ]) e.on("error", () => {});
 var qt = Dt();
 async function Dt() {
  try {
   await Ft();
  } catch (e) {
   (0, r.N7X)(e, Pt);
   const t = xt((0, r.Nqr)(e, Pt), "");
   if (t !== null) (0, r.N7X)(t, Pt);
  }
  setTimeout(Bt, jt).unref();
  process.once("beforeExit", () => process.exit());
 }
 async function Bt() {
  for (const e of [ process.stdout, process.stderr ]) await new Promise(t => e.write("", t));
  const {execPath: e, platform: t, exitCode: n} = process;
  if (t !== "win32") process.execve?.(e, [ e, "-e", `process.exit(${n})` ]);
  process.exit();
 }
 async function Ft() {
  const e = (0, r.haE)(Pt);
  const t = (0, r.ItD)();
  const n = Gt(t, e);
  const {githubToken: s, configToken: o} = t;
  const i = {
   ...(0, r.KoQ)(),
   githubToken: s,
   configToken: o
  };
  const a = await Kt(i, n, e).catch(e => {
   if (Rt.signal.aborted) return (0, r.HvL)(i);
   throw e;
  });
  const c = xt(a, i.environment.temp);
  const u = [ a.failure, c ].filter(e => e !== null);
  if (u.length === 0) process.exitCode = 0; else (0, r.N7X)(u.join("\n"), Pt);
 }
 async function Kt(e, t, n) {
  const {io: s, configApi: o, close: i} = await Jt(e, n);
  const a = e.callbackSecretName;
  const c = t.get(a);
  const u = c?.replace(/[\r\n]+$/, "");
  if (u !== void 0 && u !== c) Yt(t, a, u, s);
  try {
   const n = (0, r.smm)(e);
   const i = (n = {}) => Vt(e, {
    secrets: t,
    used: n
   }, s, o);
   const a = () => (0, r.dTL)(e.record, e.environment.workspace);
   const c = {
    inputs: e,
    secrets: t,
    allowlist: n,
    loadConfig: i,
    loadRecords: a
   };
   return await Ht(c, s);
  } finally {
   i();
  }
 }
 async function Ht(e, t) {
  const {mode: s} = e.inputs;
  if (s === "notify" || s === "test") return dt(e, t);
  const r = await n.e(345).then(n.bind(n, 746));
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
 function Gt({githubToken: e, configToken: t, secrets: n}, s) {
  Wt(e);
  Wt(t);
  const i = (0, r.dCO)(n);
  if ("error" in i) throw new o.x(i.error);
  for (const [e, t] of i.secrets) {
   Wt(t);
   if (t !== "" && !(0, r.h_T)(t)) s.warning(`secret ${e} is too short to mask (minimum ${r.CqJ} characters); use a longer secret`);
  }
  for (const e of i.ended) s.warning(`secret ${e} ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line`);
  return i.secrets;
 }
 function Wt(e) {
  if (!(0, r.h_T)(e)) return;
  for (const t of Ct.add(e)) if (t === e || t.length >= Tt) (0, r.Pqm)(t);
 }
 async function Jt(e, t) {
  const {githubToken: s, configToken: o, environment: a, caCertificates: c} = e;
  const u = (0, r.tsq)();
  const l = (e, n, s = Rt.signal) => L({
   request: e.request,
   apiUrl: a.apiUrl,
   token: n,
   userAgent: `webhook-action/${r.xvI}`,
   clock: u,
   signal: s,
   log: t,
   redact: Pt
  });
  const f = e => ({
   api: l(e, s),
   finalApi: l(e, s, Ut.signal),
   request: e.request,
   addresses: e.addresses,
   proxied: de,
   log: t,
   clock: u,
   random: Math.random,
   randomBytes: i.randomBytes,
   mask: Wt,
   redact: Pt,
   signal: Rt.signal
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
  const d = Se({
   ca: null
  });
  const p = h(d);
  if (c === "") return p;
  const m = await b(e, p.io.api);
  d.close();
  const {trustedCertificates: g} = await n.e(171).then(n.bind(n, 921));
  return h(Se({
   ca: g(m)
  }));
 }
 function Yt(e, t, n, {log: s}) {
  e.set(t, n);
  Wt(n);
  s.warning(`secret ${t} ends with a line break, which is dropped; store it without`);
 }
 async function Vt(e, {secrets: t, used: n}, s, o) {
  const i = await y(e, s.api, o);
  const a = () => (0, r.o47)(i, t, Xt(e, n));
  const c = i.text.length > Lt;
  const u = c ? await zt(a) : a();
  const {config: l, ignored: f, origins: h, trimmed: d, padded: p} = u;
  for (const [e, n] of d) Yt(t, e, n, s);
  for (const e of p) s.log.warning(`secret ${e}`);
  for (const e of h) s.log.info(e);
  const m = f.filter(e => !e.startsWith("x-"));
  if (m.length > 0) s.log.notice(`${i.file}: ignored keys: ${m.join(", ")}`);
  return l;
 }
 async function zt(e) {
  const {setFlagsFromString: t} = await Promise.resolve().then(n.t.bind(n, 877, 23));
  t("--semi-space-growth-factor=1");
  try {
   return e();
  } finally {
   t("--semi-space-growth-factor=2");
  }
 }
 function Xt({mode: e, only: t, chain: n}, {webhooks: s = (t.length === 0 ? void 0 : t), providers: r = () => true}) {
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
