const MAX_LENGTH = 1000

/** What takes one character; `skips` are the jumps that take none. */
interface Token {
  accepts: (char: string) => boolean
  repeats: boolean
  skips: readonly number[]
}

/**
 * True when the last pattern that fits `value` is not an exclusion. A list of
 * only `!` patterns starts from everything, an empty list fits nothing. The
 * patterns are GitHub's filter patterns (workflow syntax, "Filter pattern cheat
 * sheet"); one that checkGlob refuses is thrown as an error.
 */
export function matches(patterns: readonly string[], value: string): boolean {
  let matched =
    patterns.length > 0 && patterns.every(pattern => pattern.startsWith('!'))
  for (const { negated, tokens } of compiled(patterns))
    if (fits(tokens, value)) matched = !negated
  return matched
}

interface Pattern {
  negated: boolean
  tokens: readonly Token[]
}

const known = new WeakMap<readonly string[], readonly Pattern[]>()

function compiled(patterns: readonly string[]): readonly Pattern[] {
  const found = known.get(patterns)
  if (found !== undefined) return found
  const made = patterns.map(pattern => {
    const negated = pattern.startsWith('!')
    const tokens = compile(negated ? pattern.slice(1) : pattern)
    if (typeof tokens === 'string') throw new Error(tokens)
    return { negated, tokens }
  })
  known.set(patterns, made)
  return made
}

/** Returns what is wrong with a pattern, or null. */
export function checkGlob(pattern: string): string | null {
  if (pattern.length > MAX_LENGTH) {
    return `the pattern is longer than ${MAX_LENGTH} characters`
  }
  const tokens = compile(pattern.startsWith('!') ? pattern.slice(1) : pattern)
  return typeof tokens === 'string'
    ? `${JSON.stringify(pattern)} is not a pattern: ${tokens}`
    : null
}

function compile(pattern: string): Token[] | string {
  const chars = [...pattern]
  const tokens: Token[] = []
  if (chars.length === 0) return 'it is empty; write ** to match everything'
  // App logins end in [bot], which is never meant as one of three letters.
  const bot = pattern.endsWith('[bot]') ? chars.length - 5 : -1
  let at = 0
  while (at < chars.length) {
    const char = chars[at] ?? ''
    if (char === '*') {
      let end = at
      while (chars[end] === '*') end++
      const partStart = at === 0 || chars[at - 1] === '/'
      // `**/` is any number of whole parts; with none the slash goes too.
      const parts = end - at > 1 && partStart && chars[end] === '/'
      if (parts) tokens.push({ accepts: none, repeats: false, skips: [1, 3] })
      const accepts = end - at > 1 ? any : inPart
      tokens.push({ accepts, repeats: true, skips: [1] })
      at = end
      if (chars[at] === '?' || chars[at] === '+') return stray(chars[at])
      continue
    }
    if (char === '?' || char === '+') return stray(char)
    let accepts = is(char)
    let end = at + 1
    if (char === '\\') {
      const escaped = chars[end++]
      if (escaped === undefined) return 'nothing follows the last \\'
      accepts = is(escaped)
    } else if (char === '[' && at !== bot) {
      const close = chars.indexOf(']', at)
      if (close < 0) return '[ has no ]; write \\[ for the character itself'
      const set = charset(chars.slice(at + 1, close))
      if (!set) {
        return (
          `${chars.slice(at, close + 1).join('')} may hold letters, digits ` +
          'and ranges as a-z, A-Z and 0-9 only'
        )
      }
      accepts = one => set.has(one)
      end = close + 1
    }
    const mark = chars[end]
    if (mark === '?' || mark === '+') end++
    tokens.push({
      accepts,
      repeats: mark === '+',
      skips: mark === '?' ? [1] : []
    })
    at = end
  }
  return tokens
}

const any = () => true

const none = () => false

const inPart = (char: string) => char !== '/'

function is(wanted: string): (char: string) => boolean {
  return char => char === wanted
}

function stray(char: string | undefined): string {
  return (
    `${char} must follow a character or [...]; write \\${char} for the ` +
    'character itself'
  )
}

function charset(chars: readonly string[]): Set<string> | null {
  const list = chars.join('')
  if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(list))
    return null
  const set = new Set<string>()
  for (const [item] of list.matchAll(/.-.|./g)) {
    const from = item.charCodeAt(0)
    const to = item.charCodeAt(item.length - 1)
    if (from > to) return null
    for (let code = from; code <= to; code++) set.add(String.fromCharCode(code))
  }
  return set
}

/** All places of the pattern are followed at once: no backtracking. */
function fits(tokens: readonly Token[], value: string): boolean {
  let places = new Uint8Array(tokens.length + 1)
  places[0] = 1
  for (const char of value) {
    const next = new Uint8Array(tokens.length + 1)
    jump(tokens, places)
    for (const [place, token] of tokens.entries()) {
      if (places[place] === 0 || !token.accepts(char)) continue
      next[place + 1] = 1
      if (token.repeats) next[place] = 1
    }
    places = next
  }
  jump(tokens, places)
  return places[tokens.length] === 1
}

function jump(tokens: readonly Token[], places: Uint8Array): void {
  for (const [place, token] of tokens.entries()) {
    if (places[place] === 0) continue
    for (const skip of token.skips) places[place + skip] = 1
  }
}
