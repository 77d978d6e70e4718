import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import * as core from '@actions/core'
import { createClock } from './clock.ts'
import { loadCertificates, loadConfig } from './config/load.ts'
import { type Config, parseConfig } from './config/parse.ts'
import type { ConfigScope } from './config/validate/validate.ts'
import { ConfigError } from './errors.ts'
import { type Api, createApi } from './github/client.ts'
import { readAllowlist } from './http/allowlist.ts'
import { createHttpClient, type HttpClient } from './http/client.ts'
import { isProxied } from './http/proxy.ts'
import {
  type Inputs,
  parseSecrets,
  readInputs,
  readSecretInputs,
  type SecretInputs
} from './inputs.ts'
import type { Io } from './io.ts'
import { isMaskable, MIN_SECRET } from './lib/text.ts'
import { createLogger, reportError } from './logger.ts'
import { notify } from './modes/notify.ts'
import {
  cancelledResult,
  failedResult,
  type ModeInput,
  type ModeResult,
  type UsedParts
} from './modes/shared/result.ts'
import { writeOutputs } from './outputs.ts'
import { readRecordFiles } from './record/files.ts'
import { createRedactor } from './redaction/redactor.ts'
import { VERSION } from './version.ts'

/** How long an open connection, or a lookup of a name, may delay the exit. */
const EXIT_MS = 500

/** The shortest line of a secret to mask in the whole job. */
const MASKED_LINE = 8

/** For the last API calls; the runner ends a step 7.5 s after it cancels it. */
const FINAL_MS = 3_000

/** Characters of a config that lists hundreds of webhooks. */
const LARGE_CONFIG = 50_000

const redactor = createRedactor()

const { redact } = redactor

const cancelled = new AbortController()

/** Aborts FINAL_MS after `cancelled`. */
const apiCancelled = new AbortController()

setMaxListeners(0, cancelled.signal)

// The step fails unless it reaches a result, however the process ends.
process.exitCode = 1

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    cancelled.abort()
    setTimeout(() => apiCancelled.abort(), FINAL_MS).unref()
  })

// Ignore EPIPE on the log, so that deliveries continue.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', () => {})

/** The step; it never rejects. */
export const step = run()

async function run(): Promise<void> {
  try {
    await main()
  } catch (error) {
    reportError(error, redact)
    const unwritten = writeOutputs(failedResult(error, redact), '')
    if (unwritten !== null) reportError(unwritten, redact)
  }
  setTimeout(exit, EXIT_MS).unref()
  // At its end by itself Node would free the memory first, for 1 to 2 ms.
  process.once('beforeExit', () => process.exit())
}

/**
 * Ends when the log is read, which may be slow. process.exit waits for a lookup, a
 * minute if DNS is down, so the process is replaced by one that exits.
 */
async function exit(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise(done => stream.write('', done))
  const { execPath, platform, exitCode } = process
  if (platform !== 'win32')
    process.execve?.(execPath, [execPath, '-e', `process.exit(${exitCode})`])
  process.exit()
}

async function main(): Promise<void> {
  const log = createLogger(redact)
  const secretInputs = readSecretInputs()
  const secrets = readSecrets(secretInputs, log)
  const { githubToken, configToken } = secretInputs
  const inputs = { ...readInputs(), githubToken, configToken }
  const result = await runStep(inputs, secrets, log).catch(error => {
    if (cancelled.signal.aborted) return cancelledResult(inputs)
    throw error
  })
  const unwritten = writeOutputs(result, inputs.environment.temp)
  const failures = [result.failure, unwritten].filter(text => text !== null)
  if (failures.length === 0) process.exitCode = 0
  else reportError(failures.join('\n'), redact)
}

type StepInputs = Inputs & Pick<SecretInputs, 'githubToken' | 'configToken'>

async function runStep(
  inputs: StepInputs,
  secrets: Map<string, string>,
  log: Io['log']
): Promise<ModeResult> {
  const { io, configApi, close } = await connect(inputs, log)
  const name = inputs.callbackSecretName
  const key = secrets.get(name)
  const trimmed = key?.replace(/[\r\n]+$/, '')
  if (trimmed !== undefined && trimmed !== key)
    replaceSecret(secrets, name, trimmed, io)
  try {
    const allowlist = readAllowlist(inputs)
    const loadConfig = (used: UsedParts = {}) =>
      readConfig(inputs, { secrets, used }, io, configApi)
    const loadRecords = () =>
      readRecordFiles(inputs.record, inputs.environment.workspace)
    const input = { inputs, secrets, allowlist, loadConfig, loadRecords }
    return await runMode(input, io)
  } finally {
    close()
  }
}

/**
 * Runs the mode and returns its result. The modes but notify and test are in a
 * file of the bundle of their own, so that these two start faster.
 */
async function runMode(input: ModeInput, io: Io): Promise<ModeResult> {
  const { mode } = input.inputs
  if (mode === 'notify' || mode === 'test') return notify(input, io)
  const modes = await import(/* webpackChunkName: "modes" */ './modes/lazy.ts')
  switch (mode) {
    case 'chain':
      return modes.chain({ ...input, config: await input.loadConfig() }, io)
    case 'gate':
      return modes.gate(input, io)
    case 'callback':
      return modes.callback(input, io)
    case 'receive':
      return modes.receive(input, io)
    case 'redeliver':
      return modes.redeliver(input, io)
  }
}

/** Masks each secret before anything else happens. */
function readSecrets(
  { githubToken, configToken, secrets }: SecretInputs,
  log: Io['log']
): Map<string, string> {
  mask(githubToken)
  mask(configToken)
  const parsed = parseSecrets(secrets)
  if ('error' in parsed) throw new ConfigError(parsed.error)
  for (const [name, value] of parsed.secrets) {
    mask(value)
    if (value !== '' && !isMaskable(value))
      log.warning(
        `secret ${name} is too short to mask (minimum ${MIN_SECRET} characters); use a longer secret`
      )
  }
  for (const name of parsed.ended)
    log.warning(
      `secret ${name} ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line`
    )
  return parsed.secrets
}

function mask(value: string): void {
  if (!isMaskable(value)) return
  for (const line of redactor.add(value))
    if (line === value || line.length >= MASKED_LINE) core.setSecret(line)
}

/**
 * Makes the edges, with the certificates of the input ca-certificates.
 * `configApi` reads the configs of other repositories.
 */
async function connect(
  inputs: StepInputs,
  log: Io['log']
): Promise<{ io: Io; configApi: Api; close: () => void }> {
  const { githubToken, configToken, environment, caCertificates } = inputs
  const clock = createClock()
  const apiOf = (http: HttpClient, token: string, signal = cancelled.signal) =>
    createApi({
      request: http.request,
      apiUrl: environment.apiUrl,
      token,
      userAgent: `webhook-action/${VERSION}`,
      clock,
      signal,
      log,
      redact
    })
  const createIo = (http: HttpClient): Io => ({
    api: apiOf(http, githubToken),
    finalApi: apiOf(http, githubToken, apiCancelled.signal),
    request: http.request,
    addresses: http.addresses,
    proxied: isProxied,
    log,
    clock,
    random: Math.random,
    randomBytes,
    mask,
    redact,
    signal: cancelled.signal
  })
  const edges = (http: HttpClient) => {
    const io = createIo(http)
    const configApi = configToken === '' ? io.api : apiOf(http, configToken)
    return { io, configApi, close: http.close }
  }
  const http = createHttpClient({ ca: null })
  const first = edges(http)
  if (caCertificates === '') return first
  const pem = await loadCertificates(inputs, first.io.api)
  http.close()
  // It imports node:tls, which a delivery over http does not need.
  const { trustedCertificates } = await import(
    /* webpackChunkName: "certificates" */ './http/certificates.ts'
  )
  return edges(createHttpClient({ ca: trustedCertificates(pem) }))
}

/** Replaces a secret that ended with a line break. */
function replaceSecret(
  secrets: Map<string, string>,
  name: string,
  value: string,
  { log }: Pick<Io, 'log'>
): void {
  secrets.set(name, value)
  mask(value)
  log.warning(
    `secret ${name} ends with a line break, which is dropped; store it without`
  )
}

async function readConfig(
  inputs: StepInputs,
  { secrets, used }: { secrets: Map<string, string>; used: UsedParts },
  io: Io,
  configApi: Api
): Promise<Config> {
  const source = await loadConfig(inputs, io.api, configApi)
  const parse = () => parseConfig(source, secrets, scopeOf(inputs, used))
  const isLarge = source.text.length > LARGE_CONFIG
  const parsed = isLarge ? await withoutGrowth(parse) : parse()
  const { config, ignored, origins, trimmed, padded } = parsed
  for (const [name, value] of trimmed) replaceSecret(secrets, name, value, io)
  for (const what of padded) io.log.warning(`secret ${what}`)
  for (const origin of origins) io.log.info(origin)
  const others = ignored.filter(key => !key.startsWith('x-'))
  if (others.length > 0)
    io.log.notice(`${source.file}: ignored keys: ${others.join(', ')}`)
  return config
}

/**
 * Runs `read` while V8 does not double its space for new objects. With the
 * objects of 2,000 webhooks that costs 40 MB; what follows needs no such limit.
 */
async function withoutGrowth<T>(read: () => T): Promise<T> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
  try {
    return read()
  } finally {
    setFlagsFromString('--semi-space-growth-factor=2')
  }
}

/** Returns the parts of the config that a step uses. */
function scopeOf(
  { mode, only, chain }: Inputs,
  {
    webhooks = only.length === 0 ? undefined : only,
    providers = () => true
  }: UsedParts
): ConfigScope {
  const chains = mode === 'chain' || mode === 'gate'
  const notify = ['notify', 'test', 'redeliver'].includes(mode)
  // A webhook without a name gets one such as "POST example.com".
  const isNamed = (name: unknown) =>
    webhooks?.some(one => (name ? one === name : /^[A-Z]+ /.test(one))) ?? true
  return {
    notify: name => notify && isNamed(name),
    chains: name => chains && (chain === '' || name === chain),
    receive: mode === 'receive' && providers,
    disabled: mode === 'test' || mode === 'redeliver'
  }
}
