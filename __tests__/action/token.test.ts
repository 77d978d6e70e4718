import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Claims,
  createToken
} from '../../src/callback/continuation-token.ts'
import { chainOf, jsonBody } from '../helpers/callback-client.ts'
import { respond } from '../helpers/fake-receiver.ts'
import { makeRun, SHA } from '../helpers/fixtures.ts'
import {
  LINKS,
  linkStatuses,
  OK,
  runGate,
  SECRETS,
  startHarness,
  startWaitingChain,
  tokenOf,
  workflowRun
} from '../helpers/harness.ts'

describe('gate with a continuation token', { concurrency: 2 }, () => {
  for (const [name, change, expected] of [
    [
      'of another repository',
      { repository: 'acme/other' },
      /for the repository acme\/other/
    ],
    ['of another chain', { chain: 'else' }, /for the chain "else"/],
    [
      'of a link that is no event link',
      { link: 'smoke' },
      /no longer has a link "smoke" with via: event/
    ],
    [
      'that was never sent',
      { nonce: 'BBBBAwQFBgcICQoL' },
      /no status that says this link was sent/
    ],
    ['of a run that is gone', { run: 7777 }, /has no run 7777/]
  ] satisfies [string, Partial<Claims>, RegExp][]) {
    test(`refuses a token ${name}`, { timeout: 50_000 }, async () => {
      const waiting = await startWaitingChain()
      const token = createToken(
        { ...waiting.claims, ...change },
        'chain-secret'
      )
      const ran = await runGate(waiting, { token, callback: OK })
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.match(ran.stdout, expected)
      assert.equal(waiting.harness.receiver.requests.length, 1)
      assert.equal(linkStatuses(waiting.harness, 'staging').length, 1)
    })
  }

  test('refuses a token that is signed with another key, cut or made up', async () => {
    const waiting = await startWaitingChain()
    const { claims, token } = waiting
    const [head = '', tail = ''] = token.split('.')
    for (const wrong of [
      createToken(claims, 'another-key'),
      `${head}.`,
      `${head}.${tail.slice(0, -1)}`,
      `${head}.${tail}.${tail}`,
      'x'
    ]) {
      const ran = await runGate(waiting, { token: wrong, callback: OK })
      assert.equal(ran.code, 1)
      assert.match(
        ran.stdout,
        /the callback token is not signed with the secret of chain "deploy"/
      )
      assert.ok(!ran.log.includes(wrong) || wrong === 'x')
    }
    assert.equal(linkStatuses(waiting.harness, 'staging').length, 1)
  })

  test('refuses a token of a link that was sent again, and accepts the new one', async () => {
    const waiting = await startWaitingChain([LINKS[0] ?? {}])
    const { harness, config, token } = waiting
    const step = workflowRun()
    const again = await harness.run({
      ...step,
      env: { ...step.env, GITHUB_RUN_ATTEMPT: '2' },
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(again.outputs.result, 'waiting')
    const old = await runGate(waiting, { token, callback: OK })
    assert.match(old.stdout, /sent again since; its new token counts/)
    const [first, second] = harness.receiver.requests
    assert.notEqual(
      first?.headers['webhook-id'],
      second?.headers['webhook-id'] ?? assert.fail()
    )
    const fresh = tokenOf(harness)
    assert.equal(
      (await runGate(waiting, { token: fresh, callback: OK })).code,
      0
    )
    const used = await runGate(
      waiting,
      { token: fresh, callback: OK },
      { run: 9 }
    )
    assert.match(used.stdout, /final state, success/)
  })

  test('refuses a token when the statuses cannot be read or written', async () => {
    const waiting = await startWaitingChain([LINKS[0] ?? {}])
    const { token, harness } = waiting
    const { faults } = harness.api.state
    for (const [on, status, fix] of [
      [/^GET .*statuses/, 404, /statuses: read/],
      [/^GET .*statuses/, 403, /statuses: read/],
      [/^POST .*statuses/, 403, /statuses: write/]
    ] as const) {
      faults.push({ on, handler: respond(status) })
      const ran = await runGate(waiting, { token, callback: OK })
      assert.equal(ran.code, 1)
      assert.match(ran.stdout, /callback rejected/)
      assert.match(ran.stdout, fix)
      assert.equal(ran.outputs.sha, SHA)
      faults.splice(0)
    }
    assert.equal((await runGate(waiting, { token, callback: OK })).code, 0)
  })

  test('redacts nothing for a token that is an ordinary word', async () => {
    const waiting = await startWaitingChain()
    const ran = await runGate(waiting, { token: 'failure', callback: OK })
    assert.equal(ran.code, 1)
    assert.ok(!ran.masks.includes('failure'))
    const { harness } = waiting
    const url = `${harness.api.url}/repos/acme/lmp/dispatches`
    const dispatch = { url, client_payload: { token: 'success' } }
    const back = await harness.run({
      event: { client_payload: { callback_dispatch: dispatch } },
      env: { GITHUB_EVENT_NAME: 'repository_dispatch' },
      inputs: { mode: 'callback' }
    })
    assert.equal(back.code, 0, back.stdout)
    assert.ok(!back.masks.includes('success'))
  })

  test('requires a token when the input chain is set', async () => {
    const waiting = await startWaitingChain()
    const inputs = { chain: 'deploy' }
    const none = await runGate(waiting, OK, { inputs })
    assert.equal(none.code, 1)
    assert.match(none.stdout, /has no token, which chain "deploy" needs/)
    const { token } = waiting
    const other = await runGate(
      waiting,
      { token, callback: OK },
      { inputs: { chain: 'else' } }
    )
    assert.equal(other.code, 1)
    assert.match(other.stdout, /no chain "else" with a token_secret_name/)
  })

  test('requires no token without the input chain, but uses one that is given', async () => {
    const waiting = await startWaitingChain()
    const plain = await runGate(waiting, OK)
    assert.equal(plain.code, 0, plain.stdout)
    assert.equal(plain.outputs['chain-state'], undefined)
    const wrong = await runGate(waiting, { ...OK, token: 'x.y' })
    assert.equal(wrong.code, 1)
  })

  test('continues the attempt that the token names', async () => {
    const second = makeRun({ run_attempt: 2, head_branch: 'main' })
    const harness = await startHarness({ runs: [makeRun(), second] })
    const config = chainOf(harness, LINKS, { token_secret_name: 'chain' })
    const ran = await harness.run({
      ...workflowRun(second),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.outputs.result, 'waiting', ran.stdout)
    const [[, target] = []] = linkStatuses(harness, 'staging')
    assert.match(String(target), /runs\/1001\/attempts\/2#[0-9a-f]{16}$/)
    const gated = await runGate(
      { harness, config },
      { token: tokenOf(harness), callback: OK }
    )
    assert.equal(gated.outputs['run-attempt'], '2')
    const smoke = harness.receiver.requests[1] ?? assert.fail()
    const { github } = jsonBody(smoke)
    assert.equal(Object(github).run_attempt, 2)
  })

  test('sends nothing when the token secret is empty', async () => {
    const harness = await startHarness()
    const config = chainOf(harness, LINKS, { token_secret_name: 'chain' })
    const ran = await harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: 'chain=' }
    })
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /secret chain, which is empty/)
    assert.deepEqual(harness.receiver.requests, [])
    assert.deepEqual(harness.api.state.statuses, {})
  })
})
