import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig } from '../../src/config/parse.ts'
import { ConfigError } from '../../src/errors.ts'

const BASE = `notify:
  webhooks:
    - {name: audit, url: 'https://audit.example/x', optional: true}
    - {name: central, url: 'https://central.example/x'}
`
const FROM = 'acme/.github:webhooks.yml@v3'

function join(own: string, base = BASE) {
  return parseConfig(
    {
      text: `extends: ${FROM}\n${own}`,
      file: '.github/webhooks.yml',
      extended: { text: base, file: FROM }
    },
    new Map()
  )
}

function problems(own: string, base = BASE): string[] {
  try {
    join(own, base)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(
      ({ file, line, message }) => `${file}:${line} ${message}`
    )
  }
  return []
}

const webhooks = (own: string) =>
  join(own).config.notify?.webhooks.map(({ name, enabled }) => [name, enabled])

describe('a config that extends another one', () => {
  for (const [title, own, expected] of [
    [
      'has the webhooks of the other one only',
      '',
      [
        ['audit', true],
        ['central', true]
      ]
    ],
    [
      'adds its own after them',
      "notify: {webhooks: [{name: own, url: 'https://own.example/x'}]}",
      [
        ['audit', true],
        ['central', true],
        ['own', true]
      ]
    ],
    [
      'switches an optional one off',
      'notify: {webhooks: [{name: audit, enabled: false}]}',
      [
        ['audit', false],
        ['central', true]
      ]
    ]
  ] as const)
    test(title, () => {
      assert.deepEqual(webhooks(own), expected)
    })

  for (const [title, own, base, expected] of [
    [
      'switches off what is not optional',
      'notify:\n  webhooks:\n    - {name: central, enabled: false}\n',
      BASE,
      `.github/webhooks.yml:4 "central" of ${FROM} cannot be switched off here, since it has no optional: true there; take this entry out`
    ],
    [
      'uses a name twice',
      "notify:\n  webhooks:\n    - {name: central, url: 'https://own.example/x'}\n",
      BASE,
      `.github/webhooks.yml:4 "central" is also the name of an entry of ${FROM}; write another name`
    ],
    [
      'switches off what is not there',
      'notify:\n  webhooks:\n    - {name: centra, enabled: false}\n',
      BASE,
      `.github/webhooks.yml:4 ${FROM} has no "centra" in notify.webhooks to switch off; did you mean central?`
    ],
    [
      'has a mistake of its own',
      "notify:\n  webhooks:\n    - {name: own, url: 'https://own.example/x', events: nope}\n",
      BASE,
      /^\.github\/webhooks\.yml:4 .*nope/
    ],
    [
      'has the key __proto__',
      "notify: {__proto__: {tests_url: 'https://own.example'}}\n",
      BASE,
      '.github/webhooks.yml:2 unknown key; write one of webhooks, tests_url, email'
    ],
    [
      'extends a file with a mistake',
      '',
      BASE.replace("'https://central.example/x'", 'nowhere'),
      /^acme\/\.github:webhooks\.yml@v3:4 /
    ],
    [
      'extends a file that extends another one',
      '',
      `extends: acme/base:webhooks.yml\n${BASE}`,
      /^acme\/\.github:webhooks\.yml@v3:1 .*one level/
    ]
  ] satisfies [string, string, string, string | RegExp][])
    test(`names file and line when it ${title}`, () => {
      const [first = '', ...others] = problems(own, base)
      assert.deepEqual(others, [])
      if (typeof expected === 'string') assert.equal(first, expected)
      else assert.match(first, expected)
    })

  test('says of each entry which file it is from', () => {
    assert.deepEqual(
      join(
        "chains: [{name: own, webhooks: [{url: 'https://a.example/x', callback: {via: response}}]}]"
      ).origins,
      [
        `webhook "audit" is from ${FROM}`,
        `webhook "central" is from ${FROM}`,
        'chain "own" is from .github/webhooks.yml'
      ]
    )
  })

  for (const name of [
    './webhooks.yml',
    'acme/..:webhooks.yml',
    '../acme:webhooks.yml',
    'acme/.github:ci/../webhooks.yml'
  ])
    test(`rejects ${name}, which names no file of a repository`, () => {
      assert.throws(
        () =>
          parseConfig(
            {
              text: `extends: ${name}\nnotify: {webhooks: []}\n`,
              file: 'f'
            },
            new Map()
          ),
        /OWNER\/NAME:PATH@REF/
      )
    })

  test('may switch entries off where the other one was not read', () => {
    const { config, unread } = parseConfig(
      {
        text: `extends: ${FROM}
notify: {webhooks: [{name: audit, enabled: false}]}
receive: {functions: [{name: built, provider: hub}]}
`,
        file: 'f'
      },
      new Map()
    )
    assert.deepEqual(config.notify?.webhooks, [])
    assert.equal(unread, FROM)
  })

  test('lists the errors of the other one first', () => {
    assert.deepEqual(
      problems(
        "notify:\n  webhooks:\n    - {name: central, enabled: false}\n    - {name: own, url: 'https://own.example', evnts: x}\n",
        "notify:\n  webhooks:\n    - {name: central, url: 'https://a.example', optional: 1}\n"
      ),
      [
        `${FROM}:3 must be true or false, not 1; write true`,
        `.github/webhooks.yml:4 "central" of ${FROM} cannot be switched off here, since it has no optional: true there; take this entry out`,
        '.github/webhooks.yml:5 unknown key; did you mean events?'
      ]
    )
  })

  test('joins chains, providers and functions; of other keys its own apply', () => {
    const { config } = join(
      `notify: {tests_url: 'https://own.example'}
chains: [{name: all, enabled: false}]
receive:
  providers: [{name: hub, active: false}]
  functions: [{name: built, provider: hub}]
`,
      `notify: {tests_url: 'https://org.example'}
chains:
  - name: all
    optional: true
    webhooks: [{url: 'https://a.example', callback: {via: response}}]
receive: {providers: [{name: hub, type: docker-hub, optional: true}]}
`
    )
    assert.equal(config.notify?.tests_url, 'https://own.example')
    assert.deepEqual(
      config.chains.map(({ name, enabled }) => [name, enabled]),
      [['all', false]]
    )
    assert.deepEqual(
      config.receive?.providers.map(({ name, active }) => [name, active]),
      [['hub', false]]
    )
    assert.deepEqual(
      config.receive?.functions.map(({ name }) => name),
      ['built']
    )
  })
})
