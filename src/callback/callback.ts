import { readJson } from './json.ts'
import { asText, given } from './own.ts'
import { type CallbackError, type Refusal, refuse } from './refusal.ts'
import { findRepeats } from './repeats.ts'
import {
  cleanText,
  countPoints,
  MAX_CONTEXT,
  MAX_DESCRIPTION,
  readLink
} from './text.ts'

/** CallbackState is a receiver's verdict. */
export type CallbackState = 'success' | 'failure' | 'error'

/** Callback is what a receiver said, safe to log and to show. */
export interface Callback {
  state: CallbackState
  description: string | null
  context: string | null
  /** target_url is null unless it can be used as a link. */
  target_url: string | null
}

/** CallbackWarning is what was changed in a callback that counts. */
export type CallbackWarning = 'control_chars' | 'target_url_unusable'

interface Valid {
  valid: true
  callback: Callback
  warnings: CallbackWarning[]
}

/** Verdict is a callback, or every reason why it is none. */
export type Verdict = Valid | Refusal

type Field = keyof Callback
const FIELDS: Field[] = ['state', 'description', 'context', 'target_url']

/**
 * refuseHead answers why method and headers can carry no callback, or null:
 * POST and no Content-Encoding. The Content-Type is not looked at, since
 * senders get it wrong. Header names are lower-case.
 */
export function refuseHead(request: {
  method: string
  headers: Readonly<Record<string, string>>
}): CallbackError | null {
  if (request.method !== 'POST') return 'method_not_allowed'
  const encoding = request.headers['content-encoding']?.trim().toLowerCase()
  return encoding && encoding !== 'identity' ? 'content_encoding' : null
}

/** readCallback answers the verdict on a body, however it arrived. */
export function readCallback(body: Buffer | string): Verdict {
  const reading = readJson(body)
  if (reading.kind === 'refused') return refuse([reading.error])
  const repeats = findRepeats(
    reading.text,
    FIELDS.map(field => [field])
  )
  const repeated = FIELDS.filter(field => repeats([field]))
  return judge(reading.json, new Set(repeated))
}

/** judgeCallback answers the verdict on a value that is parsed already. */
export function judgeCallback(json: unknown): Verdict {
  return judge(json, new Set())
}

function judge(json: unknown, repeated: ReadonlySet<string>): Verdict {
  if (!isObject(json)) return refuse(['not_object'])
  const errors: CallbackError[] = []
  if (repeated.size > 0) errors.push('duplicate_key')
  const value = (field: Field) =>
    repeated.has(field) ? null : given(json, field)
  const state = readState(value('state'))
  if (!repeated.has('state')) errors.push(...state.errors)
  const description = value('description')
  errors.push(...textErrors('description', description, MAX_DESCRIPTION))
  const context = value('context')
  errors.push(...textErrors('context', context, MAX_CONTEXT))
  const link = value('target_url')
  if (link !== null && typeof link !== 'string') errors.push('target_url_type')
  if (errors.length > 0 || state.state === null) return refuse(errors)
  return normalise(state.state, {
    description: asText(description),
    context: asText(context),
    target_url: asText(link)
  })
}

/** normalise answers the callback with texts that are safe to show. */
export function normalise(
  state: CallbackState,
  texts: Record<Exclude<Field, 'state'>, string | null>
): Valid {
  const clean = (text: string | null) => text && cleanText(text)
  const warnings: CallbackWarning[] = []
  if (Object.values(texts).some(text => text !== clean(text))) {
    warnings.push('control_chars')
  }
  const link = texts.target_url && readLink(texts.target_url)
  if (link !== texts.target_url) warnings.push('target_url_unusable')
  const callback: Callback = {
    state,
    description: clean(texts.description),
    context: clean(texts.context),
    target_url: link
  }
  return { valid: true, callback, warnings }
}

function readState(value: unknown) {
  if (value === 'success' || value === 'failure' || value === 'error') {
    return { state: value, errors: [] } as const
  }
  if (value === null) return { state: null, errors: ['state_missing'] } as const
  return typeof value === 'string'
    ? ({ state: null, errors: ['state_unknown'] } as const)
    : ({ state: null, errors: ['state_type'] } as const)
}

function textErrors(
  field: 'description' | 'context',
  value: unknown,
  max: number
): CallbackError[] {
  if (value === null) return []
  if (typeof value !== 'string') return [`${field}_type`]
  return countPoints(value) > max ? [`${field}_too_long`] : []
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
