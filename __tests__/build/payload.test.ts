import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resolveBuildStatus } from '../../src/build/build.ts'
import { parseJob } from '../../src/build/jobs.ts'
import {
  buildPayload,
  dockerhubPayload,
  type Payload,
  withTests
} from '../../src/build/payload.ts'
import { settleRuns } from '../../src/build/runs.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { type Json, makeJob, makeRun, SHA } from '../helpers/fixtures.ts'

const place = {
  repository: 'acme/lmp',
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com'
}
const API = 'https://api.github.com/repos/acme/lmp/actions'
const PAGE = 'https://github.com/acme/lmp'

function payloadOf(parts: Json = {}, jobs: Json[] = [makeJob()]): Payload {
  const run = parseRun(makeRun(parts))
  assert(run)
  const parsed = jobs.map(parseJob).filter(job => job !== null)
  const { runs } = settleRuns(parsed, null, 0)
  const { status } = resolveBuildStatus(run, runs, null)
  return buildPayload({ run, runs, status, place })
}

describe('the payload of a build', () => {
  test('has every key of a finished build, in order', () => {
    const expected = {
      build_id: 1001,
      url: `${API}/runs/1001`,
      status: 'PASSED',
      runs: [
        {
          name: 'build',
          url: `${API}/jobs/5001`,
          status: 'PASSED',
          log_url: `${API}/jobs/5001/logs`,
          web_url: `${PAGE}/actions/runs/1001/job/5001`,
          created: '2026-07-26T14:53:24+00:00',
          completed: '2026-07-26T15:10:21+00:00',
          host_tag: 'self-hosted,arm64'
        }
      ],
      web_url: `${PAGE}/actions/runs/1001`,
      name: 'Update the kernel',
      trigger_name: 'CI',
      created: '2026-07-26T14:53:20+00:00',
      completed: '2026-07-26T15:10:24+00:00',
      status_events: [
        { time: '2026-07-26T14:53:20+00:00', status: 'QUEUED' },
        { time: '2026-07-26T14:53:22+00:00', status: 'RUNNING' },
        { time: '2026-07-26T15:10:24+00:00', status: 'PASSED' }
      ],
      runs_url: `${API}/runs/1001/jobs`,
      reason: `GitHub push(main): Update the kernel, ${PAGE}/commit/${SHA}`,
      annotation: null,
      github: {
        repository: 'acme/lmp',
        head_repository: 'acme/lmp',
        workflow: 'CI',
        workflow_path: '.github/workflows/ci.yml',
        run_id: 1001,
        run_number: 7,
        run_attempt: 1,
        event: 'push',
        ref: 'main',
        sha: SHA,
        pull_request: null,
        actor: 'octocat',
        conclusion: 'success'
      }
    }
    const payload = payloadOf({}, [
      makeJob({ labels: ['self-hosted', 'arm64'] })
    ])
    assert.equal(JSON.stringify(payload), JSON.stringify(expected))
  })

  test('leaves out keys without a value', () => {
    const jobs = [
      makeJob({
        status: 'queued',
        conclusion: null,
        labels: [],
        created_at: null,
        started_at: null,
        completed_at: null
      })
    ]
    const run = {
      status: 'in_progress',
      conclusion: null,
      display_title: undefined,
      head_branch: null
    }
    const payload = payloadOf(run, jobs)
    assert.equal(payload.status, 'QUEUED')
    assert.deepEqual(Object.keys(payload.runs[0] ?? {}), [
      'name',
      'url',
      'status',
      'log_url',
      'web_url'
    ])
    assert.deepEqual(payload.status_events, [
      { time: '2026-07-26T14:53:20+00:00', status: 'QUEUED' }
    ])
    for (const key of ['name', 'completed'])
      assert(!Object.hasOwn(payload, key))
    for (const key of ['ref', 'conclusion'])
      assert(!Object.hasOwn(payload.github, key))
  })

  test('gives an unfinished run the end of its last job', () => {
    const jobs = [
      makeJob({ id: 1, completed_at: '2026-07-26T15:10:21Z' }),
      makeJob({ id: 2, completed_at: '2026-07-26T15:09:00Z' })
    ]
    const payload = payloadOf({ status: 'in_progress', conclusion: null }, jobs)
    assert.equal(payload.completed, '2026-07-26T15:10:21+00:00')
  })

  test('has no end for a build that is still running', () => {
    const jobs = [
      makeJob({ id: 1, status: 'in_progress', conclusion: null }),
      makeJob({ id: 2 })
    ]
    const payload = payloadOf({ status: 'in_progress', conclusion: null }, jobs)
    assert.equal(payload.completed, undefined)
    assert.deepEqual(
      payload.status_events.map(({ status }) => status),
      ['QUEUED', 'RUNNING']
    )
  })

  for (const conclusion of ['skipped', 'startup_failure'])
    test(`never shows a run that ended as ${conclusion} as RUNNING`, () => {
      const { status, status_events } = payloadOf({ conclusion }, [])
      assert.deepEqual(
        status_events.map(({ status }) => status),
        ['QUEUED', status]
      )
    })

  const pulls = [
    {
      number: 12,
      base: { repo: { url: 'https://api.github.com/repos/acme/lmp' } }
    }
  ]
  const reasons: [string, Json, string][] = [
    [
      'a pull request',
      { event: 'pull_request', display_title: 'Boot', pull_requests: pulls },
      `GitHub pull_request(#12): Boot, ${PAGE}/pull/12`
    ],
    [
      'a pull request of a fork',
      { event: 'pull_request', display_title: 'Boot', head_branch: 'topic' },
      `GitHub pull_request(topic): Boot, ${PAGE}/commit/${SHA}`
    ],
    [
      'a push to a branch with a pull request',
      { pull_requests: pulls },
      `GitHub push(main): Update the kernel, ${PAGE}/commit/${SHA}`
    ],
    [
      'a schedule without commit',
      { event: 'schedule', head_commit: null, display_title: 'Nightly' },
      `GitHub schedule(main): Nightly, ${PAGE}/commit/${SHA}`
    ]
  ]

  for (const [name, parts, expected] of reasons)
    test(`gives the reason of ${name}`, () => {
      assert.equal(payloadOf(parts).reason, expected)
    })

  test('makes URLs that a forge leaves out, including the base path', () => {
    const run = parseRun({ id: 5, event: 'push', status: 'in_progress' })
    const job = parseJob({ id: 6, name: 'build', status: 'queued' })
    assert(run && job)
    const { runs } = settleRuns([job], null, 0)
    const payload = buildPayload({
      run,
      runs,
      status: 'QUEUED',
      place: {
        repository: 'acme/lmp',
        apiUrl: 'https://git.example/api/v1',
        serverUrl: 'https://git.example'
      }
    })
    const api = 'https://git.example/api/v1/repos/acme/lmp/actions'
    assert.deepEqual(payload, {
      build_id: 5,
      url: `${api}/runs/5`,
      status: 'QUEUED',
      runs: [
        {
          name: 'build',
          url: `${api}/jobs/6`,
          status: 'QUEUED',
          log_url: `${api}/jobs/6/logs`
        }
      ],
      web_url: 'https://git.example/acme/lmp/actions/runs/5',
      status_events: [],
      runs_url: `${api}/runs/5/jobs`,
      reason: 'GitHub push',
      annotation: null,
      github: {
        repository: 'acme/lmp',
        head_repository: null,
        run_id: 5,
        run_attempt: 1,
        event: 'push',
        pull_request: null
      }
    })
  })

  test('has the tests last in a run that has a url', () => {
    const payload = payloadOf({}, [
      makeJob({ id: 1, name: 'a' }),
      makeJob({ id: 2, name: 'b' })
    ])
    const { runs } = withTests(payload, ({ name }) =>
      name === 'a' ? 'https://reports.example/a' : null
    )
    assert.equal(runs[0]?.tests, 'https://reports.example/a')
    assert.equal(Object.keys(runs[0] ?? {}).at(-1), 'tests')
    assert(runs[1] && !Object.hasOwn(runs[1], 'tests'))
  })

  test('has the format of Docker Hub', () => {
    const options = { serverUrl: 'https://github.com', isPrivate: true }
    const names = { repoName: 'docker.example/team/api', tag: 'v1' }
    const payload = dockerhubPayload(payloadOf(), { ...options, ...names })
    assert.deepEqual(payload, {
      push_data: {
        pushed_at: Date.parse('2026-07-26T15:10:24Z') / 1000,
        pusher: 'octocat',
        tag: 'v1',
        images: []
      },
      repository: {
        repo_name: 'docker.example/team/api',
        name: 'api',
        namespace: 'team',
        owner: 'team',
        repo_url: PAGE,
        status: 'Active',
        description: '',
        full_description: '',
        dockerfile: '',
        is_private: true,
        is_official: false,
        is_trusted: true,
        star_count: 0,
        comment_count: 0,
        date_created: Date.parse('2026-07-26T14:53:20Z') / 1000
      }
    })
    const own = dockerhubPayload(payloadOf(), options)
    assert.equal(own.repository.repo_name, 'acme/lmp')
    assert.equal(own.push_data.tag, 'main')
  })

  test('takes time in proportion for ten thousand jobs', () => {
    const jobs = (count: number) =>
      Array.from({ length: count }, (_, id) =>
        makeJob({ id, name: `job ${id}` })
      )
    const measure = (given: Json[]) => {
      const begun = performance.now()
      payloadOf({}, given)
      return performance.now() - begun
    }
    const few = jobs(1000)
    const many = jobs(10_000)
    measure(few)
    // The best of several rounds: others may use the machine, too.
    const best = (given: Json[]) =>
      Math.min(...Array.from({ length: 6 }, () => measure(given)))
    assert(best(many) < 50 * Math.max(best(few), 2))
  })
})
