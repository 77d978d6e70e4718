import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { parse } from 'yaml'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import { read } from '../helpers/documentation.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import type { Handlers, Received } from '../helpers/fake-receiver.ts'
import {
  type Json,
  makeFolder,
  makeJob,
  makeRun,
  ROOT,
  readJson,
  SHA
} from '../helpers/fixtures.ts'
import {
  type Harness,
  KEY,
  startHarness,
  workflowRun
} from '../helpers/harness.ts'
import {
  runWorkflow,
  type Start,
  type Workflow,
  type WorkflowRunner
} from '../helpers/workflow.ts'
import { startGitHub } from '../relay/fake-github.ts'
import {
  keyOf,
  localRelay,
  REPOSITORY,
  relayRepository,
  variables
} from '../relay/setup.ts'
import { runStep, type Step as ScenarioStep } from '../scenarios/harness.ts'
import { createNormaliser, nameSignature } from '../scenarios/normalise.ts'
import { transcribe } from '../scenarios/transcript.ts'

/** What happens to an example, and the servers around it. */
export interface Scenario {
  /** Default: "sends the expected requests when" and `when`. */
  title?: string
  when?: string
  /** In order; default: workflow.yml. */
  steps?: Step[]
  /** Default: a run that passed, with one job. */
  runs?: Json[]
  jobs?: Json[]
  /** What else the API knows. */
  api?: Partial<ApiState>
  /** Those without a value are KEY, RELAY is the relay's. */
  secrets?: Record<string, string>
  /** A status for all, or what each path gets; default: 200. */
  responses?: number | Record<string, Handlers>
  /** The repository of the relay. */
  relay?: string
  /** Changes the example's config. */
  edit?(config: string): string
  /** Acts once a step listens; returns the responses. */
  during?: ScenarioStep['during']
  /** Returns texts of a body, and their longest length at the service. */
  limits?(body: string): (readonly [text: unknown, most: number])[]
}

/** A workflow, which its `on` starts unless an event is given; or a request. */
export type Step = string | Started | Post
type Started = [workflow: string, given: Start & { inputs?: Json }]

/** A request to the relay, whose run is started. */
export interface Post {
  /** Default: the callback URL that the last receiver was given. */
  path?: string
  headers?: object
  body: string
  /** Changes the path of the request. */
  misdirect?(path: string): string
  /** Changes the inputs of the run that it starts. */
  forge?(inputs: string): string
}

/** The receiver's origin. */
export const BASE = 'http://receiver.test'

const FAILED = makeRun({
  display_title: 'Tell <!channel> & @everyone',
  conclusion: 'failure'
})
export const PASSED: Json = { ...FAILED, conclusion: 'success' }
export const RUNNING = makeRun({ status: 'in_progress', conclusion: null })
const failedJob = (id: number, name: string) =>
  makeJob({ id, name, conclusion: 'failure' })
export const JOBS = [
  failedJob(5001, 'build'),
  failedJob(5002, 'test (arm)'),
  makeJob({ id: 5003, name: 'docs' })
]

/** Returns the scenario of a run that passes. */
export function passes(secrets = {}, responses = 200): Scenario {
  return { when: 'the run passes', secrets, responses }
}

/** Returns the scenario of a run with two jobs that fail. */
export function fails(secrets = {}, responses = 200): Scenario {
  return { when: 'jobs fail', runs: [FAILED], jobs: JOBS, secrets, responses }
}

/** Returns one whose names are as long as GitHub lets them be, and escaped. */
export function failsAtLength(
  secrets: Scenario['secrets'],
  limits: Scenario['limits']
): Scenario {
  const name = (at: number) =>
    `test (ubuntu-24.04, <node ${at}> & more, --shard=${at}/90)`
  const jobs = [...Array(90).keys()].map(at => failedJob(6000 + at, name(at)))
  const texts = { name: '&'.repeat(268), display_title: '<'.repeat(1000) }
  const runs = [makeRun({ ...texts, conclusion: 'failure' })]
  return { when: '90 jobs of a matrix fail', runs, jobs, secrets, limits }
}

/** Returns the scenarios of the example in that folder of `examples/`. */
export async function loadScenarios(folder: string): Promise<Scenario[]> {
  const { scenarios } = await import(`./${folder}.ts`)
  return scenarios
}

export function titleOf({ title, when }: Scenario): string {
  return title ?? `sends the expected requests when ${when}`
}

/** Returns the text of a file in `examples/`. */
export function readExample(path: string): string {
  return read(`examples/${path}`)
}

/** Returns a workflow in `examples/`. */
export function readWorkflow(path: string): Workflow {
  return parse(readExample(path))
}

/** Runs a scenario, and compares its transcript with the snapshot. */
export async function runScenario(
  t: TestContext,
  folder: string,
  scenario: Scenario
): Promise<void> {
  const { limits, steps = ['workflow.yml'] } = scenario
  const { runs, jobs, responses } = complete(scenario)
  const harness = await startHarness(
    { runs, jobs, ...scenario.api },
    typeof responses === 'number'
      ? { handler: responses }
      : { paths: responses }
  )
  const parts: string[] = []
  const root = makeFolder()
  const example = { folder, scenario, harness, parts, root, artifacts: [] }
  const { api, receiver } = harness
  const relay = steps.some(isPost) ? await startRelay(folder, scenario) : null
  const post = async ({ misdirect = path => path, ...sent }: Post) => {
    const path = sent.path ?? misdirect(callbackPath(receiver.requests.at(-1)))
    const answered = await relay?.({ ...sent, path }, api.state.statuses[SHA])
    parts.push(`===== the relay responds ${answered?.text}`)
    return answered?.started
  }
  for (const [index, step] of steps.entries()) {
    const started = isPost(step) ? await post(step) : step
    if (started)
      await runFile(example, started, String(index === 0 ? 1001 : 3000 + index))
  }
  if (limits) {
    const bodies = receiver.requests.map(({ body }) => String(body))
    assert.ok(bodies.length > 0, parts.join('\n'))
    for (const [text, most] of bodies.flatMap(limits))
      assert.ok(typeof text === 'string' && text && text.length <= most)
    return
  }
  const [apiHost = '', host = ''] = [api, receiver].map(
    ({ url }) => new URL(url).host
  )
  const places = { api: apiHost, receiver: host, folder: root }
  const transcript = createNormaliser(
    places,
    3_600_000
  )(parts.join('\n'))
    // Of a webhook without a name it depends on the port.
    .replaceAll(/(?<=\bmsg(?:_|&#95;))[0-9a-f]{32}/g, '<id>')
    .replaceAll(/(?<="signature": ?"sha256:)[0-9a-f]{64}/g, '<of its text>')
    .replaceAll(/(?<=uploaded since )\S+(?=:)/g, '<time>')
  t.assert.snapshot(transcript, { serializers: [String] })
}

/** Returns a scenario with its defaults. */
export function complete({ runs, jobs, responses }: Scenario) {
  return {
    runs: runs ?? [PASSED],
    jobs: jobs ?? [makeJob()],
    responses: responses ?? 200
  }
}

/** An example with the servers around it. */
interface Example {
  folder: string
  scenario: Scenario
  harness: Harness
  /** The transcript so far. */
  parts: string[]
  root: string
  artifacts: WorkflowRunner['artifacts']
}

function isPost(step: Step): step is Post {
  return typeof step === 'object' && 'body' in step
}

async function runFile(
  example: Example,
  step: string | Started,
  id: string
): Promise<void> {
  const { folder, scenario, harness, parts, artifacts } = example
  const [file, given] = typeof step === 'string' ? [step, {}] : step
  const text = readExample(`${folder}/${file}`)
  const workflow: Workflow = parse(text)
  const start = { ...startOf(example, workflow, given, id) }
  // In the first comment, where it is not acme/lmp.
  const [, before, after] =
    /^# (?:(\S+): )?\S+(?: of ([\w/]+))?/.exec(text) ?? []
  const repository = before ?? after ?? 'acme/lmp'
  const env = { GITHUB_REPOSITORY: repository, ...start.env }
  const RELAY = formatRepositoryKey(keyOf(scenario.relay ?? REPOSITORY))
  const own: Scenario['secrets'] = {
    RELAY,
    ...scenario.secrets,
    ...given.secrets
  }
  const secrets = new Proxy(own, {
    get: (all, name) => all[String(name)] ?? KEY
  })
  parts.push(`===== ${file}`)
  await runWorkflow(
    {
      artifacts,
      api: harness.api.state,
      log: line => parts.push(line),
      runStep: (inputs, files) =>
        runOwn(example, file, { ...start, env, with: inputs, files })
    },
    workflow,
    { ...start, env, secrets }
  )
}

/** Returns what starts a workflow, by its `on`. */
export function startOf(
  { scenario, harness }: Pick<Example, 'scenario'> & Partial<Example>,
  { on }: Workflow,
  { inputs, ...given }: Started[1] = {},
  id = '1001'
): Start {
  if (given.event) return given
  const start = (name: string, event: object = {}) => ({
    event,
    env: {
      GITHUB_EVENT_NAME: name,
      GITHUB_RUN_ID: id,
      GITHUB_SHA: 'f'.repeat(40)
    }
  })
  if (on.schedule) return start('schedule')
  if (on.workflow_dispatch) return start('workflow_dispatch', { inputs })
  if (on.workflow_run) {
    const run = complete(scenario).runs.at(-1)
    return workflowRun(run, String(run?.status))
  }
  if (!on.repository_dispatch) return {}
  const { types } = on.repository_dispatch
  const { api, receiver } = harness ?? assert.fail()
  const dispatches = [...receiver.requests, ...api.requests]
    .filter(({ path }) => path.endsWith('/dispatches'))
    .map(({ body }) => readJson(body) ?? {})
  const { event_type: action, client_payload } =
    dispatches.findLast(one => types.includes(String(one.event_type))) ?? {}
  return start('repository_dispatch', { action, client_payload })
}

/** Runs a step of ours, and adds its results to the transcript. */
async function runOwn(
  { folder, scenario, harness, parts, root }: Example,
  workflow: string,
  step: ScenarioStep
) {
  const { api, receiver } = harness
  const { 'config-file': named = 'webhooks.yml', ...inputs } = step.with ?? {}
  const [, repository] = /^workflow-(\w+)/.exec(workflow) ?? []
  const file = [basename(named), `webhooks-${repository}.yml`].find(name =>
    existsSync(join(ROOT, 'examples', folder, name))
  )
  const { edit = text => text, during } = scenario
  const text = file ? readExample(`${folder}/${file}`) : (inputs.config ?? '')
  const [asked, sent] = [api.requests.length, receiver.requests.length]
  const { 'allowed-hosts': _hosts, ...rest } = inputs
  const given = {
    secrets: '',
    ...rest,
    listen: '127.0.0.1:0',
    'public-url': '',
    ...(rest.mode !== 'callback' && { config: localise(edit(text)) })
  }
  const ran = await runStep(
    { ...step, with: given, ...(inputs.listen && { during }) },
    join(root, String(parts.length)),
    harness
  )
  const outputs = Object.entries(ran.outputs).filter(
    ([name, value]) => value !== '' && !REPEATED.includes(name)
  )
  const requests = requestTexts(receiver.requests.slice(sent))
  parts.push(
    transcribe({
      ...ran,
      log: ran.log.replaceAll(/^::(debug|add-mask)::.*\n/gm, '').trim(),
      outputs: Object.fromEntries(outputs),
      payload: '',
      record: '',
      toApi: api.requests.slice(asked).filter(one => one.method === 'POST'),
      toReceiver: []
    }),
    ...(requests.length > 0 ? ['--- requests', requests.join('\n\n')] : [])
  )
  return ran
}

/** Outputs that say again what the log, the summary and the requests say. */
const REPEATED = ['deliveries', 'payload-file', 'record-file', 'links']

/** Returns a config with the receiver in place of its hosts. */
function localise(config: string): string {
  return config.replaceAll(/(\burl: )https?:\/\/[^/\s]+/g, `$1${BASE}`)
}

/** Returns the files of an example that a relay may start, and their inputs. */
function relayedFiles(folder: string) {
  const files = globSync(`examples/${folder}/workflow*.yml`, { cwd: ROOT })
  return files.map(path => {
    const text = read(path)
    const [, name = ''] = /workflows\/(\S+)/.exec(text) ?? []
    const { on }: Workflow = parse(text)
    const inputs = Object.keys(on.workflow_dispatch?.inputs ?? {})
    return { name, inputs, file: basename(path) }
  })
}

/** Starts a relay in front of a repository with the example's files. */
export async function startRelay(folder: string, { relay: name }: Scenario) {
  const files = relayedFiles(folder)
  const github = await startGitHub(
    relayRepository({
      ...(name && { name }),
      config: localise(readExample(`${folder}/webhooks.yml`)),
      workflows: Object.fromEntries(
        files.map(({ name, inputs }) => [name, inputs])
      ),
      runs: { 1001: { id: 1001, head_sha: SHA } }
    })
  )
  after(github.close)
  const relay = localRelay(variables(github))
  /** Returns the response, and the workflow that the request starts. */
  return async (
    { path = '', headers, body, forge = text => text }: Post,
    statuses: Json[] = []
  ): Promise<{ text: string; started: Started | null }> => {
    github.repository.statuses = { [SHA]: statuses.toReversed() }
    const before = github.dispatches.length
    const sent = { path, body, headers: { ...headers } }
    const { status, json } = await relay.send(sent)
    const text = `${status} ${JSON.stringify(json)}`
    const [run] = github.dispatches.slice(before)
    const file = files.find(({ name }) => name === run?.workflow)?.file
    if (!run || !file) return { text, started: null }
    const inputs = JSON.parse(forge(JSON.stringify(run.body.inputs)))
    return { text, started: [file, { inputs }] }
  }
}

function callbackPath(request: Received | undefined): string {
  const sent = readJson(request?.body ?? assert.fail()) ?? {}
  const url = String(sent.callback_url ?? sent.webhook_url)
  // Docker Hub's limit.
  assert.ok(url.length <= 255)
  return new URL(url).pathname
}

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
  const lines = Object.entries(headers)
    .filter(([name]) => !USUAL.test(name))
    .map(([name, value]) =>
      [name, nameSignature(value, headers, text, SECRETS)].join(': ')
    )
  const isJson = /^[{[]/.test(text)
  const shown = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text
  const end = text === '' ? [] : ['', shown]
  return [`${method} ${url} HTTP/1.1`, ...lines, ...end].join('\n')
}

/** Returns the requests in the snapshot of a scenario, as text. */
export function recordedRequests(folder: string, scenario: Scenario): string[] {
  const snapshots: Record<string, string> = createRequire(import.meta.url)(
    '../examples.test.ts.snapshot'
  )
  const text = snapshots[`examples/${folder} > ${titleOf(scenario)} 1`] ?? ''
  const [, requests = ''] = text.split('\n--- requests\n')
  const [own = ''] = requests.split(/\n(?=---|=====)/)
  return own.trim() === ''
    ? []
    : own.trim().split(/\n\n(?=[A-Z]+ \S+ HTTP\/1\.1$)/m)
}
