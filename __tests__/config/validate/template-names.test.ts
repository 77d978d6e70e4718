import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from '../problems.ts'

/** `name via`, chainOf a chain of such links on one line. */
const link = (words: string) => {
  const [name, via, ...more] = words.split(' ')
  return `{name: "${name}", url: 'https://h.example/', callback: {via: ${via}}${more.join(' ')}}`
}
const chainOf = (name: string, ...links: string[]) =>
  `  - {name: "${name}", token_secret_name: A, webhooks: [${links.map(link)}]}`

const WHY =
  'since case and characters beyond U+FFFF do not count there; write another one'

const cases: [name: string, chains: string[], wanted: string[]][] = [
  [
    'names that differ in case only',
    [chainOf('c', 'smoke event', 'Smoke event')],
    [
      `2 chains[0].webhooks[1].name: "Smoke" has the same commit status as "smoke", ${WHY}`
    ]
  ],
  [
    'names that differ beyond U+FFFF only',
    [chainOf('c', '🚀 event', 'x poll', '🔥 poll')],
    [
      `2 chains[0].webhooks[2].name: "🔥" has the same commit status as "🚀", ${WHY}`
    ]
  ],
  [
    'links by status that differ in case only',
    [chainOf('c', 'a status', 'A status')],
    [
      `2 chains[0].webhooks[1].name: "A" has the same commit status as "a", ${WHY}`
    ]
  ],
  [
    'chains that differ in case only',
    [chainOf('c', 'a event'), chainOf('C', 'a event')],
    [
      `3 chains[1].webhooks[0].name: "a" has the same commit status as "a" of chain "c", ${WHY}`
    ]
  ],
  [
    'names that are cut at another slash',
    [chainOf('c', 'd/e event'), chainOf('c/d', 'e event')],
    [
      `3 chains[1].webhooks[0].name: "e" has the same commit status as "d/e" of chain "c", ${WHY}`
    ]
  ],
  [
    'the same name once, though it is the same status',
    [chainOf('c', 'a event', 'a event')],
    [
      '2 chains[0].webhooks[1].name: "a" is also the name of an earlier entry; write another name'
    ]
  ],
  ['no names that no status shows', [chainOf('c', 'a status', 'A poll')], []],
  [
    'no link that is not enabled',
    [chainOf('c', 'a event', 'A event , enabled: false')],
    []
  ],
  ['no names that differ', [chainOf('c', 'a event', 'b event', 'é poll')], []]
]

describe('names in templates of a config', () => {
  for (const [name, chains, wanted] of cases) {
    test(`rejects ${name}`, () => {
      assert.deepEqual(
        problems(['chains:', ...chains].join('\n'), ['A']),
        wanted
      )
    })
  }
})
