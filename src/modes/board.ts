import type { Chain, Link } from '../callback/chain.ts'
import { fitText, type NewStatus } from '../callback/status.ts'
import { createStatuses, type Statuses } from '../callback/statuses.ts'
import type { Io } from '../io.ts'
import type { Course } from './drive.ts'
import type { Step } from './step.ts'

/** Board shows a chain's links as statuses of the build's commit. */
export interface Board {
  statuses: Statuses
  /** contextOf answers `webhook/<chain>/<webhook>`. */
  contextOf(webhook: string): string
  /** pending is posted, and arrived, before the link is sent. */
  pending(webhook: string, fragment: string): Promise<void>
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
  const server = serverUrl.replace(/\/+$/, '')
  const page = `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  const contextOf = (webhook: string) =>
    fitText(`webhook/${config.name}/${webhook}`)
  // One after the other: the order of statuses is what tells their story.
  let posts: Promise<unknown> = Promise.resolve()
  const post = (status: NewStatus) => {
    posts = posts.then(() => statuses.post(status))
    // Whoever waits for the posts sees what became of this one.
    posts.catch(() => {})
  }
  return {
    statuses,
    contextOf,
    async pending(webhook, fragment) {
      if (!shown) return
      post({
        state: 'pending',
        context: contextOf(webhook),
        description: 'sent, waiting for the callback',
        target_url: `${page}#${fragment}`
      })
      await posts
    },
    follow(before, after) {
      if (!shown) return
      for (const [index, link] of after.links.entries()) {
        const ended = before.links[index]?.state !== link.state
        const verdict = ended && link.via !== 'status' ? verdictOf(link) : null
        if (verdict !== null)
          post({
            ...verdict,
            context: contextOf(link.name),
            target_url: link.callback?.target_url ?? page
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

function verdictOf(
  link: Link
): Pick<NewStatus, 'state' | 'description'> | null {
  const said = link.callback?.description ?? link.reason
  switch (link.state) {
    case 'success':
    case 'failure':
    case 'error':
      return { state: link.state, description: said }
    case 'timeout':
      return { state: 'error', description: 'ran out of time' }
    case 'cancelled':
      return { state: 'error', description: 'the step was cancelled' }
    case 'skipped':
    case 'sending':
    case 'waiting':
      return null
  }
}
