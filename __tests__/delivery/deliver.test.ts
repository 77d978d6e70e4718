import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DeliveryOptions, deliver } from '../../src/delivery/deliver.ts'
import type { PreparedRequest } from '../../src/delivery/request.ts'
import { readAllowlist } from '../../src/http/allowlist.ts'
import type {
  HttpFailure,
  HttpRequest,
  HttpResponse
} from '../../src/http/client.ts'
import { parseStatusCodes } from '../../src/http/status-codes.ts'
import { verify } from '../../src/signature.ts'

const NOW = Date.parse('2026-07-26T12:00:00Z')
const PREPARED: PreparedRequest = {
  id: 'msg_1',
  webhook: 'w',
  event: 'build_completed',
  method: 'POST',
  url: new URL('https://a.example/hook'),
  shown: 'https://a.example/hook',
  headers: { 'webhook-id': 'msg_1' },
  body: Buffer.from('{}'),
  stored: null,
  signatures: ['standard-webhooks'],
  keys: ['UseSomethingGoodHere']
}

const allowlist = readAllowlist({
  allowedSchemes: ['https'],
  allowedMethods: ['POST'],
  allowedHosts: ['public']
})
const codes = parseStatusCodes(['2xx'])
if ('error' in codes) throw new Error('unreachable')
const POLICY: DeliveryOptions = {
  allowlist,
  successCodes: codes,
  timeoutMs: 10_000,
  retryDelaysSeconds: [1, 2, 4],
  retryOnlyIfUndelivered: false,
  keepAlive: true,
  quoteResponse: true,
  signal: new AbortController().signal
}

type Reaction =
  | Partial<Pick<HttpResponse, 'status' | 'headers' | 'body' | 'cut'>>
  | (Partial<HttpFailure> & Pick<HttpFailure, 'code'>)

/** Delivers against a receiver with these reactions, in order. */
async function deliverTo(
  reactions: readonly Reaction[],
  policy: Partial<DeliveryOptions> = {},
  prepared: Partial<PreparedRequest> = {},
  {
    redact = (text: string) => text,
    addresses = async (_: URL): Promise<readonly string[]> => []
  } = {}
) {
  const requests: HttpRequest[] = []
  const waits: number[] = []
  let now = NOW
  const outcome = await deliver(
    {
      request: async (request): Promise<HttpResponse | HttpFailure> => {
        const one =
          reactions[Math.min(requests.length, reactions.length - 1)] ?? {}
        requests.push(request)
        const started = now
        now += 7
        return 'code' in one
          ? { ...FAILURE, ...one, started }
          : { ...RESPONSE, ...one, started }
      },
      clock: {
        now: () => now,
        sleep: async ms => {
          waits.push(ms)
          now += ms
        }
      },
      addresses,
      random: () => 0,
      redact
    },
    { ...PREPARED, ...prepared },
    { ...POLICY, ...policy }
  )
  const { delivered, reason, notes } = outcome
  const attempts = outcome.attempts.map(({ attempt }) => attempt)
  return { delivered, reason, notes, attempts, requests, waits }
}

const RESPONSE = {
  kind: 'response',
  status: 200,
  headers: {},
  body: Buffer.alloc(0),
  cut: false,
  durationMs: 7
} satisfies Omit<HttpResponse, 'started'>

const FAILURE = {
  kind: 'failure',
  code: 'timeout',
  message: 'no complete response within 10000 ms',
  status: null,
  connected: true,
  permanent: false,
  durationMs: 7
} satisfies Omit<HttpFailure, 'started'>

describe('delivering a webhook', () => {
  test('makes one signed attempt with a limited response for a success', async () => {
    const { delivered, reason, attempts, requests, waits } = await deliverTo([
      {}
    ])
    assert.deepEqual(
      { delivered, reason, waits },
      {
        delivered: true,
        reason: null,
        waits: []
      }
    )
    assert.deepEqual(attempts, [
      {
        number: 1,
        status_code: 200,
        error: null,
        started: '2026-07-26T12:00:00.000Z',
        duration_ms: 7
      }
    ])
    const [request] = requests
    assert.equal(request?.maxBytes, 65_536)
    assert.equal(request?.timeoutMs, 10_000)
    assert.match(request?.refuses('10.0.0.1') ?? '', /private/)
    assert.equal(request?.refuses('93.184.216.34'), null)
  })

  test('signs a retry with a new timestamp', async () => {
    const { requests, attempts, waits, delivered } = await deliverTo([
      { status: 503 },
      { code: 'connection_reset', message: 'read ECONNRESET' },
      {}
    ])
    assert.equal(delivered, true)
    assert.deepEqual(waits, [1000, 2000])
    assert.deepEqual(
      attempts.map(({ number, error }) => [number, error]),
      [
        [1, 'status'],
        [2, 'connection_reset'],
        [3, null]
      ]
    )
    const stamps = requests.map(({ headers }) => headers['webhook-timestamp'])
    assert.deepEqual(
      stamps,
      [0, 1, 3].map(s => String(NOW / 1000 + s))
    )
    for (const { headers, body } of requests) {
      const now = Number(headers['webhook-timestamp'])
      assert.equal(headers['webhook-id'], 'msg_1')
      assert.equal(
        verify(
          'standard-webhooks',
          { headers, body: body ?? Buffer.alloc(0), now },
          PREPARED.keys
        ),
        'ok'
      )
    }
  })

  const reasons: [string, Reaction[], Partial<DeliveryOptions>, string][] = [
    [
      'the last of all attempts',
      [{ status: 503 }],
      {},
      'status: HTTP 503; the receiver failed: look into its log (4 attempts)'
    ],
    [
      'what is not retried',
      [{ status: 404 }],
      {},
      'status: HTTP 404; check its URL'
    ],
    [
      'a 410',
      [{ status: 410 }],
      {},
      'status: HTTP 410; the receiver says that it is gone'
    ],
    [
      'a time too far off',
      [{ status: 429, headers: { 'retry-after': '3600' } }],
      {},
      'status: HTTP 429; the receiver asks to come back in 3600 s, at 2026-07-26T13:00:00.007Z'
    ],
    [
      'a redirect',
      [{ status: 302, headers: { location: '/login' } }],
      {},
      'redirect: HTTP 302 to a.example, and redirects are not followed; write the final URL, or add 302 to success_codes'
    ],
    [
      'a redirect to another host',
      [{ status: 308, headers: { location: '//u:p@b.example:8/x' } }],
      {},
      'redirect: HTTP 308 to b.example:8, and redirects are not followed; write the final URL, or add 308 to success_codes'
    ],
    [
      'a 304 without a place',
      [{ status: 304 }],
      {},
      'redirect: HTTP 304, and redirects are not followed; write the final URL, or add 304 to success_codes'
    ],
    [
      'a deadline',
      [{ code: 'timeout' }],
      { retryDelaysSeconds: [] },
      'timeout: no complete response within 10000 ms; give it a longer timeout if it needs more time'
    ],
    [
      'a certificate',
      [
        {
          code: 'tls_error',
          message: 'the certificate expired; the receiver must renew it',
          permanent: true
        }
      ],
      {},
      'tls_error: the certificate expired; the receiver must renew it'
    ],
    [
      'a handshake',
      [{ code: 'tls_error', message: 'the TLS handshake failed: x' }],
      { retryDelaysSeconds: [0] },
      'tls_error: the TLS handshake failed: x (2 attempts)'
    ],
    [
      'what is refused at connect time',
      [
        {
          code: 'blocked',
          message: 'no: add x to allowed-hosts.',
          permanent: true
        }
      ],
      {},
      'blocked: no: add x to allowed-hosts'
    ],
    [
      'a link that may have arrived',
      [{ code: 'timeout' }],
      { retryOnlyIfUndelivered: true },
      'timeout: no complete response within 10000 ms; give it a longer timeout if it needs more time; it may have arrived, and is not sent again unless idempotent is true'
    ]
  ]

  for (const [name, reaction, policy, reason] of reasons) {
    test(`reports ${name} with its code and its fix`, async () => {
      const outcome = await deliverTo(reaction, policy)
      assert.equal(outcome.delivered, false)
      assert.equal(outcome.reason, reason)
    })
  }

  const fixes: [Reaction, string][] = [
    [{ code: 'truncated', message: 'm. n.' }, 'm. n'],
    [{ status: 401 }, 'HTTP 401; check its secret and headers'],
    [{ status: 403 }, 'HTTP 403; check its secret and headers'],
    [{ status: 405 }, 'HTTP 405; check its method'],
    ...[400, 413, 422].map((status): [Reaction, string] => [
      { status },
      `HTTP ${status}; the receiver does not accept its body`
    ]),
    [{ status: 409 }, 'HTTP 409'],
    [{ status: 199 }, 'HTTP 199']
  ]

  for (const [reaction, words] of fixes) {
    test(`reports ${JSON.stringify(reaction)} as ${words}`, async () => {
      const { reason } = await deliverTo([reaction], { retryDelaysSeconds: [] })
      const code = 'code' in reaction ? reaction.code : 'status'
      assert.equal(reason, `${code}: ${words}`)
    })
  }

  const hosts: [string, string][] = [
    ['https://b.example/x', 'b.example'],
    ['HTTPS://B.example:8443?x', 'B.example:8443'],
    ['//b.example#x', 'b.example'],
    ['\\\\b.example\\x', 'b.example'],
    ['svn+ssh://b.example', 'b.example'],
    ['//a@b@b.example', 'b.example'],
    ['/x//b.example', 'a.example'],
    ['x?y=https://b.example', 'a.example'],
    ['', 'a.example']
  ]

  for (const [location, host] of hosts) {
    test(`names ${host} for a redirect to ${location}`, async () => {
      const reaction = { status: 300, headers: { location } }
      const { reason } = await deliverTo([reaction])
      assert.ok(
        reason?.startsWith(`redirect: HTTP 300 to ${host}, `),
        reason ?? ''
      )
    })
  }

  test('fails without a retry for an error on this side', async () => {
    const empty = await deliverTo([{}], {}, { keys: [''] })
    assert.equal(empty.reason, 'protocol_error: An empty secret signs nothing')
    assert.equal(empty.requests.length, 0)
    const clock = { now: () => NOW, sleep: () => Promise.resolve() }
    const request = () => Promise.reject(new Error('no socket is left.'))
    const { delivered, reason, attempts } = await deliver(
      {
        request,
        addresses: async () => [],
        clock,
        random: () => 0,
        redact: text => text
      },
      PREPARED,
      POLICY
    )
    assert.equal(delivered, false)
    assert.equal(reason, 'protocol_error: no socket is left')
    assert.equal(attempts.length, 1)
  })

  for (const scheme of [
    'jobserv',
    'github',
    'standard-webhooks',
    { header: 'X-Own', algorithm: 'sha512', encoding: 'base64', prefix: '' }
  ] as const) {
    const name = typeof scheme === 'string' ? scheme : scheme.header
    test(`keeps no signature by ${name} that the receiver repeats`, async () => {
      const echo = (signature: string) => [
        signature,
        signature.toUpperCase(),
        JSON.stringify({ wrong: signature }),
        encodeURIComponent(signature)
      ]
      let macs: string[] = []
      const { attempts } = await deliver(
        {
          addresses: async () => [],
          request: async ({ headers }) => {
            const signatures = Object.entries(headers)
              .filter(([header]) => header !== 'webhook-id')
              .map(([, value]) => value)
            macs = signatures
              .flatMap(value => value.split(/[\s,:=]+/))
              .filter(part => part.length >= 16)
            const texts = [
              ...signatures.flatMap(echo),
              ...macs.flatMap(formsOf)
            ]
            return {
              ...RESPONSE,
              status: 403,
              headers: { 'x-wrong': texts.join(' ') },
              body: Buffer.from(`é ${texts.join('\n')}`),
              started: NOW
            }
          },
          clock: { now: () => NOW, sleep: () => Promise.resolve() },
          random: () => 0,
          redact: text => text
        },
        {
          ...PREPARED,
          signatures: [scheme],
          keys: ['UseSomethingGoodHere', 'AnOlderKeyOfTheSame']
        },
        POLICY
      )
      const [{ response = null } = {}] = attempts
      const kept = `${response?.body} ${response?.headers['x-wrong']}`
      assert.match(kept, /^é .*\*\*\*/s)
      assert.ok(macs.length > 0)
      for (const mac of macs)
        for (const form of formsOf(mac)) assert.ok(!kept.includes(form), kept)
    })
  }

  for (const [title, body, successBody, reason] of [
    [
      'another value at the path',
      '{"errcode":310000,"errmsg":"bad sign"}',
      { path: 'errcode', accepted_values: [0] },
      'body_rejected: HTTP 200, but errcode is 310000 (success_body accepts 0); the receiver said: {"errcode":310000,"errmsg":"bad sign"}'
    ],
    [
      'a number in place of a text',
      '{"ok":"1"}',
      { path: 'ok', accepted_values: [1] },
      'body_rejected: HTTP 200, but ok is "1" (success_body accepts 1); the receiver said: {"ok":"1"}'
    ],
    [
      'no value at the path',
      'ok',
      { path: 'errcode', accepted_values: [0] },
      'body_rejected: HTTP 200, but the body has no errcode (success_body accepts 0); the receiver said: ok'
    ],
    [
      'another text',
      'Webhook message delivery failed',
      { accepted_values: ['1', 'ok'] },
      'body_rejected: HTTP 200, but success_body accepts only "1", "ok"; the receiver said: Webhook message delivery failed'
    ],
    [
      'a value that is nested deeply',
      `{"errcode":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      { path: 'errcode', accepted_values: [0] },
      `body_rejected: HTTP 200, but errcode is another value (success_body accepts 0); the receiver said: {"errcode":${'['.repeat(88)}…`
    ]
  ] as const)
    test(`rejects a success code with ${title}, and does not retry`, async () => {
      const result = await deliverTo([{ body: Buffer.from(body) }], {
        successBody
      })
      assert.equal(result.reason, reason)
      assert.equal(result.attempts[0]?.error, 'body_rejected')
      assert.equal(result.requests.length, 1)
    })

  for (const [body, successBody] of [
    ['{"errcode":0}', { path: 'errcode', accepted_values: [0] }],
    ['{"a":{"b":[true]}}', { path: 'a.b[0]', accepted_values: [true] }],
    ['1', { accepted_values: [1] }],
    ['ok\n', { accepted_values: ['ok'] }]
  ] as const)
    test(`accepts the body ${JSON.stringify(body)} by success_body`, async () => {
      const result = await deliverTo([{ body: Buffer.from(body) }], {
        successBody
      })
      assert.equal(result.reason, null)
    })

  test('rejects a body that was cut, whatever its start', async () => {
    const result = await deliverTo([{ body: Buffer.from('ok'), cut: true }], {
      successBody: { accepted_values: ['ok'] }
    })
    assert.match(result.reason ?? '', /^body_rejected: .* too long/)
  })

  test('quotes 100 characters of a failure, redacted before they are cut', async () => {
    const secret = 'sW0rdfish-sW0rdfish'
    const { reason } = await deliverTo(
      [{ status: 404, body: Buffer.from(`${'x'.repeat(85)}${secret} end`) }],
      {},
      {},
      { redact: text => text.replaceAll(secret, '***') }
    )
    assert.equal(
      reason,
      `status: HTTP 404; check its URL; the receiver said: ${'x'.repeat(85)}*** end`
    )
  })

  test('quotes nothing of a response without quoteResponse', async () => {
    const responses = [
      { status: 404, body: Buffer.from('secret') },
      { body: Buffer.from('{"code":"secret"}') }
    ]
    for (const reply of responses) {
      const { reason } = await deliverTo([reply], {
        quoteResponse: false,
        successBody: { path: 'code', accepted_values: [0] }
      })
      assert.ok(reason)
      assert.doesNotMatch(reason, /secret/)
    }
  })

  test('does not send what the allowlist rejects', async () => {
    for (const url of [
      'http://a.example/',
      'https://10.0.0.1/',
      'https://localhost/'
    ]) {
      const { requests, attempts, reason } = await deliverTo(
        [{}],
        {},
        {
          url: new URL(url)
        }
      )
      assert.equal(requests.length, 0)
      assert.equal(attempts[0]?.error, 'blocked')
      assert.match(reason ?? '', /^blocked: .*allowed-(hosts|schemes)/)
    }
  })

  test('names a private address behind a name along with the scheme', async () => {
    const addresses = async () => ['93.184.216.34', '10.0.0.5']
    const { reason, requests } = await deliverTo(
      [{}],
      {},
      { url: new URL('http://a.example/'), method: 'PUT' },
      { addresses }
    )
    assert.equal(requests.length, 0)
    assert.equal(
      reason,
      'blocked: The scheme "http" is not allowed: use https, or add http to allowed-schemes. The method "PUT" is not allowed: use POST, or add PUT to allowed-methods. a.example has the private address 10.0.0.5: add a.example to allowed-hosts to allow it'
    )
  })

  test('gives no advice to allow a metadata service behind a name', async () => {
    const { reason } = await deliverTo(
      [{}],
      {},
      { url: new URL('http://a.example/') },
      { addresses: async () => ['169.254.169.254'] }
    )
    assert.match(
      reason ?? '',
      /a\.example has the address 169\.254\.169\.254, which is a cloud's metadata service: write another host$/
    )
  })

  for (const url of [
    'http://[::1]/',
    'http://x@a.example/',
    'ftp://a.example/',
    'http://localhost/'
  ])
    test(`resolves no host of ${url}, which is refused as it is`, async () => {
      const asked: string[] = []
      const addresses = async ({ hostname }: URL) => {
        asked.push(hostname)
        return []
      }
      await deliverTo([{}], {}, { url: new URL(url) }, { addresses })
      assert.deepEqual(asked, [])
    })

  test('keeps the status of a response that was cut off', async () => {
    const { attempts, delivered } = await deliverTo(
      [
        {
          code: 'truncated',
          status: 200,
          message: 'the response was cut short'
        }
      ],
      { retryDelaysSeconds: [] }
    )
    assert.equal(delivered, false)
    assert.equal(attempts[0]?.status_code, 200)
    assert.equal(attempts[0]?.error, 'truncated')
  })

  test('follows success_codes for a redirect and a failure, too', async () => {
    const own = parseStatusCodes([302, '5xx'])
    if ('error' in own) throw new Error('unreachable')
    for (const [status, delivered] of [
      [302, true],
      [503, true],
      [200, false]
    ] as const) {
      const outcome = await deliverTo([{ status }], {
        successCodes: own,
        retryDelaysSeconds: []
      })
      assert.equal(outcome.delivered, delivered)
    }
  })

  test('makes no more attempts after a cancelled wait', async () => {
    const signal = AbortSignal.abort()
    const { requests, reason } = await deliverTo([{ status: 503 }], { signal })
    assert.equal(requests.length, 1)
    assert.equal(reason, 'cancelled: the step was cancelled')
  })

  test('asks whether to retry before each retry', async () => {
    const { requests, reason } = await deliverTo([{ status: 503 }], {
      shouldRetry: async () => false
    })
    assert.equal(requests.length, 1)
    assert.equal(
      reason,
      'status: HTTP 503; the receiver failed: look into its log'
    )
  })

  test('notes a clock that differs by more than five minutes', async () => {
    const dated = (ms: number) => ({
      headers: { date: new Date(NOW + ms).toUTCString() }
    })
    for (const [ms, notes] of [
      [600_000, 1],
      [-600_000, 1],
      [240_000, 0]
    ] as const) {
      assert.equal((await deliverTo([dated(ms)])).notes.length, notes)
    }
    assert.deepEqual((await deliverTo([dated(600_000)])).notes, [
      "the receiver's clock is 10 minutes off this one's; it may refuse the webhook-timestamp"
    ])
    const junk = await deliverTo([{ headers: { date: 'yesterday' } }])
    assert.deepEqual(junk.notes, [])
  })
})

/** Returns a MAC as servers print it. */
function formsOf(mac: string): string[] {
  const encoding = /^[\da-f]+$/.test(mac) ? 'hex' : 'base64'
  const bytes = Buffer.from(mac, encoding)
  const hex = bytes.toString('hex')
  return [
    mac,
    encodeURIComponent(mac),
    hex,
    hex.toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url')
  ]
}
