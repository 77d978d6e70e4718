import type { Callback } from './callback.ts'

/** wordsOf answers what a callback said, in one line for people. */
export function wordsOf(callback: Callback): string {
  const { state, description, context, target_url } = callback
  const words = [state, description, context && `(${context})`, target_url]
  return words.filter(Boolean).join(' ')
}
