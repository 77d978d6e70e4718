/**
 * inParallel does `work` for every item, at most `limit` at once, and yields
 * what came of each, in order, as soon as all before it are there. One that
 * rejects throws when it is its turn, and stops none of the others.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const waiting = items.entries()
  const begun = new Map<number, Promise<R>>()
  const begin = (): void => {
    const { value, done } = waiting.next()
    if (done) return
    const [at, item] = value
    const promise = work(item)
    begun.set(at, promise)
    promise.then(begin, begin)
  }
  for (let place = 0; place < limit; place++) begin()
  for (let at = 0; ; at++) {
    const promise = begun.get(at)
    if (promise === undefined) return
    // What was yielded is kept by nobody: an answer may be 64 KiB.
    begun.delete(at)
    yield await promise
  }
}
