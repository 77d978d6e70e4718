import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, type TestContext, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { CallbackState } from '../../../src/callback/callback.ts'
import { claimText } from '../../../src/callback/claim.ts'
import { readToken } from '../../../src/callback/continuation-token.ts'
import { createClock } from '../../../src/clock.ts'
import { parseConfig } from '../../../src/config/parse.ts'
import { VIAS, type Via } from '../../../src/config/schema/webhooks.ts'
import { createApi } from '../../../src/github/client.ts'
import { readAllowlist } from '../../../src/http/allowlist.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import type { Io } from '../../../src/io.ts'
import {
  type CallbackSource,
  openCallbackSource
} from '../../../src/modes/chain/callback-sources.ts'
import {
  type ChainRun,
  requiredByChain
} from '../../../src/modes/chain/chain-run.ts'
import { deliverLink, prepareLink } from '../../../src/modes/chain/link.ts'
import { createLinkStatuses } from '../../../src/modes/chain/link-statuses.ts'
import {
  advance,
  callbackDisposition,
  createChain
} from '../../../src/modes/chain/state-machine.ts'
import { openCallbackListener } from '../../../src/modes/shared/callback-listener.ts'
import { readReportedRun } from '../../../src/modes/shared/reported-run.ts'
import {
  jsonBody,
  postCallback,
  type Reply
} from '../../helpers/callback-client.ts'
import { type Api, addStatus, startApi } from '../../helpers/fake-github.ts'
import {
  type Handler,
  type Received,
  resetBeforeHead,
  respond,
  startReceiver
} from '../../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun, SHA } from '../../helpers/fixtures.ts'
import { inputsOf } from '../inputs.ts'

const CONTEXT = 'webhook/deploy/staging'
const OWNER = { page: 'https://github.com/acme/lmp/actions/runs/2', attempt: 1 }

/** A receiver of one `via`, and how its callback reaches the chain. */
interface Row {
  /** The names of the keys that the receiver is given. */
  keys: string[]
  /** What the receiver does with each state that it calls back in turn. */
  receive(states: CallbackState[], place: Place): Handler
  /** What `check` returns after the callback. */
  checked: 'none' | 'taken' | 'callback'
  /** Returned by `wait`, applied by the source itself, or left to others. */
  arrives: 'wait' | 'itself' | 'elsewhere'
}

const ROWS: Record<Via, Row> = {
  response: {
    keys: [],
    receive: ([state]) => respond(200, { body: { state } }),
    checked: 'none',
    arrives: 'wait'
  },
  delivery: {
    keys: [],
    receive: ([state]) => respond(200, { body: { state } }),
    checked: 'none',
    arrives: 'elsewhere'
  },
  listener: {
    keys: ['callback_url'],
    receive: (states, place) => async exchange => {
      const url = String(jsonBody(exchange.request).callback_url)
      for (const state of states)
        place.replies.push(await postCallback(url, { state }))
      return respond(200)(exchange)
    },
    checked: 'none',
    arrives: 'itself'
  },
  status: {
    keys: ['callback_context', 'callback_url'],
    receive: states => async exchange => {
      for (const state of states) await postStatus(exchange.request, state)
      return respond(200)(exchange)
    },
    checked: 'callback',
    arrives: 'wait'
  },
  poll: {
    keys: [],
    receive: (states, place) => exchange => {
      const responses = states.map(state => respond(200, { body: { state } }))
      place.polled.push(...responses)
      return ASK_LATER(exchange)
    },
    checked: 'none',
    arrives: 'wait'
  },
  event: {
    keys: ['callback_dispatch', 'callback_token'],
    receive: (states, place) => exchange => {
      const { callback_token } = jsonBody(exchange.request)
      const claims = readToken(String(callback_token), () => 'chain-secret')
      assert.ok(claims)
      // As the gate in another run does, once for each event.
      for (const [index] of states.entries())
        addStatus(place.api.state, SHA, {
          state: 'pending',
          context: CONTEXT,
          target_url: OWNER.page,
          description: claimText(claims.nonce, {
            ...OWNER,
            job: `job-${index}`
          })
        })
      return respond(200)(exchange)
    },
    checked: 'taken',
    arrives: 'elsewhere'
  }
}

/** Responds, without a callback, as receivers that are polled do. */
const ASK_LATER = respond(202, { headers: { location: '/poll' } })

/** Posts a commit status where a request asks for it. */
async function postStatus(request: Received, state: string): Promise<void> {
  const { callback_url, callback_context: context } = jsonBody(request)
  const posted = await fetch(String(callback_url), {
    method: 'POST',
    headers: { authorization: 'Bearer ghs_test' },
    body: JSON.stringify({ context, state })
  })
  assert.equal(posted.status, 201)
}

/** A chain of one link, its receiver and the API, before it is sent. */
interface Place {
  api: Api
  source: CallbackSource
  /** Sends the link to its receiver. */
  send(): Promise<Parameters<CallbackSource['wait']>[0]>
  /** What callbacks that arrived by themselves amounted to. */
  dispositions: string[]
  /** The responses that decided nothing. */
  undecided: string[]
  /** The responses to the receiver's callbacks. */
  replies: Reply[]
  /** The responses at the URL that is polled; the last one stays. */
  polled: Handler[]
  requests: Received[]
  log: string[]
  masked: string[]
  /** Returns a signal that aborts when the source has asked once and sleeps. */
  untilAsked(): AbortSignal
  /** How many sleeps have not ended. */
  sleeping(): number
  /** All that a source could change. */
  state(): unknown
  closeListener(): Promise<void>
}

interface Options {
  callback?: Json
  states?: CallbackState[]
  /** Does with the request something else than the row's receiver. */
  receive?: Handler
  /** How much faster than real time the clock is. */
  speed?: number
  api?: Parameters<typeof startApi>[0]
}

/** Returns a place where the source of a link via `via` is open. */
async function openSource(
  t: TestContext,
  via: Via,
  options: Options = {}
): Promise<Place> {
  const { states = ['success'], speed = 1 } = options
  const api = await startApi({
    runs: [makeRun()],
    jobs: [makeJob()],
    ...options.api
  })
  const polled: Handler[] = []
  const receiver = await startReceiver({
    paths: {
      '/': exchange =>
        (options.receive ?? ROWS[via].receive(states, place))(exchange),
      '/poll': exchange =>
        ((polled.length > 1 ? polled.shift() : polled[0]) ?? respond(404))(
          exchange
        )
    }
  })
  const http = createHttpClient({ ca: null })
  t.after(() => Promise.all([api.close(), receiver.close(), http.close()]))

  const secrets = new Map([['chain', 'chain-secret']])
  const link = {
    name: 'staging',
    url: `${receiver.url}/`,
    callback: { via, ...options.callback }
  }
  const text = JSON.stringify({
    chains: [{ name: 'deploy', token_secret_name: 'chain', webhooks: [link] }]
  })
  const { config } = parseConfig({ text, file: 'webhooks.yml' }, secrets)
  const plan = config.chains[0]
  const parsed = plan?.webhooks[0]
  assert.ok(plan && parsed)

  const log: string[] = []
  const masked: string[] = []
  const io = createIo(t, { api, request: http.request, speed, log, masked })
  const base = inputsOf(1001, 1, 'deploy')
  const inputs = {
    ...base,
    mode: 'chain' as const,
    allowedSchemes: ['http'],
    allowedHosts: ['127.0.0.1'],
    environment: { ...base.environment, eventName: 'push', apiUrl: api.url }
  }
  const run: ChainRun = {
    input: { inputs, secrets, allowlist: readAllowlist(inputs), config },
    io: io.io,
    plan,
    reported: await readReportedRun(
      { inputs, config },
      io.io,
      requiredByChain(plan)
    ),
    event: 'build_completed',
    timeoutMs: 60_000
  }
  const listener =
    via === 'listener'
      ? await openCallbackListener(inputs, io.io, () => undefined)
      : null
  let chain = advance(createChain(plan), { kind: 'start', from: 0 }, 0)
  const dispositions: string[] = []
  const undecided: string[] = []
  const progress = () => {
    const [found] = chain.links
    assert.ok(found)
    return found
  }
  const source = await openCallbackSource(parsed, {
    run,
    statuses: createLinkStatuses(run),
    listener,
    progress,
    onCallback(callback) {
      const event = { kind: 'callback', link: 0, callback } as const
      const disposition = callbackDisposition(chain, event)
      chain = advance(chain, event, 1)
      dispositions.push(`${callback.state} ${disposition}`)
      return disposition
    },
    onUndecided: reply => undecided.push(reply)
  })
  let closed: Promise<void> | undefined
  const closeListener = async () => {
    closed ??= listener?.close()
    await closed
  }
  t.after(closeListener)
  const place: Place = {
    api,
    source,
    dispositions,
    undecided,
    replies: [],
    polled,
    requests: receiver.requests,
    log,
    masked,
    untilAsked() {
      const asked = new AbortController()
      const abort = () => asked.abort()
      // The others never ask: what they sent first arrives before this.
      if (via === 'status' || via === 'poll') io.onSleep(abort)
      else void fetch(`${receiver.url}/poll`).then(abort, abort)
      return asked.signal
    },
    sleeping: io.sleeping,
    state: () =>
      structuredClone({
        statuses: api.state.statuses,
        posts: api.asked().filter(line => !line.startsWith('GET ')),
        requests: receiver.requests.length,
        link: progress(),
        dispositions,
        log,
        masked
      }),
    async send() {
      const request = prepareLink(run, parsed, {
        keys: source.keys,
        callback: null
      })
      const { outcome } = await deliverLink(run, parsed, request, {
        over: new AbortController().signal,
        state: () => progress().state,
        shouldRetry: async () => false
      })
      return { request, response: outcome.attempts.at(-1)?.response ?? null }
    },
    closeListener
  }
  return place
}

function createIo(
  t: TestContext,
  parts: Pick<Place, 'api' | 'log' | 'masked'> & {
    request: Io['request']
    speed: number
  }
): { io: Io; sleeping(): number; onSleep(callback: () => void): void } {
  const clock = createClock()
  const controller = new AbortController()
  t.after(() => controller.abort())
  let sleeping = 0
  let onSleep = () => {}
  const say = (level: string) => (line: string) => {
    parts.log.push(`${level}: ${line}`)
  }
  const edges = {
    request: parts.request,
    log: {
      info: say('info'),
      warning: say('warning'),
      error: say('error'),
      notice: say('notice'),
      debug: () => undefined,
      group: say('group')
    },
    clock: {
      now: clock.now,
      async sleep(ms: number, signal?: AbortSignal) {
        sleeping += 1
        const slept = clock.sleep(ms / parts.speed, signal)
        onSleep()
        await slept
        sleeping -= 1
      }
    },
    redact: (line: string) => line,
    signal: controller.signal
  }
  const api = createApi({
    ...edges,
    apiUrl: parts.api.url,
    token: 'ghs_test',
    userAgent: 'test'
  })
  const io: Io = {
    ...edges,
    api,
    finalApi: api,
    addresses: async () => [],
    proxied: () => false,
    random: () => 0,
    randomBytes: size => Buffer.alloc(size, 7),
    mask: value => parts.masked.push(value)
  }
  return {
    io,
    sleeping: () => sleeping,
    onSleep(callback) {
      onSleep = callback
    }
  }
}

/** Returns the state that a source has found, or why there is none. */
function found(
  result:
    | Awaited<ReturnType<CallbackSource['wait']>>
    | Awaited<ReturnType<CallbackSource['check']>>
): string | null {
  if (result === null || typeof result === 'string') return result
  if ('state' in result) return result.state
  return result.kind === 'no_callback' ? result.reason : result.callback.state
}

const never = () => new AbortController().signal

describe('callback sources', () => {
  for (const via of VIAS) {
    const row = ROWS[via]

    test(`via ${via} gives the receiver the keys it calls back with`, async t => {
      const { source, send, requests, masked } = await openSource(t, via)
      assert.deepEqual(Object.keys(source.keys).sort(), row.keys)
      await send()
      const [request] = requests
      assert.ok(request)
      const body = jsonBody(request)
      const sent = Object.keys(body).filter(key => key.startsWith('callback_'))
      assert.deepEqual(sent.sort(), row.keys)
      const { callback_token, callback_url = '' } = source.keys
      const [, inUrl] = /\/hook\/([\w-]+)\/$/.exec(callback_url) ?? []
      const secret = callback_token ?? inUrl
      assert.deepEqual(masked, secret === undefined ? [] : [secret])
    })

    for (const state of ['success', 'failure', 'error'] as const)
      test(`via ${via} finds the callback ${state} where it arrives`, async t => {
        const states = [state]
        const { source, send, dispositions, untilAsked } = await openSource(
          t,
          via,
          {
            states
          }
        )
        assert.equal(await source.check(), 'none')
        const sent = await send()
        assert.deepEqual(
          {
            dispositions,
            checked: found(await source.check()),
            waited: found(await source.wait(sent, untilAsked()))
          },
          {
            dispositions: row.arrives === 'itself' ? [`${state} accepted`] : [],
            checked: row.checked === 'callback' ? state : row.checked,
            waited: row.arrives === 'wait' ? state : null
          }
        )
      })

    test(`via ${via} changes nothing by check, and the wait still finds it`, async t => {
      const { source, send, state, untilAsked } = await openSource(t, via)
      const opened = state()
      assert.deepEqual(await source.check(), await source.check())
      assert.deepEqual(state(), opened)
      const sent = await send()
      const called = state()
      assert.deepEqual(await source.check(), await source.check())
      assert.deepEqual(state(), called)
      assert.equal(
        found(await source.wait(sent, untilAsked())),
        row.arrives === 'wait' ? 'success' : null
      )
    })

    // A response is there already: nothing is left to wait for.
    if (via !== 'response') {
      test(`via ${via} ends its wait at the deadline and leaves no timer`, async t => {
        const { source, send, polled, sleeping, untilAsked } = await openSource(
          t,
          via,
          {
            receive: ASK_LATER
          }
        )
        polled.push(respond(202))
        const sent = await send()
        const signal = untilAsked()
        const late = once(signal, 'abort').then(() => setImmediate('late'))
        assert.equal(
          await Promise.race([source.wait(sent, signal), late]),
          null
        )
        assert.equal(sleeping(), 0)
      })

      test(`via ${via} sends no request once the chain has moved on`, async t => {
        const { api, source, send, polled, requests } = await openSource(
          t,
          via,
          { receive: ASK_LATER }
        )
        polled.push(respond(200, { body: { state: 'success' } }))
        const sent = await send()
        const asked = api.asked()
        assert.equal(await source.wait(sent, AbortSignal.abort()), null)
        assert.deepEqual([api.asked(), requests.length], [asked, 1])
      })
    }

    test(`via ${via} closes twice as once, and holds nothing then`, async t => {
      const { source, send, state, sleeping, closeListener, untilAsked } =
        await openSource(t, via, {
          states: ['success', ...Array<'failure'>(12).fill('failure')]
        })
      await source.wait(await send(), untilAsked())
      await closeListener()
      source.close()
      const closed = state()
      source.close()
      assert.deepEqual(state(), closed)
      assert.equal(sleeping(), 0)
      if (via === 'listener')
        await assert.rejects(
          fetch(String(source.keys.callback_url)),
          ({ cause }) => cause.code === 'ECONNREFUSED'
        )
    })
  }
})

describe('callback sources, when callbacks repeat or contradict', () => {
  test('via listener accepts the first, and reports its state to the others', async t => {
    const { source, send, dispositions, replies, log } = await openSource(
      t,
      'listener',
      { states: ['failure', 'failure', 'success'] }
    )
    await send()
    const place = { chain: 'deploy', webhook: 'staging' }
    assert.deepEqual(dispositions, [
      'failure accepted',
      'failure duplicate',
      'success conflict'
    ])
    assert.deepEqual(replies, [
      { status: 200, body: { accepted: true, ...place, state: 'failure' } },
      {
        status: 200,
        body: { accepted: true, ...place, state: 'failure', duplicate: true }
      },
      {
        status: 409,
        body: {
          accepted: false,
          errors: ['already_final'],
          state: 'failure',
          message: 'The first callback counts: failure.'
        }
      }
    ])
    assert.deepEqual(
      log.filter(line => line.includes('callback of')),
      [
        'info: callback of "staging" accepted: failure',
        'info: callback of "staging" duplicate: failure',
        'warning: callback of "staging" conflict: success'
      ]
    )
    assert.equal(await source.check(), 'none')
  })

  test('via listener names the link of what it refuses, ignores or changes', async t => {
    const { source, send, log } = await openSource(t, 'listener', {
      receive: respond(200),
      callback: {
        format: {
          state: { path: 'state', success: 'OK', pending: 'WAIT' },
          description: { path: 'text' },
          conditions: [{ path: 'id', accepted_values: [1] }]
        }
      }
    })
    await send()
    log.length = 0
    const { callback_url: url = '' } = source.keys
    await fetch(url)
    for (const callback of [
      'nope',
      { id: 2 },
      { id: 1, state: 'WAIT' },
      { id: 1, state: 'OK', text: [] }
    ])
      await postCallback(url, callback)
    assert.deepEqual(log, [
      'warning: a GET request for the callback of "staging" was refused with 405: A callback must be sent with POST.',
      'warning: a callback of "staging" was rejected with 400: The body must be one JSON document.',
      'info: a callback of "staging" was ignored: id is 2, which its condition does not accept',
      'info: a callback of "staging" says that it is still pending',
      'info: callback of "staging" accepted: success',
      'warning: texts of the callback of "staging" were changed: description_not_text'
    ])
  })

  test('via listener counts what it did not log when it closes', async t => {
    const { source, send, log } = await openSource(t, 'listener', {
      states: ['success', ...Array<'failure'>(13).fill('failure')]
    })
    await send()
    log.length = 0
    source.close()
    source.close()
    assert.deepEqual(log, [
      'warning: 3 more callbacks of "staging" changed nothing, not listed one by one'
    ])
  })

  for (const states of [
    ['failure', 'success'],
    ['success', 'failure'],
    ['success', 'success']
  ] as const)
    for (const via of ['status', 'poll'] as const)
      test(`via ${via} returns ${states[0]} for ${states.join(', then ')}`, async t => {
        const { source, send, polled, untilAsked } = await openSource(t, via, {
          states: [...states]
        })
        const sent = await send()
        assert.equal(found(await source.wait(sent, untilAsked())), states[0])
        if (via === 'status')
          assert.equal(found(await source.check()), states[0])
        else assert.equal(polled.length, 1)
      })

  for (const via of ['response', 'poll'] as const)
    test(`via ${via} refuses a body with two states`, async t => {
      const body = '{"state": "success", "state": "failure"}'
      const { source, send, polled, untilAsked } = await openSource(t, via, {
        receive: respond(via === 'poll' ? 202 : 200, {
          body,
          headers: { location: '/poll' }
        })
      })
      polled.push(respond(200, { body }))
      const what = via === 'poll' ? 'what was polled' : 'its response'
      assert.equal(
        found(await source.wait(await send(), untilAsked())),
        `${what} isn't a callback: A key must not be given twice.`
      )
    })

  test('via status ignores verdicts from before the request', async t => {
    const { source, send, undecided, untilAsked } = await openSource(
      t,
      'status',
      {
        receive: respond(200),
        api: {
          statuses: { [SHA]: [{ id: 3, state: 'success', context: CONTEXT }] }
        }
      }
    )
    const sent = await send()
    assert.equal(await source.check(), 'none')
    assert.equal(await source.wait(sent, untilAsked()), null)
    assert.deepEqual(undecided, [
      `the only statuses "${CONTEXT}" are older than the request`
    ])
  })

  test('via event is taken once, however often it is claimed', async t => {
    const { source, send, untilAsked } = await openSource(t, 'event', {
      states: ['success', 'failure', 'success']
    })
    const sent = await send()
    assert.equal(await source.check(), 'taken')
    assert.equal(await source.wait(sent, untilAsked()), null)
  })
})

describe('callback sources, when the API or the receiver fails', () => {
  const LIST = /^GET .*\/statuses\?/

  for (const [what, handler] of [
    ['responds with 503', respond(503)],
    ['resets connections', resetBeforeHead]
  ] as const)
    test(`via status waits on, with one warning, while the API ${what}`, async t => {
      const { api, source, send, log } = await openSource(t, 'status', {
        speed: 100_000
      })
      const sent = await send()
      api.state.faults.push({ on: LIST, handler, times: 12 })
      assert.equal(found(await source.wait(sent, never())), 'success')
      const repeated = log.filter(line => line.includes('asked again until'))
      assert.equal(repeated.length, 1, log.join('\n'))
    })

  for (const via of ['status', 'event'] as const) {
    test(`via ${via} throws at check while the API fails, and checks again later`, async t => {
      const { api, source, send } = await openSource(t, via, { speed: 100_000 })
      await send()
      api.state.faults.push({ on: LIST, handler: respond(500) })
      await assert.rejects(source.check(), { name: 'ApiError', status: 500 })
      api.state.faults.length = 0
      assert.equal(
        found(await source.check()),
        via === 'event' ? 'taken' : 'success'
      )
    })

    test(`via ${via} is not opened where the token may not use statuses`, async t => {
      await assert.rejects(
        openSource(t, via, {
          api: { permissions: { actions: 'read', contents: 'read' } }
        }),
        {
          name: 'ApiError',
          status: 403,
          message: via === 'event' ? /statuses: write/ : /statuses: read/
        }
      )
    })
  }

  test('via status ends its wait where the token is revoked', async t => {
    const { api, source, send } = await openSource(t, 'status')
    const sent = await send()
    api.state.token = 'ghs_other'
    await assert.rejects(source.wait(sent, never()), {
      name: 'ApiError',
      status: 401
    })
  })

  test('via poll asks again after each answer that decides nothing', async t => {
    const place = await openSource(t, 'poll', {
      speed: 100_000,
      receive: ASK_LATER
    })
    const { source, send, polled, requests, undecided } = place
    polled.push(
      respond(404),
      respond(503),
      resetBeforeHead,
      respond(204),
      respond(200),
      respond(200, { body: {} }),
      respond(200, { body: { state: 'failure' } })
    )
    assert.equal(found(await source.wait(await send(), never())), 'failure')
    assert.deepEqual(
      requests.map(({ method, path }) => `${method} ${path}`),
      ['POST /', ...Array(7).fill('GET /poll')]
    )
    assert.match(
      undecided.at(-1) ?? '',
      /^the last response of http:.*: 200, not decided: \{\}$/
    )
  })

  for (const [handler, reason] of [
    [respond(403), 'polling ORIGIN: answered 403'],
    [
      respond(302, { headers: { location: '/' } }),
      'polling ORIGIN: answered 302'
    ],
    [
      respond(200, { body: 'no JSON' }),
      "what was polled isn't a callback: The body must be one JSON document."
    ],
    [
      respond(200, { body: 'x'.repeat(70_000) }),
      'polling ORIGIN: answered more than 64 KiB'
    ]
  ] as const)
    test(`via poll gives up: ${reason}`, async t => {
      const { source, send, polled, untilAsked } = await openSource(t, 'poll', {
        receive: ASK_LATER
      })
      polled.push(handler)
      const sent = await send()
      assert.equal(
        found(await source.wait(sent, untilAsked())),
        reason.replace('ORIGIN', sent.request.url.origin)
      )
    })

  for (const [via, receive, reason] of [
    [
      'response',
      respond(200),
      "its response isn't a callback: The body is empty; it must be a JSON object with a state."
    ],
    [
      'response',
      respond(200, { body: { ok: true } }),
      "its response isn't a callback: State must be given."
    ],
    [
      'response',
      respond(200, { body: 'x'.repeat(70_000) }),
      'its response is longer than 64 KiB'
    ],
    [
      'poll',
      respond(202),
      'its response has no Location to poll; send one, or write callback.url'
    ],
    [
      'poll',
      respond(202, { headers: { location: 'http://127.0.0.1:1/' } }),
      "its response's Location is not on ORIGIN, and only that may be polled; to poll elsewhere, write callback.url"
    ]
  ] as const)
    test(`via ${via} is refused: ${reason}`, async t => {
      const { source, send, untilAsked } = await openSource(t, via, { receive })
      const sent = await send()
      assert.equal(
        found(await source.wait(sent, untilAsked())),
        reason.replace('ORIGIN', sent.request.url.origin)
      )
    })
})
