import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.AZURE_USER': '$acme', 'secrets.AZURE_PASSWORD': 'pass' },
    sent: [
      {
        url: '/api/registry/webhook',
        headers: { authorization: 'Basic JGFjbWU6cGFzcw==' },
        body: dockerHub('latest')
      },
      {
        url: '/dockerhub-webhook/notify',
        headers: { 'content-type': 'application/json' },
        body: dockerHub(SHA)
      }
    ]
  }
]

function dockerHub(tag: string): unknown {
  return {
    push_data: { pushed_at: 1785078624, pusher: 'octocat', tag, images: [] },
    repository: {
      repo_name: 'acme/api',
      name: 'api',
      namespace: 'acme',
      owner: 'acme',
      repo_url: 'https://github.com/acme/lmp',
      status: 'Active',
      description: '',
      full_description: '',
      dockerfile: '',
      is_private: false,
      is_official: false,
      is_trusted: true,
      star_count: 0,
      comment_count: 0,
      date_created: 1785077600
    }
  }
}
