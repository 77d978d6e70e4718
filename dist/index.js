var e = {
 181: (e => {
  e.exports = process.getBuiltinModule("buffer");
 }),
 7598: (e => {
  e.exports = process.getBuiltinModule("node:crypto");
 }),
 8474: (e => {
  e.exports = process.getBuiltinModule("node:events");
 }),
 3024: (e => {
  e.exports = process.getBuiltinModule("node:fs");
 }),
 7067: (e => {
  e.exports = process.getBuiltinModule("node:http");
 }),
 4708: (e => {
  e.exports = process.getBuiltinModule("node:https");
 }),
 7030: (e => {
  e.exports = process.getBuiltinModule("node:net");
 }),
 6760: (e => {
  e.exports = process.getBuiltinModule("node:path");
 }),
 1692: (e => {
  e.exports = process.getBuiltinModule("node:tls");
 }),
 932: (e => {
  e.exports = process.getBuiltinModule("process");
 }),
 2738: (function(e) {
  (function(t) {
   "use strict";
   const n = "(0?\\d+|0x[a-f0-9]+)";
   const s = {
    fourOctet: new RegExp(`^${n}\\.${n}\\.${n}\\.${n}$`, "i"),
    threeOctet: new RegExp(`^${n}\\.${n}\\.${n}$`, "i"),
    twoOctet: new RegExp(`^${n}\\.${n}$`, "i"),
    longValue: new RegExp(`^${n}$`, "i")
   };
   const r = new RegExp(`^0[0-7]+$`, "i");
   const o = new RegExp(`^0x[a-f0-9]+$`, "i");
   const i = "%[0-9a-z]{1,}";
   const a = "(?:[0-9a-f]+::?)+";
   const c = {
    zoneIndex: new RegExp(i, "i"),
    native: new RegExp(`^(::)?(${a})?([0-9a-f]+)?(::)?(${i})?$`, "i"),
    deprecatedTransitional: new RegExp(`^(?:::)(${n}\\.${n}\\.${n}\\.${n}(${i})?)$`, "i"),
    transitional: new RegExp(`^((?:${a})|(?:::)(?:${a})?)${n}\\.${n}\\.${n}\\.${n}(${i})?$`, "i")
   };
   function l(e, t) {
    if (e.indexOf("::") !== e.lastIndexOf("::")) return null;
    let n = 0;
    let s = -1;
    let r = (e.match(c.zoneIndex) || [])[0];
    let o, i;
    if (r) {
     r = r.substring(1);
     e = e.replace(/%.+$/, "");
    }
    while ((s = e.indexOf(":", s + 1)) >= 0) n++;
    if (e.substr(0, 2) === "::") n--;
    if (e.substr(-2, 2) === "::") n--;
    if (n >= t) return null;
    i = t - n;
    o = ":";
    while (i--) o += "0:";
    e = e.replace("::", o);
    if (e[0] === ":") e = e.slice(1);
    if (e[e.length - 1] === ":") e = e.slice(0, -1);
    t = function() {
     const t = e.split(":");
     const n = [];
     for (let e = 0; e < t.length; e++) n.push(t[e].length > 4 ? NaN : parseInt(t[e], 16));
     return n;
    }();
    return {
     parts: t,
     zoneId: r
    };
   }
   function u(e, t, n, s) {
    if (e.length !== t.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
    let r = 0;
    let o;
    while (s > 0) {
     o = n - s;
     if (o < 0) o = 0;
     if (e[r] >> o !== t[r] >> o) return false;
     s -= n;
     r += 1;
    }
    return true;
   }
   function f(e) {
    if (o.test(e)) return parseInt(e, 16);
    if (e[0] === "0" && !isNaN(parseInt(e[1], 10))) {
     if (r.test(e)) return parseInt(e, 8);
     throw new Error(`ipaddr: cannot parse ${e} as octal`);
    }
    return parseInt(e, 10);
   }
   function d(e, t) {
    while (e.length < t) e = `0${e}`;
    return e;
   }
   const h = {};
   h.IPv4 = function() {
    function e(e) {
     if (e.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
     let t, n;
     for (t = 0; t < e.length; t++) {
      n = e[t];
      if (!(0 <= n && n <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
     }
     this.octets = e;
    }
    e.prototype.SpecialRanges = {
     unspecified: [ [ new e([ 0, 0, 0, 0 ]), 8 ] ],
     broadcast: [ [ new e([ 255, 255, 255, 255 ]), 32 ] ],
     multicast: [ [ new e([ 224, 0, 0, 0 ]), 4 ] ],
     linkLocal: [ [ new e([ 169, 254, 0, 0 ]), 16 ] ],
     loopback: [ [ new e([ 127, 0, 0, 0 ]), 8 ] ],
     carrierGradeNat: [ [ new e([ 100, 64, 0, 0 ]), 10 ] ],
     private: [ [ new e([ 10, 0, 0, 0 ]), 8 ], [ new e([ 172, 16, 0, 0 ]), 12 ], [ new e([ 192, 168, 0, 0 ]), 16 ] ],
     reserved: [ [ new e([ 192, 0, 0, 0 ]), 24 ], [ new e([ 192, 0, 2, 0 ]), 24 ], [ new e([ 192, 88, 99, 0 ]), 24 ], [ new e([ 198, 18, 0, 0 ]), 15 ], [ new e([ 198, 51, 100, 0 ]), 24 ], [ new e([ 203, 0, 113, 0 ]), 24 ], [ new e([ 240, 0, 0, 0 ]), 4 ] ],
     as112: [ [ new e([ 192, 175, 48, 0 ]), 24 ], [ new e([ 192, 31, 196, 0 ]), 24 ] ],
     amt: [ [ new e([ 192, 52, 193, 0 ]), 24 ] ]
    };
    e.prototype.kind = function() {
     return "ipv4";
    };
    e.prototype.match = function(e, t) {
     let n;
     if (t === void 0) {
      n = e;
      e = n[0];
      t = n[1];
     }
     if (e.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
     return u(this.octets, e.octets, 8, t);
    };
    e.prototype.prefixLengthFromSubnetMask = function() {
     let e = 0;
     let t = false;
     const n = {
      0: 8,
      128: 7,
      192: 6,
      224: 5,
      240: 4,
      248: 3,
      252: 2,
      254: 1,
      255: 0
     };
     let s, r, o;
     for (s = 3; s >= 0; s -= 1) {
      r = this.octets[s];
      if (r in n) {
       o = n[r];
       if (t && o !== 0) return null;
       if (o !== 8) t = true;
       e += o;
      } else return null;
     }
     return 32 - e;
    };
    e.prototype.range = function() {
     return h.subnetMatch(this, this.SpecialRanges);
    };
    e.prototype.toByteArray = function() {
     return this.octets.slice(0);
    };
    e.prototype.toIPv4MappedAddress = function() {
     return h.IPv6.parse(`::ffff:${this.toString()}`);
    };
    e.prototype.toNormalizedString = function() {
     return this.toString();
    };
    e.prototype.toString = function() {
     return this.octets.join(".");
    };
    return e;
   }();
   h.IPv4.broadcastAddressFromCIDR = function(e) {
    try {
     const t = this.parseCIDR(e);
     const n = t[0].toByteArray();
     const s = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
     const r = [];
     let o = 0;
     while (o < 4) {
      r.push(parseInt(n[o], 10) | parseInt(s[o], 10) ^ 255);
      o++;
     }
     return new this(r);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv4 CIDR format", {
      cause: e
     });
    }
   };
   h.IPv4.isIPv4 = function(e) {
    return this.parser(e) !== null;
   };
   h.IPv4.isValid = function(e) {
    try {
     new this(this.parser(e));
     return true;
    } catch {
     return false;
    }
   };
   h.IPv4.isValidCIDR = function(e) {
    try {
     this.parseCIDR(e);
     return true;
    } catch {
     return false;
    }
   };
   h.IPv4.isValidFourPartDecimal = function(e) {
    if (h.IPv4.isValid(e) && e.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true; else return false;
   };
   h.IPv4.isValidCIDRFourPartDecimal = function(e) {
    const t = e.match(/^(.+)\/(\d+)$/);
    if (!h.IPv4.isValidCIDR(e) || !t) return false;
    return h.IPv4.isValidFourPartDecimal(t[1]);
   };
   h.IPv4.networkAddressFromCIDR = function(e) {
    let t, n, s, r, o;
    try {
     t = this.parseCIDR(e);
     s = t[0].toByteArray();
     o = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
     r = [];
     n = 0;
     while (n < 4) {
      r.push(parseInt(s[n], 10) & parseInt(o[n], 10));
      n++;
     }
     return new this(r);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv4 CIDR format", {
      cause: e
     });
    }
   };
   h.IPv4.parse = function(e) {
    const t = this.parser(e);
    if (t === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
    return new this(t);
   };
   h.IPv4.parseCIDR = function(e) {
    let t;
    if (t = e.match(/^(.+)\/(\d+)$/)) {
     const e = parseInt(t[2]);
     if (e >= 0 && e <= 32) {
      const n = [ this.parse(t[1]), e ];
      Object.defineProperty(n, "toString", {
       value: function() {
        return this.join("/");
       }
      });
      return n;
     }
    }
    throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
   };
   h.IPv4.parser = function(e) {
    let t, n, r;
    if (t = e.match(s.fourOctet)) return function() {
     const e = t.slice(1, 6);
     const s = [];
     for (let t = 0; t < e.length; t++) {
      n = e[t];
      s.push(f(n));
     }
     return s;
    }(); else if (t = e.match(s.longValue)) {
     r = f(t[1]);
     if (r > 4294967295 || r < 0) throw new Error("ipaddr: address outside defined range");
     return function() {
      const e = [];
      let t;
      for (t = 0; t <= 24; t += 8) e.push(r >> t & 255);
      return e;
     }().reverse();
    } else if (t = e.match(s.twoOctet)) return function() {
     const e = t.slice(1, 4);
     const n = [];
     r = f(e[1]);
     if (r > 16777215 || r < 0) throw new Error("ipaddr: address outside defined range");
     n.push(f(e[0]));
     n.push(r >> 16 & 255);
     n.push(r >> 8 & 255);
     n.push(r & 255);
     return n;
    }(); else if (t = e.match(s.threeOctet)) return function() {
     const e = t.slice(1, 5);
     const n = [];
     r = f(e[2]);
     if (r > 65535 || r < 0) throw new Error("ipaddr: address outside defined range");
     n.push(f(e[0]));
     n.push(f(e[1]));
     n.push(r >> 8 & 255);
     n.push(r & 255);
     return n;
    }(); else return null;
   };
   h.IPv4.subnetMaskFromPrefixLength = function(e) {
    e = parseInt(e);
    if (Number.isNaN(e) || e < 0 || e > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
    const t = [ 0, 0, 0, 0 ];
    let n = 0;
    const s = Math.floor(e / 8);
    while (n < s) {
     t[n] = 255;
     n++;
    }
    if (s < 4) t[s] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
    return new this(t);
   };
   h.IPv6 = function() {
    function e(e, t) {
     let n, s;
     if (e.length === 16) {
      this.parts = [];
      for (n = 0; n <= 14; n += 2) this.parts.push(e[n] << 8 | e[n + 1]);
     } else if (e.length === 8) this.parts = e; else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
     for (n = 0; n < this.parts.length; n++) {
      s = this.parts[n];
      if (!(0 <= s && s <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
     }
     if (t) this.zoneId = t;
    }
    e.prototype.SpecialRanges = {
     unspecified: [ new e([ 0, 0, 0, 0, 0, 0, 0, 0 ]), 128 ],
     linkLocal: [ new e([ 65152, 0, 0, 0, 0, 0, 0, 0 ]), 10 ],
     multicast: [ new e([ 65280, 0, 0, 0, 0, 0, 0, 0 ]), 8 ],
     loopback: [ new e([ 0, 0, 0, 0, 0, 0, 0, 1 ]), 128 ],
     uniqueLocal: [ new e([ 64512, 0, 0, 0, 0, 0, 0, 0 ]), 7 ],
     ipv4Mapped: [ new e([ 0, 0, 0, 0, 0, 65535, 0, 0 ]), 96 ],
     deprecatedSiteLocal: [ new e([ 65216, 0, 0, 0, 0, 0, 0, 0 ]), 10 ],
     discard: [ new e([ 256, 0, 0, 0, 0, 0, 0, 0 ]), 64 ],
     rfc6145: [ new e([ 0, 0, 0, 0, 65535, 0, 0, 0 ]), 96 ],
     rfc6052: [ [ new e([ 100, 65435, 0, 0, 0, 0, 0, 0 ]), 96 ], [ new e([ 100, 65435, 1, 0, 0, 0, 0, 0 ]), 48 ] ],
     "6to4": [ new e([ 8194, 0, 0, 0, 0, 0, 0, 0 ]), 16 ],
     teredo: [ new e([ 8193, 0, 0, 0, 0, 0, 0, 0 ]), 32 ],
     benchmarking: [ new e([ 8193, 2, 0, 0, 0, 0, 0, 0 ]), 48 ],
     amt: [ new e([ 8193, 3, 0, 0, 0, 0, 0, 0 ]), 32 ],
     as112v6: [ [ new e([ 8193, 4, 274, 0, 0, 0, 0, 0 ]), 48 ], [ new e([ 9760, 79, 32768, 0, 0, 0, 0, 0 ]), 48 ] ],
     deprecatedOrchid: [ new e([ 8193, 16, 0, 0, 0, 0, 0, 0 ]), 28 ],
     orchid2: [ new e([ 8193, 32, 0, 0, 0, 0, 0, 0 ]), 28 ],
     droneRemoteIdProtocolEntityTags: [ new e([ 8193, 48, 0, 0, 0, 0, 0, 0 ]), 28 ],
     segmentRouting: [ new e([ 24320, 0, 0, 0, 0, 0, 0, 0 ]), 16 ],
     reserved: [ [ new e([ 8193, 0, 0, 0, 0, 0, 0, 0 ]), 23 ], [ new e([ 8193, 3512, 0, 0, 0, 0, 0, 0 ]), 32 ], [ new e([ 16383, 0, 0, 0, 0, 0, 0, 0 ]), 20 ] ]
    };
    e.prototype.isIPv4MappedAddress = function() {
     return this.range() === "ipv4Mapped";
    };
    e.prototype.kind = function() {
     return "ipv6";
    };
    e.prototype.match = function(e, t) {
     let n;
     if (t === void 0) {
      n = e;
      e = n[0];
      t = n[1];
     }
     if (e.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
     return u(this.parts, e.parts, 16, t);
    };
    e.prototype.prefixLengthFromSubnetMask = function() {
     let e = 0;
     let t = false;
     const n = {
      0: 16,
      32768: 15,
      49152: 14,
      57344: 13,
      61440: 12,
      63488: 11,
      64512: 10,
      65024: 9,
      65280: 8,
      65408: 7,
      65472: 6,
      65504: 5,
      65520: 4,
      65528: 3,
      65532: 2,
      65534: 1,
      65535: 0
     };
     let s, r;
     for (let o = 7; o >= 0; o -= 1) {
      s = this.parts[o];
      if (s in n) {
       r = n[s];
       if (t && r !== 0) return null;
       if (r !== 16) t = true;
       e += r;
      } else return null;
     }
     return 128 - e;
    };
    e.prototype.range = function() {
     return h.subnetMatch(this, this.SpecialRanges);
    };
    e.prototype.toByteArray = function() {
     let e;
     const t = [];
     const n = this.parts;
     for (let s = 0; s < n.length; s++) {
      e = n[s];
      t.push(e >> 8);
      t.push(e & 255);
     }
     return t;
    };
    e.prototype.toFixedLengthString = function() {
     const e = function() {
      const e = [];
      for (let t = 0; t < this.parts.length; t++) e.push(d(this.parts[t].toString(16), 4));
      return e;
     }.call(this).join(":");
     let t = "";
     if (this.zoneId) t = `%${this.zoneId}`;
     return e + t;
    };
    e.prototype.toIPv4Address = function() {
     if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
     const e = this.parts.slice(-2);
     const t = e[0];
     const n = e[1];
     return new h.IPv4([ t >> 8, t & 255, n >> 8, n & 255 ]);
    };
    e.prototype.toNormalizedString = function() {
     const e = function() {
      const e = [];
      for (let t = 0; t < this.parts.length; t++) e.push(this.parts[t].toString(16));
      return e;
     }.call(this).join(":");
     let t = "";
     if (this.zoneId) t = `%${this.zoneId}`;
     return e + t;
    };
    e.prototype.toRFC5952String = function() {
     const e = /((^|:)(0(:|$)){2,})/g;
     let t = "";
     if (this.zoneId) t = `%${this.zoneId}`;
     const n = this.toNormalizedString();
     const s = n.slice(0, n.length - t.length);
     let r = 0;
     let o = -1;
     let i = -1;
     let a;
     while (a = e.exec(s)) {
      const e = (a[0].match(/0/g) || []).length;
      if (e > i) {
       i = e;
       r = a.index;
       o = a[0].length;
      }
     }
     if (o < 0) return s + t;
     return `${s.substring(0, r)}::${s.substring(r + o)}${t}`;
    };
    e.prototype.toString = function() {
     return this.toRFC5952String();
    };
    return e;
   }();
   h.IPv6.broadcastAddressFromCIDR = function(e) {
    try {
     const t = this.parseCIDR(e);
     const n = t[0].toByteArray();
     const s = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
     const r = [];
     let o = 0;
     while (o < 16) {
      r.push(parseInt(n[o], 10) | parseInt(s[o], 10) ^ 255);
      o++;
     }
     return new this(r);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv6 CIDR format", {
      cause: e
     });
    }
   };
   h.IPv6.isIPv6 = function(e) {
    return this.parser(e) !== null;
   };
   h.IPv6.isValid = function(e) {
    if (typeof e === "string" && e.indexOf(":") === -1) return false;
    try {
     const t = this.parser(e);
     new this(t.parts, t.zoneId);
     return true;
    } catch {
     return false;
    }
   };
   h.IPv6.isValidCIDR = function(e) {
    if (typeof e === "string" && e.indexOf(":") === -1) return false;
    try {
     this.parseCIDR(e);
     return true;
    } catch {
     return false;
    }
   };
   h.IPv6.networkAddressFromCIDR = function(e) {
    let t, n, s, r, o;
    try {
     t = this.parseCIDR(e);
     s = t[0].toByteArray();
     o = this.subnetMaskFromPrefixLength(t[1]).toByteArray();
     r = [];
     n = 0;
     while (n < 16) {
      r.push(parseInt(s[n], 10) & parseInt(o[n], 10));
      n++;
     }
     return new this(r);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv6 CIDR format", {
      cause: e
     });
    }
   };
   h.IPv6.parse = function(e) {
    const t = this.parser(e);
    if (t === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
    return new this(t.parts, t.zoneId);
   };
   h.IPv6.parseCIDR = function(e) {
    let t, n, s;
    if (n = e.match(/^(.+)\/(\d+)$/)) {
     t = parseInt(n[2]);
     if (t >= 0 && t <= 128) {
      s = [ this.parse(n[1]), t ];
      Object.defineProperty(s, "toString", {
       value: function() {
        return this.join("/");
       }
      });
      return s;
     }
    }
    throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
   };
   h.IPv6.parser = function(e) {
    let t, n, s, r, o, i;
    if (s = e.match(c.deprecatedTransitional)) return this.parser(`::ffff:${s[1]}`);
    if (c.native.test(e)) return l(e, 8);
    if (s = e.match(c.transitional)) {
     i = s[6] || "";
     t = s[1];
     if (!s[1].endsWith("::")) t = t.slice(0, -1);
     t = l(t + i, 6);
     if (t && t.parts) {
      o = [ parseInt(s[2]), parseInt(s[3]), parseInt(s[4]), parseInt(s[5]) ];
      for (n = 0; n < o.length; n++) {
       r = o[n];
       if (!(0 <= r && r <= 255)) return null;
      }
      t.parts.push(o[0] << 8 | o[1]);
      t.parts.push(o[2] << 8 | o[3]);
      return {
       parts: t.parts,
       zoneId: t.zoneId
      };
     }
    }
    return null;
   };
   h.IPv6.subnetMaskFromPrefixLength = function(e) {
    e = parseInt(e);
    if (Number.isNaN(e) || e < 0 || e > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
    const t = [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ];
    let n = 0;
    const s = Math.floor(e / 8);
    while (n < s) {
     t[n] = 255;
     n++;
    }
    if (s < 16) t[s] = Math.pow(2, e % 8) - 1 << 8 - e % 8;
    return new this(t);
   };
   h.fromByteArray = function(e) {
    const t = e.length;
    if (t === 4) return new h.IPv4(e); else if (t === 16) return new h.IPv6(e); else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
   };
   h.isValid = function(e) {
    return h.IPv6.isValid(e) || h.IPv4.isValid(e);
   };
   h.isValidCIDR = function(e) {
    return h.IPv6.isValidCIDR(e) || h.IPv4.isValidCIDR(e);
   };
   h.parse = function(e) {
    if (h.IPv6.isValid(e)) return h.IPv6.parse(e); else if (h.IPv4.isValid(e)) return h.IPv4.parse(e); else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
   };
   h.parseCIDR = function(e) {
    try {
     return h.IPv6.parseCIDR(e);
    } catch {
     try {
      return h.IPv4.parseCIDR(e);
     } catch (e) {
      throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", {
       cause: e
      });
     }
    }
   };
   h.process = function(e) {
    const t = this.parse(e);
    if (t.kind() === "ipv6" && t.isIPv4MappedAddress()) return t.toIPv4Address(); else return t;
   };
   h.subnetMatch = function(e, t, n) {
    let s, r, o, i;
    if (n === void 0 || n === null) n = "unicast";
    for (r in t) if (Object.prototype.hasOwnProperty.call(t, r)) {
     o = t[r];
     if (o[0] && !(o[0] instanceof Array)) o = [ o ];
     for (s = 0; s < o.length; s++) {
      i = o[s];
      if (e.kind() === i[0].kind() && e.match.apply(e, i)) return r;
     }
    }
    return n;
   };
   if (true && e.exports) e.exports = h; else t.ipaddr = h;
  })(this);
 }),
 3043: ((e, t, n) => {
  var s = n(1737);
  var r = n(1543);
  var o = n(1856);
  var i = n(3013);
  var a = n(9573);
  var c = n(8739);
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
   const d = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
   if (!l || !f || f === "!" || f === o.YAMLMap.tagName && d === "map" || f === i.YAMLSeq.tagName && d === "seq") return u(e, t, n, c, f);
   let h = t.schema.tags.find(e => e.tag === f && e.collection === d);
   if (!h) {
    const s = t.schema.knownTags[f];
    if (s?.collection === d) {
     t.schema.tags.push(Object.assign({}, s, {
      default: false
     }));
     h = s;
    } else {
     if (s) c(l, "BAD_COLLECTION_TYPE", `${s.tag} used for ${d} collection, but expects ${s.collection ?? "scalar"}`, true); else c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${f}`, true);
     return u(e, t, n, c, f);
    }
   }
   const p = u(e, t, n, c, f, h);
   const m = h.resolve?.(p, e => c(l, "TAG_RESOLVE_FAILED", e), t.options) ?? p;
   const g = s.isNode(m) ? m : new r.Scalar(m);
   g.range = p.range;
   g.tag = f;
   if (h?.format) g.format = h.format;
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
   const d = new s.Document(void 0, f);
   const h = {
    atKey: false,
    atRoot: true,
    directives: d.directives,
    options: d.options,
    schema: d.schema
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
    d.directives.docStart = true;
    if (c && (c.type === "block-map" || c.type === "block-seq") && !p.hasNewline) u(p.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   d.contents = c ? r.composeNode(h, c, p, u) : r.composeEmptyNode(h, p.end, a, null, p, u);
   const m = d.contents.range[2];
   const g = o.resolveEnd(l, m, false, u);
   if (g.comment) d.comment = g.comment;
   d.range = [ n, m, g.offset ];
   return d;
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
   const {spaceBefore: c, comment: u, anchor: h, tag: p} = n;
   let m;
   let g = true;
   switch (t.type) {
   case "alias":
    m = d(e, t, s);
    if (h || p) s(t, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    m = i.composeScalar(e, t, p, s);
    if (h) m.anchor = h.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     m = o.composeCollection(l, e, t, n, s);
     if (h) m.anchor = h.source.substring(1);
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
   if (h && m.anchor === "") s(h, "BAD_ALIAS", "Anchor cannot be an empty string");
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
   const d = {
    type: "scalar",
    offset: c.emptyScalarPosition(t, n, s),
    indent: -1,
    source: ""
   };
   const h = i.composeScalar(e, d, l, f);
   if (a) {
    h.anchor = a.source.substring(1);
    if (h.anchor === "") f(a, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (r) h.spaceBefore = true;
   if (o) {
    h.comment = o;
    h.range[2] = u;
   }
   return h;
  }
  function d({options: e}, {offset: t, source: n, end: r}, o) {
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
   const {value: u, type: f, comment: d, range: h} = t.type === "block-scalar" ? o.resolveBlockScalar(e, t, a) : i.resolveFlowScalar(t, e.options.strict, a);
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
   g.range = h;
   g.source = u;
   if (f) g.type = f;
   if (p) g.tag = p;
   if (m.format) g.format = m.format;
   if (d) g.comment = d;
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
 9573: ((e, t, n) => {
  var s = n(7567);
  var r = n(1856);
  var o = n(3121);
  var i = n(7865);
  var a = n(5637);
  var c = n(1117);
  const l = "All mapping items must start at the same column";
  function u({composeNode: e, composeEmptyNode: t}, n, u, f, d) {
   const h = d?.nodeClass ?? r.YAMLMap;
   const p = new h(n.schema);
   if (n.atRoot) n.atRoot = false;
   let m = u.offset;
   let g = null;
   for (const r of u.items) {
    const {start: d, key: h, sep: y, value: w} = r;
    const b = o.resolveProps(d, {
     indicator: "explicit-key-ind",
     next: h ?? y?.[0],
     offset: m,
     onError: f,
     parentIndent: u.indent,
     startOnNewline: true
    });
    const v = !b.found;
    if (v) {
     if (h) if (h.type === "block-seq") f(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in h && h.indent !== u.indent) f(m, "BAD_INDENT", l);
     if (!b.anchor && !b.tag && !y) {
      g = b.end;
      if (b.comment) if (p.comment) p.comment += "\n" + b.comment; else p.comment = b.comment;
      continue;
     }
     if (b.newlineAfterProp || i.containsNewline(h)) f(h ?? d[d.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (b.found?.indent !== u.indent) f(m, "BAD_INDENT", l);
    n.atKey = true;
    const k = b.end;
    const $ = h ? e(n, h, b, f) : t(n, k, d, null, b, f);
    if (n.schema.compat) a.flowIndentCheck(u.indent, h, f);
    n.atKey = false;
    if (c.mapIncludes(n, p.items, $)) f(k, "DUPLICATE_KEY", "Map keys must be unique");
    const S = o.resolveProps(y ?? [], {
     indicator: "map-value-ind",
     next: w,
     offset: $.range[2],
     onError: f,
     parentIndent: u.indent,
     startOnNewline: !h || h.type === "block-scalar"
    });
    m = S.end;
    if (S.found) {
     if (v) {
      if (w?.type === "block-map" && !S.hasNewline) f(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (n.options.strict && b.start < S.found.offset - 1024) f($.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const o = w ? e(n, w, S, f) : t(n, m, y, null, S, f);
     if (n.schema.compat) a.flowIndentCheck(u.indent, w, f);
     m = o.range[2];
     const i = new s.Pair($, o);
     if (n.options.keepSourceTokens) i.srcToken = r;
     p.items.push(i);
    } else {
     if (v) f($.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
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
   let d = t.offset + a.length;
   let h = 0;
   for (let t = 0; t < u; ++t) {
    const [s, r] = l[t];
    if (r === "" || r === "\r") {
     if (a.indent === 0 && s.length > f) f = s.length;
    } else {
     if (s.length < f) {
      const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      n(d + s.length, "MISSING_CHAR", e);
     }
     if (a.indent === 0) f = s.length;
     h = t;
     if (f === 0 && !e.atRoot) {
      const e = "Block scalar values in collections must be indented";
      n(d, "BAD_INDENT", e);
     }
     break;
    }
    d += s.length + r.length + 1;
   }
   for (let e = l.length - 1; e >= u; --e) if (l[e][0].length > f) u = e + 1;
   let p = "";
   let m = "";
   let g = false;
   for (let e = 0; e < h; ++e) p += l[e][0].slice(f) + "\n";
   for (let e = h; e < u; ++e) {
    let [t, r] = l[e];
    d += t.length + r.length + 1;
    const o = r[r.length - 1] === "\r";
    if (o) r = r.slice(0, -1);
    if (r && t.length < f) {
     const e = a.indent ? "explicit indentation indicator" : "first line";
     const s = `Block scalar lines must not be less indented than their ${e}`;
     n(d - r.length - (o ? 2 : 1), "BAD_INDENT", s);
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
 8739: ((e, t, n) => {
  var s = n(3013);
  var r = n(3121);
  var o = n(5637);
  function i({composeNode: e, composeEmptyNode: t}, n, i, a, c) {
   const l = c?.nodeClass ?? s.YAMLSeq;
   const u = new l(n.schema);
   if (n.atRoot) n.atRoot = false;
   if (n.atKey) n.atKey = false;
   let f = i.offset;
   let d = null;
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
     d = l.end;
     if (l.comment) u.comment = l.comment;
     continue;
    }
    const h = c ? e(n, c, l, a) : t(n, l.end, s, null, l, a);
    if (n.schema.compat) o.flowIndentCheck(i.indent, c, a);
    f = h.range[2];
    u.items.push(h);
   }
   u.range = [ i.offset, f, d ?? f ];
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
  const d = e => e && (e.type === "block-map" || e.type === "block-seq");
  function h({composeNode: e, composeEmptyNode: t}, n, h, p, m) {
   const g = h.start.source === "{";
   const y = g ? "flow map" : "flow sequence";
   const w = m?.nodeClass ?? (g ? o.YAMLMap : i.YAMLSeq);
   const b = new w(n.schema);
   b.flow = true;
   const v = n.atRoot;
   if (v) n.atRoot = false;
   if (n.atKey) n.atKey = false;
   let k = h.offset + h.start.source.length;
   for (let i = 0; i < h.items.length; ++i) {
    const a = h.items[i];
    const {start: m, key: w, sep: v, value: $} = a;
    const S = c.resolveProps(m, {
     flow: y,
     indicator: "explicit-key-ind",
     next: w ?? v?.[0],
     offset: k,
     onError: p,
     parentIndent: h.indent,
     startOnNewline: false
    });
    if (!S.found) {
     if (!S.anchor && !S.tag && !v && !$) {
      if (i === 0 && S.comma) p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${y}`); else if (i < h.items.length - 1) p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${y}`);
      if (S.comment) if (b.comment) b.comment += "\n" + S.comment; else b.comment = S.comment;
      k = S.end;
      continue;
     }
     if (!g && n.options.strict && l.containsNewline(w)) p(w, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
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
       let t = b.items[b.items.length - 1];
       if (s.isPair(t)) t = t.value ?? t.key;
       if (t.comment) t.comment += "\n" + e; else t.comment = e;
       S.comment = S.comment.substring(e.length + 1);
      }
     }
    }
    if (!g && !v && !S.found) {
     const s = $ ? e(n, $, S, p) : t(n, S.end, v, null, S, p);
     b.items.push(s);
     k = s.range[2];
     if (d($)) p(s.range, "BLOCK_IN_FLOW", f);
    } else {
     n.atKey = true;
     const s = S.end;
     const i = w ? e(n, w, S, p) : t(n, s, m, null, S, p);
     if (d(w)) p(i.range, "BLOCK_IN_FLOW", f);
     n.atKey = false;
     const l = c.resolveProps(v ?? [], {
      flow: y,
      indicator: "map-value-ind",
      next: $,
      offset: i.range[2],
      onError: p,
      parentIndent: h.indent,
      startOnNewline: false
     });
     if (l.found) {
      if (!g && !S.found && n.options.strict) {
       if (v) for (const e of v) {
        if (e === l.found) break;
        if (e.type === "newline") {
         p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (S.start < l.found.offset - 1024) p(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if ($) if ("source" in $ && $.source?.[0] === ":") p($, "MISSING_CHAR", `Missing space after : in ${y}`); else p(l.start, "MISSING_CHAR", `Missing , or : between ${y} items`);
     const _ = $ ? e(n, $, l, p) : l.found ? t(n, l.end, v, null, l, p) : null;
     if (_) {
      if (d($)) p(_.range, "BLOCK_IN_FLOW", f);
     } else if (l.comment) if (i.comment) i.comment += "\n" + l.comment; else i.comment = l.comment;
     const x = new r.Pair(i, _);
     if (n.options.keepSourceTokens) x.srcToken = a;
     if (g) {
      const e = b;
      if (u.mapIncludes(n, e.items, i)) p(s, "DUPLICATE_KEY", "Map keys must be unique");
      e.items.push(x);
     } else {
      const e = new o.YAMLMap(n.schema);
      e.flow = true;
      e.items.push(x);
      const t = (_ ?? i).range;
      e.range = [ i.range[0], t[1], t[2] ];
      b.items.push(e);
     }
     k = _ ? _.range[2] : l.end;
    }
   }
   const $ = g ? "}" : "]";
   const [S, ..._] = h.end;
   let x = k;
   if (S?.source === $) x = S.offset + S.source.length; else {
    const e = y[0].toUpperCase() + y.substring(1);
    const t = v ? `${e} must end with a ${$}` : `${e} in block collection must be sufficiently indented and end with a ${$}`;
    p(k, v ? "MISSING_CHAR" : "BAD_INDENT", t);
    if (S && S.source.length !== 1) _.unshift(S);
   }
   if (_.length > 0) {
    const e = a.resolveEnd(_, x, n.options.strict, p);
    if (e.comment) if (b.comment) b.comment += "\n" + e.comment; else b.comment = e.comment;
    b.range = [ h.offset, x, e.offset ];
   } else b.range = [ h.offset, x, x ];
   return b;
  }
  t.resolveFlowCollection = h;
 }),
 2976: ((e, t, n) => {
  var s = n(1543);
  var r = n(2022);
  function o(e, t, n) {
   const {offset: o, type: c, source: u, end: f} = e;
   let d;
   let h;
   const p = (e, t, s) => n(o + e, t, s);
   switch (c) {
   case "scalar":
    d = s.Scalar.PLAIN;
    h = i(u, p);
    break;

   case "single-quoted-scalar":
    d = s.Scalar.QUOTE_SINGLE;
    h = a(u, p);
    break;

   case "double-quoted-scalar":
    d = s.Scalar.QUOTE_DOUBLE;
    h = l(u, p);
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
    value: h,
    type: d,
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
      n += d(e, s + 1, o, t);
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
   a: "\x07",
   b: "\b",
   e: "\x1b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "\x85",
   _: "\xa0",
   L: "\u2028",
   P: "\u2029",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   "\t": "\t"
  };
  function d(e, t, n, s) {
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
   let d = "";
   let h = false;
   let p = false;
   let m = null;
   let g = null;
   let y = null;
   let w = null;
   let b = null;
   let v = null;
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
      if (!f) f = e; else f += d + e;
      d = "";
      l = false;
      break;
     }

    case "newline":
     if (l) {
      if (f) f += r.source; else if (!v || n !== "seq-item-ind") c = true;
     } else d += r.source;
     l = true;
     h = true;
     if (g || y) w = r;
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
     if (v) o(r, "UNEXPECTED_TOKEN", `Unexpected ${r.source} in ${t ?? "collection"}`);
     v = r;
     l = n === "seq-item-ind" || n === "explicit-key-ind";
     u = false;
     break;

    case "comma":
     if (t) {
      if (b) o(r, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
      b = r;
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
    comma: b,
    found: v,
    spaceBefore: c,
    comment: f,
    hasNewline: h,
    anchor: g,
    tag: y,
    newlineAfterProp: w,
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
  var d = n(1126);
  var h = n(2768);
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
    } else this.directives = new h.Directives({
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
    const {onAnchor: h, setAnchors: p, sourceObjects: m} = u.createNodeAnchors(this, i || "a");
    const g = {
     aliasDuplicateObjects: r ?? true,
     keepUndefined: c ?? false,
     onAnchor: h,
     onTagObj: l,
     replacer: s,
     schema: this.schema,
     sourceObjects: m
    };
    const y = d.createNode(e, f, g);
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
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new h.Directives({
      version: "1.1"
     });
     n = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = e; else this.directives = new h.Directives({
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
   const {aliasDuplicateObjects: c, onAnchor: l, onTagObj: u, schema: f, sourceObjects: d} = n;
   let h;
   if (c && e && typeof e === "object") {
    h = d.get(e);
    if (h) {
     h.anchor ?? (h.anchor = l(e));
     return new s.Alias(h.anchor);
    } else {
     h = {
      anchor: null,
      node: null
     };
     d.set(e, h);
    }
   }
   if (t?.startsWith("!!")) t = i + t.slice(2);
   let p = a(e, t, f.tags);
   if (!p) {
    if (e && typeof e.toJSON === "function") e = e.toJSON();
    if (!e || typeof e !== "object") {
     const t = new o.Scalar(e);
     if (h) h.node = t;
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
   if (h) h.node = m;
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
    i = "\u2026" + i.substring(e);
    o -= e - 1;
   }
   if (i.length > 80) i = i.substring(0, 79) + "\u2026";
   if (s > 1 && /^ *$/.test(i.substring(0, o))) {
    let n = e.substring(t.lineStarts[s - 2], t.lineStarts[s - 1]);
    if (n.length > 80) n = n.substring(0, 79) + "\u2026\n";
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
  var d = n(3013);
  n(1475);
  var h = n(7371);
  var p = n(1242);
  var m = n(8238);
  var g = n(9901);
  var y = n(4190);
  t.Dk = s.Composer;
  r.Document;
  o.Schema;
  i.YAMLError;
  i.YAMLParseError;
  i.YAMLWarning;
  a.Alias;
  t.Vj = c.isAlias;
  t.P3 = c.isCollection;
  c.isDocument;
  t.jh = c.isMap;
  t.Ll = c.isNode;
  c.isPair;
  t.jn = c.isScalar;
  t.oP = c.isSeq;
  l.Pair;
  u.Scalar;
  f.YAMLMap;
  d.YAMLSeq;
  0;
  t.JG = h.Lexer;
  t.HN = p.LineCounter;
  t.iX = m.Parser;
  g.parse;
  g.parseAllDocuments;
  g.parseDocument;
  g.stringify;
  y.visit;
  y.visitAsync;
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
  const d = e => !!e && typeof e === "object" && e[c] === o;
  const h = e => !!e && typeof e === "object" && e[c] === i;
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
  const y = e => (h(e) || m(e)) && !!e.anchor;
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
  t.isPair = d;
  t.isScalar = h;
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
    d(e, l, "double-quoted-scalar");
    break;

   case "'":
    d(e, l, "single-quoted-scalar");
    break;

   default:
    d(e, l, "scalar");
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
  function d(e, t, n) {
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
  const a = "\x02";
  const c = "\x18";
  const l = "\x1f";
  const u = e => !!e && "items" in e;
  const f = e => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
  function d(e) {
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
  function h(e) {
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
  t.prettyToken = d;
  t.tokenType = h;
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
  function d(e) {
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
     if (t.type === "flow-collection") d(t);
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
      d(e);
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
  function d(e, t = {}) {
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
  function h(e, t, n) {
   let s;
   if (typeof t === "function") s = t; else if (n === void 0 && t && typeof t === "object") n = t;
   const r = d(e, n);
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
  t.parse = h;
  t.parseAllDocuments = f;
  t.parseDocument = d;
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
   constructor({compat: e, customTags: t, merge: n, resolveKnownTags: l, schema: u, sortMapEntries: f, toStringDefaults: d}) {
    this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null;
    this.name = typeof u === "string" && u || "core";
    this.knownTags = l ? a.coreKnownTags : {};
    this.tags = a.getTags(t, this.name, n);
    this.toStringOptions = d ?? null;
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
  var d = n(6737);
  var h = n(5970);
  var p = n(8781);
  var m = n(9751);
  var g = n(3019);
  var y = n(1314);
  var w = n(5994);
  const b = new Map([ [ "core", u.schema ], [ "failsafe", [ s.map, o.seq, i.string ] ], [ "json", f.schema ], [ "yaml11", g.schema ], [ "yaml-1.1", g.schema ] ]);
  const v = {
   binary: d.binary,
   bool: a.boolTag,
   float: c.float,
   floatExp: c.floatExp,
   floatNaN: c.floatNaN,
   floatTime: w.floatTime,
   int: l.int,
   intHex: l.intHex,
   intOct: l.intOct,
   intTime: w.intTime,
   map: s.map,
   merge: h.merge,
   null: r.nullTag,
   omap: p.omap,
   pairs: m.pairs,
   seq: o.seq,
   set: y.set,
   timestamp: w.timestamp
  };
  const k = {
   "tag:yaml.org,2002:binary": d.binary,
   "tag:yaml.org,2002:merge": h.merge,
   "tag:yaml.org,2002:omap": p.omap,
   "tag:yaml.org,2002:pairs": m.pairs,
   "tag:yaml.org,2002:set": y.set,
   "tag:yaml.org,2002:timestamp": w.timestamp
  };
  function $(e, t, n) {
   const s = b.get(t);
   if (s && !e) return n && !s.includes(h.merge) ? s.concat(h.merge) : s.slice();
   let r = s;
   if (!r) if (Array.isArray(e)) r = []; else {
    const e = Array.from(b.keys()).filter(e => e !== "yaml11").map(e => JSON.stringify(e)).join(", ");
    throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
   }
   if (Array.isArray(e)) for (const t of e) r = r.concat(t); else if (typeof e === "function") r = e(r.slice());
   if (n) r = r.concat(h.merge);
   return r.reduce((e, t) => {
    const n = typeof t === "string" ? v[t] : t;
    if (!n) {
     const e = JSON.stringify(t);
     const n = Object.keys(v).map(e => JSON.stringify(e)).join(", ");
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
  var d = n(8781);
  var h = n(9751);
  var p = n(1314);
  var m = n(5994);
  const g = [ s.map, o.seq, i.string, r.nullTag, c.trueTag, c.falseTag, u.intBin, u.intOct, u.int, u.intHex, l.floatNaN, l.floatExp, l.float, a.binary, f.merge, d.omap, h.pairs, p.set, m.intTime, m.floatTime, m.timestamp ];
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
    const d = t[8];
    if (d && d !== "Z") {
     let e = r(d, false);
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
   const d = [];
   const h = {};
   let p = a - t.length;
   if (typeof o === "number") if (o > a - Math.max(2, c)) d.push(0); else p = a - o;
   let m;
   let g;
   let y = false;
   let w = -1;
   let b = -1;
   let v = -1;
   if (n === s) {
    w = i(e, w, t.length);
    if (w !== -1) p = w + f;
   }
   for (let o; o = e[w += 1]; ) {
    if (n === r && o === "\\") {
     b = w;
     switch (e[w + 1]) {
     case "x":
      w += 3;
      break;

     case "u":
      w += 5;
      break;

     case "U":
      w += 9;
      break;

     default:
      w += 1;
     }
     v = w;
    }
    if (o === "\n") {
     if (n === s) w = i(e, w, t.length);
     p = w + t.length + f;
     m = void 0;
    } else {
     if (o === " " && g && g !== " " && g !== "\n" && g !== "\t") {
      const t = e[w + 1];
      if (t && t !== " " && t !== "\n" && t !== "\t") m = w;
     }
     if (w >= p) if (m) {
      d.push(m);
      p = m + f;
      m = void 0;
     } else if (n === r) {
      while (g === " " || g === "\t") {
       g = o;
       o = e[w += 1];
       y = true;
      }
      const t = w > v + 1 ? w - 2 : b - 1;
      if (h[t]) return e;
      d.push(t);
      h[t] = true;
      p = t + f;
      m = void 0;
     } else y = true;
    }
    g = o;
   }
   if (y && u) u();
   if (d.length === 0) return e;
   if (l) l();
   let k = e.slice(0, d[0]);
   for (let s = 0; s < d.length; ++s) {
    const o = d[s];
    const i = d[s + 1] || e.length;
    if (o === 0) k = `\n${t}${e.slice(0, i)}`; else {
     if (n === r && h[o]) k += `${e[o]}\\`;
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
   const {indent: d, options: {commentString: h}} = n;
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
    if (u) f += o.lineComment(f, c, h(u));
    if (m && u) m = false;
    g.push(i + f);
   }
   let y;
   if (g.length === 0) y = a.start + a.end; else {
    y = g[0];
    for (let e = 1; e < g.length; ++e) {
     const t = g[e];
     y += t ? `\n${d}${t}` : "\n";
    }
   }
   if (e) {
    y += "\n" + o.indentComment(h(e), d);
    if (f) f();
   } else if (m && u) u();
   return y;
  }
  function c({items: e}, t, {flowChars: n, itemIndent: i}) {
   const {indent: a, indentStep: c, flowCollectionPadding: u, options: {commentString: f}} = t;
   i += c;
   const d = Object.assign({}, t, {
    indent: i,
    inFlow: true,
    type: null
   });
   let h = false;
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
      if (e.comment) h = true;
     }
     const n = s.isNode(a.value) ? a.value : null;
     if (n) {
      if (n.comment) c = n.comment;
      if (n.commentBefore) h = true;
     } else if (a.value == null && e?.comment) c = e.comment;
    }
    if (c) h = true;
    let u = r.stringify(a, d, () => c = null);
    h || (h = m.length > p || u.includes("\n"));
    if (n < e.length - 1) u += ","; else if (t.options.trailingComma) {
     if (t.options.lineWidth > 0) h || (h = m.reduce((e, t) => e + t.length + 2, 2) + (u.length + 2) > t.options.lineWidth);
     if (h) u += ",";
    }
    if (c) u += o.lineComment(u, i, f(c));
    m.push(u);
    p = m.length;
   }
   const {start: g, end: y} = n;
   if (m.length === 0) return g + y; else {
    if (!h) {
     const e = m.reduce((e, t) => e + t.length + 2, 2);
     h = t.options.lineWidth > 0 && e > t.options.lineWidth;
    }
    if (h) {
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
   const {allNullValues: l, doc: u, indent: f, indentStep: d, options: {commentString: h, indentSeq: p, simpleKeys: m}} = n;
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
    indent: f + d
   });
   let w = false;
   let b = false;
   let v = o.stringify(e, n, () => w = true, () => b = true);
   if (!y && !n.inFlow && v.length > 1024) {
    if (m) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    y = true;
   }
   if (n.inFlow) {
    if (l || t == null) {
     if (w && a) a();
     return v === "" ? "?" : y ? `? ${v}` : v;
    }
   } else if (l && !m || t == null && y) {
    v = `? ${v}`;
    if (g && !w) v += i.lineComment(v, n.indent, h(g)); else if (b && c) c();
    return v;
   }
   if (w) g = null;
   if (y) {
    if (g) v += i.lineComment(v, n.indent, h(g));
    v = `? ${v}\n${f}:`;
   } else {
    v = `${v}:`;
    if (g) v += i.lineComment(v, n.indent, h(g));
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
   if (!y && !g && s.isScalar(t)) n.indentAtStart = v.length + 1;
   b = false;
   if (!p && d.length >= 2 && !n.inFlow && !y && s.isSeq(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
   let _ = false;
   const x = o.stringify(t, n, () => _ = true, () => b = true);
   let E = " ";
   if (g || k || $) {
    E = k ? "\n" : "";
    if ($) {
     const e = h($);
     E += `\n${i.indentComment(e, n.indent)}`;
    }
    if (x === "" && !n.inFlow) {
     if (E === "\n" && S) E = "\n\n";
    } else E += `\n${n.indent}`;
   } else if (!y && s.isCollection(t)) {
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
   v += E + x;
   if (n.inFlow) {
    if (_ && a) a();
   } else if (S && !_) v += i.lineComment(v, n.indent, h(S)); else if (b && c) c();
   return v;
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
  function d({comment: e, type: t, value: n}, c, l, d) {
   const {blockQuote: h, commentString: p, lineWidth: m} = c.options;
   if (!h || /\n[\t ]+$/.test(n)) return u(n, c);
   const g = c.indent || (c.forceBlockIndent || i(n) ? "  " : "");
   const y = h === "literal" ? true : h === "folded" || t === s.Scalar.BLOCK_FOLDED ? false : t === s.Scalar.BLOCK_LITERAL ? true : !a(n, m, g.length);
   if (!n) return y ? "|\n" : ">\n";
   let w;
   let b;
   for (b = n.length; b > 0; --b) {
    const e = n[b - 1];
    if (e !== "\n" && e !== "\t" && e !== " ") break;
   }
   let v = n.substring(b);
   const k = v.indexOf("\n");
   if (k === -1) w = "-"; else if (n === v || k !== v.length - 1) {
    w = "+";
    if (d) d();
   } else w = "";
   if (v) {
    n = n.slice(0, -v.length);
    if (v[v.length - 1] === "\n") v = v.slice(0, -1);
    v = v.replace(f, `$&${g}`);
   }
   let $ = false;
   let S;
   let _ = -1;
   for (S = 0; S < n.length; ++S) {
    const e = n[S];
    if (e === " ") $ = true; else if (e === "\n") _ = S; else break;
   }
   let x = n.substring(0, _ < S ? _ + 1 : S);
   if (x) {
    n = n.substring(x.length);
    x = x.replace(/\n+/g, `$&${g}`);
   }
   const E = g ? "2" : "1";
   let N = ($ ? E : "") + w;
   if (e) {
    N += " " + p(e.replace(/ ?[\r\n]+/g, " "));
    if (l) l();
   }
   if (!y) {
    const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${g}`);
    let i = false;
    const a = o(c, true);
    if (h !== "folded" && t !== s.Scalar.BLOCK_FOLDED) a.onOverflow = () => {
     i = true;
    };
    const l = r.foldFlowLines(`${x}${e}${v}`, g, r.FOLD_BLOCK, a);
    if (!i) return `>${N}\n${g}${l}`;
   }
   n = n.replace(/\n+/g, `$&${g}`);
   return `|${N}\n${g}${x}${n}${v}`;
  }
  function h(e, t, n, a) {
   const {type: c, value: l} = e;
   const {actualString: f, implicitKey: h, indent: p, indentStep: m, inFlow: g} = t;
   if (h && l.includes("\n") || g && /[[\]{},]/.test(l)) return u(l, t);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l)) return h || g || !l.includes("\n") ? u(l, t) : d(e, t, n, a);
   if (!h && !g && c !== s.Scalar.PLAIN && l.includes("\n")) return d(e, t, n, a);
   if (i(l)) if (p === "") {
    t.forceBlockIndent = true;
    return d(e, t, n, a);
   } else if (h && p === m) return u(l, t);
   const y = l.replace(/\n+/g, `$&\n${p}`);
   if (f) {
    const e = e => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(y);
    const {compat: n, tags: s} = t.doc.schema;
    if (s.some(e) || n?.some(e)) return u(l, t);
   }
   return h ? y : r.foldFlowLines(y, p, r.FOLD_FLOW, o(t, false));
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
     return o || i ? u(a.value, t) : d(a, t, n, r);

    case s.Scalar.QUOTE_DOUBLE:
     return c(a.value, t);

    case s.Scalar.QUOTE_SINGLE:
     return l(a.value, t);

    case s.Scalar.PLAIN:
     return h(a, t, n, r);

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
   const a = d(e, t, n, o);
   if (s.isNode(a) || s.isPair(a)) {
    h(e, o, a);
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
   const a = await d(e, t, n, o);
   if (s.isNode(a) || s.isPair(a)) {
    h(e, o, a);
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
  function d(e, t, n, r) {
   if (typeof n === "function") return n(e, t, r);
   if (s.isMap(t)) return n.Map?.(e, t, r);
   if (s.isSeq(t)) return n.Seq?.(e, t, r);
   if (s.isPair(t)) return n.Pair?.(e, t, r);
   if (s.isScalar(t)) return n.Scalar?.(e, t, r);
   if (s.isAlias(t)) return n.Alias?.(e, t, r);
   return;
  }
  function h(e, t, n) {
   const r = t[t.length - 1];
   if (s.isCollection(r)) r.items[e] = n; else if (s.isPair(r)) if (e === "key") r.key = n; else r.value = n; else if (s.isDocument(r)) r.contents = n; else {
    const e = s.isAlias(r) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${e} parent`);
   }
  }
  t.visit = a;
  t.visitAsync = l;
 }),
 47: ((e, t, n) => {
  n.d(t, {
   h: () => ApiError
  });
  class ApiError extends Error {
   status;
   code;
   constructor(e, t, n = null) {
    super(e);
    this.name = "ApiError";
    this.status = t;
    this.code = n;
   }
  }
 }),
 2355: ((e, t, n) => {
  n.d(t, {
   x: () => O
  });
  var s = n(47);
  function r(e) {
   if (URL.canParse(e)) {
    const t = new URL(e);
    if (/^https?:$/.test(t.protocol)) return t;
   }
   throw new s.h(`GITHUB_API_URL is "${e}"; it must be an http(s) URL`, null);
  }
  function o(e, t) {
   const n = t.startsWith("/") ? e.href.replace(/\/+$/, "") + t : t;
   const r = URL.canParse(n) ? new URL(n) : null;
   if (r?.origin === e.origin) return r;
   throw new s.h(`${r?.origin ?? n} is not the API (${e.origin}); the token stays here`, null);
  }
  const i = [ 1e3, 2e3, 4e3 ];
  const a = 5;
  const c = 1e3;
  const l = 6e4;
  const u = [ "cancelled", "blocked", "tls_error" ];
  function f(e) {
   const {method: t, outcome: n, retries: s, now: r} = e;
   const o = i[s] ?? null;
   if (n.kind === "failure") {
    const e = t === "GET" || !n.connected;
    return e && !u.includes(n.code) ? o : null;
   }
   if (d(n)) {
    if (s >= a) return null;
    const e = h(n, r);
    return e === null ? o : Math.max(e, c);
   }
   if (n.status < 500 || t !== "GET" || o === null) return null;
   return Math.max(o, p(n, r) ?? 0);
  }
  function d(e) {
   if (e.status === 429) return true;
   if (e.status !== 403) return false;
   return e.headers["retry-after"] !== void 0 || e.headers["x-ratelimit-remaining"] === "0" || m(e);
  }
  function h(e, t) {
   const n = p(e, t);
   if (n !== null) return n;
   const {headers: s} = e;
   const r = Number(s["x-ratelimit-reset"]);
   if (s["x-ratelimit-remaining"] === "0" && r > 0) return Math.max(0, r * 1e3 - t);
   return m(e) ? l : null;
  }
  function p({headers: e}, t) {
   const n = e["retry-after"]?.trim();
   if (!n) return null;
   if (/^\d+$/.test(n)) return Number(n) * 1e3;
   const s = Date.parse(n);
   return Number.isNaN(s) ? null : Math.max(0, s - t);
  }
  function m(e) {
   return /rate limit/i.test(e.body.subarray(0, 4096).toString());
  }
  var g = n(473);
  var y = n(8092);
  const w = 200;
  function b(e, t, n) {
   const s = (0, g.J)(n(_(t)), w);
   const r = `${e} was answered ${t.status}${s && ` (${s})`}`;
   if (d(t)) return `${r}: the rate limit is used up ${S(t)}; run this job again then`;
   switch (t.status) {
   case 401:
    return `${r}: github-token is not valid here; leave it at its default or give a token of this server`;

   case 403:
   case 404:
    return `${r}: ${v(e, t)}`;

   default:
    return t.status >= 500 && e.startsWith("GET ") ? `${r}: the server has trouble; run this job again` : r;
   }
  }
  function v(e, t) {
   const n = k(t.headers["x-accepted-github-permissions"] ?? "") ?? $(e);
   return n === null ? "give github-token the permission for it" : `add "permissions: ${n}" to the job; another repository needs a token of its own in github-token`;
  }
  function k(e) {
   const [t = ""] = e.split(";");
   const n = t.split(",").map(e => e.trim());
   const s = n.flatMap(e => {
    const [, t, n] = /^([a-z_]+)=(read|write)$/.exec(e) ?? [];
    return t && n ? [ `${t.replaceAll("_", "-")}: ${n}` ] : [];
   });
   return s.length > 0 ? s.join(", ") : null;
  }
  function $(e) {
   const [t] = e.split(" ");
   const n = t === "GET" ? "read" : "write";
   if (/\/actions\//.test(e)) return `actions: ${n}`;
   if (/\/contents(\/|\?|$)|\/dispatches$/.test(e)) return `contents: ${n}`;
   if (/\/status(es)?(\/|\?|$)/.test(e)) return `statuses: ${n}`;
   return null;
  }
  function S({headers: e}) {
   const t = e["retry-after"];
   if (t) return /^\d+$/.test(t) ? `for ${t} s` : `until ${t}`;
   const n = Number(e["x-ratelimit-reset"]);
   return n > 0 && n < 1e10 ? `until ${(0, y.fU)(n * 1e3)}` : "for a minute or more";
  }
  function _(e) {
   try {
    const t = JSON.parse(e.body.toString());
    return t instanceof Object && "message" in t && typeof t.message === "string" ? t.message : "";
   } catch {
    return "";
   }
  }
  const x = "application/vnd.github+json";
  const E = 3e4;
  const N = 6e4;
  const A = 32 * 1024 * 1024;
  const I = 3;
  function O(e) {
   const {send: t, token: n, userAgent: i, clock: a, signal: c, log: l, redact: u} = e;
   const h = r(e.apiUrl);
   function p(e, t, s, r) {
    return {
     url: t,
     method: e,
     headers: {
      accept: x,
      "user-agent": i,
      ...n ? {
       authorization: `Bearer ${n}`
      } : {},
      ...s
     },
     body: r,
     timeoutMs: E,
     maxBytes: A,
     refuses: () => null,
     keepAlive: true,
     signal: c
    };
   }
   async function m(e, n) {
    const s = `${e} ${n.url.href}`;
    const r = a.now();
    for (let o = 0, i = 0; ;o++) {
     const u = await t(n);
     l.debug(`${s}: ${M(u)}`);
     const h = a.now();
     const p = f({
      method: e,
      outcome: u,
      retries: o,
      now: h
     });
     if (p === null) return j(s, u);
     i += p;
     const m = u.kind === "answer" && d(u);
     const g = !m && h - r + p > N;
     if (g || i > N) return j(s, u);
     l.info(`${s}: ${M(u)}, asked again in ${p / 1e3} s`);
     await a.sleep(p, c);
    }
   }
   async function g(e, t = {}) {
    let n = o(h, e);
    for (let e = 0; ;e++) {
     const r = `GET ${n.href}`;
     const i = await m("GET", p("GET", n, t, null));
     if (i.status === 304 || i.status === 404) return L(i);
     if (T(i)) return C(r, i, !t.accept);
     const {location: a} = i.headers;
     if (!P(i) || !a || e >= I) throw new s.h(b(r, i, u), i.status);
     n = o(h, new URL(a, n).href);
    }
   }
   async function y(e, t) {
    const n = o(h, e);
    const r = {
     "content-type": "application/json"
    };
    const i = Buffer.from(JSON.stringify(t));
    const a = await m("POST", p("POST", n, r, i));
    if (!T(a)) throw new s.h(b(`POST ${n.href}`, a, u), a.status);
    return L(a);
   }
   return {
    get: g,
    post: y
   };
  }
  function j(e, t) {
   if (t.kind === "answer") return t;
   throw new s.h(`${e} got no answer: ${t.message} (${t.code})`, t.status, t.code);
  }
  function M(e) {
   const t = e.kind === "answer" ? e.status : e.code;
   return `${t} in ${Math.round(e.durationMs)} ms`;
  }
  function T({status: e}) {
   return e >= 200 && e < 300;
  }
  function P({status: e}) {
   return [ 301, 302, 307, 308 ].includes(e);
  }
  function L(e) {
   const {status: t, headers: n, body: s} = e;
   return {
    status: t,
    headers: n,
    body: s,
    json: R(s)
   };
  }
  function C(e, t, n) {
   const r = L(t);
   if (!n || r.json !== void 0 || r.body.length === 0) return r;
   const o = r.headers["content-type"] ?? "no content type";
   throw new s.h(r.body.length >= A ? `${e} was answered with more than ${A} bytes` : `${e} was answered ${r.status} without JSON (${o}); GITHUB_API_URL must be the API's own URL`, r.status);
  }
  function R(e) {
   try {
    return JSON.parse(e.toString());
   } catch {
    return;
   }
  }
 }),
 8092: ((e, t, n) => {
  n.d(t, {
   Ic: () => a,
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
 }),
 4496: ((e, t, n) => {
  n.d(t, {
   o7: () => o,
   tx: () => r,
   xK: () => s
  });
  const s = [ "repository", "repository_owner", "workflow", "run_id", "run_number", "run_attempt", "sha", "ref", "ref_name", "event_name", "actor", "server_url", "api_url" ];
  function r(e, t) {
   const n = e.id === t.runId && e.attempt === t.runAttempt;
   const s = e.headBranch ?? "";
   const r = e.event === "release" ? "tags" : "heads";
   const o = {
    repository: t.repository,
    repository_owner: t.repository.split("/")[0] ?? "",
    server_url: t.serverUrl,
    api_url: t.apiUrl,
    run_id: String(e.id),
    run_attempt: String(e.attempt)
   };
   if (n) return {
    ...o,
    workflow: t.workflow,
    run_number: String(t.runNumber || ""),
    sha: t.sha,
    ref: t.ref,
    ref_name: t.refName,
    event_name: t.eventName,
    actor: t.actor
   };
   return {
    ...o,
    workflow: e.workflow ?? "",
    run_number: String(e.number ?? ""),
    sha: e.headSha ?? "",
    ref: s && `refs/${r}/${s}`,
    ref_name: s,
    event_name: e.event,
    actor: e.actor ?? ""
   };
  }
  function o(e, t) {
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
 7753: ((e, t, n) => {
  n.d(t, {
   $: () => u,
   R: () => i
  });
  const s = /[^.[\]"\s]+/y;
  const r = /\[(0|[1-9]\d{0,8})\]/y;
  const o = /\[("(?:[^"\\]|\\.)*")\]/y;
  function i(e) {
   const t = [];
   let n = 0;
   while (n < e.length || t.length === 0) {
    const s = n > 0 && e[n] === ".";
    const r = a(e, s ? n + 1 : n, s || n === 0);
    if (r === null) {
     const t = `"${e}" is no path at character ${n + 1}; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space`;
     return {
      kind: "error",
      message: t
     };
    }
    t.push(r.key);
    n = r.end;
   }
   return {
    kind: "path",
    path: t
   };
  }
  function a(e, t, n) {
   const i = t > 0 && e[t - 1] === ".";
   if (n) {
    const n = c(s, e, t);
    if (n) return {
     key: n[0],
     end: s.lastIndex
    };
   }
   if (i) return null;
   const a = c(r, e, t);
   if (a) return {
    key: Number(a[1]),
    end: r.lastIndex
   };
   const u = c(o, e, t);
   return u && l(u[1] ?? "", o.lastIndex);
  }
  function c(e, t, n) {
   e.lastIndex = n;
   return e.exec(t);
  }
  function l(e, t) {
   try {
    return {
     key: String(JSON.parse(e)),
     end: t
    };
   } catch {
    return null;
   }
  }
  function u(e, t) {
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
 }),
 8196: ((e, t, n) => {
  n.d(t, {
   IE: () => l,
   Sj: () => f,
   i$: () => c,
   vY: () => u
  });
  var s = n(7728);
  var r = n(3185);
  const o = 140;
  const i = s.NpB(s.mee(s.YjP()), null);
  const a = s.Ikc({
   id: s.FsL(s.aig(), s.ndf()),
   state: s.NpB(s.YjP(), ""),
   status: s.NpB(s.YjP(), ""),
   context: s.NpB(s.YjP(), "default"),
   description: i,
   target_url: i,
   created_at: i
  });
  function c(e) {
   const {output: t, success: n} = s.xLC(a, e);
   if (!n) return null;
   const {id: r, context: o, description: i, target_url: c} = t;
   const l = Date.parse(t.created_at ?? "");
   return {
    id: r,
    state: t.state || t.status,
    context: o,
    description: i,
    target_url: c,
    created: Number.isNaN(l) ? null : l
   };
  }
  function l(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function u(e) {
   return e.replace(/[\u{10000}-\u{10ffff}]/gu, "\ufffd");
  }
  function f(e) {
   const {context: t, description: n, target_url: s} = e;
   return {
    ...e,
    context: u(t),
    description: n && (0, r.IN)(u(n), o),
    target_url: s && (0, r.XF)(s)
   };
  }
 }),
 3185: ((e, t, n) => {
  n.d(t, {
   IN: () => c,
   N4: () => r,
   VJ: () => a,
   X5: () => i,
   XF: () => l,
   o1: () => s
  });
  const s = 255;
  const r = 100;
  const o = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  function i(e) {
   return e.replace(o, " ");
  }
  function a(e) {
   let t = 0;
   for (const n of e) t += 1;
   return t;
  }
  function c(e, t) {
   if (e.length <= t) return e;
   let n = "";
   let s = 0;
   for (const r of e) {
    s += 1;
    if (s > t) return `${n}\u2026`;
    if (s < t) n += r;
   }
   return e;
  }
  function l(e) {
   const t = /^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
   if (t === void 0 || t.includes("@")) return null;
   if (/[\s\\]/.test(e) || i(e) !== e) return null;
   return URL.canParse(e) ? e : null;
  }
 }),
 5432: ((e, t, n) => {
  n.d(t, {
   t: () => r
  });
  const s = 2 ** 31 - 1;
  function r() {
   return {
    now: () => Date.now(),
    sleep: (e, t) => new Promise(n => {
     if (t?.aborted) return n();
     const r = () => {
      clearTimeout(o);
      t?.removeEventListener("abort", r);
      n();
     };
     const o = setTimeout(r, Math.min(e, s));
     t?.addEventListener("abort", r, {
      once: true
     });
    })
   };
  }
 }),
 9005: ((e, t, n) => {
  n.d(t, {
   q: () => i,
   w: () => o
  });
  var s = n(8247);
  const r = {
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
   tag: [ "branch", "match.branch" ],
   tags: [ "branch", "match.branch" ],
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
  function o(e, t) {
   const n = i(e);
   if (t.includes(n)) return n;
   const o = Object.hasOwn(r, n) ? r[n] : void 0;
   const a = o?.find(e => t.includes(e.replace(/\..*/, "")));
   return a ?? (0, s.p)(e, t);
  }
  function i(e) {
   return e.toLowerCase().replaceAll("-", "_");
  }
 }),
 9719: ((e, t, n) => {
  n.d(t, {
   Ns: () => i,
   OR: () => s,
   YV: () => o
  });
  function s(e) {
   if (e.length === 0) return {
    error: "no status code is given; write one, for example 2xx"
   };
   const t = [];
   for (const n of e) {
    const e = r(String(n).trim());
    if (!e) return {
     error: `${JSON.stringify(n)} is no status code; write a code from ` + "100 to 599 (302), a class (2xx) or a range (200-206)"
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
 853: ((e, t, n) => {
  n.d(t, {
   E: () => i
  });
  const s = 2 ** 31 - 1;
  const r = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
  const o = {
   "": 1e3,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function i(e) {
   const t = r.exec(String(e));
   const n = o[t?.[2] ?? ""];
   if (!t || n === void 0) return null;
   const i = Math.round(Number(t[1]) * n);
   return i >= 1 && i <= s ? i : null;
  }
 }),
 6967: ((e, t, n) => {
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
 91: ((e, t, n) => {
  n.d(t, {
   c: () => r,
   p: () => o
  });
  const s = 1e3;
  function r(e, t) {
   let n = e.length > 0 && e.every(e => e.startsWith("!"));
   for (const s of e) {
    const e = s.startsWith("!");
    const r = i(e ? s.slice(1) : s);
    if (typeof r === "string") throw new Error(r);
    if (h(r, t)) n = !e;
   }
   return n;
  }
  function o(e) {
   if (e.length > s) return `the pattern is longer than ${s} characters`;
   const t = i(e.startsWith("!") ? e.slice(1) : e);
   return typeof t === "string" ? `${JSON.stringify(e)} is no pattern: ${t}` : null;
  }
  function i(e) {
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
      accepts: c,
      repeats: false,
      skips: [ 1, 3 ]
     });
     const i = e - r > 1 ? a : l;
     n.push({
      accepts: i,
      repeats: true,
      skips: [ 1 ]
     });
     r = e;
     if (t[r] === "?" || t[r] === "+") return f(t[r]);
     continue;
    }
    if (e === "?" || e === "+") return f(e);
    let o = u(e);
    let i = r + 1;
    if (e === "\\") {
     const e = t[i++];
     if (e === void 0) return "nothing follows the last \\";
     o = u(e);
    } else if (e === "[" && r !== s) {
     const e = t.indexOf("]", r);
     if (e < 0) return "[ has no ]; write \\[ for the character itself";
     const n = d(t.slice(r + 1, e));
     if (!n) return `${t.slice(r, e + 1).join("")} may hold letters, digits ` + "and ranges as a-z, A-Z and 0-9 only";
     o = e => n.has(e);
     i = e + 1;
    }
    const h = t[i];
    if (h === "?" || h === "+") i++;
    n.push({
     accepts: o,
     repeats: h === "+",
     skips: h === "?" ? [ 1 ] : []
    });
    r = i;
   }
   return n;
  }
  const a = () => true;
  const c = () => false;
  const l = e => e !== "/";
  function u(e) {
   return t => t === e;
  }
  function f(e) {
   return `${e} must follow a character or [...]; write \\${e} for the ` + "character itself";
  }
  function d(e) {
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
  function h(e, t) {
   let n = new Uint8Array(e.length + 1);
   n[0] = 1;
   for (const s of t) {
    const t = new Uint8Array(e.length + 1);
    p(e, n);
    for (const [r, o] of e.entries()) {
     if (n[r] === 0 || !o.accepts(s)) continue;
     t[r + 1] = 1;
     if (o.repeats) t[r] = 1;
    }
    n = t;
   }
   p(e, n);
   return n[e.length] === 1;
  }
  function p(e, t) {
   for (const [n, s] of e.entries()) {
    if (t[n] === 0) continue;
    for (const e of s.skips) t[n + e] = 1;
   }
  }
 }),
 2725: ((e, t, n) => {
  n.d(t, {
   P: () => a,
   h: () => o
  });
  var s = n(7728);
  var r = n(7252);
  function o(e, t) {
   const n = s.FsL(s.YOg(e, (0, r.fM)(t)), s.BpQ(1, `${t}; the list is empty`));
   const o = s.FsL(e, s.pdi(e => [ e ]));
   return (0, r.gP)(Array.isArray, n, o);
  }
  const i = [];
  function a(e, t) {
   const n = o(e, t);
   const r = {
    ...n,
    "~run": (e, t) => e.value === i ? {
     typed: true,
     value: []
    } : n["~run"](e, t)
   };
   return s.lqM(r, i);
  }
 }),
 1993: ((e, t, n) => {
  n.d(t, {
   Z: () => a,
   v: () => l
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(6967);
  const i = [ "push", "pull_request", "merge_group", "schedule", "release", "workflow_dispatch" ];
  async function a(e, t) {
   const {config: n, configFile: s, environment: r} = e;
   if (n.trim() !== "") return {
    text: n,
    file: "config"
   };
   const i = await u(s, r, t);
   if (i !== null) return {
    text: i,
    file: s
   };
   const a = `${r.repository} at ${d(r)}`;
   const l = c(s);
   if (l !== null && await u(l, r, t) !== null) throw new o.x(`there is no ${s} in ${a}, but ${l}; rename it, or write config-file: ${l}`);
   throw new o.x(`there is no ${s} in ${a}; commit it there, or give the input config or config-file; where it is there, add "permissions: contents: read" to the job`);
  }
  function c(e) {
   const [, t, n] = /^(.*\.)(yml|yaml)$/.exec(e) ?? [];
   return t === void 0 ? null : t + (n === "yml" ? "yaml" : "yml");
  }
  async function l({caCertificates: e, environment: t}, n) {
   if (e.includes("-----BEGIN")) return e;
   const s = (0, r.isAbsolute)(e) ? h(e) : await u(e, t, n);
   if (s !== null) return s;
   throw new o.x(`input ca-certificates names ${e}, which is not there; write the PEM text or the path of a PEM file`);
  }
  async function u(e, t, n) {
   if (i.includes(t.eventName)) {
    const n = h((0, r.join)(t.workspace, e), e);
    if (n !== null) return n;
   }
   const {repository: s} = t;
   const o = e.split("/").map(encodeURIComponent).join("/");
   const a = await n.get(`/repos/${s}/contents/${o}?ref=${d(t)}`, {
    accept: "application/vnd.github.raw+json"
   });
   if (a.status === 404) return null;
   if (Array.isArray(a.json)) throw p(e);
   return f(a.json) ?? a.body.toString("utf8");
  }
  function f(e) {
   if (typeof e !== "object" || e === null) return null;
   if (!("encoding" in e && "content" in e)) return null;
   return e.encoding === "base64" && typeof e.content === "string" ? Buffer.from(e.content, "base64").toString("utf8") : null;
  }
  function d({workflowSha: e, sha: t}) {
   return e || t;
  }
  function h(e, t = e) {
   try {
    return (0, s.readFileSync)(e, "utf8");
   } catch (e) {
    const n = e instanceof Error && "code" in e ? e.code : "";
    if (n === "ENOENT" || n === "ENOTDIR") return null;
    if (n === "EISDIR") throw p(t);
    throw new o.x(`${t} cannot be read: ${e}`);
   }
  }
  function p(e) {
   return new o.x(`${e} is a directory; write the path of a file`);
  }
 }),
 8247: ((e, t, n) => {
  n.d(t, {
   p: () => r
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
 4744: ((e, t, n) => {
  n.d(t, {
   c: () => r,
   u: () => s
  });
  function s(e) {
   return Number.isInteger(e) ? Number.isSafeInteger(e) : Number.isFinite(e);
  }
  function r(e) {
   const t = e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? [];
   return t.every(e => e.startsWith('"') || s(Number(e)));
  }
 }),
 8205: ((e, t, n) => {
  n.d(t, {
   o: () => nn,
   X: () => sn
  });
  var s = n(7728);
  var r = n(2725);
  var o = n(8806);
  var i = n(7252);
  var a = n(1660);
  var c = n(8644);
  const l = [ "response", "delivery", "listener", "status", "poll", "event" ];
  const u = "must be a value or a list of values";
  const f = (0, i.O2)({
   path: a.ik
  });
  const d = (0, i.O2)({
   state: (0, i.O2)({
    path: a.ik,
    success: (0, r.h)(a.d_, u),
    failure: (0, r.P)(a.d_, u),
    pending: (0, r.P)(a.d_, u)
   }, {
    missing: {
     success: "success: with the values that mean success"
    }
   }),
   description: s.lqM(f),
   context: s.lqM(f),
   target_url: s.lqM(f)
  });
  const h = (0, i.O2)({
   via: (0, a.Yq)(l),
   url: s.lqM(c.Em.url),
   timeout: s.lqM(a.p0),
   secret_name: c.XG,
   signature: s.lqM(o.vl, "jobserv"),
   format: s.lqM(d)
  }, {
   missing: {
    via: `via: with one of ${l.join(", ")}`
   }
  });
  const p = "has no meaning on a link; write it on the chain";
  const m = "belongs to the callback; check its indentation";
  const g = "has no meaning on a link; write events on the chain";
  const y = (0, i.O2)({
   ...c.Em,
   callback: h
  }, {
   misplaced: {
    events: p,
    match: p,
    only_failures: g,
    failures_only: g,
    via: m,
    format: m,
    required: "has no meaning on a link, since each must succeed; leave it out"
   },
   missing: {
    url: "url: https://host/path",
    callback: `callback: {via: ...} with one of ${l.join(", ")}`
   }
  });
  const w = Object.fromEntries(Object.keys(y.entries).map(e => [ e, "belongs to a link; check its indentation" ]));
  const b = (0, i.O2)({
   name: a.Pf,
   match: c.YW,
   events: (0, c.AZ)("build_passed"),
   timeout: s.lqM(a.p0, "45m"),
   expect_final_callback: s.lqM(a.Jt, true),
   token_secret_name: s.lqM(c.uC),
   webhooks: s.FsL(s.YOg(y, (0, i.fM)("must be a list of webhooks, each with a callback")), s.BpQ(1, "has no webhook; write at least one"))
  }, {
   misplaced: w
  });
  var v = n(8196);
  var k = n(7167);
  function $(e) {
   const t = new Map;
   return (0, k.gT)(e, "chains").flatMap((e, n) => S(e, [ "chains", n ]).flatMap(e => {
    const n = (0, v.vY)(`${e.chain}/${e.link}`).toLowerCase();
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
  function S(e, t) {
   const n = (0, k.at)(e, "name");
   const s = [ ...(0, k.gT)(e, "webhooks").entries() ].filter(([, e]) => (0, k.at)(e, "enabled") !== false);
   const r = e => (0, k.at)((0, k.at)(e, "callback"), "via");
   const o = s.some(([, e]) => r(e) === "event");
   return s.flatMap(([e, s]) => {
    const i = (0, k.at)(s, "name");
    const a = o || r(s) === "status";
    return a && typeof n === "string" && typeof i === "string" ? [ {
     chain: n,
     link: i,
     path: [ ...t, "webhooks", e, "name" ]
    } ] : [];
   });
  }
  var _ = n(8247);
  function x(e, t) {
   return t.map(({path: t, message: n}) => ({
    path: [ ...e, ...t ],
    message: n
   }));
  }
  function E(e, t, n) {
   return (0, k.gT)(e, t).flatMap((e, s) => x([ t, s ], n(e)));
  }
  function N(e, t, n) {
   const s = Array.isArray((0, k.at)(e, t));
   return (0, k.O1)(e, t).flatMap((e, r) => {
    if (typeof e !== "string" || !/^[\w-]+$/.test(e)) return [];
    if (n.has(e)) return [];
    const o = (0, _.p)(e, n.keys());
    const i = o ? `did you mean ${o}?` : `add the line ${e}=... to it`;
    const a = s ? [ t, r ] : [ t ];
    return [ {
     path: a,
     message: `"${e}" is not in the secrets input; ${i}`
    } ];
   });
  }
  function A(e, t) {
   const n = new Set;
   return E(e, t, e => {
    const t = (0, k.at)(e, "name");
    const s = typeof t === "string" && n.has(t);
    n.add(t);
    const r = `"${t}" is the name of another one here; write its own`;
    return s ? [ {
     path: [ "name" ],
     message: r
    } ] : [];
   });
  }
  const I = [ "success", "failure", "pending" ];
  function O(e) {
   const t = (0, k.at)(e, "state");
   const n = new Map;
   return I.flatMap(e => (0, k.O1)(t, e).flatMap(t => {
    const s = n.get(t) ?? e;
    n.set(t, s);
    const r = `holds ${JSON.stringify(t)}, which is in ${s} too; keep it in one of the two`;
    return s === e ? [] : [ {
     path: [ "state", e ],
     message: r
    } ];
   }));
  }
  var j = n(5682);
  var M = n(7525);
  var T = n(821);
  const P = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
  const L = new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${P})$`, "i");
  const C = new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${P})$`, "i");
  const R = /(?!\t)\p{Cc}/u;
  const q = new Map(o.dz.map(e => [ e, (0, M.Ml)(e) ]));
  function U(e) {
   const t = (0, k.at)(e, "headers");
   const n = [];
   const s = (0, k.O1)(e, "signature").map(e => (0, k.at)(e, "header")).filter(e => typeof e === "string");
   const r = s.map(e => e.toLowerCase());
   const o = new Set;
   for (const [e, s] of (0, k.pi)(t) ? Object.entries(t) : []) {
    const t = [ "headers", e ];
    const i = e.toLowerCase();
    if (L.test(e) || r.includes(i)) n.push({
     path: t,
     message: "is set by the action; leave it out"
    }); else if (o.has(i)) n.push({
     path: t,
     message: "is there twice; keep one"
    });
    if (typeof s === "string" && R.test(s)) n.push({
     path: t,
     message: "holds a line break or control character; write it on one line"
    });
    o.add(i);
   }
   return [ ...D(e), ...n ];
  }
  function D(e) {
   const t = new Set;
   return (0, k.O1)(e, "signature").flatMap(e => {
    const n = (0, k.at)(e, "header") ?? q.get(e);
    if (typeof n !== "string") return [];
    const s = t.has(n.toLowerCase());
    t.add(n.toLowerCase());
    const r = C.test(n) ? `cannot be in the header ${n}; write another one` : s ? `has two in the header ${n}; give each its own` : null;
    return r === null ? [] : [ {
     path: [ "signature" ],
     message: r
    } ];
   });
  }
  var B = n(4744);
  var F = n(3181);
  var Y = n(8314);
  const K = /^[^:/?#]*:\/\/[^/?#]*@/;
  function J(e, t, n, s) {
   const r = (0, T.kw)(e, n);
   const {secret: o, url: i} = V(e, n, s);
   const a = o === null || i === "" ? null : (0, Y.I_)(i);
   const c = "holds user info; write username and password instead";
   return [ ...r.map(({message: e}) => ({
    path: t,
    message: e
   })), ...a ? [ {
    path: t,
    message: `the secret ${o}: ${a}`
   } ] : [], ...K.test(i) ? [ {
    path: t,
    message: c
   } ] : [] ];
  }
  function H(e, t, n, s) {
   const r = J(e, t, n, s);
   const {secret: o, url: i} = V(e, n, s);
   if (r.length > 0 || !URL.canParse(i)) return r;
   const a = (0, Y.vQ)(new URL(i));
   const c = o === null ? a : `the secret ${o}: ${a}`;
   return a === null || c === null ? [] : [ {
    path: t,
    message: c
   } ];
  }
  function V(e, t, n) {
   const s = t.secrets === null ? null : (0, Y.EK)(e);
   const r = s === null ? (0, F.QC)(e).map(e => e.kind === "text" ? e.text : "x").join("") : n.get(s) ?? "";
   return {
    secret: s,
    url: r
   };
  }
  function W(e, t, n) {
   return [ ...G(e, t, n), ...U(e), ...x([ "body" ], z((0, k.at)(e, "body"))), ...Q(e), ...N(e, "secret_name", n), ...X(e, n) ];
  }
  function G(e, t, n) {
   return (0, j.r3)(e).flatMap(({path: e, text: s}) => e.at(-1) === "url" && e[0] !== "body" && e[0] !== "headers" ? H(s, e, t, n) : (0, 
   T.BU)(s, e[0] === "dockerhub" ? {
    ...t,
    secrets: null
   } : t).map(({message: t}) => ({
    path: e,
    message: t
   })));
  }
  function z(e) {
   if (typeof e === "number" && !(0, B.u)(e)) {
    const e = "is a number that JSON cannot carry; put it in quotes";
    return [ {
     path: [],
     message: e
    } ];
   }
   if (typeof e !== "object" || e === null) return [];
   return Object.entries(e).flatMap(([t, n]) => x([ Array.isArray(e) ? Number(t) : t ], z(n)));
  }
  function Q(e) {
   const t = [];
   const n = t => (0, k.at)(e, t) !== void 0;
   const s = (e, n) => t.push({
    path: [ e ],
    message: n
   });
   const r = (0, k.at)(e, "username");
   const o = (0, k.at)(e, "headers");
   if (n("password") && !n("username")) s("password", "is without a username; write one beside it");
   if (typeof r === "string" && r.includes(":")) s("username", "holds a colon, which basic authentication cannot carry; write one without");
   if (n("username") && (0, k.pi)(o) && Object.keys(o).some(e => e.toLowerCase() === "authorization")) s("username", "stands beside an authorization header; leave one out");
   if (n("body") && n("payload")) s("payload", "stands beside body, which is sent instead; leave one out");
   if (n("dockerhub") && (0, k.at)(e, "payload") !== "dockerhub") s("dockerhub", "has a meaning for payload: dockerhub only; write that");
   if (n("only_failures") && n("failures_only")) s("failures_only", "is another name of only_failures; leave one out");
   return t;
  }
  function X(e, t) {
   const n = (0, k.O1)(e, "signature");
   if (!n.includes("standard-webhooks")) return [];
   const s = {
    id: "",
    timestamp: 0,
    body: Buffer.alloc(0)
   };
   const r = (0, k.O1)(e, "secret_name").filter(e => {
    const n = typeof e === "string" ? t.get(e) : void 0;
    if (!n) return false;
    try {
     (0, M._S)([ "standard-webhooks" ], s, [ n ]);
     return false;
    } catch {
     return true;
    }
   });
   return r.map(e => ({
    path: [ "secret_name" ],
    message: `the secret ${e} begins with whsec_ and does not go on with base64 of the key; copy it whole`
   }));
  }
  const Z = {
   response: [],
   delivery: [],
   poll: [],
   listener: [ "callback_url" ],
   status: [ "callback_url" ],
   event: [ "callback_token", "callback_dispatch" ]
  };
  function ee(e, t, n) {
   const s = (0, k.gT)(e, "webhooks").some(e => (0, k.at)(e, "enabled") !== false && se(e) === "event");
   const r = "is missing, and a link with via: event needs it; write the name of a secret";
   return [ ...s && (0, k.at)(e, "token_secret_name") === void 0 ? [ {
    path: [ "token_secret_name" ],
    message: r
   } ] : [], ...N(e, "token_secret_name", n), ...A(e, "webhooks"), ...E(e, "webhooks", e => [ ...W(e, t, n), ...te(e), ...x([ "callback" ], ne(e, n)) ]) ];
  }
  function te(e) {
   const t = se(e);
   const n = t === null ? [] : Z[t];
   const s = (0, j.wX)(e);
   const r = n.some(e => s.some(t => t === e || t.startsWith(`${e}.`)));
   if (n.length === 0 || r) return [];
   const o = `\${${n[0]}}`;
   if ((0, k.at)(e, "body") !== void 0) {
    const e = `lacks ${o}, which via: ${t} needs; write it into the body`;
    return [ {
     path: [ "body" ],
     message: e
    } ];
   }
   const i = `lacks ${o}, which via: ${t} needs; write jobserv, dockerhub or a body with it`;
   return (0, k.at)(e, "payload") === "github" ? [ {
    path: [ "payload" ],
    message: i
   } ] : [];
  }
  function ne(e, t) {
   const n = (0, k.at)(e, "callback");
   const s = se(e);
   if (s === null) return N(n, "secret_name", t);
   const r = [];
   const o = e => (0, k.at)(n, e) !== void 0;
   const i = (e, t) => r.push({
    path: [ e ],
    message: t
   });
   if (s !== "listener" && s !== "event") {
    for (const e of [ "secret_name", "signature" ]) if (o(e)) i(e, `has no meaning: via: ${s} carries no signature; leave it out`);
   } else if (o("signature") && !o("secret_name")) i("secret_name", "is missing beside signature; write one, or neither");
   if (s === "event" && (0, k.at)(n, "signature") === "standard-webhooks") i("signature", "is over headers, which an event does not carry; write jobserv, github or one of your own");
   if (o("url") && s !== "poll") i("url", "has a meaning for via: poll only; leave it out");
   if (o("format") && (s === "delivery" || s === "status")) i("format", `has no meaning for via: ${s}; leave it out`);
   return [ ...r, ...x([ "format" ], O((0, k.at)(n, "format"))), ...N(n, "secret_name", t) ];
  }
  function se(e) {
   const t = (0, k.at)((0, k.at)(e, "callback"), "via");
   return typeof t === "string" && re(t) ? t : null;
  }
  function re(e) {
   return Object.hasOwn(Z, e);
  }
  var oe = n(4496);
  function ie(e) {
   return Object.keys(e);
  }
  const ae = ie({
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
  const ce = ie({
   repository: true,
   workflow: true,
   workflow_path: true,
   run_id: true,
   run_number: true,
   run_attempt: true,
   event: true,
   ref: true,
   sha: true,
   actor: true,
   conclusion: true
  });
  const le = ie({
   name: true,
   url: true,
   status: true,
   log_url: true,
   web_url: true,
   created: true,
   completed: true,
   host_tag: true
  });
  const ue = ie({
   github: true,
   gitlab: true,
   bitbucket: true,
   azure_devops: true,
   docker_hub: true
  });
  const fe = ie({
   state: true,
   description: true,
   context: true,
   target_url: true
  });
  const de = ie({
   callback_url: true,
   callback_context: true,
   callback_token: true,
   callback_dispatch: true
  });
  const he = (e, t) => t.map(t => `${e}.${t}`);
  const pe = new Set([ "build", "github", "runs.failed", "runs.count", "event.name", ...he("build", ae), ...he("build.github", ce), ...he("github", oe.xK), ...he("status", ue) ]);
  const me = new Set([ ...pe, ...de, "callback_dispatch.url", "callback_dispatch.event_type", "callback_dispatch.client_payload", "callback_dispatch.client_payload.token", ...he("callback", fe) ]);
  const ge = new Set([ ...pe, ...he("run", le) ]);
  var ye = n(7753);
  var we = n(1120);
  function be(e, t) {
   const n = (0, k.gT)(e, "providers").flatMap(e => {
    const t = (0, k.at)(e, "name");
    return typeof t === "string" ? [ t ] : [];
   });
   return [ ...A(e, "providers"), ...E(e, "providers", e => [ ...ve(e), ...$e(e), ...N(e, "secret_name", t) ]), ...A(e, "functions"), ...E(e, "functions", e => [ ...ke((0, 
   k.at)(e, "provider"), n), ...Se((0, k.at)(e, "uri")), ...$e(e), ...E(e, "conditions", _e), ...A(e, "variables"), ...E(e, "variables", Ee) ]) ];
  }
  function ve(e) {
   const t = (0, k.at)(e, "signature");
   const n = (0, k.at)(e, "type");
   const s = (0, k.at)(e, "secret_name") !== void 0;
   if (t === "none") return s ? [ {
    path: [ "secret_name" ],
    message: "stands beside signature: none; leave one out"
   } ] : [];
   if (s) return [];
   const r = t !== void 0 ? "the signature" : `type: ${n}`;
   const o = `is missing, and ${r} needs it; write the name of a secret, or signature: none`;
   return t !== void 0 || we.S.some(e => e === n) ? [ {
    path: [ "secret_name" ],
    message: o
   } ] : [];
  }
  function ke(e, t) {
   if (typeof e !== "string" || t.includes(e)) return [];
   const n = (0, _.p)(e, t);
   const s = n ? `did you mean ${n}?` : `write one of ${t.join(", ") || "providers, which has none"}`;
   return [ {
    path: [ "provider" ],
    message: `"${e}" is no provider; ${s}`
   } ];
  }
  function $e(e) {
   const t = (0, k.at)((0, k.at)(e, "match"), "headers");
   const n = (0, k.pi)(t) ? Object.keys(t) : [];
   const s = n.map(e => e.toLowerCase());
   return n.filter((e, t) => s.indexOf(e.toLowerCase()) < t).map(e => ({
    path: [ "match", "headers", e ],
    message: "is here already in other letters; write one list of patterns"
   }));
  }
  function Se(e) {
   if (typeof e !== "string") return [];
   const [t] = /[?#\s]|\/webhooks\/v1\//.exec(e) ?? [];
   if (t === void 0) return [];
   const n = /\s/.test(t) ? "holds a space, which no uri does; write %20" : t.length > 1 ? "holds /webhooks/v1/; write what stands behind it" : `holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;
   return [ {
    path: [ "uri" ],
    message: n
   } ];
  }
  function _e(e) {
   const t = "accepted_values";
   const n = Array.isArray((0, k.at)(e, t));
   return (0, k.O1)(e, t).flatMap((e, s) => typeof e === "number" && !(0, B.u)(e) ? [ {
    path: n ? [ t, s ] : [ t ],
    message: xe
   } ] : []);
  }
  const xe = "holds a number that is rounded when it is read; send and write it as a text";
  function Ee(e) {
   const t = [];
   const n = (0, k.at)(e, "name");
   const s = (0, k.at)(e, "type") ?? "string";
   const r = (0, k.at)(e, "default_value");
   if ((0, k.at)(e, "path") === void 0 && typeof n === "string" && (0, ye.R)(n).kind === "error") t.push({
    path: [ "path" ],
    message: "is missing, and the name is no path; write one"
   });
   if (r !== void 0 && !Ae(r, s)) t.push({
    path: [ "default_value" ],
    message: `is no ${s}; write one, or another type`
   }); else if (!Ne(r)) t.push({
    path: [ "default_value" ],
    message: xe
   });
   return t;
  }
  function Ne(e) {
   if (typeof e === "number") return (0, B.u)(e);
   return typeof e !== "object" || e === null || Object.values(e).every(Ne);
  }
  function Ae(e, t) {
   if (t === "integer") return Number.isSafeInteger(e);
   if (t === "array") return Array.isArray(e);
   return typeof e === t;
  }
  const Ie = 4;
  const Oe = 16;
  function je(e, t) {
   const n = (e, n) => E(e, n, e => Me((0, k.at)(e, "name"), t));
   const s = Pe(e);
   return [ ...x([ "notify" ], n((0, k.at)(e, "notify"), "webhooks")), ...n(e, "chains"), ...E(e, "chains", e => [ ...n(e, "webhooks"), ...Te((0, 
   k.at)(e, "token_secret_name"), s, t) ]), ...x([ "receive" ], [ "providers", "functions" ].flatMap(t => n((0, 
   k.at)(e, "receive"), t))) ];
  }
  function Me(e, t) {
   if (typeof e !== "string") return [];
   const n = [ ...t ].find(([, t]) => t.length >= Ie && e === t || t.length >= Oe && e.includes(t));
   if (n === void 0) return [];
   const s = `holds the secret ${n[0]}, and names are shown; write another one`;
   return [ {
    path: [ "name" ],
    message: s
   } ];
  }
  function Te(e, t, n) {
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
  function Pe(e) {
   const t = (0, k.gT)(e, "chains").flatMap(e => (0, k.gT)(e, "webhooks"));
   return [ ...(0, k.gT)((0, k.at)(e, "notify"), "webhooks"), ...t, ...t.map(e => (0, 
   k.at)(e, "callback")), ...(0, k.gT)((0, k.at)(e, "receive"), "providers") ].flatMap(e => (0, 
   k.O1)(e, "secret_name")).filter(e => typeof e === "string");
  }
  function Le(e, t) {
   const n = e => ({
    names: e,
    open: [ "variables." ],
    secrets: new Set(t.keys())
   });
   const s = (0, k.at)(e, "notify");
   const r = (0, k.at)(s, "tests_url");
   return [ ...x([ "notify" ], [ ...typeof r === "string" ? J(r, [ "tests_url" ], {
    ...n(ge),
    secrets: null
   }, t) : [], ...A(s, "webhooks"), ...E(s, "webhooks", e => W(e, n(pe), t)) ]), ...A(e, "chains"), ...$(e), ...E(e, "chains", e => ee(e, n(me), t)), ...x([ "receive" ], be((0, 
   k.at)(e, "receive"), t)), ...je(e, t) ];
  }
  var Ce = n(6967);
  function Re(e, t) {
   const n = new Set(e.map(({name: e}) => e));
   const s = new Map;
   const r = e => {
    const t = (s.get(e) ?? 0) + 1;
    s.set(e, t);
    const o = t === 1 ? e : `${e} #${t}`;
    return n.has(o) ? r(e) : o;
   };
   return e.map(e => {
    const {name: n = r(qe(e, t))} = e;
    return {
     ...e,
     name: n
    };
   });
  }
  function qe({method: e, url: t}, n) {
   const s = (0, Y.EK)(t);
   const r = s === null ? t : n.get(s) ?? "";
   const o = /^[^:/?#]*:\/\/[^/?#]*/.exec(r)?.[0] ?? "";
   const i = URL.canParse(o) ? new URL(o).host : s;
   return `${e} ${i}`;
  }
  const Ue = [ "notify", "chains", "receive" ];
  const De = "belongs to a link of chains; move the webhook there";
  const Be = s.FsL((0, i.O2)({
   ...c.Em,
   match: c.YW,
   events: (0, c.AZ)("build_completed"),
   required: s.lqM(a.Jt, true),
   only_failures: s.lqM(a.Jt),
   failures_only: s.lqM(a.Jt)
  }, {
   misplaced: {
    callback: De
   },
   missing: {
    url: "url: https://host/path"
   }
  }), s.pdi(({failures_only: e, only_failures: t, ...n}) => ({
   ...n,
   only_failures: t ?? e ?? false
  })));
  const Fe = Object.fromEntries(Object.keys(Be.entries).map(e => [ e, "belongs to a webhook; check its indentation" ]));
  const Ye = (0, i.O2)({
   tests_url: s.lqM(a.Qq),
   email: s.lqM(s.L5J()),
   webhooks: s.lqM(s.YOg(Be, (0, i.fM)("must be a list of webhooks, each with a url")), [])
  }, {
   misplaced: {
    ...Fe,
    chains: "belongs to the top of the file; check its indentation",
    receive: "belongs to the top of the file; check its indentation"
   }
  });
  const Ke = s.Ikc({
   notify: s.lqM(Ye),
   chains: s.lqM(s.YOg(b, (0, i.fM)("must be a list of chains, each with a name")), []),
   receive: s.lqM(we.u)
  });
  var Je = n(9005);
  var He = n(223);
  const Ve = {
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
  const We = [ "name", "enabled", "timeout" ];
  const Ge = new Map([ ...Object.keys(c.Em).filter(e => !We.includes(e)).map(e => [ e, "a webhook" ]), [ "required", "a webhook" ], [ "only_failures", "a webhook" ], [ "failures_only", "a webhook" ], [ "events", "a webhook or a chain" ], [ "match", "a webhook or a chain" ], [ "callback", "a link of a chain" ], [ "token_secret_name", "a chain" ], [ "expect_final_callback", "a chain" ] ]);
  const ze = [ ...Ge.keys() ].filter(e => e.length > 10);
  function Qe(e) {
   const t = e.startsWith("x-") ? null : Xe(e) ?? Ze(e);
   const n = (0, He.q0)(e) ?? t;
   return n === null ? [] : [ {
    path: [ e ],
    message: n
   } ];
  }
  function Xe(e) {
   const t = (0, Je.q)(e);
   const n = Ge.get(Ge.has(t) ? t : (0, _.p)(e, ze) ?? "");
   return n === void 0 ? null : `is no key here; it belongs to ${n}, so check its indentation`;
  }
  function Ze(e) {
   const t = (0, _.p)(e, Object.keys(Ve));
   const n = t === null ? void 0 : Ve[t];
   return n === void 0 ? null : `is no key here; did you mean ${n}?`;
  }
  var et = n(6637);
  const tt = 60;
  function nt(e) {
   return e.map((e, t) => {
    if (typeof e === "number") return `[${e}]`;
    const n = e.length > tt ? `${e.slice(0, tt)}...` : e;
    return t === 0 ? n : `.${n}`;
   }).join("");
  }
  function st(e, t, n) {
   let s = e.contents;
   let r = 0;
   for (const t of n) {
    if ((0, et.Vj)(s)) s = s.resolve(e);
    if ((0, et.jh)(s)) {
     const e = s.items.find(({key: e}) => (0, et.jn)(e) && rt(e.value) === t);
     if (!e) break;
     if ((0, et.jn)(e.key)) r = e.key.range?.[0] ?? r;
     s = e.value;
    } else if ((0, et.oP)(s)) {
     s = s.items[Number(t)];
     if ((0, et.Ll)(s)) r = s.range?.[0] ?? r;
    } else break;
   }
   return t.linePos(r).line || 1;
  }
  function rt(e) {
   return e === null ? "" : String(e);
  }
  const ot = /^(?:[&!][^ \t]*[ \t]+)*/;
  const it = {
   "]": "[",
   "}": "{"
  };
  function at(e) {
   const {lines: t, at: n, offset: s} = e;
   const r = (t[n] ?? "").slice(s);
   const o = ot.exec(r)?.[0].length ?? 0;
   const i = r.slice(o);
   const a = (e, t = null) => ({
    kind: e,
    end: n,
    fault: t
   });
   switch (i[0]) {
   case void 0:
   case "#":
   case "&":
   case "!":
    return a("none");

   case "*":
    return a("closed");

   case "|":
   case ">":
    return ut(e);

   case '"':
   case "'":
    return ft({
     ...e,
     offset: s + o
    }, i[0]);

   case "[":
   case "{":
    return dt({
     ...e,
     offset: s + o
    }, i[0]);

   case "@":
   case "`":
   case "%":
   case "]":
   case "}":
   case ",":
    return a("closed", ct(i[0]));

   default:
    return a("plain");
   }
  }
  function ct(e) {
   return `has a text that starts with ${e}; put it in quotes`;
  }
  function lt(e, t, n) {
   for (let s = t; s < e.length; s++) if (n === '"' && e[s] === "\\") s++; else if (e[s] === n) {
    if (n === '"' || e[s + 1] !== n) return s + 1;
    s++;
   }
   return -1;
  }
  function ut({lines: e, at: t, parent: n}) {
   let s = t;
   for (let r = t + 1; r < e.length; r++) {
    const t = e[r] ?? "";
    if (mt(t)) continue;
    if (pt(t) <= n) break;
    s = r;
   }
   return {
    kind: s === t ? "hollow" : "closed",
    end: s,
    fault: null
   };
  }
  function ft(e, t) {
   const {lines: n, at: s, offset: r, parent: o} = e;
   const i = `opens a ${t} that is not closed; close it, or put the whole text in quotes`;
   for (let e = s; e < n.length; e++) {
    const i = n[e] ?? "";
    if (e > s && !mt(i) && pt(i) <= o) break;
    const a = lt(i, e === s ? r + 1 : 0, t);
    if (a < 0) continue;
    if (ht(i, a)) return {
     kind: "closed",
     end: e,
     fault: null
    };
    if (e > s) break;
    const c = `goes on after its closing ${t}; put the whole text in one pair of quotes`;
    return {
     kind: "closed",
     end: e,
     fault: c
    };
   }
   return {
    kind: "unclosed",
    end: s,
    fault: i
   };
  }
  function dt(e, t) {
   const {lines: n, at: s, offset: r, parent: o} = e;
   const i = [];
   let a = null;
   let c = s;
   let l = null;
   for (let e = s; e < n.length; e++) {
    const t = n[e] ?? "";
    const u = pt(t);
    if (e > s && !mt(t) && u <= o) if (!"[]{}".includes(t[u] ?? "")) break;
    c = e;
    let f = e === s ? r : 0;
    while (f < t.length) {
     const e = t[f] ?? "";
     const n = t[f - 1] ?? " ";
     if (l !== null) {
      const e = lt(t, f, l);
      if (e < 0) break;
      if (!/^[ \t]*(?:[,:\]}#]|$)/.test(t.slice(e))) a ??= `lacks a comma after a closing ${l}; write it`;
      l = null;
      f = e;
      continue;
     }
     if (e === "#" && " \t".includes(n)) break;
     if (`"'`.includes(e) && " \t[{,:".includes(n)) l = e; else if ("[{".includes(e)) {
      if (n === "$") a ??= "has ${...} without quotes inside of { } or [ ]; put that text in quotes";
      i.push(e);
     } else if ("]}".includes(e)) {
      if (i.pop() !== it[e]) a ??= `has a ${e} where another bracket is to be closed; close that one first`;
      if (i.length === 0) {
       if (!ht(t, f + 1)) a ??= `goes on after its closing ${e}; take that out, or put the whole text in quotes`;
       return {
        kind: "closed",
        end: c,
        fault: a
       };
      }
     }
     f++;
    }
   }
   const u = l ?? i.at(-1) ?? t;
   a ??= `opens a ${u} that is not closed; close it`;
   return {
    kind: "unclosed",
    end: c,
    fault: a
   };
  }
  function ht(e, t) {
   const n = e.slice(t).trimStart();
   return n === "" || n.startsWith("#") || n.startsWith(":");
  }
  function pt(e) {
   let t = 0;
   while (e[t] === " ") t++;
   return t;
  }
  function mt(e) {
   return /^[ \t]*$/.test(e);
  }
  function gt(e, {key: t}, {kind: n, column: s}) {
   const r = e.filter(e => e.kind === n);
   if (t !== null && Ue.includes(t)) return r[0];
   const o = e => Math.abs(e.column - s);
   const i = Math.min(...r.map(o));
   return r.findLast(e => o(e) === i);
  }
  function yt(e, {kind: t, column: n, line: s}) {
   const r = e === 1 ? "space" : "spaces";
   const o = t === "map" ? "key" : "-";
   return `is indented by ${e} ${r}; write ${n}, to line up with the ${o} on line ${s}`;
  }
  const wt = /^(?:---|\.\.\.)(?:[ \t]|$)|^%/;
  const bt = /^[A-Za-z_][\w-]*:(?!\/\/)[^ \t]/;
  const vt = /:(?=[ \t]|$)/g;
  const kt = "is indented with a tab; write spaces";
  function* $t(e) {
   const t = e.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
   for (let e = 0; e < t.length; e++) {
    const n = t[e] ?? "";
    const s = _t(n);
    const r = n.slice(s.column);
    const o = s.dashes.length === 0;
    if (wt.test(n) || o && /^[ \t]*(?:#|$)/.test(r)) continue;
    const i = xt(r);
    const a = i === null ? null : r.slice(0, i);
    const c = i === null ? 0 : i + 1;
    const l = i === null ? s.dashes.at(-1) ?? -1 : s.column;
    const {kind: u, end: f, fault: d} = at({
     lines: t,
     at: e,
     offset: n.length - r.slice(c).trimStart().length,
     parent: l
    });
    const h = Nt(r, a);
    const p = r.startsWith("\t") ? kt : null;
    const m = u === "plain" ? At(r, a, c) : d;
    yield {
     .../^-[A-Za-z"']/.test(a ?? "") ? St(s) : s,
     line: e + 1,
     key: a,
     kind: u,
     unspaced: i === null && bt.test(r),
     skewed: h !== null || p !== null,
     odd: h,
     fault: p ?? m
    };
    if (h === null) e = f;
   }
  }
  function St({dashes: e, column: t}) {
   return {
    dashes: [ ...e, t ],
    column: t + 1
   };
  }
  function _t(e) {
   const t = [];
   let n = pt(e);
   while (e[n] === "-" && /^[ \t]?$/.test(e[n + 1] ?? "")) {
    t.push(n);
    n += 1;
    while (e[n] === " " || e[n] === "\t") n++;
   }
   return {
    dashes: t,
    column: n
   };
  }
  function xt(e) {
   const t = e[0] ?? "";
   if (t === '"' || t === "'") {
    const n = lt(e, 1, t);
    const s = n < 0 ? null : /^[ \t]*:(?=[ \t]|$)/.exec(e.slice(n));
    return s ? n + s[0].length - 1 : null;
   }
   return "[]{},#|>@`%".includes(t) ? null : Et(e, 0);
  }
  function Et(e, t) {
   vt.lastIndex = t;
   const {index: n} = vt.exec(e) ?? {};
   const s = e.search(/[ \t]#/);
   return n === void 0 || s >= 0 && s < n ? null : n;
  }
  function Nt(e, t) {
   const n = (0, He.se)(e);
   if (n === "" && e !== "") return (0, He.q0)(e);
   const s = n !== e && (/^-(?:\s|$)/.test(n) || xt(n) !== null);
   const r = s || t !== null && (0, He.RK)(t) || /^-[^-\w"'$]/.test(e) || t === null && /^[\w-]+:/.test(e) && (0, 
   He.RK)(e.replace(/^[\w-]+:/, ""));
   return r ? (0, He.q0)(e) : null;
  }
  function At(e, t, n) {
   if (t === null) return null;
   if (/^-[A-Za-z"']/.test(t)) return "lacks a space after its -; write - key: value";
   if (/^-[ \t]/.test(e.slice(n).trimStart())) return "has a - on the line of its key; write it on a line of its own";
   return Et(e, n) === null ? null : "has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own";
  }
  const It = 10;
  const Ot = "has no colon; write key: value";
  const jt = "lacks a space after its colon; write key: value";
  const Mt = "belongs to the | or > above it; write it deeper";
  function Tt(e) {
   const t = [];
   const n = Lt(({line: e}, n) => t.push({
    line: e,
    message: n
   }));
   let s = null;
   for (const r of $t(e)) {
    if (s !== null && Ct(s, r)) continue;
    const e = r.odd ?? r.fault;
    if (e !== null) t.push({
     line: r.line,
     message: e
    });
    if (!r.skewed) n.place(r);
    if (t.length >= It) break;
    s = e === null ? null : r;
   }
   return t.sort((e, t) => e.line - t.line);
  }
  function Pt(e) {
   const t = [];
   let n = true;
   for (const {line: s, column: r, key: o, odd: i} of $t(e)) {
    if (r === 0) n = o === null || Ue.includes(o);
    if (i !== null && (n || r === 0)) t.push({
     line: s,
     message: i
    });
    if (t.length >= It) break;
   }
   return t;
  }
  function Lt(e) {
   let t = [];
   let n = null;
   let s = null;
   const r = () => t.at(-1)?.column ?? -1;
   const o = () => n === null || n.kind === "none";
   function i(e) {
    if (Rt(e) ? a(e) : c(e)) n = e;
   }
   function a(t) {
    if (t.column > r()) return o();
    const s = t.unspaced ? jt : Ot;
    e(t, n?.kind === "hollow" ? Mt : s);
    return false;
   }
   function c(e) {
    const n = e.dashes.length > 0 ? "seq" : "map";
    const r = e.dashes[0] ?? e.column;
    if (n === "map" && !o()) l(r);
    const i = t;
    t = t.filter(e => e.column <= r);
    const a = i.slice(t.length);
    if (n === "map" && u(r)) t = t.slice(0, -1);
    const c = t.at(-1);
    if (c?.column === r && c.kind === n) {
     if (a.length > 0) s = {
      row: e,
      lost: a
     };
    } else if (o() && a.length === 0 && f(n, r)) {
     t = [ ...t, {
      kind: n,
      column: r,
      line: e.line
     } ];
     s = null;
    } else {
     const t = d({
      kind: n,
      column: r,
      line: e.line
     }, i, e);
     if (t) h(e, true);
     return t;
    }
    h(e, e.fault !== null);
    return true;
   }
   function l(e) {
    const [n, s] = t.slice(-2).reverse();
    if (n?.loose && e > (s?.column ?? -1)) t = [ ...t.slice(0, -1), {
     ...n,
     column: e,
     loose: false
    } ];
   }
   function u(e) {
    const [n, s] = t.slice(-2);
    return s?.kind === "seq" && s.column === e && n?.column === e;
   }
   function f(e, t) {
    return t > r() || e === "seq" && t === n?.column;
   }
   function d(r, o, i) {
    const {kind: a, column: c} = r;
    const l = c > (o.at(-1)?.column ?? -1);
    if (l && n !== null && n.key === null && n.kind === "plain") {
     e(n, n.unspaced ? jt : Ot);
     t = [ ...o, r ];
     return true;
    }
    const u = s?.lost ?? [];
    const f = u.findIndex(e => e.kind === a && e.column === c);
    const d = u[f];
    if (l && s !== null && d && !Ue.includes(s.row.key ?? "")) {
     const n = s.row.dashes[0] ?? s.row.column;
     e(s.row, yt(n, d));
     t = [ ...o, ...u.slice(0, f + 1) ];
     s = null;
     return true;
    }
    const h = gt(o, i, r);
    if (h === void 0 || h.column === c) return false;
    e(i, yt(c, h));
    t = o.slice(0, o.indexOf(h) + 1);
    return true;
   }
   function h({dashes: e, column: n, key: s, line: r}, o) {
    for (const n of e.slice(1)) t = [ ...t, {
     kind: "seq",
     column: n,
     line: r
    } ];
    if (s !== null && e.length > 0) t = [ ...t, {
     kind: "map",
     column: n,
     line: r,
     loose: o
    } ];
   }
   return {
    place: i
   };
  }
  function Ct(e, t) {
   const n = (t.dashes[0] ?? t.column) > e.column;
   return Rt(t) || e.kind === "unclosed" && n;
  }
  function Rt({key: e, dashes: t}) {
   return e === null && t.length === 0;
  }
  const qt = "a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes";
  const Ut = {
   TAB_AS_INDENT: "is indented with a tab; write spaces",
   BAD_DQ_ESCAPE: "has a backslash in double quotes; write two, or use single quotes",
   BAD_INDENT: "is not indented as what it belongs to; line them up",
   MISSING_CHAR: `lacks a quote, bracket, comma or space; write it, and mind that ${qt}`,
   BLOCK_AS_IMPLICIT_KEY: `has two keys on one line; write one, and mind that ${qt}`,
   MULTILINE_IMPLICIT_KEY: "has a line without a colon, or a key of several lines; write key: value"
  };
  function Dt(e, t, n) {
   const [s] = t;
   if (!s) return (0, He.q0)(e) === null ? [] : Pt(e);
   const r = Tt(e);
   const o = e => n.linePos(e).line || 1;
   const i = o(s.pos[0]);
   const a = t.filter(({pos: e}) => o(e[0]) === i).reduce((e, {pos: t}) => Math.max(e, o(t[1])), i);
   if (r[0] && r[0].line <= a) return r;
   return [ {
    line: i,
    message: Bt(s, e)
   } ];
  }
  function Bt({code: e, pos: t}, n) {
   if (e === "BAD_SCALAR_START") return ct(n[t[0]] ?? "@");
   return Ut[e] ?? `is no YAML from here on; mind that ${qt}`;
  }
  const Ft = 100;
  const Yt = 100;
  const Kt = 64;
  const Jt = `is nested deeper than ${Kt} levels; write it flatter`;
  function Ht(e) {
   const t = [];
   const n = new Map;
   let s = 0;
   function r(e, r, i) {
    if (!(0, et.Ll)(e) || t.length > Yt) return 0;
    const a = e.range?.[0] ?? 0;
    const c = e => t.push({
     offset: a,
     path: r,
     message: e
    });
    if (e.tag !== void 0) c(Vt(e.tag));
    if ((0, et.Vj)(e)) {
     s += 1;
     const t = n.get(e.source);
     if (t === void 0) c(Wt(e.source)); else if (t === null) c(`*${e.source} holds itself`); else if (i + t > Kt) c(Jt);
     return t ?? 0;
    }
    if (!(0, et.P3)(e) && !(0, et.jn)(e)) return 0;
    if (e.anchor) n.set(e.anchor, null);
    if ((0, et.P3)(e) && i === Kt) c(Jt);
    const l = (0, et.P3)(e) ? 1 + o(e, r, i + 1) : 0;
    if (e.anchor) n.set(e.anchor, l);
    return l;
   }
   function o(e, n, s) {
    let o = 0;
    const i = (e, t) => {
     o = Math.max(o, r(e, [ ...n, t ], s));
    };
    if ((0, et.oP)(e)) for (const [t, n] of e.items.entries()) i(n, t);
    if (!(0, et.jh)(e)) return o;
    const a = new Set;
    for (const {key: o, value: c} of e.items) {
     const e = (0, et.Ll)(o) ? o.range?.[0] ?? 0 : 0;
     const l = (0, et.jn)(o) ? rt(o.value) : null;
     const u = s => t.push({
      offset: e,
      path: [ ...n, l ?? "?" ],
      message: s
     });
     if (l === null) u("is no plain key; write key: value"); else if (a.has(l)) u("is there twice; keep one");
     a.add(l ?? "");
     r(o, [ ...n, l ?? "?" ], s);
     i(c, l ?? "?");
    }
    return o;
   }
   r(e.contents, [], 0);
   if (t.length > Yt) {
    const {offset: e = 0} = t[Yt] ?? {};
    const n = {
     offset: e,
     path: [],
     message: "and more like these"
    };
    return [ ...t.slice(0, Yt), n ];
   }
   if (s > Ft) t.push({
    offset: 0,
    path: [],
    message: `has ${s} aliases; write ${Ft} at most`
   });
   return t;
  }
  function Vt(e) {
   return `has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
  }
  function Wt(e) {
   return `*${e} stands for nothing above; put a text that starts with * in quotes`;
  }
  const Gt = 1024 * 1024;
  const zt = 10;
  function Qt({text: e, file: t}) {
   if (Buffer.byteLength(e) > Gt) throw en(t, "is larger than 1 MiB; split it, or take out what is old");
   const n = new et.HN;
   const s = Xt(e, t, n);
   const r = (e, r) => ({
    file: t,
    line: st(s, n, e),
    path: nt(e),
    message: r
   });
   const o = (e, s, r) => ({
    file: t,
    line: n.linePos(e).line || 1,
    path: nt(r),
    message: s
   });
   const i = Dt(e, s.errors, n);
   if (i.length > 0) throw new Ce.x(i.map(e => ({
    file: t,
    ...e
   })));
   const a = [];
   for (const {offset: e, path: t, message: n} of Ht(s)) a.push(o(e, n, t));
   if (a.length > 0) throw new Ce.x(a);
   return {
    data: Zt(s, t),
    problem: r
   };
  }
  function Xt(e, t, n) {
   const s = new et.iX(n.addNewLine);
   n.addNewLine(0);
   const r = [];
   let o = 0;
   let i = 0;
   const a = e => {
    if (e.type === "document") o += 1;
    if (o > 1) {
     const {line: s} = n.linePos("offset" in e ? e.offset : 0);
     throw new Ce.x([ {
      file: t,
      line: s,
      message: "holds several documents; write one"
     } ]);
    }
    if (e.type === "error") i += 1;
    if (i <= zt) r.push(e);
   };
   for (const n of (new et.JG).lex(e)) {
    for (const e of s.next(n)) a(e);
    if (s.stack.length > Kt + 2) throw en(t, Jt);
   }
   for (const e of s.end()) a(e);
   const c = new et.Dk({
    lineCounter: n,
    prettyErrors: false,
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false
   });
   const [l] = c.compose(r, true, e.length);
   if (!l) throw en(t, "cannot be read");
   return l;
  }
  function Zt(e, t) {
   try {
    return e.toJS({
     maxAliasCount: 1 + Ft
    });
   } catch (e) {
    if (!(e instanceof ReferenceError)) throw e;
    throw en(t, `uses aliases more than ${Ft} times; write less`);
   }
  }
  function en(e, t) {
   return new Ce.x([ {
    file: e,
    message: t
   } ]);
  }
  const tn = 100;
  function nn(e, t) {
   const n = Qt(e);
   const {data: s} = n;
   if (!(0, k.pi)(s)) throw new Ce.x([ {
    file: e.file,
    message: s === null ? "is empty; write notify, chains or receive" : "holds no mapping; write notify:, chains: or receive: at its top"
   } ]);
   const r = Object.keys(s).filter(e => !Ue.includes(e));
   const {notify: o, chains: i, receive: a} = rn(Ke, n, [ ...r.flatMap(Qe), ...Le(s, t) ]);
   const c = (0, k.at)((0, k.at)(s, "notify"), "email") !== void 0;
   return {
    config: {
     ...o && {
      notify: {
       ...o,
       webhooks: Re(o.webhooks, t)
      }
     },
     chains: i.map(e => ({
      ...e,
      webhooks: Re(e.webhooks, t)
     })),
     ...a && {
      receive: a
     }
    },
    ignored: [ ...r, ...c ? [ "notify.email" ] : [] ]
   };
  }
  function sn(e) {
   const t = Qt(e);
   return rn(d, t, O(t.data));
  }
  function rn(e, {data: t, problem: n}, r) {
   const o = s.xLC(e, t);
   const i = (o.issues ?? []).map(({path: e = [], message: t}) => ({
    path: e.map(({key: e}) => typeof e === "number" ? e : String(e)),
    message: t
   }));
   if (o.success && r.length === 0) return o.output;
   const a = [ ...i, ...on(r, i) ];
   const c = a.slice(0, tn).map(({path: e, message: t}) => n(e, t)).sort((e, t) => (e.line ?? 0) - (t.line ?? 0));
   throw new Ce.x(c, Math.max(0, a.length - tn));
  }
  function on(e, t) {
   const n = new Set(t.map(({path: e}) => JSON.stringify(e)));
   const s = new Set;
   return e.filter(({path: e, message: t}) => {
    const r = JSON.stringify(e);
    const o = `${r} ${t}`;
    return !n.has(r) && !s.has(o) && s.add(o);
   });
  }
 }),
 7167: ((e, t, n) => {
  n.d(t, {
   O1: () => o,
   at: () => s,
   gT: () => r,
   pi: () => i
  });
  function s(e, t) {
   return i(e) && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
  }
  function r(e, t) {
   const n = s(e, t);
   return Array.isArray(n) ? n : [];
  }
  function o(e, t) {
   const n = s(e, t);
   if (n === void 0 || n === null) return [];
   return Array.isArray(n) ? n : [ n ];
  }
  function i(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
 }),
 1120: ((e, t, n) => {
  n.d(t, {
   S: () => f,
   u: () => b
  });
  var s = n(7728);
  var r = n(7753);
  var o = n(2725);
  var i = n(8806);
  var a = n(7252);
  var c = n(1660);
  var l = n(8644);
  const u = [ "github", "gitlab", "bitbucket", "docker-hub", "harbor", "quay", "acr", "registry" ];
  const f = [ "github", "gitlab", "bitbucket", "harbor" ];
  const d = [ "string", "integer", "array", "boolean" ];
  const h = (0, a.O2)({
   headers: s.lqM((0, i.Yl)(c.gV)),
   query: s.lqM((0, a.pq)(c.gV, () => null, "must be a mapping of names to patterns")),
   body: s.lqM((0, a.pq)(c.gV, v, "must be a mapping of paths to patterns"))
  });
  const p = (0, a.gP)(e => typeof e !== "object", (0, c.Yq)([ "none", ...i.dz ]), (0, 
  a.gP)(e => typeof e === "object" && e !== null && "type" in e, (0, a.O2)({
   type: (0, c.Yq)([ "token" ]),
   header: i.Bv
  }), i.NJ));
  const m = (0, a.O2)({
   name: c.Pf,
   type: s.lqM((0, c.Yq)(u)),
   active: s.lqM(c.Jt, true),
   match: s.lqM(h),
   signature: s.lqM(p),
   secret_name: l.XG
  });
  const g = s.KCZ([ s.YjP(), s.aig(), s.zMY(), s.chJ() ], (0, c.ed)("must be a text, a number, true, false or null"));
  const y = (0, a.O2)({
   name: c.Pf,
   path: s.lqM(c.ik),
   type: s.lqM((0, c.Yq)(d), "string"),
   required: s.lqM(c.Jt, false),
   default_value: s.lqM(s.L5J())
  });
  const w = (0, a.O2)({
   name: c.Pf,
   provider: c.Vm,
   uri: s.lqM(c.Vm),
   active: s.lqM(c.Jt, true),
   match: s.lqM(h),
   conditions: s.lqM(s.YOg((0, a.O2)({
    path: c.ik,
    accepted_values: (0, o.h)(g, "must be a list of values")
   }), (0, a.fM)("must be a list of {path, accepted_values}")), []),
   variables: s.lqM(s.YOg(y, (0, a.fM)("must be a list of variables, each with a name")), [])
  });
  const b = (0, a.O2)({
   providers: s.lqM(s.YOg(m, (0, a.fM)("must be a list of providers, each with a name")), []),
   functions: s.lqM(s.YOg(w, (0, a.fM)("must be a list of functions, each with a name")), [])
  });
  function v(e) {
   const t = (0, r.R)(e);
   return t.kind === "error" ? t.message : null;
  }
 }),
 8806: ((e, t, n) => {
  n.d(t, {
   Bv: () => c,
   NJ: () => u,
   Yl: () => d,
   dz: () => l,
   vl: () => f
  });
  var s = n(7728);
  var r = n(7252);
  var o = n(1660);
  const i = /^[\w!#$%&'*+.^`|~-]+$/;
  const a = "is no name of a header; write letters, digits and -";
  const c = s.FsL(o.Vm, s.yGV(i, a));
  const l = [ "jobserv", "github", "standard-webhooks" ];
  const u = (0, r.O2)({
   algorithm: s.lqM((0, o.Yq)([ "sha1", "sha256", "sha384", "sha512" ]), "sha256"),
   header: c,
   prefix: s.lqM(s.FsL(s.YjP((0, o.ed)("must be a text")), s.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), s.z6Y(e => !e.includes("${"), "holds ${...}, which means nothing here; write it out")), ""),
   encoding: s.lqM((0, o.Yq)([ "hex", "base64" ]), "hex")
  }, {
   missing: {
    header: "header: X-Signature"
   }
  });
  const f = (0, r.gP)(e => typeof e !== "object", (0, o.Yq)(l), u);
  function d(e) {
   return (0, r.pq)(e, e => i.test(e) && e !== "__proto__" ? null : a, "must be a mapping of header names to values");
  }
 }),
 8868: ((e, t, n) => {
  n.d(t, {
   d: () => i
  });
  const s = /^[A-Za-z0-9_-]+$/;
  const r = "names hold letters, digits, _ and - only";
  const o = "a value of several lines needs the JSON form: " + '{"NAME": ${{ toJSON(secrets.NAME) }}}';
  function i(e) {
   const t = e.trimStart();
   if (t === "") return {
    secrets: new Map
   };
   return t.startsWith("{") ? c(t) : a(e);
  }
  function a(e) {
   const t = new Map;
   const n = [];
   const i = new Set;
   for (const [r, o] of e.split("\n").entries()) {
    const e = o.endsWith("\r") ? o.slice(0, -1) : o;
    if (e === "") continue;
    const a = e.indexOf("=");
    const c = e.slice(0, Math.max(a, 0));
    if (!s.test(c)) n.push(r + 1); else if (t.has(c)) i.add(c); else t.set(c, e.slice(a + 1));
   }
   if (n.length > 0) {
    const e = n.length === 1 ? "line" : "lines";
    const t = n.slice(0, 10).join(", ");
    const s = n.length > 10 ? " and more" : "";
    return {
     error: `input secrets, ${e} ${t}${s}: write NAME=value ` + `(${r}); ${o}`
    };
   }
   return i.size > 0 ? {
    error: u(i)
   } : {
    secrets: t
   };
  }
  function c(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     error: "input secrets starts with { but is no valid JSON; write " + '{"NAME": "value"}, or lines NAME=value'
    };
   }
   const n = Object.entries(t ?? {});
   const o = new Map;
   const i = [];
   for (const [e, [t, a]] of n.entries()) if (!s.test(t)) i.push(`input secrets: name number ${e + 1} is wrong; ${r}`); else if (typeof a !== "string") i.push(`input secrets: ${t} must be a string; put it in quotes`); else o.set(t, a);
   if (i.length > 0) return {
    error: i.join(". ")
   };
   const a = l(e);
   return a.size > 0 ? {
    error: u(a)
   } : {
    secrets: o
   };
  }
  function l(e) {
   const t = new Set;
   const n = new Set;
   for (const [, s, r] of e.matchAll(/("(?:[^"\\]|\\.)*")[\t\n\r ]*(:?)/g)) {
    if (s === void 0 || r !== ":") continue;
    const e = String(JSON.parse(s));
    if (t.has(e)) n.add(e);
    t.add(e);
   }
   return n;
  }
  function u(e) {
   return `input secrets: given twice: ${[ ...e ].join(", ")}; keep one of each`;
  }
 }),
 223: ((e, t, n) => {
  n.d(t, {
   RK: () => l,
   q0: () => c,
   se: () => u
  });
  const s = {
   "\xa0": "a no-break space",
   "\u2007": "a figure space",
   "\u200b": "a zero width space",
   "\u202f": "a narrow no-break space",
   "\u3000": "an ideographic space",
   "\ufeff": "a byte order mark"
  };
  const r = "[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]";
  const o = new RegExp(r);
  const i = new RegExp(`^${r}|${r}$`);
  const a = new RegExp(`^(?:${r}|[ \\t])+`);
  function c(e) {
   const [t] = o.exec(e) ?? [];
   if (t === void 0) return null;
   const n = t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
   const r = s[t] ?? "a character that cannot be seen";
   return `holds ${r} (U+${n}), which is no space to YAML; write plain spaces`;
  }
  function l(e) {
   return i.test(e);
  }
  function u(e) {
   return e.replace(a, "");
  }
 }),
 7252: ((e, t, n) => {
  n.d(t, {
   O2: () => a,
   fM: () => u,
   gP: () => l,
   pq: () => c
  });
  var s = n(7728);
  var r = n(9005);
  var o = n(7167);
  var i = n(223);
  function a(e, {misplaced: t = {}, missing: n = {}} = {}) {
   const r = Object.keys(e);
   const i = s.Ikc(e, ({expected: e}) => {
    const t = e?.slice(1, -1) ?? "";
    return `is missing; write ${h(n, t) ?? `${t}: ...`}`;
   });
   const a = s.ZmZ(e => {
    const {input: t} = e;
    const n = typeof t === "string" ? d(t) : null;
    return n ?? u("must be a mapping of keys to values")(e);
   });
   return {
    ...s.rej(e),
    "~run"(e, n) {
     const c = e.value;
     if (!(0, o.pi)(c)) return a["~run"](e, n);
     const l = i["~run"](e, n);
     for (const e of Object.keys(c)) {
      if (r.includes(e)) continue;
      const o = h(t, e) ?? f(e, r);
      s.EVe(s.ZmZ(o), "key", l, n, {
       path: [ p(c, e) ]
      });
     }
     return l;
    }
   };
  }
  function c(e, t, n) {
   const r = s.ZmZ(u(n));
   return {
    ...s.g1P(s.YjP(), e),
    "~run"(n, i) {
     const a = n.value;
     if (!(0, o.pi)(a)) return r["~run"](n, i);
     const c = [];
     const l = [];
     for (const [n, r] of Object.entries(a)) {
      const o = p(a, n);
      const u = e["~run"]({
       value: r
      }, i);
      const f = t(n);
      if (f !== null) s.EVe(s.ZmZ(f), "key", u, i);
      for (const e of u.issues ?? []) l.push({
       ...e,
       path: [ o, ...e.path ?? [] ]
      });
      c.push([ n, u.value ]);
     }
     const u = Object.fromEntries(c);
     const [f, ...d] = l;
     return f ? {
      typed: false,
      value: u,
      issues: [ f, ...d ]
     } : {
      typed: true,
      value: u
     };
    }
   };
  }
  function l(e, t, n) {
   return {
    ...s.KCZ([ t, n ]),
    "~run": (s, r) => (e(s.value) ? t : n)["~run"](s, r)
   };
  }
  function u(e) {
   return ({input: t}) => {
    if (t === null || t === void 0) return `${e}; it is empty`;
    if (Array.isArray(t)) return `${e}, not a list`;
    return `${e}, not a ${(0, o.pi)(t) ? "mapping" : typeof t}`;
   };
  }
  function f(e, t) {
   if (e === "<<") return "is not read: merge keys are no part of YAML 1.2; write the keys out";
   const n = (0, i.q0)(e) ?? d(e);
   if (n !== null) return n;
   const s = (0, r.w)(e, t);
   return s ? `is no key here; did you mean ${s}?` : `is no key here; write one of ${t.join(", ")}`;
  }
  function d(e) {
   return /^[A-Za-z_]+:(?!\/\/)/.test(e) ? "lacks a space after its colon; write key: value" : null;
  }
  function h(e, t) {
   return Object.hasOwn(e, t) ? e[t] : void 0;
  }
  function p(e, t) {
   return {
    type: "unknown",
    origin: "value",
    input: e,
    key: t,
    value: Reflect.get(e, t)
   };
  }
 }),
 5682: ((e, t, n) => {
  n.d(t, {
   Fj: () => c,
   r3: () => i,
   wX: () => a
  });
  var s = n(821);
  var r = n(7167);
  const o = [ "url", "headers", "username", "password", "body", "dockerhub" ];
  function i(e) {
   return [ ...o.flatMap(t => l((0, r.at)(e, t), [ t ])), ...l((0, r.at)((0, r.at)(e, "callback"), "url"), [ "callback", "url" ]) ];
  }
  function a(e) {
   return i(e).flatMap(({text: e}) => (0, s.S6)(e).map(({name: e}) => e));
  }
  function c(e) {
   const t = a(e).filter(e => e.startsWith("secrets.")).map(e => e.slice("secrets.".length));
   const n = e.callback?.secret_name ?? [];
   return [ ...new Set([ ...e.secret_name, ...n, ...t ]) ];
  }
  function l(e, t) {
   if (typeof e === "string") return [ {
    path: t,
    text: e
   } ];
   if (Array.isArray(e)) return e.flatMap((e, n) => l(e, [ ...t, n ]));
   if (typeof e !== "object" || e === null) return [];
   return Object.entries(e).flatMap(([e, n]) => [ ...t[0] === "body" ? [ {
    path: [ ...t, e ],
    text: e
   } ] : [], ...l(n, [ ...t, e ]) ]);
  }
 }),
 1660: ((e, t, n) => {
  n.d(t, {
   F4: () => _,
   Jt: () => b,
   Pf: () => y,
   Qq: () => m,
   Vm: () => g,
   Yq: () => v,
   d_: () => N,
   ed: () => p,
   gV: () => E,
   ik: () => w,
   p0: () => $
  });
  var s = n(7728);
  var r = n(7753);
  var o = n(9719);
  var i = n(853);
  var a = n(91);
  var c = n(2725);
  var l = n(8247);
  var u = n(7252);
  const f = 60;
  const d = [ "yes", "on", "true", "y", "1" ];
  const h = [ "no", "off", "false", "n", "0" ];
  function p(e) {
   return t => typeof t.input === "object" ? (0, u.fM)(e)(t) : `${e}, not ${I(t.received)}`;
  }
  const m = s.YjP((0, u.fM)("must be a text in quotes"));
  const g = s.FsL(s.YjP(p("must be a text")), s.hq("is empty; write a text, or leave the key out"), s.z6Y(A, "holds ${...}, which means nothing here; write it out"));
  const y = s.FsL(g, s.Ru6(100, "is longer than 100 characters; write a shorter one"), s.z6Y(e => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) && e.trim() === e, "must be one line without spaces around it; write it so"));
  const w = s.FsL(g, s.H0v(({dataset: e, addIssue: t}) => {
   const n = e.typed ? (0, r.R)(e.value) : null;
   if (n?.kind === "error") t({
    message: n.message
   });
  }));
  const b = s.zMY(e => {
   const t = String(e.input).toLowerCase();
   const n = d.includes(t) ? "true" : h.includes(t) ? "false" : null;
   const s = p("must be true or false")(e);
   return n === null ? s : `${s}; write ${n} without quotes`;
  });
  function v(e) {
   return s.KIO(e, t => {
    const n = e.join(", ");
    if (typeof t.input !== "string") return p(`must be one of ${n}`)(t);
    const s = (0, l.p)(t.input, e);
    return `${I(t.received)} is not known here; write ${s ?? `one of ${n}`}`;
   });
  }
  const k = e => s.KCZ([ s.YjP(), s.aig() ], p(e));
  const $ = s.FsL(k("must be a time such as 30s"), s.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
   const s = (0, i.E)(e.value);
   if (s !== null) return s;
   t({
    message: `${I(JSON.stringify(e.value))} is no time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
   });
   return n;
  }));
  const S = s.FsL(k("must be a code such as 302, 2xx or 200-206"), s.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
   const s = (0, o.OR)([ e.value ]);
   if (!("error" in s)) return s;
   t({
    message: s.error
   });
   return n;
  }));
  const _ = s.FsL((0, c.h)(S, "must be codes such as 302, 2xx or 200-206"), s.pdi(e => e.flat()));
  const x = s.FsL(s.YjP(e => typeof e.input === "number" ? `is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"` : p('must be a pattern in quotes, as "release/**"')(e)), s.z6Y(A, "holds ${...}, which means nothing here; write it out"), s.H0v(({dataset: e, addIssue: t}) => {
   const n = e.typed ? (0, a.p)(e.value) : null;
   if (n !== null) t({
    message: n
   });
  }));
  const E = (0, c.h)(x, "must be a pattern or a list of patterns");
  const N = s.KCZ([ s.YjP(), s.aig(), s.zMY() ], p("must be a text, a number, true or false"));
  function A(e) {
   return !e.includes("${");
  }
  function I(e) {
   return e.length > f ? `${e.slice(0, f)}...` : e;
  }
 }),
 8644: ((e, t, n) => {
  n.d(t, {
   AZ: () => w,
   Em: () => g,
   XG: () => f,
   YW: () => $,
   uC: () => d
  });
  var s = n(7728);
  var r = n(1889);
  var o = n(2725);
  var i = n(8806);
  var a = n(7252);
  var c = n(1660);
  const l = [ "build_queued", "build_started", "build_completed", "build_passed", "build_failed", "build_status_changed" ];
  const u = s.FsL(s.YjP((0, c.ed)("must be a name of the secrets input")), s.yGV(/^[A-Za-z0-9_-]+$/, "is no name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
  const f = (0, o.P)(u, "must be a name of the secrets input, or a list of them");
  const d = u;
  const h = s.IeY(e => typeof e === "string" || typeof e === "object" && e !== null, (0, 
  a.fM)("must be a mapping, a list or a text; write '' for an empty body"));
  const p = s.FsL(s.aig((0, c.ed)("must be a number of seconds")), s.Wwf(0, "must be 0 or more seconds; write 0 for at once"), s.cGV(86400, "must be a day at most; write 86400 or less"));
  const m = (0, c.Yq)(r.J8);
  const g = {
   url: s.FsL(c.Qq, s.hq("is empty; write https://host/path")),
   name: s.lqM(c.Pf),
   enabled: s.lqM(c.Jt, true),
   secret_name: f,
   method: s.lqM(s.FsL(s.YjP((0, c.ed)("must be a method")), s.Ih0(), m), "POST"),
   headers: s.lqM((0, i.Yl)(c.Qq), {}),
   username: s.lqM(c.Qq),
   password: s.lqM(c.Qq),
   payload: s.lqM((0, c.Yq)([ "jobserv", "dockerhub", "github" ])),
   dockerhub: s.lqM((0, a.O2)({
    repo_name: s.lqM(c.Qq),
    tag: s.lqM(c.Qq)
   })),
   body: s.lqM(h),
   signature: s.lqM((0, o.h)(i.vl, "must be a signature or a list of them"), [ "jobserv" ]),
   success_codes: s.lqM(c.F4, "2xx"),
   timeout: s.lqM(c.p0),
   retry_schedule: s.lqM(s.YOg(p, (0, a.fM)("must be a list of seconds, as [1, 2, 4], or [] for none")))
  };
  const y = (0, o.h)((0, c.Yq)(l), `must be one or more of ${l.join(", ")}`);
  function w(e) {
   return s.lqM(y, e);
  }
  const b = s.FsL(c.gV, s.H0v(({dataset: e, addIssue: t}) => {
   const n = e.typed ? e.value.find(v) : void 0;
   if (n !== void 0) t({
    message: k(n)
   });
  }));
  function v(e) {
   return /^!?refs\//.test(e);
  }
  function k(e) {
   const [, t] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e) ?? [];
   return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t ?? "their names"}`;
  }
  const $ = s.lqM((0, a.O2)({
   branch: s.lqM(b),
   workflow: s.lqM(c.gV),
   event: s.lqM(c.gV),
   actor: s.lqM(c.gV),
   repository: s.lqM(c.gV)
  }), {});
 }),
 1889: ((e, t, n) => {
  n.d(t, {
   J8: () => R,
   V4: () => D,
   JK: () => q,
   x5: () => U
  });
  var s = n(7030);
  var r = n(2738);
  const o = "2000::/3";
  const i = {
   ipv4: [ "168.63.129.16/32" ],
   ipv6: [ "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128" ]
  };
  function a(e) {
   const t = h(e);
   if (t === null) return "special";
   const n = i[t.kind()];
   if (n.some(e => t.match(r.parseCIDR(e)))) return "special";
   switch (t.range()) {
   case "unicast":
    return d(t) ? "public" : "special";

   case "loopback":
    return "loopback";

   case "private":
    return "private";

   case "uniqueLocal":
    return "unique_local";

   default:
    return "special";
   }
  }
  function c(e) {
   const [, t = "", n] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e) ?? [];
   const r = (0, s.isIP)(t);
   if (r === 0) return null;
   const o = r === 4 ? 32 : 128;
   const i = n === void 0 ? o : Number(n);
   if (i > o) return null;
   const a = h(t);
   if (a === null) return null;
   if (r === 4 || a.kind() === "ipv6") return {
    address: a,
    prefix: i
   };
   return i < 96 ? null : {
    address: a,
    prefix: i - 96
   };
  }
  function l(e, t) {
   const n = h(e);
   return n !== null && f(t, n);
  }
  function u(e) {
   return h(e)?.toNormalizedString() ?? e;
  }
  function f(e, t) {
   return t.kind() === e.address.kind() && t.match(e.address, e.prefix);
  }
  function d(e) {
   return e.kind() === "ipv4" || e.match(r.parseCIDR(o));
  }
  function h(e) {
   const [t = ""] = e.split("%");
   if ((0, s.isIP)(t) === 6) return r.process(new URL(`http://[${t}]`).hostname.slice(1, -1));
   return r.IPv4.isValid(t) ? r.IPv4.parse(t) : null;
  }
  const p = 2e3;
  const m = 50;
  const g = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$|?*+()[\]{}])/;
  const y = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/;
  function w(e) {
   try {
    new RegExp(e);
    const {node: t, rest: n} = b(e.replace(/^\^/, ""), 0);
    if (n !== "" && n !== "$") throw S(n);
    return {
     matches: _(t)
    };
   } catch (e) {
    return {
     error: e instanceof Error ? e.message : String(e)
    };
   }
  }
  function b(e, t) {
   if (t > m) throw new Error("its groups nest too deep");
   const n = v(e, t);
   const s = [ n.node ];
   let r = n.rest;
   while (r.startsWith("|")) {
    const e = v(r.slice(1), t);
    s.push(e.node);
    r = e.rest;
   }
   return {
    node: {
     kind: "any",
     nodes: s
    },
    rest: r
   };
  }
  function v(e, t) {
   const n = [];
   let s = e;
   while (s !== "" && s !== "$" && !/^[|)]/.test(s)) {
    const e = k(s, t);
    const [r] = y.exec(e.rest) ?? [ "" ];
    n.push($(e.node, r));
    s = e.rest.slice(r.length);
   }
   return {
    node: {
     kind: "all",
     nodes: n
    },
    rest: s
   };
  }
  function k(e, t) {
   const [n] = /^\((?:\?:|(?!\?))/.exec(e) ?? [];
   if (n !== void 0) {
    const {node: s, rest: r} = b(e.slice(n.length), t + 1);
    if (!r.startsWith(")")) throw S(r);
    return {
     node: s,
     rest: r.slice(1)
    };
   }
   const [s] = g.exec(e) ?? [];
   if (s === void 0) throw S(e);
   const r = new RegExp(`^${s}$`, "i");
   const o = {
    kind: "char",
    test: e => r.test(e)
   };
   return {
    node: o,
    rest: e.slice(s.length)
   };
  }
  function $(e, t) {
   const [, n, s, r, o] = y.exec(t) ?? [];
   const i = "repeat";
   if (n === "*") return {
    kind: i,
    node: e,
    min: 0,
    max: 1 / 0
   };
   if (n === "+") return {
    kind: i,
    node: e,
    min: 1,
    max: 1 / 0
   };
   if (n === "?") return {
    kind: i,
    node: e,
    min: 0,
    max: 1
   };
   if (s === void 0) return e;
   const a = r === void 0 ? s : o ?? 1 / 0;
   return {
    kind: i,
    node: e,
    min: Number(s),
    max: Number(a)
   };
  }
  function S(e) {
   return new Error(`"${e.slice(0, 3)}" is not known here: write characters, classes, ` + "groups, | and repetition only");
  }
  function _(e) {
   let t = 0;
   const n = (e, n) => {
    t++;
    if (t > p) throw new Error("it is too large");
    return {
     test: e,
     next: n
    };
   };
   const s = (e, t) => {
    switch (e.kind) {
    case "char":
     return n(e.test, [ t ]);

    case "all":
     return e.nodes.reduceRight((e, t) => s(t, e), t);

    case "any":
     return n(null, e.nodes.map(e => s(e, t)));

    case "repeat":
     return r(e.node, e.min, e.max, t);
    }
   };
   const r = (e, t, r, o) => {
    const i = n(null, [ o ]);
    if (r === 1 / 0) i.next.push(s(e, i));
    let a = i;
    for (let i = t; i < r && r !== 1 / 0; i++) a = n(null, [ s(e, a), o ]);
    for (let n = 0; n < t; n++) a = s(e, a);
    return a;
   };
   const o = n(null, []);
   const i = s(e, o);
   return e => {
    let t = x([ i ]);
    for (const n of e) {
     const e = [ ...t ].filter(e => e.test?.(n));
     t = x(e.flatMap(e => e.next));
    }
    return t.has(o);
   };
  }
  function x(e) {
   const t = new Set;
   const n = [ ...e ];
   for (let e = n.pop(); e !== void 0; e = n.pop()) {
    if (t.has(e)) continue;
    t.add(e);
    if (e.test === null) n.push(...e.next);
   }
   return t;
  }
  const E = 253;
  const N = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
  function A(e) {
   if (e.toLowerCase() === "public") return {
    kind: "public"
   };
   if (e.startsWith("/")) return j(e);
   if (e.startsWith("*")) return M(e);
   const t = c(e.replace(/^\[([^/]*)\]$/, "$1"));
   if (t !== null) return {
    kind: "range",
    range: t
   };
   if (e.includes("://")) return {
    error: `is a URL: write its host alone${P(e)}`
   };
   const [, n] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e) ?? [];
   if (n !== void 0) return {
    error: `has a port: write ${n}, which allows every port`
   };
   if (/^[\da-f.:]+\/[^/]*$/i.test(e)) return {
    error: "is no CIDR range: write one such as 10.0.0.0/8"
   };
   const r = T(e);
   if (r === null) return {
    error: `is no host: ${N}`
   };
   if ((0, s.isIP)(r) > 0) return {
    error: `is an IP address: write ${r}`
   };
   return {
    kind: "name",
    name: r
   };
  }
  function I(e) {
   return e.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  }
  function O(e) {
   return e.length <= E && !e.split(".").includes("");
  }
  function j(e) {
   const [, t] = /^\/(.+)\/$/.exec(e) ?? [];
   if (t === void 0) return {
    error: "is no /regex/: write one slash before and one after it"
   };
   const n = w(t);
   if ("error" in n) return {
    error: `cannot be used: ${n.error}`
   };
   return {
    kind: "pattern",
    matches: n.matches
   };
  }
  function M(e) {
   if (e === "*") return {
    error: `is too wide: ${N}`
   };
   const t = e.startsWith("*.") ? T(e.slice(2)) : null;
   if (t === null || (0, s.isIP)(t) > 0 || !t.includes(".")) return {
    error: "is no host: write *. and two labels or more, as *.example.com"
   };
   return {
    kind: "wildcard",
    parent: t
   };
  }
  function T(e) {
   if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)) return null;
   if (!URL.canParse(`http://${e}/`)) return null;
   const t = I(new URL(`http://${e}/`).hostname);
   return /^[a-z\d_-]+$/.test(t.replaceAll(".", "")) && O(t) ? t : null;
  }
  function P(e) {
   const t = URL.canParse(e) ? new URL(e).hostname : "";
   return t === "" ? "" : `, ${t}`;
  }
  var L = n(8314);
  const C = [ "https", "http" ];
  const R = [ "POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS" ];
  function q(e) {
   const t = [];
   const n = e.schemes.map(e => e.toLowerCase());
   const s = e.methods.map(e => e.toUpperCase());
   const r = [];
   for (const [s, r] of n.entries()) {
    if (C.includes(r)) continue;
    const n = e.schemes[s];
    t.push(`allowed-schemes: "${n}" is unknown: write https or http.`);
   }
   for (const [n, r] of s.entries()) {
    if (R.includes(r)) continue;
    const s = e.methods[n];
    const o = V(R);
    t.push(`allowed-methods: "${s}" is unknown: write ${o}.`);
   }
   for (const n of e.hosts) {
    const e = A(n);
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
  function U(e, t, n) {
   const r = t.protocol.slice(0, -1);
   if (!e.schemes.includes(r)) {
    const t = C.includes(r) ? `, or add ${r} to allowed-schemes` : "";
    const n = V(e.schemes);
    return `The scheme "${r}" is not allowed: use ${n}${t}.`;
   }
   const o = n.toUpperCase();
   if (!e.methods.includes(o)) {
    const t = V(e.methods);
    return `The method "${o}" is not allowed: use ${t}, or add ${o} to allowed-methods.`;
   }
   const i = (0, L.vQ)(t);
   if (i !== null) return i;
   const a = I(t.hostname);
   return (0, s.isIP)(a) > 0 ? F(e, a) : Y(e, a);
  }
  function D(e, t) {
   const n = I(t);
   if ((0, s.isIP)(n) > 0) return t => F(e, t);
   const r = J(e, n);
   const o = H(e, n);
   return t => {
    const s = a(t);
    const i = `${n} has the ${B[s]} address ${t}`;
    switch (s) {
    case "public":
     return null;

    case "private":
    case "unique_local":
     if (r || o) return null;
     return `${i}: add ${n} to allowed-hosts to allow it.`;

    case "loopback":
     if (r) return null;
     return `${i}: add ${n} to allowed-hosts to allow it.`;

    case "special":
     if (r && K(e, t)) return null;
     return `${i}: add ${r ? "" : `${n} and `}${u(t)} to allowed-hosts to allow it.`;
    }
   };
  }
  const B = {
   public: "public",
   loopback: "loopback",
   private: "private",
   unique_local: "unique-local",
   special: "special-purpose"
  };
  function F(e, t) {
   if (K(e, t)) return null;
   const n = a(t);
   const s = `add ${u(t)} to allowed-hosts to allow it`;
   if (n !== "public") return `The address ${t} is ${B[n]}: ${s}.`;
   const r = e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
   return r ? null : `The host "${t}" is not allowed: ${s}.`;
  }
  function Y(e, t) {
   if (!O(t)) return `The host "${t}" is no name: write one such as example.com.`;
   if (J(e, t)) return null;
   const n = `add ${t} to allowed-hosts to allow it`;
   if (t === "localhost" || t.endsWith(".localhost")) return `The host "${t}" is this machine: ${n}.`;
   const s = H(e, t) || e.hosts.some(e => e.kind === "public" || e.kind === "pattern" && e.matches(t));
   return s ? null : `The host "${t}" is not allowed: ${n}.`;
  }
  function K(e, t) {
   return e.hosts.some(e => e.kind === "range" && l(t, e.range));
  }
  function J(e, t) {
   return e.hosts.some(e => e.kind === "name" && e.name === t);
  }
  function H(e, t) {
   const n = t.slice(t.indexOf(".") + 1);
   return e.hosts.some(e => e.kind === "wildcard" && e.parent === n);
  }
  function V(e) {
   return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
  }
 }),
 5971: ((e, t, n) => {
  n.d(t, {
   trusted: () => c
  });
  var s = n(7598);
  var r = n(3024);
  var o = n(1692);
  var i = n(6967);
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
 1980: ((e, t, n) => {
  n.d(t, {
   rS: () => Blocked,
   dg: () => ProxyFault,
   L8: () => k,
   bD: () => $
  });
  const s = /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
  const r = "ERR_TLS_CERT_ALTNAME_INVALID";
  const o = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
  const i = /wrong version number|packet length too long/i;
  const a = /:SSL routines:[^:]*:([^:]+):/;
  const c = /(?:DNS|IP Address):([\w.*:-]+)/g;
  const l = 3;
  function u(e) {
   return s.test(e) || e.startsWith("CERT_") || e === r;
  }
  function f({message: e}) {
   return o.test(e);
  }
  function d(e, t, n) {
   const o = e.message.replace(/; if the root CA .*/, "");
   if (t === r) return h(e);
   if (t === "CERT_HAS_EXPIRED") return `the certificate expired${n ? ` at ${n}` : ""}; the receiver must renew it`;
   if (t === "CERT_NOT_YET_VALID") return `${o}; check the clocks of the receiver and of this runner`;
   if (s.test(t)) return `${o}; if this certificate is to be trusted, give its CA in the input ca-certificates`;
   if (u(t)) return `${o}; the receiver must renew it`;
   const [, c] = a.exec(e.message) ?? [];
   if (c === void 0) return null;
   const l = i.test(c) ? "does this port speak http? Then write http://, or another port" : "it must speak TLS 1.2 or later";
   return `the TLS handshake failed: ${c}; ${l}`;
  }
  function h(e) {
   const t = "host" in e ? String(e.host) : "this host";
   const n = "cert" in e ? p(e.cert) : "";
   const s = [ ...n.matchAll(c) ].map(([, e]) => e);
   if (s.length === 0) return `the certificate is for other names than ${t}; the receiver must renew it`;
   const r = s.slice(0, l).join(", ");
   const o = s.length - l;
   const i = o > 0 ? ` and ${o} more` : "";
   return `the certificate is for ${r}${i}, not for ${t}; write a host that it names`;
  }
  function p(e) {
   return typeof e === "object" && e !== null && "subjectaltname" in e && typeof e.subjectaltname === "string" ? e.subjectaltname : "";
  }
  class Blocked extends Error {}
  class ProxyFault extends Error {
   status;
   constructor(e, t) {
    super("the proxy made no connection", {
     cause: t
    });
    this.status = e;
   }
  }
  const m = /^(ENOTFOUND|ENODATA|EAI_)/;
  const g = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
  const y = [ 408, 425, 429 ];
  const w = [ 401, 407 ];
  const b = {
   dns_error: "check the host in the URL",
   connection_refused: "check that it can be reached from this runner"
  };
  const v = {
   "socket hang up": "the connection was closed before an answer",
   aborted: "the answer was cut short"
  };
  function k(e) {
   const t = E(e);
   if (e instanceof Blocked) return {
    code: "blocked",
    permanent: true
   };
   if (e instanceof ProxyFault) return S(e);
   if (u(t)) return {
    code: "tls_error",
    permanent: true
   };
   if (t === "EPROTO" || t.startsWith("ERR_SSL_")) return {
    code: "tls_error",
    permanent: f(e)
   };
   const n = m.test(t) ? "dns_error" : g.test(t) ? "connection_refused" : t === "ETIMEDOUT" ? "timeout" : t.startsWith("HPE_") ? "protocol_error" : "connection_reset";
   return {
    code: n,
    permanent: false
   };
  }
  function $(e, t = null) {
   if (e instanceof AggregateError && e.errors.length > 0) return $(e.errors[0], t);
   if (!(e instanceof Error)) return String(e);
   if (e instanceof ProxyFault) return _(e);
   const n = x(e);
   const s = b[k(e).code];
   return d(e, E(e), t) ?? (s === void 0 ? n : `${n}; ${s}`);
  }
  function S({status: e, cause: t}) {
   const n = t instanceof Error ? k(t) : null;
   if (n?.code === "tls_error") return n;
   const s = e !== null && e < 500 && !y.includes(e);
   return {
    code: "connection_refused",
    permanent: s
   };
  }
  function _({status: e, cause: t}) {
   if (e !== null) return `the proxy answered ${e} and did not connect${w.includes(e) ? "; check its user and password in HTTPS_PROXY and HTTP_PROXY" : ""}`;
   if (!(t instanceof Error)) return "the proxy cannot be reached";
   const n = d(t, E(t), null);
   return `the proxy cannot be reached: ${n ?? `${x(t)}; check HTTPS_PROXY and HTTP_PROXY`}`;
  }
  function x({message: e}) {
   return v[e] ?? e;
  }
  function E(e) {
   return e instanceof Error && "code" in e ? String(e.code) : "";
  }
 }),
 7949: ((e, t, n) => {
  n.d(t, {
   WS: () => o,
   a: () => l,
   e1: () => c,
   mj: () => a,
   vq: () => i
  });
  const s = {
   json: e => JSON.stringify(e) ?? '""',
   url: e => l(c(e)),
   xml: e => c(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd").replace(/[&<>"']/g, e => r[e] ?? e),
   slack: e => c(e).replace(/[&<>]/g, e => r[e] ?? e)
  };
  const r = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  const o = Object.keys(s);
  function i(e) {
   return Object.hasOwn(s, e);
  }
  function a(e, t) {
   return s[t](e);
  }
  function c(e) {
   if (typeof e === "string") return e;
   if (e === null || e === void 0) return "";
   if (typeof e === "object") return JSON.stringify(e) ?? "";
   return String(e);
  }
  function l(e) {
   return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  }
 }),
 7359: ((e, t, n) => {
  n.d(t, {
   V: () => O
  });
  const s = process.getBuiltinModule("node:dns");
  var r = n(7067);
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
  var c = n(6967);
  var l = n(7030);
  const u = new WeakMap;
  function f(e, t) {
   const n = u.get(e) ?? d(e);
   const s = n.indexOf(null);
   const r = s < 0 ? n.length : s;
   n[r] = t;
   return () => {
    if (n[r] === t) n[r] = null;
   };
  }
  function d(e) {
   const t = [];
   u.set(e, t);
   e.addEventListener("abort", () => {
    for (const e of t) e?.();
   }, {
    once: true
   });
   return t;
  }
  var h = n(1980);
  const p = /^[ -~]*$/;
  function m({headers: e, body: t}) {
   const n = {
    ...e
   };
   for (const [t, s] of Object.entries(e)) if (!p.test(s)) n[t] = Buffer.from(s).toString("latin1");
   n["accept-encoding"] = "identity";
   if (t !== null) n["content-length"] = String(t.length);
   return n;
  }
  function g(e) {
   const t = {};
   for (const [n, s] of Object.entries(e)) if (s !== void 0) t[n] = typeof s === "string" ? s : s.join(", ");
   return t;
  }
  function y({httpVersion: e, headers: t}) {
   if (!/^1\.[01]$/.test(e)) return `the answer is HTTP/${e}, and not HTTP/1.1`;
   const n = t["transfer-encoding"];
   return n === void 0 || /^chunked$/i.test(String(n)) ? null : "the answer has a transfer-encoding that was not asked for";
  }
  function w(e) {
   return /^[\r\n]*(?:H|$)/.test(e.toString("latin1", 0, 64));
  }
  function b(e, t) {
   return (n, s, r) => {
    e(n).then(e => {
     const o = e.map(({address: e}) => t(e)).find(e => e !== null);
     const [i] = e;
     if (o !== void 0) r(new h.rS(o), ""); else if (i === void 0) r(v(n), ""); else if (s.all) r(null, [ ...e ]); else r(null, i.address, i.family);
    }, e => r(e instanceof Error ? e : v(n), ""));
   };
  }
  function v(e) {
   const t = new Error(`${e} has no address`);
   return Object.assign(t, {
    code: "ENODATA"
   });
  }
  const k = Buffer.alloc(0);
  const $ = 407;
  function S(e, t) {
   const {promise: n, resolve: s} = _();
   const {url: r, signal: o, timeoutMs: i, maxBytes: a} = e;
   const c = r.protocol === "https:";
   const u = Date.now();
   const d = performance.now();
   let p = false;
   let v = false;
   let S = null;
   let A = null;
   let I = null;
   const O = () => Math.round(performance.now() - d);
   const j = (e, t) => {
    if (p) return;
    p = true;
    clearTimeout(P);
    L();
    s(e);
    if (!t) I?.destroy();
   };
   const M = (e, t, n = false) => {
    const s = {
     code: e,
     message: t,
     status: S,
     connected: v,
     permanent: n,
     started: u
    };
    j({
     kind: "failure",
     ...s,
     durationMs: O()
    }, false);
   };
   const T = () => M("cancelled", "the step was cancelled");
   const P = setTimeout(() => M("timeout", `no whole answer within ${i} ms`), i);
   const L = f(o, T);
   if (o.aborted) T();
   const C = t => {
    const n = t ? e.refuses(t) : null;
    if (n !== null) M("blocked", n, true);
    return n !== null;
   };
   const R = r.hostname.replace(/^\[|\]$/g, "");
   if (l.isIP(R)) C(R);
   if (p) return n;
   try {
    I = t.request(r, {
     agent: t.agent,
     method: e.method,
     headers: m(e),
     lookup: b(t.resolve, e.refuses)
    });
   } catch (e) {
    M("protocol_error", (0, h.bD)(e), true);
    return n;
   }
   I.on("socket", e => {
    const n = I?.reusedSocket === true && !t.proxied;
    if (n && C(e.remoteAddress)) return;
    e.prependOnceListener("data", e => {
     if (!w(e)) M("protocol_error", "the answer is no HTTP");
    });
    if (N(e)) v = true; else e.once(x(e) ? "secureConnect" : "connect", () => {
     v = true;
    });
    if (x(e)) e.prependOnceListener("secure", () => {
     A = E(e);
    });
   });
   const q = e => {
    const {code: t, permanent: n} = (0, h.L8)(e);
    M(t, (0, h.bD)(e, A), n);
   };
   I.on("error", q);
   I.on("upgrade", (e, t) => {
    t.destroy();
    M("protocol_error", "the answer switches protocols (101)");
   });
   I.on("response", e => {
    const {statusCode: n = 0, headers: s} = e;
    if (t.proxied && !c && n === $) {
     v = false;
     return q(new h.dg(n));
    }
    S = n;
    v = true;
    const r = y(e);
    if (r !== null) return M("protocol_error", r);
    const o = [];
    let i = 0;
    const l = e => {
     const t = i === 0 ? k : Buffer.concat(o).subarray(0, a);
     const r = {
      status: n,
      headers: g(s),
      body: t,
      cut: e
     };
     j({
      kind: "answer",
      ...r,
      started: u,
      durationMs: O()
     }, !e);
    };
    e.on("data", e => {
     if (p) return;
     o.push(e);
     i += e.length;
     if (i > a) l(true);
    });
    e.on("end", () => l(false));
    e.on("error", e => M("truncated", (0, h.bD)(e)));
    e.on("close", () => M("truncated", "the answer was cut short"));
   });
   try {
    I.end(e.body ?? void 0);
   } catch (e) {
    M("protocol_error", (0, h.bD)(e), true);
   }
   return n;
  }
  function _() {
   let e = () => {};
   const t = new Promise(t => {
    e = t;
   });
   return {
    promise: t,
    resolve: e
   };
  }
  function x(e) {
   return "getPeerCertificate" in e;
  }
  function E(e) {
   const t = Date.parse(e.getPeerCertificate().valid_to);
   if (!(t < Date.now())) return null;
   return new Date(t).toISOString().replace(".000Z", "Z");
  }
  function N(e) {
   if ("secureConnecting" in e) return !e.secureConnecting;
   return !e.connecting;
  }
  const A = 64;
  const I = [ [ "https_proxy", "HTTPS_PROXY" ], [ "http_proxy", "HTTP_PROXY" ] ];
  function O(e) {
   M();
   const t = e.resolve ?? (e => s.promises.lookup(e, {
    all: true
   }));
   const n = {
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    ...e.ca ? {
     ca: [ ...e.ca ]
    } : {}
   };
   const r = new Map;
   const i = async (e, s) => {
    const i = o(e);
    const a = `${e.protocol} ${s} ${i?.href ?? ""}`;
    const c = {
     keepAlive: s,
     maxSockets: A,
     ...n
    };
    const l = r.get(a) ?? await j(e, i, c);
    const u = r.get(a) ?? l;
    r.set(a, u);
    return {
     ...u,
     resolve: t
    };
   };
   return {
    send: async e => S(e, await i(e.url, e.keepAlive)),
    proxied: e => o(e) !== void 0,
    close() {
     for (const {agent: e} of r.values()) e.destroy();
    }
   };
  }
  async function j(e, t, s) {
   const o = e.protocol === "https:";
   if (t) {
    const {throughProxy: e} = await Promise.resolve().then(n.bind(n, 2007));
    return e(t, o, s);
   }
   const {Agent: i, request: a} = o ? await Promise.resolve().then(n.t.bind(n, 4708, 19)) : r;
   return {
    request: a,
    agent: new i(s),
    proxied: false
   };
  }
  function M() {
   const e = I.flatMap(e => e.find(e => process.env[e]) ?? []).filter(e => !T(process.env[e] ?? ""));
   if (e.length > 0) throw new c.x(e.map(e => ({
    message: `${e} of this runner is no URL of a proxy; write http://host:port, special characters of a user and password as %40`
   })));
  }
  function T(e) {
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
 }),
 3181: ((e, t, n) => {
  n.d(t, {
   Gf: () => l,
   Jj: () => u,
   QC: () => o,
   wY: () => c
  });
  const s = 60;
  const r = "secrets.";
  function o(e) {
   const t = [];
   const n = /[^${}]*/y;
   let s = "";
   let r = 0;
   for (;;) {
    const o = e.indexOf("$", r);
    s += e.slice(r, o < 0 ? e.length : o);
    if (o < 0) break;
    r = o;
    while (e[r] === "$") r++;
    const c = r - o;
    if (e[r] !== "{") {
     s += e.slice(o, r);
     continue;
    }
    s += "$".repeat(Math.floor(c / 2));
    if (c % 2 === 0) continue;
    n.lastIndex = r + 1;
    const l = n.exec(e)?.[0] ?? "";
    const u = r + 1 + l.length;
    const f = e[u] === "}";
    const d = e.slice(r - 1, f ? u + 1 : u);
    if (s !== "") t.push({
     kind: "text",
     text: s
    });
    s = "";
    t.push(f ? i(d, l) : {
     kind: "broken",
     source: d,
     message: a(e.slice(r - 1))
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
   const [n = "", ...s] = t.split("|").map(e => e.trim());
   if (n !== "") return {
    kind: "expression",
    source: e,
    name: n,
    filters: s
   };
   const r = `${u(e)} is empty; write a name, as \${build.status}`;
   return {
    kind: "broken",
    source: e,
    message: r
   };
  }
  function a(e) {
   return e.startsWith("${{") ? `${u(e)}: only workflow files have \${{ }}; here write \${name}, ` + "or $${ for a literal ${" : `${u(e)} is not closed; write \${name}, or $\${ for a literal \${`;
  }
  function c(e) {
   const [t, ...n] = o(e);
   return t?.kind === "expression" && n.length === 0 ? t : null;
  }
  function l(e) {
   return e.startsWith(r) ? e.slice(r.length) : null;
  }
  function u(e) {
   return e.length > s ? `${e.slice(0, s)}...` : e;
  }
 }),
 2007: ((e, t, n) => {
  n.d(t, {
   throughProxy: () => u
  });
  var s = n(7067);
  var r = n(4708);
  var o = n(7030);
  var i = n(1692);
  var a = n(1980);
  const c = /^2\d\d$/;
  const l = new o.Socket;
  function u(e, t, n) {
   const i = new Set;
   const a = {
    ...n,
    keepAlive: false,
    maxSockets: 1 / 0
   };
   const c = t ? new r.Agent(n) : new s.Agent(a);
   const l = t => f(e, n, i, t);
   const u = p(e);
   c.createConnection = (e, s) => {
    const r = (e, t) => s?.(e, t);
    if (!t) l(r); else {
     const t = e.host ?? "";
     const s = `${o.isIPv6(t) ? `[${t}]` : t}:${e.port}`;
     h(l, s, u, (e, s) => r(e, e ? s : d(t, {
      ...n,
      socket: s
     })));
    }
    return null;
   };
   const m = c.destroy.bind(c);
   c.destroy = () => {
    for (const e of i) e.destroy();
    m();
   };
   const g = (e, {headers: t, ...n}) => s.request(e, {
    ...n,
    path: e.origin + e.pathname + e.search,
    headers: {
     ...t,
     ...u
    }
   });
   return {
    request: t ? r.request : g,
    agent: c,
    proxied: true
   };
  }
  function f({protocol: e, hostname: t, port: n}, s, r, i) {
   const c = t.replace(/^\[|\]$/g, "");
   const u = e === "https:";
   const f = u ? d(c, {
    ...s,
    port: Number(n || 443)
   }) : o.connect({
    host: c,
    port: Number(n || 80)
   });
   r.add(f);
   f.once("close", () => r.delete(f));
   f.on("error", e => i(new a.dg(null, e), l));
   f.once(u ? "secureConnect" : "connect", () => {
    i(null, f);
   });
  }
  function d(e, t) {
   const n = o.isIP(e) ? "" : e;
   return i.connect({
    ...t,
    host: e,
    servername: n
   });
  }
  function h(e, t, n, r) {
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
    if (c.test(String(e)) && n.length === 0) return r(null, t);
    t.destroy();
    r(new a.dg(e ?? null), l);
   });
   o.once("error", e => r(e instanceof a.dg ? e : new a.dg(null, e), l));
   o.end();
  }
  function p({username: e, password: t}) {
   if (!e && !t) return {};
   const n = Buffer.from(`${e}:${t}`).toString("base64");
   return {
    "proxy-authorization": `Basic ${n}`
   };
  }
 }),
 7525: ((e, t, n) => {
  n.d(t, {
   MX: () => c,
   Ml: () => u,
   _S: () => a
  });
  var s = n(7598);
  const r = 300;
  const o = {
   algorithm: "sha256",
   header: "X-JobServ-Sig",
   prefix: "sha256:",
   encoding: "hex"
  };
  const i = {
   algorithm: "sha256",
   header: "X-Hub-Signature-256",
   prefix: "sha256=",
   encoding: "hex"
  };
  function a(e, t, n) {
   const [s] = n;
   if (s === void 0) return {};
   if (n.includes("")) throw new Error("An empty secret signs nothing.");
   const r = {};
   for (const o of e) if (o === "standard-webhooks") r["webhook-signature"] = n.map(e => h(t, p(e))).join(" "); else {
    const e = f(o);
    r[e.header] = d(e, t.body, s);
   }
   return r;
  }
  function c(e, t, n) {
   const s = n.filter(m(e));
   if (e === "standard-webhooks") return l(t, s);
   const r = f(e);
   const a = g(t, r.header) ?? (e === "jobserv" ? g(t, i.header) : void 0);
   if (a === void 0) return "missing";
   const c = e === "jobserv" ? [ o.prefix, i.prefix ] : [ r.prefix ];
   const u = c.find(e => a.startsWith(e));
   if (u === void 0) return "wrong";
   const h = s.filter(e => y(d({
    ...r,
    prefix: u
   }, t.body, e), a));
   return h.length > 0 ? "ok" : "wrong";
  }
  function l(e, t) {
   const n = g(e, "webhook-id");
   const s = g(e, "webhook-timestamp");
   const o = g(e, "webhook-signature");
   if (n === void 0 || s === void 0 || o === void 0) return "missing";
   if (!/^(0|[1-9]\d{0,11})$/.test(s)) return "wrong";
   const i = Number(s);
   if (!(Math.abs(e.now - i) <= r)) return "wrong";
   const a = o.split(" ");
   const c = t.filter(t => {
    const s = p(t);
    const r = h({
     ...e,
     id: n,
     timestamp: i
    }, s);
    return a.some(e => y(r, e));
   });
   return c.length > 0 ? "ok" : "wrong";
  }
  function u(e) {
   return e === "standard-webhooks" ? "webhook-signature" : f(e).header.toLowerCase();
  }
  function f(e) {
   if (e === "jobserv") return o;
   return e === "github" ? i : e;
  }
  function d(e, t, n) {
   const r = (0, s.createHmac)(e.algorithm, n).update(t);
   return e.prefix + r.digest(e.encoding);
  }
  function h(e, t) {
   const n = (0, s.createHmac)("sha256", t).update(`${e.id}.${e.timestamp}.`).update(e.body);
   return `v1,${n.digest("base64")}`;
  }
  function p(e) {
   if (!e.startsWith("whsec_")) return Buffer.from(e);
   if (!m("standard-webhooks")(e)) throw new Error("A secret that begins with whsec_ must go on with base64 of the key.");
   return Buffer.from(e.slice("whsec_".length), "base64");
  }
  function m(e) {
   return t => e === "standard-webhooks" && t.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t) : t !== "";
  }
  function g(e, t) {
   const n = e.headers[t.toLowerCase()];
   return typeof n === "string" && n !== "" ? n : void 0;
  }
  function y(e, t) {
   const n = Buffer.from(e);
   const r = Buffer.from(t);
   return n.length === r.length && (0, s.timingSafeEqual)(n, r);
  }
 }),
 7386: ((e, t, n) => {
  n.d(t, {
   S5: () => i,
   T: () => c,
   _3: () => o,
   hF: () => a,
   vH: () => RenderError
  });
  var s = n(7949);
  var r = n(3181);
  class RenderError extends Error {
   name="RenderError";
  }
  function o(e, t) {
   return e.filters.reduce((t, n) => {
    if ((0, s.vq)(n)) return (0, s.mj)(t, n);
    throw new RenderError(`${e.source}: there is no filter ${n}`);
   }, t(e.name));
  }
  function i(e, t) {
   return (0, r.QC)(e).map(e => {
    if (e.kind === "text") return e.text;
    if (e.kind === "broken") return e.source;
    return (0, s.e1)(o(e, t));
   }).join("");
  }
  function a(e, t) {
   return c(e, {
    key: e => i(e, t),
    leaf: e => {
     const n = (0, r.wY)(e);
     if (!n) return i(e, t);
     const s = o(n, t);
     return s === void 0 ? "" : s;
    }
   });
  }
  function c(e, t) {
   if (typeof e === "string") return t.leaf(e);
   if (Array.isArray(e)) return e.map(e => c(e, t));
   if (typeof e !== "object" || e === null) return e;
   const n = new Map;
   const s = Object.entries(e).map(([e, s]) => {
    const r = t.key(e);
    const o = n.get(r);
    if (o !== void 0) throw new RenderError(`the keys ${JSON.stringify(o)} and ${JSON.stringify(e)} of ` + "the body become the same; give each a text of its own");
    n.set(r, e);
    return [ r, c(s, t) ];
   });
   return Object.fromEntries(s);
  }
 }),
 821: ((e, t, n) => {
  n.d(t, {
   BU: () => l,
   S6: () => c,
   kw: () => u
  });
  var s = n(8247);
  var r = n(7949);
  var o = n(3181);
  var i = n(8314);
  const a = /^[^:/?#]*:\/\/[^/?#]*/;
  function c(e) {
   return (0, o.QC)(e).flatMap(e => e.kind === "expression" ? [ {
    name: e.name,
    filters: e.filters
   } ] : []);
  }
  function l(e, t) {
   const n = [];
   for (const s of (0, o.QC)(e)) {
    if (s.kind === "text") continue;
    const e = s.kind === "broken" ? [ s.message ] : [ d(s.name, t), ...s.filters.map(e => f(s.source, e)) ];
    for (const t of e) if (t) n.push({
     expression: (0, o.Jj)(s.source),
     message: t
    });
   }
   return n;
  }
  function u(e, t) {
   const n = l(e, t);
   if ((0, i.EK)(e) !== null) return n;
   const s = (0, o.QC)(e);
   const r = a.exec(e)?.[0] ?? e;
   if (r.includes("${")) {
    if (s.some(({kind: e}) => e === "broken")) return n;
    n.push({
     expression: "",
     message: "no ${...} may stand in the scheme, user info, host or port of a " + "URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
    });
    return n;
   }
   const c = s.map(e => e.kind === "text" ? e.text : "x").join("");
   const u = (0, i.I_)(c);
   if (u) n.push({
    expression: "",
    message: u
   });
   return n;
  }
  function f(e, t) {
   if ((0, r.vq)(t)) return null;
   const n = (0, s.p)(t, r.WS);
   const i = n ? `write ${n}` : `write one of ${r.WS.join(", ")}`;
   return `${(0, o.Jj)(e)}: there is no filter ${(0, o.Jj)(t) || '""'}; ${i}`;
  }
  function d(e, t) {
   const n = (0, o.Gf)(e);
   if (n !== null && t.secrets === null) return `${g(e)}: no secret may stand here; take it out`;
   if (n !== null ? t.secrets?.has(n) : h(e, t)) return null;
   const s = p(e, t);
   if (n !== null) return `${g(e)}: the input secrets has no ${(0, o.Jj)(n) || '""'}; ` + (s ? `write ${g(s)}, or add it there` : "add it there");
   const r = s ? `write ${g(s)}` : `names here are ${m(t).join(", ")}; write $\${ for a literal \${`;
   return `${g(e)} is not a known name; ${r}`;
  }
  function h(e, {names: t, open: n}) {
   return t.has(e) || n.some(t => e.startsWith(t) && /^\S+$/.test(e.slice(t.length)));
  }
  function p(e, {names: t, open: n, secrets: r}) {
   const o = e.slice(e.indexOf(".") + 1);
   const i = [ ...t, ...[ ...r ?? [] ].map(e => `secrets.${e}`), ...e.includes(".") ? n.map(e => e + o) : [] ];
   const a = i.filter(t => t !== e);
   const c = a.find(t => t.endsWith(`.${e}`));
   return (0, s.p)(e, a) ?? c ?? null;
  }
  function m({names: e, open: t, secrets: n}) {
   const s = [ ...e, ...t, ...n === null ? [] : [ "secrets." ] ];
   return [ ...new Set(s.map(e => e.replace(/\..*/, ".*"))) ];
  }
  function g(e) {
   return `\${${(0, o.Jj)(e)}}`;
  }
 }),
 8314: ((e, t, n) => {
  n.d(t, {
   EK: () => i,
   I_: () => a,
   KD: () => l,
   vQ: () => c
  });
  var s = n(7949);
  var r = n(3181);
  var o = n(7386);
  function i(e) {
   const t = (0, r.wY)(e);
   return t?.filters.length === 0 ? (0, r.Gf)(t.name) : null;
  }
  function a(e) {
   if (e.trim() !== e) return "a space stands before or after the URL";
   if (/[\s\p{Cc}]/u.test(e)) return "the URL holds a space or a control character; write a space as %20";
   if (e.includes("\\")) return "the URL holds a backslash; write /";
   const t = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e);
   return t && URL.canParse(e) ? null : "it is not an absolute URL; write https://host/path";
  }
  function c(e) {
   if (e.protocol !== "https:" && e.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
   if (e.username !== "" || e.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
   if (e.port === "0") return "Port 0 is refused: write the real port.";
   if (e.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
   return null;
  }
  function l(e, t) {
   const n = i(e);
   if (n !== null) return (0, s.e1)(t(`secrets.${n}`));
   const a = (0, r.QC)(e).map(e => {
    if (e.kind === "text") return e.text;
    if (e.kind === "broken") return e.source;
    const n = (0, s.e1)((0, o._3)(e, t));
    return e.filters.at(-1) === "url" ? n : (0, s.a)(n);
   }).join("");
   if (u(a) > u(e)) throw new o.vH("a value makes a part of the URL path . or .., which leads elsewhere");
   return a;
  }
  function u(e) {
   const t = e.replace(/[?#].*/s, "");
   return t.split("/").filter(e => /^(?:\.|%2e){1,2}$/i.test(e)).length;
  }
 }),
 1750: ((e, t, n) => {
  n.a(e, async (e, t) => {
   try {
    var s = n(7598);
    var r = n(8474);
    var o = n(4454);
    var i = n(2355);
    var a = n(5432);
    var c = n(6967);
    var l = n(1993);
    var u = n(8205);
    var f = n(8868);
    var d = n(1889);
    var h = n(7359);
    var p = n(2471);
    var m = n(5004);
    var g = n(6761);
    var y = n(7800);
    var w = n(1478);
    var b = n(1417);
    var v = n(6518);
    var k = n(8290);
    const $ = 500;
    const S = 4;
    const _ = 8;
    const x = (0, b.l)();
    const E = e => x.redact(e);
    const N = new AbortController;
    (0, r.setMaxListeners)(0, N.signal);
    process.exitCode = 1;
    for (const L of [ "SIGINT", "SIGTERM" ]) process.on(L, () => N.abort());
    for (const C of [ process.stdout, process.stderr ]) C.on("error", () => {});
    try {
     await A();
    } catch (R) {
     (0, m.N)(R, E);
     const q = (0, y.K)((0, g.m)(R, E), "");
     if (q !== null) (0, m.N)(q, E);
    }
    setTimeout(() => process.exit(), $).unref();
    process.on("beforeExit", () => process.exit());
    async function A() {
     const e = (0, m.h)(E);
     const t = (0, p.I)();
     const n = O(t, e);
     const s = {
      ...(0, p.K)(),
      githubToken: t.githubToken
     };
     const r = await I(s, n, e).catch(e => {
      if (N.signal.aborted) return (0, g.c)(s);
      throw e;
     });
     const o = (0, y.K)(r, s.environment.temp);
     const i = [ r.failure, o ].filter(e => e !== null);
     if (i.length === 0) process.exitCode = 0; else (0, m.N)(i.join("; "), E);
    }
    async function I(e, t, n) {
     const {io: s, close: r} = await M(e, n);
     try {
      const n = P(e);
      const r = () => T(e, t, s);
      const o = () => (0, w.d)(e.record, e.environment.workspace);
      const i = {
       inputs: e,
       secrets: t,
       allowlist: n,
       loadConfig: r,
       loadRecords: o
      };
      return await (0, v.e)(i, s);
     } finally {
      r();
     }
    }
    function O(e, t) {
     j(e.githubToken);
     const n = (0, f.d)(e.secrets);
     if ("error" in n) throw new c.x(n.error);
     for (const [e, s] of n.secrets) {
      j(s);
      if (s !== "" && s.length < S) t.warning(`secret ${e} is shorter than ${S} characters: it is not masked, for the log would be full of stars; give it a longer value`);
     }
     return n.secrets;
    }
    function j(e) {
     if (e.length < S) return;
     o.Pq(e);
     for (const t of x.add(e)) if (t !== e && t.length >= _) o.Pq(t);
    }
    async function M(e, t) {
     const {githubToken: r, environment: o, caCertificates: c} = e;
     const u = (0, a.t)();
     const f = e => ({
      api: (0, i.x)({
       send: e.send,
       apiUrl: o.apiUrl,
       token: r,
       userAgent: `webhook-action/${k.x}`,
       clock: u,
       signal: N.signal,
       log: t,
       redact: E
      }),
      send: e.send,
      proxied: e.proxied,
      log: t,
      clock: u,
      random: Math.random,
      randomBytes: s.randomBytes,
      mask: j,
      redact: E,
      signal: N.signal
     });
     const d = (0, h.V)({
      ca: null
     });
     const p = f(d);
     if (c === "") return {
      io: p,
      close: d.close
     };
     const m = await (0, l.v)(e, p.api);
     d.close();
     const {trusted: g} = await Promise.resolve().then(n.bind(n, 5971));
     const y = (0, h.V)({
      ca: g(m)
     });
     return {
      io: f(y),
      close: y.close
     };
    }
    async function T(e, t, n) {
     const s = await (0, l.Z)(e, n.api);
     const {config: r, ignored: o} = (0, u.o)(s, t);
     const i = o.length === 1 ? "belongs to others and is" : "belong to others and are";
     if (o.length > 0) n.log.notice(`${s.file}: ${o.join(", ")} ${i} ignored`);
     return r;
    }
    function P(e) {
     const t = (0, d.JK)({
      schemes: e.allowedSchemes,
      methods: e.allowedMethods,
      hosts: e.allowedHosts
     });
     if ("allowlist" in t) return t.allowlist;
     throw new c.x(t.errors.map(e => ({
      message: e
     })));
    }
    t();
   } catch (U) {
    t(U);
   }
  }, 1);
 }),
 2471: ((e, t, n) => {
  n.d(t, {
   K: () => h,
   I: () => d
  });
  var s = n(4454);
  var r = n(853);
  var o = n(6967);
  var i = n(4744);
  var a = n(3024);
  function c(e) {
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
    eventName: t("GITHUB_EVENT_NAME"),
    actor: t("GITHUB_ACTOR"),
    serverUrl: l(t("GITHUB_SERVER_URL", "https://github.com")),
    apiUrl: l(t("GITHUB_API_URL", "https://api.github.com")),
    workspace: t("GITHUB_WORKSPACE", process.cwd()),
    runnerName: t("RUNNER_NAME"),
    job: t("GITHUB_JOB"),
    temp: t("RUNNER_TEMP", process.cwd()),
    event: u(t("GITHUB_EVENT_PATH"), e)
   };
  }
  function l(e) {
   return e.replace(/\/+$/, "");
  }
  function u(e, t) {
   if (e === "") return {};
   try {
    return JSON.parse((0, a.readFileSync)(e, "utf8"));
   } catch (n) {
    t(`the event's payload ${e} cannot be read: ${n}`);
    return {};
   }
  }
  const f = [ "notify", "test", "chain", "gate", "callback", "receive", "redeliver" ];
  function d() {
   return {
    secrets: s.V4("secrets", {
     trimWhitespace: false
    }),
    githubToken: s.V4("github-token")
   };
  }
  function h() {
   const e = [];
   const t = t => {
    e.push(t);
   };
   const n = (e, t = "") => s.V4(e) || t;
   const i = (e, t, s = /[\s,]+/) => n(e, t).split(s).map(e => e.trim()).filter(e => e !== "");
   const a = (e, s) => {
    const r = n(e, s[0]);
    const o = s.find(e => e === r);
    if (o === void 0) t(`input ${e} is "${r}"; write one of ${s.join(", ")}`);
    return o ?? s[0];
   };
   const l = e => {
    const s = n(e);
    if (s === "") return null;
    if (/^[1-9]\d{0,15}$/.test(s)) return Number(s);
    t(`input ${e} is "${s}"; write a whole number above 0`);
    return null;
   };
   const u = e => {
    const s = n(e);
    if (s === "") return null;
    const o = (0, r.E)(s);
    if (o === null || o === 0) t(`input ${e} is "${s}"; write a time such as 30s, 10m, 1h`);
    return o;
   };
   const d = {
    mode: a("mode", f),
    configFile: n("config-file", ".github/webhooks.yml"),
    config: s.V4("config", {
     trimWhitespace: false
    }),
    jobId: n("job-id"),
    jobStatus: n("job-status") === "" ? null : a("job-status", [ "success", "failure", "cancelled" ]),
    needs: n("needs"),
    runId: l("run-id"),
    runAttempt: l("run-attempt"),
    only: i("only", "", /[\n,]+/),
    allowedSchemes: i("allowed-schemes", "https"),
    allowedMethods: i("allowed-methods", "POST PUT PATCH"),
    allowedHosts: i("allowed-hosts", "public"),
    showResponse: a("show-response", [ "on-failure", "always", "never" ]),
    caCertificates: n("ca-certificates"),
    dryRun: a("dry-run", [ "false", "true" ]) === "true",
    chain: n("chain"),
    startAt: n("start-at"),
    via: a("via", [ "event", "listener", "status" ]),
    listen: p(n("listen", "127.0.0.1:8080"), t),
    publicUrl: n("public-url"),
    callback: s.V4("callback", {
     trimWhitespace: false
    }),
    context: n("context"),
    callbackSecretName: n("callback-secret-name"),
    callbackToken: n("callback-token"),
    callbackFormat: n("callback-format"),
    timeoutMs: u("timeout"),
    callbackUrl: n("callback-url"),
    state: n("state"),
    description: n("description"),
    targetUrl: n("target-url"),
    variables: m(n("variables"), t),
    record: n("record"),
    deliveries: i("deliveries", "failed", /[\n,]+/),
    environment: c(t)
   };
   if (e.length > 0) throw new o.x(e.map(e => ({
    message: e
   })));
   return d;
  }
  function p(e, t) {
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
  function m(e, t) {
   if (e === "") return {};
   try {
    const n = JSON.parse(e);
    if (!(0, i.c)(e)) t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes");
    if (typeof n === "object" && n !== null && !Array.isArray(n)) return n;
   } catch {}
   t('input variables is no JSON object; write {"NAME": "value"}');
   return {};
  }
 }),
 5004: ((e, t, n) => {
  n.d(t, {
   N: () => c,
   h: () => a
  });
  var s = n(4454);
  var r = n(6967);
  var o = n(473);
  const i = 2e3;
  function a(e) {
   const t = t => (0, o.p)(e(t), i);
   return {
    info: e => s.pq(t(e)),
    warning: e => s.$e(t(e)),
    error: e => s.z3(t(e)),
    notice: e => s.lm(t(e)),
    debug: e => s.Yz(t(e)),
    group(e, n) {
     s.Oh(t(e));
     for (const e of n) s.pq(t(e));
     s.N4();
    }
   };
  }
  function c(e, t) {
   const n = e => (0, o.p)(t(e), i);
   if (!(e instanceof r.x)) {
    const t = e instanceof Error ? e.message : String(e);
    s.C1(t.split("\n").map(n).join("\n"));
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
 }),
 6761: ((e, t, n) => {
  n.d(t, {
   c: () => a,
   m: () => i
  });
  var s = n(7916);
  var r = n(6732);
  const o = "The step was cancelled before it had sent anything.";
  function i(e, t) {
   const n = e instanceof Error ? e.message : String(e);
   const r = n.split("\n").map(e => `- ${(0, s.Mk)(t(e))}`);
   return {
    result: "failure",
    failure: n,
    outputs: {},
    deliveries: null,
    payload: null,
    record: null,
    summary: `## The step failed\n\n${r.join("\n")}\n`
   };
  }
  function a({mode: e, environment: t}) {
   const {repository: n, runId: s, runAttempt: i} = t;
   const a = {
    id: s,
    attempt: i
   };
   return {
    result: "failure",
    failure: o,
    outputs: e === "chain" ? {
     "chain-state": "cancelled"
    } : {},
    deliveries: e === "receive" ? null : [],
    payload: null,
    record: e === "receive" || e === "callback" ? null : (0, r.zv)(n, a),
    summary: `## The step was cancelled\n\n${o}\n`
   };
  }
 }),
 4454: ((e, t, n) => {
  n.d(t, {
   Yz: () => v,
   N4: () => E,
   z3: () => k,
   V4: () => y,
   pq: () => _,
   lm: () => S,
   C1: () => b,
   uH: () => w,
   Pq: () => g,
   Oh: () => x,
   $e: () => $
  });
  const s = process.getBuiltinModule("os");
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
  function a(e, t = "") {
   i(e, {}, t);
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
   return r(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function u(e) {
   return r(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const f = process.getBuiltinModule("crypto");
  const d = process.getBuiltinModule("fs");
  function h(e, t) {
   const n = process.env[`GITHUB_${e}`];
   if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
   if (!d.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
   d.appendFileSync(n, `${r(t)}${s.EOL}`, {
    encoding: "utf8"
   });
  }
  function p(e, t) {
   const n = `ghadelimiter_${f.randomUUID()}`;
   const o = r(t);
   if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
   if (o.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
   return `${e}<<${n}${s.EOL}${o}${s.EOL}${n}`;
  }
  process.getBuiltinModule("path");
  void 0 && (void 0).__awaiter;
  var m;
  (function(e) {
   e[e["Success"] = 0] = "Success";
   e[e["Failure"] = 1] = "Failure";
  })(m || (m = {}));
  function g(e) {
   i("add-mask", {}, e);
  }
  function y(e, t) {
   const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
   if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
   if (t && t.trimWhitespace === false) return n;
   return n.trim();
  }
  function w(e, t) {
   const n = process.env["GITHUB_OUTPUT"] || "";
   if (n) return h("OUTPUT", p(e, t));
   process.stdout.write(s.EOL);
   i("set-output", {
    name: e
   }, r(t));
  }
  function b(e) {
   process.exitCode = m.Failure;
   k(e);
  }
  function v(e) {
   i("debug", {}, e);
  }
  function k(e, t = {}) {
   i("error", o(t), e instanceof Error ? e.toString() : e);
  }
  function $(e, t = {}) {
   i("warning", o(t), e instanceof Error ? e.toString() : e);
  }
  function S(e, t = {}) {
   i("notice", o(t), e instanceof Error ? e.toString() : e);
  }
  function _(e) {
   process.stdout.write(e + s.EOL);
  }
  function x(e) {
   a("group", e);
  }
  function E() {
   a("endgroup");
  }
 }),
 7800: ((e, t, n) => {
  n.d(t, {
   K: () => c
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(4454);
  var i = n(7573);
  const a = 1024 * 1024 - 1;
  function c(e, t) {
   const n = [ l("GITHUB_OUTPUT", () => u(e)), l("RUNNER_TEMP", () => f(e, t)), l("GITHUB_STEP_SUMMARY", () => d(e.summary)) ].filter(e => e !== null);
   return n.length === 0 ? null : `${n.join("; ")}: the log says what was delivered; mend the runner's files before the step is run again`;
  }
  function l(e, t) {
   try {
    t();
    return null;
   } catch (t) {
    const n = t instanceof Error ? t.message : String(t);
    return `what belongs into ${e} could not be written (${n})`;
   }
  }
  function u({result: e, outputs: t, deliveries: n}) {
   o.uH("result", e);
   for (const [e, n] of Object.entries(t)) o.uH(e, n);
   if (n === null) return;
   const {delivered: s, failed: r, skipped: a} = (0, i.tQ)(n);
   o.uH("deliveries", JSON.stringify(n));
   o.uH("delivered", s);
   o.uH("failed", r);
   o.uH("skipped", a);
  }
  function f({payload: e, record: t}, n) {
   if (e === null && t === null) return;
   const i = (0, s.mkdtempSync)((0, r.join)(n, "webhook-action-"));
   const a = (e, t, n) => {
    const a = (0, r.join)(i, t);
    (0, s.writeFileSync)(a, n);
    o.uH(e, a);
   };
   if (e !== null) a("payload-file", "payload.json", e);
   if (t !== null) a("record-file", "webhook-record.json", JSON.stringify(t));
  }
  function d(e) {
   const t = process.env.GITHUB_STEP_SUMMARY;
   if (!t) return;
   const n = Buffer.from(`${e}\n`).subarray(0, a);
   (0, s.appendFileSync)(t, n);
  }
 }),
 7573: ((e, t, n) => {
  n.d(t, {
   nE: () => r,
   tQ: () => i,
   vQ: () => o,
   xl: () => s
  });
  function s({id: e, webhook: t, event: n}, {delivered: s, reason: r, tries: o}) {
   return {
    id: e,
    webhook: t,
    event: n,
    status: s ? "success" : "failure",
    reason: r,
    attempts: o.map(({attempt: e}) => e)
   };
  }
  function r({id: e, webhook: t, event: n}, s) {
   return {
    id: e,
    webhook: t,
    event: n,
    status: "not_run",
    reason: s,
    attempts: []
   };
  }
  function o(e, t) {
   return {
    ...r(e, t),
    status: "failure"
   };
  }
  function i(e) {
   const t = t => e.filter(e => e.status === t).length;
   return {
    delivered: t("success"),
    failed: t("failure"),
    skipped: t("not_run")
   };
  }
 }),
 1478: ((e, t, n) => {
  n.d(t, {
   d: () => a
  });
  var s = n(3024);
  var r = n(6760);
  var o = n(6967);
  const i = /^webhook-record.*\.json$/;
  function a(e, t) {
   const n = (0, r.resolve)(t, e);
   try {
    if (!(0, s.statSync)(n).isDirectory()) return [ c(e, n) ];
    const t = (0, s.readdirSync)(n, {
     recursive: true,
     withFileTypes: true
    }).filter(e => e.isFile() && i.test(e.name)).map(e => (0, r.join)(e.parentPath, e.name)).sort();
    if (t.length > 0) return t.map(e => c(e, e));
   } catch (t) {
    const n = t instanceof Error && "code" in t ? t.code : "";
    if (n !== "ENOENT" && n !== "ENOTDIR") throw new o.x(`the record ${e} cannot be read: ${t}`);
    throw new o.x(`input record is ${e}, which is not there; download the artifact that holds the record in a step before, and write its path`);
   }
   throw new o.x(`input record is the folder ${e}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`);
  }
  function c(e, t) {
   return {
    path: e,
    text: (0, s.readFileSync)(t, "utf8")
   };
  }
 }),
 7916: ((e, t, n) => {
  n.d(t, {
   FY: () => a,
   Hn: () => l,
   Mk: () => o,
   ko: () => i,
   nf: () => c,
   p_: () => u,
   tp: () => f
  });
  var s = n(473);
  const r = "\x3c!-- --\x3e";
  function o(e) {
   return (0, s.p)(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi, e => `&#${e.charCodeAt(0)};${e === "@" ? r : ""}`);
  }
  function i(e) {
   return `**${o(e).trim()}**`;
  }
  function a(e) {
   return o(e.trim()).replace(/^(\d*)([-.])/, (e, t, n) => `${t}&#${n.charCodeAt(0)};`);
  }
  function c(e, t) {
   const n = h(t);
   return n === null ? o(e) : `[${o(e)}](${n})`;
  }
  function l(e, t) {
   return t === "" ? e : `${e}<br><sub>${t}</sub>`;
  }
  function u(e, t) {
   return d(t, e.map(e => `- ${e}\n`));
  }
  function f(e, t, n) {
   const s = e => `| ${e.join(" | ")} |\n`;
   const r = s(e) + s(e.map(() => ":--"));
   return r + d(n - Buffer.byteLength(r), t.map(s));
  }
  function d(e, t) {
   let n = "";
   let s = 0;
   for (const [r, o] of t.entries()) {
    s += Buffer.byteLength(o);
    if (s > e) return `${n}\nand ${t.length - r} more that do not fit here.\n`;
    n += o;
   }
   return n;
  }
  function h(e) {
   if (!e || !URL.canParse(e)) return null;
   const {protocol: t, href: n, username: s, password: r} = new URL(e);
   if (!/^https?:$/.test(t) || s || r) return null;
   return n.replace(/[()<>[\]|"'`\\*_~]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  }
 }),
 473: ((e, t, n) => {
  n.d(t, {
   J: () => l,
   p: () => i
  });
  const s = /^[ -~]*$/;
  const r = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
  const o = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  function i(e, t = 300) {
   if (s.test(e)) return l(c(e, ""), t);
   const n = e.replace(r, " ").replace(o, "\ufffd");
   return l(c(n, a), t);
  }
  const a = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
  function c(e, t) {
   return e.replace(new RegExp(`:(?=${t}:)`, "gu"), ": ").replace(new RegExp(`#(?=${t}#${t}\\[)`, "gu"), "# ");
  }
  function l(e, t) {
   if (e.length <= t) return e;
   const n = [ ...e ];
   if (n.length <= t) return e;
   return `${n.slice(0, Math.max(0, t - 1)).join("")}\u2026`;
  }
 }),
 6732: ((e, t, n) => {
  n.d(t, {
   t2: () => a,
   zv: () => o
  });
  var s = n(7598);
  const r = "webhook-action/record/v1.";
  function o(e, t, n = []) {
   return {
    version: 1,
    run: {
     repository: e,
     run_id: t.id,
     run_attempt: t.attempt
    },
    deliveries: n
   };
  }
  function i(e, t, n, o, i) {
   return (0, s.createHmac)("sha256", e).update(r + JSON.stringify([ t, n, o, i ])).digest("hex");
  }
  function a(e, t, n) {
   const {id: s, webhook: r} = e;
   const o = t?.stored ?? null;
   const [a] = t?.keys ?? [];
   const c = o === null || a === void 0 ? null : i(a, n, s, r, o);
   return {
    ...e,
    chain: null,
    body: o,
    retry_of: null,
    mac: c
   };
  }
 }),
 1417: ((e, t, n) => {
  n.d(t, {
   l: () => I,
   E: () => O
  });
  const s = 4;
  function r() {
   const e = new Map;
   const t = new Map;
   let n = 0;
   const r = n => {
    const s = e.get(n);
    if (s === void 0) return [];
    const r = t.get(n) ?? o([ ...s ].sort());
    t.set(n, r);
    return r;
   };
   return {
    add(r) {
     const o = r.slice(0, s);
     const i = e.get(o) ?? new Set;
     e.set(o, i.add(r));
     t.delete(o);
     n = Math.max(n, r.length);
    },
    lengthAt(e, t) {
     const o = r(e.slice(t, t + s));
     if (o.length === 0) return 0;
     const a = e.slice(t, t + n);
     let c = o[i(o, a) - 1] ?? null;
     while (c !== null && !a.startsWith(c.text)) c = c.inner;
     return c?.text.length ?? 0;
    },
    beginsAt(e, t) {
     const n = r(e.slice(t, t + s));
     if (n.length === 0) return false;
     const o = e.slice(t);
     return n[i(n, o)]?.text.startsWith(o) ?? false;
    },
    longest: () => n
   };
  }
  function o(e) {
   const t = [];
   for (const n of e) {
    let e = t.at(-1) ?? null;
    while (e !== null && !n.startsWith(e.text)) e = e.inner;
    t.push({
     text: n,
     inner: e
    });
   }
   return t;
  }
  function i(e, t) {
   let n = 0;
   let s = e.length;
   while (n < s) {
    const r = n + s >>> 1;
    if ((e[r]?.text ?? "") <= t) n = r + 1; else s = r;
   }
   return n;
  }
  var a = n(3185);
  var c = n(473);
  function l(e) {
   const t = new Set;
   for (const n of f(e)) {
    for (const e of d(n)) t.add(e);
    for (const e of p(n)) t.add(e);
   }
   return [ ...t ].filter(e => e.length >= u && e.trim() !== "");
  }
  const u = 4;
  function f(e) {
   const t = e.split(/\r\n|\r|\n/).map(e => e.trim());
   return [ e, ...t ].filter(e => e.trim() !== "" && [ ...e ].length >= u);
  }
  function d(e) {
   const t = Buffer.from(e);
   const n = t.toString("hex");
   return [ e, [ ...e ].reverse().join(""), n, n.toUpperCase(), ...h(e), ...m(e), ...b(t.toString()), ...S(e), ..._(t) ];
  }
  function h(e) {
   const t = (0, a.X5)(e);
   return [ t, (0, c.p)(t, 1 / 0), (0, c.p)(e, 1 / 0) ];
  }
  function p(e) {
   const [, t] = /^whsec_(.+)$/.exec(e) ?? [];
   if (t === void 0) return [];
   const n = Buffer.from(t, "base64");
   const s = n.toString("hex");
   return [ ...d(t), s, s.toUpperCase(), ..._(n) ];
  }
  function m(e) {
   const t = g(e);
   const n = [ t, t.replaceAll("/", "\\/"), t.replace(/[<>&]/g, y), t.replaceAll('\\"', "\\u0022").replace(/[<>&'+`]/g, y) ];
   const s = n.map(e => e.replace(/[^ -~]/g, y));
   const r = [ ...n, ...s ];
   return [ ...r, ...r.map(g) ].flatMap(e => [ e, w(e) ]);
  }
  function g(e) {
   return JSON.stringify(e).slice(1, -1);
  }
  function y(e) {
   return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
  function w(e) {
   return e.replace(/\\u([0-9a-f]{4})/g, (e, t) => `\\u${t.toUpperCase()}`);
  }
  function b(e) {
   const t = encodeURIComponent(e);
   const n = t.replace(/[!'()*~]/g, v);
   const s = n.replaceAll("%7E", "~");
   const r = new URLSearchParams([ [ "", e ] ]).toString().slice(1);
   const o = [ t, n, s, t.replaceAll("%20", "+"), n.replaceAll("%20", "+"), s.replaceAll("%20", "+"), r, encodeURI(e), s.replaceAll("%2F", "/"), t.replaceAll("%2F", "/") ];
   const i = o.map(encodeURIComponent);
   const a = [ ...Buffer.from(e) ].map(k).join("");
   const c = [ ...o, ...i, a ];
   return [ ...c, ...c.map($) ];
  }
  function v(e) {
   return k(e.charCodeAt(0));
  }
  function k(e) {
   return `%${e.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  function $(e) {
   return e.replace(/%[0-9A-F]{2}/g, e => e.toLowerCase());
  }
  function S(e) {
   const t = e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
   const n = t.replaceAll('"', "&quot;");
   return [ t, n, n.replaceAll("'", "&apos;"), n.replaceAll("'", "&#39;"), n.replaceAll("'", "&#x27;"), t.replaceAll('"', "&#34;").replaceAll("'", "&#39;") ];
  }
  function _(e) {
   const t = [ 0, 1, 2 ].map(t => {
    const n = Buffer.concat([ Buffer.alloc(t), e ]).toString("base64");
    const s = Math.ceil(t * 8 / 6);
    const r = Math.floor((t + e.length) * 8 / 6);
    return n.slice(s, r);
   });
   const n = e.toString("base64");
   const s = [ n, n.replace(/=+$/, ""), ...t ];
   return [ ...s, ...s.map(e => e.replace(/[+/]/g, x)) ];
  }
  function x(e) {
   return e === "+" ? "-" : "_";
  }
  const E = "***";
  const N = /authorization|token|cookie|secret|key|signature|password/i;
  const A = 16;
  function I() {
   const e = new Set;
   const t = r();
   return {
    add(n) {
     if (e.has(n)) return [];
     e.add(n);
     const s = l(n);
     for (const e of s) t.add(e);
     return s;
    },
    redact(e) {
     const n = e.length - t.longest();
     let r = "";
     let o = 0;
     let i = -1;
     let a = -1;
     for (let c = 0; c + s <= e.length; c++) {
      const s = e.length - c;
      const l = c > n && s >= A && t.beginsAt(e, c) ? s : t.lengthAt(e, c);
      if (l === 0) continue;
      if (c >= a) {
       if (i >= 0) {
        r += e.slice(o, i) + E;
        o = a;
       }
       i = c;
      }
      a = Math.max(a, c + l);
     }
     if (i < 0) return e;
     return r + e.slice(o, i) + E + e.slice(a);
    }
   };
  }
  function O(e) {
   return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, N.test(e) ? E : t ]));
  }
 }),
 6518: ((e, t, n) => {
  n.d(t, {
   e: () => Kf
  });
  var s = n(6967);
  function r(e, t) {
   if (typeof e !== "object" || e === null) return;
   return Object.getOwnPropertyDescriptor(e, t)?.value;
  }
  function o(e, t) {
   const n = r(e, t);
   return n === void 0 || n === "" ? null : n;
  }
  function i(e) {
   return typeof e === "string" ? e : null;
  }
  const a = "webhook-callback";
  const c = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function l(e) {
   const t = r(e, "client_payload") ?? r(e, "inputs");
   const n = [ t, r(r(t, "webhook"), "body"), r(t, "build"), r(t, "payload") ].map(u);
   const s = n.find(e => c.some(t => o(e, t) !== null)) ?? null;
   const l = u(o(s, "callback_dispatch"));
   const f = u(r(l, "client_payload"));
   const d = o(f, "token") ?? o(s, "callback_token");
   return {
    url: i(o(s, "callback_url")),
    context: i(o(s, "callback_context")),
    token: i(d),
    dispatch: o(s, "callback_dispatch") === null ? null : {
     url: i(o(l, "url")),
     eventType: i(o(l, "event_type")) ?? a
    }
   };
  }
  function u(e) {
   if (typeof e !== "string") return e;
   try {
    return JSON.parse(e);
   } catch {
    return null;
   }
  }
  function f(e, t, n) {
   const s = n.replace(/\/+$/, "");
   if (e === "" && t.dispatch !== null) {
    const {url: e, eventType: n} = t.dispatch;
    const [, r] = h(e ?? "", s, "dispatches") ?? [];
    if (r === void 0) return p(`callback_dispatch.url of the event must be ${s}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return t.token === null ? p("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository: r,
     eventType: n,
     token: t.token
    };
   }
   const r = e || (t.url ?? "");
   if (r === "") return p("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, o, i] = h(r, s, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (o !== void 0 && i !== void 0) return e === "" ? p("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: o,
    sha: i
   };
   const [, c] = e === "" ? [] : h(r, s, "dispatches") ?? [];
   if (c !== void 0) {
    const e = t.dispatch?.eventType ?? a;
    return {
     kind: "dispatch",
     repository: c,
     eventType: e,
     token: t.token
    };
   }
   return URL.canParse(r) ? {
    kind: "webhook",
    url: new URL(r)
   } : p("the callback URL is no absolute URL; write https://host/path as its receiver gave it");
  }
  const d = "(?!\\.\\.?/)[\\w.-]+";
  function h(e, t, n) {
   const s = `${t}/repos/`;
   return e.startsWith(s) ? new RegExp(`^(${d}/${d})/${n}$`).exec(e.slice(s.length)) : null;
  }
  function p(e) {
   return {
    kind: "wrong",
    message: e
   };
  }
  var m = n(7525);
  var g = n(3185);
  const y = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function w(e, t) {
   const n = e || t && y[t];
   return n === "success" || n === "failure" || n === "error" ? n : null;
  }
  function b(e, t) {
   const {description: n, context: s, targetUrl: r} = t;
   const o = {
    description: g.o1,
    context: g.N4
   };
   const i = [ "description", "context" ].filter(e => (0, g.VJ)(t[e]) > o[e]);
   const a = {
    state: e
   };
   if (n) a.description = (0, g.IN)(n, g.o1);
   if (s) a.context = (0, g.IN)(s, g.N4);
   if (r) a.target_url = r;
   return {
    report: a,
    cut: i
   };
  }
  function v(e) {
   return {
    state: e.state,
    context: e.context ?? "default",
    description: e.description ?? null,
    target_url: e.target_url ?? null
   };
  }
  function k({eventType: e, token: t}, n, s) {
   const r = JSON.stringify(n);
   const o = Buffer.from(r);
   const [i] = Object.values((0, m._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body: o
   }, s));
   return {
    event_type: e,
    client_payload: {
     ...t === null ? {} : {
      token: t
     },
     callback: r,
     ...i === void 0 ? {} : {
      signature: i
     }
    }
   };
  }
  var $ = n(7598);
  const S = "webhook-action/callback/v1.";
  const _ = 8192;
  function x(e, t) {
   if (t === "") throw new Error("An empty secret signs no token.");
   const {v: n, repo: s, run: r, att: o, sha: i, chain: a, link: c, exp: l, n: u} = e;
   const f = JSON.stringify({
    v: n,
    repo: s,
    run: r,
    att: o,
    sha: i,
    chain: a,
    link: c,
    exp: l,
    n: u
   });
   const d = Buffer.from(f).toString("base64url");
   return `${d}.${O(d, t).toString("base64url")}`;
  }
  function E(e, t) {
   if (e.length > _) return j("is too long");
   const [n, s, ...r] = e.split(".");
   if (n === void 0 || s === void 0 || r.length > 0) return j("is not made of two parts with a dot between");
   const o = M(n);
   const i = M(s);
   if (o === null || i === null) return j("is not base64url");
   const a = O(n, t);
   const c = i.length === a.length && (0, $.timingSafeEqual)(i, a);
   if (t === "" || !c) return j("is not signed with this key; check that both runs use the same secret");
   const l = T(o);
   return l ? {
    kind: "ok",
    claims: l
   } : j("holds unknown claims");
  }
  function N(e) {
   const [t = "", n = "", ...s] = e.split(".");
   const r = M(t);
   const o = r && P(r);
   const i = s.length === 0 && M(n) !== null;
   return i && typeof o === "object" && o !== null;
  }
  function A(e, t) {
   return !(t < e.exp);
  }
  function I(e) {
   return (0, $.createHash)("sha256").update(e).digest("hex").slice(0, 16);
  }
  function O(e, t) {
   return (0, $.createHmac)("sha256", t).update(S).update(e).digest();
  }
  function j(e) {
   return {
    kind: "refused",
    message: `The callback token ${e}.`
   };
  }
  function M(e) {
   const t = Buffer.from(e, "base64url");
   return e !== "" && t.toString("base64url") === e ? t : null;
  }
  function T(e) {
   const t = P(e);
   const n = L(r(t, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const s = L(r(t, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const o = L(r(t, "chain"), /./s);
   const i = L(r(t, "link"), /./s);
   const a = L(r(t, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const c = C(r(t, "run"));
   const l = C(r(t, "att"));
   const u = C(r(t, "exp"));
   if (r(t, "v") !== 1 || !n || !s || !o || !i || !a) return null;
   if (c === null || l === null || u === null) return null;
   return {
    v: 1,
    repo: n,
    run: c,
    att: l,
    sha: s,
    chain: o,
    link: i,
    exp: u,
    n: a
   };
  }
  function P(e) {
   try {
    return JSON.parse(e.toString("utf8"));
   } catch {
    return null;
   }
  }
  function L(e, t) {
   return typeof e === "string" && t.test(e) ? e : null;
  }
  function C(e) {
   return typeof e === "number" && Number.isSafeInteger(e) && e > 0 ? e : null;
  }
  var R = n(8290);
  var q = n(7386);
  var U = n(8314);
  function D(e, t) {
   const {lookup: n, secrets: s} = t;
   const r = K("url", () => {
    const t = (0, U.KD)(e.url, n);
    const s = (0, U.I_)(t);
    if (s !== null) throw new q.vH(s);
    return new URL(t);
   });
   const {bytes: o, stored: i} = K("body", () => t.body(e, n));
   return {
    id: t.id,
    webhook: e.name,
    event: t.event,
    method: e.method,
    url: r,
    shown: (0, U.EK)(e.url) === null ? r.href : `${r.origin}/***`,
    headers: F(e, t),
    body: o,
    stored: i,
    signatures: e.signature,
    keys: e.secret_name.flatMap(e => s.get(e) ?? [])
   };
  }
  function B(e) {
   const {repository: t, runId: n, attempt: s, chain: r, webhook: o, kind: i, status: a} = e;
   const c = (0, $.createHash)("sha256").update(JSON.stringify([ t, n, s, r, o, i, a ])).digest("hex");
   return `msg_${c.slice(0, 32)}`;
  }
  function F({headers: e, username: t, password: n}, {id: s, event: r, lookup: o}) {
   const i = Object.entries(e).map(([e, t]) => [ e.toLowerCase(), K(`headers.${e}`, () => Y((0, 
   q.S5)(t, o))) ]);
   const a = K("username", () => {
    if (t === void 0) return {};
    const e = `${(0, q.S5)(t, o)}:${(0, q.S5)(n ?? "", o)}`;
    return {
     authorization: `Basic ${Buffer.from(e).toString("base64")}`
    };
   });
   return {
    "content-type": "application/json",
    "user-agent": `webhook-action/${R.x}`,
    ...Object.fromEntries(i),
    ...a,
    "webhook-id": s,
    "webhook-event": r
   };
  }
  function Y(e) {
   if (/(?!\t)\p{Cc}/u.test(e)) throw new q.vH("a value brings a control character into the header; take it out, or encode it with the filter url");
   return e.trim();
  }
  function K(e, t) {
   try {
    return t();
   } catch (t) {
    if (!(t instanceof q.vH)) throw t;
    throw new q.vH(`${e}: ${t.message}`);
   }
  }
  var J = n(7573);
  var H = n(7916);
  const V = {
   failure: "\u2717",
   waiting: "\u25cf",
   success: "\u2713",
   skipped: "\u2013"
  };
  function W(e) {
   return `${V[G(e)]}\xa0${(0, H.Mk)(e)}`;
  }
  function G(e) {
   switch (e) {
   case "PASSED":
   case "success":
    return "success";

   case "SKIPPED":
   case "skipped":
   case "not_run":
    return "skipped";

   case "QUEUED":
   case "RUNNING":
   case "running":
   case "sending":
   case "waiting":
    return "waiting";

   case "FAILED":
   case "RUNNING_WITH_FAILURES":
   case "failure":
   case "error":
   case "timeout":
   case "cancelled":
    return "failure";
   }
  }
  const z = "\xa0";
  function Q(e) {
   const t = Math.max(0, Math.round(e));
   if (t < 1e3) return Z(t, "ms");
   if (t < 59950) return Z((t / 1e3).toFixed(1), "s");
   const n = Math.round(t / 1e3);
   const s = Math.floor(n / 60);
   return s < 60 ? `${Z(s, "min")} ${Z(n % 60, "s")}` : `${Z(Math.floor(s / 60), "h")} ${Z(s % 60, "min")}`;
  }
  function X(e) {
   return new Date(e).toISOString().slice(11, 19);
  }
  function Z(e, t) {
   return `${e}${z}${t}`;
  }
  const ee = 3e5;
  const te = 1e5;
  const ne = 6;
  const se = [ "Webhook", "Event", "Result", "Code", "Attempts", "Time" ];
  function re(e, t) {
   if (e.length === 0) return "## Deliveries\n\nThere was nothing to deliver.\n";
   const n = e.filter(({status: e}) => e === "failure").map(({webhook: e, reason: n}) => `${(0, 
   H.ko)(t(e))} failed: ${(0, H.Mk)(t(n ?? ""))}`);
   const s = e.map(e => ie(e, t));
   return `## Deliveries: ${oe(e)}\n\n${n.length === 0 ? "" : `${(0, H.p_)(n, te)}\n`}${(0, 
   H.tp)(se, s, ee)}`;
  }
  function oe(e) {
   const {delivered: t, failed: n, skipped: s} = (0, J.tQ)(e);
   return [ ...n > 0 ? [ `${V.failure}\xa0${n} failed` ] : [], ...t > 0 ? [ `${V.success}\xa0${t} delivered` ] : [], ...s > 0 ? [ `${V.skipped}\xa0${s} skipped` ] : [] ].join(", ");
  }
  function ie(e, t) {
   const {webhook: n, event: s, attempts: r, id: o} = e;
   const i = r.at(-1);
   return [ (0, H.Hn)((0, H.Mk)(t(n)), (0, H.Mk)(o)), (0, H.Mk)(s), ae(e, t), i ? ce(i) : "", le(r), ue(r) ];
  }
  function ae({status: e, reason: t}, n) {
   switch (e) {
   case "success":
    return `${V.success}\xa0delivered`;

   case "failure":
    return `${V.failure}\xa0failed`;

   case "not_run":
    return `${V.skipped}\xa0skipped: ${(0, H.Mk)(n(t ?? ""))}`;
   }
  }
  function ce({status_code: e, error: t}) {
   return (0, H.Mk)(String(e ?? t ?? ""));
  }
  function le(e) {
   const t = e.length;
   if (t < 2) return t === 0 ? "" : "1";
   const n = e.slice(-ne).map(ce);
   return `${t}: ${[ ...t > ne ? [ "\u2026" ] : [], ...n ].join(", ")}`;
  }
  function ue(e) {
   const [t] = e;
   const n = e.at(-1);
   if (t === void 0 || n === void 0) return "";
   const s = Date.parse(n.started) - Date.parse(t.started);
   return Q(s + n.duration_ms);
  }
  var fe = n(47);
  var de = n(7728);
  const he = 100;
  const pe = de.NpB(de.g1P(de.YjP(), de.L5J()), {});
  async function* me(e) {
   const {api: t, path: n, query: s, keys: r, most: o} = e;
   let i = null;
   for (let e = 1, a = 0; e <= o; e++) {
    const o = new URLSearchParams({
     ...s,
     per_page: String(he),
     limit: String(he),
     page: String(e)
    });
    const c = await t.get(`${n}?${o}`);
    if (c.status === 404 && e === 1) return;
    const l = de.qgA(pe, c.json);
    const u = [ c.json, ...r.map(e => l[e]) ].find(Array.isArray);
    if (u === void 0) throw new fe.h(`GET ${n} page ${e} was answered ${c.status} without a list`, c.status);
    const f = l.total_count ?? null;
    if (f !== null && !ge(f)) throw new fe.h(`GET ${n} page ${e} has a total_count that is no count`, c.status);
    if (f !== null) i = Math.max(i ?? 0, f);
    a += u.length;
    const {link: d} = c.headers;
    const h = d === void 0 && i === null ? u.length >= he : /rel="?next"?/.test(d ?? "") || a < (i ?? 0);
    const p = u.length > 0 && h;
    yield {
     items: u,
     total: i,
     more: p
    };
    if (!p) return;
   }
  }
  function ge(e) {
   return Number.isSafeInteger(e) && Number(e) >= 0;
  }
  var ye = n(8196);
  const we = 20;
  const be = 100;
  function ve(e, t) {
   const {repository: n, sha: s} = t;
   const r = t.apiUrl.replace(/\/+$/, "");
   const o = `/repos/${n}/statuses/${s}`;
   const i = `/repos/${n}/commits/${s}/statuses`;
   const a = new Map;
   let c = null;
   let l = null;
   const u = e => {
    for (const t of e) {
     a.set(t.id, t);
     c = Math.max(c ?? t.id, t.id);
    }
   };
   const f = async t => {
    const n = [];
    const s = {};
    const o = we;
    const a = me({
     api: e,
     path: i,
     query: s,
     keys: [],
     most: o
    });
    let c = "unknown";
    for await (const {items: e, more: s} of a) {
     const r = ke(e);
     n.push(...r);
     c = s && !$e(r, t) ? "cut" : "reached";
     if (c === "reached") break;
    }
    if (c === "unknown") throw xe(r + i);
    if (c === "cut") throw Ee(r + i);
    return n;
   };
   return {
    url: `${r}${o}`,
    async list(e) {
     const t = await f(null);
     u(t);
     return _e(Se(t, e));
    },
    async latest(t) {
     const n = await e.get(`${i}?per_page=${be}`, l ? {
      "if-none-match": l
     } : {});
     if (n.status === 404) throw xe(r + i);
     if (n.status !== 304) {
      const e = Array.isArray(n.json) ? n.json : [];
      const t = ke(e);
      const s = e.length < be && !/rel="?next"?/.test(n.headers.link ?? "");
      u(s || $e(t, c) ? t : await f(c));
      l = n.headers.etag ?? null;
     }
     return _e(Se([ ...a.values() ], t));
    },
    async post(t) {
     const n = (0, ye.Sj)(t);
     const {json: s} = await e.post(o, Object.fromEntries(Object.entries(n).filter(([, e]) => e !== null)));
     return (0, ye.i$)(s) ?? {
      ...n,
      id: 0,
      created: null
     };
    }
   };
  }
  function ke(e) {
   return e.map(ye.i$).filter(e => e !== null);
  }
  function $e(e, t) {
   return t !== null && e.some(({id: e}) => e <= t);
  }
  function Se(e, t) {
   return e.filter(e => (0, ye.IE)(e.context, t));
  }
  function _e(e) {
   return e.sort((e, t) => t.id - e.id);
  }
  function xe(e) {
   return new fe.h(`GET ${e} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  function Ee(e) {
   return new fe.h(`GET ${e} listed more than ${(we * be).toLocaleString("en")} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
  }
  const Ne = 6e4;
  const Ae = 2 ** 31 - 1;
  const Ie = .2;
  const Oe = [ "dns_error", "connection_refused", "connection_reset", "timeout", "tls_error", "protocol_error", "truncated" ];
  const je = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
  const Me = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  const Te = String.raw`\d\d:\d\d:\d\d`;
  const Pe = new RegExp([ String.raw`^${je}, \d\d ${Me} \d{4} ${Te} GMT$`, String.raw`^${je}[a-z]{3,6}, \d\d-${Me}-\d\d ${Te} GMT$`, String.raw`^${je} ${Me} [ \d]\d ${Te} \d{4}$` ].join("|"));
  function Le(e, t) {
   const n = e?.trim() ?? "";
   if (/^\d+$/.test(n)) return Math.min(Number(n) * 1e3, Ae);
   if (!Pe.test(n)) return null;
   const s = Date.parse(n.endsWith("GMT") ? n : `${n} GMT`);
   if (Number.isNaN(s)) return null;
   return Math.min(Math.max(s - t, 0), Ae);
  }
  function Ce(e) {
   const {failure: t, now: n} = e;
   if (t.status === 410) return {
    kind: "stop",
    reason: "the receiver says that it is gone"
   };
   if (!Re(t)) return {
    kind: "stop",
    reason: null
   };
   if (e.careful && qe(t)) return {
    kind: "stop",
    reason: "it may have arrived, and a link without its own retry_schedule is not sent twice"
   };
   const s = Le(e.retryAfter, n) ?? 0;
   if (s > Ne) {
    const e = new Date(n + s).toISOString();
    return {
     kind: "stop",
     reason: `the receiver asks to come back in ${Math.ceil(s / 1e3)} s, at ${e}`
    };
   }
   const r = e.schedule[e.attempt - 1];
   if (r === void 0) return {
    kind: "stop",
    reason: null
   };
   const o = Math.max(r * 1e3, s) * (1 + Ie * e.random);
   return {
    kind: "retry",
    delayMs: Math.min(Math.ceil(o), Ae)
   };
  }
  function Re({code: e, status: t, permanent: n}) {
   if (n) return false;
   if (e !== "status") return Oe.includes(e);
   if (t === null) return false;
   return [ 408, 425, 429 ].includes(t) || t >= 500 && t < 600;
  }
  function qe({code: e, status: t, connected: n}) {
   return e === "status" ? t !== 429 && t !== 503 : n;
  }
  var Ue = n(473);
  async function De({dryRun: e, environment: t}, n, {identity: s, to: r, report: o, keys: i, schedule: a}) {
   const {apiUrl: c} = t;
   const {repository: l} = r;
   const u = `${l}, as a ${r.kind}`;
   const f = JSON.stringify(o);
   if (e) {
    n.log.info(`would report to ${u}: ${n.redact(f)}`);
    return (0, J.nE)(s, "dry_run");
   }
   const d = async () => {
    if (r.kind === "status") {
     const e = {
      apiUrl: c,
      repository: l,
      sha: r.sha
     };
     await ve(n.api, e).post(v(o));
     return 201;
    }
    const e = k(r, o, i);
    const {status: t} = await n.api.post(`/repos/${l}/dispatches`, e);
    return t;
   };
   const h = [];
   for (;;) {
    const {attempt: e, fault: t} = await Be(n, h.length + 1, d);
    h.push(e);
    if (t === null) {
     n.log.info(`reported to ${u}: ${n.redact(f)}`);
     return {
      ...s,
      status: "success",
      reason: null,
      attempts: h
     };
    }
    const r = (0, Ue.p)(n.redact(t.message), 500);
    const o = {
     ...s,
     status: "failure",
     reason: r,
     attempts: h
    };
    const i = Fe(n, t, h.length, a);
    if (i === null) return o;
    n.log.info(`attempt ${h.length} to ${u} failed: ${r}`);
    await n.clock.sleep(i, n.signal);
    if (n.signal.aborted) return o;
   }
  }
  async function Be({clock: e}, t, n) {
   const s = e.now();
   const r = (n, r) => ({
    number: t,
    status_code: n,
    error: r,
    started: new Date(s).toISOString(),
    duration_ms: e.now() - s
   });
   try {
    return {
     attempt: r(await n(), null),
     fault: null
    };
   } catch (e) {
    if (!(e instanceof fe.h)) throw e;
    const {status: t, code: n} = e;
    return {
     attempt: r(t, n ?? "status"),
     fault: e
    };
   }
  }
  function Fe({clock: e, random: t}, {status: n, code: s}, r, o) {
   const i = Ce({
    attempt: r,
    schedule: o,
    failure: {
     code: s ?? "status",
     status: n === 429 ? null : n,
     connected: true,
     permanent: s === "tls_error"
    },
    retryAfter: void 0,
    now: e.now(),
    random: t(),
    careful: false
   });
   return i.kind === "retry" ? i.delayMs : null;
  }
  function Ye(e, {redact: t}) {
   return {
    state: e?.state ?? "",
    description: t(e?.description ?? ""),
    context: t(e?.context ?? ""),
    "target-url": t(e?.target_url ?? "")
   };
  }
  var Ke = n(8247);
  function Je({secrets: e}, t) {
   if (t === "") return [];
   const n = e.get(t);
   if (n === void 0) throw new s.x(`input callback-secret-name is "${t}", which is not in the secrets input; write ${(0, 
   Ke.p)(t, [ ...e.keys() ]) ?? `${t}=\u2026 there`}`);
   if (n === "") throw new s.x(`the secret ${t} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ n ];
  }
  var He = n(1889);
  var Ve = n(1980);
  var We = n(9719);
  const Ge = "give it a longer timeout if it needs more time";
  const ze = "does this port speak https? Then write https://";
  const Qe = [ "443", "8443" ];
  const Xe = /plain HTTP|HTTP request to an HTTPS server/i;
  const Ze = "2xx";
  const et = {
   401: "check its secret and headers",
   403: "check its secret and headers",
   404: "check its URL",
   405: "check its method"
  };
  const tt = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
  function nt(e, t, n) {
   if (e.kind === "failure") {
    const {code: t, status: s, connected: r, permanent: o} = e;
    const i = e.message.replace(/\.$/, "");
    const a = [ i, st(e, n) ].filter(Boolean).join("; ");
    return {
     code: t,
     message: a,
     status: s,
     connected: r,
     permanent: o
    };
   }
   const {status: s, headers: r} = e;
   if ((0, We.Ns)(t, s)) return null;
   const o = {
    status: s,
    connected: true,
    permanent: false
   };
   if (s >= 300 && s < 400) {
    const e = ot(s, r.location, n);
    return {
     ...o,
     code: "redirect",
     message: e
    };
   }
   const i = (0, We.YV)(t);
   const a = [ `answered ${s}`, i === Ze ? null : `success_codes is ${i}`, rt(e, n) ];
   return {
    ...o,
    code: "status",
    message: a.filter(Boolean).join("; ")
   };
  }
  function st({code: e}, t) {
   if (e === "timeout") return Ge;
   const n = e === "connection_reset" || e === "protocol_error";
   const s = t.protocol === "http:" && Qe.includes(t.port);
   return n && s ? ze : null;
  }
  function rt({status: e, body: t}, n) {
   const s = n.protocol === "http:" && e === 400;
   return s && Xe.test(t.toString("latin1")) ? ze : et[e];
  }
  function ot(e, t, n) {
   const s = t === void 0 ? "" : ` to ${it(t) ?? n.host}`;
   return `answered ${e}${s}, and redirects are not followed; write the final URL, or add ${e} to success_codes`;
  }
  function it(e) {
   const [, t] = tt.exec(e) ?? [];
   return t?.split("@").at(-1);
  }
  const at = 64 * 1024;
  const ct = 5 * 6e4;
  const lt = "cancelled: the step was cancelled";
  async function ut(e, t, n) {
   const s = [];
   for (let r = 1; ;r += 1) {
    const {fault: o, ...i} = await ft(e, t, n, r);
    const {message: a, answer: c} = i;
    const l = {
     ...i,
     waitedMs: null
    };
    s.push(l);
    if (o === null) return ht(s, null);
    const u = Ce({
     attempt: r,
     schedule: n.schedule,
     failure: o,
     retryAfter: c?.headers["retry-after"],
     now: e.clock.now(),
     random: e.random(),
     careful: n.careful
    });
    if (u.kind === "stop") return ht(s, [ a, u.reason ].filter(Boolean).join("; "));
    l.waitedMs = u.delayMs;
    await e.clock.sleep(u.delayMs, n.signal);
    if (n.signal.aborted) return ht(s, lt);
    const f = await (n.mayRetry?.()) ?? true;
    if (n.signal.aborted) return ht(s, lt);
    if (!f) return ht(s, a);
   }
  }
  async function ft(e, t, n, s) {
   const {url: r, method: o, body: i} = t;
   const a = (0, He.x5)(n.allowlist, r, o);
   const c = e.clock.now();
   const l = Math.floor(c / 1e3);
   const u = async () => e.send({
    url: r,
    method: o,
    headers: {
     ...t.headers,
     "webhook-timestamp": String(l),
     ...(0, m._S)(t.signatures, {
      id: t.id,
      timestamp: l,
      body: i
     }, t.keys)
    },
    body: i,
    timeoutMs: n.timeoutMs,
    maxBytes: at,
    refuses: (0, He.V4)(n.allowlist, r.hostname),
    keepAlive: n.keepAlive,
    signal: n.signal
   });
   const f = a !== null ? dt("blocked", a, c) : await u().catch(e => dt("protocol_error", (0, 
   Ve.bD)(e), c));
   const d = f.kind === "answer" ? f : null;
   const h = nt(f, n.successCodes, r);
   return {
    attempt: {
     number: s,
     status_code: f.status,
     error: h?.code ?? null,
     started: new Date(f.started).toISOString(),
     duration_ms: f.durationMs
    },
    timestamp: l,
    message: h && `${h.code}: ${h.message}`,
    answer: d,
    fault: h
   };
  }
  function dt(e, t, n) {
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
  function ht(e, t) {
   return {
    delivered: t === null,
    reason: t !== null && e.length > 1 ? `${t} (${e.length} attempts)` : t,
    tries: e,
    notes: pt(e.at(-1))
   };
  }
  function pt(e) {
   const t = Date.parse(e?.answer?.headers.date ?? "");
   const n = Math.abs(t - Date.parse(e?.attempt.started ?? ""));
   return n > ct ? [ `the receiver's clock is ${Math.round(n / 6e4)} minutes off this one's; it may refuse the webhook-timestamp` ] : [];
  }
  const mt = 8;
  const gt = /^[a-z]{1,10}$/;
  function yt(e, {url: t, headers: n}) {
   const s = e.username === void 0 ? [] : [ n.authorization ];
   return [ ...(0, U.EK)(e.url) === null ? [] : wt(t), ...s.flatMap(e => e?.replace(/^Basic /, "") ?? []) ];
  }
  function wt({pathname: e, search: t, searchParams: n}) {
   const s = e.slice(1);
   const r = t.slice(1);
   const o = s.split("/").filter(({length: e}) => e >= mt);
   const i = r.split("&").map(e => e.slice(e.indexOf("=") + 1));
   const a = [ e + t, e, t, s + t, s, r, ...o.flatMap(e => [ e, bt(e) ]), ...i.flatMap(e => [ e, bt(e) ]), ...n.values() ];
   return [ ...new Set(a) ].filter(e => e !== "" && !gt.test(e));
  }
  function bt(e) {
   try {
    return decodeURIComponent(e);
   } catch {
    return e;
   }
  }
  function vt(e, t, n) {
   const s = [];
   let r = 0;
   const o = () => {
    r += 1;
    if (r <= t) return;
    return new Promise(e => s.push(e));
   };
   const i = () => {
    r -= 1;
    s.shift()?.();
   };
   const a = async e => {
    await o();
    try {
     return await n(e);
    } finally {
     i();
    }
   };
   return e.map(e => {
    const t = a(e);
    t.catch(() => {});
    return t;
   });
  }
  var kt = n(1417);
  const $t = 1e3;
  function St(e) {
   const t = /^\s*[{[]/.test(e);
   const n = [];
   let s = 0;
   let r = 0;
   let o = 0;
   let i = false;
   for (let a = 0; a < e.length; a += 1) {
    if (a - s >= $t) {
     const t = [ r, o ].find(e => e > s) ?? xt(e, a);
     n.push(e.slice(s, t));
     s = t;
    }
    if (!t) continue;
    const c = e[a];
    if (c === '"' && !(i && _t(e, a))) i = !i; else if (i) continue; else if (c === "," || c === "{" || c === "[") r = a + 1; else if (c === ":") o = a + 1;
   }
   if (s < e.length) n.push(e.slice(s));
   return n;
  }
  function _t(e, t) {
   let n = 0;
   while (e[t - 1 - n] === "\\") n += 1;
   return n % 2 === 1;
  }
  function xt(e, t) {
   return /[\ud800-\udbff]/.test(e[t - 1] ?? "") ? t - 1 : t;
  }
  const Et = "unsigned: it has no secret_name";
  function Nt(e, t, n) {
   const {id: s, method: r, shown: o, headers: i, body: a, keys: c, signatures: l} = e;
   const u = (0, m._S)(l, {
    id: s,
    timestamp: 0,
    body: a
   }, c);
   return [ `${r} ${o}`, ...Mt(i, n), `webhook-timestamp: ${t ?? "(the time of the attempt)"}`, ...Object.keys(u).map(e => `${e}: ***`), ...c.length === 0 ? [ Et ] : [], Tt(e), ...St(n(a.toString("utf8"))) ];
  }
  function At({method: e, shown: t, keys: n, signatures: s}) {
   const r = s.map(e => typeof e === "string" ? e : e.header);
   return [ `${e} ${t}`, n.length === 0 ? Et : `signed: ${r.join(", ")}` ];
  }
  function It({tries: e, notes: t}, n, s) {
   return [ ...e.flatMap(e => [ Ot(e), ...jt(e, n, s) ]), ...t ];
  }
  function Ot({attempt: e, message: t, waitedMs: n}) {
   const {number: s, status_code: r, duration_ms: o} = e;
   const i = t ?? `answered ${r}`;
   const a = n === null ? "" : `, again in ${(n / 1e3).toFixed(1)} s`;
   return `attempt ${s}: ${i}, after ${o} ms${a}`;
  }
  function jt({answer: e, message: t}, n, s) {
   if (e === null || n === "never") return [];
   if (n === "on-failure" && t === null) return [];
   const r = e.body.toString("utf8");
   return [ ...n === "always" ? Mt(e.headers, s) : [], `answer: ${r === "" ? "(empty)" : (0, 
   Ue.p)(s(r))}` ];
  }
  function Mt(e, t) {
   return Object.entries((0, kt.E)(e)).map(([e, n]) => `${e}: ${(0, Ue.p)(t(n))}`);
  }
  function Tt({body: e, inPayloadFile: t}) {
   if (e.length === 0) return "no body";
   const n = e.length === 1 ? "1 byte" : `${e.length} bytes`;
   const s = t ? ", as in the file of the output payload-file" : "";
   return `body, ${n}${s}:`;
  }
  function Pt(e, t) {
   if (!Lt(e)) return {
    kind: "none"
   };
   if (Object.hasOwn(e, t)) return {
    kind: "value",
    value: Reflect.get(e, t)
   };
   const n = [];
   for (const [s, r] of Object.entries(e)) if (Lt(r) && Object.hasOwn(r, t)) n.push({
    name: s,
    value: Reflect.get(r, t)
   });
   const [s, ...r] = n;
   if (!s) return {
    kind: "none"
   };
   return r.length === 0 ? {
    kind: "value",
    value: s.value
   } : {
    kind: "ambiguous",
    functions: n.map(e => e.name)
   };
  }
  function Lt(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function Ct(e, t, n) {
   return s => {
    const [r = "", ...o] = s.split(".");
    if (r === "secrets") return t.get(o.join("."));
    if (r === "variables") return qt(n, o.join("."));
    return o.reduce(Rt, Rt(e, r));
   };
  }
  function Rt(e, t) {
   return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
  }
  function qt(e, t) {
   const n = Pt(e, t);
   if (n.kind === "ambiguous") throw new q.vH(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); give the input variables flat`);
   return n.kind === "value" ? n.value : void 0;
  }
  const Ut = 50;
  function Dt(e, t, n, {id: s, event: r, values: o, body: i}) {
   const {secrets: a, inputs: c} = e;
   const l = Ct(o, a, c.variables);
   try {
    const e = D(n, {
     id: s,
     event: r,
     lookup: l,
     secrets: a,
     body: i
    });
    for (const s of yt(n, e)) t.mask(s);
    const o = (0, Ue.p)(t.redact(e.shown));
    return {
     kind: "request",
     prepared: {
      ...e,
      shown: o
     }
    };
   } catch (e) {
    if (!(e instanceof q.vH)) throw e;
    return {
     kind: "impossible",
     reason: (0, Ue.p)(t.redact(e.message), 500)
    };
   }
  }
  function Bt(e, t, n, r) {
   const o = Dt(e, t, n, r);
   if (o.kind === "request") return o.prepared;
   throw new s.x(`webhook "${n.name}": ${o.reason}`);
  }
  async function Ft({inputs: e, allowlist: t}, n, s) {
   Vt(e.allowedHosts, n, s.map(({prepared: e}) => e.url));
   if (e.dryRun) return s.map(({prepared: e}) => Yt({
    allowlist: t
   }, n, e));
   const r = vt(s, Ut, ({prepared: e, policy: t}) => ut(n, e, t));
   const o = [];
   for (const [t, {prepared: i}] of s.entries()) {
    const s = await r[t];
    if (s !== void 0) o.push(Kt(e, n, i, s));
   }
   return o;
  }
  function Yt({allowlist: e}, t, n) {
   const s = (0, He.x5)(e, n.url, n.method)?.replace(/\.$/, "") ?? null;
   const r = Nt(n, null, t.redact);
   const o = s === null ? "sent" : `refused: ${s}`;
   t.log.group(`webhook "${n.webhook}" would be ${o}`, r);
   return s === null ? (0, J.nE)(n, "dry_run") : (0, J.vQ)(n, `blocked: ${s}`);
  }
  function Kt(e, t, n, s) {
   const r = e.mode === "test";
   const o = (0, J.xl)(n, Ht(s, t));
   Jt(t, o, [ ...r ? Nt(n, s.tries[0]?.timestamp ?? null, t.redact) : At(n), ...It(s, r && e.showResponse === "on-failure" ? "always" : e.showResponse, t.redact) ]);
   for (const e of s.notes) t.log.warning(`webhook "${n.webhook}": ${e}`);
   return o;
  }
  function Jt(e, t, n) {
   const {webhook: s, event: r, status: o, reason: i, attempts: a, id: c} = t;
   const l = a.at(-1);
   const u = l?.status_code ?? l?.error ?? "";
   const f = o === "success" ? "delivered" : "FAILED";
   e.log.group(`webhook "${s}" ${f}: ${u} for ${r}`, [ ...n, `${c}: ${f}${i === null ? "" : `: ${i}`}` ]);
  }
  function Ht(e, {redact: t}) {
   const {reason: n} = e;
   return {
    ...e,
    reason: n === null ? null : (0, Ue.p)(t(n), 500)
   };
  }
  function Vt(e, t, n) {
   if (!e.includes("public")) return;
   if (!n.some(e => t.proxied(e))) return;
   t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
  }
  const Wt = 1e4;
  const Gt = [ 1, 2, 4 ];
  const zt = "callback";
  const Qt = [ {
   from: 200,
   to: 299
  } ];
  const Xt = /\/hook\/([\w-]{16,})\/?$/;
  const Zt = /\/hook\/([\w-]{21}[AQgw]|[0-9a-f]{32,})\/?$/;
  async function en(e, t) {
   const {inputs: n} = e;
   const {environment: r} = n;
   const o = l(r.event);
   if (N(o.token ?? "")) t.mask(o.token ?? "");
   const i = Je(e, n.callbackSecretName);
   const a = tn(n, o, t);
   const c = f(n.callbackUrl, o, r.apiUrl);
   if (c.kind === "wrong") throw new s.x(c.message);
   if (c.kind === "webhook") {
    const e = n.callbackUrl === "" ? Zt : Xt;
    const [, s] = e.exec(c.url.pathname) ?? [];
    if (s !== void 0) t.mask(s);
   }
   if (c.kind === "status" && i.length > 0) t.log.warning("a commit status carries no signature: it goes unsigned");
   const u = B({
    repository: r.repository,
    runId: r.runId,
    attempt: r.runAttempt,
    chain: null,
    webhook: zt,
    kind: "completed",
    status: a.state
   });
   const d = c.kind === "webhook" ? await sn(e, t, nn(c.url, u, a, i)) : await De(n, t, {
    identity: {
     id: u,
     webhook: zt,
     event: zt
    },
    to: c,
    report: a,
    keys: i,
    schedule: Gt
   });
   return rn(a, d, t);
  }
  function tn(e, t, n) {
   const {environment: r, jobStatus: o, description: i, targetUrl: a} = e;
   const {serverUrl: c, repository: l, runId: u} = r;
   const f = w(e.state, o);
   if (f === null) throw new s.x(`input state is "${e.state}"; write success, failure or error`);
   const {report: d, cut: h} = b(f, {
    description: i,
    context: e.context || (t.context ?? ""),
    targetUrl: a || `${c}/${l}/actions/runs/${u}`
   });
   for (const e of h) n.log.warning(`the ${e} is too long for a callback and was cut`);
   return d;
  }
  function nn(e, t, n, s) {
   return {
    id: t,
    webhook: zt,
    event: zt,
    method: "POST",
    url: e,
    shown: `${e.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${R.x}`,
     "webhook-id": t,
     "webhook-event": zt
    },
    body: Buffer.from(JSON.stringify(n)),
    stored: "",
    signatures: [ "jobserv" ],
    keys: s
   };
  }
  async function sn({inputs: e, allowlist: t}, n, s) {
   const r = {
    allowlist: t,
    successCodes: Qt,
    timeoutMs: Wt,
    schedule: Gt,
    careful: false,
    keepAlive: false,
    signal: n.signal
   };
   const [o] = await Ft({
    inputs: e,
    allowlist: t
   }, n, [ {
    prepared: s,
    policy: r
   } ]);
   if (o === void 0) throw new Error("a delivery has no outcome");
   return o;
  }
  function rn(e, t, n) {
   const {state: s, description: r = null, context: o = null} = e;
   const {status: i, reason: a} = t;
   const c = {
    state: s,
    description: r,
    context: o,
    target_url: e.target_url ?? null
   };
   return {
    result: i,
    failure: i === "failure" ? `the callback "${s}" was not delivered: ${a}` : null,
    outputs: Ye(c, n),
    deliveries: [ t ],
    payload: null,
    record: null,
    summary: `## Callback: ${s}\n\n${re([ t ], n.redact)}`
   };
  }
  function on({links: e, expectFinalCallback: t}) {
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
    links: e.map(({name: e, via: t, enabled: s}) => ({
     name: e,
     via: t,
     enabled: s,
     ...n
    })),
    current: null,
    expectFinalCallback: t
   };
  }
  function an(e, {link: t, ...n}) {
   const s = on(e);
   const r = s.links.map((e, s) => {
    if (s === t) return {
     ...e,
     state: "waiting",
     attempts: 1,
     started: n.started
    };
    const r = n.earlier.find(({name: t}) => t === e.name);
    return s < t && r ? {
     ...e,
     ...r,
     state: "success"
    } : e;
   });
   return {
    ...s,
    state: "running",
    links: r,
    current: t
   };
  }
  function cn(e, t) {
   const n = e.links[t];
   if (n?.via === "delivery") return true;
   const s = ln(e, t + 1) === null;
   return s && !e.expectFinalCallback;
  }
  function ln(e, t) {
   const n = e.links.findIndex(({enabled: e}, n) => e && n >= t);
   return n === -1 ? null : n;
  }
  const un = [ "success", "neutral" ];
  const fn = [ "queued", "waiting", "requested", "pending" ];
  const dn = [ "cancelled", "timed_out", "startup_failure" ];
  function hn(e, t) {
   if (t === null) return fn.includes(e) ? "QUEUED" : "RUNNING";
   if (un.includes(t)) return "PASSED";
   return t === "skipped" ? "SKIPPED" : "FAILED";
  }
  function pn(e) {
   return e === "PASSED" || e === "FAILED" || e === "SKIPPED";
  }
  function mn(e) {
   return e === "FAILED" || e === "RUNNING_WITH_FAILURES";
  }
  function gn(e) {
   if (e.length === 0) return null;
   const t = new Set(e);
   const n = t.has("QUEUED") || t.has("RUNNING");
   if (t.has("FAILED")) return n ? "RUNNING_WITH_FAILURES" : "FAILED";
   if (t.size === 1 && t.has("QUEUED")) return "QUEUED";
   if (n) return "RUNNING";
   return t.has("PASSED") ? "PASSED" : "SKIPPED";
  }
  function yn(e, t) {
   if (e === "PASSED" || e === "SKIPPED") return "success";
   if (e !== "FAILED") return "error";
   const n = t.length > 0 && t.every(e => dn.includes(e));
   return n ? "error" : "failure";
  }
  var wn = n(91);
  const bn = [ "repository", "branch", "workflow", "event", "actor" ];
  function vn(e, t) {
   for (const n of bn) {
    const s = e[n];
    if (s === void 0) continue;
    if (n === "branch" && t.fork && e.repository === void 0) return `the run comes from a fork (${t.repository || "unknown"}), whose branches fit no pattern`;
    if (!(0, wn.c)(s, t[n])) return `match.${n} is ${s.join(", ")} and the run's is ${t[n] || "unknown"}`;
   }
   return null;
  }
  function kn(e, t) {
   const {events: n, why: s, status: r, facts: o} = t;
   if (!e.enabled) return Sn("disabled", "enabled is false");
   const i = e.events.find(e => n.includes(e));
   if (i === void 0) return Sn("events", `events is ${e.events.join(", ")} and ${$n(n, r)}${s && e.events.includes("build_status_changed") ? ` (${s})` : ""}`);
   const a = vn(e.match, o);
   if (a !== null) return Sn("match", a);
   if (e.only_failures && !mn(r)) return Sn("only_failures", `only_failures and the build ${r}`);
   return {
    send: true,
    event: i
   };
  }
  function $n(e, t) {
   return `this is ${e.join(", ")} of a build that is ${t}`;
  }
  function Sn(e, t) {
   return {
    send: false,
    reason: e,
    text: t
   };
  }
  function _n(e, t) {
   const n = e => e ? t(e) : null;
   return e.links.map(e => ({
    name: e.name,
    state: e.state,
    description: n(e.callback?.description),
    context: n(e.callback?.context),
    target_url: n(e.callback?.target_url),
    status_code: e.statusCode,
    attempts: e.attempts,
    started: xn(e.started),
    completed: xn(e.completed),
    duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
    conflicts: e.conflicts
   }));
  }
  function xn(e) {
   return e === null ? null : new Date(e).toISOString();
  }
  const En = 3e5;
  const Nn = 2e4;
  const An = 12;
  const In = 8;
  function On(e, t) {
   const {name: n, trigger_name: s, status: r, web_url: o, build_id: i, runs: a} = e;
   const c = n ?? s ?? `build ${i}`;
   return `${Mn(r, t(c), o)}\n${Tn(e, t)}\n\n${a.length === 0 ? "No runs are known.\n" : Pn(a, t)}`;
  }
  function jn(e, t) {
   return `${Mn(e.status, t(e.title), e.page)}\nIts jobs were not asked for: nothing that is sent speaks of them.\n`;
  }
  function Mn(e, t, n) {
   return `## ${W(e)}: ${(0, H.nf)(t, n)}\n`;
  }
  function Tn({trigger_name: e, created: t, completed: n, github: s}, r) {
   const {run_number: o, run_attempt: i, event: a, ref: c, sha: l, actor: u} = s;
   const f = o === void 0 ? "" : ` ${o}`;
   const d = i > 1 ? `, attempt ${i}` : "";
   const h = [ e, a, c, l?.slice(0, In), u ].filter(e => e !== void 0 && e !== "").map(e => (0, 
   H.Mk)(r(e ?? "")));
   return [ `Build${f}${d}`, ...h, Cn(t, n) ].filter(e => e !== "").join(" \xb7 ");
  }
  function Pn(e, t) {
   const n = e.map(e => [ (0, H.nf)(t(e.name), e.web_url), W(e.status), Cn(e.created, e.completed) ]);
   const s = (0, H.tp)([ "Run", "Status", "Time" ], n, En);
   if (e.length <= An) return s;
   const r = e.filter(({status: e}) => e === "FAILED").map(e => `${(0, H.nf)(t(e.name), e.web_url)} ${e.status}`);
   return `${(0, H.p_)(r, Nn)}\n<details><summary>${e.length} runs: ${Ln(e)}</summary>\n\n${s}\n</details>\n`;
  }
  function Ln(e) {
   const t = new Map;
   for (const {status: n} of e) t.set(n, (t.get(n) ?? 0) + 1);
   return [ ...t ].map(([e, t]) => `${t} ${e}`).sort().join(", ");
  }
  function Cn(e, t) {
   const n = Date.parse(t ?? "") - Date.parse(e ?? "");
   return n > 0 ? Q(n) : "";
  }
  const Rn = 48;
  const qn = 4;
  const Un = 40;
  const Dn = {
   success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
   failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
   waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
   skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
  };
  function Bn(e, t) {
   const n = e.slice(0, Rn);
   const s = Array.from({
    length: Math.ceil(n.length / qn)
   }, (e, t) => n.slice(t * qn, (t + 1) * qn));
   const r = s.length === 1;
   const o = s.flatMap((e, n) => {
    const s = n * qn;
    const o = e.map((e, n) => `l${s + n}[${Yn(e, t)}]:::${G(e.state)}`);
    const i = e.slice(1).map((e, t) => `l${s + t} ${Fn(e)} l${s + t + 1}`);
    const a = [ ...o, ...i ];
    return r ? a : [ `subgraph r${n}[" "]`, "direction LR", ...a, "end", `style r${n} fill:none,stroke:none` ];
   });
   const i = s.slice(1).map((e, t) => {
    const [n] = e;
    return n ? `r${t} ${Fn(n)} r${t + 1}` : "";
   });
   const a = Object.entries(Dn).map(([e, t]) => `classDef ${e} ${t}`);
   return [ "```mermaid", r ? "flowchart LR" : "flowchart TB", ...[ ...o, ...i, ...a ].map(e => `  ${e}`), "```", "" ].join("\n");
  }
  function Fn({state: e}) {
   return e === "skipped" ? "-.->" : "--\x3e";
  }
  function Yn(e, t) {
   const {name: n, state: s, started: r, completed: o} = e;
   const i = r === null || o === null ? "" : `, ${Q(o - r)}`;
   return `"${Kn(t(n))}<br/>${V[G(s)]} ${s}${i}"`;
  }
  function Kn(e) {
   return (0, Ue.J)(e, Un).replace(/[^\p{L}\p{N} ]/gu, e => `#${e.codePointAt(0)};`);
  }
  const Jn = 2e5;
  const Hn = [ "Link", "State", "Callback", "Code", "Attempts", "Sent (UTC)", "Time" ];
  function Vn(e, {chain: t, why: n}, s) {
   const {links: r, state: o} = t;
   const i = r.length - Rn;
   return `## ${V[G(o)]} Chain ${(0, H.Mk)(s(e))}: ${(0, H.Mk)(o)}\n${Wn(Gn(t, s) ?? (n && (0, 
   H.FY)(s(n))))}\n${Bn(r, s)}${Wn(i > 0 ? `${i} more links are in the table only.` : null)}\n${(0, 
   H.tp)(Hn, r.map(e => zn(e, s)), Jn)}`;
  }
  function Wn(e) {
   return e ? `\n${e}\n` : "";
  }
  function Gn({links: e, current: t}, n) {
   const s = t === null ? void 0 : e[t];
   if (!s?.callback || s.reason || G(s.state) !== "failure") return null;
   const {description: r, target_url: o} = s.callback;
   const i = (0, H.nf)(n(r || "no reason is given"), o && n(o));
   return `${(0, H.ko)(n(s.name))} said ${s.state}: ${i}`;
  }
  function zn(e, t) {
   const {callback: n, reason: s, conflicts: r, started: o, completed: i} = e;
   const a = t(s ?? n?.description ?? "");
   const c = n?.target_url && t(n.target_url);
   return [ (0, H.Mk)(t(e.name)), r === 0 ? W(e.state) : (0, H.Hn)(W(e.state), `${r} contradicted`), (0, 
   H.Hn)(n ? (0, H.nf)(a || "callback", c) : (0, H.Mk)(a), (0, H.Mk)(t(n?.context ?? ""))), String(e.statusCode ?? ""), e.attempts === 0 ? "" : String(e.attempts), o === null ? "" : X(o), o === null || i === null ? "" : Q(i - o) ];
  }
  var Qn = n(6732);
  const Xn = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function Zn(e, t, {config: n, reported: s}, {chain: r, deliveries: o, callback: i, trouble: a}) {
   const {environment: c} = e.inputs;
   const l = s.build?.payload ?? null;
   const u = o.find(({status: e, attempts: t}) => e === "failure" && t.length === 0);
   const f = ts(n.name, r) ?? (a && (0, Ue.p)(t.redact(a), 500)) ?? (u === void 0 ? null : `webhook "${u.webhook}" would fail: ${u.reason}`);
   const d = f && (0, Ue.p)(t.redact(f), 1e3);
   for (const e of ns(r)) t.log.info(e);
   t.log.info(`chain "${n.name}": ${r.state}`);
   return {
    result: es(r, f !== null),
    failure: d,
    outputs: {
     "build-status": s.status,
     "chain-state": r.state,
     links: JSON.stringify(_n(r, t.redact)),
     ...Ye(i, t)
    },
    deliveries: o,
    payload: l && Buffer.from(JSON.stringify(l)),
    record: (0, Qn.zv)(c.repository, s.run, o.map(e => ({
     ...e,
     chain: n.name,
     body: null,
     retry_of: null,
     mac: null
    }))),
    summary: [ Vn(n.name, {
     chain: r,
     why: d
    }, t.redact), ...l ? [ On(l, t.redact) ] : [], re(o, t.redact) ].join("\n")
   };
  }
  function es({state: e}, t) {
   if (e === "not_run" && !t) return e;
   if (e === "success" || e === "waiting") return t ? "failure" : e;
   return "failure";
  }
  function ts(e, t) {
   const {state: n, links: s, current: r} = t;
   if (n === "success" || n === "waiting" || n === "not_run") return null;
   const o = r === null ? void 0 : s[r];
   if (o === void 0) return `chain "${e}" ended as ${n}`;
   const i = o.callback ? [ o.callback.description, o.callback.target_url ] : [];
   const a = n === "timeout" ? Xn : null;
   const c = [ o.reason ?? a, ...i ].filter(Boolean).join(", ");
   const l = `chain "${e}" stopped at "${o.name}": ${n}`;
   return c ? `${l}, ${c}` : l;
  }
  function ns({state: e, links: t, current: n}) {
   const s = n ?? t.length;
   return t.flatMap((n, r) => {
    if (n.state !== "skipped") return [];
    const o = !n.enabled ? "enabled is false" : e === "not_run" ? "nothing is sent" : r < s ? "the chain starts after it" : `the chain is ${e} at "${t[s]?.name}"`;
    return [ `link "${n.name}" skipped: ${o}` ];
   });
  }
  function ss(e, t, n) {
   const {state: s, at: r, reason: o = null} = n;
   const i = [ {
    kind: "done"
   } ];
   const a = is(e, t, {
    state: s,
    completed: r,
    reason: o
   });
   if (e.links[t]?.state === "sending") i.unshift({
    kind: "abort",
    link: t
   });
   return as({
    ...a,
    state: s
   }, i);
  }
  function rs(e, t, n) {
   const s = is(e, t, {
    state: "success",
    completed: n
   });
   return os(s, t + 1, n);
  }
  function os(e, t, n) {
   const s = ln(e, t);
   if (s === null) {
    const t = e.current === null ? "not_run" : "success";
    return as({
     ...e,
     state: t
    }, [ {
     kind: "done"
    } ]);
   }
   const r = is(e, s, {
    state: "sending",
    started: n
   });
   return as({
    ...r,
    state: "running",
    current: s
   }, [ {
    kind: "send",
    link: s
   } ]);
  }
  function is(e, t, n) {
   const s = e.links.map((e, s) => s === t ? {
    ...e,
    ...n
   } : e);
   return {
    ...e,
    links: s
   };
  }
  function as(e, t) {
   return {
    chain: e,
    actions: t,
    ruling: null
   };
  }
  function cs(e) {
   return as(e, []);
  }
  function ls(e, t) {
   switch (t.kind) {
   case "start":
    return e.state === "not_run" ? os(e, t.from, t.at) : cs(e);

   case "delivered":
   case "taken":
   case "rejected":
   case "lost":
    return us(e, t);

   case "callback":
    return ds(e, t);

   case "refused":
    return ps(e, t);

   case "link_timeout":
    return ms(e, t.link) && !gs(e, t.link) ? ss(e, t.link, {
     state: "timeout",
     at: t.at
    }) : cs(e);

   case "chain_timeout":
    return ws(e, {
     state: "timeout",
     at: t.at
    });

   case "cancelled":
    return ws(e, {
     state: "cancelled",
     at: t.at
    });
   }
  }
  function us(e, t) {
   const {link: n, attempts: s, statusCode: r, at: o} = t;
   if (e.links[n]?.state === "skipped") return cs(e);
   const i = is(e, n, {
    attempts: s,
    statusCode: r
   });
   if (e.links[n]?.state !== "sending" || !ms(e, n)) return cs(i);
   const a = gs(i, n);
   const c = is(i, n, {
    state: "waiting"
   });
   if (t.kind === "taken") return fs(c);
   if (t.kind === "rejected" || t.kind === "lost") return a && t.kind === "lost" ? rs(c, n, o) : ss(c, n, {
    state: "error",
    at: o,
    reason: t.reason
   });
   if (a || cn(i, n)) return rs(c, n, o);
   return i.links[n]?.via === "event" ? fs(c) : cs(c);
  }
  function fs(e) {
   return as({
    ...e,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]);
  }
  function ds(e, t) {
   const {link: n, callback: s, at: r} = t;
   const o = e.links[n];
   if (o === void 0) return bs(cs(e), "unexpected");
   if (ms(e, n) && o.callback === null && hs(o)) {
    const t = is(e, n, {
     callback: s
    });
    if (s.state !== "success") return bs(ss(t, n, {
     state: s.state,
     at: r
    }), "accepted");
    return o.state === "sending" ? bs(as(t, [ {
     kind: "no_retry",
     link: n
    } ]), "accepted") : bs(rs(t, n, r), "accepted");
   }
   if (o.state === "timeout" || o.state === "cancelled") return bs(cs(e), "expired");
   const i = o.callback?.state ?? o.state;
   if (i === s.state) return bs(cs(e), "duplicate");
   if (o.callback === null && !ys(o)) return bs(cs(e), "unexpected");
   const a = o.conflicts + 1;
   return bs(cs(is(e, n, {
    conflicts: a
   })), "conflict");
  }
  function hs({via: e, state: t}) {
   return t === "waiting" || e === "listener" || e === "status";
  }
  function ps(e, t) {
   const {link: n, reason: s, at: r} = t;
   const o = e.links[n];
   const i = o !== void 0 && o.via !== "delivery" && o.via !== "listener";
   return i && o.state === "waiting" && ms(e, n) ? ss(e, n, {
    state: "error",
    at: r,
    reason: s
   }) : cs(e);
  }
  function ms(e, t) {
   return e.state === "running" && e.current === t;
  }
  function gs(e, t) {
   const n = e.links[t];
   return n?.state === "sending" && n.callback?.state === "success";
  }
  function ys({state: e}) {
   return e === "success" || e === "failure" || e === "error";
  }
  function ws(e, t) {
   if (e.state === "not_run") return as({
    ...e,
    state: t.state
   }, [ {
    kind: "done"
   } ]);
   return e.state === "running" && e.current !== null ? ss(e, e.current, t) : cs(e);
  }
  function bs(e, t) {
   return {
    ...e,
    ruling: t
   };
  }
  const vs = /#([0-9a-f]{16})$/;
  const ks = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const $s = 60;
  function Ss(e, {attempt: t, job: n}) {
   const s = n.replace(/[^\w.-]+/g, "-").slice(0, $s) || "-";
   return `callback ${I(e)} claimed in attempt ${t} by ${s}`;
  }
  function _s(e, t, n) {
   const s = [ ...e ].sort((e, t) => e.id - t.id);
   const r = s.find(e => xs(e) === I(t));
   if (r === void 0) return {
    kind: "unsent"
   };
   const o = s.filter(({id: e}) => e > r.id);
   if (o.some(e => xs(e) !== null)) return As("the link has been sent again since; its new token counts");
   const i = o.find(({state: e}) => e !== "pending");
   if (i !== void 0) return As(`it has been used, for the link has its verdict already: ${i.state}`);
   const a = o.filter(e => Es(e, t));
   const [c] = a;
   if (c !== void 0 && c.target_url !== n.page) return As(`${c.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const l = a.filter(({target_url: e}) => e === n.page);
   const u = l.find(e => Ns(e) === n.attempt);
   return u === void 0 || u.description === Ss(t, n) ? {
    kind: "open",
    sent: r
   } : As("another job of this run has claimed it");
  }
  function xs({state: e, target_url: t}) {
   const n = e === "pending" ? vs.exec(t ?? "") : null;
   return n?.[1] ?? null;
  }
  function Es({description: e}, t) {
   const n = ks.exec(e ?? "")?.[1];
   return n === void 0 || n === I(t);
  }
  function Ns({description: e}) {
   const t = ks.exec(e ?? "")?.[2];
   return t === void 0 ? null : Number(t);
  }
  function As(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  const Is = {
   page: "",
   attempt: 0,
   job: ""
  };
  function Os({inputs: e}, t, {config: n, reported: s}) {
   const {apiUrl: r, serverUrl: o, repository: i, sha: a} = e.environment;
   const {run: c} = s;
   const l = ve(t.api, {
    apiUrl: r,
    repository: i,
    sha: c.headSha ?? a
   });
   const u = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "event");
   const f = `${o}/${i}/actions/runs/${c.id}/attempts/${c.attempt}`;
   const d = e => (0, ye.vY)(`webhook/${n.name}/${e}`);
   let h = Promise.resolve();
   const p = e => {
    h = h.then(e);
    h.catch(() => {});
   };
   const m = new Map;
   const g = async e => {
    const t = m.get(e);
    if (t === void 0) return false;
    const n = await l.list(d(e));
    return _s(n, t, Is).kind === "refused";
   };
   return {
    statuses: l,
    contextOf: d,
    isTaken: g,
    async pending(e, t) {
     if (!u) return;
     m.set(e, t);
     p(() => l.post({
      state: "pending",
      context: d(e),
      description: "sent, waiting for the callback",
      target_url: `${f}#${I(t)}`
     }));
     await h;
    },
    follow(e, n) {
     if (!u) return;
     for (const [s, r] of n.links.entries()) {
      const n = e.links[s]?.state !== r.state;
      const o = n && r.via !== "status" ? js(r, f, t) : null;
      if (o === null) continue;
      p(async () => {
       if (r.via === "event" && await g(r.name)) return;
       const e = d(r.name);
       await l.post({
        ...o,
        context: e
       });
      });
     }
    },
    settled: () => h.then(() => null, e => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
   };
  }
  function js(e, t, {redact: n}) {
   const s = e.callback?.description ?? e.reason;
   const r = e.callback?.target_url ?? t;
   const o = n(r) === r ? r : t;
   switch (e.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: e.state,
     description: s && n(s),
     target_url: o
    };

   case "timeout":
    return {
     state: "error",
     description: "ran out of time",
     target_url: o
    };

   case "cancelled":
    return {
     state: "error",
     description: "the step was cancelled",
     target_url: o
    };

   case "skipped":
   case "sending":
   case "waiting":
    return null;
   }
  }
  const Ms = 65536;
  function Ts(e) {
   if (Buffer.byteLength(e) > Ms) return {
    kind: "refused",
    error: "body_too_large"
   };
   const t = Ps(e);
   if (t === null) return {
    kind: "refused",
    error: "not_utf8"
   };
   if (/^[ \t\r\n]*$/.test(t)) return {
    kind: "refused",
    error: "body_empty"
   };
   try {
    return {
     kind: "json",
     text: t,
     json: JSON.parse(t)
    };
   } catch {
    return {
     kind: "refused",
     error: "not_json"
    };
   }
  }
  function Ps(e) {
   if (typeof e === "string") return e.replace(/^\ufeff/, "");
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(e);
   } catch {
    return null;
   }
  }
  function Ls(e, t) {
   const n = [];
   const s = /[ \t\r\n]*:/y;
   let r = 0;
   while (r < e.length) {
    const o = e[r];
    const i = n.at(-1);
    if (o === '"') {
     const t = Cs(e, r);
     s.lastIndex = t;
     if (i && !i.isList && s.test(e)) {
      i.key = String(JSON.parse(e.slice(r, t)));
      if (i.key === i.wanted && i.found) return true;
      i.found ||= i.key === i.wanted;
     }
     r = t;
     continue;
    }
    if (o === "{" || o === "[") {
     const e = o === "[";
     const s = i === void 0 || i.key === i.wanted;
     const r = s ? t[n.length] ?? null : null;
     n.push({
      isList: e,
      key: e ? 0 : "",
      wanted: r,
      found: false
     });
    } else if (o === "}" || o === "]") n.pop(); else if (o === "," && typeof i?.key === "number") i.key += 1;
    r += 1;
   }
   return false;
  }
  function Cs(e, t) {
   let n = t + 1;
   while (n < e.length && e[n] !== '"') n += e[n] === "\\" ? 2 : 1;
   return n + 1;
  }
  const Rs = 3e4;
  const qs = [ 202, 204, 404 ];
  async function Us(e, t) {
   const {url: n, headers: s, allowlist: r, signal: o} = t;
   const i = r.methods[0] ?? "GET";
   const a = (0, He.x5)(r, n, i);
   if (a !== null) return {
    kind: "refused",
    reason: a
   };
   const c = await e({
    url: n,
    method: "GET",
    headers: {
     accept: "application/json",
     ...s
    },
    body: null,
    timeoutMs: Rs,
    maxBytes: Ms,
    refuses: (0, He.V4)(r, n.hostname),
    keepAlive: false,
    signal: o
   });
   if (c.kind === "failure") return {
    kind: c.permanent ? "refused" : "waiting",
    reason: `${c.code}: ${c.message}`
   };
   const {status: l, body: u, cut: f} = c;
   if (qs.includes(l) || l >= 500) return {
    kind: "waiting",
    reason: `answered ${l}`
   };
   if (l !== 200) return {
    kind: "refused",
    reason: `answered ${l}`
   };
   return f ? {
    kind: "refused",
    reason: "answered more than 64 KiB"
   } : {
    kind: "body",
    body: u
   };
  }
  function Ds(e, t) {
   if (t === null || !URL.canParse(t, e.href)) return null;
   const n = new URL(t, e);
   n.hash = "";
   const s = n.origin === e.origin && !n.username && !n.password;
   return s ? n : null;
  }
  function Bs(e, t) {
   const {github: n} = e;
   const s = t.repoName || n.repository;
   const r = s.split("/");
   const o = r.at(-2);
   const i = Fs(e.completed);
   const a = Fs(e.created);
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
     repo_url: `${t.serverUrl.replace(/\/+$/, "")}/${n.repository}`,
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
  function Fs(e) {
   return e === void 0 ? null : Date.parse(e) / 1e3;
  }
  function Ys(e, t) {
   const n = `${t.serverUrl}/${t.repository}`;
   const s = e.event.startsWith("pull_request") ? e.pullRequest : null;
   if (s) {
    const r = /\/api\/v1\/?$/.test(t.apiUrl) ? "pulls" : "pull";
    const o = s.title ?? e.title ?? e.subject;
    const i = `${n}/${r}/${s.number}`;
    return Ks(e.event, `#${s.number}`, o, i);
   }
   const r = e.event.startsWith("pull_request") ? e.title : e.subject;
   const o = e.headSha ? `${n}/commit/${e.headSha}` : e.pageUrl;
   return Ks(e.event, e.headBranch, r ?? e.title, o);
  }
  function Ks(e, t, n, s) {
   const r = [ n?.replace(/\s+/g, " ").trim(), s ].filter(Boolean);
   const o = `GitHub ${e}${t ? `(${t})` : ""}`;
   return r.length > 0 ? `${o}: ${r.join(", ")}` : o;
  }
  var Js = n(8092);
  const Hs = [ "skipped", "startup_failure", "action_required" ];
  function Vs(e) {
   const {run: t, runs: n, status: s, place: r} = e;
   const {repository: o} = r;
   const i = `${r.apiUrl.replace(/\/+$/, "")}/repos/${o}/actions`;
   const a = r.serverUrl.replace(/\/+$/, "");
   const c = t.url ?? `${i}/runs/${t.id}`;
   const l = (0, Js.Ic)();
   const u = l(t.created ?? Zs(n));
   const f = l(Xs(t, n));
   const d = Qs(t, s) ? l(t.started) : void 0;
   return er({
    build_id: t.id,
    url: c,
    status: s,
    runs: n.map(e => zs(e, i, l)),
    web_url: t.pageUrl ?? `${a}/${o}/actions/runs/${t.id}`,
    name: t.title ?? void 0,
    trigger_name: t.workflow ?? void 0,
    created: u,
    completed: f,
    status_events: [ ...u ? [ {
     time: u,
     status: "QUEUED"
    } ] : [], ...d ? [ {
     time: d,
     status: "RUNNING"
    } ] : [], ...f && pn(s) ? [ {
     time: f,
     status: s
    } ] : [] ],
    runs_url: t.jobsUrl ?? `${c}/jobs`,
    reason: Ys(t, {
     ...r,
     serverUrl: a
    }),
    annotation: null,
    github: er({
     repository: o,
     workflow: t.workflow ?? void 0,
     workflow_path: t.workflowPath ?? void 0,
     run_id: t.id,
     run_number: t.number ?? void 0,
     run_attempt: t.attempt,
     event: t.event,
     ref: t.headBranch ?? void 0,
     sha: t.headSha ?? void 0,
     actor: t.actor ?? void 0,
     conclusion: t.conclusion ?? void 0
    })
   });
  }
  function Ws(e, t) {
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
  function Gs(e, t) {
   const {callback_url: n, callback_context: s} = t;
   const {callback_token: r, callback_dispatch: o} = t;
   return {
    ...e,
    ...er({
     callback_url: n,
     callback_context: s,
     callback_token: r,
     callback_dispatch: o
    })
   };
  }
  function zs(e, t, n) {
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
  function Qs({conclusion: e}, t) {
   if (t === "QUEUED" || t === "SKIPPED") return false;
   return e === null || !Hs.includes(e);
  }
  function Xs(e, t) {
   if (e.conclusion !== null) return e.updated;
   if (!t.every(({status: e}) => pn(e))) return null;
   return t.reduce((e, {completed: t}) => t !== null && t > (e ?? 0) ? t : e, null);
  }
  function Zs(e) {
   return e.reduce((e, {created: t}) => t !== null && t < (e ?? 1 / 0) ? t : e, null);
  }
  function er(e) {
   for (const [t, n] of Object.entries(e)) if (n === void 0) Reflect.deleteProperty(e, t);
   return e;
  }
  var tr = n(7949);
  const nr = 4;
  function sr(e) {
   const t = new Map;
   const n = (e, n) => {
    if (!t.has(e)) t.set(e, n);
   };
   for (const [t, s] of e) {
    if ([ ...s.trim() ].length < nr) continue;
    n(s, `\${secrets.${t}}`);
    for (const e of tr.WS.filter(tr.vq)) n((0, tr.mj)(s, e), `\${secrets.${t}|${e}}`);
   }
   const s = [ ...t.keys() ].sort((e, t) => t.length - e.length);
   const r = new RegExp(`(${s.map(rr).join("|") || "(?!)"})`);
   return e => e.split(r).flatMap((e, n) => {
    const s = n % 2 === 1 ? t.get(e) : void 0;
    if (s !== void 0) return [ {
     kind: "placeholder",
     placeholder: s
    } ];
    return e === "" ? [] : [ {
     kind: "text",
     text: e
    } ];
   });
  }
  function rr(e) {
   return e.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  }
  var or = n(3181);
  function ir(e, t, n) {
   const s = [];
   let r = "";
   for (const o of (0, or.QC)(e)) if (o.kind === "text") r += o.text; else if (o.kind === "broken") r += o.source; else if ((0, 
   or.Gf)(o.name) === null) r += (0, tr.e1)((0, q._3)(o, t)); else {
    const e = `\${${[ o.name, ...o.filters ].join("|")}}`;
    s.push(...n(r), {
     kind: "placeholder",
     placeholder: e
    });
    r = "";
   }
   return ur([ ...s, ...n(r) ]);
  }
  function ar(e, t, n) {
   return (0, q.T)(e, {
    key: e => ir(e, t, n),
    leaf: e => {
     const s = (0, or.wY)(e);
     if (!s || (0, or.Gf)(s.name) !== null) return ir(e, t, n);
     const r = (0, q._3)(s, t);
     return r === void 0 ? "" : lr(r, n);
    }
   });
  }
  function cr(e, t) {
   return ur(t(e));
  }
  function lr(e, t) {
   const n = e => cr(e, t);
   return (0, q.T)(e, {
    key: n,
    leaf: n
   });
  }
  function ur(e) {
   return e.map((t, n) => {
    if (t.kind === "placeholder") return t.placeholder;
    const s = n === e.length - 1;
    return s ? fr(t.text) : fr(`${t.text}{`).slice(0, -1);
   }).join("");
  }
  function fr(e) {
   return e.replace(/\$+/g, (t, n) => e[n + t.length] === "{" ? t + t : t);
  }
  const dr = /^webhook-action\/(?:record|received|callback)\//;
  function hr(e, t) {
   const n = JSON.stringify(e);
   return {
    bytes: Buffer.from(n),
    stored: cr(n, t)
   };
  }
  function pr(e) {
   const t = new Map;
   const n = sr(e.secrets);
   const s = (e, s) => {
    const r = t.get(e) ?? hr(s(), n);
    t.set(e, r);
    return r;
   };
   return (t, r) => {
    const {body: o, payload: i = "jobserv"} = t;
    if (o !== void 0) return mr(o, r, n);
    if (i === "github") return s("github", () => e.event);
    const a = e.payload;
    if (a === null) throw new Error("the build was not read");
    if (i === "jobserv") return s("jobserv", () => Gs(a, e.keys));
    const c = e => e === void 0 ? null : (0, q.S5)(e, r);
    const l = c(t.dockerhub?.repo_name);
    const u = c(t.dockerhub?.tag);
    const {serverUrl: f, isPrivate: d} = e;
    return s(JSON.stringify([ "dockerhub", l, u ]), () => Gs(Bs(a, {
     serverUrl: f,
     isPrivate: d,
     repoName: l,
     tag: u
    }), e.keys));
   };
  }
  function mr(e, t, n) {
   if (typeof e !== "string") return {
    bytes: Buffer.from(JSON.stringify((0, q.hF)(e, t))),
    stored: JSON.stringify(ar(e, t, n))
   };
   const s = (0, q.S5)(e, t);
   if (dr.test(s)) throw new q.vH("it begins as what this action signs for itself; begin it otherwise");
   return {
    bytes: Buffer.from(s),
    stored: ir(e, t, n)
   };
  }
  const gr = [ "0.0.0.0", "[::]", "*" ];
  function yr(e, t) {
   const {listen: n, publicUrl: r} = e;
   const o = `http://${wr(n.host)}:${t}`;
   if (r === "") {
    const e = URL.canParse(o) ? new URL(o).hostname : n.host;
    if (!gr.includes(e)) return o;
    throw new s.x(`input listen is the wildcard ${n.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const i = URL.canParse(r) ? new URL(r) : null;
   const a = i !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(r) && /^https?:$/.test(i.protocol);
   if (a) return r.replace(/\/+$/, "");
   throw new s.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function wr(e) {
   return e.includes(":") ? `[${e}]` : e;
  }
  const br = de.NpB(de.mee(de.YjP()), null);
  const vr = de.NpB(de.mee(de.aig()), null);
  const kr = de.FsL(de.aig(), de.Y2b());
  const $r = de.NpB(de.mee(de.FsL(de.YjP(), de.OZ5())), null);
  const Sr = de.NpB(de.mee(de.FsL(de.YjP(), de.pdi(e => e || null))), null);
  const _r = de.Ikc({
   number: de.aig(),
   base: de.NpB(de.Ikc({
    repo: de.Ikc({
     url: de.YjP()
    })
   }), {
    repo: {
     url: ""
    }
   })
  });
  const xr = de.Ikc({
   id: kr,
   run_attempt: de.cl6(kr),
   run_number: vr,
   name: Sr,
   workflow_id: de.NpB(de.mee(de.FsL(de.KCZ([ de.aig(), de.YjP() ]), de.pdi(String))), null),
   path: Sr,
   display_title: Sr,
   event: de.NpB(de.YjP(), ""),
   status: de.NpB(de.YjP(), ""),
   conclusion: Sr,
   head_branch: Sr,
   head_sha: Sr,
   head_commit: de.NpB(de.mee(de.Ikc({
    message: de.YjP()
   })), null),
   repository: de.NpB(de.Ikc({
    full_name: br,
    private: de.NpB(de.zMY(), false)
   }), {
    full_name: null,
    private: false
   }),
   head_repository: de.lqM(de.NpB(de.mee(de.Ikc({
    full_name: de.YjP()
   })), null)),
   actor: de.NpB(de.mee(de.Ikc({
    login: de.YjP()
   })), null),
   pull_requests: de.NpB(de.YOg(de.L5J()), []),
   url: $r,
   html_url: $r,
   jobs_url: $r,
   created_at: br,
   run_started_at: br,
   started_at: br,
   updated_at: br,
   completed_at: br
  });
  function Er(e) {
   const {output: t, success: n} = de.xLC(xr, e);
   if (!n) return null;
   const s = t.repository.full_name;
   return {
    id: t.id,
    attempt: t.run_attempt || 1,
    number: t.run_number,
    workflow: t.name ?? t.path,
    workflowId: t.workflow_id,
    workflowPath: t.path?.replace(/(\.ya?ml)@.*$/, "$1") ?? null,
    title: t.display_title,
    subject: t.head_commit?.message.split("\n")[0]?.trim() || null,
    event: t.event,
    status: t.status,
    conclusion: t.conclusion,
    headBranch: t.head_branch,
    headSha: t.head_sha,
    headRepository: t.head_repository === void 0 && !t.event.startsWith("pull_request") ? s : t.head_repository?.full_name ?? null,
    isPrivate: t.repository.private,
    actor: t.actor?.login || null,
    pullRequest: Ir(t.pull_requests, s),
    url: t.url,
    pageUrl: t.html_url,
    jobsUrl: t.jobs_url,
    created: (0, Js.pe)(t.created_at),
    started: (0, Js.pe)(t.run_started_at ?? t.started_at),
    updated: (0, Js.pe)(t.updated_at ?? t.completed_at)
   };
  }
  async function Nr(e, t, n, s) {
   const r = `/repos/${t}/actions/runs/${n}`;
   const o = await Ar(e, r, {
    id: n
   });
   if (o === null || s === null || o.attempt === s) return o;
   return Ar(e, `${r}/attempts/${s}`, {
    id: n,
    attempt: s
   });
  }
  async function Ar(e, t, n) {
   const {status: s, json: r} = await e.get(t);
   if (s === 404) return null;
   const o = Er(r);
   const {id: i, attempt: a = o?.attempt} = n;
   if (o?.id === i && o?.attempt === a) return o;
   const c = o ? `with run ${o.id}, attempt ${o.attempt}` : "without a workflow run";
   throw new fe.h(`GET ${t} was answered ${s} ${c}; GITHUB_API_URL must be the API's own URL`, s);
  }
  function Ir(e, t) {
   for (const n of e) {
    const {output: e, success: s} = de.xLC(_r, n);
    if (!s) continue;
    const {url: r} = e.base.repo;
    if (!r || !t || r.endsWith(`/repos/${t}`)) return {
     number: e.number,
     title: null
    };
   }
   return null;
  }
  const Or = de.NpB(de.mee(de.YjP()), null);
  const jr = de.Ikc({
   full_name: de.YjP()
  });
  const Mr = de.NpB(de.Ikc({
   pull_request: de.NpB(de.mee(de.Ikc({
    number: de.aig(),
    title: Or,
    head: de.NpB(de.Ikc({
     ref: Or,
     sha: Or,
     repo: de.NpB(de.mee(jr), null)
    }), {
     ref: null,
     sha: null,
     repo: null
    })
   })), null),
   head_commit: de.NpB(de.mee(de.Ikc({
    message: de.YjP()
   })), null),
   repository: de.NpB(de.Ikc({
    private: de.zMY()
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
  function Tr(e) {
   const t = de.xLC(de.Ikc({
    workflow_run: de.L5J(),
    workflow: de.NpB(de.mee(de.Ikc({
     name: Or
    })), null)
   }), e);
   if (!t.success) return null;
   const n = Er(t.output.workflow_run);
   const s = t.output.workflow?.name;
   return n && {
    ...n,
    workflow: s || n.workflow
   };
  }
  function Pr(e) {
   const t = de.qgA(Mr, e.event);
   const n = t.pull_request;
   const s = t.head_commit?.message.split("\n")[0]?.trim() || null;
   return {
    id: e.runId,
    attempt: e.runAttempt,
    number: e.runNumber || null,
    workflow: e.workflow || null,
    workflowId: null,
    workflowPath: Lr(e),
    title: n?.title ?? s,
    subject: s,
    event: e.eventName,
    status: "in_progress",
    conclusion: null,
    headBranch: e.headRef || n?.head.ref || e.refName || null,
    headSha: n?.head.sha || e.sha || null,
    headRepository: n ? n.head.repo?.full_name ?? null : e.repository,
    isPrivate: t.repository.private,
    actor: e.actor || null,
    pullRequest: n && {
     number: n.number,
     title: n.title
    },
    url: null,
    pageUrl: null,
    jobsUrl: null,
    created: null,
    started: null,
    updated: null
   };
  }
  function Lr({repository: e, workflowRef: t}) {
   const [n = ""] = t.split("@");
   return n.startsWith(`${e}/`) ? n.slice(e.length + 1) : null;
  }
  function Cr(e, t) {
   const n = e.headRepository;
   return {
    branch: e.headBranch ?? "",
    workflow: e.workflow ?? "",
    event: e.event,
    actor: e.actor ?? "",
    repository: n ?? "",
    fork: n?.toLowerCase() !== t.toLowerCase()
   };
  }
  var Rr = n(5682);
  const qr = "dependabot[bot]";
  const Ur = "variables.";
  function Dr(e, t) {
   const n = e.map(({name: e}) => e);
   const r = t.filter(e => !n.includes(e)).map(e => ({
    message: `input only names "${e}", which the config does not have; write ${(0, Ke.p)(e, n) ?? `one of ${n.join(", ")}`}`
   }));
   if (r.length > 0) throw new s.x(r);
   return e.filter(({name: e}) => t.length === 0 || t.includes(e));
  }
  function Br(e, {secrets: t, inputs: n}, r) {
   const {environment: o} = n;
   const i = e.map(e => ({
    webhook: e,
    names: (0, Rr.Fj)(e).filter(e => t.get(e) === "")
   })).filter(({names: e}) => e.length > 0);
   if (i.length > 0 && !Yr(o)) throw new s.x(i.map(({webhook: e, names: t}) => ({
    message: `webhook "${e.name}" needs the secret ${t.join(", ")}, which is empty; set it in the repository's or the organisation's secrets`
   })));
   for (const {webhook: e, names: t} of i) r.warning(`webhook "${e.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${t.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
   return new Set(i.map(({webhook: e}) => e));
  }
  function Fr(e, t, n) {
   const s = new Set(e.flatMap(Rr.wX).filter(e => e.startsWith(Ur)));
   for (const e of s) if (Pt(t, e.slice(Ur.length)).kind === "none") n.warning(`${e} has no value; give the input variables`);
  }
  function Yr(e) {
   const {fork: t} = Cr(Pr(e), e.repository);
   return t || e.actor === qr;
  }
  const Kr = {
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
  function Jr(e, t) {
   const {step: n, io: r, course: o} = e;
   const i = o.config.webhooks.slice(t).filter(({enabled: e}) => e);
   const {tests_url: a} = n.config.notify ?? {};
   Fr([ ...i, {
    url: a
   } ], n.inputs.variables, r.log);
   const c = i.map(t => {
    const {via: r} = t.callback;
    if (r === "listener") yr(n.inputs, n.inputs.listen.port);
    const o = Kr[r];
    const i = Hr(e, t, {
     keys: o,
     callback: null
    });
    const {url: a} = t.callback;
    if (a !== void 0 && Vr(e, t, i, null) === null) throw new s.x(`webhook "${t.name}": its callback.url is not on ${i.url.origin}; only the webhook's own scheme, host and port are polled`);
    return i;
   });
   Vt(n.inputs.allowedHosts, r, c.map(({url: e}) => e));
   return c;
  }
  function Hr({step: e, io: t, course: n}, s, r) {
   const {reported: o, config: i, event: a} = n;
   const {environment: c} = e.inputs;
   const {run: l, build: u, status: f, subject: d} = o;
   const {keys: h, callback: p} = r;
   const m = B({
    repository: c.repository,
    runId: l.id,
    attempt: l.attempt,
    chain: i.name,
    webhook: s.name,
    kind: d.kind,
    status: f
   });
   return Bt(e, t, s, {
    id: m,
    event: a,
    values: {
     ...o.values,
     ...h,
     event: {
      name: a
     },
     callback: p ?? {}
    },
    body: pr({
     payload: u?.payload ?? null,
     isPrivate: l.isPrivate,
     serverUrl: c.serverUrl,
     event: c.event,
     keys: h,
     secrets: e.secrets
    })
   });
  }
  function Vr({step: e, course: t}, {name: n, callback: r}, {url: o}, i) {
   const {values: a} = t.reported;
   const c = Ct(a, e.secrets, e.inputs.variables);
   try {
    const e = r.url === void 0 ? null : r.url;
    return Ds(o, i ?? (e && (0, U.KD)(e, c)));
   } catch (e) {
    if (!(e instanceof q.vH)) throw e;
    throw new s.x(`webhook "${n}": callback.url: ${e.message}`);
   }
  }
  const Wr = 500;
  function Gr(e) {
   return e instanceof fe.h && (e.status === null || e.status >= Wr);
  }
  function zr({log: e, redact: t, signal: n}, s) {
   let r = false;
   return async () => {
    try {
     await s();
    } catch (s) {
     if (!(s instanceof Error && Gr(s)) || n.aborted) throw s;
     if (!r) e.warning(`${t(s.message)}; it is asked again until the time is over`);
     r = true;
    }
   };
  }
  const Qr = {
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
  function Xr(e) {
   const t = e.map(e => Qr[e]).join("; ");
   const n = `${t.charAt(0).toUpperCase()}${t.slice(1)}.`;
   return {
    valid: false,
    errors: e,
    message: n,
    http: Zr(e[0])
   };
  }
  function Zr(e) {
   switch (e) {
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
  const eo = [ "state", "description", "context", "target_url" ];
  function to(e) {
   if (e.method !== "POST") return "method_not_allowed";
   const t = e.headers["content-encoding"]?.trim().toLowerCase();
   return t && t !== "identity" ? "content_encoding" : null;
  }
  function no(e) {
   const t = Ts(e);
   if (t.kind === "refused") return Xr([ t.error ]);
   const n = eo.filter(e => Ls(t.text, [ e ]));
   return ro(t.json, new Set(n));
  }
  function so(e) {
   return ro(e, new Set);
  }
  function ro(e, t) {
   if (!co(e)) return Xr([ "not_object" ]);
   const n = [];
   if (t.size > 0) n.push("duplicate_key");
   const s = n => t.has(n) ? null : o(e, n);
   const r = io(s("state"));
   if (!t.has("state")) n.push(...r.errors);
   const a = s("description");
   n.push(...ao("description", a, g.o1));
   const c = s("context");
   n.push(...ao("context", c, g.N4));
   const l = s("target_url");
   if (l !== null && typeof l !== "string") n.push("target_url_type");
   if (n.length > 0 || r.state === null) return Xr(n);
   return oo(r.state, {
    description: i(a),
    context: i(c),
    target_url: i(l)
   });
  }
  function oo(e, t) {
   const n = e => e && (0, g.X5)(e);
   const s = [];
   if (Object.values(t).some(e => e !== n(e))) s.push("control_chars");
   const r = t.target_url && (0, g.XF)(t.target_url);
   if (r !== t.target_url) s.push("target_url_unusable");
   const o = {
    state: e,
    description: n(t.description),
    context: n(t.context),
    target_url: r
   };
   return {
    valid: true,
    callback: o,
    warnings: s
   };
  }
  function io(e) {
   if (e === "success" || e === "failure" || e === "error") return {
    state: e,
    errors: []
   };
   if (e === null) return {
    state: null,
    errors: [ "state_missing" ]
   };
   return typeof e === "string" ? {
    state: null,
    errors: [ "state_unknown" ]
   } : {
    state: null,
    errors: [ "state_type" ]
   };
  }
  function ao(e, t, n) {
   if (t === null) return [];
   if (typeof t !== "string") return [ `${e}_type` ];
   return (0, g.VJ)(t) > n ? [ `${e}_too_long` ] : [];
  }
  function co(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  var lo = n(7753);
  function uo(e, t) {
   const n = wo(t, e.state.path);
   if (n === null) return go([ "state_missing" ], `${e.state.path} has no value`);
   if (mo(e.state.pending, n)) return {
    kind: "pending"
   };
   const s = {
    description: yo(t, e.description, g.o1),
    context: yo(t, e.context, g.N4),
    target_url: yo(t, e.target_url, Number.POSITIVE_INFINITY)
   };
   const r = [ "description", "context", "target_url" ];
   const o = r.filter(e => s[e] === void 0);
   if (o.length > 0) {
    const t = o.map(t => `${t} at ${e[t]?.path}`);
    const n = o.map(e => `${e}_type`);
    return go(n, `no text is the ${t.join(" and the ")}`);
   }
   const i = ho(e, n);
   const a = i === "error" ? po(e, n) : null;
   const {callback: c, warnings: l} = oo(i, {
    description: s.description ?? a,
    context: s.context ?? null,
    target_url: s.target_url ?? null
   });
   return {
    kind: "callback",
    callback: c,
    warnings: l
   };
  }
  function fo(e, t) {
   const n = Ts(t);
   if (n.kind === "refused") {
    const e = [ n.error ];
    return {
     kind: "refused",
     errors: e,
     message: Xr(e).message
    };
   }
   const {state: s, description: r, context: o, target_url: i} = e;
   const a = [ s, r, o, i ].find(e => e && Ls(n.text, bo(e.path)));
   return a === void 0 ? uo(e, n.json) : go([ "duplicate_key" ], `${a.path} is not the only one`);
  }
  function ho(e, t) {
   if (mo(e.state.success, t)) return "success";
   return mo(e.state.failure, t) ? "failure" : "error";
  }
  function po({state: e}, t) {
   const n = `${JSON.stringify(t)} at ${e.path} is in no list of the format`;
   return (0, g.IN)(n, g.o1);
  }
  function mo(e, t) {
   return e.includes(t);
  }
  function go(e, t) {
   const {message: n} = Xr(e);
   return {
    kind: "refused",
    errors: e,
    message: `${n.slice(0, -1)}: ${t}.`
   };
  }
  function yo(e, t, n) {
   const s = t ? wo(e, t.path) : null;
   if (s === null) return null;
   return typeof s === "object" ? void 0 : (0, g.IN)(String(s), n);
  }
  function wo(e, t) {
   const n = (0, lo.$)(e, bo(t));
   return n.found && n.value !== "" ? n.value : null;
  }
  function bo(e) {
   const t = (0, lo.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  function vo(e, t) {
   const n = typeof e === "string" || Buffer.isBuffer(e) ? e : null;
   if (t === null) {
    const t = n === null ? so(e) : no(n);
    return t.valid ? {
     kind: "callback",
     ...t
    } : {
     kind: "refused",
     message: t.message
    };
   }
   return n === null ? uo(t, e) : fo(t, n);
  }
  const ko = 1e4;
  async function $o(e, t, n) {
   if (t.over.signal.aborted) return;
   switch (n.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return So(e, t, n);

   case "status":
    return xo(e, t, zr(e.io, n.look));

   case "poll":
    return _o(e, t, n);
   }
  }
  async function So(e, t, {link: n, outcome: s}) {
   const r = s.tries.at(-1)?.answer;
   if (!r || r.cut) No(e, t, n, "its answer is longer than 64 KiB"); else Eo(e, t, n, r.body);
  }
  async function _o(e, t, {link: n, prepared: s, outcome: r}) {
   const {io: o, step: i} = e;
   const a = r.tries.at(-1)?.answer?.headers.location ?? null;
   const c = Vr(e, n, s, a);
   const {origin: l} = s.url;
   if (c === null) return No(e, t, n, a === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${l}, and only that may be polled`);
   await xo(e, t, async () => {
    const r = await Us(o.send, {
     url: c,
     headers: Ao(s),
     allowlist: i.allowlist,
     signal: AbortSignal.any([ o.signal, t.over.signal ])
    });
    if (t.over.signal.aborted) return;
    if (r.kind === "body") Eo(e, t, n, r.body); else if (r.kind === "refused") No(e, t, n, `polling ${l}: ${r.reason}`); else o.log.debug(`polling for "${n.name}": ${r.reason}`);
   });
  }
  async function xo({io: e}, t, n) {
   while (!t.over.signal.aborted) {
    await n();
    await e.clock.sleep(ko, t.over.signal);
   }
  }
  function Eo(e, t, n, s) {
   const {io: r, handle: o} = e;
   const i = vo(s, n.callback.format ?? null);
   const a = n.callback.via === "poll";
   const c = a ? "what was polled" : "its answer";
   switch (i.kind) {
   case "callback":
    {
     const {callback: e} = i;
     const n = r.clock.now();
     o({
      kind: "callback",
      link: t.index,
      callback: e,
      at: n
     });
     return;
    }

   case "pending":
    if (!a) No(e, t, n, `${c} is still pending`);
    return;

   case "refused":
    No(e, t, n, `${c} is no callback: ${i.message}`);
   }
  }
  function No({io: e, handle: t}, {index: n}, {name: s}, r) {
   const o = e.redact(r);
   e.log.warning(`link "${s}": ${o}`);
   t({
    kind: "refused",
    link: n,
    reason: o,
    at: e.clock.now()
   });
  }
  function Ao({headers: e}) {
   return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
  }
  const Io = 6e4;
  async function Oo(e, {what: t, ms: n, done: s, every: r}) {
   const {clock: o, log: i, signal: a} = e;
   const c = o.now();
   const l = AbortSignal.any([ s, a ]);
   const u = () => c + n - o.now();
   i.info(`waiting for ${t} until ${jo(c + n)}`);
   let f = c;
   while (!l.aborted && u() > 0) {
    if (r) await r.ask();
    if (l.aborted) break;
    const e = r?.ms ?? f + Io - o.now();
    await o.sleep(Math.max(0, Math.min(u(), e)), l);
    if (o.now() - f < Io || l.aborted) continue;
    f = o.now();
    i.info(`waiting for ${t} since ${jo(c)}, until ${jo(c + n)}`);
   }
   return a.aborted ? "cancelled" : "timeout";
  }
  function jo(e) {
   return `${new Date(e).toISOString().slice(11, 19)} UTC`;
  }
  function Mo({path: e, method: t}) {
   if (e !== "/healthz") return null;
   if (t === "GET" || t === "HEAD") return {
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
  function To(e, t) {
   return {
    ...t,
    digest: Jo(e)
   };
  }
  function Po(e, t) {
   const n = Mo(t);
   if (n !== null) return n;
   const s = Ko(e, t.path);
   if (s === null) return Fo(404, "No such path or token.");
   const r = to(t);
   if (r === "method_not_allowed") return Bo(Xr([ r ]));
   if (s.isOver()) return Yo();
   const o = Number(t.headers["content-length"] ?? 0);
   if (r !== null) return Bo(Xr([ r ]));
   return o > Ms ? Bo(Xr([ "body_too_large" ])) : null;
  }
  function Lo(e, t, n) {
   const s = Ko(e, t.path);
   const r = Po(e, t);
   if (s === null || r !== null) {
    const e = r ?? Fo(404, "No such path or token.");
    return {
     answer: e,
     armed: s,
     heard: null
    };
   }
   const {body: o, headers: i} = t;
   if (o === null) return Uo(s, Xr([ "body_too_large" ]));
   if (s.keys.length > 0) {
    const e = {
     headers: i,
     body: o,
     now: n
    };
    const t = (0, m.MX)(s.signature, e, s.keys);
    if (t !== "ok") {
     const e = `The callback's signature is ${t}.`;
     return Do(s, Fo(401, e), e);
    }
   }
   const a = Co(s, o);
   if (a.kind === "refused") return Uo(s, a.refusal);
   if (a.kind === "pending") {
    const e = qo(s, "pending");
    return {
     answer: e,
     armed: s,
     heard: {
      kind: "pending"
     }
    };
   }
   const c = Ro(s, a.callback);
   return {
    answer: c,
    armed: s,
    heard: a
   };
  }
  function Co({format: e}, t) {
   if (e === null) {
    const e = no(t);
    return e.valid ? {
     kind: "callback",
     ...e
    } : {
     kind: "refused",
     refusal: e
    };
   }
   const n = fo(e, t);
   if (n.kind !== "refused") return n;
   const {errors: s, message: r} = n;
   const {http: o} = Xr(s);
   return {
    kind: "refused",
    refusal: {
     errors: s,
     message: r,
     http: o
    }
   };
  }
  function Ro(e, t) {
   const {ruling: n, state: s} = e.rule(t);
   switch (n) {
   case "accepted":
    return qo(e, t.state);

   case "duplicate":
    return qo(e, t.state, {
     duplicate: true
    });

   case "conflict":
    {
     const e = [ "already_final" ];
     const t = `The first callback stands: ${s}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors: e,
       state: s,
       message: t
      }
     };
    }

   case "expired":
   case "unexpected":
    return Yo();
   }
  }
  function qo(e, t, n = {}) {
   const {chain: s, webhook: r} = e;
   const o = s === null ? {} : {
    chain: s,
    webhook: r
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...o,
     state: t,
     ...n
    }
   };
  }
  function Uo(e, t) {
   return Do(e, Bo(t), t.message);
  }
  function Do(e, t, n) {
   const s = {
    kind: "refused",
    status: t.status,
    message: n
   };
   return {
    answer: t,
    armed: e,
    heard: s
   };
  }
  function Bo(e) {
   const t = Fo(e.http, e.message, e.errors);
   return e.http === 405 ? {
    ...t,
    headers: {
     allow: "POST"
    }
   } : t;
  }
  function Fo(e, t, n = []) {
   return {
    status: e,
    body: {
     accepted: false,
     errors: n,
     message: t
    }
   };
  }
  function Yo() {
   return Fo(410, "The time for this callback is over.");
  }
  function Ko(e, t) {
   const n = /^\/hook\/([\w-]{16,200})\/?$/.exec(t)?.[1];
   if (n === void 0) return null;
   const s = Jo(n);
   const r = e.filter(e => (0, $.timingSafeEqual)(e.digest, s));
   return r[0] ?? null;
  }
  function Jo(e) {
   return (0, $.createHash)("sha256").update(e).digest();
  }
  function Ho(e) {
   const {state: t, description: n, context: s, target_url: r} = e;
   if (t === "pending") return null;
   const o = t === "success" || t === "failure";
   const i = so({
    state: o ? t : "error",
    description: n && (0, g.IN)(n, g.o1),
    context: (0, g.IN)(s, g.N4),
    target_url: r
   });
   return i.valid ? i.callback : null;
  }
  function Vo(e) {
   const {state: t, description: n, context: s, target_url: r} = e;
   const o = [ t, n, s && `(${s})`, r ];
   return o.filter(Boolean).join(" ");
  }
  const Wo = 10;
  function Go(e, t) {
   let n = 0;
   const s = () => {
    n += 1;
    return n <= Wo;
   };
   return {
    info: t => {
     if (s()) e.info(t);
    },
    warning: t => {
     if (s()) e.warning(t);
    },
    close() {
     if (n > Wo) e.warning(`${n - Wo} more ${t}, not listed one by one`);
    }
   };
  }
  const zo = 16;
  const Qo = 7 * 24 * 36e5;
  async function Xo(e, t, n) {
   const {io: s, board: r, step: o, course: i, publicUrl: a} = e;
   const c = s.randomBytes(zo).toString("base64url");
   const l = {
    keys: {},
    look: async () => {}
   };
   const u = r.contextOf(n.name);
   await r.pending(n.name, c);
   switch (n.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return l;

   case "listener":
    s.mask(c);
    e.arm(Zo(e, t, n, c));
    return {
     ...l,
     keys: {
      callback_url: `${a}/hook/${c}/`
     }
    };

   case "status":
    {
     const [n] = await r.statuses.list(u);
     const o = n?.id ?? 0;
     const i = {
      callback_url: r.statuses.url,
      callback_context: u
     };
     const a = async () => {
      const n = await r.statuses.latest(u);
      const i = n.filter(({id: e}) => e > o).map(Ho).findLast(e => e !== null);
      if (!i) return;
      const a = s.clock.now();
      e.handle({
       kind: "callback",
       link: t.index,
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
     const {apiUrl: e, repository: a} = o.inputs.environment;
     const {run: l} = i.reported;
     const u = o.secrets.get(i.config.token_secret_name ?? "") ?? "";
     const f = n.callback.timeout ?? Qo;
     const d = x({
      v: 1,
      repo: a,
      run: l.id,
      att: l.attempt,
      sha: l.headSha ?? o.inputs.environment.sha,
      chain: i.config.name,
      link: n.name,
      exp: Math.floor((s.clock.now() + f) / 1e3),
      n: c
     }, u);
     s.mask(d);
     const h = async () => {
      t.taken ||= await r.isTaken(n.name);
      if (t.taken) t.mayRetry = false;
     };
     return {
      look: h,
      keys: {
       callback_token: d,
       callback_dispatch: {
        url: `${e}/repos/${a}/dispatches`,
        event_type: "webhook-callback",
        client_payload: {
         token: d
        }
       }
      }
     };
    }
   }
  }
  function Zo({step: e, course: t, handle: n, chain: s, io: r}, o, {name: i, callback: a}, c) {
   const {index: l} = o;
   const u = Go(r.log, `callbacks of "${i}" changed nothing`);
   return To(c, {
    chain: t.config.name,
    webhook: i,
    signature: a.signature,
    keys: a.secret_name.flatMap(t => e.secrets.get(t) ?? []),
    format: a.format ?? null,
    isOver: () => {
     const e = s().links[l]?.state;
     return e === "timeout" || e === "cancelled";
    },
    rule: e => {
     const t = {
      kind: "callback",
      link: l,
      callback: e
     };
     const o = n({
      ...t,
      at: r.clock.now()
     }) ?? "unexpected";
     const a = `callback of "${i}": ${Vo(e)} (${o})`;
     if (o === "accepted") r.log.info(a); else if (o === "conflict") u.warning(a); else u.info(a);
     const c = s().links[l];
     const f = c?.callback?.state ?? c?.state ?? e.state;
     return {
      ruling: o,
      state: f
     };
    }
   });
  }
  const ei = 1e4;
  const ti = 10 * 6e4;
  const ni = [ 1, 2, 4 ];
  async function si(e, t) {
   const n = fi(e, t);
   const s = li(e, t, n);
   try {
    const s = await Xo(e, t, n);
    if (!t.over.signal.aborted) await ri(e, t, n, s);
   } catch (s) {
    ui(e, t, n, s);
   }
   await s;
  }
  async function ri(e, t, n, s) {
   const {step: r, io: o, course: i, chain: a} = e;
   const c = a().links.slice(0, t.index).findLast(({enabled: e}) => e);
   const l = Hr({
    step: r,
    io: o,
    course: i
   }, n, {
    keys: s.keys,
    callback: c?.callback ?? null
   });
   const u = await oi(e, t, n, l, s);
   await $o(e, t, {
    link: n,
    prepared: l,
    outcome: u,
    look: s.look
   });
  }
  async function oi({step: e, io: t, chain: n, handle: s, deliveries: r}, o, i, a, {look: c}) {
   t.log.info(`link "${i.name}" is sent to ${a.shown}`);
   const l = await ut(t, a, {
    ...ci(i),
    allowlist: e.allowlist,
    signal: AbortSignal.any([ t.signal, o.inFlight.signal ]),
    mayRetry: () => ii(t, o, i, c)
   });
   const u = o.inFlight.signal.aborted && !t.signal.aborted;
   const f = u ? ai(l, n().links[o.index]?.state) : l;
   r.push(Kt(e.inputs, t, a, f));
   const {tries: d, delivered: h, reason: p} = l;
   const m = !h || i.callback.via === "status";
   const g = await (m ? c() : Promise.resolve()).then(() => null, e => ({
    error: e
   }));
   const y = {
    link: o.index,
    attempts: d.length,
    statusCode: d.at(-1)?.attempt.status_code ?? null,
    at: t.clock.now()
   };
   if (o.taken) {
    t.log.notice(`link "${i.name}" is not sent again, for another run goes on from its callback`);
    s({
     kind: "taken",
     ...y
    });
   } else if (h) s({
    kind: "delivered",
    ...y
   }); else s({
    kind: d.at(-1)?.answer ? "rejected" : "lost",
    reason: t.redact(p ?? "not delivered"),
    ...y
   });
   if (g !== null && !Gr(g.error)) throw g.error;
   return l;
  }
  async function ii({log: e, redact: t}, n, {name: s}, r) {
   try {
    await r();
    return n.mayRetry;
   } catch (n) {
    const r = t((0, Ve.bD)(n));
    e.warning(`link "${s}" is not sent again, for it may have been called back: ${r}`);
    return false;
   }
  }
  function ai(e, t) {
   if (e.delivered) return e;
   const n = `cancelled: the link had ended before it answered (${t})`;
   const s = e.tries.at(-1);
   return {
    ...e,
    reason: n,
    tries: e.tries.map(e => e === s ? {
     ...e,
     message: n
    } : e)
   };
  }
  function ci(e) {
   const {via: t, timeout: n = ti} = e.callback;
   const s = t === "response" || t === "delivery";
   return {
    successCodes: e.success_codes,
    timeoutMs: e.timeout ?? (s ? n : ei),
    schedule: e.retry_schedule ?? ni,
    careful: e.retry_schedule === void 0,
    keepAlive: false
   };
  }
  async function li({io: e, handle: t, deadline: n}, s, {name: r, callback: o}) {
   const {via: i, timeout: a = ti} = o;
   const c = i === "event" ? ti : a;
   const l = n - e.clock.now();
   const u = i === "delivery" || i === "event";
   const f = await Oo(e, {
    what: u ? `the answer of "${r}"` : `the callback of "${r}"`,
    ms: Math.min(c, l),
    done: s.over.signal
   });
   if (f === "cancelled" || s.over.signal.aborted) return;
   const d = e.clock.now();
   if (c < l) t({
    kind: "link_timeout",
    link: s.index,
    at: d
   }); else t({
    kind: "chain_timeout",
    at: d
   });
  }
  function ui({io: e, chain: t, handle: n}, s, {name: r}, o) {
   const i = e.redact((0, Ve.bD)(o));
   const a = {
    link: s.index,
    reason: i,
    at: e.clock.now()
   };
   if (!s.over.signal.aborted) e.log.warning(`link "${r}": ${i}`);
   if (t().links[s.index]?.state === "sending") n({
    kind: "rejected",
    attempts: 0,
    statusCode: null,
    ...a
   }); else n({
    kind: "refused",
    ...a
   });
  }
  function fi({course: e}, {index: t}) {
   const n = e.config.webhooks[t];
   if (n === void 0) throw new Error(`the chain has no link ${t}`);
   return n;
  }
  var di = n(7067);
  function hi(e) {
   const t = new Set;
   let n = 0;
   const s = e => {
    if (t.delete(e)) n -= e.bytes;
   };
   return {
    share(r) {
     const o = {
      bytes: 0,
      shed: r
     };
     return {
      take(r) {
       t.add(o);
       o.bytes += r;
       n += r;
       for (const r of t) {
        if (n <= e) return;
        s(r);
        r.shed();
       }
      },
      release: () => s(o)
     };
    }
   };
  }
  const pi = 1e3;
  const mi = 1048576;
  const gi = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function yi(e) {
   const t = e.url ?? "/";
   const [n = "", ...s] = t.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   const r = Object.entries(e.headersDistinct).map(([e, t]) => [ e, t?.join(", ") ?? "" ]);
   return {
    method: e.method ?? "",
    path: n,
    query: new URLSearchParams(s.join("?")),
    headers: Object.fromEntries(r)
   };
  }
  function wi(e, t, n) {
   const s = [];
   let r = 0;
   const o = t.budget.share(() => {
    i();
    e.destroy();
   });
   const i = () => {
    clearTimeout(u);
    e.off("data", c).off("end", l);
    o.release();
    s.length = 0;
   };
   const a = e => {
    i();
    n(e);
   };
   const c = e => {
    r += e.length;
    if (r > t.maxBytes) return a(null);
    s.push(e);
    o.take(e.length);
   };
   const l = () => a(Buffer.concat(s, r));
   const u = setTimeout(() => a("late"), t.bodyMs);
   e.on("data", c).on("end", l);
   e.once("close", i);
  }
  function bi(e, t, {status: n, headers: s, body: r}) {
   const o = Buffer.from(JSON.stringify(r));
   t.writeHead(n, {
    ...s,
    "content-type": "application/json",
    "content-length": o.length,
    connection: "close"
   });
   if (e.complete || e.headers.expect !== void 0) {
    t.end(o);
    return;
   }
   t.write(o);
   let i = mi;
   const a = () => {
    clearTimeout(c);
    t.end();
   };
   const c = setTimeout(a, pi);
   e.on("data", e => {
    i -= e.length;
    if (i < 0) a();
   });
   e.once("end", a);
   e.once("close", a);
  }
  function vi(e, t) {
   if (!t.writable) {
    t.destroy();
    return;
   }
   const n = gi.get(e) ?? "400 Bad Request";
   const s = "connection: close\r\ncontent-length: 0\r\n\r\n";
   t.end(`HTTP/1.1 ${n}\r\n${s}`, () => t.destroy());
  }
  const ki = {
   headersMs: 5e3,
   bodyMs: 1e4,
   bodyBytes: 16 * 1024 * 1024,
   connections: 1024,
   patienceMs: 2e3
  };
  const $i = 16384;
  const Si = 4096;
  const _i = 16384;
  const xi = 250;
  async function Ei(e) {
   const t = {
    ...ki,
    ...e.limits
   };
   const n = new Map;
   const s = new Set;
   const r = hi(Math.max(t.bodyBytes, e.maxBytes));
   const o = (0, di.createServer)({
    headersTimeout: t.headersMs,
    requestTimeout: t.headersMs + t.bodyMs,
    connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
    maxHeaderSize: _i
   });
   o.maxRequestsPerSocket = 1;
   o.maxConnections = $i;
   o.on("connection", e => {
    Ni(n, t);
    n.set(e, performance.now());
    e.once("close", () => {
     n.delete(e);
     s.delete(e);
    });
   });
   o.on("clientError", (e, t) => vi(e.code, t));
   const i = (n, o) => {
    const i = yi(n);
    const a = ji(e, () => e.admit(i));
    if (a !== null) return bi(n, o, a);
    if (n.headers.expect !== void 0) o.writeContinue();
    wi(n, {
     ...e,
     ...t,
     budget: r
    }, t => {
     if (t === "late") return bi(n, o, Oi);
     if (t !== null) s.add(n.socket);
     const r = ji(e, () => e.answer({
      ...i,
      body: t
     }));
     if (!(r instanceof Promise)) return bi(n, o, r);
     r.then(e => bi(n, o, e), t => bi(n, o, Mi(e, t)));
    });
   };
   o.on("request", i);
   o.on("checkContinue", i);
   const a = await Ai(o, e);
   o.on("error", e.report);
   return {
    port: a,
    close: () => Ii(o, n, s)
   };
  }
  function Ni(e, t) {
   for (const [n, s] of e) {
    const r = performance.now() - s < t.patienceMs;
    if (e.size < t.connections || r) return;
    e.delete(n);
    n.destroy();
   }
  }
  function Ai(e, {host: t, port: n}) {
   return new Promise((s, r) => {
    e.once("error", e => r(new Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, {
     cause: e
    })));
    e.listen({
     host: t,
     port: n,
     backlog: Si
    }, () => {
     e.removeAllListeners("error");
     const t = e.address();
     s(typeof t === "object" && t ? t.port : n);
    });
   });
  }
  async function Ii(e, t, n) {
   const s = new Promise(t => e.close(() => t()));
   for (const e of t.keys()) if (!n.has(e)) e.destroy();
   const r = setTimeout(() => {
    for (const e of t.keys()) e.destroy();
   }, xi);
   await s;
   clearTimeout(r);
  }
  const Oi = {
   status: 408,
   body: {
    accepted: false,
    errors: [],
    message: "The body came too slowly."
   }
  };
  function ji(e, t) {
   try {
    return t();
   } catch (t) {
    return Mi(e, t);
   }
  }
  function Mi(e, t) {
   e.report(t);
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
  async function Ti(e, t, {what: n, path: s = "", ...r}) {
   const {host: o, port: i} = e.listen;
   yr(e, i);
   const a = Go(t.log, "failures of the listener");
   const c = await Ei({
    host: o,
    port: i,
    ...r,
    report: e => a.warning(`the listener failed: ${e}`)
   });
   const l = yr(e, c.port);
   t.log.info(`listening on ${wr(o)}:${c.port} for ${n} to ${l}${s}`);
   return {
    publicUrl: l,
    async close() {
     await c.close();
     a.close();
    }
   };
  }
  async function Pi(e, t, n) {
   const s = Go(t.log, "callbacks were refused");
   const r = await Ti(e, t, {
    what: "callbacks",
    maxBytes: Ms,
    admit: e => Po(n, e),
    answer: e => {
     const r = Math.floor(t.clock.now() / 1e3);
     const {answer: o, heard: i} = Lo(n, e, r);
     if (i !== null) Li(t.log, s, i);
     return o;
    }
   });
   return {
    publicUrl: r.publicUrl,
    async close() {
     await r.close();
     s.close();
    }
   };
  }
  function Li(e, t, n) {
   switch (n.kind) {
   case "refused":
    t.warning(`a callback was refused with ${n.status}: ${n.message}`);
    break;

   case "pending":
    t.info("a callback says that it is still pending");
    break;

   case "callback":
    if (n.warnings.length > 0) e.debug(`changed in the callback's text: ${n.warnings.join(", ")}`);
   }
  }
  async function Ci(e, t, n, s) {
   let {chain: r} = n;
   let o = null;
   const i = new Map;
   const a = [];
   const c = new AbortController;
   const l = [];
   const u = Os(e, t, n);
   const f = await Ri(e, t, n, l);
   const d = t.clock.now() + n.timeoutMs;
   const h = e => {
    const t = ls(r, e);
    const n = r;
    r = t.chain;
    if (t.ruling === "accepted" && e.kind === "callback") o = e.callback;
    u.follow(n, r);
    for (const e of i.values()) if (r.current !== e.index || r.state !== "running") e.over.abort();
    for (const e of t.actions) if (e.kind === "done") c.abort(); else if (e.kind === "send") m(e.link); else {
     const t = i.get(e.link);
     if (t) t.mayRetry = false;
     if (e.kind === "abort") t?.inFlight.abort();
    }
    return t.ruling;
   };
   const p = {
    step: e,
    io: t,
    course: n,
    handle: h,
    chain: () => r,
    deadline: d,
    arm: e => l.push(e),
    publicUrl: f?.publicUrl ?? "",
    board: u,
    deliveries: []
   };
   const m = e => {
    const t = {
     index: e,
     inFlight: new AbortController,
     over: new AbortController,
     mayRetry: true,
     taken: false
    };
    i.set(e, t);
    a.push(si(p, t));
   };
   const g = () => {
    h({
     kind: "cancelled",
     at: t.clock.now()
    });
   };
   try {
    t.signal.addEventListener("abort", g, {
     once: true
    });
    a.push(t.clock.sleep(n.timeoutMs, c.signal).then(() => {
     if (!c.signal.aborted) h({
      kind: "chain_timeout",
      at: t.clock.now()
     });
    }));
    h(s);
    if (t.signal.aborted) g();
    for (let e = 0; e < a.length; e += 1) await a[e];
   } finally {
    t.signal.removeEventListener("abort", g);
    await (f?.close());
   }
   const y = await u.settled();
   return {
    chain: r,
    deliveries: p.deliveries,
    callback: o,
    trouble: y
   };
  }
  async function Ri({inputs: e}, t, {config: n}, s) {
   const r = n.webhooks.some(({enabled: e, callback: t}) => e && t.via === "listener");
   return r ? Pi(e, t, s) : null;
  }
  function qi(e) {
   if (e === "requested") return "queued";
   return e === "in_progress" ? "started" : "completed";
  }
  function Ui(e, t, n) {
   if (e === "queued") return [ "build_queued" ];
   if (e === "started") return [ "build_started" ];
   const s = [ "build_completed" ];
   if (t === "SKIPPED") return s;
   if (t === "PASSED") s.push("build_passed");
   if (mn(t)) s.push("build_failed");
   if (n?.changed) s.push("build_status_changed");
   return s;
  }
  function Di(e, t) {
   if (!pn(e) && !mn(e)) return {
    changed: false,
    reason: `the build is ${e}, not done`
   };
   if (e === "SKIPPED") return {
    changed: false,
    reason: "the build is SKIPPED"
   };
   if (t === null) return {
    changed: true,
    reason: `${e}, and no build before it`
   };
   const n = hn(t.status, t.conclusion);
   const s = mn(e) ? "FAILED" : e;
   const r = `in run ${t.number ?? t.id}`;
   return n === s ? {
    changed: false,
    reason: `${e}, as ${n} ${r}`
   } : {
    changed: true,
    reason: `${e}, after ${n} ${r}`
   };
  }
  const Bi = 10;
  async function Fi(e, t, n) {
   const s = `/repos/${t}/actions`;
   const r = n.workflowId ? `${s}/workflows/${encodeURIComponent(n.workflowId)}/runs` : `${s}/runs`;
   const o = {
    branch: n.headBranch ?? "",
    status: "completed"
   };
   const i = [ "workflow_runs" ];
   const a = me({
    api: e,
    path: r,
    query: o,
    keys: i,
    most: Bi
   });
   for await (const {items: e} of a) {
    const t = e.map(Er).filter(e => e !== null).filter(e => Yi(e, n)).sort((e, t) => Ki(t) - Ki(e));
    if (t[0]) return t[0];
   }
   return null;
  }
  function Yi(e, t) {
   return e.id !== t.id && e.conclusion !== null && Ki(e) < Ki(t) && e.headBranch === t.headBranch && e.headRepository === t.headRepository && (t.workflowId === null ? e.workflow === t.workflow : e.workflowId === null || e.workflowId === t.workflowId);
  }
  function Ki(e) {
   return e.number ?? e.id;
  }
  async function Ji({subject: e, run: t, status: n, facts: s}, r, o, i) {
   const a = e.kind === "completed" && i.some(({events: e}) => e.includes("build_status_changed"));
   const c = a ? Di(n, await Fi(r.api, o, t)) : null;
   if (c !== null) r.log.info(`build_status_changed: ${c.changed ? "yes" : "no"}, ${c.reason}`);
   return {
    events: Ui(e.kind, n, c),
    why: c?.reason ?? null,
    status: n,
    facts: s
   };
  }
  function Hi(e, t) {
   const n = new Map;
   for (const s of e) {
    const e = Vi(s.name, t);
    if (e) n.set(s, e);
   }
   const s = Wi(n);
   const r = new Set(s.values());
   const o = [ ...t ].some(([e, t]) => t === "success" && !r.has(e));
   const i = o || e.every(e => e.status !== "PASSED" || s.has(e));
   const a = new Set;
   for (const [e, t] of s) if (!pn(e.status)) a.add(t);
   const c = new Map;
   for (const [e, {key: r}] of n) {
    const n = !pn(e.status) || !a.has(r);
    c.set(e, {
     word: t.get(r) ?? "",
     clear: s.has(e),
     sure: s.has(e) && i && n
    });
   }
   return c;
  }
  function Vi(e, t) {
   const [, n, s] = /^([^ ]+)( \(| \/ |$)/.exec(e) ?? [];
   if (n === void 0 || s === void 0) return null;
   return t.has(n) ? {
    key: n,
    kind: s
   } : null;
  }
  function Wi(e) {
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
  function Gi(e, t, n) {
   const s = {
    runs: [],
    lagging: [],
    believed: [],
    forgiven: [],
    doubted: [],
    unfinished: []
   };
   const r = t && ea(e, t);
   const o = new Map(e.filter(e => e !== r).map(e => [ e, na(e) ]));
   const i = Hi([ ...o.values() ], t?.needs ?? new Map);
   for (const r of e) {
    const e = o.get(r);
    if (e) s.runs.push(zi(e, i.get(e), s)); else if (t && !Zi(t)) s.runs.push(sa(na(r), t.jobStatus, n));
   }
   return s;
  }
  function zi(e, t, n) {
   const {name: s, status: r} = e;
   const {word: o, clear: i, sure: a} = t ?? {};
   if (!pn(r)) {
    if (i) n.lagging.push(s);
    if (o !== void 0 && a) {
     n.believed.push(s);
     return sa(e, o, null);
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
  function Qi(e) {
   return [ ...e ].map(([e, t]) => ({
    name: e,
    status: hn("completed", t),
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
  function Xi(e) {
   return [ ...e?.values() ?? [] ].filter(e => hn("completed", e) === "FAILED");
  }
  function Zi({needs: e, jobStatus: t}) {
   return e !== null && t === "success";
  }
  function ea(e, t) {
   const {jobId: n, runnerName: s, jobKey: r} = t;
   const o = e.find(e => n !== null && (String(e.id) === n || e.checkRunId === n));
   if (o) return o;
   const i = e => s === null ? e.name === r : e.runnerName === s;
   const a = ta(e, t.needs).filter(e => i(e) && e.status !== "completed" && e.conclusion === null);
   const c = a.filter(e => e.status === "in_progress");
   const [l, u] = c.length > 0 ? c : a;
   return u ? null : l ?? null;
  }
  function ta(e, t) {
   if (t === null) return e;
   const n = e.map(e => ({
    job: e,
    name: e.name,
    status: hn(e.status, e.conclusion)
   }));
   const s = Hi(n, t);
   return n.flatMap(e => s.get(e)?.clear ? [] : e.job);
  }
  function na(e) {
   const {id: t, name: n, conclusion: s, url: r, pageUrl: o, labels: i, created: a, started: c} = e;
   const l = hn(e.status, s);
   return {
    name: n,
    status: l,
    conclusion: s,
    counts: true,
    id: t,
    url: r,
    pageUrl: o,
    labels: i,
    created: a ?? c,
    completed: pn(l) ? e.completed : null
   };
  }
  function sa(e, t, n) {
   const s = hn("completed", t);
   return {
    ...e,
    status: s,
    conclusion: t,
    completed: n
   };
  }
  function ra(e, t, n) {
   const s = n ? oa(n) : [];
   const r = s.length > 0 ? "FAILED" : ia(e, t, n);
   const o = t.filter(({counts: e, status: t}) => e && t === "FAILED").map(({conclusion: e}) => e ?? "");
   return {
    status: r,
    dockerHub: yn(r, e.conclusion !== null && s.length === 0 ? [ e.conclusion ] : [ ...s, ...o ])
   };
  }
  function oa({jobStatus: e, needs: t}) {
   const n = Xi(t);
   return e === "success" ? n : [ e, ...n ];
  }
  function ia(e, t, n) {
   if (e.conclusion !== null) return hn(e.status, e.conclusion);
   const s = gn(t.map(({counts: e, status: t}) => e ? t : "PASSED"));
   if (s !== null) return s;
   return n ? "PASSED" : hn(e.status, null);
  }
  var aa = n(7167);
  const ca = [ "success", "failure", "cancelled", "skipped" ];
  function la(e) {
   if (e.trim() === "") return null;
   const t = fa(e);
   if (!(0, aa.pi)(t)) throw ua();
   const n = Object.entries(t).map(([e, t]) => {
    const n = (0, aa.at)(t, "result");
    if (typeof n !== "string") throw ua();
    if (ca.includes(n)) return [ e, n ];
    throw new s.x(`input needs says that "${e}" is "${n}"; write one of ${ca.join(", ")}, as "needs: \${{ toJSON(needs) }}" does`);
   });
   return n.length === 0 ? null : new Map(n);
  }
  function ua() {
   return new s.x(`input needs is no result of jobs; write "needs: \${{ toJSON(needs) }}"`);
  }
  function fa(e) {
   try {
    return JSON.parse(e);
   } catch {
    return;
   }
  }
  const da = [ "success", "failure", "cancelled", "skipped" ];
  const ha = new Map([ [ "running", "in_progress" ], [ "blocked", "waiting" ] ]);
  function pa(e) {
   if (!ga(e)) return null;
   const t = ya(e.id) ? e.id : null;
   const n = ba(e.labels);
   return {
    id: t,
    name: wa(e.name) ?? `job ${t ?? ""}`.trim(),
    attempt: typeof e.run_attempt === "number" ? e.run_attempt : null,
    checkRunId: wa(e.check_run_url)?.replace(/^.*\//, "") || null,
    ...ma(wa(e.status) ?? "", e.conclusion),
    runnerName: wa(e.runner_name),
    labels: n.length > 0 ? n : ba(e.runs_on),
    url: wa(e.url),
    pageUrl: wa(e.html_url),
    created: (0, Js.pe)(wa(e.created_at)),
    started: (0, Js.pe)(wa(e.started_at) ?? wa(e.started)),
    completed: (0, Js.pe)(wa(e.completed_at) ?? wa(e.stopped))
   };
  }
  function ma(e, t) {
   if (t === void 0 && da.includes(e)) return {
    status: "completed",
    conclusion: e
   };
   return {
    status: ha.get(e) ?? e,
    conclusion: wa(t)
   };
  }
  function ga(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function ya(e) {
   return Number.isSafeInteger(e);
  }
  function wa(e) {
   return typeof e === "string" && e !== "" ? e : null;
  }
  function ba(e) {
   return Array.isArray(e) ? e.filter(e => typeof e === "string") : [];
  }
  const va = [ "FAILED", "RUNNING", "QUEUED", "PASSED", "SKIPPED" ];
  const ka = 500;
  const $a = 2;
  async function Sa(e, t, n, s) {
   const r = `/repos/${t}/actions/runs/${n}`;
   const o = `${r}/attempts/${s}/jobs`;
   const i = await Na(e, o, {});
   if (i !== null && s === 1) return i;
   const a = await Na(e, `${r}/jobs`, {
    filter: "all"
   });
   if (a === null) return i;
   const c = i ?? a.filter(e => (e.attempt ?? s) === s);
   return [ ...c, ..._a(c, a, s) ];
  }
  function _a(e, t, n) {
   const s = t.filter(e => e.attempt !== null && e.attempt < n);
   const r = [ ...Ea(s, e => e.attempt ?? 0) ];
   const o = new Map;
   for (const [, e] of r.toSorted(([e], [t]) => e - t)) for (const [t, n] of Ea(e, e => e.name)) o.set(t, [ ...n, ...xa(o.get(t) ?? [], n.length) ]);
   const i = Ea(e, e => e.name);
   const a = [ ...o ].flatMap(([e, t]) => xa(t, i.get(e)?.length ?? 0));
   const c = new Set(a);
   return s.filter(e => c.has(e));
  }
  function xa(e, t) {
   const n = ({status: e, conclusion: t}) => va.indexOf(hn(e, t));
   return e.toSorted((e, t) => n(e) - n(t)).slice(0, Math.max(0, e.length - t));
  }
  function Ea(e, t) {
   const n = new Map;
   for (const s of e) {
    const e = t(s);
    const r = n.get(e);
    if (r) r.push(s); else n.set(e, [ s ]);
   }
   return n;
  }
  async function Na(e, t, n) {
   let s = "";
   for (let r = 0; r < $a; r++) {
    const r = await Aa(e, t, n);
    if (r === null) return null;
    if (r.known >= r.total) return r.jobs;
    s = `${r.known} of ${r.total}`;
   }
   throw new fe.h(`GET ${t} listed only ${s} jobs; run this job again`, 200);
  }
  async function Aa(e, t, n) {
   const s = [ "jobs", "workflow_jobs" ];
   const r = me({
    api: e,
    path: t,
    query: n,
    keys: s,
    most: ka
   });
   const o = [];
   const i = new Map;
   let a = 0;
   let c = null;
   for await (const e of r) {
    if (e.total === null && e.items.length === 0 && a === 0) throw new fe.h(`GET ${t} listed no jobs and gave no count`, 200);
    c = e.total ?? 0;
    const n = o.length;
    for (const n of e.items) {
     const e = pa(n);
     if (e === null) throw new fe.h(`GET ${t} listed something that is no job`, 200);
     const s = e.id === null ? void 0 : i.get(e.id);
     if (s && JSON.stringify(s) === JSON.stringify(e)) continue;
     if (s === void 0) a++;
     if (e.id !== null) i.set(e.id, e);
     o.push(e);
    }
    if (o.length === n) break;
   }
   return c === null ? null : {
    jobs: o,
    known: a,
    total: c
   };
  }
  const Ia = 3e4;
  const Oa = 2500;
  async function ja(e, t) {
   const {repository: n, apiUrl: s, serverUrl: r, own: o} = t;
   const i = o ? await Ma(e, t) : await Ta(e, t);
   const a = await Pa(e, t, i);
   const {status: c, dockerHub: l} = ra(i, a, o);
   const u = {
    repository: n,
    apiUrl: s,
    serverUrl: r
   };
   e.log.info(`run ${i.id}, attempt ${i.attempt}, of ${i.workflow ?? n}: ${c}, ${a.length === 1 ? "1 run" : `${a.length} runs`}`);
   return {
    payload: Vs({
     run: i,
     runs: a,
     status: c,
     place: u
    }),
    run: i,
    dockerHub: l,
    failedRuns: a.filter(({status: e}) => e === "FAILED").map(({name: e}) => e)
   };
  }
  async function Ma({api: e, log: t}, n) {
   const {repository: s, runId: r, env: o} = n;
   const i = n.attempt ?? o.runAttempt;
   const a = {
    ...Pr(o),
    id: r,
    attempt: i
   };
   const c = await Nr(e, s, r, i);
   if (c) return {
    ...Ra(c, a),
    status: a.status,
    conclusion: null,
    pullRequest: a.pullRequest ?? c.pullRequest
   };
   t.warning(`the API does not know run ${r} (404), so that its times are missing; on GitHub add "permissions: actions: read" to the job`);
   return a;
  }
  async function Ta({api: e}, t) {
   const {repository: n, runId: s, attempt: r, env: o} = t;
   const i = await Nr(e, n, s, r);
   if (i === null) throw new fe.h(`the API does not know run ${s}${r ? `, attempt ${r},` : ""} of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
   const a = Tr(o.event);
   return a?.id === i.id && a.attempt === i.attempt ? Ra(i, a) : i;
  }
  async function Pa(e, t, n) {
   const {api: s, log: r, clock: o, signal: i} = e;
   const {repository: a, own: c} = t;
   const l = o.now();
   let u = [];
   for (let t = 0; ;t += Oa) {
    const f = await Sa(s, a, n.id, n.attempt);
    if (f === null) return Ca(e, n, c);
    const d = o.now();
    const {runs: h, lagging: p, ...m} = Gi(f, c, d);
    if (p.length > 0 && t < Ia && d - l < Ia) {
     if (t === 0) r.info(`${qa(p)} done in needs but not in the API, asking on for up to ${Ia / 1e3} s`);
     u = p;
     await o.sleep(Oa, i);
     continue;
    }
    if (u.length > 0 && p.length === 0) r.info(`${qa(u)} done in the API too, after ${Math.round((d - l) / 1e3)} s`);
    La(r, m);
    return h;
   }
  }
  function La(e, {believed: t, forgiven: n, doubted: s, unfinished: r}) {
   if (t.length > 0) e.warning(`${qa(t)} unfinished in the API after 30 s, needs is believed`);
   if (n.length > 0) e.warning(`${qa(n)} FAILED, but success in needs (continue-on-error): does not count against the build`);
   if (s.length > 0) e.warning(`${qa(s)} looks like a job in needs, but may be another one, and so counts as it is: put every job into needs, and name none like another's key`);
   if (r.length > 0) e.info(`${qa(r)} unfinished`);
  }
  function Ca({log: e}, t, n) {
   const s = `the API has no jobs of run ${t.id} (404)`;
   if (n?.needs) {
    e.info(`${s}: needs alone says how they ended`);
    return Qi(n.needs);
   }
   e.warning(n ? `${s}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${s}: the build is what the run itself says; on GitHub add "permissions: actions: read" to the job`);
   return [];
  }
  function Ra(e, t) {
   const n = Object.entries(e).filter(([, e]) => e !== null);
   return {
    ...t,
    ...Object.fromEntries(n)
   };
  }
  function qa(e) {
   return e.map(e => `"${e}"`).join(", ");
  }
  function Ua({runId: e, runAttempt: t, environment: n}) {
   const {eventName: r, event: o} = n;
   if (e === null && r === "workflow_run") {
    const e = Tr(o);
    if (e === null) throw new s.x("the payload of the workflow_run event holds no run that can be read; give the input run-id");
    const n = t ?? e.attempt;
    return {
     runId: e.id,
     attempt: n,
     own: false,
     kind: qi(Da(o)),
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
    run: a ? Pr(n) : null
   };
  }
  function Da(e) {
   return typeof e === "object" && e !== null && "action" in e && typeof e.action === "string" ? e.action : null;
  }
  var Ba = n(4496);
  function Fa(e, {payload: t, run: n}, {environment: s, variables: r}, o) {
   const i = (0, Ba.tx)(n, s);
   const a = new Map;
   const c = Ws(t, n => {
    const s = {
     build: t,
     github: i,
     run: n
    };
    try {
     return (0, U.KD)(e, Ct(s, new Map, r));
    } catch (e) {
     if (!(e instanceof q.vH)) throw e;
     const {message: t} = e;
     a.set(t, [ ...a.get(t) ?? [], n.name ]);
     return null;
    }
   });
   for (const [e, [t, ...n]] of a) {
    const s = n.length > 0 ? ` and ${n.length} more` : "";
    o.warning(`notify.tests_url: ${e}; run "${t}"${s} goes without tests`);
   }
   return c;
  }
  async function Ya(e, t, n) {
   const {inputs: s} = e;
   const {environment: r} = s;
   const o = la(s.needs);
   const i = Ua(s);
   const a = i.own ? Ja(s, o) : null;
   const c = n ? null : i.run;
   const l = c === null ? await Ka(e, t, {
    subject: i,
    own: a
   }) : null;
   const u = l?.run ?? c ?? Pr(r);
   const f = l?.payload.status ?? ra(u, [], a).status;
   return {
    subject: i,
    run: u,
    facts: Cr(u, r.repository),
    status: f,
    build: l,
    values: {
     github: (0, Ba.tx)(u, r),
     ...l === null ? {} : {
      build: l.payload,
      status: (0, Ba.o7)(f, l.dockerHub),
      runs: {
       failed: l.failedRuns.join(", "),
       count: l.payload.runs.length
      }
     }
    }
   };
  }
  async function Ka(e, t, {subject: n, own: s}) {
   const {inputs: r, config: o} = e;
   const {environment: i} = r;
   const {repository: a, apiUrl: c, serverUrl: l} = i;
   const u = await ja(t, {
    repository: a,
    apiUrl: c,
    serverUrl: l,
    runId: n.runId,
    attempt: n.attempt,
    own: s,
    env: i
   });
   const f = o.notify?.tests_url;
   if (f === void 0) return u;
   return {
    ...u,
    payload: Fa(f, u, r, t.log)
   };
  }
  function Ja({jobId: e, jobStatus: t, environment: n}, r) {
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
  function Ha(e, t) {
   const {payload: n = "jobserv", body: s, events: r, only_failures: o} = e;
   const i = s === void 0 && n !== "github";
   const a = (0, Rr.wX)(e).some(e => /^(build|runs|status)\b/.test(e));
   if (i || a || t) return i || a;
   return o || r.some(e => [ "build_passed", "build_failed", "build_status_changed" ].includes(e));
  }
  async function Va(e, t) {
   const {inputs: n, config: s} = e;
   const r = Ga(s, n.chain);
   const o = za(r, n.startAt);
   const i = await Ya(e, t, true);
   const a = await Xa(e, t, {
    plan: r,
    from: o,
    reported: i
   });
   const c = {
    config: r,
    chain: on(Wa(r)),
    reported: i,
    event: a.event ?? "",
    timeoutMs: n.timeoutMs ?? r.timeout
   };
   const l = {
    chain: c.chain,
    callback: null
   };
   if (a.event === null) {
    const s = `chain "${r.name}" did not start: ${a.why}`;
    t.log.info(s);
    const o = n.dryRun || n.environment.eventName === "workflow_run";
    const i = o ? null : s;
    return Zn(e, t, c, {
     ...l,
     deliveries: [],
     trouble: i
    });
   }
   Qa(t, r, o);
   const u = Jr({
    step: e,
    io: t,
    course: c
   }, o);
   if (n.dryRun) return Zn(e, t, c, {
    ...l,
    deliveries: u.map(n => Yt(e, t, n)),
    trouble: null
   });
   t.log.info(`chain "${r.name}" starts for ${a.event}`);
   const f = t.clock.now();
   const d = await Ci(e, t, c, {
    kind: "start",
    from: o,
    at: f
   });
   return Zn(e, t, c, d);
  }
  function Wa(e) {
   return {
    links: e.webhooks.map(({name: e, enabled: t, callback: n}) => ({
     name: e,
     enabled: t,
     via: n.via
    })),
    expectFinalCallback: e.expect_final_callback
   };
  }
  function Ga({chains: e}, t) {
   const n = e.map(e => e.name);
   const [r, o] = e;
   if (r === void 0) throw new s.x("the config has no chains; write one under chains:");
   if (t === "" && o !== void 0) throw new s.x(`input chain is missing, and the config has several; write one of ${n.join(", ")}`);
   const i = t === "" ? r : e.find(e => e.name === t);
   if (i !== void 0) return i;
   throw new s.x(`input chain is "${t}", which the config does not have; write ${(0, 
   Ke.p)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function za(e, t) {
   if (t === "") return 0;
   const n = e.webhooks.map(e => e.name);
   const r = n.indexOf(t);
   if (r >= 0 && e.webhooks[r]?.enabled) return r;
   throw new s.x(r >= 0 ? `input start-at is "${t}", which is not enabled` : `input start-at is "${t}", which chain "${e.name}" does not have; write ${(0, 
   Ke.p)(t, n) ?? `one of ${n.join(", ")}`}`);
  }
  function Qa(e, t, n) {
   const s = t.webhooks.slice(0, n).map(({name: e}) => `"${e}"`);
   if (s.length > 0) e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; passed over: ${s.join(", ")}`);
  }
  async function Xa(e, t, {plan: n, from: s, reported: r}) {
   const {repository: o} = e.inputs.environment;
   const i = e => ({
    event: null,
    why: e
   });
   const a = n.webhooks.slice(s).filter(({enabled: e}) => e);
   if (a.length === 0) return i("none of its webhooks is enabled");
   if (r.facts.fork && n.match.repository === void 0) return i(`the run comes from a fork (${r.facts.repository || "unknown"}); match.repository can name it`);
   const c = await Ji(r, t, o, [ n ]);
   const l = kn({
    ...n,
    enabled: true,
    only_failures: false
   }, c);
   if (!l.send) return i(l.text);
   const u = Br(Za(n, a), e, t.log);
   return u.size > 0 ? i("a secret that it needs is empty") : {
    event: l.event
   };
  }
  function Za(e, t) {
   const {token_secret_name: n} = e;
   return t.map(e => e.callback.via === "event" && n !== void 0 ? {
    ...e,
    secret_name: [ ...e.secret_name, n ]
   } : e);
  }
  const ec = [ "pending", "queued", "in_progress", "waiting" ];
  function tc(e, t, n) {
   switch (e) {
   case "repository_dispatch":
    return sc(e, r(t, "client_payload"));

   case "workflow_dispatch":
    return sc(e, r(t, "inputs"));

   case "status":
    return rc(oc(t), n);

   case "deployment_status":
    return rc(ic(t), n);

   case "check_run":
    return rc(ac(t), n);

   default:
    return uc(`A ${e} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function nc(e) {
   return e === "repository_dispatch" || e === "workflow_dispatch";
  }
  function sc(e, t) {
   if (typeof t !== "object" || t === null || Array.isArray(t)) return uc(`The ${e} event carries nothing, so no callback.`);
   const n = o(t, "token");
   const s = o(t, "signature");
   for (const [t, r] of Object.entries({
    token: n,
    signature: s
   })) if (r !== null && typeof r !== "string") return uc(`The ${e} event's ${t} must be a string.`);
   const r = o(t, "callback");
   return {
    kind: "dispatched",
    body: r ?? t,
    token: i(n),
    signature: i(s),
    signedText: i(r)
   };
  }
  function rc(e, t) {
   if (t === null) return uc(`The input context must name the one context that counts in ${e.name} events.`);
   const {context: n, same: s} = e;
   if (typeof n !== "string" || !s(n, t)) return lc(e, `speaks of another context than ${t}`);
   if (e.pending) return lc(e, `says ${t} is not finished`);
   const r = so({
    state: e.state,
    description: fc(e.description, g.o1),
    context: fc(e.context, g.N4),
    target_url: e.target_url
   });
   return {
    kind: "reported",
    verdict: r,
    sha: i(e.sha)
   };
  }
  function oc(e) {
   const t = r(e, "state");
   return {
    name: "status",
    context: r(e, "context"),
    same: ye.IE,
    state: t,
    pending: t === "pending",
    description: r(e, "description"),
    target_url: r(e, "target_url"),
    sha: r(e, "sha")
   };
  }
  function ic(e) {
   const t = r(e, "deployment_status");
   const n = r(t, "state");
   return {
    name: "deployment_status",
    context: o(t, "environment") ?? r(r(e, "deployment"), "environment"),
    same: ye.IE,
    state: n,
    pending: ec.some(e => e === n),
    description: r(t, "description"),
    target_url: o(t, "target_url") ?? o(t, "log_url"),
    sha: r(r(e, "deployment"), "sha")
   };
  }
  function ac(e) {
   const t = r(e, "check_run");
   const n = r(t, "conclusion");
   const s = n === "success" || n === "failure";
   const i = r(r(t, "output"), "title");
   return {
    name: "check_run",
    context: r(t, "name"),
    same: (e, t) => e === t,
    state: s ? n : "error",
    pending: r(t, "status") !== "completed",
    description: s ? i : cc(n, i),
    target_url: o(t, "details_url") ?? o(t, "html_url"),
    sha: r(t, "head_sha")
   };
  }
  function cc(e, t) {
   if (typeof e !== "string") return t;
   const n = `the conclusion is ${e}`;
   return typeof t === "string" ? `${n}: ${t}` : n;
  }
  function lc(e, t) {
   return {
    kind: "waiting",
    reason: `The ${e.name} event ${t}.`
   };
  }
  function uc(e) {
   return {
    kind: "refused",
    message: e
   };
  }
  function fc(e, t) {
   return typeof e === "string" ? (0, g.IN)(e, t) : e;
  }
  var dc = n(8205);
  function hc(e, t, n) {
   const s = e?.state === "success";
   const r = [ s ? `## ${V.success} Gate passed` : `## ${V.failure} Gate closed`, (0, 
   H.FY)(n(t)), ...e?.target_url ? [ (0, H.nf)("Details", n(e.target_url)) ] : [] ];
   return `${r.join("\n\n")}\n`;
  }
  const pc = 45 * 6e4;
  function mc({inputs: e}, t, n) {
   const {environment: s} = e;
   const r = Ua(e);
   const o = n.kind === "judged" ? n.callback : null;
   const i = o?.state === "success";
   const a = gc(n);
   const c = i ? null : (0, Ue.p)(t.redact(a), 1e3);
   t.log.info(`gate ${i ? "passed" : "closed"}: ${a}`);
   return {
    result: i ? "success" : n.kind === "waiting" ? "waiting" : "failure",
    failure: c,
    outputs: {
     ...Ye(o, t),
     sha: n.sha ?? r.run?.headSha ?? s.sha,
     "run-id": String(r.runId),
     "run-attempt": String(r.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: (0, Qn.zv)(s.repository, {
     id: s.runId,
     attempt: s.runAttempt
    }),
    summary: hc(o, a, t.redact)
   };
  }
  function gc(e) {
   switch (e.kind) {
   case "judged":
    return `the callback says ${Vo(e.callback)}`;

   case "waiting":
    return e.reason;

   case "refused":
    return `the callback is refused: ${e.reason}`;

   case "unreadable":
    return `no callback can be read: ${e.reason}`;

   case "stopped":
    return `the step was cancelled: ${e.reason}`;

   case "timeout":
    return "no callback came in time; see what its sender did, or allow more with the input timeout";

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  async function yc({inputs: e}, t, n, s) {
   let r = null;
   let o = 0;
   const i = new AbortController;
   t.mask(e.callbackToken);
   const a = To(e.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys: n,
    format: s,
    isOver: () => r === null && i.signal.aborted,
    rule: e => {
     if (r === null) {
      r = e;
      i.abort();
      return {
       ruling: "accepted",
       state: e.state
      };
     }
     if (r.state === e.state) return {
      ruling: "duplicate",
      state: r.state
     };
     o += 1;
     return {
      ruling: "conflict",
      state: r.state
     };
    }
   });
   const c = await Pi(e, t, [ a ]);
   const l = await Oo(t, {
    what: "a callback",
    ms: e.timeoutMs ?? pc,
    done: i.signal
   });
   i.abort();
   await c.close();
   if (o > 0) t.log.warning(`${o} callbacks contradicted the first one`);
   if (r !== null) return {
    kind: "judged",
    callback: r
   };
   return {
    kind: l
   };
  }
  const wc = /^[A-Za-z0-9_-]{16,200}$/;
  const bc = [ "status", "deployment_status", "check_run" ];
  function vc({inputs: e}) {
   const {via: t, callback: n, environment: r, context: o, dryRun: i} = e;
   const a = n.trim() === "" ? t : "callback";
   const {eventName: c} = r;
   const l = e => {
    throw new s.x(e);
   };
   if (i) l("input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
   if (e.callbackFormat !== "" && a === "status") l("input callback-format is set, but a commit status has a form of its own; leave it out");
   if (e.callbackSecretName !== "") {
    if (a === "callback" || a === "status") l(`input callback-secret-name is set, but a callback from ${a === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (a === "event" && bc.includes(c)) l(`input callback-secret-name is set, but a ${c} event cannot carry a signature; leave it out`);
   }
   const u = a === "status" || a === "event" && bc.includes(c);
   if (u && o === "") l("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (e.chain !== "" && (a !== "event" || !nc(c))) l("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (a === "listener" && !wc.test(e.callbackToken)) l("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return a;
  }
  async function kc(e, t) {
   try {
    return await $c(e, t);
   } catch (e) {
    if (t.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(e instanceof fe.h)) throw e;
    return {
     kind: "unreadable",
     reason: e.message
    };
   }
  }
  async function $c({inputs: e}, t) {
   const {environment: n, context: s} = e;
   const {repository: r, apiUrl: o} = n;
   const i = Ua(e);
   const a = await Nr(t.api, r, i.runId, i.attempt);
   const c = a?.started ?? a?.created ?? null;
   if (a === null || c === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${i.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const l = i.run?.headSha ?? a.headSha ?? n.sha;
   const u = ve(t.api, {
    apiUrl: o,
    repository: r,
    sha: l
   });
   const f = new AbortController;
   let d = null;
   const h = async () => {
    const e = (await u.latest(s)).find(({created: e}) => e !== null && e >= c);
    d = e ? Ho(e) : null;
    if (d !== null) f.abort();
   };
   const p = await Oo(t, {
    what: `the commit status "${s}" of ${l}`,
    ms: e.timeoutMs ?? pc,
    done: f.signal,
    every: {
     ms: ko,
     ask: zr(t, h)
    }
   });
   return d === null ? {
    kind: p,
    sha: l
   } : {
    kind: "judged",
    callback: d,
    sha: l
   };
  }
  function Sc({inputs: e, secrets: t}, {chains: n}, s) {
   const {repository: r} = e.environment;
   const o = n.filter(({name: t, token_secret_name: n}) => n !== void 0 && (e.chain === "" || e.chain === t));
   let i = e.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${e.chain}" with a token_secret_name`;
   for (const n of o) {
    const o = t.get(n.token_secret_name ?? "") ?? "";
    const a = E(s, o);
    if (a.kind === "refused") {
     i = a.message;
     continue;
    }
    const {claims: c} = a;
    if (!xc(c.repo, r)) return Ec(`the token is for the repository ${c.repo}`);
    if (c.chain === n.name) return _c(n, c);
    i = `the token is for the chain "${c.chain}", which ${e.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return Ec(i);
  }
  function _c(e, t) {
   const n = e.webhooks.findIndex(({name: e}) => e === t.link);
   const s = e.webhooks[n];
   return s?.enabled && s.callback.via === "event" ? {
    kind: "found",
    claims: t,
    plan: e,
    link: s,
    index: n
   } : Ec(`chain "${e.name}" has no link "${t.link}" with via: event any more`);
  }
  function xc(e, t) {
   return e.toLowerCase() === t.toLowerCase();
  }
  function Ec(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  const Nc = 1500;
  const Ac = 5;
  const Ic = 21;
  const Oc = 3e3;
  async function jc({inputs: e}, t, n, s) {
   const {statuses: r} = n;
   const {n: o} = s;
   const i = Tc(e);
   const a = n.contextOf(s.link);
   const c = t.clock.now();
   const l = await Mc(t, Ac, async () => {
    const e = _s(await r.list(a), o, i);
    return e.kind === "unsent" ? null : e;
   });
   if (l === null) return Pc("the commit has no status that says this link was sent");
   if (l.kind === "refused") return Pc(l.message);
   const u = A(s, Math.floor(c / 1e3));
   const f = await r.post({
    state: u ? "error" : "pending",
    context: a,
    description: u ? "the callback came after its time" : Ss(o, i),
    target_url: i.page
   });
   if (u) return Pc("its token has expired, and the link is set to error");
   const d = t.clock.now();
   let h = null;
   const p = await Mc(t, Ic, async () => {
    const e = await r.list(a);
    const n = e.some(({id: e}) => e === f.id);
    const s = _s(n ? e : [ ...e, f ], o, i);
    if (s.kind === "refused") return s;
    if (!n) return null;
    h ??= t.clock.now() - d;
    const c = t.clock.now() - d >= Math.max(Oc, 2 * h);
    return c ? s : null;
   });
   if (p === null) return Pc("its claim of the link did not show among the statuses in time; run this job again");
   return p.kind === "open" ? {
    kind: "claimed",
    sent: p.sent
   } : Pc(p.kind === "refused" ? p.message : "the link is unsent");
  }
  async function Mc({clock: e, log: t, signal: n}, s, r) {
   for (let o = 1; ;o += 1) {
    const i = await r();
    if (i !== null || o >= s || n.aborted) return i;
    t.debug("the statuses of the link are read again");
    await e.sleep(Nc, n);
   }
  }
  function Tc(e) {
   const {serverUrl: t, repository: n, runId: s, runAttempt: r, runnerName: o, job: i} = e.environment;
   return {
    page: `${t}/${n}/actions/runs/${s}`,
    attempt: r,
    job: e.jobId || o || i
   };
  }
  function Pc(e) {
   return {
    kind: "refused",
    reason: e
   };
  }
  async function Lc({webhooks: e}, t, n) {
   const s = [];
   for (const {name: r, enabled: o} of e.slice(0, t)) {
    if (!o) continue;
    const e = await n.statuses.list(n.contextOf(r));
    const [t] = e;
    const i = t ? Ho(t) : null;
    if (i?.state !== "success") continue;
    const a = e.find(({state: e}) => e === "pending");
    s.push({
     name: r,
     callback: i,
     attempts: 1,
     started: a?.created ?? null,
     completed: t?.created ?? null
    });
   }
   return s;
  }
  async function Cc(e, t, {claims: n, plan: s, index: r}) {
   const {inputs: o} = e;
   const {repository: i} = o.environment;
   yr(o, o.listen.port);
   const a = await Ya(e, t, true);
   const c = {
    ...a,
    run: {
     ...a.run,
     headSha: n.sha
    }
   };
   const {events: l} = await Ji(c, t, i, [ s ]);
   const u = Wa(s);
   const f = {
    config: s,
    chain: on(u),
    reported: c,
    event: s.events.find(e => l.includes(e)) ?? s.events[0] ?? "",
    timeoutMs: o.timeoutMs ?? s.timeout
   };
   Jr({
    step: e,
    io: t,
    course: f
   }, r + 1);
   const d = Os(e, t, f);
   try {
    const o = await Lc(s, r, d);
    const i = await jc(e, t, d, n);
    if (i.kind === "refused") return i;
    const a = i.sent.created;
    const c = an(u, {
     link: r,
     earlier: o,
     started: a
    });
    return {
     kind: "ready",
     course: {
      ...f,
      chain: c
     }
    };
   } catch (e) {
    if (!(e instanceof fe.h) || t.signal.aborted) throw e;
    return {
     kind: "refused",
     reason: `whether the link still waits cannot be made sure of: ${e.message}`
    };
   }
  }
  function Rc(e) {
   const {signature: t, keys: n, value: s, text: r, now: o} = e;
   if (n.length === 0) return null;
   if (r === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const i = (0, m.MX)(t, {
    headers: s === null ? {} : {
     [(0, m.Ml)(t)]: s
    },
    body: Buffer.from(r),
    now: Math.floor(o / 1e3)
   }, n);
   return i === "ok" ? null : `the callback's signature is ${i}`;
  }
  const qc = "the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again";
  async function Uc(e, t, n) {
   const s = await e.loadConfig();
   const r = Sc(e, s, n.token);
   if (r.kind === "refused") return mc(e, t, r);
   t.mask(n.token);
   const {claims: o, plan: i, link: a, index: c} = r;
   const {sha: l} = o;
   const u = {
    ...e.inputs,
    runId: o.run,
    runAttempt: o.att
   };
   const f = {
    ...e,
    inputs: u,
    config: s
   };
   const d = (e, n) => mc(f, t, {
    kind: e,
    reason: n,
    sha: l
   });
   const h = i.webhooks.slice(c).filter(({enabled: e}) => e);
   if (Br(h, f, t.log).size > 0) return d("refused", "a secret of the chain is empty");
   const p = Bc(f, t, r, n);
   if (p.kind === "pending") return d("waiting", `the callback of "${a.name}" says that it is pending`);
   if (p.kind === "refused") return d("refused", p.reason);
   const {callback: m} = p;
   const g = await Cc(f, t, r).catch(e => {
    if (t.signal.aborted) return null;
    throw e;
   });
   if (g === null || t.signal.aborted) return Dc(d("stopped", qc));
   if (g.kind === "refused") return d("refused", g.reason);
   const {course: y} = g;
   t.log.info(`chain "${i.name}" goes on at "${a.name}": ${m.state}`);
   const w = await Ci(f, t, y, {
    kind: "callback",
    link: c,
    callback: m,
    at: t.clock.now()
   });
   const b = Zn(f, t, y, {
    ...w,
    callback: w.callback ?? m
   });
   return Fc(o, b);
  }
  function Dc(e) {
   const t = {
    ...e.outputs,
    "chain-state": "cancelled"
   };
   return {
    ...e,
    outputs: t
   };
  }
  function Bc({secrets: e}, t, {link: n}, {body: s, signature: r, signedText: o}) {
   const {secret_name: i, signature: a, format: c} = n.callback;
   const l = Rc({
    signature: a,
    keys: i.map(t => e.get(t) ?? ""),
    value: r,
    text: o,
    now: t.clock.now()
   });
   if (l !== null) return {
    kind: "refused",
    reason: l
   };
   const u = vo(s, c ?? null);
   switch (u.kind) {
   case "pending":
    return u;

   case "refused":
    return {
     kind: "refused",
     reason: u.message
    };

   case "callback":
    for (const e of u.warnings) t.log.warning(`the callback's text was changed: ${e}`);
    return {
     kind: "heard",
     callback: u.callback
    };
   }
  }
  function Fc({sha: e, run: t, att: n}, s) {
   const r = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
   return {
    ...s,
    failure: s.result === "waiting" ? r : s.failure,
    outputs: {
     ...s.outputs,
     sha: e,
     "run-id": String(t),
     "run-attempt": String(n)
    }
   };
  }
  async function Yc(e, t) {
   const {inputs: n} = e;
   const s = vc(e);
   const r = Je(e, n.callbackSecretName);
   const o = Kc(e);
   const i = n => mc(e, t, n);
   switch (s) {
   case "callback":
    return i(Jc(n.callback, o));

   case "listener":
    return i(await yc(e, t, r, o));

   case "status":
    return i(await kc(e, t));

   case "event":
    return Hc(e, t, r, o);
   }
  }
  function Kc({inputs: e}) {
   const t = e.callbackFormat;
   return t === "" ? null : (0, dc.X)({
    text: t,
    file: "callback-format"
   });
  }
  function Jc(e, t) {
   const n = vo(e, t);
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
  async function Hc(e, t, n, s) {
   const {inputs: r} = e;
   const {eventName: o, event: i} = r.environment;
   const a = n => mc(e, t, n);
   const c = tc(o, i, r.context || null);
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
     const {body: o, token: i, signature: l, signedText: u} = c;
     if (i !== null) return Uc(e, t, {
      body: o,
      token: i,
      signature: l,
      signedText: u
     });
     if (r.chain !== "") return a({
      kind: "refused",
      reason: `the event carries no token, which chain "${r.chain}" needs`
     });
     const f = Rc({
      signature: "jobserv",
      keys: n,
      value: l,
      text: u,
      now: t.clock.now()
     });
     return a(f === null ? Jc(o, s) : {
      kind: "refused",
      reason: f
     });
    }
   }
  }
  const Vc = "once that is mended, run this job again";
  function Wc(e, t, {reported: n, webhooks: s, deliveries: r, prepared: o}) {
   const i = new Set(s.filter(({required: e}) => !e).map(({name: e}) => e));
   const a = r.filter(({status: e}) => e === "failure");
   const c = a.filter(({webhook: e}) => !i.has(e));
   for (const {webhook: e, reason: n} of a) if (i.has(e)) t.log.warning(`webhook "${e}" failed, but is not required: ${n}`);
   const l = t.signal.aborted;
   const {environment: u, mode: f, dryRun: d} = e.inputs;
   const h = f === "notify" && !d && c.some(({webhook: e}) => o.has(e));
   const p = n.build?.payload ?? null;
   return {
    result: c.length > 0 || l ? "failure" : r.every(({status: e}) => e === "not_run") ? "not_run" : "success",
    failure: zc(c, {
     cancelled: l,
     again: h
    }),
    outputs: {
     "build-status": n.status
    },
    deliveries: r,
    payload: p && Buffer.from(JSON.stringify(p)),
    record: (0, Qn.zv)(u.repository, n.run, r.map(e => (0, Qn.t2)(e, o.get(e.webhook), u.repository))),
    summary: [ p ? On(p, t.redact) : jn(Gc(n, u), t.redact), re(r, t.redact) ].join("\n")
   };
  }
  function Gc({run: e, status: t}, {serverUrl: n, repository: s}) {
   return {
    title: e.title ?? e.workflow ?? `run ${e.id}`,
    status: t,
    page: e.pageUrl ?? `${n}/${s}/actions/runs/${e.id}`
   };
  }
  function zc(e, {cancelled: t, again: n}) {
   if (t) return "The step was cancelled; see the deliveries output for what went out.";
   const [s] = e;
   if (s === void 0) return null;
   const r = e.slice(0, 20).map(({webhook: e, reason: t}) => `webhook "${e}" failed: ${t}`);
   const o = e.length > 20 ? [ `and ${e.length - 20} more` ] : [];
   return [ ...r, ...o, ...n ? [ Vc ] : [] ].join("; ");
  }
  const Qc = 1e4;
  const Xc = [ 1, 2, 4 ];
  async function Zc(e, t) {
   const {inputs: n, config: s} = e;
   const {environment: r} = n;
   const o = n.mode === "test";
   const i = Dr(s.notify?.webhooks ?? [], n.only);
   if (i.length === 0) t.log.warning("nothing is sent: the config has no notify.webhooks");
   const a = i.filter(e => o || e.enabled);
   const c = Br(a, e, t.log);
   const l = a.some(e => Ha(e, o));
   const u = await Ya(e, t, l);
   const f = await Ji(u, t, r.repository, o ? [] : a);
   const d = i.map(t => {
    const n = c.has(t) ? {
     send: false,
     reason: "no_secret",
     text: "its secret is empty"
    } : o ? {
     send: true,
     event: "test"
    } : kn(t, f);
    return {
     webhook: t,
     id: nl(e, u, t.name),
     wish: n
    };
   });
   const {tests_url: h} = s.notify ?? {};
   Fr([ ...d.flatMap(({webhook: e, wish: t}) => t.send ? e : []), {
    url: u.build === null ? void 0 : h
   } ], n.variables, t.log);
   for (const {webhook: e, wish: n} of d) if (!n.send) t.log.info(`webhook "${e.name}" skipped: ${n.text}`);
   const p = sl(e, t, u, d);
   const m = d.flatMap(({webhook: n}) => {
    const s = p.get(n.name);
    if (s?.kind !== "request") return [];
    const r = tl(n);
    const o = {
     ...s.prepared,
     inPayloadFile: r
    };
    return [ {
     prepared: o,
     policy: rl(e, t, n)
    } ];
   });
   const g = await Ft(e, t, m);
   const y = new Map(g.map(e => [ e.id, e ]));
   const w = d.map(e => y.get(e.id) ?? el(e, p.get(e.webhook.name), t));
   return Wc(e, t, {
    reported: u,
    webhooks: i,
    deliveries: w,
    prepared: new Map(m.map(({prepared: e}) => [ e.webhook, e ]))
   });
  }
  function el({webhook: e, id: t, wish: n}, s, {log: r}) {
   const o = {
    id: t,
    webhook: e.name,
    event: n.send ? n.event : ""
   };
   if (!n.send) return (0, J.nE)(o, n.reason);
   if (s?.kind !== "impossible") return (0, J.nE)(o, "cancelled");
   const i = `cannot be sent: ${s.reason}`;
   r.info(`webhook "${e.name}" FAILED: ${i}`);
   return (0, J.vQ)(o, i);
  }
  function tl({body: e, payload: t}) {
   return e === void 0 && (t ?? "jobserv") === "jobserv";
  }
  function nl(e, t, n) {
   const {run: s, subject: r, status: o} = t;
   return B({
    repository: e.inputs.environment.repository,
    runId: s.id,
    attempt: s.attempt,
    chain: null,
    webhook: n,
    kind: e.inputs.mode === "test" ? "test" : r.kind,
    status: o
   });
  }
  function sl(e, t, {build: n, run: s, values: r}, o) {
   const {environment: i} = e.inputs;
   const a = pr({
    payload: n?.payload ?? null,
    isPrivate: s.isPrivate,
    serverUrl: i.serverUrl,
    event: i.event,
    keys: {},
    secrets: e.secrets
   });
   return new Map(o.flatMap(({webhook: n, id: s, wish: o}) => {
    if (!o.send) return [];
    const {event: i} = o;
    const c = {
     ...r,
     event: {
      name: i
     }
    };
    const l = {
     id: s,
     event: i,
     values: c,
     body: a
    };
    return [ [ n.name, Dt(e, t, n, l) ] ];
   }));
  }
  function rl(e, t, n) {
   const s = e.inputs.mode === "test";
   return {
    allowlist: e.allowlist,
    successCodes: n.success_codes,
    timeoutMs: n.timeout ?? Qc,
    schedule: s ? [] : n.retry_schedule ?? Xc,
    careful: false,
    keepAlive: true,
    signal: t.signal
   };
  }
  const ol = "/webhooks/v1/";
  const il = /^[A-Za-z0-9_-]{16,200}$/;
  const al = /^\/webhooks\/v1(?:\/(.*))?$/s;
  const cl = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
  function ll(e, t) {
   const [n, s = ""] = al.exec(e) ?? [];
   if (n === void 0) return null;
   const [r, o = "", i = ""] = cl.exec(s) ?? [];
   if (r === void 0) return {
    uri: ul(s),
    tokened: false
   };
   return t !== null && dl(o, t) ? {
    uri: ul(i),
    tokened: true
   } : null;
  }
  function ul(e) {
   const t = fl(e);
   try {
    return decodeURI(t);
   } catch {
    return t;
   }
  }
  function fl(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t += 1;
   while (n > t && e[n - 1] === "/") n -= 1;
   return e.slice(t, n);
  }
  function dl(e, t) {
   return (0, $.timingSafeEqual)(hl(e), hl(t));
  }
  function hl(e) {
   return (0, $.createHash)("sha256").update(e).digest();
  }
  const pl = 'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}';
  function ml(e) {
   const t = r(r(e, "client_payload"), "webhook");
   if (!bl(t)) return vl(`client_payload.webhook is ${t === void 0 ? "missing" : "no object"}; ${pl}`);
   const n = o(t, "uri") ?? "";
   const s = wl(o(t, "headers") ?? {});
   const i = yl(o(t, "query") ?? {});
   const a = r(t, "body");
   const c = [ ...typeof n === "string" ? [] : [ "uri is no text" ], ...s === null ? [ "headers is no object of texts" ] : [], ...i === null ? [ "query is no object of texts, and no text" ] : [], ...typeof a === "string" ? [] : [ `body is ${a === void 0 ? "missing" : "no text"}: give the raw body, as it was signed` ] ];
   if (typeof n !== "string" || typeof a !== "string") return vl(`client_payload.webhook: ${c.join("; ")}`);
   if (s === null || i === null) return vl(`client_payload.webhook: ${c.join("; ")}; ${pl}`);
   const [l = "", ...u] = n.split("?");
   const f = yl(u.join("?")) ?? {};
   return {
    kind: "webhook",
    webhook: {
     uri: fl(l),
     headers: gl(Object.entries(s).map(([e, t]) => [ e.toLowerCase(), t ])),
     query: gl([ ...Object.entries(f), ...Object.entries(i) ]),
     body: Buffer.from(a)
    }
   };
  }
  function gl(e) {
   const t = new Map;
   for (const [n, s] of e) {
    const e = t.get(n);
    t.set(n, e === void 0 ? s : `${e}, ${s}`);
   }
   return Object.fromEntries(t);
  }
  function yl(e) {
   return typeof e === "string" ? gl(new URLSearchParams(e)) : wl(e);
  }
  function wl(e) {
   if (!bl(e)) return null;
   const t = [];
   for (const [n, s] of Object.entries(e)) {
    if (typeof s !== "string") return null;
    t.push([ n, s ]);
   }
   return Object.fromEntries(t);
  }
  function bl(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function vl(e) {
   return {
    kind: "malformed",
    message: e
   };
  }
  const kl = /^application\/x-www-form-urlencoded *(?:;|$)/i;
  const $l = /^[ \t\r\n]*[{["]/;
  function Sl({headers: e, body: t}) {
   let n;
   try {
    n = new TextDecoder("utf-8", {
     fatal: true
    }).decode(t);
   } catch {
    return {
     fault: "the body is no JSON, not even UTF-8"
    };
   }
   if (kl.test(e["content-type"] ?? "") && !$l.test(n)) {
    const e = _l(n);
    if (typeof e !== "string") return e;
    n = e;
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
  function _l(e) {
   const t = e.split("&").filter(e => /^payload(?:=|$)/.test(e)).map(e => e.slice("payload=".length));
   const [n] = t;
   if (n === void 0) return {
    fault: "the body is a form without payload"
   };
   if (t.length > 1) return {
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
  const xl = 34;
  const El = 44;
  const Nl = 92;
  const Al = 91;
  const Il = 93;
  const Ol = 123;
  const jl = 125;
  function Ml(e, t) {
   const n = Tl();
   for (const e of t) {
    let t = n;
    for (const n of e) {
     const e = t.next.get(n) ?? Tl();
     t.next.set(n, e);
     t = e;
    }
   }
   Pl(e, n);
   return e => {
    let t = n;
    for (const n of e) {
     t = t.next.get(n);
     if (t === void 0) return false;
     if (t.repeated) return true;
    }
    return false;
   };
  }
  function Tl() {
   return {
    next: new Map,
    seen: false,
    repeated: false
   };
  }
  function Pl(e, t) {
   const n = [];
   let s;
   let r = 0;
   for (let o = 0; o < e.length; o++) {
    const i = e.charCodeAt(o);
    if (i === xl) {
     const t = Rl(e, o);
     if (r === 0 && s?.awaitsKey) Cl(s, e.slice(o, t));
     o = t - 1;
    } else if (i === Ol || i === Al) {
     const e = s === void 0 ? t : s.value;
     if (r > 0 || e === null || e.next.size === 0) r++; else {
      s = Ll(e, i === Al);
      n.push(s);
     }
    } else if (i === jl || i === Il) if (r > 0) r--; else {
     n.pop();
     s = n.at(-1);
    } else if (i === El && r === 0 && s !== void 0) if (s.index === null) s.awaitsKey = true; else s.value = s.step.next.get(++s.index) ?? null;
   }
  }
  function Ll(e, t) {
   return {
    step: e,
    index: t ? 0 : null,
    value: t ? e.next.get(0) ?? null : null,
    awaitsKey: !t
   };
  }
  function Cl(e, t) {
   e.awaitsKey = false;
   const n = e.step.next.get(String(JSON.parse(t)));
   e.value = n ?? null;
   if (n === void 0) return;
   n.repeated ||= n.seen;
   n.seen = true;
  }
  function Rl(e, t) {
   let n = e.indexOf('"', t + 1);
   while (ql(e, n)) n = e.indexOf('"', n + 1);
   return n + 1;
  }
  function ql(e, t) {
   let n = t;
   while (e.charCodeAt(n - 1) === Nl) n--;
   return (t - n) % 2 === 1;
  }
  function Ul(e, t) {
   const n = new Map(t.map(e => [ e, Bl(e) ]));
   let s = null;
   const r = () => {
    s ??= Dl(e, [ ...n.values() ]);
    return s;
   };
   return {
    find(e) {
     const t = n.get(e);
     if (t === void 0) throw new Error(`"${e}" was not announced.`);
     const {fault: s, json: o, repeats: i} = r();
     if (s !== null) return {
      kind: "none",
      why: `is missing, for ${s}`
     };
     if (i(t)) return {
      kind: "repeated"
     };
     const a = (0, lo.$)(o, t);
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
  function Dl(e, t) {
   const n = Sl(e);
   if ("fault" in n) return {
    fault: n.fault,
    json: null,
    repeats: () => false
   };
   const {text: s, json: r} = n;
   return {
    fault: null,
    json: r,
    repeats: Ml(s, t)
   };
  }
  function Bl(e) {
   const t = (0, lo.R)(e);
   if (t.kind === "path") return t.path;
   throw new Error(t.message);
  }
  const Fl = 60;
  const Yl = 4096;
  function Kl(e) {
   return t => typeof t === "string" ? `"${(0, Ue.p)(e(t.slice(0, Yl)), Fl)}"` : typeof t === "object" && t !== null ? Jl(t) : String(t);
  }
  function Jl(e) {
   if (e === null) return "null";
   if (Array.isArray(e)) return "an array";
   if (typeof e === "object") return "an object";
   if (typeof e === "number") return Number.isInteger(e) ? "an integer" : "a number";
   return `a ${typeof e}`;
  }
  var Hl = n(4744);
  const Vl = {
   kind: "fits"
  };
  const Wl = "***";
  const Gl = 65536;
  function zl(e, t) {
   const {webhook: n, document: s} = t;
   return Xl([ ...Object.entries(e.headers ?? {}).map(([e, s]) => {
    const o = r(n.headers, e.toLowerCase());
    return t.starred && o === Wl ? Vl : eu(`header ${e}`, nu(o), s, t);
   }), ...Object.entries(e.query ?? {}).map(([e, s]) => eu(`query ${e}`, nu(r(n.query, e)), s, t)), ...Object.entries(e.body ?? {}).map(([e, n]) => eu(`body ${e}`, s.find(e), n, t)) ]);
  }
  function Ql({match: e, present: t}, n) {
   return Xl([ zl(e, n), ...t.map(e => {
    const t = n.document.find(e);
    if (t.kind === "repeated") return Zl(`body ${e}`);
    return t.kind === "value" && t.value !== null ? Vl : {
     kind: "differs",
     why: `body ${e} ${tu(t)}`
    };
   }) ]);
  }
  function Xl(e) {
   return e.find(({kind: e}) => e === "differs") ?? e.find(({kind: e}) => e === "repeated") ?? Vl;
  }
  function Zl(e) {
   return {
    kind: "repeated",
    why: `a key on the way to ${e} repeats`
   };
  }
  function eu(e, t, n, {quote: s}) {
   if (t.kind === "repeated") return Zl(e);
   if (t.kind === "none" || t.value === null) return {
    kind: "differs",
    why: `${e} ${tu(t)}`
   };
   const r = su(t.value);
   if (r !== null && (0, wn.c)(n, r)) return Vl;
   const o = `${e} is ${s(t.value)}, not ${n.join(", ")}`;
   return {
    kind: "differs",
    why: o
   };
  }
  function tu(e) {
   return e.kind === "none" ? e.why : "is null";
  }
  function nu(e) {
   const t = i(e);
   return t === null ? {
    kind: "none",
    why: "is missing"
   } : {
    kind: "value",
    value: t
   };
  }
  function su(e) {
   if (typeof e === "string") return e.length > Gl ? null : e;
   if (typeof e === "boolean") return String(e);
   return typeof e === "number" && (0, Hl.u)(e) ? String(e) : null;
  }
  function ru({path: e, accepted_values: t}, {document: n, quote: s}) {
   const r = n.find(e);
   if (r.kind === "repeated") return Zl(e);
   if (r.kind === "none") return {
    kind: "differs",
    why: `${e} ${r.why}`
   };
   const {value: o} = r;
   if (t.some(e => e === o)) return {
    kind: "fits"
   };
   const i = t.map(e => JSON.stringify(e));
   const a = `${e} is ${s(o)}, not ${i.join(", ")}`;
   return {
    kind: "differs",
    why: a
   };
  }
  const ou = {
   type: "token",
   header: "Authorization"
  };
  const iu = {
   github: {
    marks: [ cu("x-github-event") ],
    signature: "github"
   },
   gitlab: {
    marks: [ cu("x-gitlab-event") ],
    signature: {
     type: "token",
     header: "X-Gitlab-Token"
    }
   },
   bitbucket: {
    marks: [ cu("x-event-key") ],
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
    signature: ou
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
    signature: ou
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
    signature: ou
   }
  };
  function au(e) {
   return iu[e];
  }
  function cu(e) {
   return {
    match: {
     headers: {
      [e]: [ "**" ]
     }
    },
    present: []
   };
  }
  const lu = 64;
  function uu(e, t) {
   const n = e.map(e => ({
    name: e.name,
    ...du(e, t)
   }));
   return {
    values: Object.fromEntries(n.flatMap(e => e.kind === "value" ? [ [ e.name, e.value ] ] : [])),
    errors: n.flatMap(e => e.kind === "error" ? [ `variable ${e.name}: ${e.message}` ] : [])
   };
  }
  function fu({path: e, name: t}) {
   return e ?? t;
  }
  function du(e, t) {
   const n = fu(e);
   const s = t.find(n);
   if (s.kind === "repeated") return wu(`a key on the way to ${n} repeats`);
   if (s.kind === "value" && s.value !== null) return hu(n, s.value, e.type);
   const {default_value: r} = e;
   if (r !== void 0) return hu("default_value", r, e.type);
   if (!e.required) return {
    kind: "none"
   };
   const o = s.kind === "none" ? s.why : "is null";
   return wu(`${n} ${o}, and is required`);
  }
  function hu(e, t, n) {
   switch (n) {
   case "string":
    return typeof t === "string" ? gu(t) : yu(e, t, n);

   case "boolean":
    return typeof t === "boolean" ? gu(t) : yu(e, t, n);

   case "integer":
    if (typeof t !== "number" || !Number.isInteger(t)) return yu(e, t, n);
    return (0, Hl.u)(t) ? gu(t) : wu(`${e} ${pu}`);

   case "array":
    return Array.isArray(t) ? mu(e, t) : yu(e, t, n);
   }
  }
  const pu = "is an integer beyond 2^53, which would be rounded; send it as a string";
  function mu(e, t) {
   let n = [ t ];
   for (let t = 1; n.length > 0; t++) {
    if (t > lu) return wu(`${e} nests deeper than ${lu} levels`);
    const s = n.flatMap(Object.values);
    if (s.some(e => typeof e === "number" && !(0, Hl.u)(e))) return wu(`${e} holds a number that would be rounded`);
    n = s.filter(e => typeof e === "object" && e !== null);
   }
   return gu(t);
  }
  function gu(e) {
   return {
    kind: "value",
    value: e
   };
  }
  function yu(e, t, n) {
   const s = /^[ai]/.test(n) ? "an" : "a";
   return wu(`${e} is ${Jl(t)}, not ${s} ${n}`);
  }
  function wu(e) {
   return {
    kind: "error",
    message: e
   };
  }
  function bu(e, t) {
   const n = [];
   for (const s of e) {
    if (!s.active) continue;
    const e = Su(s, t);
    if (e.kind === "fits") return s;
    n.push(`${s.name}: ${e.why}`);
   }
   return `no provider matches (${n.join("; ") || "none is active"})`;
  }
  function vu(e, t, n) {
   return e.filter(e => e.active && e.provider === t && (e.uri === void 0 || Nu(e.uri) === Nu(n)));
  }
  function ku(e, t) {
   return Xl([ zl(e.match ?? {}, t), ...e.conditions.map(e => ru(e, t)) ]);
  }
  function $u({providers: e, functions: t}) {
   return [ ...e.flatMap(({match: e, type: t}) => [ ...Eu(e), ...xu(t).flatMap(e => [ ...Eu(e.match), ...e.present ]) ]), ...t.flatMap(({match: e, conditions: t, variables: n}) => [ ...Eu(e), ...t.map(({path: e}) => e), ...n.map(fu) ]) ];
  }
  function Su({type: e, match: t}, n) {
   const s = xu(e).map(e => Ql(e, n));
   const [r = _u] = s;
   return Xl([ s.find(({kind: e}) => e === "fits") ?? r, zl(t ?? {}, n) ]);
  }
  const _u = {
   kind: "fits"
  };
  function xu(e) {
   return e === void 0 ? [] : au(e).marks;
  }
  function Eu(e) {
   return Object.keys(e?.body ?? {});
  }
  function Nu(e) {
   let t = 0;
   let n = e.length;
   while (e[t] === "/") t++;
   while (n > t && e[n - 1] === "/") n--;
   return e.slice(t, n);
  }
  var Au = n(1120);
  function Iu(e, t, {secrets: n, now: s}) {
   const r = e.secret_name;
   const o = Ou(e);
   if (o === null) return null;
   const i = r.map(e => n.get(e) ?? "").filter(Boolean);
   if (i.length === 0) return r.length === 0 ? "no secret_name is given, so nothing can be verified" : `${r.join(" and ")} of the secrets input ${r.length > 1 ? "are" : "is"} empty, and an empty secret verifies nothing`;
   const a = Mu(o, t, i, s);
   if (a === "ok") return null;
   const c = o === "standard-webhooks" ? "one of the headers webhook-id, webhook-timestamp and webhook-signature" : `the header ${Pu(o)}`;
   return a === "missing" ? `${c} is missing` : `${c} does not fit ${r.join(" or ")}`;
  }
  function Ou(e) {
   const {signature: t, type: n, secret_name: s} = e;
   if (t === "none") return null;
   if (t !== void 0) return t;
   if (s.length === 0 && !ju(e)) return null;
   const r = n === void 0 ? null : au(n).signature;
   return r === null || r === "none" ? "jobserv" : r;
  }
  function ju({type: e}) {
   return Au.S.some(t => t === e);
  }
  function Mu(e, {headers: t, body: n}, s, o) {
   if (!Tu(e)) return (0, m.MX)(e, {
    headers: t,
    body: n,
    now: Math.floor(o / 1e3)
   }, s);
   const a = i(r(t, e.header.toLowerCase()));
   if (a === null || a === "") return "missing";
   const c = s.filter(e => Lu(e, a));
   return c.length > 0 ? "ok" : "wrong";
  }
  function Tu(e) {
   return typeof e === "object" && "type" in e;
  }
  function Pu(e) {
   return Tu(e) ? e.header : (0, m.Ml)(e);
  }
  function Lu(e, t) {
   const n = Cu(Buffer.from(e));
   const s = Cu(Buffer.from(t, "latin1"));
   const r = Cu(Buffer.from(t));
   const o = /^[\0-\xff]*$/.test(t);
   const i = (0, $.timingSafeEqual)(n, r);
   return (0, $.timingSafeEqual)(n, s) && o || i;
  }
  function Cu(e) {
   return (0, $.createHash)("sha256").update(e).digest();
  }
  function Ru(e, t, {trusted: n = false, redact: s = e => e, ...r}) {
   const o = {
    webhook: t,
    document: Ul(t, $u(e)),
    quote: Kl(s),
    starred: n
   };
   const i = bu(e.providers, o);
   if (typeof i === "string") return {
    kind: "unmatched",
    provider: null,
    reason: i
   };
   const a = i.name;
   const c = n ? null : Iu(i, t, r);
   if (c !== null) return {
    kind: "unsigned",
    provider: a,
    reason: c
   };
   const l = vu(e.functions, a, t.uri);
   if (l.length === 0) {
    const e = o.quote(t.uri);
    const n = `${a} has no active function of the uri ${e}`;
    return {
     kind: "unmatched",
     provider: a,
     reason: n
    };
   }
   return Uu(a, l.map(e => qu(e, o)));
  }
  function qu(e, t) {
   const {name: n} = e;
   const s = ku(e, t);
   if (s.kind === "differs") return {
    kind: "held",
    name: n,
    why: s.why
   };
   if (s.kind === "repeated") return {
    kind: "failed",
    name: n,
    errors: [ `function ${n}: ${s.why}` ]
   };
   const {values: r, errors: o} = uu(e.variables, t.document);
   return o.length === 0 ? {
    kind: "ran",
    name: n,
    values: r
   } : {
    kind: "failed",
    name: n,
    errors: o.map(e => `function ${n}, ${e}`)
   };
  }
  function Uu(e, t) {
   const n = t.filter(e => e.kind === "held");
   if (n.length === t.length) {
    const t = n.map(({name: e, why: t}) => `${e}: ${t}`);
    const s = `no function matches (${t.join("; ")})`;
    return {
     kind: "held",
     provider: e,
     functions: Du(n),
     reason: s
    };
   }
   const s = Du(t.filter(({kind: e}) => e !== "held"));
   const r = t.flatMap(e => e.kind === "failed" ? e.errors : []);
   const o = Object.fromEntries(t.flatMap(e => e.kind === "ran" ? [ [ e.name, e.values ] ] : []));
   return r.length === 0 ? {
    kind: "ran",
    provider: e,
    functions: s,
    variables: o
   } : {
    kind: "failed",
    provider: e,
    functions: s,
    errors: r,
    variables: o
   };
  }
  function Du(e) {
   return e.map(({name: e}) => e);
  }
  const Bu = Buffer.from("webhook-action/");
  function Fu(e, t, n) {
   const s = Ru(e, t, n);
   const {provider: r} = s;
   const o = t.body.subarray(0, Bu.length).equals(Bu);
   return o && r !== null ? {
    kind: "unsigned",
    provider: r,
    reason: "its body begins as what this action signs for itself"
   } : s;
  }
  const Yu = 25 * 1024 * 1024;
  const Ku = "flex-sync-webhook";
  function Ju(e, t) {
   const n = Mo(e);
   if (n !== null) return n;
   if (ll(e.path, t) === null) return Gu;
   const s = to(e);
   if (s === "method_not_allowed") return zu;
   if (s !== null) return Qu;
   const r = Number(e.headers["content-length"] ?? 0);
   return r > Yu ? Xu : null;
  }
  function Hu(e, t) {
   const n = /^ *true *$/i.test(t.headers[Ku] ?? "");
   switch (e.kind) {
   case "unsigned":
    return Vu(401, "The signature is missing or wrong.");

   case "unmatched":
    return Vu(404, "No provider or function is there for it.");

   case "held":
    return n ? Vu(404, "No function wants it.") : Wu;

   case "failed":
    return n ? Vu(500, "A function failed; the log of the run says why.") : Wu;

   case "ran":
    return n ? {
     status: 200,
     body: {
      accepted: true,
      functions: e.functions
     }
    } : Wu;
   }
  }
  function Vu(e, t) {
   return {
    status: e,
    body: {
     accepted: false,
     message: t
    }
   };
  }
  const Wu = {
   status: 202,
   body: {
    accepted: true
   }
  };
  const Gu = Vu(404, "No such path or token.");
  const zu = {
   ...Vu(405, "Send it with POST."),
   headers: {
    allow: "POST"
   }
  };
  const Qu = Vu(415, "Send the body without a Content-Encoding.");
  const Xu = Vu(413, "The body is longer than 25 MiB.");
  const Zu = {
   ...Vu(503, "This step is done; nobody takes webhooks here now."),
   headers: {
    "retry-after": "60"
   }
  };
  function ef({inputs: e}) {
   const {via: t, record: n, callbackToken: r, environment: o} = e;
   const i = [];
   if (t === "status") i.push('input via is "status", which brings no webhook; write event or listener');
   if (n !== "" && t === "listener") i.push("input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out");
   if (n === "" && t === "event" && !sf(o.eventName)) i.push(`a ${o.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`);
   if (r !== "" && !il.test(r)) i.push("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one");
   if (i.length > 0) throw new s.x(i.map(e => ({
    message: e
   })));
   if (n !== "") return "record";
   return t === "listener" ? "listener" : "event";
  }
  function tf({inputs: e, secrets: t}, {receive: n}, r) {
   const o = n?.providers.filter(e => e.active) ?? [];
   if (n === void 0 || o.length === 0) throw new s.x("the config has no active provider to receive from; write receive: with providers and functions in it");
   const i = o.flatMap(({name: e, secret_name: n}) => {
    const s = n.filter(e => t.get(e) === "");
    return s.length === 0 ? [] : [ {
     message: `provider "${e}" needs the secret ${s.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets`
    } ];
   });
   const a = o.filter(nf).map(({name: e}) => e);
   if (r === "listener" && e.callbackToken === "" && a.length > 0) i.push({
    message: `anybody could send what provider ${a.join(", ")} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
   });
   if (i.length > 0) throw new s.x(i);
   return n;
  }
  function nf({secret_name: e}) {
   return e.length === 0;
  }
  function sf(e) {
   return e === "repository_dispatch";
  }
  const rf = 45 * 6e4;
  const of = 2 * Yu;
  async function af({inputs: e, secrets: t}, n, s) {
   const r = e.callbackToken === "" ? null : e.callbackToken;
   const o = new Set(n.providers.filter(nf).map(({name: e}) => e));
   const i = new AbortController;
   let a = null;
   let c = null;
   const l = Go(s.log, "webhooks were refused");
   const u = Go(s.log, "webhooks fitted no function");
   const f = ({body: e, ...f}) => {
    const d = ll(f.path, r);
    const h = Ju(f, r);
    if (d === null || h !== null) return h ?? Zu;
    if (e === null) return Xu;
    if (i.signal.aborted) return Zu;
    const {uri: p, tokened: m} = d;
    const g = gl(f.query);
    const y = {
     uri: p,
     headers: f.headers,
     query: g,
     body: e
    };
    const w = s.clock.now();
    const b = cf(Fu(n, y, {
     secrets: t,
     now: w,
     redact: s.redact
    }), m ? new Set : o);
    const v = {
     webhook: y,
     judgement: b,
     now: w,
     retryOf: null
    };
    const k = p === "" ? "without uri" : `for ${p}`;
    switch (b.kind) {
    case "unsigned":
    case "unmatched":
     l.warning(`a webhook ${k} is refused: ${b.reason}`);
     if (b.kind === "unmatched" && b.provider) c = v;
     break;

    case "held":
     u.info(`a webhook ${k} fits no function: ${b.reason}`);
     c = v;
     break;

    case "failed":
    case "ran":
     a = v;
     i.abort();
    }
    return Hu(b, f);
   };
   const d = await Ti(e, s, {
    what: "webhooks",
    path: ol,
    maxBytes: Yu,
    limits: {
     bodyBytes: of
    },
    admit: e => Ju(e, r),
    answer: f
   });
   const h = await Oo(s, {
    what: "a webhook",
    ms: e.timeoutMs ?? rf,
    done: i.signal
   });
   i.abort();
   await d.close();
   for (const e of [ l, u ]) e.close();
   return a === null ? {
    kind: h,
    last: c
   } : {
    kind: "judged",
    judged: a
   };
  }
  function cf(e, t) {
   const {provider: n} = e;
   if (n === null || !t.has(n)) return e;
   const s = `provider ${n} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`;
   return {
    kind: "unmatched",
    provider: null,
    reason: s
   };
  }
  const lf = "***";
  const uf = "x-event-key";
  function ff(e, t) {
   const {token: n, redact: s} = t;
   const r = sr(t.secrets);
   const o = e => cr(n ? e.replaceAll(n, lf) : e, r);
   const i = e => {
    const t = o(e);
    return s(t) === t ? t : lf;
   };
   const a = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ i(e), df(e) ? lf : i(t) ]));
   const c = () => {
    const t = mf(e.body);
    if (t !== null) return o(t);
    const n = e.body.toString("latin1");
    const s = o(n) === cr(n, pf);
    return s ? {
     base64: e.body.toString("base64")
    } : null;
   };
   return {
    uri: o(e.uri),
    query: a(e.query),
    headers: a(e.headers),
    body: c()
   };
  }
  function df(e) {
   return e !== uf && (0, kt.E)({
    [e]: ""
   })[e] === lf;
  }
  function hf({uri: e, query: t, headers: n, body: s}, r) {
   if (s === null) return null;
   let o = null;
   const i = e => (0, q.S5)(e, e => {
    const t = (0, or.Gf)(e) ?? e;
    const n = r.get(t);
    if (!n) o ??= t;
    return n;
   });
   const a = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ i(e), i(t) ]));
   const c = {
    uri: i(e),
    query: a(t),
    headers: a(n),
    body: typeof s === "string" ? Buffer.from(i(s)) : Buffer.from(s.base64, "base64")
   };
   return o === null ? c : {
    missing: o
   };
  }
  function pf(e) {
   return [ {
    kind: "text",
    text: e
   } ];
  }
  function mf(e) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(e);
   } catch {
    return null;
   }
  }
  const gf = "webhook-action/received/v1.";
  const yf = de.g1P(de.YjP(), de.YjP());
  const wf = de.Ikc({
   id: de.FsL(de.YjP(), de.yGV(/^rcv_[0-9a-f]{32}$/)),
   provider: de.mee(de.YjP()),
   uri: de.YjP(),
   query: yf,
   headers: yf,
   body: de.mee(de.KCZ([ de.YjP(), de.Ikc({
    base64: de.YjP()
   }) ])),
   verdict: de.KIO([ 200, 401, 404, 500 ]),
   reason: de.mee(de.YjP()),
   functions: de.YOg(de.YjP()),
   received: de.YjP(),
   retry_of: de.mee(de.YjP()),
   mac: de.mee(de.YjP())
  });
  const bf = de.Ikc({
   version: de.euz(1),
   run: de.Ikc({
    repository: de.YjP(),
    run_id: de.aig(),
    run_attempt: de.aig()
   }),
   received: de.lqM(de.mee(wf))
  });
  function vf(e, t, n) {
   return {
    ...(0, Qn.zv)(e, t),
    received: n
   };
  }
  function kf(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    return {
     kind: "foreign",
     why: "is cut off, or no JSON"
    };
   }
   const n = de.xLC(bf, t);
   if (!n.success) return {
    kind: "foreign",
    why: "is no record of this action"
   };
   const {run: s, received: r} = n.output;
   return r ? {
    kind: "received",
    repository: s.repository,
    received: r
   } : {
    kind: "none"
   };
  }
  function $f(e, t, {provider: n, uri: s, query: r, headers: o, body: i, verdict: a}) {
   const c = [ t, n, s, r, o, i, a ];
   return (0, $.createHmac)("sha256", e).update(gf + JSON.stringify(c)).digest("hex");
  }
  function Sf(e, t, n) {
   const s = Buffer.from(n.mac ?? "");
   const r = e.filter(e => {
    const r = Buffer.from($f(e, t, n));
    return r.length === s.length && (0, $.timingSafeEqual)(r, s);
   });
   return r.length > 0;
  }
  function _f(e) {
   switch (e.kind) {
   case "judged":
    return xf(e.judged.judgement);

   case "refused":
    return Ef(e.reason);

   case "timeout":
    {
     const t = e.last && Nf(e.last.judgement);
     const n = t === null ? "see what its sender did" : `the last: ${t}`;
     return Ef(`no webhook that a function wants came in time (${n}); send one, or allow more with the input timeout`);
    }

   case "cancelled":
    return Ef("the step was cancelled while it waited for a webhook");
   }
  }
  function xf(e) {
   const t = Nf(e);
   switch (e.kind) {
   case "unmatched":
    return Ef(`the webhook is for nobody here: ${t}; compare its uri and headers in the record with receive in the config`);

   case "unsigned":
    return Ef(`the webhook is refused, for it may not come from ${e.provider}: ${t}; compare the secret and the signature with the sender's`);

   case "held":
    return {
     result: "not_run",
     why: `nothing ran: ${t}`
    };

   case "failed":
    return Ef(`the webhook of ${e.provider} failed: ${t}`);

   case "ran":
    return {
     result: "success",
     why: `the webhook of ${e.provider} ran ${e.functions.join(", ")}`
    };
   }
  }
  function Ef(e) {
   return {
    result: "failure",
    why: e
   };
  }
  function Nf(e) {
   if (e.kind === "ran") return null;
   return e.kind === "failed" ? e.errors.join("; ") : e.reason;
  }
  const Af = {
   ran: 200,
   unsigned: 401,
   unmatched: 404,
   held: 404,
   failed: 500
  };
  function If({inputs: e, secrets: t}, n, s, {webhook: r, judgement: o, now: i, retryOf: a}) {
   const {kind: c, provider: l} = o;
   const {environment: u, callbackToken: f} = e;
   const {redact: d} = s;
   const h = Nf(o);
   const p = {
    id: `rcv_${s.randomBytes(16).toString("hex")}`,
    provider: l,
    ...ff(r, {
     secrets: t,
     token: f,
     redact: d
    }),
    verdict: Af[c],
    reason: h && d(h),
    functions: "functions" in o ? o.functions : [],
    received: new Date(i).toISOString(),
    retry_of: a,
    mac: null
   };
   const [m] = Tf(n, t, l);
   const g = m !== void 0 && c !== "unsigned";
   const {repository: y} = u;
   return g ? {
    ...p,
    mac: $f(m, y, p)
   } : p;
  }
  function Of(e, t, n) {
   const {inputs: s, secrets: r} = e;
   const {repository: o} = s.environment;
   const i = jf(e);
   const a = e => ({
    kind: "refused",
    reason: `the record is not judged again: ${e}`
   });
   if (i.repository !== o) return a(`it is of ${i.repository || "another repository"}`);
   const {received: c} = i;
   const {provider: l} = c;
   if (c.verdict === 401) return a("its signature was missing or wrong then (verdict 401); let the sender send it again");
   if (l === null) return a("no provider took it then; let the sender send it again");
   if (!Mf(t, l)) return a(`the config has no active provider ${l} any more; let the sender send it again`);
   const u = Tf(t, r, l);
   if (u.length === 0) return a(`provider ${l} has no secret, so that anybody could have written it; let the sender send it again`);
   if (!Sf(u, o, c)) return a(c.mac === null ? "it has no mac; let the sender send it again" : `its mac is wrong: it was changed, or the secret of ${l} is another one now; let the sender send it again`);
   const f = hf(c, r);
   if (f === null) return a("it has no body, for that held a secret among bytes that are no text");
   if ("missing" in f) return a(`it holds the secret ${f.missing}, which the input secrets has no value for; give it`);
   const d = n.clock.now();
   const {redact: h} = n;
   const p = {
    secrets: r,
    now: d,
    trusted: true,
    redact: h
   };
   const m = Ru(t, f, p);
   if (m.provider !== l) return a(`${l} took it then, and ${m.provider ?? "no provider"} would now; let the sender send it again, or mend the order or the match of the providers`);
   n.log.info(`resubmitted: ${c.id}, received ${c.received} with verdict ${c.verdict}; its mac is right`);
   return {
    kind: "judged",
    judged: {
     webhook: f,
     judgement: m,
     now: d,
     retryOf: c.id
    }
   };
  }
  function jf(e) {
   const t = e.inputs.record;
   const n = e.loadRecords().flatMap(e => {
    const t = kf(e.text);
    if (t.kind === "foreign") throw new s.x(`${e.path} ${t.why}; download the artifact that the step uploaded again`);
    return t.kind === "received" ? [ t ] : [];
   });
   const [r, ...o] = n;
   if (r === void 0) throw new s.x(`${t} holds no received webhook; give the record-file of a step with mode: receive`);
   if (o.length > 0) throw new s.x(`${t} holds ${n.length} received webhooks, and a step judges one; write the path of one file`);
   return r;
  }
  function Mf({providers: e}, t) {
   return e.some(e => e.name === t && e.active);
  }
  function Tf({providers: e}, t, n) {
   const s = e.find(e => e.name === n);
   const r = s?.secret_name.map(e => t.get(e) ?? "");
   return r?.filter(e => e !== "") ?? [];
  }
  function Pf(e, t) {
   const n = [];
   const s = (e, r) => {
    if (Array.isArray(e)) return e.map(e => s(e, r));
    if (typeof e === "object" && e !== null) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ String(s(e, r)), s(t, r) ]));
    if (typeof e !== "string" && typeof e !== "number") return e;
    const o = String(e);
    const i = t(o);
    if (i === o) return e;
    if (!n.includes(r)) n.push(r);
    return i;
   };
   const r = Object.entries(e).map(([e, t]) => [ e, Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, s(n, `${e}.${t}`) ])) ]);
   return {
    variables: Object.fromEntries(r),
    starred: n
   };
  }
  const Lf = 4e5;
  const Cf = {
   success: "Webhook received",
   not_run: "Webhook received, nothing ran",
   failure: "Webhook not taken",
   waiting: "Webhook awaited"
  };
  function Rf({result: e, why: t, webhook: n, functions: s, variables: r}, o) {
   const i = e => (0, H.Mk)(o(e));
   const a = Object.entries(r).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [ i(e), i(t), i(typeof n === "string" ? n : JSON.stringify(n)) ]));
   const c = [ `## ${Cf[e]}\n`, `${i(t)}\n` ];
   if (n !== null) {
    const {provider: e, verdict: t, id: r, retry_of: o} = n.received;
    const a = {
     Provider: i(e ?? ""),
     Uri: i(n.uri),
     Functions: i(s.join(", ")),
     Verdict: String(t),
     Record: (0, H.Mk)(r),
     ...o !== null && {
      "Resubmitted from": (0, H.Mk)(o)
     }
    };
    const l = Object.values(a);
    c.push((0, H.tp)(Object.keys(a), [ l ], Lf));
   }
   if (a.length > 0) c.push((0, H.tp)([ "Function", "Variable", "Value" ], a, Lf));
   return c.join("\n");
  }
  function qf({inputs: e}, t, n, s) {
   const {environment: r} = e;
   const o = n.kind === "judged" ? n.judged : null;
   const i = o ?? ("last" in n ? n.last : null);
   const {result: a, why: c} = _f(n);
   if (o !== null) Uf(o, t);
   const l = Df(o?.judgement ?? null);
   const {variables: u, starred: f} = Pf(l.variables, t.redact);
   for (const e of l.functions) {
    const n = Object.entries(u[e] ?? {});
    t.log.group(`function ${e} ran`, n.map(([e, t]) => `${e} = ${JSON.stringify(t)}`));
   }
   for (const e of f) t.log.warning(`variable ${e} holds a secret, which is written as ***`);
   const d = a === "success" || a === "not_run";
   if (d) t.log.info(c);
   const h = i && s(i);
   return {
    result: a,
    failure: d ? null : (0, Ue.p)(t.redact(c), 1e3),
    outputs: {
     provider: o?.judgement.provider ?? "",
     functions: JSON.stringify(l.functions),
     variables: JSON.stringify(u)
    },
    deliveries: null,
    payload: null,
    record: vf(r.repository, {
     id: r.runId,
     attempt: r.runAttempt
    }, h),
    summary: Rf({
     result: a,
     why: c,
     webhook: i && h && {
      uri: i.webhook.uri,
      received: h
     },
     functions: l.functions,
     variables: u
    }, t.redact)
   };
  }
  function Uf({webhook: e, judgement: t}, n) {
   const {uri: s, body: r} = e;
   n.log.info(`a webhook ${s === "" ? "without uri" : `for ${s}`}, ${r.length} bytes, provider ${t.provider ?? "unknown"}`);
   if (t.kind === "failed" && t.errors.length > 1) n.log.group("functions failed", t.errors);
  }
  function Df(e) {
   if (e === null || !("variables" in e)) return {
    functions: [],
    variables: {}
   };
   const {functions: t, variables: n} = e;
   const s = t.filter(e => Object.hasOwn(n, e));
   return {
    functions: s,
    variables: n
   };
  }
  async function Bf(e, t) {
   const {inputs: n} = e;
   const s = ef(e);
   t.mask(n.callbackToken);
   const r = tf(e, await e.loadConfig(), s);
   const o = await Ff(e, s, r, t);
   return qf(e, t, o, n => If(e, r, t, n));
  }
  async function Ff(e, t, n, s) {
   switch (t) {
   case "event":
    return Yf(e, n, s);

   case "listener":
    return af(e, n, s);

   case "record":
    return Of(e, n, s);
   }
  }
  function Yf({inputs: e, secrets: t}, n, s) {
   const r = ml(e.environment.event);
   if (r.kind === "malformed") return {
    kind: "refused",
    reason: `the event carries no webhook: ${r.message}`
   };
   const {webhook: o} = r;
   const i = s.clock.now();
   const a = Fu(n, o, {
    secrets: t,
    now: i,
    redact: s.redact
   });
   return {
    kind: "judged",
    judged: {
     webhook: o,
     judgement: a,
     now: i,
     retryOf: null
    }
   };
  }
  async function Kf(e, t) {
   const {mode: n} = e.inputs;
   switch (n) {
   case "notify":
   case "test":
    return Zc({
     ...e,
     config: await e.loadConfig()
    }, t);

   case "chain":
    return Va({
     ...e,
     config: await e.loadConfig()
    }, t);

   case "gate":
    return Yc(e, t);

   case "callback":
    return en(e, t);

   case "receive":
    return Bf(e, t);

   case "redeliver":
    throw new s.x(`mode ${n} is not available in this version`);
   }
  }
 }),
 8290: ((e, t, n) => {
  n.d(t, {
   x: () => s
  });
  const s = "1.0.0";
 }),
 7728: ((e, t, n) => {
  n.d(t, {
   BpQ: () => S,
   EVe: () => h,
   FsL: () => te,
   H0v: () => E,
   IeY: () => q,
   Ih0: () => O,
   Ikc: () => J,
   KCZ: () => X,
   KIO: () => V,
   L5J: () => Z,
   NTK: () => N,
   NpB: () => P,
   OZ5: () => M,
   Ru6: () => k,
   Wwf: () => _,
   Y2b: () => I,
   YOg: () => C,
   YjP: () => z,
   ZmZ: () => D,
   aig: () => K,
   cGV: () => $,
   chJ: () => B,
   cl6: () => Y,
   euz: () => U,
   g1P: () => W,
   hq: () => x,
   lqM: () => H,
   mee: () => F,
   ndf: () => v,
   pdi: () => j,
   qgA: () => ee,
   rej: () => G,
   xLC: () => ne,
   yGV: () => A,
   z6Y: () => b,
   zMY: () => R
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
  function d(e) {
   const t = typeof e;
   if (t === "string") return `"${e}"`;
   if (t === "number" || t === "bigint" || t === "boolean") return `${e}`;
   if (t === "object" || t === "function") return (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null";
   return t;
  }
  function h(e, t, n, s, r) {
   const o = r && "input" in r ? r.input : n.value;
   const i = r?.expected ?? e.expects ?? null;
   const c = r?.received ?? d(o);
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
   const h = e.kind === "schema";
   const p = r?.message ?? e.message ?? f(e.reference, u.lang) ?? (h ? l(u.lang) : null) ?? s.message ?? a(u.lang);
   if (p !== void 0) u.message = typeof p === "function" ? p(u) : p;
   if (h) n.typed = false;
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
  var w = class extends Error {
   constructor(e) {
    super(e[0].message);
    this.name = "ValiError";
    this.issues = e;
   }
  };
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
     if (e.typed && !this.requirement(e.value)) h(this, "input", e, t);
     return e;
    }
   };
  }
  function v(e) {
   return {
    kind: "validation",
    type: "integer",
    reference: v,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: e,
    "~run"(e, t) {
     if (e.typed && !this.requirement(e.value)) h(this, "integer", e, t);
     return e;
    }
   };
  }
  function k(e, t) {
   return {
    kind: "validation",
    type: "max_length",
    reference: k,
    async: false,
    expects: `<=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (e.typed && e.value.length > this.requirement) h(this, "length", e, t, {
      received: `${e.value.length}`
     });
     return e;
    }
   };
  }
  function $(e, t) {
   return {
    kind: "validation",
    type: "max_value",
    reference: $,
    async: false,
    expects: `<=${e instanceof Date ? e.toJSON() : d(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (e.typed && !(e.value <= this.requirement)) h(this, "value", e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : d(e.value)
     });
     return e;
    }
   };
  }
  function S(e, t) {
   return {
    kind: "validation",
    type: "min_length",
    reference: S,
    async: false,
    expects: `>=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (e.typed && e.value.length < this.requirement) h(this, "length", e, t, {
      received: `${e.value.length}`
     });
     return e;
    }
   };
  }
  function _(e, t) {
   return {
    kind: "validation",
    type: "min_value",
    reference: _,
    async: false,
    expects: `>=${e instanceof Date ? e.toJSON() : d(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (e.typed && !(e.value >= this.requirement)) h(this, "value", e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : d(e.value)
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
     if (e.typed && e.value.length === 0) h(this, "length", e, t, {
      received: "0"
     });
     return e;
    }
   };
  }
  function E(e) {
   return {
    kind: "validation",
    type: "raw_check",
    reference: E,
    async: false,
    expects: null,
    "~run"(t, n) {
     e({
      dataset: t,
      config: n,
      addIssue: e => h(this, e?.label ?? "input", t, n, e)
     });
     return t;
    }
   };
  }
  function N(e) {
   return {
    kind: "transformation",
    type: "raw_transform",
    reference: N,
    async: false,
    "~run"(t, n) {
     const s = e({
      dataset: t,
      config: n,
      addIssue: e => h(this, e?.label ?? "input", t, n, e),
      NEVER: null
     });
     if (t.issues) t.typed = false; else t.value = s;
     return t;
    }
   };
  }
  function A(e, t) {
   return {
    kind: "validation",
    type: "regex",
    reference: A,
    async: false,
    expects: `${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (e.typed && !this.requirement.test(e.value)) h(this, "format", e, t);
     return e;
    }
   };
  }
  function I(e) {
   return {
    kind: "validation",
    type: "safe_integer",
    reference: I,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: e,
    "~run"(e, t) {
     if (e.typed && !this.requirement(e.value)) h(this, "safe integer", e, t);
     return e;
    }
   };
  }
  function O() {
   return {
    kind: "transformation",
    type: "to_upper_case",
    reference: O,
    async: false,
    "~run"(e) {
     e.value = e.value.toUpperCase();
     return e;
    }
   };
  }
  function j(e) {
   return {
    kind: "transformation",
    type: "transform",
    reference: j,
    async: false,
    operation: e,
    "~run"(e) {
     e.value = this.operation(e.value);
     return e;
    }
   };
  }
  function M(e) {
   return {
    kind: "validation",
    type: "url",
    reference: M,
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
     if (e.typed && !this.requirement(e.value)) h(this, "URL", e, t);
     return e;
    }
   };
  }
  function T(e, t, n) {
   return typeof e.fallback === "function" ? e.fallback(t, n) : e.fallback;
  }
  function P(e, t) {
   return y({
    ...e,
    fallback: t,
    "~run"(t, n) {
     const s = e["~run"](t, n);
     return s.issues ? {
      typed: true,
      value: T(this, s, n)
     } : s;
    }
   });
  }
  function L(e, t, n) {
   return typeof e.default === "function" ? e.default(t, n) : e.default;
  }
  function C(e, t) {
   return y({
    kind: "schema",
    type: "array",
    reference: C,
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
     } else h(this, "type", e, t);
     return e;
    }
   });
  }
  function R(e) {
   return y({
    kind: "schema",
    type: "boolean",
    reference: R,
    expects: "boolean",
    async: false,
    message: e,
    "~run"(e, t) {
     if (typeof e.value === "boolean") e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function q(e, t) {
   return y({
    kind: "schema",
    type: "custom",
    reference: q,
    expects: "unknown",
    async: false,
    check: e,
    message: t,
    "~run"(e, t) {
     if (this.check(e.value)) e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function U(e, t) {
   return y({
    kind: "schema",
    type: "literal",
    reference: U,
    expects: d(e),
    async: false,
    literal: e,
    message: t,
    "~run"(e, t) {
     if (p(e.value, this.literal)) e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function D(e) {
   return y({
    kind: "schema",
    type: "never",
    reference: D,
    expects: "never",
    async: false,
    message: e,
    "~run"(e, t) {
     h(this, "type", e, t);
     return e;
    }
   });
  }
  function B(e) {
   return y({
    kind: "schema",
    type: "null",
    reference: B,
    expects: "null",
    async: false,
    message: e,
    "~run"(e, t) {
     if (e.value === null) e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function F(e, t) {
   return y({
    kind: "schema",
    type: "nullable",
    reference: F,
    expects: `(${e.expects} | null)`,
    async: false,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === null) {
      if (this.default !== void 0) e.value = L(this, e, t);
      if (e.value === null) {
       e.typed = true;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function Y(e, t) {
   return y({
    kind: "schema",
    type: "nullish",
    reference: Y,
    expects: `(${e.expects} | null | undefined)`,
    async: false,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === null || e.value === void 0) {
      if (this.default !== void 0) e.value = L(this, e, t);
      if (e.value === null || e.value === void 0) {
       e.typed = true;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function K(e) {
   return y({
    kind: "schema",
    type: "number",
    reference: K,
    expects: "number",
    async: false,
    message: e,
    "~run"(e, t) {
     if (typeof e.value === "number" && !isNaN(e.value)) e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function J(e, t) {
   return y({
    kind: "schema",
    type: "object",
    reference: J,
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
        const o = s in n ? n[s] : L(r);
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
       } else if (r.fallback !== void 0) e.value[s] = T(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
        h(this, "key", e, t, {
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
     } else h(this, "type", e, t);
     return e;
    }
   });
  }
  function H(e, t) {
   return y({
    kind: "schema",
    type: "optional",
    reference: H,
    expects: `(${e.expects} | undefined)`,
    async: false,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     if (e.value === void 0) {
      if (this.default !== void 0) e.value = L(this, e, t);
      if (e.value === void 0) {
       e.typed = true;
       return e;
      }
     }
     return this.wrapped["~run"](e, t);
    }
   });
  }
  function V(e, t) {
   return y({
    kind: "schema",
    type: "picklist",
    reference: V,
    expects: g(e.map(d), "|"),
    async: false,
    options: e,
    message: t,
    "~run"(e, t) {
     if (this.options.includes(e.value)) e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function W(e, t, n) {
   return y({
    kind: "schema",
    type: "record",
    reference: W,
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
     } else h(this, "type", e, t);
     return e;
    }
   });
  }
  function G(e, t) {
   return y({
    kind: "schema",
    type: "strict_object",
    reference: G,
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
        const o = s in n ? n[s] : L(r);
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
       } else if (r.fallback !== void 0) e.value[s] = T(r); else if (r.type !== "exact_optional" && r.type !== "optional" && r.type !== "nullish") {
        h(this, "key", e, t, {
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
       h(this, "key", e, t, {
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
     } else h(this, "type", e, t);
     return e;
    }
   });
  }
  function z(e) {
   return y({
    kind: "schema",
    type: "string",
    reference: z,
    expects: "string",
    async: false,
    message: e,
    "~run"(e, t) {
     if (typeof e.value === "string") e.typed = true; else h(this, "type", e, t);
     return e;
    }
   });
  }
  function Q(e) {
   let t;
   if (e) for (const n of e) if (t) for (const e of n.issues) t.push(e); else t = n.issues;
   return t;
  }
  function X(e, t) {
   return y({
    kind: "schema",
    type: "union",
    reference: X,
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
      h(this, "type", e, t, {
       issues: Q(s)
      });
      e.typed = true;
     } else if (r?.length === 1) return r[0]; else h(this, "type", e, t, {
      issues: Q(r)
     });
     return e;
    }
   });
  }
  function Z() {
   return y({
    kind: "schema",
    type: "unknown",
    reference: Z,
    expects: "unknown",
    async: false,
    "~run"(e) {
     e.typed = true;
     return e;
    }
   });
  }
  function ee(e, t, n) {
   const s = e["~run"]({
    value: t
   }, o(n));
   if (s.issues) throw new w(s.issues);
   return s.value;
  }
  function te(...e) {
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
  function ne(e, t, n) {
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
  e[s].call(o.exports, o, o.exports, n);
  i = false;
 } finally {
  if (i) delete t[s];
 }
 return o.exports;
}

if (typeof n !== "undefined") n.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var t = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var s = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var r = e => {
  if (e && e.d < 1) {
   e.d = 1;
   e.forEach(e => e.r--);
   e.forEach(e => e.r-- ? e.r++ : e());
  }
 };
 var o = n => n.map(n => {
  if (n !== null && typeof n === "object") {
   if (n[e]) return n;
   if (n.then) {
    var o = [];
    o.d = 0;
    n.then(e => {
     i[t] = e;
     r(o);
    }, e => {
     i[s] = e;
     r(o);
    });
    var i = {};
    i[e] = e => e(o);
    return i;
   }
  }
  var a = {};
  a[e] = e => {};
  a[t] = n;
  return a;
 });
 n.a = (n, i, a) => {
  var c;
  a && ((c = []).d = -1);
  var l = new Set;
  var u = n.exports;
  var f;
  var d;
  var h;
  var p = new Promise((e, t) => {
   h = t;
   d = e;
  });
  p[t] = u;
  p[e] = e => (c && e(c), l.forEach(e), p["catch"](e => {}));
  n.exports = p;
  i(n => {
   f = o(n);
   var r;
   var i = () => f.map(e => {
    if (e[s]) throw e[s];
    return e[t];
   });
   var a = new Promise(t => {
    r = () => t(i);
    r.r = 0;
    var n = e => e !== c && !l.has(e) && (l.add(e), e && !e.d && (r.r++, e.push(r)));
    f.map(t => t[e](n));
   });
   return r.r ? a : i();
  }, e => (e ? h(p[s] = e) : d(u), r(c)));
  c && c.d < 0 && (c.d = 0);
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

var s = n(1750);

s = await s;
