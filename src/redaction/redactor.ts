import { cleanText, ENTITIES, isMaskable, type Redact } from '../lib/text.ts'
import { ENCODINGS } from '../templates/render.ts'
import {
  ESCAPED,
  type ReplaceSecrets,
  type Segment
} from '../templates/store.ts'

/** The secrets of this step, and what hides them in texts. */
interface Redactor {
  /**
   * Makes a secret known. Returns what the runner is to mask, the secret and
   * its lines; nothing when the secret was known.
   */
  add(secret: string): readonly string[]
  /** Replaces every form of every secret. */
  redact: Redact
}

/** What is shown in place of a secret. */
export const REDACTED = '***'

const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i

/** The shortest piece of a secret that counts at the end of a text. */
const CUT_LENGTH = 16

/** What our texts end with where they were cut, and bytes cut in a character. */
const CUT_MARK = /…|â\x80¦|\.{3}|(?<!\ufffd)\ufffd+$/g

/**
 * The shortest value that becomes a placeholder where no template names it, in
 * characters. A shorter one can be a word, such as the name of a branch.
 */
const MIN_PLACEHOLDER = 16

/**
 * Returns a redactor without secrets. Where forms overlap in a text, all
 * that they cover becomes one `***`. Texts come cut, so the beginning of a form
 * becomes `***` too: 4 characters or more before `…` or `...`, 16 or more at the
 * end of the text.
 */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  const forms = createIndex()

  return {
    add(secret) {
      if (secrets.has(secret)) return []
      secrets.add(secret)
      for (const form of secretForms(secret)) forms.add(form)
      return secretLines(secret)
    },
    redact(text) {
      let shown = ''
      let done = 0
      for (const { from, to } of findForms(text, forms, true)) {
        shown += text.slice(done, from) + REDACTED
        done = to
      }
      return shown + text.slice(done)
    }
  }
}

/**
 * Returns how named secrets are taken out of a text: each value, as it is or
 * as a filter writes it, becomes the `${secrets.NAME}` that renders to it. The
 * longest counts. Escaped otherwise, or overlapping another one, it becomes
 * ESCAPED. Values of fewer than `minLength` characters stay.
 */
export function createPlaceholders(
  secrets: ReadonlyMap<string, string>,
  minLength = MIN_PLACEHOLDER
): ReplaceSecrets {
  const placeholders = new Map<string, string>()
  const runs: string[] = []
  const add = (form: string, placeholder: string) => {
    if (!placeholders.has(form)) placeholders.set(form, placeholder)
  }
  for (const [name, value] of secrets) {
    if ([...value.trim()].length < minLength) continue
    runs.push(plainRun(value))
    add(value, `\${secrets.${name}}`)
    // As a form has it, which no filter writes.
    add(value.replaceAll(' ', '+'), ESCAPED)
    for (const [filter, encode] of Object.entries(ENCODINGS))
      add(encode(value), `\${secrets.${name}|${filter}}`)
  }
  const forms = createIndex()
  for (const form of placeholders.keys()) forms.add(form)
  return text => {
    const segments: Segment[] = []
    let done = 0
    const addText = (end: number) => {
      if (end > done)
        segments.push({ kind: 'text', text: text.slice(done, end) })
    }
    // Most texts hold none: this saves 7 ms in a step that sends the event.
    const mayHold =
      UNUSUAL_ESCAPE.test(text) || runs.some(run => text.includes(run))
    for (const { from, to } of mayHold ? findForms(text, forms) : []) {
      addText(from)
      done = to
      const placeholder = placeholders.get(text.slice(from, to)) ?? ESCAPED
      segments.push({ kind: 'placeholder', placeholder })
    }
    addText(text.length)
    return segments
  }
}

/** A part of every escaped letter or digit; JSON, URLs and XML seldom escape one. */
const UNUSUAL_ESCAPE = /\\u|[%&]/

/** Returns the longest part of a text that is seldom escaped. */
function plainRun(text: string): string {
  const runs = text.match(/[a-z\d]+/gi) ?? []
  return runs.reduce(
    (one, other) => (other.length > one.length ? other : one),
    ''
  )
}

/** How a signature header separates its MACs, and a MAC from its scheme. */
const MAC_SEPARATORS = /[\s,:=]+/

/** The shortest part of a signature header that is a MAC. */
const MAC_LENGTH = 16

/**
 * Returns a function that hides the values of signature headers, in any form in
 * which servers print them; null if `texts` hold none.
 */
export function signatureRedactor(
  signatures: readonly string[],
  texts: readonly string[]
): Redact | null {
  const macs = signatures
    .flatMap(signature => signature.split(MAC_SEPARATORS))
    .filter(isMac)
  // Most texts hold none, and a redactor takes longer to build than this search.
  // The shortest form is base64, two thirds of hex.
  const shortest = Math.min(...macs.map(mac => (mac.length * 2) / 3))
  const long = texts.filter(text => text.length >= shortest)
  if (long.length === 0) return null
  const lower = long.join().toLowerCase()
  if (!macs.some(mac => encodings(mac).some(form => holdsPart(lower, form))))
    return null
  const { redact, add } = createRedactor()
  const values = [...signatures.filter(isMac), ...macs]
  for (const form of values.flatMap(macForms)) add(form)
  return redact
}

function isMac({ length }: string): boolean {
  return length >= MAC_LENGTH
}

/** Returns a MAC as servers print it: in hex of both cases and in base64. */
function macForms(mac: string): string[] {
  const [, hex, base64] = encodings(mac)
  return [
    mac,
    hex,
    hex.toUpperCase(),
    base64,
    base64.replace(/=+$/, ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  ]
}

/** Returns a MAC as it is, in hex and in base64. */
function encodings(mac: string): [string, string, string] {
  const isHex = mac.length % 2 === 0 && /^[\da-f]+$/i.test(mac)
  const bytes = Buffer.from(mac, isHex ? 'hex' : 'base64')
  return [mac, bytes.toString('hex'), bytes.toString('base64')]
}

/** True when a lower-case text may hold a form of a MAC, in any variant of it. */
function holdsPart(text: string, form: string): boolean {
  const part = /[a-z\d]{8}/i.exec(form)?.[0] ?? ''
  return text.includes(part.toLowerCase())
}

/** How many characters forms are filed by; none is shorter. */
const KEY_LENGTH = 4

interface Index {
  add(form: string): void
  /** Returns the first place from `at` on where a form may begin. */
  next(text: string, at: number): number
  /** Returns the forms, longest first, that may be at a place in a text. */
  candidates(text: string, at: number): readonly string[]
}

/** Files forms by how they begin, so that time does not grow with them. */
function createIndex(): Index {
  const filed = new Map<number, string[]>()
  // Low bytes of the first characters. Most places in a text need no more than
  // this look-up, which saves 6 ms in a step with one delivery.
  const first = new Uint8Array(256)
  return {
    add(form) {
      first[form.charCodeAt(0) & 0xff] = 1
      const key = keyAt(form, 0)
      const forms = filed.get(key) ?? []
      if (forms.includes(form)) return
      const shorter = forms.findIndex(({ length }) => length < form.length)
      forms.splice(shorter < 0 ? forms.length : shorter, 0, form)
      filed.set(key, forms)
    },
    next(text, at) {
      let place = at
      while (place < text.length && first[text.charCodeAt(place) & 0xff] === 0)
        place++
      return place
    },
    candidates: (text, at) => filed.get(keyAt(text, at)) ?? []
  }
}

function keyAt(text: string, at: number): number {
  let key = 0
  for (let offset = 0; offset < KEY_LENGTH; offset++)
    key = (key * 31 + text.charCodeAt(at + offset)) | 0
  return key
}

/**
 * Yields each place in `text` where a form is, in order, with the length of the
 * longest one there. With `pieces` also where one begins that is cut.
 */
function* occurrences(
  text: string,
  forms: Index,
  pieces: boolean
): Generator<{ at: number; length: number }> {
  let cut = -1
  for (
    let at = forms.next(text, 0);
    at + KEY_LENGTH <= text.length;
    at = forms.next(text, at + 1)
  ) {
    const candidates = forms.candidates(text, at)
    if (candidates.length === 0) continue
    if (pieces && cut <= at) cut = nextCut(text, at + 1)
    const whole = candidates.find(form => text.startsWith(form, at))
    const piece = pieces ? pieceLength(text, at, cut, candidates) : 0
    const length = Math.max(whole?.length ?? 0, piece)
    if (length > 0) yield { at, length }
  }
}

/** A text whose escapes may be decoded. */
interface Decoded {
  text: string
  /** Returns where the character at a place was before. */
  placeOf: (at: number) => number
}

/** How an encoding writes characters that it does not write as they are. */
interface Escapes {
  sign: string
  /** An escape as group 1, or the rest of one that is cut. */
  pattern: RegExp
  decode: (code: string) => string
}

const HEX = '[\\da-fA-F]'

/** A byte of UTF-8 that continues a character, in a URL. */
const CONTINUATION = `%[89abAB]${HEX}`

const CHARACTERS = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character])
)

const JSON_ESCAPES = escapes('\\', {
  whole: String.raw`\\(?:["\\/bfnrt]|u${HEX}{4})`,
  cut: String.raw`\\(?:u${HEX}{0,3})?`,
  mark: String.raw`\\u2026`,
  decode: code => JSON.parse(`"${code}"`)
})

const URL_ESCAPES = escapes('%', {
  whole: `%[0-7]${HEX}|%[cdCD]${HEX}${CONTINUATION}|%[eE]${HEX}(?:${CONTINUATION}){2}|%[fF][0-4](?:${CONTINUATION}){3}`,
  cut: `(?:%${HEX}{0,2}){1,4}?`,
  mark: '%[eE]2%80%[aA]6',
  decode: code => Buffer.from(code.replaceAll('%', ''), 'hex').toString()
})

const XML_ESCAPES = escapes('&', {
  whole: String.raw`&(?:#\d{1,7}|#[xX]${HEX}{1,6}|amp|lt|gt|quot|apos);`,
  cut: `&(?:#[xX]?${HEX}{0,7}|am?p?o?s?|lt?|gt?|qu?o?t?)?`,
  mark: '&#(?:8230|[xX]2026);',
  decode(code) {
    const point = Number(code.slice(2, -1).replace(/^x/i, '0x'))
    return (
      CHARACTERS.get(code) ?? String.fromCodePoint(Math.min(point, 0x10ffff))
    )
  }
})

function escapes(
  sign: string,
  by: { whole: string; cut: string; mark: string; decode: Escapes['decode'] }
): Escapes {
  const source = `(${by.whole})|${by.cut}(?=…|\\.{3}|\\ufffd*$|${by.mark})`
  return { sign, pattern: new RegExp(source, 'g'), decode: by.decode }
}

/** Where an escape may begin. Most texts have none, and are searched once. */
const ESCAPE = /[\\%]|&#?\w{0,8}(?:[;…\ufffd]|\.{3}|$)/

/** The most ways to decode a text, and their most characters in total. */
const MAX_DECODED = 64
const MAX_CHARACTERS = 8 * 1024 * 1024

interface Place {
  from: number
  to: number
}

/**
 * Returns where forms are in a text, in order, overlapping ones as one: as they
 * are, and as JSON, URLs and XML write them, one inside the other, as a receiver
 * does that quotes a request.
 */
function findForms(text: string, forms: Index, pieces = false): Place[] {
  const found: Place[] = []
  const texts: Decoded[] = [asItIs(text)]
  for (const one of texts) {
    for (const { at, length } of occurrences(one.text, forms, pieces))
      found.push({ from: one.placeOf(at), to: one.placeOf(at + length) })
    if (!ESCAPE.test(one.text)) continue
    for (const encoding of [JSON_ESCAPES, URL_ESCAPES, XML_ESCAPES]) {
      const isMost =
        texts.length === MAX_DECODED ||
        texts.length * one.text.length > MAX_CHARACTERS
      if (isMost || !one.text.includes(encoding.sign)) continue
      const next = decoded(one, encoding, pieces)
      if (!texts.some(other => other.text === next.text)) texts.push(next)
    }
  }
  if (found.length < 2) return found
  const places: Place[] = []
  for (const place of found.sort((one, other) => one.from - other.from)) {
    const last = places.at(-1)
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to)
    else places.push(place)
  }
  return places
}

function asItIs(text: string): Decoded {
  return { text, placeOf: at => at }
}

/** Returns a text with its escapes decoded; with `pieces` without cut ones. */
function decoded(
  one: Decoded,
  { pattern, decode }: Escapes,
  pieces = false
): Decoded {
  // Where each escape ends: in the new text, and in the given one.
  const ends = [0]
  const before = [0]
  let shorter = 0
  const text = one.text.replace(pattern, (code, whole, at: number) => {
    if (whole === undefined && !pieces) return code
    const made = whole === undefined ? '' : decode(code)
    const end = at + code.length
    shorter += code.length - made.length
    before.push(end)
    ends.push(end - shorter)
    return made
  })
  const placeOf = (at: number) => {
    let last = 0
    let over = ends.length
    while (over - last > 1) {
      const middle = (last + over) >> 1
      if ((ends[middle] ?? 0) <= at) last = middle
      else over = middle
    }
    return one.placeOf(at - (ends[last] ?? 0) + (before[last] ?? 0))
  }
  return { text, placeOf }
}

/** Returns where a text is or may be cut, from a place on. */
function nextCut(text: string, from: number): number {
  CUT_MARK.lastIndex = from
  return CUT_MARK.exec(text)?.index ?? text.length
}

/** Returns how much of a form is at a place, up to a cut, 0 for none. */
function pieceLength(
  text: string,
  at: number,
  first: number,
  forms: readonly string[]
): number {
  let length = 0
  const isPiece = (end: number) =>
    forms.some(form => form.startsWith(text.slice(at, end)))
  for (let end = first; isPiece(end); end = nextCut(text, end + 1)) {
    const least = end < text.length ? KEY_LENGTH : CUT_LENGTH
    if (end - at >= least) length = end - at
    // A form may hold a mark.
    if (end === text.length || !isPiece(end + 1)) break
  }
  return length
}

/** True when the name of a header says that its value is secret. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name)
}

/** Returns headers with `***` as the values of those with a sensitive name. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSensitive(name) ? REDACTED : value
    ])
  )
}

/**
 * Returns those of a secret and its lines, without their indent, that are long
 * enough to hide. A blank secret has none.
 */
function secretLines(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  return [...new Set([secret, ...lines])].filter(
    line => line.trim() !== '' && isMaskable(line)
  )
}

/** Returns every form of a secret and of its lines that is searched for. */
function secretForms(secret: string): string[] {
  return [...new Set(secretLines(secret).flatMap(formsOf))]
}

/**
 * Returns a text as it is, as a form, a callback or a header has it, as filters
 * write it, and in base64.
 */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const xml = ENCODINGS.xml(text)
  // What cannot be encoded becomes U+FFFD: half a surrogate pair, in XML others.
  const both = [text, bytes.toString()]
  return [
    ...both,
    ...both.map(one => one.replaceAll(' ', '+')),
    cleanText(text),
    // As a header that a receiver repeats.
    bytes.toString('latin1'),
    ENCODINGS.json(text).slice(1, -1),
    ENCODINGS.url(text),
    xml,
    xml.includes('\ufffd') ? decoded(asItIs(xml), XML_ESCAPES).text : xml,
    ENCODINGS.slack(text),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url')
  ]
}
