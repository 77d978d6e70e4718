import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Tool is a program that is no package of npm. */
export type Tool = 'actionlint' | 'zizmor'

/**
 * absence answers why a test that needs `tool` is skipped, false where it is
 * there or where REQUIRE_TOOLS says that it must be.
 */
export function absence(tool: Tool): string | false {
  if (process.env.REQUIRE_TOOLS === '1' || find(tool) !== null) return false
  return `${tool} is not installed; .ci/run says how`
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
  if (path === null)
    throw new Error(`${tool} is missing; .ci/run says how to install it`)
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
