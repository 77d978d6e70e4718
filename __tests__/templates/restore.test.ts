import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createBodyRenderer } from '../../src/delivery/request.ts'
import { type Json, lookupIn, RenderError } from '../../src/templates/render.ts'
import { fromStoredBody, storedBody } from '../../src/templates/store.ts'

const text = fc
  .array(
    fc.constantFrom(
      ...['$', '$$', '{', '}', '$${', 'a', '"', '\n', '\\', '\ud800', 'ü'],
      ...['${secrets.a}', '${secrets.b|json}', '${github.ref}', '${v | url}'],
      ...['${secrets.a | slack}', '${github}', '__proto__']
    ),
    { maxLength: 8 }
  )
  .map(parts => parts.join(''))
const template = fc.letrec<{ json: Json; text: string }>(tie => ({
  text,
  json: fc.oneof(
    { maxDepth: 3 },
    tie('text'),
    fc.constantFrom(null, true, -0, 1.5),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4 })
  )
}))
const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })

describe('restoring a stored request', () => {
  test('makes the bytes that were first sent of a stored body', () =>
    fc.assert(
      fc.property(
        fc.oneof(template.json, text),
        secret,
        secret,
        fc.oneof(text, secret),
        (body, a, b, ref) => {
          fc.pre(
            typeof body === 'string' ||
              (typeof body === 'object' && body !== null)
          )
          const secrets = new Map([
            ['a', a],
            ['b', b]
          ])
          const make = createBodyRenderer({
            payload: null,
            isPrivate: false,
            serverUrl: '',
            event: { ref, a, b: [b] },
            keys: {},
            secrets
          })
          const lookup = lookupIn({ github: { ref }, v: ref }, secrets, {})
          const webhook = { body }
          try {
            const first = make(Object(webhook), lookup)
            const again = fromStoredBody(first.stored, body, secrets)
            assert.ok(again.bytes.equals(first.bytes), first.stored.text)
            assert.deepEqual(again.stored, first.stored)
          } catch (error) {
            // Keys that become the same are refused in `notify` already.
            if (!(error instanceof RenderError)) throw error
            assert.match(error.message, /become the same/)
          }
          const event = make(Object({ payload: 'github' }), lookup)
          const copy = fromStoredBody(event.stored, undefined, secrets)
          assert.ok(copy.bytes.equals(event.bytes))
        }
      ),
      { numRuns: 1_000 }
    ))

  const SECRETS = new Map([
    ['a', 'x'],
    ['none', '']
  ])

  for (const [stored, message] of [
    [
      '${secrets.b}',
      /it holds the secret b, which the webhook's config does not name or/
    ],
    ['${secrets.none}', /it holds the secret none/],
    ['${build.status}', /a placeholder of no secret/],
    ['${secrets.a|shout}', /there is no filter shout/],
    ['{"a":"\\u0024{secrets.b}"}', null],
    ['["$\\u007bsecrets.a}"]', null],
    ['["${secrets.b}"]', /it holds the secret b/]
  ] as const) {
    for (const body of ['', [], undefined]) {
      test(`reveals no secret for ${stored} as ${JSON.stringify(body)}`, () => {
        const restore = () => fromStoredBody(storedBody(stored), body, SECRETS)
        if (message !== null) assert.throws(restore, message)
        else assert.equal(String(restore().bytes), stored)
      })
    }
  }
})
