import assert from 'node:assert/strict'
import { request } from 'node:http'
import { describe, test } from 'node:test'
import * as handlers from './fake-receiver.ts'
import {
  closedPort,
  type HandlerOrReply,
  startReceiver
} from './fake-receiver.ts'

const LIMIT_MS = 400
const MOST_BYTES = 1024 * 1024

/** The result of each response in a plain client of Node's. */
const outcomes: [string, HandlerOrReply, string][] = [
  ['a status', 204, '204 '],
  ['a reply', { body: { a: 1 } }, '200 {"a":1}'],
  ['a returned reply', () => ({ status: 410, body: 'gone' }), '410 gone'],
  ['null', null, 'ECONNRESET'],
  ['answer', handlers.respond(503, { body: { a: 1 } }), '503 {"a":1}'],
  ['redirect', handlers.redirect('http://a.example/'), '307 '],
  ['after', handlers.after(50, handlers.respond(200)), '200 '],
  ['when', handlers.when(Promise.resolve(), handlers.respond(200)), '200 '],
  ['silence', handlers.silence, 'still waiting'],
  ['resetBeforeHead', handlers.resetBeforeHead, 'ECONNRESET'],
  ['closeBeforeHead', handlers.closeBeforeHead, 'ECONNRESET'],
  ['resetMidBody', handlers.resetMidBody, '200 ECONNRESET'],
  ['closeMidBody', handlers.closeMidBody, '200 ECONNRESET'],
  ['closeMidChunk', handlers.closeMidChunk, '200 ECONNRESET'],
  ['stallBody', handlers.stallBody, '200 still reading'],
  ['dripHead', handlers.dripHead, 'still waiting'],
  ['dripBody', handlers.dripBody, '200 still reading'],
  ['endlessContinue', handlers.endlessContinue, 'still waiting'],
  ['endlessBody', handlers.endlessBody(), '200 too much'],
  ['gzipBomb', handlers.gzipBomb(), '200 gzip'],
  ['garbage', handlers.garbage, 'HPE_INVALID_CONSTANT'],
  ['hugeHeader', handlers.hugeHeader, 'HPE_HEADER_OVERFLOW'],
  [
    'twoContentLengths',
    handlers.twoContentLengths,
    'HPE_UNEXPECTED_CONTENT_LENGTH'
  ],
  ['switchProtocols', handlers.switchProtocols, '101 upgrade'],
  ['raw', handlers.raw('HTTP/1.1 204 Gone\r\n\r\n'), '204 ']
]

describe('the fake receiver', () => {
  for (const [name, behaviour, outcome] of outcomes) {
    test(`ends as ${outcome}: ${name}`, async () => {
      const receiver = await startReceiver({ handler: behaviour })
      try {
        assert.equal(await fetchOutcome(receiver.port), outcome)
      } finally {
        await receiver.close()
      }
    })
  }

  test('refuses connections at a closed port', async () => {
    assert.equal(await fetchOutcome(await closedPort()), 'ECONNREFUSED')
  })

  test('uses each handler of a sequence once, and then the last one again', async () => {
    const { respond } = handlers
    const receiver = await startReceiver({
      handler: [respond(503), respond(200)],
      paths: { '/other': [404, 410], 'GET /other?a=1': 201 }
    })
    const statuses: number[] = []
    for (const path of ['', '', '/other', '/other?a=1', '/other?b', '']) {
      statuses.push((await fetch(receiver.url + path)).status)
    }
    assert.deepEqual(statuses, [503, 200, 404, 201, 410, 200])
    assert.equal((await receiver.received(4)).at(2)?.path, '/other')
    await receiver.close()
  })
})

function fetchOutcome(port: number): Promise<string> {
  return new Promise(resolve => {
    const out = request({ port, host: '127.0.0.1', method: 'POST' })
    let status = ''
    const end = (text: string) => {
      clearTimeout(timer)
      resolve(status + text)
      out.destroy()
    }
    const timer = setTimeout(
      () => end(status ? 'still reading' : 'still waiting'),
      LIMIT_MS
    )
    out.on('error', error => end(String(Object(error).code)))
    out.on('upgrade', () => end('101 upgrade'))
    out.on('response', response => {
      status = `${response.statusCode} `
      let text = ''
      response.on('error', error => end(String(Object(error).code)))
      response.on('data', chunk => {
        text += chunk
        if (text.length > MOST_BYTES) end('too much')
      })
      response.on('end', () => {
        end(response.headers['content-encoding'] ?? text)
      })
    })
    out.end('{}')
  })
}
