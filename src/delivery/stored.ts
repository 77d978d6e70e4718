import { asText } from './filter.ts'
import { parseTemplate, secretName, wholeExpression } from './piece.ts'
import { evaluate, type Json, type Lookup, mapJson } from './substitution.ts'

/**
 * storeText gives back what a record keeps of a string body: every value in
 * its place but the secrets, whose placeholders stay. renderText makes the
 * bytes first sent of it, given nothing but the secrets.
 */
export function storeText(text: string, lookup: Lookup): string {
  let stored = ''
  let literal = ''
  for (const piece of parseTemplate(text)) {
    if (piece.kind === 'text') literal += piece.text
    else if (piece.kind === 'broken') literal += piece.source
    else if (secretName(piece.name) === null) {
      literal += asText(evaluate(piece, lookup))
    } else {
      // The placeholder's own `$` would join a run of `$` before it.
      stored += escapeText(`${literal}{`).slice(0, -1)
      stored += `\${${[piece.name, ...piece.filters].join('|')}}`
      literal = ''
    }
  }
  return stored + escapeText(literal)
}

/**
 * storeJson gives back what a record keeps of an object or array body. After
 * JSON.stringify and JSON.parse, renderJson makes of it what was first sent.
 */
export function storeJson(template: Json, lookup: Lookup): unknown {
  return mapJson(template, {
    key: key => storeText(key, lookup),
    leaf: text => {
      const whole = wholeExpression(text)
      if (!whole || secretName(whole.name) !== null) {
        return storeText(text, lookup)
      }
      const value = evaluate(whole, lookup)
      return value === undefined ? '' : escapeJson(value)
    }
  })
}

/** escapeText gives back the template that renders to exactly `text`. */
export function escapeText(text: string): string {
  return text.replace(/\$+/g, (run, offset: number) =>
    text[offset + run.length] === '{' ? run + run : run
  )
}

/** escapeJson gives back the template that renders to exactly `value`. */
export function escapeJson(value: unknown): unknown {
  return mapJson(value, { key: escapeText, leaf: escapeText })
}
