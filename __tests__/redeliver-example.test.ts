import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { answer } from './helpers/fake-receiver.ts'
import { startHarness, workflowRun } from './helpers/harness.ts'
import type { RunResult } from './helpers/run-action.ts'

const FOLDER = fileURLToPath(new URL('../examples/redeliver', import.meta.url))
const DOCS = fileURLToPath(new URL('../docs/redelivery.md', import.meta.url))

interface Step {
  id?: string
  if?: string
  uses: string
  with: Record<string, string>
}

interface Workflow {
  on: { workflow_dispatch?: { inputs: Record<string, { default?: string }> } }
  permissions: Record<string, string>
  jobs: Record<string, { steps: Step[] }>
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const workflow = (name: string): Workflow => parse(read(name))
const stepsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(({ steps }) => steps)
const stepOf = (name: string, uses: string): Step => {
  const step = stepsOf(workflow(name)).find(one => one.uses.startsWith(uses))
  assert.ok(step, uses)
  return step
}

/** filled answers `with:` with each `${{ }}` replaced by its value. */
function filled({ with: given }: Step, values: Record<string, string>) {
  const place = (text: string) =>
    text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      const value = values[name]
      assert.ok(value !== undefined, `no value for ${name}`)
      return value
    })
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, place(text)])
  )
}

const SECRETS = {
  'secrets.DASHBOARD': 'UseSomethingGoodHere',
  'secrets.INVENTORY': 'AndSomethingElseThere'
}

const records = mkdtempSync(join(tmpdir(), 'webhook-action-records-'))
after(() => rmSync(records, { recursive: true }))

/** upload lays a record where the artifact's download puts it. */
function upload(name: string, { outputs }: RunResult, attempt: string): void {
  const step = stepOf(name, 'actions/upload-artifact@')
  assert.equal(
    step.if,
    '${{ !cancelled() && steps.webhooks.outputs.failed > 0 }}'
  )
  assert.ok(Number(outputs.failed) > 0)
  const given = filled(step, {
    'github.run_attempt': attempt,
    'steps.webhooks.outputs.record-file': outputs['record-file'] ?? ''
  })
  const pattern = stepOf('workflow-redeliver.yml', 'actions/download-artifact@')
    .with.pattern
  assert.ok(given.name?.startsWith(String(pattern).replace('*', '')))
  const folder = join(records, `${given.name}-of-${name}`)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'webhook-record.json'),
    readFileSync(given.path ?? '')
  )
}

test('examples/redeliver sends again what failed, until nothing is left', async () => {
  let down = ['/builds', '/hooks/1001']
  const harness = await startHarness(
    {},
    {
      handler: exchange =>
        answer(down.includes(exchange.request.path) ? 400 : 200)(exchange)
    }
  )
  const local = read('webhooks.yml').replaceAll(
    /https:\/\/(dashboard|inventory)\.acme\.example/g,
    harness.receiver.url
  )
  const paths = () =>
    harness.receiver.requests
      .splice(0)
      .map(({ path }) => path)
      .sort()
  const act = (
    name: string,
    values: Record<string, string>,
    redeliver = true
  ) =>
    harness.run({
      ...workflowRun(),
      ...(redeliver
        ? {
            env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '7' }
          }
        : {}),
      inputs: {
        ...filled(stepOf(name, 'org/webhook-action@'), values),
        config: local,
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http',
        ...(redeliver ? { record: records } : {})
      }
    })
  const failed = await act('workflow.yml', SECRETS, false)
  assert.equal(failed.code, 1)
  assert.deepEqual(paths(), ['/builds', '/hooks/1001'])
  upload('workflow.yml', failed, '1')

  const inputs = workflow('workflow-redeliver.yml').on.workflow_dispatch?.inputs
  const values = {
    ...SECRETS,
    'inputs.deliveries': inputs?.deliveries?.default ?? ''
  }
  down = ['/builds']
  const again = await act('workflow-redeliver.yml', values)
  assert.equal(again.code, 1, again.stdout)
  assert.deepEqual(paths(), ['/builds', '/hooks/1001'])
  upload('workflow-redeliver.yml', again, '1')

  down = []
  const third = await act('workflow-redeliver.yml', values)
  assert.equal(third.code, 0, third.stdout)
  assert.deepEqual(paths(), ['/builds'])
  const { id } = JSON.parse(third.outputs.deliveries ?? '')[0]
  const one = await act('workflow-redeliver.yml', {
    ...values,
    'inputs.deliveries': id
  })
  assert.equal(one.code, 0, one.stdout)
  assert.deepEqual(paths(), ['/builds'])
})

test('the inputs of a dispatch reach no script', () => {
  for (const step of stepsOf(workflow('workflow-redeliver.yml')))
    assert.ok(!('run' in step))
})

test('docs/redelivery.md shows the same actions by the same commits', () => {
  const docs = readFileSync(DOCS, 'utf8')
  const used = (text: string) =>
    new Set([...text.matchAll(/uses: (.*)$/gm)].map(([, uses]) => uses))
  const both = `${read('workflow.yml')}${read('workflow-redeliver.yml')}`
  assert.deepEqual([...used(docs)].sort(), [...used(both)].sort())
})

test('every reason in docs/redelivery.md is one that is given', () => {
  const docs = readFileSync(DOCS, 'utf8')
  const [, table = ''] = docs.split('\n## Why a delivery is not sent again\n')
  const sources = ['modes/redeliver-plan', 'modes/redeliver-values']
    .concat('report/proof', 'delivery/restored')
    .map(name => readFileSync(join(FOLDER, `../../src/${name}.ts`), 'utf8'))
    .join('\n')
    .replaceAll(/\\?\$\{[^}]*\}+/g, '#')
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (`.*?`) \|/gm)]
  assert.ok(rows.length > 5)
  for (const [, cell = ''] of rows)
    for (const [, message = ''] of cell.matchAll(/`(.*?)`/g))
      for (const part of message.split(/ (?:\.\.\.|x)(?: |,|$)|\$\{.*?\}/))
        assert.ok(sources.includes(part.trim()), part)
})
