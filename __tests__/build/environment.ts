import type { RunContext } from '../../src/build/workflow-run.ts'

/** What the runner says of a push to acme/lmp. */
export const environment: RunContext = {
  repository: 'acme/lmp',
  workflow: 'CI',
  workflowRef: 'acme/lmp/.github/workflows/ci.yml@refs/heads/main',
  runId: 1001,
  runNumber: 7,
  runAttempt: 1,
  sha: 'ac73aa11076f8ce7f9e27615d89734837ef4265a',
  ref: 'refs/heads/main',
  refName: 'main',
  headRef: '',
  baseRef: '',
  eventName: 'push',
  actor: 'octocat',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: { head_commit: { message: 'Update the kernel\n\nIt boots.' } }
}
