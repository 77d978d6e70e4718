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
    /^([A-Za-z0-9][\w.-]*\/[\w.-]+):([^@]+)(?:(@)(.*))?$/.exec(text.trim()) ??
    []
  if (repository === undefined || path === undefined) return null
  // The API's client would resolve dots in a URL.
  if (path.split('/').some(part => /^\.{0,2}$/.test(part))) return null
  if (at !== undefined && !ref) return null
  return { repository, path, ref: ref ?? null }
}

/** Returns a repository's name as the parameters of a route. */
export function repositoryParameters(name: string): {
  owner: string
  repo: string
} {
  const [owner = '', ...rest] = name.split('/')
  return { owner, repo: rest.join('/') }
}
