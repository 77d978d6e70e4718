import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closestKey } from '../../../src/config/schema/keys.ts'
import { problems } from '../problems.ts'

const URL = "url: 'https://h.example/'"
const AT = '1 notify.webhooks[0].'

describe('other names of keys', () => {
  for (const [key, wanted] of [
    ['secret', 'secret_name'],
    ['secrets', 'secret_name'],
    ['Secret-Name', 'secret_name'],
    ['http_method', 'method'],
    ['HTTP-Method', 'method'],
    ['verb', 'method'],
    ['retries', 'retry_schedule'],
    ['retry', 'retry_schedule'],
    ['on', 'events'],
    ['when', 'events'],
    ['event', 'events'],
    ['branch', 'match.branch'],
    ['branches', 'match.branch'],
    ['tag', 'match.tag'],
    ['workflow', 'match.workflow'],
    ['hmac', 'signature'],
    ['on_failure', 'only_failures'],
    ['status_codes', 'success_codes'],
    ['active', 'enabled']
  ]) {
    test(`suggests ${wanted} for ${key} of a webhook`, () => {
      assert.deepEqual(problems(`notify: {webhooks: [{${URL}, ${key}: x}]}`), [
        `${AT}${key}: unknown key; did you mean ${wanted}?`
      ])
    })
  }

  for (const [key, wanted] of [
    ['tags', 'tag'],
    ['branches', 'branch'],
    ['ref', 'branch'],
    ['workflows', 'workflow'],
    ['repo', 'repository']
  ]) {
    test(`suggests ${wanted} for ${key} of a match`, () => {
      assert.deepEqual(
        problems(`notify: {webhooks: [{${URL}, match: {${key}: x}}]}`),
        [`${AT}match.${key}: unknown key; did you mean ${wanted}?`]
      )
    })
  }

  for (const [title, text, ...wanted] of [
    [
      'that is required',
      "notify: {webhooks: [{urls: 'https://h.example/'}]}",
      `${AT}urls: unknown key; did you mean url?`
    ],
    [
      'that a check requires',
      'receive: {providers: [{name: a, type: github, secretname: K}]}',
      '1 receive.providers[0].secretname: unknown key; did you mean secret_name?'
    ]
  ]) {
    test(`reports a misspelt key ${title} once`, () => {
      assert.deepEqual(problems(text ?? ''), wanted)
    })
  }

  test('reports a missing key next to a misspelt one of another name', () => {
    assert.deepEqual(problems('notify: {webhooks: [{body: x, bdy: y}]}'), [
      `${AT}url: is missing; write url: https://host/path`,
      `${AT}bdy: unknown key; did you mean body?`
    ])
  })

  test('reports a key that is given and wrong next to its misspelling', () => {
    assert.deepEqual(
      problems('notify: {webhooks: [{url: x, urls: y}]}').length,
      2
    )
  })

  test('suggests only keys that are allowed in the place', () => {
    assert.equal(closestKey('secret', ['name', 'path']), null)
    assert.equal(closestKey('uri', ['url']), 'url')
    assert.equal(closestKey('enabled', ['name', 'active']), 'active')
    assert.equal(closestKey('endpoint', ['name', 'uri']), 'uri')
    assert.equal(closestKey('constructor', ['name', 'uri']), null)
    assert.equal(closestKey('nmae', ['name', 'uri']), 'name')
  })
})
