import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkGlob, matches } from '../../src/lib/glob.ts'
import fc from '../helpers/property.ts'

describe('patterns', () => {
  // The rows of GitHub's "Filter pattern cheat sheet", and what they leave out.
  for (const [patterns, yes, no] of [
    [
      ['feature/*'],
      ['feature/my-branch', 'feature/'],
      ['feature/a/b', 'feature']
    ],
    [['feature/**'], ['feature/a/b', 'feature/your-branch'], ['feature']],
    [['main'], ['main'], ['Main', 'main2', 'xmain', '']],
    [['*'], ['main', 'releases', ''], ['a/b']],
    [['**'], ['all/the/branches', 'every/tag', ''], []],
    [['*feature'], ['mona-feature', 'feature'], ['a/feature', 'features']],
    [['v2*'], ['v2', 'v2.0', 'v2.9'], ['v3', 'v2/x']],
    [['v[12].[0-9]+.[0-9]+'], ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1..1']],
    [['*.jsx?'], ['page.js', 'page.jsx'], ['page.jsxx', 'pagejs']],
    [['**.js'], ['index.js', 'src/js/app.js'], ['index.jsx']],
    [
      ['docs/**/*.md'],
      ['docs/README.md', 'docs/a/b/c.md'],
      ['docsx.md', 'a.md']
    ],
    [['**/docs/**'], ['docs/hello.md', 'dir/docs/my-file.txt'], ['mydocs/a']],
    [['**/README.md'], ['README.md', 'js/README.md'], ['xREADME.md']],
    [['**/*src/**'], ['a/src/app.js', 'my-src/code/app.js'], ['srcs/a']],
    [['**/migrate-*.sql'], ['migrate-1.sql', 'a/b/migrate-v1.sql'], ['x.sql']],
    [['*.md', '!README.md'], ['hello.md'], ['README.md', 'docs/hello.md']],
    [['*.md', '!README.md', 'README*'], ['README.md', 'README.doc'], ['x.doc']],
    [['release/**', '!release/old'], ['release/1'], ['release/old', 'main']],
    [['!release/old', 'release/**'], ['release/old'], ['main']],
    [
      ['!old', '!older'],
      ['main', 'a/b'],
      ['old', 'older']
    ],
    [[], [], ['main', '']],
    [['colou?r'], ['color', 'colour'], ['colouur']],
    [['a+b'], ['ab', 'aaab'], ['b', 'a+b']],
    [
      ['a\\+b', '\\!c', '\\*'],
      ['a+b', '!c', '*'],
      ['ab', 'c', 'd']
    ],
    [['[a-cX][0-9]?'], ['a', 'X7', 'c0'], ['d', 'a77', '-']],
    [['\ud83d\ude80+'], ['\ud83d\ude80\ud83d\ude80'], ['\ud83d']],
    [['dependabot[bot]'], ['dependabot[bot]'], ['dependabotb']],
    [['*', '!*[bot]'], ['mona'], ['renovate[bot]']],
    [['Build (x86) ^.$|{1}'], ['Build (x86) ^.$|{1}'], ['Build x86']],
    [['a]'], ['a]'], ['a']],
    [['*'], ['one\ntwo'], []]
  ] as const) {
    test(`match the expected values: ${patterns.join(' ') || 'no pattern'}`, () => {
      const taken = [...yes, ...no].filter(value => matches(patterns, value))
      assert.deepEqual(taken, yes)
      assert.deepEqual(
        patterns.map(checkGlob),
        patterns.map(() => null)
      )
    })
  }

  for (const [pattern, wanted] of [
    ['', /empty/],
    ['!', /empty/],
    ['+x', /\+ must follow/],
    ['!?x', /\? must follow/],
    ['a**+', /\+ must follow/],
    ['a+?', /\? must follow/],
    ['[a', /has no \]/],
    ['[]', /letters, digits/],
    ['[^a]', /letters, digits/],
    ['[z-a]', /letters, digits/],
    ['[a-Z]', /letters, digits/],
    ['[0-]', /letters, digits/],
    ['[a.b]', /letters, digits/],
    ['a\\', /nothing follows/],
    ['a'.repeat(1001), /longer than 1000/]
  ] as const) {
    test(`are invalid: ${pattern.slice(0, 9) || 'an empty one'}`, () => {
      assert.match(checkGlob(pattern) ?? '', wanted)
    })
  }

  test('throw when they were not checked', () => {
    assert.throws(() => matches(['[a'], 'a'), /has no \]/)
  })

  /** The rules read off one character at a time, with backtracking. */
  function naive(pattern: string, value: string, partStart: boolean): boolean {
    if (pattern === '') return value === ''
    const stars = /^\*+/.exec(pattern)?.[0].length ?? 0
    const rest = pattern.slice(Math.max(stars, 1))
    const ends = Array.from({ length: value.length + 1 }, (_, end) => end)
    if (stars > 1 && partStart && rest.startsWith('/')) {
      const part = rest.slice(1)
      return (
        naive(part, value, true) ||
        ends.some(
          end => value[end] === '/' && naive(part, value.slice(end + 1), true)
        )
      )
    }
    if (stars > 0) {
      return ends
        .filter(end => stars > 1 || !value.slice(0, end).includes('/'))
        .some(end => naive(rest, value.slice(end), false))
    }
    const atom = /^(?:\[[^\]]*\]|\\.|.)/.exec(pattern)?.[0] ?? ''
    const mark = pattern[atom.length]
    const one = (char: string | undefined) =>
      char !== undefined &&
      (atom.startsWith('[')
        ? new RegExp(`^${atom}$`).test(char)
        : char === atom.at(-1))
    const after = pattern.slice(
      atom.length + (mark && '?+'.includes(mark) ? 1 : 0)
    )
    const start = atom === '/' && after === pattern.slice(1)
    if (mark === '?' && naive(after, value, false)) return true
    if (!one(value[0])) return false
    if (mark === '+' && naive(pattern, value.slice(1), false)) return true
    return naive(after, value.slice(1), start)
  }

  const atoms = fc.constantFrom(
    ...[
      'a',
      'b',
      '/',
      '*',
      '**',
      '**/',
      'a?',
      'b+',
      '[ab]',
      '[a-b]+',
      '/',
      '\\*'
    ]
  )

  test('agree with a naive implementation', () => {
    fc.assert(
      fc.property(
        fc.array(atoms, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b', '/', '*'), { maxLength: 7 }),
        (pattern, value) => {
          const text = pattern.join('')
          assert.equal(
            matches([text], value.join('')),
            naive(text, value.join(''), true)
          )
        }
      ),
      { numRuns: 5000 }
    )
  })

  test('are matched quickly, whatever pattern and value', () => {
    const started = process.cpuUsage()
    const value = `${'a'.repeat(2000)}c`
    for (const part of ['a+', 'a?', '*a', '**a', '**/', '*'])
      matches([`${part.repeat(1000 / part.length)}b`], value)
    assert.ok(process.cpuUsage(started).user < 2000_000)
  })

  test('never throw after checkGlob accepted them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        (pattern, value) => {
          if (checkGlob(pattern) === null) matches([pattern], value)
        }
      )
    )
  })
})
