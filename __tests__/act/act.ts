import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { ACTIONS } from '../../scripts/actions.ts'
import { isJson, type Json, ROOT, SHA } from '../helpers/fixtures.ts'

const TIMEOUT_MS = 60_000
const PAUSE_MS = 20

export interface ActOptions {
  /** Its YAML. `uses: org/webhook-action@v1` is this project. */
  workflow: string
  /** Its name; default: push. */
  event?: string
  payload?: unknown
  secrets?: Readonly<Record<string, string>>
  /** What the runner itself knows, on top of a push run of acme/lmp. */
  env?: Readonly<Record<string, string>>
  /** What `actions/checkout` finds in the repository. */
  files?: Readonly<Record<string, string>>
  /** Shell scripts that come before all others on the PATH. */
  programs?: Readonly<Record<string, string>>
  /** The folder that runs share; default: none is shared. */
  artifacts?: string
  /** The default of the input `listen`, a port that is free here. */
  listen?: string
  /** Runs while act runs. */
  meanwhile?: (acting: ActProcess) => Promise<unknown>
}

/** The running act process. */
interface ActProcess {
  /** Does what Ctrl-C does to act. */
  cancelRun(): void
  /** Resolves when `claim` is true of the log so far, or act has ended. */
  until(claim: (log: string) => boolean): Promise<void>
  /** Sends SIGINT to the action, as GitHub's runner does. */
  cancelStep(): void
}

/** How act ended; its code is 0 when all jobs are green. */
export interface Acted extends Log {
  code: number | null
}

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * Returns the result of a workflow on a runner: act, with the jobs on this
 * machine and not in containers. Throws when it takes over a minute.
 *
 * What is not as on GitHub: there is no GITHUB_WORKFLOW_REF, no
 * GITHUB_WORKFLOW_SHA, no RUNNER_NAME and no `job.check_run_id`, so that this
 * job is known by its key; permissions, concurrency and environments are not
 * looked at; `queue: max` is not known and is taken out; a cancelled step is
 * killed outright; actions of others cannot be fetched.
 */
export async function runAct(options: ActOptions): Promise<Acted> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-act-'))
  folders.push(folder)
  const write = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode })
    return join(folder, path)
  }
  const workflow = options.workflow.replace(/^ *queue: max\n/m, '')
  const path = '.github/workflows/workflow.yml'
  write(`repository/${path}`, workflow)
  for (const [name, text] of Object.entries(options.files ?? {}))
    write(`repository/${name}`, text)
  for (const [name, text] of Object.entries(options.programs ?? {}))
    write(`programs/${name}`, `#!/bin/sh\n${text}\n`, 0o755)
  placeActions(options.listen, write)
  const called = workflow.includes(REUSABLE) ? readOwn(REUSABLE) : ''
  const actions = [
    ...`${workflow}${called}`.matchAll(
      /uses: ([\w-]+\/[\w-]+)(?:\/\S+)?@(\S+)/g
    )
  ].flatMap(([, name, version]) => [
    '--local-repository',
    `${name}@${version}=${join(folder, 'actions', name ?? '')}`
  ])
  const env = {
    GITHUB_REPOSITORY: 'acme/lmp',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_REF: 'refs/heads/main',
    // act's own name for what becomes GITHUB_SHA
    SHA_REF: SHA,
    ARTIFACTS: options.artifacts ?? join(folder, 'artifacts'),
    ...options.env
  }
  const child = spawn(
    findAct(),
    [
      options.event ?? 'push',
      '--json',
      ...['--workflows', path],
      ...labelsOf(workflow, called).flatMap(label => [
        '-P',
        `${label}=-self-hosted`
      ]),
      ...actions,
      ...['--actor', 'octocat'],
      // The name says that it is YAML; a `.env` would have its `$` expanded.
      '--secret-file',
      write('secrets.yml', JSON.stringify({ ...options.secrets })),
      ...[
        '--eventpath',
        write('event.json', JSON.stringify(options.payload ?? {}))
      ],
      ...['--action-cache-path', join(folder, 'cache')],
      ...Object.entries(env).flatMap(pair => ['--env', pair.join('=')]),
      '--no-cache-server',
      '--pull=false'
    ],
    {
      cwd: join(folder, 'repository'),
      env: {
        HOME: folder,
        PATH: [
          join(folder, 'programs'),
          dirname(process.execPath),
          process.env.PATH
        ].join(delimiter)
      },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  )
  let stdout = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      stdout += text
    })
  const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
  const closed = once(child, 'close')
  const meanwhile = options.meanwhile?.({
    until: async claim => {
      const ended = () => child.exitCode ?? child.signalCode
      while (!claim(stdout) && ended() === null)
        await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    },
    cancelRun: () => child.kill('SIGINT'),
    cancelStep: () => {
      const id = findProcess(folder, 'dist/index.js')
      assert.ok(id, 'no step of the action runs')
      process.kill(id, 'SIGINT')
    }
  })
  await Promise.race([meanwhile, closed])
  const [code, signal] = await closed
  clearTimeout(timer)
  assert.equal(signal, null, `act took over a minute:\n${stdout}`)
  return { code, ...readLog(stdout) }
}

function labelsOf(workflow: string, called: string): string[] {
  const { jobs }: { jobs: Record<string, Json> } = parse(workflow)
  const labels = Object.values(jobs).flatMap(job => job['runs-on'] ?? [])
  const [, own] = /^ {6}runs-on:.*?^ {8}default: (\S+)$/ms.exec(called) ?? []
  return [...new Set([...labels.map(String), ...(own ? [own] : [])])]
}

/** The first version that runs actions of Node 24 well. */
const OLDEST = [0, 2, 87] as const
const INSTALL =
  'install it with Go: go install github.com/nektos/act@v0.2.89 (CONTRIBUTING.md says how to get Go)'

/**
 * Returns the path of act: on the PATH, or where `go install` puts it.
 * Throws, with how to get it, when there is none or an older one.
 */
export function findAct(): string {
  const wrong: string[] = []
  for (const path of ['act', join(homedir(), 'go/bin/act')]) {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
    const version = /^act version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
    if (version === undefined) continue
    if (isRecent(version)) return path
    wrong.push(`${path} is ${version}`)
  }
  const why = wrong.length > 0 ? wrong.join(', ') : 'act is not on this machine'
  throw new Error(
    `${why}, and these tests need ${OLDEST.join('.')} or later; ${INSTALL}`
  )
}

function isRecent(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}

/**
 * Action.yml files in the place of GitHub's own actions, which act
 * would have to fetch. Artifacts are folders below `ARTIFACTS`. act checks the
 * repository out by itself; the one here is asked for another commit only.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'actions/checkout': standIn('echo "checked out $REF"', { REF: 'ref' }),
  'actions/upload-artifact': standIn(
    'mkdir -p "$ARTIFACTS/$NAME" && cp -r "$FILES" "$ARTIFACTS/$NAME"',
    { NAME: 'name', FILES: 'path' }
  ),
  'actions/download-artifact': standIn(
    'mkdir -p "$FOLDER" && cp -r "$ARTIFACTS/$NAME/." "$FOLDER"',
    { NAME: 'name', FOLDER: 'path' }
  )
}

/** The workflow that other repositories call. */
const REUSABLE = '.github/workflows/notify.yml'

function readOwn(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/**
 * Writes this action, with another default for the input `listen`
 * if there is one, and the stand-ins for others.
 */
function placeActions(
  listen: string | undefined,
  write: (path: string, text: string) => string
): void {
  for (const { file } of ACTIONS) {
    const text = readOwn(file)
    write(
      `actions/org/webhook-action/${file}`,
      listen
        ? text.replace('default: "127.0.0.1:8080"', `default: ${listen}`)
        : text
    )
  }
  const own = write('actions/org/webhook-action/LICENSE', '')
  write(`actions/org/webhook-action/${REUSABLE}`, readOwn(REUSABLE))
  cpSync(join(ROOT, 'dist'), join(dirname(own), 'dist'), { recursive: true })
  for (const [name, standIn] of Object.entries(STAND_INS))
    write(`actions/${name}/action.yml`, standIn)
}

/** Returns an action that runs `command` with inputs as variables. */
function standIn(command: string, inputs: Record<string, string>): string {
  const env = Object.entries(inputs).map(([name, input]) => [
    name,
    `\${{ inputs.${input} }}`
  ])
  return JSON.stringify({
    name: 'Stand-in',
    inputs: Object.fromEntries(
      Object.values(inputs).map(input => [input, { description: input }])
    ),
    runs: {
      using: 'composite',
      steps: [{ run: command, shell: 'bash', env: Object.fromEntries(env) }]
    }
  })
}

/** What one step left behind. */
interface ActedStep {
  /** `success`, `failure` or, where it did not run, `skipped`. */
  result: string
  outputs: Record<string, string>
  summary: string
}

/** What act reported about a run. */
interface Log {
  /** Has the result of each job that ran, by its key. */
  jobs: Record<string, string>
  /** Found by `job.id`; a step without an id has its index. */
  steps: Record<string, ActedStep>
  /** What the steps printed, and act itself, with secrets as `***`. */
  log: string
}

/** Returns what `act --json` printed. */
function readLog(stdout: string): Log {
  const read: Log = { jobs: {}, steps: {}, log: '' }
  for (const line of stdout.split('\n')) {
    const entry = parseLine(line)
    if (entry) readEntry(read, entry)
    else read.log += `${line}\n`
  }
  return read
}

function parseLine(line: string): Json | null {
  if (!line.startsWith('{')) return null
  const entry: unknown = JSON.parse(line)
  return isJson(entry) ? entry : null
}

function readEntry(read: Log, entry: Json): void {
  const { msg, jobID, jobResult, stepID, stepResult, command } = entry
  if (command !== 'add-mask') read.log += `${String(msg).trimEnd()}\n`
  if (typeof jobID !== 'string') return
  if (typeof jobResult === 'string') read.jobs[jobID] = jobResult
  if (!Array.isArray(stepID)) return
  const step = stepOf(read, `${jobID}.${stepID.join('.')}`)
  if (typeof stepResult === 'string') step.result = stepResult
  if (command === 'set-output')
    step.outputs[String(entry.name)] = String(entry.arg)
  if (command === 'summary') step.summary += String(entry.content)
}

function stepOf({ steps }: Log, key: string): ActedStep {
  const step = steps[key] ?? { result: 'skipped', outputs: {}, summary: '' }
  steps[key] = step
  return step
}

const LIST = ['-A', '-o', 'pid=,args=']

/**
 * Returns the id of a process by words of its command line, null
 * if none has them all. Linux needs no `ps` for it.
 */
function findProcess(...words: readonly string[]): number | null {
  const lines = existsSync('/proc/self/cmdline')
    ? readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(id => `${id} ${commandOf(id)}`)
    : execFileSync('ps', LIST, { encoding: 'utf8' }).split('\n')
  const line = lines.find(one => words.every(word => one.includes(word)))
  return line === undefined ? null : Number.parseInt(line, 10)
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    // It has ended since.
    return ''
  }
}
