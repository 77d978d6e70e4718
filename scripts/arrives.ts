import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  loadScenarios,
  type SentRequest
} from '../__tests__/helpers/examples.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Returns the request that each example's README shows, by the path of the
 * README: the first one that the example's tests expect.
 */
export async function exampleRequests(): Promise<Map<string, string>> {
  const requests = new Map<string, string>()
  for (const file of globSync('examples/*/README.md', { cwd: ROOT })) {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8')
    if (!text.includes('<!-- arrives -->')) continue
    const scenarios = await loadScenarios(basename(dirname(file)))
    const sent = scenarios.flatMap(one => ('sent' in one ? one.sent : []))
    const [first] = sent
    if (first === undefined) throw new Error(`${file}: its tests send nothing`)
    requests.set(file, requestText(first))
  }
  return requests
}

function requestText({ method, url, headers, body }: SentRequest): string {
  const json = typeof body !== 'string' || /^[{[]/.test(body)
  const text = json
    ? JSON.stringify(
        typeof body === 'string' ? JSON.parse(body) : body,
        null,
        2
      )
    : body
  const head = [
    `${method ?? 'POST'} ${url} HTTP/1.1`,
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)
  ]
  const whole = [...head, ...(text === '' ? [] : ['', text])].join('\n')
  return `\`\`\`http\n${whole}\n\`\`\`\n`
}
