import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 9254: ((module, __unused_webpack_exports, __nccwpck_require__) => {
  module.exports = __nccwpck_require__(8110);
 }),
 8110: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  __nccwpck_require__(9278);
  var tls = __nccwpck_require__(4756);
  var http = __nccwpck_require__(8611);
  var https = __nccwpck_require__(5692);
  var events = __nccwpck_require__(4434);
  __nccwpck_require__(2613);
  var util = __nccwpck_require__(9023);
  exports.httpOverHttp = httpOverHttp;
  exports.httpsOverHttp = httpsOverHttp;
  exports.httpOverHttps = httpOverHttps;
  exports.httpsOverHttps = httpsOverHttps;
  function httpOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   return agent;
  }
  function httpsOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function httpOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   return agent;
  }
  function httpsOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function TunnelingAgent(options) {
   var self = this;
   self.options = options || {};
   self.proxyOptions = self.options.proxy || {};
   self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
   self.requests = [];
   self.sockets = [];
   self.on("free", function(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
     var pending = self.requests[i];
     if (pending.host === options.host && pending.port === options.port) {
      self.requests.splice(i, 1);
      pending.request.onSocket(socket);
      return;
     }
    }
    socket.destroy();
    self.removeSocket(socket);
   });
  }
  util.inherits(TunnelingAgent, events.EventEmitter);
  TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
   var self = this;
   var options = mergeOptions({
    request: req
   }, self.options, toOptions(host, port, localAddress));
   if (self.sockets.length >= this.maxSockets) {
    self.requests.push(options);
    return;
   }
   self.createSocket(options, function(socket) {
    socket.on("free", onFree);
    socket.on("close", onCloseOrRemove);
    socket.on("agentRemove", onCloseOrRemove);
    req.onSocket(socket);
    function onFree() {
     self.emit("free", socket, options);
    }
    function onCloseOrRemove(err) {
     self.removeSocket(socket);
     socket.removeListener("free", onFree);
     socket.removeListener("close", onCloseOrRemove);
     socket.removeListener("agentRemove", onCloseOrRemove);
    }
   });
  };
  TunnelingAgent.prototype.createSocket = function(options, cb) {
   var self = this;
   var placeholder = {};
   self.sockets.push(placeholder);
   var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: "CONNECT",
    path: options.host + ":" + options.port,
    agent: false,
    headers: {
     host: options.host + ":" + options.port
    }
   });
   if (options.localAddress) connectOptions.localAddress = options.localAddress;
   if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
   }
   debug("making CONNECT request");
   var connectReq = self.request(connectOptions);
   connectReq.useChunkedEncodingByDefault = false;
   connectReq.once("response", onResponse);
   connectReq.once("upgrade", onUpgrade);
   connectReq.once("connect", onConnect);
   connectReq.once("error", onError);
   connectReq.end();
   function onResponse(res) {
    res.upgrade = true;
   }
   function onUpgrade(res, socket, head) {
    process.nextTick(function() {
     onConnect(res, socket, head);
    });
   }
   function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();
    if (res.statusCode !== 200) {
     debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
     socket.destroy();
     var error = new Error("tunneling socket could not be established, " + "statusCode=" + res.statusCode);
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
     return;
    }
    if (head.length > 0) {
     debug("got illegal response body from proxy");
     socket.destroy();
     error = new Error("got illegal response body from proxy");
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
     return;
    }
    debug("tunneling connection has established");
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
   }
   function onError(cause) {
    connectReq.removeAllListeners();
    debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
    var error = new Error("tunneling socket could not be established, " + "cause=" + cause.message);
    error.code = "ECONNRESET";
    options.request.emit("error", error);
    self.removeSocket(placeholder);
   }
  };
  TunnelingAgent.prototype.removeSocket = function(socket) {
   var pos = this.sockets.indexOf(socket);
   if (pos === -1) return;
   this.sockets.splice(pos, 1);
   var pending = this.requests.shift();
   if (pending) this.createSocket(pending, function(socket) {
    pending.request.onSocket(socket);
   });
  };
  function createSecureSocket(options, cb) {
   var self = this;
   TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader("host");
    var tlsOptions = mergeOptions({}, self.options, {
     socket,
     servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
    });
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
   });
  }
  function toOptions(host, port, localAddress) {
   if (typeof host === "string") return {
    host,
    port,
    localAddress
   };
   return host;
  }
  function mergeOptions(target) {
   for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === "object") {
     var keys = Object.keys(overrides);
     for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
      var k = keys[j];
      if (overrides[k] !== void 0) target[k] = overrides[k];
     }
    }
   }
   return target;
  }
  var debug;
  if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
   var args = Array.prototype.slice.call(arguments);
   if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0]; else args.unshift("TUNNEL:");
   console.error.apply(console, args);
  }; else debug = function() {};
  0;
 }),
 2613: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 181: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 }),
 4434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 8611: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 5692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 9278: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 7598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 8474: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 }),
 3024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 7067: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 4649: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 }),
 6760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 932: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 }),
 4756: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 9023: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 7420: (function(module) {
  (function(root) {
   "use strict";
   const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
   const ipv4Regexes = {
    fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
    threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
    twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
    longValue: new RegExp(`^${ipv4Part}$`, "i")
   };
   const octalRegex = new RegExp(`^0[0-7]+$`, "i");
   const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
   const zoneIndex = "%[0-9a-z]{1,}";
   const ipv6Part = "(?:[0-9a-f]+::?)+";
   const ipv6Regexes = {
    zoneIndex: new RegExp(zoneIndex, "i"),
    native: new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
    deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
    transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
   };
   function expandIPv6(string, parts) {
    if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
    let colonCount = 0;
    let lastColon = -1;
    let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
    let replacement, replacementCount;
    if (zoneId) {
     zoneId = zoneId.substring(1);
     string = string.replace(/%.+$/, "");
    }
    while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
    if (string.substr(0, 2) === "::") colonCount--;
    if (string.substr(-2, 2) === "::") colonCount--;
    if (colonCount >= parts) return null;
    replacementCount = parts - colonCount;
    replacement = ":";
    while (replacementCount--) replacement += "0:";
    string = string.replace("::", replacement);
    if (string[0] === ":") string = string.slice(1);
    if (string[string.length - 1] === ":") string = string.slice(0, -1);
    parts = function() {
     const ref = string.split(":");
     const results = [];
     for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
     return results;
    }();
    return {
     parts,
     zoneId
    };
   }
   function matchCIDR(first, second, partSize, cidrBits) {
    if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
    let part = 0;
    let shift;
    while (cidrBits > 0) {
     shift = partSize - cidrBits;
     if (shift < 0) shift = 0;
     if (first[part] >> shift !== second[part] >> shift) return false;
     cidrBits -= partSize;
     part += 1;
    }
    return true;
   }
   function parseIntAuto(string) {
    if (hexRegex.test(string)) return parseInt(string, 16);
    if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
     if (octalRegex.test(string)) return parseInt(string, 8);
     throw new Error(`ipaddr: cannot parse ${string} as octal`);
    }
    return parseInt(string, 10);
   }
   function padPart(part, length) {
    while (part.length < length) part = `0${part}`;
    return part;
   }
   const ipaddr = {};
   ipaddr.IPv4 = function() {
    function IPv4(octets) {
     if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
     let i, octet;
     for (i = 0; i < octets.length; i++) {
      octet = octets[i];
      if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
     }
     this.octets = octets;
    }
    IPv4.prototype.SpecialRanges = {
     unspecified: [ [ new IPv4([ 0, 0, 0, 0 ]), 8 ] ],
     broadcast: [ [ new IPv4([ 255, 255, 255, 255 ]), 32 ] ],
     multicast: [ [ new IPv4([ 224, 0, 0, 0 ]), 4 ] ],
     linkLocal: [ [ new IPv4([ 169, 254, 0, 0 ]), 16 ] ],
     loopback: [ [ new IPv4([ 127, 0, 0, 0 ]), 8 ] ],
     carrierGradeNat: [ [ new IPv4([ 100, 64, 0, 0 ]), 10 ] ],
     private: [ [ new IPv4([ 10, 0, 0, 0 ]), 8 ], [ new IPv4([ 172, 16, 0, 0 ]), 12 ], [ new IPv4([ 192, 168, 0, 0 ]), 16 ] ],
     reserved: [ [ new IPv4([ 192, 0, 0, 0 ]), 24 ], [ new IPv4([ 192, 0, 2, 0 ]), 24 ], [ new IPv4([ 192, 88, 99, 0 ]), 24 ], [ new IPv4([ 198, 18, 0, 0 ]), 15 ], [ new IPv4([ 198, 51, 100, 0 ]), 24 ], [ new IPv4([ 203, 0, 113, 0 ]), 24 ], [ new IPv4([ 240, 0, 0, 0 ]), 4 ] ],
     as112: [ [ new IPv4([ 192, 175, 48, 0 ]), 24 ], [ new IPv4([ 192, 31, 196, 0 ]), 24 ] ],
     amt: [ [ new IPv4([ 192, 52, 193, 0 ]), 24 ] ]
    };
    IPv4.prototype.kind = function() {
     return "ipv4";
    };
    IPv4.prototype.match = function(other, cidrRange) {
     let ref;
     if (cidrRange === void 0) {
      ref = other;
      other = ref[0];
      cidrRange = ref[1];
     }
     if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
     return matchCIDR(this.octets, other.octets, 8, cidrRange);
    };
    IPv4.prototype.prefixLengthFromSubnetMask = function() {
     let cidr = 0;
     let stop = false;
     const zerotable = {
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
     let i, octet, zeros;
     for (i = 3; i >= 0; i -= 1) {
      octet = this.octets[i];
      if (octet in zerotable) {
       zeros = zerotable[octet];
       if (stop && zeros !== 0) return null;
       if (zeros !== 8) stop = true;
       cidr += zeros;
      } else return null;
     }
     return 32 - cidr;
    };
    IPv4.prototype.range = function() {
     return ipaddr.subnetMatch(this, this.SpecialRanges);
    };
    IPv4.prototype.toByteArray = function() {
     return this.octets.slice(0);
    };
    IPv4.prototype.toIPv4MappedAddress = function() {
     return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
    };
    IPv4.prototype.toNormalizedString = function() {
     return this.toString();
    };
    IPv4.prototype.toString = function() {
     return this.octets.join(".");
    };
    return IPv4;
   }();
   ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
    try {
     const cidr = this.parseCIDR(string);
     const ipInterfaceOctets = cidr[0].toByteArray();
     const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
     const octets = [];
     let i = 0;
     while (i < 4) {
      octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
      i++;
     }
     return new this(octets);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv4 CIDR format", {
      cause: e
     });
    }
   };
   ipaddr.IPv4.isIPv4 = function(string) {
    return this.parser(string) !== null;
   };
   ipaddr.IPv4.isValid = function(string) {
    try {
     new this(this.parser(string));
     return true;
    } catch {
     return false;
    }
   };
   ipaddr.IPv4.isValidCIDR = function(string) {
    try {
     this.parseCIDR(string);
     return true;
    } catch {
     return false;
    }
   };
   ipaddr.IPv4.isValidFourPartDecimal = function(string) {
    if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true; else return false;
   };
   ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
    const match = string.match(/^(.+)\/(\d+)$/);
    if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
    return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
   };
   ipaddr.IPv4.networkAddressFromCIDR = function(string) {
    let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
    try {
     cidr = this.parseCIDR(string);
     ipInterfaceOctets = cidr[0].toByteArray();
     subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
     octets = [];
     i = 0;
     while (i < 4) {
      octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
      i++;
     }
     return new this(octets);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv4 CIDR format", {
      cause: e
     });
    }
   };
   ipaddr.IPv4.parse = function(string) {
    const parts = this.parser(string);
    if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
    return new this(parts);
   };
   ipaddr.IPv4.parseCIDR = function(string) {
    let match;
    if (match = string.match(/^(.+)\/(\d+)$/)) {
     const maskLength = parseInt(match[2]);
     if (maskLength >= 0 && maskLength <= 32) {
      const parsed = [ this.parse(match[1]), maskLength ];
      Object.defineProperty(parsed, "toString", {
       value: function() {
        return this.join("/");
       }
      });
      return parsed;
     }
    }
    throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
   };
   ipaddr.IPv4.parser = function(string) {
    let match, part, value;
    if (match = string.match(ipv4Regexes.fourOctet)) return function() {
     const ref = match.slice(1, 6);
     const results = [];
     for (let i = 0; i < ref.length; i++) {
      part = ref[i];
      results.push(parseIntAuto(part));
     }
     return results;
    }(); else if (match = string.match(ipv4Regexes.longValue)) {
     value = parseIntAuto(match[1]);
     if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
     return function() {
      const results = [];
      let shift;
      for (shift = 0; shift <= 24; shift += 8) results.push(value >> shift & 255);
      return results;
     }().reverse();
    } else if (match = string.match(ipv4Regexes.twoOctet)) return function() {
     const ref = match.slice(1, 4);
     const results = [];
     value = parseIntAuto(ref[1]);
     if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
     results.push(parseIntAuto(ref[0]));
     results.push(value >> 16 & 255);
     results.push(value >> 8 & 255);
     results.push(value & 255);
     return results;
    }(); else if (match = string.match(ipv4Regexes.threeOctet)) return function() {
     const ref = match.slice(1, 5);
     const results = [];
     value = parseIntAuto(ref[2]);
     if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
     results.push(parseIntAuto(ref[0]));
     results.push(parseIntAuto(ref[1]));
     results.push(value >> 8 & 255);
     results.push(value & 255);
     return results;
    }(); else return null;
   };
   ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
    prefix = parseInt(prefix);
    if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
    const octets = [ 0, 0, 0, 0 ];
    let j = 0;
    const filledOctetCount = Math.floor(prefix / 8);
    while (j < filledOctetCount) {
     octets[j] = 255;
     j++;
    }
    if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
    return new this(octets);
   };
   ipaddr.IPv6 = function() {
    function IPv6(parts, zoneId) {
     let i, part;
     if (parts.length === 16) {
      this.parts = [];
      for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
     } else if (parts.length === 8) this.parts = parts; else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
     for (i = 0; i < this.parts.length; i++) {
      part = this.parts[i];
      if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
     }
     if (zoneId) this.zoneId = zoneId;
    }
    IPv6.prototype.SpecialRanges = {
     unspecified: [ new IPv6([ 0, 0, 0, 0, 0, 0, 0, 0 ]), 128 ],
     linkLocal: [ new IPv6([ 65152, 0, 0, 0, 0, 0, 0, 0 ]), 10 ],
     multicast: [ new IPv6([ 65280, 0, 0, 0, 0, 0, 0, 0 ]), 8 ],
     loopback: [ new IPv6([ 0, 0, 0, 0, 0, 0, 0, 1 ]), 128 ],
     uniqueLocal: [ new IPv6([ 64512, 0, 0, 0, 0, 0, 0, 0 ]), 7 ],
     ipv4Mapped: [ new IPv6([ 0, 0, 0, 0, 0, 65535, 0, 0 ]), 96 ],
     deprecatedSiteLocal: [ new IPv6([ 65216, 0, 0, 0, 0, 0, 0, 0 ]), 10 ],
     discard: [ new IPv6([ 256, 0, 0, 0, 0, 0, 0, 0 ]), 64 ],
     rfc6145: [ new IPv6([ 0, 0, 0, 0, 65535, 0, 0, 0 ]), 96 ],
     rfc6052: [ [ new IPv6([ 100, 65435, 0, 0, 0, 0, 0, 0 ]), 96 ], [ new IPv6([ 100, 65435, 1, 0, 0, 0, 0, 0 ]), 48 ] ],
     "6to4": [ new IPv6([ 8194, 0, 0, 0, 0, 0, 0, 0 ]), 16 ],
     teredo: [ new IPv6([ 8193, 0, 0, 0, 0, 0, 0, 0 ]), 32 ],
     benchmarking: [ new IPv6([ 8193, 2, 0, 0, 0, 0, 0, 0 ]), 48 ],
     amt: [ new IPv6([ 8193, 3, 0, 0, 0, 0, 0, 0 ]), 32 ],
     as112v6: [ [ new IPv6([ 8193, 4, 274, 0, 0, 0, 0, 0 ]), 48 ], [ new IPv6([ 9760, 79, 32768, 0, 0, 0, 0, 0 ]), 48 ] ],
     deprecatedOrchid: [ new IPv6([ 8193, 16, 0, 0, 0, 0, 0, 0 ]), 28 ],
     orchid2: [ new IPv6([ 8193, 32, 0, 0, 0, 0, 0, 0 ]), 28 ],
     droneRemoteIdProtocolEntityTags: [ new IPv6([ 8193, 48, 0, 0, 0, 0, 0, 0 ]), 28 ],
     segmentRouting: [ new IPv6([ 24320, 0, 0, 0, 0, 0, 0, 0 ]), 16 ],
     reserved: [ [ new IPv6([ 8193, 0, 0, 0, 0, 0, 0, 0 ]), 23 ], [ new IPv6([ 8193, 3512, 0, 0, 0, 0, 0, 0 ]), 32 ], [ new IPv6([ 16383, 0, 0, 0, 0, 0, 0, 0 ]), 20 ] ]
    };
    IPv6.prototype.isIPv4MappedAddress = function() {
     return this.range() === "ipv4Mapped";
    };
    IPv6.prototype.kind = function() {
     return "ipv6";
    };
    IPv6.prototype.match = function(other, cidrRange) {
     let ref;
     if (cidrRange === void 0) {
      ref = other;
      other = ref[0];
      cidrRange = ref[1];
     }
     if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
     return matchCIDR(this.parts, other.parts, 16, cidrRange);
    };
    IPv6.prototype.prefixLengthFromSubnetMask = function() {
     let cidr = 0;
     let stop = false;
     const zerotable = {
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
     let part, zeros;
     for (let i = 7; i >= 0; i -= 1) {
      part = this.parts[i];
      if (part in zerotable) {
       zeros = zerotable[part];
       if (stop && zeros !== 0) return null;
       if (zeros !== 16) stop = true;
       cidr += zeros;
      } else return null;
     }
     return 128 - cidr;
    };
    IPv6.prototype.range = function() {
     return ipaddr.subnetMatch(this, this.SpecialRanges);
    };
    IPv6.prototype.toByteArray = function() {
     let part;
     const bytes = [];
     const ref = this.parts;
     for (let i = 0; i < ref.length; i++) {
      part = ref[i];
      bytes.push(part >> 8);
      bytes.push(part & 255);
     }
     return bytes;
    };
    IPv6.prototype.toFixedLengthString = function() {
     const addr = function() {
      const results = [];
      for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
      return results;
     }.call(this).join(":");
     let suffix = "";
     if (this.zoneId) suffix = `%${this.zoneId}`;
     return addr + suffix;
    };
    IPv6.prototype.toIPv4Address = function() {
     if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
     const ref = this.parts.slice(-2);
     const high = ref[0];
     const low = ref[1];
     return new ipaddr.IPv4([ high >> 8, high & 255, low >> 8, low & 255 ]);
    };
    IPv6.prototype.toNormalizedString = function() {
     const addr = function() {
      const results = [];
      for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
      return results;
     }.call(this).join(":");
     let suffix = "";
     if (this.zoneId) suffix = `%${this.zoneId}`;
     return addr + suffix;
    };
    IPv6.prototype.toRFC5952String = function() {
     const regex = /((^|:)(0(:|$)){2,})/g;
     let suffix = "";
     if (this.zoneId) suffix = `%${this.zoneId}`;
     const normalized = this.toNormalizedString();
     const string = normalized.slice(0, normalized.length - suffix.length);
     let bestMatchIndex = 0;
     let bestMatchLength = -1;
     let bestMatchGroups = -1;
     let match;
     while (match = regex.exec(string)) {
      const groups = (match[0].match(/0/g) || []).length;
      if (groups > bestMatchGroups) {
       bestMatchGroups = groups;
       bestMatchIndex = match.index;
       bestMatchLength = match[0].length;
      }
     }
     if (bestMatchLength < 0) return string + suffix;
     return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
    };
    IPv6.prototype.toString = function() {
     return this.toRFC5952String();
    };
    return IPv6;
   }();
   ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
    try {
     const cidr = this.parseCIDR(string);
     const ipInterfaceOctets = cidr[0].toByteArray();
     const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
     const octets = [];
     let i = 0;
     while (i < 16) {
      octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
      i++;
     }
     return new this(octets);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv6 CIDR format", {
      cause: e
     });
    }
   };
   ipaddr.IPv6.isIPv6 = function(string) {
    return this.parser(string) !== null;
   };
   ipaddr.IPv6.isValid = function(string) {
    if (typeof string === "string" && string.indexOf(":") === -1) return false;
    try {
     const addr = this.parser(string);
     new this(addr.parts, addr.zoneId);
     return true;
    } catch {
     return false;
    }
   };
   ipaddr.IPv6.isValidCIDR = function(string) {
    if (typeof string === "string" && string.indexOf(":") === -1) return false;
    try {
     this.parseCIDR(string);
     return true;
    } catch {
     return false;
    }
   };
   ipaddr.IPv6.networkAddressFromCIDR = function(string) {
    let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
    try {
     cidr = this.parseCIDR(string);
     ipInterfaceOctets = cidr[0].toByteArray();
     subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
     octets = [];
     i = 0;
     while (i < 16) {
      octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
      i++;
     }
     return new this(octets);
    } catch (e) {
     throw new Error("ipaddr: the address does not have IPv6 CIDR format", {
      cause: e
     });
    }
   };
   ipaddr.IPv6.parse = function(string) {
    const addr = this.parser(string);
    if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
    return new this(addr.parts, addr.zoneId);
   };
   ipaddr.IPv6.parseCIDR = function(string) {
    let maskLength, match, parsed;
    if (match = string.match(/^(.+)\/(\d+)$/)) {
     maskLength = parseInt(match[2]);
     if (maskLength >= 0 && maskLength <= 128) {
      parsed = [ this.parse(match[1]), maskLength ];
      Object.defineProperty(parsed, "toString", {
       value: function() {
        return this.join("/");
       }
      });
      return parsed;
     }
    }
    throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
   };
   ipaddr.IPv6.parser = function(string) {
    let addr, i, match, octet, octets, zoneId;
    if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
    if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
    if (match = string.match(ipv6Regexes.transitional)) {
     zoneId = match[6] || "";
     addr = match[1];
     if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
     addr = expandIPv6(addr + zoneId, 6);
     if (addr && addr.parts) {
      octets = [ parseInt(match[2]), parseInt(match[3]), parseInt(match[4]), parseInt(match[5]) ];
      for (i = 0; i < octets.length; i++) {
       octet = octets[i];
       if (!(0 <= octet && octet <= 255)) return null;
      }
      addr.parts.push(octets[0] << 8 | octets[1]);
      addr.parts.push(octets[2] << 8 | octets[3]);
      return {
       parts: addr.parts,
       zoneId: addr.zoneId
      };
     }
    }
    return null;
   };
   ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
    prefix = parseInt(prefix);
    if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
    const octets = [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ];
    let j = 0;
    const filledOctetCount = Math.floor(prefix / 8);
    while (j < filledOctetCount) {
     octets[j] = 255;
     j++;
    }
    if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
    return new this(octets);
   };
   ipaddr.fromByteArray = function(bytes) {
    const length = bytes.length;
    if (length === 4) return new ipaddr.IPv4(bytes); else if (length === 16) return new ipaddr.IPv6(bytes); else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
   };
   ipaddr.isValid = function(string) {
    return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
   };
   ipaddr.isValidCIDR = function(string) {
    return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
   };
   ipaddr.parse = function(string) {
    if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string); else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string); else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
   };
   ipaddr.parseCIDR = function(string) {
    try {
     return ipaddr.IPv6.parseCIDR(string);
    } catch {
     try {
      return ipaddr.IPv4.parseCIDR(string);
     } catch (e) {
      throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", {
       cause: e
      });
     }
    }
   };
   ipaddr.process = function(string) {
    const addr = this.parse(string);
    if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address(); else return addr;
   };
   ipaddr.subnetMatch = function(address, rangeList, defaultName) {
    let i, rangeName, rangeSubnets, subnet;
    if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
    for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
     rangeSubnets = rangeList[rangeName];
     if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [ rangeSubnets ];
     for (i = 0; i < rangeSubnets.length; i++) {
      subnet = rangeSubnets[i];
      if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
     }
    }
    return defaultName;
   };
   if (true && module.exports) module.exports = ipaddr; else root.ipaddr = ipaddr;
  })(this);
 }),
 9537: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  var YAMLMap = __nccwpck_require__(3026);
  var YAMLSeq = __nccwpck_require__(6651);
  var resolveBlockMap = __nccwpck_require__(3043);
  var resolveBlockSeq = __nccwpck_require__(9394);
  var resolveFlowCollection = __nccwpck_require__(3594);
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
   const Coll = coll.constructor;
   if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
   }
   if (tagName) coll.tag = tagName;
   return coll;
  }
  function composeCollection(CN, ctx, token, props, onError) {
   const tagToken = props.tag;
   const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
   if (token.type === "block-seq") {
    const {anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
   let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
   if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
     ctx.schema.tags.push(Object.assign({}, kt, {
      default: false
     }));
     tag = kt;
    } else {
     if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
     return resolveCollection(CN, ctx, token, onError, tagName);
    }
   }
   const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
   const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
   const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  exports.composeCollection = composeCollection;
 }),
 5759: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Document = __nccwpck_require__(5281);
  var composeNode = __nccwpck_require__(8085);
  var resolveEnd = __nccwpck_require__(6296);
  var resolveProps = __nccwpck_require__(5875);
  function composeDoc(options, directives, {offset, start, value, end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document.Document(void 0, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  exports.composeDoc = composeDoc;
 }),
 8085: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(3293);
  var identity = __nccwpck_require__(6699);
  var composeCollection = __nccwpck_require__(9537);
  var composeScalar = __nccwpck_require__(6593);
  var resolveEnd = __nccwpck_require__(6296);
  var utilEmptyScalarPosition = __nccwpck_require__(7859);
  const CN = {
   composeNode,
   composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore, comment, anchor, tag} = props;
   let node;
   let isSrcToken = true;
   switch (token.type) {
   case "alias":
    node = composeAlias(ctx, token, onError);
    if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection.composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore, comment, anchor, tag, end}, onError) {
   const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar.composeScalar(ctx, token, tag, onError);
   if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    node.comment = comment;
    node.range[2] = end;
   }
   return node;
  }
  function composeAlias({options}, {offset, source, end}, onError) {
   const alias = new Alias.Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  exports.composeEmptyNode = composeEmptyNode;
  exports.composeNode = composeNode;
 }),
 6593: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  var resolveBlockScalar = __nccwpck_require__(1085);
  var resolveFlowScalar = __nccwpck_require__(2830);
  function composeScalar(ctx, token, tagToken, onError) {
   const {value, type, comment, range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar.Scalar(value);
   }
   scalar.range = range;
   scalar.source = value;
   if (type) scalar.type = type;
   if (tagName) scalar.tag = tagName;
   if (tag.format) scalar.format = tag.format;
   if (comment) scalar.comment = comment;
   return scalar;
  }
  function findScalarTagByName(schema, value, tagName, tagToken, onError) {
   if (tagName === "!") return schema[identity.SCALAR];
   const matchWithTest = [];
   for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
   for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
   const kt = schema.knownTags[tagName];
   if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, {
     default: false,
     test: void 0
    }));
    return kt;
   }
   onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
   return schema[identity.SCALAR];
  }
  function findScalarTagByTest({atKey, directives, schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  exports.composeScalar = composeScalar;
 }),
 2604: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var directives = __nccwpck_require__(1330);
  var Document = __nccwpck_require__(5281);
  var errors = __nccwpck_require__(9164);
  var identity = __nccwpck_require__(6699);
  var composeDoc = __nccwpck_require__(5759);
  var resolveEnd = __nccwpck_require__(6296);
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset, source} = src;
   return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
  }
  function parsePrelude(prelude) {
   let comment = "";
   let atComment = false;
   let afterEmptyLine = false;
   for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
    case "#":
     comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
     atComment = true;
     afterEmptyLine = false;
     break;

    case "%":
     if (prelude[i + 1]?.[0] !== "#") i += 1;
     atComment = false;
     break;

    default:
     if (!atComment) afterEmptyLine = true;
     atComment = false;
    }
   }
   return {
    comment,
    afterEmptyLine
   };
  }
  class Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment, afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (identity.isPair(it)) it = it.key;
      const cb = it.commentBefore;
      it.commentBefore = cb ? `${comment}\n${cb}` : comment;
     } else {
      const cb = dc.commentBefore;
      dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
     }
    }
    if (afterDoc) {
     for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
     for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else {
     doc.errors = this.errors;
     doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
   }
   streamInfo() {
    return {
     comment: parsePrelude(this.prelude).comment,
     directives: this.directives,
     errors: this.errors,
     warnings: this.warnings
    };
   }
   * compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
   }
   * next(token) {
    if (node_process.env.LOG_STREAM) console.dir(token, {
     depth: null
    });
    switch (token.type) {
    case "directive":
     this.directives.add(token.source, (offset, message, warning) => {
      const pos = getErrorPos(token);
      pos[0] += offset;
      this.onError(pos, "BAD_DIRECTIVE", message, warning);
     });
     this.prelude.push(token.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
      if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
      this.decorate(doc, false);
      if (this.doc) yield this.doc;
      this.doc = doc;
      this.atDirectives = false;
      break;
     }

    case "byte-order-mark":
    case "space":
     break;

    case "comment":
    case "newline":
     this.prelude.push(token.source);
     break;

    case "error":
     {
      const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
      const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document.Document(void 0, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  exports.Composer = Composer;
 }),
 3043: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Pair = __nccwpck_require__(9145);
  var YAMLMap = __nccwpck_require__(3026);
  var resolveProps = __nccwpck_require__(5875);
  var utilContainsNewline = __nccwpck_require__(3831);
  var utilFlowIndentCheck = __nccwpck_require__(4015);
  var utilMapIncludes = __nccwpck_require__(9055);
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode, composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start, key, sep, value} = collItem;
    const keyProps = resolveProps.resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset,
     onError,
     parentIndent: bm.indent,
     startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
     if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
     if (!keyProps.anchor && !keyProps.tag && !sep) {
      commentEnd = keyProps.end;
      if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
      continue;
     }
     if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps.resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError,
     parentIndent: bm.indent,
     startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
     if (implicitKey) {
      if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
     if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair.Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  exports.resolveBlockMap = resolveBlockMap;
 }),
 1085: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  function resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
   const lines = scalar.source ? splitLines(scalar.source) : [];
   let chompStart = lines.length;
   for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i; else break;
   }
   if (chompStart === 0) {
    const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end = start + header.length;
    if (scalar.source) end += scalar.source.length;
    return {
     value,
     type,
     comment: header.comment,
     range: [ start, end, end ]
    };
   }
   let trimIndent = scalar.indent + header.indent;
   let offset = scalar.offset + header.length;
   let contentStart = 0;
   for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
     if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
    } else {
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
     break;
    }
    offset += indent.length + content.length + 1;
   }
   for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
   let value = "";
   let sep = "";
   let prevMoreIndented = false;
   for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
   for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf) content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "\t") {
     if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
     prevMoreIndented = true;
    } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
     value += sep + content;
     sep = " ";
     prevMoreIndented = false;
    }
   }
   switch (header.chomp) {
   case "-":
    break;

   case "+":
    for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
    if (value[value.length - 1] !== "\n") value += "\n";
    break;

   default:
    value += "\n";
   }
   const end = start + header.length + scalar.source.length;
   return {
    value,
    type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset, props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source} = props[0];
   const mode = source[0];
   let indent = 0;
   let chomp = "";
   let error = -1;
   for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
     const n = Number(ch);
     if (!indent && n) indent = n; else if (error === -1) error = offset + i;
    }
   }
   if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
   let hasSpace = false;
   let comment = "";
   let length = source.length;
   for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
    case "space":
     hasSpace = true;

    case "newline":
     length += token.source.length;
     break;

    case "comment":
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode,
    indent,
    chomp,
    comment,
    length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  exports.resolveBlockScalar = resolveBlockScalar;
 }),
 9394: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var YAMLSeq = __nccwpck_require__(6651);
  var resolveProps = __nccwpck_require__(5875);
  var utilFlowIndentCheck = __nccwpck_require__(4015);
  function resolveBlockSeq({composeNode, composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start, value} of bs.items) {
    const props = resolveProps.resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset,
     onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
     commentEnd = props.end;
     if (props.comment) seq.comment = props.comment;
     continue;
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  exports.resolveBlockSeq = resolveBlockSeq;
 }),
 6296: ((__unused_webpack_module, exports) => {
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source, type} = token;
     switch (type) {
     case "space":
      hasSpace = true;
      break;

     case "comment":
      {
       if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const cb = source.substring(1) || " ";
       if (!comment) comment = cb; else comment += sep + cb;
       sep = "";
       break;
      }

     case "newline":
      if (comment) sep += source;
      hasSpace = true;
      break;

     default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
     }
     offset += source.length;
    }
   }
   return {
    comment,
    offset
   };
  }
  exports.resolveEnd = resolveEnd;
 }),
 3594: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var YAMLMap = __nccwpck_require__(3026);
  var YAMLSeq = __nccwpck_require__(6651);
  var resolveEnd = __nccwpck_require__(6296);
  var resolveProps = __nccwpck_require__(5875);
  var utilContainsNewline = __nccwpck_require__(3831);
  var utilMapIncludes = __nccwpck_require__(9055);
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode, composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start, key, sep, value} = collItem;
    const props = resolveProps.resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset,
     onError,
     parentIndent: fc.indent,
     startOnNewline: false
    });
    if (!props.found) {
     if (!props.anchor && !props.tag && !sep && !value) {
      if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
      if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
      offset = props.end;
      continue;
     }
     if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
     if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
     if (props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) switch (st.type) {
      case "comma":
      case "space":
       break;

      case "comment":
       prevItemComment = st.source.substring(1);
       break loop;

      default:
       break loop;
      }
      if (prevItemComment) {
       let prev = coll.items[coll.items.length - 1];
       if (identity.isPair(prev)) prev = prev.value ?? prev.key;
       if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
       props.comment = props.comment.substring(prevItemComment.length + 1);
      }
     }
    }
    if (!isMap && !sep && !props.found) {
     const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
     coll.items.push(valueNode);
     offset = valueNode.range[2];
     if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
     ctx.atKey = true;
     const keyStart = props.end;
     const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
     if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
     ctx.atKey = false;
     const valueProps = resolveProps.resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
     });
     if (valueProps.found) {
      if (!isMap && !props.found && ctx.options.strict) {
       if (sep) for (const st of sep) {
        if (st === valueProps.found) break;
        if (st.type === "newline") {
         onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
     if (valueNode) {
      if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
     } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap.YAMLMap(ctx.schema);
      map.flow = true;
      map.items.push(pair);
      const endRange = (valueNode ?? keyNode).range;
      map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
      coll.items.push(map);
     }
     offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
   }
   const expectedEnd = isMap ? "}" : "]";
   const [ce, ...ee] = fc.end;
   let cePos = offset;
   if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1) ee.unshift(ce);
   }
   if (ee.length > 0) {
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    coll.range = [ fc.offset, cePos, end.offset ];
   } else coll.range = [ fc.offset, cePos, cePos ];
   return coll;
  }
  exports.resolveFlowCollection = resolveFlowCollection;
 }),
 2830: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  var resolveEnd = __nccwpck_require__(6296);
  function resolveFlowScalar(scalar, strict, onError) {
   const {offset, type, source, end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_DOUBLE;
    value = doubleQuotedValue(source, _onError);
    break;

   default:
    onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ offset, offset + source.length, offset + source.length ]
    };
   }
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
   return {
    value,
    type: _type,
    comment: re.comment,
    range: [ offset, valueEnd, re.offset ]
   };
  }
  function plainValue(source, onError) {
   let badChar = "";
   switch (source[0]) {
   case "\t":
    badChar = "a tab character";
    break;

   case ",":
    badChar = "flow indicator character ,";
    break;

   case "%":
    badChar = "directive indicator character %";
    break;

   case "|":
   case ">":
    badChar = `block scalar indicator ${source[0]}`;
    break;

   case "@":
   case "`":
    badChar = `reserved character ${source[0]}`;
    break;
   }
   if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
   return unfoldLines(source);
  }
  function singleQuotedValue(source, onError) {
   if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
   return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(source) {
   const line = /(.*?)\r?\n/sy;
   let match = line.exec(source);
   if (!match) return source;
   let trimEnd, trimBoth;
   try {
    trimEnd = new RegExp("(?<![ \t])[ \t]+$");
    trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
   } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
   }
   let res = match[1].replace(trimEnd, "");
   let sep = " ";
   let pos = line.lastIndex;
   while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
     res += sep + lm;
     sep = " ";
    }
    pos = line.lastIndex;
   }
   const last = /[ \t]*(.*)/sy;
   last.lastIndex = pos;
   match = last.exec(source);
   return res + sep + (match?.[1] ?? "");
  }
  function doubleQuotedValue(source, onError) {
   let res = "";
   for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n") continue;
    if (ch === "\n") {
     const {fold, offset} = foldNewline(source, i);
     res += fold;
     i = offset;
    } else if (ch === "\\") {
     let next = source[++i];
     const cc = escapeCodes[next];
     if (cc) res += cc; else if (next === "\n") {
      next = source[i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "\r" && source[i + 1] === "\n") {
      next = source[++i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "x" || next === "u" || next === "U") {
      const length = next === "x" ? 2 : next === "u" ? 4 : 8;
      res += parseCharCode(source, i + 1, length, onError);
      i += length;
     } else {
      const raw = source.substr(i - 1, 2);
      onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
      res += raw;
     }
    } else if (ch === " " || ch === "\t") {
     const wsStart = i;
     let next = source[i + 1];
     while (next === " " || next === "\t") next = source[++i + 1];
     if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else res += ch;
   }
   if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
   return res;
  }
  function foldNewline(source, offset) {
   let fold = "";
   let ch = source[offset + 1];
   while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n") break;
    if (ch === "\n") fold += "\n";
    offset += 1;
    ch = source[offset + 1];
   }
   if (!fold) fold = " ";
   return {
    fold,
    offset
   };
  }
  const escapeCodes = {
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
  function parseCharCode(source, offset, length, onError) {
   const cc = source.substr(offset, length);
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  exports.resolveFlowScalar = resolveFlowScalar;
 }),
 5875: ((__unused_webpack_module, exports) => {
  function resolveProps(tokens, {flow, indicator, next, offset, onError, parentIndent, startOnNewline}) {
   let spaceBefore = false;
   let atNewline = startOnNewline;
   let hasSpace = startOnNewline;
   let comment = "";
   let commentSep = "";
   let hasNewline = false;
   let reqSpace = false;
   let tab = null;
   let anchor = null;
   let tag = null;
   let newlineAfterProp = null;
   let comma = null;
   let found = null;
   let start = null;
   for (const token of tokens) {
    if (reqSpace) {
     if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     reqSpace = false;
    }
    if (tab) {
     if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     tab = null;
    }
    switch (token.type) {
    case "space":
     if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
     hasSpace = true;
     break;

    case "comment":
     {
      if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      if (!comment) comment = cb; else comment += commentSep + cb;
      commentSep = "";
      atNewline = false;
      break;
     }

    case "newline":
     if (atNewline) {
      if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
     } else commentSep += token.source;
     atNewline = true;
     hasNewline = true;
     if (anchor || tag) newlineAfterProp = token;
     hasSpace = true;
     break;

    case "anchor":
     if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     anchor = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case "tag":
     if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
     tag = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case indicator:
     if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
     if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
     found = token;
     atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
     hasSpace = false;
     break;

    case "comma":
     if (flow) {
      if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
      comma = token;
      atNewline = false;
      hasSpace = false;
      break;
     }

    default:
     onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
     atNewline = false;
     hasSpace = false;
    }
   }
   const last = tokens[tokens.length - 1];
   const end = last ? last.offset + last.source.length : offset;
   if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
   };
  }
  exports.resolveProps = resolveProps;
 }),
 3831: ((__unused_webpack_module, exports) => {
  function containsNewline(key) {
   if (!key) return null;
   switch (key.type) {
   case "alias":
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    if (key.source.includes("\n")) return true;
    if (key.end) for (const st of key.end) if (st.type === "newline") return true;
    return false;

   case "flow-collection":
    for (const it of key.items) {
     for (const st of it.start) if (st.type === "newline") return true;
     if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
     if (containsNewline(it.key) || containsNewline(it.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  exports.containsNewline = containsNewline;
 }),
 7859: ((__unused_webpack_module, exports) => {
  function emptyScalarPosition(offset, before, pos) {
   if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
     let st = before[i];
     switch (st.type) {
     case "space":
     case "comment":
     case "newline":
      offset -= st.source.length;
      continue;
     }
     st = before[++i];
     while (st?.type === "space") {
      offset += st.source.length;
      st = before[++i];
     }
     break;
    }
   }
   return offset;
  }
  exports.emptyScalarPosition = emptyScalarPosition;
 }),
 4015: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var utilContainsNewline = __nccwpck_require__(3831);
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  exports.flowIndentCheck = flowIndentCheck;
 }),
 9055: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  exports.mapIncludes = mapIncludes;
 }),
 5281: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(3293);
  var Collection = __nccwpck_require__(3097);
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var toJS = __nccwpck_require__(7479);
  var Schema = __nccwpck_require__(1092);
  var stringifyDocument = __nccwpck_require__(6857);
  var anchors = __nccwpck_require__(3552);
  var applyReviver = __nccwpck_require__(2017);
  var createNode = __nccwpck_require__(4488);
  var directives = __nccwpck_require__(1330);
  class Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.DOC
    });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const opt = Object.assign({
     intAsBigInt: false,
     keepSourceTokens: false,
     logLevel: "warn",
     prettyErrors: true,
     strict: true,
     stringKeys: false,
     uniqueKeys: true,
     version: "1.2"
    }, options);
    this.options = opt;
    let {version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new directives.Directives({
     version
    });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document.prototype, {
     [identity.NODE_TYPE]: {
      value: identity.DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   add(value) {
    if (assertCollection(this.contents)) this.contents.add(value);
   }
   addIn(path, value) {
    if (assertCollection(this.contents)) this.contents.addIn(path, value);
   }
   createAlias(node, name) {
    if (!node.anchor) {
     const prev = anchors.anchorNames(this);
     node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias.Alias(node.anchor);
   }
   createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer === "function") {
     value = replacer.call({
      "": value
     }, "", value);
     _replacer = replacer;
    } else if (Array.isArray(replacer)) {
     const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
     const asStr = replacer.filter(keyToStr).map(String);
     if (asStr.length > 0) replacer = replacer.concat(asStr);
     _replacer = replacer;
    } else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const {aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag} = options ?? {};
    const {onAnchor, setAnchors, sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor,
     onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
   }
   getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
   }
   has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (Collection.isEmptyPath(path)) return this.contents !== void 0;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
   }
   setIn(path, value) {
    if (Collection.isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
      version
     });
     opt = {
      resolveKnownTags: true,
      schema: "core"
     };
     break;

    case null:
     if (this.directives) delete this.directives;
     opt = null;
     break;

    default:
     {
      const sv = JSON.stringify(version);
      throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
     }
    }
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg,
     mapAsMap: false,
     onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (identity.isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  exports.Document = Document;
 }),
 3552: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var visit = __nccwpck_require__(1688);
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit.visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
   }
  }
  function createNodeAnchors(doc, prefix) {
   const aliasObjects = [];
   const sourceObjects = new Map;
   let prevAnchors = null;
   return {
    onAnchor: source => {
     aliasObjects.push(source);
     prevAnchors ?? (prevAnchors = anchorNames(doc));
     const anchor = findNewAnchor(prefix, prevAnchors);
     prevAnchors.add(anchor);
     return anchor;
    },
    setAnchors: () => {
     for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects
   };
  }
  exports.anchorIsValid = anchorIsValid;
  exports.anchorNames = anchorNames;
  exports.createNodeAnchors = createNodeAnchors;
  exports.findNewAnchor = findNewAnchor;
 }),
 2017: ((__unused_webpack_module, exports) => {
  function applyReviver(reviver, obj, key, val) {
   if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
    const v0 = val[i];
    const v1 = applyReviver(reviver, val, String(i), v0);
    if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
   } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
    const v0 = val.get(k);
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
   } else if (val instanceof Set) for (const v0 of Array.from(val)) {
    const v1 = applyReviver(reviver, val, v0, v0);
    if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
     val.delete(v0);
     val.add(v1);
    }
   } else for (const [k, v0] of Object.entries(val)) {
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
   }
   return reviver.call(obj, key, val);
  }
  exports.applyReviver = applyReviver;
 }),
 4488: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(3293);
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  const defaultTagPrefix = "tag:yaml.org,2002:";
  function findTagObject(value, tagName, tags) {
   if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
   }
   return tags.find(t => t.identify?.(value) && !t.format);
  }
  function createNode(value, tagName, ctx) {
   if (identity.isDocument(value)) value = value.contents;
   if (identity.isNode(value)) return value;
   if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
   const {aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects} = ctx;
   let ref;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias.Alias(ref.anchor);
    } else {
     ref = {
      anchor: null,
      node: null
     };
     sourceObjects.set(value, ref);
    }
   }
   if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
   let tagObj = findTagObject(value, tagName, schema.tags);
   if (!tagObj) {
    if (value && typeof value.toJSON === "function") value = value.toJSON();
    if (!value || typeof value !== "object") {
     const node = new Scalar.Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  exports.createNode = createNode;
 }),
 1330: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var visit = __nccwpck_require__(1688);
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
   constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
   }
   clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
   }
   atDocument() {
    const res = new Directives(this.yaml, this.tags);
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
    return res;
   }
   add(line, onError) {
    if (this.atNextDocument) {
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.1"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
    case "%TAG":
     {
      if (parts.length !== 2) {
       onError(0, "%TAG directive should contain exactly two parts");
       if (parts.length < 2) return false;
      }
      const [handle, prefix] = parts;
      this.tags[handle] = prefix;
      return true;
     }

    case "%YAML":
     {
      this.yaml.explicit = true;
      if (parts.length !== 1) {
       onError(0, "%YAML directive should contain exactly one part");
       return false;
      }
      const [version] = parts;
      if (version === "1.1" || version === "1.2") {
       this.yaml.version = version;
       return true;
      } else {
       const isValid = /^\d+\.\d+$/.test(version);
       onError(6, `Unsupported YAML version ${version}`, isValid);
       return false;
      }
     }

    default:
     onError(0, `Unknown directive ${name}`, true);
     return false;
    }
   }
   tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") {
     onError(`Not a valid tag: ${source}`);
     return null;
    }
    if (source[1] === "<") {
     const verbatim = source.slice(2, -1);
     if (verbatim === "!" || verbatim === "!!") {
      onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
      return null;
     }
     if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
     return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix) onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) try {
     return prefix + decodeURIComponent(suffix);
    } catch (error) {
     onError(String(error));
     return null;
    }
    if (handle === "!") return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
   }
   tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
   }
   toString(doc) {
    const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
     const tags = {};
     visit.visit(doc.contents, (_key, node) => {
      if (identity.isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  exports.Directives = Directives;
 }),
 9164: ((__unused_webpack_module, exports) => {
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line, col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  exports.YAMLError = YAMLError;
  exports.YAMLParseError = YAMLParseError;
  exports.YAMLWarning = YAMLWarning;
  exports.prettifyError = prettifyError;
 }),
 1075: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(2604);
  var Document = __nccwpck_require__(5281);
  var Schema = __nccwpck_require__(1092);
  var errors = __nccwpck_require__(9164);
  var Alias = __nccwpck_require__(3293);
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var Scalar = __nccwpck_require__(4553);
  var YAMLMap = __nccwpck_require__(3026);
  var YAMLSeq = __nccwpck_require__(6651);
  __nccwpck_require__(3625);
  var lexer = __nccwpck_require__(5757);
  var lineCounter = __nccwpck_require__(3344);
  var parser = __nccwpck_require__(2236);
  var publicApi = __nccwpck_require__(9435);
  var visit = __nccwpck_require__(1688);
  exports.Dk = composer.Composer;
  Document.Document;
  Schema.Schema;
  errors.YAMLError;
  errors.YAMLParseError;
  errors.YAMLWarning;
  Alias.Alias;
  exports.Vj = identity.isAlias;
  exports.P3 = identity.isCollection;
  identity.isDocument;
  exports.jh = identity.isMap;
  exports.Ll = identity.isNode;
  identity.isPair;
  exports.jn = identity.isScalar;
  exports.oP = identity.isSeq;
  Pair.Pair;
  Scalar.Scalar;
  YAMLMap.YAMLMap;
  YAMLSeq.YAMLSeq;
  0;
  exports.JG = lexer.Lexer;
  exports.HN = lineCounter.LineCounter;
  exports.iX = parser.Parser;
  publicApi.parse;
  publicApi.parseAllDocuments;
  publicApi.parseDocument;
  publicApi.stringify;
  visit.visit;
  visit.visitAsync;
 }),
 9397: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  function debug(logLevel, ...messages) {
   if (logLevel === "debug") console.log(...messages);
  }
  function warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
  }
  exports.debug = debug;
  exports.warn = warn;
 }),
 3293: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(3552);
  var visit = __nccwpck_require__(1688);
  var identity = __nccwpck_require__(6699);
  var Node = __nccwpck_require__(1165);
  var toJS = __nccwpck_require__(7479);
  class Alias extends Node.NodeBase {
   constructor(source) {
    super(identity.ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
     set() {
      throw new Error("Alias nodes cannot have tags");
     }
    });
   }
   resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
     nodes = [];
     visit.visit(doc, {
      Node: (_key, node) => {
       if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
      }
     });
     if (ctx) ctx.aliasResolveCache = nodes;
    }
    let found;
    for (const node of nodes) {
     if (node === this) break;
     if (node.anchor === this.source) found = node;
    }
    if (found && ctx) {
     const {anchors, doc, maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS.toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === void 0) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
     }
    }
    return found;
   }
   toJSON(_arg, ctx) {
    if (!ctx) return {
     source: this.source
    };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
     const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
     throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
   }
   toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
     anchors.anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  exports.Alias = Alias;
 }),
 3097: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(4488);
  var identity = __nccwpck_require__(6699);
  var Node = __nccwpck_require__(1165);
  function collectionFromPath(schema, path, value) {
   let v = value;
   for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
     const a = [];
     a[k] = v;
     v = a;
    } else v = new Map([ [ k, v ] ]);
   }
   return createNode.createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends Node.NodeBase {
   constructor(type, schema) {
    super(type);
    Object.defineProperty(this, "schema", {
     value: schema,
     configurable: true,
     enumerable: false,
     writable: true
    });
   }
   clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema) copy.schema = schema;
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!identity.isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) this.set(key, value); else {
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  exports.Collection = Collection;
  exports.collectionFromPath = collectionFromPath;
  exports.isEmptyPath = isEmptyPath;
 }),
 1165: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var applyReviver = __nccwpck_require__(2017);
  var identity = __nccwpck_require__(6699);
  var toJS = __nccwpck_require__(7479);
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
    if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  exports.NodeBase = NodeBase;
 }),
 9145: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(4488);
  var stringifyPair = __nccwpck_require__(1448);
  var addPairToJSMap = __nccwpck_require__(1188);
  var identity = __nccwpck_require__(6699);
  function createPair(key, value, ctx) {
   const k = createNode.createNode(key, void 0, ctx);
   const v = createNode.createNode(value, void 0, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key, value} = this;
    if (identity.isNode(key)) key = key.clone(schema);
    if (identity.isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  exports.Pair = Pair;
  exports.createPair = createPair;
 }),
 4553: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Node = __nccwpck_require__(1165);
  var toJS = __nccwpck_require__(7479);
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends Node.NodeBase {
   constructor(value) {
    super(identity.SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
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
  exports.Scalar = Scalar;
  exports.isScalarValue = isScalarValue;
 }),
 3026: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyCollection = __nccwpck_require__(8264);
  var addPairToJSMap = __nccwpck_require__(1188);
  var Collection = __nccwpck_require__(3097);
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var Scalar = __nccwpck_require__(4553);
  function findPair(items, key) {
   const k = identity.isScalar(key) ? key.value : key;
   for (const it of items) if (identity.isPair(it)) {
    if (it.key === key || it.key === k) return it;
    if (identity.isScalar(it.key) && it.key.value === k) return it;
   }
   return;
  }
  class YAMLMap extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined, replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
    if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value); else _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else this.items.push(_pair);
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair.Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep,
     onComment
    });
   }
  }
  exports.YAMLMap = YAMLMap;
  exports.findPair = findPair;
 }),
 6651: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(4488);
  var stringifyCollection = __nccwpck_require__(8264);
  var Collection = __nccwpck_require__(3097);
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  var toJS = __nccwpck_require__(7479);
  class YAMLSeq extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep,
     onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode.createNode(it, void 0, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = identity.isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  exports.YAMLSeq = YAMLSeq;
 }),
 1188: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var log = __nccwpck_require__(9397);
  var merge = __nccwpck_require__(6064);
  var stringify = __nccwpck_require__(2360);
  var identity = __nccwpck_require__(6699);
  var toJS = __nccwpck_require__(7479);
  function addPairToJSMap(ctx, map, {key, value}) {
   if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS.toJS(key, "", ctx);
    if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS.toJS(value, stringKey, ctx);
     if (stringKey in map) Object.defineProperty(map, stringKey, {
      value: jsValue,
      writable: true,
      enumerable: true,
      configurable: true
     }); else map[stringKey] = jsValue;
    }
   }
   return map;
  }
  function stringifyKey(key, jsKey, ctx) {
   if (jsKey === null) return "";
   if (typeof jsKey !== "object") return String(jsKey);
   if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  exports.addPairToJSMap = addPairToJSMap;
 }),
 6699: ((__unused_webpack_module, exports) => {
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
  const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
  function isCollection(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case MAP:
   case SEQ:
    return true;
   }
   return false;
  }
  function isNode(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case ALIAS:
   case MAP:
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  exports.ALIAS = ALIAS;
  exports.DOC = DOC;
  exports.MAP = MAP;
  exports.NODE_TYPE = NODE_TYPE;
  exports.PAIR = PAIR;
  exports.SCALAR = SCALAR;
  exports.SEQ = SEQ;
  exports.hasAnchor = hasAnchor;
  exports.isAlias = isAlias;
  exports.isCollection = isCollection;
  exports.isDocument = isDocument;
  exports.isMap = isMap;
  exports.isNode = isNode;
  exports.isPair = isPair;
  exports.isScalar = isScalar;
  exports.isSeq = isSeq;
 }),
 7479: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = {
     aliasCount: 0,
     count: 1,
     res: void 0
    };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
     data.res = res;
     delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate) ctx.onCreate(res);
    return res;
   }
   if (typeof value === "bigint" && !ctx?.keep) return Number(value);
   return value;
  }
  exports.toJS = toJS;
 }),
 7658: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var resolveBlockScalar = __nccwpck_require__(1085);
  var resolveFlowScalar = __nccwpck_require__(2830);
  var errors = __nccwpck_require__(9164);
  var stringifyString = __nccwpck_require__(3705);
  function resolveAsScalar(token, strict = true, onError) {
   if (token) {
    const _onError = (pos, code, message) => {
     const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
     if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
    };
    switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

    case "block-scalar":
     return resolveBlockScalar.resolveBlockScalar({
      options: {
       strict
      }
     }, token, _onError);
    }
   }
   return null;
  }
  function createScalarToken(value, context) {
   const {implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN"} = context;
   const source = stringifyString.stringifyString({
    type,
    value
   }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const end = context.end ?? [ {
    type: "newline",
    offset: -1,
    indent,
    source: "\n"
   } ];
   switch (source[0]) {
   case "|":
   case ">":
    {
     const he = source.indexOf("\n");
     const head = source.substring(0, he);
     const body = source.substring(he + 1) + "\n";
     const props = [ {
      type: "block-scalar-header",
      offset,
      indent,
      source: head
     } ];
     if (!addEndtoBlockProps(props, end)) props.push({
      type: "newline",
      offset: -1,
      indent,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset,
      indent,
      props,
      source: body
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset,
     indent,
     source,
     end
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset,
     indent,
     source,
     end
    };

   default:
    return {
     type: "scalar",
     offset,
     indent,
     source,
     end
    };
   }
  }
  function setScalarValue(token, value, context = {}) {
   let {afterKey = false, implicitKey = false, inFlow = false, type} = context;
   let indent = "indent" in token ? token.indent : null;
   if (afterKey && typeof indent === "number") indent += 2;
   if (!type) switch (token.type) {
   case "single-quoted-scalar":
    type = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    type = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const header = token.props[0];
     if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    type = "PLAIN";
   }
   const source = stringifyString.stringifyString({
    type,
    value
   }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (source[0]) {
   case "|":
   case ">":
    setBlockScalarValue(token, source);
    break;

   case '"':
    setFlowScalarValue(token, source, "double-quoted-scalar");
    break;

   case "'":
    setFlowScalarValue(token, source, "single-quoted-scalar");
    break;

   default:
    setFlowScalarValue(token, source, "scalar");
   }
  }
  function setBlockScalarValue(token, source) {
   const he = source.indexOf("\n");
   const head = source.substring(0, he);
   const body = source.substring(he + 1) + "\n";
   if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
   } else {
    const {offset} = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [ {
     type: "block-scalar-header",
     offset,
     indent,
     source: head
    } ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
     type: "newline",
     offset: -1,
     indent,
     source: "\n"
    });
    for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
    Object.assign(token, {
     type: "block-scalar",
     indent,
     props,
     source: body
    });
   }
  }
  function addEndtoBlockProps(props, end) {
   if (end) for (const st of end) switch (st.type) {
   case "space":
   case "comment":
    props.push(st);
    break;

   case "newline":
    props.push(st);
    return true;
   }
   return false;
  }
  function setFlowScalarValue(token, source, type) {
   switch (token.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    token.type = type;
    token.source = source;
    break;

   case "block-scalar":
    {
     const end = token.props.slice(1);
     let oa = source.length;
     if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
     for (const tok of end) tok.offset += oa;
     delete token.props;
     Object.assign(token, {
      type,
      source,
      end
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const offset = token.offset + source.length;
     const nl = {
      type: "newline",
      offset,
      indent: token.indent,
      source: "\n"
     };
     delete token.items;
     Object.assign(token, {
      type,
      source,
      end: [ nl ]
     });
     break;
    }

   default:
    {
     const indent = "indent" in token ? token.indent : -1;
     const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
     for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
     Object.assign(token, {
      type,
      indent,
      source,
      end
     });
    }
   }
  }
  exports.createScalarToken = createScalarToken;
  exports.resolveAsScalar = resolveAsScalar;
  exports.setScalarValue = setScalarValue;
 }),
 5025: ((__unused_webpack_module, exports) => {
  const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
  function stringifyToken(token) {
   switch (token.type) {
   case "block-scalar":
    {
     let res = "";
     for (const tok of token.props) res += stringifyToken(tok);
     return res + token.source;
    }

   case "block-map":
   case "block-seq":
    {
     let res = "";
     for (const item of token.items) res += stringifyItem(item);
     return res;
    }

   case "flow-collection":
    {
     let res = token.start.source;
     for (const item of token.items) res += stringifyItem(item);
     for (const st of token.end) res += st.source;
     return res;
    }

   case "document":
    {
     let res = stringifyItem(token);
     if (token.end) for (const st of token.end) res += st.source;
     return res;
    }

   default:
    {
     let res = token.source;
     if ("end" in token && token.end) for (const st of token.end) res += st.source;
     return res;
    }
   }
  }
  function stringifyItem({start, key, sep, value}) {
   let res = "";
   for (const st of start) res += st.source;
   if (key) res += stringifyToken(key);
   if (sep) for (const st of sep) res += st.source;
   if (value) res += stringifyToken(value);
   return res;
  }
  exports.stringify = stringify;
 }),
 6063: ((__unused_webpack_module, exports) => {
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove item");
  function visit(cst, visitor) {
   if ("type" in cst && cst.type === "document") cst = {
    start: cst.start,
    value: cst.value
   };
   _visit(Object.freeze([]), cst, visitor);
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  visit.itemAtPath = (cst, path) => {
   let item = cst;
   for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) item = tok.items[index]; else return;
   }
   return item;
  };
  visit.parentCollection = (cst, path) => {
   const parent = visit.itemAtPath(cst, path.slice(0, -1));
   const field = path[path.length - 1][0];
   const coll = parent?.[field];
   if (coll && "items" in coll) return coll;
   throw new Error("Parent collection not found");
  };
  function _visit(path, item, visitor) {
   let ctrl = visitor(item, path);
   if (typeof ctrl === "symbol") return ctrl;
   for (const field of [ "key", "value" ]) {
    const token = item[field];
    if (token && "items" in token) {
     for (let i = 0; i < token.items.length; ++i) {
      const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       token.items.splice(i, 1);
       i -= 1;
      }
     }
     if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
    }
   }
   return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
  }
  exports.visit = visit;
 }),
 3625: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var cstScalar = __nccwpck_require__(7658);
  var cstStringify = __nccwpck_require__(5025);
  var cstVisit = __nccwpck_require__(6063);
  const BOM = "\ufeff";
  const DOCUMENT = "";
  const FLOW_END = "";
  const SCALAR = "";
  const isCollection = token => !!token && "items" in token;
  const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
  function prettyToken(token) {
   switch (token) {
   case BOM:
    return "<BOM>";

   case DOCUMENT:
    return "<DOC>";

   case FLOW_END:
    return "<FLOW_END>";

   case SCALAR:
    return "<SCALAR>";

   default:
    return JSON.stringify(token);
   }
  }
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case SCALAR:
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
   switch (source[0]) {
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
  exports.createScalarToken = cstScalar.createScalarToken;
  exports.resolveAsScalar = cstScalar.resolveAsScalar;
  exports.setScalarValue = cstScalar.setScalarValue;
  exports.stringify = cstStringify.stringify;
  exports.visit = cstVisit.visit;
  exports.BOM = BOM;
  exports.DOCUMENT = DOCUMENT;
  exports.FLOW_END = FLOW_END;
  exports.SCALAR = SCALAR;
  exports.isCollection = isCollection;
  exports.isScalar = isScalar;
  exports.prettyToken = prettyToken;
  exports.tokenType = tokenType;
 }),
 5757: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var cst = __nccwpck_require__(3625);
  function isEmpty(ch) {
   switch (ch) {
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
  const hexDigits = new Set("0123456789ABCDEFabcdef");
  const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const flowIndicatorChars = new Set(",[]{}");
  const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
  const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
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
   * lex(source, incomplete = false) {
    if (source) {
     if (typeof source !== "string") throw TypeError("source is not a string");
     this.buffer = this.buffer ? this.buffer + source : source;
     this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
   }
   atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "\t") ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n") return true;
    if (ch === "\r") return this.buffer[i + 1] === "\n";
    return false;
   }
   charAt(n) {
    return this.buffer[this.pos + n];
   }
   continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
     let indent = 0;
     while (ch === " ") ch = this.buffer[++indent + offset];
     if (ch === "\r") {
      const next = this.buffer[indent + offset + 1];
      if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
     }
     return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
     const dt = this.buffer.substr(offset, 3);
     if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
   }
   getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
     end = this.buffer.indexOf("\n", this.pos);
     this.lineEndPos = end;
    }
    if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r") end -= 1;
    return this.buffer.substring(this.pos, end);
   }
   hasChars(n) {
    return this.pos + n <= this.buffer.length;
   }
   setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
   }
   peek(n) {
    return this.buffer.substr(this.pos, n);
   }
   * parseNext(next) {
    switch (next) {
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
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === cst.BOM) {
     yield* this.pushCount(1);
     line = line.substring(1);
    }
    if (line[0] === "%") {
     let dirEnd = line.length;
     let cs = line.indexOf("#");
     while (cs !== -1) {
      const ch = line[cs - 1];
      if (ch === " " || ch === "\t") {
       dirEnd = cs - 1;
       break;
      } else cs = line.indexOf("#", cs + 1);
     }
     while (true) {
      const ch = line[dirEnd - 1];
      if (ch === " " || ch === "\t") dirEnd -= 1; else break;
     }
     const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     this.pushNewline();
     return "stream";
    }
    if (this.atLineEnd()) {
     const sp = yield* this.pushSpaces(true);
     yield* this.pushCount(line.length - sp);
     yield* this.pushNewline();
     return "stream";
    }
    yield cst.DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const s = this.peek(3);
     if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return s === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
     const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
     this.indentNext = this.indentValue + 1;
     this.indentValue += n;
     return "block-start";
    }
    return "doc";
   }
   * parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
    case "#":
     yield* this.pushCount(line.length - n);

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
     yield* this.pushUntil(isNotAnchorChar);
     return "doc";

    case '"':
    case "'":
     return yield* this.parseQuotedScalar();

    case "|":
    case ">":
     n += (yield* this.parseBlockScalarHeader());
     n += (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     yield* this.pushNewline();
     return yield* this.parseBlockScalar();

    default:
     return yield* this.parsePlainScalar();
    }
   }
   * parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
     nl = yield* this.pushNewline();
     if (nl > 0) {
      sp = yield* this.pushSpaces(false);
      this.indentValue = indent = sp;
     } else sp = 0;
     sp += (yield* this.pushSpaces(true));
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield cst.FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let n = 0;
    while (line[n] === ",") {
     n += (yield* this.pushCount(1));
     n += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    n += (yield* this.pushIndicators());
    switch (line[n]) {
    case void 0:
     return "flow";

    case "#":
     yield* this.pushCount(line.length - n);
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
     yield* this.pushUntil(isNotAnchorChar);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const next = this.charAt(1);
      if (this.flowKey || isEmpty(next) || next === ",") {
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
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
     let n = 0;
     while (this.buffer[end - 1 - n] === "\\") n += 1;
     if (n % 2 === 0) break;
     end = this.buffer.indexOf('"', end + 1);
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
     while (nl !== -1) {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = qb.indexOf("\n", cs);
     }
     if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
    }
    if (end === -1) {
     if (!this.atEnd) return this.setNext("quoted-scalar");
     end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
   }
   * parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
     const ch = this.buffer[++i];
     if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
   }
   * parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
    case " ":
     indent += 1;
     break;

    case "\n":
     nl = i;
     indent = 0;
     break;

    case "\r":
     {
      const next = this.buffer[i + 1];
      if (!next && !this.atEnd) return this.setNext("block-scalar");
      if (next === "\n") break;
     }

    default:
     break loop;
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
     if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
     do {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = this.buffer.indexOf("\n", cs);
     } while (nl !== -1);
     if (nl === -1) {
      if (!this.atEnd) return this.setNext("block-scalar");
      nl = this.buffer.length;
     }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ") ch = this.buffer[++i];
    if (ch === "\t") {
     while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
     nl = i - 1;
    } else if (!this.blockScalarKeep) do {
     let i = nl - 1;
     let ch = this.buffer[i];
     if (ch === "\r") ch = this.buffer[--i];
     const lastChar = i;
     while (ch === " ") ch = this.buffer[--i];
     if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
    } while (true);
    yield cst.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) if (ch === ":") {
     const next = this.buffer[i + 1];
     if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
     end = i;
    } else if (isEmpty(ch)) {
     let next = this.buffer[i + 1];
     if (ch === "\r") if (next === "\n") {
      i += 1;
      ch = "\n";
      next = this.buffer[i + 1];
     } else end = i;
     if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
     if (ch === "\n") {
      const cs = this.continueScalar(i + 1);
      if (cs === -1) break;
      i = Math.max(i, cs - 2);
     }
    } else {
     if (inFlow && flowIndicatorChars.has(ch)) break;
     end = i;
    }
    if (!ch && !this.atEnd) return this.setNext("plain-scalar");
    yield cst.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
   }
   * pushCount(n) {
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos += n;
     return n;
    }
    return 0;
   }
   * pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
     yield s;
     this.pos += s.length;
     return s.length;
    } else if (allowEmpty) yield "";
    return 0;
   }
   * pushIndicators() {
    let n = 0;
    loop: while (true) {
     switch (this.charAt(0)) {
     case "!":
      n += (yield* this.pushTag());
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "&":
      n += (yield* this.pushUntil(isNotAnchorChar));
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "-":
     case "?":
     case ":":
      {
       const inFlow = this.flowLevel > 0;
       const ch1 = this.charAt(1);
       if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
        if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
        n += (yield* this.pushCount(1));
        n += (yield* this.pushSpaces(true));
        continue loop;
       }
      }
     }
     break loop;
    }
    return n;
   }
   * pushTag() {
    if (this.charAt(1) === "<") {
     let i = this.pos + 2;
     let ch = this.buffer[i];
     while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
     return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
     let i = this.pos + 1;
     let ch = this.buffer[i];
     while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
     return yield* this.pushToIndex(i, false);
    }
   }
   * pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
   }
   * pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
     ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "\t");
    const n = i - this.pos;
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos = i;
    }
    return n;
   }
   * pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch)) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
   }
  }
  exports.Lexer = Lexer;
 }),
 3344: ((__unused_webpack_module, exports) => {
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  exports.LineCounter = LineCounter;
 }),
 2236: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var cst = __nccwpck_require__(3625);
  var lexer = __nccwpck_require__(5757);
  function includesToken(list, type) {
   for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
   return false;
  }
  function findNonEmptyIndex(list) {
   for (let i = 0; i < list.length; ++i) switch (list[i].type) {
   case "space":
   case "comment":
   case "newline":
    break;

   default:
    return i;
   }
   return -1;
  }
  function isFlowToken(token) {
   switch (token?.type) {
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
  function getPrevProps(parent) {
   switch (parent.type) {
   case "document":
    return parent.start;

   case "block-map":
    {
     const it = parent.items[parent.items.length - 1];
     return it.sep ?? it.start;
    }

   case "block-seq":
    return parent.items[parent.items.length - 1].start;

   default:
    return [];
   }
  }
  function getFirstKeyStartProps(prev) {
   if (prev.length === 0) return [];
   let i = prev.length;
   loop: while (--i >= 0) switch (prev[i].type) {
   case "doc-start":
   case "explicit-key-ind":
   case "map-value-ind":
   case "seq-item-ind":
   case "newline":
    break loop;
   }
   while (prev[++i]?.type === "space") ;
   return prev.splice(i, prev.length);
  }
  function arrayPushArray(target, source) {
   if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
  }
  function fixFlowSeqItems(fc) {
   if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
    if (it.key) it.value = it.key;
    delete it.key;
    if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
    delete it.sep;
   }
  }
  class Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer.Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = cst.tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message,
      source
     });
     this.offset += source.length;
    } else if (type === "scalar") {
     this.atNewLine = false;
     this.atScalar = true;
     this.type = "scalar";
    } else {
     this.type = type;
     yield* this.step();
     switch (type) {
     case "newline":
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) this.onNewLine(this.offset + source.length);
      break;

     case "space":
      if (this.atNewLine && source[0] === " ") this.indent += source.length;
      break;

     case "explicit-key-ind":
     case "map-value-ind":
     case "seq-item-ind":
      if (this.atNewLine) this.indent += source.length;
      break;

     case "doc-mode":
     case "flow-error-end":
      return;

     default:
      this.atNewLine = false;
     }
     this.offset += source.length;
    }
   }
   * end() {
    while (this.stack.length > 0) yield* this.pop();
   }
   get sourceToken() {
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
   }
   * step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
     while (this.stack.length > 0) yield* this.pop();
     this.stack.push({
      type: "doc-end",
      offset: this.offset,
      source: this.source
     });
     return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
    case "document":
     return yield* this.document(top);

    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return yield* this.scalar(top);

    case "block-scalar":
     return yield* this.blockScalar(top);

    case "block-map":
     return yield* this.blockMap(top);

    case "block-seq":
     return yield* this.blockSequence(top);

    case "flow-collection":
     return yield* this.flowCollection(top);

    case "doc-end":
     return yield* this.documentEnd(top);
    }
    yield* this.pop();
   }
   peek(n) {
    return this.stack[this.stack.length - n];
   }
   * pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message
     };
    } else if (this.stack.length === 0) yield token; else {
     const top = this.peek(1);
     if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
     if (token.type === "flow-collection") fixFlowSeqItems(token);
     switch (top.type) {
     case "document":
      top.value = token;
      break;

     case "block-scalar":
      top.props.push(token);
      break;

     case "block-map":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) {
        top.items.push({
         start: [],
         key: token,
         sep: []
        });
        this.onKeyLine = true;
        return;
       } else if (it.sep) it.value = token; else {
        Object.assign(it, {
         key: token,
         sep: []
        });
        this.onKeyLine = !it.explicitKey;
        return;
       }
       break;
      }

     case "block-seq":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) top.items.push({
        start: [],
        value: token
       }); else it.value = token;
       break;
      }

     case "flow-collection":
      {
       const it = top.items[top.items.length - 1];
       if (!it || it.value) top.items.push({
        start: [],
        key: token,
        sep: []
       }); else if (it.sep) it.value = token; else Object.assign(it, {
        key: token,
        sep: []
       });
       return;
      }

     default:
      yield* this.pop();
      yield* this.pop(token);
     }
     if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
      const last = token.items[token.items.length - 1];
      if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
       if (top.type === "document") top.end = last.start; else top.items.push({
        start: last.start
       });
       token.items.splice(-1, 1);
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
      const doc = {
       type: "document",
       offset: this.offset,
       start: []
      };
      if (this.type === "doc-start") doc.start.push(this.sourceToken);
      this.stack.push(doc);
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
   * document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
    case "doc-start":
     if (findNonEmptyIndex(doc.start) !== -1) {
      yield* this.pop();
      yield* this.step();
     } else doc.start.push(this.sourceToken);
     return;

    case "anchor":
    case "tag":
    case "space":
    case "comment":
    case "newline":
     doc.start.push(this.sourceToken);
     return;
    }
    const bv = this.startBlockValue(doc);
    if (bv) this.stack.push(bv); else yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML document`,
     source: this.source
    };
   }
   * scalar(scalar) {
    if (this.type === "map-value-ind") {
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
     let sep;
     if (scalar.end) {
      sep = scalar.end;
      sep.push(this.sourceToken);
      delete scalar.end;
     } else sep = [ this.sourceToken ];
     const map = {
      type: "block-map",
      offset: scalar.offset,
      indent: scalar.indent,
      items: [ {
       start,
       key: scalar,
       sep
      } ]
     };
     this.onKeyLine = true;
     this.stack[this.stack.length - 1] = map;
    } else yield* this.lineEnd(scalar);
   }
   * blockScalar(scalar) {
    switch (this.type) {
    case "space":
    case "comment":
    case "newline":
     scalar.props.push(this.sourceToken);
     return;

    case "scalar":
     scalar.source = this.source;
     this.atNewLine = true;
     this.indent = 0;
     if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
       this.onNewLine(this.offset + nl);
       nl = this.source.indexOf("\n", nl) + 1;
      }
     }
     yield* this.pop();
     break;

    default:
     yield* this.pop();
     yield* this.step();
    }
   }
   * blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
    case "newline":
     this.onKeyLine = false;
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) map.items.push({
      start: [ this.sourceToken ]
     }); else if (it.sep) it.sep.push(this.sourceToken); else {
      if (this.atIndentedComment(it.start, map.indent)) {
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        map.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;
    }
    if (this.indent >= map.indent) {
     const atMapIndent = !this.onKeyLine && this.indent === map.indent;
     const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
     let start = [];
     if (atNextItem && it.sep && !it.value) {
      const nl = [];
      for (let i = 0; i < it.sep.length; ++i) {
       const st = it.sep[i];
       switch (st.type) {
       case "newline":
        nl.push(i);
        break;

       case "space":
        break;

       case "comment":
        if (st.indent > map.indent) nl.length = 0;
        break;

       default:
        nl.length = 0;
       }
      }
      if (nl.length >= 2) start = it.sep.splice(nl[1]);
     }
     switch (this.type) {
     case "anchor":
     case "tag":
      if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start
       });
       this.onKeyLine = true;
      } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "explicit-key-ind":
      if (!it.sep && !it.explicitKey) {
       it.start.push(this.sourceToken);
       it.explicitKey = true;
      } else if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start,
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
      if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else {
       const start = getFirstKeyStartProps(it.start);
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       });
      } else if (it.value) map.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
       const start = getFirstKeyStartProps(it.start);
       const key = it.key;
       const sep = it.sep;
       sep.push(this.sourceToken);
       delete it.key;
       delete it.sep;
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start,
         key,
         sep
        } ]
       });
      } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.value || atNextItem) map.items.push({
       start,
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [],
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else it.sep.push(this.sourceToken);
      this.onKeyLine = true;
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (atNextItem || it.value) {
        map.items.push({
         start,
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       } else if (it.sep) this.stack.push(fs); else {
        Object.assign(it, {
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       }
       return;
      }

     default:
      {
       const bv = this.startBlockValue(map);
       if (bv) {
        if (bv.type === "block-seq") {
         if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
          yield* this.pop({
           type: "error",
           offset: this.offset,
           message: "Unexpected block-seq-ind on same line with key",
           source: this.source
          });
          return;
         }
        } else if (atMapIndent) map.items.push({
         start
        });
        this.stack.push(bv);
        return;
       }
      }
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
    case "newline":
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
       start: [ this.sourceToken ]
      });
     } else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) seq.items.push({
      start: [ this.sourceToken ]
     }); else {
      if (this.atIndentedComment(it.start, seq.indent)) {
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        seq.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;

    case "anchor":
    case "tag":
     if (it.value || this.indent <= seq.indent) break;
     it.start.push(this.sourceToken);
     return;

    case "seq-item-ind":
     if (this.indent !== seq.indent) break;
     if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
      start: [ this.sourceToken ]
     }); else it.start.push(this.sourceToken);
     return;
    }
    if (this.indent > seq.indent) {
     const bv = this.startBlockValue(seq);
     if (bv) {
      this.stack.push(bv);
      return;
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
     let top;
     do {
      yield* this.pop();
      top = this.peek(1);
     } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
     switch (this.type) {
     case "comma":
     case "explicit-key-ind":
      if (!it || it.sep) fc.items.push({
       start: [ this.sourceToken ]
      }); else it.start.push(this.sourceToken);
      return;

     case "map-value-ind":
      if (!it || it.value) fc.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      });
      return;

     case "space":
     case "comment":
     case "newline":
     case "anchor":
     case "tag":
      if (!it || it.value) fc.items.push({
       start: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (!it || it.value) fc.items.push({
        start: [],
        key: fs,
        sep: []
       }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
        key: fs,
        sep: []
       });
       return;
      }

     case "flow-map-end":
     case "flow-seq-end":
      fc.end.push(this.sourceToken);
      return;
     }
     const bv = this.startBlockValue(fc);
     if (bv) this.stack.push(bv); else {
      yield* this.pop();
      yield* this.step();
     }
    } else {
     const parent = this.peek(2);
     if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
      yield* this.pop();
      yield* this.step();
     } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start,
        key: fc,
        sep
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
     } else yield* this.lineEnd(fc);
    }
   }
   flowScalar(type) {
    if (this.onNewLine) {
     let nl = this.source.indexOf("\n") + 1;
     while (nl !== 0) {
      this.onNewLine(this.offset + nl);
      nl = this.source.indexOf("\n", nl) + 1;
     }
    }
    return {
     type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
   }
   startBlockValue(parent) {
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
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      };
     }
    }
    return null;
   }
   atIndentedComment(start, indent) {
    if (this.type !== "comment") return false;
    if (this.indent <= indent) return false;
    return start.every(st => st.type === "newline" || st.type === "space");
   }
   * documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
     if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
   * lineEnd(token) {
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
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  exports.Parser = Parser;
 }),
 9435: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(2604);
  var Document = __nccwpck_require__(5281);
  var errors = __nccwpck_require__(9164);
  var log = __nccwpck_require__(9397);
  var identity = __nccwpck_require__(6699);
  var lineCounter = __nccwpck_require__(3344);
  var parser = __nccwpck_require__(2236);
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
   return {
    lineCounter: lineCounter$1,
    prettyErrors
   };
  }
  function parseAllDocuments(source, options = {}) {
   const {lineCounter, prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   const docs = Array.from(composer$1.compose(parser$1.parse(source)));
   if (prettyErrors && lineCounter) for (const doc of docs) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   if (docs.length > 0) return docs;
   return Object.assign([], {
    empty: true
   }, composer$1.streamInfo());
  }
  function parseDocument(source, options = {}) {
   const {lineCounter, prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   let doc = null;
   for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
    doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
    break;
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   return doc;
  }
  function parse(src, reviver, options) {
   let _reviver;
   if (typeof reviver === "function") _reviver = reviver; else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
   const doc = parseDocument(src, options);
   if (!doc) return null;
   doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
   if (doc.errors.length > 0) if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
   return doc.toJS(Object.assign({
    reviver: _reviver
   }, options));
  }
  function stringify(value, replacer, options) {
   let _replacer = null;
   if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) options = replacer;
   if (typeof options === "string") options = options.length;
   if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? {
     indent: 8
    } : {
     indent
    };
   }
   if (value === void 0) {
    const {keepUndefined} = options ?? replacer ?? {};
    if (!keepUndefined) return;
   }
   if (identity.isDocument(value) && !_replacer) return value.toString(options);
   return new Document.Document(value, _replacer, options).toString(options);
  }
  exports.parse = parse;
  exports.parseAllDocuments = parseAllDocuments;
  exports.parseDocument = parseDocument;
  exports.stringify = stringify;
 }),
 1092: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var map = __nccwpck_require__(8167);
  var seq = __nccwpck_require__(4310);
  var string = __nccwpck_require__(708);
  var tags = __nccwpck_require__(1766);
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults}) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, {
     value: map.map
    });
    Object.defineProperty(this, identity.SCALAR, {
     value: string.string
    });
    Object.defineProperty(this, identity.SEQ, {
     value: seq.seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  exports.Schema = Schema;
 }),
 8167: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var YAMLMap = __nccwpck_require__(3026);
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!identity.isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
  };
  exports.map = map;
 }),
 5836: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar.Scalar(null),
   stringify: ({source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  exports.nullTag = nullTag;
 }),
 4310: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var YAMLSeq = __nccwpck_require__(6651);
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
  };
  exports.seq = seq;
 }),
 708: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyString = __nccwpck_require__(3705);
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  exports.string = string;
 }),
 1459: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source, value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  exports.boolTag = boolTag;
 }),
 6001: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  var stringifyNumber = __nccwpck_require__(4437);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 }),
 3630: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(4437);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber.stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intHex = intHex;
  exports.intOct = intOct;
 }),
 3620: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(8167);
  var _null = __nccwpck_require__(5836);
  var seq = __nccwpck_require__(4310);
  var string = __nccwpck_require__(708);
  var bool = __nccwpck_require__(1459);
  var float = __nccwpck_require__(6001);
  var int = __nccwpck_require__(3630);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
  exports.schema = schema;
 }),
 1131: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  var map = __nccwpck_require__(8167);
  var seq = __nccwpck_require__(4310);
  function intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: stringifyJSON
  }, {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: str => str === "true",
   stringify: stringifyJSON
  }, {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
  exports.schema = schema;
 }),
 1766: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(8167);
  var _null = __nccwpck_require__(5836);
  var seq = __nccwpck_require__(4310);
  var string = __nccwpck_require__(708);
  var bool = __nccwpck_require__(1459);
  var float = __nccwpck_require__(6001);
  var int = __nccwpck_require__(3630);
  var schema = __nccwpck_require__(3620);
  var schema$1 = __nccwpck_require__(1131);
  var binary = __nccwpck_require__(7359);
  var merge = __nccwpck_require__(6064);
  var omap = __nccwpck_require__(4499);
  var pairs = __nccwpck_require__(8557);
  var schema$2 = __nccwpck_require__(3933);
  var set = __nccwpck_require__(164);
  var timestamp = __nccwpck_require__(5172);
  const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
  const tagsByName = {
   binary: binary.binary,
   bool: bool.boolTag,
   float: float.float,
   floatExp: float.floatExp,
   floatNaN: float.floatNaN,
   floatTime: timestamp.floatTime,
   int: int.int,
   intHex: int.intHex,
   intOct: int.intOct,
   intTime: timestamp.intTime,
   map: map.map,
   merge: merge.merge,
   null: _null.nullTag,
   omap: omap.omap,
   pairs: pairs.pairs,
   seq: seq.seq,
   set: set.set,
   timestamp: timestamp.timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary.binary,
   "tag:yaml.org,2002:merge": merge.merge,
   "tag:yaml.org,2002:omap": omap.omap,
   "tag:yaml.org,2002:pairs": pairs.pairs,
   "tag:yaml.org,2002:set": set.set,
   "tag:yaml.org,2002:timestamp": timestamp.timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
   let tags = schemaTags;
   if (!tags) if (Array.isArray(customTags)) tags = []; else {
    const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
   }
   if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
   if (addMergeTag) tags = tags.concat(merge.merge);
   return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
     const tagName = JSON.stringify(tag);
     const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj)) tags.push(tagObj);
    return tags;
   }, []);
  }
  exports.coreKnownTags = coreKnownTags;
  exports.getTags = getTags;
 }),
 7359: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_buffer = __nccwpck_require__(181);
  var Scalar = __nccwpck_require__(4553);
  var stringifyString = __nccwpck_require__(3705);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64"); else if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment, type, value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64"); else if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
     str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString.stringifyString({
     comment,
     type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.binary = binary;
 }),
 4378: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  function boolStringify({value, source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar.Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar.Scalar(false),
   stringify: boolStringify
  };
  exports.falseTag = falseTag;
  exports.trueTag = trueTag;
 }),
 8498: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  var stringifyNumber = __nccwpck_require__(4437);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str.replace(/_/g, "")),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 }),
 2549: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(4437);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function intResolve(str, offset, radix, {intAsBigInt}) {
   const sign = str[0];
   if (sign === "-" || sign === "+") offset += 1;
   str = str.substring(offset).replace(/_/g, "");
   if (intAsBigInt) {
    switch (radix) {
    case 2:
     str = `0b${str}`;
     break;

    case 8:
     str = `0o${str}`;
     break;

    case 16:
     str = `0x${str}`;
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function intStringify(node, radix, prefix) {
   const {value} = node;
   if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber.stringifyNumber(node);
  }
  const intBin = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
   stringify: node => intStringify(node, 2, "0b")
  };
  const intOct = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
   stringify: node => intStringify(node, 8, "0")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intBin = intBin;
  exports.intHex = intHex;
  exports.intOct = intOct;
 }),
 6064: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) if (map instanceof Map) {
    if (!map.has(key)) map.set(key, value);
   } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
   });
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  exports.addMergeToJSMap = addMergeToJSMap;
  exports.isMergeKey = isMergeKey;
  exports.merge = merge;
 }),
 4499: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var toJS = __nccwpck_require__(7479);
  var YAMLMap = __nccwpck_require__(3026);
  var YAMLSeq = __nccwpck_require__(6651);
  var pairs = __nccwpck_require__(8557);
  class YAMLOMap extends YAMLSeq.YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (identity.isPair(pair)) {
      key = toJS.toJS(pair.key, "", ctx);
      value = toJS.toJS(pair.value, key, ctx);
     } else key = toJS.toJS(pair, "", ctx);
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs$1.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key} of pairs$1.items) if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
    return Object.assign(new YAMLOMap, pairs$1);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  exports.YAMLOMap = YAMLOMap;
  exports.omap = omap;
 }),
 8557: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var Scalar = __nccwpck_require__(4553);
  var YAMLSeq = __nccwpck_require__(6651);
  function resolvePairs(seq, onError) {
   if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
    let item = seq.items[i];
    if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
     if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
     const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
     if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
     if (item.comment) {
      const cn = pair.value ?? pair.key;
      cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
     }
     item = pair;
    }
    seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer} = ctx;
   const pairs = new YAMLSeq.YAMLSeq(schema);
   pairs.tag = "tag:yaml.org,2002:pairs";
   let i = 0;
   if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
    let key, value;
    if (Array.isArray(it)) if (it.length === 2) {
     key = it[0];
     value = it[1];
    } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
     const keys = Object.keys(it);
     if (keys.length === 1) {
      key = keys[0];
      value = it[key];
     } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
    } else key = it;
    pairs.items.push(Pair.createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  exports.createPairs = createPairs;
  exports.pairs = pairs;
  exports.resolvePairs = resolvePairs;
 }),
 3933: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(8167);
  var _null = __nccwpck_require__(5836);
  var seq = __nccwpck_require__(4310);
  var string = __nccwpck_require__(708);
  var binary = __nccwpck_require__(7359);
  var bool = __nccwpck_require__(4378);
  var float = __nccwpck_require__(8498);
  var int = __nccwpck_require__(2549);
  var merge = __nccwpck_require__(6064);
  var omap = __nccwpck_require__(4499);
  var pairs = __nccwpck_require__(8557);
  var set = __nccwpck_require__(164);
  var timestamp = __nccwpck_require__(5172);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
  exports.schema = schema;
 }),
 164: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Pair = __nccwpck_require__(9145);
  var YAMLMap = __nccwpck_require__(3026);
  class YAMLSet extends YAMLMap.YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair.Pair(key));
   }
   toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
     allNullValues: true
    }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
   }
   static from(schema, iterable, ctx) {
    const {replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(Pair.createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
    return map;
   }
  };
  exports.YAMLSet = YAMLSet;
  exports.set = set;
 }),
 5172: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(4437);
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
   let sign = "";
   if (value < 0) {
    sign = "-";
    value *= num(-1);
   }
   const _60 = num(60);
   const parts = [ value % _60 ];
   if (value < 60) parts.unshift(0); else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
     value = (value - parts[0]) / _60;
     parts.unshift(value);
    }
   }
   return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const intTime = {
   identify: value => typeof value === "bigint" || Number.isInteger(value),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (str, _onError, {intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
   stringify: stringifySexagesimal
  };
  const floatTime = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: str => parseSexagesimal(str, false),
   stringify: stringifySexagesimal
  };
  const timestamp = {
   identify: value => value instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(str) {
    const match = str.match(timestamp.test);
    if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
     let d = parseSexagesimal(tz, false);
     if (Math.abs(d) < 30) d *= 60;
     date -= 6e4 * d;
    }
    return new Date(date);
   },
   stringify: ({value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  exports.floatTime = floatTime;
  exports.intTime = intTime;
  exports.timestamp = timestamp;
 }),
 9079: ((__unused_webpack_module, exports) => {
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   let split;
   let prev;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = void 0;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) if (split) {
      folds.push(split);
      end = split + endStep;
      split = void 0;
     } else if (mode === FOLD_QUOTED) {
      while (prev === " " || prev === "\t") {
       prev = ch;
       ch = text[i += 1];
       overflow = true;
      }
      const j = i > escEnd + 1 ? i - 2 : escStart - 1;
      if (escapedFolds[j]) return text;
      folds.push(j);
      escapedFolds[j] = true;
      end = j + endStep;
      split = void 0;
     } else overflow = true;
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") if (i < start + indent) ch = text[++i]; else {
    do {
     ch = text[++i];
    } while (ch && ch !== "\n");
    end = i;
    start = i + 1;
    ch = text[start];
   }
   return end;
  }
  exports.FOLD_BLOCK = FOLD_BLOCK;
  exports.FOLD_FLOW = FOLD_FLOW;
  exports.FOLD_QUOTED = FOLD_QUOTED;
  exports.foldFlowLines = foldFlowLines;
 }),
 2360: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(3552);
  var identity = __nccwpck_require__(6699);
  var stringifyComment = __nccwpck_require__(6259);
  var stringifyString = __nccwpck_require__(3705);
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
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
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj;
   let obj;
   if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors$1, doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
   if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (identity.isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj;
   const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  exports.createStringifyContext = createStringifyContext;
  exports.stringify = stringify;
 }),
 8264: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var stringify = __nccwpck_require__(2360);
  var stringifyComment = __nccwpck_require__(6259);
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment, items}, ctx, {blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment}) {
   const {indent, options: {commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) str = flowChars.start + flowChars.end; else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items}, ctx, {flowChars, itemIndent}) {
   const {indent, indentStep, flowCollectionPadding: fcPadding, options: {commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = identity.isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) comment = ik.comment;
    }
    if (comment) reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) str += ","; else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     if (reqNewline) str += ",";
    }
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start, end} = flowChars;
   if (lines.length === 0) return start + end; else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
   }
  }
  function addCommentBefore({indent, options: {commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  exports.stringifyCollection = stringifyCollection;
 }),
 6259: ((__unused_webpack_module, exports) => {
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  exports.indentComment = indentComment;
  exports.lineComment = lineComment;
  exports.stringifyComment = stringifyComment;
 }),
 6857: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var stringify = __nccwpck_require__(2360);
  var stringifyComment = __nccwpck_require__(6259);
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = stringify.createStringifyContext(doc, options);
   const {commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (identity.isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(stringifyComment.indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`; else lines.push(body);
   } else lines.push(stringify.stringify(doc.contents, ctx));
   if (doc.directives?.docEnd) if (doc.comment) {
    const cs = commentString(doc.comment);
    if (cs.includes("\n")) {
     lines.push("...");
     lines.push(stringifyComment.indentComment(cs, ""));
    } else lines.push(`... ${cs}`);
   } else lines.push("..."); else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  exports.stringifyDocument = stringifyDocument;
 }),
 4437: ((__unused_webpack_module, exports) => {
  function stringifyNumber({format, minFractionDigits, tag, value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  exports.stringifyNumber = stringifyNumber;
 }),
 1448: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  var Scalar = __nccwpck_require__(4553);
  var stringify = __nccwpck_require__(2360);
  var stringifyComment = __nccwpck_require__(6259);
  function stringifyPair({key, value}, ctx, onComment, onChompKeep) {
   const {allNullValues, doc, indent, indentStep, options: {commentString, indentSeq, simpleKeys}} = ctx;
   let keyComment = identity.isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
    if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)); else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
   let valueCommentDone = false;
   const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else ws += `\n${ctx.indent}`;
   } else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") ws = "";
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)); else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  exports.stringifyPair = stringifyPair;
 }),
 3705: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4553);
  var foldFlowLines = __nccwpck_require__(9079);
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
    if (i - start > limit) return true;
    start = i + 1;
    if (strLen - start <= limit) return false;
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1; else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment, type, value}, ctx, onComment, onChompKeep) {
   const {blockQuote, commentString, lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) chomp = "-"; else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else chomp = "";
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
     literalFallback = true;
    };
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type, value} = item;
   const {actualString, implicitKey, indent, indentStep, inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
   if (containsDocumentMarker(value)) if (indent === "") {
    ctx.forceBlockIndent = true;
    return blockString(item, ctx, onComment, onChompKeep);
   } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat, tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey, inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type} = item;
   if (type !== Scalar.Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
   const _stringify = _type => {
    switch (_type) {
    case Scalar.Scalar.BLOCK_FOLDED:
    case Scalar.Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType, defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  exports.stringifyString = stringifyString;
 }),
 1688: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(6699);
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = visit_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = visit_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = visit_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = await visitAsync_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = await visitAsync_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = await visitAsync_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
   }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
   }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
   }, visitor);
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (identity.isMap(node)) return visitor.Map?.(key, node, path);
   if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
   if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
   if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
   return;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (identity.isCollection(parent)) parent.items[key] = node; else if (identity.isPair(parent)) if (key === "key") parent.key = node; else parent.value = node; else if (identity.isDocument(parent)) parent.contents = node; else {
    const pt = identity.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  exports.visit = visit;
  exports.visitAsync = visitAsync;
 }),
 9346: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BpQ: () => minLength,
   EVe: () => _addIssue,
   FsL: () => pipe,
   H0v: () => rawCheck,
   IeY: () => custom,
   Ih0: () => toUpperCase,
   Ikc: () => object,
   KCZ: () => union,
   KIO: () => picklist,
   L5J: () => unknown,
   NTK: () => rawTransform,
   NpB: () => fallback,
   OZ5: () => url,
   Ru6: () => maxLength,
   Wwf: () => minValue,
   YOg: () => array,
   YjP: () => string,
   ZmZ: () => never,
   aig: () => number,
   cGV: () => maxValue,
   chJ: () => null_,
   g1P: () => record,
   hq: () => nonEmpty,
   lqM: () => optional,
   mee: () => nullable,
   ndf: () => integer,
   pdi: () => transform,
   qgA: () => parse,
   rej: () => strictObject,
   xLC: () => safeParse,
   yGV: () => regex,
   z6Y: () => check,
   zMY: () => boolean
  });
  let store$4;
  const DEFAULT_CONFIG = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(config$1) {
   if (!config$1 && !store$4) return DEFAULT_CONFIG;
   return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
   };
  }
  let store$3;
  function getGlobalMessage(lang) {
   return store$3?.get(lang);
  }
  let store$2;
  function getSchemaMessage(lang) {
   return store$2?.get(lang);
  }
  let store$1;
  function getSpecificMessage(reference, lang) {
   return store$1?.get(reference)?.get(lang);
  }
  function _stringify(input) {
   const type = typeof input;
   if (type === "string") return `"${input}"`;
   if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
   if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
   return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
   const input = other && "input" in other ? other.input : dataset.value;
   const expected = other?.expected ?? context.expects ?? null;
   const received = other?.received ?? _stringify(input);
   const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
   };
   const isSchema = context.kind === "schema";
   const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
   if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
   if (isSchema) dataset.typed = false;
   if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
  }
  function _isValidObjectKey(object$1, key) {
   return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  function _joinExpects(values$1, separator) {
   const list = [ ...new Set(values$1) ];
   if (list.length > 1) return `(${list.join(` ${separator} `)})`;
   return list[0] ?? "never";
  }
  function _standardSchema(schema) {
   schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
     value: value$1
    }, getGlobalConfig())
   };
   return schema;
  }
  var ValiError = class extends Error {
   constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
   }
  };
  function check(requirement, message$1) {
   return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
     return dataset;
    }
   };
  }
  function integer(message$1) {
   return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function maxLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function maxValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function minLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function minValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function nonEmpty(message$1) {
   return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
      received: "0"
     });
     return dataset;
    }
   };
  }
  function rawCheck(action) {
   return {
    kind: "validation",
    type: "raw_check",
    reference: rawCheck,
    async: false,
    expects: null,
    "~run"(dataset, config$1) {
     action({
      dataset,
      config: config$1,
      addIssue: info => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
     });
     return dataset;
    }
   };
  }
  function rawTransform(action) {
   return {
    kind: "transformation",
    type: "raw_transform",
    reference: rawTransform,
    async: false,
    "~run"(dataset, config$1) {
     const output = action({
      dataset,
      config: config$1,
      addIssue: info => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
      NEVER: null
     });
     if (dataset.issues) dataset.typed = false; else dataset.value = output;
     return dataset;
    }
   };
  }
  function regex(requirement, message$1) {
   return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
     return dataset;
    }
   };
  }
  function toUpperCase() {
   return {
    kind: "transformation",
    type: "to_upper_case",
    reference: toUpperCase,
    async: false,
    "~run"(dataset) {
     dataset.value = dataset.value.toUpperCase();
     return dataset;
    }
   };
  }
  function transform(operation) {
   return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
     dataset.value = this.operation(dataset.value);
     return dataset;
    }
   };
  }
  function url(message$1) {
   return {
    kind: "validation",
    type: "url",
    reference: url,
    async: false,
    expects: null,
    requirement(input) {
     try {
      if (URL.canParse) return URL.canParse(input);
      new URL(input);
      return true;
     } catch {
      return false;
     }
    },
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
     return dataset;
    }
   };
  }
  function getFallback(schema, dataset, config$1) {
   return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  function fallback(schema, fallback$1) {
   return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
     const outputDataset = schema["~run"](dataset, config$1);
     return outputDataset.issues ? {
      typed: true,
      value: getFallback(this, outputDataset, config$1)
     } : outputDataset;
    }
   });
  }
  function getDefault(schema, dataset, config$1) {
   return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  function array(item, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = true;
      dataset.value = [];
      for (let key = 0; key < input.length; key++) {
       const value$1 = input[key];
       const itemDataset = this.item["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input,
         key,
         value: value$1
        };
        for (const issue of itemDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = itemDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!itemDataset.typed) dataset.typed = false;
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function boolean(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function custom(check$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
     if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function never(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "never",
    reference: never,
    expects: "never",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function null_(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "null",
    reference: null_,
    expects: "null",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.value === null) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function nullable(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === null) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function number(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function object(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input,
          key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function optional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === void 0) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === void 0) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function picklist(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
     if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function record(key, value$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
       const entryValue = input[entryKey];
       const keyDataset = this.key["~run"]({
        value: entryKey
       }, config$1);
       if (keyDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "key",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of keyDataset.issues) {
         issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = keyDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       const valueDataset = this.value["~run"]({
        value: entryValue
       }, config$1);
       if (valueDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "value",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of valueDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = valueDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
       if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function strictObject(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input,
          key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
      if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
       _addIssue(this, "key", dataset, config$1, {
        input: key,
        expected: "never",
        path: [ {
         type: "object",
         origin: "key",
         input,
         key,
         value: input[key]
        } ]
       });
       break;
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function string(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function _subIssues(datasets) {
   let issues;
   if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
   return issues;
  }
  function union(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
     let validDataset;
     let typedDatasets;
     let untypedDatasets;
     for (const schema of this.options) {
      const optionDataset = schema["~run"]({
       value: dataset.value
      }, config$1);
      if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
       validDataset = optionDataset;
       break;
      } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
     }
     if (validDataset) return validDataset;
     if (typedDatasets) {
      if (typedDatasets.length === 1) return typedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(typedDatasets)
      });
      dataset.typed = true;
     } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
      issues: _subIssues(untypedDatasets)
     });
     return dataset;
    }
   });
  }
  function unknown() {
   return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
     dataset.typed = true;
     return dataset;
    }
   });
  }
  function parse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   if (dataset.issues) throw new ValiError(dataset.issues);
   return dataset.value;
  }
  function pipe(...pipe$1) {
   return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
     for (const item of pipe$1) if (item.kind !== "metadata") {
      if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
       dataset.typed = false;
       break;
      }
      if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
     }
     return dataset;
    }
   });
  }
  function safeParse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
   };
  }
 }),
 3314: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => ApiError
  });
  class ApiError extends Error {
   status;
   code;
   constructor(message, status, code = null) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
   }
  }
 }),
 7030: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => createApi
  });
  var error = __nccwpck_require__(3314);
  function parseBase(apiUrl) {
   if (URL.canParse(apiUrl)) {
    const url = new URL(apiUrl);
    if (/^https?:$/.test(url.protocol)) return url;
   }
   throw new error.h(`GITHUB_API_URL is "${apiUrl}"; it must be an http(s) URL`, null);
  }
  function resolve(base, path) {
   const text = path.startsWith("/") ? base.href.replace(/\/+$/, "") + path : path;
   const url = URL.canParse(text) ? new URL(text) : null;
   if (url?.origin === base.origin) return url;
   throw new error.h(`${url?.origin ?? text} is not the API (${base.origin}); the token stays here`, null);
  }
  const SCHEDULE_MS = [ 1e3, 2e3, 4e3 ];
  const LIMIT_RETRIES = 5;
  const LEAST_LIMIT_WAIT_MS = 1e3;
  const SECONDARY_LIMIT_WAIT_MS = 6e4;
  const FINAL_FAILURES = [ "cancelled", "blocked", "tls_error" ];
  function retryWaitMs(asked) {
   const {method, outcome, retries, now} = asked;
   const scheduled = SCHEDULE_MS[retries] ?? null;
   if (outcome.kind === "failure") {
    const harmless = method === "GET" || !outcome.connected;
    return harmless && !FINAL_FAILURES.includes(outcome.code) ? scheduled : null;
   }
   if (isRateLimit(outcome)) {
    if (retries >= LIMIT_RETRIES) return null;
    const wait = limitWaitMs(outcome, now);
    return wait === null ? scheduled : Math.max(wait, LEAST_LIMIT_WAIT_MS);
   }
   if (outcome.status < 500 || method !== "GET" || scheduled === null) return null;
   return Math.max(scheduled, retryAfterMs(outcome, now) ?? 0);
  }
  function isRateLimit(answer) {
   if (answer.status === 429) return true;
   if (answer.status !== 403) return false;
   return answer.headers["retry-after"] !== void 0 || answer.headers["x-ratelimit-remaining"] === "0" || isSecondary(answer);
  }
  function limitWaitMs(answer, now) {
   const after = retryAfterMs(answer, now);
   if (after !== null) return after;
   const {headers} = answer;
   const reset = Number(headers["x-ratelimit-reset"]);
   if (headers["x-ratelimit-remaining"] === "0" && reset > 0) return Math.max(0, reset * 1e3 - now);
   return isSecondary(answer) ? SECONDARY_LIMIT_WAIT_MS : null;
  }
  function retryAfterMs({headers}, now) {
   const text = headers["retry-after"]?.trim();
   if (!text) return null;
   if (/^\d+$/.test(text)) return Number(text) * 1e3;
   const date = Date.parse(text);
   return Number.isNaN(date) ? null : Math.max(0, date - now);
  }
  function isSecondary(answer) {
   return /rate limit/i.test(answer.body.subarray(0, 4096).toString());
  }
  var time = __nccwpck_require__(8035);
  const MESSAGE_LENGTH = 200;
  function refusal(call, answer) {
   const said = message(answer);
   const what = `${call} was answered ${answer.status}${said && ` (${said})`}`;
   if (isRateLimit(answer)) return `${what}: the rate limit is used up ${opening(answer)}; run this job again then`;
   switch (answer.status) {
   case 401:
    return `${what}: github-token is not valid here; leave it at its default or give a token of this server`;

   case 403:
   case 404:
    return `${what}: ${permissionCure(call, answer)}`;

   default:
    return what;
   }
  }
  function permissionCure(call, answer) {
   const wanted = accepted(answer.headers["x-accepted-github-permissions"] ?? "") ?? documented(call);
   return wanted === null ? "give github-token the permission for it" : `add "permissions: ${wanted}" to the job; another repository needs a token of its own in github-token`;
  }
  function accepted(header) {
   const [first = ""] = header.split(";");
   const pairs = first.split(",").map(pair => pair.trim());
   const lines = pairs.flatMap(pair => {
    const [, name, level] = /^([a-z_]+)=(read|write)$/.exec(pair) ?? [];
    return name && level ? [ `${name.replaceAll("_", "-")}: ${level}` ] : [];
   });
   return lines.length > 0 ? lines.join(", ") : null;
  }
  function documented(call) {
   const [method] = call.split(" ");
   const level = method === "GET" ? "read" : "write";
   if (/\/actions\//.test(call)) return `actions: ${level}`;
   if (/\/contents(\/|\?|$)|\/dispatches$/.test(call)) return `contents: ${level}`;
   if (/\/status(es)?(\/|\?|$)/.test(call)) return `statuses: ${level}`;
   return null;
  }
  function opening({headers}) {
   const after = headers["retry-after"];
   if (after) return /^\d+$/.test(after) ? `for ${after} s` : `until ${after}`;
   const reset = Number(headers["x-ratelimit-reset"]);
   return reset > 0 && reset < 1e10 ? `until ${(0, time.fU)(reset * 1e3)}` : "for a minute or more";
  }
  function message(answer) {
   try {
    const json = JSON.parse(answer.body.toString());
    return json instanceof Object && "message" in json && typeof json.message === "string" ? json.message.slice(0, MESSAGE_LENGTH) : "";
   } catch {
    return "";
   }
  }
  const ACCEPT = "application/vnd.github+json";
  const TIMEOUT_MS = 3e4;
  const BOUND_MS = 6e4;
  const MAX_BYTES = 32 * 1024 * 1024;
  const REDIRECTS = 3;
  function createApi(options) {
   const {send, token, userAgent, clock, signal, log} = options;
   const base = parseBase(options.apiUrl);
   function request(method, url, headers, body) {
    return {
     url,
     method,
     headers: {
      accept: ACCEPT,
      "user-agent": userAgent,
      ...token ? {
       authorization: `Bearer ${token}`
      } : {},
      ...headers
     },
     body,
     timeoutMs: TIMEOUT_MS,
     maxBytes: MAX_BYTES,
     refuses: () => null,
     keepAlive: true,
     signal
    };
   }
   async function ask(method, wanted) {
    const call = `${method} ${wanted.url.href}`;
    const begun = clock.now();
    for (let retries = 0, waited = 0; ;retries++) {
     const outcome = await send(wanted);
     log.debug(`${call}: ${summarise(outcome)}`);
     const now = clock.now();
     const wait = retryWaitMs({
      method,
      outcome,
      retries,
      now
     });
     if (wait === null) return answered(call, outcome);
     waited += wait;
     const limited = outcome.kind === "answer" && isRateLimit(outcome);
     const late = !limited && now - begun + wait > BOUND_MS;
     if (late || waited > BOUND_MS) return answered(call, outcome);
     log.info(`${call}: ${summarise(outcome)}, asked again in ${wait / 1e3} s`);
     await clock.sleep(wait, signal);
    }
   }
   async function get(path, headers = {}) {
    let url = resolve(base, path);
    for (let redirects = 0; ;redirects++) {
     const call = `GET ${url.href}`;
     const answer = await ask("GET", request("GET", url, headers, null));
     if (answer.status === 304 || answer.status === 404) return parsed(answer);
     if (isOk(answer)) return checked(call, answer, !headers.accept);
     const {location} = answer.headers;
     if (!isRedirect(answer) || !location || redirects >= REDIRECTS) throw new error.h(refusal(call, answer), answer.status);
     url = resolve(base, new URL(location, url).href);
    }
   }
   async function post(path, body) {
    const url = resolve(base, path);
    const headers = {
     "content-type": "application/json"
    };
    const bytes = Buffer.from(JSON.stringify(body));
    const answer = await ask("POST", request("POST", url, headers, bytes));
    if (!isOk(answer)) throw new error.h(refusal(`POST ${url.href}`, answer), answer.status);
    return parsed(answer);
   }
   return {
    get,
    post
   };
  }
  function answered(call, outcome) {
   if (outcome.kind === "answer") return outcome;
   throw new error.h(`${call} got no answer: ${outcome.message} (${outcome.code})`, outcome.status, outcome.code);
  }
  function summarise(outcome) {
   const what = outcome.kind === "answer" ? outcome.status : outcome.code;
   return `${what} in ${Math.round(outcome.durationMs)} ms`;
  }
  function isOk({status}) {
   return status >= 200 && status < 300;
  }
  function isRedirect({status}) {
   return [ 301, 302, 307, 308 ].includes(status);
  }
  function parsed(answer) {
   const {status, headers, body} = answer;
   return {
    status,
    headers,
    body,
    json: parseJson(body)
   };
  }
  function checked(call, answer, wantsJson) {
   const result = parsed(answer);
   if (!wantsJson || result.json !== void 0 || result.body.length === 0) return result;
   const type = result.headers["content-type"] ?? "no content type";
   throw new error.h(result.body.length >= MAX_BYTES ? `${call} was answered with more than ${MAX_BYTES} bytes` : `${call} was answered ${result.status} without JSON (${type}); GITHUB_API_URL must be the API's own URL`, result.status);
  }
  function parseJson(body) {
   try {
    return JSON.parse(body.toString());
   } catch {
    return;
   }
  }
 }),
 8035: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ic: () => createFormat,
   fU: () => formatTime,
   pe: () => parseTime
  });
  const DAY_S = 86400;
  const TWO_DIGITS = Array.from({
   length: 60
  }, (_, number) => String(number).padStart(2, "0"));
  function parseTime(text) {
   if (text === null) return null;
   const zoned = text.endsWith("Z") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`;
   const time = Date.parse(zoned);
   return time > 0 ? time : null;
  }
  function formatTime(time) {
   return createFormat()(time);
  }
  function createFormat() {
   let day = Number.NaN;
   let date = "";
   return time => {
    if (time === null) return;
    const seconds = Math.floor(time / 1e3);
    const rest = seconds % DAY_S;
    if (seconds - rest !== day) {
     day = seconds - rest;
     date = new Date(time).toISOString().slice(0, 11);
    }
    const hours = TWO_DIGITS[Math.floor(rest / 3600)];
    const minutes = TWO_DIGITS[Math.floor(rest / 60) % 60];
    return `${date}${hours}:${minutes}:${TWO_DIGITS[rest % 60]}+00:00`;
   };
  }
 }),
 3693: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   o7: () => statusWords,
   tx: () => githubWords,
   xK: () => GITHUB_NAMES
  });
  const GITHUB_NAMES = [ "repository", "repository_owner", "workflow", "run_id", "run_number", "run_attempt", "sha", "ref", "ref_name", "event_name", "actor", "server_url", "api_url" ];
  function githubWords(run, env) {
   const own = run.id === env.runId && run.attempt === env.runAttempt;
   const branch = run.headBranch ?? "";
   const kind = run.event === "release" ? "tags" : "heads";
   const words = {
    repository: env.repository,
    repository_owner: env.repository.split("/")[0] ?? "",
    server_url: env.serverUrl,
    api_url: env.apiUrl,
    run_id: String(run.id),
    run_attempt: String(run.attempt)
   };
   if (own) return {
    ...words,
    workflow: env.workflow,
    run_number: String(env.runNumber || ""),
    sha: env.sha,
    ref: env.ref,
    ref_name: env.refName,
    event_name: env.eventName,
    actor: env.actor
   };
   return {
    ...words,
    workflow: run.workflow ?? "",
    run_number: String(run.number ?? ""),
    sha: run.headSha ?? "",
    ref: branch && `refs/${kind}/${branch}`,
    ref_name: branch,
    event_name: run.event,
    actor: run.actor ?? ""
   };
  }
  function statusWords(status, dockerHub) {
   switch (status) {
   case "PASSED":
   case "SKIPPED":
    return {
     github: "success",
     gitlab: "success",
     bitbucket: "SUCCESSFUL",
     azure_devops: "succeeded",
     docker_hub: dockerHub
    };

   case "FAILED":
    return {
     github: "failure",
     gitlab: "failed",
     bitbucket: "FAILED",
     azure_devops: "failed",
     docker_hub: dockerHub
    };

   case "QUEUED":
   case "RUNNING":
   case "RUNNING_WITH_FAILURES":
    return {
     github: "pending",
     gitlab: "pending",
     bitbucket: "INPROGRESS",
     azure_devops: "pending",
     docker_hub: dockerHub
    };
   }
  }
 }),
 6976: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => lookup,
   R: () => parsePath
  });
  const NAME = /[^.[\]"\s]+/y;
  const INDEX = /\[(0|[1-9]\d{0,8})\]/y;
  const QUOTED = /\[("(?:[^"\\]|\\.)*")\]/y;
  function parsePath(text) {
   const path = [];
   let at = 0;
   while (at < text.length || path.length === 0) {
    const dotted = at > 0 && text[at] === ".";
    const step = readStep(text, dotted ? at + 1 : at, dotted || at === 0);
    if (step === null) {
     const message = `"${text}" is no path at character ${at + 1}; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space`;
     return {
      kind: "error",
      message
     };
    }
    path.push(step.key);
    at = step.end;
   }
   return {
    kind: "path",
    path
   };
  }
  function readStep(text, at, named) {
   const after = at > 0 && text[at - 1] === ".";
   if (named) {
    const name = take(NAME, text, at);
    if (name) return {
     key: name[0],
     end: NAME.lastIndex
    };
   }
   if (after) return null;
   const index = take(INDEX, text, at);
   if (index) return {
    key: Number(index[1]),
    end: INDEX.lastIndex
   };
   const quoted = take(QUOTED, text, at);
   return quoted && unquote(quoted[1] ?? "", QUOTED.lastIndex);
  }
  function take(pattern, text, at) {
   pattern.lastIndex = at;
   return pattern.exec(text);
  }
  function unquote(literal, end) {
   try {
    return {
     key: String(JSON.parse(literal)),
     end
    };
   } catch {
    return null;
   }
  }
  function lookup(json, path) {
   let value = json;
   for (const key of path) {
    if (typeof value !== "object" || value === null) return {
     found: false
    };
    if (Array.isArray(value) !== (typeof key === "number")) return {
     found: false
    };
    const own = Object.getOwnPropertyDescriptor(value, key);
    if (own === void 0) return {
     found: false
    };
    value = own.value;
   }
   return {
    found: true,
    value
   };
  }
 }),
 3297: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => createClock
  });
  const LONGEST_MS = 2 ** 31 - 1;
  function createClock() {
   return {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise(resolve => {
     if (signal?.aborted) return resolve();
     const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
     };
     const timer = setTimeout(end, Math.min(ms, LONGEST_MS));
     signal?.addEventListener("abort", end, {
      once: true
     });
    })
   };
  }
 }),
 2168: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => codeMatches,
   O: () => parseCodes
  });
  function parseCodes(entries) {
   if (entries.length === 0) return {
    error: "no status code is given; write one, for example 2xx"
   };
   const codes = [];
   for (const entry of entries) {
    const range = parseRange(String(entry).trim());
    if (!range) return {
     error: `${JSON.stringify(entry)} is no status code; write a code from ` + "100 to 599 (302), a class (2xx) or a range (200-206)"
    };
    codes.push(range);
   }
   return codes;
  }
  function parseRange(entry) {
   const kind = /^([1-5])xx$/i.exec(entry);
   if (kind) {
    const from = Number(kind[1]) * 100;
    return {
     from,
     to: from + 99
    };
   }
   const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(entry);
   if (!range) return null;
   const from = Number(range[1]);
   const to = Number(range[2] ?? range[1]);
   return from <= to ? {
    from,
    to
   } : null;
  }
  function codeMatches(codes, status) {
   return codes.some(({from, to}) => status >= from && status <= to);
  }
 }),
 7412: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => parseDuration
  });
  const LONGEST_MS = 2 ** 31 - 1;
  const DURATION = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
  const UNITS_MS = {
   "": 1e3,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function parseDuration(value) {
   const match = DURATION.exec(String(value));
   const unit = UNITS_MS[match?.[2] ?? ""];
   if (!match || unit === void 0) return null;
   const ms = Math.round(Number(match[1]) * unit);
   return ms >= 1 && ms <= LONGEST_MS ? ms : null;
  }
 }),
 9328: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => ConfigError
  });
  class ConfigError extends Error {
   problems;
   constructor(problems) {
    const list = typeof problems === "string" ? [ {
     message: problems
    } ] : problems;
    super(list.map(describe).join("\n"));
    this.problems = list;
   }
  }
  function describe({file, line, path, message}) {
   const place = [ line && file ? `${file}:${line}` : file, path ];
   const where = place.filter(part => part).join(" ");
   return where ? `${where}: ${message}` : message;
  }
 }),
 8782: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => matches,
   p: () => checkGlob
  });
  const LONGEST = 1e3;
  function matches(patterns, value) {
   let matched = patterns.length > 0 && patterns.every(pattern => pattern.startsWith("!"));
   for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    const tokens = compile(negated ? pattern.slice(1) : pattern);
    if (typeof tokens === "string") throw new Error(tokens);
    if (fits(tokens, value)) matched = !negated;
   }
   return matched;
  }
  function checkGlob(pattern) {
   if (pattern.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`;
   const tokens = compile(pattern.startsWith("!") ? pattern.slice(1) : pattern);
   return typeof tokens === "string" ? `${JSON.stringify(pattern)} is no pattern: ${tokens}` : null;
  }
  function compile(pattern) {
   const chars = [ ...pattern ];
   const tokens = [];
   if (chars.length === 0) return "it is empty; write ** to match everything";
   const bot = pattern.endsWith("[bot]") ? chars.length - 5 : -1;
   let at = 0;
   while (at < chars.length) {
    const char = chars[at] ?? "";
    if (char === "*") {
     let end = at;
     while (chars[end] === "*") end++;
     const partStart = at === 0 || chars[at - 1] === "/";
     const parts = end - at > 1 && partStart && chars[end] === "/";
     if (parts) tokens.push({
      accepts: none,
      repeats: false,
      skips: [ 1, 3 ]
     });
     const accepts = end - at > 1 ? any : inPart;
     tokens.push({
      accepts,
      repeats: true,
      skips: [ 1 ]
     });
     at = end;
     if (chars[at] === "?" || chars[at] === "+") return stray(chars[at]);
     continue;
    }
    if (char === "?" || char === "+") return stray(char);
    let accepts = is(char);
    let end = at + 1;
    if (char === "\\") {
     const escaped = chars[end++];
     if (escaped === void 0) return "nothing follows the last \\";
     accepts = is(escaped);
    } else if (char === "[" && at !== bot) {
     const close = chars.indexOf("]", at);
     if (close < 0) return "[ has no ]; write \\[ for the character itself";
     const set = charset(chars.slice(at + 1, close));
     if (!set) return `${chars.slice(at, close + 1).join("")} may hold letters, digits ` + "and ranges as a-z, A-Z and 0-9 only";
     accepts = one => set.has(one);
     end = close + 1;
    }
    const mark = chars[end];
    if (mark === "?" || mark === "+") end++;
    tokens.push({
     accepts,
     repeats: mark === "+",
     skips: mark === "?" ? [ 1 ] : []
    });
    at = end;
   }
   return tokens;
  }
  const any = () => true;
  const none = () => false;
  const inPart = char => char !== "/";
  function is(wanted) {
   return char => char === wanted;
  }
  function stray(char) {
   return `${char} must follow a character or [...]; write \\${char} for the ` + "character itself";
  }
  function charset(chars) {
   const list = chars.join("");
   if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(list)) return null;
   const set = new Set;
   for (const [item] of list.matchAll(/.-.|./g)) {
    const from = item.charCodeAt(0);
    const to = item.charCodeAt(item.length - 1);
    if (from > to) return null;
    for (let code = from; code <= to; code++) set.add(String.fromCharCode(code));
   }
   return set;
  }
  function fits(tokens, value) {
   let places = new Uint8Array(tokens.length + 1);
   places[0] = 1;
   for (const char of value) {
    const next = new Uint8Array(tokens.length + 1);
    jump(tokens, places);
    for (const [place, token] of tokens.entries()) {
     if (places[place] === 0 || !token.accepts(char)) continue;
     next[place + 1] = 1;
     if (token.repeats) next[place] = 1;
    }
    places = next;
   }
   jump(tokens, places);
   return places[tokens.length] === 1;
  }
  function jump(tokens, places) {
   for (const [place, token] of tokens.entries()) {
    if (places[place] === 0) continue;
    for (const skip of token.skips) places[place + skip] = 1;
   }
  }
 }),
 9160: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => loadConfig,
   v: () => loadCertificates
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9328);
  const LOCAL = [ "push", "pull_request", "merge_group", "schedule", "release", "workflow_dispatch" ];
  async function loadConfig(inputs, api) {
   const {config, configFile, environment} = inputs;
   if (config.trim() !== "") return {
    text: config,
    file: "config"
   };
   const text = await readTrusted(configFile, environment, api);
   if (text !== null) return {
    text,
    file: configFile
   };
   throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.x(`there is no ${configFile} in ${environment.repository} at ${commit(environment)}; commit it there, or give the input config or config-file`);
  }
  async function loadCertificates({caCertificates: given, environment}, api) {
   if (given.includes("-----BEGIN")) return given;
   const text = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? readLocal(given) : await readTrusted(given, environment, api);
   if (text !== null) return text;
   throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.x(`input ca-certificates names ${given}, which is not there; write the PEM text or the path of a PEM file`);
  }
  async function readTrusted(path, environment, api) {
   if (LOCAL.includes(environment.eventName)) {
    const text = readLocal((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.workspace, path));
    if (text !== null) return text;
   }
   const {repository} = environment;
   const name = path.split("/").map(encodeURIComponent).join("/");
   const answer = await api.get(`/repos/${repository}/contents/${name}?ref=${commit(environment)}`, {
    accept: "application/vnd.github.raw+json"
   });
   if (answer.status === 404) return null;
   return contentOf(answer.json) ?? answer.body.toString("utf8");
  }
  function contentOf(json) {
   if (typeof json !== "object" || json === null) return null;
   if (!("encoding" in json && "content" in json)) return null;
   return json.encoding === "base64" && typeof json.content === "string" ? Buffer.from(json.content, "base64").toString("utf8") : null;
  }
  function commit({workflowSha, sha}) {
   return workflowSha || sha;
  }
  function readLocal(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.x(`${path} cannot be read: ${error}`);
   }
  }
 }),
 2308: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  const LONGEST = 100;
  function nearest(word, candidates) {
   if (word.length > LONGEST) return null;
   let best = null;
   let fewest = Number.POSITIVE_INFINITY;
   for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    const shorter = Math.min(word.length, candidate.length);
    if (edits < fewest && edits <= Math.max(1, Math.floor(shorter / 3))) {
     best = candidate;
     fewest = edits;
    }
   }
   return best;
  }
  function distance(a, b) {
   let before = [];
   let previous = Array.from({
    length: b.length + 1
   }, (_, column) => column);
   for (let row = 1; row <= a.length; row++) {
    const current = [ row ];
    for (let column = 1; column <= b.length; column++) {
     const same = a[row - 1] === b[column - 1];
     const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
     current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY);
    }
    before = previous;
    previous = current;
   }
   return at(previous, b.length);
  }
  function at(row, column) {
   return row[column] ?? Number.POSITIVE_INFINITY;
  }
 }),
 3389: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   o: () => parseConfig,
   X: () => parseFormat
  });
  var dist = __nccwpck_require__(9346);
  var nearest = __nccwpck_require__(2308);
  var raw = __nccwpck_require__(3616);
  function strict(entries, {misplaced = {}, missing = {}} = {}) {
   const known = Object.keys(entries);
   const object = dist.Ikc(entries, ({expected}) => {
    const key = expected?.slice(1, -1) ?? "";
    return `is missing; write ${own(missing, key) ?? `${key}: ...`}`;
   });
   const none = dist.ZmZ(kind("must be a mapping of keys to values"));
   return {
    ...dist.rej(entries),
    "~run"(dataset, config) {
     const input = dataset.value;
     if (!(0, raw.pi)(input)) return none["~run"](dataset, config);
     const result = object["~run"](dataset, config);
     for (const key of Object.keys(input)) {
      if (known.includes(key)) continue;
      const message = own(misplaced, key) ?? unknownKey(key, known);
      dist.EVe(dist.ZmZ(message), "key", result, config, {
       path: [ placeOf(input, key) ]
      });
     }
     return result;
    }
   };
  }
  function mapping(value, fault, message) {
   const none = dist.ZmZ(kind(message));
   return {
    ...dist.g1P(dist.YjP(), value),
    "~run"(dataset, config) {
     const input = dataset.value;
     if (!(0, raw.pi)(input)) return none["~run"](dataset, config);
     const all = [];
     const issues = [];
     for (const [key, item] of Object.entries(input)) {
      const place = placeOf(input, key);
      const result = value["~run"]({
       value: item
      }, config);
      const wrong = fault(key);
      if (wrong !== null) dist.EVe(dist.ZmZ(wrong), "key", result, config);
      for (const issue of result.issues ?? []) issues.push({
       ...issue,
       path: [ place, ...issue.path ?? [] ]
      });
      all.push([ key, result.value ]);
     }
     const output = Object.fromEntries(all);
     const [first, ...rest] = issues;
     return first ? {
      typed: false,
      value: output,
      issues: [ first, ...rest ]
     } : {
      typed: true,
      value: output
     };
    }
   };
  }
  function either(isFirst, first, second) {
   return {
    ...dist.KCZ([ first, second ]),
    "~run": (dataset, config) => (isFirst(dataset.value) ? first : second)["~run"](dataset, config)
   };
  }
  function kind(message) {
   return ({input}) => {
    if (input === null || input === void 0) return `${message}; it is empty`;
    if (Array.isArray(input)) return `${message}, not a list`;
    return `${message}, not a ${(0, raw.pi)(input) ? "mapping" : typeof input}`;
   };
  }
  function unknownKey(key, known) {
   const close = (0, nearest.p)(key, known);
   if (key === "<<") return "is not read: merge keys are no part of YAML 1.2; write the keys out";
   return close ? `is no key here; did you mean ${close}?` : `is no key here; write one of ${known.join(", ")}`;
  }
  function own(words, key) {
   return Object.hasOwn(words, key) ? words[key] : void 0;
  }
  function placeOf(input, key) {
   return {
    type: "unknown",
    origin: "value",
    input,
    key,
    value: Reflect.get(input, key)
   };
  }
  function oneOrMore(item, message) {
   const list = dist.FsL(dist.YOg(item, kind(message)), dist.BpQ(1, `${message}; the list is empty`));
   const one = dist.FsL(item, dist.pdi(value => [ value ]));
   return either(Array.isArray, list, one);
  }
  const NONE = [];
  function noneOrMore(item, message) {
   const list = oneOrMore(item, message);
   const known = {
    ...list,
    "~run": (dataset, config) => dataset.value === NONE ? {
     typed: true,
     value: []
    } : list["~run"](dataset, config)
   };
   return dist.lqM(known, NONE);
  }
  var callback_path = __nccwpck_require__(6976);
  var codes = __nccwpck_require__(2168);
  var duration = __nccwpck_require__(7412);
  var glob = __nccwpck_require__(8782);
  const LONGEST = 60;
  const YES = [ "yes", "on", "true", "y", "1" ];
  const NO = [ "no", "off", "false", "n", "0" ];
  function received(message) {
   return issue => typeof issue.input === "object" ? kind(message)(issue) : `${message}, not ${cut(issue.received)}`;
  }
  const value_text = dist.YjP(kind("must be a text in quotes"));
  const word = dist.FsL(dist.YjP(received("must be a text")), dist.hq("is empty; write a text, or leave the key out"), dist.z6Y(isPlain, "holds ${...}, which means nothing here; write it out"));
  const label = dist.FsL(word, dist.Ru6(100, "is longer than 100 characters; write a shorter one"), dist.z6Y(value => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.trim() === value, "must be one line without spaces around it; write it so"));
  const place = dist.FsL(word, dist.H0v(({dataset, addIssue}) => {
   const parsed = dataset.typed ? (0, callback_path.R)(dataset.value) : null;
   if (parsed?.kind === "error") addIssue({
    message: parsed.message
   });
  }));
  const flag = dist.zMY(issue => {
   const given = String(issue.input).toLowerCase();
   const cure = YES.includes(given) ? "true" : NO.includes(given) ? "false" : null;
   const message = received("must be true or false")(issue);
   return cure === null ? message : `${message}; write ${cure} without quotes`;
  });
  function choice(words) {
   return dist.KIO(words, issue => {
    const all = words.join(", ");
    if (typeof issue.input !== "string") return received(`must be one of ${all}`)(issue);
    const close = (0, nearest.p)(issue.input, words);
    return `${cut(issue.received)} is not known here; write ${close ?? `one of ${all}`}`;
   });
  }
  const textOrNumber = message => dist.KCZ([ dist.YjP(), dist.aig() ], received(message));
  const value_duration = dist.FsL(textOrNumber("must be a time such as 30s"), dist.NTK(({dataset, addIssue, NEVER}) => {
   const ms = (0, duration.E)(dataset.value);
   if (ms !== null) return ms;
   addIssue({
    message: `${cut(JSON.stringify(dataset.value))} is no time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
   });
   return NEVER;
  }));
  const code = dist.FsL(textOrNumber("must be a code such as 302, 2xx or 200-206"), dist.NTK(({dataset, addIssue, NEVER}) => {
   const parsed = (0, codes.O)([ dataset.value ]);
   if (!("error" in parsed)) return parsed;
   addIssue({
    message: parsed.error
   });
   return NEVER;
  }));
  const value_codes = dist.FsL(oneOrMore(code, "must be codes such as 302, 2xx or 200-206"), dist.pdi(all => all.flat()));
  const value_glob = dist.FsL(dist.YjP(issue => typeof issue.input === "number" ? `is the number ${issue.input} to YAML; put the pattern in quotes, as "1.10"` : received('must be a pattern in quotes, as "release/**"')(issue)), dist.z6Y(isPlain, "holds ${...}, which means nothing here; write it out"), dist.H0v(({dataset, addIssue}) => {
   const message = dataset.typed ? (0, glob.p)(dataset.value) : null;
   if (message !== null) addIssue({
    message
   });
  }));
  const globs = oneOrMore(value_glob, "must be a pattern or a list of patterns");
  const scalar = dist.KCZ([ dist.YjP(), dist.aig(), dist.zMY() ], received("must be a text, a number, true or false"));
  function isPlain(value) {
   return !value.includes("${");
  }
  function cut(shown) {
   return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}...` : shown;
  }
  const HEADER = /^[\w!#$%&'*+.^`|~-]+$/;
  const NO_HEADER = "is no name of a header; write letters, digits and -";
  const headerName = dist.FsL(word, dist.yGV(HEADER, NO_HEADER));
  const SCHEMES = [ "jobserv", "github", "standard-webhooks" ];
  const ownSignature = strict({
   algorithm: dist.lqM(choice([ "sha1", "sha256", "sha384", "sha512" ]), "sha256"),
   header: headerName,
   prefix: dist.lqM(dist.FsL(dist.YjP(received("must be a text")), dist.yGV(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), dist.z6Y(prefix => !prefix.includes("${"), "holds ${...}, which means nothing here; write it out")), ""),
   encoding: dist.lqM(choice([ "hex", "base64" ]), "hex")
  }, {
   missing: {
    header: "header: X-Signature"
   }
  });
  const signature = either(input => typeof input !== "object", choice(SCHEMES), ownSignature);
  function headersOf(value) {
   return mapping(value, name => HEADER.test(name) && name !== "__proto__" ? null : NO_HEADER, "must be a mapping of header names to values");
  }
  var allowlist = __nccwpck_require__(5186);
  const EVENTS = [ "build_queued", "build_started", "build_completed", "build_passed", "build_failed", "build_status_changed" ];
  const secretName = dist.FsL(dist.YjP(received("must be a name of the secrets input")), dist.yGV(/^[A-Za-z0-9_-]+$/, "is no name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
  const secretNames = noneOrMore(secretName, "must be a name of the secrets input, or a list of them");
  const oneSecretName = secretName;
  const body = dist.IeY(value => typeof value === "string" || typeof value === "object" && value !== null, kind("must be a mapping, a list or a text; write '' for an empty body"));
  const seconds = dist.FsL(dist.aig(received("must be a number of seconds")), dist.Wwf(0, "must be 0 or more seconds; write 0 for at once"), dist.cGV(86400, "must be a day at most; write 86400 or less"));
  const method = choice(allowlist.J8);
  const request = {
   url: dist.FsL(value_text, dist.hq("is empty; write https://host/path")),
   name: dist.lqM(label),
   enabled: dist.lqM(flag, true),
   secret_name: secretNames,
   method: dist.lqM(dist.FsL(dist.YjP(received("must be a method")), dist.Ih0(), method), "POST"),
   headers: dist.lqM(headersOf(value_text), {}),
   username: dist.lqM(value_text),
   password: dist.lqM(value_text),
   payload: dist.lqM(choice([ "jobserv", "dockerhub", "github" ])),
   dockerhub: dist.lqM(strict({
    repo_name: dist.lqM(value_text),
    tag: dist.lqM(value_text)
   })),
   body: dist.lqM(body),
   signature: dist.lqM(oneOrMore(signature, "must be a signature or a list of them"), [ "jobserv" ]),
   success_codes: dist.lqM(value_codes, "2xx"),
   timeout: dist.lqM(value_duration),
   retry_schedule: dist.lqM(dist.YOg(seconds, kind("must be a list of seconds, as [1, 2, 4], or [] for none")))
  };
  const eventList = oneOrMore(choice(EVENTS), `must be one or more of ${EVENTS.join(", ")}`);
  function events(fallback) {
   return dist.lqM(eventList, fallback);
  }
  const branches = dist.FsL(globs, dist.H0v(({dataset, addIssue}) => {
   const ref = dataset.typed ? dataset.value.find(isRef) : void 0;
   if (ref !== void 0) addIssue({
    message: refused(ref)
   });
  }));
  function isRef(pattern) {
   return /^!?refs\//.test(pattern);
  }
  function refused(ref) {
   const [, name] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(ref) ?? [];
   return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${name ?? "their names"}`;
  }
  const match = dist.lqM(strict({
   branch: dist.lqM(branches),
   workflow: dist.lqM(globs),
   event: dist.lqM(globs),
   actor: dist.lqM(globs),
   repository: dist.lqM(globs)
  }), {});
  const VIAS = [ "response", "delivery", "listener", "status", "poll", "event" ];
  const VALUES = "must be a value or a list of values";
  const field = strict({
   path: place
  });
  const format = strict({
   state: strict({
    path: place,
    success: oneOrMore(scalar, VALUES),
    failure: noneOrMore(scalar, VALUES),
    pending: noneOrMore(scalar, VALUES)
   }, {
    missing: {
     success: "success: with the values that mean success"
    }
   }),
   description: dist.lqM(field),
   context: dist.lqM(field),
   target_url: dist.lqM(field)
  });
  const callback = strict({
   via: choice(VIAS),
   url: dist.lqM(request.url),
   timeout: dist.lqM(value_duration),
   secret_name: secretNames,
   signature: dist.lqM(signature, "jobserv"),
   format: dist.lqM(format)
  }, {
   missing: {
    via: `via: with one of ${VIAS.join(", ")}`
   }
  });
  const OF_THE_CHAIN = "has no meaning on a link; write it on the chain";
  const NO_FILTER = "has no meaning on a link; write events on the chain";
  const chain_link = strict({
   ...request,
   callback
  }, {
   misplaced: {
    events: OF_THE_CHAIN,
    match: OF_THE_CHAIN,
    only_failures: NO_FILTER,
    failures_only: NO_FILTER,
    required: "has no meaning on a link, since each must succeed; leave it out"
   },
   missing: {
    url: "url: https://host/path",
    callback: `callback: {via: ...} with one of ${VIAS.join(", ")}`
   }
  });
  const chain = strict({
   name: label,
   match,
   events: events("build_passed"),
   timeout: dist.lqM(value_duration, "45m"),
   expect_final_callback: dist.lqM(flag, true),
   token_secret_name: dist.lqM(oneSecretName),
   webhooks: dist.FsL(dist.YOg(chain_link, kind("must be a list of webhooks, each with a callback")), dist.BpQ(1, "has no webhook; write at least one"))
  });
  function within(prefix, findings) {
   return findings.map(({path, message}) => ({
    path: [ ...prefix, ...path ],
    message
   }));
  }
  function each(owner, key, check) {
   return (0, raw.gT)(owner, key).flatMap((item, index) => within([ key, index ], check(item)));
  }
  function unknownSecrets(owner, key, secrets) {
   const list = Array.isArray((0, raw.at)(owner, key));
   return (0, raw.O1)(owner, key).flatMap((name, index) => {
    if (typeof name !== "string" || !/^[\w-]+$/.test(name)) return [];
    if (secrets.has(name)) return [];
    const close = (0, nearest.p)(name, secrets.keys());
    const cure = close ? `did you mean ${close}?` : `add the line ${name}=... to it`;
    const path = list ? [ key, index ] : [ key ];
    return [ {
     path,
     message: `"${name}" is not in the secrets input; ${cure}`
    } ];
   });
  }
  function unique(owner, key) {
   const seen = new Set;
   return each(owner, key, item => {
    const name = (0, raw.at)(item, "name");
    const taken = typeof name === "string" && seen.has(name);
    seen.add(name);
    const message = `"${name}" is the name of another one here; write its own`;
    return taken ? [ {
     path: [ "name" ],
     message
    } ] : [];
   });
  }
  var templates = __nccwpck_require__(7953);
  var delivery_signature = __nccwpck_require__(9646);
  var template = __nccwpck_require__(6240);
  const OF_THE_CONNECTION = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
  const RESERVED = new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${OF_THE_CONNECTION})$`, "i");
  const NO_SIGNATURE = new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${OF_THE_CONNECTION})$`, "i");
  const CONTROL = /(?!\t)\p{Cc}/u;
  const KNOWN = new Map(SCHEMES.map(scheme => [ scheme, (0, delivery_signature.Ml)(scheme) ]));
  function checkHeaders(webhook) {
   const headers = (0, raw.at)(webhook, "headers");
   const findings = [];
   const own = (0, raw.O1)(webhook, "signature").map(signature => (0, raw.at)(signature, "header")).filter(header => typeof header === "string");
   const taken = own.map(header => header.toLowerCase());
   const seen = new Set;
   for (const [name, value] of (0, raw.pi)(headers) ? Object.entries(headers) : []) {
    const path = [ "headers", name ];
    const lower = name.toLowerCase();
    if (RESERVED.test(name) || taken.includes(lower)) findings.push({
     path,
     message: "is set by the action; leave it out"
    }); else if (seen.has(lower)) findings.push({
     path,
     message: "is there twice; keep one"
    });
    if (typeof value === "string" && CONTROL.test(value)) findings.push({
     path,
     message: "holds a line break or control character; write it on one line"
    });
    seen.add(lower);
   }
   return [ ...checkSignatures(webhook), ...findings ];
  }
  function checkSignatures(webhook) {
   const seen = new Set;
   return (0, raw.O1)(webhook, "signature").flatMap(signature => {
    const header = (0, raw.at)(signature, "header") ?? KNOWN.get(signature);
    if (typeof header !== "string") return [];
    const taken = seen.has(header.toLowerCase());
    seen.add(header.toLowerCase());
    const message = NO_SIGNATURE.test(header) ? `cannot be in the header ${header}; write another one` : taken ? `has two in the header ${header}; give each its own` : null;
    return message === null ? [] : [ {
     path: [ "signature" ],
     message
    } ];
   });
  }
  var piece = __nccwpck_require__(8830);
  var delivery_url = __nccwpck_require__(7329);
  const USER_INFO = /^[^:/?#]*:\/\/[^/?#]*@/;
  function checkUrl(text, path, known, secrets) {
   const findings = (0, template.kw)(text, known);
   const {secret, url} = settle(text, known, secrets);
   const fault = secret === null || url === "" ? null : (0, delivery_url.I_)(url);
   const userInfo = "holds user info; write username and password instead";
   return [ ...findings.map(({message}) => ({
    path,
    message
   })), ...fault ? [ {
    path,
    message: `the secret ${secret}: ${fault}`
   } ] : [], ...USER_INFO.test(url) ? [ {
    path,
    message: userInfo
   } ] : [] ];
  }
  function checkSentUrl(text, path, known, secrets) {
   const findings = checkUrl(text, path, known, secrets);
   const {secret, url} = settle(text, known, secrets);
   if (findings.length > 0 || !URL.canParse(url)) return findings;
   const never = (0, delivery_url.vQ)(new URL(url));
   const message = secret === null ? never : `the secret ${secret}: ${never}`;
   return never === null || message === null ? [] : [ {
    path,
    message
   } ];
  }
  function settle(text, known, secrets) {
   const secret = known.secrets === null ? null : (0, delivery_url.EK)(text);
   const url = secret === null ? (0, piece.QC)(text).map(piece => piece.kind === "text" ? piece.text : "x").join("") : secrets.get(secret) ?? "";
   return {
    secret,
    url
   };
  }
  function checkWebhook(webhook, known, secrets) {
   return [ ...checkTexts(webhook, known, secrets), ...checkHeaders(webhook), ...checkCompany(webhook), ...unknownSecrets(webhook, "secret_name", secrets), ...checkKeys(webhook, secrets) ];
  }
  function checkTexts(webhook, known, secrets) {
   return (0, templates.r3)(webhook).flatMap(({path, text}) => path.at(-1) === "url" && path[0] !== "body" && path[0] !== "headers" ? checkSentUrl(text, path, known, secrets) : (0, 
   template.BU)(text, known).map(({message}) => ({
    path,
    message
   })));
  }
  function checkCompany(webhook) {
   const findings = [];
   const has = key => (0, raw.at)(webhook, key) !== void 0;
   const add = (key, message) => findings.push({
    path: [ key ],
    message
   });
   const username = (0, raw.at)(webhook, "username");
   const headers = (0, raw.at)(webhook, "headers");
   if (has("password") && !has("username")) add("password", "is without a username; write one beside it");
   if (typeof username === "string" && username.includes(":")) add("username", "holds a colon, which basic authentication cannot carry; write one without");
   if (has("username") && (0, raw.pi)(headers) && Object.keys(headers).some(name => name.toLowerCase() === "authorization")) add("username", "stands beside an authorization header; leave one out");
   if (has("body") && has("payload")) add("payload", "stands beside body, which is sent instead; leave one out");
   if (has("dockerhub") && (0, raw.at)(webhook, "payload") !== "dockerhub") add("dockerhub", "has a meaning for payload: dockerhub only; write that");
   if (has("only_failures") && has("failures_only")) add("failures_only", "is another name of only_failures; leave one out");
   return findings;
  }
  function checkKeys(webhook, secrets) {
   const signatures = (0, raw.O1)(webhook, "signature");
   if (!signatures.includes("standard-webhooks")) return [];
   const message = {
    id: "",
    timestamp: 0,
    body: Buffer.alloc(0)
   };
   const unusable = (0, raw.O1)(webhook, "secret_name").filter(name => {
    const key = typeof name === "string" ? secrets.get(name) : void 0;
    if (!key) return false;
    try {
     (0, delivery_signature._S)([ "standard-webhooks" ], message, [ key ]);
     return false;
    } catch {
     return true;
    }
   });
   return unusable.map(name => ({
    path: [ "secret_name" ],
    message: `the secret ${name} begins with whsec_ and does not go on with base64 of the key; copy it whole`
   }));
  }
  const NEEDS = {
   response: [],
   delivery: [],
   poll: [],
   listener: [ "callback_url" ],
   status: [ "callback_url" ],
   event: [ "callback_token", "callback_dispatch" ]
  };
  function checkChain(chain, known, secrets) {
   const handsOver = (0, raw.gT)(chain, "webhooks").some(link => (0, raw.at)(link, "enabled") !== false && viaOf(link) === "event");
   const message = "is missing, and a link with via: event needs it; write the name of a secret";
   return [ ...handsOver && (0, raw.at)(chain, "token_secret_name") === void 0 ? [ {
    path: [ "token_secret_name" ],
    message
   } ] : [], ...unknownSecrets(chain, "token_secret_name", secrets), ...unique(chain, "webhooks"), ...each(chain, "webhooks", link => [ ...checkWebhook(link, known, secrets), ...checkRequest(link), ...within([ "callback" ], checkCallback(link, secrets)) ]) ];
  }
  function checkRequest(link) {
   const via = viaOf(link);
   const needs = via === null ? [] : NEEDS[via];
   const names = (0, templates.wX)(link);
   const carried = needs.some(word => names.some(name => name === word || name.startsWith(`${word}.`)));
   if (needs.length === 0 || carried) return [];
   const word = `\${${needs[0]}}`;
   if ((0, raw.at)(link, "body") !== void 0) {
    const message = `lacks ${word}, which via: ${via} needs; write it into the body`;
    return [ {
     path: [ "body" ],
     message
    } ];
   }
   const message = `lacks ${word}, which via: ${via} needs; write jobserv, dockerhub or a body with it`;
   return (0, raw.at)(link, "payload") === "github" ? [ {
    path: [ "payload" ],
    message
   } ] : [];
  }
  function checkCallback(link, secrets) {
   const callback = (0, raw.at)(link, "callback");
   const via = viaOf(link);
   if (via === null) return unknownSecrets(callback, "secret_name", secrets);
   const findings = [];
   const has = key => (0, raw.at)(callback, key) !== void 0;
   const add = (key, message) => findings.push({
    path: [ key ],
    message
   });
   if (via !== "listener" && via !== "event") {
    for (const key of [ "secret_name", "signature" ]) if (has(key)) add(key, `has no meaning: via: ${via} carries no signature; leave it out`);
   } else if (has("signature") && !has("secret_name")) add("secret_name", "is missing beside signature; write one, or neither");
   if (via === "event" && (0, raw.at)(callback, "signature") === "standard-webhooks") add("signature", "is over headers, which an event does not carry; write jobserv, github or one of your own");
   if (has("url") && via !== "poll") add("url", "has a meaning for via: poll only; leave it out");
   if (has("format") && (via === "delivery" || via === "status")) add("format", `has no meaning for via: ${via}; leave it out`);
   return [ ...findings, ...unknownSecrets(callback, "secret_name", secrets) ];
  }
  function viaOf(link) {
   const via = (0, raw.at)((0, raw.at)(link, "callback"), "via");
   return typeof via === "string" && isVia(via) ? via : null;
  }
  function isVia(word) {
   return Object.hasOwn(NEEDS, word);
  }
  var words = __nccwpck_require__(3693);
  function keys(all) {
   return Object.keys(all);
  }
  const BUILD = keys({
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
  const BUILD_GITHUB = keys({
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
  const RUN = keys({
   name: true,
   url: true,
   status: true,
   log_url: true,
   web_url: true,
   created: true,
   completed: true,
   host_tag: true
  });
  const STATUS = keys({
   github: true,
   gitlab: true,
   bitbucket: true,
   azure_devops: true,
   docker_hub: true
  });
  const CALLBACK = keys({
   state: true,
   description: true,
   context: true,
   target_url: true
  });
  const CHAIN_KEYS = keys({
   callback_url: true,
   callback_context: true,
   callback_token: true,
   callback_dispatch: true
  });
  const dotted = (prefix, names) => names.map(name => `${prefix}.${name}`);
  const NAMES = new Set([ "build", "github", "runs.failed", "runs.count", "event.name", ...dotted("build", BUILD), ...dotted("build.github", BUILD_GITHUB), ...dotted("github", words.xK), ...dotted("status", STATUS) ]);
  const LINK_NAMES = new Set([ ...NAMES, ...CHAIN_KEYS, "callback_dispatch.url", "callback_dispatch.event_type", "callback_dispatch.client_payload", "callback_dispatch.client_payload.token", ...dotted("callback", CALLBACK) ]);
  const RUN_NAMES = new Set([ ...NAMES, ...dotted("run", RUN) ]);
  const SIGNING = [ "github", "gitlab", "bitbucket", "harbor" ];
  function checkReceive(receive, secrets) {
   const providers = (0, raw.gT)(receive, "providers").flatMap(provider => {
    const name = (0, raw.at)(provider, "name");
    return typeof name === "string" ? [ name ] : [];
   });
   return [ ...unique(receive, "providers"), ...each(receive, "providers", provider => [ ...checkSigned(provider), ...unknownSecrets(provider, "secret_name", secrets) ]), ...unique(receive, "functions"), ...each(receive, "functions", fn => [ ...checkProvider((0, 
   raw.at)(fn, "provider"), providers), ...unique(fn, "variables"), ...each(fn, "variables", checkVariable) ]) ];
  }
  function checkSigned(provider) {
   const signature = (0, raw.at)(provider, "signature");
   const type = (0, raw.at)(provider, "type");
   const named = (0, raw.at)(provider, "secret_name") !== void 0;
   if (signature === "none") return named ? [ {
    path: [ "secret_name" ],
    message: "stands beside signature: none; leave one out"
   } ] : [];
   if (named) return [];
   const why = signature !== void 0 ? "the signature" : `type: ${type}`;
   const message = `is missing, and ${why} needs it; write the name of a secret, or signature: none`;
   return signature !== void 0 || SIGNING.includes(type) ? [ {
    path: [ "secret_name" ],
    message
   } ] : [];
  }
  function checkProvider(name, providers) {
   if (typeof name !== "string" || providers.includes(name)) return [];
   const close = (0, nearest.p)(name, providers);
   const cure = close ? `did you mean ${close}?` : `write one of ${providers.join(", ") || "providers, which has none"}`;
   return [ {
    path: [ "provider" ],
    message: `"${name}" is no provider; ${cure}`
   } ];
  }
  function checkVariable(variable) {
   const findings = [];
   const name = (0, raw.at)(variable, "name");
   const type = (0, raw.at)(variable, "type") ?? "string";
   const value = (0, raw.at)(variable, "default_value");
   if ((0, raw.at)(variable, "path") === void 0 && typeof name === "string" && (0, 
   callback_path.R)(name).kind === "error") findings.push({
    path: [ "path" ],
    message: "is missing, and the name is no path; write one"
   });
   if (value !== void 0 && !isOfType(value, type)) findings.push({
    path: [ "default_value" ],
    message: `is no ${type}; write one, or another type`
   });
   return findings;
  }
  function isOfType(value, type) {
   if (type === "integer") return Number.isSafeInteger(value);
   if (type === "array") return Array.isArray(value);
   return typeof value === type;
  }
  function checkConfig(data, secrets) {
   const known = names => ({
    names,
    open: [ "variables." ],
    secrets: new Set(secrets.keys())
   });
   const notify = (0, raw.at)(data, "notify");
   const tests = (0, raw.at)(notify, "tests_url");
   return [ ...within([ "notify" ], [ ...typeof tests === "string" ? checkUrl(tests, [ "tests_url" ], {
    ...known(RUN_NAMES),
    secrets: null
   }, secrets) : [], ...unique(notify, "webhooks"), ...each(notify, "webhooks", webhook => checkWebhook(webhook, known(NAMES), secrets)) ]), ...unique(data, "chains"), ...each(data, "chains", chain => checkChain(chain, known(LINK_NAMES), secrets)), ...within([ "receive" ], checkReceive((0, 
   raw.at)(data, "receive"), secrets)) ];
  }
  var error = __nccwpck_require__(9328);
  function withNames(webhooks, secrets) {
   const taken = new Set(webhooks.map(({name}) => name));
   const counts = new Map;
   const free = name => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    const numbered = number === 1 ? name : `${name} #${number}`;
    return taken.has(numbered) ? free(name) : numbered;
   };
   return webhooks.map(webhook => {
    const {name = free(defaultName(webhook, secrets))} = webhook;
    return {
     ...webhook,
     name
    };
   });
  }
  function defaultName({method, url}, secrets) {
   const secret = (0, delivery_url.EK)(url);
   const text = secret === null ? url : secrets.get(secret) ?? "";
   const start = /^[^:/?#]*:\/\/[^/?#]*/.exec(text)?.[0] ?? "";
   const host = URL.canParse(start) ? new URL(start).host : secret;
   return `${method} ${host}`;
  }
  const CHAINS_ONLY = "belongs to a link of chains; move the webhook there";
  const webhook = dist.FsL(strict({
   ...request,
   match,
   events: events("build_completed"),
   required: dist.lqM(flag, true),
   only_failures: dist.lqM(flag),
   failures_only: dist.lqM(flag)
  }, {
   misplaced: {
    callback: CHAINS_ONLY
   },
   missing: {
    url: "url: https://host/path"
   }
  }), dist.pdi(({failures_only, only_failures, ...rest}) => ({
   ...rest,
   only_failures: only_failures ?? failures_only ?? false
  })));
  const notify = strict({
   tests_url: dist.lqM(value_text),
   email: dist.lqM(dist.L5J()),
   webhooks: dist.lqM(dist.YOg(webhook, kind("must be a list of webhooks, each with a url")), [])
  });
  const PROVIDER_TYPES = [ "github", "gitlab", "bitbucket", "docker-hub", "harbor", "quay", "acr", "registry" ];
  const VARIABLE_TYPES = [ "string", "integer", "array", "boolean" ];
  const receive_match = strict({
   headers: dist.lqM(headersOf(globs)),
   query: dist.lqM(mapping(globs, () => null, "must be a mapping of names to patterns")),
   body: dist.lqM(mapping(globs, pathFault, "must be a mapping of paths to patterns"))
  });
  const inbound = either(input => typeof input !== "object", choice([ "none", ...SCHEMES ]), either(input => typeof input === "object" && input !== null && "type" in input, strict({
   type: choice([ "token" ]),
   header: headerName
  }), ownSignature));
  const provider = strict({
   name: label,
   type: dist.lqM(choice(PROVIDER_TYPES)),
   active: dist.lqM(flag, true),
   match: dist.lqM(receive_match),
   signature: dist.lqM(inbound),
   secret_name: secretNames
  });
  const receive_scalar = dist.KCZ([ dist.YjP(), dist.aig(), dist.zMY(), dist.chJ() ], received("must be a text, a number, true, false or null"));
  const variable = strict({
   name: label,
   path: dist.lqM(place),
   type: dist.lqM(choice(VARIABLE_TYPES), "string"),
   required: dist.lqM(flag, false),
   default_value: dist.lqM(dist.L5J())
  });
  const fn = strict({
   name: label,
   provider: word,
   uri: dist.lqM(word),
   active: dist.lqM(flag, true),
   match: dist.lqM(receive_match),
   conditions: dist.lqM(dist.YOg(strict({
    path: place,
    accepted_values: oneOrMore(receive_scalar, "must be a list of values")
   }), kind("must be a list of {path, accepted_values}")), []),
   variables: dist.lqM(dist.YOg(variable, kind("must be a list of variables, each with a name")), [])
  });
  const receive = strict({
   providers: dist.lqM(dist.YOg(provider, kind("must be a list of providers, each with a name")), []),
   functions: dist.lqM(dist.YOg(fn, kind("must be a list of functions, each with a name")), [])
  });
  function pathFault(path) {
   const parsed = (0, callback_path.R)(path);
   return parsed.kind === "error" ? parsed.message : null;
  }
  const config = dist.Ikc({
   notify: dist.lqM(notify),
   chains: dist.lqM(dist.YOg(chain, kind("must be a list of chains, each with a name")), []),
   receive: dist.lqM(receive)
  });
  var yaml_dist = __nccwpck_require__(1075);
  const line_LONGEST = 60;
  function formatPath(path) {
   return path.map((key, index) => {
    if (typeof key === "number") return `[${key}]`;
    const name = key.length > line_LONGEST ? `${key.slice(0, line_LONGEST)}...` : key;
    return index === 0 ? name : `.${name}`;
   }).join("");
  }
  function lineOf(document, lines, path) {
   let node = document.contents;
   let offset = 0;
   for (const key of path) {
    if ((0, yaml_dist.Vj)(node)) node = node.resolve(document);
    if ((0, yaml_dist.jh)(node)) {
     const pair = node.items.find(({key: name}) => (0, yaml_dist.jn)(name) && keyName(name.value) === key);
     if (!pair) break;
     if ((0, yaml_dist.jn)(pair.key)) offset = pair.key.range?.[0] ?? offset;
     node = pair.value;
    } else if ((0, yaml_dist.oP)(node)) {
     node = node.items[Number(key)];
     if ((0, yaml_dist.Ll)(node)) offset = node.range?.[0] ?? offset;
    } else break;
   }
   return lines.linePos(offset).line || 1;
  }
  function keyName(value) {
   return value === null ? "" : String(value);
  }
  const ALIASES = 100;
  const LEVELS = 64;
  const TOO_DEEP = `is nested deeper than ${LEVELS} levels; write it flatter`;
  function findFaults(document) {
   const faults = [];
   const anchors = new Map;
   let aliases = 0;
   function walk(node, path, level) {
    if (!(0, yaml_dist.Ll)(node)) return 0;
    const offset = node.range?.[0] ?? 0;
    const add = message => faults.push({
     offset,
     path,
     message
    });
    if (node.tag !== void 0) add(tagged(node.tag));
    if ((0, yaml_dist.Vj)(node)) {
     aliases += 1;
     const levels = anchors.get(node.source);
     if (levels === void 0) add(unknownAlias(node.source)); else if (levels === null) add(`*${node.source} holds itself`); else if (level + levels > LEVELS) add(TOO_DEEP);
     return levels ?? 0;
    }
    if (!(0, yaml_dist.P3)(node) && !(0, yaml_dist.jn)(node)) return 0;
    if (node.anchor) anchors.set(node.anchor, null);
    if ((0, yaml_dist.P3)(node) && level === LEVELS) add(TOO_DEEP);
    const levels = (0, yaml_dist.P3)(node) ? 1 + below(node, path, level + 1) : 0;
    if (node.anchor) anchors.set(node.anchor, levels);
    return levels;
   }
   function below(node, path, level) {
    let levels = 0;
    const deeper = (child, key) => {
     levels = Math.max(levels, walk(child, [ ...path, key ], level));
    };
    if ((0, yaml_dist.oP)(node)) for (const [i, item] of node.items.entries()) deeper(item, i);
    if (!(0, yaml_dist.jh)(node)) return levels;
    const seen = new Set;
    for (const {key, value} of node.items) {
     const offset = (0, yaml_dist.Ll)(key) ? key.range?.[0] ?? 0 : 0;
     const name = (0, yaml_dist.jn)(key) ? keyName(key.value) : null;
     const add = message => faults.push({
      offset,
      path: [ ...path, name ?? "?" ],
      message
     });
     if (name === null) add("is no plain key; write key: value"); else if (seen.has(name)) add("is there twice; keep one");
     seen.add(name ?? "");
     walk(key, [ ...path, name ?? "?" ], level);
     deeper(value, name ?? "?");
    }
    return levels;
   }
   walk(document.contents, [], 0);
   if (aliases > ALIASES) faults.push({
    offset: 0,
    path: [],
    message: `has ${aliases} aliases; write ${ALIASES} at most`
   });
   return faults;
  }
  function tagged(tag) {
   return `has the tag ${tag}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
  }
  function unknownAlias(name) {
   return `*${name} stands for nothing above; put a text that starts with * in quotes`;
  }
  const BYTES = 1024 * 1024;
  const ERRORS = 10;
  function readYaml({text, file}) {
   if (Buffer.byteLength(text) > BYTES) throw fault(file, "is larger than 1 MiB; split it, or take out what is old");
   const lines = new yaml_dist.HN;
   const document = compose(text, file, lines);
   const problem = (path, message) => ({
    file,
    line: lineOf(document, lines, path),
    path: formatPath(path),
    message
   });
   const at = (offset, message, path) => ({
    file,
    line: lines.linePos(offset).line || 1,
    path: formatPath(path),
    message
   });
   const faults = legible(document.errors).map(error => at(error.pos[0], sentence(error), []));
   if (faults.length > 0) throw new error.x(faults);
   for (const {offset, path, message} of findFaults(document)) faults.push(at(offset, message, path));
   if (faults.length > 0) throw new error.x(faults);
   return {
    data: toData(document, file),
    problem
   };
  }
  function compose(text, file, lines) {
   const parser = new yaml_dist.iX(lines.addNewLine);
   lines.addNewLine(0);
   const tokens = [];
   let documents = 0;
   let errors = 0;
   const take = token => {
    if (token.type === "document") documents += 1;
    if (documents > 1) {
     const {line} = lines.linePos("offset" in token ? token.offset : 0);
     throw new error.x([ {
      file,
      line,
      message: "holds several documents; write one"
     } ]);
    }
    if (token.type === "error") errors += 1;
    if (errors <= ERRORS) tokens.push(token);
   };
   for (const lexeme of (new yaml_dist.JG).lex(text)) {
    for (const token of parser.next(lexeme)) take(token);
    if (parser.stack.length > LEVELS + 2) throw fault(file, TOO_DEEP);
   }
   for (const token of parser.end()) take(token);
   const composer = new yaml_dist.Dk({
    lineCounter: lines,
    prettyErrors: false,
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false
   });
   const [document] = composer.compose(tokens, true, text.length);
   if (!document) throw fault(file, "cannot be read");
   return document;
  }
  const UNQUOTED = "a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes";
  const CURES = {
   TAB_AS_INDENT: "is indented with a tab; write spaces",
   BAD_SCALAR_START: "has a text that starts with @ or `; put it in quotes",
   BAD_INDENT: "is not indented as what it belongs to; line them up",
   MISSING_CHAR: `lacks a quote, bracket, comma or space; write it, and mind that ${UNQUOTED}`,
   BLOCK_AS_IMPLICIT_KEY: `has two keys on one line; write one, and mind that ${UNQUOTED}`,
   MULTILINE_IMPLICIT_KEY: "has a line without a colon, or a key of several lines; write key: value"
  };
  function sentence({code}) {
   return CURES[code] ?? `is no YAML from here on; mind that ${UNQUOTED}`;
  }
  function legible(errors) {
   const lost = errors.findIndex(({code}) => code === "UNEXPECTED_TOKEN");
   return errors.slice(0, lost < 0 ? ERRORS : Math.min(lost + 1, ERRORS));
  }
  function toData(document, file) {
   try {
    return document.toJS({
     maxAliasCount: 1 + ALIASES
    });
   } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw fault(file, `uses aliases more than ${ALIASES} times; write less`);
   }
  }
  function fault(file, message) {
   return new error.x([ {
    file,
    message
   } ]);
  }
  const SHOWN = 100;
  const OURS = [ "notify", "chains", "receive" ];
  const SLIPS = {
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
  function parseConfig(source, secrets) {
   const yaml = readYaml(source);
   const {data} = yaml;
   if (!(0, raw.pi)(data)) throw new error.x([ {
    file: source.file,
    message: data === null ? "is empty; write notify, chains or receive" : "holds no mapping; write notify:, chains: or receive: at its top"
   } ]);
   const others = Object.keys(data).filter(key => !OURS.includes(key));
   const {notify, chains, receive} = parse(config, yaml, [ ...others.flatMap(slip), ...checkConfig(data, secrets) ]);
   const mail = (0, raw.at)((0, raw.at)(data, "notify"), "email") !== void 0;
   return {
    config: {
     ...notify && {
      notify: {
       ...notify,
       webhooks: withNames(notify.webhooks, secrets)
      }
     },
     chains: chains.map(chain => ({
      ...chain,
      webhooks: withNames(chain.webhooks, secrets)
     })),
     ...receive && {
      receive
     }
    },
    ignored: [ ...others, ...mail ? [ "notify.email" ] : [] ]
   };
  }
  function parseFormat(source) {
   return parse(format, readYaml(source), []);
  }
  function parse(shape, {data, problem}, findings) {
   const result = dist.xLC(shape, data);
   const wrong = (result.issues ?? []).map(({path = [], message}) => ({
    path: path.map(({key}) => typeof key === "number" ? key : String(key)),
    message
   }));
   if (result.success && findings.length === 0) return result.output;
   const all = [ ...wrong, ...settled(findings, wrong) ];
   const problems = all.slice(0, SHOWN).map(({path, message}) => problem(path, message)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
   if (all.length > SHOWN) problems.push({
    message: `and ${all.length - SHOWN} more like these`
   });
   throw new error.x(problems);
  }
  function slip(key) {
   const close = (0, nearest.p)(key, Object.keys(SLIPS));
   const meant = close === null ? void 0 : SLIPS[close];
   return meant === void 0 ? [] : [ {
    path: [ key ],
    message: `is no key here; did you mean ${meant}?`
   } ];
  }
  function settled(findings, wrong) {
   const places = new Set(wrong.map(({path}) => JSON.stringify(path)));
   const seen = new Set;
   return findings.filter(({path, message}) => {
    const place = JSON.stringify(path);
    const key = `${place} ${message}`;
    return !places.has(place) && !seen.has(key) && seen.add(key);
   });
  }
 }),
 3616: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O1: () => oneOrMoreAt,
   at: () => at,
   gT: () => listAt,
   pi: () => isMapping
  });
  function at(value, key) {
   return isMapping(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
  }
  function listAt(value, key) {
   const found = at(value, key);
   return Array.isArray(found) ? found : [];
  }
  function oneOrMoreAt(value, key) {
   const found = at(value, key);
   if (found === void 0 || found === null) return [];
   return Array.isArray(found) ? found : [ found ];
  }
  function isMapping(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 4359: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   d: () => parseSecrets
  });
  const NAME = /^[A-Za-z0-9_-]+$/;
  const RULE = "names hold letters, digits, _ and - only";
  const SEVERAL_LINES = "a value of several lines needs the JSON form: " + '{"NAME": ${{ toJSON(secrets.NAME) }}}';
  function parseSecrets(text) {
   const start = text.trimStart();
   if (start === "") return {
    secrets: new Map
   };
   return start.startsWith("{") ? parseObject(start) : parseLines(text);
  }
  function parseLines(text) {
   const secrets = new Map;
   const wrong = [];
   const twice = new Set;
   for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const name = line.slice(0, Math.max(equals, 0));
    if (!NAME.test(name)) wrong.push(index + 1); else if (secrets.has(name)) twice.add(name); else secrets.set(name, line.slice(equals + 1));
   }
   if (wrong.length > 0) {
    const lines = wrong.length === 1 ? "line" : "lines";
    const shown = wrong.slice(0, 10).join(", ");
    const more = wrong.length > 10 ? " and more" : "";
    return {
     error: `input secrets, ${lines} ${shown}${more}: write NAME=value ` + `(${RULE}); ${SEVERAL_LINES}`
    };
   }
   return twice.size > 0 ? {
    error: givenTwice(twice)
   } : {
    secrets
   };
  }
  function parseObject(text) {
   let object;
   try {
    object = JSON.parse(text);
   } catch {
    return {
     error: "input secrets starts with { but is no valid JSON; write " + '{"NAME": "value"}, or lines NAME=value'
    };
   }
   const entries = Object.entries(object ?? {});
   const secrets = new Map;
   const errors = [];
   for (const [index, [name, value]] of entries.entries()) if (!NAME.test(name)) errors.push(`input secrets: name number ${index + 1} is wrong; ${RULE}`); else if (typeof value !== "string") errors.push(`input secrets: ${name} must be a string; put it in quotes`); else secrets.set(name, value);
   if (errors.length > 0) return {
    error: errors.join(". ")
   };
   const twice = repeatedKeys(text);
   return twice.size > 0 ? {
    error: givenTwice(twice)
   } : {
    secrets
   };
  }
  function repeatedKeys(json) {
   const seen = new Set;
   const twice = new Set;
   for (const [, token, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")[\t\n\r ]*(:?)/g)) {
    if (token === void 0 || colon !== ":") continue;
    const key = String(JSON.parse(token));
    if (seen.has(key)) twice.add(key);
    seen.add(key);
   }
   return twice;
  }
  function givenTwice(names) {
   return `input secrets: given twice: ${[ ...names ].join(", ")}; keep one of each`;
  }
 }),
 7953: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Fj: () => secretsOf,
   r3: () => templatesOf,
   wX: () => namesIn
  });
  var _delivery_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6240);
  var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3616);
  const KEYS = [ "url", "headers", "username", "password", "body", "dockerhub" ];
  function templatesOf(webhook) {
   return [ ...KEYS.flatMap(key => texts((0, _raw_js__WEBPACK_IMPORTED_MODULE_1__.at)(webhook, key), [ key ])), ...texts((0, 
   _raw_js__WEBPACK_IMPORTED_MODULE_1__.at)((0, _raw_js__WEBPACK_IMPORTED_MODULE_1__.at)(webhook, "callback"), "url"), [ "callback", "url" ]) ];
  }
  function namesIn(webhook) {
   return templatesOf(webhook).flatMap(({text}) => (0, _delivery_template_js__WEBPACK_IMPORTED_MODULE_0__.S6)(text).map(({name}) => name));
  }
  function secretsOf(webhook) {
   const used = namesIn(webhook).filter(name => name.startsWith("secrets.")).map(name => name.slice("secrets.".length));
   const callback = webhook.callback?.secret_name ?? [];
   return [ ...new Set([ ...webhook.secret_name, ...callback, ...used ]) ];
  }
  function texts(value, path) {
   if (typeof value === "string") return [ {
    path,
    text: value
   } ];
   if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [ ...path, index ]));
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, item]) => [ ...path[0] === "body" ? [ {
    path: [ ...path, key ],
    text: key
   } ] : [], ...texts(item, [ ...path, key ]) ]);
  }
 }),
 5186: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J8: () => METHODS,
   V4: () => addressRefusal,
   JK: () => parseAllowlist,
   x5: () => refusal
  });
  var external_node_net_ = __nccwpck_require__(4649);
  var ipaddr = __nccwpck_require__(7420);
  const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
  const METADATA = [ "168.63.129.16/32", "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128" ].map(cidr => rangeOf(ipaddr.parseCIDR(cidr)));
  function addressKind(ip) {
   const address = parseAddress(ip);
   if (address === null) return "special";
   if (METADATA.some(range => contains(range, address))) return "special";
   switch (address.range()) {
   case "unicast":
    return isGlobal(address) ? "public" : "special";

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
  function parseRange(text) {
   const [, ip = "", digits] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
   const version = (0, external_node_net_.isIP)(ip);
   if (version === 0) return null;
   const size = version === 4 ? 32 : 128;
   const prefix = digits === void 0 ? size : Number(digits);
   if (prefix > size) return null;
   const address = parseAddress(ip);
   if (address === null) return null;
   if (version === 4 || address.kind() === "ipv6") return {
    address,
    prefix
   };
   return prefix < 96 ? null : {
    address,
    prefix: prefix - 96
   };
  }
  function inRange(ip, range) {
   const address = parseAddress(ip);
   return address !== null && contains(range, address);
  }
  function rangeOf([address, prefix]) {
   return {
    address,
    prefix
   };
  }
  function contains(range, address) {
   return address.kind() === range.address.kind() && address.match(range.address, range.prefix);
  }
  function isGlobal(address) {
   return address.kind() === "ipv4" || address.match(...GLOBAL_UNICAST);
  }
  function parseAddress(text) {
   const [ip = ""] = text.split("%");
   if ((0, external_node_net_.isIP)(ip) === 6) return ipaddr.process(new URL(`http://[${ip}]`).hostname.slice(1, -1));
   return ipaddr.IPv4.isValid(ip) ? ipaddr.IPv4.parse(ip) : null;
  }
  const MAX_STATES = 2e3;
  const MAX_DEPTH = 50;
  const ATOM = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$|?*+()[\]{}])/;
  const REPEAT = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/;
  function parsePattern(source) {
   try {
    new RegExp(source);
    const {node, rest} = parseAny(source.replace(/^\^/, ""), 0);
    if (rest !== "" && rest !== "$") throw unsupported(rest);
    return {
     matches: compile(node)
    };
   } catch (error) {
    return {
     error: error instanceof Error ? error.message : String(error)
    };
   }
  }
  function parseAny(source, depth) {
   if (depth > MAX_DEPTH) throw new Error("its groups nest too deep");
   const first = parseAll(source, depth);
   const nodes = [ first.node ];
   let rest = first.rest;
   while (rest.startsWith("|")) {
    const other = parseAll(rest.slice(1), depth);
    nodes.push(other.node);
    rest = other.rest;
   }
   return {
    node: {
     kind: "any",
     nodes
    },
    rest
   };
  }
  function parseAll(source, depth) {
   const nodes = [];
   let rest = source;
   while (rest !== "" && rest !== "$" && !/^[|)]/.test(rest)) {
    const item = parseItem(rest, depth);
    const [repeat] = REPEAT.exec(item.rest) ?? [ "" ];
    nodes.push(repeated(item.node, repeat));
    rest = item.rest.slice(repeat.length);
   }
   return {
    node: {
     kind: "all",
     nodes
    },
    rest
   };
  }
  function parseItem(source, depth) {
   const [group] = /^\((?:\?:|(?!\?))/.exec(source) ?? [];
   if (group !== void 0) {
    const {node, rest} = parseAny(source.slice(group.length), depth + 1);
    if (!rest.startsWith(")")) throw unsupported(rest);
    return {
     node,
     rest: rest.slice(1)
    };
   }
   const [atom] = ATOM.exec(source) ?? [];
   if (atom === void 0) throw unsupported(source);
   const char = new RegExp(`^${atom}$`, "i");
   const node = {
    kind: "char",
    test: text => char.test(text)
   };
   return {
    node,
    rest: source.slice(atom.length)
   };
  }
  function repeated(node, repeat) {
   const [, sign, from, comma, to] = REPEAT.exec(repeat) ?? [];
   const kind = "repeat";
   if (sign === "*") return {
    kind,
    node,
    min: 0,
    max: 1 / 0
   };
   if (sign === "+") return {
    kind,
    node,
    min: 1,
    max: 1 / 0
   };
   if (sign === "?") return {
    kind,
    node,
    min: 0,
    max: 1
   };
   if (from === void 0) return node;
   const most = comma === void 0 ? from : to ?? 1 / 0;
   return {
    kind,
    node,
    min: Number(from),
    max: Number(most)
   };
  }
  function unsupported(source) {
   return new Error(`"${source.slice(0, 3)}" is not known here: write characters, classes, ` + "groups, | and repetition only");
  }
  function compile(node) {
   let count = 0;
   const state = (test, next) => {
    count++;
    if (count > MAX_STATES) throw new Error("it is too large");
    return {
     test,
     next
    };
   };
   const build = (node, next) => {
    switch (node.kind) {
    case "char":
     return state(node.test, [ next ]);

    case "all":
     return node.nodes.reduceRight((after, node) => build(node, after), next);

    case "any":
     return state(null, node.nodes.map(node => build(node, next)));

    case "repeat":
     return buildRepeat(node.node, node.min, node.max, next);
    }
   };
   const buildRepeat = (node, min, max, next) => {
    const loop = state(null, [ next ]);
    if (max === 1 / 0) loop.next.push(build(node, loop));
    let at = loop;
    for (let i = min; i < max && max !== 1 / 0; i++) at = state(null, [ build(node, at), next ]);
    for (let i = 0; i < min; i++) at = build(node, at);
    return at;
   };
   const end = state(null, []);
   const start = build(node, end);
   return text => {
    let states = reach([ start ]);
    for (const char of text) {
     const passed = [ ...states ].filter(state => state.test?.(char));
     states = reach(passed.flatMap(state => state.next));
    }
    return states.has(end);
   };
  }
  function reach(from) {
   const states = new Set;
   const open = [ ...from ];
   for (let state = open.pop(); state !== void 0; state = open.pop()) {
    if (states.has(state)) continue;
    states.add(state);
    if (state.test === null) open.push(...state.next);
   }
   return states;
  }
  const MAX_HOST_LENGTH = 253;
  const FORMS = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
  function parseHostEntry(entry) {
   if (entry.toLowerCase() === "public") return {
    kind: "public"
   };
   if (entry.startsWith("/")) return parsePatternEntry(entry);
   if (entry.startsWith("*")) return parseWildcard(entry);
   const range = parseRange(entry.replace(/^\[([^/]*)\]$/, "$1"));
   if (range !== null) return {
    kind: "range",
    range
   };
   if (entry.includes("://")) return {
    error: `is a URL: write its host alone${example(entry)}`
   };
   const [, beforePort] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(entry) ?? [];
   if (beforePort !== void 0) return {
    error: `has a port: write ${beforePort}, which allows every port`
   };
   if (/^[\da-f.:]+\/[^/]*$/i.test(entry)) return {
    error: "is no CIDR range: write one such as 10.0.0.0/8"
   };
   const name = parseName(entry);
   if (name === null) return {
    error: `is no host: ${FORMS}`
   };
   if ((0, external_node_net_.isIP)(name) > 0) return {
    error: `is an IP address: write ${name}`
   };
   return {
    kind: "name",
    name
   };
  }
  function hostOf(hostname) {
   return hostname.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  }
  function isHostName(host) {
   return host.length <= MAX_HOST_LENGTH && !host.split(".").includes("");
  }
  function parsePatternEntry(entry) {
   const [, source] = /^\/(.+)\/$/.exec(entry) ?? [];
   if (source === void 0) return {
    error: "is no /regex/: write one slash before and one after it"
   };
   const pattern = parsePattern(source);
   if ("error" in pattern) return {
    error: `cannot be used: ${pattern.error}`
   };
   return {
    kind: "pattern",
    matches: pattern.matches
   };
  }
  function parseWildcard(entry) {
   if (entry === "*") return {
    error: `is too wide: ${FORMS}`
   };
   const parent = entry.startsWith("*.") ? parseName(entry.slice(2)) : null;
   if (parent === null || (0, external_node_net_.isIP)(parent) > 0 || !parent.includes(".")) return {
    error: "is no host: write *. and two labels or more, as *.example.com"
   };
   return {
    kind: "wildcard",
    parent
   };
  }
  function parseName(text) {
   if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(text)) return null;
   if (!URL.canParse(`http://${text}/`)) return null;
   const name = hostOf(new URL(`http://${text}/`).hostname);
   return /^[a-z\d_-]+$/.test(name.replaceAll(".", "")) && isHostName(name) ? name : null;
  }
  function example(entry) {
   const host = URL.canParse(entry) ? new URL(entry).hostname : "";
   return host === "" ? "" : `, ${host}`;
  }
  var delivery_url = __nccwpck_require__(7329);
  const SCHEMES = [ "https", "http" ];
  const METHODS = [ "POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS" ];
  function parseAllowlist(input) {
   const errors = [];
   const schemes = input.schemes.map(scheme => scheme.toLowerCase());
   const methods = input.methods.map(method => method.toUpperCase());
   const hosts = [];
   for (const [index, scheme] of schemes.entries()) {
    if (SCHEMES.includes(scheme)) continue;
    const entry = input.schemes[index];
    errors.push(`allowed-schemes: "${entry}" is unknown: write https or http.`);
   }
   for (const [index, method] of methods.entries()) {
    if (METHODS.includes(method)) continue;
    const entry = input.methods[index];
    const known = listed(METHODS);
    errors.push(`allowed-methods: "${entry}" is unknown: write ${known}.`);
   }
   for (const text of input.hosts) {
    const entry = parseHostEntry(text);
    if ("kind" in entry) hosts.push(entry); else errors.push(`allowed-hosts: "${text}" ${entry.error}.`);
   }
   if (errors.length > 0) return {
    errors
   };
   return {
    allowlist: {
     schemes,
     methods,
     hosts
    }
   };
  }
  function refusal(allowlist, url, method) {
   const scheme = url.protocol.slice(0, -1);
   if (!allowlist.schemes.includes(scheme)) {
    const cure = SCHEMES.includes(scheme) ? `, or add ${scheme} to allowed-schemes` : "";
    const allowed = listed(allowlist.schemes);
    return `The scheme "${scheme}" is not allowed: use ${allowed}${cure}.`;
   }
   const verb = method.toUpperCase();
   if (!allowlist.methods.includes(verb)) {
    const allowed = listed(allowlist.methods);
    return `The method "${verb}" is not allowed: use ${allowed}, or add ${verb} to allowed-methods.`;
   }
   const never = (0, delivery_url.vQ)(url);
   if (never !== null) return never;
   const host = hostOf(url.hostname);
   return (0, external_node_net_.isIP)(host) > 0 ? literalRefusal(allowlist, host) : nameRefusal(allowlist, host);
  }
  function addressRefusal(allowlist, hostname) {
   const host = hostOf(hostname);
   if ((0, external_node_net_.isIP)(host) > 0) return address => literalRefusal(allowlist, address);
   const exact = listsName(allowlist, host);
   const wildcard = matchesWildcard(allowlist, host);
   return address => {
    const kind = addressKind(address);
    const found = `${host} has the ${KINDS[kind]} address ${address}`;
    switch (kind) {
    case "public":
     return null;

    case "private":
    case "unique_local":
     if (exact || wildcard) return null;
     return `${found}: add ${host} to allowed-hosts to allow it.`;

    case "loopback":
     if (exact) return null;
     return `${found}: add ${host} to allowed-hosts to allow it.`;

    case "special":
     if (exact && listsAddress(allowlist, address)) return null;
     return `${found}: add ${exact ? "" : `${host} and `}${address} to allowed-hosts to allow it.`;
    }
   };
  }
  const KINDS = {
   public: "public",
   loopback: "loopback",
   private: "private",
   unique_local: "unique-local",
   special: "special-purpose"
  };
  function literalRefusal(allowlist, address) {
   if (listsAddress(allowlist, address)) return null;
   const kind = addressKind(address);
   const cure = `add ${address} to allowed-hosts to allow it`;
   if (kind !== "public") return `The address ${address} is ${KINDS[kind]}: ${cure}.`;
   const allowed = allowlist.hosts.some(entry => entry.kind === "public" || entry.kind === "pattern" && entry.matches(address));
   return allowed ? null : `The host "${address}" is not allowed: ${cure}.`;
  }
  function nameRefusal(allowlist, host) {
   if (!isHostName(host)) return `The host "${host}" is no name: write one such as example.com.`;
   if (listsName(allowlist, host)) return null;
   const cure = `add ${host} to allowed-hosts to allow it`;
   if (host === "localhost" || host.endsWith(".localhost")) return `The host "${host}" is this machine: ${cure}.`;
   const allowed = matchesWildcard(allowlist, host) || allowlist.hosts.some(entry => entry.kind === "public" || entry.kind === "pattern" && entry.matches(host));
   return allowed ? null : `The host "${host}" is not allowed: ${cure}.`;
  }
  function listsAddress(allowlist, address) {
   return allowlist.hosts.some(entry => entry.kind === "range" && inRange(address, entry.range));
  }
  function listsName(allowlist, host) {
   return allowlist.hosts.some(entry => entry.kind === "name" && entry.name === host);
  }
  function matchesWildcard(allowlist, host) {
   const parent = host.slice(host.indexOf(".") + 1);
   return allowlist.hosts.some(entry => entry.kind === "wildcard" && entry.parent === parent);
  }
  function listed(words) {
   return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  }
 }),
 7790: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   trusted: () => trusted
  });
  var external_node_crypto_ = __nccwpck_require__(7598);
  var external_node_fs_ = __nccwpck_require__(3024);
  const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  var error = __nccwpck_require__(9328);
  const PEM = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
  function trusted(extra) {
   const given = extra.match(PEM) ?? [];
   const begun = extra.split("-----BEGIN").length - 1;
   if (given.length === 0 || given.length !== begun || !given.every(readable)) throw new error.x("input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----");
   return [ ...new Set([ ...own(), ...given ]) ];
  }
  function readable(pem) {
   try {
    return new external_node_crypto_.X509Certificate(pem).ca !== void 0;
   } catch {
    return false;
   }
  }
  function own() {
   if (typeof external_node_tls_namespaceObject.getCACertificates === "function") return [ ...external_node_tls_namespaceObject.getCACertificates("default"), ...external_node_tls_namespaceObject.getCACertificates("system"), ...external_node_tls_namespaceObject.getCACertificates("extra") ];
   const path = process.env.NODE_EXTRA_CA_CERTS;
   return [ ...external_node_tls_namespaceObject.rootCertificates, ...path ? [ (0, 
   external_node_fs_.readFileSync)(path, "utf8") ] : [] ];
  }
 }),
 962: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L8: () => classify,
   bD: () => messageOf,
   rS: () => Blocked
  });
  class Blocked extends Error {}
  const NAME_MISMATCH = "ERR_TLS_CERT_ALTNAME_INVALID";
  const CERTIFICATE_CODES = /^(CERT_|UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
  const PROTOCOL_TEXT = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
  const OPENSSL = /:SSL routines:[^:]*:([^:]+):/;
  const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/;
  const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
  function classify(error) {
   const code = codeOf(error);
   if (error instanceof Blocked) return {
    code: "blocked",
    permanent: true
   };
   if (CERTIFICATE_CODES.test(code) || code === NAME_MISMATCH) return {
    code: "tls_error",
    permanent: true
   };
   if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return {
    code: "tls_error",
    permanent: PROTOCOL_TEXT.test(error.message)
   };
   const named = NAME_CODES.test(code) ? "dns_error" : UNREACHED_CODES.test(code) ? "connection_refused" : code === "ETIMEDOUT" ? "timeout" : code.startsWith("HPE_") ? "protocol_error" : "connection_reset";
   return {
    code: named,
    permanent: false
   };
  }
  function messageOf(error) {
   if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
   if (codeOf(error) === NAME_MISMATCH) return "the certificate is for other names than this host";
   if (!(error instanceof Error)) return String(error);
   const [, reason] = OPENSSL.exec(error.message) ?? [];
   return reason === void 0 ? error.message.replace(/; if the root CA .*/, "") : `the TLS handshake failed: ${reason}`;
  }
  function codeOf(error) {
   return error instanceof Error && "code" in error ? String(error.code) : "";
  }
 }),
 7764: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   WS: () => FILTER_NAMES,
   a: () => percentEncode,
   e1: () => asText,
   mj: () => filtered,
   vq: () => isFilter
  });
  const FILTERS = {
   json: value => JSON.stringify(value) ?? '""',
   url: value => percentEncode(asText(value)),
   xml: value => asText(value).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�").replace(/[&<>"']/g, char => ENTITIES[char] ?? char),
   slack: value => asText(value).replace(/[&<>]/g, char => ENTITIES[char] ?? char)
  };
  const ENTITIES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  const FILTER_NAMES = Object.keys(FILTERS);
  function isFilter(name) {
   return Object.hasOwn(FILTERS, name);
  }
  function filtered(value, filter) {
   return FILTERS[filter](value);
  }
  function asText(value) {
   if (typeof value === "string") return value;
   if (value === null || value === void 0) return "";
   if (typeof value === "object") return JSON.stringify(value) ?? "";
   return String(value);
  }
  function percentEncode(text) {
   return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "�")).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  }
 }),
 1730: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => createHttp
  });
  const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  var external_node_http_ = __nccwpck_require__(7067);
  var proxy = __nccwpck_require__(8631);
  var error = __nccwpck_require__(9328);
  var external_node_net_ = __nccwpck_require__(4649);
  const waiting = new WeakMap;
  function onCancel(signal, act) {
   const acts = waiting.get(signal) ?? listen(signal);
   const free = acts.indexOf(null);
   const place = free < 0 ? acts.length : free;
   acts[place] = act;
   return () => {
    if (acts[place] === act) acts[place] = null;
   };
  }
  function listen(signal) {
   const acts = [];
   waiting.set(signal, acts);
   signal.addEventListener("abort", () => {
    for (const act of acts) act?.();
   }, {
    once: true
   });
   return acts;
  }
  var failure = __nccwpck_require__(962);
  const ASCII = /^[ -~]*$/;
  function outgoing({headers, body}) {
   const all = {
    ...headers
   };
   for (const [name, value] of Object.entries(headers)) if (!ASCII.test(value)) all[name] = Buffer.from(value).toString("latin1");
   all["accept-encoding"] = "identity";
   if (body !== null) all["content-length"] = String(body.length);
   return all;
  }
  function incoming(headers) {
   const all = {};
   for (const [name, value] of Object.entries(headers)) if (value !== void 0) all[name] = typeof value === "string" ? value : value.join(", ");
   return all;
  }
  function headFault({httpVersion, headers}) {
   if (!/^1\.[01]$/.test(httpVersion)) return `the answer is HTTP/${httpVersion}, and not HTTP/1.1`;
   const coding = headers["transfer-encoding"];
   return coding === void 0 || /^chunked$/i.test(String(coding)) ? null : "the answer has a transfer-encoding that was not asked for";
  }
  function isHttp(start) {
   return /^[\r\n]*(?:H|$)/.test(start.toString("latin1", 0, 64));
  }
  function checkedLookup(resolve, refuses) {
   return (host, options, done) => {
    resolve(host).then(addresses => {
     const refused = addresses.map(({address}) => refuses(address)).find(reason => reason !== null);
     const [first] = addresses;
     if (refused !== void 0) done(new failure.rS(refused), ""); else if (first === void 0) done(withoutAddress(host), ""); else if (options.all) done(null, [ ...addresses ]); else done(null, first.address, first.family);
    }, error => done(error instanceof Error ? error : withoutAddress(host), ""));
   };
  }
  function withoutAddress(host) {
   const error = new Error(`${host} has no address`);
   return Object.assign(error, {
    code: "ENODATA"
   });
  }
  const EMPTY = Buffer.alloc(0);
  function exchange(request, way) {
   const {promise, resolve: settle} = withResolvers();
   const {url, signal, timeoutMs, maxBytes} = request;
   const secure = url.protocol === "https:";
   const started = Date.now();
   const from = performance.now();
   let settled = false;
   let connected = false;
   let status = null;
   let client = null;
   const spent = () => Math.round(performance.now() - from);
   const end = (result, whole) => {
    if (settled) return;
    settled = true;
    clearTimeout(deadline);
    callOff();
    settle(result);
    if (!whole) client?.destroy();
   };
   const fail = (code, message, permanent = false) => {
    const told = {
     code,
     message,
     status,
     connected,
     permanent,
     started
    };
    end({
     kind: "failure",
     ...told,
     durationMs: spent()
    }, false);
   };
   const cancel = () => fail("cancelled", "the step was cancelled");
   const deadline = setTimeout(() => fail("timeout", `no whole answer within ${timeoutMs} ms`), timeoutMs);
   const callOff = onCancel(signal, cancel);
   if (signal.aborted) cancel();
   const refuse = address => {
    const reason = address ? request.refuses(address) : null;
    if (reason !== null) fail("blocked", reason, true);
    return reason !== null;
   };
   const literal = url.hostname.replace(/^\[|\]$/g, "");
   if (external_node_net_.isIP(literal)) refuse(literal);
   if (settled) return promise;
   try {
    client = way.request(url, {
     agent: way.agent,
     method: request.method,
     headers: outgoing(request),
     lookup: checkedLookup(way.resolve, request.refuses)
    });
   } catch (error) {
    fail("protocol_error", (0, failure.bD)(error), true);
    return promise;
   }
   client.on("socket", socket => {
    const old = client?.reusedSocket === true && !way.proxied;
    if (old && refuse(socket.remoteAddress)) return;
    socket.prependOnceListener("data", start => {
     if (!isHttp(start)) fail("protocol_error", "the answer is no HTTP");
    });
    if (isOpen(socket)) connected = true; else socket.once(secure ? "secureConnect" : "connect", () => {
     connected = true;
    });
   });
   client.on("error", error => {
    const {code, permanent} = (0, failure.L8)(error);
    fail(code, (0, failure.bD)(error), permanent);
   });
   client.on("upgrade", (_answer, socket) => {
    socket.destroy();
    fail("protocol_error", "the answer switches protocols (101)");
   });
   client.on("response", answer => {
    const {statusCode = 0, headers} = answer;
    status = statusCode;
    connected = true;
    const fault = headFault(answer);
    if (fault !== null) return fail("protocol_error", fault);
    const chunks = [];
    let size = 0;
    const finish = cut => {
     const body = size === 0 ? EMPTY : Buffer.concat(chunks).subarray(0, maxBytes);
     const read = {
      status: statusCode,
      headers: incoming(headers),
      body,
      cut
     };
     end({
      kind: "answer",
      ...read,
      started,
      durationMs: spent()
     }, !cut);
    };
    answer.on("data", chunk => {
     if (settled) return;
     chunks.push(chunk);
     size += chunk.length;
     if (size > maxBytes) finish(true);
    });
    answer.on("end", () => finish(false));
    answer.on("error", error => fail("truncated", (0, failure.bD)(error)));
    answer.on("close", () => fail("truncated", "the answer was cut short"));
   });
   try {
    client.end(request.body ?? void 0);
   } catch (error) {
    fail("protocol_error", (0, failure.bD)(error), true);
   }
   return promise;
  }
  function withResolvers() {
   let resolve = () => {};
   const promise = new Promise(settle => {
    resolve = settle;
   });
   return {
    promise,
    resolve
   };
  }
  function isOpen(socket) {
   if ("secureConnecting" in socket) return !socket.secureConnecting;
   return !socket.connecting;
  }
  const SOCKETS = 64;
  const PROBES = [ "http", "https" ].map(scheme => new URL(`${scheme}://x.example`));
  function createHttp(options) {
   for (const probe of PROBES) proxyOf(probe);
   const resolve = options.resolve ?? (host => external_node_dns_namespaceObject.promises.lookup(host, {
    all: true
   }));
   const tls = {
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    ...options.ca ? {
     ca: [ ...options.ca ]
    } : {}
   };
   const agents = new Map;
   const tunnel = ({HttpClient}, url) => {
    const agent = new HttpClient("").getAgent(url.href);
    if ("options" in agent) Object.assign(Object(agent.options), tls);
    if ("proxyOptions" in agent) Object.assign(Object(agent.proxyOptions), tls);
    return agent;
   };
   const wayFor = async (url, keepAlive) => {
    const through = proxyOf(url);
    const toolkit = through ? await loadToolkit() : null;
    const node = url.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : external_node_http_;
    const key = `${url.protocol} ${keepAlive} ${through}`;
    const agent = agents.get(key) ?? (toolkit ? tunnel(toolkit, url) : new node.Agent({
     keepAlive,
     maxSockets: SOCKETS,
     ...tls
    }));
    agents.set(key, agent);
    return {
     request: node.request,
     agent,
     proxied: through !== "",
     resolve
    };
   };
   return {
    send: async request => exchange(request, await wayFor(request.url, request.keepAlive)),
    proxied: url => proxyOf(url) !== "",
    close() {
     for (const agent of agents.values()) agent.destroy?.();
    }
   };
  }
  function loadToolkit() {
   return Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 5487));
  }
  function proxyOf(url) {
   try {
    return (0, proxy.s)(url)?.href ?? "";
   } catch {
    throw new error.x("HTTPS_PROXY or HTTP_PROXY of this runner is no URL; write http://host:port");
   }
  }
 }),
 8830: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Gf: () => secretName,
   Jj: () => cut,
   QC: () => parseTemplate,
   wY: () => wholeExpression
  });
  const SHOWN = 60;
  const SECRETS = "secrets.";
  function parseTemplate(text) {
   const pieces = [];
   const inside = /[^${}]*/y;
   let literal = "";
   let at = 0;
   for (;;) {
    const dollar = text.indexOf("$", at);
    literal += text.slice(at, dollar < 0 ? text.length : dollar);
    if (dollar < 0) break;
    at = dollar;
    while (text[at] === "$") at++;
    const run = at - dollar;
    if (text[at] !== "{") {
     literal += text.slice(dollar, at);
     continue;
    }
    literal += "$".repeat(Math.floor(run / 2));
    if (run % 2 === 0) continue;
    inside.lastIndex = at + 1;
    const content = inside.exec(text)?.[0] ?? "";
    const end = at + 1 + content.length;
    const closed = text[end] === "}";
    const source = text.slice(at - 1, closed ? end + 1 : end);
    if (literal !== "") pieces.push({
     kind: "text",
     text: literal
    });
    literal = "";
    pieces.push(closed ? expression(source, content) : {
     kind: "broken",
     source,
     message: unclosed(text.slice(at - 1))
    });
    at = closed ? end + 1 : end;
   }
   if (literal !== "") pieces.push({
    kind: "text",
    text: literal
   });
   return pieces;
  }
  function expression(source, content) {
   const [name = "", ...filters] = content.split("|").map(part => part.trim());
   if (name !== "") return {
    kind: "expression",
    source,
    name,
    filters
   };
   const message = `${cut(source)} is empty; write a name, as \${build.status}`;
   return {
    kind: "broken",
    source,
    message
   };
  }
  function unclosed(rest) {
   return rest.startsWith("${{") ? `${cut(rest)}: only workflow files have \${{ }}; here write \${name}, ` + "or $${ for a literal ${" : `${cut(rest)} is not closed; write \${name}, or $\${ for a literal \${`;
  }
  function wholeExpression(text) {
   const [first, ...others] = parseTemplate(text);
   return first?.kind === "expression" && others.length === 0 ? first : null;
  }
  function secretName(name) {
   return name.startsWith(SECRETS) ? name.slice(SECRETS.length) : null;
  }
  function cut(text) {
   return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
  }
 }),
 9646: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   MX: () => verify,
   Ml: () => signatureHeader,
   _S: () => sign
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
  const TOLERANCE_S = 300;
  const JOBSERV = {
   algorithm: "sha256",
   header: "X-JobServ-Sig",
   prefix: "sha256:",
   encoding: "hex"
  };
  const GITHUB = {
   algorithm: "sha256",
   header: "X-Hub-Signature-256",
   prefix: "sha256=",
   encoding: "hex"
  };
  function sign(signatures, message, keys) {
   const [first] = keys;
   if (first === void 0) return {};
   if (keys.includes("")) throw new Error("An empty secret signs nothing.");
   const headers = {};
   for (const signature of signatures) if (signature === "standard-webhooks") headers["webhook-signature"] = keys.map(key => standardValue(message, standardKey(key))).join(" "); else {
    const scheme = bodyScheme(signature);
    headers[scheme.header] = bodyValue(scheme, message.body, first);
   }
   return headers;
  }
  function verify(signature, message, keys) {
   const usable = keys.filter(isUsable(signature));
   if (signature === "standard-webhooks") return verifyStandard(message, usable);
   const scheme = bodyScheme(signature);
   const given = header(message, scheme.header) ?? (signature === "jobserv" ? header(message, GITHUB.header) : void 0);
   if (given === void 0) return "missing";
   const prefixes = signature === "jobserv" ? [ JOBSERV.prefix, GITHUB.prefix ] : [ scheme.prefix ];
   const prefix = prefixes.find(prefix => given.startsWith(prefix));
   if (prefix === void 0) return "wrong";
   const matches = usable.filter(key => sameText(bodyValue({
    ...scheme,
    prefix
   }, message.body, key), given));
   return matches.length > 0 ? "ok" : "wrong";
  }
  function verifyStandard(message, keys) {
   const id = header(message, "webhook-id");
   const time = header(message, "webhook-timestamp");
   const given = header(message, "webhook-signature");
   if (id === void 0 || time === void 0 || given === void 0) return "missing";
   if (!/^(0|[1-9]\d{0,11})$/.test(time)) return "wrong";
   const timestamp = Number(time);
   if (!(Math.abs(message.now - timestamp) <= TOLERANCE_S)) return "wrong";
   const values = given.split(" ");
   const matches = keys.filter(key => {
    const bytes = standardKey(key);
    const expected = standardValue({
     ...message,
     id,
     timestamp
    }, bytes);
    return values.some(value => sameText(expected, value));
   });
   return matches.length > 0 ? "ok" : "wrong";
  }
  function signatureHeader(signature) {
   return signature === "standard-webhooks" ? "webhook-signature" : bodyScheme(signature).header.toLowerCase();
  }
  function bodyScheme(signature) {
   if (signature === "jobserv") return JOBSERV;
   return signature === "github" ? GITHUB : signature;
  }
  function bodyValue(scheme, body, key) {
   const hmac = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(scheme.algorithm, key).update(body);
   return scheme.prefix + hmac.digest(scheme.encoding);
  }
  function standardValue(message, key) {
   const hmac = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${message.id}.${message.timestamp}.`).update(message.body);
   return `v1,${hmac.digest("base64")}`;
  }
  function standardKey(key) {
   if (!key.startsWith("whsec_")) return Buffer.from(key);
   if (!isUsable("standard-webhooks")(key)) throw new Error("A secret that begins with whsec_ must go on with base64 of the key.");
   return Buffer.from(key.slice("whsec_".length), "base64");
  }
  function isUsable(signature) {
   return key => signature === "standard-webhooks" && key.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(key) : key !== "";
  }
  function header(message, name) {
   const value = message.headers[name.toLowerCase()];
   return typeof value === "string" && value !== "" ? value : void 0;
  }
  function sameText(expected, given) {
   const left = Buffer.from(expected);
   const right = Buffer.from(given);
   return left.length === right.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
  }
 }),
 6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S5: () => renderText,
   T: () => mapJson,
   _3: () => evaluate,
   hF: () => renderJson,
   vH: () => RenderError
  });
  var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7764);
  var _piece_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8830);
  class RenderError extends Error {
   name="RenderError";
  }
  function evaluate(expression, lookup) {
   return expression.filters.reduce((value, filter) => {
    if ((0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.vq)(filter)) return (0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.mj)(value, filter);
    throw new RenderError(`${expression.source}: there is no filter ${filter}`);
   }, lookup(expression.name));
  }
  function renderText(text, lookup) {
   return (0, _piece_js__WEBPACK_IMPORTED_MODULE_1__.QC)(text).map(piece => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "broken") return piece.source;
    return (0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.e1)(evaluate(piece, lookup));
   }).join("");
  }
  function renderJson(template, lookup) {
   return mapJson(template, {
    key: key => renderText(key, lookup),
    leaf: text => {
     const whole = (0, _piece_js__WEBPACK_IMPORTED_MODULE_1__.wY)(text);
     if (!whole) return renderText(text, lookup);
     const value = evaluate(whole, lookup);
     return value === void 0 ? "" : value;
    }
   });
  }
  function mapJson(value, by) {
   if (typeof value === "string") return by.leaf(value);
   if (Array.isArray(value)) return value.map(item => mapJson(item, by));
   if (typeof value !== "object" || value === null) return value;
   const sources = new Map;
   const entries = Object.entries(value).map(([source, item]) => {
    const key = by.key(source);
    const other = sources.get(key);
    if (other !== void 0) throw new RenderError(`the keys ${JSON.stringify(other)} and ${JSON.stringify(source)} of ` + "the body become the same; give each a text of its own");
    sources.set(key, source);
    return [ key, mapJson(item, by) ];
   });
   return Object.fromEntries(entries);
  }
 }),
 6240: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BU: () => checkTemplate,
   S6: () => expressions,
   kw: () => checkUrlTemplate
  });
  var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2308);
  var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7764);
  var _piece_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8830);
  var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7329);
  const BEFORE_PATH = /^[^:/?#]*:\/\/[^/?#]*/;
  function expressions(text) {
   return (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.QC)(text).flatMap(piece => piece.kind === "expression" ? [ {
    name: piece.name,
    filters: piece.filters
   } ] : []);
  }
  function checkTemplate(text, known) {
   const errors = [];
   for (const piece of (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.QC)(text)) {
    if (piece.kind === "text") continue;
    const messages = piece.kind === "broken" ? [ piece.message ] : [ nameFault(piece.name, known), ...piece.filters.map(filter => filterFault(piece.source, filter)) ];
    for (const message of messages) if (message) errors.push({
     expression: (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(piece.source),
     message
    });
   }
   return errors;
  }
  function checkUrlTemplate(text, known) {
   const errors = checkTemplate(text, known);
   if ((0, _url_js__WEBPACK_IMPORTED_MODULE_1__.EK)(text) !== null) return errors;
   const pieces = (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.QC)(text);
   const start = BEFORE_PATH.exec(text)?.[0] ?? text;
   if (start.includes("${")) {
    if (pieces.some(({kind}) => kind === "broken")) return errors;
    errors.push({
     expression: "",
     message: "no ${...} may stand in the scheme, user info, host or port of a " + "URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
    });
    return errors;
   }
   const filled = pieces.map(piece => piece.kind === "text" ? piece.text : "x").join("");
   const fault = (0, _url_js__WEBPACK_IMPORTED_MODULE_1__.I_)(filled);
   if (fault) errors.push({
    expression: "",
    message: fault
   });
   return errors;
  }
  function filterFault(source, filter) {
   if ((0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.vq)(filter)) return null;
   const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(filter, _filter_js__WEBPACK_IMPORTED_MODULE_0__.WS);
   const cure = near ? `write ${near}` : `write one of ${_filter_js__WEBPACK_IMPORTED_MODULE_0__.WS.join(", ")}`;
   return `${(0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(source)}: there is no filter ${(0, 
   _piece_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(filter) || '""'}; ${cure}`;
  }
  function nameFault(name, known) {
   const secret = (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Gf)(name);
   if (secret !== null && known.secrets === null) return `${shown(name)}: no secret may stand here; take it out`;
   if (secret !== null ? known.secrets?.has(secret) : isKnown(name, known)) return null;
   const near = similar(name, known);
   if (secret !== null) return `${shown(name)}: the input secrets has no ${(0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(secret) || '""'}; ` + (near ? `write ${shown(near)}, or add it there` : "add it there");
   const cure = near ? `write ${shown(near)}` : `names here are ${groups(known).join(", ")}; write $\${ for a literal \${`;
   return `${shown(name)} is not a known name; ${cure}`;
  }
  function isKnown(name, {names, open}) {
   return names.has(name) || open.some(prefix => name.startsWith(prefix) && /^\S+$/.test(name.slice(prefix.length)));
  }
  function similar(name, {names, open, secrets}) {
   const rest = name.slice(name.indexOf(".") + 1);
   const all = [ ...names, ...[ ...secrets ?? [] ].map(secret => `secrets.${secret}`), ...name.includes(".") ? open.map(prefix => prefix + rest) : [] ];
   const others = all.filter(one => one !== name);
   const ending = others.find(one => one.endsWith(`.${name}`));
   return (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, others) ?? ending ?? null;
  }
  function groups({names, open, secrets}) {
   const all = [ ...names, ...open, ...secrets === null ? [] : [ "secrets." ] ];
   return [ ...new Set(all.map(name => name.replace(/\..*/, ".*"))) ];
  }
  function shown(name) {
   return `\${${(0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(name)}}`;
  }
 }),
 7329: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EK: () => secretUrl,
   I_: () => urlFault,
   KD: () => renderUrl,
   vQ: () => neverSent
  });
  var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7764);
  var _piece_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8830);
  var _substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6263);
  function secretUrl(text) {
   const whole = (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.wY)(text);
   return whole?.filters.length === 0 ? (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.Gf)(whole.name) : null;
  }
  function urlFault(url) {
   if (url.trim() !== url) return "a space stands before or after the URL";
   if (/[\s\p{Cc}]/u.test(url)) return "the URL holds a space or a control character; write a space as %20";
   if (url.includes("\\")) return "the URL holds a backslash; write /";
   const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(url);
   return absolute && URL.canParse(url) ? null : "it is not an absolute URL; write https://host/path";
  }
  function neverSent(url) {
   if (url.protocol !== "https:" && url.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
   if (url.username !== "" || url.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
   if (url.port === "0") return "Port 0 is refused: write the real port.";
   if (url.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
   return null;
  }
  function renderUrl(text, lookup) {
   const secret = secretUrl(text);
   if (secret !== null) return (0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.e1)(lookup(`secrets.${secret}`));
   const url = (0, _piece_js__WEBPACK_IMPORTED_MODULE_2__.QC)(text).map(piece => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "broken") return piece.source;
    const value = (0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.e1)((0, _substitution_js__WEBPACK_IMPORTED_MODULE_1__._3)(piece, lookup));
    return piece.filters.at(-1) === "url" ? value : (0, _filter_js__WEBPACK_IMPORTED_MODULE_0__.a)(value);
   }).join("");
   if (dotSegments(url) > dotSegments(text)) throw new _substitution_js__WEBPACK_IMPORTED_MODULE_1__.vH("a value makes a part of the URL path . or .., which leads elsewhere");
   return url;
  }
  function dotSegments(url) {
   const path = url.replace(/[?#].*/s, "");
   return path.split("/").filter(part => /^(?:\.|%2e){1,2}$/i.test(part)).length;
  }
 }),
 3755: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
    var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
    var _actions_core__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(5427);
    var _build_github_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7030);
    var _clock_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(3297);
    var _config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9328);
    var _config_load_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9160);
    var _config_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3389);
    var _config_secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4359);
    var _delivery_allowlist_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5186);
    var _delivery_http_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1730);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4566);
    var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2205);
    var _modes_ended_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9800);
    var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(533);
    var _report_forms_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(9685);
    var _report_redact_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(6909);
    var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9434);
    var _version_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(2515);
    const EXIT_MS = 500;
    const MASKED_LENGTH = 4;
    const MASKED_FORM = 8;
    const redactor = (0, _report_redact_js__WEBPACK_IMPORTED_MODULE_13__.l)();
    const redact = text => redactor.redact(text);
    const cancelled = new AbortController;
    (0, node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, cancelled.signal);
    process.exitCode = 1;
    for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => cancelled.abort());
    try {
     await main();
    } catch (error) {
     (0, _log_js__WEBPACK_IMPORTED_MODULE_9__.N)(error, redact);
     (0, _outputs_js__WEBPACK_IMPORTED_MODULE_11__.K)((0, _modes_ended_js__WEBPACK_IMPORTED_MODULE_10__.m)(error, redact), "");
    }
    setTimeout(() => process.exit(), EXIT_MS).unref();
    async function main() {
     const inputs = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_8__.K)();
     const log = (0, _log_js__WEBPACK_IMPORTED_MODULE_9__.h)(redact);
     const secrets = readSecrets(inputs, log);
     const verdict = await judge(inputs, secrets, log).catch(error => {
      if (cancelled.signal.aborted) return (0, _modes_ended_js__WEBPACK_IMPORTED_MODULE_10__.c)(inputs);
      throw error;
     });
     (0, _outputs_js__WEBPACK_IMPORTED_MODULE_11__.K)(verdict, inputs.environment.temp);
     if (verdict.failure === null) process.exitCode = 0; else (0, _log_js__WEBPACK_IMPORTED_MODULE_9__.N)(verdict.failure, redact);
    }
    async function judge(inputs, secrets, log) {
     const {io, close} = await connect(inputs, log);
     try {
      const allowlist = readAllowlist(inputs);
      const loadConfig = () => readConfig(inputs, secrets, io);
      return await (0, _run_js__WEBPACK_IMPORTED_MODULE_12__.e)({
       inputs,
       secrets,
       allowlist,
       loadConfig
      }, io);
     } finally {
      close();
     }
    }
    function readSecrets(inputs, log) {
     mask(inputs.githubToken);
     const parsed = (0, _config_secrets_js__WEBPACK_IMPORTED_MODULE_14__.d)(inputs.secrets);
     if ("error" in parsed) throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__.x(parsed.error);
     for (const [name, value] of parsed.secrets) {
      mask(value);
      if (value !== "" && value.length < MASKED_LENGTH) log.warning(`secret ${name} is shorter than ${MASKED_LENGTH} characters: it is not masked, for the log would be full of stars; give it a longer value`);
     }
     return parsed.secrets;
    }
    function mask(value) {
     if (value.length < MASKED_LENGTH) return;
     redactor.add(value);
     _actions_core__WEBPACK_IMPORTED_MODULE_15__.Pq(value);
     for (const form of (0, _report_forms_js__WEBPACK_IMPORTED_MODULE_16__.H)(value)) if (form !== value && form.length >= MASKED_FORM) _actions_core__WEBPACK_IMPORTED_MODULE_15__.Pq(form);
    }
    async function connect(inputs, log) {
     const {githubToken, environment, caCertificates} = inputs;
     const clock = (0, _clock_js__WEBPACK_IMPORTED_MODULE_17__.t)();
     const over = http => ({
      api: (0, _build_github_js__WEBPACK_IMPORTED_MODULE_2__.x)({
       send: http.send,
       apiUrl: environment.apiUrl,
       token: githubToken,
       userAgent: `webhook-action/${_version_js__WEBPACK_IMPORTED_MODULE_18__.x}`,
       clock,
       signal: cancelled.signal,
       log
      }),
      send: http.send,
      proxied: http.proxied,
      log,
      clock,
      random: Math.random,
      randomBytes: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes,
      mask,
      redact,
      signal: cancelled.signal
     });
     const http = (0, _delivery_http_js__WEBPACK_IMPORTED_MODULE_7__.V)({
      ca: null
     });
     const io = over(http);
     if (caCertificates === "") return {
      io,
      close: http.close
     };
     const pem = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_4__.v)(inputs, io.api);
     http.close();
     const {trusted} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7790));
     const trusting = (0, _delivery_http_js__WEBPACK_IMPORTED_MODULE_7__.V)({
      ca: trusted(pem)
     });
     return {
      io: over(trusting),
      close: trusting.close
     };
    }
    async function readConfig(inputs, secrets, io) {
     const source = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_4__.Z)(inputs, io.api);
     const {config, ignored} = (0, _config_parse_js__WEBPACK_IMPORTED_MODULE_5__.o)(source, secrets);
     if (ignored.length > 0) io.log.notice(`${source.file}: ${ignored.join(", ")} belong to others and are ignored`);
     return config;
    }
    function readAllowlist(inputs) {
     const parsed = (0, _delivery_allowlist_js__WEBPACK_IMPORTED_MODULE_6__.JK)({
      schemes: inputs.allowedSchemes,
      methods: inputs.allowedMethods,
      hosts: inputs.allowedHosts
     });
     if ("allowlist" in parsed) return parsed.allowlist;
     throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__.x(parsed.errors.map(message => ({
      message
     })));
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 4566: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5427);
  var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7412);
  var _config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9328);
  const MODES = [ "notify", "test", "chain", "gate", "callback", "receive", "redeliver" ];
  function readInputs() {
   const problems = [];
   const problem = message => {
    problems.push(message);
   };
   const text = (name, fallback = "") => _actions_core__WEBPACK_IMPORTED_MODULE_3__.V4(name) || fallback;
   const list = (name, fallback, separator = /[\s,]+/) => text(name, fallback).split(separator).map(entry => entry.trim()).filter(entry => entry !== "");
   const choice = (name, choices) => {
    const given = text(name, choices[0]);
    const chosen = choices.find(word => word === given);
    if (chosen === void 0) problem(`input ${name} is "${given}"; write one of ${choices.join(", ")}`);
    return chosen ?? choices[0];
   };
   const number = name => {
    const given = text(name);
    if (given === "") return null;
    if (/^[1-9]\d{0,15}$/.test(given)) return Number(given);
    problem(`input ${name} is "${given}"; write a whole number above 0`);
    return null;
   };
   const duration = name => {
    const given = text(name);
    if (given === "") return null;
    const ms = (0, _config_duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(given);
    if (ms === null || ms === 0) problem(`input ${name} is "${given}"; write a time such as 30s, 10m, 1h`);
    return ms;
   };
   const inputs = {
    mode: choice("mode", MODES),
    configFile: text("config-file", ".github/webhooks.yml"),
    config: _actions_core__WEBPACK_IMPORTED_MODULE_3__.V4("config", {
     trimWhitespace: false
    }),
    secrets: _actions_core__WEBPACK_IMPORTED_MODULE_3__.V4("secrets", {
     trimWhitespace: false
    }),
    githubToken: text("github-token"),
    jobId: text("job-id"),
    jobStatus: choice("job-status", [ "success", "failure", "cancelled" ]),
    needs: text("needs"),
    runId: number("run-id"),
    runAttempt: number("run-attempt"),
    only: list("only", "", /[\n,]+/),
    allowedSchemes: list("allowed-schemes", "https"),
    allowedMethods: list("allowed-methods", "POST PUT PATCH"),
    allowedHosts: list("allowed-hosts", "public"),
    showResponse: choice("show-response", [ "on-failure", "always", "never" ]),
    caCertificates: text("ca-certificates"),
    dryRun: choice("dry-run", [ "false", "true" ]) === "true",
    chain: text("chain"),
    startAt: text("start-at"),
    via: choice("via", [ "event", "listener", "status" ]),
    listen: readListen(text("listen", "127.0.0.1:8080"), problem),
    publicUrl: text("public-url"),
    callback: _actions_core__WEBPACK_IMPORTED_MODULE_3__.V4("callback", {
     trimWhitespace: false
    }),
    context: text("context"),
    callbackSecretName: text("callback-secret-name"),
    callbackToken: text("callback-token"),
    callbackFormat: text("callback-format"),
    timeoutMs: duration("timeout"),
    callbackUrl: text("callback-url"),
    state: text("state"),
    description: text("description"),
    targetUrl: text("target-url"),
    variables: readVariables(text("variables"), problem),
    record: text("record"),
    deliveries: list("deliveries", "failed", /[\n,]+/),
    environment: readEnvironment(problem)
   };
   if (problems.length > 0) throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__.x(problems.map(message => ({
    message
   })));
   return inputs;
  }
  function readListen(text, problem) {
   const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
   const host = bracketed ?? plain;
   if (host === void 0 || Number(port) > 65535) {
    problem(`input listen is "${text}"; write HOST:PORT, as 127.0.0.1:8080`);
    return {
     host: "127.0.0.1",
     port: 0
    };
   }
   return {
    host,
    port: Number(port)
   };
  }
  function readVariables(text, problem) {
   if (text === "") return {};
   try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
   } catch {}
   problem('input variables is no JSON object; write {"NAME": "value"}');
   return {};
  }
  function readEnvironment(problem) {
   const env = (name, fallback = "") => process.env[name] || fallback;
   const repository = env("GITHUB_REPOSITORY");
   return {
    repository,
    repositoryOwner: env("GITHUB_REPOSITORY_OWNER", repository.split("/")[0] ?? ""),
    workflow: env("GITHUB_WORKFLOW"),
    workflowRef: env("GITHUB_WORKFLOW_REF"),
    runId: Number(env("GITHUB_RUN_ID", "0")) || 0,
    runNumber: Number(env("GITHUB_RUN_NUMBER", "0")) || 0,
    runAttempt: Number(env("GITHUB_RUN_ATTEMPT", "1")) || 1,
    sha: env("GITHUB_SHA"),
    workflowSha: env("GITHUB_WORKFLOW_SHA"),
    ref: env("GITHUB_REF"),
    refName: env("GITHUB_REF_NAME"),
    headRef: env("GITHUB_HEAD_REF"),
    eventName: env("GITHUB_EVENT_NAME"),
    actor: env("GITHUB_ACTOR"),
    serverUrl: env("GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: env("GITHUB_API_URL", "https://api.github.com"),
    workspace: env("GITHUB_WORKSPACE", process.cwd()),
    runnerName: env("RUNNER_NAME"),
    temp: env("RUNNER_TEMP", process.cwd()),
    event: readEvent(env("GITHUB_EVENT_PATH"), problem)
   };
  }
  function readEvent(path, problem) {
   if (path === "") return {};
   try {
    return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
   } catch (error) {
    problem(`the event's payload ${path} cannot be read: ${error}`);
    return {};
   }
  }
 }),
 2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => reportError,
   h: () => createLog
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5427);
  var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9328);
  var _report_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1050);
  const LINE = 2e3;
  function createLog(redact) {
   const safe = text => (0, _report_plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(redact(text), LINE);
   return {
    info: text => _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq(safe(text)),
    warning: text => _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e(safe(text)),
    error: text => _actions_core__WEBPACK_IMPORTED_MODULE_2__.z3(safe(text)),
    notice: text => _actions_core__WEBPACK_IMPORTED_MODULE_2__.lm(safe(text)),
    debug: text => _actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz(safe(text)),
    group(title, lines) {
     _actions_core__WEBPACK_IMPORTED_MODULE_2__.Oh(safe(title));
     for (const line of lines) _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq(safe(line));
     _actions_core__WEBPACK_IMPORTED_MODULE_2__.N4();
    }
   };
  }
  function reportError(error, redact) {
   const safe = text => (0, _report_plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(redact(text), LINE);
   if (error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_0__.x && error.problems.length > 1) for (const {file, line, path, message} of error.problems) _actions_core__WEBPACK_IMPORTED_MODULE_2__.z3(safe(path ? `${path}: ${message}` : message), {
    ...file?.includes(".") ? {
     file
    } : {},
    ...file?.includes(".") && line ? {
     startLine: line
    } : {}
   });
   const text = error instanceof Error ? error.message : String(error);
   _actions_core__WEBPACK_IMPORTED_MODULE_2__.C1(text.split("\n").map(safe).join("\n"));
  }
 }),
 9800: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => stopped,
   m: () => broken
  });
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9981);
  const STOPPED = "The step was cancelled before it had sent anything.";
  function broken(error, redact) {
   const text = error instanceof Error ? error.message : String(error);
   const lines = text.split("\n").map(line => `- ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Mk)(redact(line))}`);
   return {
    result: "failure",
    failure: text,
    outputs: {},
    deliveries: null,
    payload: null,
    record: null,
    summary: `## The step failed\n\n${lines.join("\n")}\n`
   };
  }
  function stopped({mode, environment}) {
   const {repository, runId, runAttempt} = environment;
   const run = {
    repository,
    run_id: runId,
    run_attempt: runAttempt
   };
   return {
    result: "failure",
    failure: STOPPED,
    outputs: mode === "chain" ? {
     "chain-state": "cancelled"
    } : {},
    deliveries: mode === "receive" ? null : [],
    payload: null,
    record: mode === "receive" || mode === "callback" ? null : {
     version: 1,
     run,
     deliveries: []
    },
    summary: `## The step was cancelled\n\n${STOPPED}\n`
   };
  }
 }),
 5427: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Yz: () => debug,
   N4: () => endGroup,
   z3: () => error,
   V4: () => getInput,
   pq: () => info,
   lm: () => notice,
   C1: () => setFailed,
   uH: () => setOutput,
   Pq: () => setSecret,
   Oh: () => startGroup,
   $e: () => warning
  });
  const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  function utils_toCommandValue(input) {
   if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       if (first) first = false; else cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
  }
  __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  void 0 && (void 0).__awaiter;
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function getInput(name, options) {
   const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
   if (options && options.trimWhitespace === false) return val;
   return val.trim();
  }
  function setOutput(name, value) {
   const filePath = process.env["GITHUB_OUTPUT"] || "";
   if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_namespaceObject.EOL);
   command_issueCommand("set-output", {
    name
   }, utils_toCommandValue(value));
  }
  function setFailed(message) {
   process.exitCode = ExitCode.Failure;
   error(message);
  }
  function debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
   command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_namespaceObject.EOL);
  }
  function startGroup(name) {
   command_issue("group", name);
  }
  function endGroup() {
   command_issue("endgroup");
  }
 }),
 5487: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
   Headers: () => Headers,
   HttpClient: () => HttpClient,
   HttpClientError: () => HttpClientError,
   HttpClientResponse: () => HttpClientResponse,
   HttpCodes: () => HttpCodes,
   MediaTypes: () => MediaTypes,
   getProxyUrl: () => getProxyUrl,
   isHttps: () => isHttps
  });
  var external_http_ = __nccwpck_require__(8611);
  var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
  var external_https_ = __nccwpck_require__(5692);
  var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
  var proxy = __nccwpck_require__(8631);
  var tunnel = __nccwpck_require__(9254);
  class ProxyAgent {}
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  var HttpCodes;
  (function(HttpCodes) {
   HttpCodes[HttpCodes["OK"] = 200] = "OK";
   HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
   HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
   HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
   HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
   HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
   HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
   HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
   HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
   HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
   HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
   HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
   HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
   HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
   HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
   HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
   HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
   HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
   HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
   HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
   HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
   HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
   HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
   HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
   HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
   HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
   HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
  })(HttpCodes || (HttpCodes = {}));
  var Headers;
  (function(Headers) {
   Headers["Accept"] = "accept";
   Headers["ContentType"] = "content-type";
  })(Headers || (Headers = {}));
  var MediaTypes;
  (function(MediaTypes) {
   MediaTypes["ApplicationJson"] = "application/json";
  })(MediaTypes || (MediaTypes = {}));
  function getProxyUrl(serverUrl) {
   const proxyUrl = proxy.s(new URL(serverUrl));
   return proxyUrl ? proxyUrl.href : "";
  }
  const HttpRedirectCodes = [ HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect ];
  const HttpResponseRetryCodes = [ HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout ];
  const RetryableHttpVerbs = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
  const ExponentialBackoffCeiling = 10;
  const ExponentialBackoffTimeSlice = 5;
  class HttpClientError extends Error {
   constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, HttpClientError.prototype);
   }
  }
  class HttpClientResponse {
   constructor(message) {
    this.message = message;
   }
   readBody() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      let output = Buffer.alloc(0);
      this.message.on("data", chunk => {
       output = Buffer.concat([ output, chunk ]);
      });
      this.message.on("end", () => {
       resolve(output.toString());
      });
     }));
    });
   }
   readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      const chunks = [];
      this.message.on("data", chunk => {
       chunks.push(chunk);
      });
      this.message.on("end", () => {
       resolve(Buffer.concat(chunks));
      });
     }));
    });
   }
  }
  function isHttps(requestUrl) {
   const parsedUrl = new URL(requestUrl);
   return parsedUrl.protocol === "https:";
  }
  class HttpClient {
   constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
     if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
     this._socketTimeout = requestOptions.socketTimeout;
     if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
     if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
     if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
     if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
     if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
     if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
    }
   }
   options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
   }
   get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
   }
   del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
   }
   post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
   }
   patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
   }
   put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
   }
   head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
   }
   sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request(verb, requestUrl, stream, additionalHeaders);
    });
   }
   getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     const res = yield this.get(requestUrl, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.post(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.put(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.patch(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function*() {
     if (this._disposed) throw new Error("Client has already been disposed.");
     const parsedUrl = new URL(requestUrl);
     let info = this._prepareRequest(verb, parsedUrl, headers);
     const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
     let numTries = 0;
     let response;
     do {
      response = yield this.requestRaw(info, data);
      if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
       let authenticationHandler;
       for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
        authenticationHandler = handler;
        break;
       }
       if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data); else return response;
      }
      let redirectsRemaining = this._maxRedirects;
      while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
       const redirectUrl = response.message.headers["location"];
       if (!redirectUrl) break;
       const parsedRedirectUrl = new URL(redirectUrl);
       if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
       yield response.readBody();
       if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
       info = this._prepareRequest(verb, parsedRedirectUrl, headers);
       response = yield this.requestRaw(info, data);
       redirectsRemaining--;
      }
      if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
      numTries += 1;
      if (numTries < maxTries) {
       yield response.readBody();
       yield this._performExponentialBackoff(numTries);
      }
     } while (numTries < maxTries);
     return response;
    });
   }
   dispose() {
    if (this._agent) this._agent.destroy();
    this._disposed = true;
   }
   requestRaw(info, data) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => {
      function callbackForResult(err, res) {
       if (err) reject(err); else if (!res) reject(new Error("Unknown error")); else resolve(res);
      }
      this.requestRawWithCallback(info, data, callbackForResult);
     });
    });
   }
   requestRawWithCallback(info, data, onResult) {
    if (typeof data === "string") {
     if (!info.options.headers) info.options.headers = {};
     info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
     if (!callbackCalled) {
      callbackCalled = true;
      onResult(err, res);
     }
    }
    const req = info.httpModule.request(info.options, msg => {
     const res = new HttpClientResponse(msg);
     handleResult(void 0, res);
    });
    let socket;
    req.on("socket", sock => {
     socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
     if (socket) socket.end();
     handleResult(new Error(`Request timeout: ${info.options.path}`));
    });
    req.on("error", function(err) {
     handleResult(err);
    });
    if (data && typeof data === "string") req.write(data, "utf8");
    if (data && typeof data !== "string") {
     data.on("close", function() {
      req.end();
     });
     data.pipe(req);
    } else req.end();
   }
   getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
   }
   getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = proxy.s(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) return;
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
   }
   _prepareRequest(method, requestUrl, headers) {
    const info = {};
    info.parsedUrl = requestUrl;
    const usingSsl = info.parsedUrl.protocol === "https:";
    info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    const defaultPort = usingSsl ? 443 : 80;
    info.options = {};
    info.options.host = info.parsedUrl.hostname;
    info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
    info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
    info.options.method = method;
    info.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
    info.options.agent = this._getAgent(info.parsedUrl);
    if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
    return info;
   }
   _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    return lowercaseKeys(headers || {});
   }
   _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
     if (headerValue) clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    if (clientHeader !== void 0) return clientHeader;
    return _default;
   }
   _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
     if (headerValue) if (typeof headerValue === "number") clientHeader = String(headerValue); else if (Array.isArray(headerValue)) clientHeader = headerValue.join(", "); else clientHeader = headerValue;
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) if (typeof additionalValue === "number") return String(additionalValue); else if (Array.isArray(additionalValue)) return additionalValue.join(", "); else return additionalValue;
    if (clientHeader !== void 0) return clientHeader;
    return _default;
   }
   _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = proxy.s(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) agent = this._proxyAgent;
    if (!useProxy) agent = this._agent;
    if (agent) return agent;
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
    if (proxyUrl && proxyUrl.hostname) {
     const agentOptions = {
      maxSockets,
      keepAlive: this._keepAlive,
      proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
       proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
      }), {
       host: proxyUrl.hostname,
       port: proxyUrl.port
      })
     };
     let tunnelAgent;
     const overHttps = proxyUrl.protocol === "https:";
     if (usingSsl) tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp; else tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
     agent = tunnelAgent(agentOptions);
     this._proxyAgent = agent;
    }
    if (!agent) {
     const options = {
      keepAlive: this._keepAlive,
      maxSockets
     };
     agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
     this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
     rejectUnauthorized: false
    });
    return agent;
   }
   _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
    if (proxyAgent) return proxyAgent;
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({
     uri: proxyUrl.href,
     pipelining: !this._keepAlive ? 0 : 1
    }, (proxyUrl.username || proxyUrl.password) && {
     token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
     rejectUnauthorized: false
    });
    return proxyAgent;
   }
   _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
     const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
     return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
   }
   _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function*() {
     retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
     const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
     return new Promise(resolve => setTimeout(() => resolve(), ms));
    });
   }
   _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
      const statusCode = res.message.statusCode || 0;
      const response = {
       statusCode,
       result: null,
       headers: {}
      };
      if (statusCode === HttpCodes.NotFound) resolve(response);
      function dateTimeDeserializer(key, value) {
       if (typeof value === "string") {
        const a = new Date(value);
        if (!isNaN(a.valueOf())) return a;
       }
       return value;
      }
      let obj;
      let contents;
      try {
       contents = yield res.readBody();
       if (contents && contents.length > 0) {
        if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer); else obj = JSON.parse(contents);
        response.result = obj;
       }
       response.headers = res.message.headers;
      } catch (err) {}
      if (statusCode > 299) {
       let msg;
       if (obj && obj.message) msg = obj.message; else if (contents && contents.length > 0) msg = contents; else msg = `Failed request: (${statusCode})`;
       const err = new HttpClientError(msg, statusCode);
       err.result = response.result;
       reject(err);
      } else resolve(response);
     }));
    });
   }
  }
  const lowercaseKeys = obj => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], 
  c), {});
 }),
 8631: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   s: () => getProxyUrl
  });
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => {
    if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   } else return;
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return false;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return true;
   const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!noProxy) return false;
   let reqPort;
   if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
   return false;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
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
 }),
 533: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => writeOutputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5427);
  var _report_delivery_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8756);
  const SUMMARY_BYTES = 1024 * 1024 - 1;
  function writeOutputs(verdict, temp) {
   const {result, outputs, deliveries, payload, record, summary} = verdict;
   _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH("result", result);
   for (const [name, value] of Object.entries(outputs)) _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH(name, value);
   if (deliveries !== null) {
    const {delivered, failed, skipped} = (0, _report_delivery_js__WEBPACK_IMPORTED_MODULE_3__.tQ)(deliveries);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH("deliveries", JSON.stringify(deliveries));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH("delivered", delivered);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH("failed", failed);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH("skipped", skipped);
   }
   if (payload !== null || record !== null) {
    const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "webhook-action-"));
    const write = (output, name, text) => {
     const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
     _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH(output, path);
    };
    if (payload !== null) write("payload-file", "payload.json", payload);
    if (record !== null) write("record-file", "webhook-record.json", JSON.stringify(record));
   }
   writeSummary(summary);
  }
  function writeSummary(markdown) {
   const path = process.env.GITHUB_STEP_SUMMARY;
   if (!path) return;
   const text = Buffer.from(`${markdown}\n`).subarray(0, SUMMARY_BYTES);
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
  }
 }),
 8756: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   nE: () => notRun,
   tQ: () => counts,
   xl: () => finished
  });
  function finished({id, webhook, event}, {delivered, reason, tries}) {
   return {
    id,
    webhook,
    event,
    status: delivered ? "success" : "failure",
    reason,
    attempts: tries.map(({attempt}) => attempt)
   };
  }
  function notRun({id, webhook, event}, reason) {
   return {
    id,
    webhook,
    event,
    status: "not_run",
    reason,
    attempts: []
   };
  }
  function counts(deliveries) {
   const of = status => deliveries.filter(delivery => delivery.status === status).length;
   return {
    delivered: of("success"),
    failed: of("failure"),
    skipped: of("not_run")
   };
  }
 }),
 9685: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H: () => derivedForms
  });
  function derivedForms(value) {
   const forms = new Set;
   for (const part of parts(value)) for (const form of encodings(part)) forms.add(form);
   return [ ...forms ].filter(form => form.length >= MIN_LENGTH);
  }
  const MIN_LENGTH = 4;
  function parts(value) {
   const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
   return [ value, ...lines ].filter(part => part.trim() !== "" && [ ...part ].length >= MIN_LENGTH);
  }
  function encodings(value) {
   const bytes = Buffer.from(value);
   const hex = bytes.toString("hex");
   return [ value, [ ...value ].reverse().join(""), hex, hex.toUpperCase(), ...jsonForms(value), ...urlForms(bytes.toString()), ...xmlForms(value), ...base64Forms(bytes) ];
  }
  function jsonForms(value) {
   const plain = jsonInner(value);
   const once = [ plain, plain.replaceAll("/", "\\/"), plain.replace(/[<>&]/g, unicodeEscape), plain.replaceAll('\\"', "\\u0022").replace(/[<>&'+`]/g, unicodeEscape) ];
   const ascii = once.map(text => text.replace(/[^ -~]/g, unicodeEscape));
   const all = [ ...once, ...ascii ];
   return [ ...all, ...all.map(jsonInner) ].flatMap(text => [ text, upperUnicodeEscapes(text) ]);
  }
  function jsonInner(value) {
   return JSON.stringify(value).slice(1, -1);
  }
  function unicodeEscape(char) {
   return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
  function upperUnicodeEscapes(text) {
   return text.replace(/\\u([0-9a-f]{4})/g, (_, code) => `\\u${code.toUpperCase()}`);
  }
  function urlForms(value) {
   const component = encodeURIComponent(value);
   const strict = component.replace(/[!'()*~]/g, percentEscape);
   const unreserved = strict.replaceAll("%7E", "~");
   const form = new URLSearchParams([ [ "", value ] ]).toString().slice(1);
   const all = [ component, strict, unreserved, component.replaceAll("%20", "+"), strict.replaceAll("%20", "+"), unreserved.replaceAll("%20", "+"), form, encodeURI(value), unreserved.replaceAll("%2F", "/"), component.replaceAll("%2F", "/") ];
   return [ ...all, ...all.map(lowerPercentEscapes) ];
  }
  function percentEscape(char) {
   return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  }
  function lowerPercentEscapes(text) {
   return text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
  }
  function xmlForms(value) {
   const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
   const quoted = text.replaceAll('"', "&quot;");
   return [ text, quoted, quoted.replaceAll("'", "&apos;"), quoted.replaceAll("'", "&#39;"), quoted.replaceAll("'", "&#x27;"), text.replaceAll('"', "&#34;").replaceAll("'", "&#39;") ];
  }
  function base64Forms(bytes) {
   const inside = [ 0, 1, 2 ].map(offset => {
    const text = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64");
    const from = Math.ceil(offset * 8 / 6);
    const to = Math.floor((offset + bytes.length) * 8 / 6);
    return text.slice(from, to);
   });
   const padded = bytes.toString("base64");
   const all = [ padded, padded.replace(/=+$/, ""), ...inside ];
   return [ ...all, ...all.map(text => text.replace(/[+/]/g, urlSafe)) ];
  }
  function urlSafe(char) {
   return char === "+" ? "-" : "_";
  }
 }),
 9981: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mk: () => escaped,
   nf: () => link,
   tp: () => table
  });
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1050);
  function escaped(text) {
   return (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(text).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]/g, character => `&#${character.charCodeAt(0)};`);
  }
  function link(text, url) {
   const href = page(url);
   return href === null ? escaped(text) : `[${escaped(text)}](${href})`;
  }
  function table(head, rows, bytes) {
   const line = cells => `| ${cells.join(" | ")} |\n`;
   let text = line(head) + line(head.map(() => "---"));
   let size = Buffer.byteLength(text);
   for (const [index, row] of rows.entries()) {
    const next = line(row);
    size += Buffer.byteLength(next);
    if (size > bytes) return `${text}\nand ${rows.length - index} more that do not fit here.\n`;
    text += next;
   }
   return text;
  }
  function page(url) {
   if (!url || !URL.canParse(url)) return null;
   const {protocol, href, username, password} = new URL(url);
   if (!/^https?:$/.test(protocol) || username || password) return null;
   return href.replace(/[()<>[\]|"'`\\*_~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  }
 }),
 1050: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J: () => cut,
   p: () => plain
  });
  const IGNORABLE = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
  const COMMAND = new RegExp(`:(?=${IGNORABLE}:)`, "gu");
  const OLD_COMMAND = new RegExp(String.raw`#(?=${IGNORABLE}#${IGNORABLE}\[)`, "gu");
  const LINE_BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
  const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  function plain(text, limit = 300) {
   const line = text.replace(LINE_BREAKS, " ").replace(CONTROLS, "�").replace(COMMAND, ": ").replace(OLD_COMMAND, "# ");
   return cut(line, limit);
  }
  function cut(text, limit) {
   if (text.length <= limit) return text;
   const points = [ ...text ];
   if (points.length <= limit) return text;
   return `${points.slice(0, Math.max(0, limit - 1)).join("")}…`;
  }
 }),
 6909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => starredHeaders,
   l: () => createRedactor
  });
  var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9685);
  const STARS = "***";
  const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i;
  const KEY_LENGTH = 4;
  function createRedactor() {
   const secrets = new Set;
   const byStart = new Map;
   return {
    add(value) {
     if (secrets.has(value)) return;
     secrets.add(value);
     for (const form of (0, _forms_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)) {
      const start = form.slice(0, KEY_LENGTH);
      const forms = new Set([ ...byStart.get(start) ?? [], form ]);
      const longestFirst = [ ...forms ].sort((a, b) => b.length - a.length);
      byStart.set(start, longestFirst);
     }
    },
    redact(text) {
     let out = "";
     let done = 0;
     let from = -1;
     let to = -1;
     for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
      const forms = byStart.get(text.slice(at, at + KEY_LENGTH));
      const form = forms?.find(form => text.startsWith(form, at));
      if (form === void 0) continue;
      if (at >= to) {
       if (from >= 0) {
        out += text.slice(done, from) + STARS;
        done = to;
       }
       from = at;
      }
      to = Math.max(to, at + form.length);
     }
     if (from < 0) return text;
     return out + text.slice(done, from) + STARS + text.slice(to);
    }
   };
  }
  function starredHeaders(headers) {
   return Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, SENSITIVE.test(name) ? STARS : value ]));
  }
 }),
 9434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => run
  });
  var config_error = __nccwpck_require__(9328);
  function own(json, key) {
   if (typeof json !== "object" || json === null) return;
   return Object.getOwnPropertyDescriptor(json, key)?.value;
  }
  function given(json, key) {
   const value = own(json, key);
   return value === void 0 || value === "" ? null : value;
  }
  function asText(value) {
   return typeof value === "string" ? value : null;
  }
  const EVENT_TYPE = "webhook-callback";
  const KEYS = [ "callback_url", "callback_context", "callback_token", "callback_dispatch" ];
  function readTold(event) {
   const sent = own(event, "client_payload") ?? own(event, "inputs");
   const places = [ sent, own(own(sent, "webhook"), "body"), own(sent, "build"), own(sent, "payload") ].map(parsed);
   const source = places.find(place => KEYS.some(key => given(place, key) !== null)) ?? null;
   const dispatch = parsed(given(source, "callback_dispatch"));
   const payload = parsed(own(dispatch, "client_payload"));
   const token = given(payload, "token") ?? given(source, "callback_token");
   return {
    url: asText(given(source, "callback_url")),
    context: asText(given(source, "callback_context")),
    token: asText(token),
    dispatch: given(source, "callback_dispatch") === null ? null : {
     url: asText(given(dispatch, "url")),
     eventType: asText(given(dispatch, "event_type")) ?? EVENT_TYPE
    }
   };
  }
  function parsed(value) {
   if (typeof value !== "string") return value;
   try {
    return JSON.parse(value);
   } catch {
    return null;
   }
  }
  function destinationOf(givenUrl, told, apiUrl) {
   const base = apiUrl.replace(/\/+$/, "");
   if (givenUrl === "" && told.dispatch !== null) {
    const {url, eventType} = told.dispatch;
    const [, repository] = apiPath(url ?? "", base, "dispatches") ?? [];
    if (repository === void 0) return wrong(`callback_dispatch.url of the event must be ${base}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
    return told.token === null ? wrong("callback_dispatch of the event has no token to send along") : {
     kind: "dispatch",
     repository,
     eventType,
     token: told.token
    };
   }
   const text = givenUrl || (told.url ?? "");
   if (text === "") return wrong("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
   const [, home, sha] = apiPath(text, base, "statuses/([0-9a-fA-F]{40})") ?? [];
   if (home !== void 0 && sha !== void 0) return givenUrl === "" ? wrong("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
    kind: "status",
    repository: home,
    sha
   };
   const [, repository] = givenUrl === "" ? [] : apiPath(text, base, "dispatches") ?? [];
   if (repository !== void 0) {
    const eventType = told.dispatch?.eventType ?? EVENT_TYPE;
    return {
     kind: "dispatch",
     repository,
     eventType,
     token: told.token
    };
   }
   return URL.canParse(text) ? {
    kind: "webhook",
    url: new URL(text)
   } : wrong("the callback URL is no absolute URL; write https://host/path as its receiver gave it");
  }
  const NAME = "(?!\\.\\.?/)[\\w.-]+";
  function apiPath(text, base, rest) {
   const start = `${base}/repos/`;
   return text.startsWith(start) ? new RegExp(`^(${NAME}/${NAME})/${rest}$`).exec(text.slice(start.length)) : null;
  }
  function wrong(message) {
   return {
    kind: "wrong",
    message
   };
  }
  var delivery_signature = __nccwpck_require__(9646);
  const MAX_DESCRIPTION = 255;
  const MAX_CONTEXT = 100;
  const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  function cleanText(text) {
   return text.replace(UNSAFE, " ");
  }
  function countPoints(text) {
   let count = 0;
   for (const _ of text) count += 1;
   return count;
  }
  function cutText(text, max) {
   if (text.length <= max) return text;
   let kept = "";
   let count = 0;
   for (const point of text) {
    count += 1;
    if (count > max) return `${kept}…`;
    if (count < max) kept += point;
   }
   return text;
  }
  function readLink(text) {
   const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
   if (authority === void 0 || authority.includes("@")) return null;
   if (/[\s\\]/.test(text) || cleanText(text) !== text) return null;
   return URL.canParse(text) ? text : null;
  }
  const STATES = {
   success: "success",
   failure: "failure",
   cancelled: "error"
  };
  function stateOf(word, jobStatus) {
   const state = word || STATES[jobStatus];
   return state === "success" || state === "failure" || state === "error" ? state : null;
  }
  function buildReport(state, texts) {
   const {description, context, targetUrl} = texts;
   const limits = {
    description: MAX_DESCRIPTION,
    context: MAX_CONTEXT
   };
   const cut = [ "description", "context" ].filter(name => countPoints(texts[name]) > limits[name]);
   const report = {
    state
   };
   if (description) report.description = cutText(description, MAX_DESCRIPTION);
   if (context) report.context = cutText(context, MAX_CONTEXT);
   if (targetUrl) report.target_url = targetUrl;
   return {
    report,
    cut
   };
  }
  function statusOf(report) {
   return {
    state: report.state,
    context: report.context ?? "default",
    description: report.description ?? null,
    target_url: report.target_url ?? null
   };
  }
  function dispatchOf({eventType, token}, report, keys) {
   const callback = JSON.stringify(report);
   const body = Buffer.from(callback);
   const [signature] = Object.values((0, delivery_signature._S)([ "jobserv" ], {
    id: "",
    timestamp: 0,
    body
   }, keys));
   return {
    event_type: eventType,
    client_payload: {
     ...token === null ? {} : {
      token
     },
     callback,
     ...signature === void 0 ? {} : {
      signature
     }
    }
   };
  }
  var external_node_crypto_ = __nccwpck_require__(7598);
  var version = __nccwpck_require__(2515);
  var substitution = __nccwpck_require__(6263);
  var delivery_url = __nccwpck_require__(7329);
  function prepare(webhook, context) {
   const {lookup, secrets} = context;
   const url = place("url", () => {
    const text = (0, delivery_url.KD)(webhook.url, lookup);
    const fault = (0, delivery_url.I_)(text);
    if (fault !== null) throw new substitution.vH(fault);
    return new URL(text);
   });
   const {bytes, stored} = place("body", () => context.body(webhook, lookup));
   return {
    id: context.id,
    webhook: webhook.name,
    event: context.event,
    method: webhook.method,
    url,
    shown: (0, delivery_url.EK)(webhook.url) === null ? url.href : `${url.origin}/***`,
    headers: headersOf(webhook, context),
    body: bytes,
    stored,
    signatures: webhook.signature,
    keys: webhook.secret_name.flatMap(name => secrets.get(name) ?? [])
   };
  }
  function masksOf(webhook, {url, headers}) {
   const secret = (0, delivery_url.EK)(webhook.url) !== null;
   const basic = webhook.username === void 0 ? [] : [ headers.authorization ];
   return [ ...secret ? [ url.pathname + url.search, url.pathname, url.search ] : [], ...basic.flatMap(value => value?.replace(/^Basic /, "") ?? []) ];
  }
  function deliveryId(parts) {
   const {repository, runId, attempt, chain, webhook, kind, status} = parts;
   const digest = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([ repository, runId, attempt, chain, webhook, kind, status ])).digest("hex");
   return `msg_${digest.slice(0, 32)}`;
  }
  function headersOf({headers, username, password}, {id, event, lookup}) {
   const own = Object.entries(headers).map(([name, text]) => [ name.toLowerCase(), place(`headers.${name}`, () => headerValue((0, 
   substitution.S5)(text, lookup))) ]);
   const basic = place("username", () => {
    if (username === void 0) return {};
    const pair = `${(0, substitution.S5)(username, lookup)}:${(0, substitution.S5)(password ?? "", lookup)}`;
    return {
     authorization: `Basic ${Buffer.from(pair).toString("base64")}`
    };
   });
   return {
    "content-type": "application/json",
    "user-agent": `webhook-action/${version.x}`,
    ...Object.fromEntries(own),
    ...basic,
    "webhook-id": id,
    "webhook-event": event
   };
  }
  function headerValue(text) {
   if (/(?!\t)\p{Cc}/u.test(text)) throw new substitution.vH("a value brings a control character into the header");
   return text.trim();
  }
  function place(key, render) {
   try {
    return render();
   } catch (error) {
    if (!(error instanceof substitution.vH)) throw error;
    throw new substitution.vH(`${key}: ${error.message}`);
   }
  }
  var markdown = __nccwpck_require__(9981);
  const TABLE_BYTES = 4e5;
  function buildSection(payload, redact) {
   const {name, trigger_name, status, web_url, build_id, runs} = payload;
   const title = name ?? trigger_name ?? `build ${build_id}`;
   const rows = runs.map(run => [ (0, markdown.nf)(redact(run.name), run.web_url), (0, 
   markdown.Mk)(run.status), time(run.created, run.completed) ]);
   return `## ${(0, markdown.nf)(redact(title), web_url)}: ${(0, markdown.Mk)(status)}\n\n${rows.length === 0 ? "No runs are known.\n" : (0, 
   markdown.tp)([ "Run", "Status", "Time" ], rows, TABLE_BYTES)}`;
  }
  function deliveriesSection(deliveries, redact) {
   const rows = deliveries.map(({webhook, event, status, reason, attempts, id}) => {
    const last = attempts.at(-1);
    const spent = attempts.reduce((sum, {duration_ms}) => sum + duration_ms, 0);
    return [ (0, markdown.Mk)(webhook), (0, markdown.Mk)(event), (0, markdown.Mk)(redact(reason ? `${status}: ${reason}` : status)), (0, 
    markdown.Mk)(String(last?.status_code ?? last?.error ?? "")), String(attempts.length), last ? `${spent} ms` : "", (0, 
    markdown.Mk)(id) ];
   });
   const head = [ "Webhook", "Event", "Result", "Code", "Attempts", "Time", "Delivery" ];
   return `## Deliveries\n\n${rows.length === 0 ? "There was nothing to deliver.\n" : (0, 
   markdown.tp)(head, rows, TABLE_BYTES)}`;
  }
  function time(from, to) {
   const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
   if (!Number.isFinite(ms)) return "";
   const seconds = Math.max(0, Math.round(ms / 1e3));
   return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }
  var build_error = __nccwpck_require__(3314);
  var dist = __nccwpck_require__(9346);
  const PAGE_SIZE = 100;
  const envelope = dist.NpB(dist.g1P(dist.YjP(), dist.L5J()), {});
  async function* readPages(options) {
   const {api, path, query, keys, most} = options;
   for (let number = 1, seen = 0; number <= most; number++) {
    const search = new URLSearchParams({
     ...query,
     per_page: String(PAGE_SIZE),
     limit: String(PAGE_SIZE),
     page: String(number)
    });
    const answer = await api.get(`${path}?${search}`);
    if (answer.status === 404 && number === 1) return;
    const json = dist.qgA(envelope, answer.json);
    const items = [ answer.json, ...keys.map(key => json[key]) ].find(Array.isArray);
    if (items === void 0) throw new build_error.h(`GET ${path} page ${number} was answered ${answer.status} without a list`, answer.status);
    const total = typeof json.total_count === "number" ? json.total_count : null;
    seen += items.length;
    yield {
     items,
     total
    };
    const more = /rel="?next"?/.test(answer.headers.link ?? "") || seen < (total ?? 0);
    if (items.length === 0 || !more) return;
   }
  }
  const MAX_STATUS = 140;
  const status_text = dist.NpB(dist.mee(dist.YjP()), null);
  const raw = dist.Ikc({
   id: dist.FsL(dist.aig(), dist.ndf()),
   state: dist.NpB(dist.YjP(), ""),
   status: dist.NpB(dist.YjP(), ""),
   context: dist.NpB(dist.YjP(), "default"),
   description: status_text,
   target_url: status_text,
   created_at: status_text
  });
  function parseStatus(value) {
   const {output, success} = dist.xLC(raw, value);
   if (!success) return null;
   const {id, context, description, target_url} = output;
   const created = Date.parse(output.created_at ?? "");
   return {
    id,
    state: output.state || output.status,
    context,
    description,
    target_url,
    created: Number.isNaN(created) ? null : created
   };
  }
  function sameContext(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function fitText(text) {
   return text.replace(/[\u{10000}-\u{10ffff}]/gu, "�");
  }
  function fitStatus(status) {
   const {context, description, target_url} = status;
   return {
    ...status,
    context: fitText(context),
    description: description && cutText(fitText(description), MAX_STATUS),
    target_url: target_url && readLink(target_url)
   };
  }
  const MOST_PAGES = 20;
  const PAGE = 100;
  function createStatuses(api, place) {
   const {repository, sha} = place;
   const base = place.apiUrl.replace(/\/+$/, "");
   const path = `/repos/${repository}/statuses/${sha}`;
   const listPath = `/repos/${repository}/commits/${sha}/statuses`;
   let seen = null;
   return {
    url: `${base}${path}`,
    async list(context) {
     const found = [];
     const pages = readPages({
      api,
      path: listPath,
      query: {},
      keys: [],
      most: MOST_PAGES
     });
     let known = false;
     for await (const {items} of pages) {
      known = true;
      found.push(...of(items, context));
     }
     if (!known) throw unreadable(base + listPath);
     return newestFirst(found);
    },
    async latest(context) {
     const etag = seen?.headers.etag;
     const answer = await api.get(`${listPath}?per_page=${PAGE}`, etag ? {
      "if-none-match": etag
     } : {});
     if (answer.status === 404) throw unreadable(base + listPath);
     if (answer.status !== 304) seen = answer;
     const items = Array.isArray(seen?.json) ? seen.json : [];
     return newestFirst(of(items, context));
    },
    async post(status) {
     const fit = fitStatus(status);
     const {json} = await api.post(path, Object.fromEntries(Object.entries(fit).filter(([, value]) => value !== null)));
     return parseStatus(json) ?? {
      ...fit,
      id: 0,
      created: null
     };
    }
   };
  }
  function of(items, context) {
   return items.map(parseStatus).filter(status => status !== null).filter(status => sameContext(status.context, context));
  }
  function newestFirst(statuses) {
   return statuses.sort((a, b) => b.id - a.id);
  }
  function unreadable(url) {
   return new build_error.h(`GET ${url} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`, 404);
  }
  const MAX_RETRY_AFTER_MS = 6e4;
  const MAX_TIMER_MS = 2 ** 31 - 1;
  const JITTER = .2;
  const TRANSIENT_CODES = [ "dns_error", "connection_refused", "connection_reset", "timeout", "tls_error", "protocol_error", "truncated" ];
  const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
  const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  const TIME = String.raw`\d\d:\d\d:\d\d`;
  const DATE = new RegExp([ String.raw`^${DAY}, \d\d ${MONTH} \d{4} ${TIME} GMT$`, String.raw`^${DAY}[a-z]{3,6}, \d\d-${MONTH}-\d\d ${TIME} GMT$`, String.raw`^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$` ].join("|"));
  function retryAfterMs(value, now) {
   const text = value?.trim() ?? "";
   if (/^\d+$/.test(text)) return Math.min(Number(text) * 1e3, MAX_TIMER_MS);
   if (!DATE.test(text)) return null;
   const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
   if (Number.isNaN(date)) return null;
   return Math.min(Math.max(date - now, 0), MAX_TIMER_MS);
  }
  function nextDelay(input) {
   const {failure, now} = input;
   if (failure.status === 410) return {
    kind: "stop",
    reason: "the receiver says that it is gone"
   };
   if (!isTransient(failure)) return {
    kind: "stop",
    reason: null
   };
   if (input.careful && mayHaveArrived(failure)) return {
    kind: "stop",
    reason: "it may have arrived, and a link without its own retry_schedule is not sent twice"
   };
   const asked = retryAfterMs(input.retryAfter, now) ?? 0;
   if (asked > MAX_RETRY_AFTER_MS) {
    const time = new Date(now + asked).toISOString();
    return {
     kind: "stop",
     reason: `the receiver asks to come back in ${Math.ceil(asked / 1e3)} s, at ${time}`
    };
   }
   const planned = input.schedule[input.attempt - 1];
   if (planned === void 0) return {
    kind: "stop",
    reason: null
   };
   const delay = Math.max(planned * 1e3, asked) * (1 + JITTER * input.random);
   return {
    kind: "retry",
    delayMs: Math.min(Math.ceil(delay), MAX_TIMER_MS)
   };
  }
  function isTransient({code, status, permanent}) {
   if (permanent) return false;
   if (code !== "status") return TRANSIENT_CODES.includes(code);
   if (status === null) return false;
   return [ 408, 425, 429 ].includes(status) || status >= 500 && status < 600;
  }
  function mayHaveArrived({code, status, connected}) {
   return code === "status" ? status !== 429 && status !== 503 : connected;
  }
  var report_delivery = __nccwpck_require__(8756);
  var plain = __nccwpck_require__(1050);
  async function toApi({dryRun, environment}, io, {identity, to, report, keys, schedule}) {
   const {apiUrl} = environment;
   const {repository} = to;
   const where = `${repository}, as a ${to.kind}`;
   const text = JSON.stringify(report);
   if (dryRun) {
    io.log.info(`would report to ${where}: ${io.redact(text)}`);
    return (0, report_delivery.nE)(identity, "dry_run");
   }
   const post = async () => {
    if (to.kind === "status") {
     const place = {
      apiUrl,
      repository,
      sha: to.sha
     };
     await createStatuses(io.api, place).post(statusOf(report));
     return 201;
    }
    const body = dispatchOf(to, report, keys);
    const {status} = await io.api.post(`/repos/${repository}/dispatches`, body);
    return status;
   };
   const attempts = [];
   for (;;) {
    const {attempt, fault} = await tryOnce(io, attempts.length + 1, post);
    attempts.push(attempt);
    if (fault === null) {
     io.log.info(`reported to ${where}: ${io.redact(text)}`);
     return {
      ...identity,
      status: "success",
      reason: null,
      attempts
     };
    }
    const reason = (0, plain.p)(io.redact(fault.message), 500);
    const failed = {
     ...identity,
     status: "failure",
     reason,
     attempts
    };
    const delay = delayAfter(io, fault, attempts.length, schedule);
    if (delay === null) return failed;
    io.log.info(`attempt ${attempts.length} to ${where} failed: ${reason}`);
    await io.clock.sleep(delay, io.signal);
    if (io.signal.aborted) return failed;
   }
  }
  async function tryOnce({clock}, number, post) {
   const begun = clock.now();
   const attempt = (status, error) => ({
    number,
    status_code: status,
    error,
    started: new Date(begun).toISOString(),
    duration_ms: clock.now() - begun
   });
   try {
    return {
     attempt: attempt(await post(), null),
     fault: null
    };
   } catch (error) {
    if (!(error instanceof build_error.h)) throw error;
    const {status, code} = error;
    return {
     attempt: attempt(status, code ?? "status"),
     fault: error
    };
   }
  }
  function delayAfter({clock, random}, {status, code}, attempt, schedule) {
   const next = nextDelay({
    attempt,
    schedule,
    failure: {
     code: code ?? "status",
     status: status === 429 ? null : status,
     connected: true,
     permanent: code === "tls_error"
    },
    retryAfter: void 0,
    now: clock.now(),
    random: random(),
    careful: false
   });
   return next.kind === "retry" ? next.delayMs : null;
  }
  function callbackOutputs(callback, {redact}) {
   return {
    state: callback?.state ?? "",
    description: redact(callback?.description ?? ""),
    context: redact(callback?.context ?? ""),
    "target-url": redact(callback?.target_url ?? "")
   };
  }
  var nearest = __nccwpck_require__(2308);
  function secretOf({secrets}, name) {
   if (name === "") return [];
   const value = secrets.get(name);
   if (value === void 0) throw new config_error.x(`input callback-secret-name is "${name}", which is not in the secrets input; write ${(0, 
   nearest.p)(name, [ ...secrets.keys() ]) ?? `${name}=… there`}`);
   if (value === "") throw new config_error.x(`the secret ${name} is empty, and an empty key signs nothing; set it in the repository's secrets`);
   return [ value ];
  }
  var delivery_allowlist = __nccwpck_require__(5186);
  var failure = __nccwpck_require__(962);
  var codes = __nccwpck_require__(2168);
  const CURES = {
   dns_error: "check the host in the URL",
   connection_refused: "check that it can be reached from this runner",
   timeout: "give it a longer timeout if it needs more time",
   tls_error: "it must speak TLS 1.2 or later"
  };
  const CERTIFICATE_CURE = "if this certificate is to be trusted, give its CA in the input ca-certificates";
  const STATUS_CURES = {
   401: "check its secret and headers",
   403: "check its secret and headers",
   404: "check its URL",
   405: "check its method"
  };
  const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
  function faultOf(result, successCodes, url) {
   if (result.kind === "failure") {
    const {code, status, connected, permanent} = result;
    const cure = isCertificate(result) ? CERTIFICATE_CURE : CURES[code];
    const words = result.message.replace(/\.$/, "");
    const message = [ words, cure ].filter(Boolean).join("; ");
    return {
     code,
     message,
     status,
     connected,
     permanent
    };
   }
   const {status, headers} = result;
   if ((0, codes.N)(successCodes, status)) return null;
   const answered = {
    status,
    connected: true,
    permanent: false
   };
   if (status >= 300 && status < 400) {
    const message = redirection(status, headers.location, url);
    return {
     ...answered,
     code: "redirect",
     message
    };
   }
   const cure = STATUS_CURES[status];
   const message = `answered ${status}${cure ? `; ${cure}` : ""}`;
   return {
    ...answered,
    code: "status",
    message
   };
  }
  function isCertificate({code, permanent, message}) {
   return code === "tls_error" && permanent && /certificate/.test(message);
  }
  function redirection(status, location, url) {
   const to = location === void 0 ? "" : ` to ${hostIn(location) ?? url.host}`;
   return `answered ${status}${to}, and redirects are not followed; write the final URL, or add ${status} to success_codes`;
  }
  function hostIn(location) {
   const [, authority] = AUTHORITY.exec(location) ?? [];
   return authority?.split("@").at(-1);
  }
  const ANSWER_BYTES = 64 * 1024;
  const SKEW_MS = 5 * 6e4;
  const CANCELLED = "cancelled: the step was cancelled";
  async function deliver(io, prepared, policy) {
   const tries = [];
   for (let number = 1; ;number += 1) {
    const {attempt, message, answer, fault} = await deliver_tryOnce(io, prepared, policy, number);
    const current = {
     attempt,
     message,
     answer,
     waitedMs: null
    };
    tries.push(current);
    if (fault === null) return ended(tries, null);
    const next = nextDelay({
     attempt: number,
     schedule: policy.schedule,
     failure: fault,
     retryAfter: answer?.headers["retry-after"],
     now: io.clock.now(),
     random: io.random(),
     careful: policy.careful
    });
    if (next.kind === "stop") return ended(tries, [ message, next.reason ].filter(Boolean).join("; "));
    current.waitedMs = next.delayMs;
    await io.clock.sleep(next.delayMs, policy.signal);
    if (policy.signal.aborted) return ended(tries, CANCELLED);
    if (policy.mayRetry?.() === false) return ended(tries, message);
   }
  }
  async function deliver_tryOnce(io, prepared, policy, number) {
   const {url, method, body} = prepared;
   const refused = (0, delivery_allowlist.x5)(policy.allowlist, url, method);
   const now = io.clock.now();
   const timestamp = Math.floor(now / 1e3);
   const send = async () => io.send({
    url,
    method,
    headers: {
     ...prepared.headers,
     "webhook-timestamp": String(timestamp),
     ...(0, delivery_signature._S)(prepared.signatures, {
      id: prepared.id,
      timestamp,
      body
     }, prepared.keys)
    },
    body,
    timeoutMs: policy.timeoutMs,
    maxBytes: ANSWER_BYTES,
    refuses: (0, delivery_allowlist.V4)(policy.allowlist, url.hostname),
    keepAlive: policy.keepAlive,
    signal: policy.signal
   });
   const result = refused !== null ? never("blocked", refused, now) : await send().catch(error => never("protocol_error", (0, 
   failure.bD)(error), now));
   const answer = result.kind === "answer" ? result : null;
   const fault = faultOf(result, policy.successCodes, url);
   return {
    attempt: {
     number,
     status_code: result.status,
     error: fault?.code ?? null,
     started: new Date(result.started).toISOString(),
     duration_ms: result.durationMs
    },
    message: fault && `${fault.code}: ${fault.message}`,
    answer,
    fault
   };
  }
  function never(code, message, started) {
   return {
    kind: "failure",
    code,
    message,
    status: null,
    connected: false,
    permanent: true,
    started,
    durationMs: 0
   };
  }
  function ended(tries, reason) {
   return {
    delivered: reason === null,
    reason: reason !== null && tries.length > 1 ? `${reason} (${tries.length} attempts)` : reason,
    tries,
    notes: skew(tries.at(-1))
   };
  }
  function skew(last) {
   const date = Date.parse(last?.answer?.headers.date ?? "");
   const off = Math.abs(date - Date.parse(last?.attempt.started ?? ""));
   return off > SKEW_MS ? [ `the receiver's clock is ${Math.round(off / 6e4)} minutes off this one's; it may refuse the webhook-timestamp` ] : [];
  }
  function inParallel(items, limit, work) {
   const waiting = [];
   let running = 0;
   const turn = () => {
    running += 1;
    if (running <= limit) return;
    return new Promise(resolve => waiting.push(resolve));
   };
   const done = () => {
    running -= 1;
    waiting.shift()?.();
   };
   const begin = async item => {
    await turn();
    try {
     return await work(item);
    } finally {
     done();
    }
   };
   return items.map(item => {
    const promise = begin(item);
    promise.catch(() => {});
    return promise;
   });
  }
  var report_redact = __nccwpck_require__(6909);
  const LINE = 1e3;
  function requestLines({id, method, shown, headers, body, keys, signatures}, redact) {
   const signed = (0, delivery_signature._S)(signatures, {
    id,
    timestamp: 0,
    body
   }, keys);
   return [ `${method} ${shown}`, ...headerLines(headers, redact), "webhook-timestamp: (the time of the attempt)", ...Object.keys(signed).map(name => `${name}: ***`), ...keys.length === 0 ? [ "unsigned: it has no secret_name" ] : [], body.length === 0 ? "no body" : `body, ${body.length} bytes:`, ...chunks(redact(body.toString("utf8"))) ];
  }
  function outcomeLines({tries, notes}, show, redact) {
   return [ ...tries.flatMap(one => [ tryLine(one), ...answerLines(one, show, redact) ]), ...notes ];
  }
  function tryLine({attempt, message, waitedMs}) {
   const {number, status_code, duration_ms} = attempt;
   const end = message ?? `answered ${status_code}`;
   const next = waitedMs === null ? "" : `, again in ${(waitedMs / 1e3).toFixed(1)} s`;
   return `attempt ${number}: ${end}, after ${duration_ms} ms${next}`;
  }
  function answerLines({answer, message}, show, redact) {
   if (answer === null || show === "never") return [];
   if (show === "on-failure" && message === null) return [];
   const body = answer.body.toString("utf8");
   return [ ...show === "always" ? headerLines(answer.headers, redact) : [], `answer: ${body === "" ? "(empty)" : (0, 
   plain.p)(redact(body))}` ];
  }
  function headerLines(headers, redact) {
   return Object.entries((0, report_redact.E)(headers)).map(([name, value]) => `${name}: ${(0, 
   plain.p)(redact(value))}`);
  }
  function chunks(text) {
   const lines = [];
   for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE));
   return lines;
  }
  function variable(variables, name) {
   if (!isObject(variables)) return {
    kind: "none"
   };
   if (Object.hasOwn(variables, name)) return {
    kind: "value",
    value: Reflect.get(variables, name)
   };
   const found = [];
   for (const [owner, inner] of Object.entries(variables)) if (isObject(inner) && Object.hasOwn(inner, name)) found.push({
    name: owner,
    value: Reflect.get(inner, name)
   });
   const [first, ...others] = found;
   if (!first) return {
    kind: "none"
   };
   return others.length === 0 ? {
    kind: "value",
    value: first.value
   } : {
    kind: "ambiguous",
    functions: found.map(one => one.name)
   };
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function lookupIn(values, secrets, variables) {
   return name => {
    const [first = "", ...rest] = name.split(".");
    if (first === "secrets") return secrets.get(rest.join("."));
    if (first === "variables") return oneVariable(variables, rest.join("."));
    return rest.reduce(values_own, values_own(values, first));
   };
  }
  function values_own(value, key) {
   return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
  }
  function oneVariable(variables, name) {
   const found = variable(variables, name);
   if (found.kind === "ambiguous") throw new substitution.vH(`\${variables.${name}} is in several functions (${found.functions.join(", ")}); give the input variables flat`);
   return found.kind === "value" ? found.value : void 0;
  }
  const AT_ONCE = 50;
  function prepareRequest(step, io, webhook, request) {
   const {id, event, values, body} = request;
   const {secrets, inputs} = step;
   const lookup = lookupIn(values, secrets, inputs.variables);
   try {
    const prepared = prepare(webhook, {
     id,
     event,
     lookup,
     secrets,
     body
    });
    for (const value of masksOf(webhook, prepared)) io.mask(value);
    return prepared;
   } catch (error) {
    if (!(error instanceof substitution.vH)) throw error;
    throw new config_error.x(`webhook "${webhook.name}": ${error.message}`);
   }
  }
  async function sendAll({inputs, allowlist}, io, sendings) {
   noticeProxy(inputs.allowedHosts, io, sendings.map(({prepared}) => prepared.url));
   if (inputs.dryRun) return sendings.map(({prepared}) => rehearse({
    allowlist
   }, io, prepared));
   const outcomes = inParallel(sendings, AT_ONCE, ({prepared, policy}) => deliver(io, prepared, policy));
   const deliveries = [];
   for (const [index, {prepared}] of sendings.entries()) {
    const outcome = await outcomes[index];
    if (outcome !== void 0) deliveries.push(account(inputs, io, prepared, outcome));
   }
   return deliveries;
  }
  function rehearse({allowlist}, io, prepared) {
   const refused = (0, delivery_allowlist.x5)(allowlist, prepared.url, prepared.method);
   const lines = requestLines(prepared, io.redact);
   const fate = refused === null ? "sent" : `refused: ${refused}`;
   io.log.group(`webhook "${prepared.webhook}" would be ${fate}`, lines);
   return refused === null ? (0, report_delivery.nE)(prepared, "dry_run") : {
    ...(0, report_delivery.nE)(prepared, `blocked: ${refused}`),
    status: "failure"
   };
  }
  function account(inputs, io, prepared, outcome) {
   const verbose = inputs.mode === "test";
   const delivery = (0, report_delivery.xl)(prepared, cleaned(outcome, io));
   tell(io, delivery, [ ...verbose ? requestLines(prepared, io.redact) : [ `${prepared.method} ${prepared.shown}`, signedLine(prepared) ], ...outcomeLines(outcome, verbose && inputs.showResponse === "on-failure" ? "always" : inputs.showResponse, io.redact) ]);
   for (const note of outcome.notes) io.log.warning(`webhook "${prepared.webhook}": ${note}`);
   return delivery;
  }
  function tell(io, delivery, lines) {
   const {webhook, event, status, attempts, id} = delivery;
   const last = attempts.at(-1);
   const code = last?.status_code ?? last?.error ?? "";
   const how = status === "success" ? "delivered" : "FAILED";
   io.log.group(`webhook "${webhook}" ${how}: ${code} for ${event}`, [ ...lines, `${id}: ${how}` ]);
  }
  function signedLine({keys, signatures}) {
   if (keys.length === 0) return "unsigned: it has no secret_name";
   const names = signatures.map(signature => typeof signature === "string" ? signature : signature.header);
   return `signed: ${names.join(", ")}`;
  }
  function cleaned(outcome, {redact}) {
   const {reason} = outcome;
   return {
    ...outcome,
    reason: reason === null ? null : (0, plain.p)(redact(reason), 500)
   };
  }
  function noticeProxy(hosts, io, urls) {
   if (!hosts.includes("public")) return;
   if (!urls.some(url => io.proxied(url))) return;
   io.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
  }
  const TIMEOUT_MS = 1e4;
  const SCHEDULE_S = [ 1, 2, 4 ];
  const callback_NAME = "callback";
  const SUCCESS = [ {
   from: 200,
   to: 299
  } ];
  const HOOK = /\/hook\/([A-Za-z0-9_-]{16,})\/?$/;
  const CONTINUATION = /^[\w-]{8,}\.[\w-]{8,}$/;
  async function callback(given, io) {
   const {inputs} = given;
   const {environment} = inputs;
   const told = readTold(environment.event);
   if (CONTINUATION.test(told.token ?? "")) io.mask(told.token ?? "");
   const keys = secretOf(given, inputs.callbackSecretName);
   const report = reportOf(inputs, told, io);
   const to = destinationOf(inputs.callbackUrl, told, environment.apiUrl);
   if (to.kind === "wrong") throw new config_error.x(to.message);
   if (to.kind === "status" && keys.length > 0) io.log.warning("a commit status carries no signature: it goes unsigned");
   const id = deliveryId({
    repository: environment.repository,
    runId: environment.runId,
    attempt: environment.runAttempt,
    chain: null,
    webhook: callback_NAME,
    kind: "completed",
    status: report.state
   });
   const delivery = to.kind === "webhook" ? await toWebhook(given, io, callback_prepare(io, to.url, id, report, keys)) : await toApi(inputs, io, {
    identity: {
     id,
     webhook: callback_NAME,
     event: callback_NAME
    },
    to,
    report,
    keys,
    schedule: SCHEDULE_S
   });
   return verdictOf(report, delivery, io);
  }
  function reportOf(inputs, told, io) {
   const {environment, jobStatus, description, targetUrl} = inputs;
   const {serverUrl, repository, runId} = environment;
   const state = stateOf(inputs.state, jobStatus);
   if (state === null) throw new config_error.x(`input state is "${inputs.state}"; write success, failure or error`);
   const server = serverUrl.replace(/\/+$/, "");
   const {report, cut} = buildReport(state, {
    description,
    context: inputs.context || (told.context ?? ""),
    targetUrl: targetUrl || `${server}/${repository}/actions/runs/${runId}`
   });
   for (const name of cut) io.log.warning(`the ${name} is too long for a callback and was cut`);
   return report;
  }
  function callback_prepare(io, url, id, report, keys) {
   const [, token] = HOOK.exec(url.pathname) ?? [];
   if (token !== void 0) io.mask(token);
   return {
    id,
    webhook: callback_NAME,
    event: callback_NAME,
    method: "POST",
    url,
    shown: `${url.origin}/***`,
    headers: {
     "content-type": "application/json",
     "user-agent": `webhook-action/${version.x}`,
     "webhook-id": id,
     "webhook-event": callback_NAME
    },
    body: Buffer.from(JSON.stringify(report)),
    stored: "",
    signatures: [ "jobserv" ],
    keys
   };
  }
  async function toWebhook({inputs, allowlist}, io, prepared) {
   const policy = {
    allowlist,
    successCodes: SUCCESS,
    timeoutMs: TIMEOUT_MS,
    schedule: SCHEDULE_S,
    careful: false,
    keepAlive: false,
    signal: io.signal
   };
   const [delivery] = await sendAll({
    inputs,
    allowlist
   }, io, [ {
    prepared,
    policy
   } ]);
   if (delivery === void 0) throw new Error("a delivery has no outcome");
   return delivery;
  }
  function verdictOf(report, delivery, io) {
   const {state, description = null, context = null} = report;
   const {status, reason} = delivery;
   const said = {
    state,
    description,
    context,
    target_url: report.target_url ?? null
   };
   return {
    result: status,
    failure: status === "failure" ? `the callback "${state}" was not delivered: ${reason}` : null,
    outputs: callbackOutputs(said, io),
    deliveries: [ delivery ],
    payload: null,
    record: null,
    summary: `## Callback: ${state}\n\n${deliveriesSection([ delivery ], io.redact)}`
   };
  }
  function createChain({links, expectFinalCallback}) {
   const unsent = {
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
    links: links.map(({name, via, enabled}) => ({
     name,
     via,
     enabled,
     ...unsent
    })),
    current: null,
    expectFinalCallback
   };
  }
  function resumeChain(plan, {link, ...known}) {
   const chain = createChain(plan);
   const links = chain.links.map((each, index) => {
    if (index === link) return {
     ...each,
     state: "waiting",
     attempts: 1,
     started: known.started
    };
    const earlier = known.earlier.find(({name}) => name === each.name);
    return index < link && earlier ? {
     ...each,
     ...earlier,
     state: "success"
    } : each;
   });
   return {
    ...chain,
    state: "running",
    links,
    current: link
   };
  }
  function endsOnDelivery(chain, index) {
   const link = chain.links[index];
   if (link?.via === "delivery") return true;
   const isLast = nextEnabled(chain, index + 1) === null;
   return isLast && !chain.expectFinalCallback;
  }
  function nextEnabled(chain, from) {
   const next = chain.links.findIndex(({enabled}, index) => enabled && index >= from);
   return next === -1 ? null : next;
  }
  const PASSED = [ "success", "neutral" ];
  const QUEUED = [ "queued", "waiting", "requested", "pending" ];
  const NOT_JUDGED = [ "cancelled", "timed_out", "startup_failure" ];
  function runStatus(status, conclusion) {
   if (conclusion === null) return QUEUED.includes(status) ? "QUEUED" : "RUNNING";
   if (PASSED.includes(conclusion)) return "PASSED";
   return conclusion === "skipped" ? "SKIPPED" : "FAILED";
  }
  function isDone(status) {
   return status === "PASSED" || status === "FAILED" || status === "SKIPPED";
  }
  function hasFailures(status) {
   return status === "FAILED" || status === "RUNNING_WITH_FAILURES";
  }
  function statusOfRuns(statuses) {
   if (statuses.length === 0) return null;
   const found = new Set(statuses);
   const unfinished = found.has("QUEUED") || found.has("RUNNING");
   if (found.has("FAILED")) return unfinished ? "RUNNING_WITH_FAILURES" : "FAILED";
   if (found.size === 1 && found.has("QUEUED")) return "QUEUED";
   if (unfinished) return "RUNNING";
   return found.has("PASSED") ? "PASSED" : "SKIPPED";
  }
  function dockerHubWord(status, conclusions) {
   if (status === "PASSED" || status === "SKIPPED") return "success";
   if (status !== "FAILED") return "error";
   const unjudged = conclusions.length > 0 && conclusions.every(conclusion => NOT_JUDGED.includes(conclusion));
   return unjudged ? "error" : "failure";
  }
  var glob = __nccwpck_require__(8782);
  const match_KEYS = [ "repository", "branch", "workflow", "event", "actor" ];
  function mismatch(match, facts) {
   for (const key of match_KEYS) {
    const patterns = match[key];
    if (patterns === void 0) continue;
    if (key === "branch" && facts.fork && match.repository === void 0) return `the run comes from a fork (${facts.repository || "unknown"}), whose branches fit no pattern`;
    if (!(0, glob.c)(patterns, facts[key])) return `match.${key} is ${patterns.join(", ")} and the run's is ${facts[key] || "unknown"}`;
   }
   return null;
  }
  function wanted(wish, happened) {
   const {events, why, status, facts} = happened;
   if (!wish.enabled) return not("disabled", "enabled is false");
   const event = wish.events.find(name => events.includes(name));
   if (event === void 0) return not("events", `events is ${wish.events.join(", ")} and ${happening(events, status)}${why && wish.events.includes("build_status_changed") ? ` (${why})` : ""}`);
   const misfit = mismatch(wish.match, facts);
   if (misfit !== null) return not("match", misfit);
   if (wish.only_failures && !hasFailures(status)) return not("only_failures", `only_failures and the build ${status}`);
   return {
    send: true,
    event
   };
  }
  function happening(events, status) {
   return `this is ${events.join(", ")} of a build that is ${status}`;
  }
  function not(reason, text) {
   return {
    send: false,
    reason,
    text
   };
  }
  function reportLinks(chain, redact) {
   const safe = text => text ? redact(text) : null;
   return chain.links.map(link => ({
    name: link.name,
    state: link.state,
    description: safe(link.callback?.description),
    context: safe(link.callback?.context),
    target_url: safe(link.callback?.target_url),
    status_code: link.statusCode,
    attempts: link.attempts,
    started: links_time(link.started),
    completed: links_time(link.completed),
    duration_ms: link.started === null || link.completed === null ? null : link.completed - link.started,
    conflicts: link.conflicts
   }));
  }
  function links_time(ms) {
   return ms === null ? null : new Date(ms).toISOString();
  }
  const chain_TABLE_BYTES = 2e5;
  const DRAWN = 50;
  const LABEL = 60;
  const CLASSES = {
   success: "fill:#1a7f37,color:#fff",
   failure: "fill:#cf222e,color:#fff",
   waiting: "fill:#9a6700,color:#fff",
   skipped: "fill:#6e7781,color:#fff"
  };
  function chainSection(name, {chain, why}, redact) {
   const rows = chain.links.map(link => {
    const {callback, reason, conflicts, started, completed} = link;
    const said = reason ?? callback?.description ?? "";
    const page = callback?.target_url && redact(callback.target_url);
    const state = conflicts === 0 ? link.state : `${link.state} (${conflicts} contradicted)`;
    return [ (0, markdown.Mk)(redact(link.name)), (0, markdown.Mk)(state), callback ? (0, 
    markdown.nf)(redact(said || "callback"), page) : (0, markdown.Mk)(redact(said)), (0, 
    markdown.Mk)(redact(callback?.context ?? "")), String(link.statusCode ?? ""), String(link.attempts), started === null ? "" : new Date(started).toISOString().slice(11, 19), started === null || completed === null ? "" : `${((completed - started) / 1e3).toFixed(1)} s` ];
   });
   const head = [ "Link", "State", "Callback", "Context", "Code", "Attempts", "Sent (UTC)", "Time" ];
   const reason = why === null ? "" : `\n${(0, markdown.Mk)(redact(why))}\n`;
   return `## Chain ${(0, markdown.Mk)(redact(name))}: ${(0, markdown.Mk)(chain.state)}\n${reason}\n${diagram(chain.links, redact)}\n${(0, 
   markdown.tp)(head, rows, chain_TABLE_BYTES)}`;
  }
  function diagram(links, redact) {
   const drawn = links.slice(0, DRAWN);
   const nodes = drawn.map(({name, state}, index) => `  l${index}["${label(redact(name))}<br/>${state}"]:::${classOf(state)}`);
   const arrows = drawn.slice(1).map((_, index) => `  l${index} --\x3e l${index + 1}`);
   const classes = Object.entries(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`);
   return [ "```mermaid", "flowchart LR", ...nodes, ...arrows, ...classes, "```", "" ].join("\n");
  }
  function classOf(state) {
   switch (state) {
   case "success":
   case "skipped":
    return state;

   case "sending":
   case "waiting":
    return "waiting";

   case "failure":
   case "error":
   case "timeout":
   case "cancelled":
    return "failure";
   }
  }
  function label(text) {
   return (0, plain.J)(text, LABEL).replace(/[^\p{L}\p{N} ]/gu, one => `#${one.codePointAt(0)};`);
  }
  const LATE = "no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout";
  function chainVerdict(step, io, {config, reported}, {chain, deliveries, callback, trouble}) {
   const {environment} = step.inputs;
   const payload = reported.build?.payload ?? null;
   const refused = deliveries.find(({status, attempts}) => status === "failure" && attempts.length === 0);
   const failure = failureOf(config.name, chain) ?? (trouble && (0, plain.p)(io.redact(trouble), 500)) ?? (refused === void 0 ? null : `webhook "${refused.webhook}" would fail: ${refused.reason}`);
   const why = failure && (0, plain.p)(io.redact(failure), 1e3);
   for (const line of skippedLines(chain)) io.log.info(line);
   io.log.info(`chain "${config.name}": ${chain.state}`);
   return {
    result: resultOf(chain, failure !== null),
    failure: why,
    outputs: {
     "build-status": reported.status,
     "chain-state": chain.state,
     links: JSON.stringify(reportLinks(chain, io.redact)),
     ...callbackOutputs(callback, io)
    },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
     version: 1,
     run: {
      repository: environment.repository,
      run_id: reported.run.id,
      run_attempt: reported.run.attempt
     },
     deliveries: deliveries.map(delivery => ({
      ...delivery,
      chain: config.name,
      body: null,
      retry_of: null,
      mac: null
     }))
    },
    summary: [ chainSection(config.name, {
     chain,
     why
    }, io.redact), ...payload ? [ buildSection(payload, io.redact) ] : [], deliveriesSection(deliveries, io.redact) ].join("\n")
   };
  }
  function resultOf({state}, failed) {
   if (state === "not_run" && !failed) return state;
   if (state === "success" || state === "waiting") return failed ? "failure" : state;
   return "failure";
  }
  function failureOf(name, chain) {
   const {state, links, current} = chain;
   if (state === "success" || state === "waiting" || state === "not_run") return null;
   const link = current === null ? void 0 : links[current];
   if (link === void 0) return `chain "${name}" ended as ${state}`;
   const said = link.callback ? [ link.callback.description, link.callback.target_url ] : [];
   const late = state === "timeout" ? LATE : null;
   const words = [ link.reason ?? late, ...said ].filter(Boolean).join(", ");
   const where = `chain "${name}" stopped at "${link.name}": ${state}`;
   return words ? `${where}, ${words}` : where;
  }
  function skippedLines({state, links, current}) {
   const at = current ?? links.length;
   return links.flatMap((link, index) => {
    if (link.state !== "skipped") return [];
    const why = !link.enabled ? "enabled is false" : state === "not_run" ? "nothing is sent" : index < at ? "the chain starts after it" : `the chain is ${state} at "${links[at]?.name}"`;
    return [ `link "${link.name}" skipped: ${why}` ];
   });
  }
  function end(chain, index, ending) {
   const {state, at, reason = null} = ending;
   const actions = [ {
    kind: "done"
   } ];
   const ended = change(chain, index, {
    state,
    completed: at,
    reason
   });
   if (chain.links[index]?.state === "sending") actions.unshift({
    kind: "abort",
    link: index
   });
   return step({
    ...ended,
    state
   }, actions);
  }
  function succeed(chain, index, at) {
   const ended = change(chain, index, {
    state: "success",
    completed: at
   });
   return callNext(ended, index + 1, at);
  }
  function callNext(chain, from, at) {
   const next = nextEnabled(chain, from);
   if (next === null) {
    const state = chain.current === null ? "not_run" : "success";
    return step({
     ...chain,
     state
    }, [ {
     kind: "done"
    } ]);
   }
   const sending = change(chain, next, {
    state: "sending",
    started: at
   });
   return step({
    ...sending,
    state: "running",
    current: next
   }, [ {
    kind: "send",
    link: next
   } ]);
  }
  function change(chain, index, part) {
   const links = chain.links.map((link, each) => each === index ? {
    ...link,
    ...part
   } : link);
   return {
    ...chain,
    links
   };
  }
  function step(chain, actions) {
   return {
    chain,
    actions,
    ruling: null
   };
  }
  function still(chain) {
   return step(chain, []);
  }
  function advance(chain, event) {
   switch (event.kind) {
   case "start":
    return chain.state === "not_run" ? callNext(chain, event.from, event.at) : still(chain);

   case "delivered":
   case "rejected":
   case "lost":
    return posted(chain, event);

   case "callback":
    return heard(chain, event);

   case "refused":
    return refused(chain, event);

   case "link_timeout":
    return isLive(chain, event.link) && !holdsSuccess(chain, event.link) ? end(chain, event.link, {
     state: "timeout",
     at: event.at
    }) : still(chain);

   case "chain_timeout":
    return interrupt(chain, {
     state: "timeout",
     at: event.at
    });

   case "cancelled":
    return interrupt(chain, {
     state: "cancelled",
     at: event.at
    });
   }
  }
  function posted(before, event) {
   const {link: index, attempts, statusCode, at} = event;
   if (before.links[index]?.state === "skipped") return still(before);
   const chain = change(before, index, {
    attempts,
    statusCode
   });
   if (before.links[index]?.state !== "sending" || !isLive(before, index)) return still(chain);
   const held = holdsSuccess(chain, index);
   const answered = change(chain, index, {
    state: "waiting"
   });
   if (event.kind !== "delivered") return held && event.kind === "lost" ? succeed(answered, index, at) : end(answered, index, {
    state: "error",
    at,
    reason: event.reason
   });
   if (held || endsOnDelivery(chain, index)) return succeed(answered, index, at);
   return chain.links[index]?.via === "event" ? step({
    ...answered,
    state: "waiting"
   }, [ {
    kind: "done"
   } ]) : still(answered);
  }
  function heard(chain, event) {
   const {link: index, callback, at} = event;
   const link = chain.links[index];
   if (link === void 0) return ruled(still(chain), "unexpected");
   if (isLive(chain, index) && link.callback === null && takesCallback(link)) {
    const known = change(chain, index, {
     callback
    });
    if (callback.state !== "success") return ruled(end(known, index, {
     state: callback.state,
     at
    }), "accepted");
    return link.state === "sending" ? ruled(step(known, [ {
     kind: "no_retry",
     link: index
    } ]), "accepted") : ruled(succeed(known, index, at), "accepted");
   }
   if (link.state === "timeout" || link.state === "cancelled") return ruled(still(chain), "expired");
   const first = link.callback?.state ?? link.state;
   if (first === callback.state) return ruled(still(chain), "duplicate");
   if (link.callback === null && !isFinal(link)) return ruled(still(chain), "unexpected");
   const conflicts = link.conflicts + 1;
   return ruled(still(change(chain, index, {
    conflicts
   })), "conflict");
  }
  function takesCallback({via, state}) {
   return state === "waiting" || via === "listener" || via === "status";
  }
  function refused(chain, event) {
   const {link: index, reason, at} = event;
   const link = chain.links[index];
   const asks = link !== void 0 && link.via !== "delivery" && link.via !== "listener";
   return asks && link.state === "waiting" && isLive(chain, index) ? end(chain, index, {
    state: "error",
    at,
    reason
   }) : still(chain);
  }
  function isLive(chain, index) {
   return chain.state === "running" && chain.current === index;
  }
  function holdsSuccess(chain, index) {
   const link = chain.links[index];
   return link?.state === "sending" && link.callback?.state === "success";
  }
  function isFinal({state}) {
   return state === "success" || state === "failure" || state === "error";
  }
  function interrupt(chain, ending) {
   if (chain.state === "not_run") return step({
    ...chain,
    state: ending.state
   }, [ {
    kind: "done"
   } ]);
   return chain.state === "running" && chain.current !== null ? end(chain, chain.current, ending) : still(chain);
  }
  function ruled(after, ruling) {
   return {
    ...after,
    ruling
   };
  }
  function createBoard({inputs}, io, {config, reported}) {
   const {apiUrl, serverUrl, repository, sha} = inputs.environment;
   const {run} = reported;
   const statuses = createStatuses(io.api, {
    apiUrl,
    repository,
    sha: run.headSha ?? sha
   });
   const shown = config.webhooks.some(({enabled, callback}) => enabled && callback.via === "event");
   const server = serverUrl.replace(/\/+$/, "");
   const page = `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
   const contextOf = webhook => fitText(`webhook/${config.name}/${webhook}`);
   let posts = Promise.resolve();
   const post = status => {
    posts = posts.then(() => statuses.post(status));
    posts.catch(() => {});
   };
   return {
    statuses,
    contextOf,
    async pending(webhook, fragment) {
     if (!shown) return;
     post({
      state: "pending",
      context: contextOf(webhook),
      description: "sent, waiting for the callback",
      target_url: `${page}#${fragment}`
     });
     await posts;
    },
    follow(before, after) {
     if (!shown) return;
     for (const [index, link] of after.links.entries()) {
      const ended = before.links[index]?.state !== link.state;
      const verdict = ended && link.via !== "status" ? board_verdictOf(link) : null;
      if (verdict !== null) post({
       ...verdict,
       context: contextOf(link.name),
       target_url: link.callback?.target_url ?? page
      });
     }
    },
    settled: () => posts.then(() => null, error => `a commit status of the chain could not be written: ${error instanceof Error ? error.message : error}`)
   };
  }
  function board_verdictOf(link) {
   const said = link.callback?.description ?? link.reason;
   switch (link.state) {
   case "success":
   case "failure":
   case "error":
    return {
     state: link.state,
     description: said
    };

   case "timeout":
    return {
     state: "error",
     description: "ran out of time"
    };

   case "cancelled":
    return {
     state: "error",
     description: "the step was cancelled"
    };

   case "skipped":
   case "sending":
   case "waiting":
    return null;
   }
  }
  const MAX_BODY_BYTES = 65536;
  function readJson(body) {
   if (Buffer.byteLength(body) > MAX_BODY_BYTES) return {
    kind: "refused",
    error: "body_too_large"
   };
   const text = decode(body);
   if (text === null) return {
    kind: "refused",
    error: "not_utf8"
   };
   if (/^[ \t\r\n]*$/.test(text)) return {
    kind: "refused",
    error: "body_empty"
   };
   try {
    return {
     kind: "json",
     text,
     json: JSON.parse(text)
    };
   } catch {
    return {
     kind: "refused",
     error: "not_json"
    };
   }
  }
  function decode(body) {
   if (typeof body === "string") return body.replace(/^\ufeff/, "");
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(body);
   } catch {
    return null;
   }
  }
  function repeatedKeys(text) {
   const seen = new Set;
   const repeated = new Set;
   const colon = /[ \t\r\n]*:/y;
   let depth = 0;
   let at = 0;
   while (at < text.length) {
    const character = text[at];
    if (character === '"') {
     const end = stringEnd(text, at);
     colon.lastIndex = end;
     if (depth === 1 && colon.test(text)) add(text.slice(at, end), seen, repeated);
     at = end;
     continue;
    }
    if (character === "{" || character === "[") depth += 1; else if (character === "}" || character === "]") depth -= 1;
    at += 1;
   }
   return repeated;
  }
  function add(literal, seen, repeated) {
   const key = String(JSON.parse(literal));
   if (seen.has(key)) repeated.add(key);
   seen.add(key);
  }
  function stringEnd(text, start) {
   let at = start + 1;
   while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
   return at + 1;
  }
  const poll_TIMEOUT_MS = 3e4;
  const PENDING = [ 202, 204, 404 ];
  async function pollOnce(send, request) {
   const {url, headers, allowlist, signal} = request;
   const method = allowlist.methods[0] ?? "GET";
   const refused = (0, delivery_allowlist.x5)(allowlist, url, method);
   if (refused !== null) return {
    kind: "refused",
    reason: refused
   };
   const answer = await send({
    url,
    method: "GET",
    headers: {
     accept: "application/json",
     ...headers
    },
    body: null,
    timeoutMs: poll_TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: (0, delivery_allowlist.V4)(allowlist, url.hostname),
    keepAlive: false,
    signal
   });
   if (answer.kind === "failure") return {
    kind: answer.permanent ? "refused" : "waiting",
    reason: `${answer.code}: ${answer.message}`
   };
   const {status, body, cut} = answer;
   if (PENDING.includes(status) || status >= 500) return {
    kind: "waiting",
    reason: `answered ${status}`
   };
   if (status !== 200) return {
    kind: "refused",
    reason: `answered ${status}`
   };
   return cut ? {
    kind: "refused",
    reason: "answered more than 64 KiB"
   } : {
    kind: "body",
    body
   };
  }
  function pollUrl(webhook, location) {
   if (location === null || !URL.canParse(location, webhook.href)) return null;
   const url = new URL(location, webhook);
   url.hash = "";
   const own = url.origin === webhook.origin && !url.username && !url.password;
   return own ? url : null;
  }
  function dockerhubPayload(payload, options) {
   const {github} = payload;
   const repoName = options.repoName || github.repository;
   const parts = repoName.split("/");
   const namespace = parts.at(-2);
   const pushed = seconds(payload.completed);
   const created = seconds(payload.created);
   const tag = options.tag || github.ref;
   return {
    push_data: {
     ...pushed === null ? {} : {
      pushed_at: pushed
     },
     ...github.actor ? {
      pusher: github.actor
     } : {},
     ...tag ? {
      tag
     } : {},
     images: []
    },
    repository: {
     repo_name: repoName,
     name: parts.at(-1) ?? repoName,
     ...namespace ? {
      namespace,
      owner: namespace
     } : {},
     repo_url: `${options.serverUrl.replace(/\/+$/, "")}/${github.repository}`,
     status: "Active",
     description: "",
     full_description: "",
     dockerfile: "",
     is_private: options.isPrivate,
     is_official: false,
     is_trusted: true,
     star_count: 0,
     comment_count: 0,
     ...created === null ? {} : {
      date_created: created
     }
    }
   };
  }
  function seconds(time) {
   return time === void 0 ? null : Date.parse(time) / 1e3;
  }
  function reasonOf(run, place) {
   const page = `${place.serverUrl}/${place.repository}`;
   const pull = run.event.startsWith("pull_request") ? run.pullRequest : null;
   if (pull) {
    const kind = /\/api\/v1\/?$/.test(place.apiUrl) ? "pulls" : "pull";
    const title = pull.title ?? run.title ?? run.subject;
    const link = `${page}/${kind}/${pull.number}`;
    return sentence(run.event, `#${pull.number}`, title, link);
   }
   const subject = run.event.startsWith("pull_request") ? run.title : run.subject;
   const link = run.headSha ? `${page}/commit/${run.headSha}` : run.pageUrl;
   return sentence(run.event, run.headBranch, subject ?? run.title, link);
  }
  function sentence(event, place, subject, link) {
   const why = [ subject?.replace(/\s+/g, " ").trim(), link ].filter(Boolean);
   const what = `GitHub ${event}${place ? `(${place})` : ""}`;
   return why.length > 0 ? `${what}: ${why.join(", ")}` : what;
  }
  var build_time = __nccwpck_require__(8035);
  const NEVER_STARTED = [ "skipped", "startup_failure", "action_required" ];
  function buildPayload(build) {
   const {run, runs, status, place} = build;
   const {repository} = place;
   const api = `${place.apiUrl.replace(/\/+$/, "")}/repos/${repository}/actions`;
   const serverUrl = place.serverUrl.replace(/\/+$/, "");
   const url = run.url ?? `${api}/runs/${run.id}`;
   const format = (0, build_time.Ic)();
   const created = format(run.created ?? earliest(runs));
   const completed = format(completion(run, runs));
   const started = isStarted(run, status) ? format(run.started) : void 0;
   return present({
    build_id: run.id,
    url,
    status,
    runs: runs.map(one => payloadRun(one, api, format)),
    web_url: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`,
    name: run.title ?? void 0,
    trigger_name: run.workflow ?? void 0,
    created,
    completed,
    status_events: [ ...created ? [ {
     time: created,
     status: "QUEUED"
    } ] : [], ...started ? [ {
     time: started,
     status: "RUNNING"
    } ] : [], ...completed && isDone(status) ? [ {
     time: completed,
     status
    } ] : [] ],
    runs_url: run.jobsUrl ?? `${url}/jobs`,
    reason: reasonOf(run, {
     ...place,
     serverUrl
    }),
    annotation: null,
    github: present({
     repository,
     workflow: run.workflow ?? void 0,
     workflow_path: run.workflowPath ?? void 0,
     run_id: run.id,
     run_number: run.number ?? void 0,
     run_attempt: run.attempt,
     event: run.event,
     ref: run.headBranch ?? void 0,
     sha: run.headSha ?? void 0,
     actor: run.actor ?? void 0,
     conclusion: run.conclusion ?? void 0
    })
   });
  }
  function withTests(payload, url) {
   const runs = payload.runs.map(run => {
    const tests = url(run);
    return tests ? {
     ...run,
     tests
    } : run;
   });
   return {
    ...payload,
    runs
   };
  }
  function withCallback(payload, keys) {
   const {callback_url, callback_context} = keys;
   const {callback_token, callback_dispatch} = keys;
   return {
    ...payload,
    ...present({
     callback_url,
     callback_context,
     callback_token,
     callback_dispatch
    })
   };
  }
  function payloadRun(run, api, format) {
   const {name, status} = run;
   const url = run.url ?? (run.id === null ? null : `${api}/jobs/${run.id}`);
   const created = format(run.created);
   const completed = format(run.completed);
   const entry = url === null ? {
    name,
    status
   } : {
    name,
    url,
    status,
    log_url: `${url}/logs`
   };
   if (run.pageUrl !== null) entry.web_url = run.pageUrl;
   if (created !== void 0) entry.created = created;
   if (completed !== void 0) entry.completed = completed;
   if (run.labels.length > 0) entry.host_tag = run.labels.join(",");
   return entry;
  }
  function isStarted({conclusion}, status) {
   if (status === "QUEUED" || status === "SKIPPED") return false;
   return conclusion === null || !NEVER_STARTED.includes(conclusion);
  }
  function completion(run, runs) {
   if (run.conclusion !== null) return run.updated;
   if (!runs.every(({status}) => isDone(status))) return null;
   return runs.reduce((last, {completed}) => completed !== null && completed > (last ?? 0) ? completed : last, null);
  }
  function earliest(runs) {
   return runs.reduce((first, {created}) => created !== null && created < (first ?? 1 / 0) ? created : first, null);
  }
  function present(value) {
   for (const [key, entry] of Object.entries(value)) if (entry === void 0) Reflect.deleteProperty(value, key);
   return value;
  }
  var filter = __nccwpck_require__(7764);
  var delivery_piece = __nccwpck_require__(8830);
  function storeText(text, lookup) {
   let stored = "";
   let literal = "";
   for (const piece of (0, delivery_piece.QC)(text)) if (piece.kind === "text") literal += piece.text; else if (piece.kind === "broken") literal += piece.source; else if ((0, 
   delivery_piece.Gf)(piece.name) === null) literal += (0, filter.e1)((0, substitution._3)(piece, lookup)); else {
    stored += escapeText(`${literal}{`).slice(0, -1);
    stored += `\${${[ piece.name, ...piece.filters ].join("|")}}`;
    literal = "";
   }
   return stored + escapeText(literal);
  }
  function storeJson(template, lookup) {
   return (0, substitution.T)(template, {
    key: key => storeText(key, lookup),
    leaf: text => {
     const whole = (0, delivery_piece.wY)(text);
     if (!whole || (0, delivery_piece.Gf)(whole.name) !== null) return storeText(text, lookup);
     const value = (0, substitution._3)(whole, lookup);
     return value === void 0 ? "" : escapeJson(value);
    }
   });
  }
  function escapeText(text) {
   return text.replace(/\$+/g, (run, offset) => text[offset + run.length] === "{" ? run + run : run);
  }
  function escapeJson(value) {
   return (0, substitution.T)(value, {
    key: escapeText,
    leaf: escapeText
   });
  }
  function bodyOf(payload) {
   const text = JSON.stringify(payload);
   return {
    bytes: Buffer.from(text),
    stored: escapeText(text)
   };
  }
  function bodies(source) {
   const made = new Map;
   const once = (key, payload) => {
    const body = made.get(key) ?? bodyOf(payload());
    made.set(key, body);
    return body;
   };
   return (webhook, lookup) => {
    const {body, payload = "jobserv"} = webhook;
    if (body !== void 0) return ownBody(body, lookup);
    if (payload === "github") return once("github", () => source.event);
    const build = source.payload;
    if (build === null) throw new Error("the build was not read");
    if (payload === "jobserv") return once("jobserv", () => withCallback(build, source.keys));
    const text = template => template === void 0 ? null : (0, substitution.S5)(template, lookup);
    const repoName = text(webhook.dockerhub?.repo_name);
    const tag = text(webhook.dockerhub?.tag);
    const {serverUrl, isPrivate} = source;
    return once(JSON.stringify([ "dockerhub", repoName, tag ]), () => withCallback(dockerhubPayload(build, {
     serverUrl,
     isPrivate,
     repoName,
     tag
    }), source.keys));
   };
  }
  function ownBody(body, lookup) {
   return typeof body === "string" ? {
    bytes: Buffer.from((0, substitution.S5)(body, lookup)),
    stored: storeText(body, lookup)
   } : {
    bytes: Buffer.from(JSON.stringify((0, substitution.hF)(body, lookup))),
    stored: JSON.stringify(storeJson(body, lookup))
   };
  }
  const WILDCARDS = [ "0.0.0.0", "[::]", "*" ];
  function publicUrl(inputs, port) {
   const {listen, publicUrl: given} = inputs;
   const local = `http://${authority(listen.host)}:${port}`;
   if (given === "") {
    const host = URL.canParse(local) ? new URL(local).hostname : listen.host;
    if (!WILDCARDS.includes(host)) return local;
    throw new config_error.x(`input listen is the wildcard ${listen.host}, which is no address to call; give public-url, the URL that others reach it by`);
   }
   const url = URL.canParse(given) ? new URL(given) : null;
   const plain = url !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(given) && /^https?:$/.test(url.protocol);
   if (plain) return given.replace(/\/+$/, "");
   throw new config_error.x("input public-url is no plain http(s) URL; write https://host or https://host/path");
  }
  function authority(host) {
   return host.includes(":") ? `[${host}]` : host;
  }
  const UNMADE = {
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
  function prepareLinks(scene, from) {
   const {step, io, course} = scene;
   const links = course.config.webhooks.slice(from).filter(({enabled}) => enabled);
   const requests = links.map(link => {
    const {via} = link.callback;
    if (via === "listener") publicUrl(step.inputs, step.inputs.listen.port);
    const keys = UNMADE[via];
    const request = prepareLink(scene, link, {
     keys,
     callback: null
    });
    const {url} = link.callback;
    if (url !== void 0 && pollUrlOf(scene, link, request, null) === null) throw new config_error.x(`webhook "${link.name}": its callback.url is not on ${request.url.origin}; only the webhook's own scheme, host and port are polled`);
    return request;
   });
   noticeProxy(step.inputs.allowedHosts, io, requests.map(({url}) => url));
   return requests;
  }
  function prepareLink({step, io, course}, link, words) {
   const {reported, config, event} = course;
   const {environment} = step.inputs;
   const {run, build, status, subject} = reported;
   const {keys, callback} = words;
   const id = deliveryId({
    repository: environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: config.name,
    webhook: link.name,
    kind: subject.kind,
    status
   });
   return prepareRequest(step, io, link, {
    id,
    event,
    values: {
     ...reported.values,
     ...keys,
     event: {
      name: event
     },
     callback: callback ?? {}
    },
    body: bodies({
     payload: build?.payload ?? null,
     isPrivate: run.isPrivate,
     serverUrl: environment.serverUrl,
     event: environment.event,
     keys
    })
   });
  }
  function pollUrlOf({step, course}, {name, callback}, {url}, location) {
   const {values} = course.reported;
   const lookup = lookupIn(values, step.secrets, step.inputs.variables);
   try {
    const own = callback.url === void 0 ? null : callback.url;
    return pollUrl(url, location ?? (own && (0, delivery_url.KD)(own, lookup)));
   } catch (error) {
    if (!(error instanceof substitution.vH)) throw error;
    throw new config_error.x(`webhook "${name}": callback.url: ${error.message}`);
   }
  }
  const SENTENCES = {
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
  function refusal_refuse(errors) {
   const text = errors.map(error => SENTENCES[error]).join("; ");
   const message = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
   return {
    valid: false,
    errors,
    message,
    http: refusal_statusOf(errors[0])
   };
  }
  function refusal_statusOf(error) {
   switch (error) {
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
  function refuseHead(request) {
   if (request.method !== "POST") return "method_not_allowed";
   const encoding = request.headers["content-encoding"]?.trim().toLowerCase();
   return encoding && encoding !== "identity" ? "content_encoding" : null;
  }
  function readCallback(body) {
   const reading = readJson(body);
   if (reading.kind === "refused") return refusal_refuse([ reading.error ]);
   return judge(reading.json, repeatedKeys(reading.text));
  }
  function judgeCallback(json) {
   return judge(json, new Set);
  }
  function judge(json, repeated) {
   if (!callback_isObject(json)) return refusal_refuse([ "not_object" ]);
   const errors = [];
   const fields = [ "state", "description", "context", "target_url" ];
   if (fields.some(field => repeated.has(field))) errors.push("duplicate_key");
   const value = field => repeated.has(field) ? null : given(json, field);
   const state = readState(value("state"));
   if (!repeated.has("state")) errors.push(...state.errors);
   const description = value("description");
   errors.push(...textErrors("description", description, MAX_DESCRIPTION));
   const context = value("context");
   errors.push(...textErrors("context", context, MAX_CONTEXT));
   const link = value("target_url");
   if (link !== null && typeof link !== "string") errors.push("target_url_type");
   if (errors.length > 0 || state.state === null) return refusal_refuse(errors);
   return normalise(state.state, {
    description: asText(description),
    context: asText(context),
    target_url: asText(link)
   });
  }
  function normalise(state, texts) {
   const clean = text => text && cleanText(text);
   const warnings = [];
   if (Object.values(texts).some(text => text !== clean(text))) warnings.push("control_chars");
   const link = texts.target_url && readLink(texts.target_url);
   if (link !== texts.target_url) warnings.push("target_url_unusable");
   const callback = {
    state,
    description: clean(texts.description),
    context: clean(texts.context),
    target_url: link
   };
   return {
    valid: true,
    callback,
    warnings
   };
  }
  function readState(value) {
   if (value === "success" || value === "failure" || value === "error") return {
    state: value,
    errors: []
   };
   if (value === null) return {
    state: null,
    errors: [ "state_missing" ]
   };
   return typeof value === "string" ? {
    state: null,
    errors: [ "state_unknown" ]
   } : {
    state: null,
    errors: [ "state_type" ]
   };
  }
  function textErrors(field, value, max) {
   if (value === null) return [];
   if (typeof value !== "string") return [ `${field}_type` ];
   return countPoints(value) > max ? [ `${field}_too_long` ] : [];
  }
  function callback_isObject(json) {
   return typeof json === "object" && json !== null && !Array.isArray(json);
  }
  var callback_path = __nccwpck_require__(6976);
  function readFormatted(format, json) {
   const value = valueAt(json, format.state.path);
   if (value === null) return format_refused([ "state_missing" ], `${format.state.path} has no value`);
   if (includes(format.state.pending, value)) return {
    kind: "pending"
   };
   const texts = {
    description: textAt(json, format.description, MAX_DESCRIPTION),
    context: textAt(json, format.context, MAX_CONTEXT),
    target_url: textAt(json, format.target_url, Number.POSITIVE_INFINITY)
   };
   const fields = [ "description", "context", "target_url" ];
   const wrong = fields.filter(field => texts[field] === void 0);
   if (wrong.length > 0) {
    const where = wrong.map(field => `${field} at ${format[field]?.path}`);
    const errors = wrong.map(field => `${field}_type`);
    return format_refused(errors, `no text is the ${where.join(" and the ")}`);
   }
   const {callback, warnings} = normalise(format_stateOf(format, value), {
    description: texts.description ?? null,
    context: texts.context ?? null,
    target_url: texts.target_url ?? null
   });
   return {
    kind: "callback",
    callback,
    warnings
   };
  }
  function format_stateOf(format, value) {
   if (includes(format.state.success, value)) return "success";
   return includes(format.state.failure, value) ? "failure" : "error";
  }
  function includes(values, value) {
   return values.includes(value);
  }
  function format_refused(errors, detail) {
   const {message} = refusal_refuse(errors);
   return {
    kind: "refused",
    errors,
    message: `${message.slice(0, -1)}: ${detail}.`
   };
  }
  function textAt(json, place, max) {
   const value = place ? valueAt(json, place.path) : null;
   if (value === null) return null;
   return typeof value === "object" ? void 0 : cutText(String(value), max);
  }
  function valueAt(json, path) {
   const found = (0, callback_path.$)(json, known(path));
   return found.found && found.value !== "" ? found.value : null;
  }
  function known(text) {
   const parsed = (0, callback_path.R)(text);
   if (parsed.kind === "path") return parsed.path;
   throw new Error(parsed.message);
  }
  function readMessage(body, format) {
   const text = typeof body === "string" || Buffer.isBuffer(body) ? body : null;
   if (format === null) {
    const verdict = text === null ? judgeCallback(body) : readCallback(text);
    return verdict.valid ? {
     kind: "callback",
     ...verdict
    } : {
     kind: "refused",
     message: verdict.message
    };
   }
   if (text === null) return readFormatted(format, body);
   const json = readJson(text);
   return json.kind === "refused" ? {
    kind: "refused",
    message: refusal_refuse([ json.error ]).message
   } : readFormatted(format, json.json);
  }
  const POLL_MS = 1e4;
  async function pickUp(drive, call, sent) {
   if (call.over.signal.aborted) return;
   switch (sent.link.callback.via) {
   case "delivery":
   case "listener":
   case "event":
    return;

   case "response":
    return judgeAnswer(drive, call, sent);

   case "status":
    return repeat(drive, call, sent.look);

   case "poll":
    return poll(drive, call, sent);
   }
  }
  async function judgeAnswer(drive, call, {link, outcome}) {
   const answer = outcome.tries.at(-1)?.answer;
   if (!answer || answer.cut) pickup_refuse(drive, call, link, "its answer is longer than 64 KiB"); else pickup_judge(drive, call, link, answer.body);
  }
  async function poll(drive, call, {link, prepared, outcome}) {
   const {io, step} = drive;
   const location = outcome.tries.at(-1)?.answer?.headers.location ?? null;
   const url = pollUrlOf(drive, link, prepared, location);
   const {origin} = prepared.url;
   if (url === null) return pickup_refuse(drive, call, link, location === null ? "its answer has no Location to poll; send one, or give callback.url" : `its answer's Location is not on ${origin}, and only that may be polled`);
   await repeat(drive, call, async () => {
    const polled = await pollOnce(io.send, {
     url,
     headers: pollHeaders(prepared),
     allowlist: step.allowlist,
     signal: AbortSignal.any([ io.signal, call.over.signal ])
    });
    if (call.over.signal.aborted) return;
    if (polled.kind === "body") pickup_judge(drive, call, link, polled.body); else if (polled.kind === "refused") pickup_refuse(drive, call, link, `polling ${origin}: ${polled.reason}`); else io.log.debug(`polling for "${link.name}": ${polled.reason}`);
   });
  }
  async function repeat({io}, call, ask) {
   while (!call.over.signal.aborted) {
    await ask();
    await io.clock.sleep(POLL_MS, call.over.signal);
   }
  }
  function pickup_judge(drive, call, link, body) {
   const {io, handle} = drive;
   const message = readMessage(body, link.callback.format ?? null);
   const polled = link.callback.via === "poll";
   const what = polled ? "what was polled" : "its answer";
   switch (message.kind) {
   case "callback":
    {
     const {callback} = message;
     const at = io.clock.now();
     handle({
      kind: "callback",
      link: call.index,
      callback,
      at
     });
     return;
    }

   case "pending":
    if (!polled) pickup_refuse(drive, call, link, `${what} is still pending`);
    return;

   case "refused":
    pickup_refuse(drive, call, link, `${what} is no callback: ${message.message}`);
   }
  }
  function pickup_refuse({io, handle}, {index}, {name}, text) {
   const reason = io.redact(text);
   io.log.warning(`link "${name}": ${reason}`);
   handle({
    kind: "refused",
    link: index,
    reason,
    at: io.clock.now()
   });
  }
  function pollHeaders({headers}) {
   return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "content-type" && !name.startsWith("webhook-")));
  }
  const PROGRESS_MS = 6e4;
  async function waitFor(io, {what, ms, done, every}) {
   const {clock, log, signal} = io;
   const since = clock.now();
   const over = AbortSignal.any([ done, signal ]);
   const left = () => since + ms - clock.now();
   log.info(`waiting for ${what} until ${wait_time(since + ms)}`);
   let told = since;
   while (!over.aborted && left() > 0) {
    if (every) await every.ask();
    if (over.aborted) break;
    const pause = every?.ms ?? told + PROGRESS_MS - clock.now();
    await clock.sleep(Math.max(0, Math.min(left(), pause)), over);
    if (clock.now() - told < PROGRESS_MS || over.aborted) continue;
    told = clock.now();
    log.info(`waiting for ${what} since ${wait_time(since)}, until ${wait_time(since + ms)}`);
   }
   return signal.aborted ? "cancelled" : "timeout";
  }
  function wait_time(ms) {
   return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
  }
  function arm(token, terms) {
   return {
    ...terms,
    digest: digest(token)
   };
  }
  function admitCallback(armed, head) {
   if (head.path === "/healthz") return head.method === "GET" || head.method === "HEAD" ? {
    status: 200,
    body: {
     ok: true
    }
   } : {
    ...refusal(405, "Ask with GET."),
    headers: {
     allow: "GET, HEAD"
    }
   };
   const entry = find(armed, head.path);
   if (entry === null) return refusal(404, "No such path or token.");
   const error = refuseHead(head);
   if (error === "method_not_allowed") return refusalOf(refusal_refuse([ error ]));
   if (entry.isOver()) return over();
   const size = Number(head.headers["content-length"] ?? 0);
   if (error !== null) return refusalOf(refusal_refuse([ error ]));
   return size > MAX_BODY_BYTES ? refusalOf(refusal_refuse([ "body_too_large" ])) : null;
  }
  function answerCallback(armed, request, now) {
   const entry = find(armed, request.path);
   const early = admitCallback(armed, request);
   if (entry === null || early !== null) {
    const answer = early ?? refusal(404, "No such path or token.");
    return {
     answer,
     armed: entry,
     heard: null
    };
   }
   const {body, headers} = request;
   if (body === null) return answer_refused(entry, refusal_refuse([ "body_too_large" ]));
   if (entry.keys.length > 0) {
    const message = {
     headers,
     body,
     now
    };
    const verdict = (0, delivery_signature.MX)(entry.signature, message, entry.keys);
    if (verdict !== "ok") {
     const text = `The callback's signature is ${verdict}.`;
     return replied(entry, refusal(401, text), text);
    }
   }
   const reading = read(entry, body);
   if (reading.kind === "refused") return answer_refused(entry, reading.refusal);
   if (reading.kind === "pending") {
    const answer = accepted(entry, "pending");
    return {
     answer,
     armed: entry,
     heard: {
      kind: "pending"
     }
    };
   }
   const answer = answer_ruled(entry, reading.callback);
   return {
    answer,
    armed: entry,
    heard: reading
   };
  }
  function read({format}, body) {
   if (format === null) {
    const verdict = readCallback(body);
    return verdict.valid ? {
     kind: "callback",
     ...verdict
    } : {
     kind: "refused",
     refusal: verdict
    };
   }
   const json = readJson(body);
   if (json.kind === "refused") return {
    kind: "refused",
    refusal: refusal_refuse([ json.error ])
   };
   const reading = readFormatted(format, json.json);
   return reading.kind === "refused" ? {
    kind: "refused",
    refusal: {
     ...reading,
     http: 400
    }
   } : reading;
  }
  function answer_ruled(entry, callback) {
   const {ruling, state} = entry.rule(callback);
   switch (ruling) {
   case "accepted":
    return accepted(entry, callback.state);

   case "duplicate":
    return accepted(entry, callback.state, {
     duplicate: true
    });

   case "conflict":
    {
     const errors = [ "already_final" ];
     const message = `The first callback stands: ${state}.`;
     return {
      status: 409,
      body: {
       accepted: false,
       errors,
       state,
       message
      }
     };
    }

   case "expired":
   case "unexpected":
    return over();
   }
  }
  function accepted(entry, state, more = {}) {
   const {chain, webhook} = entry;
   const place = chain === null ? {} : {
    chain,
    webhook
   };
   return {
    status: 200,
    body: {
     accepted: true,
     ...place,
     state,
     ...more
    }
   };
  }
  function answer_refused(entry, why) {
   return replied(entry, refusalOf(why), why.message);
  }
  function replied(entry, answer, message) {
   const heard = {
    kind: "refused",
    status: answer.status,
    message
   };
   return {
    answer,
    armed: entry,
    heard
   };
  }
  function refusalOf(why) {
   const answer = refusal(why.http, why.message, why.errors);
   return why.http === 405 ? {
    ...answer,
    headers: {
     allow: "POST"
    }
   } : answer;
  }
  function refusal(status, message, errors = []) {
   return {
    status,
    body: {
     accepted: false,
     errors,
     message
    }
   };
  }
  function over() {
   return refusal(410, "The time for this callback is over.");
  }
  function find(armed, path) {
   const token = /^\/hook\/([\w-]{16,200})\/?$/.exec(path)?.[1];
   if (token === void 0) return null;
   const given = digest(token);
   const same = armed.filter(entry => (0, external_node_crypto_.timingSafeEqual)(entry.digest, given));
   return same[0] ?? null;
  }
  function digest(token) {
   return (0, external_node_crypto_.createHash)("sha256").update(token).digest();
  }
  const PREFIX = "webhook-action/callback/v1.";
  const MAX_LENGTH = 8192;
  function createToken(claims, key) {
   if (key === "") throw new Error("An empty secret signs no token.");
   const {v, repo, run, att, sha, chain, link, exp, n} = claims;
   const json = JSON.stringify({
    v,
    repo,
    run,
    att,
    sha,
    chain,
    link,
    exp,
    n
   });
   const head = Buffer.from(json).toString("base64url");
   return `${head}.${mac(head, key).toString("base64url")}`;
  }
  function readToken(text, key) {
   if (text.length > MAX_LENGTH) return token_refused("is too long");
   const [head, tail, ...more] = text.split(".");
   if (head === void 0 || tail === void 0 || more.length > 0) return token_refused("is not made of two parts with a dot between");
   const json = token_decode(head);
   const given = token_decode(tail);
   if (json === null || given === null) return token_refused("is not base64url");
   const expected = mac(head, key);
   const same = given.length === expected.length && (0, external_node_crypto_.timingSafeEqual)(given, expected);
   if (key === "" || !same) return token_refused("is not signed with this key; check that both runs use the same secret");
   const claims = readClaims(json);
   return claims ? {
    kind: "ok",
    claims
   } : token_refused("holds unknown claims");
  }
  function expired(claims, now) {
   return !(now < claims.exp);
  }
  function fragment(n) {
   return (0, external_node_crypto_.createHash)("sha256").update(n).digest("hex").slice(0, 16);
  }
  function mac(head, key) {
   return (0, external_node_crypto_.createHmac)("sha256", key).update(PREFIX).update(head).digest();
  }
  function token_refused(what) {
   return {
    kind: "refused",
    message: `The callback token ${what}.`
   };
  }
  function token_decode(text) {
   const bytes = Buffer.from(text, "base64url");
   return text !== "" && bytes.toString("base64url") === text ? bytes : null;
  }
  function readClaims(bytes) {
   const json = parse(bytes);
   const repo = match(own(json, "repo"), /^[\w.-]+\/[\w.-]+$/);
   const sha = match(own(json, "sha"), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
   const chain = match(own(json, "chain"), /./s);
   const link = match(own(json, "link"), /./s);
   const n = match(own(json, "n"), /^[A-Za-z0-9_-]{21}[AQgw]$/);
   const run = count(own(json, "run"));
   const att = count(own(json, "att"));
   const exp = count(own(json, "exp"));
   if (own(json, "v") !== 1 || !repo || !sha || !chain || !link || !n) return null;
   if (run === null || att === null || exp === null) return null;
   return {
    v: 1,
    repo,
    run,
    att,
    sha,
    chain,
    link,
    exp,
    n
   };
  }
  function parse(bytes) {
   try {
    return JSON.parse(bytes.toString("utf8"));
   } catch {
    return null;
   }
  }
  function match(value, pattern) {
   return typeof value === "string" && pattern.test(value) ? value : null;
  }
  function count(value) {
   return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
  }
  function verdictIn(status) {
   const {state, description, context, target_url} = status;
   if (state === "pending") return null;
   const known = state === "success" || state === "failure";
   const verdict = judgeCallback({
    state: known ? state : "error",
    description: description && cutText(description, MAX_DESCRIPTION),
    context: cutText(context, MAX_CONTEXT),
    target_url
   });
   return verdict.valid ? verdict.callback : null;
  }
  function wordsOf(callback) {
   const {state, description, context, target_url} = callback;
   const words = [ state, description, context && `(${context})`, target_url ];
   return words.filter(Boolean).join(" ");
  }
  const LINES = 10;
  function createQuota(log, what) {
   let count = 0;
   const within = () => {
    count += 1;
    return count <= LINES;
   };
   return {
    info: text => {
     if (within()) log.info(text);
    },
    warning: text => {
     if (within()) log.warning(text);
    },
    close() {
     if (count > LINES) log.warning(`${count - LINES} more ${what}, not listed one by one`);
    }
   };
  }
  const TOKEN_BYTES = 16;
  const EVENT_LIFE_MS = 7 * 24 * 36e5;
  async function wayBack(drive, call, link) {
   const {io, board, step, course, publicUrl} = drive;
   const n = io.randomBytes(TOKEN_BYTES).toString("base64url");
   const way = {
    keys: {},
    look: async () => {}
   };
   const context = board.contextOf(link.name);
   await board.pending(link.name, fragment(n));
   switch (link.callback.via) {
   case "response":
   case "delivery":
   case "poll":
    return way;

   case "listener":
    io.mask(n);
    drive.arm(armedFor(drive, call, link, n));
    return {
     ...way,
     keys: {
      callback_url: `${publicUrl}/hook/${n}/`
     }
    };

   case "status":
    {
     const [newest] = await board.statuses.list(context);
     const floor = newest?.id ?? 0;
     const keys = {
      callback_url: board.statuses.url,
      callback_context: context
     };
     const look = async () => {
      const statuses = await board.statuses.latest(context);
      const callback = statuses.filter(({id}) => id > floor).map(verdictIn).findLast(verdict => verdict !== null);
      if (!callback) return;
      const at = io.clock.now();
      drive.handle({
       kind: "callback",
       link: call.index,
       callback,
       at
      });
     };
     return {
      keys,
      look
     };
    }

   case "event":
    {
     const {apiUrl, repository} = step.inputs.environment;
     const {run} = course.reported;
     const key = step.secrets.get(course.config.token_secret_name ?? "") ?? "";
     const life = link.callback.timeout ?? EVENT_LIFE_MS;
     const token = createToken({
      v: 1,
      repo: repository,
      run: run.id,
      att: run.attempt,
      sha: run.headSha ?? step.inputs.environment.sha,
      chain: course.config.name,
      link: link.name,
      exp: Math.floor((io.clock.now() + life) / 1e3),
      n
     }, key);
     io.mask(token);
     return {
      ...way,
      keys: {
       callback_token: token,
       callback_dispatch: {
        url: `${apiUrl.replace(/\/+$/, "")}/repos/${repository}/dispatches`,
        event_type: "webhook-callback",
        client_payload: {
         token
        }
       }
      }
     };
    }
   }
  }
  function armedFor({step, course, handle, chain, io}, call, {name, callback}, token) {
   const {index} = call;
   const log = createQuota(io.log, `callbacks of "${name}" changed nothing`);
   return arm(token, {
    chain: course.config.name,
    webhook: name,
    signature: callback.signature,
    keys: callback.secret_name.flatMap(key => step.secrets.get(key) ?? []),
    format: callback.format ?? null,
    isOver: () => {
     const state = chain().links[index]?.state;
     return state === "timeout" || state === "cancelled";
    },
    rule: heard => {
     const event = {
      kind: "callback",
      link: index,
      callback: heard
     };
     const ruling = handle({
      ...event,
      at: io.clock.now()
     }) ?? "unexpected";
     const line = `callback of "${name}": ${wordsOf(heard)} (${ruling})`;
     if (ruling === "accepted") io.log.info(line); else if (ruling === "conflict") log.warning(line); else log.info(line);
     const link = chain().links[index];
     const stands = link?.callback?.state ?? link?.state ?? heard.state;
     return {
      ruling,
      state: stands
     };
    }
   });
  }
  const call_TIMEOUT_MS = 1e4;
  const CALLBACK_TIMEOUT_MS = 10 * 6e4;
  const call_SCHEDULE_S = [ 1, 2, 4 ];
  async function callLink(drive, call) {
   const link = linkOf(drive, call);
   const waiting = limit(drive, call, link);
   try {
    const way = await wayBack(drive, call, link);
    if (!call.over.signal.aborted) await exchange(drive, call, link, way);
   } catch (error) {
    fail(drive, call, link, error);
   }
   await waiting;
  }
  async function exchange(drive, call, link, way) {
   const {step, io, course, chain} = drive;
   const before = chain().links.slice(0, call.index).findLast(({enabled}) => enabled);
   const prepared = prepareLink({
    step,
    io,
    course
   }, link, {
    keys: way.keys,
    callback: before?.callback ?? null
   });
   const outcome = await post(drive, call, link, prepared, way);
   await pickUp(drive, call, {
    link,
    prepared,
    outcome,
    look: way.look
   });
  }
  async function post({step, io, chain, handle, deliveries}, call, link, prepared, {look}) {
   io.log.info(`link "${link.name}" is sent to ${prepared.shown}`);
   const outcome = await deliver(io, prepared, {
    ...policyOf(link),
    allowlist: step.allowlist,
    signal: AbortSignal.any([ io.signal, call.inFlight.signal ]),
    mayRetry: () => call.mayRetry
   });
   const given = call.inFlight.signal.aborted && !io.signal.aborted;
   const told = given ? brokenOff(outcome, chain().links[call.index]?.state) : outcome;
   deliveries.push(account(step.inputs, io, prepared, told));
   const unread = await look().then(() => null, error => ({
    error
   }));
   const {tries, delivered, reason} = outcome;
   const posted = {
    link: call.index,
    attempts: tries.length,
    statusCode: tries.at(-1)?.attempt.status_code ?? null,
    at: io.clock.now()
   };
   if (delivered) handle({
    kind: "delivered",
    ...posted
   }); else handle({
    kind: tries.at(-1)?.answer ? "rejected" : "lost",
    reason: io.redact(reason ?? "not delivered"),
    ...posted
   });
   if (unread !== null) throw unread.error;
   return outcome;
  }
  function brokenOff(outcome, state) {
   if (outcome.delivered) return outcome;
   const reason = `cancelled: the link had ended before it answered (${state})`;
   const last = outcome.tries.at(-1);
   return {
    ...outcome,
    reason,
    tries: outcome.tries.map(each => each === last ? {
     ...each,
     message: reason
    } : each)
   };
  }
  function policyOf(link) {
   const {via, timeout = CALLBACK_TIMEOUT_MS} = link.callback;
   const answers = via === "response" || via === "delivery";
   return {
    successCodes: link.success_codes,
    timeoutMs: link.timeout ?? (answers ? timeout : call_TIMEOUT_MS),
    schedule: link.retry_schedule ?? call_SCHEDULE_S,
    careful: link.retry_schedule === void 0,
    keepAlive: false
   };
  }
  async function limit({io, handle, deadline}, call, {name, callback}) {
   const {via, timeout = CALLBACK_TIMEOUT_MS} = callback;
   const own = via === "event" ? CALLBACK_TIMEOUT_MS : timeout;
   const left = deadline - io.clock.now();
   const silent = via === "delivery" || via === "event";
   const how = await waitFor(io, {
    what: silent ? `the answer of "${name}"` : `the callback of "${name}"`,
    ms: Math.min(own, left),
    done: call.over.signal
   });
   if (how === "cancelled" || call.over.signal.aborted) return;
   const at = io.clock.now();
   if (own < left) handle({
    kind: "link_timeout",
    link: call.index,
    at
   }); else handle({
    kind: "chain_timeout",
    at
   });
  }
  function fail({io, chain, handle}, call, {name}, error) {
   const text = error instanceof Error ? error.message : String(error);
   const reason = io.redact(text);
   const ended = {
    link: call.index,
    reason,
    at: io.clock.now()
   };
   if (!call.over.signal.aborted) io.log.warning(`link "${name}": ${reason}`);
   if (chain().links[call.index]?.state === "sending") handle({
    kind: "rejected",
    attempts: 0,
    statusCode: null,
    ...ended
   }); else handle({
    kind: "refused",
    ...ended
   });
  }
  function linkOf({course}, {index}) {
   const link = course.config.webhooks[index];
   if (link === void 0) throw new Error(`the chain has no link ${index}`);
   return link;
  }
  var external_node_http_ = __nccwpck_require__(7067);
  const LINGER_MS = 1e3;
  const LINGER_BYTES = 1048576;
  const UNREADABLE = new Map([ [ "HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large" ], [ "ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout" ] ]);
  function readHead(request) {
   const target = request.url ?? "/";
   const [path = "", ...query] = target.replace(/^https?:\/\/[^/?]*/i, "").split("?");
   const headers = Object.entries(request.headersDistinct).map(([name, values]) => [ name, values?.join(", ") ?? "" ]);
   return {
    method: request.method ?? "",
    path,
    query: new URLSearchParams(query.join("?")),
    headers: Object.fromEntries(headers)
   };
  }
  function readBody(request, limits, done) {
   const chunks = [];
   let size = 0;
   const finish = body => {
    clearTimeout(timer);
    request.off("data", add).off("end", end);
    done(body);
   };
   const add = chunk => {
    size += chunk.length;
    if (size > limits.maxBytes) finish(null); else chunks.push(chunk);
   };
   const end = () => finish(Buffer.concat(chunks, size));
   const timer = setTimeout(() => finish("late"), limits.bodyMs);
   request.on("data", add).on("end", end);
   request.once("close", () => clearTimeout(timer));
  }
  function send(request, response, {status, headers, body}) {
   const bytes = Buffer.from(JSON.stringify(body));
   response.writeHead(status, {
    ...headers,
    "content-type": "application/json",
    "content-length": bytes.length,
    connection: "close"
   });
   if (request.complete || request.headers.expect !== void 0) {
    response.end(bytes);
    return;
   }
   response.write(bytes);
   let left = LINGER_BYTES;
   const end = () => {
    clearTimeout(timer);
    response.end();
   };
   const timer = setTimeout(end, LINGER_MS);
   request.on("data", chunk => {
    left -= chunk.length;
    if (left < 0) end();
   });
   request.once("end", end);
   request.once("close", end);
  }
  function refuseBytes(code, socket) {
   if (!socket.writable) {
    socket.destroy();
    return;
   }
   const status = UNREADABLE.get(code) ?? "400 Bad Request";
   const rest = "connection: close\r\ncontent-length: 0\r\n\r\n";
   socket.end(`HTTP/1.1 ${status}\r\n${rest}`, () => socket.destroy());
  }
  const LIMITS = {
   headersMs: 5e3,
   bodyMs: 1e4,
   connections: 1024,
   patienceMs: 2e3
  };
  const MAX_CONNECTIONS = 16384;
  const BACKLOG = 4096;
  const MAX_HEADER_BYTES = 16384;
  const GRACE_MS = 250;
  async function openListener(options) {
   const limits = {
    ...LIMITS,
    ...options.limits
   };
   const sockets = new Map;
   const answering = new Set;
   const server = (0, external_node_http_.createServer)({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.headersMs + limits.bodyMs,
    connectionsCheckingInterval: Math.ceil(limits.headersMs / 10),
    maxHeaderSize: MAX_HEADER_BYTES
   });
   server.maxRequestsPerSocket = 1;
   server.maxConnections = MAX_CONNECTIONS;
   server.on("connection", socket => {
    makeRoom(sockets, limits);
    sockets.set(socket, performance.now());
    socket.once("close", () => {
     sockets.delete(socket);
     answering.delete(socket);
    });
   });
   server.on("clientError", (error, socket) => refuseBytes(error.code, socket));
   const serve = (request, response) => {
    const head = readHead(request);
    const early = attempt(options, () => options.admit(head));
    if (early !== null) return send(request, response, early);
    if (request.headers.expect !== void 0) response.writeContinue();
    readBody(request, {
     ...options,
     ...limits
    }, body => {
     if (body === "late") return send(request, response, listener_LATE);
     if (body !== null) answering.add(request.socket);
     const answer = attempt(options, () => options.answer({
      ...head,
      body
     }));
     if (!(answer instanceof Promise)) return send(request, response, answer);
     answer.then(value => send(request, response, value), error => send(request, response, failed(options, error)));
    });
   };
   server.on("request", serve);
   server.on("checkContinue", serve);
   const port = await listen(server, options);
   server.on("error", options.report);
   return {
    port,
    close: () => listener_close(server, sockets, answering)
   };
  }
  function makeRoom(sockets, limits) {
   for (const [socket, opened] of sockets) {
    const isNew = performance.now() - opened < limits.patienceMs;
    if (sockets.size < limits.connections || isNew) return;
    sockets.delete(socket);
    socket.destroy();
   }
  }
  function listen(server, {host, port}) {
   return new Promise((resolve, reject) => {
    server.once("error", cause => reject(new Error(`Cannot listen on ${host}:${port} (${cause.message}); set the input listen to an address of this machine and a free port.`, {
     cause
    })));
    server.listen({
     host,
     port,
     backlog: BACKLOG
    }, () => {
     server.removeAllListeners("error");
     const address = server.address();
     resolve(typeof address === "object" && address ? address.port : port);
    });
   });
  }
  async function listener_close(server, sockets, answering) {
   const closed = new Promise(resolve => server.close(() => resolve()));
   for (const socket of sockets.keys()) if (!answering.has(socket)) socket.destroy();
   const timer = setTimeout(() => {
    for (const socket of sockets.keys()) socket.destroy();
   }, GRACE_MS);
   await closed;
   clearTimeout(timer);
  }
  const listener_LATE = {
   status: 408,
   body: {
    accepted: false,
    errors: [],
    message: "The body came too slowly."
   }
  };
  function attempt(options, work) {
   try {
    return work();
   } catch (error) {
    return failed(options, error);
   }
  }
  function failed(options, error) {
   options.report(error);
   const message = "The listener failed; see its log.";
   return {
    status: 500,
    body: {
     accepted: false,
     errors: [],
     message
    }
   };
  }
  async function listenFor(inputs, io, armed) {
   const {host, port} = inputs.listen;
   publicUrl(inputs, port);
   const log = createQuota(io.log, "callbacks were refused");
   const listener = await openListener({
    host,
    port,
    maxBytes: MAX_BODY_BYTES,
    admit: head => admitCallback(armed, head),
    answer: request => {
     const now = Math.floor(io.clock.now() / 1e3);
     const {answer, heard} = answerCallback(armed, request, now);
     if (heard !== null) listening_tell(io.log, log, heard);
     return answer;
    },
    report: error => log.warning(`the listener failed: ${error}`)
   });
   const url = publicUrl(inputs, listener.port);
   io.log.info(`listening on ${authority(host)}:${listener.port} for callbacks to ${url}`);
   return {
    publicUrl: url,
    async close() {
     await listener.close();
     log.close();
    }
   };
  }
  function listening_tell(log, quota, heard) {
   switch (heard.kind) {
   case "refused":
    quota.warning(`a callback was refused with ${heard.status}: ${heard.message}`);
    break;

   case "pending":
    quota.info("a callback says that it is still pending");
    break;

   case "callback":
    if (heard.warnings.length > 0) log.debug(`changed in the callback's text: ${heard.warnings.join(", ")}`);
   }
  }
  async function driveChain(step, io, course, first) {
   let {chain} = course;
   let callback = null;
   const calls = new Map;
   const tasks = [];
   const done = new AbortController;
   const armed = [];
   const board = createBoard(step, io, course);
   const listening = await listenForLinks(step, io, course, armed);
   const deadline = io.clock.now() + course.timeoutMs;
   const handle = event => {
    const moved = advance(chain, event);
    const before = chain;
    chain = moved.chain;
    if (moved.ruling === "accepted" && event.kind === "callback") callback = event.callback;
    board.follow(before, chain);
    for (const call of calls.values()) if (chain.current !== call.index || chain.state !== "running") call.over.abort();
    for (const action of moved.actions) if (action.kind === "done") done.abort(); else if (action.kind === "send") send(action.link); else {
     const call = calls.get(action.link);
     if (call) call.mayRetry = false;
     if (action.kind === "abort") call?.inFlight.abort();
    }
    return moved.ruling;
   };
   const drive = {
    step,
    io,
    course,
    handle,
    chain: () => chain,
    deadline,
    arm: entry => armed.push(entry),
    publicUrl: listening?.publicUrl ?? "",
    board,
    deliveries: []
   };
   const send = index => {
    const call = {
     index,
     inFlight: new AbortController,
     over: new AbortController,
     mayRetry: true
    };
    calls.set(index, call);
    tasks.push(callLink(drive, call));
   };
   const cancel = () => {
    handle({
     kind: "cancelled",
     at: io.clock.now()
    });
   };
   try {
    io.signal.addEventListener("abort", cancel, {
     once: true
    });
    tasks.push(io.clock.sleep(course.timeoutMs, done.signal).then(() => {
     if (!done.signal.aborted) handle({
      kind: "chain_timeout",
      at: io.clock.now()
     });
    }));
    handle(first);
    if (io.signal.aborted) cancel();
    for (let index = 0; index < tasks.length; index += 1) await tasks[index];
   } finally {
    io.signal.removeEventListener("abort", cancel);
    await (listening?.close());
   }
   const trouble = await board.settled();
   return {
    chain,
    deliveries: drive.deliveries,
    callback,
    trouble
   };
  }
  async function listenForLinks({inputs}, io, {config}, armed) {
   const wanted = config.webhooks.some(({enabled, callback}) => enabled && callback.via === "listener");
   return wanted ? listenFor(inputs, io, armed) : null;
  }
  function eventKind(action) {
   if (action === "requested") return "queued";
   return action === "in_progress" ? "started" : "completed";
  }
  function raisedEvents(kind, status, change) {
   if (kind === "queued") return [ "build_queued" ];
   if (kind === "started") return [ "build_started" ];
   const events = [ "build_completed" ];
   if (status === "SKIPPED") return events;
   if (status === "PASSED") events.push("build_passed");
   if (hasFailures(status)) events.push("build_failed");
   if (change?.changed) events.push("build_status_changed");
   return events;
  }
  function statusChange(status, previous) {
   if (!isDone(status) && !hasFailures(status)) return {
    changed: false,
    reason: `the build is ${status}, not done`
   };
   if (status === "SKIPPED") return {
    changed: false,
    reason: "the build is SKIPPED"
   };
   if (previous === null) return {
    changed: true,
    reason: `${status}, and no build before it`
   };
   const before = runStatus(previous.status, previous.conclusion);
   const now = hasFailures(status) ? "FAILED" : status;
   const which = `in run ${previous.number ?? previous.id}`;
   return before === now ? {
    changed: false,
    reason: `${status}, as ${before} ${which}`
   } : {
    changed: true,
    reason: `${status}, after ${before} ${which}`
   };
  }
  const run_text = dist.NpB(dist.mee(dist.YjP()), null);
  const run_count = dist.NpB(dist.mee(dist.aig()), null);
  const run_link = dist.NpB(dist.mee(dist.FsL(dist.YjP(), dist.OZ5())), null);
  const word = dist.NpB(dist.mee(dist.FsL(dist.YjP(), dist.pdi(value => value || null))), null);
  const pullRequest = dist.Ikc({
   number: dist.aig(),
   base: dist.NpB(dist.Ikc({
    repo: dist.Ikc({
     url: dist.YjP()
    })
   }), {
    repo: {
     url: ""
    }
   })
  });
  const rawRun = dist.Ikc({
   id: dist.FsL(dist.aig(), dist.ndf()),
   run_attempt: run_count,
   run_number: run_count,
   name: word,
   workflow_id: dist.NpB(dist.mee(dist.FsL(dist.KCZ([ dist.aig(), dist.YjP() ]), dist.pdi(String))), null),
   path: word,
   display_title: word,
   event: dist.NpB(dist.YjP(), ""),
   status: dist.NpB(dist.YjP(), ""),
   conclusion: word,
   head_branch: word,
   head_sha: word,
   head_commit: dist.NpB(dist.mee(dist.Ikc({
    message: dist.YjP()
   })), null),
   repository: dist.NpB(dist.Ikc({
    full_name: run_text,
    private: dist.NpB(dist.zMY(), false)
   }), {
    full_name: null,
    private: false
   }),
   head_repository: dist.lqM(dist.NpB(dist.mee(dist.Ikc({
    full_name: dist.YjP()
   })), null)),
   actor: dist.NpB(dist.mee(dist.Ikc({
    login: dist.YjP()
   })), null),
   pull_requests: dist.NpB(dist.YOg(dist.L5J()), []),
   url: run_link,
   html_url: run_link,
   jobs_url: run_link,
   created_at: run_text,
   run_started_at: run_text,
   started_at: run_text,
   updated_at: run_text,
   completed_at: run_text
  });
  function parseRun(value) {
   const {output, success} = dist.xLC(rawRun, value);
   if (!success) return null;
   const repository = output.repository.full_name;
   return {
    id: output.id,
    attempt: output.run_attempt || 1,
    number: output.run_number,
    workflow: output.name ?? output.path,
    workflowId: output.workflow_id,
    workflowPath: output.path?.replace(/(\.ya?ml)@.*$/, "$1") ?? null,
    title: output.display_title,
    subject: output.head_commit?.message.split("\n")[0]?.trim() || null,
    event: output.event,
    status: output.status,
    conclusion: output.conclusion,
    headBranch: output.head_branch,
    headSha: output.head_sha,
    headRepository: output.head_repository === void 0 && !output.event.startsWith("pull_request") ? repository : output.head_repository?.full_name ?? null,
    isPrivate: output.repository.private,
    actor: output.actor?.login || null,
    pullRequest: ownPullRequest(output.pull_requests, repository),
    url: output.url,
    pageUrl: output.html_url,
    jobsUrl: output.jobs_url,
    created: (0, build_time.pe)(output.created_at),
    started: (0, build_time.pe)(output.run_started_at ?? output.started_at),
    updated: (0, build_time.pe)(output.updated_at ?? output.completed_at)
   };
  }
  async function readRun(api, repository, runId, attempt) {
   const path = `/repos/${repository}/actions/runs/${runId}`;
   const latest = await readOne(api, path);
   if (latest === null || attempt === null || latest.attempt === attempt) return latest;
   return readOne(api, `${path}/attempts/${attempt}`);
  }
  async function readOne(api, path) {
   const answer = await api.get(path);
   if (answer.status === 404) return null;
   const run = parseRun(answer.json);
   if (run) return run;
   throw new build_error.h(`GET ${path} was answered ${answer.status} without a workflow run; GITHUB_API_URL must be the API's own URL`, answer.status);
  }
  function ownPullRequest(pullRequests, repository) {
   for (const value of pullRequests) {
    const {output, success} = dist.xLC(pullRequest, value);
    if (!success) continue;
    const {url} = output.base.repo;
    if (!url || !repository || url.endsWith(`/repos/${repository}`)) return {
     number: output.number,
     title: null
    };
   }
   return null;
  }
  const previous_MOST_PAGES = 10;
  async function readPreviousRun(api, repository, run) {
   const actions = `/repos/${repository}/actions`;
   const path = run.workflowId ? `${actions}/workflows/${encodeURIComponent(run.workflowId)}/runs` : `${actions}/runs`;
   const query = {
    branch: run.headBranch ?? "",
    status: "completed"
   };
   const keys = [ "workflow_runs" ];
   const pages = readPages({
    api,
    path,
    query,
    keys,
    most: previous_MOST_PAGES
   });
   for await (const {items} of pages) {
    const earlier = items.map(parseRun).filter(other => other !== null).filter(other => precedes(other, run)).sort((a, b) => order(b) - order(a));
    if (earlier[0]) return earlier[0];
   }
   return null;
  }
  function precedes(other, run) {
   return other.id !== run.id && other.conclusion !== null && order(other) < order(run) && other.headBranch === run.headBranch && other.headRepository === run.headRepository && (run.workflowId === null ? other.workflow === run.workflow : other.workflowId === null || other.workflowId === run.workflowId);
  }
  function order(run) {
   return run.number ?? run.id;
  }
  async function happening_happening({subject, run, status, facts}, io, repository, waiting) {
   const compare = subject.kind === "completed" && waiting.some(({events}) => events.includes("build_status_changed"));
   const change = compare ? statusChange(status, await readPreviousRun(io.api, repository, run)) : null;
   if (change !== null) io.log.info(`build_status_changed: ${change.changed ? "yes" : "no"}, ${change.reason}`);
   return {
    events: raisedEvents(subject.kind, status, change),
    why: change?.reason ?? null,
    status,
    facts
   };
  }
  const environment_text = dist.NpB(dist.mee(dist.YjP()), null);
  const repository = dist.Ikc({
   full_name: dist.YjP()
  });
  const payload = dist.NpB(dist.Ikc({
   pull_request: dist.NpB(dist.mee(dist.Ikc({
    number: dist.aig(),
    title: environment_text,
    head: dist.NpB(dist.Ikc({
     ref: environment_text,
     sha: environment_text,
     repo: dist.NpB(dist.mee(repository), null)
    }), {
     ref: null,
     sha: null,
     repo: null
    })
   })), null),
   head_commit: dist.NpB(dist.mee(dist.Ikc({
    message: dist.YjP()
   })), null),
   repository: dist.NpB(dist.Ikc({
    private: dist.zMY()
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
  function runFromEvent(event) {
   const wrapped = dist.xLC(dist.Ikc({
    workflow_run: dist.L5J(),
    workflow: dist.NpB(dist.mee(dist.Ikc({
     name: environment_text
    })), null)
   }), event);
   if (!wrapped.success) return null;
   const run = parseRun(wrapped.output.workflow_run);
   const name = wrapped.output.workflow?.name;
   return run && {
    ...run,
    workflow: name || run.workflow
   };
  }
  function runFromEnvironment(env) {
   const event = dist.qgA(payload, env.event);
   const pull = event.pull_request;
   const subject = event.head_commit?.message.split("\n")[0]?.trim() || null;
   return {
    id: env.runId,
    attempt: env.runAttempt,
    number: env.runNumber || null,
    workflow: env.workflow || null,
    workflowId: null,
    workflowPath: workflowPath(env),
    title: pull?.title ?? subject,
    subject,
    event: env.eventName,
    status: "in_progress",
    conclusion: null,
    headBranch: env.headRef || pull?.head.ref || env.refName || null,
    headSha: pull?.head.sha || env.sha || null,
    headRepository: pull ? pull.head.repo?.full_name ?? null : env.repository,
    isPrivate: event.repository.private,
    actor: env.actor || null,
    pullRequest: pull && {
     number: pull.number,
     title: pull.title
    },
    url: null,
    pageUrl: null,
    jobsUrl: null,
    created: null,
    started: null,
    updated: null
   };
  }
  function workflowPath({repository, workflowRef}) {
   const [path = ""] = workflowRef.split("@");
   return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : null;
  }
  function runFacts(run, repository) {
   const head = run.headRepository;
   return {
    branch: run.headBranch ?? "",
    workflow: run.workflow ?? "",
    event: run.event,
    actor: run.actor ?? "",
    repository: head ?? "",
    fork: head?.toLowerCase() !== repository.toLowerCase()
   };
  }
  const schema = dist.FsL(dist.L5J(), dist.z6Y(value => !Array.isArray(value)), dist.g1P(dist.YjP(), dist.Ikc({
   result: dist.YjP()
  })));
  function parseNeeds(text) {
   if (text.trim() === "") return null;
   const {output, success} = dist.xLC(schema, parseJson(text));
   if (!success) throw new config_error.x(`input needs is no result of jobs; write "needs: \${{ toJSON(needs) }}"`);
   const entries = Object.entries(output);
   return entries.length === 0 ? null : new Map(entries.map(([key, {result}]) => [ key, result ]));
  }
  function keyOf(name, needs) {
   const [key = ""] = /^[^ ]+(?= \(| \/ |$)/.exec(name) ?? [];
   return needs.has(key) ? key : null;
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  const FORGEJO_FINAL = [ "success", "failure", "cancelled", "skipped" ];
  const FORGEJO_WORDS = new Map([ [ "running", "in_progress" ], [ "blocked", "waiting" ] ]);
  function parseJob(value) {
   if (!isRecord(value)) return null;
   const id = typeof value.id === "number" ? value.id : null;
   const labels = texts(value.labels);
   return {
    id,
    name: job_text(value.name) ?? `job ${id ?? ""}`.trim(),
    attempt: typeof value.run_attempt === "number" ? value.run_attempt : null,
    checkRunId: job_text(value.check_run_url)?.replace(/^.*\//, "") || null,
    ...standing(job_text(value.status) ?? "", value.conclusion),
    runnerName: job_text(value.runner_name),
    labels: labels.length > 0 ? labels : texts(value.runs_on),
    url: job_text(value.url),
    pageUrl: job_text(value.html_url),
    created: (0, build_time.pe)(job_text(value.created_at)),
    started: (0, build_time.pe)(job_text(value.started_at) ?? job_text(value.started)),
    completed: (0, build_time.pe)(job_text(value.completed_at) ?? job_text(value.stopped))
   };
  }
  function standing(status, conclusion) {
   if (conclusion === void 0 && FORGEJO_FINAL.includes(status)) return {
    status: "completed",
    conclusion: status
   };
   return {
    status: FORGEJO_WORDS.get(status) ?? status,
    conclusion: job_text(conclusion)
   };
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function job_text(value) {
   return typeof value === "string" && value !== "" ? value : null;
  }
  function texts(value) {
   return Array.isArray(value) ? value.filter(entry => typeof entry === "string") : [];
  }
  const jobs_MOST_PAGES = 500;
  const READINGS = 2;
  async function readJobs(api, repository, runId, attempt) {
   const run = `/repos/${repository}/actions/runs/${runId}`;
   const path = `${run}/attempts/${attempt}/jobs`;
   const jobs = await readAll(api, path, {});
   if (jobs !== null && attempt === 1) return jobs;
   const all = await readAll(api, `${run}/jobs`, {
    filter: "all"
   });
   if (all === null) return jobs;
   const own = jobs ?? all.filter(job => (job.attempt ?? attempt) === attempt);
   return [ ...own, ...carriedOver(own, all, attempt) ];
  }
  function carriedOver(own, all, attempt) {
   const names = new Set(own.map(job => job.name));
   const earlier = all.filter(job => job.attempt !== null && job.attempt < attempt && !names.has(job.name));
   const last = new Map;
   for (const {name, attempt} of earlier) last.set(name, Math.max(last.get(name) ?? 0, attempt ?? 0));
   return earlier.filter(({name, attempt}) => last.get(name) === attempt);
  }
  async function readAll(api, path, query) {
   let shortage = "";
   for (let reading = 0; reading < READINGS; reading++) {
    const result = await readOnce(api, path, query);
    if (result === null) return null;
    if (result.jobs.length >= result.total) return result.jobs;
    shortage = `${result.jobs.length} of ${result.total}`;
   }
   throw new build_error.h(`GET ${path} listed only ${shortage} jobs; run this job again`, 200);
  }
  async function readOnce(api, path, query) {
   const keys = [ "jobs", "workflow_jobs" ];
   const jobs = [];
   const ids = new Set;
   let total = null;
   for await (const page of readPages({
    api,
    path,
    query,
    keys,
    most: jobs_MOST_PAGES
   })) {
    total = page.total ?? 0;
    const before = jobs.length;
    for (const item of page.items) {
     const job = parseJob(item);
     if (job === null) throw new build_error.h(`GET ${path} listed something that is no job`, 200);
     if (job.id !== null && ids.has(job.id)) continue;
     if (job.id !== null) ids.add(job.id);
     jobs.push(job);
    }
    if (jobs.length === before) break;
   }
   return total === null ? null : {
    jobs,
    total
   };
  }
  function settleRuns(jobs, own, now) {
   const result = {
    runs: [],
    lagging: [],
    forgiven: [],
    unfinished: []
   };
   const self = own && findOwn(jobs, own);
   for (const job of jobs) {
    const run = runOf(job);
    if (own && job === self) {
     if (!onlyReports(own)) result.runs.push(runs_judge(run, own.jobStatus, now));
     continue;
    }
    const key = own?.needs ? keyOf(job.name, own.needs) : null;
    const word = key !== null && own?.needs?.get(key) || null;
    if (word !== null && !isDone(run.status)) {
     result.lagging.push(run.name);
     result.runs.push(runs_judge(run, word, null));
     continue;
    }
    const forgiven = run.status === "FAILED" && word === "success";
    if (forgiven) result.forgiven.push(run.name);
    if (!isDone(run.status)) result.unfinished.push(run.name);
    result.runs.push(forgiven ? {
     ...run,
     counts: false
    } : run);
   }
   return result;
  }
  function runsOfNeeds(needs) {
   return [ ...needs ].map(([name, word]) => ({
    name,
    status: runStatus("completed", word),
    conclusion: word,
    counts: true,
    id: null,
    url: null,
    pageUrl: null,
    labels: [],
    created: null,
    completed: null
   }));
  }
  function failedNeeds(needs) {
   return [ ...needs?.values() ?? [] ].filter(word => runStatus("completed", word) === "FAILED");
  }
  function onlyReports({needs, jobStatus}) {
   return needs !== null && jobStatus === "success";
  }
  function findOwn(jobs, own) {
   const {jobId, runnerName} = own;
   const known = jobs.find(job => jobId !== null && (String(job.id) === jobId || job.checkRunId === jobId));
   if (known) return known;
   const here = jobs.filter(job => runnerName !== null && job.runnerName === runnerName && job.status !== "completed" && job.conclusion === null);
   const busy = here.filter(job => job.status === "in_progress");
   const [first, second] = busy.length > 0 ? busy : here;
   return second ? null : first ?? null;
  }
  function runOf(job) {
   const {id, name, conclusion, url, pageUrl, labels, created, started} = job;
   const status = runStatus(job.status, conclusion);
   return {
    name,
    status,
    conclusion,
    counts: true,
    id,
    url,
    pageUrl,
    labels,
    created: created ?? started,
    completed: isDone(status) ? job.completed : null
   };
  }
  function runs_judge(run, word, at) {
   const status = runStatus("completed", word);
   return {
    ...run,
    status,
    conclusion: word,
    completed: at
   };
  }
  function judgeBuild(run, runs, own) {
   const failed = own ? ownFailures(own) : [];
   const status = failed.length > 0 ? "FAILED" : judge_statusOf(run, runs, own);
   const conclusions = runs.filter(({counts, status}) => counts && status === "FAILED").map(({conclusion}) => conclusion ?? "");
   return {
    status,
    dockerHub: dockerHubWord(status, run.conclusion !== null && failed.length === 0 ? [ run.conclusion ] : [ ...failed, ...conclusions ])
   };
  }
  function ownFailures({jobStatus, needs}) {
   const words = failedNeeds(needs);
   return jobStatus === "success" ? words : [ jobStatus, ...words ];
  }
  function judge_statusOf(run, runs, own) {
   if (run.conclusion !== null) return runStatus(run.status, run.conclusion);
   const known = statusOfRuns(runs.map(({counts, status}) => counts ? status : "PASSED"));
   if (known !== null) return known;
   return own ? "PASSED" : runStatus(run.status, null);
  }
  const LAG_MS = 3e4;
  const PAUSE_MS = 2500;
  async function readBuild(io, report) {
   const {repository, apiUrl, serverUrl, own} = report;
   const run = own ? await readOwnRun(io, report) : await readOtherRun(io, report);
   const runs = await readRuns(io, report, run);
   const {status, dockerHub} = judgeBuild(run, runs, own);
   const place = {
    repository,
    apiUrl,
    serverUrl
   };
   io.log.info(`run ${run.id}, attempt ${run.attempt}, of ${run.workflow ?? repository}: ${status}, ${runs.length === 1 ? "1 run" : `${runs.length} runs`}`);
   return {
    payload: buildPayload({
     run,
     runs,
     status,
     place
    }),
    run,
    dockerHub,
    failedRuns: runs.filter(({status}) => status === "FAILED").map(({name}) => name)
   };
  }
  async function readOwnRun({api, log}, report) {
   const {repository, runId, env} = report;
   const attempt = report.attempt ?? env.runAttempt;
   const known = {
    ...runFromEnvironment(env),
    id: runId,
    attempt
   };
   const run = await readRun(api, repository, runId, attempt);
   if (run) return {
    ...fill(run, known),
    pullRequest: known.pullRequest ?? run.pullRequest
   };
   log.warning(`the API does not know run ${runId} (404), so that its times are missing; on GitHub add "permissions: actions: read" to the job`);
   return known;
  }
  async function readOtherRun({api}, report) {
   const {repository, runId, attempt, env} = report;
   const run = await readRun(api, repository, runId, attempt);
   if (run === null) throw new build_error.h(`the API does not know run ${runId}${attempt ? `, attempt ${attempt},` : ""} of ${repository} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
   const event = runFromEvent(env.event);
   return event?.id === run.id && event.attempt === run.attempt ? fill(run, event) : run;
  }
  async function readRuns(io, report, run) {
   const {api, log, clock, signal} = io;
   const {repository, own} = report;
   const begun = clock.now();
   for (let waited = 0; ;waited += PAUSE_MS) {
    const jobs = await readJobs(api, repository, run.id, run.attempt);
    if (jobs === null) return runsWithoutJobs(io, run, own);
    const now = clock.now();
    const {runs, lagging, forgiven, unfinished} = settleRuns(jobs, own, now);
    if (lagging.length > 0 && waited < LAG_MS && now - begun < LAG_MS) {
     log.info(`${names(lagging)} done in needs but not in the API, asking on`);
     await clock.sleep(PAUSE_MS, signal);
     continue;
    }
    if (lagging.length > 0) log.info(`${names(lagging)} unfinished in the API, needs is believed`);
    if (forgiven.length > 0) log.warning(`${names(forgiven)} FAILED, but success in needs (continue-on-error): does not count against the build`);
    if (unfinished.length > 0) log.info(`${names(unfinished)} unfinished`);
    return runs;
   }
  }
  function runsWithoutJobs({log}, run, own) {
   const what = `the API has no jobs of run ${run.id} (404)`;
   if (own?.needs) {
    log.info(`${what}: needs alone says how they ended`);
    return runsOfNeeds(own.needs);
   }
   log.warning(own ? `${what}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${what}: the build is what the run itself says; on GitHub add "permissions: actions: read" to the job`);
   return [];
  }
  function fill(run, other) {
   const known = Object.entries(run).filter(([, value]) => value !== null);
   return {
    ...other,
    ...Object.fromEntries(known)
   };
  }
  function names(list) {
   return list.map(name => `"${name}"`).join(", ");
  }
  function subjectOf({runId, runAttempt, environment}) {
   const {eventName, event} = environment;
   const told = eventName === "workflow_run" ? runFromEvent(event) : null;
   if (runId === null && told !== null) {
    const attempt = runAttempt ?? told.attempt;
    return {
     runId: told.id,
     attempt,
     own: false,
     kind: eventKind(actionOf(event)),
     run: attempt === told.attempt ? told : null
    };
   }
   const id = runId ?? environment.runId;
   const own = id === environment.runId && (runAttempt ?? environment.runAttempt) === environment.runAttempt;
   return {
    runId: id,
    attempt: own ? environment.runAttempt : runAttempt,
    own,
    kind: "completed",
    run: own ? runFromEnvironment(environment) : null
   };
  }
  function actionOf(event) {
   return typeof event === "object" && event !== null && "action" in event && typeof event.action === "string" ? event.action : null;
  }
  var words = __nccwpck_require__(3693);
  async function readReported(step, io, asked) {
   const {inputs} = step;
   const {environment} = inputs;
   const subject = subjectOf(inputs);
   const known = asked ? null : subject.run;
   const build = known === null ? await readIt(step, io, subject) : null;
   const run = build?.run ?? known ?? runFromEnvironment(environment);
   const status = build?.payload.status ?? statusWithout(subject, run, inputs);
   return {
    subject,
    run,
    facts: runFacts(run, environment.repository),
    status,
    build,
    values: {
     github: (0, words.tx)(run, environment),
     ...build === null ? {} : {
      build: build.payload,
      status: (0, words.o7)(status, build.dockerHub),
      runs: {
       failed: build.failedRuns.join(", "),
       count: build.payload.runs.length
      }
     }
    }
   };
  }
  async function readIt(step, io, subject) {
   const {inputs, config} = step;
   const {environment, jobId, jobStatus, needs} = inputs;
   const {repository, apiUrl, serverUrl, runnerName} = environment;
   const build = await readBuild(io, {
    repository,
    apiUrl,
    serverUrl,
    runId: subject.runId,
    attempt: subject.attempt,
    own: subject.own ? {
     jobId: jobId || null,
     jobStatus,
     runnerName: runnerName || null,
     needs: parseNeeds(needs)
    } : null,
    env: environment
   });
   const url = config.notify?.tests_url;
   if (url === void 0) return build;
   const github = (0, words.tx)(build.run, environment);
   const tests = run => (0, delivery_url.KD)(url, lookupIn({
    build: build.payload,
    github,
    run
   }, new Map, inputs.variables));
   return {
    ...build,
    payload: withTests(build.payload, tests)
   };
  }
  function statusWithout({own}, run, {jobStatus}) {
   return own ? runStatus("completed", jobStatus) : runStatus(run.status, run.conclusion);
  }
  var templates = __nccwpck_require__(7953);
  const DEPENDABOT = "dependabot[bot]";
  function considered(items, only) {
   const names = items.map(({name}) => name);
   const problems = only.filter(name => !names.includes(name)).map(name => ({
    message: `input only names "${name}", which the config does not have; write ${(0, 
    nearest.p)(name, names) ?? `one of ${names.join(", ")}`}`
   }));
   if (problems.length > 0) throw new config_error.x(problems);
   return items.filter(({name}) => only.length === 0 || only.includes(name));
  }
  function withoutSecret(webhooks, {secrets, inputs}, log) {
   const {environment} = inputs;
   const lacking = webhooks.map(webhook => ({
    webhook,
    names: (0, templates.Fj)(webhook).filter(name => secrets.get(name) === "")
   })).filter(({names}) => names.length > 0);
   if (lacking.length > 0 && !isWithheld(environment)) throw new config_error.x(lacking.map(({webhook, names}) => ({
    message: `webhook "${webhook.name}" needs the secret ${names.join(", ")}, which is empty; set it in the repository's or the organisation's secrets`
   })));
   for (const {webhook, names} of lacking) log.warning(`webhook "${webhook.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${names.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
   return new Set(lacking.map(({webhook}) => webhook));
  }
  function isWithheld(environment) {
   const {fork} = runFacts(runFromEnvironment(environment), environment.repository);
   return fork || environment.actor === DEPENDABOT;
  }
  async function chain(step, io) {
   const {inputs, config} = step;
   const plan = pickChain(config, inputs.chain);
   const from = startIndex(plan, inputs.startAt);
   const reported = await readReported(step, io, true);
   const started = await startedBy(step, io, {
    plan,
    from,
    reported
   });
   const course = {
    config: plan,
    chain: createChain(machinePlan(plan)),
    reported,
    event: started.event ?? "",
    timeoutMs: inputs.timeoutMs ?? plan.timeout
   };
   const unsent = {
    chain: course.chain,
    callback: null
   };
   if (started.event === null) {
    const why = `chain "${plan.name}" did not start: ${started.why}`;
    io.log.info(why);
    const green = inputs.dryRun || inputs.environment.eventName === "workflow_run";
    const trouble = green ? null : why;
    return chainVerdict(step, io, course, {
     ...unsent,
     deliveries: [],
     trouble
    });
   }
   noticePassedOver(io, plan, from);
   const requests = prepareLinks({
    step,
    io,
    course
   }, from);
   if (inputs.dryRun) return chainVerdict(step, io, course, {
    ...unsent,
    deliveries: requests.map(request => rehearse(step, io, request)),
    trouble: null
   });
   io.log.info(`chain "${plan.name}" starts for ${started.event}`);
   const at = io.clock.now();
   const driven = await driveChain(step, io, course, {
    kind: "start",
    from,
    at
   });
   return chainVerdict(step, io, course, driven);
  }
  function machinePlan(plan) {
   return {
    links: plan.webhooks.map(({name, enabled, callback}) => ({
     name,
     enabled,
     via: callback.via
    })),
    expectFinalCallback: plan.expect_final_callback
   };
  }
  function pickChain({chains}, name) {
   const names = chains.map(chain => chain.name);
   const [only, second] = chains;
   if (only === void 0) throw new config_error.x("the config has no chains; write one under chains:");
   if (name === "" && second !== void 0) throw new config_error.x(`input chain is missing, and the config has several; write one of ${names.join(", ")}`);
   const picked = name === "" ? only : chains.find(chain => chain.name === name);
   if (picked !== void 0) return picked;
   throw new config_error.x(`input chain is "${name}", which the config does not have; write ${(0, 
   nearest.p)(name, names) ?? `one of ${names.join(", ")}`}`);
  }
  function startIndex(plan, name) {
   if (name === "") return 0;
   const names = plan.webhooks.map(link => link.name);
   const index = names.indexOf(name);
   if (index >= 0 && plan.webhooks[index]?.enabled) return index;
   throw new config_error.x(index >= 0 ? `input start-at is "${name}", which is not enabled` : `input start-at is "${name}", which chain "${plan.name}" does not have; write ${(0, 
   nearest.p)(name, names) ?? `one of ${names.join(", ")}`}`);
  }
  function noticePassedOver(io, plan, from) {
   const names = plan.webhooks.slice(0, from).map(({name}) => `"${name}"`);
   if (names.length > 0) io.log.notice(`chain "${plan.name}" starts at "${plan.webhooks[from]?.name}"; passed over: ${names.join(", ")}`);
  }
  async function startedBy(step, io, {plan, from, reported}) {
   const {repository} = step.inputs.environment;
   const not = why => ({
    event: null,
    why
   });
   const links = plan.webhooks.slice(from).filter(({enabled}) => enabled);
   if (links.length === 0) return not("none of its webhooks is enabled");
   if (reported.facts.fork && plan.match.repository === void 0) return not(`the run comes from a fork (${reported.facts.repository || "unknown"}); match.repository can name it`);
   const happened = await happening_happening(reported, io, repository, [ plan ]);
   const wish = wanted({
    ...plan,
    enabled: true,
    only_failures: false
   }, happened);
   if (!wish.send) return not(wish.text);
   const lacking = withoutSecret(withTokens(plan, links), step, io.log);
   return lacking.size > 0 ? not("a secret that it needs is empty") : {
    event: wish.event
   };
  }
  function withTokens(plan, links) {
   const {token_secret_name: key} = plan;
   return links.map(link => link.callback.via === "event" && key !== void 0 ? {
    ...link,
    secret_name: [ ...link.secret_name, key ]
   } : link);
  }
  const DEPLOYMENT_PENDING = [ "pending", "queued", "in_progress", "waiting" ];
  function readEvent(name, payload, context) {
   switch (name) {
   case "repository_dispatch":
    return readDispatch(name, own(payload, "client_payload"));

   case "workflow_dispatch":
    return readDispatch(name, own(payload, "inputs"));

   case "status":
    return readReport(statusReport(payload), context);

   case "deployment_status":
    return readReport(deploymentReport(payload), context);

   case "check_run":
    return readReport(checkReport(payload), context);

   default:
    return event_refused(`A ${name} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
   }
  }
  function carriesSignature(name) {
   return name === "repository_dispatch" || name === "workflow_dispatch";
  }
  function readDispatch(name, sent) {
   if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return event_refused(`The ${name} event carries nothing, so no callback.`);
   const token = given(sent, "token");
   const signature = given(sent, "signature");
   for (const [key, value] of Object.entries({
    token,
    signature
   })) if (value !== null && typeof value !== "string") return event_refused(`The ${name} event's ${key} must be a string.`);
   const callback = given(sent, "callback");
   return {
    kind: "dispatched",
    body: callback ?? sent,
    token: asText(token),
    signature: asText(signature),
    signedText: asText(callback)
   };
  }
  function readReport(report, context) {
   if (context === null) return event_refused(`The input context must name the one context that counts in ${report.name} events.`);
   if (report.context !== context) return waiting(report, `speaks of another context than ${context}`);
   if (report.pending) return waiting(report, `says ${context} is not finished`);
   const verdict = judgeCallback({
    state: report.state,
    description: cut(report.description, MAX_DESCRIPTION),
    context: cut(report.context, MAX_CONTEXT),
    target_url: report.target_url
   });
   return {
    kind: "reported",
    verdict,
    sha: asText(report.sha)
   };
  }
  function statusReport(payload) {
   const state = own(payload, "state");
   return {
    name: "status",
    context: own(payload, "context"),
    state,
    pending: state === "pending",
    description: own(payload, "description"),
    target_url: own(payload, "target_url"),
    sha: own(payload, "sha")
   };
  }
  function deploymentReport(payload) {
   const status = own(payload, "deployment_status");
   const state = own(status, "state");
   return {
    name: "deployment_status",
    context: given(status, "environment") ?? own(own(payload, "deployment"), "environment"),
    state,
    pending: DEPLOYMENT_PENDING.some(word => word === state),
    description: own(status, "description"),
    target_url: given(status, "target_url") ?? given(status, "log_url"),
    sha: own(own(payload, "deployment"), "sha")
   };
  }
  function checkReport(payload) {
   const check = own(payload, "check_run");
   const conclusion = own(check, "conclusion");
   const known = conclusion === "success" || conclusion === "failure";
   return {
    name: "check_run",
    context: own(check, "name"),
    state: known ? conclusion : "error",
    pending: own(check, "status") !== "completed",
    description: own(own(check, "output"), "title"),
    target_url: given(check, "details_url") ?? given(check, "html_url"),
    sha: own(check, "head_sha")
   };
  }
  function waiting(report, reason) {
   return {
    kind: "waiting",
    reason: `The ${report.name} event ${reason}.`
   };
  }
  function event_refused(message) {
   return {
    kind: "refused",
    message
   };
  }
  function cut(value, max) {
   return typeof value === "string" ? cutText(value, max) : value;
  }
  var config_parse = __nccwpck_require__(3389);
  function gateSection(callback, why, redact) {
   const passed = callback?.state === "success";
   const lines = [ `## Gate ${passed ? "passed" : "closed"}`, (0, markdown.Mk)(redact(why)), ...callback?.target_url ? [ (0, 
   markdown.nf)("Details", redact(callback.target_url)) ] : [] ];
   return `${lines.join("\n\n")}\n`;
  }
  const GATE_TIMEOUT_MS = 45 * 6e4;
  function gateVerdict({inputs}, io, gated) {
   const {environment} = inputs;
   const subject = subjectOf(inputs);
   const callback = gated.kind === "judged" ? gated.callback : null;
   const passed = callback?.state === "success";
   const why = gate_verdict_reasonOf(gated);
   const failure = passed ? null : (0, plain.p)(io.redact(why), 1e3);
   io.log.info(`gate ${passed ? "passed" : "closed"}: ${why}`);
   return {
    result: passed ? "success" : gated.kind === "waiting" ? "waiting" : "failure",
    failure,
    outputs: {
     ...callbackOutputs(callback, io),
     sha: gated.sha ?? subject.run?.headSha ?? environment.sha,
     "run-id": String(subject.runId),
     "run-attempt": String(subject.attempt ?? "")
    },
    deliveries: [],
    payload: null,
    record: {
     version: 1,
     run: {
      repository: environment.repository,
      run_id: environment.runId,
      run_attempt: environment.runAttempt
     },
     deliveries: []
    },
    summary: gateSection(callback, why, io.redact)
   };
  }
  function gate_verdict_reasonOf(gated) {
   switch (gated.kind) {
   case "judged":
    return `the callback says ${wordsOf(gated.callback)}`;

   case "waiting":
    return gated.reason;

   case "refused":
    return `the callback is refused: ${gated.reason}`;

   case "unreadable":
    return `no callback can be read: ${gated.reason}`;

   case "timeout":
    return "no callback came in time; see what its sender did, or allow more with the input timeout";

   case "cancelled":
    return "the step was cancelled while it waited for a callback";
   }
  }
  async function hearCallback({inputs}, io, keys, format) {
   let first = null;
   let conflicts = 0;
   const done = new AbortController;
   io.mask(inputs.callbackToken);
   const entry = arm(inputs.callbackToken, {
    chain: null,
    webhook: null,
    signature: "jobserv",
    keys,
    format,
    isOver: () => first === null && done.signal.aborted,
    rule: callback => {
     if (first === null) {
      first = callback;
      done.abort();
      return {
       ruling: "accepted",
       state: callback.state
      };
     }
     if (first.state === callback.state) return {
      ruling: "duplicate",
      state: first.state
     };
     conflicts += 1;
     return {
      ruling: "conflict",
      state: first.state
     };
    }
   });
   const listening = await listenFor(inputs, io, [ entry ]);
   const how = await waitFor(io, {
    what: "a callback",
    ms: inputs.timeoutMs ?? GATE_TIMEOUT_MS,
    done: done.signal
   });
   done.abort();
   await listening.close();
   if (conflicts > 0) io.log.warning(`${conflicts} callbacks contradicted the first one`);
   if (first !== null) return {
    kind: "judged",
    callback: first
   };
   return {
    kind: how
   };
  }
  const TOKEN = /^[A-Za-z0-9_-]{16,200}$/;
  const WITH_CONTEXT = [ "status", "deployment_status", "check_run" ];
  function sourceOf({inputs}) {
   const {via, callback, environment, context} = inputs;
   const source = callback.trim() === "" ? via : "callback";
   const {eventName} = environment;
   const problem = message => {
    throw new config_error.x(message);
   };
   if (inputs.callbackSecretName !== "") {
    if (source === "callback" || source === "status") problem(`input callback-secret-name is set, but a callback from ${source === "callback" ? "the input callback" : "a commit status"} cannot carry a signature; leave one of the two out`);
    if (source === "event" && WITH_CONTEXT.includes(eventName)) problem(`input callback-secret-name is set, but a ${eventName} event cannot carry a signature; leave it out`);
   }
   const byContext = source === "status" || source === "event" && WITH_CONTEXT.includes(eventName);
   if (byContext && context === "") problem("input context is missing; write the one context (status), name (check run) or environment (deployment) that counts");
   if (inputs.chain !== "" && (source !== "event" || !carriesSignature(eventName))) problem("input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out");
   if (source === "listener" && !TOKEN.test(inputs.callbackToken)) problem("input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one");
   return source;
  }
  async function watchStatus(given, io) {
   try {
    return await watch(given, io);
   } catch (error) {
    if (io.signal.aborted) return {
     kind: "cancelled"
    };
    if (!(error instanceof build_error.h)) throw error;
    return {
     kind: "unreadable",
     reason: error.message
    };
   }
  }
  async function watch({inputs}, io) {
   const {environment, context} = inputs;
   const {repository, apiUrl} = environment;
   const subject = subjectOf(inputs);
   const run = await readRun(io.api, repository, subject.runId, subject.attempt);
   const began = run?.started ?? run?.created ?? null;
   if (run === null || began === null) return {
    kind: "unreadable",
    reason: `the API does not say when run ${subject.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
   };
   const sha = subject.run?.headSha ?? run.headSha ?? environment.sha;
   const statuses = createStatuses(io.api, {
    apiUrl,
    repository,
    sha
   });
   const done = new AbortController;
   let found = null;
   const ask = async () => {
    const newest = (await statuses.latest(context)).find(({created}) => created !== null && created >= began);
    found = newest ? verdictIn(newest) : null;
    if (found !== null) done.abort();
   };
   const how = await waitFor(io, {
    what: `the commit status "${context}" of ${sha}`,
    ms: inputs.timeoutMs ?? GATE_TIMEOUT_MS,
    done: done.signal,
    every: {
     ms: POLL_MS,
     ask
    }
   });
   return found === null ? {
    kind: how,
    sha
   } : {
    kind: "judged",
    callback: found,
    sha
   };
  }
  function findContinuation({inputs, secrets}, {chains}, token) {
   const {repository} = inputs.environment;
   const candidates = chains.filter(({name, token_secret_name}) => token_secret_name !== void 0 && (inputs.chain === "" || inputs.chain === name));
   let reason = inputs.chain === "" ? "the config has no chain with a token_secret_name" : `the config has no chain "${inputs.chain}" with a token_secret_name`;
   for (const plan of candidates) {
    const key = secrets.get(plan.token_secret_name ?? "") ?? "";
    const read = readToken(token, key);
    if (read.kind === "refused") {
     reason = read.message;
     continue;
    }
    const {claims} = read;
    if (!sameName(claims.repo, repository)) return continuation_refused(`the token is for the repository ${claims.repo}`);
    if (claims.chain === plan.name) return findLink(plan, claims);
    reason = `the token is for the chain "${claims.chain}", which ${inputs.chain === "" ? "the config does not have any more" : "the input chain does not name"}`;
   }
   return continuation_refused(reason);
  }
  function findLink(plan, claims) {
   const index = plan.webhooks.findIndex(({name}) => name === claims.link);
   const link = plan.webhooks[index];
   return link?.enabled && link.callback.via === "event" ? {
    kind: "found",
    claims,
    plan,
    link,
    index
   } : continuation_refused(`chain "${plan.name}" has no link "${claims.link}" with via: event any more`);
  }
  function sameName(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function continuation_refused(reason) {
   return {
    kind: "refused",
    reason
   };
  }
  const SENT = /#([0-9a-f]{16})$/;
  const CLAIM = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
  const MAX_JOB = 60;
  function claimText(n, {attempt, job}) {
   const name = job.replace(/[^\w.-]+/g, "-").slice(0, MAX_JOB) || "-";
   return `callback ${fragment(n)} claimed in attempt ${attempt} by ${name}`;
  }
  function claim_standing(statuses, n, claimant) {
   const ordered = [ ...statuses ].sort((one, other) => one.id - other.id);
   const sent = ordered.find(status => sentAs(status) === fragment(n));
   if (sent === void 0) return {
    kind: "unsent"
   };
   const later = ordered.filter(({id}) => id > sent.id);
   if (later.some(status => sentAs(status) !== null)) return claim_refused("the link has been sent again since; its new token counts");
   const verdict = later.find(({state}) => state !== "pending");
   if (verdict !== void 0) return claim_refused(`it has been used, for the link has its verdict already: ${verdict.state}`);
   const claims = later.filter(claim => isAbout(claim, n));
   const [first] = claims;
   if (first !== void 0 && first.target_url !== claimant.page) return claim_refused(`${first.target_url ?? "somebody without a link"} has claimed it first; if that run broke off, run its job again`);
   const own = claims.filter(({target_url}) => target_url === claimant.page);
   const rival = own.find(claim => attemptOf(claim) === claimant.attempt);
   return rival === void 0 || rival.description === claimText(n, claimant) ? {
    kind: "open",
    sent
   } : claim_refused("another job of this run has claimed it");
  }
  function sentAs({state, target_url}) {
   const found = state === "pending" ? SENT.exec(target_url ?? "") : null;
   return found?.[1] ?? null;
  }
  function isAbout({description}, n) {
   const named = CLAIM.exec(description ?? "")?.[1];
   return named === void 0 || named === fragment(n);
  }
  function attemptOf({description}) {
   const attempt = CLAIM.exec(description ?? "")?.[2];
   return attempt === void 0 ? null : Number(attempt);
  }
  function claim_refused(message) {
   return {
    kind: "refused",
    message
   };
  }
  const SHOW_MS = 1500;
  const SENT_TIMES = 5;
  const CLAIM_TIMES = 21;
  const SETTLE_MS = 3e3;
  async function claimLink({inputs}, io, board, claims) {
   const {statuses} = board;
   const {n} = claims;
   const claimant = claimantOf(inputs);
   const context = board.contextOf(claims.link);
   const asked = io.clock.now();
   const sent = await look(io, SENT_TIMES, async () => {
    const stands = claim_standing(await statuses.list(context), n, claimant);
    return stands.kind === "unsent" ? null : stands;
   });
   if (sent === null) return modes_claim_refused("the commit has no status that says this link was sent");
   if (sent.kind === "refused") return modes_claim_refused(sent.message);
   const late = expired(claims, Math.floor(asked / 1e3));
   const own = await statuses.post({
    state: late ? "error" : "pending",
    context,
    description: late ? "the callback came after its time" : claimText(n, claimant),
    target_url: claimant.page
   });
   if (late) return modes_claim_refused("its token has expired, and the link is set to error");
   const posted = io.clock.now();
   let shown = null;
   const claim = await look(io, CLAIM_TIMES, async () => {
    const list = await statuses.list(context);
    const shows = list.some(({id}) => id === own.id);
    const stands = claim_standing(shows ? list : [ ...list, own ], n, claimant);
    if (stands.kind === "refused") return stands;
    if (!shows) return null;
    shown ??= io.clock.now() - posted;
    const settled = io.clock.now() - posted >= Math.max(SETTLE_MS, 2 * shown);
    return settled ? stands : null;
   });
   if (claim === null) return modes_claim_refused("its claim of the link did not show among the statuses in time; run this job again");
   return claim.kind === "open" ? {
    kind: "claimed",
    sent: claim.sent
   } : modes_claim_refused(claim.kind === "refused" ? claim.message : "the link is unsent");
  }
  async function look({clock, log, signal}, most, ask) {
   for (let times = 1; ;times += 1) {
    const found = await ask();
    if (found !== null || times >= most || signal.aborted) return found;
    log.debug("the statuses of the link are read again");
    await clock.sleep(SHOW_MS, signal);
   }
  }
  function claimantOf(inputs) {
   const {serverUrl, repository, runId, runAttempt, runnerName} = inputs.environment;
   return {
    page: `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${runId}`,
    attempt: runAttempt,
    job: inputs.jobId || runnerName
   };
  }
  function modes_claim_refused(reason) {
   return {
    kind: "refused",
    reason
   };
  }
  async function readEarlier({webhooks}, index, board) {
   const earlier = [];
   for (const {name, enabled} of webhooks.slice(0, index)) {
    if (!enabled) continue;
    const list = await board.statuses.list(board.contextOf(name));
    const [newest] = list;
    const callback = newest ? verdictIn(newest) : null;
    if (callback?.state !== "success") continue;
    const sent = list.find(({state}) => state === "pending");
    earlier.push({
     name,
     callback,
     attempts: 1,
     started: sent?.created ?? null,
     completed: newest?.created ?? null
    });
   }
   return earlier;
  }
  async function resumeCourse(step, io, {claims, plan, index}) {
   const {inputs} = step;
   const {repository} = inputs.environment;
   publicUrl(inputs, inputs.listen.port);
   const read = await readReported(step, io, true);
   const reported = {
    ...read,
    run: {
     ...read.run,
     headSha: claims.sha
    }
   };
   const {events} = await happening_happening(reported, io, repository, [ plan ]);
   const machine = machinePlan(plan);
   const course = {
    config: plan,
    chain: createChain(machine),
    reported,
    event: plan.events.find(name => events.includes(name)) ?? plan.events[0] ?? "",
    timeoutMs: inputs.timeoutMs ?? plan.timeout
   };
   prepareLinks({
    step,
    io,
    course
   }, index + 1);
   const board = createBoard(step, io, course);
   try {
    const earlier = await readEarlier(plan, index, board);
    const claimed = await claimLink(step, io, board, claims);
    if (claimed.kind === "refused") return claimed;
    const started = claimed.sent.created;
    const chain = resumeChain(machine, {
     link: index,
     earlier,
     started
    });
    return {
     kind: "ready",
     course: {
      ...course,
      chain
     }
    };
   } catch (error) {
    if (!(error instanceof build_error.h) || io.signal.aborted) throw error;
    return {
     kind: "refused",
     reason: `whether the link still waits cannot be made sure of: ${error.message}`
    };
   }
  }
  function signedBy(message) {
   const {signature, keys, value, text, now} = message;
   if (keys.length === 0) return null;
   if (text === null) return 'the callback is signed over its text, and so must be given as a string under "callback"';
   const verdict = (0, delivery_signature.MX)(signature, {
    headers: value === null ? {} : {
     [(0, delivery_signature.Ml)(signature)]: value
    },
    body: Buffer.from(text),
    now: Math.floor(now / 1e3)
   }, keys);
   return verdict === "ok" ? null : `the callback's signature is ${verdict}`;
  }
  async function goOn(given, io, dispatched) {
   const config = await given.loadConfig();
   const found = findContinuation(given, config, dispatched.token);
   if (found.kind === "refused") return gateVerdict(given, io, found);
   io.mask(dispatched.token);
   const {claims, plan, link, index} = found;
   const {sha} = claims;
   const inputs = {
    ...given.inputs,
    runId: claims.run,
    runAttempt: claims.att
   };
   const step = {
    ...given,
    inputs,
    config
   };
   const close = (kind, reason) => gateVerdict(step, io, {
    kind,
    reason,
    sha
   });
   const links = plan.webhooks.slice(index).filter(({enabled}) => enabled);
   if (withoutSecret(links, step, io.log).size > 0) return close("refused", "a secret of the chain is empty");
   const heard = hear(step, io, found, dispatched);
   if (heard.kind === "pending") return close("waiting", `the callback of "${link.name}" says that it is pending`);
   if (heard.kind === "refused") return close("refused", heard.reason);
   const {callback} = heard;
   const ready = await resumeCourse(step, io, found);
   if (ready.kind === "refused") return close("refused", ready.reason);
   const {course} = ready;
   io.log.info(`chain "${plan.name}" goes on at "${link.name}": ${callback.state}`);
   const driven = await driveChain(step, io, course, {
    kind: "callback",
    link: index,
    callback,
    at: io.clock.now()
   });
   const verdict = chainVerdict(step, io, course, {
    ...driven,
    callback: driven.callback ?? callback
   });
   return passed(claims, verdict);
  }
  function hear({secrets}, io, {link}, {body, signature, signedText}) {
   const {secret_name, signature: scheme, format} = link.callback;
   const fault = signedBy({
    signature: scheme,
    keys: secret_name.map(name => secrets.get(name) ?? ""),
    value: signature,
    text: signedText,
    now: io.clock.now()
   });
   if (fault !== null) return {
    kind: "refused",
    reason: fault
   };
   const message = readMessage(body, format ?? null);
   switch (message.kind) {
   case "pending":
    return message;

   case "refused":
    return {
     kind: "refused",
     reason: message.message
    };

   case "callback":
    for (const warning of message.warnings) io.log.warning(`the callback's text was changed: ${warning}`);
    return {
     kind: "heard",
     callback: message.callback
    };
   }
  }
  function passed({sha, run, att}, verdict) {
   const handedOver = "the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain";
   return {
    ...verdict,
    failure: verdict.result === "waiting" ? handedOver : verdict.failure,
    outputs: {
     ...verdict.outputs,
     sha,
     "run-id": String(run),
     "run-attempt": String(att)
    }
   };
  }
  async function gate(given, io) {
   const {inputs} = given;
   const source = sourceOf(given);
   const keys = secretOf(given, inputs.callbackSecretName);
   const format = formatOf(given);
   const verdict = gated => gateVerdict(given, io, gated);
   switch (source) {
   case "callback":
    return verdict(gate_judge(inputs.callback, format));

   case "listener":
    return verdict(await hearCallback(given, io, keys, format));

   case "status":
    return verdict(await watchStatus(given, io));

   case "event":
    return readFromEvent(given, io, keys, format);
   }
  }
  function formatOf({inputs}) {
   const text = inputs.callbackFormat;
   return text === "" ? null : (0, config_parse.X)({
    text,
    file: "callback-format"
   });
  }
  function gate_judge(body, format) {
   const message = readMessage(body, format);
   switch (message.kind) {
   case "callback":
    return {
     kind: "judged",
     callback: message.callback
    };

   case "pending":
    return {
     kind: "waiting",
     reason: "the callback says that it is pending"
    };

   case "refused":
    return {
     kind: "refused",
     reason: message.message
    };
   }
  }
  async function readFromEvent(given, io, keys, format) {
   const {inputs} = given;
   const {eventName, event} = inputs.environment;
   const verdict = gated => gateVerdict(given, io, gated);
   const read = readEvent(eventName, event, inputs.context || null);
   switch (read.kind) {
   case "waiting":
    return verdict(read);

   case "refused":
    return verdict({
     kind: "refused",
     reason: read.message
    });

   case "reported":
    return verdict(read.verdict.valid ? {
     kind: "judged",
     callback: read.verdict.callback,
     sha: read.sha
    } : {
     kind: "refused",
     reason: read.verdict.message
    });

   case "dispatched":
    {
     const {body, token, signature, signedText} = read;
     if (token !== null) return goOn(given, io, {
      body,
      token,
      signature,
      signedText
     });
     if (inputs.chain !== "") return verdict({
      kind: "refused",
      reason: `the event carries no token, which chain "${inputs.chain}" needs`
     });
     const fault = signedBy({
      signature: "jobserv",
      keys,
      value: signature,
      text: signedText,
      now: io.clock.now()
     });
     return verdict(fault === null ? gate_judge(body, format) : {
      kind: "refused",
      reason: fault
     });
    }
   }
  }
  const MAC_CONTEXT = "webhook-action/record/v1.";
  function macOf(key, repository, id, webhook, body) {
   return (0, external_node_crypto_.createHmac)("sha256", key).update(MAC_CONTEXT + JSON.stringify([ repository, id, webhook, body ])).digest("hex");
  }
  function recorded(delivery, prepared, repository) {
   const {id, webhook} = delivery;
   const body = prepared?.stored ?? null;
   const [key] = prepared?.keys ?? [];
   const mac = body === null || key === void 0 ? null : macOf(key, repository, id, webhook, body);
   return {
    ...delivery,
    chain: null,
    body,
    retry_of: null,
    mac
   };
  }
  const AGAIN = "once that is mended, mode redeliver sends it again from the record";
  function notifyVerdict(step, io, {reported, webhooks, deliveries, prepared}) {
   const optional = new Set(webhooks.filter(({required}) => !required).map(({name}) => name));
   const failed = deliveries.filter(({status}) => status === "failure");
   const fatal = failed.filter(({webhook}) => !optional.has(webhook));
   for (const {webhook, reason} of failed) if (optional.has(webhook)) io.log.warning(`webhook "${webhook}" failed, but is not required: ${reason}`);
   const cancelled = io.signal.aborted;
   const payload = reported.build?.payload ?? null;
   const {environment} = step.inputs;
   return {
    result: fatal.length > 0 || cancelled ? "failure" : deliveries.every(({status}) => status === "not_run") ? "not_run" : "success",
    failure: notify_verdict_failureOf(fatal, cancelled, step.inputs),
    outputs: {
     "build-status": reported.status
    },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
     version: 1,
     run: {
      repository: environment.repository,
      run_id: reported.run.id,
      run_attempt: reported.run.attempt
     },
     deliveries: deliveries.map(delivery => recorded(delivery, prepared.get(delivery.webhook), environment.repository))
    },
    summary: [ ...payload ? [ buildSection(payload, io.redact) ] : [], deliveriesSection(deliveries, io.redact) ].join("\n")
   };
  }
  function notify_verdict_failureOf(fatal, cancelled, {mode, dryRun}) {
   if (cancelled) return "The step was cancelled; see the deliveries output for what went out.";
   const [first] = fatal;
   if (first === void 0) return null;
   const each = fatal.slice(0, 20).map(({webhook, reason}) => `webhook "${webhook}" failed: ${reason}`);
   const rest = fatal.length > 20 ? [ `and ${fatal.length - 20} more` ] : [];
   const again = mode === "notify" && !dryRun ? [ AGAIN ] : [];
   return [ ...each, ...rest, ...again ].join("; ");
  }
  const notify_TIMEOUT_MS = 1e4;
  const notify_SCHEDULE_S = [ 1, 2, 4 ];
  async function notify(step, io) {
   const {inputs, config} = step;
   const {environment} = inputs;
   const test = inputs.mode === "test";
   const webhooks = considered(config.notify?.webhooks ?? [], inputs.only);
   if (webhooks.length === 0) io.log.warning("nothing is sent: the config has no notify.webhooks");
   const enabled = webhooks.filter(webhook => test || webhook.enabled);
   const lacking = withoutSecret(enabled, step, io.log);
   const asked = enabled.some(webhook => asksForBuild(webhook, test));
   const reported = await readReported(step, io, asked);
   const happened = await happening_happening(reported, io, environment.repository, test ? [] : enabled);
   const plans = webhooks.map(webhook => {
    const wish = lacking.has(webhook) ? {
     send: false,
     reason: "no_secret",
     text: "its secret is empty"
    } : test ? {
     send: true,
     event: "test"
    } : wanted(webhook, happened);
    return {
     webhook,
     id: idOf(step, reported, webhook.name),
     wish
    };
   });
   for (const {webhook, wish} of plans) if (!wish.send) io.log.info(`webhook "${webhook.name}" skipped: ${wish.text}`);
   const prepared = prepareAll(step, io, reported, plans);
   const sent = await sendAll(step, io, plans.flatMap(({webhook}) => {
    const request = prepared.get(webhook.name);
    const policy = notify_policyOf(step, io, webhook);
    return request ? [ {
     prepared: request,
     policy
    } ] : [];
   }));
   const byId = new Map(sent.map(delivery => [ delivery.id, delivery ]));
   const deliveries = plans.map(({webhook, id, wish}) => byId.get(id) ?? (0, report_delivery.nE)({
    id,
    webhook: webhook.name,
    event: wish.send ? wish.event : ""
   }, wish.send ? "cancelled" : wish.reason));
   return notifyVerdict(step, io, {
    reported,
    webhooks,
    deliveries,
    prepared
   });
  }
  function idOf(step, reported, webhook) {
   const {run, subject, status} = reported;
   return deliveryId({
    repository: step.inputs.environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: null,
    webhook,
    kind: step.inputs.mode === "test" ? "test" : subject.kind,
    status
   });
  }
  function asksForBuild(webhook, test) {
   const {payload = "jobserv", body, events, only_failures} = webhook;
   const sendsBuild = body === void 0 && payload !== "github";
   const names = (0, templates.wX)(webhook).some(name => /^(build|runs|status)\b/.test(name));
   if (sendsBuild || names || test) return sendsBuild || names;
   return only_failures || events.some(event => [ "build_passed", "build_failed", "build_status_changed" ].includes(event));
  }
  function prepareAll(step, io, {build, run, values}, plans) {
   const {environment} = step.inputs;
   const body = bodies({
    payload: build?.payload ?? null,
    isPrivate: run.isPrivate,
    serverUrl: environment.serverUrl,
    event: environment.event,
    keys: {}
   });
   return new Map(plans.flatMap(({webhook, id, wish}) => {
    if (!wish.send) return [];
    const {event} = wish;
    const all = {
     ...values,
     event: {
      name: event
     }
    };
    const request = {
     id,
     event,
     values: all,
     body
    };
    return [ [ webhook.name, prepareRequest(step, io, webhook, request) ] ];
   }));
  }
  function notify_policyOf(step, io, webhook) {
   const test = step.inputs.mode === "test";
   return {
    allowlist: step.allowlist,
    successCodes: webhook.success_codes,
    timeoutMs: webhook.timeout ?? notify_TIMEOUT_MS,
    schedule: test ? [] : webhook.retry_schedule ?? notify_SCHEDULE_S,
    careful: false,
    keepAlive: true,
    signal: io.signal
   };
  }
  async function run(given, io) {
   const {mode} = given.inputs;
   switch (mode) {
   case "notify":
   case "test":
    return notify({
     ...given,
     config: await given.loadConfig()
    }, io);

   case "chain":
    return chain({
     ...given,
     config: await given.loadConfig()
    }, io);

   case "gate":
    return gate(given, io);

   case "callback":
    return callback(given, io);

   case "receive":
   case "redeliver":
    throw new config_error.x(`mode ${mode} is not available in this version`);
   }
  }
 }),
 2515: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "1.0.0";
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

var __webpack_exports__ = __nccwpck_require__(3755);

__webpack_exports__ = await __webpack_exports__;
