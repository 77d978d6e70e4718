import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { excerpt, sanitizeLine, truncate } from '../../src/lib/text.ts'
import fc from '../helpers/property.ts'

const cases: [string, string, string][] = [
  ['plain text', 'All 12 tests passed: https://x/y', ''],
  ['line breaks', 'a\r\nb\nc\rd\u2028e\u2029f\u0085g\th', 'a b c d e f g h'],
  [
    'other controls',
    'a\0b\x1b[31mc\x7fd\x9be',
    'a\ufffdb\ufffd[31mc\ufffdd\ufffde'
  ],
  [
    'bidirectional characters',
    'a\u061cb\u200ec\u202ed\u2066e',
    'a\ufffdb\ufffdc\ufffdd\ufffde'
  ],
  ['lone surrogates', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['pairs', 'a\u{1f600}b', ''],
  ['a command', '::error::x', ': :error: :x'],
  ['a command after spaces', ' \n::error file=a::x', '  : :error file=a: :x'],
  ['many colons', ':::::', ': : : : :'],
  ['an old command', 'x ##[add-mask]x', 'x # #[add-mask]x'],
  ['many old commands', '###[a]##[b]', '## #[a]# #[b]'],
  [
    'a command with a soft hyphen',
    ':\u00ad:error:\u200b:x',
    ': \u00ad:error: \u200b:x'
  ],
  [
    'an old command with joiners',
    '#\u2060#\ufeff[error]',
    '# \u2060#\ufeff[error]'
  ],
  ['single colons and hashes', 'a: b#[c] ## d', '']
]

describe('one-line and shortened text', () => {
  for (const [name, text, expected] of cases) {
    test(`has no line breaks for ${name}`, () => {
      assert.equal(sanitizeLine(text), expected || text)
    })
  }

  test('is cut by code points', () => {
    assert.equal(sanitizeLine('\u{1f600}'.repeat(300)), '\u{1f600}'.repeat(300))
    assert.equal(
      sanitizeLine('\u{1f600}'.repeat(301)),
      `${'\u{1f600}'.repeat(299)}…`
    )
    assert.equal(sanitizeLine('abcdef', 4), 'abc…')
    assert.equal(truncate('abcd', 4), 'abcd')
    assert.equal(truncate('ab', 1), '…')
    assert.equal(excerpt('\u{1f600}'.repeat(61)), `${'\u{1f600}'.repeat(59)}…`)
    assert.equal(sanitizeLine('a\nb', Infinity), 'a b')
  })

  test('never forms a command, a second line or a broken character', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...[':', '#', '[', ']', ' ', '\n', '\r', '\0', '\u00ad', '\u200b'],
        ...['\ud83d', '\ude00', '\u2028', '\u202e', '\ufeff', 'error', 'x']
      )
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const line = sanitizeLine(text, limit)
        const seen = line.replace(/[\u00ad\u200b\ufeff]/g, '')
        assert.doesNotMatch(seen, /::|##\[|[\p{Cc}\u2028\u202e]/u)
        assert.equal(Buffer.from(line).toString(), line)
        assert.ok([...line].length <= limit)
        assert.equal(sanitizeLine(line, limit), line)
      }),
      { numRuns: 1000 }
    )
  })

  test('is made quickly for long runs of what is replaced', () => {
    for (const unit of [':', '#', ':\u00ad', '#\u00ad', '\u00ad', '\r']) {
      const started = process.cpuUsage()
      sanitizeLine(unit.repeat(65536))
      assert.ok(process.cpuUsage(started).user < 500_000)
    }
  })
})
