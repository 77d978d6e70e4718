import { ConfigError } from '../config/error.ts'
import { nearest } from '../config/nearest.ts'
import type { Given } from './step.ts'

/**
 * secretOf answers the keys of a secret that an input names, none where it
 * names none. A name that was not given, and an empty value, are ConfigErrors.
 */
export function secretOf(
  { secrets }: Pick<Given, 'secrets'>,
  name: string
): string[] {
  if (name === '') return []
  const value = secrets.get(name)
  if (value === undefined)
    throw new ConfigError(
      `input callback-secret-name is "${name}", which is not in the secrets input; write ${nearest(name, [...secrets.keys()]) ?? `${name}=… there`}`
    )
  if (value === '')
    throw new ConfigError(
      `the secret ${name} is empty, and an empty key signs nothing; set it in the repository's secrets`
    )
  return [value]
}
