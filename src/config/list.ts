import * as v from 'valibot'
import { either, kind } from './strict.ts'

/** oneOrMore reads one item or a list of them, always as a list. */
export function oneOrMore<I, O>(item: v.GenericSchema<I, O>, message: string) {
  const list = v.pipe(
    v.array(item, kind(message)),
    v.minLength(1, `${message}; the list is empty`)
  )
  const one = v.pipe(
    item,
    v.transform(value => [value])
  )
  return either(Array.isArray, list, one)
}

/** NONE stands for a list that was left out; one that is empty is a slip. */
const NONE: [] = []

/** noneOrMore is oneOrMore that may be left out: then it is empty. */
export function noneOrMore<I, O>(item: v.GenericSchema<I, O>, message: string) {
  const list = oneOrMore(item, message)
  const known: typeof list = {
    ...list,
    '~run': (dataset, config) =>
      dataset.value === NONE
        ? { typed: true, value: [] }
        : list['~run'](dataset, config)
  }
  return v.optional(known, NONE)
}
