import type { BuildStatus, RunStatus } from '../build/status.ts'
import type { Chain, LinkState } from '../callback/chain.ts'
import { escaped } from './markdown.ts'

/** Kind is what a state comes to, in the order of what matters most. */
export type Kind = 'failure' | 'waiting' | 'success' | 'skipped'

/** MARKS are the signs of the four kinds; they are in every font. */
export const MARKS: Readonly<Record<Kind, string>> = {
  failure: '✗',
  waiting: '●',
  success: '✓',
  skipped: '–'
}

/** marked answers a state as Markdown, its sign before it on the same line. */
export function marked(state: State): string {
  return `${MARKS[kindOf(state)]}\u00a0${escaped(state)}`
}

type State = RunStatus | BuildStatus | LinkState | Chain['state']

/** kindOf answers which of the four kinds a state is of. */
export function kindOf(state: State): Kind {
  switch (state) {
    case 'PASSED':
    case 'success':
      return 'success'
    case 'SKIPPED':
    case 'skipped':
    case 'not_run':
      return 'skipped'
    case 'QUEUED':
    case 'RUNNING':
    case 'running':
    case 'sending':
    case 'waiting':
      return 'waiting'
    case 'FAILED':
    case 'RUNNING_WITH_FAILURES':
    case 'failure':
    case 'error':
    case 'timeout':
    case 'cancelled':
      return 'failure'
  }
}
