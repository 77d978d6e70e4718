import type { Receive } from '../config/receive.ts'
import type { Io } from '../io.ts'
import type { Judgement, Variables } from '../receive/judge.ts'
import { withoutSecrets } from '../receive/shown.ts'
import { pathOf } from '../receive/variables.ts'
import { type Received, receivedRecord } from '../record/received.ts'
import { plain } from '../report/plain.ts'
import { receiveSection } from '../report/receive.ts'
import { type Got, type Judged, tell } from './received.ts'
import type { Given, Verdict } from './step.ts'

/**
 * receiveVerdict answers how a step that receives ended. `record` makes what
 * is kept of a webhook.
 */
export function receiveVerdict(
  { inputs }: Pick<Given, 'inputs'>,
  io: Io,
  { config, got }: { config: Receive; got: Got },
  record: (judged: Judged) => Received
): Verdict {
  const { environment } = inputs
  const judged = got.kind === 'judged' ? got.judged : null
  const kept = judged ?? ('last' in got ? got.last : null)
  const { result, why } = tell(got)
  if (judged !== null) tellOf(judged, io)
  const ran = ranIn(judged?.judgement ?? null)
  const { variables, starred } = withoutSecrets(ran.variables, io.redact)
  const absent = absentIn(config, ran.variables)
  for (const name of ran.functions) {
    const values = Object.entries(variables[name] ?? {})
    io.log.group(`function ${name} ran`, [
      ...values.map(([key, value]) => `${key} = ${JSON.stringify(value)}`),
      ...absent
        .filter(one => one.fn === name)
        .map(one => `${one.name}: no value at ${one.path}`)
    ])
  }
  if (ran.warning !== null) io.log.warning(ran.warning)
  for (const name of starred)
    io.log.warning(`variable ${name} holds a secret, which is written as ***`)
  const green = result === 'success' || result === 'not_run'
  if (green) io.log.info(why)
  const received = kept && record(kept)
  if (ran.functions.length > 0 && received?.mac === null)
    io.log.info(
      `provider ${received.provider} has no secret: who sent the webhook is not proven`
    )
  return {
    result,
    failure: green ? null : plain(io.redact(why), 1_000),
    outputs: {
      provider: judged?.judgement.provider ?? '',
      functions: JSON.stringify(ran.functions),
      variables: JSON.stringify(variables)
    },
    deliveries: null,
    payload: null,
    record:
      received &&
      receivedRecord(
        environment.repository,
        { id: environment.runId, attempt: environment.runAttempt },
        received
      ),
    summary: receiveSection(
      {
        result,
        why,
        webhook: kept && received && { uri: kept.webhook.uri, received },
        functions: ran.functions,
        errors: errorsIn(judged),
        variables,
        absent
      },
      io.redact
    )
  }
}

/** tellOf logs what came, and every error of its functions. */
function tellOf(judged: Judged, io: Io): void {
  const { webhook, judgement } = judged
  const { uri, body } = webhook
  io.log.info(
    `a webhook ${uri === '' ? 'without uri' : `for ${uri}`}, ${body.length} bytes, provider ${judgement.provider ?? 'unknown'}`
  )
  const errors = errorsIn(judged)
  if (errors.length > 1) io.log.group('functions failed', errors)
}

function errorsIn(judged: Judged | null): string[] {
  return judged?.judgement.kind === 'failed' ? judged.judgement.errors : []
}

/** ranIn answers the functions that ran, and their variables. */
function ranIn(judgement: Judgement | null): {
  functions: string[]
  variables: Variables
  warning: string | null
} {
  if (judgement === null || !('variables' in judgement))
    return { functions: [], variables: {}, warning: null }
  const { functions, variables } = judgement
  const ran = functions.filter(name => Object.hasOwn(variables, name))
  const warning = 'warning' in judgement ? (judgement.warning ?? null) : null
  return { functions: ran, variables, warning }
}

/** absentIn answers the variables of functions that ran and gave no value. */
function absentIn(
  { functions }: Receive,
  variables: Variables
): { fn: string; name: string; path: string }[] {
  return functions.flatMap(fn => {
    const values = Object.hasOwn(variables, fn.name) && variables[fn.name]
    if (!values) return []
    return fn.variables
      .filter(({ name }) => !Object.hasOwn(values, name))
      .map(one => ({ fn: fn.name, name: one.name, path: pathOf(one) }))
  })
}
