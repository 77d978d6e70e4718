import { answer } from '../helpers/fake-receiver.ts'
import type { Scenario } from './runner.ts'

const INSTANCE = '/runtime/webhooks/durabletask/instances/7'

export const scenarios: Scenario[] = [
  orchestration('Completed', '12 of 12 hosts'),
  orchestration('Failed', '12 of 12 hosts'),
  orchestration('Terminated', '12 of 12 hosts'),
  orchestration('Completed', { done: 12, of: 12 }),
  orchestration('Completed', null)
]

function orchestration(runtimeStatus: string, customStatus: unknown): Scenario {
  const times = {
    createdTime: '2026-07-26T15:10:24Z',
    lastUpdatedTime: '2026-07-26T15:12:24Z'
  }
  const status = { name: 'rollout', instanceId: '7', runtimeStatus }
  const values = { input: null, customStatus, output: null }
  const headers = { location: `${INSTANCE}?code=key` }
  const started = { headers, body: { id: '7' } }
  return {
    when: `an orchestration is ${runtimeStatus} with the custom status ${JSON.stringify(customStatus)}`,
    answers: {
      '/api/orchestrators/rollout': answer(202, started),
      [INSTANCE]: answer(200, { body: { ...status, ...values, ...times } })
    }
  }
}
