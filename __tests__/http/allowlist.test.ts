import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ConfigError } from '../../src/errors.ts'
import {
  addressRefusal,
  readAllowlist,
  refusal
} from '../../src/http/allowlist.ts'
import { addressKind } from '../../src/http/ip.ts'
import fc from '../helpers/property.ts'

const allow = (
  hosts: string,
  { schemes = 'https', methods = 'POST PUT PATCH' } = {}
) =>
  readAllowlist({
    allowedSchemes: schemes.split(' '),
    allowedMethods: methods.split(' '),
    allowedHosts: hosts.split(' ')
  })

/** Returns the check of the addresses of a host. */
const refuser = (entries: string, host: string) =>
  addressRefusal(allow(entries), new URL(`https://${host}/`))

describe('allowlists', () => {
  test('name every invalid entry', () => {
    assert.throws(
      () =>
        readAllowlist({
          allowedSchemes: ['https', 'ftp', 'https:'],
          allowedMethods: ['post', 'PSOT', 'CONNECT'],
          allowedHosts: ['public', '*.com', 'x.example:1']
        }),
      new ConfigError(
        [
          'allowed-schemes: "ftp" is unknown: write https or http.',
          'allowed-schemes: "https:" is unknown: write https or http.',
          'allowed-methods: "PSOT" is unknown: write POST, PUT, PATCH, GET, DELETE, HEAD or OPTIONS.',
          'allowed-methods: "CONNECT" is unknown: write POST, PUT, PATCH, GET, DELETE, HEAD or OPTIONS.',
          'allowed-hosts: "*.com" is not a host: write *. and two labels or more, as *.example.com.',
          'allowed-hosts: "x.example:1" has a port: write x.example, which allows every port.'
        ].map(message => ({ message }))
      )
    )
  })

  test('ignore the case of schemes and methods', () => {
    const allowlist = allow('public', { schemes: 'HTTPS', methods: 'post' })
    assert.equal(refusal(allowlist, new URL('HTTPS://x.example'), 'Post'), null)
  })

  test('say the same of a URL whatever they were asked before', () => {
    const hosts = 'http://a.corp:8080 10.1.0.0/16 b.corp *.c.corp'
    const asked = [
      'http://a.corp:8080/',
      'http://a.corp/',
      'https://a.corp:8080/',
      'https://b.corp/',
      'https://10.1.2.3/',
      'https://10.2.2.3/',
      'https://x.c.corp/'
    ].flatMap(text =>
      ['10.1.2.3', '10.2.2.3', '127.0.0.1'].map(address => ({
        url: new URL(text),
        address
      }))
    )
    const shared = allow(hosts)
    for (const { url, address } of [...asked, ...asked]) {
      const fresh = allow(hosts)
      assert.equal(refusal(shared, url, 'POST'), refusal(fresh, url, 'POST'))
      const expected = addressRefusal(fresh, url)(address)
      assert.equal(addressRefusal(shared, url)(address), expected, url.href)
    }
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
      "The address 169.254.169.254 is a cloud's metadata service: write another address."
    ],
    [
      'https://169.254.1.1/',
      'POST',
      'The address 169.254.1.1 is link-local: write another address.'
    ],
    [
      'https://100.64.0.1/',
      'POST',
      'The address 100.64.0.1 is special-purpose: add 100.64.0.1 to allowed-hosts to allow it.'
    ],
    [
      'http://10.0.0.1/',
      'DELETE',
      'The scheme "http" is not allowed: use https, or add http to allowed-schemes. The method "DELETE" is not allowed: use POST, PUT or PATCH, or add DELETE to allowed-methods. The address 10.0.0.1 is private: add 10.0.0.1 to allowed-hosts to allow it.'
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
      const refuses = refuser(entries, host)
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
    const refuses = refuser('public 10.0.0.0/8', '[::ffff:a00:1]')
    assert.equal(refuses('::ffff:a00:1'), null)
    assert.equal(refuses(PUBLIC), null)
    assert.match(refuses(LOOPBACK) ?? '', /127\.0\.0\.1 is loopback/)
  })

  test('name a rejected address of a host, and what to write', () => {
    const refuses = refuser('public', 'a.example')
    assert.equal(
      refuses(PRIVATE),
      'a.example has the private address 10.0.0.1: add a.example to allowed-hosts to allow it.'
    )
    assert.equal(
      refuses(LOOPBACK),
      'a.example has the loopback address 127.0.0.1: add a.example to allowed-hosts to allow it.'
    )
    for (const allowed of ['public', 'a.example'])
      for (const [address, what] of [
        [
          '169.254.169.254',
          "169.254.169.254, which is a cloud's metadata service"
        ],
        [
          'fd00:ec2::254',
          "fd00:ec2:0:0:0:0:0:254, which is a cloud's metadata service"
        ],
        [
          '::ffff:168.63.129.16',
          "168.63.129.16, which is a cloud's metadata service"
        ],
        ['169.254.1.1', '169.254.1.1, which is link-local'],
        ['fe80::1', 'fe80:0:0:0:0:0:0:1, which is link-local']
      ] as const)
        assert.equal(
          refuser(allowed, 'a.example')(address),
          `a.example has the address ${what}: write another host.`
        )
    assert.equal(
      refuses('100.64.0.1'),
      'a.example has the special-purpose address 100.64.0.1: add a.example and 100.64.0.1 to allowed-hosts to allow it.'
    )
    assert.equal(
      refuser('a.example', 'a.example')('100.64.0.1'),
      'a.example has the special-purpose address 100.64.0.1: add 100.64.0.1 to allowed-hosts to allow it.'
    )
    assert.match(refuses('no address') ?? '', /special-purpose/)
  })

  for (const [entries, url, address, allowed] of [
    [
      'http://jenkins.corp:8080',
      'http://jenkins.corp:8080/x',
      '10.0.0.1',
      true
    ],
    [
      'http://jenkins.corp:8080',
      'http://Jenkins.corp.:8080/',
      '127.0.0.1',
      true
    ],
    ['http://jenkins.corp:8080', 'http://jenkins.corp/', '10.0.0.1', false],
    [
      'http://jenkins.corp:8080',
      'https://jenkins.corp:8080/',
      '10.0.0.1',
      false
    ],
    ['http://jenkins.corp:8080', 'http://other.corp:8080/', '10.0.0.1', false],
    ['http://jenkins.corp:8080 public', 'http://other.corp/', '1.1.1.1', false],
    [
      'http://jenkins.corp:8080 public',
      'https://jenkins.corp/',
      '1.1.1.1',
      true
    ],
    [
      'http://jenkins.corp:8080 public',
      'https://jenkins.corp/',
      '10.0.0.1',
      false
    ],
    ['http://jenkins.corp', 'http://jenkins.corp:8080/', '10.0.0.1', true],
    ['HTTP://Jenkins.corp:80/', 'http://jenkins.corp/', '10.0.0.1', true],
    ['http://*.corp.example', 'http://a.corp.example/', '10.0.0.1', true],
    ['http://*.corp.example', 'http://corp.example/', '10.0.0.1', false],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000/', '127.0.0.1', true],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9001/', '127.0.0.1', false],
    ['http://[::1]:9000', 'http://[::1]:9000/', '::1', true],
    ['https://a.example', 'https://a.example/', '1.1.1.1', true],
    ['https://a.example', 'http://a.example/', '1.1.1.1', false]
  ] as const)
    test(`${allowed ? 'allow' : 'reject'} ${url} at ${address} for ${entries}`, () => {
      const all = allow(entries)
      const to = new URL(url)
      const reason =
        refusal(all, to, 'POST') ?? addressRefusal(all, to)(address)
      assert.equal(reason === null, allowed, reason ?? '')
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

/** Returns one parsed entry, or its error without the full stop. */
function parseHostEntry(entry: string) {
  try {
    const [host] = readAllowlist({
      allowedSchemes: [],
      allowedMethods: [],
      allowedHosts: [entry]
    }).hosts
    assert.ok(host)
    return host
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    const [, end = ''] = error.message.split(`allowed-hosts: "${entry}" `)
    assert.ok(end.endsWith('.'))
    return { error: end.slice(0, -1) }
  }
}

/** True when a request to the host may be sent. */
function isAllowed(entry: string, host: string): boolean {
  const allowlist = readAllowlist({
    allowedSchemes: ['https'],
    allowedMethods: ['POST'],
    allowedHosts: [entry]
  })
  return refusal(allowlist, new URL(`https://${host}/`), 'POST') === null
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
    ['https://public', 'is a URL: write its host alone, public'],
    ['ftp://x.example', 'is a URL: write its host alone, x.example'],
    ['http://u@x.example', 'is a URL: write its host alone, x.example'],
    ['http://*.com', TWO],
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
