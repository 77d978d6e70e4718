import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chainOf, jsonBody } from '../helpers/callback-client.ts'
import { addStatus } from '../helpers/fake-github.ts'
import type { Handler } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import {
  EVENT,
  type Harness,
  LINKS,
  linkStatuses,
  OK,
  RUNS,
  runGate,
  SECRETS,
  startHarness,
  workflowRun
} from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

type Interference = (
  harness: Harness,
  sent: Json,
  config: string
) => Promise<unknown>

/** Runs a chain whose first receiver calls `interfere` and then returns 503. */
async function send(
  links: Json[],
  interfere: Interference
): Promise<{ harness: Harness; ran: RunResult; paths: string[] }> {
  let config = ''
  const once: Handler = async ({ request, response }) => {
    if (harness.receiver.requests.length === 1)
      await interfere(harness, jsonBody(request), config)
    response.writeHead(503).end()
  }
  const harness: Harness = await startHarness(
    {},
    { paths: { '/staging': once } }
  )
  config = chainOf(harness, links, { token_secret_name: 'chain' })
  const ran = await harness.run({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  const paths = harness.receiver.requests.map(({ path }) => path)
  return { harness, ran, paths }
}

const states = (harness: Harness) =>
  linkStatuses(harness, 'staging').map(([state]) => state)
const show = (harness: Harness, parts: Json) =>
  addStatus(harness.api.state, SHA, {
    context: 'webhook/deploy/staging',
    ...parts
  })

describe('a link whose callback was accepted', { concurrency: 2 }, () => {
  for (const schedule of [{}, { retry_schedule: [1] }])
    test(`is not sent again once a gate continues: ${JSON.stringify(schedule)}`, async () => {
      let gated: RunResult | undefined
      const links = [{ ...LINKS[0], ...schedule }, LINKS[1] ?? {}]
      const { harness, ran, paths } = await send(
        links,
        async (harness, sent, config) => {
          const payload = { token: sent.callback_token, callback: OK }
          gated = await runGate({ harness, config }, payload)
        }
      )
      assert.equal(gated?.outputs.result, 'success', gated?.stdout)
      assert.deepEqual(paths, ['/staging', '/smoke'])
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'waiting')
      assert.equal(ran.outputs['chain-state'], 'waiting')
      assert.match(ran.log, /another run continues from its callback/)
      assert.deepEqual(states(harness), ['pending', 'pending', 'success'])
    })

  test('is not sent again once it is claimed', async () => {
    const claim = { state: 'pending', target_url: `${RUNS}/3003` }
    const { harness, ran, paths } = await send(LINKS, async harness =>
      show(harness, claim)
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'waiting', ran.stdout)
    assert.deepEqual(states(harness), ['pending', 'pending'])
  })

  test('is not sent again after its success status', async () => {
    const links = [
      { name: 'staging', url: '/staging', callback: { via: 'status' } },
      LINKS[1] ?? {}
    ]
    const { ran, paths } = await send(links, async harness =>
      show(harness, { state: 'success' })
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
  })

  test('is not sent again when its statuses cannot be read', async () => {
    const { ran, paths } = await send([LINKS[0] ?? {}], async harness =>
      harness.api.state.faults.push({
        on: /^GET .*statuses/,
        handler: ({ response }) => {
          response.writeHead(403).end('{}')
        }
      })
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
    assert.match(ran.log, /may have been called back/)
  })

  test('is sent again while there is no callback', async () => {
    const links = [{ ...LINKS[0], retry_schedule: [1] }]
    const { harness, ran, paths } = await send(links, async () => {})
    assert.deepEqual(paths, ['/staging', '/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
    assert.deepEqual(states(harness), ['pending', 'error'])
  })
  test('shows no secret in the statuses of a commit', async () => {
    const harness = await startHarness(
      {},
      {
        handler: ({ response }) => {
          response.end(
            JSON.stringify({
              state: 'success',
              description: `${'x'.repeat(130)} UseSomethingGoodHere`,
              target_url: 'https://ci.example/?key=UseSomethingGoodHere'
            })
          )
        }
      }
    )
    const config = chainOf(
      harness,
      [
        { name: 'staging', callback: { via: 'response' } },
        { name: 'b', callback: EVENT }
      ],
      { token_secret_name: 'chain' }
    )
    await harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    const [state, url, text] = linkStatuses(harness, 'staging').at(-1) ?? []
    assert.equal(state, 'success')
    assert.equal(url, `${RUNS}/1001/attempts/1`)
    assert.match(String(text), /^x{130} /)
    assert.doesNotMatch(String(text), /Use/)
  })
})
