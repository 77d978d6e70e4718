import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf, PAGES } from './helpers/blocks.ts'
import { CHECKS, Missing } from './helpers/checks.ts'
import { read } from './helpers/workflows.ts'

for (const page of PAGES)
  for (const block of blocksOf(page))
    test(`${block.name} is ${block.language || 'text'} that holds`, async t => {
      const check = CHECKS[block.language]
      assert.ok(check, `no check knows ${block.language}: write one`)
      try {
        await check(block)
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        t.skip(error.message)
      }
    })

for (const [language, text, why] of [
  ['yaml', 'on: push\njobs: {x: {run-on: a, steps: [{run: a}]}}\n', /run-on/],
  ['yaml', '- uses: org/webhook-action@v1\n  with: {mod: chain}\n', /mod/],
  ['yaml', 'notify:\n  webhooks:\n    - {ulr: x}\n', /ulr/],
  ['yaml', 'callback: {via: pigeon}\n', /pigeon/],
  ['yaml', 'a: b\n', /no workflow/],
  [
    'yaml',
    '- uses: org/webhook-action@v1\n  with:\n    config: |\n      notify: {webhooks: [{url: "https://a.example", secret_name: a}]}\n',
    /secrets input/
  ],
  ['json', '{"a": 1,}', /JSON/],
  ['json', '{"state": "fine"}', /true/],
  ['json', '"callback_uri": "x"\n', /falsy|false/],
  ['http', 'POST /x\n', /match/],
  ['sh', 'if true; then\n', /syntax error/],
  ['sh', 'npm run nothing\n', /npm run nothing/],
  ['sh', 'curl "$callback_url" -d \'{"state": "well"}\'\n', /true/],
  ['python', 'def x(:\n', /SyntaxError/],
  ['js', 'const = 1\n', /SyntaxError/],
  ['ts', 'const a: = 1\n', /SyntaxError/],
  ['ini', 'INPUT_MOD=chain\n', /INPUT_MOD/],
  ['nginx', 'listen 443\n', /match/]
] as const)
  test(`${language} that is wrong is found: ${text.split('\n')[0]}`, async () => {
    const block = { name: `wrong ${text}`, page: 'page', language, text }
    await assert.rejects(async () => CHECKS[language]?.(block), why)
  })

test('no page has a block that is not closed, or that is passed over', () => {
  for (const page of PAGES) {
    const fences = read(page).match(/^ *(`{3,}|~{3,})/gm) ?? []
    assert.equal(fences.length, 2 * blocksOf(page).length, page)
  }
})
