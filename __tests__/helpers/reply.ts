import type { Json } from './github.ts'
import type { Received } from './receiver.ts'

/** Reply is what one endpoint answers; a body that is an object is JSON. */
export interface Reply {
  status: number
  headers?: Record<string, string>
  body?: Json | Json[] | Buffer
}

/** Question is one request that has passed the door. */
export interface Question {
  request: Received
  /** path is what follows `/repos/<owner>/<repo>`. */
  path: string
}

/** refusal answers an error in GitHub's shape. */
export function refusal(
  status: number,
  message: string,
  errors?: Json[]
): Reply {
  return {
    status,
    body: {
      message,
      ...(errors ? { errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status)
    }
  }
}
