import type { Callback } from './callback.ts'
import { judgeCallback } from './callback.ts'
import type { CommitStatus } from './status.ts'
import { cutText, MAX_CONTEXT, MAX_DESCRIPTION } from './text.ts'

/**
 * verdictIn answers the callback that a commit status is, null while it is
 * pending. A state that is none of GitHub's is `error`.
 */
export function verdictIn(status: CommitStatus): Callback | null {
  const { state, description, context, target_url } = status
  if (state === 'pending') return null
  const known = state === 'success' || state === 'failure'
  const verdict = judgeCallback({
    state: known ? state : 'error',
    description: description && cutText(description, MAX_DESCRIPTION),
    context: cutText(context, MAX_CONTEXT),
    target_url
  })
  return verdict.valid ? verdict.callback : null
}
