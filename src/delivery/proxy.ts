import http from 'node:http'
import https, { type AgentOptions } from 'node:https'
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import type { Reach } from './exchange.ts'
import { ProxyFault } from './failure.ts'

/** ProxyAddress is where a proxy listens; user and password are decoded. */
export type ProxyAddress = Pick<
  URL,
  'protocol' | 'hostname' | 'port' | 'username' | 'password'
>

type Done = (error: Error | null, socket: Socket) => void

const SUCCESS = /^2\d\d$/
/** NONE stands where the agent gets an error in place of a connection. */
const NONE = new net.Socket()

/**
 * throughProxy answers the way to http or https URLs through a proxy: requests
 * are handed to it whole (RFC 9112, 3.2.2), or go through a tunnel (RFC 9110,
 * 9.3.6). `options` are the agent's, whose TLS holds for both ends. What goes
 * wrong before the receiver is reached is a ProxyFault.
 */
export function throughProxy(
  proxy: ProxyAddress,
  secure: boolean,
  options: AgentOptions
): Reach {
  const sockets = new Set<Socket>()
  // tinyproxy, as proxies of HTTP/1.0 do, closes what it does not say it closes.
  const alone = { ...options, keepAlive: false, maxSockets: Infinity }
  const agent = secure ? new https.Agent(options) : new http.Agent(alone)
  const reach = (done: Done) => connect(proxy, options, sockets, done)
  const credentials = credentialsOf(proxy)
  agent.createConnection = (to, callback) => {
    const done: Done = (error, socket) => callback?.(error, socket)
    if (!secure) reach(done)
    else {
      const host = to.host ?? ''
      const path = `${net.isIPv6(host) ? `[${host}]` : host}:${to.port}`
      tunnel(reach, path, credentials, (error, socket) =>
        done(error, error ? socket : secured(host, { ...options, socket }))
      )
    }
    return null
  }
  const destroy = agent.destroy.bind(agent)
  agent.destroy = () => {
    for (const socket of sockets) socket.destroy()
    destroy()
  }
  const forward: Reach['request'] = (url, { headers, ...rest }) =>
    http.request(url, {
      ...rest,
      path: url.origin + url.pathname + url.search,
      headers: { ...headers, ...credentials }
    })
  return { request: secure ? https.request : forward, agent, proxied: true }
}

/** connect opens a connection to the proxy itself. */
function connect(
  { protocol, hostname, port }: ProxyAddress,
  options: AgentOptions,
  sockets: Set<Socket>,
  done: Done
): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  const encrypted = protocol === 'https:'
  const socket = encrypted
    ? secured(host, { ...options, port: Number(port || 443) })
    : net.connect({ host, port: Number(port || 80) })
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
  socket.on('error', cause => done(new ProxyFault(null, cause), NONE))
  socket.once(encrypted ? 'secureConnect' : 'connect', () => {
    done(null, socket)
  })
}

/** secured speaks TLS with `host`, whose name the certificate must have. */
function secured(host: string, options: tls.ConnectionOptions): Socket {
  const servername = net.isIP(host) ? '' : host
  return tls.connect({ ...options, host, servername })
}

/** tunnel asks the proxy for a connection to `path`, a host and port. */
function tunnel(
  reach: (done: Done) => void,
  path: string,
  credentials: Record<string, string>,
  done: Done
): void {
  const ask = http.request({
    method: 'CONNECT',
    path,
    headers: { host: path, ...credentials },
    createConnection: (_options, callback) => {
      reach((error, socket) => callback(error, socket))
      return null
    }
  })
  ask.once('connect', ({ statusCode }, socket, head) => {
    if (SUCCESS.test(String(statusCode)) && head.length === 0)
      return done(null, socket)
    socket.destroy()
    done(new ProxyFault(statusCode ?? null), NONE)
  })
  ask.once('error', error =>
    done(
      error instanceof ProxyFault ? error : new ProxyFault(null, error),
      NONE
    )
  )
  ask.end()
}

function credentialsOf({
  username,
  password
}: ProxyAddress): Record<string, string> {
  if (!username && !password) return {}
  const pair = Buffer.from(`${username}:${password}`).toString('base64')
  return { 'proxy-authorization': `Basic ${pair}` }
}
