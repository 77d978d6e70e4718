import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Chain, createChain, type Link } from '../../src/callback/chain.ts'
import { chainSection } from '../../src/report/chain.ts'

const AT = Date.parse('2026-07-26T15:10:24Z')

function chainOf(...links: Partial<Link>[]): Chain {
  const chain = createChain({
    links: links.map(({ name = 'a' }) => ({
      name,
      via: 'listener',
      enabled: true
    })),
    expectFinalCallback: true
  })
  return {
    ...chain,
    state: 'failure',
    links: chain.links.map((link, index) => ({ ...link, ...links[index] }))
  }
}

function sectionOf(chain: Chain, why: string | null = null): string {
  return chainSection('deploy', { chain, why }, text =>
    text.replaceAll('s3cret', '***')
  )
}

/** nodes are the lines of the diagram that stand for links. */
function nodes(section: string): string[] {
  return section.split('\n').filter(line => /^ {2}l\d+\[/.test(line))
}

test('a chain is drawn and listed with what was said', () => {
  const section = sectionOf(
    chainOf(
      {
        name: 'staging',
        state: 'success',
        callback: {
          state: 'success',
          description: '387 tests PASSED',
          context: 'Acme CI',
          target_url: 'https://ci.acme.example/1'
        },
        statusCode: 200,
        attempts: 1,
        started: AT,
        completed: AT + 61_500
      },
      {
        name: 'production',
        state: 'error',
        reason: 'status: answered 500',
        statusCode: 500,
        attempts: 1,
        started: AT,
        completed: AT,
        conflicts: 2
      },
      { name: 'log' }
    ),
    'chain "deploy" stopped'
  )
  assert.equal(
    section,
    `## Chain deploy: failure

chain &#34;deploy&#34; stopped

\`\`\`mermaid
flowchart LR
  l0["staging<br/>success"]:::success
  l1["production<br/>error"]:::failure
  l2["log<br/>skipped"]:::skipped
  l0 --> l1
  l1 --> l2
  classDef success fill:#1a7f37,color:#fff
  classDef failure fill:#cf222e,color:#fff
  classDef waiting fill:#9a6700,color:#fff
  classDef skipped fill:#6e7781,color:#fff
\`\`\`

| Link | State | Callback | Context | Code | Attempts | Sent (UTC) | Time |
| --- | --- | --- | --- | --- | --- | --- | --- |
| staging | success | [387 tests PASSED](https://ci.acme.example/1) | Acme CI | 200 | 1 | 15:10:24 | 61.5 s |
| production | error &#40;2 contradicted&#41; | status&#58; answered 500 |  | 500 | 1 | 15:10:24 | 0.0 s |
| log | skipped |  |  |  | 0 |  |  |
`
  )
})

for (const name of [
  '"]; click l0 "javascript:alert(1)" %%',
  '`**bold**`',
  '1. one',
  '- one',
  'a<br>b<img src=x onerror=alert(1)>',
  'x | y | z',
  '#35; #quot;',
  'end',
  '```',
  '𝔸 ünï',
  's3cret'
])
  test(`a link named ${name} stays one node and one cell`, () => {
    const section = sectionOf(chainOf({ name }, { name: 'b' }))
    const [node, other, ...more] = nodes(section)
    assert.equal(more.length, 0)
    assert.match(node ?? '', /^ {2}l0\["[\p{L}\p{N} #;]+<br\/>skipped"\]:::/u)
    assert.match(other ?? '', /^ {2}l1\["b<br/)
    assert.equal(section.match(/```/g)?.length, 2)
    assert.doesNotMatch(section, /s3cret|<img|javascript:/)
    const rows = section.split('\n').filter(line => line.startsWith('| '))
    assert.deepEqual(
      rows.map(row => row.split(' | ').length),
      [8, 8, 8, 8]
    )
  })

test('whatever is said, the table keeps its cells and the summary its size', () => {
  const text = fc.string({ unit: 'binary', maxLength: 255 })
  fc.assert(
    fc.property(text, text, text, (name, description, context) => {
      const target_url = 'https://x.example/s3cret)|<b>'
      const callback = { state: 'error' as const, description, context }
      const section = sectionOf(
        chainOf({ name, callback: { ...callback, target_url } }, { name: 'b' })
      )
      assert.equal(nodes(section).length, 2)
      const rows = section.split('\n').filter(line => line.startsWith('| '))
      assert.ok(rows.every(row => row.split(' | ').length === 8))
      assert.doesNotMatch(section, /s3cret|<b>/)
    })
  )
})

test('a chain of a thousand links is drawn in part, and listed in bounds', () => {
  const callback = {
    state: 'success' as const,
    description: '<'.repeat(255),
    context: null,
    target_url: null
  }
  const links = Array.from({ length: 1000 }, (_, index) => ({
    name: `link ${index}`,
    callback
  }))
  const section = sectionOf(chainOf(...links))
  assert.equal(nodes(section).length, 50)
  assert.ok(Buffer.byteLength(section) < 300_000)
  assert.match(section, /and \d+ more that do not fit here/)
})
