import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startStorage } from '../helpers/artifacts.ts'
import { callBack, jsonBody } from '../helpers/callback-client.ts'
import { startApi } from '../helpers/fake-github.ts'
import type { Handler } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import {
  runChain,
  runGate,
  startHarness,
  startWaitingChain,
  tokenOf
} from '../helpers/harness.ts'
import { type RunResult, recordPath } from '../helpers/run-action.ts'
import { runCli, runJson } from './run-cli.ts'

const CHROMIUM = '/usr/bin/chromium'

const HOSTILE = {
  state: 'failure',
  description:
    '::error::<script>alert(1)</script> ##[error]\u001b[2J UseSomethingGoodHere',
  context: '</td><img src=x onerror=alert(2)>',
  target_url: 'https://deploy.acme.example/"><b>?a=1&b=2'
}

const ARGS = ['history', '--repo', 'acme/lmp']

const textOf = (ran: RunResult) => readFileSync(recordPath(ran), 'utf8')

/** Uploads records, oldest first, for `history` to read. */
async function upload(...texts: string[]) {
  const api = await startApi()
  const storage = await startStorage()
  after(() => api.close())
  for (const text of texts)
    storage.upload(api.state, { 'webhook-record.json': text })
  return { GITHUB_TOKEN: api.state.token, GITHUB_API_URL: api.url }
}

/** Calls back with each text in turn, then responds. */
const callsBackWith =
  (...callbacks: unknown[]): Handler =>
  async ({ request, response }) => {
    for (const one of callbacks) await callBack(request, one)
    response.end()
  }

/** Returns the callbacks of each webhook, without their times. */
async function callbacksIn(env: Record<string, string>) {
  const { json } = await runJson(ARGS, { env })
  const bare = ({ received, ...rest }: Json) => {
    assert.ok(Math.abs(Date.parse(String(received)) - Date.now()) < 60_000)
    return rest
  }
  const { webhooks, callbacks } = Object(json)
  return {
    webhooks: Object.fromEntries(
      webhooks.map(({ name, deliveries }: Json) => [
        name,
        Object.values(Object(deliveries)).map(one =>
          Object(one).callbacks.map(bare)
        )
      ])
    ),
    others: callbacks.map(bare)
  }
}

const LISTENER = { via: 'listener' }

const accepted = (parts: object) => ({
  status: 'accepted',
  state: 'success',
  description: null,
  context: null,
  target_url: null,
  ...parts
})

async function hostileChain(): Promise<RunResult> {
  const { ran } = await runChain(
    [
      { name: 'staging', url: '/staging', callback: LISTENER },
      { name: 'prod', url: '/prod', callback: LISTENER }
    ],
    {
      '/staging': callsBackWith(
        {
          state: 'success',
          description: 'version 41 is on 12 hosts',
          context: 'deployment',
          target_url: 'https://deploy.acme.example/41'
        },
        { state: 'success', description: 'once more' },
        { state: 'error', description: 'or not' }
      ),
      '/prod': callsBackWith(HOSTILE)
    },
    { inputs: { secrets: 'key=UseSomethingGoodHere' } }
  )
  assert.equal(ran.code, 1, ran.stdout)
  return ran
}

describe('callbacks in webhook-action history', () => {
  test('are below the delivery of their link, accepted or not', async () => {
    const env = await upload(textOf(await hostileChain()))
    const { webhooks, others } = await callbacksIn(env)
    assert.deepEqual(others, [])
    assert.deepEqual(webhooks['deploy/staging'], [
      [
        accepted({
          description: 'version 41 is on 12 hosts',
          context: 'deployment',
          target_url: 'https://deploy.acme.example/41'
        }),
        accepted({ status: 'duplicate', description: 'once more' }),
        accepted({ status: 'conflict', state: 'error', description: 'or not' })
      ]
    ])
    const { stdout } = await runCli(ARGS, { env })
    assert.match(
      stdout,
      /^deploy\/staging\n {2}\S+Z {2}build_passed {2}success {2}1 attempt, HTTP 200 {2}run 1001\n {4}\S+Z {2}callback accepted: success, "version 41 is on 12 hosts" \(context: deployment\) https:\/\/deploy.acme.example\/41\n {4}\S+Z {2}callback duplicate: success, "once more"\n {4}\S+Z {2}callback conflict: error, "or not"$/m
    )
  })

  test('show none of a forged record either, in JSON and in warnings', async () => {
    const hostile = '##[error]x\u009b2J\u007f\u202e ::error::y'
    const [{ run, ...rest }] = [JSON.parse(textOf(await hostileChain()))]
    const callbacks = rest.callbacks.map((one: object) => ({
      ...one,
      description: hostile
    }))
    const api = await startApi()
    after(() => api.close())
    const storage = await startStorage()
    storage.upload(api.state, {
      'webhook-record.json': JSON.stringify({ run, ...rest, callbacks }),
      [`${hostile}/webhook-record.json`]: 'cut'
    })
    const env = { GITHUB_TOKEN: api.state.token, GITHUB_API_URL: api.url }
    const { stdout, stderr } = await runCli([...ARGS, '--json'], { env })
    assert.match(stderr, /webhook-record.json is skipped: it is incomplete/)
    for (const text of [stdout, stderr])
      assert.doesNotMatch(text, /##\[|[\x7f-\x9f\u202e]/)
    assert.doesNotMatch(stderr, /::/)
    const { webhooks } = JSON.parse(stdout)
    assert.equal(webhooks[0].deliveries[0].callbacks[0].description, hostile)
  })

  test('show no text as a command, a control, HTML or a secret', async () => {
    const text = textOf(await hostileChain())
    assert.ok(!text.includes('UseSomethingGoodHere'))
    const env = await upload(text)
    const { stdout } = await runCli(ARGS, { env })
    assert.match(stdout, /callback accepted: failure, ": :error: :<script>/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
    assert.doesNotMatch(stdout, /::|##\[|[\u001b\u0007]|UseSomethingGoodHere/)

    const cwd = makeFolder({})
    await runCli([...ARGS, '--html', 'history.html'], { cwd, env })
    const page = readFileSync(join(cwd, 'history.html'), 'utf8')
    assert.doesNotMatch(page, /<script|<img|<b>|"><|UseSomethingGoodHere/)
    assert.match(
      page,
      /href="https:\/\/deploy.acme.example\/&quot;&gt;&lt;b&gt;\?a=1&amp;b=2" rel="noreferrer"/
    )
  })

  test('of a chain that another run continues are below its delivery', async () => {
    const waiting = await startWaitingChain()
    const body = { state: 'success', description: 'deployed' }
    const gate = await runGate(waiting, {
      token: tokenOf(waiting.harness),
      callback: body
    })
    const first = textOf(waiting.ran)
    assert.equal(gate.outputs['chain-state'], 'waiting', gate.stdout)
    const { webhooks, others } = await callbacksIn(
      await upload(first, textOf(gate))
    )
    assert.deepEqual(others, [])
    assert.deepEqual(webhooks, {
      'deploy/staging': [[accepted({ description: 'deployed' })]],
      'deploy/smoke': [[]],
      'deploy/prod': [[]]
    })

    const alone = await callbacksIn(await upload(textOf(gate)))
    assert.deepEqual(alone.others, [
      {
        webhook: 'deploy/staging',
        repository: 'acme/lmp',
        run_id: 1001,
        ...accepted({ description: 'deployed' })
      }
    ])
  })

  test('that do not come are a reason below the delivery', async () => {
    const { ran } = await runChain(
      [
        {
          name: 'a',
          url: '/a',
          callback: { via: 'listener', timeout: '1s' }
        },
        { name: 'b', url: '/b', callback: LISTENER }
      ],
      {}
    )
    assert.equal(ran.outputs['chain-state'], 'timeout', ran.stdout)
    const { stdout } = await runCli(ARGS, { env: await upload(textOf(ran)) })
    assert.match(
      stdout,
      /^deploy\/a\n.*success {2}1 attempt, HTTP 200 {2}run 1001\n {4}no callback came in time$/m
    )
  })

  test('of a gate without a chain are listed by themselves', async () => {
    const { harness, config } = await startWaitingChain()
    const ran = await runGate(
      { harness, config },
      { state: 'failure', description: '2 criticals', context: 'scan' }
    )
    assert.equal(ran.code, 1)
    const env = await upload(textOf(ran))
    assert.deepEqual((await callbacksIn(env)).others, [
      {
        webhook: null,
        repository: 'acme/lmp',
        run_id: 3003,
        ...accepted({
          state: 'failure',
          description: '2 criticals',
          context: 'scan'
        })
      }
    ])
    const { stdout } = await runCli(ARGS, { env })
    assert.match(
      stdout,
      /^callbacks to gates, and of deliveries that are in no record\n {2}\S+Z {2}callback accepted: failure, "2 criticals" \(context: scan\) {2}run 3003$/m
    )
  })

  test('that a receiver repeats are kept ten times at most, rejected ones apart', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      state: index % 2 === 0 ? 'done' : 'success',
      description: `${index}${'x'.repeat(250)}`
    }))
    const { ran } = await runChain(
      [
        { name: 'a', url: '/a', callback: LISTENER },
        { name: 'b', url: '/b', callback: { via: 'delivery' } }
      ],
      { '/a': callsBackWith(...many) }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const kept: Json[] = JSON.parse(textOf(ran)).callbacks
    const rejected = kept.filter(({ status }) => status === 'rejected')
    assert.deepEqual([kept.length, rejected.length], [20, 10])
    const { stdout } = await runCli(ARGS, { env: await upload(textOf(ran)) })
    assert.match(
      stdout,
      /Z {2}callback rejected: State must be exactly success, failure or error\.\n/
    )
  })

  test('of a gate that rejects one have the reason', async () => {
    const { harness, config } = await startWaitingChain()
    const ran = await runGate({ harness, config }, { state: 'done' })
    assert.equal(ran.code, 1)
    assert.deepEqual((await callbacksIn(await upload(textOf(ran)))).others, [
      {
        webhook: null,
        repository: 'acme/lmp',
        run_id: 3003,
        ...accepted({ status: 'rejected', state: null }),
        reason: 'State must be exactly success, failure or error.'
      }
    ])
  })

  test('that mode callback sends are below their delivery, without the URL', async () => {
    const harness = await startHarness()
    const ran = await harness.run({
      inputs: {
        mode: 'callback',
        'callback-url': `${harness.receiver.url}/hook/AAECAwQFBgcICQoLDA0ODw/`,
        state: 'failure',
        description: '2 criticals'
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const text = textOf(ran)
    assert.doesNotMatch(text, /AAECAwQF|\/hook/)
    const { stdout } = await runCli(ARGS, { env: await upload(text) })
    assert.match(
      stdout,
      /^callback\n {2}\S+Z {2}callback {2}success {2}1 attempt, HTTP 200 {2}run 1001\n {4}\S+Z {2}callback sent: failure, "2 criticals" https:/m
    )
    const url = `${harness.receiver.url}/`
    const config = JSON.stringify({ notify: { webhooks: [{ url }] } })
    const record = recordPath(ran)
    const again = await harness.run({
      inputs: { mode: 'redeliver', config, record, deliveries: 'all' }
    })
    assert.match(
      again.stdout,
      /skipped, msg_\w+: the callback of mode: callback/
    )
  })

  test('are drawn by a browser', {
    skip: existsSync(CHROMIUM) ? false : 'no Chromium'
  }, async () => {
    const env = await upload(textOf(await hostileChain()))
    const cwd = makeFolder({})
    await runCli([...ARGS, '--html', 'history.html'], { cwd, env })
    const dom = execFileSync(
      CHROMIUM,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${join(cwd, 'profile')}`,
        '--dump-dom',
        `file://${join(cwd, 'history.html')}`
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    )
    assert.equal(dom.split('class="callback').length - 1, 4)
    assert.match(dom, /&lt;\/td&gt;&lt;img src=x onerror=alert\(2\)&gt;/)
    assert.doesNotMatch(dom, /<img|<script/)
  })
})

describe('a record with callbacks', () => {
  test('keeps their status, and no token', async () => {
    const { ran, harness } = await runChain(
      [{ name: 'a', url: '/a', callback: LISTENER }],
      { '/a': callsBackWith({ state: 'success' }) },
      { chain: { expect_final_callback: true } }
    )
    const text = textOf(ran)
    const [request] = harness.receiver.requests
    assert.ok(request)
    const { pathname } = new URL(String(jsonBody(request).callback_url))
    const token = pathname.split('/').find(part => part.length >= 16)
    assert.ok(token !== undefined && !text.includes(token))
    const [{ received, ...callback }] = JSON.parse(text).callbacks
    assert.ok(Date.parse(received) > 0)
    assert.deepEqual(callback, {
      chain: 'deploy',
      webhook: 'a',
      ...accepted({})
    })
  })
})
