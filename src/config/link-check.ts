import type { Known } from '../delivery/template.ts'
import type { Via } from './chain.ts'
import {
  each,
  type Finding,
  type Secrets,
  unique,
  unknownSecrets,
  within
} from './finding.ts'
import { checkFormat } from './format-check.ts'
import { at, listAt } from './raw.ts'
import { namesIn } from './templates.ts'
import { checkWebhook } from './webhook-check.ts'

/** NEEDS are the words of which a request must carry one, for the way back. */
const NEEDS: Readonly<Record<Via, readonly string[]>> = {
  response: [],
  delivery: [],
  poll: [],
  listener: ['callback_url'],
  status: ['callback_url'],
  event: ['callback_token', 'callback_dispatch']
}

/** checkChain answers what is wrong with a chain beyond its shape. */
export function checkChain(
  chain: unknown,
  known: Known,
  secrets: Secrets
): Finding[] {
  const handsOver = listAt(chain, 'webhooks').some(
    link => at(link, 'enabled') !== false && viaOf(link) === 'event'
  )
  const message =
    'is missing, and a link with via: event needs it; write the name of a secret'
  return [
    ...(handsOver && at(chain, 'token_secret_name') === undefined
      ? [{ path: ['token_secret_name'], message }]
      : []),
    ...unknownSecrets(chain, 'token_secret_name', secrets),
    ...unique(chain, 'webhooks'),
    ...each(chain, 'webhooks', link => [
      ...checkWebhook(link, known, secrets),
      ...checkRequest(link),
      ...within(['callback'], checkCallback(link, secrets))
    ])
  ]
}

/** checkRequest answers whether the receiver is told how to call back. */
function checkRequest(link: unknown): Finding[] {
  const via = viaOf(link)
  const needs = via === null ? [] : NEEDS[via]
  const names = namesIn(link)
  const carried = needs.some(word =>
    names.some(name => name === word || name.startsWith(`${word}.`))
  )
  if (needs.length === 0 || carried) return []
  const word = `\${${needs[0]}}`
  if (at(link, 'body') !== undefined) {
    const message = `lacks ${word}, which via: ${via} needs; write it into the body`
    return [{ path: ['body'], message }]
  }
  const message = `lacks ${word}, which via: ${via} needs; write jobserv, dockerhub or a body with it`
  return at(link, 'payload') === 'github'
    ? [{ path: ['payload'], message }]
    : []
}

function checkCallback(link: unknown, secrets: Secrets): Finding[] {
  const callback = at(link, 'callback')
  const via = viaOf(link)
  if (via === null) return unknownSecrets(callback, 'secret_name', secrets)
  const findings: Finding[] = []
  const has = (key: string) => at(callback, key) !== undefined
  const add = (key: string, message: string) =>
    findings.push({ path: [key], message })
  if (via !== 'listener' && via !== 'event') {
    for (const key of ['secret_name', 'signature'])
      if (has(key))
        add(
          key,
          `has no meaning: via: ${via} carries no signature; leave it out`
        )
  } else if (has('signature') && !has('secret_name'))
    add('secret_name', 'is missing beside signature; write one, or neither')
  if (via === 'event' && at(callback, 'signature') === 'standard-webhooks')
    add(
      'signature',
      'is over headers, which an event does not carry; write jobserv, github or one of your own'
    )
  if (has('url') && via !== 'poll')
    add('url', 'has a meaning for via: poll only; leave it out')
  if (has('format') && (via === 'delivery' || via === 'status'))
    add('format', `has no meaning for via: ${via}; leave it out`)
  return [
    ...findings,
    ...within(['format'], checkFormat(at(callback, 'format'))),
    ...unknownSecrets(callback, 'secret_name', secrets)
  ]
}

function viaOf(link: unknown): Via | null {
  const via = at(at(link, 'callback'), 'via')
  return typeof via === 'string' && isVia(via) ? via : null
}

function isVia(word: string): word is Via {
  return Object.hasOwn(NEEDS, word)
}
