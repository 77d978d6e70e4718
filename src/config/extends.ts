import { ConfigError, type Problem } from '../errors.ts'
import {
  parseRepositoryFile,
  type RepositoryFile
} from '../github/repository.ts'
import { closestMatch } from '../lib/closest.ts'
import { isMapping, ownValue } from '../lib/json.ts'
import type { Key } from './validate/issue.ts'
import { readYaml, type Source, type Yaml } from './yaml.ts'

/** The mapping of one file. */
export interface ConfigFile extends Yaml {
  file: string
  data: object
}

/** A file, joined with the one that it extends. */
export interface JoinedFiles extends Yaml {
  problems: Problem[]
  /** False where the file that is extended was not read. */
  isWhole: boolean
  /** Returns the file of an item of the list at a path, as `notify.webhooks`. */
  fileOf(path: string, index: number): string
}

/** A text without this word, plain or escaped, is not parsed twice. */
const EXTENDS = /extends|\\[xuU]/

/** Returns the file that a config's `extends` names, null where it names none. */
export function readExtends(
  source: Source
): { from: RepositoryFile; problem: (message: string) => Problem } | null {
  if (!EXTENDS.test(source.text)) return null
  const { data, problem } = readYaml(source)
  const text = ownValue(data, 'extends')
  const from = typeof text === 'string' ? parseRepositoryFile(text) : null
  return from && { from, problem: message => problem(['extends'], message) }
}

/** Returns a file's mapping. Throws a ConfigError where it holds another value. */
export function readFile(source: Source): ConfigFile {
  const { data, problem } = readYaml(source)
  const { file } = source
  if (isMapping(data)) return { file, data, problem }
  const message =
    data === null
      ? 'is empty; write notify, chains or receive'
      : 'holds no mapping; write notify:, chains: or receive: at its top'
  throw new ConfigError([{ file, message }])
}

/** The lists that are joined, each with the key that switches an entry off. */
export const LISTS = [
  { path: ['notify', 'webhooks'], key: 'enabled' },
  { path: ['chains'], key: 'enabled' },
  { path: ['receive', 'providers'], key: 'active' },
  { path: ['receive', 'functions'], key: 'active' }
] as const

/** An item of a joined list, and where it is in its file. */
interface Item {
  value: unknown
  from: ConfigFile
  index: number
}

/** The items of each joined list, by its path, as `notify.webhooks`. */
type Lists = ReadonlyMap<string, readonly Item[]>

/**
 * Joins the lists of both files, those of `base` first. Of other keys the own
 * file's win. Entries that switch one of `base` off are applied to that.
 */
export function joinFiles(
  own: ConfigFile,
  base: ConfigFile | null
): JoinedFiles {
  const alone = { problems: [], isWhole: true, fileOf: () => own.file }
  if (ownValue(own.data, 'extends') === undefined) return { ...own, ...alone }
  const problems =
    base !== null && ownValue(base.data, 'extends') !== undefined
      ? [
          base.problem(
            ['extends'],
            `is not read in a file that ${own.file} extends; one level is all, so take it out`
          )
        ]
      : []
  const files = base === null ? [own] : [base, own]
  const unjoinable = files.find(file => !isJoinable(file))
  if (unjoinable) return { ...unjoinable, ...alone, problems }
  const lists: Lists = new Map(
    LISTS.map(({ path, key }) => {
      const joined = joinList(own, base, path, key)
      problems.push(...joined.problems)
      return [path.join('.'), joined.items]
    })
  )
  const chains = itemsAt(lists, 'chains').map(contentOf)
  return {
    data: {
      extends: ownValue(own.data, 'extends'),
      ...joinSection(files, lists, 'notify', ['webhooks']),
      ...(chains.length > 0 && { chains }),
      ...joinSection(files, lists, 'receive', ['providers', 'functions'])
    },
    problem(path, message) {
      const found = placeInFile(lists, path)
      if (found) return found.from.problem(found.path, message)
      const isIn = ({ data }: ConfigFile) =>
        path.length > 0 && valueAt(data, path.slice(0, 2)) !== undefined
      const from = base !== null && !isIn(own) && isIn(base) ? base : own
      return from.problem(path, message)
    },
    problems,
    isWhole: base !== null,
    fileOf: (path, index) => itemsAt(lists, path)[index]?.from.file ?? own.file
  }
}

function itemsAt(lists: Lists, path: string): readonly Item[] {
  return lists.get(path) ?? []
}

/** Returns a section's keys of both files, with the joined lists in it. */
function joinSection(
  files: readonly ConfigFile[],
  lists: Lists,
  name: string,
  keys: readonly string[]
): Record<string, unknown> {
  const parts = files.map(({ data }) => ownValue(data, name))
  if (parts.every(part => part === undefined)) return {}
  const joined = keys
    .filter(key => parts.some(part => ownValue(part, key) !== undefined))
    .map(key => [key, itemsAt(lists, `${name}.${key}`).map(contentOf)])
  return {
    // Unlike assignment, this makes an own property of `__proto__` too.
    [name]: Object.fromEntries([
      ...parts.flatMap(part => Object.entries(Object(part))),
      ...joined
    ])
  }
}

/** Returns where an item of a joined list, or a part of it, is in its file. */
function placeInFile(
  lists: Lists,
  path: readonly Key[]
): { from: ConfigFile; path: Key[] } | null {
  for (const list of LISTS) {
    const { length } = list.path
    const item = itemsAt(lists, list.path.join('.'))[Number(path[length])]
    if (item && list.path.every((key, index) => key === path[index])) {
      const { from, index } = item
      return { from, path: [...list.path, index, ...path.slice(length + 1)] }
    }
  }
  return null
}

/** True when sections are mappings, and lists are lists or absent. */
function isJoinable({ data }: ConfigFile): boolean {
  const sections = ['notify', 'receive'].map(key => ownValue(data, key))
  return (
    sections.every(part => part === undefined || isMapping(part)) &&
    LISTS.every(({ path }) => {
      const list = valueAt(data, path)
      return list === undefined || Array.isArray(list)
    })
  )
}

function valueAt(data: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (value, key) => ownValue(value, String(key)),
    data
  )
}

function contentOf({ value }: Item): unknown {
  return value
}

function joinList(
  own: ConfigFile,
  base: ConfigFile | null,
  path: readonly string[],
  key: string
): { items: Item[]; problems: Problem[] } {
  const itemsOf = (from: ConfigFile): Item[] => {
    const list = valueAt(from.data, path)
    return Array.isArray(list)
      ? list.map((value: unknown, index) => ({ value, from, index }))
      : []
  }
  const items = base === null ? [] : itemsOf(base)
  const others = new Map(
    items.map((item, place) => [ownValue(item.value, 'name'), { item, place }])
  )
  const problems: Problem[] = []
  const kept = itemsOf(own).filter(({ value, index }) => {
    const name = ownValue(value, 'name')
    const isOff = isSwitchOff(value, key)
    const other = typeof name === 'string' ? others.get(name) : undefined
    if (base === null || (other === undefined && !isOff)) return !isOff
    const add = (message: string) =>
      problems.push(own.problem([...path, index, 'name'], message))
    if (other === undefined) {
      const names = [...others.keys()].filter(one => typeof one === 'string')
      const close = closestMatch(String(name), names)
      add(
        `${base.file} has no "${name}" in ${path.join('.')} to switch off; ${close === null ? 'take this entry out, or write all of it' : `did you mean ${close}?`}`
      )
    } else if (!isOff)
      add(
        `"${name}" is also the name of an entry of ${base.file}; write another name`
      )
    else if (ownValue(other.item.value, 'optional') !== true)
      add(
        `"${name}" of ${base.file} cannot be switched off here, since it has no optional: true there; take this entry out`
      )
    else
      items[other.place] = {
        ...other.item,
        value: { ...Object(other.item.value), [key]: false }
      }
    return !isOff
  })
  return { items: [...items, ...kept], problems }
}

/** True for `{name: audit, enabled: false}` and nothing else. */
function isSwitchOff(value: unknown, key: string): boolean {
  return (
    isMapping(value) &&
    Object.keys(value).length === 2 &&
    typeof ownValue(value, 'name') === 'string' &&
    ownValue(value, key) === false
  )
}
