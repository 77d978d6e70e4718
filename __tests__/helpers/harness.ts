import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after } from 'node:test'
import {
  type Claims,
  readToken
} from '../../src/callback/continuation-token.ts'
import { chainOf, jsonBody } from './callback-client.ts'
import { type Api, type ApiState, startApi } from './fake-github.ts'
import {
  type Handlers,
  type Received,
  type Receiver,
  type ReceiverOptions,
  respond,
  startReceiver
} from './fake-receiver.ts'
import { type Json, makeJob, makeRepository, makeRun, SHA } from './fixtures.ts'
import {
  type RunOptions,
  type RunResult,
  recordPath,
  runAction
} from './run-action.ts'

/** The secret that a harness's webhooks are signed with. */
export const KEY = 'UseSomethingGoodHere'

/** An API, a receiver, and the action between them. */
export interface Harness {
  api: Api
  receiver: Receiver
  /** Runs a step, allowed to reach the receiver, with the secret `key`. */
  run(options?: RunOptions): Promise<RunResult>
  /**
   * Acts with `webhooks` as its inline config. A `url` that starts with
   * a slash is a path of the receiver, and so is one that is left out.
   */
  notify(webhooks: Json[], options?: RunOptions): Promise<RunResult>
  /** What arrived so far, as JSON; they are forgotten then. */
  bodies(): unknown[]
}

/** Returns a harness that ends with the test file. */
export async function startHarness(
  parts: Partial<ApiState> = {},
  options: ReceiverOptions = {},
  apiPaths: ReceiverOptions['paths'] = {}
): Promise<Harness> {
  const api = await startApi(
    { runs: [makeRun()], jobs: [makeJob()], ...parts },
    { paths: apiPaths }
  )
  const receiver = await startReceiver(options)
  after(() => Promise.all([api.close(), receiver.close()]))
  const run: Harness['run'] = ({ inputs, env, ...rest } = {}) =>
    runAction({
      inputs: {
        ...(sends(inputs, env)
          ? { 'allowed-hosts': '127.0.0.1', 'allowed-schemes': 'http' }
          : {}),
        secrets: `key=${KEY}`,
        ...inputs
      },
      env: { GITHUB_API_URL: api.url, ...env },
      ...rest
    })
  return {
    api,
    receiver,
    run,
    notify: (webhooks, { inputs, ...rest } = {}) =>
      run({
        inputs: { config: configOf(receiver.url, webhooks), ...inputs },
        ...rest
      }),
    bodies: () =>
      receiver.requests
        .splice(0)
        .map(({ body }): unknown => JSON.parse(body.toString()))
  }
}

/** True when a step sends, and so reads the inputs of what is allowed. */
export function sends(
  { mode, via, callback }: Readonly<Record<string, string>> = {},
  env: RunOptions['env'] = {}
): boolean {
  if (mode === 'receive') return false
  const event = env.GITHUB_EVENT_NAME ?? ''
  return mode !== 'gate' || (!via && !callback && event.endsWith('_dispatch'))
}

/** Returns a step in a workflow that reports on `run`. */
export function workflowRun(
  run: Json = makeRun(),
  action = 'completed'
): Pick<RunOptions, 'env' | 'event'> {
  return {
    event: {
      action,
      workflow: { name: run.name, path: run.path },
      workflow_run: run,
      repository: makeRepository('acme/lmp')
    },
    env: {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_RUN_ID: '2002',
      GITHUB_RUN_NUMBER: '3',
      GITHUB_WORKFLOW: 'Notify',
      GITHUB_WORKFLOW_REF:
        'acme/lmp/.github/workflows/notify.yml@refs/heads/main'
    }
  }
}

/** Returns a config with `webhooks`, whose URLs may be paths below `base`. */
export function configOf(base: string, webhooks: Json[]): string {
  const complete = webhooks.map(({ url = '/', ...rest }) => ({
    url: String(url).startsWith('/') ? base + url : url,
    ...rest
  }))
  return JSON.stringify({ notify: { webhooks: complete } })
}

/** The result of a chain. */
export interface ChainRun {
  harness: Harness
  ran: RunResult
  /** Those that the receiver was called at, in order. */
  paths: string[]
  links: Json[]
}

/** Runs a chain against a receiver with one handler for each path. */
export async function runChain(
  links: Json[],
  paths: Record<string, Handlers>,
  options: RunOptions & { chain?: Json; api?: Partial<ApiState> } = {}
): Promise<ChainRun> {
  const { chain, api, inputs, ...rest } = options
  const harness = await startHarness(api, { paths })
  const ran = await harness.run({
    ...rest,
    inputs: {
      mode: 'chain',
      listen: '127.0.0.1:0',
      config: chainOf(harness, links, chain),
      ...inputs
    }
  })
  return {
    harness,
    ran,
    paths: harness.receiver.requests.map(({ path }) => path),
    links: JSON.parse(ran.outputs.links ?? '[]')
  }
}

export const RUNS = 'https://github.com/acme/lmp/actions/runs'
export const SECRETS =
  'key=UseSomethingGoodHere\nchain=chain-secret\ncb=callback-key'
export const EVENT = { via: 'event' }
export const LINKS: Json[] = [
  { name: 'staging', url: '/staging', callback: EVENT },
  { name: 'smoke', url: '/smoke', callback: { via: 'delivery' } },
  { name: 'prod', url: '/prod', callback: EVENT }
]

/** A chain that waits for another run at its first link. */
export interface WaitingChain {
  harness: Harness
  config: string
  ran: RunResult
  token: string
  claims: Claims
}

/** Starts a chain of `links`, the first of which waits for another run. */
export async function startWaitingChain(
  links: Json[] = LINKS,
  chain: Json = {},
  parts: Parameters<typeof startHarness> = []
): Promise<WaitingChain> {
  const harness = await startHarness(...parts)
  const config = chainOf(harness, links, {
    token_secret_name: 'chain',
    ...chain
  })
  const ran = await harness.run({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  const token = tokenOf(harness)
  const claims = readToken(token, () => 'chain-secret')
  assert.ok(claims, ran.stdout)
  return { harness, config, ran, token, claims }
}

/** Returns the token that the last webhook was sent. */
export function tokenOf({ receiver }: Harness): string {
  const request = receiver.requests.at(-1) ?? assert.fail()
  return String(jsonBody(request).callback_token)
}

/** Runs the gate that a repository_dispatch with `client_payload` starts. */
export function runGate(
  { harness, config }: Pick<WaitingChain, 'harness' | 'config'>,
  client_payload: Json,
  { run = 3003, attempt = 1, ...rest }: Json & { inputs?: object } = {}
): Promise<RunResult> {
  const { inputs = {} } = rest
  return harness.run({
    event: { action: 'webhook-callback', client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: 'f'.repeat(40)
    },
    inputs: { mode: 'gate', config, secrets: SECRETS, ...inputs }
  })
}

/** Returns the statuses of a link: state, URL and text, oldest first. */
export function linkStatuses({ api }: Harness, link: string): unknown[][] {
  return (api.state.statuses[SHA] ?? [])
    .filter(({ context }) => context === `webhook/deploy/${link}`)
    .map(status => [status.state, status.target_url, status.description])
}

export const OK = { state: 'success', description: 'deployed' }

/** One webhook, before it is put into an event or a request. */
export interface Sent {
  uri?: string
  headers?: Record<string, string>
  query?: unknown
  body: string
}

/** Returns a webhook as GitHub sends it. */
export function signed(event: string, body: unknown, key = KEY): Sent {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const mac = createHmac('sha256', key).update(text).digest('hex')
  const headers = {
    'Content-Type': 'application/json',
    'X-GitHub-Event': event,
    'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'X-Hub-Signature-256': `sha256=${mac}`
  }
  return { uri: 'git/push', headers, body: text }
}

/** Runs a step with `mode: receive` and a config. */
export function receive(
  config: Json,
  { inputs, env, ...rest }: RunOptions = {}
): Promise<RunResult> {
  return runAction({
    ...rest,
    inputs: {
      mode: 'receive',
      config: JSON.stringify({ receive: config }),
      secrets: `inbound=${KEY}`,
      ...inputs
    },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch', ...env }
  })
}

/** Returns the event that carries a webhook. */
export function dispatched(webhook: unknown): Pick<RunOptions, 'event'> {
  return {
    event: { action: 'webhook', client_payload: { webhook } }
  }
}

/** Sends a webhook and returns the status and the body of the response. */
export async function post(
  url: string,
  { headers = {}, body }: Sent,
  more: Record<string, string> = {}
): Promise<{ status: number; body: Json; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, ...more },
    body
  })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text), text }
}

/** A harness whose receiver returns the configured status. */
export interface RedeliverHarness extends Harness {
  /** The code for all that comes. */
  respondWith(status: number): void
  /** Notifies of run 1001 while the receiver returns 400. */
  fail(webhooks: Json[], options?: RunOptions): Promise<RunResult>
  /** Redelivers a record with `webhooks` as the config of today. */
  again(
    record: string,
    webhooks: Json[],
    options?: RunOptions
  ): Promise<RunResult>
}

/** A run of a workflow that redelivers. */
const DISPATCHED = {
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_RUN_ID: '3003',
  GITHUB_WORKFLOW: 'Redeliver'
}

/** Returns a place where everything is accepted. */
export async function startRedeliverHarness(
  parts: Partial<ApiState> = {}
): Promise<RedeliverHarness> {
  let status = 200
  const harness = await startHarness(parts, {
    handler: exchange => respond(status)(exchange)
  })
  return {
    ...harness,
    respondWith(code) {
      status = code
    },
    async fail(webhooks, { inputs, event, env } = {}) {
      status = 400
      const reporting = workflowRun()
      const ran = await harness.notify(webhooks, {
        event: event ?? reporting.event,
        env: { ...reporting.env, ...env },
        inputs: { ...inputs }
      })
      status = 200
      assert.equal(ran.code, 1, ran.stdout)
      return ran
    },
    again: (record, webhooks, { inputs, env, ...rest } = {}) =>
      harness.notify(webhooks, {
        ...rest,
        inputs: { mode: 'redeliver', record, ...inputs },
        env: { ...DISPATCHED, ...env }
      })
  }
}

/** A record with the text of each body in place of its digest. */
export type FlatRecord = Json & { deliveries: Json[] }

/** Returns the record that a step left, each delivery with its body. */
export function recordOf(ran: RunResult): FlatRecord {
  const { bodies, deliveries, ...head } = JSON.parse(
    readFileSync(recordPath(ran), 'utf8')
  )
  return {
    ...head,
    deliveries: deliveries.map((one: Json) => ({
      ...one,
      body: one.body === null ? null : bodies[String(one.body)]
    }))
  }
}

/** Returns a record as it is in a file: each body once, by its digest. */
export function packed({ deliveries, ...head }: FlatRecord): Json {
  const bodies: Record<string, string> = {}
  const rest = deliveries.map(one => {
    if (typeof one.body !== 'string') return one
    const body = digestOf(one.body)
    bodies[body] = one.body
    return { ...one, body }
  })
  return { ...head, bodies, deliveries: rest }
}

/** Returns the hex SHA-256 of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Returns the only request of a list. */
export function one(requests: Received[]): Received {
  assert.equal(requests.length, 1)
  return requests[0] ?? assert.fail()
}
