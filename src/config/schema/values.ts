import * as v from 'valibot'
import { parseStatusCodes, type StatusCodes } from '../../http/status-codes.ts'
import { closestMatch } from '../../lib/closest.ts'
import { checkGlob } from '../../lib/glob.ts'
import { parsePath } from '../../lib/json-path.ts'
import { excerpt } from '../../lib/text.ts'
import { parseDuration } from '../../lib/time.ts'
import { either, mapping, strict, typeError } from './strict.ts'

const YES = ['yes', 'on', 'true', 'y', '1']

const NO = ['no', 'off', 'false', 'n', '0']

/** Returns a message that ends with what was found, at most 60 letters of it. */
export function valueError(message: string) {
  return (issue: v.BaseIssue<unknown>) =>
    typeof issue.input === 'object'
      ? typeError(message)(issue)
      : `${message}, not ${excerpt(issue.received)}`
}

/** A text that may hold a secret, so no message quotes it. */
export const text = v.string(typeError('must be a text in quotes'))

/** A text that is not a template and not empty. */
export const word = v.pipe(
  v.string(valueError('must be a text')),
  v.nonEmpty('is empty; write a text, or leave the key out'),
  v.check(isPlain, 'holds ${...}, which means nothing here; write it out')
)

/** A word that fits on one line of a log. */
export const label = v.pipe(
  word,
  v.maxLength(100, 'is longer than 100 characters; write a shorter one'),
  v.check(
    value => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.trim() === value,
    'must be one line without spaces around it; write it so'
  )
)

/** A path into JSON. */
export const place = pathInto(false)

/** A path into JSON that may lead to any item of a list. */
export const anyPlace = pathInto(true)

function pathInto(takesAny: boolean) {
  return v.pipe(
    word,
    v.rawCheck(({ dataset, addIssue }) => {
      const parsed = dataset.typed ? parsePath(dataset.value, takesAny) : null
      if (parsed?.kind === 'error') addIssue({ message: parsed.message })
    })
  )
}

/** A boolean and nothing that merely looks like one. */
export const flag = v.boolean(issue => {
  const given = issue.received.replaceAll('"', '').toLowerCase()
  const fix = YES.includes(given) ? 'true' : NO.includes(given) ? 'false' : null
  const message = valueError('must be true or false')(issue)
  if (fix === null) return message
  // YAML 1.2 has no yes and no; only a quoted true is a text.
  return `${message}; write ${fix}${given === fix ? ' without quotes' : ''}`
})

/** One of a few words. */
export function choice<const T extends readonly string[]>(words: T) {
  return v.picklist(words, issue => {
    const all = words.join(', ')
    if (typeof issue.input !== 'string')
      return valueError(`must be one of ${all}`)(issue)
    const parts = issue.input.split(/[\s,]+/)
    const close = parts.every(part => words.includes(part))
      ? `[${parts.join(', ')}]`
      : (closestMatch(issue.input, words) ??
        words.find(word => word.endsWith(`_${issue.input}`)))
    return `${excerpt(issue.received)} is not known here; write ${close ?? `one of ${all}`}`
  })
}

const textOrNumber = (message: string) =>
  v.union([v.string(), v.number()], valueError(message))

/** A time in milliseconds, given as `30s`, `10m`, `1h`, seconds. */
export const duration = v.pipe(
  textOrNumber('must be a time such as 30s'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const ms = parseDuration(dataset.value)
    if (ms !== null) return ms
    addIssue({
      message: `${excerpt(JSON.stringify(dataset.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
    })
    return NEVER
  })
)

const code = v.pipe(
  textOrNumber('must be a code such as 302, 2xx or 200-206'),
  v.rawTransform(({ dataset, addIssue, NEVER }): StatusCodes => {
    const parsed = parseStatusCodes([dataset.value])
    if (!('error' in parsed)) return parsed
    addIssue({ message: parsed.error })
    return NEVER
  })
)

/** The set of status codes that count as success. */
export const codes = v.pipe(
  oneOrMore(code, 'must be codes such as 302, 2xx or 200-206'),
  v.transform((all): StatusCodes => all.flat())
)

const glob = v.pipe(
  v.string(issue =>
    typeof issue.input === 'number'
      ? `is the number ${issue.input} to YAML; put the pattern in quotes, as "1.10"`
      : valueError('must be a pattern in quotes, as "release/**"')(issue)
  ),
  v.check(isPlain, 'holds ${...}, which means nothing here; write it out'),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? checkGlob(dataset.value) : null
    if (message !== null) addIssue({ message })
  })
)

/** GitHub's filter patterns, one or a list. */
export const globs = oneOrMore(glob, 'must be a pattern or a list of patterns')

/** A text, a number or a flag. */
export const scalar = v.union(
  [v.string(), v.number(), v.boolean()],
  valueError('must be a text, a number, true or false')
)

/** A text, a number, a flag or null. */
export const scalarOrNull = v.union(
  [v.string(), v.number(), v.boolean(), v.null()],
  valueError('must be a text, a number, true, false or null')
)

function isPlain(value: string): boolean {
  return !value.includes('${')
}

/** Returns a schema of one item or a list of them, which gives a list. */
export function oneOrMore<I, O>(item: v.GenericSchema<I, O>, message: string) {
  const list = v.pipe(
    v.array(item, typeError(message)),
    v.minLength(1, `${message}; the list is empty`)
  )
  const single = v.pipe(
    item,
    v.transform(value => [value])
  )
  return either(Array.isArray, list, single)
}

/** A list that was left out; an empty one is an error. */
const NONE: [] = []

/** The same list, empty where it is left out. */
export function noneOrMore<I, O>(item: v.GenericSchema<I, O>, message: string) {
  const list = oneOrMore(item, message)
  const none = v.pipe(
    v.custom<[]>(() => true),
    v.transform((): O[] => [])
  )
  return v.optional(
    v.lazy(
      (input): v.GenericSchema<I | I[], O[]> => (input === NONE ? none : list)
    ),
    NONE
  )
}

/** What the name of a header is (RFC 9110, 5.6.2: a token). */
export const HEADER = /^[\w!#$%&'*+.^`|~-]+$/

export const NO_HEADER = 'is not a header name; write letters, digits and -'

/** The name of an HTTP header. */
export const headerName = v.pipe(word, v.regex(HEADER, NO_HEADER))

/** The signatures that are known by name. */
export const SCHEMES = [
  'jobserv',
  'github',
  'standard-webhooks',
  'slack',
  'stripe'
] as const

/** The text before a signature or token in its header. */
export const prefix = v.pipe(
  v.string(valueError('must be a text')),
  v.regex(/^[\x20-\x7e]*$/, 'must be plain ASCII on one line; write it so'),
  v.check(isPlain, 'holds ${...}, which means nothing here; write it out')
)

/** A text that may hold `names` as `${...}`, and must hold `required`. */
function textOfNames(names: readonly string[], required: string) {
  const all = names.map(name => `\${${name}}`).join(', ')
  return v.pipe(
    v.string(valueError('must be a text')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const used = [...dataset.value.matchAll(/\$\{([^}]*)\}?/g)]
      const other = used.find(([, name = '']) => !names.includes(name))
      if (other !== undefined)
        addIssue({
          message: `holds ${excerpt(other[0])}, which isn't known here; write ${all}`
        })
      else if (!dataset.value.includes(`\${${required}}`))
        addIssue({
          message: `does not hold \${${required}}; write it where it belongs`
        })
    })
  )
}

const signedText = textOfNames(['id', 'timestamp', 'body'], 'body')

const signatureValue = v.pipe(
  textOfNames(['id', 'timestamp', 'signature'], 'signature'),
  v.regex(/^[\x20-\x7e]*$/, 'must be plain ASCII on one line; write it so')
)

/** A custom scheme. */
export const customSignature = strict(
  {
    algorithm: v.optional(
      choice(['sha1', 'sha256', 'sha384', 'sha512']),
      'sha256'
    ),
    header: headerName,
    prefix: v.optional(prefix, ''),
    encoding: v.optional(choice(['hex', 'base64']), 'hex'),
    signed: v.optional(signedText),
    value: v.optional(signatureValue),
    timestamp_header: v.optional(headerName)
  },
  { missing: { header: 'header: X-Signature' } }
)

/** A scheme's name, or a custom scheme. */
export const signatureSchema = either(
  input => typeof input !== 'object',
  choice(SCHEMES),
  customSignature
)

/** A mapping of header names to what `value` reads. */
export function headersOf<T extends v.GenericSchema>(value: T) {
  return mapping(
    value,
    name => (HEADER.test(name) && name !== '__proto__' ? null : NO_HEADER),
    'must be a mapping of header names to values'
  )
}

const NO_PARAMETER = 'is not a name of a query parameter; write one'

/** A mapping of query parameters to what `value` reads. */
export function queryOf<T extends v.GenericSchema>(value: T) {
  return mapping(
    value,
    name => (name === '' || name === '__proto__' ? NO_PARAMETER : null),
    'must be a mapping of query parameters to values'
  )
}

/** The name of one secret. */
export const secretName = v.pipe(
  v.string(valueError('must be a name of the secrets input')),
  v.regex(
    /^[A-Za-z0-9_-]+$/,
    'is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret'
  )
)

/** The names of the secrets to sign with, the newest first. */
export const secretNames = noneOrMore(
  secretName,
  'must be a name of the secrets input, or a list of them'
)
