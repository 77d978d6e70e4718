import { type Claims, readToken } from '../callback/token.ts'
import type { Chain, Link } from '../config/chain.ts'
import type { Config } from '../config/parse.ts'
import type { Given } from './step.ts'

/** Continuation is where a valid token says that a chain goes on. */
export interface Continuation {
  kind: 'found'
  claims: Claims
  plan: Chain
  link: Link
  /** index is the link's place in the chain. */
  index: number
}

type Found = Continuation | { kind: 'refused'; reason: string }

/**
 * findContinuation answers the chain and link of a token, signed with that
 * chain's own key; a token that is good for nothing here is refused. The
 * `chain` input leaves only that chain.
 */
export function findContinuation(
  { inputs, secrets }: Pick<Given, 'inputs' | 'secrets'>,
  { chains }: Config,
  token: string
): Found {
  const { repository } = inputs.environment
  const candidates = chains.filter(
    ({ name, token_secret_name }) =>
      token_secret_name !== undefined &&
      (inputs.chain === '' || inputs.chain === name)
  )
  let reason =
    inputs.chain === ''
      ? 'the config has no chain with a token_secret_name'
      : `the config has no chain "${inputs.chain}" with a token_secret_name`
  for (const plan of candidates) {
    const key = secrets.get(plan.token_secret_name ?? '') ?? ''
    const read = readToken(token, key)
    if (read.kind === 'refused') {
      reason = read.message
      continue
    }
    const { claims } = read
    if (!sameName(claims.repo, repository))
      return refused(`the token is for the repository ${claims.repo}`)
    if (claims.chain === plan.name) return findLink(plan, claims)
    // Two chains may have one key.
    reason = `the token is for the chain "${claims.chain}", which ${
      inputs.chain === ''
        ? 'the config does not have any more'
        : 'the input chain does not name'
    }`
  }
  return refused(reason)
}

function findLink(plan: Chain, claims: Claims): Found {
  const index = plan.webhooks.findIndex(({ name }) => name === claims.link)
  const link = plan.webhooks[index]
  return link?.enabled && link.callback.via === 'event'
    ? { kind: 'found', claims, plan, link, index }
    : refused(
        `chain "${plan.name}" has no link "${claims.link}" with via: event any more`
      )
}

/** sameName compares as GitHub does, where case does not count. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function refused(reason: string): Found {
  return { kind: 'refused', reason }
}
