import {
  BUILD_VALUES,
  type Payload,
  type PayloadRun
} from '../build/payload.ts'
import { RUNS_VALUES } from '../build/runs.ts'
import { GITHUB_NAMES, type StatusValues } from '../build/status.ts'
import type { Callback, CallbackKeys } from '../callback/callback.ts'
import { ownValue } from '../lib/json.ts'
import { expressions } from '../templates/check.ts'
import { referencedSecret } from '../templates/parse.ts'
import type { LinkConfig, NotifyWebhook } from './schema/webhooks.ts'
import type { Key } from './validate/issue.ts'

/** Returns the keys of a type, which the compiler keeps complete. */
function keys<T extends object>(all: Record<keyof Required<T>, true>) {
  return Object.keys(all)
}

const BUILD = keys<Payload>({
  build_id: true,
  url: true,
  status: true,
  runs: true,
  web_url: true,
  name: true,
  trigger_name: true,
  created: true,
  completed: true,
  status_events: true,
  runs_url: true,
  reason: true,
  annotation: true,
  github: true
})

const BUILD_GITHUB = keys<Payload['github']>({
  repository: true,
  head_repository: true,
  workflow: true,
  workflow_path: true,
  run_id: true,
  run_number: true,
  run_attempt: true,
  event: true,
  ref: true,
  sha: true,
  pull_request: true,
  actor: true,
  conclusion: true
})

const RUN = keys<Omit<PayloadRun, 'tests'>>({
  name: true,
  url: true,
  status: true,
  log_url: true,
  web_url: true,
  created: true,
  completed: true,
  host_tag: true
})

const STATUS = keys<StatusValues>({
  github: true,
  gitlab: true,
  bitbucket: true,
  azure_devops: true,
  docker_hub: true,
  color: true,
  color_number: true,
  emoji: true
})

const CALLBACK = keys<Callback>({
  state: true,
  description: true,
  context: true,
  target_url: true
})

const CHAIN_KEYS = keys<CallbackKeys>({
  callback_url: true,
  callback_context: true,
  callback_token: true,
  callback_dispatch: true
})

const dotted = (prefix: string, names: readonly string[]) =>
  names.map(name => `${prefix}.${name}`)

/** The words that `${...}` may use in every webhook. */
export const NAMES: ReadonlySet<string> = new Set([
  'build',
  'github',
  ...dotted('build', BUILD),
  ...dotted('build.github', BUILD_GITHUB),
  ...BUILD_VALUES,
  ...RUNS_VALUES,
  'job.name',
  'job.id',
  'event.name',
  ...dotted('github', GITHUB_NAMES),
  ...dotted('status', STATUS)
])

/** The words that a chain's webhook may use in addition. */
export const LINK_NAMES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...CHAIN_KEYS,
  'callback_dispatch.url',
  'callback_dispatch.event_type',
  'callback_dispatch.client_payload',
  'callback_dispatch.client_payload.token',
  ...dotted('callback', CALLBACK)
])

/** The words that `tests_url` may use in addition. */
export const RUN_NAMES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...dotted('run', RUN)
])

/** What a webhook of `notify` and a link have in common. */
export type Webhook = Omit<
  NotifyWebhook,
  'events' | 'match' | 'required' | 'only_failures'
> &
  Partial<Pick<LinkConfig, 'callback'>>

/** A text of a webhook in which `${...}` means something. */
interface Template {
  path: Key[]
  text: string
  /** True when the filter omit may leave it out. */
  optional: boolean
}

const KEYS = [
  'url',
  'query',
  'headers',
  'username',
  'password',
  'body',
  'dockerhub'
]

/** The keys whose entries may be left out. */
const OPTIONAL: readonly Key[] = ['query', 'headers', 'body']

/** Returns every text of a webhook that may hold `${...}`. */
export function templatesOf(webhook: unknown): Template[] {
  const found: Template[] = []
  for (const key of KEYS) addTexts(ownValue(webhook, key), [key], found)
  const url = ownValue(ownValue(webhook, 'callback'), 'url')
  addTexts(url, ['callback', 'url'], found)
  return found
}

/** Returns the names that a webhook's templates use. */
export function namesIn(webhook: unknown): string[] {
  return templatesOf(webhook).flatMap(({ text }) =>
    expressions(text).map(({ name }) => name)
  )
}

/** Returns the names of all secrets a webhook needs to be sent. */
export function secretsOf(webhook: Webhook): string[] {
  const used = namesIn(webhook)
    .filter(name => name.startsWith('secrets.'))
    .map(name => name.slice('secrets.'.length))
  const callback = webhook.callback?.secret_name ?? []
  return [...new Set([...webhook.secret_name, ...callback, ...used])]
}

function addTexts(value: unknown, path: Key[], found: Template[]): void {
  if (typeof value === 'string') {
    const optional = path.length > 1 && OPTIONAL.includes(path[0] ?? '')
    found.push({ path, text: value, optional })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      addTexts(item, [...path, index], found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inner = [...path, key]
      if (path[0] === 'body')
        found.push({ path: inner, text: key, optional: false })
      addTexts(item, inner, found)
    }
  }
}

/** Keys with the name of a secret that signs or verifies. */
const SIGNING_KEYS: readonly string[] = ['secret_name', 'token_secret_name']

/**
 * Returns the secrets that sign, are in a URL, in a header or in basic
 * authentication, by name: true for those that sign. None of them should end
 * with a line break. A body may have several lines.
 */
export function secretsOutsideBodies(data: unknown): Map<string, boolean> {
  const names = new Map<string, boolean>()
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (SIGNING_KEYS.includes(key)) names.set(value, true)
      const used = value.includes('secrets.') ? expressions(value) : []
      for (const { name } of used) {
        const secret = referencedSecret(name)
        if (secret !== null && !names.has(secret)) names.set(secret, false)
      }
    } else if (Array.isArray(value)) for (const item of value) visit(item, key)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, item] of Object.entries(value))
        if (inner !== 'body') visit(item, inner)
  }
  visit(data, '')
  return names
}
