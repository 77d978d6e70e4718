import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig, parseFormat } from '../../src/config/parse.ts'
import type { ConfigScope } from '../../src/config/validate/validate.ts'
import { problems } from './problems.ts'

const SECRETS = new Map([
  ['webhook-docs-example', 'UseSomethingGoodHere'],
  ['old', 'x'],
  ['new', 'y']
])

const parsed = (text: string) =>
  parseConfig({ text, file: 'webhooks.yml' }, SECRETS)
const config = (text: string) => parsed(text).config
const webhook = (keys: string) =>
  config(`notify: {webhooks: [{url: 'https://h.example/x', ${keys}}]}`).notify
    ?.webhooks[0]

describe('secrets that a step does not use', () => {
  const text = `notify:
  webhooks:
    - {name: a, url: 'https://h.example/x', secret_name: A}
    - {name: b, url: '\${secrets.B}', headers: {x: '\${secrets.C}'}}
    - {name: e, enabled: false, url: 'https://h.example/x', secret_name: E}
chains:
  - name: d
    webhooks:
      - {url: 'https://h.example/x', secret_name: D, callback: {via: response}}
      - {enabled: false, url: 'https://h.example/y', secret_name: F, callback: {via: listener, secret_name: G}}
  - name: h
    enabled: false
    webhooks:
      - {url: 'https://h.example/x', secret_name: H, callback: {via: response}}
`
  const parsed = (scope: Partial<ConfigScope>, ...names: string[]) =>
    parseConfig(
      { text, file: 'webhooks.yml' },
      new Map(names.map(name => [name, 'https://secret.example/x'])),
      {
        notify: () => false,
        chains: () => false,
        receive: false,
        disabled: false,
        ...scope
      }
    )

  test('are not required', () => {
    parsed({ notify: name => name === 'a' }, 'A')
    parsed({ notify: name => name === 'b' }, 'B', 'C')
    parsed({ chains: () => true }, 'D')
  })

  test('are required where the step uses them', () => {
    assert.throws(() => parsed({ notify: name => name === 'a' }, 'B'), {
      message: /"A" is not in the secrets input/
    })
    assert.throws(() => parsed({ notify: name => name === 'b' }, 'B'), {
      message: /the input secrets has no C/
    })
    assert.throws(() => parsed({ chains: () => true }, 'A'), {
      message: /"D" is not in the secrets input/
    })
    const all = { notify: () => true, chains: () => true, disabled: true }
    for (const name of ['E', 'F', 'G', 'H'])
      assert.throws(() => parsed(all, 'A', 'B', 'C', 'D'), {
        message: new RegExp(`"${name}" is not in the secrets input`)
      })
  })
})

describe('parsing a config', () => {
  test("reads JobServ's factory-config.yml and lists the keys it ignores", () => {
    const { config, ignored } = parsed(`lmp:
  machines: [intel-corei7-64]
  tagging:
    refs/heads/main: [{tag: main}]
containers:
  platforms: [amd64, arm64]
  docker_build_secrets: true
mfg_tools:
  - machines: [imx8mm-lpddr4-evk]
params: {BUILD: '1'}
notify:
  email:
    users: a@example.com
    failures_only: true
  webhooks:
    - url: https://29171f519f0a.ngrok.io/webhook
      secret_name: webhook-docs-example
    - url: https://b.example/webhook
      secret_name: webhook-docs-example
      failures_only: true
`)
    assert.deepEqual(ignored, [
      'lmp',
      'containers',
      'mfg_tools',
      'params',
      'notify.email'
    ])
    const defaults = {
      enabled: true,
      secret_name: ['webhook-docs-example'],
      method: 'POST',
      headers: {},
      signature: ['jobserv'],
      success_codes: [{ from: 200, to: 299 }],
      match: {},
      events: ['build_completed'],
      required: true,
      only_failures: false
    }
    assert.deepEqual(JSON.parse(JSON.stringify(config)), {
      notify: {
        email: { users: 'a@example.com', failures_only: true },
        webhooks: [
          {
            ...defaults,
            url: 'https://29171f519f0a.ngrok.io/webhook',
            name: 'POST 29171f519f0a.ngrok.io'
          },
          {
            ...defaults,
            url: 'https://b.example/webhook',
            name: 'POST b.example',
            only_failures: true
          }
        ]
      },
      chains: []
    })
  })

  for (const [keys, wanted] of [
    ['secret_name: old', { secret_name: ['old'] }],
    ['secret_name: [new, old]', { secret_name: ['new', 'old'] }],
    ['events: build_failed', { events: ['build_failed'] }],
    [
      'events: [build_passed, build_status_changed]',
      { events: ['build_passed', 'build_status_changed'] }
    ],
    ['success_codes: 302', { success_codes: [{ from: 302, to: 302 }] }],
    [
      "success_codes: [2xx, '302', 400-404]",
      {
        success_codes: [
          { from: 200, to: 299 },
          { from: 302, to: 302 },
          { from: 400, to: 404 }
        ]
      }
    ],
    [
      "match: {branch: main, actor: ['*', '!x[bot]']}",
      { match: { branch: ['main'], actor: ['*', '!x[bot]'] } }
    ],
    ['method: put', { method: 'PUT', name: 'PUT h.example' }],
    ['timeout: 1.5', { timeout: 1500 }],
    ['timeout: 2m', { timeout: 120_000 }],
    ["timeout: '30'", { timeout: 30_000 }],
    ['retry_schedule: []', { retry_schedule: [] }],
    ['retry_schedule: [0, 0.5, 86400]', { retry_schedule: [0, 0.5, 86_400] }],
    ['only_failures: true', { only_failures: true }],
    ['required: false, enabled: false', { required: false, enabled: false }],
    ['signature: github', { signature: ['github'] }],
    [
      'signature: [jobserv, {header: X-Sig}]',
      {
        signature: [
          'jobserv',
          { algorithm: 'sha256', header: 'X-Sig', prefix: '', encoding: 'hex' }
        ]
      }
    ],
    ["body: ''", { body: '' }],
    ['body: [1, null, {a: true}]', { body: [1, null, { a: true }] }],
    [
      'headers: {Accept: a, x-y: "${github.sha}"}',
      { headers: { Accept: 'a', 'x-y': '${github.sha}' } }
    ],
    ["name: 'Deploy: 生产'", { name: 'Deploy: 生产' }],
    [
      "payload: dockerhub, dockerhub: {tag: '${github.ref_name}'}",
      { payload: 'dockerhub', dockerhub: { tag: '${github.ref_name}' } }
    ]
  ] as const) {
    test(`reads ${keys}`, () => {
      const all = webhook(keys)
      const some = Object.fromEntries(
        Object.keys(wanted).map(key => [key, Reflect.get(all ?? {}, key)])
      )
      assert.deepEqual(some, wanted)
    })
  }

  test('keeps every key of a body, such as __proto__', () => {
    const keys = '{__proto__: {a: 1}, constructor: {prototype: 2}, x: 3}'
    const body = webhook(`body: ${keys}`)?.body
    assert.equal(
      JSON.stringify(body),
      '{"__proto__":{"a":1},"constructor":{"prototype":2},"x":3}'
    )
    assert.equal(Reflect.get({}, 'a'), undefined)
  })

  test('keeps every path of a match, such as __proto__', () => {
    const { receive } = config(
      'receive: {providers: [{name: p, match: {body: {__proto__: a, constructor: b}}}]}'
    )
    const body = receive?.providers[0]?.match?.body ?? {}
    assert.deepEqual(Object.entries(body), [
      ['__proto__', ['a']],
      ['constructor', ['b']]
    ])
  })

  test('reads values that an anchor shares', () => {
    const { notify } = config(`x-shared: &headers {accept: text/plain}
notify:
  webhooks:
    - {url: 'https://a.example', headers: *headers}
    - {url: 'https://b.example', headers: *headers}`)
    assert.deepEqual(
      notify?.webhooks.map(({ headers }) => headers),
      [{ accept: 'text/plain' }, { accept: 'text/plain' }]
    )
  })

  test('reads a chain with its defaults', () => {
    const { chains } = config(`chains:
  - name: deploy
    webhooks:
      - {url: 'https://a.example', callback: {via: delivery}}
      - {url: 'https://a.example', enabled: false, callback: {via: response}}`)
    const link = {
      url: 'https://a.example',
      secret_name: [],
      method: 'POST',
      headers: {},
      signature: ['jobserv'],
      success_codes: [{ from: 200, to: 299 }]
    }
    assert.deepEqual(chains, [
      {
        name: 'deploy',
        match: {},
        events: ['build_passed'],
        timeout: 2_700_000,
        expect_final_callback: true,
        webhooks: [
          {
            ...link,
            name: 'POST a.example',
            enabled: true,
            callback: { via: 'delivery', secret_name: [], signature: 'jobserv' }
          },
          {
            ...link,
            name: 'POST a.example #2',
            enabled: false,
            callback: { via: 'response', secret_name: [], signature: 'jobserv' }
          }
        ]
      }
    ])
  })

  test("reads a callback's format without other keys", () => {
    assert.deepEqual(
      parseFormat({
        text: 'state: {path: status, success: OK, pending: [1, true]}',
        file: 'callback-format'
      }),
      {
        state: {
          path: 'status',
          success: ['OK'],
          failure: [],
          pending: [1, true]
        }
      }
    )
    assert.throws(
      () => parseFormat({ text: 'state: {path: a}', file: 'callback-format' }),
      {
        message:
          'callback-format:1 state.success: is missing; write success: with the values that mean success'
      }
    )
    assert.throws(
      () =>
        parseFormat({
          text: 'state: {path: a, success: [OK, 1], pending: [1, OK]}',
          file: 'callback-format'
        }),
      {
        message: [
          'callback-format:1 state.pending: holds 1, which is in success too; keep it in one of the two',
          'callback-format:1 state.pending: holds "OK", which is in success too; keep it in one of the two'
        ].join('\n')
      }
    )
  })

  test('lists all problems together, in the order of their lines', () => {
    assert.deepEqual(
      problems(
        `notify:
  webhooks:
    - url: https://h.example/\${build.stats}/\${github.shaa}
      enabled: "false"
      secret_name: [A, B]
      headers:
        host: x
    - nmae: x
      secret_name: nope
chains: [{}]
`,
        ['A']
      ),
      [
        '3 notify.webhooks[0].url: ${build.stats} is not a known name; write ${build.status}',
        '3 notify.webhooks[0].url: ${github.shaa} is not a known name; write ${github.sha}',
        '4 notify.webhooks[0].enabled: must be true or false, not "false"; write false without quotes',
        '5 notify.webhooks[0].secret_name[1]: "B" is not in the secrets input; did you mean A?',
        '7 notify.webhooks[0].headers.host: is set by the action; leave it out',
        '8 notify.webhooks[1].url: is missing; write url: https://host/path',
        '8 notify.webhooks[1].nmae: unknown key; did you mean name?',
        '9 notify.webhooks[1].secret_name: "nope" is not in the secrets input; add the line nope=... to it',
        '10 chains[0].name: is missing; write name: ...',
        '10 chains[0].webhooks: is missing; write webhooks: ...'
      ]
    )
  })

  test('lists the first hundred of many problems', () => {
    const lines = problems(`notify: {webhooks: [${'5,'.repeat(250)}]}`)
    assert.equal(lines.length, 101)
    assert.equal(lines.at(-1), 'and 150 more like these')
  })
})

const VALUES = new Map([
  ['SLACK', 'https://hooks.slack.example/services/T0/hunter2'],
  ['EMPTY', '']
])

const namesOf = (...given: { url: string; name?: string; method?: string }[]) =>
  parseConfig(
    { text: JSON.stringify({ notify: { webhooks: given } }), file: 'config' },
    VALUES
  ).config.notify?.webhooks.map(({ name }) => name)

const A = 'https://a.example/x'

describe('names of webhooks', () => {
  for (const [title, given, wanted] of [
    ['its own name', [{ url: A, name: 'mine' }], ['mine']],
    ['method and host', [{ url: `${A}?y` }], ['POST a.example']],
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
      'numbers that are not taken',
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
      "the secret's name where it has no value",
      [{ url: '${secrets.EMPTY}' }],
      ['POST EMPTY']
    ]
  ] as const) {
    test(`names webhooks by ${title}`, () => {
      assert.deepEqual(namesOf(...given), wanted)
    })
  }
})

describe('keys in the wrong place', () => {
  for (const [key, meant] of [
    ['notfy', 'notify'],
    ['Notify', 'notify'],
    ['chian', 'chains'],
    ['chain', 'chains'],
    ['recieve', 'receive'],
    ['webhooks', 'notify.webhooks'],
    ['webhook', 'notify.webhooks'],
    ['provider', 'receive.providers'],
    ['test_url', 'notify.tests_url']
  ]) {
    test(`reports the top-level key ${key} as a typo`, () => {
      assert.deepEqual(problems(`lmp: {}\n${key}: []`), [
        `2 ${key}: unknown key; did you mean ${meant}?`
      ])
    })
  }

  for (const [owner, ...keys] of [
    [
      'a webhook',
      ...['url', 'secret_name', 'method', 'headers', 'username', 'password'],
      ...['payload', 'dockerhub', 'body', 'signature', 'success_codes'],
      ...['retry_schedule', 'required', 'only_failures', 'failures_only'],
      ...['Secret-Name', 'secret_nam', 'retry_shedule']
    ],
    ['a webhook or a chain', 'events', 'match'],
    ['a link of a chain', 'callback'],
    ['a chain', 'token_secret_name', 'expect_final_callback']
  ]) {
    for (const key of keys) {
      test(`reports ${key} at the top level as a key of ${owner}`, () => {
        assert.deepEqual(
          problems(
            `notify:\n  webhooks:\n    - url: https://h.example/\n${key}: x`
          ),
          [
            `4 ${key}: unknown key; it belongs to ${owner}, so check its indentation`
          ]
        )
      })
    }
  }

  test('accepts the keys of other programs', () => {
    const keys = [
      ...['lmp', 'lmp-test', 'containers', 'mfg_tools', 'params', 'version'],
      ...['name', 'enabled', 'timeout', 'triggers', 'runs', 'scripts', 'env'],
      ...[
        'tagging',
        'machines',
        'platforms',
        'container_registries',
        'secrets'
      ],
      ...[
        'docker_build_secrets',
        'x-headers',
        'x-webhook',
        'on',
        'jobs',
        'patch'
      ]
    ]
    const text = keys.map(key => `${key}: x\n`).join('')
    const { ignored } = parseConfig({ text, file: 'w.yml' }, new Map())
    assert.deepEqual(ignored, keys)
  })

  const AWAY = 'which is not a space in YAML; write plain spaces'

  for (const [key, name] of [
    ['\u00a0lmp', 'a no-break space (U+00A0)'],
    ['secret_name\u2007', 'a character (U+2007)'],
    ['noti\u200bfy', 'a character (U+200B)'],
    ['\u202f\u202fname', 'a character (U+202F)'],
    ['\u3000- url', 'a character (U+3000)'],
    ['\u2060url', 'a character (U+2060)'],
    ['a\ufeff', 'a character (U+FEFF)']
  ]) {
    test(`reports ${name} in a key`, () => {
      assert.deepEqual(problems(`lmp: {}\n'${key}': x`), [
        `2 ${key}: holds ${name}, ${AWAY}`
      ])
      const url = "url: 'https://h.example/'"
      assert.deepEqual(
        problems(`notify: {webhooks: [{${url}, '${key}': x}]}`),
        [`1 notify.webhooks[0].${key}: holds ${name}, ${AWAY}`]
      )
    })
  }

  for (const [text, wanted] of [
    [
      'notify: {webhooks: [], secret_name: x}',
      'notify.secret_name: belongs to a webhook; check its indentation'
    ],
    [
      'notify: {chains: []}',
      'notify.chains: belongs to the top of the file; check its indentation'
    ],
    [
      "chains: [{name: c, url: x, webhooks: [{url: 'https://h.example/', callback: {via: poll}}]}]",
      'chains[0].url: belongs to a link; check its indentation'
    ],
    [
      "chains: [{name: c, webhooks: [{url: 'https://h.example/', via: poll, callback: {via: poll}}]}]",
      'chains[0].webhooks[0].via: belongs to the callback; check its indentation'
    ]
  ] as const) {
    test(`says where the key belongs in ${text}`, () => {
      assert.deepEqual(problems(text), [`1 ${wanted}`])
    })
  }

  for (const [text, wanted] of [
    [
      'notify:\n  webhooks:\n    - url:https://h.example/',
      '3 notify.webhooks[0]'
    ],
    [
      'notify:\n  webhooks:\n    - url: https://h.example/\n      match:{branch: main}',
      '4 notify.webhooks[0].match:{branch'
    ]
  ] as const) {
    test(`reports the missing space in ${text}`, () => {
      assert.equal(
        problems(text)[0],
        `${wanted}: lacks a space after its colon; write key: value`
      )
    })
  }
})
