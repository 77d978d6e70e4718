import { plain } from '../report/plain.ts'

/** Quote writes a value from outside short and on one line. */
export type Quote = (value: unknown) => string

const LONGEST = 60
/** READ is more of a text than is shown, so that secrets are found whole. */
const READ = 4096

/** createQuote answers a Quote that hides what `redact` knows. */
export function createQuote(redact: (text: string) => string): Quote {
  return value =>
    typeof value === 'string'
      ? `"${plain(redact(value.slice(0, READ)), LONGEST)}"`
      : typeof value === 'object' && value !== null
        ? kindOf(value)
        : String(value)
}

/** kindOf answers what a JSON value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number')
    return Number.isInteger(value) ? 'an integer' : 'a number'
  return `a ${typeof value}`
}
