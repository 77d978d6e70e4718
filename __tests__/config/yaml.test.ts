import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readYaml } from '../../src/config/yaml.ts'
import { ConfigError } from '../../src/errors.ts'
import fc from '../helpers/property.ts'
import { problems } from './problems.ts'

const MIB = 1024 * 1024
const ALMOST = MIB - 100

const nested = (levels: number) =>
  `a: ${'['.repeat(levels)}${']'.repeat(levels)}`
const indented = (levels: number) =>
  Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:`).join('\n')

describe('reading YAML', () => {
  test('reads 64 levels and rejects 65', () => {
    const deep = ': is nested deeper than 64 levels; write it flatter'
    assert.deepEqual(problems(nested(63)), [])
    assert.deepEqual(problems(nested(64)).map(after), [deep])
    assert.deepEqual(problems(indented(64)), [])
    assert.deepEqual(problems(indented(65)).map(after), [deep])
  })

  test('counts the levels of an alias too', () => {
    const half = '['.repeat(40) + ']'.repeat(40)
    assert.deepEqual(problems(`a: &a ${half}\nb: [[*a]]`), [])
    assert.deepEqual(
      problems(`a: &a ${half}\nb: ${'['.repeat(24)}*a${']'.repeat(24)}`).map(
        after
      ),
      [': is nested deeper than 64 levels; write it flatter']
    )
  })

  /** The processor's time, since other tests run at the same time. */
  function tookMs(begun: NodeJS.CpuUsage): number {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }

  function after(line: string): string {
    return line.slice(line.indexOf(': '))
  }

  test('reads 1 MiB and rejects one byte more', () => {
    const text = (bytes: number) => `a: ä\n#${'x'.repeat(bytes - 7)}`
    assert.equal(Buffer.byteLength(text(MIB)), MIB)
    assert.deepEqual(problems(text(MIB)), [])
    assert.deepEqual(problems(text(MIB + 1)), [
      ': is larger than 1 MiB; split it, or take out what is old'
    ])
  })

  test('reads 100 aliases and rejects 101', () => {
    const text = (count: number) => `a: &a x\nb: [${'*a,'.repeat(count)}]`
    assert.deepEqual(problems(text(100)), [])
    assert.deepEqual(problems(text(101)), [
      '1: has 101 aliases; write 100 at most'
    ])
  })

  test('lists 100 errors and no more', () => {
    for (const item of ['*a', '!x a', '{? [] : x, ? [] : y}']) {
      const found = problems(`[${`${item},`.repeat(1000)}]`)
      assert.equal(found.length, 101)
      assert.equal(found.at(-1), '1: and more like these')
    }
  })

  test('takes a comment after quotes, null, | or > as one', () => {
    const text =
      'notify:\n  a: "x" #${y}\n  b: null #x\n  c: &c ~ #x\n  d: *c #x\n  e: | #${y}\n    x\n  f: [null, #x\n    1]'
    assert.doesNotThrow(() => readYaml({ text, file: 'a.yml' }))
  })

  for (const [title, text, wanted] of [
    ['an empty text', '', [': is empty; write notify, chains or receive']],
    ['only comments', '# a\n', [': is empty; write notify, chains or receive']],
    [
      'a list',
      '- a',
      [': holds no mapping; write notify:, chains: or receive: at its top']
    ],
    [
      'texts that end before a #',
      'notify:\n  a: ${x} #${y}\n  b: #12ab\n  c:\n    - #d\n    - x # ${y}\n    - #\n    - # d',
      ['2 notify.a', '3 notify.b', '5 notify.c[0]'].map(
        place =>
          `${place}: ends before a #, which starts a comment in YAML; put the whole text in quotes`
      )
    ],
    [
      'two documents',
      'a: 1\n---\nb: 1',
      ['2: holds several documents; write one']
    ],
    [
      'two documents without a start',
      'a: 1\n...\nb: 1',
      ['3: holds several documents; write one']
    ],
    [
      'a tag, wherever it is',
      'lmp: !secret x',
      [
        '1 lmp: has the tag !secret, and tags are not read; put a text that starts with ! in quotes, or take the tag out'
      ]
    ],
    [
      "one of YAML's own tags",
      'a: !!str 5\nb: !!binary aGk=\nc: ! x\nd: !!map {}',
      ['1 a', '2 b', '3 c', '4 d'].map(
        (place, at) =>
          `${place}: has the tag ${['tag:yaml.org,2002:str', 'tag:yaml.org,2002:binary', '!', 'tag:yaml.org,2002:map'][at]}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`
      )
    ],
    [
      'keys twice',
      'a: 1\nb: {c: 1, c: 2}\na: 2',
      ['2 b.c: is there twice; keep one', '3 a: is there twice; keep one']
    ],
    [
      'keys that become one',
      'a: {1: x, "1": y}',
      ['1 a.1: is there twice; keep one']
    ],
    [
      'keys that are no words',
      '? [a]\n: 1',
      ['1 ?: is not a plain key; write key: value']
    ],
    [
      'an alias of nothing',
      'a: *b',
      ['1 a: *b is not defined above; quote the value if it is plain text']
    ],
    [
      'an alias below its own anchor',
      'a: &a [*a]',
      ['1 a[0]: *a holds itself']
    ],
    [
      'a tab',
      'notify:\n\twebhooks: []',
      ['2: is indented with a tab; write spaces']
    ],
    [
      'a text that starts with @',
      'a: @b',
      ['1: has a text that starts with %, @ or `; put it in quotes']
    ]
  ] as const) {
    test(`says what is wrong with ${title}`, () => {
      assert.deepEqual(problems(text), wanted)
    })
  }

  test('does not quote the content of a broken line', () => {
    for (const text of [
      'notify:\n  webhooks: {a: ${hunter2}}\n  b: hunter2',
      'headers: {authorization: Bearer hunter2: x\nb',
      'a: "hunter2\nb: 1',
      'a: hunter2: x',
      'a\n  hunter2: 1\n hunter2'
    ]) {
      const lines = problems(text)
      assert.notEqual(lines.length, 0)
      assert.ok(lines.length < 5, `${lines}`)
      assert.doesNotMatch(lines.join('\n'), /hunter2/)
    }
  })

  test('reads words of YAML 1.1 as text, whatever version the file declares', () => {
    const { data } = readYaml({
      text: '%YAML 1.1\n---\na: [yes, on, 010, 1_000, "<<", ~, 0x10]\n<<: {b: 1}',
      file: ''
    })
    assert.deepEqual(data, {
      a: ['yes', 'on', 10, '1_000', '<<', null, 16],
      '<<': { b: 1 }
    })
  })

  test('keeps __proto__ as an ordinary key', () => {
    const { data } = readYaml({ text: '__proto__: {polluted: 1}', file: '' })
    assert.deepEqual(Object.keys(data ?? {}), ['__proto__'])
    assert.equal(Reflect.get({}, 'polluted'), undefined)
  })

  const laughs = Array.from(
    { length: 9 },
    (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`
  )
    .join('\n')
    .replace('[*a-1,*a-1,', '[lol,lol,')
    .replaceAll('*a-1', 'lol')

  const DEEP: Readonly<Record<string, string>> = {
    brackets: '['.repeat(200_000),
    'more brackets': '['.repeat(ALMOST),
    braces: '{a: '.repeat(ALMOST / 4),
    dashes: '- '.repeat(ALMOST / 2),
    questions: '? '.repeat(ALMOST / 2),
    colons: ': '.repeat(ALMOST / 2),
    'keys on a line': `${'a: @,'.repeat(20_000)}${']\n!'.repeat(20_000)}`,
    'deep lines': Array.from(
      { length: 120 },
      (_, at) => ' '.repeat(120 * at) + '- '.repeat(60)
    ).join('\n'),
    'a thousand levels': indented(1000)
  }

  for (const [title, text] of Object.entries(DEEP)) {
    test(`rejects ${title} quickly`, () => {
      const begun = process.cpuUsage()
      assert.deepEqual(problems(text), [
        ': is nested deeper than 64 levels; write it flatter'
      ])
      assert.ok(tookMs(begun) < 1000)
    })
  }

  const HOSTILE: Readonly<Record<string, string>> = {
    laughs,
    'many webhooks of one host': `notify: {webhooks: [${"{url: 'https://h.example/'},".repeat(8000)}]}`,
    'many keys': Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join(
      '\n'
    ),
    'the same key': 'a: 1\n'.repeat(ALMOST / 20),
    'many aliases': `a: &a 1\nb:\n${'- *a\n'.repeat(ALMOST / 20)}`,
    'many documents': '---\n'.repeat(ALMOST / 4),
    'many directives': '%YAML 1.1\n'.repeat(ALMOST / 40),
    'many wrong webhooks': `notify: {webhooks: [${'5,'.repeat(20_000)}]}`,
    commas: `[${',\n'.repeat(20_000)}`,
    quotes: '"'.repeat(50_000),
    'lines of quotes': `a: "\n${"  b: 'c\n".repeat(ALMOST / 16)}`,
    'quotes ever deeper': Array.from(
      { length: 1000 },
      (_, at) => `${' '.repeat(at)}a${at % 2 ? ': "' : ": '"}x`
    ).join('\n'),
    'texts of one letter': 'a\n'.repeat(ALMOST / 8),
    'commas in quotes': `[${'"a",'.repeat(ALMOST / 8)}`,
    'spaces that are none': '\u00a0a: b\n'.repeat(ALMOST / 16),
    'many such spaces': `a: ${'\u00a0'.repeat(ALMOST / 4)}`,
    bangs: '!'.repeat(ALMOST),
    'a line of spaces': `a:\n${' '.repeat(ALMOST / 4)}\nb c\nd: e: f`,
    'lists ever deeper': `${Array.from(
      { length: 150 },
      (_, at) =>
        `${' '.repeat(at)}k:\n${' '.repeat(at)} j: [${'a,'.repeat(60)}]`
    ).join('\n')}\n   x y z\n  k:v`
  }

  for (const [title, text] of Object.entries(HOSTILE)) {
    test(`handles ${title} in time`, () => {
      const begun = process.cpuUsage()
      problems(text)
      assert.ok(tookMs(begun) < 4000)
    })
  }

  test('rejects exponential aliases', () => {
    assert.deepEqual(problems(laughs), [
      ': uses aliases more than 100 times; write less'
    ])
  })

  test('returns data or throws a ConfigError for any text', () => {
    const part = fc.constantFrom(
      ...['a', '- ', '? ', ': ', '[', ']', '{', '}', ',', '"', "'", '\n', '  '],
      ...[
        '&a ',
        '*a',
        '!t ',
        '|\n',
        '>-\n',
        '---\n',
        '%YAML 1.1\n',
        '#',
        '<<: '
      ]
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), parts => {
        try {
          readYaml({ text: parts.join(''), file: '' })
        } catch (error) {
          assert.ok(error instanceof ConfigError, String(error))
        }
      }),
      { numRuns: 2000 }
    )
  })
})
