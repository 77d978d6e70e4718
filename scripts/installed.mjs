// Prints what to do when no package is installed: an older Node, which runs this
// then, cannot run the other scripts, and its own message does not help.
import { existsSync } from 'node:fs'

const packages = new URL('../node_modules/esbuild', import.meta.url)
if (!existsSync(packages)) {
  console.error('The packages are not installed; run "npm ci" first.')
  process.exitCode = 1
}
