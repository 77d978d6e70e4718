import { readFileSync } from 'node:fs'
import type { Handler } from './fake-receiver.ts'
import type { Json } from './fixtures.ts'

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
  return read(`api/${name}`)
}

/** Returns the webhook in `fixtures/forge/webhooks/NAME.json`. */
export function recordedWebhook(name: string): RecordedWebhook {
  return read(`webhooks/${name}`)
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

function read<T>(path: string): T {
  const url = new URL(`../fixtures/forge/${path}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8'))
}
