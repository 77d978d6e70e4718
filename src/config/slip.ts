import { normal } from './aliases.ts'
import type { Finding } from './finding.ts'
import { nearest } from './nearest.ts'
import { request } from './webhook.ts'
import { oddSpace } from './yaml-hints.ts'

/** MEANT are the top-level keys that mean something of ours, and what. */
const MEANT: Readonly<Record<string, string>> = {
  notify: 'notify',
  chains: 'chains',
  chain: 'chains',
  receive: 'receive',
  webhooks: 'notify.webhooks',
  webhook: 'notify.webhooks',
  tests_url: 'notify.tests_url',
  providers: 'receive.providers',
  functions: 'receive.functions'
}

/** COMMON are our keys that a file of others may well have at its top. */
const COMMON = ['name', 'enabled', 'timeout']

/** OWNERS says whose the keys are that can only have slipped to the top. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(request)
    .filter(key => !COMMON.includes(key))
    .map((key): [string, string] => [key, 'a webhook']),
  ['required', 'a webhook'],
  ['only_failures', 'a webhook'],
  ['failures_only', 'a webhook'],
  ['events', 'a webhook or a chain'],
  ['match', 'a webhook or a chain'],
  ['callback', 'a link of a chain'],
  ['token_secret_name', 'a chain'],
  ['expect_final_callback', 'a chain']
])

/** LONG are the names that no other word comes near by chance. */
const LONG = [...OWNERS.keys()].filter(key => key.length > 10)

/**
 * slip answers what is wrong with a top-level key that is probably ours; one
 * that starts with x- is not.
 */
export function slip(key: string): Finding[] {
  const wrong = key.startsWith('x-') ? null : (misplaced(key) ?? misspelt(key))
  const message = oddSpace(key) ?? wrong
  return message === null ? [] : [{ path: [key], message }]
}

function misplaced(key: string): string | null {
  const name = normal(key)
  const owner = OWNERS.get(OWNERS.has(name) ? name : (nearest(key, LONG) ?? ''))
  return owner === undefined
    ? null
    : `is no key here; it belongs to ${owner}, so check its indentation`
}

function misspelt(key: string): string | null {
  const close = nearest(key, Object.keys(MEANT))
  const part = close === null ? undefined : MEANT[close]
  return part === undefined ? null : `is no key here; did you mean ${part}?`
}
