import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Attempt, Delivery } from '../../src/delivery/deliver.ts'
import { buildSection, runSection } from '../../src/summary/build.ts'
import { deliveriesSection } from '../../src/summary/deliveries.ts'
import { makePayload } from './payloads.ts'

const PAGE = 'https://github.com/acme/lmp/actions/runs/1001'
const stars = (text: string) => text.replaceAll('s3cret', '***')
const shown = (text: string) => text.replaceAll('\u00a0', '_')

function attempt(
  number: number,
  code: number | null,
  { at = 0, error = null }: { at?: number; error?: Attempt['error'] } = {}
): Attempt {
  const started = new Date(Date.parse('2026-07-26T15:10:24Z') + at)
  return {
    number,
    status_code: code,
    error,
    started: started.toISOString(),
    duration_ms: 20
  }
}

const of = (webhook: string) => ({
  id: `msg_${webhook}`,
  webhook,
  event: 'build_completed'
})

const DELIVERIES: Delivery[] = [
  {
    ...of('dashboard'),
    status: 'success',
    reason: null,
    attempts: [attempt(1, 200)]
  },
  {
    ...of('tracker'),
    status: 'success',
    reason: null,
    attempts: [
      attempt(1, 503, { error: 'status' }),
      attempt(2, null, { error: 'timeout', at: 1000 }),
      attempt(3, 200, { at: 3000 })
    ]
  },
  {
    ...of('chat'),
    status: 'failure',
    reason: 'status: HTTP 404; s3cret',
    attempts: [attempt(1, 404, { error: 'status' })]
  },
  {
    ...of('notes'),
    event: '',
    status: 'not_run',
    reason: 'match',
    attempts: []
  }
]

describe('the summary of deliveries', () => {
  test('says which failed webhook is not required', () => {
    const text = deliveriesSection(DELIVERIES, stars, new Set(['chat']))
    assert.match(text, /\*\*chat\*\* failed, but is not required: status/)
  })

  test('counts deliveries, explains failures and lists all', () => {
    assert.equal(
      shown(deliveriesSection(DELIVERIES, stars)),
      `## Deliveries: ✗_1 failed, ✓_2 delivered, –_1 skipped

- **chat** failed: status&#58; HTTP 404; &#42;&#42;&#42;

| Webhook | Event | Result | Code | Attempts | Time |
| :-- | :-- | :-- | :-- | :-- | :-- |
| dashboard<br><sub>msg&#95;dashboard</sub> | build&#95;completed | ✓_delivered | 200 | 1 | 20_ms |
| tracker<br><sub>msg&#95;tracker</sub> | build&#95;completed | ✓_delivered | 200 | 3: 503, timeout, 200 | 3.0_s |
| chat<br><sub>msg&#95;chat</sub> | build&#95;completed | ✗_failed | 404 | 1 | 20_ms |
| notes<br><sub>msg&#95;notes</sub> |  | –_skipped: match |  |  |  |
`
    )
  })

  test('lists the last six of many attempts', () => {
    const attempts = Array.from({ length: 9 }, (_, index) =>
      attempt(index + 1, 500 + index, { error: 'status' })
    )
    const [delivery] = DELIVERIES
    assert.ok(delivery)
    assert.match(
      deliveriesSection([{ ...delivery, attempts }], stars),
      /\| 9: …, 503, 504, 505, 506, 507, 508 \|/
    )
  })

  test('says when there was nothing to deliver', () => {
    assert.equal(
      deliveriesSection([], stars),
      '## Deliveries\n\nThere was nothing to deliver.\n'
    )
  })

  test('has a limit for a thousand failed deliveries with long reasons', () => {
    const reason = '<'.repeat(300)
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...of(`webhook ${index}`),
      status: 'failure' as const,
      reason,
      attempts: []
    }))
    const text = deliveriesSection(many, stars)
    assert.ok(Buffer.byteLength(text) < 450_000)
    assert.match(text, /^and \d+ more that do not fit here\.$/m)
    assert.match(text, /^\| webhook 999<br>/m)
  })

  const RUN = {
    name: 'test',
    url: 'https://api.github.com/repos/acme/lmp/actions/jobs/5001',
    status: 'PASSED' as const,
    web_url: `${PAGE}/job/5001`,
    created: '2026-07-26T14:53:24+00:00',
    completed: '2026-07-26T15:04:02+00:00'
  }

  test('describes a build by its status, its subject and its runs', () => {
    const runs = [
      { ...RUN, name: 's3cret' },
      {
        ...RUN,
        name: 'docs',
        status: 'SKIPPED' as const,
        completed: RUN.created
      }
    ]
    assert.equal(
      shown(buildSection(makePayload({ runs }), stars)),
      `## ✗_FAILED: [Update the kernel](${PAGE})

Build 7 · CI · push · main · ac73aa11 · octocat · 17_min 4_s

| Run | Status | Time |
| :-- | :-- | :-- |
| [&#42;&#42;&#42;](${PAGE}/job/5001) | ✓_PASSED | 10_min 38_s |
| [docs](${PAGE}/job/5001) | –_SKIPPED |  |
`
    )
  })

  test('lists failed runs, and other runs behind a click when there are many', () => {
    const runs = Array.from({ length: 40 }, (_, index) => ({
      ...RUN,
      name: `test ${index}`,
      status: index % 20 === 0 ? ('FAILED' as const) : RUN.status
    }))
    const lines = buildSection(makePayload({ runs }), stars).split('\n')
    assert.deepEqual(lines.slice(4, 10), [
      `- [test 0](${PAGE}/job/5001) FAILED`,
      `- [test 20](${PAGE}/job/5001) FAILED`,
      '',
      '<details><summary>40 runs: 2 FAILED, 38 PASSED</summary>',
      '',
      '| Run | Status | Time |'
    ])
    assert.deepEqual(lines.slice(-3), ['', '</details>', ''])
  })

  test('describes a build of which little is known', () => {
    const payload = makePayload({
      name: undefined,
      trigger_name: undefined,
      created: undefined,
      github: {
        repository: 'a/b',
        head_repository: null,
        pull_request: null,
        run_id: 1001,
        run_attempt: 2,
        event: ''
      }
    })
    assert.equal(
      shown(buildSection(payload, stars)),
      `## ✗_FAILED: [build 1001](${PAGE})

Build, attempt 2
`
    )
  })

  test('describes a run without jobs by its status', () => {
    const run = { title: 'CI', status: 'RUNNING' as const, page: PAGE }
    assert.match(shown(runSection(run, stars)), /^## ●_RUNNING: \[CI\]\(/)
  })
})
