import type { Finding } from './finding.ts'
import { at, oneOrMoreAt } from './raw.ts'

const LISTS = ['success', 'failure', 'pending'] as const

/** checkFormat answers values of a callback's format that mean two things. */
export function checkFormat(format: unknown): Finding[] {
  const state = at(format, 'state')
  const meanings = new Map<unknown, string>()
  return LISTS.flatMap(list =>
    oneOrMoreAt(state, list).flatMap(value => {
      const meaning = meanings.get(value) ?? list
      meanings.set(value, meaning)
      const message = `holds ${JSON.stringify(value)}, which is in ${meaning} too; keep it in one of the two`
      return meaning === list ? [] : [{ path: ['state', list], message }]
    })
  )
}
