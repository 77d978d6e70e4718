import { type Provider, SIGNING_TYPES } from '../config/schema/receive.ts'
import { SCHEMES } from '../config/schema/values.ts'
import { ConfigError } from '../errors.ts'
import { decodeUtf8 } from '../lib/json.ts'
import {
  type InboundWebhook,
  joined
} from '../modes/receive/inbound-webhook.ts'
import {
  acceptsUnsigned,
  isVerified,
  secretForm,
  signatureHeaderName,
  verificationError
} from '../modes/receive/verify.ts'
import { senderSecret } from '../relay-keys.ts'
import {
  CONFIG_FILE,
  defineCommand,
  FILE_OPTION,
  OFFLINE_ABOUT,
  readConfig,
  readSecrets,
  readText,
  SECRETS_OPTION,
  type Terminal,
  UsageError
} from './command.ts'
import { repositoryKeys, repositoryOf } from './keys.ts'

type Secrets = ReadonlyMap<string, string>

interface Sender {
  provider: Provider
  secrets: Secrets
}

const TYPES = SIGNING_TYPES.filter(
  type => !SCHEMES.some(scheme => scheme === type)
)

const SIGNATURES = [...SCHEMES, ...TYPES]

/** Verifies the signature of a webhook, and says why it is wrong. */
export const verify = defineCommand({
  summary:
    "Verifies a webhook's signature; exits with 1, and why, if it is wrong.",
  usage: 'verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY',
  about: `
  --signature NAME    ${SCHEMES.join(', ')},
                      ${TYPES.join(', ')}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${CONFIG_FILE}
${OFFLINE_ABOUT}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,
  options: {
    ...FILE_OPTION,
    ...SECRETS_OPTION,
    signature: { type: 'string' },
    provider: { type: 'string' },
    'secret-file': { type: 'string' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
    repo: { type: 'string' }
  },
  arguments: [0, 0],
  async run({ values }, terminal) {
    const { signature, provider } = values
    if ((signature === undefined) === (provider === undefined))
      throw new UsageError('write one of --signature and --provider')
    const sender =
      provider === undefined
        ? senderOf(signature ?? '', values['secret-file'], terminal)
        : await configured(provider, values, terminal)
    if (acceptsUnsigned(sender.provider))
      throw new ConfigError(
        `provider ${sender.provider.name} signs nothing: there is no signature to verify`
      )
    const webhook: InboundWebhook = {
      uri: '',
      query: {},
      headers: joined(values.header.map(readHeader)),
      body: terminal.readInput()
    }
    const reason = reasonFor(sender, webhook)
    return {
      ok: reason === null,
      json: { valid: reason === null, reason },
      lines: [reason === null ? 'valid' : `not valid: ${reason}`]
    }
  }
})

function senderOf(
  name: string,
  file: string | undefined,
  { env }: Terminal
): Sender {
  const from = file ?? 'SECRET'
  const common = { name: 'sender', active: true, secret_name: [from] }
  const scheme = SCHEMES.find(one => one === name)
  const type = TYPES.find(one => one === name)
  if (scheme === undefined && type === undefined)
    throw new UsageError(
      `--signature is "${name}"; write one of ${SIGNATURES.join(', ')}`
    )
  const secret = file === undefined ? env.SECRET : readText(file)
  if (!secret)
    throw new UsageError(
      'the secret is empty; set SECRET, or write --secret-file'
    )
  return {
    provider: { ...common, ...(scheme ? { signature: scheme } : { type }) },
    secrets: new Map([[from, secret]])
  }
}

async function configured(
  name: string,
  options: { file: string; offline: boolean; secrets?: string; repo?: string },
  terminal: Terminal
): Promise<Sender> {
  const { config, warnings } = await readConfig(options, terminal.env, null)
  const { receive } = config
  const provider = receive?.providers.find(one => one.name === name)
  if (provider === undefined)
    throw new ConfigError(
      [
        `${options.file} has no provider ${name}`,
        ...(receive
          ? [
              `write one of ${receive.providers.map(one => one.name).join(', ')}`
            ]
          : []),
        ...warnings
      ].join('; ')
    )
  const given = readSecrets(options.secrets, terminal)
  const valuesOf = (secret: string): [string, string][] => {
    const value = given?.get(secret)
    if (value !== undefined || receive?.relay === undefined)
      return [[secret, value ?? '']]
    if (!terminal.env.RELAY_KEYS && !terminal.env.RELAY)
      throw new UsageError(
        `provider ${name} needs the secret ${secret}; give its value with --secrets FILE or in the variable SECRETS, or set RELAY_KEYS or RELAY, from which it is derived`
      )
    const keys = repositoryKeys(
      repositoryOf(options.repo, terminal.env),
      terminal.env
    )
    return keys.map((key, index) => [
      index === 0 ? secret : `${secret} of ${key.id}`,
      senderSecret(key, secret, secretForm(provider))
    ])
  }
  const secrets = new Map(provider.secret_name.flatMap(valuesOf))
  return {
    provider: { ...provider, secret_name: [...secrets.keys()] },
    secrets
  }
}

function readHeader(text: string): [string, string] {
  const [, name, value] = /^([^\s:]+):\s*(.*?)\s*$/s.exec(text) ?? []
  if (name !== undefined && value !== undefined)
    return [name.toLowerCase(), value]
  throw new UsageError(`--header is "${text}"; write NAME: VALUE`)
}

/** Returns why a webhook isn't verified, with what would be; null if it is. */
function reasonFor(
  { provider, secrets }: Sender,
  webhook: InboundWebhook
): string | null {
  const now = Date.now()
  const reason = verificationError(provider, webhook, { secrets, now })
  if (reason === null) return null
  const found = CAUSES.find(({ changed }) =>
    changed({ webhook, secrets }).some(
      other =>
        other !== null &&
        isVerified(provider, other.webhook, { secrets: other.secrets, now })
    )
  )
  // `jobserv`, the first, also takes GitHub's header.
  const other = SIGNATURES.findLast(name =>
    isVerified(providerSigning(provider, name), webhook, { secrets, now })
  )
  const hint =
    found?.text ??
    (other === undefined
      ? (headersHint(provider, webhook) ?? emptyHint(webhook))
      : `it is signed as ${other}`)
  return hint === null ? reason : `${reason}; ${hint}`
}

interface Proof {
  webhook: InboundWebhook
  secrets: Secrets
}

/**
 * Usual mistakes: if undoing one makes the signature valid, it is the cause.
 */
const CAUSES: readonly {
  text: string
  changed(proof: Proof): (Proof | null)[]
}[] = [
  {
    text: 'the secret has white space at its start or end: without it the signature is right',
    changed: proof => [withSecrets(proof, secret => secret.trim())]
  },
  {
    text: "the sender's secret ends with a newline, this one does not",
    changed: proof => [withSecrets(proof, secret => `${secret}\n`)]
  },
  {
    text: 'the body has a newline at its end that the sender did not sign',
    changed: proof => [withBody(proof, text => text.replace(/\r?\n$/, ''))]
  },
  {
    text: "the newline at the body's end is missing, which the sender signed",
    changed: proof => [
      withBody(proof, text => `${text}\n`),
      withBody(proof, text => `${text}\r\n`)
    ]
  },
  {
    text: 'the line ends of the body were changed',
    changed: proof => [
      withBody(proof, text => text.replaceAll('\r\n', '\n')),
      withBody(proof, text => text.replace(/\r?\n/g, '\r\n'))
    ]
  },
  {
    text: 'the JSON of the body was formatted anew: verify the bytes as they arrived',
    changed: proof => [
      withBody(proof, text => JSON.stringify(JSON.parse(text))),
      withBody(proof, text => JSON.stringify(JSON.parse(text), null, 2)),
      withBody(proof, text => spaced(JSON.parse(text)))
    ]
  }
]

function withSecrets(proof: Proof, change: (secret: string) => string): Proof {
  const secrets = [...proof.secrets].map(([name, value]): [string, string] => [
    name,
    change(value)
  ])
  return { ...proof, secrets: new Map(secrets) }
}

/** Returns null where the body cannot be changed so. */
function withBody(
  { webhook, secrets }: Proof,
  change: (text: string) => string
): Proof | null {
  const text = decodeUtf8(webhook.body)
  if (text === null) return null
  try {
    const body = Buffer.from(change(text))
    return { secrets, webhook: { ...webhook, body } }
  } catch {
    return null
  }
}

/** Returns JSON as Python writes it, with spaces after , and :. */
function spaced(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(spaced).join(', ')}]`
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  const entries = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}: ${spaced(value)}`
  )
  return `{${entries.join(', ')}}`
}

function providerSigning(
  { name, active, secret_name }: Provider,
  sender: (typeof SIGNATURES)[number]
): Provider {
  const scheme = SCHEMES.find(one => one === sender)
  const type = TYPES.find(one => one === sender)
  return {
    name,
    active,
    secret_name,
    ...(scheme ? { signature: scheme } : { type })
  }
}

function emptyHint({ body }: InboundWebhook): string | null {
  return body.length === 0
    ? 'the body is empty: give it on standard input, as in < body.json'
    : null
}

/** Names the given headers that may hold the signature. */
function headersHint(
  provider: Provider,
  { headers }: InboundWebhook
): string | null {
  const wanted = signatureHeaderName(provider)
  if (wanted !== null && headers[wanted] !== undefined) return null
  const others = Object.keys(headers).filter(name =>
    /sig|token|auth|hmac/.test(name)
  )
  return others.length > 0 ? `given are ${others.join(', ')}` : null
}
