import { constantTimeEqual } from '../delivery/same.ts'

/** BASE is where FlexDeploy listens, too. */
export const BASE = '/webhooks/v1/'

/** TOKEN is a token that can stand in the path. */
export const TOKEN = /^[A-Za-z0-9_-]{16,200}$/

const BEHIND_BASE = /^\/webhooks\/v1(?:\/(.*))?$/s
const WITH_TOKEN = /^\/*t\/+([^/]*)(?:\/(.*))?$/s

/** Address is what a listener's path says. */
export interface Address {
  uri: string
  /** tokened claims that the path has the token. */
  tokened: boolean
}

/**
 * addressOf answers the address in a request's path, null where nothing
 * listens. What stands behind `t/` is a token's place whether there is one or
 * not, so that no token is ever taken for a uri.
 */
export function addressOf(path: string, token: string | null): Address | null {
  const [whole, behind = ''] = BEHIND_BASE.exec(path) ?? []
  if (whole === undefined) return null
  const [tokened, given = '', rest = ''] = WITH_TOKEN.exec(behind) ?? []
  if (tokened === undefined) return { uri: uriOf(behind), tokened: false }
  return token !== null && constantTimeEqual(given, token)
    ? { uri: uriOf(rest), tokened: true }
    : null
}

/** uriOf answers a path without slashes at either end, decoded but for `/`. */
export function uriOf(path: string): string {
  const bare = trimmed(path)
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}

/** trimmed answers a uri without slashes at either end. */
export function trimmed(uri: string): string {
  let from = 0
  let to = uri.length
  while (uri[from] === '/') from += 1
  while (to > from && uri[to - 1] === '/') to -= 1
  return uri.slice(from, to)
}
