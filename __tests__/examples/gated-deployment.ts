import { SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

const status = { id: 1, context: 'security/scan' }
const created_at = '2026-07-26T15:00:00Z'

export const scenarios: Scenario[] = [
  ...['success', 'failure'].map(state => ({
    title: `waits for its own status only, which is ${state}`,
    api: { statuses: { [SHA]: [{ ...status, state, created_at }] } }
  })),
  onStatus('passes', 'success', 'main'),
  onStatus('fails', 'success', 'topic'),
  onStatus('fails', 'failure', 'main'),
  onStatus('does not start', 'pending', 'main')
]

function onStatus(what: string, state: string, name: string): Scenario {
  const repository = { default_branch: 'main' }
  const commit = { sha: 'b'.repeat(40), branches: [{ name }], repository }
  const env = { GITHUB_EVENT_NAME: 'status' }
  const event = { ...status, ...commit, state }
  return {
    title: `${what} when the status of ${name} is ${state}`,
    steps: [['workflow-on-status.yml', { env, event }]]
  }
}
