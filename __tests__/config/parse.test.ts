import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig, parseFormat } from '../../src/config/parse.ts'
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
