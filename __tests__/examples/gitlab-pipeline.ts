import assert from 'node:assert/strict'
import { jsonBody } from '../helpers/callback-client.ts'
import type { Scenario } from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { type Json, SHA } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'

export const scenarios: Scenario[] = [
  pipeline('success', 'success'),
  pipeline('failed', 'failure'),
  pipeline('canceled', 'error'),
  pipeline('skipped', 'error'),
  pipeline('success', 'success', [{ status: null, last_pipeline: null }])
]

/** `before` are what the first answers have instead. */
function pipeline(
  status: string,
  state: string,
  before: Json[] = []
): Scenario {
  // The commit as GitLab's API returns it.
  const body = {
    id: SHA,
    short_id: SHA.slice(0, 8),
    title: 'Update the kernel',
    status,
    last_pipeline: {
      id: 287,
      iid: 12,
      project_id: 42,
      sha: SHA,
      ref: 'main',
      status,
      source: 'api',
      web_url: 'https://gitlab.acme.example/acme/lmp/-/pipelines/287'
    }
  }
  return {
    title: `maps a pipeline that is ${status} to ${state}, after ${before.length} answers without one`,
    paths: {
      '/api/v4/projects/42/pipeline': answer(201, {
        body: { id: 287, status: 'created' }
      }),
      [`/api/v4/projects/42/repository/commits/${SHA}`]: [
        ...before.map(part => answer(200, { body: { ...body, ...part } })),
        answer(200, { body })
      ]
    },
    step: workflowRun(),
    check({ ran, links: [link], requests: [started, polled] }) {
      assert.equal(ran.outputs['chain-state'], state, ran.stdout)
      assert.equal(link?.description, 'Update the kernel')
      assert.deepEqual(started && jsonBody(started), { ref: 'main' })
      assert.equal(polled?.headers['private-token'], KEY)
    }
  }
}
