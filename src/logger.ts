import * as core from '@actions/core'
import { ConfigError, describe, type Problem } from './errors.ts'
import { type Redact, sanitizeLine } from './lib/text.ts'

/**
 * The job log. Each text is made one line that can form no workflow
 * command and holds no secret, whatever is in it.
 */
export interface Log {
  info(text: string): void
  /** Like error, also an annotation of the run. */
  warning(text: string): void
  error(text: string): void
  notice(text: string): void
  debug(text: string): void
  /** Folds `lines` under `title`. */
  group(title: string, lines: readonly string[]): void
  /** True for the command line: lines of any length, and no outputs. */
  isTerminal?: boolean
}

/** How much of one log line is shown, in characters. */
const MAX_LINE = 2_000

/**
 * Returns the job log; `redact` takes the secrets out of each text
 * before it is printed.
 */
export function createLogger(redact: Redact): Log {
  const safe = (text: string) => sanitizeLine(redact(text), MAX_LINE)
  return {
    info: text => core.info(safe(text)),
    warning: text => core.warning(safe(text)),
    error: text => core.error(safe(text)),
    notice: text => core.notice(safe(text)),
    debug: text => core.debug(safe(text)),
    group(title, lines) {
      // As core.startGroup does, but in one write, which is a system call.
      const start = `::group::${safe(title).replaceAll('%', '%25')}`
      core.info([start, ...lines.map(safe), '::endgroup::'].join('\n'))
    }
  }
}

/**
 * Fails the step. Each line of a text is an error of its own, and
 * each problem of a config, on its line where it is in a file; of several a
 * sentence says how many they are.
 */
export function reportError(error: unknown, redact: Redact): void {
  const safe = (text: string) => sanitizeLine(redact(text), MAX_LINE)
  if (!(error instanceof ConfigError)) {
    const text = error instanceof Error ? error.message : String(error)
    for (const line of text.split('\n')) core.setFailed(safe(line))
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

/** True for a file, not for an input, which has no lines to show. */
function isPath(file: string): boolean {
  return /[./]/.test(file)
}

const MAX_LINES = 10

/** A log that a flood cannot fill. */
interface RateLimitedLog extends Pick<Log, 'info' | 'warning'> {
  /** Logs how much was left out. */
  close(): void
}

/**
 * Returns a log that prints the first ten lines about `what`, and
 * counts the others.
 */
export function createRateLimitedLog(
  log: Pick<Log, 'info' | 'warning'>,
  what: string
): RateLimitedLog {
  let count = 0
  const within = () => {
    count += 1
    return count <= MAX_LINES
  }
  return {
    info: text => {
      if (within()) log.info(text)
    },
    warning: text => {
      if (within()) log.warning(text)
    },
    close() {
      if (count <= MAX_LINES) return
      log.warning(`${count - MAX_LINES} more ${what}, not listed one by one`)
      count = MAX_LINES
    }
  }
}
