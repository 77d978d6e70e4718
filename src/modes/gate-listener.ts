import { arm } from '../callback/armed.ts'
import type { Callback } from '../callback/callback.ts'
import type { Format } from '../callback/format.ts'
import type { Io } from '../io.ts'
import type { Gated } from './gate-verdict.ts'
import { listenFor } from './listening.ts'
import type { Given } from './step.ts'
import { TIMEOUT_MS, waitFor } from './wait.ts'

/** hearCallback waits for the first valid callback at the listener. */
export async function hearCallback(
  { inputs }: Given,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<Gated> {
  let first: Callback | null = null
  let conflicts = 0
  const done = new AbortController()
  io.mask(inputs.callbackToken)
  const entry = arm(inputs.callbackToken, {
    chain: null,
    webhook: null,
    signature: 'jobserv',
    keys,
    format,
    isOver: () => first === null && done.signal.aborted,
    rule: callback => {
      if (first === null) {
        first = callback
        done.abort()
        return { ruling: 'accepted', state: callback.state }
      }
      if (first.state === callback.state)
        return { ruling: 'duplicate', state: first.state }
      conflicts += 1
      return { ruling: 'conflict', state: first.state }
    }
  })
  const listening = await listenFor(inputs, io, [entry])
  const how = await waitFor(io, {
    what: 'a callback',
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal
  })
  done.abort()
  await listening.close()
  if (conflicts > 0)
    io.log.warning(`${conflicts} callbacks contradicted the first one`)
  if (first !== null) return { kind: 'judged', callback: first }
  return { kind: how }
}
