import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { replay } from '../helpers/fake-github.ts'
import {
  type Handler,
  missingRoute,
  respond
} from '../helpers/fake-receiver.ts'
import {
  isJson,
  type Json,
  recordedResponse,
  recordedWebhook
} from '../helpers/fixtures.ts'
import { startHarness } from '../helpers/harness.ts'

/** A path of the API and its response. */
type Responses = [on: RegExp, handler: Handler][]

/** Returns a harness of a Gitea that returns recorded responses. */
function startGitea(responses: Responses) {
  return startHarness({
    prefix: '/api/v1',
    forge: 'gitea',
    faults: responses.map(([on, handler]) => ({ on, handler }))
  })
}

function bodyOf(name: string): Json {
  const { body } = recordedResponse(name)
  assert(isJson(body))
  return body
}

/** Returns the responses for a recorded run, by its id. */
function runOf(run: Json, jobs?: Json[]): Responses {
  const body = { total_count: jobs?.length ?? 0, jobs: jobs ?? [] }
  return [
    [
      new RegExp(`/actions/runs/${run.id}(/attempts/1)?/jobs`),
      respond(200, { body })
    ],
    [new RegExp(`/actions/runs/${run.id}$`), respond(200, { body: run })]
  ]
}

const PUSH = bodyOf('run-push')
/** A step in a run of its own. */
const OWN = { GITHUB_REPOSITORY: 'acme/app', GITEA_ACTIONS: 'true' }

/** Returns a step in a workflow that starts on a recorded run. */
function reporting(run: Json) {
  const { workflow } = JSON.parse(
    recordedWebhook('gitea.workflow_run.completed').body
  )
  return {
    event: {
      action: 'completed',
      workflow: { ...workflow, name: 'CI', path: '.github/workflows/ci.yml' },
      workflow_run: run
    },
    env: {
      GITEA_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_REPOSITORY: String(
        isJson(run.repository) ? run.repository.full_name : ''
      ),
      GITHUB_RUN_ID: '2002',
      RUNNER_NAME: undefined
    },
    inputs: { 'job-id': '' }
  }
}

/** Returns the origin in the one payload that arrived. */
function originOf([body]: unknown[]): unknown {
  assert(isJson(body) && isJson(body.github))
  const { head_repository, ref, pull_request, workflow, workflow_path } =
    body.github
  return { head_repository, ref, pull_request, workflow, workflow_path }
}

describe('on Gitea', () => {
  const WORKFLOW_KEYS = {
    workflow: 'CI',
    workflow_path: '.github/workflows/ci.yml'
  }

  const runs: [string, Json, Json][] = [
    [
      'run-push',
      { branch: 'main', workflow: 'CI', repository: 'acme/app' },
      { head_repository: 'acme/app', ref: 'main', pull_request: null }
    ],
    [
      'run-pull-request',
      { branch: 'topic', workflow: 'CI', repository: 'acme/app' },
      { head_repository: 'acme/app', ref: 'topic', pull_request: 3 }
    ],
    [
      'run-fork-pull-request',
      { branch: 'evil', repository: 'mallory/pub' },
      { head_repository: 'mallory/pub', ref: 'evil', pull_request: 1 }
    ],
    [
      'run-tag',
      { tag: 'v1.1' },
      { head_repository: 'acme/app', ref: 'v1.1', pull_request: null }
    ]
  ]

  for (const [name, match, origin] of runs)
    test(`the workflow, ref and repository of ${name} are known`, async () => {
      const harness = await startGitea(runOf(bodyOf(name)))
      const ran = await harness.notify(
        [
          { name: 'fits', match },
          { name: 'other', match: { ...match, workflow: 'Other' } }
        ],
        reporting(bodyOf(name))
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(originOf(harness.bodies()), {
        ...origin,
        ...WORKFLOW_KEYS
      })
    })

  test('a branch of a fork fits no match.branch', async () => {
    const run = bodyOf('run-fork-pull-request')
    const harness = await startGitea(runOf(run))
    const ran = await harness.notify(
      [{ match: { branch: 'evil' } }],
      reporting(run)
    )
    assert.equal(ran.outputs.result, 'not_run')
    assert.match(ran.log, /the run comes from a fork \(mallory\/pub\)/)
  })

  test('a pull request of Gitea 1.26 is asked for by its number', async () => {
    const { pull_requests, ...run } = bodyOf('run-pull-request')
    const repository = { full_name: 'acme/app' }
    const pull = {
      number: 3,
      title: 'On a topic',
      state: 'open',
      head: { ref: 'topic', sha: run.head_sha, repo: repository },
      base: { ref: 'main', repo: repository }
    }
    const harness = await startGitea([
      ...runOf(run),
      [/\/pulls\/3$/, respond(200, { body: pull })]
    ])
    await harness.notify([{}], reporting(run))
    assert.deepEqual(originOf(harness.bodies()), {
      head_repository: 'acme/app',
      ref: 'topic',
      pull_request: 3,
      ...WORKFLOW_KEYS
    })
  })

  test('the workflow of a run-id is asked for', async () => {
    const harness = await startGitea([
      ...runOf(PUSH),
      [/\/actions\/workflows\/ci\.yml$/, replay('workflow')]
    ])
    const ran = await harness.notify([{ match: { workflow: 'CI' } }], {
      env: OWN,
      inputs: { 'run-id': '80' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(originOf(harness.bodies()), {
      head_repository: 'acme/app',
      ref: 'main',
      pull_request: null,
      ...WORKFLOW_KEYS
    })
  })

  test('the workflow is its file where nothing names it', async () => {
    const harness = await startGitea([
      ...runOf(PUSH),
      [/\/actions\/workflows\//, missingRoute]
    ])
    await harness.notify([{ body: ['${build.trigger_name}'] }], {
      env: OWN,
      inputs: { 'run-id': '80' }
    })
    assert.deepEqual(harness.bodies(), [['ci.yml']])
  })

  test('without a list by workflow the runs before are those of the repository', async () => {
    const before = { ...PUSH, id: 79, run_number: 69, conclusion: 'failure' }
    const other = {
      ...before,
      id: 78,
      run_number: 69.5,
      path: 'other.yml@refs/heads/main',
      conclusion: 'success'
    }
    const harness = await startGitea([
      ...runOf(PUSH),
      [/\/actions\/workflows\/ci\.yml\/runs/, missingRoute],
      [
        /\/actions\/runs\?/,
        respond(200, { body: { workflow_runs: [PUSH, other, before] } })
      ]
    ])
    const ran = await harness.notify(
      [{ events: 'build_fixed' }],
      reporting(PUSH)
    )
    assert.equal(ran.outputs.result, 'success', ran.log)
    assert.match(ran.log, /PASSED, after FAILED in run 69/)
  })

  const job = (id: number, name: string, parts: Json = {}): Json => ({
    id,
    run_id: 104,
    name,
    status: 'completed',
    conclusion: 'success',
    ...parts
  })
  const GOING = { status: 'in_progress', conclusion: undefined }

  test('a job with a name finds itself by the token of the runner', async () => {
    const claims = { scp: 'Actions.Results:104:342', RunID: 104, JobID: 342 }
    const token = ['{}', JSON.stringify(claims), 'signature']
      .map(part => Buffer.from(part).toString('base64url'))
      .join('.')
    const jobs = [job(341, 'build'), job(342, 'Send the webhooks', GOING)]
    const run = { ...PUSH, id: 104, status: 'in_progress' }
    const harness = await startGitea(runOf(run, jobs))
    const ran = await harness.notify([{ events: 'build_passed' }], {
      env: {
        ...OWN,
        ACTIONS_RUNTIME_TOKEN: token,
        GITHUB_JOB: 'report',
        GITHUB_RUN_ID: '104',
        RUNNER_NAME: undefined
      },
      inputs: { 'job-id': '', needs: '{"build": {"result": "success"}}' }
    })
    assert.equal(ran.outputs['build-status'], 'PASSED', ran.log)
    const [body] = harness.bodies()
    assert(isJson(body) && Array.isArray(body.runs))
    assert.deepEqual(
      body.runs.map(({ name }) => name),
      ['build']
    )
  })

  for (const going of [true, false])
    test(`a completed run ${going ? 'with' : 'without'} a job that is not is ${going ? 'not ' : ''}sent`, async () => {
      const jobs = [
        job(1, 'test', { conclusion: 'failure' }),
        job(2, 'deploy', going ? GOING : {})
      ]
      const run = { ...PUSH, conclusion: 'failure' }
      const harness = await startGitea(runOf(run, jobs))
      const ran = await harness.notify([{}], reporting(run))
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, going ? 'not_run' : 'success')
      assert.equal(
        ran.outputs['build-status'],
        going ? 'RUNNING_WITH_FAILURES' : 'FAILED'
      )
      assert.equal(harness.receiver.requests.length, going ? 0 : 1)
      assert.equal(/reported again when its last job ends/.test(ran.log), going)
    })
})
