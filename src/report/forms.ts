import { cleanText } from '../callback/text.ts'
import { plain } from './plain.ts'

/**
 * derivedForms answers every text that gives a value away: the value, its
 * reverse, its lines, what is shown of it as foreign text, the key that
 * `whsec_` stands before, and each of these as JSON, URL (twice too), XML, hex,
 * base64 and base64url write them, also inside a longer base64 text. Values
 * under 4 characters, and blank ones, have none: hiding them would hide the log.
 */
export function derivedForms(value: string): string[] {
  const forms = new Set<string>()
  for (const part of parts(value)) {
    for (const form of encodings(part)) forms.add(form)
    for (const form of keyForms(part)) forms.add(form)
  }
  return [...forms].filter(
    form => form.length >= MIN_LENGTH && form.trim() !== ''
  )
}

const MIN_LENGTH = 4

function parts(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).map(line => line.trim())
  return [value, ...lines].filter(
    part => part.trim() !== '' && [...part].length >= MIN_LENGTH
  )
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  return [
    value,
    [...value].reverse().join(''),
    hex,
    hex.toUpperCase(),
    ...shownForms(value),
    ...jsonForms(value),
    ...urlForms(bytes.toString()),
    ...xmlForms(value),
    ...base64Forms(bytes)
  ]
}

/** shownForms have in place of unsafe characters what is shown for them. */
function shownForms(value: string): string[] {
  const clean = cleanText(value)
  return [clean, plain(clean, Infinity), plain(value, Infinity)]
}

/** keyForms are of the bytes that a standard-webhooks key is base64 of. */
function keyForms(value: string): string[] {
  const [, key] = /^whsec_(.+)$/.exec(value) ?? []
  if (key === undefined) return []
  const bytes = Buffer.from(key, 'base64')
  const hex = bytes.toString('hex')
  return [...encodings(key), hex, hex.toUpperCase(), ...base64Forms(bytes)]
}

/** jsonForms also has what PHP, Python, Go and .NET write, and JSON in JSON. */
function jsonForms(value: string): string[] {
  const plain = jsonInner(value)
  const once = [
    plain,
    plain.replaceAll('/', '\\/'),
    plain.replace(/[<>&]/g, unicodeEscape),
    plain.replaceAll('\\"', '\\u0022').replace(/[<>&'+`]/g, unicodeEscape)
  ]
  const ascii = once.map(text => text.replace(/[^ -~]/g, unicodeEscape))
  const all = [...once, ...ascii]
  return [...all, ...all.map(jsonInner)].flatMap(text => [
    text,
    upperUnicodeEscapes(text)
  ])
}

function jsonInner(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function upperUnicodeEscapes(text: string): string {
  return text.replace(
    /\\u([0-9a-f]{4})/g,
    (_, code) => `\\u${code.toUpperCase()}`
  )
}

function urlForms(value: string): string[] {
  const component = encodeURIComponent(value)
  const strict = component.replace(/[!'()*~]/g, percentEscape)
  const unreserved = strict.replaceAll('%7E', '~')
  const form = new URLSearchParams([['', value]]).toString().slice(1)
  const all = [
    component,
    strict,
    unreserved,
    component.replaceAll('%20', '+'),
    strict.replaceAll('%20', '+'),
    unreserved.replaceAll('%20', '+'),
    form,
    encodeURI(value),
    unreserved.replaceAll('%2F', '/'),
    component.replaceAll('%2F', '/')
  ]
  const twice = all.map(encodeURIComponent)
  const bytes = [...Buffer.from(value)].map(hexEscape).join('')
  const once = [...all, ...twice, bytes]
  return [...once, ...once.map(lowerPercentEscapes)]
}

function percentEscape(char: string): string {
  return hexEscape(char.charCodeAt(0))
}

function hexEscape(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function lowerPercentEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
}

function xmlForms(value: string): string[] {
  const text = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  const quoted = text.replaceAll('"', '&quot;')
  return [
    text,
    quoted,
    quoted.replaceAll("'", '&apos;'),
    quoted.replaceAll("'", '&#39;'),
    quoted.replaceAll("'", '&#x27;'),
    text.replaceAll('"', '&#34;').replaceAll("'", '&#39;')
  ]
}

/**
 * base64Forms has the whole text and, for each of the three places a value
 * can begin in a longer one, the characters that depend on nothing else.
 */
function base64Forms(bytes: Buffer): string[] {
  const inside = [0, 1, 2].map(offset => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const from = Math.ceil((offset * 8) / 6)
    const to = Math.floor(((offset + bytes.length) * 8) / 6)
    return text.slice(from, to)
  })
  const padded = bytes.toString('base64')
  const all = [padded, padded.replace(/=+$/, ''), ...inside]
  return [...all, ...all.map(text => text.replace(/[+/]/g, urlSafe))]
}

function urlSafe(char: string): string {
  return char === '+' ? '-' : '_'
}
