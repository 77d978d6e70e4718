import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, beforeEach, describe, test } from 'node:test'
import { fragment } from '../../src/callback/continuation-token.ts'
import { bodyOf, corpus } from '../helpers/fixtures.ts'
import { startGitHub } from './fake-github.ts'
import {
  CLAIMS,
  CONFIG,
  callbackUrl,
  localRelay,
  relayRepository,
  SHA,
  tokenOf,
  variables
} from './setup.ts'

const github = await startGitHub(relayRepository())
after(() => github.close())
beforeEach(() => {
  github.reset()
  github.repository = relayRepository()
})

const SUCCESS = '{"state":"success"}'
const FAILURE = '{"state":"failure"}'

/** Returns the statuses that a chain writes, as the API lists them. */
function statuses(
  ...list: { state: string; nonce?: string; claim?: boolean; link?: string }[]
) {
  const page = 'https://github.com/acme/lmp/actions/runs/500/attempts/1'
  return list
    .map(({ state, nonce, claim, link = 'staging' }, index) => ({
      id: index + 1,
      state,
      context: `webhook/deploy/${link}`,
      description:
        claim && nonce
          ? `callback ${fragment(nonce)} claimed in attempt 1 by gate`
          : 'sent, waiting for the callback',
      target_url: nonce && !claim ? `${page}#${fragment(nonce)}` : page,
      created_at: '2026-07-01T10:00:00Z'
    }))
    .reverse()
}

const { nonce } = CLAIMS
const OTHER = 'zzzzzzzzzzzzzzzz'

describe('a callback at the relay', () => {
  for (const entry of corpus.cases) {
    const { id, request, expect } = entry
    // What is valid may still be too long for a dispatch.
    const isTooLong = expect.valid && bodyOf(entry).length > 64_000
    const http = isTooLong ? 413 : expect.http
    test(`of the corpus returns ${http}: ${id}`, async () => {
      const relay = localRelay(variables(github))
      const body = bodyOf(entry)
      const bare = ['GET', 'HEAD'].includes(request.method)
      const { status, json, headers } = await relay.send({
        method: request.method,
        path: callbackUrl(),
        headers: request.headers,
        ...(!bare && { body })
      })
      assert.equal(status, http)
      if (expect.valid && !isTooLong) {
        assert.equal(json.accepted, true)
        assert.equal(json.state, expect.state)
        assert.equal(github.dispatches.length, 1)
        const { token, callback } = github.dispatches[0]?.body.inputs ?? {}
        assert.equal(token, tokenOf())
        assert.equal(callback, body.toString())
        return
      }
      assert.deepEqual(github.dispatches, [])
      if (status === 405) assert.equal(headers.allow, 'POST')
      else if (request.method !== 'HEAD')
        assert.deepEqual(json.errors, expect.errors ?? ['body_too_large'])
    })
  }

  test('starts the workflow that the chain names and returns no details', async () => {
    const relay = localRelay(variables(github))
    const body = '{"state": "success", "description": "41 hosts"}'
    const response = await relay.send({ path: callbackUrl(), body })
    assert.deepEqual(
      [response.status, response.json],
      [
        200,
        {
          accepted: true,
          chain: 'deploy',
          webhook: 'staging',
          state: 'success'
        }
      ]
    )
    const inputs = { token: tokenOf(), callback: body, signature: '' }
    assert.deepEqual(github.dispatches, [
      { workflow: 'gate.yml', body: { ref: 'trunk', inputs } }
    ])
  })

  test('is a repository_dispatch where the chain names no workflow', async () => {
    const { repository } = github
    repository.config = CONFIG.replace(', workflow: gate.yml', '')
    repository.grants.contents = 'write'
    const relay = localRelay(variables(github))
    const { status } = await relay.send({ path: callbackUrl(), body: SUCCESS })
    assert.equal(status, 200)
    assert.deepEqual(github.dispatches, [
      {
        workflow: null,
        body: {
          event_type: 'webhook-callback',
          client_payload: { token: tokenOf(), callback: SUCCESS, signature: '' }
        }
      }
    ])
  })

  test('of another system is read by the format of its link', async () => {
    const relay = localRelay(variables(github))
    const path = callbackUrl({ link: 'analysis' })
    const send = (body: string) => relay.send({ path, body })
    const ok = await send('{"gate":{"status":"OK"}}')
    assert.deepEqual([ok.status, ok.json.state], [200, 'success'])
    const odd = await send('{"gate":{"status":"?"}}')
    assert.deepEqual([odd.status, odd.json.state], [200, 'error'])
    assert.equal(github.dispatches.length, 2)
    const pending = await send('{"gate":{"status":"NONE"}}')
    assert.deepEqual([pending.status, pending.json.state], [200, 'pending'])
    const other = await send('{"branch":"x","gate":{"status":"OK"}}')
    assert.equal(other.status, 202)
    assert.deepEqual(other.json, {
      accepted: false,
      errors: [],
      message: 'branch is "x", which its condition does not accept'
    })
    const wrong = await send('{"state":"success"}')
    assert.deepEqual(
      [wrong.status, wrong.json.errors],
      [400, ['state_missing']]
    )
    const twice = await send('{"gate":{"status":"OK","status":"ERROR"}}')
    assert.deepEqual(
      [twice.status, twice.json.errors],
      [400, ['duplicate_key']]
    )
    assert.equal(github.dispatches.length, 2)
  })

  test('is verified where the relay has the secret', async () => {
    const secrets = { 'acme/lmp': { 'from-b': ['one', 'two'] } }
    const RELAY_SECRETS = JSON.stringify(secrets)
    const relay = localRelay(variables(github, { RELAY_SECRETS }))
    const path = callbackUrl({ link: 'signed' })
    const send = (secret: string | null) => {
      const mac = createHmac('sha256', secret ?? '').update(SUCCESS)
      return relay.send({
        path,
        body: SUCCESS,
        headers: secret
          ? { 'x-hub-signature-256': `sha256=${mac.digest('hex')}` }
          : {}
      })
    }
    for (const secret of ['three', null]) {
      const { status, json } = await send(secret)
      assert.deepEqual([status, json.code], [401, 'invalid_signature'])
    }
    assert.equal(github.dispatches.length, 0)
    assert.equal((await send('one')).status, 200)
    assert.equal((await send('two')).status, 200)
    const { signature } = github.dispatches[1]?.body.inputs ?? {}
    assert.match(signature, /^sha256=[0-9a-f]{64}$/)
  })

  test('is tied to its token by the signature of the default scheme', async () => {
    const secrets = { 'acme/lmp': { 'from-b': 'one' } }
    const RELAY_SECRETS = JSON.stringify(secrets)
    const relay = localRelay(variables(github, { RELAY_SECRETS }))
    const link = 'approval'
    const sendSigned = (text: string) => {
      const mac = createHmac('sha256', 'one').update(text).digest('hex')
      return relay.send({
        path: callbackUrl({ link }),
        body: SUCCESS,
        headers: { 'x-jobserv-sig': `sha256:${mac}` }
      })
    }
    const earlier = tokenOf({ link, run: 1 })
    for (const text of [SUCCESS, `${earlier}.${SUCCESS}`])
      assert.equal((await sendSigned(text)).status, 401)
    const { status } = await sendSigned(`${tokenOf({ link })}.${SUCCESS}`)
    assert.equal(status, 200)
  })

  test('is passed on with its signature where the relay has no secret', async () => {
    const relay = localRelay(variables(github))
    const { status } = await relay.send({
      path: callbackUrl({ link: 'signed' }),
      body: SUCCESS,
      headers: { 'x-hub-signature-256': 'sha256=00' }
    })
    assert.equal(status, 200)
    assert.equal(github.dispatches.at(-1)?.body.inputs.signature, 'sha256=00')
  })

  test('of a link that no longer waits is a 404', async () => {
    const relay = localRelay(variables(github))
    for (const claims of [
      { chain: 'gone' },
      { link: 'gone' },
      { link: 'response' },
      { link: 'disabled' },
      { chain: 'unrelayed' }
    ]) {
      const path = callbackUrl(claims)
      const { status, json } = await relay.send({ path, body: SUCCESS })
      assert.deepEqual([status, json.code], [404, 'not_found'])
    }
    assert.deepEqual(github.dispatches, [])
  })

  const cases: Record<
    string,
    [ReturnType<typeof statuses>, string, number, Record<string, unknown>]
  > = {
    'that was sent': [statuses({ state: 'pending', nonce }), SUCCESS, 200, {}],
    'that no status shows yet': [[], SUCCESS, 200, {}],
    'that has been claimed': [
      statuses(
        { state: 'pending', nonce },
        { state: 'pending', nonce, claim: true }
      ),
      SUCCESS,
      200,
      {}
    ],
    'that has the same state already': [
      statuses({ state: 'pending', nonce }, { state: 'success' }),
      SUCCESS,
      200,
      { duplicate: true, state: 'success' }
    ],
    'that has another state already': [
      statuses({ state: 'pending', nonce }, { state: 'success' }),
      FAILURE,
      409,
      { code: 'already_final', errors: ['already_final'], state: 'success' }
    ],
    'that ran out of time': [
      statuses({ state: 'pending', nonce }, { state: 'error' }),
      SUCCESS,
      409,
      { errors: ['already_final'], state: 'error' }
    ],
    'that was sent again since': [
      statuses({ state: 'pending', nonce }, { state: 'pending', nonce: OTHER }),
      SUCCESS,
      410,
      { code: 'expired' }
    ],
    'that was sent again since, and succeeded': [
      statuses(
        { state: 'pending', nonce },
        { state: 'pending', nonce: OTHER },
        { state: 'success' }
      ),
      SUCCESS,
      410,
      {}
    ],
    'that failed before it was sent again': [
      statuses(
        { state: 'pending', nonce: OTHER },
        { state: 'failure' },
        { state: 'pending', nonce }
      ),
      SUCCESS,
      200,
      {}
    ],
    'beside one that has ended': [
      statuses(
        { state: 'pending', nonce },
        { state: 'success', link: 'signed' }
      ),
      FAILURE,
      200,
      {}
    ]
  }
  for (const [title, [list, body, status, expected]] of Object.entries(cases))
    test(`of a link ${title} returns ${status}`, async () => {
      github.repository.statuses = { [SHA]: list }
      const relay = localRelay(variables(github))
      const response = await relay.send({ path: callbackUrl(), body })
      assert.equal(response.status, status, response.text)
      for (const [key, value] of Object.entries(expected))
        assert.deepEqual(response.json[key], value)
      const isNew = status === 200 && expected.duplicate !== true
      assert.equal(github.dispatches.length, isNew ? 1 : 0)
    })

  test('that fits no dispatch is a 413', async () => {
    const relay = localRelay(variables(github))
    const body = `{"state":"success","x":"${'\\"'.repeat(30_000)}"}`
    assert.ok(body.length < 65_536)
    const { status, json } = await relay.send({ path: callbackUrl(), body })
    assert.deepEqual([status, json.errors], [413, ['body_too_large']])
    assert.equal(json.message, 'The callback does not fit a dispatch.')
    assert.deepEqual(github.dispatches, [])
  })

  test('has tokens for reading the run and the statuses only', async () => {
    const relay = localRelay(variables(github))
    await relay.send({ path: callbackUrl(), body: SUCCESS })
    const used = github.calls
      .filter(({ permissions }) => permissions !== null)
      .map(({ line, permissions }) => [
        line.replace(/\?.*/, '').replace('/repos/acme/lmp', ''),
        permissions
      ])
    assert.deepEqual(used.slice(2), [
      ['GET /actions/runs/500', { actions: 'read' }],
      [`GET /commits/${SHA}/statuses`, { statuses: 'read' }],
      ['POST /actions/workflows/gate.yml/dispatches', { actions: 'write' }]
    ])
    assert.deepEqual(github.violations, [])
  })

  test('with a Content-Encoding is a 415, and starts nothing', async () => {
    const relay = localRelay(variables(github))
    const { status, json } = await relay.send({
      path: callbackUrl(),
      headers: { 'content-encoding': 'gzip' },
      body: '{"state": "success"}'
    })
    assert.deepEqual([status, json.errors], [415, ['content_encoding']])
    assert.deepEqual(github.dispatches, [])
  })
})
