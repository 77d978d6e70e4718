import { setTimeout as sleep } from 'node:timers/promises'
import { callBack } from '../__tests__/helpers/callback-client.ts'
import { startApi } from '../__tests__/helpers/fake-github.ts'
import {
  type Handler,
  type Handlers,
  respond,
  startReceiver
} from '../__tests__/helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../__tests__/helpers/fixtures.ts'
import { workflowRun } from '../__tests__/helpers/harness.ts'
import { runAction } from '../__tests__/helpers/run-action.ts'

/** One run of the bundle, and what its receivers respond. */
interface SampleRun {
  inputs?: Record<string, string>
  /** The YAML, with `BASE` in place of the receiver. */
  config: string
  run?: Parameters<typeof makeRun>[0]
  jobs: Parameters<typeof makeJob>[0][]
  paths: Readonly<Record<string, Handlers>>
}

const WEBHOOKS = `
notify:
  webhooks:
    - {name: dashboard, url: BASE/dashboard, secret_name: key}
    - {name: deploy tracker, url: BASE/tracker, secret_name: key, retry_schedule: [0.3, 0.5]}
    - {name: slack, url: BASE/slack, events: build_failed, secret_name: key}
    - {name: release notes, url: BASE/notes, secret_name: key, match: {branch: 'release/**'}}
`

const LINKS = `
chains:
  - name: deploy
    webhooks:
      - {name: staging, url: BASE/staging, callback: {via: listener}}
      - {name: smoke test, url: BASE/smoke, callback: {via: listener}}
      - {name: production, url: BASE/production, callback: {via: listener}}
`

const JOBS = [
  { completed_at: '2026-07-26T14:58:11Z' },
  { id: 5002, name: 'test (22)', completed_at: '2026-07-26T15:03:40Z' },
  { id: 5003, name: 'test (24)', completed_at: '2026-07-26T15:04:02Z' },
  {
    id: 5004,
    name: 'docs',
    conclusion: 'skipped',
    completed_at: '2026-07-26T14:53:24Z'
  }
]

/** The runs that the documentation shows, by their picture. */
export const SAMPLE_RUNS: Readonly<Record<string, SampleRun>> = {
  passed: { config: WEBHOOKS, jobs: JOBS, paths: {} },
  retries: {
    config: WEBHOOKS,
    run: { conclusion: 'failure' },
    jobs: JOBS.map(job =>
      job.id === 5003 ? { ...job, conclusion: 'failure' } : job
    ),
    paths: {
      '/tracker': [respond(503), respond(503), respond(200)],
      '/slack': respond(404, { body: 'no_team' })
    }
  },
  chain: {
    inputs: { mode: 'chain', listen: '127.0.0.1:0' },
    config: LINKS,
    jobs: JOBS,
    paths: {
      '/staging': callsBackLater(1200, {
        state: 'success',
        description: 'version 41 is on 12 hosts',
        context: 'Acme CD',
        target_url: 'https://deploy.acme.example/staging/41'
      }),
      '/smoke': [
        respond(503, { headers: { 'retry-after': '1' } }),
        callsBackLater(800, {
          state: 'failure',
          description: '3 of 387 tests FAILED',
          context: 'Continuous integration by Acme CI',
          target_url: 'https://ci.acme.example/results/afd339c1c3d27'
        })
      ]
    }
  }
}

/** Responds with 202, and calls back after `ms` milliseconds. */
function callsBackLater(ms: number, callback: object): Handler {
  return async ({ request, response }) => {
    response.writeHead(202).end()
    await sleep(ms)
    await callBack(request, callback)
  }
}

/** Runs the bundle and returns the summary that it wrote. */
export async function runSample(
  sample: SampleRun,
  bundle?: string
): Promise<string> {
  const run = makeRun(sample.run)
  const jobs = sample.jobs.map(job => makeJob(job))
  const api = await startApi({ runs: [run], jobs })
  const receiver = await startReceiver({ paths: sample.paths })
  try {
    const ran = await runAction({
      ...workflowRun(run),
      env: { ...workflowRun(run).env, GITHUB_API_URL: api.url },
      inputs: {
        config: sample.config.replaceAll('BASE', receiver.url),
        secrets: 'key=UseSomethingGoodHere',
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http',
        ...sample.inputs
      },
      bundle
    })
    return ran.summary
  } finally {
    await Promise.all([api.close(), receiver.close()])
  }
}
