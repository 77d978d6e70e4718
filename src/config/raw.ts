/** at answers an own property of a mapping, undefined where there is none. */
export function at(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

/** listAt answers the list under a key; anything else is an empty one. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}

/** oneOrMoreAt answers what stands under a key as a list, absent as none. */
export function oneOrMoreAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** isMapping claims that a value has keys: no list, and not null. */
export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
