import { type CommitStatus, sameContext } from '../github/commit-statuses.ts'
import { checkGlob, matches } from '../lib/glob.ts'
import { ownValue, presentValue, stringOrNull } from '../lib/json.ts'
import { truncate } from '../lib/text.ts'
import { type Signature, signatureHeader, verify } from '../signature.ts'
import {
  type Callback,
  type CallbackValidity,
  checkCallback,
  MAX_CONTEXT,
  MAX_DESCRIPTION
} from './callback.ts'
import { type Format, readFormatted } from './format.ts'

type EventCallback =
  | Dispatched
  | ReportedEvent
  | { kind: 'waiting'; reason: string }
  | { kind: 'rejected'; message: string }

/** A callback that a sender put into an event. */
interface Dispatched {
  kind: 'dispatched'
  /** The callback's text, or the JSON value it was given as. */
  body: unknown
  token: string | null
  signature: string | null
  /** The text that a signature covers; null where the callback isn't a text. */
  signedText: string | null
  /** The commit that the sender names next to the callback. */
  sha: string | null
}

/** A callback that continues a chain. */
export type DispatchedCallback = Dispatched & { token: string }

/** A result that GitHub itself reports in an event. */
export interface ReportedEvent {
  kind: 'reported'
  verdict: CallbackValidity
  /** The commit that the result is of. */
  sha: string | null
  /**
   * The branches that contain the commit, as far as the event lists them; null
   * for an event that names none because only trusted users can cause it.
   */
  branches: Branches | null
}

/** The branches that an event names. */
interface Branches {
  names: readonly string[]
  /** False where the commit may be on others too. */
  complete: boolean
  /** False where a name may be that of a tag. */
  certain: boolean
}

/** What an event of GitHub reports, before it is checked. */
interface Report {
  name: string
  context: unknown
  sameContext: (one: string, other: string) => boolean
  state: unknown
  /** Why the event decides nothing; null where it is final. */
  undecided: string | null
  description: unknown
  target_url: unknown
  sha: unknown
  branches: Branches | null
  /** What a format reads. */
  json: unknown
}

/** The most branches that a status event lists. */
const LISTED_BRANCHES = 10

const DEPLOYMENT_PENDING = ['pending', 'queued', 'in_progress', 'waiting']

/** Which event counts: its context and, for a check run, its app's slug. */
interface Wanted {
  /** Names and patterns, one a line. */
  context: string | null
  /** Null accepts every app. */
  app: string | null
  /** How its status, check run or deployment status is read; default: GitHub's. */
  format?: Format | null
}

/**
 * Returns the callback that the event `name` carries. A status,
 * deployment_status or check_run event counts only if it is final and has the
 * wanted context; others are `waiting`. Names of check runs are case-sensitive,
 * contexts and environments are not.
 */
export function readEvent(
  name: string,
  payload: unknown,
  wanted: Wanted
): EventCallback {
  switch (name) {
    case 'repository_dispatch':
      return readDispatch(name, ownValue(payload, 'client_payload'))
    case 'workflow_dispatch':
      return readDispatch(name, ownValue(payload, 'inputs'))
    case 'status':
      return readReport(statusReport(payload), wanted)
    case 'deployment_status':
      return readReport(deploymentReport(payload), wanted)
    case 'check_run':
      return readCheckRun(payload, wanted)
    default:
      return rejected(
        `A ${name} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or set the input via or callback.`
      )
  }
}

/** True when the event `name` can carry a signature. */
export function carriesSignature(name: string): boolean {
  return name === 'repository_dispatch' || name === 'workflow_dispatch'
}

function readDispatch(name: string, sent: unknown): EventCallback {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return rejected(`The ${name} event carries nothing, so no callback.`)
  }
  const token = presentValue(sent, 'token')
  const signature = presentValue(sent, 'signature')
  for (const [key, value] of Object.entries({ token, signature })) {
    if (value !== null && typeof value !== 'string') {
      return rejected(`The ${name} event's ${key} must be a string.`)
    }
  }
  const callback = presentValue(sent, 'callback')
  return {
    kind: 'dispatched',
    body: callback ?? sent,
    token: stringOrNull(token),
    signature: stringOrNull(signature),
    signedText: stringOrNull(callback),
    sha: readSha(presentValue(sent, 'sha'))
  }
}

function readSha(value: unknown): string | null {
  return typeof value === 'string' &&
    /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)
    ? value
    : null
}

function readCheckRun(payload: unknown, wanted: Wanted): EventCallback {
  const report = checkReport(payload)
  const app = ownValue(ownValue(ownValue(payload, 'check_run'), 'app'), 'slug')
  return wanted.app === null || app === wanted.app
    ? readReport(report, wanted)
    : waiting(report, `is of another app than ${wanted.app}`)
}

function readReport(
  report: Report,
  { context, format = null }: Wanted
): EventCallback {
  if (context === null) {
    return rejected(
      `The input context must name the one context that counts in ${report.name} events.`
    )
  }
  const { context: reported, sameContext, undecided, sha, branches } = report
  const isWanted = (name: string) =>
    namesAndPatterns(context).some(
      line => sameContext(name, line) || fitsPattern(line, name)
    )
  if (typeof reported !== 'string' || !isWanted(reported)) {
    const others = namesAndPatterns(context).join(', ')
    return waiting(report, `is of another context than ${others}`)
  }
  if (undecided !== null) return waiting(report, undecided)
  const verdict = verdictOf(report, format)
  return verdict === null
    ? waiting(report, 'decides nothing by the format')
    : { kind: 'reported', verdict, sha: stringOrNull(sha), branches }
}

/** Returns null where a format decides nothing. */
function verdictOf(
  report: Omit<Report, 'sameContext' | 'undecided' | 'sha' | 'branches'>,
  format: Format | null
): CallbackValidity | null {
  if (format === null)
    return checkCallback({
      state: report.state,
      description: cut(report.description, MAX_DESCRIPTION),
      context: cut(report.context, MAX_CONTEXT),
      target_url: report.target_url
    })
  const reading = readFormatted(format, report.json)
  if (reading.kind !== 'callback') return null
  const { warnings, callback } = reading
  const context =
    callback.context ?? stringOrNull(cut(report.context, MAX_CONTEXT))
  return { kind: 'callback', callback: { ...callback, context }, warnings }
}

/** Returns the lines of an input `context`. */
export function namesAndPatterns(context: string): string[] {
  return context
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/**
 * True when a line is a pattern that fits a name. An excluding pattern never
 * is: alone it would fit all other names.
 */
export function fitsPattern(line: string, name: string): boolean {
  const isPattern = !line.startsWith('!') && checkGlob(line) === null
  return isPattern && matches([line], name)
}

/**
 * Returns a completed check run as a callback, null while nothing is decided.
 */
export function checkVerdict(
  check: unknown,
  format: Format | null
): Callback | null {
  const report = checkReport({ action: 'completed', check_run: check })
  if (report.undecided !== null) return null
  const verdict = verdictOf(report, format)
  return verdict?.kind === 'callback' ? verdict.callback : null
}

function statusReport(payload: unknown): Report {
  const state = ownValue(payload, 'state')
  const listed = ownValue(payload, 'branches')
  const branches: unknown[] = Array.isArray(listed) ? listed : []
  return {
    name: 'status',
    context: ownValue(payload, 'context'),
    sameContext,
    state,
    undecided: state === 'pending' ? 'is pending' : null,
    description: ownValue(payload, 'description'),
    target_url: ownValue(payload, 'target_url'),
    sha: ownValue(payload, 'sha'),
    branches: {
      names: branches
        .map(branch => stringOrNull(ownValue(branch, 'name')))
        .filter(name => name !== null),
      complete: branches.length < LISTED_BRANCHES,
      certain: true
    },
    json: payload
  }
}

// The environment of a status is whatever its writer says, that of the
// deployment is where it was deployed to.
function deploymentReport(payload: unknown): Report {
  const status = ownValue(payload, 'deployment_status')
  const deployment = ownValue(payload, 'deployment')
  const state = ownValue(status, 'state')
  const pending = DEPLOYMENT_PENDING.some(word => word === state)
  return {
    name: 'deployment_status',
    context: ownValue(deployment, 'environment'),
    sameContext,
    state,
    undecided: pending ? `is ${state}` : null,
    description: ownValue(status, 'description'),
    target_url:
      presentValue(status, 'target_url') ?? presentValue(status, 'log_url'),
    sha: ownValue(deployment, 'sha'),
    branches: null,
    json: status
  }
}

function checkReport(payload: unknown): Report {
  const check = ownValue(payload, 'check_run')
  const conclusion = ownValue(check, 'conclusion')
  const known = conclusion === 'success' || conclusion === 'failure'
  const title = ownValue(ownValue(check, 'output'), 'title')
  const branch = ownValue(ownValue(check, 'check_suite'), 'head_branch')
  return {
    name: 'check_run',
    context: ownValue(check, 'name'),
    sameContext: (one, other) => one === other,
    state: known ? conclusion : 'error',
    undecided: undecidedCheck(
      ownValue(payload, 'action'),
      ownValue(check, 'status')
    ),
    description: known ? title : describeConclusion(conclusion, title),
    target_url:
      presentValue(check, 'details_url') ?? presentValue(check, 'html_url'),
    sha: ownValue(check, 'head_sha'),
    branches: {
      names: typeof branch === 'string' ? [branch] : [],
      complete: true,
      certain: false
    },
    json: check
  }
}

// `rerequested` and `requested_action` carry the previous conclusion.
function undecidedCheck(action: unknown, status: unknown): string | null {
  if (status !== 'completed') return 'is of a check that is not completed'
  return action === 'completed' || action === 'created'
    ? null
    : 'has another action than completed, and so an old conclusion'
}

function describeConclusion(conclusion: unknown, title: unknown): unknown {
  if (typeof conclusion !== 'string') return title
  const sentence = `the conclusion is ${conclusion}`
  return typeof title === 'string' ? `${sentence}: ${title}` : sentence
}

function waiting(report: Report, reason: string): EventCallback {
  return { kind: 'waiting', reason: `The ${report.name} event ${reason}.` }
}

function rejected(message: string): EventCallback {
  return { kind: 'rejected', message }
}

function cut(value: unknown, max: number): unknown {
  return typeof value === 'string' ? truncate(value, max) : value
}

/**
 * Returns a commit status as a callback, null while it is pending. A state that
 * GitHub does not have is `error`.
 */
export function eventVerdict(
  status: CommitStatus,
  format: Format | null = null
): Callback | null {
  const { state, description, context, target_url, json } = status
  if (state === 'pending') return null
  const known = state === 'success' || state === 'failure'
  const verdict = verdictOf(
    {
      name: 'status',
      state: known ? state : 'error',
      description,
      context,
      target_url,
      json
    },
    format
  )
  return verdict?.kind === 'callback' ? verdict.callback : null
}

/** A relay's key id, before a token of two parts. */
const KEY_ID = /^[A-Za-z0-9]{1,8}\.(?=[^.]+\.[^.]+$)/

/**
 * Returns the bytes that the signature of a callback covers. The default scheme
 * covers the continuation token, too, so that a signature cannot be used with a
 * later token. Other schemes belong to systems without tokens.
 */
export function signedCallback(
  signature: Signature,
  token: string | null,
  callback: Buffer | string
): Buffer {
  const body = typeof callback === 'string' ? Buffer.from(callback) : callback
  return token === null || signature !== 'jobserv'
    ? body
    : Buffer.concat([Buffer.from(`${token.replace(KEY_ID, '')}.`), body])
}

/**
 * Returns why the signature of a callback in an event is not one of `keys`,
 * null when it is, or when no signature is asked for.
 */
export function verifyCallbackSignature(message: {
  signature: Signature
  keys: readonly string[]
  /** The continuation token next to the callback. */
  token: string | null
  /** The signature, and the callback's text. */
  value: string | null
  text: string | null
  /** In milliseconds. */
  now: number
}): string | null {
  const { signature, keys, token, value, text, now } = message
  if (keys.length === 0) return null
  if (text === null)
    return 'the callback is signed over its text, and so must be given as a string under "callback"'
  const verdict = verify(
    signature,
    {
      headers: value === null ? {} : { [signatureHeader(signature)]: value },
      body: signedCallback(signature, token, text),
      now: Math.floor(now / 1000)
    },
    keys
  )
  return verdict === 'ok' ? null : `the callback's signature is ${verdict}`
}
