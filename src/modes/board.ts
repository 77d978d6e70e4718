import type { Chain, Link } from '../callback/chain.ts'
import { standing } from '../callback/claim.ts'
import { fitText, type NewStatus } from '../callback/status.ts'
import { createStatuses, type Statuses } from '../callback/statuses.ts'
import { fragment } from '../callback/token.ts'
import type { Io } from '../io.ts'
import type { Course } from './drive.ts'
import type { Step } from './step.ts'

/** NOBODY is no run's claimant: to it, whoever has claimed is another. */
const NOBODY = { page: '', attempt: 0, job: '' }

/** Board shows a chain's links as statuses of the build's commit. */
export interface Board {
  statuses: Statuses
  /** contextOf answers `webhook/<chain>/<webhook>`. */
  contextOf(webhook: string): string
  /** pending is posted, and arrived, before the link is sent with `n`. */
  pending(webhook: string, n: string): Promise<void>
  /** isTaken answers whether another run has a link that was sent from here. */
  isTaken(webhook: string): Promise<boolean>
  /** follow posts the verdict of each link that has just come to an end. */
  follow(before: Chain, after: Chain): void
  /** settled answers, once all has arrived, why something did not, or null. */
  settled(): Promise<string | null>
}

/**
 * createBoard answers the board of a course; nothing is posted yet. Only a
 * chain with a link that hands over is shown.
 */
export function createBoard(
  { inputs }: Pick<Step, 'inputs'>,
  io: Io,
  { config, reported }: Pick<Course, 'config' | 'reported'>
): Board {
  const { apiUrl, serverUrl, repository, sha } = inputs.environment
  const { run } = reported
  const statuses = createStatuses(io.api, {
    apiUrl,
    repository,
    sha: run.headSha ?? sha
  })
  const shown = config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'event'
  )
  const page = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  const contextOf = (webhook: string) =>
    fitText(`webhook/${config.name}/${webhook}`)
  // One after the other: the order of statuses is what tells their story.
  let posts: Promise<unknown> = Promise.resolve()
  const queue = (post: () => Promise<unknown>) => {
    posts = posts.then(post)
    // Whoever waits for the posts sees what became of this one.
    posts.catch(() => {})
  }
  const sent = new Map<string, string>()
  const isTaken = async (webhook: string) => {
    const n = sent.get(webhook)
    if (n === undefined) return false
    const list = await statuses.list(contextOf(webhook))
    return standing(list, n, NOBODY).kind === 'refused'
  }
  return {
    statuses,
    contextOf,
    isTaken,
    async pending(webhook, n) {
      if (!shown) return
      sent.set(webhook, n)
      queue(() =>
        statuses.post({
          state: 'pending',
          context: contextOf(webhook),
          description: 'sent, waiting for the callback',
          target_url: `${page}#${fragment(n)}`
        })
      )
      await posts
    },
    follow(before, after) {
      if (!shown) return
      for (const [index, link] of after.links.entries()) {
        const ended = before.links[index]?.state !== link.state
        const verdict =
          ended && link.via !== 'status' ? verdictOf(link, page, io) : null
        if (verdict === null) continue
        queue(async () => {
          // The verdict of a link that was taken is for its taker to post.
          if (link.via === 'event' && (await isTaken(link.name))) return
          const context = contextOf(link.name)
          await statuses.post({ ...verdict, context })
        })
      }
    },
    settled: () =>
      posts.then(
        () => null,
        (error: unknown) =>
          `a commit status of the chain could not be written: ${error instanceof Error ? error.message : error}`
      )
  }
}

/** verdictOf answers what anybody may read of how a link ended. */
function verdictOf(
  link: Link,
  page: string,
  { redact }: Pick<Io, 'redact'>
): Omit<NewStatus, 'context'> | null {
  const said = link.callback?.description ?? link.reason
  const url = link.callback?.target_url ?? page
  // A link with a hole in it leads nowhere.
  const target_url = redact(url) === url ? url : page
  switch (link.state) {
    case 'success':
    case 'failure':
    case 'error':
      return {
        state: link.state,
        description: said && redact(said),
        target_url
      }
    case 'timeout':
      return { state: 'error', description: 'ran out of time', target_url }
    case 'cancelled':
      return {
        state: 'error',
        description: 'the step was cancelled',
        target_url
      }
    case 'skipped':
    case 'sending':
    case 'waiting':
      return null
  }
}
