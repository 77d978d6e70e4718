import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseBody } from '../../../src/modes/receive/inbound-webhook.ts'
import fc from '../../helpers/property.ts'
import { webhookOf } from './inbound.ts'

const FORM = 'application/x-www-form-urlencoded'

describe('bodies of inbound webhooks', () => {
  for (const [name, body, type, wanted] of [
    ['JSON', '{"a":1}', 'application/json', { a: 1 }],
    ['JSON without a type', ' \r\n[1]\n', null, [1]],
    ['a byte order mark', '\ufeff{"a":1}', null, { a: 1 }],
    ['a bare value', '5', null, 5],
    [
      'JSON that curl calls a form',
      '{"a":"&payload=2"}',
      FORM,
      { a: '&payload=2' }
    ],
    ['a JSON text that is called a form', '"payload=2"', FORM, 'payload=2'],
    [
      'a form',
      'payload=%7B%22a%22%3A%22b+c%2Bd%26%C3%A9%22%7D',
      FORM,
      { a: 'b c+d&é' }
    ],
    [
      'a form among other fields',
      'x=1&payload=7&payloads=8',
      `${FORM}; charset=utf-8`,
      7
    ],
    ['a form by any case', 'payload=7', 'Application/X-WWW-Form-Urlencoded', 7],
    [
      'two payloads',
      'payload=7&payload=8',
      FORM,
      'the body is a form with more than one payload'
    ],
    [
      'no payload',
      'payloads=7&p=8',
      FORM,
      'the body is a form without payload'
    ],
    ['a payload without value', 'payload', FORM, 'the body is empty'],
    [
      'a payload that is cut',
      'payload=%7',
      FORM,
      'the body is a form whose payload is not percent-encoded UTF-8'
    ],
    [
      'a payload in Latin-1',
      'payload=%22%E9%22',
      FORM,
      'the body is a form whose payload is not percent-encoded UTF-8'
    ],
    [
      'a form that is not called so',
      'payload=7',
      'text/plain',
      'the body is not JSON'
    ],
    ['a form of another name', 'payload=7', `${FORM}x`, 'the body is not JSON'],
    ['nothing', '', null, 'the body is empty'],
    ['white space', ' \n', null, 'the body is empty'],
    ['XML', '<a/>', 'text/xml', 'the body is not JSON'],
    ['JSON that is cut', '{"a":', null, 'the body is not JSON'],
    ['Latin-1', Buffer.from([0x22, 0xe9, 0x22]), null, 'the body is not UTF-8']
  ] as const) {
    test(`parseBody reads ${name}`, () => {
      const headers: Record<string, string> =
        type === null ? {} : { 'content-type': type }
      const reading = parseBody(webhookOf({ headers, body }))
      const got = 'fault' in reading ? reading.fault : reading.json
      assert.deepEqual(got, wanted)
    })
  }

  test('what begins as JSON is the same JSON under every Content-Type', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.dictionary(fc.string(), fc.string()),
          fc.array(fc.string())
        ),
        fc.constantFrom(FORM, 'text/plain', 'application/json', ''),
        (json, type) => {
          const body = JSON.stringify(json)
          const headers = { 'content-type': type }
          const reading = parseBody(webhookOf({ headers, body }))
          assert.ok('json' in reading)
          assert.deepEqual(reading.json, JSON.parse(body))
        }
      )
    )
  })

  test('the payload of any form is read unchanged', () => {
    fc.assert(
      fc.property(fc.json(), fc.webQueryParameters(), (json, other) => {
        const payload = new URLSearchParams({ payload: json }).toString()
        const reading = parseBody(
          webhookOf({
            headers: { 'content-type': FORM },
            body: `${payload}&x${other.replaceAll('&', '')}`
          })
        )
        assert.deepEqual(reading, { text: json, json: JSON.parse(json) })
      })
    )
  })

  test('parseBody does not throw for any bytes or Content-Type', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(FORM, ''),
        (bytes, type) => {
          const headers = { 'content-type': type }
          parseBody(webhookOf({ headers, body: Buffer.from(bytes) }))
        }
      )
    )
  })
})
