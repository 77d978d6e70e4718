// The tags of a YAML document. The action reads the core schema of YAML 1.2 alone:
// those of JSON and of YAML 1.1 are left out.
import { schema } from '../node_modules/yaml/browser/dist/schema/core/schema.js'

export const coreKnownTags = {}
export const getTags = () => [...schema]
