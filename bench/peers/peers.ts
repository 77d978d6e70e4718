/** What an action asks the API before it delivers. */
export type Reports = 'the step' | 'the run and its jobs'

/** Another action, and what makes it deliver once. */
export interface Peer {
  /** The repository, as in `uses:`. */
  name: string
  reports: Reports
  /** Returns the inputs of one delivery to `url`. */
  with(url: string): Record<string, string>
  /** What it reads from the environment in addition to its inputs. */
  env?(url: string): Record<string, string>
  /** A script that bash runs in place of a bundle. */
  shell?: string
}

const KEY = 'UseSomethingGoodHere-0123456789abcdef'
const TEXT = 'Build desktop: failure'
const JSON_TEXT = JSON.stringify({ text: TEXT })

/** The actions to compare with. */
export const PEERS: readonly Peer[] = [
  {
    name: 'distributhor/workflow-webhook',
    reports: 'the step',
    shell: 'entrypoint.sh',
    with: url => ({ webhook_url: url, webhook_secret: KEY, data: JSON_TEXT })
  },
  {
    name: 'navied/secure-actions-webhook',
    reports: 'the step',
    with: url => ({ url, hmacSecret: KEY, data: JSON_TEXT })
  },
  {
    name: 'tsickert/discord-webhook',
    reports: 'the step',
    with: url => ({ 'webhook-url': url, content: TEXT })
  },
  {
    name: 'androidx/github-workflow-webhook-action',
    reports: 'the step',
    with: url => ({ url, secret: KEY, payload: JSON_TEXT })
  },
  {
    name: 'jasongitmail/fast-webhook',
    reports: 'the step',
    with: url => ({ url, json: JSON_TEXT })
  },
  {
    name: 'joelwmale/webhook-action',
    reports: 'the step',
    with: url => ({ url, body: JSON_TEXT })
  },
  {
    name: 'peter-evans/repository-dispatch',
    reports: 'the step',
    with: () => ({
      repository: 'acme/desktop',
      'event-type': 'built',
      'client-payload': JSON_TEXT
    })
  },
  {
    name: '8398a7/action-slack',
    reports: 'the step',
    with: () => ({ status: 'failure', fields: 'workflow', text: TEXT }),
    env: url => ({ SLACK_WEBHOOK_URL: url })
  },
  {
    name: 'fjogeleit/http-request-action',
    reports: 'the step',
    with: url => ({ url, data: JSON_TEXT })
  },
  {
    name: 'smartlyio/workflow-webhook',
    reports: 'the step',
    with: url => ({
      webhook_url: url,
      webhook_secret: KEY,
      webhook_auth: 'name:word',
      data: JSON_TEXT
    })
  },
  {
    name: 'sarisia/actions-status-discord',
    reports: 'the step',
    with: url => ({ webhook: url, status: 'failure', title: TEXT })
  },
  {
    name: 'act10ns/slack',
    reports: 'the step',
    with: url => ({ 'webhook-url': url, status: 'failure' })
  },
  {
    name: 'slackapi/slack-github-action',
    reports: 'the step',
    with: url => ({
      webhook: url,
      'webhook-type': 'incoming-webhook',
      payload: JSON_TEXT
    })
  },
  {
    name: 'Gamesight/slack-workflow-status',
    reports: 'the run and its jobs',
    with: url => ({ repo_token: 'ghs_test', slack_webhook_url: url })
  }
]
