import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema
} from '@valibot/to-json-schema'
import * as v from 'valibot'
import { LISTS } from '../src/config/extends.ts'
import { configSchema } from '../src/config/parse.ts'
import { METHODS } from '../src/http/allowlist.ts'
import { DESCRIPTIONS } from './descriptions.ts'

const ID =
  'https://raw.githubusercontent.com/org/webhook-action/v1/webhooks.schema.json'

const HEADER = "^[\\w!#$%&'*+.^`|~-]+$"

/** What valibot checks by code, as far as JSON Schema can say it, by key. */
const PARTS: Readonly<Record<string, JsonSchema>> = {
  timeout: {
    anyOf: [
      { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,15})?[smhd]?$' },
      { type: 'number', exclusiveMinimum: 0, maximum: 2147483.647 }
    ],
    examples: ['30s', '10m', '1h']
  },
  success_codes: oneOrMore({
    anyOf: [
      {
        type: 'string',
        pattern: '^\\s*([1-5][xX]{2}|[1-5]\\d{2}(\\s*-\\s*[1-5]\\d{2})?)\\s*$'
      },
      { type: 'integer', minimum: 100, maximum: 599 }
    ]
  }),
  method: {
    anyOf: [
      { enum: [...METHODS] },
      { type: 'string', pattern: `^(${METHODS.map(anyCase).join('|')})$` }
    ]
  },
  body: { type: ['object', 'array', 'string'] },
  headers: {
    type: 'object',
    propertyNames: { pattern: HEADER },
    additionalProperties: { type: 'string' }
  }
}

const GLOBS = oneOrMore({ type: 'string', minLength: 1, maxLength: 1000 })

const CONVERSION: ConversionConfig = {
  typeMode: 'input',
  target: 'draft-07',
  errorMode: 'ignore',
  overrideSchema({ valibotSchema }) {
    if (!isLazy(valibotSchema)) return null
    const { $schema, $defs, definitions, ...part } = toJsonSchema(
      valibotSchema.getter(undefined),
      CONVERSION
    )
    return part
  }
}

/** A schema that chooses by its input shows all of itself to undefined. */
function isLazy(
  schema: v.GenericSchema
): schema is v.LazySchema<v.GenericSchema> {
  return v.isOfType('lazy', schema)
}

/** Returns the JSON Schema of webhooks.yml, for editors. */
export function schemaText(): string {
  const seen = new Set<string>()
  const schema = described(toJsonSchema(configSchema, CONVERSION), '', seen)
  const stray = Object.keys(DESCRIPTIONS).filter(path => !seen.has(path))
  if (stray.length > 0) throw new Error(`There is no key ${stray.join(', ')}`)
  const { $schema, $defs, definitions, ...rest } = schema
  const whole = {
    $schema,
    $id: ID,
    title: 'webhooks.yml',
    description: 'Config of webhook-action: what is sent where, and received.',
    ...rest
  }
  for (const { path, key } of LISTS) allowSwitchOff(whole, path, key)
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** Lets a list have `{name: audit, enabled: false}`, for a file that extends. */
function allowSwitchOff(
  schema: JsonSchema,
  path: readonly string[],
  key: string
): void {
  let list: JsonSchema = schema
  for (const name of path) {
    const next = list.properties?.[name]
    if (typeof next !== 'object') throw new Error(`There is no key ${name}`)
    list = next
  }
  if (typeof list.items !== 'object' || Array.isArray(list.items))
    throw new Error(`${path.join('.')} is not a list`)
  const switchedOff: JsonSchema = {
    type: 'object',
    description: 'Switches off an optional entry of the file that is extended.',
    properties: { name: { type: 'string' }, [key]: { const: false } },
    required: ['name', key],
    additionalProperties: false
  }
  list.items = { anyOf: [list.items, switchedOff] }
}

/** Returns a schema with a description of every key. */
function described(
  schema: JsonSchema,
  path: string,
  seen: Set<string>
): JsonSchema {
  const inner = (part: JsonSchema | boolean): JsonSchema =>
    typeof part === 'boolean' ? {} : described(part, path, seen)
  const result: JsonSchema = { ...schema }
  // An empty default means none, and its own schema refuses it.
  if (JSON.stringify(result.default)?.length === 2) delete result.default
  if (schema.anyOf) result.anyOf = flat(schema.anyOf.map(inner))
  if (schema.items && !Array.isArray(schema.items))
    result.items = inner(schema.items)
  if (schema.properties)
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => {
        const at = path === '' ? key : `${path}.${key}`
        const description = DESCRIPTIONS[at]
        if (description === undefined || typeof property === 'boolean')
          throw new Error(`The key ${at} has no description`)
        seen.add(at)
        const part = described(property, at, seen)
        const { default: given } = part
        return [
          key,
          {
            description,
            ...(partAt(at) ?? part),
            ...(given === undefined ? {} : { default: given })
          }
        ]
      })
    )
  if (result.required?.length === 0) delete result.required
  return result
}

/** Returns the schema of a key whose rule is in code. */
function partAt(path: string): JsonSchema | undefined {
  const [key = '', parent, owner] = path.split('.').reverse()
  if (owner === 'providers' || owner === 'functions') {
    if (key === 'headers')
      return {
        ...PARTS.headers,
        additionalProperties: GLOBS
      }
    return parent === 'match'
      ? { type: 'object', additionalProperties: GLOBS }
      : undefined
  }
  if (parent === 'match') return GLOBS
  return Object.hasOwn(PARTS, key) ? PARTS[key] : undefined
}

/** Returns the options of a union, those of unions in it included. */
function flat(options: readonly JsonSchema[]): JsonSchema[] {
  return options.flatMap(option => {
    const { anyOf, ...rest } = option
    const only = anyOf !== undefined && Object.keys(rest).length === 0
    return only ? flat(anyOf.filter(one => typeof one !== 'boolean')) : [option]
  })
}

/** Returns a pattern of a word in upper, lower or mixed case. */
function anyCase(word: string): string {
  return word.replace(/[A-Z]/g, upper => `[${upper}${upper.toLowerCase()}]`)
}

function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: item, minItems: 1 }, item] }
}
