import { ApiError } from '../github/errors.ts'
import { VERSION } from '../version.ts'

/** GitHub's API at GITHUB_API_URL, as GITHUB_TOKEN or GH_TOKEN may read it. */
interface ApiReader {
  /** Returns the URL of a path, such as `/repos/acme/lmp/actions/runs`. */
  url(path: string): string
  /** Returns the response, whatever its status. Without one, throws an ApiError. */
  get(path: string, accept: string): Promise<Response>
}

/** What a message says where `apiReader` returns null. */
export const NO_TOKEN = 'neither GITHUB_TOKEN nor GH_TOKEN is set'

/** Returns a reader of the API, null where no token is set. */
export function apiReader(
  env: Readonly<Record<string, string | undefined>>
): ApiReader | null {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN
  if (!token) return null
  const base = (env.GITHUB_API_URL || 'https://api.github.com').replace(
    /\/+$/,
    ''
  )
  const url = (path: string) => base + path
  return {
    url,
    get: (path, accept) =>
      fetch(url(path), {
        headers: {
          accept,
          authorization: `Bearer ${token}`,
          'user-agent': `webhook-action/${VERSION}`
        }
      }).catch(error => {
        const cause = error instanceof Error ? error.cause : undefined
        const why = cause instanceof Error ? cause.message : error
        throw new ApiError(
          `GET ${url(path)} got no response: ${why}; check the network and GITHUB_API_URL`,
          null
        )
      })
  }
}
