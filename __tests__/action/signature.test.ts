import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Received } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'

const OLD = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const NEW = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const SECRETS = `key=${KEY}\nold=${OLD}\nnew=${NEW}`

const harness = await startHarness()

async function request(webhook: Json): Promise<Received> {
  const ran = await harness.notify([webhook], {
    ...workflowRun(),
    inputs: { secrets: SECRETS }
  })
  assert.equal(ran.code, 0, ran.stdout)
  const [received] = harness.receiver.requests.splice(0)
  assert.ok(received)
  return received
}

describe('the signature of a webhook', () => {
  test('is not called missing where a secret is in the URL or headers', async () => {
    const webhook = { name: 'w', payload: 'github' }
    for (const [says, more] of [
      [false, { url: '/hook?key=${secrets.key}' }],
      [false, { headers: { 'x-token': '${secrets.key}' } }],
      [false, { username: 'ci', password: '${secrets.key}' }],
      [true, { body: { key: '${secrets.key}' } }],
      [true, {}]
    ] as const) {
      const { payload, ...own } = webhook
      const one = 'body' in more ? own : { ...own, payload }
      const ran = await harness.notify([{ ...one, ...more }], {
        ...workflowRun(),
        inputs: { secrets: `key=${KEY}` }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(
        /^unsigned: it has no secret_name$/m.test(ran.log),
        says,
        ran.log
      )
    }
    harness.receiver.requests.splice(0)
  })

  test('is sent for each scheme in a list, including custom ones', async () => {
    const { headers, body } = await request({
      secret_name: 'key',
      signature: [
        'jobserv',
        'github',
        'standard-webhooks',
        'slack',
        'stripe',
        { header: 'X-Plain-Sig' },
        {
          algorithm: 'sha512',
          header: 'X-Own-Sig',
          prefix: 'v0=',
          encoding: 'base64'
        },
        { algorithm: 'sha1', header: 'X-Old-Sig', prefix: 'sha1=' },
        {
          header: 'X-Signed',
          signed: '${id}.${timestamp}.${body}',
          value: 'id=${id} v1=${signature}',
          timestamp_header: 'X-Signed-Time'
        }
      ]
    })
    const { 'webhook-id': id, 'webhook-timestamp': time = '' } = headers
    const hmac = (
      before = '',
      algorithm = 'sha256',
      encoding: 'hex' | 'base64' = 'hex'
    ) => createHmac(algorithm, KEY).update(before).update(body).digest(encoding)
    const before = `${id}.${time}.`
    const expected = {
      'x-jobserv-sig': `sha256:${hmac()}`,
      'x-hub-signature-256': `sha256=${hmac()}`,
      'webhook-signature': `v1,${hmac(before, 'sha256', 'base64')}`,
      'x-slack-signature': `v0=${hmac(`v0:${time}:`)}`,
      'x-slack-request-timestamp': time,
      'stripe-signature': `t=${time},v1=${hmac(`${time}.`)}`,
      'x-plain-sig': hmac(),
      'x-own-sig': `v0=${hmac('', 'sha512', 'base64')}`,
      'x-old-sig': `sha1=${hmac('', 'sha1')}`,
      'x-signed': `id=${id} v1=${hmac(before)}`,
      'x-signed-time': time
    }
    const sent = Object.entries(headers).filter(([name]) => name in expected)
    assert.deepEqual(Object.fromEntries(sent), expected)
  })

  test('fails for a key that is not base64 after whsec_, without quoting it', async () => {
    const ran = await harness.notify(
      [{ secret_name: 'bad', signature: 'standard-webhooks' }],
      { inputs: { secrets: 'bad=whsec_not!base64' } }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(harness.receiver.requests, [])
    assert.match(
      ran.annotations[0]?.message ?? '',
      /secret bad begins with whsec_/
    )
    assert.doesNotMatch(ran.log, /not!base64/)
  })
})
