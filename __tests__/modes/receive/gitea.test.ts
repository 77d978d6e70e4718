import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseConfig } from '../../../src/config/parse.ts'
import {
  type RoutingResult,
  routeWebhook
} from '../../../src/modes/receive/router.ts'
import { recordedWebhook } from '../../helpers/fixtures.ts'

const SECRET = 'inbound-secret-0123456789'

const FOLDER = new URL('../../fixtures/forge/webhooks/', import.meta.url)

const NAMES = readdirSync(FOLDER).map(name => name.replace(/\.json$/, ''))

/** Routes a recorded webhook, with changes, by the YAML under `receive`. */
function routed(
  name: string,
  yaml: string,
  change: {
    headers?: Record<string, string>
    body?: string
    secret?: string
  } = {}
): RoutingResult {
  const recorded = recordedWebhook(name)
  const secrets = new Map([['KEY', change.secret ?? SECRET]])
  const { config } = parseConfig(
    { text: `receive: ${yaml}`, file: 'w.yml' },
    secrets
  )
  assert.ok(config.receive)
  const headers = Object.fromEntries(
    recorded.headers.map(([name, value]) => [name.toLowerCase(), value])
  )
  const webhook = {
    uri: '',
    query: {},
    headers: { ...headers, ...change.headers },
    body: Buffer.from(change.body ?? recorded.body)
  }
  return routeWebhook(config.receive, webhook, { secrets, now: 0 })
}

const config = (type: string) =>
  `{providers: [{name: p, type: ${type}, secret_name: KEY}], functions: [{name: f, provider: p}]}`

describe('webhooks that a real Gitea sent', () => {
  test('are complete', () => {
    assert.equal(NAMES.length, 26)
  })

  for (const name of NAMES) {
    const isUnsigned = recordedWebhook(name).secret === null

    test(`${name} is ${isUnsigned ? 'rejected without a signature' : 'accepted'} by type gitea`, () => {
      const { status } = routed(name, config('gitea'))
      assert.equal(status, isUnsigned ? 'invalid_signature' : 'succeeded')
    })

    test(`${name} is rejected with another secret or body`, () => {
      const status = (change: Parameters<typeof routed>[2]) =>
        routed(name, config('gitea'), change).status
      assert.equal(status({ secret: `${SECRET}x` }), 'invalid_signature')
      const { body } = recordedWebhook(name)
      assert.equal(status({ body: `${body} ` }), 'invalid_signature')
    })

    test(`${name} does not match type github`, () => {
      assert.deepEqual(routed(name, config('github')), {
        status: 'no_provider',
        provider: null,
        reason: 'no provider matches (p: header x-gitea-event is present)'
      })
    })
  }

  test('are accepted with the header of Gogs alone', () => {
    const headers = { 'x-gitea-signature': '' }
    assert.equal(
      routed('gogs.push', config('gitea'), { headers }).status,
      'succeeded'
    )
  })

  test('are read from the payload of a form', () => {
    const yaml =
      '{providers: [{name: p, type: gitea, secret_name: KEY}], functions: [{name: f, provider: p, match: {body: {ref: "refs/heads/**"}}, variables: [{name: who, path: pusher.login, required: true}]}]}'
    const routing = routed('gitea-form.push', yaml)
    assert.equal(routing.status, 'succeeded')
  })

  test('run no function where the payload of a form is a text that a record contains', () => {
    const text = 'webhook-action/record/v1.["acme/lmp"]'
    const mac = createHmac('sha256', SECRET).update(text).digest('hex')
    const routing = routed('gitea-form.push', config('gitea'), {
      body: `payload=${encodeURIComponent(text)}`,
      headers: { 'x-gitea-signature': mac }
    })
    assert.equal(routing.status, 'invalid_signature')
  })
})
