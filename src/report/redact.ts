import { derivedForms } from './forms.ts'

/** Redactor knows the secrets of this step and hides them in texts. */
export interface Redactor {
  /** add makes a secret and its derived forms known. */
  add(value: string): void
  /** redact answers `text` with `***` for every form of every secret. */
  redact(text: string): string
}

const STARS = '***'
const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i

/** KEY_LENGTH is the shortest form's: forms are found by how they begin. */
const KEY_LENGTH = 4

/**
 * createRedactor answers a redactor that knows nothing yet. Where forms
 * overlap in a text, all that they cover becomes one `***`. The time is linear
 * in the text, however many secrets there are.
 */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  const byStart = new Map<string, string[]>()

  return {
    add(value) {
      if (secrets.has(value)) return
      secrets.add(value)
      for (const form of derivedForms(value)) {
        const start = form.slice(0, KEY_LENGTH)
        const forms = new Set([...(byStart.get(start) ?? []), form])
        const longestFirst = [...forms].sort((a, b) => b.length - a.length)
        byStart.set(start, longestFirst)
      }
    },
    redact(text) {
      let out = ''
      let done = 0
      let from = -1
      let to = -1
      for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
        const forms = byStart.get(text.slice(at, at + KEY_LENGTH))
        const form = forms?.find(form => text.startsWith(form, at))
        if (form === undefined) continue
        if (at >= to) {
          if (from >= 0) {
            out += text.slice(done, from) + STARS
            done = to
          }
          from = at
        }
        to = Math.max(to, at + form.length)
      }
      if (from < 0) return text
      return out + text.slice(done, from) + STARS + text.slice(to)
    }
  }
}

/** starredHeaders answers headers with the values of sensitive names starred. */
export function starredHeaders(
  headers: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SENSITIVE.test(name) ? STARS : value
    ])
  )
}
