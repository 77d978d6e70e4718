/** The user's mistakes: one sentence for each, with its fix. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[]
  /** How many more there are than `problems` has. */
  readonly hidden: number

  constructor(problems: readonly Problem[] | string, hidden = 0) {
    const list =
      typeof problems === 'string' ? [{ message: problems }] : problems
    const more = hidden > 0 ? [`and ${hidden} more like these`] : []
    super([...list.map(describe), ...more].join('\n'))
    this.problems = list
    this.hidden = hidden
  }
}

/** One mistake and, where it is in a file, its place there. */
export interface Problem {
  message: string
  file?: string
  line?: number
  /** The key path, such as `notify.webhooks[1].url`. */
  path?: string
}

/** Returns `webhooks.yml:7 notify.webhooks[1].url: message`. */
export function describe({ file, line, path, message }: Problem): string {
  const place = [line && file ? `${file}:${line}` : file, path]
  const where = place.filter(part => part).join(' ')
  return where ? `${where}: ${message}` : message
}
