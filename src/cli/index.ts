#!/usr/bin/env node
import { ConfigError, describe } from '../errors.ts'
import { ownValue } from '../lib/json.ts'
import { cleanText, sanitizeLine } from '../lib/text.ts'
import { VERSION } from '../version.ts'
import {
  type Command,
  readBytes,
  STANDARD_INPUT,
  type Terminal,
  UsageError
} from './command.ts'
import { check, list } from './config.ts'
import { history } from './history.ts'
import { key, url } from './keys.ts'
import { send } from './send.ts'
import { verify } from './verify.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  key,
  url,
  check,
  list,
  send,
  verify,
  history
}

const HELP = `webhook-action COMMAND [OPTIONS]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  .join('\n')}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`

/**
 * Characters that JSON does not escape, but a terminal or a runner interprets.
 */
const INTERPRETED =
  /#(?=\P{ASCII}*\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

// A reader of the output, such as head, may end first; a full disk is a failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (ownValue(error, 'code') !== 'EPIPE')
      process.exitCode = fail(error.message, 1)
  })

void main(process.argv.slice(2)).then(code => {
  process.exitCode ||= code
})

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') return print(HELP)
  if (name === '--version') return print(VERSION)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined)
    return fail(
      `unknown command ${name}; write one of ${Object.keys(COMMANDS).join(', ')}`,
      2
    )
  if (rest.includes('--help') || rest.includes('-h'))
    return print(`webhook-action ${command.help}`)
  const isJson = rest.includes('--json')
  try {
    const options = rest.filter(option => option !== '--json')
    const {
      ok,
      json,
      lines,
      warnings = []
    } = await command.run(options, terminal(isJson))
    for (const warning of warnings)
      console.error(`warning: ${sanitizeLine(warning, Infinity)}`)
    if (isJson) printJson(json)
    else for (const line of lines) console.log(printable(line))
    return ok ? 0 : 1
  } catch (error) {
    if (error instanceof UsageError)
      return fail(`${error.message}; see webhook-action ${name} --help`, 2)
    if (!(error instanceof ConfigError)) throw error
    if (isJson) printJson({ problems: error.problems })
    for (const problem of error.problems)
      console.error(printable(describe(problem)))
    return 1
  }
}

function terminal(isJson: boolean): Terminal {
  return {
    env: process.env,
    readInput: () => readBytes(STANDARD_INPUT),
    // Standard output holds the JSON alone.
    log: line => (isJson ? console.error(line) : console.log(line))
  }
}

/** Records and configs may contain control sequences for a terminal. */
function printable(text: string): string {
  return text.split('\n').map(cleanText).join('\n')
}

function printJson(value: unknown): void {
  const json = JSON.stringify(value, null, 2)
  console.log(
    json.replace(
      INTERPRETED,
      char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
  )
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

function fail(message: string, code: 1 | 2): 1 | 2 {
  console.error(`webhook-action: ${message}`)
  return code
}
