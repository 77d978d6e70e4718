import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readExample } from './examples/runner.ts'
import { read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

describe('docs/redelivery.md', () => {
  test('shows the actions of the example by the same commits', () => {
    const docs = read('docs/redelivery.md')
    const used = (text: string) =>
      new Set([...text.matchAll(/uses: (.*)$/gm)].map(([, uses]) => uses))
    const both = `${readExample('redeliver/workflow.yml')}${readExample('redeliver/workflow-redeliver.yml')}`
    assert.deepEqual([...used(docs)].sort(), [...used(both)].sort())
  })

  test('lists only reasons that the action reports', () => {
    const docs = read('docs/redelivery.md')
    const [, table = ''] = docs.split('\n## Why a delivery is not sent again\n')
    const sources = globSync(
      'src/{modes/redeliver/*,record/*,templates/store}.ts',
      { cwd: ROOT }
    )
      .map(read)
      .join('\n')
      .replaceAll(/\\?\$\{[^}]*\}+/g, '#')
    const rows = [
      ...(table.split('\n## ')[0] ?? '').matchAll(/^\| (`.*?`) \|/gm)
    ]
    assert.ok(rows.length > 5)
    for (const [, cell = ''] of rows)
      for (const [, message = ''] of cell.matchAll(/`(.*?)`/g))
        for (const part of message.split(/ (?:\.\.\.|x)(?: |,|$)|\$\{.*?\}/))
          assert.ok(sources.includes(part.trim()), part)
  })
})
