import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Callback,
  type CallbackState,
  readCallback
} from '../../../src/callback/callback.ts'
import type { CallbackDisposition } from '../../../src/callback/endpoint.ts'
import { VIAS, type Via } from '../../../src/config/schema/webhooks.ts'
import type { ChainAction } from '../../../src/modes/chain/state-machine.ts'
import {
  advance,
  type Chain,
  type ChainEvent,
  createChain,
  restoreLinks
} from '../../../src/modes/chain/state-machine.ts'
import { corpus, type Moment, type Sequence } from '../../helpers/fixtures.ts'

const callback = (state: CallbackState): Callback => ({
  state,
  description: null,
  context: null,
  target_url: null
})

const chainOf = (vias: Via[], expectFinalCallback = true): Chain =>
  createChain({
    links: vias.map((via, index) => ({
      name: `link-${index}`,
      via,
      enabled: true
    })),
    expectFinalCallback
  })

/** Returns the chain after all events, with what was done on the way. */
function applyEvents(chain: Chain, events: ChainEvent[]) {
  const actions: ChainAction[] = []
  const rulings: CallbackDisposition[] = []
  let now = chain
  for (const event of events) {
    const step = advance(now, event)
    now = step.chain
    actions.push(...step.actions)
    if (step.ruling) rulings.push(step.ruling)
  }
  return {
    chain: now,
    state: now.state,
    links: now.links.map(({ state }) => state),
    actions: actions.map(action =>
      action.kind === 'done' ? 'done' : `${action.kind} ${action.link}`
    ),
    rulings
  }
}

const start: ChainEvent = { kind: 'start', at: 0, from: 0 }
const posted = { attempts: 1, statusCode: 200, at: 1 }
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
  at: 2,
  callback: callback(state)
})
const timeout = (link: number): ChainEvent => ({
  kind: 'link_timeout',
  link,
  at: 9
})

function eventOf(sequence: Sequence, moment: Moment): ChainEvent | null {
  const link = sequence.links.indexOf(moment.link)
  const at = moment.t * 1000
  switch (moment.event) {
    case 'delivered': {
      const code = moment.http ?? 0
      const ok = code < 300 || sequence.success_codes?.includes(code)
      const facts = { link, at, attempts: 1, statusCode: code }
      return ok
        ? { kind: 'delivered', ...facts }
        : { kind: 'rejected', ...facts, reason: `answered ${code}` }
    }
    case 'delivery_error':
      return { ...lost(link), at }
    case 'timeout':
      return { kind: 'link_timeout', link, at }
    case 'callback':
    case 'status': {
      const body = moment.body ?? JSON.stringify({ state: moment.state })
      const verdict = readCallback(body)
      const signed = !('signature' in moment) || moment.signature === 'right'
      return verdict.valid && signed
        ? { kind: 'callback', link, at, callback: verdict.callback }
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
        links: links.map(name => ({ name, via: via(name), enabled: true })),
        expectFinalCallback: expect_final_callback
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

  const stories: [
    name: string,
    chain: Chain,
    events: ChainEvent[],
    expected: {
      state: string
      links: string[]
      actions: string[]
      rulings?: CallbackDisposition[]
    }
  ][] = [
    [
      'delivery: each link is success once delivered',
      chainOf(['delivery', 'delivery']),
      [start, delivered(0), delivered(1)],
      {
        state: 'success',
        links: ['success', 'success'],
        actions: ['send 0', 'send 1', 'done']
      }
    ],
    [
      'delivery: a callback is none of its business',
      chainOf(['delivery', 'delivery']),
      [start, said(0, 'success'), said(0, 'failure')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        actions: ['send 0'],
        rulings: ['unexpected', 'unexpected']
      }
    ],
    [
      'response: the answer that is a callback counts after the delivery',
      chainOf(['response', 'delivery']),
      [start, said(0, 'success'), delivered(0), said(0, 'success')],
      {
        state: 'running',
        links: ['success', 'sending'],
        actions: ['send 0', 'send 1'],
        rulings: ['unexpected', 'accepted']
      }
    ],
    [
      'response: an answer that is no callback is error',
      chainOf(['response', 'delivery']),
      [start, delivered(0), { kind: 'refused', link: 0, at: 2, reason: 'no' }],
      {
        state: 'error',
        links: ['error', 'skipped'],
        actions: ['send 0', 'done']
      }
    ],
    [
      'response: a code outside success_codes is error',
      chainOf(['response']),
      [start, rejected(0), said(0, 'success')],
      {
        state: 'error',
        links: ['error'],
        actions: ['send 0', 'done'],
        rulings: ['conflict']
      }
    ],
    [
      'poll: what is found decides',
      chainOf(['poll']),
      [start, delivered(0), said(0, 'failure')],
      {
        state: 'failure',
        links: ['failure'],
        actions: ['send 0', 'done'],
        rulings: ['accepted']
      }
    ],
    [
      'event: a link that another run has is handed over, whatever it answered',
      chainOf(['event', 'delivery'], false),
      [start, { kind: 'taken', link: 0, ...posted, statusCode: 503 }, lost(0)],
      {
        state: 'waiting',
        links: ['waiting', 'skipped'],
        actions: ['send 0', 'done']
      }
    ],
    [
      'listener: a refused callback moves nothing',
      chainOf(['listener']),
      [start, delivered(0), { kind: 'refused', link: 0, at: 2, reason: 'no' }],
      { state: 'running', links: ['waiting'], actions: ['send 0'] }
    ],
    [
      'listener: success waits for the answer, and nothing is retried',
      chainOf(['listener', 'delivery']),
      [start, said(0, 'success')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        actions: ['send 0', 'no_retry 0'],
        rulings: ['accepted']
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
        actions: ['send 0', 'no_retry 0', 'done'],
        rulings: ['accepted', 'duplicate', 'conflict']
      }
    ],
    [
      'listener: success and then a lost connection stands',
      chainOf(['listener', 'delivery']),
      [start, said(0, 'success'), lost(0)],
      {
        state: 'running',
        links: ['success', 'sending'],
        actions: ['send 0', 'no_retry 0', 'send 1'],
        rulings: ['accepted']
      }
    ],
    [
      'listener: a link out of time keeps a success that is in',
      chainOf(['listener']),
      [start, said(0, 'success'), timeout(0), lost(0)],
      {
        state: 'success',
        links: ['success'],
        actions: ['send 0', 'no_retry 0', 'done'],
        rulings: ['accepted']
      }
    ],
    [
      'listener: failure in flight interrupts at once',
      chainOf(['listener', 'listener']),
      [start, said(0, 'failure'), delivered(0)],
      {
        state: 'failure',
        links: ['failure', 'skipped'],
        actions: ['send 0', 'abort 0', 'done'],
        rulings: ['accepted']
      }
    ],
    [
      'listener: a link out of time in flight is aborted, later callbacks expired',
      chainOf(['listener', 'listener']),
      [start, timeout(0), said(0, 'success'), delivered(0)],
      {
        state: 'timeout',
        links: ['timeout', 'skipped'],
        actions: ['send 0', 'abort 0', 'done'],
        rulings: ['expired']
      }
    ],
    [
      'a timer of a link that is over does nothing',
      chainOf(['listener', 'listener']),
      [start, delivered(0), said(0, 'success'), timeout(0)],
      {
        state: 'running',
        links: ['success', 'sending'],
        actions: ['send 0', 'send 1'],
        rulings: ['accepted']
      }
    ],
    [
      'the chain out of time stops the link that waits',
      chainOf(['listener', 'listener']),
      [
        start,
        delivered(0),
        { kind: 'chain_timeout', at: 3 },
        said(0, 'success')
      ],
      {
        state: 'timeout',
        links: ['timeout', 'skipped'],
        actions: ['send 0', 'done'],
        rulings: ['expired']
      }
    ],
    [
      'a cancelled chain stays cancelled, even with a success in hand',
      chainOf(['listener']),
      [start, said(0, 'success'), { kind: 'cancelled', at: 3 }, lost(0)],
      {
        state: 'cancelled',
        links: ['cancelled'],
        actions: ['send 0', 'no_retry 0', 'abort 0', 'done'],
        rulings: ['accepted']
      }
    ],
    [
      'cancelled before the start, nothing is sent',
      chainOf(['listener']),
      [{ kind: 'cancelled', at: 0 }, start],
      { state: 'cancelled', links: ['skipped'], actions: ['done'] }
    ],
    [
      'event: delivered, it hands over',
      chainOf(['event', 'delivery']),
      [start, delivered(0), timeout(0), { kind: 'cancelled', at: 3 }],
      {
        state: 'waiting',
        links: ['waiting', 'skipped'],
        actions: ['send 0', 'done']
      }
    ],
    [
      'event: not delivered, it is error',
      chainOf(['event', 'delivery']),
      [start, lost(0)],
      {
        state: 'error',
        links: ['error', 'skipped'],
        actions: ['send 0', 'done']
      }
    ],
    ...VIAS.map((via): (typeof stories)[number] => [
      `${via}: the last link is done when delivered, if no final callback is expected`,
      chainOf(['delivery', via], false),
      [start, delivered(0), delivered(1)],
      {
        state: 'success',
        links: ['success', 'success'],
        actions: ['send 0', 'send 1', 'done']
      }
    ]),
    [
      'expect_final_callback speaks of the last link only',
      chainOf(['listener', 'listener'], false),
      [start, delivered(0)],
      { state: 'running', links: ['waiting', 'skipped'], actions: ['send 0'] }
    ],
    [
      'without a final callback, a failure in flight still interrupts',
      chainOf(['listener'], false),
      [start, said(0, 'error')],
      {
        state: 'error',
        links: ['error'],
        actions: ['send 0', 'abort 0', 'done'],
        rulings: ['accepted']
      }
    ],
    [
      'a chain starts at the link it is told',
      chainOf(['listener', 'delivery', 'delivery']),
      [{ kind: 'start', at: 0, from: 1 }, delivered(1), delivered(2)],
      {
        state: 'success',
        links: ['skipped', 'success', 'success'],
        actions: ['send 1', 'send 2', 'done']
      }
    ],
    [
      'facts of a link that was never called are ignored',
      chainOf(['delivery', 'listener']),
      [start, delivered(1), said(1, 'success'), said(7, 'success')],
      {
        state: 'running',
        links: ['sending', 'skipped'],
        actions: ['send 0'],
        rulings: ['unexpected', 'unexpected']
      }
    ]
  ]
  for (const [name, chain, events, expected] of stories) {
    test(name, () => {
      const { state, links, actions, rulings } = applyEvents(chain, events)
      assert.deepEqual(
        { state, links, actions, rulings },
        { rulings: [], ...expected }
      )
    })
  }

  const mixed = {
    links: [
      { name: 'a', via: 'delivery' as const, enabled: false },
      { name: 'b', via: 'delivery' as const, enabled: true },
      { name: 'c', via: 'event' as const, enabled: true },
      { name: 'd', via: 'delivery' as const, enabled: true },
      { name: 'e', via: 'listener' as const, enabled: false }
    ],
    expectFinalCallback: true
  }

  test('skips links that are not enabled', () => {
    const { state, links, actions } = applyEvents(createChain(mixed), [
      start,
      delivered(1),
      delivered(2)
    ])
    assert.equal(state, 'waiting')
    assert.deepEqual(links, [
      'skipped',
      'success',
      'waiting',
      'skipped',
      'skipped'
    ])
    assert.deepEqual(actions, ['send 1', 'send 2', 'done'])
  })

  test('does not start without an enabled link', () => {
    const none = mixed.links.map(link => ({ ...link, enabled: false }))
    const { state, actions } = applyEvents(
      createChain({ ...mixed, links: none }),
      [start]
    )
    assert.equal(state, 'not_run')
    assert.deepEqual(actions, ['done'])
  })

  const resumed = () =>
    restoreLinks(mixed, {
      link: 2,
      started: 500,
      earlier: [{ name: 'b', attempts: 1, statusCode: 204, started: 100 }]
    })

  test('continues after a callback in another run', () => {
    const { state, links, actions, chain } = applyEvents(resumed(), [
      said(2, 'success'),
      delivered(3)
    ])
    assert.equal(state, 'success')
    assert.deepEqual(links, [
      'skipped',
      'success',
      'success',
      'success',
      'skipped'
    ])
    assert.deepEqual(actions, ['send 3', 'done'])
    assert.deepEqual(
      chain.links.map(({ statusCode }) => statusCode),
      [null, 204, null, 200, null]
    )
  })

  test('ends after a failure or a rejection in another run', () => {
    const failed = applyEvents(resumed(), [said(2, 'failure')])
    assert.deepEqual([failed.state, failed.actions], ['failure', ['done']])
    const late = applyEvents(resumed(), [
      { kind: 'refused', link: 2, at: 9, reason: 'the token has expired' }
    ])
    assert.equal(late.state, 'error')
    assert.equal(late.chain.links[2]?.reason, 'the token has expired')
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
    links: fc.array(
      fc.record({
        name: fc.string(),
        via: fc.constantFrom(...VIAS),
        enabled: fc.boolean()
      }),
      { minLength: 1, maxLength: LINKS }
    ),
    expectFinalCallback: fc.boolean()
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
          kind: 'refused',
          link: index,
          at: 3,
          reason: 'none'
        })
      )
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'chain_timeout', at: 3 }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'cancelled', at: 3 }) },
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
          const sent: number[] = []
          for (const event of [start, ...events]) {
            const step = advance(chain, event)
            step.chain.links.forEach((after, index) => {
              const before = chain.links[index]
              assert.ok(before)
              if (FINAL.includes(before.state)) {
                assert.equal(after.state, before.state)
              } else if (after.state === 'success') {
                const own = 'link' in event && event.link === index
                const isLast = plan.links
                  .slice(index + 1)
                  .every(l => !l.enabled)
                const enough =
                  event.kind === 'delivered' &&
                  (after.via === 'delivery' ||
                    (isLast && !plan.expectFinalCallback))
                assert.ok(own)
                assert.ok(enough || after.callback?.state === 'success')
              }
              if (after.callback !== before.callback) {
                assert.equal(before.callback, null)
                assert.ok(event.kind === 'callback' && event.link === index)
                assert.equal(event.callback, after.callback)
              }
            })
            const open = step.chain.links.filter(
              ({ state }) => state === 'sending' || state === 'waiting'
            )
            assert.ok(open.length <= 1)
            for (const action of step.actions) {
              if (action.kind !== 'send') continue
              assert.ok(!sent.includes(action.link))
              sent.push(action.link)
              for (const before of step.chain.links.slice(0, action.link)) {
                assert.equal(
                  before.state,
                  before.enabled ? 'success' : 'skipped'
                )
              }
            }
            if (FINAL.includes(chain.state) || chain.state === 'waiting') {
              assert.equal(step.chain.state, chain.state)
              assert.deepEqual(step.actions, [])
            }
            if (step.ruling !== null && step.ruling !== 'accepted') {
              assert.deepEqual(step.actions, [])
            }
            if (step.chain.state === 'success') {
              assert.ok(
                step.chain.links.every(l => !l.enabled || l.state === 'success')
              )
            }
            chain = step.chain
          }
        }
      ),
      { numRuns: 500 }
    )
  })
})
