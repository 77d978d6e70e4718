import assert from 'node:assert/strict'
import {
  type Claims,
  readToken
} from '../../src/callback/continuation-token.ts'
import { chainOf, jsonBody } from './callback-client.ts'
import type { ApiState } from './fake-github.ts'
import type { Handlers } from './fake-receiver.ts'
import { type Json, SHA } from './fixtures.ts'
import { type Harness, startHarness, workflowRun } from './harness.ts'
import type { RunOptions, RunResult } from './run-action.ts'

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
