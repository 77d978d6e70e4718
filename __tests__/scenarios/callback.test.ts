import { describe, test } from 'node:test'
import type { Handlers } from '../helpers/fake-receiver.ts'
import { type Json, SHA } from '../helpers/fixtures.ts'
import { type Step, scenario } from './harness.ts'

const HOOK = 'http://receiver.test/hook/AAECAwQFBgcICQoLDA0ODw/'
const DISPATCHES = 'http://api.test/repos/acme/lmp/dispatches'
const TOKEN = 'a-token-that-the-chain-made'

/** Returns a step that reports back, in a run that a dispatch started. */
function report(client_payload: Json, inputs: Step['with'] = {}): Step {
  return {
    event: { action: 'deploy', client_payload },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch' },
    with: { mode: 'callback', ...inputs }
  }
}

const answering = (responses: Handlers) => ({
  receiver: { '/hook/AAECAwQFBgcICQoLDA0ODw/': responses }
})

describe('callback', { concurrency: 4 }, () => {
  test("The job's state goes to the callback URL of the event.", t => {
    const keys = { callback_url: HOOK, callback_context: 'webhook/deploy/prod' }
    return scenario(
      t,
      {},
      report(keys, { 'job-status': 'failure', description: 'rolled back' }),
      report(keys, { 'job-status': 'cancelled' })
    )
  })

  test('The inputs win over the event, and the callback is signed.', t =>
    scenario(
      t,
      {},
      report(
        { callback_url: 'https://else.example/', callback_context: 'theirs' },
        {
          'callback-url': 'http://receiver.test/mine',
          state: 'error',
          description: 'd'.repeat(300),
          context: 'mine',
          'target-url': 'https://ci.example/7',
          'callback-secret-name': 'key'
        }
      )
    ))

  test('A callback is sent again after a 503.', t =>
    scenario(t, answering([503, 200]), report({ callback_url: HOOK })))

  test('A rejection by the receiver fails the step.', t =>
    scenario(
      t,
      answering({ status: 400, body: { errors: ['x'] } }),
      report({ callback_url: HOOK })
    ))

  test('A commit status of the API is written.', t =>
    scenario(
      t,
      {},
      report(
        { callback_context: 'webhook/deploy/prod' },
        {
          'callback-url': `http://api.test/repos/acme/lmp/statuses/${SHA}`,
          description: `${'d'.repeat(138)}🚀🚀🚀`
        }
      )
    ))

  test('A dispatch contains the token and the signed callback.', t =>
    scenario(
      t,
      {},
      report(
        {
          callback_dispatch: {
            url: DISPATCHES,
            event_type: 'webhook-callback',
            client_payload: { token: TOKEN }
          },
          callback_token: TOKEN
        },
        { 'callback-secret-name': 'key', description: 'live' }
      )
    ))

  test('A dispatch without the permission fails with a fix in the message.', t =>
    scenario(
      t,
      {
        api: {
          'POST /repos/acme/lmp/dispatches': {
            status: 403,
            body: { message: 'Resource not accessible by integration' }
          }
        }
      },
      report({
        callback_dispatch: { url: DISPATCHES, client_payload: { token: TOKEN } }
      })
    ))

  test('A dry run reports nothing.', t =>
    scenario(t, {}, report({ callback_url: HOOK }, { 'dry-run': 'true' })))

  test('The step fails without a safe place to report to.', t =>
    scenario(
      t,
      {},
      report({}),
      report({
        callback_url: `http://api.test/repos/acme/lmp/statuses/${SHA}`
      }),
      report({ callback_dispatch: { url: 'http://receiver.test/dispatches' } }),
      report({ callback_url: HOOK }, { state: 'pending' }),
      report({ callback_url: HOOK }, { 'allowed-hosts': 'public' })
    ))
})
