import type { Secrets } from '../config/finding.ts'
import type { Receive } from '../config/receive.ts'
import { createDocument } from './document.ts'
import type { Incoming } from './match.ts'
import { type Outcome, run } from './outcome.ts'
import { createQuote } from './quote.ts'
import type { InboundWebhook } from './request.ts'
import { findProvider, functionsOf, laterThan, pathsOf } from './route.ts'

import { isProven, unsigned } from './unsigned.ts'
import type { Value } from './variables.ts'

/** Judgement is what came of one inbound webhook. */
export type Judgement =
  /** No provider matches, or it has no active function of that uri. */
  | { kind: 'unmatched'; provider: string | null; reason: string }
  /** The signature or token is missing or wrong. */
  | { kind: 'unsigned'; provider: string; reason: string }
  /** No function of the uri has a match and conditions that hold. */
  | { kind: 'held'; provider: string; functions: string[]; reason: string }
  /** A function that matched failed; the variables are the others'. */
  | {
      kind: 'failed'
      provider: string
      functions: string[]
      errors: string[]
      variables: Variables
    }
  | {
      kind: 'ran'
      provider: string
      functions: string[]
      variables: Variables
      /** warning is what is odd about the body. */
      warning?: string
    }

/** Variables are the values that functions took, by function and name. */
export type Variables = Record<string, Record<string, Value>>

interface Trust {
  /** secrets are the values of the `secrets` input by name. */
  secrets: Secrets
  /** now is in Unix milliseconds. */
  now: number
  /**
   * trusted webhooks were verified before and come out of a record: no
   * signature is asked for, and a header stored as `***` fits any pattern.
   */
  trusted?: boolean
  /** unread bodies are those of strangers: nothing is found in them. */
  unread?: boolean
  /** redact hides secrets in what is quoted from the webhook. */
  redact?: (text: string) => string
}

/**
 * judge answers what `receive` makes of an inbound webhook: its provider by
 * match, then its signature, then the functions of its uri, in this order, so
 * that who cannot sign learns nothing of the uris. It never throws for what is
 * in the webhook. What it quotes from there is short and on one line.
 */
export function judge(
  receive: Receive,
  webhook: InboundWebhook,
  { trusted = false, unread = false, redact = text => text, ...proof }: Trust
): Judgement {
  const incoming: Incoming = {
    webhook,
    document: createDocument(webhook, pathsOf(receive), unread),
    quote: createQuote(redact),
    starred: trusted
  }
  const found = findProvider(receive.providers, incoming)
  if (typeof found === 'string')
    return { kind: 'unmatched', provider: null, reason: found }
  const provider = found.name
  const why = trusted ? null : unsigned(found, webhook, proof)
  if (why !== null) {
    const later = laterThan(found, receive.providers, incoming)
    const other = later.find(one => isProven(one, webhook, proof))
    const hint = other
      ? `; it fits provider ${other.name}, which stands later and would match, too: tell them apart with match`
      : ''
    return { kind: 'unsigned', provider, reason: why + hint }
  }
  const functions = functionsOf(receive.functions, provider, webhook.uri)
  if (functions.length === 0) {
    const uri = incoming.quote(webhook.uri)
    const reason = `${provider} has no active function of the uri ${uri}`
    return { kind: 'unmatched', provider, reason }
  }
  return sumUp(
    provider,
    functions.map(fn => run(found, fn, incoming))
  )
}

function sumUp(provider: string, outcomes: readonly Outcome[]): Judgement {
  const held = outcomes.filter(outcome => outcome.kind === 'held')
  if (held.length === outcomes.length) {
    const whys = held.map(({ name, why }) => `${name}: ${why}`)
    const reason = `no function matches (${whys.join('; ')})`
    return { kind: 'held', provider, functions: namesOf(held), reason }
  }
  const functions = namesOf(outcomes.filter(({ kind }) => kind !== 'held'))
  const errors = outcomes.flatMap(outcome =>
    outcome.kind === 'failed' ? outcome.errors : []
  )
  // Unlike assignment, this makes an own property of `__proto__` too.
  const variables: Variables = Object.fromEntries(
    outcomes.flatMap(outcome =>
      outcome.kind === 'ran' ? [[outcome.name, outcome.values]] : []
    )
  )
  const [warning] = outcomes.flatMap(outcome =>
    outcome.kind === 'ran' && outcome.warning !== null ? [outcome.warning] : []
  )
  return errors.length === 0
    ? {
        kind: 'ran',
        provider,
        functions,
        variables,
        ...(warning !== undefined && { warning })
      }
    : { kind: 'failed', provider, functions, errors, variables }
}

function namesOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ name }) => name)
}
