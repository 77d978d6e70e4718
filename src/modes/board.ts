import type { Chain, Link } from '../callback/chain.ts'
import type { NewStatus } from '../callback/status.ts'
import { createStatuses, type Statuses } from '../callback/statuses.ts'
import type { Io } from '../io.ts'
import type { Course } from './drive.ts'
import type { Step } from './step.ts'

/** Board shows a chain's links as statuses of the build's commit. */
export interface Board {
  statuses: Statuses
  /** shown says that this chain's links are shown: one hands over. */
  shown: boolean
  /** contextOf answers `webhook/<chain>/<webhook>`. */
  contextOf(webhook: string): string
  /** page answers the reported run's page with a link's fragment. */
  page(fragment: string): string
  /** pending is posted, and arrived, before the link is sent. */
  pending(webhook: string, fragment: string): Promise<void>
  /** follow posts the verdict of each link that has just come to an end. */
  follow(before: Chain, after: Chain): void
  /** settled answers, once all has arrived, why something did not, or null. */
  settled(): Promise<string | null>
}

/** createBoard answers the board of a course; nothing is posted yet. */
export function createBoard(
  { inputs }: Pick<Step, 'inputs'>,
  io: Io,
  { config, reported }: Pick<Course, 'config' | 'reported'>
): Board {
  const { apiUrl, serverUrl, repository } = inputs.environment
  const { run } = reported
  const sha = run.headSha ?? inputs.environment.sha
  const statuses = createStatuses(io.api, { apiUrl, repository, sha })
  const shown = config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'event'
  )
  const server = serverUrl.replace(/\/+$/, '')
  const runPage = `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  const contextOf = (webhook: string) => `webhook/${config.name}/${webhook}`
  let posts: Promise<void> = Promise.resolve()
  const post = (status: NewStatus) => {
    posts = posts.then(async () => {
      await statuses.post(status)
    })
    // Whoever waits for the posts sees what became of this one.
    posts.catch(() => {})
  }
  return {
    statuses,
    shown,
    contextOf,
    page: fragment => `${runPage}#${fragment}`,
    async pending(webhook, fragment) {
      if (!shown) return
      post({
        state: 'pending',
        context: contextOf(webhook),
        description: 'sent, waiting for the callback',
        target_url: `${runPage}#${fragment}`
      })
      await posts
    },
    follow(before, after) {
      if (!shown) return
      for (const [index, link] of after.links.entries()) {
        const ended = before.links[index]?.state !== link.state
        const status = ended && link.via !== 'status' ? verdictOf(link) : null
        if (status !== null)
          post({
            ...status,
            context: contextOf(link.name),
            target_url: link.callback?.target_url ?? runPage
          })
      }
    },
    settled: () =>
      posts.then(
        () => null,
        (error: unknown) => String(error)
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
