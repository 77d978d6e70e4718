import { ConfigError } from '../config/error.ts'
import type { Io } from '../io.ts'
import {
  type DeliveryRecord,
  readDeliveryRecord
} from '../record/deliveries.ts'
import type { Given } from './step.ts'

/**
 * readRecords answers what the input `record` names. One file that is cut off
 * or not of this repository is a ConfigError, and so is none with deliveries.
 */
export function readRecords(
  { inputs, loadRecords }: Pick<Given, 'inputs' | 'loadRecords'>,
  log: Pick<Io['log'], 'info'>
): DeliveryRecord[] {
  const { record, environment } = inputs
  const { repository } = environment
  if (record === '')
    throw new ConfigError(
      'input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to'
    )
  const problems: string[] = []
  const received: string[] = []
  const records: DeliveryRecord[] = []
  for (const { path, text } of loadRecords()) {
    const reading = readDeliveryRecord(text)
    if (reading.kind === 'received') received.push(path)
    else if (reading.kind === 'invalid')
      problems.push(
        `${path} ${reading.why}; download the artifact that the step uploaded again`
      )
    else if (reading.record.run.repository !== repository)
      problems.push(
        `${path} is a record of ${reading.record.run.repository}, and this is ${repository}; send it again from there`
      )
    else records.push(reading.record)
  }
  if (records.length === 0 && problems.length === 0)
    problems.push(
      `${received.join(', ')} holds a received webhook; to judge it again, write mode: receive`
    )
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  for (const path of received)
    log.info(`${path} holds a received webhook, and is passed over`)
  return records
}
