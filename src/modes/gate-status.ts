import { ApiError } from '../build/error.ts'
import { readRun } from '../build/run.ts'
import { subjectOf } from '../build/subject.ts'
import type { Callback } from '../callback/callback.ts'
import { createStatuses } from '../callback/statuses.ts'
import { verdictIn } from '../callback/verdict.ts'
import type { Io } from '../io.ts'
import type { Gated } from './gate-verdict.ts'
import { patient } from './patience.ts'
import { POLL_MS } from './pickup.ts'
import type { Given } from './step.ts'
import { TIMEOUT_MS, waitFor } from './wait.ts'

/**
 * watchStatus waits for the commit status of the input `context` to be final.
 * Only statuses count that are newer than the run they speak of, by the
 * server's own clock.
 */
export async function watchStatus(given: Given, io: Io): Promise<Gated> {
  try {
    return await watch(given, io)
  } catch (error) {
    if (io.signal.aborted) return { kind: 'cancelled' }
    if (!(error instanceof ApiError)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}

async function watch({ inputs }: Given, io: Io): Promise<Gated> {
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
  // The server has whole seconds. Of the one in which the run began all count:
  // a quick answer would else be waited for in vain.
  const ask = async () => {
    const newest = (await statuses.latest(context)).find(
      ({ created }) => created !== null && created >= began
    )
    found = newest ? verdictIn(newest) : null
    if (found !== null) done.abort()
  }
  const how = await waitFor(io, {
    what: `the commit status "${context}" of ${sha}`,
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal,
    every: { ms: POLL_MS, ask: patient(io, ask) }
  })
  return found === null
    ? { kind: how, sha }
    : { kind: 'judged', callback: found, sha }
}
