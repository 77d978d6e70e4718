import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sign } from '../../src/signature.ts'
import { chainOf } from '../helpers/callback-client.ts'
import { type Exchange, startReceiver } from '../helpers/fake-receiver.ts'
import { startHarness } from '../helpers/harness.ts'

const EXAMPLES = fileURLToPath(
  new URL('../../examples/receivers', import.meta.url)
)
const WEBHOOK = 'UseSomethingGoodHere'
const CALLBACK = "another key, with a ' and a $"
const folder = mkdtempSync(join(tmpdir(), 'webhook-action-receivers-'))
const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
})

const deploy = join(folder, 'deploy')
writeFileSync(
  deploy,
  `#!/bin/sh
echo "$1" >> ${join(folder, 'deployed')}
echo deploying
echo "deployed $1"
[ "$1" != "${'f'.repeat(40)}" ]
`
)
chmodSync(deploy, 0o755)
const state = join(folder, 'state')
mkdirSync(state)
const env = {
  PATH: process.env.PATH,
  WEBHOOK_SECRET: WEBHOOK,
  CALLBACK_SECRET: CALLBACK,
  DEPLOY: deploy,
  STATE: state,
  PORT: '0'
}

/** Starts a program and returns the URL that it says it listens on. */
async function serve(command: string, file: string): Promise<string> {
  const child = spawn(command, [join(EXAMPLES, file)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  const [port] = /\d+/.exec(String(line)) ?? []
  return `http://127.0.0.1:${port}`
}

/** Does what a web server does with a CGI program (RFC 3875). */
async function cgi(
  { request, response }: Exchange,
  given: NodeJS.ProcessEnv = {}
): Promise<void> {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    `HTTP_${name.toUpperCase().replaceAll('-', '_')}`,
    value
  ])
  const child = spawn(join(EXAMPLES, 'shell/receiver.cgi'), {
    env: {
      ...env,
      ...given,
      ...Object.fromEntries(headers),
      CONTENT_LENGTH: String(request.body.length),
      REQUEST_METHOD: request.method
    },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  child.stdin.end(request.body)
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  const [, status] = /^Status: (\d+)/.exec(text) ?? []
  response.writeHead(Number(status ?? 500)).end()
}

async function serveCgi(given?: NodeJS.ProcessEnv): Promise<string> {
  const receiver = await startReceiver({
    handler: exchange => cgi(exchange, given)
  })
  after(receiver.close)
  return receiver.url
}

const idOf = (digit: string) => `msg_${digit.repeat(32)}`

/** Posts a signed body, and returns the status of the response. */
async function post(
  url: string,
  build: object,
  id: string | null,
  key = WEBHOOK
): Promise<number> {
  const body = Buffer.from(JSON.stringify(build))
  const message = { id: '', timestamp: 0, body }
  const { status } = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      ...sign(['jobserv'], message, [key]),
      ...(id === null ? {} : { 'webhook-id': id })
    }
  })
  return status
}

const receivers: [string, () => Promise<string>][] = [
  ['node/receiver.mjs', () => serve(process.execPath, 'node/receiver.mjs')],
  ['python/receiver.py', () => serve('python3', 'python/receiver.py')],
  ['shell/receiver.cgi', () => serveCgi()]
]
describe('the receivers in examples/receivers', () => {
  for (const [command, file] of [
    [process.execPath, 'node/receiver.mjs'],
    ['python3', 'python/receiver.py']
  ] as const)
    test(`do not start with an empty secret: ${file}`, () => {
      const options = {
        env: { ...env, WEBHOOK_SECRET: '' },
        encoding: 'utf8',
        timeout: 10_000
      } as const
      const ended = spawnSync(command, [join(EXAMPLES, file)], options)
      assert.deepEqual(
        [ended.status, ended.stderr],
        [1, 'Set WEBHOOK_SECRET and DEPLOY.\n']
      )
    })

  for (const [name, start] of receivers) {
    test(`deploy and call back: ${name}`, async () => {
      const url = await start()
      const harness = await startHarness()
      const callback = { via: 'listener', timeout: '15s', secret_name: 'back' }
      const link = { url: `${url}/`, secret_name: 'key', callback }
      const ran = await harness.run({
        inputs: {
          mode: 'chain',
          listen: '127.0.0.1:0',
          secrets: `key=${WEBHOOK}\nback=${CALLBACK}`,
          config: chainOf(harness, [
            { ...link, name: `${name} 1` },
            { ...link, name: `${name} 2` }
          ])
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.match(ran.outputs.description ?? '', /^deployed [0-9a-f]{40}$/)
      assert.equal(ran.outputs.context, 'deployment')
    })

    test(`report a failure once: ${name}`, async t => {
      const url = await start()
      const heard: unknown[] = []
      const caller = await startReceiver({
        handler: ({ request, response }) => {
          heard.push([
            JSON.parse(String(request.body)),
            request.headers['x-jobserv-sig'] ===
              sign(['jobserv'], { id: '', timestamp: 0, body: request.body }, [
                CALLBACK
              ])['X-JobServ-Sig']
          ])
          response.end('{}')
        }
      })
      t.after(caller.close)
      const sha = 'f'.repeat(40)
      const build = { callback_url: caller.url, github: { sha } }
      const id = idOf('f')
      assert.equal(await post(url, build, id, 'another key'), 401)
      assert.equal(await post(url, build, id), 202)
      await caller.received(1)
      assert.equal(await post(url, build, id), 202)
      await new Promise(resolve => setTimeout(resolve, 300))
      assert.deepEqual(heard, [
        [
          {
            state: 'failure',
            description: `deployed ${sha}`,
            context: 'deployment'
          },
          true
        ]
      ])
    })

    test(`deploy once what is sent again with other ids: ${name}`, async t => {
      const url = await start()
      const heard: string[] = []
      const caller = await startReceiver({
        handler: ({ request, response }) => {
          heard.push(JSON.parse(String(request.body)).description)
          response.end('{}')
        }
      })
      t.after(caller.close)
      const [first, second] = ['a'.repeat(40), 'b'.repeat(40)]
      const build = { callback_url: caller.url, github: { sha: first } }
      const statuses: number[] = []
      for (const id of [idOf('1'), idOf('2'), idOf('3'), null, idOf('1')])
        statuses.push(await post(url, build, id))
      assert.deepEqual(statuses, [202, 202, 202, 202, 202])
      await caller.received(1)
      // Another body is another build, whatever its id.
      const next = { ...build, github: { sha: second } }
      assert.equal(await post(url, next, idOf('1')), 202)
      await caller.received(2)
      await new Promise(resolve => setTimeout(resolve, 300))
      assert.deepEqual(heard, [`deployed ${first}`, `deployed ${second}`])
    })
  }

  test('return 503 when STATE cannot hold a folder: shell/receiver.cgi', async () => {
    const url = await serveCgi({ STATE: '/dev/full' })
    const build = { callback_url: url, github: { sha: 'c'.repeat(40) } }
    assert.equal(await post(url, build, idOf('4')), 503)
    assert.equal(await post(url, build, idOf('4')), 503)
  })
})
