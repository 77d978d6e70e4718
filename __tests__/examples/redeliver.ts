import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { startStorage } from '../helpers/artifacts.ts'
import { answer, type Handler } from '../helpers/fake-receiver.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import { type RunResult, recordPath } from '../helpers/run-action.ts'
import { passes, readWorkflow, type Scenario, stepsOf } from './runner.ts'

const values = {
  'secrets.DASHBOARD': 'UseSomethingGoodHere',
  'secrets.INVENTORY': 'AndSomethingElseThere'
}

/** The paths whose receiver returns 400. */
let down: string[] = []
const receiver: Handler = exchange =>
  answer(down.includes(exchange.request.path) ? 400 : 200)(exchange)
const answers = { '/builds': receiver, '/hooks/1001': receiver }

export const scenarios: Scenario[] = [
  { ...passes(values), jobs: [] },
  {
    title: 'redelivers what failed until nothing is left',
    answers,
    async run({ run }) {
      const file = 'workflow-redeliver.yml'
      const { on } = readWorkflow(`redeliver/${file}`)
      const { inputs } = Object(on.workflow_dispatch)
      const records = makeFolder()
      const again = (deliveries = inputs.deliveries.default) =>
        run(file, {
          ...started('workflow_dispatch'),
          values: { ...values, 'inputs.deliveries': deliveries },
          inputs: { record: records }
        })
      down = Object.keys(answers)
      const failed = await run('workflow.yml', { ...workflowRun(), values })
      makeFolder(downloaded('workflow.yml', failed), records)
      down = ['/builds']
      makeFolder(downloaded(file, await again()), records)
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
      const keep = (name: string, ran: RunResult) =>
        storage.upload(harness.api.state, recordIn('', ran), { name })
      down = Object.keys(answers)
      const failed = await run('workflow.yml', { ...workflowRun(), values })
      keep(artifactOf('workflow.yml').name, failed)
      const file = 'workflow-scheduled.yml'
      for (const left of [['/builds'], [], []]) {
        down = left
        const ran = await run(file, { ...started('schedule'), values })
        const { delivered, failed } = ran.outputs
        if (Number(delivered) + Number(failed) > 0)
          keep(artifactOf(file).name, ran)
      }
    }
  }
]

/** Returns a run of another event than workflow_run. */
function started(event: string) {
  const env = { GITHUB_EVENT_NAME: event, GITHUB_RUN_ID: '7' }
  return { ...workflowRun(), env: { ...workflowRun().env, ...env } }
}

/** Returns the artifact that a workflow makes of its record, and when. */
function artifactOf(file: string) {
  const upload = stepUsing(file, 'actions/upload-artifact@')
  const { name = '', path } = upload.with ?? {}
  assert.equal(path, '${{ steps.webhooks.outputs.record-file }}')
  return {
    when: upload.if,
    name: name.replace('${{ github.run_attempt }}', '1')
  }
}

/** Returns a record where the download of the artifacts puts it. */
function downloaded(file: string, ran: RunResult) {
  const { name, when } = artifactOf(file)
  const failed = '${{ !cancelled() && steps.webhooks.outputs.failed > 0 }}'
  assert.equal(when, failed)
  assert.ok(Number(ran.outputs.failed) > 0)
  const reader = 'workflow-redeliver.yml'
  const download = stepUsing(reader, 'actions/download-artifact@')
  assert.ok(name.startsWith(String(download.with?.pattern).replace('*', '')))
  return recordIn(`${name}-of-${file}/`, ran)
}

function recordIn(folder: string, ran: RunResult) {
  const text = readFileSync(recordPath(ran), 'utf8')
  return { [`${folder}webhook-record.json`]: text }
}

function stepUsing(file: string, action: string) {
  const steps = stepsOf(`redeliver/${file}`)
  return steps.find(({ uses }) => uses?.startsWith(action)) ?? assert.fail()
}
