import { after } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { type ApiState, timeOf } from './fake-github.ts'
import { type Received, startReceiver } from './fake-receiver.ts'
import { fillIn, type Json } from './fixtures.ts'

/** The storage of artifacts: a host of its own, as GitHub's is. */
export interface Storage {
  requests: Received[]
  /** Uploads files as an artifact; `parts` are what the list says of it. */
  upload(
    state: ApiState,
    files: Readonly<Record<string, string>>,
    parts?: Json
  ): void
  /** Uploads bytes as an artifact. */
  uploadBytes(state: ApiState, content: Buffer, parts?: Json): void
}

/**
 * Returns a storage that ends with the test file. As Azure does, it refuses a
 * request with an Authorization header in addition to the signature in its URL.
 */
export async function startStorage(): Promise<Storage> {
  const contents = new Map<string, Buffer>()
  const receiver = await startReceiver({
    handler({ request, response }) {
      const content = contents.get(request.path)
      const isSigned = request.query.get('sig') === 'signature-of-the-url'
      if (request.headers.authorization !== undefined || !isSigned)
        response.writeHead(400).end('InvalidAuthenticationInfo')
      else if (content === undefined) response.writeHead(404).end()
      else
        response
          .writeHead(200, { 'content-type': 'application/zip' })
          .end(content)
    }
  })
  after(() => receiver.close())
  const uploadBytes: Storage['uploadBytes'] = (state, content, parts = {}) => {
    const id = Number(parts.id ?? 70 + state.artifacts.length)
    const path = `/actions-results/${id}.zip`
    contents.set(path, content)
    state.artifacts.push({
      ...fillIn('artifact', {
        repository: state.repository,
        id,
        size: content.length,
        time: timeOf(state)
      }),
      location: `${receiver.url}${path}?se=2026&sig=signature-of-the-url`,
      ...parts
    })
  }
  return {
    requests: receiver.requests,
    upload: (state, files, parts) => uploadBytes(state, zip(files), parts),
    uploadBytes
  }
}

/**
 * Returns a zip archive as upload-artifact writes it: deflated, streamed, so
 * that sizes are only in the central directory.
 */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(text)
    const sizes = [crc32(text), packed.length, Buffer.byteLength(text)]
    const local = Buffer.concat([
      head(0x04034b50, 30, { 4: 20, 6: 8, 8: 8, 26: name.length }),
      name,
      packed,
      words(0x08074b50, ...sizes)
    ])
    const shorts = { 4: 20, 6: 20, 8: 8, 10: 8, 28: name.length }
    const entry = head(0x02014b50, 46, shorts)
    words(...sizes).copy(entry, 16)
    entry.writeUInt32LE(offset, 42)
    locals.push(local)
    entries.push(entry, name)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const count = entries.length / 2
  const end = head(0x06054b50, 22, { 8: count, 10: count })
  words(directory.length, offset).copy(end, 12)
  return Buffer.concat([...locals, directory, end])
}

/** Returns a record of `length` bytes with 16-bit values at some offsets. */
function head(
  signature: number,
  length: number,
  shorts: Readonly<Record<number, number>>
): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature)
  for (const [at, value] of Object.entries(shorts))
    bytes.writeUInt16LE(value, Number(at))
  return bytes
}

function words(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer)
}
