import type { Link as ConfigLink } from '../config/chain.ts'
import { bodies } from '../delivery/body.ts'
import { deliver, type Outcome, type Policy } from '../delivery/deliver.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { awaitCallback } from './await.ts'
import type { Call, Drive } from './drive.ts'
import { account, prepareRequest } from './sending.ts'
import { type Way, wayBack } from './way.ts'

const TIMEOUT_MS = 10_000
export const CALLBACK_TIMEOUT_MS = 10 * 60_000
const SCHEDULE_S = [1, 2, 4]
const PROGRESS_MS = 60_000

/**
 * callLink sends one link of a chain and waits for what its `via` says, until
 * the chain has moved on or its time is over. It never rejects.
 */
export async function callLink(drive: Drive, call: Call): Promise<void> {
  const { io, handle } = drive
  try {
    const link = linkOf(drive, call)
    const way = await wayBack(drive, call, link)
    const prepared = prepareLink(drive, link, way)
    const waiting = [watch(drive, call, link), progress(drive, call, link)]
    const outcome = await post(drive, call, link, prepared, way)
    await awaitCallback(drive, call, {
      link,
      prepared,
      outcome,
      look: way.look
    })
    await Promise.all(waiting)
  } catch (error) {
    const reason = io.redact(
      error instanceof Error ? error.message : `${error}`
    )
    io.log.warning(`link "${linkOf(drive, call).name}": ${reason}`)
    const event = { link: call.index, reason, at: io.clock.now() }
    handle({ kind: 'rejected', attempts: 0, statusCode: null, ...event })
    handle({ kind: 'refused', ...event })
    call.over.abort()
  }
}

/** prepareLink answers a link's request with the chain's words in place. */
export function prepareLink(
  {
    step,
    io,
    course,
    previous
  }: Pick<Drive, 'step' | 'io' | 'course' | 'previous'>,
  link: ConfigLink,
  { keys }: Pick<Way, 'keys'>
): Prepared {
  const { reported, config, event } = course
  const { environment } = step.inputs
  const { run, build, status } = reported
  const id = deliveryId({
    repository: environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: config.name,
    webhook: link.name,
    kind: 'completed',
    status
  })
  return prepareRequest(step, io, link, {
    id,
    event,
    values: {
      ...reported.values,
      ...keys,
      event: { name: event },
      callback: previous() ?? {}
    },
    body: bodies({
      payload: build?.payload ?? null,
      isPrivate: run.isPrivate,
      serverUrl: environment.serverUrl,
      event: environment.event,
      keys
    })
  })
}

async function post(
  { step, io, handle, deliveries }: Drive,
  call: Call,
  link: ConfigLink,
  prepared: Prepared,
  way: Way
): Promise<Outcome> {
  const signal = AbortSignal.any([io.signal, call.inFlight.signal])
  io.log.info(`link "${link.name}" is sent to ${prepared.shown}`)
  const outcome = await deliver(io, prepared, {
    ...policyOf(link),
    allowlist: step.allowlist,
    signal,
    mayRetry: () => call.mayRetry
  })
  deliveries.push(account(step.inputs, io, prepared, outcome))
  await way.look()
  const { tries, delivered, reason } = outcome
  const statusCode = tries.at(-1)?.attempt.status_code ?? null
  const posted = {
    link: call.index,
    attempts: tries.length,
    statusCode,
    at: io.clock.now()
  }
  if (delivered) handle({ kind: 'delivered', ...posted })
  else
    handle({
      kind: tries.at(-1)?.answer ? 'rejected' : 'lost',
      reason: io.redact(reason ?? 'not delivered'),
      ...posted
    })
  return outcome
}

function policyOf(
  link: ConfigLink
): Omit<Policy, 'allowlist' | 'signal' | 'mayRetry'> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback
  const answers = via === 'response' || via === 'delivery'
  return {
    successCodes: link.success_codes,
    timeoutMs: link.timeout ?? (answers ? timeout : TIMEOUT_MS),
    schedule: link.retry_schedule ?? SCHEDULE_S,
    careful: link.retry_schedule === undefined,
    keepAlive: false
  }
}

/** watch ends the link when its time is over; a handed-over one has more. */
async function watch(
  { io, handle }: Drive,
  call: Call,
  { callback }: ConfigLink
): Promise<void> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = callback
  const ms = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout
  await io.clock.sleep(ms, call.over.signal)
  if (!call.over.signal.aborted)
    handle({ kind: 'link_timeout', link: call.index, at: io.clock.now() })
}

/** progress says once a minute what is waited for. */
async function progress(
  { io }: Drive,
  call: Call,
  { name, callback }: ConfigLink
): Promise<void> {
  const since = io.clock.now()
  const until = since + (callback.timeout ?? CALLBACK_TIMEOUT_MS)
  for (;;) {
    await io.clock.sleep(PROGRESS_MS, call.over.signal)
    if (call.over.signal.aborted) return
    io.log.info(
      `waiting for the callback of "${name}" since ${time(since)}, until ${time(until)}`
    )
  }
}

function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`
}

function linkOf({ course }: Drive, { index }: Call): ConfigLink {
  const link = course.config.webhooks[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}
