import { addStatus } from '../helpers/fake-github.ts'
import { SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

const context = 'security/scan'

export const scenarios: Scenario[] = [
  {
    title: 'waits for its own status only',
    async run({ harness, run }) {
      const created_at = '2026-07-26T15:00:00Z'
      addStatus(harness.api.state, SHA, { context, created_at })
      await run('workflow.yml')
    }
  },
  {
    title: 'passes when the status that starts it is success',
    async run({ run }) {
      for (const [state, name] of [
        ['success', 'main'],
        ['success', 'topic'],
        ['failure', 'main'],
        ['pending', 'main']
      ]) {
        const status = { sha: 'b'.repeat(40), state, context }
        const repository = { default_branch: 'main' }
        await run('workflow-on-status.yml', {
          env: { GITHUB_EVENT_NAME: 'status' },
          event: { ...status, branches: [{ name }], repository }
        })
      }
    }
  }
]
