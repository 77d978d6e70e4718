import { ApiError } from '../build/error.ts'
import type { Callee } from '../callback/callee.ts'
import { dispatchOf, type Report, statusOf } from '../callback/report.ts'
import { createStatuses } from '../callback/statuses.ts'
import type { Attempt } from '../delivery/deliver.ts'
import { nextDelay } from '../delivery/retry.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import { type Delivery, notRun } from '../report/delivery.ts'
import { plain } from '../report/plain.ts'

/** Posting is a callback for the API; only here does github-token go along. */
interface Posting {
  identity: Pick<Delivery, 'id' | 'webhook' | 'event'>
  to: Exclude<Callee, { kind: 'webhook' }>
  report: Report
  keys: readonly string[]
  /** schedule is the seconds before each retry. */
  schedule: readonly number[]
}

/** toApi posts a callback as a status, or as a dispatch that starts a run. */
export async function toApi(
  { dryRun, environment }: Pick<Inputs, 'dryRun' | 'environment'>,
  io: Io,
  { identity, to, report, keys, schedule }: Posting
): Promise<Delivery> {
  const { apiUrl } = environment
  const { repository } = to
  const where = `${repository}, as a ${to.kind}`
  const text = JSON.stringify(report)
  if (dryRun) {
    io.log.info(`would report to ${where}: ${io.redact(text)}`)
    return notRun(identity, 'dry_run')
  }
  const post = async (): Promise<number> => {
    if (to.kind === 'status') {
      const place = { apiUrl, repository, sha: to.sha }
      await createStatuses(io.api, place).post(statusOf(report))
      return 201
    }
    const body = dispatchOf(to, report, keys)
    const { status } = await io.api.post(
      `/repos/${repository}/dispatches`,
      body
    )
    return status
  }
  const attempts: Attempt[] = []
  for (;;) {
    const { attempt, fault } = await tryOnce(io, attempts.length + 1, post)
    attempts.push(attempt)
    if (fault === null) {
      io.log.info(`reported to ${where}: ${io.redact(text)}`)
      return { ...identity, status: 'success', reason: null, attempts }
    }
    const reason = plain(io.redact(fault.message), 500)
    const failed: Delivery = {
      ...identity,
      status: 'failure',
      reason,
      attempts
    }
    const delay = delayAfter(io, fault, attempts.length, schedule)
    if (delay === null) return failed
    io.log.info(`attempt ${attempts.length} to ${where} failed: ${reason}`)
    await io.clock.sleep(delay, io.signal)
    if (io.signal.aborted) return failed
  }
}

async function tryOnce(
  { clock }: Io,
  number: number,
  post: () => Promise<number>
): Promise<{ attempt: Attempt; fault: ApiError | null }> {
  const begun = clock.now()
  const attempt = (
    status: number | null,
    error: Attempt['error']
  ): Attempt => ({
    number,
    status_code: status,
    error,
    started: new Date(begun).toISOString(),
    duration_ms: clock.now() - begun
  })
  try {
    return { attempt: attempt(await post(), null), fault: null }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, code } = error
    return { attempt: attempt(status, code ?? 'status'), fault: error }
  }
}

/** delayAfter is null where another attempt could do no better. */
function delayAfter(
  { clock, random }: Io,
  { status, code }: ApiError,
  attempt: number,
  schedule: readonly number[]
): number | null {
  const next = nextDelay({
    attempt,
    schedule,
    // The API has waited out a rate limit, as far as that is worth it.
    failure: {
      code: code ?? 'status',
      status: status === 429 ? null : status,
      connected: true,
      permanent: code === 'tls_error'
    },
    retryAfter: undefined,
    now: clock.now(),
    random: random(),
    careful: false
  })
  return next.kind === 'retry' ? next.delayMs : null
}
