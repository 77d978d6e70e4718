import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, isHostName, parseHostEntry } from '../../src/delivery/hosts.ts'

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

for (const [entry, name] of names) {
  test(`${entry} is the name ${name}`, () => {
    assert.deepEqual(parseHostEntry(entry), { kind: 'name', name })
  })
}

test('public in any case is every public host', () => {
  assert.deepEqual(parseHostEntry('public'), { kind: 'public' })
  assert.deepEqual(parseHostEntry('Public'), { kind: 'public' })
})

test('*. stands before two labels or more', () => {
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
  test(`${entry} is a range`, () => {
    const parsed = parseHostEntry(entry)
    assert.ok('kind' in parsed && parsed.kind === 'range')
  })
}

test('/regex/ is a pattern', () => {
  const parsed = parseHostEntry('/ci-\\d+\\.example\\.com/')
  assert.ok('kind' in parsed && parsed.kind === 'pattern')
  assert.equal(parsed.matches('ci-7.example.com'), true)
  assert.equal(parsed.matches('ci-7.example.com.evil.org'), false)
})

const TWO = 'is no host: write *. and two labels or more, as *.example.com'
const FORMS =
  'write public, a name, *.example.com, an IP address, a CIDR range or /regex/'
const CIDR = 'is no CIDR range: write one such as 10.0.0.0/8'
const SLASHES = 'is no /regex/: write one slash before and one after it'
const errors: [string, string][] = [
  ['', `is no host: ${FORMS}`],
  ['*', `is too wide: ${FORMS}`],
  ['*.com', TWO],
  ['*.', TWO],
  ['*foo.bar', TWO],
  ['*.*.foo.bar', TWO],
  ['*.foo.*.bar', TWO],
  ['*.10.0.0.1', TWO],
  ['*.example.com:443', TWO],
  ['foo.*.bar', `is no host: ${FORMS}`],
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
  ['192.0.345.4', `is no host: ${FORMS}`],
  ['example..com', `is no host: ${FORMS}`],
  ['.example.com', `is no host: ${FORMS}`],
  ['example.com/path', `is no host: ${FORMS}`],
  ['user@example.com', `is no host: ${FORMS}`],
  ['exa%6dple.com', `is no host: ${FORMS}`],
  ['${build.name}.com', `is no host: ${FORMS}`],
  ['[::1', `is no host: ${FORMS}`],
  [`${'a'.repeat(63)}.`.repeat(4), `is no host: ${FORMS}`],
  ['/', SLASHES],
  ['//', SLASHES],
  ['/foo', SLASHES],
  ['/foo/i', SLASHES]
]

for (const [entry, error] of errors) {
  test(`"${entry}" ${error.split(':')[0]}`, () => {
    assert.deepEqual(parseHostEntry(entry), { error })
  })
}

test('a pattern that cannot be used says why', () => {
  const parsed = parseHostEntry('/(?=a)/')
  assert.ok('error' in parsed)
  assert.match(parsed.error, /^cannot be used: "\(\?=" is not known here/)
})

test('hosts of URLs are compared without brackets, last dot and case', () => {
  assert.equal(hostOf('[::1]'), '::1')
  assert.equal(hostOf('Example.com.'), 'example.com')
  assert.equal(hostOf('example.com..'), 'example.com.')
})

test('a name has no empty part and is not too long', () => {
  assert.equal(isHostName('a.b'), true)
  assert.equal(isHostName('a..b'), false)
  assert.equal(isHostName(''), false)
  assert.equal(isHostName(`${'a'.repeat(251)}.b`), true)
  assert.equal(isHostName(`${'a'.repeat(252)}.b`), false)
})
