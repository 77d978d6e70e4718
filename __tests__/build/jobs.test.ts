import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, type TestContext, test } from 'node:test'
import { readJobs } from '../../src/build/jobs.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import { missingRoute, respond } from '../helpers/fake-receiver.ts'
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
    test(`reads every page of 256 jobs from ${forge}`, async t => {
      const { read, fake } = await start(t, { forge, jobs: many(256) })
      const jobs = await read(1)
      assert.deepEqual(
        jobs?.map(job => job.name),
        many(256).map(job => job.name)
      )
      assert.equal(fake.requests.length, forge === 'github' ? 3 : 6)
    })

  test('reads a recorded response, including a skipped job without a runner', async t => {
    const url = new URL(
      '../fixtures/github-api/jobs-recorded.json',
      import.meta.url
    )
    const body = JSON.parse(readFileSync(url, 'utf8'))
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: respond(200, { body }) }]
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

  test('includes the jobs that a re-run did not run again', async t => {
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
    test(`includes of earlier jobs with one name: ${name}`, async t => {
      const ids = await carry(t, first, second)
      assert.deepEqual(ids.toSorted(), expected.toSorted())
    })

  test('includes the remaining jobs of a name that was re-run twice', async t => {
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

  test('makes one request for a first attempt', async t => {
    const { read, fake } = await start(t, { jobs: many(3) })
    await read(1)
    assert.deepEqual(fake.asked(), [
      'GET /repos/acme/lmp/actions/runs/1001/attempts/1/jobs?per_page=100&limit=100&page=1'
    ])
  })

  test('reads the jobs of the run from a server without the endpoint for attempts', async t => {
    const { read } = await start(t, {
      jobs: [makeJob({ name: 'build' })],
      faults: [{ on: /attempts/, handler: missingRoute }]
    })
    assert.deepEqual(
      (await read(1))?.map(job => job.name),
      ['build']
    )
  })

  test('returns null for a server without jobs', async t => {
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: missingRoute }]
    })
    assert.equal(await read(1), null)
  })

  test('reads the older key of the list', async t => {
    const body = { total_count: 1, workflow_jobs: [makeJob()] }
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: respond(200, { body }) }]
    })
    assert.equal((await read(1))?.length, 1)
  })

  test('fails for a list that stays too short', async t => {
    const body = {
      total_count: 3,
      jobs: [makeJob({ id: 1 }), makeJob({ id: 2 })]
    }
    const { read, fake } = await start(t, {
      faults: [{ on: /jobs/, handler: respond(200, { body }) }]
    })
    await assert.rejects(read(1), { message: /listed only 2 of 3 jobs/ })
    assert(fake.requests.length <= 4)
  })

  test('expects the largest count that the server returned', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
            const first = exchange.request.query.get('page') === '1'
            const body = first
              ? { total_count: 101, jobs: many(100) }
              : { total_count: 100, jobs: [] }
            return respond(200, { body })(exchange)
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
    test(`keeps both jobs under ${name}`, async t => {
      const job = JSON.stringify(makeJob({ id: 7 }))
      const other = JSON.stringify(
        makeJob({ id: 7, name: 'test', conclusion: 'failure' })
      )
      const list = [job.replace('7', first), other.replace('7', second)]
      const body = Buffer.from(`{"total_count":1,"jobs":[${list}]}`)
      const { read } = await start(t, {
        faults: [{ on: /jobs/, handler: respond(200, { body }) }]
      })
      assert.deepEqual(
        (await read(1))?.map(job => job.name),
        ['build', 'test']
      )
    })

  test('reads the next page after a full one without a count', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
            const page = Number(exchange.request.query.get('page'))
            const jobs = many(120).slice((page - 1) * 100, page * 100)
            return respond(200, { body: { jobs } })(exchange)
          }
        }
      ]
    })
    assert.equal((await read(1))?.length, 120)
  })

  test('fails when one job is listed twice and another one is missing', async t => {
    const body = {
      total_count: 2,
      jobs: [makeJob(), makeJob({ conclusion: 'failure' })]
    }
    const { read } = await start(t, {
      faults: [{ on: /jobs/, handler: respond(200, { body }) }]
    })
    await assert.rejects(read(1), { message: /listed only 1 of 2 jobs/ })
  })

  test('reads pages by the count on a server without links', async t => {
    const { read } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: exchange => {
            const page = Number(exchange.request.query.get('page'))
            const jobs = many(7).slice((page - 1) * 3, page * 3)
            return respond(200, { body: { total_count: 7, jobs } })(exchange)
          }
        }
      ]
    })
    assert.equal((await read(1))?.length, 7)
  })

  test('stops reading when the pages do not end', async t => {
    const jobs = many(100)
    const { read, fake } = await start(t, {
      faults: [
        {
          on: /jobs/,
          handler: respond(200, {
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
    test(`fails for the jobs ${JSON.stringify(body)}`, async t => {
      const { read } = await start(t, {
        faults: [{ on: /jobs/, handler: respond(200, { body }) }]
      })
      await assert.rejects(read(1), { name: 'ApiError' })
    })
})
