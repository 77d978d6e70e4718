import { closestMatch } from '../../lib/closest.ts'

/** The top-level keys of webhooks.yml that this action reads. */
export const TOP_LEVEL_KEYS: readonly string[] = [
  'extends',
  'notify',
  'chains',
  'receive'
]

/**
 * Names that other tools use, each with ours, the likeliest first. One with a
 * dot is a key of the mapping before it.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  accepted: ['accepted_values'],
  active: ['enabled'],
  actors: ['actor', 'match.actor'],
  actor: ['match.actor'],
  address: ['url'],
  allow_failure: ['required'],
  auth: ['username'],
  backoff: ['retry_schedule'],
  branch: ['match.branch'],
  branches: ['branch', 'match.branch'],
  codes: ['success_codes'],
  condition: ['conditions'],
  content: ['body'],
  continue_on_error: ['required'],
  data: ['body'],
  default: ['default_value'],
  disabled: ['enabled', 'active'],
  enabled: ['active'],
  endpoint: ['url', 'uri'],
  event_type: ['events', 'event'],
  event_types: ['events', 'event'],
  expected_status: ['success_codes'],
  filter: ['match'],
  filters: ['match'],
  header: ['headers', 'header'],
  hmac: ['signature'],
  hooks: ['webhooks'],
  http_headers: ['headers'],
  http_method: ['method'],
  id: ['name'],
  if: ['match', 'conditions'],
  json: ['body'],
  links: ['webhooks'],
  max_retries: ['retry_schedule'],
  on: ['events', 'event'],
  on_failure: ['only_failures'],
  optional: ['required'],
  pass: ['password'],
  ref: ['branch', 'match.branch'],
  refs: ['branch', 'match.branch'],
  repo: ['repository', 'repo_name', 'match.repository'],
  repos: ['repository', 'match.repository'],
  repositories: ['repository', 'match.repository'],
  repository: ['match.repository', 'repo_name'],
  retries: ['retry_schedule'],
  retry: ['retry_schedule'],
  secret: ['secret_name'],
  secret_key: ['secret_name'],
  secrets: ['secret_name'],
  status_codes: ['success_codes'],
  steps: ['webhooks'],
  tag: ['match.tag'],
  tags: ['tag', 'match.tag'],
  template: ['body'],
  token: ['secret_name'],
  trigger: ['events', 'event'],
  triggers: ['events', 'event'],
  type: ['via', 'payload'],
  uri: ['url'],
  user: ['username'],
  values: ['accepted_values'],
  vars: ['variables'],
  verb: ['method'],
  webhook_url: ['url'],
  when: ['events', 'event'],
  workflow: ['match.workflow'],
  workflows: ['workflow', 'match.workflow']
}

/**
 * Returns the known key that an unknown one was probably meant to be: by another
 * tool's name for it, else by its spelling; null where neither fits.
 */
export function closestKey(
  key: string,
  known: readonly string[]
): string | null {
  const name = normalKey(key)
  if (known.includes(name)) return name
  const names = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined
  const alias = names?.find(one => known.includes(one.replace(/\..*/, '')))
  return alias ?? closestMatch(key, known)
}

/** Returns a key in lower case with `_` between its words. */
export function normalKey(key: string): string {
  return key.toLowerCase().replaceAll('-', '_')
}
