import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './child.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** bundleUsual answers where the bundle of the usual action is, built by ncc. */
export function bundleUsual(): Promise<string> {
  return ncc(join(ROOT, 'bench/usual/index.js'), ROOT)
}

/**
 * bundlePrograms answers where the bundles of programs of this folder are,
 * built as the action itself is, so that they take what it takes.
 */
export async function bundlePrograms(...names: string[]): Promise<string[]> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  await measure({ argv: [tsc, '-p', join(ROOT, 'bench')] })
  const paths: string[] = []
  for (const name of names) {
    const entry = join(ROOT, `build/bench/bench/${name}.js`)
    paths.push(await ncc(entry, join(ROOT, 'shims')))
  }
  return paths
}

async function ncc(entry: string, cwd: string): Promise<string> {
  const cli = createRequire(import.meta.url).resolve(
    '@vercel/ncc/dist/ncc/cli.js'
  )
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const options = ['--target', 'es2022', '--no-cache', '--quiet']
  await measure({
    argv: [cli, 'build', entry, '--out', folder, ...options],
    cwd
  })
  return join(folder, 'index.js')
}
