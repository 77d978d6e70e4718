import { makeRepository, SHA } from '../helpers/fixtures.ts'
import { fails, RUNNING, type Scenario } from './runner.ts'

const head = { ref: 'faster', sha: SHA, repo: makeRepository('acme/lmp') }
const event = { pull_request: { number: 12, title: 'Boot faster', head } }
const env = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_HEAD_REF: 'faster',
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_REF_NAME: '12/merge'
}

export const scenarios: Scenario[] = [
  {
    ...fails({}, 201),
    when: 'a job of the run failed',
    runs: [RUNNING],
    steps: [['workflow.yml', { event, env }]]
  }
]
