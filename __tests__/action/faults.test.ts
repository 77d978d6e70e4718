import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { answer } from '../helpers/fake-receiver.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import { faultCases, runFault, startFaultServers } from './faults.ts'

const servers = await startFaultServers()
after(servers.close)

describe('a faulty receiver', { concurrency: 6 }, () => {
  for (const fault of faultCases) {
    test(`ends as ${fault.ends}: ${fault.name}`, async () => {
      const { problems, ran } = await runFault(servers, fault)
      assert.deepEqual(problems, [], ran.stdout)
    })
  }
})

describe('a step with faults around it', () => {
  test('sends no request to a host that must not get one', () => {
    assert.equal(servers.elsewhere.connections(), 0)
  })

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
