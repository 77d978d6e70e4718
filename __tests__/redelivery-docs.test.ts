import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './helpers/documentation.ts'
import { readExample } from './helpers/examples.ts'

test('docs/redelivery.md shows the same actions by the same commits', () => {
  const docs = read('docs/redelivery.md')
  const used = (text: string) =>
    new Set([...text.matchAll(/uses: (.*)$/gm)].map(([, uses]) => uses))
  const both = `${readExample('redeliver/workflow.yml')}${readExample('redeliver/workflow-redeliver.yml')}`
  assert.deepEqual([...used(docs)].sort(), [...used(both)].sort())
})

test('every reason in docs/redelivery.md is one that is given', () => {
  const docs = read('docs/redelivery.md')
  const [, table = ''] = docs.split('\n## Why a delivery is not sent again\n')
  const sources = ['modes/redeliver-plan', 'modes/redeliver-values']
    .concat('record/provenance', 'record/deliveries', 'templates/store')
    .map(name => read(`src/${name}.ts`))
    .join('\n')
    .replaceAll(/\\?\$\{[^}]*\}+/g, '#')
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (`.*?`) \|/gm)]
  assert.ok(rows.length > 5)
  for (const [, cell = ''] of rows)
    for (const [, message = ''] of cell.matchAll(/`(.*?)`/g))
      for (const part of message.split(/ (?:\.\.\.|x)(?: |,|$)|\$\{.*?\}/))
        assert.ok(sources.includes(part.trim()), part)
})
