import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Json, makeFolder } from '../helpers/fixtures.ts'
import { dispatched, KEY, receive, signed } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'
import { readRecord, recordPath } from '../helpers/run-action.ts'

const SECRET = 'sEcReT-of-the-body-1'

const provider = { name: 'github', type: 'github', secret_name: 'inbound' }
const fn = { name: 'deploy', provider: 'github', uri: 'git/push' }
const variables = [{ name: 'sha', required: true }, { name: 'note' }]
const CONFIG = {
  providers: [provider],
  functions: [{ ...fn, match: { body: { ref: 'refs/heads/**' } }, variables }]
}
const body = {
  ref: 'refs/heads/main',
  sha: 'abc',
  note: `${SECRET} \${x} $\${y} ü`
}

function first(
  sent = signed('push', body),
  config: Json = CONFIG,
  options: RunOptions = {}
): Promise<RunResult> {
  const { inputs } = options
  return receive(config, {
    ...dispatched(sent),
    ...options,
    inputs: { secrets: `inbound=${KEY}\nhidden=${SECRET}`, ...inputs }
  })
}

/** Evaluates a record, in a run that no dispatch started. */
function again(
  record: string,
  config: Json = CONFIG,
  { inputs, env, ...rest }: RunOptions = {}
): Promise<RunResult> {
  return receive(config, {
    ...rest,
    inputs: { secrets: `inbound=${KEY}\nhidden=${SECRET}`, record, ...inputs },
    env: {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_RUN_ID: '2002',
      ...env
    }
  })
}

/** Writes a record that `change` made of another. */
function write(json: Json, change: (received: Json) => Json | null): string {
  const received = change(structuredClone(Object(json.received)))
  return join(makeFolder({ 'r.json': { ...json, received } }), 'r.json')
}

/** Returns the text that the documentation says the mac is made over. */
function macText(one: Json, repository = 'acme/lmp'): string {
  const { provider, uri, query, headers, body, verdict } = one
  const parts = [repository, provider, uri, query, headers, body, verdict]
  return `webhook-action/record/v1.${JSON.stringify(parts)}`
}

function macOf(one: Json, key = KEY, repository = 'acme/lmp'): string {
  return createHmac('sha256', key)
    .update(macText(one, repository))
    .digest('hex')
}

const kept = readRecord(await first())
const unchanged = write(kept, same => same)

/** Fails where a step was not failed by that sentence, which starts `why`. */
function assertRejected(ran: RunResult, why: string): void {
  assert.equal(ran.code, 1, ran.stdout)
  assert.equal(ran.outputs.result, 'failure')
  const { message = '' } = ran.annotations.at(-1) ?? {}
  assert.equal(message.slice(0, why.length), why)
}

describe('receive from a record', () => {
  test('refuses a test of Bitbucket, whose unsigned body has no mac', async () => {
    const config = {
      providers: [{ name: 'bb', type: 'bitbucket', secret_name: 'inbound' }],
      functions: [{ ...fn, provider: 'bb', variables: [{ name: 'sha' }] }]
    }
    const headers = { 'x-event-key': 'diagnostics:ping' }
    const sent = { uri: 'git/push', headers, body: '{"sha":"forged"}' }
    const ran = await first(sent, config)
    assert.equal(Object(readRecord(ran).received).mac, null)
    const next = await again(recordPath(ran), config)
    assert.equal(next.code, 1, next.stdout)
    assert.doesNotMatch(next.outputs.variables ?? '', /forged/)
  })

  test('runs a failed webhook again once the config is fixed', async () => {
    const sent = signed('push', { ...body, commit: 'c0ffee' })
    const wanted = [{ name: 'commit_id', required: true }]
    const before = await first(sent, {
      ...CONFIG,
      functions: [{ ...fn, variables: wanted }]
    })
    assert.equal(before.code, 1)
    const path = recordPath(before)
    const json = readRecord(before)
    const { id, verdict } = Object(json.received)
    assert.equal(verdict, 500)
    const fixed = [{ name: 'commit_id', path: 'commit', required: true }]
    const ran = await again(path, {
      ...CONFIG,
      functions: [{ ...fn, variables: fixed }]
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
    assert.equal(ran.outputs.variables, '{"deploy":{"commit_id":"c0ffee"}}')
    assert.match(
      ran.log,
      new RegExp(`resubmitted: ${id}, received .* verdict 500`)
    )
    assert.match(ran.summary, /\| Resubmitted from \|/)
    assert.match(ran.summary, new RegExp(id.replace('_', '&#95;')))
    const { received, run } = readRecord(ran)
    const next = Object(received)
    assert.equal(Object(run).run_id, 2002)
    assert.equal(next.retry_of, id)
    assert.notEqual(next.id, id)
    assert.equal(next.verdict, 200)
    assert.equal(next.mac, macOf(next))
  })

  test('evaluates the webhook as it arrived, including its secrets', async () => {
    const { received } = kept
    const one = Object(received)
    assert.equal(one.mac, macOf(one))
    assert.ok(!JSON.stringify(kept).includes(SECRET))
    const ran = await again(unchanged)
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(JSON.parse(ran.outputs.variables ?? ''), {
      deploy: { sha: 'abc', note: '*** ${x} $${y} ü' }
    })
    const next = Object(readRecord(ran).received)
    assert.equal(next.body, one.body)
    const third = await again(recordPath(ran))
    assert.equal(third.code, 0, third.stdout)
    assert.equal(Object(readRecord(third).received).retry_of, next.id)
  })

  test('keeps, and covers by the MAC, keys such as __proto__', async () => {
    const query = '__proto__=1&constructor=2&7=3&toString=4'
    const names = '{"7":"3","__proto__":"1","constructor":"2","toString":"4"}'
    const match = { query: JSON.parse(names) }
    const config = { ...CONFIG, functions: [{ ...fn, match, variables }] }
    const before = await first({ ...signed('push', body), query }, config)
    const path = recordPath(before)
    const json = readRecord(before)
    const stored = names
    assert.equal(JSON.stringify(Object(json.received).query), stored)
    const ran = await again(path, config)
    assert.equal(ran.code, 0, ran.stdout)
    const { received } = readRecord(ran)
    assert.equal(JSON.stringify(Object(received).query), stored)
  })

  test("runs a function that was added for the webhook's uri since", async () => {
    const before = await first({ ...signed('push', body), uri: 'git/new' })
    assert.equal(before.code, 1)
    const ran = await again(recordPath(before), {
      ...CONFIG,
      functions: [{ ...fn, uri: 'git/new' }]
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.functions, '["deploy"]')
  })

  test('accepts the folder of a downloaded artifact', async () => {
    const { received: _, ...deliveries } = kept
    const path = makeFolder({
      'deep/webhook-record.json': kept,
      'webhook-record.json': deliveries
    })
    assert.equal((await again(path)).code, 0)
  })

  test('accepts a record whose secret is being rotated out', async () => {
    const providers = [{ ...provider, secret_name: ['new', 'inbound'] }]
    const ran = await again(
      unchanged,
      { ...CONFIG, providers },
      {
        inputs: { secrets: `new=n3w-secret\ninbound=${KEY}\nhidden=${SECRET}` }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const next = Object(readRecord(ran).received)
    assert.equal(next.mac, macOf(next, 'n3w-secret'))
  })

  const WRONG =
    'record rejected: its mac is wrong: the record or the secret of github was changed; '
  const forgeries: [string, (one: Json) => Json, string?][] = [
    [
      'another body',
      ({ body }) => ({ body: String(body).replace('abc', 'evil') })
    ],
    ['another uri', () => ({ uri: 'git/other' })],
    ['another query', () => ({ query: { x: '1' } })],
    ['another header', () => ({ headers: { 'x-github-event': 'ping' } })],
    ['another verdict', () => ({ verdict: 404 })],
    ['a body read in another way', ({ body }) => ({ body: { base64: body } })],
    ['no mac', () => ({ mac: null }), 'record rejected: it has no mac; '],
    ['an empty mac', () => ({ mac: '' })],
    ['the mac of another key', one => ({ mac: macOf(one, 'another') })],
    [
      'the mac of another repository',
      one => ({ mac: macOf(one, KEY, 'evil/lmp') })
    ],
    [
      'the signature of a body in the place of its mac',
      ({ body }) => ({
        mac: createHmac('sha256', KEY).update(String(body)).digest('hex')
      })
    ],
    [
      'a verdict of 401, with a good mac',
      one => ({ verdict: 401, mac: macOf({ ...one, verdict: 401 }) }),
      'record rejected: its signature or attestation was missing or wrong (verdict 401), '
    ],
    [
      'nobody’s webhook',
      () => ({ provider: null }),
      'record rejected: no provider matched it; '
    ],
    [
      'a provider that is gone',
      () => ({ provider: 'gone' }),
      'record rejected: the config no longer has an active provider gone; '
    ]
  ]

  for (const [name, change, why = WRONG] of forgeries)
    test(`rejects a record with ${name}`, async () => {
      const path = write(kept, one => ({ ...one, ...change(one) }))
      const ran = await again(path)
      assertRejected(ran, why)
      assert.equal(ran.outputs.variables, '{}')
      assert.equal(ran.outputs['record-file'], undefined)
    })

  test('never trusts a webhook that was rejected before', async () => {
    const before = await first(signed('push', body, 'wrong'))
    const path = recordPath(before)
    const json = readRecord(before)
    assert.equal(Object(json.received).mac, null)
    for (const record of [path, write(json, one => ({ ...one, verdict: 200 }))])
      assert.equal((await again(record)).code, 1)
  })

  test('shows nothing of its MAC that could sign a webhook', async () => {
    const one = Object(kept.received)
    const sent = {
      uri: 'git/push',
      headers: {
        'x-github-event': 'push',
        'x-hub-signature-256': `sha256=${one.mac}`
      },
      body: macText(one)
    }
    const ran = await receive({ ...CONFIG, functions: [fn] }, dispatched(sent))
    assertRejected(
      ran,
      'webhook rejected: its body begins with "webhook-action/", '
    )
  })

  test('rejects a record of a provider without a secret', async () => {
    const open = { providers: [{ name: 'open' }] }
    const functions = [{ name: 'any', provider: 'open' }]
    const before = await first(signed('push', body), { ...open, functions })
    assert.equal(before.code, 0, before.stdout)
    const ran = await again(recordPath(before), { ...open, functions })
    assertRejected(
      ran,
      'record rejected: provider open has no secret, so anyone '
    )
    const trusted = await again(
      recordPath(before),
      { ...open, functions },
      { inputs: { 'trust-record': 'true' } }
    )
    assert.equal(trusted.code, 0, trusted.stdout)
    assert.equal(trusted.outputs.functions, '["any"]')
  })

  test('rejects a changed record of a provider with a secret, trusted or not', async () => {
    const path = write(kept, one => ({ ...one, uri: 'git/tag' }))
    const inputs = { 'trust-record': 'true' }
    assertRejected(await again(path, CONFIG, { inputs }), WRONG)
  })

  test('never uses another provider that would match now', async () => {
    const providers = [{ name: 'all', secret_name: 'inbound' }, provider]
    const functions = [{ name: 'any', provider: 'all' }]
    assertRejected(
      await again(unchanged, { providers, functions }),
      'record rejected: it was from provider github, but now provider all matches it; '
    )
  })

  for (const [name, match] of [
    ['header', { headers: { 'X-Key-Id': 'production' } }],
    ['parameter', { query: { key: 'production' } }]
  ] as const) {
    const config = { ...CONFIG, functions: [{ ...fn, match }] }
    const sent = signed('push', body)
    const headers = { ...sent.headers, 'x-key-id': 'staging' }
    const whole = { ...sent, headers, query: 'key=staging' }

    test(`does not match a function on a ${name} that is redacted`, async () => {
      const before = await first(whole)
      assert.equal(before.outputs.result, 'success')
      const ran = await again(recordPath(before), config)
      assertRejected(ran, 'record rejected: function deploy matches on ')
      const other = { ...fn, name: 'other' }
      const third = await again(recordPath(before), {
        ...config,
        functions: [other]
      })
      assert.equal(third.outputs.functions, '["other"]')
    })
  }

  test('fails when a secret of the body is no longer given', async () => {
    const inputs = { secrets: `inbound=${KEY}` }
    assertRejected(
      await again(unchanged, CONFIG, { inputs }),
      'record rejected: it contains the secret hidden, which has no value '
    )
  })

  test('names the repository of a record from another one', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/other' }
    assertRejected(
      await again(unchanged, CONFIG, { env }),
      'record rejected: it is from acme/lmp, not from this repository'
    )
  })

  for (const [name, record, why] of [
    [
      'cut off',
      JSON.stringify(kept).slice(0, -9),
      'r.json is incomplete or not JSON; download '
    ],
    ['of others', { version: 1 }, 'r.json is not a record of this action; '],
    [
      'of a later version',
      { ...kept, version: 2 },
      'r.json is not a record of this action; '
    ],
    [
      'of deliveries only',
      { ...kept, received: null },
      'r.json contains no received webhook; give the record-file '
    ]
  ] as const)
    test(`fails the step for a record that is ${name}`, async () => {
      const folder = makeFolder({ 'r.json': record })
      const ran = await again(join(folder, 'r.json'))
      assertRejected(ran, join(folder, why))
    })

  test('requires a choice when there are several received webhooks', async () => {
    const folder = makeFolder({
      'webhook-record-1.json': kept,
      'webhook-record-2.json': kept
    })
    assertRejected(
      await again(folder),
      `${folder} contains 2 received webhooks, and a step evaluates one; `
    )
  })

  test('fails the step for a record that does not exist', async () => {
    assertRejected(
      await again('nowhere'),
      'input record is nowhere, which is not there; '
    )
  })
})
