import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { postCallback, untilListening } from '../helpers/callback-client.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { startHarness } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'
import { compareTexts } from './compare-texts.ts'

const KEY = 'UseSomethingGoodHere'
const HEAD = 'b'.repeat(40)
const said = {
  state: 'success',
  description: '387 tests PASSED',
  context: 'Acme CI',
  target_url: 'https://ci.acme.example/1'
}
const harness = await startHarness({ branches: { main: HEAD } })

function gate({ inputs, ...rest }: RunOptions): Promise<RunResult> {
  return harness.run({ ...rest, inputs: { mode: 'gate', ...inputs } })
}

function from(name: string, event: Json, inputs: Record<string, string> = {}) {
  return { event, inputs, env: { GITHUB_EVENT_NAME: name } }
}

const repository = { full_name: 'acme/lmp', default_branch: 'main' }

function status(
  state: string,
  inputs: Record<string, string> = {},
  branches: readonly string[] = ['main']
) {
  const payload = {
    ...said,
    context: 'deploy',
    sha: HEAD,
    state,
    branches: branches.map(name => ({ name })),
    repository
  }
  return from('status', payload, { context: 'deploy', ...inputs })
}

function deployment(state: string) {
  return from(
    'deployment_status',
    {
      deployment: { sha: HEAD, environment: 'production' },
      deployment_status: {
        state,
        environment: 'production',
        description: 'rolled out',
        target_url: 'https://ci.acme.example/1'
      }
    },
    { context: 'production' }
  )
}

function check(
  conclusion: string,
  { branch = 'main' }: { branch?: string | null } = {},
  inputs: Record<string, string> = {}
) {
  return from(
    'check_run',
    {
      action: 'completed',
      repository,
      check_run: {
        name: 'scan',
        status: 'completed',
        conclusion,
        head_sha: HEAD,
        check_suite: { head_branch: branch },
        app: { slug: 'acme-scan' },
        output: { title: 'no findings' },
        details_url: 'https://scan.example/1'
      }
    },
    { context: 'scan', ...inputs }
  )
}

function signed(text: string, key = KEY) {
  const mac = createHmac('sha256', key).update(text).digest('hex')
  return { callback: text, signature: `sha256:${mac}` }
}

const text = JSON.stringify(said)
const keyed = { secrets: `cb=${KEY}`, 'callback-secret-name': 'cb' }
const dispatch = 'repository_dispatch'

describe('mode gate', () => {
  interface Case {
    name: string
    options: RunOptions
    result: 'success' | 'failure' | 'waiting'
    sha?: string
  }

  const cases: Case[] = [
    {
      name: 'status success',
      options: status('success'),
      result: 'success',
      sha: HEAD
    },
    {
      name: 'deployment_status success',
      options: deployment('success'),
      result: 'success',
      sha: HEAD
    },
    {
      name: 'check_run success',
      options: check('success'),
      result: 'success',
      sha: HEAD
    },
    {
      name: 'check_run neutral by a format',
      options: check(
        'neutral',
        {},
        {
          'callback-format':
            'state: {path: conclusion, success: [success, neutral, skipped]}'
        }
      ),
      result: 'success',
      sha: HEAD
    },
    {
      name: 'status by a format that decides nothing',
      options: status('success', {
        'callback-format': 'state: {path: target, success: done}'
      }),
      result: 'waiting'
    },
    {
      name: 'status of one of several contexts and patterns',
      options: status('success', { context: 'scan\ndep*' }),
      result: 'success'
    },
    {
      name: 'status of none of several contexts',
      options: status('success', { context: 'scan\nbuild*' }),
      result: 'waiting'
    },
    {
      name: 'status that a line with ! excludes nothing of',
      options: status('success', { context: 'scan\n!scan' }),
      result: 'waiting'
    },
    {
      name: 'check_run of the named app',
      options: check('success', {}, { app: 'acme-scan' }),
      result: 'success'
    },
    {
      name: 'check_run of another app',
      options: check('success', {}, { app: 'security-scan' }),
      result: 'waiting'
    },
    ...['', '*', '!x', 'main'].map(
      (branch): Case => ({
        name: `status of a fork's commit with the input branch "${branch}"`,
        options: status('success', { branch }, []),
        result: 'failure'
      })
    ),
    ...['', '*', '!x', 'main'].map(
      (branch): Case => ({
        name: `check_run of a fork's commit with the input branch "${branch}"`,
        options: check('success', { branch: null }, { branch }),
        result: 'failure'
      })
    ),
    {
      name: "status of a fork's commit, asked for with **",
      options: status('success', { branch: '**' }, []),
      result: 'success',
      sha: HEAD
    },
    {
      name: "check_run of a fork's commit, asked for with **",
      options: check('success', { branch: null }, { branch: '**' }),
      result: 'success',
      sha: HEAD
    },
    {
      name: 'status of another branch',
      options: status('success', {}, ['topic', 'other']),
      result: 'failure'
    },
    {
      name: 'status of one of the branches',
      options: status('success', { branch: 'release/** !release/old' }, [
        'topic',
        'release/2'
      ]),
      result: 'success'
    },
    {
      name: 'status of a branch that is excluded',
      options: status('success', { branch: 'release/** !release/old' }, [
        'release/old'
      ]),
      result: 'failure'
    },
    {
      name: 'status of a branch that is excluded from all',
      options: status('success', { branch: '** !evil' }, ['evil']),
      result: 'failure'
    },
    {
      name: "status of a fork's commit, asked for with ** and an exclusion",
      options: status('success', { branch: '** !evil' }, []),
      result: 'failure'
    },
    {
      name: 'check_run of another branch',
      options: check('success', { branch: 'topic' }),
      result: 'failure'
    },
    {
      name: 'status of an event without a repository',
      options: from(
        'status',
        { ...said, sha: HEAD, branches: [{ name: 'main' }] },
        { context: said.context }
      ),
      result: 'failure'
    },
    {
      name: 'repository_dispatch: signed with another key',
      options: from(dispatch, { client_payload: signed(text, 'other') }, keyed),
      result: 'failure'
    },
    {
      name: 'repository_dispatch: not signed',
      options: from(dispatch, { client_payload: { callback: text } }, keyed),
      result: 'failure'
    },
    {
      name: 'repository_dispatch: a signature over what is no text',
      options: from(
        dispatch,
        { client_payload: { ...signed(text), callback: said } },
        keyed
      ),
      result: 'failure'
    },
    {
      name: 'workflow_dispatch: a callback as text',
      options: from('workflow_dispatch', { inputs: { callback: text } }),
      result: 'success'
    },
    {
      name: 'a chain is asked for, and there is no token',
      options: from(dispatch, { client_payload: said }, { chain: 'deploy' }),
      result: 'failure'
    }
  ]
  for (const { name, options, result, sha } of cases)
    test(`has the expected result for ${name}`, async t => {
      const ran = await gate(options)
      assert.equal(ran.outputs.result, result, ran.stdout)
      assert.equal(ran.code, result === 'success' ? 0 : 1)
      if (sha) assert.equal(ran.outputs.sha, sha)
      compareTexts(t, ran)
    })

  const MAIN_HEAD = 'f'.repeat(40)
  for (const [name, options, sha, warns] of [
    [
      'a dispatch with a sha',
      from(dispatch, { client_payload: { callback: said, sha: HEAD } }),
      HEAD,
      false
    ],
    [
      'a workflow_dispatch with a sha',
      from('workflow_dispatch', { inputs: { callback: text, sha: HEAD } }),
      HEAD,
      false
    ],
    [
      'a dispatch without a sha',
      from(dispatch, { client_payload: { callback: said } }),
      '',
      true
    ],
    [
      'a dispatch with a sha that is short',
      from(dispatch, { client_payload: { callback: said, sha: 'bbbbbbb' } }),
      '',
      true
    ],
    [
      'the input callback in a dispatch with a sha',
      from(dispatch, { client_payload: { sha: HEAD } }, { callback: text }),
      HEAD,
      false
    ],
    [
      'the input callback in a dispatch without a sha',
      from(dispatch, { client_payload: {} }, { callback: text }),
      '',
      true
    ],
    [
      'the input callback in a push',
      from('push', {}, { callback: text }),
      MAIN_HEAD,
      false
    ],
    [
      'a dispatch that is refused',
      from(dispatch, { client_payload: { callback: {} } }),
      '',
      false
    ]
  ] satisfies [string, RunOptions, string, boolean][])
    test(`has the output sha of the callback for ${name}`, async () => {
      const env = { ...options.env, GITHUB_SHA: MAIN_HEAD }
      const ran = await gate({ ...options, env })
      assert.equal(ran.outputs.sha, sha, ran.stdout)
      assert.equal(/the output sha is empty/.test(ran.log), warns)
    })

  const refused: [string, RunOptions][] = [
    ['a status without context', status('success', { context: '' })],
    [
      'a pattern of branches that is none',
      status('success', { branch: 'main [' })
    ],
    ['an empty name of an app', check('success', {}, { app: ' ' })],
    ['an app with a status event', status('success', { app: 'acme-scan' })],
    [
      'an empty name of a secret',
      from(dispatch, { client_payload: said }, { 'callback-secret-name': '' })
    ],
    [
      'a blank name of a secret',
      from(dispatch, { client_payload: said }, { 'callback-secret-name': '\t' })
    ],
    ...['', ' \n'].flatMap((nothing): [string, RunOptions][] => [
      [
        `the input callback "${nothing}"`,
        from(dispatch, { client_payload: said }, { callback: nothing })
      ],
      [
        `the input chain "${nothing}"`,
        from(dispatch, { client_payload: said }, { chain: nothing })
      ]
    ]),
    ['via: status without context', { inputs: { via: 'status' } }],
    [
      'a secret with the input callback',
      { inputs: { callback: text, ...keyed } }
    ],
    [
      'a secret with via: status',
      { inputs: { via: 'status', context: 'x', ...keyed } }
    ],
    ...['status', 'deployment_status', 'check_run'].map(
      (name): [string, RunOptions] => [
        `a secret with a ${name} event`,
        from(name, {}, { context: 'x', ...keyed })
      ]
    ),
    [
      'a secret that is not given',
      from(dispatch, {}, { 'callback-secret-name': 'cb' })
    ],
    [
      'a secret that is empty',
      from(dispatch, {}, { 'callback-secret-name': 'cb', secrets: 'cb=' })
    ],
    ['via: listener without a token', { inputs: { via: 'listener' } }],
    [
      'via: listener with a short token',
      { inputs: { via: 'listener', 'listener-token': 'x'.repeat(15) } }
    ],
    [
      'a chain without a way for its token',
      { inputs: { chain: 'deploy', callback: text } }
    ],
    [
      'a format that is none',
      { inputs: { callback: text, 'callback-format': 'state: {path: x}' } }
    ]
  ]
  for (const [name, options] of refused)
    test(`fails with a config error for ${name}`, async t => {
      const ran = await gate(options)
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      compareTexts(t, ran)
    })

  const BRANCH_HEAD = 'd'.repeat(40)
  const ten = Array.from({ length: 10 }, (_, index) => `topic/${index}`)

  /** Runs a gate for a status of ten branches, none of which is main. */
  async function compared(
    parts: Partial<ApiState>,
    inputs: Record<string, string> = {}
  ): Promise<{ ran: RunResult; asked: string[] }> {
    const harness = await startHarness(parts)
    const { inputs: given, ...rest } = status('success', inputs, ten)
    const ran = await harness.run({
      ...rest,
      inputs: { mode: 'gate', ...given }
    })
    return { ran, asked: harness.api.asked() }
  }

  for (const [found, code] of [
    ['behind', 0],
    ['identical', 0],
    ['ahead', 1],
    ['diverged', 1]
  ] as const)
    test(`compares a commit of ten branches with the default branch: ${found}`, async t => {
      const { ran, asked } = await compared({
        branches: { main: BRANCH_HEAD },
        compare: { [`${BRANCH_HEAD}...${HEAD}`]: found }
      })
      assert.equal(ran.code, code, ran.stdout)
      assert.deepEqual(asked, [
        'GET /repos/acme/lmp/branches/main',
        `GET /repos/acme/lmp/compare/${BRANCH_HEAD}...${HEAD}?per_page=1`
      ])
      compareTexts(t, ran)
    })

  test('does not mistake a tag for the branch of that name', async () => {
    const { ran } = await compared({
      tags: { main: HEAD },
      compare: { [`main...${HEAD}`]: 'identical' }
    })
    assert.equal(ran.outputs.result, 'failure')
  })

  for (const [where, code, parts] of [
    ['is its head', 0, { branches: { main: HEAD } }],
    [
      'contains the commit',
      0,
      {
        branches: { main: BRANCH_HEAD },
        compare: { [`${BRANCH_HEAD}...${HEAD}`]: 'behind' }
      }
    ],
    [
      'does not contain the commit, a tag of its name does',
      1,
      {
        branches: { main: BRANCH_HEAD },
        tags: { main: HEAD },
        compare: {
          [`${BRANCH_HEAD}...${HEAD}`]: 'diverged',
          [`main...${HEAD}`]: 'identical'
        }
      }
    ],
    ['is gone', 1, { runs: [] }],
    [
      'may not be read',
      1,
      { branches: { main: HEAD }, permissions: {}, visibility: 'private' }
    ]
  ] satisfies [string, number, Partial<ApiState>][])
    test(`asks whether the branch of a check suite ${where}`, async t => {
      const { api, run } = await startHarness(parts)
      const { inputs: given, ...rest } = check('success')
      const ran = await run({ ...rest, inputs: { mode: 'gate', ...given } })
      assert.equal(ran.code, code, ran.stdout)
      compareTexts(t, ran)
      assert.equal(api.asked()[0], 'GET /repos/acme/lmp/branches/main')
    })

  test('asks nothing about a check for any branch', async () => {
    const { api, run } = await startHarness()
    const { inputs: given, ...rest } = check('success', {}, { branch: '**' })
    const ran = await run({ ...rest, inputs: { mode: 'gate', ...given } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(api.asked(), [])
  })

  test('compares a commit of ten branches with the named branches only', async () => {
    const { ran, asked } = await compared(
      {
        branches: { 'a/b': BRANCH_HEAD },
        compare: { [`${BRANCH_HEAD}...${HEAD}`]: 'behind' }
      },
      { branch: 'release/* c a/b !c' }
    )
    assert.equal(ran.outputs.result, 'success', ran.stdout)
    assert.deepEqual(asked, [
      'GET /repos/acme/lmp/branches/a%2Fb',
      `GET /repos/acme/lmp/compare/${BRANCH_HEAD}...${HEAD}?per_page=1`
    ])
  })

  for (const [answered, parts] of [
    ['403', { permissions: { actions: 'read' } }],
    ['404', {}]
  ] satisfies [string, Partial<ApiState>][])
    test(`names the missing permission when a comparison returns ${answered}`, async t => {
      const { ran } = await compared(parts)
      assert.equal(ran.outputs.result, 'failure')
      compareTexts(t, ran)
    })

  test('writes no command and no other output for a hostile callback', async t => {
    const ran = await gate({
      inputs: {
        callback: JSON.stringify({
          state: 'failure',
          description:
            'x\n::error::pwned\nEOF\nresult=success\n\u202e</td><img>',
          context: '${{ secrets.TOKEN }}',
          target_url: 'javascript:alert(1)'
        })
      }
    })
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs['target-url'], '')
    assert.equal(ran.annotations.length, 1)
    assert.doesNotMatch(ran.summary, /<img>|javascript:/)
    compareTexts(t, ran)
    assert.doesNotMatch(ran.outputs.description ?? '', /[\n\u202e]/)
  })

  const token = 'a-token-of-some-length'

  /** Runs a gate at a listener while `work` posts to it. */
  async function heard(
    inputs: Record<string, string>,
    work: (url: string) => Promise<void>
  ): Promise<RunResult> {
    const port = await closedPort()
    const running = gate({
      inputs: {
        via: 'listener',
        listen: `127.0.0.1:${port}`,
        'listener-token': token,
        timeout: '8s',
        ...inputs
      }
    })
    await untilListening(port)
    await work(`http://127.0.0.1:${port}/hook/${token}`)
    return running
  }

  test('uses the first valid callback at the listener', async t => {
    const codes: number[] = []
    const ran = await heard({}, async url => {
      const send = async (to: string, body: unknown) =>
        codes.push((await postCallback(to, body)).status)
      await send(`${url}x/`, said)
      await send(`${url}/`, 'nope')
      await send(`${url}/`, { state: 'pending' })
      codes.push((await fetch(url)).status)
      await send(url, said)
    })
    assert.deepEqual(codes, [404, 400, 400, 405, 200])
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.description, '387 tests PASSED')
    compareTexts(t, ran)
    assert.ok(ran.masks.includes(token))
    assert.ok(!ran.log.includes(token))
    assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
  })

  test('keeps the first callback when others arrive with it', async () => {
    const ran = await heard({}, async url => {
      const responses = await Promise.allSettled([
        postCallback(url, { state: 'failure' }),
        postCallback(url, said),
        postCallback(url, { state: 'failure' })
      ])
      for (const response of responses)
        if (response.status === 'fulfilled')
          assert.ok([200, 409, 503].includes(response.value.status))
    })
    const closed = ran.outputs.state !== 'success'
    assert.equal(ran.code, closed ? 1 : 0)
    assert.equal(ran.outputs.result, closed ? 'failure' : 'success')
  })

  test('accepts only signed callbacks with a secret', async () => {
    const codes: number[] = []
    const mac = createHmac('sha256', KEY).update(text).digest('hex')
    const ran = await heard(keyed, async url => {
      const send = async (headers: Record<string, string>) =>
        codes.push((await postCallback(url, text, { headers })).status)
      await send({})
      await send({ 'x-jobserv-sig': `sha256:${'0'.repeat(64)}` })
      await send({ 'x-hub-signature-256': `sha256=${mac}` })
    })
    assert.deepEqual(codes, [401, 401, 200])
    assert.equal(ran.code, 0, ran.stdout)
  })

  test('passes for the signed webhook of SonarQube for its project', async t => {
    const sonar = (key: string, status: string) =>
      JSON.stringify({
        serverUrl: 'https://sonar.acme.example',
        taskId: 'AZKx0',
        status: 'SUCCESS',
        project: { key, name: 'Linux microPlatform' },
        qualityGate: { name: 'Sonar way', status, conditions: [] },
        properties: {}
      })
    const signedBy = (secret: string, body: string) => ({
      headers: {
        'x-sonar-webhook-hmac-sha256': createHmac('sha256', secret)
          .update(body)
          .digest('hex')
      }
    })
    const port = await closedPort()
    const url = `http://127.0.0.1:${port}/hook/${'t'.repeat(22)}/`
    const running = gate({
      inputs: {
        via: 'listener',
        listen: `127.0.0.1:${port}`,
        'listener-token': 't'.repeat(22),
        ...keyed,
        'callback-signature':
          '{algorithm: sha256, header: X-Sonar-Webhook-HMAC-SHA256, encoding: hex}',
        'callback-format': `
state: {path: qualityGate.status, success: OK, failure: ERROR}
conditions: [{path: project.key, accepted_values: [lmp]}]`,
        timeout: '20s'
      }
    })
    await untilListening(port)
    const other = sonar('other', 'ERROR')
    const own = sonar('lmp', 'OK')
    const codes = [
      (await postCallback(url, own)).status,
      (await postCallback(url, own, signedBy('wrong', own))).status,
      (await postCallback(url, other, signedBy(KEY, other))).status,
      (await postCallback(url, own, signedBy(KEY, own))).status
    ]
    assert.deepEqual(codes, [401, 401, 202, 200])
    const ran = await running
    assert.equal(ran.code, 0, ran.stdout)
    compareTexts(t, ran)
  })

  test('says which callback was rejected last at its time-out', async t => {
    const port = await closedPort()
    const url = `http://127.0.0.1:${port}/hook/${'t'.repeat(22)}/`
    const running = gate({
      inputs: {
        via: 'listener',
        listen: `127.0.0.1:${port}`,
        'listener-token': 't'.repeat(22),
        'callback-signature': 'github',
        ...keyed,
        timeout: '3s'
      }
    })
    await untilListening(port)
    await postCallback(url, text)
    const ran = await running
    compareTexts(t, ran)
  })

  test('ends within 5 s when it is cancelled', async t => {
    const port = await closedPort()
    const ran = await gate({
      inputs: {
        via: 'listener',
        listen: `127.0.0.1:${port}`,
        'listener-token': token
      },
      interrupt: { signal: 'SIGTERM', after: untilListening(port) }
    })
    assert.equal(ran.code, 1)
    assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
    compareTexts(t, ran)
  })
})
