import { isMapping } from '../config/raw.ts'

/** Variable is what `${variables.NAME}` finds. */
export type Variable =
  | { kind: 'value'; value: unknown }
  | { kind: 'none' }
  | { kind: 'ambiguous'; functions: string[] }

/**
 * variable gives back the value of a name: the one at the top level, or with
 * dots the one in the object there (`FUNCTION.NAME`), else the one that exactly
 * one of the functions' objects has. Own properties only.
 */
export function variable(variables: unknown, name: string): Variable {
  const reached = reach(variables, name)
  if (reached.kind === 'value') return reached
  const found = functionsIn(variables).flatMap(([owner, inner]) =>
    Object.hasOwn(inner, name)
      ? [{ owner, value: Reflect.get(inner, name) }]
      : []
  )
  const [first, ...others] = found
  if (!first) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'value', value: first.value }
    : { kind: 'ambiguous', functions: found.map(({ owner }) => owner) }
}

/**
 * variableNames gives back the names that variables have: those of functions
 * too, with the function's before them where several have one.
 */
export function variableNames(variables: unknown): string[] {
  if (!isMapping(variables)) return []
  return Object.entries(variables).flatMap(([name, value]) =>
    isMapping(value)
      ? Object.keys(value).map(inner =>
          variable(variables, inner).kind === 'value' &&
          !Object.hasOwn(variables, inner)
            ? inner
            : `${name}.${inner}`
        )
      : [name]
  )
}

type Reached = Extract<Variable, { kind: 'value' | 'none' }>

/** reach takes the name whole first, for a key may hold dots, too. */
function reach(value: unknown, name: string): Reached {
  if (!isMapping(value)) return { kind: 'none' }
  if (Object.hasOwn(value, name))
    return { kind: 'value', value: Reflect.get(value, name) }
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const key = name.slice(0, dot)
    if (!Object.hasOwn(value, key)) continue
    const reached = reach(Reflect.get(value, key), name.slice(dot + 1))
    if (reached.kind === 'value') return reached
  }
  return { kind: 'none' }
}

function functionsIn(variables: unknown): [string, object][] {
  return Object.entries(isMapping(variables) ? variables : {}).filter(
    (entry): entry is [string, object] => isMapping(entry[1])
  )
}
