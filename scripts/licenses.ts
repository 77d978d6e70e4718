import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Returns the names and licences of the packages that hold these files. */
export function licenses(paths: readonly string[]): string {
  const folders = paths.flatMap(
    path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []
  )
  return `${[...new Set(folders)].sort().map(license).join('\n\n')}\n`
}

function license(name: string): string {
  const folder = join(ROOT, 'node_modules', name)
  const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
  const file = files.find(one => existsSync(join(folder, one)))
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return file === undefined
    ? `${name}\n${about.license}`
    : `${name}\n${about.license}\n${readFileSync(join(folder, file), 'utf8').trim()}`
}
