import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { Miniflare } from 'miniflare'
import { buildRelay } from '../../scripts/relay.ts'

/** A request as it is written on the wire. */
export interface WireRequest {
  method?: string
  /** The path and query, sent as they are. */
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface WireResponse {
  status: number
  headers: Record<string, string>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it
  json: any
}

/** The relay, built as it is deployed, on one engine. */
export interface Engine {
  name: 'workerd' | 'node' | 'lambda'
  /** Null where there is no socket: Lambda is given events. */
  port: number | null
  /** What it logged. */
  log: string[]
  send(request: WireRequest): Promise<WireResponse>
  close(): Promise<void>
}

type Variables = Record<string, string>

const folder = mkdtempSync(join(tmpdir(), 'webhook-relay-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
await buildRelay(folder)

/** The bundle for Workers, as bytes. */
export const worker = readFileSync(join(folder, 'worker.js'))

/** Starts the relay on all three engines. */
export function startEngines(variables: Variables): Promise<Engine[]> {
  return Promise.all([
    startWorkerd(variables),
    startNode(variables),
    startLambda(variables)
  ])
}

/** Starts the relay on workerd, as `wrangler dev` does. */
export async function startWorkerd(
  variables: Variables,
  limit?: { limit: number; period: 10 | 60 },
  contents: string | Buffer = worker
): Promise<Engine> {
  const log: string[] = []
  const miniflare = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.js', contents }],
    bindings: variables,
    ...wranglerSettings(),
    ...(limit && {
      ratelimits: { RATE_LIMIT: { namespace_id: '1', simple: limit } }
    }),
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      for (const stream of [stdout, stderr])
        createInterface({ input: stream }).on('line', line => log.push(line))
    }
  })
  const { port } = await miniflare.ready
  return {
    name: 'workerd',
    port: Number(port),
    log,
    send: request => sendTo(Number(port), request),
    close: () => miniflare.dispose()
  }
}

function wranglerSettings() {
  const file = new URL('../../relay/cloudflare/wrangler.jsonc', import.meta.url)
  const { compatibility_date, compatibility_flags } = JSON.parse(
    readFileSync(file, 'utf8')
  )
  return {
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags
  }
}

/** Starts the relay on Node, as the container does. */
export async function startNode(
  variables: Variables,
  script = join(folder, 'server.mjs')
): Promise<Engine & { pid: number; closeLog(): void }> {
  const log: string[] = []
  const child = spawn(process.execPath, [script], {
    env: { PORT: '0', HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise<void>(resolve => {
    child.on('close', () => resolve())
  })
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', line => {
        log.push(line)
        const [, found] = /^listening on 127\.0\.0\.1:(\d+)$/.exec(line) ?? []
        if (found) resolve(Number(found))
      })
    child.on('exit', code => reject(new Error(`exit ${code}: ${log.join()}`)))
  })
  return {
    name: 'node',
    port,
    pid: child.pid ?? 0,
    closeLog: () => child.stdout.destroy(),
    log,
    send: request => sendTo(port, request),
    async close() {
      child.kill()
      await ended
    }
  }
}

let loads = 0

/** Loads the relay as AWS Lambda does, and gives it a function URL's events. */
export async function startLambda(variables: Variables): Promise<Engine> {
  const log: string[] = []
  const before = { ...process.env }
  Object.assign(process.env, variables)
  loads += 1
  const url = `${pathToFileURL(join(folder, 'lambda/index.mjs'))}?${loads}`
  const { handler } = await import(url)
  for (const name of Object.keys(variables))
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  return {
    name: 'lambda',
    port: null,
    log,
    async send(request) {
      const { log: print } = console
      console.log = line => log.push(String(line))
      try {
        const result = await handler(functionUrlEvent(request), {})
        return response(result.statusCode, result.headers, result.body)
      } finally {
        console.log = print
      }
    },
    close: async () => {}
  }
}

/** Returns the event of a function URL, payload format 2.0. */
function functionUrlEvent({
  method = 'POST',
  path,
  headers = {},
  body
}: WireRequest) {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  const host = 'abcdefghijklmnop.lambda-url.eu-west-1.on.aws'
  const bytes = body === undefined ? undefined : Buffer.from(body)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.toLowerCase(),
          value
        ])
      ),
      ...(bytes && { 'content-length': String(bytes.length) }),
      'x-amzn-tls-version': 'TLSv1.3',
      'x-amzn-trace-id': 'Root=1-68bd4b5c-3f2a1b0c9d8e7f6a5b4c3d2e',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      'x-forwarded-for': '192.0.2.7',
      host
    },
    requestContext: {
      accountId: 'anonymous',
      apiId: 'abcdefghijklmnop',
      domainName: host,
      domainPrefix: 'abcdefghijklmnop',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.7',
        userAgent: headers['user-agent'] ?? null
      },
      requestId: '3bd1f8a2-6a0d-4f5f-9d3a-2c1b0a9f8e7d',
      routeKey: '$default',
      stage: '$default',
      time: '07/Sep/2026:09:12:44 +0000',
      timeEpoch: 1_788_772_364_000
    },
    ...(bytes && { body: bytes.toString('base64') }),
    isBase64Encoded: bytes !== undefined
  }
}

/** Sends a request to a port of this machine, its path as it is written. */
function sendTo(
  port: number,
  { method = 'POST', path, headers = {}, body }: WireRequest
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(body)
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...headers,
          ...(bytes && { 'content-length': bytes.length })
        },
        agent: false
      },
      incoming => {
        const chunks: Buffer[] = []
        incoming.on('data', chunk => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () =>
          resolve(
            response(
              incoming.statusCode ?? 0,
              incoming.headers as Record<string, string>,
              Buffer.concat(chunks).toString()
            )
          )
        )
      }
    )
    request.on('error', reject)
    request.end(bytes)
  })
}

function response(
  status: number,
  headers: Record<string, string>,
  text: string
): WireResponse {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {}
  return { status, headers, text, json }
}
