import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { counts } from './delivery/deliver.ts'
import type { ModeResult } from './modes/shared/result.ts'
import { recordPieces } from './record/deliveries.ts'

/** GitHub's limit: it drops a larger summary completely. */
const SUMMARY_BYTES = 1024 * 1024 - 1

/**
 * Writes the outputs, payload, record and job summary of a result, each even if
 * another one fails. Returns a sentence on what could not be written, null if
 * all was. Files go to a new folder in `temp` (RUNNER_TEMP), so that two steps
 * of one job do not share them.
 */
export function writeOutputs(result: ModeResult, temp: string): string | null {
  const unwritten = [
    attempt('GITHUB_OUTPUT', () => writeValues(result)),
    attempt('RUNNER_TEMP', () => writeFiles(result, temp)),
    attempt('GITHUB_STEP_SUMMARY', () => writeSummary(result.summary))
  ].filter(problem => problem !== null)
  return unwritten.length === 0
    ? null
    : `${unwritten.join('; ')}: the log says what was delivered; check that the runner can write these files, then re-run the job`
}

function attempt(variable: string, write: () => void): string | null {
  try {
    write()
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `could not write ${variable} (${why})`
  }
}

function writeValues({ result, outputs, deliveries }: ModeResult): void {
  core.setOutput('result', result)
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, value)
  if (deliveries === null) return
  const { delivered, failed, skipped } = counts(deliveries)
  core.setOutput('deliveries', JSON.stringify(deliveries))
  core.setOutput('delivered', delivered)
  core.setOutput('failed', failed)
  core.setOutput('skipped', skipped)
}

function writeFiles({ payload, record }: ModeResult, temp: string): void {
  if (payload === null && record === null) return
  const folder = mkdtempSync(join(temp, 'webhook-action-'))
  const write = (
    output: string,
    name: string,
    pieces: Iterable<string | Buffer>
  ) => {
    const path = join(folder, name)
    writePieces(path, pieces)
    core.setOutput(output, path)
  }
  if (payload !== null) write('payload-file', 'payload.json', [payload])
  if (record !== null)
    write('record-file', 'webhook-record.json', recordPieces(record))
}

function writePieces(path: string, pieces: Iterable<string | Buffer>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Forges other than GitHub have no summary file. */
function writeSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return
  const text = Buffer.from(`${markdown}\n`).subarray(0, SUMMARY_BYTES)
  appendFileSync(path, text)
}
