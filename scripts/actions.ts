import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The content of actions.yml, for all actions. */
interface Source {
  actions: Record<string, { folder: string; name: string; description: string }>
  inputs: Record<string, Entry>
  outputs: Record<string, Entry>
}

/** An input or output. */
interface Entry {
  /** The actions that have it; all when left out. */
  for?: string[]
  default?: Text
  description: Text
  /** Sentences that end the description of one action. */
  notes?: Record<string, string>
}

/** One text, or one for each action, where an action may use the one before. */
type Text = string | Record<string, string>

/** One action of this repository. */
export interface Action {
  /** The word in `uses: org/webhook-action/WORD@v1`; notify's is the root. */
  mode: string
  /** Path of its action.yml. */
  file: string
  name: string
  description: string
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

const SOURCE: Source = parse(
  readFileSync(fileURLToPath(new URL('actions.yml', import.meta.url)), 'utf8')
)

/** All actions of this repository, notify first. */
export const ACTIONS: readonly Action[] = Object.entries(SOURCE.actions).map(
  ([mode, { folder, name, description }]) => ({
    mode,
    file: join(folder, 'action.yml'),
    name,
    description,
    inputs: ownEntries(SOURCE.inputs, mode, (entry, text) => {
      const { default: value, notes } = entry
      const description = [text(entry.description), notes?.[mode]]
        .filter(part => part !== undefined)
        .join(' ')
      return value === undefined
        ? { description }
        : { description, default: text(value) }
    }),
    outputs: ownEntries(SOURCE.outputs, mode, (entry, text) => ({
      description: text(entry.description)
    }))
  })
)

/** Returns the text of an action.yml. */
export function manifestText({
  mode,
  name,
  description,
  inputs,
  outputs
}: Action): string {
  const isRoot = mode === 'notify'
  const list = (entries: Record<string, object>) =>
    Object.entries(entries).map(
      ([key, values]) =>
        `  ${key}:\n${Object.entries(values)
          .map(([word, value]) => `    ${word}: ${JSON.stringify(value)}\n`)
          .join('')}`
    )
  return [
    '# Written by `npm run generate` from scripts/actions.yml.\n',
    `name: ${name}\ndescription: ${description}\n`,
    'author: webhook-action contributors\n',
    'branding:\n  icon: send\n  color: green\n',
    'inputs:\n',
    ...list(inputs),
    'outputs:\n',
    ...list(outputs),
    `runs:\n  using: node24\n  main: ${isRoot ? '' : '../'}dist/index.js\n`
  ].join('')
}

/** Returns the tables of docs/inputs.md. */
export function inputTables(): string {
  return ACTIONS.map(({ mode, description, inputs, outputs }) => {
    const uses = mode === 'notify' ? '' : `/${mode}`
    return [
      `## ${mode}\n\n\`uses: org/webhook-action${uses}@v1\`. ${description}\n\n`,
      table(
        ['input', 'default', 'meaning'],
        Object.entries(inputs).map(([name, input]) => [
          code(name),
          code(input.default ?? ''),
          input.description
        ])
      ),
      '\n',
      table(
        ['output', 'value'],
        Object.entries(outputs).map(([name, output]) => [
          code(name),
          output.description
        ])
      )
    ].join('')
  }).join('\n')
}

function ownEntries<T>(
  entries: Record<string, Entry>,
  mode: string,
  make: (entry: Entry, text: (value: Text) => string) => T
): Record<string, T> {
  const modes = Object.keys(SOURCE.actions)
  const text = (value: Text): string => {
    if (typeof value === 'string') return value
    const before = modes.slice(0, modes.indexOf(mode) + 1).toReversed()
    const found = before.find(one => value[one] !== undefined)
    return (found && value[found]) ?? ''
  }
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, entry]) => entry.for?.includes(mode) ?? true)
      .map(([name, entry]) => [name, make(entry, text)])
  )
}

function table(heads: string[], rows: string[][]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell).join(' | ')} |\n`)
    .join('')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|')
}
