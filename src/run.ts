import type { Io } from './io.ts'
import { callback } from './modes/callback.ts'
import { chain } from './modes/chain.ts'
import { gate } from './modes/gate.ts'
import { notify } from './modes/notify.ts'
import { receive } from './modes/receive.ts'
import { redeliver } from './modes/redeliver.ts'
import type { Given, Verdict } from './modes/step.ts'

/** run does what the mode says and answers how it ended. */
export async function run(given: Given, io: Io): Promise<Verdict> {
  const { mode } = given.inputs
  switch (mode) {
    case 'notify':
    case 'test':
      return notify({ ...given, config: await given.loadConfig() }, io)
    case 'chain':
      return chain({ ...given, config: await given.loadConfig() }, io)
    case 'gate':
      return gate(given, io)
    case 'callback':
      return callback(given, io)
    case 'receive':
      return receive(given, io)
    case 'redeliver':
      return redeliver(given, io)
  }
}
