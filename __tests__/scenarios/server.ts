import { once } from 'node:events'
import { createServer } from 'node:http'

/** One request as it arrived, body complete. */
export interface Request {
  method: string
  /** Has the query. */
  path: string
  /** headers have lower-case names. */
  headers: Record<string, string>
  body: string
}

/** What a server sends back: a status alone, or with headers and a body. */
export type Reply =
  | number
  | {
      status?: number
      headers?: Record<string, string>
      body?: unknown
    }

/** How a path is answered; null destroys the connection. */
export type Answer =
  | Reply
  | null
  | ((request: Request) => Reply | null | Promise<Reply | null>)

/** Responses by path, or by method and path; of a list the last one stays. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>

export interface Server {
  /** `127.0.0.1:PORT`. */
  host: string
  requests: Request[]
  close(): void
}

/** Returns a server on loopback that keeps what it receives. */
export async function startServer(
  answers: Answers,
  otherwise: (request: Request) => Reply = () => 200
): Promise<Server> {
  const requests: Request[] = []
  const counts = new Map<string, number>()
  const server = createServer(async (incoming, response) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk
    const { method = '', url: path = '' } = incoming
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        String(value)
      ])
    )
    const request = { method, path, headers, body }
    requests.push(request)
    const key = [`${method} ${path}`, path].find(one => one in answers) ?? ''
    const given = answers[key]
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    const answer = isList(given)
      ? given[Math.min(count, given.length - 1)]
      : given
    const reply =
      answer === undefined
        ? otherwise(request)
        : typeof answer === 'function'
          ? await answer(request)
          : answer
    if (reply === null) {
      incoming.socket.destroy()
      return
    }
    const {
      status = 200,
      headers: own = {},
      body: sent = ''
    } = typeof reply === 'number' ? { status: reply } : reply
    const text = typeof sent === 'string'
    response.writeHead(status, {
      ...(text ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...own
    })
    response.end(text ? sent : JSON.stringify(sent))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' && address.port
  return {
    host: `127.0.0.1:${port}`,
    requests,
    close() {
      server.close()
      server.closeAllConnections()
    }
  }
}

function isList(
  value: Answer | readonly Answer[] | undefined
): value is readonly Answer[] {
  return Array.isArray(value)
}

/** Sends a request and returns the status and the body of the answer. */
export async function send(
  url: string,
  { method = 'POST', ...rest }: RequestInit
): Promise<string> {
  const answer = await fetch(url, { method, ...rest })
  return `${answer.status} ${await answer.text()}`
}
