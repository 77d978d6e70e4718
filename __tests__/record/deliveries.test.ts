import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { finished } from '../../src/delivery/deliver.ts'
import {
  deliveryRecord,
  readDeliveryRecord,
  recordPieces
} from '../../src/record/deliveries.ts'
import { recordDelivery } from '../../src/record/provenance.ts'
import { storedBody } from '../../src/templates/store.ts'

const empty = deliveryRecord('acme/lmp', { id: 1001, attempt: 1 })
const recordOf = (...bodies: (string | null)[]) => ({
  ...empty,
  deliveries: bodies.map((body, index) => {
    const named = {
      id: `msg_${index}`,
      webhook: `"ü" ${index}`,
      event: 'build_completed'
    }
    const outcome = { delivered: true, reason: null, attempts: [], notes: [] }
    const recorded = recordDelivery(finished(named, outcome), undefined, empty)
    return { ...recorded, body: body === null ? null : storedBody(body) }
  })
})

describe('record of deliveries', () => {
  for (const bodies of [
    [],
    [null],
    ['one'],
    ['one', 'two', 'one', null, 'ü "\\\u2028', ''],
    Array.from({ length: 2_000 }, (_, index) => `{"at":${index % 3}}`)
  ])
    test(`is read as it was written with ${bodies.length} deliveries`, () => {
      const record = recordOf(...bodies)
      const text = [...recordPieces(record)].join('')
      assert.deepEqual(readDeliveryRecord(text), {
        kind: 'deliveries',
        record
      })
      const written: { bodies: Record<string, string> } = JSON.parse(text)
      assert.deepEqual(Object.values(written.bodies), [
        ...new Set(bodies.filter(body => body !== null))
      ])
    })

  test('is written in parts that do not grow with other bodies', () => {
    const bodies = ['a', 'b', 'c'].map(letter => letter.repeat(100_000))
    for (const piece of recordPieces(recordOf(...bodies)))
      assert.ok(piece.length < 110_000, `${piece.length}`)
  })

  for (const [name, isValid] of [
    ['jo.doe/.github', true],
    ['../lmp', false],
    ['-acme/lmp', false],
    ['acme/..', false],
    ['acme/lmp/..', false],
    [`acme/${'x'.repeat(101)}`, false]
  ] as const)
    test(`${isValid ? 'may be' : 'is never'} of a repository ${name.slice(0, 20)}`, () => {
      const record = recordOf('one')
      for (const named of [
        { ...record, run: { ...record.run, repository: name } },
        { ...record, sender: name }
      ]) {
        const { kind } = readDeliveryRecord([...recordPieces(named)].join(''))
        assert.equal(kind, isValid ? 'deliveries' : 'invalid')
      }
    })

  test('is invalid when a body does not match its digest', () => {
    const text = [...recordPieces(recordOf('one'))].join('')
    const changed = text.replace('"one"', '"two"')
    assert.equal(readDeliveryRecord(changed).kind, 'invalid')
  })
})
