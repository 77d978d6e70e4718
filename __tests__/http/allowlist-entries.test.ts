import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseAllowlist, refusal } from '../../src/http/allowlist.ts'

/** Returns one parsed entry, or its error without the full stop. */
function parseHostEntry(entry: string) {
  const parsed = parseAllowlist({ schemes: [], methods: [], hosts: [entry] })
  if ('allowlist' in parsed) {
    const [host] = parsed.allowlist.hosts
    assert.ok(host)
    return host
  }
  const [error = ''] = parsed.errors
  const start = `allowed-hosts: "${entry}" `
  assert.ok(error.startsWith(start) && error.endsWith('.'))
  return { error: error.slice(start.length, -1) }
}

/** True when a request to the host may be sent. */
function isAllowed(entry: string, host: string): boolean {
  const parsed = parseAllowlist({
    schemes: ['https'],
    methods: ['POST'],
    hosts: [entry]
  })
  assert.ok('allowlist' in parsed)
  return refusal(parsed.allowlist, new URL(`https://${host}/`), 'POST') === null
}

const names: [string, string][] = [
  ['example.com', 'example.com'],
  ['Example.COM', 'example.com'],
  ['example.com.', 'example.com'],
  ['localhost', 'localhost'],
  ['my_service', 'my_service'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['1.example', '1.example']
]

describe('entries of an allowlist', () => {
  for (const [entry, name] of names) {
    test(`read ${entry} as the name ${name}`, () => {
      assert.deepEqual(parseHostEntry(entry), { kind: 'name', name })
    })
  }

  test('accept public in any case for all public hosts', () => {
    assert.deepEqual(parseHostEntry('public'), { kind: 'public' })
    assert.deepEqual(parseHostEntry('Public'), { kind: 'public' })
  })

  test('require two labels or more after *.', () => {
    assert.deepEqual(parseHostEntry('*.Example.com'), {
      kind: 'wildcard',
      parent: 'example.com'
    })
    assert.deepEqual(parseHostEntry('*.a.b.example.com.'), {
      kind: 'wildcard',
      parent: 'a.b.example.com'
    })
  })

  for (const entry of [
    ...['10.0.0.1', '10.0.0.0/8', '10.2.3.41/24', '0.0.0.0/0', '::1', '[::1]'],
    ...['fd00::/8', '::ffff:10.0.0.0/104', '2606:4700::1111']
  ]) {
    test(`read ${entry} as a range`, () => {
      const parsed = parseHostEntry(entry)
      assert.ok('kind' in parsed && parsed.kind === 'range')
    })
  }

  test('read /regex/ as a pattern', () => {
    const parsed = parseHostEntry('/ci-\\d+\\.example\\.com/')
    assert.ok('kind' in parsed && parsed.kind === 'pattern')
    assert.equal(parsed.matches('ci-7.example.com'), true)
    assert.equal(parsed.matches('ci-7.example.com.evil.org'), false)
  })

  const TWO = 'is not a host: write *. and two labels or more, as *.example.com'
  const FORMS =
    'write public, a name, *.example.com, an IP address, a CIDR range or /regex/'
  const CIDR = 'is not a CIDR range: write one such as 10.0.0.0/8'
  const SLASHES = 'is not a /regex/: write one slash before and one after it'
  const errors: [string, string][] = [
    ['', `is not a host: ${FORMS}`],
    ['*', `is too wide: ${FORMS}`],
    ['*.com', TWO],
    ['*.', TWO],
    ['*foo.bar', TWO],
    ['*.*.foo.bar', TWO],
    ['*.foo.*.bar', TWO],
    ['*.10.0.0.1', TWO],
    ['*.example.com:443', TWO],
    ['foo.*.bar', `is not a host: ${FORMS}`],
    ['https://x.example/hook', 'is a URL: write its host alone, x.example'],
    ['x.example:443', 'has a port: write x.example, which allows every port'],
    ['10.0.0.1:80', 'has a port: write 10.0.0.1, which allows every port'],
    ['[::1]:80', 'has a port: write [::1], which allows every port'],
    ['10.0.0.0/33', CIDR],
    ['10.0.0.0/', CIDR],
    ['10.0.0/8', CIDR],
    ['::/129', CIDR],
    ['2130706433', 'is an IP address: write 127.0.0.1'],
    ['0x7f.1', 'is an IP address: write 127.0.0.1'],
    ['127.1', 'is an IP address: write 127.0.0.1'],
    ['192.0.345.4', `is not a host: ${FORMS}`],
    ['example..com', `is not a host: ${FORMS}`],
    ['.example.com', `is not a host: ${FORMS}`],
    ['example.com/path', `is not a host: ${FORMS}`],
    ['user@example.com', `is not a host: ${FORMS}`],
    ['exa%6dple.com', `is not a host: ${FORMS}`],
    ['${build.name}.com', `is not a host: ${FORMS}`],
    ['[::1', `is not a host: ${FORMS}`],
    [`${'a'.repeat(63)}.`.repeat(4), `is not a host: ${FORMS}`],
    ['/', SLASHES],
    ['//', SLASHES],
    ['/foo', SLASHES],
    ['/foo/i', SLASHES]
  ]

  for (const [entry, error] of errors) {
    test(`reject "${entry}", which ${error.split(':')[0]}`, () => {
      assert.deepEqual(parseHostEntry(entry), { error })
    })
  }

  const patterns: [source: string, host: string, expected: boolean][] = [
    ['foo\\.com', 'foo.com', true],
    ['foo\\.com', 'foo.com.evil.org', false],
    ['foo\\.com', 'evilfoo.com', false],
    ['^foo\\.com$', 'foo.com', true],
    ['^a|b$', 'ax', false],
    ['^a|b$', 'xb', false],
    ['^a|b$', 'b', true],
    ['FOO.[A-C]om', 'foo-com', true],
    ['ci-\\d{2,3}', 'ci-123', true],
    ['ci-\\d{2,3}', 'ci-1234', false],
    ['(?!internal).*\\.example', 'api.example', true],
    ['(?!internal).*\\.example', 'internal.example', false],
    ['.*', '93.184.216.34', true]
  ]
  for (const [source, host, expected] of patterns) {
    test(`${expected ? 'allow' : 'do not allow'} ${host} by /${source}/`, () => {
      assert.equal(isAllowed(`/${source}/`, host), expected)
    })
  }

  for (const source of ['(', 'a)|(b', '*', '[a', 'a{2,1}', '\\', '(?<a']) {
    test(`reject /${source}/ and say why`, () => {
      const parsed = parseHostEntry(`/${source}/`)
      assert.ok('error' in parsed)
      assert.match(
        parsed.error,
        /^cannot be used: Invalid regular expression: /
      )
    })
  }

  test('match hosts of URLs without brackets, last dot and case', () => {
    assert.equal(isAllowed('::1', '[::1]'), true)
    assert.equal(isAllowed('example.com', 'Example.com.'), true)
    assert.equal(isAllowed('example.com', 'example.com..'), false)
  })

  test('reject names with empty parts and names that are too long', () => {
    assert.equal(isAllowed('public', 'a.b'), true)
    assert.equal(isAllowed('public', 'a..b'), false)
    assert.equal(isAllowed('public', `${'a.'.repeat(126)}b`), true)
    assert.equal(isAllowed('public', `${'a.'.repeat(126)}bc`), false)
  })
})
