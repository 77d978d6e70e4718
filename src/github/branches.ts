import { ownValue } from '../lib/json.ts'
import type { Api } from './client.ts'
import { ApiError } from './errors.ts'

/**
 * Returns whether a branch contains a commit. Throws an ApiError where the API
 * cannot say so, which is also where there is no such branch or commit.
 */
export async function branchContains(
  api: Api,
  { repository, branch, sha }: Record<'repository' | 'branch' | 'sha', string>
): Promise<boolean> {
  const path = `/repos/${repository}/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`
  const { status, json } = await api.get(path)
  if (status === 404)
    throw new ApiError(
      `GET ${path} was answered 404: there is no branch "${branch}" or no commit ${sha} that this token can read`,
      status
    )
  const found = ownValue(json, 'status')
  return found === 'behind' || found === 'identical'
}
