import { createApi } from '../../src/build/github.ts'
import { createToken, fragment } from '../../src/callback/token.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { parseAllowlist } from '../../src/delivery/allowlist.ts'
import type { HttpRequest } from '../../src/delivery/http.ts'
import type { Io } from '../../src/io.ts'
import { goOn } from '../../src/modes/resume.ts'
import type { Verdict } from '../../src/modes/step.ts'
import type { ApiState } from '../helpers/api.ts'
import { makeJob, makeRun } from '../helpers/github.ts'
import { addStatus } from '../helpers/statuses.ts'
import { inputsOf } from './inputs.ts'
import { NOW, type Script } from './script.ts'
import { API, createShelf, SHA } from './shelf.ts'

const KEY = 'chain-secret'
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
  /** signal cancels the step. */
  signal?: AbortSignal
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
  const sent: string[] = []
  const answer = createShelf(state, script, sent)
  const stage: Stage = {
    state,
    sent,
    gate: runner => runGate(script.clock(runner.id), answer, runner),
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

function runGate(
  clock: Io['clock'],
  answer: ReturnType<typeof createShelf>,
  runner: Runner
): Promise<Verdict> {
  const { id, run = id, attempt = 1, job = '', n = N, exp } = runner
  const { state = 'success', signal = new AbortController().signal } = runner
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
  const send = (request: HttpRequest) => answer(id, request)
  const quiet = () => undefined
  const log = {
    info: quiet,
    warning: quiet,
    error: quiet,
    notice: quiet,
    debug: quiet,
    group: quiet
  }
  const io: Io = {
    api: createApi({
      send,
      apiUrl: API,
      token: '',
      userAgent: 'test',
      clock,
      signal,
      log,
      redact: text => text
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
      loadConfig: async () => config,
      loadRecords: () => []
    },
    io,
    { body: { state }, token, signature: null, signedText: null }
  )
}
