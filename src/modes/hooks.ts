import {
  type Armed,
  admitCallback,
  answerCallback
} from '../callback/answer.ts'
import { MAX_BODY_BYTES } from '../callback/json.ts'
import { type Listener, openListener } from '../callback/listener.ts'
import { ConfigError } from '../config/error.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { Course } from './drive.ts'

const WILDCARDS = ['0.0.0.0', '::', '*']

/** Hooks is where callbacks of the listener arrive; none: nothing listens. */
export interface Hooks {
  publicUrl: string
  close(): Promise<void>
}

/** openHooks listens when a link of the course wants it. */
export async function openHooks(
  step: { inputs: Inputs },
  io: Io,
  course: Pick<Course, 'config'>,
  armed: Armed[]
): Promise<Hooks> {
  const wanted = course.config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'listener'
  )
  if (!wanted) return { publicUrl: '', close: async () => {} }
  return listenFor(step.inputs, io, armed)
}

/**
 * listenFor opens the listener for callbacks to whatever is armed. The log
 * says what arrived and what became of it.
 */
export async function listenFor(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  io: Io,
  armed: readonly Armed[]
): Promise<Hooks> {
  const { host, port } = inputs.listen
  checkPublicUrl(inputs)
  const listener: Listener = await openListener({
    host,
    port,
    maxBytes: MAX_BODY_BYTES,
    admit: head => admitCallback(armed, head),
    answer: request => {
      const now = Math.floor(io.clock.now() / 1000)
      const { answer, heard } = answerCallback(armed, request, now)
      if (heard?.kind === 'refused')
        io.log.warning(
          `a callback was refused with ${heard.status}: ${heard.message}`
        )
      if (heard?.kind === 'callback')
        for (const warning of heard.warnings)
          io.log.warning(`the callback's text was changed: ${warning}`)
      return answer
    },
    report: error => io.log.warning(`the listener failed: ${error}`)
  })
  const authority = host.includes(':') ? `[${host}]` : host
  const publicUrl = (
    inputs.publicUrl || `http://${authority}:${listener.port}`
  ).replace(/\/+$/, '')
  io.log.info(
    `listening on ${authority}:${listener.port} for callbacks to ${publicUrl}`
  )
  return { publicUrl, close: () => listener.close() }
}

function checkPublicUrl({
  listen,
  publicUrl
}: Pick<Inputs, 'listen' | 'publicUrl'>): void {
  if (publicUrl === '') {
    if (WILDCARDS.includes(listen.host))
      throw new ConfigError(
        `input listen is the wildcard ${listen.host}, which is no address to call; give public-url, the URL that others reach it by`
      )
    return
  }
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  )
    throw new ConfigError(
      'input public-url is no plain http(s) URL; write https://host or https://host/path'
    )
}
