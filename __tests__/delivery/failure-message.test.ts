import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attemptError } from '../../src/delivery/failure-message.ts'
import type { HttpFailure, HttpResponse } from '../../src/http/client.ts'
import { parseStatusCodes } from '../../src/http/status-codes.ts'

const FAILURE: HttpFailure = {
  kind: 'failure',
  code: 'connection_reset',
  message: 'the connection was closed before a response',
  status: null,
  connected: true,
  permanent: false,
  started: 0,
  durationMs: 1
}

/** Returns the words for a response or a failure of `url`. */
function messageOf(
  result: HttpFailure | { status: number; body?: string },
  url: string,
  entries = ['2xx'],
  request: Partial<Parameters<typeof attemptError>[2]> = {}
): string | undefined {
  const codes = parseStatusCodes(entries)
  assert.ok(!('error' in codes))
  const response: HttpResponse | HttpFailure =
    'kind' in result
      ? result
      : {
          kind: 'response',
          status: result.status,
          headers: {},
          body: Buffer.from(result.body ?? ''),
          cut: false,
          started: 0,
          durationMs: 1
        }
  return attemptError(
    response,
    { successCodes: codes },
    {
      url: new URL(url),
      method: 'POST',
      body: Buffer.from('{}'),
      keys: ['key'],
      ...request
    },
    text => text
  )?.message
}

const codes: [number, string[], string | undefined][] = [
  [200, ['201', '302'], 'HTTP 200; success_codes is 201, 302'],
  [404, ['201'], 'HTTP 404; success_codes is 201; check its URL'],
  [404, ['2xx'], 'HTTP 404; check its URL'],
  [404, ['200-299'], 'HTTP 404; check its URL'],
  [503, ['2xx'], 'HTTP 503; the receiver failed: look into its log'],
  [201, ['201', '302'], undefined]
]

describe('messages of failed deliveries', () => {
  for (const [status, entries, words] of codes) {
    test(`are ${words} for a ${status} when ${entries} is expected`, () => {
      assert.equal(messageOf({ status }, 'https://a.example/', entries), words)
    })
  }

  const BODY = 'the receiver does not accept its body'
  const HTTPS = 'does this port speak https? Then write https://'
  const NGINX = '<h1>400</h1>The plain HTTP request was sent to HTTPS port'
  const APACHE = "You're speaking plain HTTP to an SSL-enabled server port."
  const GO = 'Client sent an HTTP request to an HTTPS server.'

  for (const body of [NGINX, APACHE, GO]) {
    test(`advise https when the response to http is "${body}"`, () => {
      const response = { status: 400, body }
      const said = `the receiver said: ${body}`
      assert.equal(
        messageOf(response, 'http://a.example:9/'),
        `HTTP 400; ${HTTPS}; ${said}`
      )
      assert.equal(
        messageOf(response, 'https://a.example/'),
        `HTTP 400; ${BODY}; ${said}`
      )
    })
  }

  test('advise to leave out the body of a GET that is refused', () => {
    const advice = (method: string, body: string) =>
      messageOf({ status: 403 }, 'https://a.example/', ['2xx'], {
        method,
        body: Buffer.from(body)
      })
    const secret = 'HTTP 403; check its secret and headers'
    assert.equal(advice('POST', '{}'), secret)
    assert.equal(advice('GET', ''), secret)
    assert.equal(
      advice('GET', '{}'),
      `${secret}, and leave out its body: some servers refuse a GET with one`
    )
  })

  test('advise to sign a request that is refused and carries no secret', () => {
    const advice = (status: number, carriesSecret: boolean) =>
      messageOf({ status }, 'https://a.example/', ['2xx'], {
        keys: [],
        carriesSecret
      })
    const unsigned =
      'it is unsigned, since it has no secret_name; write one, or check its headers'
    assert.equal(advice(401, false), `HTTP 401; ${unsigned}`)
    assert.equal(advice(403, false), `HTTP 403; ${unsigned}`)
    assert.equal(advice(404, false), 'HTTP 404; check its URL')
    assert.equal(advice(401, true), 'HTTP 401; check its secret and headers')
  })

  test('advise https when its port closes an http connection', () => {
    const words = FAILURE.message
    for (const port of [443, 8443])
      assert.equal(
        messageOf(FAILURE, `http://a.example:${port}/`),
        `${words}; ${HTTPS}`
      )
    assert.equal(messageOf(FAILURE, 'http://a.example/'), words)
    assert.equal(messageOf(FAILURE, 'https://a.example:8443/'), words)
    const gone: HttpFailure = { ...FAILURE, code: 'connection_refused' }
    assert.equal(messageOf(gone, 'http://a.example:443/'), words)
  })
})
