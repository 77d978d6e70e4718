import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deliveryHistories } from '../../../src/modes/redeliver/select.ts'
import type {
  DeliveryRecord,
  RecordedDelivery
} from '../../../src/record/deliveries.ts'
import { storedBody } from '../../../src/templates/store.ts'
import fc from '../../helpers/property.ts'

type Status = RecordedDelivery['status']

/** Returns a delivery whose attempts began at these minutes. */
function tried(
  id: string,
  status: Status,
  minutes: number[],
  body: string | null = '{}'
): RecordedDelivery {
  return {
    id,
    chain: null,
    webhook: 'w',
    event: 'build_completed',
    status,
    reason: null,
    attempts: minutes.map((minute, index) => ({
      number: index + 1,
      status_code: 500,
      error: 'status',
      started: `2026-07-26T15:${String(minute).padStart(2, '0')}:00.000Z`,
      duration_ms: 1
    })),
    body: body === null ? null : storedBody(body),
    retry_of: null,
    mac: null
  }
}

const recordOf = (...deliveries: RecordedDelivery[]): DeliveryRecord => ({
  version: 1,
  run: { repository: 'acme/lmp', run_id: 1, run_attempt: 1 },
  deliveries
})

/** Returns ids, how they ended, and the minutes of all attempts. */
const historiesOf = (records: DeliveryRecord[]) =>
  deliveryHistories(records).map(({ sent, earlier }) => [
    sent.id,
    sent.status,
    earlier.map(({ started }) => Number(started.slice(14, 16)))
  ])

describe('selecting deliveries to send again', () => {
  for (const [what, records, wanted] of [
    ['nothing', [], []],
    [
      'the later try, whatever the order',
      [
        recordOf(tried('a', 'success', [5])),
        recordOf(tried('a', 'failure', [1, 2]))
      ],
      [['a', 'success', [1, 2, 5]]]
    ],
    [
      'the later try, though it failed',
      [recordOf(tried('a', 'failure', [9]), tried('a', 'success', [1]))],
      [['a', 'failure', [1, 9]]]
    ],
    [
      'the try with attempts before one that was not sent',
      [
        recordOf(tried('a', 'failure', [1])),
        recordOf(tried('a', 'not_run', [])),
        recordOf(tried('a', 'failure', [], null))
      ],
      [['a', 'failure', [1]]]
    ],
    [
      'of those never sent the one with most to send',
      [
        recordOf(tried('a', 'failure', [])),
        recordOf(tried('a', 'not_run', [], null))
      ],
      [['a', 'failure', []]]
    ],
    [
      'one copy of two, and the order of the records',
      [
        recordOf(tried('b', 'failure', [3]), tried('a', 'failure', [1])),
        recordOf(tried('a', 'failure', [1]), tried('b', 'failure', [3]))
      ],
      [
        ['b', 'failure', [3]],
        ['a', 'failure', [1]]
      ]
    ]
  ] as const) {
    test(`selects by ${what}`, () =>
      assert.deepEqual(historiesOf([...records]), wanted))
  }

  test('selects by times, and not by the order of records', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 59 }), { minLength: 1, maxLength: 6 }),
        minutes => {
          const records = minutes.map(minute =>
            recordOf(
              tried('a', minute % 2 === 0 ? 'success' : 'failure', [minute])
            )
          )
          const latest = Math.max(...minutes)
          assert.deepEqual(historiesOf(records), [
            [
              'a',
              latest % 2 === 0 ? 'success' : 'failure',
              [...minutes].sort((a, b) => a - b)
            ]
          ])
        }
      )
    ))

  test('uses the run of a delivery, else that of its record', () => {
    const own = {
      ...tried('b', 'failure', [1]),
      run: { run_id: 2, run_attempt: 3 }
    }
    assert.deepEqual(
      deliveryHistories([recordOf(tried('a', 'failure', [1]), own)]).map(
        ({ run }) => run
      ),
      [
        { run_id: 1, run_attempt: 1 },
        { run_id: 2, run_attempt: 3 }
      ]
    )
  })

  test('handles many attempts', () => {
    const { attempts } = tried('a', 'failure', [1])
    const many = Array.from({ length: 200_000 }, () => attempts).flat()
    const [kept] = deliveryHistories([
      recordOf({ ...tried('a', 'failure', []), attempts: many })
    ])
    assert.equal(kept?.earlier.length, 1)
  })

  test('takes any number of attempts of one delivery', () => {
    const first_failed = '2026-07-26T15:00:00.000Z'
    const each = { ...tried('a', 'failure', [1]), first_failed }
    const many = Array.from({ length: 100_000 }, () => each)
    const [one] = deliveryHistories([recordOf(...many), recordOf(...many)])
    assert.equal(one?.firstTried, Date.parse(first_failed))
  })
})
