import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unsendableReason, urlError } from '../../src/http/url.ts'

describe('URLs', () => {
  test('are not quoted when they are an invalid secret', () => {
    for (const url of ['hunter2', 'https://hunter2/x\n', 'https:\\\\hunter2'])
      assert.doesNotMatch(urlError(url) ?? 'hunter2', /hunter2/)
    assert.equal(urlError('https://a.example/x?y#z'), null)
  })

  const unsendable: [url: string, reason: RegExp][] = [
    ['ftp://a.example/', /another scheme/],
    ['https://user@a.example/', /user info/],
    ['https://:pass@a.example/', /user info/],
    ['https://a.example:0/', /Port 0/],
    ['https://a.example/#x', /fragment/]
  ]
  for (const [url, reason] of unsendable) {
    test(`are rejected: ${url}`, () => {
      assert.match(unsendableReason(new URL(url)) ?? '', reason)
    })
  }

  test('are accepted with any other http or https URL', () => {
    assert.equal(unsendableReason(new URL('http://a.example:8080/x?y')), null)
    assert.equal(unsendableReason(new URL('https://a.example')), null)
  })
})
