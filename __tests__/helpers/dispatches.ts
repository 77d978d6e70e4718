import type { ApiState } from './api.ts'
import type { Json } from './github.ts'
import { isJson, readJson } from './json.ts'
import type { Question, Reply } from './reply.ts'
import { refusal } from './reply.ts'

const MOST_KEYS = 10
const MOST_PAYLOAD_BYTES = 64 * 1024

/** Dispatch is a repository_dispatch event that would start a run. */
export interface Dispatch {
  event_type: string
  client_payload: Json
}

/** answerDispatch answers `POST /dispatches`, null for any other path. */
export function answerDispatch(
  state: ApiState,
  { request, path }: Question
): Reply | null {
  if (path !== '/dispatches' || request.method !== 'POST') return null
  const body = readJson(request.body)
  if (!body) return refusal(400, 'Problems parsing JSON')
  const { event_type, client_payload = {} } = body
  if (typeof event_type !== 'string' || !/^.{1,100}$/su.test(event_type))
    return refusal(422, 'Invalid request.\n\n"event_type" was not right.')
  if (!isJson(client_payload))
    return refusal(422, 'Invalid request.\n\n"client_payload" is no object.')
  if (Object.keys(client_payload).length > MOST_KEYS)
    return refusal(
      422,
      `No more than ${MOST_KEYS} properties are allowed in client_payload.`
    )
  if (Buffer.byteLength(JSON.stringify(client_payload)) >= MOST_PAYLOAD_BYTES)
    return refusal(422, 'client_payload is too large.')
  state.dispatches.push({ event_type, client_payload })
  return { status: 204 }
}
