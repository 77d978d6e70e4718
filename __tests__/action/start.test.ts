import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { callsBack, chainOf, jsonBody } from '../helpers/callback-client.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import { makeJob, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import { runChain } from '../helpers/run-chain.ts'

const delivery = { via: 'delivery' }
const three = ['a', 'b', 'c'].map(name => ({
  name,
  url: `/${name}`,
  callback: delivery
}))
const failed = makeRun({ conclusion: 'failure' })
const fork = makeRun({ head_repository: makeRepository('mallory/lmp') })

describe('the start of a chain', () => {
  test('is the link in start-at, and a notice names the skipped links', async () => {
    const { ran, paths, links } = await runChain(
      three,
      {},
      { inputs: { 'start-at': 'c' } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, ['/c'])
    assert.deepEqual(
      links.map(({ state }) => state),
      ['skipped', 'skipped', 'success']
    )
    const notices = ran.annotations.filter(({ level }) => level === 'notice')
    assert.deepEqual(
      notices.map(({ message }) => message),
      ['chain "deploy" starts at "c"; skipped: "a", "b"']
    )
    assert.match(ran.log, /link "a" skipped: the chain starts after it/)
  })

  for (const [inputs, words] of [
    [{ 'start-at': 'bb' }, /start-at is "bb".*write b$/],
    [{ 'start-at': 'off' }, /start-at is "off", which is not enabled$/],
    [{ chain: 'deplo' }, /chain is "deplo".*write deploy$/],
    [{ listen: '0.0.0.0:0' }, /wildcard 0\.0\.0\.0.*set public-url/],
    [{ listen: '[::]:0' }, /is the wildcard/],
    [
      { 'public-url': 'hook.example' },
      /public-url is not a plain http\(s\) URL/
    ],
    [
      { 'public-url': 'https://u:p@hook.example' },
      /public-url is not a plain http\(s\) URL/
    ]
  ] satisfies [Record<string, string>, RegExp][])
    test(`fails before anything is sent for ${JSON.stringify(inputs)}`, async () => {
      const { ran, paths } = await runChain(
        [
          ...three,
          { name: 'off', enabled: false, callback: delivery },
          { name: 'heard', callback: { via: 'listener' } }
        ],
        {},
        { inputs }
      )
      assert.equal(ran.code, 1)
      assert.deepEqual(paths, [])
      assert.match(ran.annotations.at(-1)?.message ?? '', words)
    })

  test('requires the name of the chain when there are two', async () => {
    const harness = await startHarness()
    const { chains } = JSON.parse(chainOf(harness, three))
    const two = { chains: [...chains, { ...chains[0], name: 'other' }] }
    const config = JSON.stringify(two)
    const unnamed = await harness.run({ inputs: { mode: 'chain', config } })
    assert.equal(unnamed.code, 1)
    assert.match(
      unnamed.annotations.at(-1)?.message ?? '',
      /write one of deploy, other$/
    )
    const named = await harness.run({
      inputs: { mode: 'chain', config, chain: 'other' }
    })
    assert.equal(named.code, 0, named.stdout)
  })

  test('fails when the chain does not start in the run that it reports', async () => {
    const { ran, paths, links } = await runChain(
      three,
      {},
      { inputs: { 'job-status': 'failure' } }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(paths, [])
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs['chain-state'], 'not_run')
    assert.equal(ran.outputs['build-status'], 'FAILED')
    assert.equal(ran.outputs.delivered, '0')
    assert.ok(links.every(({ state }) => state === 'skipped'))
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /^chain "deploy" did not start: it wants build_passed, the build FAILED/
    )
    assert.match(ran.summary, /did not start/)
  })

  test('passes for a workflow_run that does not match the chain', async () => {
    const { ran, paths } = await runChain(
      three,
      {},
      {
        api: { runs: [failed], jobs: [makeJob({ conclusion: 'failure' })] },
        ...workflowRun(failed)
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, [])
    assert.equal(ran.outputs.result, 'not_run')
    assert.equal(ran.outputs['chain-state'], 'not_run')
    assert.match(ran.log, /did not start: it wants build_passed, /)
  })

  test("depends on the chain's events", async () => {
    const { ran, harness } = await runChain(
      three,
      {},
      {
        api: { runs: [failed] },
        chain: { events: ['build_failed'] },
        ...workflowRun(failed)
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [first] = harness.receiver.requests
    assert.equal(first?.headers['webhook-event'], 'build_failed')
  })

  test("happens for a fork's run only when match names its repository", async () => {
    const named = { match: { repository: 'mallory/*' } }
    for (const [chain, paths] of [
      [{}, []],
      [{ match: { branch: 'main' } }, []],
      [named, ['/a', '/b', '/c']]
    ] as const) {
      const run = await runChain(
        three,
        {},
        { api: { runs: [fork] }, chain, ...workflowRun(fork) }
      )
      assert.deepEqual(run.paths, paths, run.ran.stdout)
      assert.equal(run.ran.code, 0)
    }
  })

  test("depends on the chain's match", async () => {
    const { ran, paths } = await runChain(
      three,
      {},
      { chain: { match: { branch: 'release/*' } }, ...workflowRun() }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, [])
    assert.match(ran.log, /did not start: .*branch/)
  })

  test('prints every request and sends none in a dry run', async () => {
    const { ran, paths } = await runChain(
      [...three, { name: 'd', url: '/d', callback: { via: 'listener' } }],
      {},
      { inputs: { 'dry-run': 'true' } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, [])
    assert.equal(ran.outputs.result, 'not_run')
    assert.equal(ran.outputs['chain-state'], 'not_run')
    assert.equal(ran.outputs.skipped, '4')
    assert.match(ran.log, /webhook "d" would be sent/)
  })

  test('fails in a dry run for what would be rejected', async () => {
    const { ran } = await runChain(
      [...three, { name: 'd', url: 'https://10.0.0.1/', callback: delivery }],
      {},
      { inputs: { 'dry-run': 'true' } }
    )
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /webhook "d" would fail/
    )
  })

  test('fails before the first link for an empty token secret', async () => {
    const { ran, paths } = await runChain(
      [...three, { name: 'd', url: '/d', callback: { via: 'event' } }],
      {},
      { chain: { token_secret_name: 'tokens' }, inputs: { secrets: 'tokens=' } }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(paths, [])
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /"d" needs the secret tokens, which is empty/
    )
  })

  test('gives the receiver the public-url', async () => {
    const port = await closedPort()
    const { ran, harness } = await runChain(
      [{ name: 'a', url: '/a', callback: { via: 'listener' } }],
      {
        '/a': async exchange => {
          const { path } = Object(
            /^https:\/\/hook\.example\/ci(?<path>\/hook\/.*)$/.exec(
              String(jsonBody(exchange.request).callback_url)
            )?.groups
          )
          const local = `http://127.0.0.1:${port}${path}`
          const body = Buffer.from(JSON.stringify({ callback_url: local }))
          await callsBack({ state: 'success' })({
            ...exchange,
            request: { ...exchange.request, body }
          })
        }
      },
      {
        inputs: {
          listen: `127.0.0.1:${port}`,
          'public-url': 'https://hook.example/ci/'
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.receiver.requests.length, 1)
  })

  test('fails before anything is sent when the port is in use', async () => {
    const harness = await startHarness()
    const ran = await harness.run({
      inputs: {
        mode: 'chain',
        listen: `127.0.0.1:${harness.receiver.port}`,
        config: chainOf(harness, [{ callback: { via: 'listener' } }])
      }
    })
    assert.equal(ran.code, 1)
    assert.equal(harness.receiver.requests.length, 0)
    assert.match(ran.annotations.at(-1)?.message ?? '', /Cannot listen on/)
  })

  test('warns once of a proxy that resolves names', async () => {
    const { ran } = await runChain(
      ['one', 'two'].map(name => ({
        name,
        url: `https://${name}.acme.example/`,
        callback: delivery
      })),
      {},
      {
        inputs: {
          'dry-run': 'true',
          'allowed-hosts': 'public',
          'allowed-schemes': 'https'
        },
        env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const notices = ran.annotations.filter(({ level }) => level === 'notice')
    assert.equal(notices.length, 1)
    assert.match(notices[0]?.message ?? '', /through a proxy/)
  })
})
