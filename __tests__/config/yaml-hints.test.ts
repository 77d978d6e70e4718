import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from './problems.ts'

/** Returns a config with lines of one's own after the third. */
const among = (...lines: string[]) =>
  [
    'notify:',
    '  webhooks:',
    '    - url: https://a.example/x',
    ...lines,
    '      name: a',
    '    - url: https://b.example/y',
    '      name: b\n'
  ].join('\n')

const after = (...lines: string[]) =>
  ['notify:', '  webhooks:', ...lines, ''].join('\n')

const misfit = (from: string, to: number, what: string, line: number) =>
  `is indented by ${from}; write ${to}, to line up with the ${what} on line ${line}`
const SPACE = 'lacks a space after its colon; write key: value'
const NO_COLON = 'has no colon; write key: value'
const TWICE =
  'has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own'
const open = (character: string) =>
  `opens a ${character} that is not closed, on this line or deeper ones; close it, or put the whole text in quotes`
const AFTER_QUOTE =
  'has text after a closing quote; put the whole text in one pair of quotes'
const COMMA = 'lacks a comma before a key inside of { }; write {a: b, c: d}'
const DASH = 'lacks a space after its -; write - key: value'

describe('hints for broken YAML', () => {
  for (const [title, text, ...wanted] of [
    [
      'one space too few',
      among('     secret_name: A'),
      `4: ${misfit('5 spaces', 6, 'key', 3)}`
    ],
    [
      'two spaces too few',
      among('    secret_name: A'),
      `4: ${misfit('4 spaces', 6, 'key', 3)}`
    ],
    [
      'four spaces too few',
      among('  secret_name: A'),
      `4: ${misfit('2 spaces', 6, 'key', 3)}`
    ],
    [
      'no space at all',
      among('secret_name: A'),
      `4: ${misfit('0 spaces', 6, 'key', 3)}`
    ],
    [
      'one space too many',
      among('       secret_name: A'),
      `4: ${misfit('7 spaces', 6, 'key', 3)}`
    ],
    [
      'two spaces too many, and Windows line ends',
      among('        secret_name: A').replaceAll('\n', '\r\n'),
      `4: ${misfit('8 spaces', 6, 'key', 3)}`
    ],
    [
      'a key too deep behind a comment and a list',
      among(
        '      # a',
        '      events: [build_failed,',
        '        x]',
        '       required: true'
      ),
      `7: ${misfit('7 spaces', 6, 'key', 5)}`
    ],
    [
      'a - too few',
      after(
        '    - url: https://a.example',
        '   - url: https://b.example',
        '      name: b'
      ),
      `4: ${misfit('3 spaces', 4, '-', 3)}`
    ],
    [
      'a - too deep',
      after(
        '    - url: https://a.example',
        '      name: a',
        '      - url: https://b.example'
      ),
      `5: ${misfit('6 spaces', 4, '-', 3)}`
    ],
    [
      'a part of the file under another',
      after('    - url: https://a.example', ' chains:', '  - name: c'),
      `4: ${misfit('1 space', 0, 'key', 1)}`
    ],
    [
      'a key in a list that is not indented',
      after(
        '  - url: https://a.example',
        '   name: a',
        '  tests_url: https://t.example',
        'chains:',
        '- name: b'
      ),
      `4: ${misfit('3 spaces', 4, 'key', 3)}`
    ],
    [
      'a key below a part of the file that has a value',
      after('    - url: https://a.example', 'chains: x', '  name: a'),
      `5: ${misfit('2 spaces', 0, 'key', 4)}`
    ],
    ['a colon without a space', among('      method:PUT'), `4: ${SPACE}`],
    [
      'a colon right before a bracket',
      among('      events:[build_failed]'),
      `4: ${SPACE}`
    ],
    [
      'a first colon without a space',
      after('    - url:http://a.example', '      name: a'),
      `3: ${SPACE}`
    ],
    [
      'a - without a space',
      after(
        '    -url: https://a.example',
        '     name: a',
        '     required: true'
      ),
      `3: ${DASH}`
    ],
    ['a line without a colon', among('      secret_name'), `4: ${NO_COLON}`],
    [
      'a key without a colon',
      'notify:\n  webhooks\n    - url: https://a.example\n',
      `2: ${NO_COLON}`
    ],
    [
      'a first key without a colon',
      after('    - url https://a.example', '      name: a'),
      `3: ${NO_COLON}`
    ],
    [
      'a - without a space, and its keys below',
      after('    -url: https://a.example', '     name: a'),
      `3: ${DASH}`
    ],
    [
      'a bracket that stays open after a quote',
      among("      match: {branch: [main, 'release/**'}"),
      `4: ${open('[')}`
    ],
    [
      'a tab after spaces',
      among('    \tsecret_name: A'),
      '4: is indented with a tab; write spaces'
    ],
    [
      'a merge conflict',
      among('<<<<<<< HEAD', '      method: PUT', '=======', '>>>>>>> main'),
      '4: is of a merge conflict; resolve it'
    ],
    ['a quote that stays open', among('      method: "PUT'), `4: ${open('"')}`],
    [
      'a quote that a later one closes',
      among('      method: "PUT', '      secret_name: "A"'),
      `4: ${open('"')}`
    ],
    [
      'a quote that a deeper one closes',
      among('      headers: {}', '      body: "x', '        y: "z"'),
      `5: ${open('"')}`
    ],
    [
      'two anchors, and not with what only looks wrong',
      among('      body: &a &b x', '      dockerhub: {}', '      -x: y'),
      '4: is not YAML from here on; put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes'
    ],
    [
      'a quote that stays open at the end',
      after("    - url: 'https://a.example", '    - url: https://b.example'),
      `3: ${open("'")}`
    ],
    [
      'more text after a quote',
      among("      body: 'it's'"),
      `4: ${AFTER_QUOTE}`
    ],
    [
      'a bracket that stays open',
      among('      events: [build_failed'),
      `4: ${open('[')}`
    ],
    [
      'the wrong bracket',
      among('      match: {branch: [main}'),
      `4: ${open('[')}`
    ],
    [
      'a bracket too many',
      among('      match: {branch: main}}'),
      '4: has a } or ] that nothing opens; take it out'
    ],
    [
      'a comma that lacks',
      among('      match: {branch: "main" event: push}'),
      `4: ${COMMA}`
    ],
    [
      'a bare template in a bracket',
      among('      body: {text: ${build.name}}'),
      '4: has ${...} without quotes inside of { } or [ ]; put that text in quotes'
    ],
    ...['%', '@', '`'].map(character => [
      `a text that starts with ${character}`,
      among(`      secret_name: ${character}foo`),
      '4: has a text that starts with %, @ or `; put it in quotes'
    ]),
    ...[
      '*CI* failed',
      '[CI] failed',
      '{CI} failed',
      '& more',
      '> ${build.name}',
      '| failed',
      '? why'
    ].map(text => [
      `a text that starts with ${text}`,
      among(`      name: ${text}`),
      '4: has a text that starts with * & [ { | > or ?; put it in quotes'
    ]),
    [
      'a colon in the argument of a filter',
      among('      username: ${build.name | truncate: 30}'),
      `4: ${TWICE}`
    ],
    ['two colons', among('      secret_name: Deploy: now'), `4: ${TWICE}`],
    ['two keys on one line', 'notify: webhooks:\n    - url: x', `1: ${TWICE}`],
    [
      'a - beside its key',
      among('      events: - build_failed'),
      `4: ${TWICE}`
    ],
    ['the first of 6,000 such lines', 'a: b: c\n'.repeat(6000), `1: ${TWICE}`],
    [
      'a line at the end of a large file',
      after(
        ...Array<string>(3000).fill('    - url: https://a.example'),
        '       name: a',
        ...Array<string>(3000).fill('    - url: https://a.example')
      ),
      `3003: ${misfit('7 spaces', 6, 'key', 3002)}`
    ],
    [
      'a text that is not below its |',
      among('      body: |', '      some text'),
      '5: belongs to the | or > above it; indent it deeper'
    ],
    [
      'a line inside of brackets that is not deep enough',
      after('    - {url: https://a.example/,', '    name: a}'),
      `3: ${open('{')}`
    ],
    [
      'a tab',
      after('\t- url: https://a.example'),
      '3: is indented with a tab; write spaces'
    ],
    [
      'a backslash',
      among('      body: "\\d"'),
      '4: has a backslash in double quotes; write two, or use single quotes'
    ],
    [
      'the first of several mistakes',
      among(
        '      secret_name: @A',
        '       method: PUT',
        '      body: {a: ${b}}'
      ),
      '4: has a text that starts with %, @ or `; put it in quotes'
    ]
  ]) {
    test(`says what is wrong with ${title}`, () => {
      assert.deepEqual(problems(text ?? ''), wanted)
    })
  }

  const ODD = 'which is not a space in YAML; write plain spaces'
  const NO_BREAK = `holds a no-break space (U+00A0), ${ODD}`

  for (const [title, text, ...wanted] of [
    [
      'as indentation',
      among('\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0secret_name: A'),
      `4: ${NO_BREAK}`
    ],
    ['in an indentation', among('    \u00a0 secret_name: A'), `4: ${NO_BREAK}`],
    [
      'before a -',
      after(
        '    - url: https://a.example',
        '  \u00a0 - url: https://b.example'
      ),
      `4 notify.\u00a0 - url: ${NO_BREAK}`
    ],
    [
      'after a -',
      after('    -\u00a0url: https://a.example'),
      `2 notify.webhooks: ${NO_BREAK}`
    ],
    [
      'before a colon',
      among('      secret_name\u00a0: A'),
      `4 notify.webhooks[0].secret_name\u00a0: ${NO_BREAK}`
    ],
    ['after a colon', among('      secret_name:\u00a0A'), `4: ${NO_BREAK}`],
    ['on a line of its own', among('\u00a0'), `4: ${NO_BREAK}`],
    [
      'at the top',
      'lmp: {}\nnotify\u3000: {webhooks: []}',
      `2 notify\u3000: holds a character (U+3000), ${ODD}`
    ],
    [
      'of no width',
      among('      \u200bsecret_name: A'),
      `4 notify.webhooks[0].\u200bsecret_name: holds a character (U+200B), ${ODD}`
    ]
  ]) {
    test(`names a character that only looks like a space ${title}`, () => {
      assert.deepEqual(problems(text ?? ''), wanted)
    })
  }

  for (const text of [
    'lmp:\n  a\u00a0: b\nnotify: {webhooks: []}',
    among('      body: "Prix\u00a0: x\n         \u00a0b: c"'),
    among('      body:', '        Prix\u00a0total: 5'),
    among('      body: |', '        \u00a0a: b', '        \u00a0'),
    '\ufeffnotify: {webhooks: []}'
  ]) {
    test(`accepts ${JSON.stringify(text.slice(0, 90))} without a hint`, () => {
      assert.deepEqual(problems(text), [])
    })
  }
})
