import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { after, describe, test } from 'node:test'
import { parse } from 'yaml'
import { ACTIONS } from '../scripts/actions.ts'
import { read } from './helpers/documentation.ts'

const folder = mkdtempSync(join(tmpdir(), 'webhook-action-release-'))
after(() => rmSync(folder, { recursive: true, force: true }))

interface Release {
  jobs: Record<
    string,
    {
      steps: {
        id?: string
        run?: string
        uses?: string
        with?: Record<string, string>
      }[]
    }
  >
}

const { jobs }: Release = parse(read('.github/workflows/release.yml'))
const scripts = jobs.release?.steps.flatMap(({ run }) => run ?? []) ?? []

/** Notes each call, and responds as GitHub's gh does in `MOOD`. */
const GH = `#!/bin/bash
echo "$*" >> "$CALLS"
case "$*" in
  *'--json isDraft'*)
    [ "$MOOD" = draft ] && echo true && exit
    [ "$MOOD" = published ] && echo false && exit
    echo 'release not found' >&2; exit 1 ;;
  *'--jq .immutable'*) [ "$MOOD" = mutable ] && echo false || echo true ;;
  *'PATCH'*) [ "$MOOD" != first ] ;;
esac
`

/** What npm run bundle:relay makes. */
const RELAY = ['licenses.txt', 'lambda/index.mjs', 'server.mjs', 'worker.js']

interface Released {
  code: number | null
  /** The arguments of each call of gh. */
  calls: string[]
  sha: string
  text: string
  /** The files in the archive of the relay. */
  relay: string[]
}

/** Runs the steps of the job `release` on `tag` among `tags`. */
function release(tag: string, tags: string[], mood = ''): Released {
  const root = mkdtempSync(join(folder, 'repository-'))
  const bin = join(root, 'bin')
  const calls = join(root, 'calls')
  mkdirSync(bin)
  for (const [name, text] of [
    ['gh', GH],
    ['sleep', '#!/bin/sh\n']
  ] as const) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  const manifests = ACTIONS.map(({ file }) => file)
  const files = [...manifests, 'dist/index.js', 'webhooks.schema.json']
  for (const file of files)
    mkdirSync(join(root, file, '..'), { recursive: true })
  mkdirSync(join(root, 'build/relay/lambda'), { recursive: true })
  const bundles = RELAY.map(file => `build/relay/${file}`)
  for (const file of [...files, ...bundles, 'README.md', 'LICENSE', 'bundle'])
    writeFileSync(join(root, file), `${file}\n`)
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: root,
      encoding: 'utf8'
    }).stdout.trim()
  git('init', '-q')
  git('add', ...files, 'README.md', 'LICENSE')
  git('commit', '-qm', 'Release')
  for (const one of tags) git('tag', one)
  let text = ''
  let code: number | null = 0
  for (const script of scripts) {
    const ran = spawnSync('bash', ['-e', '-c', script], {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        BUNDLE: join(root, 'bundle'),
        CALLS: calls,
        GITHUB_REF_NAME: tag,
        GITHUB_REPOSITORY: 'org/webhook-action',
        MOOD: mood
      }
    })
    text += ran.stdout + ran.stderr
    code = ran.status
    if (code !== 0) break
  }
  return {
    code,
    calls: existsSync(calls)
      ? readFileSync(calls, 'utf8').trim().split('\n')
      : [],
    sha: git('rev-parse', 'HEAD'),
    text,
    relay: spawnSync('tar', ['tzf', `webhook-relay-${tag}.tar.gz`], {
      cwd: root,
      encoding: 'utf8'
    })
      .stdout.trim()
      .split('\n')
  }
}

const view = 'release view v1.2.0 --json isDraft --jq .isDraft'
const create =
  'release create v1.2.0 --draft --verify-tag --generate-notes webhook-action-v1.2.0.tar.gz webhook-action-v1.2.0.sigstore.json webhook-relay-v1.2.0.tar.gz webhooks.schema.json'
const publish = 'release edit v1.2.0 --draft=false --latest=true'
const check =
  'api repos/org/webhook-action/releases/tags/v1.2.0 --jq .immutable'
const move = (sha: string) =>
  `api --method PATCH repos/org/webhook-action/git/refs/tags/v1 -f sha=${sha} -F force=true`

describe('a release', () => {
  test('is a draft with all its files before it is published', () => {
    const { code, calls, sha, text } = release('v1.2.0', ['v1.1.9', 'v1.2.0'])
    assert.equal(code, 0, text)
    assert.deepEqual(calls, [view, create, publish, check, move(sha)])
  })

  test('has the bundles of the relay, which are attested too', () => {
    const { relay } = release('v1.2.0', ['v1.2.0'])
    assert.deepEqual(relay, RELAY)
    const steps = jobs.release?.steps ?? []
    const { 'subject-path': subjects = '' } =
      steps.find(({ id }) => id === 'attest')?.with ?? {}
    const patterns = subjects.trim().split('\n')
    assert.ok(patterns.includes('webhook-relay-${{ github.ref_name }}.tar.gz'))
    for (const file of RELAY.filter(name => /js$/.test(name)))
      assert.ok(
        patterns.some(pattern => matchesGlob(`build/relay/${file}`, pattern)),
        file
      )
  })

  test('takes the relay from the job that checks, and installs nothing', () => {
    const [upload, download] = [jobs.check, jobs.release].map(job =>
      job?.steps.find(({ with: inputs }) => inputs?.name === 'relay')
    )
    assert.match(upload?.uses ?? '', /^actions\/upload-artifact@/)
    assert.match(download?.uses ?? '', /^actions\/download-artifact@/)
    assert.deepEqual(download?.with?.path, upload?.with?.path)
    assert.doesNotMatch(scripts.join('\n'), /npm/)
    assert.match(read('.github/workflows/release.yml'), /bundle:relay/)
  })

  test('makes the tag of a major version with its first release', () => {
    const { calls, sha } = release('v1.2.0', ['v0.9.0', 'v1.2.0'], 'first')
    assert.deepEqual(calls.slice(-2), [
      move(sha),
      `api --method POST repos/org/webhook-action/git/refs -f ref=refs/tags/v1 -f sha=${sha}`
    ])
  })

  test('replaces a draft of an earlier attempt', () => {
    const { calls } = release('v1.2.0', ['v1.2.0'], 'draft')
    assert.deepEqual(calls.slice(0, 3), [
      view,
      'release delete v1.2.0 --yes',
      create
    ])
  })

  test('does not change what is published already', () => {
    const { calls, sha } = release('v1.2.0', ['v1.2.0'], 'published')
    assert.deepEqual(calls, [view, check, move(sha)])
  })

  test('moves no tag when it can still be changed', () => {
    const { code, calls, text } = release('v1.2.0', ['v1.2.0'], 'mutable')
    assert.equal(code, 1)
    assert.match(text, /::error::.*Enable release immutability/)
    assert.equal(calls.at(-1), check)
  })

  test('does not take the tag of a newer version for a fix of an older one', () => {
    const { code, calls, text } = release('v1.2.0', ['v1.2.0', 'v1.10.0'])
    assert.equal(code, 0, text)
    assert.equal(calls[2], 'release edit v1.2.0 --draft=false --latest=false')
    assert.equal(calls.at(-1), check)
    assert.match(text, /v1 stays at v1\.10\.0/)
  })
})
