import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseJob } from '../../src/build/jobs.ts'
import {
  matchProperties,
  parseRun,
  runFromEnvironment,
  runFromEvent
} from '../../src/build/workflow-run.ts'
import { formatTime, parseTime } from '../../src/lib/time.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import fc from '../helpers/property.ts'
import { environment } from './environment.ts'

function fixture(name: string): unknown {
  const url = new URL(`../fixtures/github-api/${name}`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8'))
}

describe('reading a workflow run', () => {
  test("reads all of GitHub's example of a run", () => {
    assert.deepEqual(parseRun(fixture('workflow-run.json')), {
      id: 30433642,
      attempt: 1,
      number: 562,
      workflow: 'Build',
      workflowId: '159038',
      workflowPath: '.github/workflows/build.yml',
      title: 'Update README.md',
      subject: 'Create linter.yaml',
      event: 'push',
      status: 'queued',
      conclusion: null,
      headBranch: 'main',
      refKind: null,
      headSha: 'acb5820ced9479c074f688cc328bf03f341a511d',
      headRepository: 'octo-org/octo-repo',
      isPrivate: false,
      actor: 'octocat',
      author: 'Octo Cat',
      pullRequest: null,
      url: 'https://api.github.com/repos/octo-org/octo-repo/actions/runs/30433642',
      pageUrl: 'https://github.com/octo-org/octo-repo/actions/runs/30433642',
      jobsUrl:
        'https://api.github.com/repos/octo-org/octo-repo/actions/runs/30433642/jobs',
      created: Date.parse('2020-01-22T19:33:08Z'),
      started: Date.parse('2020-01-22T19:33:08Z'),
      updated: Date.parse('2020-01-22T19:33:08Z')
    })
  })

  test('reads a run with only an id', () => {
    const run = parseRun({ id: 5 })
    assert.equal(run?.attempt, 1)
    assert.equal(run?.title, null)
    assert.equal(run?.created, null)
  })

  for (const value of [
    null,
    [],
    'x',
    {},
    { id: 'x' },
    { id: 1.5 },
    { id: 2 ** 53 },
    { id: 1, run_attempt: '2' }
  ])
    test(`rejects ${JSON.stringify(value)}`, () => {
      assert.equal(parseRun(value), null)
    })

  test('never throws, whatever a server sends', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            id: fc.oneof(fc.integer(), fc.jsonValue()),
            name: fc.jsonValue(),
            created_at: fc.jsonValue(),
            labels: fc.jsonValue(),
            conclusion: fc.jsonValue(),
            head_repository: fc.jsonValue(),
            pull_requests: fc.jsonValue()
          },
          { requiredKeys: [] }
        ),
        value => {
          parseRun(value)
          parseJob(value)
          runFromEvent({ workflow_run: value })
          runFromEnvironment({ ...environment, event: value })
        }
      )
    )
  })

  test('ignores a pull request of another repository', () => {
    const other = { base: { repo: { url: 'https://api.x/repos/eve/lmp' } } }
    const here = { base: { repo: { url: 'https://api.x/repos/acme/lmp' } } }
    const run = makeRun({
      pull_requests: [
        { number: 4, ...other },
        { number: 12, ...here }
      ]
    })
    assert.deepEqual(parseRun(run)?.pullRequest, {
      number: 12,
      title: null,
      base: null
    })
  })

  test('reads the run in a workflow_run event', () => {
    const run = makeRun({ name: null })
    const event = {
      action: 'completed',
      workflow: { name: 'CI' },
      workflow_run: run
    }
    assert.equal(runFromEvent(event)?.workflow, 'CI')
    assert.equal(runFromEvent({ action: 'opened' }), null)
    assert.equal(runFromEvent(null), null)
  })

  test("reads the step's own run from the environment", () => {
    const run = runFromEnvironment({
      ...environment,
      eventName: 'pull_request',
      ref: 'refs/pull/12/merge',
      refName: '12/merge',
      headRef: 'topic',
      event: {
        pull_request: {
          number: 12,
          title: 'Boot faster',
          head: { ref: 'topic', sha: 'f00', repo: makeRepository('eve/lmp') },
          base: { ref: 'main' }
        },
        repository: makeRepository('acme/lmp', { private: true })
      }
    })
    assert.equal(run.headBranch, 'topic')
    assert.equal(run.headSha, 'f00')
    assert.equal(run.headRepository, 'eve/lmp')
    assert.equal(run.isPrivate, true)
    assert.equal(run.workflowPath, '.github/workflows/ci.yml')
    assert.deepEqual(run.pullRequest, {
      number: 12,
      title: 'Boot faster',
      base: 'main'
    })
  })

  test('has no head repository when the fork was deleted', () => {
    const run = runFromEnvironment({
      ...environment,
      eventName: 'pull_request',
      event: {
        pull_request: { number: 1, title: 'x', head: { ref: 'a', repo: null } }
      }
    })
    assert.equal(run.headRepository, null)
  })

  test('reads a job without runner, labels and times', () => {
    assert.deepEqual(parseJob({ id: 4, status: 'queued', conclusion: '' }), {
      id: 4,
      name: 'job 4',
      attempt: null,
      checkRunId: null,
      status: 'queued',
      conclusion: null,
      runnerName: null,
      labels: [],
      url: null,
      pageUrl: null,
      created: null,
      started: null,
      completed: null
    })
    assert.equal(parseJob('x'), null)
  })

  const forgejo: [string, string, string | null][] = [
    ['success', 'completed', 'success'],
    ['running', 'in_progress', null],
    ['blocked', 'waiting', null]
  ]

  for (const [word, status, conclusion] of forgejo)
    test(`reads Forgejo's single word ${word} as ${status}, ${conclusion}`, () => {
      const job = parseJob({ id: 1, name: 'a', status: word })
      assert.equal(job?.status, status)
      assert.equal(job?.conclusion, conclusion)
    })

  const times: [string | null, string | undefined][] = [
    ['2020-01-20T09:42:40.000-08:00', '2020-01-20T17:42:40+00:00'],
    ['2021-07-26T18:10:37Z', '2021-07-26T18:10:37+00:00'],
    ['2021-07-26T18:10:37.999Z', '2021-07-26T18:10:37+00:00'],
    ['2021-07-26T18:10:37+0200', '2021-07-26T16:10:37+00:00'],
    ['2021-07-26T18:10:37', '2021-07-26T18:10:37+00:00'],
    ['0001-01-01T00:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
    [null, undefined]
  ]

  for (const [text, expected] of times)
    test(`reads the time ${text} as ${expected}`, () => {
      assert.equal(formatTime(parseTime(text)), expected)
    })
})

function factsOf(parts: Json) {
  const run = parseRun(JSON.parse(JSON.stringify(makeRun(parts))))
  assert(run)
  return matchProperties(run, 'acme/lmp')
}

describe('the facts for match', () => {
  test('describe the reported run', () => {
    assert.deepEqual(factsOf({}), {
      branch: 'main',
      tag: 'main',
      notBranch: null,
      notTag: null,
      refUncertain: true,
      workflow: 'CI',
      event: 'push',
      actor: 'octocat',
      repository: 'acme/lmp',
      fork: false
    })
  })

  const heads: [string, Json, boolean][] = [
    [
      'another repository',
      { head_repository: makeRepository('eve/lmp') },
      true
    ],
    ['another case', { head_repository: makeRepository('Acme/LMP') }, false],
    ['a deleted fork', { head_repository: null }, true],
    ['a forge without the key', { head_repository: undefined }, false],
    [
      'a pull request on a forge without the key',
      { head_repository: undefined, event: 'pull_request' },
      true
    ]
  ]

  for (const [name, parts, fork] of heads)
    test(`call a run of ${name} ${fork ? '' : 'not '}one of a fork`, () => {
      assert.equal(factsOf(parts).fork, fork)
    })

  const refs: [string, Json, boolean | 'branch' | 'tag'][] = [
    ['a push', {}, true],
    ['a release', { event: 'release' }, true],
    ['a pull request', { event: 'pull_request' }, 'branch'],
    ['a schedule', { event: 'schedule' }, 'branch'],
    [
      "Gitea's tag",
      { path: 'ci.yml@refs/tags/main', head_branch: null },
      'tag'
    ],
    ["Gitea's branch", { path: 'ci.yml@refs/heads/main' }, 'branch'],
    [
      'a workflow of another repository',
      { path: 'acme/x/.github/workflows/ci.yml@refs/heads/main' },
      true
    ]
  ]

  for (const [name, parts, kind] of refs)
    test(`distinguish a branch from a tag for ${name}`, () => {
      const { branch, notBranch, notTag, refUncertain } = factsOf(parts)
      assert.equal(branch, 'main')
      assert.equal(refUncertain, kind === true)
      assert.equal(notBranch, kind === 'tag' ? 'main is a tag' : null)
      assert.equal(notTag, kind === 'branch' ? 'main is a branch' : null)
    })
})
