import assert from 'node:assert/strict'
import { after } from 'node:test'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import { recordPath } from '../helpers/run-action.ts'
import { signed } from '../helpers/run-receive.ts'
import { startGitHub } from '../relay/fake-github.ts'
import {
  KEY,
  localRelay,
  relayRepository,
  urlOf,
  variables
} from '../relay/setup.ts'
import {
  type Example,
  readExample,
  readWorkflow,
  type Scenario,
  stepsOf
} from './runner.ts'

const SECRET = senderSecret(KEY, 'inbound-github', 'text')
const OPENED = {
  action: 'opened',
  pull_request: { number: 7, head: { ref: 'topic', sha: 'c0ffee' } }
}

/** Headers that the relay must not pass on to the run, but for the last. */
const SECRET_HEADERS = {
  authorization: 'Bearer t0ken',
  cookie: 'session=1',
  'x-gitlab-token': 't0ken',
  'x-api-key': 't0ken',
  'proxy-authorization': 't0ken',
  // Bitbucket's header for the event isn't a secret.
  'x-event-key': 'repo:push'
}

const again = {
  env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
  values: { 'secrets.RELAY': formatRepositoryKey(KEY) }
}

export const scenarios: Scenario[] = [
  {
    title: 'passes a webhook from the relay to the deployment, twice',
    async run(example) {
      const { send, dispatched } = await startRelay(example)
      await send(OPENED, SECRET, SECRET_HEADERS, '?project=7')
      const inputs = dispatched()
      const { on } = readWorkflow('receive-dispatch/workflow.yml')
      assert.deepEqual(
        Object.keys(inputs).sort(),
        Object.keys(Object(on.workflow_dispatch).inputs).sort()
      )
      const { headers, query } = JSON.parse(String(inputs.webhook))
      example.note('passed on', { headers: Object.keys(headers), query })
      const ran = await example.run('workflow.yml', {
        ...again,
        event: { inputs }
      })
      const inputsAgain = { record: recordPath(ran) }
      const second = await example.run('workflow-again.yml', {
        ...again,
        inputs: inputsAgain
      })
      for (const [file, { outputs }] of [
        ['workflow.yml', ran],
        ['workflow-again.yml', second]
      ] as const)
        example.note(`used in ${file}`, usedIn(file, outputs.variables))
    }
  },
  {
    title: 'starts no run for a wrong signature, or another pull request',
    async run(example) {
      const { send } = await startRelay(example)
      await send(OPENED, 'other')
      await send({ ...OPENED, action: 'closed' })
    }
  },
  {
    title: 'refuses a dispatch that the relay did not attest',
    async run(example) {
      const { send, dispatched } = await startRelay(example)
      await send(OPENED)
      const inputs = dispatched()
      const webhook = String(inputs.webhook).replace('c0ffee', 'decaf')
      await example.run('workflow.yml', {
        ...again,
        event: { inputs: { ...inputs, webhook } }
      })
    }
  }
]

/** Starts the relay in front of a repository with the example's config. */
async function startRelay({ note }: Example) {
  const config = readExample('receive-dispatch/webhooks.yml')
  const github = await startGitHub(relayRepository({ config }))
  after(github.close)
  const relay = localRelay(variables(github))
  return {
    /** Sends a pull request as GitHub does. */
    async send(body: unknown, secret = SECRET, more = {}, query = '') {
      const sent = signed('pull_request', body, secret)
      const { status, json } = await relay.send({
        path: urlOf('git/push') + query,
        headers: { ...sent.headers, ...more },
        body: sent.body
      })
      note('the relay responds', { status, json })
      note(
        'dispatches',
        github.dispatches.map(({ workflow }) => workflow)
      )
    },
    dispatched: (): Record<string, string> =>
      github.dispatches.at(-1)?.body.inputs ?? assert.fail()
  }
}

/** Returns what the steps of a workflow use of the variables. */
function usedIn(file: string, variables = ''): unknown[] {
  return stepsOf(`receive-dispatch/${file}`).flatMap(({ env = {} }) =>
    Object.values(env).map(text => {
      const [, name = ''] = /outputs\.variables\)\.(.+) \}\}/.exec(text) ?? []
      return name
        .split('.')
        .reduce((value, key) => Object(value)[key], JSON.parse(variables))
    })
  )
}
