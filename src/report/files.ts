// biome-ignore lint/style/noRestrictedImports: an edge, which reads records
import { readdirSync, readFileSync, statSync } from 'node:fs'
// biome-ignore lint/style/noRestrictedImports: an edge, which reads records
import { join, resolve } from 'node:path'
import { ConfigError } from '../config/error.ts'

/** NAMES are the record files that are looked for in a folder. */
const NAMES = /^webhook-record.*\.json$/

/** RecordFile is a record as it lies on the disk, not yet read. */
export interface RecordFile {
  path: string
  text: string
}

/**
 * readRecordFiles answers the record file that `path` names or, where it is a
 * folder, every `webhook-record*.json` in it and below, by path. A relative
 * path begins at `workspace`. What is not there is a ConfigError.
 */
export function readRecordFiles(path: string, workspace: string): RecordFile[] {
  const whole = resolve(workspace, path)
  try {
    if (!statSync(whole).isDirectory()) return [read(path, whole)]
    const files = readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && NAMES.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
    if (files.length > 0) return files.map(file => read(file, file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw new ConfigError(`the record ${path} cannot be read: ${error}`)
    throw new ConfigError(
      `input record is ${path}, which is not there; download the artifact that holds the record in a step before, and write its path`
    )
  }
  throw new ConfigError(
    `input record is the folder ${path}, which holds no webhook-record.json; write the folder that the artifact was downloaded to`
  )
}

function read(path: string, whole: string): RecordFile {
  return { path, text: readFileSync(whole, 'utf8') }
}
