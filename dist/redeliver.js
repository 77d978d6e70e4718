const e = require("./index.js");
const t = 33554432;
const n = 1e3;
const r = e.Jt({
	id: e.qt(),
	name: e.en(),
	size_in_bytes: e.Vt(e.qt(), 0),
	expired: e.Vt(e.zt(), !1),
	created_at: e.Zt(e.en(), e.tn((e) => Date.parse(e)), e.qt(), e.Ht()),
	workflow_run: e.Vt(e.Kt(e.Jt({
		id: e.Yt(e.qt()),
		repository_id: e.Kt(e.qt()),
		head_repository_id: e.Kt(e.qt())
	})), null)
});
async function i(t, n) {
	return (await a(t, n)).flatMap(({ path: n, text: r, uploaded: i }) => {
		let a = e.z(r);
		a.kind === "invalid" && t.log.warning(`${n} is skipped: it ${a.why}`);
		return a.kind === "deliveries" ? [{
			path: n,
			uploaded: i,
			record: a.record
		}] : [];
	});
}
async function a(e, n) {
	let r = await o(e, n);
	let i = [];
	let a = t;
	for (let t = 0; t < r.length && a >= 0; t += 4) {
		let o = await Promise.all(r.slice(t, t + 4).map((t) => c(e, n.repository, t)));
		for (let e of o.flat()) {
			a -= e.text.length;
			a >= 0 && i.push(e);
		}
	}
	a < 0 && e.log.warning(`the records since ${y(n.since)} are larger than ${t / 1024 / 1024} MiB; the older ones are not read`);
	return i.reverse();
}
async function o({ api: t, log: n }, { repository: i, since: a, forks: o = !1 }) {
	let c = [];
	let l = t.pages("GET /repos/{owner}/{repo}/actions/artifacts", e.cn(i), {
		keys: ["artifacts"],
		most: 100
	});
	let u = !1;
	for await (let { items: t, more: n } of l) {
		let i = t.flatMap((t) => {
			let n = e.$t(r, t);
			return n.success ? [n.output] : [];
		});
		c.push(...i.filter(({ name: e, created_at: t }) => e.startsWith("webhook-record") && t >= a));
		u = !n || i.every(({ created_at: e }) => e < a);
		if (u) break;
	}
	u || n.warning(`${i} has more than 10000 artifacts; older ones are not read`);
	let d = c.filter((e) => {
		let t = s(e, o);
		t !== null && n.info(`artifact ${e.name} skipped: ${t}`);
		return t === null;
	}).sort((e, t) => t.created_at - e.created_at || t.id - e.id);
	d.length > 500 && n.warning(`${i} has ${d.length} records since ${y(a)}; only the newest 500 are read`);
	return d.slice(0, 500);
}
function s({ expired: e, workflow_run: t }, n) {
	if (e) return "it is expired";
	let { repository_id: r, head_repository_id: i } = t ?? {};
	return i !== void 0 && i !== r && !n ? "it is from a run of a fork" : null;
}
async function c({ api: n, log: r }, i, { id: a, name: o, created_at: s, size_in_bytes: c, workflow_run: f }) {
	let p = f?.id ?? null;
	let m = p === null ? o : `${o} of run ${p}`;
	try {
		if (c > t) throw new u(`it is larger than ${t / 1024 / 1024} MiB`);
		return (await d(o, await n.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			...e.cn(i),
			artifact_id: a,
			archive_format: "zip"
		}, t))).map(({ path: e, text: t }) => ({
			path: `${m}: ${e}`,
			text: t,
			uploaded: s,
			runId: p
		}));
	} catch (e) {
		if (!l(e)) throw e;
		r.warning(`artifact ${m} skipped: ${e.message}`);
		return [];
	}
}
function l(t) {
	if (t instanceof e.ln) return [
		200,
		404,
		410
	].includes(t.status ?? 0);
	return t instanceof u;
}
var u = class extends Error {};
async function d(e, t) {
	return (t.subarray(0, 2).equals(Buffer.from("PK")) ? await h(t) : [{
		path: e,
		content: t
	}]).map(({ path: e, content: t }) => ({
		path: e,
		text: t.toString().replace(/^\ufeff/, "")
	}));
}
const f = {
	magic: 0x6054b50,
	size: 22,
	comment: 65535
};
const p = {
	magic: 33639248,
	size: 46
};
const m = {
	magic: 67324752,
	size: 30
};
async function h(r) {
	let { inflateRawSync: i } = await Promise.resolve().then(() => e.Bn(require("node:zlib"), 1));
	try {
		let a = g(r);
		let o = r.readUInt16LE(a + 10);
		if (o > n) throw new u(`it has more than ${n} files`);
		let s = r.readUInt32LE(a + 16);
		let c = t;
		let l = [];
		for (let t = 0; t < o; t++) {
			if (r.readUInt32LE(s) !== p.magic) throw v();
			let t = r.readUInt16LE(s + 10);
			let n = r.readUInt32LE(s + 20);
			let a = r.readUInt32LE(s + 42);
			let o = s + p.size;
			let u = o + r.readUInt16LE(s + 28);
			let d = r.toString("utf8", o, u);
			s = u + r.readUInt16LE(s + 30) + r.readUInt16LE(s + 32);
			if (!e.t(d)) continue;
			if (r.readUInt32LE(a) !== m.magic) throw v();
			let f = a + m.size + r.readUInt16LE(a + 26) + r.readUInt16LE(a + 28);
			let h = r.subarray(f, f + n);
			if (h.length < n || ![0, 8].includes(t)) throw v();
			let g = t === 0 ? h : i(h, { maxOutputLength: Math.max(1, c) });
			c -= g.length;
			if (c < 0) throw _();
			l.push({
				path: d,
				content: g
			});
		}
		return l;
	} catch (e) {
		if (e instanceof u) throw e;
		throw (e instanceof Error && "code" in e ? e.code : "") === "ERR_BUFFER_TOO_LARGE" ? _() : v();
	}
}
function g(e) {
	let t = Math.max(0, e.length - f.size - f.comment);
	for (let n = e.length - f.size; n >= t; n--) if (e.readUInt32LE(n) === f.magic) return n;
	throw v();
}
function _() {
	return new u(`it unpacks to more than ${t / 1024 / 1024} MiB`);
}
function v() {
	return new u("it is not a whole zip archive; upload it again");
}
function y(e) {
	return new Date(e).toISOString().slice(0, 16).replace("T", " ");
}
function b(e) {
	let { payload: t, dockerhub: n, ...r } = e;
	return {
		...r,
		body: ""
	};
}
async function x(t, n, r, { webhook: i, lacksSecret: a, valuesOf: o }) {
	let { sent: s, run: c, repository: l } = r;
	let { id: u, event: d, body: f } = s;
	if (i === void 0) return T("the config no longer has a webhook of that name; add it, or exclude it with the input only");
	if (!i.enabled) return {
		kind: "skipped",
		reason: "disabled"
	};
	if (a) return {
		kind: "skipped",
		reason: "no_secret"
	};
	if (f === null) return T("the record has no body, because it could not be rendered; re-run the job that sent it");
	let p = i.secret_name.flatMap((e) => t.secrets.get(e) || []);
	let { repository: m } = t.inputs.environment;
	let h = e.L({
		sent: s,
		run: c,
		repository: l,
		sender: m
	}, p);
	if (h !== null) return T(h);
	let g = b(i);
	let _ = e.gt(g).find((e) => e.startsWith("variables."));
	if (_ !== void 0) return T(`its URL or headers need \${${_}}, and a record keeps no variables; re-run the job that sent it`);
	let v = await o(g, r);
	if (v.kind === "unknown") return T(v.reason);
	v.status !== null && w(r, v.status) && n.log.warning(`webhook "${i.name}": the build is now ${v.status}, which its URL or headers use; its body has the earlier status`);
	let y = S(i, p, t.secrets);
	let x = e.c(t, n, g, {
		id: u,
		event: d,
		values: {
			...v.values,
			event: { name: d }
		},
		body: () => e.G(f, i.body, y)
	});
	return x.kind === "request" ? x : T(x.reason);
}
function S(t, n, r) {
	let i = n.length === 0 ? [] : e._t(t);
	return new Map([...r].filter(([e]) => i.includes(e)));
}
function C(t, { log: n }) {
	for (let r of t) {
		let t = e._t(b(r));
		r.secret_name.length === 0 && t.length > 0 && n.warning(`webhook "${r.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${t.join(", ")}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`);
	}
}
function w({ sent: t, run: n, repository: r }, i) {
	let { id: a, webhook: o, event: s } = t;
	let { run_id: c, run_attempt: l } = n;
	return !e.U(a, {
		repository: r,
		runId: c,
		attempt: l,
		webhook: o,
		chain: null,
		kind: s === "test" ? "test" : s === "build_queued" ? "queued" : s === "build_started" ? "started" : "completed",
		status: i
	});
}
function T(e) {
	return {
		kind: "impossible",
		reason: `not sent again: ${e}`
	};
}
const E = [
	"repository",
	"repository_owner",
	"server_url",
	"api_url",
	"run_id",
	"run_attempt"
].map((e) => `github.${e}`);
function D(t) {
	let n = e.gt(t);
	return e.x(n).build || n.some(ee);
}
function O(t, n) {
	let r = t.inputs.environment.repository;
	let i = new Map();
	let a = (r, { run_id: a, run_attempt: o }, s) => {
		let { repository: c } = r.environment;
		let l = JSON.stringify([
			c,
			a,
			o,
			s
		]);
		let u = i.get(l) ?? e.b({
			...t,
			inputs: {
				...r,
				runId: a,
				runAttempt: o
			}
		}, n, s);
		i.set(l, u);
		return u;
	};
	return async (i, { run: o, repository: s }) => {
		let c = e.y(t.inputs, s);
		if (!D(i)) {
			let { repositoryOwner: e, serverUrl: t, apiUrl: n } = c.environment;
			return {
				kind: "values",
				values: { github: {
					repository: s,
					repository_owner: e,
					server_url: t,
					api_url: n,
					run_id: String(o.run_id),
					run_attempt: String(o.run_attempt)
				} },
				status: null
			};
		}
		try {
			let t = e.x(e.gt(i));
			let { values: n, status: r } = await a(c, o, t);
			return {
				kind: "values",
				values: n,
				status: t.build ? r : null
			};
		} catch (t) {
			if (!(t instanceof e.ln) || n.signal.aborted) throw t;
			let i = s === r ? "" : ` of ${s}`;
			return {
				kind: "unknown",
				reason: `its URL or headers use run ${o.run_id}${i}, which cannot be read: ${n.redact(t.message)}`
			};
		}
	};
}
function ee(e) {
	return /^github(\.|$)/.test(e) && !E.includes(e);
}
// src/modes/redeliver/select.ts
const te = ["failed", "all"];
function ne(t, { deliveries: n, only: r }, i, a = null) {
	let o = N(n);
	let s = new Map(i.map((e) => [e.name, e]));
	let c = [...o === null ? F(n) : o.flatMap((e) => I(e, t)), ...R(r, [...s.keys(), ...t.map(({ sent: e }) => e.webhook)])];
	if (c.length > 0) throw new e.Pn(c.map((e) => ({ message: e })));
	let l = {
		selected: [],
		lost: [],
		skipped: []
	};
	let u = a !== null && o === null;
	for (let e of t) {
		let t = A(e, {
			deliveries: n,
			only: r
		}, a);
		let i = t.kind === "selected" && u ? j(e, s.get(e.sent.webhook)) : t;
		i.kind === "skipped" ? l.skipped.push({
			recorded: e,
			...i
		}) : l[i.kind].push(e);
	}
	return l;
}
function k(e, t, n) {
	return e.filter((e) => A(e, t, n).kind === "selected").map(({ sent: e }) => e.webhook);
}
function A(e, { deliveries: t, only: n }, r) {
	let i = N(t);
	let { id: a, webhook: o, status: s, chain: c } = e.sent;
	if (i !== null && !i.includes(a)) return M("the input deliveries does not name it");
	if (n.length > 0 && !n.includes(o)) return M("the input only does not name its webhook");
	if (s === "not_run") return M("it was never sent");
	if (s === "success" && t.includes("failed")) return M("it succeeded");
	if (c !== null) return M(L(e), !0);
	if (r === null || i !== null || s !== "failure") return { kind: "selected" };
	if (e.givenUp) return M("it was given up before");
	return { kind: P(e, r) ? "lost" : "selected" };
}
function j({ sent: t, earlier: n }, r) {
	if (r === void 0) return M("the config has no webhook of that name", !0);
	if (r.idempotent === !1 && n.some(e.Z)) return M(`idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${t.id}`, !0);
	return { kind: "selected" };
}
function M(e, t = !1) {
	return {
		kind: "skipped",
		why: e,
		warn: t
	};
}
function N(e) {
	return e.some((e) => te.includes(e)) ? null : e;
}
function P({ firstFailed: e }, { givenUpBefore: t }) {
	return e !== null && e < t;
}
function F(e) {
	return e.length === 1 ? [] : [`input deliveries is "${e.join(", ")}"; write failed, all, or only ids`];
}
function I(t, n) {
	let r = n.find(({ sent: e }) => e.id === t);
	let i = `input deliveries names "${t}"`;
	if (r === void 0) {
		let r = n.map(({ sent: e }) => e.id);
		return [`${i}, which is not in the record; write ${e.an(t, r) ?? "failed, all, or ids from its output deliveries"}`];
	}
	if (r.sent.chain !== null) return [`${i}, ${L(r)}`];
	return r.sent.status === "not_run" ? [`${i}, which was never sent (${r.sent.reason}); leave it out`] : [];
}
function L({ sent: { chain: e, webhook: t } }) {
	return `a link of chain "${e}", which is never sent alone: start the chain again with mode: chain and start-at: ${t}`;
}
function R(t, n) {
	return t.filter((e) => !n.includes(e)).map((t) => `input only names "${t}", which is in neither the config nor the record; write ${e.an(t, n) ?? `one of ${[...new Set(n)].join(", ")}`}`);
}
function z(e) {
	let t = new Map();
	for (let { run: n, deliveries: r } of e) for (let e of r) {
		let r = t.get(e.id);
		let { run_id: i, run_attempt: a } = e.run ?? n;
		let o = {
			sent: e,
			run: {
				run_id: i,
				run_attempt: a
			},
			repository: e.run?.repository ?? n.repository,
			began: V(e)
		};
		r ? r.push(o) : t.set(e.id, [o]);
	}
	return [...t.values()].flatMap((e) => {
		let { sent: t, run: n, repository: r, began: i } = e.reduce((e, t) => B(t, e) ? e : t);
		let a = U(e);
		let o = e.some(({ sent: { body: e } }) => e !== null && e.sha256 !== t.body?.sha256);
		let s = [...e.flatMap(({ sent: { first_failed: e } }) => e ?? []), ...a.map(({ started: e }) => e)].map((e) => Date.parse(e));
		return {
			sent: t,
			run: n,
			repository: r,
			earlier: a,
			differs: o,
			firstFailed: s.length === 0 ? null : Math.min(...s),
			givenUp: e.some((e) => e.sent.given_up === !0 && e.began >= i)
		};
	});
}
function B(e, t) {
	if (e.began !== t.began) return e.began < t.began;
	return H(e.sent) < H(t.sent);
}
function V({ attempts: e }) {
	return e.reduce((e, { started: t }) => Math.max(e, Date.parse(t)), -1);
}
function H({ body: e, status: t }) {
	return (e === null ? 0 : 2) + (t === "not_run" ? 0 : 1);
}
function U(e) {
	return [...new Map(e.flatMap(({ sent: e }) => e.attempts).map((e) => [`${e.started} ${e.number}`, e])).values()].sort((e, t) => Date.parse(e.started) - Date.parse(t.started) || e.number - t.number);
}
// src/modes/redeliver/redeliver.ts
const W = / #\d+$/;
function G(t, { inputs: n }, { log: r, redact: i }) {
	let { sent: a, run: o, repository: s, firstFailed: c } = t;
	let l = e.vn(i(a.reason ?? "no reason"), 300);
	let u = `given up, it has failed${s === n.environment.repository ? "" : ` for run ${o.run_id} of ${s}`} since ${e.zn(c)} (${l}); to send it once more, give the input deliveries: ${a.id}`;
	let { dryRun: d } = n;
	r.info(`webhook "${a.webhook}" ${d ? "would be" : "is"} ${u}`);
	return {
		recorded: t,
		keys: null,
		delivery: d ? e.Y(a, "given_up") : e.J(a, u),
		givenUp: !d
	};
}
async function K(t, n, r) {
	let i = new Map(t.config.notify?.webhooks.map((e) => [e.name, e]));
	let a = new Set(r.map(({ sent: e }) => e.webhook));
	let o = [...i.values()].filter(({ name: e, enabled: t }) => t && a.has(e)).map(b);
	let s = new Set([...e.m(o, t, n.log)].map(({ name: e }) => e));
	C(o, n);
	let c = O(t, n);
	let l = [];
	for (let e of r) {
		let { webhook: r } = e.sent;
		let a = i.get(r);
		let o = await x(t, n, e, {
			webhook: a,
			lacksSecret: s.has(r),
			valuesOf: c
		});
		l.push({
			recorded: e,
			webhook: a,
			preparation: o
		});
	}
	return l;
}
function q({ skipped: e }, { log: t }) {
	for (let { recorded: n, why: r, warn: i } of e) {
		let { id: e, webhook: a } = n.sent;
		let o = `webhook "${a}" skipped, ${e}: ${r}`;
		i ? t.warning(o) : t.info(o);
	}
}
function J({ selected: e }, t, { log: n }) {
	for (let { sent: t, differs: r } of e) r && n.warning(`webhook "${t.webhook}", ${t.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`);
	let r = t.filter((e) => W.test(e));
	let i = new Set([...r, ...r.map((e) => e.replace(W, ""))]);
	for (let t of new Set(e.map(({ sent: e }) => e.webhook))) i.has(t) && n.warning(`webhook "${t}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`);
}
function Y({ sent: t }, n, { log: r }) {
	switch (n.kind) {
		case "impossible":
			r.info(`webhook "${t.webhook}" FAILED: ${n.reason}`);
			return e.J(t, n.reason);
		case "skipped":
			r.info(`webhook "${t.webhook}" skipped, ${t.id}: ${n.reason === "disabled" ? "enabled is false" : "its secret is empty"}`);
			return e.Y(t, n.reason);
		case "request": return e.Y(t, "cancelled");
	}
}
function X({ inputs: t, loadRecords: n }, r) {
	let { record: i, environment: a } = t;
	let { repository: o } = a;
	if (i === "") throw new e.Pn("input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to");
	let s = [];
	let c = [];
	let l = [];
	for (let { path: t, text: r } of n()) {
		let n = e.z(r);
		n.kind === "received" ? c.push(t) : n.kind === "invalid" ? s.push(`${t} ${n.why}; download the artifact that the step uploaded again`) : Z(n.record) === o ? l.push(n.record) : s.push(`${t} is a record of ${Z(n.record)}, and this is ${o}; send it again from there`);
	}
	l.length === 0 && s.length === 0 && s.push(`${c.join(", ")} holds a received webhook; use mode: receive to process it again`);
	if (s.length > 0) throw new e.Pn(s.map((e) => ({ message: e })));
	for (let e of c) r.info(`${e} holds a received webhook and is skipped`);
	return l;
}
async function re({ inputs: t }, n, r) {
	let { repository: a } = t.environment;
	let o = (await i(n, {
		repository: a,
		since: r
	})).filter(({ path: e, record: t }) => {
		let r = Z(t) === a;
		r || n.log.warning(`${e} is skipped: it is a record of another repository`);
		return r;
	});
	n.log.info(`records uploaded since ${e.zn(r)}: ${o.length}`);
	return o.map(({ record: e, uploaded: t }) => ie(e, t));
}
function Z({ run: e, sender: t = e.repository }) {
	return t;
}
function ie({ deliveries: e, ...t }, n) {
	return {
		...t,
		deliveries: e.map((e) => {
			if (e.status !== "failure" || e.first_failed) return e;
			let t = e.attempts[0]?.started ?? new Date(n).toISOString();
			return {
				...e,
				first_failed: t
			};
		})
	};
}
function ae(t, n, r, i) {
	let a = r.map(({ delivery: e }) => e);
	let o = t.config.notify?.webhooks ?? [];
	let s = e.v(a, o, n.log);
	let c = n.signal.aborted;
	let l = oe(r, i);
	l !== null && n.log.info(l);
	let u = r[0]?.recorded ?? i[0] ?? se(t);
	let { repository: d } = t.inputs.environment;
	return {
		result: s.length > 0 || c ? "failure" : r.length > 0 && a.every(({ status: e }) => e === "not_run") ? "not_run" : "success",
		failure: e.g(s, {
			cancelled: c,
			anew: a.some(({ attempts: e }) => e.length > 0) ? "start a new run" : null
		}),
		outputs: {},
		deliveries: a,
		payload: null,
		record: {
			...e.R(u.repository, {
				id: u.run.run_id,
				attempt: u.run.run_attempt
			}, r.map((e) => Q(e, u, d))),
			...u.repository !== d && { sender: d }
		},
		summary: l === null ? [e.C(a, n.redact, e._(o)), le(r.map(({ recorded: { earlier: e }, delivery: t }) => ({
			delivery: t,
			earlier: e
		})), n.redact)].join("\n") : `## Deliveries\n\n${l}\n`
	};
}
function oe(e, t) {
	if (e.length > 0) return null;
	let n = t.length;
	if (n === 0) return "Nothing is sent again: no record has a delivery.";
	return `Nothing is sent again: of ${n === 1 ? "the 1 delivery" : `the ${n} deliveries`} in the record none is asked for or failed.`;
}
function se({ inputs: e }) {
	let { repository: t, runId: n, runAttempt: r } = e.environment;
	return {
		repository: t,
		run: {
			run_id: n,
			run_attempt: r
		}
	};
}
function Q({ recorded: t, keys: n, delivery: r, givenUp: i }, a, o) {
	let { sent: s, run: c, repository: l, firstFailed: u } = t;
	let { id: d, webhook: f, body: p, chain: m } = s;
	let h = l === a.repository && c.run_id === a.run.run_id && c.run_attempt === a.run.run_attempt;
	let g = r.status === "not_run" || i ? s : r;
	let { status: _, reason: v, attempts: y } = g;
	return {
		id: d,
		webhook: f,
		event: s.event,
		status: _,
		reason: v,
		attempts: y,
		chain: m,
		body: p,
		retry_of: g === s ? s.retry_of : d,
		mac: n === null ? s.mac : e.I({
			sent: s,
			run: c,
			repository: l,
			sender: o
		}, n[0]),
		...h ? {} : { run: {
			...l !== a.repository && { repository: l },
			...c
		} },
		...s.first_failed === void 0 || u === null ? {} : { first_failed: new Date(u).toISOString() },
		...i ? { given_up: !0 } : {}
	};
}
const ce = [
	"Webhook",
	"Attempt",
	"Sent (UTC)",
	"Code",
	"Time"
];
function le(t, n) {
	let r = t.flatMap(({ delivery: t, earlier: r }) => {
		let { id: i, webhook: a, attempts: o } = t;
		let s = e.E(e.D(n(a)), e.D(i));
		let c = Math.max(0, r.length - 20);
		return [...r.map((e, t) => $(e, `${t + 1}`)).slice(c), ...o.map((e, t) => $(e, `${r.length + t + 1} (this run)`))].map((e, t) => [t === 0 ? s : "", ...e]);
	});
	if (r.length === 0) return "";
	return `### All attempts

${e.N(ce, r, 3e5)}`;
}
function $({ started: t, status_code: n, error: r, duration_ms: i }, a) {
	return [
		a,
		new Date(t).toISOString().slice(0, 19).replace("T", " "),
		e.D(String(n ?? r ?? "")),
		e.O(i)
	];
}
exports.redeliver = async function(t, n) {
	let { sinceMs: r, giveUpAfterMs: i } = t.inputs;
	let a = n.clock.now();
	let o = z(r ? await re(t, n, a - r) : X(t, n.log));
	let s = r ? { givenUpBefore: a - i } : null;
	let c = k(o, t.inputs, s);
	let l = {
		...t,
		config: await t.loadConfig({ webhooks: c })
	};
	let u = l.config.notify?.webhooks ?? [];
	let d = u.map(({ name: e }) => e);
	let f = ne(o, l.inputs, u, s);
	q(f, n);
	J(f, d, n);
	let p = await K(l, n, f.selected);
	let m = p.flatMap(({ webhook: t, preparation: r }) => r.kind === "request" && t !== void 0 ? [{
		prepared: r.prepared,
		options: e.i(l, n, t)
	}] : []);
	let h = await e.r(l, n, m);
	let g = new Map(h.map((e) => [e.id, e]));
	let _ = p.map(({ recorded: e, preparation: t }) => ({
		recorded: e,
		keys: t.kind === "request" ? t.prepared.keys : null,
		delivery: g.get(e.sent.id) ?? Y(e, t, n),
		givenUp: !1
	}));
	return ae(l, n, [...f.lost.map((e) => G(e, l, n)), ..._], o);
};
