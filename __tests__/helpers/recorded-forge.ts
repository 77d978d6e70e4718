import type { Handler } from './fake-receiver.ts'
import { type Json, readFixture } from './fixtures.ts'

/** One answer of a Gitea API, as it came. */
export interface RecordedAnswer {
  method: string
  /** Without `/api/v1`. */
  path: string
  status: number
  headers: Record<string, string>
  /** Text where the answer was not JSON. */
  body: Json | Json[] | string
}

/** One webhook as Gitea sent it. */
export interface RecordedWebhook {
  /** Null where it is not signed; the headers are there and empty. */
  secret: string | null
  /** In their order and case. */
  headers: [name: string, value: string][]
  body: string
}

/** Returns the answer in `fixtures/forge/api/NAME.json`. */
export function recordedAnswer(name: string): RecordedAnswer {
  return readFixture(`forge/api/${name}.json`)
}

/** Returns the webhook in `fixtures/forge/webhooks/NAME.json`. */
export function recordedWebhook(name: string): RecordedWebhook {
  return readFixture(`forge/webhooks/${name}.json`)
}

/** Returns a handler that repeats a recorded answer, for the fake API. */
export function replay(name: string): Handler {
  const { status, headers, body } = recordedAnswer(name)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return ({ response }) => {
    response.writeHead(status, { 'content-type': headers['content-type'] })
    response.end(text)
  }
}
