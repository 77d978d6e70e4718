import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const GITEA = '1.27.3'
const RUNNER = '1.0.8'

/** Where Gitea and its runner are, and what Gitea reads at run time. */
const FOLDER = process.env.FORGE_DIR || '/var/tmp/forge'

/** The programs of a Gitea and its runner. */
export interface Binaries {
  gitea: string
  runner: string
  /** Holds the folders `options`, `templates` and `public`. */
  assets: string
}

/**
 * Returns the programs in `FORGE_DIR`, built first where `BUILD` is 1; null
 * where there are none.
 */
export function findBinaries(): Binaries | null {
  if (process.env.BUILD === '1') build()
  const binaries = {
    gitea: join(FOLDER, 'gitea'),
    runner: join(FOLDER, 'runner'),
    assets: join(FOLDER, 'gitea.src')
  }
  return Object.values(binaries).every(path => existsSync(path))
    ? binaries
    : null
}

/** What is missing, and how to get it. */
export const MISSING = `there is no Gitea with its runner in ${FOLDER}: BUILD=1 npm run test:forge builds both with Go, in about six minutes; FORGE_DIR names another folder`

function build(): void {
  mkdirSync(FOLDER, { recursive: true })
  const gitea = source('code.gitea.io/gitea', GITEA, 'gitea.src')
  // Without the importer from another Gitea, whose module is not to be had,
  // and with one module under its older name.
  for (const name of ['gitea_downloader.go', 'gitea_downloader_test.go'])
    rmSync(join(gitea, 'services/migrations', name))
  const older =
    'gitea.dev/actions-proto-go=code.gitea.io/actions-proto-go@v0.6.0'
  go(gitea, ['mod', 'edit', '-replace', older])
  const flags = `-s -w -X main.Version=${GITEA}`
  const output = ['-o', join(FOLDER, 'gitea'), '.']
  go(gitea, ['build', '-mod=mod', '-ldflags', flags, ...output])
  const runner = source('gitea.com/gitea/runner', RUNNER, 'runner.src')
  go(runner, ['build', '-ldflags', '-s -w', '-o', join(FOLDER, 'runner'), '.'])
}

/** Returns a folder with a copy of a module that can be written to. */
function source(module: string, version: string, name: string): string {
  const found = go(FOLDER, [
    'mod',
    'download',
    '-json',
    `${module}@v${version}`
  ])
  const { Dir }: { Dir: string } = JSON.parse(found)
  const folder = join(FOLDER, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(Dir, folder, { recursive: true })
  execFileSync('chmod', ['-R', 'u+w', folder])
  return folder
}

function go(cwd: string, parts: readonly string[]): string {
  return execFileSync('go', parts, {
    cwd,
    env: { ...process.env, CGO_ENABLED: '0' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
}
