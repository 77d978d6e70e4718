// Says what to do where no package is installed: an older Node, which runs this
// then, cannot run the other scripts, and says so in other words.
import { existsSync } from 'node:fs'

const packages = new URL('../node_modules/esbuild', import.meta.url)
if (!existsSync(packages)) {
  console.error('The packages are not installed; run "npm ci" first.')
  process.exitCode = 1
}
