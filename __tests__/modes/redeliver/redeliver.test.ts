import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig } from '../../../src/config/parse.ts'
import { deliveryId } from '../../../src/delivery/request.ts'
import { ConfigError } from '../../../src/errors.ts'
import { readAllowlist } from '../../../src/http/allowlist.ts'
import type { HttpRequest } from '../../../src/http/client.ts'
import type { Io } from '../../../src/io.ts'
import { redeliver } from '../../../src/modes/redeliver/redeliver.ts'
import type { ModeResult } from '../../../src/modes/shared/result.ts'
import { deliveryMac } from '../../../src/record/provenance.ts'
import { storedBody } from '../../../src/templates/store.ts'
import type { Json } from '../../helpers/fixtures.ts'
import { packed } from '../../helpers/harness.ts'
import fc from '../../helpers/property.ts'
import { inputsOf } from '../inputs.ts'

const REPOSITORY = 'acme/lmp'
const SECRETS = new Map([
  ['one', 'the-key-of-one'],
  ['two', 'the-key-of-two'],
  ['loot', 's3cr3t-to-be-stolen']
])
const NAMES = ['one', 'two'] as const
const CONFIG = `
notify:
  webhooks:
    - {name: one, url: 'https://one.example/\${github.run_id}', secret_name: one}
    - {name: two, url: 'https://two.example/', secret_name: two, body: {a: ''}}
`

/** Redelivers a record, and returns what was sent. */
async function step(
  record: unknown,
  text = CONFIG,
  secrets: ReadonlyMap<string, string> = SECRETS
): Promise<{ sent: HttpRequest[]; verdict: ModeResult | null }> {
  const sent: HttpRequest[] = []
  const allowlist = readAllowlist({
    allowedSchemes: ['https'],
    allowedMethods: ['POST'],
    allowedHosts: ['public']
  })
  const silent = () => undefined
  const api = {
    request: () => assert.fail('the API is asked'),
    pages: () => assert.fail('the API is asked'),
    download: () => assert.fail('the API is asked')
  }
  const io: Io = {
    api,
    finalApi: api,
    request: async request => {
      sent.push(request)
      return {
        kind: 'response',
        status: 200,
        headers: {},
        body: Buffer.alloc(0),
        cut: false,
        started: 0,
        durationMs: 1
      }
    },
    addresses: async () => [],
    proxied: () => false,
    log: {
      info: silent,
      warning: silent,
      error: silent,
      notice: silent,
      debug: silent,
      group: silent
    },
    clock: { now: () => 1_785_000_000_000, sleep: async () => undefined },
    random: () => 0,
    randomBytes: size => Buffer.alloc(size),
    mask: silent,
    redact: text => text,
    signal: new AbortController().signal
  }
  const { config } = parseConfig({ file: 'webhooks.yml', text }, secrets)
  const given = {
    inputs: {
      ...inputsOf(3003, 1, ''),
      mode: 'redeliver' as const,
      record: 'record.json',
      deliveries: ['all']
    },
    secrets,
    allowlist,
    loadConfig: async () => config,
    loadRecords: () => [{ path: 'record.json', text: JSON.stringify(record) }]
  }
  const verdict = await redeliver(given, io).catch(error => {
    assert.ok(error instanceof ConfigError, String(error))
    return null
  })
  return { sent, verdict }
}

/** A delivery as `notify` records it. */
function genuine(
  webhook: (typeof NAMES)[number],
  runId: number,
  body: string,
  from: { repository?: string; sender?: string } = {}
): Json {
  const { repository = REPOSITORY, sender = repository } = from
  const id = deliveryId({
    repository,
    runId,
    attempt: 1,
    chain: null,
    webhook,
    kind: 'completed',
    status: 'PASSED'
  })
  const key = SECRETS.get(webhook) ?? ''
  const event = 'build_passed'
  const claim = {
    sent: { id, webhook, event, body: storedBody(body) },
    run: { run_id: runId, run_attempt: 1 },
    repository,
    sender
  }
  return {
    id,
    chain: null,
    webhook,
    event,
    status: 'failure',
    reason: 'status: HTTP 500',
    attempts: [],
    body,
    retry_of: null,
    mac: deliveryMac(claim, key)
  }
}

const recordOf = (deliveries: Json[], run: Json = {}) => ({
  version: 1,
  run: { repository: REPOSITORY, run_id: 1, run_attempt: 1, ...run },
  ...packed({ deliveries })
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('{}', '${secrets.loot}', '{"a":"\\u0024{secrets.loot}"}', '')
)
const literal = text.map(given => given.replaceAll('$', ''))
const name = fc.constantFrom(...NAMES)

describe('redelivery of a record', () => {
  test('sends what is recorded', () =>
    fc.assert(
      fc.asyncProperty(name, literal, async (webhook, body) => {
        const { sent, verdict } = await step(
          recordOf([genuine(webhook, 1, body)])
        )
        assert.equal(verdict?.failure, null)
        assert.deepEqual(
          sent.map(({ body }) => String(body)),
          [Buffer.from(body).toString()]
        )
      }),
      { numRuns: 100 }
    ))

  test('needs no secret that only the body of today uses', async () => {
    const config = CONFIG.replace("{a: ''}", "{a: '${secrets.loot}'}")
    const record = recordOf([genuine('two', 1, '{"a":""}')])
    const secrets = new Map([...SECRETS, ['loot', '']])
    const { sent } = await step(record, config, secrets)
    assert.deepEqual(
      sent.map(({ body }) => String(body)),
      ['{"a":""}']
    )
  })

  /** What a forger can do to one delivery without its key. */
  const changes = fc.oneof(
    fc.record({ body: text }),
    fc.record({ body: fc.constant(null) }),
    fc.record({ id: fc.string({ minLength: 1 }) }),
    fc.record({ webhook: fc.oneof(name, text) }),
    fc.record({
      event: fc.oneof(fc.constantFrom('test', 'build_failed'), text)
    }),
    fc.record({ mac: fc.oneof(text, fc.constant(null)) }),
    fc.record({ chain: text }),
    fc.record({
      run: fc.record({ run_id: fc.nat(), run_attempt: fc.nat() })
    }),
    fc.record({ id: text, body: text, mac: text })
  )

  const foreign = fc.oneof(
    fc.record({ repository: text }),
    fc.record({ run_id: fc.nat() }),
    fc.record({ run_attempt: fc.nat() })
  )

  /** parts are moved to a delivery from another one that is as genuine. */
  const moved = fc.subarray(['id', 'body', 'mac', 'webhook'] as const, {
    minLength: 1,
    maxLength: 3
  })

  const isSame = (one: unknown, other: unknown) =>
    JSON.stringify(one) === JSON.stringify(other)

  test('sends no delivery in which any field was changed', () =>
    fc.assert(
      fc.asyncProperty(
        name,
        literal,
        changes,
        async (webhook, body, change) => {
          const one = genuine(webhook, 1, body)
          const forged: Json = { ...one, ...change }
          const run = forged.run ?? { run_id: 1, run_attempt: 1 }
          const known = { ...forged, run }
          fc.pre(!isSame(known, { ...one, run: { run_id: 1, run_attempt: 1 } }))
          const { sent } = await step(recordOf([forged]))
          assert.deepEqual(sent, [])
        }
      ),
      { numRuns: 1_000 }
    ))

  test('sends nothing when the run of the record was changed', () =>
    fc.assert(
      fc.asyncProperty(name, literal, foreign, async (webhook, body, run) => {
        const record = recordOf([genuine(webhook, 1, body)], run)
        fc.pre(!isSame(record.run, recordOf([]).run))
        const { sent } = await step(record)
        assert.deepEqual(sent, [])
      }),
      { numRuns: 500 }
    ))

  for (const [what, from, head] of [
    [
      'another repository sent of a run there',
      { repository: 'acme/app' },
      { repository: 'acme/app', sender: REPOSITORY }
    ],
    [
      'another repository sent of a run here',
      { sender: 'acme/.github' },
      { repository: REPOSITORY }
    ],
    [
      'this repository sent of a run there, as one here',
      { repository: 'acme/app', sender: REPOSITORY },
      { repository: REPOSITORY }
    ]
  ] as const)
    test(`sends nothing that ${what}`, async () => {
      const { sender, ...run } = { sender: undefined, ...head }
      const record = recordOf([genuine('two', 1, '{}', from)], run)
      const { sent, verdict } = await step({ ...record, sender })
      assert.deepEqual(sent, [])
      assert.match(verdict?.failure ?? '', /its mac is wrong/)
    })

  test('sends nothing that combines two genuine deliveries', () =>
    fc.assert(
      fc.asyncProperty(
        fc.tuple(name, literal, fc.constantFrom(1, 2)),
        fc.tuple(name, literal, fc.constantFrom(1, 2)),
        moved,
        async (
          [webhook, body, run],
          [otherName, otherBody, otherRun],
          keys
        ) => {
          const one = genuine(webhook, run, body)
          const other = genuine(otherName, otherRun, otherBody)
          const parts = Object.fromEntries(keys.map(key => [key, other[key]]))
          const forged: Json = { ...one, ...parts }
          const whole = [one, other].some(genuine => isSame(genuine, forged))
          fc.pre(!whole)
          const { sent } = await step(recordOf([forged], { run_id: run }))
          assert.deepEqual(sent, [])
        }
      ),
      { numRuns: 1_000 }
    ))

  test('never crashes on a hostile record', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map(deliveries => ({ ...recordOf([]), deliveries })),
          fc
            .tuple(
              fc.constantFrom(...Object.keys(genuine('one', 1, ''))),
              fc.jsonValue()
            )
            .map(([key, value]) => ({
              ...recordOf([]),
              deliveries: [{ ...genuine('one', 1, ''), [key]: value }]
            }))
        ),
        async record => {
          const { sent } = await step(record)
          assert.ok(sent.length <= 1)
        }
      ),
      { numRuns: 500 }
    ))
})
