import type { Variables } from './judge.ts'

/** Shown are variables as an output may have them. */
export interface Shown {
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** starred are the variables that held a secret, as `function.name`. */
  starred: string[]
}

/**
 * withoutSecrets answers variables with their values as they are, but for what
 * `redact` takes for a secret in them. The names are the config's own.
 */
export function withoutSecrets(
  variables: Variables,
  redact: (text: string) => string
): Shown {
  const starred: string[] = []
  const clean = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) return value.map(item => clean(item, where))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          String(clean(key, where)),
          clean(item, where)
        ])
      )
    if (typeof value !== 'string' && typeof value !== 'number') return value
    const text = String(value)
    const shown = redact(text)
    if (shown === text) return value
    if (!starred.includes(where)) starred.push(where)
    return shown
  }
  // Unlike assignment, this makes an own property of `__proto__` too.
  const all = Object.entries(variables).map(([name, values]) => [
    name,
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        clean(value, `${name}.${key}`)
      ])
    )
  ])
  return { variables: Object.fromEntries(all), starred }
}
