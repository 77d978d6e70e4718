import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chainOf, toldIn } from '../helpers/callback-client.ts'
import { addStatus } from '../helpers/fake-github.ts'
import type { Behaviour } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { type Scene, startScene, workflowRun } from '../helpers/harness.ts'
import type { Ran } from '../helpers/run-action.ts'
import {
  EVENT,
  gate,
  LINKS,
  OK,
  RUNS,
  SECRETS,
  SHA,
  shown
} from '../helpers/run-chain.ts'

type Played = (scene: Scene, told: Json, config: string) => Promise<unknown>

/** send plays a chain; its first receiver does `play` and then answers 503. */
async function send(
  links: Json[],
  play: Played
): Promise<{ scene: Scene; ran: Ran; paths: string[] }> {
  let config = ''
  const once: Behaviour = async ({ request, response }) => {
    if (scene.receiver.requests.length === 1)
      await play(scene, toldIn(request), config)
    response.writeHead(503).end()
  }
  const scene: Scene = await startScene({}, { paths: { '/staging': once } })
  config = chainOf(scene, links, { token_secret_name: 'chain' })
  const ran = await scene.act({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  const paths = scene.receiver.requests.map(({ path }) => path)
  return { scene, ran, paths }
}

const states = (scene: Scene) => shown(scene, 'staging').map(([state]) => state)
const show = (scene: Scene, parts: Json) =>
  addStatus(scene.api.state, SHA, {
    context: 'webhook/deploy/staging',
    ...parts
  })

describe('a link whose callback was accepted', { concurrency: 2 }, () => {
  for (const schedule of [{}, { retry_schedule: [1] }])
    test(`is not sent again once a gate goes on: ${JSON.stringify(schedule)}`, async () => {
      let gated: Ran | undefined
      const links = [{ ...LINKS[0], ...schedule }, LINKS[1] ?? {}]
      const { scene, ran, paths } = await send(
        links,
        async (scene, told, config) => {
          const payload = { token: told.callback_token, callback: OK }
          gated = await gate({ scene, config }, payload)
        }
      )
      assert.equal(gated?.outputs.result, 'success', gated?.stdout)
      assert.deepEqual(paths, ['/staging', '/smoke'])
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'waiting')
      assert.equal(ran.outputs['chain-state'], 'waiting')
      assert.match(ran.log, /another run goes on from its callback/)
      assert.deepEqual(states(scene), ['pending', 'pending', 'success'])
    })

  test('is not sent again once it is claimed', async () => {
    const claim = { state: 'pending', target_url: `${RUNS}/3003` }
    const { scene, ran, paths } = await send(LINKS, async scene =>
      show(scene, claim)
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'waiting', ran.stdout)
    assert.deepEqual(states(scene), ['pending', 'pending'])
  })

  test('is not sent again after its success status', async () => {
    const links = [
      { name: 'staging', url: '/staging', callback: { via: 'status' } },
      LINKS[1] ?? {}
    ]
    const { ran, paths } = await send(links, async scene =>
      show(scene, { state: 'success' })
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
  })

  test('is not sent again where nobody can say whether it was', async () => {
    const { ran, paths } = await send([LINKS[0] ?? {}], async scene =>
      scene.api.state.faults.push({
        on: /^GET .*statuses/,
        behave: ({ response }) => {
          response.writeHead(403).end('{}')
        }
      })
    )
    assert.deepEqual(paths, ['/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
    assert.match(ran.log, /may have been called back/)
  })

  test('is sent again while there is none', async () => {
    const links = [{ ...LINKS[0], retry_schedule: [1] }]
    const { scene, ran, paths } = await send(links, async () => {})
    assert.deepEqual(paths, ['/staging', '/staging'])
    assert.equal(ran.outputs.result, 'failure', ran.stdout)
    assert.deepEqual(states(scene), ['pending', 'error'])
  })
})

test('no secret reaches the statuses of a commit', async () => {
  const scene = await startScene(
    {},
    {
      script: ({ response }) => {
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
    scene,
    [
      { name: 'staging', callback: { via: 'response' } },
      { name: 'b', callback: EVENT }
    ],
    { token_secret_name: 'chain' }
  )
  await scene.act({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  const [state, url, text] = shown(scene, 'staging').at(-1) ?? []
  assert.equal(state, 'success')
  assert.equal(url, `${RUNS}/1001/attempts/1`)
  assert.match(String(text), /^x{130} /)
  assert.doesNotMatch(String(text), /Use/)
})
