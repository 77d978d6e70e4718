// Checks that the tests find faults: breaks one line of src/ at a time, as
// listed in __tests__/mutants.ts, and runs the tests that must then fail. Exits with 1 where they pass. `--only TEXT` picks the mutants of which
// the file, the line or a test has that text.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MUTANTS, type Mutant } from '../__tests__/mutants.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WORKERS = 2
const TIMEOUT_MS = 120_000
const REMOVE = { recursive: true, force: true, maxRetries: 5 }
const KEYWORDS = ['true', 'false', 'null', 'return', 'if', 'continue', 'throw']

/** Tests that measure time, and so may fail without any mutant. */
const TIMED = '/ in time$/'
const LEFT_OUT = ['.git', 'node_modules', 'dist']

interface Placed extends Mutant {
  file: string
  line: number
  original: string
  mutated: string
}

const { only = '' } = parseArgs({
  options: { only: { type: 'string' } }
}).values
const sources = globSync('src/**/*.ts', { cwd: ROOT }).map(file => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8')
}))
const lost: string[] = []
const placed = MUTANTS.flatMap(place).filter(({ file, line, find, tests }) =>
  [`${file}:${line}`, find, ...tests].some(text => text.includes(only))
)
if (lost.length > 0) {
  console.error(lost.join('\n'))
  process.exit(1)
}
const temp = mkdtempSync(join(tmpdir(), 'mutants-'))
process.on('exit', () => rmSync(temp, REMOVE))
process.on('SIGINT', () => process.exit(1))
const trees = Array.from({ length: WORKERS }, (_, number) => copyTree(number))
process.exitCode = (await main()) ? 0 : 1

/** Returns true when the tests pass as they are, and fail on every mutant. */
async function main(): Promise<boolean> {
  const tests = [...new Set(placed.flatMap(({ tests }) => tests))]
  console.log(`without a mutant: ${tests.length} test files`)
  // Twice, since some tests wait for times that a busy machine does not keep.
  const red = await inParallel(tests, async (test, tree) =>
    (await passes(test, tree)) || (await passes(test, tree)) ? [] : [test]
  )
  for (const test of red) console.log(`fails without a mutant: ${test}`)
  if (red.length > 0) return false
  const survivors = await inParallel(placed, async (mutant, tree) => {
    const { file, line, find, replace } = mutant
    writeFileSync(join(tree, file), mutant.mutated)
    const killer = await firstRed(mutant.tests, tree)
    writeFileSync(join(tree, file), mutant.original)
    const verdict = killer === null ? 'SURVIVED' : `killed by ${killer}`
    console.log(`${file}:${line}  ${find}  ->  ${replace}  ${verdict}`)
    return killer === null ? [mutant] : []
  })
  const unexpected = survivors.filter(({ survives }) => survives === undefined)
  console.log(
    `${placed.length} mutants: ${placed.length - survivors.length} killed, ${survivors.length} survived (${unexpected.length} unexpected)`
  )
  for (const { file, line, find } of unexpected)
    console.log(`survived: ${file}:${line}  ${find}`)
  return unexpected.length === 0
}

/** Returns where a mutant is; `lost` is the reason where it has none. */
function place(mutant: Mutant): Placed[] {
  const { find, replace } = mutant
  const found = sources.filter(({ text }) => text.includes(find))
  const [source] = found
  const [before = '', after, ...more] = source?.text.split(find) ?? []
  if (source === undefined || after === undefined) {
    lost.push(`not in src/: ${find}`)
    return []
  }
  if (found.length > 1 || more.length > 0) {
    const files = found.map(({ file }) => file).join(', ')
    lost.push(`more than once in src/ (${files}): ${find}`)
    return []
  }
  const mutated = before + replace + after
  try {
    // Any test would fail on code that does not parse.
    stripTypeScriptTypes(mutated)
  } catch {
    lost.push(`no TypeScript: ${find} -> ${replace}`)
  }
  const unknown = unknownName(replace, source.text)
  if (unknown !== undefined) lost.push(`no ${unknown} in its file: ${replace}`)
  const line = before.split('\n').length
  return [
    { ...mutant, file: source.file, line, original: source.text, mutated }
  ]
}

/** Returns a name that a file lacks: any test would fail on it. */
function unknownName(replace: string, text: string): string | undefined {
  const known = new Set([...text.split(/[^\w$]+/), ...KEYWORDS])
  const code = replace.replaceAll(/'[^']*'|"[^"]*"/g, '')
  const names = code.match(/(?<![.\w$])[A-Za-z_$][\w$]{2,}/g) ?? []
  return names.find(name => !known.has(name) && !(name in globalThis))
}

/** Does the work for each item, in WORKERS copies of the tree. */
async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, tree: string) => Promise<R[]>
): Promise<R[]> {
  const queue = [...items]
  const results: R[] = []
  const worker = async (tree: string) => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      results.push(...(await work(item, tree)))
  }
  await Promise.all(trees.map(worker))
  return results
}

/** Returns a copy of the tree, whose dist/ runs src/ as it is. */
function copyTree(number: number): string {
  const tree = join(temp, String(number))
  const filter = (path: string) => !LEFT_OUT.includes(basename(path))
  cpSync(ROOT, tree, { recursive: true, filter })
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'))
  mkdirSync(join(tree, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'dist/package.json'), join(tree, 'dist/package.json'))
  // The tests that run the action as a whole shall see the mutants too.
  const cache = JSON.stringify(join(temp, 'cache'))
  writeFileSync(
    join(tree, 'dist/index.js'),
    `require('node:module').enableCompileCache(${cache})
import('../src/index.ts')
`
  )
  return tree
}

/** Returns the first test file that fails, or takes too long, else null. */
async function firstRed(
  tests: readonly string[],
  tree: string
): Promise<string | null> {
  for (const test of tests) if (!(await passes(test, tree))) return test
  return null
}

/** Stops at the first test that fails: `not ok` in its TAP. */
async function passes(test: string, tree: string): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--test-reporter=tap',
      '--test-isolation=none',
      `--test-skip-pattern=${TIMED}`,
      join('__tests__', test)
    ],
    {
      cwd: tree,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TMPDIR: temp, NODE_TEST_CONTEXT: undefined }
    }
  )
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null)
      process.kill(-child.pid, 'SIGKILL')
  }
  const timer = setTimeout(stop, TIMEOUT_MS)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (/^ *not ok /m.test(text)) stop()
  })
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return code === 0
}
