import type { LookupFunction } from 'node:net'
import { Blocked } from './failure.ts'

/** Resolve answers every address of a name, as `dns.lookup` finds them. */
export type Resolve = (
  host: string
) => Promise<readonly { address: string; family: number }[]>

/**
 * checkedLookup answers a lookup for node:http that asks `resolve` once and
 * hands on the very addresses that `refuses` let pass; one that it refuses
 * among them refuses the name.
 */
export function checkedLookup(
  resolve: Resolve,
  refuses: (address: string) => string | null
): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      addresses => {
        const refused = addresses
          .map(({ address }) => refuses(address))
          .find(reason => reason !== null)
        const [first] = addresses
        if (refused !== undefined) done(new Blocked(refused), '')
        else if (first === undefined) done(withoutAddress(host), '')
        else if (options.all) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error: unknown) =>
        done(error instanceof Error ? error : withoutAddress(host), '')
    )
  }
}

function withoutAddress(host: string): Error {
  const error = new Error(`${host} has no address`)
  return Object.assign(error, { code: 'ENODATA' })
}
