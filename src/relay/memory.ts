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
  const entries = new Map<string, { value: T; size: number; place: number }>()
  let places = 0
  let total = 0
  const remove = (key: string) => {
    total -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  return {
    get(key) {
      const found = entries.get(key)
      // Moving takes longer than finding, and is needed in the older half only.
      if (found !== undefined && places - found.place > entries.size / 2) {
        entries.delete(key)
        entries.set(key, found)
        places += 1
        found.place = places
      }
      return found?.value
    },
    set(key, value) {
      remove(key)
      const size = sizeOf(value)
      places += 1
      entries.set(key, { value, size, place: places })
      total += size
      for (const oldest of entries.keys()) {
        if (total <= most) return
        remove(oldest)
      }
    },
    delete: remove
  }
}
