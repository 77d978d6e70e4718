let e = require("fs");
let t = require("os");
// shims/http-client.js
var n = class {
	getAgent() {}
	getAgentDispatcher() {}
};
// node_modules/@actions/github/lib/context.js
var r = class {
	constructor() {
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0, e.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, e.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				let e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${t.EOL}`);
			}
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
		this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
		this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com";
		this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
	}
	get issue() {
		let e = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			let [e, t] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner: e,
				repo: t
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/lib/internal/utils.js
var i = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function a(e, t) {
	if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
	else if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth == "string" ? t.auth : `token ${e}`;
}
function o(e) {
	return new n().getAgent(e);
}
function s(e) {
	return new n().getAgentDispatcher(e);
}
function c(e) {
	let t = s(e);
	return (e, n) => i(this, void 0, void 0, function* () {
		return (void 0)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
	});
}
function l() {
	return process.env.GITHUB_API_URL || "https://api.github.com";
}
function u(e) {
	let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
	if (t) {
		let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (e?.includes(n)) return e;
		return `${e ? `${e} ` : ""}${n}`;
	}
	return e;
}
// node_modules/universal-user-agent/index.js
function d() {
	if (typeof navigator == "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process == "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function f(e, t, n, r) {
	if (typeof n != "function") throw Error("method for before hook must be a function");
	r ||= {};
	if (Array.isArray(t)) return t.reverse().reduce((t, n) => f.bind(null, e, n, t, r), n)();
	return Promise.resolve().then(() => {
		if (!e.registry[t]) return n(r);
		return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
	});
}
// node_modules/before-after-hook/lib/add.js
function p(e, t, n, r) {
	let i = r;
	e.registry[n] || (e.registry[n] = []);
	t === "before" && (r = (e, t) => Promise.resolve().then(i.bind(null, t)).then(e.bind(null, t)));
	t === "after" && (r = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => {
			n = e;
			return i(n, t);
		}).then(() => n);
	});
	t === "error" && (r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => i(e, t)));
	e.registry[n].push({
		hook: r,
		orig: i
	});
}
// node_modules/before-after-hook/lib/remove.js
function ee(e, t, n) {
	if (!e.registry[t]) return;
	let r = e.registry[t].map((e) => e.orig).indexOf(n);
	if (r === -1) return;
	e.registry[t].splice(r, 1);
}
// node_modules/before-after-hook/index.js
const m = Function.bind;
const te = m.bind(m);
function h(e, t, n) {
	let r = te(ee, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r };
	e.remove = r;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		let i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = te(p, null).apply(null, i);
	});
}
function ne() {
	let e = Symbol("Singular");
	let t = { registry: {} };
	let n = f.bind(null, t, e);
	h(n, t, e);
	return n;
}
function re() {
	let e = { registry: {} };
	let t = f.bind(null, e);
	h(t, e);
	return t;
}
var ie = {
	Singular: ne,
	Collection: re
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var ae = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${d()}`
	},
	mediaType: { format: "" }
};
function oe(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function se(e) {
	if (typeof e != "object" || !e) return !1;
	if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function g(e, t) {
	let n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		se(t[r]) && r in e ? n[r] = g(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function _(e) {
	for (let t in e) e[t] === void 0 && delete e[t];
	return e;
}
function v(e, t, n) {
	if (typeof t == "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = oe(n.headers);
	_(n);
	_(n.headers);
	let r = g(e || {}, n);
	if (n.url === "/graphql") {
		e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews));
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
	}
	return r;
}
function ce(e, t) {
	let n = /\?/.test(e) ? "&" : "?";
	let r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join("&");
}
var le = /\{[^{}}]+\}/g;
function ue(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function de(e) {
	let t = e.match(le);
	if (!t) return [];
	return t.map(ue).reduce((e, t) => e.concat(t), []);
}
function y(e, t) {
	let n = { __proto__: null };
	for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
	return n;
}
function fe(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		/%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]"));
		return e;
	}).join("");
}
function b(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function x(e, t, n) {
	t = e === "+" || e === "#" ? fe(t) : b(t);
	if (n) return b(n) + "=" + t;
	else return t;
}
function S(e) {
	return e != null;
}
function C(e) {
	return e === ";" || e === "&" || e === "?";
}
function pe(e, t, n, r) {
	var i = e[n], a = [];
	if (S(i) && i !== "") {
		if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") {
			i = i.toString();
			r && r !== "*" && (i = i.substring(0, parseInt(r, 10)));
			a.push(x(t, i, C(t) ? n : ""));
		} else if (r === "*") Array.isArray(i) ? i.filter(S).forEach(function(e) {
			a.push(x(t, e, C(t) ? n : ""));
		}) : Object.keys(i).forEach(function(e) {
			S(i[e]) && a.push(x(t, i[e], e));
		});
		else {
			let e = [];
			Array.isArray(i) ? i.filter(S).forEach(function(n) {
				e.push(x(t, n));
			}) : Object.keys(i).forEach(function(n) {
				if (S(i[n])) {
					e.push(b(n));
					e.push(x(t, i[n].toString()));
				}
			});
			C(t) ? a.push(b(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
		}
	} else t === ";" ? S(i) && a.push(b(n)) : i === "" && (t === "&" || t === "?") ? a.push(b(n) + "=") : i === "" && a.push("");
	return a;
}
function me(e) {
	return { expand: he.bind(null, e) };
}
function he(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "";
			let i = [];
			if (n.indexOf(r.charAt(0)) !== -1) {
				e = r.charAt(0);
				r = r.substr(1);
			}
			r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(pe(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== "+") {
				var a = ",";
				e === "?" ? a = "&" : e !== "#" && (a = e);
				return (i.length === 0 ? "" : e) + i.join(a);
			} else return i.join(",");
		} else return fe(i);
	});
	if (e === "/") return e;
	else return e.replace(/\/$/, "");
}
function w(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let r = Object.assign({}, e.headers);
	let i;
	let a = y(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	let o = de(n);
	n = me(n).expand(a);
	/^http/.test(n) || (n = e.baseUrl + n);
	let s = y(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(r.accept)) {
		e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(","));
		n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","));
	}
	["GET", "HEAD"].includes(t) ? n = ce(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s);
	!r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8");
	["PATCH", "PUT"].includes(t) && i === void 0 && (i = "");
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
}
function ge(e, t, n) {
	return w(v(e, t, n));
}
function T(e, t) {
	let n = v(e, t);
	let r = ge.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: T.bind(null, n),
		merge: v.bind(null, n),
		parse: w
	});
}
var _e = T(null, ae);
const E = 65280;
const D = 65281;
const O = new Uint8Array(256);
O[9] |= 2;
O[32] |= 2;
O[59] |= 4;
O[44] |= 8;
for (let e = 128; e <= 255; e++) O[e] |= 1;
for (let e of "!#$%&'*+-.^_`|~") O[e.charCodeAt(0)] |= 16;
for (let e = 48; e <= 57; e++) O[e] |= 16;
for (let e = 65; e <= 90; e++) O[e] |= 17;
for (let e = 97; e <= 122; e++) O[e] |= 16;
const k = (() => {
	let e = function() {};
	e.prototype = Object.create(null);
	return e;
})();
function ve(e, t) {
	let n = 4 | (t?.comma === !0 ? 8 : 0);
	let r = e.length;
	let i = t?.start ?? 0;
	for (; O[e.charCodeAt(i)] & 2;) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let c = t?.parameters === !1 ? 8 : 0;
	for (; a < r;) {
		let t = e.charCodeAt(a);
		let r = O[t];
		if ((r & n) !== 0) {
			c |= r & 8;
			break;
		}
		r & 2 ? s === -1 && (s = a) : s = -1;
		o |= t & E | r;
		a++;
	}
	let l = s === -1 ? a : s;
	let u = e.slice(i, l);
	let d = o & D ? u.toLowerCase() : u;
	if (a === r || c !== 0) return {
		type: d,
		index: a,
		parameters: new k()
	};
	return ye(e, d, a, r, n);
}
function ye(e, t, n, r, i) {
	let a = new k();
	e: for (; n < r;) {
		n++;
		for (; O[e.charCodeAt(n)] & 2;) n++;
		let t = n;
		let o = 0;
		let s = -1;
		for (; n < r;) {
			let c = e.charCodeAt(n);
			let l = O[c];
			if ((l & i) !== 0) {
				if (l & 8) break e;
				continue e;
			}
			if (c === 61) {
				let c = s === -1 ? n : s;
				let l = e.slice(t, c);
				let u = o & D ? l.toLowerCase() : l;
				n++;
				for (; O[e.charCodeAt(n)] & 2;) n++;
				if (n < r && e.charCodeAt(n) === 34) {
					let t = ++n;
					let o = !1;
					for (; n < r;) {
						let s = e.charCodeAt(n);
						if (s === 34) {
							a[u] === void 0 && (a[u] = o ? be(e, t, n) : e.slice(t, n));
							n++;
							let s = 0;
							for (; n < r;) {
								let t = e.charCodeAt(n);
								let r = O[t];
								if ((r & i) !== 0) {
									s = r & 8;
									break;
								}
								n++;
							}
							if (s !== 0) break e;
							continue e;
						}
						if (s === 92 && n + 1 < r) {
							o = !0;
							n += 2;
							continue;
						}
						n++;
					}
					continue e;
				}
				let d = n;
				let f = 0;
				let p = -1;
				for (; n < r;) {
					let t = e.charCodeAt(n);
					let r = O[t];
					if ((r & i) !== 0) {
						f = r & 8;
						break;
					}
					r & 2 ? p === -1 && (p = n) : p = -1;
					n++;
				}
				if (a[u] === void 0) {
					let t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break e;
				continue e;
			}
			l & 2 ? s === -1 && (s = n) : s = -1;
			o |= c & E | l;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function be(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === 92) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
// node_modules/json-with-bigint/json-with-bigint.js
const xe = /^-?\d+$/;
const A = /^-?\d+n+$/;
const j = JSON.stringify;
const M = JSON.parse;
const Se = /^-?\d+n$/;
const N = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const P = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const F = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol";
const I = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON";
const Ce = (e, t, n) => {
	let r = "";
	typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
	let i = typeof t == "function";
	let a = Array.isArray(t) ? new Set(t.map(String)) : null;
	let o = (e, n, r) => {
		typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n));
		if (typeof r == "string" && A.test(r)) return r + "n";
		if (typeof r == "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
			return r.toString() + "n";
		}
		i && (r = t.call(e, n, r));
		typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf());
		return r;
	};
	let s = o({ "": e }, "", e);
	if (F(s)) return;
	let c = typeof s != "object" || !s;
	let l = I(s);
	if (c || l) return j(s);
	let u = [];
	let d = 0;
	let f = [{
		parent: { "": s },
		key: "",
		val: s,
		isArray: Array.isArray(s),
		keys: Array.isArray(s) ? null : Object.keys(s),
		index: 0,
		first: !0
	}];
	let p = new WeakSet([s]);
	for (; f.length > 0;) {
		let e = f[f.length - 1];
		if (e.index === 0) {
			u.push(e.isArray ? "[" : "{");
			d++;
		}
		let t = !1;
		if (e.isArray) {
			if (e.index < e.val.length) {
				e.first || u.push(",");
				r && u.push("\n" + r.repeat(d));
				let t = e.val[e.index];
				let n = o(e.val, String(e.index), t);
				if (F(n)) {
					u.push("null");
					e.first = !1;
					e.index++;
				} else {
					let t = typeof n == "object" && !!n;
					let r = I(n);
					if (t && !r) {
						if (p.has(n)) throw TypeError("Converting circular structure to JSON");
						p.add(n);
						f.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: !0
						});
						e.first = !1;
						e.index++;
					} else {
						u.push(j(n));
						e.first = !1;
						e.index++;
					}
				}
			} else t = !0;
		} else {
			for (; e.index < e.keys.length;) {
				let t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				let n = e.val[t];
				let i = o(e.val, t, n);
				if (F(i)) continue;
				e.first || u.push(",");
				r ? u.push("\n" + r.repeat(d) + j(t) + ": ") : u.push(j(t) + ":");
				let s = typeof i == "object" && !!i;
				let c = I(i);
				if (s && !c) {
					if (p.has(i)) throw TypeError("Converting circular structure to JSON");
					p.add(i);
					f.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: !0
					});
					e.first = !1;
					break;
				} else {
					u.push(j(i));
					e.first = !1;
				}
			}
			e.index >= e.keys.length && f[f.length - 1] === e && (t = !0);
		}
		if (t) {
			d--;
			!e.first && r && u.push("\n" + r.repeat(d));
			u.push(e.isArray ? "]" : "}");
			p.delete(e.val);
			f.pop();
		}
	}
	return u.join("");
};
const we = (e, t, n) => {
	try {
		if ("rawJSON" in JSON) return j(e, (e, n) => {
			if (typeof n == "bigint") return JSON.rawJSON(n.toString());
			if (typeof t == "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n);
		if (!e) return j(e, t, n);
		return j(e, (e, n) => {
			if (typeof n == "string" && A.test(n)) return n.toString() + "n";
			if (typeof n == "bigint") return n.toString() + "n";
			if (typeof t == "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n).replace(N, "$1$2$3").replace(P, "$1$2$3");
	} catch (r) {
		if (r instanceof RangeError) {
			let r = Ce(e, t, n);
			if (r === void 0) return;
			if ("rawJSON" in JSON) return r;
			return r.replace(N, "$1$2$3").replace(P, "$1$2$3");
		}
		throw r;
	}
};
const L = new Map();
const Te = () => {
	let e = JSON.parse.toString();
	if (L.has(e)) return L.get(e);
	try {
		let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		L.set(e, t);
		return t;
	} catch {
		L.set(e, !1);
		return !1;
	}
};
const Ee = (e, t, n, r) => {
	if (typeof t == "string" && Se.test(t)) return BigInt(t.slice(0, -1));
	if (typeof t == "string" && A.test(t)) return t.slice(0, -1);
	if (typeof r != "function") return t;
	return r(e, t, n);
};
const De = (e, t) => JSON.parse(e, (e, n, r) => {
	let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1));
	let a = r && xe.test(r.source);
	if (i && a) return BigInt(r.source);
	if (typeof t != "function") return n;
	return t(e, n, r);
});
const R = (2 ** 53 - 1).toString();
const z = R.length;
const Oe = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const ke = /^"-?\d+n+"$/;
const Ae = (e, t) => {
	let n = { "": e };
	let r = [{
		parent: n,
		key: "",
		visited: !1
	}];
	for (; r.length > 0;) {
		let e = r[r.length - 1];
		if (e.visited) {
			let { parent: n, key: i } = e;
			let a = n[i];
			typeof a == "string" && (Se.test(a) ? a = BigInt(a.slice(0, -1)) : A.test(a) && (a = a.slice(0, -1)));
			typeof t == "function" && (a = t.call(n, i, a));
			a === void 0 ? delete n[i] : n[i] = a;
			r.pop();
		} else {
			e.visited = !0;
			let t = e.parent[e.key];
			if (typeof t == "object" && t) {
				let e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: !1
				});
			}
		}
	}
	return n[""];
};
const B = (e) => e.replace(Oe, (e, t, n, r) => {
	let i = e[0] === "\"";
	if (i && ke.test(e)) return e.substring(0, e.length - 1) + "n\"";
	let a = n || r;
	let o = t && (t.length < z || t.length === z && t <= R);
	if (i || a || o) return e;
	return "\"" + e + "n\"";
});
const je = (e, t) => {
	if (!e) return M(e, t);
	try {
		if (Te()) return De(e, t);
		let n = B(e);
		return M(n, (e, n, r) => Ee(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			let n = B(e);
			let r = M(n);
			return Ae(r, t);
		}
		throw n;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var V = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(t);
		Number.isNaN(this.status) && (this.status = 0);
		"response" in n && (this.response = n.response);
		let r = Object.assign({}, n.request);
		n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") }));
		r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = r;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var Me = { headers: { "user-agent": `octokit-request.js/10.0.16 ${d()}` } };
function Ne(e) {
	if (typeof e != "object" || !e) return !1;
	if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var H = () => "";
async function U(e) {
	let t = e.request?.fetch || globalThis.fetch;
	if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let n = e.request?.log || console;
	let r = e.request?.parseSuccessResponseBody !== !1;
	let i = Ne(e.body) || Array.isArray(e.body) ? we(e.body) : e.body;
	let a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") {
				t.status = 500;
				throw t;
			}
			n = t.message;
			t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
		}
		let r = new V(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	let s = o.status;
	let c = o.url;
	let l = {};
	for (let [e, t] of o.headers) l[e] = t;
	let u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
		let r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new V(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) {
		u.data = await W(o);
		throw new V("Not modified", s, {
			response: u,
			request: e
		});
	}
	if (s >= 400) {
		u.data = await W(o);
		throw new V(Fe(u.data), s, {
			response: u,
			request: e
		});
	}
	u.data = r ? await W(o) : o.body;
	return u;
}
async function W(e) {
	let t = e.headers.get("content-type");
	if (!t) return e.text().catch(H);
	let n = ve(t);
	if (Pe(n)) {
		let t = "";
		try {
			t = await e.text();
			return je(t);
		} catch {
			return t;
		}
	} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(H);
	else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function Pe(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function Fe(e) {
	if (typeof e == "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e == "object" && e && "message" in e) {
		let t = e;
		let n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function G(e, t) {
	let n = e.defaults(t);
	return Object.assign(function(e, t) {
		let r = n.merge(e, t);
		if (!r.request || !r.request.hook) return U(n.parse(r));
		let i = (e, t) => U(n.parse(n.merge(e, t)));
		Object.assign(i, {
			endpoint: n,
			defaults: G.bind(null, n)
		});
		return r.request.hook(i, r);
	}, {
		endpoint: n,
		defaults: G.bind(null, n)
	});
}
var K = G(_e, Me);
// node_modules/@octokit/graphql/dist-bundle/index.js
var Ie = "0.0.0-development";
function Le(e) {
	return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var Re = class extends Error {
	constructor(e, t, n) {
		super(Le(n));
		this.request = e;
		this.headers = t;
		this.response = n;
		this.errors = n.errors;
		this.data = n.data;
		Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var ze = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var Be = [
	"query",
	"method",
	"url"
];
var q = /\/api\/v3\/?$/;
function Ve(e, t, n) {
	if (n) {
		if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let e in n) {
			if (!Be.includes(e)) continue;
			return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
		}
	}
	let r = typeof t == "string" ? Object.assign({ query: t }, n) : t;
	let i = Object.keys(r).reduce((e, t) => {
		if (ze.includes(t)) {
			e[t] = r[t];
			return e;
		}
		e.variables ||= {};
		e.variables[t] = r[t];
		return e;
	}, {});
	let a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	q.test(a) && (i.url = a.replace(q, "/api/graphql"));
	return e(i).then((e) => {
		if (e.data.errors) {
			let t = {};
			for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new Re(i, t, e.data);
		}
		return e.data.data;
	});
}
function J(e, t) {
	let n = e.defaults(t);
	return Object.assign((e, t) => Ve(n, e, t), {
		defaults: J.bind(null, n),
		endpoint: n.endpoint
	});
}
J(K, {
	headers: { "user-agent": `octokit-graphql.js/${Ie} ${d()}` },
	method: "POST",
	url: "/graphql"
});
function He(e) {
	return J(e, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var Y = "(?:[a-zA-Z0-9_-]+)";
var X = "\\.";
var Z = RegExp(`^${Y}${X}${Y}${X}${Y}$`);
var Ue = Z.test.bind(Z);
async function We(e) {
	let t = Ue(e);
	let n = e.startsWith("v1.") || e.startsWith("ghs_");
	let r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function Ge(e) {
	if (e.split(/\./).length === 3) return `bearer ${e}`;
	return `token ${e}`;
}
async function Ke(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	i.headers.authorization = Ge(e);
	return t(i);
}
var qe = function(e) {
	if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	e = e.replace(/^(token|bearer) +/i, "");
	return Object.assign(We.bind(null, e), { hook: Ke.bind(null, e) });
};
// node_modules/@octokit/core/dist-src/version.js
const Je = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const Ye = () => {};
const Xe = console.warn.bind(console);
const Ze = console.error.bind(console);
function Qe(e = {}) {
	typeof e.debug != "function" && (e.debug = Ye);
	typeof e.info != "function" && (e.info = Ye);
	typeof e.warn != "function" && (e.warn = Xe);
	typeof e.error != "function" && (e.error = Ze);
	return e;
}
const $e = `octokit-core.js/${Je} ${d()}`;
var et = class {
	static VERSION = Je;
	static defaults(e) {
		return class extends this {
			constructor(...t) {
				let n = t[0] || {};
				if (typeof e == "function") {
					super(e(n));
					return;
				}
				super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	static plugin(...e) {
		let t = this.plugins;
		return class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
	}
	constructor(e = {}) {
		let t = new ie.Collection();
		let n = {
			baseUrl: K.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${$e}` : $e;
		e.baseUrl && (n.baseUrl = e.baseUrl);
		e.previews && (n.mediaType.previews = e.previews);
		e.timeZone && (n.headers["time-zone"] = e.timeZone);
		this.request = K.defaults(n);
		this.graphql = He(this.request).defaults(n);
		this.log = Qe(e.log);
		this.hook = t;
		if (e.authStrategy) {
			let { authStrategy: n, ...r } = e;
			let i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook);
			this.auth = i;
		} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let n = qe(e.auth);
			t.wrap("request", n.hook);
			this.auth = n;
		}
		let r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// shims/rest-endpoint-methods.js
const tt = () => ({});
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var nt = "0.0.0-development";
function rt(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	let t = e.data.incomplete_results;
	let n = e.data.repository_selection;
	let r = e.data.total_count;
	let i = e.data.total_commits;
	delete e.data.incomplete_results;
	delete e.data.repository_selection;
	delete e.data.total_count;
	delete e.data.total_commits;
	let a = Object.keys(e.data)[0];
	e.data = e.data[a];
	t !== void 0 && (e.data.incomplete_results = t);
	n !== void 0 && (e.data.repository_selection = n);
	e.data.total_count = r;
	e.data.total_commits = i;
	return e;
}
function Q(e, t, n) {
	let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n);
	let i = typeof t == "function" ? t : e.request;
	let a = r.method;
	let o = r.headers;
	let s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: !0 };
		try {
			let e = rt(await i({
				method: a,
				url: s,
				headers: o
			}));
			s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!s && "total_commits" in e.data) {
				let t = new URL(e.url);
				let n = t.searchParams;
				let r = parseInt(n.get("page") || "1", 10);
				if (r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits) {
					n.set("page", String(r + 1));
					s = t.toString();
				}
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			s = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function it(e, t, n, r) {
	if (typeof n == "function") {
		r = n;
		n = void 0;
	}
	return at(e, [], Q(e, t, n)[Symbol.asyncIterator](), r);
}
function at(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = !1;
		function o() {
			a = !0;
		}
		t = t.concat(r ? r(i.value, o) : i.value.data);
		if (a) return t;
		return at(e, t, n, r);
	});
}
Object.assign(it, { iterator: Q });
function ot(e) {
	return { paginate: Object.assign(it.bind(null, e), { iterator: Q.bind(null, e) }) };
}
ot.VERSION = nt;
new r();
const $ = l();
const st = {
	baseUrl: $,
	request: {
		agent: o($),
		fetch: c($)
	}
};
const ct = et.plugin(tt, ot).defaults(st);
function lt(e, t) {
	let n = Object.assign({}, t || {});
	let r = a(e, n);
	r && (n.auth = r);
	let i = u(n.userAgent);
	i && (n.userAgent = i);
	return n;
}
new r();
exports.getOctokit = function(e, t, ...n) {
	return new (ct.plugin(...n))(lt(e, t));
};
