import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Json } from '../helpers/fixtures.ts'
import { type Ran, type Step, scenario, workflowRunEvent } from './harness.ts'

const A = { name: 'a', url: 'http://receiver.test/a', secret_name: 'key' }
const B = { name: 'b', url: 'http://receiver.test/b', secret_name: 'other' }
const C = {
  name: 'c',
  url: 'http://receiver.test/c',
  secret_name: ['key', 'other'],
  signature: 'github',
  body: { text: '${build.status} ${secrets.key}' }
}
const OPEN = { ...C, secret_name: undefined, signature: undefined }

const first: Step = {
  config: { notify: { webhooks: [A, B, C] } },
  event: workflowRunEvent(),
  env: {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_RUN_ID: '2002',
    GITHUB_WORKFLOW: 'Notify'
  }
}

/** Returns a step that redelivers from the record of the one before. */
const again =
  (inputs: Step['with'] = {}, webhooks: Json[] = [A, B, C]) =>
  ({ outputs }: Ran): Step => ({
    config: { notify: { webhooks } },
    env: {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_RUN_ID: '3003',
      GITHUB_WORKFLOW: 'Redeliver'
    },
    with: { mode: 'redeliver', record: outputs['record-file'] ?? '', ...inputs }
  })

/** Returns a record with the digests that its bodies have. */
function withDigests(record: string): string {
  const { bodies }: { bodies: Record<string, string> } = JSON.parse(record)
  return Object.entries(bodies).reduce(
    (text, [digest, body]) =>
      text.replaceAll(digest, createHash('sha256').update(body).digest('hex')),
    record
  )
}

/** Returns a redelivery from a record whose text was changed. */
const forged =
  (change: (record: string) => string) =>
  (before: Ran): Step => {
    const record = join(before.folder, 'forged.json')
    writeFileSync(record, change(before.record))
    return again({ record, deliveries: 'all' })(before)
  }

const FAILING = { receiver: { '/a': 200, '/b': [404, 200], '/c': [400, 200] } }

describe('redeliver', { concurrency: 4 }, () => {
  test('A failed delivery is sent again with the same id and body.', t =>
    scenario(t, FAILING, first, again()))

  test('All deliveries are sent again on request.', t =>
    scenario(t, {}, first, again({ deliveries: 'all' })))

  test('Only the named webhooks are sent again.', t =>
    scenario(t, {}, first, again({ deliveries: 'all', only: 'b' })))

  test('One delivery is chosen by its id.', t =>
    scenario(t, {}, first, before => {
      const [{ id }] = JSON.parse(before.outputs.deliveries ?? '')
      return again({ deliveries: id })(before)
    }))

  test('Nothing failed, so nothing is sent.', t =>
    scenario(t, {}, first, again()))

  test('A dry run prints what would be sent again.', t =>
    scenario(t, FAILING, first, again({ 'dry-run': 'true' })))

  test('A redelivery can fail and the next one succeed.', t =>
    scenario(
      t,
      { receiver: { '/b': [404, 404, 200] } },
      first,
      again(),
      again()
    ))

  test('A webhook that is no longer configured, or has another key, fails.', t =>
    scenario(t, FAILING, first, again({}, [A, { ...B, secret_name: 'key' }])))

  test('A record with a forged body is not sent.', t =>
    scenario(
      t,
      {},
      first,
      forged(text => withDigests(text.replaceAll('PASSED', 'FAILED')))
    ))

  test('A record with a body that does not match its digest is an error.', t =>
    scenario(
      t,
      {},
      first,
      forged(text => text.replaceAll('PASSED', 'FAILED'))
    ))

  test('A record with a forged MAC is not sent.', t =>
    scenario(
      t,
      {},
      first,
      forged(text =>
        text.replaceAll(
          /"mac":( ?)"[0-9a-f]{64}"/g,
          `"mac":$1"${'0'.repeat(64)}"`
        )
      )
    ))

  test('A secret that an unsigned record names is not sent.', t =>
    scenario(
      t,
      {},
      { ...first, config: { notify: { webhooks: [OPEN] } } },
      again({ deliveries: 'all' }, [OPEN])
    ))

  test('A file that is not a record is an error.', t =>
    scenario(
      t,
      {},
      first,
      forged(() => '{'),
      forged(() => '{"version": 2}'),
      again({ record: 'nowhere.json' }),
      again({ record: '' })
    ))
})
