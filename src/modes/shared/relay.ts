import { ConfigError } from '../../errors.ts'
import { parseRepositoryKeys, type RepositoryKey } from '../../relay-keys.ts'

/**
 * Returns the keys in the secret that a `relay` of the config names, the newest
 * first. Throws a ConfigError where it holds none.
 */
export function relayKeys(
  { secret_name }: { secret_name: string },
  secrets: ReadonlyMap<string, string>
): [RepositoryKey, ...RepositoryKey[]] {
  const [newest, ...older] =
    parseRepositoryKeys(secrets.get(secret_name) ?? '') ?? []
  if (newest !== undefined) return [newest, ...older]
  throw new ConfigError(
    `${secret_name} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`
  )
}
