/** Values by key, of which the oldest goes when there are too many. */
interface Memory<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
}

/** Returns a memory of at most `most` values. */
export function createMemory<T>(most: number): Memory<T> {
  const values = new Map<string, T>()
  return {
    get: key => values.get(key),
    delete(key) {
      values.delete(key)
    },
    set(key, value) {
      values.delete(key)
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    }
  }
}
