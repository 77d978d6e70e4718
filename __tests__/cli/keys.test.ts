import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { openPath, webhookPath } from '../../src/relay/paths.ts'
import {
  formatRepositoryKey,
  parseRelayKeys,
  senderSecret
} from '../../src/relay-keys.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { KEY, OLD_KEY, RELAY_KEYS, REPOSITORY } from '../relay/setup.ts'
import { runCli, runJson } from './run-cli.ts'

const env = { RELAY_KEYS }
const RELAY = 'https://hooks.example.com'

const CONFIG = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers:
    - {name: hub, type: docker-hub}
    - {name: github, type: github, secret_name: inbound-github}
    - {name: plain, signature: standard-webhooks, secret_name: inbound-plain}
  functions:
    - {name: pushed, provider: hub, uri: docker/push}
    - {name: opened, provider: github, uri: git/push}
    - {name: sent, provider: plain, uri: plain}
`

describe('webhook-action key', () => {
  test('prints the secret RELAY of the newest key alone', async () => {
    assert.deepEqual(await runCli(['key', REPOSITORY], { env }), {
      code: 0,
      stdout: `${formatRepositoryKey(KEY)}\n`,
      stderr: ''
    })
  })

  test('prints the keys of a rotation with commas between', async () => {
    const secret = [KEY, OLD_KEY].map(formatRepositoryKey).join(',')
    assert.deepEqual(await runJson(['key', REPOSITORY, '--all'], { env }), {
      code: 0,
      json: { repository: REPOSITORY, secret }
    })
  })

  test('takes the name of a repository in any case', async () => {
    const { stdout } = await runCli(['key', 'ACME/Lmp'], { env })
    assert.equal(stdout, `${formatRepositoryKey(KEY)}\n`)
  })

  const mistakes: [string[], Record<string, string>, RegExp][] = [
    [['key', 'lmp'], env, /"lmp" is not a repository; write OWNER\/NAME/],
    [['key'], env, /too few arguments; write webhook-action key OWNER\/NAME/],
    [['key', 'a/b', 'c'], env, /unknown argument c/],
    [['key', 'a/b'], {}, /RELAY_KEYS is not set/],
    [['key', 'a/b'], { RELAY_KEYS: 'k1:abc' }, /key number 1 is not id:key/],
    [['key', 'a/b', '--al'], env, /Unknown option '--al'; see/]
  ]
  for (const [args, variables, message] of mistakes)
    test(`exits with 2 for ${args.join(' ')} (${message.source})`, async () => {
      const { code, stdout, stderr } = await runCli(args, { env: variables })
      assert.equal(code, 2)
      assert.equal(stdout, '')
      assert.match(stderr, message)
      assert.match(stderr, /see webhook-action key --help\n$/)
      assert.doesNotMatch(stderr, /abc|AgIC/)
    })
})

describe('webhook-action url', () => {
  const cwd = makeFolder({ '.github/webhooks.yml': CONFIG })
  const common = ['--repo', REPOSITORY, '--relay', RELAY]

  test('prints the URL that the relay opens', async () => {
    const args = ['url', 'docker/push', ...common]
    const { code, stdout, stderr } = await runCli(args, { cwd, env })
    const url = RELAY + webhookPath(KEY, REPOSITORY, 'docker/push')
    assert.deepEqual([code, stdout, stderr], [0, `${url}\n`, ''])
    const parsed = parseRelayKeys(RELAY_KEYS)
    assert.ok('keys' in parsed)
    const opened = openPath(new URL(url).pathname, parsed.keys, 0)
    assert.equal(opened?.kind, 'webhook')
  })

  test('prints the secret of the provider, in the form of its sender', async () => {
    const secrets = async (uri: string) =>
      (await runJson(['url', uri, ...common], { cwd, env })).json
    assert.deepEqual(await secrets('git/push'), {
      url: RELAY + webhookPath(KEY, REPOSITORY, 'git/push'),
      expires: null,
      secrets: [
        {
          provider: 'github',
          secret_name: 'inbound-github',
          secret: senderSecret(KEY, 'inbound-github', 'text')
        }
      ]
    })
    const { stdout } = await runCli(['url', 'plain', ...common], { cwd, env })
    const secret = senderSecret(KEY, 'inbound-plain', 'standard-webhooks')
    assert.match(secret, /^whsec_/)
    assert.ok(
      stdout.endsWith(`\nsecret inbound-plain of plain: ${secret}\n`),
      stdout
    )
  })

  test('needs the secret RELAY of the repository only', async () => {
    const owned = { RELAY: formatRepositoryKey(OLD_KEY), RELAY_URL: RELAY }
    const args = ['url', 'docker/push', '--repo', REPOSITORY]
    const { stdout } = await runCli(args, { cwd, env: owned })
    const path = webhookPath(OLD_KEY, REPOSITORY, 'docker/push')
    assert.equal(stdout, `${RELAY}${path}\n`)
  })

  test('gives a URL an end', async () => {
    const args = ['url', 'docker/push', ...common, '--days', '30']
    const before = Math.floor(Date.now() / 1000)
    const { stdout } = await runCli(args, { cwd, env })
    const [, exp = ''] = /\/k2\.(\d+)\./.exec(stdout) ?? []
    const days = (Number(exp) - before) / 86_400
    assert.ok(days >= 30 && days < 30.001, stdout)
    const iso = new Date(Number(exp) * 1000).toISOString()
    assert.match(stdout, new RegExp(`\nexpires: ${iso}\n$`))
  })

  test('takes the repository from the remote of git', async () => {
    const clone = makeFolder({})
    const git = (...args: string[]) => spawnSync('git', args, { cwd: clone })
    git('init', '-q')
    git('remote', 'add', 'origin', 'git@github.com:acme/lmp.git')
    const args = ['url', 'docker/push', '--relay', RELAY]
    const { stdout } = await runCli(args, { cwd: clone, env })
    const path = webhookPath(KEY, REPOSITORY, 'docker/push')
    assert.equal(stdout, `${RELAY}${path}\n`)
    for (const [url, found] of [
      ['https://git.acme.example/jo.doe/lmp.git', '/w/jo.doe/lmp/'],
      ['https://git.acme.example/acme', 'not named']
    ] as const) {
      git('remote', 'set-url', 'origin', url)
      const other = await runCli(args, { cwd: clone, env })
      assert.ok((other.stdout + other.stderr).includes(found), other.stdout)
    }
  })

  test('warns of a URI that the config does not take', async () => {
    const run = (folder: string) =>
      runCli(['url', 'other', ...common], { cwd: folder, env })
    const { code, stderr } = await run(cwd)
    assert.equal(code, 0)
    assert.match(
      stderr,
      /^warning: no active function of .* has the uri other; it has \S+/
    )
    const nowhere = await run(makeFolder({}))
    assert.match(nowhere.stderr, /^warning: there is no .github\/webhooks.yml/)
    const without = await run(
      makeFolder({ '.github/webhooks.yml': 'notify: {webhooks: []}' })
    )
    assert.match(without.stderr, /warning: .* has no receive.relay/)
  })

  const mistakes: [string[], RegExp][] = [
    [['url', 'a//b', ...common], /"a\/\/b" can't be part of a URL/],
    [['url', 'a/../b', ...common], /can't be part of a URL/],
    [['url', 'a', ...common, '--days', '0'], /--days is "0"/],
    [['url', 'a', '--repo', REPOSITORY], /write --relay https:\/\/HOST/],
    [['url', 'a', '--relay', RELAY], /write --repo OWNER\/NAME/],
    [
      ['url', 'a', '--repo', REPOSITORY, '--relay', `${RELAY}/path`],
      /write https:\/\/HOST without a path/
    ]
  ]
  for (const [args, message] of mistakes)
    test(`exits with 2 for ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(args, { env })
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, message)
    })
})
