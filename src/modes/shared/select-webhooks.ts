import {
  type Change,
  type EventName,
  raisedEvents,
  readPreviousRun,
  statusChange
} from '../../build/events.ts'
import { type BuildStatus, hasFailures } from '../../build/status.ts'
import {
  type MatchProperties,
  matchProperties,
  runFromEnvironment
} from '../../build/workflow-run.ts'
import type { Match } from '../../config/schema/webhooks.ts'
import {
  namesIn,
  secretsOf,
  type Webhook
} from '../../config/template-names.ts'
import type { GitHubContext } from '../../context.ts'
import { ConfigError } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { closestMatch } from '../../lib/closest.ts'
import { matches } from '../../lib/glob.ts'
import { variable, variableNames } from '../../templates/render.ts'
import type { ReportedRun } from './reported-run.ts'
import type { ModeInput, ModeInputWithConfig } from './result.ts'

/** Subscription says by which event a webhook is to be sent, or why it is not. */
export type Subscription =
  | { send: true; event: string }
  | { send: false; reason: Reason; text: string }

/** Reason is the word for a delivery that was not made. */
type Reason = 'disabled' | 'events' | 'match' | 'only_failures' | 'no_secret'

/** BuildEvents is what there is to tell. */
export interface BuildEvents {
  /** events are those raised; why says so for build_status_changed. */
  events: readonly EventName[]
  why: string | null
  status: BuildStatus
  facts: MatchProperties
}

interface Wish {
  enabled: boolean
  events: readonly EventName[]
  match: Match
  only_failures: boolean
}

/** Returns whether a webhook is to be sent for what happened. */
export function matchWebhook(wish: Wish, happened: BuildEvents): Subscription {
  const { events, why, status, facts } = happened
  if (!wish.enabled) return not('disabled', 'enabled is false')
  const event = wish.events.find(name => events.includes(name))
  if (event === undefined)
    return not(
      'events',
      `events is ${wish.events.join(', ')} and ${happening(events, status)}${why && wish.events.includes('build_status_changed') ? ` (${why})` : ''}`
    )
  const misfit = matchMismatch(wish.match, facts)
  if (misfit !== null) return not('match', misfit)
  if (wish.only_failures && !hasFailures(status))
    return not('only_failures', `only_failures and the build ${status}`)
  return { send: true, event }
}

function happening(events: readonly EventName[], status: BuildStatus): string {
  return `this is ${events.join(', ')} of a build that is ${status}`
}

function not(reason: Reason, text: string): Subscription {
  return { send: false, reason, text }
}

const DEPENDABOT = 'dependabot[bot]'

const VARIABLES = 'variables.'

/** MOST_NAMES are told of the variables that there are. */
const MOST_NAMES = 10

/**
 * Returns the items that the `only` input names, all of them when
 * it is empty. A name that is not there is a ConfigError.
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
 * Returns the webhooks whose secret is given but empty, which
 * happens in runs of forks and of Dependabot: a warning each. In any other run
 * it is a ConfigError.
 */
export function webhooksMissingSecrets<T extends Webhook & { name: string }>(
  webhooks: readonly T[],
  { secrets, inputs }: Pick<ModeInputWithConfig, 'secrets' | 'inputs'>,
  log: Io['log']
): Set<T> {
  const { environment } = inputs
  const lacking = webhooks
    .map(webhook => ({
      webhook,
      names: secretsOf(webhook).filter(name => secrets.get(name) === '')
    }))
    .filter(({ names }) => names.length > 0)
  if (lacking.length > 0 && !isWithheld(environment))
    throw new ConfigError(
      lacking.map(({ webhook, names }) => ({
        message: `webhook "${webhook.name}" needs the secret ${names.join(', ')}, which is empty; set it in the repository's or the organisation's secrets`
      }))
    )
  for (const { webhook, names } of lacking)
    log.warning(
      `webhook "${webhook.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${names.join(', ')} is empty; to notify of these too, send from a workflow_run workflow`
    )
  return new Set(lacking.map(({ webhook }) => webhook))
}

/** warnOfMissingVariables warns once of each variable that is used but not given. */
export function warnOfMissingVariables(
  webhooks: readonly unknown[],
  variables: unknown,
  log: Pick<Io['log'], 'warning'>
): void {
  const used = new Set(
    webhooks.flatMap(namesIn).filter(name => name.startsWith(VARIABLES))
  )
  for (const name of used)
    if (variable(variables, name.slice(VARIABLES.length)).kind === 'none')
      log.warning(`${name} has no value${cureOf(name, variables)}`)
}

function cureOf(name: string, variables: unknown): string {
  const isEmpty = Object.keys(Object(variables)).length === 0
  if (isEmpty) return '; give the input variables'
  const names = variableNames(variables)
  const close = closestMatch(name.slice(VARIABLES.length), names)
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const rest = names.length - MOST_NAMES
  const others =
    names.length === 0
      ? ', and no other'
      : `, but ${shown}${rest > 0 ? ` and ${rest} more` : ''}`
  return `: the input variables has none of that name${close ? `; did you mean ${VARIABLES}${close}?` : others}`
}

/** isWithheld claims that GitHub gives this very run no secrets. */
function isWithheld(environment: GitHubContext): boolean {
  const { fork } = matchProperties(
    runFromEnvironment(environment),
    environment.repository
  )
  return fork || environment.actor === DEPENDABOT
}

/**
 * Returns the events that the reported run raises. The run before
 * it is read only where somebody waits for build_status_changed.
 */
export async function readBuildEvents(
  { subject, run, status, facts }: ReportedRun,
  io: Pick<Io, 'api' | 'log'>,
  repository: string,
  waiting: readonly { events: readonly EventName[] }[]
): Promise<BuildEvents> {
  const compare =
    subject.kind === 'completed' &&
    waiting.some(({ events }) => events.includes('build_status_changed'))
  const change: Change | null = compare
    ? statusChange(status, await readPreviousRun(io.api, repository, run))
    : null
  if (change !== null)
    io.log.info(
      `build_status_changed: ${change.changed ? 'yes' : 'no'}, ${change.reason}`
    )
  return {
    events: raisedEvents(subject.kind, status, change),
    why: change?.reason ?? null,
    status,
    facts
  }
}

const KEYS = ['repository', 'branch', 'workflow', 'event', 'actor'] as const

/**
 * Returns why a run does not fit `match`, null when it does. All keys
 * must fit, one pattern of each is enough. A fork's branches fit no pattern,
 * unless `match.repository` names the fork.
 */
export function matchMismatch(
  match: Match,
  facts: MatchProperties
): string | null {
  for (const key of KEYS) {
    const patterns = match[key]
    if (patterns === undefined) continue
    if (key === 'branch' && facts.fork && match.repository === undefined)
      return `the run comes from a fork (${facts.repository || 'unknown'}), whose branches fit no pattern`
    if (!matches(patterns, facts[key]))
      return `match.${key} is ${patterns.join(', ')} and the run's is ${facts[key] || 'unknown'}`
  }
  return null
}

/**
 * Returns the keys of a secret that an input names, none where it
 * names none. A name that was not given, and an empty value, are ConfigErrors.
 */
export function secretOf(
  { secrets }: Pick<ModeInput, 'secrets'>,
  name: string
): string[] {
  if (name === '') return []
  const value = secrets.get(name)
  if (value === undefined)
    throw new ConfigError(
      `input callback-secret-name is "${name}", which is not in the secrets input; write ${closestMatch(name, [...secrets.keys()]) ?? `${name}=… there`}`
    )
  if (value === '')
    throw new ConfigError(
      `the secret ${name} is empty, and an empty key signs nothing; set it in the repository's secrets`
    )
  return [value]
}
