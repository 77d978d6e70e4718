import { lookup, type Path, parsePath } from '../callback/path.ts'
import { findRepeats } from '../callback/repeats.ts'
import { isMapping } from '../config/raw.ts'
import { readBody } from './body.ts'
import { kindOf } from './quote.ts'
import type { InboundWebhook } from './request.ts'

/**
 * Found is what stands at a path; `repeated` is a key on it given twice, and
 * `none` says why nothing is there.
 */
export type Found =
  | { kind: 'value'; value: unknown }
  | { kind: 'none'; why: string }
  | { kind: 'repeated' }

/** Document is the JSON in a webhook's body, read when it is first asked. */
export interface Document {
  find(path: string): Found
  /** fault answers why the body is no JSON, null where it is. */
  fault(): string | null
  /** odd answers what the JSON is where it is no object, else null. */
  odd(): string | null
}

interface Contents {
  fault: string | null
  json: unknown
  repeats: (path: Path) => boolean
}

const UNREAD: Contents = {
  fault: 'the body is long, and proven by no provider',
  json: null,
  repeats: () => false
}

/**
 * createDocument answers the document of a webhook. `paths` are all that will
 * be looked up: a repeated key is seen on these only. A body that is no JSON,
 * or stays `unread`, has nothing anywhere.
 */
export function createDocument(
  webhook: InboundWebhook,
  paths: readonly string[],
  unread = false
): Document {
  const known = new Map(paths.map(path => [path, pathOf(path)]))
  let contents: Contents | null = null
  const open = () => {
    contents ??= unread ? UNREAD : read(webhook, [...known.values()])
    return contents
  }
  return {
    fault: () => open().fault,
    odd() {
      const { fault, json } = open()
      return fault !== null || isMapping(json) ? null : kindOf(json)
    },
    find(text) {
      const path = known.get(text)
      if (path === undefined) throw new Error(`"${text}" was not announced.`)
      const { fault, json, repeats } = open()
      if (fault !== null)
        return { kind: 'none', why: `is missing, for ${fault}` }
      if (repeats(path)) return { kind: 'repeated' }
      const found = lookup(json, path)
      return found.found
        ? { kind: 'value', value: found.value }
        : { kind: 'none', why: 'is missing' }
    }
  }
}

function read(webhook: InboundWebhook, paths: readonly Path[]): Contents {
  const reading = readBody(webhook)
  if ('fault' in reading)
    return { fault: reading.fault, json: null, repeats: () => false }
  const { text, json } = reading
  return { fault: null, json, repeats: findRepeats(text, paths) }
}

function pathOf(text: string): Path {
  const parsed = parsePath(text)
  if (parsed.kind === 'path') return parsed.path
  throw new Error(parsed.message)
}
