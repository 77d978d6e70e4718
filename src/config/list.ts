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

/** NONE stands for a list that was left out; one that is empty is an error. */
const NONE: [] = []

/** noneOrMore is oneOrMore that may be left out: then it is empty. */
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
