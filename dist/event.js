const e = require("./index.js");
const t = require("./format.js");
const n = e.Vt(e.Gt(e.en()), null);
const r = e.Jt({
	id: e.Zt(e.qt(), e.Ut()),
	state: e.Vt(e.en(), ""),
	status: e.Vt(e.en(), ""),
	context: e.Vt(e.en(), "default"),
	description: n,
	target_url: n,
	created_at: n
});
function i(t) {
	let { output: n, success: i } = e.$t(r, t);
	if (!i) return null;
	let { id: o, context: s, description: c, target_url: l } = n;
	let u = Date.parse(n.created_at ?? "");
	let d = {
		id: o,
		state: n.state || n.status,
		context: s,
		description: c,
		target_url: l,
		created: Number.isNaN(u) ? null : u
	};
	a.set(d, t);
	return d;
}
const a = new WeakMap();
function o(e) {
	return a.get(e);
}
function s(e, t) {
	return e.toLowerCase() === t.toLowerCase();
}
function c(t) {
	let { context: n, description: r, target_url: i } = t;
	return {
		...t,
		context: e._n(n),
		description: r && e.vn(e._n(r), 140),
		target_url: i && e.hn(i)
	};
}
const l = { limit: 100 };
const u = { sort: "leastindex" };
const d = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
function f(t, n) {
	let { apiUrl: r, repository: a, sha: o } = n;
	let s = `/repos/${a}/statuses/${o}`;
	let f = `/repos/${a}/commits/${o}/statuses`;
	let y = {
		...e.cn(a),
		ref: o
	};
	let b = (t) => t instanceof e.ln && t.status === 404 ? _(r + f) : t;
	let x = new Map();
	let S = null;
	let C = null;
	let w = (e) => {
		for (let t of e) {
			x.set(t.id, t);
			S = Math.max(S ?? t.id, t.id);
		}
	};
	let T = async (e) => {
		let n = [];
		let i = t.pages(d, {
			...y,
			...u
		}, { most: 20 });
		try {
			for await (let { items: t, more: r } of i) {
				let i = p(t);
				n.push(...i);
				if (!r || m(i, e)) return n;
			}
		} catch (e) {
			throw b(e);
		}
		throw v(r + f);
	};
	return {
		url: `${r}${s}`,
		async list(e) {
			let t = await T(null);
			w(t);
			return g(h(t, e));
		},
		async latest(e) {
			let n = await t.request(d, {
				...y,
				per_page: 100,
				...l,
				...u,
				headers: C ? { "if-none-match": C } : {}
			}).catch((e) => {
				throw b(e);
			});
			if (n.status !== 304) {
				let e = Array.isArray(n.json) ? n.json : [];
				let t = p(e);
				let r = e.length < 100 && !/rel="?next"?/.test(n.headers.link ?? "");
				w(r || m(t, S) ? t : await T(S));
				C = n.headers.etag ?? null;
			}
			let r = [...x.values()];
			return g(e === null ? r : h(r, e));
		},
		async post(n) {
			let r = c(n);
			let { description: s, target_url: l, ...u } = r;
			let { json: d } = await t.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
				...e.cn(a),
				sha: o,
				...u,
				...s !== null && { description: s },
				...l !== null && { target_url: l }
			});
			return i(d) ?? {
				...r,
				id: 0,
				created: null
			};
		}
	};
}
function p(e) {
	return e.map(i).filter((e) => e !== null);
}
function m(e, t) {
	return t !== null && e.some(({ id: e }) => e <= t);
}
function h(e, t) {
	return e.filter((e) => s(e.context, t));
}
function g(e) {
	return e.sort((e, t) => t.id - e.id);
}
function _(t) {
	return new e.ln(`GET ${t} was answered 404: add "permissions: ${e.fn(t)}: read" to the job (write, to set them), or look whether the commit is still there`, 404);
}
function v(t) {
	return new e.ln(`GET ${t} listed more than ${2e3.toLocaleString("en")} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`, 200);
}
const y = [
	"pending",
	"queued",
	"in_progress",
	"waiting"
];
function b(t, n, r) {
	switch (t) {
		case "repository_dispatch": return S(t, e.Tn(n, "client_payload"));
		case "workflow_dispatch": return S(t, e.Tn(n, "inputs"));
		case "status": return T(A(n), r);
		case "deployment_status": return T(j(n), r);
		case "check_run": return w(n, r);
		default: return I(`A ${t} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`);
	}
}
function x(e) {
	return e === "repository_dispatch" || e === "workflow_dispatch";
}
function S(t, n) {
	if (typeof n != "object" || !n || Array.isArray(n)) return I(`The ${t} event carries nothing, so no callback.`);
	let r = e.Dn(n, "token");
	let i = e.Dn(n, "signature");
	for (let [e, n] of Object.entries({
		token: r,
		signature: i
	})) if (n !== null && typeof n != "string") return I(`The ${t} event's ${e} must be a string.`);
	let a = e.Dn(n, "callback");
	return {
		kind: "dispatched",
		body: a ?? n,
		token: e.On(r),
		signature: e.On(i),
		signedText: e.On(a),
		sha: C(e.Dn(n, "sha"))
	};
}
function C(e) {
	return typeof e == "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(e) ? e : null;
}
function w(t, n) {
	let r = M(t);
	let i = e.Tn(e.Tn(e.Tn(t, "check_run"), "app"), "slug");
	return n.app === null || i === n.app ? T(r, n) : F(r, `is of another app than ${n.app}`);
}
function T(t, { context: n, format: r = null }) {
	if (n === null) return I(`The input context must name the one context that counts in ${t.name} events.`);
	let { context: i, sameContext: a, undecided: o, sha: s, branches: c } = t;
	if (typeof i != "string" || !((e) => D(n).some((t) => a(e, t) || O(t, e)))(i)) return F(t, `is of another context than ${D(n).join(", ")}`);
	if (o !== null) return F(t, o);
	let l = E(t, r);
	return l === null ? F(t, "decides nothing by the format") : {
		kind: "reported",
		verdict: l,
		sha: e.On(s),
		branches: c
	};
}
function E(n, r) {
	if (r === null) return t.o({
		state: n.state,
		description: L(n.description, 255),
		context: L(n.context, 100),
		target_url: n.target_url
	});
	let i = t.t(r, n.json);
	if (i.kind !== "callback") return null;
	let { warnings: a, callback: o } = i;
	let s = o.context ?? e.On(L(n.context, 100));
	return {
		valid: !0,
		callback: {
			...o,
			context: s
		},
		warnings: a
	};
}
function D(e) {
	return e.split("\n").map((e) => e.trim()).filter((e) => e !== "");
}
function O(t, n) {
	return !t.startsWith("!") && e.Dt(t) === null && e.Ot([t], n);
}
function k(e, t) {
	let n = M({
		action: "completed",
		check_run: e
	});
	if (n.undecided !== null) return null;
	let r = E(n, t);
	return r?.valid ? r.callback : null;
}
function A(t) {
	let n = e.Tn(t, "state");
	let r = e.Tn(t, "branches");
	let i = Array.isArray(r) ? r : [];
	return {
		name: "status",
		context: e.Tn(t, "context"),
		sameContext: s,
		state: n,
		undecided: n === "pending" ? "is pending" : null,
		description: e.Tn(t, "description"),
		target_url: e.Tn(t, "target_url"),
		sha: e.Tn(t, "sha"),
		branches: {
			names: i.map((t) => e.On(e.Tn(t, "name"))).filter((e) => e !== null),
			complete: i.length < 10,
			certain: !0
		},
		json: t
	};
}
function j(t) {
	let n = e.Tn(t, "deployment_status");
	let r = e.Tn(t, "deployment");
	let i = e.Tn(n, "state");
	let a = y.some((e) => e === i);
	return {
		name: "deployment_status",
		context: e.Tn(r, "environment"),
		sameContext: s,
		state: i,
		undecided: a ? `is ${i}` : null,
		description: e.Tn(n, "description"),
		target_url: e.Dn(n, "target_url") ?? e.Dn(n, "log_url"),
		sha: e.Tn(r, "sha"),
		branches: null,
		json: n
	};
}
function M(t) {
	let n = e.Tn(t, "check_run");
	let r = e.Tn(n, "conclusion");
	let i = r === "success" || r === "failure";
	let a = e.Tn(e.Tn(n, "output"), "title");
	let o = e.Tn(e.Tn(n, "check_suite"), "head_branch");
	return {
		name: "check_run",
		context: e.Tn(n, "name"),
		sameContext: (e, t) => e === t,
		state: i ? r : "error",
		undecided: N(e.Tn(t, "action"), e.Tn(n, "status")),
		description: i ? a : P(r, a),
		target_url: e.Dn(n, "details_url") ?? e.Dn(n, "html_url"),
		sha: e.Tn(n, "head_sha"),
		branches: {
			names: typeof o == "string" ? [o] : [],
			complete: !0,
			certain: !1
		},
		json: n
	};
}
function N(e, t) {
	if (t !== "completed") return "is of a check that is not completed";
	return e === "completed" || e === "created" ? null : "has another action than completed, and so an old conclusion";
}
function P(e, t) {
	if (typeof e != "string") return t;
	let n = `the conclusion is ${e}`;
	return typeof t == "string" ? `${n}: ${t}` : n;
}
function F(e, t) {
	return {
		kind: "waiting",
		reason: `The ${e.name} event ${t}.`
	};
}
function I(e) {
	return {
		kind: "refused",
		message: e
	};
}
function L(t, n) {
	return typeof t == "string" ? e.vn(t, n) : t;
}
function R(e, t = null) {
	let { state: n, description: r, context: i, target_url: a } = e;
	if (n === "pending") return null;
	let s = E({
		name: "status",
		state: n === "success" || n === "failure" ? n : "error",
		description: r,
		context: i,
		target_url: a,
		json: o(e)
	}, t);
	return s?.valid ? s.callback : null;
}
const z = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/;
function B(e, t, n) {
	let r = typeof n == "string" ? Buffer.from(n) : n;
	return t === null || e !== "jobserv" ? r : Buffer.concat([Buffer.from(`${t.replace(z, "")}.`), r]);
}
function V(t) {
	let { signature: n, keys: r, token: i, value: a, text: o, now: s } = t;
	if (r.length === 0) return null;
	if (o === null) return "the callback is signed over its text, and so must be given as a string under \"callback\"";
	let c = e.ht(n, {
		headers: a === null ? {} : { [e.mt(n)]: a },
		body: B(n, i, o),
		now: Math.floor(s / 1e3)
	}, r);
	return c === "ok" ? null : `the callback's signature is ${c}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return D;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return V;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return O;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return f;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return k;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return b;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return R;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return B;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return x;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
