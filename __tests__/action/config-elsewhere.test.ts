import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'

const harness = await startHarness()
const { api, receiver } = harness

const configOf = (path: string) =>
  `notify:\n  webhooks:\n    - name: audit\n      url: ${receiver.url}${path}\n      secret_name: key\n      payload: github\n`

/** Returns where requests arrived, and forgets them. */
const paths = () => receiver.requests.splice(0).map(({ path }) => path)

const errorsOf = ({ annotations }: RunResult) =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)

const PATH = '.github/webhooks.yml'

const FILE = 'acme/.github:ci/webhooks.yml@v3'

const run = (
  file: string,
  inputs: RunOptions['inputs'] = {},
  options: RunOptions = {}
) => harness.run({ inputs: { 'config-file': file, ...inputs }, ...options })

describe('config-file of another repository', () => {
  for (const [file, query] of [
    [FILE, '?ref=v3'],
    ['acme/.github:ci/webhooks.yml@release/v3', '?ref=release%2Fv3'],
    ['acme/.github:ci/webhooks.yml', '']
  ] as const)
    test(`is read with one call of the API: ${file}`, async () => {
      api.requests.splice(0)
      api.state.others = {
        'acme/.github': { contents: { 'ci/webhooks.yml': configOf('/org') } }
      }
      const ran = await run(file, {}, { files: { [file]: configOf('/here') } })
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(paths(), ['/org'])
      assert.deepEqual(api.asked(), [
        `GET /repos/acme/.github/contents/ci/webhooks.yml${query}`
      ])
      assert.match(
        ran.log,
        new RegExp(`^webhook "audit" is from ${file}$`, 'm')
      )
    })

  test('looks for no workflows that are not reported', async () => {
    api.requests.splice(0)
    api.state.others = {
      'acme/.github': { contents: { 'ci/webhooks.yml': configOf('/org') } }
    }
    const ran = await run(FILE, {}, workflowRun())
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/org'])
    assert.deepEqual(
      api.asked().filter(line => !/\/actions\/runs\//.test(line)),
      ['GET /repos/acme/.github/contents/ci/webhooks.yml?ref=v3']
    )
  })

  test('is read with config-token alone, which is masked', async () => {
    api.requests.splice(0)
    api.state.others = {
      'acme/.github': {
        contents: { 'ci/webhooks.yml': configOf('/org') },
        tokens: ['ghs_organisation']
      }
    }
    const ran = await run(FILE, { 'config-token': 'ghs_organisation' })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/org'])
    assert.equal(api.requests.length, 1)
    assert.ok(ran.masks.includes('ghs_organisation'))
  })

  for (const [what, token, refusal, message] of [
    [
      'github-token that may not see it',
      '',
      404,
      'input config-file: github-token finds no ci/webhooks.yml in acme/.github at v3 (404 Not Found); check the name, path and ref, and where the repository is private give a token with contents: read for acme/.github in the input config-token'
    ],
    [
      'github-token that may not read it',
      '',
      403,
      `input config-file: github-token may not read ${FILE} (403 Resource not accessible by integration); give a token with contents: read for acme/.github in the input config-token`
    ],
    [
      'config-token that may not see it',
      'ghs_test',
      404,
      'input config-file: config-token finds no ci/webhooks.yml in acme/.github at v3 (404 Not Found); check the name, path and ref, and where the repository is private give config-token the permission contents: read for acme/.github'
    ],
    [
      'config-token that may not read it',
      'ghs_test',
      403,
      `input config-file: config-token may not read ${FILE} (403 Resource not accessible by integration); give config-token the permission contents: read for acme/.github`
    ],
    [
      'config-token of nobody',
      'ghs_expired',
      404,
      `input config-file: ${FILE} cannot be read (401 Bad credentials): config-token is not valid here; give a token of this server`
    ]
  ] as const)
    test(`names the input of a ${what} (${refusal})`, async () => {
      api.requests.splice(0)
      api.state.others = {
        'acme/.github': {
          contents: { 'ci/webhooks.yml': configOf('/org') },
          tokens: ['ghs_organisation'],
          refusal
        }
      }
      const ran = await run(FILE, token === '' ? {} : { 'config-token': token })
      assert.equal(ran.code, 1)
      assert.deepEqual(errorsOf(ran), [message])
      assert.equal(api.requests.length, 1)
      assert.deepEqual(paths(), [])
    })

  test('of this repository names the permission of the job', async () => {
    const ran = await run('acme/lmp:none.yml@main')
    assert.deepEqual(errorsOf(ran), [
      'input config-file: github-token finds no none.yml in acme/lmp at main (404 Not Found); check the name, path and ref, and where the repository is private add "permissions: contents: read" to the job'
    ])
  })

  test('has errors with its own name and lines', async () => {
    api.state.others = {
      'acme/.github': {
        contents: { 'ci/webhooks.yml': 'notify:\n  webhooks:\n    - name: a\n' }
      }
    }
    const ran = await run(FILE)
    assert.equal(ran.code, 1)
    assert.deepEqual(errorsOf(ran), [
      `${FILE}:3 notify.webhooks[0].url: is missing; write url: https://host/path`
    ])
  })

  for (const file of [
    'acme/.github/webhooks.yml@v3',
    'acme/.github:../webhooks.yml@v3'
  ])
    test(`is written in one form only, not as ${file}`, async () => {
      const ran = await run(file)
      assert.equal(ran.code, 1)
      assert.match(
        errorsOf(ran).join('\n'),
        /write a file of another repository as OWNER\/NAME:PATH@REF, as acme\/\.github:webhooks\.yml@v3$/
      )
      assert.deepEqual(paths(), [])
    })
})

describe('a config that extends a file of another repository', () => {
  const EXTENDS = `extends: acme/.github:ci/webhooks.yml@v3
notify: {webhooks: [{name: own, url: '${receiver.url}/own', payload: github}]}
`
  const others = {
    'acme/.github': { contents: { 'ci/webhooks.yml': configOf('/org') } }
  }

  test('sends to both, with one call of the API more', async () => {
    api.requests.splice(0)
    api.state.others = others
    const ran = await harness.run({ files: { [PATH]: EXTENDS } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths().sort(), ['/org', '/own'])
    assert.deepEqual(api.asked(), [
      'GET /repos/acme/.github/contents/ci/webhooks.yml?ref=v3'
    ])
    assert.match(ran.log, /^webhook "own" is from \.github\/webhooks\.yml$/m)
  })

  test('is never read from a fork in a privileged event', async () => {
    api.requests.splice(0)
    api.state.others = others
    api.state.contents = { [PATH]: configOf('/trusted') }
    const ran = await harness.run({
      ...workflowRun(),
      files: { [PATH]: EXTENDS }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths(), ['/trusted'])
    assert.ok(!api.asked().some(line => line.includes('acme/.github')))
  })

  test('names its line where the token may not read the other file', async () => {
    api.state.others = {
      'acme/.github': {
        contents: { 'ci/webhooks.yml': configOf('/org') },
        tokens: ['ghs_organisation']
      }
    }
    const files = { [PATH]: EXTENDS }
    const ran = await harness.run({ files })
    assert.deepEqual(errorsOf(ran), [
      `${PATH}:1 extends: github-token finds no ci/webhooks.yml in acme/.github at v3 (404 Not Found); check the name, path and ref, and where the repository is private give a token with contents: read for acme/.github in the input config-token`
    ])
    const inputs = { 'config-token': 'ghs_organisation' }
    const again = await harness.run({ files, inputs })
    assert.equal(again.code, 0, again.stdout)
    assert.deepEqual(paths().sort(), ['/org', '/own'])
  })

  for (const event of ['workflow_run', 'issue_comment'])
    test(`is that of the workflow's commit on ${event}, not of a fork`, async () => {
      api.requests.splice(0)
      api.state.contents = { [PATH]: EXTENDS.replace('/own', '/trusted') }
      api.state.others = {
        ...others,
        'mallory/x': { contents: { 'w.yml': configOf('/mallory') } }
      }
      const ran = await harness.run({
        ...(event === 'workflow_run' ? workflowRun() : {}),
        files: { [PATH]: EXTENDS.replace(FILE, 'mallory/x:w.yml') },
        env: { ...workflowRun().env, GITHUB_EVENT_NAME: event }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(paths().sort(), ['/org', '/trusted'])
      assert.ok(!api.asked().some(line => line.includes('mallory')))
    })
})
