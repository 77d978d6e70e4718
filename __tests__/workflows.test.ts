import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import {
  exampleWorkflows,
  ownWorkflows,
  read
} from './helpers/documentation.ts'

const FOLDER = fileURLToPath(new URL('../.github/workflows', import.meta.url))

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

describe("this repository's workflows", () => {
  for (const name of readdirSync(FOLDER)) {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    const { permissions, jobs }: Workflow = parse(text)

    test(`use only actions that cannot change: ${name}`, () => {
      for (const [, uses = ''] of text.matchAll(/uses: (.+)$/gm)) {
        // Other repositories call it, with a version of their own.
        if (name === 'notify.yml' && uses === 'org/webhook-action@v1') continue
        assert.match(uses, /^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
      }
    })

    test(`grant few permissions and keep no credentials: ${name}`, () => {
      assert.deepEqual(permissions, { contents: 'read' })
      const steps = Object.values(jobs).flatMap(job => job.steps)
      for (const step of steps) {
        if (!step.uses?.startsWith('actions/checkout@')) continue
        assert.equal(step.with?.['persist-credentials'], false)
      }
      for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes'])
    })
  }

  test('use the same commit of an action everywhere', () => {
    const used = new Map<string, Set<string>>()
    for (const { text } of [...ownWorkflows(), ...exampleWorkflows()])
      for (const [, name = '', commit = ''] of text.matchAll(
        /uses: ([\w./-]+)@([0-9a-f]{40} # v\S+)/g
      ))
        used.set(name, (used.get(name) ?? new Set()).add(commit))
    assert.ok(used.size > 3)
    for (const [name, commits] of used)
      assert.equal(commits.size, 1, `${name}: ${[...commits].join(', ')}`)
  })

  interface Form {
    name: string
    description: string
    body: Field[]
  }

  interface Field {
    type: string
    id?: string
    attributes: Record<string, unknown>
    validations?: Record<string, unknown>
  }

  /** The attributes that GitHub's issue forms want of a field. */
  const FIELDS: Record<string, string[]> = {
    dropdown: ['label', 'options'],
    input: ['label'],
    markdown: ['value'],
    textarea: ['label']
  }

  for (const name of ['bug.yml', 'feature.yml']) {
    test(`exist next to the issue form ${name}`, () => {
      const form: Form = parse(read(`.github/ISSUE_TEMPLATE/${name}`))
      assert.ok(form.name && form.description)
      const ids = form.body.flatMap(({ id }) => id ?? [])
      assert.equal(new Set(ids).size, ids.length)
      for (const { type, attributes, id } of form.body) {
        for (const wanted of FIELDS[type] ?? ['a type that there is'])
          assert.ok(attributes[wanted], `${type}: ${wanted}`)
        assert.equal(id === undefined, type === 'markdown')
      }
    })
  }
})
