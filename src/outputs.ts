import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Verdict } from './modes/step.ts'
import { counts } from './report/delivery.ts'

/** SUMMARY_BYTES is GitHub's limit; a larger summary would be lost whole. */
const SUMMARY_BYTES = 1024 * 1024 - 1

/**
 * writeOutputs writes a verdict's step outputs, payload, record and job
 * summary. `temp` is RUNNER_TEMP; the files go to a folder of their own there,
 * so that two steps of one job do not share them.
 */
export function writeOutputs(verdict: Verdict, temp: string): void {
  const { result, outputs, deliveries, payload, record, summary } = verdict
  core.setOutput('result', result)
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, value)
  if (deliveries !== null) {
    const { delivered, failed, skipped } = counts(deliveries)
    core.setOutput('deliveries', JSON.stringify(deliveries))
    core.setOutput('delivered', delivered)
    core.setOutput('failed', failed)
    core.setOutput('skipped', skipped)
  }
  if (payload !== null || record !== null) {
    const folder = mkdtempSync(join(temp, 'webhook-action-'))
    const write = (output: string, name: string, text: string | Buffer) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      core.setOutput(output, path)
    }
    if (payload !== null) write('payload-file', 'payload.json', payload)
    if (record !== null)
      write('record-file', 'webhook-record.json', JSON.stringify(record))
  }
  writeSummary(summary)
}

/** writeSummary needs no summary file: forges other than GitHub have none. */
function writeSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return
  const text = Buffer.from(`${markdown}\n`).subarray(0, SUMMARY_BYTES)
  appendFileSync(path, text)
}
