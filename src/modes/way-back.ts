import type { CallbackKeys } from '../build/payload.ts'
import { type Armed, arm } from '../callback/armed.ts'
import { createToken } from '../callback/token.ts'
import { verdictIn } from '../callback/verdict.ts'
import { wordsOf } from '../callback/words.ts'
import type { Link } from '../config/chain.ts'
import type { Call, Drive } from './drive.ts'
import { createQuota } from './quota.ts'

const TOKEN_BYTES = 16
const EVENT_LIFE_MS = 7 * 24 * 3_600_000

/** WayBack is how a link's callback returns, made ready before it is sent. */
export interface WayBack {
  /** keys are what the receiver is told of it. */
  keys: CallbackKeys
  /** look reads the commit's statuses for what became of the link there. */
  look(): Promise<void>
}

/**
 * wayBack makes a link's callback possible: arms the listener's token, notes
 * the statuses so far, or signs a continuation token. Receivers do call back
 * before they answer.
 */
export async function wayBack(
  drive: Drive,
  call: Call,
  link: Link
): Promise<WayBack> {
  const { io, board, step, course, publicUrl } = drive
  const n = io.randomBytes(TOKEN_BYTES).toString('base64url')
  const way: WayBack = { keys: {}, look: async () => {} }
  const context = board.contextOf(link.name)
  await board.pending(link.name, n)
  switch (link.callback.via) {
    case 'response':
    case 'delivery':
    case 'poll':
      return way
    case 'listener': {
      io.mask(n)
      drive.arm(armedFor(drive, call, link, n))
      return { ...way, keys: { callback_url: `${publicUrl}/hook/${n}/` } }
    }
    case 'status': {
      const [newest] = await board.statuses.list(context)
      const floor = newest?.id ?? 0
      const keys = {
        callback_url: board.statuses.url,
        callback_context: context
      }
      const look = async () => {
        const statuses = await board.statuses.latest(context)
        // The first verdict after the link was sent is the one that counts.
        const callback = statuses
          .filter(({ id }) => id > floor)
          .map(verdictIn)
          .findLast(verdict => verdict !== null)
        if (!callback) return
        const at = io.clock.now()
        drive.handle({ kind: 'callback', link: call.index, callback, at })
      }
      return { keys, look }
    }
    case 'event': {
      const { apiUrl, repository } = step.inputs.environment
      const { run } = course.reported
      const key = step.secrets.get(course.config.token_secret_name ?? '') ?? ''
      const life = link.callback.timeout ?? EVENT_LIFE_MS
      const token = createToken(
        {
          v: 1,
          repo: repository,
          run: run.id,
          att: run.attempt,
          sha: run.headSha ?? step.inputs.environment.sha,
          chain: course.config.name,
          link: link.name,
          exp: Math.floor((io.clock.now() + life) / 1000),
          n
        },
        key
      )
      io.mask(token)
      const look = async () => {
        call.taken ||= await board.isTaken(link.name)
        if (call.taken) call.mayRetry = false
      }
      return {
        look,
        keys: {
          callback_token: token,
          callback_dispatch: {
            url: `${apiUrl}/repos/${repository}/dispatches`,
            event_type: 'webhook-callback',
            client_payload: { token }
          }
        }
      }
    }
  }
}

function armedFor(
  { step, course, handle, chain, io }: Drive,
  call: Call,
  { name, callback }: Link,
  token: string
): Armed {
  const { index } = call
  const log = createQuota(io.log, `callbacks of "${name}" changed nothing`)
  return arm(token, {
    chain: course.config.name,
    webhook: name,
    signature: callback.signature,
    keys: callback.secret_name.flatMap(key => step.secrets.get(key) ?? []),
    format: callback.format ?? null,
    isOver: () => {
      const state = chain().links[index]?.state
      return state === 'timeout' || state === 'cancelled'
    },
    rule: heard => {
      const event = { kind: 'callback' as const, link: index, callback: heard }
      const ruling = handle({ ...event, at: io.clock.now() }) ?? 'unexpected'
      const line = `callback of "${name}": ${wordsOf(heard)} (${ruling})`
      if (ruling === 'accepted') io.log.info(line)
      else if (ruling === 'conflict') log.warning(line)
      else log.info(line)
      const link = chain().links[index]
      const stands = link?.callback?.state ?? link?.state ?? heard.state
      return { ruling, state: stands }
    }
  })
}
