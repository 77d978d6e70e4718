import { createFinder, KEY_LENGTH } from './finder.ts'
import { derivedForms } from './forms.ts'

/** Redactor knows the secrets of this step and hides them in texts. */
export interface Redactor {
  /** add makes a secret known, and answers its forms; none when it was. */
  add(value: string): readonly string[]
  /** redact answers `text` with `***` for every form of every secret. */
  redact(text: string): string
}

/** STARS stand for what is hidden. */
export const STARS = '***'
const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i

/** CUT is how much of a secret at the end of a text is a piece of it. */
const CUT = 16

/**
 * createRedactor answers a redactor that knows nothing yet. Where forms
 * overlap in a text, all that they cover becomes one `***`. Texts come cut, so
 * 16 characters or more at the end that a form begins with become `***` too.
 */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  const forms = createFinder()

  return {
    add(value) {
      if (secrets.has(value)) return []
      secrets.add(value)
      const derived = derivedForms(value)
      for (const form of derived) forms.add(form)
      return derived
    },
    redact(text) {
      const cutFrom = text.length - forms.longest()
      let out = ''
      let done = 0
      let from = -1
      let to = -1
      for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
        const rest = text.length - at
        const length =
          at > cutFrom && rest >= CUT && forms.beginsAt(text, at)
            ? rest
            : forms.lengthAt(text, at)
        if (length === 0) continue
        if (at >= to) {
          if (from >= 0) {
            out += text.slice(done, from) + STARS
            done = to
          }
          from = at
        }
        to = Math.max(to, at + length)
      }
      if (from < 0) return text
      return out + text.slice(done, from) + STARS + text.slice(to)
    }
  }
}

/** isSensitive claims that a header's name says that its value is secret. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name)
}

/** starredHeaders answers headers with the values of sensitive names starred. */
export function starredHeaders(
  headers: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSensitive(name) ? STARS : value
    ])
  )
}
