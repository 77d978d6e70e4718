/** Values by key, of which the least recently used go when there are too many. */
interface Memory<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
}

/**
 * Returns a memory of values of the size `most` in all: without `sizeOf`, of so
 * many values.
 */
export function createMemory<T>(
  most: number,
  sizeOf: (value: T) => number = () => 1
): Memory<T> {
  const values = new Map<string, { value: T; size: number }>()
  let total = 0
  const remove = (key: string) => {
    total -= values.get(key)?.size ?? 0
    values.delete(key)
  }
  return {
    get(key) {
      const found = values.get(key)
      if (found === undefined) return undefined
      values.delete(key)
      values.set(key, found)
      return found.value
    },
    set(key, value) {
      remove(key)
      const size = sizeOf(value)
      values.set(key, { value, size })
      total += size
      for (const oldest of values.keys()) {
        if (total <= most) return
        remove(oldest)
      }
    },
    delete: remove
  }
}
