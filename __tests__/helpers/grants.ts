import type { Permissions } from './permissions.ts'
import { read } from './workflows.ts'

/** Grant is one row of the table of permissions in docs/security.md. */
export interface Grant {
  modes: string[]
  /** when tells the row from the others of its modes. */
  when: string
  permissions: Permissions
}

/** grants answers the table of permissions in docs/security.md. */
export function grants(): Grant[] {
  const [, section = ''] =
    /^## Permissions\n(.*?)^## /ms.exec(read('docs/security.md')) ?? []
  return [...section.matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, modes = '', when = '', cell = '']) => ({
      modes: [...modes.matchAll(/`(\w+)`/g)].map(([, mode = '']) => mode),
      when,
      permissions: permissionsIn(cell)
    })
  )
}

/** grantOf answers what the row of `mode` and `when` grants. */
export function grantOf(mode: string, when: string): Permissions {
  const found = grants().find(
    grant => grant.modes.includes(mode) && grant.when === when
  )
  if (!found) throw new Error(`docs/security.md has no row ${mode}: ${when}`)
  return found.permissions
}

function permissionsIn(cell: string): Permissions {
  const found: Permissions = {}
  for (const [, name = '', level] of cell.matchAll(/`([\w-]+): (read|write)`/g))
    found[name] = level === 'write' ? 'write' : 'read'
  return found
}
