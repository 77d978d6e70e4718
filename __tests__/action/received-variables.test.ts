import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  dispatched,
  receive,
  signed,
  startHarness
} from '../helpers/harness.ts'
import { readRecord } from '../helpers/run-action.ts'

const HOSTILE = '"}, ${secrets.key} & \\ ü/?#\u2028'

const config = {
  providers: [{ name: 'github', type: 'github', secret_name: 'inbound' }],
  functions: [
    {
      name: 'deploy',
      provider: 'github',
      variables: [
        { name: 'ref' },
        { name: 'id', type: 'integer' },
        { name: 'labels', type: 'array' },
        { name: 'draft', type: 'boolean' },
        { name: 'shared' },
        { name: 'gone' }
      ]
    },
    {
      name: 'audit',
      provider: 'github',
      variables: [{ name: 'by', path: 'user.name' }]
    }
  ]
}

const labels = ['a', { b: [1, null] }]
const sent = signed('push', {
  ref: HOSTILE,
  id: 42,
  labels,
  draft: false,
  shared: 'x',
  user: { name: 'kim' }
})

const webhook = {
  url: '/${variables.ref}/${variables.id}?by=${variables.by}',
  headers: { 'x-id': '${variables.id} by ${variables.by}' },
  body: {
    text: 'ref ${variables.ref}',
    ref: '${variables.ref}',
    id: '${variables.id}',
    labels: '${variables.labels}',
    draft: '${variables.draft}',
    gone: '${variables.gone}'
  }
}

const url = `/${encodeURIComponent(HOSTILE)}/42?by=kim`
const body = {
  text: `ref ${HOSTILE}`,
  ref: HOSTILE,
  id: 42,
  labels,
  draft: false,
  gone: ''
}

describe('variables of a received webhook', () => {
  for (const mode of ['notify', 'chain'] as const)
    test(`are available in mode ${mode}`, async () => {
      const received = await receive(config, dispatched(sent))
      assert.equal(received.code, 0, received.stdout)
      const { variables = '' } = received.outputs
      const harness = await startHarness()
      const target = { ...webhook, url: harness.receiver.url + webhook.url }
      const link = { ...target, callback: { via: 'delivery' } }
      const ran = await harness.run({
        inputs: {
          mode,
          variables,
          config: JSON.stringify(
            mode === 'notify'
              ? { notify: { webhooks: [target] } }
              : { chains: [{ name: 'deploy', webhooks: [link] }] }
          )
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      const [request] = harness.receiver.requests
      assert.equal(request?.url, url)
      assert.equal(request?.headers['x-id'], '42 by kim')
      assert.deepEqual(JSON.parse(String(request?.body)), body)
    })

  test('are named with their function when two functions set one', async () => {
    const two = structuredClone(config)
    two.functions[1]?.variables.push({ name: 'ref', path: 'ref' })
    const { outputs } = await receive(two, dispatched(sent))
    const harness = await startHarness()
    const refused = await harness.notify([webhook], {
      inputs: { variables: outputs.variables ?? '' }
    })
    assert.equal(refused.code, 1)
    assert.match(refused.log, /variables\.ref\} is in several functions/)
    const dotted = structuredClone(webhook)
    dotted.url = dotted.url.replace('variables.ref', 'variables.deploy.ref')
    dotted.body.text = 'ref ${variables.audit.ref}'
    dotted.body.ref = '${variables.deploy.ref}'
    const apart = await harness.notify([dotted], {
      inputs: { variables: outputs.variables ?? '' }
    })
    assert.equal(apart.code, 0, apart.stdout)
    const [request] = harness.receiver.requests.splice(0)
    assert.equal(request?.url, url)
    assert.deepEqual(JSON.parse(String(request?.body)), body)
    const { deploy, audit } = JSON.parse(outputs.variables ?? '')
    const flat = JSON.stringify({ ...audit, ...deploy })
    const ran = await harness.notify([webhook], { inputs: { variables: flat } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.length, 1)
  })
})

describe('a secret variable', () => {
  const TOKEN = 'token-of-the-deployment'
  const config = {
    providers: [{ name: 'github', type: 'github', secret_name: 'inbound' }],
    functions: [
      {
        name: 'deploy',
        provider: 'github',
        variables: [
          { name: 'token', path: 'auth.token', secret: true, required: true },
          { name: 'pin', secret: true, type: 'integer' },
          { name: 'env', from: 'query', required: true }
        ]
      }
    ]
  }
  const secret = {
    ...signed('push', {
      auth: { token: TOKEN },
      pin: 48151,
      note: `t=${TOKEN}`
    }),
    query: { env: 'prod' }
  }

  test('is an output, and masked everywhere else', async () => {
    const ran = await receive(config, dispatched(secret))
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(JSON.parse(ran.outputs.variables ?? ''), {
      deploy: { env: 'prod', token: TOKEN, pin: 48151 }
    })
    assert.ok(ran.masks.includes(TOKEN))
    assert.match(ran.log, /^token = "\*\*\*"$/m)
    assert.match(ran.log, /^pin = "\*\*\*"$/m)
    const record = JSON.stringify(readRecord(ran))
    for (const text of [ran.log, ran.summary, record])
      assert.doesNotMatch(text, new RegExp(`${TOKEN}|48151`))
    assert.match(record, /\\"note\\":\\"t=\*\*\*\\"/)
  })
})
