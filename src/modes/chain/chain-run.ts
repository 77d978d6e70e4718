import type { ChainConfig } from '../../config/schema/webhooks.ts'
import { namesIn } from '../../config/template-names.ts'
import type { Io } from '../../io.ts'
import {
  type ReportedRun,
  type RequiredData,
  requiredData
} from '../shared/reported-run.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'

/** A chain in this step: its config, and what its links send. */
export interface ChainRun {
  input: ModeInputWithConfig
  io: Io
  plan: ChainConfig
  reported: ReportedRun
  /** The name of the event that started the chain. */
  event: string
  /** The longest that this step may take. */
  timeoutMs: number
}

/** Returns what a chain requires of the reported run. */
export function requiredByChain({ webhooks }: ChainConfig): RequiredData {
  return { ...requiredData(webhooks.flatMap(namesIn)), build: true }
}
