import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
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
})
