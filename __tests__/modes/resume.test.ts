import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Verdict } from '../../src/modes/step.ts'
import {
  createPlay,
  createStage,
  createTimeline,
  NOW,
  type Play,
  playAll,
  type Runner,
  type Stage,
  sentPage
} from './gate-simulation.ts'

const RACE: Runner[] = [{ id: 2002 }, { id: 2003 }]

/** assertOne is what must hold however gates with one token have raced. */
function assertOne(stage: Stage, verdicts: readonly Verdict[]): void {
  assert.deepEqual(stage.sent, ['two.example'])
  const words = verdicts.map(({ result }) => result).sort()
  assert.deepEqual(words, [...words.slice(1).map(() => 'failure'), 'waiting'])
  assert.deepEqual(stage.states('two'), ['pending'])
  const verdict = stage.states('one').filter(state => state !== 'pending')
  assert.deepEqual(verdict, ['success'])
}

async function race(play: Play, runners: readonly Runner[]): Promise<Stage> {
  const stage = createStage(play.script)
  const runs = runners.map(runner => stage.gate(runner))
  await play.until(runs)
  assertOne(stage, await Promise.all(runs))
  return stage
}

test('two gates in every order of their calls: one goes on', async () => {
  const orders = await playAll(async create => {
    await race(create(), RACE)
  })
  assert.ok(orders > 100, `${orders} orders`)
})

test('two jobs of one run in every order: one goes on', async () => {
  await playAll(async create => {
    await race(create(), [
      { id: 1, run: 2002, job: '11' },
      { id: 2, run: 2002, job: '12' }
    ])
  })
})

for (const late of [1, 2]) {
  test(`statuses that show ${late} reads late, in every order: one goes on`, async () => {
    await playAll(
      async create => {
        await race(create(), RACE)
      },
      ({ reads }) => reads >= late
    )
  })
}

test('statuses that show up to nine reads late, in any order: one goes on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 3, max: 9 }),
      fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
      async (late, picks) => {
        const play = createPlay(
          (of, turn) => (picks[turn % picks.length] ?? 0) % of,
          ({ reads }) => reads >= late
        )
        await race(play, [...RACE, { id: 2004 }])
      }
    ),
    { numRuns: 60 }
  )
})

test('statuses that show late, each by its own time: one goes on', async () => {
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
      const stage = createStage(time.script)
      const runs = starts.map(async (ms, index) => {
        await time.sleep(ms)
        return stage.gate({ id: 2002 + index })
      })
      await time.until(runs)
      assertOne(stage, await Promise.all(runs))
    }),
    { numRuns: 150, examples: [[[0, 0, 1400, 0, 3000], [0], [0, 200]]] }
  )
})

test('a claim that shows slowly waits as long again for older ones', async () => {
  const lags = [0, 0, 8000, 4000, 30_000]
  const time = createTimeline(
    () => 0,
    id => lags[id] ?? 0
  )
  const stage = createStage(time.script)
  const older = stage.gate({ id: 2002 })
  const younger = time.sleep(1000).then(() => stage.gate({ id: 2003 }))
  await time.until([older, younger])
  assertOne(stage, [await older, await younger])
  assert.equal((await older).result, 'waiting')
})

/** alone is a play in which the runs follow one another. */
function alone(): { play: Play; stage: Stage; gate: Stage['gate'] } {
  const play = createPlay(() => 0)
  const stage = createStage(play.script)
  const gate = async (runner: Runner) => {
    const run = stage.gate(runner)
    await play.until([run])
    return run
  }
  return { play, stage, gate }
}

test('a gate that died at any of its calls can be run again, or has sent', async () => {
  for (let calls = 0; calls < 9; calls += 1) {
    let left = calls
    const play = createPlay(() => 0)
    const { turn } = play.script
    play.script.turn = (id, what) => {
      if (id !== 1 || left-- > 0) return turn(id, what)
      return Promise.reject(new Error('the runner died'))
    }
    const stage = createStage(play.script)
    const died = stage.gate({ id: 1, run: 2002 })
    await play.until([died])
    await died.catch(() => undefined)
    const again = stage.gate({ id: 2, run: 2002, attempt: 2 })
    await play.until([again])
    const { result, failure } = await again
    assert.ok(stage.sent.length <= 1, `${calls}: ${stage.sent}`)
    const decided = stage.states('one').includes('success')
    assert.ok(decided, `${calls}: ${failure}`)
    if (stage.sent.length === 0) assert.match(failure ?? '', /verdict already/)
    else
      assert.ok(result === 'waiting' || /verdict already/.test(failure ?? ''))
  }
})

for (const at of ['list', 'list,post', 'list,post,list'])
  test(`a gate that is cancelled at ${at} can be run again`, async () => {
    const { play, stage, gate } = alone()
    const { turn } = play.script
    const cancelled = new AbortController()
    const calls: string[] = []
    play.script.turn = (id, call) => {
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
      /cancelled: .* claim stands.* run this job again/
    )
    assert.deepEqual(stage.sent, [])
    assert.ok(!stage.states('one').includes('success'))
    const again = await gate({ id: 2002, attempt: 2 })
    assert.equal(again.result, 'waiting', again.failure ?? '')
    assert.deepEqual(stage.sent, ['two.example'])
  })

test('the first claimant may be run again though another has claimed since', async () => {
  const { stage, gate } = alone()
  stage.show('pending', 'https://github.com/acme/lmp/actions/runs/2002')
  stage.show('pending', 'https://github.com/acme/lmp/actions/runs/2003')
  const other = await gate({ id: 2003, attempt: 2 })
  assert.match(other.failure ?? '', /runs\/2002 has claimed it first/)
  const first = await gate({ id: 2002, attempt: 2 })
  assert.equal(first.result, 'waiting')
  assert.deepEqual(stage.sent, ['two.example'])
})

test('a used token stays used after the chain was run again', async () => {
  const { stage, gate } = alone()
  assert.equal((await gate({ id: 2002 })).result, 'waiting')
  const NEW = 'BBBBAwQFBgcICQoLDA0ODw'
  stage.show('pending', sentPage(NEW))
  const used = await gate({ id: 2003 })
  assert.equal(used.result, 'failure')
  assert.match(used.failure ?? '', /sent again since; its new token counts/)
  const fresh = await gate({ id: 2004, n: NEW })
  assert.equal(fresh.result, 'waiting')
  assert.equal(stage.sent.length, 2)
  assert.match((await gate({ id: 2005, n: NEW })).failure ?? '', /been used/)
  assert.equal(stage.sent.length, 2)
})

test('a late claim for an old token does not close the new one', async () => {
  const NEW = 'BBBBAwQFBgcICQoLDA0ODw'
  let again = false
  const play = createPlay(() => 0)
  const { turn } = play.script
  const stage = createStage(play.script)
  play.script.turn = (id, what) => {
    // The chain is run again between a gate's look and its claim.
    if (what === 'post' && !again) {
      again = true
      stage.show('pending', sentPage(NEW))
    }
    return turn(id, what)
  }
  const old = stage.gate({ id: 2002 })
  await play.until([old])
  assert.match((await old).failure ?? '', /sent again since/)
  const fresh = stage.gate({ id: 2003, n: NEW })
  await play.until([fresh])
  assert.equal((await fresh).result, 'waiting')
})

for (const state of ['success', 'failure', 'error'] as const) {
  test(`a link that has its ${state} already takes no callback`, async () => {
    const { stage, gate } = alone()
    stage.show(state, 'https://ci.example/1')
    const { result, failure } = await gate({ id: 2002 })
    assert.equal(result, 'failure')
    assert.match(failure ?? '', new RegExp(`verdict already: ${state}`))
    assert.deepEqual(stage.states('one'), ['pending', state])
  })
}

test('a token that has expired sets its link to error, once', async () => {
  const { stage, gate } = alone()
  const late = await gate({ id: 2002, exp: NOW / 1000 })
  assert.match(late.failure ?? '', /its token has expired/)
  assert.deepEqual(stage.states('one'), ['pending', 'error'])
  const later = await gate({ id: 2003, exp: NOW / 1000 })
  assert.match(later.failure ?? '', /verdict already: error/)
  assert.deepEqual(stage.states('one'), ['pending', 'error'])
})

test('a token whose link nothing says was sent is refused after a while', async () => {
  const { stage, gate } = alone()
  const { failure } = await gate({ id: 2002, n: 'BBBBAwQFBgcICQoLDA0ODw' })
  assert.match(failure ?? '', /no status that says this link was sent/)
  assert.deepEqual(stage.states('one'), ['pending'])
})

test('a failure interrupts the chain and is its verdict', async () => {
  const { stage, gate } = alone()
  const { result, failure, outputs } = await gate({
    id: 2002,
    state: 'failure'
  })
  assert.equal(result, 'failure')
  assert.match(failure ?? '', /stopped at "one": failure/)
  assert.equal(outputs['chain-state'], 'failure')
  assert.deepEqual(stage.states('one'), ['pending', 'pending', 'failure'])
  assert.deepEqual(stage.sent, [])
})

test('an invalid callback uses nothing up', async () => {
  const { stage, gate } = alone()
  const { failure } = await gate({ id: 2002, state: 'passed' })
  assert.match(failure ?? '', /the callback is refused/)
  assert.deepEqual(stage.states('one'), ['pending'])
  assert.equal((await gate({ id: 2003 })).result, 'waiting')
})
