import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Window } from 'happy-dom'
import { marked } from 'marked'
import { chainSection } from '../../src/modes/chain/result.ts'
import { gateSection } from '../../src/modes/gate/gate.ts'
import { buildSection } from '../../src/summary/build.ts'
import { deliveriesSection } from '../../src/summary/deliveries.ts'
import { formatDuration, timeOfDay } from '../../src/summary/markdown.ts'
import fc from '../helpers/property.ts'
import { chainOf } from './chains.ts'
import { makePayload } from './payloads.ts'

const PAGE = 'https://github.com/acme/lmp/actions/runs/1001'
const JOB = `${PAGE}/job/5001`
const DETAILS = 'https://ci.acme.example/results/1'

const TAGS =
  'A BR CODE DETAILS H2 LI P PRE STRONG SUB SUMMARY TABLE TBODY TD TH THEAD TR UL'

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '<details open><summary>x',
  '<!-- -->',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  'https://evil.example',
  'http://evil.example/`a`',
  'www.evil.example',
  'WWW.Evil.example',
  'wwww.evil.example',
  'a@evil.example',
  'mailto:a@evil.example',
  '<https://evil.example>',
  '@octo-org/everyone',
  'a|b\\|c',
  '| a | b |\n| - | - |',
  '# title',
  '- item',
  '1. item',
  '> quote',
  '---',
  '```\ncode\n```',
  '~~~',
  '**bold** _em_ ~~del~~ `code`',
  '&lt;b&gt; &#60;b&#62; &copy;',
  '$x$ $$y$$ :smile:',
  'javascript:alert(1)',
  '\u202egnp.exe\u0000\r\n\n\n# x',
  ''
]

const hostile = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) }
)

const same = (text: string) => text

/** Returns a summary in which every foreign text is `text`. */
function summaryOf(text: string): string {
  const name = text || 'x'
  const run = {
    name,
    url: text,
    status: 'FAILED' as const,
    web_url: JOB,
    created: '2026-07-26T14:53:24+00:00',
    completed: text
  }
  const payload = makePayload({
    name,
    trigger_name: text,
    web_url: PAGE,
    runs: [run, { ...run, status: 'PASSED', web_url: text }],
    github: {
      repository: text,
      head_repository: text,
      pull_request: 1,
      run_id: 1001,
      run_attempt: 2,
      event: text,
      ref: text,
      sha: text,
      actor: text
    }
  })
  const long = { ...payload, runs: Array.from({ length: 20 }, () => run) }
  const of = { id: 'msg_0', webhook: text, event: 'build_passed' }
  const attempt = {
    number: 1,
    status_code: null,
    error: 'timeout' as const,
    started: '2026-07-26T14:53:24.000Z',
    duration_ms: 10
  }
  const attempts = [attempt, attempt]
  const callback = {
    state: 'failure' as const,
    description: text,
    context: text
  }
  const linked = { ...callback, target_url: DETAILS }
  const foreign = { ...callback, target_url: text }
  const chain = chainOf(
    { name, state: 'failure', callback: linked },
    { name, state: 'error', callback: foreign, reason: text }
  )
  return [
    buildSection(payload, same),
    buildSection(long, same),
    deliveriesSection(
      [
        { ...of, status: 'failure', reason: text, attempts },
        { ...of, status: 'not_run', reason: text, attempts: [] },
        { ...of, status: 'success', reason: null, attempts: [attempt] }
      ],
      same
    ),
    chainSection(text, { chain: { ...chain, current: 0 }, why: text }, same),
    chainSection(text, { chain, why: text }, same),
    gateSection(linked, text, same),
    gateSection({ ...foreign, state: 'success' }, text, same)
  ].join('\n')
}

/** Returns the page that GitHub would make of Markdown. */
function rendered(markdown: string) {
  const { document } = new Window()
  document.body.innerHTML = marked.parse(markdown, { async: false, gfm: true })
  return document.body
}

/** Returns the tags of a page in order, with where its links lead. */
function shape(markdown: string): string[] {
  return [...rendered(markdown).querySelectorAll('*')].map(
    element =>
      `${element.tagName} ${element.getAttribute('href') ?? element.getAttributeNames().join()}`
  )
}

const PLAIN = shape(summaryOf('plain'))

describe('Markdown of a summary', () => {
  test('has tables, links and nothing else', () => {
    const tags = new Set(PLAIN.map(line => line.split(' ')[0]))
    assert.equal([...tags].sort().join(' '), TAGS)
    const links = PLAIN.filter(line => line.startsWith('A '))
    assert.deepEqual(
      [...new Set(links)],
      [`A ${PAGE}`, `A ${JOB}`, `A ${DETAILS}`]
    )
  })

  test('has the same structure whatever the texts', () => {
    fc.assert(
      fc.property(hostile, text => {
        // A text may be a page of its own, where a link is asked for.
        fc.pre(!URL.canParse(text) && text.trim() !== '')
        assert.deepEqual(shape(summaryOf(text)), PLAIN)
      }),
      { numRuns: 150 }
    )
  })

  test('shows every text as it is', () => {
    for (const text of HOSTILE) {
      const { textContent } = rendered(summaryOf(text))
      const shown = text
        .replaceAll(/\r\n|[\r\n]/g, ' ')
        .replaceAll(/[\u202e\0]/g, '\ufffd')
      assert.ok(textContent.includes(shown.trim()), text)
    }
  })

  test('links to pages of http and https only', () => {
    for (const text of HOSTILE)
      for (const line of shape(summaryOf(text)))
        if (line.startsWith('A ')) {
          const href = line.slice(2)
          const own = [PAGE, JOB, DETAILS].includes(href)
          assert.ok(own || new URL(text).href.startsWith(href), line)
          assert.match(href, /^https?:/)
        }
  })

  test('keeps the columns of tables', () => {
    for (const text of HOSTILE)
      for (const table of rendered(summaryOf(text)).querySelectorAll('table')) {
        const widths = [...table.querySelectorAll('tr')].map(
          row => row.children.length
        )
        assert.equal(new Set(widths).size, 1, text)
        assert.ok([3, 6, 7].includes(widths[0] ?? 0))
      }
  })
})

describe('times in a summary', () => {
  for (const [ms, text] of [
    [-5, '0 ms'],
    [12.4, '12 ms'],
    [999.6, '1.0 s'],
    [1234, '1.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 0 s'],
    [638_000, '10 min 38 s'],
    [3_599_600, '1 h 0 min'],
    [7_500_000, '2 h 5 min']
  ] as const)
    test(`are ${text} for ${ms} ms`, () => {
      assert.equal(formatDuration(ms).replaceAll('\u00a0', ' '), text)
    })

  test('have the time of day in UTC', () => {
    assert.equal(timeOfDay(Date.parse('2026-07-26T17:10:24+02:00')), '15:10:24')
  })
})
