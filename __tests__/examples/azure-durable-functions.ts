import { answer } from '../helpers/fake-receiver.ts'
import type { Scenario } from './runner.ts'

const INSTANCE = '/runtime/webhooks/durabletask/instances/7'

export const scenarios: Scenario[] = (
  [
    ['Completed', '12 of 12 hosts'],
    ['Failed', '12 of 12 hosts'],
    ['Terminated', '12 of 12 hosts'],
    ['Completed', { done: 12, of: 12 }],
    ['Completed', null]
  ] as const
).map(([runtimeStatus, customStatus]) => ({
  when: `an orchestration is ${runtimeStatus} with the custom status ${JSON.stringify(customStatus)}`,
  answers: {
    '/api/orchestrators/rollout': answer(202, {
      headers: { location: `${INSTANCE}?code=key` },
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
  }
}))
