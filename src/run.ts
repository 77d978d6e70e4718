import type { Io } from './io.ts'
import { notify } from './modes/notify.ts'
import type { Given, Verdict } from './modes/step.ts'

/** run does what the mode says and answers how it ended. */
export async function run(given: Given, io: Io): Promise<Verdict> {
  const { mode } = given.inputs
  switch (mode) {
    case 'notify':
    case 'test':
      return notify({ ...given, config: await given.loadConfig() }, io)
    case 'chain': {
      const { chain } = await rare()
      return chain({ ...given, config: await given.loadConfig() }, io)
    }
    case 'gate':
      return (await rare()).gate(given, io)
    case 'callback':
      return (await rare()).callback(given, io)
    case 'receive':
      return (await rare()).receive(given, io)
    case 'redeliver':
      return (await rare()).redeliver(given, io)
  }
}

/** rare answers the modes that a step which notifies does not load. */
function rare(): Promise<typeof import('./modes/rare.ts')> {
  return import(/* webpackChunkName: "modes" */ './modes/rare.ts')
}
