import type { HttpRequest } from './http.ts'

/** Incoming are the headers of an answer as Node gives them. */
type Incoming = Readonly<Record<string, string | string[] | undefined>>

const ASCII = /^[ -~]*$/

/**
 * outgoing answers the headers of a request as Node takes them: values as the
 * UTF-8 bytes they are, no compression asked for, and the length, which Node
 * leaves out for methods that seldom have a body.
 */
export function outgoing({
  headers,
  body
}: HttpRequest): Record<string, string> {
  const all: Record<string, string> = { ...headers }
  for (const [name, value] of Object.entries(headers))
    if (!ASCII.test(value)) all[name] = Buffer.from(value).toString('latin1')
  all['accept-encoding'] = 'identity'
  if (body !== null) all['content-length'] = String(body.length)
  return all
}

/** incoming answers the headers of an answer, repeated ones joined. */
export function incoming(headers: Incoming): Record<string, string> {
  const all: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      all[name] = typeof value === 'string' ? value : value.join(', ')
  return all
}

/**
 * headFault answers why an answer's end cannot be known, null when it can:
 * Node's parser also takes HTTP/0.9 and 2.0, and any transfer coding (RFC
 * 9112, 6.1: none but `chunked` where none was asked for).
 */
export function headFault({
  httpVersion,
  headers
}: {
  httpVersion: string
  headers: Incoming
}): string | null {
  if (!/^1\.[01]$/.test(httpVersion))
    return `the answer is HTTP/${httpVersion}, and not HTTP/1.1`
  const coding = headers['transfer-encoding']
  return coding === undefined || /^chunked$/i.test(String(coding))
    ? null
    : 'the answer has a transfer-encoding that was not asked for'
}

/** isHttp claims that an answer may begin so: Node's parser takes RTSP too. */
export function isHttp(start: Buffer): boolean {
  return /^[\r\n]*(?:H|$)/.test(start.toString('latin1', 0, 64))
}
