import { readFileSync } from 'node:fs'
import type { Callback } from '../../src/callback/callback.ts'

/** Case is one request to a callback URL and what must become of it. */
export interface Case {
  id: string
  request: {
    method: string
    headers: Record<string, string>
    body?: string
    body_base64?: string
  }
  expect: {
    valid: boolean
    http: number
    state?: string
    normalized?: Callback
    warnings?: string[]
    errors?: string[]
  }
}

/** Moment is one thing that happens in a sequence; `t` is in seconds. */
export interface Moment {
  t: number
  link: string
  event: 'delivered' | 'delivery_error' | 'callback' | 'status' | 'timeout'
  http?: number
  state?: string
  body?: string
  signature?: 'right' | 'wrong' | null
  expect_http?: number
}

/** Sequence is one chain as a timed story with its end. */
export interface Sequence {
  id: string
  links: string[]
  expect_final_callback: boolean
  success_codes?: (string | number)[]
  events: Moment[]
  final: {
    chain: string
    interrupted_at?: string
    called: string[]
    conflicts?: number
  }
}

const file = new URL('../fixtures/callbacks.json', import.meta.url)

/** corpus is the recorded and constructed callbacks and chains. */
export const corpus: {
  error_codes: string[]
  cases: Case[]
  sequences: Sequence[]
} = JSON.parse(readFileSync(file, 'utf8'))

/** bodyOf answers the bytes of a case's body. */
export function bodyOf({ request }: Case): Buffer {
  return request.body_base64 === undefined
    ? Buffer.from(request.body ?? '')
    : Buffer.from(request.body_base64, 'base64')
}
