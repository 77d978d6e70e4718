import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { MAX_BODY_BYTES } from '../../src/callback/callback.ts'
import {
  type CallbackEndpoint,
  checkRequestHead,
  createEndpoint,
  respondToCallback
} from '../../src/callback/endpoint.ts'
import { type Server, startServer } from '../../src/http/server.ts'
import {
  advance,
  type Chain,
  type ChainEvent,
  callbackDisposition,
  createChain
} from '../../src/modes/chain/state-machine.ts'
import { sign } from '../../src/signature.ts'
import {
  bodyOf,
  corpus,
  type Moment,
  type Sequence
} from '../helpers/fixtures.ts'
import { exchange, requestBytes } from '../helpers/raw-http.ts'

const SECOND_MS = 1

const tokenOf = (index: number) => `token-of-link-${index}-of-the-chain`

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

/** One chain behind a real listener, moved by `happen`. */
async function told(sequence: Sequence) {
  let chain: Chain = createChain({
    webhooks: sequence.links.map(name => ({
      name,
      enabled: true,
      callback: { via: 'listener' }
    })),
    expect_final_callback: sequence.expect_final_callback
  })
  const isSigned = sequence.events.some(moment => 'signature' in moment)
  const endpoints: CallbackEndpoint[] = []
  const happen = (event: ChainEvent) => {
    const { current } = chain
    chain = advance(chain, event, Date.now())
    if (chain.current !== null && chain.current !== current)
      endpoints.push(register(chain.current))
  }
  const register = (link: number) =>
    createEndpoint(tokenOf(link), {
      chain: 'deploy',
      webhook: sequence.links[link] ?? '',
      signature: 'jobserv',
      keys: isSigned ? ['callback-secret'] : [],
      format: null,
      isOver: () => chain.links[link]?.state === 'timeout',
      onCallback: callback => {
        const disposition = callbackDisposition(chain, { link, callback })
        happen({ kind: 'callback', link, callback })
        const state = chain.links[link]?.callback?.state ?? 'none'
        return { disposition, state }
      }
    })
  happen({ kind: 'start', from: 0 })
  return { happen, chain: () => chain, listener: await listen(endpoints) }
}

function callbackBytes(path: string, moment: Moment): Buffer {
  const body = moment.body ?? JSON.stringify({ state: moment.state })
  const key = moment.signature === 'wrong' ? 'other' : 'callback-secret'
  const message = { id: '', timestamp: 0, body: Buffer.from(body) }
  const headers = moment.signature ? sign(['jobserv'], message, [key]) : {}
  return requestBytes('POST', path, headers, body)
}

describe('the endpoint of callbacks', () => {
  for (const sequence of corpus.sequences) {
    test(`returns the expected responses to the sequence ${sequence.id}`, async () => {
      const { happen, chain, listener } = await told(sequence)
      let before = 0
      for (const moment of sequence.events) {
        await sleep(Math.min((moment.t - before) * SECOND_MS, 50))
        before = moment.t
        const link = sequence.links.indexOf(moment.link)
        const facts = { link, attempts: 1 }
        const code = moment.http ?? 0
        switch (moment.event) {
          case 'callback': {
            const path = `/hook/${tokenOf(link)}/`
            const bytes = callbackBytes(path, moment)
            const answer = await exchange(listener.port, bytes)
            assert.equal(answer?.status, moment.expect_http)
            break
          }
          case 'delivered':
            if (code < 300 || sequence.success_codes?.includes(code)) {
              happen({ kind: 'delivered', ...facts, statusCode: code })
            } else {
              const reason = `answered ${code}`
              happen({ kind: 'rejected', ...facts, statusCode: code, reason })
            }
            break
          case 'delivery_error':
            happen({
              kind: 'lost',
              ...facts,
              statusCode: null,
              reason: 'reset'
            })
            break
          case 'timeout':
            happen({ kind: 'link_timeout', link })
            break
          case 'status':
            break
        }
      }
      await listener.close()
      assert.equal(chain().state, sequence.final.chain)
      const called = chain().links.filter(({ state }) => state !== 'skipped')
      assert.deepEqual(
        called.map(({ name }) => name),
        sequence.final.called
      )
    })
  }

  test('returns the expected responses to the whole corpus, which leaves the token usable', async t => {
    const states: string[] = []
    const entry = createEndpoint(tokenOf(0), {
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
      const path = `/hook/${tokenOf(0)}/`
      const answer = await exchange(
        port,
        requestBytes(method, path, headers, body)
      )
      assert.equal(answer?.status, each.expect.http, each.id)
      if (each.expect.http === 405) assert.equal(answer.headers.allow, 'POST')
      if (method === 'HEAD') continue
      const told = JSON.parse(answer.text)
      assert.equal(told.accepted, each.expect.valid, each.id)
      assert.equal(told.state, each.expect.state, each.id)
      assert.deepEqual(told.errors, each.expect.errors, each.id)
    }
    const valid = corpus.cases.filter(({ expect }) => expect.valid)
    assert.deepEqual(
      states,
      valid.map(({ expect }) => expect.state)
    )
  })

  test('accepts the valid callbacks in a flood of invalid ones', async t => {
    let count = 0
    const entry = createEndpoint(tokenOf(0), {
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
    const path = `/hook/${tokenOf(0)}/`
    const valid = callbackBytes(path, {
      t: 0,
      link: '',
      event: 'callback',
      state: 'success',
      signature: 'right'
    })
    const invalid = [
      requestBytes('POST', path, {}, '{"state":"success"}'),
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
