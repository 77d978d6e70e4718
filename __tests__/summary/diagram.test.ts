import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Window } from 'happy-dom'
import { chainSection } from '../../src/modes/chain/result.ts'
import type { LinkProgress } from '../../src/modes/chain/state-machine.ts'
import fc from '../helpers/property.ts'
import { chainOf } from './chains.ts'

// Mermaid wants a browser, if only to be imported.
const window = new Window()
Object.assign(globalThis, { window, document: window.document })
const { default: mermaid } = await import('mermaid')

const STATES = [
  'skipped',
  'sending',
  'waiting',
  'success',
  'failure',
  'error',
  'timeout',
  'cancelled'
] as const

const HOSTILE = [
  '"]; click l0 "javascript:alert(1)" %%',
  '`**bold**`',
  '1. one',
  '- one',
  'a<br>b<img src=x onerror=alert(1)>',
  'x | y | z',
  '#35; #quot; &quot; &#34;',
  'end',
  'subgraph x',
  'classDef success fill:#000',
  '%%{init: {"securityLevel": "loose"}}%%',
  '```',
  '$$x^2$$',
  'fa:fa-car',
  'l1 --> l2; l3@{ shape: img }',
  '𝔸 ünï\u202e\u0000\n\r',
  's3cret',
  ''
]

function textOf(links: Partial<LinkProgress>[]): string {
  const section = chainSection(
    'deploy',
    { chain: chainOf(...links), why: null },
    text => text.replaceAll('s3cret', '***')
  )
  const [, text] = /^```mermaid\n(.*)\n```$/ms.exec(section) ?? []
  assert.ok(text !== undefined && !text.includes('```'))
  return text
}

/** Returns what Mermaid itself makes of a diagram's text. */
async function drawn(text: string) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  assert.ok('getVertices' in db && typeof db.getVertices === 'function')
  assert.ok('getEdges' in db && typeof db.getEdges === 'function')
  const vertices: Map<string, { id: string; text?: string; link?: string }> =
    db.getVertices()
  const edges: { start: string; end: string; stroke: string }[] = db.getEdges()
  return { vertices: [...vertices.values()], edges }
}

describe('the diagram of a chain', () => {
  for (const name of HOSTILE)
    test(`is drawn by Mermaid with one node for the link ${JSON.stringify(name)}`, async () => {
      const text = textOf([{ name }, { name: 'b' }])
      assert.deepEqual(await mermaid.parse(text), {
        diagramType: 'flowchart-v2',
        config: {}
      })
      const { vertices, edges } = await drawn(text)
      assert.equal(vertices.length, 2)
      assert.equal(edges.length, 1)
      assert.ok(vertices.every(({ link }) => link === undefined))
      assert.match(
        text,
        /^ {2}l0\["[\p{L}\p{N} #;]*<br\/>– skipped"\]:::skipped$/mu
      )
      assert.doesNotMatch(text, /s3cret/)
    })

  test('is rejected by Mermaid without escaping', async () => {
    const text = textOf([{ name: 'x' }]).replace('x<br/>', '"]; click l0 <br/>')
    await assert.rejects(mermaid.parse(text))
  })

  test('is drawn by Mermaid for any length, name and state', async () => {
    const link = fc.record({
      name: fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.string({ unit: 'binary', maxLength: 120 })
      ),
      state: fc.constantFrom(...STATES),
      started: fc.constantFrom(null, 1e12),
      completed: fc.constantFrom(null, 1e12 + 90_000)
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(link, { minLength: 1, maxLength: 60 }),
        async links => {
          const { vertices, edges } = await drawn(textOf(links))
          const shown = Math.min(links.length, 48)
          const nodes = vertices.filter(({ id }) => /^l\d+$/.test(id))
          assert.equal(nodes.length, shown)
          assert.equal(edges.length, shown - 1)
          for (const [index, { text }] of nodes.entries())
            assert.ok(text?.includes(` ${links[index]?.state}`), text)
        }
      ),
      { numRuns: 40 }
    )
  })

  test('has rows in order, and dotted lines to links that were not called', async () => {
    const links = Array.from({ length: 6 }, (_, index) => ({
      name: `link ${index}`,
      state: index < 3 ? ('success' as const) : ('skipped' as const)
    }))
    const { edges } = await drawn(textOf(links))
    assert.deepEqual(
      edges.map(({ start, end, stroke }) => [start, end, stroke]),
      [
        ['l0', 'l1', 'normal'],
        ['l1', 'l2', 'normal'],
        ['l2', 'l3', 'dotted'],
        ['l4', 'l5', 'dotted'],
        ['r0', 'r1', 'dotted']
      ]
    )
  })
})
