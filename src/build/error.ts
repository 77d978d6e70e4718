/** ApiError is a call that failed, with the cure where one is known. */
export class ApiError extends Error {
  /** status is the answer's code, null when there was no whole answer. */
  readonly status: number | null

  constructor(message: string, status: number | null) {
    super(message)
    this.name = 'ApiError'
    this.status = status
  }
}
