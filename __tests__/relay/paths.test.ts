import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createToken } from '../../src/callback/continuation-token.ts'
import {
  callbackPath,
  isUri,
  openPath,
  runPath,
  webhookPath
} from '../../src/relay/paths.ts'
import {
  createMac,
  derive,
  parseRelayKeys,
  repositoryKey,
  tag
} from '../../src/relay-keys.ts'
import fc from '../helpers/property.ts'
import {
  CLAIMS,
  callbackUrl,
  KEY,
  OLD_KEY,
  RELAY_KEYS,
  REPOSITORY,
  runUrl,
  tokenOf,
  urlOf
} from './setup.ts'

const parsed = parseRelayKeys(RELAY_KEYS)
assert.ok('keys' in parsed)
const { keys } = parsed
const NOW = 2_000_000_000
const open = (path: string, now = NOW) => openPath(path, keys, now)

const segment = fc
  .stringMatching(/^[A-Za-z0-9._~-]{1,12}$/)
  .filter(text => !/^\.\.?$/.test(text))
const uri = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map(segments => segments.join('/'))
const owner = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)
const name = segment.filter(text => !text.includes('~'))
const repository = fc.tuple(owner, name).map(parts => parts.join('/'))
const end = fc.option(fc.integer({ min: NOW + 1, max: 999_999_999_999 }))

/** Changes a text in one place: another character, none, or one more. */
const mutation = (text: string) =>
  fc
    .record({
      at: fc.nat(text.length - 1),
      kind: fc.constantFrom('replace', 'remove', 'insert', 'swap'),
      by: fc.constantFrom(...'AZaz019._~-/%')
    })
    .map(({ at, kind, by }) => {
      const [head, rest] = [text.slice(0, at), text.slice(at + 1)]
      if (kind === 'remove') return head + rest
      if (kind === 'insert') return head + by + text.slice(at)
      if (kind === 'replace') return head + by + rest
      return head + (text[at + 1] ?? '') + (text[at] ?? '') + rest.slice(1)
    })

describe('the paths of the relay', () => {
  test('are read again, whatever repository, uri and end they have', () => {
    fc.assert(
      fc.property(repository, uri, end, (name, text, exp) => {
        const key = repositoryKey(keys[0], name)
        assert.deepEqual(open(webhookPath(key, name, text, exp)), {
          kind: 'webhook',
          repository: name,
          key,
          uri: text,
          exp
        })
      })
    )
  })

  test('are rejected when changed in any place, or mean the same', () => {
    const paths = [
      urlOf('docker/push'),
      urlOf('docker/push', OLD_KEY, NOW + 60),
      runUrl('500'),
      callbackUrl()
    ]
    for (const path of paths) {
      const expected = open(path)
      assert.notEqual(expected, null)
      fc.assert(
        fc.property(mutation(path), changed => {
          const opened = open(changed)
          if (opened === null) return
          // Only the case of the repository is free.
          assert.equal(changed.toLowerCase(), path.toLowerCase())
          const repository = `${REPOSITORY}`
          assert.deepEqual(
            { ...opened, repository },
            { ...expected, repository }
          )
        }),
        { numRuns: 2_000 }
      )
    }
  })

  test('are read from any text without an exception', () => {
    const parts = fc.constantFrom(
      ...['w', 'c', 'r', 'acme', 'lmp', 'k2', '.', '/', '%', '', 'e30', '4']
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map(list => `/${list.join('/')}`),
      fc.array(parts).map(list => `/${list.join('.')}`)
    )
    fc.assert(
      fc.property(text, path => {
        assert.equal(open(path), null)
      }),
      { numRuns: 2_000 }
    )
  })

  test('end at their second', () => {
    const path = urlOf('a', KEY, NOW)
    assert.notEqual(open(path, NOW - 1), null)
    assert.equal(open(path, NOW), null)
    assert.equal(open(path, NOW + 1), null)
  })

  test('have an end in one form only', () => {
    const path = urlOf('a', KEY, 4_000_000_000)
    for (const end of ['04000000000', '4e9', '+4000000000', '', 'x'])
      assert.equal(open(path.replace('.4000000000.', `.${end}.`)), null, end)
    const endless = urlOf('a')
    for (const end of ['null', 'NaN', '', 'x'])
      assert.equal(open(endless.replace('k2.', `k2.${end}.`)), null, end)
  })

  test('of one kind are not accepted as another', () => {
    const rest = (path: string) => path.slice(3)
    for (const kind of ['w', 'r', 'c', 'W', 'x'])
      for (const path of [urlOf('a'), runUrl('500'), callbackUrl()]) {
        if (path.startsWith(`/${kind}/`)) continue
        assert.equal(open(`/${kind}/${rest(path)}`), null)
      }
  })

  test('of a removed key are rejected', () => {
    const [newest] = keys
    for (const path of [
      urlOf('a', OLD_KEY),
      runUrl('500', OLD_KEY),
      callbackUrl({}, OLD_KEY)
    ]) {
      assert.notEqual(open(path), null)
      assert.equal(openPath(path, [newest], NOW), null)
    }
  })

  test('of an unknown key are not made with 32 zeros', () => {
    const zero = { id: '', bytes: Buffer.alloc(32) }
    const key = repositoryKey(zero, REPOSITORY)
    const token = createToken(CLAIMS, derive(key.key, 'chain'))
    for (const id of ['', 'k9']) {
      const forged = { ...key, id }
      assert.equal(open(webhookPath(forged, REPOSITORY, 'a')), null)
      assert.equal(open(runPath(forged, REPOSITORY, '500')), null)
      assert.equal(open(callbackPath(forged, token)), null)
    }
  })

  test('have a uri without empty or dot segments', () => {
    const good = ['a', 'a/b', 'git.push', '...', 'a~b-c_d', '%2F', 'a%20b']
    const wrong = [
      ...['', '/', '/a', 'a/', 'a//b', '.', '..', 'a/./b', 'a/..', '%2e'],
      ...['a/%2E%2e', 'a/.%2e/b', 'a b', 'a?b', 'a#b', 'ä', 'a:b', 'a\\b']
    ]
    for (const uri of good) assert.ok(isUri(uri), uri)
    for (const uri of wrong) {
      assert.ok(!isUri(uri), uri)
      assert.equal(open(urlOf(uri)), null, uri)
    }
  })

  test('have a run that is a decimal number', () => {
    for (const run of ['1', '25123456789'])
      assert.deepEqual(open(runUrl(run)), {
        kind: 'run',
        repository: REPOSITORY,
        run
      })
    for (const run of ['', '0', '01', '1e3', '-1', 'x', '../1', '1%2F2'])
      assert.equal(open(runUrl(run)), null, run)
  })

  test('have an owner and a name as a forge has them', () => {
    const pathOf = (name: string) =>
      webhookPath(repositoryKey(keys[0], name), name, 'a')
    assert.equal(open(pathOf('jo.doe/.github'))?.kind, 'webhook')
    for (const name of ['../lmp', 'acme/..', 'acme/.', 'a b/c', '/lmp', 'a/'])
      assert.equal(open(pathOf(name)), null, name)
  })

  test('are short', () => {
    assert.ok(`https://hooks.acme.example${urlOf('docker/push')}`.length < 85)
    const claims = {
      repository: 'foundriesio/lmp-manifest',
      run: 251_234_567_890,
      attempt: 3,
      chain: 'deployment',
      link: 'production'
    }
    const url = `https://hooks.acme.example${callbackUrl(claims)}`
    assert.ok(url.length < 255, `${url.length}`)
  })

  test('of a callback say whether they have expired', () => {
    const path = callbackUrl({ exp: NOW })
    const claims = { ...CLAIMS, exp: NOW }
    const token = tokenOf({ exp: NOW })
    const opened = { kind: 'callback', token, claims }
    assert.deepEqual(open(path, NOW - 1), { ...opened, expired: false })
    assert.deepEqual(open(path, NOW), { ...opened, expired: true })
  })

  test('are opened with the repository in any case', () => {
    const path = urlOf('docker/push').replace('/acme/lmp/', '/ACME/Lmp/')
    assert.equal(open(path)?.kind, 'webhook')
    const minted = webhookPath(KEY, 'ACME/Lmp', 'docker/push')
    assert.equal(open(minted)?.kind, 'webhook')
  })

  test('have tags over what they say', () => {
    assert.equal(
      runPath(KEY, REPOSITORY, '500'),
      `/r/acme/lmp/500.k2.${tag(createMac(derive(KEY.key, 'run')), ['r', 'acme/lmp', '500'])}`
    )
    assert.equal(
      webhookPath(KEY, REPOSITORY, 'a/b', NOW),
      `/w/acme/lmp/k2.${NOW}.${tag(createMac(derive(KEY.key, 'url')), ['w', 'acme/lmp', 'a/b', NOW])}/a/b`
    )
  })

  test('of a run end with the tag', () => {
    assert.equal(open(runUrl('500'))?.kind, 'run')
    for (const more of ['/', '/x', '.', '.x'])
      assert.equal(open(runUrl('500') + more), null, more)
  })
})
