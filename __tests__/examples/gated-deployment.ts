import { addStatus } from '../helpers/fake-github.ts'
import { SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'waits for its own status only',
    async run({ harness, run }) {
      addStatus(harness.api.state, SHA, {
        context: 'security/scan',
        created_at: '2026-07-26T15:00:00Z'
      })
      await run('workflow.yml')
    }
  },
  {
    title: 'passes when the status that starts it is success',
    async run({ run }) {
      for (const [state, branch] of [
        ['success', 'main'],
        ['success', 'topic'],
        ['failure', 'main'],
        ['pending', 'main']
      ])
        await run('workflow-on-status.yml', {
          env: { GITHUB_EVENT_NAME: 'status' },
          event: {
            sha: 'b'.repeat(40),
            state,
            context: 'security/scan',
            branches: [{ name: branch }],
            repository: { default_branch: 'main' }
          }
        })
    }
  }
]
