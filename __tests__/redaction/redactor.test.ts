import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  createRedactor,
  redactHeaders,
  signatureRedactor
} from '../../src/redaction/redactor.ts'
import { ENCODINGS } from '../../src/templates/render.ts'
import fc from '../helpers/property.ts'

const redactorOf = (...secrets: string[]) => {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.add(secret)
  return redactor
}

const SECRET = 'p/ä "q"&<r>+\'s'
const FORMS: [string, string][] = [
  ['as it is', `<${SECRET}>`],
  ['in JSON', JSON.stringify({ a: SECRET })],
  ['in JSON with escaped slashes', '{"a":"p\\/ä \\"q\\"&<r>+\'s"}'],
  ['in a URL', `https://x/?${encodeURIComponent(SECRET)}`],
  ['in a form', `${new URLSearchParams({ a: SECRET })}`],
  ['by the filter url', ENCODINGS.url(SECRET)],
  ['by the filter xml', ENCODINGS.xml(SECRET)],
  ['by the filter slack', ENCODINGS.slack(SECRET)],
  ['in base64', Buffer.from(SECRET).toString('base64')],
  ['in base64url', Buffer.from(SECRET).toString('base64url')]
]

describe('redactor', () => {
  for (const [name, text] of FORMS)
    test(`hides a secret ${name}`, () => {
      const redacted = redactorOf(SECRET).redact(text)
      assert.match(redacted, /\*\*\*/)
      assert.doesNotMatch(redacted, /q|r&|r%|Iik|InEi/)
    })

  test('makes one *** of overlapping secrets and one each of adjacent ones', () => {
    const redactor = redactorOf('abcdef', 'defghi', 'abcd', 'abcdefgh')
    assert.equal(redactor.redact('-abcdefghi-'), '-***-')
    assert.equal(redactor.redact('abcdefabcdef'), '******')
    assert.equal(redactor.redact('abcd defghi abc'), '*** *** abc')
    assert.equal(redactor.redact('nothing here'), 'nothing here')
    assert.equal(redactor.redact(''), '')
  })

  test('hides each line of a secret without its indent', () => {
    const redactor = redactorOf('{\r\n  "first": 1,\n  two\n}')
    assert.equal(redactor.redact('a "first": 1, b two } c'), 'a *** b two } c')
  })

  test('hides a secret with spaces around it without them too', () => {
    assert.equal(redactorOf(' hunter2\n').redact('"hunter2"'), '"***"')
  })

  test('does not hide short and blank values', () => {
    const three = '\u{1f600}'.repeat(3)
    assert.equal(
      redactorOf('abc', '', '    ', three).redact(`abc     ${three}`),
      `abc     ${three}`
    )
    assert.equal(redactorOf('abcd').redact('abcde'), '***e')
  })

  const secret = fc
    .string({ unit: 'binary', minLength: 4, maxLength: 40 })
    .filter(text => [...text.trim()].length >= 4 && !text.includes('*'))

  const encoders: ((text: string) => string)[] = [
    text => text,
    text => JSON.stringify(text),
    encodeURIComponent,
    text => `${new URLSearchParams({ a: text })}`,
    ENCODINGS.url,
    ENCODINGS.xml,
    ENCODINGS.slack,
    text => Buffer.from(text).toString('base64'),
    text => Buffer.from(text).toString('base64url')
  ]

  test('hides every secret in each of its forms', () => {
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

  test('takes little time for many secrets that begin alike', () => {
    const secrets = Array.from(
      { length: 300 },
      (_, i) => `ghp_${'a'.repeat(i)}z`
    )
    const redactor = redactorOf(...secrets)
    for (const text of ['a', 'ghp_', 'ghp_a', 'aaaz']) {
      const started = process.cpuUsage()
      redactor.redact(text.repeat(65536 / text.length))
      assert.ok(process.cpuUsage(started).user < 2000_000)
    }
  })

  test('hides a secret that is cut at the end of a text', () => {
    const value = 'abcdefghijklmnopqrstuvwxyz'
    const redactor = redactorOf(value, 'klmnopqr')
    for (const [text, wanted] of [
      [`- ${value.slice(0, 16)}`, '- ***'],
      [`- ${value.slice(0, 25)}`, '- ***'],
      [`- ${value.slice(0, 15)}`, '- abcdefghijklmno'],
      [`- ${value.slice(0, 20)} -`, '- abcdefghij***st -'],
      [value + value.slice(0, 20), '******'],
      [`- ${value.slice(0, 4)}…`, '- ***…'],
      [`- ${value.slice(0, 3)}…`, '- abc…'],
      [
        `a ${value.slice(0, 25)}…, b ${value.slice(0, 5)}... c`,
        'a ***…, b ***... c'
      ],
      [`${value}… ${value.slice(0, 15)}`, '***… abcdefghijklmno'],
      [`x… ${value}...`, 'x… ***...'],
      [encodeURIComponent(value.slice(1, 20)), 'bcdefghij***st']
    ] as const)
      assert.equal(redactor.redact(text), wanted)
  })

  test('hides header values by the names of their headers', () => {
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
    assert.deepEqual(redactHeaders(headers), {
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

  test('needs few masks for a long key', () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 4096,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' }
    })
    const lines = privateKey.trim().split('\n')
    const masks = createRedactor().add(privateKey)
    assert.deepEqual(masks, [privateKey, ...lines])
    assert.ok(masks.length < 60, `${masks.length} masks`)
    const redacted = redactorOf(privateKey).redact(
      JSON.stringify({ key: privateKey, lines })
    )
    assert.equal(
      redacted,
      JSON.stringify({ key: '***', lines: lines.map(() => '***') })
    )
  })

  test('returns no masks for a secret that it has already', () => {
    const redactor = createRedactor()
    assert.deepEqual(redactor.add('hunter2'), ['hunter2'])
    assert.deepEqual(redactor.add('hunter2'), [])
  })

  test('takes time in proportion to the text, however many secrets', () => {
    const redactor = createRedactor()
    for (let i = 0; i < 20_000; i++) redactor.add(`${i}-of-many-secrets`)
    const text = `${'any text '.repeat(20_000)}777-of-many-secrets`
    const started = process.cpuUsage()
    assert.ok(redactor.redact(text).endsWith(' ***'))
    assert.ok(process.cpuUsage(started).user < 1000_000)
  })

  test('takes time that grows no faster than a text of cut secrets', () => {
    const redactor = createRedactor()
    redactor.add('ghs_0123456789')
    const timeOf = (count: number) => {
      const started = process.cpuUsage()
      redactor.redact('ghs_\u2026'.repeat(count))
      return process.cpuUsage(started).user
    }
    assert.ok(timeOf(100_000) < 500_000 + 40 * timeOf(5_000))
  })

  for (const mark of ['\u2026', '...'])
    test(`hides a secret that holds ${mark}, whole and cut`, () => {
      const redactor = createRedactor()
      redactor.add(`abcd${mark}efgh-ijkl`)
      const redact = (text: string) => redactor.redact(text)
      assert.equal(redact(`in abcd${mark}efgh-ijkl here`), 'in *** here')
      assert.equal(redact(`in abcd${mark}efgh${mark}`), `in ***${mark}`)
      assert.equal(redact(`in abcd${mark}`), `in ***${mark}`)
    })
})

describe('a secret of several lines', () => {
  const redactor = createRedactor()
  const masked = redactor.add('abc\n     \na b/c\nfour+')

  test('is masked as a whole, and by its lines that are long enough', () => {
    assert.deepEqual(masked, ['abc\n     \na b/c\nfour+', 'a b/c', 'four+'])
  })

  for (const form of [
    ...['a b/c', 'a b\\/c', 'a%20b%2Fc', 'a+b%2Fc', 'YSBiL2M'],
    ...['four+', 'four%2B', 'Zm91cis'],
    'abc\\n     \\na b\\/c\\nfour+'
  ])
    test(`is hidden as ${form}`, () => {
      assert.equal(redactor.redact(`<${form}>`), '<***>')
    })

  test('is hidden with half a surrogate pair', () => {
    const { redact } = redactorOf('abcd\ud800')
    assert.equal(redact('abcd%EF%BF%BD'), '***')
  })
})

describe('a signature', () => {
  for (const algorithm of ['sha1', 'sha512'])
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      test(`of ${algorithm} is hidden in a text that is its ${encoding} alone`, () => {
        const mac = createHmac(algorithm, 'key').update('{}').digest()
        const text = mac.toString(encoding).replace(/=+$/, '')
        const redact = signatureRedactor([`v1=${mac.toString('hex')}`], [text])
        assert.equal(redact?.(text), '***')
      })
})
