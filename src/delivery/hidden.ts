import { FILTER_NAMES, filtered, isFilter } from './filter.ts'

/** Stretch is a part of a text: as it is, or the placeholder of a secret. */
export type Stretch =
  | { kind: 'text'; text: string }
  | { kind: 'placeholder'; placeholder: string }

/** Hide answers the stretches of a text, no two texts side by side. */
export type Hide = (text: string) => Stretch[]

/** MIN_LENGTH is the shortest secret that is looked for, in characters. */
const MIN_LENGTH = 4

/**
 * hiding answers how secrets are taken out of a text: each value, as it is or
 * as a filter writes it, becomes the `${secrets.NAME}` that renders to it. The
 * longest goes first.
 */
export function hiding(secrets: ReadonlyMap<string, string>): Hide {
  const placeholders = new Map<string, string>()
  const add = (form: string, placeholder: string) => {
    if (!placeholders.has(form)) placeholders.set(form, placeholder)
  }
  for (const [name, value] of secrets) {
    if ([...value.trim()].length < MIN_LENGTH) continue
    add(value, `\${secrets.${name}}`)
    for (const filter of FILTER_NAMES.filter(isFilter))
      add(filtered(value, filter), `\${secrets.${name}|${filter}}`)
  }
  const forms = [...placeholders.keys()].sort((a, b) => b.length - a.length)
  const found = new RegExp(`(${forms.map(escaped).join('|') || '(?!)'})`)
  return text =>
    text.split(found).flatMap((part, index): Stretch[] => {
      const placeholder = index % 2 === 1 ? placeholders.get(part) : undefined
      if (placeholder !== undefined)
        return [{ kind: 'placeholder', placeholder }]
      return part === '' ? [] : [{ kind: 'text', text: part }]
    })
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
