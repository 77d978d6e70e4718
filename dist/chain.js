const e = require("./index.js");
const t = require("./result.js");
function n({ chains: t }, n) {
	let r = t.map((e) => e.name);
	let [i, a] = t;
	if (i === void 0) throw new e.Pn("the config has no chains; write one under chains:");
	if (n === "" && a !== void 0) throw new e.Pn(`input chain is missing, and the config has several; write one of ${r.join(", ")}`);
	let o = n === "" ? i : t.find((e) => e.name === n);
	if (o !== void 0) return o;
	throw new e.Pn(`input chain is "${n}", which the config does not have; write ${e.an(n, r) ?? `one of ${r.join(", ")}`}`);
}
function r(t, n) {
	if (n === "") return 0;
	let r = t.webhooks.map((e) => e.name);
	let i = r.indexOf(n);
	if (i >= 0 && t.webhooks[i]?.enabled) return i;
	throw new e.Pn(i >= 0 ? `input start-at is "${n}", which is not enabled` : `input start-at is "${n}", which chain "${t.name}" does not have; write ${e.an(n, r) ?? `one of ${r.join(", ")}`}`);
}
function i(e, t, n) {
	let r = t.webhooks.slice(0, n).map(({ name: e }) => `"${e}"`);
	r.length > 0 && e.log.notice(`chain "${t.name}" starts at "${t.webhooks[n]?.name}"; skipped: ${r.join(", ")}`);
}
async function a(t, n, { plan: r, from: i, reported: a }) {
	let s = (e) => ({
		event: null,
		why: e
	});
	if (r.enabled === !1) return s("enabled is false");
	let c = r.webhooks.slice(i).filter(({ enabled: e }) => e);
	if (c.length === 0) return s("none of its webhooks is enabled");
	if (a.facts.fork && r.match.repository === void 0) return s(`the run comes from a fork (${a.facts.repository || "unknown"}); match.repository can name it`);
	let l = await e.f(a, n, [r]);
	let u = e.u({
		...r,
		enabled: !0,
		only_failures: !1
	}, l, {
		...a,
		facts: await e.d(a, n, [r])
	});
	if ("reason" in u) return s(u.text);
	return e.m(o(r, c), t, n.log).size > 0 ? s("a secret that it needs is empty") : { event: u.event };
}
function o(e, t) {
	let n = e.relay?.secret_name ?? e.token_secret_name;
	return t.map((e) => e.callback.via === "event" && n !== void 0 ? {
		...e,
		secret_name: [...e.secret_name, n]
	} : e);
}
exports.chain = async function(o, s) {
	let { inputs: c, config: l } = o;
	let u = n(l, c.chain);
	let d = r(u, c.startAt);
	let f = await e.b(o, s, t.u(u));
	let p = await a(o, s, {
		plan: u,
		from: d,
		reported: f
	});
	let m = {
		step: o,
		io: s,
		plan: u,
		reported: f,
		event: p.event ?? "",
		timeoutMs: c.timeoutMs ?? u.timeout
	};
	let h = t.r(u);
	let g = {
		chain: h,
		callbacks: [],
		deliveries: [],
		trouble: null
	};
	if (p.event === null) {
		let e = `chain "${u.name}" did not start: ${p.why}`;
		s.log.info(e);
		let n = c.dryRun || u.enabled === !1 || c.environment.eventName === "workflow_run";
		return t.t(m, {
			...g,
			trouble: n ? null : e
		});
	}
	i(s, u, d);
	let _ = t.c(m, d);
	if (c.dryRun) return t.t(m, {
		...g,
		deliveries: _.map((t) => e.a(o, s, t))
	});
	s.log.info(`chain "${u.name}" starts for ${p.event}`);
	return t.t(m, await t.n(m, h, {
		kind: "start",
		from: d
	}));
};
