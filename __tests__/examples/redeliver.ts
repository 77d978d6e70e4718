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
import { after } from 'node:test'
import { startStorage } from '../helpers/artifacts.ts'
import { ownInputs } from '../helpers/documentation.ts'
import {
  defaultPayload,
  fillIn,
  readExample,
  readWorkflow,
  type Scenario,
  type Step,
  stepsOf
} from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'

const SECRETS = {
  'secrets.DASHBOARD': 'UseSomethingGoodHere',
  'secrets.INVENTORY': 'AndSomethingElseThere'
}

const records = mkdtempSync(join(tmpdir(), 'webhook-action-records-'))
after(() => rmSync(records, { recursive: true }))

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    jobs: [],
    values: SECRETS,
    sent: [
      {
        url: '/builds',
        headers: {
          'x-jobserv-sig':
            'sha256:647cded2304b1230f7c4f8abed858e8447c2296ad5097ff1c514195cb676db01'
        },
        body: defaultPayload('PASSED', 'success')
      },
      {
        url: '/hooks/1001',
        headers: { 'content-type': 'application/json' },
        body: { build: 1001, status: 'PASSED', sha: SHA }
      }
    ]
  },
  {
    title: 'redelivers what failed until nothing is left',
    async run() {
      let down = ['/builds', '/hooks/1001']
      const harness = await startHarness(
        {},
        {
          handler: exchange =>
            answer(down.includes(exchange.request.path) ? 400 : 200)(exchange)
        }
      )
      const local = readExample('redeliver/webhooks.yml').replaceAll(
        /https:\/\/(dashboard|inventory)\.acme\.example/g,
        harness.receiver.url
      )
      const paths = () =>
        harness.receiver.requests
          .splice(0)
          .map(({ path }) => path)
          .sort()
      const run = (
        name: string,
        values: Record<string, string>,
        redeliver = true
      ) =>
        harness.run({
          ...workflowRun(),
          ...(redeliver
            ? {
                env: {
                  GITHUB_EVENT_NAME: 'workflow_dispatch',
                  GITHUB_RUN_ID: '7'
                }
              }
            : {}),
          inputs: {
            ...fillIn(
              ownInputs(stepOf(name, 'org/webhook-action')) ?? {},
              values
            ),
            config: local,
            'allowed-hosts': '127.0.0.1',
            'allowed-schemes': 'http',
            ...(redeliver ? { record: records } : {})
          }
        })
      const failed = await run('workflow.yml', SECRETS, false)
      assert.equal(failed.code, 1)
      assert.deepEqual(paths(), ['/builds', '/hooks/1001'])
      upload('workflow.yml', failed, '1')

      const { on } = readWorkflow('redeliver/workflow-redeliver.yml')
      const { inputs } = Object(on.workflow_dispatch)
      const values = {
        ...SECRETS,
        'inputs.deliveries': inputs.deliveries.default ?? ''
      }
      down = ['/builds']
      const again = await run('workflow-redeliver.yml', values)
      assert.equal(again.code, 1, again.stdout)
      assert.deepEqual(paths(), ['/builds', '/hooks/1001'])
      upload('workflow-redeliver.yml', again, '1')

      down = []
      const third = await run('workflow-redeliver.yml', values)
      assert.equal(third.code, 0, third.stdout)
      assert.deepEqual(paths(), ['/builds'])
      const { id } = JSON.parse(third.outputs.deliveries ?? '')[0]
      const one = await run('workflow-redeliver.yml', {
        ...values,
        'inputs.deliveries': id
      })
      assert.equal(one.code, 0, one.stdout)
      assert.deepEqual(paths(), ['/builds'])
    }
  },
  {
    title: 'redelivers by itself, hour by hour, until all is delivered',
    async run() {
      let down = ['/builds', '/hooks/1001']
      const harness = await startHarness(
        {},
        {
          handler: exchange =>
            answer(down.includes(exchange.request.path) ? 400 : 200)(exchange)
        }
      )
      const storage = await startStorage()
      const local = readExample('redeliver/webhooks.yml').replaceAll(
        /https:\/\/(dashboard|inventory)\.acme\.example/g,
        harness.receiver.url
      )
      const run = (name: string, env: RunOptions['env'] = {}) => {
        const event = workflowRun()
        return harness.run({
          ...event,
          env: { ...event.env, ...env },
          inputs: {
            ...fillIn(
              ownInputs(stepOf(name, 'org/webhook-action')) ?? {},
              SECRETS
            ),
            config: local,
            'allowed-hosts': '127.0.0.1',
            'allowed-schemes': 'http'
          }
        })
      }
      const keep = (name: string, { outputs }: RunResult) => {
        const step = stepOf(name, 'actions/upload-artifact@')
        const given = fillIn(step.with ?? {}, {
          'github.run_attempt': '1',
          'steps.webhooks.outputs.record-file': outputs['record-file'] ?? ''
        })
        const text = readFileSync(given.path ?? '', 'utf8')
        storage.upload(
          harness.api.state,
          { 'webhook-record.json': text },
          { name: given.name }
        )
      }
      const scheduled = () =>
        run('workflow-scheduled.yml', {
          GITHUB_EVENT_NAME: 'schedule',
          GITHUB_RUN_ID: '7'
        })
      keep('workflow.yml', await run('workflow.yml'))
      const counts = []
      for (const left of [['/builds'], [], []]) {
        down = left
        const ran = await scheduled()
        const { delivered, failed } = ran.outputs
        const sent = Number(delivered) + Number(failed)
        counts.push([ran.code, sent])
        if (sent > 0) keep('workflow-scheduled.yml', ran)
      }
      assert.deepEqual(counts, [
        [1, 2],
        [0, 1],
        [0, 0]
      ])
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

function stepOf(name: string, uses: string): Step {
  const step = stepsOf(`redeliver/${name}`).find(one =>
    one.uses?.startsWith(uses)
  )
  assert.ok(step, uses)
  return step
}

/** Stores a record where the download of the artifacts puts it. */
function upload(name: string, { outputs }: RunResult, attempt: string): void {
  const step = stepOf(name, 'actions/upload-artifact@')
  assert.equal(
    step.if,
    '${{ !cancelled() && steps.webhooks.outputs.failed > 0 }}'
  )
  assert.ok(Number(outputs.failed) > 0)
  const given = fillIn(step.with ?? {}, {
    'github.run_attempt': attempt,
    'steps.webhooks.outputs.record-file': outputs['record-file'] ?? ''
  })
  const pattern = stepOf('workflow-redeliver.yml', 'actions/download-artifact@')
    .with?.pattern
  assert.ok(given.name?.startsWith(String(pattern).replace('*', '')))
  const folder = join(records, `${given.name}-of-${name}`)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'webhook-record.json'),
    readFileSync(given.path ?? '')
  )
}
