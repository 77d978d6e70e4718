const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u200b': 'a zero width space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark'
}

/** ODD is all that looks like a space or like nothing, and is a letter here. */
const ODD =
  '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'
const ANYWHERE = new RegExp(ODD)
const AROUND = new RegExp(`^${ODD}|${ODD}$`)
const BEFORE = new RegExp(`^(?:${ODD}|[ \\t])+`)

/**
 * oddSpace answers what is wrong with a text that holds a space which is none
 * to YAML (YAML 1.2.2, 5.5), by its name and number; null where none is.
 */
export function oddSpace(text: string): string | null {
  const [found] = ANYWHERE.exec(text) ?? []
  if (found === undefined) return null
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const name = NAMES[found] ?? 'a character that cannot be seen'
  return `holds ${name} (U+${number}), which is no space to YAML; write plain spaces`
}

/** hasOddEnd claims that a text begins or ends with a space that is none. */
export function hasOddEnd(text: string): boolean {
  return AROUND.test(text)
}

/** afterSpaces answers a text without any kind of space before it. */
export function afterSpaces(text: string): string {
  return text.replace(BEFORE, '')
}
