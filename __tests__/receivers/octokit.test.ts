import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Webhooks } from '@octokit/webhooks'
import { verify } from '@octokit/webhooks-methods'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { attempts, configAt, serveNode } from './documented.ts'

const HEADING = "GitHub's receivers, with @octokit/webhooks"

const harness = await startHarness()

function send(url: string, key: string) {
  return harness.run({
    ...workflowRun(),
    inputs: { config: configAt(HEADING, url), secrets: `octokit=${key}` }
  })
}

describe('the documented @octokit/webhooks receiver', () => {
  test('accepts a signed event and no other', async () => {
    const octokit = await serveNode(HEADING, KEY)
    const wrong = await send(octokit.url, 'another key')
    assert.equal(wrong.code, 1, wrong.stdout)
    assert.deepEqual(attempts(wrong), [[400], [400]])
    assert.match(wrong.log, /signature does not match/)
    const right = await send(octokit.url, KEY)
    assert.equal(right.code, 0, right.stdout)
    assert.deepEqual(attempts(right), [[200], [200]])
    await octokit.says(/^1001-1 success$/m)
    await octokit.says(/^1001-1-dispatch build_completed PASSED$/m)
    assert.equal(octokit.said().match(/^1001/gm)?.length, 2)
  })

  test('receives what @octokit/webhooks-methods accepts, too', async () => {
    const ran = await send(harness.receiver.url, KEY)
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.length, 2)
    for (const { body, headers } of harness.receiver.requests) {
      const signature = headers['x-hub-signature-256'] ?? ''
      const webhooks = new Webhooks({ secret: KEY })
      assert.equal(await webhooks.verify(String(body), signature), true)
      assert.equal(await verify(KEY, String(body), signature), true)
      assert.equal(await verify(KEY, `${body} `, signature), false)
      assert.equal(await verify('another key', String(body), signature), false)
    }
  })
})
