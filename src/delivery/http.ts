/** ErrorCode names why an attempt got no usable answer. */
export type ErrorCode =
  | 'dns_error'
  | 'connection_refused'
  | 'connection_reset'
  | 'timeout'
  | 'tls_error'
  | 'protocol_error'
  | 'truncated'
  | 'blocked'
  | 'redirect'
  | 'status'
  | 'cancelled'

/** HttpRequest is one request, ready to go out byte for byte. */
export interface HttpRequest {
  url: URL
  method: string
  headers: Readonly<Record<string, string>>
  body: Buffer | null
  /** timeoutMs bounds the whole exchange: name, connect, send, answer. */
  timeoutMs: number
  /** maxBytes is how much of the answer's body is read; the rest is cut. */
  maxBytes: number
  /** refuses says why an address must not be connected to, else null. */
  refuses: (address: string) => string | null
  /** keepAlive shares connections between requests to one origin. */
  keepAlive: boolean
  signal: AbortSignal
}

/** HttpAnswer is a status and what was read of the body. */
export interface HttpAnswer {
  kind: 'answer'
  status: number
  /** headers have lower-case names; repeated ones are joined with `, `. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** started is in milliseconds since the epoch. */
  started: number
  durationMs: number
}

/** HttpFailure is an exchange that ended without a whole answer. */
export interface HttpFailure {
  kind: 'failure'
  code: Exclude<ErrorCode, 'redirect' | 'status'>
  message: string
  /** status is the answer's code where its head had arrived, else null. */
  status: number | null
  /** connected is false when surely no byte of the request was received. */
  connected: boolean
  started: number
  durationMs: number
}

/** Send does one exchange and never rejects. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer | HttpFailure>
