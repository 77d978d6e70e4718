import { asText, percentEncode } from './filter.ts'
import { parseTemplate, secretName, wholeExpression } from './piece.ts'
import { evaluate, type Lookup, RenderError } from './substitution.ts'

/** secretUrl gives back the NAME of a url that is `${secrets.NAME}` alone. */
export function secretUrl(text: string): string | null {
  const whole = wholeExpression(text)
  return whole?.filters.length === 0 ? secretName(whole.name) : null
}

/**
 * urlFault gives back what is wrong with a URL before new URL() would mend it
 * in silence (spaces, control characters, backslashes, a missing `//`), or
 * null. It quotes nothing, since a URL may be a secret.
 */
export function urlFault(url: string): string | null {
  if (url.trim() !== url) return 'a space stands before or after the URL'
  if (/[\s\p{Cc}]/u.test(url)) {
    return 'the URL holds a space or a control character; write a space as %20'
  }
  if (url.includes('\\')) return 'the URL holds a backslash; write /'
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(url)
  return absolute && URL.canParse(url)
    ? null
    : 'it is not an absolute URL; write https://host/path'
}

/**
 * neverSent gives back why nothing is sent to a URL, whatever is allowed, in
 * one sentence that quotes nothing and says what to write, or null.
 */
export function neverSent(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return 'A URL of another scheme than https or http is refused: write one of these.'
  }
  if (url.username !== '' || url.password !== '') {
    return 'A URL with user info is refused: give username and password as keys of the webhook.'
  }
  if (url.port === '0') return 'Port 0 is refused: write the real port.'
  if (url.hash !== '') {
    return 'A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.'
  }
  return null
}

/**
 * renderUrl gives back the URL with its values percent-encoded, once where
 * their last filter is `url`; a URL that is one secret is that secret. A value
 * that would make a path segment `.` or `..` throws a RenderError.
 */
export function renderUrl(text: string, lookup: Lookup): string {
  const secret = secretUrl(text)
  if (secret !== null) return asText(lookup(`secrets.${secret}`))
  const url = parseTemplate(text)
    .map(piece => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'broken') return piece.source
      const value = asText(evaluate(piece, lookup))
      return piece.filters.at(-1) === 'url' ? value : percentEncode(value)
    })
    .join('')
  if (dotSegments(url) > dotSegments(text)) {
    throw new RenderError(
      'a value makes a part of the URL path . or .., which leads elsewhere'
    )
  }
  return url
}

/** Dots are dots in %2e too (WHATWG URL, "double-dot URL path segment"). */
function dotSegments(url: string): number {
  const path = url.replace(/[?#].*/s, '')
  return path.split('/').filter(part => /^(?:\.|%2e){1,2}$/i.test(part)).length
}
