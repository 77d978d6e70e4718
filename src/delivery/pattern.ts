type Test = (char: string) => boolean

type Node =
  | { kind: 'char'; test: Test }
  | { kind: 'all'; nodes: Node[] }
  | { kind: 'any'; nodes: Node[] }
  | { kind: 'repeat'; node: Node; min: number; max: number }

interface Parsed {
  node: Node
  rest: string
}

/** State waits for a character, or without a test leads on at once. */
interface State {
  test: Test | null
  next: State[]
}

const MAX_STATES = 2000
const MAX_DEPTH = 50

/** ATOM is a class, an escape or a character, as JavaScript writes them. */
const ATOM = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$|?*+()[\]{}])/
const REPEAT = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/

/**
 * parsePattern answers whether texts match a regular expression from end to
 * end, or why it cannot be used. Case does not count. The time of a match is
 * linear in the text, so no pattern is catastrophic; therefore characters,
 * classes, groups, `|` and repetition are all there is: look-around, back
 * references, `\b` and anchors in the middle are refused.
 */
export function parsePattern(
  source: string
): { matches: (text: string) => boolean } | { error: string } {
  try {
    new RegExp(source)
    const { node, rest } = parseAny(source.replace(/^\^/, ''), 0)
    if (rest !== '' && rest !== '$') throw unsupported(rest)
    return { matches: compile(node) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function parseAny(source: string, depth: number): Parsed {
  if (depth > MAX_DEPTH) throw new Error('its groups nest too deep')
  const first = parseAll(source, depth)
  const nodes = [first.node]
  let rest = first.rest
  while (rest.startsWith('|')) {
    const other = parseAll(rest.slice(1), depth)
    nodes.push(other.node)
    rest = other.rest
  }
  return { node: { kind: 'any', nodes }, rest }
}

function parseAll(source: string, depth: number): Parsed {
  const nodes: Node[] = []
  let rest = source
  while (rest !== '' && rest !== '$' && !/^[|)]/.test(rest)) {
    const item = parseItem(rest, depth)
    const [repeat] = REPEAT.exec(item.rest) ?? ['']
    nodes.push(repeated(item.node, repeat))
    rest = item.rest.slice(repeat.length)
  }
  return { node: { kind: 'all', nodes }, rest }
}

function parseItem(source: string, depth: number): Parsed {
  const [group] = /^\((?:\?:|(?!\?))/.exec(source) ?? []
  if (group !== undefined) {
    const { node, rest } = parseAny(source.slice(group.length), depth + 1)
    if (!rest.startsWith(')')) throw unsupported(rest)
    return { node, rest: rest.slice(1) }
  }
  const [atom] = ATOM.exec(source) ?? []
  if (atom === undefined) throw unsupported(source)
  const char = new RegExp(`^${atom}$`, 'i')
  const node: Node = { kind: 'char', test: text => char.test(text) }
  return { node, rest: source.slice(atom.length) }
}

function repeated(node: Node, repeat: string): Node {
  const [, sign, from, comma, to] = REPEAT.exec(repeat) ?? []
  const kind = 'repeat'
  if (sign === '*') return { kind, node, min: 0, max: Infinity }
  if (sign === '+') return { kind, node, min: 1, max: Infinity }
  if (sign === '?') return { kind, node, min: 0, max: 1 }
  if (from === undefined) return node
  const most = comma === undefined ? from : (to ?? Infinity)
  return { kind, node, min: Number(from), max: Number(most) }
}

function unsupported(source: string): Error {
  return new Error(
    `"${source.slice(0, 3)}" is not known here: write characters, classes, ` +
      'groups, | and repetition only'
  )
}

function compile(node: Node): (text: string) => boolean {
  let count = 0
  const state = (test: Test | null, next: State[]): State => {
    count++
    if (count > MAX_STATES) throw new Error('it is too large')
    return { test, next }
  }
  const build = (node: Node, next: State): State => {
    switch (node.kind) {
      case 'char':
        return state(node.test, [next])
      case 'all':
        return node.nodes.reduceRight((after, node) => build(node, after), next)
      case 'any':
        return state(
          null,
          node.nodes.map(node => build(node, next))
        )
      case 'repeat':
        return buildRepeat(node.node, node.min, node.max, next)
    }
  }
  const buildRepeat = (node: Node, min: number, max: number, next: State) => {
    const loop = state(null, [next])
    if (max === Infinity) loop.next.push(build(node, loop))
    let at = loop
    for (let i = min; i < max && max !== Infinity; i++) {
      at = state(null, [build(node, at), next])
    }
    for (let i = 0; i < min; i++) at = build(node, at)
    return at
  }
  const end = state(null, [])
  const start = build(node, end)
  return text => {
    let states = reach([start])
    for (const char of text) {
      const passed = [...states].filter(state => state.test?.(char))
      states = reach(passed.flatMap(state => state.next))
    }
    return states.has(end)
  }
}

/** reach answers the states and all that they lead on to at once. */
function reach(from: State[]): Set<State> {
  const states = new Set<State>()
  const open = [...from]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (states.has(state)) continue
    states.add(state)
    if (state.test === null) open.push(...state.next)
  }
  return states
}
