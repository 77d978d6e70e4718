import assert from 'node:assert/strict'
import { blocksOf } from '../helpers/documentation.ts'

/** Returns the YAML block of a page that holds `text`. */
function blockWith(page: string, text: string): string {
  const found = blocksOf(page).find(
    block => block.language === 'yaml' && block.text.includes(text)
  )
  assert.ok(found, `${page}: ${text}`)
  return found.text
}

const PLACEMENT = 'docs/placement.md'

/** The workflow of the README's quick start, with its config. */
export const QUICK_START = blockWith('README.md', 'workflow_run')

/** A workflow that makes no API call. */
export const TRY_IT = blockWith('docs/try-it.md', 'workflow_dispatch')

/** The config of the three workflows below. */
export const CONFIG = blockWith(PLACEMENT, 'https://ci.acme.example/webhook')

/** The workflow that sends another. */
export const AFTER = blockWith(PLACEMENT, '# .github/workflows/webhooks.yml')

/** Sends its own workflow, after `build` and `test`. */
export const LAST_JOB = blockWith(PLACEMENT, 'needs: [build, test]')

/** Sends its own workflow, of one job. */
export const LAST_STEP = blockWith(
  PLACEMENT,
  '      - uses: org/webhook-action@v1\n        if:'
)

/** Returns a workflow whose jobs run these commands, then `last`. */
export function ci(build: string, test: string, last: string): string {
  const job = (name: string, command: string) => `
  ${name}:
    runs-on: ubuntu-24.04
    steps:
      - id: work
        run: ${command}
`
  return `name: CI
on: push
permissions: {}
jobs:${job('build', build)}${test && job('test', test)}${last}`
}
