import { parse, stringify } from 'yaml'

/** Snippet is what a block of YAML is a part of, made whole. */
export type Snippet =
  | { kind: 'workflow'; workflow: Whole }
  | { kind: 'config'; text: string }

/** Whole is a workflow that GitHub would take. */
export interface Whole {
  on: unknown
  jobs: Record<string, Job>
}

export interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}

interface Job {
  'runs-on'?: string
  needs?: string | string[]
  uses?: string
  steps?: Step[]
}

const PARTS = ['notify', 'chains', 'receive']
const STEP_KEYS = ['uses', 'run']
const JOB_KEYS = ['if', 'needs', 'runs-on', 'permissions', 'concurrency', 'env']
const LINK =
  'chains:\n  - name: x\n    webhooks:\n      - url: https://x.example\n'

/**
 * snippetOf answers the workflow or the webhooks.yml that a block of YAML is,
 * or is cut from: steps, a job, keys of a job, keys of a link. Null for what
 * is none of these.
 */
export function snippetOf(text: string): Snippet | null {
  const data: unknown = parse(text)
  if (Array.isArray(data))
    return data.every(isStep)
      ? workflow({ job: { steps: data.map(whole) } })
      : null
  if (!isMapping(data)) return null
  const keys = Object.keys(data)
  if (isMapping(data.jobs)) {
    const { on = 'push', jobs: _, ...rest } = data
    return workflow(jobsOf(data.jobs), { on, ...rest })
  }
  if (keys.every(key => PARTS.includes(key) || key.startsWith('x-')))
    return { kind: 'config', text }
  if (keys.every(key => key === 'callback'))
    return {
      kind: 'config',
      text: LINK + text.replaceAll(/^(?=.)/gm, '        ')
    }
  if (keys.every(key => JOB_KEYS.includes(key))) return workflow({ job: data })
  if (Object.values(data).every(isJob)) return workflow(jobsOf(data))
  return null
}

/** textOf answers a workflow as YAML. */
export function textOf(workflow: Whole): string {
  return stringify(workflow, { lineWidth: 0 })
}

/** stepsOf answers all steps of a workflow. */
export function stepsOf({ jobs }: Whole): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

/** jobsOf answers jobs; one that is only named becomes an empty one. */
function jobsOf(data: Record<string, unknown>): Record<string, Job> {
  return Object.fromEntries(
    Object.entries(data).map(([name, job]) => [name, isMapping(job) ? job : {}])
  )
}

/** workflow answers jobs as a workflow, with what the block leaves out. */
function workflow(
  jobs: Record<string, Job>,
  rest: Pick<Whole, 'on'> = { on: 'push' }
): Snippet {
  const needed = Object.values(jobs).flatMap(({ needs = [] }) => needs)
  const all: Record<string, Job> = {
    ...Object.fromEntries(needed.map(name => [name, {}])),
    ...jobs
  }
  const complete = Object.entries(all).map(([name, job]) => [
    name,
    job.uses
      ? job
      : {
          'runs-on': 'ubuntu-24.04',
          ...job,
          steps: job.steps ?? [{ run: 'true' }]
        }
  ])
  return {
    kind: 'workflow',
    workflow: { ...rest, jobs: Object.fromEntries(complete) }
  }
}

/** whole answers a step that does something, if only its `if` is shown. */
function whole(step: Step): Step {
  return step.uses || step.run ? step : { ...step, run: 'true' }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStep(value: unknown): value is Step {
  return (
    isMapping(value) && (STEP_KEYS.some(key => key in value) || 'if' in value)
  )
}

function isJob(value: unknown): value is Job {
  return isMapping(value) && ('runs-on' in value || 'steps' in value)
}
