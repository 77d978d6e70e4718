import { readFileSync } from 'node:fs'
import {
  type Handler,
  type Received,
  respond,
  startReceiver
} from '../../__tests__/helpers/fake-receiver.ts'

/** A receiver and an API in one, chosen by the path. */
export interface Backend {
  /** Returns a URL of its own, below which `handler` gets the deliveries. */
  base(handler: Handler): string
  /** Returns the deliveries that came in below a base. */
  sent(base: string): Received[]
  close(): Promise<void>
}

/** Accepts a delivery. */
export const accept = respond(200, { body: 'ok' })

/** Returns a listening server. */
export async function startBackend(): Promise<Backend> {
  const behaviours: Handler[] = []
  const sent: Received[][] = []
  const receiver = await startReceiver({
    handler: exchange => {
      const { request, response, socket } = exchange
      if (request.method !== 'POST')
        return recorded(request.path)({ ...exchange })
      const at = Number(request.path.split('/')[1])
      const before = sent[at] ?? []
      sent[at] = [...before, request]
      const number = before.length + 1
      return behaviours[at]?.({ request, response, socket, number })
    }
  })
  return {
    base: handler => `${receiver.url}/${behaviours.push(handler) - 1}`,
    sent: base => sent[Number(base.split('/').at(-1))] ?? [],
    close: receiver.close
  }
}

function recorded(path: string): Handler {
  const name = path.endsWith('/jobs') ? 'jobs' : 'run'
  const file = new URL(`../../demo/recorded/${name}.json`, import.meta.url)
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return respond(200, { headers, body: readFileSync(file) })
}
