import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { Json } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { readRecord } from '../helpers/run-action.ts'
import { dispatched, receive, signed } from '../helpers/run-receive.ts'

const require = createRequire(import.meta.url)
const EXAMPLES: {
  name: string
  examples: Json[]
}[] = require('@octokit/webhooks-examples')

/** Returns GitHub's own sample of an event, with changes. */
function example(name: string, changes: Json = {}): Json {
  const found = EXAMPLES.find(one => one.name === name)?.examples[0]
  assert.ok(found, name)
  return { ...found, ...changes }
}

const github = { name: 'github', type: 'github', secret_name: 'inbound' }
const CONFIG = {
  providers: [github],
  functions: [
    {
      name: 'deploy-main',
      provider: 'github',
      uri: 'git/push',
      match: { body: { ref: 'refs/heads/**' } },
      conditions: [{ path: 'deleted', accepted_values: [false] }],
      variables: [
        { name: 'ref', required: true },
        { name: 'sha', path: 'after' },
        { name: 'commits', type: 'array' },
        { name: 'source_type', default_value: 'branch' },
        { name: 'pusher_id', path: 'sender.id', type: 'integer' },
        { name: 'forced', type: 'boolean' },
        { name: 'milestone', path: 'milestone.title' }
      ]
    },
    { name: 'log', provider: 'github', uri: 'git/push' },
    { name: 'other', provider: 'github', uri: 'git/other' },
    { name: 'off', provider: 'github', uri: 'git/push', active: false }
  ]
}

const push = example('push', {
  ref: 'refs/heads/main',
  deleted: false,
  forced: true
})

/** Returns the sentence that failed a step. */
function failureOf(ran: RunResult): string {
  assert.equal(ran.code, 1, ran.stdout)
  assert.equal(ran.outputs.result, 'failure')
  return ran.annotations.at(-1)?.message ?? ''
}

describe('mode receive', () => {
  test('runs the functions of a webhook in an event and outputs their variables', async () => {
    const ran = await receive(CONFIG, dispatched(signed('push', push)))
    assert.equal(ran.code, 0, ran.stdout)
    const { 'record-file': record, variables = '', ...outputs } = ran.outputs
    assert.deepEqual(outputs, {
      result: 'success',
      provider: 'github',
      functions: '["deploy-main","log"]',
      id: '72d3162e-cc78-11e3-81ab-4c9367dc0958'
    })
    const { sender } = push
    assert.ok(typeof sender === 'object' && sender !== null && 'id' in sender)
    assert.deepEqual(JSON.parse(variables), {
      'deploy-main': {
        ref: 'refs/heads/main',
        sha: push.after,
        commits: push.commits,
        source_type: 'branch',
        pusher_id: sender.id,
        forced: true
      },
      log: {}
    })
    assert.ok(record)
  })

  test('records of headers and query only what the config reads', async () => {
    const webhook = signed('push', push)
    const query = 'project=7&x=a&x=b&access_token=abc'
    const match = { query: { project: '[0-9]+', x: '**' } }
    const providers = [{ ...github, match }]
    const ran = await receive(
      { ...CONFIG, providers },
      dispatched({ ...webhook, query })
    )
    const { received, ...rest } = readRecord(ran)
    assert.deepEqual(rest, {
      version: 1,
      run: { repository: 'acme/lmp', run_id: 1001, run_attempt: 1 },
      bodies: {},
      deliveries: []
    })
    assert.ok(typeof received === 'object' && received !== null)
    const { id, mac, received: at, ...one } = Object(received)
    assert.match(id, /^rcv_[0-9a-f]{32}$/)
    assert.match(mac, /^[0-9a-f]{64}$/)
    assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000)
    assert.deepEqual(one, {
      provider: 'github',
      uri: 'git/push',
      query: { project: '7', x: 'a, b', access_token: '***' },
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'push',
        'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
        'x-hub-signature-256': '***'
      },
      body: webhook.body,
      verdict: 200,
      reason: null,
      functions: ['deploy-main', 'log'],
      retry_of: null
    })
  })

  for (const [signature, header] of [
    ['jobserv', 'X-JobServ-Sig'],
    [{ algorithm: 'sha1', header: 'X-Hmac' }, 'X-Hmac'],
    [{ type: 'token', header: 'X-Auth' }, 'X-Auth']
  ] as const)
    test(`records no credential that could be replayed from ${header}`, async () => {
      const provider = { name: 'own', signature, secret_name: 'inbound' }
      const config = { providers: [provider], functions: [] }
      const fn = { name: 'any', provider: 'own' }
      const ran = await receive(
        { ...config, functions: [fn] },
        dispatched({ headers: { [header]: 'what proves it' }, body: '{}' })
      )
      const { received } = readRecord(ran)
      assert.deepEqual(Object(received).headers, {
        [header.toLowerCase()]: '***'
      })
    })

  test('passes without a run when the conditions are not met', async () => {
    const config = { ...CONFIG, functions: CONFIG.functions.slice(0, 1) }
    const body = { ...push, deleted: true }
    const ran = await receive(config, dispatched(signed('push', body)))
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'not_run')
    assert.equal(ran.outputs.provider, 'github')
    assert.equal(ran.outputs.functions, '[]')
    assert.equal(ran.outputs.variables, '{}')
    assert.match(ran.log, /no function matches .*deleted/)
    assert.match(ran.summary, /## – Webhook received, no function ran/)
    assert.equal(Object(readRecord(ran).received).verdict, 404)
  })

  const wanted = { name: 'wanted', provider: 'github', uri: 'git/push' }
  const failures: {
    name: string
    webhook: unknown
    config?: Json
    words: RegExp
    verdict?: number
    mac?: boolean
  }[] = [
    {
      name: 'a signature of another key',
      webhook: signed('push', push, 'another'),
      words: /^webhook rejected: .*x-hub-signature-256/,
      verdict: 401,
      mac: false
    },
    {
      name: 'no signature',
      webhook: {
        ...signed('push', push),
        headers: { 'x-github-event': 'push' }
      },
      words: /^webhook rejected: header x-hub-signature-256 is missing$/,
      verdict: 401,
      mac: false
    },
    {
      name: 'a body that was changed',
      webhook: { ...signed('push', push), body: `${JSON.stringify(push)} ` },
      words: /^webhook rejected: x-hub-signature-256 does not match/,
      verdict: 401,
      mac: false
    },
    {
      name: 'what this action signs for itself',
      webhook: signed('push', 'webhook-action/record/v1.["acme/lmp"]'),
      words: /begins with "webhook-action\/", which is reserved/,
      verdict: 401,
      mac: false
    },
    {
      name: 'nobody’s webhook',
      webhook: { uri: 'git/push', headers: {}, body: '{}' },
      words: /no function handles this webhook: no provider matches .*/,
      verdict: 404,
      mac: false
    },
    {
      name: 'a uri without function',
      webhook: { ...signed('push', push), uri: 'git/nowhere' },
      words: /no active function with uri "git\/nowhere"/,
      verdict: 404,
      mac: true
    },
    {
      name: 'every variable that is wrong',
      config: {
        providers: [github],
        functions: [
          { ...wanted, variables: [{ name: 'zen', required: true }] },
          {
            ...wanted,
            name: 'second',
            variables: [
              { name: 'sha', path: 'after', type: 'integer' },
              { name: 'ref' }
            ]
          },
          { ...wanted, name: 'third', variables: [{ name: 'ref' }] }
        ]
      },
      webhook: signed('push', push),
      words:
        /the webhook of provider github failed: .*wanted.*zen.*; .*second.*sha/,
      verdict: 500,
      mac: true
    },
    {
      name: 'no webhook at all',
      webhook: undefined,
      words:
        /^the event contains no valid webhook: client_payload.webhook: is missing/
    },
    {
      name: 'a body that was parsed',
      webhook: { ...signed('push', push), body: push },
      words: /webhook\.body: must be a string; send the raw body/,
      verdict: 401,
      mac: false
    },
    {
      name: 'a key that nobody reads',
      webhook: { ...signed('push', push), header: {} },
      words: /header: unknown key; did you mean headers\?/
    },
    {
      name: 'a body that is cut off',
      config: {
        providers: [github],
        functions: [
          {
            ...wanted,
            variables: [{ name: 'ref', path: 'ref', default_value: 'x' }]
          }
        ]
      },
      webhook: signed('push', '{"ref": "refs/hea'),
      words: /function wanted: the body is not JSON, so ref cannot be read/,
      verdict: 500,
      mac: true
    },
    {
      name: 'all that is malformed',
      webhook: { uri: 1, headers: [], query: { a: 1 } },
      words:
        /webhook\.uri: must be .*webhook\.headers: must .*webhook\.query\.a: must .*webhook\.body: is missing/
    }
  ]

  for (const { name, webhook, config, words, verdict, mac } of failures)
    test(`fails the step with one sentence for ${name}`, async () => {
      const ran = await receive(config ?? CONFIG, dispatched(webhook))
      assert.match(failureOf(ran), words)
      if (verdict === undefined)
        return assert.equal(ran.outputs['record-file'], undefined)
      const { received } = readRecord(ran)
      assert.equal(Object(received).verdict, verdict)
      assert.equal(Object(received).mac !== null, mac)
      assert.match(ran.summary, /## ✗ Receiving failed/)
    })

  test('lists every error of the functions in the summary', async () => {
    const config = failures.find(({ verdict }) => verdict === 500)?.config ?? {}
    const { summary, log } = await receive(
      config,
      dispatched(signed('push', push))
    )
    assert.match(summary, /^- function wanted, variable zen&#58; /m)
    assert.match(summary, /^- function second, variable sha&#58; /m)
    assert.match(log, /^function second, variable sha: /m)
  })

  test('keeps the variables of a function that ran when another one failed', async () => {
    const config = failures.find(({ verdict }) => verdict === 500)?.config ?? {}
    const ran = await receive(config, dispatched(signed('push', push)))
    assert.equal(ran.outputs.functions, '["third"]')
    assert.equal(ran.outputs.variables, '{"third":{"ref":"refs/heads/main"}}')
  })

  test('accepts an object as the body where the provider has signature: none', async () => {
    const providers = [
      { name: 'flux', signature: 'none', match: { body: { kind: '**' } } },
      github
    ]
    const functions = [
      {
        name: 'reconciled',
        provider: 'flux',
        variables: [{ name: 'revision', required: true }]
      },
      wanted
    ]
    const run = (webhook: unknown) =>
      receive({ providers, functions }, dispatched(webhook))
    const ran = await run({
      body: { kind: 'Kustomization', revision: 'main@1' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.variables, '{"reconciled":{"revision":"main@1"}}')
    const refused = await run({ ...signed('push', push), body: push })
    assert.equal(refused.code, 1)
    assert.match(
      refused.annotations.at(-1)?.message ?? '',
      /client_payload\.webhook\.body: must be a string; send the raw body as a string, exactly as it was signed; an object is accepted only with signature: none/
    )
  })

  test('names a header that relays leave out', async () => {
    const ran = await receive(
      {
        providers: [{ name: 'gitlab', type: 'gitlab', secret_name: 'inbound' }],
        functions: [{ name: 'any', provider: 'gitlab' }]
      },
      dispatched({ headers: { 'X-Gitlab-Event': 'Push Hook' }, body: '{}' })
    )
    assert.equal(ran.code, 1)
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /^webhook rejected: header X-Gitlab-Token is missing\. Relays drop it: use this action's relay/
    )
  })

  test('writes no secret of the body to an output, log, summary or record', async () => {
    const secret = 'sEcReT-of-the-body-1'
    const text = JSON.stringify({
      ...push,
      note: `see ${secret}`,
      $: '${x} $${'
    })
    const number = 48_151_623
    const body = text.replace(/}$/, `,"pin":${number}}`)
    const ran = await receive(
      {
        providers: [github],
        functions: [
          {
            ...wanted,
            variables: [{ name: 'note' }, { name: 'pin', type: 'integer' }]
          }
        ]
      },
      {
        ...dispatched(signed('push', body)),
        inputs: { secrets: `inbound=${KEY}\nhidden=${secret}\npin=${number}` }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(
      ran.outputs.variables,
      '{"wanted":{"note":"see ***","pin":"***"}}'
    )
    const { received } = readRecord(ran)
    const stored: string = Object(received).body
    assert.ok(stored.includes('see ${secrets.hidden}'))
    assert.ok(stored.includes('"pin":${secrets.pin}'))
    assert.ok(stored.includes('$${x} $$$${'), stored.slice(-200))
    for (const place of [
      ran.log,
      ran.summary,
      JSON.stringify(ran.outputs),
      stored
    ])
      assert.ok(!place.includes(secret) && !place.includes(String(number)))
    assert.match(ran.log, /variable wanted\.note contains a secret/)
  })

  test('accepts a body that is a list with a warning', async () => {
    const variables = [{ name: 'ref', default_value: 'main' }, { name: 'sha' }]
    const ran = await receive(
      { providers: [github], functions: [{ ...wanted, variables }] },
      dispatched(signed('push', '[]'))
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      [
        'the body is an array, so a path that starts with a name finds nothing in it'
      ]
    )
  })

  test("passes without a run for GitHub's ping", async () => {
    const functions = [{ ...wanted, match: {} }]
    const ran = await receive(
      { providers: [github], functions },
      dispatched(signed('ping', { zen: 'Keep it simple.' }))
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'not_run')
    assert.match(ran.log, /GitHub sends a ping when/)
  })

  test('keeps the log and the summary safe from foreign text', async () => {
    const body = { ...push, note: '\n::error::x <img src=x> ##[error]y | @all' }
    const ran = await receive(
      {
        providers: [github],
        functions: [{ ...wanted, variables: [{ name: 'note' }] }]
      },
      dispatched(signed('push', body))
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(ran.annotations, [])
    assert.doesNotMatch(ran.summary, /<img|\n::|[^&#;\d]@all/)
    assert.deepEqual(JSON.parse(ran.outputs.variables ?? ''), {
      wanted: { note: body.note }
    })
  })

  const refusals: [string, Json, Record<string, string>, RegExp, string?][] = [
    ['via: status', CONFIG, { via: 'status' }, /via is "status"/],
    ['another event', CONFIG, {}, /a push event contains no webhook/, 'push'],
    ['no providers', {}, {}, /no active provider to receive from/],
    [
      'no active provider',
      { providers: [{ name: 'off', active: false }] },
      {},
      /no active provider/
    ],
    [
      'no function for an active provider',
      { ...CONFIG, functions: CONFIG.functions.slice(3) },
      {},
      /no active function for github, so no webhook would have an effect/
    ],
    [
      'an empty secret',
      CONFIG,
      { secrets: 'inbound=' },
      /provider "github" needs the secret inbound, which is empty/
    ],
    [
      'a rehearsal',
      CONFIG,
      { 'dry-run': 'true' },
      /input dry-run is true, but receive sends nothing; leave it out/
    ],
    [
      'a short token',
      CONFIG,
      { 'listener-token': 'x'.repeat(15) },
      /listener-token must be 16 or more/
    ],
    [
      'a record beside a listener',
      CONFIG,
      { via: 'listener', record: 'r.json' },
      /leave one of the two out/
    ]
  ]

  for (const [name, config, inputs, words, event] of refusals)
    test(`fails with a config error for ${name}`, async () => {
      const ran = await receive(config, {
        ...dispatched(signed('push', push)),
        inputs,
        env: event ? { GITHUB_EVENT_NAME: event } : {}
      })
      assert.match(failureOf(ran), words)
    })
})

describe('secrets of a step that receives', () => {
  const BOTH = {
    providers: [
      github,
      { name: 'shop', type: 'stripe', secret_name: 'shop' },
      { name: 'off', type: 'gitlab', secret_name: 'off', active: false }
    ],
    functions: [
      { name: 'wanted', provider: 'github', uri: 'git/push' },
      { name: 'paid', provider: 'shop', uri: 'shop/paid' },
      { name: 'unused', provider: 'shop', uri: 'git/push', active: false }
    ]
  }
  const pushed = signed('push', push)

  test('are not required of providers without a function for the uri', async () => {
    const ran = await receive(BOTH, dispatched(pushed))
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.functions, '["wanted"]')
  })

  test('are required of a provider with a function for the uri', async () => {
    const ran = await receive(BOTH, dispatched({ ...pushed, uri: 'shop/paid' }))
    assert.match(failureOf(ran), /"shop" is not in the secrets input/)
    const any = [...BOTH.functions, { name: 'any', provider: 'shop' }]
    const other = await receive({ ...BOTH, functions: any }, dispatched(pushed))
    assert.match(failureOf(other), /"shop" is not in the secrets input/)
  })

  test('verify nothing where they are missing', async () => {
    const functions = [
      { name: 'paid', provider: 'shop', uri: 'shop/paid' },
      { name: 'pushed', provider: 'github', uri: 'git/push' }
    ]
    const headers = { 'Stripe-Signature': `t=1,v1=${'0'.repeat(64)}` }
    const ran = await receive(
      { ...BOTH, functions },
      dispatched({ ...pushed, headers })
    )
    assert.match(
      failureOf(ran),
      /^webhook rejected: the secret "shop" .* empty/
    )
  })

  test('are required of the providers in the input only', async () => {
    const inputs = { via: 'listener', listen: '127.0.0.1:0', timeout: '1s' }
    const all = await receive(BOTH, { inputs })
    assert.match(failureOf(all), /"shop" is not in the secrets input/)
    const only = await receive(BOTH, { inputs: { ...inputs, only: 'github' } })
    assert.match(failureOf(only), /^no webhook for a function arrived in time/)
    const none = await receive(BOTH, { inputs: { ...inputs, only: 'gihub' } })
    assert.match(
      failureOf(none),
      /^input only names "gihub", which the config does not have; write github$/
    )
  })

  test('are those of one provider for a record', async () => {
    const { outputs } = await receive(BOTH, dispatched(pushed))
    const record = outputs['record-file'] ?? ''
    const functions = [...BOTH.functions, { name: 'any', provider: 'shop' }]
    const ran = await receive({ ...BOTH, functions }, { inputs: { record } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.functions, '["wanted"]')
  })

  test('reject a webhook of a provider that only does not name', async () => {
    const secrets = `inbound=${KEY}\nshop=${KEY}`
    const inputs = { only: 'shop', secrets }
    const ran = await receive(BOTH, { ...dispatched(pushed), inputs })
    assert.match(
      failureOf(ran),
      /^no function handles this webhook: no provider matches \(shop: header stripe-signature is missing\)$/
    )
  })
})
