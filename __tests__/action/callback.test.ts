import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readDeliveryRecord } from '../../src/record/deliveries.ts'
import { redirect, respond } from '../helpers/fake-receiver.ts'
import { type Json, makeFolder, ROOT, SHA } from '../helpers/fixtures.ts'
import { type Harness, KEY, startHarness } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const RUN = 'https://github.com/acme/lmp/actions/runs/1001'
const TOKEN = 'eyJ2IjoxfQ.c2lnbmF0dXJlLXNpZ25hdHVyZQ'

/** A repository_dispatch event with a payload. */
function dispatched(client_payload: Json) {
  return {
    event: { action: 'deploy', client_payload },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch' }
  }
}

function report(
  harness: Harness,
  client_payload: Json,
  inputs: Record<string, string> = {}
): Promise<RunResult> {
  return harness.run({
    ...dispatched(client_payload),
    inputs: { mode: 'callback', ...inputs }
  })
}

/** Returns the path of a bundle without the client of the API. */
function bundleWithoutOctokit(): string {
  const dist = join(ROOT, 'dist')
  const names = readdirSync(dist).filter(name => name.endsWith('index.js'))
  const texts = names.map(name => [
    name,
    readFileSync(join(dist, name), 'utf8')
  ])
  const rest = texts.filter(([, text]) => !text?.includes('octokit-core.js'))
  assert.equal(rest.length, texts.length - 1)
  return join(makeFolder(Object.fromEntries(rest)), 'index.js')
}

describe('mode callback', () => {
  test('loads the client of the API only to call the API', async () => {
    const harness = await startHarness()
    const bundle = bundleWithoutOctokit()
    const post = (url: string) =>
      harness.run({
        bundle,
        inputs: { mode: 'callback', 'callback-url': url, context: 'deploy' }
      })
    const posted = await post(`${harness.receiver.url}/`)
    assert.equal(posted.code, 0, posted.stdout)
    const { url } = harness.api
    const called = await post(`${url}/repos/acme/lmp/statuses/${SHA}`)
    assert.match(called.stdout, /Cannot find module/)
  })

  test('includes the token in the signature for the callback_url of a relay', async () => {
    const harness = await startHarness()
    const ran = await report(
      harness,
      { callback_url: `${harness.receiver.url}/c/k1.${TOKEN}` },
      { 'callback-secret-name': 'key' }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const { headers, body } = harness.receiver.requests[0] ?? {}
    const mac = createHmac('sha256', KEY).update(`${TOKEN}.${body}`)
    assert.equal(headers?.['x-jobserv-sig'], `sha256:${mac.digest('hex')}`)
  })

  test('keeps a readable record where the clock is set back', async () => {
    const harness = await startHarness()
    const clock =
      'let now = Date.now(); Date.now = () => { now -= 100; return now }'
    const ran = await harness.run({
      nodeArguments: ['--import', `data:text/javascript,${clock}`],
      inputs: {
        mode: 'callback',
        'callback-url': `${harness.api.url}/repos/acme/lmp/statuses/${SHA}`,
        context: 'deploy'
      }
    })
    const record = readFileSync(ran.outputs['record-file'] ?? '', 'utf8')
    assert.equal(readDeliveryRecord(record).kind, 'deliveries')
  })

  test('sends a dispatch with the token and the signed text, without secrets', async () => {
    const harness = await startHarness()
    const callback_dispatch = {
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      event_type: 'webhook-callback',
      client_payload: { token: TOKEN }
    }
    for (const dispatch of [
      callback_dispatch,
      JSON.stringify(callback_dispatch)
    ]) {
      const ran = await report(
        harness,
        { callback_dispatch: dispatch, callback_token: TOKEN },
        { 'callback-secret-name': 'key', description: `live, ${KEY}` }
      )
      assert.equal(ran.code, 0, ran.stdout)
      const callback = `{"state":"success","description":"live, ***","target_url":"${RUN}"}`
      const mac = createHmac('sha256', KEY)
        .update(`${TOKEN}.${callback}`)
        .digest('hex')
      assert.deepEqual(harness.api.state.dispatches.splice(0), [
        {
          event_type: 'webhook-callback',
          client_payload: { token: TOKEN, callback, signature: `sha256:${mac}` }
        }
      ])
      const [request] = harness.api.requests.splice(0)
      assert.equal(request?.headers.authorization, 'token ghs_test')
      assert.ok(!ran.log.includes(TOKEN))
      const [delivery] = JSON.parse(ran.outputs.deliveries ?? '')
      assert.equal(delivery.attempts[0].status_code, 204)
    }
    assert.deepEqual(harness.receiver.requests, [])
  })

  test('reads the inputs of a workflow_dispatch like a payload', async () => {
    const harness = await startHarness()
    const callback_dispatch = JSON.stringify({
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      client_payload: { token: TOKEN }
    })
    const ran = await harness.run({
      event: { inputs: { callback_dispatch, version: '7' } },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
      inputs: { mode: 'callback' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const [dispatch] = harness.api.state.dispatches
    assert.equal(dispatch?.client_payload.token, TOKEN)
  })

  test('reports to the callback_url of a webhook inside a dispatch', async () => {
    const harness = await startHarness()
    const callback_url = `${harness.receiver.url}/`
    const body = JSON.stringify({ build_id: 7, callback_url })
    await report(harness, { webhook: { uri: 'deploy', headers: {}, body } })
    assert.equal(harness.receiver.requests.length, 1)
  })

  test('starts a workflow when the input names its dispatches', async () => {
    const harness = await startHarness()
    const { state, url } = harness.api
    state.started = []
    const gate = '/repos/acme/lmp/actions/workflows/gate.yml/dispatches'
    const callback = `{"state":"success","target_url":"${RUN}"}`
    for (const repository of [
      undefined,
      { full_name: 'acme/other', default_branch: 'trunk' },
      { full_name: 'acme/lmp', default_branch: 'next' }
    ]) {
      const ran = await harness.run({
        event: { repository, inputs: { callback_token: TOKEN } },
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
        inputs: {
          mode: 'callback',
          'callback-url': url + gate,
          'callback-secret-name': 'key'
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      const mac = createHmac('sha256', KEY).update(`${TOKEN}.${callback}`)
      assert.deepEqual(state.started.splice(0), [
        {
          workflow: 'gate.yml',
          ref: repository?.full_name === 'acme/lmp' ? 'next' : 'main',
          inputs: {
            token: TOKEN,
            callback,
            signature: `sha256:${mac.digest('hex')}`
          }
        }
      ])
      assert.match(
        ran.stdout,
        /reported to acme\/lmp, as a dispatch of gate\.yml/
      )
    }
  })

  test('says of an API elsewhere that the token was not sent', async () => {
    const harness = await startHarness({}, { handler: respond(404) })
    for (const path of [
      `/api/v1/repos/acme/lmp/statuses/${SHA}`,
      '/api/v1/repos/acme/lmp/actions/workflows/gate.yml/dispatches',
      '/api/v1/repos/acme/lmp/dispatches',
      '/hook/statuses'
    ]) {
      const url = harness.receiver.url + path
      const ran = await report(harness, {}, { 'callback-url': url })
      assert.equal(ran.code, 1)
      const hint = `; the URL is not below GITHUB_API_URL (${harness.api.url}), so github-token was not sent`
      assert.equal(ran.stdout.includes(hint), path.startsWith('/api'), path)
    }
  })

  test('starts no workflow that the event names', async () => {
    const harness = await startHarness()
    const { state, requests, url } = harness.api
    state.started = []
    const gate = `${url}/repos/acme/lmp/actions/workflows/gate.yml/dispatches`
    await report(harness, { callback_url: gate, callback_token: TOKEN })
    const ran = await report(harness, {
      callback_dispatch: { url: gate, client_payload: { token: TOKEN } }
    })
    assert.match(ran.stdout, /callback_dispatch\.url of the event must be/)
    assert.deepEqual(state.started, [])
    assert.ok(requests.every(({ headers }) => !headers.authorization))
  })

  test('fails, and sends nothing, for a commit status URL in the event', async () => {
    const harness = await startHarness()
    const callback_url = `${harness.api.url}/repos/acme/lmp/statuses/${SHA}`
    const ran = await report(harness, { callback_url })
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /names a commit status/)
    assert.deepEqual(harness.api.requests, [])
  })

  test('never sends the token to a URL that only looks like the API', async () => {
    const harness = await startHarness()
    const { url } = harness.api
    const host = new URL(url).host
    const lookalikes = [
      `${url}/repos/acme/lmp/../lmp/statuses/${SHA}`,
      `HTTP://${host}/repos/acme/lmp/statuses/${SHA}`,
      `${url}/repos/acme/lmp/dispatches?x`
    ]
    for (const lookalike of lookalikes) {
      harness.api.requests.splice(0)
      const ran = await report(harness, {}, { 'callback-url': lookalike })
      assert.equal(ran.code, 1, lookalike)
      const [request] = harness.api.requests
      assert.ok(request, `${lookalike} ${ran.stdout}`)
      assert.equal(request.headers.authorization, undefined, lookalike)
    }
  })

  test('rejects user info in a URL and a dispatch URL of another host', async () => {
    const harness = await startHarness()
    const { url, state, requests } = harness.api
    const path = '/repos/acme/lmp/dispatches'
    const userInfo = `${url.replace('http://', 'http://u:p@')}/callback`
    const ran = await report(harness, { callback_url: userInfo })
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /user info/i)
    for (const wrong of [
      `${harness.receiver.url}${path}`,
      `${url.replace('http://', 'http://u:p@')}${path}`,
      null
    ]) {
      const refused = await report(harness, {
        callback_url: `${harness.receiver.url}/`,
        callback_dispatch: { url: wrong, client_payload: { token: TOKEN } }
      })
      assert.equal(refused.code, 1)
      assert.match(
        refused.stdout,
        /callback_dispatch\.url of the event must be/
      )
    }
    assert.deepEqual(state.dispatches, [])
    assert.deepEqual(requests, [])
    assert.deepEqual(harness.receiver.requests, [])
  })

  test('follows no redirect, with or without the token', async () => {
    const harness = await startHarness(
      {},
      { handler: redirect('/elsewhere', 307) }
    )
    const plain = await report(harness, {
      callback_url: `${harness.receiver.url}/`
    })
    assert.equal(plain.code, 1)
    harness.api.state.faults.push({
      on: /^POST/,
      handler: redirect(`${harness.receiver.url}/stolen`, 307)
    })
    const callback_dispatch = {
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      client_payload: { token: TOKEN }
    }
    const ran = await report(harness, { callback_dispatch })
    assert.equal(ran.code, 1)
    assert.deepEqual(
      harness.receiver.requests.map(({ path }) => path),
      ['/']
    )
  })

  test('does not call an address that is not allowed', async () => {
    const harness = await startHarness()
    const callback_url = `${harness.receiver.url}/`
    const cases: Record<string, string>[] = [
      { 'allowed-hosts': 'public' },
      { 'allowed-schemes': 'https' },
      { 'allowed-hosts': 'public', 'dry-run': 'true' }
    ]
    for (const inputs of cases) {
      const ran = await report(harness, { callback_url }, inputs)
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.equal(ran.outputs.failed, '1')
    }
    assert.deepEqual(harness.receiver.requests, [])
  })

  for (const hosts of ['', ' \n', ' , '])
    test(`allows no host for allowed-hosts that is ${JSON.stringify(hosts)}`, async () => {
      const ran = await report(
        await startHarness(),
        { callback_url: 'https://receiver.example/' },
        {
          'allowed-hosts': hosts,
          'allowed-schemes': 'https',
          'dry-run': 'true'
        }
      )
      assert.equal(ran.outputs.result, 'failure', ran.stdout)
      assert.match(ran.log, /"receiver.example" is not allowed/)
    })

  test('prints in a dry run what it would dispatch and sends nothing', async () => {
    const harness = await startHarness()
    const url = `${harness.api.url}/repos/acme/lmp/dispatches`
    const ran = await report(
      harness,
      { callback_dispatch: { url, client_payload: { token: TOKEN } } },
      { 'dry-run': 'true' }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'not_run')
    assert.match(ran.log, /"state":"success"/)
    assert.ok(!ran.log.includes(TOKEN))
    assert.deepEqual(harness.api.requests, [])
  })

  test('retries after an API error', async () => {
    const harness = await startHarness()
    const callback_dispatch = {
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      client_payload: { token: TOKEN }
    }
    harness.api.state.faults.push({
      on: /^POST/,
      handler: respond(502),
      times: 1
    })
    const again = await report(harness, { callback_dispatch })
    assert.equal(again.code, 0, again.stdout)
    const [delivery] = JSON.parse(again.outputs.deliveries ?? '')
    assert.deepEqual(
      delivery.attempts.map((one: Json) => one.status_code),
      [502, 204]
    )
  })

  for (const [name, payload, inputs, expected] of [
    [
      'an unknown secret',
      { callback_url: 'https://x.example/' },
      { 'callback-secret-name': 'kez' },
      /"kez".*key/
    ],
    [
      'an empty secret',
      { callback_url: 'https://x.example/' },
      { 'callback-secret-name': 'none', secrets: 'none=' },
      /none is empty/
    ],
    ['no URL', { callback_url: '/hook/x' }, {}, /URL is not absolute/]
  ] satisfies [string, Json, Record<string, string>, RegExp][]) {
    test(`fails for ${name} before anything is sent`, async () => {
      const harness = await startHarness()
      const ran = await report(harness, payload, inputs)
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.match(ran.stdout, expected)
    })
  }

  test('masks nothing of an event, and the listener path of an input', async () => {
    const harness = await startHarness()
    const masksOf = async (hook: string, token: string, own = false) => {
      const url = `${harness.receiver.url}/hook/${hook}`
      const sent = own
        ? { callback_token: token }
        : { callback_url: url, callback_token: token }
      const inputs: Record<string, string> = own ? { 'callback-url': url } : {}
      const ran = await report(harness, sent, inputs)
      assert.equal(ran.code, 0, ran.stdout)
      return [hook, token].map(text => ran.masks.includes(text))
    }
    const path = 'AAECAwQFBgcICQoLDA0ODw'
    assert.deepEqual(await masksOf(SHA, TOKEN), [false, false])
    assert.deepEqual(await masksOf(path, SHA), [false, false])
    assert.deepEqual(await masksOf(path, TOKEN, true), [true, false])
  })

  test('masks nothing of an event whose URL is the input too', async () => {
    const harness = await startHarness()
    const url = `${harness.receiver.url}/hook/${SHA}`
    const ran = await report(
      harness,
      { callback_url: url },
      { 'callback-url': url }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.ok(!ran.masks.includes(SHA))
  })
})
