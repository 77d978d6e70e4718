import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 776:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(4488);


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
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

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
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

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2738:
/***/ (function(module) {

(function (root) {
    'use strict';
    // A list of regular expressions that match arbitrary IPv4 addresses,
    // for which a number of weird notations exist.
    // Note that an address like 0010.0xa5.1.1 is considered legal.
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    // Regular Expression for checking Octal numbers
    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    // IPv6-matching regular expressions.
    // For IPv6, the task is simpler: it is enough to match the colon-delimited
    // hexadecimal IPv6 and a transitional variant with dotted-decimal IPv4 at
    // the end.
    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    // Expand :: in an IPv6 address or address part consisting of `parts` groups.
    function expandIPv6 (string, parts) {
        // More than one '::' means invalid address
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        // Remove zone index and save it for later
        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        // How many parts do we already have?
        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        // 0::0 is two parts more than ::
        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        // An address must not contain more separators than available parts,
        // and :: must compress at least one part.
        if (colonCount >= parts) {
            return null;
        }

        // replacement = ':' + '0:' * (parts - colonCount)
        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        // Insert the missing zeroes
        string = string.replace('::', replacement);

        // Trim any garbage which may be hanging around if :: was at the edge in
        // the source string
        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    // A generic CIDR (Classless Inter-Domain Routing) RFC1518 range matcher.
    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        // Hexadecimal base 16 (0x#)
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        // While octal representation is discouraged by ECMAScript 3
        // and forbidden by ECMAScript 5, we silently allow it to
        // work only if the rest of the string has numbers less than 8.
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        // Always include the base 10 radix!
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    // An IPv4 address (RFC791).
    ipaddr.IPv4 = (function () {
        // Constructs a new IPv4 address from an array of four octets
        // in network order (MSB first)
        // Verifies the input.
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        // Special IPv4 address ranges.
        // See also https://en.wikipedia.org/wiki/Reserved_IP_addresses
        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            // RFC7450
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        // returns a number of leading ones in IPv4 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
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
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        // Checks if the address corresponds to one of the special ranges.
        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        // Converts this IPv4 address to an IPv4-mapped IPv6 address.
        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        // Symmetrical method strictly for aligning with the IPv6 methods.
        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        // Returns the address in convenient, decimal-dotted format.
        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    // A utility function to return broadcast address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv4 address.
    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks if a given string is a valid IPv4 address.
    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv4 address in CIDR notation.
    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address.
    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address with CIDR prefix.
    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    // A utility function to return network address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv4 address.
    // Throws an error if it fails.
    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    // Parses the string as an IPv4 Address with CIDR Notation.
    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    // Classful variants (like a.b, where a is an octet, and b is a 24-bit
    // value representing last three octets; this corresponds to a class C
    // address) are omitted due to classless nature of modern Internet.
    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        // parseInt recognizes all that octal & hexadecimal weirdness for us
        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    // A utility function to return subnet mask in IPv4 format given the prefix length
    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // An IPv6 address (RFC2460)
    ipaddr.IPv6 = (function () {
        // Constructs an IPv6 address from an array of eight 16 - bit parts
        // or sixteen 8 - bit parts in network order(MSB first).
        // Throws an error if the input is invalid.
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        // Special IPv6 ranges
        IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                // RFC6052
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                // RFC8215
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC3056
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                // RFC7535
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                // RFC7534
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                // RFC3849
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                // RFC2928
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                // RFC9637
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        // Checks if this address is an IPv4-mapped IPv6 address.
        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        // returns a number of leading ones in IPv6 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
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
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        // Checks if the address corresponds to one of the special ranges.
        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:0db8:0008:0066:0000:0000:0000:0001
        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Converts this address to IPv4 address if it is an IPv4-mapped IPv6 address.
        // Throws an error otherwise.
        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:db8:8:66:0:0:0:1
        //
        // Deprecated: use toFixedLengthString() instead.
        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // in line with RFC 5952 (see https://tools.ietf.org/html/rfc5952#section-4)
        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            // The zone identifier (RFC 4007) is not part of the address; match
            // against the address alone so a trailing zero run right before the
            // "%" suffix still gets compressed (RFC 5952, 4.2.2).
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                // Compare by the number of zero groups, not the matched length:
                // a run that is not at the start carries a leading ":" in the
                // match, so an equal-length run later in the address would
                // otherwise be preferred over the leftmost one (RFC 5952, 4.2.3).
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // Calls toRFC5952String under the hood.
        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    // A utility function to return broadcast address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv6 address.
    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks to see if string is a valid IPv6 Address
    ipaddr.IPv6.isValid = function (string) {

        // Since IPv6.isValid is always called first, this shortcut
        // provides a substantial performance gain.
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv6 address in CIDR notation.
    ipaddr.IPv6.isValidCIDR = function (string) {

        // See note in IPv6.isValid
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // A utility function to return network address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv6 address.
    // Throws an error if it fails.
    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    // Parse an IPv6 address.
    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
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

    // A utility function to return subnet mask in IPv6 format given the prefix length
    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // Try to parse an array in network order (MSB first) for IPv4 and IPv6
    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    // Checks if the address is valid IP address
    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    // Checks if the address is valid IP address in CIDR notation
    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    // Attempts to parse an IP Address, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    // Attempt to parse CIDR notation, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    // Parse an address and return plain IPv4 address if it is an IPv4-mapped address
    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    // An utility function to ease named range matching. See examples below.
    // rangeList can contain both IPv4 and IPv6 subnet entries and will not throw errors
    // on matching IPv4 addresses to IPv6 ranges or vice versa.
    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                // ECMA5 Array.isArray isn't available everywhere
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    // Export for both the CommonJS and browser-like environment
    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveBlockMap = __nccwpck_require__(9573);
var resolveBlockSeq = __nccwpck_require__(1120);
var resolveFlowCollection = __nccwpck_require__(8884);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3915);
var composeNode = __nccwpck_require__(7691);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(3121);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var composeCollection = __nccwpck_require__(3043);
var composeScalar = __nccwpck_require__(6547);
var resolveEnd = __nccwpck_require__(2022);
var utilEmptyScalarPosition = __nccwpck_require__(3933);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(2768);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var identity = __nccwpck_require__(1737);
var composeDoc = __nccwpck_require__(4153);
var resolveEnd = __nccwpck_require__(2022);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
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
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var resolveProps = __nccwpck_require__(3121);
var utilContainsNewline = __nccwpck_require__(7865);
var utilFlowIndentCheck = __nccwpck_require__(5637);
var utilMapIncludes = __nccwpck_require__(1117);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(3013);
var resolveProps = __nccwpck_require__(3121);
var utilFlowIndentCheck = __nccwpck_require__(5637);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(3121);
var utilContainsNewline = __nccwpck_require__(7865);
var utilMapIncludes = __nccwpck_require__(1117);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var resolveEnd = __nccwpck_require__(2022);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
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
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
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


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(7865);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var toJS = __nccwpck_require__(445);
var Schema = __nccwpck_require__(7878);
var stringifyDocument = __nccwpck_require__(9255);
var anchors = __nccwpck_require__(9030);
var applyReviver = __nccwpck_require__(6767);
var createNode = __nccwpck_require__(1126);
var directives = __nccwpck_require__(2768);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
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
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 9030:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
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


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
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
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, exports) => {



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
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var Schema = __nccwpck_require__(7878);
var errors = __nccwpck_require__(8450);
var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);
var publicApi = __nccwpck_require__(9901);
var visit = __nccwpck_require__(4190);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 7:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var visit = __nccwpck_require__(4190);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
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
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(6767);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyPair = __nccwpck_require__(8070);
var addPairToJSMap = __nccwpck_require__(8374);
var identity = __nccwpck_require__(1737);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
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
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(486);
var addPairToJSMap = __nccwpck_require__(8374);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyCollection = __nccwpck_require__(486);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var toJS = __nccwpck_require__(445);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(8195);
var merge = __nccwpck_require__(5970);
var stringify = __nccwpck_require__(5474);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

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


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);
var errors = __nccwpck_require__(8450);
var stringifyString = __nccwpck_require__(4387);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 751:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 1:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(1588);
var cstStringify = __nccwpck_require__(751);
var cstVisit = __nccwpck_require__(1);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
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


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(1475);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
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
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
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
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
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
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
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
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
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
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
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
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var log = __nccwpck_require__(8195);
var identity = __nccwpck_require__(1737);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var tags = __nccwpck_require__(8904);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLMap = __nccwpck_require__(1856);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLSeq = __nccwpck_require__(3013);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(4387);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 8437:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 1946:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);
var schema = __nccwpck_require__(1946);
var schema$1 = __nccwpck_require__(9605);
var binary = __nccwpck_require__(6737);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var schema$2 = __nccwpck_require__(3019);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
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
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(1543);
var stringifyString = __nccwpck_require__(4387);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
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
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var pairs = __nccwpck_require__(9751);

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
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLSeq = __nccwpck_require__(3013);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var binary = __nccwpck_require__(6737);
var bool = __nccwpck_require__(2348);
var float = __nccwpck_require__(7292);
var int = __nccwpck_require__(7851);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1314:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var identity = __nccwpck_require__(1737);
var stringifyComment = __nccwpck_require__(2005);
var stringifyString = __nccwpck_require__(4387);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 486:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
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
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var foldFlowLines = __nccwpck_require__(9777);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
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
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
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
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
    }
}


/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ../build/build/error.js
var error = __nccwpck_require__(47);
;// CONCATENATED MODULE: ../build/build/origin.js

function parseBase(apiUrl) {
    if (URL.canParse(apiUrl)) {
        const url = new URL(apiUrl);
        if (/^https?:$/.test(url.protocol))
            return url;
    }
    throw new error/* ApiError */.h(`GITHUB_API_URL is "${apiUrl}"; it must be an http(s) URL`, null);
}
function resolve(base, path) {
    const text = path.startsWith('/')
        ? base.href.replace(/\/+$/, '') + path
        : path;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.origin === base.origin)
        return url;
    throw new error/* ApiError */.h(`${url?.origin ?? text} is not the API (${base.origin}); the token stays here`, null);
}

;// CONCATENATED MODULE: ../build/build/patience.js
const SCHEDULE_MS = [1_000, 2_000, 4_000];
const LIMIT_RETRIES = 5;
const LEAST_LIMIT_WAIT_MS = 1_000;
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const FINAL_FAILURES = ['cancelled', 'blocked', 'tls_error'];
function retryWaitMs(asked) {
    const { method, outcome, retries, now } = asked;
    const scheduled = SCHEDULE_MS[retries] ?? null;
    if (outcome.kind === 'failure') {
        const harmless = method === 'GET' || !outcome.connected;
        return harmless && !FINAL_FAILURES.includes(outcome.code) ? scheduled : null;
    }
    if (isRateLimit(outcome)) {
        if (retries >= LIMIT_RETRIES)
            return null;
        const wait = limitWaitMs(outcome, now);
        return wait === null ? scheduled : Math.max(wait, LEAST_LIMIT_WAIT_MS);
    }
    if (outcome.status < 500 || method !== 'GET' || scheduled === null)
        return null;
    return Math.max(scheduled, retryAfterMs(outcome, now) ?? 0);
}
function isRateLimit(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    return (answer.headers['retry-after'] !== undefined ||
        answer.headers['x-ratelimit-remaining'] === '0' ||
        isSecondary(answer));
}
function limitWaitMs(answer, now) {
    const after = retryAfterMs(answer, now);
    if (after !== null)
        return after;
    const { headers } = answer;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
        return Math.max(0, reset * 1000 - now);
    return isSecondary(answer) ? SECONDARY_LIMIT_WAIT_MS : null;
}
function retryAfterMs({ headers }, now) {
    const text = headers['retry-after']?.trim();
    if (!text)
        return null;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function isSecondary(answer) {
    return /rate limit/i.test(answer.body.subarray(0, 4096).toString());
}

// EXTERNAL MODULE: ../build/build/time.js
var time = __nccwpck_require__(8092);
;// CONCATENATED MODULE: ../build/build/permission.js


const MESSAGE_LENGTH = 200;
function refusal(call, answer) {
    const said = message(answer);
    const what = `${call} was answered ${answer.status}${said && ` (${said})`}`;
    if (isRateLimit(answer))
        return `${what}: the rate limit is used up ${opening(answer)}; run this job again then`;
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
    const wanted = accepted(answer.headers['x-accepted-github-permissions'] ?? '') ??
        documented(call);
    return wanted === null
        ? 'give github-token the permission for it'
        : `add "permissions: ${wanted}" to the job; another repository needs a token of its own in github-token`;
}
function accepted(header) {
    const [first = ''] = header.split(';');
    const pairs = first.split(',').map(pair => pair.trim());
    const lines = pairs.flatMap(pair => {
        const [, name, level] = /^([a-z_]+)=(read|write)$/.exec(pair) ?? [];
        return name && level ? [`${name.replaceAll('_', '-')}: ${level}`] : [];
    });
    return lines.length > 0 ? lines.join(', ') : null;
}
function documented(call) {
    const [method] = call.split(' ');
    const level = method === 'GET' ? 'read' : 'write';
    if (/\/actions\//.test(call))
        return `actions: ${level}`;
    if (/\/contents(\/|\?|$)|\/dispatches$/.test(call))
        return `contents: ${level}`;
    if (/\/status(es)?(\/|\?|$)/.test(call))
        return `statuses: ${level}`;
    return null;
}
function opening({ headers }) {
    const after = headers['retry-after'];
    if (after)
        return /^\d+$/.test(after) ? `for ${after} s` : `until ${after}`;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 && reset < 1e10
        ? `until ${(0,time/* formatTime */.fU)(reset * 1000)}`
        : 'for a minute or more';
}
function message(answer) {
    try {
        const json = JSON.parse(answer.body.toString());
        return json instanceof Object &&
            'message' in json &&
            typeof json.message === 'string'
            ? json.message.slice(0, MESSAGE_LENGTH)
            : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ../build/build/github.js




const ACCEPT = 'application/vnd.github+json';
const TIMEOUT_MS = 30_000;
const BOUND_MS = 60_000;
const MAX_BYTES = 32 * 1024 * 1024;
const REDIRECTS = 3;
function createApi(options) {
    const { send, token, userAgent, clock, signal, log } = options;
    const base = parseBase(options.apiUrl);
    function request(method, url, headers, body) {
        return {
            url,
            method,
            headers: {
                accept: ACCEPT,
                'user-agent': userAgent,
                ...(token ? { authorization: `Bearer ${token}` } : {}),
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
        for (let retries = 0, waited = 0;; retries++) {
            const outcome = await send(wanted);
            log.debug(`${call}: ${summarise(outcome)}`);
            const now = clock.now();
            const wait = retryWaitMs({ method, outcome, retries, now });
            if (wait === null)
                return answered(call, outcome);
            waited += wait;
            const limited = outcome.kind === 'answer' && isRateLimit(outcome);
            const late = !limited && now - begun + wait > BOUND_MS;
            if (late || waited > BOUND_MS)
                return answered(call, outcome);
            log.info(`${call}: ${summarise(outcome)}, asked again in ${wait / 1000} s`);
            await clock.sleep(wait, signal);
        }
    }
    async function get(path, headers = {}) {
        let url = resolve(base, path);
        for (let redirects = 0;; redirects++) {
            const call = `GET ${url.href}`;
            const answer = await ask('GET', request('GET', url, headers, null));
            if (answer.status === 304 || answer.status === 404)
                return parsed(answer);
            if (isOk(answer))
                return checked(call, answer, !headers.accept);
            const { location } = answer.headers;
            if (!isRedirect(answer) || !location || redirects >= REDIRECTS)
                throw new error/* ApiError */.h(refusal(call, answer), answer.status);
            url = resolve(base, new URL(location, url).href);
        }
    }
    async function post(path, body) {
        const url = resolve(base, path);
        const headers = { 'content-type': 'application/json' };
        const bytes = Buffer.from(JSON.stringify(body));
        const answer = await ask('POST', request('POST', url, headers, bytes));
        if (!isOk(answer))
            throw new error/* ApiError */.h(refusal(`POST ${url.href}`, answer), answer.status);
        return parsed(answer);
    }
    return { get, post };
}
function answered(call, outcome) {
    if (outcome.kind === 'answer')
        return outcome;
    throw new error/* ApiError */.h(`${call} got no answer: ${outcome.message} (${outcome.code})`, outcome.status);
}
function summarise(outcome) {
    const what = outcome.kind === 'answer' ? outcome.status : outcome.code;
    return `${what} in ${Math.round(outcome.durationMs)} ms`;
}
function isOk({ status }) {
    return status >= 200 && status < 300;
}
function isRedirect({ status }) {
    return [301, 302, 307, 308].includes(status);
}
function parsed(answer) {
    const { status, headers, body } = answer;
    return { status, headers, body, json: parseJson(body) };
}
function checked(call, answer, wantsJson) {
    const result = parsed(answer);
    if (!wantsJson || result.json !== undefined || result.body.length === 0)
        return result;
    const type = result.headers['content-type'] ?? 'no content type';
    throw new error/* ApiError */.h(result.body.length >= MAX_BYTES
        ? `${call} was answered with more than ${MAX_BYTES} bytes`
        : `${call} was answered ${result.status} without JSON (${type}); GITHUB_API_URL must be the API's own URL`, result.status);
}
function parseJson(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ createFormat),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY_S = 86_400;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
function parseTime(text) {
    if (text === null)
        return null;
    const zoned = text.endsWith('Z') || /(?:Z|[+-]\d\d:?\d\d)$/i.test(text)
        ? text
        : `${text}Z`;
    const time = Date.parse(zoned);
    return time > 0 ? time : null;
}
function formatTime(time) {
    return createFormat()(time);
}
function createFormat() {
    let day = Number.NaN;
    let date = '';
    return time => {
        if (time === null)
            return undefined;
        const seconds = Math.floor(time / 1000);
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


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   tx: () => (/* binding */ githubWords),
/* harmony export */   xK: () => (/* binding */ GITHUB_NAMES)
/* harmony export */ });
const GITHUB_NAMES = [
    'repository',
    'repository_owner',
    'workflow',
    'run_id',
    'run_number',
    'run_attempt',
    'sha',
    'ref',
    'ref_name',
    'event_name',
    'actor',
    'server_url',
    'api_url'
];
function githubWords(run, env) {
    const own = run.id === env.runId && run.attempt === env.runAttempt;
    const branch = run.headBranch ?? '';
    const kind = run.event === 'release' ? 'tags' : 'heads';
    const words = {
        repository: env.repository,
        repository_owner: env.repository.split('/')[0] ?? '',
        server_url: env.serverUrl,
        api_url: env.apiUrl,
        run_id: String(run.id),
        run_attempt: String(run.attempt)
    };
    if (own)
        return {
            ...words,
            workflow: env.workflow,
            run_number: String(env.runNumber || ''),
            sha: env.sha,
            ref: env.ref,
            ref_name: env.refName,
            event_name: env.eventName,
            actor: env.actor
        };
    return {
        ...words,
        workflow: run.workflow ?? '',
        run_number: String(run.number ?? ''),
        sha: run.headSha ?? '',
        ref: branch && `refs/${kind}/${branch}`,
        ref_name: branch,
        event_name: run.event,
        actor: run.actor ?? ''
    };
}
function statusWords(status, dockerHub) {
    switch (status) {
        case 'PASSED':
        case 'SKIPPED':
            return {
                github: 'success',
                gitlab: 'success',
                bitbucket: 'SUCCESSFUL',
                azure_devops: 'succeeded',
                docker_hub: dockerHub
            };
        case 'FAILED':
            return {
                github: 'failure',
                gitlab: 'failed',
                bitbucket: 'FAILED',
                azure_devops: 'failed',
                docker_hub: dockerHub
            };
        case 'QUEUED':
        case 'RUNNING':
        case 'RUNNING_WITH_FAILURES':
            return {
                github: 'pending',
                gitlab: 'pending',
                bitbucket: 'INPROGRESS',
                azure_devops: 'pending',
                docker_hub: dockerHub
            };
    }
}


/***/ }),

/***/ 7753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookup),
/* harmony export */   R: () => (/* binding */ parsePath)
/* harmony export */ });
const NAME = /[^.[\]"\s]+/y;
const INDEX = /\[(0|[1-9]\d{0,8})\]/y;
const QUOTED = /\[("(?:[^"\\]|\\.)*")\]/y;
function parsePath(text) {
    const path = [];
    let at = 0;
    while (at < text.length || path.length === 0) {
        const dotted = at > 0 && text[at] === '.';
        const step = readStep(text, dotted ? at + 1 : at, dotted || at === 0);
        if (step === null) {
            const message = `"${text}" is no path at character ${at + 1}; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space`;
            return { kind: 'error', message };
        }
        path.push(step.key);
        at = step.end;
    }
    return { kind: 'path', path };
}
function readStep(text, at, named) {
    const after = at > 0 && text[at - 1] === '.';
    if (named) {
        const name = take(NAME, text, at);
        if (name)
            return { key: name[0], end: NAME.lastIndex };
    }
    if (after)
        return null;
    const index = take(INDEX, text, at);
    if (index)
        return { key: Number(index[1]), end: INDEX.lastIndex };
    const quoted = take(QUOTED, text, at);
    return quoted && unquote(quoted[1] ?? '', QUOTED.lastIndex);
}
function take(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function unquote(literal, end) {
    try {
        return { key: String(JSON.parse(literal)), end };
    }
    catch {
        return null;
    }
}
function lookup(json, path) {
    let value = json;
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return { found: false };
        if (Array.isArray(value) !== (typeof key === 'number')) {
            return { found: false };
        }
        const own = Object.getOwnPropertyDescriptor(value, key);
        if (own === undefined)
            return { found: false };
        value = own.value;
    }
    return { found: true, value };
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
function createClock() {
    return {
        now: () => Date.now(),
        sleep: (ms, signal) => new Promise(resolve => {
            if (signal?.aborted)
                return resolve();
            const end = () => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', end);
                resolve();
            };
            const timer = setTimeout(end, ms);
            signal?.addEventListener('abort', end, { once: true });
        })
    };
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ codeMatches),
/* harmony export */   O: () => (/* binding */ parseCodes)
/* harmony export */ });
function parseCodes(entries) {
    if (entries.length === 0) {
        return { error: 'no status code is given; write one, for example 2xx' };
    }
    const codes = [];
    for (const entry of entries) {
        const range = parseRange(String(entry).trim());
        if (!range) {
            return {
                error: `${JSON.stringify(entry)} is no status code; write a code from ` +
                    '100 to 599 (302), a class (2xx) or a range (200-206)'
            };
        }
        codes.push(range);
    }
    return codes;
}
function parseRange(entry) {
    const kind = /^([1-5])xx$/i.exec(entry);
    if (kind) {
        const from = Number(kind[1]) * 100;
        return { from, to: from + 99 };
    }
    const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(entry);
    if (!range)
        return null;
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    return from <= to ? { from, to } : null;
}
function codeMatches(codes, status) {
    return codes.some(({ from, to }) => status >= from && status <= to);
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const LONGEST_MS = 2 ** 31 - 1;
const DURATION = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
const UNITS_MS = {
    '': 1000,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
function parseDuration(value) {
    const match = DURATION.exec(String(value));
    const unit = UNITS_MS[match?.[2] ?? ''];
    if (!match || unit === undefined)
        return null;
    const ms = Math.round(Number(match[1]) * unit);
    return ms >= 1 && ms <= LONGEST_MS ? ms : null;
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony export describe */
class ConfigError extends Error {
    problems;
    constructor(problems) {
        const list = typeof problems === 'string' ? [{ message: problems }] : problems;
        super(list.map(describe).join('\n'));
        this.problems = list;
    }
}
function describe({ file, line, path, message }) {
    const place = [line && file ? `${file}:${line}` : file, path];
    const where = place.filter(part => part).join(' ');
    return where ? `${where}: ${message}` : message;
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches),
/* harmony export */   p: () => (/* binding */ checkGlob)
/* harmony export */ });
const LONGEST = 1000;
function matches(patterns, value) {
    let matched = patterns.length > 0 && patterns.every(pattern => pattern.startsWith('!'));
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const tokens = compile(negated ? pattern.slice(1) : pattern);
        if (typeof tokens === 'string')
            throw new Error(tokens);
        if (fits(tokens, value))
            matched = !negated;
    }
    return matched;
}
function checkGlob(pattern) {
    if (pattern.length > LONGEST) {
        return `the pattern is longer than ${LONGEST} characters`;
    }
    const tokens = compile(pattern.startsWith('!') ? pattern.slice(1) : pattern);
    return typeof tokens === 'string'
        ? `${JSON.stringify(pattern)} is no pattern: ${tokens}`
        : null;
}
function compile(pattern) {
    const chars = [...pattern];
    const tokens = [];
    if (chars.length === 0)
        return 'it is empty; write ** to match everything';
    const bot = pattern.endsWith('[bot]') ? chars.length - 5 : -1;
    let at = 0;
    while (at < chars.length) {
        const char = chars[at] ?? '';
        if (char === '*') {
            let end = at;
            while (chars[end] === '*')
                end++;
            const partStart = at === 0 || chars[at - 1] === '/';
            const parts = end - at > 1 && partStart && chars[end] === '/';
            if (parts)
                tokens.push({ accepts: none, repeats: false, skips: [1, 3] });
            const accepts = end - at > 1 ? any : inPart;
            tokens.push({ accepts, repeats: true, skips: [1] });
            at = end;
            if (chars[at] === '?' || chars[at] === '+')
                return stray(chars[at]);
            continue;
        }
        if (char === '?' || char === '+')
            return stray(char);
        let accepts = is(char);
        let end = at + 1;
        if (char === '\\') {
            const escaped = chars[end++];
            if (escaped === undefined)
                return 'nothing follows the last \\';
            accepts = is(escaped);
        }
        else if (char === '[' && at !== bot) {
            const close = chars.indexOf(']', at);
            if (close < 0)
                return '[ has no ]; write \\[ for the character itself';
            const set = charset(chars.slice(at + 1, close));
            if (!set) {
                return (`${chars.slice(at, close + 1).join('')} may hold letters, digits ` +
                    'and ranges as a-z, A-Z and 0-9 only');
            }
            accepts = one => set.has(one);
            end = close + 1;
        }
        const mark = chars[end];
        if (mark === '?' || mark === '+')
            end++;
        tokens.push({
            accepts,
            repeats: mark === '+',
            skips: mark === '?' ? [1] : []
        });
        at = end;
    }
    return tokens;
}
const any = () => true;
const none = () => false;
const inPart = (char) => char !== '/';
function is(wanted) {
    return char => char === wanted;
}
function stray(char) {
    return (`${char} must follow a character or [...]; write \\${char} for the ` +
        'character itself');
}
function charset(chars) {
    const list = chars.join('');
    if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(list))
        return null;
    const set = new Set();
    for (const [item] of list.matchAll(/.-.|./g)) {
        const from = item.charCodeAt(0);
        const to = item.charCodeAt(item.length - 1);
        if (from > to)
            return null;
        for (let code = from; code <= to; code++)
            set.add(String.fromCharCode(code));
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
            if (places[place] === 0 || !token.accepts(char))
                continue;
            next[place + 1] = 1;
            if (token.repeats)
                next[place] = 1;
        }
        places = next;
    }
    jump(tokens, places);
    return places[tokens.length] === 1;
}
function jump(tokens, places) {
    for (const [place, token] of tokens.entries()) {
        if (places[place] === 0)
            continue;
        for (const skip of token.skips)
            places[place + skip] = 1;
    }
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   v: () => (/* binding */ loadCertificates)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6967);



const LOCAL = [
    'push',
    'pull_request',
    'merge_group',
    'schedule',
    'release',
    'workflow_dispatch'
];
async function loadConfig(inputs, api) {
    const { config, configFile, environment } = inputs;
    if (config.trim() !== '')
        return { text: config, file: 'config' };
    const text = await readTrusted(configFile, environment, api);
    if (text !== null)
        return { text, file: configFile };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`there is no ${configFile} in ${environment.repository} at ${commit(environment)}; commit it there, or give the input config or config-file`);
}
async function loadCertificates({ caCertificates: given, environment }, api) {
    if (given.includes('-----BEGIN'))
        return given;
    const text = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given)
        ? readLocal(given)
        : await readTrusted(given, environment, api);
    if (text !== null)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`input ca-certificates names ${given}, which is not there; write the PEM text or the path of a PEM file`);
}
async function readTrusted(path, environment, api) {
    if (LOCAL.includes(environment.eventName)) {
        const text = readLocal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.workspace, path));
        if (text !== null)
            return text;
    }
    const { repository } = environment;
    const name = path.split('/').map(encodeURIComponent).join('/');
    const answer = await api.get(`/repos/${repository}/contents/${name}?ref=${commit(environment)}`, { accept: 'application/vnd.github.raw+json' });
    if (answer.status === 404)
        return null;
    return contentOf(answer.json) ?? answer.body.toString('utf8');
}
function contentOf(json) {
    if (typeof json !== 'object' || json === null)
        return null;
    if (!('encoding' in json && 'content' in json))
        return null;
    return json.encoding === 'base64' && typeof json.content === 'string'
        ? Buffer.from(json.content, 'base64').toString('utf8')
        : null;
}
function commit({ workflowSha, sha }) {
    return workflowSha || sha;
}
function readLocal(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${path} cannot be read: ${error}`);
    }
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 100;
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        if (candidate.length > LONGEST)
            continue;
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
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 &&
                column > 1 &&
                a[row - 1] === b[column - 2] &&
                a[row - 2] === b[column - 1];
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


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: parseFormat

// EXTERNAL MODULE: ../node_modules/valibot/dist/index.min.mjs
var index_min = __nccwpck_require__(4214);
// EXTERNAL MODULE: ../build/config/nearest.js
var nearest = __nccwpck_require__(8247);
// EXTERNAL MODULE: ../build/config/raw.js
var raw = __nccwpck_require__(7167);
;// CONCATENATED MODULE: ../build/config/strict.js



function strict(entries, { misplaced = {}, missing = {} } = {}) {
    const known = Object.keys(entries);
    const object = index_min/* object */.Ikc(entries, ({ expected }) => {
        const key = expected?.slice(1, -1) ?? '';
        return `is missing; write ${own(missing, key) ?? `${key}: ...`}`;
    });
    const none = index_min/* never */.ZmZ(kind('must be a mapping of keys to values'));
    return {
        ...index_min/* strictObject */.rej(entries),
        '~run'(dataset, config) {
            const input = dataset.value;
            if (!(0,raw/* isMapping */.pi)(input))
                return none['~run'](dataset, config);
            const result = object['~run'](dataset, config);
            for (const key of Object.keys(input)) {
                if (known.includes(key))
                    continue;
                const message = own(misplaced, key) ?? unknownKey(key, known);
                index_min/* _addIssue */.EVe(index_min/* never */.ZmZ(message), 'key', result, config, {
                    path: [placeOf(input, key)]
                });
            }
            return result;
        }
    };
}
function mapping(value, fault, message) {
    const none = index_min/* never */.ZmZ(kind(message));
    return {
        ...index_min/* record */.g1P(index_min/* string */.YjP(), value),
        '~run'(dataset, config) {
            const input = dataset.value;
            if (!(0,raw/* isMapping */.pi)(input))
                return none['~run'](dataset, config);
            const all = [];
            const issues = [];
            for (const [key, item] of Object.entries(input)) {
                const place = placeOf(input, key);
                const result = value['~run']({ value: item }, config);
                const wrong = fault(key);
                if (wrong !== null)
                    index_min/* _addIssue */.EVe(index_min/* never */.ZmZ(wrong), 'key', result, config);
                for (const issue of result.issues ?? [])
                    issues.push({ ...issue, path: [place, ...(issue.path ?? [])] });
                all.push([key, result.value]);
            }
            const output = Object.fromEntries(all);
            const [first, ...rest] = issues;
            return first
                ? { typed: false, value: output, issues: [first, ...rest] }
                : { typed: true, value: output };
        }
    };
}
function either(isFirst, first, second) {
    return {
        ...index_min/* union */.KCZ([first, second]),
        '~run': (dataset, config) => (isFirst(dataset.value) ? first : second)['~run'](dataset, config)
    };
}
function kind(message) {
    return ({ input }) => {
        if (input === null || input === undefined)
            return `${message}; it is empty`;
        if (Array.isArray(input))
            return `${message}, not a list`;
        return `${message}, not a ${(0,raw/* isMapping */.pi)(input) ? 'mapping' : typeof input}`;
    };
}
function unknownKey(key, known) {
    const close = (0,nearest/* nearest */.p)(key, known);
    if (key === '<<')
        return 'is not read: merge keys are no part of YAML 1.2; write the keys out';
    return close
        ? `is no key here; did you mean ${close}?`
        : `is no key here; write one of ${known.join(', ')}`;
}
function own(words, key) {
    return Object.hasOwn(words, key) ? words[key] : undefined;
}
function placeOf(input, key) {
    return {
        type: 'unknown',
        origin: 'value',
        input,
        key,
        value: Reflect.get(input, key)
    };
}

;// CONCATENATED MODULE: ../build/config/list.js


function oneOrMore(item, message) {
    const list = index_min/* pipe */.FsL(index_min/* array */.YOg(item, kind(message)), index_min/* minLength */.BpQ(1, `${message}; the list is empty`));
    const one = index_min/* pipe */.FsL(item, index_min/* transform */.pdi(value => [value]));
    return either(Array.isArray, list, one);
}
const NONE = [];
function noneOrMore(item, message) {
    const list = oneOrMore(item, message);
    const known = {
        ...list,
        '~run': (dataset, config) => dataset.value === NONE
            ? { typed: true, value: [] }
            : list['~run'](dataset, config)
    };
    return index_min/* optional */.lqM(known, NONE);
}

// EXTERNAL MODULE: ../build/callback/path.js
var callback_path = __nccwpck_require__(7753);
// EXTERNAL MODULE: ../build/config/codes.js
var codes = __nccwpck_require__(9719);
// EXTERNAL MODULE: ../build/config/duration.js
var duration = __nccwpck_require__(853);
// EXTERNAL MODULE: ../build/config/glob.js
var glob = __nccwpck_require__(91);
;// CONCATENATED MODULE: ../build/config/value.js








const LONGEST = 60;
const YES = ['yes', 'on', 'true', 'y', '1'];
const NO = ['no', 'off', 'false', 'n', '0'];
function received(message) {
    return (issue) => typeof issue.input === 'object'
        ? kind(message)(issue)
        : `${message}, not ${cut(issue.received)}`;
}
const value_text = index_min/* string */.YjP(kind('must be a text in quotes'));
const word = index_min/* pipe */.FsL(index_min/* string */.YjP(received('must be a text')), index_min/* nonEmpty */.hq('is empty; write a text, or leave the key out'), index_min/* check */.z6Y(isPlain, 'holds ${...}, which means nothing here; write it out'));
const label = index_min/* pipe */.FsL(word, index_min/* maxLength */.Ru6(100, 'is longer than 100 characters; write a shorter one'), index_min/* check */.z6Y(value => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.trim() === value, 'must be one line without spaces around it; write it so'));
const place = index_min/* pipe */.FsL(word, index_min/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const parsed = dataset.typed ? (0,callback_path/* parsePath */.R)(dataset.value) : null;
    if (parsed?.kind === 'error')
        addIssue({ message: parsed.message });
}));
const flag = index_min/* boolean */.zMY(issue => {
    const given = String(issue.input).toLowerCase();
    const cure = YES.includes(given)
        ? 'true'
        : NO.includes(given)
            ? 'false'
            : null;
    const message = received('must be true or false')(issue);
    return cure === null ? message : `${message}; write ${cure} without quotes`;
});
function choice(words) {
    return index_min/* picklist */.KIO(words, issue => {
        const all = words.join(', ');
        if (typeof issue.input !== 'string')
            return received(`must be one of ${all}`)(issue);
        const close = (0,nearest/* nearest */.p)(issue.input, words);
        return `${cut(issue.received)} is not known here; write ${close ?? `one of ${all}`}`;
    });
}
const textOrNumber = (message) => index_min/* union */.KCZ([index_min/* string */.YjP(), index_min/* number */.aig()], received(message));
const value_duration = index_min/* pipe */.FsL(textOrNumber('must be a time such as 30s'), index_min/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const ms = (0,duration/* parseDuration */.E)(dataset.value);
    if (ms !== null)
        return ms;
    addIssue({
        message: `${cut(JSON.stringify(dataset.value))} is no time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
    });
    return NEVER;
}));
const code = index_min/* pipe */.FsL(textOrNumber('must be a code such as 302, 2xx or 200-206'), index_min/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const parsed = (0,codes/* parseCodes */.O)([dataset.value]);
    if (!('error' in parsed))
        return parsed;
    addIssue({ message: parsed.error });
    return NEVER;
}));
const value_codes = index_min/* pipe */.FsL(oneOrMore(code, 'must be codes such as 302, 2xx or 200-206'), index_min/* transform */.pdi((all) => all.flat()));
const value_glob = index_min/* pipe */.FsL(index_min/* string */.YjP(issue => typeof issue.input === 'number'
    ? `is the number ${issue.input} to YAML; put the pattern in quotes, as "1.10"`
    : received('must be a pattern in quotes, as "release/**"')(issue)), index_min/* check */.z6Y(isPlain, 'holds ${...}, which means nothing here; write it out'), index_min/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const message = dataset.typed ? (0,glob/* checkGlob */.p)(dataset.value) : null;
    if (message !== null)
        addIssue({ message });
}));
const globs = oneOrMore(value_glob, 'must be a pattern or a list of patterns');
const scalar = index_min/* union */.KCZ([index_min/* string */.YjP(), index_min/* number */.aig(), index_min/* boolean */.zMY()], received('must be a text, a number, true or false'));
function isPlain(value) {
    return !value.includes('${');
}
function cut(shown) {
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}...` : shown;
}

;// CONCATENATED MODULE: ../build/config/scheme.js



const HEADER = /^[\w!#$%&'*+.^`|~-]+$/;
const NO_HEADER = 'is no name of a header; write letters, digits and -';
const headerName = index_min/* pipe */.FsL(word, index_min/* regex */.yGV(HEADER, NO_HEADER));
const SCHEMES = ['jobserv', 'github', 'standard-webhooks'];
const ownSignature = strict({
    algorithm: index_min/* optional */.lqM(choice(['sha1', 'sha256', 'sha384', 'sha512']), 'sha256'),
    header: headerName,
    prefix: index_min/* optional */.lqM(index_min/* pipe */.FsL(index_min/* string */.YjP(received('must be a text')), index_min/* regex */.yGV(/^[\x20-\x7e]*$/, 'must be plain ASCII on one line; write it so'), index_min/* check */.z6Y(prefix => !prefix.includes('${'), 'holds ${...}, which means nothing here; write it out')), ''),
    encoding: index_min/* optional */.lqM(choice(['hex', 'base64']), 'hex')
}, { missing: { header: 'header: X-Signature' } });
const signature = either(input => typeof input !== 'object', choice(SCHEMES), ownSignature);
function headersOf(value) {
    return mapping(value, name => (HEADER.test(name) && name !== '__proto__' ? null : NO_HEADER), 'must be a mapping of header names to values');
}

;// CONCATENATED MODULE: ../build/config/webhook.js





const EVENTS = [
    'build_queued',
    'build_started',
    'build_completed',
    'build_passed',
    'build_failed',
    'build_status_changed'
];
const secretName = index_min/* pipe */.FsL(index_min/* string */.YjP(received('must be a name of the secrets input')), index_min/* regex */.yGV(/^[A-Za-z0-9_-]+$/, 'is no name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret'));
const secretNames = noneOrMore(secretName, 'must be a name of the secrets input, or a list of them');
const oneSecretName = secretName;
const body = index_min/* custom */.IeY(value => typeof value === 'string' || (typeof value === 'object' && value !== null), kind("must be a mapping, a list or a text; write '' for an empty body"));
const seconds = index_min/* pipe */.FsL(index_min/* number */.aig(received('must be a number of seconds')), index_min/* minValue */.Wwf(0, 'must be 0 or more seconds; write 0 for at once'), index_min/* maxValue */.cGV(86_400, 'must be a day at most; write 86400 or less'));
const request = {
    url: index_min/* pipe */.FsL(value_text, index_min/* nonEmpty */.hq('is empty; write https://host/path')),
    name: index_min/* optional */.lqM(label),
    enabled: index_min/* optional */.lqM(flag, true),
    secret_name: secretNames,
    method: index_min/* optional */.lqM(index_min/* pipe */.FsL(word, index_min/* regex */.yGV(/^[A-Za-z]+$/, 'is no method; write POST, PUT or PATCH'), index_min/* toUpperCase */.Ih0()), 'POST'),
    headers: index_min/* optional */.lqM(headersOf(value_text), {}),
    username: index_min/* optional */.lqM(value_text),
    password: index_min/* optional */.lqM(value_text),
    payload: index_min/* optional */.lqM(choice(['jobserv', 'dockerhub', 'github'])),
    dockerhub: index_min/* optional */.lqM(strict({ repo_name: index_min/* optional */.lqM(value_text), tag: index_min/* optional */.lqM(value_text) })),
    body: index_min/* optional */.lqM(body),
    signature: index_min/* optional */.lqM(oneOrMore(signature, 'must be a signature or a list of them'), ['jobserv']),
    success_codes: index_min/* optional */.lqM(value_codes, '2xx'),
    timeout: index_min/* optional */.lqM(value_duration),
    retry_schedule: index_min/* optional */.lqM(index_min/* array */.YOg(seconds, kind('must be a list of seconds, as [1, 2, 4], or [] for none')))
};
const eventList = oneOrMore(choice(EVENTS), `must be one or more of ${EVENTS.join(', ')}`);
function events(fallback) {
    return index_min/* optional */.lqM(eventList, fallback);
}
const match = index_min/* optional */.lqM(strict({
    branch: index_min/* optional */.lqM(globs),
    workflow: index_min/* optional */.lqM(globs),
    event: index_min/* optional */.lqM(globs),
    actor: index_min/* optional */.lqM(globs),
    repository: index_min/* optional */.lqM(globs)
}), {});

;// CONCATENATED MODULE: ../build/config/chain.js






const VIAS = [
    'response',
    'delivery',
    'listener',
    'status',
    'poll',
    'event'
];
const VALUES = 'must be a value or a list of values';
const field = strict({ path: place });
const chain_format = strict({
    state: strict({
        path: place,
        success: oneOrMore(scalar, VALUES),
        failure: noneOrMore(scalar, VALUES),
        pending: noneOrMore(scalar, VALUES)
    }, { missing: { success: 'success: with the values that mean success' } }),
    description: index_min/* optional */.lqM(field),
    context: index_min/* optional */.lqM(field),
    target_url: index_min/* optional */.lqM(field)
});
const callback = strict({
    via: choice(VIAS),
    url: index_min/* optional */.lqM(request.url),
    timeout: index_min/* optional */.lqM(value_duration),
    secret_name: secretNames,
    signature: index_min/* optional */.lqM(signature, 'jobserv'),
    format: index_min/* optional */.lqM(chain_format)
}, { missing: { via: `via: with one of ${VIAS.join(', ')}` } });
const OF_THE_CHAIN = 'has no meaning on a link; write it on the chain';
const NO_FILTER = 'has no meaning on a link; write events on the chain';
const chain_link = strict({ ...request, callback }, {
    misplaced: {
        events: OF_THE_CHAIN,
        match: OF_THE_CHAIN,
        only_failures: NO_FILTER,
        failures_only: NO_FILTER,
        required: 'has no meaning on a link, since each must succeed; leave it out'
    },
    missing: {
        url: 'url: https://host/path',
        callback: `callback: {via: ...} with one of ${VIAS.join(', ')}`
    }
});
const chain = strict({
    name: label,
    match: match,
    events: events('build_passed'),
    timeout: index_min/* optional */.lqM(value_duration, '45m'),
    expect_final_callback: index_min/* optional */.lqM(flag, true),
    token_secret_name: index_min/* optional */.lqM(oneSecretName),
    webhooks: index_min/* pipe */.FsL(index_min/* array */.YOg(chain_link, kind('must be a list of webhooks, each with a callback')), index_min/* minLength */.BpQ(1, 'has no webhook; write at least one'))
});

;// CONCATENATED MODULE: ../build/config/finding.js


function within(prefix, findings) {
    return findings.map(({ path, message }) => ({
        path: [...prefix, ...path],
        message
    }));
}
function each(owner, key, check) {
    return (0,raw/* listAt */.gT)(owner, key).flatMap((item, index) => within([key, index], check(item)));
}
function unknownSecrets(owner, key, secrets) {
    const list = Array.isArray((0,raw.at)(owner, key));
    return (0,raw/* oneOrMoreAt */.O1)(owner, key).flatMap((name, index) => {
        if (typeof name !== 'string' || !/^[\w-]+$/.test(name))
            return [];
        if (secrets.has(name))
            return [];
        const close = (0,nearest/* nearest */.p)(name, secrets.keys());
        const cure = close
            ? `did you mean ${close}?`
            : `add the line ${name}=... to it`;
        const path = list ? [key, index] : [key];
        return [{ path, message: `"${name}" is not in the secrets input; ${cure}` }];
    });
}
function unique(owner, key) {
    const seen = new Set();
    return each(owner, key, item => {
        const name = (0,raw.at)(item, 'name');
        const taken = typeof name === 'string' && seen.has(name);
        seen.add(name);
        const message = `"${name}" is the name of another one here; write its own`;
        return taken ? [{ path: ['name'], message }] : [];
    });
}

// EXTERNAL MODULE: ../build/config/templates.js
var templates = __nccwpck_require__(5682);
// EXTERNAL MODULE: ../build/delivery/signature.js
var delivery_signature = __nccwpck_require__(7525);
// EXTERNAL MODULE: ../build/delivery/template.js
var template = __nccwpck_require__(821);
// EXTERNAL MODULE: ../build/delivery/url.js
var delivery_url = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ../build/config/webhook-check.js






const RESERVED = /^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|host|content-length|transfer-encoding|connection|te|upgrade|expect|proxy-.*)$/i;
const NO_SIGNATURE = /^(?:webhook-(?:id|timestamp|event)|host|content-(?:length|type)|transfer-encoding|connection|te|upgrade|expect|proxy-.*|user-agent|authorization)$/i;
const USER_INFO = /^[^:/?#]*:\/\/[^/?#]*@/;
const CONTROL = /(?!\t)\p{Cc}/u;
function checkWebhook(webhook, known, secrets) {
    return [
        ...checkTexts(webhook, known, secrets),
        ...checkHeaders(webhook),
        ...checkCompany(webhook),
        ...unknownSecrets(webhook, 'secret_name', secrets),
        ...checkKeys(webhook, secrets)
    ];
}
function checkUrl(text, path, known, secrets) {
    const findings = (0,template/* checkUrlTemplate */.kw)(text, known);
    const secret = known.secrets === null ? null : (0,delivery_url/* secretUrl */.EK)(text);
    const value = secret === null ? '' : (secrets.get(secret) ?? '');
    const fault = value === '' ? null : (0,delivery_url/* urlFault */.I_)(value);
    const userInfo = 'holds user info; write username and password instead';
    return [
        ...findings.map(({ message }) => ({ path, message })),
        ...(fault ? [{ path, message: `the secret ${secret}: ${fault}` }] : []),
        ...(USER_INFO.test(value || text) ? [{ path, message: userInfo }] : [])
    ];
}
function checkTexts(webhook, known, secrets) {
    return (0,templates/* templatesOf */.r3)(webhook).flatMap(({ path, text }) => path.at(-1) === 'url' && path[0] !== 'body' && path[0] !== 'headers'
        ? checkUrl(text, path, known, secrets)
        : (0,template/* checkTemplate */.BU)(text, known).map(({ message }) => ({ path, message })));
}
function checkHeaders(webhook) {
    const headers = (0,raw.at)(webhook, 'headers');
    const findings = [];
    const seen = new Set();
    const own = (0,raw/* oneOrMoreAt */.O1)(webhook, 'signature')
        .map(signature => (0,raw.at)(signature, 'header'))
        .filter(header => typeof header === 'string');
    for (const header of own)
        if (NO_SIGNATURE.test(header))
            findings.push({
                path: ['signature'],
                message: `cannot be in the header ${header}; write another one`
            });
    const taken = own.map(header => header.toLowerCase());
    for (const [name, value] of (0,raw/* isMapping */.pi)(headers)
        ? Object.entries(headers)
        : []) {
        const path = ['headers', name];
        const lower = name.toLowerCase();
        if (RESERVED.test(name) || taken.includes(lower))
            findings.push({ path, message: 'is set by the action; leave it out' });
        else if (seen.has(lower))
            findings.push({ path, message: 'is there twice; keep one' });
        if (typeof value === 'string' && CONTROL.test(value))
            findings.push({
                path,
                message: 'holds a line break or control character; write it on one line'
            });
        seen.add(lower);
    }
    return findings;
}
function checkCompany(webhook) {
    const findings = [];
    const has = (key) => (0,raw.at)(webhook, key) !== undefined;
    const add = (key, message) => findings.push({ path: [key], message });
    const username = (0,raw.at)(webhook, 'username');
    const headers = (0,raw.at)(webhook, 'headers');
    if (has('password') && !has('username'))
        add('password', 'is without a username; write one beside it');
    if (typeof username === 'string' && username.includes(':'))
        add('username', 'holds a colon, which basic authentication cannot carry; write one without');
    if (has('username') &&
        (0,raw/* isMapping */.pi)(headers) &&
        Object.keys(headers).some(name => name.toLowerCase() === 'authorization'))
        add('username', 'stands beside an authorization header; leave one out');
    if (has('body') && has('payload'))
        add('payload', 'stands beside body, which is sent instead; leave one out');
    if (has('dockerhub') && (0,raw.at)(webhook, 'payload') !== 'dockerhub')
        add('dockerhub', 'has a meaning for payload: dockerhub only; write that');
    if (has('only_failures') && has('failures_only'))
        add('failures_only', 'is another name of only_failures; leave one out');
    return findings;
}
function checkKeys(webhook, secrets) {
    const signatures = (0,raw/* oneOrMoreAt */.O1)(webhook, 'signature');
    if (!signatures.includes('standard-webhooks'))
        return [];
    const message = { id: '', timestamp: 0, body: Buffer.alloc(0) };
    const unusable = (0,raw/* oneOrMoreAt */.O1)(webhook, 'secret_name').filter(name => {
        const key = typeof name === 'string' ? secrets.get(name) : undefined;
        if (!key)
            return false;
        try {
            (0,delivery_signature/* sign */._)(['standard-webhooks'], message, [key]);
            return false;
        }
        catch {
            return true;
        }
    });
    return unusable.map(name => ({
        path: ['secret_name'],
        message: `the secret ${name} begins with whsec_ and does not go on with base64 of the key; copy it whole`
    }));
}

;// CONCATENATED MODULE: ../build/config/link-check.js




const NEEDS = {
    response: [],
    delivery: [],
    poll: [],
    listener: ['callback_url'],
    status: ['callback_url'],
    event: ['callback_token', 'callback_dispatch']
};
function checkChain(chain, known, secrets) {
    const handsOver = (0,raw/* listAt */.gT)(chain, 'webhooks').some(link => (0,raw.at)(link, 'enabled') !== false && viaOf(link) === 'event');
    const message = 'is missing, and a link with via: event needs it; write the name of a secret';
    return [
        ...(handsOver && (0,raw.at)(chain, 'token_secret_name') === undefined
            ? [{ path: ['token_secret_name'], message }]
            : []),
        ...unknownSecrets(chain, 'token_secret_name', secrets),
        ...unique(chain, 'webhooks'),
        ...each(chain, 'webhooks', link => [
            ...checkWebhook(link, known, secrets),
            ...checkRequest(link),
            ...within(['callback'], checkCallback(link, secrets))
        ])
    ];
}
function checkRequest(link) {
    const via = viaOf(link);
    const needs = via === null ? [] : NEEDS[via];
    const names = (0,templates/* namesIn */.wX)(link);
    const carried = needs.some(word => names.some(name => name === word || name.startsWith(`${word}.`)));
    if (needs.length === 0 || carried)
        return [];
    const word = `\${${needs[0]}}`;
    if ((0,raw.at)(link, 'body') !== undefined) {
        const message = `lacks ${word}, which via: ${via} needs; write it into the body`;
        return [{ path: ['body'], message }];
    }
    const message = `lacks ${word}, which via: ${via} needs; write jobserv, dockerhub or a body with it`;
    return (0,raw.at)(link, 'payload') === 'github'
        ? [{ path: ['payload'], message }]
        : [];
}
function checkCallback(link, secrets) {
    const callback = (0,raw.at)(link, 'callback');
    const via = viaOf(link);
    if (via === null)
        return unknownSecrets(callback, 'secret_name', secrets);
    const findings = [];
    const has = (key) => (0,raw.at)(callback, key) !== undefined;
    const add = (key, message) => findings.push({ path: [key], message });
    if (via !== 'listener' && via !== 'event') {
        for (const key of ['secret_name', 'signature'])
            if (has(key))
                add(key, `has no meaning: via: ${via} carries no signature; leave it out`);
    }
    else if (has('signature') && !has('secret_name'))
        add('secret_name', 'is missing beside signature; write one, or neither');
    if (has('url') && via !== 'poll')
        add('url', 'has a meaning for via: poll only; leave it out');
    if (has('format') && (via === 'delivery' || via === 'status'))
        add('format', `has no meaning for via: ${via}; leave it out`);
    return [...findings, ...unknownSecrets(callback, 'secret_name', secrets)];
}
function viaOf(link) {
    const via = (0,raw.at)((0,raw.at)(link, 'callback'), 'via');
    return typeof via === 'string' && isVia(via) ? via : null;
}
function isVia(word) {
    return Object.hasOwn(NEEDS, word);
}

// EXTERNAL MODULE: ../build/build/words.js
var words = __nccwpck_require__(4496);
;// CONCATENATED MODULE: ../build/config/names.js

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
const NAMES = new Set([
    'build',
    'github',
    'runs.failed',
    'runs.count',
    'event.name',
    ...dotted('build', BUILD),
    ...dotted('build.github', BUILD_GITHUB),
    ...dotted('github', words/* GITHUB_NAMES */.xK),
    ...dotted('status', STATUS)
]);
const LINK_NAMES = new Set([
    ...NAMES,
    ...CHAIN_KEYS,
    'callback_dispatch.url',
    'callback_dispatch.event_type',
    'callback_dispatch.client_payload',
    'callback_dispatch.client_payload.token',
    ...dotted('callback', CALLBACK)
]);
const RUN_NAMES = new Set([
    ...NAMES,
    ...dotted('run', RUN)
]);

;// CONCATENATED MODULE: ../build/config/receive-check.js




const SIGNING = ['github', 'gitlab', 'bitbucket', 'harbor'];
function checkReceive(receive, secrets) {
    const providers = (0,raw/* listAt */.gT)(receive, 'providers').flatMap(provider => {
        const name = (0,raw.at)(provider, 'name');
        return typeof name === 'string' ? [name] : [];
    });
    return [
        ...unique(receive, 'providers'),
        ...each(receive, 'providers', provider => [
            ...checkSigned(provider),
            ...unknownSecrets(provider, 'secret_name', secrets)
        ]),
        ...unique(receive, 'functions'),
        ...each(receive, 'functions', fn => [
            ...checkProvider((0,raw.at)(fn, 'provider'), providers),
            ...unique(fn, 'variables'),
            ...each(fn, 'variables', checkVariable)
        ])
    ];
}
function checkSigned(provider) {
    const signature = (0,raw.at)(provider, 'signature');
    const type = (0,raw.at)(provider, 'type');
    const named = (0,raw.at)(provider, 'secret_name') !== undefined;
    if (signature === 'none')
        return named
            ? [
                {
                    path: ['secret_name'],
                    message: 'stands beside signature: none; leave one out'
                }
            ]
            : [];
    if (named)
        return [];
    const why = signature !== undefined ? 'the signature' : `type: ${type}`;
    const message = `is missing, and ${why} needs it; write the name of a secret, or signature: none`;
    return signature !== undefined || SIGNING.includes(type)
        ? [{ path: ['secret_name'], message }]
        : [];
}
function checkProvider(name, providers) {
    if (typeof name !== 'string' || providers.includes(name))
        return [];
    const close = (0,nearest/* nearest */.p)(name, providers);
    const cure = close
        ? `did you mean ${close}?`
        : `write one of ${providers.join(', ') || 'providers, which has none'}`;
    return [{ path: ['provider'], message: `"${name}" is no provider; ${cure}` }];
}
function checkVariable(variable) {
    const findings = [];
    const name = (0,raw.at)(variable, 'name');
    const type = (0,raw.at)(variable, 'type') ?? 'string';
    const value = (0,raw.at)(variable, 'default_value');
    if ((0,raw.at)(variable, 'path') === undefined &&
        typeof name === 'string' &&
        (0,callback_path/* parsePath */.R)(name).kind === 'error')
        findings.push({
            path: ['path'],
            message: 'is missing, and the name is no path; write one'
        });
    if (value !== undefined && !isOfType(value, type))
        findings.push({
            path: ['default_value'],
            message: `is no ${type}; write one, or another type`
        });
    return findings;
}
function isOfType(value, type) {
    if (type === 'integer')
        return Number.isSafeInteger(value);
    if (type === 'array')
        return Array.isArray(value);
    return typeof value === type;
}

;// CONCATENATED MODULE: ../build/config/check.js






function checkConfig(data, secrets) {
    const known = (names) => ({
        names,
        open: ['variables.'],
        secrets: new Set(secrets.keys())
    });
    const notify = (0,raw.at)(data, 'notify');
    const tests = (0,raw.at)(notify, 'tests_url');
    return [
        ...within(['notify'], [
            ...(typeof tests === 'string'
                ? checkUrl(tests, ['tests_url'], { ...known(RUN_NAMES), secrets: null }, secrets)
                : []),
            ...unique(notify, 'webhooks'),
            ...each(notify, 'webhooks', webhook => checkWebhook(webhook, known(NAMES), secrets))
        ]),
        ...unique(data, 'chains'),
        ...each(data, 'chains', chain => checkChain(chain, known(LINK_NAMES), secrets)),
        ...within(['receive'], checkReceive((0,raw.at)(data, 'receive'), secrets))
    ];
}

// EXTERNAL MODULE: ../build/config/error.js
var error = __nccwpck_require__(6967);
;// CONCATENATED MODULE: ../build/config/naming.js

function withNames(webhooks, secrets) {
    const taken = new Set(webhooks.map(({ name }) => name));
    const counts = new Map();
    const free = (name) => {
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        const numbered = number === 1 ? name : `${name} #${number}`;
        return taken.has(numbered) ? free(name) : numbered;
    };
    return webhooks.map(webhook => {
        const { name = free(defaultName(webhook, secrets)) } = webhook;
        return { ...webhook, name };
    });
}
function defaultName({ method, url }, secrets) {
    const secret = (0,delivery_url/* secretUrl */.EK)(url);
    const text = secret === null ? url : (secrets.get(secret) ?? '');
    const start = /^[^:/?#]*:\/\/[^/?#]*/.exec(text)?.[0] ?? '';
    const host = URL.canParse(start) ? new URL(start).host : secret;
    return `${method} ${host}`;
}

;// CONCATENATED MODULE: ../build/config/notify.js




const CHAINS_ONLY = 'belongs to a link of chains; move the webhook there';
const webhook = index_min/* pipe */.FsL(strict({
    ...request,
    match: match,
    events: events('build_completed'),
    required: index_min/* optional */.lqM(flag, true),
    only_failures: index_min/* optional */.lqM(flag),
    failures_only: index_min/* optional */.lqM(flag)
}, {
    misplaced: { callback: CHAINS_ONLY },
    missing: { url: 'url: https://host/path' }
}), index_min/* transform */.pdi(({ failures_only, only_failures, ...rest }) => ({
    ...rest,
    only_failures: only_failures ?? failures_only ?? false
})));
const notify = strict({
    tests_url: index_min/* optional */.lqM(value_text),
    email: index_min/* optional */.lqM(index_min/* unknown */.L5J()),
    webhooks: index_min/* optional */.lqM(index_min/* array */.YOg(webhook, kind('must be a list of webhooks, each with a url')), [])
});

;// CONCATENATED MODULE: ../build/config/receive.js







const PROVIDER_TYPES = [
    'github',
    'gitlab',
    'bitbucket',
    'docker-hub',
    'harbor',
    'quay',
    'acr',
    'registry'
];
const VARIABLE_TYPES = ['string', 'integer', 'array', 'boolean'];
const receive_match = strict({
    headers: index_min/* optional */.lqM(headersOf(globs)),
    query: index_min/* optional */.lqM(mapping(globs, () => null, 'must be a mapping of names to patterns')),
    body: index_min/* optional */.lqM(mapping(globs, pathFault, 'must be a mapping of paths to patterns'))
});
const inbound = either(input => typeof input !== 'object', choice(['none', ...SCHEMES]), either(input => typeof input === 'object' && input !== null && 'type' in input, strict({ type: choice(['token']), header: headerName }), ownSignature));
const provider = strict({
    name: label,
    type: index_min/* optional */.lqM(choice(PROVIDER_TYPES)),
    active: index_min/* optional */.lqM(flag, true),
    match: index_min/* optional */.lqM(receive_match),
    signature: index_min/* optional */.lqM(inbound),
    secret_name: secretNames
});
const receive_scalar = index_min/* union */.KCZ([index_min/* string */.YjP(), index_min/* number */.aig(), index_min/* boolean */.zMY(), index_min/* null */.chJ()], received('must be a text, a number, true, false or null'));
const variable = strict({
    name: label,
    path: index_min/* optional */.lqM(place),
    type: index_min/* optional */.lqM(choice(VARIABLE_TYPES), 'string'),
    required: index_min/* optional */.lqM(flag, false),
    default_value: index_min/* optional */.lqM(index_min/* unknown */.L5J())
});
const fn = strict({
    name: label,
    provider: word,
    uri: index_min/* optional */.lqM(word),
    active: index_min/* optional */.lqM(flag, true),
    match: index_min/* optional */.lqM(receive_match),
    conditions: index_min/* optional */.lqM(index_min/* array */.YOg(strict({
        path: place,
        accepted_values: oneOrMore(receive_scalar, 'must be a list of values')
    }), kind('must be a list of {path, accepted_values}')), []),
    variables: index_min/* optional */.lqM(index_min/* array */.YOg(variable, kind('must be a list of variables, each with a name')), [])
});
const receive = strict({
    providers: index_min/* optional */.lqM(index_min/* array */.YOg(provider, kind('must be a list of providers, each with a name')), []),
    functions: index_min/* optional */.lqM(index_min/* array */.YOg(fn, kind('must be a list of functions, each with a name')), [])
});
function pathFault(path) {
    const parsed = (0,callback_path/* parsePath */.R)(path);
    return parsed.kind === 'error' ? parsed.message : null;
}

;// CONCATENATED MODULE: ../build/config/schema.js





const config = index_min/* object */.Ikc({
    notify: index_min/* optional */.lqM(notify),
    chains: index_min/* optional */.lqM(index_min/* array */.YOg(chain, kind('must be a list of chains, each with a name')), []),
    receive: index_min/* optional */.lqM(receive)
});

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(6637);
;// CONCATENATED MODULE: ../build/config/line.js

const line_LONGEST = 60;
function formatPath(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const name = key.length > line_LONGEST ? `${key.slice(0, line_LONGEST)}...` : key;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
function lineOf(document, lines, path) {
    let node = document.contents;
    let offset = 0;
    for (const key of path) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key: name }) => (0,dist/* isScalar */.jn)(name) && keyName(name.value) === key);
            if (!pair)
                break;
            if ((0,dist/* isScalar */.jn)(pair.key))
                offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = node.items[Number(key)];
            if ((0,dist/* isNode */.Ll)(node))
                offset = node.range?.[0] ?? offset;
        }
        else
            break;
    }
    return lines.linePos(offset).line || 1;
}
function keyName(value) {
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ../build/config/nodes.js


const ALIASES = 100;
const LEVELS = 64;
const TOO_DEEP = `is nested deeper than ${LEVELS} levels; write it flatter`;
function findFaults(document) {
    const faults = [];
    const anchors = new Map();
    let aliases = 0;
    function walk(node, path, level) {
        if (!(0,dist/* isNode */.Ll)(node))
            return 0;
        const offset = node.range?.[0] ?? 0;
        const add = (message) => faults.push({ offset, path, message });
        if (node.tag !== undefined)
            add(tagged(node.tag));
        if ((0,dist/* isAlias */.Vj)(node)) {
            aliases += 1;
            const levels = anchors.get(node.source);
            if (levels === undefined)
                add(unknownAlias(node.source));
            else if (levels === null)
                add(`*${node.source} holds itself`);
            else if (level + levels > LEVELS)
                add(TOO_DEEP);
            return levels ?? 0;
        }
        if (!(0,dist/* isCollection */.P3)(node) && !(0,dist/* isScalar */.jn)(node))
            return 0;
        if (node.anchor)
            anchors.set(node.anchor, null);
        if ((0,dist/* isCollection */.P3)(node) && level === LEVELS)
            add(TOO_DEEP);
        const levels = (0,dist/* isCollection */.P3)(node) ? 1 + below(node, path, level + 1) : 0;
        if (node.anchor)
            anchors.set(node.anchor, levels);
        return levels;
    }
    function below(node, path, level) {
        let levels = 0;
        const deeper = (child, key) => {
            levels = Math.max(levels, walk(child, [...path, key], level));
        };
        if ((0,dist/* isSeq */.oP)(node))
            for (const [i, item] of node.items.entries())
                deeper(item, i);
        if (!(0,dist/* isMap */.jh)(node))
            return levels;
        const seen = new Set();
        for (const { key, value } of node.items) {
            const offset = (0,dist/* isNode */.Ll)(key) ? (key.range?.[0] ?? 0) : 0;
            const name = (0,dist/* isScalar */.jn)(key) ? keyName(key.value) : null;
            const add = (message) => faults.push({ offset, path: [...path, name ?? '?'], message });
            if (name === null)
                add('is no plain key; write key: value');
            else if (seen.has(name))
                add('is there twice; keep one');
            seen.add(name ?? '');
            walk(key, [...path, name ?? '?'], level);
            deeper(value, name ?? '?');
        }
        return levels;
    }
    walk(document.contents, [], 0);
    if (aliases > ALIASES)
        faults.push({
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

;// CONCATENATED MODULE: ../build/config/yaml.js




const BYTES = 1024 * 1024;
const ERRORS = 10;
function yaml_readYaml({ text, file }) {
    if (Buffer.byteLength(text) > BYTES)
        throw fault(file, 'is larger than 1 MiB; split it, or take out what is old');
    const lines = new dist/* LineCounter */.HN();
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
    if (faults.length > 0)
        throw new error/* ConfigError */.x(faults);
    for (const { offset, path, message } of findFaults(document))
        faults.push(at(offset, message, path));
    if (faults.length > 0)
        throw new error/* ConfigError */.x(faults);
    return { data: toData(document, file), problem };
}
function compose(text, file, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let documents = 0;
    let errors = 0;
    const take = (token) => {
        if (token.type === 'document')
            documents += 1;
        if (documents > 1) {
            const { line } = lines.linePos('offset' in token ? token.offset : 0);
            throw new error/* ConfigError */.x([
                { file, line, message: 'holds several documents; write one' }
            ]);
        }
        if (token.type === 'error')
            errors += 1;
        if (errors <= ERRORS)
            tokens.push(token);
    };
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            take(token);
        if (parser.stack.length > LEVELS + 2)
            throw fault(file, TOO_DEEP);
    }
    for (const token of parser.end())
        take(token);
    const composer = new dist/* Composer */.Dk({
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false
    });
    const [document] = composer.compose(tokens, true, text.length);
    if (!document)
        throw fault(file, 'cannot be read');
    return document;
}
const UNQUOTED = 'a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes';
const CURES = {
    TAB_AS_INDENT: 'is indented with a tab; write spaces',
    BAD_SCALAR_START: 'has a text that starts with @ or `; put it in quotes',
    BAD_INDENT: 'is not indented as what it belongs to; line them up',
    MISSING_CHAR: `lacks a quote, bracket, comma or space; write it, and mind that ${UNQUOTED}`,
    BLOCK_AS_IMPLICIT_KEY: `has two keys on one line; write one, and mind that ${UNQUOTED}`,
    MULTILINE_IMPLICIT_KEY: 'has a line without a colon, or a key of several lines; write key: value'
};
function sentence({ code }) {
    return CURES[code] ?? `is no YAML from here on; mind that ${UNQUOTED}`;
}
function legible(errors) {
    const lost = errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
    return errors.slice(0, lost < 0 ? ERRORS : Math.min(lost + 1, ERRORS));
}
function toData(document, file) {
    try {
        return document.toJS({ maxAliasCount: 1 + ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw fault(file, `uses aliases more than ${ALIASES} times; write less`);
    }
}
function fault(file, message) {
    return new error/* ConfigError */.x([{ file, message }]);
}

;// CONCATENATED MODULE: ../build/config/parse.js









const SHOWN = 100;
const OURS = ['notify', 'chains', 'receive'];
const SLIPS = {
    notify: 'notify',
    chains: 'chains',
    chain: 'chains',
    receive: 'receive',
    webhooks: 'notify.webhooks',
    webhook: 'notify.webhooks',
    tests_url: 'notify.tests_url',
    providers: 'receive.providers',
    functions: 'receive.functions'
};
function parseConfig(source, secrets) {
    const yaml = yaml_readYaml(source);
    const { data } = yaml;
    if (!(0,raw/* isMapping */.pi)(data))
        throw new error/* ConfigError */.x([
            {
                file: source.file,
                message: data === null
                    ? 'is empty; write notify, chains or receive'
                    : 'holds no mapping; write notify:, chains: or receive: at its top'
            }
        ]);
    const others = Object.keys(data).filter(key => !OURS.includes(key));
    const { notify, chains, receive } = parse(config, yaml, [
        ...others.flatMap(slip),
        ...checkConfig(data, secrets)
    ]);
    const mail = (0,raw.at)((0,raw.at)(data, 'notify'), 'email') !== undefined;
    return {
        config: {
            ...(notify && {
                notify: { ...notify, webhooks: withNames(notify.webhooks, secrets) }
            }),
            chains: chains.map(chain => ({
                ...chain,
                webhooks: withNames(chain.webhooks, secrets)
            })),
            ...(receive && { receive })
        },
        ignored: [...others, ...(mail ? ['notify.email'] : [])]
    };
}
function parseFormat(source) {
    return parse(format, readYaml(source), []);
}
function parse(shape, { data, problem }, findings) {
    const result = index_min/* safeParse */.xLC(shape, data);
    const wrong = (result.issues ?? []).map(({ path = [], message }) => ({
        path: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
        message
    }));
    if (result.success && findings.length === 0)
        return result.output;
    const all = [...wrong, ...settled(findings, wrong)];
    const problems = all
        .slice(0, SHOWN)
        .map(({ path, message }) => problem(path, message))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (all.length > SHOWN)
        problems.push({ message: `and ${all.length - SHOWN} more like these` });
    throw new error/* ConfigError */.x(problems);
}
function slip(key) {
    const close = (0,nearest/* nearest */.p)(key, Object.keys(SLIPS));
    const meant = close === null ? undefined : SLIPS[close];
    return meant === undefined
        ? []
        : [{ path: [key], message: `is no key here; did you mean ${meant}?` }];
}
function settled(findings, wrong) {
    const places = new Set(wrong.map(({ path }) => JSON.stringify(path)));
    const seen = new Set();
    return findings.filter(({ path, message }) => {
        const place = JSON.stringify(path);
        const key = `${place} ${message}`;
        return !places.has(place) && !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 7167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ oneOrMoreAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
function at(value, key) {
    return isMapping(value) && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}
function oneOrMoreAt(value, key) {
    const found = at(value, key);
    if (found === undefined || found === null)
        return [];
    return Array.isArray(found) ? found : [found];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSecrets)
/* harmony export */ });
const NAME = /^[A-Za-z0-9_-]+$/;
const RULE = 'names hold letters, digits, _ and - only';
const SEVERAL_LINES = 'a value of several lines needs the JSON form: ' +
    '{"NAME": ${{ toJSON(secrets.NAME) }}}';
function parseSecrets(text) {
    const start = text.trimStart();
    if (start === '')
        return { secrets: new Map() };
    return start.startsWith('{') ? parseObject(start) : parseLines(text);
}
function parseLines(text) {
    const secrets = new Map();
    const wrong = [];
    const twice = new Set();
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(equals, 0));
        if (!NAME.test(name))
            wrong.push(index + 1);
        else if (secrets.has(name))
            twice.add(name);
        else
            secrets.set(name, line.slice(equals + 1));
    }
    if (wrong.length > 0) {
        const lines = wrong.length === 1 ? 'line' : 'lines';
        const shown = wrong.slice(0, 10).join(', ');
        const more = wrong.length > 10 ? ' and more' : '';
        return {
            error: `input secrets, ${lines} ${shown}${more}: write NAME=value ` +
                `(${RULE}); ${SEVERAL_LINES}`
        };
    }
    return twice.size > 0 ? { error: givenTwice(twice) } : { secrets };
}
function parseObject(text) {
    let object;
    try {
        object = JSON.parse(text);
    }
    catch {
        return {
            error: 'input secrets starts with { but is no valid JSON; write ' +
                '{"NAME": "value"}, or lines NAME=value'
        };
    }
    const entries = Object.entries(object ?? {});
    const secrets = new Map();
    const errors = [];
    for (const [index, [name, value]] of entries.entries()) {
        if (!NAME.test(name)) {
            errors.push(`input secrets: name number ${index + 1} is wrong; ${RULE}`);
        }
        else if (typeof value !== 'string') {
            errors.push(`input secrets: ${name} must be a string; put it in quotes`);
        }
        else
            secrets.set(name, value);
    }
    if (errors.length > 0)
        return { error: errors.join('. ') };
    const twice = repeatedKeys(text);
    return twice.size > 0 ? { error: givenTwice(twice) } : { secrets };
}
function repeatedKeys(json) {
    const seen = new Set();
    const twice = new Set();
    for (const [, token, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")[\t\n\r ]*(:?)/g)) {
        if (token === undefined || colon !== ':')
            continue;
        const key = String(JSON.parse(token));
        if (seen.has(key))
            twice.add(key);
        seen.add(key);
    }
    return twice;
}
function givenTwice(names) {
    return `input secrets: given twice: ${[...names].join(', ')}; keep one of each`;
}


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   r3: () => (/* binding */ templatesOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _delivery_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(821);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7167);


const KEYS = ['url', 'headers', 'username', 'password', 'body', 'dockerhub'];
function templatesOf(webhook) {
    return [
        ...KEYS.flatMap(key => texts((0,_raw_js__WEBPACK_IMPORTED_MODULE_1__.at)(webhook, key), [key])),
        ...texts((0,_raw_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_raw_js__WEBPACK_IMPORTED_MODULE_1__.at)(webhook, 'callback'), 'url'), ['callback', 'url'])
    ];
}
function namesIn(webhook) {
    return templatesOf(webhook).flatMap(({ text }) => (0,_delivery_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expressions */ .S6)(text).map(({ name }) => name));
}
function secretsOf(webhook) {
    const used = namesIn(webhook)
        .filter(name => name.startsWith('secrets.'))
        .map(name => name.slice('secrets.'.length));
    const callback = webhook.callback?.secret_name ?? [];
    return [...new Set([...webhook.secret_name, ...callback, ...used])];
}
function texts(value, path) {
    if (typeof value === 'string')
        return [{ path, text: value }];
    if (Array.isArray(value))
        return value.flatMap((item, index) => texts(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => [
        ...(path[0] === 'body' ? [{ path: [...path, key], text: key }] : []),
        ...texts(item, [...path, key])
    ]);
}


/***/ }),

/***/ 1889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V4: () => (/* binding */ addressRefusal),
  JK: () => (/* binding */ parseAllowlist),
  x5: () => (/* binding */ refusal)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ../node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __nccwpck_require__(2738);
;// CONCATENATED MODULE: ../build/delivery/address.js


const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const METADATA = [
    '168.63.129.16',
    'fd00:42::42',
    'fd00:c1::a9fe:a9fe',
    'fd00:ec2::/32',
    'fd20:ce::254'
].flatMap(text => parseRange(text) ?? []);
function addressKind(ip) {
    const address = parseAddress(ip);
    if (address === null)
        return 'special';
    if (METADATA.some(range => contains(range, address)))
        return 'special';
    switch (address.range()) {
        case 'unicast':
            return isGlobal(address) ? 'public' : 'special';
        case 'loopback':
            return 'loopback';
        case 'private':
            return 'private';
        case 'uniqueLocal':
            return 'unique_local';
        default:
            return 'special';
    }
}
function parseRange(text) {
    const [, ip = '', digits] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const version = (0,external_node_net_.isIP)(ip);
    if (version === 0)
        return null;
    const size = version === 4 ? 32 : 128;
    const prefix = digits === undefined ? size : Number(digits);
    if (prefix > size)
        return null;
    const address = parseAddress(ip);
    if (address === null)
        return null;
    if (version === 4 || address.kind() === 'ipv6')
        return { address, prefix };
    return prefix < 96 ? null : { address, prefix: prefix - 96 };
}
function inRange(ip, range) {
    const address = parseAddress(ip);
    return address !== null && contains(range, address);
}
function contains(range, address) {
    return (address.kind() === range.address.kind() &&
        address.match(range.address, range.prefix));
}
function isGlobal(address) {
    return address.kind() === 'ipv4' || address.match(...GLOBAL_UNICAST);
}
function parseAddress(text) {
    const [ip = ''] = text.split('%');
    if ((0,external_node_net_.isIP)(ip) === 6) {
        return ipaddr.process(new URL(`http://[${ip}]`).hostname.slice(1, -1));
    }
    return ipaddr.IPv4.isValid(ip) ? ipaddr.IPv4.parse(ip) : null;
}

;// CONCATENATED MODULE: ../build/delivery/pattern.js
const MAX_STATES = 2000;
const MAX_DEPTH = 50;
const ATOM = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$|?*+()[\]{}])/;
const REPEAT = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/;
function parsePattern(source) {
    try {
        new RegExp(source);
        const { node, rest } = parseAny(source.replace(/^\^/, ''), 0);
        if (rest !== '' && rest !== '$')
            throw unsupported(rest);
        return { matches: compile(node) };
    }
    catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
    }
}
function parseAny(source, depth) {
    if (depth > MAX_DEPTH)
        throw new Error('its groups nest too deep');
    const first = parseAll(source, depth);
    const nodes = [first.node];
    let rest = first.rest;
    while (rest.startsWith('|')) {
        const other = parseAll(rest.slice(1), depth);
        nodes.push(other.node);
        rest = other.rest;
    }
    return { node: { kind: 'any', nodes }, rest };
}
function parseAll(source, depth) {
    const nodes = [];
    let rest = source;
    while (rest !== '' && rest !== '$' && !/^[|)]/.test(rest)) {
        const item = parseItem(rest, depth);
        const [repeat] = REPEAT.exec(item.rest) ?? [''];
        nodes.push(repeated(item.node, repeat));
        rest = item.rest.slice(repeat.length);
    }
    return { node: { kind: 'all', nodes }, rest };
}
function parseItem(source, depth) {
    const [group] = /^\((?:\?:|(?!\?))/.exec(source) ?? [];
    if (group !== undefined) {
        const { node, rest } = parseAny(source.slice(group.length), depth + 1);
        if (!rest.startsWith(')'))
            throw unsupported(rest);
        return { node, rest: rest.slice(1) };
    }
    const [atom] = ATOM.exec(source) ?? [];
    if (atom === undefined)
        throw unsupported(source);
    const char = new RegExp(`^${atom}$`, 'i');
    const node = { kind: 'char', test: text => char.test(text) };
    return { node, rest: source.slice(atom.length) };
}
function repeated(node, repeat) {
    const [, sign, from, comma, to] = REPEAT.exec(repeat) ?? [];
    const kind = 'repeat';
    if (sign === '*')
        return { kind, node, min: 0, max: Infinity };
    if (sign === '+')
        return { kind, node, min: 1, max: Infinity };
    if (sign === '?')
        return { kind, node, min: 0, max: 1 };
    if (from === undefined)
        return node;
    const most = comma === undefined ? from : (to ?? Infinity);
    return { kind, node, min: Number(from), max: Number(most) };
}
function unsupported(source) {
    return new Error(`"${source.slice(0, 3)}" is not known here: write characters, classes, ` +
        'groups, | and repetition only');
}
function compile(node) {
    let count = 0;
    const state = (test, next) => {
        count++;
        if (count > MAX_STATES)
            throw new Error('it is too large');
        return { test, next };
    };
    const build = (node, next) => {
        switch (node.kind) {
            case 'char':
                return state(node.test, [next]);
            case 'all':
                return node.nodes.reduceRight((after, node) => build(node, after), next);
            case 'any':
                return state(null, node.nodes.map(node => build(node, next)));
            case 'repeat':
                return buildRepeat(node.node, node.min, node.max, next);
        }
    };
    const buildRepeat = (node, min, max, next) => {
        const loop = state(null, [next]);
        if (max === Infinity)
            loop.next.push(build(node, loop));
        let at = loop;
        for (let i = min; i < max && max !== Infinity; i++) {
            at = state(null, [build(node, at), next]);
        }
        for (let i = 0; i < min; i++)
            at = build(node, at);
        return at;
    };
    const end = state(null, []);
    const start = build(node, end);
    return text => {
        let states = reach([start]);
        for (const char of text) {
            const passed = [...states].filter(state => state.test?.(char));
            states = reach(passed.flatMap(state => state.next));
        }
        return states.has(end);
    };
}
function reach(from) {
    const states = new Set();
    const open = [...from];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
        if (states.has(state))
            continue;
        states.add(state);
        if (state.test === null)
            open.push(...state.next);
    }
    return states;
}

;// CONCATENATED MODULE: ../build/delivery/hosts.js



const MAX_HOST_LENGTH = 253;
const FORMS = 'write public, a name, *.example.com, an IP address, a CIDR range or /regex/';
function parseHostEntry(entry) {
    if (entry.toLowerCase() === 'public')
        return { kind: 'public' };
    if (entry.startsWith('/'))
        return parsePatternEntry(entry);
    if (entry.startsWith('*'))
        return parseWildcard(entry);
    const range = parseRange(entry.replace(/^\[([^/]*)\]$/, '$1'));
    if (range !== null)
        return { kind: 'range', range };
    if (entry.includes('://')) {
        return { error: `is a URL: write its host alone${example(entry)}` };
    }
    const [, beforePort] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(entry) ?? [];
    if (beforePort !== undefined) {
        return { error: `has a port: write ${beforePort}, which allows every port` };
    }
    if (/^[\da-f.:]+\/[^/]*$/i.test(entry)) {
        return { error: 'is no CIDR range: write one such as 10.0.0.0/8' };
    }
    const name = parseName(entry);
    if (name === null)
        return { error: `is no host: ${FORMS}` };
    if ((0,external_node_net_.isIP)(name) > 0)
        return { error: `is an IP address: write ${name}` };
    return { kind: 'name', name };
}
function hostOf(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function isHostName(host) {
    return host.length <= MAX_HOST_LENGTH && !host.split('.').includes('');
}
function parsePatternEntry(entry) {
    const [, source] = /^\/(.+)\/$/.exec(entry) ?? [];
    if (source === undefined) {
        return { error: 'is no /regex/: write one slash before and one after it' };
    }
    const pattern = parsePattern(source);
    if ('error' in pattern)
        return { error: `cannot be used: ${pattern.error}` };
    return { kind: 'pattern', matches: pattern.matches };
}
function parseWildcard(entry) {
    if (entry === '*')
        return { error: `is too wide: ${FORMS}` };
    const parent = entry.startsWith('*.') ? parseName(entry.slice(2)) : null;
    if (parent === null || (0,external_node_net_.isIP)(parent) > 0 || !parent.includes('.')) {
        return {
            error: 'is no host: write *. and two labels or more, as *.example.com'
        };
    }
    return { kind: 'wildcard', parent };
}
function parseName(text) {
    if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(text))
        return null;
    if (!URL.canParse(`http://${text}/`))
        return null;
    const name = hostOf(new URL(`http://${text}/`).hostname);
    return /^[a-z\d_-]+$/.test(name.replaceAll('.', '')) && isHostName(name)
        ? name
        : null;
}
function example(entry) {
    const host = URL.canParse(entry) ? new URL(entry).hostname : '';
    return host === '' ? '' : `, ${host}`;
}

;// CONCATENATED MODULE: ../build/delivery/allowlist.js



const SCHEMES = ['https', 'http'];
const METHODS = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE', 'HEAD', 'OPTIONS'];
function parseAllowlist(input) {
    const errors = [];
    const schemes = input.schemes.map(scheme => scheme.toLowerCase());
    const methods = input.methods.map(method => method.toUpperCase());
    const hosts = [];
    for (const [index, scheme] of schemes.entries()) {
        if (SCHEMES.includes(scheme))
            continue;
        const entry = input.schemes[index];
        errors.push(`allowed-schemes: "${entry}" is unknown: write https or http.`);
    }
    for (const [index, method] of methods.entries()) {
        if (METHODS.includes(method))
            continue;
        const entry = input.methods[index];
        const known = listed(METHODS);
        errors.push(`allowed-methods: "${entry}" is unknown: write ${known}.`);
    }
    for (const text of input.hosts) {
        const entry = parseHostEntry(text);
        if ('kind' in entry)
            hosts.push(entry);
        else
            errors.push(`allowed-hosts: "${text}" ${entry.error}.`);
    }
    if (errors.length > 0)
        return { errors };
    return { allowlist: { schemes, methods, hosts } };
}
function refusal(allowlist, url, method) {
    const scheme = url.protocol.slice(0, -1);
    if (!allowlist.schemes.includes(scheme)) {
        const cure = SCHEMES.includes(scheme)
            ? `, or add ${scheme} to allowed-schemes`
            : '';
        const allowed = listed(allowlist.schemes);
        return `The scheme "${scheme}" is not allowed: use ${allowed}${cure}.`;
    }
    const verb = method.toUpperCase();
    if (!allowlist.methods.includes(verb)) {
        const allowed = listed(allowlist.methods);
        return `The method "${verb}" is not allowed: use ${allowed}, or add ${verb} to allowed-methods.`;
    }
    if (url.username !== '' || url.password !== '') {
        return 'A URL with user info is refused: give username and password as keys of the webhook.';
    }
    if (url.port === '0')
        return 'Port 0 is refused: write the real port.';
    if (url.hash !== '') {
        return 'A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.';
    }
    const host = hostOf(url.hostname);
    return (0,external_node_net_.isIP)(host) > 0
        ? literalRefusal(allowlist, host)
        : nameRefusal(allowlist, host);
}
function addressRefusal(allowlist, hostname) {
    const host = hostOf(hostname);
    if ((0,external_node_net_.isIP)(host) > 0)
        return address => literalRefusal(allowlist, address);
    const exact = listsName(allowlist, host);
    const wildcard = matchesWildcard(allowlist, host);
    return address => {
        const kind = addressKind(address);
        const found = `${host} has the ${KINDS[kind]} address ${address}`;
        switch (kind) {
            case 'public':
                return null;
            case 'private':
            case 'unique_local':
                if (exact || wildcard)
                    return null;
                return `${found}: add ${host} to allowed-hosts to allow it.`;
            case 'loopback':
                if (exact)
                    return null;
                return `${found}: add ${host} to allowed-hosts to allow it.`;
            case 'special':
                if (exact && listsAddress(allowlist, address))
                    return null;
                return `${found}: add ${exact ? '' : `${host} and `}${address} to allowed-hosts to allow it.`;
        }
    };
}
const KINDS = {
    public: 'public',
    loopback: 'loopback',
    private: 'private',
    unique_local: 'unique-local',
    special: 'special-purpose'
};
function literalRefusal(allowlist, address) {
    if (listsAddress(allowlist, address))
        return null;
    const kind = addressKind(address);
    const cure = `add ${address} to allowed-hosts to allow it`;
    if (kind !== 'public') {
        return `The address ${address} is ${KINDS[kind]}: ${cure}.`;
    }
    const allowed = allowlist.hosts.some(entry => entry.kind === 'public' ||
        (entry.kind === 'pattern' && entry.matches(address)));
    return allowed ? null : `The host "${address}" is not allowed: ${cure}.`;
}
function nameRefusal(allowlist, host) {
    if (!isHostName(host)) {
        return `The host "${host}" is no name: write one such as example.com.`;
    }
    if (listsName(allowlist, host))
        return null;
    const cure = `add ${host} to allowed-hosts to allow it`;
    if (host === 'localhost' || host.endsWith('.localhost')) {
        return `The host "${host}" is this machine: ${cure}.`;
    }
    const allowed = matchesWildcard(allowlist, host) ||
        allowlist.hosts.some(entry => entry.kind === 'public' ||
            (entry.kind === 'pattern' && entry.matches(host)));
    return allowed ? null : `The host "${host}" is not allowed: ${cure}.`;
}
function listsAddress(allowlist, address) {
    return allowlist.hosts.some(entry => entry.kind === 'range' && inRange(address, entry.range));
}
function listsName(allowlist, host) {
    return allowlist.hosts.some(entry => entry.kind === 'name' && entry.name === host);
}
function matchesWildcard(allowlist, host) {
    const parent = host.slice(host.indexOf('.') + 1);
    return allowlist.hosts.some(entry => entry.kind === 'wildcard' && entry.parent === parent);
}
function listed(words) {
    return words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ trusted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ../build/config/error.js
var error = __nccwpck_require__(6967);
;// CONCATENATED MODULE: ../build/delivery/certificates.js




const PEM = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function trusted(extra) {
    const given = extra.match(PEM) ?? [];
    const begun = extra.split('-----BEGIN').length - 1;
    if (given.length === 0 || given.length !== begun || !given.every(readable))
        throw new error/* ConfigError */.x('input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----');
    return [...new Set([...own(), ...given])];
}
function readable(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).ca !== undefined;
    }
    catch {
        return false;
    }
}
function own() {
    if (typeof external_node_tls_namespaceObject.getCACertificates === 'function')
        return [
            ...external_node_tls_namespaceObject.getCACertificates('default'),
            ...external_node_tls_namespaceObject.getCACertificates('system'),
            ...external_node_tls_namespaceObject.getCACertificates('extra')
        ];
    const path = process.env.NODE_EXTRA_CA_CERTS;
    return [
        ...external_node_tls_namespaceObject.rootCertificates,
        ...(path ? [(0,external_node_fs_.readFileSync)(path, 'utf8')] : [])
    ];
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ FILTER_NAMES),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   mj: () => (/* binding */ filtered),
/* harmony export */   vq: () => (/* binding */ isFilter)
/* harmony export */ });
const FILTERS = {
    json: (value) => JSON.stringify(value) ?? '""',
    url: (value) => percentEncode(asText(value)),
    xml: (value) => asText(value)
        .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"']/g, char => ENTITIES[char] ?? char),
    slack: (value) => asText(value).replace(/[&<>]/g, char => ENTITIES[char] ?? char)
};
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;'
};
const FILTER_NAMES = Object.keys(FILTERS);
function isFilter(name) {
    return Object.hasOwn(FILTERS, name);
}
function filtered(value, filter) {
    return FILTERS[filter](value);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'object')
        return JSON.stringify(value) ?? '';
    return String(value);
}
function percentEncode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: ../node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(9852);
// EXTERNAL MODULE: ../node_modules/@actions/http-client/lib/proxy.js
var proxy = __nccwpck_require__(3689);
// EXTERNAL MODULE: ../build/config/error.js
var error = __nccwpck_require__(6967);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ../build/delivery/failure.js
class Blocked extends Error {
}
const NAME_MISMATCH = 'ERR_TLS_CERT_ALTNAME_INVALID';
const CERTIFICATE_CODES = /^(CERT_|UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
const PROTOCOL_TEXT = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
const OPENSSL = /:SSL routines:[^:]*:([^:]+):/;
const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/;
const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
function classify(error) {
    const code = codeOf(error);
    if (error instanceof Blocked)
        return { code: 'blocked', permanent: true };
    if (CERTIFICATE_CODES.test(code) || code === NAME_MISMATCH)
        return { code: 'tls_error', permanent: true };
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
        return { code: 'tls_error', permanent: PROTOCOL_TEXT.test(error.message) };
    const named = NAME_CODES.test(code)
        ? 'dns_error'
        : UNREACHED_CODES.test(code)
            ? 'connection_refused'
            : code === 'ETIMEDOUT'
                ? 'timeout'
                : code.startsWith('HPE_')
                    ? 'protocol_error'
                    : 'connection_reset';
    return { code: named, permanent: false };
}
function messageOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return messageOf(error.errors[0]);
    if (codeOf(error) === NAME_MISMATCH)
        return 'the certificate is for other names than this host';
    if (!(error instanceof Error))
        return String(error);
    const [, reason] = OPENSSL.exec(error.message) ?? [];
    return reason === undefined
        ? error.message.replace(/; if the root CA .*/, '')
        : `the TLS handshake failed: ${reason}`;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}

;// CONCATENATED MODULE: ../build/delivery/resolve.js

function checkedLookup(resolve, refuses) {
    return (host, options, done) => {
        resolve(host).then(addresses => {
            const refused = addresses
                .map(({ address }) => refuses(address))
                .find(reason => reason !== null);
            const [first] = addresses;
            if (refused !== undefined)
                done(new Blocked(refused), '');
            else if (first === undefined)
                done(withoutAddress(host), '');
            else if (options.all)
                done(null, [...addresses]);
            else
                done(null, first.address, first.family);
        }, (error) => done(error instanceof Error ? error : withoutAddress(host), ''));
    };
}
function withoutAddress(host) {
    const error = new Error(`${host} has no address`);
    return Object.assign(error, { code: 'ENODATA' });
}

;// CONCATENATED MODULE: ../build/delivery/exchange.js





function exchange(request, way) {
    const { promise, resolve: settle } = withResolvers();
    const { url, signal, timeoutMs, maxBytes } = request;
    const secure = url.protocol === 'https:';
    const started = Date.now();
    const from = performance.now();
    let settled = false;
    let connected = false;
    let status = null;
    let client = null;
    const spent = () => Math.round(performance.now() - from);
    const end = (result, whole) => {
        if (settled)
            return;
        settled = true;
        clearTimeout(deadline);
        signal.removeEventListener('abort', cancel);
        settle(result);
        if (!whole)
            client?.destroy();
    };
    const fail = (code, message, permanent = false) => {
        const told = { code, message, status, connected, permanent, started };
        end({ kind: 'failure', ...told, durationMs: spent() }, false);
    };
    const cancel = () => fail('cancelled', 'the step was cancelled');
    const deadline = setTimeout(() => fail('timeout', `no whole answer within ${timeoutMs} ms`), timeoutMs);
    if (signal.aborted)
        cancel();
    else
        signal.addEventListener('abort', cancel, { once: true });
    const refuse = (address) => {
        const reason = address ? request.refuses(address) : null;
        if (reason !== null)
            fail('blocked', reason, true);
        return reason !== null;
    };
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (external_node_net_.isIP(literal))
        refuse(literal);
    if (settled)
        return promise;
    try {
        client = (secure ? external_node_https_namespaceObject : external_node_http_).request(url, {
            agent: way.agent,
            method: request.method,
            headers: encoded(request),
            lookup: checkedLookup(way.resolve, request.refuses)
        });
    }
    catch (error) {
        fail('protocol_error', messageOf(error), true);
        return promise;
    }
    client.on('socket', socket => {
        const old = client?.reusedSocket === true && !way.proxied;
        if (old && refuse(socket.remoteAddress))
            return;
        if (isOpen(socket))
            connected = true;
        socket.once(secure ? 'secureConnect' : 'connect', () => {
            connected = true;
        });
    });
    client.on('error', error => {
        const { code, permanent } = classify(error);
        fail(code, messageOf(error), permanent);
    });
    client.on('upgrade', (_answer, socket) => {
        socket.destroy();
        fail('protocol_error', 'the answer switches protocols (101)');
    });
    client.on('response', answer => {
        const { statusCode = 0, headers } = answer;
        status = statusCode;
        connected = true;
        const chunks = [];
        let size = 0;
        const finish = (cut) => {
            const body = Buffer.concat(chunks).subarray(0, maxBytes);
            const read = { status: statusCode, headers: flat(headers), body, cut };
            end({ kind: 'answer', ...read, started, durationMs: spent() }, !cut);
        };
        answer.on('data', (chunk) => {
            if (settled)
                return;
            chunks.push(chunk);
            size += chunk.length;
            if (size > maxBytes)
                finish(true);
        });
        answer.on('end', () => finish(false));
        answer.on('error', error => fail('truncated', messageOf(error)));
        answer.on('close', () => fail('truncated', 'the answer was cut short'));
    });
    client.end(request.body ?? undefined);
    return promise;
}
function withResolvers() {
    let resolve = () => { };
    const promise = new Promise(settle => {
        resolve = settle;
    });
    return { promise, resolve };
}
function isOpen(socket) {
    if ('secureConnecting' in socket)
        return !socket.secureConnecting;
    return !socket.connecting;
}
function encoded({ headers, body }) {
    const all = {
        ...headers,
        'accept-encoding': 'identity',
        ...(body === null ? {} : { 'content-length': String(body.length) })
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [
        name,
        Buffer.from(value, 'utf8').toString('latin1')
    ]));
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]));
}

;// CONCATENATED MODULE: ../build/delivery/http.js







const SOCKETS = 64;
const PROBES = ['http', 'https'].map(scheme => new URL(`${scheme}://x.example`));
function createHttp(options) {
    for (const probe of PROBES)
        proxyOf(probe);
    const resolve = options.resolve ?? (host => external_node_dns_namespaceObject.promises.lookup(host, { all: true }));
    const tls = {
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        ...(options.ca ? { ca: [...options.ca] } : {})
    };
    const agents = new Map();
    const direct = (protocol, keepAlive) => protocol === 'https:'
        ? new external_node_https_namespaceObject.Agent({ keepAlive, maxSockets: SOCKETS, ...tls })
        : new external_node_http_.Agent({ keepAlive, maxSockets: SOCKETS });
    const tunnel = (url) => {
        const agent = new lib/* HttpClient */.Qq('').getAgent(url.href);
        if ('options' in agent)
            Object.assign(Object(agent.options), tls);
        if ('proxyOptions' in agent)
            Object.assign(Object(agent.proxyOptions), tls);
        return agent;
    };
    const wayFor = (url, keepAlive) => {
        const through = proxyOf(url);
        const key = `${url.protocol} ${keepAlive} ${through}`;
        const agent = agents.get(key) ??
            (through ? tunnel(url) : direct(url.protocol, keepAlive));
        agents.set(key, agent);
        return { agent, proxied: through !== '', resolve };
    };
    return {
        send: async (request) => exchange(request, wayFor(request.url, request.keepAlive)),
        proxied: url => proxyOf(url) !== '',
        close() {
            for (const agent of agents.values())
                agent.destroy?.();
        }
    };
}
function proxyOf(url) {
    try {
        return (0,proxy/* getProxyUrl */.s)(url)?.href ?? '';
    }
    catch {
        throw new error/* ConfigError */.x('HTTPS_PROXY or HTTP_PROXY of this runner is no URL; write http://host:port');
    }
}


/***/ }),

/***/ 3181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   wY: () => (/* binding */ wholeExpression)
/* harmony export */ });
const SHOWN = 60;
const SECRETS = 'secrets.';
function parseTemplate(text) {
    const pieces = [];
    const inside = /[^${}]*/y;
    let literal = '';
    let at = 0;
    for (;;) {
        const dollar = text.indexOf('$', at);
        literal += text.slice(at, dollar < 0 ? text.length : dollar);
        if (dollar < 0)
            break;
        at = dollar;
        while (text[at] === '$')
            at++;
        const run = at - dollar;
        if (text[at] !== '{') {
            literal += text.slice(dollar, at);
            continue;
        }
        literal += '$'.repeat(Math.floor(run / 2));
        if (run % 2 === 0)
            continue;
        inside.lastIndex = at + 1;
        const content = inside.exec(text)?.[0] ?? '';
        const end = at + 1 + content.length;
        const closed = text[end] === '}';
        const source = text.slice(at - 1, closed ? end + 1 : end);
        if (literal !== '')
            pieces.push({ kind: 'text', text: literal });
        literal = '';
        pieces.push(closed
            ? expression(source, content)
            : { kind: 'broken', source, message: unclosed(text.slice(at - 1)) });
        at = closed ? end + 1 : end;
    }
    if (literal !== '')
        pieces.push({ kind: 'text', text: literal });
    return pieces;
}
function expression(source, content) {
    const [name = '', ...filters] = content.split('|').map(part => part.trim());
    if (name !== '')
        return { kind: 'expression', source, name, filters };
    const message = `${cut(source)} is empty; write a name, as \${build.status}`;
    return { kind: 'broken', source, message };
}
function unclosed(rest) {
    return rest.startsWith('${{')
        ? `${cut(rest)}: only workflow files have \${{ }}; here write \${name}, ` +
            'or $${ for a literal ${'
        : `${cut(rest)} is not closed; write \${name}, or $\${ for a literal \${`;
}
function wholeExpression(text) {
    const [first, ...others] = parseTemplate(text);
    return first?.kind === 'expression' && others.length === 0 ? first : null;
}
function secretName(name) {
    return name.startsWith(SECRETS) ? name.slice(SECRETS.length) : null;
}
function cut(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   _: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const TOLERANCE_S = 300;
const JOBSERV = {
    algorithm: 'sha256',
    header: 'X-JobServ-Sig',
    prefix: 'sha256:',
    encoding: 'hex'
};
const GITHUB = {
    algorithm: 'sha256',
    header: 'X-Hub-Signature-256',
    prefix: 'sha256=',
    encoding: 'hex'
};
function sign(signatures, message, keys) {
    const [first] = keys;
    if (first === undefined)
        return {};
    if (keys.includes(''))
        throw new Error('An empty secret signs nothing.');
    const headers = {};
    for (const signature of signatures) {
        if (signature === 'standard-webhooks') {
            headers['webhook-signature'] = keys
                .map(key => standardValue(message, standardKey(key)))
                .join(' ');
        }
        else {
            const scheme = bodyScheme(signature);
            headers[scheme.header] = bodyValue(scheme, message.body, first);
        }
    }
    return headers;
}
function verify(signature, message, keys) {
    const usable = keys.filter(isUsable(signature));
    if (signature === 'standard-webhooks') {
        return verifyStandard(message, usable);
    }
    const scheme = bodyScheme(signature);
    const given = header(message, scheme.header) ??
        (signature === 'jobserv' ? header(message, GITHUB.header) : undefined);
    if (given === undefined)
        return 'missing';
    const prefixes = signature === 'jobserv' ? [JOBSERV.prefix, GITHUB.prefix] : [scheme.prefix];
    const prefix = prefixes.find(prefix => given.startsWith(prefix));
    if (prefix === undefined)
        return 'wrong';
    const matches = usable.filter(key => sameText(bodyValue({ ...scheme, prefix }, message.body, key), given));
    return matches.length > 0 ? 'ok' : 'wrong';
}
function verifyStandard(message, keys) {
    const id = header(message, 'webhook-id');
    const time = header(message, 'webhook-timestamp');
    const given = header(message, 'webhook-signature');
    if (id === undefined || time === undefined || given === undefined) {
        return 'missing';
    }
    if (!/^(0|[1-9]\d{0,11})$/.test(time))
        return 'wrong';
    const timestamp = Number(time);
    if (!(Math.abs(message.now - timestamp) <= TOLERANCE_S))
        return 'wrong';
    const values = given.split(' ');
    const matches = keys.filter(key => {
        const bytes = standardKey(key);
        const expected = standardValue({ ...message, id, timestamp }, bytes);
        return values.some(value => sameText(expected, value));
    });
    return matches.length > 0 ? 'ok' : 'wrong';
}
function bodyScheme(signature) {
    if (signature === 'jobserv')
        return JOBSERV;
    return signature === 'github' ? GITHUB : signature;
}
function bodyValue(scheme, body, key) {
    const hmac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(scheme.algorithm, key).update(body);
    return scheme.prefix + hmac.digest(scheme.encoding);
}
function standardValue(message, key) {
    const hmac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(`${message.id}.${message.timestamp}.`)
        .update(message.body);
    return `v1,${hmac.digest('base64')}`;
}
function standardKey(key) {
    if (!key.startsWith('whsec_'))
        return Buffer.from(key);
    if (!isUsable('standard-webhooks')(key)) {
        throw new Error('A secret that begins with whsec_ must go on with base64 of the key.');
    }
    return Buffer.from(key.slice('whsec_'.length), 'base64');
}
function isUsable(signature) {
    return key => signature === 'standard-webhooks' && key.startsWith('whsec_')
        ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(key)
        : key !== '';
}
function header(message, name) {
    const value = message.headers[name.toLowerCase()];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function sameText(expected, given) {
    const left = Buffer.from(expected);
    const right = Buffer.from(given);
    return left.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   T: () => (/* binding */ mapJson),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   vH: () => (/* binding */ RenderError)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7949);
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3181);


class RenderError extends Error {
    name = 'RenderError';
}
function evaluate(expression, lookup) {
    return expression.filters.reduce((value, filter) => {
        if ((0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilter */ .vq)(filter))
            return (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filtered */ .mj)(value, filter);
        throw new RenderError(`${expression.source}: there is no filter ${filter}`);
    }, lookup(expression.name));
}
function renderText(text, lookup) {
    return (0,_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(text)
        .map(piece => {
        if (piece.kind === 'text')
            return piece.text;
        if (piece.kind === 'broken')
            return piece.source;
        return (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(evaluate(piece, lookup));
    })
        .join('');
}
function renderJson(template, lookup) {
    return mapJson(template, {
        key: key => renderText(key, lookup),
        leaf: text => {
            const whole = (0,_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeExpression */ .wY)(text);
            if (!whole)
                return renderText(text, lookup);
            const value = evaluate(whole, lookup);
            return value === undefined ? '' : value;
        }
    });
}
function mapJson(value, by) {
    if (typeof value === 'string')
        return by.leaf(value);
    if (Array.isArray(value))
        return value.map(item => mapJson(item, by));
    if (typeof value !== 'object' || value === null)
        return value;
    const sources = new Map();
    const entries = Object.entries(value).map(([source, item]) => {
        const key = by.key(source);
        const other = sources.get(key);
        if (other !== undefined) {
            throw new RenderError(`the keys ${JSON.stringify(other)} and ${JSON.stringify(source)} of ` +
                'the body become the same; give each a text of its own');
        }
        sources.set(key, source);
        return [key, mapJson(item, by)];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   S6: () => (/* binding */ expressions),
/* harmony export */   kw: () => (/* binding */ checkUrlTemplate)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8247);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7949);
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3181);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8314);




const BEFORE_PATH = /^[^:/?#]*:\/\/[^/?#]*/;
function expressions(text) {
    return (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text).flatMap(piece => piece.kind === 'expression'
        ? [{ name: piece.name, filters: piece.filters }]
        : []);
}
function checkTemplate(text, known) {
    const errors = [];
    for (const piece of (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text)) {
        if (piece.kind === 'text')
            continue;
        const messages = piece.kind === 'broken'
            ? [piece.message]
            : [
                nameFault(piece.name, known),
                ...piece.filters.map(filter => filterFault(piece.source, filter))
            ];
        for (const message of messages) {
            if (message)
                errors.push({ expression: (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(piece.source), message });
        }
    }
    return errors;
}
function checkUrlTemplate(text, known) {
    const errors = checkTemplate(text, known);
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .secretUrl */ .EK)(text) !== null)
        return errors;
    const start = BEFORE_PATH.exec(text)?.[0] ?? text;
    if (start.includes('${')) {
        errors.push({
            expression: '',
            message: 'no ${...} may stand in the scheme, user info, host or port of a ' +
                'URL; write these out (only ${secrets.NAME} alone may be a whole URL)'
        });
        return errors;
    }
    const filled = (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text)
        .map(piece => (piece.kind === 'text' ? piece.text : 'x'))
        .join('');
    const fault = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I_)(filled);
    if (fault)
        errors.push({ expression: '', message: fault });
    return errors;
}
function filterFault(source, filter) {
    if ((0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilter */ .vq)(filter))
        return null;
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(filter, _filter_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_NAMES */ .WS);
    const cure = near
        ? `write ${near}`
        : `write one of ${_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_NAMES */ .WS.join(', ')}`;
    return `${(0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(source)}: there is no filter ${(0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(filter) || '""'}; ${cure}`;
}
function nameFault(name, known) {
    const secret = (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(name);
    if (secret !== null && known.secrets === null) {
        return `${shown(name)}: no secret may stand here; take it out`;
    }
    if (secret !== null ? known.secrets?.has(secret) : isKnown(name, known)) {
        return null;
    }
    const near = similar(name, known);
    if (secret !== null) {
        return (`${shown(name)}: the input secrets has no ${(0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(secret) || '""'}; ` +
            (near ? `write ${shown(near)}, or add it there` : 'add it there'));
    }
    const cure = near
        ? `write ${shown(near)}`
        : `names here are ${groups(known).join(', ')}; write $\${ for a literal \${`;
    return `${shown(name)} is not a known name; ${cure}`;
}
function isKnown(name, { names, open }) {
    return (names.has(name) ||
        open.some(prefix => name.startsWith(prefix) && /^\S+$/.test(name.slice(prefix.length))));
}
function similar(name, { names, open, secrets }) {
    const rest = name.slice(name.indexOf('.') + 1);
    const all = [
        ...names,
        ...[...(secrets ?? [])].map(secret => `secrets.${secret}`),
        ...(name.includes('.') ? open.map(prefix => prefix + rest) : [])
    ];
    const others = all.filter(one => one !== name);
    const ending = others.find(one => one.endsWith(`.${name}`));
    return (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, others) ?? ending ?? null;
}
function groups({ names, open, secrets }) {
    const all = [...names, ...open, ...(secrets === null ? [] : ['secrets.'])];
    return [...new Set(all.map(name => name.replace(/\..*/, '.*')))];
}
function shown(name) {
    return `\${${(0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name)}}`;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ secretUrl),
/* harmony export */   I_: () => (/* binding */ urlFault),
/* harmony export */   KD: () => (/* binding */ renderUrl)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7949);
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3181);
/* harmony import */ var _substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7386);



function secretUrl(text) {
    const whole = (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeExpression */ .wY)(text);
    return whole?.filters.length === 0 ? (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(whole.name) : null;
}
function urlFault(url) {
    if (url.trim() !== url)
        return 'a space stands before or after the URL';
    if (/[\s\p{Cc}]/u.test(url)) {
        return 'the URL holds a space or a control character; write a space as %20';
    }
    if (url.includes('\\'))
        return 'the URL holds a backslash; write /';
    const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(url);
    return absolute && URL.canParse(url)
        ? null
        : 'it is not an absolute URL; write https://host/path';
}
function renderUrl(text, lookup) {
    const secret = secretUrl(text);
    if (secret !== null)
        return (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(lookup(`secrets.${secret}`));
    const url = (0,_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text)
        .map(piece => {
        if (piece.kind === 'text')
            return piece.text;
        if (piece.kind === 'broken')
            return piece.source;
        const value = (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(piece, lookup));
        return piece.filters.at(-1) === 'url' ? value : (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .percentEncode */ .a)(value);
    })
        .join('');
    if (dotSegments(url) > dotSegments(text)) {
        throw new _substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .RenderError */ .vH('a value makes a part of the URL path . or .., which leads elsewhere');
    }
    return url;
}
function dotSegments(url) {
    const path = url.replace(/[?#].*/s, '');
    return path.split('/').filter(part => /^(?:\.|%2e){1,2}$/i.test(part)).length;
}


/***/ }),

/***/ 1750:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9391);
/* harmony import */ var _build_github_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2355);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(5432);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6967);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1993);
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(142);
/* harmony import */ var _config_secrets_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(8868);
/* harmony import */ var _delivery_allowlist_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1889);
/* harmony import */ var _delivery_certificates_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1189);
/* harmony import */ var _delivery_http_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2457);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9909);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5004);
/* harmony import */ var _modes_ended_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6761);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(7800);
/* harmony import */ var _report_forms_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(2198);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1996);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(7678);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8290);




















const EXIT_MS = 500;
const MASKED_LENGTH = 4;
const redactor = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_15__/* .createRedactor */ .l)();
const redact = (text) => redactor.redact(text);
const cancelled = new AbortController();
(0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, cancelled.signal);
process.exitCode = 1;
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => cancelled.abort());
try {
    await main();
}
catch (error) {
    (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .reportError */ .N)(error, redact);
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOutputs */ .K)((0,_modes_ended_js__WEBPACK_IMPORTED_MODULE_12__/* .broken */ .m)(error, redact), '');
}
setTimeout(() => process.exit(), EXIT_MS).unref();
async function main() {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)();
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .createLog */ .h)(redact);
    const secrets = readSecrets(inputs, log);
    const verdict = await judge(inputs, secrets, log).catch(error => {
        if (cancelled.signal.aborted)
            return (0,_modes_ended_js__WEBPACK_IMPORTED_MODULE_12__/* .stopped */ .c)(inputs);
        throw error;
    });
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOutputs */ .K)(verdict, inputs.environment.temp);
    if (verdict.failure === null)
        process.exitCode = 0;
    else
        (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .reportError */ .N)(verdict.failure, redact);
}
async function judge(inputs, secrets, log) {
    const { io, close } = await connect(inputs, log);
    try {
        const config = await readConfig(inputs, secrets, io);
        const allowlist = readAllowlist(inputs);
        return await (0,_run_js__WEBPACK_IMPORTED_MODULE_14__/* .run */ .e)({ inputs, config, secrets, allowlist }, io);
    }
    finally {
        close();
    }
}
function readSecrets(inputs, log) {
    mask(inputs.githubToken);
    const parsed = (0,_config_secrets_js__WEBPACK_IMPORTED_MODULE_16__/* .parseSecrets */ .d)(inputs.secrets);
    if ('error' in parsed)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x(parsed.error);
    for (const [name, value] of parsed.secrets) {
        mask(value);
        if (value !== '' && value.length < MASKED_LENGTH)
            log.warning(`secret ${name} is shorter than ${MASKED_LENGTH} characters: it is not masked, for the log would be full of stars; give it a longer value`);
    }
    return parsed.secrets;
}
function mask(value) {
    if (value.length < MASKED_LENGTH)
        return;
    redactor.add(value);
    for (const form of (0,_report_forms_js__WEBPACK_IMPORTED_MODULE_17__/* .derivedForms */ .H)(value))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(form);
}
async function connect(inputs, log) {
    const { githubToken, environment, caCertificates } = inputs;
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .createClock */ .t)();
    const over = (http) => ({
        api: (0,_build_github_js__WEBPACK_IMPORTED_MODULE_3__/* .createApi */ .x)({
            send: http.send,
            apiUrl: environment.apiUrl,
            token: githubToken,
            userAgent: `webhook-action/${_version_js__WEBPACK_IMPORTED_MODULE_19__/* .VERSION */ .x}`,
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
    const http = (0,_delivery_http_js__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V)({ ca: null });
    const io = over(http);
    if (caCertificates === '')
        return { io, close: http.close };
    const pem = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadCertificates */ .v)(inputs, io.api);
    http.close();
    const trusting = (0,_delivery_http_js__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V)({ ca: (0,_delivery_certificates_js__WEBPACK_IMPORTED_MODULE_8__/* .trusted */ .I)(pem) });
    return { io: over(trusting), close: trusting.close };
}
async function readConfig(inputs, secrets, io) {
    const source = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(inputs, io.api);
    const { config, ignored } = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseConfig */ .o)(source, secrets);
    if (ignored.length > 0)
        io.log.notice(`${source.file}: ${ignored.join(', ')} belong to others and are ignored`);
    return config;
}
function readAllowlist(inputs) {
    const parsed = (0,_delivery_allowlist_js__WEBPACK_IMPORTED_MODULE_7__/* .parseAllowlist */ .JK)({
        schemes: inputs.allowedSchemes,
        methods: inputs.allowedMethods,
        hosts: inputs.allowedHosts
    });
    if ('allowlist' in parsed)
        return parsed.allowlist;
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x(parsed.errors.map(message => ({ message })));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9391);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(853);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6967);




const MODES = [
    'notify',
    'test',
    'chain',
    'gate',
    'callback',
    'receive',
    'redeliver'
];
function readInputs() {
    const problems = [];
    const problem = (message) => {
        problems.push(message);
    };
    const text = (name, fallback = '') => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name) || fallback;
    const list = (name, fallback, separator = /[\s,]+/) => text(name, fallback)
        .split(separator)
        .map(entry => entry.trim())
        .filter(entry => entry !== '');
    const choice = (name, choices) => {
        const given = text(name, choices[0]);
        const chosen = choices.find(word => word === given);
        if (chosen === undefined)
            problem(`input ${name} is "${given}"; write one of ${choices.join(', ')}`);
        return chosen ?? choices[0];
    };
    const number = (name) => {
        const given = text(name);
        if (given === '')
            return null;
        if (/^[1-9]\d{0,15}$/.test(given))
            return Number(given);
        problem(`input ${name} is "${given}"; write a whole number above 0`);
        return null;
    };
    const duration = (name) => {
        const given = text(name);
        if (given === '')
            return null;
        const ms = (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(given);
        if (ms === null || ms === 0)
            problem(`input ${name} is "${given}"; write a time such as 30s, 10m, 1h`);
        return ms;
    };
    const inputs = {
        mode: choice('mode', MODES),
        configFile: text('config-file', '.github/webhooks.yml'),
        config: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('config', { trimWhitespace: false }),
        secrets: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('secrets', { trimWhitespace: false }),
        githubToken: text('github-token'),
        jobId: text('job-id'),
        jobStatus: choice('job-status', ['success', 'failure', 'cancelled']),
        needs: text('needs'),
        runId: number('run-id'),
        runAttempt: number('run-attempt'),
        only: list('only', '', /[\n,]+/),
        allowedSchemes: list('allowed-schemes', 'https'),
        allowedMethods: list('allowed-methods', 'POST PUT PATCH'),
        allowedHosts: list('allowed-hosts', 'public'),
        showResponse: choice('show-response', ['on-failure', 'always', 'never']),
        caCertificates: text('ca-certificates'),
        dryRun: choice('dry-run', ['false', 'true']) === 'true',
        chain: text('chain'),
        startAt: text('start-at'),
        via: choice('via', ['event', 'listener', 'status']),
        listen: readListen(text('listen', '127.0.0.1:8080'), problem),
        publicUrl: text('public-url'),
        callback: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('callback', { trimWhitespace: false }),
        context: text('context'),
        callbackSecretName: text('callback-secret-name'),
        callbackToken: text('callback-token'),
        callbackFormat: text('callback-format'),
        timeoutMs: duration('timeout'),
        callbackUrl: text('callback-url'),
        state: text('state'),
        description: text('description'),
        targetUrl: text('target-url'),
        variables: readVariables(text('variables'), problem),
        record: text('record'),
        deliveries: list('deliveries', 'failed', /[\n,]+/),
        environment: readEnvironment(problem)
    };
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(problems.map(message => ({ message })));
    return inputs;
}
function readListen(text, problem) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
    const host = bracketed ?? plain;
    if (host === undefined || Number(port) > 65_535) {
        problem(`input listen is "${text}"; write HOST:PORT, as 127.0.0.1:8080`);
        return { host: '127.0.0.1', port: 0 };
    }
    return { host, port: Number(port) };
}
function readVariables(text, problem) {
    if (text === '')
        return {};
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch { }
    problem('input variables is no JSON object; write {"NAME": "value"}');
    return {};
}
function readEnvironment(problem) {
    const env = (name, fallback = '') => process.env[name] || fallback;
    const repository = env('GITHUB_REPOSITORY');
    return {
        repository,
        repositoryOwner: env('GITHUB_REPOSITORY_OWNER', repository.split('/')[0] ?? ''),
        workflow: env('GITHUB_WORKFLOW'),
        workflowRef: env('GITHUB_WORKFLOW_REF'),
        runId: Number(env('GITHUB_RUN_ID', '0')) || 0,
        runNumber: Number(env('GITHUB_RUN_NUMBER', '0')) || 0,
        runAttempt: Number(env('GITHUB_RUN_ATTEMPT', '1')) || 1,
        sha: env('GITHUB_SHA'),
        workflowSha: env('GITHUB_WORKFLOW_SHA'),
        ref: env('GITHUB_REF'),
        refName: env('GITHUB_REF_NAME'),
        headRef: env('GITHUB_HEAD_REF'),
        eventName: env('GITHUB_EVENT_NAME'),
        actor: env('GITHUB_ACTOR'),
        serverUrl: env('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: env('GITHUB_API_URL', 'https://api.github.com'),
        workspace: env('GITHUB_WORKSPACE', process.cwd()),
        runnerName: env('RUNNER_NAME'),
        temp: env('RUNNER_TEMP', process.cwd()),
        event: readEvent(env('GITHUB_EVENT_PATH'), problem)
    };
}
function readEvent(path, problem) {
    if (path === '')
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        problem(`the event's payload ${path} cannot be read: ${error}`);
        return {};
    }
}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportError),
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9391);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6967);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(473);



const LINE = 2_000;
function createLog(redact) {
    const safe = (text) => (0,_report_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(redact(text), LINE);
    return {
        info: text => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(text)),
        warning: text => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(safe(text)),
        error: text => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(safe(text)),
        notice: text => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(safe(text)),
        debug: text => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(safe(text)),
        group(title, lines) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(safe(title));
            for (const line of lines)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(line));
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        }
    };
}
function reportError(error, redact) {
    const safe = (text) => (0,_report_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(redact(text), LINE);
    if (error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x && error.problems.length > 1)
        for (const { file, line, path, message } of error.problems)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(safe(path ? `${path}: ${message}` : message), {
                ...(file ? { file } : {}),
                ...(line ? { startLine: line } : {})
            });
    const text = error instanceof Error ? error.message : String(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(text.split('\n').map(safe).join('\n'));
}


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped),
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7916);

const STOPPED = 'The step was cancelled before it had sent anything.';
function broken(error, redact) {
    const text = error instanceof Error ? error.message : String(error);
    const lines = text.split('\n').map(line => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(redact(line))}`);
    return {
        result: 'failure',
        failure: text,
        outputs: {},
        deliveries: null,
        payload: null,
        record: null,
        summary: `## The step failed\n\n${lines.join('\n')}\n`
    };
}
function stopped({ mode, environment }) {
    const { repository, runId, runAttempt } = environment;
    const run = { repository, run_id: runId, run_attempt: runAttempt };
    return {
        result: 'failure',
        failure: STOPPED,
        outputs: mode === 'chain' ? { 'chain-state': 'cancelled' } : {},
        deliveries: mode === 'receive' ? null : [],
        payload: null,
        record: mode === 'receive' || mode === 'callback'
            ? null
            : { version: 1, run, deliveries: [] },
        summary: `## The step was cancelled\n\n${STOPPED}\n`
    };
}


/***/ }),

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9391);
/* harmony import */ var _report_delivery_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7573);




const SUMMARY_BYTES = 1024 * 1024 - 1;
function writeOutputs(verdict, temp) {
    const { result, outputs, deliveries, payload, record, summary } = verdict;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('result', result);
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
    if (deliveries !== null) {
        const { delivered, failed, skipped } = (0,_report_delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .counts */ .tQ)(deliveries);
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('deliveries', JSON.stringify(deliveries));
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('delivered', delivered);
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('failed', failed);
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('skipped', skipped);
    }
    if (payload !== null || record !== null) {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'webhook-action-'));
        const write = (output, name, text) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(output, path);
        };
        if (payload !== null)
            write('payload-file', 'payload.json', payload);
        if (record !== null)
            write('record-file', 'webhook-record.json', JSON.stringify(record));
    }
    writeSummary(summary);
}
function writeSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    const text = Buffer.from(`${markdown}\n`).subarray(0, SUMMARY_BYTES);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
}


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
function finished({ id, webhook, event }, { delivered, reason, tries }) {
    return {
        id,
        webhook,
        event,
        status: delivered ? 'success' : 'failure',
        reason,
        attempts: tries.map(({ attempt }) => attempt)
    };
}
function notRun({ id, webhook, event }, reason) {
    return { id, webhook, event, status: 'not_run', reason, attempts: [] };
}
function counts(deliveries) {
    const of = (status) => deliveries.filter(delivery => delivery.status === status).length;
    return {
        delivered: of('success'),
        failed: of('failure'),
        skipped: of('not_run')
    };
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ derivedForms)
/* harmony export */ });
function derivedForms(value) {
    const forms = new Set();
    for (const part of parts(value)) {
        for (const form of encodings(part))
            forms.add(form);
    }
    return [...forms].filter(form => form.length >= MIN_LENGTH);
}
const MIN_LENGTH = 4;
function parts(value) {
    const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
    return [value, ...lines].filter(part => part.trim() !== '' && [...part].length >= MIN_LENGTH);
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    return [
        value,
        [...value].reverse().join(''),
        hex,
        hex.toUpperCase(),
        ...jsonForms(value),
        ...urlForms(bytes.toString()),
        ...xmlForms(value),
        ...base64Forms(bytes)
    ];
}
function jsonForms(value) {
    const plain = jsonInner(value);
    const once = [
        plain,
        plain.replaceAll('/', '\\/'),
        plain.replace(/[<>&]/g, unicodeEscape),
        plain.replaceAll('\\"', '\\u0022').replace(/[<>&'+`]/g, unicodeEscape)
    ];
    const ascii = once.map(text => text.replace(/[^ -~]/g, unicodeEscape));
    const all = [...once, ...ascii];
    return [...all, ...all.map(jsonInner)].flatMap(text => [
        text,
        upperUnicodeEscapes(text)
    ]);
}
function jsonInner(value) {
    return JSON.stringify(value).slice(1, -1);
}
function unicodeEscape(char) {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function upperUnicodeEscapes(text) {
    return text.replace(/\\u([0-9a-f]{4})/g, (_, code) => `\\u${code.toUpperCase()}`);
}
function urlForms(value) {
    const component = encodeURIComponent(value);
    const strict = component.replace(/[!'()*~]/g, percentEscape);
    const unreserved = strict.replaceAll('%7E', '~');
    const form = new URLSearchParams([['', value]]).toString().slice(1);
    const all = [
        component,
        strict,
        unreserved,
        component.replaceAll('%20', '+'),
        strict.replaceAll('%20', '+'),
        unreserved.replaceAll('%20', '+'),
        form,
        encodeURI(value),
        unreserved.replaceAll('%2F', '/'),
        component.replaceAll('%2F', '/')
    ];
    return [...all, ...all.map(lowerPercentEscapes)];
}
function percentEscape(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function lowerPercentEscapes(text) {
    return text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
}
function xmlForms(value) {
    const text = value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
    const quoted = text.replaceAll('"', '&quot;');
    return [
        text,
        quoted,
        quoted.replaceAll("'", '&apos;'),
        quoted.replaceAll("'", '&#39;'),
        quoted.replaceAll("'", '&#x27;'),
        text.replaceAll('"', '&#34;').replaceAll("'", '&#39;')
    ];
}
function base64Forms(bytes) {
    const inside = [0, 1, 2].map(offset => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const from = Math.ceil((offset * 8) / 6);
        const to = Math.floor(((offset + bytes.length) * 8) / 6);
        return text.slice(from, to);
    });
    const padded = bytes.toString('base64');
    const all = [padded, padded.replace(/=+$/, ''), ...inside];
    return [...all, ...all.map(text => text.replace(/[+/]/g, urlSafe))];
}
function urlSafe(char) {
    return char === '+' ? '-' : '_';
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(473);

function escaped(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]/g, character => `&#${character.charCodeAt(0)};`);
}
function link(text, url) {
    const href = page(url);
    return href === null ? escaped(text) : `[${escaped(text)}](${href})`;
}
function table(head, rows, bytes) {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    let text = line(head) + line(head.map(() => '---'));
    let size = Buffer.byteLength(text);
    for (const [index, row] of rows.entries()) {
        const next = line(row);
        size += Buffer.byteLength(next);
        if (size > bytes)
            return `${text}\nand ${rows.length - index} more that do not fit here.\n`;
        text += next;
    }
    return text;
}
function page(url) {
    if (!url || !URL.canParse(url))
        return null;
    const { protocol, href, username, password } = new URL(url);
    if (!/^https?:$/.test(protocol) || username || password)
        return null;
    return href.replace(/[()<>[\]|"'`\\*_~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export cut */
const IGNORABLE = String.raw `[\p{Cf}\p{Mn}\p{DI}]*`;
const COMMAND = new RegExp(`:(?=${IGNORABLE}:)`, 'gu');
const OLD_COMMAND = new RegExp(String.raw `#(?=${IGNORABLE}#${IGNORABLE}\[)`, 'gu');
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function plain(text, limit = 300) {
    const line = text
        .replace(LINE_BREAKS, ' ')
        .replace(CONTROLS, '\ufffd')
        .replace(COMMAND, ': ')
        .replace(OLD_COMMAND, '# ');
    return cut(line, limit);
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    if (points.length <= limit)
        return text;
    return `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ starredHeaders),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2198);

const STARS = '***';
const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i;
const KEY_LENGTH = 4;
function createRedactor() {
    const secrets = new Set();
    const byStart = new Map();
    return {
        add(value) {
            if (secrets.has(value))
                return;
            secrets.add(value);
            for (const form of (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedForms */ .H)(value)) {
                const start = form.slice(0, KEY_LENGTH);
                const forms = new Set([...(byStart.get(start) ?? []), form]);
                const longestFirst = [...forms].sort((a, b) => b.length - a.length);
                byStart.set(start, longestFirst);
            }
        },
        redact(text) {
            let out = '';
            let done = 0;
            let from = -1;
            let to = -1;
            for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
                const forms = byStart.get(text.slice(at, at + KEY_LENGTH));
                const form = forms?.find(form => text.startsWith(form, at));
                if (form === undefined)
                    continue;
                if (at >= to) {
                    if (from >= 0) {
                        out += text.slice(done, from) + STARS;
                        done = to;
                    }
                    from = at;
                }
                to = Math.max(to, at + form.length);
            }
            if (from < 0)
                return text;
            return out + text.slice(done, from) + STARS + text.slice(to);
        }
    };
}
function starredHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name,
        SENSITIVE.test(name) ? STARS : value
    ]));
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ../build/config/error.js
var config_error = __nccwpck_require__(6967);
;// CONCATENATED MODULE: ../build/callback/chain.js
function createChain({ links, expectFinalCallback }) {
    const unsent = {
        state: 'skipped',
        callback: null,
        reason: null,
        statusCode: null,
        attempts: 0,
        started: null,
        completed: null,
        conflicts: 0
    };
    return {
        state: 'not_run',
        links: links.map(({ name, via, enabled }) => ({
            name,
            via,
            enabled,
            ...unsent
        })),
        current: null,
        expectFinalCallback
    };
}
function resumeChain(plan, { link, ...known }) {
    const chain = createChain(plan);
    const links = chain.links.map((each, index) => {
        if (index === link) {
            return { ...each, state: 'waiting', attempts: 1, started: known.started };
        }
        const earlier = known.earlier.find(({ name }) => name === each.name);
        return index < link && earlier
            ? { ...each, ...earlier, state: 'success' }
            : each;
    });
    return { ...chain, state: 'running', links, current: link };
}
function endsOnDelivery(chain, index) {
    const link = chain.links[index];
    if (link?.via === 'delivery')
        return true;
    const isLast = nextEnabled(chain, index + 1) === null;
    return isLast && !chain.expectFinalCallback;
}
function nextEnabled(chain, from) {
    const next = chain.links.findIndex(({ enabled }, index) => enabled && index >= from);
    return next === -1 ? null : next;
}

// EXTERNAL MODULE: ../build/config/nearest.js
var nearest = __nccwpck_require__(8247);
;// CONCATENATED MODULE: ../build/build/status.js
const PASSED = ['success', 'neutral'];
const QUEUED = ['queued', 'waiting', 'requested', 'pending'];
const NOT_JUDGED = ['cancelled', 'timed_out', 'startup_failure'];
function runStatus(status, conclusion) {
    if (conclusion === null)
        return QUEUED.includes(status) ? 'QUEUED' : 'RUNNING';
    if (PASSED.includes(conclusion))
        return 'PASSED';
    return conclusion === 'skipped' ? 'SKIPPED' : 'FAILED';
}
function isDone(status) {
    return status === 'PASSED' || status === 'FAILED' || status === 'SKIPPED';
}
function hasFailures(status) {
    return status === 'FAILED' || status === 'RUNNING_WITH_FAILURES';
}
function statusOfRuns(statuses) {
    if (statuses.length === 0)
        return null;
    const found = new Set(statuses);
    const unfinished = found.has('QUEUED') || found.has('RUNNING');
    if (found.has('FAILED'))
        return unfinished ? 'RUNNING_WITH_FAILURES' : 'FAILED';
    if (found.size === 1 && found.has('QUEUED'))
        return 'QUEUED';
    if (unfinished)
        return 'RUNNING';
    return found.has('PASSED') ? 'PASSED' : 'SKIPPED';
}
function dockerHubWord(status, conclusions) {
    if (status === 'PASSED' || status === 'SKIPPED')
        return 'success';
    if (status !== 'FAILED')
        return 'error';
    const unjudged = conclusions.length > 0 &&
        conclusions.every(conclusion => NOT_JUDGED.includes(conclusion));
    return unjudged ? 'error' : 'failure';
}

// EXTERNAL MODULE: ../build/config/glob.js
var glob = __nccwpck_require__(91);
;// CONCATENATED MODULE: ../build/config/match.js

const KEYS = ['repository', 'branch', 'workflow', 'event', 'actor'];
function mismatch(match, facts) {
    for (const key of KEYS) {
        const patterns = match[key];
        if (patterns === undefined)
            continue;
        if (key === 'branch' && facts.fork && match.repository === undefined)
            return `the run comes from a fork (${facts.repository || 'unknown'}), whose branches fit no pattern`;
        if (!(0,glob/* matches */.c)(patterns, facts[key]))
            return `match.${key} is ${patterns.join(', ')} and the run's is ${facts[key] || 'unknown'}`;
    }
    return null;
}

;// CONCATENATED MODULE: ../build/delivery/wanted.js


function wanted(wish, happened) {
    const { events, why, status, facts } = happened;
    if (!wish.enabled)
        return not('disabled', 'enabled is false');
    const event = wish.events.find(name => events.includes(name));
    if (event === undefined)
        return not('events', `events is ${wish.events.join(', ')} and ${happening(events, status)}${why && wish.events.includes('build_status_changed') ? ` (${why})` : ''}`);
    const misfit = mismatch(wish.match, facts);
    if (misfit !== null)
        return not('match', misfit);
    if (wish.only_failures && !hasFailures(status))
        return not('only_failures', `only_failures and the build ${status}`);
    return { send: true, event };
}
function happening(events, status) {
    return `this is ${events.join(', ')} of a build that is ${status}`;
}
function not(reason, text) {
    return { send: false, reason, text };
}

;// CONCATENATED MODULE: ../build/build/dockerhub.js
function dockerhubPayload(payload, options) {
    const { github } = payload;
    const repoName = options.repoName || github.repository;
    const parts = repoName.split('/');
    const namespace = parts.at(-2);
    const pushed = seconds(payload.completed);
    const created = seconds(payload.created);
    const tag = options.tag || github.ref;
    return {
        push_data: {
            ...(pushed === null ? {} : { pushed_at: pushed }),
            ...(github.actor ? { pusher: github.actor } : {}),
            ...(tag ? { tag } : {}),
            images: []
        },
        repository: {
            repo_name: repoName,
            name: parts.at(-1) ?? repoName,
            ...(namespace ? { namespace, owner: namespace } : {}),
            repo_url: `${options.serverUrl.replace(/\/+$/, '')}/${github.repository}`,
            status: 'Active',
            description: '',
            full_description: '',
            dockerfile: '',
            is_private: options.isPrivate,
            is_official: false,
            is_trusted: true,
            star_count: 0,
            comment_count: 0,
            ...(created === null ? {} : { date_created: created })
        }
    };
}
function seconds(time) {
    return time === undefined ? null : Date.parse(time) / 1000;
}

;// CONCATENATED MODULE: ../build/build/reason.js
function reasonOf(run, place) {
    const page = `${place.serverUrl}/${place.repository}`;
    const pull = run.event.startsWith('pull_request') ? run.pullRequest : null;
    if (pull) {
        const kind = /\/api\/v1\/?$/.test(place.apiUrl) ? 'pulls' : 'pull';
        const title = pull.title ?? run.title ?? run.subject;
        const link = `${page}/${kind}/${pull.number}`;
        return sentence(run.event, `#${pull.number}`, title, link);
    }
    const subject = run.event.startsWith('pull_request') ? run.title : run.subject;
    const link = run.headSha ? `${page}/commit/${run.headSha}` : run.pageUrl;
    return sentence(run.event, run.headBranch, subject ?? run.title, link);
}
function sentence(event, place, subject, link) {
    const why = [subject?.replace(/\s+/g, ' ').trim(), link].filter(Boolean);
    const what = `GitHub ${event}${place ? `(${place})` : ''}`;
    return why.length > 0 ? `${what}: ${why.join(', ')}` : what;
}

// EXTERNAL MODULE: ../build/build/time.js
var time = __nccwpck_require__(8092);
;// CONCATENATED MODULE: ../build/build/payload.js



const NEVER_STARTED = ['skipped', 'startup_failure', 'action_required'];
function buildPayload(build) {
    const { run, runs, status, place } = build;
    const { repository } = place;
    const api = `${place.apiUrl.replace(/\/+$/, '')}/repos/${repository}/actions`;
    const serverUrl = place.serverUrl.replace(/\/+$/, '');
    const url = run.url ?? `${api}/runs/${run.id}`;
    const format = (0,time/* createFormat */.Ic)();
    const created = format(run.created ?? earliest(runs));
    const completed = format(completion(run, runs));
    const started = isStarted(run, status) ? format(run.started) : undefined;
    return present({
        build_id: run.id,
        url,
        status,
        runs: runs.map(one => payloadRun(one, api, format)),
        web_url: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`,
        name: run.title ?? undefined,
        trigger_name: run.workflow ?? undefined,
        created,
        completed,
        status_events: [
            ...(created ? [{ time: created, status: 'QUEUED' }] : []),
            ...(started ? [{ time: started, status: 'RUNNING' }] : []),
            ...(completed && isDone(status) ? [{ time: completed, status }] : [])
        ],
        runs_url: run.jobsUrl ?? `${url}/jobs`,
        reason: reasonOf(run, { ...place, serverUrl }),
        annotation: null,
        github: present({
            repository,
            workflow: run.workflow ?? undefined,
            workflow_path: run.workflowPath ?? undefined,
            run_id: run.id,
            run_number: run.number ?? undefined,
            run_attempt: run.attempt,
            event: run.event,
            ref: run.headBranch ?? undefined,
            sha: run.headSha ?? undefined,
            actor: run.actor ?? undefined,
            conclusion: run.conclusion ?? undefined
        })
    });
}
function withTests(payload, url) {
    const runs = payload.runs.map(run => {
        const tests = url(run);
        return tests ? { ...run, tests } : run;
    });
    return { ...payload, runs };
}
function withCallback(payload, keys) {
    const { callback_url, callback_context } = keys;
    const { callback_token, callback_dispatch } = keys;
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
    const { name, status } = run;
    const url = run.url ?? (run.id === null ? null : `${api}/jobs/${run.id}`);
    const created = format(run.created);
    const completed = format(run.completed);
    const entry = url === null
        ? { name, status }
        : { name, url, status, log_url: `${url}/logs` };
    if (run.pageUrl !== null)
        entry.web_url = run.pageUrl;
    if (created !== undefined)
        entry.created = created;
    if (completed !== undefined)
        entry.completed = completed;
    if (run.labels.length > 0)
        entry.host_tag = run.labels.join(',');
    return entry;
}
function isStarted({ conclusion }, status) {
    if (status === 'QUEUED' || status === 'SKIPPED')
        return false;
    return conclusion === null || !NEVER_STARTED.includes(conclusion);
}
function completion(run, runs) {
    if (run.conclusion !== null)
        return run.updated;
    if (!runs.every(({ status }) => isDone(status)))
        return null;
    return runs.reduce((last, { completed }) => completed !== null && completed > (last ?? 0) ? completed : last, null);
}
function earliest(runs) {
    return runs.reduce((first, { created }) => created !== null && created < (first ?? Infinity) ? created : first, null);
}
function present(value) {
    for (const [key, entry] of Object.entries(value))
        if (entry === undefined)
            Reflect.deleteProperty(value, key);
    return value;
}

// EXTERNAL MODULE: ../build/delivery/filter.js
var filter = __nccwpck_require__(7949);
// EXTERNAL MODULE: ../build/delivery/piece.js
var delivery_piece = __nccwpck_require__(3181);
// EXTERNAL MODULE: ../build/delivery/substitution.js
var substitution = __nccwpck_require__(7386);
;// CONCATENATED MODULE: ../build/delivery/stored.js



function storeText(text, lookup) {
    let stored = '';
    let literal = '';
    for (const piece of (0,delivery_piece/* parseTemplate */.QC)(text)) {
        if (piece.kind === 'text')
            literal += piece.text;
        else if (piece.kind === 'broken')
            literal += piece.source;
        else if ((0,delivery_piece/* secretName */.Gf)(piece.name) === null) {
            literal += (0,filter/* asText */.e1)((0,substitution/* evaluate */._3)(piece, lookup));
        }
        else {
            stored += escapeText(`${literal}{`).slice(0, -1);
            stored += `\${${[piece.name, ...piece.filters].join('|')}}`;
            literal = '';
        }
    }
    return stored + escapeText(literal);
}
function storeJson(template, lookup) {
    return (0,substitution/* mapJson */.T)(template, {
        key: key => storeText(key, lookup),
        leaf: text => {
            const whole = (0,delivery_piece/* wholeExpression */.wY)(text);
            if (!whole || (0,delivery_piece/* secretName */.Gf)(whole.name) !== null) {
                return storeText(text, lookup);
            }
            const value = (0,substitution/* evaluate */._3)(whole, lookup);
            return value === undefined ? '' : escapeJson(value);
        }
    });
}
function escapeText(text) {
    return text.replace(/\$+/g, (run, offset) => text[offset + run.length] === '{' ? run + run : run);
}
function escapeJson(value) {
    return (0,substitution/* mapJson */.T)(value, { key: escapeText, leaf: escapeText });
}

;// CONCATENATED MODULE: ../build/delivery/body.js




function bodyOf(payload) {
    const text = JSON.stringify(payload);
    return { bytes: Buffer.from(text), stored: escapeText(text) };
}
function bodies(source) {
    const made = new Map();
    const once = (key, payload) => {
        const body = made.get(key) ?? bodyOf(payload());
        made.set(key, body);
        return body;
    };
    return (webhook, lookup) => {
        const { body, payload = 'jobserv' } = webhook;
        if (body !== undefined)
            return ownBody(body, lookup);
        if (payload === 'github')
            return once('github', () => source.event);
        const build = source.payload;
        if (build === null)
            throw new Error('the build was not read');
        if (payload === 'jobserv')
            return once('jobserv', () => withCallback(build, source.keys));
        const text = (template) => template === undefined ? null : (0,substitution/* renderText */.S5)(template, lookup);
        const repoName = text(webhook.dockerhub?.repo_name);
        const tag = text(webhook.dockerhub?.tag);
        const { serverUrl, isPrivate } = source;
        return once(JSON.stringify(['dockerhub', repoName, tag]), () => withCallback(dockerhubPayload(build, { serverUrl, isPrivate, repoName, tag }), source.keys));
    };
}
function ownBody(body, lookup) {
    return typeof body === 'string'
        ? {
            bytes: Buffer.from((0,substitution/* renderText */.S5)(body, lookup)),
            stored: storeText(body, lookup)
        }
        : {
            bytes: Buffer.from(JSON.stringify((0,substitution/* renderJson */.hF)(body, lookup))),
            stored: JSON.stringify(storeJson(body, lookup))
        };
}

// EXTERNAL MODULE: ../build/delivery/allowlist.js + 3 modules
var delivery_allowlist = __nccwpck_require__(1889);
// EXTERNAL MODULE: ../build/config/codes.js
var codes = __nccwpck_require__(9719);
;// CONCATENATED MODULE: ../build/delivery/fault.js

const CURES = {
    dns_error: 'check the host in the URL',
    connection_refused: 'check that it can be reached from this runner',
    timeout: 'give it a longer timeout if it needs more time',
    tls_error: 'it must speak TLS 1.2 or later'
};
const CERTIFICATE_CURE = 'if this certificate is to be trusted, give its CA in the input ca-certificates';
const STATUS_CURES = {
    401: 'check its secret and headers',
    403: 'check its secret and headers',
    404: 'check its URL',
    405: 'check its method'
};
function faultOf(result, successCodes, url) {
    if (result.kind === 'failure') {
        const { code, status, connected, permanent } = result;
        const cure = isCertificate(result) ? CERTIFICATE_CURE : CURES[code];
        const message = [result.message, cure].filter(Boolean).join('; ');
        return { code, message, status, connected, permanent };
    }
    const { status, headers } = result;
    if ((0,codes/* codeMatches */.N)(successCodes, status))
        return null;
    const answered = { status, connected: true, permanent: false };
    if (status >= 300 && status < 400) {
        const message = redirection(status, headers.location, url);
        return { ...answered, code: 'redirect', message };
    }
    const cure = STATUS_CURES[status];
    const message = `answered ${status}${cure ? `; ${cure}` : ''}`;
    return { ...answered, code: 'status', message };
}
function isCertificate({ code, permanent, message }) {
    return code === 'tls_error' && permanent && /certificate/.test(message);
}
function redirection(status, location, url) {
    const to = location !== undefined && URL.canParse(location, url.href)
        ? ` to ${new URL(location, url).host || 'no host'}`
        : '';
    return `answered ${status}${to}, and redirects are not followed; write the final URL, or add ${status} to success_codes`;
}

;// CONCATENATED MODULE: ../build/delivery/retry.js
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_TIMER_MS = 2 ** 31 - 1;
const JITTER = 0.2;
const TRANSIENT_CODES = [
    'dns_error',
    'connection_refused',
    'connection_reset',
    'timeout',
    'tls_error',
    'protocol_error',
    'truncated'
];
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw `\d\d:\d\d:\d\d`;
const DATE = new RegExp([
    String.raw `^${DAY}, \d\d ${MONTH} \d{4} ${TIME} GMT$`,
    String.raw `^${DAY}[a-z]{3,6}, \d\d-${MONTH}-\d\d ${TIME} GMT$`,
    String.raw `^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$`
].join('|'));
function retryAfterMs(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Math.min(Number(text) * 1000, MAX_TIMER_MS);
    if (!DATE.test(text))
        return null;
    const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    if (Number.isNaN(date))
        return null;
    return Math.min(Math.max(date - now, 0), MAX_TIMER_MS);
}
function nextDelay(input) {
    const { failure, now } = input;
    if (failure.status === 410) {
        return { kind: 'stop', reason: 'the receiver says that it is gone' };
    }
    if (!isTransient(failure))
        return { kind: 'stop', reason: null };
    if (input.careful && mayHaveArrived(failure)) {
        return {
            kind: 'stop',
            reason: 'it may have arrived, and a link without its own retry_schedule is not sent twice'
        };
    }
    const asked = retryAfterMs(input.retryAfter, now) ?? 0;
    if (asked > MAX_RETRY_AFTER_MS) {
        const time = new Date(now + asked).toISOString();
        return {
            kind: 'stop',
            reason: `the receiver asks to come back in ${Math.ceil(asked / 1000)} s, at ${time}`
        };
    }
    const planned = input.schedule[input.attempt - 1];
    if (planned === undefined)
        return { kind: 'stop', reason: null };
    const delay = Math.max(planned * 1000, asked) * (1 + JITTER * input.random);
    return { kind: 'retry', delayMs: Math.min(Math.ceil(delay), MAX_TIMER_MS) };
}
function isTransient({ code, status, permanent }) {
    if (permanent)
        return false;
    if (code !== 'status')
        return TRANSIENT_CODES.includes(code);
    if (status === null)
        return false;
    return [408, 425, 429].includes(status) || (status >= 500 && status < 600);
}
function mayHaveArrived({ code, status, connected }) {
    return code === 'status' ? status !== 429 && status !== 503 : connected;
}

// EXTERNAL MODULE: ../build/delivery/signature.js
var signature = __nccwpck_require__(7525);
;// CONCATENATED MODULE: ../build/delivery/deliver.js




const ANSWER_BYTES = 64 * 1024;
const SKEW_MS = 5 * 60_000;
const CANCELLED = 'cancelled: the step was cancelled';
async function deliver(io, prepared, policy) {
    const tries = [];
    for (let number = 1;; number += 1) {
        const { attempt, message, answer, fault } = await tryOnce(io, prepared, policy, number);
        const current = { attempt, message, answer, waitedMs: null };
        tries.push(current);
        if (fault === null)
            return ended(tries, null);
        const next = nextDelay({
            attempt: number,
            schedule: policy.schedule,
            failure: fault,
            retryAfter: answer?.headers['retry-after'],
            now: io.clock.now(),
            random: io.random(),
            careful: policy.careful
        });
        if (next.kind === 'stop')
            return ended(tries, [message, next.reason].filter(Boolean).join('; '));
        current.waitedMs = next.delayMs;
        await io.clock.sleep(next.delayMs, policy.signal);
        if (policy.signal.aborted)
            return ended(tries, CANCELLED);
        if (policy.mayRetry?.() === false)
            return ended(tries, message);
    }
}
async function tryOnce(io, prepared, policy, number) {
    const { url, method, body } = prepared;
    const refused = (0,delivery_allowlist/* refusal */.x5)(policy.allowlist, url, method);
    const now = io.clock.now();
    const timestamp = Math.floor(now / 1000);
    const result = refused !== null
        ? blocked(refused, now)
        : await io.send({
            url,
            method,
            headers: {
                ...prepared.headers,
                'webhook-timestamp': String(timestamp),
                ...(0,signature/* sign */._)(prepared.signatures, { id: prepared.id, timestamp, body }, prepared.keys)
            },
            body,
            timeoutMs: policy.timeoutMs,
            maxBytes: ANSWER_BYTES,
            refuses: (0,delivery_allowlist/* addressRefusal */.V4)(policy.allowlist, url.hostname),
            keepAlive: policy.keepAlive,
            signal: policy.signal
        });
    const answer = result.kind === 'answer' ? result : null;
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
function blocked(message, started) {
    return {
        kind: 'failure',
        code: 'blocked',
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
        reason: reason !== null && tries.length > 1
            ? `${reason} (${tries.length} attempts)`
            : reason,
        tries,
        notes: skew(tries.at(-1))
    };
}
function skew(last) {
    const date = Date.parse(last?.answer?.headers.date ?? '');
    const off = Math.abs(date - Date.parse(last?.attempt.started ?? ''));
    return off > SKEW_MS
        ? [
            `the receiver's clock is ${Math.round(off / 60_000)} minutes off this one's; it may refuse the webhook-timestamp`
        ]
        : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../build/version.js
var version = __nccwpck_require__(8290);
// EXTERNAL MODULE: ../build/delivery/url.js
var delivery_url = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ../build/delivery/request.js




function prepare(webhook, context) {
    const { lookup, secrets } = context;
    const url = place('url', () => {
        const text = (0,delivery_url/* renderUrl */.KD)(webhook.url, lookup);
        const fault = (0,delivery_url/* urlFault */.I_)(text);
        if (fault !== null)
            throw new substitution/* RenderError */.vH(fault);
        return new URL(text);
    });
    const { bytes, stored } = place('body', () => context.body(webhook, lookup));
    return {
        id: context.id,
        webhook: webhook.name,
        event: context.event,
        method: webhook.method,
        url,
        shown: (0,delivery_url/* secretUrl */.EK)(webhook.url) === null ? url.href : `${url.origin}/***`,
        headers: headersOf(webhook, context),
        body: bytes,
        stored,
        signatures: webhook.signature,
        keys: webhook.secret_name.flatMap(name => secrets.get(name) ?? [])
    };
}
function masksOf(webhook, { url, headers }) {
    const secret = (0,delivery_url/* secretUrl */.EK)(webhook.url) !== null;
    const basic = webhook.username === undefined ? [] : [headers.authorization];
    return [
        ...(secret ? [url.pathname + url.search, url.pathname, url.search] : []),
        ...basic.flatMap(value => value?.replace(/^Basic /, '') ?? [])
    ];
}
function deliveryId(parts) {
    const { repository, runId, attempt, chain, webhook, kind, status } = parts;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([repository, runId, attempt, chain, webhook, kind, status]))
        .digest('hex');
    return `msg_${digest.slice(0, 32)}`;
}
function headersOf({ headers, username, password }, { id, event, lookup }) {
    const own = Object.entries(headers).map(([name, text]) => [
        name.toLowerCase(),
        place(`headers.${name}`, () => headerValue((0,substitution/* renderText */.S5)(text, lookup)))
    ]);
    const basic = place('username', () => {
        if (username === undefined)
            return {};
        const pair = `${(0,substitution/* renderText */.S5)(username, lookup)}:${(0,substitution/* renderText */.S5)(password ?? '', lookup)}`;
        return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
    });
    return {
        'content-type': 'application/json',
        'user-agent': `webhook-action/${version/* VERSION */.x}`,
        ...Object.fromEntries(own),
        ...basic,
        'webhook-id': id,
        'webhook-event': event
    };
}
function headerValue(text) {
    if (/(?!\t)\p{Cc}/u.test(text))
        throw new substitution/* RenderError */.vH('a value brings a control character into the header');
    return text.trim();
}
function place(key, render) {
    try {
        return render();
    }
    catch (error) {
        if (!(error instanceof substitution/* RenderError */.vH))
            throw error;
        throw new substitution/* RenderError */.vH(`${key}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ../build/callback/json.js
const MAX_BODY_BYTES = 65_536;
function readJson(body) {
    if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
        return { kind: 'refused', error: 'body_too_large' };
    }
    const text = decode(body);
    if (text === null)
        return { kind: 'refused', error: 'not_utf8' };
    if (/^[ \t\r\n]*$/.test(text)) {
        return { kind: 'refused', error: 'body_empty' };
    }
    try {
        return { kind: 'json', text, json: JSON.parse(text) };
    }
    catch {
        return { kind: 'refused', error: 'not_json' };
    }
}
function decode(body) {
    if (typeof body === 'string')
        return body.replace(/^\ufeff/, '');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return null;
    }
}
function repeatedKeys(text) {
    const seen = new Set();
    const repeated = new Set();
    const colon = /[ \t\r\n]*:/y;
    let depth = 0;
    let at = 0;
    while (at < text.length) {
        const character = text[at];
        if (character === '"') {
            const end = stringEnd(text, at);
            colon.lastIndex = end;
            if (depth === 1 && colon.test(text)) {
                add(text.slice(at, end), seen, repeated);
            }
            at = end;
            continue;
        }
        if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
        at += 1;
    }
    return repeated;
}
function add(literal, seen, repeated) {
    const key = String(JSON.parse(literal));
    if (seen.has(key))
        repeated.add(key);
    seen.add(key);
}
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}

;// CONCATENATED MODULE: ../build/callback/own.js
function own_own(json, key) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(json, key)?.value;
}
function given(json, key) {
    const value = own_own(json, key);
    return value === undefined || value === '' ? null : value;
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ../build/callback/refusal.js
const SENTENCES = {
    method_not_allowed: 'a callback must be sent with POST',
    content_encoding: 'the body must be sent without a Content-Encoding',
    body_too_large: 'the body must be at most 65536 bytes',
    not_utf8: 'the body must be UTF-8',
    body_empty: 'the body is empty; it must be a JSON object with a state',
    not_json: 'the body must be one JSON document',
    duplicate_key: 'a key must not be given twice',
    not_object: 'the body must be a JSON object',
    state_missing: 'state must be given',
    state_type: 'state must be a string',
    state_unknown: 'state must be exactly success, failure or error',
    description_type: 'description must be a string',
    description_too_long: 'description must be at most 255 characters',
    context_type: 'context must be a string',
    context_too_long: 'context must be at most 100 characters',
    target_url_type: 'target_url must be a string'
};
function refusal_refuse(errors) {
    const text = errors.map(error => SENTENCES[error]).join('; ');
    const message = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    return { valid: false, errors, message, http: statusOf(errors[0]) };
}
function statusOf(error) {
    switch (error) {
        case 'method_not_allowed':
            return 405;
        case 'content_encoding':
            return 415;
        case 'body_too_large':
            return 413;
        default:
            return 400;
    }
}

;// CONCATENATED MODULE: ../build/callback/text.js
const MAX_DESCRIPTION = 255;
const MAX_CONTEXT = 100;
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function cleanText(text) {
    return text.replace(UNSAFE, ' ');
}
function countPoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
function cutText(text, max) {
    if (text.length <= max)
        return text;
    let kept = '';
    let count = 0;
    for (const point of text) {
        count += 1;
        if (count > max)
            return `${kept}…`;
        if (count < max)
            kept += point;
    }
    return text;
}
function readLink(text) {
    const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
    if (authority === undefined || authority.includes('@'))
        return null;
    if (/[\s\\]/.test(text) || cleanText(text) !== text)
        return null;
    return URL.canParse(text) ? text : null;
}

;// CONCATENATED MODULE: ../build/callback/callback.js




function parseCallback(request) {
    const error = refuseHead(request);
    return error ? refuse([error]) : readCallback(request.body);
}
function refuseHead(request) {
    if (request.method !== 'POST')
        return 'method_not_allowed';
    const encoding = request.headers['content-encoding']?.trim().toLowerCase();
    return encoding && encoding !== 'identity' ? 'content_encoding' : null;
}
function readCallback(body) {
    const reading = readJson(body);
    if (reading.kind === 'refused')
        return refusal_refuse([reading.error]);
    return judge(reading.json, repeatedKeys(reading.text));
}
function judgeCallback(json) {
    return judge(json, new Set());
}
function judge(json, repeated) {
    if (!isObject(json))
        return refusal_refuse(['not_object']);
    const errors = [];
    const fields = ['state', 'description', 'context', 'target_url'];
    if (fields.some(field => repeated.has(field)))
        errors.push('duplicate_key');
    const value = (field) => repeated.has(field) ? null : given(json, field);
    const state = readState(value('state'));
    if (!repeated.has('state'))
        errors.push(...state.errors);
    const description = value('description');
    errors.push(...textErrors('description', description, MAX_DESCRIPTION));
    const context = value('context');
    errors.push(...textErrors('context', context, MAX_CONTEXT));
    const link = value('target_url');
    if (link !== null && typeof link !== 'string')
        errors.push('target_url_type');
    if (errors.length > 0 || state.state === null)
        return refusal_refuse(errors);
    return normalise(state.state, {
        description: asText(description),
        context: asText(context),
        target_url: asText(link)
    });
}
function normalise(state, texts) {
    const clean = (text) => text && cleanText(text);
    const warnings = [];
    if (Object.values(texts).some(text => text !== clean(text))) {
        warnings.push('control_chars');
    }
    const link = texts.target_url && readLink(texts.target_url);
    if (link !== texts.target_url)
        warnings.push('target_url_unusable');
    const callback = {
        state,
        description: clean(texts.description),
        context: clean(texts.context),
        target_url: link
    };
    return { valid: true, callback, warnings };
}
function readState(value) {
    if (value === 'success' || value === 'failure' || value === 'error') {
        return { state: value, errors: [] };
    }
    if (value === null)
        return { state: null, errors: ['state_missing'] };
    return typeof value === 'string'
        ? { state: null, errors: ['state_unknown'] }
        : { state: null, errors: ['state_type'] };
}
function textErrors(field, value, max) {
    if (value === null)
        return [];
    if (typeof value !== 'string')
        return [`${field}_type`];
    return countPoints(value) > max ? [`${field}_too_long`] : [];
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}

// EXTERNAL MODULE: ../build/callback/path.js
var callback_path = __nccwpck_require__(7753);
;// CONCATENATED MODULE: ../build/callback/format.js




function readFormatted(format, json) {
    const value = valueAt(json, format.state.path);
    if (value === null) {
        return refused(['state_missing'], `${format.state.path} has no value`);
    }
    if (includes(format.state.pending, value))
        return { kind: 'pending' };
    const texts = {
        description: textAt(json, format.description, MAX_DESCRIPTION),
        context: textAt(json, format.context, MAX_CONTEXT),
        target_url: textAt(json, format.target_url, Number.POSITIVE_INFINITY)
    };
    const fields = ['description', 'context', 'target_url'];
    const wrong = fields.filter(field => texts[field] === undefined);
    if (wrong.length > 0) {
        const where = wrong.map(field => `${field} at ${format[field]?.path}`);
        const errors = wrong.map((field) => `${field}_type`);
        return refused(errors, `no text is the ${where.join(' and the ')}`);
    }
    const { callback, warnings } = normalise(stateOf(format, value), {
        description: texts.description ?? null,
        context: texts.context ?? null,
        target_url: texts.target_url ?? null
    });
    return { kind: 'callback', callback, warnings };
}
function stateOf(format, value) {
    if (includes(format.state.success, value))
        return 'success';
    return includes(format.state.failure, value) ? 'failure' : 'error';
}
function includes(values, value) {
    return values.includes(value);
}
function refused(errors, detail) {
    const { message } = refusal_refuse(errors);
    return {
        kind: 'refused',
        errors,
        message: `${message.slice(0, -1)}: ${detail}.`
    };
}
function textAt(json, place, max) {
    const value = place ? valueAt(json, place.path) : null;
    if (value === null)
        return null;
    return typeof value === 'object' ? undefined : cutText(String(value), max);
}
function valueAt(json, path) {
    const found = (0,callback_path/* lookup */.$)(json, known(path));
    return found.found && found.value !== '' ? found.value : null;
}
function known(text) {
    const parsed = (0,callback_path/* parsePath */.R)(text);
    if (parsed.kind === 'path')
        return parsed.path;
    throw new Error(parsed.message);
}

;// CONCATENATED MODULE: ../build/callback/message.js




function readMessage(body, format) {
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : null;
    if (format === null) {
        const verdict = text === null ? judgeCallback(body) : readCallback(text);
        return verdict.valid
            ? { kind: 'callback', ...verdict }
            : { kind: 'refused', message: verdict.message };
    }
    if (text === null)
        return readFormatted(format, body);
    const json = readJson(text);
    return json.kind === 'refused'
        ? { kind: 'refused', message: refusal_refuse([json.error]).message }
        : readFormatted(format, json.json);
}

;// CONCATENATED MODULE: ../build/callback/poll.js


const TIMEOUT_MS = 30_000;
const PENDING = [202, 204, 404];
async function pollOnce(send, request) {
    const { url, headers, allowlist, signal } = request;
    const method = allowlist.methods[0] ?? 'GET';
    const refused = (0,delivery_allowlist/* refusal */.x5)(allowlist, url, method);
    if (refused !== null)
        return { kind: 'refused', reason: refused };
    const answer = await send({
        url,
        method: 'GET',
        headers: { accept: 'application/json', ...headers },
        body: null,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BODY_BYTES,
        refuses: (0,delivery_allowlist/* addressRefusal */.V4)(allowlist, url.hostname),
        keepAlive: false,
        signal
    });
    if (answer.kind === 'failure')
        return {
            kind: answer.permanent ? 'refused' : 'waiting',
            reason: `${answer.code}: ${answer.message}`
        };
    const { status, body, cut } = answer;
    if (PENDING.includes(status) || status >= 500)
        return { kind: 'waiting', reason: `answered ${status}` };
    if (status !== 200)
        return { kind: 'refused', reason: `answered ${status}` };
    return cut
        ? { kind: 'refused', reason: 'answered more than 64 KiB' }
        : { kind: 'body', body };
}
function pollUrl(webhook, location, fallback) {
    const text = location ?? fallback;
    if (text === null || !URL.canParse(text, webhook.href))
        return null;
    const url = new URL(text, webhook);
    url.hash = '';
    const own = url.origin === webhook.origin && !url.username && !url.password;
    return own ? url : null;
}

;// CONCATENATED MODULE: ../build/delivery/variables.js
function variable(variables, name) {
    if (!variables_isObject(variables))
        return { kind: 'none' };
    if (Object.hasOwn(variables, name)) {
        return { kind: 'value', value: Reflect.get(variables, name) };
    }
    const found = [];
    for (const [owner, inner] of Object.entries(variables)) {
        if (variables_isObject(inner) && Object.hasOwn(inner, name)) {
            found.push({ name: owner, value: Reflect.get(inner, name) });
        }
    }
    const [first, ...others] = found;
    if (!first)
        return { kind: 'none' };
    return others.length === 0
        ? { kind: 'value', value: first.value }
        : { kind: 'ambiguous', functions: found.map(one => one.name) };
}
function variables_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ../build/delivery/values.js


function lookupIn(values, secrets, variables) {
    return name => {
        const [first = '', ...rest] = name.split('.');
        if (first === 'secrets')
            return secrets.get(rest.join('.'));
        if (first === 'variables')
            return oneVariable(variables, rest.join('.'));
        return rest.reduce(values_own, values_own(values, first));
    };
}
function values_own(value, key) {
    return typeof value === 'object' &&
        value !== null &&
        Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}
function oneVariable(variables, name) {
    const found = variable(variables, name);
    if (found.kind === 'ambiguous')
        throw new substitution/* RenderError */.vH(`\${variables.${name}} is in several functions (${found.functions.join(', ')}); give the input variables flat`);
    return found.kind === 'value' ? found.value : undefined;
}

;// CONCATENATED MODULE: ../build/modes/await.js




const POLL_MS = 10_000;
async function awaitCallback(drive, call, sent) {
    switch (sent.link.callback.via) {
        case 'delivery':
        case 'listener':
        case 'event':
            return;
        case 'response':
            return judgeAnswer(drive, call, sent);
        case 'status':
            return repeat(drive, call, sent.look);
        case 'poll':
            return poll(drive, call, sent);
    }
}
async function judgeAnswer(drive, call, { link, outcome }) {
    const answer = outcome.delivered ? outcome.tries.at(-1)?.answer : null;
    if (!answer)
        return;
    if (answer.cut)
        await_refuse(drive, call, 'its answer is longer than 64 KiB');
    else
        await_judge(drive, call, link, answer.body, 'its answer is no callback');
}
async function poll(drive, call, { link, prepared, outcome }) {
    const { io, step, course } = drive;
    if (!outcome.delivered)
        return;
    const { values } = course.reported;
    const lookup = lookupIn(values, step.secrets, step.inputs.variables);
    const url = pollUrl(prepared.url, outcome.tries.at(-1)?.answer?.headers.location, link.callback.url === undefined
        ? null
        : (0,delivery_url/* renderUrl */.KD)(link.callback.url, lookup));
    if (url === null)
        return await_refuse(drive, call, `there is nothing to poll on ${prepared.url.origin}: its answer has no Location there; give callback.url`);
    await repeat(drive, call, async () => {
        const polled = await pollOnce(io.send, {
            url,
            headers: pollHeaders(prepared),
            allowlist: step.allowlist,
            signal: AbortSignal.any([io.signal, call.over.signal])
        });
        if (call.over.signal.aborted)
            return;
        if (polled.kind === 'body')
            await_judge(drive, call, link, polled.body, 'what was polled is no callback');
        else if (polled.kind === 'refused')
            await_refuse(drive, call, `polling ${url.origin} ${polled.reason}`);
        else
            io.log.debug(`polling for "${link.name}": ${polled.reason}`);
    });
}
async function repeat({ io }, call, ask) {
    while (!call.over.signal.aborted) {
        await ask();
        await io.clock.sleep(POLL_MS, call.over.signal);
    }
}
function await_judge(drive, call, link, body, fault) {
    const { io, handle } = drive;
    const message = readMessage(body, link.callback.format ?? null);
    const at = io.clock.now();
    switch (message.kind) {
        case 'callback':
            handle({
                kind: 'callback',
                link: call.index,
                callback: message.callback,
                at
            });
            return;
        case 'pending':
            if (link.callback.via === 'response')
                await_refuse(drive, call, 'its answer says that it is still pending');
            return;
        case 'refused':
            await_refuse(drive, call, `${fault}: ${message.message}`);
    }
}
function await_refuse({ io, handle }, call, reason) {
    io.log.warning(reason);
    handle({
        kind: 'refused',
        link: call.index,
        reason: io.redact(reason),
        at: io.clock.now()
    });
}
function pollHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type' && !name.startsWith('webhook-')));
}

;// CONCATENATED MODULE: ../build/delivery/parallel.js
function inParallel(items, limit, work) {
    const waiting = [];
    let running = 0;
    const turn = () => {
        running += 1;
        if (running <= limit)
            return undefined;
        return new Promise(resolve => waiting.push(resolve));
    };
    const done = () => {
        running -= 1;
        waiting.shift()?.();
    };
    return items.map(async (item) => {
        await turn();
        try {
            return await work(item);
        }
        finally {
            done();
        }
    });
}

// EXTERNAL MODULE: ../build/report/plain.js
var plain = __nccwpck_require__(473);
// EXTERNAL MODULE: ../build/report/redact.js
var report_redact = __nccwpck_require__(1996);
;// CONCATENATED MODULE: ../build/delivery/transcript.js



const LINE = 1_000;
function requestLines({ id, method, shown, headers, body, keys, signatures }, redact) {
    const signed = (0,signature/* sign */._)(signatures, { id, timestamp: 0, body }, keys);
    return [
        `${method} ${shown}`,
        ...headerLines(headers, redact),
        'webhook-timestamp: (the time of the attempt)',
        ...Object.keys(signed).map(name => `${name}: ***`),
        ...(keys.length === 0 ? ['unsigned: it has no secret_name'] : []),
        body.length === 0 ? 'no body' : `body, ${body.length} bytes:`,
        ...chunks(redact(body.toString('utf8')))
    ];
}
function outcomeLines({ tries, notes }, show, redact) {
    return [
        ...tries.flatMap(one => [tryLine(one), ...answerLines(one, show, redact)]),
        ...notes
    ];
}
function tryLine({ attempt, message, waitedMs }) {
    const { number, status_code, duration_ms } = attempt;
    const end = message ?? `answered ${status_code}`;
    const next = waitedMs === null ? '' : `, again in ${(waitedMs / 1000).toFixed(1)} s`;
    return `attempt ${number}: ${end}, after ${duration_ms} ms${next}`;
}
function answerLines({ answer, message }, show, redact) {
    if (answer === null || show === 'never')
        return [];
    if (show === 'on-failure' && message === null)
        return [];
    const body = answer.body.toString('utf8');
    return [
        ...(show === 'always' ? headerLines(answer.headers, redact) : []),
        `answer: ${body === '' ? '(empty)' : (0,plain/* plain */.p)(redact(body))}`
    ];
}
function headerLines(headers, redact) {
    return Object.entries((0,report_redact/* starredHeaders */.E)(headers)).map(([name, value]) => `${name}: ${(0,plain/* plain */.p)(redact(value))}`);
}
function chunks(text) {
    const lines = [];
    for (let at = 0; at < text.length; at += LINE)
        lines.push(text.slice(at, at + LINE));
    return lines;
}

// EXTERNAL MODULE: ../build/report/delivery.js
var report_delivery = __nccwpck_require__(7573);
;// CONCATENATED MODULE: ../build/modes/sending.js










const AT_ONCE = 50;
function prepareRequest(step, io, webhook, request) {
    const { id, event, values, body } = request;
    const { secrets, inputs } = step;
    const lookup = lookupIn(values, secrets, inputs.variables);
    try {
        const prepared = prepare(webhook, { id, event, lookup, secrets, body });
        for (const value of masksOf(webhook, prepared))
            io.mask(value);
        return prepared;
    }
    catch (error) {
        if (!(error instanceof substitution/* RenderError */.vH))
            throw error;
        throw new config_error/* ConfigError */.x(`webhook "${webhook.name}": ${error.message}`);
    }
}
async function sendAll({ inputs, allowlist }, io, sendings) {
    noticeProxy(inputs.allowedHosts, io, sendings);
    if (inputs.dryRun)
        return sendings.map(({ prepared }) => rehearse({ allowlist }, io, prepared));
    const outcomes = inParallel(sendings, AT_ONCE, ({ prepared, policy }) => deliver(io, prepared, policy));
    const deliveries = [];
    for (const [index, { prepared }] of sendings.entries()) {
        const outcome = await outcomes[index];
        if (outcome !== undefined)
            deliveries.push(account(inputs, io, prepared, outcome));
    }
    return deliveries;
}
function rehearse({ allowlist }, io, prepared) {
    const refused = (0,delivery_allowlist/* refusal */.x5)(allowlist, prepared.url, prepared.method);
    const lines = requestLines(prepared, io.redact);
    const fate = refused === null ? 'sent' : `refused: ${refused}`;
    io.log.group(`webhook "${prepared.webhook}" would be ${fate}`, lines);
    return refused === null
        ? (0,report_delivery/* notRun */.nE)(prepared, 'dry_run')
        : { ...(0,report_delivery/* notRun */.nE)(prepared, `blocked: ${refused}`), status: 'failure' };
}
function account(inputs, io, prepared, outcome) {
    const verbose = inputs.mode === 'test';
    const delivery = (0,report_delivery/* finished */.xl)(prepared, cleaned(outcome, io));
    tell(io, delivery, [
        ...(verbose
            ? requestLines(prepared, io.redact)
            : [`${prepared.method} ${prepared.shown}`, signedLine(prepared)]),
        ...outcomeLines(outcome, verbose && inputs.showResponse === 'on-failure'
            ? 'always'
            : inputs.showResponse, io.redact)
    ]);
    for (const note of outcome.notes)
        io.log.warning(`webhook "${prepared.webhook}": ${note}`);
    return delivery;
}
function tell(io, delivery, lines) {
    const { webhook, event, status, attempts, id } = delivery;
    const last = attempts.at(-1);
    const code = last?.status_code ?? last?.error ?? '';
    const how = status === 'success' ? 'delivered' : 'FAILED';
    io.log.group(`webhook "${webhook}" ${how}: ${code} for ${event}`, [
        ...lines,
        `${id}: ${how}`
    ]);
}
function signedLine({ keys, signatures }) {
    if (keys.length === 0)
        return 'unsigned: it has no secret_name';
    const names = signatures.map(signature => typeof signature === 'string' ? signature : signature.header);
    return `signed: ${names.join(', ')}`;
}
function cleaned(outcome, { redact }) {
    const { reason } = outcome;
    return {
        ...outcome,
        reason: reason === null ? null : (0,plain/* plain */.p)(redact(reason), 500)
    };
}
function noticeProxy(hosts, io, sendings) {
    if (!hosts.includes('public'))
        return;
    if (!sendings.some(({ prepared }) => io.proxied(prepared.url)))
        return;
    io.log.notice('deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure');
}

;// CONCATENATED MODULE: ../build/callback/answer.js






function arm(token, terms) {
    return { ...terms, digest: digest(token) };
}
function admitCallback(armed, head) {
    if (head.path === '/healthz') {
        return head.method === 'GET' || head.method === 'HEAD'
            ? { status: 200, body: { ok: true } }
            : { ...refusal(405, 'Ask with GET.'), headers: { allow: 'GET, HEAD' } };
    }
    const entry = find(armed, head.path);
    if (entry === null)
        return refusal(404, 'No such path or token.');
    const error = refuseHead(head);
    if (error === 'method_not_allowed')
        return refusalOf(refusal_refuse([error]));
    if (entry.isOver())
        return over();
    const size = Number(head.headers['content-length'] ?? 0);
    if (error !== null)
        return refusalOf(refusal_refuse([error]));
    return size > MAX_BODY_BYTES ? refusalOf(refusal_refuse(['body_too_large'])) : null;
}
function answerCallback(armed, request, now) {
    const entry = find(armed, request.path);
    const early = admitCallback(armed, request);
    if (entry === null || early !== null) {
        const answer = early ?? refusal(404, 'No such path or token.');
        return { answer, armed: entry, heard: null };
    }
    const { body, headers } = request;
    if (body === null)
        return answer_refused(entry, refusal_refuse(['body_too_large']));
    if (entry.keys.length > 0) {
        const message = { headers, body, now };
        const verdict = (0,signature/* verify */.M)(entry.signature, message, entry.keys);
        if (verdict !== 'ok') {
            const text = `The callback's signature is ${verdict}.`;
            return replied(entry, refusal(401, text), text);
        }
    }
    const reading = read(entry, body);
    if (reading.kind === 'refused')
        return answer_refused(entry, reading.refusal);
    if (reading.kind === 'pending') {
        const answer = accepted(entry, 'pending');
        return { answer, armed: entry, heard: { kind: 'pending' } };
    }
    const answer = ruled(entry, reading.callback);
    return { answer, armed: entry, heard: reading };
}
function read({ format }, body) {
    if (format === null) {
        const verdict = readCallback(body);
        return verdict.valid
            ? { kind: 'callback', ...verdict }
            : { kind: 'refused', refusal: verdict };
    }
    const json = readJson(body);
    if (json.kind === 'refused') {
        return { kind: 'refused', refusal: refusal_refuse([json.error]) };
    }
    const reading = readFormatted(format, json.json);
    return reading.kind === 'refused'
        ? { kind: 'refused', refusal: { ...reading, http: 400 } }
        : reading;
}
function ruled(entry, callback) {
    const { ruling, state } = entry.rule(callback);
    switch (ruling) {
        case 'accepted':
            return accepted(entry, callback.state);
        case 'duplicate':
            return accepted(entry, callback.state, { duplicate: true });
        case 'conflict': {
            const errors = ['already_final'];
            const message = `The first callback stands: ${state}.`;
            return { status: 409, body: { accepted: false, errors, state, message } };
        }
        case 'expired':
        case 'unexpected':
            return over();
    }
}
function accepted(entry, state, more = {}) {
    const { chain, webhook } = entry;
    const place = chain === null ? {} : { chain, webhook };
    return { status: 200, body: { accepted: true, ...place, state, ...more } };
}
function answer_refused(entry, why) {
    return replied(entry, refusalOf(why), why.message);
}
function replied(entry, answer, message) {
    const heard = { kind: 'refused', status: answer.status, message };
    return { answer, armed: entry, heard };
}
function refusalOf(why) {
    const answer = refusal(why.http, why.message, why.errors);
    return why.http === 405 ? { ...answer, headers: { allow: 'POST' } } : answer;
}
function refusal(status, message, errors = []) {
    return { status, body: { accepted: false, errors, message } };
}
function over() {
    return refusal(410, 'The time for this callback is over.');
}
function find(armed, path) {
    const token = /^\/hook\/([\w-]{16,200})\/?$/.exec(path)?.[1];
    if (token === undefined)
        return null;
    const given = digest(token);
    const same = armed.filter(entry => (0,external_node_crypto_.timingSafeEqual)(entry.digest, given));
    return same[0] ?? null;
}
function digest(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest();
}

;// CONCATENATED MODULE: ../build/callback/token.js


const PREFIX = 'webhook-action/callback/v1.';
const MAX_LENGTH = 8192;
function createToken(claims, key) {
    if (key === '')
        throw new Error('An empty secret signs no token.');
    const { v, repo, run, att, sha, chain, link, exp, n } = claims;
    const json = JSON.stringify({ v, repo, run, att, sha, chain, link, exp, n });
    const head = Buffer.from(json).toString('base64url');
    return `${head}.${mac(head, key).toString('base64url')}`;
}
function readToken(text, key) {
    if (text.length > MAX_LENGTH)
        return token_refused('is too long');
    const [head, tail, ...more] = text.split('.');
    if (head === undefined || tail === undefined || more.length > 0) {
        return token_refused('is not made of two parts with a dot between');
    }
    const json = token_decode(head);
    const given = token_decode(tail);
    if (json === null || given === null)
        return token_refused('is not base64url');
    const expected = mac(head, key);
    const same = given.length === expected.length && timingSafeEqual(given, expected);
    if (key === '' || !same) {
        return token_refused('is not signed with this key; check that both runs use the same secret');
    }
    const claims = readClaims(json);
    return claims ? { kind: 'ok', claims } : token_refused('holds unknown claims');
}
function expired(claims, now) {
    return !(now < claims.exp);
}
function fragment(n) {
    return (0,external_node_crypto_.createHash)('sha256').update(n).digest('hex').slice(0, 16);
}
function mac(head, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(PREFIX).update(head).digest();
}
function token_refused(what) {
    return { kind: 'refused', message: `The callback token ${what}.` };
}
function token_decode(text) {
    const bytes = Buffer.from(text, 'base64url');
    return text !== '' && bytes.toString('base64url') === text ? bytes : null;
}
function readClaims(bytes) {
    const json = parse(bytes);
    const repo = match(own(json, 'repo'), /^[\w.-]+\/[\w.-]+$/);
    const sha = match(own(json, 'sha'), /^([0-9a-f]{40}|[0-9a-f]{64})$/);
    const chain = match(own(json, 'chain'), /./s);
    const link = match(own(json, 'link'), /./s);
    const n = match(own(json, 'n'), /^[A-Za-z0-9_-]{21}[AQgw]$/);
    const run = count(own(json, 'run'));
    const att = count(own(json, 'att'));
    const exp = count(own(json, 'exp'));
    if (own(json, 'v') !== 1 || !repo || !sha || !chain || !link || !n)
        return null;
    if (run === null || att === null || exp === null)
        return null;
    return { v: 1, repo, run, att, sha, chain, link, exp, n };
}
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}
function match(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? value : null;
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
        ? value
        : null;
}

;// CONCATENATED MODULE: ../build/callback/verdict.js


function verdictIn(status) {
    const { state, description, context, target_url } = status;
    if (state === 'pending')
        return null;
    const known = state === 'success' || state === 'failure';
    const verdict = judgeCallback({
        state: known ? state : 'error',
        description: description && cutText(description, MAX_DESCRIPTION),
        context: cutText(context, MAX_CONTEXT),
        target_url
    });
    return verdict.valid ? verdict.callback : null;
}

;// CONCATENATED MODULE: ../build/modes/way.js



const TOKEN_BYTES = 16;
const EVENT_LIFE_MS = 7 * 24 * 3_600_000;
async function wayBack(drive, call, link) {
    const { io, board, step, course, publicUrl } = drive;
    const n = io.randomBytes(TOKEN_BYTES).toString('base64url');
    const way = { keys: {}, look: async () => { } };
    const context = board.contextOf(link.name);
    await board.pending(link.name, fragment(n));
    switch (link.callback.via) {
        case 'response':
        case 'delivery':
        case 'poll':
            return way;
        case 'listener': {
            io.mask(n);
            drive.arm(armedFor(drive, call, link, n));
            return { ...way, keys: { callback_url: `${publicUrl}/hook/${n}/` } };
        }
        case 'status': {
            const [newest] = await board.statuses.list(context);
            const floor = newest?.id ?? 0;
            const keys = {
                callback_url: board.statuses.url,
                callback_context: context
            };
            const look = async () => {
                const statuses = await board.statuses.latest(context);
                const callback = statuses
                    .filter(({ id }) => id > floor)
                    .map(verdictIn)
                    .findLast(verdict => verdict !== null);
                if (!callback)
                    return;
                const at = io.clock.now();
                drive.handle({ kind: 'callback', link: call.index, callback, at });
            };
            return { keys, look };
        }
        case 'event': {
            const { apiUrl, repository } = step.inputs.environment;
            const { run } = course.reported;
            const key = step.secrets.get(course.config.token_secret_name ?? '') ?? '';
            const life = link.callback.timeout ?? EVENT_LIFE_MS;
            const token = createToken({
                v: 1,
                repo: repository,
                run: run.id,
                att: run.attempt,
                sha: run.headSha ?? step.inputs.environment.sha,
                chain: course.config.name,
                link: link.name,
                exp: Math.floor((io.clock.now() + life) / 1000),
                n
            }, key);
            io.mask(token);
            return {
                ...way,
                keys: {
                    callback_token: token,
                    callback_dispatch: {
                        url: `${apiUrl.replace(/\/+$/, '')}/repos/${repository}/dispatches`,
                        event_type: 'webhook-callback',
                        client_payload: { token }
                    }
                }
            };
        }
    }
}
function armedFor({ step, course, handle, chain, io }, call, { name, callback }, token) {
    const { index } = call;
    return arm(token, {
        chain: course.config.name,
        webhook: name,
        signature: callback.signature,
        keys: callback.secret_name.flatMap(key => step.secrets.get(key) ?? []),
        format: callback.format ?? null,
        isOver: () => {
            const state = chain().links[index]?.state;
            return state === 'timeout' || state === 'cancelled';
        },
        rule: heard => {
            const at = io.clock.now();
            const event = { kind: 'callback', link: index, callback: heard };
            const ruling = handle({ ...event, at }) ?? 'unexpected';
            io.log.info(`callback of "${name}": ${heard.state}${heard.description ? `, ${heard.description}` : ''} (${ruling})`);
            return { ruling, state: chain().links[index]?.state ?? heard.state };
        }
    });
}

;// CONCATENATED MODULE: ../build/modes/call.js






const call_TIMEOUT_MS = 10_000;
const CALLBACK_TIMEOUT_MS = 10 * 60_000;
const SCHEDULE_S = [1, 2, 4];
const PROGRESS_MS = 60_000;
async function callLink(drive, call) {
    const { io, handle } = drive;
    try {
        const link = linkOf(drive, call);
        const way = await wayBack(drive, call, link);
        const prepared = prepareLink(drive, link, way);
        const waiting = [watch(drive, call, link), progress(drive, call, link)];
        const outcome = await post(drive, call, link, prepared, way);
        await awaitCallback(drive, call, {
            link,
            prepared,
            outcome,
            look: way.look
        });
        await Promise.all(waiting);
    }
    catch (error) {
        const reason = io.redact(error instanceof Error ? error.message : `${error}`);
        io.log.warning(`link "${linkOf(drive, call).name}": ${reason}`);
        const event = { link: call.index, reason, at: io.clock.now() };
        handle({ kind: 'rejected', attempts: 0, statusCode: null, ...event });
        handle({ kind: 'refused', ...event });
        call.over.abort();
    }
}
function prepareLink({ step, io, course, previous }, link, { keys }) {
    const { reported, config, event } = course;
    const { environment } = step.inputs;
    const { run, build, status } = reported;
    const id = deliveryId({
        repository: environment.repository,
        runId: run.id,
        attempt: run.attempt,
        chain: config.name,
        webhook: link.name,
        kind: 'completed',
        status
    });
    return prepareRequest(step, io, link, {
        id,
        event,
        values: {
            ...reported.values,
            ...keys,
            event: { name: event },
            callback: previous() ?? {}
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
async function post({ step, io, handle, deliveries }, call, link, prepared, way) {
    const signal = AbortSignal.any([io.signal, call.inFlight.signal]);
    io.log.info(`link "${link.name}" is sent to ${prepared.shown}`);
    const outcome = await deliver(io, prepared, {
        ...policyOf(link),
        allowlist: step.allowlist,
        signal,
        mayRetry: () => call.mayRetry
    });
    deliveries.push(account(step.inputs, io, prepared, outcome));
    await way.look();
    const { tries, delivered, reason } = outcome;
    const statusCode = tries.at(-1)?.attempt.status_code ?? null;
    const posted = {
        link: call.index,
        attempts: tries.length,
        statusCode,
        at: io.clock.now()
    };
    if (delivered)
        handle({ kind: 'delivered', ...posted });
    else
        handle({
            kind: tries.at(-1)?.answer ? 'rejected' : 'lost',
            reason: io.redact(reason ?? 'not delivered'),
            ...posted
        });
    return outcome;
}
function policyOf(link) {
    const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback;
    const answers = via === 'response' || via === 'delivery';
    return {
        successCodes: link.success_codes,
        timeoutMs: link.timeout ?? (answers ? timeout : call_TIMEOUT_MS),
        schedule: link.retry_schedule ?? SCHEDULE_S,
        careful: link.retry_schedule === undefined,
        keepAlive: false
    };
}
async function watch({ io, handle }, call, { callback }) {
    const { via, timeout = CALLBACK_TIMEOUT_MS } = callback;
    const ms = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout;
    await io.clock.sleep(ms, call.over.signal);
    if (!call.over.signal.aborted)
        handle({ kind: 'link_timeout', link: call.index, at: io.clock.now() });
}
async function progress({ io }, call, { name, callback }) {
    const since = io.clock.now();
    const until = since + (callback.timeout ?? CALLBACK_TIMEOUT_MS);
    for (;;) {
        await io.clock.sleep(PROGRESS_MS, call.over.signal);
        if (call.over.signal.aborted)
            return;
        io.log.info(`waiting for the callback of "${name}" since ${call_time(since)}, until ${call_time(until)}`);
    }
}
function call_time(ms) {
    return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}
function linkOf({ course }, { index }) {
    const link = course.config.webhooks[index];
    if (link === undefined)
        throw new Error(`the chain has no link ${index}`);
    return link;
}

;// CONCATENATED MODULE: ../build/callback/links.js
function reportLinks(chain) {
    return chain.links.map(link => ({
        name: link.name,
        state: link.state,
        description: link.callback?.description ?? null,
        context: link.callback?.context ?? null,
        target_url: link.callback?.target_url ?? null,
        status_code: link.statusCode,
        attempts: link.attempts,
        started: links_time(link.started),
        completed: links_time(link.completed),
        duration_ms: link.started === null || link.completed === null
            ? null
            : link.completed - link.started,
        conflicts: link.conflicts
    }));
}
function links_time(ms) {
    return ms === null ? null : new Date(ms).toISOString();
}

// EXTERNAL MODULE: ../build/report/markdown.js
var markdown = __nccwpck_require__(7916);
;// CONCATENATED MODULE: ../build/report/chain.js

const TABLE_BYTES = 200_000;
const DRAWN = 50;
const CLASSES = {
    success: 'fill:#1a7f37,color:#fff',
    failure: 'fill:#cf222e,color:#fff',
    waiting: 'fill:#9a6700,color:#fff',
    skipped: 'fill:#6e7781,color:#fff'
};
function chainSection(name, chain, redact) {
    const rows = chain.links.map(link => {
        const { callback, reason, started, completed } = link;
        const said = callback?.description ?? reason ?? '';
        return [
            (0,markdown/* escaped */.Mk)(redact(link.name)),
            (0,markdown/* escaped */.Mk)(link.state),
            callback
                ? (0,markdown/* link */.nf)(redact(said || 'callback'), callback.target_url)
                : (0,markdown/* escaped */.Mk)(redact(said)),
            (0,markdown/* escaped */.Mk)(redact(callback?.context ?? '')),
            String(link.statusCode ?? ''),
            String(link.attempts),
            started === null ? '' : new Date(started).toISOString().slice(11, 19),
            started === null || completed === null
                ? ''
                : `${((completed - started) / 1000).toFixed(1)} s`
        ];
    });
    const head = [
        'Link',
        'State',
        'Callback',
        'Context',
        'Code',
        'Attempts',
        'Sent (UTC)',
        'Time'
    ];
    return `## Chain ${(0,markdown/* escaped */.Mk)(redact(name))}: ${(0,markdown/* escaped */.Mk)(chain.state)}

${diagram(chain.links, redact)}
${(0,markdown/* table */.tp)(head, rows, TABLE_BYTES)}`;
}
function diagram(links, redact) {
    const drawn = links.slice(0, DRAWN);
    const nodes = drawn.map(({ name, state }, index) => `  l${index}["${label(redact(name))}<br/>${state}"]:::${classOf(state)}`);
    const arrows = drawn
        .slice(1)
        .map((_, index) => `  l${index} --> l${index + 1}`);
    const classes = Object.entries(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`);
    return [
        '```mermaid',
        'flowchart LR',
        ...nodes,
        ...arrows,
        ...classes,
        '```',
        ''
    ].join('\n');
}
function classOf(state) {
    switch (state) {
        case 'success':
        case 'skipped':
            return state;
        case 'sending':
        case 'waiting':
            return 'waiting';
        case 'failure':
        case 'error':
        case 'timeout':
        case 'cancelled':
            return 'failure';
    }
}
function label(text) {
    return text
        .slice(0, 60)
        .replace(/[^\p{L}\p{N} ._-]/gu, one => `#${one.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ../build/report/summary.js

const summary_TABLE_BYTES = 400_000;
function buildSection(payload, redact) {
    const { name, trigger_name, status, web_url, build_id, runs } = payload;
    const title = name ?? trigger_name ?? `build ${build_id}`;
    const rows = runs.map(run => [
        (0,markdown/* link */.nf)(redact(run.name), run.web_url),
        (0,markdown/* escaped */.Mk)(run.status),
        summary_time(run.created, run.completed)
    ]);
    return `## ${(0,markdown/* link */.nf)(redact(title), web_url)}: ${(0,markdown/* escaped */.Mk)(status)}

${rows.length === 0 ? 'No runs are known.\n' : (0,markdown/* table */.tp)(['Run', 'Status', 'Time'], rows, summary_TABLE_BYTES)}`;
}
function deliveriesSection(deliveries, redact) {
    const rows = deliveries.map(({ webhook, event, status, reason, attempts, id }) => {
        const last = attempts.at(-1);
        const spent = attempts.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
        return [
            (0,markdown/* escaped */.Mk)(webhook),
            (0,markdown/* escaped */.Mk)(event),
            (0,markdown/* escaped */.Mk)(redact(reason ? `${status}: ${reason}` : status)),
            (0,markdown/* escaped */.Mk)(String(last?.status_code ?? last?.error ?? '')),
            String(attempts.length),
            last ? `${spent} ms` : '',
            (0,markdown/* escaped */.Mk)(id)
        ];
    });
    const head = [
        'Webhook',
        'Event',
        'Result',
        'Code',
        'Attempts',
        'Time',
        'Delivery'
    ];
    return `## Deliveries

${rows.length === 0 ? 'There was nothing to deliver.\n' : (0,markdown/* table */.tp)(head, rows, summary_TABLE_BYTES)}`;
}
function summary_time(from, to) {
    const ms = Date.parse(to ?? '') - Date.parse(from ?? '');
    if (!Number.isFinite(ms))
        return '';
    const seconds = Math.max(0, Math.round(ms / 1000));
    return seconds < 60
        ? `${seconds} s`
        : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ../build/modes/callback-outputs.js
function callbackOutputs(callback, { redact }) {
    return {
        state: callback?.state ?? '',
        description: redact(callback?.description ?? ''),
        context: redact(callback?.context ?? ''),
        'target-url': redact(callback?.target_url ?? '')
    };
}

;// CONCATENATED MODULE: ../build/modes/chain-verdict.js





function chainVerdict(step, io, { config, reported }, { chain, deliveries, callback, trouble }) {
    const { environment } = step.inputs;
    const payload = reported.build?.payload ?? null;
    const refused = deliveries.find(({ status, attempts }) => status === 'failure' && attempts.length === 0);
    const failure = failureOf(config.name, chain) ??
        (trouble && (0,plain/* plain */.p)(io.redact(trouble), 500)) ??
        (refused === undefined
            ? null
            : `webhook "${refused.webhook}" would fail: ${refused.reason}`);
    return {
        result: resultOf(chain, failure !== null),
        failure: failure && (0,plain/* plain */.p)(io.redact(failure), 1_000),
        outputs: {
            'build-status': reported.status,
            'chain-state': chain.state,
            links: JSON.stringify(reportLinks(chain).map(link => ({
                ...link,
                description: link.description && io.redact(link.description)
            }))),
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
        summary: [
            chainSection(config.name, chain, io.redact),
            ...(payload ? [buildSection(payload, io.redact)] : []),
            deliveriesSection(deliveries, io.redact)
        ].join('\n')
    };
}
function resultOf({ state }, failed) {
    if (state === 'not_run' && !failed)
        return state;
    if (state === 'success' || state === 'waiting')
        return failed ? 'failure' : state;
    return 'failure';
}
function failureOf(name, chain) {
    const { state, links, current } = chain;
    if (state === 'success' || state === 'waiting' || state === 'not_run')
        return null;
    const link = current === null ? undefined : links[current];
    if (link === undefined)
        return `chain "${name}" ended as ${state}`;
    const said = link.callback
        ? [link.callback.description, link.callback.target_url]
        : [];
    const words = [link.reason, ...said].filter(Boolean).join(', ');
    const where = `chain "${name}" stopped at "${link.name}": ${state}`;
    return words ? `${where}, ${words}` : where;
}

;// CONCATENATED MODULE: ../build/callback/moves.js

function end(chain, index, ending) {
    const { state, at, reason = null } = ending;
    const actions = [{ kind: 'done' }];
    const ended = change(chain, index, { state, completed: at, reason });
    if (chain.links[index]?.state === 'sending') {
        actions.unshift({ kind: 'abort', link: index });
    }
    return step({ ...ended, state }, actions);
}
function succeed(chain, index, at) {
    const ended = change(chain, index, { state: 'success', completed: at });
    return callNext(ended, index + 1, at);
}
function callNext(chain, from, at) {
    const next = nextEnabled(chain, from);
    if (next === null) {
        const state = chain.current === null ? 'not_run' : 'success';
        return step({ ...chain, state }, [{ kind: 'done' }]);
    }
    const sending = change(chain, next, { state: 'sending', started: at });
    return step({ ...sending, state: 'running', current: next }, [
        { kind: 'send', link: next }
    ]);
}
function change(chain, index, part) {
    const links = chain.links.map((link, each) => each === index ? { ...link, ...part } : link);
    return { ...chain, links };
}
function step(chain, actions) {
    return { chain, actions, ruling: null };
}
function still(chain) {
    return step(chain, []);
}

;// CONCATENATED MODULE: ../build/callback/advance.js


function advance(chain, event) {
    switch (event.kind) {
        case 'start':
            return chain.state === 'not_run'
                ? callNext(chain, event.from, event.at)
                : still(chain);
        case 'delivered':
        case 'rejected':
        case 'lost':
            return posted(chain, event);
        case 'callback':
            return heard(chain, event);
        case 'refused':
            return advance_refused(chain, event);
        case 'link_timeout':
            return isLive(chain, event.link) && !holdsSuccess(chain, event.link)
                ? end(chain, event.link, { state: 'timeout', at: event.at })
                : still(chain);
        case 'chain_timeout':
            return interrupt(chain, { state: 'timeout', at: event.at });
        case 'cancelled':
            return interrupt(chain, { state: 'cancelled', at: event.at });
    }
}
function posted(before, event) {
    const { link: index, attempts, statusCode, at } = event;
    if (before.links[index]?.state === 'skipped')
        return still(before);
    const chain = change(before, index, { attempts, statusCode });
    if (before.links[index]?.state !== 'sending' || !isLive(before, index)) {
        return still(chain);
    }
    const held = holdsSuccess(chain, index);
    const answered = change(chain, index, { state: 'waiting' });
    if (event.kind !== 'delivered') {
        return held && event.kind === 'lost'
            ? succeed(answered, index, at)
            : end(answered, index, { state: 'error', at, reason: event.reason });
    }
    if (held || endsOnDelivery(chain, index))
        return succeed(answered, index, at);
    return chain.links[index]?.via === 'event'
        ? step({ ...answered, state: 'waiting' }, [{ kind: 'done' }])
        : still(answered);
}
function heard(chain, event) {
    const { link: index, callback, at } = event;
    const link = chain.links[index];
    if (link === undefined)
        return advance_ruled(still(chain), 'unexpected');
    if (isLive(chain, index) && link.callback === null && takesCallback(link)) {
        const known = change(chain, index, { callback });
        if (callback.state !== 'success') {
            return advance_ruled(end(known, index, { state: callback.state, at }), 'accepted');
        }
        return link.state === 'sending'
            ? advance_ruled(step(known, [{ kind: 'no_retry', link: index }]), 'accepted')
            : advance_ruled(succeed(known, index, at), 'accepted');
    }
    if (link.state === 'timeout' || link.state === 'cancelled') {
        return advance_ruled(still(chain), 'expired');
    }
    const first = link.callback?.state ?? link.state;
    if (first === callback.state)
        return advance_ruled(still(chain), 'duplicate');
    if (link.callback === null && !isFinal(link)) {
        return advance_ruled(still(chain), 'unexpected');
    }
    const conflicts = link.conflicts + 1;
    return advance_ruled(still(change(chain, index, { conflicts })), 'conflict');
}
function takesCallback({ via, state }) {
    return state === 'waiting' || via === 'listener' || via === 'status';
}
function advance_refused(chain, event) {
    const { link: index, reason, at } = event;
    const link = chain.links[index];
    const asks = link !== undefined && link.via !== 'delivery' && link.via !== 'listener';
    return asks && link.state === 'waiting' && isLive(chain, index)
        ? end(chain, index, { state: 'error', at, reason })
        : still(chain);
}
function isLive(chain, index) {
    return chain.state === 'running' && chain.current === index;
}
function holdsSuccess(chain, index) {
    const link = chain.links[index];
    return link?.state === 'sending' && link.callback?.state === 'success';
}
function isFinal({ state }) {
    return state === 'success' || state === 'failure' || state === 'error';
}
function interrupt(chain, ending) {
    if (chain.state === 'not_run') {
        return step({ ...chain, state: ending.state }, [{ kind: 'done' }]);
    }
    return chain.state === 'running' && chain.current !== null
        ? end(chain, chain.current, ending)
        : still(chain);
}
function advance_ruled(after, ruling) {
    return { ...after, ruling };
}

// EXTERNAL MODULE: ../node_modules/valibot/dist/index.min.mjs
var index_min = __nccwpck_require__(4214);
// EXTERNAL MODULE: ../build/build/error.js
var error = __nccwpck_require__(47);
;// CONCATENATED MODULE: ../build/build/pages.js


const PAGE_SIZE = 100;
const envelope = index_min/* fallback */.NpB(index_min/* record */.g1P(index_min/* string */.YjP(), index_min/* unknown */.L5J()), {});
async function* readPages(options) {
    const { api, path, query, keys, most } = options;
    for (let number = 1, seen = 0; number <= most; number++) {
        const search = new URLSearchParams({
            ...query,
            per_page: String(PAGE_SIZE),
            limit: String(PAGE_SIZE),
            page: String(number)
        });
        const answer = await api.get(`${path}?${search}`);
        if (answer.status === 404 && number === 1)
            return;
        const json = index_min/* parse */.qgA(envelope, answer.json);
        const items = [
            answer.json,
            ...keys.map(key => json[key])
        ].find(Array.isArray);
        if (items === undefined)
            throw new error/* ApiError */.h(`GET ${path} page ${number} was answered ${answer.status} without a list`, answer.status);
        const total = typeof json.total_count === 'number' ? json.total_count : null;
        seen += items.length;
        yield { items, total };
        const more = /rel="?next"?/.test(answer.headers.link ?? '') || seen < (total ?? 0);
        if (items.length === 0 || !more)
            return;
    }
}

;// CONCATENATED MODULE: ../build/callback/status.js


const MAX_STATUS = 140;
const status_text = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* string */.YjP()), null);
const raw = index_min/* object */.Ikc({
    id: index_min/* pipe */.FsL(index_min/* number */.aig(), index_min/* integer */.ndf()),
    state: index_min/* fallback */.NpB(index_min/* string */.YjP(), ''),
    status: index_min/* fallback */.NpB(index_min/* string */.YjP(), ''),
    context: index_min/* fallback */.NpB(index_min/* string */.YjP(), 'default'),
    description: status_text,
    target_url: status_text,
    created_at: status_text
});
function parseStatus(value) {
    const { output, success } = index_min/* safeParse */.xLC(raw, value);
    if (!success)
        return null;
    const { id, context, description, target_url } = output;
    const created = Date.parse(output.created_at ?? '');
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
function fitStatus(status) {
    const { description, target_url } = status;
    return {
        ...status,
        description: description &&
            cutText(description.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd'), MAX_STATUS),
        target_url: target_url && readLink(target_url)
    };
}

;// CONCATENATED MODULE: ../build/callback/statuses.js


const MOST_PAGES = 20;
const PAGE = 100;
function createStatuses(api, place) {
    const { repository, sha } = place;
    const base = place.apiUrl.replace(/\/+$/, '');
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
            for await (const { items } of pages)
                found.push(...of(items, context));
            return newestFirst(found);
        },
        async latest(context) {
            const etag = seen?.headers.etag;
            const answer = await api.get(`${listPath}?per_page=${PAGE}`, etag ? { 'if-none-match': etag } : {});
            if (answer.status !== 304)
                seen = answer;
            const items = Array.isArray(seen?.json) ? seen.json : [];
            return newestFirst(of(items, context));
        },
        async post(status) {
            const fit = fitStatus(status);
            const { json } = await api.post(path, Object.fromEntries(Object.entries(fit).filter(([, value]) => value !== null)));
            return parseStatus(json) ?? { ...fit, id: 0, created: null };
        }
    };
}
function of(items, context) {
    return items
        .map(parseStatus)
        .filter(status => status !== null)
        .filter(status => sameContext(status.context, context));
}
function newestFirst(statuses) {
    return statuses.sort((a, b) => b.id - a.id);
}

;// CONCATENATED MODULE: ../build/modes/board.js

function createBoard({ inputs }, io, { config, reported }) {
    const { apiUrl, serverUrl, repository } = inputs.environment;
    const { run } = reported;
    const sha = run.headSha ?? inputs.environment.sha;
    const statuses = createStatuses(io.api, { apiUrl, repository, sha });
    const shown = config.webhooks.some(({ enabled, callback }) => enabled && callback.via === 'event');
    const server = serverUrl.replace(/\/+$/, '');
    const runPage = `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
    const contextOf = (webhook) => `webhook/${config.name}/${webhook}`;
    let posts = Promise.resolve();
    const post = (status) => {
        posts = posts.then(async () => {
            await statuses.post(status);
        });
        posts.catch(() => { });
    };
    return {
        statuses,
        shown,
        contextOf,
        page: fragment => `${runPage}#${fragment}`,
        async pending(webhook, fragment) {
            if (!shown)
                return;
            post({
                state: 'pending',
                context: contextOf(webhook),
                description: 'sent, waiting for the callback',
                target_url: `${runPage}#${fragment}`
            });
            await posts;
        },
        follow(before, after) {
            if (!shown)
                return;
            for (const [index, link] of after.links.entries()) {
                const ended = before.links[index]?.state !== link.state;
                const status = ended && link.via !== 'status' ? verdictOf(link) : null;
                if (status !== null)
                    post({
                        ...status,
                        context: contextOf(link.name),
                        target_url: link.callback?.target_url ?? runPage
                    });
            }
        },
        settled: () => posts.then(() => null, (error) => String(error))
    };
}
function verdictOf(link) {
    const said = link.callback?.description ?? link.reason;
    switch (link.state) {
        case 'success':
        case 'failure':
        case 'error':
            return { state: link.state, description: said };
        case 'timeout':
            return { state: 'error', description: 'ran out of time' };
        case 'cancelled':
            return { state: 'error', description: 'the step was cancelled' };
        case 'skipped':
        case 'sending':
        case 'waiting':
            return null;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ../build/callback/exchange.js
const LINGER_MS = 1_000;
const LINGER_BYTES = 1_048_576;
const UNREADABLE = new Map([
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout']
]);
function readHead(request) {
    const target = request.url ?? '/';
    const [path = '', ...query] = target
        .replace(/^https?:\/\/[^/?]*/i, '')
        .split('?');
    const headers = Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']);
    return {
        method: request.method ?? '',
        path,
        query: new URLSearchParams(query.join('?')),
        headers: Object.fromEntries(headers)
    };
}
function readBody(request, limits, done) {
    const chunks = [];
    let size = 0;
    const finish = (body) => {
        clearTimeout(timer);
        request.off('data', add).off('end', end);
        done(body);
    };
    const add = (chunk) => {
        size += chunk.length;
        if (size > limits.maxBytes)
            finish(null);
        else
            chunks.push(chunk);
    };
    const end = () => finish(Buffer.concat(chunks, size));
    const timer = setTimeout(() => finish('late'), limits.bodyMs);
    request.on('data', add).on('end', end);
    request.once('close', () => clearTimeout(timer));
}
function send(request, response, { status, headers, body }) {
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, {
        ...headers,
        'content-type': 'application/json',
        'content-length': bytes.length,
        connection: 'close'
    });
    if (request.complete || request.headers.expect !== undefined) {
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
    request.on('data', (chunk) => {
        left -= chunk.length;
        if (left < 0)
            end();
    });
    request.once('end', end);
    request.once('close', end);
}
function refuseBytes(code, socket) {
    if (!socket.writable) {
        socket.destroy();
        return;
    }
    const status = UNREADABLE.get(code) ?? '400 Bad Request';
    const rest = 'connection: close\r\ncontent-length: 0\r\n\r\n';
    socket.end(`HTTP/1.1 ${status}\r\n${rest}`, () => socket.destroy());
}

;// CONCATENATED MODULE: ../build/callback/listener.js


const LIMITS = {
    headersMs: 5_000,
    bodyMs: 10_000,
    connections: 1024,
    patienceMs: 2_000
};
const MAX_CONNECTIONS = 16_384;
const BACKLOG = 4096;
const MAX_HEADER_BYTES = 16_384;
const GRACE_MS = 250;
async function openListener(options) {
    const limits = { ...LIMITS, ...options.limits };
    const sockets = new Map();
    const answering = new Set();
    const server = (0,external_node_http_.createServer)({
        headersTimeout: limits.headersMs,
        requestTimeout: limits.headersMs + limits.bodyMs,
        connectionsCheckingInterval: Math.ceil(limits.headersMs / 10),
        maxHeaderSize: MAX_HEADER_BYTES
    });
    server.maxRequestsPerSocket = 1;
    server.maxConnections = MAX_CONNECTIONS;
    server.on('connection', (socket) => {
        makeRoom(sockets, limits);
        sockets.set(socket, performance.now());
        socket.once('close', () => {
            sockets.delete(socket);
            answering.delete(socket);
        });
    });
    server.on('clientError', (error, socket) => refuseBytes(error.code, socket));
    const serve = (request, response) => {
        const head = readHead(request);
        const early = attempt(options, () => options.admit(head));
        if (early !== null)
            return send(request, response, early);
        if (request.headers.expect !== undefined)
            response.writeContinue();
        readBody(request, { ...options, ...limits }, body => {
            if (body === 'late')
                return send(request, response, LATE);
            if (body !== null)
                answering.add(request.socket);
            const answer = attempt(options, () => options.answer({ ...head, body }));
            if (!(answer instanceof Promise))
                return send(request, response, answer);
            answer.then(value => send(request, response, value), (error) => send(request, response, failed(options, error)));
        });
    };
    server.on('request', serve);
    server.on('checkContinue', serve);
    const port = await listen(server, options);
    server.on('error', options.report);
    return { port, close: () => listener_close(server, sockets, answering) };
}
function makeRoom(sockets, limits) {
    for (const [socket, opened] of sockets) {
        const isNew = performance.now() - opened < limits.patienceMs;
        if (sockets.size < limits.connections || isNew)
            return;
        sockets.delete(socket);
        socket.destroy();
    }
}
function listen(server, { host, port }) {
    return new Promise((resolve, reject) => {
        server.once('error', cause => reject(new Error(`Cannot listen on ${host}:${port} (${cause.message}); set the input listen to an address of this machine and a free port.`, { cause })));
        server.listen({ host, port, backlog: BACKLOG }, () => {
            server.removeAllListeners('error');
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : port);
        });
    });
}
async function listener_close(server, sockets, answering) {
    const closed = new Promise(resolve => server.close(() => resolve()));
    for (const socket of sockets.keys())
        if (!answering.has(socket))
            socket.destroy();
    const timer = setTimeout(() => {
        for (const socket of sockets.keys())
            socket.destroy();
    }, GRACE_MS);
    await closed;
    clearTimeout(timer);
}
const LATE = {
    status: 408,
    body: { accepted: false, errors: [], message: 'The body came too slowly.' }
};
function attempt(options, work) {
    try {
        return work();
    }
    catch (error) {
        return failed(options, error);
    }
}
function failed(options, error) {
    options.report(error);
    const message = 'The listener failed; see its log.';
    return { status: 500, body: { accepted: false, errors: [], message } };
}

;// CONCATENATED MODULE: ../build/modes/hooks.js




const WILDCARDS = ['0.0.0.0', '::', '*'];
async function openHooks(step, io, course, armed) {
    const wanted = course.config.webhooks.some(({ enabled, callback }) => enabled && callback.via === 'listener');
    if (!wanted)
        return { publicUrl: '', close: async () => { } };
    return listenFor(step.inputs, io, armed);
}
async function listenFor(inputs, io, armed) {
    const { host, port } = inputs.listen;
    checkPublicUrl(inputs);
    const listener = await openListener({
        host,
        port,
        maxBytes: MAX_BODY_BYTES,
        admit: head => admitCallback(armed, head),
        answer: request => {
            const now = Math.floor(io.clock.now() / 1000);
            const { answer, heard } = answerCallback(armed, request, now);
            if (heard?.kind === 'refused')
                io.log.warning(`a callback was refused with ${heard.status}: ${heard.message}`);
            if (heard?.kind === 'callback')
                for (const warning of heard.warnings)
                    io.log.warning(`the callback's text was changed: ${warning}`);
            return answer;
        },
        report: error => io.log.warning(`the listener failed: ${error}`)
    });
    const authority = host.includes(':') ? `[${host}]` : host;
    const publicUrl = (inputs.publicUrl || `http://${authority}:${listener.port}`).replace(/\/+$/, '');
    io.log.info(`listening on ${authority}:${listener.port} for callbacks to ${publicUrl}`);
    return { publicUrl, close: () => listener.close() };
}
function checkPublicUrl({ listen, publicUrl }) {
    if (publicUrl === '') {
        if (WILDCARDS.includes(listen.host))
            throw new config_error/* ConfigError */.x(`input listen is the wildcard ${listen.host}, which is no address to call; give public-url, the URL that others reach it by`);
        return;
    }
    const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
    if (url === null ||
        !/^https?:$/.test(url.protocol) ||
        url.username ||
        url.password ||
        url.search ||
        url.hash)
        throw new config_error/* ConfigError */.x('input public-url is no plain http(s) URL; write https://host or https://host/path');
}

;// CONCATENATED MODULE: ../build/modes/drive.js




async function driveChain(step, io, course, first) {
    let { chain } = course;
    let callback = null;
    const calls = new Map();
    const tasks = [];
    const done = new AbortController();
    const armed = [];
    const board = createBoard(step, io, course);
    const hooks = await openHooks(step, io, course, armed);
    const handle = (event) => {
        const moved = advance(chain, event);
        const before = chain;
        chain = moved.chain;
        if (moved.ruling === 'accepted' && event.kind === 'callback')
            callback = event.callback;
        board.follow(before, chain);
        for (const call of calls.values())
            if (chain.current !== call.index || chain.state !== 'running')
                call.over.abort();
        for (const action of moved.actions) {
            if (action.kind === 'done')
                done.abort();
            else if (action.kind === 'send')
                send(action.link);
            else {
                const call = calls.get(action.link);
                if (call)
                    call.mayRetry = false;
                if (action.kind === 'abort')
                    call?.inFlight.abort();
            }
        }
        return moved.ruling;
    };
    const drive = {
        step,
        io,
        course,
        handle,
        chain: () => chain,
        previous: () => callback,
        arm: entry => armed.push(entry),
        publicUrl: hooks.publicUrl,
        board,
        deliveries: []
    };
    const send = (index) => {
        const call = {
            index,
            inFlight: new AbortController(),
            over: new AbortController(),
            mayRetry: true
        };
        calls.set(index, call);
        tasks.push(callLink(drive, call));
    };
    const cancel = () => {
        handle({ kind: 'cancelled', at: io.clock.now() });
    };
    try {
        io.signal.addEventListener('abort', cancel, { once: true });
        tasks.push(io.clock.sleep(course.timeoutMs, done.signal).then(() => {
            if (!done.signal.aborted)
                handle({ kind: 'chain_timeout', at: io.clock.now() });
        }));
        handle(first);
        if (io.signal.aborted)
            cancel();
        for (let index = 0; index < tasks.length; index += 1)
            await tasks[index];
    }
    finally {
        io.signal.removeEventListener('abort', cancel);
        await hooks.close();
    }
    const trouble = await board.settled();
    return { chain, deliveries: drive.deliveries, callback, trouble };
}

;// CONCATENATED MODULE: ../build/build/events.js

function eventKind(action) {
    if (action === 'requested')
        return 'queued';
    return action === 'in_progress' ? 'started' : 'completed';
}
function raisedEvents(kind, status, change) {
    if (kind === 'queued')
        return ['build_queued'];
    if (kind === 'started')
        return ['build_started'];
    const events = ['build_completed'];
    if (status === 'SKIPPED')
        return events;
    if (status === 'PASSED')
        events.push('build_passed');
    if (hasFailures(status))
        events.push('build_failed');
    if (change?.changed)
        events.push('build_status_changed');
    return events;
}
function statusChange(status, previous) {
    if (!isDone(status) && !hasFailures(status))
        return { changed: false, reason: `the build is ${status}, not done` };
    if (status === 'SKIPPED')
        return { changed: false, reason: 'the build is SKIPPED' };
    if (previous === null)
        return { changed: true, reason: `${status}, and no build before it` };
    const before = runStatus(previous.status, previous.conclusion);
    const now = hasFailures(status) ? 'FAILED' : status;
    const which = `in run ${previous.number ?? previous.id}`;
    return before === now
        ? { changed: false, reason: `${status}, as ${before} ${which}` }
        : { changed: true, reason: `${status}, after ${before} ${which}` };
}

;// CONCATENATED MODULE: ../build/build/run.js



const run_text = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* string */.YjP()), null);
const run_count = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* number */.aig()), null);
const run_link = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* url */.OZ5())), null);
const word = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* pipe */.FsL(index_min/* string */.YjP(), index_min/* transform */.pdi(value => value || null))), null);
const pullRequest = index_min/* object */.Ikc({
    number: index_min/* number */.aig(),
    base: index_min/* fallback */.NpB(index_min/* object */.Ikc({ repo: index_min/* object */.Ikc({ url: index_min/* string */.YjP() }) }), {
        repo: { url: '' }
    })
});
const rawRun = index_min/* object */.Ikc({
    id: index_min/* pipe */.FsL(index_min/* number */.aig(), index_min/* integer */.ndf()),
    run_attempt: run_count,
    run_number: run_count,
    name: word,
    workflow_id: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* pipe */.FsL(index_min/* union */.KCZ([index_min/* number */.aig(), index_min/* string */.YjP()]), index_min/* transform */.pdi(String))), null),
    path: word,
    display_title: word,
    event: index_min/* fallback */.NpB(index_min/* string */.YjP(), ''),
    status: index_min/* fallback */.NpB(index_min/* string */.YjP(), ''),
    conclusion: word,
    head_branch: word,
    head_sha: word,
    head_commit: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({ message: index_min/* string */.YjP() })), null),
    repository: index_min/* fallback */.NpB(index_min/* object */.Ikc({ full_name: run_text, private: index_min/* fallback */.NpB(index_min/* boolean */.zMY(), false) }), { full_name: null, private: false }),
    head_repository: index_min/* optional */.lqM(index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({ full_name: index_min/* string */.YjP() })), null)),
    actor: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({ login: index_min/* string */.YjP() })), null),
    pull_requests: index_min/* fallback */.NpB(index_min/* array */.YOg(index_min/* unknown */.L5J()), []),
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
    const { output, success } = index_min/* safeParse */.xLC(rawRun, value);
    if (!success)
        return null;
    const repository = output.repository.full_name;
    return {
        id: output.id,
        attempt: output.run_attempt || 1,
        number: output.run_number,
        workflow: output.name ?? output.path,
        workflowId: output.workflow_id,
        workflowPath: output.path?.replace(/(\.ya?ml)@.*$/, '$1') ?? null,
        title: output.display_title,
        subject: output.head_commit?.message.split('\n')[0]?.trim() || null,
        event: output.event,
        status: output.status,
        conclusion: output.conclusion,
        headBranch: output.head_branch,
        headSha: output.head_sha,
        headRepository: output.head_repository === undefined &&
            !output.event.startsWith('pull_request')
            ? repository
            : (output.head_repository?.full_name ?? null),
        isPrivate: output.repository.private,
        actor: output.actor?.login || null,
        pullRequest: ownPullRequest(output.pull_requests, repository),
        url: output.url,
        pageUrl: output.html_url,
        jobsUrl: output.jobs_url,
        created: (0,time/* parseTime */.pe)(output.created_at),
        started: (0,time/* parseTime */.pe)(output.run_started_at ?? output.started_at),
        updated: (0,time/* parseTime */.pe)(output.updated_at ?? output.completed_at)
    };
}
async function readRun(api, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}`;
    const latest = await readOne(api, path);
    if (latest === null || attempt === null || latest.attempt === attempt)
        return latest;
    return readOne(api, `${path}/attempts/${attempt}`);
}
async function readOne(api, path) {
    const answer = await api.get(path);
    if (answer.status === 404)
        return null;
    const run = parseRun(answer.json);
    if (run)
        return run;
    throw new error/* ApiError */.h(`GET ${path} was answered ${answer.status} without a workflow run; GITHUB_API_URL must be the API's own URL`, answer.status);
}
function ownPullRequest(pullRequests, repository) {
    for (const value of pullRequests) {
        const { output, success } = index_min/* safeParse */.xLC(pullRequest, value);
        if (!success)
            continue;
        const { url } = output.base.repo;
        if (!url || !repository || url.endsWith(`/repos/${repository}`))
            return { number: output.number, title: null };
    }
    return null;
}

;// CONCATENATED MODULE: ../build/build/previous.js


const previous_MOST_PAGES = 10;
async function readPreviousRun(api, repository, run) {
    const actions = `/repos/${repository}/actions`;
    const path = run.workflowId
        ? `${actions}/workflows/${encodeURIComponent(run.workflowId)}/runs`
        : `${actions}/runs`;
    const query = { branch: run.headBranch ?? '', status: 'completed' };
    const keys = ['workflow_runs'];
    const pages = readPages({ api, path, query, keys, most: previous_MOST_PAGES });
    for await (const { items } of pages) {
        const earlier = items
            .map(parseRun)
            .filter(other => other !== null)
            .filter(other => precedes(other, run))
            .sort((a, b) => order(b) - order(a));
        if (earlier[0])
            return earlier[0];
    }
    return null;
}
function precedes(other, run) {
    return (other.id !== run.id &&
        other.conclusion !== null &&
        order(other) < order(run) &&
        other.headBranch === run.headBranch &&
        other.headRepository === run.headRepository &&
        (run.workflowId === null
            ? other.workflow === run.workflow
            : other.workflowId === null || other.workflowId === run.workflowId));
}
function order(run) {
    return run.number ?? run.id;
}

;// CONCATENATED MODULE: ../build/modes/happening.js


async function happening_happening({ subject, run, status, facts }, io, repository, waiting) {
    const compare = subject.kind === 'completed' &&
        waiting.some(({ events }) => events.includes('build_status_changed'));
    const change = compare
        ? statusChange(status, await readPreviousRun(io.api, repository, run))
        : null;
    if (change !== null)
        io.log.info(`build_status_changed: ${change.changed ? 'yes' : 'no'}, ${change.reason}`);
    return {
        events: raisedEvents(subject.kind, status, change),
        why: change?.reason ?? null,
        status,
        facts
    };
}

;// CONCATENATED MODULE: ../build/build/environment.js


const environment_text = index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* string */.YjP()), null);
const repository = index_min/* object */.Ikc({ full_name: index_min/* string */.YjP() });
const payload = index_min/* fallback */.NpB(index_min/* object */.Ikc({
    pull_request: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({
        number: index_min/* number */.aig(),
        title: environment_text,
        head: index_min/* fallback */.NpB(index_min/* object */.Ikc({
            ref: environment_text,
            sha: environment_text,
            repo: index_min/* fallback */.NpB(index_min/* nullable */.mee(repository), null)
        }), { ref: null, sha: null, repo: null })
    })), null),
    head_commit: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({ message: index_min/* string */.YjP() })), null),
    repository: index_min/* fallback */.NpB(index_min/* object */.Ikc({ private: index_min/* boolean */.zMY() }), {
        private: false
    })
}), { pull_request: null, head_commit: null, repository: { private: false } });
function runFromEvent(event) {
    const wrapped = index_min/* safeParse */.xLC(index_min/* object */.Ikc({
        workflow_run: index_min/* unknown */.L5J(),
        workflow: index_min/* fallback */.NpB(index_min/* nullable */.mee(index_min/* object */.Ikc({ name: environment_text })), null)
    }), event);
    if (!wrapped.success)
        return null;
    const run = parseRun(wrapped.output.workflow_run);
    const name = wrapped.output.workflow?.name;
    return run && { ...run, workflow: name || run.workflow };
}
function runFromEnvironment(env) {
    const event = index_min/* parse */.qgA(payload, env.event);
    const pull = event.pull_request;
    const subject = event.head_commit?.message.split('\n')[0]?.trim() || null;
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
        status: 'in_progress',
        conclusion: null,
        headBranch: env.headRef || pull?.head.ref || env.refName || null,
        headSha: pull?.head.sha || env.sha || null,
        headRepository: pull ? (pull.head.repo?.full_name ?? null) : env.repository,
        isPrivate: event.repository.private,
        actor: env.actor || null,
        pullRequest: pull && { number: pull.number, title: pull.title },
        url: null,
        pageUrl: null,
        jobsUrl: null,
        created: null,
        started: null,
        updated: null
    };
}
function workflowPath({ repository, workflowRef }) {
    const [path = ''] = workflowRef.split('@');
    return path.startsWith(`${repository}/`)
        ? path.slice(repository.length + 1)
        : null;
}

;// CONCATENATED MODULE: ../build/build/facts.js
function runFacts(run, repository) {
    const head = run.headRepository;
    return {
        branch: run.headBranch ?? '',
        workflow: run.workflow ?? '',
        event: run.event,
        actor: run.actor ?? '',
        repository: head ?? '',
        fork: head?.toLowerCase() !== repository.toLowerCase()
    };
}

;// CONCATENATED MODULE: ../build/build/needs.js


const schema = index_min/* pipe */.FsL(index_min/* unknown */.L5J(), index_min/* check */.z6Y(value => !Array.isArray(value)), index_min/* record */.g1P(index_min/* string */.YjP(), index_min/* object */.Ikc({ result: index_min/* string */.YjP() })));
function parseNeeds(text) {
    if (text.trim() === '')
        return null;
    const { output, success } = index_min/* safeParse */.xLC(schema, parseJson(text));
    if (!success)
        throw new config_error/* ConfigError */.x(`input needs is no result of jobs; write "needs: \${{ toJSON(needs) }}"`);
    const entries = Object.entries(output);
    return entries.length === 0
        ? null
        : new Map(entries.map(([key, { result }]) => [key, result]));
}
function keyOf(name, needs) {
    const [key = ''] = /^[^ ]+(?= \(| \/ |$)/.exec(name) ?? [];
    return needs.has(key) ? key : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../build/build/job.js

const FORGEJO_FINAL = ['success', 'failure', 'cancelled', 'skipped'];
const FORGEJO_WORDS = new Map([
    ['running', 'in_progress'],
    ['blocked', 'waiting']
]);
function parseJob(value) {
    if (!isRecord(value))
        return null;
    const id = typeof value.id === 'number' ? value.id : null;
    const labels = texts(value.labels);
    return {
        id,
        name: job_text(value.name) ?? `job ${id ?? ''}`.trim(),
        attempt: typeof value.run_attempt === 'number' ? value.run_attempt : null,
        checkRunId: job_text(value.check_run_url)?.replace(/^.*\//, '') || null,
        ...standing(job_text(value.status) ?? '', value.conclusion),
        runnerName: job_text(value.runner_name),
        labels: labels.length > 0 ? labels : texts(value.runs_on),
        url: job_text(value.url),
        pageUrl: job_text(value.html_url),
        created: (0,time/* parseTime */.pe)(job_text(value.created_at)),
        started: (0,time/* parseTime */.pe)(job_text(value.started_at) ?? job_text(value.started)),
        completed: (0,time/* parseTime */.pe)(job_text(value.completed_at) ?? job_text(value.stopped))
    };
}
function standing(status, conclusion) {
    if (conclusion === undefined && FORGEJO_FINAL.includes(status))
        return { status: 'completed', conclusion: status };
    return {
        status: FORGEJO_WORDS.get(status) ?? status,
        conclusion: job_text(conclusion)
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function job_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function texts(value) {
    return Array.isArray(value)
        ? value.filter(entry => typeof entry === 'string')
        : [];
}

;// CONCATENATED MODULE: ../build/build/jobs.js



const jobs_MOST_PAGES = 500;
const READINGS = 2;
async function readJobs(api, repository, runId, attempt) {
    const run = `/repos/${repository}/actions/runs/${runId}`;
    const path = `${run}/attempts/${attempt}/jobs`;
    const jobs = await readAll(api, path, {});
    if (jobs !== null && attempt === 1)
        return jobs;
    const all = await readAll(api, `${run}/jobs`, { filter: 'all' });
    if (all === null)
        return jobs;
    const own = jobs ?? all.filter(job => (job.attempt ?? attempt) === attempt);
    return [...own, ...carriedOver(own, all, attempt)];
}
function carriedOver(own, all, attempt) {
    const names = new Set(own.map(job => job.name));
    const earlier = all.filter(job => job.attempt !== null && job.attempt < attempt && !names.has(job.name));
    const last = new Map();
    for (const { name, attempt } of earlier)
        last.set(name, Math.max(last.get(name) ?? 0, attempt ?? 0));
    return earlier.filter(({ name, attempt }) => last.get(name) === attempt);
}
async function readAll(api, path, query) {
    let shortage = '';
    for (let reading = 0; reading < READINGS; reading++) {
        const result = await readOnce(api, path, query);
        if (result === null)
            return null;
        if (result.jobs.length >= result.total)
            return result.jobs;
        shortage = `${result.jobs.length} of ${result.total}`;
    }
    throw new error/* ApiError */.h(`GET ${path} listed only ${shortage} jobs; run this job again`, 200);
}
async function readOnce(api, path, query) {
    const keys = ['jobs', 'workflow_jobs'];
    const jobs = [];
    const ids = new Set();
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
            if (job === null)
                throw new error/* ApiError */.h(`GET ${path} listed something that is no job`, 200);
            if (job.id !== null && ids.has(job.id))
                continue;
            if (job.id !== null)
                ids.add(job.id);
            jobs.push(job);
        }
        if (jobs.length === before)
            break;
    }
    return total === null ? null : { jobs, total };
}

;// CONCATENATED MODULE: ../build/build/runs.js


function settleRuns(jobs, own, now) {
    const result = { runs: [], lagging: [], forgiven: [], unfinished: [] };
    const self = own && findOwn(jobs, own);
    for (const job of jobs) {
        const run = runOf(job);
        if (own && job === self) {
            if (!onlyReports(own))
                result.runs.push(runs_judge(run, own.jobStatus, now));
            continue;
        }
        const key = own?.needs ? keyOf(job.name, own.needs) : null;
        const word = (key !== null && own?.needs?.get(key)) || null;
        if (word !== null && !isDone(run.status)) {
            result.lagging.push(run.name);
            result.runs.push(runs_judge(run, word, null));
            continue;
        }
        const forgiven = run.status === 'FAILED' && word === 'success';
        if (forgiven)
            result.forgiven.push(run.name);
        if (!isDone(run.status))
            result.unfinished.push(run.name);
        result.runs.push(forgiven ? { ...run, counts: false } : run);
    }
    return result;
}
function runsOfNeeds(needs) {
    return [...needs].map(([name, word]) => ({
        name,
        status: runStatus('completed', word),
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
    return [...(needs?.values() ?? [])].filter(word => runStatus('completed', word) === 'FAILED');
}
function onlyReports({ needs, jobStatus }) {
    return needs !== null && jobStatus === 'success';
}
function findOwn(jobs, own) {
    const { jobId, runnerName } = own;
    const known = jobs.find(job => jobId !== null && (String(job.id) === jobId || job.checkRunId === jobId));
    if (known)
        return known;
    const here = jobs.filter(job => runnerName !== null &&
        job.runnerName === runnerName &&
        job.status !== 'completed' &&
        job.conclusion === null);
    const busy = here.filter(job => job.status === 'in_progress');
    const [first, second] = busy.length > 0 ? busy : here;
    return second ? null : (first ?? null);
}
function runOf(job) {
    const { id, name, conclusion, url, pageUrl, labels, created, started } = job;
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
    const status = runStatus('completed', word);
    return { ...run, status, conclusion: word, completed: at };
}

;// CONCATENATED MODULE: ../build/build/judge.js


function judgeBuild(run, runs, own) {
    const failed = own ? ownFailures(own) : [];
    const status = failed.length > 0 ? 'FAILED' : judge_statusOf(run, runs, own);
    const conclusions = runs
        .filter(({ counts, status }) => counts && status === 'FAILED')
        .map(({ conclusion }) => conclusion ?? '');
    return {
        status,
        dockerHub: dockerHubWord(status, run.conclusion !== null && failed.length === 0
            ? [run.conclusion]
            : [...failed, ...conclusions])
    };
}
function ownFailures({ jobStatus, needs }) {
    const words = failedNeeds(needs);
    return jobStatus === 'success' ? words : [jobStatus, ...words];
}
function judge_statusOf(run, runs, own) {
    if (run.conclusion !== null)
        return runStatus(run.status, run.conclusion);
    const known = statusOfRuns(runs.map(({ counts, status }) => (counts ? status : 'PASSED')));
    if (known !== null)
        return known;
    return own ? 'PASSED' : runStatus(run.status, null);
}

;// CONCATENATED MODULE: ../build/build/read.js







const LAG_MS = 30_000;
const PAUSE_MS = 2_500;
async function readBuild(io, report) {
    const { repository, apiUrl, serverUrl, own } = report;
    const run = own
        ? await readOwnRun(io, report)
        : await readOtherRun(io, report);
    const runs = await readRuns(io, report, run);
    const { status, dockerHub } = judgeBuild(run, runs, own);
    const place = { repository, apiUrl, serverUrl };
    io.log.info(`run ${run.id}, attempt ${run.attempt}, of ${run.workflow ?? repository}: ${status}, ${runs.length} runs`);
    return {
        payload: buildPayload({ run, runs, status, place }),
        run,
        dockerHub,
        failedRuns: runs
            .filter(({ status }) => status === 'FAILED')
            .map(({ name }) => name)
    };
}
async function readOwnRun({ api, log }, report) {
    const { repository, runId, env } = report;
    const attempt = report.attempt ?? env.runAttempt;
    const known = { ...runFromEnvironment(env), id: runId, attempt };
    const run = await readRun(api, repository, runId, attempt);
    if (run)
        return {
            ...fill(run, known),
            pullRequest: known.pullRequest ?? run.pullRequest
        };
    log.warning(`the API does not know run ${runId} (404), so that its times are missing; on GitHub add "permissions: actions: read" to the job`);
    return known;
}
async function readOtherRun({ api }, report) {
    const { repository, runId, attempt, env } = report;
    const run = await readRun(api, repository, runId, attempt);
    if (run === null)
        throw new error/* ApiError */.h(`the API does not know run ${runId}${attempt ? `, attempt ${attempt},` : ''} of ${repository} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
    const event = runFromEvent(env.event);
    return event?.id === run.id && event.attempt === run.attempt
        ? fill(run, event)
        : run;
}
async function readRuns(io, report, run) {
    const { api, log, clock, signal } = io;
    const { repository, own } = report;
    const begun = clock.now();
    for (let waited = 0;; waited += PAUSE_MS) {
        const jobs = await readJobs(api, repository, run.id, run.attempt);
        if (jobs === null)
            return runsWithoutJobs(io, run, own);
        const now = clock.now();
        const { runs, lagging, forgiven, unfinished } = settleRuns(jobs, own, now);
        if (lagging.length > 0 && waited < LAG_MS && now - begun < LAG_MS) {
            log.info(`${names(lagging)} done in needs but not in the API, asking on`);
            await clock.sleep(PAUSE_MS, signal);
            continue;
        }
        if (lagging.length > 0)
            log.info(`${names(lagging)} unfinished in the API, needs is believed`);
        if (forgiven.length > 0)
            log.warning(`${names(forgiven)} FAILED, but success in needs (continue-on-error): does not count against the build`);
        if (unfinished.length > 0)
            log.info(`${names(unfinished)} unfinished`);
        return runs;
    }
}
function runsWithoutJobs({ log }, run, own) {
    const what = `the API has no jobs of run ${run.id} (404)`;
    if (own?.needs) {
        log.info(`${what}: needs alone says how they ended`);
        return runsOfNeeds(own.needs);
    }
    log.warning(own
        ? `${what}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"`
        : `${what}: the build is what the run itself says; on GitHub add "permissions: actions: read" to the job`);
    return [];
}
function fill(run, other) {
    const known = Object.entries(run).filter(([, value]) => value !== null);
    return { ...other, ...Object.fromEntries(known) };
}
function names(list) {
    return list.map(name => `"${name}"`).join(', ');
}

;// CONCATENATED MODULE: ../build/build/subject.js


function subjectOf({ runId, runAttempt, environment }) {
    const { eventName, event } = environment;
    const told = eventName === 'workflow_run' ? runFromEvent(event) : null;
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
    const own = id === environment.runId &&
        (runAttempt ?? environment.runAttempt) === environment.runAttempt;
    return {
        runId: id,
        attempt: own ? environment.runAttempt : runAttempt,
        own,
        kind: 'completed',
        run: own ? runFromEnvironment(environment) : null
    };
}
function actionOf(event) {
    return typeof event === 'object' &&
        event !== null &&
        'action' in event &&
        typeof event.action === 'string'
        ? event.action
        : null;
}

// EXTERNAL MODULE: ../build/build/words.js
var words = __nccwpck_require__(4496);
;// CONCATENATED MODULE: ../build/modes/reported.js










async function readReported(step, io, asked) {
    const { inputs } = step;
    const { environment } = inputs;
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
            github: (0,words/* githubWords */.tx)(run, environment),
            ...(build === null
                ? {}
                : {
                    build: build.payload,
                    status: (0,words/* statusWords */.o7)(status, build.dockerHub),
                    runs: {
                        failed: build.failedRuns.join(', '),
                        count: build.payload.runs.length
                    }
                })
        }
    };
}
async function readIt(step, io, subject) {
    const { inputs, config } = step;
    const { environment, jobId, jobStatus, needs } = inputs;
    const { repository, apiUrl, serverUrl, runnerName } = environment;
    const build = await readBuild(io, {
        repository,
        apiUrl,
        serverUrl,
        runId: subject.runId,
        attempt: subject.attempt,
        own: subject.own
            ? {
                jobId: jobId || null,
                jobStatus,
                runnerName: runnerName || null,
                needs: parseNeeds(needs)
            }
            : null,
        env: environment
    });
    const url = config.notify?.tests_url;
    if (url === undefined)
        return build;
    const github = (0,words/* githubWords */.tx)(build.run, environment);
    const tests = (run) => (0,delivery_url/* renderUrl */.KD)(url, lookupIn({ build: build.payload, github, run }, new Map(), inputs.variables));
    return { ...build, payload: withTests(build.payload, tests) };
}
function statusWithout({ own }, run, { jobStatus }) {
    return own
        ? runStatus('completed', jobStatus)
        : runStatus(run.status, run.conclusion);
}

// EXTERNAL MODULE: ../build/config/templates.js
var templates = __nccwpck_require__(5682);
;// CONCATENATED MODULE: ../build/modes/sendable.js





const DEPENDABOT = 'dependabot[bot]';
function considered(items, only) {
    const names = items.map(({ name }) => name);
    const problems = only
        .filter(name => !names.includes(name))
        .map(name => ({
        message: `input only names "${name}", which the config does not have; write ${(0,nearest/* nearest */.p)(name, names) ?? `one of ${names.join(', ')}`}`
    }));
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    return items.filter(({ name }) => only.length === 0 || only.includes(name));
}
function withoutSecret(webhooks, { secrets, inputs }, log) {
    const { environment } = inputs;
    const lacking = webhooks
        .map(webhook => ({
        webhook,
        names: (0,templates/* secretsOf */.Fj)(webhook).filter(name => secrets.get(name) === '')
    }))
        .filter(({ names }) => names.length > 0);
    if (lacking.length > 0 && !isWithheld(environment))
        throw new config_error/* ConfigError */.x(lacking.map(({ webhook, names }) => ({
            message: `webhook "${webhook.name}" needs the secret ${names.join(', ')}, which is empty; set it in the repository's or the organisation's secrets`
        })));
    for (const { webhook, names } of lacking)
        log.warning(`webhook "${webhook.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${names.join(', ')} is empty; to notify of these too, send from a workflow_run workflow`);
    return new Set(lacking.map(({ webhook }) => webhook));
}
function isWithheld(environment) {
    const { fork } = runFacts(runFromEnvironment(environment), environment.repository);
    return fork || environment.actor === DEPENDABOT;
}

;// CONCATENATED MODULE: ../build/modes/chain.js











async function chain(step, io) {
    const { inputs, config } = step;
    const plan = pickChain(config, inputs.chain);
    const from = startIndex(plan, inputs.startAt);
    const reported = await readReported(step, io, true);
    const event = await startedBy(step, io, plan, reported);
    const course = {
        config: plan,
        chain: createChain(machinePlan(plan)),
        reported,
        event: event ?? '',
        timeoutMs: inputs.timeoutMs ?? plan.timeout
    };
    const green = inputs.dryRun || inputs.environment.eventName === 'workflow_run';
    if (event === null)
        return chainVerdict(step, io, course, {
            chain: course.chain,
            deliveries: [],
            callback: null,
            trouble: green
                ? null
                : `chain "${plan.name}" did not start; the log says why`
        });
    if (from > 0)
        io.log.notice(`chain "${plan.name}" starts at "${inputs.startAt}": ${plan.webhooks
            .slice(0, from)
            .map(({ name }) => name)
            .join(', ')} passed over`);
    const requests = plan.webhooks
        .slice(from)
        .filter(({ enabled }) => enabled)
        .map(link => prepareLink({ step, io, course, previous: () => null }, link, {
        keys: PLACEHOLDERS[link.callback.via]
    }));
    if (inputs.dryRun)
        return chainVerdict(step, io, course, {
            chain: course.chain,
            deliveries: requests.map(request => rehearse(step, io, request)),
            callback: null,
            trouble: null
        });
    io.log.info(`chain "${plan.name}" starts`);
    const at = io.clock.now();
    const driven = await driveChain(step, io, course, { kind: 'start', from, at });
    return chainVerdict(step, io, course, driven);
}
const PLACEHOLDERS = {
    response: {},
    delivery: {},
    poll: {},
    listener: { callback_url: '***' },
    status: { callback_url: '***', callback_context: '***' },
    event: { callback_token: '***', callback_dispatch: '***' }
};
function machinePlan(plan) {
    return {
        links: plan.webhooks.map(({ name, enabled, callback }) => ({
            name,
            enabled,
            via: callback.via
        })),
        expectFinalCallback: plan.expect_final_callback
    };
}
function pickChain({ chains }, name) {
    const names = chains.map(chain => chain.name);
    const [only, second] = chains;
    if (only === undefined)
        throw new config_error/* ConfigError */.x('the config has no chains; write one under chains:');
    if (name === '' && second !== undefined)
        throw new config_error/* ConfigError */.x(`input chain is missing, and the config has several; write one of ${names.join(', ')}`);
    const picked = name === '' ? only : chains.find(chain => chain.name === name);
    if (picked !== undefined)
        return picked;
    throw new config_error/* ConfigError */.x(`input chain is "${name}", which the config does not have; write ${(0,nearest/* nearest */.p)(name, names) ?? `one of ${names.join(', ')}`}`);
}
function startIndex(plan, name) {
    if (name === '')
        return 0;
    const names = plan.webhooks.map(link => link.name);
    const index = names.indexOf(name);
    if (index >= 0 && plan.webhooks[index]?.enabled)
        return index;
    throw new config_error/* ConfigError */.x(index >= 0
        ? `input start-at is "${name}", which is not enabled`
        : `input start-at is "${name}", which chain "${plan.name}" does not have; write ${(0,nearest/* nearest */.p)(name, names) ?? `one of ${names.join(', ')}`}`);
}
async function startedBy(step, io, plan, reported) {
    const { repository } = step.inputs.environment;
    const not = (why) => {
        io.log.info(`chain "${plan.name}" not started: ${why}`);
        return null;
    };
    const links = plan.webhooks.filter(({ enabled }) => enabled);
    if (links.length === 0)
        return not('none of its webhooks is enabled');
    if (reported.facts.fork && plan.match.repository === undefined)
        return not(`the run comes from a fork (${reported.facts.repository || 'unknown'}); match.repository can name it`);
    const happened = await happening_happening(reported, io, repository, [plan]);
    const wish = wanted({ ...plan, enabled: true, only_failures: false }, happened);
    if (!wish.send)
        return not(wish.text);
    const lacking = withoutSecret(links, step, io.log);
    return lacking.size > 0 ? not('a secret is empty') : wish.event;
}

;// CONCATENATED MODULE: ../build/report/record.js

const MAC_CONTEXT = 'webhook-action/record/v1.';
function macOf(key, repository, id, webhook, body) {
    return (0,external_node_crypto_.createHmac)('sha256', key)
        .update(MAC_CONTEXT + JSON.stringify([repository, id, webhook, body]))
        .digest('hex');
}
function recorded(delivery, prepared, repository) {
    const { id, webhook } = delivery;
    const body = prepared?.stored ?? null;
    const [key] = prepared?.keys ?? [];
    const mac = body === null || key === undefined
        ? null
        : macOf(key, repository, id, webhook, body);
    return { ...delivery, chain: null, body, retry_of: null, mac };
}

;// CONCATENATED MODULE: ../build/modes/notify.js











const notify_TIMEOUT_MS = 10_000;
const notify_SCHEDULE_S = [1, 2, 4];
async function notify(step, io) {
    const { inputs, config } = step;
    const { environment } = inputs;
    const test = inputs.mode === 'test';
    const webhooks = considered(config.notify?.webhooks ?? [], inputs.only);
    const enabled = webhooks.filter(webhook => test || webhook.enabled);
    const lacking = withoutSecret(enabled, step, io.log);
    const asked = enabled.some(webhook => asksForBuild(webhook, test));
    const reported = await readReported(step, io, asked);
    const happened = await happening_happening(reported, io, environment.repository, test ? [] : enabled);
    const plans = webhooks.map((webhook) => {
        const wish = lacking.has(webhook)
            ? { send: false, reason: 'no_secret', text: 'its secret is empty' }
            : test
                ? { send: true, event: 'test' }
                : wanted(webhook, happened);
        return { webhook, id: idOf(step, reported, webhook.name), wish };
    });
    for (const { webhook, wish } of plans)
        if (!wish.send)
            io.log.info(`webhook "${webhook.name}" skipped: ${wish.text}`);
    const prepared = prepareAll(step, io, reported, plans);
    const sent = await sendAll(step, io, plans.flatMap(({ webhook }) => {
        const request = prepared.get(webhook.name);
        const policy = notify_policyOf(step, io, webhook);
        return request ? [{ prepared: request, policy }] : [];
    }));
    const byId = new Map(sent.map(delivery => [delivery.id, delivery]));
    const deliveries = plans.map(({ webhook, id, wish }) => byId.get(id) ??
        (0,report_delivery/* notRun */.nE)({ id, webhook: webhook.name, event: wish.send ? wish.event : '' }, wish.send ? 'cancelled' : wish.reason));
    return verdict(step, io, reported, webhooks, deliveries, prepared);
}
function idOf(step, reported, webhook) {
    const { run, subject, status } = reported;
    return deliveryId({
        repository: step.inputs.environment.repository,
        runId: run.id,
        attempt: run.attempt,
        chain: null,
        webhook,
        kind: step.inputs.mode === 'test' ? 'test' : subject.kind,
        status
    });
}
function asksForBuild(webhook, test) {
    const { payload = 'jobserv', body, events, only_failures } = webhook;
    const sendsBuild = body === undefined && payload !== 'github';
    const names = (0,templates/* namesIn */.wX)(webhook).some(name => /^(build|runs|status)\b/.test(name));
    if (sendsBuild || names || test)
        return sendsBuild || names;
    return (only_failures ||
        events.some(event => ['build_passed', 'build_failed', 'build_status_changed'].includes(event)));
}
function prepareAll(step, io, { build, run, values }, plans) {
    const { environment } = step.inputs;
    const body = bodies({
        payload: build?.payload ?? null,
        isPrivate: run.isPrivate,
        serverUrl: environment.serverUrl,
        event: environment.event,
        keys: {}
    });
    return new Map(plans.flatMap(({ webhook, id, wish }) => {
        if (!wish.send)
            return [];
        const { event } = wish;
        const all = { ...values, event: { name: event } };
        const request = { id, event, values: all, body };
        return [[webhook.name, prepareRequest(step, io, webhook, request)]];
    }));
}
function notify_policyOf(step, io, webhook) {
    const test = step.inputs.mode === 'test';
    return {
        allowlist: step.allowlist,
        successCodes: webhook.success_codes,
        timeoutMs: webhook.timeout ?? notify_TIMEOUT_MS,
        schedule: test ? [] : (webhook.retry_schedule ?? notify_SCHEDULE_S),
        careful: false,
        keepAlive: true,
        signal: io.signal
    };
}
function verdict(step, io, reported, webhooks, deliveries, prepared) {
    const optional = new Set(webhooks.filter(({ required }) => !required).map(({ name }) => name));
    const failed = deliveries.filter(({ status }) => status === 'failure');
    const fatal = failed.filter(({ webhook }) => !optional.has(webhook));
    for (const { webhook, reason } of failed)
        if (optional.has(webhook))
            io.log.warning(`webhook "${webhook}" failed, but is not required: ${reason}`);
    const cancelled = io.signal.aborted;
    const payload = reported.build?.payload ?? null;
    const { environment } = step.inputs;
    return {
        result: fatal.length > 0 || cancelled
            ? 'failure'
            : deliveries.every(({ status }) => status === 'not_run')
                ? 'not_run'
                : 'success',
        failure: notify_failureOf(fatal, cancelled),
        outputs: { 'build-status': reported.status },
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
        summary: [
            ...(payload ? [buildSection(payload, io.redact)] : []),
            deliveriesSection(deliveries, io.redact)
        ].join('\n')
    };
}
function notify_failureOf(fatal, cancelled) {
    if (cancelled)
        return 'The step was cancelled; see the deliveries output for what went out.';
    const [first] = fatal;
    if (first === undefined)
        return null;
    const each = fatal
        .slice(0, 20)
        .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`);
    const rest = fatal.length > 20 ? [`and ${fatal.length - 20} more`] : [];
    return [...each, ...rest].join('; ');
}

;// CONCATENATED MODULE: ../build/run.js



async function run(step, io) {
    const { mode } = step.inputs;
    switch (mode) {
        case 'notify':
        case 'test':
            return notify(step, io);
        case 'chain':
            return chain(step, io);
        case 'gate':
        case 'callback':
        case 'receive':
        case 'redeliver':
            throw new config_error/* ConfigError */.x(`mode ${mode} is not available in this version`);
    }
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0';


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ../node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(9852);
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
// EXTERNAL MODULE: ../node_modules/@actions/http-client/lib/proxy.js
var proxy = __nccwpck_require__(3689);
// EXTERNAL MODULE: ../node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./undici.js
// @actions/http-client imports undici only to hand a proxy dispatcher to
// callers of fetch, which this action has none of. Leaving it out of the
// bundle saves about 40 ms at every start.
class ProxyAgent {}

;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
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
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
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
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
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
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ _n),
/* harmony export */   EVe: () => (/* binding */ m),
/* harmony export */   FsL: () => (/* binding */ sa),
/* harmony export */   H0v: () => (/* binding */ Hn),
/* harmony export */   IeY: () => (/* binding */ Zr),
/* harmony export */   Ih0: () => (/* binding */ vr),
/* harmony export */   Ikc: () => (/* binding */ Ei),
/* harmony export */   KCZ: () => (/* binding */ Q),
/* harmony export */   KIO: () => (/* binding */ Y),
/* harmony export */   L5J: () => (/* binding */ Ji),
/* harmony export */   NTK: () => (/* binding */ Wn),
/* harmony export */   NpB: () => (/* binding */ Fr),
/* harmony export */   OZ5: () => (/* binding */ Tr),
/* harmony export */   Ru6: () => (/* binding */ sn),
/* harmony export */   Wwf: () => (/* binding */ yn),
/* harmony export */   YOg: () => (/* binding */ Kr),
/* harmony export */   YjP: () => (/* binding */ zi),
/* harmony export */   ZmZ: () => (/* binding */ gi),
/* harmony export */   aig: () => (/* binding */ Ti),
/* harmony export */   cGV: () => (/* binding */ ln),
/* harmony export */   chJ: () => (/* binding */ K),
/* harmony export */   g1P: () => (/* binding */ ji),
/* harmony export */   hq: () => (/* binding */ Cn),
/* harmony export */   lqM: () => (/* binding */ q),
/* harmony export */   mee: () => (/* binding */ xi),
/* harmony export */   ndf: () => (/* binding */ At),
/* harmony export */   pdi: () => (/* binding */ yr),
/* harmony export */   qgA: () => (/* binding */ ea),
/* harmony export */   rej: () => (/* binding */ Fi),
/* harmony export */   xLC: () => (/* binding */ da),
/* harmony export */   yGV: () => (/* binding */ Jn),
/* harmony export */   z6Y: () => (/* binding */ Ye),
/* harmony export */   zMY: () => (/* binding */ Xr)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptional, exactOptionalAsync, examples, excludes, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, literal, looseObject, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null_, nullableAsync, nullish, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheckAsync, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unwrap, uuid, value, values, variant, variantAsync, void, void_, words */
let e;const t={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function n(t){e={...e,...t}}function r(n){return!n&&!e?t:{lang:n?.lang??e?.lang,message:n?.message,abortEarly:n?.abortEarly??e?.abortEarly,abortPipeEarly:n?.abortPipeEarly??e?.abortPipeEarly}}function i(){e=void 0}let a;function o(e,t){a||(a=new Map),a.set(t,e)}function s(e){return a?.get(e)}function c(e){a?.delete(e)}let l;function u(e,t){l||(l=new Map),l.set(t,e)}function ee(e){return l?.get(e)}function d(e){l?.delete(e)}let f;function te(e,t,n){f||(f=new Map),f.get(e)||f.set(e,new Map),f.get(e).set(n,t)}function ne(e,t){return f?.get(e)?.get(t)}function re(e,t){f?.get(e)?.delete(t)}function p(e){let t=typeof e;return t===`string`?`"${e}"`:t===`number`||t===`bigint`||t===`boolean`?`${e}`:t===`object`||t===`function`?(e&&Object.getPrototypeOf(e)?.constructor?.name)??`null`:t}function m(e,t,n,r,i){let a=i&&`input`in i?i.input:n.value,o=i?.expected??e.expects??null,c=i?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:o,received:c,message:`Invalid ${t}: ${o?`Expected ${o} but r`:`R`}eceived ${c}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind===`schema`,d=i?.message??e.message??ne(e.reference,l.lang)??(u?ee(l.lang):null)??r.message??s(l.lang);d!==void 0&&(l.message=typeof d==`function`?d(l):d),u&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function h(e){return{typed:e.typed,value:e.value,issues:e.issues?.map(e=>({...e,path:e.path&&[...e.path]}))}}function g(e,t,n,r){let i=``,a=!0,o=0,s=0,c=0,l=s=>{if(s>o){let c=e.slice(o,s).toLowerCase();if(a?n:r){let e=c.charCodeAt(0);if(e>=97&&e<=122)c=String.fromCharCode(e-32)+c.slice(1);else{let t=e>=55296&&e<=56319?2:1;c=c.slice(0,t).toUpperCase()+c.slice(t)}}i+=a?c:t+c,a=!1}};for(let t=0;t<e.length;t++){let n=e.charCodeAt(t),r;if(n===32||n===9||n===10||n===11||n===12||n===13||n===45||n===95)l(t),o=t+1,r=0;else if(n<128)r=n>=65&&n<=90?1:n>=97&&n<=122?2:3;else{let n=e[t],i=n.toLowerCase();r=i===n.toUpperCase()?3:n===i?2:1}r===1&&(s===2||s===3)&&t>o?(l(t),o=t):r===2&&s===1&&c===1&&t-1>o&&(l(t-1),o=t-1),c=s,s=r}return l(e.length),i}let _;function v(e){return _||(_=new TextEncoder),_.encode(e).length}function y(e){let t=e.length,n=e.length-1;for(let r=0;r<n;)e.codePointAt(r)<=65535?r++:(r+=2,t--);return t}let b;function x(e){b||(b=new Intl.Segmenter);let t=b.segment(e),n=0;for(let e of t)n++;return n}function S(e,t){if(`pipe`in e){let n=[];for(let r=e.pipe.length-1;r>=0;r--){let i=e.pipe[r];if(i.kind===`schema`&&`pipe`in i)n.push(i);else if(i.kind===`metadata`&&i.type===t)return i[t]}for(let e of n){let n=S(e,t);if(n!==void 0)return n}}}let C;function w(e,t){C||(C=new Map);let n=String(e),r=C.get(n);r||(r=new Intl.Segmenter(e,{granularity:`word`}),C.set(n,r));let i=r.segment(t),a=0;for(let e of i)e.isWordLike&&a++;return a}const ie=/\D/gu;function T(e){let t=e.replace(ie,``),n=t.length,r=1,i=0;for(;n;){let e=+t[--n];r^=1,i+=r?[0,2,4,6,8,1,3,5,7,9][e]:e}return i%10==0}function E(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!==`__proto__`&&t!==`prototype`&&t!==`constructor`}function O(e,t){return Number.isNaN(e)&&Number.isNaN(t)||e<=t&&e>=t}function k(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??`never`}function A(e){return e[`~standard`]={version:1,vendor:`valibot`,validate:t=>e[`~run`]({value:t},r())},e}function ae(e,t){let n={};for(let r of e)n[r]=t;return n}function oe(e){let t={};for(let n of e)Object.assign(t,n.entries);return t}function j(e){if(e.path){let t=``;for(let n of e.path)if(typeof n.key==`string`||typeof n.key==`number`)t?t+=`.${n.key}`:t+=n.key;else return null;return t}return null}function se(e,t){return t.kind===e}function ce(e,t){return t.type===e}var M=class extends Error{constructor(e){super(e[0].message),this.name=`ValiError`,this.issues=e}};function le(e){return e instanceof M}function ue(e){return{kind:`transformation`,type:`args`,reference:ue,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=(...e)=>{let r=this.schema[`~run`]({value:e},t);if(r.issues)throw new M(r.issues);return n(...r.value)},e}}}function de(e){return{kind:`transformation`,type:`args`,reference:de,async:!1,schema:e,"~run"(t,n){let r=t.value;return t.value=async(...t)=>{let i=await e[`~run`]({value:t},n);if(i.issues)throw new M(i.issues);return r(...i.value)},t}}}function fe(){return{kind:`transformation`,type:`await`,reference:fe,async:!0,async"~run"(e){return e.value=await e.value,e}}}const pe=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,me=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,he=/^[a-z][\da-z]*$/u,ge=/^[+-]?(?:\d*\.)?\d+$/u,_e=/^\d+$/u,ve=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,ye=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,be=/^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u,N=/^(?:0[hx])?[\da-fA-F]+$/u,xe=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,Se=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,Ce=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,we=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,Te=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,Ee=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,De=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,Oe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ke=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,Ae=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,je=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,Me=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,Ne=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,Pe=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,Fe=/^[a-zA-Z0-9]{27}$/u,Ie=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,Le=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,Re=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,ze=/^[\w-]+$/u,Be=/^(?:0o)?[0-7]+$/u,Ve=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,He=/^[\da-z]+(?:[-_][\da-z]+)*$/u,Ue=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,We=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function Ge(e){return{kind:`validation`,type:`base64`,reference:Ge,async:!1,expects:null,requirement:pe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Base64`,e,t),e}}}function Ke(e){return{kind:`validation`,type:`bic`,reference:Ke,async:!1,expects:null,requirement:me,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`BIC`,e,t),e}}}function qe(e){return{kind:`transformation`,type:`brand`,reference:qe,async:!1,name:e,"~run"(e){return e}}}function Je(e,t){return{kind:`validation`,type:`bytes`,reference:Je,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n!==this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function Ye(e,t){return{kind:`validation`,type:`check`,reference:Ye,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`input`,e,t),e}}}function Xe(e,t){return{kind:`validation`,type:`check`,reference:Xe,async:!0,expects:null,requirement:e,message:t,async"~run"(e,t){return e.typed&&!await this.requirement(e.value)&&m(this,`input`,e,t),e}}}function Ze(e,t){return{kind:`validation`,type:`check_items`,reference:Ze,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){if(e.typed)for(let n=0;n<e.value.length;n++){let r=e.value[n];this.requirement(r,n,e.value)||m(this,`item`,e,t,{input:r,path:[{type:`array`,origin:`value`,input:e.value,key:n,value:r}]})}return e}}}function Qe(e,t){return{kind:`validation`,type:`check_items`,reference:Qe,async:!0,expects:null,requirement:e,message:t,async"~run"(e,t){if(e.typed){let n=await Promise.all(e.value.map(this.requirement));for(let r=0;r<e.value.length;r++)if(!n[r]){let n=e.value[r];m(this,`item`,e,t,{input:n,path:[{type:`array`,origin:`value`,input:e.value,key:r,value:n}]})}}return e}}}function $e(e,t){return{kind:`validation`,type:`code_points`,reference:$e,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n!==this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}const et=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,tt=/[- ]/gu,nt=(/* unused pure expression or super */ null && ([/^3[47]\d{13}$/u,/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,/^6(?:011|5\d{2})\d{12,15}$/u,/^(?:2131|1800|35\d{3})\d{11}$/u,/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,/^(?:6[27]\d{14,17}|81\d{14,17})$/u,/^4\d{12}(?:\d{3,6})?$/u]));function rt(e){return{kind:`validation`,type:`credit_card`,reference:rt,async:!1,expects:null,requirement(e){let t;return et.test(e)&&(t=e.replace(tt,``))&&nt.some(e=>e.test(t))&&T(t)},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`credit card`,e,t),e}}}function it(e){return{kind:`validation`,type:`cuid2`,reference:it,async:!1,expects:null,requirement:he,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Cuid2`,e,t),e}}}function at(e){return{kind:`validation`,type:`decimal`,reference:at,async:!1,expects:null,requirement:ge,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`decimal`,e,t),e}}}function ot(e){return{kind:`metadata`,type:`description`,reference:ot,description:e}}function st(e){return{kind:`validation`,type:`digits`,reference:st,async:!1,expects:null,requirement:_e,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`digits`,e,t),e}}}function ct(e){return{kind:`validation`,type:`domain`,reference:ct,expects:null,async:!1,requirement:ve,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`domain`,e,t),e}}}function lt(e){return{kind:`validation`,type:`email`,reference:lt,expects:null,async:!1,requirement:ye,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`email`,e,t),e}}}function ut(e){return{kind:`validation`,type:`emoji`,reference:ut,async:!1,expects:null,requirement:be,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`emoji`,e,t),e}}}function dt(e){return{kind:`validation`,type:`empty`,reference:dt,async:!1,expects:`0`,message:e,"~run"(e,t){return e.typed&&e.value.length>0&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function ft(e,t){return{kind:`validation`,type:`ends_with`,reference:ft,async:!1,expects:`"${e}"`,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.endsWith(this.requirement)&&m(this,`end`,e,t,{received:`"${e.value.slice(-this.requirement.length)}"`}),e}}}function pt(e,t){return{kind:`validation`,type:`entries`,reference:pt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n!==this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function mt(e,t){return{kind:`validation`,type:`every_item`,reference:mt,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.every(this.requirement)&&m(this,`item`,e,t),e}}}function ht(e){return{kind:`metadata`,type:`examples`,reference:ht,examples:e}}function gt(e,t){let n=p(e);return{kind:`validation`,type:`excludes`,reference:gt,async:!1,expects:`!${n}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.includes(this.requirement)&&m(this,`content`,e,t,{received:n}),e}}}function _t(e){return{kind:`transformation`,type:`filter_items`,reference:_t,async:!1,operation:e,"~run"(e){return e.value=e.value.filter(this.operation),e}}}function vt(e){return{kind:`transformation`,type:`find_item`,reference:vt,async:!1,operation:e,"~run"(e){return e.value=e.value.find(this.operation),e}}}function yt(e){return{kind:`validation`,type:`finite`,reference:yt,async:!1,expects:null,requirement:Number.isFinite,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`finite`,e,t),e}}}function bt(e){return{kind:`transformation`,type:`flavor`,reference:bt,async:!1,name:e,"~run"(e){return e}}}function xt(e,t){return{kind:`validation`,type:`graphemes`,reference:xt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n!==this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function St(e,t){return{kind:`validation`,type:`gt_value`,reference:St,async:!1,expects:`>${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Ct(e,t){return{kind:`transformation`,type:`guard`,reference:Ct,async:!1,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&(m(this,`input`,e,t),e.typed=!1),e}}}const wt={md4:32,md5:32,sha1:40,sha256:64,sha384:96,sha512:128,ripemd128:32,ripemd160:40,tiger128:32,tiger160:40,tiger192:48,crc32:8,crc32b:8,adler32:8};function Tt(e,t){return{kind:`validation`,type:`hash`,reference:Tt,expects:null,async:!1,requirement:RegExp(e.map(e=>`^[a-fA-F0-9]{${wt[e]}}$`).join(`|`),`u`),message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hash`,e,t),e}}}function Et(e){return{kind:`validation`,type:`hexadecimal`,reference:Et,async:!1,expects:null,requirement:N,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hexadecimal`,e,t),e}}}function Dt(e){return{kind:`validation`,type:`hex_color`,reference:Dt,async:!1,expects:null,requirement:xe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hex color`,e,t),e}}}function Ot(e){return{kind:`validation`,type:`imei`,reference:Ot,async:!1,expects:null,requirement(e){return Se.test(e)&&T(e)},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`IMEI`,e,t),e}}}function kt(e,t){let n=p(e);return{kind:`validation`,type:`includes`,reference:kt,async:!1,expects:n,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.includes(this.requirement)&&m(this,`content`,e,t,{received:`!${n}`}),e}}}function At(e){return{kind:`validation`,type:`integer`,reference:At,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`integer`,e,t),e}}}function jt(e){return{kind:`validation`,type:`ip`,reference:jt,async:!1,expects:null,requirement:Te,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IP`,e,t),e}}}function Mt(e){return{kind:`validation`,type:`ipv4`,reference:Mt,async:!1,expects:null,requirement:Ce,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IPv4`,e,t),e}}}function Nt(e){return{kind:`validation`,type:`ipv6`,reference:Nt,async:!1,expects:null,requirement:we,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IPv6`,e,t),e}}}function Pt(e){let t=e.split(``).map(e=>e===`X`?10:parseInt(e)),n=0;for(let e=0;e<10;e++)n+=t[e]*(10-e);return n%11==0}function Ft(e){let t=e.split(``).map(e=>parseInt(e)),n=0;for(let e=0;e<13;e++)n+=t[e]*(e%2==0?1:3);return n%10==0}const It=/[- ]/gu,Lt=/^\d{9}[\dX]$/u,Rt=/^\d{13}$/u;function zt(e){return{kind:`validation`,type:`isbn`,reference:zt,async:!1,expects:null,requirement(e){let t=e.replace(It,``);return Lt.test(t)?Pt(t):Rt.test(t)?Ft(t):!1},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`ISBN`,e,t),e}}}function Bt(e){return{kind:`validation`,type:`isrc`,reference:Bt,async:!1,expects:null,requirement:Pe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`ISRC`,e,t),e}}}function Vt(e){return{kind:`validation`,type:`iso_date`,reference:Vt,async:!1,expects:null,requirement:Ee,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date`,e,t),e}}}function Ht(e){return{kind:`validation`,type:`iso_date_time`,reference:Ht,async:!1,expects:null,requirement:De,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date-time`,e,t),e}}}function Ut(e){return{kind:`validation`,type:`iso_date_time_second`,reference:Ut,async:!1,expects:null,requirement:Oe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date-time-second`,e,t),e}}}function Wt(e){return{kind:`validation`,type:`iso_time`,reference:Wt,async:!1,expects:null,requirement:ke,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`time`,e,t),e}}}function Gt(e){return{kind:`validation`,type:`iso_time_second`,reference:Gt,async:!1,expects:null,requirement:Ae,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`time-second`,e,t),e}}}function Kt(e){return{kind:`validation`,type:`iso_timestamp`,reference:Kt,async:!1,expects:null,requirement:je,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`timestamp`,e,t),e}}}function qt(e){return{kind:`validation`,type:`iso_week`,reference:qt,async:!1,expects:null,requirement:Me,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`week`,e,t),e}}}function Jt(e){return{kind:`validation`,type:`jws_compact`,reference:Jt,async:!1,expects:null,requirement:Ne,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`JWS compact`,e,t),e}}}function Yt(e){return{kind:`validation`,type:`ksuid`,reference:Yt,async:!1,expects:null,requirement:Fe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`KSUID`,e,t),e}}}function Xt(e,t){return{kind:`validation`,type:`length`,reference:Xt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length!==this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function Zt(e,t){return{kind:`validation`,type:`lt_value`,reference:Zt,async:!1,expects:`<${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Qt(e){return{kind:`validation`,type:`mac`,reference:Qt,async:!1,expects:null,requirement:Re,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`MAC`,e,t),e}}}function $t(e){return{kind:`validation`,type:`mac48`,reference:$t,async:!1,expects:null,requirement:Ie,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`48-bit MAC`,e,t),e}}}function en(e){return{kind:`validation`,type:`mac64`,reference:en,async:!1,expects:null,requirement:Le,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`64-bit MAC`,e,t),e}}}function tn(e){return{kind:`transformation`,type:`map_items`,reference:tn,async:!1,operation:e,"~run"(e){return e.value=e.value.map(this.operation),e}}}function nn(e,t){return{kind:`validation`,type:`max_bytes`,reference:nn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n>this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function rn(e,t){return{kind:`validation`,type:`max_code_points`,reference:rn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n>this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function an(e,t){return{kind:`validation`,type:`max_entries`,reference:an,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n>this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function on(e,t){return{kind:`validation`,type:`max_graphemes`,reference:on,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n>this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function sn(e,t){return{kind:`validation`,type:`max_length`,reference:sn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length>this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function cn(e,t){return{kind:`validation`,type:`max_size`,reference:cn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size>this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function ln(e,t){return{kind:`validation`,type:`max_value`,reference:ln,async:!1,expects:`<=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<=this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function un(e,t,n){return{kind:`validation`,type:`max_words`,reference:un,async:!1,expects:`<=${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n>this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function dn(e){return{kind:`metadata`,type:`metadata`,reference:dn,metadata:e}}function fn(e,t){return{kind:`validation`,type:`mime_type`,reference:fn,async:!1,expects:k(e.map(e=>`"${e}"`),`|`),requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.includes(e.value.type)&&m(this,`MIME type`,e,t,{received:`"${e.value.type}"`}),e}}}function pn(e,t){return{kind:`validation`,type:`min_bytes`,reference:pn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n<this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function mn(e,t){return{kind:`validation`,type:`min_code_points`,reference:mn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n<this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function hn(e,t){return{kind:`validation`,type:`min_entries`,reference:hn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n<this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function gn(e,t){return{kind:`validation`,type:`min_graphemes`,reference:gn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n<this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function _n(e,t){return{kind:`validation`,type:`min_length`,reference:_n,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function vn(e,t){return{kind:`validation`,type:`min_size`,reference:vn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size<this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function yn(e,t){return{kind:`validation`,type:`min_value`,reference:yn,async:!1,expects:`>=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>=this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function bn(e,t,n){return{kind:`validation`,type:`min_words`,reference:bn,async:!1,expects:`>=${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n<this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function xn(e,t){return{kind:`validation`,type:`multiple_of`,reference:xn,async:!1,expects:`%${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value%this.requirement!=0&&m(this,`multiple`,e,t),e}}}function Sn(e){return{kind:`validation`,type:`nanoid`,reference:Sn,async:!1,expects:null,requirement:ze,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Nano ID`,e,t),e}}}function Cn(e){return{kind:`validation`,type:`non_empty`,reference:Cn,async:!1,expects:`!0`,message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,`length`,e,t,{received:`0`}),e}}}function wn(e){return{kind:`transformation`,type:`normalize`,reference:wn,async:!1,form:e,"~run"(e){return e.value=e.value.normalize(this.form),e}}}function Tn(e,t){return{kind:`validation`,type:`not_bytes`,reference:Tn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n===this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function En(e,t){return{kind:`validation`,type:`not_code_points`,reference:En,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n===this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function Dn(e,t){return{kind:`validation`,type:`not_entries`,reference:Dn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n===this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function On(e,t){return{kind:`validation`,type:`not_graphemes`,reference:On,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n===this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function kn(e,t){return{kind:`validation`,type:`not_length`,reference:kn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length===this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function An(e,t){return{kind:`validation`,type:`not_size`,reference:An,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size===this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function jn(e,t){return{kind:`validation`,type:`not_value`,reference:jn,async:!1,expects:e instanceof Date?`!${e.toJSON()}`:`!${p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&O(this.requirement,e.value)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Mn(e,t){return{kind:`validation`,type:`not_values`,reference:Mn,async:!1,expects:`!${k(e.map(e=>e instanceof Date?e.toJSON():p(e)),`|`)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&this.requirement.some(t=>O(t,e.value))&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Nn(e,t,n){return{kind:`validation`,type:`not_words`,reference:Nn,async:!1,expects:`!${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n===this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function Pn(e){return{kind:`validation`,type:`octal`,reference:Pn,async:!1,expects:null,requirement:Be,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`octal`,e,t),e}}}const Fn=(/* unused pure expression or super */ null && ([!0,1,`true`,`1`,`yes`,`y`,`on`,`enabled`])),In=(/* unused pure expression or super */ null && ([!1,0,`false`,`0`,`no`,`n`,`off`,`disabled`]));function Ln(e,t){let n=e=>typeof e==`string`?e.toLowerCase():e,r=e?.truthy??Fn,i=e?.falsy??In,a=e?.truthy?e.truthy.map(n):Fn,o=e?.falsy?e.falsy.map(n):In;return{kind:`transformation`,type:`parse_boolean`,reference:Ln,expects:k([...r,...i].map(p),`|`),config:e,message:t,async:!1,"~run"(e,t){let r=n(e.value);return a.includes(r)?e.value=!0:o.includes(r)?e.value=!1:(m(this,`boolean`,e,t),e.typed=!1),e}}}function Rn(e,t){return{kind:`transformation`,type:`parse_json`,reference:Rn,config:e,message:t,async:!1,"~run"(e,t){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(n){if(n instanceof Error)m(this,`JSON`,e,t,{received:`"${n.message}"`}),e.typed=!1;else throw n}return e}}}function zn(e,t){if(e.issues)for(let n of t)for(let t of e.issues){let e=!1,r=Math.min(n.length,t.path?.length??0);for(let i=0;i<r;i++)if(n[i]!==t.path[i].key&&(n[i]!==`$`||t.path[i].type!==`array`)){e=!0;break}if(!e)return!1}return!0}function Bn(e,t,n){return{kind:`validation`,type:`partial_check`,reference:Bn,async:!1,expects:null,paths:e,requirement:t,message:n,"~run"(t,n){return(t.typed||zn(t,e))&&!this.requirement(t.value)&&m(this,`input`,t,n),t}}}function Vn(e,t,n){return{kind:`validation`,type:`partial_check`,reference:Vn,async:!0,expects:null,paths:e,requirement:t,message:n,async"~run"(t,n){return(t.typed||zn(t,e))&&!await this.requirement(t.value)&&m(this,`input`,t,n),t}}}function Hn(e){return{kind:`validation`,type:`raw_check`,reference:Hn,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e)}),t}}}function Un(e){return{kind:`validation`,type:`raw_check`,reference:Un,async:!0,expects:null,async"~run"(t,n){return await e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e)}),t}}}function Wn(e){return{kind:`transformation`,type:`raw_transform`,reference:Wn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Gn(e){return{kind:`transformation`,type:`raw_transform`,reference:Gn,async:!0,async"~run"(t,n){let r=await e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Kn(){return{kind:`transformation`,type:`readonly`,reference:Kn,async:!1,"~run"(e){return e}}}function qn(e,t){return{kind:`transformation`,type:`reduce_items`,reference:qn,async:!1,operation:e,initial:t,"~run"(e){return e.value=e.value.reduce(this.operation,this.initial),e}}}function Jn(e,t){return{kind:`validation`,type:`regex`,reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`format`,e,t),e}}}function Yn(e){return{kind:`transformation`,type:`returns`,reference:Yn,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=(...e)=>{let r=this.schema[`~run`]({value:n(...e)},t);if(r.issues)throw new M(r.issues);return r.value},e}}}function Xn(e){return{kind:`transformation`,type:`returns`,reference:Xn,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=async(...e)=>{let r=await this.schema[`~run`]({value:await n(...e)},t);if(r.issues)throw new M(r.issues);return r.value},e}}}function Zn(e){return{kind:`validation`,type:`rfc_email`,reference:Zn,expects:null,async:!1,requirement:Ve,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`email`,e,t),e}}}function Qn(e){return{kind:`validation`,type:`safe_integer`,reference:Qn,async:!1,expects:null,requirement:Number.isSafeInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`safe integer`,e,t),e}}}function $n(e,t){return{kind:`validation`,type:`size`,reference:$n,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size!==this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function er(e){return{kind:`validation`,type:`slug`,reference:er,async:!1,expects:null,requirement:He,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`slug`,e,t),e}}}function tr(e,t){return{kind:`validation`,type:`some_item`,reference:tr,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.some(this.requirement)&&m(this,`item`,e,t),e}}}function nr(e){return{kind:`transformation`,type:`sort_items`,reference:nr,async:!1,operation:e,"~run"(e){return e.value=e.value.sort(this.operation),e}}}function rr(e,t){return{kind:`validation`,type:`starts_with`,reference:rr,async:!1,expects:`"${e}"`,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.startsWith(this.requirement)&&m(this,`start`,e,t,{received:`"${e.value.slice(0,this.requirement.length)}"`}),e}}}function ir(e,t){return{kind:`transformation`,type:`stringify_json`,reference:ir,message:t,config:e,async:!1,"~run"(e,t){try{let n=JSON.stringify(e.value,this.config?.replacer,this.config?.space);n===void 0?(m(this,`JSON`,e,t),e.typed=!1):e.value=n}catch(n){if(n instanceof Error)m(this,`JSON`,e,t,{received:`"${n.message}"`}),e.typed=!1;else throw n}return e}}}function ar(e){return{kind:`metadata`,type:`title`,reference:ar,title:e}}function or(e){return{kind:`transformation`,type:`to_bigint`,reference:or,async:!1,message:e,"~run"(e,t){try{e.value=BigInt(e.value)}catch{m(this,`bigint`,e,t),e.typed=!1}return e}}}function sr(){return{kind:`transformation`,type:`to_boolean`,reference:sr,async:!1,"~run"(e){return e.value=!!e.value,e}}}function cr(){return{kind:`transformation`,type:`to_camel_case`,reference:cr,async:!1,"~run"(e){return e.value=g(e.value,``,!1,!0),e}}}function lr(e){return{kind:`transformation`,type:`to_date`,reference:lr,async:!1,message:e,"~run"(e,t){try{e.value=new Date(e.value),isNaN(e.value)&&(m(this,`date`,e,t,{received:`"Invalid Date"`}),e.typed=!1)}catch{m(this,`date`,e,t),e.typed=!1}return e}}}function ur(){return{kind:`transformation`,type:`to_kebab_case`,reference:ur,async:!1,"~run"(e){return e.value=g(e.value,`-`,!1,!1),e}}}function dr(){return{kind:`transformation`,type:`to_lower_case`,reference:dr,async:!1,"~run"(e){return e.value=e.value.toLowerCase(),e}}}function fr(e){return{kind:`transformation`,type:`to_max_value`,reference:fr,async:!1,requirement:e,"~run"(e){return e.value=e.value>this.requirement?this.requirement:e.value,e}}}function pr(e){return{kind:`transformation`,type:`to_min_value`,reference:pr,async:!1,requirement:e,"~run"(e){return e.value=e.value<this.requirement?this.requirement:e.value,e}}}function mr(e){return{kind:`transformation`,type:`to_number`,reference:mr,async:!1,message:e,"~run"(e,t){try{e.value=Number(e.value),isNaN(e.value)&&(m(this,`number`,e,t),e.typed=!1)}catch{m(this,`number`,e,t),e.typed=!1}return e}}}function hr(){return{kind:`transformation`,type:`to_pascal_case`,reference:hr,async:!1,"~run"(e){return e.value=g(e.value,``,!0,!0),e}}}function gr(){return{kind:`transformation`,type:`to_snake_case`,reference:gr,async:!1,"~run"(e){return e.value=g(e.value,`_`,!1,!1),e}}}function _r(e){return{kind:`transformation`,type:`to_string`,reference:_r,async:!1,message:e,"~run"(e,t){try{e.value=String(e.value)}catch{m(this,`string`,e,t),e.typed=!1}return e}}}function vr(){return{kind:`transformation`,type:`to_upper_case`,reference:vr,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),e}}}function yr(e){return{kind:`transformation`,type:`transform`,reference:yr,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}function br(e){return{kind:`transformation`,type:`transform`,reference:br,async:!0,operation:e,async"~run"(e){return e.value=await this.operation(e.value),e}}}function xr(){return{kind:`transformation`,type:`trim`,reference:xr,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}function Sr(){return{kind:`transformation`,type:`trim_end`,reference:Sr,async:!1,"~run"(e){return e.value=e.value.trimEnd(),e}}}function Cr(){return{kind:`transformation`,type:`trim_start`,reference:Cr,async:!1,"~run"(e){return e.value=e.value.trimStart(),e}}}function wr(e){return{kind:`validation`,type:`ulid`,reference:wr,async:!1,expects:null,requirement:Ue,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`ULID`,e,t),e}}}function Tr(e){return{kind:`validation`,type:`url`,reference:Tr,async:!1,expects:null,requirement(e){try{return URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`URL`,e,t),e}}}function Er(e){return{kind:`validation`,type:`uuid`,reference:Er,async:!1,expects:null,requirement:We,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`UUID`,e,t),e}}}function Dr(e,t){return{kind:`validation`,type:`value`,reference:Dr,async:!1,expects:e instanceof Date?e.toJSON():p(e),requirement:e,message:t,"~run"(e,t){return e.typed&&!O(this.requirement,e.value)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Or(e,t){return{kind:`validation`,type:`values`,reference:Or,async:!1,expects:`${k(e.map(e=>e instanceof Date?e.toJSON():p(e)),`|`)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.some(t=>O(t,e.value))&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function kr(e,t,n){return{kind:`validation`,type:`words`,reference:kr,async:!1,expects:`${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n!==this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}const P={abortEarly:!0};function Ar(e,t){let n=e[`~run`]({value:t},P).issues;if(n)throw new M(n)}var jr=class{constructor(e){this.refCount=0,this.maxSize=e?.maxSize??1e3,this.maxAge=e?.maxAge??1/0,this.hasMaxAge=isFinite(this.maxAge)}stringify(e){let t=typeof e;if(t===`string`)return`"${e}"`;if(t===`number`||t===`boolean`)return`${e}`;if(t===`bigint`)return`${e}n`;if(t===`object`||t===`function`){if(e){this.refIds??(this.refIds=new WeakMap);let t=this.refIds.get(e);return t||(t=++this.refCount,this.refIds.set(e,t)),`#${t}`}return`null`}return t}key(e,t={}){return`${this.stringify(e)}|${this.stringify(t.lang)}|${this.stringify(t.message)}|${this.stringify(t.abortEarly)}|${this.stringify(t.abortPipeEarly)}`}get(e){if(!this.store)return;let t=this.store.get(e);if(t){if(this.hasMaxAge&&Date.now()-t[1]>this.maxAge){this.store.delete(e);return}return this.store.delete(e),this.store.set(e,t),t[0]}}set(e,t){this.store??(this.store=new Map),this.store.delete(e);let n=this.hasMaxAge?Date.now():0;this.store.set(e,[t,n]),this.store.size>this.maxSize&&this.store.delete(this.store.keys().next().value)}clear(){this.store?.clear()}};function Mr(e,t){return A({...e,cacheConfig:t,cache:new jr(t),"~run"(t,n){let r=this.cache.key(t.value,n),i=this.cache.get(r);return i||this.cache.set(r,i=e[`~run`](t,n)),h(i)}})}function Nr(e,t){let n;return A({...e,async:!0,cacheConfig:t,cache:new jr(t),async"~run"(t,r){let i=this.cache.key(t.value,r),a=this.cache.get(i);if(a)return h(a);let o=n?.get(i);o||(n??(n=new Map),o=Promise.resolve(e[`~run`](t,r)),n.set(i,o));try{let e=await o;return this.cache.set(i,e),h(e)}finally{n?.delete(i)}}})}function Pr(e,t){return A({...e,"~run"(n,r){return e[`~run`](n,{...r,...t})}})}function F(e,t,n){return typeof e.fallback==`function`?e.fallback(t,n):e.fallback}function Fr(e,t){return A({...e,fallback:t,"~run"(t,n){let r=e[`~run`](t,n);return r.issues?{typed:!0,value:F(this,r,n)}:r}})}function Ir(e,t){return A({...e,fallback:t,async:!0,async"~run"(t,n){let r=await e[`~run`](t,n);return r.issues?{typed:!0,value:await F(this,r,n)}:r}})}function Lr(e){let t={};for(let n of e)if(n.path){let e=j(n);e?(t.nested||(t.nested={}),Object.prototype.hasOwnProperty.call(t.nested,e)?t.nested[e].push(n.message):t.nested[e]=[n.message]):t.other?t.other.push(n.message):t.other=[n.message]}else t.root?t.root.push(n.message):t.root=[n.message];return t}function Rr(e,t){return{...e,"~run"(n,r){let i=n.issues&&[...n.issues];if(n=e[`~run`](n,r),n.issues){for(let e of n.issues)if(!i?.includes(e)){let r=n.value;for(let n of t){let t=r[n],i={type:`unknown`,origin:`value`,input:r,key:n,value:t};if(e.path?e.path.push(i):e.path=[i],!t)break;r=t}}}return n}}}function zr(e,t){return{...e,async:!0,async"~run"(n,r){let i=n.issues&&[...n.issues];if(n=await e[`~run`](n,r),n.issues){for(let e of n.issues)if(!i?.includes(e)){let r=n.value;for(let n of t){let t=r[n],i={type:`unknown`,origin:`value`,input:r,key:n,value:t};if(e.path?e.path.push(i):e.path=[i],!t)break;r=t}}}return n}}}function I(e,t,n){return typeof e.default==`function`?e.default(t,n):e.default}function L(e){if(`entries`in e){let t={};for(let n in e.entries)t[n]=L(e.entries[n]);return t}return`items`in e?e.items.map(L):I(e)}async function R(e){return`entries`in e?Object.fromEntries(await Promise.all(Object.entries(e.entries).map(async([e,t])=>[e,await R(t)]))):`items`in e?Promise.all(e.items.map(R)):I(e)}function Br(e){return S(e,`description`)}function Vr(e){let t=[];function n(e){if(`pipe`in e){for(let r of e.pipe)if(r.kind===`schema`&&`pipe`in r)n(r);else if(r.kind===`metadata`&&r.type===`examples`)for(let e of r.examples)t.push(e)}}return n(e),t}function z(e){if(`entries`in e){let t={};for(let n in e.entries)t[n]=z(e.entries[n]);return t}return`items`in e?e.items.map(z):F(e)}async function B(e){return`entries`in e?Object.fromEntries(await Promise.all(Object.entries(e.entries).map(async([e,t])=>[e,await B(t)]))):`items`in e?Promise.all(e.items.map(B)):F(e)}function Hr(e){let t={};function n(e){if(`pipe`in e)for(let r of e.pipe)r.kind===`schema`&&`pipe`in r?n(r):r.kind===`metadata`&&r.type===`metadata`&&Object.assign(t,r.metadata)}return n(e),t}function Ur(e){return S(e,`title`)}function Wr(e,t){return!e[`~run`]({value:t},P).issues}function Gr(){return A({kind:`schema`,type:`any`,reference:Gr,expects:`any`,async:!1,"~run"(e){return e.typed=!0,e}})}function Kr(e,t){return A({kind:`schema`,type:`array`,reference:Kr,expects:`Array`,async:!1,item:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<n.length;r++){let i=n[r],a=this.item[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function qr(e,t){return A({kind:`schema`,type:`array`,reference:qr,expects:`Array`,async:!0,item:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(n.map(e=>this.item[`~run`]({value:e},t)));for(let i=0;i<r.length;i++){let a=r[i];if(a.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:n[i]};for(let t of a.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Jr(e){return A({kind:`schema`,type:`bigint`,reference:Jr,expects:`bigint`,async:!1,message:e,"~run"(e,t){return typeof e.value==`bigint`?e.typed=!0:m(this,`type`,e,t),e}})}function Yr(e){return A({kind:`schema`,type:`blob`,reference:Yr,expects:`Blob`,async:!1,message:e,"~run"(e,t){return e.value instanceof Blob?e.typed=!0:m(this,`type`,e,t),e}})}function Xr(e){return A({kind:`schema`,type:`boolean`,reference:Xr,expects:`boolean`,async:!1,message:e,"~run"(e,t){return typeof e.value==`boolean`?e.typed=!0:m(this,`type`,e,t),e}})}function Zr(e,t){return A({kind:`schema`,type:`custom`,reference:Zr,expects:`unknown`,async:!1,check:e,message:t,"~run"(e,t){return this.check(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Qr(e,t){return A({kind:`schema`,type:`custom`,reference:Qr,expects:`unknown`,async:!0,check:e,message:t,async"~run"(e,t){return await this.check(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function $r(e){return A({kind:`schema`,type:`date`,reference:$r,expects:`Date`,async:!1,message:e,"~run"(e,t){return e.value instanceof Date?isNaN(e.value)?m(this,`type`,e,t,{received:`"Invalid Date"`}):e.typed=!0:m(this,`type`,e,t),e}})}function V(e,t){let n=[];for(let t in e)(`${+t}`!==t||typeof e[t]!=`string`||!Object.is(e[e[t]],+t))&&n.push(e[t]);return A({kind:`schema`,type:`enum`,reference:V,expects:k(n.map(p),`|`),async:!1,enum:e,options:n,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function ei(e,t){return A({kind:`schema`,type:`exact_optional`,reference:ei,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped[`~run`](e,t)}})}function ti(e,t){return A({kind:`schema`,type:`exact_optional`,reference:ti,expects:e.expects,async:!0,wrapped:e,default:t,async"~run"(e,t){return this.wrapped[`~run`](e,t)}})}function ni(e){return A({kind:`schema`,type:`file`,reference:ni,expects:`File`,async:!1,message:e,"~run"(e,t){return e.value instanceof File?e.typed=!0:m(this,`type`,e,t),e}})}function H(e){return A({kind:`schema`,type:`function`,reference:H,expects:`Function`,async:!1,message:e,"~run"(e,t){return typeof e.value==`function`?e.typed=!0:m(this,`type`,e,t),e}})}function ri(e,t){return A({kind:`schema`,type:`instance`,reference:ri,expects:e.name,async:!1,class:e,message:t,"~run"(e,t){return e.value instanceof this.class?e.typed=!0:m(this,`type`,e,t),e}})}function U(e,t){if(typeof e==typeof t){if(E(e,t)||e instanceof Date&&t instanceof Date&&E(+e,+t))return{value:e};if(e&&t&&e.constructor===Object&&t.constructor===Object){let n={...e,...t};for(let r in t)if(Object.prototype.hasOwnProperty.call(e,r)&&Object.prototype.hasOwnProperty.call(t,r)){let i=U(e[r],t[r]);if(i.issue)return i;n[r]=i.value}return{value:n}}if(Array.isArray(e)&&Array.isArray(t)&&e.length===t.length){let n=[...e];for(let r=0;r<e.length;r++){let i=U(e[r],t[r]);if(i.issue)return i;n[r]=i.value}return{value:n}}}return{issue:!0}}function ii(e,t){return A({kind:`schema`,type:`intersect`,reference:ii,expects:k(e.map(e=>e.expects),`&`),async:!1,options:e,message:t,"~run"(e,t){if(this.options.length){let n=e.value,r;e.typed=!0;for(let i of this.options){let a=i[`~run`]({value:n},t);if(a.issues){if(e.issues)for(let t of a.issues)e.issues.push(t);else e.issues=a.issues;if(t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.typed&&(r?r.push(a.value):r=[a.value])}if(e.typed){e.value=r[0];for(let n=1;n<r.length;n++){let i=U(e.value,r[n]);if(i.issue){m(this,`type`,e,t,{received:`unknown`});break}e.value=i.value}}}else m(this,`type`,e,t);return e}})}function ai(e,t){return A({kind:`schema`,type:`intersect`,reference:ai,expects:k(e.map(e=>e.expects),`&`),async:!0,options:e,message:t,async"~run"(e,t){if(this.options.length){let n=e.value,r;e.typed=!0;let i=await Promise.all(this.options.map(e=>e[`~run`]({value:n},t)));for(let n of i){if(n.issues){if(e.issues)for(let t of n.issues)e.issues.push(t);else e.issues=n.issues;if(t.abortEarly){e.typed=!1;break}}n.typed||(e.typed=!1),e.typed&&(r?r.push(n.value):r=[n.value])}if(e.typed){e.value=r[0];for(let n=1;n<r.length;n++){let i=U(e.value,r[n]);if(i.issue){m(this,`type`,e,t,{received:`unknown`});break}e.value=i.value}}}else m(this,`type`,e,t);return e}})}function oi(e){return A({kind:`schema`,type:`lazy`,reference:oi,expects:`unknown`,async:!1,getter:e,"~run"(e,t){return this.getter(e.value)[`~run`](e,t)}})}function si(e){return A({kind:`schema`,type:`lazy`,reference:si,expects:`unknown`,async:!0,getter:e,async"~run"(e,t){return(await this.getter(e.value))[`~run`](e,t)}})}function ci(e,t){return A({kind:`schema`,type:`literal`,reference:ci,expects:p(e),async:!1,literal:e,message:t,"~run"(e,t){return E(e.value,this.literal)?e.typed=!0:m(this,`type`,e,t),e}})}function li(e,t){return A({kind:`schema`,type:`loose_object`,reference:li,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,`type`,e,t);return e}})}function ui(e,t){return A({kind:`schema`,type:`loose_object`,reference:ui,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,`type`,e,t);return e}})}function di(e,t){return A({kind:`schema`,type:`loose_tuple`,reference:di,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}if(!e.issues||!t.abortEarly)for(let t=this.items.length;t<n.length;t++)e.value.push(n[t])}else m(this,`type`,e,t);return e}})}function fi(e,t){return A({kind:`schema`,type:`loose_tuple`,reference:fi,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!t.abortEarly)for(let t=this.items.length;t<n.length;t++)e.value.push(n[t])}else m(this,`type`,e,t);return e}})}function pi(e,t,n){return A({kind:`schema`,type:`map`,reference:pi,expects:`Map`,async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value;if(n instanceof Map){e.typed=!0,e.value=new Map;for(let[r,i]of n){let a=this.key[`~run`]({value:r},t);if(a.issues){let o={type:`map`,origin:`key`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}let o=this.value[`~run`]({value:i},t);if(o.issues){let a={type:`map`,origin:`value`,input:n,key:r,value:i};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}(!a.typed||!o.typed)&&(e.typed=!1),e.value.set(a.value,o.value)}}else m(this,`type`,e,t);return e}})}function mi(e,t,n){return A({kind:`schema`,type:`map`,reference:mi,expects:`Map`,async:!0,key:e,value:t,message:n,async"~run"(e,t){let n=e.value;if(n instanceof Map){e.typed=!0,e.value=new Map;let r=await Promise.all([...n].map(([e,n])=>Promise.all([e,n,this.key[`~run`]({value:e},t),this.value[`~run`]({value:n},t)])));for(let[i,a,o,s]of r){if(o.issues){let r={type:`map`,origin:`key`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}if(s.issues){let r={type:`map`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}(!o.typed||!s.typed)&&(e.typed=!1),e.value.set(o.value,s.value)}}else m(this,`type`,e,t);return e}})}function hi(e){return A({kind:`schema`,type:`nan`,reference:hi,expects:`NaN`,async:!1,message:e,"~run"(e,t){return Number.isNaN(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function gi(e){return A({kind:`schema`,type:`never`,reference:gi,expects:`never`,async:!1,message:e,"~run"(e,t){return m(this,`type`,e,t),e}})}function _i(e,t){return A({kind:`schema`,type:`non_nullable`,reference:_i,expects:`!null`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value!==null&&(e=this.wrapped[`~run`](e,t)),e.value===null&&m(this,`type`,e,t),e}})}function vi(e,t){return A({kind:`schema`,type:`non_nullable`,reference:vi,expects:`!null`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value!==null&&(e=await this.wrapped[`~run`](e,t)),e.value===null&&m(this,`type`,e,t),e}})}function yi(e,t){return A({kind:`schema`,type:`non_nullish`,reference:yi,expects:`(!null & !undefined)`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value===null||e.value===void 0||(e=this.wrapped[`~run`](e,t)),(e.value===null||e.value===void 0)&&m(this,`type`,e,t),e}})}function bi(e,t){return A({kind:`schema`,type:`non_nullish`,reference:bi,expects:`(!null & !undefined)`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value===null||e.value===void 0||(e=await this.wrapped[`~run`](e,t)),(e.value===null||e.value===void 0)&&m(this,`type`,e,t),e}})}function W(e,t){return A({kind:`schema`,type:`non_optional`,reference:W,expects:`!undefined`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value!==void 0&&(e=this.wrapped[`~run`](e,t)),e.value===void 0&&m(this,`type`,e,t),e}})}function G(e,t){return A({kind:`schema`,type:`non_optional`,reference:G,expects:`!undefined`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value!==void 0&&(e=await this.wrapped[`~run`](e,t)),e.value===void 0&&m(this,`type`,e,t),e}})}function K(e){return A({kind:`schema`,type:`null`,reference:K,expects:`null`,async:!1,message:e,"~run"(e,t){return e.value===null?e.typed=!0:m(this,`type`,e,t),e}})}function xi(e,t){return A({kind:`schema`,type:`nullable`,reference:xi,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Si(e,t){return A({kind:`schema`,type:`nullable`,reference:Si,expects:`(${e.expects} | null)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ci(e,t){return A({kind:`schema`,type:`nullish`,reference:Ci,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function wi(e,t){return A({kind:`schema`,type:`nullish`,reference:wi,expects:`(${e.expects} | null | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ti(e){return A({kind:`schema`,type:`number`,reference:Ti,expects:`number`,async:!1,message:e,"~run"(e,t){return typeof e.value==`number`&&!isNaN(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Ei(e,t){return A({kind:`schema`,type:`object`,reference:Ei,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`)for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}else m(this,`type`,e,t);return e}})}function Di(e,t){return A({kind:`schema`,type:`object`,reference:Di,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break}else m(this,`type`,e,t);return e}})}function Oi(e,t,n){return A({kind:`schema`,type:`object_with_rest`,reference:Oi,expects:`Object`,async:!1,entries:e,rest:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly){for(let r in n)if(D(n,r)&&!Object.prototype.hasOwnProperty.call(this.entries,r)){let i=this.rest[`~run`]({value:n[r]},t);if(i.issues){let a={type:`object`,origin:`value`,input:n,key:r,value:n[r]};for(let t of i.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}i.typed||(e.typed=!1),e.value[r]=i.value}}}else m(this,`type`,e,t);return e}})}function ki(e,t,n){return A({kind:`schema`,type:`object_with_rest`,reference:ki,expects:`Object`,async:!0,entries:e,rest:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let[r,i]=await Promise.all([Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]})),Promise.all(Object.entries(n).filter(([e])=>D(n,e)&&!Object.prototype.hasOwnProperty.call(this.entries,e)).map(async([e,n])=>[e,n,await this.rest[`~run`]({value:n},t)]))]);for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly)for(let[r,a,o]of i){if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}}else m(this,`type`,e,t);return e}})}function q(e,t){return A({kind:`schema`,type:`optional`,reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function J(e,t){return A({kind:`schema`,type:`optional`,reference:J,expects:`(${e.expects} | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Y(e,t){return A({kind:`schema`,type:`picklist`,reference:Y,expects:k(e.map(p),`|`),async:!1,options:e,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Ai(e){return A({kind:`schema`,type:`promise`,reference:Ai,expects:`Promise`,async:!1,message:e,"~run"(e,t){return e.value instanceof Promise?e.typed=!0:m(this,`type`,e,t),e}})}function ji(e,t,n){return A({kind:`schema`,type:`record`,reference:ji,expects:`Object`,async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},n)if(D(n,r)){let i=n[r],a=this.key[`~run`]({value:r},t);if(a.issues){let o={type:`object`,origin:`key`,input:n,key:r,value:i};for(let t of a.issues)t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}let o=this.value[`~run`]({value:i},t);if(o.issues){let a={type:`object`,origin:`value`,input:n,key:r,value:i};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}(!a.typed||!o.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=o.value)}}else m(this,`type`,e,t);return e}})}function Mi(e,t,n){return A({kind:`schema`,type:`record`,reference:Mi,expects:`Object`,async:!0,key:e,value:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(n).filter(([e])=>D(n,e)).map(([e,n])=>Promise.all([e,n,this.key[`~run`]({value:e},t),this.value[`~run`]({value:n},t)])));for(let[i,a,o,s]of r){if(o.issues){let r={type:`object`,origin:`key`,input:n,key:i,value:a};for(let t of o.issues)t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}(!o.typed||!s.typed)&&(e.typed=!1),o.typed&&(e.value[o.value]=s.value)}}else m(this,`type`,e,t);return e}})}function Ni(e,t){return A({kind:`schema`,type:`set`,reference:Ni,expects:`Set`,async:!1,value:e,message:t,"~run"(e,t){let n=e.value;if(n instanceof Set){e.typed=!0,e.value=new Set;for(let r of n){let i=this.value[`~run`]({value:r},t);if(i.issues){let a={type:`set`,origin:`value`,input:n,key:null,value:r};for(let t of i.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}i.typed||(e.typed=!1),e.value.add(i.value)}}else m(this,`type`,e,t);return e}})}function Pi(e,t){return A({kind:`schema`,type:`set`,reference:Pi,expects:`Set`,async:!0,value:e,message:t,async"~run"(e,t){let n=e.value;if(n instanceof Set){e.typed=!0,e.value=new Set;let r=await Promise.all([...n].map(async e=>[e,await this.value[`~run`]({value:e},t)]));for(let[i,a]of r){if(a.issues){let r={type:`set`,origin:`value`,input:n,key:null,value:i};for(let t of a.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.add(a.value)}}else m(this,`type`,e,t);return e}})}function Fi(e,t){return A({kind:`schema`,type:`strict_object`,reference:Fi,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly){for(let r in n)if(!Object.prototype.hasOwnProperty.call(this.entries,r)){m(this,`key`,e,t,{input:r,expected:`never`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]});break}}}else m(this,`type`,e,t);return e}})}function Ii(e,t){return A({kind:`schema`,type:`strict_object`,reference:Ii,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly){for(let r in n)if(!Object.prototype.hasOwnProperty.call(this.entries,r)){m(this,`key`,e,t,{input:r,expected:`never`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]});break}}}else m(this,`type`,e,t);return e}})}function Li(e,t){return A({kind:`schema`,type:`strict_tuple`,reference:Li,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}!(e.issues&&t.abortEarly)&&this.items.length<n.length&&m(this,`type`,e,t,{input:n[this.items.length],expected:`never`,path:[{type:`array`,origin:`value`,input:n,key:this.items.length,value:n[this.items.length]}]})}else m(this,`type`,e,t);return e}})}function Ri(e,t){return A({kind:`schema`,type:`strict_tuple`,reference:Ri,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}!(e.issues&&t.abortEarly)&&this.items.length<n.length&&m(this,`type`,e,t,{input:n[this.items.length],expected:`never`,path:[{type:`array`,origin:`value`,input:n,key:this.items.length,value:n[this.items.length]}]})}else m(this,`type`,e,t);return e}})}function zi(e){return A({kind:`schema`,type:`string`,reference:zi,expects:`string`,async:!1,message:e,"~run"(e,t){return typeof e.value==`string`?e.typed=!0:m(this,`type`,e,t),e}})}function Bi(e){return A({kind:`schema`,type:`symbol`,reference:Bi,expects:`symbol`,async:!1,message:e,"~run"(e,t){return typeof e.value==`symbol`?e.typed=!0:m(this,`type`,e,t),e}})}function Vi(e,t){return A({kind:`schema`,type:`tuple`,reference:Vi,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Hi(e,t){return A({kind:`schema`,type:`tuple`,reference:Hi,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else m(this,`type`,e,t);return e}})}function Ui(e,t,n){return A({kind:`schema`,type:`tuple_with_rest`,reference:Ui,expects:`Array`,async:!1,items:e,rest:t,message:n,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}if(!e.issues||!t.abortEarly)for(let r=this.items.length;r<n.length;r++){let i=n[r],a=this.rest[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Wi(e,t,n){return A({kind:`schema`,type:`tuple_with_rest`,reference:Wi,expects:`Array`,async:!0,items:e,rest:t,message:n,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let[r,i]=await Promise.all([Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]})),Promise.all(n.slice(this.items.length).map(async(e,n)=>[n+this.items.length,e,await this.rest[`~run`]({value:e},t)]))]);for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!t.abortEarly)for(let[r,a,o]of i){if(o.issues){let i={type:`array`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else m(this,`type`,e,t);return e}})}function X(e){return A({kind:`schema`,type:`undefined`,reference:X,expects:`undefined`,async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,`type`,e,t),e}})}function Gi(e,t){return A({kind:`schema`,type:`undefinedable`,reference:Gi,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ki(e,t){return A({kind:`schema`,type:`undefinedable`,reference:Ki,expects:`(${e.expects} | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Z(e){let t;if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e);else t=n.issues;return t}function Q(e,t){return A({kind:`schema`,type:`union`,reference:Q,expects:k(e.map(e=>e.expects),`|`),async:!1,options:e,message:t,"~run"(e,t){let n,r,i;for(let a of this.options){let o=a[`~run`]({value:e.value},t);if(o.typed)if(o.issues)r?r.push(o):r=[o];else{n=o;break}else i?i.push(o):i=[o]}if(n)return n;if(r){if(r.length===1)return r[0];m(this,`type`,e,t,{issues:Z(r)}),e.typed=!0}else if(i?.length===1)return i[0];else m(this,`type`,e,t,{issues:Z(i)});return e}})}function qi(e,t){return A({kind:`schema`,type:`union`,reference:qi,expects:k(e.map(e=>e.expects),`|`),async:!0,options:e,message:t,async"~run"(e,t){let n,r,i;for(let a of this.options){let o=await a[`~run`]({value:e.value},t);if(o.typed)if(o.issues)r?r.push(o):r=[o];else{n=o;break}else i?i.push(o):i=[o]}if(n)return n;if(r){if(r.length===1)return r[0];m(this,`type`,e,t,{issues:Z(r)}),e.typed=!0}else if(i?.length===1)return i[0];else m(this,`type`,e,t,{issues:Z(i)});return e}})}function Ji(){return A({kind:`schema`,type:`unknown`,reference:Ji,expects:`unknown`,async:!1,"~run"(e){return e.typed=!0,e}})}function Yi(e,t,n){return A({kind:`schema`,type:`variant`,reference:Yi,expects:`Object`,async:!1,key:e,options:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){let r,i=0,a=this.key,o=[],s=(e,c)=>{for(let l of e.options){if(l.type===`variant`)s(l,new Set(c).add(l.key));else{let e=!0,s=0;for(let t of c){let r=l.entries[t];if(t in n?r[`~run`]({typed:!1,value:n[t]},P).issues:r.type!==`exact_optional`&&r.type!==`optional`&&r.type!==`nullish`){e=!1,a!==t&&(i<s||i===s&&t in n&&!(a in n))&&(i=s,a=t,o=[]),a===t&&o.push(l.entries[t].expects);break}s++}if(e){let e=l[`~run`]({value:n},t);(!r||!r.typed&&e.typed)&&(r=e)}}if(r&&!r.issues)break}};if(s(this,new Set([this.key])),r)return r;m(this,`type`,e,t,{input:n[a],expected:k(o,`|`),path:[{type:`object`,origin:`value`,input:n,key:a,value:n[a]}]})}else m(this,`type`,e,t);return e}})}function Xi(e,t,n){return A({kind:`schema`,type:`variant`,reference:Xi,expects:`Object`,async:!0,key:e,options:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){let r,i=0,a=this.key,o=[],s=async(e,c)=>{for(let l of e.options){if(l.type===`variant`)await s(l,new Set(c).add(l.key));else{let e=!0,s=0;for(let t of c){let r=l.entries[t];if(t in n?(await r[`~run`]({typed:!1,value:n[t]},P)).issues:r.type!==`exact_optional`&&r.type!==`optional`&&r.type!==`nullish`){e=!1,a!==t&&(i<s||i===s&&t in n&&!(a in n))&&(i=s,a=t,o=[]),a===t&&o.push(l.entries[t].expects);break}s++}if(e){let e=await l[`~run`]({value:n},t);(!r||!r.typed&&e.typed)&&(r=e)}}if(r&&!r.issues)break}};if(await s(this,new Set([this.key])),r)return r;m(this,`type`,e,t,{input:n[a],expected:k(o,`|`),path:[{type:`object`,origin:`value`,input:n,key:a,value:n[a]}]})}else m(this,`type`,e,t);return e}})}function $(e){return A({kind:`schema`,type:`void`,reference:$,expects:`void`,async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,`type`,e,t),e}})}function Zi(e,t){return Y(Object.keys(e.entries),t)}function Qi(e,t){return A({...e,"~run"(n,r){return e[`~run`](n,{...r,message:t})}})}function $i(e,t){let n={...e.entries};for(let e of t)delete n[e];return A({...e,entries:n})}function ea(e,t,n){let i=e[`~run`]({value:t},r(n));if(i.issues)throw new M(i.issues);return i.value}async function ta(e,t,n){let i=await e[`~run`]({value:t},r(n));if(i.issues)throw new M(i.issues);return i.value}function na(e,t){let n=n=>ea(e,n,t);return n.schema=e,n.config=t,n}function ra(e,t){let n=n=>ta(e,n,t);return n.schema=e,n.config=t,n}function ia(e,t){let n={};for(let r in e.entries)n[r]=!t||t.includes(r)?q(e.entries[r]):e.entries[r];return A({...e,entries:n})}function aa(e,t){let n={};for(let r in e.entries)n[r]=!t||t.includes(r)?J(e.entries[r]):e.entries[r];return A({...e,entries:n})}function oa(e,t){let n={};for(let r of t)n[r]=e.entries[r];return A({...e,entries:n})}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r[`~run`](t,n))}return t}})}function ca(...e){return A({...e[0],pipe:e,async:!0,async"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=await r[`~run`](t,n))}return t}})}function la(e,t,n){let r=Array.isArray(t)?t:void 0,i=Array.isArray(t)?n:t,a={};for(let t in e.entries)a[t]=!r||r.includes(t)?W(e.entries[t],i):e.entries[t];return A({...e,entries:a})}function ua(e,t,n){let r=Array.isArray(t)?t:void 0,i=Array.isArray(t)?n:t,a={};for(let t in e.entries)a[t]=!r||r.includes(t)?G(e.entries[t],i):e.entries[t];return A({...e,entries:a})}function da(e,t,n){let i=e[`~run`]({value:t},r(n));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}async function fa(e,t,n){let i=await e[`~run`]({value:t},r(n));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}function pa(e,t){let n=n=>da(e,n,t);return n.schema=e,n.config=t,n}function ma(e,t){let n=n=>fa(e,n,t);return n.schema=e,n.config=t,n}function ha(e){let t=``;for(let n of e){t&&(t+=`
`),t+=`× ${n.message}`;let e=j(n);e&&(t+=`\n  → at ${e}`)}return t}function ga(e){return e.wrapped}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1750);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
