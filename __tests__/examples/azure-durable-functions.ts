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
  const started = { location: `${INSTANCE}?code=key` }
  const names = { name: 'rollout', instanceId: '7', input: null, output: null }
  return {
    when: `an orchestration is ${runtimeStatus} with the custom status ${JSON.stringify(customStatus)}`,
    responses: {
      '/api/orchestrators/rollout': { status: 202, headers: started },
      [INSTANCE]: { body: { ...names, runtimeStatus, customStatus } }
    }
  }
}
