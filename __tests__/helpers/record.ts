import { readFileSync } from 'node:fs'
import type { Json } from './github.ts'
import type { Ran } from './run.ts'

/** readRecord answers the deliveries of the record that a step left. */
export function readRecord({ outputs }: Ran): Json[] {
  const text = readFileSync(outputs['record-file'] ?? '', 'utf8')
  return JSON.parse(text).deliveries
}
