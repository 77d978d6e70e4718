import assert from 'node:assert/strict'
import type { Scenario } from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { workflowRun } from '../helpers/harness.ts'

const INSTANCE = '/runtime/webhooks/durabletask/instances/7'

export const scenarios: Scenario[] = [
  orchestration('Completed', 'success'),
  orchestration('Failed', 'failure'),
  orchestration('Terminated', 'error')
]

function orchestration(runtimeStatus: string, state: string): Scenario {
  const location = `${INSTANCE}?code=key`
  return {
    title: `maps ${runtimeStatus} to ${state}`,
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
          customStatus: '12 of 12 hosts',
          output: null,
          createdTime: '2026-07-26T15:10:24Z',
          lastUpdatedTime: '2026-07-26T15:12:24Z'
        }
      })
    },
    step: workflowRun(),
    check({ ran, links: [link], requests }) {
      assert.equal(ran.outputs['chain-state'], state, ran.stdout)
      assert.equal(link?.description, '12 of 12 hosts')
      assert.equal(requests[1]?.url, location)
    }
  }
}
