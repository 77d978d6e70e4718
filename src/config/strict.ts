import * as v from 'valibot'
import { meant } from './aliases.ts'
import { isMapping } from './raw.ts'
import { oddSpace } from './space.ts'

/** Hints are what to say of keys that are here in the wrong, or are not. */
interface Hints {
  /** misplaced are keys that mean something elsewhere. */
  misplaced?: Readonly<Record<string, string>>
  /** missing says what to write for a key that must be here. */
  missing?: Readonly<Record<string, string>>
}

/**
 * strict is a mapping whose unknown keys are errors, each with what was
 * probably meant. Keys that valibot itself would pass over, as `constructor`,
 * are no exception.
 */
export function strict<const Entries extends v.ObjectEntries>(
  entries: Entries,
  { misplaced = {}, missing = {} }: Hints = {}
): v.StrictObjectSchema<Entries, undefined> {
  const known = Object.keys(entries)
  const object = v.object(entries, ({ expected }) => {
    const key = expected?.slice(1, -1) ?? ''
    return `is missing; write ${own(missing, key) ?? `${key}: ...`}`
  })
  const none = v.never(issue => {
    const { input } = issue
    const fault = typeof input === 'string' ? unspaced(input) : null
    return fault ?? kind('must be a mapping of keys to values')(issue)
  })
  return {
    ...v.strictObject(entries),
    '~run'(dataset, config) {
      const input: unknown = dataset.value
      if (!isMapping(input)) return none['~run'](dataset, config)
      const result = object['~run'](dataset, config)
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue
        const message = own(misplaced, key) ?? unknownKey(key, known)
        v._addIssue(v.never(message), 'key', result, config, {
          path: [placeOf(input, key)]
        })
      }
      return result
    }
  }
}

/**
 * mapping has keys of the user's own choice. `fault` answers what is wrong
 * with a key, or null.
 */
export function mapping<T extends v.GenericSchema>(
  value: T,
  fault: (key: string) => string | null,
  message: string
): v.GenericSchema<
  Record<string, v.InferInput<T>>,
  Record<string, v.InferOutput<T>>
> {
  const none = v.never(kind(message))
  return {
    ...v.record(v.string(), value),
    '~run'(dataset, config) {
      const input: unknown = dataset.value
      if (!isMapping(input)) return none['~run'](dataset, config)
      const all: [string, v.InferOutput<T>][] = []
      const issues: v.BaseIssue<unknown>[] = []
      for (const [key, item] of Object.entries(input)) {
        const place = placeOf(input, key)
        const result: v.OutputDataset<unknown, v.BaseIssue<unknown>> = value[
          '~run'
        ]({ value: item }, config)
        const wrong = fault(key)
        if (wrong !== null) v._addIssue(v.never(wrong), 'key', result, config)
        for (const issue of result.issues ?? [])
          issues.push({ ...issue, path: [place, ...(issue.path ?? [])] })
        all.push([key, result.value])
      }
      // Unlike assignment, this makes an own property of `__proto__` too.
      const output = Object.fromEntries(all)
      const [first, ...rest] = issues
      return first
        ? { typed: false, value: output, issues: [first, ...rest] }
        : { typed: true, value: output }
    }
  }
}

/**
 * either is a union that knows by the value which of the two it is meant to
 * be, so that its errors are those of that one.
 */
export function either<I1, O1, I2, O2>(
  isFirst: (input: unknown) => boolean,
  first: v.GenericSchema<I1, O1>,
  second: v.GenericSchema<I2, O2>
): v.GenericSchema<I1 | I2, O1 | O2> {
  return {
    ...v.union([first, second]),
    '~run': (dataset, config) =>
      (isFirst(dataset.value) ? first : second)['~run'](dataset, config)
  }
}

/** kind ends a message with the kind of thing found, never with its value. */
export function kind(message: string) {
  return ({ input }: v.BaseIssue<unknown>) => {
    if (input === null || input === undefined) return `${message}; it is empty`
    if (Array.isArray(input)) return `${message}, not a list`
    return `${message}, not a ${isMapping(input) ? 'mapping' : typeof input}`
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  if (key === '<<')
    return 'is not read: merge keys are no part of YAML 1.2; write the keys out'
  const fault = oddSpace(key) ?? unspaced(key)
  if (fault !== null) return fault
  const close = meant(key, known)
  return close
    ? `is no key here; did you mean ${close}?`
    : `is no key here; write one of ${known.join(', ')}`
}

/** unspaced answers what is wrong with `url:https://...`, else null. */
function unspaced(text: string): string | null {
  return /^[A-Za-z_]+:(?!\/\/)/.test(text)
    ? 'lacks a space after its colon; write key: value'
    : null
}

function own(
  words: Readonly<Record<string, string>>,
  key: string
): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
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
