import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputEnv, runnerEnv } from '../__tests__/helpers/run-action.ts'
import type { Command } from './child.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KEY = 'UseSomethingGoodHere'

/** BUNDLE is the action as it is committed, or that in BENCH_BUNDLE. */
export const BUNDLE = process.env.BENCH_BUNDLE ?? join(ROOT, 'dist/index.js')

/** Step is a program and what `with:` says to it. */
export interface Step {
  /** program runs `script`; default: this Node. */
  program?: string
  script: string
  /** actionFile declares the inputs and their defaults. */
  actionFile: string
  inputs: Readonly<Record<string, string>>
  apiUrl: string
  env?: Readonly<Record<string, string>>
}

/**
 * stage answers how a step is run as the runner would after the recorded run
 * has completed, with a workspace and file commands of its own.
 */
export function stage(step: Step): Command & { env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const path = (name: string) => join(folder, name)
  mkdirSync(path('temp'))
  const recorded = new URL('../demo/recorded/run.json', import.meta.url)
  const run: { repository: { full_name: string } } = JSON.parse(
    readFileSync(recorded, 'utf8')
  )
  const { repository } = run
  const event = { action: 'completed', repository, workflow_run: run }
  writeFileSync(path('event.json'), JSON.stringify(event))
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
 * ownStep answers a step of this action, or of a bundle with its inputs, that
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
