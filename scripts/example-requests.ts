import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  loadScenarios,
  recordedRequests
} from '../__tests__/examples/runner.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Returns the request that each example's README shows, by the path of the
 * README: the first one in the snapshot of the example's first scenario.
 */
export async function exampleRequests(): Promise<Map<string, string>> {
  const requests = new Map<string, string>()
  for (const file of globSync('examples/*/README.md', { cwd: ROOT })) {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8')
    if (!text.includes('<!-- arrives -->')) continue
    const folder = basename(dirname(file))
    const [scenario] = await loadScenarios(folder)
    const [first] = scenario ? recordedRequests(folder, scenario) : []
    if (!first) throw new Error(`${file}: its tests send nothing`)
    requests.set(file, `\`\`\`http\n${first}\n\`\`\`\n`)
  }
  return requests
}
