import { expressions } from '../delivery/template.ts'
import type { Link } from './chain.ts'
import type { Key } from './finding.ts'
import type { NotifyWebhook } from './notify.ts'
import { at } from './raw.ts'

/** Webhook is what a webhook of `notify` and a link have in common. */
export type Webhook = Omit<
  NotifyWebhook,
  'events' | 'match' | 'required' | 'only_failures'
> &
  Partial<Pick<Link, 'callback'>>

/** Template is a text of a webhook in which `${...}` means something. */
export interface Template {
  path: Key[]
  text: string
}

const KEYS = ['url', 'headers', 'username', 'password', 'body', 'dockerhub']

/** templatesOf answers every text of a webhook that may hold `${...}`. */
export function templatesOf(webhook: unknown): Template[] {
  return [
    ...KEYS.flatMap(key => texts(at(webhook, key), [key])),
    ...texts(at(at(webhook, 'callback'), 'url'), ['callback', 'url'])
  ]
}

/** namesIn answers the names that a webhook's templates use. */
export function namesIn(webhook: unknown): string[] {
  return templatesOf(webhook).flatMap(({ text }) =>
    expressions(text).map(({ name }) => name)
  )
}

/** secretsOf answers the names of all secrets a webhook needs to be sent. */
export function secretsOf(webhook: Webhook): string[] {
  const used = namesIn(webhook)
    .filter(name => name.startsWith('secrets.'))
    .map(name => name.slice('secrets.'.length))
  const callback = webhook.callback?.secret_name ?? []
  return [...new Set([...webhook.secret_name, ...callback, ...used])]
}

function texts(value: unknown, path: Key[]): Template[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value))
    return value.flatMap((item, index) => texts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [
    ...(path[0] === 'body' ? [{ path: [...path, key], text: key }] : []),
    ...texts(item, [...path, key])
  ])
}
