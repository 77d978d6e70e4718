import type {
  Chain,
  LinkProgress
} from '../../src/modes/chain/state-machine.ts'
import { createChain } from '../../src/modes/chain/state-machine.ts'

/** Returns a chain of these links that ended as a failure. */
export function chainOf(...links: Partial<LinkProgress>[]): Chain {
  const chain = createChain({
    webhooks: links.map(({ name = 'a' }) => ({
      name,
      enabled: true,
      callback: { via: 'listener' }
    })),
    expect_final_callback: true
  })
  return {
    ...chain,
    state: 'failure',
    links: chain.links.map((link, index) => ({ ...link, ...links[index] }))
  }
}
