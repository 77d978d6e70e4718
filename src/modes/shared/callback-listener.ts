import { MAX_BODY_BYTES } from '../../callback/callback.ts'
import {
  type CallbackEndpoint,
  type CallbackRequestLog,
  checkRequestHead,
  respondToCallback
} from '../../callback/endpoint.ts'
import { ConfigError } from '../../errors.ts'
import { type ServerOptions, startServer } from '../../http/server.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { createRateLimitedLog, type Log } from '../../logger.ts'

/** Listening is an open listener. */
export interface Listening {
  /** publicUrl is how others reach it, without a slash at the end. */
  publicUrl: string
  close(): Promise<void>
}

/** Rules are what a listener is opened for. */
export interface Rules
  extends Pick<ServerOptions, 'maxBytes' | 'checkHead' | 'handle'> {
  /** what it listens for, in words: `callbacks`. */
  what: string
  /** path is put behind the public URL where the log names it. */
  path?: string
}

/** openFor opens the listener at the address that the inputs say. */
export async function openFor(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  io: Io,
  { what, path = '', ...rules }: Rules
): Promise<Listening> {
  const { host, port } = inputs.listen
  publicUrl(inputs, port)
  const log = createRateLimitedLog(io.log, 'failures of the listener')
  const listener = await startServer({
    host,
    port,
    ...rules,
    onError: error => log.warning(`the listener failed: ${error}`)
  })
  const url = publicUrl(inputs, listener.port)
  io.log.info(
    `listening on ${authority(host)}:${listener.port} for ${what} to ${url}${path}`
  )
  return {
    publicUrl: url,
    async close() {
      await listener.close()
      log.close()
    }
  }
}

/**
 * listenFor opens the listener for callbacks to whatever is armed, now or
 * later. The log says what arrived and what became of it, within bounds.
 */
export async function listenFor(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  io: Io,
  armed: readonly CallbackEndpoint[]
): Promise<Listening> {
  const log = createRateLimitedLog(io.log, 'callbacks were refused')
  const listening = await openFor(inputs, io, {
    what: 'callbacks',
    maxBytes: MAX_BODY_BYTES,
    checkHead: head => checkRequestHead(armed, head),
    handle: request => {
      const now = Math.floor(io.clock.now() / 1000)
      const { answer, heard } = respondToCallback(armed, request, now)
      if (heard !== null) tell(io.log, log, heard)
      return answer
    }
  })
  return {
    publicUrl: listening.publicUrl,
    async close() {
      await listening.close()
      log.close()
    }
  }
}

function tell(
  log: Pick<Log, 'info' | 'debug'>,
  quota: Pick<Log, 'warning' | 'info'>,
  heard: CallbackRequestLog
): void {
  switch (heard.kind) {
    case 'refused':
      quota.warning(
        `a callback was refused with ${heard.status}: ${heard.message}`
      )
      break
    case 'pending':
      quota.info('a callback says that it is still pending')
      break
    case 'callback':
      if (heard.warnings.length > 0)
        log.debug(
          `changed in the callback's text: ${heard.warnings.join(', ')}`
        )
  }
}

const WILDCARDS = ['0.0.0.0', '[::]', '*']

/**
 * Returns how others reach the listener, without a slash at the end;
 * `port` is the one it listens on. What cannot be called is a ConfigError.
 */
export function publicUrl(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  port: number
): string {
  const { listen, publicUrl: given } = inputs
  const local = `http://${authority(listen.host)}:${port}`
  if (given === '') {
    // The URL parser knows every spelling of an address.
    const host = URL.canParse(local) ? new URL(local).hostname : listen.host
    if (!WILDCARDS.includes(host)) return local
    throw new ConfigError(
      `input listen is the wildcard ${listen.host}, which is no address to call; give public-url, the URL that others reach it by`
    )
  }
  const url = URL.canParse(given) ? new URL(given) : null
  const plain =
    url !== null &&
    /^https?:\/\/[^?#@\s\\]+$/i.test(given) &&
    /^https?:$/.test(url.protocol)
  if (plain) return given.replace(/\/+$/, '')
  throw new ConfigError(
    'input public-url is no plain http(s) URL; write https://host or https://host/path'
  )
}

/** Returns a host as a URL has it: IPv6 in brackets. */
function authority(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
