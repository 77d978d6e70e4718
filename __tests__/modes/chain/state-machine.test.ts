import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Callback,
  type CallbackState,
  readCallback
} from '../../../src/callback/callback.ts'
import type { CallbackDisposition } from '../../../src/callback/endpoint.ts'
import { VIAS, type Via } from '../../../src/config/schema/webhooks.ts'
import {
  advance,
  type Chain,
  type ChainEvent,
  callbackDisposition,
  createChain,
  restoreChain
} from '../../../src/modes/chain/state-machine.ts'
import { corpus, type Moment, type Sequence } from '../../helpers/fixtures.ts'
import fc from '../../helpers/property.ts'

const callback = (state: CallbackState): Callback => ({
  state,
  description: null,
  context: null,
  target_url: null
})

const chainOf = (vias: Via[], expectFinalCallback = true): Chain =>
  createChain({
    webhooks: vias.map((via, index) => ({
      name: `link-${index}`,
      enabled: true,
      callback: { via }
    })),
    expect_final_callback: expectFinalCallback
  })

/** Returns the chain after all events, and what its callbacks amounted to. */
function applyEvents(chain: Chain, events: ChainEvent[]) {
  const dispositions: CallbackDisposition[] = []
  let now = chain
  for (const [at, event] of events.entries()) {
    if (event.kind === 'callback')
      dispositions.push(callbackDisposition(now, event))
    now = advance(now, event, at)
  }
  return {
    chain: now,
    state: now.state,
    links: now.links.map(({ state }) => state),
    dispositions
  }
}

const start: ChainEvent = { kind: 'start', from: 0 }
const posted = { attempts: 1, statusCode: 200 }
const delivered = (link: number): ChainEvent => ({
  kind: 'delivered',
  link,
  ...posted
})
const rejected = (link: number): ChainEvent => ({
  kind: 'rejected',
  link,
  ...posted,
  statusCode: 503,
  reason: 'the webhook answered 503'
})
const lost = (link: number): ChainEvent => ({
  kind: 'lost',
  link,
  ...posted,
  statusCode: null,
  reason: 'the connection was reset'
})
const said = (link: number, state: CallbackState): ChainEvent => ({
  kind: 'callback',
  link,
  callback: callback(state)
})
const timeout = (link: number): ChainEvent => ({
  kind: 'link_timeout',
  link
})

function eventOf(sequence: Sequence, moment: Moment): ChainEvent | null {
  const link = sequence.links.indexOf(moment.link)
  switch (moment.event) {
    case 'delivered': {
      const code = moment.http ?? 0
      const ok = code < 300 || sequence.success_codes?.includes(code)
      const facts = { link, attempts: 1, statusCode: code }
      return ok
        ? { kind: 'delivered', ...facts }
        : { kind: 'rejected', ...facts, reason: `answered ${code}` }
    }
    case 'delivery_error':
      return lost(link)
    case 'timeout':
      return timeout(link)
    case 'callback':
    case 'status': {
      const body = moment.body ?? JSON.stringify({ state: moment.state })
      const verdict = readCallback(body)
      const signed = !('signature' in moment) || moment.signature === 'right'
      return verdict.kind === 'callback' && signed
        ? { kind: 'callback', link, callback: verdict.callback }
        : null
    }
  }
}

describe('the state machine of a chain', () => {
  for (const sequence of corpus.sequences) {
    test(`ends as expected for the sequence ${sequence.id}`, () => {
      const { links, final, expect_final_callback } = sequence
      const via = (name: string): Via =>
        sequence.events.some(
          ({ link, event }) => link === name && event === 'status'
        )
          ? 'status'
          : 'listener'
      const plan = {
        webhooks: links.map(name => ({
          name,
          enabled: true,
          callback: { via: via(name) }
        })),
        expect_final_callback
      }
      const events = sequence.events.map(moment => eventOf(sequence, moment))
      const { chain } = applyEvents(createChain(plan), [
        start,
        ...events.filter(event => event !== null)
      ])
      const stopped =
        chain.state === 'success' || chain.current === null
          ? undefined
          : links[chain.current]
      const called = chain.links.filter(({ state }) => state !== 'skipped')
      const conflicts = chain.links.reduce(
        (sum, link) => sum + link.conflicts,
        0
      )
      assert.deepEqual(
        {
          chain: chain.state,
          interrupted_at: stopped,
          called: called.map(({ name }) => name),
          conflicts
        },
        { interrupted_at: undefined, conflicts: 0, ...final }
      )
    })
  }

  const cases: [
    name: string,
    chain: Chain,
    events: ChainEvent[],
    expected: {
      state: string
      links: string[]
      dispositions?: CallbackDisposition[]
    }
  ][] = [
    [
      'delivery: each link is success once delivered',
      chainOf(['delivery', 'delivery']),
      [start, delivered(0), delivered(1)],
      {
        state: 'success',
        links: ['success', 'success']
      }
    ],
    [
      'delivery: a callback is none of its business',
      chainOf(['delivery', 'delivery']),
      [start, said(0, 'success'), said(0, 'failure')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        dispositions: ['unexpected', 'unexpected']
      }
    ],
    [
      'response: the answer that is a callback counts after the delivery',
      chainOf(['response', 'delivery']),
      [start, said(0, 'success'), delivered(0), said(0, 'success')],
      {
        state: 'running',
        links: ['success', 'sending'],
        dispositions: ['unexpected', 'accepted']
      }
    ],
    [
      'response: an answer that is no callback is error',
      chainOf(['response', 'delivery']),
      [start, delivered(0), { kind: 'no_callback', link: 0, reason: 'no' }],
      {
        state: 'error',
        links: ['error', 'skipped']
      }
    ],
    [
      'response: a code outside success_codes is error',
      chainOf(['response']),
      [start, rejected(0), said(0, 'success')],
      {
        state: 'error',
        links: ['error'],
        dispositions: ['conflict']
      }
    ],
    [
      'poll: what is found decides',
      chainOf(['poll']),
      [start, delivered(0), said(0, 'failure')],
      {
        state: 'failure',
        links: ['failure'],
        dispositions: ['accepted']
      }
    ],
    [
      'event: a link that another run has is handed over, whatever it answered',
      chainOf(['event', 'delivery'], false),
      [start, { kind: 'taken', link: 0, ...posted, statusCode: 503 }, lost(0)],
      {
        state: 'waiting',
        links: ['waiting', 'skipped']
      }
    ],
    [
      'listener: a refused callback moves nothing',
      chainOf(['listener']),
      [start, delivered(0), { kind: 'no_callback', link: 0, reason: 'no' }],
      { state: 'running', links: ['waiting'] }
    ],
    [
      'listener: success waits for the answer, and nothing is retried',
      chainOf(['listener', 'delivery']),
      [start, said(0, 'success')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        dispositions: ['accepted']
      }
    ],
    [
      'listener: success and then 503 is error',
      chainOf(['listener', 'delivery']),
      [
        start,
        said(0, 'success'),
        rejected(0),
        said(0, 'success'),
        said(0, 'error')
      ],
      {
        state: 'error',
        links: ['error', 'skipped'],
        dispositions: ['accepted', 'duplicate', 'conflict']
      }
    ],
    [
      'listener: success and then a lost connection stands',
      chainOf(['listener', 'delivery']),
      [start, said(0, 'success'), lost(0)],
      {
        state: 'running',
        links: ['success', 'sending'],
        dispositions: ['accepted']
      }
    ],
    [
      'listener: a link out of time keeps a success that is in',
      chainOf(['listener']),
      [start, said(0, 'success'), timeout(0), lost(0)],
      {
        state: 'success',
        links: ['success'],
        dispositions: ['accepted']
      }
    ],
    [
      'listener: failure in flight interrupts at once',
      chainOf(['listener', 'listener']),
      [start, said(0, 'failure'), delivered(0)],
      {
        state: 'failure',
        links: ['failure', 'skipped'],
        dispositions: ['accepted']
      }
    ],
    [
      'listener: a link out of time in flight is aborted, later callbacks expired',
      chainOf(['listener', 'listener']),
      [start, timeout(0), said(0, 'success'), delivered(0)],
      {
        state: 'timeout',
        links: ['timeout', 'skipped'],
        dispositions: ['expired']
      }
    ],
    [
      'a timer of a link that is over does nothing',
      chainOf(['listener', 'listener']),
      [start, delivered(0), said(0, 'success'), timeout(0)],
      {
        state: 'running',
        links: ['success', 'sending'],
        dispositions: ['accepted']
      }
    ],
    [
      'the chain out of time stops the link that waits',
      chainOf(['listener', 'listener']),
      [start, delivered(0), { kind: 'chain_timeout' }, said(0, 'success')],
      {
        state: 'timeout',
        links: ['timeout', 'skipped'],
        dispositions: ['expired']
      }
    ],
    [
      'a cancelled chain stays cancelled, even with a success in hand',
      chainOf(['listener']),
      [start, said(0, 'success'), { kind: 'cancelled' }, lost(0)],
      {
        state: 'cancelled',
        links: ['cancelled'],
        dispositions: ['accepted']
      }
    ],
    [
      'cancelled before the start, nothing is sent',
      chainOf(['listener']),
      [{ kind: 'cancelled' }, start],
      { state: 'cancelled', links: ['skipped'] }
    ],
    [
      'event: delivered, it hands over',
      chainOf(['event', 'delivery']),
      [start, delivered(0), timeout(0), { kind: 'cancelled' }],
      {
        state: 'waiting',
        links: ['waiting', 'skipped']
      }
    ],
    [
      'event: not delivered, it is error',
      chainOf(['event', 'delivery']),
      [start, lost(0)],
      {
        state: 'error',
        links: ['error', 'skipped']
      }
    ],
    ...VIAS.map((via): (typeof cases)[number] => [
      `${via}: the last link is done when delivered, if no final callback is expected`,
      chainOf(['delivery', via], false),
      [start, delivered(0), delivered(1)],
      {
        state: 'success',
        links: ['success', 'success']
      }
    ]),
    [
      'expect_final_callback speaks of the last link only',
      chainOf(['listener', 'listener'], false),
      [start, delivered(0)],
      { state: 'running', links: ['waiting', 'skipped'] }
    ],
    [
      'without a final callback, a failure in flight still interrupts',
      chainOf(['listener'], false),
      [start, said(0, 'error')],
      {
        state: 'error',
        links: ['error'],
        dispositions: ['accepted']
      }
    ],
    [
      'a chain starts at the link it is told',
      chainOf(['listener', 'delivery', 'delivery']),
      [{ kind: 'start', from: 1 }, delivered(1), delivered(2)],
      {
        state: 'success',
        links: ['skipped', 'success', 'success']
      }
    ],
    [
      'facts of a link that was never called are ignored',
      chainOf(['delivery', 'listener']),
      [start, delivered(1), said(1, 'success'), said(7, 'success')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        dispositions: ['unexpected', 'unexpected']
      }
    ]
  ]
  for (const [name, chain, events, expected] of cases) {
    test(name, () => {
      const { state, links, dispositions } = applyEvents(chain, events)
      assert.deepEqual(
        { state, links, dispositions },
        { dispositions: [], ...expected }
      )
    })
  }

  const enabled = (name: string, via: Via) => ({
    name,
    enabled: true,
    callback: { via }
  })
  const mixed = {
    webhooks: [
      { ...enabled('a', 'delivery'), enabled: false },
      enabled('b', 'delivery'),
      enabled('c', 'event'),
      enabled('d', 'delivery'),
      { ...enabled('e', 'listener'), enabled: false }
    ],
    expect_final_callback: true
  }

  test('skips links that are not enabled', () => {
    const events = [start, delivered(1), delivered(2)]
    const { state, links } = applyEvents(createChain(mixed), events)
    assert.deepEqual(
      [state, ...links],
      ['waiting', 'skipped', 'success', 'waiting', 'skipped', 'skipped']
    )
  })

  test('does not start without an enabled link', () => {
    const webhooks = mixed.webhooks.map(link => ({ ...link, enabled: false }))
    const chain = createChain({ ...mixed, webhooks })
    assert.deepEqual(applyEvents(chain, [start]).chain, chain)
  })

  const resumed = () =>
    restoreChain(mixed, {
      link: 2,
      started: 500,
      earlier: [{ name: 'b', attempts: 1, statusCode: 204, started: 100 }]
    })

  test('continues after a callback in another run', () => {
    const { state, links, chain } = applyEvents(resumed(), [
      said(2, 'success'),
      delivered(3)
    ])
    assert.deepEqual(
      [state, ...links],
      ['success', 'skipped', 'success', 'success', 'success', 'skipped']
    )
    assert.deepEqual(
      chain.links.map(({ statusCode }) => statusCode),
      [null, 204, null, 200, null]
    )
  })

  test('ends after a failure or a rejection in another run', () => {
    assert.equal(applyEvents(resumed(), [said(2, 'failure')]).state, 'failure')
    const reason = 'the token has expired'
    const late = applyEvents(resumed(), [
      { kind: 'no_callback', link: 2, reason }
    ])
    assert.equal(late.state, 'error')
    assert.equal(late.chain.links[2]?.reason, reason)
  })

  test('has the last response as the reason of a time-out, and of no other end', () => {
    const asked = (...events: ChainEvent[]) => {
      const undecided = ['no status', 'pending'].map(
        (reason): ChainEvent => ({ kind: 'undecided', link: 0, reason })
      )
      const before = [start, delivered(0), ...undecided]
      const { chain } = applyEvents(chainOf(['poll']), [...before, ...events])
      return chain.links.map(({ state, reason }) => [state, reason])
    }
    assert.deepEqual(asked(timeout(0)), [['timeout', 'pending']])
    assert.deepEqual(asked({ kind: 'chain_timeout' }), [['timeout', 'pending']])
    assert.deepEqual(asked({ kind: 'cancelled' }), [['cancelled', null]])
    assert.deepEqual(asked(said(0, 'failure')), [['failure', null]])
  })

  test('has no attempts for a link that was never called', () => {
    const { chain } = applyEvents(chainOf(['delivery', 'delivery']), [
      start,
      delivered(1)
    ])
    assert.equal(chain.links[1]?.attempts, 0)
  })

  test('has the times, codes and reasons of its links', () => {
    const { chain } = applyEvents(chainOf(['listener']), [start, rejected(0)])
    assert.deepEqual(chain.links[0], {
      name: 'link-0',
      via: 'listener',
      enabled: true,
      state: 'error',
      callback: null,
      undecided: null,
      reason: 'the webhook answered 503',
      statusCode: 503,
      attempts: 1,
      started: 0,
      completed: 1,
      conflicts: 0
    })
  })

  const LINKS = 4
  const anyPlan = fc.record({
    webhooks: fc.array(
      fc.record({
        name: fc.string(),
        enabled: fc.boolean(),
        callback: fc.record({ via: fc.constantFrom(...VIAS) })
      }),
      { minLength: 1, maxLength: LINKS }
    ),
    expect_final_callback: fc.boolean()
  })
  const link = fc.nat(LINKS)
  const anyEvent: fc.Arbitrary<ChainEvent> = fc.oneof(
    { weight: 4, arbitrary: link.map(delivered) },
    { weight: 1, arbitrary: link.map(rejected) },
    { weight: 2, arbitrary: link.map(lost) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(link, fc.constantFrom('success', 'success', 'failure', 'error'))
        .map(([index, state]) => said(index, state))
    },
    { weight: 1, arbitrary: link.map(timeout) },
    {
      weight: 1,
      arbitrary: link.map(
        (index): ChainEvent => ({
          kind: 'no_callback',
          link: index,
          reason: 'none'
        })
      )
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'chain_timeout' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'cancelled' }) },
    { weight: 1, arbitrary: fc.constant(start) }
  )

  const FINAL = ['success', 'failure', 'error', 'timeout', 'cancelled']

  test('keeps its rules, whatever happens', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(anyEvent, { maxLength: 40 }),
        (plan, events) => {
          let chain = createChain(plan)
          for (const event of [start, ...events]) {
            const now = advance(chain, event, 0)
            now.links.forEach((after, index) => {
              const before = chain.links[index]
              assert.ok(before)
              if (FINAL.includes(before.state)) {
                assert.equal(after.state, before.state)
              } else if (after.state === 'success') {
                const own = 'link' in event && event.link === index
                const isLast = now.links.slice(index + 1).every(l => !l.enabled)
                const enough =
                  event.kind === 'delivered' &&
                  (after.via === 'delivery' ||
                    (isLast && !plan.expect_final_callback))
                assert.ok(own)
                assert.ok(enough || after.callback?.state === 'success')
              }
              if (after.callback !== before.callback) {
                assert.equal(before.callback, null)
                assert.ok(event.kind === 'callback' && event.link === index)
                assert.equal(event.callback, after.callback)
                assert.equal(callbackDisposition(chain, event), 'accepted')
              }
              if (after.state === 'sending' && before.state !== 'sending') {
                assert.equal(before.state, 'skipped')
                for (const earlier of now.links.slice(0, index))
                  assert.equal(
                    earlier.state,
                    earlier.enabled ? 'success' : 'skipped'
                  )
              }
            })
            const open = now.links.filter(
              ({ state }) => state === 'sending' || state === 'waiting'
            )
            assert.ok(open.length <= 1)
            const isOver =
              FINAL.includes(chain.state) || chain.state === 'waiting'
            const isIgnored =
              event.kind === 'callback' &&
              callbackDisposition(chain, event) !== 'accepted'
            if (isOver || isIgnored) assert.deepEqual(place(now), place(chain))
            if (now.state === 'success')
              assert.ok(
                now.links.every(l => !l.enabled || l.state === 'success')
              )
            chain = now
          }
        }
      ),
      { numRuns: 500 }
    )
  })

  /** Returns where a chain is. */
  function place({ state, current, links }: Chain) {
    return { state, current, links: links.map(link => link.state) }
  }
})
