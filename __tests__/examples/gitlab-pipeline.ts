import { answer } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  ...['success', 'failed', 'canceled', 'skipped'].map(status =>
    pipeline(`a pipeline is ${status}`, status)
  ),
  pipeline('the commit has no pipeline at first', null, 'success')
]

/** `statuses` are those of the commit's pipeline, null for none yet. */
function pipeline(when: string, ...statuses: (string | null)[]): Scenario {
  const created = { id: 287, iid: 12, project_id: 42, sha: SHA, ref: 'main' }
  const url = 'https://gitlab.acme.example/acme/lmp/-/pipelines/287'
  const commits = statuses.map(status => ({
    id: SHA,
    short_id: SHA.slice(0, 8),
    title: 'Update the kernel',
    status,
    last_pipeline: status && { ...created, status, source: 'api', web_url: url }
  }))
  return {
    when,
    answers: {
      '/api/v4/projects/42/pipeline': answer(201, {
        body: { id: 287, status: 'created' }
      }),
      [`/api/v4/projects/42/repository/commits/${SHA}`]: commits.map(body =>
        answer(200, { body })
      )
    }
  }
}
