import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { callsBack, chainOf, jsonBody } from '../helpers/callback-client.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import { makeRepository, makeRun } from '../helpers/fixtures.ts'
import { runChain, startHarness, workflowRun } from '../helpers/harness.ts'

const delivery = { via: 'delivery' }
const three = ['a', 'b', 'c'].map(name => ({
  name,
  url: `/${name}`,
  callback: delivery
}))
const failed = makeRun({ conclusion: 'failure' })
const fork = makeRun({ head_repository: makeRepository('mallory/lmp') })

describe('the start of a chain', () => {
  for (const [inputs, words] of [
    [{ 'start-at': 'bb' }, /start-at is "bb".*write b$/],
    [{ 'start-at': 'off' }, /start-at is "off", which is not enabled$/],
    [{ chain: 'deplo' }, /chain is "deplo".*write deploy$/],
    [{ listen: '0.0.0.0:0' }, /wildcard 0\.0\.0\.0.*set public-url/],
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

  for (const [what, run, chain, paths] of [
    ["a fork's run", fork, {}, []],
    ["a fork's branch of that name", fork, { match: { branch: 'main' } }, []],
    ['another branch', makeRun(), { match: { branch: 'release/*' } }, []],
    [
      "a fork's run whose repository match names",
      fork,
      { match: { repository: 'mallory/*' } },
      ['/a', '/b', '/c']
    ],
    [
      'a failure when it is one of its events',
      failed,
      { events: ['build_failed'] },
      ['/a', '/b', '/c']
    ]
  ] as const)
    test(`${paths.length > 0 ? 'happens' : 'does not happen'} for ${what}`, async () => {
      const started = await runChain(
        three,
        {},
        { api: { runs: [run] }, chain, ...workflowRun(run) }
      )
      assert.deepEqual(started.paths, paths, started.ran.stdout)
      assert.equal(started.ran.code, 0)
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

  for (const [what, url, inputs, count] of [
    ['another machine', 'https://a.acme.example/', {}, 1],
    ['this machine', '/a', {}, 0],
    [
      'another machine with a public-url',
      'https://a.acme.example/',
      { 'public-url': 'http://127.0.0.1:8080' },
      0
    ],
    [
      'another machine at an address of the network',
      'https://a.acme.example/',
      { listen: '192.0.2.1:0' },
      0
    ],
    [
      'another machine at an address of the link',
      'https://a.acme.example/',
      { listen: '[fe80::1%eth0]:0' },
      0
    ]
  ] satisfies [string, string, Record<string, string>, number][])
    test(`${count > 0 ? 'warns' : 'does not warn'} of the listener's URL for a receiver on ${what}`, async () => {
      const { ran } = await runChain(
        [{ name: 'a', url, callback: { via: 'listener' } }],
        {},
        { inputs: { 'dry-run': 'true', ...inputs } }
      )
      assert.doesNotMatch(ran.stdout, /Invalid URL/)
      assert.deepEqual(
        ran.annotations
          .filter(({ level }) => level === 'warning')
          .map(({ message }) => message),
        Array(count).fill(
          'link "a": its callback_url begins with http://127.0.0.1:0, which no other machine reaches; set public-url to the URL that its receiver can call'
        )
      )
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
