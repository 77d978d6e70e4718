import assert from 'node:assert/strict'
import type { Received } from './fake-receiver.ts'
import { type Json, makeJob, makeRepository, makeRun } from './fixtures.ts'
import { workflowRun } from './harness.ts'
import type { RunOptions } from './run-action.ts'

const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const PAGE = 'https://github.com/acme/lmp/actions/runs/1001'
const TITLE = 'Tell <!channel> & @everyone'

const PASSED = makeRun({ display_title: TITLE })
const FAILED = makeRun({ display_title: TITLE, conclusion: 'failure' })
const BEFORE = makeRun({ id: 900, run_number: 6, conclusion: 'failure' })
const JOBS = [
  makeJob({ conclusion: 'failure' }),
  makeJob({ id: 5002, name: 'test (arm)', conclusion: 'failure' }),
  makeJob({ id: 5003, name: 'docs' })
]

/** Expected is one request as the service wants it. */
export interface Expected {
  method?: string
  url: string
  /** headers are those the service looks at. */
  headers?: Record<string, string>
  body: unknown
}

/** Example is one run of a workflow in examples/, and what it must send. */
export interface Example {
  /** folder is the one in examples/. */
  folder: string
  when: string
  runs: Json[]
  jobs: Json[]
  /** step is the event and environment of the step. */
  step: Pick<RunOptions, 'env' | 'event'>
  /** values are what the `${{ }}` in the step's inputs come to. */
  values: Record<string, string>
  /** status is what the service answers. */
  status?: number
  expected: Expected[]
}

/** EXAMPLES are all that examples/ shows of deliveries. */
export const EXAMPLES: Example[] = [
  {
    folder: 'redeliver',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [],
    step: workflowRun(PASSED),
    values: {
      'secrets.DASHBOARD': 'UseSomethingGoodHere',
      'secrets.INVENTORY': 'AndSomethingElseThere'
    },
    expected: [
      {
        url: '/builds',
        headers: {
          'x-jobserv-sig':
            'sha256:824090b6bb5c3819adfe8540636b54501acec739a0e3096177a16740c0d68330'
        },
        body: jobServ('PASSED', 'success')
      },
      {
        url: '/hooks/1001',
        headers: { 'content-type': 'application/json' },
        body: { build: 1001, status: 'PASSED', sha: SHA }
      }
    ]
  },
  {
    folder: 'slack',
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    step: workflowRun(FAILED),
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'failed'
    },
    expected: [
      {
        url: '/services/T0/B0/key',
        headers: { 'content-type': 'application/json' },
        body: {
          text: `<${PAGE}|CI #7> on main failed`,
          blocks: [
            {
              type: 'section',
              text: {
                type: 'mrkdwn',
                text: `:x: <${PAGE}|CI #7> on \`main\` failed: *build, test (arm)*\nTell &lt;!channel&gt; &amp; @everyone, by octocat`
              }
            }
          ]
        }
      }
    ]
  },
  {
    folder: 'slack',
    when: 'the build is fixed',
    runs: [BEFORE, PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'fixed'
    },
    expected: [
      {
        url: '/services/T0/B0/key',
        body: {
          text: `:white_check_mark: <${PAGE}|CI #7> on \`main\` passes again`
        }
      }
    ]
  },
  {
    folder: 'slack',
    when: 'the build is fine as before',
    runs: [makeRun({ id: 900, run_number: 6 }), PASSED],
    jobs: JOBS,
    step: workflowRun(PASSED),
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'fixed'
    },
    expected: []
  },
  {
    folder: 'discord',
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    step: workflowRun(FAILED),
    values: { 'secrets.DISCORD_URL': 'BASE/api/webhooks/123/key' },
    status: 204,
    expected: [
      {
        url: '/api/webhooks/123/key',
        headers: { 'content-type': 'application/json' },
        body: {
          username: 'CI',
          allowed_mentions: { parse: [] },
          embeds: [
            {
              title: 'CI #7 is FAILED',
              url: PAGE,
              description: TITLE,
              timestamp: '2026-07-26T15:10:24+00:00',
              fields: [
                { name: 'Branch', value: 'main', inline: true },
                { name: 'By', value: 'octocat', inline: true }
              ]
            }
          ]
        }
      }
    ]
  },
  {
    folder: 'teams',
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    step: workflowRun(FAILED),
    values: {
      'secrets.TEAMS_URL':
        'BASE/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key'
    },
    status: 202,
    expected: [
      {
        url: '/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key',
        headers: { 'content-type': 'application/json' },
        body: {
          type: 'message',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              contentUrl: null,
              content: {
                $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                type: 'AdaptiveCard',
                version: '1.4',
                body: [
                  {
                    type: 'TextBlock',
                    size: 'Medium',
                    weight: 'Bolder',
                    wrap: true,
                    text: 'CI #7 is FAILED'
                  },
                  {
                    type: 'FactSet',
                    facts: [
                      { title: 'Branch', value: 'main' },
                      { title: 'Commit', value: TITLE },
                      { title: 'Failed', value: 'build, test (arm)' }
                    ]
                  }
                ],
                actions: [
                  { type: 'Action.OpenUrl', title: 'Open the run', url: PAGE }
                ]
              }
            }
          ]
        }
      }
    ]
  },
  {
    folder: 'pull-request-comment',
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
    status: 201,
    expected: [
      {
        url: '/repos/acme/lmp/issues/12/comments',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: 'Bearer ghs_test',
          'x-github-api-version': '2022-11-28',
          'user-agent': 'webhook-action/1.0.0'
        },
        body: { body: `[CI](${PAGE}) failed for ${SHA}: build, test (arm)` }
      }
    ]
  },
  {
    folder: 'gitlab-merge-request',
    when: 'the tests failed',
    runs: [makeRun({ status: 'in_progress', conclusion: null })],
    jobs: [makeJob({ name: 'test', status: 'in_progress', conclusion: null })],
    step: { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } },
    values: {
      'toJSON(inputs)': `{"merge_request":"34","commit":"${SHA}"}`,
      'secrets.GITLAB_TOKEN': 'glpat-test'
    },
    status: 201,
    expected: [
      {
        url: '/api/v4/projects/42/merge_requests/34/notes',
        headers: {
          'private-token': 'glpat-test',
          'content-type': 'application/json'
        },
        body: { body: `[CI #7](${PAGE}) is **PASSED** for ${SHA}` }
      }
    ]
  },
  {
    folder: 'gitlab-status',
    when: 'the run starts',
    runs: [makeRun({ status: 'in_progress', conclusion: null })],
    jobs: [],
    step: workflowRun(
      makeRun({ status: 'in_progress', conclusion: null }),
      'in_progress'
    ),
    values: { 'secrets.GITLAB_TOKEN': 'glpat-test' },
    status: 201,
    expected: [
      {
        url: `/api/v4/projects/42/statuses/${SHA}`,
        headers: { 'private-token': 'glpat-test' },
        body: {
          state: 'pending',
          name: 'github/CI',
          ref: 'main',
          target_url: PAGE,
          description: 'RUNNING on GitHub'
        }
      }
    ]
  },
  {
    folder: 'gitlab-status',
    when: 'the run fails',
    runs: [FAILED],
    jobs: JOBS,
    step: workflowRun(FAILED),
    values: { 'secrets.GITLAB_TOKEN': 'glpat-test' },
    status: 201,
    expected: [
      {
        url: `/api/v4/projects/42/statuses/${SHA}`,
        headers: { 'private-token': 'glpat-test' },
        body: {
          state: 'failed',
          name: 'github/CI',
          ref: 'main',
          target_url: PAGE,
          description: 'FAILED on GitHub'
        }
      }
    ]
  },
  {
    folder: 'bitbucket-status',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: { 'secrets.BITBUCKET_TOKEN': 'bb-token' },
    status: 201,
    expected: [
      {
        url: `/2.0/repositories/acme/lmp/commit/${SHA}/statuses/build`,
        headers: {
          authorization: 'Bearer bb-token',
          'content-type': 'application/json'
        },
        body: {
          key: 'github-ci',
          state: 'SUCCESSFUL',
          name: 'CI #7',
          url: PAGE,
          description: 'PASSED on GitHub'
        }
      }
    ]
  },
  {
    folder: 'jenkins',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: {
      'secrets.JENKINS_API_TOKEN': '11f0',
      'secrets.JENKINS_JOB_TOKEN': 'to&ken'
    },
    status: 302,
    expected: [
      {
        url: `/job/deploy/buildWithParameters?token=to%26ken&SHA=${SHA}&BRANCH=main&cause=https%3A%2F%2Fgithub.com%2Facme%2Flmp%2Factions%2Fruns%2F1001`,
        headers: {
          authorization: `Basic ${Buffer.from('github-ci:11f0').toString('base64')}`,
          'content-length': '0'
        },
        body: ''
      }
    ]
  },
  {
    folder: 'circleci',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: { 'secrets.CIRCLE_TOKEN': 'cci-token' },
    status: 201,
    expected: [
      {
        url: '/api/v2/project/gh/acme/lmp/pipeline',
        headers: {
          'circle-token': 'cci-token',
          'content-type': 'application/json'
        },
        body: { branch: 'main', parameters: { sha: SHA, github_run: 1001 } }
      }
    ]
  },
  {
    folder: 'flexdeploy',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [],
    step: workflowRun(PASSED),
    values: { 'secrets.FLEXDEPLOY_WEBHOOK': 'UseSomethingGoodHere' },
    expected: [
      {
        url: '/flexdeploy/webhooks/v1/github/build?projectId=123',
        headers: {
          'flex-sync-webhook': 'true',
          'content-type': 'application/json',
          'x-hub-signature-256':
            'sha256=824090b6bb5c3819adfe8540636b54501acec739a0e3096177a16740c0d68330'
        },
        body: jobServ('PASSED', 'success')
      }
    ]
  },
  {
    folder: 'pact-broker',
    when: 'the run passes',
    runs: [makeRun({ head_repository: makeRepository('acme/bar') })],
    jobs: [makeJob()],
    step: workflowRun(makeRun({ head_repository: makeRepository('acme/bar') })),
    values: { 'secrets.BAMBOO_PASSWORD': 'password' },
    expected: [
      {
        url: '/rest/api/latest/queue/SOME-PROJECT?os_authType=basic',
        headers: {
          accept: 'application/json',
          authorization: 'Basic dXNlcm5hbWU6cGFzc3dvcmQ='
        },
        body: ''
      },
      {
        url: '/something',
        headers: { 'content-type': 'application/json' },
        body: {
          state: 'success',
          description: 'Verification of main (build_completed)',
          target_url: PAGE
        }
      }
    ]
  },
  {
    folder: 'jobserv',
    when: 'jobs fail',
    runs: [FAILED],
    jobs: [],
    step: workflowRun(FAILED),
    values: { 'secrets.WEBHOOK_DOCS_EXAMPLE': 'UseSomethingGoodHere' },
    expected: [
      {
        url: '/failures',
        headers: {
          'x-jobserv-sig':
            'sha256:9ead11b534fa7038fa18f9ac2fc8c09898f993c14b11ecfe6ef921e1f8ed8455'
        },
        body: jobServ('FAILED', 'failure')
      },
      {
        url: '/webhook',
        headers: {
          'x-jobserv-sig':
            'sha256:9ead11b534fa7038fa18f9ac2fc8c09898f993c14b11ecfe6ef921e1f8ed8455'
        },
        body: jobServ('FAILED', 'failure')
      }
    ]
  },
  {
    folder: 'repository-dispatch',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: { 'secrets.DISPATCH_TOKEN': 'ghs_app' },
    status: 204,
    expected: [
      {
        url: '/repos/acme/deployment/dispatches',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: 'Bearer ghs_app',
          'content-type': 'application/json',
          'x-github-api-version': '2022-11-28'
        },
        body: {
          event_type: 'lmp-passed',
          client_payload: {
            build: { id: 1001, sha: SHA, ref: 'main', url: PAGE }
          }
        }
      }
    ]
  },
  {
    folder: 'docker-hub',
    when: 'the run passes',
    runs: [PASSED],
    jobs: [makeJob()],
    step: workflowRun(PASSED),
    values: { 'secrets.AZURE_USER': '$acme', 'secrets.AZURE_PASSWORD': 'pass' },
    expected: [
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

/** jobServ answers the bytes of a build that has no runs. */
function jobServ(status: string, conclusion: string): string {
  return `{"build_id":1001,"url":"https://api.github.com/repos/acme/lmp/actions/runs/1001","status":"${status}","runs":[],"web_url":"https://github.com/acme/lmp/actions/runs/1001","name":"${TITLE}","trigger_name":"CI","created":"2026-07-26T14:53:20+00:00","completed":"2026-07-26T15:10:24+00:00","status_events":[{"time":"2026-07-26T14:53:20+00:00","status":"QUEUED"},{"time":"2026-07-26T14:53:22+00:00","status":"RUNNING"},{"time":"2026-07-26T15:10:24+00:00","status":"${status}"}],"runs_url":"https://api.github.com/repos/acme/lmp/actions/runs/1001/jobs","reason":"GitHub push(main): Update the kernel, https://github.com/acme/lmp/commit/ac73aa11076f8ce7f9e27615d89734837ef4265a","annotation":null,"github":{"repository":"acme/lmp","workflow":"CI","workflow_path":".github/workflows/ci.yml","run_id":1001,"run_number":7,"run_attempt":1,"event":"push","ref":"main","sha":"ac73aa11076f8ce7f9e27615d89734837ef4265a","actor":"octocat","conclusion":"${conclusion}"}}`
}

/** assertSent fails unless `requests` are those expected, sorted by URL. */
export function assertSent(
  requests: readonly Received[],
  expected: readonly Expected[],
  log: string
): void {
  assert.equal(requests.length, expected.length, log)
  const sorted = requests.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  for (const [index, one] of expected.entries()) {
    const request = sorted[index]
    assert.ok(request)
    assert.deepEqual(sent(request, one), {
      method: 'POST',
      headers: {},
      ...one
    })
  }
}

/** sent answers of a request what `expected` speaks of. */
function sent(request: Received, { headers = {}, body }: Expected): Expected {
  const text = request.body.toString()
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(
      Object.keys(headers).map(name => [name, request.headers[name] ?? ''])
    ),
    body: typeof body === 'string' ? text : JSON.parse(text)
  }
}
