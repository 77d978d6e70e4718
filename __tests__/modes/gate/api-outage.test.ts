import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Api } from '../../../src/github/client.ts'
import { ApiError, retryWhileUnavailable } from '../../../src/github/errors.ts'
import { watchCommit } from '../../../src/modes/gate/commit.ts'
import { makeRun, SHA } from '../../helpers/fixtures.ts'
import { inputsOf } from '../inputs.ts'

const START = Date.parse('2026-07-26T15:00:00Z')
const DOWN = new ApiError('GET /x was answered 502', 502)
const LOST = new ApiError('GET /x got no response', null, { code: 'timeout' })
const AWAY = new ApiError('GET /x was answered 404', 404)

/** Has a clock that runs as far as its sleepers wait. */
function harness() {
  let now = START
  const warnings: string[] = []
  const quiet = () => undefined
  const stop = new AbortController()
  return {
    warnings,
    stop,
    io: {
      clock: {
        now: () => now,
        sleep: async (ms: number) => {
          now += ms
        }
      },
      log: {
        info: quiet,
        error: quiet,
        notice: quiet,
        debug: quiet,
        group: quiet,
        warning: (text: string) => void warnings.push(text)
      },
      random: () => 0,
      randomBytes: (size: number) => Buffer.alloc(size),
      addresses: async () => [],
      proxied: () => false,
      request: async () => assert.fail('nothing is sent'),
      mask: quiet,
      redact: (text: string) => text,
      signal: stop.signal
    }
  }
}

/** Lets a gate poll an API that returns `polls`, one after the other. */
async function watch(polls: (Error | 'success' | 'none')[]) {
  const { io, warnings } = harness()
  let polled = 0
  const request: Api['request'] = async route => {
    const json = (value: unknown) => ({
      status: 200,
      headers: {},
      json: value,
      body: Buffer.from(JSON.stringify(value))
    })
    if (!route.includes('statuses')) return json(makeRun())
    const poll = polls[Math.min(polled, polls.length - 1)]
    polled += 1
    if (poll instanceof Error) throw poll
    const status = { id: 1, state: 'success', context: 'scan' }
    const created_at = '2026-07-26T15:10:00Z'
    return json(poll === 'success' ? [{ ...status, created_at }] : [])
  }
  const api: Api = {
    request,
    pages: () => assert.fail('one page is enough'),
    download: () => assert.fail('no file is downloaded')
  }
  const gated = await watchCommit(
    {
      inputs: {
        ...inputsOf(1001, 1, ''),
        context: 'scan',
        timeoutMs: 60_000
      },
      secrets: new Map(),
      allowlist: { schemes: [], methods: [], hosts: [] },
      loadConfig: async () => assert.fail('no config is read'),
      loadRecords: () => assert.fail('no record is read')
    },
    { ...io, api, finalApi: api },
    'status',
    null
  )
  return { kind: gated.kind, sha: gated.sha, polled, warnings }
}

describe('waiting for an API that is down', () => {
  test('keeps a gate waiting while the API is down', async () => {
    const { kind, sha, polled, warnings } = await watch([
      'none',
      DOWN,
      LOST,
      DOWN,
      'success'
    ])
    assert.deepEqual([kind, sha, polled], ['decided', SHA, 5])
    assert.deepEqual(warnings, [
      'GET /x was answered 502; it is asked again until the time is over'
    ])
  })

  test('ends the gate at its timeout while the API is down', async () => {
    const { kind, polled, warnings } = await watch([DOWN])
    assert.deepEqual([kind, polled, warnings.length], ['timeout', 6, 1])
  })

  test('fails at once when the API refuses the request', async () => {
    const { kind, polled, warnings } = await watch(['none', AWAY])
    assert.deepEqual([kind, polled, warnings.length], ['unreadable', 2, 0])
  })

  test("stops when the step is cancelled or the error is not the API's", async () => {
    const { io, stop, warnings } = harness()
    const fails = (error: Error) =>
      retryWhileUnavailable(io, async () => {
        throw error
      })
    await assert.rejects(fails(new TypeError('a bug')), /a bug/)
    await fails(LOST)()
    stop.abort()
    await assert.rejects(fails(LOST), /no response/)
    assert.equal(warnings.length, 1)
  })
})
