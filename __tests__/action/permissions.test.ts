import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ACTS } from '../helpers/acts.ts'
import { grants } from '../helpers/grants.ts'
import type { Permissions } from '../helpers/permissions.ts'

test('every row of the table of permissions is acted out', () => {
  const rows = grants().map(({ modes, when }) => `${modes.join(', ')}: ${when}`)
  assert.deepEqual(rows, Object.keys(ACTS))
})

/** lesser answers the permissions with `name` taken away, or lowered. */
function lesser(all: Permissions, name: string): Permissions[] {
  const { [name]: level, ...without } = all
  return level === 'write' ? [without, { ...all, [name]: 'read' }] : [without]
}

describe('permissions', { concurrency: 2 }, () => {
  for (const { modes, when, permissions } of grants()) {
    const row = `${modes.join(', ')}: ${when}`
    for (const [kind, act] of Object.entries(ACTS[row] ?? {})) {
      test(`${row} (${kind}): is green with just these`, async () => {
        const ran = await act({ permissions, visibility: 'private' })
        assert.equal(ran.code, 0, ran.stdout)
      })

      test(`${row} (${kind}): in public, writing is enough`, async () => {
        const writes = Object.fromEntries(
          Object.entries(permissions).filter(([, level]) => level === 'write')
        )
        const ran = await act({ permissions: writes, visibility: 'public' })
        assert.equal(ran.code, 0, ran.stdout)
      })

      for (const [name, level] of Object.entries(permissions))
        for (const less of lesser(permissions, name))
          test(`${row} (${kind}): is red with ${JSON.stringify(less)}`, async () => {
            const ran = await act({ permissions: less, visibility: 'private' })
            assert.equal(ran.code, 1, ran.stdout)
            const needed = less[name] ? level : `(read|${level})`
            assert.match(
              ran.annotations.map(({ message }) => message).join('\n'),
              new RegExp(`add "permissions: ${name}: ${needed}" to the job`)
            )
          })
    }
  }
})
