import { makeRepository, SHA } from '../helpers/fixtures.ts'
import { fails, RUNNING } from './runner.ts'

const head = { ref: 'faster', sha: SHA, repo: makeRepository('acme/lmp') }
const values = {
  'toJSON(needs)': '{"build":{"result":"failure"},"test":{"result":"failure"}}',
  'github.event.pull_request.number': '12',
  'github.token': 'ghs_test'
}

export const scenarios = [
  {
    ...fails(values, 201),
    when: 'a job of the run failed',
    runs: [RUNNING],
    step: {
      event: { pull_request: { number: 12, title: 'Boot faster', head } },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_HEAD_REF: 'faster',
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_REF_NAME: '12/merge'
      }
    }
  }
]
