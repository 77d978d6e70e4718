import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { verify } from '@octokit/webhooks-methods'
import { Webhook } from 'standardwebhooks'
import { answer, type Received } from '../helpers/fake-receiver.ts'
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

function hmac(algorithm: string, body: Buffer, encoding: 'hex' | 'base64') {
  return createHmac(algorithm, KEY).update(body).digest(encoding)
}

/** Returns the headers that say something of a signature. */
function signatures({ headers }: Received): string[] {
  return Object.keys(headers)
    .filter(name => /sig/.test(name))
    .sort()
}

describe('the signature of a webhook', () => {
  test('is JobServ’s by default', async () => {
    const received = await request({ secret_name: 'key' })
    const { headers, body } = received
    assert.deepEqual(signatures(received), ['x-jobserv-sig'])
    assert.equal(
      headers['x-jobserv-sig'],
      `sha256:${hmac('sha256', body, 'hex')}`
    )
  })

  test('is missing without a secret, and the log says so', async () => {
    const ran = await harness.notify([{ signature: 'github' }], workflowRun())
    const [received] = harness.receiver.requests.splice(0)
    assert.ok(received)
    assert.deepEqual(signatures(received), [])
    assert.match(ran.log, /^unsigned: it has no secret_name$/m)
  })

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

  test("satisfies @octokit/webhooks-methods as GitHub's", async () => {
    const { headers, body } = await request({
      secret_name: 'key',
      signature: 'github'
    })
    const signature = headers['x-hub-signature-256'] ?? ''
    assert.equal(await verify(KEY, body.toString(), signature), true)
    assert.equal(await verify('another', body.toString(), signature), false)
  })

  test('satisfies the library of Standard Webhooks', async () => {
    const { headers, body } = await request({
      secret_name: 'old',
      signature: 'standard-webhooks'
    })
    const payload = new Webhook(OLD).verify(body, { ...headers })
    assert.deepEqual(payload, JSON.parse(body.toString()))
    assert.throws(() => new Webhook(NEW).verify(body, { ...headers }))
    const forged = { ...headers, 'webhook-id': 'msg_other' }
    assert.throws(() => new Webhook(OLD).verify(body, forged))
  })

  test('is over the time and the body as Slack and Stripe have it', async () => {
    const { headers, body } = await request({
      secret_name: 'key',
      signature: ['slack', 'stripe']
    })
    const time = headers['webhook-timestamp'] ?? ''
    const mac = (text: string) =>
      createHmac('sha256', KEY).update(text).update(body).digest('hex')
    assert.equal(headers['x-slack-request-timestamp'], time)
    assert.equal(headers['x-slack-signature'], `v0=${mac(`v0:${time}:`)}`)
    assert.equal(headers['stripe-signature'], `t=${time},v1=${mac(`${time}.`)}`)
  })

  test('is over what signed has, in the form that value has', async () => {
    const { headers, body } = await request({
      secret_name: 'key',
      signature: {
        header: 'X-Own',
        signed: '${id}.${timestamp}.${body}',
        value: 'id=${id} v1=${signature}',
        timestamp_header: 'X-Own-Time'
      }
    })
    const id = headers['webhook-id'] ?? ''
    const time = headers['webhook-timestamp'] ?? ''
    const mac = createHmac('sha256', KEY)
      .update(`${id}.${time}.`)
      .update(body)
      .digest('hex')
    assert.equal(headers['x-own-time'], time)
    assert.equal(headers['x-own'], `id=${id} v1=${mac}`)
  })

  test('verifies with both keys in a rotation, elsewhere with the first', async () => {
    const received = await request({
      secret_name: ['new', 'old'],
      signature: ['standard-webhooks', 'github']
    })
    const { headers, body } = received
    for (const key of [OLD, NEW]) new Webhook(key).verify(body, { ...headers })
    assert.equal(headers['webhook-signature']?.split(' ').length, 2)
    const signature = headers['x-hub-signature-256'] ?? ''
    assert.equal(await verify(NEW, body.toString(), signature), true)
  })

  test('is sent for each scheme in a list, including custom ones', async () => {
    const received = await request({
      secret_name: 'key',
      signature: [
        'jobserv',
        'github',
        'standard-webhooks',
        { header: 'X-Plain-Sig' },
        {
          algorithm: 'sha512',
          header: 'X-Own-Sig',
          prefix: 'v0=',
          encoding: 'base64'
        },
        { algorithm: 'sha1', header: 'X-Old-Sig', prefix: 'sha1=' }
      ]
    })
    const { headers, body } = received
    const message = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    assert.deepEqual(
      Object.fromEntries(
        signatures(received).map(name => [name, headers[name]])
      ),
      {
        'x-jobserv-sig': `sha256:${hmac('sha256', body, 'hex')}`,
        'x-hub-signature-256': `sha256=${hmac('sha256', body, 'hex')}`,
        'webhook-signature': `v1,${hmac('sha256', Buffer.from(message), 'base64')}`,
        'x-plain-sig': hmac('sha256', body, 'hex'),
        'x-own-sig': `v0=${hmac('sha512', body, 'base64')}`,
        'x-old-sig': `sha1=${hmac('sha1', body, 'hex')}`
      }
    )
  })

  test('covers the bytes of a custom body', async () => {
    const { headers, body } = await request({
      secret_name: 'key',
      body: { text: 'Grüße, ${build.name} 🚀' }
    })
    assert.equal(body.toString(), '{"text":"Grüße, Update the kernel 🚀"}')
    assert.equal(
      headers['x-jobserv-sig'],
      `sha256:${hmac('sha256', body, 'hex')}`
    )
  })

  test('is new for a retry, which has the same id and bytes', async () => {
    const again = await startHarness(
      {},
      { handler: [answer(503), answer(200)] }
    )
    const ran = await again.notify(
      [
        {
          secret_name: 'key',
          signature: ['jobserv', 'standard-webhooks'],
          retry_schedule: [1.1]
        }
      ],
      workflowRun()
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [first, second] = again.receiver.requests
    assert.ok(first && second)
    assert.ok(first.body.equals(second.body))
    for (const name of ['webhook-id', 'webhook-event', 'x-jobserv-sig'])
      assert.equal(first.headers[name], second.headers[name])
    for (const name of ['webhook-timestamp', 'webhook-signature'])
      assert.notEqual(first.headers[name], second.headers[name])
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
