import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { VERSION } from '../../src/version.ts'
import { read } from '../helpers/documentation.ts'
import { makeFolder, ROOT } from '../helpers/fixtures.ts'
import { CLI, runCli } from './run-cli.ts'

const COMMANDS = ['key', 'url', 'check', 'list', 'send', 'verify', 'history']

describe('the command line', () => {
  test('lists its commands, which all have help', async () => {
    for (const args of [[], ['--help'], ['-h'], ['help']]) {
      const { code, stdout } = await runCli(args)
      const listed = [...stdout.matchAll(/^ {2}([a-z]+) +[A-Z]/gm)]
      assert.equal(code, 0)
      assert.deepEqual(
        listed.map(([, name]) => name),
        COMMANDS
      )
    }
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await runCli([command, '--help'])
      assert.deepEqual([code, stderr], [0, ''])
      assert.match(stdout, new RegExp(`^webhook-action ${command} `))
      const long = stdout.split('\n').filter(line => line.length > 85)
      assert.deepEqual(long, [])
      // Options and arguments stand in one column, the first one included.
      assert.match(stdout, /^ {2}\S.* {2,}\S/m)
      assert.doesNotMatch(stdout, /^(?:--\S+|[A-Z]+(?: \S+)?) {2,}\S/m)
    }
  })

  test('prints its version', async () => {
    const { stdout } = await runCli(['--version'])
    assert.equal(stdout, `${VERSION}\n`)
  })

  test('exits with 2 for a command that it does not have', async () => {
    for (const name of ['chekc', 'constructor', '--json']) {
      const { code, stdout, stderr } = await runCli([name])
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, /unknown command .*; write one of key, url, check/)
    }
  })

  test('gives machines the problems as JSON, too', async () => {
    const { code, stdout } = await runCli(['list', '--json'])
    assert.equal(code, 1)
    assert.deepEqual(JSON.parse(stdout), {
      problems: [
        {
          message:
            "there is no .github/webhooks.yml; run this in the repository's root, or name the file"
        }
      ]
    })
  })

  test('fails when its output cannot be written', t => {
    if (!existsSync('/dev/full')) return t.skip('only Linux has /dev/full')
    const { status, stderr } = spawnSync(process.execPath, [CLI, '--help'], {
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']
    })
    assert.equal(status, 1)
    assert.match(stderr, /^webhook-action: ENOSPC: no space left on device/)
  })

  test('is small, in one file that can be run', () => {
    const { size, mode } = statSync(CLI)
    assert.ok(size < 350_000, `${size} bytes`)
    assert.equal(mode & 0o111, 0o111)
    assert.match(read('dist/cli.js').slice(0, 30), /^#!\/usr\/bin\/env node\n/)
  })
})

describe('files that the command line reads', () => {
  const cwd = makeFolder({ 'folder/x.txt': '', secret: 'key' })
  execFileSync('mkfifo', [join(cwd, 'fifo')])
  const verify = ['verify', '--signature', 'github', '--secret-file']

  for (const [command, file, message] of [
    [['history'], '/dev/zero', /^\/dev\/zero is larger than 32 MiB/],
    [['history'], 'fifo', /^fifo is skipped: it is incomplete or not JSON/],
    [['check'], '/dev/zero', /^\/dev\/zero is larger than 32 MiB/],
    [['check'], 'fifo', /^fifo: is empty/],
    [['check'], 'folder', /^folder is a folder; write the path of a file/],
    [['list', '--secrets'], '/dev/zero', /^\/dev\/zero is larger/],
    [verify, '/dev/zero', /^\/dev\/zero is larger/],
    [verify, 'fifo', /the secret is empty/],
    [verify, 'none', /^there is no none; write the path of a file$/m]
  ] as const)
    test(`make ${command[0]} fail at once if they are like ${file}`, async () => {
      const { code, stdout, stderr } = await runCli([...command, file], { cwd })
      assert.match(stdout + stderr, message)
      assert.ok(code === 1 || code === 2, `${code}`)
    })

  test('may be pipes, which are read to their end', () => {
    const ran =
      shell(`(sleep 0.2; cat secret) | node "$CLI" ${verify.join(' ')} \
      /dev/stdin -H 'X-Hub-Signature-256: sha256=00'`)
    assert.match(ran, /does not match the secret "\/dev\/stdin"/)
  })

  test('may be standard input, up to 32 MiB', () => {
    const command = `node "$CLI" ${verify.join(' ')} secret`
    assert.match(
      shell(`${command} < /dev/zero`),
      /^standard input is larger than 32 MiB/
    )
    assert.match(shell(`${command} < folder`), /^standard input is a folder/)
  })

  /** Returns what a command of the shell prints. */
  function shell(command: string): string {
    const env = {
      ...process.env,
      CLI,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`
    }
    const ran = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' })
    return ran.stdout + ran.stderr
  }
})

describe('npx github:org/webhook-action', () => {
  const { bin }: Record<string, object> = JSON.parse(read('package.json'))

  test('runs from a clone in which nothing is installed or built', () => {
    const clone = join(makeFolder({}), 'webhook-action')
    for (const file of ['package.json', 'dist'])
      cpSync(join(ROOT, file), join(clone, file), { recursive: true })
    const { cwd, cache } = { cwd: makeFolder({}), cache: makeFolder({}) }
    const ran = spawnSync(
      'npm',
      ['exec', '--yes', '--offline', `--package=file:${clone}`, '--'].concat(
        'webhook-action',
        '--version'
      ),
      {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, npm_config_cache: cache }
      }
    )
    assert.deepEqual([ran.status, ran.stdout], [0, `${VERSION}\n`], ran.stderr)
  })

  test('fetches the command line and nothing else', () => {
    assert.deepEqual(bin, { 'webhook-action': 'dist/cli.js' })
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const [{ files }] = JSON.parse(packed)
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      [
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/licenses.txt',
        'dist/package.json',
        'package.json'
      ]
    )
  })
})

describe('the hook of pre-commit', () => {
  const [hook]: Record<string, string>[] = parse(read('.pre-commit-hooks.yaml'))

  test('checks configs, and needs no installation', () => {
    assert.deepEqual(
      [hook?.id, hook?.language, hook?.entry],
      ['check', 'script', 'dist/cli.js check']
    )
    const files = new RegExp(hook?.files ?? '')
    for (const name of ['.github/webhooks.yml', '.github/webhooks.yaml'])
      assert.match(name, files)
    for (const name of ['webhooks.yml', '.github/webhooks.ymlx'])
      assert.doesNotMatch(name, files)
  })
})
