import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { runAction } from './run-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'webhook-action-run-'))
after(() => rmSync(folder, { recursive: true }))

function bundle(code: string): string {
  const path = join(folder, `${process.hrtime.bigint()}.mjs`)
  writeFileSync(
    path,
    `import { appendFileSync as add } from 'node:fs'\n${code}`
  )
  return path
}

describe('running the action', () => {
  test('passes inputs and returns outputs, summary and annotations', async () => {
    const ran = await runAction({
      inputs: { mode: 'gate' },
      bundle: bundle(`
      const { env } = process
      add(env.GITHUB_OUTPUT, 'mode<<E\\n' + env.INPUT_MODE + '\\nx=1\\nE\\n')
      add(env.GITHUB_OUTPUT, 'token=' + env['INPUT_GITHUB-TOKEN'] + '\\n')
      add(env.GITHUB_STEP_SUMMARY, '# Hello')
      console.log('::add-mask::a%0Ab')
      console.log('::error file=webhooks.yml,line=3::wrong%25')
      console.error('late')
      process.exitCode = 1`)
    })
    assert.equal(ran.code, 1)
    assert.deepEqual(ran.outputs, { mode: 'gate\nx=1', token: 'ghs_test' })
    assert.equal(ran.summary, '# Hello')
    assert.deepEqual(ran.masks, ['a\nb'])
    assert.deepEqual(ran.annotations, [
      {
        level: 'error',
        message: 'wrong%',
        properties: { file: 'webhooks.yml', line: '3' }
      }
    ])
    assert.match(ran.log, /late/)
    assert.doesNotMatch(ran.log, /add-mask/)
  })

  test('fails the test for an unexpected workflow command', async () => {
    for (const text of ['::set-env name=A::b', 'x ##[add-path]/tmp']) {
      const code = `console.log(${JSON.stringify(text)})`
      await assert.rejects(runAction({ bundle: bundle(code) }), /A command/)
    }
  })

  test('fails the test for an output without its end', async () => {
    const code = `add(process.env.GITHUB_OUTPUT, 'a<<E\\nb\\n')`
    await assert.rejects(runAction({ bundle: bundle(code) }), /delimiter/)
  })

  test('fails for an input that action.yml does not have', async () => {
    await assert.rejects(runAction({ inputs: { mood: 'x' } }), /no input mood/)
  })

  test('ends a waiting step by a signal', async () => {
    const ran = await runAction({
      bundle: bundle('setInterval(() => 0, 1000)'),
      interrupt: { signal: 'SIGTERM', after: 100 }
    })
    assert.equal(ran.signal, 'SIGTERM')
  })
})
