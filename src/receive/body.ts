import { decodeUtf8, withoutMark } from '../callback/utf8.ts'
import type { InboundWebhook } from './request.ts'

type Reading = { text: string; json: unknown } | { fault: string }

const FORM = /^application\/x-www-form-urlencoded *(?:;|$)/i
const BEGINS_AS_JSON = /^[ \t\r\n]*[{["]/

/**
 * readBody answers the JSON in a webhook's body, UTF-8 with a byte order mark
 * dropped (RFC 8259, 8.1), or why there is none. A form is read for its one
 * field `payload`, as GitHub sends it. What begins as JSON is no form,
 * whatever its Content-Type says: curl calls everything a form, and what is
 * signed must not be read in another way by a header that is not.
 */
export function readBody({ headers, body }: InboundWebhook): Reading {
  const decoded = decodeUtf8(body)
  if (decoded === null) return { fault: 'the body is no JSON, not even UTF-8' }
  let text = withoutMark(decoded)
  if (FORM.test(headers['content-type'] ?? '') && !BEGINS_AS_JSON.test(text)) {
    const payload = payloadOf(text)
    if (typeof payload !== 'string') return payload
    text = payload
  }
  try {
    return { text, json: JSON.parse(text) }
  } catch {
    return {
      fault: /^[ \t\r\n]*$/.test(text)
        ? 'the body is empty'
        : 'the body is no JSON'
    }
  }
}

function payloadOf(form: string): string | { fault: string } {
  const payloads = form
    .split('&')
    .filter(field => /^payload(?:=|$)/.test(field))
    .map(field => field.slice('payload='.length))
  const [payload] = payloads
  if (payload === undefined)
    return { fault: 'the body is a form without payload' }
  if (payloads.length > 1)
    return { fault: 'the body is a form with more than one payload' }
  try {
    return decodeURIComponent(payload.replaceAll('+', ' '))
  } catch {
    return {
      fault: 'the body is a form whose payload is not percent-encoded UTF-8'
    }
  }
}
