import { ConfigError } from '../config/error.ts'
import type { Webhook } from '../config/templates.ts'
import { deliver, type Outcome, type Policy } from '../delivery/deliver.ts'
import { masksOf } from '../delivery/masks.ts'
import { inParallel } from '../delivery/parallel.ts'
import { type Prepared, prepare } from '../delivery/request.ts'
import { type Lookup, RenderError } from '../delivery/substitution.ts'
import {
  outcomeLines,
  outlineLines,
  requestLines
} from '../delivery/transcript.ts'
import { lookupIn, type Values } from '../delivery/values.ts'
import { refusal } from '../http/allowlist.ts'
import type { Io } from '../io.ts'
import {
  type Delivery,
  finished,
  neverSent,
  notRun
} from '../report/delivery.ts'
import { plain } from '../report/plain.ts'
import type { Body } from '../templates/store.ts'
import type { Step } from './step.ts'

/** AT_ONCE bounds how many deliveries are under way. */
const AT_ONCE = 50

/** Sending is one request with the way it is to be sent. */
export interface Sending {
  prepared: Prepared
  policy: Policy
}

/** Rendered is a webhook's request, or why its values allow of none. */
export type Rendered =
  | { kind: 'request'; prepared: Prepared }
  | { kind: 'impossible'; reason: string }

interface Request {
  id: string
  event: string
  values: Values
  body: (webhook: Webhook, lookup: Lookup) => Body
}

/**
 * renderRequest answers a webhook's request with all values in place, and has
 * all that must not be seen of it masked.
 */
export function renderRequest(
  step: Pick<Step, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  { id, event, values, body }: Request
): Rendered {
  const { secrets, inputs } = step
  const lookup = lookupIn(values, secrets, inputs.variables)
  try {
    const prepared = prepare(webhook, { id, event, lookup, secrets, body })
    for (const value of masksOf(webhook, prepared)) io.mask(value)
    const shown = plain(io.redact(prepared.shown))
    return { kind: 'request', prepared: { ...prepared, shown } }
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    return { kind: 'impossible', reason: plain(io.redact(error.message), 500) }
  }
}

/** prepareRequest is renderRequest where no request is a ConfigError. */
export function prepareRequest(
  step: Pick<Step, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  request: Request
): Prepared {
  const rendered = renderRequest(step, io, webhook, request)
  if (rendered.kind === 'request') return rendered.prepared
  throw new ConfigError(`webhook "${webhook.name}": ${rendered.reason}`)
}

/**
 * sendAll delivers side by side, each with its own policy, and answers the
 * deliveries in the given order, their stories in the log.
 */
export async function sendAll(
  { inputs, allowlist }: Pick<Step, 'inputs' | 'allowlist'>,
  io: Io,
  sendings: readonly Sending[]
): Promise<Delivery[]> {
  noticeProxy(
    inputs.allowedHosts,
    io,
    sendings.map(({ prepared }) => prepared.url)
  )
  if (inputs.dryRun)
    return sendings.map(({ prepared }) => rehearse({ allowlist }, io, prepared))
  const send = async ({ prepared, policy }: Sending) => ({
    prepared,
    outcome: await deliver(io, prepared, policy)
  })
  const deliveries: Delivery[] = []
  for await (const { prepared, outcome } of inParallel(sendings, AT_ONCE, send))
    deliveries.push(account(inputs, io, prepared, outcome))
  return deliveries
}

/** rehearse prints a request that is not sent; a refusal is a failure still. */
export function rehearse(
  { allowlist }: Pick<Step, 'allowlist'>,
  io: Io,
  prepared: Prepared
): Delivery {
  const refused =
    refusal(allowlist, prepared.url, prepared.method)?.replace(/\.$/, '') ??
    null
  const lines = requestLines(prepared, null, io.redact)
  const fate = refused === null ? 'sent' : `refused: ${refused}`
  io.log.group(`webhook "${prepared.webhook}" would be ${fate}`, lines)
  return refused === null
    ? notRun(prepared, 'dry_run')
    : neverSent(prepared, `blocked: ${refused}`)
}

/** account answers the delivery that came of a request, and logs its story. */
export function account(
  inputs: Step['inputs'],
  io: Io,
  prepared: Prepared,
  outcome: Outcome
): Delivery {
  const verbose = inputs.mode === 'test'
  const delivery = finished(prepared, cleaned(outcome, io))
  tell(io, delivery, [
    ...(verbose
      ? requestLines(prepared, outcome.tries[0]?.timestamp ?? null, io.redact)
      : outlineLines(prepared)),
    ...outcomeLines(
      outcome,
      verbose && inputs.showResponse === 'on-failure'
        ? 'always'
        : inputs.showResponse,
      io.redact
    )
  ])
  for (const note of outcome.notes)
    io.log.warning(`webhook "${prepared.webhook}": ${note}`)
  return delivery
}

function tell(io: Io, delivery: Delivery, lines: string[]): void {
  const { webhook, event, status, reason, attempts, id } = delivery
  const last = attempts.at(-1)
  const code = last?.status_code ?? last?.error ?? ''
  const how = status === 'success' ? 'delivered' : 'FAILED'
  io.log.group(`webhook "${webhook}" ${how}: ${code} for ${event}`, [
    ...lines,
    `${id}: ${how}${reason === null ? '' : `: ${reason}`}`
  ])
}

/** cleaned makes foreign words in a reason fit to be shown anywhere. */
function cleaned(outcome: Outcome, { redact }: Io): Outcome {
  const { reason } = outcome
  return {
    ...outcome,
    reason: reason === null ? null : plain(redact(reason), 500)
  }
}

/** noticeProxy says once what is not checked where names are left to a proxy. */
export function noticeProxy(
  hosts: readonly string[],
  io: Pick<Io, 'log' | 'proxied'>,
  urls: readonly URL[]
): void {
  if (!hosts.includes('public')) return
  if (!urls.some(url => io.proxied(url))) return
  io.log.notice(
    'deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure'
  )
}
