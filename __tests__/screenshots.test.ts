import assert from 'node:assert/strict'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { renderPage } from '../scripts/page.ts'
import { play, SCENES } from '../scripts/scenes.ts'
import { PAGES, read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

const LARGEST_BYTES = 80_000
const SHORTEST_ALT = 40

/** What each picture is there for. */
const TOLD: Record<string, RegExp[]> = {
  passed: [/^## ✓.PASSED: /m, /^## Deliveries: ✓.2 delivered, –.2 skipped$/m],
  retries: [
    /^## ✗.FAILED: /m,
    /^- \*\*slack\*\* failed: status&#58; HTTP 404; /m,
    /^\| deploy tracker<br>.*\| 3: 503, 503, 200 \|/m
  ],
  chain: [
    /^## ✗ Chain deploy: failure$/m,
    /^\*\*smoke test\*\* said failure: \[3 of 387 tests FAILED\]\(https:/m,
    /^ {2}l1 -\.-> l2$/m
  ]
}

describe('screenshots', () => {
  for (const [name, harness] of Object.entries(SCENES)) {
    test(`the summary of the harness ${name} tells what it is there for`, async () => {
      const summary = await play(harness)
      for (const told of TOLD[name] ?? [/^$/]) assert.match(summary, told)
      assert.match(renderPage(summary), /<table>[\s\S]*mermaid\.run\(\)/)
    })

    test(`the picture of the harness ${name} is small, and stands on a page`, () => {
      const picture = `docs/images/summary-${name}.png`
      assert.ok(statSync(join(ROOT, picture)).size < LARGEST_BYTES)
      const shown = new RegExp(
        `!\\[([^\\]]+)\\]\\((?:docs/)?images/summary-${name}\\.png\\)`
      )
      const alts = PAGES.flatMap(page => shown.exec(read(page))?.[1] ?? [])
      assert.equal(alts.length, 1)
      assert.ok(alts.every(alt => alt.length >= SHORTEST_ALT))
    })
  }

  test('no picture is left over', () => {
    assert.deepEqual(
      globSync('docs/images/*', { cwd: ROOT }).sort(),
      Object.keys(SCENES)
        .map(name => `docs/images/summary-${name}.png`)
        .sort()
    )
  })
})
