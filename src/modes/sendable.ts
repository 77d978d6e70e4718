import { runFromEnvironment } from '../build/environment.ts'
import { runFacts } from '../build/facts.ts'
import { ConfigError } from '../config/error.ts'
import { nearest } from '../config/nearest.ts'
import { namesIn, secretsOf, type Webhook } from '../config/templates.ts'
import { variable, variableNames } from '../delivery/variables.ts'
import type { Io } from '../io.ts'
import type { Runner } from '../runner.ts'
import type { Step } from './step.ts'

const DEPENDABOT = 'dependabot[bot]'
const VARIABLES = 'variables.'
/** MOST_NAMES are told of the variables that there are. */
const MOST_NAMES = 10

/**
 * considered answers the items that the `only` input names, all of them when
 * it is empty. A name that is not there is a ConfigError.
 */
export function considered<T extends { name: string }>(
  items: readonly T[],
  only: readonly string[]
): T[] {
  const names = items.map(({ name }) => name)
  const problems = only
    .filter(name => !names.includes(name))
    .map(name => ({
      message: `input only names "${name}", which the config does not have; write ${
        nearest(name, names) ?? `one of ${names.join(', ')}`
      }`
    }))
  if (problems.length > 0) throw new ConfigError(problems)
  return items.filter(({ name }) => only.length === 0 || only.includes(name))
}

/**
 * withoutSecret answers the webhooks whose secret is given but empty, which
 * happens in runs of forks and of Dependabot: a warning each. In any other run
 * it is a ConfigError.
 */
export function withoutSecret<T extends Webhook & { name: string }>(
  webhooks: readonly T[],
  { secrets, inputs }: Pick<Step, 'secrets' | 'inputs'>,
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

/** warnOfMissing warns once of each variable that is used but not given. */
export function warnOfMissing(
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
  const close = nearest(name.slice(VARIABLES.length), names)
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const rest = names.length - MOST_NAMES
  const others =
    names.length === 0
      ? ', and no other'
      : `, but ${shown}${rest > 0 ? ` and ${rest} more` : ''}`
  return `: the input variables has none of that name${close ? `; did you mean ${VARIABLES}${close}?` : others}`
}

/** isWithheld claims that GitHub gives this very run no secrets. */
function isWithheld(environment: Runner): boolean {
  const { fork } = runFacts(
    runFromEnvironment(environment),
    environment.repository
  )
  return fork || environment.actor === DEPENDABOT
}
