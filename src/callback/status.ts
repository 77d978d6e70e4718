import * as v from 'valibot'
import { cutText, readLink } from './text.ts'

/** MAX_STATUS is GitHub's limit on a status's description. */
const MAX_STATUS = 140

/** CommitStatus is one status of a commit, as the API lists it. */
export interface CommitStatus {
  id: number
  state: string
  context: string
  description: string | null
  target_url: string | null
  /** created is in milliseconds, null where the server does not say. */
  created: number | null
}

/** NewStatus is a status to be written. */
export interface NewStatus {
  state: 'success' | 'failure' | 'error' | 'pending'
  context: string
  description: string | null
  target_url: string | null
}

const text = v.fallback(v.nullable(v.string()), null)

const raw = v.object({
  id: v.pipe(v.number(), v.integer()),
  // Gitea says `status` for `state`.
  state: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  context: v.fallback(v.string(), 'default'),
  description: text,
  target_url: text,
  created_at: text
})

/** parseStatus answers a status as the API gives it, null for anything else. */
export function parseStatus(value: unknown): CommitStatus | null {
  const { output, success } = v.safeParse(raw, value)
  if (!success) return null
  const { id, context, description, target_url } = output
  const created = Date.parse(output.created_at ?? '')
  return {
    id,
    state: output.state || output.status,
    context,
    description,
    target_url,
    created: Number.isNaN(created) ? null : created
  }
}

/** sameContext compares as GitHub does, where case does not count. */
export function sameContext(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** fitText answers a text whose characters a status can hold. */
export function fitText(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/**
 * fitStatus answers a status that GitHub takes: texts cut to 140 characters,
 * characters beyond U+FFFF replaced, and no link but a usable one.
 */
export function fitStatus(status: NewStatus): NewStatus {
  const { context, description, target_url } = status
  return {
    ...status,
    context: fitText(context),
    description: description && cutText(fitText(description), MAX_STATUS),
    target_url: target_url && readLink(target_url)
  }
}
