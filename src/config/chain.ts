import * as v from 'valibot'
import { noneOrMore, oneOrMore } from './list.ts'
import { signature } from './scheme.ts'
import { kind, strict } from './strict.ts'
import { choice, duration, flag, label, place, scalar } from './value.ts'
import {
  events,
  match,
  oneSecretName,
  request,
  secretNames
} from './webhook.ts'

export const VIAS = [
  'response',
  'delivery',
  'listener',
  'status',
  'poll',
  'event'
] as const

/** Via is the way that a link's callback takes. */
export type Via = (typeof VIAS)[number]

const VALUES = 'must be a value or a list of values'
const field = strict({ path: place })

/** format reads another system's callback by paths. */
export const format = strict({
  state: strict(
    {
      path: place,
      success: oneOrMore(scalar, VALUES),
      failure: noneOrMore(scalar, VALUES),
      pending: noneOrMore(scalar, VALUES)
    },
    { missing: { success: 'success: with the values that mean success' } }
  ),
  description: v.optional(field),
  context: v.optional(field),
  target_url: v.optional(field)
})

/** Format says where another system's callback has its state and texts. */
export type Format = v.InferOutput<typeof format>

const callback = strict(
  {
    via: choice(VIAS),
    url: v.optional(request.url),
    timeout: v.optional(duration),
    secret_name: secretNames,
    signature: v.optional(signature, 'jobserv'),
    format: v.optional(format)
  },
  { missing: { via: `via: with one of ${VIAS.join(', ')}` } }
)

const OF_THE_CHAIN = 'has no meaning on a link; write it on the chain'
const OF_THE_CALLBACK = 'belongs to the callback; check its indentation'
const NO_FILTER = 'has no meaning on a link; write events on the chain'

const linkEntries = { ...request, callback }

const link = strict(linkEntries, {
  misplaced: {
    events: OF_THE_CHAIN,
    match: OF_THE_CHAIN,
    only_failures: NO_FILTER,
    failures_only: NO_FILTER,
    via: OF_THE_CALLBACK,
    format: OF_THE_CALLBACK,
    required: 'has no meaning on a link, since each must succeed; leave it out'
  },
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

/** chain is an ordered list of webhooks, each with a callback. */
export const chain = strict(
  {
    name: label,
    match,
    events: events('build_passed'),
    timeout: v.optional(duration, '45m'),
    expect_final_callback: v.optional(flag, true),
    token_secret_name: v.optional(oneSecretName),
    webhooks: v.pipe(
      v.array(link, kind('must be a list of webhooks, each with a callback')),
      v.minLength(1, 'has no webhook; write at least one')
    )
  },
  { misplaced: OF_A_LINK }
)

/** Link is one webhook of a chain, its name settled. */
export type Link = v.InferOutput<typeof link> & { name: string }

/** Chain is an ordered list of links. */
export type Chain = Omit<v.InferOutput<typeof chain>, 'webhooks'> & {
  webhooks: Link[]
}
