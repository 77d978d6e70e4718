import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Received } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import {
  KEY,
  one,
  recordOf,
  startRedeliverHarness,
  workflowRun
} from '../helpers/harness.ts'
import { readRecord, recordPath } from '../helpers/run-action.ts'

const OTHER = 'an-older-key'
const ODD = 'He said "no"\\ & <ü>\nnext ${secrets.key} $${x}'
const STANDARD = `whsec_${Buffer.from(KEY).toString('base64')}`

const hmac = (body: Buffer, key = KEY) =>
  createHmac('sha256', key).update(body).digest('hex')

/** Webhooks whose bodies are hard to record, by what they send. */
const BODIES: Record<string, Json> = {
  'the build': {},
  'a push of Docker Hub': { payload: 'dockerhub' },
  'the event': { payload: 'github' },
  'a text': { body: 'Bläh ${build.status}: 😀 \u0000 end' },
  'a text with secrets': {
    body: 'a=${secrets.odd}&b=${secrets.odd | url}&c=${secrets.odd|json}'
  },
  'a text with literal templates': {
    body: '$${secrets.odd} $${ $$${build.status}'
  },
  'an empty text': { body: '' },
  'an object': {
    body: {
      '${secrets.odd}': ['${secrets.odd}', 'x ${secrets.odd | json} y'],
      all: '${build.runs}',
      none: '${build.completed}',
      number: 1.5,
      literal: '$${secrets.odd}',
      sign: 'ü😀\ud800',
      nothing: null
    }
  },
  'a list': { body: ['${secrets.odd}', 1, {}] },
  'variables that look like placeholders and hold secrets': {
    body: { v: '${variables.v}', w: ['${variables.w}'] }
  }
}

describe('mode redeliver', () => {
  test('sends every kind of body again with the same id and bytes', async () => {
    const harness = await startRedeliverHarness()
    const { requests } = harness.receiver
    const names = Object.keys(BODIES)
    const webhooks = Object.entries(BODIES).map(([name, parts], index) => ({
      name,
      url: `/${index}`,
      secret_name: 'key',
      retry_schedule: [],
      ...parts
    }))
    const secrets = JSON.stringify({ key: KEY, odd: ODD })
    const failed = await harness.fail(webhooks, {
      event: {
        ...Object(workflowRun().event),
        note: `\${x} $\${y} $ { ${KEY} \u2028 😀 \ud800`
      },
      inputs: {
        secrets,
        variables: JSON.stringify({ v: '${secrets.key}', w: KEY })
      }
    })
    const first = requests.splice(0)
    assert.equal(first.length, names.length)
    let before = failed
    for (const status of [503, 200]) {
      harness.respondWith(status)
      before = await harness.again(recordPath(before), webhooks, {
        inputs: { secrets }
      })
      assert.equal(before.code, status === 200 ? 0 : 1, before.stdout)
      const again = requests.splice(0)
      assert.equal(again.length, names.length)
      for (const request of again) {
        const name = names[Number(request.path.slice(1))]
        const { headers, body } =
          first.find(({ path }) => path === request.path) ?? assert.fail(name)
        assert.equal(request.method, 'POST')
        assert.ok(request.body.equals(body), `${name}: ${request.body}`)
        for (const header of ['webhook-id', 'webhook-event', 'x-jobserv-sig'])
          assert.equal(request.headers[header], headers[header], name)
        assert.equal(headers['x-jobserv-sig'], `sha256:${hmac(body)}`)
      }
    }
    assert.equal(before.outputs.delivered, String(names.length))
    const recorded = readRecord(failed).deliveries
    assert.deepEqual(
      readRecord(before).deliveries,
      readRecord(before).deliveries.map(({ attempts }, index) => ({
        ...recorded[index],
        attempts,
        status: 'success',
        reason: null,
        retry_of: recorded[index]?.id
      }))
    )
    assert.ok(!JSON.stringify(recordOf(before)).includes(JSON.stringify(ODD)))
  })

  test('has a new timestamp and signature', async () => {
    const harness = await startRedeliverHarness()
    const secrets = `key=${STANDARD}`
    const signature = ['standard-webhooks', 'jobserv']
    const webhooks = [{ name: 'w', secret_name: 'key', signature }]
    const failed = await harness.fail(webhooks, { inputs: { secrets } })
    await sleep(1_100)
    await harness.again(recordPath(failed), webhooks, { inputs: { secrets } })
    const [first, second] = harness.receiver.requests
    assert.ok(first && second)
    const time = ({ headers }: Received) => Number(headers['webhook-timestamp'])
    assert.ok(time(second) > time(first))
    const signed = 'webhook-signature'
    assert.notEqual(second.headers[signed], first.headers[signed])
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
      `sha256=${hmac(first.body, OTHER)}`
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

  test('warns of a build that has another status by now', async () => {
    const harness = await startRedeliverHarness()
    const webhooks = ['/${build.status}', '/v'].map((url, index) => ({
      name: `w${index}`,
      url,
      secret_name: 'key'
    }))
    const failed = await harness.fail(webhooks)
    for (const [conclusion, warnings] of [
      ['success', []],
      ['failure', ['webhook "w0": the build is now FAILED']]
    ] as const) {
      harness.api.state.runs = [makeRun({ conclusion })]
      harness.api.state.jobs = [makeJob({ conclusion })]
      const ran = await harness.again(recordPath(failed), webhooks)
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(
        ran.annotations.map(({ message }) => message.slice(0, 37)),
        warnings
      )
    }
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
