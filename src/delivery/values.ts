import { type Lookup, RenderError } from './substitution.ts'
import { variable } from './variables.ts'

/** Values are what `${...}` can name, apart from secrets and variables. */
export type Values = Readonly<Record<string, unknown>>

/**
 * lookupIn answers how a name is looked up: own properties only, undefined
 * where there is none. A variable that two functions have is a RenderError.
 */
export function lookupIn(
  values: Values,
  secrets: ReadonlyMap<string, string>,
  variables: unknown
): Lookup {
  return name => {
    const [first = '', ...rest] = name.split('.')
    if (first === 'secrets') return secrets.get(rest.join('.'))
    if (first === 'variables') return oneVariable(variables, rest.join('.'))
    return rest.reduce<unknown>(own, own(values, first))
  }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

function oneVariable(variables: unknown, name: string): unknown {
  const found = variable(variables, name)
  if (found.kind === 'ambiguous')
    throw new RenderError(
      `\${variables.${name}} is in several functions (${found.functions.join(', ')}); write \${variables.${found.functions[0]}.${name}}, or the one of another`
    )
  return found.kind === 'value' ? found.value : undefined
}
