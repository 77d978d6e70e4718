import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { recordedResponse, recordedWebhook } from './fixtures.ts'

const names = (folder: string) =>
  readdirSync(new URL(`../fixtures/forge/${folder}`, import.meta.url)).map(
    name => name.replace(/\.json$/, '')
  )

describe('recordings of Gitea', () => {
  test('are 26 webhooks, signed over the body or the field of the form', () => {
    const webhooks = names('webhooks')
    assert.equal(webhooks.length, 26)
    for (const name of webhooks) {
      const { secret, headers, body } = recordedWebhook(name)
      const sent = new Map(headers.map(([key, value]) => [key, value]))
      const signed = name.startsWith('gitea-form')
        ? (new URLSearchParams(body).get('payload') ?? '')
        : body
      const right = secret
        ? createHmac('sha256', secret).update(signed).digest('hex')
        : ''
      assert.equal(sent.get('X-Gitea-Signature'), right, name)
    }
  })

  test('are the answers of the API, each with a status and a body', () => {
    const responses = names('api')
    assert.equal(responses.length, 24)
    for (const name of responses) {
      const { method, path, status, body } = recordedResponse(name)
      assert.match(`${method} ${path}`, /^(GET|POST) \/repos\/acme\//, name)
      assert.ok(status >= 200 && body, name)
    }
  })
})
