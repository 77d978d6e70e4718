import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { describe, test } from 'node:test'
import { ConfigError } from '../../src/errors.ts'
import { createRelay } from '../../src/relay/app.ts'
import { readSettings } from '../../src/relay/environment.ts'
import { PLATFORM } from '../../src/relay/platform.ts'
import { RELAY_KEYS } from './setup.ts'

const pem = (type: 'pkcs1' | 'pkcs8') =>
  String(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type,
      format: 'pem'
    })
  )
const PEM = pem('pkcs1')
const WHOLE = {
  RELAY_KEYS,
  GITHUB_APP_ID: 'Iv23liABC',
  GITHUB_APP_PRIVATE_KEY: PEM
}

const NO_APP = { GITHUB_APP_ID: '', GITHUB_APP_PRIVATE_KEY: '' }

function errorsOf(variables: Record<string, unknown>): string[] {
  try {
    readSettings(variables)
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error.problems.map(({ message }) => message)
  }
  return []
}

describe("the relay's environment", () => {
  test('needs keys and credentials, and has defaults for the rest', () => {
    const settings = readSettings(WHOLE)
    assert.deepEqual(
      settings.keys.map(({ id }) => id),
      ['k2', 'k1']
    )
    assert.equal(settings.apiUrl, 'https://api.github.com')
    assert.equal(settings.secrets.size, 0)
    assert.equal(settings.config, null)
    assert.deepEqual(errorsOf({}), [
      'RELAY_KEYS is missing; make a key (docs/relay.md#set-it-up) and set it',
      'GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY are missing; set both, or GITHUB_TOKEN'
    ])
  })

  test('accepts a key as PKCS#1, as PKCS#8 and on one line', () => {
    for (const key of [PEM, pem('pkcs8'), PEM.replaceAll('\n', '\\n')]) {
      const { credentials } = readSettings({
        ...WHOLE,
        GITHUB_APP_PRIVATE_KEY: key
      })
      assert.ok(credentials.kind === 'app')
      assert.match(credentials.privateKey, /^-----BEGIN PRIVATE KEY-----/)
    }
  })

  test('refuses a private key that is not RSA', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
    assert.deepEqual(errorsOf({ ...WHOLE, GITHUB_APP_PRIVATE_KEY: key }), [
      "GITHUB_APP_PRIVATE_KEY is not a private key; write the App's PEM text"
    ])
  })

  test('does not fall back to a token where the id of the App is missing', () => {
    const { GITHUB_APP_ID, ...rest } = WHOLE
    assert.ok(GITHUB_APP_ID)
    assert.deepEqual(errorsOf({ ...rest, GITHUB_TOKEN: 'ghp_x' }), [
      'GITHUB_APP_ID is not an id; write the id of the App, or its client id'
    ])
  })

  test('prefers the App to a token', () => {
    const GITHUB_TOKEN = 'ghp_x'
    const app = readSettings({ ...WHOLE, GITHUB_TOKEN })
    assert.equal(app.credentials.kind, 'app')
    const token = readSettings({ RELAY_KEYS, GITHUB_TOKEN })
    assert.deepEqual(token.credentials, { kind: 'token', token: 'ghp_x' })
  })

  test('that is wrong is named, and never quoted', () => {
    const SECRET = 'hidden-value'
    const wrong: Record<string, Record<string, unknown>> = {
      RELAY_KEYS: { RELAY_KEYS: SECRET },
      GITHUB_APP_ID: { GITHUB_APP_ID: `${SECRET} x` },
      GITHUB_APP_PRIVATE_KEY: { GITHUB_APP_PRIVATE_KEY: SECRET },
      GITHUB_TOKEN: { ...NO_APP, GITHUB_TOKEN: `${SECRET}\nx` },
      GITHUB_API_URL: { GITHUB_API_URL: `https://u:${SECRET}@host` },
      RELAY_SECRETS: { RELAY_SECRETS: SECRET }
    }
    for (const [name, variables] of Object.entries(wrong)) {
      const [error = '', ...more] = errorsOf({ ...WHOLE, ...variables })
      assert.ok(error.startsWith(name), error)
      assert.ok(!error.includes(SECRET), error)
      assert.deepEqual(more, [])
    }
    const all = Object.assign({}, ...Object.values(wrong))
    assert.equal(errorsOf(all).length, 4)
  })

  test('has the URL of an API, without a slash at its end', () => {
    const urlOf = (GITHUB_API_URL: string) =>
      readSettings({ ...WHOLE, GITHUB_API_URL }).apiUrl
    assert.equal(
      urlOf('https://ghe.example/api/v3/'),
      'https://ghe.example/api/v3'
    )
    for (const url of ['ftp://x', 'x', 'https://h/?a', 'https://h/#a'])
      assert.match(errorsOf({ ...WHOLE, GITHUB_API_URL: url })[0] ?? '', /API/)
  })

  test('has secrets of senders by repository, each a text or a list', () => {
    const secrets = { 'Acme/LMP': { one: 'a', two: ['b', 'c'] } }
    const settings = readSettings({
      ...WHOLE,
      RELAY_SECRETS: JSON.stringify(secrets)
    })
    const found = settings.secrets.get('acme/lmp')
    assert.deepEqual(found?.get('one'), ['a'])
    assert.deepEqual(found?.get('two'), ['b', 'c'])
    for (const wrong of ['[]', '1', '{"a/b": []}', '{"a/b": 1}', '{"a": {}}'])
      assert.match(
        errorsOf({ ...WHOLE, RELAY_SECRETS: wrong })[0] ?? '',
        /not JSON of the form/
      )
    assert.deepEqual(
      errorsOf({ ...WHOLE, RELAY_SECRETS: '{"a/b": {}, "A/b": {}}' }),
      ['RELAY_SECRETS names a repository twice: a/b']
    )
    for (const value of ['""', '[]', '[1]', '1', 'null', '["a", ""]'])
      assert.match(
        errorsOf({
          ...WHOLE,
          RELAY_SECRETS: `{"a/b": {"one": ${value}}}`
        })[0] ?? '',
        /RELAY_SECRETS has a value that is not a text.*: one$/
      )
  })

  test('has one valid config, else the relay does not start', () => {
    const RELAY_CONFIG = 'receive: {relay: {}}'
    const extending = 'extends: acme/.github:webhooks.yml'
    assert.throws(
      () =>
        createRelay(
          readSettings({ ...WHOLE, RELAY_CONFIG: extending }),
          PLATFORM
        ),
      /RELAY_CONFIG:1 extends: is not read here/
    )
    assert.throws(
      () => createRelay(readSettings({ ...WHOLE, RELAY_CONFIG }), PLATFORM),
      /RELAY_CONFIG:1 receive\.relay\.secret_name: is missing/
    )
  })
})
