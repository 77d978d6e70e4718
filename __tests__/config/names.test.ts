import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withDefaultNames } from '../../src/config/parse.ts'

const SECRETS = new Map([
  ['SLACK', 'https://hooks.slack.example/services/T0/hunter2'],
  ['EMPTY', ''],
  ['WORD', 'hunter2']
])

const namesOf = (...given: { url: string; name?: string; method?: string }[]) =>
  withDefaultNames(
    given.map(one => ({ method: 'POST', ...one })),
    SECRETS
  ).map(({ name }) => name)

const A = 'https://a.example/x'

describe('names of webhooks', () => {
  for (const [title, given, wanted] of [
    ['its own name', [{ url: A, name: 'mine' }], ['mine']],
    ['method and host', [{ url: `${A}?y#z` }], ['POST a.example']],
    ['another method', [{ url: A, method: 'PUT' }], ['PUT a.example']],
    ['a port', [{ url: 'http://a.example:8080' }], ['POST a.example:8080']],
    ['a host in capitals', [{ url: 'HTTPS://A.Example/' }], ['POST a.example']],
    [
      'a URL with values',
      [{ url: 'https://a.example/${build.build_id}' }],
      ['POST a.example']
    ],
    [
      'numbers for the same host',
      [{ url: A }, { url: A }, { url: 'https://b.example' }, { url: A }],
      [
        'POST a.example',
        'POST a.example #2',
        'POST b.example',
        'POST a.example #3'
      ]
    ],
    [
      'numbers that nobody took',
      [
        { url: A },
        { url: A, name: 'POST a.example' },
        { url: A },
        { url: A, name: 'POST a.example #3' }
      ],
      [
        'POST a.example #2',
        'POST a.example',
        'POST a.example #4',
        'POST a.example #3'
      ]
    ],
    [
      'the host of a secret URL, and nothing else of it',
      [{ url: '${secrets.SLACK}' }, { url: '${ secrets.SLACK }' }],
      ['POST hooks.slack.example', 'POST hooks.slack.example #2']
    ],
    [
      "the secret's name where its value has no host",
      [{ url: '${secrets.EMPTY}' }, { url: '${secrets.WORD}' }],
      ['POST EMPTY', 'POST WORD']
    ]
  ] as const) {
    test(`names webhooks by ${title}`, () => {
      assert.deepEqual(namesOf(...given), wanted)
    })
  }
})
