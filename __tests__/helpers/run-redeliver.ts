import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ApiState } from './fake-github.ts'
import { answer, type Received } from './fake-receiver.ts'
import type { Json } from './fixtures.ts'
import { type Harness, startHarness, workflowRun } from './harness.ts'
import { type RunOptions, type RunResult, recordPath } from './run-action.ts'

/** A harness whose receiver returns the configured status. */
export interface RedeliverHarness extends Harness {
  /** The code for all that comes. */
  answers(status: number): void
  /** Notifies of run 1001 while the receiver returns 400. */
  fail(webhooks: Json[], options?: RunOptions): Promise<RunResult>
  /** Redelivers a record with `webhooks` as the config of today. */
  again(
    record: string,
    webhooks: Json[],
    options?: RunOptions
  ): Promise<RunResult>
}

/** A run of a workflow that redelivers. */
const DISPATCHED = {
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_RUN_ID: '3003',
  GITHUB_WORKFLOW: 'Redeliver'
}

/** Returns a place where everything is accepted. */
export async function startRedeliverHarness(
  parts: Partial<ApiState> = {}
): Promise<RedeliverHarness> {
  let status = 200
  const harness = await startHarness(parts, {
    handler: exchange => answer(status)(exchange)
  })
  return {
    ...harness,
    answers(code) {
      status = code
    },
    async fail(webhooks, { inputs, event, env } = {}) {
      status = 400
      const reporting = workflowRun()
      const ran = await harness.notify(webhooks, {
        event: event ?? reporting.event,
        env: { ...reporting.env, ...env },
        inputs: { ...inputs }
      })
      status = 200
      assert.equal(ran.code, 1, ran.stdout)
      return ran
    },
    again: (record, webhooks, { inputs, env, ...rest } = {}) =>
      harness.notify(webhooks, {
        ...rest,
        inputs: { mode: 'redeliver', record, ...inputs },
        env: { ...DISPATCHED, ...env }
      })
  }
}

/** A record with the text of each body in place of its digest. */
export type FlatRecord = Json & { deliveries: Json[] }

/** Returns the record that a step left, each delivery with its body. */
export function recordOf(ran: RunResult): FlatRecord {
  const { bodies, deliveries, ...head } = JSON.parse(
    readFileSync(recordPath(ran), 'utf8')
  )
  return {
    ...head,
    deliveries: deliveries.map((one: Json) => ({
      ...one,
      body: one.body === null ? null : bodies[String(one.body)]
    }))
  }
}

/** Returns a record as it is in a file: each body once, by its digest. */
export function packed({ deliveries, ...head }: FlatRecord): Json {
  const bodies: Record<string, string> = {}
  const rest = deliveries.map(one => {
    if (typeof one.body !== 'string') return one
    const body = digestOf(one.body)
    bodies[body] = one.body
    return { ...one, body }
  })
  return { ...head, bodies, deliveries: rest }
}

/** Returns the hex SHA-256 of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Returns the only request of a list. */
export function one(requests: Received[]): Received {
  assert.equal(requests.length, 1)
  return requests[0] ?? assert.fail()
}
