/** Variable is what `${variables.NAME}` finds. */
export type Variable =
  | { kind: 'value'; value: unknown }
  | { kind: 'none' }
  | { kind: 'ambiguous'; functions: string[] }

/**
 * variable gives back the value of a name: the one at the top level, else the
 * one that exactly one of the functions' objects has. Own properties only.
 */
export function variable(variables: unknown, name: string): Variable {
  if (!isObject(variables)) return { kind: 'none' }
  if (Object.hasOwn(variables, name)) {
    return { kind: 'value', value: Reflect.get(variables, name) }
  }
  const found: { name: string; value: unknown }[] = []
  for (const [owner, inner] of Object.entries(variables)) {
    if (isObject(inner) && Object.hasOwn(inner, name)) {
      found.push({ name: owner, value: Reflect.get(inner, name) })
    }
  }
  const [first, ...others] = found
  if (!first) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'value', value: first.value }
    : { kind: 'ambiguous', functions: found.map(one => one.name) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
