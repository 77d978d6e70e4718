import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type Storage, startStorage } from '../helpers/artifacts.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import {
  packed,
  type RedeliverHarness,
  recordOf,
  startRedeliverHarness,
  workflowRun
} from '../helpers/harness.ts'
import {
  type RunOptions,
  type RunResult,
  recordPath
} from '../helpers/run-action.ts'
import { compareTexts } from './compare-texts.ts'

const HOUR_MS = 3_600_000

const W = { name: 'w', url: '/w', secret_name: 'key', retry_schedule: [] }
const V = { name: 'v', url: '/v', secret_name: 'key', retry_schedule: [] }

interface Place extends RedeliverHarness {
  storage: Storage
  /** Uploads the record of a step, as its workflow would. */
  upload(ran: RunResult, parts?: Json): void
  /** Redelivers what was uploaded in the last day. */
  since(options?: RunOptions, webhooks?: Json[]): Promise<RunResult>
  /** The paths of what arrived, which is forgotten then. */
  paths(): string[]
}

async function start(): Promise<Place> {
  const harness = await startRedeliverHarness({
    permissions: { actions: 'read', contents: 'read' }
  })
  const storage = await startStorage()
  const { state } = harness.api
  return {
    ...harness,
    storage,
    upload: (ran, parts) => {
      const text = readFileSync(recordPath(ran), 'utf8')
      storage.upload(state, { 'webhook-record.json': text }, parts)
    },
    since: ({ inputs, ...rest } = {}, webhooks = [W, V]) =>
      harness.again('', webhooks, {
        ...rest,
        inputs: { since: '24h', ...inputs }
      }),
    paths: () =>
      harness.receiver.requests
        .splice(0)
        .map(({ path }) => path)
        .sort()
  }
}

/** Uploads the record of a failed step, with its times `hours` earlier. */
function uploadAged(
  { storage, api }: Place,
  ran: RunResult,
  hours: number,
  uploadedHours = 1
): void {
  const record = recordOf(ran)
  const ago = (time: unknown, by: number) =>
    new Date(Date.parse(String(time)) - by * HOUR_MS).toISOString()
  const deliveries = record.deliveries.map(one => ({
    ...one,
    attempts: Object.values(Object(one.attempts)).map(attempt => ({
      ...Object(attempt),
      started: ago(Object(attempt).started, hours)
    }))
  }))
  const text = JSON.stringify(packed({ ...record, deliveries }))
  const created_at = ago(new Date().toISOString(), uploadedHours)
  storage.upload(api.state, { 'webhook-record.json': text }, { created_at })
}

const errorsOf = ({ annotations }: RunResult) =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)

const deliveriesOf = ({ outputs }: RunResult): Json[] =>
  JSON.parse(outputs.deliveries ?? '')

describe('mode redeliver with the input since', () => {
  test('sends what failed until it is delivered, with the same id and body', async () => {
    const place = await start()
    const { requests } = place.receiver
    place.upload(await place.fail([W, V]))
    const sent = requests.splice(0)

    const all = await place.since()
    assert.equal(all.code, 0, all.stdout)
    assert.equal(all.outputs.delivered, '2')
    for (const first of sent) {
      const again = requests.find(({ path }) => path === first.path)
      assert.equal(String(again?.body), String(first.body))
      for (const name of ['webhook-id', 'x-jobserv-sig'])
        assert.equal(again?.headers[name], first.headers[name])
    }
    place.paths()
    for (const { headers } of place.storage.requests)
      assert.equal(headers.authorization, undefined)

    // Until the record of the redelivery is uploaded, it is not known of.
    const twice = await place.since()
    assert.deepEqual(place.paths(), ['/v', '/w'])
    place.upload(twice)
    const done = await place.since()
    assert.equal(done.code, 0, done.stdout)
    assert.equal(done.outputs.result, 'success')
    assert.match(done.log, /Nothing is sent again/)
    assert.deepEqual(place.paths(), [])
  })

  test('sends again only what still fails, run after run', async () => {
    const place = await start()
    place.upload(await place.fail([W, V]))
    place.paths()
    for (let run = 0; run < 2; run++) {
      place.respondWith(503)
      const ran = await place.since(run === 0 ? {} : { inputs: { only: 'w' } })
      assert.equal(ran.code, 1)
      place.upload(ran)
    }
    assert.deepEqual(place.paths(), ['/v', '/w', '/w'])
    place.respondWith(200)
    const last = await place.since()
    assert.equal(last.code, 0, last.stdout)
    assert.deepEqual(place.paths(), ['/v', '/w'])
  })

  test('reads no record that is older, and passes when there is none', async () => {
    const place = await start()
    uploadAged(place, await place.fail([W]), 25, 25)
    place.paths()
    const ran = await place.since()
    assert.equal(ran.code, 0, ran.stdout)
    assert.match(
      ran.summary,
      /no record has a delivery\. With since, records are the artifacts whose names begin with webhook-record\./
    )
    assert.deepEqual(place.paths(), [])
    assert.equal(place.storage.requests.length, 0)
  })

  test('gives up once, in a red step that lists what is lost', async t => {
    const place = await start()
    uploadAged(place, await place.fail([W, V]), 25)
    place.paths()
    const lost = await place.since()
    assert.equal(lost.code, 1)
    assert.equal(lost.outputs.failed, '2')
    const [first] = deliveriesOf(lost)
    assert.ok(String(first?.reason).endsWith(`deliveries: ${first?.id}`))
    place.upload(lost)
    const after = await place.since()
    assert.equal(after.code, 0, after.stdout)
    assert.deepEqual(place.paths(), [])
    compareTexts(t, lost, after)

    const byHand = await place.since({
      inputs: { deliveries: String(first?.id) }
    })
    assert.equal(byHand.code, 0, byHand.stdout)
    assert.equal(place.paths().length, 1)
  })

  test('counts from the first failure, also when its record is gone', async () => {
    const place = await start()
    uploadAged(place, await place.fail([W]), 20)
    place.respondWith(503)
    const tried = await place.since()
    assert.equal(tried.code, 1)
    assert.equal(place.paths().length, 2)
    place.api.state.artifacts.splice(0)
    place.upload(tried)
    const lost = await place.since({ inputs: { 'give-up-after': '19h' } })
    assert.equal(lost.code, 1)
    assert.match(errorsOf(lost)[0] ?? '', /given up/)
    assert.deepEqual(place.paths(), [])
  })

  for (const [what, status, webhook, inputs, code] of [
    [
      'warns of a webhook that is not required',
      400,
      { required: false },
      {},
      0
    ],
    ['changes nothing in a dry run', 400, {}, { 'dry-run': 'true' }, 0],
    ['fails for what may have arrived', 500, { idempotent: false }, {}, 1]
  ] as const)
    test(`gives up: ${what}`, async () => {
      const place = await start()
      const webhooks = [{ ...W, ...webhook }]
      place.respondWith(status)
      uploadAged(place, await place.notify(webhooks, workflowRun()), 25)
      place.paths()
      const ran = await place.since({ inputs }, webhooks)
      assert.equal(ran.code, code, ran.stdout)
      assert.deepEqual(place.paths(), [])
      const [one] = recordOf(ran).deliveries
      assert.equal(one?.given_up, 'dry-run' in inputs ? undefined : true)
    })

  test('leaves the webhooks of other configs to their own step', async t => {
    const place = await start()
    place.upload(await place.fail([W, V]))
    place.paths()
    const ran = await place.since({}, [W])
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(place.paths(), ['/w'])
    compareTexts(t, ran)
  })

  test('skips records that cannot be used, of forks too', async t => {
    const place = await start()
    const { state } = place.api
    const failed = await place.fail([W])
    place.paths()
    const upload = (text: string, parts?: Json) =>
      place.storage.upload(state, { 'webhook-record.json': text }, parts)
    const record = readFileSync(recordPath(failed), 'utf8')
    upload('{"version":')
    upload(record.replace('acme/lmp', 'acme/other'))
    upload(record.replaceAll('octocat', 'mallory'))
    upload('{"version":1,"received":{}}')
    upload(record, {
      workflow_run: { id: 5, repository_id: 17, head_repository_id: 66 }
    })
    const ran = await place.since()
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(place.paths(), [])
    compareTexts(t, ran)
  })

  test('sends only signed webhooks where the API does not say which runs are of forks', async () => {
    const place = await start()
    const { secret_name: _, ...open } = { ...V, body: { a: 1 } }
    const failed = await place.fail([W, open])
    const [, unsigned] = deliveriesOf(failed)
    place.upload(failed)
    place.paths()
    const github = await place.since({}, [W, open])
    assert.equal(github.code, 0, github.stdout)
    assert.deepEqual(place.paths(), ['/v', '/w'])

    place.api.state.artifacts.splice(0)
    // As Gitea 1.27 describes the run.
    place.upload(failed, {
      workflow_run: { id: 1, repository_id: 17, head_sha: 'b'.repeat(40) }
    })
    for (const [deliveries, paths] of [
      ['failed', ['/w']],
      [String(unsigned?.id), []]
    ] as const) {
      const gitea = await place.since({ inputs: { deliveries } }, [W, open])
      assert.equal(gitea.code, 0, gitea.stdout)
      assert.deepEqual(place.paths(), paths)
      assert.match(
        gitea.log,
        /::warning.*webhook "v" skipped, msg_\w+: the API does not say whether its record is from a fork, and the webhook is unsigned/
      )
    }
  })

  test('needs the secrets of what it sends only', async () => {
    const place = await start()
    const other = { ...V, secret_name: 'other' }
    place.upload(await place.fail([W]))
    place.paths()
    const ran = await place.since({}, [W, other])
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(place.paths(), ['/w'])

    const secrets = `key=UseSomethingGoodHere\nother=${'x'.repeat(20)}`
    place.upload(await place.fail([W, other], { inputs: { secrets } }))
    place.paths()
    const lacking = await place.since({}, [W, other])
    assert.equal(lacking.code, 1)
    assert.match(lacking.log, /"other" is not in the secrets input/)
    assert.deepEqual(place.paths(), [])
    const only = await place.since({ inputs: { only: 'w' } }, [W, other])
    assert.equal(only.code, 0, only.stdout)
    assert.deepEqual(place.paths(), ['/w'])
  })

  describe('of a webhook with idempotent: false', () => {
    const ONCE = { ...W, idempotent: false, success_codes: '200' }
    const silent = createServer(socket => socket.on('error', () => {}))
    let silentPort = 0

    before(async () => {
      await once(silent.listen(0, '127.0.0.1'), 'listening')
      silentPort = Number(Object(silent.address()).port)
    })
    after(() => silent.close())

    for (const [what, status, arrives] of [
      ['may have arrived', 500, true],
      ['was answered with a page to see', 303, true],
      ['was refused', 404, false],
      ['was put off', 503, false],
      ['was sent to a server without an answer', 'http', true],
      ['waited for a TLS handshake', 'https', false]
    ] as const)
      test(`${arrives ? 'leaves out' : 'sends'} what ${what}`, async t => {
        const place = await start()
        const first = { ...ONCE, timeout: 0.5 }
        if (typeof status === 'number') place.respondWith(status)
        else
          Object.assign(first, { url: `${status}://127.0.0.1:${silentPort}/` })
        const ran = await place.notify([first], {
          ...workflowRun(),
          inputs: { 'allowed-schemes': 'http https' }
        })
        assert.equal(ran.code, 1, ran.stdout)
        place.upload(ran)
        place.paths()
        place.respondWith(200)
        const again = await place.since({}, [ONCE])
        assert.equal(again.code, 0, again.stdout)
        assert.deepEqual(place.paths(), arrives ? [] : ['/w'])
        if (!arrives) return
        const [{ id } = { id: '' }] = deliveriesOf(ran)
        assert.ok(again.log.includes(`give the input deliveries: ${id}`))
        if (status === 500) compareTexts(t, again)
        const deliveries = String(id)
        const byHand = await place.since({ inputs: { deliveries } }, [ONCE])
        assert.equal(byHand.code, 0, byHand.stdout)
        assert.deepEqual(place.paths(), ['/w'])
      })
  })

  test('sends the deliveries of other repositories that a central one reports', async () => {
    const place = await start()
    const { state } = place.api
    state.permissions = undefined
    const central = { GITHUB_REPOSITORY: 'acme/.github' }
    const webhook = { ...W, url: '/${github.repository}/${github.run_id}' }
    const sent = []
    for (const name of ['acme/app', 'acme/library']) {
      const repository = makeRepository(name)
      state.repository = name
      state.runs = [makeRun({ repository, head_repository: repository })]
      const failed = await place.fail([webhook], {
        inputs: { repository: name, 'run-id': '1001' },
        env: { ...central, GITHUB_RUN_ID: '9000' },
        event: { inputs: {} }
      })
      assert.equal(recordOf(failed).sender, 'acme/.github')
      place.upload(failed)
      sent.push(...place.receiver.requests.splice(0))
    }
    const paths = ['/acme%2Fapp/1001', '/acme%2Flibrary/1001']
    assert.deepEqual(
      sent.map(({ path }) => path),
      paths
    )

    // The record of a redelivery holds both, and is redelivered like others.
    state.repository = 'acme/.github'
    for (const status of [400, 200]) {
      place.respondWith(status)
      const again = await place.since({ env: central }, [webhook])
      assert.equal(again.code, status === 200 ? 0 : 1, again.stdout)
      const requests = place.receiver.requests.splice(0)
      assert.deepEqual(
        requests.map(({ path }) => path),
        paths
      )
      for (const [index, { body, headers }] of requests.entries()) {
        assert.equal(String(body), String(sent[index]?.body))
        for (const name of ['webhook-id', 'x-jobserv-sig'])
          assert.equal(headers[name], sent[index]?.headers[name])
      }
      state.artifacts.splice(0)
      place.upload(again)
    }
    const done = await place.since({ env: central }, [webhook])
    assert.match(done.log, /Nothing is sent again/)

    // Two repositories with one key: neither sends what the other has sent.
    const ofApp = { repository: 'acme/app', run_id: 1001, run_attempt: 1 }
    for (const repository of ['acme/app', 'acme/.github']) {
      state.artifacts.splice(0)
      state.repository = repository
      const own = await place.fail([W], {
        inputs: { repository, 'run-id': '1001' },
        env: { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: '9000' },
        event: { inputs: {} }
      })
      const moved = JSON.stringify({
        ...packed(recordOf(own)),
        run: ofApp,
        sender: 'acme/.github'
      })
      state.repository = 'acme/.github'
      place.storage.upload(state, { 'webhook-record.json': moved })
      place.paths()
      const forged = await place.since({ env: central })
      assert.equal(forged.code, 1, repository)
      assert.match(errorsOf(forged)[0] ?? '', /its mac is wrong/)
      assert.deepEqual(place.paths(), [])
    }
  })

  test('names the permission that it lacks', async () => {
    const place = await start()
    place.api.state.permissions = { contents: 'read' }
    const ran = await place.since()
    assert.equal(ran.code, 1)
    assert.match(errorsOf(ran)[0] ?? '', /add "permissions: actions: read"/)
  })
})
