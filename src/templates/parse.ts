import { excerpt } from '../lib/text.ts'

/** One `${name | filter}` of a template. */
export interface Expression {
  kind: 'expression'
  source: string
  name: string
  filters: FilterCall[]
}

/** One `| filter` or `| filter: argument` of an expression. */
export interface FilterCall {
  source: string
  name: string
  /** What follows the colon; null where there is none. */
  argument: { text: string; quoted: boolean } | null
}

/** A part of a template: text, `${name | filter}`, or a broken one. */
type TemplateToken =
  | { kind: 'text'; text: string }
  | Expression
  | { kind: 'broken'; source: string; message: string }

/** What an expression holds. */
const INSIDE = /(?:"[^"]*"|'[^']*'|[^${}"'])*/y

/**
 * Returns the tokens of a text. A run of `$` before `{` is
 * read in pairs, each of which is one `$`; a single one left opens an
 * expression, so `$${` is a literal `${`. Other dollars stand for themselves.
 */
export function parseTemplate(text: string): TemplateToken[] {
  const tokens: TemplateToken[] = []
  let literal = ''
  let at = 0
  for (;;) {
    const dollar = text.indexOf('$', at)
    literal += text.slice(at, dollar < 0 ? text.length : dollar)
    if (dollar < 0) break
    at = dollar
    while (text[at] === '$') at++
    const run = at - dollar
    if (text[at] !== '{') {
      literal += text.slice(dollar, at)
      continue
    }
    literal += '$'.repeat(Math.floor(run / 2))
    if (run % 2 === 0) continue
    INSIDE.lastIndex = at + 1
    const content = INSIDE.exec(text)?.[0] ?? ''
    const end = at + 1 + content.length
    const closed = text[end] === '}'
    const source = text.slice(at - 1, closed ? end + 1 : end)
    if (literal !== '') tokens.push({ kind: 'text', text: literal })
    literal = ''
    tokens.push(
      closed
        ? expression(source, content)
        : { kind: 'broken', source, message: unclosed(text.slice(at - 1)) }
    )
    at = closed ? end + 1 : end
  }
  if (literal !== '') tokens.push({ kind: 'text', text: literal })
  return tokens
}

function expression(source: string, content: string): TemplateToken {
  const [name = '', ...calls] = partsOf(content)
  if (name !== '')
    return { kind: 'expression', source, name, filters: calls.map(filterCall) }
  const message = `${excerpt(source)} is empty; write a name, as \${build.status}`
  return { kind: 'broken', source, message }
}

/** Returns what `|` separates, outside of quotes. */
function partsOf(content: string): string[] {
  const parts = content.match(
    /(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g
  )
  return (parts ?? []).map(part => part.trim())
}

function filterCall(source: string): FilterCall {
  const [, name = source, text] = /^([^:]*?)\s*:\s*(.*)$/s.exec(source) ?? []
  if (text === undefined) return { source, name, argument: null }
  const quoted = /^(["'])(.*)\1$/s.exec(text)?.[2]
  return {
    source,
    name,
    argument: { text: quoted ?? text, quoted: quoted !== undefined }
  }
}

function unclosed(rest: string): string {
  const [, name = 'name'] = /^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(rest) ?? []
  return rest.startsWith('${{')
    ? `${excerpt(rest)}: only workflow files have \${{ }}; here write \${${excerpt(name)}}, ` +
        'or $${ for a literal ${'
    : `${excerpt(rest)} is not closed; write \${name}, or $\${ for a literal \${`
}

/** Returns the expression that a text is, else null. */
export function wholeExpression(text: string): Expression | null {
  const [first, ...others] = parseTemplate(text)
  return first?.kind === 'expression' && others.length === 0 ? first : null
}

/** Returns NAME where `name` is `secrets.NAME`, else null. */
export function referencedSecret(name: string): string | null {
  return nameAfter('secrets.', name)
}

/** Returns NAME where `name` is `variables.NAME`, else null. */
export function referencedVariable(name: string): string | null {
  return nameAfter('variables.', name)
}

function nameAfter(group: string, name: string): string | null {
  return name.startsWith(group) ? name.slice(group.length) : null
}
