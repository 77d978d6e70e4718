import assert from 'node:assert/strict'
import type { Expected } from './examples.ts'
import type { Received } from './receiver.ts'

/** assertSent fails unless `requests` are those expected, sorted by URL. */
export function assertSent(
  requests: readonly Received[],
  expected: readonly Expected[],
  log: string
): void {
  assert.equal(requests.length, expected.length, log)
  const sorted = requests.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  for (const [index, one] of expected.entries()) {
    const request = sorted[index]
    assert.ok(request)
    assert.deepEqual(sent(request, one), {
      method: 'POST',
      headers: {},
      ...one
    })
  }
}

/** sent answers of a request what `expected` speaks of. */
function sent(request: Received, { headers = {}, body }: Expected): Expected {
  const text = request.body.toString()
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(
      Object.keys(headers).map(name => [name, request.headers[name] ?? ''])
    ),
    body: typeof body === 'string' ? text : JSON.parse(text)
  }
}
