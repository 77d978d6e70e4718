import type { Config } from '../config/parse.ts'
import type { Allowlist } from '../http/allowlist.ts'
import type { Inputs } from '../inputs.ts'
import type { DeliveryRecord } from '../record/deliveries.ts'
import type { RecordFile } from '../record/files.ts'
import type { Delivery } from '../report/delivery.ts'

/** Given is what every mode is given: what was asked, checked and parsed. */
export interface Given {
  inputs: Inputs
  secrets: ReadonlyMap<string, string>
  allowlist: Allowlist
  /** loadConfig answers the config, or throws a ConfigError. */
  loadConfig(): Promise<Config>
  /** loadRecords answers what the input record names, or throws one. */
  loadRecords(): RecordFile[]
}

/** Step is what a mode is given that does nothing without a config. */
export interface Step extends Omit<Given, 'loadConfig' | 'loadRecords'> {
  config: Config
}

/** Verdict is how a mode ended, for index.ts to write out. */
export interface Verdict {
  result: 'success' | 'failure' | 'waiting' | 'not_run'
  /** failure is the sentence that fails the step; null leaves it green. */
  failure: string | null
  /** outputs are those of the mode, apart from what the rest stands for. */
  outputs: Readonly<Record<string, string>>
  /** deliveries are null in a mode that sends none. */
  deliveries: readonly Delivery[] | null
  /** payload is the build's body, written to `payload-file`. */
  payload: Buffer | null
  record: DeliveryRecord | null
  /** summary is the job summary in Markdown. */
  summary: string
}
