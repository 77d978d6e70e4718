import type { Known } from '../delivery/template.ts'
import { checkContexts } from './context-check.ts'
import { each, type Finding, type Secrets, unique, within } from './finding.ts'
import { checkChain } from './link-check.ts'
import { LINK_NAMES, NAMES, RUN_NAMES } from './names.ts'
import { at } from './raw.ts'
import { checkReceive } from './receive-check.ts'
import { checkSecrets } from './secret-check.ts'
import { checkUrl } from './url-check.ts'
import { checkWebhook } from './webhook-check.ts'

/**
 * checkConfig answers what the shape alone cannot say is wrong. It reads the
 * data as it stands, so that all is found even where the shape is wrong too.
 */
export function checkConfig(data: unknown, secrets: Secrets): Finding[] {
  const known = (names: ReadonlySet<string>): Known => ({
    names,
    open: ['variables.'],
    secrets: new Set(secrets.keys())
  })
  const notify = at(data, 'notify')
  const tests = at(notify, 'tests_url')
  return [
    ...within(
      ['notify'],
      [
        ...(typeof tests === 'string'
          ? checkUrl(
              tests,
              ['tests_url'],
              { ...known(RUN_NAMES), secrets: null },
              secrets
            )
          : []),
        ...unique(notify, 'webhooks'),
        ...each(notify, 'webhooks', webhook =>
          checkWebhook(webhook, known(NAMES), secrets)
        )
      ]
    ),
    ...unique(data, 'chains'),
    ...checkContexts(data),
    ...each(data, 'chains', chain =>
      checkChain(chain, known(LINK_NAMES), secrets)
    ),
    ...within(['receive'], checkReceive(at(data, 'receive'), secrets)),
    ...checkSecrets(data, secrets)
  ]
}
