import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { callBack, callsBack, jsonBody } from '../helpers/callback-client.ts'
import {
  type Handler,
  redirect,
  resetBeforeHead,
  respond
} from '../helpers/fake-receiver.ts'
import { KEY, runChain } from '../helpers/harness.ts'

const OK = { state: 'success' }
const LISTENER = { via: 'listener', timeout: '8s' }

describe('mode chain', () => {
  // The scenario of the same name compares outputs, log, summary and record.
  test('sends each link after the callback of the previous one', async () => {
    const { ran, harness, paths, links } = await runChain(
      [
        { name: 'staging', url: '/a', secret_name: 'key', callback: LISTENER },
        { name: 'smoke', url: '/b', callback: { via: 'response' } },
        { name: 'prod', url: '/c', callback: LISTENER }
      ],
      {
        '/a': callsBack(OK),
        '/b': respond(200, { body: OK }),
        '/c': callsBack(OK)
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, ['/a', '/b', '/c'])
    for (const { started, completed, duration_ms } of links) {
      assert.ok(Date.parse(String(completed)) >= Date.parse(String(started)))
      assert.ok(Number(duration_ms) >= 0)
    }
    const [first, , third] = harness.receiver.requests.map(jsonBody)
    assert.notEqual(first?.callback_url, third?.callback_url)
    assert.equal(Object.keys(first ?? {}).at(-1), 'callback_url')
    const payload = readFileSync(ran.outputs['payload-file'] ?? '', 'utf8')
    const { callback_url, ...payloadOfThird } = third ?? {}
    assert.deepEqual(JSON.parse(payload), payloadOfThird)
    const [, token = ''] =
      /^http:\/\/127\.0\.0\.1:\d+\/hook\/([\w-]{22})\/$/.exec(
        String(first?.callback_url)
      ) ?? []
    assert.ok(ran.masks.includes(token))
    assert.ok(!ran.log.includes(token))
  })

  test('gives a link the callback of the previous link only', async () => {
    const body = {
      said: '[${callback.description}]',
      callback_url: '${callback_url}'
    }
    const { harness, ran } = await runChain(
      [
        { name: 'a', url: '/a', body, callback: LISTENER },
        { name: 'b', url: '/b', body, callback: LISTENER },
        { name: 'c', url: '/c', callback: { via: 'delivery' } },
        { name: 'd', url: '/d', body, callback: LISTENER }
      ],
      {
        '/a': callsBack({ ...OK, description: 'first' }),
        '/b': callsBack({ ...OK, description: 'second' }),
        '/d': callsBack(OK)
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const said = harness.receiver.requests.map(
      request => jsonBody(request).said
    )
    assert.deepEqual(said, ['[]', '[first]', undefined, '[]'])
  })

  const refusing: [string, Handler, string, string][] = [
    [
      'a success, then a 503',
      async ({ request, response }) => {
        await callBack(request, OK)
        response.writeHead(503).end()
      },
      'error',
      '503'
    ],
    [
      'a success, then a reset',
      async exchange => {
        await callBack(exchange.request, OK)
        await resetBeforeHead(exchange)
      },
      'success',
      ''
    ],
    ['a 302', redirect('https://else.example/'), 'error', 'redirect']
  ]
  for (const [name, handler, state, words] of refusing)
    test(`sets the link to ${state} for ${name}`, async () => {
      const { ran, paths, links } = await runChain(
        [
          {
            name: 'a',
            url: '/a',
            callback: { via: 'listener', timeout: '1s' }
          },
          { name: 'b', url: '/b', callback: { via: 'delivery' } }
        ],
        { '/a': handler }
      )
      assert.equal(links[0]?.state, state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      assert.deepEqual(paths, state === 'success' ? ['/a', '/b'] : ['/a'])
      if (words) assert.ok(ran.annotations.at(-1)?.message.includes(words))
    })

  test('accepts a callback of any content type', async () => {
    for (const type of [
      'appliction/json',
      'application/x-www-form-urlencoded'
    ]) {
      const { ran } = await runChain(
        [{ name: 'a', url: '/a', callback: LISTENER }],
        {
          '/a': callsBack(OK, { headers: { 'content-type': type } })
        }
      )
      assert.equal(ran.code, 0, ran.stdout)
    }
  })

  test('accepts only signed callbacks for a link with a secret', async () => {
    const codes: number[] = []
    const { ran } = await runChain(
      [{ name: 'a', url: '/a', callback: { ...LISTENER, secret_name: 'key' } }],
      {
        '/a': async ({ request, response }) => {
          for (const key of [undefined, 'other', KEY, KEY])
            codes.push((await callBack(request, OK, { key })).status)
          response.end()
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(codes, [401, 401, 200, 200])
  })

  test('keeps the log readable in a flood of invalid callbacks', async () => {
    const { ran } = await runChain(
      [{ name: 'a', url: '/a', callback: { ...LISTENER, timeout: '60s' } }],
      {
        '/a': async ({ request, response }) => {
          for (let round = 0; round < 20; round += 1)
            await Promise.all(
              Array.from({ length: 50 }, () => callBack(request, 'nope'))
            )
          await callBack(request, OK)
          response.end()
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const warnings = ran.annotations.filter(({ level }) => level === 'warning')
    assert.equal(warnings.length, 11)
    assert.match(
      warnings.at(-1)?.message ?? '',
      /^990 more callbacks were rejected/
    )
  })

  test('treats 302 as success when success_codes include it', async () => {
    const { ran } = await runChain(
      [
        {
          name: 'a',
          url: '/a',
          success_codes: ['2xx', 302],
          callback: LISTENER
        }
      ],
      {
        '/a': async ({ request, response }) => {
          response.writeHead(302, { location: '/elsewhere' }).end()
          await callBack(request, OK)
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
  })

  test("ends the step at the input timeout, which overrides the chain's", async () => {
    const { ran, links } = await runChain(
      [{ name: 'a', url: '/a', callback: LISTENER }],
      {},
      { chain: { timeout: '1h' }, inputs: { timeout: '1s' } }
    )
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs['chain-state'], 'timeout')
    assert.equal(links[0]?.state, 'timeout')
    assert.doesNotMatch(ran.stdout, /Warning/)
    assert.ok(ran.durationMs < 4_000, `${ran.durationMs} ms`)
  })

  test('logs the state of each link when the step is cancelled', async () => {
    let sent: (value: unknown) => void = () => {}
    const after = new Promise(resolve => {
      sent = resolve
    })
    const { ran, links } = await runChain(
      [
        { name: 'a', url: '/a', callback: LISTENER },
        { name: 'b', url: '/b', callback: LISTENER }
      ],
      {
        '/a': callsBack(OK),
        '/b': ({ response }) => {
          response.end()
          setTimeout(sent, 100)
        }
      },
      { interrupt: { signal: 'SIGINT', after } }
    )
    assert.equal(ran.code, 1)
    assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
    assert.equal(ran.outputs['chain-state'], 'cancelled')
    assert.deepEqual(
      links.map(({ state }) => state),
      ['success', 'cancelled']
    )
    assert.match(ran.summary, /Chain deploy: cancelled/)
    assert.ok(ran.outputs['record-file'])
  })
})
