import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from './problems.ts'

/** Returns a config with a webhook that has these lines. */
const webhook = (...lines: string[]) =>
  [
    'notify:',
    '  webhooks:',
    '    - url: https://h.example/x',
    ...lines.map(line => `      ${line}`),
    ''
  ].join('\n')

/** Returns a config with a link that has these lines. */
const link = (...lines: string[]) =>
  [
    'chains:',
    '  - name: c',
    '    webhooks:',
    '      - url: https://h.example/x',
    ...lines.map(line => `        ${line}`),
    ''
  ].join('\n')

/** Returns a config with a provider and a function. */
const receive = (provider: string, fn: string) =>
  `receive:\n  providers:\n    - ${provider}\n  functions:\n    - ${fn}\n`

const GITHUB = '{name: gh, type: github, secret_name: KEY}'
const FN = '{name: f, provider: gh}'
const W = 'notify.webhooks[0]'
const L = 'chains[0].webhooks[0]'

describe('typical mistakes in a config', () => {
  for (const [text, wanted] of [
    [
      webhook('secretname: KEY'),
      `4 ${W}.secretname: unknown key; did you mean secret_name?`
    ],
    [webhook('auth: a'), `4 ${W}.auth: unknown key; did you mean username?`],
    [
      webhook('branch: main'),
      `4 ${W}.branch: unknown key; did you mean match.branch?`
    ],
    [
      webhook('match: main'),
      `4 ${W}.match: must be a mapping, as {branch: ..., tag: ..., workflow: ...}, not a string`
    ],
    [
      webhook('match: {branch: 1.10}'),
      `4 ${W}.match.branch: is the number 1.1 to YAML; put the pattern in quotes, as "1.10"`
    ],
    [
      webhook('match: {branch: refs/heads/main}'),
      `4 ${W}.match.branch: never fits: branches and tags are compared without refs/heads/ and refs/tags/; write main`
    ],
    [
      webhook('events: build_fail'),
      `4 ${W}.events: "build_fail" is not known here; write build_failed`
    ],
    [
      webhook('required: "false"'),
      `4 ${W}.required: must be true or false, not "false"; write false without quotes`
    ],
    [
      webhook("body: {text: '${{ github.sha }}'}"),
      `4 ${W}.body.text: \${{ github.sha }}: only workflow files have \${{ }}; here write \${github.sha}, or $\${ for a literal \${`
    ],
    [
      webhook("body: {text: '${build.id}'}"),
      `4 ${W}.body.text: \${build.id} is not a known name; write \${build.build_id}`
    ],
    [
      webhook('secret_name: KEYY'),
      `4 ${W}.secret_name: "KEYY" is not in the secrets input; did you mean KEY?`
    ],
    [
      webhook('secret_name: ${{ secrets.KEY }}'),
      `4 ${W}.secret_name: is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not \${...} and not the secret`
    ],
    [
      webhook('timeout: 5 minutes'),
      `4 ${W}.timeout: "5 minutes" is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
    ],
    [
      webhook('retry_schedule: 3'),
      `4 ${W}.retry_schedule: must be a list of seconds, as [1, 2, 4], or [] for none, not a number`
    ],
    [
      webhook('success_body: ok'),
      `4 ${W}.success_body: must be a mapping, as {accepted_values: ...}, not a string`
    ],
    [
      webhook('body: x', 'payload: github'),
      `5 ${W}.payload: is given with body, which is sent instead; leave one out`
    ],
    [webhook('name: a', 'name: b'), `5 ${W}.name: is there twice; keep one`],
    [
      'notify:\n  webhooks:\n    - https://h.example/x\n',
      `3 ${W}: must be a mapping, as {url: ...}, not a string`
    ],
    [
      'notify:\n  webhooks:\n    - urls: https://h.example/x\n',
      `3 ${W}.urls: unknown key; did you mean url?`
    ],
    [
      'notify:\n  webhooks:\n  url: https://h.example/x\n',
      '3 notify.url: belongs to a webhook; check its indentation'
    ],
    [
      'webhooks:\n  - url: https://h.example/x\n',
      '1 webhooks: unknown key; did you mean notify.webhooks?'
    ],
    [
      link(),
      `4 ${L}.callback: is missing; write callback: {via: ...} with one of response, delivery, listener, status, poll, event`
    ],
    [
      link('callback:', 'via: listener'),
      `6 ${L}.via: belongs to the callback; check its indentation`
    ],
    [
      link('via: listener'),
      `5 ${L}.via: belongs to the callback; check its indentation`
    ],
    [
      link('callback: listener'),
      `5 ${L}.callback: must be a mapping, as {via: ...}, not a string`
    ],
    [
      link('callback: {via: response}', 'events: build_failed'),
      `6 ${L}.events: has no meaning on a link; write it on the chain`
    ],
    [
      receive('{name: gh, type: github, secret: KEY}', FN),
      '3 receive.providers[0].secret: unknown key; did you mean secret_name?'
    ],
    [
      receive(GITHUB, '{name: f, provider: hg}'),
      '5 receive.functions[0].provider: "hg" is not a provider; did you mean gh?'
    ],
    [
      receive(GITHUB, '{name: f, provider: gh, conditions: {path: a}}'),
      '5 receive.functions[0].conditions: must be a list of {path, accepted_values}, not a mapping'
    ]
  ] as const)
    test(`cause one error with its fix: ${wanted.slice(0, 60)}`, () => {
      assert.deepEqual(problems(text, ['KEY']), [wanted])
    })
})
