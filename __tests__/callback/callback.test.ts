import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  checkCallback,
  readCallback,
  reject
} from '../../src/callback/callback.ts'
import { headRefusal } from '../../src/http/server.ts'
import { bodyOf, corpus } from '../helpers/fixtures.ts'
import fc from '../helpers/property.ts'

describe('reading a callback', () => {
  for (const each of corpus.cases) {
    test(`returns the expected verdict for ${each.id} of the corpus`, () => {
      const { expect } = each
      const error = headRefusal(each.request)
      const verdict = error ? reject([error]) : readCallback(bodyOf(each))
      if (verdict.kind === 'callback') {
        assert.equal(expect.valid, true)
        assert.equal(verdict.callback.state, expect.state)
        if (expect.normalized) {
          assert.deepEqual(verdict.callback, expect.normalized)
        }
        assert.deepEqual(verdict.warnings, expect.warnings ?? [])
      } else {
        assert.equal(expect.valid, false)
        assert.deepEqual(verdict.errors, expect.errors)
        assert.equal(verdict.http, expect.http)
        assert.match(verdict.message, /^[A-Z].*\.$/)
      }
    })
  }

  function errorsOf(body: Buffer | string): string[] {
    const verdict = readCallback(body)
    return verdict.kind === 'callback' ? [] : verdict.errors
  }

  const refused: [name: string, body: Buffer | string, errors: string[]][] = [
    [
      'all wrong at once',
      '{"state":1,"description":[],"context":false,"target_url":{}}',
      ['state_type', 'description_type', 'context_type', 'target_url_type']
    ],
    [
      'a repeated key beside other errors',
      '{"context":"a","context":"b","description":1}',
      ['duplicate_key', 'state_missing', 'description_type']
    ],
    [
      'a key repeated with an escape',
      '{"state":"failure","st\\u0061te":"success"}',
      ['duplicate_key']
    ],
    [
      'a key repeated with white space before the colon',
      `{"state":"failure","state"${' '.repeat(500)}:"success"}`,
      ['duplicate_key']
    ],
    ['a byte order mark alone', '\ufeff', ['body_empty']],
    ['two byte order marks', '\ufeff\ufeff{"state":"success"}', ['not_json']],
    ['no bytes', Buffer.alloc(0), ['body_empty']],
    [
      'UTF-16',
      Buffer.from('\ufeff{"state":"success"}', 'utf16le'),
      ['not_utf8']
    ],
    [
      'a surrogate in UTF-8',
      Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
      ['not_utf8']
    ],
    ['brackets without end', '['.repeat(65_536), ['not_json']],
    ['a top-level string', '"success"', ['not_object']],
    ['a list as state', '{"state":["success"]}', ['state_type']],
    ['an empty state', '{"state":""}', ['state_missing']],
    ['a state with a space', '{"state":"success "}', ['state_unknown']],
    [
      'a state of an inherited key',
      '{"toString":"success"}',
      ['state_missing']
    ],
    [
      '65537 bytes of two-byte characters',
      `"${'é'.repeat(32_768)}"`,
      ['body_too_large']
    ]
  ]
  for (const [name, body, errors] of refused) {
    test(`rejects ${name}`, () => {
      assert.deepEqual(errorsOf(body), errors)
    })
  }

  const accepted: [name: string, body: Buffer | string][] = [
    ['a byte order mark', Buffer.from('\ufeff{"state":"success"}')],
    ['a repeated key of others', '{"a":1,"a":2,"state":"success"}'],
    [
      'keys that look repeated in strings',
      '{"x":"\\"state\\":","state":"success"}'
    ],
    ['keys repeated deeper', '{"state":"success","x":{"state":1,"state":2}}'],
    ['a value equal to a key', '{"context":"state","state":"success"}'],
    [
      'deep nesting',
      `{"state":"success","x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    ]
  ]
  for (const [name, body] of accepted) {
    test(`accepts ${name}`, () => {
      assert.deepEqual(errorsOf(body), [])
    })
  }

  test('ignores an inherited state', () => {
    const verdict = checkCallback(Object.create({ state: 'success' }))
    assert.deepEqual(verdict.kind === 'callback' ? [] : verdict.errors, [
      'state_missing'
    ])
  })

  test('rejects any Content-Encoding but identity', () => {
    const encodings = ['gzip', 'GZIP', 'identity, br', ' identity', '']
    const headers = (encoding: string) => ({ 'content-encoding': encoding })
    assert.deepEqual(
      encodings.map(encoding =>
        headRefusal({ method: 'POST', headers: headers(encoding) })
      ),
      ['content_encoding', 'content_encoding', 'content_encoding', null, null]
    )
  })

  const links: [given: string, link: string | null][] = [
    ['https://ci.example/r?a=1#b', 'https://ci.example/r?a=1#b'],
    ['HTTPS://CI.example', 'HTTPS://CI.example'],
    ['https://user:pass@ci.example/', null],
    ['https://@ci.example/', null],
    ['https://ci.example/@scope', 'https://ci.example/@scope'],
    ['https:ci.example', null],
    ['https:///ci.example', null],
    ['https:\\\\ci.example', null],
    ['https://ci.example\\@evil.example', null],
    ['//ci.example/r', null],
    ['data:text/html,x', null],
    ['https://', null],
    ['https://ci example/', null],
    ['https://ci.example/a b', null],
    ['https://ci.example/\n::error::x', null],
    ['https://ci.example/\u202egpj', null]
  ]
  for (const [given, link] of links) {
    test(`ignores the target_url ${JSON.stringify(given)}`, () => {
      const verdict = checkCallback({ state: 'success', target_url: given })
      assert.ok(verdict.kind === 'callback')
      assert.equal(verdict.callback.target_url, link)
      assert.equal(
        verdict.warnings.includes('target_url_unusable'),
        link === null
      )
    })
  }

  test('replaces each control and bidirectional character by a space', () => {
    const given =
      '\u0000\u001b\r\n\t\u007f\u0085\u009f\u061c\u200e\u200f\u202a\u202e\u2066\u2069'
    const verdict = checkCallback({ state: 'error', context: `a${given}b` })
    assert.ok(verdict.kind === 'callback')
    assert.equal(verdict.callback.context, `a${' '.repeat(given.length)}b`)
    assert.deepEqual(verdict.warnings, ['control_chars'])
  })

  test('is a success only for an own state of success', () => {
    const key = fc.constantFrom(
      'state',
      'State',
      '__proto__',
      'constructor',
      'x'
    )
    const text = fc.constantFrom(
      'success',
      'Success',
      'failure',
      '',
      ' success'
    )
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.jsonValue(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc
          .array(fc.tuple(key, tie('tree')), { maxLength: 4 })
          .map(entries => Object.fromEntries(entries))
      )
    }))
    fc.assert(
      fc.property(tree, value => {
        const body = JSON.stringify(value)
        const verdict = readCallback(body)
        if (verdict.kind !== 'callback' || verdict.callback.state !== 'success')
          return
        const back = JSON.parse(body)
        assert.equal(Object.hasOwn(back, 'state') && back.state, 'success')
      })
    )
  })

  test('rejects one of the four keys that is given twice, however it is escaped', () => {
    const field = fc.constantFrom(
      'state',
      'description',
      'context',
      'target_url'
    )
    const escaped = (name: string, mask: readonly boolean[]) =>
      [...name]
        .map((character, index) =>
          mask[index]
            ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
            : character
        )
        .join('')
    const mask = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(field, mask, mask, fc.json(), (name, one, two, other) => {
        const body = `{"${escaped(name, one)}":"success", "z":${other},
        "${escaped(name, two)}" :"success"}`
        assert.equal(errorsOf(body)[0], 'duplicate_key')
      })
    )
  })

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        readCallback(Buffer.from(bytes))
      })
    )
  })
})
