import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { faultCases, makeGround, tryFault } from './helpers/faults.ts'

const ground = await makeGround()
after(ground.close)

suite('a receiver that does wrong', { concurrency: 6 }, () => {
  for (const fault of faultCases) {
    test(`${fault.name} ends as ${fault.ends}`, async () => {
      const { problems, ran } = await tryFault(ground, fault)
      assert.deepEqual(problems, [], ran.stdout)
    })
  }
})

test('nobody was called who should not have been', () => {
  assert.equal(ground.elsewhere.connections(), 0)
})
