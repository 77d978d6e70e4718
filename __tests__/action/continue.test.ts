import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { chainOf, toldIn } from '../helpers/callback-client.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { answer } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { startScene, workflowRun } from '../helpers/harness.ts'
import {
  begin,
  EVENT,
  gate,
  LINKS,
  OK,
  page,
  RUNS,
  SECRETS,
  SENT,
  SHA,
  shown,
  tokenOf
} from '../helpers/run-chain.ts'

describe('a chain from run to run', { concurrency: 2 }, () => {
  test('hands over with a token, and shows the link as pending', async () => {
    const { scene, ran, token, claims } = await begin()
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    const [request] = scene.receiver.requests
    assert.ok(request)
    const { callback_url, callback_dispatch } = toldIn(request)
    assert.equal(callback_url, undefined)
    assert.deepEqual(callback_dispatch, {
      url: `${scene.api.url}/repos/acme/lmp/dispatches`,
      event_type: 'webhook-callback',
      client_payload: { token }
    })
    const { exp, n, ...rest } = claims
    assert.deepEqual(rest, {
      v: 1,
      repo: 'acme/lmp',
      run: 1001,
      att: 1,
      sha: SHA,
      chain: 'deploy',
      link: 'staging'
    })
    const week = 7 * 24 * 3600
    assert.ok(Math.abs(exp - (Date.now() / 1000 + week)) < 60)
    assert.deepEqual(shown(scene, 'staging'), [['pending', page(n), SENT]])
    assert.ok(ran.masks.includes(token))
    assert.ok(!ran.log.includes(token) && !ran.summary.includes(token))
    const links = JSON.parse(ran.outputs.links ?? '')
    assert.deepEqual(
      links.map(({ state }: Json) => state),
      ['waiting', 'skipped', 'skipped']
    )
  })

  test('goes on through the next links until it hands over again, then ends', async () => {
    const story = await begin()
    const { scene, token, claims } = story
    const [first] = scene.receiver.requests
    const ran = await gate(story, {
      token,
      callback: { ...OK, target_url: 'https://ci.example/1' }
    })
    assert.equal(ran.code, 1, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    assert.equal(ran.outputs.sha, SHA)
    assert.equal(ran.outputs['run-id'], '1001')
    assert.equal(ran.outputs['run-attempt'], '1')
    assert.equal(ran.outputs.description, 'it stands')
    assert.deepEqual(
      scene.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke', '/prod']
    )
    const { callback_token, callback_dispatch, ...build } = toldIn(
      first ?? assert.fail()
    )
    assert.ok(callback_token && callback_dispatch)
    const smoke = scene.receiver.requests[1] ?? assert.fail()
    assert.deepEqual(toldIn(smoke), build)
    assert.equal(smoke.headers['webhook-event'], 'build_passed')
    assert.deepEqual(
      shown(scene, 'staging').map(([state, url]) => [state, url]),
      [
        ['pending', page(claims.n)],
        ['pending', `${RUNS}/3003`],
        ['success', 'https://ci.example/1']
      ]
    )
    assert.deepEqual(
      shown(scene, 'smoke').map(([state]) => state),
      ['pending', 'success']
    )
    assert.deepEqual(
      shown(scene, 'prod').map(([state]) => state),
      ['pending']
    )

    const last = await gate(
      story,
      {
        token: tokenOf(scene),
        callback: { state: 'success', context: 'prod' }
      },
      { run: 3004 }
    )
    assert.equal(last.code, 0, last.stdout)
    assert.equal(last.outputs.result, 'success')
    assert.equal(last.outputs['chain-state'], 'success')
    assert.equal(last.outputs.sha, SHA)
    const links = JSON.parse(last.outputs.links ?? '')
    assert.deepEqual(
      links.map(({ name, state, description }: Json) => [
        name,
        state,
        description
      ]),
      [
        ['staging', 'success', 'it stands'],
        ['smoke', 'success', null],
        ['prod', 'success', null]
      ]
    )
    assert.equal(links[0].target_url, 'https://ci.example/1')
    assert.ok(links[0].started && links[0].completed)
    assert.equal(scene.receiver.requests.length, 3)
  })

  test('stops at a failure, which is its verdict', async () => {
    const story = await begin()
    const { scene, token } = story
    const ran = await gate(story, {
      token,
      callback: { state: 'failure', description: '3 tests 🚀 failed' }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs['chain-state'], 'failure')
    assert.equal(ran.outputs.description, '3 tests 🚀 failed')
    const [state, , description] = shown(scene, 'staging').at(-1) ?? []
    assert.equal(state, 'failure')
    assert.equal(description, '3 tests \ufffd failed')
    assert.equal(scene.receiver.requests.length, 1)
    const used = await gate(story, { token, callback: OK }, { run: 3004 })
    assert.equal(used.code, 1)
    assert.match(used.stdout, /verdict already: failure/)
    assert.equal(scene.receiver.requests.length, 1)
  })

  test('takes a signed callback only where the link has a secret', async () => {
    const story = await begin([
      { ...LINKS[0], callback: { ...EVENT, secret_name: 'cb' } }
    ])
    const { token } = story
    const callback = JSON.stringify(OK)
    const sign = (key: string) =>
      `sha256:${createHmac('sha256', key).update(callback).digest('hex')}`
    for (const [payload, expected] of [
      [{ token, callback }, /signature is missing/],
      [{ token, callback, signature: sign('other') }, /signature is wrong/],
      [
        { token, callback: OK, signature: sign('callback-key') },
        /must be given as a string|given as a string/
      ],
      [
        { token, callback: `${callback} `, signature: sign('callback-key') },
        /signature is wrong/
      ]
    ] as [Json, RegExp][]) {
      const refused = await gate(story, payload)
      assert.equal(refused.code, 1)
      assert.equal(refused.outputs.result, 'failure')
      assert.match(refused.stdout, expected)
    }
    assert.equal(shown(story.scene, 'staging').length, 1)
    const signature = sign('callback-key')
    const ran = await gate(story, { token, callback, signature })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('reads another system’s words where the link has a format', async () => {
    const format = {
      state: { path: 'gate.status', success: ['OK'], pending: ['RUNNING'] },
      description: { path: 'gate.text' }
    }
    const story = await begin([{ ...LINKS[0], callback: { ...EVENT, format } }])
    const { token, scene } = story
    const pending = await gate(story, {
      token,
      callback: { gate: { status: 'RUNNING' } }
    })
    assert.equal(pending.code, 1)
    assert.equal(pending.outputs.result, 'waiting')
    assert.equal(shown(scene, 'staging').length, 1)
    const callback = JSON.stringify({ gate: { status: 'OK', text: 'fine' } })
    const ran = await gate(story, { token, callback })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.description, 'fine')
  })

  test('goes on by workflow_dispatch, too', async () => {
    const story = await begin([LINKS[0] ?? {}])
    const { scene, config, token } = story
    const ran = await scene.act({
      event: { inputs: { token, callback: JSON.stringify(OK), signature: '' } },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '3003' },
      inputs: { mode: 'gate', config, secrets: SECRETS, chain: 'deploy' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('shows a status link as pending only, and takes its verdict', async () => {
    const context = 'webhook/deploy/scan'
    const story = await begin(
      [
        LINKS[0] ?? {},
        { name: 'scan', url: '/scan', callback: { via: 'status' } }
      ],
      {},
      [
        {},
        {
          paths: {
            '/scan': ({ response }) => {
              const parts = { state: 'success', context, description: 'clean' }
              addStatus(story.scene.api.state, SHA, parts)
              response.end()
            }
          }
        }
      ]
    )
    const { scene, token } = story
    const ran = await gate(story, { token, callback: OK })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      shown(scene, 'scan').map(([state, , text]) => [state, text]),
      [
        ['pending', SENT],
        ['success', 'clean']
      ]
    )
  })

  test('shows no link where none hands over', async () => {
    const scene = await startScene()
    const config = chainOf(scene, [LINKS[1] ?? {}])
    const ran = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(scene.api.state.statuses, {})
  })

  test('sends nothing when its statuses cannot be written', async () => {
    const scene = await startScene({
      faults: [{ on: /^POST .*statuses/, behave: answer(403) }]
    })
    const config = chainOf(scene, LINKS, { token_secret_name: 'chain' })
    const ran = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.match(ran.stdout, /statuses: write/)
    assert.deepEqual(scene.receiver.requests, [])
  })

  test('can be run again where a gate died after its claim', async () => {
    const story = await begin([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { scene, token } = story
    scene.api.state.faults.push({
      on: /^POST .*statuses/,
      behave: ({ socket, request }) => {
        // The claim arrives, the answer does not.
        addStatus(scene.api.state, SHA, JSON.parse(request.body.toString()))
        socket.destroy()
      },
      times: 1
    })
    const died = await gate(story, { token, callback: OK })
    assert.equal(died.code, 1)
    assert.equal(died.outputs.result, 'failure')
    const other = await gate(story, { token, callback: OK }, { run: 3004 })
    assert.match(other.stdout, /runs\/3003 has claimed it first/)
    const again = await gate(story, { token, callback: OK }, { attempt: 2 })
    assert.equal(again.code, 0, again.stdout)
    assert.deepEqual(
      scene.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke']
    )
  })

  test('is gone on with by one of two gates at once', async () => {
    const story = await begin([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { scene, token } = story
    const both = await Promise.all([
      gate(story, { token, callback: OK }),
      gate(story, { token, callback: OK }, { run: 3004 })
    ])
    assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1])
    assert.equal(scene.receiver.requests.length, 2)
  })
})
