import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  createStatuses,
  type Statuses
} from '../../src/github/commit-statuses.ts'
import { type Reader, startReader } from '../build/reader.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { respond } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'

const TOO_MANY = /listed more than 2,000 statuses/

/** A commit whose statuses are read. */
interface Commit {
  reader: Reader
  statuses: Statuses
  add(context: string, count?: number): void
  /** The pages that were asked for since the last question. */
  asked(): string[]
}

async function startCommit(
  t: { after: (work: () => Promise<void>) => void },
  forge: 'github' | 'gitea' = 'github'
): Promise<Commit> {
  const reader = await startReader({ forge })
  t.after(reader.close)
  const { api, fake } = reader
  const place = { apiUrl: fake.url, repository: 'acme/lmp', sha: SHA }
  let known = 0
  return {
    reader,
    statuses: createStatuses(api, place),
    add: (context, count = 1) => {
      for (let index = 0; index < count; index++)
        addStatus(fake.state, SHA, { context })
    },
    asked: () => {
      const paths = fake.asked().map(line => line.replace(/^.*statuses/, ''))
      const fresh = paths.slice(known)
      known = paths.length
      return fresh
    }
  }
}

describe('reading commit statuses', () => {
  for (const look of ['list', 'latest'] as const) {
    test(`${look} finds a status with 1,999 newer ones`, async t => {
      const { statuses, add } = await startCommit(t)
      add('mine')
      add('noise', 1999)
      const ids = (await statuses[look]('MINE')).map(({ id }) => id)
      assert.deepEqual(ids, [1])
    })

    test(`${look} does not accept a part of a longer list`, async t => {
      const { statuses, add } = await startCommit(t)
      add('mine')
      add('noise', 2000)
      await assert.rejects(statuses[look]('mine'), TOO_MANY)
      await assert.rejects(statuses[look]('mine'), TOO_MANY)
    })

    test(`${look} finds a status on a later page of Gitea`, async t => {
      const { statuses, add } = await startCommit(t, 'gitea')
      add('mine')
      add('noise', 99)
      const ids = (await statuses[look]('mine')).map(({ id }) => id)
      assert.deepEqual(ids, [1])
    })
  }

  test('a later read ends at the statuses that were read before', async t => {
    const { statuses, add, asked } = await startCommit(t)
    add('noise', 900)
    assert.deepEqual(await statuses.latest('mine'), [])
    asked()
    add('mine')
    add('noise', 150)
    const ids = (await statuses.latest('mine')).map(({ id }) => id)
    assert.deepEqual(ids, [901])
    assert.equal(asked().length, 3)
    add('mine')
    const later = (await statuses.latest('mine')).map(({ id }) => id)
    assert.deepEqual(later, [1052, 901])
    assert.equal(asked().length, 1)
  })

  test('a failed read is repeated from the page where it stopped', async t => {
    const { reader, statuses, add } = await startCommit(t)
    add('noise', 10)
    assert.deepEqual(await statuses.latest('mine'), [])
    add('mine')
    add('noise', 250)
    reader.fake.state.faults.push({
      on: /page=2$/,
      times: 1,
      handler: respond(403, { body: { message: 'no' } })
    })
    await assert.rejects(statuses.latest('mine'), /403/)
    const ids = (await statuses.latest('mine')).map(({ id }) => id)
    assert.deepEqual(ids, [11])
  })

  test('a short list takes one request', async t => {
    const { statuses, add, asked } = await startCommit(t)
    add('mine', 99)
    assert.equal((await statuses.latest('mine')).length, 99)
    assert.equal((await statuses.latest('mine')).length, 99)
    assert.deepEqual(asked(), [
      '?per_page=100&limit=100&sort=leastindex',
      '?per_page=100&limit=100&sort=leastindex'
    ])
  })
})
