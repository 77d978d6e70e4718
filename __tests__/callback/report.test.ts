import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { judgeCallback } from '../../src/callback/callback.ts'
import { fitStatus } from '../../src/github/commit-statuses.ts'
import {
  buildReport,
  dispatchOf,
  stateOf,
  statusOf
} from '../../src/modes/callback/target.ts'

test('a job’s status is what is reported unless a state is given', () => {
  assert.equal(stateOf('', 'success'), 'success')
  assert.equal(stateOf('', 'failure'), 'failure')
  assert.equal(stateOf('', 'cancelled'), 'error')
  assert.equal(stateOf('success', 'failure'), 'success')
  for (const word of ['Success', 'pending', 'ok', 'cancelled', ' success'])
    assert.equal(stateOf(word, 'success'), null)
  assert.equal(stateOf('success', null), 'success')
  assert.equal(stateOf('', null), null)
})

test('the four keys come in their order, absent ones left out', () => {
  const whole = {
    description: 'd',
    context: 'c',
    targetUrl: 'https://x.example'
  }
  assert.equal(
    JSON.stringify(buildReport('failure', whole).report),
    '{"state":"failure","description":"d","context":"c","target_url":"https://x.example"}'
  )
  const none = { description: '', context: '', targetUrl: '' }
  assert.equal(
    JSON.stringify(buildReport('success', none).report),
    '{"state":"success"}'
  )
})

test('texts are cut by code points, and it is said which', () => {
  const { report, cut } = buildReport('success', {
    description: '🚀'.repeat(256),
    context: 'x'.repeat(101),
    targetUrl: ''
  })
  assert.equal(report.description, `${'🚀'.repeat(254)}…`)
  assert.equal(report.context, `${'x'.repeat(99)}…`)
  assert.deepEqual(cut, ['description', 'context'])
  const fits = { description: '🚀'.repeat(255), context: 'x'.repeat(100) }
  const { report: whole, cut: uncut } = buildReport('success', {
    ...fits,
    targetUrl: ''
  })
  assert.deepEqual(whole, { state: 'success', ...fits })
  assert.deepEqual(uncut, [])
})

test('whatever is reported is a valid callback', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 })
  fc.assert(
    fc.property(text, text, text, (description, context, targetUrl) => {
      const texts = { description, context, targetUrl }
      const { report } = buildReport('error', texts)
      assert.ok(judgeCallback(JSON.parse(JSON.stringify(report))).valid)
    })
  )
})

test('a status is what the API takes of it', () => {
  const status = fitStatus(
    statusOf({
      state: 'success',
      description: `🚀${'x'.repeat(200)}`,
      context: 'deploy 🚀',
      target_url: 'javascript:alert(1)'
    })
  )
  assert.deepEqual(status, {
    state: 'success',
    description: `\ufffd${'x'.repeat(138)}…`,
    context: 'deploy \ufffd',
    target_url: null
  })
  assert.equal(statusOf({ state: 'error' }).context, 'default')
})

const TO = {
  kind: 'dispatch',
  repository: 'acme/lmp',
  eventType: 'webhook-callback',
  token: 't.o'
} as const

test('a dispatch carries the token, the very text, and its signature', () => {
  const callback = '{"state":"success","description":"ok"}'
  const mac = createHmac('sha256', 'k').update(callback).digest('hex')
  assert.deepEqual(
    dispatchOf(TO, { state: 'success', description: 'ok' }, ['k']),
    {
      event_type: 'webhook-callback',
      client_payload: { token: 't.o', callback, signature: `sha256:${mac}` }
    }
  )
})

test('a dispatch without token and key carries the callback alone', () => {
  assert.deepEqual(dispatchOf({ ...TO, token: null }, { state: 'error' }, []), {
    event_type: 'webhook-callback',
    client_payload: { callback: '{"state":"error"}' }
  })
})
