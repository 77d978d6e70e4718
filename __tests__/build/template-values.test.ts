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
      ref: 'refs/heads/topic',
      ref_name: 'topic',
      event_name: 'push',
      actor: 'octocat',
      server_url: 'https://github.com',
      api_url: 'https://api.github.com'
    })
  })

  test('include the status in the words of every forge', () => {
    assert.deepEqual(Object.values(statusValues('PASSED', 'success')), [
      'success',
      'success',
      'SUCCESSFUL',
      'succeeded',
      'success'
    ])
    assert.deepEqual(Object.values(statusValues('FAILED', 'error')), [
      'failure',
      'failed',
      'FAILED',
      'failed',
      'error'
    ])
    assert.deepEqual(
      Object.values(statusValues('RUNNING_WITH_FAILURES', 'error')),
      ['pending', 'pending', 'INPROGRESS', 'pending', 'error']
    )
  })
})
