import { type Callback, judgeCallback, readCallback } from './callback.ts'
import { type Format, readFormatted, readFormattedBody } from './format.ts'

/** Message is what an answer, an event or an input amounts to. */
export type Message =
  | { kind: 'callback'; callback: Callback; warnings: readonly string[] }
  | { kind: 'pending' }
  | { kind: 'refused'; message: string }

/**
 * readMessage answers the callback in a body: Docker Hub's, or another
 * system's that `format` describes. A body that is parsed already is judged as
 * it is.
 */
export function readMessage(body: unknown, format: Format | null): Message {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : null
  if (format === null) {
    const verdict = text === null ? judgeCallback(body) : readCallback(text)
    return verdict.valid
      ? { kind: 'callback', ...verdict }
      : { kind: 'refused', message: verdict.message }
  }
  return text === null
    ? readFormatted(format, body)
    : readFormattedBody(format, text)
}
