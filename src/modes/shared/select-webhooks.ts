import {
  CHANGE_EVENTS,
  type Change,
  type EventName,
  noResultText,
  RESULT_EVENTS,
  raisedEvents,
  readChange
} from '../../build/events.ts'
import { readPreviousRun } from '../../build/read-run.ts'
import { hasFailures } from '../../build/status.ts'
import {
  type MatchProperties,
  matchProperties,
  runFromEnvironment
} from '../../build/workflow-run.ts'
import type { Config } from '../../config/parse.ts'
import type { Match, NotifyWebhook } from '../../config/schema/webhooks.ts'
import {
  namesIn,
  secretsOf,
  templatesOf,
  type Webhook
} from '../../config/template-names.ts'
import type { GitHubContext } from '../../context.ts'
import { hasBody } from '../../delivery/request.ts'
import { ConfigError } from '../../errors.ts'
import { ApiError } from '../../github/errors.ts'
import { isOnBranch, isTagOf } from '../../github/repository.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { closestMatch } from '../../lib/closest.ts'
import { matches } from '../../lib/glob.ts'
import { ownValue } from '../../lib/json.ts'
import { expressions } from '../../templates/check.ts'
import { referencedVariable } from '../../templates/parse.ts'
import { variable, variableNames } from '../../templates/render.ts'
import {
  type ReportedRun,
  type RequiredData,
  requiredData
} from './reported-run.ts'
import type { ModeInput } from './result.ts'

/** A webhook to send, and the event that it is sent for. */
export interface SelectedWebhook {
  webhook: NotifyWebhook
  event: string
}

/** A webhook that is not sent: the reason in one word, and in a sentence. */
export interface SkippedWebhook {
  webhook: NotifyWebhook
  reason: 'disabled' | 'events' | 'match' | 'only_failures' | 'no_secret'
  text: string
}

/** The webhooks that the `only` input names, and those without their secret. */
interface Candidates {
  webhooks: readonly NotifyWebhook[]
  missingSecrets: ReadonlySet<NotifyWebhook>
}

/**
 * Returns the webhooks that a step may send. Throws a ConfigError for a name in
 * `only` that does not exist, and for an empty secret in a run that has secrets.
 */
export function candidateWebhooks(
  config: Config,
  input: Pick<ModeInput, 'secrets' | 'inputs'>,
  log: Io['log']
): Candidates {
  const webhooks = filterByName(
    config.notify?.webhooks ?? [],
    input.inputs.only
  )
  if (webhooks.length === 0)
    log.warning('nothing is sent: the config has no notify.webhooks')
  const enabled = enabledWebhooks(webhooks, input.inputs)
  const missingSecrets = webhooksMissingSecrets(enabled, input, log)
  return { webhooks, missingSecrets }
}

/** Returns what selecting and rendering the webhooks requires of the run. */
export function requiredByWebhooks(
  { webhooks }: Candidates,
  inputs: Pick<Inputs, 'mode'>
): RequiredData {
  const enabled = enabledWebhooks(webhooks, inputs)
  const required = requiredData(enabled.flatMap(namesIn))
  const needsBuild = inputs.mode === 'test' ? sendsBuild : usesBuild
  return { ...required, build: required.build || enabled.some(needsBuild) }
}

/**
 * Returns which webhooks are sent for the reported run, and why the others are
 * not, which it logs. In mode `test` only a missing secret skips one.
 */
export async function selectWebhooks(
  { webhooks, missingSecrets }: Candidates,
  reported: ReportedRun,
  inputs: Inputs,
  io: Pick<Io, 'api' | 'log'>
): Promise<{ selected: SelectedWebhook[]; skipped: SkippedWebhook[] }> {
  const test = inputs.mode === 'test'
  const enabled = enabledWebhooks(webhooks, inputs)
  const raised = test ? null : await readRaisedEvents(reported, io, enabled)
  const properties = test
    ? reported.properties
    : await readMatchProperties(reported, io, enabled)
  const selected: SelectedWebhook[] = []
  const skipped: SkippedWebhook[] = []
  for (const webhook of webhooks) {
    const match: SubscriptionMatch = missingSecrets.has(webhook)
      ? { reason: 'no_secret', text: 'its secret is empty' }
      : raised === null
        ? { event: 'test' }
        : matchSubscription(webhook, raised, { ...reported, properties })
    if ('event' in match) selected.push({ webhook, ...match })
    else skipped.push({ webhook, ...match })
  }
  for (const { webhook, text } of skipped)
    io.log.info(`webhook "${webhook.name}" skipped: ${text}`)
  return { selected, skipped }
}

/** What a webhook, or a chain, is sent for. */
interface Subscription
  extends Pick<NotifyWebhook, 'enabled' | 'events' | 'only_failures'> {
  match: Match
}

/** The event that a subscription is sent for, or why it is not. */
type SubscriptionMatch =
  | Pick<SelectedWebhook, 'event'>
  | Pick<SkippedWebhook, 'reason' | 'text'>

/** The events that a run raises. */
interface RaisedEvents {
  events: readonly EventName[]
  /** Whether the status changed, and why; null where no subscription asks. */
  change: Change | null
}

/**
 * Returns the events that the reported run raises. Reads the run before it only
 * for a subscription to build_status_changed or build_fixed.
 */
export async function readRaisedEvents(
  reported: ReportedRun,
  io: Pick<Io, 'api' | 'log'>,
  subscriptions: readonly Pick<Subscription, 'events'>[]
): Promise<RaisedEvents> {
  const { subject, run, repository } = reported
  const compare =
    subject.kind === 'completed' &&
    subscriptions.some(({ events }) => includesAny(events, CHANGE_EVENTS))
  const change = compare
    ? await readChange(reported, run, () =>
        readPreviousRun(io.api, repository, run)
      )
    : null
  if (change !== null)
    io.log.info(
      `build_status_changed: ${change.changed ? 'yes' : 'no'}, ${change.reason}`
    )
  return { events: raisedEvents(subject.kind, reported, change), change }
}

function includesAny<T>(list: readonly T[], wanted: readonly T[]): boolean {
  return list.some(item => wanted.includes(item))
}

/** Returns the first event of a subscription that was raised, or why none fits. */
export function matchSubscription(
  { enabled, events, match, only_failures }: Subscription,
  raised: RaisedEvents,
  run: Pick<ReportedRun, 'status' | 'noResult' | 'properties'>
): SubscriptionMatch {
  if (!enabled) return { reason: 'disabled', text: 'enabled is false' }
  const event = events.find(name => raised.events.includes(name))
  if (event === undefined)
    return { reason: 'events', text: unraisedText(events, raised, run) }
  const mismatch = matchMismatch(match, run.properties)
  if (mismatch !== null) return { reason: 'match', text: mismatch }
  if (only_failures && (!hasFailures(run.status) || run.noResult !== null))
    return {
      reason: 'only_failures',
      text: `it wants only_failures, ${buildIs(run)}`
    }
  return { event }
}

function unraisedText(
  events: readonly EventName[],
  { change }: RaisedEvents,
  run: Pick<ReportedRun, 'status' | 'noResult'>
): string {
  const why =
    change !== null &&
    run.noResult === null &&
    includesAny(events, CHANGE_EVENTS)
      ? ` (${change.reason})`
      : ''
  return `it wants ${events.join(', ')}, ${buildIs(run)}${why}`
}

function enabledWebhooks(
  webhooks: readonly NotifyWebhook[],
  { mode }: Pick<Inputs, 'mode'>
): NotifyWebhook[] {
  return webhooks.filter(({ enabled }) => enabled || mode === 'test')
}

function sendsBuild(webhook: NotifyWebhook): boolean {
  const { payload = 'jobserv', body } = webhook
  return hasBody(webhook) && body === undefined && payload !== 'github'
}

/** True when the build is sent, or its result says whether a webhook is sent. */
function usesBuild(webhook: NotifyWebhook): boolean {
  const { events, only_failures } = webhook
  return (
    sendsBuild(webhook) || only_failures || includesAny(events, RESULT_EVENTS)
  )
}

function buildIs({
  status,
  noResult
}: Pick<ReportedRun, 'status' | 'noResult'>): string {
  const text = noResultText(noResult)
  if (text !== null) return `the build is ${status}: ${text}`
  const ended = status === 'PASSED' || status === 'FAILED'
  return `the build ${ended ? '' : 'is '}${status}`
}

const DEPENDABOT = 'dependabot[bot]'

/** How many of the given variables a warning names. */
const MAX_NAMES = 10

/**
 * Returns the items that the `only` input names, all of them when it is empty.
 * Throws a ConfigError for an unknown name.
 */
export function filterByName<T extends { name: string }>(
  items: readonly T[],
  only: readonly string[]
): T[] {
  const names = items.map(({ name }) => name)
  const problems = only
    .filter(name => !names.includes(name))
    .map(name => ({
      message: `input only names "${name}", which the config does not have; write ${
        closestMatch(name, names) ?? `one of ${names.join(', ')}`
      }`
    }))
  if (problems.length > 0) throw new ConfigError(problems)
  return items.filter(({ name }) => only.length === 0 || only.includes(name))
}

/**
 * Returns the webhooks whose secret is empty and warns of each, which happens
 * in runs of forks and of Dependabot. Throws a ConfigError in any other run.
 */
export function webhooksMissingSecrets<T extends Webhook & { name: string }>(
  webhooks: readonly T[],
  { secrets, inputs }: Pick<ModeInput, 'secrets' | 'inputs'>,
  log: Io['log']
): Set<T> {
  const { environment } = inputs
  const missing = webhooks
    .map(webhook => ({
      webhook,
      names: secretsOf(webhook).filter(name => secrets.get(name) === '')
    }))
    .filter(({ names }) => names.length > 0)
  const isExpected = isWithheld(environment) || isForkedRepository(environment)
  if (missing.length > 0 && !isExpected)
    throw new ConfigError(
      missing.map(({ webhook, names }) => ({
        message: `webhook "${webhook.name}" needs the secret ${names.join(', ')}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`
      }))
    )
  for (const { webhook, names } of missing)
    log.warning(
      isForkedRepository(environment)
        ? `webhook "${webhook.name}" is skipped: this repository is a fork, and ${names.join(', ')} is empty; set it here, or disable this workflow`
        : `webhook "${webhook.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${names.join(', ')} is empty; to notify of these too, send from a workflow_run workflow`
    )
  return new Set(missing.map(({ webhook }) => webhook))
}

/** The filters that handle a missing value. */
const FOR_MISSING: readonly string[] = ['default', 'omit']

/**
 * Warns once of each variable that is used but not given, unless a filter
 * handles that.
 */
export function warnOfMissingVariables(
  webhooks: readonly unknown[],
  variables: unknown,
  log: Pick<Io['log'], 'warning'>
): void {
  const used = new Set(
    webhooks
      .flatMap(templatesOf)
      .flatMap(({ text }) => expressions(text))
      .flatMap(({ name, filters }) => {
        const isExpected = filters.some(filter => FOR_MISSING.includes(filter))
        return isExpected ? [] : (referencedVariable(name) ?? [])
      })
  )
  for (const name of used)
    if (variable(variables, name).kind === 'none')
      log.warning(`variables.${name} has no value${fixFor(name, variables)}`)
}

function fixFor(name: string, variables: unknown): string {
  const isEmpty = Object.keys(Object(variables)).length === 0
  if (isEmpty) return '; give the input variables'
  const names = variableNames(variables)
  const close = closestMatch(name, names)
  const shown = names.slice(0, MAX_NAMES).join(', ')
  const rest = names.length - MAX_NAMES
  const others =
    names.length === 0
      ? ', and no other'
      : `, but ${shown}${rest > 0 ? ` and ${rest} more` : ''}`
  return `: the input variables has none of that name${close ? `; did you mean variables.${close}?` : others}`
}

/** True in a copy of a repository, which has the workflows but no secrets. */
function isForkedRepository({ event }: Pick<GitHubContext, 'event'>): boolean {
  return ownValue(ownValue(event, 'repository'), 'fork') === true
}

/** True when GitHub gives no secrets to the run of this step. */
function isWithheld(environment: GitHubContext): boolean {
  const { fork } = matchProperties(
    runFromEnvironment(environment),
    environment.repository
  )
  return fork || environment.actor === DEPENDABOT
}

/**
 * Returns what `match` is compared with. Where only a ref's name is known
 * (`workflow_run` does not distinguish a tag `main` from the branch) and a
 * subscription asks for a branch or tag, the API must confirm which it is.
 */
export async function readMatchProperties(
  { run, properties, repository }: ReportedRun,
  { api }: Pick<Io, 'api'>,
  subscriptions: readonly Pick<Subscription, 'match'>[]
): Promise<MatchProperties> {
  if (!properties.refUncertain || properties.fork) return properties
  const name = properties.branch
  const sha = run.headSha ?? ''
  const asks = (key: 'branch' | 'tag') =>
    subscriptions.some(
      ({ match: { [key]: patterns } }) =>
        patterns !== undefined && matches(patterns, name)
    )
  const isBranch = () => isOnBranch(api, { repository, branch: name, sha })
  const isTag = () => isTagOf(api, { repository, tag: name, sha })
  return {
    ...properties,
    notBranch: asks('branch')
      ? await doubtOf(`branch ${name} has the run's commit`, isBranch)
      : null,
    notTag: asks('tag')
      ? await doubtOf(`tag ${name} is at the run's commit`, isTag)
      : null
  }
}

/** Returns why a claim does not hold, null when the API confirms it. */
async function doubtOf(
  claim: string,
  ask: () => Promise<boolean>
): Promise<string | null> {
  try {
    return (await ask()) ? null : `no ${claim}`
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, message } = error
    return status === 403 || status === 404
      ? `the API does not say that a ${claim} (${status}); if so, add "permissions: contents: read" to the job`
      : `the API does not say that a ${claim}: ${message}`
  }
}

const KEYS = [
  'repository',
  'branch',
  'tag',
  'workflow',
  'event',
  'actor'
] as const

/**
 * Returns why a run does not fit `match`, null when it does. All keys must fit,
 * one pattern of each is enough. A fork's branches fit no pattern, unless
 * `match.repository` names the fork.
 */
function matchMismatch(
  match: Match,
  properties: MatchProperties
): string | null {
  for (const key of KEYS) {
    const patterns = match[key]
    if (patterns === undefined) continue
    const isRef = key === 'branch' || key === 'tag'
    if (isRef && properties.fork && match.repository === undefined)
      return `the run comes from a fork (${properties.repository || 'unknown'}), whose branches fit no pattern`
    if (!matches(patterns, properties[key]))
      return `match.${key} is ${patterns.join(', ')} and the run's is ${properties[key] || 'unknown'}`
    const doubt = key === 'branch' ? properties.notBranch : properties.notTag
    if (isRef && doubt !== null)
      return `match.${key} is ${patterns.join(', ')}, but ${doubt}`
  }
  return null
}
