// The one schema that configs are read with: all others and their tags, those
// of YAML 1.1 among them, would be built at every start.
import { schema } from './core/schema.js'

export const coreKnownTags = {}

export function getTags() {
  return schema.slice()
}
