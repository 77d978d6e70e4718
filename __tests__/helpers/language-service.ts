import { registerHooks } from 'node:module'
import { parse } from 'yaml'
import { ACTIONS } from '../../scripts/actions.ts'
import { read } from './documentation.ts'

// The language service imports its JSON as bundlers allow it, Node does not.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.endsWith('.json')
      ? { ...found, importAttributes: { type: 'json' } }
      : found
  }
})
const { validate } = await import('@actions/languageservice')

type Service = NonNullable<Parameters<typeof validate>[1]>
type Provider = NonNullable<Service['actionsMetadataProvider']>
type Metadata = Awaited<ReturnType<Provider['fetchActionMetadata']>>

/** The inputs of the other actions that the workflows use. */
const KNOWN: Record<string, string[]> = JSON.parse(
  read('__tests__/fixtures/action-inputs.json')
)
/** The actions that docs/migration.md comes from. */
const PEERS: Record<string, { inputs: string[] }> = JSON.parse(
  read('__tests__/fixtures/peers.json')
)

/**
 * Returns what GitHub's own language service says is wrong in a
 * workflow or an action.yml, one `line: sentence` each. Steps are held against
 * our action.yml and the inputs of the other actions in use.
 */
export async function findMistakes(
  name: string,
  text: string
): Promise<string[]> {
  const position = { line: 0, character: 0 }
  const document = {
    uri: `file:///${name}`,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: () => text,
    positionAt: () => position,
    offsetAt: () => 0,
    getLineRange: () => ({ start: position, end: position }),
    getEOLCharacters: () => '\n'
  }
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) =>
        metadataOf([owner, name, path].filter(Boolean).join('/'))
    }
  })
  return found
    .filter(({ severity = 1 }) => severity === 1)
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

function metadataOf(action: string): Metadata {
  const own = ACTIONS.find(
    ({ mode }) =>
      action ===
      (mode === 'notify' ? 'org/webhook-action' : `org/webhook-action/${mode}`)
  )
  if (own) return parse(read(own.file))
  const inputs = KNOWN[action] ?? PEERS[action]?.inputs
  return inputs && metadata(action, inputs)
}

function metadata(name: string, inputs: string[]): Metadata {
  const none = { description: '' }
  const described = Object.fromEntries(inputs.map(input => [input, none]))
  return { name, description: '', inputs: described }
}
