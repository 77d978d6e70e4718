import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { Blocked, classify, type FailureCode, messageOf } from './failure.ts'
import type { HttpAnswer, HttpFailure, HttpRequest, Resolve } from './http.ts'

/**
 * exchange does one request and answers how it ended: at its deadline, when it
 * is cancelled, or when the whole answer (up to `maxBytes`) has arrived.
 */
export function exchange(
  request: HttpRequest,
  agent: http.Agent,
  resolve: Resolve
): Promise<HttpAnswer | HttpFailure> {
  const started = Date.now()
  const from = performance.now()
  const { promise, resolve: settleWith } = withResolvers()
  let connected = false
  let status: number | null = null
  let client: http.ClientRequest | null = null

  const settle = (result: HttpAnswer | HttpFailure, destroy: boolean) => {
    clearTimeout(deadline)
    request.signal.removeEventListener('abort', cancel)
    settleWith(result)
    if (destroy) client?.destroy()
  }
  const fail = (code: FailureCode, message: string, permanent = false) => {
    const durationMs = Math.round(performance.now() - from)
    settle(
      {
        kind: 'failure',
        code,
        message,
        status,
        connected,
        permanent,
        started,
        durationMs
      },
      true
    )
  }
  const cancel = () => fail('cancelled', 'the step was cancelled')
  const deadline = setTimeout(
    () => fail('timeout', `no whole answer within ${request.timeoutMs} ms`),
    request.timeoutMs
  )
  if (request.signal.aborted) {
    cancel()
    return promise
  }
  request.signal.addEventListener('abort', cancel, { once: true })

  const literal = request.url.hostname.replace(/^\[|\]$/g, '')
  const refused = net.isIP(literal) ? request.refuses(literal) : null
  if (refused !== null) {
    fail('blocked', refused, true)
    return promise
  }
  try {
    client = (request.url.protocol === 'https:' ? https : http).request(
      request.url,
      {
        agent,
        method: request.method,
        headers: latin1({ ...request.headers, 'accept-encoding': 'identity' }),
        lookup: checkedLookup(resolve, request.refuses)
      }
    )
  } catch (error) {
    fail('protocol_error', messageOf(error))
    return promise
  }
  const secure = request.url.protocol === 'https:'
  client.on('socket', socket => {
    if (client?.reusedSocket) connected = true
    else
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = true
      })
  })
  client.on('error', error => {
    const { code, permanent } = classify(error)
    fail(code, messageOf(error), permanent)
  })
  client.on('upgrade', (_answer, socket) => {
    socket.destroy()
    fail('protocol_error', 'the answer switches protocols (101)')
  })
  client.on('response', answer => {
    status = answer.statusCode ?? 0
    connected = true
    const chunks: Buffer[] = []
    let size = 0
    const finish = (cut: boolean) =>
      settle(
        {
          kind: 'answer',
          status: answer.statusCode ?? 0,
          headers: flat(answer.headers),
          body: Buffer.concat(chunks).subarray(0, request.maxBytes),
          cut,
          started,
          durationMs: Math.round(performance.now() - from)
        },
        cut
      )
    answer.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > request.maxBytes) finish(true)
    })
    answer.on('end', () => finish(false))
    // A close without end, or an error here, is an answer that was cut short.
    answer.on('error', error => fail('truncated', messageOf(error)))
    answer.on('close', () => fail('truncated', 'the answer was cut short'))
  })
  client.end(request.body ?? undefined)
  return promise
}

function withResolvers() {
  let resolve: (result: HttpAnswer | HttpFailure) => void = () => {}
  const promise = new Promise<HttpAnswer | HttpFailure>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

/** checkedLookup resolves once and hands on only addresses that may be used. */
function checkedLookup(
  resolve: Resolve,
  refuses: HttpRequest['refuses']
): net.LookupFunction {
  return (host, lookup, done) => {
    resolve(host).then(
      addresses => {
        const refused = addresses
          .map(({ address }) => refuses(address))
          .find(reason => reason !== null)
        const first = addresses[0]
        if (refused) done(new Blocked(`${host}: ${refused}`), '')
        else if (!first) done(new Error(`${host} has no address`), '')
        else if (lookup.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '')
    )
  }
}

/** latin1 makes Node write header values as the UTF-8 bytes they are. */
function latin1(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Buffer.from(value, 'utf8').toString('latin1')
    ])
  )
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]]
    )
  )
}
