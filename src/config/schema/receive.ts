import * as v from 'valibot'
import { parsePath } from '../../lib/json-path.ts'
import { relay } from './relay.ts'
import { either, mapping, strict, typeError } from './strict.ts'
import {
  anyPlace,
  choice,
  customSignature,
  duration,
  flag,
  globs,
  headerName,
  headersOf,
  label,
  oneOrMore,
  prefix,
  SCHEMES,
  scalarOrNull,
  secretNames,
  word
} from './values.ts'

const PROVIDER_TYPES = [
  'github',
  'gitlab',
  'bitbucket',
  'docker-hub',
  'harbor',
  'quay',
  'acr',
  'registry',
  'gitea',
  'sonarqube',
  'slack',
  'stripe'
] as const

/** The ready-made types whose webhooks are authenticated. */
export const SIGNING_TYPES = [
  'github',
  'gitlab',
  'bitbucket',
  'harbor',
  'gitea',
  'sonarqube',
  'slack',
  'stripe'
] as const

const VARIABLE_TYPES = ['string', 'integer', 'array', 'boolean'] as const

const match = strict({
  headers: v.optional(headersOf(globs)),
  query: v.optional(
    mapping(globs, () => null, 'must be a mapping of names to patterns')
  ),
  body: v.optional(
    mapping(globs, pathFault, 'must be a mapping of paths to patterns')
  )
})

const inbound = either(
  input => typeof input !== 'object',
  choice(['none', ...SCHEMES]),
  either(
    input => typeof input === 'object' && input !== null && 'type' in input,
    strict({
      type: choice(['token']),
      header: headerName,
      prefix: v.optional(prefix)
    }),
    customSignature
  )
)

const provider = strict({
  name: label,
  type: v.optional(choice(PROVIDER_TYPES)),
  active: v.optional(flag, true),
  optional: v.optional(flag),
  match: v.optional(match),
  signature: v.optional(inbound),
  tolerance: v.optional(duration),
  secret_name: secretNames
})

const variable = strict({
  name: label,
  from: v.optional(choice(['body', 'query', 'headers']), 'body'),
  path: v.optional(word),
  secret: v.optional(flag, false),
  type: v.optional(choice(VARIABLE_TYPES), 'string'),
  required: v.optional(flag, false),
  default_value: v.optional(v.unknown())
})

const fn = strict({
  name: label,
  provider: word,
  uri: v.optional(word),
  active: v.optional(flag, true),
  optional: v.optional(flag),
  match: v.optional(match),
  conditions: v.optional(
    v.array(
      strict({
        path: anyPlace,
        accepted_values: oneOrMore(scalarOrNull, 'must be a list of values')
      }),
      typeError('must be a list of {path, accepted_values}')
    ),
    []
  ),
  variables: v.optional(
    v.array(
      variable,
      typeError('must be a list of variables, each with a name')
    ),
    []
  )
})

/** Which inbound webhooks are known and what they carry. */
export const receiveSchema = strict({
  relay: v.optional(relay),
  providers: v.optional(
    v.array(
      provider,
      typeError('must be a list of providers, each with a name')
    ),
    []
  ),
  functions: v.optional(
    v.array(fn, typeError('must be a list of functions, each with a name')),
    []
  )
})

/** The part of the config that says what may come in. */
export type ReceiveConfig = v.InferOutput<typeof receiveSchema>

/** Who sends webhooks in. */
export type Provider = ReceiveConfig['providers'][number]

/** What is taken from a provider's webhooks. */
export type InboundFunction = ReceiveConfig['functions'][number]

/** The patterns that a webhook must fit. */
export type InboundMatch = NonNullable<Provider['match']>

/** How a provider's webhooks are verified. */
export type InboundSignature = NonNullable<Provider['signature']>

function pathFault(path: string): string | null {
  const parsed = parsePath(path, true)
  return parsed.kind === 'error' ? parsed.message : null
}
