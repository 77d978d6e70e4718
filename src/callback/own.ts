/**
 * own answers the value of an object's own property, else undefined: nothing
 * from outside can bring a prototype into play.
 */
export function own(json: unknown, key: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  return Object.getOwnPropertyDescriptor(json, key)?.value
}

/** given is `own`, with null for what is absent, null or empty. */
export function given(json: unknown, key: string): unknown {
  const value = own(json, key)
  return value === undefined || value === '' ? null : value
}

/** asText answers a string, and null for anything else. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
