import type { ReceiveConfig } from '../../config/schema/receive.ts'
import type { Io } from '../../io.ts'
import { type Redact, sanitizeLine } from '../../lib/text.ts'
import { type ReceivedWebhook, receivedRecord } from '../../record/received.ts'
import { REDACTED } from '../../redaction/redactor.ts'
import {
  escaped,
  list,
  paragraph,
  STATUS_ICONS,
  table
} from '../../summary/markdown.ts'
import type { ModeInput, ModeResult } from '../shared/result.ts'
import { type InboundWebhook, webhookId } from './inbound-webhook.ts'
import type { RoutingResult } from './router.ts'
import {
  leafTexts,
  pathOf,
  type Value,
  type Variables,
  withoutSecrets
} from './variables.ts'

/** An inbound webhook with its routing. */
export interface Evaluation {
  webhook: InboundWebhook
  routing: RoutingResult
  /** When it was evaluated, in Unix milliseconds. */
  now: number
  /** The id of the record it was checked again from, else null. */
  retryOf: string | null
  /** The URL that its sender proved to know, by a tag or token, else null. */
  knownUrl: string | null
}

/** How receiving ended. */
export type ReceiveOutcome =
  | { kind: 'evaluated'; evaluation: Evaluation }
  | { kind: 'refused'; reason: string }
  | {
      kind: 'timeout' | 'cancelled'
      /** The last authenticated webhook that matched no function. */
      last: Evaluation | null
      /** Why the last unauthenticated webhook was rejected. */
      rejected: string | null
    }

/** Returns how a step that receives ended. `record` makes its part of the record. */
export function receiveResult(
  { inputs }: Pick<ModeInput, 'inputs'>,
  io: Io,
  { config, outcome }: { config: ReceiveConfig; outcome: ReceiveOutcome },
  record: (evaluation: Evaluation) => ReceivedWebhook
): ModeResult {
  const { environment } = inputs
  const evaluation = outcome.kind === 'evaluated' ? outcome.evaluation : null
  const kept = evaluation ?? ('last' in outcome ? outcome.last : null)
  const { result, why } = receivedResult(outcome)
  if (evaluation !== null) logWebhook(evaluation, io)
  const ran = ranIn(evaluation?.routing ?? null)
  const { outputs, shown, redacted } = maskVariables(config, ran.variables, io)
  const absent = absentIn(config, ran.variables)
  logFunctions({ ...ran, variables: shown, absent, redacted }, io.log)
  const green = result === 'success' || result === 'not_run'
  if (green) io.log.info(why)
  const received = kept && record(kept)
  if (ran.functions.length > 0 && received?.mac === null) {
    const url = evaluation?.knownUrl ?? null
    io.log.info(
      url === null
        ? `provider ${received.provider} has no secret, so the sender is not authenticated`
        : `provider ${received.provider} has no secret: the sender knew ${url}, and no signature was required`
    )
  }
  return {
    result,
    failure: green ? null : sanitizeLine(io.redact(why), 1_000),
    outputs: {
      provider: evaluation?.routing.provider ?? '',
      functions: JSON.stringify(ran.functions),
      variables: JSON.stringify(outputs),
      id: evaluation === null ? '' : io.redact(webhookId(evaluation.webhook))
    },
    deliveries: null,
    payload: null,
    record:
      received &&
      receivedRecord(
        environment.repository,
        { id: environment.runId, attempt: environment.runAttempt },
        received
      ),
    summary: receiveSection(
      {
        result,
        why,
        webhook: kept && received && { uri: kept.webhook.uri, received },
        functions: ran.functions,
        errors: errorsIn(evaluation),
        variables: shown,
        absent
      },
      io.redact
    )
  }
}

/** Returns why a webhook did not succeed, null if it did. */
export function reasonOf(routing: RoutingResult): string | null {
  if (routing.status === 'succeeded') return null
  return routing.status === 'failed'
    ? routing.errors.join('; ')
    : routing.reason
}

/** The result of a step that received, and its reason in words. */
interface ReceivedResult {
  result: keyof typeof TITLES
  why: string
}

function receivedResult(outcome: ReceiveOutcome): ReceivedResult {
  switch (outcome.kind) {
    case 'evaluated':
      return describeRouting(outcome.evaluation.routing)
    case 'refused':
      return failed(outcome.reason)
    case 'timeout': {
      const ignored = outcome.last && reasonOf(outcome.last.routing)
      const why =
        ignored !== null
          ? `the last one was ignored: ${ignored}`
          : outcome.rejected !== null
            ? `the last one was rejected: ${outcome.rejected}`
            : 'check that its sender reaches this listener, or set a longer timeout'
      return failed(`no webhook for a function arrived in time; ${why}`)
    }
    case 'cancelled':
      return failed('the step was cancelled while waiting for a webhook')
  }
}

function describeRouting(routing: RoutingResult): ReceivedResult {
  const reason = reasonOf(routing)
  switch (routing.status) {
    case 'no_provider':
    case 'no_function':
      return failed(`no function handles this webhook: ${reason}`)
    case 'invalid_signature':
      return failed(`webhook rejected: ${reason}`)
    case 'not_matched':
      return { result: 'not_run', why: routing.reason }
    case 'handshake':
      return { result: 'not_run', why: `no function ran: ${routing.reason}` }
    case 'failed':
      return failed(
        `the webhook of provider ${routing.provider} failed: ${reason}`
      )
    case 'succeeded':
      return {
        result: 'success',
        why: `the webhook of provider ${routing.provider} ran ${routing.functions.join(', ')}`
      }
  }
}

function failed(why: string): ReceivedResult {
  return { result: 'failure', why }
}

/** Logs the webhook, and every error of its functions. */
function logWebhook(evaluation: Evaluation, io: Io): void {
  const { webhook, routing } = evaluation
  const { uri, body } = webhook
  io.log.info(
    `webhook ${uri === '' ? 'without uri' : `for ${uri}`}: ${body.length} bytes, provider ${routing.provider ?? 'unknown'}`
  )
  const errors = errorsIn(evaluation)
  if (errors.length > 1) io.log.group('functions failed', errors)
}

function errorsIn(evaluation: Evaluation | null): string[] {
  return evaluation?.routing.status === 'failed'
    ? evaluation.routing.errors
    : []
}

/** The functions that ran, and their variables. */
interface Ran {
  functions: string[]
  variables: Variables
  warning: string | null
}

function ranIn(routing: RoutingResult | null): Ran {
  if (routing === null || !('variables' in routing))
    return { functions: [], variables: {}, warning: null }
  const { functions, variables } = routing
  const ran = functions.filter(name => Object.hasOwn(variables, name))
  const warning = 'warning' in routing ? (routing.warning ?? null) : null
  return { functions: ran, variables, warning }
}

/** A variable of a function that ran, without a value. */
interface Absent {
  fn: string
  name: string
  path: string
}

function absentIn(
  { functions }: ReceiveConfig,
  variables: Variables
): Absent[] {
  return functions.flatMap(fn => {
    const values = Object.hasOwn(variables, fn.name) && variables[fn.name]
    if (!values) return []
    return fn.variables
      .filter(({ name }) => !Object.hasOwn(values, name))
      .map(one => ({ fn: fn.name, name: one.name, path: pathOf(one) }))
  })
}

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Returns the variables as outputs and as the log may show them; masks secret ones. */
function maskVariables(
  config: ReceiveConfig,
  variables: Variables,
  io: Io
): { outputs: Values; shown: Values; redacted: readonly string[] } {
  const secret = takeSecrets(config, variables)
  const given = withoutSecrets(secret.rest, io.redact)
  for (const text of secret.texts) io.mask(text)
  const shown = withoutSecrets(secret.rest, io.redact)
  return {
    outputs: merged(given.variables, secret.values),
    shown: merged(shown.variables, secret.hidden),
    redacted: given.redacted
  }
}

/** Splits variables into secret ones and the rest. */
function takeSecrets(
  { functions }: ReceiveConfig,
  variables: Variables
): { rest: Variables; values: Values; hidden: Values; texts: string[] } {
  const isSecret = (fn: string, name: string) =>
    functions
      .find(one => one.name === fn)
      ?.variables.some(one => one.secret && one.name === name) === true
  const pick = <U>(
    wanted: boolean,
    change: (value: Value) => U
  ): Record<string, Record<string, U>> =>
    Object.fromEntries(
      Object.entries(variables).map(([fn, values]) => [
        fn,
        Object.fromEntries(
          Object.entries(values)
            .filter(([name]) => isSecret(fn, name) === wanted)
            .map(([name, value]) => [name, change(value)])
        )
      ])
    )
  const values = pick(true, value => value)
  return {
    rest: pick(false, value => value),
    values,
    hidden: pick(true, () => REDACTED),
    texts: Object.values(values).flatMap(all =>
      Object.values(all).flatMap(leafTexts)
    )
  }
}

function merged(one: Values, other: Values): Values {
  return Object.fromEntries(
    Object.entries(one).map(([fn, values]) => [
      fn,
      Object.fromEntries([
        ...Object.entries(values),
        ...Object.entries(other[fn] ?? {})
      ])
    ])
  )
}

function logFunctions(
  {
    functions,
    variables,
    absent,
    warning,
    redacted
  }: Omit<Ran, 'variables'> & {
    variables: Values
    absent: readonly Absent[]
    redacted: readonly string[]
  },
  log: Io['log']
): void {
  for (const name of functions)
    log.group(`function ${name} ran`, [
      ...Object.entries(variables[name] ?? {}).map(
        ([key, value]) => `${key} = ${JSON.stringify(value)}`
      ),
      ...absent
        .filter(one => one.fn === name)
        .map(one => `${one.name}: no value at ${one.path}`)
    ])
  if (warning !== null) log.warning(warning)
  for (const name of redacted)
    log.warning(
      `variable ${name} contains a secret, which is replaced with ***`
    )
}

const TITLES = {
  success: `${STATUS_ICONS.success} Webhook received`,
  not_run: `${STATUS_ICONS.skipped} Webhook received, no function ran`,
  failure: `${STATUS_ICONS.failure} Receiving failed`
}

/** What the summary has of a step that received. */
interface SectionFacts extends ReceivedResult {
  /** Null if nothing was received that is kept. */
  webhook: { uri: string; received: ReceivedWebhook } | null
  functions: readonly string[]
  /** Those of the functions that failed. */
  errors: readonly string[]
  variables: Values
  absent: readonly Absent[]
}

/**
 * Returns the summary of a step that received: the webhook, its
 * verdict, and the variables that its functions took from it.
 */
function receiveSection(
  { result, why, webhook, functions, errors, variables, absent }: SectionFacts,
  redact: Redact
): string {
  const shown = (text: string) => escaped(redact(text))
  const values = Object.entries(variables).flatMap(([name, all]) =>
    Object.entries(all).map(([key, value]) => [
      shown(name),
      shown(key),
      shown(typeof value === 'string' ? value : JSON.stringify(value))
    ])
  )
  const parts = [`## ${TITLES[result]}\n`, `${paragraph(redact(why))}\n`]
  if (errors.length > 1) parts.push(list(errors.map(shown)))
  if (webhook !== null) {
    const { provider, verdict, id, retry_of } = webhook.received
    const cells = {
      Provider: shown(provider ?? ''),
      Uri: shown(webhook.uri),
      Functions: shown(functions.join(', ')),
      Verdict: String(verdict),
      Record: escaped(id),
      ...(retry_of !== null && { 'Resubmitted from': escaped(retry_of) })
    }
    const row = Object.values(cells)
    parts.push(table(Object.keys(cells), [row]))
  }
  const rows = [
    ...values,
    ...absent.map(({ fn, name }) => [shown(fn), shown(name), '*not given*'])
  ]
  if (rows.length > 0)
    parts.push(table(['Function', 'Variable', 'Value'], rows))
  return parts.join('\n')
}
