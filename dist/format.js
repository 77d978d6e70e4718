const e = require("./index.js");
const t = [
	"state",
	"description",
	"context",
	"target_url"
];
function n(n) {
	let r = p(n);
	if (r.kind === "refused") return u([r.error]);
	let a = e.xn(r.text, t.map((e) => [e]));
	let o = new Set([...a].map(([e]) => String(e)));
	return i(r.json, o);
}
function r(e) {
	return i(e, new Set());
}
function i(t, n) {
	if (!c(t)) return u(["not_object"]);
	let r = [];
	n.size > 0 && r.push("duplicate_key");
	let i = (r) => n.has(r) ? null : e.Dn(t, r);
	let l = o(i("state"));
	n.has("state") || r.push(...l.errors);
	let d = i("description");
	r.push(...s("description", d, 255));
	let f = i("context");
	r.push(...s("context", f, 100));
	let p = i("target_url");
	p !== null && typeof p != "string" && r.push("target_url_type");
	if (r.length > 0 || l.state === null) return u(r);
	return a(l.state, {
		description: e.On(d),
		context: e.On(f),
		target_url: e.On(p)
	});
}
function a(t, n) {
	let r = (t) => t && e.pn(t);
	let i = [];
	Object.values(n).some((e) => e !== r(e)) && i.push("control_chars");
	let a = n.target_url && e.hn(n.target_url);
	a !== n.target_url && i.push("target_url_unusable");
	return {
		valid: !0,
		callback: {
			state: t,
			description: r(n.description),
			context: r(n.context),
			target_url: a
		},
		warnings: i
	};
}
function o(e) {
	if (e === "success" || e === "failure" || e === "error") return {
		state: e,
		errors: []
	};
	if (e === null) return {
		state: null,
		errors: ["state_missing"]
	};
	return typeof e == "string" ? {
		state: null,
		errors: ["state_unknown"]
	} : {
		state: null,
		errors: ["state_type"]
	};
}
function s(t, n, r) {
	if (n === null) return [];
	if (typeof n != "string") return [`${t}_type`];
	return e.mn(n) > r ? [`${t}_too_long`] : [];
}
function c(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const l = {
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
function u(e) {
	let t = e.map((e) => l[e]).join("; ");
	return {
		valid: !1,
		errors: e,
		message: `${t.charAt(0).toUpperCase()}${t.slice(1)}.`,
		http: d(e[0])
	};
}
function d(e) {
	switch (e) {
		case "method_not_allowed": return 405;
		case "content_encoding": return 415;
		case "body_too_large": return 413;
		default: return 400;
	}
}
function f(e) {
	let { state: t, description: n, context: r, target_url: i } = e;
	return [
		n ? `${t}, "${n}"` : t,
		r && `(context: ${r})`,
		i
	].filter(Boolean).join(" ");
}
function p(e) {
	if (Buffer.byteLength(e) > 65536) return {
		kind: "refused",
		error: "body_too_large"
	};
	let t = m(e);
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
function m(t) {
	let n = typeof t == "string" ? t : e.yn(t);
	return n === null ? null : e.An(n);
}
// src/callback/format.ts
function h(t, n) {
	let r = t.conditions?.find(({ path: e, accepted_values: t }) => !x(t, T(n, e)));
	if (r !== void 0) {
		let t = e.kn(T(n, r.path)) ?? y;
		return {
			kind: "unrelated",
			message: `${r.path} is ${e.vn(t, 100)}, which its condition does not accept`
		};
	}
	let i = _(t);
	let o = i.map((e) => ({
		rule: e,
		value: w(n, e.path)
	}));
	let s = o.find(({ rule: e, value: t }) => v(e, t) !== null) ?? o.find(({ value: e }) => e !== null);
	if (s === void 0) return S(["state_missing"], `${i.map(({ path: e }) => e).join(" and ")} ${i.length === 1 ? "has" : "have"} no value`);
	let { rule: c, value: l } = s;
	let u = v(c, l);
	if (u === "pending") return { kind: "pending" };
	let d = C(n, t.description, 255);
	let f = C(n, t.context, 100);
	let p = C(n, t.target_url, 1e400);
	let m = u === null ? b(c, l) : null;
	let { callback: h, warnings: g } = a(u ?? "error", {
		description: d ?? m,
		context: f ?? null,
		target_url: p ?? null
	});
	d === void 0 && g.push("description_not_text");
	f === void 0 && g.push("context_not_text");
	p === void 0 && g.push("target_url_not_text");
	return {
		kind: "callback",
		callback: h,
		warnings: g
	};
}
function g(t, n) {
	let r = p(n);
	if (r.kind === "refused") {
		let e = [r.error];
		return {
			kind: "refused",
			errors: e,
			message: u(e).message
		};
	}
	let { description: i, context: a, target_url: o, conditions: s = [] } = t;
	let c = [
		..._(t),
		...[
			i,
			a,
			o
		].filter((e) => e !== void 0),
		...s
	];
	let l = c.map(({ path: e }) => E(e));
	let d = e.bn(r.text, l);
	let f = c.find((e, t) => {
		let n = l[t];
		return n !== void 0 && d.has(n);
	});
	return f === void 0 ? h(t, r.json) : S(["duplicate_key"], `${f.path} is not the only one`);
}
function _({ state: e }) {
	return "path" in e ? [e] : e;
}
function v({ success: e, failure: t, pending: n }, r) {
	if (x(n, r)) return "pending";
	if (x(e, r)) return "success";
	return x(t, r) ? "failure" : null;
}
const y = "a deeply nested value";
function b({ path: t }, n) {
	let r = `${e.kn(n) ?? y} at ${t} is in no list of the format`;
	return e.vn(r, 255);
}
function x(e, t) {
	return e.includes(t);
}
function S(e, t) {
	let { message: n } = u(e);
	return {
		kind: "refused",
		errors: e,
		message: `${n.slice(0, -1)}: ${t}.`
	};
}
function C(t, n, r) {
	let i = n ? w(t, n.path) : null;
	if (i === null) return null;
	return typeof i == "object" ? void 0 : e.vn(String(i), r);
}
function w(e, t) {
	let n = T(e, t);
	return n === "" ? null : n;
}
function T(t, n) {
	let r = e.jn(t, E(n));
	return r.found ? r.value : null;
}
function E(t) {
	let n = e.Nn(t);
	if (n.kind === "path") return n.path;
	throw Error(n.message);
}
function D(e, t) {
	let i = typeof e == "string" || Buffer.isBuffer(e) ? e : null;
	if (t === null) {
		let t = i === null ? r(e) : n(i);
		return t.valid ? {
			kind: "callback",
			...t
		} : {
			kind: "refused",
			errors: t.errors,
			message: t.message
		};
	}
	return i === null ? h(t, e) : g(t, i);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return 1e4;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return n;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return 65536;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return p;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return g;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return r;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return D;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return f;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return h;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return u;
	}
});
