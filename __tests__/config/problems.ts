import { parseConfig } from '../../src/config/parse.ts'
import { ConfigError } from '../../src/errors.ts'

/**
 * Returns what is said of a config, a line each, its file's name
 * left out. Of each secret only its name is given; its value is made up.
 */
export function problems(
  text: string,
  secrets: readonly string[] | Readonly<Record<string, string>> = []
): string[] {
  const values = Array.isArray(secrets)
    ? secrets.map((name): [string, string] => [name, `value of ${name}`])
    : Object.entries(secrets)
  try {
    parseConfig({ text, file: 'w.yml' }, new Map(values))
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message
      .split('\n')
      .map(line => line.replace(/^w\.yml(?::(?=\d))?/, ''))
  }
}
