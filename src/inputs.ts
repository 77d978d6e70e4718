import * as core from '@actions/core'
import { type GitHubContext, readContext } from './context.ts'
import { ConfigError } from './errors.ts'
import { isRepositoryName } from './github/repository.ts'
import { closestMatch } from './lib/closest.ts'
import { checkGlob } from './lib/glob.ts'
import {
  findDuplicateKeys,
  isMapping,
  numbersAreExact,
  parseJson
} from './lib/json.ts'
import { parseDuration } from './lib/time.ts'

const MODES = [
  'notify',
  'test',
  'chain',
  'gate',
  'callback',
  'receive',
  'redeliver'
] as const

type Mode = (typeof MODES)[number]

type JobStatus = 'success' | 'failure' | 'cancelled'

/** Everything the step was given, each read and checked once. */
export interface Inputs {
  mode: Mode
  configFile: string
  config: string
  jobId: string
  /** Null where `job.status` is empty. */
  jobStatus: JobStatus | null
  needs: string
  /** The repository of the run to report; empty for the step's own. */
  repository: string
  runId: number | null
  runAttempt: number | null
  only: string[]
  allowedSchemes: string[]
  allowedMethods: string[]
  allowedHosts: string[]
  showResponse: 'on-failure' | 'always' | 'never'
  caCertificates: string
  dryRun: boolean
  chain: string
  startAt: string
  via: 'event' | 'listener' | 'status' | 'check'
  listen: { host: string; port: number }
  publicUrl: string
  callback: string
  context: string
  /** Patterns of branches; none means the repository's default branch. */
  branch: string[]
  /** The slug of a GitHub App; empty means every app. */
  app: string
  callbackSecretName: string
  listenerToken: string
  callbackFormat: string
  callbackSignature: string
  /** From when on a status or check run counts, in a gate. */
  since: 'run' | 'attempt' | 'commit'
  timeoutMs: number | null
  callbackUrl: string
  state: string
  description: string
  targetUrl: string
  variables: unknown
  record: string
  /** True: a record of a provider without a secret may be checked again. */
  trustRecord: boolean
  deliveries: string[]
  /** How far back records are gathered; null to read the input record. */
  sinceMs: number | null
  giveUpAfterMs: number
  /**
   * Warn of workflows that the step's `workflow_run` workflow lacks. Null: where
   * the config is read from the repository, which needs the same permission.
   */
  coverage: boolean | null
  environment: GitHubContext
}

/** The inputs that hold secrets. */
export interface SecretInputs {
  /** The text as given; see parseSecrets. */
  secrets: string
  githubToken: string
  /** Reads configs of other repositories; empty for `githubToken`. */
  configToken: string
}

/**
 * Values by name, or an error that quotes no value. `ended` are the names whose
 * value an empty line follows, as after a trailing line break.
 */
type ParsedSecrets =
  | { secrets: Map<string, string>; ended: ReadonlySet<string> }
  | { error: string }

/**
 * Returns the inputs to mask before the others are read, whose errors quote
 * values.
 */
export function readSecretInputs(): SecretInputs {
  return {
    secrets: core.getInput('secrets', { trimWhitespace: false }),
    githubToken: core.getInput('github-token'),
    configToken: core.getInput('config-token')
  }
}

/**
 * Returns the step's inputs and environment; every input that
 * cannot be read is named in one ConfigError.
 */
export function readInputs(): Inputs {
  const problems: string[] = []
  const problem: Complain = message => problems.push(message)
  const { text, list, patterns, guarded, named, choice, number, duration } =
    createInputReader(problem)
  const mode = choice('mode', MODES)
  const environment = readContext(problem)
  const inputs: Inputs = {
    mode,
    configFile: text('config-file', '.github/webhooks.yml'),
    config: core.getInput('config', { trimWhitespace: false }),
    jobId: text('job-id') || environment.jobId,
    jobStatus:
      text('job-status') === ''
        ? null
        : choice<JobStatus>('job-status', ['success', 'failure', 'cancelled']),
    needs: text('needs'),
    repository: readRepository(text('repository'), problem),
    runId: number('run-id'),
    runAttempt: number('run-attempt'),
    only: list('only', '', /[\n,]+/),
    allowedSchemes: list('allowed-schemes', 'https'),
    allowedMethods: list('allowed-methods', 'POST PUT PATCH'),
    allowedHosts: isWritten('allowed-hosts')
      ? list('allowed-hosts', '')
      : list('allowed-hosts', 'public'),
    showResponse: choice('show-response', ['on-failure', 'always', 'never']),
    caCertificates: text('ca-certificates'),
    dryRun: choice('dry-run', ['false', 'true']) === 'true',
    chain:
      mode === 'gate'
        ? named('chain', '(none)', 'accept callbacks without a token')
        : text('chain').replace(/^\(none\)$/, ''),
    startAt: text('start-at'),
    via: choice('via', ['event', 'listener', 'status', 'check']),
    listen: readListen(text('listen', '127.0.0.1:8080'), problem),
    publicUrl: text('public-url'),
    callback:
      mode === 'gate'
        ? guarded('callback', '(none)', [
            "a callback's JSON",
            'use the source in the input via'
          ])
        : '',
    context: text('context'),
    branch: patterns('branch'),
    app: named('app', '(any)', 'accept every app'),
    callbackSecretName: named(
      'callback-secret-name',
      '(none)',
      'accept unsigned callbacks'
    ),
    listenerToken: text('listener-token'),
    callbackFormat: text('callback-format'),
    callbackSignature: text('callback-signature'),
    since:
      mode === 'gate' ? choice('since', ['run', 'attempt', 'commit']) : 'run',
    timeoutMs: duration('timeout'),
    callbackUrl: text('callback-url'),
    state: text('state'),
    description: text('description'),
    targetUrl: text('target-url'),
    variables: readVariables(text('variables'), problem),
    record: text('record'),
    trustRecord: choice('trust-record', ['false', 'true']) === 'true',
    deliveries: list('deliveries', 'failed', /[\n,]+/),
    sinceMs: mode === 'redeliver' ? duration('since') : null,
    giveUpAfterMs: duration('give-up-after', '24h') ?? 0,
    coverage:
      text('coverage') === ''
        ? null
        : choice('coverage', ['true', 'false']) === 'true',
    environment
  }
  if (problems.length === 0) problems.push(...unreadInputs(inputs))
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  return inputs
}

/**
 * Returns the values of the input `secrets`, which is lines `NAME=value` or one
 * JSON object of strings, exactly as they stand. An empty value is kept as the
 * empty string. No error shows a value, nor a line that might be part of one.
 */
export function parseSecrets(text: string): ParsedSecrets {
  const start = text.trimStart()
  if (start === '') return { secrets: new Map(), ended: new Set() }
  return start.startsWith('{') ? parseObject(start) : parseLines(text)
}

/**
 * Returns the keys of the secret that the input `callback-secret-name` names,
 * none where it is empty. Throws a ConfigError for an unknown name and for an
 * empty secret.
 */
export function callbackKeys(
  { callbackSecretName: name }: Pick<Inputs, 'callbackSecretName'>,
  secrets: ReadonlyMap<string, string>
): string[] {
  if (name === '') return []
  const value = secrets.get(name)
  if (value === undefined)
    throw new ConfigError(
      `input callback-secret-name is "${name}", which is not in the secrets input; write ${closestMatch(name, secrets.keys()) ?? `${name}=… there`}`
    )
  if (value === '')
    throw new ConfigError(
      `the secret ${name} is empty, and an empty key signs nothing; set it in the repository's secrets`
    )
  return [value]
}

type Complain = (message: string) => void

/** Returns functions that read one input each, and report a wrong value. */
function createInputReader(problem: Complain) {
  const text = (name: string, fallback = ''): string =>
    core.getInput(name) || fallback
  const list = (name: string, fallback: string, separator = /[\s,]+/) =>
    text(name, fallback)
      .split(separator)
      .map(entry => entry.trim())
      .filter(entry => entry !== '')
  const patterns = (name: string): string[] => {
    const given = list(name, '')
    for (const pattern of given) {
      const mistake = checkGlob(pattern)
      if (mistake !== null) problem(`input ${name}: ${mistake}`)
    }
    return given
  }
  // An expression that is empty must not remove the guard.
  const guarded = (
    name: string,
    none: string,
    [what, meaning]: [string, string]
  ): string => {
    const given = core.getInput(name, { trimWhitespace: false })
    if (given.trim() === '' && isWritten(name))
      problem(
        `input ${name} is empty; write ${what}, or leave the input out (or write ${none}) to ${meaning}`
      )
    return given.trim() === none ? '' : given
  }
  const named = (name: string, none: string, meaning: string): string =>
    guarded(name, none, ['a name', meaning]).trim()
  const choice = <T extends string>(
    name: string,
    choices: readonly [T, ...T[]]
  ): T => {
    const given = text(name, choices[0])
    const chosen = choices.find(word => word === given)
    if (chosen === undefined)
      problem(`input ${name} is "${given}"; write one of ${choices.join(', ')}`)
    return chosen ?? choices[0]
  }
  const number = (name: string): number | null => {
    const given = text(name)
    if (given === '') return null
    if (/^[1-9]\d{0,15}$/.test(given)) return Number(given)
    problem(`input ${name} is "${given}"; write a whole number above 0`)
    return null
  }
  const duration = (name: string, fallback = ''): number | null => {
    const given = text(name, fallback)
    if (given === '') return null
    const ms = parseDuration(given)
    if (ms === null)
      problem(
        `input ${name} is "${given}"; write a time up to 24 days, such as 30s, 10m, 1h, 7d`
      )
    return ms
  }
  return { text, list, patterns, guarded, named, choice, number, duration }
}

/** True when an input has a value at all, an empty one too. */
function isWritten(name: string): boolean {
  return process.env[`INPUT_${name.toUpperCase()}`] !== undefined
}

function readListen(text: string, problem: Complain): Inputs['listen'] {
  const [, bracketed, plain, port] =
    /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? []
  const host = bracketed ?? plain
  if (host === undefined || Number(port) > 65_535) {
    problem(`input listen is "${text}"; write HOST:PORT, as 127.0.0.1:8080`)
    return { host: '127.0.0.1', port: 0 }
  }
  return { host, port: Number(port) }
}

function readRepository(text: string, problem: Complain): string {
  if (text !== '' && !isRepositoryName(text))
    problem(`input repository is "${text}"; write OWNER/NAME`)
  return text
}

function readVariables(text: string, problem: Complain): unknown {
  if (text === '') return {}
  const value = parseJson(text)
  if (value !== undefined && !numbersAreExact(text))
    problem(
      'input variables holds an integer beyond 2^53, which would be rounded; put it in quotes'
    )
  if (isMapping(value)) return value
  problem(
    'input variables is not a JSON object; write {"NAME": "value"}, and ${{ toJSON(...) }} for the value of an expression'
  )
  return {}
}

const NAME = /^[A-Za-z0-9_-]+$/

const RULE = 'names hold letters, digits, _ and - only'

const SEVERAL_LINES =
  'a value of several lines needs the JSON form: ' +
  '{"NAME": ${{ toJSON(secrets.NAME) }}}'

function parseLines(text: string): ParsedSecrets {
  const secrets = new Map<string, string>()
  const wrong: number[] = []
  const twice = new Set<string>()
  const ended = new Set<string>()
  // The last line break is that of the block.
  const lines = text.replace(/\n$/, '').split('\n')
  let above = ''
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line === '') {
      if (secrets.get(above)) ended.add(above)
      continue
    }
    const equals = line.indexOf('=')
    const name = line.slice(0, Math.max(equals, 0))
    if (!NAME.test(name)) wrong.push(index + 1)
    else if (secrets.has(name)) twice.add(name)
    else secrets.set(name, line.slice(equals + 1))
    above = name
  }
  if (wrong.length > 0) {
    const what = wrong.length === 1 ? 'line' : 'lines'
    const shown = wrong.slice(0, 10).join(', ')
    const more = wrong.length > 10 ? ' and more' : ''
    return {
      error:
        `input secrets, ${what} ${shown}${more}: write NAME=value, with = ` +
        `directly after the name (${RULE}); ${SEVERAL_LINES}`
    }
  }
  return twice.size > 0 ? { error: givenTwice(twice) } : { secrets, ended }
}

function parseObject(text: string): ParsedSecrets {
  const object = parseJson(text)
  if (!isMapping(object))
    return {
      error:
        'input secrets starts with { but is not valid JSON; write ' +
        '{"NAME": "value"}, or lines NAME=value'
    }
  const entries: [string, unknown][] = Object.entries(object)
  const secrets = new Map<string, string>()
  const errors: string[] = []
  for (const [index, [name, value]] of entries.entries()) {
    if (!NAME.test(name)) {
      errors.push(`input secrets: name number ${index + 1} is wrong; ${RULE}`)
    } else if (typeof value !== 'string') {
      errors.push(`input secrets: ${name} must be a string; put it in quotes`)
    } else secrets.set(name, value)
  }
  if (errors.length > 0) return { error: errors.join('. ') }
  const twice = new Set(
    [...findDuplicateKeys(text)].map(path => String(path.at(-1)))
  )
  return twice.size > 0
    ? { error: givenTwice(twice) }
    : { secrets, ended: new Set() }
}

function givenTwice(names: Iterable<string>): string {
  return `input secrets: given twice: ${[...names].join(', ')}; keep one of each`
}

/** Returns a sentence for each input that is given and that no code reads. */
function unreadInputs(inputs: Inputs): string[] {
  const kind = stepKind(inputs)
  if (kind === null) return []
  return Object.entries(READERS)
    .filter(([name, readers]) => {
      const given = core.getInput(name)
      return given !== '' && given !== DEFAULTS[name] && !readers.includes(kind)
    })
    .map(
      ([name, readers]) =>
        `input ${name} is set, but ${kind} does not read it; leave it out (it is read by ${namesOf(readers)})`
    )
}

/** Returns steps in words, those of one mode together. */
function namesOf(steps: readonly StepKind[]): string {
  const groups: [string, readonly StepKind[]][] = [
    ['mode gate', GATES],
    ['mode receive', RECEIVES],
    ['mode redeliver', REDELIVERS]
  ]
  const names = new Set<string>(
    steps.map(step => {
      const whole = groups.find(
        ([, all]) => all.includes(step) && all.every(one => steps.includes(one))
      )
      return whole?.[0] ?? step
    })
  )
  return [...names].join(', ')
}

/** Returns what the step is; null where its mode says that it can be nothing. */
function stepKind(inputs: Inputs): StepKind | null {
  const { mode, via, record, callback, sinceMs, environment } = inputs
  if (mode === 'receive') {
    if (record !== '') return 'mode receive with the input record'
    return via === 'listener'
      ? 'mode receive with via: listener'
      : 'mode receive from an event'
  }
  if (mode === 'redeliver' && sinceMs !== null)
    return 'mode redeliver with the input since'
  if (mode !== 'gate') return `mode ${mode}`
  if (callback.trim() !== '') return 'a gate with the input callback'
  if (via !== 'event') return `a gate with via: ${via}`
  switch (environment.eventName) {
    case 'repository_dispatch':
    case 'workflow_dispatch':
      return 'a gate in dispatch events'
    case 'status':
    case 'check_run':
    case 'deployment_status':
      return `a gate in ${environment.eventName} events`
    default:
      return null
  }
}

/** What a step can be, by mode, source and event, as messages name it. */
const STEPS = [
  'mode notify',
  'mode test',
  'mode chain',
  'a gate with the input callback',
  'a gate with via: listener',
  'a gate with via: status',
  'a gate with via: check',
  'a gate in dispatch events',
  'a gate in status events',
  'a gate in check_run events',
  'a gate in deployment_status events',
  'mode callback',
  'mode receive from an event',
  'mode receive with via: listener',
  'mode receive with the input record',
  'mode redeliver',
  'mode redeliver with the input since'
] as const

type StepKind = (typeof STEPS)[number]

const BUILDS: readonly StepKind[] = ['mode notify', 'mode test', 'mode chain']

const RECEIVES = STEPS.filter(step => step.startsWith('mode receive'))

const GATES = STEPS.filter(step => step.startsWith('a gate'))

const REDELIVERS = STEPS.filter(step => step.startsWith('mode redeliver'))

const CONFIGURED: readonly StepKind[] = [
  ...BUILDS,
  'a gate in dispatch events',
  ...RECEIVES,
  ...REDELIVERS
]

const SENDS: readonly StepKind[] = [
  ...BUILDS,
  'a gate in dispatch events',
  'mode callback',
  ...REDELIVERS
]

/**
 * The steps that read an input, for the inputs that not every step reads. A
 * step is listed too where its mode has a better message for the input.
 */
const READERS: Readonly<Record<string, readonly StepKind[]>> = {
  'config-file': CONFIGURED,
  'config-token': CONFIGURED,
  config: CONFIGURED,
  needs: BUILDS,
  repository: ['mode notify', 'mode test'],
  'run-id': [...BUILDS, 'a gate with via: status', 'a gate with via: check'],
  'run-attempt': [
    ...BUILDS,
    'a gate with via: status',
    'a gate with via: check'
  ],
  only: ['mode notify', 'mode test', ...RECEIVES, ...REDELIVERS],
  'allowed-schemes': SENDS,
  'allowed-methods': SENDS,
  'allowed-hosts': SENDS,
  'show-response': SENDS,
  'dry-run': STEPS,
  chain: ['mode chain', ...GATES],
  'start-at': ['mode chain'],
  via: [
    ...GATES.filter(gate => gate !== 'a gate with the input callback'),
    ...RECEIVES
  ],
  callback: ['a gate with the input callback'],
  context: [
    'a gate with via: status',
    'a gate with via: check',
    'a gate in status events',
    'a gate in check_run events',
    'a gate in deployment_status events',
    'mode callback'
  ],
  branch: [
    'a gate with via: status',
    'a gate with via: check',
    'a gate in status events',
    'a gate in check_run events'
  ],
  app: ['a gate in check_run events', 'a gate with via: check'],
  'callback-secret-name': [...GATES, 'mode callback'],
  'listener-token': ['a gate with via: listener', ...RECEIVES],
  'callback-format': GATES,
  timeout: [
    'mode chain',
    'a gate with via: listener',
    'a gate with via: status',
    'a gate with via: check',
    'a gate in dispatch events',
    'mode receive with via: listener'
  ],
  'callback-url': ['mode callback'],
  state: ['mode callback'],
  description: ['mode callback'],
  'target-url': ['mode callback'],
  variables: [...BUILDS, 'a gate in dispatch events'],
  record: ['mode receive with the input record', 'mode redeliver'],
  'trust-record': ['mode receive with the input record'],
  deliveries: REDELIVERS,
  coverage: ['mode notify', 'mode test'],
  since: ['a gate with via: status', 'a gate with via: check', ...REDELIVERS],
  'callback-signature': ['a gate with via: listener'],
  'give-up-after': ['mode redeliver with the input since']
}

const DEFAULTS: Readonly<Record<string, string>> = {
  'config-file': '.github/webhooks.yml',
  'allowed-schemes': 'https',
  'allowed-methods': 'POST PUT PATCH',
  'allowed-hosts': 'public',
  'show-response': 'on-failure',
  via: 'event',
  since: 'run',
  app: '(any)',
  callback: '(none)',
  'callback-secret-name': '(none)',
  chain: '(none)',
  deliveries: 'failed',
  'give-up-after': '24h'
}
