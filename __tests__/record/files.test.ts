import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { readRecordFiles } from '../../src/record/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'records-'))
after(() => rmSync(folder, { recursive: true }))

describe('record files', () => {
  for (const path of ['b', 'a/deep', 'empty'])
    mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, 'b/webhook-record.json'), 'B')
  writeFileSync(join(folder, 'a/deep/webhook-record-2.json'), 'A')
  writeFileSync(join(folder, 'a/payload.json'), 'not a record')
  writeFileSync(join(folder, 'a/mine.txt'), 'mine')

  test('are read whatever their name when the input names the file', () => {
    assert.deepEqual(readRecordFiles('a/mine.txt', folder), [
      { path: 'a/mine.txt', text: 'mine' }
    ])
    const whole = join(folder, 'a/mine.txt')
    assert.deepEqual(readRecordFiles(whole, '/nowhere'), [
      { path: whole, text: 'mine' }
    ])
  })

  test('are all read from a folder, in order, without other files', () => {
    assert.deepEqual(readRecordFiles('.', folder), [
      { path: join(folder, 'a/deep/webhook-record-2.json'), text: 'A' },
      { path: join(folder, 'b/webhook-record.json'), text: 'B' }
    ])
  })

  test('are not read through links to folders', () => {
    const linked = join(folder, 'linked')
    mkdirSync(join(linked, 'own'), { recursive: true })
    writeFileSync(join(linked, 'own/webhook-record.json'), 'own')
    symlinkSync(join(folder, 'b'), join(linked, 'out'))
    for (const name of ['x', 'y'])
      symlinkSync(linked, join(linked, 'own', name))
    assert.deepEqual(readRecordFiles('linked', folder), [
      { path: join(linked, 'own/webhook-record.json'), text: 'own' }
    ])
    rmSync(linked, { recursive: true })
  })

  for (const [path, message] of [
    ['gone.json', /gone\.json, which is not there; download the artifact/],
    ['b/webhook-record.json/x', /which is not there/],
    ['empty', /folder empty, which holds no webhook-record\.json/]
  ] as const)
    test(`fail with a fix in the message for ${path}`, () => {
      assert.throws(() => readRecordFiles(path, folder), message)
    })
})
