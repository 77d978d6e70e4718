import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { ACTIONS } from '../../scripts/actions.ts'
import { type Json, makeFolder, ROOT, SHA } from './fixtures.ts'

const TIMEOUT_MS = 60_000

export interface RunOptions {
  /** What `with:` says; action.yml gives the defaults. */
  inputs?: Readonly<Record<string, string>>
  /** Comes on top of a push run of acme/lmp; undefined removes one. */
  env?: Readonly<Record<string, string | undefined>>
  /** The payload (default: {}); a string is the file as it is. */
  event?: unknown
  /** Written to the workspace first. */
  files?: Readonly<Record<string, string>>
  /** The binary that runs the bundle; default: this one. */
  node?: string
  /** nodeArguments come before the bundle, such as `--import`. */
  nodeArguments?: readonly string[]
  /** The bundle to run; default: dist/index.js. */
  bundle?: string
  /** Where workspace and temp are made; default: a new folder. */
  folder?: string
  /** Gets all of standard output so far, whenever there is more. */
  onOutput?(stdout: string): void
  /** Sends a signal once `after` (ms or a promise) is over. */
  interrupt?: { signal: NodeJS.Signals; after: number | Promise<unknown> }
}

/** What one step left behind. */
export interface RunResult {
  code: number | null
  signal: NodeJS.Signals | null
  /** Standard output, then standard error: the runner reads both. */
  stdout: string
  /** `stdout` without the lines that register masks. */
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

/** Takes the chance out of the pauses between attempts. */
export const EVEN_PAUSES = [
  '--import',
  'data:text/javascript,Math.random=()=>0'
]

/**
 * Runs dist/index.js in its own process, as the runner would,
 * and returns the result. Throws when it takes over a minute, leaves a
 * file command that the runner would not read, or forms a workflow command
 * that the action never uses.
 */
export async function runAction(options: RunOptions = {}): Promise<RunResult> {
  const { event = {}, interrupt } = options
  const files = { output: '', state: '', summary: '', 'event.json': event }
  const folder = makeFolder(files, options.folder)
  const path = (name: string) => join(folder, name)
  const workspace = makeFolder(options.files, path('workspace'))
  const temp = makeFolder({}, path('temp'))
  const env: Record<string, string | undefined> = {
    ...runnerEnv(folder),
    GITHUB_OUTPUT: path('output'),
    GITHUB_STATE: path('state'),
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...inputEnv(actionFile(options.inputs?.mode), options.inputs ?? {}),
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
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream.setEncoding('utf8').on('data', text => {
      texts[index] += text
      options.onOutput?.(texts[0] ?? '')
    })
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, TIMEOUT_MS)
  if (interrupt) {
    const { after, signal } = interrupt
    const due =
      typeof after === 'number' ? sleep(after, null, { ref: false }) : after
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
    outputs: readFileCommand(readFileSync(path('output'), 'utf8')),
    summary: readFileSync(path('summary'), 'utf8'),
    workspace,
    temp,
    durationMs
  }
}

/** One error, warning or notice on the run. */
interface Annotation {
  level: string
  message: string
  properties: Record<string, string>
}

const ANNOTATIONS = ['error', 'warning', 'notice']
const QUIET = ['debug', 'group', 'endgroup']

/**
 * Returns what the runner would take from a step's log. Throws
 * for a workflow command that is neither an annotation, a mask, a group nor a
 * debug line, in the `::` and in the older `##[` form alike: foreign text has
 * then become a command.
 */
function readCommands(stdout: string): {
  annotations: Annotation[]
  masks: string[]
  log: string
} {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const log: string[] = []
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const match = /^\s*::([^:\s]+)(?: (.*?))?::(.*)$/.exec(line)
    if (line.includes('##[')) throw new Error(`A command in the log: ${line}`)
    const [, name = '', properties = '', data = ''] = match ?? []
    if (name === 'add-mask') {
      masks.push(unescapeData(data))
      continue
    }
    log.push(line)
    if (ANNOTATIONS.includes(name)) {
      const message = unescapeData(data)
      const pairs = readProperties(properties)
      annotations.push({ level: name, message, properties: pairs })
    } else if (match && !QUIET.includes(name)) {
      throw new Error(`A command in the log: ${line}`)
    }
  }
  return { annotations, masks, log: log.join('\n') }
}

function readProperties(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([^,=]+)=([^,]*)/g)]
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [
      name.trim(),
      unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','))
    ])
  )
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}

/**
 * Returns the names and values in a GITHUB_OUTPUT file, read
 * as the runner does. Throws for what would fail the step there.
 */
function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter, index + 1)
    if (delimiter === '' || end < 0) {
      throw new Error(`Matching delimiter not found '${delimiter}'`)
    }
    values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}

/** Returns what a runner sets for a push run, and HOME `folder`. */
export function runnerEnv(folder: string): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'report',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/lmp',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'acme/lmp/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: SHA,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 3',
    RUNNER_OS: 'Linux'
  }
}

const EXPRESSIONS: Readonly<Record<string, string>> = {
  'github.token': 'ghs_test',
  'job.status': 'success',
  'job.check_run_id': ''
}

const INPUTS = new Set(ACTIONS.flatMap(({ inputs }) => Object.keys(inputs)))

/** Returns the path of the action.yml that is for a mode. */
function actionFile(mode = 'notify'): string {
  const action = ACTIONS.find(one => one.mode === mode)
  return join(ROOT, action?.file ?? 'action.yml')
}

/**
 * Returns the INPUT_ variables of a step whose `with:` is `inputs`: those, and
 * for the others the defaults in `manifest`. As on a runner, an input of one of
 * our other actions is passed on; any other name is an error.
 */
export function inputEnv(
  manifest: string,
  inputs: Readonly<Record<string, string>>
): Record<string, string> {
  const declared: Record<string, { default?: unknown }> = parse(
    readFileSync(manifest, 'utf8')
  ).inputs
  for (const name of Object.keys(inputs)) {
    if (!(name in declared) && !INPUTS.has(name))
      throw new Error(`action.yml has no input ${name}`)
  }
  const env: Record<string, string> = {}
  for (const name of Object.keys({ ...declared, ...inputs })) {
    const value = inputs[name] ?? resolve(String(declared[name]?.default ?? ''))
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return env
}

function resolve(text: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
    const value = EXPRESSIONS[name]
    if (value === undefined) throw new Error(`No value for ${name} in a test`)
    return value
  })
}

/** Returns the path of the record that a step left. */
export function recordPath({ outputs }: RunResult): string {
  return outputs['record-file'] ?? ''
}

/** Returns the record that a step left. */
export function readRecord(ran: RunResult): Json & { deliveries: Json[] } {
  return JSON.parse(readFileSync(recordPath(ran), 'utf8'))
}
