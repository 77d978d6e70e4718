import { ApiError } from './error.ts'

/** parseBase answers GITHUB_API_URL as a URL; throws ApiError for none. */
export function parseBase(apiUrl: string): URL {
  if (URL.canParse(apiUrl)) {
    const url = new URL(apiUrl)
    if (/^https?:$/.test(url.protocol)) return url
  }
  throw new ApiError(
    `GITHUB_API_URL is "${apiUrl}"; it must be an http(s) URL`,
    null
  )
}

/**
 * resolve answers the URL of a path below `base`, or of an absolute URL;
 * throws ApiError for another origin, since the token goes along.
 */
export function resolve(base: URL, path: string): URL {
  const text = path.startsWith('/')
    ? base.href.replace(/\/+$/, '') + path
    : path
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.origin === base.origin) return url
  throw new ApiError(
    `${url?.origin ?? text} is not the API (${base.origin}); the token stays here`,
    null
  )
}
