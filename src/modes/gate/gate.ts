import { subjectOf } from '../../build/events.ts'
import { type Callback, formatCallback } from '../../callback/callback.ts'
import type { CallbackRequestLog } from '../../callback/endpoint.ts'
import {
  carriesSignature,
  readEvent,
  verifyCallbackSignature
} from '../../callback/event.ts'
import { type Format, readMessage } from '../../callback/format.ts'
import { DEFAULT_WAIT_MS, waitUntil } from '../../clock.ts'
import { parseFormat, parseSignature } from '../../config/parse.ts'
import { ConfigError } from '../../errors.ts'
import { callbackKeys } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { sanitizeLine } from '../../lib/text.ts'
import {
  deliveryRecord,
  keepCallback,
  type ReceivedCallback,
  rejectedCallback,
  toRecordedCallback
} from '../../record/deliveries.ts'
import { link, paragraph, STATUS_ICONS } from '../../summary/markdown.ts'
import { type ResumeOutcome, resumeChain } from '../chain/resume.ts'
import {
  listenerTokenProblem,
  openCallbackListener
} from '../shared/callback-listener.ts'
import {
  callbackOutputs,
  type ModeInput,
  type ModeResult
} from '../shared/result.ts'
import {
  branchProblem,
  countsEveryCommit,
  type GateOutcome,
  watchCommit
} from './commit.ts'

/**
 * Waits for or reads one callback and passes on `success` only. A callback with
 * a chain's continuation token continues that chain.
 */
export async function gate(input: ModeInput, io: Io): Promise<ModeResult> {
  const { inputs } = input
  const kind = gateKind(inputs)
  const keys = callbackKeys(inputs, input.secrets)
  const format = formatOf(inputs)
  const result = (outcome: GateOutcome) =>
    gateResult(input, io, { sha: ownCommit(inputs), ...outcome })
  switch (kind) {
    case 'callback':
      return result(evaluate(inputs.callback, format))
    case 'listener':
      return result(await listenForCallback(inputs, io, keys, format))
    case 'status':
    case 'check':
      return result(await watchCommit(input, io, kind, format))
    case 'dispatch':
    case 'report':
      return readFromEvent(input, io, keys, format)
  }
}

/** The kinds of gate, by where the callback comes from, and what it has there. */
const GATES = {
  callback: { source: 'the input callback', has: [] },
  listener: { source: 'a listener', has: ['signature'] },
  status: { source: 'a commit status', has: ['context'] },
  check: { source: 'a check run', has: ['context'] },
  dispatch: { source: 'a dispatch event', has: ['signature', 'token'] },
  report: {
    source: 'a status, deployment_status or check_run event',
    has: ['context']
  }
} as const

type GateKind = keyof typeof GATES

/** The events in which GitHub reports a result. */
const REPORTS = ['status', 'deployment_status', 'check_run']

/**
 * Returns the kind of gate that the inputs ask for. Throws a ConfigError for
 * inputs that it cannot have, and for missing ones.
 */
export function gateKind(inputs: ModeInput['inputs']): GateKind {
  const { via, callback, environment } = inputs
  const event = REPORTS.includes(environment.eventName) ? 'report' : 'dispatch'
  const kind =
    callback.trim() !== '' ? 'callback' : via === 'event' ? event : via
  const problems = inputProblems(kind, inputs)
  if (problems.length === 0) return kind
  throw new ConfigError(problems.map(message => ({ message })))
}

function inputProblems(kind: GateKind, inputs: ModeInput['inputs']): string[] {
  const { source } = GATES[kind]
  const has: readonly string[] = GATES[kind].has
  const problems: string[] = []
  if (inputs.dryRun)
    problems.push(
      'input dry-run is true, but a gate that continues a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback'
    )
  if (inputs.callbackSecretName !== '' && !has.includes('signature'))
    problems.push(
      `input callback-secret-name is set, but ${source} cannot carry a signature; leave it out`
    )
  if (inputs.callbackSignature !== '' && inputs.callbackSecretName === '')
    problems.push(
      'input callback-signature is set without callback-secret-name; write the name of the secret too'
    )
  if (inputs.context === '' && has.includes('context'))
    problems.push(
      'input context is missing; write the contexts (statuses), names (check runs) or environments (deployments) that count, one a line'
    )
  const isWatched = kind === 'status' || kind === 'check'
  if (
    isWatched &&
    inputs.branch.length > 0 &&
    !countsEveryCommit(inputs.branch)
  )
    problems.push(
      `input branch is ${inputs.branch.join(' ')}, but with via: ${kind} it can only be '**', which counts the runs of forks too; write that, or leave it out`
    )
  if (inputs.chain !== '' && !has.includes('token'))
    problems.push(
      `input chain is set, but ${source} has no token that continues a chain, which repository_dispatch and workflow_dispatch events have; leave chain out`
    )
  const token =
    kind === 'listener' ? listenerTokenProblem(inputs.listenerToken) : null
  return token === null ? problems : [...problems, token]
}

function formatOf({ callbackFormat }: ModeInput['inputs']): Format | null {
  return callbackFormat === ''
    ? null
    : parseFormat({ text: callbackFormat, file: 'callback-format' })
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
    case 'rejected':
      return { kind: 'rejected', reason: message.message }
  }
}

/** Returns the first valid callback at the listener. */
async function listenForCallback(
  inputs: ModeInput['inputs'],
  io: Io,
  keys: string[],
  format: Format | null
): Promise<GateOutcome> {
  const { callbackSignature: text, listenerToken } = inputs
  const signature =
    text === ''
      ? ('jobserv' as const)
      : parseSignature({ text, file: 'callback-signature' })
  let seen: string | null = null
  let first: Callback | null = null
  let conflicts = 0
  const done = new AbortController()
  io.mask(listenerToken)
  const rejected: ReceivedCallback[] = []
  const listener = await openCallbackListener(inputs, io, request => {
    seen = describeRequest(request) ?? seen
    if (request.kind !== 'rejected') return
    const now = io.clock.now()
    keepCallback(rejected, rejectedCallback(OF_GATE, request.message, now))
  })
  listener.register(listenerToken, {
    chain: null,
    webhook: null,
    signature,
    keys,
    format,
    isOver: () => first === null && done.signal.aborted,
    onCallback: callback => {
      if (first === null) {
        first = callback
        done.abort()
        return { disposition: 'accepted', state: callback.state }
      }
      if (first.state === callback.state)
        return { disposition: 'duplicate', state: first.state }
      conflicts += 1
      return { disposition: 'conflict', state: first.state }
    }
  })
  const how = await waitUntil(io, {
    what: 'a callback',
    ms: inputs.timeoutMs ?? DEFAULT_WAIT_MS,
    done: done.signal
  })
  done.abort()
  await listener.close()
  if (conflicts > 0)
    io.log.warning(`${conflicts} callbacks contradicted the first one`)
  return first === null
    ? { kind: how, seen, rejected }
    : { kind: 'decided', callback: first, rejected }
}

/** Returns what a callback that decided nothing was, null for one that did. */
function describeRequest(request: CallbackRequestLog): string | null {
  switch (request.kind) {
    case 'rejected':
      return `the last callback was rejected with ${request.status}: ${clauseOf(request.message)}`
    case 'unrelated':
      return `the last callback was ignored: ${clauseOf(request.message)}`
    case 'pending':
      return 'the last callback was pending'
    case 'callback':
      return null
  }
}

/** Returns a sentence without its full stop. */
function clauseOf(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

async function readFromEvent(
  input: ModeInput,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<ModeResult> {
  const { inputs } = input
  const { eventName, event } = inputs.environment
  const result = (outcome: GateOutcome) => gateResult(input, io, outcome)
  const read = readEvent(eventName, event, {
    context: inputs.context || null,
    app: inputs.app || null,
    format
  })
  switch (read.kind) {
    case 'waiting':
      return result(read)
    case 'rejected':
      return result({ kind: 'rejected', reason: read.message })
    case 'reported': {
      if (read.verdict.kind === 'rejected')
        return result({ kind: 'rejected', reason: read.verdict.message })
      const problem = await branchProblem(inputs, io, read)
      return result(
        problem === null
          ? { kind: 'decided', callback: read.verdict.callback, sha: read.sha }
          : { kind: 'rejected', reason: problem }
      )
    }
    case 'dispatched': {
      const { body, token, signature, signedText } = read
      if (token === null && inputs.chain !== '')
        return result({
          kind: 'rejected',
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
        return resumedResult(
          input,
          io,
          await resumeChain(input, io, { ...read, token })
        )
      return result(
        fault === null
          ? { ...evaluate(body, format), sha: read.sha }
          : { kind: 'rejected', reason: fault }
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
  if (isGiven && REPORTS.includes(eventName)) return null
  if (!isGiven || !carriesSignature(eventName))
    return subjectOf(inputs).run?.headSha ?? sha
  const read = readEvent(eventName, event, { context: null, app: null })
  return read.kind === 'dispatched' ? read.sha : null
}

const WAITS_FOR_LATER_LINK =
  'the chain continues, but waits for the callback of a later link; this gate passes only at the end of the chain'

/** Returns how a gate that continues a chain ended. */
function resumedResult(
  input: ModeInput,
  io: Io,
  resumed: ResumeOutcome
): ModeResult {
  const { claims } = resumed
  const result =
    resumed.kind === 'resumed' ? resumed.result : gateResult(input, io, resumed)
  const isWaiting = resumed.kind === 'resumed' && result.result === 'waiting'
  return {
    ...result,
    failure: isWaiting ? WAITS_FOR_LATER_LINK : result.failure,
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
const OF_GATE = { chain: null, webhook: null } as const

/** Returns the callbacks of a gate, oldest first. */
function callbacksOf(
  outcome: GateOutcome,
  io: Pick<Io, 'clock'>
): readonly ReceivedCallback[] {
  const { rejected = [] } = outcome
  const received = io.clock.now()
  if (outcome.kind === 'rejected')
    return [...rejected, rejectedCallback(OF_GATE, outcome.reason, received)]
  if (outcome.kind !== 'decided') return rejected
  const { callback } = outcome
  return [...rejected, { ...OF_GATE, status: 'accepted', callback, received }]
}

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
      callbacksOf(outcome, io).map(one => toRecordedCallback(one, io.redact))
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
    case 'rejected':
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
