import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { describeClockSkew } from '../src/signature.ts'

describe("wording of a timestamp's error", () => {
  for (const [off, words] of [
    [301, 'the timestamp is 6 minutes old, 5 are allowed'],
    [600, 'the timestamp is 10 minutes old, 5 are allowed'],
    [-601, 'the timestamp is 11 minutes ahead, 5 are allowed'],
    [7_200, 'the timestamp is 120 minutes old, 5 are allowed'],
    [7_201, 'the timestamp is 3 hours old, 5 minutes are allowed'],
    [172_801, 'the timestamp is 3 days old, 5 minutes are allowed'],
    [-1e9, 'the timestamp is 11575 days ahead, 5 minutes are allowed']
  ] as const)
    test(`describes ${off} s as ${words}`, () => {
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': '2000000000',
        'webhook-signature': 'v1,x'
      }
      const message = { headers, now: 2_000_000_000 + off }
      assert.equal(describeClockSkew('standard-webhooks', message), words)
    })

  for (const [tolerance, words] of [
    [30, 'the timestamp is 45 seconds old, 30 are allowed'],
    [40, 'the timestamp is 45 seconds old, 40 are allowed']
  ] as const)
    test(`compares the time of a header with ${tolerance} s`, () => {
      const headers = { 'stripe-signature': 't=2000000000,v1=00' }
      const message = { headers, now: 2_000_000_045, tolerance }
      assert.equal(describeClockSkew('stripe', message), words)
    })
})
