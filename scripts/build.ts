// Builds dist/ from src/. With --check it writes nothing and fails when dist/
// is not, byte for byte, what src/ builds to.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
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
import { build as bundle } from 'esbuild'
import { type MinifyOptions, minify } from 'terser'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const SHIMS = join(ROOT, 'shims')

/** The command line in one file, which npx runs. */
const CLI = 'cli.js'

/** One statement per line stays, so that changes of dist/ can be reviewed. */
const TERSER: MinifyOptions = {
  module: true,
  ecma: 2022,
  keep_classnames: true,
  compress: { defaults: false, unused: true, dead_code: true },
  format: { beautify: true, indent_level: 1, comments: false }
}
/** A module in terser's output: its key, its function, and the comma after. */
const MODULE =
  /^( \d+: )((?:[\w$]+|\([\w$, ]*\)) => \{|function ?\([\w$, ]*\) \{)(\n[\s\S]*?\n \})(?=,?$)/gm

const require = createRequire(import.meta.url)

try {
  const files = await build()
  if (process.argv.includes('--check')) check(files)
  else write(files)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Returns the content of every file of dist/, by its name. */
async function build(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-build-'))
  try {
    rmSync(join(ROOT, 'build'), { recursive: true, force: true })
    runTool(join(ROOT, 'node_modules/typescript/bin/tsc'), ROOT, [])
    markSideEffectFree('@actions/core')
    runNcc('index.js', folder)
    const files = readFolder(folder)
    for (const [name, content] of files)
      if (name.endsWith('.js'))
        files.set(name, Buffer.from(await minifyBundle(String(content))))
    files.set(CLI, await bundleCli())
    files.set('licenses.txt', licenses(folder))
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Copies a package to build/node_modules, where ncc looks first, with
 * `sideEffects: false` in its package.json: ncc then leaves out the modules
 * that we do not use.
 */
function markSideEffectFree(name: string): void {
  const copy = join(ROOT, 'build/node_modules', name)
  cpSync(join(ROOT, 'node_modules', name), copy, { recursive: true })
  const file = join(copy, 'package.json')
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false }))
}

/**
 * Bundles a file of build/ into `folder`. What it imports by `import()` goes to
 * a file of its own, so that a step that does not need it does not compile it,
 * unless a comment there says `webpackMode: "eager"`. ncc names the file by a
 * number made of its `webpackChunkName`. Runs in shims/, whose tsconfig.json
 * maps packages to the modules that replace them.
 */
function runNcc(entry: string, folder: string): void {
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

/** Returns the command line without what it does not use, small to fetch. */
async function bundleCli(): Promise<Buffer> {
  const { outputFiles } = await bundle({
    absWorkingDir: ROOT,
    // The ES modules of yaml; Node would be given those for require.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    bundle: true,
    charset: 'ascii',
    entryPoints: ['build/cli/index.js'],
    format: 'esm',
    legalComments: 'none',
    lineLimit: 120,
    logLevel: 'warning',
    minify: true,
    platform: 'node',
    target: 'node20',
    write: false
  })
  return Buffer.concat(outputFiles.map(({ contents }) => contents))
}

/**
 * Minifies a bundle and puts parentheses around its modules: V8 compiles a
 * function in parentheses at once instead of parsing it twice.
 */
async function minifyBundle(code: string): Promise<string> {
  const { code: minified = '' } = await minify(code, TERSER)
  const wrapped = minified.replace(MODULE, '$1($2$3)')
  if (wrapped === minified) throw new Error('No module found in the bundle.')
  return `${wrapped}\n`
}

/**
 * Returns the licences of all packages. ncc lists only those of one file of a
 * bundle, so everything is bundled into one file for this.
 */
function licenses(folder: string): Buffer {
  const modules = globSync('build/**/*.js', {
    cwd: ROOT,
    exclude: ['build/node_modules', 'build/relay']
  })
  const exported = modules
    .sort()
    .map((file, at) => `export * as module${at} from '../${file}'\n`)
  writeFileSync(join(ROOT, 'build/whole.js'), exported.join(''))
  runNcc('whole.js', join(folder, 'whole'))
  return readFileSync(join(folder, 'whole/licenses.txt'))
}

function write(files: Map<string, Buffer>): void {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  for (const [name, content] of files)
    writeFileSync(join(DIST, name), content, {
      mode: name === CLI ? 0o755 : 0o644
    })
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
    console.error('Run `npm run bundle` and commit dist/.')
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
