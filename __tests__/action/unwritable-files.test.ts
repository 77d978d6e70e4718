import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { respond } from '../helpers/fake-receiver.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'

describe('files and logs that cannot be written', () => {
  for (const [variable, path] of [
    ['GITHUB_OUTPUT', '/dev/null/output'],
    ['RUNNER_TEMP', '/dev/null/temp'],
    ['GITHUB_STEP_SUMMARY', '/dev/null/summary']
  ] as const) {
    test(`fail the step with one sentence when ${variable} cannot be written`, async () => {
      const harness = await startHarness()
      const { event, env } = workflowRun()
      const ran = await harness.notify([{ name: 'w' }], {
        event,
        env: { ...env, [variable]: path }
      })
      assert.equal(ran.code, 1)
      assert.equal(harness.receiver.requests.length, 1)
      assert.deepEqual(
        ran.annotations.map(({ level }) => level),
        ['error']
      )
      const [error] = ran.annotations
      assert.match(
        error?.message ?? '',
        new RegExp(
          `^could not write ${variable} \\(.*/dev/null/.*\\): the log says what was delivered; `
        )
      )
      assert.match(ran.log, /webhook "w" delivered: 200/)
      assert.doesNotMatch(ran.stdout, /^ {4}at /m)
      assert.equal(
        ran.outputs.delivered ?? 'none',
        {
          GITHUB_OUTPUT: 'none',
          RUNNER_TEMP: '1',
          GITHUB_STEP_SUMMARY: '1'
        }[variable]
      )
    })
  }

  test('do not change the result where no summary is asked for', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ name: 'w' }], {
      env: { GITHUB_STEP_SUMMARY: undefined }
    })
    assert.equal(ran.code, 0, ran.stdout)
  })

  for (const [status, code] of [
    [200, '0'],
    [404, '1']
  ] as const) {
    test(`do not change the result when the log is closed: ${status}`, async () => {
      const harness = await startHarness({}, { handler: respond(status) })
      const ran = await harness.notify([{ name: 'w' }, { name: 'v' }], {
        node: 'bash',
        nodeArguments: [
          '-c',
          '{ "$0" "$1" 2>&1; echo $? > "$RUNNER_TEMP/code"; } | true',
          process.execPath
        ]
      })
      assert.equal(harness.receiver.requests.length, 2)
      assert.equal(ran.outputs.delivered, status === 200 ? '2' : '0')
      assert.ok(ran.outputs['record-file'])
      assert.match(ran.summary, /## Deliveries/)
      const left = readFileSync(join(ran.temp, 'code'), 'utf8')
      assert.equal(left.trim(), code)
    })
  }

  test('do not stop secrets from being masked before an input is quoted', async () => {
    const harness = await startHarness()
    for (const input of ['mode', 'run-id', 'dry-run', 'timeout', 'listen']) {
      const ran = await harness.notify([{ name: 'w' }], {
        inputs: { [input]: KEY }
      })
      assert.equal(ran.code, 1)
      assert.match(ran.annotations[0]?.message ?? '', /is "\*\*\*"; write/)
      assert.ok(!(ran.log + ran.summary).includes(KEY), ran.log)
    }
  })
})
