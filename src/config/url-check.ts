import { parseTemplate } from '../delivery/piece.ts'
import { secretUrl } from '../delivery/substitution.ts'
import { checkUrlTemplate, type Known } from '../delivery/template.ts'
import { unsendableReason, urlError } from '../http/url.ts'
import type { Finding, Key, Secrets } from './finding.ts'

const USER_INFO = /^[^:/?#]*:\/\/[^/?#]*@/

/** checkUrl answers what is wrong with a URL that may hold `${...}`. */
export function checkUrl(
  text: string,
  path: Key[],
  known: Known,
  secrets: Secrets
): Finding[] {
  const findings = checkUrlTemplate(text, known)
  const { secret, url } = settle(text, known, secrets)
  const fault = secret === null || url === '' ? null : urlError(url)
  const userInfo = 'holds user info; write username and password instead'
  return [
    ...findings.map(({ message }) => ({ path, message })),
    ...(fault ? [{ path, message: `the secret ${secret}: ${fault}` }] : []),
    ...(USER_INFO.test(url) ? [{ path, message: userInfo }] : [])
  ]
}

/**
 * checkSentUrl answers besides what keeps a URL from being sent to whatever
 * the step allows.
 */
export function checkSentUrl(
  text: string,
  path: Key[],
  known: Known,
  secrets: Secrets
): Finding[] {
  const findings = checkUrl(text, path, known, secrets)
  const { secret, url } = settle(text, known, secrets)
  if (findings.length > 0 || !URL.canParse(url)) return findings
  const never = unsendableReason(new URL(url))
  const message = secret === null ? never : `the secret ${secret}: ${never}`
  return never === null || message === null ? [] : [{ path, message }]
}

/** settle answers a URL as far as it is known: a secret's own, or `x`s. */
function settle(text: string, known: Known, secrets: Secrets) {
  const secret = known.secrets === null ? null : secretUrl(text)
  const url =
    secret === null
      ? parseTemplate(text)
          .map(piece => (piece.kind === 'text' ? piece.text : 'x'))
          .join('')
      : (secrets.get(secret) ?? '')
  return { secret, url }
}
