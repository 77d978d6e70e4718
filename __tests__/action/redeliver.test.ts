import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Received } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import {
  type RunOptions,
  readRecord,
  recordPath
} from '../helpers/run-action.ts'
import {
  one,
  recordOf,
  startRedeliverHarness
} from '../helpers/run-redeliver.ts'

const OTHER = 'an-older-key'
const ODD = 'He said "no"\\ & <ü>\nnext ${secrets.key} $${x}'
const SECRETS = JSON.stringify({ key: KEY, other: OTHER, odd: ODD })
const STANDARD = `whsec_${Buffer.from(KEY).toString('base64')}`

const hmac = (body: Buffer, key = KEY, algorithm = 'sha256') =>
  createHmac(algorithm, key).update(body)

/** What receivers do, by the names of signatures. */
const isSigned: Record<string, (request: Received) => void> = {
  jobserv: ({ headers, body }) =>
    assert.equal(
      headers['x-jobserv-sig'],
      `sha256:${hmac(body).digest('hex')}`
    ),
  github: ({ headers, body }) =>
    assert.equal(
      headers['x-hub-signature-256'],
      `sha256=${hmac(body).digest('hex')}`
    ),
  'standard-webhooks': ({ headers, body }) => {
    const raw = Buffer.from(KEY).toString('base64')
    new Webhook(raw).verify(body.toString(), { ...headers })
  },
  own: ({ headers, body }) =>
    assert.equal(headers['x-own'], hmac(body, KEY, 'sha1').digest('base64'))
}

const cases: [string, Json, RunOptions?, string?][] = [
  ['the build', {}],
  ['a push of Docker Hub', { payload: 'dockerhub' }],
  [
    'the event',
    { payload: 'github' },
    {
      event: {
        ...Object(workflowRun().event),
        note: `\${x} $\${y} $ { ${KEY} \u2028 😀 \ud800`
      }
    }
  ],
  ['a text', { body: 'Bläh ${build.status}: 😀 \u0000 end' }],
  [
    'a text with secrets',
    { body: 'a=${secrets.odd}&b=${secrets.odd | url}&c=${secrets.odd|json}' }
  ],
  [
    'a text with a literal ${',
    { body: '$${secrets.odd} $${ $$${build.status}' }
  ],
  ['an empty text', { body: '' }],
  [
    'an object',
    {
      body: {
        '${secrets.odd}': ['${secrets.odd}', 'x ${secrets.odd | json} y'],
        all: '${build.runs}',
        none: '${build.completed}',
        number: 1.5,
        literal: '$${secrets.odd}',
        sign: 'ü😀\ud800',
        nothing: null
      }
    }
  ],
  ['a list', { body: ['${secrets.odd}', 1, {}] }],
  [
    'variables that look like placeholders and hold secrets',
    { body: { v: '${variables.v}', w: ['${variables.w}'] } },
    { inputs: { variables: JSON.stringify({ v: `\${secrets.key}`, w: KEY }) } }
  ],
  ['a github signature', {}, {}, 'github'],
  ['a Standard Webhooks signature', {}, {}, 'standard-webhooks'],
  ['a signature of its own', {}, {}, 'own']
]

describe('mode redeliver', () => {
  for (const [what, parts, options = {}, scheme = 'jobserv'] of cases) {
    test(`sends ${what} again with the same id and bytes`, async () => {
      const harness = await startRedeliverHarness()
      const { requests } = harness.receiver
      const { inputs, ...rest } = options
      const signature =
        scheme === 'own'
          ? { header: 'X-Own', algorithm: 'sha1', encoding: 'base64' }
          : scheme
      const webhooks = [{ name: 'w', secret_name: 'key', signature, ...parts }]
      const secrets = { secrets: SECRETS }
      const failed = await harness.fail(webhooks, {
        ...rest,
        inputs: { ...secrets, ...inputs }
      })
      const first = one(requests.splice(0))

      harness.answers(503)
      const again = await harness.again(
        recordPath(failed),
        webhooks.map(webhook => ({ ...webhook, retry_schedule: [] })),
        { inputs: secrets }
      )
      assert.equal(again.code, 1, again.stdout)
      const second = one(requests.splice(0))

      harness.answers(200)
      const last = await harness.again(recordPath(again), webhooks, {
        inputs: secrets
      })
      assert.equal(last.code, 0, last.stdout)
      const third = one(requests.splice(0))

      for (const request of [second, third]) {
        assert.equal(request.method, 'POST')
        assert.ok(request.body.equals(first.body), String(request.body))
        for (const name of ['webhook-id', 'webhook-event'])
          assert.equal(request.headers[name], first.headers[name])
        isSigned[scheme]?.(request)
      }
      assert.equal(last.outputs.result, 'success')
      assert.equal(last.outputs.delivered, '1')
      const [before] = readRecord(failed).deliveries
      const [after] = readRecord(last).deliveries
      assert.deepEqual(
        { ...after, attempts: [], status: '' },
        {
          ...before,
          attempts: [],
          status: '',
          reason: null,
          retry_of: before?.id
        }
      )
      assert.ok(!JSON.stringify(recordOf(last)).includes(JSON.stringify(ODD)))
    })
  }

  test('has a new timestamp and signature', async () => {
    const harness = await startRedeliverHarness()
    const secrets = `key=${STANDARD}`
    const webhooks = [
      {
        name: 'w',
        secret_name: 'key',
        signature: ['standard-webhooks', 'jobserv'],
        retry_schedule: []
      }
    ]
    const failed = await harness.fail(webhooks, { inputs: { secrets } })
    await sleep(1_100)
    await harness.again(recordPath(failed), webhooks, { inputs: { secrets } })
    const [first, second] = harness.receiver.requests
    assert.ok(first && second)
    const time = ({ headers }: Received) => Number(headers['webhook-timestamp'])
    assert.ok(time(second) > time(first))
    const signed = 'webhook-signature'
    assert.notEqual(second.headers[signed], first.headers[signed])
    assert.equal(
      second.headers['x-jobserv-sig'],
      first.headers['x-jobserv-sig']
    )
    new Webhook(STANDARD).verify(second.body.toString(), { ...second.headers })
  })

  test('uses the current config for all but id, body and event', async () => {
    const harness = await startRedeliverHarness()
    const failed = await harness.fail([
      { name: 'w', url: '/old', secret_name: 'key', headers: { 'x-a': '1' } }
    ])
    const first = one(harness.receiver.requests.splice(0))
    const ran = await harness.again(
      recordPath(failed),
      [
        {
          name: 'w',
          url: '/new?run=${github.run_id}',
          method: 'PUT',
          secret_name: ['other', 'key'],
          signature: 'github',
          headers: { 'x-b': '${secrets.other} ${event.name}' },
          body: 'something else: ${build.status}',
          events: 'build_queued',
          match: { branch: 'nowhere' },
          only_failures: true,
          success_codes: 201
        }
      ],
      { inputs: { secrets: `key=${KEY}\nother=${OTHER}` } }
    )
    assert.equal(ran.code, 1, ran.stdout)
    const second = one(harness.receiver.requests.splice(0))
    assert.equal(second.method, 'PUT')
    assert.equal(second.url, '/new?run=1001')
    assert.ok(second.body.equals(first.body))
    assert.equal(second.headers['x-a'], undefined)
    assert.equal(second.headers['x-b'], `${OTHER} build_completed`)
    assert.equal(
      second.headers['x-hub-signature-256'],
      `sha256=${hmac(first.body, OTHER).digest('hex')}`
    )
    assert.deepEqual(harness.api.asked().slice(2), [])
    const [kept] = readRecord(ran).deliveries
    assert.notEqual(kept?.mac, readRecord(failed).deliveries[0]?.mac)
    const next = await harness.again(
      recordPath(ran),
      [{ name: 'w', secret_name: 'other' }],
      { inputs: { secrets: `other=${OTHER}` } }
    )
    assert.equal(next.code, 0, next.stdout)
  })

  test('reads the values of the run in URL and headers again', async () => {
    const harness = await startRedeliverHarness()
    const webhooks = [
      {
        name: 'w',
        url: '/${build.github.sha}/${status.github}/${github.workflow}',
        headers: { 'x-runs': '${runs.count} of ${github.run_attempt}' },
        body: { text: '${build.status}' },
        secret_name: 'key'
      },
      { name: 'v', url: '/${github.sha}', body: { a: 1 }, secret_name: 'key' }
    ]
    const failed = await harness.fail(webhooks)
    const first = harness.receiver.requests.splice(0)
    const asked = harness.api.asked().length
    const ran = await harness.again(recordPath(failed), webhooks)
    assert.equal(ran.code, 0, ran.stdout)
    const urls = (requests: Received[]) =>
      requests.map(({ url, headers }) => `${url} ${headers['x-runs']}`).sort()
    assert.deepEqual(urls(harness.receiver.requests), urls(first))
    assert.ok(harness.api.asked().length > asked)
    assert.ok(harness.api.asked().every(line => line.startsWith('GET ')))
  })

  for (const [conclusion, count] of [
    ['success', 0],
    ['failure', 1]
  ] as const)
    test(`gives ${count} warnings for a build that is a ${conclusion} by now`, async () => {
      const harness = await startRedeliverHarness()
      const webhooks = [
        { name: 'w', url: '/${build.status}', secret_name: 'key' },
        { name: 'v', url: '/v', secret_name: 'key' }
      ]
      const failed = await harness.fail(webhooks)
      harness.api.state.runs = [makeRun({ conclusion })]
      harness.api.state.jobs = [makeJob({ conclusion })]
      const ran = await harness.again(recordPath(failed), webhooks)
      assert.equal(ran.code, 0, ran.stdout)
      const warnings = ran.annotations.map(({ message }) => message)
      assert.equal(warnings.length, count)
      for (const warning of warnings)
        assert.match(warning, /^webhook "w": the build is now FAILED/)
    })

  test('fails only the deliveries that need a run that no longer exists', async () => {
    const harness = await startRedeliverHarness()
    const webhooks = [
      { name: 'w', url: '/${build.status}', secret_name: 'key' },
      { name: 'v', url: '/v', secret_name: 'key' }
    ]
    const failed = await harness.fail(webhooks)
    harness.receiver.requests.splice(0)
    harness.api.state.runs = []
    const ran = await harness.again(recordPath(failed), webhooks)
    assert.equal(ran.code, 1)
    assert.equal(one(harness.receiver.requests).url, '/v')
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /^webhook "w" failed: not sent again: its URL or headers use run 1001, which cannot be read: .*404/
    )
  })

  test('sends a body that had variables, but no webhook whose URL needs them', async () => {
    const harness = await startRedeliverHarness()
    const webhooks = [
      { name: 'w', url: '/${variables.team}', secret_name: 'key' },
      { name: 'v', body: '${variables.team}', secret_name: 'key' }
    ]
    const inputs = { variables: '{"team":"a"}' }
    const failed = await harness.fail(webhooks, { inputs })
    harness.receiver.requests.splice(0)
    const ran = await harness.again(recordPath(failed), webhooks)
    assert.equal(ran.code, 1)
    assert.equal(String(one(harness.receiver.requests).body), 'a')
    assert.match(ran.log, /need \$\{variables\.team\}, and a record keeps no/)
  })
})
