import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CallbackDisposition } from '../../src/callback/endpoint.ts'
import {
  type CallbackEndpoint,
  checkRequestHead,
  createEndpoint,
  respondToCallback
} from '../../src/callback/endpoint.ts'
import type { InboundRequest } from '../../src/http/server.ts'
import { sign } from '../../src/signature.ts'

const TOKEN = 'AAECAwQFBgcICQoLDA0ODw'
const PATH = `/hook/${TOKEN}/`
const NOW = 1767225600

interface Given extends Partial<Omit<CallbackEndpoint, 'onCallback'>> {
  disposition?: CallbackDisposition
}

function endpointOf({
  disposition = 'accepted',
  ...terms
}: Given = {}): CallbackEndpoint {
  return createEndpoint(TOKEN, {
    chain: 'deploy',
    webhook: 'staging',
    signature: 'jobserv',
    keys: [],
    format: null,
    isOver: () => false,
    onCallback: () => ({ disposition, state: 'success' }),
    ...terms
  })
}

function inbound(
  body: string | null,
  more: Partial<InboundRequest> = {}
): InboundRequest {
  return {
    method: 'POST',
    path: PATH,
    query: new URLSearchParams(),
    headers: {},
    body: body === null ? null : Buffer.from(body),
    ...more
  }
}

const SUCCESS = '{"state":"success"}'
const UNKNOWN = {
  accepted: false,
  errors: [],
  message: 'No such path or token.'
}

const dispositions: [CallbackDisposition, status: number, body: object][] = [
  [
    'accepted',
    200,
    { accepted: true, chain: 'deploy', webhook: 'staging', state: 'success' }
  ],
  [
    'duplicate',
    200,
    {
      accepted: true,
      chain: 'deploy',
      webhook: 'staging',
      state: 'success',
      duplicate: true
    }
  ],
  [
    'conflict',
    409,
    {
      accepted: false,
      errors: ['already_final'],
      state: 'success',
      message: 'The first callback counts: success.'
    }
  ],
  [
    'expired',
    410,
    {
      accepted: false,
      errors: [],
      message: 'The time for this callback is over.'
    }
  ]
]
describe('responses to a callback', () => {
  for (const [disposition, status, body] of dispositions) {
    test(`have status ${status} for a callback that is ${disposition}`, () => {
      const handled = respondToCallback(
        [endpointOf({ disposition })],
        inbound(SUCCESS),
        NOW
      )
      assert.deepEqual(handled.reply, { status, body })
      assert.equal(handled.log?.kind, 'callback')
    })
  }

  test('name no chain for a gate without a chain', () => {
    const gate = endpointOf({ chain: null, webhook: null })
    assert.deepEqual(respondToCallback([gate], inbound(SUCCESS), NOW).reply, {
      status: 200,
      body: { accepted: true, state: 'success' }
    })
  })

  const nowhere = [
    '/',
    '/hook',
    '/hook/',
    `/hook/${TOKEN}//`,
    `/hook/${TOKEN}/x`,
    `/hook/${TOKEN.slice(0, -1)}`,
    `/hook/${TOKEN}A/`,
    `/hook/${TOKEN.toLowerCase()}/`,
    `//hook/${TOKEN}/`,
    `/x/hook/${TOKEN}/`,
    `/hook/${TOKEN}%2f`,
    `/HOOK/${TOKEN}/`,
    `/hook/${'A'.repeat(5000)}`,
    '/healthz/'
  ]
  for (const path of nowhere) {
    test(`have status 404 for ${path.slice(0, 50)}, whatever is sent`, () => {
      for (const method of ['POST', 'GET']) {
        const head = inbound(SUCCESS, {
          path,
          method,
          headers: { 'content-encoding': 'gzip', 'content-length': '99999999' }
        })
        assert.deepEqual(checkRequestHead([endpointOf()], head), {
          status: 404,
          body: UNKNOWN
        })
      }
    })
  }

  test('do not depend on a trailing slash', () => {
    const request = inbound(SUCCESS, { path: `/hook/${TOKEN}` })
    assert.equal(
      respondToCallback([endpointOf()], request, NOW).reply.status,
      200
    )
  })

  test('come from the entry of the token', () => {
    const other = { ...endpointOf({ webhook: 'prod' }), ...{} }
    const second = createEndpoint('BBBBBBBBBBBBBBBBBBBBBB', other)
    const request = inbound(SUCCESS, { path: '/hook/BBBBBBBBBBBBBBBBBBBBBB' })
    const { endpoint: found } = respondToCallback(
      [endpointOf(), second],
      request,
      NOW
    )
    assert.equal(found, second)
  })

  test('come from entries that do not contain their token', () => {
    assert.ok(!JSON.stringify(endpointOf()).includes(TOKEN))
  })

  const GZIP = { 'content-encoding': 'gzip' }
  const LONG = { 'content-length': '65537' }
  const order: [
    name: string,
    terms: Given,
    request: Partial<InboundRequest>,
    status: number,
    errors: string[]
  ][] = [
    [
      'the method before the time',
      { isOver: () => true },
      { method: 'GET' },
      405,
      ['method_not_allowed']
    ],
    [
      'the time before the body',
      { isOver: () => true },
      { headers: { ...GZIP, ...LONG } },
      410,
      []
    ],
    ['an encoding', {}, { headers: GZIP }, 415, ['content_encoding']],
    ['an announced length', {}, { headers: LONG }, 413, ['body_too_large']],
    [
      'a length before the signature',
      { keys: ['k'] },
      { body: null },
      413,
      ['body_too_large']
    ],
    [
      'the signature before the body',
      { keys: ['k'] },
      { body: Buffer.from('x') },
      401,
      []
    ],
    [
      'the body before what stands',
      { disposition: 'conflict' },
      { body: Buffer.from('x') },
      400,
      ['not_json']
    ]
  ]
  for (const [name, terms, request, status, errors] of order) {
    test(`report the first problem in a fixed order: ${name}`, () => {
      let ruled = 0
      const entry = endpointOf(terms)
      const watched: CallbackEndpoint = {
        ...entry,
        onCallback: callback => {
          ruled += 1
          return entry.onCallback(callback)
        }
      }
      const { reply: response } = respondToCallback(
        [watched],
        inbound(SUCCESS, request),
        NOW
      )
      assert.equal(response.status, status)
      const body: { errors?: string[] } = Object(response.body)
      assert.deepEqual(body.errors, errors)
      assert.deepEqual(
        response.headers,
        status === 405 ? { allow: 'POST' } : undefined
      )
      assert.equal(ruled, 0)
    })
  }

  test('name a signature that is right for another time', () => {
    const message = {
      id: 'm',
      timestamp: NOW - 600,
      body: Buffer.from(SUCCESS)
    }
    const made = sign(['standard-webhooks'], message, ['key'])
    const headers = {
      'webhook-id': 'm',
      'webhook-timestamp': String(NOW - 600),
      'webhook-signature': made['webhook-signature'] ?? ''
    }
    const entry = endpointOf({ keys: ['key'], signature: 'standard-webhooks' })
    const { reply: response, log } = respondToCallback(
      [entry],
      inbound(SUCCESS, { headers }),
      NOW
    )
    assert.equal(response.status, 401)
    assert.deepEqual(log, {
      kind: 'rejected',
      status: 401,
      message:
        "The callback's signature is rejected: the timestamp is 10 minutes old, 5 are allowed."
    })
  })

  const signed = (key: string, body = SUCCESS) => {
    const message = { id: '', timestamp: 0, body: Buffer.from(body) }
    const headers = sign(['jobserv'], message, [key])
    return { 'x-jobserv-sig': headers['X-JobServ-Sig'] ?? '' }
  }
  const signatures: [
    name: string,
    headers: Record<string, string>,
    status: number,
    message: string | null
  ][] = [
    ['none', {}, 401, "The callback's signature is missing."],
    ['a wrong one', signed('other'), 401, "The callback's signature is wrong."],
    [
      'one over another body',
      signed('new', '{}'),
      401,
      "The callback's signature is wrong."
    ],
    ['one by the new key', signed('new'), 200, null],
    ['one by the old key', signed('old'), 200, null]
  ]
  for (const [name, headers, status, message] of signatures) {
    test(`have status ${status} with keys for a callback with ${name}`, () => {
      const entry = endpointOf({ keys: ['new', 'old'] })
      const handled = respondToCallback(
        [entry],
        inbound(SUCCESS, { headers }),
        NOW
      )
      assert.equal(handled.reply.status, status)
      assert.equal(
        handled.log?.kind === 'rejected' ? handled.log.message : null,
        message
      )
    })
  }

  test('read a quality gate that SonarQube signs by its format', () => {
    const entry = endpointOf({
      keys: ['sonar-secret'],
      signature: {
        algorithm: 'sha256',
        header: 'X-Sonar-Webhook-HMAC-SHA256',
        prefix: '',
        encoding: 'hex'
      },
      format: {
        state: {
          path: 'qualityGate.status',
          success: ['OK'],
          failure: ['ERROR'],
          pending: ['NONE']
        }
      }
    })
    const responses = ['OK', 'ERROR', 'NONE', ''].map(status => {
      const body = JSON.stringify({ qualityGate: { status } })
      const value = signed('sonar-secret', body)['x-jobserv-sig']
      const headers = {
        'x-sonar-webhook-hmac-sha256': value.replace('sha256:', '')
      }
      const { reply: response } = respondToCallback(
        [entry],
        inbound(body, { headers }),
        NOW
      )
      return [response.status, Object(response.body).state]
    })
    assert.deepEqual(responses, [
      [200, 'success'],
      [200, 'failure'],
      [200, 'pending'],
      [400, undefined]
    ])
  })
})
