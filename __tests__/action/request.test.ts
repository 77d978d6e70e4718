import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Received } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions } from '../helpers/run-action.ts'

const TITLE = 'Say "hi" & <b>&\n${build.id} to @all'
const RUN = makeRun({
  display_title: TITLE,
  head_branch: 'fix/a b?c',
  conclusion: 'failure'
})
const JOBS = [
  makeJob({ conclusion: 'failure' }),
  makeJob({ id: 5002, name: 'test, fast', conclusion: 'timed_out' }),
  makeJob({ id: 5003, name: 'docs' })
]
const harness = await startHarness({ runs: [RUN], jobs: JOBS })

/** Returns the one request that a webhook becomes. */
async function request(
  webhook: Json,
  { inputs, ...rest }: RunOptions = {}
): Promise<Received> {
  const ran = await harness.notify([webhook], {
    ...workflowRun(RUN),
    inputs: { secrets: `key=${KEY}\ntoken=s3cr3t/?&+ ü`, ...inputs },
    ...rest
  })
  assert.equal(ran.code, 0, ran.stdout)
  const [received, ...more] = harness.receiver.requests.splice(0)
  assert.ok(received)
  assert.deepEqual(more, [])
  assert.doesNotMatch(ran.log, /s3cr3t/)
  return received
}

describe('the request of a webhook', () => {
  test('has JSON values with their types in an object body', async () => {
    const { body } = await request({
      body: {
        title: '${build.name}',
        text: 'Build ${ build.build_id } is ${build.status}',
        id: '${build.build_id}',
        annotation: '${build.annotation}',
        events: '${build.status_events}',
        missing: '[${variables.none}]',
        gone: '${variables.none}',
        literal: '$${build.name} $5',
        '${build.status}': true,
        nested: [{ sha: '${build.github.sha}' }, 7, null, false]
      }
    })
    assert.equal(
      body.toString(),
      JSON.stringify({
        title: TITLE,
        text: 'Build 1001 is FAILED',
        id: 1001,
        annotation: null,
        events: [
          { time: '2026-07-26T14:53:20+00:00', status: 'QUEUED' },
          { time: '2026-07-26T14:53:22+00:00', status: 'RUNNING' },
          { time: '2026-07-26T15:10:24+00:00', status: 'FAILED' }
        ],
        missing: '[]',
        gone: '',
        literal: '${build.name} $5',
        FAILED: true,
        nested: [
          { sha: 'ac73aa11076f8ce7f9e27615d89734837ef4265a' },
          7,
          null,
          false
        ]
      })
    )
  })

  test('leaves out what has no value, and joins a query to a secret URL', async () => {
    const { url, headers, body } = await request(
      {
        url: '${secrets.HOOK}',
        headers: { 'x-thread': '${variables.none | omit}', 'x-name': 'ci' },
        query: {
          thread_id: '${variables.thread}',
          none: '${variables.none | omit}'
        },
        body: {
          title: '${build.name | truncate: 8 | json}',
          note: '${build.annotation | default: "not yet"}',
          none: ['${build.annotation | omit}', 'kept'],
          gone: '${variables.none | omit}'
        }
      },
      {
        inputs: {
          secrets: `HOOK=${harness.receiver.url}/s3cr3t?wait=true`,
          variables: '{"thread": "a&b"}'
        }
      }
    )
    assert.equal(url, '/s3cr3t?wait=true&thread_id=a%26b')
    assert.equal(headers['x-thread'], undefined)
    assert.equal(headers['x-name'], 'ci')
    assert.deepEqual(JSON.parse(body.toString()), {
      title: '"Say \\"hi…"',
      note: 'not yet',
      none: ['kept']
    })
  })

  for (const method of ['GET', 'HEAD'])
    test(`has no body with ${method} unless the config writes one`, async () => {
      const inputs = { 'allowed-methods': method }
      const bare = await request({ method, secret_name: 'key' }, { inputs })
      assert.equal(bare.body.length, 0)
      assert.equal(bare.headers['content-type'], undefined)
      assert.equal(bare.headers['content-length'], undefined)
      assert.equal(
        bare.headers['x-jobserv-sig'],
        `sha256:${createHmac('sha256', KEY).digest('hex')}`
      )
      const written = await request({ method, payload: 'github' }, { inputs })
      assert.equal(JSON.parse(written.body.toString()).action, 'completed')
    })

  test('can contain the status in the words of each service', async () => {
    const names = [
      'status.github',
      'status.gitlab',
      'status.bitbucket',
      'status.azure_devops',
      'status.docker_hub',
      'build.status',
      'event.name',
      'runs.failed',
      'runs.count',
      'github.repository',
      'github.repository_owner',
      'github.workflow',
      'github.run_id',
      'github.run_number',
      'github.run_attempt',
      'github.sha',
      'github.ref',
      'github.ref_name',
      'github.event_name',
      'github.actor',
      'github.server_url',
      'github.api_url'
    ]
    const { body } = await request({ body: names.map(name => `\${${name}}`) })
    assert.deepEqual(JSON.parse(body.toString()), [
      'failure',
      'failed',
      'FAILED',
      'failed',
      'failure',
      'FAILED',
      'build_completed',
      'build, test, fast',
      3,
      'acme/lmp',
      'acme',
      'CI',
      '1001',
      '7',
      '1',
      'ac73aa11076f8ce7f9e27615d89734837ef4265a',
      'refs/heads/fix/a b?c',
      'fix/a b?c',
      'push',
      'octocat',
      'https://github.com',
      harness.api.url
    ])
  })

  test('has raw or filtered values in a string body', async () => {
    const { body, headers } = await request({
      headers: { 'Content-Type': 'application/xml' },
      body: '<b><raw>${build.status}</raw><x>${build.name|xml}</x>${build.name | json}${github.ref_name|url}${build.name|slack}</b>'
    })
    assert.equal(
      body.toString(),
      `<b><raw>FAILED</raw><x>Say &quot;hi&quot; &amp; &lt;b&gt;&amp;\n\${build.id} to @all</x>${JSON.stringify(TITLE)}fix%2Fa%20b%3FcSay "hi" &amp; &lt;b&gt;&amp;\n\${build.id} to @all</b>`
    )
    assert.equal(headers['content-type'], 'application/xml')
  })

  test('signs an empty body', async () => {
    const { body, headers } = await request({ body: '', secret_name: 'key' })
    assert.equal(body.length, 0)
    assert.equal(headers['content-length'], '0')
    assert.match(headers['x-jobserv-sig'] ?? '', /^sha256:[0-9a-f]{64}$/)
  })

  test('percent-encodes values in the URL, including secrets', async () => {
    const { url } = await request({
      url: '/repos/${github.repository}/${github.ref_name}?t=${secrets.token}&u=${build.name | url}',
      payload: 'github'
    })
    assert.equal(
      url,
      '/repos/acme%2Flmp/fix%2Fa%20b%3Fc?t=s3cr3t%2F%3F%26%2B%20%C3%BC&u=Say%20%22hi%22%20%26%20%3Cb%3E%26%0A%24%7Bbuild.id%7D%20to%20%40all'
    )
  })

  test('shows only scheme and host of a URL that is a secret', async () => {
    const { url: base } = harness.receiver
    const ran = await harness.notify(
      [{ url: '${secrets.chat}', payload: 'github' }],
      { inputs: { secrets: `chat=${base}/services/T0/B0/abcdefgh?x=12345678` } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [received] = harness.receiver.requests.splice(0)
    assert.equal(received?.url, '/services/T0/B0/abcdefgh?x=12345678')
    assert.ok(ran.log.split('\n').includes(`POST ${base}/***`), ran.log)
    for (const text of [ran.log, ran.summary, JSON.stringify(ran.outputs)])
      assert.doesNotMatch(text, /abcdefgh|12345678/)
    assert.ok(ran.masks.includes('/services/T0/B0/abcdefgh'))
  })

  test('has the configured headers, basic authentication and method', async () => {
    const { method, headers, rawHeaders } = await request({
      method: 'put',
      headers: {
        Accept: 'application/vnd.api+json',
        'X-Circle-Token': '${secrets.token}',
        'x-branch': 'on ${github.ref_name}',
        'User-Agent': 'acme-ci'
      },
      username: 'ci-${github.run_number}',
      password: '${secrets.token}'
    })
    assert.equal(method, 'PUT')
    assert.equal(headers.accept, 'application/vnd.api+json')
    assert.equal(
      Buffer.from(headers['x-circle-token'] ?? '', 'latin1').toString(),
      's3cr3t/?&+ ü'
    )
    assert.equal(headers['x-branch'], 'on fix/a b?c')
    assert.equal(headers['user-agent'], 'acme-ci')
    assert.equal(
      headers.authorization,
      `Basic ${Buffer.from('ci-7:s3cr3t/?&+ ü').toString('base64')}`
    )
    const names = rawHeaders.filter((_, index) => index % 2 === 0)
    assert.equal(
      new Set(names.map(name => name.toLowerCase())).size,
      names.length
    )
  })

  for (const [name, variables] of [
    ['flat', { pull_request_id: 17, branch: 'main' }],
    [
      'as a receive step gives them',
      { deploy: { pull_request_id: 17 }, test: { branch: 'main' } }
    ]
  ] as const) {
    test(`has the variables ${name}`, async () => {
      const { body, url } = await request(
        {
          url: '/pulls/${variables.pull_request_id}',
          body: {
            id: '${variables.pull_request_id}',
            text: '${variables.branch}!'
          }
        },
        { inputs: { variables: JSON.stringify(variables) } }
      )
      assert.equal(url, '/pulls/17')
      assert.equal(body.toString(), '{"id":17,"text":"main!"}')
    })
  }

  test('is a push event of Docker Hub with payload: dockerhub', async () => {
    const { body } = await request({ payload: 'dockerhub' })
    assert.deepEqual(JSON.parse(body.toString()), {
      push_data: {
        pushed_at: 1785078624,
        pusher: 'octocat',
        tag: 'fix/a b?c',
        images: []
      },
      repository: {
        repo_name: 'acme/lmp',
        name: 'lmp',
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
    })
  })

  test("has the fields that receivers of Docker Hub's webhooks match", async () => {
    const { body } = await request({
      payload: 'dockerhub',
      dockerhub: { repo_name: 'hub/api', tag: 'v${github.run_number}' }
    })
    const { push_data, repository } = JSON.parse(body.toString())
    assert.equal(push_data.tag, 'v7')
    const { repo_name, name, namespace, owner } = repository
    assert.deepEqual(
      { repo_name, name, namespace, owner },
      { repo_name: 'hub/api', name: 'api', namespace: 'hub', owner: 'hub' }
    )
  })

  test('is the event itself, key by key, with payload: github', async () => {
    const event = { zen: 'ünïcode', list: [1, 2.5, null], deep: { b: 1, a: 2 } }
    const { body } = await request(
      { payload: 'github' },
      { event, env: { GITHUB_EVENT_NAME: 'push' } }
    )
    assert.equal(body.toString(), JSON.stringify(event))
  })

  test('fills the tests of each run from tests_url', async () => {
    const ran = await harness.run({
      ...workflowRun(RUN),
      inputs: {
        config: JSON.stringify({
          notify: {
            tests_url: 'https://reports.example/${build.build_id}/${run.name}',
            webhooks: [{ url: harness.receiver.url }]
          }
        })
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = harness.receiver.requests.splice(0)
    const { runs } = JSON.parse(request?.body.toString() ?? '')
    assert.deepEqual(
      runs.map((run: Json) => run.tests),
      ['build', 'test%2C%20fast', 'docs'].map(
        name => `https://reports.example/1001/${name}`
      )
    )
  })
})
