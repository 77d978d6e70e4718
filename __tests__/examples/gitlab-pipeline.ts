import { answer } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  ...['success', 'failed', 'canceled', 'skipped'].map(status =>
    pipeline(`a pipeline is ${status}`, [status])
  ),
  pipeline('the commit has no pipeline at first', [null, 'success'])
]

/** `statuses` are those of the commit's pipeline, null for none yet. */
function pipeline(when: string, statuses: (string | null)[]): Scenario {
  return {
    when,
    answers: {
      '/api/v4/projects/42/pipeline': answer(201, {
        body: { id: 287, status: 'created' }
      }),
      [`/api/v4/projects/42/repository/commits/${SHA}`]: statuses.map(status =>
        answer(200, { body: commit(status) })
      )
    }
  }
}

/** Returns the commit as GitLab's API does. */
function commit(status: string | null) {
  return {
    id: SHA,
    short_id: SHA.slice(0, 8),
    title: 'Update the kernel',
    status,
    last_pipeline: status && {
      id: 287,
      iid: 12,
      project_id: 42,
      sha: SHA,
      ref: 'main',
      status,
      source: 'api',
      web_url: 'https://gitlab.acme.example/acme/lmp/-/pipelines/287'
    }
  }
}
