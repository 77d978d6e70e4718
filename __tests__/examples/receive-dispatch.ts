import { senderSecret } from '../../src/relay-keys.ts'
import { signed } from '../helpers/harness.ts'
import { KEY, urlOf } from '../relay/setup.ts'
import type { Post, Scenario } from './runner.ts'

/** Headers that the relay must not pass on to the run, except the last. */
const SECRET_HEADERS = {
  authorization: 'Bearer t0ken',
  cookie: 'session=1',
  'x-gitlab-token': 't0ken',
  'x-api-key': 't0ken',
  'proxy-authorization': 't0ken',
  // Bitbucket's header for the event isn't a secret.
  'x-event-key': 'repo:push'
}

export const scenarios: Scenario[] = [
  {
    title: 'passes a webhook from the relay to the deployment, twice',
    steps: [
      pull('opened', SECRET_HEADERS),
      ['workflow-again.yml', { inputs: { 'run-id': '1001' } }]
    ]
  },
  {
    title: 'starts no run for a wrong signature, or another pull request',
    steps: [pull('opened', {}, 'other'), pull('closed')]
  },
  {
    title: 'refuses a dispatch that the relay did not attest',
    steps: [
      { ...pull('opened'), forge: text => text.replace('c0ffee', 'decaf') }
    ]
  }
]

/** Returns a pull request as GitHub sends it. */
function pull(
  action: string,
  more = {},
  key = senderSecret(KEY, 'inbound-github', 'text')
): Post {
  const head = { ref: 'topic', sha: 'c0ffee' }
  const body = { action, pull_request: { number: 7, head } }
  const { headers, ...sent } = signed('pull_request', body, key)
  const path = `${urlOf('git/push')}?project=7`
  return { ...sent, path, headers: { ...headers, ...more } }
}
