import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closedPort } from '../helpers/fake-receiver.ts'
import { isJson, type Json, ROOT } from '../helpers/fixtures.ts'
import type { Binaries } from './binaries.ts'

const ACTIONS = ['callback', 'chain', 'gate', 'receive', 'redeliver']
const START_MS = 60_000
const RUN_MS = 120_000
const PAUSE_MS = 250
const OWNER = 'acme'
/** The least privileged user of a machine: Gitea does not run as root. */
const UNPRIVILEGED_ID = 65534

/** One call of the API and its response. */
interface ForgeResponse {
  status: number
  json: unknown
}

/** A workflow run that has ended, with what its jobs logged. */
interface EndedRun {
  id: number
  conclusion: string
  log: string
  /** The conclusion of each job by its name. */
  jobs: Record<string, string>
}

/** A Gitea with its runner, on loopback. */
export interface Gitea {
  api: string
  token: string
  /** Calls the API as the administrator. */
  call(method: string, path: string, body?: unknown): Promise<ForgeResponse>
  /** Creates a repository without files, a private one for acme's. */
  createRepository(
    name: string,
    secrets?: Record<string, string>
  ): Promise<void>
  /** Commits files to a branch, and returns the commit. */
  push(
    repository: string,
    files: Record<string, string>,
    branch?: string
  ): Promise<string>
  /** Returns the newest run of a workflow file after `after`, once it ended. */
  ended(repository: string, workflow: string, after?: number): Promise<EndedRun>
  close(): Promise<void>
}

/**
 * Returns a Gitea in which `hub/webhook-action@v1` is this action, as it is in
 * `dist/`.
 */
export async function startGitea(binaries: Binaries): Promise<Gitea> {
  const home = mkdtempSync(join(tmpdir(), 'webhook-action-forge-'))
  const port = await closedPort()
  const origin = `http://127.0.0.1:${port}`
  const api = `${origin}/api/v1`
  const children: ChildProcess[] = []
  const run = prepare(home, port, binaries)
  const close = async () => {
    // The runner first, which would keep asking its server.
    for (const child of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    }
    rmSync(home, { recursive: true, force: true })
  }
  try {
    run('gitea', ['migrate'])
    children.push(run.start('gitea', ['web']))
    await until(START_MS, 'Gitea does not answer', async () => {
      const response = await fetch(`${api}/version`).catch(() => null)
      return response?.ok ? true : null
    }).catch(error => {
      throw new Error(`${error.message}:\n${run.log('gitea')}`)
    })
    run('gitea', [
      ...['admin', 'user', 'create', '--admin', '--username', OWNER],
      ...['--password', 'synthetic-pw-1', '--must-change-password=false'],
      ...['--email', `${OWNER}@forge.example`]
    ])
    const token = run('gitea', [
      ...['admin', 'user', 'generate-access-token', '--username', OWNER],
      ...['--token-name', 'tests', '--scopes', 'all', '--raw']
    ])
    const registration = run('gitea', ['actions', 'generate-runner-token'])
    run('runner', [
      ...['register', '--no-interactive', '--instance', origin],
      ...['--name', 'one', '--labels', 'ubuntu-24.04:host'],
      ...['--token', registration]
    ])
    children.push(run.start('runner', ['daemon']))
    const gitea = createClient({ api, origin, token, home, close })
    await pushAction(gitea)
    return gitea
  } catch (error) {
    await close()
    throw error
  }
}

/** Lays out the programs' home, and returns what runs them there. */
function prepare(home: string, port: number, binaries: Binaries) {
  const isRoot = process.getuid?.() === 0
  const bin = join(home, 'bin')
  const folder = (name: string) => join(home, name)
  for (const name of ['bin', 'gitea', 'runner']) mkdirSync(folder(name))
  chmodSync(home, 0o755)
  copyFileSync(binaries.gitea, join(bin, 'gitea'))
  copyFileSync(binaries.runner, join(bin, 'runner'))
  // Jobs run as another user, who may not reach this one's Node.
  copyFileSync(process.execPath, join(bin, 'node'))
  for (const name of ['options', 'templates', 'public'])
    cpSync(join(binaries.assets, name), join(home, 'gitea', name), {
      recursive: true
    })
  writeFileSync(folder('runner.yml'), RUNNER_CONFIG)
  const ids = isRoot ? { uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID } : {}
  const user = execFileSync(
    'id',
    isRoot ? ['-un', `${UNPRIVILEGED_ID}`] : ['-un'],
    {
      encoding: 'utf8'
    }
  ).trim()
  writeFileSync(folder('app.ini'), giteaConfig(home, port, user))
  if (isRoot)
    execFileSync('chown', ['-R', `${UNPRIVILEGED_ID}:${UNPRIVILEGED_ID}`, home])
  const options = {
    cwd: folder('runner'),
    ...ids,
    env: {
      HOME: folder('runner'),
      PATH: [bin, process.env.PATH].join(delimiter)
    }
  }
  const command = (name: string, parts: readonly string[]) => {
    const file = folder(name === 'gitea' ? 'app.ini' : 'runner.yml')
    return [join(bin, name), [...parts, '--config', file]] as const
  }
  const run = (name: string, parts: readonly string[]) => {
    const [path, all] = command(name, parts)
    const output = execFileSync(path, all, {
      ...options,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    return output.trim().split('\n').at(-1) ?? ''
  }
  const logOf = (name: string) => folder(`${name}.log`)
  return Object.assign(run, {
    log: (name: string) => readFileSync(logOf(name), 'utf8'),
    start(name: string, parts: readonly string[]) {
      const [path, all] = command(name, parts)
      const log = openSync(logOf(name), 'a')
      return spawn(path, all, { ...options, stdio: ['ignore', log, log] })
    }
  })
}

/** A gate and the run that it waits for need a place each. */
const RUNNER_CONFIG = `
log: {level: warn}
runner: {file: .runner, capacity: 4, fetch_interval: 200ms, fetch_interval_max: 200ms}
`

function giteaConfig(home: string, port: number, user: string): string {
  return `
RUN_USER = ${user}
WORK_PATH = ${home}/gitea
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
DISABLE_SSH = true
OFFLINE_MODE = true
STATIC_ROOT_PATH = ${home}/gitea
[database]
DB_TYPE = sqlite3
[security]
INSTALL_LOCK = true
[actions]
DEFAULT_ACTIONS_URL = self
[webhook]
ALLOWED_HOST_LIST = loopback
[log]
LEVEL = Warn
[cron]
ENABLED = false
`
}

function createClient(place: {
  api: string
  origin: string
  token: string
  home: string
  close: () => Promise<void>
}): Gitea {
  const { api, origin, token, home, close } = place
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(api + path, {
      method,
      headers: {
        authorization: `token ${token}`,
        'content-type': 'application/json'
      },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, json: isJson ? JSON.parse(text) : text }
  }
  const listed = async (path: string, key: string): Promise<Json[]> => {
    const { json } = await call('GET', path)
    const list = isJson(json) ? json[key] : null
    return Array.isArray(list) ? list.filter(isJson) : []
  }
  return {
    api,
    token,
    call,
    close,
    async createRepository(name, secrets = {}) {
      const [owner = '', repository = ''] = name.split('/')
      const path = owner === OWNER ? '/user/repos' : `/orgs/${owner}/repos`
      const isPrivate = owner === OWNER
      const made = await call('POST', path, {
        name: repository,
        private: isPrivate
      })
      assert.equal(made.status, 201, JSON.stringify(made.json))
      for (const [key, data] of Object.entries(secrets)) {
        const kept = await call(
          'PUT',
          `/repos/${name}/actions/secrets/${key}`,
          {
            data
          }
        )
        assert.equal(kept.status, 201)
      }
    },
    async push(repository, files, branch = 'main') {
      const folder = join(home, 'work', repository)
      const git = (...parts: string[]) =>
        execFileSync('git', parts, {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, ...AUTHOR, HOME: home },
          stdio: ['ignore', 'pipe', 'ignore']
        }).trim()
      mkdirSync(folder, { recursive: true })
      git('init', '-q')
      git('checkout', '-q', '-B', branch)
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', `Change ${branch}`)
      const { host } = new URL(origin)
      const remote = `http://${OWNER}:${token}@${host}/${repository}.git`
      git('push', '-q', remote, branch)
      return git('rev-parse', 'HEAD')
    },
    ended(repository, workflow, after = 0) {
      const runs = `/repos/${repository}/actions/runs`
      return until(RUN_MS, `no run of ${workflow} ended`, async () => {
        const run = (await listed(runs, 'workflow_runs')).find(
          ({ id, path }) =>
            Number(id) > after && String(path).startsWith(`${workflow}@`)
        )
        if (run?.status !== 'completed') return null
        const jobs = await listed(`${runs}/${run.id}/jobs`, 'jobs')
        let log = ''
        for (const { id } of jobs) {
          const path = `/repos/${repository}/actions/jobs/${id}/logs`
          const { status, json } = await call('GET', path)
          if (status === 200) log += String(json).replace(/^\S+Z /gm, '')
        }
        return {
          id: Number(run.id),
          conclusion: String(run.conclusion),
          log,
          jobs: Object.fromEntries(
            jobs.map(job => [String(job.name), String(job.conclusion)])
          )
        }
      })
    }
  }
}

const AUTHOR = {
  GIT_AUTHOR_NAME: OWNER,
  GIT_AUTHOR_EMAIL: `${OWNER}@forge.example`,
  GIT_COMMITTER_NAME: OWNER,
  GIT_COMMITTER_EMAIL: `${OWNER}@forge.example`
}

async function pushAction(gitea: Gitea): Promise<void> {
  await gitea.call('POST', '/orgs', { username: 'hub' })
  await gitea.createRepository('hub/webhook-action')
  const paths = ['', ...ACTIONS].map(folder => join(folder, 'action.yml'))
  for (const name of readdirSync(join(ROOT, 'dist')))
    paths.push(join('dist', name))
  const files = Object.fromEntries(
    paths.map(path => [path, readFileSync(join(ROOT, path), 'utf8')])
  )
  await gitea.push('hub/webhook-action', files, 'v1')
}

/** Returns what `look` finds, asked again until `ms` are over. */
export async function until<T>(
  ms: number,
  failure: string,
  look: () => Promise<T | null> | T | null
): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(failure)
    await sleep(PAUSE_MS)
  }
}
