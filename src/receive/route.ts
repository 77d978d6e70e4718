import type { InboundFunction, Provider, Receive } from '../config/receive.ts'
import { trimmed, uriOf } from './address.ts'
import { fitCondition } from './conditions.ts'
import { allOf, type Fit, fitMark, fitMatch, type Incoming } from './match.ts'
import { readyFor } from './ready.ts'
import { pathOf } from './variables.ts'

/**
 * findProvider answers the first active provider that a webhook fits, or why
 * none does. With a `type` both its marks and the provider's own match must
 * fit; with neither everything does. A key that repeats on a path fits nothing.
 */
export function findProvider(
  providers: readonly Provider[],
  incoming: Incoming
): Provider | string {
  const reasons: string[] = []
  for (const provider of providers) {
    if (!provider.active) continue
    const fit = fitProvider(provider, incoming)
    if (fit.kind === 'fits') return provider
    reasons.push(`${provider.name}: ${fit.why}`)
  }
  return `no provider matches (${reasons.join('; ') || 'none is active'})`
}

/** laterThan answers the other active providers that a webhook fits. */
export function laterThan(
  found: Provider,
  providers: readonly Provider[],
  incoming: Incoming
): Provider[] {
  return providers
    .slice(providers.indexOf(found) + 1)
    .filter(one => one.active && fitProvider(one, incoming).kind === 'fits')
}

/** functionsOf answers a provider's active functions of a uri. */
export function functionsOf(
  functions: readonly InboundFunction[],
  provider: string,
  uri: string
): InboundFunction[] {
  return functions.filter(
    fn =>
      fn.active &&
      fn.provider === provider &&
      (fn.uri === undefined || uriOf(fn.uri) === trimmed(uri))
  )
}

/** fitFunction answers whether a function's match and conditions hold. */
export function fitFunction(fn: InboundFunction, incoming: Incoming): Fit {
  return allOf([
    fitMatch(fn.match ?? {}, incoming),
    ...fn.conditions.map(condition => fitCondition(condition, incoming))
  ])
}

/** pathsOf answers every path that a config looks up in a body. */
export function pathsOf({ providers, functions }: Receive): string[] {
  return [
    ...providers.flatMap(({ match, type }) => [
      ...bodyPaths(match),
      ...marksOf(type).flatMap(mark => [
        ...bodyPaths(mark.match),
        ...mark.present
      ])
    ]),
    ...functions.flatMap(({ match, conditions, variables }) => [
      ...bodyPaths(match),
      ...conditions.map(({ path }) => path),
      ...variables.map(pathOf)
    ])
  ]
}

function fitProvider({ type, match }: Provider, incoming: Incoming): Fit {
  const marks = marksOf(type).map(mark => fitMark(mark, incoming))
  const [mark = FITS] = marks
  return allOf([
    marks.find(({ kind }) => kind === 'fits') ?? mark,
    fitMatch(match ?? {}, incoming)
  ])
}

const FITS: Fit = { kind: 'fits' }

function marksOf(type: Provider['type']) {
  return type === undefined ? [] : readyFor(type).marks
}

function bodyPaths(match: Provider['match']): string[] {
  return Object.keys(match?.body ?? {})
}
