import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  answer,
  closedPort,
  closeMidBody,
  garbage,
  type Handler,
  redirect,
  resetBeforeHead,
  resetMidBody,
  silence,
  stallBody
} from '../helpers/fake-receiver.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

describe('a faulty receiver', () => {
  for (const [name, handler, error] of [
    ['a 400', answer(400), 'status'],
    ['a 500', answer(500), 'status'],
    ['a redirect', redirect('https://else.example/'), 'redirect'],
    ['a reset', resetBeforeHead, null],
    ['a reset in the body of a 200', resetMidBody, null],
    ['a close in the body of a 200', closeMidBody, null],
    ['a body of a 200 that stalls', stallBody, null],
    ['something else than HTTP', garbage, null],
    ['silence', silence, null]
  ] satisfies [string, Handler, string | null][]) {
    test(`fails the step: ${name}`, async () => {
      const harness = await startHarness({}, { handler })
      const ran = await harness.notify(
        [{ name: 'w', timeout: '0.5s', retry_schedule: [] }],
        workflowRun()
      )
      assert.equal(ran.code, 1, ran.stdout)
      assert.equal(ran.outputs.result, 'failure')
      assert.equal(ran.outputs.failed, '1')
      const [delivery] = JSON.parse(ran.outputs.deliveries ?? '')
      assert.equal(delivery.status, 'failure')
      assert.ok(delivery.reason)
      const [attempt] = delivery.attempts
      assert.ok(attempt.error)
      if (error !== null) assert.equal(attempt.error, error)
      const errors = ran.annotations.filter(({ level }) => level === 'error')
      assert.equal(errors.length, 1)
      assert.match(errors[0]?.message ?? '', /^webhook "w" failed: /)
      assert.ok(ran.outputs['record-file'])
      assert.match(ran.summary, /✗\u00a01 failed/)
    })
  }

  test('is tried four times when nothing listens on its port', async () => {
    const harness = await startHarness()
    const ran = await harness.notify(
      [
        {
          name: 'w',
          url: `http://127.0.0.1:${await closedPort()}/`,
          retry_schedule: [0, 0.01, 0.02]
        }
      ],
      workflowRun()
    )
    assert.equal(ran.code, 1)
    const [{ attempts }] = JSON.parse(ran.outputs.deliveries ?? '')
    assert.deepEqual(
      attempts.map(({ number }: { number: number }) => number),
      [1, 2, 3, 4]
    )
  })

  test('succeeds with 302 when success_codes include it', async () => {
    const harness = await startHarness(
      {},
      { handler: redirect('/elsewhere', 302) }
    )
    const ran = await harness.notify(
      [{ success_codes: ['2xx', 302] }],
      workflowRun()
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.length, 1)
  })

  for (const [name, inputs, webhook] of [
    ['an address', { 'allowed-hosts': 'public' }, {}],
    ['a scheme', { 'allowed-schemes': 'https' }, {}],
    ['a method', {}, { method: 'DELETE' }]
  ] as const) {
    test(`is rejected before connecting: ${name} that is not allowed`, async () => {
      const harness = await startHarness()
      const ran = await harness.notify([{ name: 'w', ...webhook }], {
        ...workflowRun(),
        inputs
      })
      assert.equal(ran.code, 1)
      assert.equal(harness.receiver.connections(), 0)
      const [{ attempts, reason }] = JSON.parse(ran.outputs.deliveries ?? '')
      assert.equal(attempts[0].error, 'blocked')
      assert.match(reason, /allowed-(hosts|schemes|methods)/)
    })
  }

  test('fails with one error for a run that the API does not have', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{}], { inputs: { 'run-id': '404' } })
    assert.equal(ran.code, 1)
    assert.deepEqual(harness.receiver.requests, [])
    assert.equal(ran.annotations.length, 1)
    assert.match(ran.annotations[0]?.message ?? '', /has no run 404/)
  })

  for (const [name, event] of [
    ['an event that is no JSON', '{'],
    ['a workflow_run without a run', { action: 'completed' }],
    ['an event that is a list', []]
  ] as const) {
    test(`fails with one error, and sends nothing, for ${name}`, async () => {
      const harness = await startHarness({
        runs: [makeRun({ id: 2002, status: 'in_progress', conclusion: null })]
      })
      const ran = await harness.notify([{ name: 'w' }], {
        env: workflowRun().env,
        event
      })
      assert.equal(ran.code, 1)
      assert.equal(harness.receiver.requests.length, 0)
      assert.equal(ran.annotations.length, 1, ran.stdout)
      assert.doesNotMatch(ran.stdout, /at .*\.js:\d+/)
    })
  }

  test('cannot create a workflow command in the log or an annotation', async () => {
    const nasty =
      '::set-output name=x::y%0A::error::z\n::add-mask::a ##[error]b'
    const harness = await startHarness(
      {
        runs: [
          makeRun({ display_title: nasty, name: nasty, head_branch: nasty })
        ]
      },
      { handler: answer(400, { body: nasty }) }
    )
    const ran = await harness.notify(
      [{ name: 'w', match: { workflow: '*' } }, { match: { branch: 'main' } }],
      workflowRun(
        makeRun({ display_title: nasty, name: nasty, head_branch: nasty })
      )
    )
    assert.equal(ran.code, 1)
    assert.ok(!ran.masks.includes('a'))
  })
})
