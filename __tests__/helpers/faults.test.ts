import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
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

describe('faults of receivers', () => {
  test('send no request to a host that must not get one', () => {
    assert.equal(servers.elsewhere.connections(), 0)
  })
})
