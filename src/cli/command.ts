import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readExtends } from '../config/extends.ts'
import { parseConfig } from '../config/parse.ts'
import type { Secrets } from '../config/validate/issue.ts'
import {
  placeholderSecrets,
  WHOLE_CONFIG
} from '../config/validate/validate.ts'
import type { Source } from '../config/yaml.ts'
import { ConfigError } from '../errors.ts'
import {
  contentsPath,
  fileContent,
  formatRepositoryFile,
  otherEnding
} from '../github/repository.ts'
import { errorMessage } from '../http/errors.ts'
import { parseSecrets } from '../inputs.ts'
import { ownValue, parseJson } from '../lib/json.ts'
import { apiReader, NO_TOKEN } from './api.ts'

/** What a command gets from the process that runs it. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>
  readInput(): Buffer
  /** Prints a line at once, before the command's result. */
  log(line: string): void
}

/** The result of a command. */
interface Result {
  /** False when the exit code is 1. */
  ok: boolean
  /** What `--json` prints. */
  json: unknown
  /** What is printed otherwise. */
  lines: readonly string[]
  warnings?: readonly string[]
}

/** One of the commands. */
export interface Command {
  summary: string
  help: string
  run(args: readonly string[], terminal: Terminal): Promise<Result>
}

/** A mistake in the command line; the exit code is 2. */
export class UsageError extends Error {}

/** Returns the number of the option --days. Throws a UsageError. */
export function parseDays(text: string, most: number): number {
  const days = /^[1-9]\d*$/.test(text) ? Number(text) : 0
  if (days > 0 && days <= most) return days
  throw new UsageError(
    `--days is "${text}"; write a whole number from 1 to ${most}`
  )
}

type Options = NonNullable<ParseArgsConfig['options']>

type ParsedOptions<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>
>

/** The file that commands read unless an option names another one. */
export const CONFIG_FILE = '.github/webhooks.yml'

/** The option for files of other repositories, as every command spells it. */
export const OFFLINE_OPTION = {
  offline: { type: 'boolean', default: false }
} as const

/** What help says of that option. */
export const OFFLINE_ABOUT = `  --offline           does not read the file that the config extends; it is read
                      through the API (GITHUB_API_URL) if GITHUB_TOKEN or
                      GH_TOKEN is set`

/** The options that name and read the config, as every command spells them. */
export const FILE_OPTION = {
  file: { type: 'string', default: CONFIG_FILE },
  ...OFFLINE_OPTION
} as const

/** The option for values of secrets, as every command spells it. */
export const SECRETS_OPTION = { secrets: { type: 'string' } } as const

/** Returns a command, with its options parsed before it runs. */
export function defineCommand<O extends Options>(definition: {
  summary: string
  /** What follows the command's name in its usage. */
  usage: string
  /** The lines of `--help` after the usage. */
  about: string
  options: O
  /** How many arguments there are at least and at most. */
  arguments: readonly [number, number]
  run(given: ParsedOptions<O>, terminal: Terminal): Result | Promise<Result>
}): Command {
  const { summary, usage, about, options, run } = definition
  const [least, most] = definition.arguments
  return {
    summary,
    help: `${usage}\n\n${summary}\n\n${about.replace(/^\n/, '').trimEnd()}`,
    async run(args, terminal) {
      const given = parse(args, options)
      const { length } = given.positionals
      if (length < least || length > most)
        throw new UsageError(
          length < least
            ? `too few arguments; write webhook-action ${usage}`
            : `unknown argument ${given.positionals.at(most)}`
        )
      return run(given, terminal)
    }
  }
}

function parse<O extends Options>(
  args: readonly string[],
  options: O
): ParsedOptions<O> {
  try {
    return parseArgs<{ options: O; allowPositionals: true; args: string[] }>({
      args: [...args],
      options,
      allowPositionals: true
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node also explains how to write an argument that begins with a dash.
    throw new UsageError(error.message.replace(/\. To specify.*/s, ''))
  }
}

/**
 * Returns the values of secrets: those of a file, `-` for standard input, or of
 * the variable SECRETS, in the form of the action's input `secrets`; null where
 * none are given.
 */
export function readSecrets(
  file: string | undefined,
  { env, readInput }: Terminal
): Map<string, string> | null {
  const text =
    file === undefined
      ? env.SECRETS
      : file === '-'
        ? readInput().toString('utf8')
        : readText(file)
  if (text === undefined) return null
  const parsed = parseSecrets(text)
  if ('error' in parsed) throw new ConfigError(parsed.error)
  return parsed.secrets
}

/** Disabled parts need no secrets, as in a step. */
const ENABLED = { ...WHOLE_CONFIG, disabled: false }

interface ReadConfig extends ReturnType<typeof parseConfig> {
  /** The secrets that it was checked with. */
  secrets: Secrets
  /** A warning that the file it extends was not read, or that it is empty. */
  warnings: string[]
}

/**
 * Returns a config, joined with the file that it extends. Where no secrets are
 * given, every name in it counts as given, with the value in `known` or none.
 */
export async function readConfig(
  options: { file: string; offline: boolean },
  env: Terminal['env'],
  given: Secrets | null,
  known?: Secrets
): Promise<ReadConfig> {
  const { file } = options
  const own: Source = { text: readText(file), file }
  const extended = await readExtended(own, options.offline, env)
  const source = typeof extended === 'object' ? { ...own, extended } : own
  const text = `${own.text}\n${source.extended?.text ?? ''}`
  const secrets = given ?? placeholderSecrets(text, known)
  const parsed = parseConfig(source, secrets, ENABLED)
  const { notify, chains, receive } = parsed.config
  const isEmpty = !notify && chains.length === 0 && !receive
  const isWorkflow = parsed.ignored.includes('jobs')
  const warning =
    typeof extended === 'string'
      ? `extends ${parsed.unread}, which was not read or checked: ${extended}`
      : isEmpty
        ? isWorkflow
          ? `is a workflow, and a config in its steps is not checked; move it to ${CONFIG_FILE}`
          : 'has none of notify, chains and receive; is it the right file?'
        : null
  return {
    ...parsed,
    secrets,
    warnings: warning === null ? [] : [`${file}: ${warning}`]
  }
}

/** Returns the file that a config extends, or why it is not read. */
async function readExtended(
  own: Source,
  isOffline: boolean,
  env: Terminal['env']
): Promise<Source | string | undefined> {
  const found = readExtends(own)
  if (found === null) return undefined
  if (isOffline) return '--offline'
  const api = apiReader(env)
  if (api === null) return NO_TOKEN
  const { repository, path } = found.from
  const file = formatRepositoryFile(found.from)
  const contents = `/repos/${repository}${contentsPath(found.from)}`
  const unreadable = (why: string) =>
    new ConfigError([found.problem(`${file} cannot be read: ${why}`)])
  const response = await api
    .get(contents, 'application/vnd.github.raw+json')
    .catch(error => {
      throw unreadable(errorMessage(error))
    })
  if (response.ok) {
    const text = await response.text()
    try {
      const json = parseJson(text)
      return { text: fileContent({ text, json }, path), file }
    } catch (error) {
      throw unreadable(errorMessage(error))
    }
  }
  throw unreadable(
    `GET ${api.url(contents)}: ${response.status}; check the name, path and ref, and that the token has contents: read there, or use --offline`
  )
}

/** Returns a text file, as readBytes does. */
export function readText(file: string): string {
  return readBytes(file).toString('utf8')
}

/** The descriptor of standard input. */
export const STANDARD_INPUT = 0

/**
 * Returns the bytes of a file or of standard input. Throws a ConfigError for one
 * that is missing, unreadable or larger than 32 MiB, such as a device without end.
 */
export function readBytes(file: string | typeof STANDARD_INPUT): Buffer {
  const name = file === STANDARD_INPUT ? 'standard input' : file
  let bytes: Buffer | null
  try {
    bytes = readAtMost(file, MAX_BYTES)
  } catch (error) {
    throw new ConfigError(unreadable(name, ownValue(error, 'code')))
  }
  if (bytes !== null) return bytes
  throw new ConfigError(
    `${name} is larger than ${MAX_BYTES / 1024 / 1024} MiB, the most that is read`
  )
}

/** Larger than any record, config or body of a webhook. */
const MAX_BYTES = 32 * 1024 * 1024

const CHUNK_BYTES = 64 * 1024

/** Returns null where there are more than `most` bytes. */
function readAtMost(
  file: string | typeof STANDARD_INPUT,
  most: number
): Buffer | null {
  // Without O_NONBLOCK, a FIFO that nothing writes to is waited for.
  const descriptor =
    file === STANDARD_INPUT
      ? STANDARD_INPUT
      : openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  const chunk = Buffer.alloc(CHUNK_BYTES)
  const chunks: Buffer[] = []
  try {
    for (let size = 0; size <= most; ) {
      const read = readOnce(descriptor, chunk)
      if (read === 0) return Buffer.concat(chunks)
      chunks.push(Buffer.from(chunk.subarray(0, read)))
      size += read
    }
    return null
  } finally {
    if (file !== STANDARD_INPUT) closeSync(descriptor)
  }
}

/** Returns how many bytes were read, 0 at the end. */
function readOnce(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk)
    } catch (error) {
      if (ownValue(error, 'code') !== 'EAGAIN') throw error
      // A pipe whose writer has written nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

const PAUSE_MS = 10

function unreadable(name: string, code: unknown): string {
  switch (code) {
    case 'ENOENT': {
      const other = otherEnding(name)
      if (other !== null && existsSync(other))
        return `there is no ${name}, but ${other}; rename it, or name that file`
      return name === CONFIG_FILE
        ? `there is no ${name}; run this in the repository's root, or name the file`
        : `there is no ${name}; write the path of a file`
    }
    case 'EISDIR':
      return `${name} is a folder; write the path of a file`
    default:
      return `${name} cannot be read (${code})`
  }
}
