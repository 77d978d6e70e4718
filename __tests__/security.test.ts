import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

const page = read('docs/threat-model.md')
const [, model = ''] = /^## Attacks\n(.*)/ms.exec(page) ?? []
const rows = [...model.matchAll(/^\| (\*\*.+?) \| (.+?) \| (.+) \|$/gm)]

describe('the threat model', () => {
  test('lists the attacks', () => {
    assert.ok(rows.length > 30, `${rows.length} rows`)
  })

  for (const [, attack = '', , cell = ''] of rows) {
    test(`names existing tests for ${attack}`, () => {
      const proofs = [...cell.matchAll(/\[(.+?)\]\(\.\.\/(.+?)\)/g)]
      assert.ok(proofs.length > 0)
      for (const [, name = '', file = ''] of proofs) {
        assert.ok(existsSync(join(ROOT, file)), file)
        assert.ok(titles(file).includes(name), `${file} has no test: ${name}`)
      }
    })
  }

  /** Returns all quoted texts of a test file, in one text. */
  function titles(file: string): string {
    return [...read(file).matchAll(/(['"`])((?:(?!\1|\n).)*)\1/g)]
      .map(([, , text = '']) => text)
      .join('\n')
  }

  // That the time is constant cannot be measured well; that nobody takes the
  // short way can be read.
  test('compares secrets in constant time only', () => {
    const word = '(mac|signature|digest|token|secret)s?'
    const plainly = '(?![\'"`]|undefined|null|\\d)'
    const compared = new RegExp(
      `\\b${word} (===|!==) ${plainly}|(===|!==) [\\w.]*\\b${word}\\b(?![.(])`
    )
    assert.match('if (mac === expected) {', compared)
    assert.match('given !== this.token) {', compared)
    for (const path of globSync('src/**/*.ts', { cwd: ROOT }))
      for (const line of read(path).split('\n'))
        if (compared.test(line)) assert.fail(`${path}: ${line.trim()}`)
  })
})
