import * as v from 'valibot'
import { isMapping, ownValue } from '../../lib/json.ts'
import { oddSpace } from '../yaml-hints.ts'
import { closestKey } from './keys.ts'

const EXAMPLE_KEYS = 3

/** Messages for misplaced keys and for missing ones. */
interface Hints {
  /** Keys that mean something elsewhere. */
  misplaced?: Readonly<Record<string, string>>
  /** Keys that belong into the value of another key, by that key. */
  inside?: Readonly<Record<string, readonly string[]>>
  /** What to write for a key that must be here. */
  missing?: Readonly<Record<string, string>>
}

/**
 * A mapping whose unknown keys are errors that suggest a known key, which is
 * also the issue's `expected` where that key is missing or empty. The input
 * itself is checked, since `v.looseObject` skips keys such as `constructor`.
 */
export function strict<const Entries extends v.ObjectEntries>(
  entries: Entries,
  { misplaced = {}, inside = {}, missing = {} }: Hints = {}
): v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<Entries, undefined>>,
  v.InferOutput<v.StrictObjectSchema<Entries, undefined>>
> {
  const known = Object.keys(entries)
  const object = v.object(entries, ({ expected }) => {
    const key = expected?.slice(1, -1) ?? ''
    return `is missing; write ${own(missing, key) ?? `${key}: ...`}`
  })
  const required = known.filter(key => entries[key]?.type !== 'optional')
  const example = (required.length > 0 ? required : known)
    .slice(0, EXAMPLE_KEYS)
    .map(key => `${key}: ...`)
    .join(', ')
  const none = v.never(issue => {
    const { input } = issue
    const fault = typeof input === 'string' ? unspaced(input) : null
    return fault ?? typeError(`must be a mapping, as {${example}}`)(issue)
  })
  return v.lazy(input => {
    if (input === undefined) return v.strictObject(entries)
    if (!isMapping(input)) return none
    const unknown = Object.keys(input).filter(key => !known.includes(key))
    if (unknown.length === 0) return object
    return v.pipe(
      object,
      v.rawCheck(({ addIssue }) => {
        const owners = new Set<string>()
        for (const key of unknown) {
          const owner = known.find(one => own(inside, one)?.includes(key))
          // One error for all keys that lack the line of their owner.
          if (owner !== undefined && owners.has(owner)) continue
          if (owner !== undefined) owners.add(owner)
          const meant = owner ?? closestKey(key, known)
          addIssue({
            message: own(misplaced, key) ?? unknownKey(key, meant, known),
            path: [placeOf(input, key)],
            expected: absentKey(input, key, meant, owner)
          })
        }
      })
    )
  })
}

/**
 * A mapping with keys of the user's own choice, `__proto__` among them.
 * `fault` returns what is wrong with a key, or null.
 */
export function mapping<T extends v.GenericSchema>(
  value: T,
  fault: (key: string) => string | null,
  message: string
): v.GenericSchema<
  Record<string, v.InferInput<T>>,
  Record<string, v.InferOutput<T>>
> {
  return v.pipe(
    v.custom<Record<string, v.InferInput<T>>>(isMapping, typeError(message)),
    v.rawTransform(({ dataset, addIssue }) => {
      const input = dataset.value
      const all = Object.entries(input).map(([key, item]) => {
        const place = placeOf(input, key)
        const result = v.safeParse(value, item)
        for (const issue of result.issues ?? [])
          addIssue({
            message: issue.message,
            path: [place, ...(issue.path ?? [])]
          })
        const wrong = fault(key)
        if (wrong !== null) addIssue({ message: wrong, path: [place] })
        return [key, result.output]
      })
      // Unlike assignment, this makes an own property of `__proto__` too.
      return Object.fromEntries(all)
    })
  )
}

/**
 * A union that picks one of two schemas by the value, so that only the errors
 * of that schema are reported.
 */
export function either<I1, O1, I2, O2>(
  isFirst: (input: unknown) => boolean,
  first: v.GenericSchema<I1, O1>,
  second: v.GenericSchema<I2, O2>
): v.GenericSchema<I1 | I2, O1 | O2> {
  return v.lazy((input): v.GenericSchema<I1 | I2, O1 | O2> => {
    // No YAML is undefined: only scripts/schema.ts asks for both.
    if (input === undefined) return v.union([first, second])
    return isFirst(input) ? first : second
  })
}

/** Returns a message that ends with the kind of thing found, never with its value. */
export function typeError(message: string) {
  return ({ input }: v.BaseIssue<unknown>) => {
    if (input === null || input === undefined) return `${message}; it is empty`
    if (Array.isArray(input)) return `${message}, not a list`
    const [odd = null] = isMapping(input)
      ? Object.keys(input).flatMap(oddKey)
      : []
    if (odd !== null) return odd
    return `${message}, not a ${isMapping(input) ? 'mapping' : typeof input}`
  }
}

/** With another kind of space after its dash, a list item is a mapping. */
function oddKey(key: string): string[] {
  const message = key.startsWith('-') ? oddSpace(key) : null
  return message === null ? [] : [message]
}

function unknownKey(
  key: string,
  meant: string | null,
  known: readonly string[]
): string {
  if (key === '<<')
    return 'is not read: merge keys are not part of YAML 1.2; write the keys out'
  const fault = oddSpace(key) ?? unspaced(key)
  if (fault !== null) return fault
  return meant === null
    ? `unknown key; write one of ${known.join(', ')}`
    : `unknown key; did you mean ${meant}?`
}

/** Returns what is wrong with `url:https://...`, else null. */
function unspaced(text: string): string | null {
  return /^[A-Za-z_]+:(?!\/\/)/.test(text)
    ? 'lacks a space after its colon; write key: value'
    : null
}

function own<T>(
  words: Readonly<Record<string, T>>,
  key: string
): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}

/**
 * Returns the key that is meant if it is missing, empty, or has a text in place
 * of the keys next to it. If it has other keys, returns the path of `key`
 * within it.
 */
function absentKey(
  input: object,
  key: string,
  meant: string | null,
  owner: string | undefined
): string | undefined {
  if (meant === null) return undefined
  const value = ownValue(input, meant)
  if (value === undefined || value === null) return meant
  if (owner === undefined) return undefined
  return typeof value === 'object' ? `${owner}.${key}` : owner
}

function placeOf(input: object, key: string): v.IssuePathItem {
  return {
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: Reflect.get(input, key)
  }
}
