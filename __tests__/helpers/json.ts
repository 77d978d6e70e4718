import type { Json } from './github.ts'

/** isJson answers whether `value` is a JSON object. */
export function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** readJson answers the JSON object in `bytes`, null when there is none. */
export function readJson(bytes: Buffer): Json | null {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isJson(value) ? value : null
  } catch {
    return null
  }
}
