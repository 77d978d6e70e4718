import * as v from 'valibot'
import { ConfigError, type Problem } from '../errors.ts'
import { parseRepositoryFile, REPOSITORY_FILE } from '../github/repository.ts'
import { closestMatch } from '../lib/closest.ts'
import { ownValue } from '../lib/json.ts'
import type { Signature } from '../signature.ts'
import { secretUrl } from '../templates/render.ts'
import {
  type ConfigFile,
  type JoinedFiles,
  joinFiles,
  readFile
} from './extends.ts'
import { normalKey, TOP_LEVEL_KEYS } from './schema/keys.ts'
import { receiveSchema } from './schema/receive.ts'
import { typeError } from './schema/strict.ts'
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
import type { ConfigIssue, Key, Secrets } from './validate/issue.ts'
import { checkConfig, WHOLE_CONFIG } from './validate/validate.ts'
import { checkFormat } from './validate/webhooks.ts'
import { readYaml, type Source, type Yaml } from './yaml.ts'
import { oddSpace } from './yaml-hints.ts'

const MAX_PROBLEMS = 100

type Shape = v.InferOutput<typeof configSchema>

/** The config, checked, with every default filled in. */
export interface Config {
  notify?: Omit<NonNullable<Shape['notify']>, 'webhooks'> & {
    webhooks: NotifyWebhook[]
  }
  chains: ChainConfig[]
  receive?: Shape['receive']
}

interface ParsedConfig {
  config: Config
  /** Keys that this action does not read. */
  ignored: string[]
  /** Which file each entry is from, where one is of another repository. */
  origins: string[]
  /** The file that it extends and that was not read. */
  unread: string | null
  /** Secrets whose trailing line breaks were removed. */
  trimmed: ReadonlyMap<string, string>
  /**
   * Sentences about secrets with blanks or quotes around them, which are kept.
   */
  padded: readonly string[]
  /** Returns a problem with the file and line of its key path. */
  problem: JoinedFiles['problem']
}

/**
 * Returns the config of a text, joined with the file that it extends, and
 * warnings about it. Throws a ConfigError with every problem, each with its
 * file, line and key path. `given` are the names and values of secrets; only
 * those of `scope` are required.
 */
export function parseConfig(
  source: Source,
  given: Secrets,
  scope = WHOLE_CONFIG
): ParsedConfig {
  const { extended } = source
  const own = readFile(source)
  const base = extended === undefined ? null : readFile(extended)
  const whole = joinFiles(own, base)
  const { data, isWhole } = whole
  const { trimmed, padded } = checkEnds(data, given)
  const secrets = new Map([...given, ...trimmed])
  const issues = checkConfig(data, secrets, scope)
  const { notify, chains, receive } = parse(
    configSchema,
    whole,
    isWhole ? issues : issues.filter(({ path }) => !mayBeInBase(path)),
    [
      ...whole.problems,
      ...[base, own].flatMap(file => (file ? topLevelProblems(file) : []))
    ]
  )
  const config: Config = {
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
  }
  const isElsewhere = base !== null || parseRepositoryFile(source.file) !== null
  return {
    config,
    ignored: [
      ...ignoredKeys(own),
      ...(base === null
        ? []
        : ignoredKeys(base).map(key => `${key} (in ${base.file})`))
    ],
    origins: isElsewhere ? originsOf(config, whole) : [],
    unread: isWhole ? null : String(ownValue(data, 'extends')),
    trimmed,
    padded,
    problem: whole.problem
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
    if (ended.trim() !== ended)
      padded.push(
        `${name} begins or ends with a blank, which is kept; store it without, if that is a mistake`
      )
    if (/^(["']).*\1$/s.test(ended))
      padded.push(
        `${name} is in quotes, which are a part of it; write it without, if that is a mistake`
      )
  }
  return { trimmed, padded }
}

function othersIn({ data }: ConfigFile): string[] {
  return Object.keys(data).filter(key => !TOP_LEVEL_KEYS.includes(key))
}

function topLevelProblems(file: ConfigFile): Problem[] {
  return othersIn(file)
    .flatMap(checkUnknownTopLevelKey)
    .map(({ path, message }) => file.problem(path, message))
}

function ignoredKeys(file: ConfigFile): string[] {
  const mail = ownValue(ownValue(file.data, 'notify'), 'email') !== undefined
  return [...othersIn(file), ...(mail ? ['notify.email'] : [])]
}

/** Returns a sentence for each entry that says which file it is from. */
function originsOf(
  { notify, chains, receive }: Config,
  { fileOf }: JoinedFiles
): string[] {
  const lines = (
    what: string,
    path: string,
    list: readonly { name: string }[] = []
  ) =>
    list.map(
      ({ name }, index) => `${what} "${name}" is from ${fileOf(path, index)}`
    )
  return [
    ...lines('webhook', 'notify.webhooks', notify?.webhooks),
    ...lines('chain', 'chains', chains),
    ...lines('function', 'receive.functions', receive?.functions)
  ]
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
  issues: readonly ConfigIssue[],
  others: readonly Problem[] = []
): Output {
  const result = v.safeParse(shape, data)
  const wrong = (result.issues ?? []).map(
    ({ path = [], message, type, expected }): ConfigIssue => ({
      path: path.map(({ key }) =>
        typeof key === 'number' ? key : String(key)
      ),
      message,
      meant: type === 'raw_check' ? expected : null
    })
  )
  if (result.success && issues.length === 0 && others.length === 0)
    return result.output
  const places = new Set(others.map(placeOf))
  const all = [
    ...others,
    ...distinctIssues(wrong, issues)
      .map(({ path, message }) => problem(path, message))
      .filter(found => !places.has(placeOf(found)))
  ]
  const own = problem([], '').file
  const problems = all
    .slice(0, MAX_PROBLEMS)
    .sort(
      (a, b) =>
        Number(a.file === own) - Number(b.file === own) ||
        (a.line ?? 0) - (b.line ?? 0)
    )
  throw new ConfigError(problems, Math.max(0, all.length - MAX_PROBLEMS))
}

function placeOf({ file, line, path }: Problem): string {
  return JSON.stringify([file, line, path])
}

/**
 * Returns what is wrong with the shape, and the issues at places whose shape is
 * right, each once. A key is not missing if it is misspelt, or if its own keys
 * are next to it.
 */
function distinctIssues(
  wrong: readonly ConfigIssue[],
  issues: readonly ConfigIssue[]
): ConfigIssue[] {
  const misspelt = new Set(
    wrong.flatMap(({ path, meant }) =>
      meant ? [JSON.stringify([...path.slice(0, -1), ...meant.split('.')])] : []
    )
  )
  const places = new Set(wrong.map(({ path }) => JSON.stringify(path)))
  const seen = new Set<string>()
  return [
    ...wrong,
    ...issues.filter(({ path, message }) => {
      const place = JSON.stringify(path)
      const key = `${place} ${message}`
      return !places.has(place) && !seen.has(key) && seen.add(key)
    })
  ].filter(({ path }) => !misspelt.has(JSON.stringify(path)))
}

/** True for a name that the unread base file may define. */
function mayBeInBase(path: readonly Key[]): boolean {
  return path[0] === 'receive' && path.at(-1) === 'provider'
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
function withDefaultNames<T extends Unnamed>(
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

/** The shape of webhooks.yml: the four keys that are ours. */
export const configSchema = v.object({
  extends: v.optional(
    v.pipe(
      v.string(typeError(`must be ${REPOSITORY_FILE}`)),
      v.check(
        text => parseRepositoryFile(text) !== null,
        `must be ${REPOSITORY_FILE}`
      )
    )
  ),
  notify: v.optional(notifySchema),
  chains: v.optional(
    v.array(
      chainSchema,
      typeError('must be a list of chains, each with a name')
    ),
    []
  ),
  receive: v.optional(receiveSchema)
})

/** The top-level keys that mean something of ours, and what. */
const SYNONYMS: Readonly<Record<string, string>> = {
  extends: 'extends',
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

/** Our keys that other tools' files often have at the top level. */
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

/** Names that are too long to resemble another word by chance. */
const LONG_NAMES = [...OWNERS.keys()].filter(key => key.length > 10)

/**
 * Returns what is wrong with a top-level key that is probably ours. Keys that
 * start with x- are not.
 */
function checkUnknownTopLevelKey(key: string): ConfigIssue[] {
  const wrong = key.startsWith('x-') ? null : (misplaced(key) ?? misspelt(key))
  const message = oddSpace(key) ?? wrong
  return message === null ? [] : [{ path: [key], message }]
}

function misplaced(key: string): string | null {
  const name = normalKey(key)
  const owner = OWNERS.get(
    OWNERS.has(name) ? name : (closestMatch(key, LONG_NAMES) ?? '')
  )
  return owner === undefined
    ? null
    : `unknown key; it belongs to ${owner}, so check its indentation`
}

function misspelt(key: string): string | null {
  const close = closestMatch(key, Object.keys(SYNONYMS))
  const part = close === null ? undefined : SYNONYMS[close]
  return part === undefined ? null : `unknown key; did you mean ${part}?`
}
