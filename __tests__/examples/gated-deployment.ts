import assert from 'node:assert/strict'
import { inputsOf, type Scenario } from '../helpers/examples.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { SHA } from '../helpers/fixtures.ts'
import { startHarness } from '../helpers/harness.ts'

export const scenarios: Scenario[] = [
  {
    title: 'waits for its own status only',
    async run() {
      const [inputs] = inputsOf('gated-deployment/workflow.yml')
      const harness = await startHarness()
      addStatus(harness.api.state, SHA, {
        context: 'security/scan',
        created_at: '2026-07-26T15:00:00Z'
      })
      const ran = await harness.run({ inputs })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.sha, SHA)
    }
  },
  {
    title: 'passes when the status that starts it is success',
    async run() {
      const [inputs] = inputsOf('gated-deployment/workflow-on-status.yml')
      const harness = await startHarness()
      for (const [state, branch, code] of [
        ['success', 'main', 0],
        ['success', 'topic', 1],
        ['failure', 'main', 1],
        ['pending', 'main', 1]
      ] as const) {
        const ran = await harness.run({
          inputs,
          env: { GITHUB_EVENT_NAME: 'status' },
          event: {
            sha: 'b'.repeat(40),
            state,
            context: 'security/scan',
            branches: [{ name: branch }],
            repository: { default_branch: 'main' }
          }
        })
        assert.equal(ran.code, code, ran.stdout)
        if (state !== 'pending' && branch === 'main')
          assert.equal(ran.outputs.sha, 'b'.repeat(40))
      }
    }
  }
]
