import { MAX_BODY_BYTES } from '../../callback/callback.ts'
import {
  type CallbackEndpoint,
  type CallbackRequestLog,
  checkRequestHead,
  createEndpoint,
  type EndpointTerms,
  findEndpoint,
  respondToCallback
} from '../../callback/endpoint.ts'
import { ConfigError } from '../../errors.ts'
import { type ServerOptions, startServer } from '../../http/server.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import { createRateLimitedLog, type Log } from '../../logger.ts'

/** Returns what is wrong with the input `listener-token`, which is part of a path. */
export function listenerTokenProblem(token: string): string | null {
  return /^[A-Za-z0-9_-]{16,200}$/.test(token)
    ? null
    : 'input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which the sender knows too; openssl rand -hex 16 makes one'
}

interface Listener {
  /** The URL that reaches it, without a trailing slash. */
  publicUrl: string
  close(): Promise<void>
}

interface Rules
  extends Pick<ServerOptions, 'maxBytes' | 'checkHead' | 'handle'> {
  /** What it listens for, as text: `callbacks`. */
  what: string
  /** Appended to the public URL in the log. */
  path?: string
}

/** Opens the listener at the address in the inputs. */
export async function openListener(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  io: Io,
  { what, path = '', ...rules }: Rules
): Promise<Listener> {
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

/** A listener at whose `/hook/<token>/` callbacks arrive. */
export interface CallbackListener extends Listener {
  /** Accepts callbacks with this token from now on. */
  register(token: string, terms: EndpointTerms): void
}

/**
 * Opens the listener for callbacks. Logs what arrives and its result,
 * rate-limited; `onRequest` gets it too.
 */
export async function openCallbackListener(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  io: Io,
  onRequest: (log: CallbackRequestLog, endpoint: CallbackEndpoint) => void
): Promise<CallbackListener> {
  const endpoints: CallbackEndpoint[] = []
  const log = createRateLimitedLog(io.log, 'callbacks were rejected')
  const badRequests = createRateLimitedLog(io.log, 'requests were refused')
  const listener = await openListener(inputs, io, {
    what: 'callbacks',
    maxBytes: MAX_BODY_BYTES,
    checkHead: head => {
      const early = checkRequestHead(endpoints, head)
      const message = stringOrNull(ownValue(early?.body, 'message'))
      if (early !== null) {
        const link = ofLink(findEndpoint(endpoints, head.path))
        const purpose = link === '' ? '' : ` for the callback${link}`
        badRequests.warning(
          `a ${head.method} request${purpose} was refused with ${early.status}: ${message}`
        )
      }
      return early
    },
    handle: request => {
      const now = Math.floor(io.clock.now() / 1000)
      const handled = respondToCallback(endpoints, request, now)
      if (handled.log !== null && handled.endpoint !== null) {
        onRequest(handled.log, handled.endpoint)
        logRequest(log, handled.log, ofLink(handled.endpoint))
      }
      return handled.reply
    }
  })
  return {
    publicUrl: listener.publicUrl,
    register: (token, terms) => endpoints.push(createEndpoint(token, terms)),
    async close() {
      await listener.close()
      log.close()
      badRequests.close()
    }
  }
}

function logRequest(
  limited: Pick<Log, 'warning' | 'info'>,
  request: CallbackRequestLog,
  link: string
): void {
  switch (request.kind) {
    case 'rejected':
      limited.warning(
        `a callback${link} was rejected with ${request.status}: ${request.message}`
      )
      break
    case 'unrelated':
      limited.info(`a callback${link} was ignored: ${request.message}`)
      break
    case 'pending':
      limited.info(`a callback${link} says that it is still pending`)
      break
    case 'callback':
      if (request.warnings.length > 0)
        limited.warning(
          `texts of the callback${link} were changed: ${request.warnings.join(', ')}`
        )
  }
}

/** Returns the link of an endpoint for the log, '' for the one of a gate. */
function ofLink(endpoint: CallbackEndpoint | null): string {
  const webhook = endpoint?.webhook ?? null
  return webhook === null ? '' : ` of "${webhook}"`
}

const WILDCARDS = ['0.0.0.0', '[::]', '*']

/**
 * Returns the URL that reaches the listener on `port`, without a trailing slash.
 * Throws a ConfigError for an address that cannot be called.
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
      `input listen is the wildcard ${listen.host}, which isn't an address to call; set public-url to the URL that reaches it`
    )
  }
  const url = URL.canParse(given) ? new URL(given) : null
  const plain =
    url !== null &&
    /^https?:\/\/[^?#@\s\\]+$/i.test(given) &&
    /^https?:$/.test(url.protocol)
  if (plain) return given.replace(/\/+$/, '')
  throw new ConfigError(
    'input public-url is not a plain http(s) URL; write https://host or https://host/path'
  )
}

/** Returns a host as a URL has it: IPv6 in brackets. */
function authority(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
