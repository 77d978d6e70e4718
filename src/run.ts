import { ConfigError } from './config/error.ts'
import type { Io } from './io.ts'
import { chain } from './modes/chain.ts'
import { notify } from './modes/notify.ts'
import type { Step, Verdict } from './modes/step.ts'

/** run does what the mode says and answers how it ended. */
export async function run(step: Step, io: Io): Promise<Verdict> {
  const { mode } = step.inputs
  switch (mode) {
    case 'notify':
    case 'test':
      return notify(step, io)
    case 'chain':
      return chain(step, io)
    case 'gate':
    case 'callback':
    case 'receive':
    case 'redeliver':
      throw new ConfigError(`mode ${mode} is not available in this version`)
  }
}
