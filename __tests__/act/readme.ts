import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** Returns the YAML block of the README that holds `text`. */
function blockWith(text: string): string {
  const blocks = [...README.matchAll(/^```yaml\n(.*?)^```/gms)]
  const found = blocks.find(([, block]) => block?.includes(text))?.[1]
  assert.ok(found, text)
  return found
}

/** The first config of the README. */
export const CONFIG = blockWith('https://ci.acme.example/webhook')

/** The workflow that sends another. */
export const AFTER = blockWith('# .github/workflows/webhooks.yml')

/** Sends its own workflow, after `build` and `test`. */
export const LAST_JOB = blockWith('needs: [build, test]')

/** Sends its own workflow, of one job. */
export const LAST_STEP = blockWith(
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
