import { after } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import type { ApiState } from './fake-github.ts'
import { type Received, startReceiver } from './fake-receiver.ts'
import type { Json } from './fixtures.ts'

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
    const time = new Date(state.now()).toISOString().replace(/\.\d+Z$/, 'Z')
    const url = `https://api.github.com/repos/${state.repository}/actions/artifacts/${id}`
    state.artifacts.push({
      id,
      node_id: `A_${id}`,
      name: 'webhook-record-1',
      size_in_bytes: content.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: false,
      digest: null,
      created_at: time,
      updated_at: time,
      expires_at: time,
      workflow_run: {
        id: 2002,
        repository_id: 17,
        head_repository_id: 17,
        head_branch: 'main',
        head_sha: 'a'.repeat(40)
      },
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
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(text), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(Buffer.byteLength(text), 8)
    const descriptor = Buffer.concat([Buffer.from('PK\x07\x08'), sizes])
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt16LE(8, 8)
    entry.writeUInt16LE(8, 10)
    sizes.copy(entry, 16)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, name, packed, descriptor)
    entries.push(entry, name)
    offset += 30 + name.length + packed.length + descriptor.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length / 2, 8)
  end.writeUInt16LE(entries.length / 2, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
