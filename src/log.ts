import * as core from '@actions/core'
import { ConfigError } from './config/error.ts'
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
 * reportError fails the step with one sentence; each problem of a config is
 * an annotation on its own line besides.
 */
export function reportError(
  error: unknown,
  redact: (text: string) => string
): void {
  const safe = (text: string) => plain(redact(text), LINE)
  if (error instanceof ConfigError && error.problems.length > 1)
    for (const { file, line, path, message } of error.problems)
      core.error(safe(path ? `${path}: ${message}` : message), {
        // An inline config has lines, but is no file to show them in.
        ...(file?.includes('.') ? { file } : {}),
        ...(file?.includes('.') && line ? { startLine: line } : {})
      })
  const text = error instanceof Error ? error.message : String(error)
  core.setFailed(text.split('\n').map(safe).join('\n'))
}
