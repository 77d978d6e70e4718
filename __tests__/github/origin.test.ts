import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseBase, sameOriginUrl } from '../../src/github/client.ts'

describe('the origin of the GitHub API', () => {
  for (const text of ['', 'api.github.com', 'ftp://x/', 'file:///etc'])
    test(`rejects GITHUB_API_URL "${text}"`, () => {
      assert.throws(() => parseBase(text), /GITHUB_API_URL is "/)
    })

  const paths: [string, string][] = [
    ['/repos/a/b', 'https://x.example/api/v3/repos/a/b'],
    ['//evil.example/a', 'https://x.example/api/v3//evil.example/a'],
    ['https://x.example/other', 'https://x.example/other']
  ]

  for (const [path, expected] of paths)
    test(`keeps the path ${path} at the API`, () => {
      const base = parseBase('https://x.example/api/v3/')
      assert.equal(sameOriginUrl(base, path).href, expected)
    })

  for (const path of [
    'https://evil.example/',
    'http://x.example/',
    'https://x.example:444/',
    'https://x.example@evil.example/',
    'javascript:1',
    'nonsense'
  ])
    test(`does not send the token to ${path}`, () => {
      const base = parseBase('https://x.example/api/v3')
      assert.throws(() => sameOriginUrl(base, path), { name: 'ApiError' })
    })
})
