import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { answer } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

/** The inputs with which requests are printed. */
const PRINTED: Record<string, string>[] = [
  { 'dry-run': 'true' },
  { mode: 'test' }
]
const SECRETS = `key=${KEY}\ntoken=s3cr3t-t0ken`
const WEBHOOK = {
  name: 'tracker',
  url: '/api/${github.run_id}?key=${secrets.token}',
  secret_name: 'key',
  signature: ['jobserv', 'github', { header: 'X-Own' }],
  headers: {
    'X-Api-Key': '${secrets.token}',
    Accept: 'application/json',
    'x-branch': '${github.ref_name}'
  },
  username: 'ci',
  password: '${secrets.token}',
  body: { title: '${build.name}', token: '${secrets.token}' }
}

/** Returns the lines of a folded part of the log, its title first. */
function group({ log }: RunResult, title: RegExp): string[] {
  const groups = log.matchAll(/^::group::([\s\S]*?)\n::endgroup::/gm)
  const found = [...groups].find(([, text = '']) => title.test(text))
  return found?.[1]?.split('\n') ?? []
}

describe('dry run and mode test', () => {
  test('prints in a dry run what would be sent and sends nothing', async () => {
    const harness = await startHarness()
    const dry = await harness.notify([WEBHOOK], {
      ...workflowRun(),
      inputs: { 'dry-run': 'true', secrets: SECRETS }
    })
    assert.equal(dry.code, 0, dry.stdout)
    assert.equal(harness.receiver.requests.length, 0)
    assert.equal(dry.outputs.result, 'not_run')
    const wet = await harness.notify([WEBHOOK], {
      ...workflowRun(),
      inputs: { secrets: SECRETS }
    })
    assert.equal(wet.code, 0, wet.stdout)
    const [request] = harness.receiver.requests
    assert.ok(request)
    assert.deepEqual(group(dry, /would be sent/), [
      'webhook "tracker" would be sent',
      `POST ${harness.receiver.url}${request.url}`.replace(
        's3cr3t-t0ken',
        '***'
      ),
      'content-type: application/json',
      'user-agent: webhook-action/1.0.0',
      'x-api-key: ***',
      'accept: application/json',
      'x-branch: main',
      'authorization: ***',
      `webhook-id: ${request.headers['webhook-id']}`,
      'webhook-event: build_completed',
      'webhook-timestamp: (the time of the attempt)',
      'X-JobServ-Sig: ***',
      'X-Hub-Signature-256: ***',
      'X-Own: ***',
      `body, ${request.body.length} bytes:`,
      request.body.toString().replace('s3cr3t-t0ken', '***')
    ])
    const printed = group(dry, /would be sent/)
      .filter(line => /^[\w-]+: /.test(line))
      .map(line => line.split(':')[0]?.toLowerCase())
    const transport = [
      'accept-encoding',
      'host',
      'connection',
      'content-length'
    ]
    assert.deepEqual(
      printed.sort(),
      Object.keys(request.headers)
        .filter(name => !transport.includes(name))
        .sort()
    )
    for (const text of [dry.log, dry.summary, JSON.stringify(dry.outputs)])
      assert.doesNotMatch(text, /s3cr3t/)
  })

  test('prints the whole default payload in lines with the path of its file', async () => {
    const jobs = Array.from({ length: 12 }, (_, index) =>
      makeJob({ id: 5001 + index, name: `job ${index} "a", b` })
    )
    const harness = await startHarness({ jobs })
    for (const inputs of PRINTED) {
      const ran = await harness.notify(
        [{ name: 'build' }, { name: 'own', body: {} }],
        {
          ...workflowRun(),
          inputs
        }
      )
      const file = readFileSync(ran.outputs['payload-file'] ?? '', 'utf8')
      const lines = group(ran, /webhook "build"/)
      const at = lines.indexOf(
        `body, ${file.length} bytes, as in the file of the output payload-file:`
      )
      const body = lines.slice(at + 1).filter(line => /^[{"]/.test(line))
      assert.ok(at > 0 && body.length > 3, lines.join('\n'))
      assert.equal(body.join(''), file)
      for (const line of body.slice(0, -1)) assert.match(line, /[,{[]$/)
      assert.ok(body.every(line => line.length <= 1_000))
      assert.ok(group(ran, /webhook "own"/).includes('body, 2 bytes:'))
    }
  })

  test('rejects in a dry run with the message of a real delivery', async () => {
    const harness = await startHarness()
    const reasons: string[] = []
    for (const dry of ['true', 'false']) {
      const ran = await harness.notify(
        [{ name: 'lan', url: 'http://10.1.2.3/' }],
        {
          ...workflowRun(),
          inputs: { 'dry-run': dry }
        }
      )
      const [{ reason }] = JSON.parse(ran.outputs.deliveries ?? '')
      assert.doesNotMatch(ran.log, /\.$/m)
      reasons.push(reason)
    }
    assert.equal(reasons[0], reasons[1])
    assert.match(reasons[0] ?? '', /to allowed-hosts to allow it$/)
  })

  test('prints up to 300 characters of a URL', async () => {
    const title = `Boot faster ${'x'.repeat(2_000)}`
    const harness = await startHarness({
      runs: [makeRun({ display_title: title })]
    })
    const webhook = {
      name: 'long',
      url: '/?token=${secrets.token}&title=${build.name}'
    }
    for (const inputs of [...PRINTED, {}]) {
      const ran = await harness.notify([webhook], {
        ...workflowRun(makeRun({ display_title: title })),
        inputs: {
          secrets: `key=${KEY}\ntoken=${'t0k3n/'.repeat(60)}`,
          ...inputs
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      const [line] = group(ran, /webhook "long"/).filter(text =>
        text.startsWith('POST ')
      )
      assert.equal([...(line ?? '')].length, 305)
      assert.match(line ?? '', /\/\?token=\*\*\*&title=Boot%20faster%20x+…$/)
    }
    assert.equal(harness.receiver.requests.length, 2)
  })

  test('fails in a dry run on what a delivery would reject', async () => {
    const harness = await startHarness()
    const ran = await harness.notify(
      [{ name: 'lan', url: 'http://10.1.2.3/hook' }, { name: 'ok' }],
      { ...workflowRun(), inputs: { 'dry-run': 'true' } }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(harness.receiver.requests, [])
    assert.equal(ran.outputs.result, 'failure')
    assert.match(ran.log, /^::group::webhook "lan" would be refused: /m)
    const errors = ran.annotations.filter(({ level }) => level === 'error')
    assert.equal(errors.length, 1)
    assert.match(
      errors[0]?.message ?? '',
      /^webhook "lan" failed: blocked: .*allowed-hosts/
    )
  })

  test("sends at once in mode test, whatever the webhook's events", async () => {
    const harness = await startHarness(
      {},
      { handler: answer(200, { body: 'fine', headers: { 'x-mood': 'good' } }) }
    )
    const ran = await harness.notify(
      [
        { ...WEBHOOK, enabled: false },
        { name: 'events', url: '/events', events: 'build_failed' },
        { name: 'failures', url: '/failures', only_failures: true },
        { name: 'match', url: '/match', match: { branch: 'nowhere' } }
      ],
      { ...workflowRun(), inputs: { mode: 'test', secrets: SECRETS } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      harness.receiver.requests
        .map(({ path, headers }) => [path, headers['webhook-event']])
        .sort(),
      [
        ['/api/1001', 'test'],
        ['/events', 'test'],
        ['/failures', 'test'],
        ['/match', 'test']
      ]
    )
    const lines = group(ran, /webhook "tracker" delivered: 200 \(event test\)/)
    const [request] = harness.receiver.requests
    for (const line of [
      `webhook-timestamp: ${request?.headers['webhook-timestamp']}`,
      'x-api-key: ***',
      'X-JobServ-Sig: ***',
      '{"title":"Update the kernel","token":"***"}',
      'x-mood: good',
      'response: fine'
    ])
      assert.ok(lines.includes(line), `${line} in ${lines.join('\n')}`)
    assert.doesNotMatch(ran.log, /s3cr3t/)
  })

  test('makes one attempt in mode test and fails with the response', async () => {
    const harness = await startHarness(
      {},
      {
        handler: answer(503, {
          body: 'closed',
          headers: { 'retry-after': '1' }
        })
      }
    )
    const ran = await harness.notify([{ name: 'a' }, { name: 'b' }], {
      ...workflowRun(),
      inputs: { mode: 'test', only: 'a' }
    })
    assert.equal(ran.code, 1)
    assert.equal(harness.receiver.requests.length, 1)
    assert.match(ran.log, /^response: closed$/m)
    assert.equal(ran.outputs.result, 'failure')
  })

  test('has another delivery id in mode test than the real delivery', async () => {
    const harness = await startHarness()
    for (const mode of ['test', 'notify', 'test'])
      await harness.notify([{ name: 'a' }], {
        ...workflowRun(),
        inputs: { mode }
      })
    const [first, real, again] = harness.receiver.requests.map(
      ({ headers }) => headers['webhook-id']
    )
    assert.equal(first, again)
    assert.notEqual(first, real)
  })

  test('sends in mode test what there is before the first run of a workflow', async () => {
    const harness = await startHarness({
      runs: [makeRun({ status: 'in_progress', conclusion: null })]
    })
    const ran = await harness.notify([{ name: 'a' }], {
      inputs: { mode: 'test', 'job-id': '5001' },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.length, 1)
  })
})
