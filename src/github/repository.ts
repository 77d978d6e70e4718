/** Returns a repository's name as the parameters of a route. */
export function repositoryParameters(name: string): {
  owner: string
  repo: string
} {
  const [owner = '', ...rest] = name.split('/')
  return { owner, repo: rest.join('/') }
}
