import { asText } from './filter.ts'
import type { Hide, Stretch } from './hidden.ts'
import { parseTemplate, secretName, wholeExpression } from './piece.ts'
import { evaluate, type Json, type Lookup, mapJson } from './substitution.ts'

/**
 * storeText gives back what a record keeps of a string body: every value in
 * its place but the secrets, whose placeholders stay, and stand for what
 * `hide` finds. renderText makes the bytes first sent of it, given nothing but
 * the secrets.
 */
export function storeText(text: string, lookup: Lookup, hide: Hide): string {
  const stretches: Stretch[] = []
  let literal = ''
  for (const piece of parseTemplate(text)) {
    if (piece.kind === 'text') literal += piece.text
    else if (piece.kind === 'broken') literal += piece.source
    else if (secretName(piece.name) === null) {
      literal += asText(evaluate(piece, lookup))
    } else {
      const placeholder = `\${${[piece.name, ...piece.filters].join('|')}}`
      stretches.push(...hide(literal), { kind: 'placeholder', placeholder })
      literal = ''
    }
  }
  return joined([...stretches, ...hide(literal)])
}

/**
 * storeJson gives back what a record keeps of an object or array body. After
 * JSON.stringify and JSON.parse, renderJson makes of it what was first sent.
 */
export function storeJson(template: Json, lookup: Lookup, hide: Hide): unknown {
  return mapJson(template, {
    key: key => storeText(key, lookup, hide),
    leaf: text => {
      const whole = wholeExpression(text)
      if (!whole || secretName(whole.name) !== null) {
        return storeText(text, lookup, hide)
      }
      const value = evaluate(whole, lookup)
      return value === undefined ? '' : storeValue(value, hide)
    }
  })
}

/** storeLiteral gives back the template that renders to exactly `text`. */
export function storeLiteral(text: string, hide: Hide): string {
  return joined(hide(text))
}

/** storeValue gives back the template that renders to exactly `value`. */
function storeValue(value: unknown, hide: Hide): unknown {
  const literal = (text: string) => storeLiteral(text, hide)
  return mapJson(value, { key: literal, leaf: literal })
}

function joined(stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch, index) => {
      if (stretch.kind === 'placeholder') return stretch.placeholder
      const last = index === stretches.length - 1
      // A placeholder's own `$` would join a run of `$` before it.
      return last
        ? escaped(stretch.text)
        : escaped(`${stretch.text}{`).slice(0, -1)
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/\$+/g, (run, offset: number) =>
    text[offset + run.length] === '{' ? run + run : run
  )
}
