import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { parseConfig } from '../../../src/config/parse.ts'
import { ConfigError } from '../../../src/errors.ts'
import {
  readRelaySecrets,
  routeDispatched
} from '../../../src/modes/receive/attested.ts'
import type { Dispatched } from '../../../src/modes/receive/dispatched.ts'
import {
  attest,
  formatRepositoryKey,
  repositoryKey,
  senderSecret
} from '../../../src/relay-keys.ts'

const REPOSITORY = 'acme/lmp'
const NOW = 1_800_000_000
const OLD = repositoryKey({ id: 'k1', bytes: Buffer.alloc(32, 1) }, REPOSITORY)
const NEW = repositoryKey({ id: 'k2', bytes: Buffer.alloc(32, 2) }, REPOSITORY)
const RELAY = [NEW, OLD].map(formatRepositoryKey).join(', ')

const CONFIG = `
receive:
  relay: {secret_name: relay}
  providers:
    - {name: github, type: github, secret_name: from-github}
    - name: standard
      match: {headers: {webhook-id: '**'}}
      signature: standard-webhooks
      secret_name: from-standard
    - {name: hub, type: docker-hub}
  functions:
    - {name: pushed, provider: github}
    - {name: noted, provider: standard}
    - {name: tagged, provider: hub}
    - name: guarded
      provider: hub
      match: {headers: {x-env: production}}
`

const HUB = '{"push_data": {"tag": "v2"}, "repository": {"repo_name": "a/b"}}'

function setUp(config = CONFIG, given: Record<string, string> = {}) {
  const secrets = new Map(Object.entries({ relay: RELAY, ...given }))
  const { receive } = parseConfig(
    { text: config, file: 'w.yml' },
    secrets
  ).config
  assert.ok(receive)
  const masked: string[] = []
  const relayed = readRelaySecrets(receive, secrets, one => masked.push(one))
  return { relayed, masked }
}

function hub(parts: Partial<Dispatched> = {}): Dispatched {
  const text = parts.text ?? 'the text'
  return {
    webhook: { uri: '', headers: {}, query: {}, body: Buffer.from(HUB) },
    text,
    attestation: attest(NEW, REPOSITORY, text),
    t: NOW,
    provider: 'hub',
    ...parts
  }
}

function signed(body: string, secret: string): Dispatched {
  const mac = createHmac('sha256', secret).update(body).digest('hex')
  const headers = {
    'x-github-event': 'push',
    'x-hub-signature-256': `sha256=${mac}`
  }
  const webhook = { uri: '', headers, query: {}, body: Buffer.from(body) }
  return hub({ webhook, attestation: '', provider: 'github' })
}

function route(
  dispatched: Dispatched,
  relayed = setUp().relayed,
  repository = REPOSITORY
) {
  const now = NOW * 1000
  const about = { repository, now, redact: (text: string) => text }
  const { status, ...rest } = routeDispatched(dispatched, relayed, about)
  return { status, reason: 'reason' in rest ? rest.reason : '' }
}

describe('attested webhooks', () => {
  test('an attested webhook of a provider without a signature runs', () => {
    assert.equal(route(hub()).status, 'succeeded')
    const old = attest(OLD, REPOSITORY, 'the text')
    assert.equal(route(hub({ attestation: old })).status, 'succeeded')
    assert.equal(route(hub(), undefined, 'Acme/LMP').status, 'succeeded')
  })

  test('an attested webhook needs no signature that the step can verify', () => {
    const { webhook } = signed('{}', 'a secret that the relay alone has')
    assert.equal(
      route(hub({ webhook, provider: 'github' })).status,
      'succeeded'
    )
  })

  for (const [name, parts] of Object.entries({
    'of another text': { text: 'another', attestation: hub().attestation },
    'of another repository': {
      attestation: attest(NEW, 'acme/other', 'the text')
    },
    'of another key': {
      attestation: attest(
        repositoryKey({ id: 'k2', bytes: Buffer.alloc(32, 3) }, REPOSITORY),
        REPOSITORY,
        'the text'
      )
    },
    'that is cut': { attestation: hub().attestation.slice(0, -1) },
    'of a webhook that came as an object': { text: null }
  }))
    test(`an attestation ${name} is rejected`, () => {
      const { status, reason } = route({ ...hub(), ...parts })
      assert.equal(status, 'invalid_signature')
      assert.match(reason, /^the attestation is not valid for this webhook/)
    })

  test('an attestation is valid for 35 days, and up to 5 minutes ahead', () => {
    const days = 35 * 24 * 60 * 60
    assert.equal(route(hub({ t: NOW - days })).status, 'succeeded')
    assert.match(route(hub({ t: NOW - days - 1 })).reason, /older than 35 days/)
    assert.match(route(hub({ t: null })).reason, /older than 35 days/)
    assert.equal(route(hub({ t: NOW + 300 })).status, 'succeeded')
    assert.match(route(hub({ t: NOW + 301 })).reason, /dated in the future/)
  })

  test('the provider that the relay names must be the one that matches here', () => {
    assert.match(
      route(hub({ provider: 'github' })).reason,
      /for provider github, but hub matches it here/
    )
    assert.match(route(hub({ provider: null })).reason, /for provider \(none\)/)
  })

  test('a header *** matches no pattern in an attested webhook', () => {
    const { webhook } = hub()
    const headers = { 'x-env': '***' }
    const { relayed } = setUp()
    const about = { repository: REPOSITORY, now: NOW * 1000 }
    const routed = routeDispatched(
      hub({ webhook: { ...webhook, headers } }),
      relayed,
      { ...about, redact: text => text }
    )
    assert.ok(routed.status === 'succeeded')
    assert.deepEqual(routed.functions, ['tagged'])
  })
})

describe('webhooks without an attestation', () => {
  test('are rejected where the provider has no signature', () => {
    const { status, reason } = route(hub({ attestation: '' }))
    assert.equal(status, 'invalid_signature')
    assert.match(reason, /provider hub sends no signature/)
  })

  test('run where the config names no relay', () => {
    const { relayed } = setUp(CONFIG.replace(/ {2}relay: .*\n/, ''), {
      'from-github': 'a',
      'from-standard': 'b'
    })
    assert.equal(route(hub({ attestation: '' }), relayed).status, 'succeeded')
  })

  for (const [name, key] of Object.entries({ new: NEW, old: OLD }))
    test(`are accepted with a signature by the secret of the ${name} key`, () => {
      const secret = senderSecret(key, 'from-github', 'text')
      assert.equal(route(signed('{}', secret)).status, 'succeeded')
    })

  test('are rejected with a wrong signature', () => {
    assert.match(
      route(signed('{}', 'wrong')).reason,
      /does not match the secrets "from-github \(relay key k2\)" or "from-github \(relay key k1\)"/
    )
  })

  test('are verified with a given secret instead of the derived one', () => {
    const { relayed, masked } = setUp(CONFIG, { 'from-github': 'given' })
    const derived = senderSecret(NEW, 'from-github', 'text')
    assert.equal(route(signed('{}', 'given'), relayed).status, 'succeeded')
    assert.equal(
      route(signed('{}', derived), relayed).status,
      'invalid_signature'
    )
    assert.ok(!masked.includes(derived))
  })
})

describe('derived secrets', () => {
  test('are all masked, and the keys that they are derived from', () => {
    const { masked } = setUp()
    assert.deepEqual(
      masked.toSorted(),
      [NEW, OLD]
        .flatMap(key => [
          formatRepositoryKey(key),
          senderSecret(key, 'from-github', 'text'),
          senderSecret(key, 'from-standard', 'standard-webhooks')
        ])
        .toSorted()
    )
  })

  for (const relay of ['', 'whr_k1_AAAA', `${RELAY},`])
    test(`${JSON.stringify(relay.slice(0, 12))} is not a secret of the relay`, () => {
      assert.throws(
        () => setUp(CONFIG, { relay }),
        error =>
          error instanceof ConfigError &&
          /^relay of the secrets input is not the relay's secret/.test(
            error.message
          )
      )
    })

  test('are verified by their signature where the config names no relay', () => {
    const config = CONFIG.replace(/ {2}relay: .*\n/, '')
    const given = { 'from-github': 'a', 'from-standard': 'b' }
    const { relayed } = setUp(config, given)
    for (const [secret, status] of [
      ['a', 'succeeded'],
      ['b', 'invalid_signature']
    ] as const) {
      const dispatched = { ...signed('{}', secret), attestation: 'v1.x' }
      assert.equal(route(dispatched, relayed).status, status)
    }
  })
})
