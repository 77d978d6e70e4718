import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { respond } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { digestOf, KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

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

  test('show the build and its deliveries safely in the summary', async () => {
    const harness = await startHarness(
      {
        runs: [
          makeRun({ display_title: '<img src=x> | [x](javascript:1) `a`' })
        ],
        jobs: [makeJob({ name: 'a|b\n# c' })]
      },
      { handler: respond(418, { body: '<script>' }) }
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

  for (const [show, body, headers] of [
    ['on-failure', true, false],
    ['always', true, true],
    ['never', false, false]
  ] as const) {
    test(`follow show-response ${show} for a failed response`, async () => {
      const handler = respond(400, {
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
})
