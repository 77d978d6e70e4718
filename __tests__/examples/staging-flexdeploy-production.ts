import { jsonBody } from '../helpers/callback-client.ts'
import type { Scenario } from './runner.ts'

const STAGING = {
  '/staging': { status: 202, headers: { location: '/staging/1' } },
  '/staging/1': { body: { state: 'success' } }
}

export const scenarios: Scenario[] = [
  {
    when: 'all links succeed',
    responses: {
      ...STAGING,
      '/production': async ({ request }) => {
        const { callback_url, callback_context } = jsonBody(request)
        await fetch(String(callback_url), {
          method: 'POST',
          headers: { authorization: 'Bearer ghs_test' },
          body: JSON.stringify({ state: 'success', context: callback_context })
        })
      }
    }
  },
  {
    when: 'the smoke test returns 500',
    responses: { ...STAGING, '/flexdeploy/webhooks/v1/smoke': 500 }
  }
]
