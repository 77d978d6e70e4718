/** TRUST_CODES are those of a certificate whose CA is not known here. */
const TRUST_CODES =
  /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/
const NAME_MISMATCH = 'ERR_TLS_CERT_ALTNAME_INVALID'

/** A receiver that speaks no TLS 1.2, or no TLS at all, will not learn it. */
const PROTOCOL_TEXT =
  /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i
const PLAIN_TEXT = /wrong version number|packet length too long/i
const OPENSSL = /:SSL routines:[^:]*:([^:]+):/
const NAMES = /(?:DNS|IP Address):([\w.*:-]+)/g
const NAMES_SHOWN = 3

/** isCertificate claims that a certificate is what a code speaks of. */
export function isCertificate(code: string): boolean {
  return (
    TRUST_CODES.test(code) || code.startsWith('CERT_') || code === NAME_MISMATCH
  )
}

/** isProtocol claims that the other side speaks no TLS that is known here. */
export function isProtocol({ message }: Error): boolean {
  return PROTOCOL_TEXT.test(message)
}

/**
 * handshakeFault answers what is wrong with a receiver's TLS and who can mend
 * it, null for an error that is none of TLS. `expired` is when its certificate
 * expired, in ISO 8601, where that is known.
 */
export function handshakeFault(
  error: Error,
  code: string,
  expired: string | null
): string | null {
  // Node's own advice is of no use here.
  const said = error.message.replace(/; if the root CA .*/, '')
  if (code === NAME_MISMATCH) return wrongName(error)
  if (code === 'CERT_HAS_EXPIRED')
    return `the certificate expired${expired ? ` at ${expired}` : ''}; the receiver must renew it`
  if (code === 'CERT_NOT_YET_VALID')
    return `${said}; check the clocks of the receiver and of this runner`
  if (TRUST_CODES.test(code))
    return `${said}; if this certificate is to be trusted, give its CA in the input ca-certificates`
  if (isCertificate(code)) return `${said}; the receiver must renew it`
  const [, reason] = OPENSSL.exec(error.message) ?? []
  if (reason === undefined) return null
  const cure = PLAIN_TEXT.test(reason)
    ? 'does this port speak http? Then write http://, or another port'
    : 'it must speak TLS 1.2 or later'
  return `the TLS handshake failed: ${reason}; ${cure}`
}

/** wrongName names what the certificate is for, as far as these are names. */
function wrongName(error: Error): string {
  const host = 'host' in error ? String(error.host) : 'this host'
  const listed = 'cert' in error ? altNames(error.cert) : ''
  const names = [...listed.matchAll(NAMES)].map(([, name]) => name)
  if (names.length === 0)
    return `the certificate is for other names than ${host}; the receiver must renew it`
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  const more = names.length - NAMES_SHOWN
  const rest = more > 0 ? ` and ${more} more` : ''
  return `the certificate is for ${shown}${rest}, not for ${host}; write a host that it names`
}

function altNames(cert: unknown): string {
  return typeof cert === 'object' &&
    cert !== null &&
    'subjectaltname' in cert &&
    typeof cert.subjectaltname === 'string'
    ? cert.subjectaltname
    : ''
}
