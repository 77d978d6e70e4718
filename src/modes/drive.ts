import { advance, type ChainEvent } from '../callback/advance.ts'
import type { Armed } from '../callback/armed.ts'
import type { Callback } from '../callback/callback.ts'
import type { Chain } from '../callback/chain.ts'
import type { Ruling } from '../callback/moves.ts'
import type { Chain as ChainConfig } from '../config/chain.ts'
import type { Io } from '../io.ts'
import type { Delivery } from '../report/delivery.ts'
import { createBoard } from './board.ts'
import { callLink } from './call.ts'
import { listenFor } from './listening.ts'
import type { Reported } from './reported.ts'
import type { Step } from './step.ts'

/** Course is a chain on its way: where it stands and what it speaks of. */
export interface Course {
  config: ChainConfig
  chain: Chain
  reported: Reported
  /** event is the name of what started the chain. */
  event: string
  /** timeoutMs bounds this step. */
  timeoutMs: number
}

/** Driven is where a chain came to in this step. */
export interface Driven {
  chain: Chain
  deliveries: Delivery[]
  /** callback is the last one, from whichever link. */
  callback: Callback | null
  /** trouble is why a commit status could not be written, else null. */
  trouble: string | null
}

/** Call is one link under way. */
export interface Call {
  index: number
  /** inFlight aborts the delivery; over ends all waiting for this link. */
  inFlight: AbortController
  over: AbortController
  mayRetry: boolean
  /** taken is true once another run is seen to go on from this link. */
  taken: boolean
}

/** Drive is what a link that is called can see and do. */
export interface Drive {
  step: Step
  io: Io
  course: Course
  /** handle moves the chain, and answers the ruling on a callback. */
  handle(event: ChainEvent): Ruling | null
  chain(): Chain
  /** deadline is when the step's time is over, in ms since the epoch. */
  deadline: number
  arm(entry: Armed): void
  publicUrl: string
  board: ReturnType<typeof createBoard>
  deliveries: Delivery[]
}

/**
 * driveChain moves a chain from `first` until nothing more is to be done in
 * this step: sends its links, waits for their callbacks and their time.
 */
export async function driveChain(
  step: Step,
  io: Io,
  course: Course,
  first: ChainEvent
): Promise<Driven> {
  let { chain } = course
  let callback: Callback | null = null
  const calls = new Map<number, Call>()
  const pending: Promise<void>[] = []
  const done = new AbortController()
  const armed: Armed[] = []
  const board = createBoard(step, io, course)
  const listening = await listenForLinks(step, io, course, armed)
  const deadline = io.clock.now() + course.timeoutMs

  const handle = (event: ChainEvent): Ruling | null => {
    const moved = advance(chain, event)
    const before = chain
    chain = moved.chain
    if (moved.ruling === 'accepted' && event.kind === 'callback')
      callback = event.callback
    board.follow(before, chain)
    for (const call of calls.values())
      if (chain.current !== call.index || chain.state !== 'running')
        call.over.abort()
    for (const action of moved.actions) {
      if (action.kind === 'done') done.abort()
      else if (action.kind === 'send') send(action.link)
      else {
        const call = calls.get(action.link)
        if (call) call.mayRetry = false
        if (action.kind === 'abort') call?.inFlight.abort()
      }
    }
    return moved.ruling
  }
  const drive: Drive = {
    step,
    io,
    course,
    handle,
    chain: () => chain,
    deadline,
    arm: entry => armed.push(entry),
    publicUrl: listening?.publicUrl ?? '',
    board,
    deliveries: []
  }
  const send = (index: number) => {
    const call: Call = {
      index,
      inFlight: new AbortController(),
      over: new AbortController(),
      mayRetry: true,
      taken: false
    }
    calls.set(index, call)
    pending.push(callLink(drive, call))
  }
  const cancel = () => {
    handle({ kind: 'cancelled', at: io.clock.now() })
  }
  try {
    io.signal.addEventListener('abort', cancel, { once: true })
    pending.push(
      io.clock.sleep(course.timeoutMs, done.signal).then(() => {
        if (!done.signal.aborted)
          handle({ kind: 'chain_timeout', at: io.clock.now() })
      })
    )
    handle(first)
    if (io.signal.aborted) cancel()
    // A link under way may add another one: the next link.
    for (let index = 0; index < pending.length; index += 1) await pending[index]
  } finally {
    io.signal.removeEventListener('abort', cancel)
    await listening?.close()
  }
  const trouble = await board.settled()
  return { chain, deliveries: drive.deliveries, callback, trouble }
}

/** listenForLinks listens where a link's callback comes to the listener. */
async function listenForLinks(
  { inputs }: Step,
  io: Io,
  { config }: Course,
  armed: readonly Armed[]
) {
  const wanted = config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'listener'
  )
  return wanted ? listenFor(inputs, io, armed) : null
}
