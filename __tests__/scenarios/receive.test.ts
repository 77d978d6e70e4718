import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Json } from '../helpers/fixtures.ts'
import { SECRETS, type Step, scenario, send } from './harness.ts'

const config = {
  receive: {
    providers: [
      { name: 'github', type: 'github', secret_name: 'key' },
      { name: 'hub', type: 'docker-hub' },
      {
        name: 'own',
        match: { headers: { 'x-own': '*' } },
        signature: { type: 'token', header: 'X-Auth' },
        secret_name: 'other'
      }
    ],
    functions: [
      {
        name: 'deploy',
        provider: 'github',
        uri: 'git/push',
        match: { body: { ref: 'refs/heads/**' } },
        conditions: [{ path: 'deleted', accepted_values: [false] }],
        variables: [
          { name: 'ref', required: true },
          { name: 'id', path: 'sender.id', type: 'integer' },
          { name: 'commits', type: 'array' },
          { name: 'forced', type: 'boolean' },
          { name: 'kind', default_value: 'branch' },
          { name: 'milestone', path: 'milestone.title' }
        ]
      },
      {
        name: 'log',
        provider: 'github',
        uri: 'git/push',
        match: { body: { deleted: ['false', 'true'] } }
      },
      {
        name: 'pushed',
        provider: 'hub',
        uri: 'hub',
        variables: [{ name: 'tag', path: 'push_data.tag' }]
      },
      {
        name: 'raw',
        provider: 'github',
        uri: 'git/raw',
        variables: [{ name: 'ref' }]
      },
      { name: 'any', provider: 'own' }
    ]
  }
}
const PUSH = {
  ref: 'refs/heads/main',
  deleted: false,
  forced: true,
  sender: { id: 7 },
  commits: [{ id: 'abc' }],
  note: SECRETS.other
}

/** Returns a webhook as GitHub sends it. */
function signed(body: unknown, { event = 'push', key = SECRETS.key } = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const mac = createHmac('sha256', key).update(text).digest('hex')
  return {
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-hub-signature-256': `sha256=${mac}`
    },
    body: text
  }
}

/** Returns a step in a run that a dispatched webhook started. */
function dispatched(
  webhook: Json | undefined,
  inputs: Step['with'] = {}
): Step {
  return {
    config,
    event: { action: 'webhook', client_payload: { webhook } },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch' },
    with: { mode: 'receive', ...inputs }
  }
}

const TOKEN = 'a-token-of-some-length'
type Sent = RequestInit & { path: string }

/** Returns a step that listens while webhooks are sent. */
function listening(...sent: Sent[]): Step {
  return {
    config,
    with: {
      mode: 'receive',
      via: 'listener',
      'listener-token': TOKEN,
      timeout: '20s'
    },
    async during(origin) {
      const responses: string[] = []
      for (const { path, ...rest } of sent)
        responses.push(await send(`${origin}/webhooks/v1/${path}`, rest))
      return responses
    }
  }
}
const SYNC = { 'flex-sync-webhook': 'true' }

describe('receive, an event', { concurrency: 4 }, () => {
  test('A webhook runs its functions and outputs variables.', t =>
    scenario(
      t,
      {},
      dispatched({
        uri: 'git/push',
        query: 'project=7&access_token=abc',
        ...signed(PUSH)
      })
    ))

  test('A function whose conditions are not met does not run.', t =>
    scenario(
      t,
      {},
      dispatched({ uri: '/git/push/', ...signed({ ...PUSH, deleted: true }) })
    ))

  test('A ping runs no function.', t =>
    scenario(
      t,
      {},
      dispatched({
        uri: 'git/push',
        ...signed({ zen: 'x' }, { event: 'ping' })
      })
    ))

  test('A token in a header authenticates the sender.', t =>
    scenario(
      t,
      {},
      dispatched({
        headers: { 'x-own': '1', 'x-auth': SECRETS.other },
        body: '{}'
      }),
      dispatched({ headers: { 'x-own': '1', 'x-auth': 'guessed' }, body: '{}' })
    ))

  test('A wrong or missing signature is rejected.', t =>
    scenario(
      t,
      {},
      dispatched({ uri: 'git/push', ...signed(PUSH, { key: 'wrong' }) }),
      dispatched({
        uri: 'git/push',
        ...signed(PUSH),
        headers: { 'x-github-event': 'push' }
      })
    ))

  test('A webhook that no function handles fails the step.', t =>
    scenario(
      t,
      {},
      dispatched({ uri: 'git/push', headers: {}, body: '{}' }),
      dispatched({ uri: 'git/nowhere', ...signed(PUSH) })
    ))

  test('A wrong value of a variable fails its function.', t =>
    scenario(
      t,
      {},
      dispatched({
        uri: 'git/push',
        ...signed({ ...PUSH, sender: { id: '7' }, commits: {} })
      })
    ))

  test('A body that is a list, or not JSON, has no variables.', t =>
    scenario(
      t,
      {},
      dispatched({ uri: 'git/raw', ...signed('{"ref": "refs/hea') }),
      dispatched({ uri: 'git/raw', ...signed('[]') })
    ))

  test('An event without a valid webhook fails the step.', t =>
    scenario(
      t,
      {},
      dispatched(undefined),
      dispatched({ uri: 1, headers: [], query: { a: 1 } }),
      dispatched({ header: {}, body: PUSH })
    ))

  test('A webhook in a record is evaluated again.', t =>
    scenario(
      t,
      {},
      dispatched({
        uri: 'git/push',
        ...signed({ ...PUSH, sender: { id: '7' } })
      }),
      ({ outputs }) => {
        const [github, ...others] = config.receive.functions
        const variables = [{ name: 'id', path: 'sender.id' }]
        return {
          config: {
            receive: {
              ...config.receive,
              functions: [{ ...github, variables }, ...others]
            }
          },
          env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
          with: { mode: 'receive', record: outputs['record-file'] ?? '' }
        }
      }
    ))

  test('An event without a webhook fails the step.', t =>
    scenario(
      t,
      {},
      { ...dispatched({}), env: { GITHUB_EVENT_NAME: 'push' } },
      {
        ...dispatched({}),
        config: { receive: { providers: [], functions: [] } }
      },
      dispatched({}, { secrets: 'key=\nother=x' }),
      dispatched({}, { 'dry-run': 'true' })
    ))

  test('An invalid config of receive fails the step.', t =>
    scenario(
      t,
      {},
      {
        ...dispatched({}),
        config: {
          receive: {
            providers: [{ name: 'github', type: 'githb' }, { name: 'github' }],
            functions: [
              {
                name: 'f',
                provider: 'nobody',
                variables: [{ name: 'x', path: '$.ref', type: 'float' }]
              }
            ]
          }
        }
      }
    ))
})

describe('receive, a listener', { concurrency: 4 }, () => {
  test('A webhook is acknowledged at once.', t =>
    scenario(t, {}, listening({ path: 'git/push', ...signed(PUSH) })))

  test('A sender can wait until the functions ran.', t => {
    const { headers, body } = signed(PUSH)
    return scenario(
      t,
      {},
      listening({
        path: 'git/push?x=1',
        headers: { ...headers, ...SYNC },
        body
      })
    )
  })

  test('Rejected and unmatched webhooks do not end the wait.', t => {
    const { headers, body } = signed({
      ...PUSH,
      ref: 'refs/tags/v1',
      deleted: null
    })
    return scenario(
      t,
      {},
      listening(
        { path: 'git/push', ...signed(PUSH, { key: 'wrong' }) },
        { path: 'git/nowhere', ...signed(PUSH) },
        { path: 'git/push', method: 'PUT' },
        { path: 'git/push', headers, body },
        { path: 'git/push', headers: { ...headers, ...SYNC }, body },
        { path: 'git/push', ...signed(PUSH) }
      )
    )
  })

  test('A provider that cannot sign uses the token in the path.', t => {
    const body = JSON.stringify({
      push_data: { tag: 'v1' },
      repository: { repo_name: 'acme/api' }
    })
    return scenario(
      t,
      {},
      listening({ path: 'hub', body }, { path: `t/${TOKEN}/hub`, body })
    )
  })

  test('A failed function fails the step.', t =>
    scenario(
      t,
      {},
      listening({
        path: 'git/push',
        ...signed({ ...PUSH, sender: { id: '7' } })
      })
    ))

  test('The step fails when no webhook arrives in time.', t => {
    const step = listening()
    return scenario(t, {}, { ...step, with: { ...step.with, timeout: '1s' } })
  })
})
