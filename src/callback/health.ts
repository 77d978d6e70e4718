import type { Answer, Head } from './listener.ts'

/**
 * healthOf answers what is told at `/healthz`, where tunnels and ingresses ask
 * whether the listener is there; null for any other path.
 */
export function healthOf({ path, method }: Head): Answer | null {
  if (path !== '/healthz') return null
  if (method === 'GET' || method === 'HEAD')
    return { status: 200, body: { ok: true } }
  const body = { accepted: false, errors: [], message: 'Ask with GET.' }
  return { status: 405, headers: { allow: 'GET, HEAD' }, body }
}
