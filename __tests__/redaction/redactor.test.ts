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

const SECRET = 'p/ä "q"&<r>+\'s T0ken'

const wellFormed = (text: string) => Buffer.from(text).toString()

/** Returns a text as JSON in which these characters are escaped, too. */
const asciiJson = (
  text: string,
  characters: RegExp,
  hex: 'lower' | 'upper' = 'lower'
) =>
  JSON.stringify(text).replace(characters, char => {
    const code = char.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${hex === 'upper' ? code.toUpperCase() : code}`
  })

/** Any five characters of T0kenOfMine. */
const PART_OF_SECRET = /T0ken|0kenO|kenOf|enOfM|nOfMi|OfMin|fMine/

/** How filters, and the languages of receivers, write a text. */
const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'in JSON': text => JSON.stringify(text),
  'in JSON of Go': text => asciiJson(text, /[&<>\u2028\u2029]/g),
  'in JSON of Python': text => asciiJson(text, /[^ -~]/g),
  'in JSON of PHP': text => asciiJson(text, /[^ -~]/g).replaceAll('/', '\\/'),
  'in JSON of .NET': text =>
    asciiJson(text, /[&<>'+`]|[^ -~]/g, 'upper').replaceAll('\\"', '\\u0022'),
  'in a URL': text => encodeURIComponent(wellFormed(text)),
  'in a URL in lower case': text =>
    encodeURIComponent(wellFormed(text)).replace(/%../g, code =>
      code.toLowerCase()
    ),
  'in the path of a URL': text => encodeURI(wellFormed(text)),
  'in a form': text => new URLSearchParams({ a: text }).toString(),
  'in HTML of Go': text =>
    text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`),
  'in HTML of Python': text => ENCODINGS.slack(text).replaceAll("'", '&#x27;'),
  'by the filter url': ENCODINGS.url,
  'by the filter xml': ENCODINGS.xml,
  'by the filter slack': ENCODINGS.slack
}

describe('redactor', () => {
  for (const [name, encode] of Object.entries(ENCODERS))
    test(`hides a secret ${name}`, () => {
      const { redact } = redactorOf(SECRET)
      const text = encode(SECRET)
      for (const shown of [text, encode(text), JSON.stringify(text)])
        assert.match(redact(shown), /^[^p]*\*\*\*[^T]*$/)
    })

  for (const encoding of ['base64', 'base64url', 'latin1'] as const)
    test(`hides a secret in ${encoding}`, () => {
      const { redact } = redactorOf(`${SECRET}?`)
      const text = Buffer.from(`${SECRET}?`).toString(encoding)
      const php = text.replaceAll('/', '\\/')
      for (const shown of [text, php, encodeURIComponent(text)])
        assert.match(redact(shown), /^\*\*\*(?:=|%3D)*$/)
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

  test('hides every secret in each of its forms', () => {
    const odd = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...'"\\/&<>%+ \n…é4', '\\u00', '&am')
      }),
      fc.string({ unit: 'binary' })
    )
    const encoders = fc.constantFrom(...Object.values(ENCODERS))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(odd, odd), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '%', '\\', '&', 'C:\\u00', '…', 'a "'),
        fc.array(encoders, { maxLength: 3 }),
        fc.nat({ max: 200 }),
        fc.constantFrom('', '…', '...'),
        (ends, glue, encoders, length, mark) => {
          const secrets = ends.map(([a, b]) => `k${a}T0kenOfMine${b}k`)
          const { redact } = redactorOf(...secrets)
          const whole = encoders.reduce(
            (text, encode) => encode(text),
            glue + secrets.join(glue)
          )
          const text = mark === '' ? whole : whole.slice(0, length) + mark
          assert.doesNotMatch(redact(text), PART_OF_SECRET, text)
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

  for (const [what, textOf] of [
    ['a text of cut secrets', n => 'ghs_\u2026'.repeat(n)],
    ['a text of bytes that are not UTF-8', n => `ghs_${'\ufffd'.repeat(n)}.`]
  ] as const satisfies [string, (count: number) => string][])
    test(`takes time that grows no faster than ${what}`, () => {
      const redactor = createRedactor()
      redactor.add('ghs_0123456789')
      const timeOf = (count: number) => {
        const started = process.cpuUsage()
        redactor.redact(textOf(count))
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
