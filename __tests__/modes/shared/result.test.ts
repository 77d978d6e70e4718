import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Delivery } from '../../../src/delivery/deliver.ts'
import { failureMessage } from '../../../src/modes/shared/result.ts'

const RESEND = 'start a new run'

function failed(
  webhook: string,
  reason: string,
  attempt: { status_code: number | null; error: 'blocked' | 'status' } | null
): Delivery {
  const started = '2026-07-25T10:00:00.000Z'
  const rest = { number: 1, started, duration_ms: 1 }
  return {
    id: `msg_${webhook}`,
    webhook,
    event: 'build_completed',
    status: 'failure',
    reason,
    attempts: attempt === null ? [] : [{ ...rest, ...attempt }]
  }
}

const UNSENT = failed('old', 'not sent again: add it to the config', null)
const BLOCKED = failed('private', 'blocked: add the host', {
  status_code: null,
  error: 'blocked'
})
const DOWN = failed('down', 'HTTP 500', { status_code: 500, error: 'status' })
const REFUSED = failed('picky', 'HTTP 400', {
  status_code: 400,
  error: 'status'
})

function lastLine(...deliveries: Delivery[]): string | undefined {
  return failureMessage(deliveries, { cancelled: false, resend: RESEND })
    ?.split('\n')
    .at(-1)
}

describe('the error of a step in which webhooks failed', () => {
  test('advises nothing about a receiver that got no request', () => {
    assert.equal(
      lastLine(UNSENT, BLOCKED),
      '2 webhooks failed; after that change, start a new run'
    )
    assert.match(lastLine(UNSENT, DOWN) ?? '', /fix the receiver and re-run/)
  })

  test('says which advice is for a body that was not accepted', () => {
    assert.equal(
      lastLine(REFUSED),
      'webhook "picky" failed: HTTP 400; fix the body in the config, then report this run from a new one, with the input run-id'
    )
    assert.match(
      lastLine(DOWN, REFUSED) ?? '',
      /config or workflow, start a new run; where the receiver does not accept the body, fix it in the config/
    )
  })
})
