const e = require("./index.js");
const t = require("./format.js");
let n = require("node:crypto");
let r = require("node:http");
let i = require("node:timers/promises");
// src/http/server.ts
function a(e) {
	if (e.method !== "POST") return "method_not_allowed";
	let t = e.headers["content-encoding"]?.trim().toLowerCase();
	return t && t !== "identity" ? "content_encoding" : null;
}
const o = {
	headersMs: 5e3,
	requestMs: 15e3,
	connections: 1024,
	patienceMs: 2e3
};
const s = {
	status: 503,
	headers: { "retry-after": "60" },
	body: {
		accepted: !1,
		errors: [],
		message: "The listener has shut down."
	}
};
const c = {
	status: 500,
	body: {
		accepted: !1,
		errors: [],
		message: "The listener failed; see its log."
	}
};
async function l(e) {
	let t = {
		...o,
		bodyBytes: Math.max(16777216, 2 * e.maxBytes),
		...e.limits
	};
	let n = (0, r.createServer)({
		headersTimeout: t.headersMs,
		requestTimeout: t.requestMs,
		connectionsCheckingInterval: Math.ceil(t.headersMs / 10),
		maxHeaderSize: 16384
	});
	n.maxRequestsPerSocket = 1;
	n.maxConnections = 16384;
	let i = new Map();
	n.on("connection", (e) => {
		f(i, t);
		i.set(e, performance.now());
		e.once("close", () => i.delete(e));
	});
	n.on("clientError", (e, t) => b(e.code, t));
	let { maxBytes: a } = e;
	let { bodyBytes: l } = t;
	let h = !1;
	let _ = new Map();
	let y = (t) => {
		e.onError(t);
		return c;
	};
	let x = (e) => {
		try {
			return e();
		} catch (e) {
			return y(e);
		}
	};
	let S = (t, n) => {
		let r = m(t);
		let i = p(r) ?? x(() => e.checkHead(r));
		if (i !== null) return v(t, n, i);
		if (h) return v(t, n, s);
		t.headers.expect !== void 0 && n.writeContinue();
		g(t, _, {
			maxBytes: a,
			bodyBytes: l
		}, (i) => {
			if (h) return v(t, n, s);
			let a = x(() => e.handle({
				...r,
				body: i
			}));
			Promise.resolve(a).catch(y).then((e) => v(t, n, e), e.onError);
		});
	};
	n.on("request", S);
	n.on("checkContinue", S);
	let C = await u(n, e);
	n.on("error", e.onError);
	return {
		port: C,
		close() {
			h = !0;
			return d(n);
		}
	};
}
function u(e, { host: t, port: n }) {
	return new Promise((r, i) => {
		e.once("error", (e) => i(Error(`Cannot listen on ${t}:${n} (${e.message}); set the input listen to an address of this machine and a free port.`, { cause: e })));
		e.listen({
			host: t,
			port: n,
			backlog: 4096
		}, () => {
			e.removeAllListeners("error");
			let t = e.address();
			r(typeof t == "object" && t ? t.port : n);
		});
	});
}
async function d(e) {
	await (0, i.setTimeout)(50);
	let t = new Promise((t) => e.close(() => t()));
	let n = (0, i.setTimeout)(200, void 0, { ref: !1 });
	await Promise.race([t, n]);
	e.closeAllConnections();
	await t;
}
function f(e, { connections: t, patienceMs: n }) {
	for (let [r, i] of e) {
		let a = performance.now() - i < n;
		if (e.size < t || a) return;
		e.delete(r);
		r.destroy();
	}
}
function p({ path: e, method: t }) {
	if (e !== "/healthz") return null;
	if (t === "GET" || t === "HEAD") return {
		status: 200,
		body: { ok: !0 }
	};
	return {
		status: 405,
		headers: { allow: "GET, HEAD" },
		body: {
			accepted: !1,
			errors: [],
			message: "Ask with GET."
		}
	};
}
function m(e) {
	let [t = "", ...n] = (e.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "").split("?");
	return {
		method: e.method ?? "",
		path: t,
		query: new URLSearchParams(n.join("?")),
		headers: h(e)
	};
}
function h({ rawHeaders: e }) {
	let t = new Map();
	for (let n = 0; n + 1 < e.length; n += 2) {
		let r = (e[n] ?? "").toLowerCase();
		let i = e[n + 1] ?? "";
		let a = t.get(r);
		t.set(r, a === void 0 ? i : `${a}, ${i}`);
	}
	return Object.fromEntries(t);
}
function g(e, t, { maxBytes: n, bodyBytes: r }, i) {
	let a = [];
	let o = 0;
	let s = () => {
		e.off("data", l).off("end", u);
		t.delete(e);
		a.length = 0;
	};
	let c = (e) => {
		s();
		i(e);
	};
	let l = (i) => {
		o += i.length;
		if (o > n) return c(null);
		a.push(i);
		t.set(e, o);
		_(t, r);
	};
	let u = () => c(Buffer.concat(a, o));
	e.on("data", l).on("end", u);
	e.once("close", s);
}
function _(e, t) {
	let n = 0;
	for (let t of e.values()) n += t;
	for (let [r, i] of e) {
		if (n <= t) return;
		n -= i;
		e.delete(r);
		r.destroy();
	}
}
function v(e, t, { status: n, headers: r, body: i }) {
	let a = Buffer.from(JSON.stringify(i));
	t.writeHead(n, {
		...r,
		"content-type": "application/json",
		"content-length": a.length,
		connection: "close"
	});
	if (e.complete || e.headers.expect !== void 0) {
		t.end(a);
		return;
	}
	t.write(a);
	let o = () => {
		clearTimeout(s);
		t.end();
	};
	let s = setTimeout(o, 1e3);
	e.once("end", o).once("close", o).resume();
}
const y = new Map([["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large"], ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout"]]);
function b(e, t) {
	if (!t.writable) {
		t.destroy();
		return;
	}
	let n = y.get(e) ?? "400 Bad Request";
	t.end(`HTTP/1.1 ${n}\r\nconnection: close\r
content-length: 0\r
\r
`, () => t.destroy());
}
// src/callback/endpoint.ts
function x(e, n) {
	let r = M(e, n.path);
	if (r === null) return k(404, "No such path or token.");
	let i = a(n);
	if (i === "method_not_allowed") return O(t.u([i]));
	if (r.isOver()) return A();
	let o = Number(n.headers["content-length"] ?? 0);
	if (i !== null) return O(t.u([i]));
	return o > 65536 ? O(t.u(["body_too_large"])) : null;
}
function S(n, r, i) {
	let a = M(n, r.path);
	let o = x(n, r);
	if (a === null || o !== null) return {
		reply: o ?? k(404, "No such path or token."),
		endpoint: a,
		log: null
	};
	let { body: s, headers: c } = r;
	if (s === null) return E(a, t.u(["body_too_large"]));
	if (a.keys.length > 0) {
		let t = {
			headers: c,
			body: s,
			now: i
		};
		let n = e.ht(a.signature, t, a.keys);
		if (n !== "ok") {
			let r = `The callback's signature is ${n === "untimely" ? `refused: ${e.ct(a.signature, t)}` : n}.`;
			return D(a, k(401, r), r);
		}
	}
	let l = C(a, s);
	if (l.kind === "refused") return E(a, l.refusal);
	if (l.kind === "pending") return {
		reply: T(a, "pending"),
		endpoint: a,
		log: l
	};
	if (l.kind === "unrelated") return {
		reply: {
			status: 202,
			body: {
				accepted: !1,
				errors: [],
				message: `${l.message}; the callback is ignored.`
			}
		},
		endpoint: a,
		log: l
	};
	return {
		reply: w(a, l.callback),
		endpoint: a,
		log: l
	};
}
function C({ format: e }, n) {
	if (e === null) {
		let e = t.c(n);
		return e.valid ? {
			kind: "callback",
			...e
		} : {
			kind: "refused",
			refusal: e
		};
	}
	let r = t.n(e, n);
	if (r.kind !== "refused") return r;
	let { errors: i, message: a } = r;
	let { http: o } = t.u(i);
	return {
		kind: "refused",
		refusal: {
			errors: i,
			message: a,
			http: o
		}
	};
}
function w(e, t) {
	let { disposition: n, state: r } = e.onCallback(t);
	switch (n) {
		case "accepted": return T(e, t.state);
		case "duplicate": return T(e, t.state, { duplicate: !0 });
		case "conflict": return {
			status: 409,
			body: {
				accepted: !1,
				errors: ["already_final"],
				state: r,
				message: `The first callback counts: ${r}.`
			}
		};
		case "expired":
		case "unexpected": return A();
	}
}
function T(e, t, n = {}) {
	let { chain: r, webhook: i } = e;
	return {
		status: 200,
		body: {
			accepted: !0,
			...r === null ? {} : {
				chain: r,
				webhook: i
			},
			state: t,
			...n
		}
	};
}
function E(e, t) {
	return D(e, O(t), t.message);
}
function D(e, t, n) {
	let { status: r } = t;
	return {
		reply: t,
		endpoint: e,
		log: {
			kind: "refused",
			status: r,
			message: n
		}
	};
}
function O(e) {
	let t = k(e.http, e.message, e.errors);
	return e.http === 405 ? {
		...t,
		headers: { allow: "POST" }
	} : t;
}
function k(e, t, n = []) {
	return {
		status: e,
		body: {
			accepted: !1,
			errors: n,
			message: t
		}
	};
}
function A() {
	return k(410, "The time for this callback is over.");
}
function j(t, n) {
	return {
		...n,
		digest: e.ft(t)
	};
}
function M(t, n) {
	let r = /^\/hook\/([\w-]{16,200})\/?$/.exec(n)?.[1];
	if (r === void 0) return null;
	let i = e.ft(r);
	return t.filter((t) => e.st(t.digest, i))[0] ?? null;
}
// src/modes/shared/callback-listener.ts
function N(e) {
	return /^[A-Za-z0-9_-]{16,200}$/.test(e) ? null : "input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one";
}
async function P(t, n, { what: r, path: i = "", ...a }) {
	let { host: o, port: s } = t.listen;
	R(t, s);
	let c = e.tt(n.log, "failures of the listener");
	let u = await l({
		host: o,
		port: s,
		...a,
		onError: (e) => c.warning(`the listener failed: ${e}`)
	});
	let d = R(t, u.port);
	n.log.info(`listening on ${z(o)}:${u.port} for ${r} to ${d}${i}`);
	return {
		publicUrl: d,
		async close() {
			await u.close();
			c.close();
		}
	};
}
async function F(n, r, i = () => {}) {
	let a = [];
	let o = e.tt(r.log, "callbacks were refused");
	let s = e.tt(r.log, "requests were refused");
	let c = await P(n, r, {
		what: "callbacks",
		maxBytes: t.i,
		checkHead: (t) => {
			let n = x(a, t);
			let r = e.On(e.Tn(n?.body, "message"));
			n !== null && s.warning(`a ${t.method} request was refused with ${n.status}: ${r}`);
			return n;
		},
		handle: (e) => {
			let t = Math.floor(r.clock.now() / 1e3);
			let n = S(a, e, t);
			if (n.log !== null) {
				i(n.log);
				I(o, n.log);
			}
			return n.reply;
		}
	});
	return {
		publicUrl: c.publicUrl,
		register: (e, t) => a.push(j(e, t)),
		async close() {
			await c.close();
			o.close();
			s.close();
		}
	};
}
function I(e, t) {
	switch (t.kind) {
		case "refused":
			e.warning(`a callback was refused with ${t.status}: ${t.message}`);
			break;
		case "unrelated":
			e.info(`a callback was ignored: ${t.message}`);
			break;
		case "pending":
			e.info("a callback says that it is still pending");
			break;
		case "callback": t.warnings.length > 0 && e.warning(`the callback's texts were changed: ${t.warnings.join(", ")}`);
	}
}
const L = [
	"0.0.0.0",
	"[::]",
	"*"
];
function R(t, n) {
	let { listen: r, publicUrl: i } = t;
	let a = `http://${z(r.host)}:${n}`;
	if (i === "") {
		let t = URL.canParse(a) ? new URL(a).hostname : r.host;
		if (!L.includes(t)) return a;
		throw new e.Pn(`input listen is the wildcard ${r.host}, which isn't an address to call; set public-url to the URL that reaches it`);
	}
	let o = URL.canParse(i) ? new URL(i) : null;
	if (o !== null && /^https?:\/\/[^?#@\s\\]+$/i.test(i) && /^https?:$/.test(o.protocol)) return i.replace(/\/+$/, "");
	throw new e.Pn("input public-url is not a plain http(s) URL; write https://host or https://host/path");
}
function z(e) {
	return e.includes(":") ? `[${e}]` : e;
}
const B = (0, n.createSecretKey)(Buffer.alloc(32));
function V({ id: e, key: t }) {
	return `whr_${e}_${t.toString("base64url")}`;
}
function H(e) {
	let t = e.split(",").map((e) => {
		let [, t = "", n = ""] = /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(e.trim()) ?? [];
		let r = $(n);
		return r === null ? null : {
			id: t,
			key: r
		};
	});
	return t.includes(null) ? null : t.filter((e) => e !== null);
}
function U(e, t) {
	return J(W(e), `webhook-action/relay/v1/${t}\x01`);
}
function W(e) {
	let t = (0, n.createHmac)("sha256", B).update(e).digest();
	return (0, n.createSecretKey)(t);
}
const G = new WeakMap();
function K(e, t) {
	let r = G.get(e) ?? new Map();
	let i = r.get(t) ?? (0, n.createSecretKey)(U(e.key, t));
	G.set(e, r.set(t, i));
	return i;
}
function q(e, t) {
	return J(e, t).subarray(0, 16).toString("base64url");
}
function J(e, t) {
	return Y(e, t).digest();
}
function Y(e, t) {
	let r = Buffer.isBuffer(e) ? (0, n.createSecretKey)(e) : e;
	return (0, n.createHmac)("sha256", r).update(t);
}
function X(e, t, n) {
	let r = K(e, `secret/${t}`).export();
	return n === "text" ? r.toString("base64url") : `whsec_${r.toString("base64")}`;
}
function Z(e, t, n) {
	let r = `webhook-action/attest/v1.${t.toLowerCase()}.${n}`;
	return `v1.${Y(K(e, "attest"), r).digest("base64url")}`;
}
function Q(t, n, r, i) {
	return t.map((e) => Z(e, n, r)).filter((t) => e.st(t, i)).length > 0;
}
function $(e) {
	let t = Buffer.from(e, "base64url");
	return t.length === 32 && t.toString("base64url") === e ? t : null;
}
function ee({ secret_name: t }, n) {
	let [r, ...i] = H(n.get(t) ?? "") ?? [];
	if (r !== void 0) return [r, ...i];
	throw new e.Pn(`${t} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return X;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return F;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ee;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return P;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return V;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return q;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return Q;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return N;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return U;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return R;
	}
});
