import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * STANDS are action.yml files in the place of GitHub's own actions, which act
 * would have to fetch. Artifacts are folders below `ARTIFACTS`. act checks the
 * repository out by itself; the one here is asked for another commit only.
 */
const STANDS: Readonly<Record<string, string>> = {
  'actions/checkout': stand('echo "checked out $REF"', { REF: 'ref' }),
  'actions/upload-artifact': stand(
    'mkdir -p "$ARTIFACTS/$NAME" && cp -r "$FILES" "$ARTIFACTS/$NAME"',
    { NAME: 'name', FILES: 'path' }
  ),
  'actions/download-artifact': stand(
    'mkdir -p "$FOLDER" && cp -r "$ARTIFACTS/$NAME/." "$FOLDER"',
    { NAME: 'name', FOLDER: 'path' }
  )
}

/**
 * placeActions writes this action, with another default for the input `listen`
 * if there is one, and the stand-ins for others.
 */
export function placeActions(
  listen: string | undefined,
  write: (path: string, text: string) => string
): void {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const own = write(
    'actions/org/webhook-action/action.yml',
    listen
      ? text.replace('default: 127.0.0.1:8080', `default: ${listen}`)
      : text
  )
  cpSync(join(ROOT, 'dist'), join(dirname(own), 'dist'), { recursive: true })
  for (const [name, stand] of Object.entries(STANDS))
    write(`actions/${name}/action.yml`, stand)
}

/** stand answers an action that runs `command` with inputs as variables. */
function stand(command: string, inputs: Record<string, string>): string {
  const env = Object.entries(inputs).map(([name, input]) => [
    name,
    `\${{ inputs.${input} }}`
  ])
  return JSON.stringify({
    name: 'Stand-in',
    inputs: Object.fromEntries(
      Object.values(inputs).map(input => [input, { description: input }])
    ),
    runs: {
      using: 'composite',
      steps: [{ run: command, shell: 'bash', env: Object.fromEntries(env) }]
    }
  })
}
