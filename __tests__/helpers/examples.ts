import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ownInputs } from './documentation.ts'
import {
  answer,
  type Handler,
  type Handlers,
  type Received
} from './fake-receiver.ts'
import { type Json, makeJob, makeRun, ROOT } from './fixtures.ts'
import { type Harness, KEY, startHarness, workflowRun } from './harness.ts'
import type { RunOptions, RunResult } from './run-action.ts'

export const PAGE = 'https://github.com/acme/lmp/actions/runs/1001'
export const TITLE = 'Tell <!channel> & @everyone'

export const PASSED = makeRun({ display_title: TITLE })
export const FAILED = makeRun({ display_title: TITLE, conclusion: 'failure' })
export const BEFORE = makeRun({ id: 900, run_number: 6, conclusion: 'failure' })
export const JOBS = [
  makeJob({ conclusion: 'failure' }),
  makeJob({ id: 5002, name: 'test (arm)', conclusion: 'failure' }),
  makeJob({ id: 5003, name: 'docs' })
]

/** One request as the receiving service needs it. */
export interface SentRequest {
  method?: string
  url: string
  /** Those that the service reads. */
  headers?: Record<string, string>
  body: unknown
}

/** A run of an example's `workflow.yml`, and what it must send. */
export interface NotifyScenario {
  /** The end of the test's title: "when ...". */
  when: string
  /** Default: a run that passed. */
  runs?: Json[]
  /** Default: one job that passed. */
  jobs?: Json[]
  /** The event and the environment; default: workflow_run of the last run. */
  step?: Pick<RunOptions, 'env' | 'event'>
  /** The values of `${{ }}`; `BASE` is the receiver's origin. */
  values: Record<string, string>
  /** The status code that the service returns; default: 200. */
  status?: number
  /** The requests, sorted by URL. */
  sent: SentRequest[]
}

/** A run whose texts are as long as they get, at a service with limits. */
export interface LimitScenario
  extends Pick<NotifyScenario, 'when' | 'runs' | 'jobs' | 'step' | 'values'> {
  /** Returns the limits of the service that a body exceeds. */
  exceeded(body: string): string[]
}

/** A run of an example's chain against receivers, and what must result. */
interface ChainScenario {
  title: string
  paths: Record<string, Handlers>
  step?: Pick<RunOptions, 'env' | 'event'>
  check(outcome: ChainOutcome): void
}

interface ChainOutcome {
  ran: RunResult
  links: Json[]
  requests: Received[]
}

/** A test that needs more than one run of one step. */
interface CustomScenario {
  title: string
  run(): Promise<void>
}

export type Scenario =
  | NotifyScenario
  | LimitScenario
  | ChainScenario
  | CustomScenario

/** Returns the scenarios of the example in that folder of `examples/`. */
export async function loadScenarios(folder: string): Promise<Scenario[]> {
  const { scenarios } = await import(`../examples/${folder}.ts`)
  return scenarios
}

/** Returns the text of a file in `examples/`. */
export function readExample(path: string): string {
  return readFileSync(join(ROOT, 'examples', path), 'utf8')
}

export interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, string>
}

export interface Workflow {
  on: Json
  permissions: Record<string, string>
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number
      if?: string
      needs?: string
      permissions?: Record<string, string>
      steps: Step[]
    }
  >
}

/** Returns a workflow in `examples/`. */
export function readWorkflow(path: string): Workflow {
  return parse(readExample(path))
}

/** Returns all steps of a workflow in `examples/`. */
export function stepsOf(path: string): Step[] {
  return Object.values(readWorkflow(path).jobs).flatMap(({ steps }) => steps)
}

/**
 * Returns the inputs of each step that runs this action in a workflow in
 * `examples/`. A secret without a value in `values` is KEY.
 */
export function inputsOf(
  path: string,
  values: Record<string, string> = {}
): Record<string, string>[] {
  return stepsOf(path)
    .map(ownInputs)
    .filter(inputs => inputs !== null)
    .map(inputs => fillIn(inputs, values))
}

/** Returns `inputs` with each `${{ }}` replaced by its value. */
export function fillIn(
  inputs: Record<string, string>,
  values: Record<string, string>
): Record<string, string> {
  const replaced = (text: string) =>
    text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      const value =
        values[name] ?? (name.startsWith('secrets.') ? KEY : undefined)
      assert.ok(value !== undefined, `no value for ${name}`)
      return value
    })
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [name, replaced(text)])
  )
}

/** Runs a scenario of the example in that folder. */
export async function runScenario(
  folder: string,
  scenario: Scenario
): Promise<void> {
  if ('run' in scenario) return scenario.run()
  if ('paths' in scenario) {
    const harness = await startHarness({}, { paths: scenario.paths })
    const ran = await runStep(harness, folder, scenario.step)
    const links: Json[] = JSON.parse(ran.outputs.links ?? '[]')
    return scenario.check({ ran, links, requests: harness.receiver.requests })
  }
  const { runs, jobs, step } = apiAndStep(scenario)
  if ('exceeded' in scenario) {
    const harness = await startHarness(
      { runs, jobs },
      { handler: limited(scenario.exceeded) }
    )
    const ran = await runStep(harness, folder, step, scenario.values)
    assert.equal(ran.code, 0, ran.stdout)
    assert.ok(harness.receiver.requests.length > 0)
    return
  }
  const handler = answer(scenario.status ?? 200)
  const harness = await startHarness({ runs, jobs }, { handler })
  const ran = await runStep(harness, folder, step, scenario.values)
  assert.equal(ran.code, 0, ran.stdout)
  assertSent(harness.receiver.requests, scenario.sent, ran.log)
}

/** Responds as a service that refuses what exceeds its limits. */
export function limited(exceeded: LimitScenario['exceeded']): Handler {
  return exchange => {
    const faults = exceeded(exchange.request.body.toString())
    return answer(faults.length === 0 ? 200 : 400, { body: faults.join(', ') })(
      exchange
    )
  }
}

/** Returns the places whose text has more than `most` characters, or none. */
export function longerThan(
  most: number,
  texts: Record<string, unknown>
): string[] {
  return Object.entries(texts)
    .filter(
      ([, text]) =>
        typeof text !== 'string' || text.length > most || text === ''
    )
    .map(([place, text]) => `${place}: ${String(text).length} of ${most}`)
}

/** Ninety failed jobs of a matrix, whose names need escaping. */
export const MATRIX = Array.from({ length: 90 }, (_, at) =>
  makeJob({
    id: 6000 + at,
    name: `test (ubuntu-24.04, <node ${at}> & more, --shard=${at}/90)`,
    conclusion: 'failure'
  })
)

/** A run whose workflow and title are as long as GitHub lets them be. */
export const LONG = makeRun({
  name: '&'.repeat(268),
  display_title: '<'.repeat(1000),
  conclusion: 'failure'
})

/** Returns what the API knows in a scenario, and the step's event. */
export function apiAndStep({
  runs = [PASSED],
  jobs = [makeJob()],
  step = workflowRun(runs.at(-1))
}: Pick<NotifyScenario, 'runs' | 'jobs' | 'step'>): Required<
  Pick<NotifyScenario, 'runs' | 'jobs' | 'step'>
> {
  return { runs, jobs, step }
}

/**
 * Runs the only step of an example's `workflow.yml` that uses this action,
 * with the receiver in the place of every host that a webhook names.
 */
export function runStep(
  harness: Harness,
  folder: string,
  step: RunOptions = {},
  values: Record<string, string> = {}
): Promise<RunResult> {
  const base = harness.receiver.url
  const local = (text: string) =>
    text
      .replaceAll(/(\burl: )https?:\/\/[^/\s]+/g, `$1${base}`)
      .replaceAll('BASE', base)
  const [inputs, ...others] = inputsOf(`${folder}/workflow.yml`, values)
  assert.ok(inputs && others.length === 0)
  const { 'config-file': file = 'webhooks.yml', config, ...rest } = inputs
  return harness.run({
    ...step,
    inputs: {
      ...rest,
      config: local(config ?? readExample(`${folder}/${file}`)),
      secrets: local(inputs.secrets ?? ''),
      'allowed-hosts': '127.0.0.1',
      'allowed-schemes': 'http',
      ...(inputs.mode === 'chain'
        ? { listen: '127.0.0.1:0', 'public-url': '' }
        : {})
    }
  })
}

/** Returns the body of the default payload, for a build without jobs. */
export function defaultPayload(status: string, conclusion: string): string {
  return `{"build_id":1001,"url":"https://api.github.com/repos/acme/lmp/actions/runs/1001","status":"${status}","runs":[],"web_url":"https://github.com/acme/lmp/actions/runs/1001","name":"${TITLE}","trigger_name":"CI","created":"2026-07-26T14:53:20+00:00","completed":"2026-07-26T15:10:24+00:00","status_events":[{"time":"2026-07-26T14:53:20+00:00","status":"QUEUED"},{"time":"2026-07-26T14:53:22+00:00","status":"RUNNING"},{"time":"2026-07-26T15:10:24+00:00","status":"${status}"}],"runs_url":"https://api.github.com/repos/acme/lmp/actions/runs/1001/jobs","reason":"GitHub push(main): Update the kernel, https://github.com/acme/lmp/commit/ac73aa11076f8ce7f9e27615d89734837ef4265a","annotation":null,"github":{"repository":"acme/lmp","head_repository":"acme/lmp","workflow":"CI","workflow_path":".github/workflows/ci.yml","run_id":1001,"run_number":7,"run_attempt":1,"event":"push","ref":"main","sha":"ac73aa11076f8ce7f9e27615d89734837ef4265a","pull_request":null,"actor":"octocat","conclusion":"${conclusion}"}}`
}

/** Throws unless `requests` are those expected, sorted by URL. */
export function assertSent(
  requests: readonly Received[],
  expected: readonly SentRequest[],
  log: string
): void {
  assert.equal(requests.length, expected.length, log)
  const sorted = requests.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  for (const [index, one] of expected.entries()) {
    const request = sorted[index]
    assert.ok(request)
    assert.deepEqual(pick(request, one), {
      method: 'POST',
      headers: {},
      ...one
    })
  }
}

function pick(
  request: Received,
  { headers = {}, body }: SentRequest
): SentRequest {
  const text = request.body.toString()
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(
      Object.keys(headers).map(name => [name, request.headers[name] ?? ''])
    ),
    body: typeof body === 'string' ? text : JSON.parse(text)
  }
}
