import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reportLinks } from '../../../src/modes/chain/result.ts'
import { createChain } from '../../../src/modes/chain/state-machine.ts'

describe('the result of a chain', () => {
  test('lists links with ISO times, without times for links that were not called', () => {
    const chain = createChain({
      webhooks: [
        { name: 'staging', enabled: true, callback: { via: 'listener' } },
        { name: 'prod', enabled: true, callback: { via: 'status' } }
      ],
      expect_final_callback: true
    })
    const links = chain.links.map((link, index) =>
      index > 0
        ? link
        : {
            ...link,
            state: 'failure' as const,
            callback: {
              state: 'failure' as const,
              description: '2 tests FAILED',
              context: 'ci',
              target_url: 'https://ci.example/1'
            },
            statusCode: 202,
            attempts: 1,
            started: 1767225600000,
            completed: 1767225601500,
            conflicts: 1
          }
    )
    assert.deepEqual(
      reportLinks({ ...chain, links }, text => text),
      [
        {
          name: 'staging',
          state: 'failure',
          description: '2 tests FAILED',
          context: 'ci',
          target_url: 'https://ci.example/1',
          status_code: 202,
          attempts: 1,
          started: '2026-01-01T00:00:00.000Z',
          completed: '2026-01-01T00:00:01.500Z',
          duration_ms: 1500,
          conflicts: 1
        },
        {
          name: 'prod',
          state: 'skipped',
          description: null,
          context: null,
          target_url: null,
          status_code: null,
          attempts: 0,
          started: null,
          completed: null,
          duration_ms: null,
          conflicts: 0
        }
      ]
    )
  })
})
