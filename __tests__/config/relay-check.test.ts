import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from '../helpers/config-problems.ts'

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
  test('The secrets of providers need not be given.', () => {
    assert.deepEqual(found('{name: p, type: github, secret_name: x}'), [])
  })

  test('A provider without a secret is fine.', () => {
    assert.deepEqual(found('{name: p, type: docker-hub}'), [])
  })

  test('The secret of the relay must be given.', () => {
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
    test(`No match can stand on ${part}.${name}, which the relay leaves out.`, () => {
      const match = `${part}: {${name}: '*'}`
      const message = `match.${part}.${name}: never matches behind the relay, which leaves out what may hold a secret; match by something else`
      assert.deepEqual(found('{name: p}', match), [`functions[0].${message}`])
      assert.deepEqual(found(`{name: p, match: {${match}}}`), [
        `providers[0].${message}`
      ])
    })

  test('Nor can one on the header that the provider proves itself with.', () => {
    const provider =
      '{name: p, signature: {type: token, header: X-Proof}, secret_name: x}'
    assert.equal(found(provider, "headers: {x-proof: '*'}").length, 1)
    assert.deepEqual(found(provider, "query: {x-proof: '*'}"), [])
    assert.deepEqual(found('{name: p}', "headers: {x-proof: '*'}"), [])
  })
})
