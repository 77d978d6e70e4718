const e = require("./index.js");
const t = require("./event.js");
const n = require("./format.js");
const r = require("./relay-keys.js");
let i = require("node:crypto");
// src/modes/chain/chain-run.ts
function a({ webhooks: t }) {
	return {
		...e.x(t.flatMap(e.gt)),
		build: !0
	};
}
// src/callback/continuation-token.ts
const o = "webhook-action/callback/v2.";
function s(e, t) {
	if (t.length === 0) throw Error("The token secret is empty.");
	let { repository: n, run: i, attempt: a, chain: s, link: c, exp: l, n: u } = e;
	let d = JSON.stringify([
		n,
		i,
		a,
		s,
		c,
		l,
		u
	]);
	let f = Buffer.from(d).toString("base64url");
	return `${f}.${r.o(t, o + f)}`;
}
function c(t, n) {
	let i = t.slice(0, 2048);
	let a = i.lastIndexOf(".");
	let s = i.slice(0, Math.max(a, 0));
	let c = d(s);
	let l = n(c?.repository ?? "");
	let u = r.o(l, o + s);
	return e.st(u, i.slice(a + 1)) && l.length > 0 && t === i ? c : null;
}
function l({ exp: e }, t) {
	return !(t < e);
}
function u(e) {
	return (0, i.createHash)("sha256").update(e).digest("hex").slice(0, 16);
}
function d(t) {
	let n = Buffer.from(t, "base64url");
	if (n.toString("base64url") !== t) return null;
	let r = f(n);
	if (r === null || r.length !== 7) return null;
	let [i, a, o, s, c, l, u] = r;
	if (typeof i != "string" || !e.sn(i)) return null;
	if (!p(s, /./s) || !p(c, /./s)) return null;
	if (!p(u, /^[A-Za-z0-9_-]{16}$/)) return null;
	if (!m(a) || !m(o) || !m(l)) return null;
	return {
		repository: i,
		run: a,
		attempt: o,
		chain: s,
		link: c,
		exp: l,
		n: u
	};
}
function f(e) {
	try {
		let t = JSON.parse(e.toString("utf8"));
		return Array.isArray(t) ? t : null;
	} catch {
		return null;
	}
}
function p(e, t) {
	return typeof e == "string" && t.test(e);
}
function m(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e > 0;
}
// src/modes/chain/polling.ts
function h(e) {
	return {
		kind: "refused",
		reason: e
	};
}
async function g({ clock: e }, { signal: t, onUndecided: r }, i) {
	for (; !t.aborted;) {
		let a = await i();
		if (t.aborted) break;
		if (a?.kind === "undecided") r(a.answer);
		else if (a !== null) return a;
		await e.sleep(n.a, t);
	}
	return null;
}
async function _(e, t, { request: n, response: r }, i) {
	let a = y(e, t, n, r);
	if (a.kind === "refused") return a;
	let { url: o } = a;
	return g(e.io, i, async () => {
		let r = await ie(e, t, {
			request: n,
			url: o
		}, i.signal);
		if (r.kind !== "undecided") return r;
		e.io.log.debug(`polling for "${t.name}": ${r.answer}`);
		let a = e.io.redact(r.answer);
		return S(`the last answer at ${o.origin}: ${a}`);
	});
}
function v(t, n, r) {
	if (n.callback.url === void 0) return;
	let i = y(t, n, r, null);
	let a = i.kind === "url" ? x(t, i.url) : i.reason;
	if (a !== null) throw new e.Pn(`webhook "${n.name}": callback.url: ${a}`);
}
function y({ step: t, reported: n }, { name: r, callback: i }, { url: a }, o) {
	let s = i.url;
	if (s === void 0) return ee(o, a);
	let c = e.vt(s).map(({ name: e }) => e).filter((e) => e.startsWith("response."));
	let l = o === null ? {} : ne(o.body);
	let u = {
		...n.values,
		response: l
	};
	let d = e.Pt(u, t.secrets, t.inputs.variables);
	let f = c.find((e) => !te(d(e)));
	if (o !== null && f !== void 0) return h(`its response has no text or number ${f.slice(9)}, which callback.url needs`);
	try {
		let t = e.It(s, (e) => o === null && c.includes(e) ? "x" : d(e));
		if (!URL.canParse(t)) return h("its callback.url is not a URL");
		return b(new URL(t));
	} catch (t) {
		if (!(t instanceof e.Nt)) throw t;
		throw new e.Pn(`webhook "${r}": callback.url: ${t.message}`);
	}
}
function ee(e, t) {
	let n = e?.headers.location;
	if (n === void 0) return h("its response has no Location to poll; send one, or write callback.url");
	let r = URL.canParse(n, t.href) ? new URL(n, t) : null;
	return r?.origin === t.origin && !r.username && !r.password ? b(r) : h(`its response's Location is not on ${t.origin}, and only that may be polled; to poll elsewhere, write callback.url`);
}
function b(e) {
	e.hash = "";
	return {
		kind: "url",
		url: e
	};
}
function te(e) {
	return typeof e == "number" || typeof e == "string" && e !== "";
}
function ne(e) {
	let t = n.l(e);
	return t.kind === "json" ? t.json : null;
}
function x({ step: { allowlist: t } }, n) {
	return e.xt(t, n, t.methods[0] ?? "GET");
}
const re = [
	202,
	204,
	404
];
async function ie(t, r, { request: i, url: a }, o) {
	let s = (e) => h(`polling ${a.origin}: ${e}`);
	let c = x(t, a);
	if (c !== null) return s(c);
	let l = a.origin === i.url.origin ? ae(i) : {};
	let { allowlist: u } = t.step;
	let d = await t.io.request({
		url: a,
		method: "GET",
		headers: {
			accept: "application/json",
			...l
		},
		body: null,
		timeoutMs: 3e4,
		maxBytes: n.i,
		refuses: e.yt(e.bt(u, a), a.hostname),
		keepAlive: !1,
		signal: o
	});
	if (d.kind === "failure") {
		let e = `${d.code}: ${d.message}`;
		return d.permanent ? s(e) : S(e);
	}
	let { status: f, body: p, cut: m } = d;
	if (re.includes(f) || f >= 500) return S(`answered ${f}`);
	if (f !== 200) return s(`answered ${f}`);
	return m ? s("answered more than 64 KiB") : se(t, r, p);
}
function ae({ headers: e }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "content-type" && !e.startsWith("webhook-")));
}
const oe = ["state_missing", "body_empty"];
function se({ io: t }, { name: r, callback: i }, a) {
	let o = n.r(a, i.format ?? null);
	let s = e.gn(t.redact(a.toString()), 200);
	switch (o.kind) {
		case "callback":
			C({ io: t }, r, o.warnings);
			return o;
		case "pending": return S(`200, pending: ${s}`);
		case "unrelated": return S(`200, ${o.message}: ${s}`);
		case "refused": return o.errors.every((e) => oe.includes(e)) ? S(`200, not decided: ${s || "empty"}`) : h(`what was polled isn't a callback: ${o.message}`);
	}
}
function S(e) {
	return {
		kind: "undecided",
		answer: e
	};
}
function C({ io: e }, t, n) {
	n.length > 0 && e.log.warning(`texts of the callback of "${t}" were changed: ${n.join(", ")}`);
}
// src/modes/chain/callback-sources.ts
function ce(e, t) {
	switch (t.callback.via) {
		case "response":
		case "delivery":
		case "poll": return {};
		case "listener": {
			let { inputs: t } = e.step;
			r.u(t, t.listen.port);
			return { callback_url: "***" };
		}
		case "status": return {
			callback_url: "***",
			callback_context: "***"
		};
		case "event": {
			let n = {
				callback_token: "***",
				callback_dispatch: "***"
			};
			let r = T(e, t, ye(e, t));
			if (r === null) return n;
			be(e, t, r);
			return {
				...n,
				callback_url: "***"
			};
		}
	}
}
async function le(e, t) {
	let n = e.callback.via === "event" ? de : ue;
	let r = t.run.io.randomBytes(n).toString("base64url");
	await t.statuses.pending(e.name, r);
	switch (e.callback.via) {
		case "response": return pe(e, t);
		case "delivery": return w;
		case "listener": return me(e, t, r);
		case "status": return he(e, t);
		case "poll": return _e(e, t);
		case "event": return ve(e, t, r);
	}
}
const ue = 16;
const de = 12;
const w = {
	keys: {},
	wait: (e, t) => fe(t),
	check: async () => "none",
	close: () => {}
};
function fe(e) {
	return new Promise((t) => {
		let n = () => t(null);
		e.aborted ? n() : e.addEventListener("abort", n, { once: !0 });
	});
}
function pe({ name: e, callback: t }, { run: r }) {
	return {
		...w,
		async wait({ response: i }) {
			if (i === null || i.cut) return h("its response is longer than 64 KiB");
			let a = n.r(i.body, t.format ?? null);
			switch (a.kind) {
				case "callback":
					C(r, e, a.warnings);
					return a;
				case "pending": return h("its response says that it is still pending");
				case "unrelated": return h(`its response is about something else: ${a.message}`);
				case "refused": return h(`its response isn't a callback: ${a.message}`);
			}
		}
	};
}
function me({ name: t, callback: r }, { run: i, listener: a, onCallback: o, progress: s }, c) {
	let { step: l, plan: u, io: d } = i;
	if (a === null) throw Error("nothing listens");
	d.mask(c);
	let f = e.tt(d.log, `callbacks of "${t}" changed nothing`);
	a.register(c, {
		chain: u.name,
		webhook: t,
		signature: r.signature,
		keys: r.secret_name.flatMap((e) => l.secrets.get(e) ?? []),
		format: r.format ?? null,
		isOver: () => {
			let { state: e } = s();
			return e === "timeout" || e === "cancelled";
		},
		onCallback: (e) => {
			let r = o(e);
			let i = `callback of "${t}" ${r}: ${n.s(e)}`;
			r === "accepted" ? d.log.info(i) : r === "conflict" ? f.warning(i) : f.info(i);
			let a = s();
			return {
				disposition: r,
				state: a.callback?.state ?? a.state
			};
		}
	});
	return {
		...w,
		keys: { callback_url: `${a.publicUrl}/hook/${c}/` },
		close: () => f.close()
	};
}
async function he({ name: n }, { run: { io: r }, statuses: { statuses: i, contextOf: a }, onUndecided: o }) {
	let s = a(n);
	let [c] = await i.list(s);
	let l = c?.id ?? 0;
	let u = (e) => e.filter(({ id: e }) => e > l).map((e) => t.r(e)).findLast((e) => e !== null);
	return {
		...w,
		keys: {
			callback_url: i.url,
			callback_context: s
		},
		check: async () => u(await i.latest(s)) ?? "none",
		wait(t, n) {
			let a = e.dn(r, () => i.latest(s));
			return g(r, {
				signal: n,
				onUndecided: o
			}, async () => {
				let e = await a();
				if (e === void 0) return null;
				let t = u(e);
				if (t !== void 0) return {
					kind: "callback",
					callback: t
				};
				return {
					kind: "undecided",
					answer: ge(e, s, l)
				};
			});
		}
	};
}
function ge([e], t, n) {
	if (e === void 0) return `the commit has no status "${t}"`;
	return e.id > n ? `the status "${t}" is ${e.state}` : `the only statuses "${t}" are older than the request`;
}
function _e(e, { run: t, onUndecided: n }) {
	return {
		...w,
		wait: (r, i) => _(t, e, r, {
			signal: i,
			onUndecided: n
		})
	};
}
function ve(e, { run: t, statuses: n }, i) {
	let { step: a, io: o, plan: c, reported: l } = t;
	let { apiUrl: u, repository: d } = a.inputs.environment;
	let f = e.callback.timeout ?? 6048e5;
	let p = c.relay && r.i(c.relay, a.secrets)[0];
	let m = s({
		repository: d,
		run: l.run.id,
		attempt: l.run.attempt,
		chain: c.name,
		link: e.name,
		exp: Math.floor((o.clock.now() + f) / 1e3),
		n: i
	}, p ? r.t(p.key, "chain") : a.secrets.get(c.token_secret_name ?? "") ?? "");
	o.mask(m);
	let h = T(t, e, m);
	return {
		...w,
		keys: {
			...h !== null && { callback_url: h },
			callback_token: m,
			...c.relay?.workflow === void 0 && { callback_dispatch: {
				url: `${u}/repos/${d}/dispatches`,
				event_type: "webhook-callback",
				client_payload: { token: m }
			} }
		},
		check: async () => await n.isTaken(e.name) ? "taken" : "none"
	};
}
function T({ step: t, plan: n, reported: i }, { name: a, callback: o }, s) {
	if (o.url === void 0) return n.relay === void 0 ? null : e.Tt(n.relay, r.i(n.relay, t.secrets)[0].id, s);
	let c = {
		...i.values,
		callback_token: s
	};
	let l = e.Pt(c, t.secrets, t.inputs.variables);
	try {
		return e.It(o.url, l);
	} catch (t) {
		if (!(t instanceof e.Nt)) throw t;
		throw new e.Pn(`webhook "${a}": callback.url: ${t.message}`);
	}
}
function ye({ step: e, plan: t }, n) {
	return s({
		repository: e.inputs.environment.repository,
		run: 0xe8d4a50fff,
		attempt: 999,
		chain: t.name,
		link: n.name,
		exp: 9999999999,
		n: "x".repeat(16)
	}, "any key: only the length counts");
}
function be({ plan: t }, { name: n }, r) {
	if (r.length > 255) throw new e.Pn(`webhook "${n}" of chain "${t.name}": its callback_url could have ${r.length} characters, and receivers such as Docker Hub take 255; shorten the names of the chain and of its webhooks`);
}
// src/modes/chain/link.ts
const E = 6e5;
function xe(t, n) {
	let { step: r, io: i, plan: a } = t;
	let o = a.webhooks.slice(n).filter(({ enabled: e }) => e);
	let { tests_url: s } = r.config.notify ?? {};
	e.p([...o, { url: s }], r.inputs.variables, i.log);
	let c = o.map((e) => {
		let n = D(t, e, {
			keys: ce(t, e),
			callback: null
		});
		e.callback.via === "poll" && v(t, e, n);
		return n;
	});
	e.o(r.inputs.allowedHosts, i, c.map(({ url: e }) => e));
	return c;
}
function D({ step: t, io: n, plan: r, reported: i, event: a }, o, { keys: s, callback: c }) {
	let { environment: l } = t.inputs;
	let { run: u, build: d, status: f, subject: p } = i;
	let m = e.H({
		repository: l.repository,
		runId: u.id,
		attempt: u.attempt,
		chain: r.name,
		webhook: o.name,
		kind: p.kind,
		status: f,
		sender: {
			runId: l.runId,
			attempt: l.runAttempt
		}
	});
	return e.s(t, n, o, {
		id: m,
		event: a,
		values: {
			...i.values,
			...s,
			event: { name: a },
			callback: c ?? {}
		},
		body: e.V({
			payload: d?.payload ?? null,
			isPrivate: u.isPrivate,
			serverUrl: l.serverUrl,
			event: l.event,
			keys: s,
			secrets: t.secrets
		})
	});
}
async function Se({ step: t, io: n }, r, i, a) {
	n.log.info(`link "${r.name}" is sent to ${i.shown}`);
	let o = await e.q(n, i, {
		...we(r),
		allowlist: t.allowlist,
		quoteResponse: t.inputs.showResponse !== "never",
		signal: AbortSignal.any([n.signal, a.over]),
		shouldRetry: () => a.shouldRetry().catch((t) => {
			let i = n.redact(e.rt(t));
			n.log.warning(`link "${r.name}" is not sent again, for it may have been called back: ${i}`);
			return !1;
		})
	});
	let s = a.over.aborted && !n.signal.aborted ? Ce(o, a.state()) : o;
	return {
		outcome: o,
		delivery: e.n(t.inputs, n, i, s)
	};
}
function Ce(e, t) {
	if (e.delivered) return e;
	let n = `cancelled: the link had ended before it answered (${t})`;
	let r = e.attempts.at(-1);
	return {
		...e,
		reason: n,
		attempts: e.attempts.map((e) => e === r ? {
			...e,
			message: n
		} : e)
	};
}
function we(t) {
	let { via: n, timeout: r = E } = t.callback;
	let i = n === "response" || n === "delivery";
	return {
		successCodes: t.success_codes,
		successBody: t.success_body,
		timeoutMs: t.timeout ?? (i ? r : 1e4),
		retryDelaysSeconds: t.retry_schedule ?? e.Fn,
		retryOnlyIfUndelivered: !(t.idempotent ?? t.retry_schedule !== void 0),
		keepAlive: !1
	};
}
// src/callback/claim.ts
const Te = /#([0-9a-f]{16})$/;
const O = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/;
function k(e, { attempt: t, job: n }) {
	let r = n.replace(/[^\w.-]+/g, "-").slice(0, 60) || "-";
	return `callback ${u(e)} claimed in attempt ${t} by ${r}`;
}
function A(e, t, n) {
	let r = [...e].sort((e, t) => e.id - t.id);
	let i = r.find((e) => j(e) === u(t));
	if (i === void 0) return { kind: "unsent" };
	let a = r.filter(({ id: e }) => e > i.id);
	if (a.some((e) => j(e) !== null)) return M("resent", "the link has been sent again since; its new token counts");
	let o = a.find(({ state: e }) => e !== "pending");
	if (o !== void 0) return {
		kind: "refused",
		why: "ended",
		ended: o.state,
		message: `it has been used, for the link has its verdict already: ${o.state}`
	};
	let s = a.filter((e) => Ee(e, t));
	let [c] = s;
	if (c !== void 0 && c.target_url !== n.page) return M("claimed", `${c.target_url ?? "a run without a link"} has claimed it first; if that run was interrupted, run its job again`);
	let l = s.filter(({ target_url: e }) => e === n.page).find((e) => De(e) === n.attempt);
	return l === void 0 || l.description === k(t, n) ? {
		kind: "open",
		sent: i
	} : M("claimed", "another job of this run has claimed it");
}
function j({ state: e, target_url: t }) {
	return (e === "pending" ? Te.exec(t ?? "") : null)?.[1] ?? null;
}
function Ee({ description: e }, t) {
	let n = O.exec(e ?? "")?.[1];
	return n === void 0 || n === u(t);
}
function De({ description: e }) {
	let t = O.exec(e ?? "")?.[2];
	return t === void 0 ? null : Number(t);
}
function M(e, t) {
	return {
		kind: "refused",
		why: e,
		message: t
	};
}
// src/modes/chain/link-statuses.ts
const Oe = {
	page: "",
	attempt: 0,
	job: ""
};
function N({ step: n, io: r, plan: i, reported: a }) {
	let { apiUrl: o, serverUrl: s, repository: c, sha: l } = n.inputs.environment;
	let { run: d } = a;
	let f = t.l(r.api, {
		apiUrl: o,
		repository: c,
		sha: d.headSha ?? l
	});
	let p = i.webhooks.some(({ enabled: e, callback: t }) => e && t.via === "event");
	let m = `${s}/${c}/actions/runs/${d.id}/attempts/${d.attempt}`;
	let h = (t) => e._n(`webhook/${i.name}/${t}`);
	let g = Promise.resolve();
	let _ = (e) => {
		g = g.then(e);
		g.catch(() => {});
	};
	let v = new Map();
	let y = async (e) => {
		let t = v.get(e);
		if (t === void 0) return !1;
		return A(await f.list(h(e)), t, Oe).kind === "refused";
	};
	return {
		statuses: f,
		contextOf: h,
		isTaken: y,
		async pending(e, t) {
			if (!p) return;
			v.set(e, t);
			_(() => f.post({
				state: "pending",
				context: h(e),
				description: "sent, waiting for the callback",
				target_url: `${m}#${u(t)}`
			}));
			await g;
		},
		publish(e, t) {
			if (!p) return;
			for (let [n, i] of t.links.entries()) {
				let t = e.links[n]?.state !== i.state && i.via !== "status" ? ke(i, m, r) : null;
				if (t === null) continue;
				_(async () => {
					if (i.via === "event" && await y(i.name)) return;
					let e = h(i.name);
					await f.post({
						...t,
						context: e
					});
				});
			}
		},
		flush: () => g.then(() => null, (e) => `a commit status of the chain could not be written: ${e instanceof Error ? e.message : e}`)
	};
}
function ke(e, t, { redact: n }) {
	let r = e.callback?.description ?? e.reason;
	let i = e.callback?.target_url ?? t;
	let a = n(i) === i ? i : t;
	switch (e.state) {
		case "success":
		case "failure":
		case "error": return {
			state: e.state,
			description: r && n(r),
			target_url: a
		};
		case "timeout": return {
			state: "error",
			description: "ran out of time",
			target_url: a
		};
		case "cancelled": return {
			state: "error",
			description: "the step was cancelled",
			target_url: a
		};
		case "skipped":
		case "sending":
		case "waiting": return null;
	}
}
async function Ae({ webhooks: e }, n, { statuses: r, contextOf: i }) {
	let a = [];
	for (let { name: o, enabled: s } of e.slice(0, n)) {
		if (!s) continue;
		let e = await r.list(i(o));
		let [n] = e;
		let c = n ? t.r(n) : null;
		if (c?.state !== "success") continue;
		let l = e.find(({ state: e }) => e === "pending");
		a.push({
			name: o,
			callback: c,
			attempts: 1,
			started: l?.created ?? null,
			completed: n?.created ?? null
		});
	}
	return a;
}
async function je({ step: e, io: t }, { statuses: n, contextOf: r }, i) {
	let { n: a } = i;
	let o = Me(e.inputs);
	let s = r(i.link);
	let c = t.clock.now();
	let u = await P(t, 5, async () => {
		let e = A(await n.list(s), a, o);
		return e.kind === "unsent" ? null : e;
	});
	if (u === null) return F("the commit has no status that says this link was sent");
	if (u.kind === "refused") return F(u.message);
	let d = l(i, Math.floor(c / 1e3));
	let f = await n.post({
		state: d ? "error" : "pending",
		context: s,
		description: d ? "the callback came after its time" : k(a, o),
		target_url: o.page
	});
	if (d) return F("its token has expired, and the link is set to error");
	let p = t.clock.now();
	let m = null;
	let h = await P(t, 21, async () => {
		let e = await n.list(s);
		let r = e.some(({ id: e }) => e === f.id);
		let i = A(r ? e : [...e, f], a, o);
		if (i.kind === "refused") return i;
		if (!r) return null;
		m ??= t.clock.now() - p;
		return t.clock.now() - p >= Math.max(3e3, 2 * m) ? i : null;
	});
	if (h === null) return F("its claim of the link did not show among the statuses in time; run this job again");
	return h.kind === "open" ? {
		kind: "claimed",
		sent: h.sent
	} : F(h.kind === "refused" ? h.message : "the link is unsent");
}
async function P({ clock: e, log: t, signal: n }, r, i) {
	for (let a = 1;; a += 1) {
		let o = await i();
		if (o !== null || a >= r || n.aborted) return o;
		t.debug("the statuses of the link are read again");
		await e.sleep(1500, n);
	}
}
function Me(e) {
	let { serverUrl: t, repository: n, runId: r, runAttempt: i, runnerName: a, job: o } = e.environment;
	return {
		page: `${t}/${n}/actions/runs/${r}`,
		attempt: i,
		job: e.jobId || a || o
	};
}
function F(e) {
	return {
		kind: "refused",
		reason: e
	};
}
// src/modes/chain/state-machine.ts
function I({ webhooks: e, expect_final_callback: t }) {
	return {
		state: "not_run",
		links: e.map(({ name: e, enabled: t, callback: { via: n } }) => ({
			name: e,
			via: n,
			enabled: t,
			state: "skipped",
			callback: null,
			undecided: null,
			reason: null,
			statusCode: null,
			attempts: 0,
			started: null,
			completed: null,
			conflicts: 0
		})),
		current: null,
		expectFinalCallback: t
	};
}
function Ne(e, { link: t, earlier: n, started: r }) {
	let i = I(e);
	let a = i.links.map((e, i) => {
		if (i === t) return {
			...e,
			state: "waiting",
			attempts: 1,
			started: r
		};
		let a = n.find(({ name: t }) => t === e.name);
		return i < t && a ? {
			...e,
			...a,
			state: "success"
		} : e;
	});
	return {
		...i,
		state: "running",
		links: a,
		current: t
	};
}
function Pe(e, t, n) {
	switch (t.kind) {
		case "start": return e.state === "not_run" ? W(e, t.from, n) : e;
		case "delivered":
		case "taken":
		case "rejected":
		case "lost": return Fe(e, t, n);
		case "callback": return Ie(e, t, n);
		case "undecided": return G(e, t.link, { undecided: t.answer });
		case "refused": return Re(e, t.link) ? H(e, t.link, {
			state: "error",
			reason: t.reason,
			at: n
		}) : e;
		case "link_timeout": return R(e, t.link) && !z(e, t.link) ? V(e, "timeout", n) : e;
		case "chain_timeout": return V(e, "timeout", n);
		case "cancelled": return V(e, "cancelled", n);
	}
}
function L(e, { link: t, callback: n }) {
	let r = e.links[t];
	if (r === void 0) return "unexpected";
	if (R(e, t) && r.callback === null && Le(r)) return "accepted";
	if (r.state === "timeout" || r.state === "cancelled") return "expired";
	if ((r.callback?.state ?? r.state) === n.state) return "duplicate";
	return r.callback === null && !ze(r) ? "unexpected" : "conflict";
}
function Fe(e, t, n) {
	let { link: r, attempts: i, statusCode: a } = t;
	let o = e.links[r];
	if (o === void 0 || o.state === "skipped") return e;
	let s = G(e, r, {
		attempts: i,
		statusCode: a
	});
	if (o.state !== "sending" || !R(e, r)) return s;
	let c = G(s, r, { state: "waiting" });
	let l = z(e, r);
	switch (t.kind) {
		case "taken": return {
			...c,
			state: "waiting"
		};
		case "rejected":
		case "lost": return l && t.kind === "lost" ? U(c, r, n) : H(c, r, {
			state: "error",
			reason: t.reason,
			at: n
		});
		case "delivered":
			if (l || Be(e, r)) return U(c, r, n);
			return o.via === "event" ? {
				...c,
				state: "waiting"
			} : c;
	}
}
function Ie(e, t, n) {
	let { link: r, callback: i } = t;
	switch (L(e, t)) {
		case "accepted": {
			let t = G(e, r, { callback: i });
			if (i.state !== "success") return H(t, r, {
				state: i.state,
				at: n
			});
			return z(t, r) ? t : U(t, r, n);
		}
		case "conflict": return G(e, r, { conflicts: (e.links[r]?.conflicts ?? 0) + 1 });
		case "duplicate":
		case "expired":
		case "unexpected": return e;
	}
}
function R(e, t) {
	return e.state === "running" && e.current === t;
}
function Le({ via: e, state: t }) {
	return t === "waiting" || e === "listener" || e === "status";
}
function Re(e, t) {
	let n = e.links[t];
	return n !== void 0 && n.via !== "delivery" && n.via !== "listener" && n.state === "waiting" && R(e, t);
}
function z(e, t) {
	let n = e.links[t];
	return n?.state === "sending" && n.callback?.state === "success";
}
function ze({ state: e }) {
	return e === "success" || e === "failure" || e === "error";
}
function Be(e, t) {
	if (e.links[t]?.via === "delivery") return !0;
	return B(e, t + 1) === null && !e.expectFinalCallback;
}
function B(e, t) {
	let n = e.links.findIndex(({ enabled: e }, n) => e && n >= t);
	return n === -1 ? null : n;
}
function V(e, t, n) {
	if (e.state === "not_run") return {
		...e,
		state: t
	};
	if (e.state !== "running" || e.current === null) return e;
	let r = e.links[e.current]?.undecided ?? null;
	let i = t === "timeout" ? r : null;
	return H(e, e.current, {
		state: t,
		reason: i,
		at: n
	});
}
function H(e, t, { state: n, reason: r = null, at: i }) {
	return {
		...G(e, t, {
			state: n,
			completed: i,
			reason: r
		}),
		state: n
	};
}
function U(e, t, n) {
	return W(G(e, t, {
		state: "success",
		completed: n
	}), t + 1, n);
}
function W(e, t, n) {
	let r = B(e, t);
	if (r === null) return {
		...e,
		state: e.current === null ? "not_run" : "success"
	};
	return {
		...G(e, r, {
			state: "sending",
			started: n
		}),
		state: "running",
		current: r
	};
}
function G(e, t, n) {
	let r = e.links.map((e, r) => r === t ? {
		...e,
		...n
	} : e);
	return {
		...e,
		links: r
	};
}
async function Ve(e, t, n) {
	let { step: i, io: a, plan: o, timeoutMs: s } = e;
	let c = N(e);
	let l = {
		run: e,
		statuses: c,
		listener: o.webhooks.some(({ enabled: e, callback: t }) => e && t.via === "listener") ? await r.c(i.inputs, a) : null,
		deadline: a.clock.now() + s,
		chain: t,
		over: new AbortController(),
		sources: [],
		deliveries: [],
		callbacks: []
	};
	let u = () => K(l, { kind: "cancelled" });
	try {
		a.signal.addEventListener("abort", u, { once: !0 });
		n.kind === "start" ? K(l, n) : q(l, n.link, n.callback);
		a.signal.aborted && u();
		await He(l);
	} finally {
		a.signal.removeEventListener("abort", u);
		await l.listener?.close();
		for (let e of l.sources) e.close();
	}
	let d = await c.flush();
	let { deliveries: f, callbacks: p } = l;
	return {
		chain: l.chain,
		deliveries: f,
		callbacks: p,
		trouble: d
	};
}
async function He(e) {
	for (;;) {
		let { chain: t, over: n } = e;
		if (t.state !== "running" || t.current === null) return;
		await Promise.all([Ue(e, t.current, n.signal), Ke(e, t.current, n.signal)]);
	}
}
function K(e, t) {
	let { run: n, chain: r } = e;
	let i = Pe(r, t, n.io.clock.now());
	e.chain = i;
	e.statuses.publish(r, i);
	if (i.state === "running" && i.current === r.current) return;
	e.over.abort();
	e.over = new AbortController();
}
function q(e, t, n) {
	let { run: r, chain: i, callbacks: a } = e;
	let o = L(i, {
		link: t,
		callback: n
	});
	let s = X(e, t).name;
	let c = a.filter((e) => e.webhook === s).length;
	if (o === "accepted" || c < 10) {
		let e = r.io.clock.now();
		a.push({
			chain: r.plan.name,
			webhook: s,
			status: o,
			callback: n,
			at: e
		});
	}
	K(e, {
		kind: "callback",
		link: t,
		callback: n
	});
	return o;
}
async function Ue(t, n, r) {
	let { run: i, statuses: a, listener: o, sources: s } = t;
	try {
		let e = await le(Y(t, n), {
			run: i,
			statuses: a,
			listener: o,
			progress: () => X(t, n),
			onCallback: (e) => q(t, n, e),
			onUndecided: (e) => K(t, {
				kind: "undecided",
				link: n,
				answer: e
			})
		});
		s.push(e);
		if (r.aborted) return;
		let c = await We(t, n, {
			source: e,
			over: r
		});
		if (r.aborted) return;
		let l = await e.wait(c, r);
		l?.kind === "callback" && q(t, n, l.callback);
		l?.kind === "refused" && J(t, n, l.reason);
	} catch (i) {
		r.aborted || J(t, n, e.rt(i));
	}
}
function J(e, t, n) {
	let { io: r } = e.run;
	let { name: i, state: a } = X(e, t);
	let o = r.redact(n);
	r.log.warning(`link "${i}": ${o}`);
	K(e, a === "sending" ? {
		kind: "rejected",
		link: t,
		attempts: 0,
		statusCode: null,
		reason: o
	} : {
		kind: "refused",
		link: t,
		reason: o
	});
}
async function We(t, n, { source: r, over: i }) {
	let { run: a } = t;
	let o = Y(t, n);
	let s = Ge(t, n, r);
	let c = D(a, o, {
		keys: r.keys,
		callback: qe(t, n)
	});
	let { outcome: l, delivery: u } = await Se(a, o, c, {
		over: i,
		state: () => X(t, n).state,
		shouldRetry: async () => await s() !== "taken" && X(t, n).callback === null
	});
	t.deliveries.push(u);
	let { attempts: d, delivered: f, reason: p } = l;
	let m = d.at(-1)?.response ?? null;
	let h = {
		link: n,
		attempts: d.length,
		statusCode: d.at(-1)?.attempt.status_code ?? null
	};
	let g = !f || o.callback.via === "status" ? await s().catch((e) => ({ error: e })) : "none";
	if (g === "taken") {
		a.io.log.notice(`link "${o.name}" is not sent again, because another run continues from its callback`);
		K(t, {
			kind: "taken",
			...h
		});
	} else f ? K(t, {
		kind: "delivered",
		...h
	}) : K(t, {
		kind: m ? "rejected" : "lost",
		reason: a.io.redact(p ?? "not delivered"),
		...h
	});
	if (typeof g == "object" && "error" in g && !e.un(g.error)) throw g.error;
	return {
		request: c,
		response: m
	};
}
function Ge(e, t, n) {
	let r = "none";
	return async () => {
		if (r !== "none") return r;
		r = await n.check();
		typeof r == "object" && q(e, t, r);
		return r;
	};
}
async function Ke(t, n, r) {
	let { run: i, deadline: a } = t;
	let { clock: o } = i.io;
	let { name: s, callback: c } = Y(t, n);
	let { via: l, timeout: u = E } = c;
	let d = l === "event" ? E : u;
	let f = a - o.now();
	let p = l === "delivery" || l === "event";
	await e.Rn(i.io, {
		what: p ? `the answer of "${s}"` : `the callback of "${s}"`,
		ms: Math.min(d, f),
		done: r
	});
	d < f && !r.aborted && K(t, {
		kind: "link_timeout",
		link: n
	});
	await o.sleep(a - o.now(), r);
	r.aborted || K(t, { kind: "chain_timeout" });
}
function Y({ run: e }, t) {
	let n = e.plan.webhooks[t];
	if (n === void 0) throw Error(`the chain has no link ${t}`);
	return n;
}
function X({ chain: e }, t) {
	let n = e.links[t];
	if (n === void 0) throw Error(`the chain has no link ${t}`);
	return n;
}
function qe({ chain: e }, t) {
	return e.links.slice(0, t).findLast(({ enabled: e }) => e)?.callback ?? null;
}
function Je({ step: t, io: n, plan: r, reported: i }, { chain: a, deliveries: o, callbacks: s, trouble: c }) {
	let { environment: l } = t.inputs;
	let u = i.build?.payload ?? null;
	let d = o.find(({ status: e, attempts: t }) => e === "failure" && t.length === 0);
	let f = Qe(r.name, a) ?? (c && e.gn(n.redact(c), 500)) ?? (d === void 0 ? null : `webhook "${d.webhook}" would fail: ${d.reason}`);
	let p = f && e.gn(n.redact(f), 1e3);
	for (let e of $e(a)) n.log.info(e);
	n.log.info(`chain "${r.name}": ${a.state}`);
	return {
		result: Ze(a, f !== null),
		failure: p,
		outputs: {
			"build-status": i.status,
			"chain-state": a.state,
			links: JSON.stringify(et(a, n.redact)),
			...e.h(Ye(a), n)
		},
		deliveries: o,
		payload: u && Buffer.from(JSON.stringify(u)),
		record: e.R(l.repository, i.run, o.map((e) => ({
			...e,
			reason: e.reason ?? Xe(e, a, n.redact),
			chain: r.name,
			body: null,
			retry_of: null,
			mac: null
		})), s.map((t) => e.B(t, n.redact))),
		summary: [
			nt(r.name, {
				chain: a,
				why: p
			}, n.redact),
			...u ? [e.w(u, n.redact)] : [],
			e.C(o, n.redact)
		].join("\n")
	};
}
function Ye({ links: e }) {
	return e.findLast(({ callback: e }) => e !== null)?.callback ?? null;
}
function Xe({ webhook: t }, { links: n }, r) {
	let i = n.find(({ name: e }) => e === t);
	switch (i?.state) {
		case "timeout": return "no callback came in time";
		case "cancelled": return "the step was cancelled before the callback came";
		default: return i?.reason ? e.gn(r(i.reason), 1e3) : null;
	}
}
function Ze({ state: e }, t) {
	if (e === "not_run" && !t) return e;
	if (e === "success" || e === "waiting") return t ? "failure" : e;
	return "failure";
}
function Qe(e, t) {
	let { state: n, links: r, current: i } = t;
	if (n === "success" || n === "waiting" || n === "not_run") return null;
	let a = i === null ? void 0 : r[i];
	if (a === void 0) return `chain "${e}" ended as ${n}`;
	let o = a.callback ? [a.callback.description, a.callback.target_url] : [];
	let s = [n === "timeout" ? ["no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout", a.reason].filter(Boolean).join("; ") : a.reason, ...o].filter(Boolean).join(", ");
	let c = `chain "${e}" stopped at "${a.name}": ${n}`;
	return s ? `${c}, ${s}` : c;
}
function $e({ state: e, links: t, current: n }) {
	let r = n ?? t.length;
	return t.flatMap((n, i) => {
		if (n.state !== "skipped") return [];
		let a = n.enabled ? e === "not_run" ? "nothing is sent" : i < r ? "the chain starts after it" : `the chain stopped at "${t[r]?.name}" (${e})` : "enabled is false";
		return [`link "${n.name}" skipped: ${a}`];
	});
}
function et(e, t) {
	let n = (e) => e ? t(e) : null;
	return e.links.map((e) => ({
		name: e.name,
		state: e.state,
		description: n(e.callback?.description),
		context: n(e.callback?.context),
		target_url: n(e.callback?.target_url),
		status_code: e.statusCode,
		attempts: e.attempts,
		started: Z(e.started),
		completed: Z(e.completed),
		duration_ms: e.started === null || e.completed === null ? null : e.completed - e.started,
		conflicts: e.conflicts
	}));
}
function Z(e) {
	return e === null ? null : new Date(e).toISOString();
}
const tt = [
	"Link",
	"State",
	"Callback",
	"Code",
	"Attempts",
	"Sent (UTC)",
	"Time"
];
function nt(t, { chain: n, why: r }, i) {
	let { links: a, state: o } = n;
	let s = a.length - at;
	return `## ${e.T[$(o)]} Chain ${e.D(i(t))}: ${e.D(o)}
${Q(rt(n, i) ?? (r && e.j(i(r))))}
${st(a, i)}${Q(s > 0 ? `${s} more links are in the table only.` : null)}
${e.N(tt, a.map((e) => it(e, i)), 2e5)}`;
}
function Q(e) {
	return e ? `\n${e}\n` : "";
}
function rt({ links: t, current: n }, r) {
	let i = n === null ? void 0 : t[n];
	if (!i?.callback || i.reason || $(i.state) !== "failure") return null;
	let { description: a, target_url: o } = i.callback;
	let s = e.k(r(a || "no reason is given"), o && r(o));
	return `${e.M(r(i.name))} said ${i.state}: ${s}`;
}
function it(t, n) {
	let { callback: r, reason: i, conflicts: a, started: o, completed: s } = t;
	let c = n(i ?? r?.description ?? "");
	let l = r?.target_url && n(r.target_url);
	return [
		e.D(n(t.name)),
		a === 0 ? e.F($(t.state), t.state) : e.E(e.F($(t.state), t.state), `${a} contradicted`),
		e.E(r ? e.k(c || "callback", l) : e.D(c), e.D(n(r?.context ?? ""))),
		String(t.statusCode ?? ""),
		t.attempts === 0 ? "" : String(t.attempts),
		o === null ? "" : e.P(o),
		o === null || s === null ? "" : e.O(s - o)
	];
}
const at = 48;
const ot = {
	success: "fill:#1a7f37,stroke:#1a7f37,color:#fff",
	failure: "fill:#cf222e,stroke:#cf222e,color:#fff",
	waiting: "fill:#9a6700,stroke:#9a6700,color:#fff",
	skipped: "fill:#6e7781,stroke:#6e7781,color:#fff"
};
function st(e, t) {
	let n = e.slice(0, 48);
	let r = Array.from({ length: Math.ceil(n.length / 4) }, (e, t) => n.slice(t * 4, (t + 1) * 4));
	let i = r.length === 1;
	let a = r.flatMap((e, n) => {
		let r = n * 4;
		let a = e.map((e, n) => `l${r + n}[${lt(e, t)}]:::${$(e.state)}`);
		let o = e.slice(1).map((e, t) => `l${r + t} ${ct(e)} l${r + t + 1}`);
		let s = [...a, ...o];
		return i ? s : [
			`subgraph r${n}[" "]`,
			"direction LR",
			...s,
			"end",
			`style r${n} fill:none,stroke:none`
		];
	});
	let o = r.slice(1).map((e, t) => {
		let [n] = e;
		return n ? `r${t} ${ct(n)} r${t + 1}` : "";
	});
	let s = Object.entries(ot).map(([e, t]) => `classDef ${e} ${t}`);
	return [
		"```mermaid",
		i ? "flowchart LR" : "flowchart TB",
		...[
			...a,
			...o,
			...s
		].map((e) => `  ${e}`),
		"```",
		""
	].join("\n");
}
function $(e) {
	switch (e) {
		case "success": return "success";
		case "skipped":
		case "not_run": return "skipped";
		case "running":
		case "sending":
		case "waiting": return "waiting";
		case "failure":
		case "error":
		case "timeout":
		case "cancelled": return "failure";
	}
}
function ct({ state: e }) {
	return e === "skipped" ? "-.->" : "-->";
}
function lt(t, n) {
	let { name: r, state: i, started: a, completed: o } = t;
	let s = a === null || o === null ? "" : `, ${e.O(o - a)}`;
	return `"${ut(n(r))}<br/>${e.T[$(i)]} ${i}${s}"`;
}
function ut(t) {
	return e.vn(t, 40).replace(/[^\p{L}\p{N} ]/gu, (e) => `#${e.codePointAt(0)};`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return je;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return xe;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return Ne;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return c;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return Ve;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return N;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return I;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return Ae;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Je;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
