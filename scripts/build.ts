// Builds dist/ from src/. With --check it writes nothing and fails when dist/
// is not, byte for byte, what src/ builds to.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type BuildOptions,
  build as esbuild,
  type Metafile,
  type PluginBuild
} from 'esbuild'
import { type MinifyOptions, minify } from 'terser'
import { licenses } from './licenses.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const BUILD = join(ROOT, 'build/action')

/** A copy of @actions/core that is free of side effects, see copyCore. */
const CORE = join(BUILD, 'node_modules/@actions/core')

/** The command line in one file, which npx runs. */
const CLI = 'cli.js'

/** The modules in shims/, each by the imports that it stands for. */
const SHIMS: readonly [RegExp, string][] = [
  [/^@actions\/http-client$/, 'http-client.js'],
  [/^@octokit\/graphql$/, 'graphql.js'],
  [
    /^@octokit\/plugin-rest-endpoint-methods$/,
    'plugin-rest-endpoint-methods.js'
  ],
  [/^content-type$/, 'content-type.js'],
  [/^json-with-bigint$/, 'json-with-bigint.js'],
  [/^undici$/, 'undici.js']
]

const ESBUILD: BuildOptions = {
  absWorkingDir: ROOT,
  alias: {
    '@actions/core': CORE,
    // Its ES modules; Node would be given those for require.
    yaml: join(ROOT, 'node_modules/yaml/browser/dist/index.js')
  },
  bundle: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  platform: 'node',
  plugins: [{ name: 'shims', setup: useShims }],
  target: 'node20'
}

/** One statement per line stays, so that changes of dist/ can be reviewed. */
const TERSER: MinifyOptions = {
  toplevel: true,
  ecma: 2022,
  keep_classnames: true,
  compress: { defaults: false, unused: true, dead_code: true },
  format: { beautify: true, indent_level: 1, comments: false }
}
/** A module in terser's output: its indent, key and function, before a comma. */
const MODULE =
  /^( +)(\d+: )((?:[\w$]+|\([\w$, ]*\)) => \{|function ?\([\w$, ]*\) \{)(\n[\s\S]*?\n\1\})(?=,?$)/gm

if (import.meta.main)
  try {
    const files = await build()
    if (process.argv.includes('--check')) check(files)
    else write(files)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

/** A program, ready to run. */
interface Bundle {
  /** The code of every file, by its name; `index.js` is the program. */
  code: Map<string, string>
  /** The paths of the modules in it. */
  modules: string[]
}

/**
 * Returns the bundle of `entry`, as CommonJS, which Node starts faster than ES
 * modules. What it imports by `import()` is in files of its own, so that a step
 * that does not need it does not compile it; ncc names them by numbers, made of
 * the `webpackChunkName` in a comment there.
 */
export async function bundle(entry: string): Promise<Bundle> {
  rmSync(BUILD, { recursive: true, force: true })
  copyCore()
  // Modules that are loaded together become one: calls between them need no
  // look-up then. esbuild writes several files as ES modules only.
  const { metafile } = await esbuild({
    ...ESBUILD,
    entryPoints: { index: entry },
    format: 'esm',
    metafile: true,
    outdir: BUILD,
    splitting: true
  })
  const code = runNcc(join(BUILD, 'index.js'))
  for (const [name, text] of code) code.set(name, await minifyBundle(text))
  return { code, modules: bundled(metafile) }
}

/** Returns the content of every file of dist/, by its name. */
async function build(): Promise<Map<string, string>> {
  const action = await bundle('src/index.ts')
  const cli = await bundleCli()
  return new Map([
    ...action.code,
    [CLI, cli.code],
    ['licenses.txt', licenses([...action.modules, ...cli.modules])],
    ['package.json', '{ "type": "commonjs" }\n']
  ])
}

/**
 * Copies @actions/core with `sideEffects: false` in its package.json: what we do
 * not use of it is left out then.
 */
function copyCore(): void {
  cpSync(join(ROOT, 'node_modules/@actions/core'), CORE, { recursive: true })
  const file = join(CORE, 'package.json')
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false }))
}

/** Replaces what the bundle imports and does not use. */
function useShims({ onResolve }: PluginBuild): void {
  for (const [filter, shim] of SHIMS)
    onResolve({ filter }, () => ({ path: join(ROOT, 'shims', shim) }))
}

/** Returns every file of ES modules as CommonJS, by its name. */
function runNcc(entry: string): Map<string, string> {
  // With a "type" ncc would write ES modules.
  writeFileSync(join(BUILD, 'package.json'), '{}')
  const cli = createRequire(import.meta.url).resolve(
    '@vercel/ncc/dist/ncc/cli.js'
  )
  const out = join(BUILD, 'ncc')
  const options = ['--target', 'es2022', '--no-cache', '--quiet']
  const { status } = spawnSync(
    process.execPath,
    [cli, 'build', entry, '--out', out, ...options],
    { stdio: 'inherit' }
  )
  if (status !== 0) throw new Error('ncc failed; dist/ is as it was.')
  const names = readdirSync(out).filter(name => name.endsWith('.js'))
  return new Map(
    names.map(name => [name, readFileSync(join(out, name), 'utf8')])
  )
}

/**
 * Shortens a file of a bundle and puts parentheses around its modules: V8
 * compiles a function in parentheses at once instead of parsing it twice.
 */
async function minifyBundle(code: string): Promise<string> {
  const { code: minified = '' } = await minify(code, TERSER)
  const wrapped = minified.replace(MODULE, '$1$2($3$4)')
  // A program of one module, as some benchmarks are, has no table of modules.
  if (wrapped === minified && code.includes('__webpack_modules__'))
    throw new Error('No module found in the bundle.')
  return `${wrapped}\n`
}

/** Returns the command line, without what it does not use, small to fetch. */
async function bundleCli(): Promise<{ code: string; modules: string[] }> {
  const { metafile, outputFiles } = await esbuild({
    ...ESBUILD,
    entryPoints: ['src/cli/index.ts'],
    format: 'cjs',
    lineLimit: 120,
    metafile: true,
    minify: true,
    write: false
  })
  const code = outputFiles.map(({ text }) => text).join('')
  return { code, modules: bundled(metafile) }
}

/** Returns the paths of the modules that esbuild has put into a bundle. */
function bundled({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
}

function write(files: Map<string, string>): void {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  for (const [name, content] of files)
    writeFileSync(join(DIST, name), content, {
      mode: name === CLI ? 0o755 : 0o644
    })
  const sizes = [...files].map(([name, { length }]) => `${name} ${length}`)
  console.log(`dist/: ${sizes.join(', ')} characters`)
}

function check(files: Map<string, string>): void {
  const names = new Set([...files.keys(), ...readdirSync(DIST)])
  const stale = [...names].filter(name => files.get(name) !== committed(name))
  for (const name of stale)
    console.error(`dist/${name} is not what src/ builds`)
  if (stale.length > 0) {
    console.error('Run `npm run bundle` and commit dist/.')
    process.exitCode = 1
  } else {
    console.log(`dist/ is fresh: ${names.size} files`)
  }
}

function committed(name: string): string | undefined {
  const path = join(DIST, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
