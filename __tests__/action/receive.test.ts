import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Json } from '../helpers/fixtures.ts'
import { dispatched, KEY, receive, signed } from '../helpers/harness.ts'
import { type RunResult, readRecord } from '../helpers/run-action.ts'
import { compareTexts } from './compare-texts.ts'

const github = { name: 'github', type: 'github', secret_name: 'inbound' }
const wanted = { name: 'wanted', provider: 'github', uri: 'git/push' }
const push = { ref: 'refs/heads/main', after: 'abc', sender: { id: 7 } }
const pushed = dispatched(signed('push', push))

/** Returns a config whose functions are `wanted`, with changes. */
const configOf = (...functions: Json[]): Json => ({
  providers: [github],
  functions: functions.map(parts => ({ ...wanted, ...parts }))
})

/** Returns the sentence that failed a step. */
function failureOf(ran: RunResult): string {
  assert.equal(ran.code, 1, ran.stdout)
  assert.equal(ran.outputs.result, 'failure')
  return ran.annotations.at(-1)?.message ?? ''
}

describe('mode receive', () => {
  test('lists every error of its functions, and keeps the variables of the others', async t => {
    const config = configOf(
      { variables: [{ name: 'zen', required: true }] },
      {
        name: 'second',
        variables: [{ name: 'sha', path: 'after', type: 'integer' }]
      },
      { name: 'third', variables: [{ name: 'ref' }] }
    )
    const ran = await receive(config, pushed)
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.functions, '["third"]')
    assert.equal(ran.outputs.variables, '{"third":{"ref":"refs/heads/main"}}')
    const { verdict, mac } = Object(readRecord(ran).received)
    assert.equal(verdict, 500)
    assert.match(mac, /^[0-9a-f]{64}$/)
    compareTexts(t, ran)
  })

  test('accepts an object as the body where the provider has signature: none', async t => {
    const match = { body: { kind: '**' } }
    const variables = [{ name: 'revision', required: true }]
    const config = {
      providers: [{ name: 'flux', signature: 'none', match }, github],
      functions: [{ name: 'reconciled', provider: 'flux', variables }, wanted]
    }
    const body = { kind: 'Kustomization', revision: 'main@1' }
    const ran = await receive(config, dispatched({ body }))
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.variables, '{"reconciled":{"revision":"main@1"}}')
    const parsed = { ...signed('push', push), body: push }
    const refused = await receive(config, dispatched(parsed))
    assert.equal(refused.code, 1)
    compareTexts(t, ran, refused)
  })

  test('writes no secret of the body to an output, log, summary or record', async () => {
    const secret = 'sEcReT-of-the-body-1'
    const number = 48_151_623
    const text = JSON.stringify({ note: `see ${secret}`, $: '${x} $${' })
    const body = text.replace(/}$/, `,"pin":${number}}`)
    const variables = [{ name: 'note' }, { name: 'pin', type: 'integer' }]
    const ran = await receive(configOf({ variables }), {
      ...dispatched(signed('push', body)),
      inputs: { secrets: `inbound=${KEY}\nhidden=${secret}\npin=${number}` }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(
      ran.outputs.variables,
      '{"wanted":{"note":"see ***","pin":"***"}}'
    )
    const stored: string = Object(readRecord(ran).received).body
    assert.equal(
      stored,
      '{"note":"see ${secrets.hidden}","$":"$${x} $$$${","pin":${secrets.pin}}'
    )
    for (const place of [ran.log, ran.summary, JSON.stringify(ran.outputs)])
      assert.ok(!place.includes(secret) && !place.includes(String(number)))
    assert.match(ran.log, /variable wanted\.note contains a secret/)
  })

  test('keeps the log and the summary safe from foreign text', async t => {
    const note = '\n::error::x <img src=x> ##[error]y | @all'
    const ran = await receive(
      configOf({ variables: [{ name: 'note' }] }),
      dispatched(signed('push', { note }))
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(ran.annotations, [])
    assert.deepEqual(JSON.parse(ran.outputs.variables ?? ''), {
      wanted: { note }
    })
    compareTexts(t, ran)
  })

  test('names a header that relays leave out', async () => {
    const gitlab = { name: 'gitlab', type: 'gitlab', secret_name: 'inbound' }
    const ran = await receive(
      { providers: [gitlab], functions: [{ name: 'any', provider: 'gitlab' }] },
      dispatched({ headers: { 'X-Gitlab-Event': 'Push Hook' }, body: '{}' })
    )
    assert.match(
      failureOf(ran),
      /^webhook rejected: header X-Gitlab-Token is missing\. Relays drop it: use this action's relay/
    )
  })

  const refusals: [string, Json, Record<string, string>, RegExp][] = [
    ['via: status', configOf({}), { via: 'status' }, /via is "status"/],
    [
      'no active provider',
      { providers: [{ name: 'off', active: false }] },
      {},
      /no active provider/
    ],
    [
      'no function for an active provider',
      configOf({ active: false }),
      {},
      /no active function for github, so no webhook would have an effect/
    ],
    [
      'a short token',
      configOf({}),
      { 'listener-token': 'x'.repeat(15) },
      /listener-token must be 16 or more/
    ],
    [
      'a record beside a listener',
      configOf({}),
      { via: 'listener', record: 'r.json' },
      /leave one of the two out/
    ]
  ]

  for (const [name, config, inputs, words] of refusals)
    test(`fails with a config error for ${name}`, async () => {
      const ran = await receive(config, { ...pushed, inputs })
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
      wanted,
      { name: 'paid', provider: 'shop', uri: 'shop/paid' },
      { name: 'unused', provider: 'shop', uri: 'git/push', active: false }
    ]
  }
  const anyPaid = { name: 'any', provider: 'shop' }
  const MORE = { ...BOTH, functions: [...BOTH.functions, anyPaid] }
  const LISTENER = { via: 'listener', listen: '127.0.0.1:0', timeout: '1s' }
  const LACKING = /"shop" is not in the secrets input/

  test('are not required of providers without a function for the uri', async () => {
    const ran = await receive(BOTH, pushed)
    assert.equal(ran.outputs.functions, '["wanted"]', ran.stdout)
    const record = ran.outputs['record-file'] ?? ''
    const again = await receive(MORE, { inputs: { record } })
    assert.equal(again.outputs.functions, '["wanted"]', again.stdout)
  })

  for (const [what, config, sent, inputs, words] of [
    [
      'are required of a provider with a function for the uri',
      BOTH,
      { uri: 'shop/paid' },
      {},
      LACKING
    ],
    [
      'are required of a provider with a function for any uri',
      MORE,
      {},
      {},
      LACKING
    ],
    [
      'are required of all providers at a listener',
      BOTH,
      {},
      LISTENER,
      LACKING
    ],
    [
      'are required of the providers in the input only',
      BOTH,
      {},
      { ...LISTENER, only: 'github' },
      /^no webhook for a function arrived in time/
    ],
    [
      'need names in the input only that exist',
      BOTH,
      {},
      { ...LISTENER, only: 'gihub' },
      /^input only names "gihub", which the config does not have; write github$/
    ],
    [
      'verify nothing where they are missing',
      BOTH,
      { headers: { 'Stripe-Signature': `t=1,v1=${'0'.repeat(64)}` } },
      {},
      /^webhook rejected: the secret "shop" .* empty/
    ],
    [
      'reject a webhook of a provider that only does not name',
      BOTH,
      {},
      { only: 'shop', secrets: `inbound=${KEY}\nshop=${KEY}` },
      /^no function handles this webhook: no provider matches \(shop: header stripe-signature is missing\)$/
    ]
  ] as const)
    test(what, async () => {
      const webhook = { ...signed('push', push), ...sent }
      const ran = await receive(config, { ...dispatched(webhook), inputs })
      assert.match(failureOf(ran), words)
    })
})
