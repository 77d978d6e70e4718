import { readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Config, parseConfig } from '../config/parse.ts'
import type { Secrets } from '../config/validate/finding.ts'
import { placeholderSecrets } from '../config/validate/validate.ts'
import { ConfigError } from '../errors.ts'
import { parseSecrets } from '../inputs.ts'

/** What a command gets from the process that runs it. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>
  readInput(): Buffer
  /** Prints a line at once, before the command's result. */
  log(line: string): void
}

/** The result of a command. */
export interface Result {
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

type Options = NonNullable<ParseArgsConfig['options']>

type Given<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>
>

/** The file that commands read unless an option names another one. */
export const CONFIG_FILE = '.github/webhooks.yml'

/** The option that names the config, as every command spells it. */
export const FILE_OPTION = {
  file: { type: 'string', default: CONFIG_FILE }
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
  run(given: Given<O>, terminal: Terminal): Result | Promise<Result>
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
        throw new UsageError(length < least ? 'too few arguments' : tooMany())
      return run(given, terminal)

      function tooMany() {
        return `unknown argument ${given.positionals.at(most)}`
      }
    }
  }
}

function parse<O extends Options>(
  args: readonly string[],
  options: O
): Given<O> {
  try {
    return parseArgs<{ options: O; allowPositionals: true; args: string[] }>({
      args: [...args],
      options,
      allowPositionals: true
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(error.message)
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

/**
 * Returns a config. Without secrets every name in it counts as given; values
 * are then empty. `unread` is the file that it extends, which is not read.
 */
export function readConfig(
  file: string,
  secrets: Secrets | null
): { config: Config; text: string; unread: string | null } {
  const text = readText(file)
  const names = secrets ?? placeholderSecrets(text)
  const { config, unread } = parseConfig({ text, file }, names)
  return { config, text, unread }
}

/** Returns a text file. Throws a ConfigError where there is none. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new ConfigError(
      code === 'ENOENT'
        ? `there is no ${file}; run this in the repository's root, or name the file`
        : `${file} cannot be read (${code})`
    )
  }
}
