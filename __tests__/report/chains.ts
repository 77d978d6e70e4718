import type { Chain, Link } from '../../src/callback/chain.ts'
import { createChain } from '../../src/callback/chain.ts'

/** Returns a chain of these links that ended as a failure. */
export function chainOf(...links: Partial<Link>[]): Chain {
  const chain = createChain({
    links: links.map(({ name = 'a' }) => ({
      name,
      via: 'listener',
      enabled: true
    })),
    expectFinalCallback: true
  })
  return {
    ...chain,
    state: 'failure',
    links: chain.links.map((link, index) => ({ ...link, ...links[index] }))
  }
}
