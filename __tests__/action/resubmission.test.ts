import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Json, makeFolder } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'
import { readRecord, recordPath } from '../helpers/run-action.ts'
import { dispatched, receive, signed } from '../helpers/run-receive.ts'
import { compareTexts } from './compare-texts.ts'

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

/** Judges a record, in a run that no dispatch started. */
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

/** Makes the mac as the documentation says it is made. */
function macOf(one: Json, key = KEY, repository = 'acme/lmp'): string {
  const { provider, uri, query, headers, body, verdict } = one
  const text = JSON.stringify([
    repository,
    provider,
    uri,
    query,
    headers,
    body,
    verdict
  ])
  return createHmac('sha256', key)
    .update(`webhook-action/record/v1.${text}`)
    .digest('hex')
}

const kept = readRecord(await first())

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
    const mended = [{ name: 'commit_id', path: 'commit', required: true }]
    const ran = await again(path, {
      ...CONFIG,
      functions: [{ ...fn, variables: mended }]
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
    const path = write(kept, same => same)
    const ran = await again(path)
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

  test('passes without a run when no function matches now', async () => {
    const path = write(kept, same => same)
    const ran = await again(path, {
      ...CONFIG,
      functions: [{ ...fn, match: { body: { ref: 'refs/tags/**' } } }]
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'not_run')
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
      write(kept, same => same),
      { ...CONFIG, providers },
      {
        inputs: { secrets: `new=n3w-secret\ninbound=${KEY}\nhidden=${SECRET}` }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const next = Object(readRecord(ran).received)
    assert.equal(next.mac, macOf(next, 'n3w-secret'))
  })

  const forgeries: [string, (one: Json) => Json][] = [
    [
      'another body',
      one => ({ ...one, body: String(one.body).replace('abc', 'evil') })
    ],
    ['another uri', one => ({ ...one, uri: 'git/other' })],
    ['another query', one => ({ ...one, query: { x: '1' } })],
    [
      'another header',
      one => ({ ...one, headers: { 'x-github-event': 'ping' } })
    ],
    ['another verdict', one => ({ ...one, verdict: 404 })],
    [
      'a body read in another way',
      one => ({ ...one, body: { base64: one.body } })
    ],
    ['no mac', one => ({ ...one, mac: null })],
    ['an empty mac', one => ({ ...one, mac: '' })],
    ['the mac of another key', one => ({ ...one, mac: macOf(one, 'another') })],
    [
      'the mac of another repository',
      one => ({ ...one, mac: macOf(one, KEY, 'evil/lmp') })
    ],
    [
      'a verdict of 401, with a good mac',
      one => {
        const changed = { ...one, verdict: 401 }
        return { ...changed, mac: macOf(changed) }
      }
    ],
    ['nobody’s webhook', one => ({ ...one, provider: null })],
    ['a provider that is gone', one => ({ ...one, provider: 'gone' })],
    [
      'the signature of a body in the place of its mac',
      one => ({
        ...one,
        mac: createHmac('sha256', KEY).update(String(one.body)).digest('hex')
      })
    ]
  ]

  for (const [name, change] of forgeries)
    test(`rejects a record with ${name}`, async t => {
      const ran = await again(write(kept, change))
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.equal(ran.outputs.variables, '{}')
      assert.equal(ran.outputs['record-file'], undefined)
      compareTexts(t, ran)
    })

  test('never trusts a webhook that was rejected before', async () => {
    const before = await first(signed('push', body, 'wrong'))
    const path = recordPath(before)
    const json = readRecord(before)
    assert.equal(Object(json.received).mac, null)
    for (const record of [path, write(json, one => ({ ...one, verdict: 200 }))])
      assert.equal((await again(record)).code, 1)
  })

  test('shows nothing of its MAC that could sign a webhook', async t => {
    const one = Object(kept.received)
    const { provider, uri, query, headers, verdict } = one
    const text = JSON.stringify([
      'acme/lmp',
      provider,
      uri,
      query,
      headers,
      one.body,
      verdict
    ])
    const sent = {
      uri: 'git/push',
      headers: {
        'x-github-event': 'push',
        'x-hub-signature-256': `sha256=${one.mac}`
      },
      body: `webhook-action/record/v1.${text}`
    }
    const ran = await receive({ ...CONFIG, functions: [fn] }, dispatched(sent))
    assert.equal(ran.code, 1, ran.stdout)
    compareTexts(t, ran)
  })

  test('rejects a record of a provider without a secret', async t => {
    const open = { providers: [{ name: 'open' }] }
    const functions = [{ name: 'any', provider: 'open' }]
    const before = await first(signed('push', body), { ...open, functions })
    assert.equal(before.code, 0, before.stdout)
    const ran = await again(recordPath(before), { ...open, functions })
    assert.equal(ran.code, 1)
    const trusted = await again(
      recordPath(before),
      { ...open, functions },
      { inputs: { 'trust-record': 'true' } }
    )
    assert.equal(trusted.code, 0, trusted.stdout)
    assert.equal(trusted.outputs.functions, '["any"]')
    compareTexts(t, ran, trusted)
  })

  test('rejects a changed record of a provider with a secret, trusted or not', async t => {
    const before = await first(signed('push', body))
    const path = write(readRecord(before), one => ({ ...one, uri: 'git/tag' }))
    const ran = await again(path, CONFIG, {
      inputs: { 'trust-record': 'true' }
    })
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  test('never uses another provider that would match now', async t => {
    const providers = [{ name: 'all', secret_name: 'inbound' }, provider]
    const functions = [{ name: 'any', provider: 'all' }]
    const ran = await again(
      write(kept, same => same),
      { providers, functions }
    )
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  for (const [name, match] of [
    ['header', { headers: { 'X-Key-Id': 'production' } }],
    ['parameter', { query: { key: 'production' } }]
  ] as const) {
    const config = { ...CONFIG, functions: [{ ...fn, match }] }
    const sent = signed('push', body)
    const headers = { ...sent.headers, 'x-key-id': 'staging' }
    const whole = { ...sent, headers, query: 'key=staging' }

    test(`does not match a function on a ${name} that is redacted`, async t => {
      const before = await first(whole)
      assert.equal(before.outputs.result, 'success')
      const ran = await again(recordPath(before), config)
      assert.equal(ran.code, 1, ran.stdout)
      compareTexts(t, ran)
      const other = { ...fn, name: 'other' }
      const third = await again(recordPath(before), {
        ...config,
        functions: [other]
      })
      assert.equal(third.outputs.functions, '["other"]')
    })
  }

  for (const [name, match] of [
    ['header', { headers: { 'X-Stage': 'production' } }],
    ['parameter', { query: { stage: 'production' } }]
  ] as const)
    test(`matches a function on a ${name} that its match kept`, async () => {
      const config = { ...CONFIG, functions: [{ ...fn, match }] }
      const sent = signed('push', body)
      const headers = { ...sent.headers, 'x-stage': 'staging' }
      const whole = { ...sent, headers, query: 'stage=staging' }
      const before = await first(whole, config)
      assert.equal(before.outputs.result, 'not_run')
      const ran = await again(recordPath(before), config)
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'not_run')
    })

  test('fails when a secret of the body is no longer given', async t => {
    const ran = await again(
      write(kept, same => same),
      CONFIG,
      {
        inputs: { secrets: `inbound=${KEY}` }
      }
    )
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  test('names the repository of a record from another one', async t => {
    const ran = await again(
      write(kept, same => same),
      CONFIG,
      {
        env: { GITHUB_REPOSITORY: 'acme/other' }
      }
    )
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  const mistakes: [string, string][] = [
    ['cut off', JSON.stringify(kept).slice(0, -9)],
    ['of others', '{"version":1}'],
    ['of a later version', JSON.stringify({ ...kept, version: 2 })],
    ['of deliveries only', JSON.stringify({ ...kept, received: null })]
  ]

  for (const [name, text] of mistakes)
    test(`fails the step for a record that is ${name}`, async t => {
      const path = makeFolder({ 'r.json': text })
      const ran = await again(join(path, 'r.json'))
      assert.equal(ran.code, 1)
      compareTexts(t, ran)
    })

  test('requires a choice when there are several received webhooks', async t => {
    const names = ['webhook-record-1.json', 'webhook-record-2.json']
    const files = Object.fromEntries(names.map(name => [name, kept]))
    const ran = await again(makeFolder(files))
    compareTexts(t, ran)
  })

  test('fails the step for a record that does not exist', async t => {
    const ran = await again('nowhere')
    compareTexts(t, ran)
  })
})
