import { NOW, type Script, sleepBriefly } from './script.ts'

interface Turn {
  id: number
  go: () => void
}

/** Play is one way through the turns: who went, and who could have. */
export interface Play {
  script: Script
  /** until plays the runs on, turn by turn, until all of them have ended. */
  until(runs: readonly Promise<unknown>[]): Promise<void>
  /** choices are the places taken among the runs that could go. */
  choices: { taken: number; of: number }[]
}

/**
 * createPlay answers a play in which `pick` says, of so many runs that could
 * go, which one does. Every run has a clock of its own, and waiting is free.
 */
export function createPlay(
  pick: (of: number, turn: number) => number,
  isVisible?: Script['isVisible']
): Play {
  const turns: Turn[] = []
  const choices: Play['choices'] = []
  return {
    choices,
    script: {
      isVisible,
      turn: id => new Promise(resolve => turns.push({ id, go: resolve })),
      clock: () => {
        let now = NOW
        return {
          now: () => now,
          sleep: (ms, signal) =>
            sleepBriefly(ms, signal, async () => {
              now += ms
            })
        }
      }
    },
    async until(runs) {
      let ended = 0
      for (const run of runs) {
        const end = () => {
          ended += 1
        }
        run.then(end, end)
      }
      for (;;) {
        const ready = () => new Set(turns.map(({ id }) => id))
        for (let idle = 0; idle < 3; idle += 1) {
          const before = turns.length + ended
          await new Promise(resolve => setImmediate(resolve))
          if (turns.length + ended !== before) idle = -1
          if (ready().size + ended === runs.length) break
        }
        if (turns.length === 0) {
          if (ended === runs.length) return
          continue
        }
        const ids = [...ready()].sort((one, other) => one - other)
        const taken = ids.length > 1 ? pick(ids.length, choices.length) : 0
        if (ids.length > 1) choices.push({ taken, of: ids.length })
        const next = turns.findIndex(({ id }) => id === ids[taken])
        turns.splice(next, 1)[0]?.go()
      }
    }
  }
}

/**
 * playAll plays every order there is, depth first, and answers how many there
 * were. `stageIt` builds a new play's stage, runs it and checks it.
 */
export async function playAll(
  stageIt: (create: () => Play) => Promise<void>,
  isVisible?: Script['isVisible']
): Promise<number> {
  let prefix: number[] = []
  for (let count = 1; ; count += 1) {
    let play: Play | undefined
    await stageIt(() => {
      play = createPlay((_, turn) => prefix[turn] ?? 0, isVisible)
      return play
    })
    const choices = play?.choices ?? []
    const last = choices.findLastIndex(({ taken, of }) => taken + 1 < of)
    if (last < 0) return count
    const taken = choices.map(choice => choice.taken)
    prefix = [...taken.slice(0, last), (taken[last] ?? 0) + 1]
  }
}
