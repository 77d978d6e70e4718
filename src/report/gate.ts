import type { Callback } from '../callback/callback.ts'
import { MARKS } from './mark.ts'
import { link, paragraph } from './markdown.ts'

/** gateSection answers the summary of a gate: its decision and its reason. */
export function gateSection(
  callback: Callback | null,
  why: string,
  redact: (text: string) => string
): string {
  const passed = callback?.state === 'success'
  const lines = [
    passed
      ? `## ${MARKS.success} Gate passed`
      : `## ${MARKS.failure} Gate closed`,
    paragraph(redact(why)),
    ...(callback?.target_url
      ? [link('Details', redact(callback.target_url))]
      : [])
  ]
  return `${lines.join('\n\n')}\n`
}
