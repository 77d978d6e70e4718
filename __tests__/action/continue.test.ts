import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  type Claims,
  createToken,
  readToken
} from '../../src/callback/token.ts'
import { answer } from '../helpers/behaviours.ts'
import { chainOf, toldIn } from '../helpers/callbacks.ts'
import type { Json } from '../helpers/github.ts'
import { makeRun } from '../helpers/github.ts'
import type { Ran } from '../helpers/run.ts'
import { type Scene, startScene, workflowRun } from '../helpers/scene.ts'
import { addStatus } from '../helpers/statuses.ts'

const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const RUNS = 'https://github.com/acme/lmp/actions/runs'
const SECRETS = 'key=UseSomethingGoodHere\nchain=chain-secret\ncb=callback-key'
const EVENT = { via: 'event' }
const LINKS: Json[] = [
  { name: 'staging', url: '/staging', callback: EVENT },
  { name: 'smoke', url: '/smoke', callback: { via: 'delivery' } },
  { name: 'prod', url: '/prod', callback: EVENT }
]

/** Story is a chain that has handed over at its first link. */
interface Story {
  scene: Scene
  config: string
  ran: Ran
  token: string
  claims: Claims
}

async function begin(
  links: Json[] = LINKS,
  chain: Json = {},
  parts: Parameters<typeof startScene> = []
): Promise<Story> {
  const scene = await startScene(...parts)
  const config = chainOf(scene, links, { token_secret_name: 'chain', ...chain })
  const ran = await scene.act({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  const token = tokenOf(scene)
  const read = readToken(token, 'chain-secret')
  assert.ok(read.kind === 'ok', ran.stdout)
  return { scene, config, ran, token, claims: read.claims }
}

/** tokenOf answers the token that the last webhook was sent. */
function tokenOf({ receiver }: Scene): string {
  const request = receiver.requests.at(-1)
  assert.ok(request)
  return String(toldIn(request).callback_token)
}

/** gate is the run that a repository_dispatch with `payload` starts. */
function gate(
  { scene, config }: Pick<Story, 'scene' | 'config'>,
  client_payload: Json,
  { run = 3003, attempt = 1, ...rest }: Json & { inputs?: object } = {}
): Promise<Ran> {
  const { inputs = {} } = rest
  return scene.act({
    event: { action: 'webhook-callback', client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: 'f'.repeat(40)
    },
    inputs: { mode: 'gate', config, secrets: SECRETS, ...inputs }
  })
}

/** shown are the statuses of a link: state, link and text, oldest first. */
function shown({ api }: Scene, link: string): unknown[][] {
  return (api.state.statuses[SHA] ?? [])
    .filter(({ context }) => context === `webhook/deploy/${link}`)
    .map(({ state, target_url, description }) => [
      state,
      target_url,
      description
    ])
}

const OK = { state: 'success', description: 'it stands' }
const SENT = 'sent, waiting for the callback'
const page = (n: string) =>
  `${RUNS}/1001/attempts/1#${createHash('sha256').update(n).digest('hex').slice(0, 16)}`

describe('a chain from run to run', { concurrency: 2 }, () => {
  test('hands over with a token, and shows the link as pending', async () => {
    const { scene, ran, token, claims } = await begin()
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    const [request] = scene.receiver.requests
    assert.ok(request)
    const { callback_url, callback_dispatch } = toldIn(request)
    assert.equal(callback_url, undefined)
    assert.deepEqual(callback_dispatch, {
      url: `${scene.api.url}/repos/acme/lmp/dispatches`,
      event_type: 'webhook-callback',
      client_payload: { token }
    })
    const { exp, n, ...rest } = claims
    assert.deepEqual(rest, {
      v: 1,
      repo: 'acme/lmp',
      run: 1001,
      att: 1,
      sha: SHA,
      chain: 'deploy',
      link: 'staging'
    })
    const week = 7 * 24 * 3600
    assert.ok(Math.abs(exp - (Date.now() / 1000 + week)) < 60)
    assert.deepEqual(shown(scene, 'staging'), [['pending', page(n), SENT]])
    assert.ok(ran.masks.includes(token))
    assert.ok(!ran.log.includes(token) && !ran.summary.includes(token))
    const links = JSON.parse(ran.outputs.links ?? '')
    assert.deepEqual(
      links.map(({ state }: Json) => state),
      ['waiting', 'skipped', 'skipped']
    )
  })

  test('goes on through the next links until it hands over again, then ends', async () => {
    const story = await begin()
    const { scene, token, claims } = story
    const [first] = scene.receiver.requests
    const ran = await gate(story, {
      token,
      callback: { ...OK, target_url: 'https://ci.example/1' }
    })
    assert.equal(ran.code, 1, ran.stdout)
    assert.equal(ran.outputs.result, 'waiting')
    assert.equal(ran.outputs['chain-state'], 'waiting')
    assert.equal(ran.outputs.sha, SHA)
    assert.equal(ran.outputs['run-id'], '1001')
    assert.equal(ran.outputs['run-attempt'], '1')
    assert.equal(ran.outputs.description, 'it stands')
    assert.deepEqual(
      scene.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke', '/prod']
    )
    const { callback_token, callback_dispatch, ...build } = toldIn(
      first ?? assert.fail()
    )
    assert.ok(callback_token && callback_dispatch)
    const smoke = scene.receiver.requests[1] ?? assert.fail()
    assert.deepEqual(toldIn(smoke), build)
    assert.equal(smoke.headers['webhook-event'], 'build_passed')
    assert.deepEqual(
      shown(scene, 'staging').map(([state, url]) => [state, url]),
      [
        ['pending', page(claims.n)],
        ['pending', `${RUNS}/3003`],
        ['success', 'https://ci.example/1']
      ]
    )
    assert.deepEqual(
      shown(scene, 'smoke').map(([state]) => state),
      ['pending', 'success']
    )
    assert.deepEqual(
      shown(scene, 'prod').map(([state]) => state),
      ['pending']
    )

    const last = await gate(
      story,
      {
        token: tokenOf(scene),
        callback: { state: 'success', context: 'prod' }
      },
      { run: 3004 }
    )
    assert.equal(last.code, 0, last.stdout)
    assert.equal(last.outputs.result, 'success')
    assert.equal(last.outputs['chain-state'], 'success')
    assert.equal(last.outputs.sha, SHA)
    const links = JSON.parse(last.outputs.links ?? '')
    assert.deepEqual(
      links.map(({ name, state, description }: Json) => [
        name,
        state,
        description
      ]),
      [
        ['staging', 'success', 'it stands'],
        ['smoke', 'success', null],
        ['prod', 'success', null]
      ]
    )
    assert.equal(links[0].target_url, 'https://ci.example/1')
    assert.ok(links[0].started && links[0].completed)
    assert.equal(scene.receiver.requests.length, 3)
  })

  test('stops at a failure, which is its verdict', async () => {
    const story = await begin()
    const { scene, token } = story
    const ran = await gate(story, {
      token,
      callback: { state: 'failure', description: '3 tests 🚀 failed' }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs['chain-state'], 'failure')
    assert.equal(ran.outputs.description, '3 tests 🚀 failed')
    const [state, , description] = shown(scene, 'staging').at(-1) ?? []
    assert.equal(state, 'failure')
    assert.equal(description, '3 tests \ufffd failed')
    assert.equal(scene.receiver.requests.length, 1)
    const used = await gate(story, { token, callback: OK }, { run: 3004 })
    assert.equal(used.code, 1)
    assert.match(used.stdout, /verdict already: failure/)
    assert.equal(scene.receiver.requests.length, 1)
  })

  test('takes a signed callback only where the link has a secret', async () => {
    const story = await begin([
      { ...LINKS[0], callback: { ...EVENT, secret_name: 'cb' } }
    ])
    const { token } = story
    const callback = JSON.stringify(OK)
    const sign = (key: string) =>
      `sha256:${createHmac('sha256', key).update(callback).digest('hex')}`
    for (const [payload, expected] of [
      [{ token, callback }, /signature is missing/],
      [{ token, callback, signature: sign('other') }, /signature is wrong/],
      [
        { token, callback: OK, signature: sign('callback-key') },
        /must be given as a string|given as a string/
      ],
      [
        { token, callback: `${callback} `, signature: sign('callback-key') },
        /signature is wrong/
      ]
    ] as [Json, RegExp][]) {
      const refused = await gate(story, payload)
      assert.equal(refused.code, 1)
      assert.equal(refused.outputs.result, 'failure')
      assert.match(refused.stdout, expected)
    }
    assert.equal(shown(story.scene, 'staging').length, 1)
    const signature = sign('callback-key')
    const ran = await gate(story, { token, callback, signature })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('reads another system’s words where the link has a format', async () => {
    const format = {
      state: { path: 'gate.status', success: ['OK'], pending: ['RUNNING'] },
      description: { path: 'gate.text' }
    }
    const story = await begin([{ ...LINKS[0], callback: { ...EVENT, format } }])
    const { token, scene } = story
    const pending = await gate(story, {
      token,
      callback: { gate: { status: 'RUNNING' } }
    })
    assert.equal(pending.code, 1)
    assert.equal(pending.outputs.result, 'waiting')
    assert.equal(shown(scene, 'staging').length, 1)
    const callback = JSON.stringify({ gate: { status: 'OK', text: 'fine' } })
    const ran = await gate(story, { token, callback })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.description, 'fine')
  })

  test('goes on by workflow_dispatch, too', async () => {
    const story = await begin([LINKS[0] ?? {}])
    const { scene, config, token } = story
    const ran = await scene.act({
      event: { inputs: { token, callback: JSON.stringify(OK), signature: '' } },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '3003' },
      inputs: { mode: 'gate', config, secrets: SECRETS, chain: 'deploy' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
  })

  test('shows a status link as pending only, and takes its verdict', async () => {
    const context = 'webhook/deploy/scan'
    const story = await begin(
      [
        LINKS[0] ?? {},
        { name: 'scan', url: '/scan', callback: { via: 'status' } }
      ],
      {},
      [
        {},
        {
          paths: {
            '/scan': ({ response }) => {
              const parts = { state: 'success', context, description: 'clean' }
              addStatus(story.scene.api.state, SHA, parts)
              response.end()
            }
          }
        }
      ]
    )
    const { scene, token } = story
    const ran = await gate(story, { token, callback: OK })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      shown(scene, 'scan').map(([state, , text]) => [state, text]),
      [
        ['pending', SENT],
        ['success', 'clean']
      ]
    )
  })

  test('shows no link where none hands over', async () => {
    const scene = await startScene()
    const config = chainOf(scene, [LINKS[1] ?? {}])
    const ran = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(scene.api.state.statuses, {})
  })

  test('sends nothing when its statuses cannot be written', async () => {
    const scene = await startScene({
      faults: [{ on: /^POST .*statuses/, behave: answer(403) }]
    })
    const config = chainOf(scene, LINKS, { token_secret_name: 'chain' })
    const ran = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.match(ran.stdout, /statuses: write/)
    assert.deepEqual(scene.receiver.requests, [])
  })

  test('can be run again where a gate died after its claim', async () => {
    const story = await begin([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { scene, token } = story
    scene.api.state.faults.push({
      on: /^POST .*statuses/,
      behave: ({ socket, request }) => {
        // The claim arrives, the answer does not.
        addStatus(scene.api.state, SHA, JSON.parse(request.body.toString()))
        socket.destroy()
      },
      times: 1
    })
    const died = await gate(story, { token, callback: OK })
    assert.equal(died.code, 1)
    assert.equal(died.outputs.result, 'failure')
    const other = await gate(story, { token, callback: OK }, { run: 3004 })
    assert.match(other.stdout, /runs\/3003 has claimed it first/)
    const again = await gate(story, { token, callback: OK }, { attempt: 2 })
    assert.equal(again.code, 0, again.stdout)
    assert.deepEqual(
      scene.receiver.requests.map(({ path }) => path),
      ['/staging', '/smoke']
    )
  })

  test('is gone on with by one of two gates at once', async () => {
    const story = await begin([LINKS[0] ?? {}, LINKS[1] ?? {}])
    const { scene, token } = story
    const both = await Promise.all([
      gate(story, { token, callback: OK }),
      gate(story, { token, callback: OK }, { run: 3004 })
    ])
    assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1])
    assert.equal(scene.receiver.requests.length, 2)
  })
})

describe('a token', { concurrency: 2 }, () => {
  const now = Math.floor(Date.now() / 1000)
  for (const [name, change, expected] of [
    [
      'of another repository',
      { repo: 'acme/other' },
      /for the repository acme\/other/
    ],
    ['of another chain', { chain: 'else' }, /for the chain "else"/],
    [
      'of a link that is gone',
      { link: 'gone' },
      /no link "gone" with via: event/
    ],
    [
      'of a link that is no event link',
      { link: 'smoke' },
      /no link "smoke" with via: event/
    ],
    [
      'of a link that was not sent',
      { link: 'prod' },
      /no status that says this link was sent/
    ],
    [
      'that was never sent',
      { n: 'BBBBAwQFBgcICQoLDA0ODw' },
      /no status that says this link was sent/
    ],
    ['of a run that is gone', { run: 7777 }, /does not know run 7777/]
  ] satisfies [string, Partial<Claims>, RegExp][]) {
    test(`${name} is refused`, { timeout: 50_000 }, async () => {
      const story = await begin()
      const token = createToken({ ...story.claims, ...change }, 'chain-secret')
      const ran = await gate(story, { token, callback: OK })
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.match(ran.stdout, expected)
      assert.equal(story.scene.receiver.requests.length, 1)
      assert.equal(shown(story.scene, 'staging').length, 1)
    })
  }

  test('that has expired is refused, and its link is an error', async () => {
    const story = await begin()
    const token = createToken({ ...story.claims, exp: now - 1 }, 'chain-secret')
    const ran = await gate(story, { token, callback: OK })
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /its token has expired/)
    assert.deepEqual(
      shown(story.scene, 'staging').map(([state]) => state),
      ['pending', 'error']
    )
    assert.equal(story.scene.receiver.requests.length, 1)
  })

  test('signed with another key, cut or made up is refused', async () => {
    const story = await begin()
    const { claims, token } = story
    const [head = '', tail = ''] = token.split('.')
    for (const wrong of [
      createToken(claims, 'another-key'),
      `${head}.`,
      `${head}.${tail.slice(0, -1)}`,
      `${head}.${tail}.${tail}`,
      'x'
    ]) {
      const ran = await gate(story, { token: wrong, callback: OK })
      assert.equal(ran.code, 1)
      assert.match(ran.stdout, /The callback token /)
      assert.ok(!ran.log.includes(wrong) || wrong === 'x')
    }
    assert.equal(shown(story.scene, 'staging').length, 1)
  })

  test('of a link sent again since is refused, the new one is not', async () => {
    const story = await begin([LINKS[0] ?? {}])
    const { scene, config, token } = story
    const again = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(again.outputs.result, 'waiting')
    const old = await gate(story, { token, callback: OK })
    assert.match(old.stdout, /sent again since; its new token counts/)
    const fresh = tokenOf(scene)
    assert.equal((await gate(story, { token: fresh, callback: OK })).code, 0)
    const used = await gate(story, { token: fresh, callback: OK }, { run: 9 })
    assert.match(used.stdout, /verdict already: success/)
  })

  test('is refused where the statuses cannot be read or written', async () => {
    const story = await begin([LINKS[0] ?? {}])
    const { token, scene } = story
    const { faults } = scene.api.state
    for (const [on, status, cure] of [
      [/^GET .*statuses/, 404, /statuses: read/],
      [/^GET .*statuses/, 403, /statuses: read/],
      [/^POST .*statuses/, 403, /statuses: write/]
    ] as const) {
      faults.push({ on, behave: answer(status) })
      const ran = await gate(story, { token, callback: OK })
      assert.equal(ran.code, 1)
      assert.match(ran.stdout, /the callback is refused/)
      assert.match(ran.stdout, cure)
      assert.equal(ran.outputs.sha, SHA)
      faults.splice(0)
    }
    assert.equal((await gate(story, { token, callback: OK })).code, 0)
  })

  test('is needed where the input chain is set, and looked for by it', async () => {
    const story = await begin()
    const inputs = { chain: 'deploy' }
    const none = await gate(story, OK, { inputs })
    assert.equal(none.code, 1)
    assert.match(none.stdout, /carries no token, which chain "deploy" needs/)
    const { token } = story
    const other = await gate(
      story,
      { token, callback: OK },
      { inputs: { chain: 'else' } }
    )
    assert.equal(other.code, 1)
    assert.match(other.stdout, /no chain "else" with a token_secret_name/)
  })

  test('is not needed by a plain gate, and counts where it is given', async () => {
    const story = await begin()
    const plain = await gate(story, OK)
    assert.equal(plain.code, 0, plain.stdout)
    assert.equal(plain.outputs['chain-state'], undefined)
    const wrong = await gate(story, { ...OK, token: 'x.y' })
    assert.equal(wrong.code, 1)
  })

  test('speaks of the attempt that was reported', async () => {
    const second = makeRun({ run_attempt: 2, head_branch: 'main' })
    const scene = await startScene({ runs: [makeRun(), second] })
    const config = chainOf(scene, LINKS, { token_secret_name: 'chain' })
    const ran = await scene.act({
      ...workflowRun(second),
      inputs: { mode: 'chain', config, secrets: SECRETS }
    })
    assert.equal(ran.outputs.result, 'waiting', ran.stdout)
    const [[, target] = []] = shown(scene, 'staging')
    assert.match(String(target), /runs\/1001\/attempts\/2#[0-9a-f]{16}$/)
    const gated = await gate(
      { scene, config },
      { token: tokenOf(scene), callback: OK }
    )
    assert.equal(gated.outputs['run-attempt'], '2')
    const smoke = scene.receiver.requests[1] ?? assert.fail()
    const { github } = toldIn(smoke)
    assert.equal(Object(github).run_attempt, 2)
  })

  test('whose key is empty sends nothing', async () => {
    const scene = await startScene()
    const config = chainOf(scene, LINKS, { token_secret_name: 'chain' })
    const ran = await scene.act({
      ...workflowRun(),
      inputs: { mode: 'chain', config, secrets: 'chain=' }
    })
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /secret chain, which is empty/)
    assert.deepEqual(scene.receiver.requests, [])
    assert.deepEqual(scene.api.state.statuses, {})
  })
})
