import type { ApiState } from './api.ts'
import type { Json } from './github.ts'
import type { Question } from './reply.ts'

/**
 * cutPage answers the page that the query asks for and its `link` header, as
 * GitHub's paging does: `per_page` up to 100 (Gitea: `limit` up to 50).
 */
export function cutPage(
  state: ApiState,
  { request }: Question,
  items: Json[]
): { page: Json[]; headers: Record<string, string> } {
  const [name, most] =
    state.forge === 'gitea' ? ['limit', 50] : ['per_page', 100]
  const asked = Number(request.query.get(name) ?? 30)
  const size = asked >= 1 ? Math.min(Math.floor(asked), Number(most)) : 30
  const number = Math.max(1, Number(request.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (page: number, rel: string) => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(page))
    const host = request.headers.host ?? ''
    return `<http://${host}${request.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : [])
  ]
  return {
    page: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {}
  }
}
