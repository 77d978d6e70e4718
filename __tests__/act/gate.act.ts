import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { addStatus } from '../helpers/fake-github.ts'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { startInternet } from './internet.ts'

const read = (path: string) =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')

describe('act, gates', () => {
  test('run gated-deployment, which waits for a status', async () => {
    const internet = await startInternet([])
    addStatus(internet.api.state, SHA, { context: 'security/scan' })
    const acted = await internet.act({
      workflow: read('gated-deployment/workflow.yml'),
      programs: { make: 'exit 0' }
    })
    assert.deepEqual(
      acted.jobs,
      { build: 'success', gate: 'success', deploy: 'success' },
      acted.log
    )
    assert.match(acted.log, new RegExp(`checked out ${SHA}`))
  })

  for (const [state, jobs] of [
    ['success', { gate: 'success', deploy: 'success' }],
    ['failure', { gate: 'failure' }],
    ['pending', {}]
  ] as const)
    test(`run gated-deployment for a status that is ${state}`, async () => {
      const internet = await startInternet([])
      const acted = await internet.act({
        workflow: read('gated-deployment/workflow-on-status.yml'),
        event: 'status',
        payload: {
          sha: SHA,
          state,
          context: 'security/scan',
          branches: [{ name: 'main' }]
        },
        programs: { make: 'exit 0' }
      })
      assert.deepEqual(acted.jobs, jobs, acted.log)
      assert.equal(acted.code, state === 'failure' ? 1 : 0)
      assert.equal(
        acted.log.includes(`checked out ${SHA}`),
        state === 'success'
      )
    })

  const GATE = `name: Gate
on:
  repository_dispatch:
    types: [webhook-callback]
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    outputs:
      description: \${{ steps.gate.outputs.description }}
    steps:
      - id: gate
        uses: org/webhook-action/gate@v1
        with:
          callback-secret-name: callback
          secrets: callback=\${{ secrets.CALLBACK }}
  deploy:
    needs: gate
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$WORD" >> "$GITHUB_STEP_SUMMARY"
        env:
          WORD: \${{ needs.gate.outputs.description }}
`

  for (const [what, key, state, jobs] of [
    [
      'a signed success',
      KEY,
      'success',
      { gate: 'success', deploy: 'success' }
    ],
    ['a signed failure', KEY, 'failure', { gate: 'failure' }],
    ['a forged success', 'other', 'success', { gate: 'failure' }]
  ] as const)
    test(`receive ${what} from a repository_dispatch`, async () => {
      const internet = await startInternet([])
      const callback = JSON.stringify({ state, description: 'It is live' })
      const mac = createHmac('sha256', key).update(callback).digest('hex')
      const acted = await internet.act({
        workflow: GATE,
        event: 'repository_dispatch',
        payload: {
          action: 'webhook-callback',
          client_payload: { callback, signature: `sha256:${mac}` }
        },
        secrets: { CALLBACK: KEY }
      })
      assert.deepEqual(acted.jobs, jobs, acted.log)
      assert.equal(
        acted.steps['deploy.0']?.summary,
        'deploy' in jobs ? 'It is live\n' : undefined
      )
    })
})
