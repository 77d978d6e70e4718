import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Json, makeFolder, makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { recordPath } from '../helpers/run-action.ts'
import {
  digestOf,
  one,
  packed,
  recordOf,
  startRedeliverHarness
} from '../helpers/run-redeliver.ts'

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

/** Writes a record with nothing but `deliveries` in it. */
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
  test('checks the MAC that the contract specifies', () => {
    assert.equal(own.w.mac, signed(trusted(own.w), KEY))
  })

  test('sends the unchanged record that is forged in the other tests', async () => {
    const ran = await harness.again(write(genuine.deliveries), WEBHOOKS, {
      inputs
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(requests.splice(0).length, 3)
  })

  for (const [what, change, message] of [
    ['another body', { body: '{"status":"PASSED"}' }, /its mac is wrong/],
    ['a body with a blank more', { body: `${own.w.body} ` }, /mac is wrong/],
    ['an older body', { body: old.w.body }, /its mac is wrong/],
    [
      'an older body with its mac',
      { body: old.w.body, mac: old.w.mac },
      /its mac is wrong/
    ],
    ['another id', { id: old.w.id }, /its mac is wrong/],
    ['an id of somebody else', { id: 'msg_1' }, /its mac is wrong/],
    ['another webhook', { webhook: 'v' }, /its mac is wrong/],
    ['no mac', { mac: null }, /the record has no mac for it/],
    ['an empty mac', { mac: '' }, /its mac is wrong/],
    ['the mac of another delivery', { mac: own.v.mac }, /its mac is wrong/],
    [
      'a mac in capitals',
      { mac: String(own.w.mac).toUpperCase() },
      /its mac is wrong/
    ],
    ['a mac that goes on', { mac: `${own.w.mac}00` }, /its mac is wrong/],
    [
      'a mac by another key',
      { mac: signed(trusted(own.w)) },
      /its mac is wrong/
    ],
    ['the event of a test', { event: 'test' }, /its mac is wrong/],
    ['the event of a failure', { event: 'build_failed' }, /its mac is wrong/],
    [
      'another run',
      { run: { run_id: 1002, run_attempt: 1 } },
      /its mac is wrong/
    ],
    [
      'another attempt',
      { run: { run_id: 1001, run_attempt: 2 } },
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

  const { run: told, deliveries } = genuine
  const file = packed(genuine)
  const text = JSON.stringify(file)
  const digest = digestOf(String(own.w.body))
  const changed = (change: Json) =>
    JSON.stringify(
      packed({ ...genuine, deliveries: [{ ...own.w, ...change }] })
    )

  for (const [what, content, message] of [
    ['is empty', '', /is incomplete or not JSON/],
    ['is cut off', text.slice(0, -9), /is incomplete or not JSON/],
    ['is no JSON', 'hello', /is incomplete or not JSON/],
    ['is a list', `[${text}]`, /is not a record of this action/],
    ['is null', 'null', /is not a record of this action/],
    ['is a payload', '{"build_id":1}', /is not a record of this action/],
    [
      'is of another version',
      JSON.stringify({ ...file, version: 2 }),
      /is a record of version 2, and this version of the action reads version 1/
    ],
    [
      'is of another repository',
      JSON.stringify({ ...file, run: { ...Object(told), repository: 'a/b' } }),
      /is a record of a\/b, and this is acme\/lmp; send it again from there/
    ],
    [
      'has a key twice',
      text.replace('"version":1', '"version":1,"version":1'),
      /gives a key twice/
    ],
    [
      'has a key of a delivery twice, once escaped',
      text.replace('"webhook":"w"', '"webhook":"w","\\u0077ebhook":"w"'),
      /gives a key twice/
    ],
    [
      'lacks a key',
      changed({ mac: undefined }),
      /is not a record of this action \(deliveries\.0\.mac\)/
    ],
    [
      'has a number for a body',
      changed({ body: 1 }),
      /is not a record of this action \(deliveries\.0\.body\)/
    ],
    [
      'has an id that is no header',
      changed({ id: 'a\nb' }),
      /\(deliveries\.0\.id\)/
    ],
    [
      'has an event that is no header',
      changed({ event: 'x\r\nx-admin: 1' }),
      /\(deliveries\.0\.event\)/
    ],
    [
      'has a body under the digest of another one',
      JSON.stringify({
        ...file,
        bodies: { ...Object(file.bodies), [digest]: '{}' }
      }),
      new RegExp(`was changed: bodies\\.${digest} has another SHA-256`)
    ],
    [
      'has half a character in a body',
      JSON.stringify({
        ...file,
        bodies: { ...Object(file.bodies), [digestOf('\ufffd')]: '\ud800' }
      }),
      /was changed: bodies\.[0-9a-f]{64} has another SHA-256/
    ],
    [
      'names a body that it does not have',
      text.replace(`"${digest}":`, `"${digestOf('another')}":`),
      /was changed: bodies\./
    ],
    [
      'has no bodies',
      JSON.stringify({ ...file, bodies: {} }),
      /has no body for deliveries\.0/
    ],
    [
      'lacks the bodies',
      JSON.stringify({ ...file, bodies: undefined }),
      /is not a record of this action \(bodies\)/
    ],
    [
      'has a body under no digest',
      JSON.stringify({ ...file, bodies: { x: '' } }),
      /is not a record of this action \(bodies\.x\)/
    ],
    [
      'has a body that is no text',
      JSON.stringify({ ...file, bodies: { [digest]: 1 } }),
      /is not a record of this action \(bodies\.[0-9a-f]{64}\)/
    ],
    [
      'has a time that is none',
      text.replace(/"started":"[^"]*"/, '"started":"2026-99-99T00:00:00Z"'),
      /deliveries\.0\.attempts\.0\.started/
    ],
    ['is deep', `${'['.repeat(200_000)}`, /is incomplete or not JSON/],
    [
      'is deep and whole',
      `{"version":1,"deliveries":${'['.repeat(9e4)}${']'.repeat(9e4)}}`,
      /is not a record of this action/
    ],
    [
      'would change what objects are',
      text.replace('"version":1', '"__proto__":{"version":1,"run":{}}'),
      /is not a record of this action/
    ],
    [
      'is one of a received webhook',
      JSON.stringify({ ...file, deliveries: [], received: null }),
      /holds a received webhook; use mode: receive to process it again/
    ]
  ] as const) {
    test(`fails, and sends nothing, for a record that ${what}`, async () => {
      const folder = makeFolder({
        'webhook-record.json': content,
        'good/webhook-record.json': file
      })
      const single = await harness.again(
        join(folder, 'webhook-record.json'),
        WEBHOOKS,
        { inputs }
      )
      assert.equal(single.code, 1, single.stdout)
      assert.match(errorOf(single), message)
      assert.equal(single.outputs.result, 'failure')
      assert.deepEqual(requests, [])
      if (what.includes('received')) return
      const beside = await harness.again(folder, WEBHOOKS, { inputs })
      assert.equal(beside.code, 1)
      assert.match(errorOf(beside), message)
      assert.deepEqual(requests, [])
    })
  }

  test('accepts a record that is indented or has unknown keys', async () => {
    const record = { ...packed({ ...genuine, deliveries }), later: { key: 1 } }
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
