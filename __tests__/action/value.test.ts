import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answer } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import {
  type RunOptions,
  type RunResult,
  readRecord
} from '../helpers/run-action.ts'

const RUN = makeRun({ display_title: 'Boot\nfaster', head_branch: '..' })
const BAD = { name: 'bad', headers: { 'x-title': '${build.name}' } }
const CONTROL =
  'cannot be sent: headers.x-title: a value has a control character, which a header cannot have; remove it, or encode it with the filter url'
const harness = await startHarness({ runs: [RUN] })

/** Sends `webhook` beside one that nothing is wrong with. */
async function act(
  webhook: Json,
  { inputs, ...rest }: RunOptions = {}
): Promise<{ ran: RunResult; bad: Json; arrived: string[] }> {
  const webhooks = [webhook, { name: 'good', url: '/good' }]
  const given = { ...workflowRun(RUN), inputs: { ...inputs }, ...rest }
  const ran = await harness.notify(webhooks, given)
  const deliveries: Json[] = JSON.parse(ran.outputs.deliveries ?? '[]')
  const bad = deliveries.find(one => one.webhook === 'bad')
  assert.ok(bad, ran.stdout)
  const arrived = harness.receiver.requests.splice(0).map(({ path }) => path)
  return { ran, bad, arrived }
}

describe('a value that cannot be sent', () => {
  for (const [name, webhook, inputs, reason] of [
    ['a line break in a header', BAD, {}, CONTROL],
    ['a line break in a header', BAD, { mode: 'test' }, CONTROL],
    [
      'two dots as a part of the path',
      { name: 'bad', url: '/api/${github.ref_name}/x' },
      {},
      'cannot be sent: url: a value makes a part of the URL path . or .., which leads elsewhere'
    ],
    [
      'a variable of two functions',
      { name: 'bad', body: { id: '${variables.id}' } },
      { variables: '{"deploy":{"id":1},"test":{"id":2}}' },
      'cannot be sent: body: ${variables.id} is in several functions (deploy, test); write ${variables.deploy.id}, or the one of another'
    ],
    [
      'a text body that begins as a record is signed',
      { name: 'bad', body: '${variables.v}', secret_name: 'key' },
      { variables: '{"v":"webhook-action/record/v1.[]"}' },
      'cannot be sent: body: it begins like a text that this action signs itself; begin it differently'
    ],
    [
      'a text body that begins as a token is signed',
      { name: 'bad', body: '${variables.v}1.e30', secret_name: 'key' },
      { variables: '{"v":"webhook-action/callback/v"}' },
      'cannot be sent: body: it begins like a text that this action signs itself; begin it differently'
    ],
    [
      'keys that become the same',
      { name: 'bad', body: { '${build.status}': 1, PASSED: 2 } },
      {},
      'cannot be sent: body: the keys "${build.status}" and "PASSED" of the body become the same; give each a text of its own'
    ]
  ] as const) {
    test(`fails only its webhook: ${name} (${inputs.mode ?? 'notify'})`, async () => {
      const { ran, bad, arrived } = await act(webhook, { inputs })
      assert.deepEqual(arrived, ['/good'])
      const { id, event, ...rest } = bad
      assert.match(String(id), /^msg_[0-9a-f]{32}$/)
      assert.deepEqual(rest, {
        webhook: 'bad',
        status: 'failure',
        reason,
        attempts: []
      })
      assert.deepEqual(
        [
          ran.code,
          ran.outputs.result,
          ran.outputs.delivered,
          ran.outputs.failed
        ],
        [1, 'failure', '1', '1']
      )
      assert.deepEqual(
        ran.annotations.map(({ level, message }) => [level, message]),
        [['error', `webhook "bad" failed: ${reason}`]]
      )
      assert.ok(ran.log.includes(`webhook "bad" FAILED: ${reason}`), ran.log)
      assert.match(ran.summary, /^- \*\*bad\*\* failed: cannot be sent/m)
      assert.match(ran.summary, /\| good<br>.* \| ✓\u00a0delivered \|/)
      assert.ok(ran.outputs['payload-file'])
    })
  }

  test('is recorded as not sent', async () => {
    const { ran } = await act(BAD)
    const [bad, good] = readRecord(ran).deliveries
    assert.deepEqual(
      [bad?.status, bad?.body, bad?.mac],
      ['failure', null, null]
    )
    assert.equal(good?.status, 'success')
  })

  test('only warns when the webhook is not required', async () => {
    const { ran, arrived } = await act({ ...BAD, required: false })
    assert.deepEqual(arrived, ['/good'])
    assert.deepEqual([ran.code, ran.outputs.result], [0, 'success'])
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [['warning', `webhook "bad" failed, but is not required: ${CONTROL}`]]
    )
  })

  test('fails a dry run, which prints the other webhooks', async () => {
    const { ran, arrived } = await act(BAD, { inputs: { 'dry-run': 'true' } })
    assert.deepEqual(arrived, [])
    assert.equal(ran.code, 1)
    assert.match(ran.log, /^::group::webhook "good" would be sent$/m)
    assert.ok(ran.log.includes(`webhook "bad" FAILED: ${CONTROL}`), ran.log)
  })

  test('is reported with what can be redelivered and what cannot', async () => {
    const gone = { name: 'gone', url: '/gone', retry_schedule: [] }
    const broken = await startHarness(
      { runs: [RUN] },
      { paths: { '/gone': answer(500) } }
    )
    const ran = await broken.notify([BAD, gone], workflowRun(RUN))
    const [bad = '', ...others] = ran.annotations.map(({ message }) => message)
    assert.match(bad, /^webhook "bad" failed: cannot be sent: /)
    assert.deepEqual(others, [
      'webhook "gone" failed: status: HTTP 500',
      '2 webhooks failed; fix the receiver and re-run this job; after a change of config or workflow, start a new run or redeliver (docs/redelivery.md)'
    ])
  })

  test('is redacted in the message when it contains a secret', async () => {
    const { ran, bad } = await act(
      {
        name: 'bad',
        body: { '${secrets.tok}': 1, '${secrets.tok}x': 2, s3cr3tx: 3 }
      },
      { inputs: { secrets: 'key=UseSomethingGoodHere\ntok=s3cr3t' } }
    )
    assert.match(String(bad.reason), /"\*\*\*x"/)
    assert.doesNotMatch(ran.log + ran.summary, /s3cr3t/)
  })

  test('leaves a job without its tests when its name would change the URL', async () => {
    const jobs = ['..', 'build', '.'].map((name, index) =>
      makeJob({ id: 5001 + index, name })
    )
    const tested = await startHarness({ runs: [RUN], jobs })
    const ran = await tested.run({
      ...workflowRun(RUN),
      inputs: {
        config: JSON.stringify({
          notify: {
            tests_url: 'https://reports.example/${run.name}/',
            webhooks: [{ url: tested.receiver.url, secret_name: 'key' }]
          }
        })
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = tested.receiver.requests
    const { runs } = JSON.parse(request?.body.toString() ?? '')
    assert.deepEqual(
      runs.map((run: Json) => run.tests),
      [undefined, 'https://reports.example/build/', undefined]
    )
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'warning',
          'notify.tests_url: a value makes a part of the URL path . or .., which leads elsewhere; run ".." and 1 more goes without tests'
        ]
      ]
    )
  })

  test('is sent empty, with one warning, for a missing variable', async () => {
    const request = '${variables.merge_request}'
    const { ran } = await act(
      {
        name: 'bad',
        url: `/pulls/${request}`,
        headers: { 'x-request': request, 'x-none': '${variables.none}' },
        body: { request, sha: '${variables.sha}' }
      },
      { inputs: { variables: '{"sha":"abc","none":null}' } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'warning',
          'variables.merge_request has no value: the input variables has none of that name, but sha, none'
        ]
      ]
    )
  })

  for (const [given, message] of [
    ['{}', '; give the input variables'],
    [
      '{"deploy":{}}',
      ': the input variables has none of that name, and no other'
    ],
    [
      '{"deploy":{"merge_requests":1,"a":2},"audit":{"a":3}}',
      ': the input variables has none of that name; did you mean variables.merge_requests?'
    ],
    [
      '{"deploy":{"a":2},"audit":{"a":3}}',
      ': the input variables has none of that name, but deploy.a, audit.a'
    ],
    [
      JSON.stringify(
        Object.fromEntries(Array.from('abcdefghijkl', key => [key, 1]))
      ),
      ': the input variables has none of that name, but a, b, c, d, e, f, g, h, i, j and 2 more'
    ]
  ] as const)
    test(`is a missing variable when the given ones are ${given.slice(0, 40)}`, async () => {
      const { ran } = await act(
        { name: 'bad', body: { x: '${variables.merge_request}' } },
        { inputs: { variables: given } }
      )
      assert.deepEqual(
        ran.annotations.map(annotation => annotation.message),
        [`variables.merge_request has no value${message}`]
      )
    })

  test('is a missing variable that a filter provides for', async () => {
    const { ran } = await act({
      name: 'bad',
      headers: { 'x-request': '${variables.merge_request|omit}' },
      body: {
        x: '${variables.merge_request|default: "none"}',
        y: '${variables.other | truncate: 10 | default: ""}',
        z: '${variables.other|omit}'
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(ran.annotations, [])
  })

  test('is a missing variable in tests_url', async () => {
    const ran = await harness.run({
      ...workflowRun(RUN),
      inputs: {
        config: JSON.stringify({
          notify: {
            tests_url: 'https://reports.example/${variables.suite}/',
            webhooks: [{ url: `${harness.receiver.url}/good` }]
          }
        })
      }
    })
    harness.receiver.requests.splice(0)
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      ['variables.suite has no value; give the input variables']
    )
  })

  test('is a missing variable that a chain warns of once', async () => {
    const links = ['one', 'two'].map(name => ({
      name,
      url: `${harness.receiver.url}/${name}`,
      headers: { 'x-request': '${variables.merge_request}' },
      callback: { via: 'delivery' }
    }))
    const ran = await harness.run({
      ...workflowRun(RUN),
      inputs: {
        mode: 'chain',
        config: JSON.stringify({
          chains: [{ name: 'deploy', webhooks: links }]
        })
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.splice(0).length, 2)
    assert.deepEqual(
      ran.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message),
      ['variables.merge_request has no value; give the input variables']
    )
  })

  test('is not reported for a webhook that is not sent', async () => {
    const { ran } = await act({
      name: 'bad',
      events: 'build_failed',
      body: '${variables.merge_request}'
    })
    assert.deepEqual(ran.annotations, [])
  })
})
