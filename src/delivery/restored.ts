import type { Body } from './body.ts'
import { secretName } from './piece.ts'
import {
  type Json,
  type Lookup,
  RenderError,
  renderJson,
  renderText
} from './substitution.ts'

/**
 * restoreBody answers the bytes that a record's stored body stands for, the
 * secrets in their places again. `template` is the webhook's own body: where
 * that is an object or array, so was what is stored. A secret that is not one
 * of `secrets`, and what no record holds, throw a RenderError.
 */
export function restoreBody(
  stored: string,
  template: Json | undefined,
  secrets: ReadonlyMap<string, string>
): Body {
  const lookup: Lookup = name => {
    const secret = secretName(name)
    if (secret === null)
      throw new RenderError('the record holds a placeholder of no secret')
    const value = secrets.get(secret)
    if (value) return value
    throw new RenderError(
      `it holds the secret ${secret}, which the webhook's config does not name or the input secrets has no value for; give it, or run the job that sent it again`
    )
  }
  const json = typeof template === 'object' ? parsed(stored) : undefined
  const text =
    json === undefined
      ? renderText(stored, lookup)
      : JSON.stringify(renderJson(json, lookup))
  return { bytes: Buffer.from(text), stored }
}

/** parsed answers the object or array that was stored, undefined for a text. */
function parsed(stored: string): Json | undefined {
  try {
    const json: Json = JSON.parse(stored)
    return JSON.stringify(json) === stored ? json : undefined
  } catch {
    return undefined
  }
}
