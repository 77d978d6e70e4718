import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig } from '../../src/config/parse.ts'
import { problems } from './problems.ts'

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
    ['secret_name\u2007', 'a figure space (U+2007)'],
    ['noti\u200bfy', 'a zero width space (U+200B)'],
    ['\u202f\u202fname', 'a narrow no-break space (U+202F)'],
    ['\u3000- url', 'an ideographic space (U+3000)'],
    ['\u2060url', 'a character that cannot be seen (U+2060)'],
    ['a\ufeff', 'a byte order mark (U+FEFF)']
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
