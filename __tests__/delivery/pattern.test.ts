import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePattern } from '../../src/delivery/pattern.ts'

const matches = (source: string, text: string) => {
  const pattern = parsePattern(source)
  assert.ok('matches' in pattern, `${source} ${JSON.stringify(pattern)}`)
  return pattern.matches(text)
}

const cases: [string, string, boolean][] = [
  ['foo\\.com', 'foo.com', true],
  ['foo\\.com', 'foo.com.evil.org', false],
  ['foo\\.com', 'evilfoo.com', false],
  ['^foo\\.com$', 'foo.com', true],
  ['^a|b$', 'ax', false],
  ['FOO.[A-C]om', 'foo-com', true],
  ['.*', '192.0.2.1', true],
  ['(api|hooks)\\.example\\.com', 'hooks.example.com', true],
  ['(?:[a-z0-9-]+\\.)*example\\.com', 'a.b-1.example.com', true],
  ['(?:[a-z0-9-]+\\.)*example\\.com', 'a..example.com', false],
  ['ci-\\d{2,3}', 'ci-1', false],
  ['ci-\\d{2,3}', 'ci-12', true],
  ['ci-\\d{2,3}', 'ci-123', true],
  ['ci-\\d{2,3}', 'ci-1234', false],
  ['a{2}', 'aa', true],
  ['a{2}', 'a', false],
  ['a{2,}', 'aaaa', true],
  ['a{2,}', 'a', false],
  ['a{0}b?', '', true],
  ['[^.]+\\.x', 'a.b.x', false],
  ['[\\]a]+', 'a]', true],
  ['a\\-b\\/c', 'a-b/c', true]
]

for (const [source, text, expected] of cases) {
  test(`/${source}/ ${expected ? 'matches' : 'does not match'} ${text}`, () => {
    assert.equal(matches(source, text), expected)
  })
}

const refused = [
  ...['(', 'a)', '*', '[a', 'a{2,1}', '\\', 'a**', '(?<a', '[b-a]'],
  ...['(?=a)', '(?!a)', '(?<=a)', '(?<n>a)', '(a)\\1', '\\bfoo', 'a^b'],
  ...['a$b', '(a$)', 'a{', 'a]', 'a}', '\\u0061', '\\x61', '\\n', 'a{99999}'],
  ...['(a{1000}){1000}', 'a{3000}', `${'('.repeat(60)}a${')'.repeat(60)}`]
]

for (const source of refused) {
  test(`/${source.slice(0, 20)}/ is refused`, () => {
    const pattern = parsePattern(source)
    assert.ok('error' in pattern && pattern.error.length > 0)
  })
}

test('a refusal says what is not known', () => {
  assert.deepEqual(parsePattern('a(?=b)'), {
    error:
      '"(?=" is not known here: write characters, classes, groups, | and repetition only'
  })
})

const { source } = fc.letrec<{ source: string; atom: string }>(tie => ({
  atom: fc.oneof(
    fc.constantFrom('a', 'B', '.', '[ab]', '[^a]', '[a-c-]', '\\d', '\\W'),
    fc.constantFrom('\\.', '\\-', '[\\d.]', '-', '1'),
    tie('source').map(source => `(${source})`),
    tie('source').map(source => `(?:${source})`)
  ),
  source: fc
    .array(
      fc.tuple(
        tie('atom'),
        fc.constantFrom(
          '',
          '',
          '*',
          '+',
          '?',
          '{2}',
          '{0,2}',
          '{1,}',
          '*?',
          '|'
        )
      ),
      { maxLength: 4 }
    )
    .map(items => items.flat().join(''))
}))

test('it agrees with JavaScript', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '1', '.', '-'),
    maxLength: 7
  })
  fc.assert(
    fc.property(source, text, (source, text) => {
      fc.pre(source.length < 60)
      const expected = new RegExp(`^(?:${source})$`, 'i').test(text)
      assert.equal(matches(source, text), expected)
    }),
    { numRuns: 2000 }
  )
})

test('patterns that are catastrophic elsewhere take little time', () => {
  const text = `${'a'.repeat(250)}!`
  const sources = [
    ...['(a+)+', '(a*)*', '(a|a)*', '(a|aa)+', '.*.*.*.*.*.*.*.*b', '(.*)*b'],
    ...['(a?){300}a{300}', '((a+)+)+', '([a-z]+)*\\.com', '(a{1,30}){1,30}']
  ]
  for (const source of sources) {
    const started = performance.now()
    assert.equal(matches(source, text), false)
    assert.ok(performance.now() - started < 2000, source)
  }
})
