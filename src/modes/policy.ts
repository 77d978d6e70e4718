import type { NotifyWebhook } from '../config/notify.ts'
import type { Policy } from '../delivery/deliver.ts'
import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../http/timing.ts'
import type { Io } from '../io.ts'
import type { Step } from './step.ts'

/** policyOf answers how a webhook of `notify` is sent; in `test` but once. */
export function policyOf(
  { inputs, allowlist }: Pick<Step, 'inputs' | 'allowlist'>,
  { signal }: Pick<Io, 'signal'>,
  webhook: Pick<NotifyWebhook, 'success_codes' | 'timeout' | 'retry_schedule'>
): Policy {
  const test = inputs.mode === 'test'
  return {
    allowlist,
    successCodes: webhook.success_codes,
    timeoutMs: webhook.timeout ?? DEFAULT_TIMEOUT_MS,
    schedule: test ? [] : (webhook.retry_schedule ?? DEFAULT_RETRY_DELAYS_S),
    careful: false,
    keepAlive: true,
    signal
  }
}
