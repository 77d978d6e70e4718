import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hmac, route, webhookOf } from './inbound.ts'

/** The hook of Devopness's own guide, its settings written as ours. */
const YAML = `
  providers:
    - name: github
      secret_name: KEY
      signature: {algorithm: sha256, header: x-hub-signature-256, prefix: 'sha256='}
  functions:
    - name: deploy
      provider: github
      conditions:
        - {path: action, accepted_values: [opened, synchronize, null]}
      variables:
        - {name: source_type, type: string, required: false, default_value: branch}
        - {name: source_ref, path: pull_request.head.ref, type: string, required: false, default_value: main}
        - {name: pull_request_id, path: pull_request.number, type: integer, required: false}
        - {name: pull_request_title, path: pull_request.title, type: string, required: false}
        - {name: commit_hash, path: pull_request.head.sha, type: string, required: false}`

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const PULL = { number: 7, title: 'Fix it', head: { ref: 'fix', sha: SHA } }

const whole = {
  source_type: 'branch',
  source_ref: 'fix',
  pull_request_id: 7,
  pull_request_title: 'Fix it',
  commit_hash: SHA
}

describe('Devopness variables', () => {
  for (const [name, body, wanted] of [
    ['a pull request', { action: 'opened', pull_request: PULL }, whole],
    [
      'nothing but an action',
      { action: 'opened' },
      { source_type: 'branch', source_ref: 'main' }
    ],
    [
      'a source_type of its own',
      { action: 'opened', source_type: 'tag' },
      { source_type: 'tag', source_ref: 'main' }
    ],
    [
      'an empty title',
      { action: null, pull_request: { ...PULL, title: '' } },
      { ...whole, pull_request_title: '' }
    ],
    [
      'nulls',
      {
        action: null,
        pull_request: {
          number: null,
          title: null,
          head: { ref: null, sha: null }
        }
      },
      { source_type: 'branch', source_ref: 'main' }
    ],
    [
      'a number as text and a list as title',
      {
        action: 'opened',
        pull_request: { ...PULL, number: '7', title: ['x'] }
      },
      [
        'function deploy, variable pull_request_id: pull_request.number is a string, not an integer',
        'function deploy, variable pull_request_title: pull_request.title is an array, not a string'
      ]
    ],
    [
      'another action',
      { action: 'closed', pull_request: PULL },
      'no function matches (deploy: action is "closed", not "opened", "synchronize", null)'
    ],
    [
      'no action',
      { pull_request: PULL },
      'no function matches (deploy: action is missing)'
    ]
  ] as const) {
    test(`reads ${name} of Devopness's example`, () => {
      const text = JSON.stringify(body)
      const headers = { 'x-hub-signature-256': `sha256=${hmac(text)}` }
      const routing = route(YAML, webhookOf({ headers, body: text }))
      const got =
        routing.status === 'succeeded'
          ? routing.variables.deploy
          : routing.status === 'failed'
            ? routing.errors
            : routing.reason
      assert.deepEqual(got, wanted)
    })
  }
})
