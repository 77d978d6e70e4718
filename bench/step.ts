import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputEnv, runnerEnv } from '../__tests__/helpers/run-action.ts'
import type { Command } from './measure.ts'
import { BODY } from './workload.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KEY = 'UseSomethingGoodHere'

/** The action as it is committed, or that in BENCH_BUNDLE. */
export const BUNDLE = process.env.BENCH_BUNDLE ?? join(ROOT, 'dist/index.js')

/** A program, its inputs, and what surrounds it. */
export interface Step {
  /** Runs `script`; default: this Node. */
  program?: string
  script: string
  /** Declares the inputs and their defaults. */
  actionFile: string
  inputs: Readonly<Record<string, string>>
  apiUrl: string
  /** The config in the workspace. */
  config?: string
  /** Fills the event up to so many bytes. */
  eventBytes?: number
  env?: Readonly<Record<string, string>>
}

/**
 * Returns the command that runs a step as the runner does after the recorded
 * run has completed, with a workspace and file commands of its own.
 */
export function prepareStep(step: Step): Command & { env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const path = (name: string) => join(folder, name)
  mkdirSync(path('temp'))
  const recorded = new URL('../demo/recorded/run.json', import.meta.url)
  const run: { repository: { full_name: string } } = JSON.parse(
    readFileSync(recorded, 'utf8')
  )
  const { repository } = run
  const event = { action: 'completed', repository, workflow_run: run }
  const text = JSON.stringify({ ...event, padding: '' })
  const padding = 'x'.repeat(Math.max(0, (step.eventBytes ?? 0) - text.length))
  writeFileSync(path('event.json'), JSON.stringify({ ...event, padding }))
  if (step.config !== undefined) {
    mkdirSync(path('.github'))
    writeFileSync(path('.github/webhooks.yml'), step.config)
  }
  for (const name of ['output', 'state', 'summary'])
    writeFileSync(path(name), '')
  return {
    ...(step.program ? { program: step.program } : {}),
    argv: [step.script],
    cwd: folder,
    env: {
      ...runnerEnv(folder),
      ...inputEnv(step.actionFile, step.inputs),
      GITHUB_API_URL: step.apiUrl,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_REPOSITORY: repository.full_name,
      GITHUB_STATE: path('state'),
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: path('temp'),
      ...step.env
    }
  }
}

/**
 * Returns a step of this action, or of a bundle with its inputs, that
 * signs and delivers one `payload` to `${url}/hook`.
 */
export function ownStep(script: string, url: string, payload: string): Step {
  return {
    script,
    actionFile: join(ROOT, 'action.yml'),
    inputs: {
      config: `notify:\n  webhooks:\n    - url: ${url}/hook\n      secret_name: key\n      payload: ${payload}\n`,
      secrets: `key=${KEY}`,
      'allowed-hosts': '127.0.0.1',
      'allowed-schemes': 'http'
    },
    apiUrl: payload === 'github' ? 'http://127.0.0.1:1' : url
  }
}

/**
 * Returns a step that signs one payload, as long as the body of the fan-out,
 * and delivers it to `count` webhooks.
 */
export function recordStep(script: string, url: string, count: number): Step {
  const webhooks = Array.from({ length: count }, (_, at) => ({
    name: `w${at}`,
    url: `${url}/hook`,
    secret_name: 'key',
    payload: 'github'
  }))
  const { inputs, ...step } = ownStep(script, url, 'github')
  const { config, ...rest } = inputs
  return {
    ...step,
    inputs: rest,
    config: `notify:\n  webhooks:\n${webhooks.map(one => `    - ${JSON.stringify(one)}\n`).join('')}`,
    eventBytes: BODY.length,
    // In this event the config is read from the workspace.
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
  }
}
