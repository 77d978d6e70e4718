import type { Callback } from '../../callback/callback.ts'
import type {
  CallbackDisposition,
  CallbackEndpoint
} from '../../callback/endpoint.ts'
import type { ChainConfig } from '../../config/schema/webhooks.ts'
import type { Delivery } from '../../delivery/deliver.ts'
import type { Io } from '../../io.ts'
import type { ReportedRun } from '../shared/reported-run.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'
import type { createLinkStatuses } from './link-statuses.ts'
import type { Chain, ChainEvent } from './state-machine.ts'

/** ChainContext is a chain on its way: where it stands and what it speaks of. */
export interface ChainContext {
  config: ChainConfig
  chain: Chain
  reported: ReportedRun
  /** event is the name of what started the chain. */
  event: string
  /** timeoutMs bounds this step. */
  timeoutMs: number
}

/** ChainOutcome is where a chain came to in this step. */
export interface ChainOutcome {
  chain: Chain
  deliveries: Delivery[]
  /** callback is the last one, from whichever link. */
  callback: Callback | null
  /** trouble is why a commit status could not be written, else null. */
  trouble: string | null
}

/** LinkExecution is one link under way. */
export interface LinkExecution {
  index: number
  /** inFlight aborts the delivery; over ends all waiting for this link. */
  inFlight: AbortController
  over: AbortController
  mayRetry: boolean
  /** taken is true once another run is seen to go on from this link. */
  taken: boolean
}

/** ChainRun is what a link that is called can see and do. */
export interface ChainRun {
  step: ModeInputWithConfig
  io: Io
  course: ChainContext
  /** handle moves the chain, and answers the ruling on a callback. */
  handle(event: ChainEvent): CallbackDisposition | null
  chain(): Chain
  /** deadline is when the step's time is over, in ms since the epoch. */
  deadline: number
  arm(entry: CallbackEndpoint): void
  publicUrl: string
  board: ReturnType<typeof createLinkStatuses>
  deliveries: Delivery[]
}

/** CALLBACK_TIMEOUT_MS is how long a link waits that says nothing of it. */
export const CALLBACK_TIMEOUT_MS = 10 * 60_000
