import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { callsBack, chainOf, jsonBody } from '../helpers/callback-client.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { respond, silence } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import {
  EVENT,
  LINKS,
  linkStatuses,
  OK,
  RUNS,
  runGate,
  SECRETS,
  startHarness,
  startWaitingChain,
  tokenOf,
  workflowRun
} from '../helpers/harness.ts'

const SENT = 'sent, waiting for the callback'
/** The target_url that says a link was sent, by its token's `n`. */
const page = (n: string) =>
  `${RUNS}/1001/attempts/1#${createHash('sha256').update(n).digest('hex').slice(0, 16)}`

describe('a chain across several runs', { concurrency: 2 }, () => {
  test('ends the run with a token and sets the link to pending', async () => {
    const { harness, ran, token, claims } = await startWaitingChain()
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    const [request] = harness.receiver.requests
    assert.ok(request)
    const { callback_url, callback_dispatch } = jsonBody(request)
    assert.equal(callback_url, undefined)
    assert.deepEqual(callback_dispatch, {
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      event_type: 'webhook-callback',
      client_payload: { token }
    })
    const { exp, nonce, ...rest } = claims
    assert.deepEqual(rest, {
      repository: 'acme/lmp',
      run: 1001,
      attempt: 1,
      chain: 'deploy',
      link: 'staging'
    })
    const week = 7 * 24 * 3600
    assert.ok(Math.abs(exp - (Date.now() / 1000 + week)) < 60)
    assert.deepEqual(linkStatuses(harness, 'staging'), [
      ['pending', page(nonce), SENT]
    ])
    assert.ok(ran.masks.includes(token))
    assert.ok(!ran.log.includes(token) && !ran.summary.includes(token))
    const links = JSON.parse(ran.outputs.links ?? '')
    assert.deepEqual(
      links.map(({ state }: Json) => state),
      ['waiting', 'skipped', 'skipped']
    )
  })

  test('continues through the next links until one waits again, then ends', async () => {
    const waiting = await startWaitingChain()
    const { harness, token, claims } = waiting
    const [first] = harness.receiver.requests
    const ran = await runGate(waiting, {
      token,
      callback: { ...OK, target_url: 'https://ci.example/1' }
    })
    assert.equal(ran.code, 1, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    assert.equal(ran.outputs.sha, SHA)
    assert.equal(ran.outputs['run-id'], '1001')
    assert.equal(ran.outputs['run-attempt'], '1')
    assert.equal(ran.outputs.description, 'deployed')
    assert.deepEqual(
      harness.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke', '/prod']
    )
    const { callback_token, callback_dispatch, ...build } = jsonBody(
      first ?? assert.fail()
    )
    assert.ok(callback_token && callback_dispatch)
    const smoke = harness.receiver.requests[1] ?? assert.fail()
    assert.deepEqual(jsonBody(smoke), build)
    assert.equal(smoke.headers['webhook-event'], 'build_passed')
    assert.deepEqual(
      linkStatuses(harness, 'staging').map(([state, url]) => [state, url]),
      [
        ['pending', page(claims.nonce)],
        ['pending', `${RUNS}/3003`],
        ['success', 'https://ci.example/1']
      ]
    )
    assert.deepEqual(
      linkStatuses(harness, 'smoke').map(([state]) => state),
      ['pending', 'success']
    )
    assert.deepEqual(
      linkStatuses(harness, 'prod').map(([state]) => state),
      ['pending']
    )

    const last = await runGate(
      waiting,
      {
        token: tokenOf(harness),
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
        ['staging', 'success', 'deployed'],
        ['smoke', 'success', null],
        ['prod', 'success', null]
      ]
    )
    assert.equal(links[0].target_url, 'https://ci.example/1')
    assert.ok(links[0].started && links[0].completed)
    assert.equal(harness.receiver.requests.length, 3)
  })

  test('listens in the run that sends the link with a listener only', async () => {
    const links: Json[] = [
      { name: 'first', url: '/first', callback: EVENT },
      { name: 'heard', url: '/heard', callback: { via: 'listener' } },
      { name: 'last', url: '/last', callback: EVENT }
    ]
    const paths = { '/heard': callsBack(OK) }
    const waiting = await startWaitingChain(links, {}, [{}, { paths }])
    const { harness, ran, token } = waiting
    assert.equal(ran.code, 0, ran.stdout)
    assert.doesNotMatch(ran.log, /listening/)
    const listen = '127.0.0.1:0'
    const second = await runGate(
      waiting,
      { token, callback: OK },
      { inputs: { listen } }
    )
    assert.equal(second.outputs.result, 'waiting', second.stdout)
    assert.match(second.log, /listening/)
    const third = await runGate(
      waiting,
      { token: tokenOf(harness), callback: OK },
      { run: 3004 }
    )
    assert.equal(third.outputs.result, 'success', third.stdout)
    assert.doesNotMatch(third.log, /listening/)
  })

  test('stops at a failure, which is its result', async () => {
    const waiting = await startWaitingChain()
    const { harness, token } = waiting
    const ran = await runGate(waiting, {
      token,
      callback: { state: 'failure', description: '3 tests 🚀 failed' }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs['chain-state'], 'failure')
    assert.equal(ran.outputs.description, '3 tests 🚀 failed')
    const [state, , description] = linkStatuses(harness, 'staging').at(-1) ?? []
    assert.equal(state, 'failure')
    assert.equal(description, '3 tests \ufffd failed')
    assert.equal(harness.receiver.requests.length, 1)
    const used = await runGate(waiting, { token, callback: OK }, { run: 3004 })
    assert.equal(used.code, 1)
    assert.match(used.stdout, /final state, failure/)
    assert.equal(harness.receiver.requests.length, 1)
  })

  test('accepts only a signed callback when the input names a secret', async () => {
    const waiting = await startWaitingChain()
    const { harness, token } = waiting
    const callback = JSON.stringify(OK)
    const inputs = { 'callback-secret-name': 'cb' }
    const unsigned = await runGate(waiting, { token, callback }, { inputs })
    assert.equal(unsigned.outputs.result, 'failure', unsigned.stdout)
    assert.match(unsigned.log, /signature is missing/)
    assert.equal(harness.receiver.requests.length, 1)
    const mac = createHmac('sha256', 'callback-key')
    mac.update(`${token}.${callback}`)
    const signature = `sha256:${mac.digest('hex')}`
    const ran = await runGate(
      waiting,
      { token, callback, signature },
      { inputs }
    )
    assert.equal(ran.outputs.result, 'waiting', ran.stdout)
  })

  test('accepts only a signed callback for a link with a secret', async () => {
    const earlier = await startWaitingChain()
    const waiting = await startWaitingChain([
      { ...LINKS[0], callback: { ...EVENT, secret_name: 'cb' } }
    ])
    const { token } = waiting
    const callback = JSON.stringify(OK)
    const sign = (key: string, text = `${token}.${callback}`) =>
      `sha256:${createHmac('sha256', key).update(text).digest('hex')}`
    for (const [payload, expected] of [
      [{ token, callback }, /signature is missing/],
      [{ token, callback, signature: sign('other') }, /signature is wrong/],
      [
        { token, callback, signature: sign('callback-key', callback) },
        /signature is wrong/
      ],
      [
        {
          token,
          callback,
          signature: sign('callback-key', `${earlier.token}.${callback}`)
        },
        /signature is wrong/
      ],
      [
        { token, callback: OK, signature: sign('callback-key') },
        /must be given as a string|given as a string/
      ],
      [
        { token, callback: `${callback} `, signature: sign('callback-key') },
        /signature is wrong/
      ]
    ] as [Json, RegExp][]) {
      const refused = await runGate(waiting, payload)
      assert.equal(refused.code, 1)
      assert.equal(refused.outputs.result, 'failure')
      assert.match(refused.stdout, expected)
    }
    assert.equal(linkStatuses(waiting.harness, 'staging').length, 1)
    const signature = sign('callback-key')
    const ran = await runGate(waiting, { token, callback, signature })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('reads a callback by the format of its link', async () => {
    const format = {
      state: { path: 'gate.status', success: ['OK'], pending: ['RUNNING'] },
      description: { path: 'gate.text' }
    }
    const waiting = await startWaitingChain([
      { ...LINKS[0], callback: { ...EVENT, format } }
    ])
    const { token, harness } = waiting
    const pending = await runGate(waiting, {
      token,
      callback: { gate: { status: 'RUNNING' } }
    })
    assert.equal(pending.code, 1)
    assert.equal(pending.outputs.result, 'waiting')
    assert.equal(linkStatuses(harness, 'staging').length, 1)
    const callback = JSON.stringify({ gate: { status: 'OK', text: 'fine' } })
    const ran = await runGate(waiting, { token, callback })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.description, 'fine')
  })

  test('continues on a workflow_dispatch, too', async () => {
    const waiting = await startWaitingChain([LINKS[0] ?? {}])
    const { harness, config, token } = waiting
    const ran = await harness.run({
      event: { inputs: { token, callback: JSON.stringify(OK), signature: '' } },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '3003' },
      inputs: { mode: 'gate', config, secrets: SECRETS, chain: 'deploy' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('sets only the pending status of a link via status and uses its state', async () => {
    const context = 'webhook/deploy/scan'
    const waiting = await startWaitingChain(
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
              addStatus(waiting.harness.api.state, SHA, parts)
              response.end()
            }
          }
        }
      ]
    )
    const { harness, token } = waiting
    const ran = await runGate(waiting, { token, callback: OK })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      linkStatuses(harness, 'scan').map(([state, , text]) => [state, text]),
      [
        ['pending', SENT],
        ['success', 'clean']
      ]
    )
  })

  test('sets no status when no link waits in another run', async () => {
    const harness = await startHarness()
    const config = chainOf(harness, [LINKS[1] ?? {}])
    const ran = await harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.api.state.statuses, {})
  })

  test('sends nothing when statuses cannot be written', async () => {
    const harness = await startHarness({
      faults: [{ on: /^POST .*statuses/, handler: respond(403) }]
    })
    const config = chainOf(harness, LINKS, { token_secret_name: 'chain' })
    const ran = await harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.match(ran.stdout, /statuses: write/)
    assert.deepEqual(harness.receiver.requests, [])
  })

  for (const [fault, status] of [
    [null, 'error'],
    [silence, 'pending']
  ] as const)
    test(`leaves a cancelled link ${status} ${fault ? 'without an reply of the API' : 'and does not continue at its callback'}`, async () => {
      const harness = await startHarness({}, { handler: silence })
      const config = chainOf(harness, LINKS, { token_secret_name: 'chain' })
      const sent = harness.receiver.received(1).then(() => {
        if (fault) harness.api.state.faults = [{ on: /./, handler: fault }]
      })
      const ran = await harness.run({
        ...workflowRun(),
        inputs: { mode: 'chain', config, secrets: SECRETS },
        interrupt: { signal: 'SIGINT', after: sent }
      })
      assert.equal(ran.code, 1, ran.stdout)
      assert.equal(ran.outputs['chain-state'], 'cancelled')
      assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
      const states = linkStatuses(harness, 'staging').map(([state]) => state)
      assert.equal(states.at(-1), status)
      const warnings = ran.annotations.filter(one => one.level === 'warning')
      assert.equal(warnings.length, fault ? 1 : 0, ran.stdout)
      if (fault) return
      const token = tokenOf(harness)
      const gate = await runGate({ harness, config }, { token, callback: OK })
      assert.equal(gate.code, 1)
      assert.match(gate.log, /has its final state, error/)
      assert.equal(harness.receiver.requests.length, 1)
    })

  test('can be re-run when a gate died after its claim', async () => {
    const waiting = await startWaitingChain([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { harness, token } = waiting
    harness.api.state.faults.push({
      on: /^POST .*statuses/,
      handler: ({ socket, request }) => {
        // The claim arrives, the response does not.
        addStatus(harness.api.state, SHA, JSON.parse(request.body.toString()))
        socket.destroy()
      },
      times: 1
    })
    const died = await runGate(waiting, { token, callback: OK })
    assert.equal(died.code, 1)
    assert.equal(died.outputs.result, 'failure')
    const other = await runGate(waiting, { token, callback: OK }, { run: 3004 })
    assert.match(other.stdout, /runs\/3003 has claimed it first/)
    const again = await runGate(
      waiting,
      { token, callback: OK },
      { attempt: 2 }
    )
    assert.equal(again.code, 0, again.stdout)
    assert.deepEqual(
      harness.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke']
    )
  })

  test('is continued by one of two concurrent gates', async () => {
    const waiting = await startWaitingChain([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { harness, token } = waiting
    const both = await Promise.all([
      runGate(waiting, { token, callback: OK }),
      runGate(waiting, { token, callback: OK }, { run: 3004 })
    ])
    assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1])
    assert.equal(harness.receiver.requests.length, 2)
  })
})
