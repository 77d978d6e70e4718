import * as v from 'valibot'
import type { GitHubContext } from '../context.ts'
import { workflowPath } from '../context.ts'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { repositoryParameters } from '../github/repository.ts'
import { isMapping, listAt, ownValue } from '../lib/json.ts'
import { claimOnce, readCommitted } from './load.ts'
import { readYaml } from './yaml.ts'

/** What a workflow file says about its runs and their reports. */
interface Workflow {
  path: string
  /** The path where it has no name, as GitHub lists it. */
  name: string
  /** Its triggers. */
  events: readonly string[]
  /** The names of the workflows after which it runs (`workflow_run`). */
  watched: readonly string[]
  /** True when a job reports a build through this action. */
  reports: boolean
}

/** Where a step runs. */
type Place = Pick<
  GitHubContext,
  | 'eventName'
  | 'repository'
  | 'sha'
  | 'temp'
  | 'workflowRef'
  | 'workflowSha'
  | 'workspace'
>

/** Triggers of workflows that are not reported themselves. */
const SECONDARY = ['workflow_call', 'workflow_run']

/** The root action, those that send a build, and the reusable workflow. */
const SENDS_BUILD =
  /\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/

/** The modes of the root action that send a build. */
const MODES: readonly unknown[] = [undefined, 'notify', 'chain']

/** The most pages of a repository's workflows, each of 100. */
const MAX_PAGES = 5

/** The most workflows whose files are read. */
const MAX_READ = 20

const LIST = 'GET /repos/{owner}/{repo}/actions/workflows'

const listed = v.object({
  name: v.string(),
  path: v.string(),
  state: v.fallback(v.string(), 'active')
})

/** Returns what a workflow file holds; null for a file that isn't a workflow. */
export function parseWorkflow(path: string, text: string): Workflow | null {
  let data: unknown
  try {
    ;({ data } = readYaml({ text, file: path }))
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
  const on = ownValue(data, 'on')
  if (on === undefined) return null
  const name = ownValue(data, 'name')
  const watched = ownValue(ownValue(on, 'workflow_run'), 'workflows')
  return {
    path,
    name: typeof name === 'string' ? name : path,
    events: isMapping(on) ? Object.keys(on) : textsOf(on),
    watched: textsOf(watched),
    reports: jobsAndSteps(data).some(sendsBuild)
  }
}

function textsOf(oneOrMore: unknown): string[] {
  return [oneOrMore]
    .flat()
    .filter(one => typeof one === 'string' || typeof one === 'number')
    .map(String)
}

/** Returns the jobs and steps of a workflow: each may use an action. */
function jobsAndSteps(workflow: unknown): unknown[] {
  const jobs = ownValue(workflow, 'jobs')
  return Object.values(isMapping(jobs) ? jobs : {}).flatMap(job => [
    job,
    ...listAt(job, 'steps')
  ])
}

function sendsBuild(user: unknown): boolean {
  const uses = ownValue(user, 'uses')
  const mode = ownValue(ownValue(user, 'with'), 'mode')
  return (
    typeof uses === 'string' && SENDS_BUILD.test(uses) && MODES.includes(mode)
  )
}

/**
 * Returns the workflows that nothing reports: no workflow that sends builds
 * runs after them, and they do not send their own; a receive, gate or redeliver
 * step sends none. Workflows that only run after or are called by others are
 * left out. `reporter` is the path of a workflow that reports with a step of
 * another file.
 */
export function unreportedWorkflows(
  workflows: readonly Workflow[],
  reporter: string | null = null
): Workflow[] {
  const watched = new Set(
    workflows
      .filter(({ reports, path }) => reports || path === reporter)
      .flatMap(({ watched }) => watched)
  )
  return workflows.filter(
    ({ name, path, reports, events }) =>
      !reports &&
      path !== reporter &&
      !watched.has(name) &&
      !watched.has(path) &&
      !events.every(event => SECONDARY.includes(event))
  )
}

/**
 * Returns a warning that names the workflows of the repository that the
 * `workflows:` list of a step's own `workflow_run` workflow lacks; null where it
 * lacks none, in later steps of the job, and where the API does not say, which
 * needs `contents: read` and `actions: read`.
 */
export async function coverageWarning(
  api: Api,
  environment: Place
): Promise<string | null> {
  const path = workflowPath(environment)
  if (environment.eventName !== 'workflow_run' || path === null) return null
  if (!claimOnce(environment.temp, 'coverage')) return null
  try {
    const missing = await readUnreported(api, environment, path)
    if (missing.length === 0) return null
    const names = missing.map(({ name, path }) =>
      name === path ? name : `"${name}" (${path})`
    )
    return `${path}: the list on.workflow_run.workflows lacks ${names.join(', ')}, whose runs are not reported; add the names, or set coverage: false`
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}

async function readUnreported(
  api: Api,
  environment: Place,
  path: string
): Promise<Workflow[]> {
  const own = await readWorkflow(api, environment, path)
  if (own === null || own.watched.length === 0) return []
  const missing: string[] = []
  const pages = api.pages(LIST, repositoryParameters(environment.repository), {
    keys: ['workflows'],
    most: MAX_PAGES
  })
  for await (const { items } of pages)
    for (const item of items) {
      const parsed = v.safeParse(listed, item)
      if (!parsed.success) continue
      const { name, path, state } = parsed.output
      // Others are GitHub's own, such as dynamic/pages/pages-build-deployment.
      const isFile = path.startsWith('.github/workflows/')
      const isListed = [name, path].some(one => own.watched.includes(one))
      if (isFile && !isListed && state === 'active' && path !== own.path)
        missing.push(path)
    }
  const read = await Promise.all(
    missing.slice(0, MAX_READ).map(file => readWorkflow(api, environment, file))
  )
  const workflows = [own, ...read.filter(one => one !== null)]
  return unreportedWorkflows(workflows, own.path)
}

async function readWorkflow(
  api: Api,
  environment: Place,
  path: string
): Promise<Workflow | null> {
  const text = await readCommitted(path, environment, api)
  return text === null ? null : parseWorkflow(path, text)
}
