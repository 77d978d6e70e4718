import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { describe, test } from 'node:test'
import {
  deliveryOptions,
  mapConcurrent
} from '../../../src/modes/shared/send.ts'

/** Tasks that end when the test says so, and in which order they did. */
function createTasks(count: number) {
  const items = Array.from({ length: count }, (_, item) => item)
  const events = new EventEmitter()
  const tasks = items.map(item => once(events, String(item)))
  const started: number[] = []
  const ended: number[] = []
  return {
    items,
    started,
    ended,
    async work(item: number): Promise<number> {
      started.push(item)
      const [error] = (await tasks[item]) ?? []
      if (error !== undefined) throw error
      ended.push(item)
      return item
    },
    end: (item: number) => events.emit(String(item)),
    fail: (item: number) => events.emit(String(item), new Error('early'))
  }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('how a webhook is sent', () => {
  const options = (idempotent: boolean) =>
    deliveryOptions(
      {
        inputs: { mode: 'notify', showResponse: 'always' },
        allowlist: { schemes: [], methods: [], hosts: [] }
      },
      { signal: new AbortController().signal },
      { idempotent, success_codes: [] }
    )

  test('repeats nothing that may have arrived with idempotent: false', () => {
    assert.equal(options(true).retryOnlyIfUndelivered, false)
    assert.equal(options(false).retryOnlyIfUndelivered, true)
  })

  test('reuses no connection with idempotent: false', () => {
    assert.equal(options(true).keepAlive, true)
    assert.equal(options(false).keepAlive, false)
  })
})

describe('concurrent deliveries', () => {
  test('run at most the limit at once and keep their order', async () => {
    const { items, work, started, end } = createTasks(4)
    const results = collect(mapConcurrent(items, 2, work))
    await turn()
    assert.deepEqual(started, [0, 1])
    end(1)
    await turn()
    assert.deepEqual(started, [0, 1, 2])
    for (const item of [3, 2, 0]) end(item)
    assert.deepEqual(await results, [0, 1, 2, 3])
  })

  test('do not wait for a slow one', async () => {
    const { items, work, ended, end } = createTasks(5)
    const results = collect(mapConcurrent(items, 2, work))
    for (const item of [1, 2, 3, 4]) {
      end(item)
      await turn()
    }
    assert.deepEqual(ended, [1, 2, 3, 4])
    end(0)
    await results
  })

  test('report a failure in order and finish the others', async () => {
    const { items, work, ended, end, fail } = createTasks(4)
    const results = mapConcurrent(items, 2, work)
    const first = results.next()
    fail(1)
    await turn()
    end(2)
    end(3)
    await turn()
    end(0)
    assert.deepEqual(await first, { value: 0, done: false })
    await assert.rejects(results.next(), /early/)
    assert.deepEqual(ended, [2, 3, 0])
  })

  test('yield nothing without items', async () => {
    const results = mapConcurrent([], 2, async () => 1)
    assert.deepEqual(await collect(results), [])
  })
})

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}
