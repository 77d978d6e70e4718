import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  parseWorkflow,
  unreportedWorkflows
} from '../../src/config/coverage.ts'

const files: Record<string, string> = {
  'ci.yml': 'name: CI\non: push\njobs: {}',
  'lint.yml': 'on: [push, pull_request]\njobs: {}',
  'deploy.yml': 'name: Deploy\non: {workflow_dispatch: , push: }\njobs: {}',
  'called.yml': 'name: Called\non: {workflow_call: {}}\njobs: {}',
  'after.yml':
    'name: After\non: {workflow_run: {workflows: [Deploy]}}\njobs: {}',
  'webhooks.yml': `name: Webhooks
on: {workflow_run: {workflows: [CI], types: [completed]}}
jobs:
  webhooks:
    steps:
      - uses: org/webhook-action@v1`
}

function unreported(
  changed: Record<string, string> = {},
  reporter: string | null = null
): string {
  const workflows = Object.entries({ ...files, ...changed }).map(
    ([path, text]) => parseWorkflow(path, text) ?? assert.fail(path)
  )
  return unreportedWorkflows(workflows, reporter)
    .map(({ name, path }) => (name === path ? name : `"${name}" (${path})`))
    .join(', ')
}

const watching = (names: string) =>
  (files['webhooks.yml'] ?? '').replace('[CI]', names)

describe('workflows that nothing reports', () => {
  const cases: [string, string, Record<string, string>, string][] = [
    ['lacks two', 'lint.yml, "Deploy" (deploy.yml)', {}, ''],
    [
      'names a file without a name by its path',
      '"Deploy" (deploy.yml)',
      { 'webhooks.yml': watching('[CI, lint.yml]') },
      ''
    ],
    [
      'names one as a text',
      '"CI" (ci.yml), lint.yml',
      { 'webhooks.yml': watching('Deploy') },
      ''
    ],
    [
      'is completed by another workflow that uses the action',
      'lint.yml',
      { 'more.yml': watching('[Deploy]') },
      ''
    ],
    [
      'is completed by a workflow that calls the reusable one',
      'lint.yml',
      {
        'more.yml':
          'on: {workflow_run: {workflows: [Deploy]}}\njobs:\n  a:\n    uses: org/webhook-action/.github/workflows/notify.yml@v1'
      },
      ''
    ],
    [
      'is that of a workflow that reports in another way',
      'lint.yml',
      {},
      'after.yml'
    ]
  ]
  for (const [what, expected, changed, reporter] of cases)
    test(`are found where the list ${what}`, () => {
      assert.equal(unreported(changed, reporter || null), expected)
    })

  test('are not those that report themselves in a last job', () => {
    const last = `${files['deploy.yml']?.replace('{}', '')}
  webhooks:
    steps: [{uses: 'org/webhook-action@v1'}]
    # below
    uses: org/webhook-action/.github/workflows/notify.yml@v1`
    assert.equal(unreported({ 'deploy.yml': last }), 'lint.yml')
  })

  for (const [step, isReport] of [
    ['{uses: org/webhook-action/notify@v1}', true],
    ['{uses: org/webhook-action/chain@v1}', true],
    ['{uses: org/webhook-action@v1, with: {mode: chain}}', true],
    ['{uses: org/webhook-action@v1, with: {mode: test}}', false],
    ['{uses: org/webhook-action@v1, with: {mode: gate}}', false],
    ['{uses: org/webhook-action/gate@v1}', false],
    ['{uses: org/webhook-action/receive@v1}', false],
    ['{uses: org/webhook-action/redeliver@v1}', false],
    ["{run: 'echo uses: org/webhook-action@v1'}", false]
  ] as const)
    test(`are ${isReport ? 'not ' : ''}those with the step ${step}`, () => {
      const own = `on: push\njobs: {a: {steps: [${step}]}}`
      assert.equal(
        unreported({ 'deploy.yml': own }),
        isReport ? 'lint.yml' : 'lint.yml, deploy.yml'
      )
    })

  for (const text of ['a: [', 'name: x', '', '- on'])
    test(`are not in the file ${JSON.stringify(text)}`, () => {
      assert.equal(parseWorkflow('x.yml', text), null)
    })

  const hostile = '{toString: x, valueOf: y}'
  for (const text of [
    `on: ${hostile}`,
    `on: [${hostile}, push]`,
    `on: {push: , workflow_run: {workflows: [${hostile}]}}`,
    `on: {push: , workflow_run: {workflows: ${hostile}}}`,
    `on: push\njobs: {a: {uses: ${hostile}, steps: [{uses: ${hostile}}]}}`,
    `on: push\njobs: {a: {uses: [${hostile}], with: ${hostile}}}`,
    `on: push\nname: ${hostile}`
  ])
    test(`are found where a text is something else: ${text}`, () => {
      assert.match(unreported({ 'hostile.yml': text }), /, hostile\.yml$/)
    })
})
