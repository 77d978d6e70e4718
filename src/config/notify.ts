import * as v from 'valibot'
import { kind, strict } from './strict.ts'
import { flag, text } from './value.ts'
import { events, match, request } from './webhook.ts'

const CHAINS_ONLY = 'belongs to a link of chains; move the webhook there'

const entries = {
  ...request,
  match,
  events: events('build_completed'),
  required: v.optional(flag, true),
  only_failures: v.optional(flag),
  failures_only: v.optional(flag)
}

const webhook = v.pipe(
  strict(entries, {
    misplaced: { callback: CHAINS_ONLY },
    missing: { url: 'url: https://host/path' }
  }),
  v.transform(({ failures_only, only_failures, ...rest }) => ({
    ...rest,
    only_failures: only_failures ?? failures_only ?? false
  }))
)

const OF_A_WEBHOOK = Object.fromEntries(
  Object.keys(entries).map(key => [
    key,
    'belongs to a webhook; check its indentation'
  ])
)

/** notify is JobServ's own key; its `email` belongs to others. */
export const notify = strict(
  {
    tests_url: v.optional(text),
    email: v.optional(v.unknown()),
    webhooks: v.optional(
      v.array(webhook, kind('must be a list of webhooks, each with a url')),
      []
    )
  },
  {
    misplaced: {
      ...OF_A_WEBHOOK,
      chains: 'belongs to the top of the file; check its indentation',
      receive: 'belongs to the top of the file; check its indentation'
    }
  }
)

/** NotifyWebhook is one webhook of `notify`, its name settled. */
export type NotifyWebhook = v.InferOutput<typeof webhook> & { name: string }
