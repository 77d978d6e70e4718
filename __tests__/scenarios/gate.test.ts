import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { type Json, SHA } from '../helpers/fixtures.ts'
import { type Ran, SECRETS, type Step, scenario, send } from './harness.ts'

const SAID = {
  state: 'success',
  description: '387 tests PASSED',
  context: 'Acme CI',
  target_url: 'https://ci.acme.example/1'
}
const HEAD = 'b'.repeat(40)

/** Returns a gate in a run that an event started. */
function gate(name: string, event: Json, inputs: Step['with'] = {}): Step {
  return {
    event,
    env: { GITHUB_EVENT_NAME: name },
    with: { mode: 'gate', ...inputs }
  }
}

const LINKS = [
  {
    name: 'staging',
    url: 'http://receiver.test/staging',
    callback: { via: 'event' }
  },
  {
    name: 'smoke',
    url: 'http://receiver.test/smoke',
    callback: { via: 'delivery' }
  },
  { name: 'prod', url: 'http://receiver.test/prod', callback: { via: 'event' } }
]
const config = {
  chains: [{ name: 'deploy', token_secret_name: 'key', webhooks: LINKS }]
}
const begin: Step = { config, with: { mode: 'chain' } }

/** Returns the gate of a run that a callback with the newest token started. */
const resume =
  (run: number, callback: unknown, more: Json = {}) =>
  ({ requests }: Ran): Step => {
    const keys = JSON.parse(String(requests.at(-1)?.body))
    return {
      config,
      event: {
        action: 'webhook-callback',
        client_payload: { token: keys.callback_token, callback, ...more }
      },
      env: {
        GITHUB_EVENT_NAME: 'repository_dispatch',
        GITHUB_RUN_ID: String(run),
        GITHUB_SHA: 'f'.repeat(40)
      },
      with: { mode: 'gate', chain: 'deploy' }
    }
  }

const WAITING = {
  via: 'listener',
  'listener-token': 'a-token-of-some-length',
  timeout: '20s'
}

/** Posts to a gate that listens; returns the responses. */
const posting =
  (...sent: RequestInit[]) =>
  async (origin: string) => {
    const responses: string[] = []
    for (const one of sent)
      responses.push(await send(`${origin}/hook/a-token-of-some-length/`, one))
    return responses
  }

describe('gate, one callback', { concurrency: 4 }, () => {
  test('A gate opens on success and closes on everything else.', t => {
    const read = (callback: unknown) =>
      gate('push', {}, { callback: JSON.stringify(callback) })
    return scenario(
      t,
      {},
      read(SAID),
      read({ ...SAID, state: 'failure' }),
      read({ ...SAID, state: 'error' }),
      read({ ...SAID, state: 'Success' })
    )
  })

  test('A callback in another format is evaluated.', t => {
    const format = JSON.stringify({
      state: { path: 'gate.status', success: ['OK'], pending: ['NONE'] },
      description: { path: 'project.name' }
    })
    const read = (status: string) =>
      gate(
        'push',
        {},
        {
          callback: JSON.stringify({
            gate: { status },
            project: { name: 'lmp' }
          }),
          'callback-format': format
        }
      )
    return scenario(t, {}, read('OK'), read('NONE'), read('SHINY'))
  })

  test('A hostile callback writes no command and no output.', t =>
    scenario(
      t,
      {},
      gate(
        'push',
        {},
        {
          callback: JSON.stringify({
            state: 'failure',
            description:
              'x\n::error::pwned\nEOF\nresult=success\n\u202e</td><img>',
            context: '${{ secrets.TOKEN }}',
            target_url: 'javascript:alert(1)'
          })
        }
      )
    ))

  test('A status event is evaluated.', t => {
    const status = (state: string, context = 'deploy', branches = ['main']) =>
      gate(
        'status',
        {
          ...SAID,
          context: 'deploy',
          sha: HEAD,
          state,
          branches: branches.map(name => ({ name })),
          repository: { default_branch: 'main' }
        },
        { context }
      )
    return scenario(
      t,
      {},
      status('success'),
      status('failure'),
      status('pending'),
      status('success', 'build'),
      status('success', 'deploy', []),
      status('success', 'deploy', ['topic'])
    )
  })

  test('A deployment_status event is evaluated.', t => {
    const deployment = (state: string) =>
      gate(
        'deployment_status',
        {
          deployment: { sha: HEAD, environment: 'production' },
          deployment_status: {
            state,
            environment: 'staging',
            description: 'rolled out',
            target_url: 'https://ci.acme.example/1'
          }
        },
        { context: 'production' }
      )
    return scenario(
      t,
      {},
      deployment('success'),
      deployment('inactive'),
      deployment('in_progress')
    )
  })

  test('A check_run event is evaluated.', t => {
    const check = (
      conclusion: string | null,
      status = 'completed',
      action = 'completed'
    ) =>
      gate(
        'check_run',
        {
          action,
          repository: { default_branch: 'main' },
          check_run: {
            name: 'scan',
            status,
            conclusion,
            head_sha: SHA,
            check_suite: { head_branch: 'main' },
            output: { title: 'no findings' },
            details_url: 'https://scan.example/1'
          }
        },
        { context: 'scan' }
      )
    return scenario(
      t,
      {},
      check('success'),
      check('failure'),
      check('neutral'),
      check(null, 'in_progress'),
      check('success', 'completed', 'rerequested')
    )
  })

  test('A dispatch contains a callback, signed when a secret is named.', t => {
    const callback = JSON.stringify(SAID)
    const signed = (key: string) => ({
      callback,
      signature: `sha256:${createHmac('sha256', key).update(callback).digest('hex')}`
    })
    const keyed = { 'callback-secret-name': 'key' }
    return scenario(
      t,
      {},
      gate('repository_dispatch', { client_payload: SAID }),
      gate(
        'repository_dispatch',
        { client_payload: signed(SECRETS.key) },
        keyed
      ),
      gate('repository_dispatch', { client_payload: signed('wrong') }, keyed),
      gate('workflow_dispatch', { inputs: { callback } }),
      gate('workflow_dispatch', { inputs: null })
    )
  })

  test('Inputs of a gate that exclude each other fail the step.', t =>
    scenario(
      t,
      {},
      gate('push', {}),
      gate('push', {}, { via: 'status' }),
      gate('status', {}, { context: 'x', 'callback-secret-name': 'key' }),
      gate('push', {}, { via: 'listener', 'listener-token': 'short' }),
      gate(
        'repository_dispatch',
        { client_payload: SAID },
        { config: '{}', chain: 'deploy' }
      )
    ))
})

describe('gate, waiting', { concurrency: 4 }, () => {
  test('A listening gate accepts the first valid callback.', t =>
    scenario(
      t,
      {},
      {
        ...gate('push', {}, WAITING),
        during: posting(
          { body: 'nope' },
          { body: '{"state":"pending"}' },
          { body: JSON.stringify(SAID) }
        )
      }
    ))

  test('A listening gate with a secret accepts signed callbacks only.', t => {
    const body = JSON.stringify({ ...SAID, state: 'failure' })
    const mac = createHmac('sha256', SECRETS.key).update(body).digest('hex')
    return scenario(
      t,
      {},
      {
        ...gate('push', {}, { ...WAITING, 'callback-secret-name': 'key' }),
        during: posting(
          { body },
          { body, headers: { 'x-hub-signature-256': `sha256=${mac}` } }
        )
      }
    )
  })

  test('A listening gate fails when no callback arrives in time.', t =>
    scenario(t, {}, gate('push', {}, { ...WAITING, timeout: '1s' })))

  test('A gate waits for a commit status set since the run began.', t =>
    scenario(
      t,
      {
        statuses: [
          {
            ...SAID,
            id: 1,
            context: 'deploy',
            state: 'failure',
            created_at: '2024-07-26T14:53:21Z'
          },
          {
            ...SAID,
            id: 2,
            context: 'Deploy',
            created_at: '2024-07-26T14:54:00Z'
          }
        ]
      },
      gate('push', {}, { via: 'status', context: 'deploy', timeout: '20s' })
    ))

  test('A gate fails when no commit status appears in time.', t =>
    scenario(
      t,
      {
        api: {
          [`GET /repos/acme/lmp/commits/${SHA}/check-runs?per_page=100`]: {
            status: 404,
            body: { message: 'Not Found' }
          }
        }
      },
      gate('push', {}, { via: 'status', context: 'deploy', timeout: '1s' })
    ))

  test('A gate fails without the permission to read statuses.', t =>
    scenario(
      t,
      {
        api: {
          [`GET /repos/acme/lmp/commits/${SHA}/statuses?per_page=100&limit=100&sort=leastindex`]:
            {
              status: 403,
              body: { message: 'Resource not accessible by integration' }
            }
        }
      },
      gate('push', {}, { via: 'status', context: 'deploy', timeout: '20s' })
    ))
})

describe('gate, a chain across runs', { concurrency: 4 }, () => {
  test('A gate continues the chain to its end.', t =>
    scenario(
      t,
      {},
      begin,
      resume(3003, SAID),
      resume(3004, { state: 'success', context: 'prod' })
    ))

  test('A failure ends the chain and invalidates its token.', t =>
    scenario(
      t,
      {},
      begin,
      resume(3003, { state: 'failure', description: '3 tests\n🚀 failed' }),
      resume(3004, SAID)
    ))

  test('A token that is signed with another key is rejected.', t =>
    scenario(t, {}, begin, before => ({
      ...resume(3003, SAID)(before),
      with: {
        mode: 'gate',
        chain: 'deploy',
        secrets: 'key=another-key-of-the-chain'
      }
    })))

  test('An invalid callback changes nothing.', t =>
    scenario(t, {}, begin, resume(3003, { state: 'perhaps' })))

  test('A chain that is no longer configured is rejected.', t =>
    scenario(t, {}, begin, before => ({
      ...resume(3003, SAID)(before),
      config: { chains: [{ ...config.chains[0], name: 'release' }] },
      with: { mode: 'gate' }
    })))
})
