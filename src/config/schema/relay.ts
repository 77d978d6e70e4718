import * as v from 'valibot'
import { strict } from './strict.ts'
import { secretName, valueError } from './values.ts'

const workflow = v.pipe(
  v.string(valueError('must be the file name of a workflow')),
  v.regex(
    /^[\w.-]+\.ya?ml$/,
    'is not the file name of a workflow; write one of .github/workflows, as inbound.yml'
  )
)

const url = v.pipe(
  v.string(valueError('must be the URL of the relay')),
  v.check(
    isOrigin,
    'is not the URL of a relay; write https://HOST without a path'
  )
)

const SECRET_HEADERS = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'x-api-key'
]

const SECRET_NAME = /token|secret|password|credential|api-?key/i

const parts = {
  secret_name: secretName,
  workflow: v.optional(workflow)
}

/** Webhooks that come through the relay, and what they start. */
export const relay = strict(parts, {
  missing: { secret_name: 'secret_name: with the name of the secret RELAY' }
})

/** The relay that a chain's callbacks come through. */
export const chainRelay = strict(
  { url, ...parts },
  {
    missing: {
      url: 'url: https://HOST of the relay',
      secret_name: 'secret_name: with the name of the secret RELAY'
    }
  }
)

/**
 * True when the relay passes no header or query parameter of this name on,
 * since its value is a secret.
 */
export function relayOmits(name: string): boolean {
  return SECRET_HEADERS.includes(name.toLowerCase()) || SECRET_NAME.test(name)
}

/** Returns the URL at which the relay takes the callbacks of a token. */
export function relayCallbackUrl(
  { url }: { url: string },
  keyId: string,
  token: string
): string {
  return `${url.replace(/\/$/, '')}/c/${keyId}.${token}`
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) && text.replace(/\/$/, '') === origin
}
