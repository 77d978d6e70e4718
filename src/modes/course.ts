import { ApiError } from '../build/error.ts'
import { createChain, resumeChain } from '../callback/chain.ts'
import type { Io } from '../io.ts'
import { createBoard } from './board.ts'
import { machinePlan } from './chain.ts'
import { claimLink } from './claim.ts'
import type { Continuation } from './continuation.ts'
import type { Course } from './drive.ts'
import { readEarlier } from './earlier.ts'
import { happening } from './happening.ts'
import { prepareLinks } from './links.ts'
import { publicUrl } from './public-url.ts'
import { readReported } from './reported.ts'
import type { Step } from './step.ts'

/** Resumed is the course of a chain that goes on, or why it must not. */
type Resumed =
  | { kind: 'ready'; course: Course }
  | { kind: 'refused'; reason: string }

/**
 * resumeCourse reads and renders all that the rest of a chain needs, and
 * claims the link only then, so that what is wrong uses nothing up.
 */
export async function resumeCourse(
  step: Step,
  io: Io,
  { claims, plan, index }: Continuation
): Promise<Resumed> {
  const { inputs } = step
  const { repository } = inputs.environment
  publicUrl(inputs, inputs.listen.port)
  const read = await readReported(step, io, true)
  const reported = { ...read, run: { ...read.run, headSha: claims.sha } }
  const { events } = await happening(reported, io, repository, [plan])
  const machine = machinePlan(plan)
  const course: Course = {
    config: plan,
    chain: createChain(machine),
    reported,
    event:
      plan.events.find(name => events.includes(name)) ?? plan.events[0] ?? '',
    timeoutMs: inputs.timeoutMs ?? plan.timeout
  }
  prepareLinks({ step, io, course }, index + 1)
  const board = createBoard(step, io, course)
  try {
    const earlier = await readEarlier(plan, index, board)
    const claimed = await claimLink(step, io, board, claims)
    if (claimed.kind === 'refused') return claimed
    const started = claimed.sent.created
    const chain = resumeChain(machine, { link: index, earlier, started })
    return { kind: 'ready', course: { ...course, chain } }
  } catch (error) {
    if (!(error instanceof ApiError) || io.signal.aborted) throw error
    return {
      kind: 'refused',
      reason: `whether the link still waits cannot be made sure of: ${error.message}`
    }
  }
}
