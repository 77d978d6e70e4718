import { createApi } from '../../src/build/github.ts'
import { createToken, fragment } from '../../src/callback/token.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { parseAllowlist } from '../../src/delivery/allowlist.ts'
import type { HttpAnswer, HttpRequest } from '../../src/delivery/http.ts'
import type { Inputs } from '../../src/inputs.ts'
import type { Io } from '../../src/io.ts'
import { goOn } from '../../src/modes/resume.ts'
import type { Verdict } from '../../src/modes/step.ts'
import type { ApiState } from '../helpers/api.ts'
import { makeJob, makeRun } from '../helpers/github.ts'
import type { Reply } from '../helpers/reply.ts'
import { answerRuns } from '../helpers/runs.ts'
import { addStatus, answerStatuses } from '../helpers/statuses.ts'

/** NOW is when every run starts, in milliseconds since the epoch. */
export const NOW = Date.parse('2026-07-26T15:12:00Z')
export const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const API = 'https://api.example'
const KEY = 'chain-secret'
const HELD_MS = 45_000
const N = 'AAECAwQFBgcICQoLDA0ODw'

/** CONFIG is a chain that hands over twice. */
const CONFIG = `
chains:
  - name: deploy
    token_secret_name: chain
    webhooks:
      - {name: one, url: 'https://one.example/', callback: {via: event}}
      - {name: two, url: 'https://two.example/', callback: {via: event}}
`

/** Runner is one run of the gate, as the stage sees it. */
export interface Runner {
  /** id tells runners apart; run is the id of the run, default: the same. */
  id: number
  run?: number
  attempt?: number
  job?: string
  state?: string
  n?: string
  /** exp is in Unix seconds. */
  exp?: number
}

/** Script decides when things happen; the stage knows what happens. */
export interface Script {
  /** turn is awaited before each call about statuses and each webhook. */
  turn(id: number, what: string): Promise<void>
  /** clock is that of one run. */
  clock(id: number): Io['clock']
  /** isVisible says whether a status is shown yet; the first one always is. */
  isVisible?(status: Age): boolean
  /** now is the API's own clock; default: it stands still. */
  now?(): number
}

/** Age is how long ago a status was written. */
export interface Age {
  id: number
  reads: number
  ms: number
}

/** Stage is a fake API and the receivers, in memory. */
export interface Stage {
  state: ApiState
  /** sent are the webhooks that arrived, by host. */
  sent: string[]
  /** gate is one run that the callback of link "one" has started. */
  gate(runner: Runner): Promise<Verdict>
  /** show puts a status on link "one". */
  show(state: string, target: string, description?: string): void
  /** states are those of a link's statuses, oldest first. */
  states(link: string): unknown[]
}

/** sentPage answers the target_url of the status that a link was sent. */
export function sentPage(n = N, run = 1001): string {
  return `https://github.com/acme/lmp/actions/runs/${run}/attempts/1#${fragment(n)}`
}

/** createStage answers a stage on which link "one" was sent. */
export function createStage(script: Script): Stage {
  const state: ApiState = {
    repository: 'acme/lmp',
    token: '',
    prefix: '',
    forge: 'github',
    runs: [makeRun()],
    jobs: [makeJob()],
    contents: {},
    statuses: {},
    dispatches: [],
    faults: [],
    now: script.now ?? (() => NOW)
  }
  const shelf: Shelf = { reads: 0, written: new Map() }
  const stage: Stage = {
    state,
    sent: [],
    gate: runner => runGate({ stage, script, shelf }, runner),
    show: (word, target_url, description = '') => {
      const context = 'webhook/deploy/one'
      addStatus(state, SHA, { state: word, context, target_url, description })
    },
    states: link =>
      (state.statuses[SHA] ?? [])
        .filter(({ context }) => context === `webhook/deploy/${link}`)
        .map(status => status.state)
  }
  stage.show('pending', sentPage())
  return stage
}

/** Shelf is what the API remembers of its statuses. */
interface Shelf {
  reads: number
  written: Map<number, { reads: number; at: number }>
}

interface Scene {
  stage: Stage
  script: Script
  shelf: Shelf
}

function runGate(
  scene: Scene,
  { id, run = id, attempt = 1, job = '', state = 'success', n = N, exp }: Runner
): Promise<Verdict> {
  const clock = scene.script.clock(id)
  const token = createToken(
    {
      v: 1,
      repo: 'acme/lmp',
      run: 1001,
      att: 1,
      sha: SHA,
      chain: 'deploy',
      link: 'one',
      exp: exp ?? NOW / 1000 + 3600,
      n
    },
    KEY
  )
  const send = (request: HttpRequest) => answer(scene, id, request)
  const quiet = () => undefined
  const log = {
    info: quiet,
    warning: quiet,
    error: quiet,
    notice: quiet,
    debug: quiet,
    group: quiet
  }
  const { signal } = new AbortController()
  const io: Io = {
    api: createApi({
      send,
      apiUrl: API,
      token: '',
      userAgent: 'test',
      clock,
      signal,
      log
    }),
    send,
    proxied: () => false,
    log,
    clock,
    random: () => 0,
    randomBytes: size => Buffer.alloc(size, id),
    mask: quiet,
    redact: text => text,
    signal
  }
  const secrets = new Map([['chain', KEY]])
  const parsed = parseAllowlist({
    schemes: ['https'],
    methods: ['POST'],
    hosts: ['public']
  })
  if (!('allowlist' in parsed)) throw new Error('no allowlist')
  const { config } = parseConfig(
    { text: CONFIG, file: 'webhooks.yml' },
    secrets
  )
  return goOn(
    {
      inputs: inputsOf(run, attempt, job),
      secrets,
      allowlist: parsed.allowlist,
      loadConfig: async () => config
    },
    io,
    { body: { state }, token, signature: null, signedText: null }
  )
}

async function answer(
  { stage, script, shelf }: Scene,
  id: number,
  { url, method, headers, body }: HttpRequest
): Promise<HttpAnswer> {
  const reply = (parts: Reply): HttpAnswer => ({
    kind: 'answer',
    status: parts.status,
    headers: parts.headers ?? {},
    body: Buffer.from(JSON.stringify(parts.body ?? {})),
    cut: false,
    started: NOW,
    durationMs: 0
  })
  if (url.origin !== API) {
    await script.turn(id, `send ${url.host}`)
    stage.sent.push(url.host)
    return reply({ status: 200 })
  }
  const path = url.pathname.replace('/repos/acme/lmp', '')
  const request = {
    method,
    url: url.pathname + url.search,
    path: url.pathname,
    query: url.searchParams,
    headers,
    rawHeaders: [],
    body: body ?? Buffer.alloc(0),
    time: NOW
  }
  const known = answerRuns(stage.state, { request, path })
  if (known) return reply(known)
  const lists = path.endsWith('/statuses')
  await script.turn(id, lists ? 'list' : 'post')
  const { state } = stage
  const at = state.now()
  if (!lists) {
    const posted = answerStatuses(state, { request, path })
    const id = Number((state.statuses[SHA] ?? []).at(-1)?.id)
    shelf.written.set(id, { reads: shelf.reads, at })
    return reply(posted ?? { status: 404 })
  }
  shelf.reads += 1
  const visible = (state.statuses[SHA] ?? []).filter(status => {
    const id = Number(status.id)
    const written = shelf.written.get(id)
    if (written === undefined || !script.isVisible) return true
    const { reads } = written
    return script.isVisible({
      id,
      reads: shelf.reads - reads - 1,
      ms: at - written.at
    })
  })
  const seen = { ...state, statuses: { [SHA]: visible } }
  return reply(answerStatuses(seen, { request, path }) ?? { status: 404 })
}

/** sleepBriefly lets short waits end and holds long ones until they abort. */
export function sleepBriefly(
  ms: number,
  signal: AbortSignal | undefined,
  brief: (ms: number) => Promise<void>
): Promise<void> {
  if (ms < HELD_MS) return brief(ms)
  return new Promise(resolve => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}

function inputsOf(runId: number, runAttempt: number, jobId: string): Inputs {
  return {
    mode: 'gate',
    configFile: '',
    config: '',
    secrets: '',
    githubToken: '',
    jobId,
    jobStatus: 'success',
    needs: '',
    runId: null,
    runAttempt: null,
    only: [],
    allowedSchemes: ['https'],
    allowedMethods: ['POST'],
    allowedHosts: ['public'],
    showResponse: 'on-failure',
    caCertificates: '',
    dryRun: false,
    chain: '',
    startAt: '',
    via: 'event',
    listen: { host: '127.0.0.1', port: 0 },
    publicUrl: '',
    callback: '',
    context: '',
    callbackSecretName: '',
    callbackToken: '',
    callbackFormat: '',
    timeoutMs: null,
    callbackUrl: '',
    state: '',
    description: '',
    targetUrl: '',
    variables: {},
    record: '',
    deliveries: [],
    environment: {
      repository: 'acme/lmp',
      repositoryOwner: 'acme',
      workflow: 'Gate',
      workflowRef: '',
      runId,
      runNumber: 1,
      runAttempt,
      sha: SHA,
      workflowSha: SHA,
      ref: 'refs/heads/main',
      refName: 'main',
      headRef: '',
      eventName: 'repository_dispatch',
      actor: 'octocat',
      serverUrl: 'https://github.com',
      apiUrl: API,
      workspace: '/',
      runnerName: `runner ${runId}`,
      temp: '/',
      event: {}
    }
  }
}
