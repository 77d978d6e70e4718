import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { webhookPath } from '../../src/relay/paths.ts'
import { startReceiver } from '../helpers/fake-receiver.ts'
import { makeFolder } from '../helpers/fixtures.ts'
import { KEY, RELAY_KEYS, REPOSITORY } from '../relay/setup.ts'
import { runCli, runJson } from './run-cli.ts'

const CONTENTS = '/api/repos/acme/.github/contents/hooks/webhooks.yml?ref=v3'

/** The files that the API has, by the URL that asks for them. */
const texts = new Map<string, string>()

const api = await startReceiver({
  handler: ({ request, response }) => {
    const text = texts.get(request.url)
    response.writeHead(text === undefined ? 404 : 200)
    response.end(text ?? '{"message":"Not Found"}')
  }
})
after(api.close)

const WRONG = `notify:
  webhooks:
    - url: ftp://example.com
      secretname: key
`

const INBOUND = `
on:
  workflow_dispatch:
    inputs:
      webhook: {required: true}
      attestation: {required: true}
      id: {required: true}
`

const GATE = `
on:
  workflow_dispatch:
    inputs:
      token: {required: true}
      callback: {required: true}
      signature: {required: false}
`

const RELAYED = `chains:
  - name: deploy
    relay: {url: 'https://hooks.example.com', secret_name: relay, workflow: gate.yml}
    webhooks:
      - name: staging
        url: https://deploy.example.com
        secret_name: staging
        callback: {via: event}
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers:
    - {name: github, type: github, secret_name: inbound}
  functions:
    - {name: pushed, provider: github, uri: git/push, match: {headers: {X-GitHub-Event: push}}}
notify:
  webhooks:
    - {name: tracker, url: 'https://example.com/\${secrets.path}', secret_name: tracker, events: [build_failed]}
`

function repository(files: Record<string, string> = {}) {
  return makeFolder({
    '.github/webhooks.yml': RELAYED,
    '.github/workflows/inbound.yml': INBOUND,
    '.github/workflows/gate.yml': GATE,
    ...files
  })
}

describe('webhook-action check', () => {
  test('passes a config without errors', async () => {
    const cwd = repository()
    assert.deepEqual(await runCli(['check'], { cwd }), {
      code: 0,
      stdout: '.github/webhooks.yml: ok\n',
      stderr: ''
    })
  })

  test('names a config with the other ending', async () => {
    const cwd = makeFolder({ '.github/webhooks.yaml': RELAYED })
    const { code, stdout } = await runCli(['check'], { cwd })
    assert.equal(code, 1)
    assert.equal(
      stdout,
      'there is no .github/webhooks.yml, but .github/webhooks.yaml; rename it, or name that file\n'
    )
  })

  test('says that a file is not a config', async () => {
    const cwd = makeFolder({ 'ci.yml': 'jobs: {}', 'x.yml': 'containers: []' })
    const { stdout } = await runCli(['check', 'ci.yml', 'x.yml'], { cwd })
    assert.deepEqual(stdout.trim().split('\n'), [
      'ci.yml: ok',
      'ci.yml: is a workflow, and a config in its steps is not checked; move it to .github/webhooks.yml',
      'x.yml: ok',
      'x.yml: has none of notify, chains and receive; is it the right file?'
    ])
  })

  test('lists every error of every file with its line, and exits with 1', async () => {
    const cwd = repository({ 'wrong.yml': WRONG })
    const { code, stdout } = await runCli(
      ['check', '.github/webhooks.yml', 'wrong.yml'],
      { cwd }
    )
    assert.equal(code, 1)
    const lines = stdout.trim().split('\n')
    assert.equal(lines.length, 3)
    assert.equal(lines[0], '.github/webhooks.yml: ok')
    assert.match(lines[1] ?? '', /^wrong.yml:3 notify.webhooks\[0\].url: /)
    assert.match(
      lines[2] ?? '',
      /^wrong.yml:4 notify.webhooks\[0\].secretname: unknown key; did you mean/
    )
  })

  test('gives machines the places of the errors', async () => {
    const cwd = makeFolder({ 'wrong.yml': WRONG })
    const { code, json } = await runJson(['check', 'wrong.yml'], { cwd })
    assert.equal(code, 1)
    const { files } = json as {
      files: { file: string; problems: { line: number; path: string }[] }[]
    }
    assert.deepEqual(
      files.map(({ file, problems }) => [
        file,
        problems.map(({ line, path }) => [line, path])
      ]),
      [
        [
          'wrong.yml',
          [
            [3, 'notify.webhooks[0].url'],
            [4, 'notify.webhooks[0].secretname']
          ]
        ]
      ]
    )
  })

  test('compares the names of secrets with those that are given', async () => {
    const cwd = repository({ secrets: 'relay=whr\ntracker=t\npath=p\n' })
    const { code, stdout } = await runCli(['check', '--secrets', 'secrets'], {
      cwd
    })
    assert.equal(code, 1)
    assert.match(stdout, /"staging" is not in the secrets input/)
    // That of a sender is derived from the relay's.
    assert.doesNotMatch(stdout, /"tracker"|"inbound"/)
  })

  test('asks for no secret of what is disabled', async () => {
    const config = `notify:
  webhooks:
    - {url: 'https://example.com/', secret_name: old, enabled: false}
`
    const cwd = makeFolder({ '.github/webhooks.yml': config })
    const env = { SECRETS: 'other=value' }
    const { stdout } = await runCli(['check'], { cwd, env })
    assert.equal(stdout, '.github/webhooks.yml: ok\n')
  })

  test('says that a file is not there', async () => {
    const { code, stdout } = await runCli(['check'])
    assert.equal(code, 1)
    assert.match(stdout, /there is no .github\/webhooks.yml/)
  })

  const workflows: [string, Record<string, string>, RegExp | null][] = [
    [
      'a workflow that is not there',
      { '.github/webhooks.yml': RELAYED.replace('gate.yml', 'other.yml') },
      /^\.github\/webhooks\.yml:3 chains\[0\]\.relay\.workflow: there is no \.github\/workflows\/other\.yml$/m
    ],
    [
      'a workflow without an input',
      {
        '.github/workflows/inbound.yml': INBOUND.replace(/ *id: .*\n/, '')
      },
      /receive\.relay\.workflow: inbound\.yml lacks the workflow_dispatch input id; GitHub refuses/
    ],
    [
      'a workflow that cannot be dispatched',
      { '.github/workflows/gate.yml': 'on: push' },
      /gate\.yml has no trigger workflow_dispatch/
    ],
    [
      'a trigger without inputs',
      { '.github/workflows/gate.yml': 'on: [push, workflow_dispatch]' },
      /gate\.yml lacks the workflow_dispatch inputs token, callback, signature/
    ],
    [
      'another input that is required',
      {
        '.github/workflows/gate.yml': `${GATE}      tag: {required: true}\n`
      },
      /gate\.yml requires the input tag, which the relay does not send/
    ],
    [
      'another input with a default',
      {
        '.github/workflows/gate.yml': `${GATE}      tag: {required: true, default: a}\n`
      },
      null
    ]
  ]
  for (const [title, files, message] of workflows)
    test(`looks at the relay's workflows: ${title}`, async () => {
      const { code, stdout } = await runCli(['check'], {
        cwd: repository(files)
      })
      assert.equal(code, message === null ? 0 : 1, stdout)
      if (message !== null) assert.match(stdout, message)
    })

  test("looks for the relay's workflows where the repository has none", async () => {
    const { code, stdout } = await runCli(['check'], {
      cwd: makeFolder({ '.github/webhooks.yml': RELAYED })
    })
    assert.equal(
      stdout,
      `.github/webhooks.yml:10 receive.relay.workflow: there is no .github/workflows/inbound.yml
.github/webhooks.yml:3 chains[0].relay.workflow: there is no .github/workflows/gate.yml
`
    )
    assert.equal(code, 1)
  })

  test('leaves out the workflows of a file that is for other repositories', async () => {
    const { code, stdout } = await runCli(['check', 'hooks/webhooks.yml'], {
      cwd: makeFolder({ 'hooks/webhooks.yml': RELAYED })
    })
    assert.equal(stdout, 'hooks/webhooks.yml: ok\n')
    assert.equal(code, 0)
  })
})

describe('a config that extends another one', () => {
  const file = '.github/webhooks.yml'
  const from = 'acme/.github:hooks/webhooks.yml@v3'
  const extending = (own: string) =>
    makeFolder({ [file]: `extends: ${from}\n${own}` })
  const disabling =
    'notify:\n  webhooks:\n    - {name: audit, enabled: false}\n'
  const base = `notify:
  webhooks:
    - {name: audit, url: 'https://audit.example', optional: true}
    - {name: tracker, url: 'https://tracker.example', secret_name: tracker}
`

  const readBy = (env: Record<string, string>) => ({
    GITHUB_API_URL: `${api.url}/api/`,
    ...env
  })

  test('is read with it, by the token of either variable', async () => {
    const cwd = extending(disabling)
    for (const name of ['GITHUB_TOKEN', 'GH_TOKEN']) {
      texts.set(CONTENTS, base)
      api.requests.length = 0
      const options = { cwd, env: readBy({ [name]: 't' }) }
      const { code, stdout } = await runCli(['check'], options)
      assert.deepEqual([code, stdout], [0, `${file}: ok\n`])
      assert.deepEqual(
        api.requests.map(({ url, headers }) => [url, headers.authorization]),
        [[CONTENTS, 'Bearer t']]
      )
      const listed = await runCli(['list'], options)
      assert.match(listed.stdout, /^webhook audit \(disabled\) /m)
      assert.match(listed.stdout, /^webhook tracker .* tracker \(not set\)$/m)
      const sent = await runCli(['send', 'tracker', '--dry-run'], {
        cwd,
        env: { ...options.env, SECRETS: 'tracker=of-the-tracker' }
      })
      assert.equal(sent.code, 0, sent.stderr)
      assert.match(sent.stdout, /POST https:\/\/tracker\.example/)
    }
  })

  test('has the mistakes of both, each in its own file', async () => {
    texts.set(CONTENTS, base.replace('url:', 'ulr:'))
    const { code, stdout } = await runCli(['check'], {
      cwd: extending(disabling),
      env: readBy({ GITHUB_TOKEN: 't' })
    })
    assert.equal(code, 1)
    assert.match(
      stdout,
      /^acme\/\.github:hooks\/webhooks\.yml@v3:3 notify\.webhooks\[0\]\.ulr: unknown key/m
    )
  })

  test('is wrong when that file cannot be read', async () => {
    texts.delete(CONTENTS)
    const cwd = extending(disabling)
    const env = readBy({ GITHUB_TOKEN: 't' })
    const { code, stdout } = await runCli(['check'], { cwd, env })
    assert.equal(code, 1)
    assert.match(
      stdout,
      /^\.github\/webhooks\.yml:1 extends: acme\S+ cannot be read: GET \S+: 404; check the name/
    )
    const sent = await runCli(['send', 'tracker'], { cwd, env })
    assert.equal(sent.code, 1)
    assert.match(sent.stderr, /cannot be read: GET/)
  })

  for (const [entry, why] of [
    [{ type: 'submodule', sha: 'ac73' }, 'is a submodule that the API gives'],
    [[], 'is a directory']
  ] as const)
    test(`is wrong when that file ${why}`, async () => {
      texts.set(CONTENTS, JSON.stringify(entry))
      const options = {
        cwd: extending(disabling),
        env: readBy({ GITHUB_TOKEN: 't' })
      }
      const { code, stdout } = await runCli(['check'], options)
      assert.equal(code, 1)
      assert.match(
        stdout,
        new RegExp(`:1 extends: acme\\S+ cannot be read: \\S+ ${why}`)
      )
    })

  test('is read alone without a token and with --offline, and says so', async () => {
    api.requests.length = 0
    const cwd = extending(disabling)
    const cases: [string[], Record<string, string>, string][] = [
      [[], {}, 'neither GITHUB_TOKEN nor GH_TOKEN is set'],
      [['--offline'], { GITHUB_TOKEN: 't' }, '--offline']
    ]
    for (const [args, env, why] of cases) {
      const options = { cwd, env: readBy(env) }
      const unread = `${file}: extends ${from}, which was not read or checked: ${why}`
      const checked = await runCli(['check', ...args], options)
      assert.deepEqual(
        [checked.code, checked.stdout],
        [0, `${file}: ok\n${unread}\n`]
      )
      const listed = await runCli(['list', ...args], options)
      assert.equal(listed.stderr, `warning: ${unread}\n`)
      const sent = await runCli(['send', 'tracker', ...args], options)
      assert.ok(sent.stderr.includes(unread), sent.stderr)
    }
    assert.deepEqual(api.requests, [])
  })
})

describe('webhook-action check --coverage', () => {
  const reporter = (workflows: string) => `
name: Notify
on: {workflow_run: {workflows: [${workflows}], types: [completed]}}
jobs:
  notify: {steps: [{uses: org/webhook-action@v1}]}
`
  const files = {
    '.github/workflows/ci.yml': 'name: CI\non: push\njobs: {}',
    '.github/workflows/nightly.yml': 'on: [schedule]\njobs: {}',
    '.github/workflows/reused.yml': 'name: Reused\non: workflow_call',
    '.github/workflows/own.yml':
      'name: Own\non: push\njobs: {a: {steps: [{uses: org/webhook-action/notify@v1}]}}'
  }
  const NIGHTLY = '.github/workflows/nightly.yml'

  for (const [title, workflows, wanted] of [
    ['all are reported', `CI, Inbound, Gate, ${NIGHTLY}`, []],
    [
      'some are missing, and one does not exist',
      'CI, Gate, Cl',
      [
        `on.workflow_run.workflows lacks "Inbound" (.github/workflows/inbound.yml), whose runs are not reported`,
        `on.workflow_run.workflows lacks "${NIGHTLY}", whose runs are not reported`,
        'on.workflow_run.workflows names "Cl", and no workflow has that name; write a workflow\'s name, not its file'
      ]
    ],
    [
      'a file in place of a name',
      `ci.yml, CI, Inbound, Gate, ${NIGHTLY}`,
      [
        'on.workflow_run.workflows names "ci.yml", and no workflow has that name; write CI'
      ]
    ]
  ] as const)
    test(`compares workflows with those that are reported: ${title}`, async () => {
      const cwd = repository({
        ...files,
        '.github/workflows/inbound.yml': `name: Inbound${INBOUND}`,
        '.github/workflows/gate.yml': `name: Gate${GATE}`,
        '.github/workflows/notify.yml': reporter(workflows)
      })
      const { code, stdout } = await runCli(['check', '--coverage'], { cwd })
      assert.deepEqual(
        stdout.trim().split('\n'),
        wanted.length === 0
          ? ['.github/webhooks.yml: ok']
          : wanted.map(line => `.github/workflows/notify.yml: ${line}`)
      )
      assert.equal(code, wanted.length === 0 ? 0 : 1)
      assert.equal((await runCli(['check'], { cwd })).code, 0)
    })

  test('counts a workflow that calls the reusable one', async () => {
    const cwd = repository({
      '.github/workflows/ci.yml': 'name: CI\non: push\njobs: {}',
      '.github/workflows/inbound.yml': `name: Inbound${INBOUND}`,
      '.github/workflows/gate.yml': `name: Gate${GATE}`,
      '.github/workflows/notify.yml': `
name: Notify
on: {workflow_run: {workflows: [CI, Inbound, Gate], types: [completed]}}
jobs:
  notify: {uses: org/webhook-action/.github/workflows/notify.yml@v1}
`
    })
    const { code, stdout } = await runCli(['check', '--coverage'], { cwd })
    assert.equal(stdout, '.github/webhooks.yml: ok\n')
    assert.equal(code, 0)
  })

  test('needs no other workflow where each reports itself', async () => {
    const cwd = makeFolder({
      '.github/webhooks.yml': 'notify: {webhooks: []}',
      '.github/workflows/own.yml':
        'on: push\njobs: {a: {steps: [{uses: org/webhook-action/chain@v1}]}}'
    })
    const { code, stdout } = await runCli(['check', '--coverage'], { cwd })
    assert.equal(stdout, '.github/webhooks.yml: ok\n')
    assert.equal(code, 0)
  })

  test('says that nothing reports', async () => {
    const { code, stdout } = await runCli(['check', '--coverage'], {
      cwd: repository()
    })
    assert.equal(code, 1)
    assert.match(stdout, /no workflow with the trigger workflow_run uses/)
  })
})

describe('webhook-action list', () => {
  const secrets = 'tracker=t\npath=\nrelay=r'

  test('lists URLs, events and which secrets are set', async () => {
    const cwd = repository()
    const { code, json } = await runJson(['list'], {
      cwd,
      env: { SECRETS: secrets }
    })
    assert.equal(code, 0)
    assert.deepEqual(json, {
      webhooks: [
        {
          name: 'tracker',
          enabled: true,
          method: 'POST',
          url: 'https://example.com/${secrets.path}',
          secrets: [
            { name: 'tracker', set: true },
            { name: 'path', set: false }
          ],
          events: ['build_failed']
        }
      ],
      chains: [
        {
          name: 'deploy',
          events: ['build_passed'],
          secrets: [{ name: 'relay', set: true }],
          webhooks: [
            {
              name: 'staging',
              enabled: true,
              method: 'POST',
              url: 'https://deploy.example.com',
              secrets: [{ name: 'staging', set: false }],
              via: 'event'
            }
          ]
        }
      ],
      functions: [
        {
          name: 'pushed',
          active: true,
          provider: 'github',
          uri: 'git/push',
          url: null,
          events: ['push'],
          secrets: [{ name: 'inbound', set: false }]
        }
      ]
    })
  })

  test('shows the URLs at the relay where its key is known', async () => {
    const cwd = repository()
    const env = { RELAY_KEYS, RELAY_URL: 'https://hooks.example.com' }
    const { stdout } = await runCli(['list', '--repo', REPOSITORY], {
      cwd,
      env
    })
    const path = webhookPath(KEY, REPOSITORY, 'git/push')
    assert.match(
      stdout,
      new RegExp(
        `^function pushed of github +https://hooks.example.com${path.replaceAll('.', '\\.')} +push +inbound \\(set\\)$`,
        'm'
      )
    )
  })

  test('prints a line for each', async () => {
    const { stdout } = await runCli(['list'], {
      cwd: repository(),
      env: { SECRETS: secrets }
    })
    assert.deepEqual(stdout.replace(/ {2,}/g, '  ').trim().split('\n'), [
      'webhook tracker  POST https://example.com/${secrets.path}  build_failed  tracker (set), path (not set)',
      'chain deploy  build_passed  relay (set)',
      '  1. staging  POST https://deploy.example.com  via event  staging (not set)',
      'function pushed of github  uri git/push  push  inbound (not set)'
    ])
  })

  test('shows no value of a secret', async () => {
    const { stdout } = await runCli(['list'], {
      cwd: repository(),
      env: { SECRETS: 'tracker=s3cr3t-value\npath=s3cr3t-path' }
    })
    assert.doesNotMatch(stdout, /s3cr3t/)
  })

  test('exits with 1 for a config with errors', async () => {
    const cwd = makeFolder({ 'wrong.yml': WRONG })
    const { code, stdout, stderr } = await runCli(
      ['list', '--file', 'wrong.yml'],
      { cwd }
    )
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /^wrong.yml:3 notify/)
  })
})
