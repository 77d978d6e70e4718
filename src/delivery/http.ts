import dns from 'node:dns'
import http from 'node:http'
import type { AgentOptions } from 'node:https'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { exchange, type Reach, type Way } from './exchange.ts'
import type { FailureCode } from './failure.ts'
import type { ProxyAddress } from './proxy.ts'
import { checkProxies } from './proxy-variables.ts'
import type { Resolve } from './resolve.ts'

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
  /** cut is true when the body went on after `maxBytes`. */
  cut: boolean
  /** started is in milliseconds since the epoch. */
  started: number
  durationMs: number
}

/** HttpFailure is an exchange that ended without a whole answer. */
export interface HttpFailure {
  kind: 'failure'
  code: FailureCode
  message: string
  /** status is the answer's code where its head had arrived, else null. */
  status: number | null
  /** connected is false when surely no byte of the request was received. */
  connected: boolean
  /** permanent is true when the same request cannot do better: certificates. */
  permanent: boolean
  started: number
  durationMs: number
}

/** Send does one exchange and never rejects. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer | HttpFailure>

interface Options {
  /** ca is the whole list of trusted certificates; null is Node's own. */
  ca: readonly string[] | null
  resolve?: Resolve
}

/** Http is the one way out of the process; `close` frees its connections. */
export interface Http {
  send: Send
  /** proxied says whether a request to this URL would go through a proxy. */
  proxied(url: URL): boolean
  close(): void
}

const SOCKETS = 64

/**
 * createHttp makes the HTTP edge on node:http(s): fan-out with shared Buffers
 * needs a third of the memory that @actions/http-client takes, which still
 * tells the proxy (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). A variable that names
 * no proxy is a ConfigError, for what it names would be passed by.
 */
export function createHttp(options: Options): Http {
  checkProxies(process.env)
  const resolve =
    options.resolve ?? (host => dns.promises.lookup(host, { all: true }))
  // Said outright, for NODE_TLS_REJECT_UNAUTHORIZED=0 would turn it off.
  const tls = {
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2' as const,
    ...(options.ca ? { ca: [...options.ca] } : {})
  }
  const ways = new Map<string, Reach>()
  const wayFor = async (url: URL, keepAlive: boolean): Promise<Way> => {
    const proxy = getProxyUrl(url)
    const key = `${url.protocol} ${keepAlive} ${proxy?.href ?? ''}`
    const options = { keepAlive, maxSockets: SOCKETS, ...tls }
    const made = ways.get(key) ?? (await reach(url, proxy, options))
    const way = ways.get(key) ?? made
    ways.set(key, way)
    return { ...way, resolve }
  }
  return {
    send: async request =>
      exchange(request, await wayFor(request.url, request.keepAlive)),
    proxied: url => getProxyUrl(url) !== undefined,
    close() {
      for (const { agent } of ways.values()) agent.destroy()
    }
  }
}

/** reach loads what is needed alone: a delivery over http starts 5 ms earlier. */
async function reach(
  url: URL,
  proxy: ProxyAddress | undefined,
  options: AgentOptions
): Promise<Reach> {
  const secure = url.protocol === 'https:'
  if (proxy) {
    const { throughProxy } = await import(
      /* webpackMode: "eager" */ './proxy.ts'
    )
    return throughProxy(proxy, secure, options)
  }
  const { Agent, request } = secure ? await import('node:https') : http
  return { request, agent: new Agent(options), proxied: false }
}
