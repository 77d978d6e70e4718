import type { Clock } from './clock.ts'
import type { Api } from './github/client.ts'
import type { HttpClient } from './http/client.ts'
import type { Redact } from './lib/text.ts'
import type { Log } from './logger.ts'

/** Every edge the modes may touch, made once in index.ts. */
export interface Io {
  api: Api
  /** The API for a step's last calls: it works for 3 s after a cancellation. */
  finalApi: Api
  request: HttpClient['request']
  addresses: HttpClient['addresses']
  /** True when requests to this URL go through a proxy. */
  proxied(url: URL): boolean
  log: Log
  clock: Clock
  /** Returns a number from 0 up to, not including, 1. */
  random(): number
  /** Returns `size` unpredictable bytes. */
  randomBytes(size: number): Buffer
  /** Hides a value in the job log and in every text of this action. */
  mask(value: string): void
  redact: Redact
  /** Aborts when the step is cancelled (SIGINT, SIGTERM). */
  signal: AbortSignal
}
