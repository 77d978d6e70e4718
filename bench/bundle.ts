import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/build.ts'
import { measure } from './measure.ts'

const require = createRequire(import.meta.url)
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Returns where the bundle of the usual action is, built by ncc. */
export async function bundleUsual(): Promise<string> {
  const cli = require.resolve('@vercel/ncc/dist/ncc/cli.js')
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const entry = join(ROOT, 'bench/usual/index.js')
  const options = ['--target', 'es2022', '--no-cache', '--quiet']
  await measure({
    argv: [cli, 'build', entry, '--out', folder, ...options],
    cwd: ROOT
  })
  return join(folder, 'index.js')
}

/**
 * Returns where the bundles of programs of this folder are,
 * built as the action itself is, so that they take what it takes.
 */
export async function bundlePrograms(...names: string[]): Promise<string[]> {
  const programs: string[] = []
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
    const { code } = await bundle(`bench/${name}.ts`)
    for (const [file, text] of code) writeFileSync(join(folder, file), text)
    programs.push(join(folder, 'index.js'))
  }
  return programs
}
