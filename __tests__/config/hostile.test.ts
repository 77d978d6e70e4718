import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readExtends } from '../../src/config/extends.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { placeholderSecrets } from '../../src/config/validate/validate.ts'
import { ConfigError } from '../../src/errors.ts'

const SIGNATURE = {
  type: 'hmac-sha256',
  header: 'x-signature',
  encoding: 'hex',
  prefix: 'v0=',
  signed: '${timestamp}.${body}',
  timestamp_header: 'x-time'
}

const WEBHOOK = {
  name: 'a',
  url: 'https://h.example/${github.run_id}',
  enabled: true,
  method: 'POST',
  query: { a: 'b' },
  headers: { a: 'b' },
  username: 'a',
  password: 'b',
  secret_name: ['key'],
  signature: [SIGNATURE, 'github'],
  body: { a: ['${build.status}'] },
  timeout: '30s',
  retry_schedule: [1, '2s'],
  idempotent: true,
  success_codes: ['2xx', 302],
  success_body: { path: 'a.b', accepted_values: ['x', 1] }
}

const CONFIG = {
  notify: {
    tests_url: 'https://h.example/${run.name}',
    webhooks: [
      {
        ...WEBHOOK,
        events: ['build_failed'],
        match: { branch: ['main'], event: 'push' },
        required: true,
        only_failures: true
      },
      { url: 'https://h.example/x', payload: 'dockerhub', dockerhub: {} }
    ]
  },
  chains: [
    {
      name: 'c',
      enabled: true,
      events: ['build_passed'],
      match: { branch: 'main' },
      token_secret_name: 'key',
      relay: { url: 'https://relay.example', secret_name: 'relay' },
      expect_final_callback: true,
      webhooks: [
        {
          ...WEBHOOK,
          callback: {
            via: 'poll',
            url: 'https://h.example/${response.id}',
            timeout: '1m',
            secret_name: 'key',
            signature: SIGNATURE,
            format: { state: 'a', states: { success: ['x'] }, description: 'b' }
          }
        }
      ]
    }
  ],
  receive: {
    relay: {
      url: 'https://relay.example',
      secret_name: 'relay',
      workflow: 'a.yml'
    },
    providers: [
      {
        name: 'p',
        type: 'github',
        active: true,
        secret_name: ['key'],
        signature: SIGNATURE,
        tolerance: '5m',
        match: { headers: { 'x-a': ['b'] }, query: { c: 'd' } }
      }
    ],
    functions: [
      {
        name: 'f',
        active: true,
        provider: 'p',
        uri: '/hook',
        match: { headers: { 'x-a': 'b' } },
        conditions: [{ path: 'a', accepted_values: ['x'] }],
        variables: [
          {
            name: 'v',
            from: 'body',
            path: 'a.b',
            type: 'string',
            default_value: 'x',
            required: true,
            secret: false
          }
        ]
      }
    ]
  },
  extends: 'acme/.github/webhooks.yml'
}

/** What no text can be made of. */
const HOSTILE = { toString: 'x', valueOf: 'y' }

/** Yields copies of a value with `made` in the place of each of its parts. */
function* replaced(
  value: unknown,
  made: (part: unknown) => unknown
): Generator<unknown> {
  yield made(value)
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      for (const part of replaced(item, made)) yield value.with(index, part)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      for (const part of replaced(item, made)) yield { ...value, [key]: part }
}

describe('a mapping that has no text', () => {
  for (const [what, made] of [
    ['instead of', () => HOSTILE],
    ['in a list instead of', () => [HOSTILE]],
    [
      'with a name that is one instead of',
      () => [{ name: HOSTILE }, { name: HOSTILE }]
    ]
  ] as const)
    test(`is a mistake in a config, ${what} any value`, () => {
      const crashes = new Set<string>()
      for (const data of replaced(CONFIG, made)) {
        const source = { file: 'webhooks.yml', text: JSON.stringify(data) }
        try {
          readExtends(source)
          parseConfig(source, placeholderSecrets(source.text))
        } catch (error) {
          if (error instanceof ConfigError) continue
          assert.ok(error instanceof Error)
          crashes.add(
            error.stack?.split('\n').find(line => line.includes('/src/')) ??
              error.message
          )
        }
      }
      assert.deepEqual([...crashes], [])
    })
})
