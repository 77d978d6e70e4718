import assert from 'node:assert/strict'
import { after } from 'node:test'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import { jsonBody } from '../helpers/callback-client.ts'
import { SHA } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import { startGitHub } from '../relay/fake-github.ts'
import { KEY, localRelay, relayRepository, variables } from '../relay/setup.ts'
import { type Example, readExample } from './runner.ts'

export type Relay = Awaited<ReturnType<typeof startRelay>>

/** Starts a relay in front of a repository, whose webhooks.yml is `config`. */
export async function startRelay(
  { note }: Pick<Example, 'note'>,
  repository: Parameters<typeof relayRepository>[0]
) {
  const github = await startGitHub(relayRepository(repository))
  after(github.close)
  const relay = localRelay(variables(github))
  return {
    github,
    /** Sends a request, and notes the response and all dispatches so far. */
    async send(
      path: string,
      { headers, body }: { headers?: object; body: string }
    ) {
      const given = { path, headers: { ...headers }, body }
      const { status, json } = await relay.send(given)
      const dispatches = github.dispatches.map(({ workflow }) => workflow)
      note('the relay responds', { status, json, dispatches })
      return json
    },
    /** Returns the inputs of the newest dispatch. */
    inputs: (): Record<string, string> =>
      github.dispatches.at(-1)?.body.inputs ?? assert.fail()
  }
}

/** Runs `workflow.yml`, whose callbacks the relay dispatches to `workflow`. */
export async function startRelayedChain(example: Example, workflow: string) {
  const { folder, harness, local, run } = example
  const { github, send, inputs } = await startRelay(example, {})
  const config = local(readExample(`${folder}/webhooks.yml`))
  const values = { 'secrets.RELAY': formatRepositoryKey(KEY) }
  /** Returns the callback_url that the last receiver was given under `key`. */
  const callbackUrl = (key = 'callback_url') =>
    String(jsonBody(harness.receiver.requests.at(-1) ?? assert.fail())[key])
  await run('workflow.yml', { ...workflowRun(), values })
  return {
    callbackUrl,
    /** Posts to the relay as a receiver does. */
    async callBack(callback: object, url = callbackUrl(), headers = {}) {
      github.repository = relayRepository({
        config,
        workflows: { [workflow]: ['token', 'callback', 'signature'] },
        runs: { 1001: { id: 1001, head_sha: SHA } },
        statuses: {
          [SHA]: (harness.api.state.statuses[SHA] ?? []).toReversed()
        }
      })
      assert.match(url, /^https:\/\/hooks\.acme\.example\/c\//)
      const body = JSON.stringify(callback)
      await send(new URL(url).pathname, { headers, body })
    },
    /** Runs `workflow-gate.yml` for the newest dispatch. */
    gate: () =>
      run('workflow-gate.yml', {
        values,
        event: { inputs: inputs() },
        env: {
          GITHUB_EVENT_NAME: 'workflow_dispatch',
          GITHUB_RUN_ID: String(3000 + github.dispatches.length),
          GITHUB_SHA: 'f'.repeat(40)
        }
      })
  }
}
