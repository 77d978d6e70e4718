import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigError } from '../errors.ts'
import { ownValue } from '../lib/json.ts'

/** The names of record files in a folder or an artifact. */
const NAMES = /^webhook-record.*\.json$/

/** The most bytes of all records together. */
const MAX_BYTES = 32 * 1024 * 1024

/** A record's text, not yet read. */
export interface RecordFile {
  path: string
  text: string
}

/** True when a file's path is that of a record. */
export function isRecordFile(path: string): boolean {
  return NAMES.test(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * Returns the record file that `path` names or, where it is a
 * folder, every `webhook-record*.json` in it and below, by path; symbolic links
 * are not followed. A relative path begins at `workspace`. Throws a ConfigError
 * where there is none; `option` is what named the path.
 */
export function readRecordFiles(
  path: string,
  workspace: string,
  option = 'input record'
): RecordFile[] {
  const whole = resolve(workspace, path)
  try {
    if (!statSync(whole).isDirectory()) return readAll([[path, whole]])
    const files = recordsIn(whole).sort()
    if (files.length > 0) return readAll(files.map(file => [file, file]))
  } catch (error) {
    const code = ownValue(error, 'code')
    if (error instanceof ConfigError) throw error
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw new ConfigError(`the record ${path} cannot be read: ${error}`)
    throw new ConfigError(
      `${option} is ${path}, which is not there; download the artifact that holds the record in a step before, and write its path`
    )
  }
  throw new ConfigError(
    `${option} is the folder ${path}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`
  )
}

function recordsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return recordsIn(path)
    return entry.isFile() && isRecordFile(entry.name) ? [path] : []
  })
}

function readAll(files: readonly [path: string, whole: string][]) {
  let left = MAX_BYTES
  return files.map(([path, whole]): RecordFile => {
    const stat = statSync(whole)
    if (!stat.isFile())
      throw new ConfigError(`the record ${path} is not a file; write its path`)
    left -= stat.size
    if (left < 0)
      throw new ConfigError(
        `the records at ${path} are larger than ${MAX_BYTES / 1024 / 1024} MiB; write the path of the one that is meant`
      )
    const text = readFileSync(whole, 'utf8').replace(/^\ufeff/, '')
    return { path, text }
  })
}
