import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { readJobs } from '../../src/build/jobs.ts'
import type { ApiState } from '../helpers/api.ts'
import { answer } from '../helpers/behaviours.ts'
import type { Json } from '../helpers/github.ts'
import { makeJob, makeRun } from '../helpers/github.ts'
import { startReader } from './reader.ts'

async function start(t: TestContext, state: Partial<ApiState>) {
  const reader = await startReader({ runs: [makeRun()], ...state })
  t.after(reader.close)
  const read = (attempt: number) =>
    readJobs(reader.api, 'acme/lmp', 1001, attempt)
  return { ...reader, read }
}

function many(count: number): Json[] {
  return Array.from({ length: count }, (_, id) =>
    makeJob({ id, name: `job ${id}` })
  )
}

for (const forge of ['github', 'gitea'] as const)
  test(`every page of 256 jobs is read from ${forge}`, async t => {
    const { read, fake } = await start(t, { forge, jobs: many(256) })
    const jobs = await read(1)
    assert.deepEqual(
      jobs?.map(job => job.name),
      many(256).map(job => job.name)
    )
    assert.equal(fake.requests.length, forge === 'github' ? 3 : 6)
  })

test('a real answer is read, a skipped job without runner too', async t => {
  const url = new URL(
    '../fixtures/github-api/jobs-recorded.json',
    import.meta.url
  )
  const body = JSON.parse(readFileSync(url, 'utf8'))
  const { read } = await start(t, {
    faults: [{ on: /jobs/, behave: answer(200, { body }) }]
  })
  const jobs = await read(1)
  assert.deepEqual(
    jobs?.map(job => [job.name, job.conclusion, job.labels]),
    [
      ['build-dmg', 'failure', ['macos-14']],
      ['build-ios', 'skipped', []]
    ]
  )
})

test('a re-run takes over what it did not run again', async t => {
  const { read } = await start(t, {
    runs: [makeRun(), makeRun({ run_attempt: 2 }), makeRun({ run_attempt: 3 })],
    jobs: [
      makeJob({ id: 1, name: 'build', run_attempt: 1 }),
      makeJob({ id: 2, name: 'test', run_attempt: 1, conclusion: 'failure' }),
      makeJob({ id: 3, name: 'lint', run_attempt: 1, conclusion: 'failure' }),
      makeJob({ id: 4, name: 'test', run_attempt: 2, conclusion: 'failure' }),
      makeJob({ id: 5, name: 'lint', run_attempt: 2 }),
      makeJob({ id: 6, name: 'test', run_attempt: 3 }),
      makeJob({ id: 7, name: 'late', run_attempt: 3 })
    ]
  })
  const ids = async (attempt: number) =>
    (await read(attempt))?.map(job => job.id)
  assert.deepEqual(await ids(3), [6, 7, 1, 5])
  assert.deepEqual(await ids(2), [4, 5, 1])
  assert.deepEqual(await ids(1), [1, 2, 3])
})

test('a first attempt asks once', async t => {
  const { read, fake } = await start(t, { jobs: many(3) })
  await read(1)
  assert.deepEqual(fake.asked(), [
    'GET /repos/acme/lmp/actions/runs/1001/attempts/1/jobs?per_page=100&limit=100&page=1'
  ])
})

test('a server without the endpoint of attempts is asked for the run', async t => {
  const { read } = await start(t, {
    jobs: [makeJob({ name: 'build' })],
    faults: [{ on: /attempts/, behave: answer(404) }]
  })
  assert.deepEqual(
    (await read(1))?.map(job => job.name),
    ['build']
  )
})

test('a server without jobs answers null', async t => {
  const { read } = await start(t, {
    faults: [{ on: /jobs/, behave: answer(404) }]
  })
  assert.equal(await read(1), null)
})

test('an early key for the list is known', async t => {
  const body = { total_count: 1, workflow_jobs: [makeJob()] }
  const { read } = await start(t, {
    faults: [{ on: /jobs/, behave: answer(200, { body }) }]
  })
  assert.equal((await read(1))?.length, 1)
})

test('a list that stays short is an error, not a smaller build', async t => {
  const body = {
    total_count: 3,
    jobs: [makeJob({ id: 1 }), makeJob({ id: 2 })]
  }
  const { read, fake } = await start(t, {
    faults: [{ on: /jobs/, behave: answer(200, { body }) }]
  })
  await assert.rejects(read(1), { message: /listed only 2 of 3 jobs/ })
  assert(fake.requests.length <= 4)
})

test('a server without links is paged by its count', async t => {
  const { read } = await start(t, {
    faults: [
      {
        on: /jobs/,
        behave: exchange => {
          const page = Number(exchange.request.query.get('page'))
          const jobs = many(7).slice((page - 1) * 3, page * 3)
          return answer(200, { body: { total_count: 7, jobs } })(exchange)
        }
      }
    ]
  })
  assert.equal((await read(1))?.length, 7)
})

test('pages without end are left', async t => {
  const jobs = many(100)
  const { read, fake } = await start(t, {
    faults: [
      {
        on: /jobs/,
        behave: answer(200, {
          headers: { link: '<http://x/?page=2>; rel="next"' },
          body: { total_count: 100, jobs }
        })
      }
    ]
  })
  assert.equal((await read(1))?.length, 100)
  assert.equal(fake.requests.length, 2)
})

for (const body of [{}, [], { jobs: {} }, { total_count: 1, jobs: ['x'] }])
  test(`the jobs ${JSON.stringify(body)} are an error`, async t => {
    const { read } = await start(t, {
      faults: [{ on: /jobs/, behave: answer(200, { body }) }]
    })
    await assert.rejects(read(1), { name: 'ApiError' })
  })
