import { isIP } from 'node:net'
import { type AddressRange, parseRange } from './address.ts'
import { parsePattern } from './pattern.ts'

/** HostEntry is one entry of `allowed-hosts`. */
export type HostEntry =
  | { kind: 'public' }
  | { kind: 'name'; name: string }
  | { kind: 'wildcard'; parent: string }
  | { kind: 'range'; range: AddressRange }
  | { kind: 'pattern'; matches: (host: string) => boolean }

const MAX_HOST_LENGTH = 253
const FORMS =
  'write public, a name, *.example.com, an IP address, a CIDR range or /regex/'

/**
 * parseHostEntry answers what an entry of `allowed-hosts` stands for, or what
 * is wrong with it and what to write, as the end of a sentence.
 */
export function parseHostEntry(entry: string): HostEntry | { error: string } {
  if (entry.toLowerCase() === 'public') return { kind: 'public' }
  if (entry.startsWith('/')) return parsePatternEntry(entry)
  if (entry.startsWith('*')) return parseWildcard(entry)
  const range = parseRange(entry.replace(/^\[([^/]*)\]$/, '$1'))
  if (range !== null) return { kind: 'range', range }
  if (entry.includes('://')) {
    return { error: `is a URL: write its host alone${example(entry)}` }
  }
  const [, beforePort] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(entry) ?? []
  if (beforePort !== undefined) {
    return { error: `has a port: write ${beforePort}, which allows every port` }
  }
  if (/^[\da-f.:]+\/[^/]*$/i.test(entry)) {
    return { error: 'is no CIDR range: write one such as 10.0.0.0/8' }
  }
  const name = parseName(entry)
  if (name === null) return { error: `is no host: ${FORMS}` }
  if (isIP(name) > 0) return { error: `is an IP address: write ${name}` }
  return { kind: 'name', name }
}

/**
 * hostOf answers the host of a URL as entries are compared with it: without
 * the brackets of IPv6 and the dot that may end a name, in lower case.
 */
export function hostOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/** isHostName answers whether a name has no empty part and at most 253 bytes. */
export function isHostName(host: string): boolean {
  return host.length <= MAX_HOST_LENGTH && !host.split('.').includes('')
}

function parsePatternEntry(entry: string): HostEntry | { error: string } {
  const [, source] = /^\/(.+)\/$/.exec(entry) ?? []
  if (source === undefined) {
    return { error: 'is no /regex/: write one slash before and one after it' }
  }
  const pattern = parsePattern(source)
  if ('error' in pattern) return { error: `cannot be used: ${pattern.error}` }
  return { kind: 'pattern', matches: pattern.matches }
}

function parseWildcard(entry: string): HostEntry | { error: string } {
  if (entry === '*') return { error: `is too wide: ${FORMS}` }
  const parent = entry.startsWith('*.') ? parseName(entry.slice(2)) : null
  if (parent === null || isIP(parent) > 0 || !parent.includes('.')) {
    return {
      error: 'is no host: write *. and two labels or more, as *.example.com'
    }
  }
  return { kind: 'wildcard', parent }
}

/** parseName answers a name, or an IP address, the way URL writes it. */
function parseName(text: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(text)) return null
  if (!URL.canParse(`http://${text}/`)) return null
  const name = hostOf(new URL(`http://${text}/`).hostname)
  return /^[a-z\d_-]+$/.test(name.replaceAll('.', '')) && isHostName(name)
    ? name
    : null
}

function example(entry: string): string {
  const host = URL.canParse(entry) ? new URL(entry).hostname : ''
  return host === '' ? '' : `, ${host}`
}
