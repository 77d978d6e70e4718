import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { callsBack, jsonBody, postCallback } from './helpers/callback-client.ts'
import { addStatus } from './helpers/fake-github.ts'
import { answer, type Handler, type Handlers } from './helpers/fake-receiver.ts'
import type { Json } from './helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from './helpers/harness.ts'
import type { RunOptions, RunResult } from './helpers/run-action.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const KEY = 'UseSomethingGoodHere'

interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, string>
}

interface Workflow {
  jobs: Record<string, { if?: string; needs?: string; steps: Step[] }>
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** stepsOf answers the steps of a workflow that use the action. */
function stepsOf(path: string): Step[] {
  const workflow: Workflow = parse(read(path))
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps)
  return steps.filter(({ uses }) => uses?.startsWith('org/'))
}

interface Acted {
  harness: Harness
  ran: RunResult
  links: Json[]
}

/**
 * act runs the step of an example, with the receiver in the place of every
 * host that it names, and each secret the same.
 */
async function act(
  folder: string,
  paths: Record<string, Handlers>,
  options: RunOptions & { prepare?: (harness: Harness) => void } = {}
): Promise<Acted> {
  const { prepare, ...rest } = options
  const harness = await startHarness({}, { paths })
  prepare?.(harness)
  const [step] = stepsOf(`examples/${folder}/workflow.yml`)
  const given = step?.with ?? {}
  const config = read(`examples/${folder}/webhooks.yml`).replaceAll(
    /(\burl: )https?:\/\/[^/]+/g,
    `$1${harness.receiver.url}`
  )
  const ran = await harness.run({
    ...rest,
    inputs: {
      ...given,
      config,
      secrets: (given.secrets ?? '').replaceAll(/\$\{\{.*?\}\}/g, KEY),
      listen: '127.0.0.1:0',
      'public-url': '',
      'allowed-hosts': '127.0.0.1'
    }
  })
  return { harness, ran, links: JSON.parse(ran.outputs.links ?? '[]') }
}

const success = { state: 'success', target_url: 'https://scan.example/7' }

test('examples/build-scan-deploy deploys what was scanned', async () => {
  const { ran, harness } = await act('build-scan-deploy', {
    '/images': callsBack(success, { key: KEY }),
    '/hook': callsBack({ state: 'success' }, { key: KEY })
  })
  assert.equal(ran.code, 0, ran.stdout)
  const [scan, deploy] = harness.receiver.requests
  assert.ok(scan && deploy)
  assert.equal(jsonBody(scan).image, `ghcr.io/acme/lmp:${SHA}`)
  assert.equal(deploy.headers['x-scan-report'], 'https://scan.example/7')
})

test('examples/build-scan-deploy deploys nothing that has findings', async () => {
  const { ran, harness } = await act('build-scan-deploy', {
    '/images': callsBack({ state: 'failure' }, { key: KEY })
  })
  assert.equal(ran.outputs.result, 'failure')
  assert.equal(harness.receiver.requests.length, 1)
})

test('examples/staging-flexdeploy-production goes all the way', async () => {
  const writesStatus: (harness: () => Harness | undefined) => Handler =
    harness =>
    ({ request, response }) => {
      const api = harness()?.api
      if (api)
        addStatus(api.state, SHA, {
          state: 'success',
          context: jsonBody(request).callback_context
        })
      response.end()
    }
  let made: Harness | undefined
  const { ran, harness } = await act(
    'staging-flexdeploy-production',
    {
      '/staging': answer(202, { headers: { location: '/staging/1' } }),
      '/staging/1': answer(200, { body: success }),
      '/flexdeploy/webhooks/v1/smoke': answer(200),
      '/production': writesStatus(() => made)
    },
    {
      ...workflowRun(),
      prepare: harness => {
        made = harness
      }
    }
  )
  assert.equal(ran.code, 0, ran.stdout)
  const smoke = harness.receiver.requests[2]
  assert.equal(smoke?.headers['flex-sync-webhook'], 'true')
  assert.ok(smoke?.headers['x-hub-signature-256'])
})

test('examples/staging-flexdeploy-production stops at a smoke test of 500', async () => {
  const { ran, links } = await act(
    'staging-flexdeploy-production',
    {
      '/staging': answer(202, { headers: { location: '/staging/1' } }),
      '/staging/1': answer(200, { body: success }),
      '/flexdeploy/webhooks/v1/smoke': answer(500)
    },
    workflowRun()
  )
  assert.equal(ran.code, 1)
  assert.deepEqual(
    links.map(({ state }) => state),
    ['success', 'error', 'skipped']
  )
})

/** sonar answers what SonarQube posts to a project's webhook. */
function sonar(status: string): string {
  return JSON.stringify({
    serverUrl: 'https://sonar.acme.example',
    taskId: 'AZKx0',
    status: 'SUCCESS',
    analysedAt: '2026-07-26T15:10:24+0000',
    revision: SHA,
    changedAt: '2026-07-26T15:10:24+0000',
    project: {
      key: 'lmp',
      name: 'Linux microPlatform',
      url: 'https://sonar.acme.example/dashboard?id=lmp'
    },
    branch: {
      name: 'main',
      type: 'BRANCH',
      isMain: true,
      url: 'https://sonar.acme.example/dashboard?id=lmp&branch=main'
    },
    qualityGate: {
      name: 'Sonar way',
      status,
      conditions: [
        {
          metric: 'new_coverage',
          operator: 'LESS_THAN',
          value: '81.2',
          status,
          errorThreshold: '80'
        }
      ]
    },
    properties: {}
  })
}

for (const [word, state] of [
  ['OK', 'success'],
  ['ERROR', 'failure'],
  ['NONE', 'error']
] as const)
  test(`examples/sonarqube: a quality gate that is ${word} is ${state}`, async () => {
    const codes: number[] = []
    const { ran, links } = await act('sonarqube', {
      '/sonarqube': async ({ request, response }) => {
        const body = sonar(word)
        const url = String(jsonBody(request).webhook_url)
        const signed = (key: string) => ({
          headers: {
            'x-sonar-webhook-hmac-sha256': createHmac('sha256', key)
              .update(body)
              .digest('hex')
          }
        })
        codes.push((await postCallback(url, body)).status)
        codes.push((await postCallback(url, body, signed('other'))).status)
        codes.push((await postCallback(url, body, signed(KEY))).status)
        response.end()
      }
    })
    assert.deepEqual(codes, [401, 401, 200])
    assert.equal(ran.outputs['chain-state'], state, ran.stdout)
    assert.equal(ran.code, state === 'success' ? 0 : 1)
    assert.equal(links[0]?.description, 'Linux microPlatform')
    assert.equal(links[0]?.context, 'Sonar way')
    assert.equal(
      links[0]?.target_url,
      'https://sonar.acme.example/dashboard?id=lmp&branch=main'
    )
  })

/** commit answers a commit as GitLab's API gives it. */
function commit(status: string): Json {
  return {
    id: SHA,
    short_id: SHA.slice(0, 8),
    title: 'Update the kernel',
    status,
    last_pipeline: {
      id: 287,
      iid: 12,
      project_id: 42,
      sha: SHA,
      ref: 'main',
      status,
      source: 'api',
      web_url: 'https://gitlab.acme.example/acme/lmp/-/pipelines/287'
    }
  }
}

for (const [word, state] of [
  ['success', 'success'],
  ['failed', 'failure'],
  ['canceled', 'error'],
  ['skipped', 'error']
] as const)
  test(`examples/gitlab-pipeline: a pipeline that is ${word} is ${state}`, async () => {
    const { ran, links, harness } = await act(
      'gitlab-pipeline',
      {
        '/api/v4/projects/42/pipeline': answer(201, {
          body: { id: 287, status: 'created' }
        }),
        [`/api/v4/projects/42/repository/commits/${SHA}`]: answer(200, {
          body: commit(word)
        })
      },
      workflowRun()
    )
    assert.equal(ran.outputs['chain-state'], state, ran.stdout)
    assert.equal(links[0]?.description, 'Update the kernel')
    const [started, asked] = harness.receiver.requests
    assert.deepEqual(started && jsonBody(started), { ref: 'main' })
    assert.equal(asked?.headers['private-token'], KEY)
  })

for (const [word, state] of [
  ['Completed', 'success'],
  ['Failed', 'failure'],
  ['Terminated', 'error']
] as const)
  test(`examples/azure-durable-functions: ${word} is ${state}`, async () => {
    const location = '/runtime/webhooks/durabletask/instances/7?code=key'
    const { ran, links, harness } = await act(
      'azure-durable-functions',
      {
        '/api/orchestrators/rollout': answer(202, {
          headers: { location },
          body: { id: '7' }
        }),
        '/runtime/webhooks/durabletask/instances/7': answer(200, {
          body: {
            name: 'rollout',
            instanceId: '7',
            runtimeStatus: word,
            input: null,
            customStatus: '12 of 12 hosts',
            output: null,
            createdTime: '2026-07-26T15:10:24Z',
            lastUpdatedTime: '2026-07-26T15:12:24Z'
          }
        })
      },
      workflowRun()
    )
    assert.equal(ran.outputs['chain-state'], state, ran.stdout)
    assert.equal(links[0]?.description, '12 of 12 hosts')
    assert.equal(harness.receiver.requests[1]?.url, location)
  })

test('examples/gated-deployment waits for its status, and for no other', async () => {
  const [step] = stepsOf('examples/gated-deployment/workflow.yml')
  const harness = await startHarness()
  const created_at = '2026-07-26T15:00:00Z'
  addStatus(harness.api.state, SHA, { context: 'security/scan', created_at })
  const ran = await harness.run({ inputs: step?.with })
  assert.equal(ran.code, 0, ran.stdout)
  assert.equal(ran.outputs.sha, SHA)
})

test('examples/gated-deployment passes on the status that starts it', async () => {
  const [step] = stepsOf('examples/gated-deployment/workflow-on-status.yml')
  const harness = await startHarness()
  for (const [state, code] of [
    ['success', 0],
    ['failure', 1],
    ['pending', 1]
  ] as const) {
    const ran = await harness.run({
      inputs: step?.with,
      env: { GITHUB_EVENT_NAME: 'status' },
      event: { sha: 'b'.repeat(40), state, context: 'security/scan' }
    })
    assert.equal(ran.code, code, ran.stdout)
    if (state !== 'pending') assert.equal(ran.outputs.sha, 'b'.repeat(40))
  }
})

for (const path of globSync('examples/*/workflow*.yml', { cwd: ROOT })) {
  const workflow: Workflow = parse(read(path))
  const waits = ({ with: given }: Step) =>
    ['chain', 'gate'].includes(given?.mode ?? '')
  const jobs = Object.values(workflow.jobs)
  if (!jobs.some(({ steps }) => steps.some(waits))) continue

  test(`${path} can be cancelled, and guards what follows`, () => {
    for (const { steps } of jobs) {
      const at = steps.findIndex(waits)
      if (at < 0) continue
      assert.match(steps[at]?.if ?? '!cancelled()', /!cancelled\(\)/)
      const guard = `steps.${steps[at]?.id}.outputs.result == 'success'`
      for (const step of steps.slice(at + 1)) assert.equal(step.if, guard)
    }
    for (const { needs, steps, if: guard = '' } of jobs) {
      // Who only reports does so whatever became of the gate.
      if (steps.some(({ with: given }) => given?.mode === 'callback')) continue
      const before = needs === undefined ? undefined : workflow.jobs[needs]
      if (before?.steps.some(waits))
        assert.match(guard, /^needs\.\w+\.outputs\.result == 'success'/)
    }
  })
}
