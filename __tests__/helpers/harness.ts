import { after } from 'node:test'
import { type Api, type ApiState, startApi } from './fake-github.ts'
import {
  type Receiver,
  type ReceiverOptions,
  startReceiver
} from './fake-receiver.ts'
import { type Json, makeJob, makeRepository, makeRun } from './fixtures.ts'
import { type RunOptions, type RunResult, runAction } from './run-action.ts'

/** The secret that a harness's webhooks are signed with. */
export const KEY = 'UseSomethingGoodHere'

/** An API, a receiver, and the action between them. */
export interface Harness {
  api: Api
  receiver: Receiver
  /** Runs a step, allowed to reach the receiver, with the secret `key`. */
  run(options?: RunOptions): Promise<RunResult>
  /**
   * Acts with `webhooks` as its inline config. A `url` that starts with
   * a slash is a path of the receiver, and so is one that is left out.
   */
  notify(webhooks: Json[], options?: RunOptions): Promise<RunResult>
  /** What arrived so far, as JSON; they are forgotten then. */
  bodies(): unknown[]
}

/** Returns a harness that ends with the test file. */
export async function startHarness(
  parts: Partial<ApiState> = {},
  options: ReceiverOptions = {},
  apiPaths: ReceiverOptions['paths'] = {}
): Promise<Harness> {
  const api = await startApi(
    { runs: [makeRun()], jobs: [makeJob()], ...parts },
    { paths: apiPaths }
  )
  const receiver = await startReceiver(options)
  after(() => Promise.all([api.close(), receiver.close()]))
  const run: Harness['run'] = ({ inputs, env, ...rest } = {}) =>
    runAction({
      inputs: {
        ...(sends(inputs, env)
          ? { 'allowed-hosts': '127.0.0.1', 'allowed-schemes': 'http' }
          : {}),
        secrets: `key=${KEY}`,
        ...inputs
      },
      env: { GITHUB_API_URL: api.url, ...env },
      ...rest
    })
  return {
    api,
    receiver,
    run,
    notify: (webhooks, { inputs, ...rest } = {}) =>
      run({
        inputs: { config: configOf(receiver.url, webhooks), ...inputs },
        ...rest
      }),
    bodies: () =>
      receiver.requests
        .splice(0)
        .map(({ body }): unknown => JSON.parse(body.toString()))
  }
}

/** True when a step sends, and so reads the inputs of what is allowed. */
export function sends(
  { mode, via, callback }: Readonly<Record<string, string>> = {},
  env: RunOptions['env'] = {}
): boolean {
  if (mode === 'receive') return false
  const event = env.GITHUB_EVENT_NAME ?? ''
  return mode !== 'gate' || (!via && !callback && event.endsWith('_dispatch'))
}

/** Returns a step in a workflow that reports on `run`. */
export function workflowRun(
  run: Json = makeRun(),
  action = 'completed'
): Pick<RunOptions, 'env' | 'event'> {
  return {
    event: {
      action,
      workflow: { name: run.name, path: run.path },
      workflow_run: run,
      repository: makeRepository('acme/lmp')
    },
    env: {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_RUN_ID: '2002',
      GITHUB_RUN_NUMBER: '3',
      GITHUB_WORKFLOW: 'Notify',
      GITHUB_WORKFLOW_REF:
        'acme/lmp/.github/workflows/notify.yml@refs/heads/main'
    }
  }
}

/** Returns a config with `webhooks`, whose URLs may be paths below `base`. */
export function configOf(base: string, webhooks: Json[]): string {
  const complete = webhooks.map(({ url = '/', ...rest }) => ({
    url: String(url).startsWith('/') ? base + url : url,
    ...rest
  }))
  return JSON.stringify({ notify: { webhooks: complete } })
}
