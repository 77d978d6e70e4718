import { dockerhubPayload } from '../build/dockerhub.ts'
import {
  type CallbackKeys,
  type Payload,
  withCallback
} from '../build/payload.ts'
import type { Webhook } from '../config/templates.ts'
import { createPlaceholders } from '../redaction/redactor.ts'
import {
  type Body,
  type ReplaceSecrets,
  storedBody,
  toStoredJson,
  toStoredLiteral,
  toStoredText
} from '../templates/store.ts'
import {
  type Json,
  type Lookup,
  RenderError,
  renderJson,
  renderText
} from './substitution.ts'

/** OURS begins what records and tokens are signed over, with such keys too. */
const OURS = /^webhook-action\/(?:record|callback)\//

/** bodyOf answers the body of a payload: compact JSON, serialised once. */
function bodyOf(payload: unknown, replace: ReplaceSecrets): Body {
  const text = JSON.stringify(payload)
  return {
    bytes: Buffer.from(text),
    stored: storedBody(toStoredLiteral(text, replace))
  }
}

/** Source is what payloads are made of. */
export interface Source {
  /** payload is null where no webhook sends the build. */
  payload: Payload | null
  isPrivate: boolean
  serverUrl: string
  /** event is the payload of the event that started this run. */
  event: unknown
  /** keys are a chain's, put at the end of a payload. */
  keys: CallbackKeys
  /** secrets are kept out of what the record has of a body. */
  secrets: ReadonlyMap<string, string>
}

/**
 * bodies answers how a webhook's body is made: from its own `body`, else from
 * the payload it names. Webhooks that send the same share one Body.
 */
export function bodies(
  source: Source
): (webhook: Webhook, lookup: Lookup) => Body {
  const made = new Map<string, Body>()
  const replace = createPlaceholders(source.secrets)
  const once = (key: string, payload: () => unknown): Body => {
    const body = made.get(key) ?? bodyOf(payload(), replace)
    made.set(key, body)
    return body
  }
  return (webhook, lookup) => {
    const { body, payload = 'jobserv' } = webhook
    if (body !== undefined) return ownBody(body, lookup, replace)
    if (payload === 'github') return once('github', () => source.event)
    const build = source.payload
    if (build === null) throw new Error('the build was not read')
    if (payload === 'jobserv')
      return once('jobserv', () => withCallback(build, source.keys))
    const text = (template: string | undefined) =>
      template === undefined ? null : renderText(template, lookup)
    const repoName = text(webhook.dockerhub?.repo_name)
    const tag = text(webhook.dockerhub?.tag)
    const { serverUrl, isPrivate } = source
    return once(JSON.stringify(['dockerhub', repoName, tag]), () =>
      withCallback(
        dockerhubPayload(build, { serverUrl, isPrivate, repoName, tag }),
        source.keys
      )
    )
  }
}

function ownBody(body: Json, lookup: Lookup, replace: ReplaceSecrets): Body {
  if (typeof body !== 'string')
    return {
      bytes: Buffer.from(JSON.stringify(renderJson(body, lookup))),
      stored: storedBody(JSON.stringify(toStoredJson(body, lookup, replace)))
    }
  const text = renderText(body, lookup)
  if (OURS.test(text))
    throw new RenderError(
      'it begins as what this action signs for itself; begin it otherwise'
    )
  return {
    bytes: Buffer.from(text),
    stored: storedBody(toStoredText(body, lookup, replace))
  }
}
