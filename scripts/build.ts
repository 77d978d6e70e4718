// Builds dist/ from src/. With --check it writes nothing and fails when dist/
// is not, byte for byte, what src/ builds to.
import { spawnSync } from 'node:child_process'
import {
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

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const SHIMS = join(ROOT, 'shims')
const require = createRequire(import.meta.url)

try {
  const files = build()
  if (process.argv.includes('--check')) check(files)
  else write(files)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** build answers the content of every file of the bundle, by its name. */
function build(): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-build-'))
  try {
    rmSync(join(ROOT, 'build'), { recursive: true, force: true })
    runTool(join(ROOT, 'node_modules/typescript/bin/tsc'), ROOT, [])
    // From shims/, whose tsconfig.json names the modules to put in place of
    // others. Unminified: it starts faster, and a diff can be read.
    runTool(require.resolve('@vercel/ncc/dist/ncc/cli.js'), SHIMS, [
      'build',
      '../build/index.js',
      ...['--out', folder],
      ...['--target', 'es2022'],
      ...['--license', 'licenses.txt'],
      '--no-cache',
      '--quiet'
    ])
    return readFolder(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
