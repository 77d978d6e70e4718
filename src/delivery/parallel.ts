/**
 * inParallel starts `work` for every item, at most `limit` at once, and
 * answers one promise for each, in order.
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
  return items.map(async item => {
    await turn()
    try {
      return await work(item)
    } finally {
      done()
    }
  })
}
