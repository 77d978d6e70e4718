// Prints the secret RELAY of a repository, a sender's URL and its secret:
// `npm run relay:url -- OWNER/NAME URI`, with RELAY_KEYS in the environment.
import { parseArgs } from 'node:util'
import { isUri, webhookPath } from '../src/relay/paths.ts'
import {
  formatRepositoryKey,
  parseRelayKeys,
  repositoryKey,
  senderSecret
} from '../src/relay-keys.ts'

const USAGE = `RELAY_KEYS=ID:KEY npm run relay:url -- OWNER/NAME [URI]
  --relay URL          the relay's URL, as https://hooks.example.com; needed for a URI
  --days N             the URL expires in N days
  --secret NAME        print the secret of a provider's secret_name too
  --standard-webhooks  as whsec_, for Standard Webhooks`

try {
  console.log(lines().join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function lines(): string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      relay: { type: 'string', default: '' },
      days: { type: 'string' },
      secret: { type: 'string' },
      'standard-webhooks': { type: 'boolean', default: false }
    }
  })
  const [repository = '', uri] = positionals
  if (!/^[\w-]+\/[\w.-]+$/.test(repository) || positionals.length > 2)
    throw new Error(USAGE)
  const keys = process.env.RELAY_KEYS ?? ''
  if (keys === '')
    throw new Error(
      `RELAY_KEYS is not set; give the keys of the relay\n${USAGE}`
    )
  const parsed = parseRelayKeys(keys)
  if ('errors' in parsed)
    throw new Error(`RELAY_KEYS: ${parsed.errors.join('; ')}\n${USAGE}`)
  const key = repositoryKey(parsed.keys[0], repository)
  const printed = [`RELAY=${formatRepositoryKey(key)}`]
  if (uri !== undefined) {
    const relay = values.relay.replace(/\/+$/, '')
    if (!/^https?:\/\/[^/]+$/.test(relay))
      throw new Error(
        `--relay is "${values.relay}"; write the relay's URL, as https://hooks.example.com`
      )
    printed.push(`URL=${relay}${pathOf(uri, values.days)}`)
  }
  if (values.secret !== undefined) {
    const form = values['standard-webhooks'] ? 'standard-webhooks' : 'text'
    printed.push(`SECRET=${senderSecret(key, values.secret, form)}`)
  }
  return printed

  function pathOf(uri: string, days: string | undefined): string {
    if (!isUri(uri))
      throw new Error(
        `${uri} cannot stand in a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`
      )
    if (days === undefined) return webhookPath(key, repository, uri)
    if (!/^[1-9]\d{0,4}$/.test(days)) throw new Error('--days is not a number')
    const exp = Math.floor(Date.now() / 1000) + Number(days) * 86_400
    return webhookPath(key, repository, uri, exp)
  }
}
