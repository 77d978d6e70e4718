import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { createClock } from './clock.ts'
import { loadCertificates, loadConfig } from './config/load.ts'
import { type Config, parseConfig } from './config/parse.ts'
import { ConfigError } from './errors.ts'
import { createApi } from './github/client.ts'
import { type Allowlist, parseAllowlist } from './http/allowlist.ts'
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
import { createLogger, reportError } from './logger.ts'
import {
  cancelledResult,
  failedResult,
  type ModeResult
} from './modes/shared/result.ts'
import { writeOutputs } from './outputs.ts'
import { readRecordFiles } from './record/files.ts'
import { createRedactor } from './redaction/redactor.ts'
import { run } from './run.ts'
import { VERSION } from './version.ts'

/** EXIT_MS is how long a stray connection may hold the finished process. */
const EXIT_MS = 500

/** MASKED_LENGTH is the shortest secret whose mask leaves a log readable. */
const MASKED_LENGTH = 4

/** The shortest line of a secret to mask in the whole job. */
const MASKED_LINE = 8

// V8 doubles its space for new objects as they survive, which thousands of
// deliveries do: 40 MB, for no time that could be measured.
setFlagsFromString('--semi-space-growth-factor=1')

const redactor = createRedactor()

const redact = (text: string) => redactor.redact(text)

const cancelled = new AbortController()

setMaxListeners(0, cancelled.signal)

// Nothing is green before there is a verdict, however the process ends.
process.exitCode = 1

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => cancelled.abort())

// A log that nobody reads any more ends no delivery.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', () => {})

try {
  await main()
} catch (error) {
  reportError(error, redact)
  const unwritten = writeOutputs(failedResult(error, redact), '')
  if (unwritten !== null) reportError(unwritten, redact)
}

setTimeout(() => process.exit(), EXIT_MS).unref()

async function main(): Promise<void> {
  const log = createLogger(redact)
  const given = readSecretInputs()
  const secrets = readSecrets(given, log)
  const inputs = { ...readInputs(), githubToken: given.githubToken }
  const verdict = await judge(inputs, secrets, log).catch(error => {
    if (cancelled.signal.aborted) return cancelledResult(inputs)
    throw error
  })
  const unwritten = writeOutputs(verdict, inputs.environment.temp)
  const wrong = [verdict.failure, unwritten].filter(text => text !== null)
  if (wrong.length === 0) process.exitCode = 0
  else reportError(wrong.join('; '), redact)
}

/** Returns how the mode ended. */
async function judge(
  inputs: Inputs & Pick<SecretInputs, 'githubToken'>,
  secrets: ReadonlyMap<string, string>,
  log: Io['log']
): Promise<ModeResult> {
  const { io, close } = await connect(inputs, log)
  try {
    const allowlist = readAllowlist(inputs)
    const loadConfig = () => readConfig(inputs, secrets, io)
    const loadRecords = () =>
      readRecordFiles(inputs.record, inputs.environment.workspace)
    const given = { inputs, secrets, allowlist, loadConfig, loadRecords }
    return await run(given, io)
  } finally {
    close()
  }
}

/** Returns the secrets, each masked the moment it is read. */
function readSecrets(given: SecretInputs, log: Io['log']): Map<string, string> {
  mask(given.githubToken)
  const parsed = parseSecrets(given.secrets)
  if ('error' in parsed) throw new ConfigError(parsed.error)
  for (const [name, value] of parsed.secrets) {
    mask(value)
    if (value !== '' && value.length < MASKED_LENGTH)
      log.warning(
        `secret ${name} is shorter than ${MASKED_LENGTH} characters: it is not masked, for the log would be full of stars; give it a longer value`
      )
  }
  return parsed.secrets
}

function mask(value: string): void {
  if (value.length < MASKED_LENGTH) return
  core.setSecret(value)
  for (const line of redactor.add(value))
    if (line !== value && line.length >= MASKED_LINE) core.setSecret(line)
}

/** connect makes the edges, with the extra certificates in place. */
async function connect(
  inputs: Inputs & Pick<SecretInputs, 'githubToken'>,
  log: Io['log']
): Promise<{ io: Io; close: () => void }> {
  const { githubToken, environment, caCertificates } = inputs
  const clock = createClock()
  const over = (http: HttpClient): Io => ({
    api: createApi({
      request: http.request,
      apiUrl: environment.apiUrl,
      token: githubToken,
      userAgent: `webhook-action/${VERSION}`,
      clock,
      signal: cancelled.signal,
      log,
      redact
    }),
    request: http.request,
    proxied: isProxied,
    log,
    clock,
    random: Math.random,
    randomBytes,
    mask,
    redact,
    signal: cancelled.signal
  })
  const http = createHttpClient({ ca: null })
  const io = over(http)
  if (caCertificates === '') return { io, close: http.close }
  const pem = await loadCertificates(inputs, io.api)
  http.close()
  // With it comes node:tls, which a delivery over http does without.
  const { trustedCertificates } = await import(
    /* webpackMode: "eager" */ './http/certificates.ts'
  )
  const trusting = createHttpClient({ ca: trustedCertificates(pem) })
  return { io: over(trusting), close: trusting.close }
}

async function readConfig(
  inputs: Inputs,
  secrets: ReadonlyMap<string, string>,
  io: Io
): Promise<Config> {
  const source = await loadConfig(inputs, io.api)
  const { config, ignored } = parseConfig(source, secrets)
  const relayed = config.chains.filter(({ relay }) => relay !== undefined)
  if (relayed.length > 0)
    throw new ConfigError(
      relayed.map(({ name }) => ({
        file: source.file,
        message: `chain "${name}": relay is not supported on chains yet; leave it out, and give token_secret_name`
      }))
    )
  const belong =
    ignored.length === 1
      ? 'belongs to others and is'
      : 'belong to others and are'
  if (ignored.length > 0)
    io.log.notice(`${source.file}: ${ignored.join(', ')} ${belong} ignored`)
  return config
}

function readAllowlist(inputs: Inputs): Allowlist {
  const parsed = parseAllowlist({
    schemes: inputs.allowedSchemes,
    methods: inputs.allowedMethods,
    hosts: inputs.allowedHosts
  })
  if ('allowlist' in parsed) return parsed.allowlist
  throw new ConfigError(parsed.errors.map(message => ({ message })))
}
