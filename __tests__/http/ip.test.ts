import assert from 'node:assert/strict'
import { isIP } from 'node:net'
import { describe, test } from 'node:test'
import {
  addressKind,
  formatAddress,
  inRange,
  parseRange
} from '../../src/http/ip.ts'
import fc from '../helpers/property.ts'

const kinds: [ReturnType<typeof addressKind>, string][] = [
  [
    'public',
    `1.0.0.0 1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0
     126.255.255.255 128.0.0.0 168.63.129.15 168.63.129.17 169.253.255.255
     169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0
     192.0.3.0 192.31.195.255 192.31.197.0 192.52.192.255 192.52.194.0
     192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0
     198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255
     203.0.114.0 223.255.255.255 140.82.112.3
     2000:: 2001:200:: 2001:db7:ffff:: 2001:db9:: 2001:4860:4860::8888
     2003:: 2620:4f:7fff:: 2620:4f:8001:: 2606:4700::1111 2a00:1450::1 3ffe:ffff:: 3fff:1000::
     ::ffff:1.1.1.1 ::ffff:808:808 0:0:0:0:0:ffff:0101:0101`
  ],
  [
    'loopback',
    `127.0.0.0 127.0.0.1 127.255.255.255 127.1 2130706433 0x7f000001
     0x7f.0.0.1 0177.0.0.1 017700000001 ::1 0:0:0:0:0:0:0:1 ::ffff:127.0.0.1
     ::ffff:7f00:1 ::FFFF:7F00:0001`
  ],
  [
    'private',
    `10.0.0.0 10.255.255.255 172.16.0.0 172.31.255.255 192.168.0.0
     192.168.255.255 167772161 0xa.1 ::ffff:10.0.0.1 ::ffff:c0a8:1`
  ],
  [
    'unique_local',
    `fc00:: fc00::1 fd00:: fd12:3456::1 fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
     fd00:ec1:: fd00:ec3::1 fd20:ce::253`
  ],
  [
    'special',
    `0.0.0.0 0.1.2.3 0.255.255.255 0 100.64.0.0 100.100.100.200
     100.127.255.255 168.63.129.16 169.254.0.0 169.254.169.254
     169.254.170.2 169.254.255.255 2852039166 192.0.0.0 192.0.0.192
     192.0.0.255 192.0.2.0 192.0.2.255 192.31.196.0 192.52.193.255 192.88.99.0 192.88.99.255 192.175.48.1 198.18.0.0
     198.19.255.255 198.51.100.0 198.51.100.255 203.0.113.0 203.0.113.255
     224.0.0.0 239.255.255.255 240.0.0.1 254.255.255.255 255.255.255.255
     :: ::2 ::127.0.0.1 ::7f00:1 ::1.1.1.1 ::8.8.8.8 ::ffff:0.0.0.0
     ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::ffff:168.63.129.16
     ::ffff:100.64.0.1 ::ffff:0:127.0.0.1 ::ffff:0:8.8.8.8 ::fffe:1.1.1.1
     64:ff9b::1 64:ff9b::8.8.8.8 64:ff9b::a9fe:a9fe 64:ff9b::7f00:1
     64:ff9b:1::1 64:ff9b:1:ffff::808:808 100:: 100::1 100:0:0:1::1
     1fff:ffff::1 4000:: 5f00::1 8000::1
     2001:: 2001::1 2001:0:a9fe:a9fe:: 2001:1::1 2001:2::1 2001:3::1
     2001:4:112::1 2001:10::1 2001:20::1 2001:30::1
     2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff 2001:db8:: 2001:db8::1
     2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 2002:: 2002:7f00:1::
     2002:a9fe:a9fe:: 2002:808:808::1 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff
     2620:4f:8000:: 3fff:: 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff
     fd00:ec2::254 fd00:ec2::23 fd20:ce::254 fd00:c1::a9fe:a9fe fd00:42::42
     fe00:: fe80:: fe80::1 fe80::1%eth0 fe80::a9fe:a9fe
     febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff fec0::1 feff::1 ff00:: ff02::1
     ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
     example.com localhost 1.2.3.4.5 256.0.0.1 1.1.1.1:80 [::1] ::1::
     12345::1 1.1.1.1/32 % :`
  ]
]

describe('kinds of IP addresses', () => {
  for (const [kind, addresses] of kinds) {
    for (const address of addresses.split(/\s+/)) {
      test(`include ${kind} for ${address}`, () => {
        assert.equal(addressKind(address), kind)
      })
    }
  }

  test('exclude special addresses for other texts', () => {
    assert.equal(addressKind(''), 'special')
    assert.equal(addressKind(' 1.1.1.1'), 'special')
  })

  test('exist for every text, special for one that is not an address', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789abcdefx.:%/[]\0')
    })
    fc.assert(
      fc.property(text, text => {
        const kind = addressKind(text)
        if (kind === 'special') return
        const [ip = ''] = text.split('%')
        assert.ok(isIP(ip) || /^[\da-fx.]+$/.test(ip))
      }),
      { numRuns: 1000 }
    )
  })

  test('are the same in the spelling of a URL', () => {
    const bits = fc.nat({ max: 0xffffffff })
    const spellings = bits.chain(n =>
      fc.constantFrom(
        [24, 16, 8, 0].map(shift => (n >>> shift) & 255).join('.'),
        `${n}`,
        `0x${n.toString(16)}`,
        `0${n.toString(8)}`,
        `${n >>> 24}.${n & 0xffffff}`,
        `${n >>> 24}.${(n >>> 16) & 255}.${n & 0xffff}`
      )
    )
    fc.assert(
      fc.property(spellings, text => {
        const { hostname } = new URL(`http://${text}/`)
        assert.equal(addressKind(text), addressKind(hostname))
        assert.equal(addressKind(`::ffff:${hostname}`), addressKind(hostname))
        assert.notEqual(addressKind(`64:ff9b::${hostname}`), 'public')
        assert.notEqual(addressKind(`::${hostname}`), 'public')
      }),
      { numRuns: 1000 }
    )
    fc.assert(
      fc.property(fc.ipV6(), text => {
        const { hostname } = new URL(`http://[${text}]/`)
        assert.equal(addressKind(text), addressKind(hostname.slice(1, -1)))
      }),
      { numRuns: 1000 }
    )
  })

  const ranges: [string, string, boolean][] = [
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3', '10.1.2.4', false],
    ['10.2.3.41/24', '10.2.3.99', true],
    ['10.2.3.41/24', '10.2.4.1', false],
    ['10.0.0.0/8', '::ffff:10.0.0.1', true],
    ['10.0.0.0/8', '64:ff9b::10.0.0.1', false],
    ['::ffff:10.0.0.0/104', '10.255.0.1', true],
    ['::ffff:10.0.0.0/104', '11.0.0.1', false],
    ['::ffff:10.0.0.1', '10.0.0.1', true],
    ['0.0.0.0/0', '169.254.169.254', true],
    ['0.0.0.0/0', '::1', false],
    ['::/0', '::ffff:10.0.0.0', false],
    ['::/0', 'fe80::1', true],
    ['::/0', '10.0.0.1', false],
    ['fe80::/10', 'fe80::1%eth0', true],
    ['fd00::/8', 'FD12::1', true],
    ['fd00::/8', 'fc00::1', false],
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['::7f00:1', '127.0.0.1', false],
    ['127.0.0.1/32', '2130706433', true],
    ['10.0.0.0/8', 'example.com', false]
  ]

  for (const [text, address, expected] of ranges) {
    test(`${expected ? 'include' : 'do not include'} ${address} in ${text}`, () => {
      const range = parseRange(text)
      assert.ok(range)
      assert.equal(inRange(address, range), expected)
    })
  }

  for (const text of [
    ...[
      '',
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/',
      '10.0.0.0/-1',
      '10.0.0.0/8/8'
    ],
    ...['10.0.0/8', '10.0.0.0/08x', '10.0.0.0/1e1', '0x7f.0.0.1', '2130706433'],
    ...['010.0.0.1', '192.0.345.4', 'fe80::1%eth0', '[::1]', '1.1.1.1:80'],
    ...['::ffff:10.0.0.0/95', 'example.com', '/8', ' 10.0.0.1']
  ]) {
    test(`do not accept "${text}" as a range`, () => {
      assert.equal(parseRange(text), null)
    })
  }

  for (const [ip, wanted] of [
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:127.0.0.1', '127.0.0.1'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
    ['no address', 'no address']
  ] as const) {
    test(`offer ${wanted} to copy for ${ip}, which allows it`, () => {
      assert.equal(formatAddress(ip), wanted)
      const range = parseRange(formatAddress(ip))
      assert.equal(range !== null && inRange(ip, range), isIP(ip) > 0)
    })
  }
})
