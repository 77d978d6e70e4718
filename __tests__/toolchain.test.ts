import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startReceiver } from './helpers/fake-receiver.ts'
import { ROOT } from './helpers/fixtures.ts'
import { runAction } from './helpers/run-action.ts'

const MOST_BYTES = 700_000
const receiver = await startReceiver()
after(receiver.close)
const {
  dependencies,
  devDependencies,
  scripts
}: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8')
)

describe('the toolchain', () => {
  test('runs the tests on the Node that action.yml names', () => {
    const action = readFileSync(join(ROOT, 'action.yml'), 'utf8')
    assert.match(action, /using: node24/)
    assert.match(process.version, /^v24\./)
  })

  test('pins every dependency to one version', () => {
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies
    })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name)
    }
  })

  test('has no script for which npx installs the whole toolchain', () => {
    // For these, npm installs a git package's devDependencies first (pacote).
    const names =
      /^(?:pre|post)?install$|^build$|^(?:pre|post)?prepare$|^prepack$/
    const found = Object.keys(scripts ?? {}).filter(name => names.test(name))
    assert.deepEqual(found, [])
  })

  test('says to run npm ci where nothing is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'webhook-action-clone-'))
    try {
      for (const file of ['package.json', 'scripts'])
        cpSync(join(ROOT, file), join(folder, file), { recursive: true })
      for (const script of ['bundle', 'relay']) {
        const ran = spawnSync('npm', ['run', '--silent', script], {
          cwd: folder,
          encoding: 'utf8'
        })
        assert.deepEqual(
          [ran.status, ran.stdout, ran.stderr],
          [1, '', 'The packages are not installed; run "npm ci" first.\n']
        )
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('loads neither undici nor fetch for a delivery', async () => {
    const preload = join(import.meta.dirname, 'fixtures/preload.cjs')
    const ran = await runAction({
      nodeArguments: ['--require', preload],
      inputs: {
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http',
        config: JSON.stringify({
          notify: { webhooks: [{ url: receiver.url, payload: 'github' }] }
        })
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(receiver.requests.length, 1)
    const list = readFileSync(join(ran.workspace, 'modules.txt'), 'utf8')
    assert.match(list, /^NativeModule http$/m)
    assert.doesNotMatch(list, /undici/)
  })

  test("keeps the names of the bundle's files", () => {
    assert.deepEqual(readdirSync(join(ROOT, 'dist')).sort(), [
      '171.index.js',
      '326.index.js',
      '345.index.js',
      'cli.js',
      'index.js',
      'licenses.txt',
      'package.json'
    ])
  })

  test('makes a small bundle', () => {
    const { size } = statSync(join(ROOT, 'dist/index.js'))
    assert.ok(size < MOST_BYTES, `${size} bytes`)
  })

  test('lists the licence of every dependency in the bundle', () => {
    const text = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8')
    const names = text.split('\n')
    const missing = Object.keys(dependencies ?? {}).filter(
      name => !names.includes(name)
    )
    assert.deepEqual(missing, [])
    assert.ok(!names.includes('undici'))
  })
})
