const FILTERS = {
  json: (value: unknown) => JSON.stringify(value) ?? '""',
  url: (value: unknown) => percentEncode(asText(value)),
  xml: (value: unknown) =>
    asText(value)
      .replace(
        /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
        '\ufffd'
      )
      .replace(/[&<>"']/g, char => ENTITIES[char] ?? char),
  slack: (value: unknown) =>
    asText(value).replace(/[&<>]/g, char => ENTITIES[char] ?? char)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Filter names a way to encode a value: `${name | json}`. */
export type Filter = keyof typeof FILTERS

/** FILTER_NAMES are all filters there are. */
export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS)

/** isFilter says whether there is a filter of that name. */
export function isFilter(name: string): name is Filter {
  return Object.hasOwn(FILTERS, name)
}

/** filtered gives back the value as text, encoded by the filter. */
export function filtered(value: unknown, filter: Filter): string {
  return FILTERS[filter](value)
}

/**
 * asText gives back a value as it stands inside a text: strings as they are,
 * null and missing as nothing, objects and arrays as compact JSON.
 */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return JSON.stringify(value) ?? ''
  return String(value)
}

/**
 * percentEncode gives back a text in which all but RFC 3986's unreserved
 * characters are encoded as UTF-8; half a surrogate pair becomes U+FFFD.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
