import type { ErrorCode } from '../http/errors.ts'

/** ApiError is a call that failed, with the cure where one is known. */
export class ApiError extends Error {
  /** status is the answer's code, null when there was no whole answer. */
  readonly status: number | null
  /** code names why there was no answer, null when there was one. */
  readonly code: ErrorCode | null

  constructor(
    message: string,
    status: number | null,
    code: ErrorCode | null = null
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
  }
}
