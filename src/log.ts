import * as core from '@actions/core'
import { ConfigError, describe, type Problem } from './config/error.ts'
import type { Log } from './io.ts'
import { plain } from './report/plain.ts'

/** LINE is how much of one log line is shown, in characters. */
const LINE = 2_000

/**
 * createLog answers the job log; `redact` takes the secrets out of each text
 * before it is printed.
 */
export function createLog(redact: (text: string) => string): Log {
  const safe = (text: string) => plain(redact(text), LINE)
  return {
    info: text => core.info(safe(text)),
    warning: text => core.warning(safe(text)),
    error: text => core.error(safe(text)),
    notice: text => core.notice(safe(text)),
    debug: text => core.debug(safe(text)),
    group(title, lines) {
      core.startGroup(safe(title))
      for (const line of lines) core.info(safe(line))
      core.endGroup()
    }
  }
}

/**
 * reportError fails the step with one sentence. Each problem of a config is an
 * error of its own, on its line where it is in a file; of several the sentence
 * says how many they are.
 */
export function reportError(
  error: unknown,
  redact: (text: string) => string
): void {
  const safe = (text: string) => plain(redact(text), LINE)
  if (!(error instanceof ConfigError)) {
    const text = error instanceof Error ? error.message : String(error)
    core.setFailed(text.split('\n').map(safe).join('\n'))
    return
  }
  for (const problem of error.problems)
    core.error(safe(describe(problem)), placeOf(problem))
  if (error.problems.length > 1) core.setFailed(safe(countOf(error)))
  else process.exitCode = 1
}

function placeOf({ file, line }: Problem): core.AnnotationProperties {
  if (file === undefined || !isPath(file)) return {}
  return { file, ...(line && { startLine: line }) }
}

function countOf({ problems, hidden }: ConfigError): string {
  const { length } = problems
  const file = problems.find(({ file }) => file !== undefined)?.file
  const place = file && (isPath(file) ? ` in ${file}` : ` in the input ${file}`)
  const where = hidden > 0 ? `the first ${length} are above` : 'see above'
  return `${length + hidden} problems${place ?? ''}; ${where}`
}

/** isPath tells a file from an input, which has lines but none to show. */
function isPath(file: string): boolean {
  return /[./]/.test(file)
}
