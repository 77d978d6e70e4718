import { makeRepository, makeRun, SHA } from '../helpers/fixtures.ts'
import { JOBS, type Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'a job of the run failed',
    runs: [makeRun({ status: 'in_progress', conclusion: null })],
    jobs: JOBS,
    step: {
      event: {
        pull_request: {
          number: 12,
          title: 'Boot faster',
          head: { ref: 'faster', sha: SHA, repo: makeRepository('acme/lmp') }
        }
      },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_HEAD_REF: 'faster',
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_REF_NAME: '12/merge'
      }
    },
    values: {
      'toJSON(needs)':
        '{"build":{"result":"failure"},"test":{"result":"failure"}}',
      'github.event.pull_request.number': '12',
      'github.token': 'ghs_test'
    },
    answers: 201
  }
]
