import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Attempt } from '../../src/delivery/deliver.ts'
import { triesSection } from '../../src/modes/redeliver/redeliver.ts'

const attempt = (minute: number, parts: Partial<Attempt> = {}): Attempt => ({
  number: 1,
  status_code: null,
  error: 'timeout',
  started: new Date(Date.UTC(2026, 6, 26, 15, minute)).toISOString(),
  duration_ms: 10_000,
  ...parts
})
const redact = (text: string) => text.replaceAll('s3cr3t', '***')

describe('earlier attempts in a summary', () => {
  test('list the first and later ones below each other', () => {
    const now = attempt(9, { status_code: 200, error: null, duration_ms: 12 })
    const delivery = { id: 'msg_1', webhook: 'w', attempts: [now] }
    assert.equal(
      triesSection([{ delivery, earlier: [attempt(1), attempt(2)] }], redact),
      `### All attempts

| Webhook | Attempt | Sent (UTC) | Code | Time |
| :-- | :-- | :-- | :-- | :-- |
| w<br><sub>msg&#95;1</sub> | 1 | 2026-07-26 15:01:00 | timeout | 10.0\u00a0s |
|  | 2 | 2026-07-26 15:02:00 | timeout | 10.0\u00a0s |
|  | 3 (this run) | 2026-07-26 15:09:00 | 200 | 12\u00a0ms |
`
    )
  })

  test('list the last of many, with foreign texts escaped', () => {
    const delivery = { id: 'a|b', webhook: '<b>s3cr3t|', attempts: [] }
    const error = '`| <img>'
    const earlier = Array.from({ length: 25 }, (_, minute) => ({
      ...attempt(minute),
      error
    }))
    const text = triesSection([{ delivery, earlier }], redact)
    assert.equal(text.split('\n').length, 25)
    assert.match(text, /^\| &#60;b&#62;&#42;&#42;&#42;&#124;<br>.* \| 6 \|/m)
    assert.doesNotMatch(text, /s3cr3t|<img>/)
  })

  test('are left out when there are none', () =>
    assert.equal(
      triesSection(
        [{ delivery: { id: 'a', webhook: 'w', attempts: [] }, earlier: [] }],
        redact
      ),
      ''
    ))
})
