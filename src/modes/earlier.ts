import type { Earlier } from '../callback/chain.ts'
import { verdictIn } from '../callback/verdict.ts'
import type { Chain } from '../config/chain.ts'
import type { Board } from './board.ts'

/**
 * readEarlier answers the links before `index` that other runs have brought
 * to success, by the statuses that show them. Throws ApiError.
 */
export async function readEarlier(
  { webhooks }: Pick<Chain, 'webhooks'>,
  index: number,
  board: Pick<Board, 'statuses' | 'contextOf'>
): Promise<Earlier[]> {
  const earlier: Earlier[] = []
  for (const { name, enabled } of webhooks.slice(0, index)) {
    if (!enabled) continue
    const list = await board.statuses.list(board.contextOf(name))
    const [newest] = list
    const callback = newest ? verdictIn(newest) : null
    if (callback?.state !== 'success') continue
    const sent = list.find(({ state }) => state === 'pending')
    earlier.push({
      name,
      callback,
      attempts: 1,
      started: sent?.created ?? null,
      completed: newest?.created ?? null
    })
  }
  return earlier
}
