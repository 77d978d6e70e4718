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
  const url = 'https://gitlab.acme.example/acme/lmp/-/pipelines/287'
  const created = { id: 287, sha: SHA, ref: 'main', web_url: url }
  return {
    when,
    responses: {
      '/api/v4/projects/42/pipeline': { status: 201, body: created },
      [`/api/v4/projects/42/repository/commits/${SHA}`]: statuses.map(
        status => ({
          body: {
            id: SHA,
            status,
            last_pipeline: status && { ...created, status }
          }
        })
      )
    }
  }
}
