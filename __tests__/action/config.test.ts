import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeRun, SHA } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'

const PATH = '.github/webhooks.yml'

const harness = await startHarness()
const { api, receiver } = harness
const configOf = (path: string) =>
  `notify:\n  webhooks:\n    - url: ${receiver.url}${path}\n      secret_name: key\n      payload: github\n`

/** Returns where requests arrived, and forgets them. */
function paths(): string[] {
  return receiver.requests.splice(0).map(({ path }) => path)
}

describe('the config', () => {
  for (const [event, path] of [
    ['push', '/workspace'],
    ['pull_request', '/workspace'],
    ['merge_group', '/workspace'],
    ['schedule', '/workspace'],
    ['release', '/workspace'],
    ['workflow_dispatch', '/workspace'],
    ['workflow_run', '/api'],
    ['pull_request_target', '/api'],
    ['repository_dispatch', '/api'],
    ['issue_comment', '/api'],
    ['deployment_status', '/api']
  ] as const) {
    test(`depends on the event: ${path} for ${event}`, async () => {
      api.state.contents = { [`${PATH}@${SHA}`]: configOf('/api') }
      const ran = await harness.run({
        ...(event === 'workflow_run' ? workflowRun() : {}),
        files: { [PATH]: configOf('/workspace') },
        env: {
          ...workflowRun().env,
          GITHUB_EVENT_NAME: event
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(paths(), [path])
    })
  }

  test('comes through the API without a checkout', async () => {
    api.requests.splice(0)
    api.state.contents = { 'ci/my hooks.yml': configOf('/api') }
    const ran = await harness.run({
      inputs: { 'config-file': 'ci/my hooks.yml' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/api'])
    assert.deepEqual(api.asked(), [
      `GET /repos/acme/lmp/contents/ci/my%20hooks.yml?ref=${SHA}`
    ])
  })

  test('is the inline config rather than the file', async () => {
    const ran = await harness.run({
      files: { [PATH]: configOf('/workspace') },
      inputs: { config: configOf('/inline') }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/inline'])
  })

  test('fails with one error that lists where it was looked for', async () => {
    api.state.contents = {}
    const ran = await harness.run()
    assert.equal(ran.code, 1)
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'error',
          `there is no ${PATH} in acme/lmp at ${SHA}; commit it there, or give the input config or config-file; where it is there, add "permissions: contents: read" to the job`
        ]
      ]
    )
  })

  test('reports one problem as one error on its line', async () => {
    const text = configOf('/a').replace('secret_name: key', 'secret: key')
    api.state.contents = { [PATH]: text }
    const ran = await harness.run()
    assert.equal(ran.code, 1)
    assert.deepEqual(ran.annotations, [
      {
        level: 'error',
        properties: { file: PATH, line: '4' },
        message: `${PATH}:4 notify.webhooks[0].secret: unknown key; did you mean secret_name?`
      }
    ])
  })

  test('reports each problem as an error and fails with their number', async () => {
    const text = configOf('/a')
      .replace('secret_name: key', 'secret: key')
      .replace('payload: github', 'payload: gitlab')
    const problems = [
      ':4 notify.webhooks[0].secret: unknown key; did you mean secret_name?',
      ':5 notify.webhooks[0].payload: "gitlab" is not known here; write github'
    ]
    api.state.contents = { [PATH]: text }
    const filed = await harness.run()
    assert.equal(filed.code, 1)
    assert.deepEqual(filed.annotations, [
      ...problems.map((problem, at) => ({
        level: 'error',
        properties: { file: PATH, line: `${at + 4}` },
        message: PATH + problem
      })),
      {
        level: 'error',
        properties: {},
        message: `2 problems in ${PATH}; see above`
      }
    ])
    const inline = await harness.run({ inputs: { config: text } })
    assert.equal(inline.code, 1)
    assert.deepEqual(inline.annotations, [
      ...problems.map(problem => ({
        level: 'error',
        properties: {},
        message: `config${problem}`
      })),
      {
        level: 'error',
        properties: {},
        message: '2 problems in the input config; see above'
      }
    ])
  })

  test('reports only the first hundred problems', async () => {
    const config = `notify: {webhooks: [${'5,'.repeat(250)}]}`
    const ran = await harness.run({ inputs: { config } })
    assert.equal(ran.code, 1)
    assert.equal(ran.annotations.length, 101)
    assert.equal(
      ran.annotations.at(-1)?.message,
      '250 problems in the input config; the first 100 are above'
    )
  })

  test("ignores a file whose only key is not one of the action's", async () => {
    const config = `x-common: &common {}\nlmp: {}\n${configOf('/one')}`
    const ran = await harness.run({ inputs: { config } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/one'])
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      ['config: ignored keys: lmp']
    )
  })

  test('may be an unchanged factory-config.yml of JobServ', async () => {
    const factory = `
# The keys of others stay as they are.
lmp:
  machines:
    - raspberrypi4-64
  tagging:
    refs/heads/master:
      - tag: master
containers:
  platforms: [arm64, amd64]
notify:
  email:
    users: ops@acme.example
  webhooks:
    - url: ${receiver.url}/webhook
      secret_name: webhook-docs-example
    - url: ${receiver.url}/failures
      secret_name: webhook-docs-example
      only_failures: true
`
    api.state.contents = { 'factory-config.yml': factory }
    const ran = await harness.run({
      ...workflowRun(),
      inputs: {
        'config-file': 'factory-config.yml',
        secrets: `webhook-docs-example=${KEY}`
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/webhook'])
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'notice',
          'factory-config.yml: ignored keys: lmp, containers, notify.email'
        ]
      ]
    )
    assert.match(ran.log, /skipped: it wants only_failures, the build PASSED/)
  })

  test('accepts failures_only as only_failures and sends a failed build', async () => {
    const failed = makeRun({ conclusion: 'failure' })
    const failing = await startHarness({ runs: [failed] })
    await failing.notify([{ failures_only: true }], workflowRun(failed))
    assert.equal(failing.receiver.requests.length, 1)
  })

  for (const [name, config, inputs, messages] of [
    [
      'an unknown name in a template',
      '{url: "URL/a", body: {text: "${build.statsu}"}}',
      {},
      [/^config:1 notify\.webhooks\[0\]\.body\.text: .*\$\{build\.status\}/]
    ],
    [
      'an unknown key',
      '{url: "URL/a", secretname: key}',
      {},
      [/notify\.webhooks\[0\]\.secretname: .*secret_name/]
    ],
    [
      'an unknown secret',
      '{url: "URL/a", secret_name: kye}',
      {},
      [/notify\.webhooks\[0\]\.secret_name: .*kye.*key/]
    ],
    [
      'an unknown filter',
      '{url: "URL/a", body: {text: "${build.name | slak}"}}',
      {},
      [/no filter slak; write slack/]
    ],
    [
      'a reserved header',
      '{url: "URL/a", headers: {Webhook-Id: mine}}',
      {},
      [/headers\.Webhook-Id: is set by the action/]
    ],
    [
      'a text where a boolean belongs',
      '{url: "URL/a", enabled: "false"}',
      {},
      [/notify\.webhooks\[0\]\.enabled: /]
    ],
    [
      'a name that only does not know',
      '{url: "URL/a", name: factory}',
      { only: 'factroy' },
      [/input only names "factroy", .*write factory/]
    ],
    [
      'a mode that is none',
      '{url: "URL/a"}',
      { mode: 'notfy' },
      [
        /input mode is "notfy"; write one of notify, test, chain, gate, callback, receive, redeliver/
      ]
    ],
    [
      'a host that cannot be allowed',
      '{url: "URL/a"}',
      { 'allowed-hosts': '127.0.0.1 10.0.0.0/99' },
      [/10\.0\.0\.0\/99/]
    ],
    [
      'a variable that would be rounded',
      '{url: "URL/a"}',
      { variables: '{"id": 9007199254740993}' },
      [/input variables holds an integer beyond 2\^53.* put it in quotes/]
    ],
    [
      'secrets that are no lines',
      '{url: "URL/a"}',
      { secrets: 'just a line' },
      [/input secrets, line 1/]
    ],
    [
      'two faults at once',
      '{url: "URL/a", secret_name: kye, colour: red}',
      {},
      [/secret_name: /, /colour: /]
    ]
  ] as const) {
    test(`fails for ${name} before anything is sent`, async () => {
      const ran = await harness.run({
        inputs: {
          config: `notify: {webhooks: [${config}, {url: "URL/b"}]}`.replaceAll(
            'URL',
            receiver.url
          ),
          ...inputs
        }
      })
      assert.equal(ran.code, 1, ran.stdout)
      assert.deepEqual(paths(), [])
      const errors = ran.annotations.filter(({ level }) => level === 'error')
      for (const message of messages) {
        assert.ok(
          errors.some(error => message.test(error.message)),
          JSON.stringify(errors)
        )
      }
      assert.equal(ran.outputs.result, 'failure')
    })
  }

  for (const config of ['notify: {webhooks: []}', 'chains: []']) {
    test(`warns when it sends nothing (${config})`, async () => {
      const ran = await harness.run({ inputs: { config } })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'not_run')
      assert.deepEqual(
        ran.annotations.map(({ message }) => message),
        ['nothing is sent: the config has no notify.webhooks']
      )
    })
  }
})
