import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import { sign } from '@octokit/webhooks-methods'
import { route, webhookOf } from './inbound.ts'

const FUNCTIONS = `[
  {name: event, provider: gh, variables: [{name: sender, path: sender.login}, {name: repository, path: repository.full_name}]},
  {name: push, provider: gh, match: {headers: {x-github-event: push}, body: {ref: 'refs/{heads,tags}/**'}}},
  {name: opened, provider: gh, uri: /git/push, match: {headers: {X-GitHub-Event: pull_request}}, conditions: [{path: action, accepted_values: [opened, synchronize]}],
    variables: [{name: number, type: integer, required: true}, {name: ref, path: pull_request.head.ref, required: true}, {name: labels, path: pull_request.labels, type: array}, {name: draft, path: pull_request.draft, type: boolean}]},
  {name: tag, provider: gh, match: {headers: {x-github-event: push}, body: {ref: 'refs/tags/*', deleted: 'false'}}, variables: [{name: ref, required: true}, {name: created, type: boolean}]},
  {name: finished, provider: gh, match: {headers: {x-github-event: workflow_run}}, conditions: [{path: action, accepted_values: completed}, {path: workflow_run.conclusion, accepted_values: [success, null]}], variables: [{name: run, path: workflow_run.id, type: integer}]}]`.replace(
  "'refs/{heads,tags}/**'",
  "['refs/heads/**', 'refs/tags/**']"
)
const YAML = `{providers: [{name: gl, type: gitlab, signature: none}, {name: gh, type: github, secret_name: [KEY, OLD]}], functions: ${FUNCTIONS}}`

const require = createRequire(import.meta.url)
const definitions: {
  name: string
  examples: unknown[]
}[] = require('@octokit/webhooks-examples')

const events = definitions.flatMap(({ name, examples }) =>
  examples.map((payload, index) => ({ name, index, payload }))
)

/** Returns GitHub's delivery of an example, as JSON or as a form. */
async function delivered(
  name: string,
  payload: unknown,
  { form = false, key = 'this is secret' } = {}
) {
  const json = JSON.stringify(payload)
  const body = form ? new URLSearchParams({ payload: json }).toString() : json
  return webhookOf({
    headers: {
      'content-type': form
        ? 'application/x-www-form-urlencoded'
        : 'application/json',
      'user-agent': 'GitHub-Hookshot/044aadd',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-github-event': name,
      'x-hub-signature-256': await sign(key, body)
    },
    body
  })
}

describe('webhooks of GitHub', () => {
  test('every example of GitHub is received, by either content type', async () => {
    assert.ok(events.length > 250)
    for (const { name, index, payload } of events) {
      const [json, form] = await Promise.all([
        delivered(name, payload),
        delivered(name, payload, { form: true, key: 'this was secret' })
      ])
      const routing = route(YAML, json)
      const kind = name === 'ping' ? 'not_matched' : 'succeeded'
      assert.equal(routing.status, kind, `${name} ${index}`)
      assert.deepEqual(route(YAML, form), routing, `${name} ${index}`)
    }
  })

  test('no example is received with another signature, body or key', async () => {
    for (const { name, index, payload } of events) {
      const good = await delivered(name, payload)
      const other = await delivered(name, payload, { key: 'another' })
      const changed = {
        ...good,
        body: Buffer.concat([good.body, Buffer.of(10)])
      }
      const headers = { ...good.headers, 'x-hub-signature-256': '' }
      for (const webhook of [other, changed, { ...good, headers }])
        assert.equal(
          route(YAML, webhook).status,
          'invalid_signature',
          `${name} ${index}`
        )
    }
  })

  test('only the events of the example run its functions', async () => {
    const ran = new Map<string, number>()
    for (const { name, payload } of events) {
      const routing = route(YAML, await delivered(name, payload))
      if (name === 'ping') continue
      assert.ok(routing.status === 'succeeded')
      for (const fn of routing.functions)
        ran.set(`${name} ${fn}`, (ran.get(`${name} ${fn}`) ?? 0) + 1)
    }
    const counted = [...ran].filter(([key]) => !key.endsWith(' event'))
    assert.deepEqual(
      Object.fromEntries(counted),
      Object.fromEntries([
        ['pull_request opened', count('pull_request', isOpened)],
        ['push push', count('push', () => true)],
        ['push tag', count('push', isTag)],
        ['workflow_run finished', count('workflow_run', isFinished)]
      ])
    )
  })

  test('number, branch, labels and draft of a pull request are read', async () => {
    const opened = events.find(
      ({ name, payload }) => name === 'pull_request' && isOpened(payload)
    )
    const routing = route(
      YAML,
      await delivered('pull_request', opened?.payload)
    )
    assert.ok(routing.status === 'succeeded')
    assert.deepEqual(routing, {
      status: 'succeeded',
      provider: 'gh',
      functions: ['event', 'opened'],
      variables: {
        event: { sender: 'Codertocat', repository: 'Codertocat/Hello-World' },
        opened: { number: 2, ref: 'changes', labels: [], draft: false }
      }
    })
  })

  test('a ping runs only functions that name it', async () => {
    const ping = await delivered('ping', { zen: 'Keep it simple.', hook_id: 7 })
    const functions = [
      '{name: any, provider: gh, variables: [{name: zen}]}',
      "{name: id, provider: gh, match: {body: {hook_id: '*'}}}"
    ]
    const config = (...more: string[]) =>
      `{providers: [{name: gh, type: github, secret_name: KEY}], functions: [${[...functions, ...more]}]}`
    const why =
      'GitHub sends a ping when a webhook is created; to run on it, name x-github-event in match'
    assert.deepEqual(route(config(), ping), {
      status: 'not_matched',
      provider: 'gh',
      functions: ['any', 'id'],
      reason: `no function matches (any: ${why}; id: ${why})`
    })
    const asked =
      "{name: asked, provider: gh, match: {headers: {X-GitHub-Event: '*'}}}"
    assert.deepEqual(route(config(asked), ping), {
      status: 'succeeded',
      provider: 'gh',
      functions: ['asked'],
      variables: { asked: {} }
    })
    const untyped = config().replace('type: github', 'signature: github')
    assert.equal(route(untyped, ping).status, 'succeeded')
  })
})

function count(event: string, is: (payload: unknown) => boolean): number {
  return events.filter(({ name, payload }) => name === event && is(payload))
    .length
}

function isOpened(payload: unknown): boolean {
  return ['opened', 'synchronize'].includes(field(payload, 'action'))
}

function isTag(payload: unknown): boolean {
  return (
    /^refs\/tags\/[^/]+$/.test(field(payload, 'ref')) &&
    field(payload, 'deleted') === 'false'
  )
}

function isFinished(payload: unknown): boolean {
  return (
    field(payload, 'action') === 'completed' &&
    ['success', 'null'].includes(field(payload, 'workflow_run', 'conclusion'))
  )
}

function field(value: unknown, ...keys: string[]): string {
  let found: unknown = value
  for (const key of keys) found = Object(found)[key]
  return String(found)
}
