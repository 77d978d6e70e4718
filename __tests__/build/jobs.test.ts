import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, type TestContext, test } from 'node:test'
import { readJobs } from '../../src/build/jobs.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import { answer, missingRoute } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
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

describe('reading the jobs of a run', () => {
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
      faults: [{ on: /jobs/, handler: answer(200, { body }) }]
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
      runs: [
        makeRun(),
        makeRun({ run_attempt: 2 }),
        makeRun({ run_attempt: 3 })
      ],
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

  /** Returns which of attempt 1's jobs named build attempt 2 lists. */
  async function carry(t: TestContext, first: Json[], second: Json[]) {
    const named =
      (attempt: number, from: number) => (part: Json, index: number) =>
        makeJob({
          id: from + index,
          name: 'build',
          run_attempt: attempt,
          ...part
        })
    const { read } = await start(t, {
      runs: [makeRun(), makeRun({ run_attempt: 2 })],
      jobs: [...first.map(named(1, 1)), ...second.map(named(2, 11))]
    })
    const jobs = (await read(2)) ?? []
    return jobs.map(job => job.id ?? 0).filter(id => id < 11)
  }

  const failed: Json = { conclusion: 'failure' }
  const skipped: Json = { conclusion: 'skipped' }

  const carried: [string, Json[], Json[], number[]][] = [
    ['one of two that FAILED', [failed, failed], [{}], [1]],
    ['the one that FAILED first of all', [{}, failed, skipped], [{}], [2, 1]],
    ['one that PASSED before a skipped one', [skipped, {}], [{}], [2]],
    ['none, when each ran again', [failed, {}], [{}, {}], []],
    ['none, when there are more now', [failed], [{}, {}], []]
  ]

  for (const [name, first, second, expected] of carried)
    test(`of jobs with one name is taken over: ${name}`, async t => {
      const ids = await carry(t, first, second)
      assert.deepEqual(ids.toSorted(), expected.toSorted())
    })

  test('a name that lost jobs twice still carries the rest', async t => {
    const { read } = await start(t, {
      runs: [
        makeRun(),
        makeRun({ run_attempt: 2 }),
        makeRun({ run_attempt: 3 })
      ],
      jobs: [
        makeJob({ id: 1, conclusion: 'failure' }),
        makeJob({ id: 2, conclusion: 'failure' }),
        makeJob({ id: 3, run_attempt: 2 }),
        makeJob({ id: 4, name: 'test', run_attempt: 3 })
      ]
    })
    assert.deepEqual(
      (await read(3))?.map(job => [job.id, job.conclusion]),
      [
        [4, 'success'],
        [1, 'failure'],
        [3, 'success']
      ]
    )
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
      faults: [{ on: /attempts/, handler: missingRoute }]
    })
    assert.deepEqual(
      (await read(1))?.map(job => job.name),
      ['build']
    )
  })

  test('a server without jobs answers null', async t => {
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: missingRoute }]
    })
    assert.equal(await read(1), null)
  })

  test('an early key for the list is known', async t => {
    const body = { total_count: 1, workflow_jobs: [makeJob()] }
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: answer(200, { body }) }]
    })
    assert.equal((await read(1))?.length, 1)
  })

  test('a list that stays short is an error, not a smaller build', async t => {
    const body = {
      total_count: 3,
      jobs: [makeJob({ id: 1 }), makeJob({ id: 2 })]
    }
    const { read, fake } = await start(t, {
      faults: [{ on: /jobs/, handler: answer(200, { body }) }]
    })
    await assert.rejects(read(1), { message: /listed only 2 of 3 jobs/ })
    assert(fake.requests.length <= 4)
  })

  test('the largest count that the server gave is what counts', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
            const first = exchange.request.query.get('page') === '1'
            const body = first
              ? { total_count: 101, jobs: many(100) }
              : { total_count: 100, jobs: [] }
            return answer(200, { body })(exchange)
          }
        }
      ]
    })
    await assert.rejects(read(1), { message: /listed only 100 of 101 jobs/ })
  })

  for (const [name, first, second] of [
    ['one id', '7', '7'],
    ['ids beyond what a number holds', '9007199254740993', '9007199254740992']
  ] as const)
    test(`two jobs under ${name} are both kept`, async t => {
      const job = JSON.stringify(makeJob({ id: 7 }))
      const other = JSON.stringify(
        makeJob({ id: 7, name: 'test', conclusion: 'failure' })
      )
      const list = [job.replace('7', first), other.replace('7', second)]
      const body = Buffer.from(`{"total_count":1,"jobs":[${list}]}`)
      const { read } = await start(t, {
        faults: [{ on: /jobs/, handler: answer(200, { body }) }]
      })
      assert.deepEqual(
        (await read(1))?.map(job => job.name),
        ['build', 'test']
      )
    })

  test('a full page without a count is followed by the next', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
            const page = Number(exchange.request.query.get('page'))
            const jobs = many(120).slice((page - 1) * 100, page * 100)
            return answer(200, { body: { jobs } })(exchange)
          }
        }
      ]
    })
    assert.equal((await read(1))?.length, 120)
  })

  test('a job that is listed twice makes up for no other', async t => {
    const body = {
      total_count: 2,
      jobs: [makeJob(), makeJob({ conclusion: 'failure' })]
    }
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: answer(200, { body }) }]
    })
    await assert.rejects(read(1), { message: /listed only 1 of 2 jobs/ })
  })

  test('a server without links is paged by its count', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
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
          handler: answer(200, {
            headers: { link: '<http://x/?page=2>; rel="next"' },
            body: { total_count: 100, jobs }
          })
        }
      ]
    })
    assert.equal((await read(1))?.length, 100)
    assert.equal(fake.requests.length, 2)
  })

  for (const body of [
    {},
    [],
    { jobs: {} },
    { total_count: 1, jobs: ['x'] },
    { total_count: '1', jobs: [] },
    { total_count: -1, jobs: [] }
  ])
    test(`the jobs ${JSON.stringify(body)} are an error`, async t => {
      const { read } = await start(t, {
        faults: [{ on: /jobs/, handler: answer(200, { body }) }]
      })
      await assert.rejects(read(1), { name: 'ApiError' })
    })
})
