/**
 * inParallel starts `work` for every item, at most `limit` at once, and
 * answers one promise for each, in order. One that rejects waits to be asked.
 */
export function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>
): Promise<R>[] {
  const waiting: (() => void)[] = []
  let running = 0
  const turn = (): Promise<void> | undefined => {
    running += 1
    if (running <= limit) return undefined
    return new Promise(resolve => waiting.push(resolve))
  }
  const done = () => {
    running -= 1
    waiting.shift()?.()
  }
  const begin = async (item: T) => {
    await turn()
    try {
      return await work(item)
    } finally {
      done()
    }
  }
  return items.map(item => {
    const promise = begin(item)
    // Asked for one by one, a later one may reject while an earlier one runs.
    promise.catch(() => {})
    return promise
  })
}
