// Writes what is derived from other files into them. With --check it writes
// nothing and fails when one of them is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ACTIONS, inputTables, manifestText } from './actions.ts'
import { exampleRequests } from './example-requests.ts'
import { schemaText } from './schema.ts'

// Each file, and how its text is brought up to date.
const generated: Record<string, (text: string) => string> = {
  ...Object.fromEntries(
    ACTIONS.map(action => [action.file, () => manifestText(action)])
  ),
  'docs/inputs.md': text => replaceBetween(text, 'inputs', inputTables()),
  'src/version.ts': text => {
    const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
    return text.replace(/'\d[^']*'/, `'${version}'`)
  },
  'webhooks.schema.json': schemaText,
  ...Object.fromEntries(
    [...(await exampleRequests())].map(([file, request]) => [
      file,
      (text: string) => replaceBetween(text, 'arrives', request)
    ])
  )
}

const check = process.argv.includes('--check')
for (const [name, update] of Object.entries(generated)) {
  const text = existsSync(path(name)) ? readFileSync(path(name), 'utf8') : ''
  const fresh = update(text)
  if (text === fresh) {
    console.log(`${name} is up to date`)
  } else if (check) {
    console.error(`${name} is stale. Run \`npm run generate\` and commit it.`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), fresh)
    console.log(`${name} is written`)
  }
}

function path(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}

/** Puts `part` between `<!-- mark -->` and `<!-- /mark -->`. */
function replaceBetween(text: string, mark: string, part: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from)
    throw new Error(`No ${open} … ${close} in the text`)
  return `${text.slice(0, from + open.length)}\n\n${part}\n${text.slice(to)}`
}
