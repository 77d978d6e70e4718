import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { after, answer } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { digestOf } from '../helpers/run-redeliver.ts'

const MAC_OF = 'webhook-action/record/v1.'

/** Returns the record a step left, as JSON. */
function recordOf(ran: RunResult) {
  const file = ran.outputs['record-file'] ?? ''
  assert.match(file, /\/webhook-record\.json$/)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function macOf({ id, webhook, event, body }: Json): string {
  const trusted = ['acme/lmp', 1001, 1, id, webhook, event, body]
  return createHmac('sha256', KEY)
    .update(MAC_OF + JSON.stringify(trusted))
    .digest('hex')
}

describe('outputs, summary and record', () => {
  test('contain the result of every webhook in the outputs', async () => {
    const harness = await startHarness(
      {},
      { paths: { '/b': [answer(500), answer(200)], '/c': answer(404) } }
    )
    const ran = await harness.notify(
      [
        { name: 'a', url: '/a' },
        { name: 'b', url: '/b', retry_schedule: [0] },
        { name: 'c', url: '/c', required: false },
        { name: 'd', url: '/d', events: 'build_failed' }
      ],
      workflowRun()
    )
    assert.equal(ran.code, 0, ran.stdout)
    const { outputs } = ran
    assert.deepEqual(Object.keys(outputs).sort(), [
      'build-status',
      'delivered',
      'deliveries',
      'failed',
      'payload-file',
      'record-file',
      'result',
      'skipped'
    ])
    const deliveries = JSON.parse(outputs.deliveries ?? '')
    for (const { id, attempts } of deliveries) {
      assert.match(id, /^msg_[0-9a-f]{32}$/)
      for (const attempt of attempts) {
        assert.match(attempt.started, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
        assert.equal(typeof attempt.duration_ms, 'number')
        delete attempt.started
        delete attempt.duration_ms
      }
    }
    assert.deepEqual(
      deliveries.map(({ id, ...rest }: Json) => rest),
      [
        {
          webhook: 'a',
          event: 'build_completed',
          status: 'success',
          reason: null,
          attempts: [{ number: 1, status_code: 200, error: null }]
        },
        {
          webhook: 'b',
          event: 'build_completed',
          status: 'success',
          reason: null,
          attempts: [
            { number: 1, status_code: 500, error: 'status' },
            { number: 2, status_code: 200, error: null }
          ]
        },
        {
          webhook: 'c',
          event: 'build_completed',
          status: 'failure',
          reason: 'status: HTTP 404; check its URL',
          attempts: [{ number: 1, status_code: 404, error: 'status' }]
        },
        {
          webhook: 'd',
          event: '',
          status: 'not_run',
          reason: 'events',
          attempts: []
        }
      ]
    )
    assert.deepEqual(
      [outputs.result, outputs.delivered, outputs.failed, outputs.skipped],
      ['success', '2', '1', '1']
    )
  })

  test('include a payload file that equals what arrived, byte for byte', async () => {
    const harness = await startHarness({
      runs: [makeRun({ display_title: 'Ünïcode \u2028 🚀 "<>&' })]
    })
    const ran = await harness.notify([{ secret_name: 'key' }], workflowRun())
    const [request] = harness.receiver.requests
    const file = readFileSync(ran.outputs['payload-file'] ?? '')
    assert.ok(request && file.equals(request.body))
  })

  test('include a record with each body once, without secrets, and a MAC of each delivery', async () => {
    const harness = await startHarness({
      runs: [makeRun({ display_title: 'costs ${money}' })]
    })
    const ran = await harness.notify(
      [
        {
          name: 'own',
          url: '/own?t=${secrets.token}',
          secret_name: 'key',
          headers: { 'x-token': '${secrets.token}' },
          body: { title: '${build.name}', token: 'Bearer ${secrets.token}' }
        },
        { name: 'text', body: '${build.status} $${x} ${secrets.token}' },
        { name: 'build', secret_name: 'key' },
        { name: 'again', url: '/again', secret_name: 'key' },
        { name: 'off', enabled: false }
      ],
      {
        ...workflowRun(),
        inputs: { secrets: `key=${KEY}\ntoken=s3cr3t-t0ken` }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const record = recordOf(ran)
    assert.equal(record.version, 1)
    assert.deepEqual(record.run, {
      repository: 'acme/lmp',
      run_id: 1001,
      run_attempt: 1
    })
    const [own, text, build, again, off] = record.deliveries
    assert.deepEqual(
      { ...own, id: '', attempts: [] },
      {
        id: '',
        chain: null,
        webhook: 'own',
        event: 'build_completed',
        status: 'success',
        reason: null,
        attempts: [],
        body: own.body,
        retry_of: null,
        mac: macOf(own)
      }
    )
    assert.equal(
      record.bodies[own.body],
      '{"title":"costs $${money}","token":"Bearer ${secrets.token}"}'
    )
    assert.equal(record.bodies[text.body], 'PASSED $${x} ${secrets.token}')
    assert.equal(text.mac, null)
    const sent = readFileSync(ran.outputs['payload-file'] ?? '', 'utf8')
    assert.equal(
      record.bodies[build.body],
      sent.replaceAll('${', () => '$${')
    )
    assert.equal(build.mac, macOf(build))
    assert.deepEqual([again.body, again.mac], [build.body, macOf(again)])
    for (const [digest, body] of Object.entries(record.bodies))
      assert.equal(digest, digestOf(String(body)))
    assert.equal(Object.keys(record.bodies).length, 3)
    assert.deepEqual([off.body, off.mac, off.status], [null, null, 'not_run'])
    assert.doesNotMatch(JSON.stringify(record), /s3cr3t|127\.0\.0\.1|x-token/)
  })

  test('contain the same delivery id for a repeated step and a new one for each run attempt', async () => {
    const second = makeRun({ run_attempt: 2 })
    const harness = await startHarness({
      runs: [makeRun(), second],
      jobs: [makeJob(), makeJob({ id: 5002, run_attempt: 2 })]
    })
    const ids: (string | undefined)[] = []
    for (const [run, name] of [
      [makeRun(), 'a'],
      [makeRun(), 'a'],
      [second, 'a'],
      [makeRun(), 'b']
    ] as const) {
      await harness.notify([{ name }], workflowRun(run))
      const [request] = harness.receiver.requests.splice(0)
      ids.push(request?.headers['webhook-id'])
    }
    assert.equal(ids[0], ids[1])
    assert.equal(new Set(ids).size, 3)
  })

  test('show the build and its deliveries safely in the summary', async () => {
    const harness = await startHarness(
      {
        runs: [
          makeRun({ display_title: '<img src=x> | [x](javascript:1) `a`' })
        ],
        jobs: [makeJob({ name: 'a|b\n# c' })]
      },
      { handler: answer(418, { body: '<script>' }) }
    )
    const ran = await harness.notify(
      [{ name: 'tea', required: false, secret_name: 'key' }],
      workflowRun()
    )
    const lines = ran.summary.split('\n')
    assert.equal(
      lines[0],
      '## ✓\u00a0PASSED: [&#60;img src&#61;x&#62; &#124; &#91;x&#93;&#40;javascript&#58;1&#41; &#96;a&#96;](https://github.com/acme/lmp/actions/runs/1001)'
    )
    assert.ok(
      lines.includes(
        '| [a&#124;b &#35; c](https://github.com/acme/lmp/actions/runs/1001/job/5001) | ✓\u00a0PASSED | 16\u00a0min 57\u00a0s |'
      ),
      ran.summary
    )
    assert.ok(lines.includes('## Deliveries: ✗\u00a01 failed'))
    assert.ok(
      lines.includes(
        '- **tea** failed, but is not required: status&#58; HTTP 418; the receiver said&#58; &#60;script&#62;'
      ),
      ran.summary
    )
    assert.match(
      ran.summary,
      /^\| tea<br><sub>msg&#95;[0-9a-f]{32}<\/sub> \| build&#95;completed \| ✗\u00a0failed \| 418 \| 1 \| \d+\u00a0ms \|$/m
    )
    assert.doesNotMatch(ran.summary, /<script>|<img/)
  })

  test('keep the summary of a huge build under 1 MiB', async () => {
    const jobs = Array.from({ length: 3000 }, (_, index) =>
      makeJob({ id: 6000 + index, name: `${'x'.repeat(200)} (${index})` })
    )
    const harness = await startHarness({ jobs })
    const ran = await harness.notify([{ secret_name: 'key' }], workflowRun())
    assert.equal(ran.code, 0, ran.log.slice(-500))
    assert.ok(Buffer.byteLength(ran.summary) < 1024 * 1024)
    assert.match(ran.summary, /and \d+ more that do not fit here\./)
    assert.match(ran.summary, /## Deliveries/)
  })

  test('group the log by webhook in the config’s order', async () => {
    const harness = await startHarness(
      {},
      { paths: { '/slow': after(200, answer(200)) } }
    )
    const ran = await harness.notify(
      [
        { name: 'slow', url: '/slow', secret_name: 'key' },
        { name: 'fast', url: '/fast' }
      ],
      workflowRun()
    )
    assert.deepEqual(
      [...ran.log.matchAll(/^::group::(.*)$/gm)].map(([, title]) => title),
      [
        'webhook "slow" delivered: 200 (event build_completed)',
        'webhook "fast" delivered: 200 (event build_completed)'
      ]
    )
    assert.match(ran.log, /^signed: jobserv$/m)
    assert.match(ran.log, /^attempt 1: HTTP 200 \(\d+ ms\)$/m)
  })

  for (const [show, body, headers] of [
    ['on-failure', true, false],
    ['always', true, true],
    ['never', false, false]
  ] as const) {
    test(`follow show-response ${show} for a failed response`, async () => {
      const handler = answer(400, {
        body: `no ${KEY} \u001b[31m::error::x ${'y'.repeat(400)}`,
        headers: { 'x-mood': 'bad', 'set-cookie': 'id=1234567' }
      })
      const harness = await startHarness({}, { handler })
      const ran = await harness.notify([{ secret_name: 'key' }], {
        ...workflowRun(),
        inputs: { 'show-response': show }
      })
      assert.equal(ran.code, 1)
      const line = /^response: no \*\*\* \ufffd\[31m: :error: :x y+…$/m
      assert.equal(line.test(ran.log), body, ran.log)
      assert.equal(/^x-mood: bad$/m.test(ran.log), headers)
      assert.equal(/^set-cookie: \*\*\*$/m.test(ran.log), headers)
      assert.match(ran.log, /^attempt 1: HTTP 400 \(\d+ ms\); not retried$/m)
    })
  }

  test('show the run in the summary when no request was made', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ payload: 'github' }], {
      inputs: { 'job-status': 'failure' },
      event: { head_commit: { message: 'Boot *faster*\n\nAt last.' } },
      env: { GITHUB_SERVER_URL: 'https://ghes.example/' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.api.asked(), [])
    assert.deepEqual(ran.summary.split('\n').slice(0, 4), [
      '## ✗\u00a0FAILED: [Boot &#42;faster&#42;](https://ghes.example/acme/lmp/actions/runs/1001)',
      '',
      'Its jobs are not listed, since no webhook uses them.',
      ''
    ])
    assert.match(ran.summary, /## Deliveries/)
  })

  test('end each group of the log with the whole reason', async () => {
    const harness = await startHarness({}, { handler: answer(410) })
    const ran = await harness.notify([{ name: 'gone' }], workflowRun())
    const reason = 'status: HTTP 410; the receiver says that it is gone'
    assert.match(
      ran.log,
      new RegExp(`^msg_[0-9a-f]{32}: FAILED: ${reason}$`, 'm')
    )
  })

  test('name the configured success codes when another one is returned', async () => {
    const harness = await startHarness()
    const ran = await harness.notify(
      [{ name: 'created', success_codes: [201, '3xx'] }],
      workflowRun()
    )
    const [{ reason }] = JSON.parse(ran.outputs.deliveries ?? '')
    assert.equal(reason, 'status: HTTP 200; success_codes is 201, 3xx')
  })

  test("are optional: the step works without the runner's files", async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ secret_name: 'key' }], {
      ...workflowRun(),
      env: { ...workflowRun().env, GITHUB_STEP_SUMMARY: undefined }
    })
    assert.equal(ran.code, 0, ran.stdout)
  })
})
