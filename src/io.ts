import type { Api } from './build/github.ts'
import type { HttpClient } from './http/client.ts'

/** Clock is the time and the waiting of one process; tests bring their own. */
export interface Clock {
  /** now answers milliseconds since the epoch. */
  now(): number
  /** sleep ends after `ms` milliseconds, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/**
 * Log is the job log. Each text is made one line that can form no workflow
 * command and holds no secret, whatever is in it.
 */
export interface Log {
  info(text: string): void
  /** warning and error also become annotations of the run. */
  warning(text: string): void
  error(text: string): void
  notice(text: string): void
  debug(text: string): void
  /** group folds `lines` under `title`. */
  group(title: string, lines: readonly string[]): void
}

/** Io is every edge the modes may touch, made once in index.ts. */
export interface Io {
  api: Api
  request: HttpClient['request']
  /** proxied says whether requests to this URL go through a proxy. */
  proxied(url: URL): boolean
  log: Log
  clock: Clock
  /** random answers a number from 0 up to, not including, 1. */
  random(): number
  /** randomBytes answers `size` unpredictable bytes. */
  randomBytes(size: number): Buffer
  /** mask hides a value in the job log and in every text of this action. */
  mask(value: string): void
  /** redact answers a text with `***` for every secret. */
  redact(text: string): string
  /** signal aborts when the step is cancelled (SIGINT, SIGTERM). */
  signal: AbortSignal
}
