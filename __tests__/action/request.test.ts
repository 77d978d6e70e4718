import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Received } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions } from '../helpers/run-action.ts'

const TITLE = 'Say "hi" & <b>&\n${build.id} to @all'
const RUN = makeRun({
  display_title: TITLE,
  head_branch: 'fix/a b?c',
  conclusion: 'failure'
})
const JOBS = [
  makeJob({ conclusion: 'failure' }),
  makeJob({ id: 5002, name: 'test, fast', conclusion: 'timed_out' }),
  makeJob({ id: 5003, name: 'docs' })
]
const harness = await startHarness({ runs: [RUN], jobs: JOBS })

/** Returns the one request that a webhook becomes. */
async function request(
  webhook: Json,
  { inputs, ...rest }: RunOptions = {}
): Promise<Received> {
  const ran = await harness.notify([webhook], {
    ...workflowRun(RUN),
    inputs: { secrets: `key=${KEY}\ntoken=s3cr3t/?&+ ü`, ...inputs },
    ...rest
  })
  assert.equal(ran.code, 0, ran.stdout)
  const [received, ...more] = harness.receiver.requests.splice(0)
  assert.ok(received)
  assert.deepEqual(more, [])
  assert.doesNotMatch(ran.log, /s3cr3t/)
  return received
}

describe('the request of a webhook', () => {
  test('leaves out what has no value, and joins a query to a secret URL', async () => {
    const { url, headers, body } = await request(
      {
        url: '${secrets.HOOK}',
        headers: {
          'x-thread': '${variables.none | omit}',
          'User-Agent': 'acme-ci'
        },
        username: 'ci-${github.run_number}',
        password: '${variables.thread}',
        query: {
          thread_id: '${variables.thread}',
          none: '${variables.none | omit}'
        },
        body: {
          title: '${build.name | truncate: 8 | json}',
          note: '${build.annotation | default: "not yet"}',
          none: ['${build.annotation | omit}', 'kept'],
          gone: '${variables.none | omit}'
        }
      },
      {
        inputs: {
          secrets: `HOOK=${harness.receiver.url}/s3cr3t?wait=true`,
          variables: '{"thread": "a&b"}'
        }
      }
    )
    assert.equal(url, '/s3cr3t?wait=true&thread_id=a%26b')
    assert.equal(headers['x-thread'], undefined)
    assert.equal(headers['user-agent'], 'acme-ci')
    assert.equal(headers.authorization, `Basic ${btoa('ci-7:a&b')}`)
    assert.deepEqual(JSON.parse(body.toString()), {
      title: '"Say \\"hi…"',
      note: 'not yet',
      none: ['kept']
    })
  })

  for (const method of ['GET', 'HEAD'])
    test(`has no body with ${method} unless the config writes one`, async () => {
      const inputs = { 'allowed-methods': method }
      const bare = await request({ method, secret_name: 'key' }, { inputs })
      assert.equal(bare.body.length, 0)
      assert.equal(bare.headers['content-type'], undefined)
      assert.equal(bare.headers['content-length'], undefined)
      assert.equal(
        bare.headers['x-jobserv-sig'],
        `sha256:${createHmac('sha256', KEY).digest('hex')}`
      )
      const written = await request({ method, payload: 'github' }, { inputs })
      assert.equal(JSON.parse(written.body.toString()).action, 'completed')
    })
})
