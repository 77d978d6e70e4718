import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  RenderError,
  renderUrl,
  secretUrl
} from '../../src/templates/render.ts'

const HOOK = 'https://hooks.example/services/T0/B0/x y'
const VALUES = new Map<string, unknown>([
  ['secrets.HOOK', HOOK],
  ['branch', 'feat/a b?c#d&e'],
  ['id', 42],
  ['up', '..'],
  ['dots', '%2e%2E']
])
const lookup = (name: string) => VALUES.get(name)

describe('templates of URLs', () => {
  for (const [template, wanted] of [
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    [
      'https://a.example/${branch}',
      'https://a.example/feat%2Fa%20b%3Fc%23d%26e'
    ],
    [
      'https://a.example/?b=${branch|url}',
      'https://a.example/?b=feat%2Fa%20b%3Fc%23d%26e'
    ],
    [
      'https://a.example/${branch|url|url}',
      'https://a.example/feat%252Fa%2520b%253Fc%2523d%2526e'
    ],
    [
      'https://a.example/${id|json}/${missing}/${id | url | json}',
      'https://a.example/42//%2242%22'
    ],
    [
      'https://a.example/${dots}/b/../${up}${id}',
      'https://a.example/%252e%252E/b/../..42'
    ],
    ['https://a.example/?q=/${up}/#/${up}', 'https://a.example/?q=/../#/..'],
    ['https://a.example/$${id}', 'https://a.example/${id}'],
    ['${secrets.HOOK}', HOOK],
    ['${secrets.GONE}', '']
  ] as const) {
    test(`make ${wanted} of ${template}`, () => {
      assert.equal(renderUrl(template, lookup), wanted)
    })
  }

  for (const template of [
    'https://a.example/hooks/${up}/run',
    'https://a.example/${up}',
    'https://a.example/.${dot}/run',
    'https://a.example/%2e${dot}?x'
  ]) {
    test(`keep ${template} below its path`, () => {
      assert.throws(
        () => renderUrl(template, name => (name === 'dot' ? '.' : '..')),
        RenderError
      )
    })
  }

  test('let no value change another part of the URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), value => {
        fc.pre(!/^\.{1,2}$/.test(value))
        const url = new URL(
          renderUrl('https://a.example/p/${x}/e?q=${x}&r=1', () => value)
        )
        assert.equal(url.host, 'a.example')
        assert.equal(url.hash, '')
        const [, first, own = '', last, ...more] = url.pathname.split('/')
        assert.deepEqual([first, last, more], ['p', 'e', []])
        assert.equal(decodeURIComponent(own), value)
        assert.deepEqual(
          [...url.searchParams],
          [
            ['q', value],
            ['r', '1']
          ]
        )
      })
    )
  })

  test('distinguish a url that is one secret from others', () => {
    assert.deepEqual(
      [
        '${secrets.A}',
        '${ secrets.A }',
        '${secrets.A|url}',
        ' ${secrets.A}',
        '${a}'
      ].map(secretUrl),
      ['A', 'A', null, null, null]
    )
  })
})
