import { readEvent } from '../callback/event.ts'
import type { Format } from '../callback/format.ts'
import { readMessage } from '../callback/message.ts'
import { parseFormat } from '../config/parse.ts'
import type { Io } from '../io.ts'
import { hearCallback } from './gate-listener.ts'
import { sourceOf } from './gate-source.ts'
import { watchStatus } from './gate-status.ts'
import { type Gated, gateVerdict } from './gate-verdict.ts'
import { goOn } from './resume.ts'
import { secretOf } from './secret.ts'
import { signedBy } from './signed.ts'
import type { Given, Verdict } from './step.ts'

/**
 * gate judges one callback and passes on success only. A callback that
 * carries a chain's continuation token goes on with that chain.
 */
export async function gate(given: Given, io: Io): Promise<Verdict> {
  const { inputs } = given
  const source = sourceOf(given)
  const keys = secretOf(given, inputs.callbackSecretName)
  const format = formatOf(given)
  const verdict = (gated: Gated) => gateVerdict(given, io, gated)
  switch (source) {
    case 'callback':
      return verdict(judge(inputs.callback, format))
    case 'listener':
      return verdict(await hearCallback(given, io, keys, format))
    case 'status':
      return verdict(await watchStatus(given, io))
    case 'event':
      return readFromEvent(given, io, keys, format)
  }
}

function formatOf({ inputs }: Given): Format | null {
  const text = inputs.callbackFormat
  return text === '' ? null : parseFormat({ text, file: 'callback-format' })
}

function judge(body: unknown, format: Format | null): Gated {
  const message = readMessage(body, format)
  switch (message.kind) {
    case 'callback':
      return { kind: 'judged', callback: message.callback }
    case 'pending':
      return { kind: 'waiting', reason: 'the callback says that it is pending' }
    case 'refused':
      return { kind: 'refused', reason: message.message }
  }
}

async function readFromEvent(
  given: Given,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<Verdict> {
  const { inputs } = given
  const { eventName, event } = inputs.environment
  const verdict = (gated: Gated) => gateVerdict(given, io, gated)
  const read = readEvent(eventName, event, inputs.context || null)
  switch (read.kind) {
    case 'waiting':
      return verdict(read)
    case 'refused':
      return verdict({ kind: 'refused', reason: read.message })
    case 'reported':
      return verdict(
        read.verdict.valid
          ? { kind: 'judged', callback: read.verdict.callback, sha: read.sha }
          : { kind: 'refused', reason: read.verdict.message }
      )
    case 'dispatched': {
      const { body, token, signature, signedText } = read
      if (token !== null)
        return goOn(given, io, { body, token, signature, signedText })
      if (inputs.chain !== '')
        return verdict({
          kind: 'refused',
          reason: `the event carries no token, which chain "${inputs.chain}" needs`
        })
      const fault = signedBy({
        signature: 'jobserv',
        keys,
        value: signature,
        text: signedText,
        now: io.clock.now()
      })
      return verdict(
        fault === null
          ? judge(body, format)
          : { kind: 'refused', reason: fault }
      )
    }
  }
}
