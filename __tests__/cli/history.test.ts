import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startStorage, zip } from '../helpers/artifacts.ts'
import { startApi } from '../helpers/fake-github.ts'
import { endlessBody, respond } from '../helpers/fake-receiver.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { runCli, runJson } from './run-cli.ts'

const HOUR_MS = 3_600_000
const ago = (hours: number) =>
  new Date(Date.now() - hours * HOUR_MS).toISOString()
const BODY = '<script>alert("build")</script>'
const DIGEST = createHash('sha256').update(BODY).digest('hex')

interface Sent {
  run?: object
  id: string
  webhook: string
  status: string
  started?: string
  chain?: string | null
  reason?: string | null
}

/** Returns the text of a record with one attempt for each delivery. */
function record(run: number, deliveries: readonly Sent[]): string {
  return JSON.stringify({
    version: 1,
    run: { repository: 'acme/lmp', run_id: run, run_attempt: 1 },
    bodies: { [DIGEST]: BODY },
    deliveries: deliveries.map(
      ({ started, chain = null, reason = null, ...rest }) => ({
        ...rest,
        event: 'build_failed',
        chain,
        reason,
        body: DIGEST,
        retry_of: null,
        mac: null,
        attempts:
          started === undefined
            ? []
            : [
                {
                  number: 1,
                  status_code: rest.status === 'success' ? 200 : 503,
                  error: rest.status === 'success' ? null : 'status',
                  started,
                  duration_ms: 12
                }
              ]
      })
    )
  })
}

const FIRST = ago(5)
const AGAIN = ago(3)

const EARLIER = record(1001, [
  {
    id: 'a',
    webhook: 'tracker',
    status: 'failure',
    started: FIRST,
    reason: 'HTTP 503 <b>down</b>'
  },
  { id: 'b', webhook: 'chat', status: 'not_run', reason: 'events' }
])

const LATER = record(1002, [
  { id: 'a', webhook: 'tracker', status: 'success', started: AGAIN },
  {
    id: 'c',
    webhook: 'staging',
    chain: 'deploy',
    status: 'success',
    started: AGAIN
  }
])

async function start() {
  const api = await startApi()
  const storage = await startStorage()
  after(() => api.close())
  const upload = (text: string, hours: number) =>
    storage.upload(
      api.state,
      { 'webhook-record.json': text },
      { created_at: ago(hours) }
    )
  upload(EARLIER, 4.9)
  upload(LATER, 2.9)
  upload('{"version": 1', 2)
  upload(record(900, [{ id: 'z', webhook: 'old', status: 'success' }]), 200)
  const env = { GITHUB_TOKEN: api.state.token, GITHUB_API_URL: api.url }
  return { api, env, storage, upload }
}

const ARGS = ['history', '--repo', 'acme/lmp']

describe('webhook-action history', () => {
  test('lists the deliveries of each webhook once, with all attempts', async () => {
    const { env } = await start()
    const { code, json } = await runJson(ARGS, { env })
    assert.equal(code, 0)
    const { webhooks } = Object(json)
    assert.deepEqual(
      webhooks.map(({ name }: { name: string }) => name),
      ['chat', 'deploy/staging', 'tracker']
    )
    assert.deepEqual(webhooks[2].deliveries, [
      {
        id: 'a',
        event: 'build_failed',
        status: 'success',
        reason: null,
        repository: 'acme/lmp',
        run_id: 1002,
        run_attempt: 1,
        attempts: [
          { status_code: 503, error: 'status', started: FIRST },
          { status_code: 200, error: null, started: AGAIN }
        ],
        callbacks: []
      }
    ])
  })

  test('prints a line for each, and says which record is damaged', async () => {
    const { env } = await start()
    const { stdout, stderr } = await runCli(ARGS, { env })
    const time = `${AGAIN.slice(0, 19)}Z`
    assert.deepEqual(stdout.trim().split('\n'), [
      'chat',
      '  not sent  build_failed  not_run  0 attempts  run 1001',
      '    events',
      'deploy/staging',
      `  ${time}  build_failed  success  1 attempt, HTTP 200  run 1002`,
      'tracker',
      `  ${time}  build_failed  success  2 attempts, HTTP 200  run 1002`
    ])
    assert.match(
      stderr,
      /^warning: .*webhook-record.*is skipped: it is incomplete or not JSON/
    )
  })

  test('prints the same for files, without a token', async () => {
    const { env } = await start()
    const uploaded = await runCli(ARGS, { env })
    const { json: whole } = await runJson(ARGS, { env })
    const cwd = makeFolder({
      'records/webhook-record-2/webhook-record.json': JSON.parse(LATER),
      'records/webhook-record-1/webhook-record.json': JSON.parse(EARLIER),
      'late.json': JSON.parse(LATER),
      'damaged.json': '{"version": 1'
    })
    const early = zip({ 'webhook-record.json': EARLIER, 'x.txt': 'x' })
    writeFileSync(join(cwd, 'webhook-record-1.zip'), early)
    for (const files of [
      ['records'],
      ['late.json', 'webhook-record-1.zip'],
      ['damaged.json', 'webhook-record-1.zip', 'late.json']
    ]) {
      const ran = await runCli(['history', ...files], { cwd, env: {} })
      assert.deepEqual(ran.stdout, uploaded.stdout, ran.stderr)
      const { json } = await runJson(['history', ...files], { cwd, env: {} })
      assert.deepEqual(json, { ...Object(whole), since: null })
      const damaged = files.includes('damaged.json')
      assert.equal(
        ran.stderr,
        damaged
          ? 'warning: damaged.json is skipped: it is incomplete or not JSON\n'
          : ''
      )
    }
    const args = ['history', 'records', '--html', 'history.html']
    assert.equal((await runCli(args, { cwd, env: {} })).code, 0)
    const page = readFileSync(join(cwd, 'history.html'), 'utf8')
    assert.match(page, /<h1>Webhooks of acme\/lmp<\/h1>\n<p>The newest first/)
  })

  for (const [what, args, code, message] of [
    ['is not there', ['nowhere'], 1, /^there is no nowhere; write the path/],
    ['is damaged', ['bad.json'], 1, /^bad.json is skipped: it is incomplete/],
    ['is a cut archive', ['cut.zip'], 1, /^cut.zip: it is not a whole zip/],
    ['is too large', ['large.json'], 1, /^large.json is larger than 32 MiB/],
    ['has other files', ['other.zip'], 1, /^other.zip holds no webhook-record/],
    [
      'is an empty folder',
      ['empty'],
      1,
      /^FILE is the folder empty, which holds no/
    ],
    ['has --days', ['bad.json', '--days', '3'], 2, /--days is for artifacts/]
  ] as const)
    test(`says so of a file that ${what}`, async () => {
      const cwd = makeFolder({ 'bad.json': '{"version', 'empty/x.txt': '' })
      const whole = zip({ 'webhook-record.json': EARLIER })
      writeFileSync(join(cwd, 'cut.zip'), whole.subarray(0, -30))
      writeFileSync(join(cwd, 'large.json'), '')
      truncateSync(join(cwd, 'large.json'), 3 * 1024 ** 3)
      writeFileSync(join(cwd, 'other.zip'), zip({ 'x.json': '{}' }))
      const ran = await runCli(['history', ...args], { cwd, env: {} })
      assert.equal(ran.code, code)
      assert.match(ran.stderr.replace('webhook-action: ', ''), message)
    })

  test('prints the code of a response that was no success', async () => {
    const cwd = makeFolder({ 'webhook-record.json': EARLIER })
    const { stdout } = await runCli(['history', '.'], { cwd })
    assert.match(stdout, /failure {2}1 attempt, HTTP 503 {2}run 1001/)
  })

  test('prints no control characters of a record', async () => {
    const { env, upload } = await start()
    const sent = { id: 'e', webhook: '\u001b[2Jx', status: 'failure' }
    upload(record(1003, [{ ...sent, reason: '\u001b]0;y\u0007\u202e' }]), 1)
    const { stdout } = await runCli(ARGS, { env })
    assert.match(stdout, /\[2Jx/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
    assert.doesNotMatch(stdout, /[\u001b\u0007\u202e]/)
  })

  test('says how records get there where it finds none', async () => {
    const api = await startApi()
    after(() => api.close())
    const env = { GITHUB_TOKEN: api.state.token, GITHUB_API_URL: api.url }
    const { code, stdout } = await runCli(ARGS, { env })
    assert.equal(code, 0)
    assert.match(stdout, /^no record of acme\/lmp since .*; runs upload the/)
  })

  test('reads as many days back as --days says', async () => {
    const { env } = await start()
    const { stdout } = await runCli([...ARGS, '--days', '30'], { env })
    assert.match(stdout, /^old$/m)
    const none = await runCli(['history', '--repo', 'acme/other'], { env })
    assert.equal(none.code, 1)
    assert.match(none.stderr, /the token needs actions: read/)
  })

  for (const forge of ['github', 'gitea'] as const)
    test(`reads every page of the artifacts of ${forge}`, async () => {
      const { api, env, upload } = await start()
      api.state.forge = forge
      for (let run = 1; run <= 120; run += 1) upload('{"version": 1', 1)
      const { stdout } = await runCli(ARGS, { env })
      assert.match(stdout, /^tracker$/m)
    })

  test('names the repository of a run that another one reported', async () => {
    const { env, upload } = await start()
    const run = { repository: 'acme/app', run_id: 7, run_attempt: 1 }
    upload(record(1003, [{ id: 'f', webhook: 'x', status: 'failure', run }]), 1)
    const cwd = makeFolder({})
    const args = [...ARGS, '--html', 'history.html']
    const { stdout } = await runCli(args, { cwd, env })
    assert.match(stdout, /0 attempts {2}run 7 of acme\/app$/m)
    assert.match(
      readFileSync(join(cwd, 'history.html'), 'utf8'),
      /href="https:\/\/github.com\/acme\/app\/actions\/runs\/7">7 of acme\/app</
    )
  })

  test('writes one page that loads nothing, bodies only when asked', async () => {
    const { env } = await start()
    const cwd = makeFolder({})
    const page = async (...more: string[]) => {
      const args = [...ARGS, '--html', 'history.html', ...more]
      assert.equal((await runCli(args, { cwd, env })).code, 0)
      return readFileSync(join(cwd, 'history.html'), 'utf8')
    }
    const plain = await page()
    assert.match(plain, /<h2>deploy\/staging<\/h2>/)
    assert.match(
      plain,
      /href="https:\/\/github.com\/acme\/lmp\/actions\/runs\/1002"/
    )
    assert.doesNotMatch(plain, /<script|src=|@import|alert/)
    const whole = await page('--bodies')
    assert.match(whole, /&lt;script&gt;alert\(&quot;build&quot;\)/)
    assert.doesNotMatch(whole, /<script/)
  })

  test('downloads no artifact that is too large, or not to its end', async () => {
    const { api, env, storage } = await start()
    const parts = { id: 901, created_at: ago(1) }
    const text = record(1003, [])
    storage.upload(
      api.state,
      { 'webhook-record.json': text },
      { ...parts, size_in_bytes: 33 * 1024 * 1024 }
    )
    storage.upload(
      api.state,
      { 'webhook-record.json': text },
      { ...parts, id: 902 }
    )
    api.state.faults.push({ on: /902\/zip/, handler: endlessBody() })
    const { code, stdout, stderr } = await runCli(ARGS, { env })
    assert.equal(code, 0)
    assert.match(stdout, /^tracker$/m)
    assert.match(stderr, /skipped: it is larger than 32 MiB$/m)
    assert.match(stderr, /skipped: it is larger than 33554432 bytes$/m)
    assert.ok(!storage.requests.some(({ path }) => path.includes('901')))
  })

  test('needs a token that may read artifacts', async () => {
    const { api, env } = await start()
    const without = await runCli(ARGS, { env: { GITHUB_API_URL: api.url } })
    assert.equal(without.code, 2)
    assert.match(without.stderr, /neither GITHUB_TOKEN nor GH_TOKEN is set/)
    api.state.faults.push({ on: /artifacts/, handler: respond(403) })
    const refused = await runCli(ARGS, { env })
    assert.equal(refused.code, 1)
    assert.match(refused.stderr, /403; the token needs actions: read/)
    assert.ok(!refused.stderr.includes(api.state.token))
  })

  test('says why the API does not answer', async () => {
    const GITHUB_API_URL = 'http://127.0.0.1:1'
    const { code, stderr } = await runCli(ARGS, {
      env: { GITHUB_TOKEN: 't', GITHUB_API_URL }
    })
    assert.equal(code, 1)
    assert.match(
      stderr,
      /^GET http:\/\/127\.0\.0\.1:1\/repos\/\S+ got no response: (?!fetch failed).+; check the network and GITHUB_API_URL/
    )
  })
})
