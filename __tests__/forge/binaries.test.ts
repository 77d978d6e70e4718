import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SCENARIO = fileURLToPath(new URL('./scenario.forge.ts', import.meta.url))
const empty = mkdtempSync(join(tmpdir(), 'webhook-action-no-forge-'))
after(() => rmSync(empty, { recursive: true }))

/** Returns how the tests on Gitea end where there are no programs. */
function runWithoutPrograms(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCENARIO], {
    env: { FORGE_DIR: empty, PATH: '', ...env },
    encoding: 'utf8'
  })
  return { status, output: stdout + stderr }
}

describe('tests on Gitea without its programs', () => {
  test('are skipped, and say how to get them', () => {
    const { status, output } = runWithoutPrograms()
    assert.equal(status, 0, output)
    assert.match(
      output,
      /# (SKIP )?there is no Gitea with its runner in .*: BUILD=1 npm run test:forge builds both/
    )
  })

  test('fail with REQUIRE_FORGE=1', () => {
    const { status, output } = runWithoutPrograms({ REQUIRE_FORGE: '1' })
    assert.equal(status, 1, output)
    assert.match(output, /there is no Gitea with its runner in /)
  })
})
