import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { addStatus, startApi } from './fake-github.ts'
import { respond } from './fake-receiver.ts'
import { makeJob, makeRun, SHA } from './fixtures.ts'

const schema = JSON.parse(
  readFileSync(
    new URL('../fixtures/github-api/schema.json', import.meta.url),
    'utf8'
  )
)
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema(schema, 'api')

const api = await startApi({
  runs: [makeRun(), makeRun({ run_attempt: 2 })],
  jobs: Array.from({ length: 130 }, (_, index) =>
    makeJob({ id: index + 1, run_attempt: index < 120 ? 1 : 2 })
  ),
  contents: { '.github/webhooks.yml': 'notify: {}\n' }
})
after(api.close)

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${api.url}/repos/acme/lmp${path}`, {
    ...init,
    headers: { authorization: 'Bearer ghs_test', ...init.headers }
  })
}

async function read(answered: Promise<Response>) {
  return JSON.parse(await (await answered).text())
}

function assertFits(path: string, value: unknown): void {
  const pointer = path.replaceAll('/', '~1').replaceAll(/[{}]/g, encodeURI)
  const validate = ajv.getSchema(`api#/paths/${pointer}`)
  assert.ok(validate, path)
  assert.ok(validate(value), JSON.stringify(validate.errors))
}

describe('the fake GitHub API', () => {
  test('returns runs and jobs that fit GitHub’s description', async () => {
    const runs = '/repos/{owner}/{repo}/actions/runs/{run_id}'
    const run = await read(ask('/actions/runs/1001'))
    assertFits(runs, run)
    assert.equal(run.run_attempt, 2)
    const jobs = await read(
      ask('/actions/runs/1001/attempts/1/jobs?per_page=100')
    )
    assertFits(`${runs}/attempts/{attempt_number}/jobs`, jobs)
    assert.equal(jobs.total_count, 120)
    assert.equal(jobs.jobs.length, 100)
  })

  test('has pages with a Link header', async () => {
    const first = await ask('/actions/runs/1001/jobs?filter=all&per_page=100')
    const [, next = ''] =
      /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    const second = await fetch(next, {
      headers: { authorization: 'Bearer ghs_test' }
    })
    assert.equal(JSON.parse(await second.text()).jobs.length, 30)
    assert.doesNotMatch(second.headers.get('link') ?? '', /rel="next"/)
  })

  test('returns files raw or as base64, by the Accept header', async () => {
    const path = '/contents/.github/webhooks.yml?ref=main'
    const accept = 'application/vnd.github.raw+json'
    const raw = await ask(path, { headers: { accept } })
    assert.equal(await raw.text(), 'notify: {}\n')
    const { content } = await read(ask(path))
    assert.equal(Buffer.from(content, 'base64').toString(), 'notify: {}\n')
  })

  test('lists statuses with the newest first and checks them', async () => {
    const post = (body: object) =>
      ask(`/statuses/${SHA}`, { method: 'POST', body: JSON.stringify(body) })
    const long = 'x'.repeat(141)
    assert.equal((await post({ state: 'success' })).status, 201)
    assert.equal((await post({ state: 'done' })).status, 422)
    assert.equal(
      (await post({ state: 'error', description: long })).status,
      422
    )
    addStatus(api.state, SHA, { state: 'failure', context: 'other' })
    const list = await ask(`/commits/${SHA}/statuses`)
    const etag = list.headers.get('etag') ?? ''
    const states = JSON.parse(await list.text()).map(
      (one: { state: string }) => one.state
    )
    assert.deepEqual(states, ['failure', 'success'])
    const again = await ask(`/commits/${SHA}/statuses`, {
      headers: { 'if-none-match': etag }
    })
    assert.equal(again.status, 304)
    const combined = await read(ask(`/commits/${SHA}/status`))
    assert.equal(combined.state, 'failure')
  })

  test('accepts dispatches of at most ten keys and records them', async () => {
    const post = (size: number) =>
      ask('/dispatches', {
        method: 'POST',
        body: JSON.stringify({
          event_type: 'webhook-callback',
          client_payload: Object.fromEntries(
            Array.from({ length: size }, (_, key) => [`key${key}`, key])
          )
        })
      })
    assert.equal((await post(11)).status, 422)
    const client_payload = { key: 1 }
    const body = JSON.stringify({ event_type: 'go', client_payload })
    assert.equal(
      (await ask('/dispatches', { method: 'POST', body })).status,
      204
    )
    assert.deepEqual(api.state.dispatches, [
      { event_type: 'go', client_payload }
    ])
  })

  test('rejects a wrong token and another repository', async () => {
    const headers = { authorization: 'Bearer other' }
    assert.equal((await ask('/actions/runs/1001', { headers })).status, 401)
    const other = await fetch(`${api.url}/repos/acme/other/actions/runs/1001`, {
      headers: { authorization: 'Bearer ghs_test' }
    })
    assert.equal(other.status, 404)
  })

  test('replaces as many responses by a fault as it says', async () => {
    api.state.faults.push({
      on: /runs\/1001$/,
      handler: respond(503),
      times: 1
    })
    assert.equal((await ask('/actions/runs/1001')).status, 503)
    assert.equal((await ask('/actions/runs/1001')).status, 200)
    assert.equal(api.asked().at(-1), 'GET /repos/acme/lmp/actions/runs/1001')
  })
})
