import type { InboundFunction } from '../config/receive.ts'
import { type Fit, type Incoming, repeated } from './match.ts'

type Condition = InboundFunction['conditions'][number]

/**
 * fitCondition answers whether a condition holds: the body's value at the path
 * equals one of the accepted values as JSON does, so `"1"` is not `1`, and
 * null is accepted only where it is written.
 */
export function fitCondition(
  { path, accepted_values }: Condition,
  { document, quote }: Incoming
): Fit {
  const found = document.find(path)
  if (found.kind === 'repeated') return repeated(path)
  if (found.kind === 'none')
    return { kind: 'differs', why: `${path} ${found.why}` }
  const { value } = found
  if (accepted_values.some(accepted => accepted === value))
    return { kind: 'fits' }
  const accepted = accepted_values.map(value => JSON.stringify(value))
  const why = `${path} is ${quote(value)}, not ${accepted.join(', ')}`
  return { kind: 'differs', why }
}
