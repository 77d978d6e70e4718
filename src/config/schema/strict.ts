import * as v from 'valibot'
import { closestMatch } from '../../lib/closest.ts'
import { isMapping } from '../../lib/json.ts'
import { oddSpace } from '../yaml-hints.ts'

/** Hints are what to say of keys that are here in the wrong, or are not. */
interface Hints {
  /** misplaced are keys that mean something elsewhere. */
  misplaced?: Readonly<Record<string, string>>
  /** missing says what to write for a key that must be here. */
  missing?: Readonly<Record<string, string>>
}

/**
 * A mapping whose unknown keys are errors, each with what was probably meant.
 * Keys that valibot itself skips, as `constructor`, are no exception, so they
 * are checked in the input and not in what `v.looseObject` makes of it.
 */
export function strict<const Entries extends v.ObjectEntries>(
  entries: Entries,
  { misplaced = {}, missing = {} }: Hints = {}
): v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<Entries, undefined>>,
  v.InferOutput<v.StrictObjectSchema<Entries, undefined>>
> {
  const known = Object.keys(entries)
  const object = v.object(entries, ({ expected }) => {
    const key = expected?.slice(1, -1) ?? ''
    return `is missing; write ${own(missing, key) ?? `${key}: ...`}`
  })
  const none = v.never(issue => {
    const { input } = issue
    const fault = typeof input === 'string' ? unspaced(input) : null
    return fault ?? kind('must be a mapping of keys to values')(issue)
  })
  return v.lazy(input => {
    if (input === undefined) return v.strictObject(entries)
    if (!isMapping(input)) return none
    const unknown = Object.keys(input).filter(key => !known.includes(key))
    if (unknown.length === 0) return object
    return v.pipe(
      object,
      v.rawCheck(({ addIssue }) => {
        for (const key of unknown) {
          const message = own(misplaced, key) ?? unknownKey(key, known)
          addIssue({ message, path: [placeOf(input, key)] })
        }
      })
    )
  })
}

/**
 * A mapping with keys of the user's own choice, `__proto__` among them.
 * `fault` returns what is wrong with a key, or null.
 */
export function mapping<T extends v.GenericSchema>(
  value: T,
  fault: (key: string) => string | null,
  message: string
): v.GenericSchema<
  Record<string, v.InferInput<T>>,
  Record<string, v.InferOutput<T>>
> {
  return v.pipe(
    v.custom<Record<string, v.InferInput<T>>>(isMapping, kind(message)),
    v.rawTransform(({ dataset, addIssue }) => {
      const input = dataset.value
      const all = Object.entries(input).map(([key, item]) => {
        const place = placeOf(input, key)
        const result = v.safeParse(value, item)
        for (const issue of result.issues ?? [])
          addIssue({
            message: issue.message,
            path: [place, ...(issue.path ?? [])]
          })
        const wrong = fault(key)
        if (wrong !== null) addIssue({ message: wrong, path: [place] })
        return [key, result.output]
      })
      // Unlike assignment, this makes an own property of `__proto__` too.
      return Object.fromEntries(all)
    })
  )
}

/**
 * A union that knows by the value which of the two it is meant to be, so that
 * its errors are those of that one.
 */
export function either<I1, O1, I2, O2>(
  isFirst: (input: unknown) => boolean,
  first: v.GenericSchema<I1, O1>,
  second: v.GenericSchema<I2, O2>
): v.GenericSchema<I1 | I2, O1 | O2> {
  return v.lazy((input): v.GenericSchema<I1 | I2, O1 | O2> => {
    // No YAML is undefined: only scripts/schema.ts asks for both.
    if (input === undefined) return v.union([first, second])
    return isFirst(input) ? first : second
  })
}

/** kind ends a message with the kind of thing found, never with its value. */
export function kind(message: string) {
  return ({ input }: v.BaseIssue<unknown>) => {
    if (input === null || input === undefined) return `${message}; it is empty`
    if (Array.isArray(input)) return `${message}, not a list`
    const [odd = null] = isMapping(input)
      ? Object.keys(input).flatMap(oddKey)
      : []
    if (odd !== null) return odd
    return `${message}, not a ${isMapping(input) ? 'mapping' : typeof input}`
  }
}

/** A list whose dash is followed by a space that is not one is a mapping. */
function oddKey(key: string): string[] {
  const message = key.startsWith('-') ? oddSpace(key) : null
  return message === null ? [] : [message]
}

function unknownKey(key: string, known: readonly string[]): string {
  if (key === '<<')
    return 'is not read: merge keys are no part of YAML 1.2; write the keys out'
  const fault = oddSpace(key) ?? unspaced(key)
  if (fault !== null) return fault
  const close = meant(key, known)
  return close
    ? `is no key here; did you mean ${close}?`
    : `is no key here; write one of ${known.join(', ')}`
}

/** Returns what is wrong with `url:https://...`, else null. */
function unspaced(text: string): string | null {
  return /^[A-Za-z_]+:(?!\/\/)/.test(text)
    ? 'lacks a space after its colon; write key: value'
    : null
}

function own(
  words: Readonly<Record<string, string>>,
  key: string
): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}

function placeOf(input: object, key: string): v.IssuePathItem {
  return {
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: Reflect.get(input, key)
  }
}

/**
 * ALIASES are the names that other tools give to what is meant, the likeliest
 * first. One with a dot is a key of the mapping before it.
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
  tag: ['branch', 'match.branch'],
  tags: ['branch', 'match.branch'],
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
 * Returns which of the keys known at a place a wrong one stands for: by
 * another tool's name for it, else by its letters; null where it is neither.
 */
export function meant(key: string, known: readonly string[]): string | null {
  const name = normal(key)
  if (known.includes(name)) return name
  const names = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined
  const alias = names?.find(one => known.includes(one.replace(/\..*/, '')))
  return alias ?? closestMatch(key, known)
}

/** Returns a key in lower case, its words joined as ours are. */
export function normal(key: string): string {
  return key.toLowerCase().replaceAll('-', '_')
}

/** TOP_LEVEL_KEYS are the top-level keys of webhooks.yml that are ours. */
export const TOP_LEVEL_KEYS: readonly string[] = ['notify', 'chains', 'receive']
