import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readBuild } from '../../src/build/build.ts'
import { readPreviousRun, readRun } from '../../src/build/read-run.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { replay } from '../helpers/fake-github.ts'
import { missingRoute, respond } from '../helpers/fake-receiver.ts'
import { isJson, type Json, recordedResponse } from '../helpers/fixtures.ts'
import { environment } from './environment.ts'
import { startReader } from './reader.ts'

function recordedRun(parts: Json = {}): Json {
  const { body } = recordedResponse('forgejo-run')
  assert.ok(isJson(body))
  return { ...body, ...parts }
}

/** The run of a pull request from `owner`. */
function pullRequestRun(owner: string): Json {
  const repo = (name: string) => ({
    full_name: name,
    url: `http://127.0.0.1:3900/api/v1/repos/${name}`
  })
  return recordedRun({
    event: 'pull_request_sync',
    trigger_event: 'pull_request',
    prettyref: '#1',
    event_payload: JSON.stringify({
      action: 'synchronized',
      pull_request: {
        number: 1,
        title: 'A topic',
        head: {
          ref: 'topic',
          sha: '24921a87fdb87cfcd095a93c194af610d04598b3',
          repo: repo(`${owner}/app`)
        },
        base: { ref: 'main', repo: repo('acme/app') }
      }
    })
  })
}

describe('a run of Forgejo', () => {
  test('has its own keys, and one state', () => {
    const run = parseRun(recordedRun())
    assert.ok(run)
    const { refKind, workflowId, title, subject, isPrivate, pageUrl } = run
    assert.deepEqual(
      { refKind, workflowId, title, subject, isPrivate, pageUrl },
      {
        refKind: 'branch',
        workflowId: 'ci.yml',
        title: 'Update the kernel',
        subject: null,
        isPrivate: true,
        pageUrl: 'http://127.0.0.1:3900/acme/app/actions/runs/70'
      }
    )
    const { number, event, status, conclusion, headBranch, headSha } = run
    assert.deepEqual(
      { number, event, status, conclusion, headBranch, headSha },
      {
        number: 70,
        event: 'push',
        status: 'completed',
        conclusion: 'success',
        headBranch: 'main',
        headSha: '24921a87fdb87cfcd095a93c194af610d04598b3'
      }
    )
    const { created, started, updated, actor, headRepository, attempt } = run
    assert.deepEqual(
      { created, started, updated, actor, headRepository, attempt },
      {
        created: Date.parse('2026-11-29T10:48:30Z'),
        started: Date.parse('2026-11-29T10:48:33Z'),
        updated: Date.parse('2026-11-29T10:49:03Z'),
        actor: 'acme',
        headRepository: 'acme/app',
        attempt: 1
      }
    )
  })

  for (const [word, status, conclusion] of [
    ['waiting', 'waiting', null],
    ['blocked', 'waiting', null],
    ['running', 'in_progress', null],
    ['failure', 'completed', 'failure'],
    ['cancelled', 'completed', 'cancelled'],
    ['skipped', 'completed', 'skipped'],
    ['unknown', 'unknown', null]
  ])
    test(`that is ${word} has the status ${status} and conclusion ${conclusion}`, () => {
      const run = parseRun(recordedRun({ status: word }))
      assert.equal(run?.status, status)
      assert.equal(run?.conclusion, conclusion)
    })

  test('has no end while it runs, and no zero times', () => {
    const zero = '1970-01-01T00:00:00Z'
    const waiting = { status: 'waiting', started: zero, stopped: zero }
    const run = parseRun(recordedRun(waiting))
    assert.equal(run?.started, null)
    assert.equal(run?.updated, Date.parse('2026-11-29T10:49:03Z'))
  })

  test('of a tag is not of a branch', () => {
    const event_payload = '{"ref": "refs/tags/v1"}'
    const run = parseRun(recordedRun({ event_payload, prettyref: 'v1' }))
    assert.equal(run?.headBranch, 'v1')
    assert.equal(run?.refKind, 'tag')
  })

  test('without a payload that can be read has a ref of an unknown kind', () => {
    for (const event_payload of ['', '{', '[]', undefined]) {
      const run = parseRun(recordedRun({ event_payload }))
      assert.equal(run?.headBranch, 'main')
      assert.equal(run?.refKind, null)
    }
  })

  test('is reported with its times and needs, by its own job', async t => {
    const reader = await startReader({
      prefix: '/api/v1',
      faults: [
        { on: /runs\/80$/, handler: replay('forgejo-run') },
        { on: /./, handler: missingRoute }
      ]
    })
    t.after(reader.close)
    const { payload } = await readBuild(reader, {
      repository: 'acme/app',
      apiUrl: reader.fake.url,
      serverUrl: 'http://127.0.0.1:3900',
      runId: 80,
      attempt: null,
      own: {
        jobId: null,
        jobStatus: 'success',
        runnerName: null,
        jobKey: 'last',
        needs: new Map([['build', 'success']])
      },
      env: { ...environment, repository: 'acme/app', runId: 80 }
    })
    assert.equal(payload.status, 'PASSED')
    assert.equal(payload.trigger_name, 'CI')
    assert.equal(payload.created, '2026-11-29T10:48:30+00:00')
    assert.deepEqual(payload.runs, [{ name: 'build', status: 'PASSED' }])
  })

  test('has a finished build where another run reports it', async t => {
    const reader = await startReader({
      faults: [{ on: /runs\/80$/, handler: replay('forgejo-run') }]
    })
    t.after(reader.close)
    const run = await readRun(reader.api, 'acme/app', 80, null)
    assert.equal(run.conclusion, 'success')
  })

  test('has a previous run, from the list of all runs', async t => {
    const list = {
      total_count: 3,
      workflow_runs: [
        recordedRun(),
        recordedRun({ id: 79, index_in_repo: 69, status: 'cancelled' }),
        recordedRun({ id: 78, index_in_repo: 68, status: 'failure' })
      ]
    }
    const reader = await startReader({
      faults: [
        { on: /actions\/workflows\//, handler: missingRoute },
        { on: /actions\/runs\?/, handler: respond(200, { body: list }) }
      ]
    })
    t.after(reader.close)
    const run = parseRun(recordedRun())
    assert.ok(run)
    const previous = await readPreviousRun(reader.api, 'acme/app', run)
    assert.equal(previous?.id, 78)
    const [, asked = ''] = reader.fake.asked()
    const query = new URLSearchParams(asked.split('?')[1])
    assert.equal(query.get('workflow_id'), 'ci.yml')
    assert.equal(query.get('ref'), 'refs/heads/main')
    assert.equal(query.get('status'), null)
  })

  for (const owner of ['acme', 'eve'])
    test(`of a pull request of ${owner} has its branch and repository`, () => {
      const run = parseRun(pullRequestRun(owner))
      assert.equal(run?.event, 'pull_request')
      assert.equal(run?.headBranch, 'topic')
      assert.equal(run?.headRepository, `${owner}/app`)
      assert.equal(run?.pullRequest?.number, 1)
    })
})
