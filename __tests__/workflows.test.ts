import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const FOLDER = fileURLToPath(new URL('../.github/workflows', import.meta.url))

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

for (const name of readdirSync(FOLDER)) {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const { permissions, jobs }: Workflow = parse(text)

  test(`${name} uses only actions that cannot change`, () => {
    for (const [, uses = ''] of text.matchAll(/uses: (.+)$/gm)) {
      assert.match(uses, /^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
    }
  })

  test(`${name} grants little and leaves no credentials behind`, () => {
    assert.deepEqual(permissions, { contents: 'read' })
    const steps = Object.values(jobs).flatMap(job => job.steps)
    for (const step of steps) {
      if (!step.uses?.startsWith('actions/checkout@')) continue
      assert.equal(step.with?.['persist-credentials'], false)
    }
    for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes'])
  })
}
