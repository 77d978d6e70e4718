import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeMidBody,
  type Handler,
  type Received,
  redirect,
  respond,
  silence
} from '../../__tests__/helpers/fake-receiver.ts'
import { mapConcurrent } from '../../src/modes/shared/send.ts'
import { accept, startBackend } from './backend.ts'
import type { Contender } from './contenders.ts'

const AT_ONCE = 16
const LIMIT_MS = 60_000
const RETRY_AFTER_S = 2
const LIMITED = `429 with \`Retry-After: ${RETRY_AFTER_S}\`, then 200`
const CUT = '200, cut in mid-body'

/** What a receiver may do, by its name in the table. */
export const FAILURES: Readonly<
  Record<string, (elsewhere: string) => Handler>
> = {
  '503 once, then 200': () => firstly(respond(503)),
  [LIMITED]: () =>
    firstly(respond(429, { headers: { 'retry-after': `${RETRY_AFTER_S}` } })),
  '500 always': () => respond(500),
  '302 to another host': elsewhere => redirect(elsewhere, 302),
  [CUT]: () => closeMidBody,
  'no response': () => silence
}

/** How a step went whose receiver failed. */
export interface Ending {
  /** The exit code, null when it had to be ended. */
  code: number | null
  requests: number
  outcome: Outcome
}

/**
 * Where the payload went: a receiver accepted it, accepted it before
 * `Retry-After` allowed, or on another host; none did; or it is unknown.
 */
type Outcome = 'taken' | 'early' | 'moved' | 'nowhere' | 'unknown'

/** Returns how each contender ends, by the failures' names. */
export async function failDeliveries(
  contenders: readonly Contender[]
): Promise<{ contender: Contender; endings: Map<string, Ending> }[]> {
  const all = contenders.map(contender => ({
    contender,
    endings: new Map<string, Ending>()
  }))
  const cases = all.flatMap(({ contender, endings }) =>
    Object.keys(FAILURES).map(name => ({ contender, endings, name }))
  )
  const ended = mapConcurrent(cases, AT_ONCE, async one => ({
    ...one,
    ending: await fail(one.contender, one.name)
  }))
  for await (const { endings, name, ending } of ended) endings.set(name, ending)
  return all
}

async function fail(contender: Contender, name: string): Promise<Ending> {
  const [backend, other] = [await startBackend(), await startBackend()]
  const elsewhere = other.base(accept)
  const moved = `${elsewhere.replace('127.0.0.1', 'localhost')}/hook`
  const base = backend.base(FAILURES[name]?.(moved) ?? accept)
  const command = contender.step(base)
  const child = spawn(command.program ?? process.execPath, command.argv, {
    cwd: command.cwd,
    env: command.env,
    stdio: 'ignore'
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  const [code] = await once(child, 'exit')
  clearTimeout(limit)
  const [sent, moves] = [backend.sent(base), other.sent(elsewhere)]
  await Promise.all([backend.close(), other.close()])
  const requests = sent.length + moves.length
  return { code, requests, outcome: outcomeOf(name, sent, moves) }
}

function outcomeOf(
  name: string,
  sent: readonly Received[],
  moves: readonly Received[]
): Outcome {
  if (name === CUT) return 'unknown'
  if (moves.some(({ body }) => body.length > 0)) return 'moved'
  const [first, second] = sent
  if (!name.endsWith('then 200') || !first || !second) return 'nowhere'
  const waited = second.time - first.time
  return name === LIMITED && waited < RETRY_AFTER_S * 1000 ? 'early' : 'taken'
}

function firstly(handler: Handler): Handler {
  return exchange => (exchange.number === 1 ? handler : accept)(exchange)
}
