import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MAX_BODY_BYTES } from '../../src/callback/callback.ts'
import {
  type CallbackEndpoint,
  checkRequestHead,
  createEndpoint,
  respondToCallback
} from '../../src/callback/endpoint.ts'
import { type Server, startServer } from '../../src/http/server.ts'
import { sign } from '../../src/signature.ts'
import { bodyOf, corpus } from '../helpers/fixtures.ts'
import { exchange, requestBytes } from '../helpers/raw-http.ts'

const TOKEN = 'token-of-a-link-of-the-chain'

function listen(endpoints: readonly CallbackEndpoint[]): Promise<Server> {
  return startServer({
    host: '127.0.0.1',
    port: 0,
    maxBytes: MAX_BODY_BYTES,
    checkHead: head => checkRequestHead(endpoints, head),
    handle: request =>
      respondToCallback(endpoints, request, Date.now() / 1000).reply,
    onError: error => {
      throw error
    }
  })
}

describe('the endpoint of callbacks', () => {
  test('returns the expected responses to the whole corpus, which leaves the token usable', async t => {
    const states: string[] = []
    const entry = createEndpoint(TOKEN, {
      chain: null,
      webhook: null,
      signature: 'jobserv',
      keys: [],
      format: null,
      isOver: () => false,
      onCallback: ({ state }) => {
        states.push(state)
        return { disposition: 'accepted', state }
      }
    })
    const { port, close } = await listen([entry])
    t.after(close)
    for (const each of corpus.cases) {
      const { method, headers } = each.request
      const body = method === 'POST' ? bodyOf(each) : null
      const path = `/hook/${TOKEN}/`
      const response = await exchange(
        port,
        requestBytes(method, path, headers, body)
      )
      assert.equal(response?.status, each.expect.http, each.id)
      if (each.expect.http === 405) assert.equal(response.headers.allow, 'POST')
      if (method === 'HEAD') continue
      const reply = JSON.parse(response.text)
      assert.equal(reply.accepted, each.expect.valid, each.id)
      assert.equal(reply.state, each.expect.state, each.id)
      assert.deepEqual(reply.errors, each.expect.errors, each.id)
    }
    const valid = corpus.cases.filter(({ expect }) => expect.valid)
    assert.deepEqual(
      states,
      valid.map(({ expect }) => expect.state)
    )
  })

  test('accepts the valid callbacks in a flood of invalid ones', async t => {
    let count = 0
    const entry = createEndpoint(TOKEN, {
      chain: null,
      webhook: null,
      signature: 'jobserv',
      keys: ['callback-secret'],
      format: null,
      isOver: () => false,
      onCallback: ({ state }) => {
        count += 1
        return { disposition: count > 1 ? 'duplicate' : 'accepted', state }
      }
    })
    const { port, close } = await listen([entry])
    t.after(close)
    const path = `/hook/${TOKEN}/`
    const body = '{"state":"success"}'
    const message = { id: '', timestamp: 0, body: Buffer.from(body) }
    const signed = sign(['jobserv'], message, ['callback-secret'])
    const valid = requestBytes('POST', path, signed, body)
    const invalid = [
      requestBytes('POST', path, {}, body),
      requestBytes('POST', '/hook/0123456789abcdef/', {}, '{}'),
      requestBytes('GET', path),
      requestBytes('POST', path, {}, 'x'.repeat(70_000)),
      Buffer.from('garbage\r\n\r\n')
    ]
    const codes = new Map<number, number>()
    const send = async (bytes: Buffer) => {
      const status = (await exchange(port, bytes))?.status ?? 0
      codes.set(status, (codes.get(status) ?? 0) + 1)
    }
    for (let round = 0; round < 10; round += 1) {
      const many = Array.from({ length: 10 }, () => [...invalid, valid]).flat()
      await Promise.all(many.map(send))
    }
    assert.equal(count, 100)
    assert.deepEqual(Object.fromEntries(codes), {
      200: 100,
      400: 100,
      401: 100,
      404: 100,
      405: 100,
      413: 100
    })
  })
})
