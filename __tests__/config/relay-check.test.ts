import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from './problems.ts'

const RECEIVE = `
receive:
  relay: {secret_name: relay}
  providers:
    - PROVIDER
  functions:
    - {name: f, provider: p MATCH}
`

function found(provider: string, match = '', secrets = ['relay']): string[] {
  const text = RECEIVE.replace('PROVIDER', provider).replace(
    'MATCH',
    match && `, match: {${match}}`
  )
  return problems(text, secrets).map(line => line.replace(/^\d+ receive\./, ''))
}

describe('receive.relay', () => {
  test('does not require the secrets of providers', () => {
    assert.deepEqual(found('{name: p, type: github, secret_name: x}'), [])
  })

  test('allows a provider without a secret', () => {
    assert.deepEqual(found('{name: p, type: docker-hub}'), [])
  })

  test('requires the secret of the relay', () => {
    assert.deepEqual(found('{name: p}', '', ['other']), [
      'relay.secret_name: "relay" is not in the secrets input; add the line relay=... to it'
    ])
  })

  for (const [part, name] of [
    ['headers', 'Authorization'],
    ['headers', 'cookie'],
    ['headers', 'X-API-Key'],
    ['headers', 'x-my-token'],
    ['query', 'client_secret'],
    ['query', 'apikey']
  ] as const)
    test(`rejects a match on ${part}.${name}, which the relay leaves out`, () => {
      const match = `${part}: {${name}: '*'}`
      const message = `match.${part}.${name}: never matches behind the relay, which leaves out what may hold a secret; match by something else`
      assert.deepEqual(found('{name: p}', match), [`functions[0].${message}`])
      assert.deepEqual(found(`{name: p, match: {${match}}}`), [
        `providers[0].${message}`
      ])
    })

  test('rejects a variable that is read from what the relay leaves out', () => {
    const text = RECEIVE.replace('PROVIDER', '{name: p}').replace(
      ' MATCH',
      ', variables: [{name: token, from: query}, {name: env, from: query}, {name: key, from: headers, path: X-Api-Key}]'
    )
    const message =
      'has no value behind the relay, which leaves out what may hold a secret; read something else'
    assert.deepEqual(
      problems(text, ['relay']).map(line => line.replace(/^\d+ receive\./, '')),
      [0, 2].map(index => `functions[0].variables[${index}].path: ${message}`)
    )
  })

  test('rejects a match on the header that authenticates the provider', () => {
    const provider =
      '{name: p, signature: {type: token, header: X-Proof}, secret_name: x}'
    assert.equal(found(provider, "headers: {x-proof: '*'}").length, 1)
    assert.deepEqual(found(provider, "query: {x-proof: '*'}"), [])
    assert.deepEqual(found('{name: p}', "headers: {x-proof: '*'}"), [])
  })
})

const CHAIN = `
chains:
  - name: deploy
    RELAY
    webhooks:
      - LINK
`

const RELAY = "relay: {url: 'https://hooks.example', secret_name: relay}"

function ofChain(relay: string, link: string): string[] {
  const text = CHAIN.replace('RELAY', relay).replace('LINK', () => link)
  return problems(text, ['relay', 'key', 'address']).map(line =>
    line.replace(/^\d+ chains\[0\]\./, '')
  )
}

describe('relay on a chain', () => {
  const link =
    "{name: a, url: 'https://a.example', payload: dockerhub, callback: {via: event}}"

  test('provides the tokens and allows a payload of Docker Hub', () => {
    assert.deepEqual(ofChain(RELAY, link), [])
    assert.deepEqual(ofChain('token_secret_name: key', link), [
      'webhooks[0].payload: is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md'
    ])
  })

  test('replaces token_secret_name', () => {
    assert.deepEqual(ofChain(`${RELAY}\n    token_secret_name: key`, link), [
      'token_secret_name: cannot be used with relay, whose secret makes the tokens; leave it out'
    ])
    assert.deepEqual(
      ofChain('timeout: 5m', link.replace('dockerhub', 'jobserv')),
      [
        'token_secret_name: is missing, and a link with via: event needs it; write the name of a secret'
      ]
    )
  })

  test('requires its secret', () => {
    assert.equal(
      ofChain(RELAY.replace('name: relay', 'name: rely'), link).length,
      1
    )
  })

  test('requires a link via event', () => {
    assert.deepEqual(
      ofChain(
        RELAY,
        "{name: a, url: 'https://a.example', callback: {via: response}}"
      ),
      ['relay: has a meaning for links with via: event only; leave it out']
    )
  })

  test('accepts callback_url as the callback of a custom body', () => {
    const own = link.replace(
      'payload: dockerhub',
      "body: {back: '${callback_url}'}"
    )
    assert.deepEqual(ofChain(RELAY, own), [])
    assert.equal(ofChain('token_secret_name: key', own).length, 1)
  })

  test('requires a name for a link whose url is a secret', () => {
    const secret = "{url: '${secrets.address}', callback: {via: event}}"
    const message =
      'webhooks[0].name: is missing, and a link of a chain with relay whose url is a secret needs one; write name: ...'
    assert.ok(ofChain(RELAY, secret).includes(message))
    const named = secret.replace('{', '{name: a, ')
    assert.ok(!ofChain(RELAY, named).includes(message))
  })
})
