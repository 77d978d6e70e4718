import assert from 'node:assert/strict'
import { after } from 'node:test'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import { jsonBody } from '../helpers/callback-client.ts'
import { inputsOf, readExample, runStep } from '../helpers/examples.ts'
import { type Json, SHA } from '../helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import type { WireResponse } from './engines.ts'
import { startGitHub } from './fake-github.ts'
import { KEY, localRelay, relayRepository, variables } from './setup.ts'

/** The value of the secret RELAY. */
const RELAY = formatRepositoryKey(KEY)

const VALUES = { 'secrets.RELAY': RELAY }

/** An example's chain whose callbacks come through the relay. */
export interface RelayedChain {
  harness: Harness
  /** Starts the chain by the example's `workflow.yml`. */
  start(): Promise<RunResult>
  /** Returns the callback_url that the last receiver was given under `key`. */
  callbackUrl(key?: string): string
  /** Posts to the relay as a receiver does, at its callback_url. */
  callBack(
    url: string,
    body: string,
    headers?: Record<string, string>
  ): Promise<WireResponse>
  /** Runs `workflow-gate.yml` for the last dispatch of the relay. */
  gate(): Promise<RunResult>
  /** How many times the relay has started the gate's workflow. */
  dispatches(): number
}

/** Starts the servers of an example with a relay. */
export async function startRelayedChain(
  folder: string,
  workflow: string
): Promise<RelayedChain> {
  const harness = await startHarness()
  const github = await startGitHub(relayRepository())
  after(github.close)
  const relay = localRelay(variables(github))
  const local = (text: string) =>
    text.replaceAll(/(\burl: )https?:\/\/[^/\s]+/g, `$1${harness.receiver.url}`)
  const config = local(readExample(`${folder}/webhooks.yml`))
  return {
    harness,
    start: () => runStep(harness, folder, workflowRun(), VALUES),
    callbackUrl(key = 'callback_url') {
      const request = harness.receiver.requests.at(-1)
      assert.ok(request)
      return String(jsonBody(request)[key])
    },
    callBack(url, body, headers = {}) {
      const { statuses } = harness.api.state
      github.repository = relayRepository({
        config,
        workflows: { [workflow]: ['token', 'callback', 'signature'] },
        runs: { 1001: { id: 1001, head_sha: SHA } },
        statuses: { [SHA]: [...(statuses[SHA] ?? [])].reverse() }
      })
      assert.match(url, /^https:\/\/hooks\.acme\.example\/c\//)
      const path = url.replace(/^https:\/\/[^/]+/, '')
      return relay.send({ path, headers, body })
    },
    gate() {
      const [inputs, ...others] = inputsOf(
        `${folder}/workflow-gate.yml`,
        VALUES
      )
      assert.ok(inputs && others.length === 0)
      const sent: Json = github.dispatches.at(-1)?.body.inputs
      return harness.run({
        event: { inputs: sent },
        env: {
          GITHUB_EVENT_NAME: 'workflow_dispatch',
          GITHUB_RUN_ID: String(3000 + github.dispatches.length),
          GITHUB_SHA: 'f'.repeat(40)
        },
        inputs: { ...inputs, config }
      })
    },
    dispatches: () => github.dispatches.length
  }
}
