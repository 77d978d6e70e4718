import assert from 'node:assert/strict'
import { after, describe, suite, test } from 'node:test'
import { faultCases, runFault, startFaultServers } from './faults.ts'

const servers = await startFaultServers()
after(servers.close)

suite('a receiver that does wrong', { concurrency: 6 }, () => {
  for (const fault of faultCases) {
    test(`${fault.name} ends as ${fault.ends}`, async () => {
      const { problems, ran } = await runFault(servers, fault)
      assert.deepEqual(problems, [], ran.stdout)
    })
  }
})

describe('faults of receivers', () => {
  test('nobody was called who should not have been', () => {
    assert.equal(servers.elsewhere.connections(), 0)
  })
})
