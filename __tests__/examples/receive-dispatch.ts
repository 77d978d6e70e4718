import assert from 'node:assert/strict'
import { after } from 'node:test'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import {
  inputsOf,
  readExample,
  readWorkflow,
  type Scenario,
  stepsOf
} from '../helpers/examples.ts'
import {
  type RunOptions,
  type RunResult,
  readRecord,
  recordPath,
  runAction
} from '../helpers/run-action.ts'
import { signed } from '../helpers/run-receive.ts'
import { type FakeGitHub, startGitHub } from '../relay/fake-github.ts'
import {
  KEY,
  localRelay,
  type Relay,
  relayRepository,
  urlOf,
  variables
} from '../relay/setup.ts'

const CONFIG = readExample('receive-dispatch/webhooks.yml')

/** Headers that the relay must not pass on to the run. */
const SECRET_HEADERS = {
  authorization: 'Bearer t0ken',
  cookie: 'session=1',
  'x-gitlab-token': 't0ken',
  'x-api-key': 't0ken',
  'proxy-authorization': 't0ken',
  // Bitbucket's header for the event isn't a secret.
  'x-event-key': 'repo:push'
}

const opened = {
  action: 'opened',
  pull_request: { number: 7, head: { ref: 'topic', sha: 'c0ffee' } }
}

export const scenarios: Scenario[] = [
  {
    title: 'passes a webhook from the relay to the deployment, twice',
    async run() {
      const { github, relay } = await startRelay()
      const reply = await send(relay, opened, SECRET_HEADERS, '?project=7')
      assert.equal(reply.status, 202, reply.text)
      assert.deepEqual(reply.json.functions, ['deploy'])
      const [dispatch, ...others] = github.dispatches
      assert.deepEqual(others, [])
      assert.equal(dispatch?.workflow, 'inbound.yml')
      const { inputs } = dispatch?.body ?? {}
      const workflow = readWorkflow('receive-dispatch/workflow.yml')
      assert.deepEqual(
        Object.keys(inputs).sort(),
        Object.keys(Object(workflow.on.workflow_dispatch).inputs).sort()
      )
      const { headers, query } = JSON.parse(inputs.webhook)
      assert.deepEqual(query, { project: '7' })
      assert.deepEqual(
        Object.keys(SECRET_HEADERS).filter(name =>
          Object.hasOwn(headers, name)
        ),
        ['x-event-key']
      )

      const inbound = 'receive-dispatch/workflow.yml'
      const ran = await run(inbound, {
        event: { inputs },
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'success')
      assert.deepEqual(usedIn(inbound, ran.outputs.variables), [
        'topic',
        'c0ffee'
      ])
      // The config does not read it, so the record does not keep it.
      assert.equal(Object(readRecord(ran).received).query.project, '***')

      const again = await run('receive-dispatch/workflow-again.yml', {
        inputs: { record: recordPath(ran) },
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
      })
      assert.equal(again.code, 0, again.stdout)
      assert.deepEqual(
        usedIn('receive-dispatch/workflow-again.yml', again.outputs.variables),
        ['topic', 'c0ffee']
      )
    }
  },
  {
    title: 'starts no run for a wrong signature, or another pull request',
    async run() {
      const { github, relay } = await startRelay()
      const forged = await relay.send({
        path: urlOf('git/push'),
        ...signed('pull_request', opened, 'other')
      })
      assert.equal(forged.status, 401)
      const closed = await send(relay, { ...opened, action: 'closed' })
      assert.deepEqual([closed.status, closed.json.functions], [202, []])
      assert.deepEqual(github.dispatches, [])
    }
  },
  {
    title: 'refuses a dispatch that the relay did not attest',
    async run() {
      const { github, relay } = await startRelay()
      await send(relay, opened)
      const { inputs } = github.dispatches[0]?.body ?? {}
      const webhook = inputs.webhook.replace('c0ffee', 'decaf')
      const ran = await run('receive-dispatch/workflow.yml', {
        event: { inputs: { ...inputs, webhook } },
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
      })
      assert.equal(ran.code, 1)
      assert.match(ran.stdout, /attestation/)
    }
  }
]

/** Starts the relay in front of a repository with the example's config. */
async function startRelay(): Promise<{ github: FakeGitHub; relay: Relay }> {
  const github = await startGitHub(relayRepository({ config: CONFIG }))
  after(github.close)
  return { github, relay: localRelay(variables(github)) }
}

/** Sends a pull request as GitHub does, with the secret that it was given. */
function send(relay: Relay, body: unknown, more = {}, query = '') {
  const secret = senderSecret(KEY, 'inbound-github', 'text')
  const sent = signed('pull_request', body, secret)
  return relay.send({
    path: urlOf('git/push') + query,
    headers: { ...sent.headers, ...more },
    ...(sent.body !== undefined && { body: sent.body })
  })
}

/** Runs the only step of a workflow with the example's config. */
function run(path: string, options: RunOptions = {}): Promise<RunResult> {
  const values = { 'secrets.RELAY': formatRepositoryKey(KEY) }
  const [inputs, ...others] = inputsOf(path, values)
  assert.ok(inputs && others.length === 0)
  return runAction({
    ...options,
    inputs: { ...inputs, config: CONFIG, ...options.inputs }
  })
}

/** Returns what the steps of a workflow use of the variables. */
function usedIn(path: string, variables = ''): string[] {
  return stepsOf(path).flatMap(({ env = {} }) =>
    Object.values(env).map(text => {
      const [, name = ''] =
        /fromJSON\(steps\.inbound\.outputs\.variables\)\.(.+) \}\}/.exec(
          text
        ) ?? []
      return name
        .split('.')
        .reduce((value, key) => Object(value)[key], JSON.parse(variables))
    })
  )
}
