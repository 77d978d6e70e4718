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

/** SUMMARY_BYTES is GitHub's limit; a larger summary would be lost whole. */
const SUMMARY_BYTES = 1024 * 1024 - 1

/**
 * writeOutputs writes a verdict's step outputs, payload, record and job
 * summary, each whatever becomes of the others, and answers in one sentence
 * what could not be written, null when all was. `temp` is RUNNER_TEMP; the
 * files go to a folder of their own there, so that two steps of one job do not
 * share them.
 */
export function writeOutputs(verdict: ModeResult, temp: string): string | null {
  const unwritten = [
    attempt('GITHUB_OUTPUT', () => writeValues(verdict)),
    attempt('RUNNER_TEMP', () => writeFiles(verdict, temp)),
    attempt('GITHUB_STEP_SUMMARY', () => writeSummary(verdict.summary))
  ].filter(problem => problem !== null)
  return unwritten.length === 0
    ? null
    : `${unwritten.join('; ')}: the log says what was delivered; mend the runner's files before the step is run again`
}

function attempt(variable: string, write: () => void): string | null {
  try {
    write()
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `what belongs into ${variable} could not be written (${why})`
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

/** writeSummary needs no summary file: forges other than GitHub have none. */
function writeSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return
  const text = Buffer.from(`${markdown}\n`).subarray(0, SUMMARY_BYTES)
  appendFileSync(path, text)
}
