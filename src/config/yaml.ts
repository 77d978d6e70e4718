import {
  Composer,
  type CST,
  type Document,
  Lexer,
  LineCounter,
  Parser
} from 'yaml'
import { ConfigError, type Problem } from './error.ts'
import { formatPath, type Key, lineOf } from './line.ts'
import { mistakesIn } from './mistake.ts'
import { ALIASES, findFaults, LEVELS, TOO_DEEP } from './nodes.ts'

const BYTES = 1024 * 1024
const ERRORS = 10

/** Source is a config's text and the name it is spoken of by. */
export interface Source {
  text: string
  file: string
}

/** Yaml is the one document of a text, as data. */
export interface Yaml {
  /** data is null for an empty text. */
  data: unknown
  /** problem answers a message with the line and key path it is about. */
  problem(path: readonly Key[], message: string): Problem
}

/**
 * readYaml answers the data of a text. A text that is too large or too deep,
 * is no YAML, or holds tags, several documents, keys twice or aliases beyond
 * measure is a ConfigError with every such fault.
 */
export function readYaml({ text, file }: Source): Yaml {
  if (Buffer.byteLength(text) > BYTES)
    throw fault(file, 'is larger than 1 MiB; split it, or take out what is old')
  const lines = new LineCounter()
  const document = compose(text, file, lines)
  const problem = (path: readonly Key[], message: string): Problem => ({
    file,
    line: lineOf(document, lines, path),
    path: formatPath(path),
    message
  })
  const at = (offset: number, message: string, path: readonly Key[]) => ({
    file,
    line: lines.linePos(offset).line || 1,
    path: formatPath(path),
    message
  })
  const mistakes = mistakesIn(text, document.errors, lines)
  if (mistakes.length > 0)
    throw new ConfigError(mistakes.map(mistake => ({ file, ...mistake })))
  const faults: Problem[] = []
  for (const { offset, path, message } of findFaults(document))
    faults.push(at(offset, message, path))
  if (faults.length > 0) throw new ConfigError(faults)
  return { data: toData(document, file), problem }
}

/**
 * compose parses by hand what parseDocument would, so as to stop before the
 * composer, which is recursive, gets more levels than it can bear.
 */
function compose(text: string, file: string, lines: LineCounter): Document {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: CST.Token[] = []
  let documents = 0
  let errors = 0
  const take = (token: CST.Token) => {
    if (token.type === 'document') documents += 1
    if (documents > 1) {
      const { line } = lines.linePos('offset' in token ? token.offset : 0)
      throw new ConfigError([
        { file, line, message: 'holds several documents; write one' }
      ])
    }
    if (token.type === 'error') errors += 1
    if (errors <= ERRORS) tokens.push(token)
  }
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(token)
    // Besides the levels there are the document and a scalar on the stack.
    if (parser.stack.length > LEVELS + 2) throw fault(file, TOO_DEEP)
  }
  for (const token of parser.end()) take(token)
  const composer = new Composer({
    lineCounter: lines,
    prettyErrors: false,
    // Said outright, they hold for a text that calls itself %YAML 1.1 too.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false
  })
  const [document] = composer.compose(tokens, true, text.length)
  if (!document) throw fault(file, 'cannot be read')
  return document
}

/** The parser counts an anchor itself as one of its uses. */
function toData(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 1 + ALIASES })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw fault(file, `uses aliases more than ${ALIASES} times; write less`)
  }
}

function fault(file: string, message: string): ConfigError {
  return new ConfigError([{ file, message }])
}
