import type { Webhook } from '../config/templates.ts'
import type { Prepared } from './request.ts'
import { secretUrl } from './substitution.ts'

/** SEGMENT is the shortest part of a path that can be a secret by itself. */
const SEGMENT = 8
/** WORD is what APIs are made of: `services`, `webhooks`, `true`. */
const WORD = /^[a-z]{1,10}$/

/**
 * masksOf answers what of a request must not be seen anywhere: the pair of
 * basic authentication, and of a URL that is a secret its path and query, as a
 * whole and in the parts that receivers repeat.
 */
export function masksOf(
  webhook: Webhook,
  { url, headers }: Pick<Prepared, 'url' | 'headers'>
): string[] {
  const basic = webhook.username === undefined ? [] : [headers.authorization]
  return [
    ...(secretUrl(webhook.url) === null ? [] : partsOf(url)),
    ...basic.flatMap(value => value?.replace(/^Basic /, '') ?? [])
  ]
}

/** partsOf leaves out plain words: stars for `true` would hide the log. */
function partsOf({ pathname, search, searchParams }: URL): string[] {
  const path = pathname.slice(1)
  const query = search.slice(1)
  const segments = path.split('/').filter(({ length }) => length >= SEGMENT)
  const values = query.split('&').map(pair => pair.slice(pair.indexOf('=') + 1))
  const all = [
    ...[pathname + search, pathname, search, path + search, path, query],
    ...segments.flatMap(segment => [segment, decoded(segment)]),
    ...values.flatMap(value => [value, decoded(value)]),
    ...searchParams.values()
  ]
  return [...new Set(all)].filter(part => part !== '' && !WORD.test(part))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
