import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { jsonBody } from '../helpers/callback-client.ts'
import type { Handler, Received } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import {
  SECRETS,
  type Step,
  scenario,
  send,
  workflowRunEvent
} from './harness.ts'

/** Returns a step that runs a chain of `webhooks`. */
function chain(
  webhooks: Json[],
  parts: Json = {},
  inputs: Step['with'] = {}
): Step {
  return {
    with: { mode: 'chain', ...inputs },
    config: { chains: [{ name: 'deploy', webhooks, ...parts }] }
  }
}

/** Posts a callback to the URL that a webhook names; returns the response. */
function callBack(
  request: Received,
  callback: unknown,
  headers: Record<string, string> = {}
): Promise<string> {
  const body =
    typeof callback === 'string' ? callback : JSON.stringify(callback)
  return send(String(jsonBody(request).callback_url), { body, headers })
}

/** Responds to a webhook with the responses to its callbacks. */
const calling =
  (...callbacks: unknown[]): Handler =>
  async ({ request }) => {
    const responses: string[] = []
    for (const callback of callbacks)
      responses.push(await callBack(request, callback))
    return { body: responses.join('\n') }
  }

/** Calls back and leaves the webhook without a response. */
const interrupting =
  (callback: unknown): Handler =>
  async ({ request }) => {
    await callBack(request, callback)
    return new Promise(() => {})
  }

const LISTENER = { via: 'listener', timeout: '20s' }
const SAID = {
  state: 'success',
  description: '387 tests PASSED',
  context: 'Acme CI',
  target_url: 'https://ci.acme.example/1'
}
const A = { name: 'a', url: 'http://receiver.test/a' }
const B = {
  name: 'b',
  url: 'http://receiver.test/b',
  callback: { via: 'delivery' }
}
const always = { 'show-response': 'always' }

describe('chain', { concurrency: 4 }, () => {
  test('Each link is sent after the callback of the previous one.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': calling(SAID),
          '/smoke': { body: { state: 'success', description: 'it works' } },
          '/c': calling({ state: 'success' })
        }
      },
      chain([
        { ...A, secret_name: 'key', callback: LISTENER },
        {
          name: 'smoke',
          url: 'http://receiver.test/smoke',
          body: { said: '${callback.description}', by: '${callback.context}' },
          callback: { via: 'response' }
        },
        B,
        { name: 'c', url: 'http://receiver.test/c', callback: LISTENER }
      ])
    ))

  test('A failure stops the chain.', t =>
    scenario(
      t,
      { receiver: { '/a': interrupting({ ...SAID, state: 'failure' }) } },
      chain([{ ...A, callback: LISTENER }, B])
    ))

  test('An error in the response stops the chain.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': { body: { state: 'error', description: '::error::x\n<b>' } }
        }
      },
      chain([{ ...A, callback: { via: 'response' } }, B])
    ))

  test('A response without a callback is an error.', t =>
    scenario(
      t,
      { receiver: { '/a': { body: { status: 'ok' } } } },
      chain([{ ...A, callback: { via: 'response' } }, B])
    ))

  test('The chain stops when no callback arrives in time.', t =>
    scenario(
      t,
      {},
      chain([{ ...A, callback: { via: 'listener', timeout: '1s' } }, B])
    ))

  test('The chain stops when a webhook cannot be delivered.', t =>
    scenario(
      t,
      { receiver: { '/a': 500 } },
      chain([{ ...A, callback: LISTENER }, B])
    ))

  test('A link is retried on 503, and with its own schedule.', t =>
    scenario(
      t,
      { receiver: { '/a': [503, calling(SAID)], '/b': [500, 200] } },
      chain([
        { ...A, callback: LISTENER },
        { ...B, retry_schedule: [0.1] }
      ])
    ))

  test('Invalid callbacks are rejected, and a valid one is still accepted.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': calling(
            'nope',
            '{}',
            { state: 'SUCCESS' },
            '[]',
            '{"state":"success","state":"failure"}',
            SAID
          )
        }
      },
      chain([{ ...A, callback: LISTENER }], {}, always)
    ))

  test('A second callback changes nothing, whatever its state.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': calling(SAID, SAID, { ...SAID, state: 'failure' })
        }
      },
      chain([{ ...A, callback: LISTENER }, B], {}, always)
    ))

  test('A link with a secret accepts signed callbacks only.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': async ({ request }) => {
            const text = JSON.stringify(SAID)
            const mac = createHmac('sha256', SECRETS.key).update(text)
            const signature = `sha256:${mac.digest('hex')}`
            return {
              body: [
                await callBack(request, SAID),
                await callBack(request, SAID, { 'x-jobserv-sig': 'sha256:00' }),
                await callBack(request, text, { 'x-jobserv-sig': signature })
              ].join('\n')
            }
          }
        }
      },
      chain(
        [{ ...A, callback: { ...LISTENER, secret_name: 'key' } }],
        {},
        always
      )
    ))

  test('A callback in the format of another system is read.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': interrupting({ gate: { status: 'ERROR' }, name: 'lmp' })
        }
      },
      chain([
        {
          ...A,
          callback: {
            ...LISTENER,
            format: {
              state: { path: 'gate.status', success: 'OK', failure: 'ERROR' },
              description: { path: 'name' }
            }
          }
        }
      ])
    ))

  test('A callback is polled at the URL in the response.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': { status: 202, headers: { location: '/jobs/7' } },
          'GET /jobs/7': { body: SAID }
        }
      },
      chain([
        {
          ...A,
          headers: { authorization: 'Bearer ${secrets.other}' },
          callback: { via: 'poll' }
        },
        B
      ])
    ))

  test('A poll that returns 403 is an error.', t =>
    scenario(
      t,
      { receiver: { 'GET /state': 403 } },
      chain([
        { ...A, callback: { via: 'poll', url: 'http://receiver.test/state' } },
        B
      ])
    ))

  test('A commit status is the callback.', t =>
    scenario(
      t,
      {
        receiver: {
          '/a': async ({ request }) => {
            const { callback_url, callback_context } = jsonBody(request)
            await fetch(String(callback_url), {
              method: 'POST',
              headers: { authorization: 'Bearer ghs_test' },
              body: JSON.stringify({ ...SAID, context: callback_context })
            })
            return 200
          }
        }
      },
      chain([{ ...A, callback: { via: 'status' } }, B])
    ))

  test('The chain stops when no commit status appears in time.', t =>
    scenario(
      t,
      {
        statuses: [
          {
            id: 1,
            state: 'success',
            context: 'webhook/deploy/a',
            created_at: '2024-07-26T14:53:20Z'
          }
        ]
      },
      chain([{ ...A, callback: { via: 'status', timeout: '1s' } }, B])
    ))

  test('A link via event continues the chain in another run.', t =>
    scenario(
      t,
      {},
      chain([{ ...A, callback: { via: 'event' } }, B], {
        token_secret_name: 'key'
      })
    ))

  test('The payload of Docker Hub has the callback URL.', t =>
    scenario(
      t,
      { receiver: { '/a': calling(SAID) } },
      chain([{ ...A, payload: 'dockerhub', callback: LISTENER }])
    ))

  test('The last link expects no callback.', t =>
    scenario(
      t,
      {},
      chain([{ ...A, callback: LISTENER }], { expect_final_callback: false })
    ))

  test('A chain starts at a link in the middle.', t =>
    scenario(
      t,
      {},
      chain([{ ...A, callback: LISTENER }, B], {}, { 'start-at': 'b' })
    ))

  test('A chain does not start for a build that failed.', t =>
    scenario(
      t,
      {},
      {
        ...chain([B]),
        with: { mode: 'chain', 'job-status': 'failure' }
      }
    ))

  test('A chain that does not match is not started after another workflow.', t =>
    scenario(
      t,
      {},
      {
        ...chain([B], { match: { branch: 'release' } }),
        event: workflowRunEvent(),
        env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '2002' }
      }
    ))

  test('A dry run of a chain prints every request.', t =>
    scenario(
      t,
      {},
      chain(
        [{ ...A, secret_name: 'key', callback: LISTENER }, B],
        {},
        { 'dry-run': 'true' }
      )
    ))

  test('An invalid config of a chain fails the step.', t =>
    scenario(
      t,
      {},
      chain([
        { ...A },
        { ...A, callback: { via: 'carrier' } },
        { ...B, callback: { via: 'event' } }
      ]),
      chain([B], {}, { chain: 'deplyo' }),
      chain([B], {}, { 'start-at': 'c' }),
      chain([{ ...A, callback: LISTENER }], {}, { listen: '0.0.0.0:0' })
    ))
})
