import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Permissions } from './fake-github.ts'
import { ROOT } from './fixtures.ts'

/** One workflow of GitHub Actions, as a user may copy it. */
export interface Workflow {
  /** Its path, for a code block the page's with a number. */
  name: string
  text: string
}

/** Returns the text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Returns the workflows in examples/. */
export function exampleWorkflows(): Workflow[] {
  return files('examples/*/workflow*.yml')
}

/** Returns the workflows of the repository itself. */
export function ownWorkflows(): Workflow[] {
  return files('.github/workflows/*.yml')
}

/** Returns the workflows that the pages show as a whole. */
export function shownWorkflows(): Workflow[] {
  return ['README.md', ...globSync('docs/*.md', { cwd: ROOT }).sort()].flatMap(
    page =>
      [...read(page).matchAll(/^```ya?ml\n(.*?)^```/gms)]
        .map(([, text = '']) => text)
        .filter(text => /^on:/m.test(text) && /^jobs:/m.test(text))
        .filter(text => !/# \.\.\./.test(text))
        .map((text, at) => ({ name: `${page}, workflow ${at + 1}`, text }))
  )
}

function files(pattern: string): Workflow[] {
  return globSync(pattern, { cwd: ROOT })
    .sort()
    .map(name => ({ name, text: read(name) }))
}

/** One fenced block of a page. */
export interface Block {
  /** The page with the line that the block begins on. */
  name: string
  page: string
  language: string
  text: string
}

/** The pages that people read: README.md, CONTRIBUTING.md, docs/. */
export const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort()

/** Returns the fenced blocks of a page, without their indentation. */
export function blocksOf(page: string): Block[] {
  const source = read(page)
  const fences = source.matchAll(/^( *)```([^\n`]*)\n(.*?)^ *```$/gms)
  return [...fences].map(
    ({ index, 1: indent = '', 2: info = '', 3: text = '' }) => ({
      name: `${page}:${source.slice(0, index).split('\n').length}`,
      page,
      language: info.trim().split(' ')[0] ?? '',
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    })
  )
}

/** One row of the table of permissions in docs/security.md. */
export interface Grant {
  modes: string[]
  /** Tells the row from the others of its modes. */
  when: string
  permissions: Permissions
}

/** Returns the table of permissions in docs/security.md. */
export function grants(): Grant[] {
  const [, section = ''] =
    /^## Permissions\n(.*)/ms.exec(read('docs/security.md')) ?? []
  return [...section.matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, modes = '', when = '', cell = '']) => ({
      modes: [...modes.matchAll(/`(\w+)`/g)].map(([, mode = '']) => mode),
      when,
      permissions: permissionsIn(cell)
    })
  )
}

/** Returns what the row of `mode` and `when` grants. */
export function grantOf(mode: string, when: string): Permissions {
  const found = grants().find(
    grant => grant.modes.includes(mode) && grant.when === when
  )
  if (!found) throw new Error(`docs/security.md has no row ${mode}: ${when}`)
  return found.permissions
}

function permissionsIn(cell: string): Permissions {
  const found: Permissions = {}
  for (const [, name = '', level] of cell.matchAll(/`([\w-]+): (read|write)`/g))
    found[name] = level === 'write' ? 'write' : 'read'
  return found
}

/** What a block of YAML is a part of, made whole. */
export type Snippet =
  | { kind: 'workflow'; workflow: Whole }
  | { kind: 'config'; text: string }

/** A workflow that GitHub would take. */
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

const PARTS = ['extends', 'notify', 'chains', 'receive']
const STEP_KEYS = ['uses', 'run']
const JOB_KEYS = ['if', 'needs', 'runs-on', 'permissions', 'concurrency', 'env']
const LINK =
  'chains:\n  - name: x\n    webhooks:\n      - url: https://x.example\n'

/**
 * Returns the workflow or the webhooks.yml that a block of YAML is,
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

/** Returns a workflow as YAML. */
export function textOf(workflow: Whole): string {
  return stringify(workflow, { lineWidth: 0 })
}

/** Returns all steps of a workflow. */
export function stepsOf({ jobs }: Whole): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

/**
 * Returns the inputs of a step that runs an action of ours, `mode` among them;
 * null for any other step.
 */
export function ownInputs({
  uses = '',
  with: inputs = {}
}: Step): Record<string, string> | null {
  const [own, mode = 'notify'] =
    /^org\/webhook-action(?:\/(\w+))?@v1$/.exec(uses) ?? []
  return own === undefined ? null : { mode, ...inputs }
}

/** Returns jobs; one that is only named becomes an empty one. */
function jobsOf(data: Record<string, unknown>): Record<string, Job> {
  return Object.fromEntries(
    Object.entries(data).map(([name, job]) => [name, isMapping(job) ? job : {}])
  )
}

/** Returns jobs as a workflow, with what the block leaves out. */
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

/** Returns a step that does something, if only its `if` is shown. */
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
