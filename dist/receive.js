const e = require("./index.js");
const t = require("./relay-keys.js");
let n = require("node:crypto");
let r = require("node:zlib");
// src/modes/receive/inbound-webhook.ts
function i(e) {
	let t = new Map();
	for (let [n, r] of e) {
		let e = t.get(n);
		t.set(n, e === void 0 ? r : `${e}, ${r}`);
	}
	return Object.fromEntries(t);
}
const a = [
	"x-github-delivery",
	"webhook-id",
	"x-gitlab-event-uuid",
	"svix-id"
];
const o = ["content-type", ...a];
const s = /^[A-Za-z0-9._:-]{1,128}$/;
function c({ headers: e, body: t }) {
	return a.map((t) => e[t] ?? "").find((e) => s.test(e)) ?? (0, n.createHash)("sha256").update(t).digest("hex").slice(0, 32);
}
const l = /^\/webhooks\/v1(?:\/(.*))?$/s;
const u = /^\/*t\/+([^/]*)(?:\/(.*))?$/s;
function d(t, n) {
	let [r, i = ""] = l.exec(t) ?? [];
	if (r === void 0) return null;
	let [a, o = "", s = ""] = u.exec(i) ?? [];
	if (a === void 0) return {
		uri: f(i),
		tokened: !1
	};
	return n !== null && e.st(o, n) ? {
		uri: f(s),
		tokened: !0
	} : null;
}
function f(e) {
	let t = m(e);
	try {
		return decodeURI(t);
	} catch {
		return t;
	}
}
function p(e, t) {
	return f(t) === m(e.uri);
}
function m(e) {
	let t = 0;
	let n = e.length;
	for (; e[t] === "/";) t += 1;
	for (; n > t && e[n - 1] === "/";) --n;
	return e.slice(t, n);
}
const h = /^application\/x-www-form-urlencoded *(?:;|$)/i;
const g = /^[ \t\r\n]*[{["]/;
function _(t, n = !1) {
	let r = e.yn(t.body);
	if (r === null) return { fault: "the body is not UTF-8" };
	let i = e.An(r);
	if (y(t)) {
		let e = b(i);
		if (n && e === null) return ee(i);
		if (e === null) return { fault: "the body is a form without payload" };
		if (typeof e != "string") return e;
		i = e;
	}
	try {
		return {
			text: i,
			json: JSON.parse(i)
		};
	} catch {
		return { fault: /^[ \t\r\n]*$/.test(i) ? "the body is empty" : "the body is not JSON" };
	}
}
function v(e) {
	let t = y(e) ? b(e.body.toString()) : null;
	return typeof t == "string" ? t : null;
}
function y({ headers: t, body: n }) {
	return h.test(t["content-type"] ?? "") && !g.test(e.An(n.toString()));
}
function b(e) {
	let t = e.split("&").filter((e) => /^payload(?:=|$)/.test(e)).map((e) => e.slice(8));
	let [n] = t;
	if (n === void 0) return null;
	if (t.length > 1) return { fault: "the body is a form with more than one payload" };
	return x(n) ?? { fault: "the body is a form whose payload is not percent-encoded UTF-8" };
}
function ee(e) {
	let t = new Map();
	for (let n of e.split("&").filter(Boolean)) {
		let [e = "", ...r] = n.split("=");
		let i = x(e);
		let a = x(r.join("="));
		if (i === null || a === null) return { fault: "the body is a form that is not percent-encoded UTF-8" };
		if (t.has(i)) return { fault: "the body is a form with a field that repeats" };
		t.set(i, a);
	}
	let n = Object.fromEntries(t);
	return {
		text: JSON.stringify(n),
		json: n
	};
}
function x(e) {
	try {
		return decodeURIComponent(e.replaceAll("+", " "));
	} catch {
		return null;
	}
}
const S = {
	fault: "the body is longer than 64 KiB and not authenticated, so it was not read",
	json: null,
	ambiguous: new Set()
};
function C(e) {
	return new Map(e.map((e) => [e, te(e)]));
}
function w(t, n, { unread: r = !1, fields: i = !1 } = {}) {
	let a = null;
	let o = () => {
		a ??= r ? S : E(_(t, i), [...n.values()]);
		return a;
	};
	let s = (t) => {
		let r = n.get(t);
		if (r === void 0) throw Error(`"${t}" was not announced.`);
		let { fault: i, json: a, ambiguous: s } = o();
		if (i !== null) return [{
			kind: "none",
			why: `is missing: ${i}`
		}];
		if (s.has(r)) return [{ kind: "repeated" }];
		let c = e.Mn(a, r);
		return c.length === 0 ? [T] : c.map((e) => ({
			kind: "value",
			value: e
		}));
	};
	return {
		fault: () => o().fault,
		odd() {
			let { fault: t, json: n } = o();
			return t !== null || e.Cn(n) ? null : D(n);
		},
		find: (e) => s(e)[0] ?? T,
		findAll: s
	};
}
const T = {
	kind: "none",
	why: "is missing"
};
function E(t, n) {
	if ("fault" in t) return {
		fault: t.fault,
		json: null,
		ambiguous: new Set()
	};
	let { text: r, json: i } = t;
	return {
		fault: null,
		json: i,
		ambiguous: e.bn(r, n)
	};
}
function te(t) {
	let n = e.Nn(t, !0);
	if (n.kind === "path") return n.path;
	throw Error(n.message);
}
function ne(t) {
	return (n) => typeof n == "string" ? `"${e.gn(t(n.slice(0, 4096)), 60)}"` : typeof n == "object" && n ? D(n) : String(n);
}
function D(e) {
	if (e === null) return "null";
	if (Array.isArray(e)) return "an array";
	if (typeof e == "object") return "an object";
	if (typeof e == "number") return Number.isInteger(e) ? "an integer" : "a number";
	return `a ${typeof e}`;
}
function re(e, t) {
	let n = e.map((e) => ({
		name: e.name,
		...se(e, t)
	}));
	return {
		values: Object.fromEntries(n.flatMap((e) => e.kind === "value" ? [[e.name, e.value]] : [])),
		errors: n.flatMap((e) => e.kind === "error" ? [`variable ${e.name}: ${e.message}`] : [])
	};
}
function ie(e) {
	return e.filter(({ from: e, path: t, default_value: n }) => e === "body" && (t !== void 0 || (n ?? void 0) === void 0));
}
function O(e) {
	let t = e.flatMap(({ variables: e }) => e.filter((e) => e.secret && e.from === "body"));
	return new Set(t.map(k));
}
function ae(t, n) {
	if (n.size === 0 || n.has(t)) return n.size > 0;
	let r = e.Nn(t, !0);
	if (r.kind === "error") return !0;
	return [...n].some((t) => {
		let n = e.Nn(t);
		return n.kind === "error" || n.path.slice(0, r.path.length).every((e, t) => oe(e, r.path[t]));
	});
}
function oe(e, t) {
	return t === void 0 || t === e || t === -1 && typeof e == "number";
}
function k({ path: e, name: t }) {
	return e ?? t;
}
function se(e, t) {
	let { from: n, type: r, required: i, secret: a } = e;
	let o = k(e);
	let s = n === "body" ? o : `${ce[n]} ${o}`;
	let c = le(e, t);
	if (c.kind === "repeated") return M(`a key on the path to ${s} is duplicated`);
	if (t.isRecorded && c.kind === "value" && c.value === "***" && (a || n !== "body")) return i ? M(`${s} is *** in the record, which keeps no secret value; have the sender send it again`) : { kind: "none" };
	if (c.kind === "value" && c.value !== null) return de(s, n === "body" ? c.value : ue(c.value, r), r);
	let { default_value: l } = e;
	if (l != null) return de("default_value", l, r);
	if (!i) return { kind: "none" };
	return M(`${s} ${c.kind === "none" ? c.why : "is null"}, but required`);
}
const ce = {
	query: "query parameter",
	headers: "header"
};
function le(t, { document: n, webhook: { headers: r, query: i } }) {
	let a = k(t);
	if (t.from === "body") return n.find(a);
	let o = t.from === "query" ? e.Tn(i, a) : e.Tn(r, a.toLowerCase());
	return o === void 0 ? {
		kind: "none",
		why: "is missing"
	} : {
		kind: "value",
		value: o
	};
}
function ue(t, n) {
	let r = e.On(t) ?? "";
	if (n === "integer" && /^-?(?:0|[1-9]\d{0,16})$/.test(r)) return Number(r);
	if (n === "boolean" && /^(?:true|false)$/.test(r)) return r === "true";
	return t;
}
function de(t, n, r) {
	switch (r) {
		case "string": return typeof n == "string" ? A(n) : j(t, n, r);
		case "boolean": return typeof n == "boolean" ? A(n) : j(t, n, r);
		case "integer":
			if (typeof n != "number" || !Number.isInteger(n)) return j(t, n, r);
			return e.Sn(n) ? A(n) : M(`${t} ${fe}`);
		case "array": return Array.isArray(n) ? pe(t, n) : j(t, n, r);
	}
}
const fe = "is an integer beyond 2^53, which would be rounded; send it as a string";
function pe(t, n) {
	let r = [n];
	for (let n = 1; r.length > 0; n++) {
		if (n > 64) return M(`${t} nests deeper than 64 levels`);
		let i = r.flatMap(Object.values);
		if (i.some((t) => typeof t == "number" && !e.Sn(t))) return M(`${t} contains a number that would be rounded`);
		r = i.filter((e) => typeof e == "object" && !!e);
	}
	return A(n);
}
function A(e) {
	return {
		kind: "value",
		value: e
	};
}
function j(e, t, n) {
	let r = /^[ai]/.test(n) ? "an" : "a";
	return M(`${e} is ${D(t)}, not ${r} ${n}`);
}
function M(e) {
	return {
		kind: "error",
		message: e
	};
}
function me(e, t) {
	let n = [];
	let r = (e, i) => {
		if (Array.isArray(e)) return e.map((e) => r(e, i));
		if (typeof e == "object" && e) return Object.fromEntries(Object.entries(e).map(([e, t]) => [String(r(e, i)), r(t, i)]));
		if (typeof e != "string" && typeof e != "number") return e;
		let a = String(e);
		let o = t(a);
		if (o === a) return e;
		n.includes(i) || n.push(i);
		return o;
	};
	let i = Object.entries(e).map(([e, t]) => [e, Object.fromEntries(Object.entries(t).map(([t, n]) => [t, r(n, `${e}.${t}`)]))]);
	return {
		variables: Object.fromEntries(i),
		redacted: n
	};
}
function he(e) {
	let t = [];
	let n = [e];
	for (; n.length > 0;) {
		let e = n.pop();
		typeof e == "string" || typeof e == "number" ? t.push(String(e)) : typeof e == "object" && e && n.push(...Object.values(e));
	}
	return t;
}
// src/modes/receive/match.ts
const N = { kind: "fits" };
const ge = new Set([
	"content-type",
	"user-agent",
	"x-event-key",
	"x-forgejo-event",
	"x-gitea-event",
	"x-github-event",
	"x-gitlab-event"
]);
function P(t, n) {
	let { webhook: r, isRecorded: i } = n;
	let a = (e, t, r, a) => i && t === "***" ? N : ye(e, xe(t), r, n, a);
	return F([
		...Object.entries(t.headers ?? {}).map(([t, n]) => {
			let i = t.toLowerCase();
			let o = e.Tn(r.headers, i);
			return a(`header ${t}`, o, n, ge.has(i));
		}),
		...Object.entries(t.query ?? {}).map(([t, n]) => a(`query ${t}`, e.Tn(r.query, t), n, !1)),
		...Object.entries(t.body ?? {}).map(([e, t]) => ve(e, n, (r, i) => ye(`body ${e}`, r, t, n, i)))
	]);
}
function _e({ match: t, present: n, absent: r = [] }, i) {
	return F([
		P(t, i),
		...r.map((t) => e.Tn(i.webhook.headers, t) === void 0 ? N : {
			kind: "differs",
			why: `header ${t} is present`
		}),
		...n.map((e) => {
			let t = i.document.find(e);
			if (t.kind === "repeated") return I(`body ${e}`);
			return t.kind === "value" && t.value !== null ? N : {
				kind: "differs",
				why: `body ${e} ${be(t)}`
			};
		})
	]);
}
function F(e) {
	return e.find(({ kind: e }) => e === "differs") ?? e.find(({ kind: e }) => e === "repeated") ?? N;
}
function ve(e, { document: t, secretPaths: n, isRecorded: r }, i) {
	let a = ae(e, n);
	let o = t.findAll(e);
	if (a && r && o.some((e) => e.kind === "value" && e.value === "***")) return N;
	let s = null;
	for (let e of o) {
		let t = i(e, !a);
		if (t.kind !== "differs") return t;
		s ??= t;
	}
	return s?.kind === "differs" && o.length > 1 ? {
		kind: "differs",
		why: `${s.why}, and no other item matches`
	} : s ?? N;
}
function I(e) {
	return {
		kind: "repeated",
		why: `a key on the path to ${e} is duplicated`
	};
}
function ye(t, n, r, { quote: i }, a = !0) {
	if (n.kind === "repeated") return I(t);
	if (n.kind === "none" || n.value === null) return {
		kind: "differs",
		why: `${t} ${be(n)}`
	};
	let o = Se(n.value);
	if (o !== null && e.Ot(r, o)) return N;
	return {
		kind: "differs",
		why: a ? `${t} is ${i(n.value)}, not ${r.join(", ")}` : `${t} does not match ${r.join(", ")}`
	};
}
function be(e) {
	return e.kind === "none" ? e.why : "is null";
}
function xe(t) {
	let n = e.On(t);
	return n === null ? {
		kind: "none",
		why: "is missing"
	} : {
		kind: "value",
		value: n
	};
}
function Se(t) {
	if (typeof t == "string") return t.length > 65536 ? null : t;
	if (typeof t == "boolean") return String(t);
	return typeof t == "number" && e.Sn(t) ? String(t) : null;
}
function Ce({ path: e, accepted_values: t }, n) {
	let r = t.map((e) => JSON.stringify(e));
	return ve(e, n, (i, a) => {
		if (i.kind === "repeated") return I(e);
		if (i.kind === "none") return {
			kind: "differs",
			why: `${e} ${i.why}`
		};
		let { value: o } = i;
		if (t.some((e) => e === o)) return N;
		return {
			kind: "differs",
			why: a ? `${e} is ${n.quote(o)}, not ${r.join(", ")}` : `${e} is not ${r.join(", ")}`
		};
	});
}
const L = {
	type: "token",
	header: "Authorization"
};
const we = [
	"x-gitea-event",
	"x-forgejo-event",
	"x-gogs-event"
];
const Te = {
	github: {
		marks: [{
			...z("x-github-event"),
			absent: we
		}],
		signature: "github"
	},
	gitea: {
		marks: we.map(z),
		signature: "gitea"
	},
	sonarqube: {
		marks: [z("x-sonarqube-project")],
		signature: {
			algorithm: "sha256",
			header: "X-Sonar-Webhook-HMAC-SHA256",
			prefix: "",
			encoding: "hex"
		}
	},
	slack: {
		marks: [z("x-slack-request-timestamp")],
		signature: "slack"
	},
	stripe: {
		marks: [z("stripe-signature")],
		signature: "stripe"
	},
	gitlab: {
		marks: [z("x-gitlab-event")],
		signature: {
			type: "token",
			header: "X-Gitlab-Token"
		}
	},
	bitbucket: {
		marks: [z("x-event-key")],
		signature: {
			algorithm: "sha256",
			header: "X-Hub-Signature",
			prefix: "sha256=",
			encoding: "hex"
		}
	},
	"docker-hub": {
		marks: [{
			match: {},
			present: ["push_data", "repository.repo_name"]
		}],
		signature: null
	},
	harbor: {
		marks: [{
			match: { body: { type: ["[A-Z]**"] } },
			present: ["event_data"]
		}, {
			match: { body: {
				specversion: ["1.*"],
				type: ["harbor.**"]
			} },
			present: ["data"]
		}],
		signature: L
	},
	quay: {
		marks: [{
			match: {},
			present: [
				"repository",
				"namespace",
				"name",
				"docker_url",
				"homepage"
			]
		}],
		signature: null
	},
	acr: {
		marks: [{
			match: {},
			present: [
				"id",
				"timestamp",
				"action",
				"target.repository"
			]
		}],
		signature: L
	},
	registry: {
		marks: [{
			match: { headers: { "content-type": ["application/vnd.docker.distribution.events.v[0-9]+\\+json**"] } },
			present: ["events"]
		}],
		signature: L
	}
};
function R(e) {
	return Te[e];
}
function z(e) {
	return {
		match: { headers: { [e]: ["**"] } },
		present: []
	};
}
// src/modes/receive/verify.ts
function Ee({ secret_name: e }) {
	return e.length === 0;
}
function B(t, n, { secrets: r, now: i }) {
	let a = H(t);
	if (a === null) return null;
	let o = t.secret_name.filter((e) => r.get(e));
	let s = o.map((e) => r.get(e) ?? "");
	if (s.length === 0) return t.secret_name.length === 0 ? "the provider has no secret_name, so its signature cannot be verified" : `${Me(t.secret_name, "and")} of the input secrets ${t.secret_name.length > 1 ? "are" : "is"} empty, so the signature cannot be verified`;
	let c = Math.floor(i / 1e3);
	let { tolerance: l } = t;
	let u = {
		headers: n.headers,
		body: n.body,
		now: c,
		...l !== void 0 && { tolerance: l / 1e3 }
	};
	let d = Ae(a, u, s);
	if (d === "ok") return null;
	if (d === "untimely" && !U(a)) return e.ct(a, u);
	return d === "missing" ? `${je(a)} is missing` : `${Ne(a)} does not match ${Me(o, "or")}`;
}
function De(e) {
	return H(e) === null;
}
function Oe(e, t, n) {
	return H(e) !== null && B(e, t, n) === null;
}
function V(e) {
	let t = H(e);
	return t && Ne(t).toLowerCase();
}
function H(e) {
	let { signature: t, type: n, secret_name: r } = e;
	if (t === "none") return null;
	if (t !== void 0) return t;
	if (r.length === 0 && !ke(e)) return null;
	let i = n === void 0 ? null : R(n).signature;
	return i === null || i === "none" ? "jobserv" : i;
}
function ke({ type: t }) {
	return e.wt.some((e) => e === t);
}
function Ae(t, n, r) {
	if (!U(t)) {
		let i = e.ht(t, n, r);
		let a = t === "gitea" && i === "wrong" ? v(n) : null;
		return a === null || a.startsWith("webhook-action/") ? i : e.ht(t, {
			...n,
			body: Buffer.from(a)
		}, r);
	}
	let { headers: i } = n;
	let { prefix: a = "" } = t;
	let o = e.On(e.Tn(i, t.header.toLowerCase()));
	if (o === null || o === "") return "missing";
	return r.filter((e) => Pe(a + e, o)).length > 0 ? "ok" : "wrong";
}
function U(e) {
	return typeof e == "object" && "type" in e;
}
function je(t) {
	let n = U(t) ? [t.header] : e.dt(t);
	let r = n.at(-1);
	return n.length === 1 ? `header ${r}` : `one of the headers ${n.slice(0, -1).join(", ")} and ${r}`;
}
function Me(e, t) {
	let n = e.map((e) => `"${e}"`).join(` ${t} `);
	return e.length > 1 ? `the secrets ${n}` : `the secret ${n}`;
}
function Ne(t) {
	return U(t) ? t.header : e.mt(t);
}
function Pe(t, n) {
	let r = e.st(t, n);
	let i = e.st(t, Buffer.from(n, "latin1"));
	return r || i && /^[\0-\xff]*$/.test(n);
}
function W({ providers: e }, t, n) {
	return (e.find((e) => e.name === n)?.secret_name.map((e) => t.get(e) ?? ""))?.filter((e) => e !== "") ?? [];
}
function Fe(e) {
	return H(e) === "standard-webhooks" ? "standard-webhooks" : "text";
}
// src/modes/receive/router.ts
function G(e, t, n) {
	let r = Re(e, t, n);
	let i = ze(e.providers, r);
	if (typeof i == "string") return {
		status: "no_provider",
		provider: null,
		reason: i
	};
	let a = r(i);
	return Ue(e.providers, i, r, n) ?? qe(i, a.document) ?? Je(e.functions, i, a);
}
function Ie(e, t, n) {
	return t.body.length > 65536 && e.every((e) => B(e, t, n) !== null);
}
function Le({ type: e }) {
	return e === "slack" ? {
		status: 200,
		more: {
			response_type: "ephemeral",
			text: "Accepted."
		}
	} : {
		status: 202,
		more: {}
	};
}
function Re(e, t, { trusted: n = !1, unread: r = !1, redact: i = (e) => e }) {
	let { paths: a, secret: o } = it(e);
	let s = (e) => ({
		webhook: t,
		document: w(t, a, {
			unread: r,
			fields: e
		}),
		quote: ne(i),
		isRecorded: n,
		secretPaths: o
	});
	let c = s(!1);
	let l = null;
	return ({ type: e }) => {
		if (e !== "slack") return c;
		l ??= s(!0);
		return l;
	};
}
function ze(e, t) {
	let n = [];
	for (let r of e) {
		if (!r.active) continue;
		let e = Ve(r, t(r));
		if (e.kind === "fits") return r;
		n.push(`${r.name}: ${e.why}`);
	}
	return `no provider matches (${n.join("; ") || "none is active"})`;
}
const Be = { kind: "fits" };
function Ve({ type: e, match: t }, n) {
	let r = He(e).map((e) => _e(e, n));
	let [i = Be] = r;
	return F([r.find(({ kind: e }) => e === "fits") ?? i, P(t ?? {}, n)]);
}
function He(e) {
	return e === void 0 ? [] : R(e).marks;
}
function Ue(t, n, r, { trusted: i = !1, verified: a = i, ...o }) {
	let { webhook: s } = r(n);
	let c = (e) => ({
		status: "invalid_signature",
		provider: n.name,
		reason: e
	});
	if (!i && We(s.body)) return c(`its body begins with "${e.ot}", which is reserved for texts that this action signs`);
	let l = a ? null : B(n, s, o);
	if (l === null) return null;
	if (Ge(n, s)) return {
		status: "handshake",
		provider: n.name,
		reason: "Bitbucket sends diagnostics:ping, unsigned, to test the URL",
		response: { accepted: !0 }
	};
	let u = t.slice(t.indexOf(n) + 1).find((e) => e.active && Ve(e, r(e)).kind === "fits" && Oe(e, s, o));
	return c(l + (u ? `; provider ${u.name}, which is listed later, can verify it: distinguish the two with match` : ""));
}
function We(t) {
	return t.subarray(0, e.ot.length).toString() === e.ot;
}
function Ge(t, { headers: n }) {
	let r = V(t);
	return t.type === "bitbucket" && e.Tn(n, "x-event-key") === "diagnostics:ping" && (r === null || e.Tn(n, r) === void 0);
}
const Ke = ["type", "challenge"];
function qe({ name: e, type: t }, n) {
	if (t !== "slack") return null;
	let [r, i] = Ke.map((e) => {
		let t = n.find(e);
		return t.kind === "value" ? t.value : null;
	});
	return r === "url_verification" && typeof i == "string" && i.length <= 1e3 ? {
		status: "handshake",
		provider: e,
		reason: "Slack sends url_verification to check the URL",
		response: { challenge: i }
	} : null;
}
function Je(e, t, n) {
	let { name: r } = t;
	let { webhook: i, quote: a } = n;
	let o = e.filter((e) => e.active && e.provider === r);
	let s = o.filter((e) => e.uri === void 0 || p(i, e.uri));
	if (s.length > 0) return tt(r, s.map((e) => Xe(t, e, n)));
	let c = [...new Set(o.map((e) => a(e.uri)))].slice(0, 5).join(", ") || "none";
	return {
		status: "no_function",
		provider: r,
		reason: `provider ${r} has no active function with uri ${a(i.uri)}; it has ${c}`
	};
}
const K = "x-github-event";
const Ye = `GitHub sends a ping when a webhook is created; to run on it, name ${K} in match`;
function Xe(e, t, n) {
	let { name: r } = t;
	if (Ze(e, n.webhook) && !Qe(t)) return {
		status: "not_matched",
		name: r,
		why: Ye
	};
	let i = et(t, n);
	if (i.kind === "differs") return {
		status: "not_matched",
		name: r,
		why: i.why
	};
	if (i.kind === "repeated") return {
		status: "failed",
		name: r,
		errors: [`function ${r}: ${i.why}`]
	};
	let { document: a } = n;
	let o = ie(t.variables);
	let s = o.length > 0 ? a.fault() : null;
	if (s !== null) return {
		status: "failed",
		name: r,
		errors: [`function ${r}: ${s}, so ${o.map((e) => e.name).join(", ")} cannot be read`]
	};
	let { values: c, errors: l } = re(t.variables, n);
	return l.length === 0 ? {
		status: "succeeded",
		name: r,
		values: c,
		warning: $e(o, a)
	} : {
		status: "failed",
		name: r,
		errors: l.map((e) => `function ${r}, ${e}`)
	};
}
function Ze({ type: t }, { headers: n }) {
	return t === "github" && e.Tn(n, K) === "ping";
}
function Qe({ match: e }) {
	return Object.keys(e?.headers ?? {}).some((e) => e.toLowerCase() === K);
}
function $e(e, t) {
	let n = e.some((e) => !k(e).startsWith("[")) ? t.odd() : null;
	return n && `the body is ${n}, so a path that starts with a name finds nothing in it`;
}
function et(e, t) {
	return F([P(e.match ?? {}, t), ...e.conditions.map((e) => Ce(e, t))]);
}
function tt(e, t) {
	let n = t.filter((e) => e.status === "not_matched");
	if (n.length === t.length) {
		let t = `no function matches (${n.map(({ name: e, why: t }) => `${e}: ${t}`).join("; ")})`;
		return {
			status: "not_matched",
			provider: e,
			functions: nt(n),
			reason: t
		};
	}
	let r = nt(t.filter(({ status: e }) => e !== "not_matched"));
	let i = t.flatMap((e) => e.status === "failed" ? e.errors : []);
	let a = Object.fromEntries(t.flatMap((e) => e.status === "succeeded" ? [[e.name, e.values]] : []));
	let [o] = t.flatMap((e) => e.status === "succeeded" && e.warning !== null ? [e.warning] : []);
	return i.length === 0 ? {
		status: "succeeded",
		provider: e,
		functions: r,
		variables: a,
		...o !== void 0 && { warning: o }
	} : {
		status: "failed",
		provider: e,
		functions: r,
		errors: i,
		variables: a
	};
}
function nt(e) {
	return e.map(({ name: e }) => e);
}
const rt = new WeakMap();
function it(e) {
	let t = rt.get(e) ?? {
		paths: C(at(e)),
		secret: O(e.functions)
	};
	rt.set(e, t);
	return t;
}
function at({ providers: e, functions: t }) {
	return [
		...Ke,
		...e.flatMap(({ match: e, type: t }) => [...q(e), ...He(t).flatMap((e) => [...q(e.match), ...e.present])]),
		...t.flatMap(({ match: e, conditions: t, variables: n }) => [
			...q(e),
			...t.map(({ path: e }) => e),
			...n.filter(({ from: e }) => e === "body").map(k)
		])
	];
}
function q(e) {
	return Object.keys(e?.body ?? {});
}
function ot(e, n, r) {
	if (e.relay === void 0) return {
		keys: [],
		config: e,
		secrets: n
	};
	let i = t.i(e.relay, n);
	let a = new Map(n);
	let o = (e, r) => {
		if (n.get(r)) return [r];
		let o = Fe(e);
		return i.map((e) => {
			let n = `${r} (relay key ${e.id}${o === "text" ? "" : ", whsec_"})`;
			a.set(n, t.a(e, r, o));
			return n;
		});
	};
	let s = e.providers.map((e) => ({
		...e,
		secret_name: e.secret_name.flatMap((t) => o(e, t))
	}));
	for (let e of i) r(t.n(e));
	for (let [e, t] of a) n.has(e) || r(t);
	return {
		keys: i,
		config: {
			...e,
			providers: s
		},
		secrets: a
	};
}
function st(e, { keys: t, config: n, secrets: r }, i) {
	let { webhook: a, attestation: o, provider: s, unverifiable: c } = e;
	let { now: l, redact: u } = i;
	let d = n.relay !== void 0;
	let f = d && o !== "";
	let p = f ? lt(e, t, i) : null;
	if (p !== null) return J(null, p);
	let m = G(n, a, {
		secrets: r,
		now: l,
		redact: u,
		verified: f
	});
	if (f && m.provider !== s) return J(null, `the relay verified it for provider ${s ?? "(none)"}, but ${m.provider ?? "no provider"} matches it here: the relay and this step read different configs`);
	let h = n.providers.find(({ name: e }) => e === m.provider);
	if (c && h !== void 0 && h.signature !== "none") return J(h.name, `${c}; an object is accepted only with signature: none`);
	if (d && !f && h !== void 0 && De(h)) return J(h.name, `provider ${h.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`);
	if (m.status !== "invalid_signature" || h === void 0) return m;
	if (!ct(h, a)) return m;
	let g = d ? "the URL of this action's relay" : "this action's relay (receive.relay)";
	return J(h.name, `${m.reason}. Relays drop it: use ${g}, a listener, or signature: none`);
}
function ct(t, { headers: n }) {
	let r = V(t);
	return r !== null && !Object.hasOwn(n, r) && e.Et(r);
}
function lt({ text: e, attestation: n, t: r }, i, { repository: a, now: o }) {
	if (e === null || !t.r(i, a, e, n)) return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository";
	let s = Math.floor(o / 1e3) - (r ?? 0);
	if (r === null || s > 3024e3) return "the attestation is older than 35 days; have the sender send the webhook again";
	return s < -300 ? "the attestation is dated in the future; correct the relay's clock" : null;
}
function J(e, t) {
	return {
		status: "invalid_signature",
		provider: e,
		reason: t
	};
}
const Y = e.en(e.At("must be a string"));
const ut = e.jt(Y, () => null, "must be an object of strings");
const dt = e.Jt({
	webhook: e.Mt({
		uri: e.Kt(Y, ""),
		headers: e.Kt(ut, {}),
		query: e.Kt(e.kt(ht, Y, ut), {}),
		body: e.Yt(e.rn()),
		base64: e.Yt(e.rn()),
		gzip: e.Yt(e.rn()),
		id: e.Yt(e.rn()),
		t: e.Kt(e.Bt(gt, "must be a time in Unix seconds"), null),
		provider: e.Kt(Y, null)
	}),
	attestation: e.Kt(Y, "")
});
function ft(t) {
	let n = e.Tn(t, "client_payload") === void 0 && e.Tn(t, "inputs") !== void 0 ? "inputs" : "client_payload";
	let r = e.Tn(t, n);
	let a = e.Tn(r, "webhook") ?? "";
	let o = e.On(a);
	let s = o === null ? a : e.En(o);
	if (!e.Cn(s)) return _t([`${n}.webhook: ${a === "" ? "is missing" : "must be an object, or its JSON as a string"}; write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}`]);
	let c = e.Tn(r, "attestation");
	let l = e.$t(dt, {
		webhook: s,
		attestation: c
	});
	let u = pt(s);
	let d = [...(l.issues ?? []).map(({ path: t = [], message: r }) => `${e.in([n, ...t.map(({ key: e }) => String(e))])}: ${r}`), ..."problem" in u ? [`${n}.webhook.${u.problem}`] : []];
	if (!l.success || "problem" in u) return _t(d);
	let { uri: p, headers: m, query: h, t: g, provider: _ } = l.output.webhook;
	let [v = "", ...y] = p.split("?");
	return {
		kind: "webhook",
		dispatched: {
			webhook: {
				uri: f(v),
				headers: i(Object.entries(m).map(([e, t]) => [e.toLowerCase(), t])),
				query: i([...new URLSearchParams(y.join("?")), ...ht(h) ? new URLSearchParams(h) : Object.entries(h)]),
				body: u.bytes
			},
			text: o,
			attestation: l.output.attestation,
			t: g,
			provider: _,
			...u.unverifiable && { unverifiable: `${n}.webhook.${u.unverifiable}` }
		}
	};
}
function pt(t) {
	let [n = "body", ...r] = [
		"body",
		"base64",
		"gzip"
	].filter((e) => Object.hasOwn(t, e));
	if (r.length > 0) return { problem: `${n}: is given with ${r.join(" and ")}; write one` };
	let i = e.Tn(t, n);
	if (typeof i != "string") {
		let t = `${n}: ${i === void 0 ? "is missing" : "must be a string"}; send the raw body as a string, exactly as it was signed`;
		let r = n === "body" && Object(i) === i ? e.kn(i) : null;
		return r === null ? { problem: t } : {
			bytes: Buffer.from(r),
			unverifiable: t
		};
	}
	if (n === "body") return { bytes: Buffer.from(i) };
	let a = Buffer.from(i, "base64");
	if (a.toString("base64") !== i) return { problem: `${n}: must be base64 on one line` };
	return n === "gzip" ? mt(a) : { bytes: a };
}
function mt(t) {
	try {
		return { bytes: (0, r.gunzipSync)(t, { maxOutputLength: 1048576 }) };
	} catch (t) {
		return { problem: e.Tn(t, "code") === "ERR_BUFFER_TOO_LARGE" ? "gzip: inflates to more than 1 MiB" : "gzip: must be complete gzip data" };
	}
}
function ht(e) {
	return typeof e == "string";
}
function gt(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e > 0;
}
function _t(t) {
	return {
		kind: "malformed",
		message: e.gn(t.join("; "), 1e3)
	};
}
// src/modes/receive/listener.ts
const vt = 26214400;
const yt = new Set();
async function bt({ inputs: n, secrets: r }, a, o) {
	let s = n.listenerToken === "" ? null : n.listenerToken;
	let c = a.providers.filter((e) => e.active);
	let l = new Set(c.filter(Ee).map(({ name: e }) => e));
	let u = new AbortController();
	let f = null;
	let p = null;
	let m = null;
	let h = e.tt(o.log, "webhooks were rejected");
	let g = e.tt(o.log, "requests were refused");
	let _ = e.tt(o.log, "webhooks matched no function");
	let v = await t.l(n, o, {
		what: "webhooks",
		path: "/webhooks/v1/",
		maxBytes: vt,
		checkHead: (e) => {
			let t = xt(e, s);
			t !== null && g.warning(Ot(e, t));
			return t;
		},
		handle: ({ body: e, ...t }) => {
			let n = d(t.path, s);
			let v = xt(t, s);
			if (n === null || v !== null) return v ?? Dt;
			if (e === null) {
				g.warning(Ot(t, Z));
				return Z;
			}
			if (u.signal.aborted) return Dt;
			let { uri: y, tokened: b } = n;
			let ee = i(t.query);
			let x = {
				uri: y,
				headers: t.headers,
				query: ee,
				body: e
			};
			let S = o.clock.now();
			let C = b ? yt : l;
			let w = St(G(a, x, {
				secrets: r,
				now: S,
				unread: Ie(c.filter(({ name: e }) => !C.has(e)), x, {
					secrets: r,
					now: S
				}),
				redact: o.redact
			}), C);
			let T = {
				webhook: x,
				routing: w,
				now: S,
				retryOf: null
			};
			let E = y === "" ? "without uri" : `for ${y}`;
			switch (w.status) {
				case "invalid_signature":
				case "no_provider":
				case "no_function":
					h.warning(`webhook ${E} rejected: ${w.reason}`);
					w.status === "no_function" ? p = T : m = w.reason;
					break;
				case "not_matched":
					_.info(`webhook ${E} ignored: ${w.reason}`);
					p = T;
					break;
				case "handshake":
					_.info(`webhook ${E} answered without running a function: ${w.reason}`);
					break;
				case "failed":
				case "succeeded":
					f = T;
					u.abort();
			}
			return Ct(w, t, c.find((e) => e.name === w.provider) ?? {});
		}
	});
	let y = await e.Rn(o, {
		what: "a webhook",
		ms: n.timeoutMs ?? 27e5,
		done: u.signal
	});
	u.abort();
	await v.close();
	for (let e of [
		h,
		g,
		_
	]) e.close();
	return f === null ? {
		kind: y,
		last: p,
		rejected: m
	} : {
		kind: "evaluated",
		evaluation: f
	};
}
function xt(e, n) {
	if (d(e.path, n) === null) return wt;
	let r = t.d(e);
	if (r === "method_not_allowed") return Tt;
	if (r !== null) return Et;
	return Number(e.headers["content-length"] ?? 0) > vt ? Z : null;
}
function St(e, t) {
	let { provider: n } = e;
	if (n === null || !t.has(n)) return e;
	return {
		status: "no_provider",
		provider: null,
		reason: `provider ${n} has no secret, so it accepts webhooks only at /webhooks/v1/t/<listener-token>/<uri>`
	};
}
function Ct(e, t, n) {
	let { status: r, more: i } = Le(n);
	let a = {
		status: r,
		body: {
			accepted: !0,
			...i
		}
	};
	let o = /^ *true *$/i.test(t.headers["flex-sync-webhook"] ?? "");
	switch (e.status) {
		case "invalid_signature": return X(401, "The signature is missing or wrong.");
		case "no_provider":
		case "no_function": return X(404, "No provider or function matches this webhook.");
		case "not_matched": return o ? X(404, "No function matches this webhook.") : a;
		case "handshake": return {
			status: 200,
			body: e.response
		};
		case "failed": return o ? X(500, "A function failed; the log of the run says why.") : a;
		case "succeeded": return o ? {
			status: 200,
			body: {
				accepted: !0,
				functions: e.functions,
				...i
			}
		} : a;
	}
}
function X(e, t) {
	return {
		status: e,
		body: {
			accepted: !1,
			errors: [t],
			message: t
		}
	};
}
const wt = X(404, "No such path or token.");
const Tt = {
	...X(405, "Send it with POST."),
	headers: { allow: "POST" }
};
const Et = X(415, "Send the body without a Content-Encoding.");
const Z = X(413, "The body is longer than 25 MiB.");
const Dt = {
	...X(503, "This step accepts no more webhooks."),
	headers: { "retry-after": "60" }
};
function Ot({ method: t }, { status: n, body: r }) {
	return `a ${t} request was refused with ${n}: ${e.On(e.Tn(r, "message")) ?? ""}`;
}
// src/record/received.ts
const kt = e.Bt((t) => e.Cn(t) && Object.values(t).every((e) => typeof e == "string"));
const At = e.Jt({
	id: e.Zt(e.en(), e.Qt(/^rcv_[0-9a-f]{32}$/)),
	provider: e.Gt(e.en()),
	uri: e.en(),
	query: kt,
	headers: kt,
	body: e.Gt(e.nn([e.en(), e.Jt({ base64: e.en() })])),
	verdict: e.Xt([
		200,
		401,
		404,
		500
	]),
	reason: e.Gt(e.en()),
	functions: e.Rt(e.en()),
	received: e.en(),
	retry_of: e.Gt(e.en()),
	mac: e.Gt(e.en())
});
const jt = e.Jt({
	version: e.Wt(1),
	run: e.Jt({
		repository: e.en(),
		run_id: e.qt(),
		run_attempt: e.qt()
	}),
	received: e.Yt(e.Gt(At))
});
function Mt(t, n, r) {
	return {
		...e.R(t, n),
		received: r
	};
}
function Nt(t) {
	let n;
	try {
		n = JSON.parse(t);
	} catch {
		return {
			kind: "foreign",
			why: "is incomplete or not JSON"
		};
	}
	let r = e.$t(jt, n, { abortEarly: !0 });
	if (!r.success) return {
		kind: "foreign",
		why: "is not a record of this action"
	};
	let { run: i, received: a } = r.output;
	return a ? {
		kind: "received",
		repository: i.repository,
		received: a
	} : { kind: "none" };
}
function Pt(t, n, r) {
	return e.ut(t, It(n, r));
}
function Ft(t, n, r) {
	return e.lt(r.mac ?? "", t, It(n, r));
}
function It(e, { provider: t, uri: n, query: r, headers: i, body: a, verdict: o }) {
	return [
		e,
		t,
		n,
		r,
		i,
		a,
		o
	];
}
// src/modes/receive/result.ts
function Lt({ inputs: t }, n, { config: r, outcome: i }, a) {
	let { environment: o } = t;
	let s = i.kind === "evaluated" ? i.evaluation : null;
	let l = s ?? ("last" in i ? i.last : null);
	let { result: u, why: d } = Rt(i);
	s !== null && Bt(s, n);
	let f = Ht(s?.routing ?? null);
	let { outputs: p, shown: m, redacted: h } = Wt(r, f.variables, n);
	let g = Ut(r, f.variables);
	qt({
		...f,
		variables: m,
		absent: g,
		redacted: h
	}, n.log);
	let _ = u === "success" || u === "not_run";
	_ && n.log.info(d);
	let v = l && a(l);
	f.functions.length > 0 && v?.mac === null && n.log.info(`provider ${v.provider} has no secret, so the sender is not authenticated`);
	return {
		result: u,
		failure: _ ? null : e.gn(n.redact(d), 1e3),
		outputs: {
			provider: s?.routing.provider ?? "",
			functions: JSON.stringify(f.functions),
			variables: JSON.stringify(p),
			id: s === null ? "" : n.redact(c(s.webhook))
		},
		deliveries: null,
		payload: null,
		record: v && Mt(o.repository, {
			id: o.runId,
			attempt: o.runAttempt
		}, v),
		summary: Xt({
			result: u,
			why: d,
			webhook: l && v && {
				uri: l.webhook.uri,
				received: v
			},
			functions: f.functions,
			errors: Vt(s),
			variables: m,
			absent: g
		}, n.redact)
	};
}
function Q(e) {
	if (e.status === "succeeded") return null;
	return e.status === "failed" ? e.errors.join("; ") : e.reason;
}
function Rt(e) {
	switch (e.kind) {
		case "evaluated": return zt(e.evaluation.routing);
		case "refused": return $(e.reason);
		case "timeout": {
			let t = e.last && Q(e.last.routing);
			return $(`no webhook for a function arrived in time; ${t === null ? e.rejected === null ? "check that its sender reaches this listener, or set a longer timeout" : `the last one was rejected: ${e.rejected}` : `the last one was ignored: ${t}`}`);
		}
		case "cancelled": return $("the step was cancelled while waiting for a webhook");
	}
}
function zt(e) {
	let t = Q(e);
	switch (e.status) {
		case "no_provider":
		case "no_function": return $(`no function handles this webhook: ${t}`);
		case "invalid_signature": return $(`webhook rejected: ${t}`);
		case "not_matched": return {
			result: "not_run",
			why: e.reason
		};
		case "handshake": return {
			result: "not_run",
			why: `no function ran: ${e.reason}`
		};
		case "failed": return $(`the webhook of provider ${e.provider} failed: ${t}`);
		case "succeeded": return {
			result: "success",
			why: `the webhook of provider ${e.provider} ran ${e.functions.join(", ")}`
		};
	}
}
function $(e) {
	return {
		result: "failure",
		why: e
	};
}
function Bt(e, t) {
	let { webhook: n, routing: r } = e;
	let { uri: i, body: a } = n;
	t.log.info(`webhook ${i === "" ? "without uri" : `for ${i}`}: ${a.length} bytes, provider ${r.provider ?? "unknown"}`);
	let o = Vt(e);
	o.length > 1 && t.log.group("functions failed", o);
}
function Vt(e) {
	return e?.routing.status === "failed" ? e.routing.errors : [];
}
function Ht(e) {
	if (e === null || !("variables" in e)) return {
		functions: [],
		variables: {},
		warning: null
	};
	let { functions: t, variables: n } = e;
	return {
		functions: t.filter((e) => Object.hasOwn(n, e)),
		variables: n,
		warning: "warning" in e ? e.warning ?? null : null
	};
}
function Ut({ functions: e }, t) {
	return e.flatMap((e) => {
		let n = Object.hasOwn(t, e.name) && t[e.name];
		if (!n) return [];
		return e.variables.filter(({ name: e }) => !Object.hasOwn(n, e)).map((t) => ({
			fn: e.name,
			name: t.name,
			path: k(t)
		}));
	});
}
function Wt(e, t, n) {
	let r = Gt(e, t);
	let i = me(r.rest, n.redact);
	for (let e of r.texts) n.mask(e);
	let a = me(r.rest, n.redact);
	return {
		outputs: Kt(i.variables, r.values),
		shown: Kt(a.variables, r.hidden),
		redacted: i.redacted
	};
}
function Gt({ functions: e }, t) {
	let n = (t, n) => e.find((e) => e.name === t)?.variables.some((e) => e.secret && e.name === n) === !0;
	let r = (e, r) => Object.fromEntries(Object.entries(t).map(([t, i]) => [t, Object.fromEntries(Object.entries(i).filter(([r]) => n(t, r) === e).map(([e, t]) => [e, r(t)]))]));
	let i = r(!0, (e) => e);
	return {
		rest: r(!1, (e) => e),
		values: i,
		hidden: r(!0, () => "***"),
		texts: Object.values(i).flatMap((e) => Object.values(e).flatMap(he))
	};
}
function Kt(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, Object.fromEntries([...Object.entries(n), ...Object.entries(t[e] ?? {})])]));
}
function qt({ functions: e, variables: t, absent: n, warning: r, redacted: i }, a) {
	for (let r of e) a.group(`function ${r} ran`, [...Object.entries(t[r] ?? {}).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...n.filter((e) => e.fn === r).map((e) => `${e.name}: no value at ${e.path}`)]);
	r !== null && a.warning(r);
	for (let e of i) a.warning(`variable ${e} contains a secret, which is replaced with ***`);
}
const Jt = 4e5;
const Yt = {
	success: `${e.T.success} Webhook received`,
	not_run: `${e.T.skipped} Webhook received, no function ran`,
	failure: `${e.T.failure} Receiving failed`,
	waiting: `${e.T.waiting} Webhook awaited`
};
function Xt({ result: t, why: n, webhook: r, functions: i, errors: a, variables: o, absent: s }, c) {
	let l = (t) => e.D(c(t));
	let u = Object.entries(o).flatMap(([e, t]) => Object.entries(t).map(([t, n]) => [
		l(e),
		l(t),
		l(typeof n == "string" ? n : JSON.stringify(n))
	]));
	let d = [`## ${Yt[t]}\n`, `${e.j(c(n))}\n`];
	a.length > 1 && d.push(e.A(a.map(l), 1e5));
	if (r !== null) {
		let { provider: t, verdict: n, id: a, retry_of: o } = r.received;
		let s = {
			Provider: l(t ?? ""),
			Uri: l(r.uri),
			Functions: l(i.join(", ")),
			Verdict: String(n),
			Record: e.D(a),
			...o !== null && { "Resubmitted from": e.D(o) }
		};
		let c = Object.values(s);
		d.push(e.N(Object.keys(s), [c], Jt));
	}
	let f = [...u, ...s.map(({ fn: e, name: t }) => [
		l(e),
		l(t),
		"*not given*"
	])];
	f.length > 0 && d.push(e.N([
		"Function",
		"Variable",
		"Value"
	], f, Jt));
	return d.join("\n");
}
// src/modes/receive/record.ts
function Zt(e, t, n, r) {
	let { secrets: i } = e;
	let a = (e) => ({
		kind: "refused",
		reason: `record rejected: ${e}`
	});
	let o = Qt(e, t, n);
	if (o !== null) return a(o);
	let { received: s } = t;
	let { provider: c } = s;
	let l = dn(s, i);
	if (l === null) return a("it has no body, which contained a secret and was not UTF-8; have the sender send it again");
	if ("missing" in l) return a(`it contains the secret ${l.missing}, which has no value in the input secrets; add it there`);
	let u = r.clock.now();
	let { redact: d } = r;
	let f = G(n, l, {
		secrets: i,
		now: u,
		trusted: !0,
		redact: d
	});
	if (f.provider !== c) return a(`it was from provider ${c}, but now ${f.provider === null ? "no provider" : `provider ${f.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`);
	let p = $t(n, f, l);
	if (p !== null) return a(p);
	let m = W(n, i, c).length > 0;
	r.log.info(`resubmitted: ${s.id}, received ${s.received} with verdict ${s.verdict}; ${m ? "its mac is valid" : "trusted because trust-record is true"}`);
	return {
		kind: "evaluated",
		evaluation: {
			webhook: l,
			routing: f,
			now: u,
			retryOf: s.id
		}
	};
}
function Qt({ inputs: e, secrets: t }, { repository: n, received: r }, i) {
	let { repository: a } = e.environment;
	let { provider: o } = r;
	if (n !== a) return `it is from ${n || "another repository"}, not from this repository`;
	if (r.verdict === 401) return "its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again";
	if (o === null) return "no provider matched it; have the sender send it again";
	if (!tn(i, o)) return `the config no longer has an active provider ${o}; have the sender send it again`;
	let s = W(i, t, o);
	if (s.length === 0) return e.trustRecord ? null : `provider ${o} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`;
	if (Ft(s, a, r)) return null;
	return r.mac === null ? "it has no mac; have the sender send it again" : `its mac is wrong: the record or the secret of ${o} was changed; have the sender send it again`;
}
function $t({ functions: e }, t, { headers: n, query: r }) {
	if (!("variables" in t)) return null;
	let i = O(e);
	for (let { name: a, match: o, conditions: s } of e) {
		if (!t.functions.includes(a)) continue;
		let e = Object.keys(o?.headers ?? {}).find((e) => n[e.toLowerCase()] === "***");
		let c = Object.keys(o?.query ?? {}).find((e) => r[e] === "***");
		let l = [...Object.keys(o?.body ?? {}), ...s.map(({ path: e }) => e)].find((e) => ae(e, i));
		let u = e ?? c ?? l;
		if (u !== void 0) return `function ${a} matches on ${u}, which is *** in the record; have the sender send it again`;
	}
	return null;
}
function en(t) {
	let n = t.inputs.record;
	let r = t.loadRecords().flatMap((t) => {
		let n = Nt(t.text);
		if (n.kind === "foreign") throw new e.Pn(`${t.path} ${n.why}; download the artifact that the step uploaded again`);
		return n.kind === "received" ? [n] : [];
	});
	let [i, ...a] = r;
	if (i === void 0) throw new e.Pn(`${n} contains no received webhook; give the record-file of a receive step`);
	if (a.length > 0) throw new e.Pn(`${n} contains ${r.length} received webhooks, and a step evaluates one; give the path of one file`);
	return i;
}
function tn({ providers: e }, t) {
	return e.some((e) => e.name === t && e.active);
}
const nn = {
	succeeded: 200,
	invalid_signature: 401,
	no_provider: 404,
	no_function: 404,
	not_matched: 404,
	handshake: 404,
	failed: 500
};
function rn({ inputs: e, secrets: t }, n, r, { webhook: i, routing: a, now: o, retryOf: s }) {
	let { status: c, provider: l } = a;
	let { environment: u, listenerToken: d } = e;
	let { redact: f } = r;
	let p = Q(a);
	let m = {
		id: `rcv_${r.randomBytes(16).toString("hex")}`,
		provider: l,
		...an(i, {
			secrets: t,
			token: d,
			receive: n,
			redact: f
		}),
		verdict: nn[c],
		reason: p && f(p),
		functions: "functions" in a ? a.functions : [],
		received: new Date(o).toISOString(),
		retry_of: s,
		mac: null
	};
	let [h] = W(n, t, l);
	let g = h !== void 0 && c !== "invalid_signature" && c !== "handshake";
	let { repository: _ } = u;
	return g ? {
		...m,
		mac: Pt(h, _, m)
	} : m;
}
function an(t, n) {
	let { token: r, receive: i, redact: a } = n;
	let s = e.Q(n.secrets, 4);
	let c = (t) => e.K(r ? t.replaceAll(r, "***") : t, s);
	let l = (e) => {
		let t = c(e);
		return a(t) === t ? t : "***";
	};
	let u = new Set([e.mt("jobserv"), ...i.providers.flatMap((e) => V(e) ?? [])]);
	let d = (e) => u.has(e) || on(e);
	let f = un(Object.entries(t.headers).flatMap(([e, t]) => d(e) ? t : []));
	let p = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => [l(e), t.has(e) && !d(e) && !f(n) ? l(n) : "***"]));
	let m = new Set([...o, ...sn(i, "headers").map((e) => e.toLowerCase())]);
	return {
		uri: f(t.uri) ? "***" : c(t.uri),
		query: p(t.query, new Set(sn(i, "query"))),
		headers: p(t.headers, m),
		body: (() => {
			let n = O(i.functions);
			let r = n.size > 0 ? cn(t, n) : "as it is";
			if (r === null) return null;
			if (typeof r != "string") return c(r.json);
			let a = e.yn(t.body);
			if (a !== null) return c(a);
			let o = t.body.toString("latin1");
			return c(o) === e.K(o, fn) ? { base64: t.body.toString("base64") } : null;
		})()
	};
}
function on(t) {
	return t !== "x-event-key" && e.et(t);
}
function sn({ providers: e, functions: t }, n) {
	let r = e.flatMap(({ type: e }) => e === void 0 ? [] : R(e).marks);
	let i = t.flatMap((e) => e.variables);
	let a = (e) => n === "headers" ? e.toLowerCase() : e;
	let o = i.filter((e) => e.from === n && e.secret).map((e) => a(k(e)));
	return [...[
		...e,
		...t,
		...r
	].flatMap(({ match: e }) => Object.keys(e?.[n] ?? {})), ...i.filter(({ from: e, secret: t }) => e === n && !t).map(k)].filter((e) => !o.includes(a(e)));
}
function cn(t, n) {
	let r = _(t, ln(t));
	if ("fault" in r) return null;
	let i = !1;
	let a = e.$();
	for (let t of n) {
		let n = e.Nn(t);
		if (n.kind === "error") continue;
		let o = n.path.at(-1);
		let s = e.jn(r.json, n.path.slice(0, -1));
		if (!s.found || o === void 0) continue;
		let { value: c } = s;
		if (typeof c != "object" || !c) continue;
		let l = Object.getOwnPropertyDescriptor(c, o);
		if (l === void 0 || l.value === null) continue;
		for (let e of he(l.value)) e.length >= 8 && a.add(e);
		Object.defineProperty(c, o, {
			...l,
			value: "***"
		});
		i = !0;
	}
	if (!i) return "as it is";
	let o = e.kn(r.json);
	return o === null ? null : { json: a.redact(o) };
}
function ln({ headers: e }) {
	return R("slack").marks.some(({ match: t }) => Object.keys(t.headers ?? {}).every((t) => e[t] !== void 0));
}
function un(e) {
	let t = e.map((e) => e.toLowerCase()).filter(Boolean);
	let n = t.flatMap((e) => e.split(/[\s,:;=]+/)).filter((e) => e.length >= 8);
	return (e) => {
		let r = e.toLowerCase();
		return t.includes(r) || n.some((e) => r.includes(e));
	};
}
function dn({ uri: t, query: n, headers: r, body: i }, a) {
	if (i === null) return null;
	let o = null;
	let s = (t) => e.Ft(t, (t) => {
		let n = e.Lt(t) ?? t;
		let r = a.get(n);
		r || (o ??= n);
		return r;
	});
	let c = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [s(e), s(t)]));
	let l = {
		uri: s(t),
		query: c(n),
		headers: c(r),
		body: typeof i == "string" ? Buffer.from(s(i)) : Buffer.from(i.base64, "base64")
	};
	return o === null ? l : { missing: o };
}
function fn(e) {
	return [{
		kind: "text",
		text: e
	}];
}
function pn({ via: n, record: r, listenerToken: i, dryRun: a, environment: { eventName: o } }) {
	let s = [];
	a && s.push("input dry-run is true, but receive sends nothing; leave it out");
	n !== "event" && n !== "listener" && s.push(`input via is "${n}", which is not a source of webhooks; write event or listener`);
	r !== "" && n === "listener" && s.push("input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out");
	let c = ["repository_dispatch", "workflow_dispatch"].includes(o);
	r === "" && n === "event" && !c && s.push(`a ${o} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`);
	let l = i === "" ? null : t.s(i);
	l !== null && s.push(l);
	if (s.length > 0) throw new e.Pn(s.map((e) => ({ message: e })));
}
function mn(e) {
	let { record: t, via: n, environment: r } = e.inputs;
	if (t !== "") return {
		kind: "record",
		recorded: en(e)
	};
	return n === "listener" ? { kind: "listener" } : {
		kind: "event",
		reading: ft(r.event)
	};
}
function hn(e, { only: t }) {
	let n = (t, n) => {
		if (e.kind === "record") return e.recorded.received.provider === t;
		if (e.kind === "listener" || e.reading.kind === "malformed") return !0;
		let { webhook: r } = e.reading.dispatched;
		return n.some((e) => e === void 0 || typeof e == "string" && p(r, e));
	};
	return (e, r) => (t.length === 0 || t.some((t) => t === e)) && n(e, r);
}
function gn({ inputs: t, secrets: n }, r, i) {
	let { providers: a = [], functions: o = [] } = r.receive ?? {};
	let s = e.l(a, t.only).filter((e) => e.active);
	if (r.receive === void 0 || s.length === 0) throw new e.Pn("the config has no active provider to receive from; add providers and functions under receive");
	let c = s.map(({ name: e }) => e);
	if (!o.some((e) => e.active && c.includes(e.provider))) throw new e.Pn(`the config has no active function for ${c.join(", ")}, so no webhook would have an effect; add one under receive.functions`);
	let l = s.filter(({ name: e }) => i(e, _n(o, e))).map(({ name: e, secret_name: t }) => ({
		name: e,
		empty: t.filter((e) => n.get(e) === "")
	})).filter(({ empty: e }) => e.length > 0).map(({ name: e, empty: t }) => ({ message: `provider "${e}" needs the secret ${t.join(", ")}, which is empty and verifies nothing; set it in the repository's secrets` }));
	let u = s.filter(Ee).map(({ name: e }) => e);
	t.record === "" && t.via === "listener" && t.listenerToken === "" && u.length > 0 && l.push({ message: `provider ${u.join(", ")} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>` });
	if (l.length > 0) throw new e.Pn(l);
	return {
		...r.receive,
		providers: a.map((e) => ({
			...e,
			active: s.includes(e)
		}))
	};
}
function _n(e, t) {
	return e.filter((e) => e.active && e.provider === t).map(({ uri: e }) => e);
}
async function vn(e, t, n, r) {
	switch (t.kind) {
		case "event": return yn(e, t.reading, n, r);
		case "listener": return bt(e, n.config, r);
		case "record": return Zt(e, t.recorded, n.config, r);
	}
}
function yn({ inputs: { environment: e } }, t, n, r) {
	if (t.kind === "malformed") return {
		kind: "refused",
		reason: `the event contains no valid webhook: ${t.message}`
	};
	let { dispatched: i } = t;
	let { repository: a } = e;
	let o = r.clock.now();
	let s = st(i, n, {
		repository: a,
		now: o,
		redact: r.redact
	});
	let { webhook: c } = i;
	return {
		kind: "evaluated",
		evaluation: {
			webhook: c,
			routing: s,
			now: o,
			retryOf: null
		}
	};
}
exports.receive = async function(e, t) {
	let { inputs: n } = e;
	pn(n);
	t.mask(n.listenerToken);
	let r = mn(e);
	let i = hn(r, n);
	let a = ot(gn(e, await e.loadConfig({ providers: i }), i), e.secrets, t.mask);
	let { config: o, secrets: s } = a;
	let c = {
		...e,
		secrets: s
	};
	return Lt(c, t, {
		config: o,
		outcome: await vn(c, r, a, t)
	}, (e) => rn(c, o, t, e));
};
