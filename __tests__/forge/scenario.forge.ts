import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { jsonBody } from '../helpers/callback-client.ts'
import {
  closedPort,
  type Receiver,
  respond,
  startReceiver
} from '../helpers/fake-receiver.ts'
import { isJson, type Json } from '../helpers/fixtures.ts'
import { findBinaries, MISSING } from './binaries.ts'
import { type Gitea, startGitea, until } from './gitea.ts'

const SECRETS = {
  KEY: 'synthetic-signing-key-1',
  CHAIN_TOKEN: 'synthetic-chain-token-1',
  INBOUND: 'synthetic-inbound-secret-1'
}
const WAIT_MS = 60_000
const CONFIG = '.github/webhooks.yml'
const CI = '.github/workflows/ci.yml'
const TO_LOOPBACK = `
          allowed-schemes: http
          allowed-hosts: 127.0.0.1
          secrets: |
            key=\${{ secrets.KEY }}
            chain-token=\${{ secrets.CHAIN_TOKEN }}`

const binaries = findBinaries()
const isRequired = process.env.REQUIRE_FORGE === '1'
if (binaries === null && isRequired) throw new Error(MISSING)

describe('the action on a real Gitea', {
  skip: binaries === null ? MISSING : false
}, () => {
  let gitea: Gitea
  let receiver: Receiver
  before(async () => {
    assert.ok(binaries)
    gitea = await startGitea(binaries)
    receiver = await startReceiver({
      paths: {
        '/done': respond(200, { body: { state: 'success' } }),
        '/again': [respond(500), respond(200)]
      }
    })
  })
  after(async () => {
    await gitea?.close()
    await receiver?.close()
  })

  /** Makes a repository with its secrets. Returns the commit of its files. */
  const create = async (name: string, files: Record<string, string>) => {
    await gitea.createRepository(name, SECRETS)
    return gitea.push(name, files)
  }

  /** Returns the payload of the request number `number` to a path. */
  const sent = (path: string, number = 1): Promise<Json> =>
    until(WAIT_MS, `nothing came to ${path}`, () => {
      const requests = receiver.requests.filter(one => one.path === path)
      const request = requests[number - 1]
      return request === undefined ? null : jsonBody(request)
    })
  const count = (path: string) =>
    receiver.requests.filter(one => one.path === path).length

  test('reports from a named last job with needs', async () => {
    await create('acme/last', {
      [CI]: `
name: CI
on: push
jobs:
  build: {runs-on: ubuntu-24.04, steps: [{run: 'true'}]}
  last:
    name: Send the webhooks
    needs: build
    if: \${{ always() }}
    runs-on: ubuntu-24.04
    permissions: {actions: read, contents: read}
    steps:
      - uses: hub/webhook-action@v1
        with:
          needs: \${{ toJSON(needs) }}${TO_LOOPBACK}
`,
      [CONFIG]: `
notify:
  webhooks:
    - {url: '${receiver.url}/last', secret_name: key, events: build_passed, match: {branch: main, workflow: CI}}
`
    })
    const run = await gitea.ended('acme/last', 'ci.yml')
    assert.equal(run.conclusion, 'success', run.log)
    assert.equal(count('/last'), 1, run.log)
    const { status, trigger_name, runs } = await sent('/last')
    assert.deepEqual(
      { status, trigger_name, runs: namesOf(runs) },
      { status: 'PASSED', trigger_name: 'CI', runs: [['build', 'PASSED']] }
    )
  })

  test('reports branches, tags and pull requests by workflow_run', async () => {
    const webhook = (path: string, match: string) =>
      `    - {url: '${receiver.url}/${path}', secret_name: key, match: {${match}, workflow: CI}}\n`
    await create('acme/reported', {
      [CI]: `
name: CI
on:
  push: {branches: [main], tags: ['v*']}
  pull_request:
jobs:
  build: {runs-on: ubuntu-24.04, steps: [{run: 'true'}]}
`,
      '.github/workflows/report.yml': `
name: Report
on: {workflow_run: {workflows: [CI], types: [completed]}}
permissions: {actions: read, contents: read}
jobs:
  report:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action@v1
        with:${TO_LOOPBACK}
`,
      [CONFIG]: `
notify:
  webhooks:
${webhook('of-main', 'branch: main')}${webhook('of-topic', 'branch: topic')}${webhook('of-tag', 'tag: v1')}`
    })
    const main = await sent('/of-main')
    assert.equal(main.trigger_name, 'CI')
    assert.deepEqual(namesOf(main.runs), [['build', 'PASSED']])
    await gitea.push('acme/reported', { 'README.md': 'Topic' }, 'topic')
    const pull = await gitea.call('POST', '/repos/acme/reported/pulls', {
      title: 'A topic',
      head: 'topic',
      base: 'main'
    })
    assert.equal(pull.status, 201)
    assert.equal(refOf(await sent('/of-topic')), 'topic')
    const tag = { tag_name: 'v1', target: 'main' }
    await gitea.call('POST', '/repos/acme/reported/tags', tag)
    assert.equal(refOf(await sent('/of-tag')), 'v1')
  })

  test('runs a chain via status', async () => {
    await create('acme/status', {
      [CI]: chainWorkflow('{actions: read, contents: read}'),
      [CONFIG]: `
chains:
  - name: deploy
    webhooks:
      - {name: scan, url: '${receiver.url}/scan', secret_name: key, callback: {via: status, timeout: 1m}}
      - {name: done, url: '${receiver.url}/done', secret_name: key, callback: {via: response}}
`
    })
    const scan = await sent('/scan')
    const path = String(scan.callback_url).slice(gitea.api.length)
    const posted = await gitea.call('POST', path, {
      state: 'success',
      context: scan.callback_context
    })
    assert.equal(posted.status, 201)
    const run = await gitea.ended('acme/status', 'ci.yml')
    assert.equal(run.conclusion, 'success', run.log)
    assert.equal(count('/done'), 1)
  })

  test('continues a chain via event in a gate started by workflow_dispatch', async () => {
    const write = '{actions: read, contents: write}'
    await create('acme/event', {
      [CI]: chainWorkflow(write),
      '.github/workflows/gate.yml': `
name: Gate
on: {workflow_dispatch: {inputs: {callback: {}, token: {}, signature: {}}}}
concurrency: {group: 'callback-\${{ inputs.token }}'}
permissions: ${write}
jobs:
  gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action/gate@v1
        with:
          chain: deploy${TO_LOOPBACK}
`,
      '.github/workflows/deploy.yml': `
name: Deploy
on: {workflow_dispatch: {inputs: {callback_token: {}}}}
permissions: {actions: write, contents: read}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action/callback@v1
        with:
          callback-url: \${{ github.api_url }}/repos/acme/event/actions/workflows/gate.yml/dispatches
          callback-secret-name: key
          secrets: key=\${{ secrets.KEY }}
`,
      [CONFIG]: `
chains:
  - name: deploy
    token_secret_name: chain-token
    webhooks:
      - {name: approve, url: '${receiver.url}/approve', secret_name: key, callback: {via: event, secret_name: key}}
      - {name: done, url: '${receiver.url}/live', secret_name: key, callback: {via: delivery}}
`
    })
    const { callback_token } = await sent('/approve')
    const started = await gitea.ended('acme/event', 'ci.yml')
    assert.equal(started.conclusion, 'success', started.log)
    const asked = await gitea.call(
      'POST',
      '/repos/acme/event/actions/workflows/deploy.yml/dispatches',
      { ref: 'main', inputs: { callback_token } }
    )
    assert.equal(asked.status, 204)
    const deployed = await gitea.ended('acme/event', 'deploy.yml')
    assert.equal(deployed.conclusion, 'success', deployed.log)
    const gate = await gitea.ended('acme/event', 'gate.yml')
    assert.equal(gate.conclusion, 'success', gate.log)
    assert.equal(count('/live'), 1)
  })

  test('reports a callback as a commit status', async () => {
    const sha = await create('acme/reports', {
      [CI]: `
name: CI
on: push
permissions: {contents: write}
jobs:
  report:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action/callback@v1
        with:
          callback-url: \${{ github.api_url }}/repos/acme/reports/statuses/\${{ github.sha }}
          context: deploy/staging
`
    })
    const run = await gitea.ended('acme/reports', 'ci.yml')
    assert.equal(run.conclusion, 'success', run.log)
    const path = `/repos/acme/reports/commits/${sha}/statuses`
    const { json } = await gitea.call('GET', path)
    assert.ok(Array.isArray(json))
    const own = json.find(({ context }) => context === 'deploy/staging')
    assert.equal(own?.status, 'success')
  })

  for (const type of ['json', 'form'])
    test(`receives a webhook of Gitea as ${type} at a listener`, async () => {
      const name = `acme/inbound-${type}`
      const port = await closedPort()
      await create(name, {
        '.github/workflows/inbound.yml': `
name: Inbound
on: workflow_dispatch
permissions: {}
jobs:
  inbound:
    runs-on: ubuntu-24.04
    steps:
      - id: inbound
        uses: hub/webhook-action/receive@v1
        with:
          via: listener
          listen: 127.0.0.1:${port}
          timeout: 1m
          secrets: inbound=\${{ secrets.INBOUND }}
          config: |
            receive:
              providers: [{name: forge, type: gitea, secret_name: inbound}]
              functions:
                - {name: push, provider: forge, uri: git/push, variables: [{name: ref, required: true}]}
      - run: echo "got $VARIABLES of $PROVIDER"
        env:
          VARIABLES: \${{ steps.inbound.outputs.variables }}
          PROVIDER: \${{ steps.inbound.outputs.provider }}
`
      })
      // Right after its first push a repository still counts as empty.
      await until(WAIT_MS, 'the workflow does not start', async () => {
        const path = `/repos/${name}/actions/workflows/inbound.yml/dispatches`
        const { status } = await gitea.call('POST', path, { ref: 'main' })
        return status === 204 ? true : null
      })
      const ran = gitea.ended(name, 'inbound.yml')
      const listens = until(WAIT_MS, 'nothing listens', async () => {
        const url = `http://127.0.0.1:${port}/healthz`
        const response = await fetch(url).catch(() => null)
        return response?.ok ? 'listening' : null
      })
      assert.equal(await Promise.race([ran, listens]), 'listening')
      // Only now, so that it isn't sent the first push.
      const hook = await gitea.call('POST', `/repos/${name}/hooks`, {
        type: 'gitea',
        active: true,
        events: ['push'],
        config: {
          url: `http://127.0.0.1:${port}/webhooks/v1/git/push`,
          content_type: type,
          secret: SECRETS.INBOUND
        }
      })
      assert.equal(hook.status, 201)
      await gitea.push(name, { 'README.md': 'Pushed' })
      const run = await ran
      assert.equal(run.conclusion, 'success', run.log)
      assert.match(run.log, /got .*"ref":"refs\/heads\/main".* of forge/)
    })

  test('redelivers from a record', async () => {
    await create('acme/again', {
      [CI]: `
name: CI
on: push
permissions: {actions: read, contents: read}
jobs:
  last:
    runs-on: ubuntu-24.04
    steps:
      - id: first
        continue-on-error: true
        uses: hub/webhook-action@v1
        with:${TO_LOOPBACK}
      - uses: hub/webhook-action/redeliver@v1
        with:
          record: \${{ steps.first.outputs.record-file }}${TO_LOOPBACK}
`,
      [CONFIG]: `
notify:
  webhooks:
    - {name: again, url: '${receiver.url}/again', secret_name: key, retry_schedule: []}
`
    })
    const run = await gitea.ended('acme/again', 'ci.yml')
    assert.equal(run.conclusion, 'success', run.log)
    const requests = receiver.requests.filter(({ path }) => path === '/again')
    const [first, second, ...more] = requests
    assert.deepEqual(more, [])
    assert.ok(first && second, run.log)
    assert.equal(second.headers['webhook-id'], first.headers['webhook-id'])
    assert.deepEqual(second.body, first.body)
  })

  test('sends nothing of a run that the token cannot read', async () => {
    await create('acme/hidden', {
      [CI]: `
name: CI
on: push
permissions: {}
jobs:
  build: {runs-on: ubuntu-24.04, steps: [{run: 'false'}]}
  last:
    if: \${{ always() }}
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action@v1
        with:
          config: |
            notify: {webhooks: [{url: '${receiver.url}/hidden', secret_name: key}]}${TO_LOOPBACK}
`
    })
    const run = await gitea.ended('acme/hidden', 'ci.yml')
    assert.equal(run.jobs.last, 'failure', run.log)
    assert.match(run.log, /add "permissions: actions: read" to the job/)
    assert.equal(count('/hidden'), 0)
  })

  test('names the permission that Gitea asks for to read statuses', async () => {
    await create('acme/denied', {
      [CI]: `
name: CI
on: push
permissions: {actions: read, statuses: read}
jobs:
  gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action/gate@v1
        with: {via: status, context: scan, timeout: 30s}
`
    })
    const run = await gitea.ended('acme/denied', 'ci.yml')
    assert.equal(run.jobs.gate, 'failure', run.log)
    assert.match(run.log, /add "permissions: contents: read" to the job/)
  })
})

function chainWorkflow(permissions: string): string {
  return `
name: CI
on: push
permissions: ${permissions}
jobs:
  chain:
    runs-on: ubuntu-24.04
    steps:
      - uses: hub/webhook-action/chain@v1
        with:
          chain: deploy${TO_LOOPBACK}
`
}

function namesOf(runs: unknown): unknown[] {
  assert.ok(Array.isArray(runs))
  return runs.map(({ name, status }) => [name, status])
}

function refOf({ github }: Json): unknown {
  return isJson(github) ? github.ref : null
}
