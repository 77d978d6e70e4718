import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SETUP = fileURLToPath(new URL('./setup.ts', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'webhook-action-home-'))
after(() => rmSync(home, { recursive: true }))

/** Returns how the tests begin where `act --version` says `words`. */
function setUp(words: string | null) {
  const folder = join(home, 'go/bin')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (words !== null)
    writeFileSync(join(folder, 'act'), `#!/bin/sh\necho '${words}'\n`, {
      mode: 0o755
    })
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--eval', `import('${SETUP}').then(setup => setup.globalSetup())`],
    { env: { HOME: home, PATH: '' }, encoding: 'utf8' }
  )
  return { status, stderr }
}

describe('setup of the tests on act', () => {
  test('passes when act is new enough', () => {
    assert.deepEqual(setUp('act version 0.2.89'), { status: 0, stderr: '' })
    assert.deepEqual(setUp('act version 0.3.1'), { status: 0, stderr: '' })
  })

  test('fails at once without act, with one sentence that says how to get it', () => {
    for (const words of [null, 'ACT 4.2']) {
      const { status, stderr } = setUp(words)
      assert.equal(status, 1)
      assert.match(
        stderr,
        /^act is not on this machine, .*go install github\.com\/nektos\/act@v[\d.]+ .*\n$/
      )
    }
  })

  test('names an act that is too old', () => {
    const { status, stderr } = setUp('act version 0.2.68')
    assert.equal(status, 1)
    assert.match(
      stderr,
      /act is 0\.2\.68, and these tests need 0\.2\.87 or later/
    )
  })
})
