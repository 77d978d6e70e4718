/** Values with fewer characters are not hidden: that would hide the log. */
const MIN_LENGTH = 4

/**
 * Returns a secret and its lines without their indent, each of 4 characters or
 * more. A blank secret has none.
 */
export function secretLines(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  return [...new Set([secret, ...lines])].filter(
    line => line.trim() !== '' && [...line].length >= MIN_LENGTH
  )
}

/**
 * Returns every text in which a secret is hidden: the secret and its lines, as
 * they are, in JSON, in a URL and in base64.
 */
export function secretForms(secret: string): string[] {
  return [...new Set(secretLines(secret).flatMap(formsOf))]
}

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const json = JSON.stringify(text).slice(1, -1)
  return [
    text,
    json,
    json.replaceAll('/', '\\/'),
    // Half a surrogate pair becomes U+FFFD, which can be encoded.
    encodeURIComponent(bytes.toString()),
    new URLSearchParams([['', text]]).toString().slice(1),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url')
  ]
}
