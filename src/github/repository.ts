import { ConfigError } from '../errors.ts'
import { ownValue } from '../lib/json.ts'
import type { Api } from './client.ts'

/** A file of a repository, written `OWNER/NAME:PATH@REF`. */
export interface RepositoryFile {
  repository: string
  path: string
  /** Null means the default branch. */
  ref: string | null
}

/** The form of a RepositoryFile, for messages. */
export const REPOSITORY_FILE =
  'OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3'

/** Returns the file that a text names, null for a text of another form. */
export function parseRepositoryFile(text: string): RepositoryFile | null {
  const [, repository, path, at, ref] =
    /^([^:]+):([^@]+)(?:(@)(.*))?$/.exec(text.trim()) ?? []
  if (repository === undefined || path === undefined) return null
  if (!isRepositoryName(repository)) return null
  // The API's client would resolve dots in a URL.
  if (path.split('/').some(part => /^\.{0,2}$/.test(part))) return null
  if (at !== undefined && !ref) return null
  return { repository, path, ref: ref ?? null }
}

/** True when a text is OWNER/NAME. The API's client would resolve dots in a URL. */
export function isRepositoryName(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(text)
}

/** Returns the path of a file in the API, below that of its repository. */
export function contentsPath({
  path,
  ref
}: Pick<RepositoryFile, 'path' | 'ref'>): string {
  const parts = path.split('/').map(encodeURIComponent)
  const query = ref === null ? '' : `?ref=${encodeURIComponent(ref)}`
  return `/contents/${parts.join('/')}${query}`
}

/** Returns a file as it is written. */
export function formatRepositoryFile(file: RepositoryFile): string {
  const { repository, path, ref } = file
  return `${repository}:${path}${ref === null ? '' : `@${ref}`}`
}

/**
 * Returns the content of a file from the API's response to `contents/{path}`:
 * raw, or as JSON with base64 from forges that have no raw form. Throws a
 * ConfigError for a directory, which is a list, and for what has no content, such
 * as a submodule or a link to a file elsewhere.
 */
export function fileContent(
  { text, json }: { text: string; json: unknown },
  path: string
): string {
  if (Array.isArray(json)) throw directoryError(path)
  const type = ownValue(json, 'type')
  if (typeof type !== 'string' || !ownValue(json, 'sha')) return text
  const content = ownValue(json, 'content')
  if (ownValue(json, 'encoding') === 'base64' && typeof content === 'string')
    return Buffer.from(content, 'base64').toString('utf8')
  throw new ConfigError(
    `${path} is a ${type} that the API gives no content of; write the path of a file of 1 MiB at most`
  )
}

/** The error for a path that is a directory. */
export function directoryError(path: string): ConfigError {
  return new ConfigError(`${path} is a directory; write the path of a file`)
}

/** Returns a repository's name as the parameters of a route. */
export function repositoryParameters(name: string): {
  owner: string
  repo: string
} {
  const [owner = '', ...rest] = name.split('/')
  return { owner, repo: rest.join('/') }
}

/** A branch or tag and the commit that is looked for. */
interface Ref {
  repository: string
  sha: string
}

/**
 * Returns whether the branch of that name contains a commit: its head is the
 * commit, or the commit is an ancestor of the head. The head is compared by its
 * SHA, because a tag of the same name would be taken for the branch. Throws an
 * ApiError where the API cannot say so, such as for a branch that is missing or
 * hidden.
 */
export async function isOnBranch(
  api: Api,
  { repository, branch, sha }: Ref & { branch: string }
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
  const comparison = await api.request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { ...parameters, basehead: `${head}...${sha}`, per_page: 1 }
  )
  const status = ownValue(comparison.json, 'status')
  return status === 'behind' || status === 'identical'
}

/**
 * Returns whether a tag is at a commit. `commits/tags/v1` would also match a branch
 * `tags/v1`. Throws an ApiError like isOnBranch.
 */
export async function isTagOf(
  api: Api,
  { repository, tag, sha }: Ref & { tag: string }
): Promise<boolean> {
  const parameters = repositoryParameters(repository)
  const ref = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...parameters,
    ref: `tags/${tag}`
  })
  const object = ownValue(ref.json, 'object')
  const target = ownValue(object, 'sha')
  if (ownValue(object, 'type') !== 'tag' || typeof target !== 'string')
    return target === sha
  // An annotated tag is an object of its own.
  const annotated = await api.request(
    'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
    { ...parameters, tag_sha: target }
  )
  return ownValue(ownValue(annotated.json, 'object'), 'sha') === sha
}

/** Returns the path with .yaml for .yml, and the reverse. */
export function otherEnding(path: string): string | null {
  const [, stem, ending] = /^(.*\.)(yml|yaml)$/.exec(path) ?? []
  return stem === undefined ? null : stem + (ending === 'yml' ? 'yaml' : 'yml')
}
