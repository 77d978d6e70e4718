import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { closedPort } from '../helpers/fake-receiver.ts'
import { ROOT } from '../helpers/fixtures.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { makeFolder, type Program, startProgram } from './programs.ts'

const [, TEXT = ''] = readFileSync(join(ROOT, 'docs/payload.md'), 'utf8').split(
  '\n## Works with\n'
)

/** The receiver of the documentation. */
export const HOST = 'ci.acme.example'

/** Lets the action find the documentation's hosts on loopback. */
export const RESOLVES = {
  nodeArguments: ['--require', join(ROOT, '__tests__/fixtures/resolver.cjs')],
  env: {
    RESOLVE: JSON.stringify({
      [HOST]: [['127.0.0.1']],
      'ci.internal.acme.example': [['127.0.0.1']]
    })
  }
}

/** A program that was started from a file of the documentation. */
export interface Served extends Program {
  url: string
}

/** Returns the first block of a language below a heading. */
export function block(heading: string, language: string): string {
  const [, section = ''] = TEXT.split(`\n### ${heading}\n`)
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms')
  const [, text] = fence.exec(section.split('\n### ')[0] ?? '') ?? []
  assert.ok(text, `${heading}: ${language}`)
  return text
}

/** Returns the webhooks.yml below a heading, sent to `url` instead. */
export function configAt(heading: string, url: string): string {
  return block(heading, 'yaml').replaceAll(`https://${HOST}`, url)
}

/** Returns the step below a heading, `${{ }}` filled in. */
export function stepIn(
  heading: string,
  values: Record<string, string>
): { env: Record<string, string>; inputs: Record<string, string> } {
  const [step] = parse(block(heading, 'yaml'))
  const filled = (texts: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, key) => {
          const value = values[key]
          assert.ok(value !== undefined, `no value for ${key}`)
          return value
        })
      ])
    )
  return { env: filled(step.env), inputs: filled(step.with) }
}

/** Runs the Python below a heading. */
export async function serveFlask(
  heading: string,
  secret: string
): Promise<Served> {
  const cwd = makeFolder()
  writeFileSync(join(cwd, 'receiver.py'), block(heading, 'python'))
  const port = await closedPort()
  const args = ['-m', 'flask', '--app', 'receiver', 'run', '--port', `${port}`]
  const env = { WEBHOOK_SECRET: secret }
  const program = await startProgram('python3', args, port, { cwd, env })
  return { ...program, url: `http://127.0.0.1:${port}` }
}

/** Runs the JavaScript below a heading. */
export async function serveNode(
  heading: string,
  secret: string
): Promise<Served> {
  const cwd = makeFolder()
  symlinkSync(join(ROOT, 'node_modules'), join(cwd, 'node_modules'))
  writeFileSync(join(cwd, 'receiver.mjs'), block(heading, 'js'))
  const port = await closedPort()
  const program = await startProgram(process.execPath, ['receiver.mjs'], port, {
    cwd,
    env: { WEBHOOK_SECRET: secret, PORT: `${port}` }
  })
  return { ...program, url: `http://127.0.0.1:${port}` }
}

/** Returns `code` or `error` of each attempt, by webhook. */
export function attempts({ outputs }: RunResult): unknown[][] {
  const deliveries: {
    attempts: { status_code: number | null; error: string | null }[]
  }[] = JSON.parse(outputs.deliveries ?? '[]')
  return deliveries.map(delivery =>
    delivery.attempts.map(({ status_code, error }) =>
      error === null || error === 'status' ? status_code : error
    )
  )
}

/** The heading of the documentation on adnanh's webhook. */
export const WEBHOOK = 'webhook, which runs a command'

/** Adnanh's webhook, with what it has executed. */
export interface Webhook extends Served {
  /** The commits that were deployed. */
  executed(): string[]
}

/** Runs webhook with the hooks and command of the documentation. */
export async function serveWebhook(secret: string): Promise<Webhook> {
  const cwd = makeFolder()
  const command = join(cwd, 'deploy')
  const list = join(cwd, 'executed')
  writeFileSync(command, `${block(WEBHOOK, 'sh')}echo "$1" >> ${list}\n`)
  chmodSync(command, 0o755)
  const hooks = block(WEBHOOK, 'json')
  writeFileSync(
    join(cwd, 'hooks.json'),
    hooks.replace('/usr/local/bin/deploy', command)
  )
  const port = await closedPort()
  const where = ['-ip', '127.0.0.1', '-port', `${port}`]
  const args = ['-verbose', '-template', '-hooks', 'hooks.json', ...where]
  const env = { WEBHOOK_SECRET: secret }
  const program = await startProgram('webhook', args, port, { cwd, env })
  return {
    ...program,
    url: `http://127.0.0.1:${port}`,
    executed: () =>
      existsSync(list)
        ? readFileSync(list, 'utf8').split('\n').filter(Boolean)
        : []
  }
}
