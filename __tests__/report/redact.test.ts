import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { derivedForms } from '../../src/report/forms.ts'
import { createRedactor, starredHeaders } from '../../src/report/redact.ts'

const redactorOf = (...secrets: string[]) => {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.add(secret)
  return redactor
}

const SECRET = 'p/ä "q"&<r>+\'s'
const embeddings: [string, string][] = [
  ['as it is', `<${SECRET}>`],
  ['reversed', [...SECRET].reverse().join('')],
  ['JSON', JSON.stringify({ a: SECRET })],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ a: SECRET }))],
  ['JSON as PHP writes it', '{"a":"p\\/\\u00e4 \\"q\\"&<r>+\'s"}'],
  ['JSON as Python writes it', '{"a":"p/\\u00e4 \\"q\\"&<r>+\'s"}'],
  ['JSON as Go writes it', '"p/ä \\"q\\"\\u0026\\u003cr\\u003e+\'s"'],
  [
    'JSON as .NET writes it',
    '"p/\\u00E4 \\u0022q\\u0022\\u0026\\u003Cr\\u003E\\u002B\\u0027s"'
  ],
  ['a URL', `https://x/?${encodeURIComponent(SECRET)}`],
  ['a URL in lower case', "p%2f%c3%a4%20%22q%22%26%3cr%3e%2b's"],
  ['a strict URL', 'p%2F%C3%A4%20%22q%22%26%3Cr%3E%2B%27s'],
  ['a URL, twice', encodeURIComponent(encodeURIComponent(SECRET))],
  ['a URL, each byte', '%70%2F%C3%A4%20%22%71%22%26%3C%72%3E%2B%27%73'],
  [
    'a URL, each byte in lower case',
    '%70%2f%c3%a4%20%22%71%22%26%3c%72%3e%2b%27%73'
  ],
  ['a path', 'p/%C3%A4%20%22q%22%26%3Cr%3E%2B%27s'],
  ['a URI', "p/%C3%A4%20%22q%22&%3Cr%3E+'s"],
  ['a form', `${new URLSearchParams({ a: SECRET })}`],
  ['XML', 'p/ä &quot;q&quot;&amp;&lt;r&gt;+&apos;s'],
  ['HTML', 'p/ä &quot;q&quot;&amp;&lt;r&gt;+&#39;s'],
  ['hex', Buffer.from(SECRET).toString('hex')],
  ['upper-case hex', Buffer.from(SECRET).toString('hex').toUpperCase()]
]

for (const [name, text] of embeddings) {
  test(`a secret is hidden in ${name}`, () => {
    const redacted = redactorOf(SECRET).redact(text)
    assert.match(redacted, /\*\*\*/)
    assert.doesNotMatch(redacted, /q|r&|r%|71/)
  })
}

test('a secret with an asterisk is hidden in a form', () => {
  const form = `${new URLSearchParams({ a: "q*q !~'()" })}`
  assert.equal(redactorOf("q*q !~'()").redact(form), 'a=***')
})

for (const [name, secret, shown] of [
  ['a tab', 'pass\tword', 'pass word'],
  ['a control character', 'pass\x01word', 'pass word'],
  ['a control character', 'pass\x01word', 'pass\ufffdword'],
  ['a bidirectional character', 'pass\u202eword', 'pass word'],
  ['a bidirectional character', 'pass\u202eword', 'pass\ufffdword'],
  ['a line break', 'pass\r\nword', 'pass word'],
  ['what looks like a command', 'pass::word', 'pass: :word'],
  ['a line and a control character', 'one\nfour\x01five', 'four five'],
  ['a tab, in base64', 'pass\tword', btoa('pass\tword')]
] as const) {
  test(`a secret with ${name} is hidden as ${JSON.stringify(shown)}`, () => {
    assert.equal(redactorOf(secret).redact(`<${shown}>`), '<***>')
  })
}

test('a secret of control characters alone hides no spaces', () => {
  const secret = '\x01\x02\x03\x04\x05'
  assert.equal(redactorOf(secret).redact('a        b'), 'a        b')
})

test('a secret with half a character has forms all the same', () => {
  assert.equal(redactorOf('abcd\ud800').redact('-abcd%EF%BF%BD-'), '-***-')
})

for (const encoding of ['base64', 'base64url'] as const) {
  for (const before of ['', 'a', 'ab', 'abc', 'user:']) {
    for (const after of ['', 'x', 'xy', 'xyz']) {
      test(`a secret is hidden in ${encoding} of ${before}...${after}`, () => {
        const secret = 'hunter2>>>???~~~'
        const text = Buffer.from(before + secret + after).toString(encoding)
        const redacted = redactorOf(secret).redact(text)
        assert.match(redacted, /\*\*\*/)
        const [head = '', tail = ''] = redacted.replace(/=+$/, '').split('***')
        assert.ok(head.length <= Math.ceil((before.length * 8) / 6))
        assert.ok(tail.length <= Math.ceil((after.length * 8) / 6) + 1)
      })
    }
  }
}

test('all that overlaps becomes one ***, neighbours one each', () => {
  const redactor = redactorOf('abcdef', 'defghi', 'abcd', 'abcdefgh')
  assert.equal(redactor.redact('-abcdefghi-'), '-***-')
  assert.equal(redactor.redact('abcdefabcdef'), '******')
  assert.equal(redactor.redact('abcd defghi abc'), '*** *** abc')
  assert.equal(redactor.redact('nothing here'), 'nothing here')
  assert.equal(redactor.redact(''), '')
})

const STANDARD = 'whsec_+/+/MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAA=='
const bytes = Buffer.from(STANDARD.slice(6), 'base64')
for (const [name, form] of [
  ['whole', STANDARD],
  ['without its prefix', bytes.toString('base64')],
  ['unpadded', bytes.toString('base64').replace(/=+$/, '')],
  ['as base64url', bytes.toString('base64url')],
  ['as hex', bytes.toString('hex')],
  ['as upper-case hex', bytes.toString('hex').toUpperCase()],
  ['in a URL', encodeURIComponent(bytes.toString('base64'))]
] as const) {
  test(`a standard-webhooks key is hidden ${name}`, () => {
    const redacted = redactorOf(STANDARD).redact(`key ${form}!`)
    assert.match(redacted, /^key \*\*\*(?:=|%3D)*!$/)
  })
}

test('each line of a secret is hidden, without its indent', () => {
  const redactor = redactorOf('{\r\n  "first": 1,\n  two\n}')
  assert.equal(redactor.redact('a "first": 1, b two } c'), 'a *** b two } c')
})

test('a secret with spaces around it is hidden without them', () => {
  assert.equal(redactorOf(' hunter2\n').redact('"hunter2"'), '"***"')
})

test('short and blank values are not hidden', () => {
  assert.deepEqual(derivedForms('abc'), [])
  assert.deepEqual(derivedForms('\u{1f600}\u{1f600}\u{1f600}'), [])
  assert.deepEqual(derivedForms('     '), [])
  assert.equal(redactorOf('abc', '', '    ').redact('abc    '), 'abc    ')
  assert.equal(redactorOf('abcd').redact('abcde'), '***e')
})

test('a secret that is a form of another one is hidden with its own forms', () => {
  const hex = Buffer.from('hunter2').toString('hex')
  const redactor = redactorOf('hunter2', hex)
  assert.equal(redactor.redact(Buffer.from(hex).toString('base64')), '***')
})

const secret = fc
  .string({ unit: 'binary', minLength: 4, maxLength: 40 })
  .filter(text => [...text.trim()].length >= 4 && !text.includes('*'))

const encoders: ((text: string) => string)[] = [
  text => text,
  text => JSON.stringify(text),
  text => JSON.stringify({ a: JSON.stringify([text]) }),
  encodeURIComponent,
  text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  text => `${new URLSearchParams({ a: text })}`,
  text => Buffer.from(text).toString('hex'),
  text => Buffer.from(text).toString('hex').toUpperCase()
]

test('no secret survives any embedding', () => {
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...encoders),
      fc.string(),
      (secrets, picks, encode, glue) => {
        const redactor = redactorOf(...secrets)
        const parts = picks.map(pick => secrets[pick % secrets.length] ?? '')
        const text = parts.map(encode).join(glue)
        const redacted = redactor.redact(text)
        for (const secret of parts) {
          const form = encode(secret).replace(/^["{=a:[\\]+|["}\]\\]+$/g, '')
          assert.ok(form.length < 4 || !redacted.includes(form), redacted)
        }
      }
    ),
    { numRuns: 500 }
  )
})

test('no secret survives in a longer base64 text', () => {
  fc.assert(
    fc.property(
      secret.filter(text => Buffer.from(text).length >= 8),
      fc.uint8Array({ maxLength: 9 }),
      fc.uint8Array({ maxLength: 9 }),
      fc.constantFrom<BufferEncoding>('base64', 'base64url'),
      (secret, before, after, encoding) => {
        const bytes = Buffer.concat([before, Buffer.from(secret), after])
        const text = bytes.toString(encoding)
        const redacted = redactorOf(secret).redact(text)
        const rest = redacted.replaceAll('***', '').length
        const around = ((before.length + after.length) * 8) / 6 + 4
        assert.ok(rest <= around, `${text} ${redacted}`)
      }
    )
  )
})

test('many secrets in a long text take little time', () => {
  const secrets = Array.from({ length: 300 }, (_, i) => `ghp_${'a'.repeat(i)}z`)
  const redactor = redactorOf(...secrets)
  for (const text of ['a', 'ghp_', 'ghp_a', 'aaaz']) {
    const started = performance.now()
    redactor.redact(text.repeat(65536 / text.length))
    assert.ok(performance.now() - started < 2000)
  }
})

test('a secret of many lines that begin alike takes little time', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `aaaa${i + 10_000}`)
  const redactor = redactorOf(lines.join('\n'))
  redactor.redact('aaaa')
  for (const text of ['aaaa', 'aaaa1', 'aaaa10000']) {
    const started = performance.now()
    redactor.redact(text.repeat(65536 / text.length))
    assert.ok(performance.now() - started < 400)
  }
})

test('a secret that the end of a text cuts is hidden', () => {
  const value = 'abcdefghijklmnopqrstuvwxyz'
  const redactor = redactorOf(value, 'klmnopqr')
  for (const [text, wanted] of [
    [`- ${value.slice(0, 16)}`, '- ***'],
    [`- ${value.slice(0, 25)}`, '- ***'],
    [`- ${value.slice(0, 15)}`, '- abcdefghijklmno'],
    [`- ${value.slice(0, 20)} -`, '- abcdefghij***st -'],
    [value + value.slice(0, 20), '******'],
    [encodeURIComponent(value.slice(1, 20)), 'bcdefghij***st']
  ] as const)
    assert.equal(redactor.redact(text), wanted)
})

test('header values are starred by their names', () => {
  const headers = {
    Authorization: 'Basic eDp5',
    'X-GitLab-Token': 't',
    'Set-Cookie': 'c',
    'X-My-Secret': 's',
    'x-api-key': 'k',
    'webhook-signature': 'v1,x',
    'X-Password': 'p',
    'Content-Type': 'application/json',
    'X-JobServ-Sig': 'sha256:x'
  }
  assert.deepEqual(starredHeaders(headers), {
    Authorization: '***',
    'X-GitLab-Token': '***',
    'Set-Cookie': '***',
    'X-My-Secret': '***',
    'x-api-key': '***',
    'webhook-signature': '***',
    'X-Password': '***',
    'Content-Type': 'application/json',
    'X-JobServ-Sig': 'sha256:x'
  })
})
