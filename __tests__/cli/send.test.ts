import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { verify } from '../../src/signature.ts'
import { respond, startReceiver } from '../helpers/fake-receiver.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { runCli, runJson } from './run-cli.ts'

const receiver = await startReceiver({
  paths: { '/down': respond(503, { body: 'out of order' }) }
})
after(receiver.close)

const SECRET = 'a-secret-of-the-tracker'

const cwd = makeFolder({
  '.github/webhooks.yml': `
notify:
  webhooks:
    - {name: tracker, url: '${receiver.url}/hook', secret_name: tracker, events: build_failed, match: {branch: release}}
    - {name: text, url: '${receiver.url}/text', secret_name: other, body: {text: '\${build.status} by \${github.actor}: \${variables.word}'}}
    - {name: down, url: '${receiver.url}/down'}
chains:
  - name: deploy
    token_secret_name: token
    webhooks:
      - {name: staging, url: '${receiver.url}/staging', callback: {via: event}}
`
})
const local = ['--allowed-hosts', '127.0.0.1', '--allowed-schemes', 'http']
const env = { SECRETS: `tracker=${SECRET}` }

function received(path: string) {
  return receiver.requests.filter(request => request.path === path)
}

describe('webhook-action send', () => {
  test('sends a signed test with a sample build, and prints it', async () => {
    const { code, stdout, stderr } = await runCli(
      ['send', 'tracker', '--repo', 'acme/lmp', ...local],
      { cwd, env }
    )
    assert.equal(code, 0, stdout + stderr)
    const [request, ...more] = received('/hook')
    assert.ok(request && more.length === 0)
    assert.equal(verify('jobserv', { ...request, now: 0 }, [SECRET]), 'ok')
    const payload = JSON.parse(request.body.toString('utf8'))
    assert.equal(payload.status, 'PASSED')
    assert.equal(payload.github.repository, 'acme/lmp')
    assert.deepEqual(
      payload.runs.map(({ name, status }: Record<string, string>) => [
        name,
        status
      ]),
      [
        ['build', 'PASSED'],
        ['test', 'PASSED']
      ]
    )
    assert.match(stdout, /POST http:\/\/127\.0\.0\.1:\d+\/hook/)
    assert.match(stdout, /HTTP 200/)
    assert.doesNotMatch(stdout, /::/)
  })

  test('sends another status, and variables', async () => {
    const variables = JSON.stringify({ word: 'hello' })
    const { code, json } = await runJson(
      [
        'send',
        'text',
        '--status',
        'failed',
        '--variables',
        variables,
        ...local
      ],
      { cwd, env: { SECRETS: 'other=x' } }
    )
    assert.equal(code, 0)
    const { result, deliveries } = json as {
      result: string
      deliveries: { webhook: string; status: string }[]
    }
    assert.deepEqual(
      [result, deliveries.map(({ webhook, status }) => [webhook, status])],
      ['success', [['text', 'success']]]
    )
    assert.deepEqual(JSON.parse(String(received('/text')[0]?.body)), {
      text: 'FAILED by octocat: hello'
    })
  })

  test('exits with 1 and says why when the receiver fails', async () => {
    const { code, stdout } = await runCli(['send', 'down', ...local], { cwd })
    assert.equal(code, 1)
    assert.match(stdout, /webhook "down" failed: .*503/)
    assert.match(stdout, /out of order/)
    assert.equal(received('/down').length, 1)
  })

  test('sends nothing in a dry run, and hides the secret', async () => {
    const before = receiver.requests.length
    const { code, stdout } = await runCli(
      ['send', 'tracker', '--dry-run', ...local],
      { cwd, env }
    )
    assert.equal(code, 0, stdout)
    assert.match(stdout, /webhook "tracker" would be sent/)
    // The body is on one line, however long, and no output is mentioned.
    const [title, body = ''] =
      /body, [\s\S]*/.exec(stdout)?.[0].split('\n') ?? []
    assert.match(title ?? '', /^body, \d+ bytes:$/)
    assert.equal(JSON.parse(body).status, 'PASSED')
    assert.ok(body.length > 1_000)
    assert.equal(receiver.requests.length, before)
    assert.ok(!stdout.includes(SECRET))
  })

  test('calls public hosts by https only, unless configured otherwise', async () => {
    const before = receiver.requests.length
    const { code, stdout } = await runCli(['send', 'down'], { cwd })
    assert.equal(code, 1)
    assert.match(stdout, /allowed-schemes|allowed-hosts/)
    assert.equal(receiver.requests.length, before)
  })

  const mistakes: [string[], number, RegExp][] = [
    [['send', 'traker'], 1, /has no webhook "traker"; did you mean tracker\?/],
    [['send', 'staging'], 1, /"staging" is a link of the chain "deploy"/],
    [['send', 'deploy'], 1, /"deploy" is a chain, which only a run can send/],
    [['send', 'text'], 1, /webhook "text" needs the secret other; give its/],
    [['send', 'down', '--variables', '[]'], 1, /variables is not a JSON obj/],
    [['send', 'down', '--status', 'red'], 2, /write passed or failed/],
    [['send'], 2, /too few arguments/]
  ]
  for (const [args, exit, message] of mistakes)
    test(`exits with ${exit} for ${args.join(' ')}`, async () => {
      const before = receiver.requests.length
      const { code, stderr } = await runCli(args, { cwd, env })
      assert.equal(code, exit)
      assert.match(stderr, message)
      assert.equal(receiver.requests.length, before)
    })
})
