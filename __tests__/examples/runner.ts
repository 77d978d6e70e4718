import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { parse } from 'yaml'
import { ownInputs, type Step } from '../helpers/documentation.ts'
import {
  answer,
  type Handlers,
  type Received
} from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun, ROOT } from '../helpers/fixtures.ts'
import {
  type Harness,
  KEY,
  sends,
  startHarness,
  workflowRun
} from '../helpers/harness.ts'
import {
  EVEN_PAUSES,
  type RunOptions,
  type RunResult
} from '../helpers/run-action.ts'
import { createNormaliser, nameSignature } from '../scenarios/normalise.ts'

const FAILED = makeRun({
  display_title: 'Tell <!channel> & @everyone',
  conclusion: 'failure'
})
export const PASSED = { ...FAILED, conclusion: 'success' }
export const RUNNING = makeRun({ status: 'in_progress', conclusion: null })
export const JOBS = [
  makeJob({ conclusion: 'failure' }),
  makeJob({ id: 5002, name: 'test (arm)', conclusion: 'failure' }),
  makeJob({ id: 5003, name: 'docs' })
]

/** A run of the only step of ours in an example's `workflow.yml`. */
export interface WorkflowScenario {
  /** The end of the test's title: "when ...". */
  when: string
  /** Default: a run that passed, with one job. */
  runs?: Json[]
  jobs?: Json[]
  /** The event and the environment; default: workflow_run of the last run. */
  step?: Pick<RunOptions, 'env' | 'event'>
  /** The values of `${{ }}`; `BASE` is the receiver's origin. */
  values?: Record<string, string>
  /** What the receivers respond: one status, or a handler for each path. */
  answers?: number | Record<string, Handlers>
  /** Returns texts of a body, and how long the service lets them be. */
  limits?: Limits
}

type Limits = (body: string) => (readonly [text: unknown, most: number])[]

/** Several steps, or what is not a step. */
interface LongScenario {
  title: string
  /** What the receivers respond by path; default: 200. */
  answers?: Record<string, Handlers>
  run(example: Example): Promise<void>
}

export type Scenario = WorkflowScenario | LongScenario

/** Returns the scenario of a run that passes. */
export function passes(values: Record<string, string>, answers = 200) {
  return { when: 'the run passes', values, answers }
}

/** Returns the scenario of a run with two jobs that fail. */
export function fails(values: Record<string, string>, answers = 200) {
  return { when: 'jobs fail', runs: [FAILED], jobs: JOBS, values, answers }
}

/** Returns one whose names are as long as GitHub lets them be, and escaped. */
export function failsAtLength(
  values: Record<string, string>,
  limits: Limits
): WorkflowScenario {
  const run = { name: '&'.repeat(268), display_title: '<'.repeat(1000) }
  const jobs = Array.from({ length: 90 }, (_, at) =>
    makeJob({
      id: 6000 + at,
      name: `test (ubuntu-24.04, <node ${at}> & more, --shard=${at}/90)`,
      conclusion: 'failure'
    })
  )
  const runs = [makeRun({ ...run, conclusion: 'failure' })]
  return { when: '90 jobs of a matrix fail', runs, jobs, values, limits }
}

/** Returns the scenarios of the example in that folder of `examples/`. */
export async function loadScenarios(folder: string): Promise<Scenario[]> {
  const { scenarios } = await import(`./${folder}.ts`)
  return scenarios
}

export function titleOf(scenario: Scenario): string {
  return 'when' in scenario
    ? `sends the expected requests when ${scenario.when}`
    : scenario.title
}

/** Returns the text of a file in `examples/`. */
export function readExample(path: string): string {
  return readFileSync(join(ROOT, 'examples', path), 'utf8')
}

interface Job {
  'timeout-minutes'?: number
  if?: string
  needs?: string
  permissions?: Record<string, string>
  steps: (Step & { id?: string; if?: string; env?: object })[]
}

interface Workflow {
  on: Json
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

/** Returns a workflow in `examples/`. */
export function readWorkflow(path: string): Workflow {
  return parse(readExample(path))
}

/** Returns all steps of a workflow in `examples/`. */
export function stepsOf(path: string): Job['steps'] {
  return Object.values(readWorkflow(path).jobs).flatMap(({ steps }) => steps)
}

/** Returns the inputs of a step of ours; a secret without a value is KEY. */
function inputsOf(
  path: string,
  index: number,
  values: Record<string, string> = {}
): Record<string, string> {
  const own = stepsOf(path)
    .map(ownInputs)
    .filter(inputs => inputs !== null)
  const fillIn = (text: string) =>
    text.replaceAll(
      /\$\{\{ (.*?) \}\}/g,
      (_, name: string) =>
        values[name] ??
        (name.startsWith('secrets.') ? KEY : assert.fail(`no ${name}`))
    )
  const inputs = own[index] ?? assert.fail(`${path} has no step ${index}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [name, fillIn(text)])
  )
}

interface ExampleStep extends Pick<RunOptions, 'env' | 'event'> {
  /** Its config; default: what the step names, else `webhooks.yml`. */
  file?: string
  /** Which step of ours in the file; default: the first. */
  index?: number
  values?: Record<string, string>
  /** Replace those of the file. */
  inputs?: Record<string, string>
}

/** An example with the servers around it. */
export interface Example {
  folder: string
  harness: Harness
  /** Runs a step of one of its workflows, and adds it to the transcript. */
  run(workflow: string, step?: ExampleStep): Promise<RunResult>
  /** Adds a line to the transcript. */
  note(what: string, value: unknown): void
  /** Returns a config whose webhooks have the receiver in place of their hosts. */
  local(config: string): string
}

/** Runs a scenario, and compares its transcript with the snapshot. */
export async function runScenario(
  t: TestContext,
  folder: string,
  scenario: Scenario
): Promise<void> {
  const isShort = 'when' in scenario
  const { answers = 200 } = scenario
  const { example, transcript } = await startExample(
    folder,
    isShort
      ? { runs: complete(scenario).runs, jobs: complete(scenario).jobs }
      : {},
    typeof answers === 'number'
      ? { handler: answer(answers) }
      : { paths: answers }
  )
  if (!isShort) await scenario.run(example)
  else {
    const { step, values, limits } = complete(scenario)
    const { code, stdout } = await example.run('workflow.yml', {
      ...step,
      values
    })
    if (limits) {
      assert.equal(code, 0, stdout)
      const { requests } = example.harness.receiver
      assert.ok(requests.length > 0)
      for (const { body } of requests)
        for (const [text, most] of limits(String(body))) {
          assert.ok(typeof text === 'string' && text !== '', String(text))
          assert.ok(text.length <= most, `${text.length} of ${most}`)
        }
      return
    }
  }
  t.assert.snapshot(transcript(), { serializers: [String] })
}

/** Returns a scenario with its defaults. */
export function complete({
  runs = [PASSED],
  jobs = [makeJob()],
  step = workflowRun(runs.at(-1)),
  ...rest
}: WorkflowScenario) {
  return { runs, jobs, step, ...rest }
}

async function startExample(
  folder: string,
  ...servers: Parameters<typeof startHarness>
): Promise<{ example: Example; transcript(): string }> {
  const harness = await startHarness(...servers)
  const parts: string[] = []
  const { api, receiver } = harness
  const local = (text: string) =>
    text
      .replaceAll(/(\burl: )https?:\/\/[^/\s]+/g, `$1${receiver.url}`)
      .replaceAll('BASE', receiver.url)
  const example: Example = {
    folder,
    harness,
    local,
    note: (what, value) =>
      parts.push(`${what}: ${JSON.stringify(value, null, 2)}`),
    async run(workflow, { index = 0, values, inputs, file, ...rest } = {}) {
      const { 'config-file': named = 'webhooks.yml', ...own } = inputsOf(
        `${folder}/${workflow}`,
        index,
        values
      )
      const path = `${folder}/${file ?? basename(named)}`
      const config = existsSync(join(ROOT, 'examples', path))
        ? readExample(path)
        : (own.config ?? '')
      const asked = api.requests.length
      const sent = receiver.requests.length
      const ran = await harness.run({
        ...rest,
        nodeArguments: EVEN_PAUSES,
        inputs: {
          ...own,
          config: local(config),
          secrets: local(own.secrets ?? ''),
          ...(sends(own, rest.env) && {
            'allowed-hosts': '127.0.0.1',
            'allowed-schemes': 'http'
          }),
          ...(own.mode === 'chain' && {
            listen: '127.0.0.1:0',
            'public-url': ''
          }),
          ...inputs
        }
      })
      const posted = api.requests.slice(asked).filter(isPost).map(requestText)
      parts.push(
        `===== ${workflow}`,
        shown(ran).replaceAll(dirname(ran.workspace), '<folder>'),
        ...section('posts to the API', posted),
        ...section('requests', requestTexts(receiver.requests.slice(sent)))
      )
      return ran
    }
  }
  const hosts = [api.url, receiver.url].map(url => new URL(url).host)
  const [apiHost = '', receiverHost = ''] = hosts
  const places = { api: apiHost, receiver: receiverHost, folder: '<folder>' }
  const normalise = createNormaliser(places, 3_600_000)
  const transcript = () =>
    normalise(parts.join('\n'))
      // Of a webhook without a name it depends on the port.
      .replaceAll(/(?<=\bmsg(?:_|&#95;))[0-9a-f]{32}/g, '<id>')
      .replaceAll(/(?<="signature": "sha256:)[0-9a-f]{64}/g, '<of its text>')
      .replaceAll(/(?<=uploaded since )\S+(?=:)/g, '<time>')
  return { example, transcript }
}

/** Outputs that say again what the log, the summary and the requests say. */
const REPEATED = ['deliveries', 'payload-file', 'record-file', 'links']

function shown({ code, log, outputs, summary }: RunResult): string {
  const lines = log.split('\n').filter(line => !line.startsWith('::debug::'))
  const values = Object.entries(outputs)
    .filter(([name, value]) => value !== '' && !REPEATED.includes(name))
    .map(([name, value]) => `${name}=${value}`)
  return [
    `exit code: ${code}`,
    ...section('log', [lines.join('\n').trim()]),
    ...section('outputs', [values.join('\n')]),
    ...section('summary', [summary.trim()])
  ].join('\n')
}

function section(title: string, texts: string[]): string[] {
  return texts.length === 0 ? [] : [`--- ${title}`, texts.join('\n\n')]
}

const isPost = ({ method }: Received) => method === 'POST'

const SECRETS = { 'the secret': KEY, 'its secret': 'AndSomethingElseThere' }

/** Headers of every request. */
const USUAL =
  /^(host|connection|accept-encoding|user-agent|content-length|webhook-.*)$/

/** Returns requests as text, sorted. */
export function requestTexts(requests: readonly Received[]): string[] {
  return requests.map(requestText).sort()
}

function requestText({ method, url, headers, body }: Received): string {
  const text = body.toString()
  const named = Object.entries(headers)
    .filter(([name]) => !USUAL.test(name))
    .map(([name, value]) => [
      name,
      nameSignature(value, headers, text, SECRETS)
    ])
  const readable = /^[{[]/.test(text)
    ? JSON.stringify(JSON.parse(text), null, 2)
    : text
  return [
    `${method} ${url} HTTP/1.1`,
    ...named.map(pair => pair.join(': ')),
    ...(text === '' ? [] : ['', readable])
  ].join('\n')
}

/** Returns the requests in the snapshot of a scenario, as text. */
export function recordedRequests(folder: string, scenario: Scenario): string[] {
  const snapshots: Record<string, string> = createRequire(import.meta.url)(
    '../examples.test.ts.snapshot'
  )
  const text = snapshots[`examples/${folder} > ${titleOf(scenario)} 1`] ?? ''
  const [, requests = ''] = text.split('\n--- requests\n')
  return requests.trim() === ''
    ? []
    : requests.trim().split(/\n\n(?=[A-Z]+ \S+ HTTP\/1\.1$)/m)
}
