import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hmac, route, webhookOf } from './inbound.ts'
import { SAMPLES, type Sample } from './samples.ts'

const TYPES = [
  'github',
  'gitlab',
  'bitbucket',
  'docker-hub',
  'harbor',
  'quay',
  'acr',
  'registry',
  'gitea',
  'sonarqube',
  'slack',
  'stripe'
]
const GITHUB: Sample = {
  name: 'a push to GitHub',
  type: 'github',
  headers: { 'content-type': 'application/json', 'x-github-event': 'push' },
  body: { ref: 'refs/heads/main', repository: { name: 'api' } }
}
const ALL = [GITHUB, ...SAMPLES]

/** The time of all tests, in Unix seconds. */
const TIME = 1767225600

const unsignedConfig = (types: readonly string[]) =>
  `{providers: [${types.map(type => `{name: ${type}, type: ${type}, signature: none}`)}],
    functions: [${types.map(type => `{name: of-${type}, provider: ${type}}`)}]}`

describe('built-in types of providers', () => {
  for (const sample of ALL) {
    test(`${sample.name} is distinguished from all others, in any order of providers`, () => {
      for (const types of [TYPES, TYPES.toReversed()]) {
        const routing = route(unsignedConfig(types), sample)
        assert.deepEqual(routing, {
          status: 'succeeded',
          provider: sample.type,
          functions: [`of-${sample.type}`],
          variables: { [`of-${sample.type}`]: {} }
        })
      }
    })

    test(`${sample.name} matches no other type`, () => {
      const others = TYPES.filter(type => type !== sample.type)
      assert.equal(route(unsignedConfig(others), sample).status, 'no_provider')
    })

    test(`${sample.name} is verified as its sender signs it`, () => {
      const { type, headers } = sample
      const webhook = webhookOf(sample)
      const proof = proofOf(type, webhook.body)
      const config = `{providers: [{name: p, type: ${type}, secret_name: [OLD, KEY]}], functions: [{name: f, provider: p}]}`
      const [name, value] = proof
      const good = { ...headers, [name]: value }
      assert.equal(
        route(config, { ...webhook, headers: good }).status,
        'succeeded'
      )
      const wrong = { ...headers, [name]: `${value.slice(0, -1)}_` }
      const isTest = headers['x-event-key'] === 'diagnostics:ping'
      for (const [headers, status] of [
        [wrong, 'invalid_signature'],
        [sample.headers, isTest ? 'handshake' : 'invalid_signature']
      ] as const)
        assert.equal(route(config, { ...webhook, headers }).status, status)
    })
  }

  test('every type has a sample', () => {
    assert.deepEqual(
      TYPES.filter(type => !ALL.some(sample => sample.type === type)),
      []
    )
  })

  for (const [name, type, change] of [
    ['no event of GitHub', 'github', { headers: {} }],
    ['no repository', 'docker-hub', { body: { push_data: {} } }],
    [
      'a repository without name',
      'docker-hub',
      { body: { push_data: {}, repository: { repo_name: null } } }
    ],
    [
      'a repository that is given twice',
      'docker-hub',
      {
        body: '{"push_data":{},"repository":{},"repository":{"repo_name":"a/b"}}'
      }
    ],
    [
      'a type in small letters',
      'harbor',
      { body: { type: 'push', event_data: {} } }
    ],
    [
      'CloudEvents of another sender',
      'harbor',
      { body: { specversion: '1.0', type: 'com.acme.pushed', data: {} } }
    ],
    [
      'events of another content type',
      'registry',
      { headers: { 'content-type': 'application/json' }, body: { events: [] } }
    ],
    [
      'another envelope of the content type',
      'registry',
      {
        headers: {
          'content-type': 'application/vnd.docker.distribution.events.v2+json'
        },
        body: {}
      }
    ],
    ['no JSON', 'quay', { body: 'name=api' }]
  ] as const) {
    test(`${type} does not match ${name}`, () => {
      assert.equal(route(unsignedConfig([type]), change).status, 'no_provider')
    })
  }

  test('a match of its own narrows a type', () => {
    const yaml = (ref: string) =>
      `{providers: [{name: p, type: github, signature: none, match: {body: {ref: '${ref}'}}}], functions: [{name: f, provider: p}]}`
    assert.equal(route(yaml('refs/heads/*'), GITHUB).status, 'succeeded')
    assert.deepEqual(route(yaml('refs/tags/*'), GITHUB), {
      status: 'no_provider',
      provider: null,
      reason:
        'no provider matches (p: body ref is "refs/heads/main", not refs/tags/*)'
    })
    assert.equal(
      route(yaml('refs/heads/*'), { body: GITHUB.body }).status,
      'no_provider'
    )
  })

  test('the signature of a provider replaces that of its type', () => {
    const webhook = webhookOf(GITHUB)
    const yaml =
      '{providers: [{name: p, type: github, secret_name: KEY, signature: jobserv}], functions: [{name: f, provider: p}]}'
    const headers = {
      ...GITHUB.headers,
      'x-jobserv-sig': `sha256:${hmac(webhook.body)}`
    }
    assert.equal(route(yaml, { ...webhook, headers }).status, 'succeeded')
    assert.equal(
      route(yaml.replace(', signature: jobserv', ''), { ...webhook, headers })
        .status,
      'invalid_signature'
    )
  })

  test('GitLab with a signing token is standard-webhooks', () => {
    const sample = SAMPLES.find(({ type }) => type === 'gitlab')
    const webhook = webhookOf(sample)
    const value = hmac(
      Buffer.concat([Buffer.from('msg_1.1767225600.'), webhook.body]),
      'this is secret',
      'sha256',
      'base64'
    )
    const headers = {
      ...sample?.headers,
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1767225600',
      'webhook-signature': `v1,${value}`
    }
    const yaml =
      '{providers: [{name: p, type: gitlab, secret_name: KEY, signature: standard-webhooks}], functions: [{name: f, provider: p}]}'
    assert.equal(route(yaml, { ...webhook, headers }).status, 'succeeded')
  })
})

/** Returns the header that authenticates a type's sender. */
function proofOf(type: string, body: Buffer): [string, string] {
  switch (type) {
    case 'github':
      return ['x-hub-signature-256', `sha256=${hmac(body)}`]
    case 'bitbucket':
      return ['x-hub-signature', `sha256=${hmac(body)}`]
    case 'gitea':
      return ['x-forgejo-signature', hmac(body)]
    case 'sonarqube':
      return ['x-sonar-webhook-hmac-sha256', hmac(body)]
    case 'slack':
      return ['x-slack-signature', `v0=${hmac(`v0:${TIME}:${body}`)}`]
    case 'stripe':
      return ['stripe-signature', `t=${TIME},v1=${hmac(`${TIME}.${body}`)}`]
    case 'gitlab':
      return ['x-gitlab-token', 'this is secret']
    case 'harbor':
    case 'acr':
    case 'registry':
      return ['authorization', 'this is secret']
    default:
      return ['x-jobserv-sig', `sha256:${hmac(body)}`]
  }
}
