import assert from 'node:assert/strict'
import { callsBack, jsonBody } from '../helpers/callback-client.ts'
import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'

export const scenarios: Scenario[] = [
  {
    title: 'deploys what was scanned',
    paths: {
      '/images': callsBack(
        { state: 'success', target_url: 'https://scan.example/7' },
        { key: KEY }
      ),
      '/hook': callsBack({ state: 'success' }, { key: KEY })
    },
    check({ ran, requests: [scan, deploy] }) {
      assert.equal(ran.code, 0, ran.stdout)
      assert.ok(scan && deploy)
      assert.equal(jsonBody(scan).image, `ghcr.io/acme/lmp:${SHA}`)
      assert.equal(deploy.headers['x-scan-report'], 'https://scan.example/7')
    }
  },
  {
    title: 'deploys nothing that has findings',
    paths: { '/images': callsBack({ state: 'failure' }, { key: KEY }) },
    check({ ran, requests }) {
      assert.equal(ran.outputs.result, 'failure')
      assert.equal(requests.length, 1)
    }
  }
]
