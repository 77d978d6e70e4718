import type { Api } from './github.ts'
import { readPages } from './pages.ts'
import type { Run } from './run.ts'
import { parseRun } from './run.ts'

// GitHub lists at most 1,000 runs, however many there are.
const MOST_PAGES = 10

/**
 * readPreviousRun answers the last completed run before `run` of the same
 * workflow, branch and head repository, null when there is none.
 */
export async function readPreviousRun(
  api: Api,
  repository: string,
  run: Run
): Promise<Run | null> {
  const actions = `/repos/${repository}/actions`
  const path = run.workflowId
    ? `${actions}/workflows/${encodeURIComponent(run.workflowId)}/runs`
    : `${actions}/runs`
  const query = { branch: run.headBranch ?? '', status: 'completed' }
  const keys = ['workflow_runs']
  const pages = readPages({ api, path, query, keys, most: MOST_PAGES })
  for await (const { items } of pages) {
    const earlier = items
      .map(parseRun)
      .filter(other => other !== null)
      .filter(other => precedes(other, run))
      .sort((a, b) => order(b) - order(a))
    if (earlier[0]) return earlier[0]
  }
  return null
}

function precedes(other: Run, run: Run): boolean {
  return (
    other.id !== run.id &&
    other.conclusion !== null &&
    order(other) < order(run) &&
    other.headBranch === run.headBranch &&
    other.headRepository === run.headRepository &&
    (run.workflowId === null
      ? other.workflow === run.workflow
      : other.workflowId === null || other.workflowId === run.workflowId)
  )
}

function order(run: Run): number {
  return run.number ?? run.id
}
