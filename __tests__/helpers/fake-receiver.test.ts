import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import * as behaviours from './fake-receiver.ts'
import { type Behaviour, closedPort, startReceiver } from './fake-receiver.ts'

const LIMIT_MS = 400
const MOST_BYTES = 1024 * 1024

/** outcomes says what a plain client of Node's makes of each behaviour. */
const outcomes: [string, Behaviour, string][] = [
  ['answer', behaviours.answer(503, { body: { a: 1 } }), '503 {"a":1}'],
  ['redirect', behaviours.redirect('http://a.example/'), '307 '],
  ['after', behaviours.after(50, behaviours.answer(200)), '200 '],
  ['when', behaviours.when(Promise.resolve(), behaviours.answer(200)), '200 '],
  ['silence', behaviours.silence, 'still waiting'],
  ['resetBeforeHead', behaviours.resetBeforeHead, 'ECONNRESET'],
  ['closeBeforeHead', behaviours.closeBeforeHead, 'ECONNRESET'],
  ['resetMidBody', behaviours.resetMidBody, '200 ECONNRESET'],
  ['closeMidBody', behaviours.closeMidBody, '200 ECONNRESET'],
  ['closeMidChunk', behaviours.closeMidChunk, '200 ECONNRESET'],
  ['stallBody', behaviours.stallBody, '200 still reading'],
  ['dripHead', behaviours.dripHead, 'still waiting'],
  ['dripBody', behaviours.dripBody, '200 still reading'],
  ['endlessContinue', behaviours.endlessContinue, 'still waiting'],
  ['endlessBody', behaviours.endlessBody(), '200 too much'],
  ['gzipBomb', behaviours.gzipBomb(), '200 gzip'],
  ['garbage', behaviours.garbage, 'HPE_INVALID_CONSTANT'],
  ['hugeHeader', behaviours.hugeHeader, 'HPE_HEADER_OVERFLOW'],
  [
    'twoContentLengths',
    behaviours.twoContentLengths,
    'HPE_UNEXPECTED_CONTENT_LENGTH'
  ],
  ['switchProtocols', behaviours.switchProtocols, '101 upgrade'],
  ['raw', behaviours.raw('HTTP/1.1 204 Gone\r\n\r\n'), '204 ']
]

for (const [name, behaviour, outcome] of outcomes) {
  test(`${name} ends as ${outcome}`, async () => {
    const receiver = await startReceiver({ script: behaviour })
    try {
      assert.equal(await fetchOutcome(receiver.port), outcome)
    } finally {
      await receiver.close()
    }
  })
}

test('a closed port refuses', async () => {
  assert.equal(await fetchOutcome(await closedPort()), 'ECONNREFUSED')
})

test('a sequence is played once and its last part stays', async () => {
  const { answer } = behaviours
  const receiver = await startReceiver({
    script: [answer(503), answer(200)],
    paths: { '/other': answer(404) }
  })
  const statuses: number[] = []
  for (const path of ['', '', '/other', '']) {
    statuses.push((await fetch(receiver.url + path)).status)
  }
  assert.deepEqual(statuses, [503, 200, 404, 200])
  assert.equal((await receiver.received(4)).at(2)?.path, '/other')
  await receiver.close()
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
