import { createToken, fragment } from '../../src/callback/continuation-token.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { createApi } from '../../src/github/client.ts'
import { readAllowlist } from '../../src/http/allowlist.ts'
import type { HttpRequest, HttpResponse } from '../../src/http/client.ts'
import type { Io } from '../../src/io.ts'
import { gate } from '../../src/modes/gate/gate.ts'
import type { ModeResult } from '../../src/modes/shared/result.ts'
import {
  type ApiState,
  addStatus,
  answerRepository,
  makeState,
  type Reply
} from '../helpers/fake-github.ts'
import { makeJob, makeRun, SHA } from '../helpers/fixtures.ts'
import { inputsOf } from './inputs.ts'

const KEY = 'chain-secret'
const N = 'AAECAwQFBgcICQoL'

/** CONFIG is a chain that hands over twice. */
const CONFIG = `
chains:
  - name: deploy
    token_secret_name: chain
    webhooks:
      - {name: one, url: 'https://one.example/', callback: {via: event}}
      - {name: two, url: 'https://two.example/', callback: {via: event}}
`

/** Runner is one run of the gate, as the simulation sees it. */
export interface Runner {
  /** id distinguishes runners; run is the id of the run, default: the same. */
  id: number
  run?: number
  attempt?: number
  job?: string
  state?: string
  nonce?: string
  /** exp is in Unix seconds. */
  exp?: number
  /** signal cancels the step. */
  signal?: AbortSignal
}

/** Simulation is a fake API and the receivers, in memory. */
export interface Simulation {
  state: ApiState
  /** sent are the webhooks that arrived, by host. */
  sent: string[]
  /** gate is one run that the callback of link "one" has started. */
  gate(runner: Runner): Promise<ModeResult>
  /** show puts a status on link "one". */
  show(state: string, target: string, description?: string): void
  /** states are those of a link's statuses, oldest first. */
  states(link: string): unknown[]
}

/** Returns the target_url of the status that a link was sent. */
export function sentPage(nonce = N, run = 1001): string {
  return `https://github.com/acme/lmp/actions/runs/${run}/attempts/1#${fragment(nonce)}`
}

/** Returns a simulation on which link "one" was sent. */
export function createSimulation(scheduler: Scheduler): Simulation {
  const state = makeState({
    runs: [makeRun()],
    jobs: [makeJob()],
    now: scheduler.now ?? (() => NOW)
  })
  const sent: string[] = []
  const response = createServers(state, scheduler, sent)
  const simulation: Simulation = {
    state,
    sent,
    gate: runner => runGate(scheduler.clock(runner.id), response, runner),
    show: (word, target_url, description = '') => {
      const context = 'webhook/deploy/one'
      addStatus(state, SHA, { state: word, context, target_url, description })
    },
    states: link =>
      (state.statuses[SHA] ?? [])
        .filter(({ context }) => context === `webhook/deploy/${link}`)
        .map(status => status.state)
  }
  simulation.show('pending', sentPage())
  return simulation
}

function runGate(
  clock: Io['clock'],
  response: ReturnType<typeof createServers>,
  runner: Runner
): Promise<ModeResult> {
  const { id, run = id, attempt = 1, job = '', nonce = N, exp } = runner
  const { state = 'success', signal = new AbortController().signal } = runner
  const token = createToken(
    {
      repository: 'acme/lmp',
      run: 1001,
      attempt: 1,
      chain: 'deploy',
      link: 'one',
      exp: exp ?? NOW / 1000 + 3600,
      nonce
    },
    KEY
  )
  const request = (request: HttpRequest) => response(id, request)
  const quiet = () => undefined
  const log = {
    info: quiet,
    warning: quiet,
    error: quiet,
    notice: quiet,
    debug: quiet,
    group: quiet
  }
  const apiUntil = (signal: AbortSignal) =>
    createApi({
      request,
      apiUrl: API,
      token: '',
      userAgent: 'test',
      clock,
      signal,
      log,
      redact: text => text
    })
  const io: Io = {
    api: apiUntil(signal),
    finalApi: apiUntil(new AbortController().signal),
    request,
    addresses: async () => [],
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
  const allowlist = readAllowlist({
    allowedSchemes: ['https'],
    allowedMethods: ['POST'],
    allowedHosts: ['public']
  })
  const { config } = parseConfig(
    { text: CONFIG, file: 'webhooks.yml' },
    secrets
  )
  const inputs = inputsOf(run, attempt, job)
  const event = { client_payload: { callback: { state }, token } }
  return gate(
    {
      inputs: { ...inputs, environment: { ...inputs.environment, event } },
      secrets,
      allowlist,
      loadConfig: async () => config,
      loadRecords: () => []
    },
    io
  )
}

/** API is the fake's URL, and SHA the commit of the build. */
export const API = 'https://api.example'

/**
 * Returns how the requests of one run, by its id, are answered:
 * those for the API from `state`, webhooks with 200, noted by host in `sent`.
 */
function createServers(
  state: ApiState,
  scheduler: Scheduler,
  sent: string[]
): (id: number, request: HttpRequest) => Promise<HttpResponse> {
  const written = new Map<number, { reads: number; at: number }>()
  let reads = 0
  return async (id, { url, method, headers, body }) => {
    if (url.origin !== API) {
      await scheduler.turn(id, `send ${url.host}`)
      sent.push(url.host)
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
    if (path.startsWith('/actions/'))
      return reply(answerRepository(state, request))
    const lists = path.endsWith('/statuses')
    await scheduler.turn(id, lists ? 'list' : 'post')
    const at = state.now()
    if (!lists) {
      const posted = answerRepository(state, request)
      const newest = Number((state.statuses[SHA] ?? []).at(-1)?.id)
      written.set(newest, { reads, at })
      return reply(posted)
    }
    reads += 1
    const visible = (state.statuses[SHA] ?? []).filter(status => {
      const since = written.get(Number(status.id))
      if (since === undefined || !scheduler.isVisible) return true
      const ms = at - since.at
      const age = { id: Number(status.id), reads: reads - since.reads - 1, ms }
      return scheduler.isVisible(age)
    })
    const seen = { ...state, statuses: { [SHA]: visible } }
    return reply(answerRepository(seen, request))
  }
}

function reply({ status, headers = {}, body = {} }: Reply): HttpResponse {
  return {
    kind: 'response',
    status,
    headers,
    body: Buffer.from(JSON.stringify(body)),
    cut: false,
    started: NOW,
    durationMs: 0
  }
}

/** NOW is when every run starts, in milliseconds since the epoch. */
export const NOW = Date.parse('2026-07-26T15:12:00Z')
const HELD_MS = 45_000

/** Scheduler decides when things happen; the simulation knows what happens. */
export interface Scheduler {
  /** turn is awaited before each call about statuses and each webhook. */
  turn(id: number, what: string): Promise<void>
  /** clock is that of one run. */
  clock(id: number): Io['clock']
  /** isVisible says whether a status is shown yet; the first one always is. */
  isVisible?(status: Age): boolean
  /** now is the API's own clock; default: it does not advance. */
  now?(): number
}

/** Age is how long ago a status was written. */
interface Age {
  id: number
  reads: number
  ms: number
}

/** sleepBriefly lets short waits end and holds long ones until they abort. */
function sleepBriefly(
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

interface Turn {
  id: number
  go: () => void
}

/** Interleaving is one way through the turns: who went, and who could have. */
export interface Interleaving {
  scheduler: Scheduler
  /** until plays the runs on, turn by turn, until all of them have ended. */
  until(runs: readonly Promise<unknown>[]): Promise<void>
  /** choices are the places taken among the runs that could go. */
  choices: { taken: number; of: number }[]
}

/**
 * Returns an interleaving in which `pick` says, of so many runs that could
 * go, which one does. Every run has a clock of its own, and waiting is free.
 */
export function createInterleaving(
  pick: (of: number, turn: number) => number,
  isVisible?: Scheduler['isVisible']
): Interleaving {
  const turns: Turn[] = []
  const choices: Interleaving['choices'] = []
  return {
    choices,
    scheduler: {
      isVisible,
      turn: id => new Promise(resolve => turns.push({ id, go: resolve })),
      clock: () => {
        let now = NOW
        return {
          now: () => now,
          sleep: (ms, signal) =>
            sleepBriefly(ms, signal, async () => {
              now += ms
            })
        }
      }
    },
    async until(runs) {
      let ended = 0
      for (const run of runs) {
        const end = () => {
          ended += 1
        }
        run.then(end, end)
      }
      for (;;) {
        const ready = () => new Set(turns.map(({ id }) => id))
        for (let idle = 0; idle < 3; idle += 1) {
          const before = turns.length + ended
          await new Promise(resolve => setImmediate(resolve))
          if (turns.length + ended !== before) idle = -1
          if (ready().size + ended === runs.length) break
        }
        if (turns.length === 0) {
          if (ended === runs.length) return
          continue
        }
        const ids = [...ready()].sort((one, other) => one - other)
        const taken = ids.length > 1 ? pick(ids.length, choices.length) : 0
        if (ids.length > 1) choices.push({ taken, of: ids.length })
        const next = turns.findIndex(({ id }) => id === ids[taken])
        turns.splice(next, 1)[0]?.go()
      }
    }
  }
}

/**
 * Plays every order, depth first, and returns how many there
 * were. `simulate` builds a new interleaving's simulation, runs it and checks it.
 */
export async function runAllInterleavings(
  simulate: (create: () => Interleaving) => Promise<void>,
  isVisible?: Scheduler['isVisible']
): Promise<number> {
  let prefix: number[] = []
  for (let count = 1; ; count += 1) {
    let interleaving: Interleaving | undefined
    await simulate(() => {
      interleaving = createInterleaving(
        (_, turn) => prefix[turn] ?? 0,
        isVisible
      )
      return interleaving
    })
    const choices = interleaving?.choices ?? []
    const last = choices.findLastIndex(({ taken, of }) => taken + 1 < of)
    if (last < 0) return count
    const taken = choices.map(choice => choice.taken)
    prefix = [...taken.slice(0, last), (taken[last] ?? 0) + 1]
  }
}

/** Timeline is one clock for all runs, which jumps to what comes next. */
export interface Timeline {
  scheduler: Scheduler
  now(): number
  sleep(ms: number): Promise<void>
  /** until lets time pass until all runs have ended. */
  until(runs: readonly Promise<unknown>[]): Promise<void>
}

/**
 * Returns a timeline on which each call takes as long as `take`
 * says, and a status shows once its lag, by its id, is over; in ms.
 */
export function createTimeline(
  take: () => number,
  lag: (id: number) => number
): Timeline {
  const events: { at: number; go: () => void }[] = []
  let now = NOW
  const sleep = (ms: number) =>
    new Promise<void>(resolve => events.push({ at: now + ms, go: resolve }))
  return {
    now: () => now,
    sleep,
    scheduler: {
      turn: () => sleep(take()),
      clock: () => ({
        now: () => now,
        sleep: (ms, signal) => sleepBriefly(ms, signal, sleep)
      }),
      isVisible: ({ id, ms }) => ms >= lag(id),
      now: () => now
    },
    async until(runs) {
      let ended = false
      const all = Promise.allSettled(runs).then(() => {
        ended = true
      })
      while (!ended) {
        for (let idle = 0; idle < 4 && !ended; idle += 1) {
          const before = events.length
          await new Promise(resolve => setImmediate(resolve))
          if (events.length !== before) idle = -1
        }
        events.sort((one, other) => one.at - other.at)
        const next = events.shift()
        if (next === undefined) continue
        now = next.at
        next.go()
      }
      await all
    }
  }
}
