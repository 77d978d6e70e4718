import type { Io } from './io.ts'
import { notify } from './modes/notify.ts'
import type { ModeInput, ModeResult } from './modes/shared/result.ts'

/** Runs the mode and returns its result. */
export async function run(input: ModeInput, io: Io): Promise<ModeResult> {
  const { mode } = input.inputs
  switch (mode) {
    case 'notify':
    case 'test':
      return notify(input, io)
    case 'chain': {
      const { chain } = await loadModes()
      return chain({ ...input, config: await input.loadConfig() }, io)
    }
    case 'gate':
      return (await loadModes()).gate(input, io)
    case 'callback':
      return (await loadModes()).callback(input, io)
    case 'receive':
      return (await loadModes()).receive(input, io)
    case 'redeliver':
      return (await loadModes()).redeliver(input, io)
  }
}

/** Loads every mode but notify and test, which start faster without them. */
function loadModes(): Promise<typeof import('./modes/lazy.ts')> {
  return import(/* webpackChunkName: "modes" */ './modes/lazy.ts')
}
