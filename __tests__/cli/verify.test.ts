import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { senderSecret } from '../../src/relay-keys.ts'
import { sign } from '../../src/signature.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { KEY, OLD_KEY, RELAY_KEYS, REPOSITORY } from '../relay/setup.ts'
import { runCli, runJson } from './run-cli.ts'

const SECRET = 'a-secret'
const BODY = '{"tag":"latest","count":1}'
const env = { SECRET }

function github(body: string, secret = SECRET): string {
  const hex = createHmac('sha256', secret).update(body).digest('hex')
  return `X-Hub-Signature-256: sha256=${hex}`
}

function standard(timestamp: number): string[] {
  const message = { id: 'msg_1', timestamp, body: Buffer.from(BODY) }
  const headers = {
    'webhook-id': message.id,
    'webhook-timestamp': String(timestamp),
    ...sign(['standard-webhooks'], message, [SECRET])
  }
  return Object.entries(headers).flatMap(([name, value]) => [
    '-H',
    `${name}: ${value}`
  ])
}

const now = () => Math.floor(Date.now() / 1000)

describe('webhook-action verify', () => {
  test('accepts what was signed', async () => {
    const args = ['verify', '--signature', 'github', '-H', github(BODY)]
    assert.deepEqual(await runCli(args, { env, input: BODY }), {
      code: 0,
      stdout: 'valid\n',
      stderr: ''
    })
    const plain = ['verify', '--signature', 'standard-webhooks']
    assert.deepEqual(
      await runJson([...plain, ...standard(now())], { env, input: BODY }),
      { code: 0, json: { valid: true, reason: null } }
    )
    const gitlab = ['verify', '--signature', 'gitlab']
    const token = ['--header', `X-Gitlab-Token: ${SECRET}`]
    assert.equal((await runCli([...gitlab, ...token], { env })).code, 0)
  })

  const reasons: [string, string[], string, RegExp][] = [
    [
      'another secret',
      ['--signature', 'github', '-H', github(BODY, 'other')],
      BODY,
      /^not valid: x-hub-signature-256 does not match the secret "SECRET"\n$/
    ],
    [
      'no header',
      ['--signature', 'github', '-H', 'X-Hub-Signature: sha1=ab'],
      BODY,
      /header x-hub-signature-256 is missing; given are x-hub-signature\n/
    ],
    [
      'another scheme',
      ['--signature', 'gitlab', '-H', github(BODY)],
      BODY,
      /header X-Gitlab-Token is missing; it is signed as github\n/
    ],
    [
      'a newline that was added',
      ['--signature', 'github', '-H', github(BODY)],
      `${BODY}\n`,
      /the body has a newline at its end that the sender did not sign/
    ],
    [
      'a newline that was lost',
      ['--signature', 'github', '-H', github(`${BODY}\n`)],
      BODY,
      /the newline at the body's end is missing/
    ],
    [
      'JSON that was formatted',
      ['--signature', 'github', '-H', github(BODY)],
      '{ "tag": "latest",\n  "count": 1 }',
      /the JSON of the body was formatted anew/
    ],
    [
      'JSON as Python writes it',
      ['--signature', 'github', '-H', github('{"tag": "latest", "count": 1}')],
      BODY,
      /the JSON of the body was formatted anew/
    ],
    [
      'line ends',
      ['--signature', 'github', '-H', github('a\r\nb')],
      'a\nb',
      /the line ends of the body were changed/
    ],
    [
      'a secret of the sender with a newline',
      ['--signature', 'github', '-H', github(BODY, `${SECRET}\n`)],
      BODY,
      /the sender's secret ends with a newline/
    ],
    [
      'no body',
      ['--signature', 'github', '-H', github(BODY)],
      '',
      /the body is empty: give it on standard input/
    ],
    [
      'an old timestamp',
      ['--signature', 'standard-webhooks', ...standard(now() - 3600)],
      BODY,
      /the timestamp is 6\d minutes old, 5 are allowed/
    ]
  ]
  for (const [title, args, input, reason] of reasons)
    test(`says why it is wrong: ${title}`, async () => {
      const { code, stdout } = await runCli(['verify', ...args], { env, input })
      assert.equal(code, 1)
      assert.match(stdout, reason)
      assert.ok(!stdout.includes(SECRET))
    })

  test('sees white space at the ends of a secret', async () => {
    const cwd = makeFolder({ secret: `${SECRET}\n` })
    const args = ['--signature', 'github', '--secret-file', 'secret']
    const { code, stdout } = await runCli(
      ['verify', ...args, '-H', github(BODY)],
      { cwd, input: BODY }
    )
    assert.equal(code, 1)
    assert.match(stdout, /the secret has white space at its start or end/)
  })

  test('verifies by a provider of the config, with a derived secret too', async () => {
    const cwd = makeFolder({
      '.github/webhooks.yml': `
receive:
  relay: {secret_name: relay}
  providers:
    - {name: github, type: github, secret_name: inbound}
    - {name: hub, type: docker-hub}
`
    })
    const derived = github(BODY, senderSecret(KEY, 'inbound', 'text'))
    const run = (header: string, variables: Record<string, string>) =>
      runCli(
        ['verify', '--provider', 'github', '--repo', REPOSITORY, '-H', header],
        { cwd, input: BODY, env: variables }
      )
    assert.equal((await run(derived, { RELAY_KEYS })).code, 0)
    const older = github(BODY, senderSecret(OLD_KEY, 'inbound', 'text'))
    assert.equal((await run(older, { RELAY_KEYS })).code, 0)
    const given = { RELAY_KEYS, SECRETS: `inbound=${SECRET}` }
    assert.equal((await run(derived, given)).code, 1)
    assert.equal((await run(github(BODY), given)).code, 0)
    const missing = await run(derived, {})
    assert.equal(missing.code, 2)
    assert.match(missing.stderr, /provider github needs the secret inbound;/)
    const unsigned = await runCli(['verify', '--provider', 'hub'], { cwd, env })
    assert.equal(unsigned.code, 1)
    assert.match(unsigned.stderr, /provider hub signs nothing/)
    const unknown = await runCli(['verify', '--provider', 'no'], { cwd, env })
    assert.match(unknown.stderr, /no provider no; write one of github, .*hub/)
  })

  const mistakes: [string[], Record<string, string>, RegExp][] = [
    [['verify'], env, /write one of --signature and --provider/],
    [['verify', '--signature', 'md5'], env, /--signature is "md5"; write one/],
    [['verify', '--signature', 'github'], {}, /the secret is empty/],
    [
      ['verify', '--signature', 'github', '-H', 'no colon'],
      env,
      /--header is "no colon"; write NAME: VALUE/
    ]
  ]
  for (const [args, variables, message] of mistakes)
    test(`exits with 2 for ${args.join(' ')}, secret ${variables.SECRET}`, async () => {
      const { code, stderr } = await runCli(args, { env: variables })
      assert.equal(code, 2)
      assert.match(stderr, message)
    })
})
