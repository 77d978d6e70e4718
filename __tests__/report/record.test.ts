import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finished } from '../../src/report/delivery.ts'
import { recorded, recordOf, recordPieces } from '../../src/report/record.ts'

const run = { id: 1001, attempt: 1 }
const one = (webhook: string) => {
  const named = { id: `msg_${webhook}`, webhook, event: 'build_completed' }
  const outcome = { delivered: true, reason: null, tries: [], notes: [] }
  return recorded(finished(named, outcome), undefined, 'acme/lmp')
}

for (const names of [[], ['a'], ['a', '"b"', 'ü']])
  test(`the pieces of a record of ${names.length} are its JSON`, () => {
    const record = recordOf('acme/lmp', run, names.map(one))
    const pieces = [...recordPieces(record)]
    assert.equal(pieces.join(''), JSON.stringify(record))
    assert.equal(pieces.length, names.length + 2)
  })
