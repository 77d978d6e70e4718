let e = require("node:crypto");
let t = require("node:fs");
let n = require("node:tls");
const r = require("./index.js");
n = r.Bn(n, 1);
// src/http/certificates.ts
const i = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
function a(t) {
	try {
		return new e.X509Certificate(t).ca !== void 0;
	} catch {
		return !1;
	}
}
function o() {
	if (typeof n.default.getCACertificates == "function") return [
		...n.default.getCACertificates("default"),
		...n.default.getCACertificates("system"),
		...n.default.getCACertificates("extra")
	];
	let e = process.env.NODE_EXTRA_CA_CERTS;
	return [...n.default.rootCertificates, ...e ? [(0, t.readFileSync)(e, "utf8")] : []];
}
exports.trustedCertificates = function(e) {
	let t = e.match(i) ?? [];
	let n = e.split("-----BEGIN").length - 1;
	if (t.length === 0 || t.length !== n || !t.every(a)) throw new r.Pn("input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----");
	return [...new Set([...o(), ...t])];
};
