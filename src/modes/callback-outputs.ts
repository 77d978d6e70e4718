import type { Callback } from '../callback/callback.ts'
import type { Io } from '../io.ts'

/** callbackOutputs answers the outputs that say what a callback said. */
export function callbackOutputs(
  callback: Callback | null,
  { redact }: Pick<Io, 'redact'>
): Record<'state' | 'description' | 'context' | 'target-url', string> {
  return {
    state: callback?.state ?? '',
    description: redact(callback?.description ?? ''),
    context: redact(callback?.context ?? ''),
    'target-url': redact(callback?.target_url ?? '')
  }
}
