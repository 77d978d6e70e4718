import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { loadCertificates, loadConfig } from '../../src/config/load.ts'
import type { Api } from '../../src/github/client.ts'
import { ApiError } from '../../src/github/errors.ts'

const workspace = mkdtempSync(join(tmpdir(), 'load-'))
after(() => rmSync(workspace, { recursive: true }))
mkdirSync(join(workspace, 'ci/hooks.yml'), { recursive: true })
writeFileSync(join(workspace, 'ci/local.yaml'), 'notify: {}')

/** Returns an API that has these files, and lists for folders. */
function apiOf(files: Readonly<Record<string, unknown>>): Api {
  return {
    async request(route, parameters) {
      assert.equal(route, 'GET /repos/{owner}/{repo}/contents/{path}')
      const json = files[String(Object(parameters).path)]
      if (json === undefined) throw new ApiError('answered 404', 404)
      const body = Buffer.from(typeof json === 'string' ? json : '')
      return { status: 200, headers: {}, json, body }
    },
    pages: () => assert.fail('no list is read'),
    download: () => assert.fail('no file is downloaded')
  }
}

function load(
  configFile: string,
  files: Readonly<Record<string, unknown>>,
  eventName = 'push'
) {
  const environment = {
    eventName,
    workspace,
    repository: 'acme/lmp',
    sha: 'abc',
    workflowSha: ''
  }
  return loadConfig({ config: '', configFile, environment }, apiOf(files))
}

describe('loading a config', () => {
  test('says that the path is a directory, here and through the API', async () => {
    const message = (path: string) => ({
      message: `${path} is a directory; write the path of a file`
    })
    await assert.rejects(load('ci/hooks.yml', {}), message('ci/hooks.yml'))
    await assert.rejects(
      load('ci', { ci: [{ name: 'x' }] }, 'issues'),
      message('ci')
    )
  })

  for (const entry of [
    { type: 'submodule', sha: 'ac73', submodule_git_url: 'git://h.example/x' },
    { type: 'symlink', sha: 'ac73', target: '/etc/hostname' },
    {
      type: 'file',
      sha: 'ac73',
      encoding: 'none',
      content: '',
      size: 2_000_000
    },
    { type: 'file', sha: 'ac73', encoding: 'base64', content: null }
  ])
    test(`rejects ${JSON.stringify(entry)}, which is not an empty config`, async () => {
      const message = (path: string) =>
        `${path} is a ${entry.type} that the API gives no content of; write the path of a file of 1 MiB at most`
      await assert.rejects(load('ci/x.yml', { 'ci/x.yml': entry }), {
        message: message('ci/x.yml')
      })
      await assert.rejects(load('acme/ci:x.yml', { 'x.yml': entry }), {
        message: `input config-file: ${message('x.yml')}`
      })
    })

  for (const [path, other] of [
    ['ci/webhooks.yml', 'ci/webhooks.yaml'],
    ['ci/webhooks.yaml', 'ci/webhooks.yml'],
    ['ci/local.yml', 'ci/local.yaml']
  ] as const) {
    test(`names ${other} when ${path} does not exist`, async () => {
      await assert.rejects(
        load(path, {
          'ci/webhooks.yaml': 'a',
          'ci/webhooks.yml': 'b',
          [path]: undefined
        }),
        {
          message: `there is no ${path} in acme/lmp at abc, but ${other}; rename it, or write config-file: ${other}`
        }
      )
    })
  }

  test('says where it looked for a config that does not exist', async () => {
    await assert.rejects(load('ci/none.yml', {}), {
      message:
        'there is no ci/none.yml in acme/lmp at abc; commit it there, or give the input config or config-file; if it exists, add "permissions: contents: read" to the job'
    })
  })

  test('says why a config in the workspace is not read', async () => {
    await assert.rejects(load('ci/local.yaml', {}, 'issue_comment'), {
      message:
        'there is no ci/local.yaml in acme/lmp at abc; the one in the workspace is not read on issue_comment, since it can be an outsider\'s; commit it there, or give the input config or config-file; if it exists, add "permissions: contents: read" to the job'
    })
  })
})

describe('certificates at an absolute path', () => {
  const outside = mkdtempSync(join(tmpdir(), 'certificates-'))
  after(() => rmSync(outside, { recursive: true }))
  writeFileSync(join(outside, 'ca.pem'), 'outside')
  symlinkSync(join(workspace, 'ci/local.yaml'), join(outside, 'link.pem'))
  const certificates = (caCertificates: string, eventName: string) =>
    loadCertificates(
      {
        caCertificates,
        environment: {
          eventName,
          workspace,
          repository: 'acme/lmp',
          sha: 'abc',
          workflowSha: ''
        }
      },
      apiOf({})
    )

  for (const path of [
    join(workspace, 'ci/local.yaml'),
    `${outside}/../${basename(workspace)}/ci/local.yaml`,
    join(outside, 'link.pem'),
    join(workspace, '..ca.pem')
  ])
    test(`are rejected on workflow_run when it leads into the workspace: ${path.slice(tmpdir().length)}`, async () => {
      await assert.rejects(certificates(path, 'workflow_run'), {
        message: `input ca-certificates is ${path}, a path in the workspace, which can hold foreign code on workflow_run; write the PEM text, or the file's path in the repository`
      })
    })

  test('are read elsewhere, and in the workspace of a push', async () => {
    const local = join(workspace, 'ci/local.yaml')
    assert.equal(await certificates(local, 'push'), 'notify: {}')
    const ca = join(outside, 'ca.pem')
    assert.equal(await certificates(ca, 'workflow_run'), 'outside')
  })
})
