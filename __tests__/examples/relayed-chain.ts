import assert from 'node:assert/strict'
import { after } from 'node:test'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import { jsonBody } from '../helpers/callback-client.ts'
import { SHA } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { startGitHub } from '../relay/fake-github.ts'
import { KEY, localRelay, relayRepository, variables } from '../relay/setup.ts'
import { type Example, readExample } from './runner.ts'

/** An example's chain whose callbacks come through the relay. */
interface RelayedChain {
  /** Starts the chain by `workflow.yml`. */
  start(): Promise<RunResult>
  /** Returns the callback_url that the last receiver was given under `key`. */
  callbackUrl(key?: string): string
  /** Posts to the relay as a receiver does, and notes the response. */
  callBack(
    body: unknown,
    url?: string,
    headers?: Record<string, string>
  ): Promise<void>
  /** Runs `workflow-gate.yml` for the last dispatch of the relay. */
  gate(): Promise<RunResult>
}

/** Starts a relay, which dispatches to `workflow`. */
export async function startRelayedChain(
  { folder, harness, local, note, run }: Example,
  workflow: string
): Promise<RelayedChain> {
  const github = await startGitHub(relayRepository())
  after(github.close)
  const relay = localRelay(variables(github))
  const config = local(readExample(`${folder}/webhooks.yml`))
  const values = { 'secrets.RELAY': formatRepositoryKey(KEY) }
  const callbackUrl = (key = 'callback_url') =>
    String(jsonBody(harness.receiver.requests.at(-1) ?? assert.fail())[key])
  return {
    callbackUrl,
    start: () => run('workflow.yml', { ...workflowRun(), values }),
    async callBack(callback, url = callbackUrl(), headers = {}) {
      const { statuses } = harness.api.state
      github.repository = relayRepository({
        config,
        workflows: { [workflow]: ['token', 'callback', 'signature'] },
        runs: { 1001: { id: 1001, head_sha: SHA } },
        statuses: { [SHA]: [...(statuses[SHA] ?? [])].reverse() }
      })
      assert.match(url, /^https:\/\/hooks\.acme\.example\/c\//)
      const path = url.replace(/^https:\/\/[^/]+/, '')
      const body =
        typeof callback === 'string' ? callback : JSON.stringify(callback)
      const { status, json } = await relay.send({ path, headers, body })
      note('the relay responds', { status, json })
      note('dispatches', github.dispatches.length)
    },
    gate: () =>
      run('workflow-gate.yml', {
        values,
        event: { inputs: github.dispatches.at(-1)?.body.inputs },
        env: {
          GITHUB_EVENT_NAME: 'workflow_dispatch',
          GITHUB_RUN_ID: String(3000 + github.dispatches.length),
          GITHUB_SHA: 'f'.repeat(40)
        }
      })
  }
}
