/** Names in lower case, as Request has them; repeated ones joined with `, `. */
export type HeaderTexts = Readonly<Record<string, string>>

/** A body that was cut off. */
export class CutRequest extends Error {}

/** Returns the path and the query of a URL that an engine has parsed. */
export function splitUrl(url: string): { path: string; search: string } {
  const [, path = '', search = ''] =
    /^[a-z]+:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  return { path, search }
}

/** Returns the size of headers, without what separates them. */
export function headerBytes(headers: HeaderTexts): number {
  let bytes = 0
  for (const name in headers)
    bytes += name.length + (headers[name] ?? '').length
  return bytes
}

/** True when a body has a Content-Encoding. */
export function isEncoded(headers: HeaderTexts): boolean {
  const encoding = headers['content-encoding']?.trim().toLowerCase()
  return encoding !== undefined && encoding !== '' && encoding !== 'identity'
}

/**
 * Returns a request's body, null where it is longer than `most` bytes. Throws
 * CutRequest for a body that is cut off.
 */
export async function readBody(
  request: Request,
  headers: HeaderTexts,
  most: number
): Promise<Buffer | null> {
  const length = headers['content-length']
  const announced = length === undefined ? null : Number(length)
  if (announced !== null && announced > most) return null
  let body: Buffer | null
  try {
    body =
      announced === null
        ? await readAtMost(request.body, most)
        : Buffer.from(await request.arrayBuffer())
  } catch {
    throw new CutRequest()
  }
  const isCut = body !== null && announced !== null && body.length < announced
  if (isCut) throw new CutRequest()
  return body
}

/** Returns a stream's bytes, null where there are more than `most`. */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number
): Promise<Buffer | null> {
  if (body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > most) {
      reader.cancel().catch(() => {})
      return null
    }
    chunks.push(value)
  }
}
