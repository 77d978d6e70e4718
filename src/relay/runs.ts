import { ownValue } from '../lib/json.ts'
import { type CallApi, GitHubError } from './github.ts'
import { NOT_FOUND, type Reply } from './response.ts'

/** How a run ended, in the words of a callback. */
export interface RunResult {
  state: 'success' | 'failure' | 'error'
  description: string
  target_url: string | null
}

/** The pauses between looks at a run; the last one repeats. */
const PAUSES_MS = [1_000, 1_000, 2_000, 3_000]

/** Returns the response to a request for the state of a run. */
export async function answerRun(run: string, call: CallApi): Promise<Reply> {
  const found = await readRun(run, call)
  switch (found.kind) {
    case 'unknown':
      return NOT_FOUND
    case 'running':
      return { status: 202, body: { state: 'pending' } }
    case 'ended':
      return { status: 200, body: { ...found.result } }
  }
}

/**
 * Returns how a run ended, null where it has not before `end`, in Unix
 * milliseconds, or cannot be read: it has started, and its own URL returns its
 * state.
 */
export async function waitForRun(
  run: string,
  call: CallApi,
  options: {
    end: number
    now: () => number
    sleep: (ms: number) => Promise<void>
  }
): Promise<RunResult | null> {
  const { end, now, sleep } = options
  for (let looks = 0; ; looks += 1) {
    const pause = PAUSES_MS[Math.min(looks, PAUSES_MS.length - 1)] ?? 0
    const left = end - now()
    if (left <= 0) return null
    await sleep(Math.min(pause, left))
    try {
      const found = await readRun(run, call)
      if (found.kind === 'ended') return found.result
    } catch (error) {
      if (error instanceof GitHubError) return null
      throw error
    }
  }
}

async function readRun(
  run: string,
  call: CallApi
): Promise<
  | { kind: 'unknown' }
  | { kind: 'running' }
  | { kind: 'ended'; result: RunResult }
> {
  const { status, json } = await call({
    path: `/actions/runs/${run}`,
    permission: 'actions:read'
  })
  if (status === 404) return { kind: 'unknown' }
  if (ownValue(json, 'status') !== 'completed') return { kind: 'running' }
  const conclusion = String(ownValue(json, 'conclusion') ?? 'unknown')
  const page = ownValue(json, 'html_url')
  return {
    kind: 'ended',
    result: {
      state:
        conclusion === 'success' || conclusion === 'failure'
          ? conclusion
          : 'error',
      description: `The run ended as ${conclusion}.`,
      target_url: typeof page === 'string' ? page : null
    }
  }
}
