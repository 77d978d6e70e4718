import * as v from 'valibot'
import type { Runner } from '../runner.ts'
import type { Run } from './run.ts'
import { parseRun } from './run.ts'

/** Environment is what the runner says of the run that this job is in. */
export type Environment = Pick<
  Runner,
  | 'repository'
  | 'workflow'
  | 'workflowRef'
  | 'runId'
  | 'runNumber'
  | 'runAttempt'
  | 'sha'
  | 'ref'
  | 'refName'
  | 'headRef'
  | 'eventName'
  | 'actor'
  | 'serverUrl'
  | 'apiUrl'
  | 'event'
>

const text = v.fallback(v.nullable(v.string()), null)
const repository = v.object({ full_name: v.string() })

const payload = v.fallback(
  v.object({
    pull_request: v.fallback(
      v.nullable(
        v.object({
          number: v.number(),
          title: text,
          head: v.fallback(
            v.object({
              ref: text,
              sha: text,
              repo: v.fallback(v.nullable(repository), null)
            }),
            { ref: null, sha: null, repo: null }
          )
        })
      ),
      null
    ),
    head_commit: v.fallback(
      v.nullable(v.object({ message: v.string() })),
      null
    ),
    repository: v.fallback(v.object({ private: v.boolean() }), {
      private: false
    })
  }),
  { pull_request: null, head_commit: null, repository: { private: false } }
)

/** runFromEvent answers the run of a `workflow_run` payload, else null. */
export function runFromEvent(event: unknown): Run | null {
  const wrapped = v.safeParse(
    v.object({
      workflow_run: v.unknown(),
      workflow: v.fallback(v.nullable(v.object({ name: text })), null)
    }),
    event
  )
  if (!wrapped.success) return null
  const run = parseRun(wrapped.output.workflow_run)
  const name = wrapped.output.workflow?.name
  return run && { ...run, workflow: name || run.workflow }
}

/**
 * runFromEnvironment answers the run that this job is in without asking the
 * API: in progress, its times unknown.
 */
export function runFromEnvironment(env: Environment): Run {
  const event = v.parse(payload, env.event)
  const pull = event.pull_request
  const subject = event.head_commit?.message.split('\n')[0]?.trim() || null
  return {
    id: env.runId,
    attempt: env.runAttempt,
    number: env.runNumber || null,
    workflow: env.workflow || null,
    workflowId: null,
    workflowPath: workflowPath(env),
    title: pull?.title ?? subject,
    subject,
    event: env.eventName,
    status: 'in_progress',
    conclusion: null,
    headBranch: env.headRef || pull?.head.ref || env.refName || null,
    headSha: pull?.head.sha || env.sha || null,
    headRepository: pull ? (pull.head.repo?.full_name ?? null) : env.repository,
    isPrivate: event.repository.private,
    actor: env.actor || null,
    pullRequest: pull && { number: pull.number, title: pull.title },
    url: null,
    pageUrl: null,
    jobsUrl: null,
    created: null,
    started: null,
    updated: null
  }
}

function workflowPath({ repository, workflowRef }: Environment): string | null {
  const [path = ''] = workflowRef.split('@')
  return path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : null
}
