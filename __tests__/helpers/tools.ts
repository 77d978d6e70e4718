import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const INSTALL = {
  actionlint: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  zizmor: 'pip install zizmor==1.32.0'
}

/** Tool is a program that is no package of npm. */
export type Tool = keyof typeof INSTALL

/**
 * absence answers why a test that needs `tool` is skipped, false where it is
 * there or where REQUIRE_TOOLS says that it must be.
 */
export function absence(tool: Tool): string | false {
  if (process.env.REQUIRE_TOOLS === '1' || find(tool) !== null) return false
  return `${tool} is not installed: ${INSTALL[tool]}`
}

/**
 * runTool answers what `tool` wrote to its standard output, whatever its exit
 * code. Throws where it is not there, cannot start or fails otherwise.
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  cwd: string
): string {
  const path = find(tool)
  if (path === null) throw new Error(`${tool} is missing: ${INSTALL[tool]}`)
  const { stdout, stderr, error } = spawnSync(path, args, {
    cwd,
    encoding: 'utf8'
  })
  if (error) throw error
  if (stdout === '') throw new Error(`${tool} said nothing: ${stderr}`)
  return stdout
}

function find(tool: Tool): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders, join(homedir(), 'go/bin')].map(folder =>
    join(folder, tool)
  )
  return paths.find(path => existsSync(path)) ?? null
}
