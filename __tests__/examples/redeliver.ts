import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { startStorage } from '../helpers/artifacts.ts'
import { answer, type Handler } from '../helpers/fake-receiver.ts'
import { workflowRun } from '../helpers/harness.ts'
import { type RunResult, recordPath } from '../helpers/run-action.ts'
import { readWorkflow, type Scenario, stepsOf } from './runner.ts'

const values = {
  'secrets.DASHBOARD': 'UseSomethingGoodHere',
  'secrets.INVENTORY': 'AndSomethingElseThere'
}

/** The paths whose receiver returns 400. */
let down: string[] = []
const receiver: Handler = exchange =>
  answer(down.includes(exchange.request.path) ? 400 : 200)(exchange)
const answers = { '/builds': receiver, '/hooks/1001': receiver }

const records = mkdtempSync(join(tmpdir(), 'webhook-action-records-'))
after(() => rmSync(records, { recursive: true }))

export const scenarios: Scenario[] = [
  { when: 'the run passes', jobs: [], values },
  {
    title: 'redelivers what failed until nothing is left',
    answers,
    async run({ run }) {
      const { on } = readWorkflow('redeliver/workflow-redeliver.yml')
      const { inputs } = Object(on.workflow_dispatch)
      const again = (deliveries = inputs.deliveries.default) =>
        run('workflow-redeliver.yml', {
          ...started('workflow_dispatch'),
          values: { ...values, 'inputs.deliveries': deliveries },
          inputs: { record: records }
        })
      down = Object.keys(answers)
      const failed = await run('workflow.yml', { ...workflowRun(), values })
      download('workflow.yml', failed)
      down = ['/builds']
      download('workflow-redeliver.yml', await again())
      down = []
      const { outputs } = await again()
      await again(JSON.parse(outputs.deliveries ?? '')[0].id)
    }
  },
  {
    title: 'redelivers by itself, hour by hour, until all is delivered',
    answers,
    async run({ run, harness }) {
      const storage = await startStorage()
      const keep = (file: string, ran: RunResult) =>
        storage.upload(
          harness.api.state,
          { 'webhook-record.json': readFileSync(recordPath(ran), 'utf8') },
          { name: artifactOf(file) }
        )
      down = Object.keys(answers)
      const failed = await run('workflow.yml', { ...workflowRun(), values })
      keep('workflow.yml', failed)
      for (const left of [['/builds'], [], []]) {
        down = left
        const file = 'workflow-scheduled.yml'
        const ran = await run(file, { ...started('schedule'), values })
        const { delivered, failed } = ran.outputs
        if (Number(delivered) + Number(failed) > 0) keep(file, ran)
      }
    }
  },
  {
    title: 'passes the inputs of a dispatch to no shell script',
    async run() {
      for (const step of stepsOf('redeliver/workflow-redeliver.yml'))
        assert.ok(!('run' in step))
    }
  }
]

/** Returns a run of another event than workflow_run. */
function started(event: string) {
  const env = { GITHUB_EVENT_NAME: event, GITHUB_RUN_ID: '7' }
  return { ...workflowRun(), env: { ...workflowRun().env, ...env } }
}

/** Returns the name of the artifact that a workflow makes of its record. */
function artifactOf(file: string): string {
  const upload = stepUsing(file, 'actions/upload-artifact@')
  const { name = '', path } = upload.with ?? {}
  assert.equal(path, '${{ steps.webhooks.outputs.record-file }}')
  return name.replace('${{ github.run_attempt }}', '1')
}

/** Stores a record where the download of the artifacts puts it. */
function download(file: string, ran: RunResult): void {
  const upload = stepUsing(file, 'actions/upload-artifact@')
  const failed = '${{ !cancelled() && steps.webhooks.outputs.failed > 0 }}'
  assert.equal(upload.if, failed)
  assert.ok(Number(ran.outputs.failed) > 0)
  const name = artifactOf(file)
  const reader = stepUsing(
    'workflow-redeliver.yml',
    'actions/download-artifact@'
  )
  assert.ok(name.startsWith(String(reader.with?.pattern).replace('*', '')))
  const folder = join(records, `${name}-of-${file}`)
  mkdirSync(folder)
  cpSync(recordPath(ran), join(folder, 'webhook-record.json'))
}

function stepUsing(file: string, action: string) {
  const found = stepsOf(`redeliver/${file}`).find(({ uses }) =>
    uses?.startsWith(action)
  )
  return found ?? assert.fail(`${file} has no ${action}`)
}
