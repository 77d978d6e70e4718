import { readRun } from '../build/run.ts'
import { subjectOf } from '../build/subject.ts'
import { arm } from '../callback/answer.ts'
import type { Callback } from '../callback/callback.ts'
import { carriesSignature, readEvent } from '../callback/event.ts'
import type { Format } from '../callback/format.ts'
import { readMessage } from '../callback/message.ts'
import { createStatuses } from '../callback/statuses.ts'
import { verdictIn } from '../callback/verdict.ts'
import { ConfigError } from '../config/error.ts'
import { parseFormat } from '../config/parse.ts'
import type { Io } from '../io.ts'
import { POLL_MS } from './await.ts'
import { type Gated, gateVerdict } from './gate-verdict.ts'
import { listenFor } from './hooks.ts'
import { goOn } from './resume.ts'
import { secretOf } from './secret.ts'
import { signedBy } from './signed.ts'
import type { Given, Verdict } from './step.ts'
import { until } from './until.ts'

const TIMEOUT_MS = 45 * 60_000
const TOKEN = /^[A-Za-z0-9_-]{16,200}$/
const WITH_CONTEXT = ['status', 'deployment_status', 'check_run']

/**
 * gate judges one callback and passes on success only. A callback that
 * carries a chain's continuation token goes on with that chain.
 */
export async function gate(given: Given, io: Io): Promise<Verdict> {
  const { inputs } = given
  const source = sourceOf(given)
  const keys = secretOf(given, inputs.callbackSecretName)
  const format = formatOf(given)
  const verdict = (gated: Gated) => gateVerdict(given, io, gated)
  switch (source) {
    case 'callback':
      return verdict(judge(inputs.callback, format))
    case 'listener':
      return verdict(await hear(given, io, keys, format))
    case 'status':
      return verdict(await watchStatus(given, io))
    case 'event':
      return readFromEvent(given, io, keys, format)
  }
}

type Source = 'callback' | 'listener' | 'status' | 'event'

/** sourceOf answers where the callback comes from, all inputs fitting it. */
function sourceOf({ inputs }: Given): Source {
  const { via, callback, environment, context } = inputs
  const source = callback.trim() === '' ? via : 'callback'
  const { eventName } = environment
  const problem = (message: string): never => {
    throw new ConfigError(message)
  }
  if (inputs.callbackSecretName !== '') {
    if (source === 'callback' || source === 'status')
      problem(
        `input callback-secret-name is set, but a callback from ${source === 'callback' ? 'the input callback' : 'a commit status'} cannot carry a signature; leave one of the two out`
      )
    if (source === 'event' && WITH_CONTEXT.includes(eventName))
      problem(
        `input callback-secret-name is set, but a ${eventName} event cannot carry a signature; leave it out`
      )
  }
  const byContext =
    source === 'status' ||
    (source === 'event' && WITH_CONTEXT.includes(eventName))
  if (byContext && context === '')
    problem(
      'input context is missing; write the one context (status), name (check run) or environment (deployment) that counts'
    )
  if (
    inputs.chain !== '' &&
    (source !== 'event' || !carriesSignature(eventName))
  )
    problem(
      'input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out'
    )
  if (source === 'listener' && !TOKEN.test(inputs.callbackToken))
    problem(
      'input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one'
    )
  return source
}

function formatOf({ inputs }: Given): Format | null {
  const text = inputs.callbackFormat
  return text === '' ? null : parseFormat({ text, file: 'callback-format' })
}

function judge(body: unknown, format: Format | null): Gated {
  const message = readMessage(body, format)
  switch (message.kind) {
    case 'callback':
      return { kind: 'judged', callback: message.callback }
    case 'pending':
      return { kind: 'waiting', reason: 'the callback says that it is pending' }
    case 'refused':
      return { kind: 'refused', reason: message.message }
  }
}

/** hear waits for the first valid callback at the listener. */
async function hear(
  { inputs }: Given,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<Gated> {
  let first: Callback | null = null
  let conflicts = 0
  const done = new AbortController()
  io.mask(inputs.callbackToken)
  const entry = arm(inputs.callbackToken, {
    chain: null,
    webhook: null,
    signature: 'jobserv',
    keys,
    format,
    isOver: () => first === null && done.signal.aborted,
    rule: callback => {
      if (first === null) {
        first = callback
        done.abort()
        return { ruling: 'accepted', state: callback.state }
      }
      if (first.state === callback.state)
        return { ruling: 'duplicate', state: first.state }
      conflicts += 1
      return { ruling: 'conflict', state: first.state }
    }
  })
  const hooks = await listenFor(inputs, io, [entry])
  const how = await until(io, {
    what: 'a callback',
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal
  })
  done.abort()
  await hooks.close()
  if (conflicts > 0)
    io.log.warning(`${conflicts} callbacks contradicted the first one`)
  return first === null ? { kind: how } : { kind: 'judged', callback: first }
}

/** watchStatus waits for the commit status of `context` to be final. */
async function watchStatus({ inputs }: Given, io: Io): Promise<Gated> {
  const { environment, context } = inputs
  const { repository, apiUrl } = environment
  const subject = subjectOf(inputs)
  const run = await readRun(io.api, repository, subject.runId, subject.attempt)
  if (run === null)
    throw new ConfigError(
      `the API does not know run ${subject.runId} (404), and so not which statuses are newer than it; add "permissions: actions: read" to the job`
    )
  const sha = subject.run?.headSha ?? run.headSha ?? environment.sha
  const began = run.started ?? run.created ?? 0
  const statuses = createStatuses(io.api, { apiUrl, repository, sha })
  const done = new AbortController()
  let found: Callback | null = null
  const look = async () => {
    const newest = (await statuses.latest(context)).find(
      ({ created }) => created !== null && created >= began
    )
    found = newest ? verdictIn(newest) : null
    if (found !== null) done.abort()
  }
  const how = await until(io, {
    what: `the commit status ${context}`,
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal,
    every: { ms: POLL_MS, ask: look }
  })
  return found === null
    ? { kind: how, sha }
    : { kind: 'judged', callback: found, sha }
}

async function readFromEvent(
  given: Given,
  io: Io,
  keys: string[],
  format: Format | null
): Promise<Verdict> {
  const { inputs } = given
  const { eventName, event } = inputs.environment
  const verdict = (gated: Gated) => gateVerdict(given, io, gated)
  const read = readEvent(eventName, event, inputs.context || null)
  switch (read.kind) {
    case 'waiting':
      return verdict(read)
    case 'refused':
      return verdict({ kind: 'refused', reason: read.message })
    case 'reported':
      return verdict(
        read.verdict.valid
          ? { kind: 'judged', callback: read.verdict.callback, sha: read.sha }
          : { kind: 'refused', reason: read.verdict.message }
      )
    case 'dispatched': {
      const { body, token, signature, signedText } = read
      if (token !== null)
        return goOn(given, io, { body, token, signature, signedText })
      if (inputs.chain !== '')
        return verdict({
          kind: 'refused',
          reason: `the event carries no token, which chain "${inputs.chain}" needs`
        })
      const fault = signedBy({
        signature: 'jobserv',
        keys,
        value: signature,
        text: signedText,
        now: io.clock.now()
      })
      return verdict(
        fault === null
          ? judge(body, format)
          : { kind: 'refused', reason: fault }
      )
    }
  }
}
