import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closestMatch } from '../../src/lib/closest.ts'

const KEYS = ['only_failures', 'events', 'enabled', 'url', 'secret_name']

describe('the closest word', () => {
  for (const [word, wanted] of [
    ['event', 'events'],
    ['evnets', 'events'],
    ['ENABLED', 'enabled'],
    ['only-failures', 'only_failures'],
    ['onlyfailures', 'only_failures'],
    ['uri', 'url'],
    ['urls', 'url'],
    ['secrets_name', 'secret_name'],
    ['timeout', null],
    ['', null],
    ['x'.repeat(100_000), null]
  ] as const) {
    test(`is ${wanted} for ${word.slice(0, 20)}`, () => {
      assert.equal(closestMatch(word, KEYS), wanted)
    })
  }

  test('has the fewest edits, of which a swap of two letters is one', () => {
    assert.equal(closestMatch('hsot', ['shots', 'host']), 'host')
    assert.equal(closestMatch('main', ['mainly', 'mian', 'main']), 'main')
  })
})
