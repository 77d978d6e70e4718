import assert from 'node:assert/strict'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { renderPage } from '../scripts/page.ts'
import { runSample, SAMPLE_RUNS } from '../scripts/sample-runs.ts'
import { PAGES, read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

const LARGEST_BYTES = 80_000
const SHORTEST_ALT = 40

/** What each picture is there for. */
const EXPECTED: Record<string, RegExp[]> = {
  passed: [/^## ✓.PASSED: /m, /^## Deliveries: ✓.2 delivered, –.2 skipped$/m],
  retries: [
    /^## ✗.FAILED: /m,
    /^- \*\*slack\*\* failed: status&#58; HTTP 404; /m,
    /^\| deploy tracker<br>.*\| 3: 2 x 503, 200 \|/m
  ],
  chain: [
    /^## ✗ Chain deploy: failure$/m,
    /^\*\*smoke test\*\* said failure: \[3 of 387 tests FAILED\]\(https:/m,
    /^ {2}l1 -\.-> l2$/m
  ]
}

describe('screenshots', () => {
  for (const [name, sample] of Object.entries(SAMPLE_RUNS)) {
    test(`the summary of ${name} shows its subject`, async () => {
      const summary = await runSample(sample)
      for (const expected of EXPECTED[name] ?? [/^$/])
        assert.match(summary, expected)
      assert.match(
        renderPage(summary, 'light'),
        /<table>[\s\S]*mermaid\.run\(\)/
      )
    })

    test(`the pictures of ${name} are small, and a page shows them with a text`, () => {
      for (const file of [`summary-${name}.png`, `summary-${name}-dark.png`])
        assert.ok(
          statSync(join(ROOT, 'docs/images', file)).size < LARGEST_BYTES
        )
      const shown = new RegExp(
        `srcset="(?:docs/)?images/summary-${name}-dark\\.png">\\s*<img alt="([^"]+)" src="(?:docs/)?images/summary-${name}\\.png"`
      )
      const alts = PAGES.flatMap(page => shown.exec(read(page))?.[1] ?? [])
      assert.ok(alts.length > 0)
      for (const alt of alts) assert.ok(alt.length >= SHORTEST_ALT, alt)
    })
  }

  test('no picture is left over', () => {
    assert.deepEqual(
      globSync('docs/images/*', { cwd: ROOT }).sort(),
      Object.keys(SAMPLE_RUNS)
        .flatMap(name =>
          ['', '-dark'].map(end => `docs/images/summary-${name}${end}.png`)
        )
        .sort()
    )
  })
})
