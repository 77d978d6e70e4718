import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startReceiver } from './helpers/fake-receiver.ts'
import { ROOT } from './helpers/fixtures.ts'

const GUIDE = readFileSync(`${ROOT}CONTRIBUTING.md`, 'utf8')

describe('running the source locally', () => {
  test('works with the .env that CONTRIBUTING.md shows', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'webhook-action-local-'))
    after(() => rmSync(temp, { recursive: true }))
    const receiver = await startReceiver()
    const [, env = ''] = /^```ini\n(.*?)^```/ms.exec(GUIDE) ?? []
    const given = env
      .replace('127.0.0.1:8081', `127.0.0.1:${receiver.port}`)
      .replace('/tmp', temp)
      .matchAll(/^([\w-]+)=(.*)$/gm)
    const child = spawn(
      process.execPath,
      ['--eval', "import('./scripts/local.ts').then(local => local.run())"],
      {
        cwd: ROOT,
        env: Object.fromEntries(
          [...given].map(([, name, value]) => [name, value])
        )
      }
    )
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        log += text
      })
    const [code] = await once(child, 'close')
    await receiver.close()
    assert.equal(code, 0, log)
    assert.equal(String(receiver.requests[0]?.body), '{"text":"Hello"}')
    assert.ok(receiver.requests[0]?.headers['x-jobserv-sig'])
  })
})
