import type { Redact } from '../lib/text.ts'
import { ENCODINGS } from '../templates/render.ts'
import type { ReplaceSecrets, Segment } from '../templates/store.ts'

/** Knows the secrets of this step and hides them in texts. */
interface Redactor {
  /**
   * Makes a secret known. Returns what the runner is to mask, the secret and
   * its lines; nothing when the secret was known.
   */
  add(secret: string): readonly string[]
  /** Replaces every form of every secret. */
  redact: Redact
  /** Returns a text in parts: in turn plain, also if empty, and what is hidden. */
  split(text: string): string[]
}

/** What is shown in place of a secret. */
export const REDACTED = '***'

const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i

/** The shortest piece of a secret that counts at the end of a text. */
const CUT = 16

/** What our texts end with where they were cut, also in a URL. */
const CUT_MARK = /…|\.{3}|%(?:25)*E2%(?:25)*80%(?:25)*A6/g

/**
 * The shortest value that becomes a placeholder where no template names it, in
 * characters. A shorter one can be a word, such as the name of a branch.
 */
const MIN_PLACEHOLDER = 16

/**
 * Returns a redactor that knows nothing yet. Where forms overlap in a text, all
 * that they cover becomes one `***`. Texts come cut, so the beginning of a form
 * becomes `***` too: 4 characters or more before `…` or `...`, 16 or more at the
 * end of the text.
 */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  const forms = createIndex()

  const split = (text: string): string[] => {
    const parts: string[] = []
    let done = 0
    let from = -1
    let to = -1
    const addParts = () => {
      parts.push(text.slice(done, from), text.slice(from, to))
      done = to
    }
    for (const { at, length } of occurrences(text, forms, true)) {
      if (at >= to) {
        if (from >= 0) addParts()
        from = at
      }
      to = Math.max(to, at + length)
    }
    if (from >= 0) addParts()
    return [...parts, text.slice(done)]
  }

  return {
    add(secret) {
      if (secrets.has(secret)) return []
      secrets.add(secret)
      for (const form of secretForms(secret)) forms.add(form)
      return secretLines(secret)
    },
    split,
    redact: text =>
      split(text)
        .map((part, index) => (index % 2 === 0 ? part : REDACTED))
        .join('')
  }
}

/**
 * Returns how named secrets are taken out of a text: each value, as it is or
 * as a filter writes it, becomes the `${secrets.NAME}` that renders to it. The
 * longest counts. Values of fewer than `minLength` characters stay.
 */
export function createPlaceholders(
  secrets: ReadonlyMap<string, string>,
  minLength = MIN_PLACEHOLDER
): ReplaceSecrets {
  const placeholders = new Map<string, string>()
  const add = (form: string, placeholder: string) => {
    if (!placeholders.has(form)) placeholders.set(form, placeholder)
  }
  for (const [name, value] of secrets) {
    if ([...value.trim()].length < minLength) continue
    add(value, `\${secrets.${name}}`)
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
    for (const { at, length } of occurrences(text, forms)) {
      if (at < done) continue
      addText(at)
      done = at + length
      const placeholder = placeholders.get(text.slice(at, done)) ?? ''
      segments.push({ kind: 'placeholder', placeholder })
    }
    addText(text.length)
    return segments
  }
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
  pieces = false
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
    const least = end < text.length ? KEY_LENGTH : CUT
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

/** Values with fewer characters are not hidden: that would hide the log. */
const MIN_LENGTH = 4

/**
 * Returns a secret and its lines without their indent, each of 4 characters or
 * more. A blank secret has none.
 */
function secretLines(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  return [...new Set([secret, ...lines])].filter(
    line => line.trim() !== '' && [...line].length >= MIN_LENGTH
  )
}

/**
 * Returns every text in which a secret is hidden: the secret and its lines, as
 * they are, in JSON, in a URL, as a filter writes them, and in base64.
 */
function secretForms(secret: string): string[] {
  return [...new Set(secretLines(secret).flatMap(formsOf))]
}

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const json = JSON.stringify(text).slice(1, -1)
  return [
    text,
    json,
    json.replaceAll('/', '\\/'),
    // Half a surrogate pair becomes U+FFFD, which can be encoded.
    encodeURIComponent(bytes.toString()),
    new URLSearchParams([['', text]]).toString().slice(1),
    ENCODINGS.url(text),
    ENCODINGS.xml(text),
    ENCODINGS.slack(text),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url')
  ]
}
