import type { CallbackKeys, Payload } from '../build/payload.ts'
import type { PayloadRun } from '../build/payload-run.ts'
import { GITHUB_NAMES, type StatusWords } from '../build/words.ts'
import type { Callback } from '../callback/callback.ts'

/** keys answers the keys of a type, which the compiler keeps complete. */
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
  workflow: true,
  workflow_path: true,
  run_id: true,
  run_number: true,
  run_attempt: true,
  event: true,
  ref: true,
  sha: true,
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

const STATUS = keys<StatusWords>({
  github: true,
  gitlab: true,
  bitbucket: true,
  azure_devops: true,
  docker_hub: true
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

/** NAMES are the words `${...}` knows in every webhook. */
export const NAMES: ReadonlySet<string> = new Set([
  'build',
  'github',
  'runs.failed',
  'runs.count',
  'event.name',
  ...dotted('build', BUILD),
  ...dotted('build.github', BUILD_GITHUB),
  ...dotted('github', GITHUB_NAMES),
  ...dotted('status', STATUS)
])

/** LINK_NAMES are the words a chain's webhook knows besides. */
export const LINK_NAMES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...CHAIN_KEYS,
  'callback_dispatch.url',
  'callback_dispatch.event_type',
  'callback_dispatch.client_payload',
  'callback_dispatch.client_payload.token',
  ...dotted('callback', CALLBACK)
])

/** RUN_NAMES are the words `tests_url` knows besides. */
export const RUN_NAMES: ReadonlySet<string> = new Set([
  ...NAMES,
  ...dotted('run', RUN)
])
