import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import {
  callBack,
  chainOf,
  postCallback,
  untilListening
} from '../helpers/callback-client.ts'
import { grants } from '../helpers/documentation.ts'
import { addStatus, type Permissions } from '../helpers/fake-github.ts'
import { closedPort, respond } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import {
  type Harness,
  OK,
  runGate,
  SECRETS,
  startHarness,
  startWaitingChain,
  workflowRun
} from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'
import { recordPath } from '../helpers/run-action.ts'

const CONFIG = '.github/webhooks.yml'

/** What the step's token may do, and where. */
interface Token {
  permissions: Permissions
  visibility: 'private' | 'public'
}

/** Runs a step of some kind with a token. */
type Act = (token: Token) => Promise<RunResult>

/** Returns a harness in which the token may do no more than that. */
async function setting(
  token: Token,
  ...parts: Parameters<typeof startHarness>
): Promise<Harness> {
  const harness = await startHarness(...parts)
  Object.assign(harness.api.state, token)
  return harness
}

/** Says where the config of a step is. */
type From = 'api' | 'inline' | 'workspace'

/** Returns what gives a step its config. */
function given(
  { api }: Harness,
  from: From,
  config: string
): Pick<RunOptions, 'inputs' | 'files'> {
  switch (from) {
    case 'api':
      api.state.contents = { [CONFIG]: config }
      return {}
    case 'inline':
      return { inputs: { config } }
    case 'workspace':
      return { files: { [CONFIG]: config } }
  }
}

/** Acts on another run, from the workspace on its own one. */
function notifying(mode: string, from: From, parts: Json = {}): Act {
  return async token => {
    const harness = await setting(token)
    const url = harness.receiver.url
    const config = JSON.stringify({ notify: { webhooks: [{ url, ...parts }] } })
    const { inputs, files } = given(harness, from, config)
    const ran = await harness.run({
      ...(from === 'workspace' ? {} : workflowRun()),
      inputs: { mode, ...inputs },
      ...(files ? { files } : {})
    })
    assert.equal(harness.receiver.requests.length, ran.code === 0 ? 1 : 0)
    return ran
  }
}

/** Acts with one link, whose receiver says what is wanted. */
function chaining(callback: Json, parts: Json = {}): Act {
  return async token => {
    const harness = await setting(
      token,
      {},
      {
        handler: ({ request, response }) => {
          if (callback.via === 'status')
            addStatus(harness.api.state, SHA, {
              context: 'webhook/deploy/staging'
            })
          if (callback.via === 'listener') void callBack(request, OK)
          response.end(JSON.stringify(OK))
        }
      }
    )
    const links = [{ name: 'staging', url: '/staging', callback }]
    harness.api.state.contents = { [CONFIG]: chainOf(harness, links, parts) }
    return harness.run({
      ...workflowRun(),
      inputs: { mode: 'chain', listen: '127.0.0.1:0', secrets: SECRETS }
    })
  }
}

/** Acts on an event that needs nothing else. */
function gating(
  eventName: string,
  event: Json,
  inputs: Record<string, string> = {}
): Act {
  return async token => {
    const harness = await setting(token)
    harness.api.state.compare = { [`main...${SHA}`]: 'behind' }
    return harness.run({
      event,
      env: { GITHUB_EVENT_NAME: eventName },
      inputs: { mode: 'gate', ...inputs }
    })
  }
}

/** Acts in mode callback, for a payload that the API's url makes. */
function reporting(payload: (harness: Harness) => Json, url = ''): Act {
  return async token => {
    const harness = await setting(token)
    const { api } = harness
    return harness.run({
      event: { client_payload: payload(harness) },
      env: { GITHUB_EVENT_NAME: 'repository_dispatch' },
      inputs: {
        mode: 'callback',
        ...(url ? { 'callback-url': api.url + url } : {})
      }
    })
  }
}

/** Acts on a webhook in an event that others caused. */
function receiving(from: From): Act {
  return async token => {
    const harness = await setting(token)
    const config = JSON.stringify({
      receive: {
        providers: [{ name: 'any' }],
        functions: [{ name: 'deploy', provider: 'any' }]
      }
    })
    const { inputs, files } = given(harness, from, config)
    const webhook = { uri: 'push', headers: {}, query: {}, body: '{}' }
    return harness.run({
      event: { client_payload: { webhook } },
      env: {
        GITHUB_EVENT_NAME:
          from === 'workspace' ? 'workflow_dispatch' : 'repository_dispatch'
      },
      inputs: { mode: 'receive', ...inputs },
      ...(files ? { files } : {})
    })
  }
}

/** Acts on the record of a delivery that had failed. */
function redelivering(from: From, path = ''): Act {
  return async token => {
    const { permissions, visibility } = token
    const harness = await startHarness(
      {},
      { handler: [respond(400), respond(200)] }
    )
    const url = harness.receiver.url + path
    const webhook = { url, secret_name: 'key' }
    const config = JSON.stringify({ notify: { webhooks: [webhook] } })
    const failed = await harness.run({ ...workflowRun(), inputs: { config } })
    assert.equal(failed.outputs.failed, '1', failed.stdout)
    Object.assign(harness.api.state, { permissions, visibility })
    const record = readFileSync(recordPath(failed), 'utf8')
    const { inputs, files } = given(harness, from, config)
    return harness.run({
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '3003' },
      inputs: { mode: 'redeliver', record: 'record.json', ...inputs },
      files: { 'record.json': record, ...files }
    })
  }
}

/** ACTS are, for each row of the table, what a step of that kind does. */
const ACTS: Record<string, Record<string, Act>> = {
  'notify, test: by default': {
    notify: notifying('notify', 'api'),
    test: notifying('test', 'api')
  },
  'notify, test: the config is the input `config`, or in the workspace': {
    notify: notifying('notify', 'inline'),
    test: notifying('test', 'inline'),
    'notify after a checkout': notifying('notify', 'workspace'),
    'notify of a change': notifying('notify', 'inline', {
      payload: 'github',
      events: 'build_status_changed'
    })
  },
  'notify, test: such a config, where nothing uses the build': {
    notify: notifying('notify', 'inline', { payload: 'github' }),
    test: notifying('test', 'inline', { body: { text: 'hello' } })
  },
  'chain: links `via: response`, `delivery`, `listener` or `poll`': {
    response: chaining({ via: 'response' }),
    delivery: chaining({ via: 'delivery' }),
    listener: chaining({ via: 'listener' }),
    poll: chaining({ via: 'poll', url: '/state' })
  },
  'chain: a link `via: status`': { chain: chaining({ via: 'status' }) },
  'chain: a link `via: event`': {
    chain: chaining({ via: 'event' }, { token_secret_name: 'chain' })
  },
  'gate: one callback, by an event, a listener or the input `callback`': {
    repository_dispatch: gating('repository_dispatch', { client_payload: OK }),
    status: gating(
      'status',
      {
        state: 'success',
        context: 'scan',
        sha: SHA,
        branches: [{ name: 'main' }],
        repository: { default_branch: 'main' }
      },
      { context: 'scan' }
    ),
    callback: gating('push', {}, { callback: JSON.stringify(OK) }),
    listener: async token => {
      const harness = await setting(token)
      const path = 'AAECAwQFBgcICQoLDA0ODw'
      const port = await closedPort()
      const running = harness.run({
        inputs: {
          mode: 'gate',
          via: 'listener',
          listen: `127.0.0.1:${port}`,
          'listener-token': path
        }
      })
      await untilListening(port)
      await postCallback(`http://127.0.0.1:${port}/hook/${path}/`, OK)
      return running
    }
  },
  'gate: a `status` event, whose commit may be on ten branches': {
    gate: gating(
      'status',
      {
        state: 'success',
        context: 'scan',
        sha: SHA,
        branches: Array.from({ length: 10 }, (_, n) => ({ name: `b${n}` })),
        repository: { default_branch: 'main' }
      },
      { context: 'scan' }
    )
  },
  'gate: a `check_run` event': {
    gate: gating(
      'check_run',
      {
        action: 'completed',
        check_run: {
          name: 'scan',
          status: 'completed',
          conclusion: 'success',
          head_sha: SHA,
          check_suite: { head_branch: 'main' },
          app: { slug: 'scanner' }
        },
        repository: { default_branch: 'main' }
      },
      { context: 'scan' }
    )
  },
  'gate: `via: status`': {
    gate: async token => {
      const harness = await setting(token)
      addStatus(harness.api.state, SHA, { context: 'scan' })
      const inputs = { mode: 'gate', via: 'status', context: 'scan' }
      return harness.run({ inputs })
    }
  },
  'gate: `via: check`': {
    gate: async token => {
      const harness = await setting(token)
      harness.api.state.checks = {
        [SHA]: [
          {
            id: 1,
            name: 'scan',
            status: 'completed',
            conclusion: 'success',
            started_at: '2026-07-26T14:53:20Z',
            completed_at: new Date(Date.now() + 60_000).toISOString(),
            app: { slug: 'scanner' },
            output: {}
          }
        ]
      }
      const inputs = { mode: 'gate', via: 'check', context: 'scan' }
      return harness.run({ inputs })
    }
  },
  'gate: the callback of a chain, which continues': {
    gate: async ({ permissions, visibility }) => {
      const links = [
        { name: 'staging', url: '/staging', callback: { via: 'event' } },
        { name: 'smoke', url: '/smoke', callback: { via: 'delivery' } }
      ]
      const waiting = await startWaitingChain(links)
      const { harness, config, token } = waiting
      harness.api.state.contents = { [CONFIG]: config }
      Object.assign(harness.api.state, { permissions, visibility })
      const payload = { token, callback: OK }
      return runGate(waiting, payload, { inputs: { config: '' } })
    }
  },
  'callback: to a receiver, or with a token of its own': {
    receiver: reporting(({ receiver }) => ({ callback_url: receiver.url }))
  },
  'callback: to the statuses of a commit here': {
    callback: reporting(() => ({}), `/repos/acme/lmp/statuses/${SHA}`)
  },
  'callback: to the dispatches of this repository': {
    callback: reporting(({ api }) => ({
      callback_dispatch: {
        url: `${api.url}/repos/acme/lmp/dispatches`,
        event_type: 'webhook-callback',
        client_payload: { token: 'eyJ2IjoxfQ.c2lnbmF0dXJlLXNpZ25hdHVyZQ' }
      }
    }))
  },
  'callback: to a workflow of this repository': {
    callback: reporting(
      () => ({}),
      '/repos/acme/lmp/actions/workflows/gate.yml/dispatches'
    )
  },
  'receive: by default': { event: receiving('api') },
  'receive: the config is the input `config`, or in the workspace': {
    event: receiving('inline')
  },
  'redeliver: by default': { record: redelivering('api') },
  'redeliver: the config is the input `config`, or in the workspace': {
    record: redelivering('inline'),
    'record after a checkout': redelivering('workspace')
  },
  'redeliver: a webhook whose URL or headers use the build': {
    record: redelivering('api', '/${build.github.sha}')
  }
}

/** Returns the permissions with `name` taken away, or lowered. */
function lesser(all: Permissions, name: string): Permissions[] {
  const { [name]: level, ...without } = all
  return level === 'write' ? [without, { ...all, [name]: 'read' }] : [without]
}

describe('permissions', { concurrency: 2 }, () => {
  test('covers every row of the table in docs/security.md', () => {
    const rows = grants().map(
      ({ modes, when }) => `${modes.join(', ')}: ${when}`
    )
    assert.deepEqual(rows, Object.keys(ACTS))
  })

  for (const { modes, when, permissions } of grants()) {
    const row = `${modes.join(', ')}: ${when}`
    for (const [kind, act] of Object.entries(ACTS[row] ?? {})) {
      test(`passes with only these for ${row} (${kind})`, async () => {
        const ran = await act({ permissions, visibility: 'private' })
        assert.equal(ran.code, 0, ran.stdout)
      })

      test(`passes in a public repository with only the write permissions for ${row} (${kind})`, async () => {
        const writes = Object.fromEntries(
          Object.entries(permissions).filter(([, level]) => level === 'write')
        )
        const ran = await act({ permissions: writes, visibility: 'public' })
        assert.equal(ran.code, 0, ran.stdout)
      })

      for (const [name, level] of Object.entries(permissions))
        for (const less of lesser(permissions, name))
          test(`fails with only ${JSON.stringify(less)} for ${row} (${kind})`, async () => {
            const ran = await act({ permissions: less, visibility: 'private' })
            assert.equal(ran.code, 1, ran.stdout)
            const needed = less[name] ? level : `(read|${level})`
            assert.match(
              ran.annotations.map(({ message }) => message).join('\n'),
              new RegExp(`add "permissions: ${name}: ${needed}" to the job`)
            )
          })
    }
  }
})
