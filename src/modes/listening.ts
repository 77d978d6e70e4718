import {
  admitCallback,
  answerCallback,
  type Heard
} from '../callback/answer.ts'
import type { Armed } from '../callback/armed.ts'
import { MAX_BODY_BYTES } from '../callback/json.ts'
import { type ServerOptions, startServer } from '../http/server.ts'
import type { Inputs } from '../inputs.ts'
import type { Io, Log } from '../io.ts'
import { authority, publicUrl } from './public-url.ts'
import { createQuota } from './quota.ts'

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
  const log = createQuota(io.log, 'failures of the listener')
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
  armed: readonly Armed[]
): Promise<Listening> {
  const log = createQuota(io.log, 'callbacks were refused')
  const listening = await openFor(inputs, io, {
    what: 'callbacks',
    maxBytes: MAX_BODY_BYTES,
    checkHead: head => admitCallback(armed, head),
    handle: request => {
      const now = Math.floor(io.clock.now() / 1000)
      const { answer, heard } = answerCallback(armed, request, now)
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
  heard: Heard
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
