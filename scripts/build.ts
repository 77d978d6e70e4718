// Builds dist/ from src/. With --check it writes nothing and fails when dist/
// is not, byte for byte, what src/ builds to.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown'
import { licenses } from './licenses.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')

/** The command line in one small file, which npx runs. */
const CLI = 'cli.js'

/** What replaces modules of packages. A $ ends a name: no path below it. */
const REPLACED = {
  // Its ES modules; Node, and so the bundler, would take those for require.
  yaml: join(ROOT, 'node_modules/yaml/browser/index.js'),
  '@actions/http-client$': join(ROOT, 'shims/http-client.js'),
  '@octokit/plugin-rest-endpoint-methods': join(
    ROOT,
    'shims/rest-endpoint-methods.js'
  ),
  undici: join(ROOT, 'shims/undici.js')
}

if (import.meta.main)
  try {
    const files = await build()
    if (process.argv.includes('--check')) check(files)
    else write(files)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

/**
 * Bundles a program as CommonJS, which Node starts faster than ES modules. What
 * it imports by `import()` goes to files of its own, so that a step that does
 * not need it does not compile it.
 */
export async function bundle(
  input: string,
  options: OutputOptions = {}
): Promise<OutputChunk[]> {
  const bundler = await rolldown({
    cwd: ROOT,
    input,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    resolve: { alias: REPLACED },
    transform: { target: 'node20' },
    treeshake: {
      moduleSideEffects: [{ test: /@actions\/core/, sideEffects: false }]
    }
  })
  const { output } = await bundler.generate({
    format: 'cjs',
    chunkFileNames: '[name].js',
    comments: false,
    dynamicImportInCjs: false,
    minify: true,
    ...options
  })
  await bundler.close()
  return output.filter(file => file.type === 'chunk')
}

/** Returns the content of every file of dist/, by its name. */
async function build(): Promise<Map<string, string>> {
  const action = await bundle('src/index.ts')
  const cli = await bundle('src/cli/index.ts', {
    // An ES module has no require, and npm's package lacks dist/package.json.
    banner: 'var require = process.getBuiltinModule;',
    codeSplitting: false,
    entryFileNames: CLI
  })
  const chunks = [...action, ...cli]
  return new Map([
    ...chunks.map(({ fileName, code }) => [fileName, code] as const),
    ['licenses.txt', licenses(chunks.flatMap(({ moduleIds }) => moduleIds))],
    ['package.json', '{ "type": "commonjs" }\n']
  ])
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
