import type { CallbackKeys } from '../build/payload.ts'
import type { Callback } from '../callback/callback.ts'
import { pollUrl } from '../callback/poll.ts'
import type { Link } from '../config/chain.ts'
import { ConfigError } from '../config/error.ts'
import { bodies } from '../delivery/body.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { RenderError, renderUrl } from '../delivery/substitution.ts'
import { lookupIn } from '../delivery/values.ts'
import type { Io } from '../io.ts'
import type { Course } from './drive.ts'
import { publicUrl } from './public-url.ts'
import { warnOfMissing } from './sendable.ts'
import { noticeProxy, prepareRequest } from './sending.ts'
import type { Step } from './step.ts'

interface Scene {
  step: Step
  io: Io
  course: Course
}

/** UNMADE stands for what is made when a link is sent. */
const UNMADE: Record<Link['callback']['via'], CallbackKeys> = {
  response: {},
  delivery: {},
  poll: {},
  listener: { callback_url: '***' },
  status: { callback_url: '***', callback_context: '***' },
  event: { callback_token: '***', callback_dispatch: '***' }
}

/**
 * prepareLinks answers the requests of the enabled links from `from` on, as
 * far as they are known before the first is sent. One that could not be sent
 * is a ConfigError, and so is a place to poll on another host.
 */
export function prepareLinks(scene: Scene, from: number): Prepared[] {
  const { step, io, course } = scene
  const links = course.config.webhooks
    .slice(from)
    .filter(({ enabled }) => enabled)
  const { tests_url } = step.config.notify ?? {}
  warnOfMissing([...links, { url: tests_url }], step.inputs.variables, io.log)
  const requests = links.map(link => {
    const { via } = link.callback
    if (via === 'listener') publicUrl(step.inputs, step.inputs.listen.port)
    const keys = UNMADE[via]
    const request = prepareLink(scene, link, { keys, callback: null })
    const { url } = link.callback
    if (url !== undefined && pollUrlOf(scene, link, request, null) === null)
      throw new ConfigError(
        `webhook "${link.name}": its callback.url is not on ${request.url.origin}; only the webhook's own scheme, host and port are polled`
      )
    return request
  })
  noticeProxy(
    step.inputs.allowedHosts,
    io,
    requests.map(({ url }) => url)
  )
  return requests
}

/** prepareLink answers a link's request with the chain's words in place. */
export function prepareLink(
  { step, io, course }: Scene,
  link: Link,
  words: {
    keys: CallbackKeys
    /** callback is the one of the link before. */
    callback: Callback | null
  }
): Prepared {
  const { reported, config, event } = course
  const { environment } = step.inputs
  const { run, build, status, subject } = reported
  const { keys, callback } = words
  const id = deliveryId({
    repository: environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: config.name,
    webhook: link.name,
    kind: subject.kind,
    status
  })
  return prepareRequest(step, io, link, {
    id,
    event,
    values: {
      ...reported.values,
      ...keys,
      event: { name: event },
      callback: callback ?? {}
    },
    body: bodies({
      payload: build?.payload ?? null,
      isPrivate: run.isPrivate,
      serverUrl: environment.serverUrl,
      event: environment.event,
      keys,
      secrets: step.secrets
    })
  })
}

/** pollUrlOf answers where to ask for a link's callback, null for nowhere. */
export function pollUrlOf(
  { step, course }: Pick<Scene, 'step' | 'course'>,
  { name, callback }: Link,
  { url }: Prepared,
  location: string | null
): URL | null {
  const { values } = course.reported
  const lookup = lookupIn(values, step.secrets, step.inputs.variables)
  try {
    const own = callback.url === undefined ? null : callback.url
    return pollUrl(url, location ?? (own && renderUrl(own, lookup)))
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${name}": callback.url: ${error.message}`)
  }
}
