/** LINE is how much of a body stands on one line of the log. */
const LINE = 1_000

/**
 * bodyLines answers a body in lines of at most 1,000 characters, which make it
 * up again. JSON ends its lines between tokens, with an entry where there is
 * one; only a text that is longer than a line is cut.
 */
export function bodyLines(text: string): string[] {
  const json = /^\s*[{[]/.test(text)
  const lines: string[] = []
  let from = 0
  let entry = 0
  let key = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (at - from >= LINE) {
      const to = [entry, key].find(place => place > from) ?? whole(text, at)
      lines.push(text.slice(from, to))
      from = to
    }
    if (!json) continue
    const char = text[at]
    // What follows a backslash ends no text.
    if (char === '"' && !(quoted && isEscaped(text, at))) quoted = !quoted
    else if (quoted) continue
    else if (char === ',' || char === '{' || char === '[') entry = at + 1
    else if (char === ':') key = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** whole answers `at`, or the place before it, so that no pair is cut. */
function whole(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}
