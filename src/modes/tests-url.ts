import type { Payload } from '../build/payload.ts'
import { withTests } from '../build/payload-run.ts'
import type { Build } from '../build/read.ts'
import { githubWords } from '../build/words.ts'
import { RenderError, renderUrl } from '../delivery/substitution.ts'
import { lookupIn } from '../delivery/values.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'

/**
 * testedPayload answers a build's payload, each run with the `tests` that
 * `url` (notify.tests_url) makes for it. A run that its values give none goes
 * without, and a warning says why.
 */
export function testedPayload(
  url: string,
  { payload, run: reported }: Build,
  { environment, variables }: Pick<Inputs, 'environment' | 'variables'>,
  log: Pick<Io['log'], 'warning'>
): Payload {
  const github = githubWords(reported, environment)
  const faults = new Map<string, string[]>()
  const tested = withTests(payload, run => {
    const values = { build: payload, github, run }
    try {
      return renderUrl(url, lookupIn(values, new Map(), variables))
    } catch (error) {
      if (!(error instanceof RenderError)) throw error
      const { message } = error
      faults.set(message, [...(faults.get(message) ?? []), run.name])
      return null
    }
  })
  for (const [message, [first, ...others]] of faults) {
    const rest = others.length > 0 ? ` and ${others.length} more` : ''
    log.warning(
      `notify.tests_url: ${message}; run "${first}"${rest} goes without tests`
    )
  }
  return tested
}
