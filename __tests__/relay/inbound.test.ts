import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { after, beforeEach, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { isAttested, senderSecret } from '../../src/relay-keys.ts'
import { PERSONAL, startGitHub } from './fake-github.ts'
import {
  CONFIG,
  fromGitHub,
  HUB,
  KEY,
  localRelay,
  OLD_KEY,
  REPOSITORY,
  type Relay,
  relayRepository,
  urlOf,
  variables
} from './setup.ts'

const github = await startGitHub(relayRepository())
after(() => github.close())
beforeEach(() => {
  github.reset()
  github.repository = relayRepository()
})

/** A clock that a relay's pauses move on, at each of which a test may act. */
function clock(onSleep: (passed: number) => void = () => {}) {
  const start = Date.now()
  let passed = 0
  return {
    now: () => start + passed,
    sleep: async (ms: number) => {
      passed += ms
      onSleep(passed)
    },
    pass(ms: number) {
      passed += ms
    }
  }
}

/** Returns the inputs of the one dispatch. */
function dispatched() {
  assert.equal(github.dispatches.length, 1)
  const { body } = github.dispatches[0] ?? {}
  const inputs = body.inputs ?? body.client_payload
  return { body, inputs, webhook: JSON.parse(inputs.webhook) }
}

describe('the dispatch of a webhook', () => {
  test('carries the webhook as one text, attested and with its id', async () => {
    const relay = localRelay(variables(github))
    const before = Math.floor(Date.now() / 1000)
    const { headers, body } = fromGitHub('{"ref":"main"}')
    await relay.send({
      path: `${urlOf('git/push')}?a=1&b=x%20y&a=2`,
      headers,
      body
    })
    const { body: sent, inputs, webhook } = dispatched()
    assert.equal(github.dispatches[0]?.workflow, 'inbound.yml')
    assert.deepEqual(Object.keys(sent), ['ref', 'inputs', 'return_run_details'])
    assert.equal(sent.ref, 'trunk')
    assert.deepEqual(Object.keys(inputs), ['webhook', 'attestation', 'id'])
    assert.equal(inputs.id, '72d3162e-cc78-11e3-81ab-4c9367dc0958')
    assert.deepEqual(Object.keys(webhook), [
      ...['uri', 'query', 'headers', 'body', 'id', 't', 'provider']
    ])
    assert.equal(webhook.uri, 'git/push')
    assert.deepEqual(webhook.query, { a: '1, 2', b: 'x y' })
    assert.deepEqual(webhook.headers, headers)
    assert.equal(webhook.body, '{"ref":"main"}')
    assert.equal(webhook.provider, 'github')
    assert.ok(webhook.t >= before && webhook.t <= before + 5)
    assert.equal(inputs.webhook, JSON.stringify(webhook))
    const { attestation } = inputs
    assert.ok(isAttested([KEY], REPOSITORY, inputs.webhook, attestation))
  })

  test('is attested with the newest key at the URL of an older one', async () => {
    const relay = localRelay(variables(github))
    await relay.send({ path: urlOf('docker/push', OLD_KEY), body: HUB })
    const { inputs } = dispatched()
    const { webhook, attestation } = inputs
    assert.ok(isAttested([KEY], REPOSITORY, webhook, attestation))
  })

  test('is a repository_dispatch where the config names no workflow', async () => {
    const { repository } = github
    repository.config = CONFIG.replace(', workflow: inbound.yml', '')
    repository.grants.contents = 'write'
    const relay = localRelay(variables(github))
    const response = await relay.send({
      path: urlOf('docker/push'),
      body: HUB,
      headers: { prefer: 'wait=20' }
    })
    assert.equal(response.status, 202)
    assert.equal(response.headers.location, undefined)
    assert.deepEqual(Object.keys(response.json), [
      'accepted',
      'id',
      'functions'
    ])
    const { body } = dispatched()
    assert.deepEqual(Object.keys(body), ['event_type', 'client_payload'])
    assert.equal(body.event_type, 'webhook')
    assert.deepEqual(Object.keys(body.client_payload), [
      'webhook',
      'attestation'
    ])
    const [call] = github.calls.slice(-1)
    assert.deepEqual(call?.permissions, { contents: 'write' })
  })

  test('has no Location when the server returns no run', async () => {
    github.repository.returnsRuns = false
    const relay = localRelay(variables(github))
    const { status, headers, json } = await relay.send({
      path: urlOf('docker/push'),
      body: HUB,
      headers: { prefer: 'wait=20' }
    })
    assert.equal(status, 202)
    assert.equal(headers.location, undefined)
    assert.equal(json.run_url, undefined)
    assert.equal(github.dispatches.length, 1)
  })

  test('leaves out headers and query parameters that hold secrets', async () => {
    const relay = localRelay(variables(github))
    const secret = senderSecret(KEY, 'from-gitlab', 'text')
    const hidden = {
      authorization: 'a',
      'proxy-authorization': 'b',
      cookie: 'c=d',
      'x-api-key': 'e',
      'x-gitlab-token': secret,
      'x-my-secret': 'f',
      'x-password': 'g',
      'x-credentials': 'h',
      'x-apikey': 'i'
    }
    const shown = {
      'x-gitlab-event': 'Merge Request Hook',
      'x-event-key': 'repo:push',
      'content-type': 'application/json'
    }
    await relay.send({
      path: `${urlOf('git/merge')}?token=j&Api_Key=x&api-key=k&branch=main`,
      body: '{}',
      headers: { ...hidden, ...shown }
    })
    const { webhook } = dispatched()
    assert.deepEqual(webhook.headers, shown)
    assert.deepEqual(webhook.query, { Api_Key: 'x', branch: 'main' })
  })

  test("leaves out the header of a token scheme of the provider's own", async () => {
    github.repository.config = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers:
    - name: own
      signature: {type: token, header: X-Sesame}
      secret_name: own
  functions: [{name: any, provider: own}]
`
    const relay = localRelay(variables(github))
    const headers = { 'x-sesame': senderSecret(KEY, 'own', 'text'), 'x-a': 'b' }
    const path = urlOf('x')
    const response = await relay.send({ path, body: '{}', headers })
    assert.equal(response.status, 202)
    assert.deepEqual(dispatched().webhook.headers, { 'x-a': 'b' })
  })

  test("has the sender's id when it is valid, else one of the body", async () => {
    const relay = localRelay(variables(github))
    const sha = '15f6c1ba5836512afe60c6a693fc2610'
    const body = '{"push_data":{"tag":"x"}}'
    github.repository.config = CONFIG.replace(
      '{name: hub, type: docker-hub}',
      '{name: hub}'
    ).replace("match: {headers: {webhook-id: '**'}}", 'active: false')
    const cases: [Record<string, string>, string][] = [
      [{}, sha],
      [{ 'x-github-delivery': 'A.b_c:d-9' }, 'A.b_c:d-9'],
      [{ 'webhook-id': 'msg_1' }, 'msg_1'],
      [{ 'x-gitlab-event-uuid': '7' }, '7'],
      [{ 'webhook-id': 'msg_1', 'x-github-delivery': '2' }, '2'],
      [{ 'webhook-id': 'msg_1', 'x-github-delivery': 'a b' }, 'msg_1'],
      [{ 'webhook-id': 'x'.repeat(128) }, 'x'.repeat(128)],
      [{ 'webhook-id': 'x'.repeat(129) }, sha],
      [{ 'webhook-id': '${{ x }}' }, sha]
    ]
    for (const [headers, id] of cases) {
      github.reset()
      const { json } = await relay.send({
        path: urlOf('docker/push'),
        body,
        headers
      })
      assert.equal(json.id, id)
      const { inputs, webhook } = dispatched()
      assert.deepEqual([inputs.id, webhook.id], [id, id])
    }
  })

  test('carries bytes that are not UTF-8 as base64', async () => {
    github.repository.config = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers: [{name: any}]
  functions: [{name: fn, provider: any}]
`
    const relay = localRelay(variables(github))
    const body = Buffer.from([0xff, 0x00, 0x80])
    await relay.send({ path: urlOf('x'), body })
    const { webhook } = dispatched()
    assert.equal(webhook.base64, body.toString('base64'))
    assert.deepEqual([webhook.body, webhook.gzip], [undefined, undefined])
  })

  test('carries the byte order mark that was signed', async () => {
    const relay = localRelay(variables(github))
    const sent = fromGitHub('\ufeff{"ref":"main"}')
    const { status } = await relay.send({ path: urlOf('git/push'), ...sent })
    assert.equal(status, 202)
    assert.equal(dispatched().webhook.body, '\ufeff{"ref":"main"}')
  })

  test('is compressed when it is too long, at every length', async () => {
    const relay = localRelay(variables(github))
    let last = ''
    const kinds = { a: 'a', quote: '\\"', euro: '€' }
    for (const [kind, text] of Object.entries(kinds))
      for (const count of [
        100, 15_000, 20_000, 29_000, 33_000, 59_700, 59_900, 60_001, 300_000
      ]) {
        github.reset()
        const body = `${HUB.slice(0, -1)},"x":"${text.repeat(count)}"}`
        const response = await relay.send({ path: urlOf('docker/push'), body })
        assert.equal(response.status, 202, `${kind} ${count}`)
        const { webhook, inputs } = dispatched()
        assert.ok(inputs.webhook.length <= 60_000)
        last = webhook.gzip ? 'gzip' : 'body'
        const carried = webhook.gzip
          ? gunzipSync(Buffer.from(webhook.gzip, 'base64')).toString()
          : webhook.body
        assert.equal(carried, body)
        if (count === 100) assert.equal(last, 'body')
        if (count === 60_001) assert.equal(last, 'gzip')
      }
    assert.equal(last, 'gzip')
  })

  test('ends with its URL, and follows a config that changes', async () => {
    const time = clock()
    const relay = localRelay(variables(github), time)
    const end = Math.floor(time.now() / 1000) + 90
    const send = async (path: string) =>
      (await relay.send({ path, body: HUB })).status
    const [ending, lasting] = [
      urlOf('docker/push', KEY, end),
      urlOf('docker/push')
    ]
    assert.deepEqual([await send(ending), await send(lasting)], [202, 202])
    time.pass(60_001)
    github.repository = relayRepository({
      config: CONFIG.replace('uri: docker/push', 'uri: docker/other')
    })
    assert.deepEqual([await send(ending), await send(lasting)], [404, 404])
    github.repository = relayRepository()
    time.pass(60_001)
    assert.deepEqual([await send(ending), await send(lasting)], [404, 202])
  })

  test('is made with Content-Encoding: identity, too', async () => {
    const relay = localRelay(variables(github))
    const headers = { 'content-encoding': 'Identity' }
    const path = urlOf('docker/push')
    const response = await relay.send({ path, headers, body: HUB })
    assert.equal(response.status, 202)
  })

  test('is refused when its body ends early', async () => {
    const relay = localRelay(variables(github))
    const headers = { 'content-length': String(HUB.length + 1) }
    const path = urlOf('docker/push')
    const response = await relay.send({ path, headers, body: HUB })
    assert.deepEqual([response.status, response.json.code], [400, 'body_cut'])
    assert.deepEqual(github.dispatches, [])
  })

  test('is refused when it is too long compressed, too', async () => {
    const relay = localRelay(variables(github))
    const send = (bytes: number) => {
      const x = randomBytes(bytes).toString('base64')
      const body = `${HUB.slice(0, -1)},"x":"${x}"}`
      return relay.send({ path: urlOf('docker/push'), body })
    }
    assert.equal((await send(42_000)).status, 202)
    github.reset()
    assert.equal((await send(46_500)).status, 413)
    assert.deepEqual(github.dispatches, [])
  })
})

describe('the secrets of senders', () => {
  const send = (relay: Relay, secret: string) =>
    relay.send({ path: urlOf('git/push'), ...fromGitHub('{}', secret) })

  test('replace the derived ones when they made them themselves', async () => {
    const own = variables(github, {
      RELAY_SECRETS: JSON.stringify({
        'ACME/Lmp': { 'from-github': ['new secret', 'old secret'] },
        'acme/other': { 'from-gitlab': 'of another repository' }
      })
    })
    const relay = localRelay(own)
    assert.equal((await send(relay, 'new secret')).status, 202)
    assert.equal((await send(relay, 'old secret')).status, 202)
    const derived = senderSecret(KEY, 'from-github', 'text')
    assert.equal((await send(relay, derived)).status, 401)
    const elsewhere = await relay.send({
      path: urlOf('git/merge'),
      body: '{}',
      headers: {
        'x-gitlab-event': 'x',
        'x-gitlab-token': 'of another repository'
      }
    })
    assert.equal(elsewhere.status, 401)
  })

  test('that are derived are those of the key in the URL', async () => {
    const relay = localRelay(variables(github))
    const old = senderSecret(OLD_KEY, 'from-github', 'text')
    const sent = fromGitHub('{}', old)
    const path = urlOf('git/push', OLD_KEY)
    assert.equal((await relay.send({ path, ...sent })).status, 202)
    assert.equal((await send(relay, old)).status, 401)
  })
})

describe('a sender that waits', () => {
  const path = urlOf('docker/push')
  const ending = (at: number, conclusion: string) =>
    clock(passed => {
      if (passed < at) return
      for (const run of Object.values(github.repository.runs))
        Object.assign(run, { status: 'completed', conclusion })
    })

  test('receives 200 when the run succeeds', async () => {
    const relay = localRelay(variables(github), ending(3_000, 'success'))
    const waits: Record<string, string>[] = [
      { 'flex-sync-webhook': 'TRUE' },
      { prefer: 'wait=9' }
    ]
    for (const headers of waits) {
      const { status, json } = await relay.send({ path, body: HUB, headers })
      assert.equal(status, 200)
      assert.equal(json.accepted, true)
      assert.deepEqual(json.functions, ['tagged'])
    }
  })

  test('receives 500 when the run ends in any other way', async () => {
    for (const conclusion of ['failure', 'cancelled', 'skipped']) {
      github.repository = relayRepository()
      const relay = localRelay(variables(github), ending(2_000, conclusion))
      const headers = { prefer: 'respond-async, wait=20' }
      const { status, json } = await relay.send({ path, body: HUB, headers })
      assert.equal(status, 500)
      assert.equal(json.code, 'run_failed')
    }
  })

  test('waits as long as it asks for, and never more than 25 seconds', async () => {
    const cases: [Record<string, string>, number][] = [
      [{ prefer: 'wait=5' }, 5],
      [{ prefer: 'wait=600' }, 25],
      [{ 'flex-sync-webhook': 'true' }, 25],
      [{ 'flex-sync-webhook': 'true', prefer: 'wait=3' }, 3]
    ]
    for (const [headers, seconds] of cases) {
      let slept = 0
      const relay = localRelay(
        variables(github),
        clock(ms => {
          slept = ms
        })
      )
      const response = await relay.send({ path, body: HUB, headers })
      assert.equal(response.status, 202)
      assert.match(response.headers.location ?? '', /^\/r\/acme\/lmp\/70/)
      assert.ok(slept <= seconds * 1000, `${slept}`)
      assert.ok(slept > seconds * 1000 - 3_001, `${slept}`)
    }
  })

  test('is answered from a last look, when its time is over', async () => {
    for (const seconds of [1, 3, 5]) {
      github.repository = relayRepository()
      const time = ending(seconds * 1000, 'success')
      const relay = localRelay(variables(github), time)
      const headers = { prefer: `wait=${seconds}` }
      const { status } = await relay.send({ path, body: HUB, headers })
      assert.equal(status, 200, `wait=${seconds}`)
    }
  })

  test('has its time counted from when the request came', async () => {
    let slept = 0
    const time = clock(passed => {
      slept = passed - 7_000
    })
    const relay = localRelay(variables(github), time)
    github.faults = [
      {
        on: /dispatches$/,
        behave(_, response) {
          time.pass(7_000)
          response.end('{"workflow_run_id": 7001}')
        }
      }
    ]
    const headers = { prefer: 'wait=8' }
    await relay.send({ path, body: HUB, headers })
    assert.equal(slept, 1_000)
  })

  test('does not wait for other preferences', async () => {
    for (const prefer of ['wait=0', 'await=5', 'wait=x', 'respond-async']) {
      const sleep = () => Promise.reject(new Error('it waits'))
      const relay = localRelay(variables(github), { sleep })
      const headers = { prefer }
      const { status } = await relay.send({ path, body: HUB, headers })
      assert.equal(status, 202, prefer)
    }
  })

  test('receives 202 when the run cannot be read', async () => {
    const relay = localRelay(
      variables(github),
      clock(() => {
        github.faults = [
          {
            on: /actions\/runs/,
            behave: (_, response) => response.writeHead(500).end()
          }
        ]
      })
    )
    const headers = { prefer: 'wait=9' }
    const response = await relay.send({ path, body: HUB, headers })
    assert.equal(response.status, 202)
    assert.ok(response.headers.location)
  })
})

describe('the config of a repository', () => {
  const path = urlOf('docker/push')
  const reads = () =>
    github.calls.filter(({ line }) => line.includes('/contents/')).length

  test('is kept for 60 seconds, and parsed again when it changed', async () => {
    const time = clock()
    const relay = localRelay(variables(github), time)
    const send = async () => (await relay.send({ path, body: HUB })).status
    assert.equal(await send(), 202)
    github.repository.config = CONFIG.replace('uri: docker/push', 'uri: moved')
    time.pass(59_000)
    assert.equal(await send(), 202)
    assert.equal(reads(), 1)
    time.pass(2_000)
    assert.equal(await send(), 404)
    assert.equal(reads(), 2)
  })

  test('is not sent again when it has not changed', async () => {
    const time = clock()
    const relay = localRelay(variables(github), time)
    for (let times = 0; times < 3; times += 1) {
      assert.equal((await relay.send({ path, body: HUB })).status, 202)
      time.pass(61_000)
    }
    assert.equal(reads(), 3)
    assert.deepEqual(github.violations, [])
  })

  test('comes from the default branch, also when that changes', async () => {
    const time = clock()
    const relay = localRelay(variables(github), time)
    assert.equal((await relay.send({ path, body: HUB })).status, 202)
    github.repository.defaultBranch = 'release/1#x'
    time.pass(61_000)
    assert.equal((await relay.send({ path, body: HUB })).status, 202)
    assert.equal(github.dispatches.at(-1)?.body.ref, 'release/1#x')
    assert.deepEqual(github.violations, [])
  })

  test('without receive.relay is a 404, and starts nothing', async () => {
    github.repository.config = CONFIG.replace(/ {2}relay: .*\n/, '')
    const relay = localRelay(variables(github))
    const { status, json } = await relay.send({ path, body: HUB })
    assert.deepEqual([status, json.code], [404, 'not_found'])
    assert.deepEqual(github.dispatches, [])
  })

  test('causes a 502 when it is invalid, with the mistake in the log', async () => {
    github.repository.config = `${CONFIG}\nreceive: {}\n`
    const relay = localRelay(variables(github))
    const { status, json } = await relay.send({ path, body: HUB })
    assert.deepEqual([status, json.code], [502, 'github_refused'])
    assert.match(relay.log[0] ?? '', /webhooks\.yml:\d+/)
    assert.equal(relay.log.length, 1)
    await relay.send({ path, body: HUB })
    assert.equal(reads(), 1)
  })

  test('may be one for all repositories, without reading contents', async () => {
    github.repository.config = null
    delete github.repository.grants.contents
    const relay = localRelay(variables(github, { RELAY_CONFIG: CONFIG }))
    const { status } = await relay.send({ path, body: HUB })
    assert.equal(status, 202)
    assert.equal(reads(), 0)
  })

  test('may extend a file of the same owner, and follows both', async () => {
    const time = clock()
    const other = {
      name: 'acme/.github',
      files: { 'hooks.yml?ref=v3': CONFIG }
    }
    const config = (extended: string) =>
      `extends: ${extended}\nreceive:\n  relay: {secret_name: relay, workflow: own.yml}\n`
    Object.assign(github.repository, {
      config: config('acme/.github:hooks.yml@v3'),
      other,
      workflows: { 'own.yml': ['webhook', 'attestation', 'id'] }
    })
    const relay = localRelay(variables(github), time)
    const send = async () => {
      const { status, json } = await relay.send({ path, body: HUB })
      time.pass(61_000)
      return [status, json.code]
    }
    assert.deepEqual(await send(), [202, undefined])
    assert.equal(github.dispatches[0]?.workflow, 'own.yml')
    assert.deepEqual(await send(), [202, undefined])
    other.files['hooks.yml?ref=v3'] = CONFIG.replace('docker/push', 'moved')
    assert.deepEqual(await send(), [404, 'no_function'])
    other.files['hooks.yml?ref=v3'] = 'receive: {functions: 7}'
    assert.deepEqual(await send(), [502, 'github_refused'])
    assert.match(
      relay.log.at(-1) ?? '',
      /acme\/\.github:hooks\.yml@v3:1 receive\.functions/
    )
    Reflect.deleteProperty(other.files, 'hooks.yml?ref=v3')
    assert.deepEqual(await send(), [502, 'extends_unreadable'])
    other.files['hooks.yml?ref=v3'] = CONFIG
    assert.deepEqual(await send(), [202, undefined])
    github.repository.config = config('acme/private:hooks.yml')
    assert.deepEqual(await send(), [502, 'extends_unreadable'])
    assert.match(relay.log.at(-1) ?? '', /not installed in acme\/private/)
    github.repository.config = CONFIG.replace('inbound.yml', 'own.yml')
    assert.deepEqual(await send(), [202, undefined])
    assert.deepEqual(github.violations, [])
  })

  for (const [entry, message] of [
    [
      { type: 'submodule', sha: 'ac73', submodule_git_url: 'git://h/x' },
      /is a submodule that the API gives no content of/
    ],
    [
      { type: 'symlink', sha: 'ac73', target: '/etc/hostname' },
      /is a symlink that the API gives no content of/
    ],
    [[], /is a directory/]
  ] as const)
    test(`must be a file, not ${JSON.stringify(entry)}`, async () => {
      const content = JSON.stringify(entry)
      github.repository.config = content
      const relay = localRelay(variables(github))
      const { status, json } = await relay.send({ path, body: HUB })
      assert.deepEqual([status, json.code], [502, 'github_refused'])
      assert.match(relay.log.at(-1) ?? '', message)
      Object.assign(github.repository, {
        config: 'extends: acme/.github:hooks.yml\n',
        other: { name: 'acme/.github', files: { 'hooks.yml': content } }
      })
      const extended = await localRelay(variables(github)).send({
        path,
        body: HUB
      })
      assert.deepEqual(
        [extended.status, extended.json.code],
        [502, 'extends_unreadable']
      )
    })

  test('never makes the relay read a file of another owner', async () => {
    const other = { name: 'victim/lmp', files: { 'hooks.yml': CONFIG } }
    Object.assign(github.repository, {
      config:
        'extends: victim/lmp:hooks.yml\nreceive: {relay: {secret_name: relay}}\n',
      other
    })
    const relay = localRelay(variables(github))
    const { status, json } = await relay.send({ path, body: HUB })
    assert.deepEqual([status, json.code], [502, 'extends_unreadable'])
    assert.match(relay.log[0] ?? '', /reads files of acme only/)
    const calls = github.calls.filter(({ line }) => line.includes('victim'))
    assert.deepEqual(calls, [])
  })

  test('may name secrets that the relay does not have', async () => {
    github.repository.config = `${CONFIG}
notify:
  webhooks:
    - url: \${secrets.hook}
      secret_name: [one, two]
      headers: {authorization: 'Bearer \${secrets.token}'}
`
    const relay = localRelay(variables(github))
    assert.equal((await relay.send({ path, body: HUB })).status, 202)
  })

  test('is read with a token of the environment instead of the App', async () => {
    const relay = localRelay({
      ...variables(github),
      GITHUB_APP_ID: '',
      GITHUB_APP_PRIVATE_KEY: '',
      GITHUB_TOKEN: PERSONAL
    })
    const path = urlOf('docker/push')
    assert.equal((await relay.send({ path, body: HUB })).status, 202)
    const used = new Set(github.calls.map(call => call.authorization))
    assert.deepEqual([...used], [`Bearer ${PERSONAL}`])

    test('is read with a token for one repository and one permission', async () => {
      const relay = localRelay(variables(github))
      await relay.send({ path: urlOf('docker/push'), body: HUB })
      const used = github.calls
        .filter(({ permissions }) => permissions !== null)
        .map(({ line, permissions }) => [line.replace(/\?.*/, ''), permissions])
      const base = '/repos/acme/lmp'
      assert.deepEqual(used, [
        [`GET ${base}`, { metadata: 'read' }],
        [`GET ${base}/contents/.github/webhooks.yml`, { contents: 'read' }],
        [
          `POST ${base}/actions/workflows/inbound.yml/dispatches`,
          { actions: 'write' }
        ]
      ])
      assert.deepEqual(github.violations, [])
      const before = github.calls.length
      await relay.send({ path: urlOf('docker/push'), body: HUB })
      assert.equal(github.calls.length, before + 1, 'tokens are kept')
    })
  })
})

describe('a check of the URL', () => {
  test('by Slack is answered with its challenge, and starts nothing', async () => {
    github.repository = relayRepository({
      config: CONFIG.replace(
        'providers:\n',
        'providers:\n    - {name: slack, type: slack, secret_name: from-slack}\n    - {name: bitbucket, type: bitbucket, secret_name: from-bitbucket}\n'
      )
    })
    const relay = localRelay(variables(github))
    const time = String(Math.floor(Date.now() / 1000))
    const body = '{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRN"}'
    const send = (key: string) =>
      relay.send({
        path: urlOf('chat'),
        body,
        headers: {
          'x-slack-request-timestamp': time,
          'x-slack-signature': `v0=${createHmac('sha256', key).update(`v0:${time}:${body}`).digest('hex')}`
        }
      })
    assert.equal((await send('wrong')).status, 401)
    const right = await send(senderSecret(KEY, 'from-slack', 'text'))
    assert.equal(right.status, 200)
    assert.deepEqual(right.json, { challenge: '3eZbrw1aBm2rZgRN' })
    const ping = await relay.send({
      path: urlOf('git/push'),
      body: '{"test": true}',
      headers: { 'x-event-key': 'diagnostics:ping' }
    })
    assert.deepEqual([ping.status, ping.json], [200, { accepted: true }])
    assert.equal(github.dispatches.length, 0)
  })
})
