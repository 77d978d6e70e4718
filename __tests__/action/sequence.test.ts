import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { callBack, chainOf } from '../helpers/callback-client.ts'
import type { Exchange } from '../helpers/fake-receiver.ts'
import {
  corpus,
  type Json,
  type Moment,
  type Sequence
} from '../helpers/fixtures.ts'
import { startHarness } from '../helpers/harness.ts'

/** How long a second of a sequence takes here, at most 50. */
const SECOND_MS = 20

function linksOf(sequence: Sequence): Json[] {
  const { events, success_codes } = sequence
  const isSigned = events.some(moment => 'signature' in moment)
  return sequence.links.map(name => ({
    name,
    url: `/${name}`,
    success_codes: success_codes ?? ['2xx'],
    callback: {
      via: 'listener',
      timeout: events.some(
        ({ event, link }) => event === 'timeout' && link === name
      )
        ? '1s'
        : '8s',
      ...(isSigned ? { secret_name: 'key' } : {})
    }
  }))
}

function keyOf({ signature }: Moment): string | undefined {
  if (!signature) return undefined
  return signature === 'right' ? 'UseSomethingGoodHere' : 'other'
}

/** Says that the step is over with this moment, and its listener too. */
function ends(moment: Moment, { final, links }: Sequence): boolean {
  return (
    moment.event === 'callback' &&
    moment.expect_http === 200 &&
    moment.link === final.called.at(-1) &&
    (moment.state !== 'success' || moment.link === links.at(-1))
  )
}

describe('recorded sequences of callbacks', () => {
  for (const sequence of corpus.sequences)
    test(`end as expected: ${sequence.id}`, async () => {
      const arrived = new Map<string, (exchange: Exchange) => void>()
      const exchanges = new Map(
        sequence.links.map(name => [
          name,
          new Promise<Exchange>(resolve => arrived.set(name, resolve))
        ])
      )
      const paths = Object.fromEntries(
        sequence.links.map(name => [
          `/${name}`,
          (exchange: Exchange) => arrived.get(name)?.(exchange)
        ])
      )
      const harness = await startHarness({}, { paths })
      const running = harness.run({
        inputs: {
          mode: 'chain',
          listen: '127.0.0.1:0',
          config: chainOf(harness, linksOf(sequence), {
            expect_final_callback: sequence.expect_final_callback
          })
        }
      })
      const sendEvents = async () => {
        let before = 0
        const answered = new Set<string>()
        for (const moment of sequence.events) {
          const exchange = await exchanges.get(moment.link)
          assert.ok(exchange)
          await sleep(Math.min((moment.t - before) * SECOND_MS, 50))
          before = moment.t
          switch (moment.event) {
            case 'delivered':
              exchange.response.writeHead(moment.http ?? 0).end()
              answered.add(moment.link)
              break
            case 'delivery_error':
              exchange.socket.resetAndDestroy()
              break
            case 'callback': {
              const reply = await callBack(
                exchange.request,
                moment.body ?? { state: moment.state },
                { key: keyOf(moment) }
              )
              assert.equal(reply.status, moment.expect_http)
              if (answered.has(moment.link) && ends(moment, sequence)) return
              break
            }
            case 'status':
            case 'timeout':
          }
        }
      }
      const [ran] = await Promise.all([running, sendEvents()])
      assert.equal(ran.outputs['chain-state'], sequence.final.chain, ran.stdout)
      assert.equal(ran.code, sequence.final.chain === 'success' ? 0 : 1)
      const links: Json[] = JSON.parse(ran.outputs.links ?? '')
      assert.deepEqual(
        links
          .filter(({ state }) => state !== 'skipped')
          .map(({ name }) => name),
        sequence.final.called
      )
      assert.equal(
        harness.receiver.requests.length,
        sequence.final.called.length,
        'each link is sent once'
      )
      if (sequence.final.chain === 'success')
        assert.equal(
          links.reduce((sum, { conflicts }) => sum + Number(conflicts), 0),
          sequence.final.conflicts ?? 0
        )
    })
})
