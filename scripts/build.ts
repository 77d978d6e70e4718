// Builds dist/ from src/. With --check it writes nothing and fails when dist/
// is not, byte for byte, what src/ builds to.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MinifyOptions, minify } from 'terser'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const SHIMS = join(ROOT, 'shims')

/** QUIET packages do nothing on import, though their package.json is silent. */
const QUIET = ['@actions/core', '@actions/http-client', 'yaml']

/**
 * Lines and what is exported stay; short local names start 5 ms faster, and
 * text of ASCII alone, which V8 keeps in half the space, another 1 ms.
 */
const SLIM: MinifyOptions = {
  module: true,
  ecma: 2022,
  mangle: true,
  keep_classnames: true,
  compress: { defaults: false, unused: true, dead_code: true, passes: 2 },
  format: {
    ...{ beautify: true, indent_level: 1 },
    ...{ comments: false, ascii_only: true }
  }
}
const MODULE =
  /^( \d+: )((?:[\w$]+|\([\w$, ]*\)) => \{|function ?\([\w$, ]*\) \{)(\n[\s\S]*?\n \})(?=,?$)/gm

/** MODES is the script that index.js loads for modes/rare.ts. */
const MODES = 'modes.js'
/** NUMBERED is how ncc has it named: by a number that changes with its code. */
const NUMBERED = '"" + chunkId + ".index.js"'
const REQUIRED = '__WEBPACK_EXTERNAL_createRequire'
const REQUIRE = `import { createRequire as ${REQUIRED} } from "module";`
const require = createRequire(import.meta.url)

try {
  const files = await build()
  if (process.argv.includes('--check')) check(files)
  else write(files)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** build answers the content of every file of the bundle, by its name. */
async function build(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-build-'))
  try {
    rmSync(join(ROOT, 'build'), { recursive: true, force: true })
    runTool(join(ROOT, 'node_modules/typescript/bin/tsc'), ROOT, [])
    for (const name of QUIET) stage(name)
    runNcc('index.js', folder)
    const files = readFolder(folder)
    rename(files)
    for (const name of ['index.js', MODES])
      files.set(name, Buffer.from(await slim(String(files.get(name)))))
    files.set('licenses.txt', licenses(folder))
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** runNcc bundles a file of build/ into `folder`. */
function runNcc(entry: string, folder: string): void {
  // From shims/, whose tsconfig.json names the modules to put in place of
  // others.
  runTool(require.resolve('@vercel/ncc/dist/ncc/cli.js'), SHIMS, [
    'build',
    `../build/${entry}`,
    ...['--out', folder],
    ...['--target', 'es2022'],
    ...['--license', 'licenses.txt'],
    '--no-cache',
    '--quiet'
  ])
}

/** rename gives the second script of a bundle a name that stays. */
function rename(files: Map<string, Buffer>): void {
  const numbered = [...files.keys()].filter(name => /^\d+\./.test(name))
  const [name = ''] = numbered
  const script = files.get(name)
  const index = String(files.get('index.js'))
  if (numbered.length > 1 || !script || !index.includes(NUMBERED))
    throw new Error(
      `Of scripts beside index.js there are ${numbered.length}, where one is to be ${MODES}: an import() lacks its webpackMode comment, or ncc names scripts in another way.`
    )
  files.delete(name)
  files.set('index.js', Buffer.from(index.replace(NUMBERED, `"${MODES}"`)))
  files.set(MODES, script)
}

/**
 * licenses answers those of all packages: ncc would list only what is in the
 * last file of a bundle, so it makes one of a single file for them.
 */
function licenses(folder: string): Buffer {
  const whole = join(ROOT, 'build/whole.js')
  writeFileSync(whole, "import './modes/rare.js'\nimport './index.js'\n")
  const out = join(folder, 'whole')
  runNcc('whole.js', out)
  return readFileSync(join(out, 'licenses.txt'))
}

/**
 * stage copies a package to where ncc looks first, marked as quiet. Of yaml
 * that is also the folder of its ES modules, which shims/tsconfig.json names:
 * ncc can join those with ours and leave parts out, which starts 2 ms faster.
 * In place of what writes YAML, or reads 1.1, come the files of shims/yaml/.
 */
function stage(name: string): void {
  const path = join(ROOT, 'build/node_modules', name)
  cpSync(join(ROOT, 'node_modules', name), path, { recursive: true })
  if (name === 'yaml')
    cpSync(join(SHIMS, name), join(path, 'browser/dist'), { recursive: true })
  for (const folder of ['', 'browser']) {
    const file = join(path, folder, 'package.json')
    if (!existsSync(file)) continue
    const about: object = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...about, sideEffects: false }))
  }
}

/**
 * slim answers a bundle without comments and code that is never used. Around
 * its modules are parentheses: they make V8 compile each at once, where it
 * would parse them first and compile them later, which costs 10 ms. Built-in
 * modules are asked of the process, which takes 1 ms less than `require` does.
 */
async function slim(code: string): Promise<string> {
  const direct = code
    .replace(REQUIRE, '')
    .replaceAll(`${REQUIRED}(import.meta.url)`, 'process.getBuiltinModule')
  const { code: slimmed = '' } = await minify(direct, SLIM)
  const wrapped = slimmed.replace(MODULE, '$1($2$3)')
  const { code: same } = await minify(wrapped, {
    ...SLIM,
    compress: false,
    mangle: false
  })
  if (same !== slimmed || wrapped === slimmed)
    throw new Error('The modules of the bundle are not where they should be.')
  return `${wrapped}\n`
}

function write(files: Map<string, Buffer>): void {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  for (const [name, content] of files) writeFileSync(join(DIST, name), content)
  const sizes = [...files].map(([name, { length }]) => `${name} ${length}`)
  console.log(`dist/: ${sizes.join(', ')} bytes`)
}

function check(files: Map<string, Buffer>): void {
  const committed = readFolder(DIST)
  const names = new Set([...files.keys(), ...committed.keys()])
  const stale = [...names].filter(name => {
    const [ours, theirs] = [files.get(name), committed.get(name)]
    return !ours || !theirs || !ours.equals(theirs)
  })
  for (const name of stale)
    console.error(`dist/${name} is not what src/ builds`)
  if (stale.length > 0) {
    console.error('Run `npm run build` and commit dist/.')
    process.exitCode = 1
  } else {
    console.log(`dist/ is fresh: ${names.size} files`)
  }
}

function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return new Map(
    paths.map(path => [path.slice(folder.length + 1), readFileSync(path)])
  )
}

function runTool(script: string, cwd: string, options: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...options], {
    cwd,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error(`${script} failed; dist/ is as it was.`)
}
