import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, matchesGlob } from 'node:path'
import { startStorage } from './artifacts.ts'
import { ownInputs } from './documentation.ts'
import type { ApiState } from './fake-github.ts'
import type { Json } from './fixtures.ts'
import type { RunOptions, RunResult } from './run-action.ts'

type Texts = Record<string, string>

/** A workflow of GitHub Actions. */
export interface Workflow {
  on: {
    workflow_run?: Json
    repository_dispatch?: { types: string[] }
    workflow_dispatch?: { inputs?: Record<string, Json> }
    schedule?: Json[]
  }
  jobs: Record<string, Job>
}

interface Job {
  'timeout-minutes'?: number
  if?: string
  needs?: string | string[]
  outputs?: Texts
  steps: Step[]
}

interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  env?: Texts
  with?: Texts
}

/** What starts a workflow, and the secrets that it has. */
export interface Start extends Pick<RunOptions, 'env' | 'event'> {
  secrets?: Readonly<Texts>
}

/** Runs workflows as GitHub does; artifacts are kept from run to run. */
export interface WorkflowRunner {
  /** Runs a step of ours. Gets its inputs and the files of its workspace. */
  runStep(
    inputs: Texts,
    files: Texts
  ): Promise<Pick<RunResult, 'code' | 'outputs'>>
  /** Gets a line for each job and for each step that is not ours. */
  log(line: string): void
  artifacts: Artifact[]
  /** The API that lists the artifacts. */
  api: ApiState
}

interface Artifact {
  run: string
  name: string
  file: string
  text: string
}

/**
 * Runs the jobs of a workflow in their order: conditions, inputs and outputs
 * are evaluated, steps of ours run, artifacts are uploaded and downloaded, and
 * other steps only log what they would do.
 */
export async function runWorkflow(
  runner: WorkflowRunner,
  { on, jobs }: Workflow,
  { env = {}, event, secrets = {} }: Start
): Promise<void> {
  const { GITHUB_RUN_ID: id = '1001' } = env
  const { GITHUB_REPOSITORY: repository = 'acme/lmp' } = env
  const contexts = {
    github: { event, repository, run_attempt: 1, token: 'ghs_test' },
    inputs: readInputs(on.workflow_dispatch?.inputs, Object(event).inputs),
    secrets,
    vars: secrets,
    needs: {} as Record<string, { result: string; outputs: Texts }>
  }
  for (const [name, job] of Object.entries(jobs)) {
    const all = { ...contexts, steps: {} as Record<string, object> }
    const before = [job.needs ?? []].flat().map(one => contexts.needs[one])
    let isGood = before.every(one => one?.result === 'success')
    const isRun = isTrue(job.if, isGood, all)
    runner.log(`===== job ${name}${isRun ? '' : ': skipped'}`)
    isGood = isRun
    const files: Texts = {}
    for (const step of isRun ? job.steps : []) {
      if (!isTrue(step.if, isGood, all)) continue
      const values = fillIn({ ...step.env, ...step.with }, all)
      const inputs = ownInputs({ ...step, with: values })
      if (inputs === null) await runOther(runner, step, values, { id, files })
      else {
        const { code, outputs } = await runner.runStep(inputs, files)
        isGood &&= code === 0
        if (step.id) all.steps[step.id] = { outputs }
      }
    }
    const result = isRun ? (isGood ? 'success' : 'failure') : 'skipped'
    contexts.needs[name] = { result, outputs: fillIn(job.outputs, all) }
  }
}

/** Returns the inputs of a run; a dispatch gives only those that are declared. */
function readInputs(declared: Record<string, Json> = {}, given: unknown): Json {
  const inputs: Json = { ...Object(given) }
  for (const [name, { default: usual, required }] of Object.entries(declared)) {
    inputs[name] ??= usual
    assert.ok(!required || inputs[name], `the input ${name} is required`)
  }
  for (const name of Object.keys(inputs)) assert.ok(name in declared, name)
  return inputs
}

async function runOther(
  { log, artifacts, api }: WorkflowRunner,
  { uses, run = '' }: Step,
  values: Texts,
  { id, files }: { id: string; files: Texts }
): Promise<void> {
  assert.ok(!run.includes('${{'), 'a value that the shell would read')
  const action = uses?.replace(/@.*/, '')
  log(`--- ${action ?? run.trim()}`)
  for (const pair of Object.entries(values)) log(pair.join(': '))
  const { name, path = '', pattern = '', 'run-id': from } = values
  if (action === 'actions/upload-artifact') {
    const [file, text] = [basename(path), readFileSync(path, 'utf8')]
    artifacts.push({ run: id, name: name ?? '', file, text })
    const storage = await startStorage()
    storage.upload(api, { [file]: text }, { name })
  } else if (action === 'actions/download-artifact')
    for (const one of artifacts)
      if (one.run === from && matchesGlob(one.name, name ?? pattern))
        files[[path, ...(name ? [] : [one.name]), one.file].join('/')] =
          one.text
}

/** True when a step or a job runs; `isGood` is whether all before it passed. */
function isTrue(text = 'true', isGood: boolean, contexts: object): boolean {
  const condition = text.replace(/^\$\{\{ (.*) \}\}$/, '$1')
  const isFree = /\b(always|cancelled)\(/.test(condition)
  return (isGood || isFree) && Boolean(evaluate(condition, contexts))
}

function fillIn(texts: Texts = {}, contexts: object): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      String(text).replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression) =>
        String(evaluate(expression, contexts) ?? '')
      )
    ])
  )
}

const FUNCTIONS = {
  fromJSON: JSON.parse,
  toJSON: JSON.stringify,
  always: () => true,
  cancelled: () => false
}

/** GitHub's expressions are nearly JavaScript's. */
function evaluate(expression: string, contexts: object): unknown {
  const names = { ...contexts, ...FUNCTIONS }
  const source = expression.replaceAll(/(?<=[\w)])\.([\w-]+)/g, '?.["$1"]')
  const call = new Function(...Object.keys(names), `return ${source}`)
  return call(...Object.values(names))
}
