import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Annotation } from './commands.ts'
import { readCommands } from './commands.ts'
import { runnerEnv } from './environment.ts'
import { inputEnv } from './inputs.ts'
import { readFileCommand } from './outputs.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMEOUT_MS = 60_000

export interface RunOptions {
  /** inputs are what `with:` says; action.yml gives the defaults. */
  inputs?: Readonly<Record<string, string>>
  /** env comes on top of a push run of acme/lmp; undefined removes one. */
  env?: Readonly<Record<string, string | undefined>>
  /** event is the payload (default: {}); a string is the file as it is. */
  event?: unknown
  /** files are written to the workspace first. */
  files?: Readonly<Record<string, string>>
  /** node is the binary that runs the bundle; default: this one. */
  node?: string
  /** nodeArguments come before the bundle, such as `--import`. */
  nodeArguments?: readonly string[]
  /** bundle is the script to run; default: dist/index.js. */
  bundle?: string
  /** interrupt sends a signal once `after` (ms or a promise) is over. */
  interrupt?: { signal: NodeJS.Signals; after: number | Promise<unknown> }
}

/** Ran is what one step left behind. */
export interface Ran {
  code: number | null
  signal: NodeJS.Signals | null
  /** stdout is standard output, then standard error: the runner reads both. */
  stdout: string
  /** log is stdout without the lines that register masks. */
  log: string
  outputs: Record<string, string>
  summary: string
  annotations: Annotation[]
  masks: string[]
  /** workspace and temp are the step's folders; they last as the test does. */
  workspace: string
  temp: string
  durationMs: number
}

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * runAction runs dist/index.js in a process of its own, as the runner would,
 * and answers what came of it. Throws when it takes over a minute, leaves a
 * file command that the runner would not read, or forms a workflow command
 * that the action has no business with.
 */
export async function runAction(options: RunOptions = {}): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-'))
  folders.push(folder)
  const workspace = join(folder, 'workspace')
  const temp = join(folder, 'temp')
  for (const path of [workspace, temp]) mkdirSync(path)
  for (const [path, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_EVENT_PATH: join(folder, 'event.json')
  }
  for (const path of Object.values(files)) writeFileSync(path, '')
  const { event = {} } = options
  writeFileSync(
    files.GITHUB_EVENT_PATH,
    typeof event === 'string' ? event : JSON.stringify(event)
  )
  const env: Record<string, string | undefined> = {
    ...runnerEnv(folder),
    ...files,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...inputEnv(join(ROOT, 'action.yml'), options.inputs ?? {}),
    ...options.env
  }
  const started = performance.now()
  const child = spawn(
    options.node ?? process.execPath,
    [
      ...(options.nodeArguments ?? []),
      options.bundle ?? join(ROOT, 'dist/index.js')
    ],
    { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] }
  )
  const texts = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream.setEncoding('utf8').on('data', text => {
      texts[index] += text
    })
  }
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, TIMEOUT_MS)
  const { interrupt } = options
  if (interrupt) {
    const { after, signal } = interrupt
    const due =
      typeof after === 'number'
        ? new Promise(resolve => setTimeout(resolve, after).unref())
        : after
    due.then(
      () => child.kill(signal),
      () => child.kill('SIGKILL')
    )
  }
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  const durationMs = performance.now() - started
  const stdout = texts.join('')
  if (late) throw new Error(`The action took over a minute:\n${stdout}`)
  return {
    code,
    signal,
    stdout,
    ...readCommands(stdout),
    outputs: readFileCommand(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    workspace,
    temp,
    durationMs
  }
}
