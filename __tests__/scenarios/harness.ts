// Each scenario is compared with its transcript in `*.test.ts.snapshot`.
// After a change of behaviour that is meant, write the transcripts again with
// `node --test --test-update-snapshots '__tests__/scenarios/*.test.ts'` and
// review the difference. `BUNDLE=/path/to/dist/index.js` runs another bundle.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestContext } from 'node:test'
import type { ApiState } from '../helpers/fake-github.ts'
import type { Received, ReceiverOptions } from '../helpers/fake-receiver.ts'
import * as fixtures from '../helpers/fixtures.ts'
import { type Json, makeFolder, ROOT, SHA } from '../helpers/fixtures.ts'
import {
  type Harness,
  sends,
  startHarness,
  workflowRun
} from '../helpers/harness.ts'
import { EVEN_PAUSES, type RunOptions } from '../helpers/run-action.ts'
import { createNormaliser } from './normalise.ts'
import { type Outcome, SECRETS, transcribe } from './transcript.ts'

export { SECRETS }

const BUNDLE = resolve(process.env.BUNDLE ?? join(ROOT, 'dist/index.js'))

/** One step of a workflow, as its file and the runner have it. */
export interface Step {
  /** The inputs; action.yml gives the others. */
  with?: Record<string, string>
  /** The input of that name, as data. */
  config?: Json
  env?: RunOptions['env']
  event?: unknown
  files?: Record<string, string>
  /** Acts once the step listens at `origin`; returns the answers. */
  during?: (origin: string) => Promise<string[]>
}

/** What a step left behind. */
export interface Ran {
  outputs: Record<string, string>
  /** All that the receiver has got so far. */
  requests: readonly Received[]
  /** The text of the record, '' without one. */
  record: string
  /** Empty, for files of the next step. */
  folder: string
}

type Responses = ReceiverOptions['paths']

/** The world around the steps. */
export interface World
  extends Partial<Pick<ApiState, 'runs' | 'jobs' | 'contents'>> {
  /** Of the run's commit, oldest first. */
  statuses?: Json[]
  /** Returns what is sent to http://receiver.test. Default: 200. */
  receiver?: Responses
  /** Returns instead of the API, for single paths. */
  api?: Responses
}

/**
 * Runs the steps one after another through the bundle and compares all that
 * results from them with the snapshot. In every text `http://receiver.test` and
 * `http://api.test` mean the two servers.
 */
export async function scenario(
  t: TestContext,
  world: World,
  ...steps: (Step | ((before: Ran) => Step))[]
): Promise<void> {
  const { receiver: paths, api: apiPaths, statuses = [], ...known } = world
  const harness = await startHarness(
    {
      runs: [makeRun()],
      jobs: [makeJob()],
      statuses: { [SHA]: [...statuses] },
      ...known
    },
    { paths },
    apiPaths
  )
  const { api, receiver } = harness
  const folder = makeFolder()
  const normaliser = createNormaliser({
    api: new URL(api.url).host,
    receiver: new URL(receiver.url).host,
    folder
  })
  const parts: string[] = []
  let before: Ran = {
    outputs: {},
    requests: receiver.requests,
    record: '',
    folder
  }
  for (const [index, next] of steps.entries()) {
    const step = typeof next === 'function' ? next(before) : next
    const asked = api.requests.length
    const sent = receiver.requests.length
    const ran = await runStep(step, join(folder, `step-${index + 1}`), harness)
    before = { ...ran, requests: receiver.requests, folder }
    const outcome = transcribe({
      ...ran,
      toApi: api.requests.slice(asked),
      toReceiver: inOrder(step, receiver.requests.slice(sent))
    })
    parts.push(`===== step ${index + 1}`, outcome)
  }
  t.assert.snapshot(normaliser(parts.join('\n')), {
    serializers: [text => text]
  })
}

/** Webhooks are sent side by side, except those of a chain. */
function inOrder(step: Step, requests: Received[]): Received[] {
  const { mode = 'notify' } = step.with ?? {}
  return ['notify', 'test', 'redeliver'].includes(mode)
    ? requests.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
    : requests
}

/** Runs a step; in its texts the names of the two servers are replaced. */
export async function runStep(
  step: Step,
  folder: string,
  { api, receiver, run }: Harness
): Promise<Omit<Outcome, 'toApi' | 'toReceiver'>> {
  const real = (text: string) =>
    text
      .replaceAll('http://api.test', api.url)
      .replaceAll('http://receiver.test', receiver.url)
  const realValues = (texts: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, real(text)])
    )
  let acted: Promise<string[]> | undefined
  const { code, stdout, outputs, summary } = await run({
    bundle: BUNDLE,
    nodeArguments: EVEN_PAUSES,
    folder,
    inputs: realValues(inputsOf(step)),
    env: step.env ?? {},
    event: real(JSON.stringify(step.event ?? {})),
    files: realValues(step.files),
    onOutput(text) {
      const host = /127\.0\.0\.1:\d+(?=[ /])/.exec(text)?.[0]
      if (host !== undefined) acted ??= step.during?.(`http://${host}`)
    }
  })
  const responses = (await acted) ?? []
  const silent = step.during && !acted && '\n(the step never listened)'
  const file = (name: string) =>
    outputs[name] ? readFileSync(outputs[name], 'utf8') : ''
  return {
    code,
    log: stdout + (silent || ''),
    outputs,
    responses,
    summary,
    payload: file('payload-file'),
    record: file('record-file')
  }
}

function inputsOf(step: Step): Record<string, string> {
  return {
    ...(sends(step.with, step.env)
      ? { 'allowed-hosts': '127.0.0.1', 'allowed-schemes': 'http' }
      : {}),
    secrets: Object.entries(SECRETS)
      .map(pair => pair.join('='))
      .join('\n'),
    listen: '127.0.0.1:0',
    ...(step.config ? { config: JSON.stringify(step.config) } : {}),
    ...step.with
  }
}

/** Returns a completed workflow run of 2024; `parts` replace its fields. */
export function makeRun(parts: Json = {}): Json {
  return inYear2024(fixtures.makeRun(parts))
}

/** Returns a completed job of that run; `parts` replace its fields. */
export function makeJob(parts: Json = {}): Json {
  return inYear2024(fixtures.makeJob(parts))
}

/** Returns an object whose times are long ago, and never near now. */
function inYear2024(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('"2026-', '"2024-'))
}

/** Returns the payload of a `workflow_run` event. */
export function workflowRunEvent(run = makeRun(), action = 'completed'): Json {
  return Object(workflowRun(run, action).event)
}

/** Sends a request and returns the status and the body of the response. */
export async function send(
  url: string,
  { method = 'POST', ...rest }: RequestInit
): Promise<string> {
  const response = await fetch(url, { method, ...rest })
  return `${response.status} ${await response.text()}`
}
