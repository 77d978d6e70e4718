import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chainSection } from '../../src/modes/chain/result.ts'
import { chainOf } from './chains.ts'

const AT = Date.parse('2026-07-26T15:10:24Z')

const STAGING = {
  name: 'staging',
  state: 'success' as const,
  callback: {
    state: 'success' as const,
    description: '387 tests PASSED',
    context: 'Acme CI',
    target_url: 'https://ci.acme.example/1'
  },
  statusCode: 200,
  attempts: 1,
  started: AT,
  completed: AT + 61_500
}

function sectionOf(
  chain: Parameters<typeof chainSection>[1]['chain'],
  why: string | null = null
): string {
  return chainSection('deploy', { chain, why }, text =>
    text.replaceAll('s3cret', '***')
  ).replaceAll('\u00a0', '_')
}

describe('the summary of a chain', () => {
  test('has a diagram and a table with the callbacks', () => {
    const section = sectionOf(
      chainOf(
        STAGING,
        {
          name: 'production',
          state: 'error',
          reason: 'status: HTTP 500',
          statusCode: 500,
          attempts: 2,
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
      `## ✗ Chain deploy: failure

chain &#34;deploy&#34; stopped

\`\`\`mermaid
flowchart LR
  l0["staging<br/>✓ success, 1_min 2_s"]:::success
  l1["production<br/>✗ error, 0_ms"]:::failure
  l2["log<br/>– skipped"]:::skipped
  l0 --> l1
  l1 -.-> l2
  classDef success fill:#1a7f37,stroke:#1a7f37,color:#fff
  classDef failure fill:#cf222e,stroke:#cf222e,color:#fff
  classDef waiting fill:#9a6700,stroke:#9a6700,color:#fff
  classDef skipped fill:#6e7781,stroke:#6e7781,color:#fff
\`\`\`

| Link | State | Callback | Code | Attempts | Sent (UTC) | Time |
| :-- | :-- | :-- | :-- | :-- | :-- | :-- |
| staging | ✓_success | [387 tests PASSED](https://ci.acme.example/1)<br><sub>Acme CI</sub> | 200 | 1 | 15:10:24 | 1_min 2_s |
| production | ✗_error<br><sub>2 contradicted</sub> | status&#58; HTTP 500 | 500 | 2 | 15:10:24 | 0_ms |
| log | –_skipped |  |  |  |  |  |
`
    )
  })

  test('begins with the callback that ended the chain, and its link', () => {
    const callback = {
      state: 'failure' as const,
      description: '3 of 387 tests FAILED',
      context: null,
      target_url: 'https://ci.acme.example/results/1'
    }
    const chain = chainOf(
      STAGING,
      { name: 'smoke *test*', state: 'failure', callback },
      { name: 'production' }
    )
    assert.deepEqual(
      sectionOf({ ...chain, current: 1 }, 'chain "deploy" stopped').split(
        '\n'
      )[2],
      '**smoke &#42;test&#42;** said failure: [3 of 387 tests FAILED](https://ci.acme.example/results/1)'
    )
    const silent = { ...callback, description: null, target_url: null }
    const links = chain.links.map(link =>
      link.callback === callback ? { ...link, callback: silent } : link
    )
    assert.equal(
      sectionOf({ ...chain, links, current: 1 }).split('\n')[2],
      '**smoke &#42;test&#42;** said failure: no reason is given'
    )
  })

  test('names the reason when a link failed without a callback', () => {
    const chain = chainOf({
      ...STAGING,
      state: 'error',
      reason: 'answered 500'
    })
    assert.equal(
      sectionOf({ ...chain, current: 0 }, 'stopped: answered 500').split(
        '\n'
      )[2],
      'stopped&#58; answered 500'
    )
  })

  test('draws a part of a chain of a thousand links and limits its table', () => {
    const callback = { ...STAGING.callback, description: '<'.repeat(255) }
    const links = Array.from({ length: 1000 }, (_, index) => ({
      name: `link ${index}`,
      callback
    }))
    const section = sectionOf(chainOf(...links))
    assert.equal(section.match(/^ {2}l\d+\[/gm)?.length, 48)
    assert.match(section, /^952 more links are in the table only\.$/m)
    assert.ok(Buffer.byteLength(section) < 300_000)
    assert.match(section, /and \d+ more that do not fit here/)
  })
})
