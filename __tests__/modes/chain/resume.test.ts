import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ModeResult } from '../../../src/modes/shared/result.ts'
import fc from '../../helpers/property.ts'
import {
  createInterleaving,
  createSimulation,
  createTimeline,
  type Interleaving,
  NOW,
  type Runner,
  runAllInterleavings,
  type Simulation,
  sentPage
} from '../gate-simulation.ts'

const RACE: Runner[] = [{ id: 2002 }, { id: 2003 }]

/** assertOne is what must hold however gates with one token have raced. */
function assertOne(
  simulation: Simulation,
  verdicts: readonly ModeResult[]
): void {
  assert.deepEqual(simulation.sent, ['two.example'])
  const words = verdicts.map(({ result }) => result).sort()
  assert.deepEqual(words, [...words.slice(1).map(() => 'failure'), 'waiting'])
  assert.deepEqual(simulation.states('two'), ['pending'])
  const verdict = simulation.states('one').filter(state => state !== 'pending')
  assert.deepEqual(verdict, ['success'])
}

async function race(
  interleaving: Interleaving,
  runners: readonly Runner[]
): Promise<Simulation> {
  const simulation = createSimulation(interleaving.scheduler)
  const runs = runners.map(runner => simulation.gate(runner))
  await interleaving.until(runs)
  assertOne(simulation, await Promise.all(runs))
  return simulation
}

describe('gates that resume one chain', () => {
  test('lets one of two gates continue in every order of their calls', async () => {
    const orders = await runAllInterleavings(async create => {
      await race(create(), RACE)
    })
    assert.ok(orders > 100, `${orders} orders`)
  })

  test('lets one of two jobs of a run continue in every order of their calls', async () => {
    await runAllInterleavings(async create => {
      await race(create(), [
        { id: 1, run: 2002, job: '11' },
        { id: 2, run: 2002, job: '12' }
      ])
    })
  })

  for (const late of [1, 2]) {
    test(`lets one gate continue in every order when statuses appear ${late} reads late`, async () => {
      await runAllInterleavings(
        async create => {
          await race(create(), RACE)
        },
        ({ reads }) => reads >= late
      )
    })
  }

  test('lets one gate continue in any order when statuses appear up to nine reads late', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: 9 }),
        fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
        async (late, picks) => {
          const interleaving = createInterleaving(
            (of, turn) => (picks[turn % picks.length] ?? 0) % of,
            ({ reads }) => reads >= late
          )
          await race(interleaving, [...RACE, { id: 2004 }])
        }
      ),
      { numRuns: 60 }
    )
  })

  test('lets one gate continue when each status appears after its own delay', async () => {
    const LAGS = fc.array(fc.nat(3000), { minLength: 5, maxLength: 20 })
    const TAKES = fc.array(fc.nat(900), { minLength: 1, maxLength: 40 })
    const STARTS = fc.array(fc.nat(5000), { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(LAGS, TAKES, STARTS, async (lags, takes, starts) => {
        let calls = 0
        const time = createTimeline(
          () => takes[calls++ % takes.length] ?? 0,
          id => lags[id % lags.length] ?? 0
        )
        const simulation = createSimulation(time.scheduler)
        const runs = starts.map(async (ms, index) => {
          await time.sleep(ms)
          return simulation.gate({ id: 2002 + index })
        })
        await time.until(runs)
        assertOne(simulation, await Promise.all(runs))
      }),
      { numRuns: 150, examples: [[[0, 0, 1400, 0, 3000], [0], [0, 200]]] }
    )
  })

  test('waits as long again for older claims when its own claim appears slowly', async () => {
    const lags = [0, 0, 8000, 4000, 30_000]
    const time = createTimeline(
      () => 0,
      id => lags[id] ?? 0
    )
    const simulation = createSimulation(time.scheduler)
    const older = simulation.gate({ id: 2002 })
    const younger = time.sleep(1000).then(() => simulation.gate({ id: 2003 }))
    await time.until([older, younger])
    assertOne(simulation, [await older, await younger])
    assert.equal((await older).result, 'waiting')
  })

  /** alone is a interleaving in which the runs follow one another. */
  function alone(): {
    interleaving: Interleaving
    simulation: Simulation
    gate: Simulation['gate']
  } {
    const interleaving = createInterleaving(() => 0)
    const simulation = createSimulation(interleaving.scheduler)
    const gate = async (runner: Runner) => {
      const run = simulation.gate(runner)
      await interleaving.until([run])
      return run
    }
    return { interleaving, simulation, gate }
  }

  test('can be re-run when a gate died at any call, unless it has sent', async () => {
    for (let calls = 0; calls < 9; calls += 1) {
      let left = calls
      const interleaving = createInterleaving(() => 0)
      const { turn } = interleaving.scheduler
      interleaving.scheduler.turn = (id, what) => {
        if (id !== 1 || left-- > 0) return turn(id, what)
        return Promise.reject(new Error('the runner died'))
      }
      const simulation = createSimulation(interleaving.scheduler)
      const died = simulation.gate({ id: 1, run: 2002 })
      await interleaving.until([died])
      await died.catch(() => undefined)
      const again = simulation.gate({ id: 2, run: 2002, attempt: 2 })
      await interleaving.until([again])
      const { result, failure } = await again
      assert.ok(simulation.sent.length <= 1, `${calls}: ${simulation.sent}`)
      const decided = simulation.states('one').includes('success')
      assert.ok(decided, `${calls}: ${failure}`)
      if (simulation.sent.length === 0)
        assert.match(failure ?? '', /final state/)
      else assert.ok(result === 'waiting' || /final state/.test(failure ?? ''))
    }
  })

  for (const at of ['list', 'list,post', 'list,post,list'])
    test(`can be re-run when a gate was cancelled at ${at}`, async () => {
      const { interleaving, simulation, gate } = alone()
      const { turn } = interleaving.scheduler
      const cancelled = new AbortController()
      const calls: string[] = []
      interleaving.scheduler.turn = (id, call) => {
        calls.push(call)
        if (calls.join() === at) cancelled.abort()
        return turn(id, call)
      }
      const { result, failure, outputs } = await gate({
        id: 2002,
        signal: cancelled.signal
      })
      assert.equal(result, 'failure')
      assert.equal(outputs['chain-state'], 'cancelled')
      assert.match(
        failure ?? '',
        /cancelled: .* only this run can continue it.* run this job again/
      )
      assert.deepEqual(simulation.sent, [])
      assert.ok(!simulation.states('one').includes('success'))
      const again = await gate({ id: 2002, attempt: 2 })
      assert.equal(again.result, 'waiting', again.failure ?? '')
      assert.deepEqual(simulation.sent, ['two.example'])
    })

  test('lets the first claimant be re-run after another gate has claimed', async () => {
    const { simulation, gate } = alone()
    simulation.show('pending', 'https://github.com/acme/lmp/actions/runs/2002')
    simulation.show('pending', 'https://github.com/acme/lmp/actions/runs/2003')
    const other = await gate({ id: 2003, attempt: 2 })
    assert.match(other.failure ?? '', /runs\/2002 has claimed it first/)
    const first = await gate({ id: 2002, attempt: 2 })
    assert.equal(first.result, 'waiting')
    assert.deepEqual(simulation.sent, ['two.example'])
  })

  test('keeps a used token used after the chain was run again', async () => {
    const { simulation, gate } = alone()
    assert.equal((await gate({ id: 2002 })).result, 'waiting')
    const NEW = 'BBBBAwQFBgcICQoL'
    simulation.show('pending', sentPage(NEW))
    const used = await gate({ id: 2003 })
    assert.equal(used.result, 'failure')
    assert.match(used.failure ?? '', /sent again since; its new token counts/)
    const fresh = await gate({ id: 2004, nonce: NEW })
    assert.equal(fresh.result, 'waiting')
    assert.equal(simulation.sent.length, 2)
    assert.match(
      (await gate({ id: 2005, nonce: NEW })).failure ?? '',
      /been used/
    )
    assert.equal(simulation.sent.length, 2)
  })

  test('keeps a new token valid when a claim for an old one arrives late', async () => {
    const NEW = 'BBBBAwQFBgcICQoL'
    let again = false
    const interleaving = createInterleaving(() => 0)
    const { turn } = interleaving.scheduler
    const simulation = createSimulation(interleaving.scheduler)
    interleaving.scheduler.turn = (id, what) => {
      // The chain is run again between a gate's look and its claim.
      if (what === 'post' && !again) {
        again = true
        simulation.show('pending', sentPage(NEW))
      }
      return turn(id, what)
    }
    const old = simulation.gate({ id: 2002 })
    await interleaving.until([old])
    assert.match((await old).failure ?? '', /sent again since/)
    const fresh = simulation.gate({ id: 2003, nonce: NEW })
    await interleaving.until([fresh])
    assert.equal((await fresh).result, 'waiting')
  })

  for (const state of ['success', 'failure', 'error'] as const) {
    test(`rejects a callback for a link whose status is ${state} already`, async () => {
      const { simulation, gate } = alone()
      simulation.show(state, 'https://ci.example/1')
      const { result, failure } = await gate({ id: 2002 })
      assert.equal(result, 'failure')
      assert.match(failure ?? '', new RegExp(`final state, ${state}`))
      assert.deepEqual(simulation.states('one'), ['pending', state])
    })
  }

  test('sets the link of an expired token to error, once', async () => {
    const { simulation, gate } = alone()
    const late = await gate({ id: 2002, exp: NOW / 1000 })
    assert.match(late.failure ?? '', /its token has expired/)
    assert.deepEqual(simulation.states('one'), ['pending', 'error'])
    const later = await gate({ id: 2003, exp: NOW / 1000 })
    assert.match(later.failure ?? '', /final state, error/)
    assert.deepEqual(simulation.states('one'), ['pending', 'error'])
  })

  test('rejects a token, after a wait, when no status says that its link was sent', async () => {
    const { simulation, gate } = alone()
    const { failure } = await gate({ id: 2002, nonce: 'BBBBAwQFBgcICQoL' })
    assert.match(failure ?? '', /no status that says this link was sent/)
    assert.deepEqual(simulation.states('one'), ['pending'])
  })

  test('ends the chain with the state of a callback that is a failure', async () => {
    const { simulation, gate } = alone()
    const { result, failure, outputs } = await gate({
      id: 2002,
      state: 'failure'
    })
    assert.equal(result, 'failure')
    assert.match(failure ?? '', /stopped at "one": failure/)
    assert.equal(outputs['chain-state'], 'failure')
    assert.deepEqual(simulation.states('one'), [
      'pending',
      'pending',
      'failure'
    ])
    assert.deepEqual(simulation.sent, [])
  })

  test('keeps the token usable after an invalid callback', async () => {
    const { simulation, gate } = alone()
    const { failure } = await gate({ id: 2002, state: 'passed' })
    assert.match(failure ?? '', /callback rejected/)
    assert.deepEqual(simulation.states('one'), ['pending'])
    assert.equal((await gate({ id: 2003 })).result, 'waiting')
  })
})
