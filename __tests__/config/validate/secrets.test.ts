import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from '../problems.ts'

const SECRETS = {
  LONG: 'hunter2-hunter2-hunter2',
  SHORT: 'hunter2',
  TINY: 'abc',
  TOKENS: 'only the action has it',
  SAME: 'only the action has it',
  EMPTY: '',
  NONE: ''
}
const URL = 'https://h.example/'

describe('secrets in a config', () => {
  for (const [config, ...places] of [
    [`notify: {webhooks: [{url: '${URL}', name: NAME}]}`, 'notify.webhooks[0]'],
    [
      `chains: [{name: NAME, webhooks: [{url: '${URL}', name: NAME, callback: {via: response}}]}]`,
      'chains[0]',
      'chains[0].webhooks[0]'
    ],
    [
      'receive: {providers: [{name: NAME}], functions: [{name: a NAME, provider: NAME}]}',
      'receive.providers[0]',
      'receive.functions[0]'
    ]
  ] as const) {
    test(`rejects a name at ${places[0]} that contains a secret`, () => {
      const said = problems(config.replaceAll('NAME', SECRETS.LONG), SECRETS)
      assert.deepEqual(
        said,
        places.map(
          place =>
            `1 ${place}.name: holds the secret LONG, and names are shown; write another one`
        )
      )
    })
  }

  test('allows a short secret as a word of a name, but not as the whole name', () => {
    const named = (name: string) =>
      problems(`notify: {webhooks: [{url: '${URL}', name: ${name}}]}`, SECRETS)
    assert.deepEqual(named('a hunter2'), [])
    assert.deepEqual(named('abc'), [])
    assert.equal(named('hunter2').length, 1)
  })

  for (const [owner, key, wanted] of [
    ['link', 'LONG', null],
    ['link', '[LONG, TOKENS]', 'is a secret_name as well'],
    ['callback', 'TOKENS', 'is a secret_name as well'],
    ['callback', 'SAME', 'has the value of SAME, a secret_name'],
    ['webhook', 'SAME', 'has the value of SAME, a secret_name'],
    ['provider', 'TOKENS', 'is a secret_name as well']
  ] as const) {
    test(`requires another key for tokens than ${key} of a ${owner}`, () => {
      const its = (one: string) =>
        one === owner ? `, secret_name: ${key}` : ''
      const said = problems(
        `notify: {webhooks: [{url: '${URL}'${its('webhook')}}]}
chains:
  - name: c
    token_secret_name: TOKENS
    webhooks: [{url: '${URL}'${its('link')}, callback: {via: event${its('callback')}}}]
receive: {providers: [{name: p${its('provider')}}]}`,
        SECRETS
      )
      assert.deepEqual(
        said,
        wanted === null
          ? []
          : [
              `4 chains[0].token_secret_name: ${wanted}, and who has that key could make a token; write a secret of its own`
            ]
      )
    })
  }

  test('does not compare two empty keys', () => {
    const said = problems(
      `chains: [{name: c, token_secret_name: EMPTY, webhooks: [{url: '${URL}', secret_name: NONE, callback: {via: event}}]}]`,
      SECRETS
    )
    assert.deepEqual(said, [])
  })
})
