import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import {
  attempts,
  configAt,
  type Served,
  serveFlask,
  serveNode
} from './documented.ts'
import { importable } from './programs.ts'

const HEADING = 'Standard Webhooks'
const KEY = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const LIBRARIES: [
  string,
  { skip: string | false },
  (heading: string, secret: string) => Promise<Served>
][] = [
  ['npm', { skip: false }, serveNode],
  ['Python', importable('flask', 'standardwebhooks'), serveFlask]
]

describe('the standardwebhooks library', () => {
  for (const [name, options, serve] of LIBRARIES)
    test(`accepts only its own key in ${name}`, options, async () => {
      const harness = await startHarness()
      const receiver = await serve(HEADING, KEY)
      const send = (key: string) =>
        harness.run({
          ...workflowRun(),
          inputs: {
            config: configAt(HEADING, receiver.url),
            secrets: `standard=${key}`
          }
        })
      const wrong = await send(OTHER)
      assert.equal(wrong.code, 1, wrong.stdout)
      assert.deepEqual(attempts(wrong), [[401]])
      const right = await send(KEY)
      assert.equal(right.code, 0, right.stdout)
      assert.deepEqual(attempts(right), [[204]])
      await receiver.says(/^1001 PASSED$/m)
      assert.equal(receiver.said().match(/PASSED/g)?.length, 1)
    })
})
