/**
 * Returns what is wrong with a URL that new URL() would silently repair
 * (spaces, control characters, backslashes, a missing `//`), or null. It quotes
 * nothing, since a URL may be a secret.
 */
export function urlError(url: string): string | null {
  if (url.trim() !== url) return 'there is a space before or after the URL'
  if (/^(["']).*\1$/.test(url))
    return 'the URL is in quotes, which are a part of it; write it without'
  if (/[\r\n]/.test(url))
    return 'the URL holds a line break; store it on one line'
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
 * Returns why nothing is sent to a URL, whatever is allowed, in one sentence
 * that quotes nothing and says what to write, or null.
 */
export function unsendableReason(url: URL): string | null {
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
