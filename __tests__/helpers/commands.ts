/** Annotation is one error, warning or notice on the run. */
export interface Annotation {
  level: string
  message: string
  properties: Record<string, string>
}

const ANNOTATIONS = ['error', 'warning', 'notice']
const QUIET = ['debug', 'group', 'endgroup']

/**
 * readCommands answers what the runner would take from a step's log. Throws
 * for a workflow command that is neither an annotation, a mask, a group nor a
 * debug line, in the `::` and in the older `##[` form alike: foreign text has
 * then become a command.
 */
export function readCommands(stdout: string): {
  annotations: Annotation[]
  masks: string[]
  log: string
} {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const log: string[] = []
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const match = /^\s*::([^:\s]+)(?: (.*?))?::(.*)$/.exec(line)
    if (line.includes('##[')) throw new Error(`A command in the log: ${line}`)
    const [, name = '', properties = '', data = ''] = match ?? []
    if (name === 'add-mask') {
      masks.push(unescapeData(data))
      continue
    }
    log.push(line)
    if (ANNOTATIONS.includes(name)) {
      const message = unescapeData(data)
      const pairs = readProperties(properties)
      annotations.push({ level: name, message, properties: pairs })
    } else if (match && !QUIET.includes(name)) {
      throw new Error(`A command in the log: ${line}`)
    }
  }
  return { annotations, masks, log: log.join('\n') }
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter(pair => pair.includes('='))
  return Object.fromEntries(
    pairs.map(pair => {
      const equals = pair.indexOf('=')
      const value = pair.slice(equals + 1)
      return [
        pair.slice(0, equals).trim(),
        unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','))
      ]
    })
  )
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}
