import { signatureHeader } from '../delivery/signature.ts'
import type { Finding } from './finding.ts'
import { at, isMapping, oneOrMoreAt } from './raw.ts'
import { SCHEMES } from './scheme.ts'

/** OF_THE_CONNECTION are the names that the way to the receiver needs. */
const OF_THE_CONNECTION =
  'host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*'
const RESERVED = new RegExp(
  `^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${OF_THE_CONNECTION})$`,
  'i'
)
const NO_SIGNATURE = new RegExp(
  `^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${OF_THE_CONNECTION})$`,
  'i'
)
// RFC 9110, 5.5: a field value holds no control character but tab.
const CONTROL = /(?!\t)\p{Cc}/u
const KNOWN: ReadonlyMap<unknown, string> = new Map(
  SCHEMES.map(scheme => [scheme, signatureHeader(scheme)])
)

/**
 * checkHeaders answers which headers of a webhook are not its own to set,
 * stand there twice, or cannot be sent. Case does not count.
 */
export function checkHeaders(webhook: unknown): Finding[] {
  const headers = at(webhook, 'headers')
  const findings: Finding[] = []
  const own = oneOrMoreAt(webhook, 'signature')
    .map(signature => at(signature, 'header'))
    .filter(header => typeof header === 'string')
  const taken = own.map(header => header.toLowerCase())
  const seen = new Set<string>()
  for (const [name, value] of isMapping(headers)
    ? Object.entries(headers)
    : []) {
    const path = ['headers', name]
    const lower = name.toLowerCase()
    if (RESERVED.test(name) || taken.includes(lower))
      findings.push({ path, message: 'is set by the action; leave it out' })
    else if (seen.has(lower))
      findings.push({ path, message: 'is there twice; keep one' })
    if (typeof value === 'string' && CONTROL.test(value))
      findings.push({
        path,
        message: 'holds a line break or control character; write it on one line'
      })
    seen.add(lower)
  }
  return [...checkSignatures(webhook), ...findings]
}

/** checkSignatures answers signatures whose headers would not arrive. */
function checkSignatures(webhook: unknown): Finding[] {
  const seen = new Set<string>()
  return oneOrMoreAt(webhook, 'signature').flatMap(signature => {
    const header = at(signature, 'header') ?? KNOWN.get(signature)
    if (typeof header !== 'string') return []
    const taken = seen.has(header.toLowerCase())
    seen.add(header.toLowerCase())
    const message = NO_SIGNATURE.test(header)
      ? `cannot be in the header ${header}; write another one`
      : taken
        ? `has two in the header ${header}; give each its own`
        : null
    return message === null ? [] : [{ path: ['signature'], message }]
  })
}
