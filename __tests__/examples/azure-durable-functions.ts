import assert from 'node:assert/strict'
import type { Scenario } from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { workflowRun } from '../helpers/harness.ts'

const INSTANCE = '/runtime/webhooks/durabletask/instances/7'

export const scenarios: Scenario[] = [
  orchestration('Completed', 'success'),
  orchestration('Failed', 'failure'),
  orchestration('Terminated', 'error'),
  orchestration('Completed', 'success', { done: 12, of: 12 }),
  orchestration('Completed', 'success', null)
]

function orchestration(
  runtimeStatus: string,
  state: string,
  customStatus: unknown = '12 of 12 hosts'
): Scenario {
  const location = `${INSTANCE}?code=key`
  return {
    title: `maps ${runtimeStatus} with the custom status ${JSON.stringify(customStatus)} to ${state}`,
    paths: {
      '/api/orchestrators/rollout': answer(202, {
        headers: { location },
        body: { id: '7' }
      }),
      [INSTANCE]: answer(200, {
        body: {
          name: 'rollout',
          instanceId: '7',
          runtimeStatus,
          input: null,
          customStatus,
          output: null,
          createdTime: '2026-07-26T15:10:24Z',
          lastUpdatedTime: '2026-07-26T15:12:24Z'
        }
      })
    },
    step: workflowRun(),
    check({ ran, links: [link], requests }) {
      assert.equal(ran.outputs['chain-state'], state, ran.stdout)
      assert.equal(
        link?.description,
        typeof customStatus === 'string' ? customStatus : null
      )
      assert.equal(requests[1]?.url, location)
    }
  }
}
