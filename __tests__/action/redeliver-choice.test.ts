import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { respond, silence } from '../helpers/fake-receiver.ts'
import { type Json, makeFolder, makeJob, makeRun } from '../helpers/fixtures.ts'
import {
  packed,
  recordOf,
  startHarness,
  startRedeliverHarness,
  workflowRun
} from '../helpers/harness.ts'
import {
  type RunOptions,
  type RunResult,
  readRecord,
  recordPath
} from '../helpers/run-action.ts'
import { compareTexts } from './compare-texts.ts'

const W = { name: 'w', url: '/w', secret_name: 'key', retry_schedule: [] }
const V = { name: 'v', url: '/v', secret_name: 'key', retry_schedule: [] }
const OFF = { name: 'off', url: '/off', enabled: false }

const harness = await startRedeliverHarness()
const failed = await harness.fail([W])
const sent = await harness.notify([V, OFF], workflowRun())
const record = recordOf(failed)
record.deliveries.push(...recordOf(sent).deliveries)
harness.receiver.requests.splice(0)

/** A record of one that failed, one that went out, one that did not. */
const mixed = join(makeFolder({ 'record.json': packed(record) }), 'record.json')
const ids: Record<string, string> = Object.fromEntries(
  record.deliveries.map(({ webhook, id }) => [String(webhook), String(id)])
)

/** Returns where requests went, and forgets them. */
const paths = () =>
  harness.receiver.requests
    .splice(0)
    .map(({ path }) => path)
    .sort()

const again = (options: RunOptions = {}, webhooks: Json[] = [W, V, OFF]) =>
  harness.again(mixed, webhooks, options)

const messages = ({ annotations }: RunResult) =>
  annotations.map(({ message }) => message).join('\n')

describe('which deliveries are redelivered', () => {
  for (const [deliveries, only, wanted] of [
    ['all', 'v', ['/v']],
    ['ID_V\nID_W', '', ['/v', '/w']],
    ['ID_V,ID_W', 'w', ['/w']],
    ['failed', 'v', []],
    ['', '', ['/w']]
  ] as const) {
    test(`are ${wanted} for deliveries "${deliveries}" and only "${only}"`, async () => {
      const text = deliveries
        .replace('ID_V', ids.v ?? '')
        .replace('ID_W', ids.w ?? '')
      const ran = await again({ inputs: { deliveries: text, only } })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'success')
      assert.deepEqual(paths(), wanted)
    })
  }

  test('cannot be selected, which is an error, by what is not in the record', async t => {
    const wrong: Record<string, string>[] = [
      { deliveries: 'all the failed ones' },
      { deliveries: 'ID_W,msg_00000000000000000000000000000000' },
      { deliveries: 'failed,ID_W' },
      { deliveries: 'ID_OFF' },
      { only: 'nobody' },
      { only: 'of' },
      { record: '' },
      { record: 'x.json' }
    ]
    const steps = []
    for (const inputs of wrong) {
      const text = JSON.stringify(inputs)
        .replace('ID_W', ids.w ?? '')
        .replace('ID_OFF', ids.off ?? '')
      const ran = await again({ inputs: JSON.parse(text) })
      assert.equal(ran.code, 1, ran.stdout)
      assert.equal(ran.outputs.result, 'failure')
      steps.push(ran)
    }
    assert.deepEqual(paths(), [])
    compareTexts(t, ...steps)
  })

  test('fail one by one when a webhook no longer exists', async () => {
    const failed = await harness.fail([W, V])
    paths()
    const ran = await harness.again(recordPath(failed), [V])
    assert.equal(ran.code, 1)
    assert.deepEqual(paths(), ['/v'])
    assert.equal(ran.outputs.failed, '1')
    const left = await harness.again(recordPath(failed), [V], {
      inputs: { only: 'v' }
    })
    assert.equal(left.code, 0, left.stdout)
    paths()
  })

  test('skip a disabled webhook and only warn for one that is not required', async () => {
    const failed = await harness.fail([W, V])
    paths()
    harness.respondWith(404)
    const ran = await harness.again(recordPath(failed), [
      { ...W, enabled: false },
      { ...V, required: false }
    ])
    harness.respondWith(200)
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/v'])
    assert.equal(ran.outputs.skipped, '1')
    assert.equal(ran.outputs.failed, '1')
    assert.match(
      ran.log,
      /webhook "w" skipped, msg_[0-9a-f]{32}: enabled is false/
    )
  })

  test('are printed in a dry run, with what would be rejected', async () => {
    const inputs = { 'dry-run': 'true' }
    const ran = await again({ inputs })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'not_run')
    const refused = await again({
      inputs: { ...inputs, 'allowed-hosts': 'public' }
    })
    assert.equal(refused.code, 1)
    assert.match(refused.log, /webhook "w" would be refused: /)
    assert.deepEqual(paths(), [])
    const after = await harness.again(recordPath(ran), [W])
    assert.equal(after.code, 0, after.stdout)
    assert.deepEqual(paths(), ['/w'])
  })

  test('stay in the new record when they could not be sent this time', async () => {
    const failed = await harness.fail([W, V])
    paths()
    const ran = await harness.again(recordPath(failed), [
      { ...W, enabled: false },
      V
    ])
    assert.deepEqual(paths(), ['/v'])
    const last = await harness.again(recordPath(ran), [W, V])
    assert.equal(last.code, 0, last.stdout)
    assert.deepEqual(paths(), ['/w'])
  })

  test('have a warning when webhooks differ only in a number', async () => {
    const unnamed = [W, V].map(webhook => ({ ...webhook, name: undefined }))
    const failed = await harness.fail(unnamed)
    paths()
    const ran = await harness.again(recordPath(failed), unnamed)
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/v', '/w'])
    assert.equal(ran.annotations.length, 2)
    for (const { message } of ran.annotations)
      assert.match(message, /is one of several unnamed webhooks on its host/)
  })

  test('have the last of two bodies with one id, with a warning', async () => {
    const body = { text: 'first' }
    const one = await harness.fail([{ ...W, body }])
    const two = await harness.fail([{ ...W, body: { text: 'second' } }])
    harness.receiver.requests.splice(0)
    const records = makeFolder({
      'a/webhook-record.json': packed(recordOf(two)),
      'b/webhook-record.json': packed(recordOf(one))
    })
    const ran = await harness.again(records, [{ ...W, body }])
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = harness.receiver.requests.splice(0)
    assert.equal(String(request?.body), '{"text":"second"}')
    assert.match(
      messages(ran),
      /the records hold attempts with different bodies; the latest is used/
    )
  })

  test('include the others when one body is nested too deeply', async () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    const open = { name: 'open', url: '/open', body: ['x'] }
    const failed = recordOf(await harness.fail([open, V]))
    paths()
    const [first = {}, second = {}] = failed.deliveries
    const deliveries = [{ ...first, body: deep(3000) }, second]
    const record = makeFolder({ 'r.json': packed({ ...failed, deliveries }) })
    const ran = await harness.again(join(record, 'r.json'), [open, V])
    assert.equal(ran.code, 1)
    assert.match(
      messages(ran),
      /"open" failed: .* nested more than 1000 levels/
    )
    assert.deepEqual(paths(), ['/v'])
  })

  test('exclude those that failed before they had a body', async t => {
    const { state } = harness.api
    const { runs } = state
    state.runs = [makeRun({ display_title: 'a\u0007b' })]
    const webhook = { ...W, headers: { 'x-name': '${build.name}' } }
    const failed = await harness.fail([webhook])
    state.runs = runs
    const ran = await harness.again(recordPath(failed), [webhook])
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
    assert.deepEqual(paths(), [])
  })

  test('exclude links of a chain', async t => {
    const harness = await startHarness({}, { handler: respond(500) })
    const chains = [
      {
        name: 'deploy',
        webhooks: [
          {
            name: 'prod',
            url: harness.receiver.url,
            retry_schedule: [],
            callback: { via: 'delivery' }
          }
        ]
      }
    ]
    const config = JSON.stringify({ notify: { webhooks: [] }, chains })
    const failed = await harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', config }
    })
    assert.equal(failed.code, 1)
    assert.equal(harness.receiver.requests.splice(0).length, 1)
    const inputs = { mode: 'redeliver', record: recordPath(failed), config }
    const ran = await harness.run({ inputs })
    assert.equal(ran.code, 0, ran.stdout)
    const [{ id = '' } = {}] = readRecord(failed).deliveries
    const named = await harness.run({
      inputs: { ...inputs, deliveries: String(id) }
    })
    assert.equal(named.code, 1)
    compareTexts(t, ran, named)
    assert.equal(harness.receiver.requests.length, 0)
  })

  test('follow the last attempt of each id in a folder', async () => {
    const failed = await harness.fail([W, V])
    paths()
    const first = recordOf(failed)
    const fixed = await harness.again(recordPath(failed), [W, V], {
      inputs: { only: 'w' }
    })
    assert.equal(fixed.code, 0, fixed.stdout)
    assert.deepEqual(paths(), ['/w'])
    // Names and order say nothing of which is the later one.
    for (const names of [
      ['a', 'b'],
      ['b', 'a']
    ]) {
      const record = makeFolder({
        [`${names[0]}/webhook-record.json`]: packed(first),
        [`${names[1]}/deep/webhook-record.json`]: packed(recordOf(fixed)),
        'payload.json': '{}',
        'notes.txt': 'x'
      })
      const ran = await harness.again(record, [W, V])
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(paths(), ['/v'])
    }
  })

  test('come from records of several runs, which the new record keeps apart', async () => {
    const failed = await harness.fail([W])
    const run = { id: 1002, run_attempt: 2 }
    harness.api.state.runs.push(makeRun(run))
    harness.api.state.jobs.push(makeJob({ run_id: 1002, run_attempt: 2 }))
    const other = await harness.fail([W], workflowRun(makeRun(run)))
    paths()
    const record = makeFolder({
      '1/webhook-record.json': packed(recordOf(failed)),
      '2/webhook-record.json': packed(recordOf(other))
    })
    harness.respondWith(500)
    const ran = await harness.again(record, [W])
    harness.respondWith(200)
    assert.equal(ran.code, 1)
    assert.deepEqual(paths(), ['/w', '/w'])
    assert.deepEqual(
      recordOf(ran).deliveries.map(({ run }) => run),
      [undefined, { run_id: 1002, run_attempt: 2 }]
    )
    const last = await harness.again(recordPath(ran), [W])
    assert.equal(last.code, 0, last.stdout)
    assert.deepEqual(paths(), ['/w', '/w'])
  })

  test('are not read from a folder without records, or through symlinks out of it', async t => {
    const folder = makeFolder({ 'payload.json': '{}' })
    mkdirSync(join(folder, 'sub'))
    symlinkSync(mixed, join(folder, 'sub/webhook-record.json'))
    const ran = await harness.again(folder, [W])
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  test('are recorded by a cancelled step', async () => {
    const failed = await harness.fail([W])
    paths()
    const slow = await startHarness({}, { handler: silence })
    const config = JSON.stringify({
      notify: { webhooks: [{ ...W, url: slow.receiver.url }] }
    })
    const ran = await slow.run({
      inputs: { mode: 'redeliver', record: recordPath(failed), config },
      interrupt: { signal: 'SIGTERM', after: slow.receiver.received(1) }
    })
    assert.equal(ran.code, 1)
    const [kept] = readRecord(ran).deliveries
    assert.equal(kept?.status, 'failure')
    const last = await harness.again(recordPath(ran), [W])
    assert.equal(last.code, 0, last.stdout)
    assert.deepEqual(paths(), ['/w'])
  })
})
