import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

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

  test('is the inline config rather than the file', async () => {
    const ran = await harness.run({
      files: { [PATH]: configOf('/workspace') },
      inputs: { config: configOf('/inline') }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/inline'])
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
})
