import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Json } from '../helpers/github.ts'
import { findAct } from './found.ts'
import { findProcess } from './processes.ts'
import { placeActions } from './stands.ts'
import { readStory, type Story } from './story.ts'

const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const ACT = findAct()
const TIMEOUT_MS = 60_000
const PAUSE_MS = 20

export interface ActOptions {
  /** workflow is its YAML. `uses: org/webhook-action@v1` is this project. */
  workflow: string
  /** event is its name; default: push. */
  event?: string
  payload?: unknown
  secrets?: Readonly<Record<string, string>>
  /** env is what the runner itself knows, on top of a push run of acme/lmp. */
  env?: Readonly<Record<string, string>>
  /** files are what `actions/checkout` finds in the repository. */
  files?: Readonly<Record<string, string>>
  /** programs are shell scripts that come before all others on the PATH. */
  programs?: Readonly<Record<string, string>>
  /** artifacts is the folder that runs share; default: none is shared. */
  artifacts?: string
  /** listen is the default of the input `listen`, a port that is free here. */
  listen?: string
  /** meanwhile goes on beside act. */
  meanwhile?: (acting: Acting) => Promise<unknown>
}

/** Acting is act while it runs. */
interface Acting {
  /** cancelRun is what Ctrl-C is to act. */
  cancelRun(): void
  /** until ends when `claim` holds of the log so far, or act has ended. */
  until(claim: (log: string) => boolean): Promise<void>
  /** cancelStep sends SIGINT to the action, as GitHub's runner does. */
  cancelStep(): void
}

/** Acted is how act ended; its code is 0 when all jobs are green. */
export interface Acted extends Story {
  code: number | null
}

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * runAct answers how a workflow went on a runner: act, with the jobs on this
 * machine and not in containers. Throws when it takes over a minute.
 *
 * What is not as on GitHub: there is no GITHUB_WORKFLOW_REF, no
 * GITHUB_WORKFLOW_SHA, no RUNNER_NAME and no `job.check_run_id`, so that this
 * job is known by its key; permissions, concurrency and environments are not
 * looked at; `queue: max` is not known and is taken out; a cancelled step is
 * killed outright; actions of others cannot be fetched (stands.ts).
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
  const actions = [
    ...workflow.matchAll(/uses: ([\w-]+\/[\w-]+)@(\S+)/g)
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
    ACT,
    [
      options.event ?? 'push',
      '--json',
      ...['--workflows', path],
      ...labelsOf(workflow).flatMap(label => ['-P', `${label}=-self-hosted`]),
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
  return { code, ...readStory(stdout) }
}

function labelsOf(workflow: string): string[] {
  const { jobs }: { jobs: Record<string, Json> } = parse(workflow)
  const labels = Object.values(jobs).flatMap(job => job['runs-on'])
  return [...new Set(labels.map(String))]
}
