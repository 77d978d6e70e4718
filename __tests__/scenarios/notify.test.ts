import { describe, test } from 'node:test'
import type { Json } from '../helpers/fixtures.ts'
import {
  makeJob,
  makeRun,
  type Step,
  scenario,
  workflowRunEvent
} from './harness.ts'

/** Returns a step in a workflow that reports on the run 1001. */
function reporting(
  webhooks: Json[],
  { with: inputs = {}, event, ...rest }: Step = {}
): Step {
  return {
    config: { notify: { webhooks } },
    event: event ?? workflowRunEvent(),
    env: {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_RUN_ID: '2002',
      GITHUB_WORKFLOW: 'Notify'
    },
    with: inputs,
    ...rest
  }
}

const CI = { name: 'ci', url: 'http://receiver.test/ci', secret_name: 'key' }
const RUN = '/repos/acme/lmp/actions/runs/1001'
const refused = (status: number) => ({
  status,
  body: { message: 'Resource not accessible by integration' }
})
const failedJob = makeJob({ id: 5002, name: 'test', conclusion: 'failure' })
const failedRun = makeRun({ conclusion: 'failure' })

describe('notify', { concurrency: 4 }, () => {
  test('A completed run is sent to one webhook, signed.', t =>
    scenario(t, {}, reporting([CI])))

  test('A failed run is sent to several webhooks at once.', t =>
    scenario(
      t,
      { runs: [failedRun], jobs: [makeJob(), failedJob] },
      reporting(
        [
          CI,
          {
            name: 'pager',
            url: 'http://receiver.test/pager',
            secret_name: ['key', 'other'],
            signature: 'standard-webhooks',
            events: ['build_failed']
          },
          {
            name: 'github',
            url: 'http://receiver.test/z',
            secret_name: 'other',
            signature: [
              'github',
              { header: 'X-Own', algorithm: 'sha512', encoding: 'base64' }
            ],
            only_failures: true
          }
        ],
        { event: workflowRunEvent(failedRun) }
      )
    ))

  test('The last job of a workflow reports the results in needs.', t =>
    scenario(
      t,
      {
        runs: [makeRun({ status: 'in_progress', conclusion: null })],
        jobs: [
          makeJob(),
          failedJob,
          makeJob({
            id: 5003,
            name: 'report',
            status: 'in_progress',
            conclusion: null,
            completed_at: null,
            runner_name: 'GitHub Actions 3'
          })
        ]
      },
      {
        config: { notify: { webhooks: [{ ...CI, events: 'build_failed' }] } },
        with: {
          needs: JSON.stringify({
            build: { result: 'success', outputs: {} },
            test: { result: 'failure', outputs: {} }
          }),
          'job-id': '5003'
        }
      }
    ))

  test('The last step of a workflow with one job reports its own job.', t =>
    scenario(
      t,
      {
        runs: [makeRun({ status: 'in_progress', conclusion: null })],
        jobs: [
          makeJob({
            status: 'in_progress',
            conclusion: null,
            completed_at: null,
            runner_name: 'GitHub Actions 3'
          })
        ]
      },
      {
        config: { notify: { webhooks: [CI] } },
        env: { GITHUB_JOB: 'build' },
        with: { 'job-id': '5001', 'job-status': 'failure' }
      }
    ))

  test('A step next to running jobs reports the build as running.', t =>
    scenario(
      t,
      {
        runs: [makeRun({ status: 'in_progress', conclusion: null })],
        jobs: [
          makeJob({
            status: 'in_progress',
            conclusion: null,
            completed_at: null,
            runner_name: 'GitHub Actions 3'
          }),
          makeJob({
            id: 5002,
            name: 'other',
            status: 'queued',
            conclusion: null,
            started_at: null,
            completed_at: null
          })
        ]
      },
      {
        config: {
          notify: {
            webhooks: [CI, { ...CI, name: 'passed', events: 'build_passed' }]
          }
        },
        env: { GITHUB_JOB: 'build' },
        with: { 'job-id': '5001' }
      }
    ))

  test('A webhook is skipped for each possible reason.', t =>
    scenario(
      t,
      { runs: [makeRun(), makeRun({ id: 990, run_number: 6 })] },
      reporting([
        { ...CI, name: 'disabled', enabled: false },
        { ...CI, name: 'failed', events: 'build_failed' },
        { ...CI, name: 'started', events: ['build_queued', 'build_started'] },
        { ...CI, name: 'changed', events: 'build_status_changed' },
        { ...CI, name: 'failures', only_failures: true },
        { ...CI, name: 'branch', match: { branch: ['release/**', '!main'] } },
        { ...CI, name: 'workflow', match: { workflow: 'Nightly' } },
        { ...CI, name: 'event', match: { event: 'pull_request' } },
        { ...CI, name: 'actor', match: { actor: 'dependabot[bot]' } },
        { ...CI, name: 'repository', match: { repository: 'acme/other' } }
      ])
    ))

  test('A changed status of the build raises build_status_changed.', t =>
    scenario(
      t,
      {
        runs: [
          makeRun(),
          makeRun({ id: 990, run_number: 6, conclusion: 'failure' })
        ]
      },
      reporting([{ ...CI, events: 'build_status_changed' }])
    ))

  test('A run of a fork matches no branch.', t => {
    const run = makeRun({
      head_repository: {
        full_name: 'mallory/lmp',
        owner: { login: 'mallory' },
        fork: true
      }
    })
    return scenario(
      t,
      { runs: [run] },
      reporting(
        [
          { ...CI, name: 'branch', match: { branch: 'main' } },
          { ...CI, name: 'any' }
        ],
        { event: workflowRunEvent(run) }
      )
    )
  })

  test('The input only excludes webhooks.', t =>
    scenario(
      t,
      {},
      reporting(
        [
          CI,
          {
            ...CI,
            name: 'other',
            url: 'http://receiver.test/other',
            secret_name: 'unset'
          }
        ],
        {
          with: { only: 'ci', secrets: 'key=UseSomethingGoodHere\nunset=' }
        }
      )
    ))

  test('The input only fails for a webhook that does not exist.', t =>
    scenario(t, {}, reporting([CI], { with: { only: 'cii' } })))

  test('A requested run is sent as queued.', t => {
    const run = makeRun({ status: 'queued', conclusion: null })
    return scenario(
      t,
      { runs: [run], jobs: [] },
      reporting([{ ...CI, events: 'build_queued' }], {
        event: workflowRunEvent(run, 'requested')
      })
    )
  })

  test('A webhook is sent again after a 503.', t =>
    scenario(
      t,
      {
        receiver: {
          '/ci': [503, { status: 503, headers: { 'retry-after': '0' } }, 200]
        }
      },
      reporting([{ ...CI, retry_schedule: [0.1, 0.2] }])
    ))

  test('A receiver that keeps returning 503 fails the step.', t =>
    scenario(
      t,
      { receiver: { '/ci': { status: 500, body: { error: 'out of order' } } } },
      reporting([{ ...CI, retry_schedule: [0.1] }])
    ))

  test('A webhook is not sent again after a 404.', t =>
    scenario(
      t,
      { receiver: { '/ci': { status: 404, body: 'no such hook' } } },
      reporting([CI])
    ))

  test('A Retry-After of an hour is not waited for.', t =>
    scenario(
      t,
      {
        receiver: { '/ci': { status: 429, headers: { 'retry-after': '3600' } } }
      },
      reporting([CI])
    ))

  test('A lost connection and a timeout are retried.', t =>
    scenario(
      t,
      { receiver: { '/ci': [null, () => new Promise(() => {}), 200] } },
      reporting([{ ...CI, timeout: '0.5s', retry_schedule: [0.1, 0.1] }])
    ))

  test('A failed delivery that is not required is a warning.', t =>
    scenario(
      t,
      { receiver: { '/ci': 400 } },
      reporting([{ ...CI, required: false }])
    ))

  test('A redirect is not followed and may count as success.', t =>
    scenario(
      t,
      {
        receiver: {
          '/ci': {
            status: 302,
            headers: { location: 'http://receiver.test/else' }
          }
        }
      },
      reporting([CI, { ...CI, name: 'jenkins', success_codes: ['2xx', 302] }])
    ))

  test('A dry run prints the requests and sends none.', t =>
    scenario(
      t,
      {},
      reporting(
        [
          CI,
          {
            name: 'hidden',
            url: 'http://receiver.test/x?key=${secrets.other}',
            headers: { authorization: 'Bearer ${secrets.key}' }
          }
        ],
        { with: { 'dry-run': 'true' } }
      )
    ))

  test('A webhook without a secret is sent unsigned.', t =>
    scenario(
      t,
      {},
      reporting([{ name: 'open', url: 'http://receiver.test/open' }])
    ))

  test('A webhook has its own body, headers, method and URL.', t =>
    scenario(
      t,
      { jobs: [makeJob(), failedJob], runs: [failedRun] },
      reporting(
        [
          {
            name: 'object',
            url: 'http://receiver.test/a/${github.repository_owner}?state=${status.gitlab}',
            method: 'PUT',
            headers: { 'x-team': 'platform', 'x-key': '${secrets.other}' },
            username: 'kim',
            password: '${secrets.key}',
            body: {
              title: '${build.trigger_name} is ${build.status}',
              failed: '${runs.failed}',
              runs: '${build.runs}',
              count: '${runs.count}',
              secret: '${secrets.key}',
              literal: '$${x}',
              given: '${variables.version}',
              missing: '${variables.missing}'
            }
          },
          {
            name: 'text',
            url: 'http://receiver.test/b',
            headers: { 'content-type': 'text/plain' },
            body: 'id=${build.build_id | url}&reason=${build.reason | url}&text=${build.reason | slack}'
          },
          { name: 'empty', url: 'http://receiver.test/c', body: '' }
        ],
        {
          event: workflowRunEvent(failedRun),
          with: { variables: '{"version": 7}' }
        }
      )
    ))

  test('A value that makes a request impossible fails only its webhook.', t =>
    scenario(
      t,
      {},
      reporting(
        [
          { ...CI, name: 'broken', headers: { 'x-note': '${variables.note}' } },
          CI
        ],
        { with: { variables: '{"note": "two\\nlines"}' } }
      )
    ))

  test('The payloads of Docker Hub and of GitHub are sent.', t =>
    scenario(
      t,
      {},
      reporting([
        {
          ...CI,
          name: 'docker',
          url: 'http://receiver.test/a',
          payload: 'dockerhub',
          dockerhub: { repo_name: 'acme/api', tag: '${github.sha}' }
        },
        {
          ...CI,
          name: 'event',
          url: 'http://receiver.test/b',
          payload: 'github'
        }
      ])
    ))

  test('The tests of each run have a URL.', t =>
    scenario(
      t,
      {},
      {
        ...reporting([CI]),
        config: {
          notify: {
            tests_url: 'https://reports.example/${build.build_id}/${run.name}',
            webhooks: [CI]
          }
        }
      }
    ))

  test('A response is printed with show-response: always.', t =>
    scenario(
      t,
      {
        receiver: {
          '/ci': {
            headers: { date: 'now', 'x-id': '7' },
            body: { token: 'UseSomethingGoodHere', said: '::error::x' }
          }
        }
      },
      reporting([CI], { with: { 'show-response': 'always' } })
    ))

  test('A host, a scheme and a method that are not allowed are rejected.', t =>
    scenario(
      t,
      {},
      reporting(
        [
          CI,
          { ...CI, name: 'public', url: 'https://hooks.example/x' },
          { ...CI, name: 'metadata', url: 'http://169.254.169.254/latest' },
          { ...CI, name: 'delete', method: 'DELETE' }
        ],
        { with: { 'allowed-hosts': '10.0.0.1' } }
      )
    ))

  test('A closed port fails the delivery.', t =>
    scenario(
      t,
      {},
      reporting([
        { ...CI, url: 'http://127.0.0.1:1/ci', retry_schedule: [0.1] }
      ])
    ))
})

describe('notify, the config', { concurrency: 4 }, () => {
  test('Every mistake of a config is listed with its line.', t =>
    scenario(
      t,
      {},
      {
        with: {
          config: [
            'notfy: {}',
            'notify:',
            '  webhooks:',
            '    - url: ftp://ci.example/hook',
            '    - urll: https://ci.example/hook',
            '      secretname: key',
            '    - url: https://ci.example/a',
            '      secret_name: kez',
            '      events: build_fail',
            '      timeout: soon',
            '      retry_schedule: [1, -1]',
            '      headers: {host: x, x-a: "${bild.status}"}',
            '    - url: https://user:pw@ci.example/#x',
            '      match: {brnch: main}',
            '      signature: md5',
            '      method: FETCH'
          ].join('\n')
        }
      }
    ))

  test('A config that is not YAML is an error.', t =>
    scenario(t, {}, { with: { config: 'notify:\n  webhooks: [\n' } }))

  test('A config without webhooks sends nothing, with a warning.', t =>
    scenario(t, {}, { with: { config: 'notify: {webhooks: []}' } }))

  test('Two keys of the same name are an error.', t =>
    scenario(t, {}, { with: { config: 'notify: {webhooks: []}\nnotify: {}' } }))

  test('The config is read from the workspace.', t =>
    scenario(
      t,
      {},
      {
        files: {
          '.github/webhooks.yml':
            'notify:\n  email: {users: x}\n  webhooks:\n    - name: ci\n      url: http://receiver.test/ci\n'
        }
      }
    ))

  test('A config that does not exist is an error, also through the API.', t =>
    scenario(t, {}, { ...reporting([]), config: undefined }))

  test('The config is read through the API.', t =>
    scenario(
      t,
      {
        contents: {
          'hooks.yml':
            'notify:\n  webhooks:\n    - url: https://ci.example/hook\n'
        }
      },
      {
        ...reporting([]),
        config: undefined,
        with: {
          'allowed-hosts': 'public',
          'allowed-schemes': 'https',
          'config-file': 'hooks.yml',
          'dry-run': 'true'
        }
      }
    ))

  test('A secret that the input lacks is an error.', t =>
    scenario(
      t,
      {},
      reporting([CI], { with: { secrets: 'kei=UseSomethingGoodHere' } })
    ))

  test('An empty secret is an error.', t =>
    scenario(t, {}, reporting([CI], { with: { secrets: 'key=' } })))

  test('An empty secret in a run of Dependabot skips the webhook.', t =>
    scenario(
      t,
      {},
      {
        config: {
          notify: {
            webhooks: [CI, { name: 'open', url: 'http://receiver.test/open' }]
          }
        },
        env: { GITHUB_ACTOR: 'dependabot[bot]' },
        event: {
          pull_request: { number: 1, head: { repo: { full_name: 'acme/lmp' } } }
        },
        with: { secrets: 'key=' }
      }
    ))

  test('Secrets that are neither lines nor JSON are an error.', t =>
    scenario(
      t,
      {},
      reporting([CI], { with: { secrets: 'key=x\n# a comment\nkey=y' } })
    ))

  test('Several wrong inputs are reported together.', t =>
    scenario(
      t,
      {},
      reporting([CI], {
        with: {
          'dry-run': 'yes',
          'run-id': 'x',
          needs: '[',
          'show-response': 'sometimes',
          variables: '[]'
        }
      })
    ))

  test('An unknown mode and an invalid allowlist are errors.', t =>
    scenario(
      t,
      {},
      { with: { mode: 'notfy' } },
      reporting([CI], {
        with: { 'allowed-hosts': '/(/ ftp://x', 'allowed-schemes': 'gopher' }
      })
    ))
})

describe('notify, the API', { concurrency: 4 }, () => {
  test('A 403 of the API names the missing permission.', t =>
    scenario(t, { api: { [`GET ${RUN}`]: refused(403) } }, reporting([CI])))

  test('A run that the API does not have is an error.', t =>
    scenario(t, { runs: [] }, reporting([CI])))

  test('A single 502 of the API is retried.', t =>
    scenario(
      t,
      { api: { [`GET ${RUN}`]: [502, { body: makeRun() }] } },
      reporting([CI])
    ))

  test('The step fails when the API keeps returning 500 for the jobs.', t =>
    scenario(
      t,
      {
        api: {
          [`GET ${RUN}/attempts/1/jobs?per_page=100&limit=100&page=1`]: 500
        }
      },
      reporting([CI])
    ))

  test('A 401 of the API names the token.', t =>
    scenario(t, {}, reporting([CI], { with: { 'github-token': 'ghs_other' } })))
})

describe('test', { concurrency: 4 }, () => {
  test('A test is sent to every webhook once, with both sides printed.', t =>
    scenario(
      t,
      {
        receiver: {
          '/pager': {
            status: 503,
            headers: { 'x-id': '7', date: 'now' },
            body: 'later'
          }
        }
      },
      reporting(
        [
          { ...CI, events: 'build_failed', match: { branch: 'release' } },
          {
            ...CI,
            name: 'pager',
            url: 'http://receiver.test/pager',
            signature: 'github'
          }
        ],
        { with: { mode: 'test' } }
      )
    ))

  test('A test of one webhook succeeds.', t =>
    scenario(
      t,
      {},
      reporting([CI, { ...CI, name: 'other' }], {
        with: { mode: 'test', only: 'ci' }
      })
    ))
})
