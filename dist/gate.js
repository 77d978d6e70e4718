const e = require("./index.js");
const t = require("./format.js");
const n = require("./event.js");
const r = require("./result.js");
const i = require("./relay-keys.js");
// src/modes/chain/resume.ts
async function a(t, n, i) {
	let a = await t.loadConfig();
	let c = s(t, a, i.token);
	if (c.kind === "refused") return {
		...c,
		claims: null
	};
	n.mask(i.token);
	let { claims: l, plan: p, link: m, index: h } = c;
	let g = {
		...t.inputs,
		runId: l.run,
		runAttempt: l.attempt
	};
	let _ = {
		...t,
		inputs: g,
		config: a
	};
	let v = p.webhooks.slice(h).filter(({ enabled: e }) => e);
	if (e.m(v, _, n.log).size > 0) return {
		...f("a secret of the chain is empty"),
		claims: l
	};
	let y = u(_, n, m, i);
	if (y.kind !== "valid") return {
		...y,
		claims: l
	};
	let { callback: b } = y;
	let x = await d(_, n, c).catch((e) => {
		if (n.signal.aborted) return null;
		throw e;
	});
	if (x === null || n.signal.aborted) return {
		kind: "stopped",
		reason: o,
		claims: l
	};
	if (x.kind === "refused") return {
		...x,
		claims: l
	};
	let { run: S, chain: C, sha: w } = x;
	n.log.info(`chain "${p.name}" continues at "${m.name}": ${b.state}`);
	let T = await r.n(S, C, {
		kind: "callback",
		link: h,
		callback: b
	});
	return {
		kind: "resumed",
		claims: l,
		sha: w,
		result: r.t(S, T)
	};
}
const o = "the chain did not continue; if the link was claimed, only this run can continue it, so run this job again";
function s({ inputs: e, secrets: t }, { chains: n }, r) {
	let { repository: i } = e.environment;
	let a = n.filter(({ name: t, token_secret_name: n, relay: r }) => (n ?? r) !== void 0 && (e.chain === "" || e.chain === t));
	let o = e.chain === "" ? "the config has no chain with a token_secret_name or relay" : `the config has no chain "${e.chain}" with a token_secret_name or relay`;
	for (let n of a) {
		let a = c(n, r, t);
		if (a === null) {
			o = `the callback token is not signed with the secret of chain "${n.name}"; check that both runs use the same secret, and that the whole token was sent`;
			continue;
		}
		if (a.repository.toLowerCase() !== i.toLowerCase()) return f(`the token is for the repository ${a.repository}`);
		if (a.chain === n.name) return l(n, a);
		o = `the token is for the chain "${a.chain}", which ${e.chain === "" ? "the config no longer has" : "the input chain does not name"}`;
	}
	return f(o);
}
function c({ relay: e, token_secret_name: t }, n, a) {
	let o = e === void 0 ? [a.get(t ?? "") ?? ""] : i.i(e, a).map(({ key: e }) => i.t(e, "chain"));
	for (let e of o) {
		let t = r.l(n, () => e);
		if (t !== null) return t;
	}
	return null;
}
function l(e, t) {
	let n = e.webhooks.findIndex(({ name: e }) => e === t.link);
	let r = e.webhooks[n];
	return r?.enabled && r.callback.via === "event" ? {
		kind: "found",
		claims: t,
		plan: e,
		link: r,
		index: n
	} : f(`chain "${e.name}" no longer has a link "${t.link}" with via: event`);
}
function u({ secrets: e }, r, { name: i, callback: a }, { body: o, token: s, signature: c, signedText: l }) {
	let u = n.c({
		signature: a.signature,
		keys: a.secret_name.map((t) => e.get(t) ?? ""),
		token: s,
		value: c,
		text: l,
		now: r.clock.now()
	});
	if (u !== null) return f(u);
	let d = t.r(o, a.format ?? null);
	switch (d.kind) {
		case "pending": return {
			kind: "waiting",
			reason: `the callback of "${i}" says that it is pending`
		};
		case "unrelated": return {
			kind: "waiting",
			reason: `the callback of "${i}" is about something else: ${d.message}`
		};
		case "refused": return f(d.message);
		case "callback":
			for (let e of d.warnings) r.log.warning(`the callback's text was changed: ${e}`);
			return {
				kind: "valid",
				callback: d.callback
			};
	}
}
async function d(t, n, { claims: a, plan: o, index: s }) {
	let { inputs: c } = t;
	i.u(c, c.listen.port);
	let l = await e.b(t, n, r.u(o));
	let u = l.run.headSha;
	if (u === null) return f("the API does not say which commit the run of the chain is of");
	let { events: d } = await e.f(l, n, [o]);
	let p = {
		step: t,
		io: n,
		plan: o,
		reported: l,
		event: o.events.find((e) => d.includes(e)) ?? o.events[0] ?? "",
		timeoutMs: c.timeoutMs ?? o.timeout
	};
	r.c(p, s + 1);
	let m = r.o(p);
	try {
		let e = await r.s(o, s, m);
		let t = await r.a(p, m, a);
		if (t.kind === "refused") return {
			...t,
			sha: u
		};
		let n = t.sent.created;
		return {
			kind: "ready",
			run: p,
			chain: r.i(o, {
				link: s,
				earlier: e,
				started: n
			}),
			sha: u
		};
	} catch (t) {
		if (!(t instanceof e.ln) || n.signal.aborted) throw t;
		return {
			...f(`whether the link still waits cannot be made sure of: ${t.message}`),
			sha: u
		};
	}
}
function f(e) {
	return {
		kind: "refused",
		reason: e
	};
}
// src/modes/gate/commit.ts
async function p({ inputs: t }, n, r, i) {
	try {
		return await h(t, n, r, i);
	} catch (t) {
		if (n.signal.aborted) return { kind: "cancelled" };
		if (!(t instanceof e.ln)) throw t;
		return {
			kind: "unreadable",
			reason: t.message
		};
	}
}
const m = {
	status: {
		noun: "status",
		isSame: n.u,
		reader: b
	},
	check: {
		noun: "check run",
		isSame: (e, t) => e === t,
		reader: S
	}
};
async function h(r, i, a, o) {
	let s = await g(r, i);
	if ("kind" in s) return s;
	let { sha: c, began: l } = s;
	let { noun: u, isSame: d, reader: f } = m[a];
	let p = n.a(r.context);
	let h = f(r, i, c, o);
	let _ = new AbortController();
	let v = [];
	let y = null;
	let b = await e.Rn(i, {
		what: `the ${a === "status" ? "commit status" : u} "${p.join(", ")}" of ${c}`,
		ms: r.timeoutMs ?? 27e5,
		done: _.signal,
		every: {
			ms: t.a,
			ask: e.dn(i, async () => {
				v = await h();
				y = E(v, p, {
					isSame: d,
					began: l
				});
				y !== null && _.abort();
			})
		}
	});
	if (y !== null) return {
		kind: "decided",
		callback: y,
		sha: c
	};
	if (b === "cancelled") return {
		kind: b,
		sha: c
	};
	let { since: x } = r;
	let S = p.map((e) => D(v, e, {
		isSame: d,
		began: l,
		noun: u,
		since: x
	}));
	let C = a === "status" ? await O(i, r, c, p) : [];
	return {
		kind: b,
		sha: c,
		seen: [...S, ...C].join("; ")
	};
}
async function g(t, n) {
	let { environment: r, since: i } = t;
	let a = e.St(t);
	let o = a.run;
	let s = i === "commit" && o?.headSha ? o : await e.S(n.api, r.repository, a.runId, a.attempt);
	let c = _(t, o ?? s);
	if (c !== null) return {
		kind: "refused",
		reason: c
	};
	let l = o?.headSha ?? s.headSha ?? r.sha;
	let u = i === "commit" ? 0 : i === "run" && (s.attempt ?? 1) > 1 ? await y(t, n, s) : s.started ?? s.created;
	return u === null ? {
		kind: "unreadable",
		reason: `the API does not report when run ${a.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
	} : {
		sha: l,
		began: u
	};
}
function _({ branch: t, environment: n }, r) {
	let { fork: i, repository: a } = e.Ct(r, n.repository);
	if (!i || n.eventName === "pull_request") return null;
	return v(t) ? null : `run ${r.id} is of a fork (${a || "unknown"}), whose author can have any check or status reported; write branch: '**' to count it too`;
}
function v(e) {
	return e.includes("**") && !e.some((e) => e.startsWith("!"));
}
async function y({ environment: { repository: t } }, n, { id: r, created: i, started: a }) {
	try {
		return (await e.S(n.api, t, r, 1)).started ?? i ?? a;
	} catch (t) {
		if (!(t instanceof e.ln)) throw t;
		return i ?? a;
	}
}
function b({ environment: { apiUrl: e, repository: t } }, r, i, a) {
	let o = n.l(r.api, {
		apiUrl: e,
		repository: t,
		sha: i
	});
	return async () => {
		let e = new Map();
		for (let t of await o.latest(null)) {
			let n = t.context.toLowerCase();
			e.has(n) || e.set(n, t);
		}
		return [...e.values()].map((e) => ({
			id: e.id,
			name: e.context,
			at: e.created,
			isDone: !0,
			callback: n.r(e, a)
		}));
	};
}
const x = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
function S(t, n, r, i) {
	let { app: a, environment: o, jobId: s } = t;
	let { repository: c, runId: l, job: u } = o;
	let d = (t) => String(e.Tn(t, "id")) === s || s === "" && e.Tn(t, "name") === u && String(e.Tn(t, "details_url")).includes(`/runs/${l}/`);
	return async () => {
		let t = [];
		let o = !1;
		let s = n.api.pages(x, {
			...e.cn(c),
			ref: r
		}, {
			keys: ["check_runs"],
			most: 20
		});
		for await (let { items: e, more: n } of s) {
			t.push(...e);
			o = !n;
		}
		if (!o) throw new e.ln(`the commit ${r} has more than ${t.length} check runs, too many to know which of them count; build a new commit`, 200);
		return t.filter((e) => !d(e)).filter((t) => a === "" || e.Tn(e.Tn(t, "app"), "slug") === a).flatMap((e) => C(e, i));
	};
}
function C(t, r) {
	let i = e.Tn(t, "id");
	let a = e.Tn(t, "name");
	if (typeof i != "number" || typeof a != "string") return [];
	let o = Date.parse(String(e.Tn(t, "completed_at")));
	let s = e.Tn(t, "status") === "completed";
	return [{
		id: i,
		name: a,
		at: s && !Number.isNaN(o) ? o : null,
		isDone: s,
		callback: n.n(t, r)
	}];
}
function w(e, t, { isSame: r }) {
	let i = e.filter(({ name: e }) => r(e, t));
	return i.length > 0 ? i : e.filter(({ name: e }) => n.i(t, e));
}
function T({ at: e, isDone: t }, n) {
	return !t || e !== null && e >= n;
}
function E(t, n, r) {
	let i = n.map((e) => w(t, e, r).filter((e) => T(e, r.began)));
	let a = [...new Set(i.flat())];
	let [o] = a.filter(({ callback: e }) => e !== null && e.state !== "success").sort((e, t) => (e.at ?? 0) - (t.at ?? 0));
	if (o) return o.callback;
	if (!i.every((e) => e.length > 0 && e.every(({ callback: e }) => e !== null))) return null;
	let [s, ...c] = a;
	if (s && c.length === 0) return s.callback;
	let l = a.map(({ name: e }) => e).join(", ");
	return {
		state: "success",
		description: e.vn(`${a.length} succeeded: ${l}`, 255),
		context: e.vn(l, 100),
		target_url: null
	};
}
function D(t, n, { isSame: r, began: i, noun: a, since: o }) {
	let s = w(t, n, { isSame: r });
	if (s.length === 0) {
		let r = [...new Set(t.map(({ name: e }) => e))];
		let i = e.an(n, r);
		let o = r.slice(0, 5).join(", ");
		return `the commit has no ${a} "${n}"${i ? `; did you mean "${i}"?` : r.length > 0 ? `; it has ${o}${r.length > 5 ? " and others" : ""}` : ""}`;
	}
	let c = s.filter((e) => !T(e, i));
	let [l] = c.sort((e, t) => (t.at ?? 0) - (e.at ?? 0));
	if (l && c.length === s.length) {
		let t = l.callback?.state ?? "pending";
		let n = l.at === null ? "without a time" : e.zn(l.at);
		let [r, s] = o === "attempt" ? ["attempt", "since: run or since: commit"] : ["run", "since: commit"];
		return `the ${a} "${l.name}" (${t}, ${n}) is older than the ${r}, which began at ${e.zn(i)}; write ${s} to count it`;
	}
	let u = s.filter((e) => T(e, i) && e.callback === null);
	let d = u.map(({ name: e }) => `"${e}"`).join(", ");
	return u.length > 0 ? `the ${a} ${d} is still pending` : `the ${a} "${n}" succeeded`;
}
async function O(t, { environment: { repository: n } }, r, i) {
	try {
		let { json: a } = await t.api.request(x, {
			...e.cn(n),
			ref: r,
			per_page: 100
		});
		let o = e.wn(a, "check_runs").map((t) => String(e.Tn(t, "name")));
		let s = i.find((e) => o.includes(e));
		return s === void 0 ? [] : [`there is a check run "${s}": write via: check to wait for it`];
	} catch (t) {
		if (!(t instanceof e.ln)) throw t;
		return [];
	}
}
async function k(t, n, { sha: r, branches: i }) {
	if (i === null) return null;
	let a = A(t);
	if (a === null) return "the event does not name the default branch; write the input branch";
	let { names: o, complete: s, certain: c } = i;
	let l = o.filter(a.includes);
	if (a.isAny || c && l.length > 0) return null;
	let u = s ? l : a.names;
	let { repository: d } = t.environment;
	try {
		if (r !== null) {
			for (let t of u) if (await e.on(n.api, {
				repository: d,
				branch: t,
				sha: r
			})) return null;
		}
	} catch (t) {
		if (!(t instanceof e.ln)) throw t;
		return `cannot check whether branch ${u.join(" or ")} contains its commit ${r}, which needs "permissions: contents: read": ${t.message}`;
	}
	return `its commit ${r} is ${o.length === 0 ? "on no branch of this repository, like those of a fork's pull request" : l.length === 0 ? `on ${o.join(", ")}${s ? "" : " and maybe others"}` : `not on a branch ${l.join(", ")}, which may be a tag's name`}; the input branch is ${a.text}`;
}
function A({ branch: t, environment: { event: n } }) {
	let r = e.On(e.Tn(e.Tn(n, "repository"), "default_branch"));
	if (t.length > 0) return {
		text: t.join(" "),
		isAny: v(t),
		names: t.filter((n) => !/[*?+[\]\\!]/.test(n) && e.Ot(t, n)),
		includes: (n) => e.Ot(t, n)
	};
	return r === null ? null : {
		text: r,
		isAny: !1,
		names: [r],
		includes: (e) => e === r
	};
}
const j = {
	callback: {
		source: "the input callback",
		has: []
	},
	listener: {
		source: "a listener",
		has: ["signature"]
	},
	status: {
		source: "a commit status",
		has: ["context"]
	},
	check: {
		source: "a check run",
		has: ["context"]
	},
	dispatch: {
		source: "a dispatch event",
		has: ["signature", "token"]
	},
	report: {
		source: "a status, deployment_status or check_run event",
		has: ["context"]
	}
};
const M = [
	"status",
	"deployment_status",
	"check_run"
];
function N(t) {
	let { via: n, callback: r, environment: i } = t;
	let a = M.includes(i.eventName) ? "report" : "dispatch";
	let o = r.trim() === "" ? n === "event" ? a : n : "callback";
	let s = P(o, t);
	if (s.length === 0) return o;
	throw new e.Pn(s.map((e) => ({ message: e })));
}
function P(e, t) {
	let { source: n } = j[e];
	let r = j[e].has;
	let a = [];
	t.dryRun && a.push("input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback");
	t.callbackSecretName !== "" && !r.includes("signature") && a.push(`input callback-secret-name is set, but ${n} cannot carry a signature; leave it out`);
	t.callbackSignature !== "" && t.callbackSecretName === "" && a.push("input callback-signature is set without callback-secret-name; write the name of the secret too");
	t.context === "" && r.includes("context") && a.push("input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line");
	(e === "status" || e === "check") && t.branch.length > 0 && !v(t.branch) && a.push(`input branch is ${t.branch.join(" ")}, but with via: ${e} it can only be '**', which counts the runs of forks too; write that, or leave it out`);
	t.chain !== "" && !r.includes("token") && a.push(`input chain is set, but ${n} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`);
	let o = e === "listener" ? i.s(t.listenerToken) : null;
	return o === null ? a : [...a, o];
}
function F({ callbackFormat: t }) {
	return t === "" ? null : e.it({
		text: t,
		file: "callback-format"
	});
}
function I(e, n) {
	let r = t.r(e, n);
	switch (r.kind) {
		case "callback": return {
			kind: "decided",
			callback: r.callback
		};
		case "pending": return {
			kind: "waiting",
			reason: "the callback is pending"
		};
		case "unrelated": return {
			kind: "waiting",
			reason: r.message
		};
		case "refused": return {
			kind: "refused",
			reason: r.message
		};
	}
}
async function L(t, n, r, a) {
	let { callbackSignature: o, listenerToken: s } = t;
	let c = o === "" ? "jobserv" : e.at({
		text: o,
		file: "callback-signature"
	});
	let l = null;
	let u = null;
	let d = 0;
	let f = new AbortController();
	n.mask(s);
	let p = await i.c(t, n, (e) => {
		l = R(e) ?? l;
	});
	p.register(s, {
		chain: null,
		webhook: null,
		signature: c,
		keys: r,
		format: a,
		isOver: () => u === null && f.signal.aborted,
		onCallback: (e) => {
			if (u === null) {
				u = e;
				f.abort();
				return {
					disposition: "accepted",
					state: e.state
				};
			}
			if (u.state === e.state) return {
				disposition: "duplicate",
				state: u.state
			};
			d += 1;
			return {
				disposition: "conflict",
				state: u.state
			};
		}
	});
	let m = await e.Rn(n, {
		what: "a callback",
		ms: t.timeoutMs ?? 27e5,
		done: f.signal
	});
	f.abort();
	await p.close();
	d > 0 && n.log.warning(`${d} callbacks contradicted the first one`);
	if (u !== null) return {
		kind: "decided",
		callback: u
	};
	return {
		kind: m,
		seen: l
	};
}
function R(e) {
	switch (e.kind) {
		case "refused": return `the last callback was refused with ${e.status}: ${z(e.message)}`;
		case "unrelated": return `the last callback was ignored: ${z(e.message)}`;
		case "pending": return "the last callback was pending";
		case "callback": return null;
	}
}
function z(e) {
	return e.replace(/\.$/, "");
}
async function B(e, t, r, i) {
	let { inputs: o } = e;
	let { eventName: s, event: c } = o.environment;
	let l = (n) => W(e, t, n);
	let u = n.o(s, c, {
		context: o.context || null,
		app: o.app || null,
		format: i
	});
	switch (u.kind) {
		case "waiting": return l(u);
		case "refused": return l({
			kind: "refused",
			reason: u.message
		});
		case "reported": {
			if (!u.verdict.valid) return l({
				kind: "refused",
				reason: u.verdict.message
			});
			let e = await k(o, t, u);
			return l(e === null ? {
				kind: "decided",
				callback: u.verdict.callback,
				sha: u.sha
			} : {
				kind: "refused",
				reason: e
			});
		}
		case "dispatched": {
			let { body: s, token: c, signature: d, signedText: f } = u;
			if (c === null && o.chain !== "") return l({
				kind: "refused",
				reason: `the event has no token, which chain "${o.chain}" needs`
			});
			let p = n.c({
				signature: "jobserv",
				keys: r,
				token: c,
				value: d,
				text: f,
				now: t.clock.now()
			});
			if (c !== null && p === null) return H(e, t, await a(e, t, {
				body: s,
				token: c,
				signature: d,
				signedText: f
			}));
			return l(p === null ? {
				...I(s, i),
				sha: u.sha
			} : {
				kind: "refused",
				reason: p
			});
		}
	}
}
function V(t) {
	let { eventName: r, event: i, sha: a } = t.environment;
	let o = t.callback.trim() !== "";
	if (o && M.includes(r)) return null;
	if (!o || !n.t(r)) return e.St(t).run?.headSha ?? a;
	let s = n.o(r, i, {
		context: null,
		app: null
	});
	return s.kind === "dispatched" ? s.sha : null;
}
function H(e, t, n) {
	let { claims: r } = n;
	let i = n.kind === "resumed" ? n.result : W(e, t, n);
	let a = n.kind === "resumed" && i.result === "waiting";
	return {
		...i,
		failure: a ? "the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain" : i.failure,
		outputs: {
			...i.outputs,
			...r && {
				sha: n.sha ?? "",
				"run-id": String(r.run),
				"run-attempt": String(r.attempt)
			},
			...n.kind === "stopped" && { "chain-state": "cancelled" }
		}
	};
}
const U = {
	chain: null,
	webhook: null,
	status: "accepted"
};
function W({ inputs: t }, n, r) {
	let { environment: i } = t;
	let a = e.St(t);
	let o = r.kind === "decided" ? r.callback : null;
	let s = o?.state === "success";
	let c = G(r);
	let l = s ? null : e.gn(n.redact(c), 1e3);
	n.log.info(`gate ${s ? "passed" : "closed"}: ${c}`);
	s && !r.sha && n.log.warning("the output sha is empty: the event has no sha next to the callback; send the 40 hex digits of the commit as \"sha\" there");
	return {
		result: s ? "success" : r.kind === "waiting" ? "waiting" : "failure",
		failure: l,
		outputs: {
			...e.h(o, n),
			sha: r.sha ?? "",
			"run-id": String(a.runId),
			"run-attempt": String(a.attempt ?? "")
		},
		deliveries: [],
		payload: null,
		record: e.R(i.repository, {
			id: i.runId,
			attempt: i.runAttempt
		}, [], o === null ? [] : [e.B({
			...U,
			callback: o,
			at: n.clock.now()
		}, n.redact)]),
		summary: K(o, c, n.redact)
	};
}
function G(e) {
	switch (e.kind) {
		case "decided": return `the callback reported ${t.s(e.callback)}`;
		case "waiting": return e.reason;
		case "refused": return `callback rejected: ${e.reason}`;
		case "unreadable": return `the callback cannot be read: ${e.reason}`;
		case "stopped": return `the step was cancelled: ${e.reason}`;
		case "timeout": return [
			"no callback arrived in time",
			e.seen,
			"check its sender, or set a longer timeout"
		].filter(Boolean).join("; ");
		case "cancelled": return "the step was cancelled while waiting for a callback";
	}
}
function K(t, n, r) {
	return `${[
		t?.state === "success" ? `## ${e.T.success} Gate passed` : `## ${e.T.failure} Gate closed`,
		e.j(r(n)),
		...t?.target_url ? [e.k("Details", r(t.target_url))] : []
	].join("\n\n")}\n`;
}
exports.gate = async function(t, n) {
	let { inputs: r } = t;
	let i = N(r);
	let a = e.nt(r, t.secrets);
	let o = F(r);
	let s = (e) => W(t, n, {
		sha: V(r),
		...e
	});
	switch (i) {
		case "callback": return s(I(r.callback, o));
		case "listener": return s(await L(r, n, a, o));
		case "status":
		case "check": return s(await p(t, n, i, o));
		case "dispatch":
		case "report": return B(t, n, a, o);
	}
};
