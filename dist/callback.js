const e = require("./event.js");
const t = require("./index.js");
require("./format.js");
// src/modes/callback/target.ts
const n = "webhook-callback";
const r = [
	"callback_url",
	"callback_context",
	"callback_token",
	"callback_dispatch"
];
function i(e) {
	let i = t.Tn(e, "client_payload") ?? t.Tn(e, "inputs");
	let o = [
		i,
		t.Tn(t.Tn(i, "webhook"), "body"),
		t.Tn(i, "build"),
		t.Tn(i, "payload")
	].map(a).find((e) => r.some((n) => t.Dn(e, n) !== null)) ?? null;
	let s = a(t.Dn(o, "callback_dispatch"));
	let c = a(t.Tn(s, "client_payload"));
	let l = t.Dn(c, "token") ?? t.Dn(o, "callback_token");
	return {
		url: t.On(t.Dn(o, "callback_url")),
		context: t.On(t.Dn(o, "callback_context")),
		token: t.On(l),
		dispatch: t.Dn(o, "callback_dispatch") === null ? null : {
			url: t.On(t.Dn(s, "url")),
			eventType: t.On(t.Dn(s, "event_type")) ?? n
		}
	};
}
function a(e) {
	return typeof e == "string" ? t.En(e) : e;
}
function o(e, t, r) {
	if (e === "" && t.dispatch !== null) {
		let { url: e, eventType: n } = t.dispatch;
		let [, i] = l(e ?? "", r, "dispatches") ?? [];
		if (i === void 0) return d(`callback_dispatch.url of the event must be ${r}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`);
		if (t.token === null) return d("callback_dispatch of the event has no token to send along");
		if (t.url === null) return {
			kind: "dispatch",
			repository: i,
			eventType: n,
			token: t.token
		};
	}
	let i = e || (t.url ?? "");
	if (i === "") return d("there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them");
	let [, a, o] = l(i, r, "statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})") ?? [];
	if (a !== void 0 && o !== void 0) return e === "" ? d("the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url") : {
		kind: "status",
		repository: a,
		sha: o
	};
	let [, s] = e === "" ? [] : l(i, r, "dispatches") ?? [];
	if (s !== void 0) return {
		kind: "dispatch",
		repository: s,
		eventType: t.dispatch?.eventType ?? n,
		token: t.token
	};
	let u = e === "" ? null : l(i, r, c);
	if (u !== null) {
		let [, e = "", n = ""] = u;
		return {
			kind: "workflow",
			repository: e,
			workflow: n,
			token: t.token
		};
	}
	return URL.canParse(i) ? {
		kind: "webhook",
		url: new URL(i)
	} : d("the callback URL is not absolute; write https://host/path as its receiver gave it");
}
const s = "(?!\\.\\.?/)[\\w.-]+";
const c = `actions/workflows/(${s})/dispatches`;
function l(e, t, n) {
	let r = `${t}/repos/`;
	return e.startsWith(r) ? RegExp(`^(${s}/${s})/${n}$`).exec(e.slice(r.length)) : null;
}
function u({ pathname: e }) {
	return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(e);
}
function d(e) {
	return {
		kind: "wrong",
		message: e
	};
}
const f = {
	success: "success",
	failure: "failure",
	cancelled: "error"
};
function p(e, t) {
	let n = e || t && f[t];
	return n === "success" || n === "failure" || n === "error" ? n : null;
}
function m(e, n) {
	let { description: r, context: i, targetUrl: a } = n;
	let o = {
		description: 255,
		context: 100
	};
	let s = ["description", "context"].filter((e) => t.mn(n[e]) > o[e]);
	let c = { state: e };
	r && (c.description = t.vn(r, 255));
	i && (c.context = t.vn(i, 100));
	a && (c.target_url = a);
	return {
		report: c,
		cut: s
	};
}
function h(e) {
	return {
		state: e.state,
		context: e.context ?? "default",
		description: e.description ?? null,
		target_url: e.target_url ?? null
	};
}
function g({ eventType: e, token: t }, n, r) {
	return {
		event_type: e,
		client_payload: _(t, n, r)
	};
}
function _(n, r, i) {
	let a = JSON.stringify(r);
	let o = e.s("jobserv", n, a);
	let [s] = Object.values(t.pt(["jobserv"], {
		id: "",
		timestamp: 0,
		body: o
	}, i));
	return {
		...n === null ? {} : { token: n },
		callback: a,
		...s === void 0 ? {} : { signature: s }
	};
}
// src/modes/callback/callback.ts
const v = "callback";
const y = [{
	from: 200,
	to: 299
}];
const b = /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/;
function x(e, n, r) {
	let { environment: i, jobStatus: a, description: o, targetUrl: s } = e;
	let { serverUrl: c, repository: l, runId: u } = i;
	let d = p(e.state, a);
	if (d === null) throw new t.Pn(`input state is "${e.state}"; write success, failure or error`);
	let { report: f, cut: h } = m(d, {
		description: o,
		context: e.context || (n.context ?? ""),
		targetUrl: s || `${c}/${l}/actions/runs/${u}`
	});
	for (let e of h) r.log.warning(`the ${e} is too long for a callback and was cut`);
	return f;
}
function S({ pathname: e }) {
	return b.exec(e)?.groups ?? {};
}
function C(n, r, i, a) {
	let o = Buffer.from(JSON.stringify(i));
	return {
		id: r,
		webhook: v,
		event: v,
		method: "POST",
		url: n,
		shown: `${n.origin}/***`,
		headers: {
			"content-type": "application/json",
			"user-agent": `webhook-action/${t.W}`,
			"webhook-id": r,
			"webhook-event": v
		},
		body: o,
		stored: null,
		signatures: ["jobserv"],
		keys: a,
		signedBytes: e.s("jobserv", S(n).continuation ?? null, o)
	};
}
async function w({ inputs: e, allowlist: n }, r, i) {
	let a = {
		allowlist: n,
		successCodes: y,
		quoteResponse: e.showResponse !== "never",
		timeoutMs: t.In,
		retryDelaysSeconds: t.Fn,
		retryOnlyIfUndelivered: !1,
		keepAlive: !1,
		signal: r.signal
	};
	let [o] = await t.r({
		inputs: e,
		allowlist: n
	}, r, [{
		prepared: i,
		options: a
	}]);
	if (o === void 0) throw Error("a delivery has no outcome");
	return o;
}
function T(e, n, { io: r, hint: i }) {
	let { state: a, description: o = null, context: s = null } = e;
	let { status: c, reason: l } = n;
	let u = {
		state: a,
		description: o,
		context: s,
		target_url: e.target_url ?? null
	};
	return {
		result: c,
		failure: c === "failure" ? `the callback "${a}" was not delivered: ${l}${i}` : null,
		outputs: t.h(u, r),
		deliveries: [n],
		payload: null,
		record: null,
		summary: `## Callback: ${a}\n\n${t.C([n], r.redact)}`
	};
}
async function E({ dryRun: e, environment: n }, r, { identity: i, to: a, report: o, keys: s, retryDelaysSeconds: c }) {
	let { repository: l } = a;
	let u = a.kind === "workflow" ? `${l}, as a dispatch of ${a.workflow}` : `${l}, as a ${a.kind}`;
	let d = JSON.stringify(o);
	if (e) {
		r.log.info(`would report to ${u}: ${r.redact(d)}`);
		return t.Y(i, "dry_run");
	}
	let f = () => D(r, n, {
		to: a,
		report: o,
		keys: s
	});
	let p = [];
	for (;;) {
		let { attempt: e, error: n } = await k(r, p.length + 1, f);
		p.push(e);
		if (n === null) {
			r.log.info(`reported to ${u}: ${r.redact(d)}`);
			return {
				...i,
				status: "success",
				reason: null,
				attempts: p
			};
		}
		let a = t.gn(r.redact(n.message), 500);
		let o = {
			...i,
			status: "failure",
			reason: a,
			attempts: p
		};
		let s = A(r, n, p.length, c);
		if (s === null) return o;
		r.log.info(`attempt ${p.length} to ${u} failed: ${a}`);
		await r.clock.sleep(s, r.signal);
		if (r.signal.aborted) return o;
	}
}
async function D({ api: n }, { apiUrl: r, event: i }, { to: a, report: o, keys: s }) {
	let { repository: c } = a;
	let l = t.cn(c);
	switch (a.kind) {
		case "status": {
			let t = {
				apiUrl: r,
				repository: c,
				sha: a.sha
			};
			await e.l(n, t).post(h(o));
			return 201;
		}
		case "dispatch": {
			let { status: e } = await n.request("POST /repos/{owner}/{repo}/dispatches", {
				...l,
				...g(a, o, s)
			});
			return e;
		}
		case "workflow": {
			let { status: e } = await n.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
				...l,
				workflow_id: a.workflow,
				ref: await O(n, c, i),
				inputs: _(a.token, o, s)
			});
			return e;
		}
	}
}
async function O(e, n, r) {
	let i = t.Tn(r, "repository");
	let a = t.Tn(i, "full_name") === n ? i : (await e.request("GET /repos/{owner}/{repo}", t.cn(n))).json;
	let o = t.On(t.Tn(a, "default_branch"));
	if (o === null) throw new t.ln(`the API names no default branch of ${n}`, null);
	return o;
}
async function k({ clock: e }, n, r) {
	let i = e.now();
	let a = (t, r) => ({
		number: n,
		status_code: t,
		error: r,
		started: new Date(i).toISOString(),
		duration_ms: e.now() - i
	});
	try {
		return {
			attempt: a(await r(), null),
			error: null
		};
	} catch (e) {
		if (!(e instanceof t.ln)) throw e;
		let { status: n, code: r } = e;
		return {
			attempt: a(n, r ?? "status"),
			error: e
		};
	}
}
function A({ clock: e, random: n }, { status: r, code: i }, a, o) {
	let s = t.X({
		attempt: a,
		retryDelaysSeconds: o,
		failure: {
			code: i ?? "status",
			status: r === 429 ? null : r,
			connected: !0,
			permanent: i === "tls_error"
		},
		retryAfter: void 0,
		now: e.now(),
		random: n(),
		retryOnlyIfUndelivered: !1
	});
	return s.kind === "retry" ? s.delayMs : null;
}
exports.callback = async function(e, n) {
	let { inputs: r } = e;
	let { environment: a } = r;
	let s = i(a.event);
	let c = t.nt(r, e.secrets);
	let l = x(r, s, n);
	let d = o(r.callbackUrl, s, a.apiUrl);
	if (d.kind === "wrong") throw new t.Pn(d.message);
	let f = !["", s.url].includes(r.callbackUrl);
	if (d.kind === "webhook" && f) {
		let { secret: e, continuation: t } = S(d.url);
		let r = e ?? t;
		r !== void 0 && n.mask(r);
	}
	d.kind === "status" && c.length > 0 && n.log.warning("a commit status cannot be signed: it is sent unsigned");
	let p = t.H({
		repository: a.repository,
		runId: a.runId,
		attempt: a.runAttempt,
		chain: null,
		webhook: v,
		kind: "completed",
		status: l.state
	});
	return T(l, d.kind === "webhook" ? await w(e, n, C(d.url, p, l, c)) : await E(r, n, {
		identity: {
			id: p,
			webhook: v,
			event: v
		},
		to: d,
		report: l,
		keys: c,
		retryDelaysSeconds: t.Fn
	}), {
		io: n,
		hint: d.kind === "webhook" && u(d.url) ? `; the URL is not below GITHUB_API_URL (${a.apiUrl}), so github-token was not sent` : ""
	});
};
