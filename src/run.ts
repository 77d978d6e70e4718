import type { Io } from './io.ts'
import { notify } from './modes/notify.ts'
import type { ModeInput, ModeResult } from './modes/shared/result.ts'

/** run does what the mode says and answers how it ended. */
export async function run(given: ModeInput, io: Io): Promise<ModeResult> {
  const { mode } = given.inputs
  switch (mode) {
    case 'notify':
    case 'test':
      return notify({ ...given, config: await given.loadConfig() }, io)
    case 'chain': {
      const { chain } = await loadModes()
      return chain({ ...given, config: await given.loadConfig() }, io)
    }
    case 'gate':
      return (await loadModes()).gate(given, io)
    case 'callback':
      return (await loadModes()).callback(given, io)
    case 'receive':
      return (await loadModes()).receive(given, io)
    case 'redeliver':
      return (await loadModes()).redeliver(given, io)
  }
}

/** Returns the modes that a step which notifies does not load. */
function loadModes(): Promise<typeof import('./modes/lazy.ts')> {
  return import(/* webpackChunkName: "modes" */ './modes/lazy.ts')
}
