import { decodeUtf8 } from '../callback/utf8.ts'
import { secretName } from '../delivery/piece.ts'
import { renderText } from '../delivery/substitution.ts'
import type { Received, Stored } from '../record/received.ts'
import {
  createPlaceholders,
  isSensitive,
  REDACTED
} from '../redaction/redactor.ts'
import { toStoredLiteral } from '../templates/store.ts'
import type { InboundWebhook } from './request.ts'

/** EVENT is Bitbucket's name of the event: a key of another kind. */
const EVENT = 'x-event-key'

interface Hiding {
  secrets: ReadonlyMap<string, string>
  /** token is the one of the listener's path, which is nobody's secret. */
  token: string
  /** proofs are the names of the headers that prove who sent it. */
  proofs: ReadonlySet<string>
  redact: (text: string) => string
}

type Texts = Readonly<Record<string, string>>

/**
 * keptOf answers what a record keeps of a webhook. Proofs, headers and query
 * values whose name says that they are secret, and those that hold one in any
 * other form, are starred; elsewhere a secret becomes its placeholder, so that
 * the body is the same again when it is rendered. A body that is no text is
 * kept as base64, and not at all where it holds a secret.
 */
export function keptOf(webhook: InboundWebhook, known: Hiding): Stored {
  const { token, proofs, redact } = known
  const replace = createPlaceholders(known.secrets)
  const text = (value: string) =>
    toStoredLiteral(token ? value.replaceAll(token, REDACTED) : value, replace)
  const short = (value: string) => {
    const kept = text(value)
    return redact(kept) === kept ? kept : REDACTED
  }
  const all = (values: Texts, starred: ReadonlySet<string> = new Set()) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        short(name),
        isSecret(name) || starred.has(name) ? REDACTED : short(value)
      ])
    )
  const body = (): Stored['body'] => {
    // Its byte order mark was signed, too.
    const decoded = decodeUtf8(webhook.body)
    if (decoded !== null) return text(decoded)
    const latin = webhook.body.toString('latin1')
    const isClean = text(latin) === toStoredLiteral(latin, plainly)
    return isClean ? { base64: webhook.body.toString('base64') } : null
  }
  return {
    uri: text(webhook.uri),
    query: all(webhook.query),
    headers: all(webhook.headers, proofs),
    body: body()
  }
}

function isSecret(name: string): boolean {
  return name !== EVENT && isSensitive(name)
}

/**
 * restored answers the webhook that a record keeps, or the name of a secret
 * that it needs and `secrets` has not; null where the record has no body.
 */
export function restored(
  { uri, query, headers, body }: Pick<Received, keyof Stored>,
  secrets: ReadonlyMap<string, string>
): InboundWebhook | { missing: string } | null {
  if (body === null) return null
  let missing: string | null = null
  const text = (stored: string) =>
    renderText(stored, name => {
      const secret = secretName(name) ?? name
      const value = secrets.get(secret)
      if (!value) missing ??= secret
      return value
    })
  const all = (values: Texts) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [text(name), text(value)])
    )
  const webhook = {
    uri: text(uri),
    query: all(query),
    headers: all(headers),
    body:
      typeof body === 'string'
        ? Buffer.from(text(body))
        : Buffer.from(body.base64, 'base64')
  }
  return missing === null ? webhook : { missing }
}

function plainly(text: string): { kind: 'text'; text: string }[] {
  return [{ kind: 'text', text }]
}
