import { subjectOf } from '../../build/events.ts'
import { readRun } from '../../build/workflow-run.ts'
import { type Callback, POLL_INTERVAL_MS } from '../../callback/callback.ts'
import { registerEndpoint } from '../../callback/endpoint.ts'
import { eventVerdict } from '../../callback/event.ts'
import type { Format } from '../../callback/format.ts'
import { TIMEOUT_MS, waitUntil } from '../../clock.ts'
import { createStatuses } from '../../github/commit-statuses.ts'
import { ApiError, retryWhileUnavailable } from '../../github/errors.ts'
import type { Io } from '../../io.ts'
import { listenFor } from '../shared/callback-listener.ts'
import type { ModeInput } from '../shared/result.ts'

/** How a gate ended. */
export type GateOutcome = { sha?: string | null } & (
  | { kind: 'decided'; callback: Callback }
  | { kind: 'waiting' | 'refused' | 'unreadable' | 'stopped'; reason: string }
  | { kind: 'timeout' | 'cancelled' }
)

/** Returns the first valid callback at the listener. */
export async function listenForCallback(
  { inputs }: ModeInput,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<GateOutcome> {
  let first: Callback | null = null
  let conflicts = 0
  const done = new AbortController()
  io.mask(inputs.listenerToken)
  const entry = registerEndpoint(inputs.listenerToken, {
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
  const how = await waitUntil(io, {
    what: 'a callback',
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal
  })
  done.abort()
  await listening.close()
  if (conflicts > 0)
    io.log.warning(`${conflicts} callbacks contradicted the first one`)
  if (first !== null) return { kind: 'decided', callback: first }
  return { kind: how }
}

/**
 * Waits until the commit status of the input `context` is final. Only statuses
 * that are newer than the reported run count, by the server's clock.
 */
export async function watchStatus(
  given: ModeInput,
  io: Io
): Promise<GateOutcome> {
  try {
    return await watch(given, io)
  } catch (error) {
    if (io.signal.aborted) return { kind: 'cancelled' }
    if (!(error instanceof ApiError)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}

async function watch({ inputs }: ModeInput, io: Io): Promise<GateOutcome> {
  const { environment, context } = inputs
  const { repository, apiUrl } = environment
  const subject = subjectOf(inputs)
  const run = await readRun(io.api, repository, subject.runId, subject.attempt)
  const began = run?.started ?? run?.created ?? null
  if (run === null || began === null)
    return {
      kind: 'unreadable',
      reason: `the API does not say when run ${subject.runId} began, and so not which statuses are newer; add "permissions: actions: read" to the job`
    }
  const sha = subject.run?.headSha ?? run.headSha ?? environment.sha
  const statuses = createStatuses(io.api, { apiUrl, repository, sha })
  const done = new AbortController()
  let found: Callback | null = null
  // The server has whole seconds. A status of the second in which the run began
  // counts, so that a quick one is not missed.
  const ask = async () => {
    const newest = (await statuses.latest(context)).find(
      ({ created }) => created !== null && created >= began
    )
    found = newest ? eventVerdict(newest) : null
    if (found !== null) done.abort()
  }
  const how = await waitUntil(io, {
    what: `the commit status "${context}" of ${sha}`,
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal,
    every: { ms: POLL_INTERVAL_MS, ask: retryWhileUnavailable(io, ask) }
  })
  return found === null
    ? { kind: how, sha }
    : { kind: 'decided', callback: found, sha }
}
