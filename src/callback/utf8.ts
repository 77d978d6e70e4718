/**
 * decodeUtf8 answers the text that bytes are, its byte order mark kept, and
 * null where they are no UTF-8.
 */
export function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes
    )
  } catch {
    return null
  }
}

/** withoutMark answers a text without the byte order mark it may begin with. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
