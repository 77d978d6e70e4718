const NAME = /^[A-Za-z0-9_-]+$/
const RULE = 'names hold letters, digits, _ and - only'
const SEVERAL_LINES =
  'a value of several lines needs the JSON form: ' +
  '{"NAME": ${{ toJSON(secrets.NAME) }}}'

/** ParsedSecrets are values by name, or sentences that quote no value. */
export type ParsedSecrets = { secrets: Map<string, string> } | { error: string }

/**
 * parseSecrets gives back the values of the input `secrets`, which is lines
 * `NAME=value` or one JSON object of strings, exactly as they stand. An empty
 * value is kept as the empty string. No error shows a value, nor a line that
 * might be part of one.
 */
export function parseSecrets(text: string): ParsedSecrets {
  const start = text.trimStart()
  if (start === '') return { secrets: new Map() }
  return start.startsWith('{') ? parseObject(start) : parseLines(text)
}

function parseLines(text: string): ParsedSecrets {
  const secrets = new Map<string, string>()
  const wrong: number[] = []
  const twice = new Set<string>()
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line === '') continue
    const equals = line.indexOf('=')
    const name = line.slice(0, Math.max(equals, 0))
    if (!NAME.test(name)) wrong.push(index + 1)
    else if (secrets.has(name)) twice.add(name)
    else secrets.set(name, line.slice(equals + 1))
  }
  if (wrong.length > 0) {
    const lines = wrong.length === 1 ? 'line' : 'lines'
    const shown = wrong.slice(0, 10).join(', ')
    const more = wrong.length > 10 ? ' and more' : ''
    return {
      error:
        `input secrets, ${lines} ${shown}${more}: write NAME=value ` +
        `(${RULE}); ${SEVERAL_LINES}`
    }
  }
  return twice.size > 0 ? { error: givenTwice(twice) } : { secrets }
}

function parseObject(text: string): ParsedSecrets {
  let object: unknown
  try {
    object = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which is secret.
    return {
      error:
        'input secrets starts with { but is no valid JSON; write ' +
        '{"NAME": "value"}, or lines NAME=value'
    }
  }
  const entries: [string, unknown][] = Object.entries(object ?? {})
  const secrets = new Map<string, string>()
  const errors: string[] = []
  for (const [index, [name, value]] of entries.entries()) {
    if (!NAME.test(name)) {
      errors.push(`input secrets: name number ${index + 1} is wrong; ${RULE}`)
    } else if (typeof value !== 'string') {
      errors.push(`input secrets: ${name} must be a string; put it in quotes`)
    } else secrets.set(name, value)
  }
  if (errors.length > 0) return { error: errors.join('. ') }
  const twice = repeatedKeys(text)
  return twice.size > 0 ? { error: givenTwice(twice) } : { secrets }
}

/** In valid JSON a string that a colon follows is a key, whatever its depth. */
function repeatedKeys(json: string): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const [, token, colon] of json.matchAll(
    /("(?:[^"\\]|\\.)*")[\t\n\r ]*(:?)/g
  )) {
    if (token === undefined || colon !== ':') continue
    const key = String(JSON.parse(token))
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  return twice
}

function givenTwice(names: Iterable<string>): string {
  return `input secrets: given twice: ${[...names].join(', ')}; keep one of each`
}
