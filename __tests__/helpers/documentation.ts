import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Permissions } from './fake-github.ts'
import { ROOT } from './fixtures.ts'

/** One workflow of GitHub Actions, as a user may copy it. */
export interface Workflow {
  /** Its path, for a code block the page's with a number. */
  name: string
  text: string
}

/** Returns the text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Returns the workflows in examples/. */
export function exampleWorkflows(): Workflow[] {
  return files('examples/*/workflow*.yml')
}

/** Returns the workflows of the repository itself. */
export function ownWorkflows(): Workflow[] {
  return files('.github/workflows/*.yml')
}

/** Returns the workflows that the pages show as a whole. */
export function shownWorkflows(): Workflow[] {
  return ['README.md', ...globSync('docs/*.md', { cwd: ROOT }).sort()].flatMap(
    page =>
      [...read(page).matchAll(/^```ya?ml\n(.*?)^```/gms)]
        .map(([, text = '']) => text)
        .filter(text => /^on:/m.test(text) && /^jobs:/m.test(text))
        .filter(text => !/# \.\.\./.test(text))
        .map((text, at) => ({ name: `${page}, workflow ${at + 1}`, text }))
  )
}

function files(pattern: string): Workflow[] {
  return globSync(pattern, { cwd: ROOT })
    .sort()
    .map(name => ({ name, text: read(name) }))
}

/** One fenced block of a page. */
export interface Block {
  /** The page with the line that the block begins on. */
  name: string
  page: string
  language: string
  text: string
}

/** The pages that people read: README.md, CONTRIBUTING.md, docs/. */
export const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort()

/** Returns the fenced blocks of a page, without their indentation. */
export function blocksOf(page: string): Block[] {
  const source = read(page)
  const fences = source.matchAll(/^( *)```([^\n`]*)\n(.*?)^ *```$/gms)
  return [...fences].map(
    ({ index, 1: indent = '', 2: info = '', 3: text = '' }) => ({
      name: `${page}:${source.slice(0, index).split('\n').length}`,
      page,
      language: info.trim().split(' ')[0] ?? '',
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    })
  )
}

/** One row of the table of permissions in docs/security.md. */
interface Grant {
  modes: string[]
  /** Tells the row from the others of its modes. */
  when: string
  permissions: Permissions
}

/** Returns the table of permissions in docs/security.md. */
export function grants(): Grant[] {
  const [, section = ''] =
    /^## Permissions\n(.*)/ms.exec(read('docs/security.md')) ?? []
  return [...section.matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, modes = '', when = '', cell = '']) => ({
      modes: [...modes.matchAll(/`(\w+)`/g)].map(([, mode = '']) => mode),
      when,
      permissions: permissionsIn(cell)
    })
  )
}

function permissionsIn(cell: string): Permissions {
  const found: Permissions = {}
  for (const [, name = '', level] of cell.matchAll(/`([\w-]+): (read|write)`/g))
    found[name] = level === 'write' ? 'write' : 'read'
  return found
}

/** One step of a job. */
export interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}

/**
 * Returns the inputs of a step that runs an action of ours, `mode` among them;
 * null for any other step.
 */
export function ownInputs({
  uses = '',
  with: inputs = {}
}: Step): Record<string, string> | null {
  const [own, mode = 'notify'] =
    /^org\/webhook-action(?:\/(\w+))?@v1$/.exec(uses) ?? []
  return own === undefined ? null : { mode, ...inputs }
}
