import { randomBytes } from 'node:crypto'
import { createClock } from '../clock.ts'
import type { Config } from '../config/parse.ts'
import { secretsOf } from '../config/template-names.ts'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { readAllowlist } from '../http/allowlist.ts'
import { createHttpClient } from '../http/client.ts'
import { isProxied } from '../http/proxy.ts'
import { type Inputs, readInputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import { closestMatch } from '../lib/closest.ts'
import { sanitizeLine } from '../lib/text.ts'
import type { Log } from '../logger.ts'
import { notify } from '../modes/notify.ts'
import { createRedactor } from '../redaction/redactor.ts'
import {
  CONFIG_FILE,
  defineCommand,
  FILE_OPTION,
  OFFLINE_ABOUT,
  readConfig,
  readSecrets,
  SECRETS_OPTION,
  type Terminal,
  UsageError
} from './command.ts'
import { repositoryOf } from './keys.ts'

const STATUSES = ['passed', 'failed']

/** Sends a webhook once, with a sample build, as `mode: test` does. */
export const send = defineCommand({
  summary:
    'Sends a webhook of notify once, with a sample build, as mode: test.',
  usage: 'send NAME [OPTIONS]',
  about: `
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${CONFIG_FILE}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${OFFLINE_ABOUT}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${STATUSES.join(' (default) or ')}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,
  options: {
    ...FILE_OPTION,
    ...SECRETS_OPTION,
    variables: { type: 'string' },
    status: { type: 'string', default: 'passed' },
    repo: { type: 'string' },
    'allowed-hosts': { type: 'string' },
    'allowed-schemes': { type: 'string' },
    'allowed-methods': { type: 'string' },
    'dry-run': { type: 'boolean', default: false }
  },
  arguments: [1, 1],
  async run({ values, positionals: [name = ''] }, terminal) {
    const { status, repo } = values
    if (!STATUSES.includes(status))
      throw new UsageError(`--status is "${status}"; write passed or failed`)
    const given = readSecrets(values.secrets, terminal) ?? new Map()
    const read = await readConfig(values, terminal.env, null, given)
    const { config, warnings } = read
    const secrets = new Map([...read.secrets, ...read.trimmed])
    const webhook = config.notify?.webhooks.find(one => one.name === name)
    if (webhook === undefined)
      throw unknownName(name, config, [values.file, ...warnings])
    const missing = secretsOf(webhook).filter(secret => !secrets.get(secret))
    if (missing.length > 0)
      throw new ConfigError(
        `webhook "${name}" needs the secret ${missing.join(', ')}; give its value with --secrets FILE or in the variable SECRETS`
      )
    const repository = repositoryOf(repo, terminal.env, 'octo-org/example')
    const sample = sampleRun(repository, status)
    const inputs = testInputs(name, repository, sample, {
      variables: values.variables,
      'allowed-hosts': values['allowed-hosts'],
      'allowed-schemes': values['allowed-schemes'],
      'allowed-methods': values['allowed-methods'],
      'dry-run': String(values['dry-run'])
    })
    const { io, close } = connect(sample, [...given.values()], terminal.log)
    try {
      const { deliveries, failure, result } = await notify(
        {
          inputs,
          secrets,
          allowlist: readAllowlist(inputs),
          loadConfig: async () => config,
          loadRecords: () => []
        },
        io
      )
      return {
        ok: result !== 'failure',
        json: { result, failure, deliveries },
        lines: failure === null ? [] : [failure],
        warnings
      }
    } finally {
      close()
    }
  }
})

function unknownName(
  name: string,
  { notify, chains }: Config,
  [file = '', ...warnings]: readonly string[]
): ConfigError {
  const chain = chains.find(({ webhooks }) =>
    webhooks.some(link => link.name === name)
  )
  if (chain !== undefined)
    return new ConfigError(
      `"${name}" is a link of the chain "${chain.name}", which only a run can send; start the chain instead (mode: chain)`
    )
  if (chains.some(one => one.name === name))
    return new ConfigError(
      `"${name}" is a chain, which only a run can send (mode: chain)`
    )
  const names = notify?.webhooks.map(webhook => webhook.name) ?? []
  const close = closestMatch(name, names)
  const message =
    names.length === 0
      ? `${file} has no notify.webhooks`
      : `${file} has no webhook "${name}"; ${close ? `did you mean ${close}?` : `write one of ${names.join(', ')}`}`
  return new ConfigError([message, ...warnings].join('; '))
}

interface Sample {
  event: object
  run: object
  jobs: readonly object[]
}

const SHA = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const RUN_ID = 1001

/** Returns a finished run with two jobs, as the API describes it. */
function sampleRun(repository: string, status: string): Sample {
  const page = `https://github.com/${repository}/actions/runs/${RUN_ID}`
  const api = `https://api.github.com/repos/${repository}/actions/runs/${RUN_ID}`
  const conclusion = status === 'passed' ? 'success' : 'failure'
  const times = {
    created_at: '2026-01-15T10:00:00Z',
    run_started_at: '2026-01-15T10:00:00Z',
    updated_at: '2026-01-15T10:02:30Z'
  }
  const run = {
    ...times,
    id: RUN_ID,
    run_attempt: 1,
    run_number: 42,
    name: 'CI',
    workflow_id: 1,
    path: '.github/workflows/ci.yml',
    display_title: 'A sample build',
    event: 'push',
    status: 'completed',
    conclusion,
    head_branch: 'main',
    head_sha: SHA,
    head_commit: { id: SHA, message: 'A sample build' },
    repository: { full_name: repository, private: false },
    head_repository: { full_name: repository },
    actor: { login: 'octocat' },
    pull_requests: [],
    url: api,
    html_url: page,
    jobs_url: `${api}/jobs`
  }
  const job = (id: number, name: string, result: string) => ({
    id,
    run_id: RUN_ID,
    run_attempt: 1,
    name,
    status: 'completed',
    conclusion: result,
    created_at: times.created_at,
    started_at: times.run_started_at,
    completed_at: times.updated_at,
    url: `https://api.github.com/repos/${repository}/actions/jobs/${id}`,
    html_url: `${page}/job/${id}`
  })
  return {
    run,
    jobs: [job(1, 'build', 'success'), job(2, 'test', conclusion)],
    event: {
      action: 'completed',
      workflow: { name: 'CI' },
      workflow_run: run,
      repository: run.repository
    }
  }
}

/** Returns the inputs of a step that sends a test of the sample run. */
function testInputs(
  name: string,
  repository: string,
  { event }: Sample,
  given: Readonly<Record<string, string | undefined>>
): Inputs {
  const inputs = { ...given, mode: 'test', only: name }
  for (const [input, value] of Object.entries(inputs))
    if (value !== undefined) process.env[`INPUT_${input.toUpperCase()}`] = value
  const { environment, ...read } = readInputs()
  return {
    ...read,
    environment: {
      ...environment,
      repository,
      repositoryOwner: repository.slice(0, repository.indexOf('/')),
      eventName: 'workflow_run',
      runId: RUN_ID + 1,
      sha: SHA,
      ref: 'refs/heads/main',
      refName: 'main',
      actor: 'octocat',
      event
    }
  }
}

/** Makes the edges of one delivery; the API is that of the sample run. */
function connect(
  sample: Sample,
  secrets: readonly string[],
  print: Terminal['log']
): { io: Io; close: () => void } {
  const { add, redact } = createRedactor()
  for (const secret of secrets) add(secret)
  const http = createHttpClient({ ca: null })
  const interrupted = new AbortController()
  const api = sampleApi(sample)
  process.once('SIGINT', () => interrupted.abort())
  return {
    close: http.close,
    io: {
      api,
      finalApi: api,
      request: http.request,
      addresses: http.addresses,
      proxied: isProxied,
      log: createLog(text =>
        print(sanitizeLine(redact(text), Number.POSITIVE_INFINITY))
      ),
      clock: createClock(),
      random: Math.random,
      randomBytes,
      mask: add,
      redact,
      signal: interrupted.signal
    }
  }
}

function createLog(print: (text: string) => void): Log {
  return {
    isTerminal: true,
    info: print,
    notice: print,
    warning: text => print(`warning: ${text}`),
    error: text => print(`error: ${text}`),
    debug: () => {},
    group(title, lines) {
      print(title)
      for (const line of lines) print(`  ${line}`)
    }
  }
}

function sampleApi({ run, jobs }: Sample): Api {
  const body = Buffer.from(JSON.stringify(run))
  return {
    async request(route) {
      if (route !== 'GET /repos/{owner}/{repo}/actions/runs/{run_id}')
        throw new ApiError(`${route} is not known of a sample build`, 404)
      return { status: 200, headers: {}, json: run, body }
    },
    async *pages() {
      yield { items: jobs, total: jobs.length, more: false }
    },
    download: () => Promise.reject(new Error('A sample build has no files.'))
  }
}
