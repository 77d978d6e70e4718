import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resolveBuildStatus } from '../../src/build/build.ts'
import { parseJob } from '../../src/build/jobs.ts'
import type { CurrentJob } from '../../src/build/needs.ts'
import { settleRuns } from '../../src/build/runs.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import fc from '../helpers/property.ts'

const NOW = Date.parse('2026-07-26T15:12:00Z')
const going = { status: 'in_progress', conclusion: null, completed_at: null }
const own: CurrentJob = {
  jobId: '9',
  jobStatus: 'success',
  runnerName: 'GitHub Actions 9',
  jobKey: 'report',
  needs: null
}
const self = makeJob({
  id: 9,
  name: 'report',
  runner_name: 'GitHub Actions 9',
  check_run_url: 'https://api.github.com/repos/acme/lmp/check-runs/9',
  ...going
})

function settle(jobs: Json[], self: CurrentJob | null) {
  const parsed = jobs.map(parseJob).filter(job => job !== null)
  const run = parseRun(makeRun({ status: 'in_progress', conclusion: null }))
  assert(run)
  const { runs, ...names } = settleRuns(parsed, self, NOW)
  const said = runs.map(({ name, status }) => `${name} ${status}`)
  const build = resolveBuildStatus(run, runs, self)
  return { said, runs, ...names, ...build }
}

function needs(results: Record<string, string>): CurrentJob['needs'] {
  return new Map(Object.entries(results))
}

describe('the runs of a payload', () => {
  test('include this job with its job-status, completed now', () => {
    const { runs, status, unfinished } = settle([self], own)
    assert.equal(status, 'PASSED')
    assert.deepEqual(unfinished, [])
    assert.equal(runs[0]?.status, 'PASSED')
    assert.equal(runs[0]?.completed, NOW)
  })

  for (const jobStatus of ['failure', 'cancelled'] as const)
    test(`make the build FAILED when this job ended in ${jobStatus}`, () => {
      const result = settle([makeJob(), self], { ...own, jobStatus })
      assert.deepEqual(result.said, ['build PASSED', 'report FAILED'])
      assert.equal(result.status, 'FAILED')
      assert.equal(
        result.dockerHub,
        jobStatus === 'failure' ? 'failure' : 'error'
      )
    })

  test('exclude a job that only reports', () => {
    const reports = { ...own, needs: needs({ build: 'success' }) }
    const result = settle([makeJob(), self], reports)
    assert.deepEqual(result.said, ['build PASSED'])
    assert.equal(result.status, 'PASSED')
  })

  test('include a reporting job that failed', () => {
    const result = settle([makeJob(), self], {
      ...own,
      jobStatus: 'failure',
      needs: needs({ build: 'success' })
    })
    assert.deepEqual(result.said, ['build PASSED', 'report FAILED'])
    assert.equal(result.status, 'FAILED')
  })

  test('identify this job by its runner and an unfinished status without job-id', () => {
    const before = makeJob({ name: 'before', runner_name: own.runnerName })
    const queued = { ...self, status: 'queued' }
    const result = settle([before, queued], { ...own, jobId: null })
    assert.deepEqual(result.said, ['before PASSED', 'report PASSED'])
    assert.equal(result.status, 'PASSED')
  })

  test('identify this job by its key when the runner has no name', () => {
    const nameless = { ...own, jobId: null, runnerName: null }
    const other = makeJob({ id: 10, name: 'docs', runner_name: '', ...going })
    const mine = { ...self, id: 11, runner_name: '', check_run_url: null }
    const result = settle([other, mine], nameless)
    assert.deepEqual(result.said, ['docs RUNNING', 'report PASSED'])
    const named = settle([other, mine], { ...nameless, jobKey: 'key' })
    assert.deepEqual(named.said, ['docs RUNNING', 'report RUNNING'])
    const twice = settle([mine, { ...mine, id: 12 }], nameless)
    assert.deepEqual(twice.said, ['report RUNNING', 'report RUNNING'])
    const unlike = settle([mine], { ...nameless, runnerName: 'another' })
    assert.deepEqual(unlike.said, ['report RUNNING'])
  })

  test('stay unfinished when two jobs may be this one', () => {
    const other = { ...self, id: 10, name: 'other', check_run_url: null }
    const result = settle([self, other], { ...own, jobId: null })
    assert.deepEqual(result.said, ['report RUNNING', 'other RUNNING'])
    assert.equal(result.status, 'RUNNING')
  })

  for (const name of ['build', 'build (amd64)', 'build / compile'])
    test(`do not mistake the needed job "${name}" for this one`, () => {
      const lagging = { ...self, id: 10, name, check_run_url: null }
      const reports = {
        ...own,
        jobId: null,
        needs: needs({ build: 'success' })
      }
      const both = settle([lagging, self], reports)
      assert.deepEqual(both.said, [`${name} PASSED`])
      assert.deepEqual(both.lagging, [name])
      assert.equal(both.status, 'PASSED')
      const failed = settle([lagging, self], {
        ...reports,
        jobStatus: 'failure'
      })
      assert.deepEqual(failed.said, [`${name} PASSED`, 'report FAILED'])
      assert.equal(failed.status, 'FAILED')
    })

  test('use needs for a run that looks unfinished', () => {
    const jobs = [
      makeJob({ id: 1, name: 'build (amd64)', ...going }),
      makeJob({ id: 2, name: 'test / unit', ...going }),
      makeJob({ id: 3, name: 'docs', ...going })
    ]
    const result = settle(jobs, {
      ...own,
      needs: needs({ build: 'success', test: 'failure' })
    })
    assert.deepEqual(result.lagging, ['build (amd64)', 'test / unit'])
    assert.deepEqual(result.unfinished, ['docs'])
    assert.deepEqual(result.said, [
      'build (amd64) PASSED',
      'test / unit FAILED',
      'docs RUNNING'
    ])
    assert.deepEqual(
      result.runs.map(run => run.completed),
      [null, null, null]
    )
    assert.equal(result.status, 'FAILED')
  })

  test('keep a failure that needs calls success, and do not count it', () => {
    const jobs = [
      makeJob({ id: 1, name: 'lint', conclusion: 'failure' }),
      makeJob({ id: 2 })
    ]
    const result = settle(jobs, {
      ...own,
      needs: needs({ lint: 'success', build: 'success' })
    })
    assert.deepEqual(result.ignoredFailures, ['lint'])
    assert.deepEqual(result.said, ['lint FAILED', 'build PASSED'])
    assert.equal(result.status, 'PASSED')
  })

  test('do not count a matrix job that continue-on-error allows to fail', () => {
    const jobs = [
      makeJob({ id: 1, name: 'build (1)', conclusion: 'failure' }),
      makeJob({ id: 2, name: 'build (2)' }),
      makeJob({ id: 3, name: 'docs / page', conclusion: 'failure' }),
      self
    ]
    const result = settle(jobs, {
      ...own,
      needs: needs({ build: 'success', docs: 'success' })
    })
    assert.deepEqual(result.ignoredFailures, ['build (1)', 'docs / page'])
    assert.deepEqual(result.ambiguous, [])
    assert.equal(result.status, 'PASSED')
  })

  test('ignore one failure when a needed job has another name', () => {
    const jobs = [
      makeJob({ id: 1, name: 'Build it' }),
      makeJob({ id: 2, name: 'nightly', conclusion: 'failure' })
    ]
    const result = settle(jobs, {
      ...own,
      needs: needs({ build: 'success', nightly: 'success' })
    })
    assert.deepEqual(result.ignoredFailures, ['nightly'])
    assert.equal(result.status, 'PASSED')
  })

  const failure: Json = { conclusion: 'failure' }
  const alike: [string, Json[], string][] = [
    ['like a called workflow', [{}, { name: 'test / lint' }], 'test / lint'],
    ['like a matrix', [{}, { name: 'test (x)' }], 'test (x)'],
    ['as the key', [{ name: 'Unit' }, { name: 'test' }], 'test'],
    ['as the needed one', [{}, { name: 'test' }], 'test'],
    [
      'in another form',
      [{ name: 'test (1)' }, { name: 'test / lint' }],
      'test / lint'
    ]
  ]

  for (const [name, [first = {}, second = {}], unclear] of alike) {
    const reports = { ...own, needs: needs({ test: 'success' }) }
    const needed = makeJob({ id: 1, name: 'test', ...first })

    test(`count a failure of another job that is named ${name}`, () => {
      const other = makeJob({ id: 2, ...second, ...failure })
      const result = settle([needed, other, self], reports)
      assert.deepEqual(result.ignoredFailures, [])
      assert.deepEqual(result.ambiguous, [unclear])
      assert.equal(result.status, 'FAILED')
    })

    test(`do not treat another job that is named ${name} as done`, () => {
      const other = makeJob({ id: 2, ...second, ...going })
      const result = settle([needed, other, self], reports)
      assert.deepEqual(result.fromNeeds, [])
      assert.deepEqual(result.unfinished, [unclear])
      assert.equal(result.status, 'RUNNING')
    })
  }

  test('count a failure while another job of its matrix is running', () => {
    const jobs = [
      makeJob({ id: 1, name: 'test (1)', conclusion: 'failure' }),
      makeJob({ id: 2, name: 'test (2)', ...going })
    ]
    const result = settle(jobs, { ...own, needs: needs({ test: 'success' }) })
    assert.deepEqual(result.fromNeeds, ['test (2)'])
    assert.deepEqual(result.ambiguous, ['test (1)'])
    assert.equal(result.status, 'FAILED')
  })

  test('make the build FAILED for a failed key without a run', () => {
    const result = settle([makeJob({ name: 'A custom name' })], {
      ...own,
      needs: needs({ deploy: 'cancelled' })
    })
    assert.equal(result.status, 'FAILED')
    assert.equal(result.dockerHub, 'error')
  })

  test('leave the conclusion of the build to the run', () => {
    const run = parseRun(makeRun({ conclusion: 'timed_out' }))
    assert(run)
    assert.deepEqual(resolveBuildStatus(run, [], null), {
      status: 'FAILED',
      dockerHub: 'error',
      noResult: null
    })
  })

  const conclusions: [string, string[], string, string | null][] = [
    ['cancelled', [], 'FAILED', 'cancelled'],
    ['cancelled', ['success', 'cancelled'], 'FAILED', 'cancelled'],
    ['cancelled', ['failure', 'cancelled'], 'FAILED', null],
    ['stale', ['cancelled'], 'SKIPPED', 'stale'],
    ['action_required', [], 'QUEUED', 'action_required'],
    ['action_required', ['success'], 'FAILED', null],
    ['failure', ['cancelled'], 'FAILED', null]
  ]

  for (const [conclusion, jobs, status, noResult] of conclusions)
    test(`[${jobs}] of a run that is ${conclusion} make the build ${status}, ${noResult}`, () => {
      const run = parseRun(makeRun({ conclusion }))
      assert(run)
      const parsed = jobs.flatMap(
        (conclusion, id) => parseJob(makeJob({ id, conclusion })) ?? []
      )
      const { runs } = settleRuns(parsed, null, NOW)
      const resolved = resolveBuildStatus(run, runs, null)
      assert.equal(resolved.status, status)
      assert.equal(resolved.noResult, noResult)
    })

  const inside: [CurrentJob['jobStatus'], Record<string, string>, boolean][] = [
    ['cancelled', { test: 'success' }, true],
    ['success', { test: 'cancelled' }, true],
    ['cancelled', { test: 'failure' }, false],
    ['failure', { test: 'cancelled' }, false],
    ['success', { test: 'success' }, false]
  ]

  for (const [jobStatus, results, cancelled] of inside)
    test(`make the build ${cancelled ? 'cancelled' : 'not cancelled'} for a ${jobStatus} job with needs ${JSON.stringify(results)}`, () => {
      const run = parseRun(makeRun({ status: 'in_progress', conclusion: null }))
      assert(run)
      const { noResult } = resolveBuildStatus(run, [], {
        ...own,
        jobStatus,
        needs: needs(results)
      })
      assert.equal(noResult, cancelled ? 'cancelled' : null)
    })

  test('may be empty: the build has the status of its run or of this job', () => {
    const run = parseRun(makeRun({ status: 'queued', conclusion: null }))
    assert(run)
    assert.equal(resolveBuildStatus(run, [], null).status, 'QUEUED')
    assert.equal(resolveBuildStatus(run, [], own).status, 'PASSED')
    assert.equal(
      resolveBuildStatus(run, [], { ...own, jobStatus: 'cancelled' }).status,
      'FAILED'
    )
  })

  const word = fc.constantFrom(
    'success',
    'neutral',
    'skipped',
    'failure',
    'cancelled',
    'timed_out',
    'stale',
    'new',
    null
  )
  const jobs = fc.array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'a (1)', 'c / d', 'Other'),
      status: fc.constantFrom('queued', 'in_progress', 'completed', 'odd'),
      conclusion: word
    }),
    { minLength: 1 }
  )
  const results = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('success', 'failure', 'cancelled', 'skipped')
  )

  test('contain nothing unfinished or FAILED that counts in a PASSED build', () => {
    fc.assert(
      fc.property(jobs, fc.option(results), (parts, given) => {
        const reporter = given && { ...own, jobId: null, needs: needs(given) }
        const made = parts.map((part, id) => makeJob({ id, ...part }))
        const result = settle(made, reporter)
        if (result.status !== 'PASSED') return
        for (const run of result.runs)
          assert(
            ['PASSED', 'SKIPPED'].includes(run.status) ||
              (run.status === 'FAILED' &&
                result.ignoredFailures.includes(run.name))
          )
        for (const name of [...result.ignoredFailures, ...result.fromNeeds]) {
          const [key = ''] = name.split(' ')
          assert(given?.[key] !== undefined)
          assert(name === key || parts.every(part => part.name !== key))
        }
        assert.deepEqual(result.unfinished, [])
        if (given === null)
          assert(parts.every(({ conclusion }) => conclusion !== null))
      })
    )
  })
})
