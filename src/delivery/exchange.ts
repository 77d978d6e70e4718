import type http from 'node:http'
import net, { type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { onCancel } from './cancel.ts'
import { classify, type FailureCode, messageOf, ProxyFault } from './failure.ts'
import { headFault, incoming, isHttp, outgoing } from './headers.ts'
import type { HttpAnswer, HttpFailure, HttpRequest } from './http.ts'
import { checkedLookup, type Resolve } from './resolve.ts'

const EMPTY = Buffer.alloc(0)
const PROXY_PASSWORD = 407

/** Reach is over whose connections requests of one scheme leave. */
export interface Reach {
  /** request is the one of node:http or node:https, as the URL needs. */
  request: (url: URL, options: http.RequestOptions) => http.ClientRequest
  agent: http.Agent
  /** proxied says that the socket leads to a proxy, whose address is free. */
  proxied: boolean
}

/** Way is how a request leaves, and to which addresses. */
export interface Way extends Reach {
  resolve: Resolve
}

/**
 * exchange does one request and answers how it ended: at its deadline, when it
 * is cancelled, or when the whole answer (up to `maxBytes`) has arrived. What
 * comes after that changes nothing.
 */
export function exchange(
  request: HttpRequest,
  way: Way
): Promise<HttpAnswer | HttpFailure> {
  const { promise, resolve: settle } = withResolvers()
  const { url, signal, timeoutMs, maxBytes } = request
  const secure = url.protocol === 'https:'
  const started = Date.now()
  const from = performance.now()
  let settled = false
  let connected = false
  let status: number | null = null
  let expired: string | null = null
  let client: http.ClientRequest | null = null

  const spent = () => Math.round(performance.now() - from)
  const end = (result: HttpAnswer | HttpFailure, whole: boolean) => {
    if (settled) return
    settled = true
    clearTimeout(deadline)
    callOff()
    settle(result)
    if (!whole) client?.destroy()
  }
  const fail = (code: FailureCode, message: string, permanent = false) => {
    const told = { code, message, status, connected, permanent, started }
    end({ kind: 'failure', ...told, durationMs: spent() }, false)
  }
  const cancel = () => fail('cancelled', 'the step was cancelled')
  const deadline = setTimeout(
    () => fail('timeout', `no whole answer within ${timeoutMs} ms`),
    timeoutMs
  )
  const callOff = onCancel(signal, cancel)
  if (signal.aborted) cancel()

  /** refuse answers true when the request must not go to this address. */
  const refuse = (address: string | undefined) => {
    const reason = address ? request.refuses(address) : null
    if (reason !== null) fail('blocked', reason, true)
    return reason !== null
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (net.isIP(literal)) refuse(literal)
  if (settled) return promise

  try {
    client = way.request(url, {
      agent: way.agent,
      method: request.method,
      headers: outgoing(request),
      lookup: checkedLookup(way.resolve, request.refuses)
    })
  } catch (error) {
    fail('protocol_error', messageOf(error), true)
    return promise
  }
  client.on('socket', socket => {
    // Another request with other rules may have opened this connection.
    const old = client?.reusedSocket === true && !way.proxied
    if (old && refuse(socket.remoteAddress)) return
    // The first of all that listen, so that no parser has seen it before.
    socket.prependOnceListener('data', (start: Buffer) => {
      if (!isHttp(start)) fail('protocol_error', 'the answer is no HTTP')
    })
    if (isOpen(socket)) connected = true
    else
      socket.once(isTls(socket) ? 'secureConnect' : 'connect', () => {
        connected = true
      })
    // Before it is judged, for then the socket knows no certificate any more.
    if (isTls(socket))
      socket.prependOnceListener('secure', () => {
        expired = expiredAt(socket)
      })
  })
  const failWith = (error: Error) => {
    const { code, permanent } = classify(error)
    fail(code, messageOf(error, expired), permanent)
  }
  client.on('error', failWith)
  client.on('upgrade', (_answer, socket) => {
    socket.destroy()
    fail('protocol_error', 'the answer switches protocols (101)')
  })
  client.on('response', answer => {
    const { statusCode = 0, headers } = answer
    // Only the proxy that was given the whole request can want its own password.
    if (way.proxied && !secure && statusCode === PROXY_PASSWORD) {
      connected = false
      return failWith(new ProxyFault(statusCode))
    }
    status = statusCode
    connected = true
    const fault = headFault(answer)
    if (fault !== null) return fail('protocol_error', fault)
    const chunks: Buffer[] = []
    let size = 0
    const finish = (cut: boolean) => {
      const body =
        size === 0 ? EMPTY : Buffer.concat(chunks).subarray(0, maxBytes)
      const read = { status: statusCode, headers: incoming(headers), body, cut }
      end({ kind: 'answer', ...read, started, durationMs: spent() }, !cut)
    }
    answer.on('data', (chunk: Buffer) => {
      if (settled) return
      chunks.push(chunk)
      size += chunk.length
      if (size > maxBytes) finish(true)
    })
    answer.on('end', () => finish(false))
    // A close without end, or an error here, is an answer that was cut short.
    answer.on('error', error => fail('truncated', messageOf(error)))
    answer.on('close', () => fail('truncated', 'the answer was cut short'))
  })
  try {
    client.end(request.body ?? undefined)
  } catch (error) {
    fail('protocol_error', messageOf(error), true)
  }
  return promise
}

function withResolvers() {
  let resolve: (result: HttpAnswer | HttpFailure) => void = () => {}
  const promise = new Promise<HttpAnswer | HttpFailure>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

function isTls(socket: Socket): socket is TLSSocket {
  return 'getPeerCertificate' in socket
}

/** expiredAt answers when the peer's certificate expired, null if it did not. */
function expiredAt(socket: TLSSocket): string | null {
  const end = Date.parse(socket.getPeerCertificate().valid_to)
  if (!(end < Date.now())) return null
  return new Date(end).toISOString().replace('.000Z', 'Z')
}

/** isOpen claims that what is written to the socket may reach the peer. */
function isOpen(socket: Socket): boolean {
  if ('secureConnecting' in socket) return !socket.secureConnecting
  return !socket.connecting
}
