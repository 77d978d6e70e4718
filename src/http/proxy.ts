import http from 'node:http'
import type { AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import net from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { ConfigError } from '../errors.ts'
import { ProxyError } from './errors.ts'

/** How requests of one scheme leave: directly or through a proxy. */
export interface Route {
  /** The request function of node:http or node:https, as the URL needs. */
  request: (url: URL, options: http.RequestOptions) => http.ClientRequest
  agent: http.Agent
  /** True when sockets lead to a proxy, whose address is not checked. */
  isProxy: boolean
}

/** Where a proxy listens; user and password are decoded. */
type ProxyAddress = Pick<
  URL,
  'protocol' | 'hostname' | 'port' | 'username' | 'password'
>

type Connected = (error: Error | null, socket: Socket) => void

type ConnectTls = (host: string, options: ConnectionOptions) => Socket

/** Each proxy has two variables; the first that is set counts. */
const VARIABLES = [
  ['https_proxy', 'HTTPS_PROXY'],
  ['http_proxy', 'HTTP_PROXY']
]

const SUCCESS = /^2\d\d$/

/** Returns the proxy for a URL (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), if any. */
export function proxyFor(url: URL) {
  return getProxyUrl(url)
}

/** True when requests to this URL go through a proxy. */
export function isProxied(url: URL): boolean {
  return proxyFor(url) !== undefined
}

/**
 * Throws a ConfigError that names each variable whose value is not a proxy
 * URL. It quotes no value, since it may hold a password.
 */
export function checkProxyVariables(
  env: Readonly<Record<string, string | undefined>>
): void {
  const wrong = VARIABLES.flatMap(
    names => names.find(name => env[name]) ?? []
  ).filter(name => !isProxyUrl(env[name] ?? ''))
  if (wrong.length > 0)
    throw new ConfigError(
      wrong.map(name => ({
        message: `${name} of this runner is not a URL of a proxy; write http://host:port, special characters of a user and password as %40`
      }))
    )
}

/** True for what getProxyUrl can use; it ignores any other value. */
function isProxyUrl(value: string): boolean {
  const complete = /^https?:\/\//i.test(value) || URL.canParse(value)
  const text = complete ? value : `http://${value}`
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  try {
    decodeURIComponent(username + password)
  } catch {
    return false
  }
  return /^https?:$/.test(protocol) && hostname !== ''
}

/**
 * Returns the route to http or https URLs through a proxy: http requests are
 * forwarded (RFC 9112, 3.2.2), https goes through a tunnel (RFC 9110, 9.3.6).
 * `options` are the agent's; its TLS options apply to proxy and receiver. A
 * failure before the receiver is reached is a ProxyError. node:https and
 * node:tls are loaded only here, since direct http requests need neither.
 */
export async function proxyRoute(
  proxy: ProxyAddress,
  secure: boolean,
  options: AgentOptions
): Promise<Route> {
  const https = await import('node:https')
  const tls = await import('node:tls')
  const connectTls: ConnectTls = (host, options) =>
    tls.connect({ ...options, host, servername: net.isIP(host) ? '' : host })
  const sockets = new Set<Socket>()
  // tinyproxy, like HTTP/1.0 proxies, closes connections without saying so.
  const unshared = { ...options, keepAlive: false, maxSockets: Infinity }
  const agent = secure ? new https.Agent(options) : new http.Agent(unshared)
  const toProxy = (done: Connected) =>
    connect(proxy, { options, connectTls, sockets }, done)
  const credentials = credentialsOf(proxy)
  agent.createConnection = (to, callback) => {
    const done: Connected = (error, socket) => callback?.(error, socket)
    if (!secure) toProxy(done)
    else {
      const host = to.host ?? ''
      const path = `${net.isIPv6(host) ? `[${host}]` : host}:${to.port}`
      tunnel(toProxy, path, credentials, (error, socket) =>
        done(error, error ? socket : connectTls(host, { ...options, socket }))
      )
    }
    return null
  }
  const destroy = agent.destroy.bind(agent)
  agent.destroy = () => {
    for (const socket of sockets) socket.destroy()
    destroy()
  }
  const forward: Route['request'] = (url, { headers, ...rest }) =>
    http.request(url, {
      ...rest,
      path: url.origin + url.pathname + url.search,
      headers: { ...headers, ...credentials }
    })
  return { request: secure ? https.request : forward, agent, isProxy: true }
}

/** Opens a connection to the proxy itself. */
function connect(
  { protocol, hostname, port }: ProxyAddress,
  {
    options,
    connectTls,
    sockets
  }: { options: AgentOptions; connectTls: ConnectTls; sockets: Set<Socket> },
  done: Connected
): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  const encrypted = protocol === 'https:'
  const socket = encrypted
    ? connectTls(host, { ...options, port: Number(port || 443) })
    : net.connect({ host, port: Number(port || 80) })
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
  socket.on('error', cause => fail(done, new ProxyError(null, cause)))
  socket.once(encrypted ? 'secureConnect' : 'connect', () => {
    done(null, socket)
  })
}

/** Asks the proxy for a connection to `path`, a host and port. */
function tunnel(
  toProxy: (done: Connected) => void,
  path: string,
  credentials: Record<string, string>,
  done: Connected
): void {
  const request = http.request({
    method: 'CONNECT',
    path,
    headers: { host: path, ...credentials },
    createConnection: (_options, callback) => {
      toProxy((error, socket) => callback(error, socket))
      return null
    }
  })
  request.once('connect', ({ statusCode }, socket, head) => {
    if (SUCCESS.test(String(statusCode)) && head.length === 0)
      return done(null, socket)
    socket.destroy()
    fail(done, new ProxyError(statusCode ?? null))
  })
  request.once('error', error =>
    fail(
      done,
      error instanceof ProxyError ? error : new ProxyError(null, error)
    )
  )
  request.end()
}

/** The agent's callback wants a socket with an error, too. */
function fail(done: Connected, error: ProxyError): void {
  done(error, new net.Socket())
}

function credentialsOf({
  username,
  password
}: ProxyAddress): Record<string, string> {
  if (!username && !password) return {}
  const pair = Buffer.from(`${username}:${password}`).toString('base64')
  return { 'proxy-authorization': `Basic ${pair}` }
}
