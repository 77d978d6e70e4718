import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDelivery } from '../../src/delivery/deliver.ts'
import {
  deliveryRecord,
  keepCallback,
  type ReceivedCallback,
  readDeliveryRecord,
  recordPieces
} from '../../src/record/deliveries.ts'
import { toRecordedDelivery } from '../../src/record/provenance.ts'
import { storedBody } from '../../src/templates/store.ts'
import type { Json } from '../helpers/fixtures.ts'
import { digestOf } from '../helpers/harness.ts'

/** The digest of what half a character becomes as UTF-8. */
const HALF = digestOf('\ufffd')

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
    const recorded = toRecordedDelivery(
      toDelivery(named, outcome),
      undefined,
      empty
    )
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

  const text = [...recordPieces(recordOf('one'))].join('')
  const json: Json = JSON.parse(text)
  const delivery = Object(json.deliveries)[0]
  const { body: digest } = delivery
  const changed = (parts: Json) =>
    JSON.stringify({ ...json, deliveries: [{ ...delivery, ...parts }] })
  const withBodies = (bodies?: Json) => JSON.stringify({ ...json, bodies })
  const OURS = 'is not a record of this action'
  const invalid: [string, string, string][] = [
    ['is empty', '', 'is incomplete or not JSON'],
    ['is cut off', text.slice(0, -9), 'is incomplete or not JSON'],
    ['is no JSON', 'hello', 'is incomplete or not JSON'],
    ['is deep', '['.repeat(200_000), 'is incomplete or not JSON'],
    ['is a list', `[${text}]`, OURS],
    ['is null', 'null', OURS],
    ['is a payload', '{"build_id":1}', `${OURS} (version)`],
    [
      'is deep and whole',
      `{"version":1,"deliveries":${'['.repeat(9e4)}${']'.repeat(9e4)}}`,
      `${OURS} (run)`
    ],
    [
      'would change what objects are',
      text.replace('"version":1', '"__proto__":{"version":1,"run":{}}'),
      `${OURS} (version)`
    ],
    [
      'has a key twice',
      text.replace('"version":1', '"version":1,"version":1'),
      'gives a key twice'
    ],
    [
      'has a key of a delivery twice, once escaped',
      text.replace('"webhook":', '"\\u0077ebhook":"w","webhook":'),
      'gives a key twice'
    ],
    ['lacks a key', changed({ mac: undefined }), `${OURS} (deliveries.0.mac)`],
    [
      'has a number for a body',
      changed({ body: 1 }),
      `${OURS} (deliveries.0.body)`
    ],
    [
      'has an id that is no header',
      changed({ id: 'a\nb' }),
      `${OURS} (deliveries.0.id)`
    ],
    [
      'has an event that is no header',
      changed({ event: 'x\r\nx-admin: 1' }),
      `${OURS} (deliveries.0.event)`
    ],
    [
      'has a time that is none',
      changed({ first_failed: '2026-99-99T00:00:00Z' }),
      `${OURS} (deliveries.0.first_failed)`
    ],
    [
      'has a body under the digest of another one',
      withBodies({ [digest]: 'two' }),
      `was changed: bodies.${digest} has another SHA-256`
    ],
    [
      'has half a character in a body',
      withBodies({ ...Object(json.bodies), [HALF]: '\ud800' }),
      `was changed: bodies.${HALF} has another SHA-256`
    ],
    ['has no bodies', withBodies({}), 'has no body for deliveries.0'],
    ['lacks the bodies', withBodies(), `${OURS} (bodies)`],
    ['has a body under no digest', withBodies({ x: '' }), `${OURS} (bodies.x)`],
    [
      'has a body that is no text',
      withBodies({ [digest]: 1 }),
      `${OURS} (bodies.${digest})`
    ]
  ]

  for (const [what, text, why] of invalid)
    test(`is invalid when it ${what}`, () => {
      assert.deepEqual(readDeliveryRecord(text), { kind: 'invalid', why })
    })

  test('keeps ten rejected callbacks of a link, ten others, and the accepted one', () => {
    const kept: ReceivedCallback[] = []
    const keep = (status: ReceivedCallback['status'], webhook = 'a') =>
      keepCallback(kept, {
        chain: null,
        webhook,
        status,
        callback: null,
        received: 0
      })
    for (let count = 0; count < 20; count += 1) {
      keep('rejected')
      keep('duplicate')
    }
    keep('accepted')
    keep('rejected', 'b')
    const counted = ['rejected', 'duplicate', 'accepted'].map(
      status => kept.filter(one => one.status === status).length
    )
    assert.deepEqual(counted, [11, 10, 1])
  })
})
