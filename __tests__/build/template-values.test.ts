import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { githubValues, statusValues } from '../../src/build/status.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { environment } from './environment.ts'

describe('values of github.* and status.*', () => {
  test("are what the runner says for the step's own run", () => {
    const run = parseRun(makeRun())
    assert(run)
    const env = {
      ...environment,
      sha: 'merge',
      ref: 'refs/pull/12/merge',
      refName: '12/merge'
    }
    assert.deepEqual(githubValues(run, env), {
      repository: 'acme/lmp',
      repository_owner: 'acme',
      workflow: 'CI',
      run_id: '1001',
      run_number: '7',
      run_attempt: '1',
      sha: 'merge',
      ref: 'refs/pull/12/merge',
      ref_name: '12/merge',
      head_ref: '',
      base_ref: '',
      event_name: 'push',
      actor: 'octocat',
      server_url: 'https://github.com',
      api_url: 'https://api.github.com'
    })
  })

  test('are what the API says for another run', () => {
    const run = parseRun(
      makeRun({ id: 900, head_branch: 'topic', run_number: 6, head_sha: 'f00' })
    )
    assert(run)
    const env = {
      ...environment,
      eventName: 'workflow_run',
      workflow: 'Report'
    }
    assert.deepEqual(githubValues(run, env), {
      repository: 'acme/lmp',
      repository_owner: 'acme',
      workflow: 'CI',
      run_id: '900',
      run_number: '6',
      run_attempt: '1',
      sha: 'f00',
      ref: '',
      ref_name: 'topic',
      head_ref: '',
      base_ref: '',
      event_name: 'push',
      actor: 'octocat',
      server_url: 'https://github.com',
      api_url: 'https://api.github.com'
    })
  })

  const words: [Parameters<typeof statusValues>[0], string[]][] = [
    [
      { status: 'PASSED', dockerHub: 'success', noResult: null },
      ['success', 'success', 'SUCCESSFUL', 'succeeded', 'success']
    ],
    [
      { status: 'FAILED', dockerHub: 'error', noResult: null },
      ['failure', 'failed', 'FAILED', 'failed', 'error']
    ],
    [
      { status: 'RUNNING_WITH_FAILURES', dockerHub: 'error', noResult: null },
      ['pending', 'pending', 'INPROGRESS', 'pending', 'error']
    ],
    [
      { status: 'FAILED', dockerHub: 'error', noResult: 'cancelled' },
      ['error', 'canceled', 'STOPPED', 'error', 'error']
    ],
    [
      { status: 'SKIPPED', dockerHub: 'error', noResult: 'stale' },
      ['error', 'canceled', 'STOPPED', 'error', 'error']
    ]
  ]

  for (const [build, expected] of words)
    test(`include the words of every forge for ${build.noResult ?? build.status}`, () => {
      const { github, gitlab, bitbucket, azure_devops, docker_hub } =
        statusValues(build)
      assert.deepEqual(
        [github, gitlab, bitbucket, azure_devops, docker_hub],
        expected
      )
    })
})
