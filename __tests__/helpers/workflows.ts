import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** ROOT is the repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Workflow is one workflow of GitHub Actions, as a user may copy it. */
export interface Workflow {
  /** name is its path, for a code block the page's with a number. */
  name: string
  text: string
}

/** read answers the text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** exampleWorkflows answers the workflows in examples/. */
export function exampleWorkflows(): Workflow[] {
  return files('examples/*/workflow*.yml')
}

/** ownWorkflows answers the workflows of the repository itself. */
export function ownWorkflows(): Workflow[] {
  return files('.github/workflows/*.yml')
}

/** shownWorkflows answers the workflows that the pages show as a whole. */
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
