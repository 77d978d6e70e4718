import * as v from 'valibot'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { repositoryParameters } from '../github/repository.ts'
import { ownValue } from '../lib/json.ts'
import type { Log } from '../logger.ts'
import { type DeliveryRecord, readDeliveryRecord } from './deliveries.ts'
import { isRecordFile, type RecordFile } from './files.ts'

/** The beginning of the names of artifacts that hold records. */
const PREFIX = 'webhook-record'

/** The most pages of the list of artifacts, each of 100. */
const MAX_PAGES = 100

/** The most artifacts to download, each two requests of the API's limit. */
const MAX_ARTIFACTS = 500

/** The most bytes of one artifact, and of all records together. */
const MAX_BYTES = 32 * 1024 * 1024

const MAX_FILES = 1_000

/** How many artifacts are downloaded at once. */
const AT_ONCE = 4

/** What a list of artifacts says of one (GitHub and Gitea). */
const artifact = v.object({
  id: v.number(),
  name: v.string(),
  size_in_bytes: v.fallback(v.number(), 0),
  expired: v.fallback(v.boolean(), false),
  created_at: v.pipe(
    v.string(),
    v.transform(text => Date.parse(text)),
    v.number(),
    v.finite()
  ),
  workflow_run: v.fallback(
    v.nullish(
      v.object({
        id: v.optional(v.number()),
        repository_id: v.nullish(v.number()),
        // Null where it is gone, as a fork can be.
        head_repository_id: v.nullish(v.number())
      })
    ),
    null
  )
})

type Artifact = v.InferOutput<typeof artifact>

interface UploadedRecord extends RecordFile {
  /** When it was uploaded, in milliseconds since the epoch. */
  uploaded: number
  /** True when the API does not say whether that run is of a fork. */
  mayBeOfFork: boolean
}

/** The repository whose records are read, and from when on. */
interface Uploads {
  /** `OWNER/NAME`. */
  repository: string
  /** The earliest time of an upload, in milliseconds since the epoch. */
  since: number
}

interface Reader {
  api: Pick<Api, 'pages' | 'download'>
  log: Pick<Log, 'info' | 'warning'>
}

/** The deliveries that runs have uploaded, and when. */
interface UploadedDeliveries
  extends Pick<UploadedRecord, 'path' | 'uploaded' | 'mayBeOfFork'> {
  record: DeliveryRecord
}

/**
 * Returns the records of deliveries among the uploaded ones, oldest first. One
 * that cannot be used is skipped with a warning, since any run can upload one.
 */
export async function readUploadedDeliveries(
  reader: Reader,
  uploads: Uploads
): Promise<UploadedDeliveries[]> {
  const files = await readUploadedRecords(reader, uploads)
  return files.flatMap(({ path, text, uploaded, mayBeOfFork }) => {
    const reading = readDeliveryRecord(text)
    if (reading.kind === 'invalid')
      reader.log.warning(`${path} is skipped: it ${reading.why}`)
    return reading.kind === 'deliveries'
      ? [{ path, uploaded, mayBeOfFork, record: reading.record }]
      : []
  })
}

/**
 * Returns the records in a repository's artifacts whose names begin with
 * `webhook-record`, oldest first. The newest are taken first where there are
 * more than 500 artifacts or 32 MiB of records. An artifact that is expired,
 * too large, damaged or of a fork's run is skipped, which the log says. Throws
 * an ApiError that names `actions: read` where the token may not.
 */
export async function readUploadedRecords(
  reader: Reader,
  uploads: Uploads
): Promise<UploadedRecord[]> {
  const listed = await listArtifacts(reader, uploads)
  const found: UploadedRecord[] = []
  let left = MAX_BYTES
  for (let index = 0; index < listed.length && left >= 0; index += AT_ONCE) {
    const files = await Promise.all(
      listed
        .slice(index, index + AT_ONCE)
        .map(one => downloadArtifact(reader, uploads.repository, one))
    )
    for (const [offset, records] of files.entries()) {
      // An artifact may hold other files, too, which were downloaded as well.
      const size = listed[index + offset]?.size_in_bytes ?? 0
      const text = records.reduce((sum, { text }) => sum + text.length, 0)
      left -= Math.max(text, size > MAX_BYTES ? 0 : size)
      if (left >= 0) found.push(...records)
    }
  }
  if (left < 0)
    reader.log.warning(
      `the records since ${isoTime(uploads.since)} are larger than ${MAX_BYTES / 1024 / 1024} MiB; the older ones are not read`
    )
  return found.reverse()
}

/** Returns the artifacts to download, newest first. */
async function listArtifacts(
  { api, log }: Reader,
  { repository, since }: Uploads
): Promise<Artifact[]> {
  const found: Artifact[] = []
  const pages = api.pages(
    'GET /repos/{owner}/{repo}/actions/artifacts',
    repositoryParameters(repository),
    { keys: ['artifacts'], most: MAX_PAGES }
  )
  let complete = false
  for await (const { items, more } of pages) {
    const read = items.flatMap(item => {
      const parsed = v.safeParse(artifact, item)
      return parsed.success ? [parsed.output] : []
    })
    found.push(
      ...read.filter(
        ({ name, created_at }) => name.startsWith(PREFIX) && created_at >= since
      )
    )
    const isOld = read.every(({ created_at }) => created_at < since)
    complete = !more || (isOld && isNewestFirst(read))
    if (complete) break
  }
  if (!complete)
    log.warning(
      `${repository} has more artifacts than ${MAX_PAGES} pages list; the others are not read`
    )
  const usable = found
    .filter(one => {
      const why = skipReason(one)
      if (why !== null) log.info(`artifact ${one.name} skipped: ${why}`)
      return why === null
    })
    .sort((a, b) => b.created_at - a.created_at || b.id - a.id)
  if (usable.length > MAX_ARTIFACTS)
    log.warning(
      `${repository} has ${usable.length} records since ${isoTime(since)}; only the newest ${MAX_ARTIFACTS} are read`
    )
  return usable.slice(0, MAX_ARTIFACTS)
}

/** True of a page of GitHub. Gitea lists the oldest first. */
function isNewestFirst(artifacts: readonly Artifact[]): boolean {
  return (artifacts[0]?.id ?? 0) >= (artifacts.at(-1)?.id ?? 0)
}

function skipReason({ expired, workflow_run }: Artifact): string | null {
  if (expired) return 'it is expired'
  const { repository_id, head_repository_id } = workflow_run ?? {}
  const isFork =
    head_repository_id !== undefined && head_repository_id !== repository_id
  return isFork ? 'it is from a run of a fork' : null
}

async function downloadArtifact(
  { api, log }: Reader,
  repository: string,
  { id, name, created_at, size_in_bytes, workflow_run }: Artifact
): Promise<UploadedRecord[]> {
  const runId = workflow_run?.id ?? null
  const title = runId === null ? name : `${name} of run ${runId}`
  try {
    if (size_in_bytes > MAX_BYTES)
      throw new ArchiveError(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`)
    const content = await api.download(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...repositoryParameters(repository),
        artifact_id: id,
        archive_format: 'zip'
      },
      MAX_BYTES
    )
    const files = await readArtifact(name, content)
    return files.map(({ path, text }) => ({
      path: `${title}: ${path}`,
      text,
      uploaded: created_at,
      mayBeOfFork: workflow_run?.head_repository_id === undefined
    }))
  } catch (error) {
    if (!isSkipped(error)) throw error
    log.warning(`artifact ${title} skipped: ${error.message}`)
    return []
  }
}

/** True for an artifact that is gone or unusable, which ends nothing. */
function isSkipped(error: unknown): error is Error {
  // 200: it is larger than the list says.
  if (error instanceof ApiError)
    return [200, 404, 410].includes(error.status ?? 0)
  return error instanceof ArchiveError
}

/** An archive that is not read. */
export class ArchiveError extends Error {}

/**
 * Returns the records in an artifact, which may be a file uploaded as it is.
 * Throws an ArchiveError.
 */
export async function readArtifact(
  name: string,
  content: Buffer
): Promise<RecordFile[]> {
  const files = content.subarray(0, 2).equals(Buffer.from('PK'))
    ? await unzip(content)
    : [{ path: name, content }]
  return files.map(({ path, content }) => ({
    path,
    text: content.toString().replace(/^\ufeff/, '')
  }))
}

// PKWARE APPNOTE.TXT, 4.3.12 (central directory) and 4.3.16 (its end).
const END = { magic: 0x06054b50, size: 22, comment: 65_535 }
const ENTRY = { magic: 0x02014b50, size: 46 }
const LOCAL = { magic: 0x04034b50, size: 30 }
const STORED = 0
const DEFLATED = 8

/** Returns the record files of a zip archive. Throws an ArchiveError. */
async function unzip(
  zip: Buffer
): Promise<{ path: string; content: Buffer }[]> {
  const { inflateRawSync } = await import('node:zlib')
  try {
    const end = endOf(zip)
    const count = zip.readUInt16LE(end + 10)
    if (count > MAX_FILES)
      throw new ArchiveError(`it has more than ${MAX_FILES} files`)
    let entry = zip.readUInt32LE(end + 16)
    let left = MAX_BYTES
    const files: { path: string; content: Buffer }[] = []
    for (let index = 0; index < count; index++) {
      if (zip.readUInt32LE(entry) !== ENTRY.magic) throw damaged()
      const method = zip.readUInt16LE(entry + 10)
      const packed = zip.readUInt32LE(entry + 20)
      const local = zip.readUInt32LE(entry + 42)
      const named = entry + ENTRY.size
      const nameEnd = named + zip.readUInt16LE(entry + 28)
      const path = zip.toString('utf8', named, nameEnd)
      entry =
        nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
      if (!isRecordFile(path)) continue
      if (zip.readUInt32LE(local) !== LOCAL.magic) throw damaged()
      const start =
        local +
        LOCAL.size +
        zip.readUInt16LE(local + 26) +
        zip.readUInt16LE(local + 28)
      const bytes = zip.subarray(start, start + packed)
      if (bytes.length < packed || ![STORED, DEFLATED].includes(method))
        throw damaged()
      const content =
        method === STORED
          ? bytes
          : inflateRawSync(bytes, { maxOutputLength: Math.max(1, left) })
      left -= content.length
      // Entries of an archive may share their bytes.
      if (left < 0) throw tooLong()
      files.push({ path, content })
    }
    return files
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    const isTooLong = ownValue(error, 'code') === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLong ? tooLong() : damaged()
  }
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END.size - END.comment)
  for (let at = zip.length - END.size; at >= first; at--)
    if (zip.readUInt32LE(at) === END.magic) return at
  throw damaged()
}

function tooLong(): ArchiveError {
  return new ArchiveError(
    `it unpacks to more than ${MAX_BYTES / 1024 / 1024} MiB`
  )
}

function damaged(): ArchiveError {
  return new ArchiveError('it is not a whole zip archive; upload it again')
}

function isoTime(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ')
}
