import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Json, makeFolder, makeJob, makeRun } from '../helpers/fixtures.ts'
import {
  digestOf,
  KEY,
  one,
  packed,
  recordOf,
  startRedeliverHarness,
  workflowRun
} from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { recordPath } from '../helpers/run-action.ts'

const SECRETS = `key=${KEY}\nother=AnotherKeyOfAnotherOne\nloot=s3cr3t-to-be-stolen`
const inputs = { secrets: SECRETS }
const W = { name: 'w', url: '/w', secret_name: 'key' }
const V = { name: 'v', url: '/v', secret_name: 'other' }
const OPEN = { name: 'open', url: '/open', body: { text: 'a ${build.status}' } }
const WEBHOOKS = [W, V, OPEN]

const harness = await startRedeliverHarness()
const { requests } = harness.receiver
const genuine = recordOf(await harness.fail(WEBHOOKS, { inputs }))
const run = { id: 1002, head_sha: 'b'.repeat(40), conclusion: 'failure' }
harness.api.state.runs.push(makeRun(run))
harness.api.state.jobs.push(makeJob({ run_id: 1002 }))
const older = recordOf(
  await harness.fail(WEBHOOKS, { ...workflowRun(makeRun(run)), inputs })
)
requests.splice(0)

type Deliveries = Record<'w' | 'v' | 'open', Json>

/** Returns the deliveries of a record by their webhooks. */
function byName(record: { deliveries: Json[] }): Deliveries {
  const [w = {}, v = {}, open = {}] = record.deliveries
  return { w, v, open }
}

const old = byName(older)
const own = byName(genuine)
const signed = (text: string, key = 'NotTheKey') =>
  createHmac('sha256', key)
    .update(`webhook-action/record/v1.${text}`)
    .digest('hex')

/** Writes a record of `deliveries` only. */
function write(deliveries: Json[], parts: Json = {}): string {
  const record = packed({ ...genuine, ...parts, deliveries })
  return join(makeFolder({ 'r.json': record }), 'r.json')
}

const errorOf = ({ annotations }: RunResult) =>
  annotations.find(({ level }) => level === 'error')?.message ?? ''

/** Returns what the MAC of a delivery of run 1001 is made over. */
const trusted = ({ id, webhook, event, body }: Json) =>
  JSON.stringify([
    ...['acme/lmp', 1001, 1, id, webhook, event],
    digestOf(String(body))
  ])

describe('redelivery of a forged record', () => {
  test('sends the unchanged record that is forged in the other tests', async () => {
    const ran = await harness.again(write(genuine.deliveries), WEBHOOKS, {
      inputs
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(requests.splice(0).length, 3)
  })

  for (const [what, change, message] of [
    ['another body', { body: '{"status":"PASSED"}' }, /its mac is wrong/],
    [
      'an older body with its mac',
      { body: old.w.body, mac: old.w.mac },
      /its mac is wrong/
    ],
    ['no mac', { mac: null }, /the record has no mac for it/],
    [
      'a mac by another key',
      { mac: signed(trusted(own.w)) },
      /its mac is wrong/
    ],
    [
      'another run',
      { run: { run_id: 1002, run_attempt: 1 } },
      /its mac is wrong/
    ]
  ] as const) {
    test(`signs and sends nothing for a delivery with ${what}`, async () => {
      const forged: Json = { ...own.w, ...change }
      const asked = harness.api.asked().length
      const ran = await harness.again(write([forged]), WEBHOOKS, { inputs })
      assert.equal(ran.code, 1, ran.stdout)
      assert.match(errorOf(ran), message)
      assert.equal(ran.outputs.failed, '1')
      assert.deepEqual(requests, [])
      assert.equal(harness.api.asked().length, asked)
      // What was not proven is not proven by the new record either.
      assert.deepEqual(
        recordOf(ran).deliveries.map(({ mac }) => mac),
        [forged.mac]
      )
    })
  }

  test('warns of secrets that a forger could send a text with', async () => {
    const bare = { ...OPEN, url: '/open?a=${secrets.loot}' }
    const named = {
      ...bare,
      url: '/open',
      headers: { 'x-token': '${secrets.loot}' },
      username: 'ci',
      password: '${secrets.other}'
    }
    const warnings = async (webhooks: Json[], deliveries: Json[]) => {
      const ran = await harness.again(write(deliveries), webhooks, { inputs })
      assert.equal(ran.code, 0, ran.stdout)
      requests.splice(0)
      return ran.annotations.map(({ message }) => message)
    }
    const warning = (names: string) =>
      `webhook "open" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${names}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`
    assert.deepEqual(await warnings([bare], [own.open]), [warning('loot')])
    assert.deepEqual(await warnings([named], [own.open]), [
      warning('loot, other')
    ])
    assert.deepEqual(await warnings([OPEN], [own.open]), [])
    const signed = { ...W, url: '/w?a=${secrets.loot}' }
    assert.deepEqual(await warnings([signed, bare], [own.w]), [])
  })

  test('sends the other deliveries of a record with a forged one', async () => {
    const forged = { ...own.w, body: '{}' }
    const ran = await harness.again(write([forged, own.v]), WEBHOOKS, {
      inputs
    })
    assert.equal(ran.code, 1)
    assert.equal(one(requests.splice(0)).url, '/v')
    const dry = await harness.again(write([forged]), WEBHOOKS, {
      inputs: { ...inputs, 'dry-run': 'true' }
    })
    assert.equal(dry.code, 1)
    assert.match(errorOf(dry), /its mac is wrong/)
  })

  test('never sends a genuine body to the URL of another run', async () => {
    const webhook = { ...W, url: '/${build.github.sha}' }
    const path = write([own.w], { run: older.run })
    const ran = await harness.again(path, [webhook], { inputs })
    assert.equal(ran.code, 1)
    assert.match(errorOf(ran), /its mac is wrong/)
    assert.deepEqual(requests, [])
  })

  for (const [what, body, code] of [
    ['in the open', '{"text":"${secrets.loot}"}', 1],
    ['after dollars', '{"text":"$$${secrets.loot}"}', 1],
    ['escaped for JSON', '{"text":"\\u0024{secrets.loot}"}', 0],
    ['half escaped for JSON', '{"text":"$\\u007bsecrets.loot}"}', 0],
    ['in a key', '{"\\u0024{secrets.loot}":1}', 0]
  ] as const) {
    test(`gives no secret to an unsigned webhook: ${what}`, async () => {
      const path = write([{ ...own.open, body }])
      const ran = await harness.again(path, WEBHOOKS, { inputs })
      for (const request of requests.splice(0))
        assert.ok(
          !String(request.body).includes('s3cr3t'),
          String(request.body)
        )
      const dry = await harness.again(path, WEBHOOKS, {
        inputs: { ...inputs, 'dry-run': 'true' }
      })
      assert.ok(!(ran.log + dry.log).includes('s3cr3t'))
      assert.equal(ran.code, code)
    })
  }

  test("gives the holder of a webhook's key no secret that its config does not name", async () => {
    const body = '{"text":"${secrets.loot}"}'
    const mac = signed(trusted({ ...own.w, body }), KEY)
    const path = write([{ ...own.w, body, mac }])
    const refused = await harness.again(path, WEBHOOKS, { inputs })
    assert.match(
      errorOf(refused),
      /it holds the secret loot, which the webhook's/
    )
    assert.deepEqual(requests, [])
    const named = { ...W, headers: { 'x-loot': '${secrets.loot}' } }
    const sent = await harness.again(path, [named], { inputs })
    assert.equal(sent.code, 0, sent.stdout)
    assert.match(String(one(requests.splice(0)).body), /s3cr3t-to-be-stolen/)
  })

  test('rejects a MAC made with a key that the webhook no longer has', async () => {
    const ran = await harness.again(
      write([own.w]),
      [{ ...W, secret_name: 'other' }],
      { inputs }
    )
    assert.equal(ran.code, 1)
    assert.match(errorOf(ran), /its mac is wrong: .* is another one now/)
    assert.deepEqual(requests, [])
  })

  test('never signs what was sent unsigned', async () => {
    const ran = await harness.again(
      write([own.open]),
      [{ ...OPEN, secret_name: 'key' }],
      { inputs }
    )
    assert.equal(ran.code, 1)
    assert.match(errorOf(ran), /the record has no mac for it/)
    assert.deepEqual(requests, [])
  })

  test('fails a delivery when a secret of its body is no longer given', async () => {
    const webhooks = [{ ...W, body: { text: 'x ${secrets.loot}' } }, V]
    const failed = await harness.fail(webhooks, { inputs })
    requests.splice(0)
    const ran = await harness.again(
      recordPath(failed),
      [{ ...W, body: 'x' }, V],
      {
        inputs: { secrets: `key=${KEY}\nother=AnotherKeyOfAnotherOne` }
      }
    )
    assert.equal(ran.code, 1)
    assert.equal(one(requests.splice(0)).url, '/v')
    assert.match(
      errorOf(ran),
      /webhook "w" failed: not sent again: body: it holds the secret loot, which the webhook's config does not name or the input secrets has no value for/
    )
  })

  const file = packed(genuine)

  for (const [what, record, message] of [
    [
      'is of another version',
      { ...file, version: 2 },
      /is a record of version 2, and this version of the action reads version 1/
    ],
    [
      'is of another repository',
      { ...file, run: { ...Object(genuine.run), repository: 'a/b' } },
      /is a record of a\/b, and this is acme\/lmp; send it again from there/
    ],
    [
      'is one of a received webhook',
      { ...file, deliveries: [], received: null },
      /holds a received webhook; use mode: receive to process it again/
    ],
    ['is cut off', '{"version":1', /is incomplete or not JSON/]
  ] as const)
    test(`fails, and sends nothing, for a record that ${what}`, async () => {
      const folder = makeFolder({
        'webhook-record.json': record,
        'good/webhook-record.json': file
      })
      const paths = [join(folder, 'webhook-record.json')]
      if (!what.includes('received')) paths.push(folder)
      for (const path of paths) {
        const ran = await harness.again(path, WEBHOOKS, { inputs })
        assert.equal(ran.code, 1, ran.stdout)
        assert.match(errorOf(ran), message)
        assert.equal(ran.outputs.result, 'failure')
        assert.deepEqual(requests, [])
      }
    })

  test('accepts a record that is indented or has unknown keys', async () => {
    const record = { ...packed(genuine), later: { key: 1 } }
    const path = makeFolder({
      'r.json': `\ufeff${JSON.stringify(record, null, 2)}`
    })
    const ran = await harness.again(join(path, 'r.json'), WEBHOOKS, { inputs })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(requests.splice(0).length, 3)
  })

  test('does not read records that are too large', async () => {
    const folder = makeFolder({ 'webhook-record.json': file })
    const large = join(folder, 'webhook-record-2.json')
    writeFileSync(large, '')
    truncateSync(large, 33 * 1024 * 1024)
    const ran = await harness.again(folder, WEBHOOKS, { inputs })
    assert.equal(ran.code, 1)
    assert.match(errorOf(ran), /are larger than 32 MiB/)
    const device = await harness.again('/dev/zero', WEBHOOKS, { inputs })
    assert.match(errorOf(device), /the record \/dev\/zero is not a file/)
    assert.deepEqual(requests, [])
  })
})
