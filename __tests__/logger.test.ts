import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRateLimitedLog } from '../src/logger.ts'

function fill(count: number): string[] {
  const lines: string[] = []
  const log = {
    info: (text: string) => lines.push(`info ${text}`),
    warning: (text: string) => lines.push(`warning ${text}`)
  }
  const quota = createRateLimitedLog(log, 'callbacks were rejected')
  for (let index = 0; index < count; index += 1)
    if (index % 2 === 0) quota.info(String(index))
    else quota.warning(String(index))
  quota.close()
  return lines
}

describe('quota of log lines', () => {
  test('prints the first ten lines unchanged', () => {
    const lines = fill(10)
    assert.equal(lines.length, 10)
    assert.deepEqual(lines.slice(0, 2), ['info 0', 'warning 1'])
  })

  test('counts the lines after the tenth', () => {
    const lines = fill(10_000)
    assert.equal(lines.length, 11)
    assert.equal(
      lines.at(-1),
      'warning 9990 more callbacks were rejected, not listed one by one'
    )
  })
})
