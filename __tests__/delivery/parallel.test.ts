import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { inParallel } from '../../src/modes/shared/send.ts'

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
  assert.deepEqual(await all(answers), [5, 1, 4, 2, 3, 0])
  assert.equal(most, 2)
})

test('a slow one keeps no other waiting', async () => {
  const done: number[] = []
  const answers = inParallel([50, 1, 2, 3, 4], 2, async ms => {
    await sleep(ms)
    done.push(ms)
  })
  await all(answers)
  assert.deepEqual(done, [1, 2, 3, 4, 50])
})

test('one that fails is told in its turn, and the others are done', async () => {
  const done: number[] = []
  const answers = inParallel([20, 0, 1, 2], 2, async ms => {
    await sleep(ms)
    if (ms === 0) throw new Error('early')
    done.push(ms)
    return ms
  })
  assert.deepEqual(await answers.next(), { value: 20, done: false })
  await assert.rejects(answers.next(), /early/)
  assert.deepEqual(done, [1, 2, 20])
})

test('of nothing nothing comes', async () => {
  const answers = inParallel([], 2, async () => 1)
  assert.deepEqual(await all(answers), [])
})

async function all<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const answer of answers) list.push(answer)
  return list
}
