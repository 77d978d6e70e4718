import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { parseConfig } from '../src/config/parse.ts'
import {
  type Block,
  blocksOf,
  read,
  type Step
} from './helpers/documentation.ts'
import { type Received, startReceiver } from './helpers/fake-receiver.ts'
import { runAction, runnerEnv } from './helpers/run-action.ts'

const { GITHUB_REPOSITORY = '', GITHUB_SHA = '' } = runnerEnv('')

/** The push that the steps run for. */
const EVENT = {
  ref: 'refs/heads/main',
  after: GITHUB_SHA,
  forced: false,
  head_commit: { id: GITHUB_SHA, message: 'Update the "kernel"', added: [] },
  repository: { id: 1296269, full_name: GITHUB_REPOSITORY },
  pusher: { name: 'octocat', email: null }
}

/** The value of every secret that is no URL. */
const PASSWORD = 'UseSomethingGoodHere'

/** A step of another action and ours that takes its place. */
interface Pair {
  name: string
  /** The other one, as OWNER/NAME. */
  action: string
  before: Record<string, string>
  after: Record<string, string>
}

/** Returns the pairs of docs/migration.md, in order. */
function readPairs(): Pair[] {
  const blocks = blocksOf('docs/migration.md').filter(
    ({ language }) => language === 'yaml'
  )
  return blocks.flatMap((block, index) => {
    const [action = ''] = stepOf(block).uses?.split('@') ?? []
    if (action.startsWith('org/webhook-action')) return []
    const next = blocks[index + 1]
    return {
      name: block.name,
      action,
      before: inputsOf(stepOf(block)),
      after: next ? inputsOf(stepOf(next)) : {}
    }
  })
}

/**
 * Returns a text as the runner would, with `base` as the origin of
 * every URL.
 */
function filled(text: string, base: string): string {
  const values: Record<string, unknown> = {
    'github.repository': GITHUB_REPOSITORY,
    'github.sha': GITHUB_SHA,
    'github.run_id': 1001,
    'github.ref_name': 'main',
    'github.head_ref || null': null,
    'github.event': EVENT,
    'job.status': 'success'
  }
  const value = (name: string): unknown => {
    if (name in values) return values[name]
    if (/^secrets\.\w+_URL$/.test(name)) return `${base}/hook`
    if (/^secrets\.\w+$/.test(name)) return PASSWORD
    throw new Error(`no value for ${name}`)
  }
  return text
    .replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const [, inner] = /^toJSON\((.*)\)$/.exec(expression) ?? []
      return inner === undefined
        ? String(value(expression))
        : JSON.stringify(value(inner))
    })
    .replaceAll(/https:\/\/\w+\.acme\.example/g, base)
}

function stepOf({ text }: Block): Step {
  const [step]: Step[] = parse(text)
  if (step === undefined) throw new Error('a block has no step')
  return step
}

/** Returns `with:` as the runner hands it on: as texts. */
function inputsOf({ with: given = {} }: Step): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(value)])
  )
}

/** One request as another action sent it. */
interface Recorded {
  method: string
  url: string
  /** Was the receiver's origin. */
  base: string
  headers: Record<string, string>
  body: string
}

/** Another action, as its action.yml and its bundle have it. */
interface Peer {
  version: string
  inputs: string[]
  outputs: string[]
  sent: Recorded[]
}

const PEERS: Record<string, Peer> = JSON.parse(
  read('__tests__/fixtures/peers.json')
)
const PAGE = read('docs/migration.md')
const PAIRS = readPairs()

/** The headers that a receiver may look at. */
const KEPT = /^(content-type|authorization|x-team|x-github-event)$/

/** What the other action draws for each request. */
const RANDOM = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
const ID = '1001-1'

const JSON_EXTENDED = 'json-extended'

/** Returns what the page says of one action. */
function sectionOf(action: string): string {
  const [, section = ''] = PAGE.split(`\n## ${action}\n`)
  return section.split('\n## ')[0] ?? ''
}

/** Returns the first cells of a section's table of a kind. */
function firstCells(section: string, kind: string): string[] {
  const [, table = ''] = section.split(`\n| ${kind} | here |\n`)
  const rows = table.split('\n\n')[0] ?? ''
  const cells = rows.match(/^\| .*? \|/gm)?.join('') ?? ''
  return [...cells.matchAll(/`([\w-]+)/g)].map(([, name = '']) => name)
}

describe('migration from other actions', () => {
  for (const [action, peer] of Object.entries(PEERS)) {
    test(`has a place for every input and output of ${action}`, () => {
      const section = sectionOf(action)
      assert.ok(section.includes(`\nVersion ${peer.version}`))
      for (const kind of ['input', 'output'] as const)
        assert.deepEqual(
          [...new Set(firstCells(section, kind))].sort(),
          [...peer[`${kind}s`]].sort()
        )
    })

    test(`has a recording of every step of ${action}`, () => {
      const pairs = PAIRS.filter(pair => pair.action === action)
      assert.ok(pairs.length > 0)
      assert.equal(pairs.length, peer.sent.length)
      for (const { before } of pairs)
        for (const input of Object.keys(before))
          assert.ok(peer.inputs.includes(input), input)
    })
  }

  for (const { name, action, before, after } of PAIRS) {
    const own = PAIRS.filter(pair => pair.action === action)
    const at = own.findIndex(pair => pair.name === name)

    test(`sends what ${action} sent: ${name}`, async () => {
      const recorded = PEERS[action]?.sent[at]
      assert.ok(recorded)
      const receiver = await startReceiver()
      try {
        const inputs = Object.entries(after).map(([input, text]) => [
          input,
          filled(text, receiver.url)
        ])
        const ran = await runAction({
          inputs: {
            'allowed-hosts': '127.0.0.1',
            'allowed-schemes': 'http',
            ...Object.fromEntries(inputs)
          },
          event: EVENT
        })
        assert.equal(ran.code, 0, ran.stdout)
        const [request, ...others] = receiver.requests
        assert.ok(request && others.length === 0)
        assert.deepEqual(
          [request.method, request.url],
          [recorded.method, recorded.url]
        )
        assert.deepEqual(headersOf(request), headersOf(recorded))
        assertSameBody(request, recorded, before.webhook_type === JSON_EXTENDED)
        const { 'x-hub-signature-256': signature } = recorded.headers
        if (signature === undefined) return
        const keyOf = (url: string) =>
          before.webhook_secret ? PASSWORD : `${url}/hook`
        assert.equal(signature, mac('sha256', keyOf(recorded.base), recorded))
        for (const [header, algorithm] of [
          ['x-hub-signature-256', 'sha256'],
          ['x-hub-signature', 'sha1']
        ] as const)
          if (header in request.headers)
            assert.equal(
              request.headers[header],
              mac(algorithm, keyOf(receiver.url), request)
            )
        assert.ok(request.headers['x-hub-signature-256'])
      } finally {
        await receiver.close()
      }
    })
  }

  test('can express every schedule that the page names', () => {
    const schedules = [...PAGE.matchAll(/`(\[[\d., ]*\])`/g)].map(
      ([, list]) => list
    )
    assert.ok(schedules.length >= 3)
    for (const schedule of schedules) {
      const text = `notify: {webhooks: [{url: 'https://a.example', retry_schedule: ${schedule}}]}`
      assert.ok(parseConfig({ text, file: 'webhooks.yml' }, new Map()).config)
    }
  })
})

function mac(
  algorithm: string,
  key: string,
  { body }: Pick<Received | Recorded, 'body'>
): string {
  return `${algorithm}=${createHmac(algorithm, key).update(body).digest('hex')}`
}

function headersOf({
  headers
}: Pick<Received | Recorded, 'headers'>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => KEPT.test(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, value.split(';')[0] ?? ''])
  )
}

/** Compares what a receiver makes of two bodies. */
function assertSameBody(
  request: Received,
  recorded: Recorded,
  withoutId: boolean
): void {
  const [after, before] = [request, recorded].map(({ headers, body }) => {
    const text = body.toString()
    const isForm = headers['content-type']?.includes('form-urlencoded')
    const data: Record<string, unknown> = isForm
      ? Object.fromEntries(new URLSearchParams(text))
      : JSON.parse(text)
    const { requestID, ...rest } = data
    if (requestID === undefined) return rest
    assert.ok(requestID === ID || RANDOM.test(String(requestID)))
    return withoutId ? rest : { ...rest, requestID: ID }
  })
  assert.deepEqual(after, before)
}
