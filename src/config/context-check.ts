import { fitText } from '../callback/status.ts'
import type { Finding } from './finding.ts'
import { at, listAt } from './raw.ts'

/** Shown is a link that a commit status shows, or reports. */
interface Shown {
  chain: string
  link: string
  path: Finding['path']
}

/**
 * checkContexts answers the links whose commit status is that of another one:
 * a status's context knows no case, and no character beyond U+FFFF.
 */
export function checkContexts(data: unknown): Finding[] {
  const taken = new Map<string, Shown>()
  return listAt(data, 'chains').flatMap((chain, index) =>
    shownOf(chain, ['chains', index]).flatMap(shown => {
      const context = fitText(`${shown.chain}/${shown.link}`).toLowerCase()
      const other = taken.get(context) ?? shown
      taken.set(context, other)
      if (other.chain === shown.chain && other.link === shown.link) return []
      const of = other.chain === shown.chain ? '' : ` of chain "${other.chain}"`
      const message = `"${shown.link}" has the same commit status as "${other.link}"${of}, since case and characters beyond U+FFFF do not count there; write another one`
      return [{ path: shown.path, message }]
    })
  )
}

/** shownOf has all links of a chain that hands over, else those by status. */
function shownOf(chain: unknown, path: Finding['path']): Shown[] {
  const name = at(chain, 'name')
  const enabled = [...listAt(chain, 'webhooks').entries()].filter(
    ([, link]) => at(link, 'enabled') !== false
  )
  const via = (link: unknown) => at(at(link, 'callback'), 'via')
  const handsOver = enabled.some(([, link]) => via(link) === 'event')
  return enabled.flatMap(([index, link]) => {
    const own = at(link, 'name')
    const isShown = handsOver || via(link) === 'status'
    return isShown && typeof name === 'string' && typeof own === 'string'
      ? [{ chain: name, link: own, path: [...path, 'webhooks', index, 'name'] }]
      : []
  })
}
