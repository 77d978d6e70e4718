import { ownValue } from '../lib/json.ts'
import type { Api } from './client.ts'
import { ApiError } from './errors.ts'
import { repositoryParameters } from './repository.ts'

/**
 * Returns whether a branch contains a commit. Throws an ApiError where the API
 * cannot say so, which is also where there is no such branch or commit.
 */
export async function branchContains(
  api: Api,
  { repository, branch, sha }: Record<'repository' | 'branch' | 'sha', string>
): Promise<boolean> {
  const { json } = await api
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryParameters(repository),
      basehead: `${branch}...${sha}`,
      per_page: 1
    })
    .catch(error => {
      if (!(error instanceof ApiError && error.status === 404)) throw error
      throw new ApiError(
        `the API has no branch "${branch}" or no commit ${sha} that this token can read (404)`,
        404
      )
    })
  const found = ownValue(json, 'status')
  return found === 'behind' || found === 'identical'
}

/**
 * Returns whether the branch of that name contains a commit: its head is the
 * commit, or an ancestor of the head is. A tag of the same name counts for
 * nothing. Throws an ApiError where the API cannot say so.
 */
export async function isOnBranch(
  api: Api,
  { repository, branch, sha }: Record<'repository' | 'branch' | 'sha', string>
): Promise<boolean> {
  const parameters = repositoryParameters(repository)
  const { json } = await api.request(
    'GET /repos/{owner}/{repo}/branches/{branch}',
    { ...parameters, branch }
  )
  const commit = ownValue(json, 'commit')
  // Gitea says `id`.
  const head = ownValue(commit, 'sha') ?? ownValue(commit, 'id')
  if (head === sha) return true
  if (typeof head !== 'string') return false
  return branchContains(api, { repository, branch: head, sha })
}

/** Returns whether a tag is at a commit. Throws an ApiError like isOnBranch. */
export async function isTagOf(
  api: Api,
  { repository, tag, sha }: Record<'repository' | 'tag' | 'sha', string>
): Promise<boolean> {
  const { json } = await api.request(
    'GET /repos/{owner}/{repo}/commits/{ref}',
    { ...repositoryParameters(repository), ref: `tags/${tag}` }
  )
  return ownValue(json, 'sha') === sha
}
