import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const EXPRESSIONS: Readonly<Record<string, string>> = {
  'github.token': 'ghs_test',
  'job.status': 'success',
  'job.check_run_id': ''
}

/**
 * inputEnv answers the INPUT_ variables of a step whose `with:` is `inputs`:
 * those, and for the others the defaults in `actionFile`. Throws for an input
 * that the action does not declare.
 */
export function inputEnv(
  actionFile: string,
  inputs: Readonly<Record<string, string>>
): Record<string, string> {
  const declared: Record<string, { default?: unknown }> = parse(
    readFileSync(actionFile, 'utf8')
  ).inputs
  for (const name of Object.keys(inputs)) {
    if (!(name in declared)) throw new Error(`action.yml has no input ${name}`)
  }
  const env: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = inputs[name] ?? resolve(String(input?.default ?? ''))
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return env
}

function resolve(text: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
    const value = EXPRESSIONS[name]
    if (value === undefined) throw new Error(`No value for ${name} in a test`)
    return value
  })
}
