"use strict";

exports.id = 171;

exports.ids = [ 171 ];

exports.modules = {
 921: ((t, e, r) => {
  r.d(e, {
   trustedCertificates: () => C
  });
  var i = r(87);
  var n = r(598);
  r.n(n);
  var c = r(24);
  r.n(c);
  var a = r(692);
  var s = r.n(a);
  var o = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
  function C(t) {
   const e = t.match(o) ?? [];
   const r = t.split("-----BEGIN").length - 1;
   if (e.length === 0 || e.length !== r || !e.every(f)) throw new i.x("input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----");
   return [ ...new Set([ ...E(), ...e ]) ];
  }
  function f(t) {
   try {
    return new n.X509Certificate(t).ca !== void 0;
   } catch {
    return false;
   }
  }
  function E() {
   if (typeof s().getCACertificates === "function") return [ ...s().getCACertificates("default"), ...s().getCACertificates("system"), ...s().getCACertificates("extra") ];
   const t = process.env.NODE_EXTRA_CA_CERTS;
   return [ ...s().rootCertificates, ...t ? [ (0, c.readFileSync)(t, "utf8") ] : [] ];
  }
 })
};
