import { asText, own } from '../callback/own.ts'
import { matches } from '../config/glob.ts'
import { isExact } from '../config/number.ts'
import type { InboundMatch } from '../config/receive.ts'
import { REDACTED } from '../redaction/redactor.ts'
import type { Document, Found } from './document.ts'
import type { Quote } from './quote.ts'
import type { Mark } from './ready.ts'
import type { InboundWebhook } from './request.ts'

/** Fit is whether a webhook is as wanted; `repeated` cannot be told. */
export type Fit =
  | { kind: 'fits' }
  | { kind: 'differs'; why: string }
  | { kind: 'repeated'; why: string }

/** Incoming is a webhook with what is needed to judge it. */
export interface Incoming {
  webhook: InboundWebhook
  document: Document
  quote: Quote
  /** starred webhooks come from a record, with headers hidden as `***`. */
  starred: boolean
}

const FITS: Fit = { kind: 'fits' }
/** MAX_LENGTH bounds the work that a stranger's text can cause. */
const MAX_LENGTH = 65_536

/**
 * fitMatch answers whether a webhook fits `match`: all keys must, and of each
 * the patterns as GitHub's filters have it. Case does not count in names of
 * headers. Texts, numbers and booleans are compared as text; nothing else fits
 * any pattern, not even one with `!`: not what is absent or null, nor a list,
 * an object, a number that was rounded, or a text above 65,536 characters.
 */
export function fitMatch(match: InboundMatch, incoming: Incoming): Fit {
  const { webhook, document } = incoming
  return allOf([
    ...Object.entries(match.headers ?? {}).map(([name, patterns]) => {
      const value = own(webhook.headers, name.toLowerCase())
      return incoming.starred && value === REDACTED
        ? FITS
        : fit(`header ${name}`, textAt(value), patterns, incoming)
    }),
    ...Object.entries(match.query ?? {}).map(([name, patterns]) =>
      fit(`query ${name}`, textAt(own(webhook.query, name)), patterns, incoming)
    ),
    ...Object.entries(match.body ?? {}).map(([path, patterns]) =>
      fit(`body ${path}`, document.find(path), patterns, incoming)
    )
  ])
}

/** fitMark answers whether a webhook bears a mark of a ready-made type. */
export function fitMark({ match, present }: Mark, incoming: Incoming): Fit {
  return allOf([
    fitMatch(match, incoming),
    ...present.map((path): Fit => {
      const found = incoming.document.find(path)
      if (found.kind === 'repeated') return repeated(`body ${path}`)
      return found.kind === 'value' && found.value !== null
        ? FITS
        : { kind: 'differs', why: `body ${path} ${whyNot(found)}` }
    })
  ])
}

/** allOf answers the first that differs, else the first that is repeated. */
export function allOf(fits: readonly Fit[]): Fit {
  return (
    fits.find(({ kind }) => kind === 'differs') ??
    fits.find(({ kind }) => kind === 'repeated') ??
    FITS
  )
}

/** repeated says that a place cannot be judged, for senders may mean either. */
export function repeated(where: string): Fit {
  return { kind: 'repeated', why: `a key on the way to ${where} repeats` }
}

function fit(
  where: string,
  found: Found,
  patterns: readonly string[],
  { quote }: Incoming
): Fit {
  if (found.kind === 'repeated') return repeated(where)
  if (found.kind === 'none' || found.value === null)
    return { kind: 'differs', why: `${where} ${whyNot(found)}` }
  const text = comparable(found.value)
  if (text !== null && matches(patterns, text)) return FITS
  const why = `${where} is ${quote(found.value)}, not ${patterns.join(', ')}`
  return { kind: 'differs', why }
}

function whyNot(found: Found): string {
  return found.kind === 'none' ? found.why : 'is null'
}

function textAt(value: unknown): Found {
  const text = asText(value)
  return text === null
    ? { kind: 'none', why: 'is missing' }
    : { kind: 'value', value: text }
}

function comparable(value: unknown): string | null {
  if (typeof value === 'string') return value.length > MAX_LENGTH ? null : value
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'number' && isExact(value) ? String(value) : null
}
