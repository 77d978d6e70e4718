import { createHash } from 'node:crypto'
import type { ApiState } from './api.ts'
import type { Question, Reply } from './reply.ts'
import { refusal } from './reply.ts'

const MOST_JSON_BYTES = 1024 * 1024

/** answerContents answers for files, raw or as JSON, null for other paths. */
export function answerContents(
  state: ApiState,
  { request, path }: Question
): Reply | null {
  const match = /^\/contents\/(.+[^/])$/.exec(path)
  if (!match || request.method !== 'GET') return null
  const file = decodeURIComponent(match[1] ?? '')
  const ref = request.query.get('ref') ?? ''
  const text = state.contents[`${file}@${ref}`] ?? state.contents[file]
  if (text === undefined) return refusal(404, 'Not Found')
  const bytes = Buffer.from(text)
  const raw = /^application\/vnd\.github(\.v3)?\.raw(\+json)?$/
  if (raw.test(request.headers.accept ?? '') && state.forge === 'github') {
    const type = 'application/vnd.github.raw+json; charset=utf-8'
    return { status: 200, headers: { 'content-type': type }, body: bytes }
  }
  const whole = bytes.length <= MOST_JSON_BYTES
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: whole ? 'base64' : 'none',
      size: bytes.length,
      name: file.split('/').at(-1),
      path: file,
      content: whole
        ? bytes.toString('base64').replace(/.{1,60}/g, line => `${line}\n`)
        : '',
      sha: createHash('sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex')
    }
  }
}
