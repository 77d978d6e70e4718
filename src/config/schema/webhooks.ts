import * as v from 'valibot'
import { EVENTS, type EventName } from '../../build/events.ts'
import { METHODS } from '../../http/allowlist.ts'
import type { Json } from '../../templates/render.ts'
import { chainRelay } from './relay.ts'
import { either, strict, typeError } from './strict.ts'
import {
  choice,
  codes,
  duration,
  flag,
  globs,
  headersOf,
  label,
  noneOrMore,
  oneOrMore,
  place,
  queryOf,
  scalar,
  scalarOrNull,
  secretName,
  secretNames,
  signatureSchema,
  text,
  valueError
} from './values.ts'

export const VIAS = [
  'response',
  'delivery',
  'listener',
  'status',
  'poll',
  'event'
] as const

/** How a link's callback arrives. */
export type Via = (typeof VIAS)[number]

/** What is sent instead of a payload, templates included. */
const body = v.custom<Json>(
  value =>
    typeof value === 'string' || (typeof value === 'object' && value !== null),
  typeError("must be a mapping, a list or a text; write '' for an empty body")
)

const seconds = v.pipe(
  v.number(valueError('must be a number of seconds')),
  v.minValue(0, 'must be 0 or more seconds; write 0 for at once'),
  v.maxValue(86_400, 'must be a day at most; write 86400 or less')
)

const method = choice(METHODS)

/** The keys of every webhook that are about its request. */
export const requestSchema = {
  url: v.pipe(text, v.nonEmpty('is empty; write https://host/path')),
  name: v.optional(label),
  enabled: v.optional(flag, true),
  secret_name: secretNames,
  method: v.optional(
    v.pipe(v.string(valueError('must be a method')), v.toUpperCase(), method),
    'POST'
  ),
  headers: v.optional(headersOf(text), {}),
  query: v.optional(queryOf(text)),
  username: v.optional(text),
  password: v.optional(text),
  payload: v.optional(choice(['jobserv', 'dockerhub', 'github'])),
  dockerhub: v.optional(
    strict({ repo_name: v.optional(text), tag: v.optional(text) })
  ),
  body: v.optional(body),
  signature: v.optional(
    oneOrMore(signatureSchema, 'must be a signature or a list of them'),
    ['jobserv']
  ),
  success_codes: v.optional(codes, '2xx'),
  success_body: v.optional(
    strict(
      {
        path: v.optional(place),
        accepted_values: oneOrMore(
          scalar,
          'must be a value or a list of values'
        )
      },
      {
        missing: {
          accepted_values: 'accepted_values: with the values of a success'
        }
      }
    )
  ),
  idempotent: v.optional(flag),
  timeout: v.optional(duration),
  retry_schedule: v.optional(
    v.array(
      seconds,
      typeError('must be a list of seconds, as [1, 2, 4], or [] for none')
    )
  )
}

const eventList = oneOrMore(
  choice(EVENTS),
  `must be one or more of ${EVENTS.join(', ')}`
)

/** What a webhook of `notify`, or a chain, waits for. */
function eventsSchema(fallback: EventName) {
  return v.optional(eventList, fallback)
}

/** Patterns of which none has a fault. */
function globsWithout(faultOf: (pattern: string) => string | null) {
  return v.pipe(
    globs,
    v.rawCheck(({ dataset, addIssue }) => {
      const faults = dataset.typed ? dataset.value.map(faultOf) : []
      const fault = faults.find(fault => fault !== null)
      if (fault !== undefined) addIssue({ message: `never fits: ${fault}` })
    })
  )
}

const CHOICE = /\[[^\]]*\]/g

const branches = globsWithout(pattern => {
  if (/^!?refs\//.test(pattern)) {
    const [, name] = /^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(pattern) ?? []
    return `branches and tags are compared without refs/heads/ and refs/tags/; write ${name ?? 'their names'}`
  }
  // git-check-ref-format(1)
  return /^!?\/|[\s^~:]|\/$/.test(pattern.replace(CHOICE, ''))
    ? 'no branch or tag holds a blank, ^, ~ or :, or begins or ends with /; write a name, or a pattern such as release/**'
    : null
})

const triggers = globsWithout(pattern =>
  /[-\sA-Z]/.test(pattern.replace(CHOICE, ''))
    ? 'events have small letters and _ only, as pull_request'
    : null
)

/** Which runs a webhook of `notify`, or a chain, is for. */
const matchSchema = v.optional(
  v.pipe(
    strict({
      branch: v.optional(branches),
      tag: v.optional(branches),
      workflow: v.optional(globs),
      event: v.optional(triggers),
      actor: v.optional(globs),
      repository: v.optional(globs)
    }),
    v.check(
      ({ branch, tag }) => branch === undefined || tag === undefined,
      'never fits: a run is of a branch or of a tag, not of both; write a webhook for each'
    )
  ),
  {}
)

/** The patterns that a run must fit. */
export type Match = {
  readonly [Key in keyof v.InferOutput<typeof matchSchema>]?: readonly string[]
}

const CHAINS_ONLY = 'belongs to a link of chains; move the webhook there'

const entries = {
  ...requestSchema,
  match: matchSchema,
  events: eventsSchema('build_completed'),
  required: v.optional(flag, true),
  optional: v.optional(flag),
  only_failures: v.optional(flag),
  failures_only: v.optional(flag)
}

const webhook = v.pipe(
  strict(entries, {
    misplaced: { callback: CHAINS_ONLY },
    missing: { url: 'url: https://host/path' }
  }),
  v.transform(({ failures_only, only_failures, ...rest }) => ({
    ...rest,
    only_failures: only_failures ?? failures_only ?? false
  }))
)

const OF_A_WEBHOOK = Object.fromEntries(
  Object.keys(entries).map(key => [
    key,
    'belongs to a webhook; check its indentation'
  ])
)

/** JobServ's own key; its `email` belongs to others. */
export const notifySchema = strict(
  {
    webhooks: v.optional(
      v.array(
        webhook,
        typeError('must be a list of webhooks, each with a url')
      ),
      []
    ),
    tests_url: v.optional(text),
    email: v.optional(v.unknown())
  },
  {
    misplaced: {
      ...OF_A_WEBHOOK,
      chains: 'belongs to the top of the file; check its indentation',
      receive: 'belongs to the top of the file; check its indentation'
    },
    inside: { webhooks: Object.keys(entries) }
  }
)

/** One webhook of `notify`, its name settled. */
export type NotifyWebhook = v.InferOutput<typeof webhook> & { name: string }

const VALUES = 'must be a value or a list of values'

const field = strict({ path: place })

const ruleEntries = {
  path: place,
  success: noneOrMore(scalar, VALUES),
  failure: noneOrMore(scalar, VALUES),
  pending: noneOrMore(scalarOrNull, VALUES)
}

const onlyRule = strict(
  { ...ruleEntries, success: oneOrMore(scalar, VALUES) },
  { missing: { success: 'success: with the values that mean success' } }
)

const stateRules = v.pipe(
  v.array(
    strict(ruleEntries),
    typeError('must be a rule with a path, or a list of them')
  ),
  v.check(
    rules => rules.some(({ success }) => success.length > 0),
    'has no rule with success, so it can never succeed; write the values that mean success'
  )
)

/** How another system's callback is read by paths. */
export const formatSchema = strict(
  {
    state: either(Array.isArray, stateRules, onlyRule),
    description: v.optional(field),
    context: v.optional(field),
    target_url: v.optional(field),
    conditions: v.optional(
      v.array(
        strict({
          path: place,
          accepted_values: oneOrMore(scalarOrNull, VALUES)
        }),
        typeError('must be a list of {path, accepted_values}')
      )
    )
  },
  {
    misplaced: Object.fromEntries(
      Object.keys(ruleEntries).map(key => [
        key,
        'belongs into state; write state: {path: ..., success: ...}'
      ])
    ),
    inside: { state: Object.keys(ruleEntries) }
  }
)

/** Where another system's callback has its state and texts. */
export type Format = v.InferOutput<typeof formatSchema>

const callback = strict(
  {
    via: choice(VIAS),
    url: v.optional(requestSchema.url),
    timeout: v.optional(duration),
    secret_name: secretNames,
    signature: v.optional(signatureSchema, 'jobserv'),
    format: v.optional(formatSchema)
  },
  { missing: { via: `via: with one of ${VIAS.join(', ')}` } }
)

const OF_THE_CHAIN = 'has no meaning on a link; write it on the chain'

const OF_THE_CALLBACK = 'belongs to the callback; check its indentation'

const NO_FILTER = 'has no meaning on a link; write events on the chain'

const linkEntries = { ...requestSchema, callback }

const link = strict(linkEntries, {
  misplaced: {
    events: OF_THE_CHAIN,
    match: OF_THE_CHAIN,
    only_failures: NO_FILTER,
    failures_only: NO_FILTER,
    via: OF_THE_CALLBACK,
    format: OF_THE_CALLBACK,
    optional: 'has no meaning on a link; write it on the chain',
    required: 'has no meaning on a link, since each must succeed; leave it out'
  },
  inside: { callback: ['via', 'format'] },
  missing: {
    url: 'url: https://host/path',
    callback: `callback: {via: ...} with one of ${VIAS.join(', ')}`
  }
})

const OF_A_LINK = Object.fromEntries(
  Object.keys(linkEntries).map(key => [
    key,
    'belongs to a link; check its indentation'
  ])
)

/** An ordered list of webhooks, each with a callback. */
export const chainSchema = strict(
  {
    name: label,
    enabled: v.optional(flag),
    optional: v.optional(flag),
    match: matchSchema,
    events: eventsSchema('build_passed'),
    timeout: v.optional(duration, '45m'),
    expect_final_callback: v.optional(flag, true),
    token_secret_name: v.optional(secretName),
    relay: v.optional(chainRelay),
    webhooks: v.pipe(
      v.array(
        link,
        typeError('must be a list of webhooks, each with a callback')
      ),
      v.minLength(1, 'has no webhook; write at least one')
    )
  },
  { misplaced: OF_A_LINK, inside: { webhooks: Object.keys(linkEntries) } }
)

/** One webhook of a chain, its name settled. */
export type LinkConfig = v.InferOutput<typeof link> & { name: string }

/** An ordered list of links. */
export type ChainConfig = Omit<
  v.InferOutput<typeof chainSchema>,
  'webhooks'
> & {
  webhooks: LinkConfig[]
}
