import { urlError } from '../http/url.ts'
import { closestMatch } from '../lib/closest.ts'
import { excerpt } from '../lib/text.ts'
import {
  type Expression,
  type FilterCall,
  parseTemplate,
  referencedSecret
} from './parse.ts'
import { FILTER_NAMES, filterError, secretUrl } from './render.ts'

const BEFORE_PATH = /^[^:/?#]*:\/\/[^/?#]*/

/** One wrong `${...}` and what to write instead. */
interface TemplateError {
  expression: string
  message: string
}

/** Which names may be used at one place of the config. */
export interface Known {
  /** Whole dotted names. */
  names: ReadonlySet<string>
  /** Prefixes under which any name is fine, as `variables.`. */
  open: readonly string[]
  /** The secrets given, by name; null where none may be used. */
  secrets: ReadonlyMap<string, string> | null
  /** True when the whole text may be left out by the filter omit. */
  optional?: boolean
}

/** Returns each name a text uses, with its filters, in order. */
export function expressions(
  text: string
): { name: string; filters: string[] }[] {
  return parseTemplate(text).flatMap(token =>
    token.kind === 'expression'
      ? [{ name: token.name, filters: token.filters.map(({ name }) => name) }]
      : []
  )
}

/** Returns everything that is wrong with a text's `${...}`. */
export function checkTemplate(text: string, known: Known): TemplateError[] {
  const errors: TemplateError[] = []
  const tokens = parseTemplate(text)
  const isWhole = tokens.length === 1
  for (const token of tokens) {
    if (token.kind === 'text') continue
    const messages =
      token.kind === 'broken'
        ? [token.message]
        : [
            nameMessage(token.name, known),
            ...token.filters.map(call => filterMessage(token.source, call)),
            omitMessage(token, isWhole && known.optional === true)
          ]
    for (const message of messages) {
      if (message) errors.push({ expression: excerpt(token.source), message })
    }
  }
  return errors
}

/**
 * Returns everything that is wrong with a configured URL. No `${` may be before
 * the path; `${secrets.NAME}` alone is a whole URL.
 */
export function checkUrlTemplate(text: string, known: Known): TemplateError[] {
  const errors = checkTemplate(text, known)
  if (secretUrl(text) !== null) return errors
  const tokens = parseTemplate(text)
  const start = BEFORE_PATH.exec(text)?.[0] ?? text
  if (start.includes('${')) {
    if (tokens.some(({ kind }) => kind === 'broken')) return errors
    errors.push({
      expression: '',
      message:
        'no ${...} may stand in the scheme, user info, host or port of a ' +
        'URL; write these out (only ${secrets.NAME} alone may be a whole URL)'
    })
    return errors
  }
  const filled = tokens
    .map(token => (token.kind === 'text' ? token.text : 'x'))
    .join('')
  const fault = urlError(filled)
  if (fault) errors.push({ expression: '', message: fault })
  return errors
}

function filterMessage(source: string, call: FilterCall): string | null {
  const fault = filterError(call)
  if (fault === null) return null
  const { name } = call
  if (FILTER_NAMES.includes(name)) return `${excerpt(source)}: ${fault}`
  const near = closestMatch(name, FILTER_NAMES)
  const fix = near ? `write ${near}` : `write one of ${FILTER_NAMES.join(', ')}`
  return `${excerpt(source)}: there is no filter ${excerpt(name) || '""'}; ${fix}`
}

/** Returns why an expression may not use `omit` as it does, or null. */
function omitMessage(
  { source, filters }: Expression,
  mayBeLeftOut: boolean
): string | null {
  const index = filters.findIndex(({ name }) => name === 'omit')
  if (index < 0) return null
  if (index < filters.length - 1)
    return `${excerpt(source)}: omit must be the last filter`
  return mayBeLeftOut
    ? null
    : `${excerpt(source)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`
}

function nameMessage(name: string, known: Known): string | null {
  const secret = referencedSecret(name)
  if (secret !== null && known.secrets === null) {
    return `${shown(name)}: no secret may stand here; take it out`
  }
  if (secret !== null ? known.secrets?.has(secret) : isKnown(name, known)) {
    return null
  }
  const near = similar(name, known)
  if (secret !== null) {
    return (
      `${shown(name)}: the input secrets has no ${excerpt(secret) || '""'}; ` +
      (near ? `write ${shown(near)}, or add it there` : 'add it there')
    )
  }
  const start = `${shown(name)} is not a known name; `
  if (['secrets.', ...known.open].includes(`${name}.`))
    return `${start}write ${shown(`${name}.NAME`)}`
  const isOfWorkflow = OF_THE_WORKFLOW.test(name)
  if (near && !isOfWorkflow) return `${start}write ${shown(near)}`
  const [owner = ''] = name.split('.', 1)
  const group = owner === 'github' ? 'github.' : groupOf(name) || `${name}.`
  const names = namesIn(group, known.names).map(one => group + one)
  const there = `of ${group.slice(0, -1)} there is ${names.join(', ')}; `
  if (isOfWorkflow || owner === 'github')
    return start + (names.length > 0 ? there : '') + givenValue(name)
  return names.length > 0
    ? `${start}${there}write one of these`
    : `${start}names here are ${groups(known).join(', ')}; write $\${ for a literal \${`
}

/** What only the expressions of a workflow can read. */
const OF_THE_WORKFLOW =
  /^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./

function givenValue(name: string): string {
  if (name === 'github.token')
    return "give it in the step's input secrets: token=${{ github.token }} and write ${secrets.token}"
  const own = /^\w+(?:\.\w+)*$/.test(name)
    ? `variables: '{"x": \${{ toJSON(${excerpt(name)}) }}}'`
    : 'variables'
  return `give the value in the step's input ${own} and write \${variables.x}`
}

function isKnown(name: string, { names, open }: Known): boolean {
  return (
    names.has(name) ||
    open.some(
      prefix =>
        name.startsWith(prefix) && /^\S+$/.test(name.slice(prefix.length))
    )
  )
}

/** Words that others use for the end of a name, with ours. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ['branch', ['ref_name', 'ref']],
  ['tag', ['ref_name', 'ref']],
  ['commit', ['sha']],
  ['message', ['name']],
  ['title', ['name']]
])

function similar(name: string, known: Known): string | null {
  const { names, open, secrets } = known
  const item = name.search(/\[|\.\d/)
  if (item > 0) {
    const list = name.slice(0, item)
    return names.has(list) ? list : similar(list, known)
  }
  const rest = name.slice(name.indexOf('.') + 1)
  const own = [
    ...names,
    ...(name.includes('.') ? open.map(prefix => prefix + rest) : [])
  ]
  const given = [...(secrets?.keys() ?? [])].map(secret => `secrets.${secret}`)
  const all = [...own, ...given].filter(one => one !== name)
  const group = namesIn(groupOf(name), all).length > 0 ? groupOf(name) : ''
  const last = name.slice(group.length)
  // The names of a group share their beginning, which is not compared.
  const close = closestMatch(last, group === '' ? all : namesIn(group, all))
  if (close !== null) return group + close
  const ends = [last, ...(MEANT.get(last) ?? [])]
    .flatMap(word => [`.${word}`, `_${word}`])
    .map(end => own.find(one => one.startsWith(group) && one.endsWith(end)))
  const found = ends.find(one => one !== undefined)
  if (found) return found
  // What has a group, or is one, as `job`, is not meant as a secret.
  const isGrouped = name.includes('.') || namesIn(`${name}.`, all).length > 0
  if (isGrouped) return null
  return given.find(secret => secret.endsWith(`.${last}`)) ?? null
}

function groupOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.') + 1)
}

function namesIn(group: string, names: Iterable<string>): string[] {
  if (group === '') return []
  return [...names].flatMap(name => {
    const rest = name.slice(group.length)
    return name.startsWith(group) && !rest.includes('.') ? [rest] : []
  })
}

function groups({ names, open, secrets }: Known): string[] {
  const all = [...names, ...open, ...(secrets === null ? [] : ['secrets.'])]
  return [...new Set(all.map(name => name.replace(/\..*/, '.*')))]
}

function shown(name: string): string {
  return `\${${excerpt(name)}}`
}
