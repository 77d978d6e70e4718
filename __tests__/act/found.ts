import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** OLDEST is the first version that runs actions of Node 24 well. */
const OLDEST = [0, 2, 87] as const
const INSTALL =
  'install it with Go: go install github.com/nektos/act@v0.2.89 (CONTRIBUTING.md says how to get Go)'

/**
 * findAct answers the path of act: on the PATH, or where `go install` puts it.
 * Throws, with how to get it, when there is none or an older one.
 */
export function findAct(): string {
  const wrong: string[] = []
  for (const path of ['act', join(homedir(), 'go/bin/act')]) {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
    const version = /^act version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
    if (version === undefined) continue
    if (isRecent(version)) return path
    wrong.push(`${path} is ${version}`)
  }
  const why = wrong.length > 0 ? wrong.join(', ') : 'act is not on this machine'
  throw new Error(
    `${why}, and these tests need ${OLDEST.join('.')} or later; ${INSTALL}`
  )
}

function isRecent(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}
