import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun
} from '../helpers/fixtures.ts'
import { recordOf, startRedeliverHarness } from '../helpers/harness.ts'
import { type RunResult, recordPath } from '../helpers/run-action.ts'

const OTHER = makeRepository('acme/other')

/** A run of another repository; its id is that of the step's own run. */
const start = () =>
  startRedeliverHarness({
    repository: 'acme/other',
    runs: [
      makeRun({
        repository: OTHER,
        head_repository: OTHER,
        html_url: 'https://github.com/acme/other/actions/runs/1001'
      })
    ],
    jobs: [makeJob()]
  })

const INPUTS = { repository: 'acme/other', 'run-id': '1001' }

const WEBHOOK = { name: 'w', secret_name: 'key', retry_schedule: [] }

const ENV = {
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_ATTEMPT: '1'
}

const errorOf = ({ annotations }: RunResult) =>
  annotations.find(({ level }) => level === 'error')?.message ?? ''

describe('the run of another repository', () => {
  test('is reported with links, ids and MACs of that repository', async () => {
    const harness = await start()
    const { requests } = harness.receiver
    harness.respondWith(400)
    const failed = await harness.notify(
      [
        {
          ...WEBHOOK,
          url: '/${github.repository}/${github.repository_owner}/${github.run_id}'
        }
      ],
      { inputs: INPUTS, env: ENV, event: { inputs: {} } }
    )
    assert.equal(failed.code, 1, failed.stdout)
    const [request] = requests.splice(0)
    assert.equal(request?.path, '/acme%2Fother/acme/1001')
    const build: Json = JSON.parse(String(request.body))
    const github = Object(build.github)
    assert.equal(github.repository, 'acme/other')
    assert.equal(build.status, 'PASSED')
    assert.match(String(build.reason), /github\.com\/acme\/other\/commit\//)
    assert.equal(Object(recordOf(failed).run).repository, 'acme/other')
    assert.match(failed.summary, /acme\/other\/actions\/runs\/1001/)

    harness.respondWith(200)
    const again = await harness.again(recordPath(failed), [
      { ...WEBHOOK, url: '/${github.repository}' },
      { name: 'unused', url: '/unused', secret_name: 'not-given' }
    ])
    assert.equal(again.code, 0, again.stdout)
    const [second] = requests.splice(0)
    assert.equal(second?.path, '/acme%2Fother')
    assert.equal(String(second.body), String(request.body))
    assert.equal(second.headers['webhook-id'], request.headers['webhook-id'])

    // Only the repository that sent it may send it again.
    const there = await harness.again(recordPath(failed), [WEBHOOK], {
      env: { GITHUB_REPOSITORY: 'acme/other' }
    })
    assert.match(
      errorOf(there),
      /is a record of acme\/lmp, and this is acme\/other; send it again from there/
    )
    assert.deepEqual(requests, [])
  })

  test('has another id than that of this repository', async () => {
    const ids = []
    for (const repository of ['acme/other', 'acme/third']) {
      const harness = await start()
      harness.api.state.repository = repository
      const ran = await harness.notify([WEBHOOK], {
        inputs: { ...INPUTS, repository },
        env: ENV
      })
      assert.equal(ran.code, 0, ran.stdout)
      ids.push(JSON.parse(ran.outputs.deliveries ?? '')[0].id)
    }
    assert.notEqual(ids[0], ids[1])
  })

  test('matches no branch where it comes from a fork', async () => {
    const harness = await start()
    harness.api.state.runs = [
      makeRun({
        event: 'pull_request',
        repository: OTHER,
        head_repository: makeRepository('mallory/other')
      })
    ]
    const ran = await harness.notify(
      [{ ...WEBHOOK, match: { branch: 'main' } }],
      { inputs: INPUTS, env: ENV }
    )
    assert.equal(ran.outputs.skipped, '1', ran.stdout)
    assert.equal(harness.receiver.requests.length, 0)
  })

  test('needs a token that may read it', async () => {
    const harness = await start()
    const ran = await harness.notify([WEBHOOK], {
      inputs: { ...INPUTS, repository: 'acme/hidden' },
      env: ENV
    })
    assert.equal(ran.code, 1)
    assert.match(
      errorOf(ran),
      /github-token must be a token that may read acme\/hidden$/
    )
  })

  for (const [inputs, message] of [
    [{ repository: 'acme/other' }, /give the input run-id of its run, too/],
    [{ ...INPUTS, repository: 'other' }, /write OWNER\/NAME/],
    [{ ...INPUTS, repository: './other' }, /write OWNER\/NAME/]
  ] as const)
    test(`is refused for ${JSON.stringify(inputs)}`, async () => {
      const harness = await start()
      const ran = await harness.notify([WEBHOOK], { inputs, env: ENV })
      assert.equal(ran.code, 1)
      assert.match(errorOf(ran), message)
      assert.equal(harness.receiver.requests.length, 0)
      assert.deepEqual(harness.api.asked(), [])
    })
})
