import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { attempts, configAt, serveFlask } from './documented.ts'
import { importable } from './programs.ts'

const HEADING = "JobServ's receivers, with Flask"
const options = importable('flask')

describe('the documented Flask receiver', () => {
  test("accepts JobServ's signature and nothing else", options, async () => {
    const harness = await startHarness()
    const flask = await serveFlask(HEADING, KEY)
    const send = (key: string) =>
      harness.run({
        ...workflowRun(),
        inputs: {
          config: configAt(HEADING, flask.url),
          secrets: `webhook-docs-example=${key}`
        }
      })
    const wrong = await send('another key')
    assert.equal(wrong.code, 1, wrong.stdout)
    assert.deepEqual(attempts(wrong), [[401]])
    const right = await send(KEY)
    assert.equal(right.code, 0, right.stdout)
    assert.deepEqual(attempts(right), [[204]])
    await flask.says(/^1001 PASSED$/m)
    assert.equal(flask.said().match(/PASSED/g)?.length, 1)
  })
})
