import * as v from 'valibot'
import { ConfigError, type Problem } from '../errors.ts'
import { closestMatch } from '../lib/closest.ts'
import { isMapping, ownValue } from '../lib/json.ts'
import type { Signature } from '../signature.ts'
import { secretUrl } from '../templates/render.ts'
import { normalKey, TOP_LEVEL_KEYS } from './schema/keys.ts'
import { receiveSchema } from './schema/receive.ts'
import { kind } from './schema/strict.ts'
import { signatureSchema } from './schema/values.ts'
import {
  type ChainConfig,
  chainSchema,
  type Format,
  formatSchema,
  type NotifyWebhook,
  notifySchema,
  requestSchema
} from './schema/webhooks.ts'
import { secretsOutsideBodies } from './template-names.ts'
import type { ConfigIssue, Secrets } from './validate/finding.ts'
import { checkConfig, WHOLE_CONFIG } from './validate/validate.ts'
import { checkFormat } from './validate/webhooks.ts'
import { readYaml, type Source, type Yaml } from './yaml.ts'
import { oddSpace } from './yaml-hints.ts'

const SHOWN = 100

type Shape = v.InferOutput<typeof configSchema>

/** The config, checked, with every default filled in. */
export interface Config {
  notify?: Omit<NonNullable<Shape['notify']>, 'webhooks'> & {
    webhooks: NotifyWebhook[]
  }
  chains: ChainConfig[]
  receive?: Shape['receive']
}

/** A config, with what is to be said of its text. */
interface ParsedConfig {
  config: Config
  /** Keys that belong to others. */
  ignored: string[]
  /** Secrets without the line breaks at their ends, where these were wrong. */
  trimmed: ReadonlyMap<string, string>
  /** Secrets with other blanks at their ends, which are kept. */
  padded: readonly string[]
}

/**
 * Returns the config of a text and the keys in it that belong to
 * others; else it throws a ConfigError that holds every problem, each with
 * its line and key path. `given` are the names and values of secrets;
 * only those of `scope` are required.
 */
export function parseConfig(
  source: Source,
  given: Secrets,
  scope = WHOLE_CONFIG
): ParsedConfig {
  const yaml = readYaml(source)
  const { data } = yaml
  if (!isMapping(data))
    throw new ConfigError([
      {
        file: source.file,
        message:
          data === null
            ? 'is empty; write notify, chains or receive'
            : 'holds no mapping; write notify:, chains: or receive: at its top'
      }
    ])
  const { trimmed, padded } = checkEnds(data, given)
  const secrets = new Map([...given, ...trimmed])
  const others = Object.keys(data).filter(key => !TOP_LEVEL_KEYS.includes(key))
  const { notify, chains, receive } = parse(configSchema, yaml, [
    ...others.flatMap(checkUnknownTopLevelKey),
    ...checkConfig(data, secrets, scope)
  ])
  const mail = ownValue(ownValue(data, 'notify'), 'email') !== undefined
  return {
    config: {
      ...(notify && {
        notify: {
          ...notify,
          webhooks: withDefaultNames(notify.webhooks, secrets)
        }
      }),
      chains: chains.map(chain => ({
        ...chain,
        webhooks: withDefaultNames(chain.webhooks, secrets)
      })),
      ...(receive && { receive })
    },
    ignored: [...others, ...(mail ? ['notify.email'] : [])],
    trimmed,
    padded
  }
}

function checkEnds(
  data: unknown,
  given: Secrets
): Pick<ParsedConfig, 'trimmed' | 'padded'> {
  const trimmed = new Map<string, string>()
  const padded: string[] = []
  for (const [name, signs] of secretsOutsideBodies(data)) {
    const value = given.get(name) ?? ''
    const ended = value.replace(/[\r\n]+$/, '')
    // A PEM as a password is kept as it is.
    if (ended !== value && (signs || !ended.includes('\n')))
      trimmed.set(name, ended)
    if (ended.trim() !== ended) padded.push(name)
  }
  return { trimmed, padded }
}

/** Returns a callback's format given by itself, as an input. */
export function parseFormat(source: Source): Format {
  const yaml = readYaml(source)
  return parse(formatSchema, yaml, checkFormat(yaml.data))
}

/** Returns a signature given by itself, as an input: a name or a mapping. */
export function parseSignature(source: Source): Signature {
  return parse(signatureSchema, readYaml(source), [])
}

function parse<Output>(
  shape: v.GenericSchema<unknown, Output>,
  { data, problem }: Yaml,
  findings: readonly ConfigIssue[]
): Output {
  const result = v.safeParse(shape, data)
  const wrong = (result.issues ?? []).map(({ path = [], message }) => ({
    path: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
    message
  }))
  if (result.success && findings.length === 0) return result.output
  const all = [...wrong, ...settled(findings, wrong)]
  const problems: Problem[] = all
    .slice(0, SHOWN)
    .map(({ path, message }) => problem(path, message))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  throw new ConfigError(problems, Math.max(0, all.length - SHOWN))
}

/** settled keeps the findings at places whose shape is right, each once. */
function settled(
  findings: readonly ConfigIssue[],
  wrong: readonly ConfigIssue[]
): ConfigIssue[] {
  const places = new Set(wrong.map(({ path }) => JSON.stringify(path)))
  const seen = new Set<string>()
  return findings.filter(({ path, message }) => {
    const place = JSON.stringify(path)
    const key = `${place} ${message}`
    return !places.has(place) && !seen.has(key) && seen.add(key)
  })
}

interface Unnamed {
  name?: string | undefined
  method: string
  url: string
}

/**
 * Returns webhooks that all have a name. One without gets its method
 * and host, as `POST example.com`; where that is taken, ` #2` and so on.
 */
export function withDefaultNames<T extends Unnamed>(
  webhooks: readonly T[],
  secrets: Secrets
): (T & { name: string })[] {
  const taken = new Set(webhooks.map(({ name }) => name))
  const counts = new Map<string, number>()
  const free = (name: string): string => {
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    const numbered = number === 1 ? name : `${name} #${number}`
    return taken.has(numbered) ? free(name) : numbered
  }
  return webhooks.map(webhook => {
    const { name = free(defaultName(webhook, secrets)) } = webhook
    return { ...webhook, name }
  })
}

function defaultName({ method, url }: Unnamed, secrets: Secrets): string {
  const secret = secretUrl(url)
  const text = secret === null ? url : (secrets.get(secret) ?? '')
  const start = /^[^:/?#]*:\/\/[^/?#]*/.exec(text)?.[0] ?? ''
  const host = URL.canParse(start) ? new URL(start).host : secret
  return `${method} ${host}`
}

/** The shape of webhooks.yml: the three keys that are ours. */
export const configSchema = v.object({
  notify: v.optional(notifySchema),
  chains: v.optional(
    v.array(chainSchema, kind('must be a list of chains, each with a name')),
    []
  ),
  receive: v.optional(receiveSchema)
})

/** The top-level keys that mean something of ours, and what. */
const MEANT: Readonly<Record<string, string>> = {
  notify: 'notify',
  chains: 'chains',
  chain: 'chains',
  receive: 'receive',
  webhooks: 'notify.webhooks',
  webhook: 'notify.webhooks',
  tests_url: 'notify.tests_url',
  providers: 'receive.providers',
  functions: 'receive.functions'
}

/** Our keys that a file of others may well have at its top. */
const COMMON = ['name', 'enabled', 'timeout']

/** The owners of keys that are at the top level by mistake. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(requestSchema)
    .filter(key => !COMMON.includes(key))
    .map((key): [string, string] => [key, 'a webhook']),
  ['required', 'a webhook'],
  ['only_failures', 'a webhook'],
  ['failures_only', 'a webhook'],
  ['events', 'a webhook or a chain'],
  ['match', 'a webhook or a chain'],
  ['callback', 'a link of a chain'],
  ['token_secret_name', 'a chain'],
  ['expect_final_callback', 'a chain']
])

/** The names that no other word comes near by chance. */
const LONG = [...OWNERS.keys()].filter(key => key.length > 10)

/**
 * Returns what is wrong with a top-level key that is probably ours; one
 * that starts with x- is not.
 */
function checkUnknownTopLevelKey(key: string): ConfigIssue[] {
  const wrong = key.startsWith('x-') ? null : (misplaced(key) ?? misspelt(key))
  const message = oddSpace(key) ?? wrong
  return message === null ? [] : [{ path: [key], message }]
}

function misplaced(key: string): string | null {
  const name = normalKey(key)
  const owner = OWNERS.get(
    OWNERS.has(name) ? name : (closestMatch(key, LONG) ?? '')
  )
  return owner === undefined
    ? null
    : `unknown key; it belongs to ${owner}, so check its indentation`
}

function misspelt(key: string): string | null {
  const close = closestMatch(key, Object.keys(MEANT))
  const part = close === null ? undefined : MEANT[close]
  return part === undefined ? null : `unknown key; did you mean ${part}?`
}
