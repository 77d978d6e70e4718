import * as v from 'valibot'
import type { Json } from '../delivery/substitution.ts'
import { METHODS } from '../http/allowlist.ts'
import { noneOrMore, oneOrMore } from './list.ts'
import { headersOf, signature } from './scheme.ts'
import { kind, strict } from './strict.ts'
import {
  choice,
  codes,
  duration,
  flag,
  globs,
  label,
  received,
  text
} from './value.ts'

const EVENTS = [
  'build_queued',
  'build_started',
  'build_completed',
  'build_passed',
  'build_failed',
  'build_status_changed'
] as const

/** EventName is what a webhook of `notify`, or a chain, can wait for. */
export type EventName = (typeof EVENTS)[number]

const secretName = v.pipe(
  v.string(received('must be a name of the secrets input')),
  v.regex(
    /^[A-Za-z0-9_-]+$/,
    'is no name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret'
  )
)

/** secretNames are the names of the keys to sign with, the newest first. */
export const secretNames = noneOrMore(
  secretName,
  'must be a name of the secrets input, or a list of them'
)

/** oneSecretName is the name of one key. */
export const oneSecretName = secretName

/** body is what is sent instead of a payload, templates included. */
const body = v.custom<Json>(
  value =>
    typeof value === 'string' || (typeof value === 'object' && value !== null),
  kind("must be a mapping, a list or a text; write '' for an empty body")
)

const seconds = v.pipe(
  v.number(received('must be a number of seconds')),
  v.minValue(0, 'must be 0 or more seconds; write 0 for at once'),
  v.maxValue(86_400, 'must be a day at most; write 86400 or less')
)

const method = choice(METHODS)

/** request is what every webhook can say of its request. */
export const request = {
  url: v.pipe(text, v.nonEmpty('is empty; write https://host/path')),
  name: v.optional(label),
  enabled: v.optional(flag, true),
  secret_name: secretNames,
  method: v.optional(
    v.pipe(v.string(received('must be a method')), v.toUpperCase(), method),
    'POST'
  ),
  headers: v.optional(headersOf(text), {}),
  username: v.optional(text),
  password: v.optional(text),
  payload: v.optional(choice(['jobserv', 'dockerhub', 'github'])),
  dockerhub: v.optional(
    strict({ repo_name: v.optional(text), tag: v.optional(text) })
  ),
  body: v.optional(body),
  signature: v.optional(
    oneOrMore(signature, 'must be a signature or a list of them'),
    ['jobserv']
  ),
  success_codes: v.optional(codes, '2xx'),
  timeout: v.optional(duration),
  retry_schedule: v.optional(
    v.array(
      seconds,
      kind('must be a list of seconds, as [1, 2, 4], or [] for none')
    )
  )
}

const eventList = oneOrMore(
  choice(EVENTS),
  `must be one or more of ${EVENTS.join(', ')}`
)

/** events says what a webhook of `notify`, or a chain, waits for. */
export function events(fallback: EventName) {
  return v.optional(eventList, fallback)
}

const branches = v.pipe(
  globs,
  v.rawCheck(({ dataset, addIssue }) => {
    const ref = dataset.typed ? dataset.value.find(isRef) : undefined
    if (ref !== undefined) addIssue({ message: refused(ref) })
  })
)

function isRef(pattern: string): boolean {
  return /^!?refs\//.test(pattern)
}

function refused(ref: string): string {
  const [, name] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(ref) ?? []
  return `never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${name ?? 'their names'}`
}

/** match says which runs a webhook of `notify`, or a chain, is for. */
export const match = v.optional(
  strict({
    branch: v.optional(branches),
    workflow: v.optional(globs),
    event: v.optional(globs),
    actor: v.optional(globs),
    repository: v.optional(globs)
  }),
  {}
)

/** Match is the patterns that a run must fit. */
export type Match = {
  readonly [Key in keyof v.InferOutput<typeof match>]?: readonly string[]
}
