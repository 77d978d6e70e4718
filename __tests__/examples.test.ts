import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { assertSent, EXAMPLES } from './helpers/examples.ts'
import { answer } from './helpers/fake-receiver.ts'
import { startHarness } from './helpers/harness.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Workflow {
  on: unknown
  permissions: Record<string, string>
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number
      permissions?: Record<string, string>
      steps: { uses?: string; with?: Record<string, string> }[]
    }
  >
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const readWorkflow = (folder: string): Workflow =>
  parse(read(`examples/${folder}/workflow.yml`))

/** stepOf answers the `with:` of the action's step in a workflow. */
function stepOf({ jobs }: Workflow): Record<string, string> {
  const steps = Object.values(jobs).flatMap(job => job.steps)
  const ours = steps.filter(({ uses }) => uses?.startsWith('org/'))
  assert.equal(ours.length, 1)
  assert.equal(ours[0]?.uses, 'org/webhook-action@v1')
  return ours[0]?.with ?? {}
}

/** filled answers `text` with each `${{ }}` replaced by its value. */
function filled(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    const value = values[name]
    assert.ok(value !== undefined, `no value for ${name}`)
    return value
  })
}

for (const {
  folder,
  when,
  runs,
  jobs,
  step,
  values,
  status,
  expected
} of EXAMPLES) {
  test(`examples/${folder} sends what is wanted when ${when}`, async () => {
    const handler = answer(status ?? 200)
    const harness = await startHarness({ runs, jobs }, { handler })
    const { url: base } = harness.receiver
    // The receiver takes the place of every host that a webhook names.
    const local = (text: string) =>
      text
        .replaceAll(/(^ *(?:- )?url: )https?:\/\/[^/]+/gm, `$1${base}`)
        .replaceAll('BASE', base)
    const given = stepOf(readWorkflow(folder))
    const inputs = Object.fromEntries(
      Object.entries(given).map(([name, text]) => [
        name,
        local(filled(text, values))
      ])
    )
    const { 'config-file': file, config, ...others } = inputs
    const ran = await harness.run({
      ...step,
      inputs: {
        ...others,
        config:
          config ?? local(read(`examples/${folder}/${file ?? 'webhooks.yml'}`)),
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http'
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assertSent(harness.receiver.requests, expected, ran.log)
  })
}

const FOLDERS = readdirSync(join(ROOT, 'examples'))
const DECLARED = Object.keys(parse(read('action.yml')).inputs)

test('every example of a delivery is tested', () => {
  const tested = new Set(EXAMPLES.map(({ folder }) => folder))
  const notifying = FOLDERS.filter(folder =>
    globSync(`examples/${folder}/*.yml`, { cwd: ROOT }).some(path =>
      /^ *notify:$/m.test(read(path))
    )
  )
  assert.deepEqual(notifying, [...tested].sort())
})

for (const path of globSync('examples/*/workflow*.yml', { cwd: ROOT })) {
  const workflow: Workflow = parse(read(path))

  test(`${path} is a workflow that grants little and ends`, () => {
    assert.ok(workflow.on)
    const all = [workflow, ...Object.values(workflow.jobs)]
    assert.ok(workflow.permissions)
    for (const { permissions = {} } of all)
      for (const level of Object.values(permissions))
        assert.match(level, /^(read|write)$/)
    for (const job of Object.values(workflow.jobs))
      assert.ok(job['timeout-minutes'])
  })

  test(`${path} gives only inputs that there are`, () => {
    for (const { steps } of Object.values(workflow.jobs))
      for (const { uses, with: given = {} } of steps)
        if (uses?.startsWith('org/'))
          for (const name of Object.keys(given))
            assert.ok(DECLARED.includes(name), name)
  })
}
