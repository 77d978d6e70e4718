Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var e = Object.create;
var t = Object.defineProperty;
var n = Object.getOwnPropertyDescriptor;
var r = Object.getOwnPropertyNames;
var i = Object.getPrototypeOf;
var a = Object.prototype.hasOwnProperty;
var o = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) {
		d = c[l];
		!a.call(e, d) && d !== o && t(e, d, {
			get: ((e) => i[e]).bind(null, d),
			enumerable: !(s = n(i, d)) || s.enumerable
		});
	}
	return e;
};
var s = (n, r, s) => (s = n == null ? {} : e(i(n)), o(r || !n || !n.__esModule || !a.call(n, "default") ? t(s, "default", {
	value: n,
	enumerable: !0
}) : s, n));
let c = require("node:crypto");
let l = require("node:events");
let u = require("os");
let d = require("crypto");
let f = require("fs");
let p = require("node:fs");
let m = require("node:path");
let h = require("node:net");
let g = require("node:dns");
let _ = require("node:http");
u = s(u, 1);
d = s(d, 1);
f = s(f, 1);
h = s(h, 1);
g = s(g, 1);
_ = s(_, 1);
// node_modules/@actions/core/lib/utils.js
function v(e) {
	if (e == null) return "";
	else if (typeof e == "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function y(e) {
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
// node_modules/@actions/core/lib/command.js
function b(e, t, n) {
	let r = new x(e, t, n);
	process.stdout.write(r.toString() + u.EOL);
}
var x = class {
	constructor(e, t, n) {
		e ||= "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				if (r) {
					t ? t = !1 : e += ",";
					e += `${n}=${te(r)}`;
				}
			}
		}
		e += `::${ee(this.message)}`;
		return e;
	}
};
function ee(e) {
	return v(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function te(e) {
	return v(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function ne(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!f.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	f.appendFileSync(n, `${v(t)}${u.EOL}`, { encoding: "utf8" });
}
function re(e, t) {
	let n = `ghadelimiter_${d.randomUUID()}`;
	let r = v(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${u.EOL}${r}${u.EOL}${n}`;
}
var ie;
(function(e) {
	e[e.Success = 0] = "Success";
	e[e.Failure = 1] = "Failure";
})(ie ||= {});
function ae(e) {
	b("add-mask", {}, e);
}
function oe(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === !1) return n;
	return n.trim();
}
function se(e, t) {
	if (process.env.GITHUB_OUTPUT) return ne("OUTPUT", re(e, t));
	process.stdout.write(u.EOL);
	b("set-output", { name: e }, v(t));
}
function ce(e) {
	process.exitCode = ie.Failure;
	ue(e);
}
function le(e) {
	b("debug", {}, e);
}
function ue(e, t = {}) {
	b("error", y(t), e instanceof Error ? e.toString() : e);
}
function de(e, t = {}) {
	b("warning", y(t), e instanceof Error ? e.toString() : e);
}
function fe(e, t = {}) {
	b("notice", y(t), e instanceof Error ? e.toString() : e);
}
function pe(e) {
	process.stdout.write(e + u.EOL);
}
const me = Array.from({ length: 60 }, (e, t) => String(t).padStart(2, "0"));
function he(e) {
	if (e === null) return null;
	let t = e.endsWith("Z") || /(?:Z|[+-]\d\d:?\d\d)$/i.test(e) ? e : `${e}Z`;
	let n = Date.parse(t);
	return n > 0 ? n : null;
}
function ge(e) {
	return _e()(e);
}
function _e() {
	let e = NaN;
	let t = "";
	return (n) => {
		if (n === null) return;
		let r = Math.floor(n / 1e3);
		let i = r % 86400;
		if (r - i !== e) {
			e = r - i;
			t = new Date(n).toISOString().slice(0, 11);
		}
		let a = me[Math.floor(i / 3600)];
		let o = me[Math.floor(i / 60) % 60];
		return `${t}${a}:${o}:${me[i % 60]}+00:00`;
	};
}
const ve = 2 ** 31 - 1;
const ye = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/;
const be = {
	"": 1e3,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function xe(e) {
	let t = ye.exec(String(e));
	let n = be[t?.[2] ?? ""];
	if (!t || n === void 0) return null;
	let r = Math.round(Number(t[1]) * n);
	return r >= 1 && r <= ve ? r : null;
}
const Se = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const Ce = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const we = String.raw`\d\d:\d\d:\d\d`;
const Te = new RegExp([
	String.raw`^${Se}, \d\d ${Ce} \d{4} ${we} GMT$`,
	String.raw`^${Se}[a-z]{3,6}, \d\d-${Ce}-\d\d ${we} GMT$`,
	String.raw`^${Se} ${Ce} [ \d]\d ${we} \d{4}$`
].join("|"));
function Ee(e, t) {
	let n = e?.trim() ?? "";
	if (/^\d+$/.test(n)) return Math.min(Number(n) * 1e3, ve);
	if (!Te.test(n)) return null;
	let r = Date.parse(n.endsWith("GMT") ? n : `${n} GMT`);
	if (Number.isNaN(r)) return null;
	return Math.min(Math.max(r - t, 0), ve);
}
const De = [
	1,
	2,
	4
];
function Oe() {
	return {
		now: () => Date.now(),
		sleep: (e, t) => new Promise((n) => {
			if (t?.aborted) return n();
			let r = () => {
				clearTimeout(i);
				t?.removeEventListener("abort", r);
				n();
			};
			let i = setTimeout(r, Math.min(e, ve));
			t?.addEventListener("abort", r, { once: !0 });
		})
	};
}
const ke = 6e4;
function Ae(e) {
	return `${new Date(e).toISOString().slice(11, 19)} UTC`;
}
// src/errors.ts
var S = class extends Error {
	problems;
	hidden;
	constructor(e, t = 0) {
		let n = typeof e == "string" ? [{ message: e }] : e;
		let r = t > 0 ? [`and ${t} more like these`] : [];
		super([...n.map(je), ...r].join("\n"));
		this.problems = n;
		this.hidden = t;
	}
};
function je({ file: e, line: t, path: n, message: r }) {
	let i = [t && e ? `${e}:${t}` : e, n].filter((e) => e).join(" ");
	return i ? `${i}: ${r}` : r;
}
const Me = /[^.[\]"\s]+/y;
const Ne = /\[(0|[1-9]\d{0,8})\]/y;
const Pe = /\[\*\]/y;
const Fe = /\[("(?:[^"\\]|\\.)*")\]/y;
const Ie = /^(?:\$|#?\/)/;
const Le = "write names with dots between, [0] for an item of a list, [\"a.b\"] for a name with a dot or a space";
function Re(e, t = !1) {
	let [n] = Ie.exec(e) ?? [];
	if (n !== void 0) return {
		kind: "error",
		message: ze(e, n)
	};
	let r = [];
	let i = 0;
	for (; i < e.length || r.length === 0;) {
		let n = i > 0 && e[i] === ".";
		let a = Be(e, n ? i + 1 : i, n || i === 0);
		if (a === null) return {
			kind: "error",
			message: `"${e}" is not a path at character ${i + 1}; ${Le}`
		};
		if (a.key === -1 && !t) return {
			kind: "error",
			message: `"${e}" has [*], any item, which only match.body and conditions take; write the place of one item, as [0]`
		};
		r.push(a.key);
		i = a.end;
	}
	return {
		kind: "path",
		path: r
	};
}
function ze(e, t) {
	let n = t === "$" ? "JSONPath" : "a JSON pointer";
	let r = /[.[\]]/.test(e) || e === t ? `${t}...` : e;
	return `"${e}" is ${n}, which is not read; ${Le}, and [${JSON.stringify(r)}] for a name that begins with ${t}`;
}
function Be(e, t, n) {
	let r = t > 0 && e[t - 1] === ".";
	if (n) {
		let n = Ve(Me, e, t);
		if (n) return {
			key: n[0],
			end: Me.lastIndex
		};
	}
	if (r) return null;
	let i = Ve(Ne, e, t);
	if (i) return {
		key: Number(i[1]),
		end: Ne.lastIndex
	};
	if (Ve(Pe, e, t)) return {
		key: -1,
		end: Pe.lastIndex
	};
	let a = Ve(Fe, e, t);
	return a && He(a[1] ?? "", Fe.lastIndex);
}
function Ve(e, t, n) {
	e.lastIndex = n;
	return e.exec(t);
}
function He(e, t) {
	try {
		return {
			key: String(JSON.parse(e)),
			end: t
		};
	} catch {
		return null;
	}
}
function Ue(e, t) {
	let n = e;
	for (let e of t) {
		if (typeof n != "object" || !n) return { found: !1 };
		if (Array.isArray(n) !== (typeof e == "number")) return { found: !1 };
		let t = Object.getOwnPropertyDescriptor(n, e);
		if (t === void 0) return { found: !1 };
		n = t.value;
	}
	return {
		found: !0,
		value: n
	};
}
function We(e, t) {
	let n = t.indexOf(-1);
	if (n < 0) {
		let n = Ue(e, t);
		return n.found ? [n.value] : [];
	}
	let r = Ue(e, t.slice(0, n));
	if (!r.found || !Array.isArray(r.value)) return [];
	let i = t.slice(n + 1);
	return r.value.flatMap((e) => We(e, i));
}
const Ge = {
	size: 1,
	get: () => Ge
};
function* Ke(e, t) {
	let n = [];
	let r = 0;
	let i = t ? Je(t) : Ge;
	for (let t = 0; t < e.length; t++) {
		let a = r === 0 ? n.at(-1) : void 0;
		switch (e.charCodeAt(t)) {
			case 34: {
				let r = Xe(e, t);
				if (a?.counts && Qe(e, r)) {
					let o = String(JSON.parse(e.slice(t, r)));
					a.key = o;
					i = a.tree.get(o);
					let s = (a.counts.get(o) ?? 0) + 1;
					i !== void 0 && a.counts.set(o, s);
					i !== void 0 && s === 2 && (yield n.map((e) => e.key));
				}
				t = r - 1;
				break;
			}
			case 123:
			case 91:
				if (r > 0 || i === void 0 || i.size === 0) r++;
				else {
					let r = e.charCodeAt(t) === 91;
					n.push({
						tree: i,
						counts: r ? null : new Map(),
						key: 0
					});
					i = i.get(0);
				}
				break;
			case 125:
			case 93:
				r > 0 ? r-- : n.pop();
				break;
			case 44: if (a?.counts === null) {
				a.key = Number(a.key) + 1;
				i = a.tree.get(a.key);
			}
		}
	}
}
function qe(e, t) {
	return e === t || e === -1 && typeof t == "number";
}
function Je(e) {
	let t = new Map();
	for (let n of e) {
		let e = t;
		for (let t of n) {
			let n = e.get(t) ?? new Map();
			e.set(t, n);
			e = n;
		}
	}
	return e.some((e) => e.includes(-1)) ? Ye([t]) : t;
}
function Ye(e) {
	return {
		size: e.reduce((e, t) => e + t.size, 0),
		get(t) {
			let n = typeof t == "number" ? [t, -1] : [t];
			let r = e.flatMap((e) => n.flatMap((t) => e.get(t) ?? []));
			return r.length === 0 ? void 0 : Ye(r);
		}
	};
}
function Xe(e, t) {
	let n = e.indexOf("\"", t + 1);
	for (; Ze(e, n);) n = e.indexOf("\"", n + 1);
	return n + 1;
}
function Ze(e, t) {
	let n = t;
	for (; e.charCodeAt(n - 1) === 92;) n--;
	return (t - n) % 2 == 1;
}
function Qe(e, t) {
	let n = t;
	for (; /\s/.test(e.charAt(n));) n++;
	return e.charCodeAt(n) === 58;
}
const $e = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
});
function et(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function C(e, t) {
	if (typeof e != "object" || !e) return;
	return Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
}
function tt(e) {
	return typeof e == "string" ? e : null;
}
function nt(e, t) {
	let n = C(e, t);
	return Array.isArray(n) ? n : [];
}
function rt(e, t) {
	let n = C(e, t);
	if (n == null) return [];
	return Array.isArray(n) ? n : [n];
}
function it(e) {
	try {
		return JSON.stringify(e);
	} catch (e) {
		if (e instanceof RangeError) return null;
		throw e;
	}
}
function w(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function at(e) {
	return Number.isInteger(e) ? Number.isSafeInteger(e) : Number.isFinite(e);
}
function ot(e) {
	return (e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? []).every((e) => e.startsWith("\"") || at(Number(e)));
}
// src/lib/text.ts
const st = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function ct(e) {
	return e.replace(st, " ");
}
function lt(e, t) {
	if (e.length <= t) return e;
	let n = "";
	let r = 0;
	for (let i of e) {
		r += 1;
		if (r > t) return `${n}…`;
		r < t && (n += i);
	}
	return e;
}
function ut(e) {
	return e.replace(/[\u{10000}-\u{10ffff}]/gu, "�");
}
const dt = /^[ -~]*$/;
const ft = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
const pt = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function mt(e, t = 300) {
	if (dt.test(e)) return lt(!e.includes("::") && !e.includes("##") ? e : gt(e, ""), t);
	return lt(gt(e.replace(ft, " ").replace(pt, "�"), ht), t);
}
const ht = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;
function gt(e, t) {
	return e.replace(RegExp(`:(?=${t}:)`, "gu"), ": ").replace(RegExp(`#(?=${t}#${t}\\[)`, "gu"), "# ");
}
// src/github/errors.ts
var T = class extends Error {
	status;
	code;
	isMissingRoute;
	said;
	constructor(e, t, n = {}) {
		super(e);
		this.name = "ApiError";
		this.status = t;
		this.code = n.code ?? null;
		this.isMissingRoute = n.isMissingRoute ?? !1;
		this.said = n.said ?? null;
	}
};
const _t = [
	"cancelled",
	"blocked",
	"tls_error"
];
function vt(e) {
	let { method: t, outcome: n, retries: r, now: i } = e;
	let a = De[r];
	let o = a === void 0 ? null : a * 1e3;
	if (n.kind === "failure") return (t === "GET" || !n.connected) && !_t.includes(n.code) ? o : null;
	if (yt(n)) {
		if (r >= 5) return null;
		let e = bt(n, i);
		return e === null ? o : Math.max(e, 1e3);
	}
	if (n.status < 500 || t !== "GET" || o === null) return null;
	return Math.max(o, Ee(n.headers["retry-after"], i) ?? 0);
}
function yt(e) {
	if (e.status === 429) return !0;
	if (e.status !== 403) return !1;
	return e.headers["retry-after"] !== void 0 || e.headers["x-ratelimit-remaining"] === "0" || xt(e);
}
function bt(e, t) {
	let n = Ee(e.headers["retry-after"], t);
	if (n !== null) return n;
	let { headers: r } = e;
	let i = Number(r["x-ratelimit-reset"]);
	if (r["x-ratelimit-remaining"] === "0" && i > 0) return Math.max(0, i * 1e3 - t);
	return xt(e) ? 6e4 : null;
}
function xt(e) {
	return /rate limit/i.test(e.body.subarray(0, 4096).toString());
}
function St(e) {
	return e instanceof T && (e.status === null || e.status >= 500);
}
function Ct(e, t, n) {
	let r = wt(t, n);
	let i = `${e} was answered ${t.status}${r && ` (${r})`}`;
	if (yt(t)) return `${i}: the rate limit is used up ${jt(t)}; run this job again then`;
	switch (t.status) {
		case 401: return `${i}: github-token is not valid here; leave it at its default or give a token of this server`;
		case 403:
		case 404: return `${i}: ${Tt(t) ? Et(e) : Ot(e, t)}`;
		default: return t.status >= 500 && e.startsWith("GET ") ? `${i}: the server has trouble; run this job again` : i;
	}
}
function wt(e, t) {
	return lt(t(Mt(e)), 200);
}
function Tt({ status: e, headers: t }) {
	return e === 404 && /^text\/plain\b/.test(t["content-type"] ?? "");
}
function Et(e) {
	return /\/repos\/[^/]+\/[^/]+\/dispatches$/.test(e) ? "the server has no repository_dispatch; start a workflow instead, at .../actions/workflows/FILE/dispatches" : "the server has no such API";
}
function Dt(e) {
	return /\/api\/v1(\/|$)/.test(e) ? "contents" : "statuses";
}
function Ot(e, t) {
	let n = kt(t.headers["x-accepted-github-permissions"] ?? "") ?? At(e);
	return n === null ? "give github-token the permission for it" : `add "permissions: ${n}" to the job; another repository needs a token of its own in github-token`;
}
function kt(e) {
	let [t = ""] = e.split(";");
	let n = t.split(",").map((e) => e.trim()).flatMap((e) => {
		let [, t, n] = /^([a-z_]+)=(read|write)$/.exec(e) ?? [];
		return t && n ? [`${t.replaceAll("_", "-")}: ${n}`] : [];
	});
	return n.length > 0 ? n.join(", ") : null;
}
function At(e) {
	let [t] = e.split(" ");
	let n = t === "GET" ? "read" : "write";
	if (/\/actions\//.test(e)) return `actions: ${n}`;
	if (/\/contents(\/|\?|$)|\/dispatches$/.test(e)) return `contents: ${n}`;
	if (/\/status(es)?(\/|\?|$)/.test(e)) return `${Dt(e)}: ${n}`;
	return null;
}
function jt({ headers: e }) {
	let t = e["retry-after"];
	if (t) return /^\d+$/.test(t) ? `for ${t} s` : `until ${t}`;
	let n = Number(e["x-ratelimit-reset"]);
	return n > 0 && n < 1e10 ? `until ${ge(n * 1e3)}` : "for a minute or more";
}
function Mt(e) {
	return tt(C(et(e.body.toString()), "message")) ?? "";
}
// src/github/repository.ts
const Nt = "OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";
function Pt(e) {
	let [, t, n, r, i] = /^([^:]+):([^@]+)(?:(@)(.*))?$/.exec(e.trim()) ?? [];
	if (t === void 0 || n === void 0) return null;
	if (!Ft(t)) return null;
	if (n.split("/").some((e) => /^\.{0,2}$/.test(e))) return null;
	if (r !== void 0 && !i) return null;
	return {
		repository: t,
		path: n,
		ref: i ?? null
	};
}
function Ft(e) {
	return /^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e);
}
function It(e) {
	let { repository: t, path: n, ref: r } = e;
	return `${t}:${n}${r === null ? "" : `@${r}`}`;
}
function Lt({ text: e, json: t }, n) {
	if (Array.isArray(t)) throw Rt(n);
	let r = C(t, "type");
	if (typeof r != "string" || !C(t, "sha")) return e;
	let i = C(t, "content");
	if (C(t, "encoding") === "base64" && typeof i == "string") return Buffer.from(i, "base64").toString("utf8");
	throw new S(`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`);
}
function Rt(e) {
	return new S(`${e} is a directory; write the path of a file`);
}
function zt(e) {
	let [t = "", ...n] = e.split("/");
	return {
		owner: t,
		repo: n.join("/")
	};
}
async function Bt(e, { repository: t, branch: n, sha: r }) {
	let i = zt(t);
	let { json: a } = await e.request("GET /repos/{owner}/{repo}/branches/{branch}", {
		...i,
		branch: n
	});
	let o = C(a, "commit");
	let s = C(o, "sha") ?? C(o, "id");
	if (s === r) return !0;
	if (typeof s != "string") return !1;
	let c = C((await e.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...i,
		basehead: `${s}...${r}`,
		per_page: 1
	})).json, "status");
	return c === "behind" || c === "identical";
}
async function Vt(e, { repository: t, tag: n, sha: r }) {
	let i = zt(t);
	let a = C((await e.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
		...i,
		ref: `tags/${n}`
	})).json, "object");
	let o = C(a, "sha");
	if (C(a, "type") !== "tag" || typeof o != "string") return o === r;
	return C(C((await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
		...i,
		tag_sha: o
	})).json, "object"), "sha") === r;
}
function E(e, t) {
	if (e.length > 100) return null;
	let n = null;
	let r = 1e400;
	for (let i of t) {
		if (i.length > 100) continue;
		let t = Ht(e.toLowerCase(), i.toLowerCase());
		let a = Math.min(e.length, i.length);
		if (t < r && t <= Math.max(1, Math.floor(a / 3))) {
			n = i;
			r = t;
		}
	}
	return n;
}
function Ht(e, t) {
	let n = [];
	let r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = e[i - 1] === t[o - 1];
			let c = i > 1 && o > 1 && e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
			a[o] = Math.min(Ut(r, o) + 1, Ut(a, o - 1) + 1, Ut(r, o - 1) + +!s, c ? Ut(n, o - 2) + 1 : 1e400);
		}
		n = r;
		r = a;
	}
	return Ut(r, t.length);
}
function Ut(e, t) {
	return e[t] ?? 1e400;
}
// node_modules/yaml/browser/dist/nodes/identity.js
const Wt = Symbol.for("yaml.alias");
const Gt = Symbol.for("yaml.document");
const Kt = Symbol.for("yaml.map");
const qt = Symbol.for("yaml.pair");
const Jt = Symbol.for("yaml.scalar");
const Yt = Symbol.for("yaml.seq");
const Xt = Symbol.for("yaml.node.type");
const Zt = (e) => !!e && typeof e == "object" && e[Xt] === Wt;
const Qt = (e) => !!e && typeof e == "object" && e[Xt] === Gt;
const $t = (e) => !!e && typeof e == "object" && e[Xt] === Kt;
const D = (e) => !!e && typeof e == "object" && e[Xt] === qt;
const O = (e) => !!e && typeof e == "object" && e[Xt] === Jt;
const en = (e) => !!e && typeof e == "object" && e[Xt] === Yt;
function k(e) {
	if (e && typeof e == "object") switch (e[Xt]) {
		case Kt:
		case Yt: return !0;
	}
	return !1;
}
function A(e) {
	if (e && typeof e == "object") switch (e[Xt]) {
		case Wt:
		case Kt:
		case Jt:
		case Yt: return !0;
	}
	return !1;
}
const tn = (e) => (O(e) || k(e)) && !!e.anchor;
// node_modules/yaml/browser/dist/visit.js
const nn = Symbol("break visit");
const rn = Symbol("skip children");
const an = Symbol("remove node");
function on(e, t) {
	let n = cn(t);
	Qt(e) ? sn(null, e.contents, n, Object.freeze([e])) === an && (e.contents = null) : sn(null, e, n, Object.freeze([]));
}
on.BREAK = nn;
on.SKIP = rn;
on.REMOVE = an;
function sn(e, t, n, r) {
	let i = ln(e, t, n, r);
	if (A(i) || D(i)) {
		un(e, r, i);
		return sn(e, i, n, r);
	}
	if (typeof i != "symbol") {
		if (k(t)) {
			r = Object.freeze(r.concat(t));
			for (let e = 0; e < t.items.length; ++e) {
				let i = sn(e, t.items[e], n, r);
				if (typeof i == "number") e = i - 1;
				else if (i === nn) return nn;
				else if (i === an) {
					t.items.splice(e, 1);
					--e;
				}
			}
		} else if (D(t)) {
			r = Object.freeze(r.concat(t));
			let e = sn("key", t.key, n, r);
			if (e === nn) return nn;
			else e === an && (t.key = null);
			let i = sn("value", t.value, n, r);
			if (i === nn) return nn;
			else i === an && (t.value = null);
		}
	}
	return i;
}
function cn(e) {
	if (typeof e == "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
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
function ln(e, t, n, r) {
	if (typeof n == "function") return n(e, t, r);
	if ($t(t)) return n.Map?.(e, t, r);
	if (en(t)) return n.Seq?.(e, t, r);
	if (D(t)) return n.Pair?.(e, t, r);
	if (O(t)) return n.Scalar?.(e, t, r);
	if (Zt(t)) return n.Alias?.(e, t, r);
}
function un(e, t, n) {
	let r = t[t.length - 1];
	if (k(r)) r.items[e] = n;
	else if (D(r)) e === "key" ? r.key = n : r.value = n;
	else if (Qt(r)) r.contents = n;
	else {
		let e = Zt(r) ? "alias" : "scalar";
		throw Error(`Cannot replace node with ${e} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const dn = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const fn = (e) => e.replace(/[!,[\]{}]/g, (e) => dn[e]);
var pn = class e {
	constructor(t, n) {
		this.docStart = null;
		this.docEnd = !1;
		this.yaml = Object.assign({}, e.defaultYaml, t);
		this.tags = Object.assign({}, e.defaultTags, n);
	}
	clone() {
		let t = new e(this.yaml, this.tags);
		t.docStart = this.docStart;
		return t;
	}
	atDocument() {
		let t = new e(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = !0;
				break;
			case "1.2":
				this.atNextDocument = !1;
				this.yaml = {
					explicit: e.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, e.defaultTags);
		}
		return t;
	}
	add(t, n) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: e.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, e.defaultTags);
			this.atNextDocument = !1;
		}
		let r = t.trim().split(/[ \t]+/);
		let i = r.shift();
		switch (i) {
			case "%TAG": {
				if (r.length !== 2) {
					n(0, "%TAG directive should contain exactly two parts");
					if (r.length < 2) return !1;
				}
				let [e, t] = r;
				this.tags[e] = t;
				return !0;
			}
			case "%YAML": {
				this.yaml.explicit = !0;
				if (r.length !== 1) {
					n(0, "%YAML directive should contain exactly one part");
					return !1;
				}
				let [e] = r;
				if (e === "1.1" || e === "1.2") {
					this.yaml.version = e;
					return !0;
				} else {
					let t = /^\d+\.\d+$/.test(e);
					n(6, `Unsupported YAML version ${e}`, t);
					return !1;
				}
			}
			default:
				n(0, `Unknown directive ${i}`, !0);
				return !1;
		}
	}
	tagName(e, t) {
		if (e === "!") return "!";
		if (e[0] !== "!") {
			t(`Not a valid tag: ${e}`);
			return null;
		}
		if (e[1] === "<") {
			let n = e.slice(2, -1);
			if (n === "!" || n === "!!") {
				t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
				return null;
			}
			e[e.length - 1] !== ">" && t("Verbatim tags must end with a >");
			return n;
		}
		let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
		r || t(`The ${e} tag has no suffix`);
		let i = this.tags[n];
		if (i) try {
			return i + decodeURIComponent(r);
		} catch (e) {
			t(String(e));
			return null;
		}
		if (n === "!") return e;
		t(`Could not resolve tag: ${e}`);
		return null;
	}
	tagString(e) {
		for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + fn(e.substring(n.length));
		return e[0] === "!" ? e : `!<${e}>`;
	}
	toString(e) {
		let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		let n = Object.entries(this.tags);
		let r;
		if (e && n.length > 0 && A(e.contents)) {
			let t = {};
			on(e.contents, (e, n) => {
				A(n) && n.tag && (t[n.tag] = !0);
			});
			r = Object.keys(t);
		} else r = [];
		for (let [i, a] of n) {
			if (i === "!!" && a === "tag:yaml.org,2002:") continue;
			(!e || r.some((e) => e.startsWith(a))) && t.push(`%TAG ${i} ${a}`);
		}
		return t.join("\n");
	}
};
pn.defaultYaml = {
	explicit: !1,
	version: "1.2"
};
pn.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function mn(e) {
	if (/[\x00-\x19\s,[\]{}]/.test(e)) {
		let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
		throw Error(t);
	}
	return !0;
}
function hn(e) {
	let t = new Set();
	on(e, { Value(e, n) {
		n.anchor && t.add(n.anchor);
	} });
	return t;
}
function gn(e, t) {
	for (let n = 1;; ++n) {
		let r = `${e}${n}`;
		if (!t.has(r)) return r;
	}
}
function _n(e, t) {
	let n = [];
	let r = new Map();
	let i = null;
	return {
		onAnchor: (r) => {
			n.push(r);
			i ??= hn(e);
			let a = gn(t, i);
			i.add(a);
			return a;
		},
		setAnchors: () => {
			for (let e of n) {
				let t = r.get(e);
				if (typeof t == "object" && t.anchor && (O(t.node) || k(t.node))) t.node.anchor = t.anchor;
				else {
					let t = Error("Failed to resolve repeated object (this should not happen)");
					t.source = e;
					throw t;
				}
			}
		},
		sourceObjects: r
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function vn(e, t, n, r) {
	if (r && typeof r == "object") {
		if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
			let n = r[t];
			let i = vn(e, r, String(t), n);
			i === void 0 ? delete r[t] : i !== n && (r[t] = i);
		}
		else if (r instanceof Map) for (let t of Array.from(r.keys())) {
			let n = r.get(t);
			let i = vn(e, r, t, n);
			i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
		}
		else if (r instanceof Set) for (let t of Array.from(r)) {
			let n = vn(e, r, t, t);
			if (n === void 0) r.delete(t);
			else if (n !== t) {
				r.delete(t);
				r.add(n);
			}
		}
		else for (let [t, n] of Object.entries(r)) {
			let i = vn(e, r, t, n);
			i === void 0 ? delete r[t] : i !== n && (r[t] = i);
		}
	}
	return e.call(t, n, r);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function yn(e, t, n) {
	if (Array.isArray(e)) return e.map((e, t) => yn(e, String(t), n));
	if (e && typeof e.toJSON == "function") {
		if (!n || !tn(e)) return e.toJSON(t, n);
		let r = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		n.anchors.set(e, r);
		n.onCreate = (e) => {
			r.res = e;
			delete n.onCreate;
		};
		let i = e.toJSON(t, n);
		n.onCreate && n.onCreate(i);
		return i;
	}
	if (typeof e == "bigint" && !n?.keep) return Number(e);
	return e;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var bn = class {
	constructor(e) {
		Object.defineProperty(this, Xt, { value: e });
	}
	clone() {
		let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		this.range && (e.range = this.range.slice());
		return e;
	}
	toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: r, reviver: i } = {}) {
		if (!Qt(e)) throw TypeError("A document argument is required");
		let a = {
			anchors: new Map(),
			doc: e,
			keep: !0,
			mapAsMap: t === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof n == "number" ? n : 100
		};
		let o = yn(this, "", a);
		if (typeof r == "function") for (let { count: e, res: t } of a.anchors.values()) r(t, e);
		return typeof i == "function" ? vn(i, { "": o }, "", o) : o;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var xn = class extends bn {
	constructor(e) {
		super(Wt);
		this.source = e;
		Object.defineProperty(this, "tag", { set() {
			throw Error("Alias nodes cannot have tags");
		} });
	}
	resolve(e, t) {
		if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
		let n;
		if (t?.aliasResolveCache) n = t.aliasResolveCache;
		else {
			n = [];
			on(e, { Node: (e, t) => {
				(Zt(t) || tn(t)) && n.push(t);
			} });
			t && (t.aliasResolveCache = n);
		}
		let r;
		for (let e of n) {
			if (e === this) break;
			e.anchor === this.source && (r = e);
		}
		if (r && t) {
			let { anchors: e, doc: n, maxAliasCount: i } = t;
			let a = e.get(r);
			if (!a) {
				yn(r, null, t);
				a = e.get(r);
			}
			if (a?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (i >= 0) {
				a.count += 1;
				a.aliasCount === 0 && (a.aliasCount = Sn(n, r, e));
				if (a.count * a.aliasCount > i) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return r;
	}
	toJSON(e, t) {
		if (!t) return { source: this.source };
		let n = this.resolve(t.doc, t);
		if (!n) {
			let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(e);
		}
		return t.anchors.get(n).res;
	}
	toString(e, t, n) {
		let r = `*${this.source}`;
		if (e) {
			mn(this.source);
			if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(e);
			}
			if (e.implicitKey) return `${r} `;
		}
		return r;
	}
};
function Sn(e, t, n) {
	if (Zt(t)) {
		let r = t.resolve(e);
		let i = n && r && n.get(r);
		return i ? i.count * i.aliasCount : 0;
	} else if (k(t)) {
		let r = 0;
		for (let i of t.items) {
			let t = Sn(e, i, n);
			t > r && (r = t);
		}
		return r;
	} else if (D(t)) {
		let r = Sn(e, t.key, n);
		let i = Sn(e, t.value, n);
		return Math.max(r, i);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const Cn = (e) => !e || typeof e != "function" && typeof e != "object";
var j = class extends bn {
	constructor(e) {
		super(Jt);
		this.value = e;
	}
	toJSON(e, t) {
		return t?.keep ? this.value : yn(this.value, e, t);
	}
	toString() {
		return String(this.value);
	}
};
j.BLOCK_FOLDED = "BLOCK_FOLDED";
j.BLOCK_LITERAL = "BLOCK_LITERAL";
j.PLAIN = "PLAIN";
j.QUOTE_DOUBLE = "QUOTE_DOUBLE";
j.QUOTE_SINGLE = "QUOTE_SINGLE";
function wn(e, t, n) {
	if (t) {
		let e = n.filter((e) => e.tag === t);
		let r = e.find((e) => !e.format) ?? e[0];
		if (!r) throw Error(`Tag ${t} not found`);
		return r;
	}
	return n.find((t) => t.identify?.(e) && !t.format);
}
function Tn(e, t, n) {
	Qt(e) && (e = e.contents);
	if (A(e)) return e;
	if (D(e)) {
		let t = n.schema[Kt].createNode?.(n.schema, null, n);
		t.items.push(e);
		return t;
	}
	(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
	let { aliasDuplicateObjects: r, onAnchor: i, onTagObj: a, schema: o, sourceObjects: s } = n;
	let c;
	if (r && e && typeof e == "object") {
		c = s.get(e);
		if (c) {
			c.anchor ?? (c.anchor = i(e));
			return new xn(c.anchor);
		} else {
			c = {
				anchor: null,
				node: null
			};
			s.set(e, c);
		}
	}
	t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
	let l = wn(e, t, o.tags);
	if (!l) {
		e && typeof e.toJSON == "function" && (e = e.toJSON());
		if (!e || typeof e != "object") {
			let t = new j(e);
			c && (c.node = t);
			return t;
		}
		l = e instanceof Map ? o[Kt] : Symbol.iterator in Object(e) ? o[Yt] : o[Kt];
	}
	if (a) {
		a(l);
		delete n.onTagObj;
	}
	let u = l?.createNode ? l.createNode(n.schema, e, n) : typeof l?.nodeClass?.from == "function" ? l.nodeClass.from(n.schema, e, n) : new j(e);
	t ? u.tag = t : l.default || (u.tag = l.tag);
	c && (c.node = u);
	return u;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function En(e, t, n) {
	let r = n;
	for (let e = t.length - 1; e >= 0; --e) {
		let n = t[e];
		if (typeof n == "number" && Number.isInteger(n) && n >= 0) {
			let e = [];
			e[n] = r;
			r = e;
		} else r = new Map([[n, r]]);
	}
	return Tn(r, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error("This should not happen, please report a bug.");
		},
		schema: e,
		sourceObjects: new Map()
	});
}
const Dn = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
var On = class extends bn {
	constructor(e, t) {
		super(e);
		Object.defineProperty(this, "schema", {
			value: t,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(e) {
		let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		e && (t.schema = e);
		t.items = t.items.map((t) => A(t) || D(t) ? t.clone(e) : t);
		this.range && (t.range = this.range.slice());
		return t;
	}
	addIn(e, t) {
		if (Dn(e)) this.add(t);
		else {
			let [n, ...r] = e;
			let i = this.get(n, !0);
			if (k(i)) i.addIn(r, t);
			else if (i === void 0 && this.schema) this.set(n, En(this.schema, r, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
		}
	}
	deleteIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.delete(t);
		let r = this.get(t, !0);
		if (k(r)) return r.deleteIn(n);
		else throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
	}
	getIn(e, t) {
		let [n, ...r] = e;
		let i = this.get(n, !0);
		if (r.length === 0) return !t && O(i) ? i.value : i;
		else return k(i) ? i.getIn(r, t) : void 0;
	}
	hasAllNullValues(e) {
		return this.items.every((t) => {
			if (!D(t)) return !1;
			let n = t.value;
			return n == null || e && O(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.has(t);
		let r = this.get(t, !0);
		return k(r) ? r.hasIn(n) : !1;
	}
	setIn(e, t) {
		let [n, ...r] = e;
		if (r.length === 0) this.set(n, t);
		else {
			let e = this.get(n, !0);
			if (k(e)) e.setIn(r, t);
			else if (e === void 0 && this.schema) this.set(n, En(this.schema, r, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const kn = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
function An(e, t) {
	if (/^\n+$/.test(e)) return e.substring(1);
	return t ? e.replace(/^(?! *$)/gm, t) : e;
}
const jn = (e, t, n) => e.endsWith("\n") ? An(n, t) : n.includes("\n") ? "\n" + An(n, t) : (e.endsWith(" ") ? "" : " ") + n;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const Mn = "flow";
function Nn(e, t, n = "flow", { indentAtStart: r, lineWidth: i = 80, minContentWidth: a = 20, onFold: o, onOverflow: s } = {}) {
	if (!i || i < 0) return e;
	i < a && (a = 0);
	let c = Math.max(1 + a, 1 + i - t.length);
	if (e.length <= c) return e;
	let l = [];
	let u = {};
	let d = i - t.length;
	typeof r == "number" && (r > i - Math.max(2, a) ? l.push(0) : d = i - r);
	let f;
	let p;
	let m = !1;
	let h = -1;
	let g = -1;
	let _ = -1;
	if (n === "block") {
		h = Pn(e, h, t.length);
		h !== -1 && (d = h + c);
	}
	for (let r; r = e[h += 1];) {
		if (n === "quoted" && r === "\\") {
			g = h;
			switch (e[h + 1]) {
				case "x":
					h += 3;
					break;
				case "u":
					h += 5;
					break;
				case "U":
					h += 9;
					break;
				default: h += 1;
			}
			_ = h;
		}
		if (r === "\n") {
			n === "block" && (h = Pn(e, h, t.length));
			d = h + t.length + c;
			f = void 0;
		} else {
			if (r === " " && p && p !== " " && p !== "\n" && p !== "	") {
				let t = e[h + 1];
				t && t !== " " && t !== "\n" && t !== "	" && (f = h);
			}
			if (h >= d) {
				if (f) {
					l.push(f);
					d = f + c;
					f = void 0;
				} else if (n === "quoted") {
					for (; p === " " || p === "	";) {
						p = r;
						r = e[h += 1];
						m = !0;
					}
					let t = h > _ + 1 ? h - 2 : g - 1;
					if (u[t]) return e;
					l.push(t);
					u[t] = !0;
					d = t + c;
					f = void 0;
				} else m = !0;
			}
		}
		p = r;
	}
	m && s && s();
	if (l.length === 0) return e;
	o && o();
	let v = e.slice(0, l[0]);
	for (let r = 0; r < l.length; ++r) {
		let i = l[r];
		let a = l[r + 1] || e.length;
		if (i === 0) v = `\n${t}${e.slice(0, a)}`;
		else {
			n === "quoted" && u[i] && (v += `${e[i]}\\`);
			v += `\n${t}${e.slice(i + 1, a)}`;
		}
	}
	return v;
}
function Pn(e, t, n) {
	let r = t;
	let i = t + 1;
	let a = e[i];
	for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
	else {
		do
			a = e[++t];
		while (a && a !== "\n");
		r = t;
		i = t + 1;
		a = e[i];
	}
	return r;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const Fn = (e, t) => ({
	indentAtStart: t ? e.indent.length : e.indentAtStart,
	lineWidth: e.options.lineWidth,
	minContentWidth: e.options.minContentWidth
});
const In = (e) => /^(%|---|\.\.\.)/m.test(e);
function Ln(e, t, n) {
	if (!t || t < 0) return !1;
	let r = t - n;
	let i = e.length;
	if (i <= r) return !1;
	for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
		if (t - n > r) return !0;
		n = t + 1;
		if (i - n <= r) return !1;
	}
	return !0;
}
function Rn(e, t) {
	let n = JSON.stringify(e);
	if (t.options.doubleQuotedAsJSON) return n;
	let { implicitKey: r } = t;
	let i = t.options.doubleQuotedMinMultiLineLength;
	let a = t.indent || (In(e) ? "  " : "");
	let o = "";
	let s = 0;
	for (let e = 0, t = n[e]; t; t = n[++e]) {
		if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
			o += n.slice(s, e) + "\\ ";
			e += 1;
			s = e;
			t = "\\";
		}
		if (t === "\\") switch (n[e + 1]) {
			case "u":
				{
					o += n.slice(s, e);
					let t = n.substr(e + 2, 4);
					switch (t) {
						case "0000":
							o += "\\0";
							break;
						case "0007":
							o += "\\a";
							break;
						case "000b":
							o += "\\v";
							break;
						case "001b":
							o += "\\e";
							break;
						case "0085":
							o += "\\N";
							break;
						case "00a0":
							o += "\\_";
							break;
						case "2028":
							o += "\\L";
							break;
						case "2029":
							o += "\\P";
							break;
						default: t.substr(0, 2) === "00" ? o += "\\x" + t.substr(2) : o += n.substr(e, 6);
					}
					e += 5;
					s = e + 1;
				}
				break;
			case "n":
				if (r || n[e + 2] === "\"" || n.length < i) e += 1;
				else {
					o += n.slice(s, e) + "\n\n";
					for (; n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== "\"";) {
						o += "\n";
						e += 2;
					}
					o += a;
					n[e + 2] === " " && (o += "\\");
					e += 1;
					s = e + 1;
				}
				break;
			default: e += 1;
		}
	}
	o = s ? o + n.slice(s) : n;
	return r ? o : Nn(o, a, "quoted", Fn(t, !1));
}
function zn(e, t) {
	if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return Rn(e, t);
	let n = t.indent || (In(e) ? "  " : "");
	let r = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
	return t.implicitKey ? r : Nn(r, n, Mn, Fn(t, !1));
}
function Bn(e, t) {
	let { singleQuote: n } = t.options;
	let r;
	if (n === !1) r = Rn;
	else {
		let t = e.includes("\"");
		let i = e.includes("'");
		r = t && !i ? zn : i && !t ? Rn : n ? zn : Rn;
	}
	return r(e, t);
}
let Vn;
try {
	Vn = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	Vn = /\n+(?!\n|$)/g;
}
function Hn({ comment: e, type: t, value: n }, r, i, a) {
	let { blockQuote: o, commentString: s, lineWidth: c } = r.options;
	if (!o || /\n[\t ]+$/.test(n)) return Bn(n, r);
	let l = r.indent || (r.forceBlockIndent || In(n) ? "  " : "");
	let u = o === "literal" ? !0 : o === "folded" || t === j.BLOCK_FOLDED ? !1 : t === j.BLOCK_LITERAL || !Ln(n, c, l.length);
	if (!n) return u ? "|\n" : ">\n";
	let d;
	let f;
	for (f = n.length; f > 0; --f) {
		let e = n[f - 1];
		if (e !== "\n" && e !== "	" && e !== " ") break;
	}
	let p = n.substring(f);
	let m = p.indexOf("\n");
	if (m === -1) d = "-";
	else if (n === p || m !== p.length - 1) {
		d = "+";
		a && a();
	} else d = "";
	if (p) {
		n = n.slice(0, -p.length);
		p[p.length - 1] === "\n" && (p = p.slice(0, -1));
		p = p.replace(Vn, `$&${l}`);
	}
	let h = !1;
	let g;
	let _ = -1;
	for (g = 0; g < n.length; ++g) {
		let e = n[g];
		if (e === " ") h = !0;
		else if (e === "\n") _ = g;
		else break;
	}
	let v = n.substring(0, _ < g ? _ + 1 : g);
	if (v) {
		n = n.substring(v.length);
		v = v.replace(/\n+/g, `$&${l}`);
	}
	let y = (h ? l ? "2" : "1" : "") + d;
	if (e) {
		y += " " + s(e.replace(/ ?[\r\n]+/g, " "));
		i && i();
	}
	if (!u) {
		let e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${l}`);
		let i = !1;
		let a = Fn(r, !0);
		o !== "folded" && t !== j.BLOCK_FOLDED && (a.onOverflow = () => {
			i = !0;
		});
		let s = Nn(`${v}${e}${p}`, l, "block", a);
		if (!i) return `>${y}\n${l}${s}`;
	}
	n = n.replace(/\n+/g, `$&${l}`);
	return `|${y}\n${l}${v}${n}${p}`;
}
function Un(e, t, n, r) {
	let { type: i, value: a } = e;
	let { actualString: o, implicitKey: s, indent: c, indentStep: l, inFlow: u } = t;
	if (s && a.includes("\n") || u && /[[\]{},]/.test(a)) return Bn(a, t);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) return s || u || !a.includes("\n") ? Bn(a, t) : Hn(e, t, n, r);
	if (!s && !u && i !== j.PLAIN && a.includes("\n")) return Hn(e, t, n, r);
	if (In(a)) {
		if (c === "") {
			t.forceBlockIndent = !0;
			return Hn(e, t, n, r);
		} else if (s && c === l) return Bn(a, t);
	}
	let d = a.replace(/\n+/g, `$&\n${c}`);
	if (o) {
		let e = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(d);
		let { compat: n, tags: r } = t.doc.schema;
		if (r.some(e) || n?.some(e)) return Bn(a, t);
	}
	return s ? d : Nn(d, c, Mn, Fn(t, !1));
}
function Wn(e, t, n, r) {
	let { implicitKey: i, inFlow: a } = t;
	let o = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) });
	let { type: s } = e;
	s !== j.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value) && (s = j.QUOTE_DOUBLE);
	let c = (e) => {
		switch (e) {
			case j.BLOCK_FOLDED:
			case j.BLOCK_LITERAL: return i || a ? Bn(o.value, t) : Hn(o, t, n, r);
			case j.QUOTE_DOUBLE: return Rn(o.value, t);
			case j.QUOTE_SINGLE: return zn(o.value, t);
			case j.PLAIN: return Un(o, t, n, r);
			default: return null;
		}
	};
	let l = c(s);
	if (l === null) {
		let { defaultKeyType: e, defaultStringType: n } = t.options;
		let r = i && e || n;
		l = c(r);
		if (l === null) throw Error(`Unsupported default string type ${r}`);
	}
	return l;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function Gn(e, t) {
	let n = Object.assign({
		blockQuote: !0,
		commentString: kn,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: "true",
		verifyAliasOrder: !0
	}, e.schema.toStringOptions, t);
	let r;
	switch (n.collectionStyle) {
		case "block":
			r = !1;
			break;
		case "flow":
			r = !0;
			break;
		default: r = null;
	}
	return {
		anchors: new Set(),
		doc: e,
		flowCollectionPadding: n.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
		inFlow: r,
		options: n
	};
}
function Kn(e, t) {
	if (t.tag) {
		let n = e.filter((e) => e.tag === t.tag);
		if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
	}
	let n;
	let r;
	if (O(t)) {
		r = t.value;
		let i = e.filter((e) => e.identify?.(r));
		if (i.length > 1) {
			let e = i.filter((e) => e.test);
			e.length > 0 && (i = e);
		}
		n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
	} else {
		r = t;
		n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
	}
	if (!n) {
		let e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
		throw Error(`Tag not resolved for ${e} value`);
	}
	return n;
}
function qn(e, t, { anchors: n, doc: r }) {
	if (!r.directives) return "";
	let i = [];
	let a = (O(e) || k(e)) && e.anchor;
	if (a && mn(a)) {
		n.add(a);
		i.push(`&${a}`);
	}
	let o = e.tag ?? (t.default ? null : t.tag);
	o && i.push(r.directives.tagString(o));
	return i.join(" ");
}
function Jn(e, t, n, r) {
	if (D(e)) return e.toString(t, n, r);
	if (Zt(e)) {
		if (t.doc.directives) return e.toString(t);
		if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
		else {
			t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]);
			e = e.resolve(t.doc);
		}
	}
	let i;
	let a = A(e) ? e : t.doc.createNode(e, { onTagObj: (e) => i = e });
	i ??= Kn(t.doc.schema.tags, a);
	let o = qn(a, i, t);
	o.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + o.length + 1);
	let s = typeof i.stringify == "function" ? i.stringify(a, t, n, r) : O(a) ? Wn(a, t, n, r) : a.toString(t, n, r);
	if (!o) return s;
	return O(a) || s[0] === "{" || s[0] === "[" ? `${o} ${s}` : `${o}\n${t.indent}${s}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function Yn({ key: e, value: t }, n, r, i) {
	let { allNullValues: a, doc: o, indent: s, indentStep: c, options: { commentString: l, indentSeq: u, simpleKeys: d } } = n;
	let f = A(e) && e.comment || null;
	if (d) {
		if (f) throw Error("With simple keys, key nodes cannot have comments");
		if (k(e) || !A(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
	}
	let p = !d && (!e || f && t == null && !n.inFlow || k(e) || (O(e) ? e.type === j.BLOCK_FOLDED || e.type === j.BLOCK_LITERAL : typeof e == "object"));
	n = Object.assign({}, n, {
		allNullValues: !1,
		implicitKey: !p && (d || !a),
		indent: s + c
	});
	let m = !1;
	let h = !1;
	let g = Jn(e, n, () => m = !0, () => h = !0);
	if (!p && !n.inFlow && g.length > 1024) {
		if (d) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
		p = !0;
	}
	if (n.inFlow) {
		if (a || t == null) {
			m && r && r();
			return g === "" ? "?" : p ? `? ${g}` : g;
		}
	} else if (a && !d || t == null && p) {
		g = `? ${g}`;
		f && !m ? g += jn(g, n.indent, l(f)) : h && i && i();
		return g;
	}
	m && (f = null);
	if (p) {
		f && (g += jn(g, n.indent, l(f)));
		g = `? ${g}\n${s}:`;
	} else {
		g = `${g}:`;
		f && (g += jn(g, n.indent, l(f)));
	}
	let _, v, y;
	if (A(t)) {
		_ = !!t.spaceBefore;
		v = t.commentBefore;
		y = t.comment;
	} else {
		_ = !1;
		v = null;
		y = null;
		t && typeof t == "object" && (t = o.createNode(t));
	}
	n.implicitKey = !1;
	!p && !f && O(t) && (n.indentAtStart = g.length + 1);
	h = !1;
	!u && c.length >= 2 && !n.inFlow && !p && en(t) && !t.flow && !t.tag && !t.anchor && (n.indent = n.indent.substring(2));
	let b = !1;
	let x = Jn(t, n, () => b = !0, () => h = !0);
	let ee = " ";
	if (f || _ || v) {
		ee = _ ? "\n" : "";
		if (v) {
			let e = l(v);
			ee += `\n${An(e, n.indent)}`;
		}
		x === "" && !n.inFlow ? ee === "\n" && y && (ee = "\n\n") : ee += `\n${n.indent}`;
	} else if (!p && k(t)) {
		let e = x[0];
		let r = x.indexOf("\n");
		let i = r !== -1;
		let a = n.inFlow ?? t.flow ?? t.items.length === 0;
		if (i || !a) {
			let t = !1;
			if (i && (e === "&" || e === "!")) {
				let n = x.indexOf(" ");
				e === "&" && n !== -1 && n < r && x[n + 1] === "!" && (n = x.indexOf(" ", n + 1));
				(n === -1 || r < n) && (t = !0);
			}
			t || (ee = `\n${n.indent}`);
		}
	} else (x === "" || x[0] === "\n") && (ee = "");
	g += ee + x;
	n.inFlow ? b && r && r() : y && !b ? g += jn(g, n.indent, l(y)) : h && i && i();
	return g;
}
// node_modules/yaml/browser/dist/log.js
function Xn(e, t) {
	(e === "debug" || e === "warn") && console.warn(t);
}
const Zn = {
	identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new j(Symbol("<<")), { addToJSMap: $n }),
	stringify: () => "<<"
};
const Qn = (e, t) => (Zn.identify(t) || O(t) && (!t.type || t.type === j.PLAIN) && Zn.identify(t.value)) && e?.doc.schema.tags.some((e) => e.tag === Zn.tag && e.default);
function $n(e, t, n) {
	let r = tr(e, n);
	if (en(r)) for (let n of r.items) er(e, t, n);
	else if (Array.isArray(r)) for (let n of r) er(e, t, n);
	else er(e, t, r);
}
function er(e, t, n) {
	let r = tr(e, n);
	if (!$t(r)) throw Error("Merge sources must be maps or map aliases");
	let i = r.toJSON(null, e, Map);
	for (let [e, n] of i) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return t;
}
function tr(e, t) {
	return e && Zt(t) ? t.resolve(e.doc, e) : t;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function nr(e, t, { key: n, value: r }) {
	if (A(n) && n.addToJSMap) n.addToJSMap(e, t, r);
	else if (Qn(e, n)) $n(e, t, r);
	else {
		let i = yn(n, "", e);
		if (t instanceof Map) t.set(i, yn(r, i, e));
		else if (t instanceof Set) t.add(i);
		else {
			let a = rr(n, i, e);
			let o = yn(r, a, e);
			a in t ? Object.defineProperty(t, a, {
				value: o,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : t[a] = o;
		}
	}
	return t;
}
function rr(e, t, n) {
	if (t === null) return "";
	if (typeof t != "object") return String(t);
	if (A(e) && n?.doc) {
		let t = Gn(n.doc, {});
		t.anchors = new Set();
		for (let e of n.anchors.keys()) t.anchors.add(e.anchor);
		t.inFlow = !0;
		t.inStringifyKey = !0;
		let r = e.toString(t);
		if (!n.mapKeyWarned) {
			let e = JSON.stringify(r);
			e.length > 40 && (e = e.substring(0, 36) + "...\"");
			Xn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
			n.mapKeyWarned = !0;
		}
		return r;
	}
	return JSON.stringify(t);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function ir(e, t, n) {
	return new M(Tn(e, void 0, n), Tn(t, void 0, n));
}
var M = class e {
	constructor(e, t = null) {
		Object.defineProperty(this, Xt, { value: qt });
		this.key = e;
		this.value = t;
	}
	clone(t) {
		let { key: n, value: r } = this;
		A(n) && (n = n.clone(t));
		A(r) && (r = r.clone(t));
		return new e(n, r);
	}
	toJSON(e, t) {
		return nr(t, t?.mapAsMap ? new Map() : {}, this);
	}
	toString(e, t, n) {
		return e?.doc ? Yn(this, e, t, n) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function ar(e, t, n) {
	return (t.inFlow ?? e.flow ? sr : or)(e, t, n);
}
function or({ comment: e, items: t }, n, { blockItemPrefix: r, flowChars: i, itemIndent: a, onChompKeep: o, onComment: s }) {
	let { indent: c, options: { commentString: l } } = n;
	let u = Object.assign({}, n, {
		indent: a,
		type: null
	});
	let d = !1;
	let f = [];
	for (let e = 0; e < t.length; ++e) {
		let i = t[e];
		let o = null;
		if (A(i)) {
			!d && i.spaceBefore && f.push("");
			cr(n, f, i.commentBefore, d);
			i.comment && (o = i.comment);
		} else if (D(i)) {
			let e = A(i.key) ? i.key : null;
			if (e) {
				!d && e.spaceBefore && f.push("");
				cr(n, f, e.commentBefore, d);
			}
		}
		d = !1;
		let s = Jn(i, u, () => o = null, () => d = !0);
		o && (s += jn(s, a, l(o)));
		d && o && (d = !1);
		f.push(r + s);
	}
	let p;
	if (f.length === 0) p = i.start + i.end;
	else {
		p = f[0];
		for (let e = 1; e < f.length; ++e) {
			let t = f[e];
			p += t ? `\n${c}${t}` : "\n";
		}
	}
	if (e) {
		p += "\n" + An(l(e), c);
		s && s();
	} else d && o && o();
	return p;
}
function sr({ items: e }, t, { flowChars: n, itemIndent: r }) {
	let { indent: i, indentStep: a, flowCollectionPadding: o, options: { commentString: s } } = t;
	r += a;
	let c = Object.assign({}, t, {
		indent: r,
		inFlow: !0,
		type: null
	});
	let l = !1;
	let u = 0;
	let d = [];
	for (let n = 0; n < e.length; ++n) {
		let i = e[n];
		let a = null;
		if (A(i)) {
			i.spaceBefore && d.push("");
			cr(t, d, i.commentBefore, !1);
			i.comment && (a = i.comment);
		} else if (D(i)) {
			let e = A(i.key) ? i.key : null;
			if (e) {
				e.spaceBefore && d.push("");
				cr(t, d, e.commentBefore, !1);
				e.comment && (l = !0);
			}
			let n = A(i.value) ? i.value : null;
			if (n) {
				n.comment && (a = n.comment);
				n.commentBefore && (l = !0);
			} else i.value == null && e?.comment && (a = e.comment);
		}
		a && (l = !0);
		let o = Jn(i, c, () => a = null);
		l ||= d.length > u || o.includes("\n");
		if (n < e.length - 1) o += ",";
		else if (t.options.trailingComma) {
			t.options.lineWidth > 0 && (l ||= d.reduce((e, t) => e + t.length + 2, 2) + (o.length + 2) > t.options.lineWidth);
			l && (o += ",");
		}
		a && (o += jn(o, r, s(a)));
		d.push(o);
		u = d.length;
	}
	let { start: f, end: p } = n;
	if (d.length === 0) return f + p;
	else {
		if (!l) {
			let e = d.reduce((e, t) => e + t.length + 2, 2);
			l = t.options.lineWidth > 0 && e > t.options.lineWidth;
		}
		if (l) {
			let e = f;
			for (let t of d) e += t ? `\n${a}${i}${t}` : "\n";
			return `${e}\n${i}${p}`;
		} else return `${f}${o}${d.join(" ")}${o}${p}`;
	}
}
function cr({ indent: e, options: { commentString: t } }, n, r, i) {
	r && i && (r = r.replace(/^\n+/, ""));
	if (r) {
		let i = An(t(r), e);
		n.push(i.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function lr(e, t) {
	let n = O(t) ? t.value : t;
	for (let r of e) if (D(r)) {
		if (r.key === t || r.key === n) return r;
		if (O(r.key) && r.key.value === n) return r;
	}
}
var N = class extends On {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(e) {
		super(Kt, e);
		this.items = [];
	}
	static from(e, t, n) {
		let { keepUndefined: r, replacer: i } = n;
		let a = new this(e);
		let o = (e, o) => {
			if (typeof i == "function") o = i.call(t, e, o);
			else if (Array.isArray(i) && !i.includes(e)) return;
			(o !== void 0 || r) && a.items.push(ir(e, o, n));
		};
		if (t instanceof Map) for (let [e, n] of t) o(e, n);
		else if (t && typeof t == "object") for (let e of Object.keys(t)) o(e, t[e]);
		typeof e.sortMapEntries == "function" && a.items.sort(e.sortMapEntries);
		return a;
	}
	add(e, t) {
		let n;
		n = D(e) ? e : !e || typeof e != "object" || !("key" in e) ? new M(e, e?.value) : new M(e.key, e.value);
		let r = lr(this.items, n.key);
		let i = this.schema?.sortMapEntries;
		if (r) {
			if (!t) throw Error(`Key ${n.key} already set`);
			O(r.value) && Cn(n.value) ? r.value.value = n.value : r.value = n.value;
		} else if (i) {
			let e = this.items.findIndex((e) => i(n, e) < 0);
			e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
		} else this.items.push(n);
	}
	delete(e) {
		let t = lr(this.items, e);
		if (!t) return !1;
		return this.items.splice(this.items.indexOf(t), 1).length > 0;
	}
	get(e, t) {
		let n = lr(this.items, e)?.value;
		return (!t && O(n) ? n.value : n) ?? void 0;
	}
	has(e) {
		return !!lr(this.items, e);
	}
	set(e, t) {
		this.add(new M(e, t), !0);
	}
	toJSON(e, t, n) {
		let r = n ? new n() : t?.mapAsMap ? new Map() : {};
		t?.onCreate && t.onCreate(r);
		for (let e of this.items) nr(t, r, e);
		return r;
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		for (let e of this.items) if (!D(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
		!e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 }));
		return ar(this, e, {
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
// node_modules/yaml/browser/dist/schema/common/map.js
const ur = {
	collection: "map",
	default: !0,
	nodeClass: N,
	tag: "tag:yaml.org,2002:map",
	resolve(e, t) {
		$t(e) || t("Expected a mapping for this tag");
		return e;
	},
	createNode: (e, t, n) => N.from(e, t, n)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var dr = class extends On {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(e) {
		super(Yt, e);
		this.items = [];
	}
	add(e) {
		this.items.push(e);
	}
	delete(e) {
		let t = fr(e);
		if (typeof t != "number") return !1;
		return this.items.splice(t, 1).length > 0;
	}
	get(e, t) {
		let n = fr(e);
		if (typeof n != "number") return;
		let r = this.items[n];
		return !t && O(r) ? r.value : r;
	}
	has(e) {
		let t = fr(e);
		return typeof t == "number" && t < this.items.length;
	}
	set(e, t) {
		let n = fr(e);
		if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
		let r = this.items[n];
		O(r) && Cn(t) ? r.value = t : this.items[n] = t;
	}
	toJSON(e, t) {
		let n = [];
		t?.onCreate && t.onCreate(n);
		let r = 0;
		for (let e of this.items) n.push(yn(e, String(r++), t));
		return n;
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		return ar(this, e, {
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
		let { replacer: r } = n;
		let i = new this(e);
		if (t && Symbol.iterator in Object(t)) {
			let e = 0;
			for (let a of t) {
				if (typeof r == "function") {
					let n = t instanceof Set ? a : String(e++);
					a = r.call(t, n, a);
				}
				i.items.push(Tn(a, void 0, n));
			}
		}
		return i;
	}
};
function fr(e) {
	let t = O(e) ? e.value : e;
	t && typeof t == "string" && (t = Number(t));
	return typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const pr = {
	collection: "seq",
	default: !0,
	nodeClass: dr,
	tag: "tag:yaml.org,2002:seq",
	resolve(e, t) {
		en(e) || t("Expected a sequence for this tag");
		return e;
	},
	createNode: (e, t, n) => dr.from(e, t, n)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const mr = {
	identify: (e) => typeof e == "string",
	default: !0,
	tag: "tag:yaml.org,2002:str",
	resolve: (e) => e,
	stringify(e, t, n, r) {
		t = Object.assign({ actualString: !0 }, t);
		return Wn(e, t, n, r);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const hr = {
	identify: (e) => e == null,
	createNode: () => new j(null),
	default: !0,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new j(null),
	stringify: ({ source: e }, t) => typeof e == "string" && hr.test.test(e) ? e : t.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const gr = {
	identify: (e) => typeof e == "boolean",
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (e) => new j(e[0] === "t" || e[0] === "T"),
	stringify({ source: e, value: t }, n) {
		if (e && gr.test.test(e) && t === (e[0] === "t" || e[0] === "T")) return e;
		return t ? n.options.trueStr : n.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function _r({ format: e, minFractionDigits: t, tag: n, value: r }) {
	if (typeof r == "bigint") return String(r);
	let i = typeof r == "number" ? r : Number(r);
	if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
	let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
	if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
		let e = a.indexOf(".");
		if (e < 0) {
			e = a.length;
			a += ".";
		}
		let n = t - (a.length - e - 1);
		for (; n-- > 0;) a += "0";
	}
	return a;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const vr = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -1e400 : 1e400,
	stringify: _r
};
const yr = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e),
	stringify(e) {
		let t = Number(e.value);
		return isFinite(t) ? t.toExponential() : _r(e);
	}
};
const br = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(e) {
		let t = new j(parseFloat(e));
		let n = e.indexOf(".");
		n !== -1 && e[e.length - 1] === "0" && (t.minFractionDigits = e.length - n - 1);
		return t;
	},
	stringify: _r
};
// node_modules/yaml/browser/dist/schema/core/int.js
const xr = (e) => typeof e == "bigint" || Number.isInteger(e);
const Sr = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
function Cr(e, t, n) {
	let { value: r } = e;
	if (xr(r) && r >= 0) return n + r.toString(t);
	return _r(e);
}
const wr = {
	identify: (e) => xr(e) && e >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (e, t, n) => Sr(e, 2, 8, n),
	stringify: (e) => Cr(e, 8, "0o")
};
const Tr = {
	identify: xr,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (e, t, n) => Sr(e, 0, 10, n),
	stringify: _r
};
const Er = {
	identify: (e) => xr(e) && e >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (e, t, n) => Sr(e, 2, 16, n),
	stringify: (e) => Cr(e, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const Dr = [
	ur,
	pr,
	mr,
	hr,
	gr,
	wr,
	Tr,
	Er,
	vr,
	yr,
	br
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function Or(e) {
	return typeof e == "bigint" || Number.isInteger(e);
}
const kr = ({ value: e }) => JSON.stringify(e);
const Ar = [
	{
		identify: (e) => typeof e == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify: kr
	},
	{
		identify: (e) => e == null,
		createNode: () => new j(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: kr
	},
	{
		identify: (e) => typeof e == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (e) => e === "true",
		stringify: kr
	},
	{
		identify: Or,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
		stringify: ({ value: e }) => Or(e) ? e.toString() : JSON.stringify(e)
	},
	{
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (e) => parseFloat(e),
		stringify: kr
	}
];
const jr = [ur, pr].concat(Ar, {
	default: !0,
	tag: "",
	test: /^/,
	resolve(e, t) {
		t(`Unresolved plain scalar ${JSON.stringify(e)}`);
		return e;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const Mr = {
	identify: (e) => e instanceof Uint8Array,
	default: !1,
	tag: "tag:yaml.org,2002:binary",
	resolve(e, t) {
		if (typeof atob == "function") {
			let t = atob(e.replace(/[\n\r]/g, ""));
			let n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
			return n;
		} else {
			t("This environment does not support reading binary tags; either Buffer or atob is required");
			return e;
		}
	},
	stringify({ comment: e, type: t, value: n }, r, i, a) {
		if (!n) return "";
		let o = n;
		let s;
		if (typeof btoa == "function") {
			let e = "";
			for (let t = 0; t < o.length; ++t) e += String.fromCharCode(o[t]);
			s = btoa(e);
		} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		t ??= j.BLOCK_LITERAL;
		if (t !== j.QUOTE_DOUBLE) {
			let e = Math.max(r.options.lineWidth - r.indent.length, r.options.minContentWidth);
			let n = Math.ceil(s.length / e);
			let i = Array(n);
			for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = s.substr(r, e);
			s = i.join(t === j.BLOCK_LITERAL ? "\n" : " ");
		}
		return Wn({
			comment: e,
			type: t,
			value: s
		}, r, i, a);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function Nr(e, t) {
	if (en(e)) for (let n = 0; n < e.items.length; ++n) {
		let r = e.items[n];
		if (D(r)) continue;
		else if ($t(r)) {
			r.items.length > 1 && t("Each pair must have its own sequence indicator");
			let e = r.items[0] || new M(new j(null));
			r.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${r.commentBefore}\n${e.key.commentBefore}` : r.commentBefore);
			if (r.comment) {
				let t = e.value ?? e.key;
				t.comment = t.comment ? `${r.comment}\n${t.comment}` : r.comment;
			}
			r = e;
		}
		e.items[n] = D(r) ? r : new M(r);
	}
	else t("Expected a sequence for this tag");
	return e;
}
function Pr(e, t, n) {
	let { replacer: r } = n;
	let i = new dr(e);
	i.tag = "tag:yaml.org,2002:pairs";
	let a = 0;
	if (t && Symbol.iterator in Object(t)) for (let e of t) {
		typeof r == "function" && (e = r.call(t, String(a++), e));
		let o, s;
		if (Array.isArray(e)) {
			if (e.length === 2) {
				o = e[0];
				s = e[1];
			} else throw TypeError(`Expected [key, value] tuple: ${e}`);
		} else if (e && e instanceof Object) {
			let t = Object.keys(e);
			if (t.length === 1) {
				o = t[0];
				s = e[o];
			} else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
		} else o = e;
		i.items.push(ir(o, s, n));
	}
	return i;
}
const Fr = {
	collection: "seq",
	default: !1,
	tag: "tag:yaml.org,2002:pairs",
	resolve: Nr,
	createNode: Pr
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var Ir = class e extends dr {
	constructor() {
		super();
		this.add = N.prototype.add.bind(this);
		this.delete = N.prototype.delete.bind(this);
		this.get = N.prototype.get.bind(this);
		this.has = N.prototype.has.bind(this);
		this.set = N.prototype.set.bind(this);
		this.tag = e.tag;
	}
	toJSON(e, t) {
		if (!t) return super.toJSON(e);
		let n = new Map();
		t?.onCreate && t.onCreate(n);
		for (let e of this.items) {
			let r, i;
			if (D(e)) {
				r = yn(e.key, "", t);
				i = yn(e.value, r, t);
			} else r = yn(e, "", t);
			if (n.has(r)) throw Error("Ordered maps must not include duplicate keys");
			n.set(r, i);
		}
		return n;
	}
	static from(e, t, n) {
		let r = Pr(e, t, n);
		let i = new this();
		i.items = r.items;
		return i;
	}
};
Ir.tag = "tag:yaml.org,2002:omap";
const Lr = {
	collection: "seq",
	identify: (e) => e instanceof Map,
	nodeClass: Ir,
	default: !1,
	tag: "tag:yaml.org,2002:omap",
	resolve(e, t) {
		let n = Nr(e, t);
		let r = [];
		for (let { key: e } of n.items) O(e) && (r.includes(e.value) ? t(`Ordered maps must not include duplicate keys: ${e.value}`) : r.push(e.value));
		return Object.assign(new Ir(), n);
	},
	createNode: (e, t, n) => Ir.from(e, t, n)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function Rr({ value: e, source: t }, n) {
	if (t && (e ? zr : Br).test.test(t)) return t;
	return e ? n.options.trueStr : n.options.falseStr;
}
const zr = {
	identify: (e) => e === !0,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new j(!0),
	stringify: Rr
};
const Br = {
	identify: (e) => e === !1,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new j(!1),
	stringify: Rr
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const Vr = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -1e400 : 1e400,
	stringify: _r
};
const Hr = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e.replace(/_/g, "")),
	stringify(e) {
		let t = Number(e.value);
		return isFinite(t) ? t.toExponential() : _r(e);
	}
};
const Ur = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(e) {
		let t = new j(parseFloat(e.replace(/_/g, "")));
		let n = e.indexOf(".");
		if (n !== -1) {
			let r = e.substring(n + 1).replace(/_/g, "");
			r[r.length - 1] === "0" && (t.minFractionDigits = r.length);
		}
		return t;
	},
	stringify: _r
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const Wr = (e) => typeof e == "bigint" || Number.isInteger(e);
function Gr(e, t, n, { intAsBigInt: r }) {
	let i = e[0];
	(i === "-" || i === "+") && (t += 1);
	e = e.substring(t).replace(/_/g, "");
	if (r) {
		switch (n) {
			case 2:
				e = `0b${e}`;
				break;
			case 8:
				e = `0o${e}`;
				break;
			case 16: e = `0x${e}`;
		}
		let t = BigInt(e);
		return i === "-" ? BigInt(-1) * t : t;
	}
	let a = parseInt(e, n);
	return i === "-" ? -1 * a : a;
}
function Kr(e, t, n) {
	let { value: r } = e;
	if (Wr(r)) {
		let e = r.toString(t);
		return r < 0 ? "-" + n + e.substr(1) : n + e;
	}
	return _r(e);
}
const qr = {
	identify: Wr,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (e, t, n) => Gr(e, 2, 2, n),
	stringify: (e) => Kr(e, 2, "0b")
};
const Jr = {
	identify: Wr,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (e, t, n) => Gr(e, 1, 8, n),
	stringify: (e) => Kr(e, 8, "0")
};
const Yr = {
	identify: Wr,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (e, t, n) => Gr(e, 0, 10, n),
	stringify: _r
};
const Xr = {
	identify: Wr,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (e, t, n) => Gr(e, 2, 16, n),
	stringify: (e) => Kr(e, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var Zr = class e extends N {
	constructor(t) {
		super(t);
		this.tag = e.tag;
	}
	add(e) {
		let t;
		t = D(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new M(e.key, null) : new M(e, null);
		lr(this.items, t.key) || this.items.push(t);
	}
	get(e, t) {
		let n = lr(this.items, e);
		return !t && D(n) ? O(n.key) ? n.key.value : n.key : n;
	}
	set(e, t) {
		if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		let n = lr(this.items, e);
		n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new M(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
		else throw Error("Set items must all have null values");
	}
	static from(e, t, n) {
		let { replacer: r } = n;
		let i = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			typeof r == "function" && (e = r.call(t, e, e));
			i.items.push(ir(e, null, n));
		}
		return i;
	}
};
Zr.tag = "tag:yaml.org,2002:set";
const Qr = {
	collection: "map",
	identify: (e) => e instanceof Set,
	nodeClass: Zr,
	default: !1,
	tag: "tag:yaml.org,2002:set",
	createNode: (e, t, n) => Zr.from(e, t, n),
	resolve(e, t) {
		if ($t(e)) {
			if (e.hasAllNullValues(!0)) return Object.assign(new Zr(), e);
			else t("Set items must all have null values");
		} else t("Expected a mapping for this tag");
		return e;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function $r(e, t) {
	let n = e[0];
	let r = n === "-" || n === "+" ? e.substring(1) : e;
	let i = (e) => t ? BigInt(e) : Number(e);
	let a = r.replace(/_/g, "").split(":").reduce((e, t) => e * i(60) + i(t), i(0));
	return n === "-" ? i(-1) * a : a;
}
function ei(e) {
	let { value: t } = e;
	let n = (e) => e;
	if (typeof t == "bigint") n = (e) => BigInt(e);
	else if (isNaN(t) || !isFinite(t)) return _r(e);
	let r = "";
	if (t < 0) {
		r = "-";
		t *= n(-1);
	}
	let i = n(60);
	let a = [t % i];
	if (t < 60) a.unshift(0);
	else {
		t = (t - a[0]) / i;
		a.unshift(t % i);
		if (t >= 60) {
			t = (t - a[0]) / i;
			a.unshift(t);
		}
	}
	return r + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const ti = {
	identify: (e) => typeof e == "bigint" || Number.isInteger(e),
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, t, { intAsBigInt: n }) => $r(e, n),
	stringify: ei
};
const ni = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => $r(e, !1),
	stringify: ei
};
const ri = {
	identify: (e) => e instanceof Date,
	default: !0,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(e) {
		let t = e.match(ri.test);
		if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		let [, n, r, i, a, o, s] = t.map(Number);
		let c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
		let l = Date.UTC(n, r - 1, i, a || 0, o || 0, s || 0, c);
		let u = t[8];
		if (u && u !== "Z") {
			let e = $r(u, !1);
			Math.abs(e) < 30 && (e *= 60);
			l -= 6e4 * e;
		}
		return new Date(l);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const ii = [
	ur,
	pr,
	mr,
	hr,
	zr,
	Br,
	qr,
	Jr,
	Yr,
	Xr,
	Vr,
	Hr,
	Ur,
	Mr,
	Zn,
	Lr,
	Fr,
	Qr,
	ti,
	ni,
	ri
];
// node_modules/yaml/browser/dist/schema/tags.js
const ai = new Map([
	["core", Dr],
	["failsafe", [
		ur,
		pr,
		mr
	]],
	["json", jr],
	["yaml11", ii],
	["yaml-1.1", ii]
]);
const oi = {
	binary: Mr,
	bool: gr,
	float: br,
	floatExp: yr,
	floatNaN: vr,
	floatTime: ni,
	int: Tr,
	intHex: Er,
	intOct: wr,
	intTime: ti,
	map: ur,
	merge: Zn,
	null: hr,
	omap: Lr,
	pairs: Fr,
	seq: pr,
	set: Qr,
	timestamp: ri
};
const si = {
	"tag:yaml.org,2002:binary": Mr,
	"tag:yaml.org,2002:merge": Zn,
	"tag:yaml.org,2002:omap": Lr,
	"tag:yaml.org,2002:pairs": Fr,
	"tag:yaml.org,2002:set": Qr,
	"tag:yaml.org,2002:timestamp": ri
};
function ci(e, t, n) {
	let r = ai.get(t);
	if (r && !e) return n && !r.includes(Zn) ? r.concat(Zn) : r.slice();
	let i = r;
	if (!i) {
		if (Array.isArray(e)) i = [];
		else {
			let e = Array.from(ai.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
			throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
		}
	}
	if (Array.isArray(e)) for (let t of e) i = i.concat(t);
	else typeof e == "function" && (i = e(i.slice()));
	n && (i = i.concat(Zn));
	return i.reduce((e, t) => {
		let n = typeof t == "string" ? oi[t] : t;
		if (!n) {
			let e = JSON.stringify(t);
			let n = Object.keys(oi).map((e) => JSON.stringify(e)).join(", ");
			throw Error(`Unknown custom tag ${e}; use one of ${n}`);
		}
		e.includes(n) || e.push(n);
		return e;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const li = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
var ui = class e {
	constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: r, schema: i, sortMapEntries: a, toStringDefaults: o }) {
		this.compat = Array.isArray(e) ? ci(e, "compat") : e ? ci(null, e) : null;
		this.name = typeof i == "string" && i || "core";
		this.knownTags = r ? si : {};
		this.tags = ci(t, this.name, n);
		this.toStringOptions = o ?? null;
		Object.defineProperty(this, Kt, { value: ur });
		Object.defineProperty(this, Jt, { value: mr });
		Object.defineProperty(this, Yt, { value: pr });
		this.sortMapEntries = typeof a == "function" ? a : a === !0 ? li : null;
	}
	clone() {
		let t = Object.create(e.prototype, Object.getOwnPropertyDescriptors(this));
		t.tags = this.tags.slice();
		return t;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function di(e, t) {
	let n = [];
	let r = t.directives === !0;
	if (t.directives !== !1 && e.directives) {
		let t = e.directives.toString(e);
		if (t) {
			n.push(t);
			r = !0;
		} else e.directives.docStart && (r = !0);
	}
	r && n.push("---");
	let i = Gn(e, t);
	let { commentString: a } = i.options;
	if (e.commentBefore) {
		n.length !== 1 && n.unshift("");
		let t = a(e.commentBefore);
		n.unshift(An(t, ""));
	}
	let o = !1;
	let s = null;
	if (e.contents) {
		if (A(e.contents)) {
			e.contents.spaceBefore && r && n.push("");
			if (e.contents.commentBefore) {
				let t = a(e.contents.commentBefore);
				n.push(An(t, ""));
			}
			i.forceBlockIndent = !!e.comment;
			s = e.contents.comment;
		}
		let t = s ? void 0 : () => o = !0;
		let c = Jn(e.contents, i, () => s = null, t);
		s && (c += jn(c, "", a(s)));
		(c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---" ? n[n.length - 1] = `--- ${c}` : n.push(c);
	} else n.push(Jn(e.contents, i));
	if (e.directives?.docEnd) {
		if (e.comment) {
			let t = a(e.comment);
			if (t.includes("\n")) {
				n.push("...");
				n.push(An(t, ""));
			} else n.push(`... ${t}`);
		} else n.push("...");
	} else {
		let t = e.comment;
		t && o && (t = t.replace(/^\n+/, ""));
		if (t) {
			(!o || s) && n[n.length - 1] !== "" && n.push("");
			n.push(An(a(t), ""));
		}
	}
	return n.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var fi = class e {
	constructor(e, t, n) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, Xt, { value: Gt });
		let r = null;
		if (typeof t == "function" || Array.isArray(t)) r = t;
		else if (n === void 0 && t) {
			n = t;
			t = void 0;
		}
		let i = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: "warn",
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: "1.2"
		}, n);
		this.options = i;
		let { version: a } = i;
		if (n?._directives) {
			this.directives = n._directives.atDocument();
			this.directives.yaml.explicit && (a = this.directives.yaml.version);
		} else this.directives = new pn({ version: a });
		this.setSchema(a, n);
		this.contents = e === void 0 ? null : this.createNode(e, r, n);
	}
	clone() {
		let t = Object.create(e.prototype, { [Xt]: { value: Gt } });
		t.commentBefore = this.commentBefore;
		t.comment = this.comment;
		t.errors = this.errors.slice();
		t.warnings = this.warnings.slice();
		t.options = Object.assign({}, this.options);
		this.directives && (t.directives = this.directives.clone());
		t.schema = this.schema.clone();
		t.contents = A(this.contents) ? this.contents.clone(t.schema) : this.contents;
		this.range && (t.range = this.range.slice());
		return t;
	}
	add(e) {
		pi(this.contents) && this.contents.add(e);
	}
	addIn(e, t) {
		pi(this.contents) && this.contents.addIn(e, t);
	}
	createAlias(e, t) {
		if (!e.anchor) {
			let n = hn(this);
			e.anchor = !t || n.has(t) ? gn(t || "a", n) : t;
		}
		return new xn(e.anchor);
	}
	createNode(e, t, n) {
		let r;
		if (typeof t == "function") {
			e = t.call({ "": e }, "", e);
			r = t;
		} else if (Array.isArray(t)) {
			let e = t.filter((e) => typeof e == "number" || e instanceof String || e instanceof Number).map(String);
			e.length > 0 && (t = t.concat(e));
			r = t;
		} else if (n === void 0 && t) {
			n = t;
			t = void 0;
		}
		let { aliasDuplicateObjects: i, anchorPrefix: a, flow: o, keepUndefined: s, onTagObj: c, tag: l } = n ?? {};
		let { onAnchor: u, setAnchors: d, sourceObjects: f } = _n(this, a || "a");
		let p = {
			aliasDuplicateObjects: i ?? !0,
			keepUndefined: s ?? !1,
			onAnchor: u,
			onTagObj: c,
			replacer: r,
			schema: this.schema,
			sourceObjects: f
		};
		let m = Tn(e, l, p);
		o && k(m) && (m.flow = !0);
		d();
		return m;
	}
	createPair(e, t, n = {}) {
		return new M(this.createNode(e, null, n), this.createNode(t, null, n));
	}
	delete(e) {
		return pi(this.contents) ? this.contents.delete(e) : !1;
	}
	deleteIn(e) {
		if (Dn(e)) {
			if (this.contents == null) return !1;
			this.contents = null;
			return !0;
		}
		return pi(this.contents) ? this.contents.deleteIn(e) : !1;
	}
	get(e, t) {
		return k(this.contents) ? this.contents.get(e, t) : void 0;
	}
	getIn(e, t) {
		if (Dn(e)) return !t && O(this.contents) ? this.contents.value : this.contents;
		return k(this.contents) ? this.contents.getIn(e, t) : void 0;
	}
	has(e) {
		return k(this.contents) ? this.contents.has(e) : !1;
	}
	hasIn(e) {
		if (Dn(e)) return this.contents !== void 0;
		return k(this.contents) ? this.contents.hasIn(e) : !1;
	}
	set(e, t) {
		this.contents == null ? this.contents = En(this.schema, [e], t) : pi(this.contents) && this.contents.set(e, t);
	}
	setIn(e, t) {
		Dn(e) ? this.contents = t : this.contents == null ? this.contents = En(this.schema, Array.from(e), t) : pi(this.contents) && this.contents.setIn(e, t);
	}
	setSchema(e, t = {}) {
		typeof e == "number" && (e = String(e));
		let n;
		switch (e) {
			case "1.1":
				this.directives ? this.directives.yaml.version = "1.1" : this.directives = new pn({ version: "1.1" });
				n = {
					resolveKnownTags: !1,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				this.directives ? this.directives.yaml.version = e : this.directives = new pn({ version: e });
				n = {
					resolveKnownTags: !0,
					schema: "core"
				};
				break;
			case null:
				this.directives && delete this.directives;
				n = null;
				break;
			default: {
				let t = JSON.stringify(e);
				throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
			}
		}
		if (t.schema instanceof Object) this.schema = t.schema;
		else if (n) this.schema = new ui(Object.assign(n, t));
		else throw Error("With a null YAML version, the { schema: Schema } option is required");
	}
	toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
		let o = {
			anchors: new Map(),
			doc: this,
			keep: !e,
			mapAsMap: n === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof r == "number" ? r : 100
		};
		let s = yn(this.contents, t ?? "", o);
		if (typeof i == "function") for (let { count: e, res: t } of o.anchors.values()) i(t, e);
		return typeof a == "function" ? vn(a, { "": s }, "", s) : s;
	}
	toJSON(e, t) {
		return this.toJS({
			json: !0,
			jsonArg: e,
			mapAsMap: !1,
			onAnchor: t
		});
	}
	toString(e = {}) {
		if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
		if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
			let t = JSON.stringify(e.indent);
			throw Error(`"indent" option must be a positive integer, not ${t}`);
		}
		return di(this, e);
	}
};
function pi(e) {
	if (k(e)) return !0;
	throw Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var mi = class extends Error {
	constructor(e, t, n, r) {
		super();
		this.name = e;
		this.code = n;
		this.message = r;
		this.pos = t;
	}
};
var hi = class extends mi {
	constructor(e, t, n) {
		super("YAMLParseError", e, t, n);
	}
};
var gi = class extends mi {
	constructor(e, t, n) {
		super("YAMLWarning", e, t, n);
	}
};
const _i = (e, t) => (n) => {
	if (n.pos[0] === -1) return;
	n.linePos = n.pos.map((e) => t.linePos(e));
	let { line: r, col: i } = n.linePos[0];
	n.message += ` at line ${r}, column ${i}`;
	let a = i - 1;
	let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
	if (a >= 60 && o.length > 80) {
		let e = Math.min(a - 39, o.length - 79);
		o = "…" + o.substring(e);
		a -= e - 1;
	}
	o.length > 80 && (o = o.substring(0, 79) + "…");
	if (r > 1 && /^ *$/.test(o.substring(0, a))) {
		let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
		n.length > 80 && (n = n.substring(0, 79) + "…\n");
		o = n + o;
	}
	if (/[^ ]/.test(o)) {
		let e = 1;
		let t = n.linePos[1];
		t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
		let s = " ".repeat(a) + "^".repeat(e);
		n.message += `:\n\n${o}\n${s}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function vi(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
	let c = !1;
	let l = s;
	let u = s;
	let d = "";
	let f = "";
	let p = !1;
	let m = !1;
	let h = null;
	let g = null;
	let _ = null;
	let v = null;
	let y = null;
	let b = null;
	let x = null;
	for (let i of e) {
		if (m) {
			i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			m = !1;
		}
		if (h) {
			l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			h = null;
		}
		switch (i.type) {
			case "space":
				!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i);
				u = !0;
				break;
			case "comment": {
				u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				let e = i.source.substring(1) || " ";
				d ? d += f + e : d = e;
				f = "";
				l = !1;
				break;
			}
			case "newline":
				l ? d ? d += i.source : b && n === "seq-item-ind" || (c = !0) : f += i.source;
				l = !0;
				p = !0;
				(g || _) && (v = i);
				u = !0;
				break;
			case "anchor":
				g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0);
				g = i;
				x ??= i.offset;
				l = !1;
				u = !1;
				m = !0;
				break;
			case "tag":
				_ && a(i, "MULTIPLE_TAGS", "A node can have at most one tag");
				_ = i;
				x ??= i.offset;
				l = !1;
				u = !1;
				m = !0;
				break;
			case n:
				(g || _) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
				b && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
				b = i;
				l = n === "seq-item-ind" || n === "explicit-key-ind";
				u = !1;
				break;
			case "comma": if (t) {
				y && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
				y = i;
				l = !1;
				u = !1;
				break;
			}
			default:
				a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
				l = !1;
				u = !1;
		}
	}
	let ee = e[e.length - 1];
	let te = ee ? ee.offset + ee.source.length : i;
	m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma: y,
		found: b,
		spaceBefore: c,
		comment: d,
		hasNewline: p,
		anchor: g,
		tag: _,
		newlineAfterProp: v,
		end: te,
		start: x ?? te
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function yi(e) {
	if (!e) return null;
	switch (e.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (e.source.includes("\n")) return !0;
			if (e.end) {
				for (let t of e.end) if (t.type === "newline") return !0;
			}
			return !1;
		case "flow-collection":
			for (let t of e.items) {
				for (let e of t.start) if (e.type === "newline") return !0;
				if (t.sep) {
					for (let e of t.sep) if (e.type === "newline") return !0;
				}
				if (yi(t.key) || yi(t.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function bi(e, t, n) {
	if (t?.type === "flow-collection") {
		let r = t.end[0];
		r.indent === e && (r.source === "]" || r.source === "}") && yi(t) && n(r, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function xi(e, t, n) {
	let { uniqueKeys: r } = e.options;
	if (r === !1) return !1;
	let i = typeof r == "function" ? r : (e, t) => e === t || O(e) && O(t) && e.value === t.value;
	return t.some((e) => i(e.key, n));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const Si = "All mapping items must start at the same column";
function Ci({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	let o = new ((a?.nodeClass) ?? N)(n.schema);
	n.atRoot &&= !1;
	let s = r.offset;
	let c = null;
	for (let a of r.items) {
		let { start: l, key: u, sep: d, value: f } = a;
		let p = vi(l, {
			indicator: "explicit-key-ind",
			next: u ?? d?.[0],
			offset: s,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: !0
		});
		let m = !p.found;
		if (m) {
			u && (u.type === "block-seq" ? i(s, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in u && u.indent !== r.indent && i(s, "BAD_INDENT", Si));
			if (!p.anchor && !p.tag && !d) {
				c = p.end;
				p.comment && (o.comment ? o.comment += "\n" + p.comment : o.comment = p.comment);
				continue;
			}
			(p.newlineAfterProp || yi(u)) && i(u ?? l[l.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else p.found?.indent !== r.indent && i(s, "BAD_INDENT", Si);
		n.atKey = !0;
		let h = p.end;
		let g = u ? e(n, u, p, i) : t(n, h, l, null, p, i);
		n.schema.compat && bi(r.indent, u, i);
		n.atKey = !1;
		xi(n, o.items, g) && i(h, "DUPLICATE_KEY", "Map keys must be unique");
		let _ = vi(d ?? [], {
			indicator: "map-value-ind",
			next: f,
			offset: g.range[2],
			onError: i,
			parentIndent: r.indent,
			startOnNewline: !u || u.type === "block-scalar"
		});
		s = _.end;
		if (_.found) {
			if (m) {
				f?.type === "block-map" && !_.hasNewline && i(s, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				n.options.strict && p.start < _.found.offset - 1024 && i(g.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			let c = f ? e(n, f, _, i) : t(n, s, d, null, _, i);
			n.schema.compat && bi(r.indent, f, i);
			s = c.range[2];
			let l = new M(g, c);
			n.options.keepSourceTokens && (l.srcToken = a);
			o.items.push(l);
		} else {
			m && i(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			_.comment && (g.comment ? g.comment += "\n" + _.comment : g.comment = _.comment);
			let e = new M(g);
			n.options.keepSourceTokens && (e.srcToken = a);
			o.items.push(e);
		}
	}
	c && c < s && i(c, "IMPOSSIBLE", "Map comment with trailing content");
	o.range = [
		r.offset,
		s,
		c ?? s
	];
	return o;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function wi({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	let o = new ((a?.nodeClass) ?? dr)(n.schema);
	n.atRoot &&= !1;
	n.atKey &&= !1;
	let s = r.offset;
	let c = null;
	for (let { start: a, value: l } of r.items) {
		let u = vi(a, {
			indicator: "seq-item-ind",
			next: l,
			offset: s,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: !0
		});
		if (!u.found) {
			if (u.anchor || u.tag || l) l?.type === "block-seq" ? i(u.end, "BAD_INDENT", "All sequence items must start at the same column") : i(s, "MISSING_CHAR", "Sequence item without - indicator");
			else {
				c = u.end;
				u.comment && (o.comment = u.comment);
				continue;
			}
		}
		let d = l ? e(n, l, u, i) : t(n, u.end, a, null, u, i);
		n.schema.compat && bi(r.indent, l, i);
		s = d.range[2];
		o.items.push(d);
	}
	o.range = [
		r.offset,
		s,
		c ?? s
	];
	return o;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function Ti(e, t, n, r) {
	let i = "";
	if (e) {
		let a = !1;
		let o = "";
		for (let s of e) {
			let { source: e, type: c } = s;
			switch (c) {
				case "space":
					a = !0;
					break;
				case "comment": {
					n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let t = e.substring(1) || " ";
					i ? i += o + t : i = t;
					o = "";
					break;
				}
				case "newline":
					i && (o += e);
					a = !0;
					break;
				default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
			}
			t += e.length;
		}
	}
	return {
		comment: i,
		offset: t
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const Ei = "Block collections are not allowed within flow collections";
const Di = (e) => e && (e.type === "block-map" || e.type === "block-seq");
function Oi({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	let o = r.start.source === "{";
	let s = o ? "flow map" : "flow sequence";
	let c = new ((a?.nodeClass) ?? (o ? N : dr))(n.schema);
	c.flow = !0;
	let l = n.atRoot;
	l && (n.atRoot = !1);
	n.atKey &&= !1;
	let u = r.offset + r.start.source.length;
	for (let a = 0; a < r.items.length; ++a) {
		let l = r.items[a];
		let { start: d, key: f, sep: p, value: m } = l;
		let h = vi(d, {
			flow: s,
			indicator: "explicit-key-ind",
			next: f ?? p?.[0],
			offset: u,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: !1
		});
		if (!h.found) {
			if (!h.anchor && !h.tag && !p && !m) {
				a === 0 && h.comma ? i(h.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`) : a < r.items.length - 1 && i(h.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${s}`);
				h.comment && (c.comment ? c.comment += "\n" + h.comment : c.comment = h.comment);
				u = h.end;
				continue;
			}
			!o && n.options.strict && yi(f) && i(f, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (a === 0) h.comma && i(h.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`);
		else {
			h.comma || i(h.start, "MISSING_CHAR", `Missing , between ${s} items`);
			if (h.comment) {
				let e = "";
				e: for (let t of d) switch (t.type) {
					case "comma":
					case "space": break;
					case "comment":
						e = t.source.substring(1);
						break e;
					default: break e;
				}
				if (e) {
					let t = c.items[c.items.length - 1];
					D(t) && (t = t.value ?? t.key);
					t.comment ? t.comment += "\n" + e : t.comment = e;
					h.comment = h.comment.substring(e.length + 1);
				}
			}
		}
		if (!o && !p && !h.found) {
			let r = m ? e(n, m, h, i) : t(n, h.end, p, null, h, i);
			c.items.push(r);
			u = r.range[2];
			Di(m) && i(r.range, "BLOCK_IN_FLOW", Ei);
		} else {
			n.atKey = !0;
			let a = h.end;
			let g = f ? e(n, f, h, i) : t(n, a, d, null, h, i);
			Di(f) && i(g.range, "BLOCK_IN_FLOW", Ei);
			n.atKey = !1;
			let _ = vi(p ?? [], {
				flow: s,
				indicator: "map-value-ind",
				next: m,
				offset: g.range[2],
				onError: i,
				parentIndent: r.indent,
				startOnNewline: !1
			});
			if (_.found) {
				if (!o && !h.found && n.options.strict) {
					if (p) for (let e of p) {
						if (e === _.found) break;
						if (e.type === "newline") {
							i(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					h.start < _.found.offset - 1024 && i(_.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else m && ("source" in m && m.source?.[0] === ":" ? i(m, "MISSING_CHAR", `Missing space after : in ${s}`) : i(_.start, "MISSING_CHAR", `Missing , or : between ${s} items`));
			let v = m ? e(n, m, _, i) : _.found ? t(n, _.end, p, null, _, i) : null;
			v ? Di(m) && i(v.range, "BLOCK_IN_FLOW", Ei) : _.comment && (g.comment ? g.comment += "\n" + _.comment : g.comment = _.comment);
			let y = new M(g, v);
			n.options.keepSourceTokens && (y.srcToken = l);
			if (o) {
				let e = c;
				xi(n, e.items, g) && i(a, "DUPLICATE_KEY", "Map keys must be unique");
				e.items.push(y);
			} else {
				let e = new N(n.schema);
				e.flow = !0;
				e.items.push(y);
				let t = (v ?? g).range;
				e.range = [
					g.range[0],
					t[1],
					t[2]
				];
				c.items.push(e);
			}
			u = v ? v.range[2] : _.end;
		}
	}
	let d = o ? "}" : "]";
	let [f, ...p] = r.end;
	let m = u;
	if (f?.source === d) m = f.offset + f.source.length;
	else {
		let e = s[0].toUpperCase() + s.substring(1);
		let t = l ? `${e} must end with a ${d}` : `${e} in block collection must be sufficiently indented and end with a ${d}`;
		i(u, l ? "MISSING_CHAR" : "BAD_INDENT", t);
		f && f.source.length !== 1 && p.unshift(f);
	}
	if (p.length > 0) {
		let e = Ti(p, m, n.options.strict, i);
		e.comment && (c.comment ? c.comment += "\n" + e.comment : c.comment = e.comment);
		c.range = [
			r.offset,
			m,
			e.offset
		];
	} else c.range = [
		r.offset,
		m,
		m
	];
	return c;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function ki(e, t, n, r, i, a) {
	let o = n.type === "block-map" ? Ci(e, t, n, r, a) : n.type === "block-seq" ? wi(e, t, n, r, a) : Oi(e, t, n, r, a);
	let s = o.constructor;
	if (i === "!" || i === s.tagName) {
		o.tag = s.tagName;
		return o;
	}
	i && (o.tag = i);
	return o;
}
function Ai(e, t, n, r, i) {
	let a = r.tag;
	let o = a ? t.directives.tagName(a.source, (e) => i(a, "TAG_RESOLVE_FAILED", e)) : null;
	if (n.type === "block-seq") {
		let { anchor: e, newlineAfterProp: t } = r;
		let n = e && a ? e.offset > a.offset ? e : a : e ?? a;
		n && (!t || t.offset < n.offset) && i(n, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	let s = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
	if (!a || !o || o === "!" || o === N.tagName && s === "map" || o === dr.tagName && s === "seq") return ki(e, t, n, i, o);
	let c = t.schema.tags.find((e) => e.tag === o && e.collection === s);
	if (!c) {
		let r = t.schema.knownTags[o];
		if (r?.collection === s) {
			t.schema.tags.push(Object.assign({}, r, { default: !1 }));
			c = r;
		} else {
			r ? i(a, "BAD_COLLECTION_TYPE", `${r.tag} used for ${s} collection, but expects ${r.collection ?? "scalar"}`, !0) : i(a, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, !0);
			return ki(e, t, n, i, o);
		}
	}
	let l = ki(e, t, n, i, o, c);
	let u = c.resolve?.(l, (e) => i(a, "TAG_RESOLVE_FAILED", e), t.options) ?? l;
	let d = A(u) ? u : new j(u);
	d.range = l.range;
	d.tag = o;
	c?.format && (d.format = c.format);
	return d;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function ji(e, t, n) {
	let r = t.offset;
	let i = Mi(t, e.options.strict, n);
	if (!i) return {
		value: "",
		type: null,
		comment: "",
		range: [
			r,
			r,
			r
		]
	};
	let a = i.mode === ">" ? j.BLOCK_FOLDED : j.BLOCK_LITERAL;
	let o = t.source ? Ni(t.source) : [];
	let s = o.length;
	for (let e = o.length - 1; e >= 0; --e) {
		let t = o[e][1];
		if (t === "" || t === "\r") s = e;
		else break;
	}
	if (s === 0) {
		let e = i.chomp === "+" && o.length > 0 ? "\n".repeat(Math.max(1, o.length - 1)) : "";
		let n = r + i.length;
		t.source && (n += t.source.length);
		return {
			value: e,
			type: a,
			comment: i.comment,
			range: [
				r,
				n,
				n
			]
		};
	}
	let c = t.indent + i.indent;
	let l = t.offset + i.length;
	let u = 0;
	for (let t = 0; t < s; ++t) {
		let [r, a] = o[t];
		if (a === "" || a === "\r") i.indent === 0 && r.length > c && (c = r.length);
		else {
			r.length < c && n(l + r.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			i.indent === 0 && (c = r.length);
			u = t;
			c === 0 && !e.atRoot && n(l, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		l += r.length + a.length + 1;
	}
	for (let e = o.length - 1; e >= s; --e) o[e][0].length > c && (s = e + 1);
	let d = "";
	let f = "";
	let p = !1;
	for (let e = 0; e < u; ++e) d += o[e][0].slice(c) + "\n";
	for (let e = u; e < s; ++e) {
		let [t, r] = o[e];
		l += t.length + r.length + 1;
		let s = r[r.length - 1] === "\r";
		s && (r = r.slice(0, -1));
		if (r && t.length < c) {
			let e = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
			n(l - r.length - (s ? 2 : 1), "BAD_INDENT", e);
			t = "";
		}
		if (a === j.BLOCK_LITERAL) {
			d += f + t.slice(c) + r;
			f = "\n";
		} else if (t.length > c || r[0] === "	") {
			f === " " ? f = "\n" : !p && f === "\n" && (f = "\n\n");
			d += f + t.slice(c) + r;
			f = "\n";
			p = !0;
		} else if (r === "") f === "\n" ? d += "\n" : f = "\n";
		else {
			d += f + r;
			f = " ";
			p = !1;
		}
	}
	switch (i.chomp) {
		case "-": break;
		case "+":
			for (let e = s; e < o.length; ++e) d += "\n" + o[e][0].slice(c);
			d[d.length - 1] !== "\n" && (d += "\n");
			break;
		default: d += "\n";
	}
	let m = r + i.length + t.source.length;
	return {
		value: d,
		type: a,
		comment: i.comment,
		range: [
			r,
			m,
			m
		]
	};
}
function Mi({ offset: e, props: t }, n, r) {
	if (t[0].type !== "block-scalar-header") {
		r(t[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	let { source: i } = t[0];
	let a = i[0];
	let o = 0;
	let s = "";
	let c = -1;
	for (let t = 1; t < i.length; ++t) {
		let n = i[t];
		if (!s && (n === "-" || n === "+")) s = n;
		else {
			let r = Number(n);
			!o && r ? o = r : c === -1 && (c = e + t);
		}
	}
	c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
	let l = !1;
	let u = "";
	let d = i.length;
	for (let e = 1; e < t.length; ++e) {
		let i = t[e];
		switch (i.type) {
			case "space": l = !0;
			case "newline":
				d += i.source.length;
				break;
			case "comment":
				n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				d += i.source.length;
				u = i.source.substring(1);
				break;
			case "error":
				r(i, "UNEXPECTED_TOKEN", i.message);
				d += i.source.length;
				break;
			default: {
				r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
				let e = i.source;
				e && typeof e == "string" && (d += e.length);
			}
		}
	}
	return {
		mode: a,
		indent: o,
		chomp: s,
		comment: u,
		length: d
	};
}
function Ni(e) {
	let t = e.split(/\n( *)/);
	let n = t[0];
	let r = n.match(/^( *)/);
	let i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
	for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
	return i;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function Pi(e, t, n) {
	let { offset: r, type: i, source: a, end: o } = e;
	let s;
	let c;
	let l = (e, t, i) => n(r + e, t, i);
	switch (i) {
		case "scalar":
			s = j.PLAIN;
			c = Fi(a, l);
			break;
		case "single-quoted-scalar":
			s = j.QUOTE_SINGLE;
			c = Ii(a, l);
			break;
		case "double-quoted-scalar":
			s = j.QUOTE_DOUBLE;
			c = Ri(a, l);
			break;
		default:
			n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					r,
					r + a.length,
					r + a.length
				]
			};
	}
	let u = r + a.length;
	let d = Ti(o, u, t, n);
	return {
		value: c,
		type: s,
		comment: d.comment,
		range: [
			r,
			u,
			d.offset
		]
	};
}
function Fi(e, t) {
	let n = "";
	switch (e[0]) {
		case "	":
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
		case "`": n = `reserved character ${e[0]}`;
	}
	n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
	return Li(e);
}
function Ii(e, t) {
	(e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote");
	return Li(e.slice(1, -1)).replace(/''/g, "'");
}
function Li(e) {
	let t = /(.*?)\r?\n/sy;
	let n = t.exec(e);
	if (!n) return e;
	let r, i;
	try {
		r = RegExp("(?<![ 	])[ 	]+$");
		i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		r = /[ \t]+$/;
		i = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(r, "");
	let o = " ";
	let s = t.lastIndex;
	for (; n = t.exec(e);) {
		let e = n[1].replace(i, "");
		if (e === "") o === "\n" ? a += o : o = "\n";
		else {
			a += o + e;
			o = " ";
		}
		s = t.lastIndex;
	}
	let c = /[ \t]*(.*)/sy;
	c.lastIndex = s;
	n = c.exec(e);
	return a + o + (n?.[1] ?? "");
}
function Ri(e, t) {
	let n = "";
	for (let r = 1; r < e.length - 1; ++r) {
		let i = e[r];
		if (i === "\r" && e[r + 1] === "\n") continue;
		if (i === "\n") {
			let { fold: t, offset: i } = zi(e, r);
			n += t;
			r = i;
		} else if (i === "\\") {
			let i = e[++r];
			let a = Bi[i];
			if (a) n += a;
			else if (i === "\n") {
				i = e[r + 1];
				for (; i === " " || i === "	";) i = e[++r + 1];
			} else if (i === "\r" && e[r + 1] === "\n") {
				i = e[++r + 1];
				for (; i === " " || i === "	";) i = e[++r + 1];
			} else if (i === "x" || i === "u" || i === "U") {
				let a = i === "x" ? 2 : i === "u" ? 4 : 8;
				n += Vi(e, r + 1, a, t);
				r += a;
			} else {
				let i = e.substr(r - 1, 2);
				t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
				n += i;
			}
		} else if (i === " " || i === "	") {
			let t = r;
			let a = e[r + 1];
			for (; a === " " || a === "	";) a = e[++r + 1];
			a !== "\n" && (a !== "\r" || e[r + 2] !== "\n") && (n += r > t ? e.slice(t, r + 1) : i);
		} else n += i;
	}
	(e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote");
	return n;
}
function zi(e, t) {
	let n = "";
	let r = e[t + 1];
	for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) {
		r === "\n" && (n += "\n");
		t += 1;
		r = e[t + 1];
	}
	n ||= " ";
	return {
		fold: n,
		offset: t
	};
}
const Bi = {
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function Vi(e, t, n, r) {
	let i = e.substr(t, n);
	let a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
	try {
		return String.fromCodePoint(a);
	} catch {
		let i = e.substr(t - 2, n + 2);
		r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
		return i;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function Hi(e, t, n, r) {
	let { value: i, type: a, comment: o, range: s } = t.type === "block-scalar" ? ji(e, t, r) : Pi(t, e.options.strict, r);
	let c = n ? e.directives.tagName(n.source, (e) => r(n, "TAG_RESOLVE_FAILED", e)) : null;
	let l;
	l = e.options.stringKeys && e.atKey ? e.schema[Jt] : c ? Ui(e.schema, i, c, n, r) : t.type === "scalar" ? Wi(e, i, t, r) : e.schema[Jt];
	let u;
	try {
		let a = l.resolve(i, (e) => r(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
		u = O(a) ? a : new j(a);
	} catch (e) {
		let a = e instanceof Error ? e.message : String(e);
		r(n ?? t, "TAG_RESOLVE_FAILED", a);
		u = new j(i);
	}
	u.range = s;
	u.source = i;
	a && (u.type = a);
	c && (u.tag = c);
	l.format && (u.format = l.format);
	o && (u.comment = o);
	return u;
}
function Ui(e, t, n, r, i) {
	if (n === "!") return e[Jt];
	let a = [];
	for (let t of e.tags) if (!t.collection && t.tag === n) {
		if (t.default && t.test) a.push(t);
		else return t;
	}
	for (let e of a) if (e.test?.test(t)) return e;
	let o = e.knownTags[n];
	if (o && !o.collection) {
		e.tags.push(Object.assign({}, o, {
			default: !1,
			test: void 0
		}));
		return o;
	}
	i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
	return e[Jt];
}
function Wi({ atKey: e, directives: t, schema: n }, r, i, a) {
	let o = n.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(r)) || n[Jt];
	if (n.compat) {
		let e = n.compat.find((e) => e.default && e.test?.test(r)) ?? n[Jt];
		o.tag !== e.tag && a(i, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`, !0);
	}
	return o;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function Gi(e, t, n) {
	if (t) {
		n ??= t.length;
		for (let r = n - 1; r >= 0; --r) {
			let n = t[r];
			switch (n.type) {
				case "space":
				case "comment":
				case "newline":
					e -= n.source.length;
					continue;
			}
			n = t[++r];
			for (; n?.type === "space";) {
				e += n.source.length;
				n = t[++r];
			}
			break;
		}
	}
	return e;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const Ki = {
	composeNode: qi,
	composeEmptyNode: Ji
};
function qi(e, t, n, r) {
	let i = e.atKey;
	let { spaceBefore: a, comment: o, anchor: s, tag: c } = n;
	let l;
	let u = !0;
	switch (t.type) {
		case "alias":
			l = Yi(e, t, r);
			(s || c) && r(t, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			l = Hi(e, t, c, r);
			s && (l.anchor = s.source.substring(1));
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				l = Ai(Ki, e, t, n, r);
				s && (l.anchor = s.source.substring(1));
			} catch (e) {
				r(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
			}
			break;
		default:
			r(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`);
			u = !1;
	}
	l ??= Ji(e, t.offset, void 0, null, n, r);
	s && l.anchor === "" && r(s, "BAD_ALIAS", "Anchor cannot be an empty string");
	i && e.options.stringKeys && (!O(l) || typeof l.value != "string" || l.tag && l.tag !== "tag:yaml.org,2002:str") && r(c ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	a && (l.spaceBefore = !0);
	o && (t.type === "scalar" && t.source === "" ? l.comment = o : l.commentBefore = o);
	e.options.keepSourceTokens && u && (l.srcToken = t);
	return l;
}
function Ji(e, t, n, r, { spaceBefore: i, comment: a, anchor: o, tag: s, end: c }, l) {
	let u = Hi(e, {
		type: "scalar",
		offset: Gi(t, n, r),
		indent: -1,
		source: ""
	}, s, l);
	if (o) {
		u.anchor = o.source.substring(1);
		u.anchor === "" && l(o, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	i && (u.spaceBefore = !0);
	if (a) {
		u.comment = a;
		u.range[2] = c;
	}
	return u;
}
function Yi({ options: e }, { offset: t, source: n, end: r }, i) {
	let a = new xn(n.substring(1));
	a.source === "" && i(t, "BAD_ALIAS", "Alias cannot be an empty string");
	a.source.endsWith(":") && i(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
	let o = t + n.length;
	let s = Ti(r, o, e.strict, i);
	a.range = [
		t,
		o,
		s.offset
	];
	s.comment && (a.comment = s.comment);
	return a;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function Xi(e, t, { offset: n, start: r, value: i, end: a }, o) {
	let s = new fi(void 0, Object.assign({ _directives: t }, e));
	let c = {
		atKey: !1,
		atRoot: !0,
		directives: s.directives,
		options: s.options,
		schema: s.schema
	};
	let l = vi(r, {
		indicator: "doc-start",
		next: i ?? a?.[0],
		offset: n,
		onError: o,
		parentIndent: 0,
		startOnNewline: !0
	});
	if (l.found) {
		s.directives.docStart = !0;
		i && (i.type === "block-map" || i.type === "block-seq") && !l.hasNewline && o(l.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	s.contents = i ? qi(c, i, l, o) : Ji(c, l.end, r, null, l, o);
	let u = s.contents.range[2];
	let d = Ti(a, u, !1, o);
	d.comment && (s.comment = d.comment);
	s.range = [
		n,
		u,
		d.offset
	];
	return s;
}
// node_modules/yaml/browser/dist/compose/composer.js
function Zi(e) {
	if (typeof e == "number") return [e, e + 1];
	if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
	let { offset: t, source: n } = e;
	return [t, t + (typeof n == "string" ? n.length : 1)];
}
function Qi(e) {
	let t = "";
	let n = !1;
	let r = !1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i];
		switch (a[0]) {
			case "#":
				t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " ");
				n = !0;
				r = !1;
				break;
			case "%":
				e[i + 1]?.[0] !== "#" && (i += 1);
				n = !1;
				break;
			default:
				n || (r = !0);
				n = !1;
		}
	}
	return {
		comment: t,
		afterEmptyLine: r
	};
}
var $i = class {
	constructor(e = {}) {
		this.doc = null;
		this.atDirectives = !1;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (e, t, n, r) => {
			let i = Zi(e);
			r ? this.warnings.push(new gi(i, t, n)) : this.errors.push(new hi(i, t, n));
		};
		this.directives = new pn({ version: e.version || "1.2" });
		this.options = e;
	}
	decorate(e, t) {
		let { comment: n, afterEmptyLine: r } = Qi(this.prelude);
		if (n) {
			let i = e.contents;
			if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
			else if (r || e.directives.docStart || !i) e.commentBefore = n;
			else if (k(i) && !i.flow && i.items.length > 0) {
				let e = i.items[0];
				D(e) && (e = e.key);
				let t = e.commentBefore;
				e.commentBefore = t ? `${n}\n${t}` : n;
			} else {
				let e = i.commentBefore;
				i.commentBefore = e ? `${n}\n${e}` : n;
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
			comment: Qi(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, t = !1, n = -1) {
		for (let t of e) yield* this.next(t);
		yield* this.end(t, n);
	}
	*next(e) {
		switch (e.type) {
			case "directive":
				this.directives.add(e.source, (t, n, r) => {
					let i = Zi(e);
					i[0] += t;
					this.onError(i, "BAD_DIRECTIVE", n, r);
				});
				this.prelude.push(e.source);
				this.atDirectives = !0;
				break;
			case "document": {
				let t = Xi(this.options, this.directives, e, this.onError);
				this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(t, !1);
				this.doc && (yield this.doc);
				this.doc = t;
				this.atDirectives = !1;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(e.source);
				break;
			case "error": {
				let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
				let n = new hi(Zi(e), "UNEXPECTED_TOKEN", t);
				this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new hi(Zi(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = !0;
				let t = Ti(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, !0);
				if (t.comment) {
					let e = this.doc.comment;
					this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
				}
				this.doc.range[2] = t.offset;
				break;
			}
			default: this.errors.push(new hi(Zi(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
		}
	}
	*end(e = !1, t = -1) {
		if (this.doc) {
			this.decorate(this.doc, !0);
			yield this.doc;
			this.doc = null;
		} else if (e) {
			let e = new fi(void 0, Object.assign({ _directives: this.directives }, this.options));
			this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
			e.range = [
				0,
				t,
				t
			];
			this.decorate(e, !1);
			yield e;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const ea = Symbol("break visit");
const ta = Symbol("skip children");
const na = Symbol("remove item");
function ra(e, t) {
	"type" in e && e.type === "document" && (e = {
		start: e.start,
		value: e.value
	});
	ia(Object.freeze([]), e, t);
}
ra.BREAK = ea;
ra.SKIP = ta;
ra.REMOVE = na;
ra.itemAtPath = (e, t) => {
	let n = e;
	for (let [e, r] of t) {
		let t = n?.[e];
		if (t && "items" in t) n = t.items[r];
		else return;
	}
	return n;
};
ra.parentCollection = (e, t) => {
	let n = ra.itemAtPath(e, t.slice(0, -1));
	let r = t[t.length - 1][0];
	let i = n?.[r];
	if (i && "items" in i) return i;
	throw Error("Parent collection not found");
};
function ia(e, t, n) {
	let r = n(t, e);
	if (typeof r == "symbol") return r;
	for (let i of ["key", "value"]) {
		let a = t[i];
		if (a && "items" in a) {
			for (let t = 0; t < a.items.length; ++t) {
				let r = ia(Object.freeze(e.concat([[i, t]])), a.items[t], n);
				if (typeof r == "number") t = r - 1;
				else if (r === ea) return ea;
				else if (r === na) {
					a.items.splice(t, 1);
					--t;
				}
			}
			typeof r == "function" && i === "key" && (r = r(t, e));
		}
	}
	return typeof r == "function" ? r(t, e) : r;
}
function aa(e) {
	switch (e) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (e[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function oa(e) {
	switch (e) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return !0;
		default: return !1;
	}
}
const sa = new Set("0123456789ABCDEFabcdef");
const ca = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const la = new Set(",[]{}");
const ua = new Set(" ,[]{}\n\r	");
const da = (e) => !e || ua.has(e);
var fa = class {
	constructor() {
		this.atEnd = !1;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = !1;
		this.buffer = "";
		this.flowKey = !1;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(e, t = !1) {
		if (e) {
			if (typeof e != "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + e : e;
			this.lineEndPos = null;
		}
		this.atEnd = !t;
		let n = this.next ?? "stream";
		for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
	}
	atLineEnd() {
		let e = this.pos;
		let t = this.buffer[e];
		for (; t === " " || t === "	";) t = this.buffer[++e];
		if (!t || t === "#" || t === "\n") return !0;
		if (t === "\r") return this.buffer[e + 1] === "\n";
		return !1;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let n = 0;
			for (; t === " ";) t = this.buffer[++n + e];
			if (t === "\r") {
				let t = this.buffer[n + e + 1];
				if (t === "\n" || !t && !this.atEnd) return e + n + 1;
			}
			return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
		}
		if (t === "-" || t === ".") {
			let t = this.buffer.substr(e, 3);
			if ((t === "---" || t === "...") && oa(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		if (typeof e != "number" || e !== -1 && e < this.pos) {
			e = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = e;
		}
		if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		this.buffer[e - 1] === "\r" && --e;
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
	*parseNext(e) {
		switch (e) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let e = this.getLine();
		if (e === null) return this.setNext("stream");
		if (e[0] === "﻿") {
			yield* this.pushCount(1);
			e = e.substring(1);
		}
		if (e[0] === "%") {
			let t = e.length;
			let n = e.indexOf("#");
			for (; n !== -1;) {
				let r = e[n - 1];
				if (r === " " || r === "	") {
					t = n - 1;
					break;
				} else n = e.indexOf("#", n + 1);
			}
			for (;;) {
				let n = e[t - 1];
				if (n === " " || n === "	") --t;
				else break;
			}
			let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
			yield* this.pushCount(e.length - r);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			let t = yield* this.pushSpaces(!0);
			yield* this.pushCount(e.length - t);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		let e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext("line-start");
		if (e === "-" || e === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			let e = this.peek(3);
			if ((e === "---" || e === "...") && oa(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return e === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(!1);
		this.indentNext > this.indentValue && !oa(this.charAt(1)) && (this.indentNext = this.indentValue);
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		let [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext("block-start");
		if ((e === "-" || e === "?" || e === ":") && oa(t)) {
			let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			this.indentNext = this.indentValue + 1;
			this.indentValue += e;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		let e = this.getLine();
		if (e === null) return this.setNext("doc");
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case "#": yield* this.pushCount(e.length - t);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = !1;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(da);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				t += yield* this.parseBlockScalarHeader();
				t += yield* this.pushSpaces(!0);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t;
		let n = -1;
		do {
			e = yield* this.pushNewline();
			if (e > 0) {
				t = yield* this.pushSpaces(!1);
				this.indentValue = n = t;
			} else t = 0;
			t += yield* this.pushSpaces(!0);
		} while (e + t > 0);
		let r = this.getLine();
		if (r === null) return this.setNext("flow");
		if ((n !== -1 && n < this.indentNext && r[0] !== "#" || n === 0 && (r.startsWith("---") || r.startsWith("...")) && oa(r[3])) && (n !== this.indentNext - 1 || this.flowLevel !== 1 || r[0] !== "]" && r[0] !== "}")) {
			this.flowLevel = 0;
			yield "";
			return yield* this.parseLineStart();
		}
		let i = 0;
		for (; r[i] === ",";) {
			i += yield* this.pushCount(1);
			i += yield* this.pushSpaces(!0);
			this.flowKey = !1;
		}
		i += yield* this.pushIndicators();
		switch (r[i]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(r.length - i);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = !1;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = !0;
				--this.flowLevel;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(da);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = !0;
				return yield* this.parseQuotedScalar();
			case ":": {
				let e = this.charAt(1);
				if (this.flowKey || oa(e) || e === ",") {
					this.flowKey = !1;
					yield* this.pushCount(1);
					yield* this.pushSpaces(!0);
					return "flow";
				}
			}
			default:
				this.flowKey = !1;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		let e = this.charAt(0);
		let t = this.buffer.indexOf(e, this.pos + 1);
		if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
		else for (; t !== -1;) {
			let e = 0;
			for (; this.buffer[t - 1 - e] === "\\";) e += 1;
			if (e % 2 == 0) break;
			t = this.buffer.indexOf("\"", t + 1);
		}
		let n = this.buffer.substring(0, t);
		let r = n.indexOf("\n", this.pos);
		if (r !== -1) {
			for (; r !== -1;) {
				let e = this.continueScalar(r + 1);
				if (e === -1) break;
				r = n.indexOf("\n", e);
			}
			r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			t = this.buffer.length;
		}
		yield* this.pushToIndex(t + 1, !1);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = !1;
		let e = this.pos;
		for (;;) {
			let t = this.buffer[++e];
			if (t === "+") this.blockScalarKeep = !0;
			else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
			else if (t !== "-") break;
		}
		return yield* this.pushUntil((e) => oa(e) || e === "#");
	}
	*parseBlockScalar() {
		let e = this.pos - 1;
		let t = 0;
		let n;
		e: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
			case " ":
				t += 1;
				break;
			case "\n":
				e = r;
				t = 0;
				break;
			case "\r": {
				let e = this.buffer[r + 1];
				if (!e && !this.atEnd) return this.setNext("block-scalar");
				if (e === "\n") break;
			}
			default: break e;
		}
		if (!n && !this.atEnd) return this.setNext("block-scalar");
		if (t >= this.indentNext) {
			this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				let t = this.continueScalar(e + 1);
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
		for (; n === " ";) n = this.buffer[++r];
		if (n === "	") {
			for (; n === "	" || n === " " || n === "\r" || n === "\n";) n = this.buffer[++r];
			e = r - 1;
		} else if (!this.blockScalarKeep) do {
			let n = e - 1;
			let r = this.buffer[n];
			r === "\r" && (r = this.buffer[--n]);
			let i = n;
			for (; r === " ";) r = this.buffer[--n];
			if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
			else break;
		} while (1);
		yield "";
		yield* this.pushToIndex(e + 1, !0);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		let e = this.flowLevel > 0;
		let t = this.pos - 1;
		let n = this.pos - 1;
		let r;
		for (; r = this.buffer[++n];) if (r === ":") {
			let r = this.buffer[n + 1];
			if (oa(r) || e && la.has(r)) break;
			t = n;
		} else if (oa(r)) {
			let i = this.buffer[n + 1];
			if (r === "\r") {
				if (i === "\n") {
					n += 1;
					r = "\n";
					i = this.buffer[n + 1];
				} else t = n;
			}
			if (i === "#" || e && la.has(i)) break;
			if (r === "\n") {
				let e = this.continueScalar(n + 1);
				if (e === -1) break;
				n = Math.max(n, e - 2);
			}
		} else {
			if (e && la.has(r)) break;
			t = n;
		}
		if (!r && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(t + 1, !0);
		return e ? "flow" : "doc";
	}
	*pushCount(e) {
		if (e > 0) {
			yield this.buffer.substr(this.pos, e);
			this.pos += e;
			return e;
		}
		return 0;
	}
	*pushToIndex(e, t) {
		let n = this.buffer.slice(this.pos, e);
		if (n) {
			yield n;
			this.pos += n.length;
			return n.length;
		} else t && (yield "");
		return 0;
	}
	*pushIndicators() {
		let e = 0;
		for (;;) {
			switch (this.charAt(0)) {
				case "!":
					e += yield* this.pushTag();
					e += yield* this.pushSpaces(!0);
					continue;
				case "&":
					e += yield* this.pushUntil(da);
					e += yield* this.pushSpaces(!0);
					continue;
				case "-":
				case "?":
				case ":": {
					let t = this.flowLevel > 0;
					let n = this.charAt(1);
					if (oa(n) || t && la.has(n)) {
						t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1;
						e += yield* this.pushCount(1);
						e += yield* this.pushSpaces(!0);
						continue;
					}
				}
			}
			break;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let e = this.pos + 2;
			let t = this.buffer[e];
			for (; !oa(t) && t !== ">";) t = this.buffer[++e];
			return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
		} else {
			let e = this.pos + 1;
			let t = this.buffer[e];
			for (; t;) if (ca.has(t)) t = this.buffer[++e];
			else if (t === "%" && sa.has(this.buffer[e + 1]) && sa.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, !1);
		}
	}
	*pushNewline() {
		let e = this.buffer[this.pos];
		if (e === "\n") return yield* this.pushCount(1);
		else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1;
		let n;
		do
			n = this.buffer[++t];
		while (n === " " || e && n === "	");
		let r = t - this.pos;
		if (r > 0) {
			yield this.buffer.substr(this.pos, r);
			this.pos = t;
		}
		return r;
	}
	*pushUntil(e) {
		let t = this.pos;
		let n = this.buffer[t];
		for (; !e(n);) n = this.buffer[++t];
		return yield* this.pushToIndex(t, !1);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var pa = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (e) => this.lineStarts.push(e);
		this.linePos = (e) => {
			let t = 0;
			let n = this.lineStarts.length;
			for (; t < n;) {
				let r = t + n >> 1;
				this.lineStarts[r] < e ? t = r + 1 : n = r;
			}
			if (this.lineStarts[t] === e) return {
				line: t + 1,
				col: 1
			};
			if (t === 0) return {
				line: 0,
				col: e
			};
			let r = this.lineStarts[t - 1];
			return {
				line: t,
				col: e - r + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function ma(e, t) {
	for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
	return !1;
}
function ha(e) {
	for (let t = 0; t < e.length; ++t) switch (e[t].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return t;
	}
	return -1;
}
function ga(e) {
	switch (e?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return !0;
		default: return !1;
	}
}
function _a(e) {
	switch (e.type) {
		case "document": return e.start;
		case "block-map": {
			let t = e.items[e.items.length - 1];
			return t.sep ?? t.start;
		}
		case "block-seq": return e.items[e.items.length - 1].start;
		default: return [];
	}
}
function va(e) {
	if (e.length === 0) return [];
	let t = e.length;
	e: for (; --t >= 0;) switch (e[t].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break e;
	}
	for (; e[++t]?.type === "space";);
	return e.splice(t, e.length);
}
function ya(e, t) {
	if (t.length < 1e5) Array.prototype.push.apply(e, t);
	else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function ba(e) {
	if (e.start.type === "flow-seq-start") {
		for (let t of e.items) if (t.sep && !t.value && !ma(t.start, "explicit-key-ind") && !ma(t.sep, "map-value-ind")) {
			t.key && (t.value = t.key);
			delete t.key;
			ga(t.value) ? t.value.end ? ya(t.value.end, t.sep) : t.value.end = t.sep : ya(t.start, t.sep);
			delete t.sep;
		}
	}
}
var xa = class {
	constructor(e) {
		this.atNewLine = !0;
		this.atScalar = !1;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = !1;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new fa();
		this.onNewLine = e;
	}
	*parse(e, t = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (let n of this.lexer.lex(e, t)) yield* this.next(n);
		t || (yield* this.end());
	}
	*next(e) {
		this.source = e;
		if (this.atScalar) {
			this.atScalar = !1;
			yield* this.step();
			this.offset += e.length;
			return;
		}
		let t = aa(e);
		if (!t) {
			let t = `Not a YAML token: ${e}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message: t,
				source: e
			});
			this.offset += e.length;
		} else if (t === "scalar") {
			this.atNewLine = !1;
			this.atScalar = !0;
			this.type = "scalar";
		} else {
			this.type = t;
			yield* this.step();
			switch (t) {
				case "newline":
					this.atNewLine = !0;
					this.indent = 0;
					this.onNewLine && this.onNewLine(this.offset + e.length);
					break;
				case "space":
					this.atNewLine && e[0] === " " && (this.indent += e.length);
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					this.atNewLine && (this.indent += e.length);
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = !1;
			}
			this.offset += e.length;
		}
	}
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		let e = this.peek(1);
		if (this.type === "doc-end" && e?.type !== "doc-end") {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!e) return yield* this.stream();
		switch (e.type) {
			case "document": return yield* this.document(e);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(e);
			case "block-scalar": return yield* this.blockScalar(e);
			case "block-map": return yield* this.blockMap(e);
			case "block-seq": return yield* this.blockSequence(e);
			case "flow-collection": return yield* this.flowCollection(e);
			case "doc-end": return yield* this.documentEnd(e);
		}
		yield* this.pop();
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		let t = e ?? this.stack.pop();
		if (!t) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield t;
		else {
			let e = this.peek(1);
			t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0);
			t.type === "flow-collection" && ba(t);
			switch (e.type) {
				case "document":
					e.value = t;
					break;
				case "block-scalar":
					e.props.push(t);
					break;
				case "block-map": {
					let n = e.items[e.items.length - 1];
					if (n.value) {
						e.items.push({
							start: [],
							key: t,
							sep: []
						});
						this.onKeyLine = !0;
						return;
					} else if (n.sep) n.value = t;
					else {
						Object.assign(n, {
							key: t,
							sep: []
						});
						this.onKeyLine = !n.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					let n = e.items[e.items.length - 1];
					n.value ? e.items.push({
						start: [],
						value: t
					}) : n.value = t;
					break;
				}
				case "flow-collection": {
					let n = e.items[e.items.length - 1];
					!n || n.value ? e.items.push({
						start: [],
						key: t,
						sep: []
					}) : n.sep ? n.value = t : Object.assign(n, {
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
				let n = t.items[t.items.length - 1];
				if (n && !n.sep && !n.value && n.start.length > 0 && ha(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent))) {
					e.type === "document" ? e.end = n.start : e.items.push({ start: n.start });
					t.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
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
			case "doc-start": {
				let e = {
					type: "document",
					offset: this.offset,
					start: []
				};
				this.type === "doc-start" && e.start.push(this.sourceToken);
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
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case "doc-start":
				if (ha(e.start) !== -1) {
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
		let t = this.startBlockValue(e);
		t ? this.stack.push(t) : yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === "map-value-ind") {
			let t = va(_a(this.peek(2)));
			let n;
			if (e.end) {
				n = e.end;
				n.push(this.sourceToken);
				delete e.end;
			} else n = [this.sourceToken];
			let r = {
				type: "block-map",
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: t,
					key: e,
					sep: n
				}]
			};
			this.onKeyLine = !0;
			this.stack[this.stack.length - 1] = r;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				e.props.push(this.sourceToken);
				return;
			case "scalar":
				e.source = this.source;
				this.atNewLine = !0;
				this.indent = 0;
				if (this.onNewLine) {
					let e = this.source.indexOf("\n") + 1;
					for (; e !== 0;) {
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
	*blockMap(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = !1;
				if (t.value) {
					let n = "end" in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							ya(n, t.start);
							n.push(this.sourceToken);
							e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			let n = !this.onKeyLine && this.indent === e.indent;
			let r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
			let i = [];
			if (r && t.sep && !t.value) {
				let n = [];
				for (let r = 0; r < t.sep.length; ++r) {
					let i = t.sep[r];
					switch (i.type) {
						case "newline":
							n.push(r);
							break;
						case "space": break;
						case "comment":
							i.indent > e.indent && (n.length = 0);
							break;
						default: n.length = 0;
					}
				}
				n.length >= 2 && (i = t.sep.splice(n[1]));
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (r || t.value) {
						i.push(this.sourceToken);
						e.items.push({ start: i });
						this.onKeyLine = !0;
					} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!t.sep && !t.explicitKey) {
						t.start.push(this.sourceToken);
						t.explicitKey = !0;
					} else if (r || t.value) {
						i.push(this.sourceToken);
						e.items.push({
							start: i,
							explicitKey: !0
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					});
					this.onKeyLine = !0;
					return;
				case "map-value-ind":
					if (t.explicitKey) {
						if (!t.sep) {
							if (ma(t.start, "newline")) Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								let e = va(t.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (ma(t.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: i,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (ga(t.key) && !ma(t.sep, "newline")) {
							let e = va(t.start);
							let n = t.key;
							let r = t.sep;
							r.push(this.sourceToken);
							delete t.key;
							delete t.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: e,
									key: n,
									sep: r
								}]
							});
						} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
					} else t.sep ? t.value || r ? e.items.push({
						start: i,
						key: null,
						sep: [this.sourceToken]
					}) : ma(t.sep, "map-value-ind") ? this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let n = this.flowScalar(this.type);
					if (r || t.value) {
						e.items.push({
							start: i,
							key: n,
							sep: []
						});
						this.onKeyLine = !0;
					} else if (t.sep) this.stack.push(n);
					else {
						Object.assign(t, {
							key: n,
							sep: []
						});
						this.onKeyLine = !0;
					}
					return;
				}
				default: {
					let r = this.startBlockValue(e);
					if (r) {
						if (r.type === "block-seq") {
							if (!t.explicitKey && t.sep && !ma(t.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else n && e.items.push({ start: i });
						this.stack.push(r);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				if (t.value) {
					let n = "end" in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							ya(n, t.start);
							n.push(this.sourceToken);
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
				t.value || ma(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			let t = this.startBlockValue(e);
			if (t) {
				this.stack.push(t);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(e) {
		let t = e.items[e.items.length - 1];
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
					!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					!t || t.value ? e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let n = this.flowScalar(this.type);
					!t || t.value ? e.items.push({
						start: [],
						key: n,
						sep: []
					}) : t.sep ? this.stack.push(n) : Object.assign(t, {
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
			let n = this.startBlockValue(e);
			if (n) this.stack.push(n);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			let t = this.peek(2);
			if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
				let n = va(_a(t));
				ba(e);
				let r = e.end.splice(1, e.end.length);
				r.push(this.sourceToken);
				let i = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: n,
						key: e,
						sep: r
					}]
				};
				this.onKeyLine = !0;
				this.stack[this.stack.length - 1] = i;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let e = this.source.indexOf("\n") + 1;
			for (; e !== 0;) {
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
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = !0;
				let t = va(_a(e));
				t.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						explicitKey: !0
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = !0;
				let t = va(_a(e));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		if (this.type !== "comment") return !1;
		if (this.indent <= t) return !1;
		return e.every((e) => e.type === "newline" || e.type === "space");
	}
	*documentEnd(e) {
		if (this.type !== "doc-mode") {
			e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken];
			this.type === "newline" && (yield* this.pop());
		}
	}
	*lineEnd(e) {
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
			case "newline": this.onKeyLine = !1;
			default:
				e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken];
				this.type === "newline" && (yield* this.pop());
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function Sa(e) {
	let t = e.prettyErrors !== !1;
	return {
		lineCounter: e.lineCounter || t && new pa() || null,
		prettyErrors: t
	};
}
function Ca(e, t = {}) {
	let { lineCounter: n, prettyErrors: r } = Sa(t);
	let i = new xa(n?.addNewLine);
	let a = new $i(t);
	let o = null;
	for (let t of a.compose(i.parse(e), !0, e.length)) if (!o) o = t;
	else if (o.options.logLevel !== "silent") {
		o.errors.push(new hi(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (r && n) {
		o.errors.forEach(_i(e, n));
		o.warnings.forEach(_i(e, n));
	}
	return o;
}
function wa(e) {
	return e.map((e, t) => {
		if (typeof e == "number") return `[${e}]`;
		let n = e.length > 60 ? `${e.slice(0, 60)}...` : e;
		return t === 0 ? n : `.${n}`;
	}).join("");
}
function P(e, t) {
	return t.map(({ path: t, message: n }) => ({
		path: [...e, ...t],
		message: n
	}));
}
function F(e, t, n) {
	return nt(e, t).flatMap((e, r) => P([t, r], n(e)));
}
function Ta(e, t, n) {
	let r = Array.isArray(C(e, t));
	return rt(e, t).flatMap((e, i) => {
		if (typeof e != "string" || !/^[\w-]+$/.test(e)) return [];
		if (n.has(e)) return [];
		let a = E(e, n.keys());
		let o = a ? `did you mean ${a}?` : `add the line ${e}=... to it`;
		return [{
			path: r ? [t, i] : [t],
			message: `"${e}" is not in the secrets input; ${o}`
		}];
	});
}
function Ea(e, t) {
	let n = new Set();
	return F(e, t, (e) => {
		let t = C(e, "name");
		let r = typeof t == "string" && n.has(t);
		n.add(t);
		let i = `"${t}" is the name of another one here; write its own`;
		return r ? [{
			path: ["name"],
			message: i
		}] : [];
	});
}
function Da(e) {
	return Oa(e, "accepted_values");
}
function Oa(e, t) {
	let n = Array.isArray(C(e, t));
	return rt(e, t).flatMap((e, r) => typeof e == "number" && !at(e) ? [{
		path: n ? [t, r] : [t],
		message: ka
	}] : []);
}
const ka = "holds a number that is rounded when it is read; send and write it as a text";
function Aa(e) {
	let t = [];
	let n = ja(e, "signed") ?? "${body}";
	let r = ja(e, "value") ?? "";
	let i = (e, n) => t.push({
		path: [e],
		message: n
	});
	r !== "" && ja(e, "prefix") !== null && i("prefix", "is given with value; write it into value");
	for (let e of ["${id}", "${timestamp}"]) r.includes(e) && !n.includes(e) && i("value", `holds ${e}, which signed does not cover; add it there`);
	let a = ja(e, "timestamp_header");
	a !== null && !n.includes("${timestamp}") && i("timestamp_header", "has no meaning: signed does not cover ${timestamp}; add it there");
	let o = ja(e, "header");
	a !== null && a.toLowerCase() === o?.toLowerCase() && i("timestamp_header", "is the header of the signature; write another one");
	return t;
}
function ja(e, t) {
	let n = C(e, t);
	return typeof n == "string" ? n : null;
}
const Ma = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function Na(e, t) {
	if (!rt(e, "signature").includes("standard-webhooks")) return [];
	return rt(e, "secret_name").flatMap((e) => {
		let n = Pa(typeof e == "string" ? t.get(e) ?? "" : "");
		return n === null ? [] : [{
			path: ["secret_name"],
			message: `the secret ${e} ${n}`
		}];
	});
}
function Pa(e) {
	if (e.startsWith("v1,")) return "begins with \"v1,\", which is not a part of the key; store what follows it";
	if (!e.startsWith("whsec_")) return null;
	return e !== "whsec_" && Ma.test(e) ? null : "begins with whsec_, which base64 of the key must follow; copy it whole";
}
// src/config/schema/keys.ts
const Fa = [
	"extends",
	"notify",
	"chains",
	"receive"
];
const Ia = {
	accepted: ["accepted_values"],
	active: ["enabled"],
	actors: ["actor", "match.actor"],
	actor: ["match.actor"],
	address: ["url"],
	allow_failure: ["required"],
	auth: ["username"],
	backoff: ["retry_schedule"],
	branch: ["match.branch"],
	branches: ["branch", "match.branch"],
	codes: ["success_codes"],
	condition: ["conditions"],
	content: ["body"],
	continue_on_error: ["required"],
	data: ["body"],
	default: ["default_value"],
	disabled: ["enabled", "active"],
	enabled: ["active"],
	endpoint: ["url", "uri"],
	event_type: ["events", "event"],
	event_types: ["events", "event"],
	expected_status: ["success_codes"],
	filter: ["match"],
	filters: ["match"],
	header: ["headers", "header"],
	hmac: ["signature"],
	hooks: ["webhooks"],
	http_headers: ["headers"],
	http_method: ["method"],
	id: ["name"],
	if: ["match", "conditions"],
	json: ["body"],
	links: ["webhooks"],
	max_retries: ["retry_schedule"],
	on: ["events", "event"],
	on_failure: ["only_failures"],
	optional: ["required"],
	pass: ["password"],
	ref: ["branch", "match.branch"],
	refs: ["branch", "match.branch"],
	repo: [
		"repository",
		"repo_name",
		"match.repository"
	],
	repos: ["repository", "match.repository"],
	repositories: ["repository", "match.repository"],
	repository: ["match.repository", "repo_name"],
	retries: ["retry_schedule"],
	retry: ["retry_schedule"],
	secret: ["secret_name"],
	secret_key: ["secret_name"],
	secrets: ["secret_name"],
	status_codes: ["success_codes"],
	steps: ["webhooks"],
	tag: ["match.tag"],
	tags: ["tag", "match.tag"],
	template: ["body"],
	token: ["secret_name"],
	trigger: ["events", "event"],
	triggers: ["events", "event"],
	type: ["via", "payload"],
	uri: ["url"],
	user: ["username"],
	values: ["accepted_values"],
	vars: ["variables"],
	verb: ["method"],
	webhook_url: ["url"],
	when: ["events", "event"],
	workflow: ["match.workflow"],
	workflows: ["workflow", "match.workflow"]
};
function La(e, t) {
	let n = Ra(e);
	if (t.includes(n)) return n;
	return (Object.hasOwn(Ia, n) ? Ia[n] : void 0)?.find((e) => t.includes(e.replace(/\..*/, ""))) ?? E(e, t);
}
function Ra(e) {
	return e.toLowerCase().replaceAll("-", "_");
}
// src/config/yaml-hints.ts
const za = {
	TAB_AS_INDENT: "is indented with a tab; write spaces",
	MULTIPLE_DOCS: "holds several documents; write one",
	BAD_SCALAR_START: "has a text that starts with %, @ or `; put it in quotes",
	BAD_DQ_ESCAPE: "has a backslash in double quotes; write two, or use single quotes"
};
const Ba = [
	[/^ *-[A-Za-z"'][^:]*:(?:\s|$)/, "lacks a space after its -; write - key: value"],
	[/^[ -]*[A-Za-z_][\w-]*:(?!\/\/)(?!.*:(?:\s|$))\S/, "lacks a space after its colon; write key: value"],
	[/^[ -]*(?:[\w-]+: +)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/, "has ${...} without quotes inside of { } or [ ]; put that text in quotes"],
	[/(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"]/, "has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes"],
	[/^[ -]*[\w-]+: +- /, "has a - on the line of its key; write it on a line of its own"],
	[/^[ -]*[\w-]+: +[^\s"'[{|>#].*:(?:\s|$)/, "has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own"]
];
const Va = "[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]";
const Ha = RegExp(`^[ \\t-]*(?:${Va}|[\\w-]+(?:${Va}+:|:${Va}))`);
const Ua = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const Wa = /^[ -]*(?:[\w-]+: +)?(?:[[{].*?[[{:,] *)?(["'])/;
const Ga = /^( *)(-(?: +|$))?((?:[^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=\s|$))?/;
const Ka = /(?::|^ *-)(?: +[#&].*)?\s*$/;
const qa = /[:-] +[|>][-+\d]*\s*$/;
function Ja(e, t, n) {
	let r = ({ pos: e }) => n.linePos(e[0]).line || 1;
	let [{ code: i, message: a }] = t;
	let o = r(t[0]);
	let s = o - 1;
	let c = e.replace(/^\ufeff/, "").split(/\r?\n/).map((e) => e.length > 1e3 ? "" : e);
	let l = c[s] ?? "";
	let u = t.find((e) => r(e) === o && za[e.code]);
	let d = [
		s,
		s - 1,
		s + 1
	].find((e) => Ha.test(c[e] ?? ""));
	let f = c.findLastIndex((e, t) => t <= s && Wa.test(e.replace(Ua, "")));
	let [, p] = Ba.find(([e]) => e.test(l)) ?? [];
	if (u) return {
		line: o,
		message: za[u.code] ?? ""
	};
	if (d !== void 0) return {
		line: d + 1,
		message: Ya(c[d] ?? "") ?? ""
	};
	let m = i === "UNEXPECTED_TOKEN" && f >= s - 1;
	if (f >= 0 && (a.startsWith("Missing closing") || m)) return {
		line: f + 1,
		message: "opens a quote that is not closed; close it, or put the whole text in quotes"
	};
	if (p !== void 0) return {
		line: o,
		message: p
	};
	if (a.startsWith("Flow ")) return Xa(c, s);
	if (i === "MULTILINE_IMPLICIT_KEY" && !/:(?:\s|$)/.test(l)) return {
		line: o,
		message: qa.test(c[s - 1] ?? "") ? "belongs to the | or > above it; indent it deeper" : "has no colon; write key: value"
	};
	return Za(c, s) ?? {
		line: o,
		message: "is not YAML from here on; put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes"
	};
}
function Ya(e) {
	let [t] = RegExp(Va).exec(e) ?? [];
	if (t === void 0) return null;
	let n = t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	return `holds ${t === "\xA0" ? "a no-break space" : "a character"} (U+${n}), which is not a space in YAML; write plain spaces`;
}
function Xa(e, t) {
	let n = 0;
	for (let r = t; r >= 0; r--) {
		let [...t] = (e[r] ?? "").replace(Ua, "").replace(/[^[\]{}]/g, "");
		let i = t.filter((e) => "[{".includes(e));
		n += 2 * i.length - t.length;
		if (n > 0) return {
			line: r + 1,
			message: `opens a ${i[0]} that is not closed by its own bracket; close it`
		};
	}
	return {
		line: t + 1,
		message: "belongs to the { or [ above it; indent it deeper than the line of that"
	};
}
function Za(e, t) {
	let n = [];
	let r = !0;
	let i = 1e400;
	for (let [a, o] of e.slice(0, t + 2).entries()) {
		let [, s = "", c = "", l = ""] = Ga.exec(o) ?? [];
		let u = s.length;
		if (c + l === "" || u > i) continue;
		let d = c === "" ? "key" : "-";
		let f = n.filter((e) => e.what === d).reverse();
		let p = n.at(-1) ?? {
			what: d,
			column: -1,
			line: 0
		};
		let m = /^ *(?=[^\s-])/.exec(e[a + 1] ?? "")?.[0].length;
		let h = d === "key" && m === p.column && m !== u;
		let g = r && u + Number(d === "-") > p.column || f.some((e) => e.column === u) && !h;
		if (a >= t - 1 && !g) {
			let e = (e) => Math.abs(e.column - u);
			let t = h ? p : Fa.includes(l.slice(0, -1)) ? f.at(-1) : f.sort((t, n) => e(t) - e(n))[0];
			let n = u === 1 ? "space" : "spaces";
			if (t) return {
				line: a + 1,
				message: `is indented by ${u} ${n}; write ${t.column}, to line up with the ${d} on line ${t.line}`
			};
		}
		n = n.filter((e) => e.column < u || e.column === u && d === "-" && e.what === "key");
		n.push({
			what: d,
			column: u,
			line: a + 1
		});
		c !== "" && l !== "" && n.push({
			what: "key",
			column: u + c.length,
			line: a + 1
		});
		r = Ka.test(o);
		i = qa.test(o) ? Math.max(n.at(-1)?.column ?? 0, (m ?? 0) - 1) : 1e400;
	}
	return null;
}
const Qa = "is nested deeper than 64 levels; write it flatter";
const $a = 1e3;
const eo = RegExp(`(?:[-?:] ){${$a}}`);
function to({ text: e, file: t }) {
	let n = (e) => new S([{
		file: t,
		message: e
	}]);
	if (Buffer.byteLength(e) > 1048576) throw n("is larger than 1 MiB; split it, or take out what is old");
	if (no(e)) throw n(Qa);
	let r = new pa();
	let i = Ca(e, {
		lineCounter: r,
		prettyErrors: !1,
		schema: "core",
		merge: !1,
		resolveKnownTags: !1,
		uniqueKeys: !1
	});
	let [a, ...o] = i.errors;
	if (i.errors.some(({ code: e }) => e === "RESOURCE_EXHAUSTION")) throw n(Qa);
	if (a) throw new S([{
		file: t,
		...Ja(e, [a, ...o], r)
	}]);
	let s = io(i);
	if (s === null) throw n(Qa);
	if (s.length > 0) throw new S(s.map(({ offset: e, path: n, message: i }) => ({
		file: t,
		line: r.linePos(e).line || 1,
		path: wa(n),
		message: i
	})));
	return {
		data: ro(i, n),
		problem: (e, n) => ({
			file: t,
			line: co(i, r, e),
			path: wa(e),
			message: n
		})
	};
}
function no(e) {
	let t = 0;
	for (let n of e) {
		n === "[" || n === "{" ? t += 1 : (n === "]" || n === "}") && (t = Math.max(0, t - 1));
		if (t > $a) return !0;
	}
	return eo.test(e);
}
function ro(e, t) {
	try {
		return e.toJS({ maxAliasCount: 101 });
	} catch (e) {
		if (!(e instanceof ReferenceError)) throw e;
		throw t("uses aliases more than 100 times; write less");
	}
}
function io(e) {
	let t = [];
	let n = new Map();
	let r = new Map();
	let i = 0;
	let a = !1;
	let o = (e, n, r) => {
		t.push({
			offset: e.range?.[0] ?? 0,
			path: n,
			message: r
		});
		return t.length > 100 ? on.BREAK : void 0;
	};
	let s = () => {
		a = !0;
		return on.BREAK;
	};
	let c = (e, t) => {
		i += 1;
		let a = n.get(e.source);
		let c = () => so([...t, e]);
		if (a === void 0) return o(e, c(), fo(e));
		if (t.includes(a)) return o(e, c(), `*${e.source} holds itself`);
		r.set(e, a);
		return ao(t) + oo(a, r) > 64 ? s() : void 0;
	};
	let l = (e, t) => {
		let n = new Set();
		for (let { key: r } of e.items) {
			let i = O(r) ? lo(r.value) : null;
			let a = i === null ? "is not a plain key; write key: value" : n.has(i) ? "is there twice; keep one" : null;
			n.add(i ?? "");
			if (a === null) continue;
			let s = [...so([...t, e]), i ?? "?"];
			let c = o(A(r) ? r : e, s, a);
			if (c !== void 0) return c;
		}
	};
	on(e, { Node(e, t, r) {
		if (t.tag !== void 0) {
			let e = so([...r, t]);
			let n = o(t, e, uo(t.tag));
			if (n !== void 0) return n;
		}
		if (Zt(t)) return c(t, r);
		"anchor" in t && t.anchor && n.set(t.anchor, t);
		if (!$t(t) && !en(t)) return;
		if (ao(r) === 64) return s();
		return $t(t) ? l(t, r) : void 0;
	} });
	if (a) return null;
	t.sort((e, t) => e.offset - t.offset);
	if (t.length > 100) {
		let { offset: e = 0 } = t[100] ?? {};
		let n = {
			offset: e,
			path: [],
			message: "and more like these"
		};
		return [...t.slice(0, 100), n];
	}
	if (i > 100) {
		let e = `has ${i} aliases; write 100 at most`;
		t.push({
			offset: 0,
			path: [],
			message: e
		});
	}
	return t;
}
function ao(e) {
	return e.filter((e) => $t(e) || en(e)).length;
}
function oo(e, t, n = new Map()) {
	let r = n.get(e);
	if (r !== void 0) return r;
	let i = Zt(e) ? [t.get(e)] : D(e) ? [e.key, e.value] : $t(e) || en(e) ? e.items : [];
	let a = 0;
	for (let e of i) a = Math.max(a, oo(e, t, n));
	($t(e) || en(e)) && (a += 1);
	n.set(e, a);
	return a;
}
function so(e) {
	return e.flatMap((t, n) => {
		if (D(t)) return [O(t.key) ? lo(t.key.value) : "?"];
		let r = e[n + 1];
		return en(t) && r ? [t.items.indexOf(r)] : [];
	});
}
function co(e, t, n) {
	let r = e.contents;
	let i = 0;
	for (let t of n) {
		Zt(r) && (r = r.resolve(e));
		if ($t(r)) {
			let e = r.items.find(({ key: e }) => O(e) && lo(e.value) === t);
			if (!e) break;
			O(e.key) && (i = e.key.range?.[0] ?? i);
			r = e.value;
		} else if (en(r)) {
			r = r.items[Number(t)];
			A(r) && (i = r.range?.[0] ?? i);
		} else break;
	}
	return t.linePos(i).line || 1;
}
function lo(e) {
	return e === null ? "" : String(e);
}
function uo(e) {
	return `has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`;
}
function fo({ source: e }) {
	return `*${e} is not defined above; quote the value if it is plain text`;
}
// src/config/extends.ts
const po = /extends|\\[xuU]/;
function mo(e) {
	if (!po.test(e.text)) return null;
	let { data: t, problem: n } = to(e);
	let r = Pt(String(C(t, "extends") ?? ""));
	return r && {
		from: r,
		problem: (e) => n(["extends"], e)
	};
}
function ho(e) {
	let { data: t, problem: n } = to(e);
	let { file: r } = e;
	if (w(t)) return {
		file: r,
		data: t,
		problem: n
	};
	throw new S([{
		file: r,
		message: t === null ? "is empty; write notify, chains or receive" : "holds no mapping; write notify:, chains: or receive: at its top"
	}]);
}
const go = [
	{
		path: ["notify", "webhooks"],
		key: "enabled"
	},
	{
		path: ["chains"],
		key: "enabled"
	},
	{
		path: ["receive", "providers"],
		key: "active"
	},
	{
		path: ["receive", "functions"],
		key: "active"
	}
];
function _o(e, t) {
	let n = {
		problems: [],
		isWhole: !0,
		fileOf: () => e.file
	};
	if (C(e.data, "extends") === void 0) return {
		...e,
		...n
	};
	let r = t !== null && C(t.data, "extends") !== void 0 ? [t.problem(["extends"], `is not read in a file that ${e.file} extends; one level is all, so take it out`)] : [];
	let i = [t, e].find((e) => e !== null && !vo(e));
	if (i) return {
		...i,
		...n,
		problems: r
	};
	let a = new Map(go.map(({ path: n, key: i }) => {
		let a = xo(e, t, n, i);
		r.push(...a.problems);
		return [n.join("."), a.items];
	}));
	let o = (e) => a.get(e) ?? [];
	let s = (n, r) => {
		let i = [t, e].flatMap((e) => e === null ? [] : [C(e.data, n)]);
		if (i.every((e) => e === void 0)) return {};
		let a = r.filter((e) => i.some((t) => C(t, e) !== void 0)).map((e) => [e, o(`${n}.${e}`).map(bo)]);
		return { [n]: Object.fromEntries([...i.flatMap((e) => Object.entries(Object(e))), ...a]) };
	};
	let c = o("chains").map(bo);
	return {
		data: {
			extends: C(e.data, "extends"),
			...s("notify", ["webhooks"]),
			...c.length > 0 && { chains: c },
			...s("receive", ["providers", "functions"])
		},
		problem(n, r) {
			for (let e of go) {
				let { length: t } = e.path;
				let i = o(e.path.join("."))[Number(n[t])];
				if (i && e.path.every((e, t) => e === n[t])) return i.from.problem([
					...e.path,
					i.index,
					...n.slice(t + 1)
				], r);
			}
			let i = ({ data: e }) => n.length > 0 && yo(e, n.slice(0, 2)) !== void 0;
			return (t !== null && !i(e) && i(t) ? t : e).problem(n, r);
		},
		problems: r,
		isWhole: t !== null,
		fileOf: (t, n) => o(t)[n]?.from.file ?? e.file
	};
}
function vo({ data: e }) {
	return ["notify", "receive"].map((t) => C(e, t)).every((e) => e === void 0 || w(e)) && go.every(({ path: t }) => {
		let n = yo(e, t);
		return n === void 0 || Array.isArray(n);
	});
}
function yo(e, t) {
	return t.reduce((e, t) => C(e, String(t)), e);
}
function bo({ value: e }) {
	return e;
}
function xo(e, t, n, r) {
	let i = (e) => {
		let t = yo(e.data, n);
		return Array.isArray(t) ? t.map((t, n) => ({
			value: t,
			from: e,
			index: n
		})) : [];
	};
	let a = t === null ? [] : i(t);
	let o = new Map(a.map((e, t) => [C(e.value, "name"), {
		item: e,
		place: t
	}]));
	let s = [];
	let c = i(e).filter(({ value: i, index: c }) => {
		let l = C(i, "name");
		let u = So(i, r);
		let d = typeof l == "string" ? o.get(l) : void 0;
		if (t === null || d === void 0 && !u) return !u;
		let f = (t) => s.push(e.problem([
			...n,
			c,
			"name"
		], t));
		if (d === void 0) {
			let e = [...o.keys()].filter((e) => typeof e == "string");
			let r = E(String(l), e);
			f(`${t.file} has no "${l}" in ${n.join(".")} to switch off; ${r === null ? "take this entry out, or write all of it" : `did you mean ${r}?`}`);
		} else u ? C(d.item.value, "optional") === !0 ? a[d.place] = {
			...d.item,
			value: {
				...Object(d.item.value),
				[r]: !1
			}
		} : f(`"${l}" of ${t.file} cannot be switched off here, since it has no optional: true there; take this entry out`) : f(`"${l}" is the name of an entry of ${t.file}; write its own`);
		return !u;
	});
	return {
		items: [...a, ...c],
		problems: s
	};
}
function So(e, t) {
	return w(e) && Object.keys(e).length === 2 && typeof C(e, "name") == "string" && C(e, t) === !1;
}
// src/config/load.ts
const Co = [
	"push",
	"pull_request",
	"merge_group",
	"schedule",
	"release",
	"workflow_dispatch"
];
async function wo(e, t, n = t) {
	let { config: r } = e;
	let i = r.trim() === "" ? await To(e, t, n) : {
		text: r,
		file: "config"
	};
	let a = mo(i);
	if (a === null) return i;
	try {
		let t = await Eo(a.from, e, n);
		return {
			...i,
			extended: t
		};
	} catch (e) {
		if (!(e instanceof S)) throw e;
		throw new S([a.problem(e.message)]);
	}
}
async function To(e, t, n) {
	let { configFile: r, environment: i } = e;
	let a = Pt(r);
	if (a !== null) try {
		return await Eo(a, e, n);
	} catch (e) {
		if (!(e instanceof S)) throw e;
		throw new S(`input config-file: ${e.message}`);
	}
	let o = await jo(r, i, t);
	if (o !== null) return {
		text: o,
		file: r
	};
	let s = `${i.repository} at ${Po(i)}`;
	let c = Do(r);
	if (c !== null && await jo(c, i, t) !== null) throw new S(`there is no ${r} in ${s}, but ${c}; rename it, or write config-file: ${c}`);
	if (/[@:]/.test(r)) throw new S(`there is no ${r} in ${s}; write a file of another repository as ${Nt}`);
	throw new S(`there is no ${r} in ${s}${!Co.includes(i.eventName) && Fo((0, m.join)(i.workspace, r), r) !== null ? `; the one in the workspace is not read on ${i.eventName}, since it can be an outsider's` : ""}; commit it there, or give the input config or config-file; where it is there, add "permissions: contents: read" to the job`);
}
async function Eo(e, { configToken: t, environment: n }, r) {
	let { repository: i, path: a, ref: o } = e;
	let s = It(e);
	try {
		return {
			text: await No(e, r),
			file: s
		};
	} catch (e) {
		if (!(e instanceof T) || e.said === null) throw e;
		let r = t ? "config-token" : "github-token";
		let c = i.toLowerCase() === n.repository.toLowerCase() && !t ? "add \"permissions: contents: read\" to the job" : t ? `give config-token the permission contents: read for ${i}` : `give a token with contents: read for ${i} in the input config-token`;
		let l = `${e.status}${e.said && ` ${e.said}`}`;
		switch (e.status) {
			case 401: throw new S(`${s} cannot be read (${l}): ${r} is not valid here; give a token of this server`);
			case 403: throw new S(`${r} may not read ${s} (${l}); ${c}`);
			case 404: throw new S(`${r} finds no ${a} in ${i} at ${o ?? "its default branch"} (${l}); check the name, path and ref, and where the repository is private ${c}`);
			default: throw e;
		}
	}
}
function Do(e) {
	let [, t, n] = /^(.*\.)(yml|yaml)$/.exec(e) ?? [];
	return t === void 0 ? null : t + (n === "yml" ? "yaml" : "yml");
}
async function Oo({ caCertificates: e, environment: t }, n) {
	if (e.includes("-----BEGIN")) return e;
	let { eventName: r, workspace: i } = t;
	if ((0, m.isAbsolute)(e) && !Co.includes(r) && ko(e, i)) throw new S(`input ca-certificates is ${e}, a path in the workspace, which can hold foreign code on ${r}; write the PEM text, or the file's path in the repository`);
	let a = (0, m.isAbsolute)(e) ? Fo(e) : await jo(e, t, n);
	if (a !== null) return a;
	throw new S(`input ca-certificates names ${e}, which is not there; write the PEM text or the path of a PEM file`);
}
function ko(e, t) {
	let n = (0, m.relative)(Ao(t), Ao(e));
	return n !== ".." && !n.startsWith(`..${m.sep}`) && !(0, m.isAbsolute)(n);
}
function Ao(e) {
	try {
		return (0, p.realpathSync)(e);
	} catch {
		return (0, m.resolve)(e);
	}
}
async function jo(e, t, n) {
	if (Co.includes(t.eventName)) {
		let n = Fo((0, m.join)(t.workspace, e), e);
		if (n !== null) return n;
	}
	return Mo(e, t, n);
}
async function Mo(e, t, n) {
	let { repository: r } = t;
	try {
		return await No({
			repository: r,
			path: e,
			ref: Po(t)
		}, n);
	} catch (e) {
		if (e instanceof T && e.status === 404) return null;
		throw e;
	}
}
async function No({ repository: e, path: t, ref: n }, r) {
	let i = await r.request("GET /repos/{owner}/{repo}/contents/{path}", {
		...zt(e),
		path: t,
		...n !== null && { ref: n },
		headers: { accept: "application/vnd.github.raw+json" }
	});
	return Lt({
		text: i.body.toString("utf8"),
		json: i.json
	}, t);
}
function Po({ workflowSha: e, sha: t }) {
	return e || t;
}
function Fo(e, t = e) {
	try {
		return (0, p.readFileSync)(e, "utf8");
	} catch (e) {
		let n = e instanceof Error && "code" in e ? e.code : "";
		if (n === "ENOENT" || n === "ENOTDIR") return null;
		if (n === "EISDIR") throw Rt(t);
		throw new S(`${t} cannot be read: ${e}`);
	}
}
function Io(e, t) {
	try {
		(0, p.writeFileSync)((0, m.join)(e, `webhook-action-${t}`), "", { flag: "wx" });
		return !0;
	} catch (e) {
		return !(e instanceof Error && "code" in e && e.code === "EEXIST");
	}
}
const Lo = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function Ro(e) {
	if (!e) return Lo;
	return {
		lang: e?.lang ?? void 0,
		message: e?.message,
		abortEarly: e?.abortEarly ?? void 0,
		abortPipeEarly: e?.abortPipeEarly ?? void 0
	};
}
function zo(e) {
	let t = typeof e;
	if (t === "string") return `"${e}"`;
	if (t === "number" || t === "bigint" || t === "boolean") return `${e}`;
	if (t === "object" || t === "function") return (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null";
	return t;
}
function I(e, t, n, r, i) {
	let a = i && "input" in i ? i.input : n.value;
	let o = i?.expected ?? e.expects ?? null;
	let s = i?.received ?? zo(a);
	let c = {
		kind: e.kind,
		type: e.type,
		input: a,
		expected: o,
		received: s,
		message: `Invalid ${t}: ${o ? `Expected ${o} but r` : "R"}eceived ${s}`,
		requirement: e.requirement,
		path: i?.path,
		issues: i?.issues,
		lang: r.lang,
		abortEarly: r.abortEarly,
		abortPipeEarly: r.abortPipeEarly
	};
	let l = e.kind === "schema";
	let u = i?.message ?? e.message ?? (e.reference, c.lang, void 0) ?? (l ? (c.lang, void 0) : null) ?? r.message ?? (c.lang, void 0);
	u !== void 0 && (c.message = typeof u == "function" ? u(c) : u);
	l && (n.typed = !1);
	n.issues ? n.issues.push(c) : n.issues = [c];
}
function Bo(e, t) {
	return e === t || Number.isNaN(e) && Number.isNaN(t);
}
function Vo(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
}
function Ho(e, t) {
	let n = [...new Set(e)];
	if (n.length > 1) return `(${n.join(` ${t} `)})`;
	return n[0] ?? "never";
}
function L(e) {
	e["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (t) => e["~run"]({ value: t }, Ro())
	};
	return e;
}
var Uo = class extends Error {
	constructor(e) {
		super(e[0].message);
		this.name = "ValiError";
		this.issues = e;
	}
};
const Wo = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
function Go(e, t) {
	return {
		kind: "validation",
		type: "check",
		reference: Go,
		async: !1,
		expects: null,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && !this.requirement(e.value) && I(this, "input", e, t);
			return e;
		}
	};
}
function Ko(e) {
	return {
		kind: "validation",
		type: "finite",
		reference: Ko,
		async: !1,
		expects: null,
		requirement: Number.isFinite,
		message: e,
		"~run"(e, t) {
			e.typed && !this.requirement(e.value) && I(this, "finite", e, t);
			return e;
		}
	};
}
function qo(e) {
	return {
		kind: "validation",
		type: "integer",
		reference: qo,
		async: !1,
		expects: null,
		requirement: Number.isInteger,
		message: e,
		"~run"(e, t) {
			e.typed && !this.requirement(e.value) && I(this, "integer", e, t);
			return e;
		}
	};
}
function Jo(e) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: Jo,
		async: !1,
		expects: null,
		requirement: Wo,
		message: e,
		"~run"(e, t) {
			e.typed && !this.requirement.test(e.value) && I(this, "timestamp", e, t);
			return e;
		}
	};
}
function Yo(e, t) {
	return {
		kind: "validation",
		type: "max_length",
		reference: Yo,
		async: !1,
		expects: `<=${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && e.value.length > this.requirement && I(this, "length", e, t, { received: `${e.value.length}` });
			return e;
		}
	};
}
function Xo(e, t) {
	return {
		kind: "validation",
		type: "max_value",
		reference: Xo,
		async: !1,
		expects: `<=${e instanceof Date ? e.toJSON() : zo(e)}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && !(e.value <= this.requirement) && I(this, "value", e, t, { received: e.value instanceof Date ? e.value.toJSON() : zo(e.value) });
			return e;
		}
	};
}
function Zo(e, t) {
	return {
		kind: "validation",
		type: "min_length",
		reference: Zo,
		async: !1,
		expects: `>=${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && e.value.length < this.requirement && I(this, "length", e, t, { received: `${e.value.length}` });
			return e;
		}
	};
}
function Qo(e, t) {
	return {
		kind: "validation",
		type: "min_value",
		reference: Qo,
		async: !1,
		expects: `>=${e instanceof Date ? e.toJSON() : zo(e)}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && !(e.value >= this.requirement) && I(this, "value", e, t, { received: e.value instanceof Date ? e.value.toJSON() : zo(e.value) });
			return e;
		}
	};
}
function $o(e) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: $o,
		async: !1,
		expects: "!0",
		message: e,
		"~run"(e, t) {
			e.typed && e.value.length === 0 && I(this, "length", e, t, { received: "0" });
			return e;
		}
	};
}
function es(e) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: es,
		async: !1,
		expects: null,
		"~run"(t, n) {
			e({
				dataset: t,
				config: n,
				addIssue: (e) => I(this, e?.label ?? "input", t, n, e)
			});
			return t;
		}
	};
}
function ts(e) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: ts,
		async: !1,
		"~run"(t, n) {
			let r = e({
				dataset: t,
				config: n,
				addIssue: (e) => I(this, e?.label ?? "input", t, n, e),
				NEVER: null
			});
			t.issues ? t.typed = !1 : t.value = r;
			return t;
		}
	};
}
function ns(e, t) {
	return {
		kind: "validation",
		type: "regex",
		reference: ns,
		async: !1,
		expects: `${e}`,
		requirement: e,
		message: t,
		"~run"(e, t) {
			e.typed && !this.requirement.test(e.value) && I(this, "format", e, t);
			return e;
		}
	};
}
function rs(e) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: rs,
		async: !1,
		expects: null,
		requirement: Number.isSafeInteger,
		message: e,
		"~run"(e, t) {
			e.typed && !this.requirement(e.value) && I(this, "safe integer", e, t);
			return e;
		}
	};
}
function is() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: is,
		async: !1,
		"~run"(e) {
			e.value = e.value.toUpperCase();
			return e;
		}
	};
}
function as(e) {
	return {
		kind: "transformation",
		type: "transform",
		reference: as,
		async: !1,
		operation: e,
		"~run"(e) {
			e.value = this.operation(e.value);
			return e;
		}
	};
}
function os(e) {
	return {
		kind: "validation",
		type: "url",
		reference: os,
		async: !1,
		expects: null,
		requirement(e) {
			try {
				if (URL.canParse) return URL.canParse(e);
				new URL(e);
				return !0;
			} catch {
				return !1;
			}
		},
		message: e,
		"~run"(e, t) {
			e.typed && !this.requirement(e.value) && I(this, "URL", e, t);
			return e;
		}
	};
}
function ss(e, t, n) {
	return typeof e.fallback == "function" ? e.fallback(t, n) : e.fallback;
}
function R(e, t) {
	return L({
		...e,
		fallback: t,
		"~run"(t, n) {
			let r = e["~run"](t, n);
			return r.issues ? {
				typed: !0,
				value: ss(this, r, n)
			} : r;
		}
	});
}
function cs(e, t, n) {
	return typeof e.default == "function" ? e.default(t, n) : e.default;
}
function z(e, t) {
	return L({
		kind: "schema",
		type: "array",
		reference: z,
		expects: "Array",
		async: !1,
		item: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (Array.isArray(n)) {
				e.typed = !0;
				e.value = [];
				for (let r = 0; r < n.length; r++) {
					let i = n[r];
					let a = this.item["~run"]({ value: i }, t);
					if (a.issues) {
						let o = {
							type: "array",
							origin: "value",
							input: n,
							key: r,
							value: i
						};
						for (let t of a.issues) {
							t.path ? t.path.unshift(o) : t.path = [o];
							e.issues?.push(t);
						}
						e.issues ||= a.issues;
						if (t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					a.typed || (e.typed = !1);
					e.value.push(a.value);
				}
			} else I(this, "type", e, t);
			return e;
		}
	});
}
function ls(e) {
	return L({
		kind: "schema",
		type: "boolean",
		reference: ls,
		expects: "boolean",
		async: !1,
		message: e,
		"~run"(e, t) {
			typeof e.value == "boolean" ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function us(e, t) {
	return L({
		kind: "schema",
		type: "custom",
		reference: us,
		expects: "unknown",
		async: !1,
		check: e,
		message: t,
		"~run"(e, t) {
			this.check(e.value) ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function ds(e) {
	return L({
		kind: "schema",
		type: "lazy",
		reference: ds,
		expects: "unknown",
		async: !1,
		getter: e,
		"~run"(e, t) {
			return this.getter(e.value)["~run"](e, t);
		}
	});
}
function fs(e, t) {
	return L({
		kind: "schema",
		type: "literal",
		reference: fs,
		expects: zo(e),
		async: !1,
		literal: e,
		message: t,
		"~run"(e, t) {
			Bo(e.value, this.literal) ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function ps(e) {
	return L({
		kind: "schema",
		type: "never",
		reference: ps,
		expects: "never",
		async: !1,
		message: e,
		"~run"(e, t) {
			I(this, "type", e, t);
			return e;
		}
	});
}
function ms(e) {
	return L({
		kind: "schema",
		type: "null",
		reference: ms,
		expects: "null",
		async: !1,
		message: e,
		"~run"(e, t) {
			e.value === null ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function B(e, t) {
	return L({
		kind: "schema",
		type: "nullable",
		reference: B,
		expects: `(${e.expects} | null)`,
		async: !1,
		wrapped: e,
		default: t,
		"~run"(e, t) {
			if (e.value === null) {
				this.default !== void 0 && (e.value = cs(this, e, t));
				if (e.value === null) {
					e.typed = !0;
					return e;
				}
			}
			return this.wrapped["~run"](e, t);
		}
	});
}
function hs(e, t) {
	return L({
		kind: "schema",
		type: "nullish",
		reference: hs,
		expects: `(${e.expects} | null | undefined)`,
		async: !1,
		wrapped: e,
		default: t,
		"~run"(e, t) {
			if (e.value === null || e.value === void 0) {
				this.default !== void 0 && (e.value = cs(this, e, t));
				if (e.value === null || e.value === void 0) {
					e.typed = !0;
					return e;
				}
			}
			return this.wrapped["~run"](e, t);
		}
	});
}
function V(e) {
	return L({
		kind: "schema",
		type: "number",
		reference: V,
		expects: "number",
		async: !1,
		message: e,
		"~run"(e, t) {
			typeof e.value == "number" && !isNaN(e.value) ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function H(e, t) {
	return L({
		kind: "schema",
		type: "object",
		reference: H,
		expects: "Object",
		async: !1,
		entries: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0;
				e.value = {};
				for (let r in this.entries) {
					let i = this.entries[r];
					if (r in n || (i.type === "exact_optional" || i.type === "optional" || i.type === "nullish") && i.default !== void 0) {
						let a = r in n ? n[r] : cs(i);
						let o = i["~run"]({ value: a }, t);
						if (o.issues) {
							let i = {
								type: "object",
								origin: "value",
								input: n,
								key: r,
								value: a
							};
							for (let t of o.issues) {
								t.path ? t.path.unshift(i) : t.path = [i];
								e.issues?.push(t);
							}
							e.issues ||= o.issues;
							if (t.abortEarly) {
								e.typed = !1;
								break;
							}
						}
						o.typed || (e.typed = !1);
						e.value[r] = o.value;
					} else if (i.fallback !== void 0) e.value[r] = ss(i);
					else if (i.type !== "exact_optional" && i.type !== "optional" && i.type !== "nullish") {
						I(this, "key", e, t, {
							input: void 0,
							expected: `"${r}"`,
							path: [{
								type: "object",
								origin: "key",
								input: n,
								key: r,
								value: n[r]
							}]
						});
						if (t.abortEarly) break;
					}
				}
			} else I(this, "type", e, t);
			return e;
		}
	});
}
function U(e, t) {
	return L({
		kind: "schema",
		type: "optional",
		reference: U,
		expects: `(${e.expects} | undefined)`,
		async: !1,
		wrapped: e,
		default: t,
		"~run"(e, t) {
			if (e.value === void 0) {
				this.default !== void 0 && (e.value = cs(this, e, t));
				if (e.value === void 0) {
					e.typed = !0;
					return e;
				}
			}
			return this.wrapped["~run"](e, t);
		}
	});
}
function gs(e, t) {
	return L({
		kind: "schema",
		type: "picklist",
		reference: gs,
		expects: Ho(e.map(zo), "|"),
		async: !1,
		options: e,
		message: t,
		"~run"(e, t) {
			this.options.includes(e.value) ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function _s(e, t, n) {
	return L({
		kind: "schema",
		type: "record",
		reference: _s,
		expects: "Object",
		async: !1,
		key: e,
		value: t,
		message: n,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0;
				e.value = {};
				for (let r in n) if (Vo(n, r)) {
					let i = n[r];
					let a = this.key["~run"]({ value: r }, t);
					if (a.issues) {
						let o = {
							type: "object",
							origin: "key",
							input: n,
							key: r,
							value: i
						};
						for (let t of a.issues) {
							t.path = [o];
							e.issues?.push(t);
						}
						e.issues ||= a.issues;
						if (t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					let o = this.value["~run"]({ value: i }, t);
					if (o.issues) {
						let a = {
							type: "object",
							origin: "value",
							input: n,
							key: r,
							value: i
						};
						for (let t of o.issues) {
							t.path ? t.path.unshift(a) : t.path = [a];
							e.issues?.push(t);
						}
						e.issues ||= o.issues;
						if (t.abortEarly) {
							e.typed = !1;
							break;
						}
					}
					a.typed && o.typed || (e.typed = !1);
					a.typed && (e.value[a.value] = o.value);
				}
			} else I(this, "type", e, t);
			return e;
		}
	});
}
function vs(e, t) {
	return L({
		kind: "schema",
		type: "strict_object",
		reference: vs,
		expects: "Object",
		async: !1,
		entries: e,
		message: t,
		"~run"(e, t) {
			let n = e.value;
			if (n && typeof n == "object") {
				e.typed = !0;
				e.value = {};
				for (let r in this.entries) {
					let i = this.entries[r];
					if (r in n || (i.type === "exact_optional" || i.type === "optional" || i.type === "nullish") && i.default !== void 0) {
						let a = r in n ? n[r] : cs(i);
						let o = i["~run"]({ value: a }, t);
						if (o.issues) {
							let i = {
								type: "object",
								origin: "value",
								input: n,
								key: r,
								value: a
							};
							for (let t of o.issues) {
								t.path ? t.path.unshift(i) : t.path = [i];
								e.issues?.push(t);
							}
							e.issues ||= o.issues;
							if (t.abortEarly) {
								e.typed = !1;
								break;
							}
						}
						o.typed || (e.typed = !1);
						e.value[r] = o.value;
					} else if (i.fallback !== void 0) e.value[r] = ss(i);
					else if (i.type !== "exact_optional" && i.type !== "optional" && i.type !== "nullish") {
						I(this, "key", e, t, {
							input: void 0,
							expected: `"${r}"`,
							path: [{
								type: "object",
								origin: "key",
								input: n,
								key: r,
								value: n[r]
							}]
						});
						if (t.abortEarly) break;
					}
				}
				if (!e.issues || !t.abortEarly) {
					for (let r in n) if (!Object.prototype.hasOwnProperty.call(this.entries, r)) {
						I(this, "key", e, t, {
							input: r,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input: n,
								key: r,
								value: n[r]
							}]
						});
						break;
					}
				}
			} else I(this, "type", e, t);
			return e;
		}
	});
}
function W(e) {
	return L({
		kind: "schema",
		type: "string",
		reference: W,
		expects: "string",
		async: !1,
		message: e,
		"~run"(e, t) {
			typeof e.value == "string" ? e.typed = !0 : I(this, "type", e, t);
			return e;
		}
	});
}
function ys(e) {
	let t;
	if (e) for (let n of e) if (t) for (let e of n.issues) t.push(e);
	else t = n.issues;
	return t;
}
function bs(e, t) {
	return L({
		kind: "schema",
		type: "union",
		reference: bs,
		expects: Ho(e.map((e) => e.expects), "|"),
		async: !1,
		options: e,
		message: t,
		"~run"(e, t) {
			let n;
			let r;
			let i;
			for (let a of this.options) {
				let o = a["~run"]({ value: e.value }, t);
				if (o.typed) {
					if (o.issues) r ? r.push(o) : r = [o];
					else {
						n = o;
						break;
					}
				} else i ? i.push(o) : i = [o];
			}
			if (n) return n;
			if (r) {
				if (r.length === 1) return r[0];
				I(this, "type", e, t, { issues: ys(r) });
				e.typed = !0;
			} else if (i?.length === 1) return i[0];
			else I(this, "type", e, t, { issues: ys(i) });
			return e;
		}
	});
}
function xs() {
	return L({
		kind: "schema",
		type: "unknown",
		reference: xs,
		expects: "unknown",
		async: !1,
		"~run"(e) {
			e.typed = !0;
			return e;
		}
	});
}
function Ss(e, t, n) {
	let r = e["~run"]({ value: t }, Ro(n));
	if (r.issues) throw new Uo(r.issues);
	return r.value;
}
function G(...e) {
	return L({
		...e[0],
		pipe: e,
		"~run"(t, n) {
			for (let r of e) if (r.kind !== "metadata") {
				if (t.issues && (r.kind === "schema" || r.kind === "transformation")) {
					t.typed = !1;
					break;
				}
				t.issues && (n.abortEarly || n.abortPipeEarly) || (t = r["~run"](t, n));
			}
			return t;
		}
	});
}
function Cs(e, t, n) {
	let r = e["~run"]({ value: t }, Ro(n));
	return {
		typed: r.typed,
		success: !r.issues,
		output: r.value,
		issues: r.issues
	};
}
const ws = /(?:"[^"]*"|'[^']*'|[^${}"'])*/y;
function Ts(e) {
	let t = [];
	let n = "";
	let r = 0;
	for (;;) {
		let i = e.indexOf("$", r);
		n += e.slice(r, i < 0 ? e.length : i);
		if (i < 0) break;
		r = i;
		for (; e[r] === "$";) r++;
		let a = r - i;
		if (e[r] !== "{") {
			n += e.slice(i, r);
			continue;
		}
		n += "$".repeat(Math.floor(a / 2));
		if (a % 2 == 0) continue;
		ws.lastIndex = r + 1;
		let o = ws.exec(e)?.[0] ?? "";
		let s = r + 1 + o.length;
		let c = e[s] === "}";
		let l = e.slice(r - 1, c ? s + 1 : s);
		n !== "" && t.push({
			kind: "text",
			text: n
		});
		n = "";
		t.push(c ? Es(l, o) : {
			kind: "broken",
			source: l,
			message: ks(e.slice(r - 1))
		});
		r = c ? s + 1 : s;
	}
	n !== "" && t.push({
		kind: "text",
		text: n
	});
	return t;
}
function Es(e, t) {
	let [n = "", ...r] = Ds(t);
	if (n !== "") return {
		kind: "expression",
		source: e,
		name: n,
		filters: r.map(Os)
	};
	return {
		kind: "broken",
		source: e,
		message: `${K(e)} is empty; write a name, as \${build.status}`
	};
}
function Ds(e) {
	return (e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g) ?? []).map((e) => e.trim());
}
function Os(e) {
	let [, t = e, n] = /^([^:]*?)\s*:\s*(.*)$/s.exec(e) ?? [];
	if (n === void 0) return {
		source: e,
		name: t,
		argument: null
	};
	let r = /^(["'])(.*)\1$/s.exec(n)?.[2];
	return {
		source: e,
		name: t,
		argument: {
			text: r ?? n,
			quoted: r !== void 0
		}
	};
}
function ks(e) {
	let [, t = "name"] = /^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e) ?? [];
	return e.startsWith("${{") ? `${K(e)}: only workflow files have \${{ }}; here write \${${K(t)}}, or \$\${ for a literal \${` : `${K(e)} is not closed; write \${name}, or $\${ for a literal \${`;
}
function As(e) {
	let [t, ...n] = Ts(e);
	return t?.kind === "expression" && n.length === 0 ? t : null;
}
function js(e) {
	return e.startsWith("secrets.") ? e.slice(8) : null;
}
function K(e) {
	return e.length > 60 ? `${e.slice(0, 60)}...` : e;
}
// src/templates/render.ts
const Ms = 1e3;
var q = class extends Error {
	name = "RenderError";
};
function Ns(e, t) {
	return e.filters.reduce((t, n, r) => {
		let i = Qs(n);
		if (i !== null) throw new q(`${e.source}: ${i}`);
		let a = Xs[n.name]?.(t, n.argument?.text ?? "");
		if (r > 0 && typeof a == "string" && a.length > 1048576) throw new q(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);
		return a;
	}, t(e.name));
}
const Ps = Symbol("omitted");
function Fs(e, t) {
	let n = Ns(e, t);
	return e.filters.at(-1)?.name === "omit" && $s(n) ? Ps : n;
}
function Is(e, t) {
	let n = As(e);
	return n !== null && Fs(n, t) === Ps;
}
function Ls(e, t) {
	return Is(e, t) ? null : Rs(e, t);
}
function Rs(e, t) {
	return Ts(e).map((e) => {
		if (e.kind === "text") return e.text;
		if (e.kind === "broken") return e.source;
		return ec(Ns(e, t));
	}).join("");
}
function zs(e, t) {
	return Bs(e, {
		key: (e) => Rs(e, t),
		leaf: (e) => {
			let n = As(e);
			if (!n) return Rs(e, t);
			let r = Fs(n, t);
			return r === void 0 ? "" : r;
		}
	});
}
function Bs(e, t, n = 0) {
	if (typeof e == "string") return t.leaf(e);
	if (typeof e != "object" || !e) return e;
	if (n === Ms) throw new q(`the body is nested more than ${Ms} levels deep; make it flatter`);
	let r = (e) => Bs(e, t, n + 1);
	if (Array.isArray(e)) return e.map(r).filter((e) => e !== Ps);
	let i = new Map();
	let a = Object.entries(e).flatMap(([e, n]) => {
		let a = r(n);
		if (a === Ps) return [];
		let o = t.key(e);
		let s = i.get(o);
		if (s !== void 0) throw new q(`the keys ${JSON.stringify(s)} and ${JSON.stringify(e)} of the body become the same; give each a text of its own`);
		i.set(o, e);
		return [[o, a]];
	});
	return Object.fromEntries(a);
}
function Vs(e) {
	let t = it(e);
	if (t !== null) return t;
	throw new q("a value is nested too deeply to be sent");
}
function Hs(e) {
	let t = As(e);
	return t?.filters.length === 0 ? js(t.name) : null;
}
function Us(e, t) {
	let n = Hs(e);
	if (n !== null) return ec(t(`secrets.${n}`));
	let r = Gs(e, t, (e) => e);
	if (qs(r) > qs(e)) throw new q("a value makes a part of the URL path . or .., which leads elsewhere");
	return r;
}
function Ws(e, t) {
	return Object.entries(e).filter(([, e]) => !Is(e, t)).map(([e, n]) => `${tc(e)}=${Gs(n, t, tc)}`).join("&");
}
function Gs(e, t, n) {
	return Ts(e).map((e) => {
		if (e.kind === "text") return n(e.text);
		if (e.kind === "broken") return n(e.source);
		let r = ec(Ns(e, t));
		return Ks(e) ? r : tc(r);
	}).join("");
}
function Ks({ filters: e }) {
	return e.filter(({ name: e }) => e !== "omit").at(-1)?.name === "url";
}
function qs(e) {
	return e.replace(/[?#].*/s, "").split("/").filter((e) => /^(?:\.|%2e){1,2}$/i.test(e)).length;
}
const Js = {
	json: (e) => e === void 0 ? "\"\"" : Vs(e),
	url: (e) => tc(ec(e)),
	xml: (e) => ec(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�").replace(/[&<>"']/g, (e) => Ys[e] ?? e),
	slack: (e) => ec(e).replace(/[&<>]/g, (e) => Ys[e] ?? e)
};
const Ys = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
const Xs = {
	...Js,
	truncate: (e, t) => lt(ec(e), Number(t)),
	default: (e, t) => $s(e) ? t : e,
	omit: (e) => e
};
const Zs = Object.keys(Xs);
function Qs({ name: e, argument: t }) {
	if (!Zs.includes(e)) return `there is no filter ${e}`;
	switch (e) {
		case "truncate": return t?.quoted === !1 && /^[1-9]\d{0,8}$/.test(t.text) ? null : "truncate needs a number of characters from 1, as truncate: 300";
		case "default": return t?.quoted ? null : "default needs a text in quotes, as default: \"none\"";
		default: return t === null ? null : `${e} takes no argument`;
	}
}
function $s(e) {
	return e == null || e === "";
}
function ec(e) {
	if (typeof e == "string") return e;
	if (e == null) return "";
	if (typeof e == "object") return Vs(e);
	return String(e);
}
function tc(e) {
	return encodeURIComponent(e.replace(/\p{Surrogate}/gu, "�")).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function nc(e, t, n) {
	return (r) => {
		let [i = "", ...a] = r.split(".");
		if (i === "secrets") return t.get(a.join("."));
		if (i === "variables") return ic(n, a.join("."));
		if (Object.hasOwn(e, r)) return e[r];
		return a.reduce(rc, rc(e, i));
	};
}
function rc(e, t) {
	return typeof e == "object" && e && Object.hasOwn(e, t) ? Reflect.get(e, t) : void 0;
}
function ic(e, t) {
	let n = ac(e, t);
	if (n.kind === "ambiguous") throw new q(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);
	return n.kind === "value" ? n.value : void 0;
}
function ac(e, t) {
	let n = sc(e, t);
	if (n.kind === "value") return n;
	let r = cc(e).flatMap(([e, n]) => Object.hasOwn(n, t) ? [{
		owner: e,
		value: Reflect.get(n, t)
	}] : []);
	let [i, ...a] = r;
	if (!i) return { kind: "none" };
	return a.length === 0 ? {
		kind: "value",
		value: i.value
	} : {
		kind: "ambiguous",
		functions: r.map(({ owner: e }) => e)
	};
}
function oc(e) {
	if (!w(e)) return [];
	return Object.entries(e).flatMap(([t, n]) => w(n) ? Object.keys(n).map((n) => ac(e, n).kind === "value" && !Object.hasOwn(e, n) ? n : `${t}.${n}`) : [t]);
}
function sc(e, t) {
	if (!w(e)) return { kind: "none" };
	if (Object.hasOwn(e, t)) return {
		kind: "value",
		value: Reflect.get(e, t)
	};
	for (let n = t.indexOf("."); n > 0; n = t.indexOf(".", n + 1)) {
		let r = t.slice(0, n);
		if (!Object.hasOwn(e, r)) continue;
		let i = sc(Reflect.get(e, r), t.slice(n + 1));
		if (i.kind === "value") return i;
	}
	return { kind: "none" };
}
function cc(e) {
	return Object.entries(w(e) ? e : {}).filter((e) => w(e[1]));
}
function J(e, { misplaced: t = {}, inside: n = {}, missing: r = {} } = {}) {
	let i = Object.keys(e);
	let a = H(e, ({ expected: e }) => {
		let t = e?.slice(1, -1) ?? "";
		return `is missing; write ${mc(r, t) ?? `${t}: ...`}`;
	});
	let o = i.filter((t) => e[t]?.type !== "optional");
	let s = (o.length > 0 ? o : i).slice(0, 3).map((e) => `${e}: ...`).join(", ");
	let c = ps((e) => {
		let { input: t } = e;
		return (typeof t == "string" ? pc(t) : null) ?? Y(`must be a mapping, as {${s}}`)(e);
	});
	return ds((r) => {
		if (r === void 0) return vs(e);
		if (!w(r)) return c;
		let o = Object.keys(r).filter((e) => !i.includes(e));
		if (o.length === 0) return a;
		return G(a, es(({ addIssue: e }) => {
			for (let a of o) {
				let o = i.find((e) => mc(n, e)?.includes(a)) ?? La(a, i);
				e({
					message: mc(t, a) ?? fc(a, o, i),
					path: [gc(r, a)],
					expected: o && hc(r, o) ? o : void 0
				});
			}
		}));
	});
}
function lc(e, t, n) {
	return G(us(w, Y(n)), ts(({ dataset: n, addIssue: r }) => {
		let i = n.value;
		let a = Object.entries(i).map(([n, a]) => {
			let o = gc(i, n);
			let s = Cs(e, a);
			for (let e of s.issues ?? []) r({
				message: e.message,
				path: [o, ...e.path ?? []]
			});
			let c = t(n);
			c !== null && r({
				message: c,
				path: [o]
			});
			return [n, s.output];
		});
		return Object.fromEntries(a);
	}));
}
function uc(e, t, n) {
	return ds((r) => {
		if (r === void 0) return bs([t, n]);
		return e(r) ? t : n;
	});
}
function Y(e) {
	return ({ input: t }) => {
		if (t == null) return `${e}; it is empty`;
		if (Array.isArray(t)) return `${e}, not a list`;
		let [n = null] = w(t) ? Object.keys(t).flatMap(dc) : [];
		if (n !== null) return n;
		return `${e}, not a ${w(t) ? "mapping" : typeof t}`;
	};
}
function dc(e) {
	let t = e.startsWith("-") ? Ya(e) : null;
	return t === null ? [] : [t];
}
function fc(e, t, n) {
	if (e === "<<") return "is not read: merge keys are not part of YAML 1.2; write the keys out";
	let r = Ya(e) ?? pc(e);
	if (r !== null) return r;
	return t === null ? `unknown key; write one of ${n.join(", ")}` : `unknown key; did you mean ${t}?`;
}
function pc(e) {
	return /^[A-Za-z_]+:(?!\/\/)/.test(e) ? "lacks a space after its colon; write key: value" : null;
}
function mc(e, t) {
	return Object.hasOwn(e, t) ? e[t] : void 0;
}
function hc(e, t) {
	return C(e, t) == null;
}
function gc(e, t) {
	return {
		type: "unknown",
		origin: "value",
		input: e,
		key: t,
		value: Reflect.get(e, t)
	};
}
// src/http/status-codes.ts
function _c(e) {
	if (e.length === 0) return { error: "no status code is given; write one, for example 2xx" };
	let t = [];
	for (let n of e) {
		let e = vc(String(n).trim());
		if (!e) return { error: `${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (302), a class (2xx) or a range (200-206)` };
		t.push(e);
	}
	return t;
}
function vc(e) {
	let t = /^([1-5])xx$/i.exec(e);
	if (t) {
		let e = Number(t[1]) * 100;
		return {
			from: e,
			to: e + 99
		};
	}
	let n = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);
	if (!n) return null;
	let r = Number(n[1]);
	let i = Number(n[2] ?? n[1]);
	return r <= i ? {
		from: r,
		to: i
	} : null;
}
function yc(e) {
	return e.map(({ from: e, to: t }) => {
		if (e === t) return String(e);
		return e % 100 == 0 && t === e + 99 ? `${e / 100}xx` : `${e}-${t}`;
	}).join(", ");
}
function bc(e, t) {
	return e.some(({ from: e, to: n }) => t >= e && t <= n);
}
// src/lib/glob.ts
const xc = 1e3;
function Sc(e, t) {
	let n = e.length > 0 && e.every((e) => e.startsWith("!"));
	for (let { negated: r, tokens: i } of wc(e)) Nc(i, t) && (n = !r);
	return n;
}
const Cc = new WeakMap();
function wc(e) {
	let t = Cc.get(e);
	if (t !== void 0) return t;
	let n = e.map((e) => {
		let t = e.startsWith("!");
		let n = Ec(t ? e.slice(1) : e);
		if (typeof n == "string") throw Error(n);
		return {
			negated: t,
			tokens: n
		};
	});
	Cc.set(e, n);
	return n;
}
function Tc(e) {
	if (e.length > xc) return `the pattern is longer than ${xc} characters`;
	let t = Ec(e.startsWith("!") ? e.slice(1) : e);
	return typeof t == "string" ? `${JSON.stringify(e)} is not a pattern: ${t}` : null;
}
function Ec(e) {
	let t = [...e];
	let n = [];
	if (t.length === 0) return "it is empty; write ** to match everything";
	let r = e.endsWith("[bot]") ? t.length - 5 : -1;
	let i = 0;
	for (; i < t.length;) {
		let e = t[i] ?? "";
		if (e === "*") {
			let e = i;
			for (; t[e] === "*";) e++;
			let r = i === 0 || t[i - 1] === "/";
			e - i > 1 && r && t[e] === "/" && n.push({
				accepts: Oc,
				repeats: !1,
				skips: [1, 3]
			});
			let a = e - i > 1 ? Dc : kc;
			n.push({
				accepts: a,
				repeats: !0,
				skips: [1]
			});
			i = e;
			if (t[i] === "?" || t[i] === "+") return jc(t[i]);
			continue;
		}
		if (e === "?" || e === "+") return jc(e);
		let a = Ac(e);
		let o = i + 1;
		if (e === "\\") {
			let e = t[o++];
			if (e === void 0) return "nothing follows the last \\";
			a = Ac(e);
		} else if (e === "[" && i !== r) {
			let e = t.indexOf("]", i);
			if (e < 0) return "[ has no ]; write \\[ for the character itself";
			let n = Mc(t.slice(i + 1, e));
			if (!n) return `${t.slice(i, e + 1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;
			a = (e) => n.has(e);
			o = e + 1;
		}
		let s = t[o];
		(s === "?" || s === "+") && o++;
		n.push({
			accepts: a,
			repeats: s === "+",
			skips: s === "?" ? [1] : []
		});
		i = o;
	}
	return n;
}
const Dc = () => !0;
const Oc = () => !1;
const kc = (e) => e !== "/";
function Ac(e) {
	return (t) => t === e;
}
function jc(e) {
	return `${e} must follow a character or [...]; write \\${e} for the character itself`;
}
function Mc(e) {
	let t = e.join("");
	if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t)) return null;
	let n = new Set();
	for (let [e] of t.matchAll(/.-.|./g)) {
		let t = e.charCodeAt(0);
		let r = e.charCodeAt(e.length - 1);
		if (t > r) return null;
		for (let e = t; e <= r; e++) n.add(String.fromCharCode(e));
	}
	return n;
}
function Nc(e, t) {
	let n = new Uint8Array(e.length + 1);
	n[0] = 1;
	for (let r of t) {
		let t = new Uint8Array(e.length + 1);
		Pc(e, n);
		for (let [i, a] of e.entries()) {
			if (n[i] === 0 || !a.accepts(r)) continue;
			t[i + 1] = 1;
			a.repeats && (t[i] = 1);
		}
		n = t;
	}
	Pc(e, n);
	return n[e.length] === 1;
}
function Pc(e, t) {
	for (let [n, r] of e.entries()) {
		if (t[n] === 0) continue;
		for (let e of r.skips) t[n + e] = 1;
	}
}
const Fc = [
	"yes",
	"on",
	"true",
	"y",
	"1"
];
const Ic = [
	"no",
	"off",
	"false",
	"n",
	"0"
];
function X(e) {
	return (t) => typeof t.input == "object" ? Y(e)(t) : `${e}, not ${Zc(t.received)}`;
}
const Lc = W(Y("must be a text in quotes"));
const Rc = G(W(X("must be a text")), $o("is empty; write a text, or leave the key out"), Go(Xc, "holds ${...}, which means nothing here; write it out"));
const zc = G(Rc, Yo(100, "is longer than 100 characters; write a shorter one"), Go((e) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e) && e.trim() === e, "must be one line without spaces around it; write it so"));
const Bc = Hc(!1);
const Vc = Hc(!0);
function Hc(e) {
	return G(Rc, es(({ dataset: t, addIssue: n }) => {
		let r = t.typed ? Re(t.value, e) : null;
		r?.kind === "error" && n({ message: r.message });
	}));
}
const Z = ls((e) => {
	let t = String(e.input).toLowerCase();
	let n = Fc.includes(t) ? "true" : Ic.includes(t) ? "false" : null;
	let r = X("must be true or false")(e);
	return n === null ? r : `${r}; write ${n} without quotes`;
});
function Uc(e) {
	return gs(e, (t) => {
		let n = e.join(", ");
		if (typeof t.input != "string") return X(`must be one of ${n}`)(t);
		let r = E(t.input, e) ?? e.find((e) => e.endsWith(`_${t.input}`));
		return `${Zc(t.received)} is not known here; write ${r ?? `one of ${n}`}`;
	});
}
const Wc = (e) => bs([W(), V()], X(e));
const Gc = G(Wc("must be a time such as 30s"), ts(({ dataset: e, addIssue: t, NEVER: n }) => {
	let r = xe(e.value);
	if (r !== null) return r;
	t({ message: `${Zc(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds` });
	return n;
}));
const Kc = G(Qc(G(Wc("must be a code such as 302, 2xx or 200-206"), ts(({ dataset: e, addIssue: t, NEVER: n }) => {
	let r = _c([e.value]);
	if (!("error" in r)) return r;
	t({ message: r.error });
	return n;
})), "must be codes such as 302, 2xx or 200-206"), as((e) => e.flat()));
const qc = Qc(G(W((e) => typeof e.input == "number" ? `is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"` : X("must be a pattern in quotes, as \"release/**\"")(e)), Go(Xc, "holds ${...}, which means nothing here; write it out"), es(({ dataset: e, addIssue: t }) => {
	let n = e.typed ? Tc(e.value) : null;
	n !== null && t({ message: n });
})), "must be a pattern or a list of patterns");
const Jc = bs([
	W(),
	V(),
	ls()
], X("must be a text, a number, true or false"));
const Yc = bs([
	W(),
	V(),
	ls(),
	ms()
], X("must be a text, a number, true, false or null"));
function Xc(e) {
	return !e.includes("${");
}
function Zc(e) {
	return e.length > 60 ? `${e.slice(0, 60)}...` : e;
}
function Qc(e, t) {
	let n = G(z(e, Y(t)), Zo(1, `${t}; the list is empty`));
	let r = G(e, as((e) => [e]));
	return uc(Array.isArray, n, r);
}
const $c = [];
function el(e, t) {
	let n = Qc(e, t);
	let r = G(us(() => !0), as(() => []));
	return U(ds((e) => e === $c ? r : n), $c);
}
const tl = /^[\w!#$%&'*+.^`|~-]+$/;
const nl = "is not a header name; write letters, digits and -";
const rl = G(Rc, ns(tl, nl));
const il = [
	"jobserv",
	"github",
	"standard-webhooks",
	"slack",
	"stripe"
];
const al = G(W(X("must be a text")), ns(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"), Go((e) => !e.includes("${"), "holds ${...}, which means nothing here; write it out"));
function ol(e, t) {
	let n = e.map((e) => `\${${e}}`).join(", ");
	return G(W(X("must be a text")), es(({ dataset: r, addIssue: i }) => {
		if (!r.typed) return;
		let a = [...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([, t = ""]) => !e.includes(t));
		a === void 0 ? r.value.includes(`\${${t}}`) || i({ message: `does not hold \${${t}}; write it where it belongs` }) : i({ message: `holds ${Zc(a[0])}, which isn't known here; write ${n}` });
	}));
}
const sl = ol([
	"id",
	"timestamp",
	"body"
], "body");
const cl = G(ol([
	"id",
	"timestamp",
	"signature"
], "signature"), ns(/^[\x20-\x7e]*$/, "must be plain ASCII on one line; write it so"));
const ll = J({
	algorithm: U(Uc([
		"sha1",
		"sha256",
		"sha384",
		"sha512"
	]), "sha256"),
	header: rl,
	prefix: U(al, ""),
	encoding: U(Uc(["hex", "base64"]), "hex"),
	signed: U(sl),
	value: U(cl),
	timestamp_header: U(rl)
}, { missing: { header: "header: X-Signature" } });
const ul = uc((e) => typeof e != "object", Uc(il), ll);
function dl(e) {
	return lc(e, (e) => tl.test(e) && e !== "__proto__" ? null : nl, "must be a mapping of header names to values");
}
function fl(e) {
	return lc(e, (e) => e === "" || e === "__proto__" ? "is not a name of a query parameter; write one" : null, "must be a mapping of query parameters to values");
}
const pl = G(W(X("must be a name of the secrets input")), ns(/^[A-Za-z0-9_-]+$/, "is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret"));
const ml = el(pl, "must be a name of the secrets input, or a list of them");
const hl = pl;
// src/config/schema/relay.ts
const gl = G(W(X("must be the file name of a workflow")), ns(/^[\w.-]+\.ya?ml$/, "is not the file name of a workflow; write one of .github/workflows, as inbound.yml"));
const _l = G(W(X("must be the URL of the relay")), Go(wl, "is not the URL of a relay; write https://HOST without a path"));
const vl = [
	"authorization",
	"proxy-authorization",
	"cookie",
	"x-api-key"
];
const yl = /token|secret|password|credential|api-?key/i;
const bl = {
	secret_name: hl,
	workflow: U(gl)
};
const xl = J(bl, { missing: { secret_name: "secret_name: with the name of the secret RELAY" } });
const Sl = J({
	url: _l,
	...bl
}, { missing: {
	url: "url: https://HOST of the relay",
	secret_name: "secret_name: with the name of the secret RELAY"
} });
function Cl(e) {
	return vl.includes(e.toLowerCase()) || yl.test(e);
}
function wl(e) {
	if (!URL.canParse(e)) return !1;
	let { protocol: t, origin: n } = new URL(e);
	return /^https?:$/.test(t) && e.replace(/\/$/, "") === n;
}
// src/config/schema/receive.ts
const Tl = [
	"github",
	"gitlab",
	"bitbucket",
	"docker-hub",
	"harbor",
	"quay",
	"acr",
	"registry",
	"gitea",
	"sonarqube",
	"slack",
	"stripe"
];
const El = [
	"github",
	"gitlab",
	"bitbucket",
	"harbor",
	"gitea",
	"sonarqube",
	"slack",
	"stripe"
];
const Dl = [
	"string",
	"integer",
	"array",
	"boolean"
];
const Ol = J({
	headers: U(dl(qc)),
	query: U(lc(qc, () => null, "must be a mapping of names to patterns")),
	body: U(lc(qc, Fl, "must be a mapping of paths to patterns"))
});
const kl = uc((e) => typeof e != "object", Uc(["none", ...il]), uc((e) => typeof e == "object" && !!e && "type" in e, J({
	type: Uc(["token"]),
	header: rl,
	prefix: U(al)
}), ll));
const Al = J({
	name: zc,
	type: U(Uc(Tl)),
	active: U(Z, !0),
	optional: U(Z),
	match: U(Ol),
	signature: U(kl),
	tolerance: U(Gc),
	secret_name: ml
});
const jl = bs([
	W(),
	V(),
	ls(),
	ms()
], X("must be a text, a number, true, false or null"));
const Ml = J({
	name: zc,
	from: U(Uc([
		"body",
		"query",
		"headers"
	]), "body"),
	path: U(Rc),
	secret: U(Z, !1),
	type: U(Uc(Dl), "string"),
	required: U(Z, !1),
	default_value: U(xs())
});
const Nl = J({
	name: zc,
	provider: Rc,
	uri: U(Rc),
	active: U(Z, !0),
	optional: U(Z),
	match: U(Ol),
	conditions: U(z(J({
		path: Vc,
		accepted_values: Qc(jl, "must be a list of values")
	}), Y("must be a list of {path, accepted_values}")), []),
	variables: U(z(Ml, Y("must be a list of variables, each with a name")), [])
});
const Pl = J({
	relay: U(xl),
	providers: U(z(Al, Y("must be a list of providers, each with a name")), []),
	functions: U(z(Nl, Y("must be a list of functions, each with a name")), [])
});
function Fl(e) {
	let t = Re(e, !0);
	return t.kind === "error" ? t.message : null;
}
// src/build/status.ts
const Il = ["success", "neutral"];
const Ll = [
	"queued",
	"waiting",
	"requested",
	"pending"
];
const Rl = ["skipped", "stale"];
const zl = [
	...Il,
	"failure",
	"timed_out",
	"startup_failure"
];
const Bl = [
	"cancelled",
	"timed_out",
	"startup_failure"
];
function Vl(e, t) {
	if (t === null) return Ll.includes(e) ? "QUEUED" : "RUNNING";
	if (Il.includes(t)) return "PASSED";
	return Rl.includes(t) ? "SKIPPED" : "FAILED";
}
function Hl(e) {
	return e !== null && zl.includes(e);
}
function Ul(e) {
	return e === "PASSED" || e === "FAILED" || e === "SKIPPED";
}
function Wl(e) {
	return e === "FAILED" || e === "RUNNING_WITH_FAILURES";
}
function Gl(e) {
	if (e.length === 0) return null;
	let t = new Set(e);
	let n = t.has("QUEUED") || t.has("RUNNING");
	if (t.has("FAILED")) return n ? "RUNNING_WITH_FAILURES" : "FAILED";
	if (t.size === 1 && t.has("QUEUED")) return "QUEUED";
	if (n) return "RUNNING";
	return t.has("PASSED") ? "PASSED" : "SKIPPED";
}
function Kl(e, t) {
	if (e === "PASSED" || e === "SKIPPED") return "success";
	if (e !== "FAILED") return "error";
	return t.length > 0 && t.every((e) => Bl.includes(e)) ? "error" : "failure";
}
const ql = [
	"repository",
	"repository_owner",
	"workflow",
	"run_id",
	"run_number",
	"run_attempt",
	"sha",
	"ref",
	"ref_name",
	"head_ref",
	"base_ref",
	"event_name",
	"actor",
	"server_url",
	"api_url"
];
function Jl(e, t) {
	let n = e.id === t.runId && e.attempt === t.runAttempt;
	let r = e.headBranch ?? "";
	let i = e.event === "release" ? "tag" : e.refKind;
	let a = i === "tag" ? "tags" : "heads";
	let o = e.event.startsWith("pull_request");
	let s = {
		repository: t.repository,
		repository_owner: t.repository.split("/")[0] ?? "",
		server_url: t.serverUrl,
		api_url: t.apiUrl,
		run_id: String(e.id),
		run_attempt: String(e.attempt)
	};
	if (n) return {
		...s,
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
		...s,
		workflow: e.workflow ?? "",
		run_number: String(e.number ?? ""),
		sha: e.headSha ?? "",
		ref: r && i !== null ? `refs/${a}/${r}` : "",
		ref_name: r,
		head_ref: o ? r : "",
		base_ref: o && e.pullRequest?.base || "",
		event_name: e.event,
		actor: e.actor ?? ""
	};
}
function Yl(e) {
	let [t, n] = Zl(e);
	return {
		...Ql(e),
		color: t,
		color_number: Number.parseInt(t.slice(1), 16),
		emoji: n
	};
}
const Xl = "#59636e";
function Zl({ status: e, noResult: t }) {
	if (t === "cancelled") return [Xl, "🚫"];
	switch (e) {
		case "PASSED": return ["#1a7f37", "✅"];
		case "FAILED":
		case "RUNNING_WITH_FAILURES": return ["#cf222e", "❌"];
		case "SKIPPED": return [Xl, "⏭️"];
		case "QUEUED":
		case "RUNNING": return ["#9a6700", "⏳"];
	}
}
function Ql({ status: e, dockerHub: t, noResult: n }) {
	if (n === "cancelled" || n === "stale") return {
		github: "error",
		gitlab: "canceled",
		bitbucket: "STOPPED",
		azure_devops: "error",
		docker_hub: "error"
	};
	switch (e) {
		case "PASSED":
		case "SKIPPED": return {
			github: "success",
			gitlab: "success",
			bitbucket: "SUCCESSFUL",
			azure_devops: "succeeded",
			docker_hub: t
		};
		case "FAILED": return {
			github: "failure",
			gitlab: "failed",
			bitbucket: "FAILED",
			azure_devops: "failed",
			docker_hub: t
		};
		case "QUEUED":
		case "RUNNING":
		case "RUNNING_WITH_FAILURES": return {
			github: "pending",
			gitlab: "pending",
			bitbucket: "INPROGRESS",
			azure_devops: "pending",
			docker_hub: t
		};
	}
}
// src/context.ts
function $l(e) {
	let t = (e, t = "") => process.env[e] || t;
	let n = t("GITHUB_REPOSITORY");
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
		serverUrl: nu(t("GITHUB_SERVER_URL", "https://github.com")),
		apiUrl: nu(t("GITHUB_API_URL", "https://api.github.com")),
		workspace: t("GITHUB_WORKSPACE", process.cwd()),
		runnerName: t("RUNNER_NAME"),
		job: t("GITHUB_JOB"),
		jobId: t("GITEA_ACTIONS") === "true" ? tu(t("ACTIONS_RUNTIME_TOKEN")) : "",
		step: t("GITHUB_ACTION"),
		temp: t("RUNNER_TEMP", process.cwd()),
		event: ru(t("GITHUB_EVENT_PATH"), e)
	};
}
function eu({ repository: e, workflowRef: t }) {
	let [n = ""] = t.split("@");
	return n.startsWith(`${e}/`) ? n.slice(e.length + 1) : null;
}
function tu(e) {
	let [, t = ""] = e.split(".");
	let n = C(et(Buffer.from(t, "base64url").toString()), "JobID");
	return Number.isSafeInteger(n) ? String(n) : "";
}
function nu(e) {
	return e.replace(/\/+$/, "");
}
function ru(e, t) {
	if (e === "") return {};
	try {
		return JSON.parse((0, p.readFileSync)(e, "utf8"));
	} catch (n) {
		t(`the event's payload ${e} cannot be read: ${n}`);
		return {};
	}
}
// src/build/workflow-run.ts
const Q = R(B(W()), null);
const iu = R(B(V()), null);
const au = G(V(), rs());
const ou = R(B(G(W(), os())), null);
const su = R(B(G(W(), as((e) => e || null))), null);
const cu = H({
	message: W(),
	author: R(B(H({ name: Q })), null)
});
const lu = R(H({
	ref: Q,
	sha: Q,
	repo: R(H({ url: R(W(), "") }), { url: "" })
}), {
	ref: null,
	sha: null,
	repo: { url: "" }
});
const uu = H({
	number: V(),
	head: lu,
	base: lu
});
const du = H({
	id: au,
	run_attempt: hs(au),
	run_number: iu,
	name: su,
	workflow_id: R(B(G(bs([V(), W()]), as(String))), null),
	path: su,
	display_title: su,
	event: R(W(), ""),
	status: R(W(), ""),
	conclusion: su,
	head_branch: su,
	head_sha: su,
	head_commit: R(B(cu), null),
	repository: R(H({
		full_name: Q,
		private: R(ls(), !1)
	}), {
		full_name: null,
		private: !1
	}),
	head_repository: U(R(B(H({ full_name: W() })), null)),
	actor: R(B(H({ login: W() })), null),
	pull_requests: R(z(xs()), []),
	url: ou,
	html_url: ou,
	jobs_url: ou,
	created_at: Q,
	run_started_at: Q,
	started_at: Q,
	updated_at: Q,
	completed_at: Q
});
function fu(e) {
	let { output: t, success: n } = Cs(du, Eu(e));
	if (!n) return null;
	let r = t.repository.full_name;
	let i = Su(t.path);
	let a = hu(t.pull_requests, r);
	let o = t.event.startsWith("pull_request");
	let s = o && t.head_repository === void 0 ? a.find(({ number: e, head: n }) => i?.kind === "pull" ? String(e) === i.name : n.sha !== null && n.sha === t.head_sha) : void 0;
	let c = i ? null : t.path?.replace(/(\.ya?ml)@.*$/, "$1");
	return {
		id: t.id,
		attempt: t.run_attempt || 1,
		number: t.run_number,
		workflow: t.name ?? c ?? null,
		workflowId: t.workflow_id ?? i?.file ?? null,
		workflowPath: c ?? null,
		title: t.display_title,
		subject: t.head_commit?.message.split("\n")[0]?.trim() || null,
		event: t.event,
		status: t.status,
		conclusion: t.conclusion,
		headBranch: s?.head.ref ?? t.head_branch ?? (i && i.kind !== "pull" ? i.name : null),
		refKind: pu.test(t.event) ? "branch" : i && i.kind !== "pull" ? i.kind : null,
		headSha: t.head_sha,
		headRepository: t.head_repository === void 0 ? o ? mu(s?.head.repo.url) : r : t.head_repository?.full_name ?? null,
		isPrivate: t.repository.private,
		actor: t.actor?.login || null,
		author: t.head_commit?.author?.name || null,
		pullRequest: gu(s ?? a[0], i),
		url: t.url,
		pageUrl: t.html_url,
		jobsUrl: t.jobs_url,
		created: he(t.created_at),
		started: he(t.run_started_at ?? t.started_at),
		updated: he(t.updated_at ?? t.completed_at)
	};
}
const pu = /^(pull_request|merge_group$|schedule$)/;
function mu(e = "") {
	return /\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1] ?? null;
}
function hu(e, t) {
	return e.flatMap((e) => {
		let { output: n, success: r } = Cs(uu, e);
		if (!r) return [];
		let { url: i } = n.base.repo;
		return !i || !t || i.endsWith(`/repos/${t}`) ? [n] : [];
	});
}
function gu(e, t) {
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
const _u = R(B(W()), null);
const vu = R(H({
	pull_request: R(B(H({
		number: V(),
		title: _u,
		head: R(H({
			ref: _u,
			sha: _u,
			repo: R(B(H({ full_name: W() })), null)
		}), {
			ref: null,
			sha: null,
			repo: null
		}),
		base: R(H({ ref: _u }), { ref: null })
	})), null),
	head_commit: R(B(cu), null),
	repository: R(H({ private: ls() }), { private: !1 })
}), {
	pull_request: null,
	head_commit: null,
	repository: { private: !1 }
});
function yu(e) {
	let t = Cs(H({
		workflow_run: xs(),
		workflow: R(B(H({
			name: _u,
			path: _u
		})), null)
	}), e);
	if (!t.success) return null;
	let n = fu(t.output.workflow_run);
	let { name: r, path: i } = t.output.workflow ?? {};
	return n && {
		...n,
		workflow: r || (n.workflow ?? n.workflowId),
		workflowPath: n.workflowPath ?? (i || null)
	};
}
function bu(e) {
	let t = Ss(vu, e.event);
	let n = t.pull_request;
	let r = t.head_commit?.message.split("\n")[0]?.trim() || null;
	return {
		id: e.runId,
		attempt: e.runAttempt,
		number: e.runNumber || null,
		workflow: e.workflow || null,
		workflowId: null,
		workflowPath: eu(e),
		title: n?.title ?? r,
		subject: r,
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
function xu(e, t) {
	let n = e.headRepository;
	let r = e.headBranch ?? "";
	return {
		branch: r,
		tag: r,
		notBranch: e.refKind === "tag" ? `${r} is a tag` : null,
		notTag: e.refKind === "branch" ? `${r} is a branch` : null,
		refUncertain: e.refKind === null && r !== "",
		workflow: e.workflow ?? "",
		event: e.event,
		actor: e.actor ?? "",
		repository: n ?? "",
		fork: n?.toLowerCase() !== t.toLowerCase()
	};
}
function Su(e) {
	let [, t, n, r] = /^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e ?? "") ?? [];
	if (t === void 0 || r === void 0) return null;
	if (n !== "pull") return {
		file: t,
		kind: n === "tags" ? "tag" : "branch",
		name: r
	};
	let [, i] = /^(\d{1,15})\/(?:head|merge)$/.exec(r) ?? [];
	return i === void 0 ? null : {
		file: t,
		kind: n,
		name: i
	};
}
const Cu = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
const wu = new Map([["running", "in_progress"], ["blocked", "waiting"]]);
function Tu(e) {
	return Cu.includes(e) ? {
		status: "completed",
		conclusion: e
	} : {
		status: wu.get(e) ?? e,
		conclusion: null
	};
}
function Eu(e) {
	let t = (t) => C(e, t);
	if (t("index_in_repo") === void 0) return e;
	let { status: n, conclusion: r } = Tu(String(t("status")));
	let i = Du(t("event_payload"));
	let a = C(i, "pull_request");
	let o = C(a, "head");
	let s = C(i, "ref");
	let c = t("workflow_id");
	return {
		id: t("id"),
		run_number: t("index_in_repo"),
		workflow_id: c,
		path: typeof s == "string" ? `${c}@${s}` : null,
		display_title: t("title"),
		event: t("trigger_event") || t("event"),
		status: n,
		conclusion: r,
		head_branch: a === void 0 ? t("prettyref") : C(o, "ref"),
		head_repository: a === void 0 ? void 0 : C(o, "repo"),
		head_sha: t("commit_sha"),
		repository: t("repository"),
		actor: t("trigger_user"),
		pull_requests: a === void 0 ? [] : [a],
		html_url: t("html_url"),
		created_at: t("created"),
		started_at: t("started"),
		updated_at: t(r === null ? "updated" : "stopped")
	};
}
function Du(e) {
	return typeof e == "string" ? et(e) : void 0;
}
// src/build/events.ts
function Ou(e) {
	if (e === "requested") return "queued";
	return e === "in_progress" ? "started" : "completed";
}
function ku(e, { status: t, noResult: n }, r) {
	if (e === "queued") return ["build_queued"];
	if (e === "started") return ["build_started"];
	if (n === "action_required" || n === "incomplete") return [];
	if (n === "cancelled") return ["build_completed", "build_cancelled"];
	let i = ["build_completed"];
	if (t === "SKIPPED") return i;
	t === "PASSED" && i.push("build_passed");
	Wl(t) && i.push("build_failed");
	r?.changed && i.push("build_status_changed");
	r?.fixed && i.push("build_fixed");
	return i;
}
function Au(e) {
	switch (e) {
		case "cancelled": return "it was cancelled";
		case "stale": return "it is stale";
		case "action_required": return "its run waits for approval (action_required)";
		case "incomplete": return "its run is completed, but not all of its jobs are; it is reported again when its last job ends";
		case null: return null;
	}
}
async function ju({ status: e, noResult: t }, n, r) {
	let i = Mu(e, t, n);
	if (i !== null) return {
		changed: !1,
		fixed: !1,
		reason: i
	};
	return Nu(e, await r(), n);
}
function Mu(e, t, { conclusion: n }) {
	let r = Au(t);
	if (r !== null) return `the build is ${e}: ${r}`;
	if (n === "cancelled") return "its run was cancelled";
	if (e === "SKIPPED") return "the build is SKIPPED";
	return Ul(e) || Wl(e) ? null : `the build is ${e}, not done`;
}
function Nu(e, t, n) {
	if (t === null) return {
		changed: !0,
		fixed: !1,
		reason: `${e}, and no build before it`
	};
	let r = Vl(t.status, t.conclusion);
	let i = Wl(e) ? "FAILED" : e;
	let a = t.id === n.id ? `in attempt ${t.attempt}` : `in run ${t.number ?? t.id}`;
	let o = r !== i;
	return {
		changed: o,
		fixed: o && i === "PASSED",
		reason: `${e}, ${o ? "after" : "as"} ${r} ${a}`
	};
}
function Pu({ runId: e, runAttempt: t, environment: n }) {
	let { eventName: r, event: i } = n;
	if (e === null && r === "workflow_run") {
		let e = yu(i);
		if (e === null) throw new S("the payload of the workflow_run event holds no run that can be read; give the input run-id");
		let n = t ?? e.attempt;
		return {
			runId: e.id,
			attempt: n,
			own: !1,
			kind: Ou(Fu(i)),
			run: n === e.attempt ? e : null
		};
	}
	let a = e ?? n.runId;
	let o = a === n.runId && (t ?? n.runAttempt) === n.runAttempt;
	return {
		runId: a,
		attempt: o ? n.runAttempt : t,
		own: o,
		kind: "completed",
		run: o ? bu(n) : null
	};
}
function Fu(e) {
	return tt(C(e, "action"));
}
const Iu = [
	"build_queued",
	"build_started",
	"build_completed",
	"build_passed",
	"build_failed",
	"build_status_changed",
	"build_cancelled",
	"build_fixed"
];
const Lu = Iu.filter((e) => ![
	"build_queued",
	"build_started",
	"build_completed"
].includes(e));
const Ru = ["build_status_changed", "build_fixed"];
// src/http/ip.ts
const zu = Zu("100.100.100.200/32", "168.63.129.16/32", "169.254.169.254/32", "169.254.170.2/32", "169.254.170.23/32", "fd00:42::42/128", "fd00:c1::a9fe:a9fe/128", "fd00:ec2::/32", "fd20:ce::254/128");
const Bu = Zu("169.254.0.0/16", "fe80::/10");
const Vu = Zu("127.0.0.0/8", "::1/128");
const Hu = Zu("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
const Uu = Zu("fc00::/7");
const Wu = Zu("0.0.0.0/0", "2000::/3");
const Gu = Zu("0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");
function Ku(e) {
	let t = $u(e);
	if (t === null || Qu(zu(), t)) return "special";
	if (Qu(Vu(), t)) return "loopback";
	if (Qu(Hu(), t)) return "private";
	if (Qu(Uu(), t)) return "unique_local";
	return Qu(Wu(), t) && !Qu(Gu(), t) ? "public" : "special";
}
function qu(e) {
	let t = $u(e);
	if (t === null) return null;
	if (Qu(zu(), t)) return "metadata";
	return Qu(Bu(), t) ? "link_local" : null;
}
function Ju(e) {
	let [, t = "", n] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e) ?? [];
	let r = (0, h.isIP)(t);
	if (r === 0) return null;
	let i = r === 4 ? 32 : 128;
	let a = n === void 0 ? i : Number(n);
	if (a > i) return null;
	let o = $u(t);
	if (o === null) return null;
	let s = r === 6 && o.family === "ipv4";
	if (s && a < 96) return null;
	let { family: c } = o;
	let l = new h.BlockList();
	l.addSubnet(o.text, s ? a - 96 : a, c);
	return {
		list: l,
		family: c
	};
}
function Yu(e, { list: t, family: n }) {
	let r = $u(e);
	return r?.family === n && Qu(t, r);
}
function Xu(e) {
	let t = $u(e);
	if (t === null) return e;
	if (t.family === "ipv4") return t.text;
	let [n, r] = t.text.split("::").map((e) => e.split(":").filter((e) => e !== ""));
	if (n === void 0 || r === void 0) return t.text;
	let i = Array.from({ length: 8 - n.length - r.length }, () => "0");
	return [
		...n,
		...i,
		...r
	].join(":");
}
function Zu(...e) {
	let t;
	return () => {
		if (t !== void 0) return t;
		t = new h.BlockList();
		for (let n of e) {
			let [e = "", r] = n.split("/");
			let i = e.includes(":") ? "ipv6" : "ipv4";
			t.addSubnet(e, Number(r), i);
		}
		return t;
	};
}
function Qu(e, { text: t, family: n }) {
	return e.check(t, n);
}
function $u(e) {
	let [t = ""] = e.split("%");
	let n = (0, h.isIP)(t);
	if (n === 4) return {
		text: t,
		family: "ipv4"
	};
	if (n === 6) {
		let e = new URL(`http://[${t}]`).hostname.slice(1, -1);
		let n = ed(e);
		return n === null ? {
			text: e,
			family: "ipv6"
		} : {
			text: n,
			family: "ipv4"
		};
	}
	if (!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t)) return null;
	let r = `http://${t}`;
	let i = URL.canParse(r) ? new URL(r).hostname : "";
	return (0, h.isIP)(i) === 4 ? {
		text: i,
		family: "ipv4"
	} : null;
}
function ed(e) {
	let [, t, n] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(e) ?? [];
	if (t === void 0 || n === void 0) return null;
	return [t, n].map((e) => Number.parseInt(e, 16)).flatMap((e) => [e >> 8, e & 255]).join(".");
}
// src/http/url.ts
function td(e) {
	if (e.trim() !== e) return "there is a space before or after the URL";
	if (/[\r\n]/.test(e)) return "the URL holds a line break; store it on one line";
	if (/[\s\p{Cc}]/u.test(e)) return "the URL holds a space or a control character; write a space as %20";
	if (e.includes("\\")) return "the URL holds a backslash; write /";
	return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e) && URL.canParse(e) ? null : "it is not an absolute URL; write https://host/path";
}
function nd(e) {
	if (e.protocol !== "https:" && e.protocol !== "http:") return "A URL of another scheme than https or http is refused: write one of these.";
	if (e.username !== "" || e.password !== "") return "A URL with user info is refused: give username and password as keys of the webhook.";
	if (e.port === "0") return "Port 0 is refused: write the real port.";
	if (e.hash !== "") return "A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.";
	return null;
}
// src/http/allowlist.ts
const rd = ["https", "http"];
const id = [
	"POST",
	"PUT",
	"PATCH",
	"GET",
	"DELETE",
	"HEAD",
	"OPTIONS"
];
function ad(e) {
	let t = od({
		schemes: e.allowedSchemes,
		methods: e.allowedMethods,
		hosts: e.allowedHosts
	});
	if ("allowlist" in t) return t.allowlist;
	throw new S(t.errors.map((e) => ({ message: e })));
}
function od(e) {
	let t = [];
	let n = e.schemes.map((e) => e.toLowerCase());
	let r = e.methods.map((e) => e.toUpperCase());
	let i = [];
	for (let [r, i] of n.entries()) {
		if (rd.includes(i)) continue;
		let n = e.schemes[r];
		t.push(`allowed-schemes: "${n}" is unknown: write https or http.`);
	}
	for (let [n, i] of r.entries()) {
		if (id.includes(i)) continue;
		let r = e.methods[n];
		let a = Cd(id);
		t.push(`allowed-methods: "${r}" is unknown: write ${a}.`);
	}
	for (let n of e.hosts) {
		let e = Ed(n);
		"kind" in e ? i.push(e) : t.push(`allowed-hosts: "${n}" ${e.error}.`);
	}
	if (t.length > 0) return { errors: t };
	return { allowlist: {
		schemes: n,
		methods: r,
		hosts: i
	} };
}
function sd(e, t) {
	let n = ud(t);
	let r = e.hosts.filter((e) => dd(e, t));
	let i = r.filter((e) => e.scheme !== void 0);
	return {
		schemes: i.length > 0 && md({
			...e,
			hosts: i
		}, t) === null ? [...e.schemes, n] : e.schemes,
		methods: e.methods,
		hosts: r
	};
}
function cd(e, t, n) {
	let r = sd(e, t);
	let i = fd(r, ud(t));
	if (i !== null && !rd.includes(ud(t))) return i;
	let a = [
		i,
		pd(r, n.toUpperCase()),
		nd(t) ?? md(r, t)
	].filter((e) => e !== null);
	return a.length > 0 ? a.join(" ") : null;
}
async function ld(e, { url: t, method: n }, r) {
	let i = cd(e, t, n);
	if (i === null) return null;
	let a = sd(e, t);
	if (!rd.includes(ud(t)) || nd(t) !== null || md(a, t) !== null) return i;
	let o = hd(a, t.hostname);
	let s = (await r(t)).map(o).find((e) => e !== null);
	return s === void 0 ? i : `${i} ${s}`;
}
function ud({ protocol: e }) {
	return e.slice(0, -1);
}
function dd({ scheme: e, port: t }, n) {
	if (e === void 0) return !0;
	return e === ud(n) && (t === null || t === (n.port || wd[e]));
}
function fd({ schemes: e }, t) {
	if (e.includes(t)) return null;
	let n = rd.includes(t) ? `, or add ${t} to allowed-schemes` : "";
	return `The scheme "${t}" is not allowed: use ${Cd(e)}${n}.`;
}
function pd({ methods: e }, t) {
	if (e.includes(t)) return null;
	return `The method "${t}" is not allowed: use ${Cd(e)}, or add ${t} to allowed-methods.`;
}
function md(e, t) {
	let n = Od(t.hostname);
	return (0, h.isIP)(n) > 0 ? vd(e, n) : yd(e, n);
}
function hd(e, t) {
	let n = Od(t);
	if ((0, h.isIP)(n) > 0) return (t) => vd(e, t);
	let r = xd(e, n);
	let i = Sd(e, n);
	return (t) => {
		let a = Ku(t);
		let o = qu(t);
		let s = `${n} has the ${gd[a]} address ${t}`;
		switch (a) {
			case "public": return null;
			case "private":
			case "unique_local":
				if (r || i) return null;
				return `${s}: add ${n} to allowed-hosts to allow it.`;
			case "loopback":
				if (r) return null;
				return `${s}: add ${n} to allowed-hosts to allow it.`;
			case "special":
				if (r && bd(e, t)) return null;
				if (o !== null) return `${n} has the address ${Xu(t)}, which is ${_d[o]}: write another host.`;
				return `${s}: add ${r ? "" : `${n} and `}${Xu(t)} to allowed-hosts to allow it.`;
		}
	};
}
const gd = {
	public: "public",
	loopback: "loopback",
	private: "private",
	unique_local: "unique-local",
	special: "special-purpose"
};
const _d = {
	metadata: "a cloud's metadata service",
	link_local: "link-local"
};
function vd(e, t) {
	if (bd(e, t)) return null;
	let n = qu(t);
	if (n !== null) return `The address ${Xu(t)} is ${_d[n]}: write another address.`;
	let r = Ku(t);
	let i = `add ${Xu(t)} to allowed-hosts to allow it`;
	if (r !== "public") return `The address ${t} is ${gd[r]}: ${i}.`;
	return e.hosts.some((e) => e.kind === "public" || e.kind === "pattern" && e.matches(t)) ? null : `The host "${t}" is not allowed: ${i}.`;
}
function yd(e, t) {
	if (!kd(t)) return `The host "${t}" is not a name: write one such as example.com.`;
	if (xd(e, t)) return null;
	let n = `add ${t} to allowed-hosts to allow it`;
	if (t === "localhost" || t.endsWith(".localhost")) return `The host "${t}" is this machine: ${n}.`;
	return Sd(e, t) || e.hosts.some((e) => e.kind === "public" || e.kind === "pattern" && e.matches(t)) ? null : `The host "${t}" is not allowed: ${n}.`;
}
function bd(e, t) {
	return e.hosts.some((e) => e.kind === "range" && Yu(t, e.range));
}
function xd(e, t) {
	return e.hosts.some((e) => e.kind === "name" && e.name === t);
}
function Sd(e, t) {
	let n = t.slice(t.indexOf(".") + 1);
	return e.hosts.some((e) => e.kind === "wildcard" && e.parent === n);
}
function Cd(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
}
const wd = {
	https: "443",
	http: "80"
};
const Td = "write public, a name, *.example.com, an IP address, a CIDR range or /regex/";
function Ed(e) {
	if (e.toLowerCase() === "public") return { kind: "public" };
	if (e.startsWith("/")) return Ad(e);
	if (e.startsWith("*")) return jd(e);
	let t = Ju(e.replace(/^\[([^/]*)\]$/, "$1"));
	if (t !== null) return {
		kind: "range",
		range: t
	};
	if (e.includes("://")) return Dd(e);
	let [, n] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e) ?? [];
	if (n !== void 0) return { error: `has a port: write ${n}, which allows every port` };
	if (/^[\da-f.:]+\/[^/]*$/i.test(e)) return { error: "is not a CIDR range: write one such as 10.0.0.0/8" };
	let r = Md(e);
	if (r === null) return { error: `is not a host: ${Td}` };
	if ((0, h.isIP)(r) > 0) return { error: `is an IP address: write ${r}` };
	return {
		kind: "name",
		name: r
	};
}
function Dd(e) {
	let [, t = "", n, r = null] = /^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e) ?? [];
	if (n === void 0 || n.toLowerCase() === "public") return { error: `is a URL: write its host alone${Nd(e)}` };
	let i = Ed(n);
	return "error" in i ? i : {
		...i,
		scheme: t.toLowerCase(),
		port: r
	};
}
function Od(e) {
	return e.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}
function kd(e) {
	return e.length <= 253 && !e.split(".").includes("");
}
function Ad(e) {
	let [, t] = /^\/(.+)\/$/.exec(e) ?? [];
	if (t === void 0) return { error: "is not a /regex/: write one slash before and one after it" };
	try {
		new RegExp(t);
		let e = RegExp(`^(?:${t})$`, "i");
		return {
			kind: "pattern",
			matches: (t) => e.test(t)
		};
	} catch (e) {
		return { error: `cannot be used: ${e instanceof Error ? e.message : String(e)}` };
	}
}
function jd(e) {
	if (e === "*") return { error: `is too wide: ${Td}` };
	let t = e.startsWith("*.") ? Md(e.slice(2)) : null;
	if (t === null || (0, h.isIP)(t) > 0 || !t.includes(".")) return { error: "is not a host: write *. and two labels or more, as *.example.com" };
	return {
		kind: "wildcard",
		parent: t
	};
}
function Md(e) {
	if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)) return null;
	if (!URL.canParse(`http://${e}/`)) return null;
	let t = Od(new URL(`http://${e}/`).hostname);
	return /^[a-z\d_-]+$/.test(t.replaceAll(".", "")) && kd(t) ? t : null;
}
function Nd(e) {
	let t = URL.canParse(e) ? new URL(e).hostname : "";
	return t === "" ? "" : `, ${t}`;
}
// src/config/schema/webhooks.ts
const Pd = [
	"response",
	"delivery",
	"listener",
	"status",
	"poll",
	"event"
];
const Fd = us((e) => typeof e == "string" || typeof e == "object" && !!e, Y("must be a mapping, a list or a text; write '' for an empty body"));
const Id = G(V(X("must be a number of seconds")), Qo(0, "must be 0 or more seconds; write 0 for at once"), Xo(86400, "must be a day at most; write 86400 or less"));
const Ld = Uc(id);
const Rd = {
	url: G(Lc, $o("is empty; write https://host/path")),
	name: U(zc),
	enabled: U(Z, !0),
	secret_name: ml,
	method: U(G(W(X("must be a method")), is(), Ld), "POST"),
	headers: U(dl(Lc), {}),
	query: U(fl(Lc)),
	username: U(Lc),
	password: U(Lc),
	payload: U(Uc([
		"jobserv",
		"dockerhub",
		"github"
	])),
	dockerhub: U(J({
		repo_name: U(Lc),
		tag: U(Lc)
	})),
	body: U(Fd),
	signature: U(Qc(ul, "must be a signature or a list of them"), ["jobserv"]),
	success_codes: U(Kc, "2xx"),
	success_body: U(J({
		path: U(Bc),
		accepted_values: Qc(Jc, "must be a value or a list of values")
	}, { missing: { accepted_values: "accepted_values: with the values of a success" } })),
	idempotent: U(Z),
	timeout: U(Gc),
	retry_schedule: U(z(Id, Y("must be a list of seconds, as [1, 2, 4], or [] for none")))
};
const zd = Qc(Uc(Iu), `must be one or more of ${Iu.join(", ")}`);
function Bd(e) {
	return U(zd, e);
}
const Vd = G(qc, es(({ dataset: e, addIssue: t }) => {
	let n = e.typed ? e.value.find(Hd) : void 0;
	n !== void 0 && t({ message: Ud(n) });
}));
function Hd(e) {
	return /^!?refs\//.test(e);
}
function Ud(e) {
	let [, t] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e) ?? [];
	return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t ?? "their names"}`;
}
const Wd = U(J({
	branch: U(Vd),
	tag: U(Vd),
	workflow: U(qc),
	event: U(qc),
	actor: U(qc),
	repository: U(qc)
}), {});
const Gd = {
	...Rd,
	match: Wd,
	events: Bd("build_completed"),
	required: U(Z, !0),
	optional: U(Z),
	only_failures: U(Z),
	failures_only: U(Z)
};
const Kd = G(J(Gd, {
	misplaced: { callback: "belongs to a link of chains; move the webhook there" },
	missing: { url: "url: https://host/path" }
}), as(({ failures_only: e, only_failures: t, ...n }) => ({
	...n,
	only_failures: t ?? e ?? !1
})));
const qd = Object.fromEntries(Object.keys(Gd).map((e) => [e, "belongs to a webhook; check its indentation"]));
const Jd = J({
	webhooks: U(z(Kd, Y("must be a list of webhooks, each with a url")), []),
	tests_url: U(Lc),
	email: U(xs())
}, {
	misplaced: {
		...qd,
		chains: "belongs to the top of the file; check its indentation",
		receive: "belongs to the top of the file; check its indentation"
	},
	inside: { webhooks: Object.keys(Gd) }
});
const Yd = "must be a value or a list of values";
const Xd = J({ path: Bc });
const Zd = {
	path: Bc,
	success: el(Jc, Yd),
	failure: el(Jc, Yd),
	pending: el(Yc, Yd)
};
const Qd = J({
	...Zd,
	success: Qc(Jc, Yd)
}, { missing: { success: "success: with the values that mean success" } });
const $d = G(z(J(Zd), Y("must be a rule with a path, or a list of them")), Go((e) => e.some(({ success: e }) => e.length > 0), "has no rule with success, so it can never succeed; write the values that mean success"));
const ef = J({
	state: uc(Array.isArray, $d, Qd),
	description: U(Xd),
	context: U(Xd),
	target_url: U(Xd),
	conditions: U(z(J({
		path: Bc,
		accepted_values: Qc(Yc, Yd)
	}), Y("must be a list of {path, accepted_values}")))
});
const tf = J({
	via: Uc(Pd),
	url: U(Rd.url),
	timeout: U(Gc),
	secret_name: ml,
	signature: U(ul, "jobserv"),
	format: U(ef)
}, { missing: { via: `via: with one of ${Pd.join(", ")}` } });
const nf = "has no meaning on a link; write it on the chain";
const rf = "belongs to the callback; check its indentation";
const af = "has no meaning on a link; write events on the chain";
const of = {
	...Rd,
	callback: tf
};
const sf = J(of, {
	misplaced: {
		events: nf,
		match: nf,
		only_failures: af,
		failures_only: af,
		via: rf,
		format: rf,
		optional: "has no meaning on a link; write it on the chain",
		required: "has no meaning on a link, since each must succeed; leave it out"
	},
	inside: { callback: ["via", "format"] },
	missing: {
		url: "url: https://host/path",
		callback: `callback: {via: ...} with one of ${Pd.join(", ")}`
	}
});
const cf = Object.fromEntries(Object.keys(of).map((e) => [e, "belongs to a link; check its indentation"]));
const lf = J({
	name: zc,
	enabled: U(Z),
	optional: U(Z),
	match: Wd,
	events: Bd("build_passed"),
	timeout: U(Gc, "45m"),
	expect_final_callback: U(Z, !0),
	token_secret_name: U(hl),
	relay: U(Sl),
	webhooks: G(z(sf, Y("must be a list of webhooks, each with a callback")), Zo(1, "has no webhook; write at least one"))
}, {
	misplaced: cf,
	inside: { webhooks: Object.keys(of) }
});
// src/build/payload.ts
const uf = [
	"skipped",
	"startup_failure",
	"action_required"
];
function df(e) {
	let { run: t, runs: n, status: r, place: i } = e;
	let { repository: a, apiUrl: o, serverUrl: s } = i;
	let c = `${o}/repos/${a}/actions`;
	let l = t.url ?? `${c}/runs/${t.id}`;
	let u = _e();
	let d = u(t.created ?? mf(n));
	let f = u(pf(t, n));
	let p = ff(t, r) ? u(t.started) : void 0;
	return hf({
		build_id: t.id,
		url: l,
		status: r,
		runs: n.map((e) => gf(e, c, u)),
		web_url: t.pageUrl ?? `${s}/${a}/actions/runs/${t.id}`,
		name: t.title ?? void 0,
		trigger_name: t.workflow ?? void 0,
		created: d,
		completed: f,
		status_events: [
			...d ? [{
				time: d,
				status: "QUEUED"
			}] : [],
			...p ? [{
				time: p,
				status: "RUNNING"
			}] : [],
			...f && Ul(r) ? [{
				time: f,
				status: r
			}] : []
		],
		runs_url: t.jobsUrl ?? `${l}/jobs`,
		reason: vf(t, i),
		annotation: null,
		github: hf({
			repository: a,
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
function ff({ conclusion: e }, t) {
	if (t === "QUEUED" || t === "SKIPPED") return !1;
	return e === null || !uf.includes(e);
}
function pf(e, t) {
	if (e.conclusion !== null) return e.updated;
	if (!t.every(({ status: e }) => Ul(e))) return null;
	return t.reduce((e, { completed: t }) => t !== null && t > (e ?? 0) ? t : e, null);
}
function mf(e) {
	return e.reduce((e, { created: t }) => t !== null && t < (e ?? 1e400) ? t : e, null);
}
function hf(e) {
	for (let [t, n] of Object.entries(e)) n === void 0 && Reflect.deleteProperty(e, t);
	return e;
}
function gf(e, t, n) {
	let { name: r, status: i } = e;
	let a = e.url ?? (e.id === null ? null : `${t}/jobs/${e.id}`);
	let o = n(e.created);
	let s = n(e.completed);
	let c = a === null ? {
		name: r,
		status: i
	} : {
		name: r,
		url: a,
		status: i,
		log_url: `${a}/logs`
	};
	e.pageUrl !== null && (c.web_url = e.pageUrl);
	o !== void 0 && (c.created = o);
	s !== void 0 && (c.completed = s);
	e.labels.length > 0 && (c.host_tag = e.labels.join(","));
	return c;
}
function _f(e, t) {
	let n = e.runs.map((e) => {
		let n = t(e);
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
function vf(e, t) {
	let n = `${t.serverUrl}/${t.repository}`;
	let r = yf(e, t.repository);
	let i = e.event.startsWith("pull_request") ? e.pullRequest : null;
	if (i) {
		let n = i.title ?? e.title ?? e.subject;
		let a = [`#${i.number}`, ...r ? [r] : []].join(", ");
		return wf(e.event, a, n, Cf(i.number, t));
	}
	let a = e.event.startsWith("pull_request") ? e.title : e.subject;
	let o = e.headSha ? `${n}/commit/${e.headSha}` : e.pageUrl;
	return wf(e.event, r ?? e.headBranch, a ?? e.title, o);
}
function yf({ headRepository: e, headBranch: t, event: n }, r) {
	if (t === null) return null;
	if (e === null) return n.startsWith("pull_request") ? `unknown:${t}` : null;
	return e.toLowerCase() === r.toLowerCase() ? null : `${e.split("/")[0]}:${t}`;
}
function bf({ completed: e, created: t, status_events: n }, r, i) {
	let a = n.find(({ status: e }) => e === "RUNNING");
	let o = Date.parse(a?.time ?? t ?? "");
	let s = (Date.parse(e ?? "") - o) / 1e3;
	let c = s >= 0;
	return {
		"build.duration": c ? Sf(s) : void 0,
		"build.duration_seconds": c ? s : void 0,
		"build.github.short_sha": r.headSha?.slice(0, 7),
		"build.github.author": r.author ?? void 0,
		"build.github.pull_request_url": r.pullRequest === null ? void 0 : Cf(r.pullRequest.number, i)
	};
}
const xf = [
	"build.duration",
	"build.duration_seconds",
	"build.github.short_sha",
	"build.github.author",
	"build.github.pull_request_url"
];
function Sf(e) {
	let t = [
		[Math.floor(e / 3600), "h"],
		[Math.floor(e / 60) % 60, "m"],
		[e % 60, "s"]
	];
	let n = t.findIndex(([e]) => e > 0);
	return t.slice(n).map(([e, t]) => `${e}${t}`).join(" ");
}
function Cf(e, { repository: t, serverUrl: n, apiUrl: r }) {
	return `${n}/${t}/${/\/api\/v1$/.test(r) ? "pulls" : "pull"}/${e}`;
}
function wf(e, t, n, r) {
	let i = [n?.replace(/\s+/g, " ").trim(), r].filter(Boolean);
	let a = `GitHub ${e}${t ? `(${t})` : ""}`;
	return i.length > 0 ? `${a}: ${i.join(", ")}` : a;
}
function Tf(e, t) {
	let { github: n } = e;
	let r = t.repoName || n.repository;
	let i = r.split("/");
	let a = i.at(-2);
	let o = Ef(e.completed);
	let s = Ef(e.created);
	let c = t.tag || n.ref;
	return {
		push_data: {
			...o === null ? {} : { pushed_at: o },
			...n.actor ? { pusher: n.actor } : {},
			...c ? { tag: c } : {},
			images: []
		},
		repository: {
			repo_name: r,
			name: i.at(-1) ?? r,
			...a ? {
				namespace: a,
				owner: a
			} : {},
			repo_url: `${t.serverUrl}/${n.repository}`,
			status: "Active",
			description: "",
			full_description: "",
			dockerfile: "",
			is_private: t.isPrivate,
			is_official: !1,
			is_trusted: !0,
			star_count: 0,
			comment_count: 0,
			...s === null ? {} : { date_created: s }
		}
	};
}
function Ef(e) {
	return e === void 0 ? null : Date.parse(e) / 1e3;
}
// src/build/needs.ts
const Df = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
function Of(e) {
	if (e.trim() === "") return null;
	let t = et(e);
	if (!w(t)) throw kf();
	let n = Object.entries(t).map(([e, t]) => {
		let n = typeof t == "string" ? t : C(t, "result");
		if (typeof n != "string") throw kf();
		if (Df.includes(n)) return [e, n];
		throw new S(`input needs says that "${e}" is "${n}"; write one of ${Df.join(", ")}, as "needs: \${{ toJSON(needs) }}" does`);
	});
	return n.length === 0 ? null : new Map(n);
}
function kf() {
	return new S("input needs is not a result of jobs; write \"needs: ${{ toJSON(needs) }}\"");
}
function Af(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = jf(r.name, t);
		e && n.set(r, e);
	}
	let r = Mf(n);
	let i = new Set(r.values());
	let a = [...t].some(([e, t]) => t === "success" && !i.has(e)) || e.every((e) => e.status !== "PASSED" || r.has(e));
	let o = new Set();
	for (let [e, t] of r) Ul(e.status) || o.add(t);
	let s = new Map();
	for (let [e, { key: i }] of n) {
		let n = !Ul(e.status) || !o.has(i);
		s.set(e, {
			word: t.get(i) ?? "",
			clear: r.has(e),
			sure: r.has(e) && a && n
		});
	}
	return s;
}
function jf(e, t) {
	let [, n, r] = /^([^ ]+)( \(| \/ |$)/.exec(e) ?? [];
	if (n === void 0 || r === void 0) return null;
	return t.has(n) ? {
		key: n,
		kind: r
	} : null;
}
function Mf(e) {
	let t = new Map();
	for (let { key: n, kind: r } of e.values()) {
		let e = t.get(n);
		e ? e.push(r) : t.set(n, [r]);
	}
	let n = new Map();
	for (let [e, [r = "", ...i]] of t) {
		let t = [r, ...i].filter((e) => e === "").length;
		t === 1 ? n.set(e, "") : i.every((e) => e === r) && t === 0 && n.set(e, r);
	}
	return new Map([...e].flatMap(([e, { key: t, kind: r }]) => n.get(t) === r ? [[e, t]] : []));
}
function Nf({ needs: e, jobStatus: t }) {
	return e !== null && t === "success";
}
function Pf(e, t) {
	let { jobId: n, runnerName: r, jobKey: i } = t;
	let a = e.find((e) => n !== null && (String(e.id) === n || e.checkRunId === n));
	if (a) return a;
	let o = (e) => r === null ? e.name === i : e.runnerName === r;
	let s = Ff(e, t.needs).filter((e) => o(e) && e.status !== "completed" && e.conclusion === null);
	let c = s.filter((e) => e.status === "in_progress");
	let [l, u] = c.length > 0 ? c : s;
	return u ? null : l ?? null;
}
function Ff(e, t) {
	if (t === null) return e;
	let n = e.map((e) => ({
		job: e,
		name: e.name,
		status: Vl(e.status, e.conclusion)
	}));
	let r = Af(n, t);
	return n.flatMap((e) => r.get(e)?.clear ? [] : e.job);
}
// src/build/runs.ts
function If(e, t, n) {
	let r = t && Pf(e, t);
	let i = {
		runs: [],
		self: r,
		lagging: [],
		believed: [],
		forgiven: [],
		doubted: [],
		unfinished: []
	};
	let a = new Map(e.filter((e) => e !== r).map((e) => [e, Kf(e)]));
	let o = Af([...a.values()], t?.needs ?? new Map());
	for (let r of e) {
		let e = a.get(r);
		e ? i.runs.push(Lf(e, o.get(e), i)) : t && !Nf(t) && i.runs.push(qf(Kf(r), t.jobStatus, n));
	}
	return i;
}
function Lf(e, t, n) {
	let { name: r, status: i } = e;
	let { word: a, clear: o, sure: s } = t ?? {};
	if (!Ul(i)) {
		o && n.lagging.push(r);
		if (a !== void 0 && s) {
			n.believed.push(r);
			return qf(e, a, null);
		}
		n.unfinished.push(r);
	} else if (i !== "FAILED" || a !== "success") return e;
	if (s) {
		n.forgiven.push(r);
		return {
			...e,
			counts: !1
		};
	}
	t && n.doubted.push(r);
	return e;
}
function Rf(e) {
	let t = e.filter(({ status: e }) => e === "FAILED");
	let n = (e) => e.join(", ");
	let r = (e) => n(t.map(({ name: t, pageUrl: n }) => e(t, n)));
	return {
		"runs.count": e.length,
		"runs.failed": n(t.map(({ name: e }) => e)),
		"runs.failed.slack": r((e, t) => {
			let n = Vf(e);
			return t === null ? n : `<${Hf(t)}|${n}>`;
		}),
		"runs.failed.markdown": r((e, t) => {
			let n = Uf(e);
			return t === null ? n : `[${n}](${Hf(t)})`;
		}),
		"runs.failed.html": r((e, t) => {
			let n = Vf(e, /[&<>"]/g);
			return t === null ? n : `<a href="${Vf(Hf(t), /[&<>"]/g)}">${n}</a>`;
		}),
		"runs.skipped": n(e.filter(({ status: e }) => e === "SKIPPED").map(({ name: e }) => e))
	};
}
const zf = [
	"runs.count",
	"runs.failed",
	"runs.failed.slack",
	"runs.failed.markdown",
	"runs.failed.html",
	"runs.skipped"
];
const Bf = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function Vf(e, t = /[&<>]/g) {
	return e.replace(t, (e) => Bf[e] ?? e);
}
function Hf(e) {
	return e.replace(/[|<>()\s]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function Uf(e) {
	return e.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>|#]/g, "\\$&").replace(/@/g, "@​");
}
function Wf(e) {
	return [...e].map(([e, t]) => ({
		name: e,
		status: Vl("completed", t),
		conclusion: t,
		counts: !0,
		id: null,
		url: null,
		pageUrl: null,
		labels: [],
		created: null,
		completed: null
	}));
}
function Gf(e) {
	return [...e?.values() ?? []].filter((e) => Vl("completed", e) === "FAILED");
}
function Kf(e) {
	let { id: t, name: n, conclusion: r, url: i, pageUrl: a, labels: o, created: s, started: c } = e;
	let l = Vl(e.status, r);
	return {
		name: n,
		status: l,
		conclusion: r,
		counts: !0,
		id: t,
		url: i,
		pageUrl: a,
		labels: o,
		created: s ?? c,
		completed: Ul(l) ? e.completed : null
	};
}
function qf(e, t, n) {
	let r = Vl("completed", t);
	return {
		...e,
		status: r,
		conclusion: t,
		completed: n
	};
}
// src/templates/check.ts
const Jf = /^[^:/?#]*:\/\/[^/?#]*/;
function Yf(e) {
	return Ts(e).flatMap((e) => e.kind === "expression" ? [{
		name: e.name,
		filters: e.filters.map(({ name: e }) => e)
	}] : []);
}
function Xf(e, t) {
	let n = [];
	let r = Ts(e);
	let i = r.length === 1;
	for (let e of r) {
		if (e.kind === "text") continue;
		let r = e.kind === "broken" ? [e.message] : [
			ep(e.name, t),
			...e.filters.map((t) => Qf(e.source, t)),
			$f(e, i && t.optional === !0)
		];
		for (let t of r) t && n.push({
			expression: K(e.source),
			message: t
		});
	}
	return n;
}
function Zf(e, t) {
	let n = Xf(e, t);
	if (Hs(e) !== null) return n;
	let r = Ts(e);
	if ((Jf.exec(e)?.[0] ?? e).includes("${")) {
		if (r.some(({ kind: e }) => e === "broken")) return n;
		n.push({
			expression: "",
			message: "no ${...} may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole URL)"
		});
		return n;
	}
	let i = td(r.map((e) => e.kind === "text" ? e.text : "x").join(""));
	i && n.push({
		expression: "",
		message: i
	});
	return n;
}
function Qf(e, t) {
	let n = Qs(t);
	if (n === null) return null;
	let { name: r } = t;
	if (Zs.includes(r)) return `${K(e)}: ${n}`;
	let i = E(r, Zs);
	let a = i ? `write ${i}` : `write one of ${Zs.join(", ")}`;
	return `${K(e)}: there is no filter ${K(r) || "\"\""}; ${a}`;
}
function $f({ source: e, filters: t }, n) {
	let r = t.findIndex(({ name: e }) => e === "omit");
	if (r < 0) return null;
	if (r < t.length - 1) return `${K(e)}: omit must be the last filter`;
	return n ? null : `${K(e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`;
}
function ep(e, t) {
	let n = js(e);
	if (n !== null && t.secrets === null) return `${cp(e)}: no secret may stand here; take it out`;
	if (n === null ? rp(e, t) : t.secrets?.has(n)) return null;
	let r = ip(e, t);
	if (n !== null) return `${cp(e)}: the input secrets has no ${K(n) || "\"\""}; ` + (r ? `write ${cp(r)}, or add it there` : "add it there");
	let i = `${cp(e)} is not a known name; `;
	let a = tp.test(e);
	if (r && !a) return `${i}write ${cp(r)}`;
	let [o = ""] = e.split(".", 1);
	let s = o === "github" ? "github." : ap(e);
	let c = op(s, t.names).map((e) => s + e);
	let l = `of ${s.slice(0, -1)} there is ${c.join(", ")}; `;
	if (a || o === "github") return i + (c.length > 0 ? l : "") + np(e);
	return c.length > 0 ? `${i}${l}write one of these` : `${i}names here are ${sp(t).join(", ")}; write $\${ for a literal \${`;
}
const tp = /^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function np(e) {
	return `give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e) ? `variables: '{"x": \${{ toJSON(${K(e)}) }}}'` : "variables"} and write \${variables.x}`;
}
function rp(e, { names: t, open: n }) {
	return t.has(e) || n.some((t) => e.startsWith(t) && /^\S+$/.test(e.slice(t.length)));
}
function ip(e, { names: t, open: n, secrets: r }) {
	let i = e.slice(e.indexOf(".") + 1);
	let a = [
		...t,
		...[...r ?? []].map((e) => `secrets.${e}`),
		...e.includes(".") ? n.map((e) => e + i) : []
	].filter((t) => t !== e);
	let o = ap(e);
	let s = op(o, a);
	if (s.length === 0) {
		let t = a.find((t) => t.endsWith(`.${e}`));
		return E(e, a) ?? t ?? null;
	}
	let c = e.slice(o.length);
	let l = E(c, s);
	if (l !== null) return o + l;
	let u = a.filter((e) => e.startsWith(o));
	return u.find((e) => e.endsWith(`.${c}`)) ?? u.find((e) => e.endsWith(`_${c}`)) ?? null;
}
function ap(e) {
	return e.slice(0, e.lastIndexOf(".") + 1);
}
function op(e, t) {
	if (e === "") return [];
	return [...t].flatMap((t) => {
		let n = t.slice(e.length);
		return t.startsWith(e) && !n.includes(".") ? [n] : [];
	});
}
function sp({ names: e, open: t, secrets: n }) {
	let r = [
		...e,
		...t,
		...n === null ? [] : ["secrets."]
	];
	return [...new Set(r.map((e) => e.replace(/\..*/, ".*")))];
}
function cp(e) {
	return `\${${K(e)}}`;
}
// src/config/template-names.ts
function lp(e) {
	return Object.keys(e);
}
const up = lp({
	build_id: !0,
	url: !0,
	status: !0,
	runs: !0,
	web_url: !0,
	name: !0,
	trigger_name: !0,
	created: !0,
	completed: !0,
	status_events: !0,
	runs_url: !0,
	reason: !0,
	annotation: !0,
	github: !0
});
const dp = lp({
	repository: !0,
	head_repository: !0,
	workflow: !0,
	workflow_path: !0,
	run_id: !0,
	run_number: !0,
	run_attempt: !0,
	event: !0,
	ref: !0,
	sha: !0,
	pull_request: !0,
	actor: !0,
	conclusion: !0
});
const fp = lp({
	name: !0,
	url: !0,
	status: !0,
	log_url: !0,
	web_url: !0,
	created: !0,
	completed: !0,
	host_tag: !0
});
const pp = lp({
	github: !0,
	gitlab: !0,
	bitbucket: !0,
	azure_devops: !0,
	docker_hub: !0,
	color: !0,
	color_number: !0,
	emoji: !0
});
const mp = lp({
	state: !0,
	description: !0,
	context: !0,
	target_url: !0
});
const hp = lp({
	callback_url: !0,
	callback_context: !0,
	callback_token: !0,
	callback_dispatch: !0
});
const gp = (e, t) => t.map((t) => `${e}.${t}`);
const _p = new Set([
	"build",
	"github",
	...gp("build", up),
	...gp("build.github", dp),
	...xf,
	...zf,
	"job.name",
	"job.id",
	"event.name",
	...gp("github", ql),
	...gp("status", pp)
]);
const vp = new Set([
	..._p,
	...hp,
	"callback_dispatch.url",
	"callback_dispatch.event_type",
	"callback_dispatch.client_payload",
	"callback_dispatch.client_payload.token",
	...gp("callback", mp)
]);
const yp = new Set([..._p, ...gp("run", fp)]);
const bp = [
	"url",
	"query",
	"headers",
	"username",
	"password",
	"body",
	"dockerhub"
];
const xp = [
	"query",
	"headers",
	"body"
];
function Sp(e) {
	let t = [];
	for (let n of bp) Tp(C(e, n), [n], t);
	Tp(C(C(e, "callback"), "url"), ["callback", "url"], t);
	return t;
}
function Cp(e) {
	return Sp(e).flatMap(({ text: e }) => Yf(e).map(({ name: e }) => e));
}
function wp(e) {
	let t = Cp(e).filter((e) => e.startsWith("secrets.")).map((e) => e.slice(8));
	let n = e.callback?.secret_name ?? [];
	return [...new Set([
		...e.secret_name,
		...n,
		...t
	])];
}
function Tp(e, t, n) {
	if (typeof e == "string") {
		let r = t.length > 1 && xp.includes(t[0] ?? "");
		n.push({
			path: t,
			text: e,
			optional: r
		});
	} else if (Array.isArray(e)) for (let [r, i] of e.entries()) Tp(i, [...t, r], n);
	else if (typeof e == "object" && e) for (let [r, i] of Object.entries(e)) {
		let e = [...t, r];
		t[0] === "body" && n.push({
			path: e,
			text: r,
			optional: !1
		});
		Tp(i, e, n);
	}
}
const Ep = ["secret_name", "token_secret_name"];
function Dp(e) {
	let t = new Map();
	let n = (e, r) => {
		if (typeof e == "string") {
			Ep.includes(r) && t.set(e, !0);
			let n = e.includes("secrets.") ? Yf(e) : [];
			for (let { name: e } of n) {
				let n = js(e);
				n !== null && !t.has(n) && t.set(n, !1);
			}
		} else if (Array.isArray(e)) for (let t of e) n(t, r);
		else if (typeof e == "object" && e) for (let [t, r] of Object.entries(e)) t !== "body" && n(r, t);
	};
	n(e, "");
	return t;
}
// src/signature.ts
const Op = /^[^\s.[{"%]+$/;
const kp = /^(0|[1-9]\d{0,11})$/;
const Ap = "webhook-action/";
const jp = "${body}";
const Mp = {
	algorithm: "sha256",
	encoding: "hex",
	header: "",
	signed: jp,
	values: ["${signature}"],
	idHeader: "webhook-id",
	timestampHeader: "webhook-timestamp",
	sendsTimestamp: !1,
	separators: /[\s,;]+/
};
const Np = {
	...Mp,
	header: "X-Hub-Signature-256",
	values: ["sha256=${signature}"]
};
const Pp = {
	...Mp,
	header: "X-JobServ-Sig",
	values: ["sha256:${signature}", "sha256=${signature}"],
	separators: null
};
const Fp = {
	...Mp,
	encoding: "base64",
	header: "webhook-signature",
	signed: "${id}.${timestamp}.${body}",
	values: ["v1,${signature}"],
	separators: / +/
};
const Ip = {
	...Fp,
	header: "svix-signature",
	idHeader: "svix-id",
	timestampHeader: "svix-timestamp"
};
const Lp = {
	...Mp,
	header: "X-Slack-Signature",
	signed: "v0:${timestamp}:${body}",
	values: ["v0=${signature}"],
	timestampHeader: "X-Slack-Request-Timestamp",
	sendsTimestamp: !0
};
const Rp = {
	...Mp,
	header: "Stripe-Signature",
	signed: "${timestamp}.${body}",
	values: ["t=${timestamp},v1=${signature}"]
};
const zp = {
	...Mp,
	header: "X-Gitea-Signature"
};
function Bp(e) {
	switch (e) {
		case "jobserv": return [Pp, {
			...Pp,
			header: Np.header
		}];
		case "github": return [Np];
		case "standard-webhooks": return [Fp, Ip];
		case "slack": return [Lp];
		case "stripe": return [Rp];
		case "gitea": return [
			zp,
			{
				...zp,
				header: "X-Forgejo-Signature"
			},
			{
				...zp,
				header: "X-Gogs-Signature"
			}
		];
	}
	let { algorithm: t, encoding: n, header: r, prefix: i } = e;
	let { signed: a = jp, value: o, timestamp_header: s } = e;
	return [{
		...Mp,
		algorithm: t,
		encoding: n,
		header: r,
		signed: a,
		values: [o ?? `${i}\${signature}`],
		...s !== void 0 && {
			timestampHeader: s,
			sendsTimestamp: !0
		}
	}];
}
function Vp(e, t, n) {
	let [r] = n;
	if (r === void 0) return {};
	if (n.includes("")) throw Error("An empty secret signs nothing.");
	let i = {};
	for (let a of e) {
		let [e] = Bp(a);
		let [o = ""] = e.values;
		let s = a === "standard-webhooks" ? n : [r];
		i[e.header] = s.map((n) => em(o, {
			...t,
			signature: am(e, t, om(a, n))
		})).join(" ");
		e.sendsTimestamp && (i[e.timestampHeader] = String(t.timestamp));
	}
	return i;
}
function Hp(e) {
	let [{ header: t, timestampHeader: n, sendsTimestamp: r }] = Bp(e);
	return [t, ...r ? [n] : []].map((e) => e.toLowerCase());
}
function Up(e) {
	return Kp(Bp(e)[0]).map((e) => e.toLowerCase());
}
function Wp(e) {
	return qp(Bp(e)[0], "timestamp");
}
function Gp(e, t) {
	return Bp(e).find((e) => Kp(e).every((e) => cm(t, e) !== void 0)) ?? null;
}
function Kp(e) {
	let { header: t, idHeader: n, timestampHeader: r } = e;
	let i = (t) => qp(e, t) && Jp(e, t).length === 0;
	return [
		...i("id") ? [n] : [],
		...i("timestamp") ? [r] : [],
		t
	];
}
function qp({ signed: e }, t) {
	return e.includes(`\${${t}}`);
}
function Jp(e, t) {
	return Yp(e).filter((e) => e.includes(`\${${t}}`));
}
function Yp({ values: e, separators: t }) {
	return e.flatMap((e) => t === null ? [e] : e.split(t)).filter((e) => e !== "");
}
function Xp({ header: e, separators: t }, n) {
	let r = cm(n, e) ?? "";
	return t === null ? [r] : r.split(t);
}
function Zp(e, t) {
	if (!qp(e, "timestamp")) return "0";
	let n = Qp(e, t, "timestamp");
	return n !== null && kp.test(n) ? n : null;
}
function Qp(e, t, n) {
	let r = Jp(e, n);
	if (r.length === 0) return cm(t, n === "id" ? e.idHeader : e.timestampHeader) ?? null;
	let i = Xp(e, t);
	for (let e of r) {
		let t = RegExp(`^${e.split($p).map((e, t) => t % 2 == 0 ? e.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") : e === n ? "(.+?)" : ".+").join("")}$`);
		for (let e of i) {
			let [, n] = t.exec(e) ?? [];
			if (n !== void 0) return n;
		}
	}
	return null;
}
const $p = /\$\{(\w+)\}/;
function em(e, t) {
	return e.split($p).map((e, n) => n % 2 == 0 ? e : tm(e, t)).join("");
}
function tm(e, t) {
	if (e === "id") return t.id;
	if (e === "timestamp") return String(t.timestamp);
	return e === "signature" ? t.signature ?? "" : `\${${e}}`;
}
function nm({ signed: e }, t) {
	return e.split($p).map((e, n) => n % 2 == 0 ? Buffer.from(e) : e === "body" ? t.body : Buffer.from(tm(e, t))).filter((e) => e.length > 0);
}
function rm(e, t) {
	if (e.signed === jp) return !1;
	let n = nm(e, t).map((e) => e.subarray(0, 15));
	return Buffer.concat(n).subarray(0, 15).equals(Buffer.from(Ap));
}
const im = new WeakMap();
function am(e, t, n) {
	let { algorithm: r, encoding: i } = e;
	let { body: a } = t;
	if (e.signed !== jp || typeof n != "string") {
		let a = (0, c.createHmac)(r, n);
		for (let n of nm(e, t)) a.update(n);
		return a.digest(i);
	}
	let o = im.get(a) ?? new Map();
	im.set(a, o);
	let s = `${r} ${i} ${n}`;
	let l = o.get(s) ?? (0, c.createHmac)(r, n).update(a).digest(i);
	o.set(s, l);
	return l;
}
function om(e, t) {
	if (e !== "standard-webhooks" || !t.startsWith("whsec_")) return t;
	if (!sm(e)(t)) throw Error("A secret that begins with whsec_ must be followed by base64 of the key.");
	return Buffer.from(t.slice(6), "base64");
}
function sm(e) {
	return (t) => e === "standard-webhooks" && t.startsWith("whsec_") ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t) : t !== "";
}
function cm(e, t) {
	let n = e.headers[t.toLowerCase()];
	return typeof n == "string" && n !== "" ? n : void 0;
}
function lm(e) {
	let t = Math.ceil(e / 60);
	if (e < 120) return [Math.ceil(e), "seconds"];
	if (t <= 120) return [t, "minutes"];
	return t <= 2880 ? [Math.ceil(t / 60), "hours"] : [Math.ceil(t / 1440), "days"];
}
function um(e, t) {
	return (0, c.createHmac)("sha256", e).update("webhook-action/record/v1." + JSON.stringify(t)).digest("hex");
}
function dm(e, t, n) {
	return t.filter((t) => fm(um(t, n), e)).length > 0;
}
function fm(e, t) {
	return (0, c.timingSafeEqual)(pm(e), pm(t));
}
function pm(e) {
	return (0, c.createHash)("sha256").update(e).digest();
}
// src/config/validate/receive.ts
function mm(e, t, n) {
	let r = hm(e, "providers");
	let i = hm(e, "functions");
	let a = C(e, "relay");
	let o = w(a);
	let s = (t) => nt(e, "providers").find((e) => C(e, "name") === C(t, "provider"));
	let c = (e) => C(e, "active") !== !1;
	let l = (r) => {
		let i = C(r, "name");
		let a = nt(e, "functions").filter((e) => c(e) && C(e, "provider") === i).map((e) => C(e, "uri"));
		return t(n !== !1 && c(r) && n(i, a));
	};
	return [
		...P(["relay"], Ta(a, "secret_name", t(n !== !1))),
		...Ea(e, "providers"),
		...F(e, "providers", (e) => [
			..._m(e),
			...P(["signature"], Aa(C(e, "signature"))),
			...Na(e, l(e)),
			...vm(e),
			...bm(e),
			...o ? xm(e, e) : Ta(e, "secret_name", l(e))
		]),
		...Ea(e, "functions"),
		...F(e, "functions", (e) => [
			...ym(C(e, "provider"), r),
			...wm(C(e, "uri")),
			...bm(e),
			...o ? [...xm(e, s(e)), ...Sm(e, s(e))] : [],
			...F(e, "conditions", Da),
			...Ea(e, "variables"),
			...F(e, "variables", (e) => [...gm(C(e, "name"), i), ...Dm(e)])
		])
	];
}
function hm(e, t) {
	return nt(e, t).flatMap((e) => {
		let t = C(e, "name");
		return typeof t == "string" ? [t] : [];
	});
}
function gm(e, t) {
	if (typeof e != "string" || !t.includes(e)) return [];
	return [{
		path: ["name"],
		message: `"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`
	}];
}
function _m(e) {
	let t = C(e, "signature");
	let n = C(e, "type");
	let r = C(e, "secret_name") !== void 0;
	if (t === "none") return r ? [{
		path: ["secret_name"],
		message: "is given with signature: none; leave one out"
	}] : [];
	if (r) return [];
	let i = `is missing, and ${t === void 0 ? `type: ${n}` : "the signature"} needs it; write the name of a secret, or signature: none`;
	return t !== void 0 || El.some((e) => e === n) ? [{
		path: ["secret_name"],
		message: i
	}] : [];
}
function vm(e) {
	if (C(e, "tolerance") === void 0) return [];
	let t = C(e, "signature");
	let n = C(e, "type");
	let r = t === void 0 ? n : t;
	let i = C(t, "signed");
	return (typeof i == "string" ? i.includes("${timestamp}") : il.some((e) => e === r && Wp(e))) ? [] : [{
		path: ["tolerance"],
		message: "has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}"
	}];
}
function ym(e, t) {
	if (typeof e != "string" || t.includes(e)) return [];
	let n = E(e, t);
	return [{
		path: ["provider"],
		message: `"${e}" is not a provider; ${n ? `did you mean ${n}?` : `write one of ${t.join(", ") || "providers, which has none"}`}`
	}];
}
function bm(e) {
	let t = C(C(e, "match"), "headers");
	let n = w(t) ? Object.keys(t) : [];
	let r = n.map((e) => e.toLowerCase());
	return n.filter((e, t) => r.indexOf(e.toLowerCase()) < t).map((e) => ({
		path: [
			"match",
			"headers",
			e
		],
		message: "is here already in other letters; write one list of patterns"
	}));
}
function xm(e, t) {
	return ["headers", "query"].flatMap((n) => {
		let r = C(C(e, "match"), n);
		return Object.keys(w(r) ? r : {}).filter((e) => Cm(n, e, t)).map((e) => ({
			path: [
				"match",
				n,
				e
			],
			message: "never matches behind the relay, which leaves out what may hold a secret; match by something else"
		}));
	});
}
function Sm(e, t) {
	return F(e, "variables", (e) => {
		let n = C(e, "from");
		let r = C(e, "path") ?? C(e, "name");
		if (n !== "headers" && n !== "query") return [];
		if (typeof r != "string" || !Cm(n, r, t)) return [];
		return [{
			path: ["path"],
			message: "has no value behind the relay, which leaves out what may hold a secret; read something else"
		}];
	});
}
function Cm(e, t, n) {
	let r = C(n, "signature");
	let i = C(r, "type") === "token" && C(r, "header");
	let a = typeof i == "string" && i.toLowerCase() === t.toLowerCase();
	return Cl(t) || e === "headers" && a;
}
function wm(e) {
	if (typeof e != "string") return [];
	let [t] = /[?#\s]|\/webhooks\/v1\//.exec(e) ?? [];
	if (t === void 0) return [];
	return [{
		path: ["uri"],
		message: /\s/.test(t) ? "holds a space, which no uri does; write %20" : t.length > 1 ? "holds /webhooks/v1/; write what comes after it" : `holds ${t}, and only the path before it is compared; write that, and the rest as match.query`
	}];
}
const Tm = /^[\w!#$%&'*+.^`|~-]+$/;
function Em(e) {
	let t = C(e, "from") ?? "body";
	let n = C(e, "path");
	let r = C(e, "name");
	let i = n ?? r;
	if (typeof i != "string" || i === "") return [];
	let a = "is missing, and the name is not";
	if (t === "headers") return Tm.test(i) ? [] : [{
		path: ["path"],
		message: n === void 0 ? `${a} that of a header; write one` : "is not a header name; write letters, digits and -"
	}];
	let o = t === "body" ? Re(i) : null;
	return o?.kind === "error" ? [{
		path: ["path"],
		message: n === void 0 ? `${a} a path; write one` : o.message
	}] : [];
}
function Dm(e) {
	let t = Em(e);
	let n = C(e, "from") ?? "body";
	let r = C(e, "type") ?? "string";
	let i = C(e, "default_value");
	r === "array" && n !== "body" && t.push({
		path: ["type"],
		message: `is array, and ${n} hold texts; write string, integer or boolean`
	});
	C(e, "secret") === !0 && i != null && t.push({
		path: ["default_value"],
		message: "is given for a secret, and would be in the config; leave it out"
	});
	i != null && !km(i, r) ? t.push({
		path: ["default_value"],
		message: `is not a value of type ${r}; write one, or another type`
	}) : Om(i) || t.push({
		path: ["default_value"],
		message: ka
	});
	return t;
}
function Om(e) {
	if (typeof e == "number") return at(e);
	return typeof e != "object" || !e || Object.values(e).every(Om);
}
function km(e, t) {
	if (t === "integer") return Number.isSafeInteger(e);
	if (t === "array") return Array.isArray(e);
	return typeof e === t;
}
// src/config/validate/webhooks.ts
function Am(e, t, n) {
	return [
		...jm(e, t, n),
		...Vm(e),
		...P(["body"], Nm(C(e, "body"))),
		...Pm(e),
		...Ta(e, "secret_name", n),
		...Na(e, n),
		...P(["callback"], Na(C(e, "callback"), n))
	];
}
function jm(e, t, n) {
	let r = {
		...t,
		open: [...t.open, "response."]
	};
	return Sp(e).flatMap(({ path: i, text: a, optional: o }) => Mm(i) ? Gm(a, i, i[0] === "callback" && nh(e) === "poll" ? r : t, n) : Xf(a, {
		...t,
		optional: o,
		...i[0] === "dockerhub" && { secrets: null }
	}).map(({ message: e }) => ({
		path: i,
		message: e
	})));
}
function Mm(e) {
	return e.join(".") === "url" || e.join(".") === "callback.url";
}
function Nm(e) {
	if (typeof e == "number" && !at(e)) return [{
		path: [],
		message: "is a number that JSON cannot carry; put it in quotes"
	}];
	if (typeof e != "object" || !e) return [];
	return Object.entries(e).flatMap(([t, n]) => P([Array.isArray(e) ? Number(t) : t], Nm(n)));
}
function Pm(e) {
	let t = [];
	let n = (t) => C(e, t) !== void 0;
	let r = (e, n) => t.push({
		path: [e],
		message: n
	});
	let i = C(e, "username");
	let a = C(e, "headers");
	n("password") && !n("username") && r("password", "is without a username; write one next to it");
	typeof i == "string" && i.includes(":") && r("username", "holds a colon, which basic authentication cannot carry; write one without");
	n("username") && w(a) && Object.keys(a).some((e) => e.toLowerCase() === "authorization") && r("username", "is given with an authorization header; leave one out");
	n("body") && n("payload") && r("payload", "is given with body, which is sent instead; leave one out");
	n("dockerhub") && C(e, "payload") !== "dockerhub" && r("dockerhub", "has a meaning for payload: dockerhub only; write that");
	n("success_body") && /^head$/i.test(String(C(e, "method"))) && r("success_body", "reads a body, and a response to HEAD has none; leave it out, or use GET");
	n("only_failures") && n("failures_only") && r("failures_only", "is another name of only_failures; leave one out");
	return t;
}
const Fm = "host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*";
const Im = RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${Fm})$`, "i");
const Lm = RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${Fm})$`, "i");
const Rm = /(?!\t)\p{Cc}/u;
const zm = new Map(il.map((e) => [e, Hp(e)]));
function Bm(e) {
	let t = ["header", "timestamp_header"].map((t) => C(e, t));
	return zm.get(e) ?? t.filter((e) => typeof e == "string");
}
function Vm(e) {
	let t = C(e, "headers");
	let n = [];
	let r = rt(e, "signature").flatMap(Bm).map((e) => e.toLowerCase());
	let i = new Set();
	for (let [e, a] of w(t) ? Object.entries(t) : []) {
		let t = ["headers", e];
		let o = e.toLowerCase();
		Im.test(e) || r.includes(o) ? n.push({
			path: t,
			message: "is set by the action; leave it out"
		}) : i.has(o) && n.push({
			path: t,
			message: "is there twice; keep one"
		});
		typeof a == "string" && Rm.test(a) && n.push({
			path: t,
			message: "holds a line break or control character; write it on one line"
		});
		i.add(o);
	}
	return [...Hm(e), ...n];
}
function Hm(e) {
	let t = new Set();
	let n = C(e, "signature");
	return rt(e, "signature").flatMap((e, r) => {
		let [i, a] = Bm(e);
		let o = Array.isArray(n) ? ["signature", r] : ["signature"];
		let s = P(o, Aa(e));
		a !== void 0 && Lm.test(a) && s.push({
			path: [...o, "timestamp_header"],
			message: /^webhook-timestamp$/i.test(a) ? "is sent anyway; leave it out" : `cannot be ${a}; write another one`
		});
		if (i === void 0) return s;
		let c = t.has(i.toLowerCase());
		t.add(i.toLowerCase());
		let l = Lm.test(i) ? `cannot be in the header ${i}; write another one` : c ? `has two in the header ${i}; give each its own` : null;
		return l === null ? s : [...s, {
			path: ["signature"],
			message: l
		}];
	});
}
const Um = /^[^:/?#]*:\/\/[^/?#]*@/;
function Wm(e, t, n, r) {
	let i = Zf(e, n);
	let { secret: a, url: o } = Km(e, n, r);
	let s = a === null || o === "" ? null : td(o);
	return [
		...i.map(({ message: e }) => ({
			path: t,
			message: e
		})),
		...s ? [{
			path: t,
			message: `the secret ${a}: ${s}`
		}] : [],
		...Um.test(o) ? [{
			path: t,
			message: "holds user info; write username and password instead"
		}] : []
	];
}
function Gm(e, t, n, r) {
	let i = Wm(e, t, n, r);
	let { secret: a, url: o } = Km(e, n, r);
	if (i.length > 0 || !URL.canParse(o)) return i;
	let s = nd(new URL(o));
	let c = a === null ? s : `the secret ${a}: ${s}`;
	return s === null || c === null ? [] : [{
		path: t,
		message: c
	}];
}
function Km(e, t, n) {
	let r = t.secrets === null ? null : Hs(e);
	return {
		secret: r,
		url: r === null ? Ts(e).map((e) => e.kind === "text" ? e.text : "x").join("") : n.get(r) ?? ""
	};
}
const qm = {
	response: [],
	delivery: [],
	poll: [],
	listener: ["callback_url"],
	status: ["callback_url"],
	event: ["callback_token", "callback_dispatch"]
};
function Jm(e, t, n) {
	let r = nt(e, "webhooks").some((e) => C(e, "enabled") !== !1 && nh(e) === "event");
	let i = C(e, "relay");
	let a = i !== void 0;
	let o = C(e, "token_secret_name") !== void 0;
	return [
		...r && !a && !o ? [{
			path: ["token_secret_name"],
			message: "is missing, and a link with via: event needs it; write the name of a secret"
		}] : [],
		...a && o ? [{
			path: ["token_secret_name"],
			message: "cannot be used with relay, whose secret makes the tokens; leave it out"
		}] : [],
		...a && !r ? [{
			path: ["relay"],
			message: "has a meaning for links with via: event only; leave it out"
		}] : [],
		...P(["relay"], Ta(i, "secret_name", t)),
		...Ta(e, "token_secret_name", t),
		...Ea(e, "webhooks"),
		...F(e, "webhooks", (e) => {
			let { known: t, secrets: r } = n(e);
			return [
				...Am(e, t, r),
				...Xm(e, a),
				...a ? Ym(e) : [],
				...P(["callback"], $m(e, r))
			];
		})
	];
}
function Ym(e) {
	let t = C(e, "url");
	if (C(e, "name") !== void 0 || typeof t != "string" || Hs(t) === null) return [];
	return [{
		path: ["name"],
		message: "is missing, and a link of a chain with relay whose url is a secret needs one; write name: ..."
	}];
}
function Xm(e, t) {
	let n = nh(e);
	let r = n === "event";
	let i = t || th(e) !== void 0;
	let a = n === null ? [] : r && i ? ["callback_url", ...qm[n]] : qm[n];
	let o = C(e, "body") !== void 0;
	if (r && !i && !o && C(e, "payload") === "dockerhub") return [{
		path: ["payload"],
		message: "is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"
	}];
	let s = Sp(e).filter(({ path: e }) => e[0] !== "callback").flatMap(({ text: e }) => Yf(e).map(({ name: e }) => e));
	let c = a.some((e) => s.some((t) => t === e || t.startsWith(`${e}.`)));
	if (a.length === 0 || c) return [];
	let l = `\${${a[0]}}`;
	if (C(e, "body") !== void 0) return [{
		path: ["body"],
		message: `lacks ${l}, which via: ${n} needs; write it into the body`
	}];
	if (Qm(e)) return [{
		path: ["method"],
		message: `has no body, and lacks ${l}, which via: ${n} needs; write it into the query or a body`
	}];
	let u = `lacks ${l}, which via: ${n} needs; write jobserv, dockerhub or a body with it`;
	return C(e, "payload") === "github" ? [{
		path: ["payload"],
		message: u
	}] : [];
}
function Zm(e) {
	let { success: t, output: n } = Cs(ul, e);
	return t && Up(n).length > 1;
}
function Qm(e) {
	let t = C(e, "method");
	return typeof t == "string" && /^(?:GET|HEAD)$/i.test(t) && C(e, "body") === void 0 && C(e, "payload") === void 0;
}
function $m(e, t) {
	let n = C(e, "callback");
	let r = nh(e);
	if (r === null) return Ta(n, "secret_name", t);
	let i = [];
	let a = (e) => C(n, e) !== void 0;
	let o = (e, t) => i.push({
		path: [e],
		message: t
	});
	if (r !== "listener" && r !== "event") for (let e of ["secret_name", "signature"]) a(e) && o(e, `has no meaning: via: ${r} carries no signature; leave it out`);
	else a("signature") && !a("secret_name") && o("secret_name", "is missing next to signature; write one, or neither");
	r === "event" && Zm(C(n, "signature")) && o("signature", "needs further headers, which an event does not carry; write jobserv, github or one of your own");
	i.push(...P(["signature"], Aa(C(n, "signature"))));
	r === "event" ? i.push(...eh(e)) : a("url") && r !== "poll" && o("url", "has a meaning for via: poll and via: event only; leave it out");
	a("format") && (r === "delivery" || r === "status") && o("format", `has no meaning for via: ${r}; leave it out`);
	return [
		...i,
		...P(["format"], sh(C(n, "format"))),
		...Ta(n, "secret_name", t)
	];
}
function eh(e) {
	let t = th(e);
	if (typeof t != "string") return [];
	let n = Yf(t).map(({ name: e }) => e);
	let r = (e) => [{
		path: ["url"],
		message: e
	}];
	if (!n.includes("callback_token")) return r("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query");
	let i = n.find((e) => e.startsWith("callback_") && e !== "callback_token" || e.startsWith("callback.") || e.startsWith("secrets."));
	return i === void 0 ? [] : r(`holds \${${i}}, which cannot be part of the callback_url that the receiver is given; leave it out`);
}
function th(e) {
	return C(C(e, "callback"), "url");
}
function nh(e) {
	let t = C(C(e, "callback"), "via");
	return typeof t == "string" && rh(t) ? t : null;
}
function rh(e) {
	return Object.hasOwn(qm, e);
}
function ih(e) {
	let t = new Map();
	return nt(e, "chains").flatMap((e, n) => ah(e, ["chains", n]).flatMap((e) => {
		let n = ut(`${e.chain}/${e.link}`).toLowerCase();
		let r = t.get(n) ?? e;
		t.set(n, r);
		if (r.chain === e.chain && r.link === e.link) return [];
		let i = r.chain === e.chain ? "" : ` of chain "${r.chain}"`;
		let a = `"${e.link}" has the same commit status as "${r.link}"${i}, since case and characters beyond U+FFFF do not count there; write another one`;
		return [{
			path: e.path,
			message: a
		}];
	}));
}
function ah(e, t) {
	let n = C(e, "name");
	let r = [...nt(e, "webhooks").entries()].filter(([, e]) => C(e, "enabled") !== !1);
	let i = (e) => C(C(e, "callback"), "via");
	let a = r.some(([, e]) => i(e) === "event");
	return r.flatMap(([e, r]) => {
		let o = C(r, "name");
		return (a || i(r) === "status") && typeof n == "string" && typeof o == "string" ? [{
			chain: n,
			link: o,
			path: [
				...t,
				"webhooks",
				e,
				"name"
			]
		}] : [];
	});
}
const oh = [
	"success",
	"failure",
	"pending"
];
function sh(e) {
	let t = C(e, "state");
	return [...Array.isArray(t) ? F(e, "state", ch) : P(["state"], ch(t)), ...F(e, "conditions", Da)];
}
function ch(e) {
	let t = new Map();
	return oh.flatMap((n) => [...Oa(e, n), ...rt(e, n).flatMap((e) => {
		let r = t.get(e) ?? n;
		t.set(e, r);
		let i = `holds ${JSON.stringify(e)}, which is in ${r} too; keep it in one of the two`;
		return r === n ? [] : [{
			path: [n],
			message: i
		}];
	})]);
}
// src/config/validate/validate.ts
const lh = {
	notify: () => !0,
	chains: () => !0,
	receive: () => !0,
	disabled: !0
};
function uh(e, t = new Map()) {
	let n = e.match(/[\w-]+/g) ?? [];
	return new Map([...n.map((e) => [e, ""]), ...t]);
}
function dh(e, t, n) {
	let r;
	let i = (n) => {
		if (n) return t;
		r ??= uh(JSON.stringify(e), t);
		return r;
	};
	let a = (e, t) => ({
		names: e,
		open: ["variables."],
		secrets: new Set(t.keys())
	});
	let o = (e) => n.disabled || C(e, "enabled") !== !1;
	let s = C(e, "notify");
	let c = C(s, "tests_url");
	let l = C(e, "receive");
	return [
		...P(["notify"], [
			...typeof c == "string" ? Wm(c, ["tests_url"], {
				...a(yp, t),
				secrets: null
			}, t) : [],
			...Ea(s, "webhooks"),
			...F(s, "webhooks", (e) => {
				let t = n.notify(C(e, "name"));
				let r = i(t && o(e));
				return Am(e, a(_p, r), r);
			})
		]),
		...Ea(e, "chains"),
		...ih(e),
		...F(e, "chains", (e) => {
			let t = n.chains(C(e, "name")) && o(e);
			return Jm(e, i(t), (e) => {
				let n = i(t && o(e));
				return {
					known: a(vp, n),
					secrets: n
				};
			});
		}),
		...l === void 0 ? [] : P(["receive"], mm(l, i, n.receive)),
		...fh(e, t)
	];
}
function fh(e, t) {
	let n = (e, n) => F(e, n, (e) => ph(C(e, "name"), t));
	let r = hh(e);
	return [
		...P(["notify"], n(C(e, "notify"), "webhooks")),
		...n(e, "chains"),
		...F(e, "chains", (e) => [...n(e, "webhooks"), ...mh(C(e, "token_secret_name"), r, t)]),
		...P(["receive"], ["providers", "functions"].flatMap((t) => n(C(e, "receive"), t)))
	];
}
function ph(e, t) {
	if (typeof e != "string") return [];
	let n = [...t].find(([, t]) => t.length >= 4 && e === t || t.length >= 16 && e.includes(t));
	if (n === void 0) return [];
	return [{
		path: ["name"],
		message: `holds the secret ${n[0]}, and names are shown; write another one`
	}];
}
function mh(e, t, n) {
	if (typeof e != "string") return [];
	let r = n.get(e) || null;
	let i = t.find((t) => t === e || n.get(t) === r);
	if (i === void 0) return [];
	return [{
		path: ["token_secret_name"],
		message: `${i === e ? "is a secret_name as well" : `has the value of ${i}, a secret_name`}, and who has that key could make a token; write a secret of its own`
	}];
}
function hh(e) {
	let t = nt(e, "chains").flatMap((e) => nt(e, "webhooks"));
	return [
		...nt(C(e, "notify"), "webhooks"),
		...t,
		...t.map((e) => C(e, "callback")),
		...nt(C(e, "receive"), "providers")
	].flatMap((e) => rt(e, "secret_name")).filter((e) => typeof e == "string");
}
function gh(e, t, n = lh) {
	let { extended: r } = e;
	let i = ho(e);
	let a = r === void 0 ? null : ho(r);
	let o = _o(i, a);
	let { data: s, isWhole: c } = o;
	let { trimmed: l, padded: u } = _h(s, t);
	let d = new Map([...t, ...l]);
	let f = dh(s, d, n);
	let { notify: p, chains: m, receive: h } = Sh(Oh, o, c ? f : f.filter(({ path: e }) => !Th(e)), [...o.problems, ...[a, i].flatMap((e) => e ? yh(e) : [])]);
	let g = {
		...p && { notify: {
			...p,
			webhooks: Eh(p.webhooks, d)
		} },
		chains: m.map((e) => ({
			...e,
			webhooks: Eh(e.webhooks, d)
		})),
		...h && { receive: h }
	};
	let _ = a !== null || Pt(e.file) !== null;
	return {
		config: g,
		ignored: [...bh(i), ...a === null ? [] : bh(a).map((e) => `${e} (in ${a.file})`)],
		origins: _ ? xh(g, o) : [],
		unread: c ? null : String(C(s, "extends")),
		trimmed: l,
		padded: u,
		problem: o.problem
	};
}
function _h(e, t) {
	let n = new Map();
	let r = [];
	for (let [i, a] of Dp(e)) {
		let e = t.get(i) ?? "";
		let o = e.replace(/[\r\n]+$/, "");
		o !== e && (a || !o.includes("\n")) && n.set(i, o);
		o.trim() !== o && r.push(`${i} begins or ends with a blank, which is kept; store it without, if that is a mistake`);
		/^(["']).*\1$/s.test(o) && r.push(`${i} is in quotes, which are a part of it; write it without, if that is a mistake`);
	}
	return {
		trimmed: n,
		padded: r
	};
}
function vh({ data: e }) {
	return Object.keys(e).filter((e) => !Fa.includes(e));
}
function yh(e) {
	return vh(e).flatMap(Nh).map(({ path: t, message: n }) => e.problem(t, n));
}
function bh(e) {
	let t = C(C(e.data, "notify"), "email") !== void 0;
	return [...vh(e), ...t ? ["notify.email"] : []];
}
function xh({ notify: e, chains: t, receive: n }, { fileOf: r }) {
	let i = (e, t, n = []) => n.map(({ name: n }, i) => `${e} "${n}" is from ${r(t, i)}`);
	return [
		...i("webhook", "notify.webhooks", e?.webhooks),
		...i("chain", "chains", t),
		...i("function", "receive.functions", n?.functions)
	];
}
function Sh(e, { data: t, problem: n }, r, i = []) {
	let a = Cs(e, t);
	let o = (a.issues ?? []).map(({ path: e = [], message: t, type: n, expected: r }) => ({
		path: e.map(({ key: e }) => typeof e == "number" ? e : String(e)),
		message: t,
		meant: n === "raw_check" ? r : null
	}));
	if (a.success && r.length === 0 && i.length === 0) return a.output;
	let s = new Set(i.map(Ch));
	let c = [...i, ...wh(o, r).map(({ path: e, message: t }) => n(e, t)).filter((e) => !s.has(Ch(e)))];
	let l = n([], "").file;
	throw new S(c.slice(0, 100).sort((e, t) => Number(e.file === l) - Number(t.file === l) || (e.line ?? 0) - (t.line ?? 0)), Math.max(0, c.length - 100));
}
function Ch({ file: e, line: t, path: n }) {
	return JSON.stringify([
		e,
		t,
		n
	]);
}
function wh(e, t) {
	let n = new Set(e.flatMap(({ path: e, meant: t }) => t ? [JSON.stringify([...e.slice(0, -1), t])] : []));
	let r = new Set(e.map(({ path: e }) => JSON.stringify(e)));
	let i = new Set();
	return [...e, ...t.filter(({ path: e, message: t }) => {
		let n = JSON.stringify(e);
		let a = `${n} ${t}`;
		return !r.has(n) && !i.has(a) && i.add(a);
	})].filter(({ path: e }) => !n.has(JSON.stringify(e)));
}
function Th(e) {
	return e[0] === "receive" && e.at(-1) === "provider";
}
function Eh(e, t) {
	let n = new Set(e.map(({ name: e }) => e));
	let r = new Map();
	let i = (e) => {
		let t = (r.get(e) ?? 0) + 1;
		r.set(e, t);
		let a = t === 1 ? e : `${e} #${t}`;
		return n.has(a) ? i(e) : a;
	};
	return e.map((e) => {
		let { name: n = i(Dh(e, t)) } = e;
		return {
			...e,
			name: n
		};
	});
}
function Dh({ method: e, url: t }, n) {
	let r = Hs(t);
	let i = r === null ? t : n.get(r) ?? "";
	let a = /^[^:/?#]*:\/\/[^/?#]*/.exec(i)?.[0] ?? "";
	return `${e} ${URL.canParse(a) ? new URL(a).host : r}`;
}
const Oh = H({
	extends: U(G(W(Y(`must be ${Nt}`)), Go((e) => Pt(e) !== null, `must be ${Nt}`))),
	notify: U(Jd),
	chains: U(z(lf, Y("must be a list of chains, each with a name")), []),
	receive: U(Pl)
});
const kh = {
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
const Ah = [
	"name",
	"enabled",
	"timeout"
];
const jh = new Map([
	...Object.keys(Rd).filter((e) => !Ah.includes(e)).map((e) => [e, "a webhook"]),
	["required", "a webhook"],
	["only_failures", "a webhook"],
	["failures_only", "a webhook"],
	["events", "a webhook or a chain"],
	["match", "a webhook or a chain"],
	["callback", "a link of a chain"],
	["token_secret_name", "a chain"],
	["expect_final_callback", "a chain"]
]);
const Mh = [...jh.keys()].filter((e) => e.length > 10);
function Nh(e) {
	let t = e.startsWith("x-") ? null : Ph(e) ?? Fh(e);
	let n = Ya(e) ?? t;
	return n === null ? [] : [{
		path: [e],
		message: n
	}];
}
function Ph(e) {
	let t = Ra(e);
	let n = jh.get(jh.has(t) ? t : E(e, Mh) ?? "");
	return n === void 0 ? null : `unknown key; it belongs to ${n}, so check its indentation`;
}
function Fh(e) {
	let t = E(e, Object.keys(kh));
	let n = t === null ? void 0 : kh[t];
	return n === void 0 ? null : `unknown key; did you mean ${n}?`;
}
const Ih = 6e4;
function Lh(e) {
	let t = og(e.apiUrl);
	let n;
	let r = () => {
		n ??= Rh(e, t);
		return n;
	};
	return {
		async request(e, t) {
			let { request: n } = await r();
			return Yh(await n(e, { ...t }));
		},
		async *pages(e, n, { keys: i = [], most: a }) {
			let { paginate: o } = await r();
			let s = null;
			let c = 0;
			let l = 0;
			for (;;) {
				let r = o.iterator(String(e), {
					...n,
					per_page: 100,
					limit: 100,
					page: c + 1
				});
				for await (let n of r) {
					c += 1;
					let r = Yh(n);
					let o = ng(r, i, `${e} page ${c}`);
					l += o.items.length;
					o.total !== null && (s = Math.max(s ?? 0, o.total));
					let u = ig(r);
					let d = r.headers.link === void 0 && s === null ? o.items.length >= 100 : u !== null || l < (s ?? 0);
					let f = o.items.length > 0 && d;
					yield {
						items: o.items,
						total: s,
						more: f
					};
					if (!f || c >= a) return;
					if (u === null || !ag(t, u)) break;
				}
			}
		},
		async download(n, i, a) {
			let { request: o } = await r();
			let s = Xh(e, t, {
				download: !0,
				maxBytes: a
			});
			return Yh(await o(n, {
				...i,
				request: {
					fetch: s,
					isDownload: !0
				}
			})).body;
		}
	};
}
async function Rh(e, t) {
	let { token: n, userAgent: r, log: i } = e;
	let a = {
		debug: i.debug,
		info: i.debug,
		warn: i.info,
		error: i.debug
	};
	let o = (await zh())(n, {
		baseUrl: t.href.replace(/\/+$/, ""),
		userAgent: r,
		...n === "" && {
			auth: "none",
			authStrategy: Bh
		},
		log: a,
		request: {
			fetch: Xh(e, t, {
				download: !1,
				maxBytes: 33554432
			}),
			log: a,
			parseSuccessResponseBody: !1
		}
	});
	o.hook.wrap("request", Uh(e));
	return o;
}
async function zh() {
	let { GITHUB_EVENT_PATH: e } = process.env;
	delete process.env.GITHUB_EVENT_PATH;
	try {
		return (await Promise.resolve().then(() => require("./github.js"))).getOctokit;
	} finally {
		e !== void 0 && (process.env.GITHUB_EVENT_PATH = e);
	}
}
function Bh() {
	return { hook: (e, t) => e(t) };
}
var Vh = class {
	body;
	json;
	constructor(e) {
		this.body = e;
		this.json = et(e.toString());
	}
};
var Hh = class extends Error {
	call;
	outcome;
	constructor(e, t) {
		super(`${e}: ${$h(t)}`);
		this.call = e;
		this.outcome = t;
	}
};
function Uh(e) {
	let { clock: t, signal: n, log: r } = e;
	return async (i, a) => {
		let o = a.method === "GET" ? "GET" : "POST";
		let s = t.now();
		for (let c = 0, l = 0;; c++) try {
			let e = await i(a);
			return {
				...e,
				data: Jh(e, a)
			};
		} catch (i) {
			let { call: a, outcome: u } = Wh(i);
			let d = t.now();
			let f = vt({
				method: o,
				outcome: u,
				retries: c,
				now: d
			});
			l += f ?? 0;
			let p = !(u.kind === "response" && yt(u)) && d - s + (f ?? 0) > Ih;
			if (f === null || p || l > Ih) return qh(a, u, e);
			r.info(`${a}: ${$h(u)}, asked again in ${f / 1e3} s`);
			await t.sleep(f, n);
		}
	};
}
function Wh(e) {
	let t = e instanceof Error ? e.cause : null;
	if (t instanceof Hh) return t;
	throw t instanceof T ? t : e;
}
const Gh = [
	"dns_error",
	"connection_refused",
	"connection_reset",
	"timeout"
];
function Kh(e, { code: t, message: n }, r) {
	if (!Gh.includes(t)) return `${e} got no answer: ${n} (${t})`;
	let [i] = n.split("; ", 1);
	let { host: a } = new URL(e.slice(e.indexOf(" ") + 1));
	let o = a === new URL(r).host;
	return `${e} got no answer: ${i} (${t}); ${t === "dns_error" ? `this runner cannot resolve ${o ? "the host of GITHUB_API_URL" : a}: check the runner's DNS and proxy` : `this runner cannot reach ${o ? "the API" : a}: check the runner's network and proxy`}`;
}
function qh(e, t, { redact: n, apiUrl: r }) {
	if (t.kind === "failure") throw new T(Kh(e, t, r), t.status, { code: t.code });
	let { status: i, headers: a, body: o } = t;
	if (i === 304) return {
		status: i,
		headers: a,
		url: "",
		data: new Vh(o)
	};
	throw new T(Ct(e, t, n), i, {
		isMissingRoute: Tt(t),
		said: yt(t) ? null : wt(t, n)
	});
}
function Jh({ status: e, headers: t, url: n, data: r }, { method: i, headers: { accept: a }, request: o }) {
	let s = new Vh(Buffer.isBuffer(r) ? r : Buffer.alloc(0));
	if (o.isDownload === !0) return s;
	if (s.json !== void 0 || s.body.length === 0 || i !== "GET" || /\braw\b/.test(String(a))) return s;
	throw new T(`${i} ${n} was answered ${e} without JSON (${t["content-type"] ?? "no content type"}); GITHUB_API_URL must be the API's own URL`, e);
}
function Yh(e) {
	let { status: t, headers: n, data: r } = e;
	if (!(r instanceof Vh)) throw new T("the API answered 409 (conflict) instead of a list", 409);
	let i = Object.entries(n).map(([e, t]) => [e, String(t)]);
	let { json: a, body: o } = r;
	return {
		status: t,
		headers: Object.fromEntries(i),
		json: a,
		body: o
	};
}
function Xh(e, t, { download: n, maxBytes: r }) {
	let { request: i, signal: a, log: o } = e;
	return async (s, c) => {
		let { method: l, headers: u, body: d } = c;
		let f = sg(t, s);
		f.pathname.includes("/contents/") && (f.pathname = f.pathname.replaceAll("%2F", "/"));
		for (let s = 0;; s++) {
			let c = f.origin === t.origin;
			let p = `${l} ${n ? f.origin + f.pathname : f.href}`;
			let m = {
				url: f,
				method: l,
				headers: c ? u : { "user-agent": e.userAgent },
				body: d === void 0 ? null : Buffer.from(d),
				timeoutMs: 3e4,
				maxBytes: r,
				refuses: () => null,
				keepAlive: l === "GET",
				signal: a
			};
			let h = await i(m);
			o.debug(`${p}: ${$h(h)}`);
			if (h.kind === "failure") throw new Hh(p, h);
			let { status: g } = h;
			if (g >= 200 && g < 300) return Qh(p, f, h, r);
			let { location: _ } = h.headers;
			let v = l === "GET" && s < 3;
			if (eg(g) && _ && v) f = Zh(t, new URL(_, f), n);
			else if (c || g >= 500) throw new Hh(p, h);
			else throw new T(`${p} was answered ${g}`, g);
		}
	};
}
function Zh(e, t, n) {
	let r = t.protocol === "https:" || t.protocol === e.protocol;
	return n && r ? t : sg(e, t.href);
}
function Qh(e, t, { status: n, headers: r, body: i, cut: a }, o) {
	if (a) throw new T(`${e} was answered with more than ${o} bytes`, n);
	return {
		status: n,
		url: t.href,
		headers: new Map(Object.entries(r)),
		body: i
	};
}
function $h(e) {
	return `${e.kind === "response" ? e.status : e.code} in ${Math.round(e.durationMs)} ms`;
}
function eg(e) {
	return [
		301,
		302,
		307,
		308
	].includes(e);
}
const tg = R(_s(W(), xs()), {});
function ng({ status: e, json: t }, n, r) {
	let i = Ss(tg, t);
	let a = [t, ...n.map((e) => i[e])].find(Array.isArray);
	if (a === void 0) throw new T(`${r} was answered ${e} without a list`, e);
	let o = i.total_count ?? null;
	if (o !== null && !rg(o)) throw new T(`${r} has a total_count that is no count`, e);
	return {
		items: a,
		total: o
	};
}
function rg(e) {
	return Number.isSafeInteger(e) && Number(e) >= 0;
}
function ig({ headers: { link: e } }) {
	return /<([^<>]+)>;\s*rel="?next"?/.exec(e ?? "")?.[1] ?? null;
}
function ag(e, t) {
	return URL.canParse(t) && new URL(t).origin === e.origin;
}
function og(e) {
	if (URL.canParse(e)) {
		let t = new URL(e);
		if (/^https?:$/.test(t.protocol)) return t;
	}
	throw new T(`GITHUB_API_URL is "${e}"; it must be an http(s) URL`, null);
}
function sg(e, t) {
	let n = t.startsWith("/") ? e.href.replace(/\/+$/, "") + t : t;
	let r = URL.canParse(n) ? new URL(n) : null;
	if (r?.origin === e.origin) return r;
	throw new T(`${r?.origin ?? n} is not the API (${e.origin}); the token stays here`, null);
}
// src/http/errors.ts
var cg = class extends Error {};
var lg = class extends Error {
	status;
	constructor(e, t) {
		super("the proxy made no connection", { cause: t });
		this.status = e;
	}
};
const ug = /^(ENOTFOUND|ENODATA|EAI_)/;
const dg = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/;
const fg = [
	408,
	425,
	429
];
const pg = [401, 407];
const mg = {
	dns_error: "check the host in the URL and the runner's DNS",
	connection_refused: "check that the receiver runs and can be reached from this runner"
};
const hg = {
	"socket hang up": "the connection was closed before a response",
	aborted: "the response was cut short"
};
function gg(e) {
	let t = xg(e);
	if (e instanceof cg) return {
		code: "blocked",
		permanent: !0
	};
	if (e instanceof lg) return vg(e);
	if (Og(t)) return {
		code: "tls_error",
		permanent: !0
	};
	if (t === "EPROTO" || t.startsWith("ERR_SSL_")) return {
		code: "tls_error",
		permanent: wg.test(e.message)
	};
	return {
		code: ug.test(t) ? "dns_error" : dg.test(t) ? "connection_refused" : t === "ETIMEDOUT" ? "timeout" : t.startsWith("HPE_") ? "protocol_error" : "connection_reset",
		permanent: !1
	};
}
function _g(e, t = null) {
	if (e instanceof AggregateError && e.errors.length > 0) return _g(e.errors[0], t);
	if (!(e instanceof Error)) return String(e);
	if (e instanceof lg) return yg(e);
	let n = bg(e);
	let r = mg[gg(e).code];
	return kg(e, t) ?? (r === void 0 ? n : `${n}; ${r}`);
}
function vg({ status: e, cause: t }) {
	let n = t instanceof Error ? gg(t) : null;
	if (n?.code === "tls_error") return n;
	return {
		code: "connection_refused",
		permanent: e !== null && e < 500 && !fg.includes(e)
	};
}
function yg({ status: e, cause: t }) {
	if (e !== null) return `the proxy responded ${e} and did not connect${pg.includes(e) ? "; check its user and password in HTTPS_PROXY and HTTP_PROXY" : ""}`;
	if (!(t instanceof Error)) return "the proxy cannot be reached";
	return `the proxy cannot be reached: ${kg(t, null) ?? `${bg(t)}; check HTTPS_PROXY and HTTP_PROXY`}`;
}
function bg({ message: e }) {
	return hg[e] ?? e;
}
function xg(e) {
	return e instanceof Error && "code" in e ? String(e.code) : "";
}
const Sg = /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/;
const Cg = "ERR_TLS_CERT_ALTNAME_INVALID";
const wg = /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i;
const Tg = /wrong version number|packet length too long/i;
const Eg = /:SSL routines:[^:]*:([^:]+):/;
const Dg = /(?:DNS|IP Address):([\w.*:-]+)/g;
function Og(e) {
	return Sg.test(e) || e.startsWith("CERT_") || e === Cg;
}
function kg(e, t) {
	let n = xg(e);
	let r = e.message.replace(/; if the root CA .*/, "");
	if (n === Cg) return Ag(e);
	if (n === "CERT_HAS_EXPIRED") return `the certificate expired${t ? ` at ${t}` : ""}; the receiver must renew it`;
	if (n === "CERT_NOT_YET_VALID") return `${r}; check the clocks of the receiver and of this runner`;
	if (Sg.test(n)) return `${r}; if you trust this certificate, give its CA in the input ca-certificates`;
	if (Og(n)) return `${r}; the receiver must renew it`;
	let [, i] = Eg.exec(e.message) ?? [];
	if (i === void 0) return null;
	return `the TLS handshake failed: ${i}; ${Tg.test(i) ? "does this port speak http? Then write http://, or another port" : "it must speak TLS 1.2 or later"}`;
}
function Ag(e) {
	let t = "host" in e ? String(e.host) : "this host";
	let n = [...("cert" in e ? jg(e.cert) : "").matchAll(Dg)].map(([, e]) => e);
	if (n.length === 0) return `the certificate is for other names than ${t}; the receiver must renew it`;
	let r = n.slice(0, 3).join(", ");
	let i = n.length - 3;
	return `the certificate is for ${r}${i > 0 ? ` and ${i} more` : ""}, not for ${t}; write a host that it names`;
}
function jg(e) {
	return typeof e == "object" && e && "subjectaltname" in e && typeof e.subjectaltname == "string" ? e.subjectaltname : "";
}
// node_modules/@actions/http-client/lib/proxy.js
function Mg(e) {
	let t = e.protocol === "https:";
	if (Ng(e)) return;
	let n = (() => {
		if (t) return process.env.https_proxy || process.env.HTTPS_PROXY;
		else return process.env.http_proxy || process.env.HTTP_PROXY;
	})();
	if (n) try {
		return new Fg(n);
	} catch {
		if (!n.startsWith("http://") && !n.startsWith("https://")) return new Fg(`http://${n}`);
	}
	else return;
}
function Ng(e) {
	if (!e.hostname) return !1;
	if (Pg(e.hostname)) return !0;
	let t = process.env.no_proxy || process.env.NO_PROXY || "";
	if (!t) return !1;
	let n;
	e.port ? n = Number(e.port) : e.protocol === "http:" ? n = 80 : e.protocol === "https:" && (n = 443);
	let r = [e.hostname.toUpperCase()];
	typeof n == "number" && r.push(`${r[0]}:${n}`);
	for (let e of t.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || r.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
	return !1;
}
function Pg(e) {
	let t = e.toLowerCase();
	return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}
var Fg = class extends URL {
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
// src/http/proxy.ts
const Ig = [["https_proxy", "HTTPS_PROXY"], ["http_proxy", "HTTP_PROXY"]];
const Lg = /^2\d\d$/;
const Rg = new h.default.Socket();
function zg(e) {
	return Mg(e);
}
function Bg(e) {
	return zg(e) !== void 0;
}
function Vg(e) {
	let t = Ig.flatMap((t) => t.find((t) => e[t]) ?? []).filter((t) => !Hg(e[t] ?? ""));
	if (t.length > 0) throw new S(t.map((e) => ({ message: `${e} of this runner is not a URL of a proxy; write http://host:port, special characters of a user and password as %40` })));
}
function Hg(e) {
	let t = /^https?:\/\//i.test(e) || URL.canParse(e) ? e : `http://${e}`;
	if (!URL.canParse(t)) return !1;
	let { protocol: n, hostname: r, username: i, password: a } = new URL(t);
	try {
		decodeURIComponent(i + a);
	} catch {
		return !1;
	}
	return /^https?:$/.test(n) && r !== "";
}
async function Ug(e, t, n) {
	let r = await Promise.resolve().then(() => s(require("node:https"), 1));
	let i = await Promise.resolve().then(() => s(require("node:tls"), 1));
	let a = (e, t) => i.connect({
		...t,
		host: e,
		servername: h.default.isIP(e) ? "" : e
	});
	let o = new Set();
	let c = {
		...n,
		keepAlive: !1,
		maxSockets: 1e400
	};
	let l = t ? new r.Agent(n) : new _.default.Agent(c);
	let u = (t) => Wg(e, n, a, o, t);
	let d = Kg(e);
	l.createConnection = (e, r) => {
		let i = (e, t) => r?.(e, t);
		if (!t) u(i);
		else {
			let t = e.host ?? "";
			let r = `${h.default.isIPv6(t) ? `[${t}]` : t}:${e.port}`;
			Gg(u, r, d, (e, r) => i(e, e ? r : a(t, {
				...n,
				socket: r
			})));
		}
		return null;
	};
	let f = l.destroy.bind(l);
	l.destroy = () => {
		for (let e of o) e.destroy();
		f();
	};
	return {
		request: t ? r.request : (e, { headers: t, ...n }) => _.default.request(e, {
			...n,
			path: e.origin + e.pathname + e.search,
			headers: {
				...t,
				...d
			}
		}),
		agent: l,
		isProxy: !0
	};
}
function Wg({ protocol: e, hostname: t, port: n }, r, i, a, o) {
	let s = t.replace(/^\[|\]$/g, "");
	let c = e === "https:";
	let l = c ? i(s, {
		...r,
		port: Number(n || 443)
	}) : h.default.connect({
		host: s,
		port: Number(n || 80)
	});
	a.add(l);
	l.once("close", () => a.delete(l));
	l.on("error", (e) => o(new lg(null, e), Rg));
	l.once(c ? "secureConnect" : "connect", () => {
		o(null, l);
	});
}
function Gg(e, t, n, r) {
	let i = _.default.request({
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
	i.once("connect", ({ statusCode: e }, t, n) => {
		if (Lg.test(String(e)) && n.length === 0) return r(null, t);
		t.destroy();
		r(new lg(e ?? null), Rg);
	});
	i.once("error", (e) => r(e instanceof lg ? e : new lg(null, e), Rg));
	i.end();
}
function Kg({ username: e, password: t }) {
	if (!e && !t) return {};
	return { "proxy-authorization": `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}` };
}
const qg = Buffer.alloc(0);
function Jg(e) {
	Vg(process.env);
	let t = e.resolve ?? ((e) => g.default.promises.lookup(e, { all: !0 }));
	let n = {
		rejectUnauthorized: !0,
		minVersion: "TLSv1.2",
		...e.ca ? { ca: [...e.ca] } : {}
	};
	let r = new Map();
	let i = async (e, t) => {
		let i = zg(e);
		let a = `${e.protocol} ${t} ${i?.href ?? ""}`;
		let o = {
			keepAlive: t,
			maxSockets: t ? 64 : 1e400,
			...n
		};
		let s = e.protocol === "https:";
		let c = r.get(a) ?? await (i ? Ug(i, s, o) : Yg(s, o));
		let l = r.get(a) ?? c;
		r.set(a, l);
		return l;
	};
	return {
		async request(e) {
			let { url: n, keepAlive: r, timeoutMs: a } = e;
			let o = await Xg(e, await i(n, r), t, a);
			let s = a - o.result.durationMs;
			if (!o.stale || s <= 0) return o.result;
			let { result: c } = await Xg(e, await i(n, !1), t, s);
			let { started: l, durationMs: u } = o.result;
			return {
				...c,
				started: l,
				durationMs: u + c.durationMs
			};
		},
		async addresses(e, { timeoutMs: n, signal: r }) {
			if (Bg(e)) return [];
			let i = AbortSignal.any([r, AbortSignal.timeout(n)]);
			let a = new Promise((e) => {
				s_(i, () => e([]));
				i.aborted && e([]);
			});
			let o = t(e.hostname).catch(() => []);
			return (await Promise.race([o, a])).map(({ address: e }) => e);
		},
		close() {
			for (let { agent: e } of r.values()) e.destroy();
		}
	};
}
async function Yg(e, t) {
	let { Agent: n, request: r } = e ? await Promise.resolve().then(() => s(require("node:https"), 1)) : _.default;
	return {
		request: r,
		agent: new n(t),
		isProxy: !1
	};
}
function Xg(e, t, n, r) {
	return new Promise((i) => {
		let a = Zg(e, t, r, i);
		let o = e.url.hostname.replace(/^\[|\]$/g, "");
		h.default.isIP(o) && t_(a, o);
		a.isOver || n_(a, n);
	});
}
function Zg(e, t, n, r) {
	let { signal: i, timeoutMs: a } = e;
	let o = performance.now();
	let s = {
		request: e,
		route: t,
		client: null,
		connected: !1,
		responding: !1,
		status: null,
		expired: null,
		started: Date.now(),
		isOver: !1,
		end(e) {
			if (s.isOver) return;
			s.isOver = !0;
			clearTimeout(l);
			u();
			r({
				result: e,
				stale: Qg(s, e)
			});
			(e.kind !== "response" || e.cut) && s.client?.destroy();
		},
		elapsed: () => Math.round(performance.now() - o)
	};
	let c = () => $g(s, "cancelled", "the step was cancelled");
	let l = setTimeout(() => $g(s, "timeout", `no complete response within ${a} ms`), n);
	let u = s_(i, c);
	i.aborted && c();
	return s;
}
function Qg({ client: e, responding: t }, n) {
	return n.kind === "failure" && n.code === "connection_reset" && e?.reusedSocket === !0 && !t;
}
function $g(e, t, n, r = !1) {
	let { status: i, connected: a, started: o } = e;
	let s = {
		code: t,
		message: n,
		status: i,
		connected: a,
		permanent: r,
		started: o
	};
	e.end({
		kind: "failure",
		...s,
		durationMs: e.elapsed()
	});
}
function e_(e, t) {
	let { code: n, permanent: r } = gg(t);
	$g(e, n, _g(t, e.expired), r);
}
function t_(e, t) {
	let n = e.request.refuses(t);
	n !== null && $g(e, "blocked", n, !0);
}
function n_(e, t) {
	let { request: n, route: r } = e;
	try {
		let i = r.request(n.url, {
			agent: r.agent,
			method: n.method,
			headers: h_(n),
			lookup: l_(t, n.refuses)
		});
		e.client = i;
		i.on("socket", (t) => r_(e, t));
		i.on("error", (t) => e_(e, t));
		i.on("upgrade", (t, n) => {
			n.destroy();
			$g(e, "protocol_error", "the response switches protocols (101)");
		});
		i.on("response", (t) => i_(e, t));
		i.end(n.body ?? void 0);
	} catch (t) {
		$g(e, "protocol_error", _g(t), !0);
	}
}
function r_(e, t) {
	let { client: n, route: r } = e;
	if (n?.reusedSocket && !r.isProxy && t.remoteAddress) {
		t_(e, t.remoteAddress);
		if (e.isOver) return;
	}
	t.prependOnceListener("data", (t) => {
		e.responding = !0;
		v_(t) || $g(e, "protocol_error", "the response is not HTTP");
	});
	p_(t) ? e.connected = !0 : t.once(d_(t) ? "secureConnect" : "connect", () => {
		e.connected = !0;
	});
	d_(t) && t.prependOnceListener("secure", () => {
		e.expired = f_(t);
	});
}
function i_(e, t) {
	let { url: n } = e.request;
	let { statusCode: r = 0 } = t;
	if (e.route.isProxy && n.protocol === "http:" && r === 407) {
		e.connected = !1;
		e_(e, new lg(r));
		return;
	}
	e.status = r;
	e.connected = !0;
	let i = __(t);
	i === null ? a_(e, t) : $g(e, "protocol_error", i);
}
function a_(e, t) {
	let { maxBytes: n } = e.request;
	let { statusCode: r = 0 } = t;
	let i = [];
	let a = 0;
	let o = (o) => e.end({
		kind: "response",
		status: r,
		headers: g_(t.headers),
		body: a === 0 ? qg : Buffer.concat(i).subarray(0, n),
		cut: o,
		started: e.started,
		durationMs: e.elapsed()
	});
	t.on("data", (t) => {
		if (e.isOver) return;
		i.push(t);
		a += t.length;
		a > n && o(!0);
	});
	t.on("end", () => o(!1));
	t.on("error", (t) => $g(e, "truncated", _g(t)));
	t.on("close", () => $g(e, "truncated", "the response was cut short"));
}
const o_ = new WeakMap();
function s_(e, t) {
	let n = o_.get(e) ?? c_(e);
	let r = n.indexOf(null);
	let i = r < 0 ? n.length : r;
	n[i] = t;
	return () => {
		n[i] === t && (n[i] = null);
	};
}
function c_(e) {
	let t = [];
	o_.set(e, t);
	e.addEventListener("abort", () => {
		for (let e of t) e?.();
	}, { once: !0 });
	return t;
}
function l_(e, t) {
	return (n, r, i) => {
		e(n).then((e) => {
			let a = e.map(({ address: e }) => t(e)).find((e) => e !== null);
			let [o] = e;
			a === void 0 ? o === void 0 ? i(u_(n), "") : r.all ? i(null, [...e]) : i(null, o.address, o.family) : i(new cg(a), "");
		}, (e) => i(e instanceof Error ? e : u_(n), ""));
	};
}
function u_(e) {
	let t = Error(`${e} has no address`);
	return Object.assign(t, { code: "ENODATA" });
}
function d_(e) {
	return "getPeerCertificate" in e;
}
function f_(e) {
	let t = Date.parse(e.getPeerCertificate().valid_to);
	if (!(t < Date.now())) return null;
	return new Date(t).toISOString().replace(".000Z", "Z");
}
function p_(e) {
	if ("secureConnecting" in e) return !e.secureConnecting;
	return !e.connecting;
}
const m_ = /^[ -~]*$/;
function h_({ headers: e, body: t }) {
	let n = { ...e };
	for (let [t, r] of Object.entries(e)) m_.test(r) || (n[t] = Buffer.from(r).toString("latin1"));
	n["accept-encoding"] = "identity";
	t !== null && (n["content-length"] = String(t.length));
	return n;
}
function g_(e) {
	let t = {};
	for (let [n, r] of Object.entries(e)) r !== void 0 && (t[n] = typeof r == "string" ? r : r.join(", "));
	return t;
}
function __({ httpVersion: e, headers: t }) {
	if (!/^1\.[01]$/.test(e)) return `the response is HTTP/${e}, not HTTP/1.1`;
	let n = t["transfer-encoding"];
	return n === void 0 || /^chunked$/i.test(String(n)) ? null : "the response has a transfer-encoding that was not requested";
}
function v_(e) {
	return /^[\r\n]*(?:H|$)/.test(e.toString("latin1", 0, 64));
}
// src/inputs.ts
const y_ = [
	"notify",
	"test",
	"chain",
	"gate",
	"callback",
	"receive",
	"redeliver"
];
function b_() {
	return {
		secrets: oe("secrets", { trimWhitespace: !1 }),
		githubToken: oe("github-token"),
		configToken: oe("config-token")
	};
}
function x_() {
	let e = [];
	let t = (t) => {
		e.push(t);
	};
	let { text: n, list: r, patterns: i, guarded: a, named: o, choice: s, number: c, duration: l } = C_(t);
	let u = s("mode", y_);
	let d = $l(t);
	let f = {
		mode: u,
		configFile: n("config-file", ".github/webhooks.yml"),
		config: oe("config", { trimWhitespace: !1 }),
		jobId: n("job-id") || d.jobId,
		jobStatus: n("job-status") === "" ? null : s("job-status", [
			"success",
			"failure",
			"cancelled"
		]),
		needs: n("needs"),
		repository: E_(n("repository"), t),
		runId: c("run-id"),
		runAttempt: c("run-attempt"),
		only: r("only", "", /[\n,]+/),
		allowedSchemes: r("allowed-schemes", "https"),
		allowedMethods: r("allowed-methods", "POST PUT PATCH"),
		allowedHosts: w_("allowed-hosts") ? r("allowed-hosts", "") : r("allowed-hosts", "public"),
		showResponse: s("show-response", [
			"on-failure",
			"always",
			"never"
		]),
		caCertificates: n("ca-certificates"),
		dryRun: s("dry-run", ["false", "true"]) === "true",
		chain: u === "gate" ? o("chain", "(none)", "accept callbacks without a token") : n("chain").replace(/^\(none\)$/, ""),
		startAt: n("start-at"),
		via: s("via", [
			"event",
			"listener",
			"status",
			"check"
		]),
		listen: T_(n("listen", "127.0.0.1:8080"), t),
		publicUrl: n("public-url"),
		callback: u === "gate" ? a("callback", "(none)", ["a callback's JSON", "use the source in the input via"]) : "",
		context: n("context"),
		branch: i("branch"),
		app: o("app", "(any)", "accept every app"),
		callbackSecretName: o("callback-secret-name", "(none)", "accept unsigned callbacks"),
		listenerToken: n("listener-token"),
		callbackFormat: n("callback-format"),
		callbackSignature: n("callback-signature"),
		since: u === "gate" ? s("since", [
			"run",
			"attempt",
			"commit"
		]) : "run",
		timeoutMs: l("timeout"),
		callbackUrl: n("callback-url"),
		state: n("state"),
		description: n("description"),
		targetUrl: n("target-url"),
		variables: D_(n("variables"), t),
		record: n("record"),
		trustRecord: s("trust-record", ["false", "true"]) === "true",
		deliveries: r("deliveries", "failed", /[\n,]+/),
		sinceMs: u === "redeliver" ? l("since") : null,
		giveUpAfterMs: l("give-up-after", "24h") ?? 0,
		coverage: n("coverage") === "" ? null : s("coverage", ["true", "false"]) === "true",
		environment: d
	};
	e.length === 0 && e.push(...N_(f));
	if (e.length > 0) throw new S(e.map((e) => ({ message: e })));
	return f;
}
function S_(e) {
	let t = e.trimStart();
	if (t === "") return {
		secrets: new Map(),
		ended: new Set()
	};
	return t.startsWith("{") ? j_(t) : A_(e);
}
function C_(e) {
	let t = (e, t = "") => oe(e) || t;
	let n = (e, n, r = /[\s,]+/) => t(e, n).split(r).map((e) => e.trim()).filter((e) => e !== "");
	let r = (t) => {
		let r = n(t, "");
		for (let n of r) {
			let r = Tc(n);
			r !== null && e(`input ${t}: ${r}`);
		}
		return r;
	};
	let i = (t, n, [r, i]) => {
		let a = oe(t, { trimWhitespace: !1 });
		a.trim() === "" && w_(t) && e(`input ${t} is empty; write ${r}, or leave the input out (or write ${n}) to ${i}`);
		return a.trim() === n ? "" : a;
	};
	return {
		text: t,
		list: n,
		patterns: r,
		guarded: i,
		named: (e, t, n) => i(e, t, ["a name", n]).trim(),
		choice: (n, r) => {
			let i = t(n, r[0]);
			let a = r.find((e) => e === i);
			a === void 0 && e(`input ${n} is "${i}"; write one of ${r.join(", ")}`);
			return a ?? r[0];
		},
		number: (n) => {
			let r = t(n);
			if (r === "") return null;
			if (/^[1-9]\d{0,15}$/.test(r)) return Number(r);
			e(`input ${n} is "${r}"; write a whole number above 0`);
			return null;
		},
		duration: (n, r = "") => {
			let i = t(n, r);
			if (i === "") return null;
			let a = xe(i);
			(a === null || a === 0) && e(`input ${n} is "${i}"; write a time such as 30s, 10m, 1h`);
			return a;
		}
	};
}
function w_(e) {
	return process.env[`INPUT_${e.toUpperCase()}`] !== void 0;
}
function T_(e, t) {
	let [, n, r, i] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e) ?? [];
	let a = n ?? r;
	if (a === void 0 || Number(i) > 65535) {
		t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`);
		return {
			host: "127.0.0.1",
			port: 0
		};
	}
	return {
		host: a,
		port: Number(i)
	};
}
function E_(e, t) {
	e !== "" && !Ft(e) && t(`input repository is "${e}"; write OWNER/NAME`);
	return e;
}
function D_(e, t) {
	if (e === "") return {};
	try {
		let n = JSON.parse(e);
		ot(e) || t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes");
		if (typeof n == "object" && n && !Array.isArray(n)) return n;
	} catch {}
	t("input variables is not a JSON object; write {\"NAME\": \"value\"}");
	return {};
}
const O_ = /^[A-Za-z0-9_-]+$/;
const k_ = "names hold letters, digits, _ and - only";
function A_(e) {
	let t = new Map();
	let n = [];
	let r = new Set();
	let i = new Set();
	let a = e.replace(/\n$/, "").split("\n");
	let o = "";
	for (let [e, s] of a.entries()) {
		let a = s.endsWith("\r") ? s.slice(0, -1) : s;
		if (a === "") {
			t.get(o) && i.add(o);
			continue;
		}
		let c = a.indexOf("=");
		let l = a.slice(0, Math.max(c, 0));
		O_.test(l) ? t.has(l) ? r.add(l) : t.set(l, a.slice(c + 1)) : n.push(e + 1);
		o = l;
	}
	if (n.length > 0) return { error: `input secrets, ${n.length === 1 ? "line" : "lines"} ${n.slice(0, 10).join(", ")}${n.length > 10 ? " and more" : ""}: write NAME=value, with = directly after the name (${k_}); a value of several lines needs the JSON form: {"NAME": \${{ toJSON(secrets.NAME) }}}` };
	return r.size > 0 ? { error: M_(r) } : {
		secrets: t,
		ended: i
	};
}
function j_(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return { error: "input secrets starts with { but is not valid JSON; write {\"NAME\": \"value\"}, or lines NAME=value" };
	}
	let n = Object.entries(t ?? {});
	let r = new Map();
	let i = [];
	for (let [e, [t, a]] of n.entries()) O_.test(t) ? typeof a == "string" ? r.set(t, a) : i.push(`input secrets: ${t} must be a string; put it in quotes`) : i.push(`input secrets: name number ${e + 1} is wrong; ${k_}`);
	if (i.length > 0) return { error: i.join(". ") };
	let a = new Set([...Ke(e)].map((e) => String(e.at(-1))));
	return a.size > 0 ? { error: M_(a) } : {
		secrets: r,
		ended: new Set()
	};
}
function M_(e) {
	return `input secrets: given twice: ${[...e].join(", ")}; keep one of each`;
}
function N_(e) {
	let t = F_(e);
	if (t === null) return [];
	return Object.entries(U_).filter(([e, n]) => {
		let r = oe(e);
		return r !== "" && r !== W_[e] && !n.includes(t);
	}).map(([e, n]) => `input ${e} is set, but ${t} does not read it; leave it out (it is read by ${P_(n)})`);
}
function P_(e) {
	let t = [
		["mode gate", z_],
		["mode receive", R_],
		["mode redeliver", B_]
	];
	return [...new Set(e.map((n) => t.find(([, t]) => t.includes(n) && t.every((t) => e.includes(t)))?.[0] ?? n))].join(", ");
}
function F_(e) {
	let { mode: t, via: n, record: r, callback: i, sinceMs: a, environment: o } = e;
	if (t === "receive") {
		if (r !== "") return "mode receive with the input record";
		return n === "listener" ? "mode receive with via: listener" : "mode receive from an event";
	}
	if (t === "redeliver" && a !== null) return "mode redeliver with the input since";
	if (t !== "gate") return `mode ${t}`;
	if (i.trim() !== "") return "a gate with the input callback";
	if (n !== "event") return `a gate with via: ${n}`;
	switch (o.eventName) {
		case "repository_dispatch":
		case "workflow_dispatch": return "a gate in dispatch events";
		case "status":
		case "check_run":
		case "deployment_status": return `a gate in ${o.eventName} events`;
		default: return null;
	}
}
const I_ = [
	"mode notify",
	"mode test",
	"mode chain",
	"a gate with the input callback",
	"a gate with via: listener",
	"a gate with via: status",
	"a gate with via: check",
	"a gate in dispatch events",
	"a gate in status events",
	"a gate in check_run events",
	"a gate in deployment_status events",
	"mode callback",
	"mode receive from an event",
	"mode receive with via: listener",
	"mode receive with the input record",
	"mode redeliver",
	"mode redeliver with the input since"
];
const L_ = [
	"mode notify",
	"mode test",
	"mode chain"
];
const R_ = I_.filter((e) => e.startsWith("mode receive"));
const z_ = I_.filter((e) => e.startsWith("a gate"));
const B_ = I_.filter((e) => e.startsWith("mode redeliver"));
const V_ = [
	...L_,
	"a gate in dispatch events",
	...R_,
	...B_
];
const H_ = [
	...L_,
	"a gate in dispatch events",
	"mode callback",
	...B_
];
const U_ = {
	"config-file": V_,
	"config-token": V_,
	config: V_,
	needs: L_,
	repository: ["mode notify", "mode test"],
	"run-id": [
		...L_,
		"a gate with via: status",
		"a gate with via: check"
	],
	"run-attempt": [
		...L_,
		"a gate with via: status",
		"a gate with via: check"
	],
	only: [
		"mode notify",
		"mode test",
		...R_,
		...B_
	],
	"allowed-schemes": H_,
	"allowed-methods": H_,
	"allowed-hosts": H_,
	"show-response": H_,
	"dry-run": I_,
	chain: ["mode chain", ...z_],
	"start-at": ["mode chain"],
	via: [...z_.filter((e) => e !== "a gate with the input callback"), ...R_],
	callback: ["a gate with the input callback"],
	context: [
		"a gate with via: status",
		"a gate with via: check",
		"a gate in status events",
		"a gate in check_run events",
		"a gate in deployment_status events",
		"mode callback"
	],
	branch: [
		"a gate with via: status",
		"a gate with via: check",
		"a gate in status events",
		"a gate in check_run events"
	],
	app: ["a gate in check_run events", "a gate with via: check"],
	"callback-secret-name": [...z_, "mode callback"],
	"listener-token": ["a gate with via: listener", ...R_],
	"callback-format": z_,
	timeout: [
		"mode chain",
		"a gate with via: listener",
		"a gate with via: status",
		"a gate with via: check",
		"a gate in dispatch events",
		"mode receive with via: listener"
	],
	"callback-url": ["mode callback"],
	state: ["mode callback"],
	description: ["mode callback"],
	"target-url": ["mode callback"],
	variables: [...L_, "a gate in dispatch events"],
	record: ["mode receive with the input record", "mode redeliver"],
	"trust-record": ["mode receive with the input record"],
	deliveries: B_,
	coverage: ["mode notify", "mode test"],
	since: [
		"a gate with via: status",
		"a gate with via: check",
		...B_
	],
	"callback-signature": ["a gate with via: listener"],
	"give-up-after": ["mode redeliver with the input since"]
};
const W_ = {
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
// src/logger.ts
const G_ = 2e3;
function K_(e) {
	let t = (t) => mt(e(t), G_);
	return {
		info: (e) => pe(t(e)),
		warning: (e) => de(t(e)),
		error: (e) => ue(t(e)),
		notice: (e) => fe(t(e)),
		debug: (e) => le(t(e)),
		group(e, n) {
			pe([
				`::group::${t(e).replaceAll("%", "%25")}`,
				...n.map(t),
				"::endgroup::"
			].join("\n"));
		}
	};
}
function q_(e, t) {
	let n = (e) => mt(t(e), G_);
	if (!(e instanceof S)) {
		let t = e instanceof Error ? e.message : String(e);
		for (let e of t.split("\n")) ce(n(e));
		return;
	}
	for (let t of e.problems) ue(n(je(t)), J_(t));
	e.problems.length > 1 ? ce(n(Y_(e))) : process.exitCode = 1;
}
function J_({ file: e, line: t }) {
	if (e === void 0 || !X_(e)) return {};
	return {
		file: e,
		...t && { startLine: t }
	};
}
function Y_({ problems: e, hidden: t }) {
	let { length: n } = e;
	let r = e.find(({ file: e }) => e !== void 0)?.file;
	let i = r && (X_(r) ? ` in ${r}` : ` in the input ${r}`);
	let a = t > 0 ? `the first ${n} are above` : "see above";
	return `${n + t} problems${i ?? ""}; ${a}`;
}
function X_(e) {
	return /[./]/.test(e);
}
// src/config/coverage.ts
const Z_ = ["workflow_call", "workflow_run"];
const Q_ = /^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m;
const $_ = H({
	name: W(),
	path: W(),
	state: R(W(), "active")
});
function ev(e, t) {
	let n;
	try {
		({data: n} = to({
			text: t,
			file: e
		}));
	} catch (e) {
		if (e instanceof S) return null;
		throw e;
	}
	let r = C(n, "on");
	if (r === void 0) return null;
	let i = C(n, "name");
	let a = C(C(r, "workflow_run"), "workflows");
	return {
		path: e,
		name: typeof i == "string" ? i : e,
		events: w(r) ? Object.keys(r) : [r].flat().map(String),
		watched: a === void 0 ? [] : [a].flat().map(String),
		usesAction: Q_.test(t)
	};
}
function tv(e, t = null) {
	let n = new Set(e.filter(({ usesAction: e, path: n }) => e || n === t).flatMap(({ watched: e }) => e));
	return e.filter(({ name: e, path: r, usesAction: i, events: a }) => !i && r !== t && !n.has(e) && !n.has(r) && !a.every((e) => Z_.includes(e)));
}
function nv(e) {
	let t = e.slice(0, 20).map(({ name: e, path: t }) => e === t ? e : `"${e}" (${t})`);
	let n = e.length - t.length;
	return [...t, ...n > 0 ? [`${n} more`] : []].join(", ");
}
async function rv(e, t) {
	let n = eu(t);
	if (t.eventName !== "workflow_run" || n === null) return null;
	if (!Io(t.temp, "coverage")) return null;
	try {
		let r = await iv(e, t, n);
		if (r.length === 0) return null;
		return `${n}: the list on.workflow_run.workflows lacks ${nv(r)}, whose runs are not reported; add the names, or set coverage: false`;
	} catch (e) {
		if (e instanceof T) return null;
		throw e;
	}
}
async function iv(e, t, n) {
	let r = await av(e, t, n);
	if (r === null || r.watched.length === 0) return [];
	let i = [];
	let a = e.pages("GET /repos/{owner}/{repo}/actions/workflows", zt(t.repository), {
		keys: ["workflows"],
		most: 5
	});
	for await (let { items: e } of a) for (let t of e) {
		let e = Cs($_, t);
		if (!e.success) continue;
		let { name: n, path: a, state: o } = e.output;
		let s = a.startsWith(".github/workflows/");
		let c = [n, a].some((e) => r.watched.includes(e));
		s && !c && o === "active" && a !== r.path && i.push(a);
	}
	return tv([r, ...(await Promise.all(i.slice(0, 20).map((n) => av(e, t, n)))).filter((e) => e !== null)], r.path);
}
async function av(e, t, n) {
	let r = await Mo(n, t, e);
	return r === null ? null : ev(n, r);
}
const ov = /authorization|token|cookie|secret|key|signature|password/i;
const sv = /…|\.{3}/g;
function cv() {
	let e = new Set();
	let t = uv();
	return {
		add(n) {
			if (e.has(n)) return [];
			e.add(n);
			for (let e of vv(n)) t.add(e);
			return _v(n);
		},
		redact(e) {
			let n = "";
			let r = 0;
			let i = -1;
			let a = -1;
			for (let { at: o, length: s } of fv(e, t, !0)) {
				if (o >= a) {
					if (i >= 0) {
						n += e.slice(r, i) + "***";
						r = a;
					}
					i = o;
				}
				a = Math.max(a, o + s);
			}
			if (i < 0) return e;
			return n + e.slice(r, i) + "***" + e.slice(a);
		}
	};
}
function lv(e, t = 16) {
	let n = new Map();
	let r = (e, t) => {
		n.has(e) || n.set(e, t);
	};
	for (let [n, i] of e) {
		if ([...i.trim()].length < t) continue;
		r(i, `\${secrets.${n}}`);
		for (let [e, t] of Object.entries(Js)) r(t(i), `\${secrets.${n}|${e}}`);
	}
	let i = uv();
	for (let e of n.keys()) i.add(e);
	return (e) => {
		let t = [];
		let r = 0;
		let a = (n) => {
			n > r && t.push({
				kind: "text",
				text: e.slice(r, n)
			});
		};
		for (let { at: o, length: s } of fv(e, i)) {
			if (o < r) continue;
			a(o);
			r = o + s;
			let i = n.get(e.slice(o, r)) ?? "";
			t.push({
				kind: "placeholder",
				placeholder: i
			});
		}
		a(e.length);
		return t;
	};
}
function uv() {
	let e = new Map();
	let t = new Uint8Array(256);
	return {
		add(n) {
			t[n.charCodeAt(0) & 255] = 1;
			let r = dv(n, 0);
			let i = e.get(r) ?? [];
			if (i.includes(n)) return;
			let a = i.findIndex(({ length: e }) => e < n.length);
			i.splice(a < 0 ? i.length : a, 0, n);
			e.set(r, i);
		},
		next(e, n) {
			let r = n;
			for (; r < e.length && t[e.charCodeAt(r) & 255] === 0;) r++;
			return r;
		},
		candidates: (t, n) => e.get(dv(t, n)) ?? []
	};
}
function dv(e, t) {
	let n = 0;
	for (let r = 0; r < 4; r++) n = n * 31 + e.charCodeAt(t + r) | 0;
	return n;
}
function* fv(e, t, n = !1) {
	let r = -1;
	for (let i = t.next(e, 0); i + 4 <= e.length; i = t.next(e, i + 1)) {
		let a = t.candidates(e, i);
		if (a.length === 0) continue;
		n && r <= i && (r = pv(e, i + 1));
		let o = a.find((t) => e.startsWith(t, i));
		let s = n ? mv(e, i, r, a) : 0;
		let c = Math.max(o?.length ?? 0, s);
		c > 0 && (yield {
			at: i,
			length: c
		});
	}
}
function pv(e, t) {
	sv.lastIndex = t;
	return sv.exec(e)?.index ?? e.length;
}
function mv(e, t, n, r) {
	let i = 0;
	let a = (n) => r.some((r) => r.startsWith(e.slice(t, n)));
	for (let r = n; a(r); r = pv(e, r + 1)) {
		let n = r < e.length ? 4 : 16;
		r - t >= n && (i = r - t);
		if (r === e.length || !a(r + 1)) break;
	}
	return i;
}
function hv(e) {
	return ov.test(e);
}
function gv(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, hv(e) ? "***" : t]));
}
function _v(e) {
	let t = e.split(/\r\n|\r|\n/).map((e) => e.trim());
	return [...new Set([e, ...t])].filter((e) => e.trim() !== "" && [...e].length >= 4);
}
function vv(e) {
	return [...new Set(_v(e).flatMap(yv))];
}
function yv(e) {
	let t = Buffer.from(e);
	let n = JSON.stringify(e).slice(1, -1);
	return [
		e,
		n,
		n.replaceAll("/", "\\/"),
		encodeURIComponent(t.toString()),
		new URLSearchParams([["", e]]).toString().slice(1),
		Js.url(e),
		Js.xml(e),
		Js.slack(e),
		t.toString("base64").replace(/=+$/, ""),
		t.toString("base64url")
	];
}
const bv = "does this port speak https? Then write https://";
const xv = ["443", "8443"];
const Sv = /plain HTTP|HTTP request to an HTTPS server/i;
const Cv = "the receiver does not accept its body";
const wv = "check its secret and headers";
const Tv = `${wv}, and leave out its body: some servers refuse a GET with one`;
const Ev = {
	400: Cv,
	401: wv,
	403: wv,
	404: "check its URL",
	405: "check its method",
	413: Cv,
	422: Cv
};
const Dv = {
	dns_error: "DNS error",
	tls_error: "TLS error"
};
const Ov = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
function kv(e, { successCodes: t, successBody: n }, r, i) {
	let { url: a } = r;
	if (e.kind === "failure") {
		let { code: t, status: n, connected: r, permanent: i } = e;
		return {
			code: t,
			message: [e.message.replace(/\.$/, ""), Fv(e, a)].filter(Boolean).join("; "),
			status: n,
			connected: r,
			permanent: i
		};
	}
	let { status: o, headers: s } = e;
	let c = {
		status: o,
		connected: !0,
		permanent: !1
	};
	if (bc(t, o)) {
		let t = n && Av(e, n, i);
		return t ? {
			...c,
			code: "body_rejected",
			message: t
		} : null;
	}
	if (o >= 300 && o < 400) {
		let e = Lv(o, s.location, a);
		return {
			...c,
			code: "redirect",
			message: e
		};
	}
	let l = yc(t);
	let u = [
		`HTTP ${o}`,
		l === "2xx" ? null : `success_codes is ${l}`,
		Iv(e, r),
		Mv(e, i)
	];
	return {
		...c,
		code: "status",
		message: u.filter(Boolean).join("; ")
	};
}
function Av(e, { path: t, accepted_values: n }, r) {
	let i = n.map((e) => JSON.stringify(e)).join(", ");
	let a = (t) => [`HTTP ${e.status}, but ${t}`, Mv(e, r)].filter(Boolean).join("; ");
	if (e.cut) return a("the body is too long to be compared with success_body");
	let o = e.body.toString("utf8").trim();
	if (t === void 0) return n.some((e) => String(e) === o) ? null : a(`success_body accepts only ${i}`);
	let s = jv(o, t);
	if (s === void 0) return a(`the body has no ${t} (success_body accepts ${i})`);
	return n.some((e) => e === s) ? null : a(`${t} is ${mt(r(it(s) ?? ""), 100) || "another value"} (success_body accepts ${i})`);
}
function jv(e, t) {
	let n = Re(t);
	if (n.kind === "error") return;
	let r = Ue(et(e), n.path);
	return r.found ? r.value : void 0;
}
function Mv({ body: e }, t) {
	let n = mt(t(e.toString("utf8")), 100);
	return n === "" ? null : `the receiver said: ${n}`;
}
function Nv(e) {
	return e !== null && Ev[e] === Cv;
}
function Pv(e) {
	return Dv[e] ?? e.replaceAll("_", " ");
}
function Fv({ code: e }, t) {
	if (e === "timeout") return "give it a longer timeout if it needs more time";
	let n = e === "connection_reset" || e === "protocol_error";
	let r = t.protocol === "http:" && xv.includes(t.port);
	return n && r ? bv : null;
}
function Iv({ status: e, body: t }, n) {
	if (n.url.protocol === "http:" && e === 400 && Sv.test(t.toString("latin1"))) return bv;
	return n.method === "GET" && n.body.length > 0 && [
		400,
		401,
		403
	].includes(e) ? Tv : Ev[e];
}
function Lv(e, t, n) {
	return `HTTP ${e}${t === void 0 ? "" : ` to ${Rv(t) ?? n.host}`}, and redirects are not followed; write the final URL, or add ${e} to success_codes`;
}
function Rv(e) {
	let [, t] = Ov.exec(e) ?? [];
	return t?.split("@").at(-1);
}
const zv = [
	"dns_error",
	"connection_refused",
	"connection_reset",
	"timeout",
	"tls_error",
	"protocol_error",
	"truncated"
];
function Bv(e) {
	let { failure: t, now: n } = e;
	if (t.status === 410) return {
		kind: "stop",
		reason: "the receiver says that it is gone"
	};
	if (!Uv(t)) return {
		kind: "stop",
		reason: null
	};
	if (e.retryOnlyIfUndelivered && Wv(t)) return {
		kind: "stop",
		reason: "it may have arrived, and is not sent again unless idempotent is true"
	};
	let r = Ee(e.retryAfter, n) ?? 0;
	if (r > 6e4) {
		let e = new Date(n + r).toISOString();
		return {
			kind: "stop",
			reason: `the receiver asks to come back in ${Math.ceil(r / 1e3)} s, at ${e}`
		};
	}
	let i = e.retryDelaysSeconds[e.attempt - 1];
	if (i === void 0) return {
		kind: "stop",
		reason: null
	};
	let a = Math.max(i * 1e3, r) * (1 + .2 * e.random);
	return {
		kind: "retry",
		delayMs: Math.min(Math.ceil(a), ve)
	};
}
const Vv = [
	"dns_error",
	"connection_refused",
	"tls_error",
	"blocked"
];
const Hv = [
	301,
	307,
	308
];
function Uv({ code: e, status: t, permanent: n }) {
	if (n) return !1;
	if (e !== "status") return zv.includes(e);
	if (t === null) return !1;
	return [
		408,
		425,
		429
	].includes(t) || t >= 500 && t < 600;
}
function Wv({ code: e, status: t, connected: n }) {
	return e === "status" ? t !== 429 && t !== 503 : n;
}
const Gv = "cancelled: the step was cancelled";
async function Kv(e, t, n) {
	let r = [];
	let i = (e) => ry(r, e, n);
	for (let a = 1;; a += 1) {
		let { error: o, ...s } = await qv(e, t, n, a);
		let { message: c, response: l } = s;
		let u = {
			...s,
			waitedMs: null
		};
		r.push(u);
		if (o === null) return i(null);
		let d = Bv({
			attempt: a,
			retryDelaysSeconds: n.retryDelaysSeconds,
			failure: o,
			retryAfter: l?.headers["retry-after"],
			now: e.clock.now(),
			random: e.random(),
			retryOnlyIfUndelivered: n.retryOnlyIfUndelivered
		});
		if (d.kind === "stop") return i([c, d.reason].filter(Boolean).join("; "));
		u.waitedMs = d.delayMs;
		await e.clock.sleep(d.delayMs, n.signal);
		if (n.signal.aborted) return i(Gv);
		let f = await n.shouldRetry?.() ?? !0;
		if (n.signal.aborted) return i(Gv);
		if (!f) return i(c);
	}
}
async function qv(e, t, n, r) {
	let i = await ld(n.allowlist, t, (t) => e.addresses(t, n));
	let a = e.clock.now();
	let o = Math.floor(a / 1e3);
	let s = i === null ? await Jv(e, t, n, o).catch((e) => ny("protocol_error", _g(e), a)) : ny("blocked", i, a);
	let c = kv(s, n, t, (t) => n.quoteResponse ? e.redact(t) : "");
	return {
		attempt: {
			number: r,
			status_code: s.status,
			error: c?.code ?? null,
			started: new Date(s.started).toISOString(),
			duration_ms: s.durationMs
		},
		timestamp: o,
		message: c && `${c.code}: ${c.message}`,
		response: s.kind === "response" ? s : null,
		error: c
	};
}
async function Jv(e, t, n, r) {
	let { id: i, url: a, method: o, headers: s, body: c, signedBytes: l = c } = t;
	let u = {
		id: i,
		timestamp: r,
		body: l
	};
	let d = Vp(t.signatures, u, t.keys);
	let f = await e.request({
		url: a,
		method: o,
		headers: {
			...s,
			"webhook-timestamp": String(r),
			...d
		},
		body: c.length === 0 && Yv(o) ? null : c,
		timeoutMs: n.timeoutMs,
		maxBytes: 65536,
		refuses: hd(sd(n.allowlist, a), a.hostname),
		keepAlive: n.keepAlive,
		signal: n.signal
	});
	return f.kind === "response" ? Zv(f, Object.values(d)) : f;
}
function Yv(e) {
	return e === "GET" || e === "HEAD";
}
const Xv = /[\s,:=]+/;
function Zv(e, t) {
	let n = t.flatMap((e) => e.split(Xv)).filter(Qv);
	let r = e.body.toString("latin1");
	let i = [...Object.values(e.headers), r].join().toLowerCase();
	if (!n.some((e) => ey(e).some((e) => ty(i, e)))) return e;
	let { redact: a, add: o } = cv();
	let s = [...t.filter(Qv), ...n];
	for (let e of s.flatMap($v)) o(e);
	let c = Object.entries(e.headers).map(([e, t]) => [e, a(t)]);
	return {
		...e,
		headers: Object.fromEntries(c),
		body: Buffer.from(a(r), "latin1")
	};
}
function Qv({ length: e }) {
	return e >= 16;
}
function $v(e) {
	let [, t, n] = ey(e);
	return [
		e,
		t,
		t.toUpperCase(),
		n,
		n.replace(/=+$/, ""),
		n.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")
	];
}
function ey(e) {
	let t = e.length % 2 == 0 && /^[\da-f]+$/i.test(e);
	let n = Buffer.from(e, t ? "hex" : "base64");
	return [
		e,
		n.toString("hex"),
		n.toString("base64")
	];
}
function ty(e, t) {
	let n = /[a-z\d]{8}/i.exec(t)?.[0] ?? "";
	return e.includes(n.toLowerCase());
}
function ny(e, t, n) {
	return {
		kind: "failure",
		code: e,
		message: t,
		status: null,
		connected: !1,
		permanent: !0,
		started: n,
		durationMs: 0
	};
}
function ry(e, t, { retryDelaysSeconds: n }) {
	return {
		delivered: t === null,
		reason: t !== null && e.length > 1 ? `${t} (${e.length} attempts)` : t,
		attempts: e,
		maxAttempts: n.length + 1,
		notes: iy(e.at(-1))
	};
}
function iy(e) {
	let t = Date.parse(e?.response?.headers.date ?? "");
	let n = Math.abs(t - Date.parse(e?.attempt.started ?? ""));
	return n > 3e5 ? [`the receiver's clock is ${Math.round(n / 6e4)} minutes off this one's; it may refuse the webhook-timestamp`] : [];
}
function ay({ id: e, webhook: t, event: n }, { delivered: r, reason: i, attempts: a }) {
	return {
		id: e,
		webhook: t,
		event: n,
		status: r ? "success" : "failure",
		reason: i,
		attempts: a.map(({ attempt: e }) => e)
	};
}
function oy({ id: e, webhook: t, event: n }, r) {
	return {
		id: e,
		webhook: t,
		event: n,
		status: "not_run",
		reason: r,
		attempts: []
	};
}
function sy(e, t) {
	return {
		...oy(e, t),
		status: "failure"
	};
}
function cy(e) {
	let t = (t) => e.filter((e) => e.status === t).length;
	return {
		delivered: t("success"),
		failed: t("failure"),
		skipped: t("not_run")
	};
}
// src/templates/store.ts
function ly(e) {
	let t = Buffer.from(e);
	let n = (0, c.createHash)("sha256").update(t).digest("hex");
	return {
		text: t.toString(),
		sha256: n
	};
}
function uy(e, t, n) {
	let r = [];
	let i = "";
	for (let a of Ts(e)) if (a.kind === "text") i += a.text;
	else if (a.kind === "broken") i += a.source;
	else if (js(a.name) === null) i += ec(Ns(a, t));
	else {
		let e = `\${${[a.name, ...a.filters.map(({ source: e }) => e)].join("|")}}`;
		r.push(...n(i), {
			kind: "placeholder",
			placeholder: e
		});
		i = "";
	}
	return my([...r, ...n(i)]);
}
function dy(e, t, n) {
	return Bs(e, {
		key: (e) => uy(e, t, n),
		leaf: (e) => {
			let r = As(e);
			if (!r || js(r.name) !== null) return uy(e, t, n);
			let i = Fs(r, t);
			if (i === Ps) return Ps;
			if (i === void 0) return "";
			let a = (e) => fy(e, n);
			return Bs(i, {
				key: a,
				leaf: a
			});
		}
	});
}
function fy(e, t) {
	return my(t(e));
}
function py(e) {
	try {
		let t = JSON.parse(e);
		return JSON.stringify(t) === e ? t : void 0;
	} catch {
		return;
	}
}
function my(e) {
	return e.map((t, n) => {
		if (t.kind === "placeholder") return t.placeholder;
		return n === e.length - 1 ? hy(t.text) : hy(`${t.text}{`).slice(0, -1);
	}).join("");
}
function hy(e) {
	return e.replace(/\$+/g, (t, n) => e[n + t.length] === "{" ? t + t : t);
}
// src/version.ts
const gy = "1.0.0";
// src/delivery/request.ts
function _y(e, t) {
	let { callback_url: n, callback_context: r } = t;
	let { callback_token: i, callback_dispatch: a } = t;
	return {
		...e,
		...hf({
			callback_url: n,
			callback_context: r,
			callback_token: i,
			callback_dispatch: a
		})
	};
}
function vy(e, t) {
	let { lookup: n, secrets: r } = t;
	let i = Ey("url", () => {
		let t = Us(e.url, n);
		let r = td(t);
		if (r !== null) throw new q(r);
		return new URL(t);
	});
	let a = Ey("query", () => Ws(e.query ?? {}, n));
	a !== "" && (i.search = [i.search, a].filter(Boolean).join("&"));
	let { bytes: o, stored: s } = Sy(e) ? Ey("body", () => t.body(e, n)) : xy;
	return {
		id: t.id,
		webhook: e.name,
		event: t.event,
		method: e.method,
		url: i,
		shown: Hs(e.url) === null ? i.href : `${i.origin}/***`,
		headers: wy(e, t, o.length > 0),
		body: o,
		stored: s,
		signatures: e.signature,
		carriesSecret: Sp(e).some(({ path: e, text: t }) => e[0] !== "body" && e[0] !== "callback" && Cy(t)),
		keys: e.secret_name.flatMap((e) => r.get(e) ?? [])
	};
}
function yy(e, t = null) {
	let n = by(e);
	return t === null ? `msg_${n}` : `msg_${n.slice(0, 16)}${by(e, t).slice(0, 16)}`;
}
function by(e, t = []) {
	let { repository: n, runId: r, attempt: i, chain: a, webhook: o, kind: s, status: l } = e;
	let { sender: u } = e;
	let d = [
		n,
		r,
		i,
		a,
		o,
		s,
		l,
		...u ? [u.runId, u.attempt] : []
	];
	return (0, c.createHash)("sha256").update(JSON.stringify([...d, ...t])).digest("hex").slice(0, 32);
}
const xy = {
	bytes: Buffer.alloc(0),
	stored: ly("")
};
function Sy({ method: e, body: t, payload: n }) {
	return e !== "GET" && e !== "HEAD" || t !== void 0 || n !== void 0;
}
function Cy(e) {
	return e.includes("secrets.") && Yf(e).some(({ name: e }) => js(e) !== null);
}
function wy({ headers: e, username: t, password: n }, { id: r, event: i, lookup: a }, o) {
	let s = Object.entries(e).flatMap(([e, t]) => {
		let n = Ey(`headers.${e}`, () => {
			let e = Ls(t, a);
			return e === null ? null : Ty(e);
		});
		return n === null ? [] : [[e.toLowerCase(), n]];
	});
	let c = Ey("username", () => {
		if (t === void 0) return {};
		let e = `${Rs(t, a)}:${Rs(n ?? "", a)}`;
		return { authorization: `Basic ${Buffer.from(e).toString("base64")}` };
	});
	return {
		...o && { "content-type": "application/json" },
		"user-agent": `webhook-action/${gy}`,
		...Object.fromEntries(s),
		...c,
		"webhook-id": r,
		"webhook-event": i
	};
}
function Ty(e) {
	if (/(?!\t)\p{Cc}/u.test(e)) throw new q("a value has a control character, which a header cannot have; remove it, or encode it with the filter url");
	return e.trim();
}
function Ey(e, t) {
	try {
		return t();
	} catch (t) {
		if (!(t instanceof q)) throw t;
		throw new q(`${e}: ${t.message}`);
	}
}
const Dy = /^webhook-action\/(?:record|callback)\//;
function Oy(e, t) {
	let n = Vs(e);
	return {
		bytes: Buffer.from(n),
		stored: ly(fy(n, t))
	};
}
function ky(e) {
	let t = new Map();
	let n = lv(e.secrets);
	let r = (e, r) => {
		let i = t.get(e) ?? Oy(r(), n);
		t.set(e, i);
		return i;
	};
	return (t, i) => {
		let { body: a, payload: o = "jobserv" } = t;
		if (a !== void 0) return Ay(a, i, n);
		if (o === "github") return r("github", () => e.event);
		let s = e.payload;
		if (s === null) throw Error("the build was not read");
		if (o === "jobserv") return r("jobserv", () => _y(s, e.keys));
		let c = (e) => e === void 0 ? null : Rs(e, i);
		let l = c(t.dockerhub?.repo_name);
		let u = c(t.dockerhub?.tag);
		let { serverUrl: d, isPrivate: f } = e;
		return r(JSON.stringify([
			"dockerhub",
			l,
			u
		]), () => _y(Tf(s, {
			serverUrl: d,
			isPrivate: f,
			repoName: l,
			tag: u
		}), e.keys));
	};
}
function Ay(e, t, n) {
	if (typeof e != "string") return {
		bytes: Buffer.from(Vs(zs(e, t))),
		stored: ly(Vs(dy(e, t, n)))
	};
	let r = Rs(e, t);
	if (Dy.test(r)) throw new q("it begins like a text that this action signs itself; begin it differently");
	return {
		bytes: Buffer.from(r),
		stored: ly(uy(e, t, n))
	};
}
const jy = /^[a-z]{1,10}$/;
const My = /^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function Ny(e, { headers: t }, n) {
	let r = e.username === void 0 ? [] : [t.authorization];
	let i = n.get(Hs(e.url) ?? "");
	return [...i === void 0 ? [] : Py(new URL(i)), ...r.flatMap((e) => e?.replace(/^Basic /, "") ?? [])];
}
function Py({ pathname: e, search: t, searchParams: n }) {
	let r = e.slice(1);
	let i = t.slice(1);
	let a = [
		e + t,
		e,
		t
	];
	let o = i.split("&").map((e) => e.slice(e.indexOf("=") + 1));
	let s = [...r.split("/"), ...o];
	let c = [
		r + t,
		r,
		i,
		...s.flatMap((e) => [e, Iy(e)]),
		...n.values()
	];
	return [...new Set([...a, ...c.filter(Fy)])].filter((e) => e !== "" && e !== "/");
}
function Fy(e) {
	return e.length >= 8 && !jy.test(e) && !My.test(e);
}
function Iy(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
// src/record/deliveries.ts
const Ly = 1e3;
const Ry = 1e5;
const zy = G(V(), rs(), Qo(0));
const By = G(W(), Yo(Ly));
const Vy = G(W(), ns(/^[0-9a-f]{64}$/));
const Hy = H({
	run_id: zy,
	run_attempt: zy
});
const Uy = G(By, Go(Ft));
const Wy = G(W(), Jo(), Go((e) => Number.isFinite(Date.parse(e))));
const Gy = H({
	id: G(W(), ns(/^[\x21-\x7e]{1,200}$/)),
	event: G(W(), ns(/^[a-z_]{0,50}$/)),
	chain: B(By),
	webhook: By,
	status: gs([
		"success",
		"failure",
		"not_run"
	]),
	reason: B(G(W(), Yo(1e4))),
	attempts: z(H({
		number: zy,
		status_code: B(zy),
		error: B(By),
		started: Wy,
		duration_ms: G(V(), Ko(), Qo(0))
	})),
	body: B(Vy),
	retry_of: B(By),
	mac: B(By),
	run: U(H({
		repository: U(Uy),
		...Hy.entries
	})),
	first_failed: U(Wy),
	given_up: U(ls())
});
const Ky = B(G(W(), Yo(510)));
const qy = H({
	chain: B(By),
	webhook: B(By),
	status: gs([
		"accepted",
		"duplicate",
		"conflict",
		"expired",
		"unexpected"
	]),
	received: Wy,
	state: gs([
		"success",
		"failure",
		"error"
	]),
	description: Ky,
	context: Ky,
	target_url: B(By)
});
const Jy = H({
	version: fs(1),
	run: H({
		repository: Uy,
		...Hy.entries
	}),
	sender: U(Uy),
	callbacks: U(G(z(qy), Yo(Ry))),
	bodies: _s(Vy, W()),
	deliveries: G(z(Gy), Yo(Ry))
});
function Yy(e, t, n = [], r = []) {
	return {
		version: 1,
		run: {
			repository: e,
			run_id: t.id,
			run_attempt: t.attempt
		},
		...r.length > 0 && { callbacks: r },
		deliveries: n
	};
}
function* Xy({ deliveries: e, ...t }) {
	let n = new Map(e.flatMap(({ body: e }) => e ? [[e.sha256, e.text]] : []));
	let r = `${JSON.stringify(t).slice(0, -1)},"bodies":{`;
	let i = "";
	for (let [e, t] of n) {
		yield `${r}${i}"${e}":`;
		r = JSON.stringify(t);
		i = ",";
	}
	r += "},\"deliveries\":[";
	i = "";
	for (let t of e) {
		let e = t.body?.sha256 ?? null;
		r += i + JSON.stringify({
			...t,
			body: e
		});
		i = ",";
		if (r.length < 65536) continue;
		yield r;
		r = "";
	}
	yield `${r}]}`;
}
function Zy({ bodies: e, deliveries: t, ...n }) {
	let r = new Map();
	for (let [t, n] of Object.entries(e)) {
		let e = ly(n);
		if (e.sha256 !== t || e.text !== n) return Qy(`was changed: bodies.${t} has another SHA-256`);
		r.set(t, e);
	}
	let i = [];
	for (let [e, { body: n, ...a }] of t.entries()) {
		let t = n === null ? null : r.get(n);
		if (t === void 0) return Qy(`has no body for deliveries.${e}`);
		i.push({
			...a,
			body: t
		});
	}
	return {
		kind: "deliveries",
		record: {
			...n,
			deliveries: i
		}
	};
}
function Qy(e) {
	return {
		kind: "invalid",
		why: e
	};
}
// src/record/provenance.ts
const $y = /(?<!\$)(?:\$\$)*\$\{/;
function eb(e, t, { run: { repository: n, ...r }, sender: i = n }) {
	let a = t?.stored ?? null;
	let o = {
		...e,
		chain: null,
		body: a,
		retry_of: null
	};
	let s = tb({
		sent: o,
		run: r,
		repository: n,
		sender: i
	}, t?.keys[0]);
	return {
		...o,
		mac: s
	};
}
function tb(e, t) {
	let n = ib(e);
	return n === null || t === void 0 ? null : um(t, n);
}
function nb({ sent: { body: e } }) {
	return $y.test(e?.text ?? "") ? "its body holds the placeholder of a secret, and the webhook is unsigned, so that anyone could have written it; give the webhook a secret_name" : null;
}
function rb(e, t) {
	let { mac: n } = e.sent;
	if (n === null) return "the record has no mac for it, and the webhook is signed today";
	let r = ib(e);
	return r !== null && dm(n, t, r) ? null : "its mac is wrong: the record was changed, or the secret of the webhook is another one now";
}
function ib({ sent: { id: e, webhook: t, event: n, body: r }, run: { run_id: i, run_attempt: a }, repository: o, sender: s }) {
	return r && [
		o,
		i,
		a,
		e,
		t,
		n,
		r.sha256,
		...s === o ? [] : [s]
	];
}
function $(e) {
	return mt(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi, (e) => `&#${e.charCodeAt(0)};${e === "@" ? "<!-- -->" : ""}`);
}
function ab(e) {
	return `**${$(e).trim()}**`;
}
function ob(e, t) {
	let n = db(t);
	return n === null ? $(e) : `[${$(e)}](${n})`;
}
function sb(e, t) {
	return t === "" ? e : `${e}<br><sub>${t}</sub>`;
}
function cb(e, t) {
	return ub(t, e.map((e) => `- ${e}\n`));
}
function lb(e, t, n) {
	let r = (e) => `| ${e.join(" | ")} |\n`;
	let i = r(e) + r(e.map(() => ":--"));
	return i + ub(n - Buffer.byteLength(i), t.map(r));
}
function ub(e, t) {
	let n = "";
	let r = 0;
	for (let [i, a] of t.entries()) {
		r += Buffer.byteLength(a);
		if (r > e) return `${n}\nand ${t.length - i} more that do not fit here.\n`;
		n += a;
	}
	return n;
}
function db(e) {
	if (!e || !URL.canParse(e)) return null;
	let { protocol: t, href: n, username: r, password: i } = new URL(e);
	if (!/^https?:$/.test(t) || r || i) return null;
	return n.replace(/[()<>[\]|"'`\\*_~]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
const fb = {
	failure: "✗",
	waiting: "●",
	success: "✓",
	skipped: "–"
};
function pb(e, t) {
	return `${fb[e]}\u00a0${$(t)}`;
}
function mb(e) {
	switch (e) {
		case "PASSED": return "success";
		case "SKIPPED": return "skipped";
		case "QUEUED":
		case "RUNNING": return "waiting";
		case "FAILED":
		case "RUNNING_WITH_FAILURES": return "failure";
	}
}
function hb(e) {
	let t = Math.max(0, Math.round(e));
	if (t < 1e3) return gb(t, "ms");
	if (t < 59950) return gb((t / 1e3).toFixed(1), "s");
	let n = Math.round(t / 1e3);
	let r = Math.floor(n / 60);
	return r < 60 ? `${gb(r, "min")} ${gb(n % 60, "s")}` : `${gb(Math.floor(r / 60), "h")} ${gb(r % 60, "min")}`;
}
function gb(e, t) {
	return `${e} ${t}`;
}
function _b(e, t) {
	let { name: n, trigger_name: r, status: i, web_url: a, build_id: o, runs: s } = e;
	return `${yb(i, t(n ?? r ?? `build ${o}`), a)}
${bb(e, t)}
${s.length === 0 ? "" : `\n${xb(s, t)}`}`;
}
function vb(e, t) {
	return `${yb(e.status, t(e.title), e.page)}
Its jobs are not listed, since no webhook uses them.
`;
}
function yb(e, t, n) {
	return `## ${pb(mb(e), e)}: ${ob(t, n)}\n`;
}
function bb({ trigger_name: e, created: t, completed: n, github: r }, i) {
	let { run_number: a, run_attempt: o, event: s, ref: c, sha: l, actor: u } = r;
	let d = a === void 0 ? "" : ` ${a}`;
	let f = o > 1 ? `, attempt ${o}` : "";
	let p = [
		e,
		s,
		c,
		l?.slice(0, 8),
		u
	].filter((e) => e !== void 0 && e !== "").map((e) => $(i(e ?? "")));
	return [
		`Build${d}${f}`,
		...p,
		Cb(t, n)
	].filter((e) => e !== "").join(" · ");
}
function xb(e, t) {
	let n = lb([
		"Run",
		"Status",
		"Time"
	], e.map((e) => [
		ob(t(e.name), e.web_url),
		pb(mb(e.status), e.status),
		Cb(e.created, e.completed)
	]), 3e5);
	if (e.length <= 12) return n;
	return `${cb(e.filter(({ status: e }) => e === "FAILED").map((e) => `${ob(t(e.name), e.web_url)} ${e.status}`), 2e4)}
<details><summary>${e.length} runs: ${Sb(e)}</summary>

${n}
</details>
`;
}
function Sb(e) {
	let t = new Map();
	for (let { status: n } of e) t.set(n, (t.get(n) ?? 0) + 1);
	return [...t].map(([e, t]) => `${t} ${e}`).sort().join(", ");
}
function Cb(e, t) {
	let n = Date.parse(t ?? "") - Date.parse(e ?? "");
	return n > 0 ? hb(n) : "";
}
const wb = [
	"Webhook",
	"Event",
	"Result",
	"Code",
	"Attempts",
	"Time"
];
function Tb(e, t, n = new Set()) {
	if (e.length === 0) return "## Deliveries\n\nThere was nothing to deliver.\n";
	let r = e.filter(({ status: e }) => e === "failure").map(({ webhook: e, reason: r }) => `${ab(t(e))} failed${n.has(e) ? ", but is not required" : ""}: ${$(t(r ?? ""))}`);
	let i = e.map((e) => Db(e, t));
	return `## Deliveries: ${Eb(e)}

${r.length === 0 ? "" : `${cb(r, 1e5)}\n`}${lb(wb, i, 3e5)}`;
}
function Eb(e) {
	let { delivered: t, failed: n, skipped: r } = cy(e);
	return [
		...n > 0 ? [`${fb.failure}\u00a0${n} failed`] : [],
		...t > 0 ? [`${fb.success}\u00a0${t} delivered`] : [],
		...r > 0 ? [`${fb.skipped}\u00a0${r} skipped`] : []
	].join(", ");
}
function Db(e, t) {
	let { webhook: n, event: r, attempts: i, id: a } = e;
	let o = i.at(-1);
	return [
		sb($(t(n)), $(a)),
		$(r),
		Ob(e, t),
		o ? kb(o) : "",
		Ab(i),
		jb(i)
	];
}
function Ob({ status: e, reason: t }, n) {
	switch (e) {
		case "success": return `${fb.success}\u00a0delivered`;
		case "failure": return `${fb.failure}\u00a0failed`;
		case "not_run": return `${fb.skipped}\u00a0skipped: ${$(n(t ?? ""))}`;
	}
}
function kb({ status_code: e, error: t }) {
	return $(String(e ?? (t ? Pv(t) : "")));
}
function Ab(e) {
	let t = e.length;
	if (t < 2) return t === 0 ? "" : "1";
	let n = [];
	for (let t of e.map(kb)) {
		let e = n.at(-1);
		e?.code === t ? e.times += 1 : n.push({
			code: t,
			times: 1
		});
	}
	let r = n.slice(-6).map(({ code: e, times: t }) => t === 1 ? e : `${t} x ${e}`);
	if (n.length === 1) return r.join("");
	return `${t}: ${[...n.length > 6 ? ["…"] : [], ...r].join(", ")}`;
}
function jb(e) {
	let [t] = e;
	let n = e.at(-1);
	if (t === void 0 || n === void 0) return "";
	return hb(Date.parse(n.started) - Date.parse(t.started) + n.duration_ms);
}
// src/build/jobs.ts
const Mb = [
	"FAILED",
	"RUNNING",
	"QUEUED",
	"PASSED",
	"SKIPPED"
];
async function Nb(e, t, n, r) {
	let i = `/repos/${t}/actions/runs/${n}`;
	let a = {
		...zt(t),
		run_id: n
	};
	let o = {
		keys: ["jobs", "workflow_jobs"],
		most: 500
	};
	let s = await Lb(`${i}/attempts/${r}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", {
		...a,
		attempt_number: r
	}, o));
	if (s !== null && r === 1) return s;
	let c = await Lb(`${i}/jobs`, () => e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
		...a,
		filter: "all"
	}, o));
	if (c === null) return s;
	let l = s ?? c.filter((e) => (e.attempt ?? r) === r);
	return [...l, ...Pb(l, c, r)];
}
function Pb(e, t, n) {
	let r = t.filter((e) => e.attempt !== null && e.attempt < n);
	let i = [...Ib(r, (e) => e.attempt ?? 0)];
	let a = new Map();
	for (let [, e] of i.toSorted(([e], [t]) => e - t)) for (let [t, n] of Ib(e, (e) => e.name)) a.set(t, [...n, ...Fb(a.get(t) ?? [], n.length)]);
	let o = Ib(e, (e) => e.name);
	let s = [...a].flatMap(([e, t]) => Fb(t, o.get(e)?.length ?? 0));
	let c = new Set(s);
	return r.filter((e) => c.has(e));
}
function Fb(e, t) {
	let n = ({ status: e, conclusion: t }) => Mb.indexOf(Vl(e, t));
	return e.toSorted((e, t) => n(e) - n(t)).slice(0, Math.max(0, e.length - t));
}
function Ib(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = t(r);
		let i = n.get(e);
		i ? i.push(r) : n.set(e, [r]);
	}
	return n;
}
async function Lb(e, t) {
	let n = "";
	for (let r = 0; r < 2; r++) {
		let r = await Rb(e, t()).catch((e) => {
			if (e instanceof T && e.isMissingRoute) return null;
			throw e;
		});
		if (r === null) return null;
		if (r.known >= r.total) return r.jobs;
		n = `${r.known} of ${r.total}`;
	}
	throw new T(`GET ${e} listed only ${n} jobs; run this job again`, 200);
}
async function Rb(e, t) {
	let n = [];
	let r = new Map();
	let i = 0;
	let a = 0;
	for await (let o of t) {
		if (o.total === null && o.items.length === 0 && i === 0) throw new T(`GET ${e} listed no jobs and gave no count`, 200);
		a = o.total ?? 0;
		let t = n.length;
		for (let t of o.items) {
			let a = zb(t);
			if (a === null) throw new T(`GET ${e} listed something that is no job`, 200);
			let o = a.id === null ? void 0 : r.get(a.id);
			if (o && JSON.stringify(o) === JSON.stringify(a)) continue;
			o === void 0 && i++;
			a.id !== null && r.set(a.id, a);
			n.push(a);
		}
		if (n.length === t) break;
	}
	return {
		jobs: n,
		known: i,
		total: a
	};
}
function zb(e) {
	if (!Vb(e)) return null;
	let t = Hb(e.id) ? e.id : null;
	let n = Wb(e.labels);
	return {
		id: t,
		name: Ub(e.name) ?? `job ${t ?? ""}`.trim(),
		attempt: typeof e.run_attempt == "number" ? e.run_attempt : null,
		checkRunId: Ub(e.check_run_url)?.replace(/^.*\//, "") || null,
		...Bb(Ub(e.status) ?? "", e.conclusion),
		runnerName: Ub(e.runner_name),
		labels: n.length > 0 ? n : Wb(e.runs_on),
		url: Ub(e.url),
		pageUrl: Ub(e.html_url),
		created: he(Ub(e.created_at)),
		started: he(Ub(e.started_at) ?? Ub(e.started)),
		completed: he(Ub(e.completed_at) ?? Ub(e.stopped))
	};
}
function Bb(e, t) {
	let n = Tu(e);
	return t === void 0 ? n : {
		...n,
		conclusion: Ub(t)
	};
}
function Vb(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function Hb(e) {
	return Number.isSafeInteger(e);
}
function Ub(e) {
	return typeof e == "string" && e !== "" ? e : null;
}
function Wb(e) {
	return Array.isArray(e) ? e.filter((e) => typeof e == "string") : [];
}
async function Gb(e, t, n, r) {
	let i = {
		...zt(t),
		run_id: n
	};
	let a = `/repos/${t}/actions/runs/${n}`;
	let o = Xb(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", i), a, { id: n });
	if (r === null || o.attempt === r) return o;
	return Kb(e, t, n, r);
}
async function Kb(e, t, n, r) {
	return Xb(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
		...zt(t),
		run_id: n,
		attempt_number: r
	}), `/repos/${t}/actions/runs/${n}/attempts/${r}`, {
		id: n,
		attempt: r
	});
}
async function qb(e, t, n) {
	let { workflow: r, workflowId: i, workflowPath: a } = n;
	if (r !== null || i === null) return n;
	let { name: o, path: s } = await Qb(e, t, i);
	return {
		...n,
		workflow: o ?? i,
		workflowPath: a ?? s
	};
}
async function Jb(e, t, n) {
	let { event: r, headSha: i, headBranch: a, pullRequest: o } = n;
	if (!r.startsWith("pull_request")) return n;
	if (o !== null && a !== null) return n;
	let s = zt(t);
	let { owner: c } = zt(n.headRepository ?? "");
	try {
		if (o !== null) {
			let { json: r } = await e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
				...s,
				pull_number: o.number
			});
			return tx(n, ex([r], t, i));
		}
		if (i === null) return n;
		let { json: r } = await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
			...s,
			commit_sha: i
		});
		let l = ex(r, t, i);
		if (l !== null || c === "" || a === null) return tx(n, l);
		return tx(n, ex((await e.request("GET /repos/{owner}/{repo}/pulls", {
			...s,
			head: `${c}:${a}`,
			state: "all"
		})).json, t, i));
	} catch (e) {
		if (!(e instanceof T)) throw e;
		return n;
	}
}
async function Yb(e, t, n) {
	return await nx(e, t, n) ?? await rx(e, t, n);
}
function Xb({ status: e, json: t }, n, r) {
	let i = fu(t);
	let { id: a, attempt: o = i?.attempt } = r;
	if (i?.id === a && i?.attempt === o) return i;
	throw new T(`GET ${n} was answered ${e} ${i ? `with run ${i.id}, attempt ${i.attempt}` : "without a workflow run"}; GITHUB_API_URL must be the API's own URL`, e);
}
const Zb = H({
	name: su,
	path: su
});
async function Qb(e, t, n) {
	try {
		let { json: r } = await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
			...zt(t),
			workflow_id: n
		});
		let { output: i, success: a } = Cs(Zb, r);
		if (a) return i;
	} catch (e) {
		if (!(e instanceof T)) throw e;
	}
	return {
		name: null,
		path: null
	};
}
const $b = H({
	number: V(),
	title: Q,
	state: Q,
	head: H({
		ref: Q,
		sha: Q,
		repo: R(B(H({ full_name: W() })), null)
	}),
	base: H({
		ref: Q,
		repo: H({ full_name: W() })
	})
});
function ex(e, t, n) {
	let r = (Array.isArray(e) ? e : []).flatMap((e) => {
		let { output: t, success: n } = Cs($b, e);
		return n ? [t] : [];
	}).filter(({ head: e, base: r }) => e.sha === n && r.repo.full_name.toLowerCase() === t.toLowerCase());
	return r.find(({ state: e }) => e === "open") ?? r[0] ?? null;
}
function tx(e, t) {
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
async function nx(e, t, { id: n, attempt: r }) {
	let i = Math.max(1, r - 20);
	try {
		for (let a = r - 1; a >= i; a--) {
			let r = await Kb(e, t, n, a);
			if (Hl(r.conclusion)) return r;
		}
	} catch (e) {
		if (!(e instanceof T && e.status === 404)) throw e;
	}
	return null;
}
async function rx(e, t, n) {
	let r = zt(t);
	let { workflowId: i, refKind: a, headBranch: o } = n;
	let s = {
		keys: ["workflow_runs"],
		most: 10
	};
	let c = o ?? "";
	let l = {
		branch: c,
		status: "completed"
	};
	let u = a === "tag" ? "tags" : "heads";
	let d = {
		branch: c,
		...i !== null && { workflow_id: i },
		...a !== null && { ref: `refs/${u}/${c}` }
	};
	let f = "GET /repos/{owner}/{repo}/actions/runs";
	let p = i === null ? [e.pages(f, {
		...r,
		...l
	}, s)] : [e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
		...r,
		...l,
		workflow_id: i
	}, s), e.pages(f, {
		...r,
		...d
	}, s)];
	for (let e of p) try {
		return await ix(n, e);
	} catch (e) {
		if (!(e instanceof T && e.isMissingRoute)) throw e;
	}
	return null;
}
async function ix(e, t) {
	for await (let { items: n } of t) {
		let t = n.map(fu).filter((e) => e !== null).filter((t) => ax(t, e)).sort((e, t) => ox(t) - ox(e));
		if (t[0]) return t[0];
	}
	return null;
}
function ax(e, t) {
	return e.id !== t.id && Hl(e.conclusion) && ox(e) < ox(t) && e.headBranch === t.headBranch && e.headRepository === t.headRepository && (t.workflowId === null ? e.workflow === t.workflow : e.workflowId === null || e.workflowId === t.workflowId);
}
function ox(e) {
	return e.number ?? e.id;
}
// src/build/build.ts
const sx = 3e4;
const cx = 2500;
async function lx(e, t) {
	let { repository: n, apiUrl: r, serverUrl: i, own: a } = t;
	let o = await Jb(e.api, n, a ? await px(e, t) : await mx(e, t));
	let { runs: s, self: c, unfinished: l } = await hx(e, t, o);
	let u = ux(o, s, t) ? dx(o, s) : bx(o, s, a);
	let { status: d } = u;
	fx(e.log, {
		unfinished: l,
		own: a,
		status: d
	});
	let f = {
		repository: n,
		apiUrl: r,
		serverUrl: i
	};
	e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.workflow ?? n}: ${d}, ${s.length === 1 ? "1 run" : `${s.length} runs`}`);
	return {
		...u,
		payload: df({
			run: o,
			runs: s,
			status: d,
			place: f
		}),
		run: o,
		runs: s,
		self: c
	};
}
function ux({ conclusion: e }, t, { own: n, apiUrl: r }) {
	return n === null && e !== null && /\/api\/v1$/.test(r) && t.some(({ status: e }) => !Ul(e));
}
function dx(e, t) {
	let { status: n } = bx({
		...e,
		status: "in_progress",
		conclusion: null
	}, t, null);
	return {
		status: n,
		dockerHub: "error",
		noResult: "incomplete"
	};
}
function fx(e, { unfinished: t, own: n, status: r }) {
	if (t.length === 0) return;
	if (n === null) {
		e.info(`not finished: ${yx(t)}`);
		return;
	}
	let i = t.length === 1;
	let a = t.length - 10;
	let o = `${i ? "job" : "jobs"} ${yx(t.slice(0, 10))}${a > 0 ? ` and ${a} more` : ""}`;
	let s = Ul(r) ? `so ${i ? "its result is" : "their results are"} not in the build` : `so the build is reported as ${r}`;
	let c = n.needs ? `add ${i ? "it" : "them"} to needs, or, if there already, remove "name" from the job` : `report from a last job that has ${i ? "it" : "them"} in needs`;
	e.warning(`${o} ${i ? "has" : "have"} not finished, ${s}; ${c}`);
}
async function px({ api: e, log: t }, n) {
	let { repository: r, runId: i, env: a } = n;
	let o = n.attempt ?? a.runAttempt;
	let s = {
		...bu(a),
		id: i,
		attempt: o
	};
	try {
		let t = await Gb(e, r, i, o);
		return {
			...await qb(e, r, vx(t, s)),
			status: s.status,
			conclusion: null,
			refKind: s.refKind ?? t.refKind,
			pullRequest: s.pullRequest ?? t.pullRequest
		};
	} catch (e) {
		if (!(e instanceof T && e.isMissingRoute)) throw e;
		t.warning(`the server has no API for workflow runs (404): the times of run ${i} are missing`);
		return s;
	}
}
async function mx({ api: e }, t) {
	let { repository: n, runId: r, attempt: i, env: a } = t;
	let o = await Gb(e, n, r, i).catch((e) => {
		if (!(e instanceof T && e.status === 404)) throw e;
		throw new T(`the API has no run ${r}${i ? `, attempt ${i},` : ""} of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`, 404);
	});
	let s = yu(a.event);
	return qb(e, n, s?.id === o.id && s.attempt === o.attempt ? vx(o, s) : o);
}
async function hx(e, t, n) {
	let { api: r, log: i, clock: a, signal: o } = e;
	let { repository: s, own: c } = t;
	let l = a.now();
	let u = [];
	for (let t = 0;; t += cx) {
		let d = await Nb(r, s, n.id, n.attempt);
		if (d === null) return {
			runs: _x(e, n, c),
			self: null,
			unfinished: []
		};
		let f = a.now();
		let p = If(d, c, f);
		let { lagging: m } = p;
		if (m.length > 0 && t < sx && f - l < sx) {
			t === 0 && i.info(`${yx(m)} done in needs but not in the API, asking on for up to ${sx / 1e3} s`);
			u = m;
			await a.sleep(cx, o);
			continue;
		}
		u.length > 0 && m.length === 0 && i.info(`${yx(u)} done in the API too, after ${Math.round((f - l) / 1e3)} s`);
		gx(i, p);
		return p;
	}
}
function gx(e, { believed: t, forgiven: n, doubted: r }) {
	t.length > 0 && e.warning(`${yx(t)} unfinished in the API after 30 s; the results in needs are used`);
	n.length > 0 && e.warning(`${yx(n)} FAILED, but success in needs (continue-on-error): does not count against the build`);
	r.length > 0 && e.warning(`${yx(r)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's key`);
}
function _x({ log: e }, t, n) {
	let r = `the API has no jobs of run ${t.id} (404)`;
	if (n?.needs) {
		e.info(`${r}: needs alone says how they ended`);
		return Wf(n.needs);
	}
	e.warning(n ? `${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"` : `${r}: the build is what the run itself says`);
	return [];
}
function vx(e, t) {
	let n = Object.entries(e).filter(([, e]) => e !== null);
	return {
		...t,
		...Object.fromEntries(n)
	};
}
function yx(e) {
	return e.map((e) => `"${e}"`).join(", ");
}
function bx(e, t, n) {
	let r = n ? Sx(n) : [];
	let i = r.length > 0 ? "FAILED" : Cx(e, t, n);
	let a = t.filter(({ counts: e, status: t }) => e && t === "FAILED").map(({ conclusion: e }) => e ?? "");
	let o = e.conclusion !== null && r.length === 0;
	let s = xx(o ? e.conclusion : null, [...r, ...a], t.length > 0);
	if (s === "stale") return {
		status: i,
		dockerHub: "error",
		noResult: s
	};
	if (s === "action_required") return {
		status: "QUEUED",
		dockerHub: "error",
		noResult: s
	};
	return {
		status: i,
		dockerHub: Kl(i, o ? [e.conclusion ?? ""] : [...r, ...a]),
		noResult: s
	};
}
function xx(e, t, n) {
	switch (e) {
		case "stale": return "stale";
		case "action_required": return n ? null : "action_required";
		case "cancelled": return t.every((e) => e === "cancelled") ? "cancelled" : null;
		case null: return t.length > 0 && t.every((e) => e === "cancelled") ? "cancelled" : null;
		default: return null;
	}
}
function Sx({ jobStatus: e, needs: t }) {
	let n = Gf(t);
	return e === "success" ? n : [e, ...n];
}
function Cx(e, t, n) {
	if (e.conclusion !== null) return Vl(e.status, e.conclusion);
	let r = Gl(t.map(({ counts: e, status: t }) => e ? t : "PASSED"));
	if (r !== null) return r;
	return n ? "PASSED" : Vl(e.status, null);
}
// src/modes/shared/reported-run.ts
function wx(e, t) {
	let { environment: n } = e;
	if (t === n.repository) return e;
	let [r = ""] = t.split("/");
	return {
		...e,
		environment: {
			...n,
			repository: t,
			repositoryOwner: r,
			runId: 0
		}
	};
}
function Tx(e) {
	return {
		build: e.some((e) => /^(build|runs|status|job)\b/.test(e)),
		ref: e.includes("github.ref"),
		base: e.includes("github.base_ref")
	};
}
async function Ex(e, t, n) {
	let { inputs: r } = e;
	let { environment: i } = r;
	let a = Of(r.needs);
	let o = Pu(r);
	let s = o.own ? Mx(r, a) : null;
	let c = n.build ? null : o.run;
	let l = c === null ? await Ax(e, t, o, s) : null;
	let u = l?.run ?? c ?? bu(i);
	let d = o.own ? u : await Dx(u, {
		source: e,
		io: t,
		uses: n,
		fetched: l !== null
	});
	let f = l === null ? null : jx(e, {
		...l,
		run: d
	}, t.log);
	let { status: p, noResult: m } = f ?? bx(d, [], s);
	return {
		repository: i.repository,
		subject: o,
		run: d,
		facts: xu(d, i.repository),
		status: p,
		noResult: m,
		build: f,
		values: {
			github: Jl(d, i),
			...f === null ? {} : {
				build: f.payload,
				status: Yl(f),
				...bf(f.payload, d, i),
				...Rf(f.runs)
			},
			job: {
				name: f?.self?.name ?? i.job,
				id: f?.self?.id ?? (Number(r.jobId) || void 0)
			}
		}
	};
}
async function Dx(e, { source: t, io: n, uses: r, fetched: i }) {
	let { repository: a } = t.inputs.environment;
	let { tests_url: o } = t.config.notify ?? {};
	let s = i && o?.includes("github.ref") === !0;
	let c = r.base && !i ? await Jb(n.api, a, e) : e;
	return r.ref || s ? Ox(c, a, n) : c;
}
async function Ox(e, t, { api: n, log: r }) {
	let { headBranch: i, headSha: a, refKind: o, event: s } = e;
	if (o !== null || s === "release" || i === null) return e;
	let c = {
		repository: t,
		sha: a ?? ""
	};
	let l = await kx(Bt(n, {
		...c,
		branch: i
	}));
	let u = await kx(Vt(n, {
		...c,
		tag: i
	}));
	if (l !== u) return {
		...e,
		refKind: u ? "tag" : "branch"
	};
	r.warning(u ? `\${github.ref} is empty: ${i} is both a branch and a tag with the run's commit; use \${github.ref_name}` : `\${github.ref} is empty: the API has neither a branch nor a tag ${i} with the run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`);
	return e;
}
async function kx(e) {
	try {
		return await e;
	} catch (e) {
		if (!(e instanceof T)) throw e;
		if ([
			403,
			404,
			422
		].includes(e.status ?? 0)) return !1;
		throw e;
	}
}
function Ax({ inputs: e }, t, n, r) {
	let { environment: i } = e;
	let { repository: a, apiUrl: o, serverUrl: s } = i;
	return lx(t, {
		repository: a,
		apiUrl: o,
		serverUrl: s,
		runId: n.runId,
		attempt: n.attempt,
		own: r,
		env: i
	});
}
function jx({ inputs: e, config: t }, n, r) {
	let i = t.notify?.tests_url;
	if (i === void 0) return n;
	return {
		...n,
		payload: Nx(i, n, e, r)
	};
}
function Mx({ jobId: e, jobStatus: t, environment: n }, r) {
	if (t === null) throw new S("input job-status is empty; leave it out or give ${{ job.status }}");
	let { runnerName: i, job: a } = n;
	return {
		jobId: e || null,
		jobStatus: t,
		runnerName: i || null,
		jobKey: a || null,
		needs: r
	};
}
function Nx(e, { payload: t, run: n, runs: r }, { environment: i, variables: a }, o) {
	let s = Jl(n, i);
	let c = {
		...bf(t, n, i),
		...Rf(r)
	};
	let l = new Map();
	let u = _f(t, (n) => {
		let r = {
			...c,
			build: t,
			github: s,
			run: n
		};
		try {
			return Us(e, nc(r, new Map(), a));
		} catch (e) {
			if (!(e instanceof q)) throw e;
			let { message: t } = e;
			l.set(t, [...l.get(t) ?? [], n.name]);
			return null;
		}
	});
	for (let [e, [t, ...n]] of l) {
		let r = n.length > 0 ? ` and ${n.length} more` : "";
		o.warning(`notify.tests_url: ${e}; run "${t}"${r} goes without tests`);
	}
	return u;
}
// src/modes/shared/result.ts
const Px = "The step was cancelled before it had sent anything.";
function Fx(e, t) {
	let n = e instanceof Error ? e.message : String(e);
	return {
		result: "failure",
		failure: n,
		outputs: {},
		deliveries: null,
		payload: null,
		record: null,
		summary: `## The step failed\n\n${n.split("\n").map((e) => `- ${$(t(e))}`).join("\n")}\n`
	};
}
function Ix({ mode: e, environment: t }) {
	let { repository: n, runId: r, runAttempt: i } = t;
	return {
		result: "failure",
		failure: Px,
		outputs: e === "chain" ? { "chain-state": "cancelled" } : {},
		deliveries: e === "receive" ? null : [],
		payload: null,
		record: e === "receive" || e === "callback" ? null : Yy(n, {
			id: r,
			attempt: i
		}),
		summary: `## The step was cancelled\n\n${Px}\n`
	};
}
function Lx(e, t, n) {
	let r = Rx(t);
	let i = e.filter(({ status: e }) => e === "failure");
	for (let { webhook: e, reason: t } of i) r.has(e) && n.warning(`webhook "${e}" failed, but is not required: ${t}`);
	return i.filter(({ webhook: e }) => !r.has(e));
}
function Rx(e) {
	return new Set(e.filter(({ required: e }) => !e).map(({ name: e }) => e));
}
const zx = "in the config, then report this run from a new one, with the input run-id";
function Bx(e, { cancelled: t, anew: n }) {
	if (t) return "The step was cancelled; see the deliveries output for what went out.";
	if (e.length === 0) return null;
	let r = e.slice(0, 9).map(({ webhook: e, reason: t }) => `webhook "${e}" failed: ${t}`);
	let i = e.filter(({ attempts: e }) => Nv(e.at(-1)?.status_code ?? null));
	let a = e.filter((e) => !i.includes(e));
	let o = a.some(({ attempts: e }) => {
		let t = e.at(-1);
		return t !== void 0 && t.error !== "blocked";
	}) ? "fix the receiver and re-run this job; after a change of config or workflow," : "after that change,";
	let s = n === null || a.length === 0 ? [] : [`${o} ${n}`];
	i.length > 0 && s.push(s.length === 0 ? `fix the body ${zx}` : `where the receiver does not accept the body, fix it ${zx}`);
	if (e.length === 1) return [...r, ...s].join("; ");
	let c = `${e.length} webhooks failed`;
	let l = e.length > 9 ? ["the first 9 are above"] : [];
	return [...r, [
		c,
		...l,
		...s
	].join("; ")].join("\n");
}
// src/modes/shared/select-webhooks.ts
function Vx(e, t, n) {
	let r = Qx(e.notify?.webhooks ?? [], t.inputs.only);
	r.length === 0 && n.warning("nothing is sent: the config has no notify.webhooks");
	return {
		webhooks: r,
		missingSecrets: $x(Jx(r, t.inputs), t, n)
	};
}
function Hx({ webhooks: e }, t) {
	let n = Jx(e, t);
	let r = t.mode === "test";
	return {
		...Tx(n.flatMap(Cp)),
		build: n.some((e) => Yx(e, r))
	};
}
async function Ux({ webhooks: e, missingSecrets: t }, n, r, i) {
	let a = r.mode === "test";
	let o = Jx(e, r);
	let s = a ? null : await Wx(n, i, o);
	let c = a ? n.facts : await aS(n, i, o);
	let l = [];
	let u = [];
	for (let r of e) {
		let e = t.has(r) ? {
			reason: "no_secret",
			text: "its secret is empty"
		} : s === null ? { event: "test" } : Kx(r, s, {
			...n,
			facts: c
		});
		"event" in e ? l.push({
			webhook: r,
			...e
		}) : u.push({
			webhook: r,
			...e
		});
	}
	for (let { webhook: e, text: t } of u) i.log.info(`webhook "${e.name}" skipped: ${t}`);
	return {
		selected: l,
		skipped: u
	};
}
async function Wx(e, t, n) {
	let { subject: r, run: i, repository: a } = e;
	let o = r.kind === "completed" && n.some(({ events: e }) => Gx(e, Ru)) ? await ju(e, i, () => Yb(t.api, a, i)) : null;
	o !== null && t.log.info(`build_status_changed: ${o.changed ? "yes" : "no"}, ${o.reason}`);
	return {
		events: ku(r.kind, e, o),
		change: o
	};
}
function Gx(e, t) {
	return e.some((e) => t.includes(e));
}
function Kx({ enabled: e, events: t, match: n, only_failures: r }, i, a) {
	if (!e) return {
		reason: "disabled",
		text: "enabled is false"
	};
	let o = t.find((e) => i.events.includes(e));
	if (o === void 0) return {
		reason: "events",
		text: qx(t, i, a)
	};
	let s = cS(n, a.facts);
	if (s !== null) return {
		reason: "match",
		text: s
	};
	if (r && (!Wl(a.status) || a.noResult !== null)) return {
		reason: "only_failures",
		text: `it wants only_failures, ${Xx(a)}`
	};
	return { event: o };
}
function qx(e, { change: t }, n) {
	let r = t !== null && n.noResult === null && Gx(e, Ru) ? ` (${t.reason})` : "";
	return `it wants ${e.join(", ")}, ${Xx(n)}${r}`;
}
function Jx(e, { mode: t }) {
	return e.filter(({ enabled: e }) => e || t === "test");
}
function Yx(e, t) {
	let { payload: n = "jobserv", body: r, events: i, only_failures: a } = e;
	let o = Sy(e) && r === void 0 && n !== "github";
	let s = Tx(Cp(e)).build;
	if (o || s || t) return o || s;
	return a || Gx(i, Lu);
}
function Xx({ status: e, noResult: t }) {
	let n = Au(t);
	if (n !== null) return `the build is ${e}: ${n}`;
	return `the build ${e === "PASSED" || e === "FAILED" ? "" : "is "}${e}`;
}
const Zx = "variables.";
function Qx(e, t) {
	let n = e.map(({ name: e }) => e);
	let r = t.filter((e) => !n.includes(e)).map((e) => ({ message: `input only names "${e}", which the config does not have; write ${E(e, n) ?? `one of ${n.join(", ")}`}` }));
	if (r.length > 0) throw new S(r);
	return e.filter(({ name: e }) => t.length === 0 || t.includes(e));
}
function $x(e, { secrets: t, inputs: n }, r) {
	let { environment: i } = n;
	let a = e.map((e) => ({
		webhook: e,
		names: wp(e).filter((e) => t.get(e) === "")
	})).filter(({ names: e }) => e.length > 0);
	let o = iS(i) || rS(i);
	if (a.length > 0 && !o) throw new S(a.map(({ webhook: e, names: t }) => ({ message: `webhook "${e.name}" needs the secret ${t.join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "environment: NAME"` })));
	for (let { webhook: e, names: t } of a) r.warning(rS(i) ? `webhook "${e.name}" is skipped: this repository is a fork, and ${t.join(", ")} is empty; set it here, or disable this workflow` : `webhook "${e.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${t.join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);
	return new Set(a.map(({ webhook: e }) => e));
}
const eS = ["default", "omit"];
function tS(e, t, n) {
	let r = new Set(e.flatMap(Sp).flatMap(({ text: e }) => Yf(e)).filter(({ name: e, filters: t }) => {
		let n = t.some((e) => eS.includes(e));
		return e.startsWith(Zx) && !n;
	}).map(({ name: e }) => e));
	for (let e of r) ac(t, e.slice(10)).kind === "none" && n.warning(`${e} has no value${nS(e, t)}`);
}
function nS(e, t) {
	if (Object.keys(Object(t)).length === 0) return "; give the input variables";
	let n = oc(t);
	let r = E(e.slice(10), n);
	let i = n.slice(0, 10).join(", ");
	let a = n.length - 10;
	let o = n.length === 0 ? ", and no other" : `, but ${i}${a > 0 ? ` and ${a} more` : ""}`;
	return `: the input variables has none of that name${r ? `; did you mean ${Zx}${r}?` : o}`;
}
function rS({ event: e }) {
	return C(C(e, "repository"), "fork") === !0;
}
function iS(e) {
	let { fork: t } = xu(bu(e), e.repository);
	return t || e.actor === "dependabot[bot]";
}
async function aS({ run: e, facts: t, repository: n }, { api: r }, i) {
	if (!t.refUncertain || t.fork) return t;
	let a = t.branch;
	let o = e.headSha ?? "";
	let s = (e) => i.some(({ match: { [e]: t } }) => t !== void 0 && Sc(t, a));
	let c = () => Bt(r, {
		repository: n,
		branch: a,
		sha: o
	});
	let l = () => Vt(r, {
		repository: n,
		tag: a,
		sha: o
	});
	return {
		...t,
		notBranch: s("branch") ? await oS(`branch ${a} has the run's commit`, c) : null,
		notTag: s("tag") ? await oS(`tag ${a} is at the run's commit`, l) : null
	};
}
async function oS(e, t) {
	try {
		return await t() ? null : `no ${e}`;
	} catch (t) {
		if (!(t instanceof T)) throw t;
		let { status: n, message: r } = t;
		return n === 403 || n === 404 ? `the API does not say that a ${e} (${n}); if so, add "permissions: contents: read" to the job` : `the API does not say that a ${e}: ${r}`;
	}
}
const sS = [
	"repository",
	"branch",
	"tag",
	"workflow",
	"event",
	"actor"
];
function cS(e, t) {
	for (let n of sS) {
		let r = e[n];
		if (r === void 0) continue;
		let i = n === "branch" || n === "tag";
		if (i && t.fork && e.repository === void 0) return `the run comes from a fork (${t.repository || "unknown"}), whose branches fit no pattern`;
		if (!Sc(r, t[n])) return `match.${n} is ${r.join(", ")} and the run's is ${t[n] || "unknown"}`;
		let a = n === "branch" ? t.notBranch : t.notTag;
		if (i && a !== null) return `match.${n} is ${r.join(", ")}, but ${a}`;
	}
	return null;
}
function lS({ keys: e, carriesSecret: t }) {
	return e.length === 0 && t !== !0 ? ["unsigned: it has no secret_name"] : [];
}
function uS(e, t, { redact: n, log: r }) {
	let { isTerminal: i = !1 } = r;
	let { id: a, method: o, shown: s, headers: c, body: l, keys: u, signatures: d } = e;
	let f = n(l.toString("utf8"));
	let p = Vp(d, {
		id: a,
		timestamp: 0,
		body: l
	}, u);
	let m = t ?? "(the time of the attempt)";
	let h = d.flatMap((e) => Hp(e).slice(1));
	return [
		`${o} ${s}`,
		...hS(c, n),
		`webhook-timestamp: ${m}`,
		...Object.keys(p).map((e) => `${e}: ${h.includes(e.toLowerCase()) ? m : "***"}`),
		...lS(e),
		vS(e, i),
		...i ? f.split(/\r?\n/) : yS(f)
	];
}
function dS(e) {
	let { method: t, shown: n, keys: r, signatures: i } = e;
	let a = i.map((e) => typeof e == "string" ? e : e.header);
	return [`${t} ${n}`, ...r.length > 0 ? [`signed: ${a.join(", ")}`] : lS(e)];
}
function fS({ attempts: e, maxAttempts: t, notes: n }, r, i) {
	return [...e.flatMap((e) => [pS(e, t), ...mS(e, r, i)]), ...n];
}
function pS({ attempt: e, message: t, waitedMs: n }, r) {
	let { number: i, status_code: a, error: o, duration_ms: s } = e;
	let c = n === null && i < r;
	let l = r > 1 && !c ? `${i} of ${r}` : i;
	let [u] = t?.split("; ", 1) ?? [];
	return `attempt ${l}: ${u === void 0 || o === null ? `HTTP ${a}` : u.replace(`${o}: `, o === "status" ? "" : `${Pv(o)}: `)} (${s} ms)${n === null ? c && o !== null ? "; not retried" : "" : `; retrying in ${(n / 1e3).toFixed(1)} s`}`;
}
function mS({ response: e, message: t }, n, r) {
	if (e === null || n === "never") return [];
	if (n === "on-failure" && t === null) return [];
	let i = e.body.toString("utf8");
	return [...n === "always" ? hS(e.headers, r) : [], `response: ${i === "" ? "(empty)" : mt(r(i))}`];
}
function hS(e, t) {
	return Object.entries(gv(e)).map(([e, n]) => `${e}: ${mt(t(gS.includes(e) ? _S(n) : n))}`);
}
const gS = [
	"location",
	"content-location",
	"link",
	"refresh"
];
function _S(e) {
	return e.replaceAll(/\/\/[^/?#<>\s]*@/g, "//***@").replaceAll(/[?#][^>\s]*/g, (e) => `${e.charAt(0)}***`);
}
function vS({ body: e, inPayloadFile: t }, n) {
	if (e.length === 0) return "no body";
	return `body, ${e.length === 1 ? "1 byte" : `${e.length} bytes`}${t && !n ? ", as in the file of the output payload-file" : ""}:`;
}
function yS(e) {
	let t = /^\s*[{[]/.test(e);
	let n = [];
	let r = 0;
	let i = 0;
	let a = 0;
	let o = !1;
	for (let s = 0; s < e.length; s += 1) {
		if (s - r >= 1e3) {
			let t = [i, a].find((e) => e > r) ?? xS(e, s);
			n.push(e.slice(r, t));
			r = t;
		}
		if (!t) continue;
		let c = e[s];
		if (c === "\"" && !(o && bS(e, s))) o = !o;
		else if (o) continue;
		else c === "," || c === "{" || c === "[" ? i = s + 1 : c === ":" && (a = s + 1);
	}
	r < e.length && n.push(e.slice(r));
	return n;
}
function bS(e, t) {
	let n = 0;
	for (; e[t - 1 - n] === "\\";) n += 1;
	return n % 2 == 1;
}
function xS(e, t) {
	return /[\ud800-\udbff]/.test(e[t - 1] ?? "") ? t - 1 : t;
}
function SS({ secrets: e, inputs: t }, n, r, { id: i, event: a, values: o, body: s }) {
	let c = nc(o, e, t.variables);
	try {
		let t = vy(r, {
			id: i,
			event: a,
			lookup: c,
			secrets: e,
			body: s
		});
		for (let i of Ny(r, t, e)) n.mask(i);
		let o = mt(n.redact(t.shown));
		return {
			kind: "request",
			prepared: {
				...t,
				shown: o
			}
		};
	} catch (e) {
		if (!(e instanceof q)) throw e;
		return {
			kind: "impossible",
			reason: mt(n.redact(e.message), 500)
		};
	}
}
function CS({ inputs: e, allowlist: t }, { signal: n }, r) {
	let i = e.mode === "test";
	let { idempotent: a = !0 } = r;
	return {
		allowlist: t,
		successCodes: r.success_codes,
		successBody: r.success_body,
		quoteResponse: e.showResponse !== "never",
		timeoutMs: r.timeout ?? 1e4,
		retryDelaysSeconds: i ? [] : r.retry_schedule ?? De,
		retryOnlyIfUndelivered: !a,
		keepAlive: a,
		signal: n
	};
}
async function wS({ inputs: e, allowlist: t }, n, r) {
	kS(e.allowedHosts, n, r.map(({ prepared: e }) => e.url));
	if (e.dryRun) return r.map(({ prepared: e }) => TS({ allowlist: t }, n, e));
	let i = async ({ prepared: e, options: t }) => ({
		prepared: e,
		outcome: await Kv(n, e, t)
	});
	let a = [];
	for await (let { prepared: t, outcome: o } of AS(r, 50, i)) a.push(ES(e, n, t, o));
	return a;
}
function TS({ allowlist: e }, t, n) {
	let r = cd(e, n.url, n.method)?.replace(/\.$/, "") ?? null;
	let i = uS(n, null, t);
	let a = r === null ? "sent" : `refused: ${r}`;
	t.log.group(`webhook "${n.webhook}" would be ${a}`, i);
	return r === null ? oy(n, "dry_run") : sy(n, `blocked: ${r}`);
}
function ES(e, t, n, r) {
	let i = e.mode === "test";
	let a = ay(n, OS(r, t));
	DS(t, a, [...i ? uS(n, r.attempts[0]?.timestamp ?? null, t) : dS(n), ...fS(r, i && e.showResponse === "on-failure" ? "always" : e.showResponse, t.redact)]);
	for (let e of r.notes) t.log.warning(`webhook "${n.webhook}": ${e}`);
	return a;
}
function DS(e, t, n) {
	let { webhook: r, event: i, status: a, reason: o, attempts: s, id: c } = t;
	let l = s.at(-1);
	let u = l?.status_code ?? (l?.error ? Pv(l.error) : "");
	let d = a === "success" ? "delivered" : "FAILED";
	e.log.group(`webhook "${r}" ${d}: ${u} (event ${i})`, [...n, `${c}: ${d}${o === null ? "" : `: ${o}`}`]);
}
function OS(e, { redact: t }) {
	let { reason: n } = e;
	return {
		...e,
		reason: n === null ? null : mt(t(n), 500)
	};
}
function kS(e, t, n) {
	if (!e.includes("public")) return;
	if (!n.some((e) => t.proxied(e))) return;
	t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure");
}
async function* AS(e, t, n) {
	let r = e.entries();
	let i = new Map();
	let a = () => {
		let { value: e, done: t } = r.next();
		if (t) return;
		let [o, s] = e;
		let c = n(s);
		i.set(o, c);
		c.then(a, a);
	};
	for (let e = 0; e < t; e++) a();
	for (let e = 0;; e++) {
		let t = i.get(e);
		if (t === void 0) return;
		i.delete(e);
		yield await t;
	}
}
async function jS(e, t) {
	let n = await e.loadConfig();
	let r = Vx(n, e, t.log);
	let i = PS(e.inputs, t);
	let a = MS(e.inputs);
	let o = {
		...e,
		inputs: a
	};
	let s = await Ex({
		inputs: a,
		config: n
	}, t, Hx(r, a)).catch((e) => {
		throw NS(e, a);
	});
	let { selected: c, skipped: l } = await Ux(r, s, a, t);
	let u = s.build === null ? void 0 : n.notify?.tests_url;
	tS([...c.map(({ webhook: e }) => e), { url: u }], a.variables, t.log);
	let d = FS(c, s, o, t);
	let f = await wS(o, t, d.flatMap(({ webhook: e, rendered: n }) => n.kind === "request" ? {
		prepared: n.prepared,
		options: CS(o, t, e)
	} : []));
	await i;
	let { repository: p } = e.inputs.environment;
	let { webhooks: m } = r;
	return RS({
		webhooks: m,
		run: s,
		skipped: l,
		requests: d,
		deliveries: f,
		sender: p
	}, a, t);
}
function MS(e) {
	let { repository: t, runId: n, environment: r } = e;
	if (["", r.repository].includes(t)) return e;
	if (n === null) throw new S(`input repository is ${t}; give the input run-id of its run, too`);
	return wx(e, t);
}
function NS(e, { repository: t }) {
	return e instanceof T && [403, 404].includes(e.status ?? 0) && t !== "" ? new T(`${e.message}; github-token must be a token that may read ${t}`, e.status) : e;
}
async function PS({ mode: e, coverage: t, config: n, configFile: r, dryRun: i, environment: a }, { api: o, clock: s, log: c, signal: l }) {
	if (e !== "notify" || i) return;
	let u = n.trim() === "" && Pt(r) === null;
	if (!(t ?? u)) return;
	let d = new AbortController();
	let f = AbortSignal.any([l, d.signal]);
	let p = s.sleep(5e3, f).then(() => null);
	let m = rv(o, a).catch(() => null);
	let h = await Promise.race([m, p]);
	d.abort();
	h !== null && c.warning(h);
}
function FS(e, t, n, r) {
	let { inputs: i, secrets: a } = n;
	let { environment: o } = i;
	let s = ky({
		payload: t.build?.payload ?? null,
		isPrivate: t.run.isPrivate,
		serverUrl: o.serverUrl,
		event: o.event,
		keys: {},
		secrets: a
	});
	return e.map(({ webhook: e, event: a }) => {
		let o = IS(e, t, i);
		let c = SS(n, r, e, {
			id: o,
			event: a,
			values: {
				...t.values,
				event: { name: a }
			},
			body: s
		});
		c.kind === "request" && (c.prepared.inPayloadFile = LS(e));
		return {
			id: o,
			event: a,
			webhook: e,
			rendered: c
		};
	});
}
function IS(e, { run: t, subject: n, status: r, repository: i }, { mode: a, jobId: o, environment: s }) {
	let { job: c, runnerName: l, step: u } = s;
	return yy({
		repository: i,
		runId: t.id,
		attempt: t.attempt,
		chain: null,
		webhook: e.name,
		kind: a === "test" ? "test" : n.kind,
		status: r
	}, n.own ? [o || `${c} on ${l}`, u] : null);
}
function LS(e) {
	let { body: t, payload: n = "jobserv" } = e;
	return Sy(e) && t === void 0 && n === "jobserv";
}
function RS(e, t, n) {
	let { run: r, webhooks: i } = e;
	let { environment: a } = t;
	let o = zS(e, t, n);
	let s = BS(e.requests);
	let c = Lx(o, i, n.log);
	let l = n.signal.aborted;
	let u = t.mode === "notify" && !t.dryRun && c.some(({ webhook: e }) => s.has(e));
	let d = r.build?.payload ?? null;
	let f = {
		...Yy(a.repository, r.run),
		...e.sender !== a.repository && { sender: e.sender }
	};
	let p = d ? _b(d, n.redact) : vb(VS(r, a.serverUrl), n.redact);
	let m = Tb(o, n.redact, Rx(i));
	return {
		result: c.length > 0 || l ? "failure" : o.every(({ status: e }) => e === "not_run") ? "not_run" : "success",
		failure: Bx(c, {
			cancelled: l,
			anew: u ? "start a new run or redeliver (docs/redelivery.md)" : null
		}),
		outputs: { "build-status": r.status },
		deliveries: o,
		payload: d && Buffer.from(JSON.stringify(d)),
		record: {
			...f,
			deliveries: o.map((e) => eb(e, s.get(e.webhook), f))
		},
		summary: (c.length > 0 ? [m, p] : [p, m]).join("\n")
	};
}
function zS({ webhooks: e, run: t, skipped: n, requests: r, deliveries: i }, a, { log: o }) {
	let s = new Map(i.map((e) => [e.webhook, e]));
	for (let { webhook: e, reason: r } of n) {
		let n = {
			id: IS(e, t, a),
			webhook: e.name,
			event: ""
		};
		s.set(e.name, oy(n, r));
	}
	for (let { id: e, event: t, webhook: n, rendered: i } of r) {
		if (i.kind === "request") continue;
		let r = `cannot be sent: ${i.reason}`;
		o.info(`webhook "${n.name}" FAILED: ${r}`);
		let a = {
			id: e,
			webhook: n.name,
			event: t
		};
		s.set(n.name, sy(a, r));
	}
	return e.flatMap(({ name: e }) => s.get(e) ?? []);
}
function BS(e) {
	return new Map(e.flatMap(({ webhook: e, rendered: t }) => t.kind === "request" ? [[e.name, t.prepared]] : []));
}
function VS({ run: e, status: t, repository: n }, r) {
	return {
		title: e.title ?? e.workflow ?? `run ${e.id}`,
		status: t,
		page: e.pageUrl ?? `${r}/${n}/actions/runs/${e.id}`
	};
}
function HS(e, t) {
	let n = [
		US("GITHUB_OUTPUT", () => WS(e)),
		US("RUNNER_TEMP", () => GS(e, t)),
		US("GITHUB_STEP_SUMMARY", () => qS(e.summary))
	].filter((e) => e !== null);
	return n.length === 0 ? null : `${n.join("; ")}: the log says what was delivered; check that the runner can write these files, then re-run the job`;
}
function US(e, t) {
	try {
		t();
		return null;
	} catch (t) {
		return `could not write ${e} (${t instanceof Error ? t.message : String(t)})`;
	}
}
function WS({ result: e, outputs: t, deliveries: n }) {
	se("result", e);
	for (let [e, n] of Object.entries(t)) se(e, n);
	if (n === null) return;
	let { delivered: r, failed: i, skipped: a } = cy(n);
	se("deliveries", JSON.stringify(n));
	se("delivered", r);
	se("failed", i);
	se("skipped", a);
}
function GS({ payload: e, record: t }, n) {
	if (e === null && t === null) return;
	let r = (0, p.mkdtempSync)((0, m.join)(n, "webhook-action-"));
	let i = (e, t, n) => {
		let i = (0, m.join)(r, t);
		KS(i, n);
		se(e, i);
	};
	e !== null && i("payload-file", "payload.json", [e]);
	t !== null && i("record-file", "webhook-record.json", Xy(t));
}
function KS(e, t) {
	let n = (0, p.openSync)(e, "w");
	try {
		for (let e of t) (0, p.writeFileSync)(n, e);
	} finally {
		(0, p.closeSync)(n);
	}
}
function qS(e) {
	let t = process.env.GITHUB_STEP_SUMMARY;
	if (!t) return;
	let n = Buffer.from(`${e}\n`).subarray(0, 0xfffff);
	(0, p.appendFileSync)(t, n);
}
// src/record/files.ts
const JS = /^webhook-record.*\.json$/;
const YS = 33554432;
function XS(e) {
	return JS.test(e.slice(e.lastIndexOf("/") + 1));
}
function ZS(e, t) {
	let n = (0, m.resolve)(t, e);
	try {
		if (!(0, p.statSync)(n).isDirectory()) return $S([[e, n]]);
		let t = QS(n).sort();
		if (t.length > 0) return $S(t.map((e) => [e, e]));
	} catch (t) {
		let n = t instanceof Error && "code" in t ? t.code : "";
		if (t instanceof S) throw t;
		if (n !== "ENOENT" && n !== "ENOTDIR") throw new S(`the record ${e} cannot be read: ${t}`);
		throw new S(`input record is ${e}, which is not there; download the artifact that holds the record in a step before, and write its path`);
	}
	throw new S(`input record is the folder ${e}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`);
}
function QS(e) {
	return (0, p.readdirSync)(e, { withFileTypes: !0 }).flatMap((t) => {
		let n = (0, m.join)(e, t.name);
		if (t.isDirectory()) return QS(n);
		return t.isFile() && XS(t.name) ? [n] : [];
	});
}
function $S(e) {
	let t = YS;
	return e.map(([e, n]) => {
		let r = (0, p.statSync)(n);
		if (!r.isFile()) throw new S(`the record ${e} is not a file; write its path`);
		t -= r.size;
		if (t < 0) throw new S(`the records at ${e} are larger than ${YS / 1024 / 1024} MiB; write the path of the one that is meant`);
		return {
			path: e,
			text: (0, p.readFileSync)(n, "utf8").replace(/^\ufeff/, "")
		};
	});
}
const eC = cv();
const tC = (e) => eC.redact(e);
const nC = new AbortController();
(0, l.setMaxListeners)(0, nC.signal);
process.exitCode = 1;
for (let e of ["SIGINT", "SIGTERM"]) process.on(e, () => nC.abort());
for (let e of [process.stdout, process.stderr]) e.on("error", () => {});
const rC = iC();
async function iC() {
	try {
		await aC();
	} catch (e) {
		q_(e, tC);
		let t = HS(Fx(e, tC), "");
		t !== null && q_(t, tC);
	}
	setTimeout(() => process.exit(), 500).unref();
}
async function aC() {
	let e = K_(tC);
	let t = b_();
	let n = cC(t, e);
	let { githubToken: r, configToken: i } = t;
	let a = {
		...x_(),
		githubToken: r,
		configToken: i
	};
	let o = await oC(a, n, e).catch((e) => {
		if (nC.signal.aborted) return Ix(a);
		throw e;
	});
	let s = HS(o, a.environment.temp);
	let c = [o.failure, s].filter((e) => e !== null);
	c.length === 0 ? process.exitCode = 0 : q_(c.join("\n"), tC);
}
async function oC(e, t, n) {
	let { io: r, configApi: i, close: a } = await uC(e, n);
	let o = t.get(e.callbackSecretName);
	let s = o?.replace(/[\r\n]+$/, "");
	s !== void 0 && s !== o && dC(t, e.callbackSecretName, s, r);
	try {
		return await sC({
			inputs: e,
			secrets: t,
			allowlist: ad(e),
			loadConfig: (n = {}) => fC(e, {
				secrets: t,
				used: n
			}, r, i),
			loadRecords: () => ZS(e.record, e.environment.workspace)
		}, r);
	} finally {
		a();
	}
}
async function sC(e, t) {
	let { mode: n } = e.inputs;
	switch (n) {
		case "notify":
		case "test": return jS(e, t);
		case "chain": {
			let { chain: n } = await Promise.resolve().then(() => require("./chain.js"));
			return n({
				...e,
				config: await e.loadConfig()
			}, t);
		}
		case "gate": {
			let { gate: n } = await Promise.resolve().then(() => require("./gate.js"));
			return n(e, t);
		}
		case "callback": {
			let { callback: n } = await Promise.resolve().then(() => require("./callback.js"));
			return n(e, t);
		}
		case "receive": {
			let { receive: n } = await Promise.resolve().then(() => require("./receive.js"));
			return n(e, t);
		}
		case "redeliver": {
			let { redeliver: n } = await Promise.resolve().then(() => require("./redeliver.js"));
			return n(e, t);
		}
	}
}
function cC({ githubToken: e, configToken: t, secrets: n }, r) {
	lC(e);
	lC(t);
	let i = S_(n);
	if ("error" in i) throw new S(i.error);
	for (let [e, t] of i.secrets) {
		lC(t);
		t !== "" && t.length < 4 && r.warning(`secret ${e} is too short to mask (minimum 4 characters); use a longer secret`);
	}
	for (let e of i.ended) r.warning(`secret ${e} ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line`);
	return i.secrets;
}
function lC(e) {
	if (e.length < 4) return;
	ae(e);
	for (let t of eC.add(e)) t !== e && t.length >= 8 && ae(t);
}
async function uC(e, t) {
	let { githubToken: n, configToken: r, environment: i, caCertificates: a } = e;
	let o = Oe();
	let s = (e, n) => Lh({
		request: e.request,
		apiUrl: i.apiUrl,
		token: n,
		userAgent: `webhook-action/${gy}`,
		clock: o,
		signal: nC.signal,
		log: t,
		redact: tC
	});
	let l = (e) => ({
		api: s(e, n),
		request: e.request,
		addresses: e.addresses,
		proxied: Bg,
		log: t,
		clock: o,
		random: Math.random,
		randomBytes: c.randomBytes,
		mask: lC,
		redact: tC,
		signal: nC.signal
	});
	let u = (e) => {
		let t = l(e);
		return {
			io: t,
			configApi: r === "" ? t.api : s(e, r),
			close: e.close
		};
	};
	let d = Jg({ ca: null });
	let f = u(d);
	if (a === "") return f;
	let p = await Oo(e, f.io.api);
	d.close();
	let { trustedCertificates: m } = await Promise.resolve().then(() => require("./certificates.js"));
	return u(Jg({ ca: m(p) }));
}
function dC(e, t, n, { log: r }) {
	e.set(t, n);
	lC(n);
	r.warning(`secret ${t} ends with a line break, which is dropped; store it without`);
}
async function fC(e, { secrets: t, used: n }, r, i) {
	let a = await wo(e, r.api, i);
	let o = () => gh(a, t, mC(e, n));
	let { config: s, ignored: c, origins: l, trimmed: u, padded: d } = a.text.length > 5e4 ? await pC(o) : o();
	for (let [e, n] of u) dC(t, e, n, r);
	for (let e of d) r.log.warning(`secret ${e}`);
	for (let e of l) r.log.info(e);
	let f = c.filter((e) => !e.startsWith("x-"));
	f.length > 0 && r.log.notice(`${a.file}: ignored keys: ${f.join(", ")}`);
	return s;
}
async function pC(e) {
	let { setFlagsFromString: t } = await Promise.resolve().then(() => s(require("node:v8"), 1));
	t("--semi-space-growth-factor=1");
	try {
		return e();
	} finally {
		t("--semi-space-growth-factor=2");
	}
}
function mC({ mode: e, only: t, chain: n }, { webhooks: r = t.length === 0 ? void 0 : t, providers: i = () => !0 }) {
	let a = e === "chain" || e === "gate";
	let o = [
		"notify",
		"test",
		"redeliver"
	].includes(e);
	let s = (e) => r?.some((t) => e ? t === e : /^[A-Z]+ /.test(t)) ?? !0;
	return {
		notify: (e) => o && s(e),
		chains: (e) => a && (n === "" || e === n),
		receive: e === "receive" && i,
		disabled: e === "test" || e === "redeliver"
	};
}
exports.$ = cv;
exports.$t = Cs;
exports.A = cb;
exports.An = function(e) {
	return e.replace(/^\ufeff/, "");
};
exports.At = Y;
exports.B = function({ callback: e, at: t, ...n }, r) {
	let { state: i, description: a, context: o, target_url: s } = e;
	let c = (e) => e && mt(r(e), 255);
	let l = s && r(s);
	return {
		...n,
		received: new Date(t).toISOString(),
		state: i,
		description: c(a),
		context: c(o),
		target_url: l && l.length <= Ly ? l : null
	};
};
exports.Bn = s;
exports.Bt = us;
exports.C = Tb;
exports.Cn = w;
exports.Ct = xu;
exports.D = $;
exports.Dn = function(e, t) {
	let n = C(e, t);
	return n === void 0 || n === "" ? null : n;
};
exports.Dt = Tc;
exports.E = sb;
exports.En = et;
exports.Et = Cl;
exports.F = pb;
exports.Fn = De;
exports.Ft = Rs;
exports.G = function(e, t, n) {
	let r = (e) => {
		let t = js(e);
		if (t === null) throw new q("the record holds a placeholder of no secret");
		let r = n.get(t);
		if (r) return r;
		throw new q(`it holds the secret ${t}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`);
	};
	let i = typeof t == "object" ? py(e.text) : void 0;
	let a = i === void 0 ? Rs(e.text, r) : JSON.stringify(zs(i, r));
	return {
		bytes: Buffer.from(a),
		stored: e
	};
};
exports.Gt = B;
exports.H = yy;
exports.Ht = Ko;
exports.I = tb;
exports.In = 1e4;
exports.It = Us;
exports.J = sy;
exports.Jt = H;
exports.K = fy;
exports.Kt = hs;
exports.L = function(e, t) {
	let n = t.length === 0 ? nb(e) : rb(e, t);
	return n && `${n}; nothing is signed or sent; run the job that sent it again`;
};
exports.Ln = 27e5;
exports.Lt = js;
exports.M = ab;
exports.Mn = We;
exports.Mt = J;
exports.N = lb;
exports.Nn = Re;
exports.Nt = q;
exports.O = hb;
exports.On = tt;
exports.Ot = Sc;
exports.P = function(e) {
	return new Date(e).toISOString().slice(11, 19);
};
exports.Pn = S;
exports.Pt = nc;
exports.Q = lv;
exports.Qt = ns;
exports.R = Yy;
exports.Rn = async function(e, { what: t, ms: n, done: r, every: i }) {
	let { clock: a, log: o, signal: s } = e;
	let c = a.now();
	let l = AbortSignal.any([r, s]);
	let u = () => c + n - a.now();
	o.info(`waiting for ${t} until ${Ae(c + n)}`);
	let d = c;
	for (; !l.aborted && u() > 0;) {
		i && await i.ask();
		if (l.aborted) break;
		let e = i?.ms ?? d + ke - a.now();
		await a.sleep(Math.max(0, Math.min(u(), e)), l);
		if (a.now() - d < ke || l.aborted) continue;
		d = a.now();
		o.info(`waiting for ${t} since ${Ae(c)}, until ${Ae(c + n)}`);
	}
	return s.aborted ? "cancelled" : "timeout";
};
exports.Rt = z;
exports.S = Gb;
exports.Sn = at;
exports.St = Pu;
exports.T = fb;
exports.Tn = C;
exports.Tt = function({ url: e }, t, n) {
	return `${e.replace(/\/$/, "")}/c/${t}.${n}`;
};
exports.U = function(e, t) {
	return e.slice(0, 20) === yy(t).slice(0, 20);
};
exports.Ut = qo;
exports.V = ky;
exports.Vt = R;
exports.W = gy;
exports.Wt = fs;
exports.X = Bv;
exports.Xt = gs;
exports.Y = oy;
exports.Yt = U;
exports.Z = function(e) {
	let { status_code: t, error: n } = e;
	if (n === null || Vv.includes(n)) return !1;
	if (n === "redirect") return !Hv.includes(t);
	if (n !== "status") return !0;
	let r = t !== null && t >= 400 && t < 500;
	let i = {
		code: "status",
		status: t,
		connected: !0,
		permanent: !1
	};
	return Wv(i) && !(r && !Uv(i));
};
exports.Zt = G;
exports._ = Rx;
exports._n = ut;
exports._t = wp;
exports.a = TS;
exports.an = E;
exports.at = function(e) {
	return Sh(ul, to(e), []);
};
exports.b = Ex;
exports.bn = function(e, t) {
	let n = new Set();
	for (let r of Ke(e, t)) for (let e of t) r.every((t, n) => qe(e[n], t)) && n.add(e);
	return n;
};
exports.bt = sd;
exports.c = SS;
exports.cn = zt;
exports.ct = function(e, t) {
	let n = Gp(e, t);
	let r = t.now - Number(n && Zp(n, t));
	let [i, a] = lm(Math.abs(r));
	let [o, s] = lm(t.tolerance ?? 300);
	let c = a === s ? `${o}` : `${o} ${s}`;
	return `the timestamp is ${i} ${a} ${r > 0 ? "old" : "ahead"}, ${c} are allowed`;
};
exports.d = aS;
exports.dn = function({ log: e, redact: t, signal: n }, r) {
	let i = !1;
	return async () => {
		try {
			return await r();
		} catch (r) {
			if (!(r instanceof Error && St(r)) || n.aborted) throw r;
			i || e.warning(`${t(r.message)}; it is asked again until the time is over`);
			i = !0;
			return;
		}
	};
};
exports.dt = Up;
exports.en = W;
exports.et = hv;
exports.f = Wx;
exports.fn = Dt;
exports.ft = pm;
exports.g = Bx;
exports.gn = mt;
exports.gt = Cp;
exports.h = function(e, { redact: t }) {
	return {
		state: e?.state ?? "",
		description: t(e?.description ?? ""),
		context: t(e?.context ?? ""),
		"target-url": t(e?.target_url ?? "")
	};
};
exports.hn = function(e) {
	let t = /^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
	if (t === void 0 || t.includes("@")) return null;
	if (/[\s\\]/.test(e) || ct(e) !== e) return null;
	return URL.canParse(e) ? e : null;
};
exports.ht = function(e, t, n) {
	let r = Gp(e, t);
	if (r === null) return "missing";
	let i = Xp(r, t);
	let a = qp(r, "id") ? Qp(r, t, "id") : "";
	let o = Zp(r, t);
	if (a === null || qp(r, "id") && !Op.test(a)) return "wrong";
	if (o === null) return "wrong";
	if (!Yp(r).filter((e) => !$p.test(e)).every((e) => i.includes(e))) return "wrong";
	let { body: s } = t;
	let c = Number(o);
	if (rm(r, {
		id: a,
		timestamp: c,
		body: s
	})) return "wrong";
	if (n.filter(sm(e)).filter((t) => {
		let n = am(r, {
			id: a,
			timestamp: c,
			body: s
		}, om(e, t));
		let o = Jp(r, "signature").map((e) => em(e, {
			id: a,
			timestamp: c,
			signature: n
		}));
		return i.some((e) => o.some((t) => fm(t, e)));
	}).length === 0) return "wrong";
	if (!qp(r, "timestamp")) return "ok";
	let { now: l, tolerance: u = 300 } = t;
	return Math.abs(l - c) <= u ? "ok" : "untimely";
};
exports.i = CS;
exports.in = wa;
exports.it = function(e) {
	let t = to(e);
	return Sh(ef, t, sh(t.data));
};
exports.j = function(e) {
	return $(e.trim()).replace(/^(\d*)([-.])/, (e, t, n) => `${t}&#${n.charCodeAt(0)};`);
};
exports.jn = Ue;
exports.jt = lc;
exports.k = ob;
exports.kn = it;
exports.kt = uc;
exports.l = Qx;
exports.ln = T;
exports.lt = dm;
exports.m = $x;
exports.mn = function(e) {
	let t = 0;
	for (let n of e) t += 1;
	return t;
};
exports.mt = function(e) {
	return Bp(e)[0].header.toLowerCase();
};
exports.n = ES;
exports.nn = bs;
exports.nt = function({ callbackSecretName: e }, t) {
	if (e === "") return [];
	let n = t.get(e);
	if (n === void 0) throw new S(`input callback-secret-name is "${e}", which is not in the secrets input; write ${E(e, t.keys()) ?? `${e}=… there`}`);
	if (n === "") throw new S(`the secret ${e} is empty, and an empty key signs nothing; set it in the repository's secrets`);
	return [n];
};
exports.o = kS;
exports.on = Bt;
exports.ot = Ap;
exports.p = tS;
exports.pn = ct;
exports.pt = Vp;
exports.q = Kv;
exports.qt = V;
exports.r = wS;
exports.rn = xs;
exports.rt = _g;
exports.s = function(e, t, n, r) {
	let i = SS(e, t, n, r);
	if (i.kind === "request") return i.prepared;
	throw new S(`webhook "${n.name}": ${i.reason}`);
};
exports.sn = Ft;
exports.st = fm;
exports.step = rC;
exports.t = XS;
exports.tn = as;
exports.tt = function(e, t) {
	let n = 0;
	let r = () => {
		n += 1;
		return n <= 10;
	};
	return {
		info: (t) => {
			r() && e.info(t);
		},
		warning: (t) => {
			r() && e.warning(t);
		},
		close() {
			if (n <= 10) return;
			e.warning(`${n - 10} more ${t}, not listed one by one`);
			n = 10;
		}
	};
};
exports.u = Kx;
exports.un = St;
exports.ut = um;
exports.v = Lx;
exports.vn = lt;
exports.vt = Yf;
exports.w = _b;
exports.wn = nt;
exports.wt = El;
exports.x = Tx;
exports.xn = Ke;
exports.xt = cd;
exports.y = wx;
exports.yn = function(e) {
	try {
		return $e.decode(e);
	} catch {
		return null;
	}
};
exports.yt = hd;
exports.z = function(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return Qy("is incomplete or not JSON");
	}
	if (!w(t)) return Qy("is not a record of this action");
	if (Object.hasOwn(t, "received")) return { kind: "received" };
	let n = Reflect.get(t, "version");
	if (typeof n == "number" && n !== 1) return Qy(`is a record of version ${n}, and this version of the action reads version 1`);
	let r = Cs(Jy, t, { abortEarly: !0 });
	if (!r.success) {
		let e = r.issues[0].path?.map(({ key: e }) => String(e)) ?? [];
		return Qy(`is not a record of this action${e.length > 0 ? ` (${e.join(".").slice(0, 80)})` : ""}`);
	}
	let [i] = Ke(e);
	if (i !== void 0) return Qy("gives a key twice");
	return Zy(r.output);
};
exports.zn = ge;
exports.zt = ls;
