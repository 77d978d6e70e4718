import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'

const RUN = makeRun({ display_title: 'Boot\nfaster', head_branch: '..' })
const BAD = { name: 'bad', headers: { 'x-title': '${build.name}' } }
const CONTROL =
  'cannot be sent: headers.x-title: a value has a control character, which a header cannot have; remove it, or encode it with the filter url'
const harness = await startHarness({ runs: [RUN] })

/** Sends `webhook` next to a correct one. */
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
      { variables: '{"v":"webhook-action/"}' },
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
      const { status, attempts } = bad
      assert.deepEqual([status, bad.reason, attempts], ['failure', reason, []])
      assert.equal(ran.code, 1)
      assert.deepEqual(
        ran.annotations.map(({ level, message }) => [level, message]),
        [['error', `webhook "bad" failed: ${reason}`]]
      )
    })
  }

  test('fails a dry run, which prints the other webhooks', async () => {
    const { ran, arrived } = await act(BAD, { inputs: { 'dry-run': 'true' } })
    assert.deepEqual(arrived, [])
    assert.equal(ran.code, 1)
    assert.match(ran.log, /^::group::webhook "good" would be sent$/m)
    assert.ok(ran.log.includes(`webhook "bad" FAILED: ${CONTROL}`), ran.log)
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

  const REQUEST = '${variables.merge_request}'
  const NONE = 'variables.merge_request has no value'
  const missing: [string, Json, string, string[]][] = [
    [
      'in each place of a webhook',
      {
        url: `/pulls/${REQUEST}`,
        headers: { 'x-request': REQUEST, 'x-none': '${variables.none}' },
        body: { request: REQUEST, sha: '${variables.sha}' }
      },
      '{"sha":"abc","none":null}',
      [`${NONE}: the input variables has none of that name, but sha, none`]
    ],
    [
      'where none is given',
      { body: REQUEST },
      '{}',
      [`${NONE}; give the input variables`]
    ],
    [
      'where functions have none',
      { body: REQUEST },
      '{"deploy":{}}',
      [`${NONE}: the input variables has none of that name, and no other`]
    ],
    [
      'beside one with almost that name',
      { body: REQUEST },
      '{"deploy":{"merge_requests":1,"a":2},"audit":{"a":3}}',
      [
        `${NONE}: the input variables has none of that name; did you mean variables.merge_requests?`
      ]
    ],
    [
      'beside those of two functions',
      { body: REQUEST },
      '{"deploy":{"a":2},"audit":{"a":3}}',
      [
        `${NONE}: the input variables has none of that name, but deploy.a, audit.a`
      ]
    ],
    [
      'beside many',
      { body: REQUEST },
      JSON.stringify(
        Object.fromEntries(Array.from('abcdefghijkl', key => [key, 1]))
      ),
      [
        `${NONE}: the input variables has none of that name, but a, b, c, d, e, f, g, h, i, j and 2 more`
      ]
    ],
    [
      'that a filter provides for',
      {
        headers: { 'x-request': '${variables.merge_request|omit}' },
        body: {
          x: '${variables.merge_request|default: "none"}',
          y: '${variables.other | truncate: 10 | default: ""}'
        }
      },
      '{}',
      []
    ],
    [
      'in a webhook that is not sent',
      { events: 'build_failed', body: REQUEST },
      '{}',
      []
    ]
  ]

  for (const [where, webhook, variables, warnings] of missing)
    test(`is a missing variable, which is empty: ${where}`, async () => {
      const { ran } = await act(
        { name: 'bad', ...webhook },
        { inputs: { variables } }
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(
        ran.annotations.map(({ level, message }) => [level, message]),
        warnings.map(message => ['warning', message])
      )
    })

  test('is a missing variable that a chain, or tests_url, warns of once', async () => {
    const { url } = harness.receiver
    const links = ['one', 'two'].map(name => ({
      name,
      url: `${url}/${name}`,
      headers: { 'x-request': REQUEST },
      callback: { via: 'delivery' }
    }))
    for (const [mode, config] of [
      ['chain', { chains: [{ name: 'deploy', webhooks: links }] }],
      [
        'notify',
        {
          notify: {
            tests_url: `https://reports.example/${REQUEST}/`,
            webhooks: [{ url: `${url}/one` }, { url: `${url}/two` }]
          }
        }
      ]
    ] as const) {
      const ran = await harness.run({
        ...workflowRun(RUN),
        inputs: { mode, config: JSON.stringify(config) }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(harness.receiver.requests.splice(0).length, 2)
      assert.deepEqual(
        ran.annotations.flatMap(({ level, message }) =>
          level === 'warning' ? [message] : []
        ),
        [`${NONE}; give the input variables`]
      )
    }
  })
})
