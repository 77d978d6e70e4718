import type { Provider } from '../config/schema/receive.ts'
import { relayOmits } from '../config/schema/relay.ts'
import { decodeUtf8 } from '../lib/json.ts'
import type { InboundWebhook } from '../modes/receive/inbound-webhook.ts'
import { proofIsSecret, signatureHeaderName } from '../modes/receive/verify.ts'

/** The longest text, in characters. */
const MAX_TEXT = 60_000

/** The largest dispatch as JSON, in bytes. */
const MAX_DISPATCH = 65_535

type Texts = Readonly<Record<string, string>>

/**
 * Returns a webhook as one text for a dispatch, null where it does not fit
 * even when it is compressed. `uri` is as in the URL, `now` in Unix seconds.
 */
export function webhookText(
  { query, headers, body }: InboundWebhook,
  about: { uri: string; id: string; now: number; provider: Provider }
): string | Promise<string | null> {
  const { uri, id, now, provider } = about
  const text = (content: Texts) =>
    JSON.stringify({
      uri,
      query: withoutSecrets(query, []),
      headers: withoutSecrets(headers, tokenHeaders(provider)),
      ...content,
      id,
      t: now,
      provider: provider.name
    })
  const decoded = decodeUtf8(body)
  const plain: Texts =
    decoded === null ? { base64: body.toString('base64') } : { body: decoded }
  // A text that is too long by itself need not be made into JSON.
  if (body.length <= MAX_TEXT) {
    const whole = text(plain)
    if (fits(whole)) return whole
  }
  return compressedText(body, text)
}

async function compressedText(
  body: Buffer,
  text: (content: Texts) => string
): Promise<string | null> {
  const small = await gzip(body)
  if (small.length > MAX_TEXT) return null
  const compressed = text({ gzip: small.toString('base64') })
  return fits(compressed) ? compressed : null
}

/** True when GitHub takes a dispatch with this payload or these inputs. */
export function fitsDispatch(payload: object): boolean {
  return Buffer.byteLength(JSON.stringify(payload)) <= MAX_DISPATCH
}

/** The attestation and id next to the text need less than 512 bytes. */
function fits(text: string): boolean {
  const most = MAX_DISPATCH - 512
  // A character of a JSON text takes at most three bytes when it is quoted again.
  return (
    3 * text.length + 2 <= most ||
    (text.length <= MAX_TEXT && Buffer.byteLength(JSON.stringify(text)) <= most)
  )
}

function tokenHeaders(provider: Provider): string[] {
  const header = signatureHeaderName(provider)
  return header !== null && proofIsSecret(provider) ? [header] : []
}

function withoutSecrets(values: Texts, secret: readonly string[]): Texts {
  const isLeft = (name: string) => !relayOmits(name) && !secret.includes(name)
  return Object.keys(values).every(isLeft)
    ? values
    : Object.fromEntries(
        Object.entries(values).filter(([name]) => isLeft(name))
      )
}

async function gzip(bytes: Buffer): Promise<Buffer> {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  return Buffer.from(await new Response(stream).arrayBuffer())
}
