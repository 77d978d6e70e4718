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
import type { RunResult } from '../helpers/run-action.ts'

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
      const example = await startExample()
      const failed = await example.run('workflow.yml')
      assert.equal(failed.code, 1)
      assert.deepEqual(example.paths(), ['/builds', '/hooks/1001'])
      download('workflow.yml', failed)

      const { on } = readWorkflow('redeliver/workflow-redeliver.yml')
      const { inputs } = Object(on.workflow_dispatch)
      const again = (deliveries = inputs.deliveries.default ?? '') =>
        example.run('workflow-redeliver.yml', {
          event: 'workflow_dispatch',
          values: { 'inputs.deliveries': deliveries },
          inputs: { record: records }
        })
      example.down = ['/builds']
      const second = await again()
      assert.equal(second.code, 1, second.stdout)
      assert.deepEqual(example.paths(), ['/builds', '/hooks/1001'])
      download('workflow-redeliver.yml', second)

      example.down = []
      const third = await again()
      assert.equal(third.code, 0, third.stdout)
      assert.deepEqual(example.paths(), ['/builds'])
      const { id } = JSON.parse(third.outputs.deliveries ?? '')[0]
      const one = await again(id)
      assert.equal(one.code, 0, one.stdout)
      assert.deepEqual(example.paths(), ['/builds'])
    }
  },
  {
    title: 'redelivers by itself, hour by hour, until all is delivered',
    async run() {
      const example = await startExample()
      const storage = await startStorage()
      const keep = (name: string, ran: RunResult) => {
        const { name: artifact, text } = uploaded(name, ran)
        const files = { 'webhook-record.json': text }
        storage.upload(example.harness.api.state, files, { name: artifact })
      }
      keep('workflow.yml', await example.run('workflow.yml'))
      const counts = []
      for (const left of [['/builds'], [], []]) {
        example.down = left
        const ran = await example.run('workflow-scheduled.yml', {
          event: 'schedule'
        })
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

/** Starts the receivers, of which those in `down` return 400. */
async function startExample() {
  const example = { down: ['/builds', '/hooks/1001'], run, paths }
  const harness = await startHarness(
    {},
    {
      handler: exchange =>
        answer(example.down.includes(exchange.request.path) ? 400 : 200)(
          exchange
        )
    }
  )
  const config = readExample('redeliver/webhooks.yml').replaceAll(
    /https:\/\/(dashboard|inventory)\.acme\.example/g,
    harness.receiver.url
  )

  /** Runs a workflow's step; an `event` other than workflow_run in run 7. */
  function run(
    name: string,
    given: {
      event?: string
      values?: Record<string, string>
      inputs?: Record<string, string>
    } = {}
  ): Promise<RunResult> {
    const { env, event } = workflowRun()
    const own = given.event && {
      GITHUB_EVENT_NAME: given.event,
      GITHUB_RUN_ID: '7'
    }
    const step = ownInputs(stepOf(name, 'org/webhook-action')) ?? {}
    return harness.run({
      event,
      env: { ...env, ...own },
      inputs: {
        ...fillIn(step, { ...SECRETS, ...given.values }),
        config,
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http',
        ...given.inputs
      }
    })
  }

  /** Returns where requests went, and forgets them. */
  function paths(): string[] {
    const requests = harness.receiver.requests.splice(0)
    return requests.map(({ path }) => path).sort()
  }

  return Object.assign(example, { harness })
}

function stepOf(name: string, uses: string): Step {
  const step = stepsOf(`redeliver/${name}`).find(one =>
    one.uses?.startsWith(uses)
  )
  assert.ok(step, uses)
  return step
}

/** Returns the artifact that a workflow makes of its record. */
function uploaded(name: string, { outputs }: RunResult) {
  const step = stepOf(name, 'actions/upload-artifact@')
  const given = fillIn(step.with ?? {}, {
    'github.run_attempt': '1',
    'steps.webhooks.outputs.record-file': outputs['record-file'] ?? ''
  })
  const text = readFileSync(given.path ?? '', 'utf8')
  return { step, name: given.name ?? '', text }
}

/** Stores a record where the download of the artifacts puts it. */
function download(name: string, ran: RunResult): void {
  const artifact = uploaded(name, ran)
  assert.equal(
    artifact.step.if,
    '${{ !cancelled() && steps.webhooks.outputs.failed > 0 }}'
  )
  assert.ok(Number(ran.outputs.failed) > 0)
  const pattern = stepOf('workflow-redeliver.yml', 'actions/download-artifact@')
    .with?.pattern
  assert.ok(artifact.name.startsWith(String(pattern).replace('*', '')))
  const folder = join(records, `${artifact.name}-of-${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'webhook-record.json'), artifact.text)
}
