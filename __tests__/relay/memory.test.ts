import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMemory } from '../../src/relay/memory.ts'

describe('the memory of the relay', () => {
  test('drops the values that were not used for longest', () => {
    const memory = createMemory<number>(3)
    for (const [index, key] of ['a', 'b', 'c'].entries()) memory.set(key, index)
    assert.equal(memory.get('a'), 0)
    memory.set('d', 3)
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map(key => memory.get(key)),
      [0, undefined, 2, 3]
    )
  })

  test('keeps values of the given size in all, each counted once', () => {
    const memory = createMemory<string>(10, text => text.length)
    memory.set('a', 'xxxx')
    memory.set('a', 'yyyy')
    memory.set('b', 'zzzzzz')
    assert.deepEqual([memory.get('a'), memory.get('b')], ['yyyy', 'zzzzzz'])
    memory.set('c', 'vvvvv')
    assert.deepEqual(
      [memory.get('a'), memory.get('b'), memory.get('c')],
      [undefined, undefined, 'vvvvv']
    )
  })

  test('has room again for what was deleted', () => {
    const memory = createMemory<number>(2)
    memory.set('a', 1)
    memory.set('b', 2)
    memory.delete('a')
    memory.delete('never there')
    memory.set('c', 3)
    assert.deepEqual([memory.get('b'), memory.get('c')], [2, 3])
  })
})
