import * as v from 'valibot'
import { parsePath } from '../callback/path.ts'
import { parseStatusCodes, type StatusCodes } from '../http/status-codes.ts'
import { parseDuration } from './duration.ts'
import { checkGlob } from './glob.ts'
import { oneOrMore } from './list.ts'
import { nearest } from './nearest.ts'
import { kind } from './strict.ts'

const LONGEST = 60
const YES = ['yes', 'on', 'true', 'y', '1']
const NO = ['no', 'off', 'false', 'n', '0']

/** received ends a message with what was found instead, at most 60 letters. */
export function received(message: string) {
  return (issue: v.BaseIssue<unknown>) =>
    typeof issue.input === 'object'
      ? kind(message)(issue)
      : `${message}, not ${cut(issue.received)}`
}

/** text may hold a secret, so no message quotes it. */
export const text = v.string(kind('must be a text in quotes'))

/** word is a text that is no template and not empty. */
export const word = v.pipe(
  v.string(received('must be a text')),
  v.nonEmpty('is empty; write a text, or leave the key out'),
  v.check(isPlain, 'holds ${...}, which means nothing here; write it out')
)

/** label is a word that fits on one line of a log. */
export const label = v.pipe(
  word,
  v.maxLength(100, 'is longer than 100 characters; write a shorter one'),
  v.check(
    value => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.trim() === value,
    'must be one line without spaces around it; write it so'
  )
)

/** place is a path into JSON. */
export const place = v.pipe(
  word,
  v.rawCheck(({ dataset, addIssue }) => {
    const parsed = dataset.typed ? parsePath(dataset.value) : null
    if (parsed?.kind === 'error') addIssue({ message: parsed.message })
  })
)

/** flag is a boolean and nothing that merely looks like one. */
export const flag = v.boolean(issue => {
  const given = String(issue.input).toLowerCase()
  const cure = YES.includes(given)
    ? 'true'
    : NO.includes(given)
      ? 'false'
      : null
  const message = received('must be true or false')(issue)
  return cure === null ? message : `${message}; write ${cure} without quotes`
})

/** choice is one of a few words. */
export function choice<const T extends readonly string[]>(words: T) {
  return v.picklist(words, issue => {
    const all = words.join(', ')
    if (typeof issue.input !== 'string')
      return received(`must be one of ${all}`)(issue)
    const close = nearest(issue.input, words)
    return `${cut(issue.received)} is not known here; write ${close ?? `one of ${all}`}`
  })
}

const textOrNumber = (message: string) =>
  v.union([v.string(), v.number()], received(message))

/** duration is a time in milliseconds, given as `30s`, `10m`, `1h`, seconds. */
export const duration = v.pipe(
  textOrNumber('must be a time such as 30s'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const ms = parseDuration(dataset.value)
    if (ms !== null) return ms
    addIssue({
      message: `${cut(JSON.stringify(dataset.value))} is no time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`
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

/** codes is the set of status codes that count as success. */
export const codes = v.pipe(
  oneOrMore(code, 'must be codes such as 302, 2xx or 200-206'),
  v.transform((all): StatusCodes => all.flat())
)

const glob = v.pipe(
  v.string(issue =>
    typeof issue.input === 'number'
      ? `is the number ${issue.input} to YAML; put the pattern in quotes, as "1.10"`
      : received('must be a pattern in quotes, as "release/**"')(issue)
  ),
  v.check(isPlain, 'holds ${...}, which means nothing here; write it out'),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? checkGlob(dataset.value) : null
    if (message !== null) addIssue({ message })
  })
)

/** globs are GitHub's filter patterns, one or a list. */
export const globs = oneOrMore(glob, 'must be a pattern or a list of patterns')

/** scalar is a text, a number or a flag. */
export const scalar = v.union(
  [v.string(), v.number(), v.boolean()],
  received('must be a text, a number, true or false')
)

function isPlain(value: string): boolean {
  return !value.includes('${')
}

function cut(shown: string): string {
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}...` : shown
}
