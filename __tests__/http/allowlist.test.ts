import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  addressRefusal,
  parseAllowlist,
  refusal
} from '../../src/http/allowlist.ts'
import { addressKind } from '../../src/http/ip.ts'

const allow = (
  hosts: string,
  { schemes = 'https', methods = 'POST PUT PATCH' } = {}
) => {
  const parsed = parseAllowlist({
    schemes: schemes.split(' '),
    methods: methods.split(' '),
    hosts: hosts.split(' ')
  })
  assert.ok('allowlist' in parsed, JSON.stringify(parsed))
  return parsed.allowlist
}

describe('allowlists', () => {
  test('name every invalid entry', () => {
    assert.deepEqual(
      parseAllowlist({
        schemes: ['https', 'ftp', 'https:'],
        methods: ['post', 'PSOT', 'CONNECT'],
        hosts: ['public', '*.com', 'x.example:1']
      }),
      {
        errors: [
          'allowed-schemes: "ftp" is unknown: write https or http.',
          'allowed-schemes: "https:" is unknown: write https or http.',
          'allowed-methods: "PSOT" is unknown: write POST, PUT, PATCH, GET, DELETE, HEAD or OPTIONS.',
          'allowed-methods: "CONNECT" is unknown: write POST, PUT, PATCH, GET, DELETE, HEAD or OPTIONS.',
          'allowed-hosts: "*.com" is not a host: write *. and two labels or more, as *.example.com.',
          'allowed-hosts: "x.example:1" has a port: write x.example, which allows every port.'
        ]
      }
    )
  })

  test('ignore the case of schemes and methods', () => {
    const allowlist = allow('public', { schemes: 'HTTPS', methods: 'post' })
    assert.equal(refusal(allowlist, new URL('HTTPS://x.example'), 'Post'), null)
  })

  const refusals: [string, string, string][] = [
    [
      'http://x.example/',
      'POST',
      'The scheme "http" is not allowed: use https, or add http to allowed-schemes.'
    ],
    ['ftp://x.example/', 'POST', 'The scheme "ftp" is not allowed: use https.'],
    [
      'file:///etc/passwd',
      'POST',
      'The scheme "file" is not allowed: use https.'
    ],
    ['data:,x', 'POST', 'The scheme "data" is not allowed: use https.'],
    [
      'https://x.example/',
      'delete',
      'The method "DELETE" is not allowed: use POST, PUT or PATCH, or add DELETE to allowed-methods.'
    ],
    [
      'https://user:hunter2@x.example/',
      'POST',
      'A URL with user info is refused: give username and password as keys of the webhook.'
    ],
    [
      'https://user@x.example/',
      'POST',
      'A URL with user info is refused: give username and password as keys of the webhook.'
    ],
    [
      'https://:hunter2@x.example/',
      'POST',
      'A URL with user info is refused: give username and password as keys of the webhook.'
    ],
    ['https://x.example:0/', 'POST', 'Port 0 is refused: write the real port.'],
    [
      'https://x.example/#top',
      'POST',
      'A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.'
    ],
    [
      'https://127.1/',
      'POST',
      'The address 127.0.0.1 is loopback: add 127.0.0.1 to allowed-hosts to allow it.'
    ],
    [
      'https://[fd00::1]/',
      'POST',
      'The address fd00::1 is unique-local: add fd00:0:0:0:0:0:0:1 to allowed-hosts to allow it.'
    ],
    [
      'https://169.254.169.254/',
      'POST',
      'The address 169.254.169.254 is special-purpose: add 169.254.169.254 to allowed-hosts to allow it.'
    ],
    [
      'https://localhost./',
      'POST',
      'The host "localhost" is this machine: add localhost to allowed-hosts to allow it.'
    ],
    [
      'https://a.localhost/',
      'POST',
      'The host "a.localhost" is this machine: add a.localhost to allowed-hosts to allow it.'
    ],
    [
      'https://x..example/',
      'POST',
      'The host "x..example" is not a name: write one such as example.com.'
    ]
  ]

  for (const [url, method, sentence] of refusals) {
    test(`reject ${method} ${url} when all public hosts are allowed`, () => {
      assert.equal(refusal(allow('public'), new URL(url), method), sentence)
    })
  }

  test('name a host that is not listed, and what to write', () => {
    assert.equal(
      refusal(allow('a.example'), new URL('https://B.example/'), 'POST'),
      'The host "b.example" is not allowed: add b.example to allowed-hosts to allow it.'
    )
    assert.equal(
      refusal(allow('a.example'), new URL('https://1.1.1.1/'), 'POST'),
      'The host "1.1.1.1" is not allowed: add 1.1.1.1 to allowed-hosts to allow it.'
    )
  })

  const hosts: [string, string, boolean][] = [
    ['public', 'example.com', true],
    ['public', '1.1.1.1', true],
    ['public', '[2606:4700::1111]', true],
    ['public', '[::ffff:1.1.1.1]', true],
    ['public', '2130706433', false],
    ['public', '0x7f000001', false],
    ['public', '0177.0.0.1', false],
    ['public', '127。0。0。1', false],
    ['public', '１２７.0.0.1', false],
    ['public', '0', false],
    ['public', '[::1]', false],
    ['public', '[::ffff:127.0.0.1]', false],
    ['public', '[::127.0.0.1]', false],
    ['public', '[64:ff9b::8.8.8.8]', false],
    ['public', '[2002:808:808::1]', false],
    ['public', '[fe80::1]', false],
    ['public', '10.0.0.1', false],
    ['public', 'localhost', false],
    ['public localhost', 'localhost', true],
    ['public', 'a'.repeat(254), false],
    ['example.com', 'example.com', true],
    ['example.com', 'EXAMPLE.com.', true],
    ['Example.com.', 'example.com', true],
    ['example.com', 'www.example.com', false],
    ['example.com', 'example.com.evil.org', false],
    ['example.com', 'evilexample.com', false],
    ['bücher.example', 'xn--bcher-kva.example', true],
    ['*.foo.bar', 'a.foo.bar', true],
    ['*.foo.bar', 'a.foo.bar.', true],
    ['*.foo.bar', 'foo.bar', false],
    ['*.foo.bar', 'a.b.foo.bar', false],
    ['*.foo.bar', 'evilfoo.bar', false],
    ['*.foo.localhost', 'a.foo.localhost', false],
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '[::ffff:10.1.2.3]', true],
    ['10.0.0.0/8', '167772161', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.0.0.0/8', 'example.com', false],
    ['10.2.3.41/24', '10.2.3.99', true],
    ['0.0.0.0/0', 'example.com', false],
    ['127.0.0.1', 'localhost', false],
    ['127.0.0.1', '127.1', true],
    ['::1', '[0:0:0:0:0:0:0:1]', true],
    ['169.254.169.254', '169.254.169.254', true],
    ['/.*/', 'example.com', true],
    ['/.*/', '1.1.1.1', true],
    ['/.*/', '127.0.0.1', false],
    ['/.*/', '10.0.0.1', false],
    ['/.*/', '169.254.169.254', false],
    ['/.*/', '[::1]', false],
    ['/.*/', 'localhost', false],
    ['/foo\\.com/', 'foo.com', true],
    ['/foo\\.com/', 'FOO.com.', true],
    ['/foo\\.com/', 'foo.com.evil.org', false],
    ['/1\\.1\\.1\\.\\d/', '1.1.1.1', true],
    ['/1\\.1\\.1\\.\\d/', '1.1.1.10', false],
    ['/2606:4700:.*/', '[2606:4700::1111]', true],
    ['a.example *.b.example', 'x.b.example', true]
  ]

  for (const [entries, host, allowed] of hosts) {
    test(`${allowed ? 'allow' : 'reject'} ${host} for ${entries}`, () => {
      const url = new URL(`https://${host}/`)
      assert.equal(refusal(allow(entries), url, 'POST') === null, allowed)
    })
  }

  const PUBLIC = '1.1.1.1'
  const LOOPBACK = '127.0.0.1'
  const PRIVATE = '10.0.0.1'
  const LOCAL = 'fd12::1'
  const SPECIAL = '169.254.169.254'
  const ALL = [PUBLIC, LOOPBACK, PRIVATE, LOCAL, SPECIAL]
  const opened: [string, string, string[]][] = [
    ['public', 'a.b.example', [PUBLIC]],
    ['a.b.example', 'a.b.example', [PUBLIC, LOOPBACK, PRIVATE, LOCAL]],
    ['a.b.example', 'A.b.example.', [PUBLIC, LOOPBACK, PRIVATE, LOCAL]],
    ['*.b.example', 'a.b.example', [PUBLIC, PRIVATE, LOCAL]],
    ['/.*/', 'a.b.example', [PUBLIC]],
    ['public 10.0.0.0/8', 'a.b.example', [PUBLIC]],
    ['public 169.254.169.254', 'a.b.example', [PUBLIC]],
    ['*.b.example 169.254.0.0/16', 'a.b.example', [PUBLIC, PRIVATE, LOCAL]],
    ['*.b.example 127.0.0.0/8', 'a.b.example', [PUBLIC, PRIVATE, LOCAL]],
    ['a.b.example 169.254.169.254', 'a.b.example', ALL],
    ['a.b.example 169.254.0.0/16', 'a.b.example', ALL],
    [
      'a.b.example 100.64.0.0/10',
      'a.b.example',
      [PUBLIC, LOOPBACK, PRIVATE, LOCAL]
    ],
    ['a.b.example public', 'other.example', [PUBLIC]],
    ['localhost', 'localhost', [PUBLIC, LOOPBACK, PRIVATE, LOCAL]]
  ]

  for (const [entries, host, expected] of opened) {
    test(`allow ${expected} of ${host} for ${entries}`, () => {
      const refuses = addressRefusal(allow(entries), host)
      assert.deepEqual(
        ALL.filter(address => refuses(address) === null),
        expected
      )
      const mapped = ALL.filter(address => !address.includes(':'))
      assert.deepEqual(
        mapped.filter(address => refuses(`::ffff:${address}`) === null),
        expected.filter(address => !address.includes(':'))
      )
    })
  }

  test('check an IP address in a URL by the address itself', () => {
    const refuses = addressRefusal(allow('public 10.0.0.0/8'), '[::ffff:a00:1]')
    assert.equal(refuses('::ffff:a00:1'), null)
    assert.equal(refuses(PUBLIC), null)
    assert.match(refuses(LOOPBACK) ?? '', /127\.0\.0\.1 is loopback/)
  })

  test('name a rejected address of a host, and what to write', () => {
    const refuses = addressRefusal(allow('public'), 'a.example')
    assert.equal(
      refuses(PRIVATE),
      'a.example has the private address 10.0.0.1: add a.example to allowed-hosts to allow it.'
    )
    assert.equal(
      refuses(LOOPBACK),
      'a.example has the loopback address 127.0.0.1: add a.example to allowed-hosts to allow it.'
    )
    assert.equal(
      refuses(SPECIAL),
      'a.example has the special-purpose address 169.254.169.254: add a.example and 169.254.169.254 to allowed-hosts to allow it.'
    )
    assert.equal(
      addressRefusal(allow('a.example'), 'a.example')(SPECIAL),
      'a.example has the special-purpose address 169.254.169.254: add 169.254.169.254 to allowed-hosts to allow it.'
    )
    assert.match(refuses('no address') ?? '', /special-purpose/)
  })

  test('allow no URL to reach another address when only public hosts are allowed', () => {
    const allowlist = allow('public /.*/ *.b.example', {
      schemes: 'https http'
    })
    const host = fc.oneof(
      fc.ipV4Extended(),
      fc.ipV6().map(ip => `[${ip}]`),
      fc.ipV4().map(ip => `[::ffff:${ip}]`),
      fc.ipV4().map(ip => `[64:ff9b::${ip}]`),
      fc.nat({ max: 0xffffffff }).map(n => `${n}`),
      fc.nat({ max: 0xffffffff }).map(n => `0x${n.toString(16)}.`),
      fc.domain(),
      fc.string()
    )
    fc.assert(
      fc.property(fc.webUrl(), host, (base, host) => {
        fc.pre(URL.canParse(`http://${host}/`))
        for (const url of [new URL(`http://${host}/`), new URL(base)]) {
          if (refusal(allowlist, url, 'POST') !== null) continue
          const literal = url.hostname.replace(/^\[|\]$|\.$/g, '')
          const isLiteral = /^\[|^[\d.]+$/.test(url.hostname)
          if (isLiteral) assert.equal(addressKind(literal), 'public')
          assert.equal(url.username + url.password, '')
        }
      }),
      { numRuns: 1000 }
    )
  })
})
