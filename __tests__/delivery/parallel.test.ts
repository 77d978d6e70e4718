import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { inParallel } from '../../src/delivery/parallel.ts'

test('at most so many are under way, and answers keep their order', async () => {
  let running = 0
  let most = 0
  const answers = inParallel([5, 1, 4, 2, 3, 0], 2, async ms => {
    running += 1
    most = Math.max(most, running)
    await sleep(ms)
    running -= 1
    return ms
  })
  assert.deepEqual(await Promise.all(answers), [5, 1, 4, 2, 3, 0])
  assert.equal(most, 2)
})

test('one that fails makes room for the next', async () => {
  const answers = inParallel([1, 2, 3], 1, async item => {
    if (item === 1) throw new Error('first')
    return item
  })
  const settled = await Promise.allSettled(answers)
  assert.deepEqual(
    settled.map(one => (one.status === 'fulfilled' ? one.value : 'failed')),
    ['failed', 2, 3]
  )
})

test('one that fails before it is asked for brings nothing down', async () => {
  const [first, second] = inParallel([20, 0], 2, async ms => {
    await sleep(ms)
    if (ms === 0) throw new Error('early')
    return ms
  })
  assert.equal(await first, 20)
  await assert.rejects(async () => second, /early/)
})
