import { subjectOf } from '../../build/events.ts'
import { type Callback, formatCallback } from '../../callback/callback.ts'
import {
  carriesSignature,
  type ReportedEvent,
  readEvent,
  verifyCallbackSignature
} from '../../callback/event.ts'
import { type Format, readMessage } from '../../callback/format.ts'
import { parseFormat, parseSignature } from '../../config/parse.ts'
import { ConfigError } from '../../errors.ts'
import { ApiError } from '../../github/errors.ts'
import { isOnBranch } from '../../github/repository.ts'
import type { Io } from '../../io.ts'
import { matches } from '../../lib/glob.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { deliveryRecord, recordCallback } from '../../record/deliveries.ts'
import type { Signature } from '../../signature.ts'
import { link, paragraph, STATUS_ICONS } from '../../summary/markdown.ts'
import { type ResumeOutcome, resumeChain } from '../chain/resume.ts'
import { LISTENER_TOKEN } from '../shared/callback-listener.ts'
import {
  callbackOutputs,
  type ModeInput,
  type ModeResult
} from '../shared/result.ts'
import { secretOf } from '../shared/select-webhooks.ts'
import { type GateOutcome, listenForCallback, watchCommit } from './sources.ts'

/**
 * Waits for or reads one callback and passes on `success` only. A callback with
 * a chain's continuation token continues that chain.
 */
export async function gate(given: ModeInput, io: Io): Promise<ModeResult> {
  const { inputs } = given
  const source = sourceOf(given)
  const keys = secretOf(given, inputs.callbackSecretName)
  const format = formatOf(given)
  const result = (outcome: GateOutcome) =>
    gateResult(given, io, { sha: ownCommit(inputs), ...outcome })
  switch (source) {
    case 'callback':
      return result(evaluate(inputs.callback, format))
    case 'listener': {
      const signature = signatureOf(given)
      const terms = { keys, format, signature }
      return result(await listenForCallback(given, io, terms))
    }
    case 'status':
    case 'check':
      return result(await watchCommit(given, io, source, format))
    case 'event':
      return readFromEvent(given, io, keys, format)
  }
}

function formatOf({ inputs }: ModeInput): Format | null {
  const text = inputs.callbackFormat
  return text === '' ? null : parseFormat({ text, file: 'callback-format' })
}

function signatureOf({ inputs }: ModeInput): Signature {
  const text = inputs.callbackSignature
  return text === ''
    ? 'jobserv'
    : parseSignature({ text, file: 'callback-signature' })
}

function evaluate(body: unknown, format: Format | null): GateOutcome {
  const message = readMessage(body, format)
  switch (message.kind) {
    case 'callback':
      return { kind: 'decided', callback: message.callback }
    case 'pending':
      return { kind: 'waiting', reason: 'the callback is pending' }
    case 'unrelated':
      return { kind: 'waiting', reason: message.message }
    case 'refused':
      return { kind: 'refused', reason: message.message }
  }
}

async function readFromEvent(
  given: ModeInput,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<ModeResult> {
  const { inputs } = given
  const { eventName, event } = inputs.environment
  const result = (outcome: GateOutcome) => gateResult(given, io, outcome)
  const read = readEvent(eventName, event, {
    context: inputs.context || null,
    app: inputs.app || null,
    format
  })
  switch (read.kind) {
    case 'waiting':
      return result(read)
    case 'refused':
      return result({ kind: 'refused', reason: read.message })
    case 'reported': {
      if (!read.verdict.valid)
        return result({ kind: 'refused', reason: read.verdict.message })
      const problem = await branchProblem(given, io, read)
      return result(
        problem === null
          ? { kind: 'decided', callback: read.verdict.callback, sha: read.sha }
          : { kind: 'refused', reason: problem }
      )
    }
    case 'dispatched': {
      const { body, token, signature, signedText } = read
      if (token === null && inputs.chain !== '')
        return result({
          kind: 'refused',
          reason: `the event has no token, which chain "${inputs.chain}" needs`
        })
      const fault = verifyCallbackSignature({
        signature: 'jobserv',
        keys,
        token,
        value: signature,
        text: signedText,
        now: io.clock.now()
      })
      if (token !== null && fault === null)
        return chainResult(
          given,
          io,
          await resumeChain(given, io, { body, token, signature, signedText })
        )
      return result(
        fault === null
          ? { ...evaluate(body, format), sha: read.sha }
          : { kind: 'refused', reason: fault }
      )
    }
  }
}

/**
 * Returns the commit of the run that a gate is in, or reports on. Some events run
 * on the default branch, whose head need not be what the callback is about.
 */
function ownCommit(inputs: ModeInput['inputs']): string | null {
  const { eventName, event, sha } = inputs.environment
  const isGiven = inputs.callback.trim() !== ''
  if (isGiven && WITH_CONTEXT.includes(eventName)) return null
  if (!isGiven || !carriesSignature(eventName))
    return subjectOf(inputs).run?.headSha ?? sha
  const read = readEvent(eventName, event, { context: null, app: null })
  return read.kind === 'dispatched' ? read.sha : null
}

/** Returns why the commit of an event does not count, null where it does. */
async function branchProblem(
  { inputs }: ModeInput,
  io: Io,
  { sha, branches }: Pick<ReportedEvent, 'sha' | 'branches'>
): Promise<string | null> {
  if (branches === null) return null
  const { repository, event } = inputs.environment
  const { names, complete, certain } = branches
  const main = stringOrNull(
    ownValue(ownValue(event, 'repository'), 'default_branch')
  )
  const patterns = inputs.branch
  if (patterns.length === 0 && main === null)
    return 'the event does not name the default branch; write the input branch'
  const counts = (name: string) =>
    patterns.length === 0 ? name === main : matches(patterns, name)
  const isAny =
    patterns.includes('**') && !patterns.some(one => one.startsWith('!'))
  const counted = names.filter(counts)
  if (isAny || (certain && counted.length > 0)) return null
  const wanted = patterns.length === 0 ? main : patterns.join(' ')
  const problem = (where: string) =>
    `its commit ${sha} is ${where}; the input branch is ${wanted}`
  const where =
    names.length === 0
      ? "on no branch of this repository, like those of a fork's pull request"
      : counted.length === 0
        ? `on ${names.join(', ')}${complete ? '' : ' and maybe others'}`
        : `not on a branch ${counted.join(', ')}, which may be a tag's name`
  if (sha === null) return problem(where)
  const plain = patterns.length === 0 ? [main ?? ''] : patterns.filter(isPlain)
  const asked = complete ? counted : plain.filter(counts)
  try {
    for (const branch of asked)
      if (await isOnBranch(io.api, { repository, branch, sha })) return null
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return `cannot check whether branch ${asked.join(' or ')} contains its commit ${sha}, which needs "permissions: contents: read": ${error.message}`
  }
  return problem(where)
}

/** True when a pattern is the name of one branch. */
function isPlain(pattern: string): boolean {
  return !/[*?+[\]\\!]/.test(pattern)
}

const WITH_CONTEXT = ['status', 'deployment_status', 'check_run']

/** Where a gate's callback comes from. */
type Source = 'callback' | 'listener' | 'status' | 'check' | 'event'

const UNSIGNED = {
  callback: 'a callback from the input callback',
  status: 'a callback from a commit status',
  check: 'a callback from a check run'
} as const

/**
 * Returns where the callback comes from. Throws a ConfigError for inputs that
 * this source cannot have.
 */
export function sourceOf({ inputs }: ModeInput): Source {
  const { via, callback, environment, context, dryRun } = inputs
  const source = callback.trim() === '' ? via : 'callback'
  const { eventName } = environment
  const problem = (message: string): never => {
    throw new ConfigError(message)
  }
  if (dryRun)
    problem(
      'input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback'
    )
  if (inputs.callbackSecretName !== '') {
    if (source === 'callback' || source === 'status' || source === 'check')
      problem(
        `input callback-secret-name is set, but ${UNSIGNED[source]} cannot carry a signature; leave one of the two out`
      )
    if (source === 'event' && WITH_CONTEXT.includes(eventName))
      problem(
        `input callback-secret-name is set, but a ${eventName} event cannot carry a signature; leave it out`
      )
  }
  if (inputs.callbackSignature !== '' && inputs.callbackSecretName === '')
    problem(
      'input callback-signature is set without callback-secret-name; write the name of the secret too'
    )
  const byContext =
    source === 'status' ||
    source === 'check' ||
    (source === 'event' && WITH_CONTEXT.includes(eventName))
  if (byContext && context === '')
    problem(
      'input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line'
    )
  if (
    inputs.chain !== '' &&
    (source !== 'event' || !carriesSignature(eventName))
  )
    problem(
      'input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that continues a chain; leave chain out'
    )
  if (source === 'listener' && !LISTENER_TOKEN.test(inputs.listenerToken))
    problem(
      'input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender of the callback knows beforehand; openssl rand -hex 16 makes one'
    )
  return source
}

const HANDED_OVER =
  'the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain'

/** Returns how a gate that continues a chain ended. */
function chainResult(
  given: ModeInput,
  io: Io,
  resumed: ResumeOutcome
): ModeResult {
  const { claims } = resumed
  const result =
    resumed.kind === 'resumed' ? resumed.result : gateResult(given, io, resumed)
  const handedOver = resumed.kind === 'resumed' && result.result === 'waiting'
  return {
    ...result,
    failure: handedOver ? HANDED_OVER : result.failure,
    outputs: {
      ...result.outputs,
      ...(claims && {
        sha: resumed.sha ?? '',
        'run-id': String(claims.run),
        'run-attempt': String(claims.attempt)
      }),
      ...(resumed.kind === 'stopped' && { 'chain-state': 'cancelled' })
    }
  }
}

/** A gate's callback is of no webhook that its step sent. */
const OF_GATE = { chain: null, webhook: null, status: 'accepted' } as const

/** Returns how a gate without a chain ended. */
function gateResult(
  { inputs }: Pick<ModeInput, 'inputs'>,
  io: Io,
  outcome: GateOutcome
): ModeResult {
  const { environment } = inputs
  const subject = subjectOf(inputs)
  const callback = outcome.kind === 'decided' ? outcome.callback : null
  const passed = callback?.state === 'success'
  const why = reasonOf(outcome)
  const failure = passed ? null : sanitizeLine(io.redact(why), 1_000)
  io.log.info(`gate ${passed ? 'passed' : 'closed'}: ${why}`)
  if (passed && !outcome.sha)
    io.log.warning(
      'the output sha is empty: the event has no sha next to the callback; send the 40 hex digits of the commit as "sha" there'
    )
  return {
    result: passed
      ? 'success'
      : outcome.kind === 'waiting'
        ? 'waiting'
        : 'failure',
    failure,
    outputs: {
      ...callbackOutputs(callback, io),
      sha: outcome.sha ?? '',
      'run-id': String(subject.runId),
      'run-attempt': String(subject.attempt ?? '')
    },
    deliveries: [],
    payload: null,
    record: deliveryRecord(
      environment.repository,
      { id: environment.runId, attempt: environment.runAttempt },
      [],
      callback === null
        ? []
        : [
            recordCallback(
              { ...OF_GATE, callback, at: io.clock.now() },
              io.redact
            )
          ]
    ),
    summary: gateSection(callback, why, io.redact)
  }
}

function reasonOf(outcome: GateOutcome): string {
  switch (outcome.kind) {
    case 'decided':
      return `the callback reported ${formatCallback(outcome.callback)}`
    case 'waiting':
      return outcome.reason
    case 'refused':
      return `callback rejected: ${outcome.reason}`
    case 'unreadable':
      return `the callback cannot be read: ${outcome.reason}`
    case 'stopped':
      return `the step was cancelled: ${outcome.reason}`
    case 'timeout':
      return [
        'no callback arrived in time',
        outcome.seen,
        'check its sender, or set a longer timeout'
      ]
        .filter(Boolean)
        .join('; ')
    case 'cancelled':
      return 'the step was cancelled while waiting for a callback'
  }
}

/** Returns the summary of a gate: its decision and its reason. */
export function gateSection(
  callback: Callback | null,
  why: string,
  redact: (text: string) => string
): string {
  const passed = callback?.state === 'success'
  const lines = [
    passed
      ? `## ${STATUS_ICONS.success} Gate passed`
      : `## ${STATUS_ICONS.failure} Gate closed`,
    paragraph(redact(why)),
    ...(callback?.target_url
      ? [link('Details', redact(callback.target_url))]
      : [])
  ]
  return `${lines.join('\n\n')}\n`
}
