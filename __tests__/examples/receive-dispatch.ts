import assert from 'node:assert/strict'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import { recordPath } from '../helpers/run-action.ts'
import { signed } from '../helpers/run-receive.ts'
import { KEY, urlOf } from '../relay/setup.ts'
import { startRelay } from './relay.ts'
import {
  type Example,
  readExample,
  readWorkflow,
  type Scenario,
  stepsOf
} from './runner.ts'

const PATH = urlOf('git/push')
const PULL = { number: 7, head: { ref: 'topic', sha: 'c0ffee' } }

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
      const relay = await start(example)
      const { headers: own, body } = changed('opened')
      const headers = { ...own, ...SECRET_HEADERS }
      await relay.send(`${PATH}?project=7`, { headers, body })
      const inputs = relay.inputs()
      const declared = Object(readWorkflow('receive-dispatch/workflow.yml').on)
      assert.deepEqual(
        Object.keys(inputs).sort(),
        Object.keys(declared.workflow_dispatch.inputs).sort()
      )
      const passed = JSON.parse(String(inputs.webhook))
      example.note('passed on', [Object.keys(passed.headers), passed.query])
      const first = { ...again, event: { inputs } }
      const ran = await example.run('workflow.yml', first)
      const second = { ...again, inputs: { record: recordPath(ran) } }
      const reran = await example.run('workflow-again.yml', second)
      example.note('used', [
        usedIn('workflow.yml', ran.outputs.variables),
        usedIn('workflow-again.yml', reran.outputs.variables)
      ])
    }
  },
  {
    title: 'starts no run for a wrong signature, or another pull request',
    async run(example) {
      const { send } = await start(example)
      await send(PATH, changed('opened', 'other'))
      await send(PATH, changed('closed'))
    }
  },
  {
    title: 'refuses a dispatch that the relay did not attest',
    async run(example) {
      const relay = await start(example)
      await relay.send(PATH, changed('opened'))
      const inputs = relay.inputs()
      const webhook = String(inputs.webhook).replace('c0ffee', 'decaf')
      const event = { inputs: { ...inputs, webhook } }
      await example.run('workflow.yml', { ...again, event })
    }
  }
]

function start(example: Example) {
  const config = readExample('receive-dispatch/webhooks.yml')
  return startRelay(example, { config })
}

/** Returns a pull request as GitHub sends it. */
function changed(
  action: string,
  secret = senderSecret(KEY, 'inbound-github', 'text')
) {
  return signed('pull_request', { action, pull_request: PULL }, secret)
}

/** Returns what the steps of a workflow use of the variables. */
function usedIn(file: string, variables = ''): unknown[] {
  const steps = stepsOf(`receive-dispatch/${file}`)
  return steps.flatMap(({ env = {} }) =>
    Object.values(env).map(text => {
      const [, name = ''] = /outputs\.variables\)\.(.+) \}\}/.exec(text) ?? []
      const read = (value: unknown, key: string) => Object(value)[key]
      return name.split('.').reduce(read, JSON.parse(variables))
    })
  )
}
