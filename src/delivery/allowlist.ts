import { isIP } from 'node:net'
import { addressKind, copyable, inRange } from './address.ts'
import { type HostEntry, hostOf, isHostName, parseHostEntry } from './hosts.ts'
import { neverSent } from './url.ts'

/** Allowlist is what a delivery may use: schemes, methods and hosts. */
export interface Allowlist {
  schemes: readonly string[]
  methods: readonly string[]
  hosts: readonly HostEntry[]
}

const SCHEMES = ['https', 'http']

/** METHODS are the methods that a delivery can have. */
export const METHODS: readonly string[] = [
  'POST',
  'PUT',
  'PATCH',
  'GET',
  'DELETE',
  'HEAD',
  'OPTIONS'
]

/**
 * parseAllowlist answers the allowlist of the three inputs, or one sentence
 * for each entry that does not parse.
 */
export function parseAllowlist(input: {
  schemes: readonly string[]
  methods: readonly string[]
  hosts: readonly string[]
}): { allowlist: Allowlist } | { errors: string[] } {
  const errors: string[] = []
  const schemes = input.schemes.map(scheme => scheme.toLowerCase())
  const methods = input.methods.map(method => method.toUpperCase())
  const hosts: HostEntry[] = []
  for (const [index, scheme] of schemes.entries()) {
    if (SCHEMES.includes(scheme)) continue
    const entry = input.schemes[index]
    errors.push(`allowed-schemes: "${entry}" is unknown: write https or http.`)
  }
  for (const [index, method] of methods.entries()) {
    if (METHODS.includes(method)) continue
    const entry = input.methods[index]
    const known = listed(METHODS)
    errors.push(`allowed-methods: "${entry}" is unknown: write ${known}.`)
  }
  for (const text of input.hosts) {
    const entry = parseHostEntry(text)
    if ('kind' in entry) hosts.push(entry)
    else errors.push(`allowed-hosts: "${text}" ${entry.error}.`)
  }
  if (errors.length > 0) return { errors }
  return { allowlist: { schemes, methods, hosts } }
}

/**
 * refusal answers why a request must not be sent, in one sentence that says
 * what to write, or null: its scheme, its method, user info, its host, or the
 * address that its host is.
 */
export function refusal(
  allowlist: Allowlist,
  url: URL,
  method: string
): string | null {
  const scheme = url.protocol.slice(0, -1)
  if (!allowlist.schemes.includes(scheme)) {
    const cure = SCHEMES.includes(scheme)
      ? `, or add ${scheme} to allowed-schemes`
      : ''
    const allowed = listed(allowlist.schemes)
    return `The scheme "${scheme}" is not allowed: use ${allowed}${cure}.`
  }
  const verb = method.toUpperCase()
  if (!allowlist.methods.includes(verb)) {
    const allowed = listed(allowlist.methods)
    return `The method "${verb}" is not allowed: use ${allowed}, or add ${verb} to allowed-methods.`
  }
  const never = neverSent(url)
  if (never !== null) return never
  const host = hostOf(url.hostname)
  return isIP(host) > 0
    ? literalRefusal(allowlist, host)
    : nameRefusal(allowlist, host)
}

/**
 * addressRefusal answers the judge of the addresses that the host of a URL
 * has: why one must not be connected to, in one sentence that says what to
 * write, or null.
 */
export function addressRefusal(
  allowlist: Allowlist,
  hostname: string
): (address: string) => string | null {
  const host = hostOf(hostname)
  if (isIP(host) > 0) return address => literalRefusal(allowlist, address)
  const exact = listsName(allowlist, host)
  const wildcard = matchesWildcard(allowlist, host)
  return address => {
    const kind = addressKind(address)
    const found = `${host} has the ${KINDS[kind]} address ${address}`
    switch (kind) {
      case 'public':
        return null
      case 'private':
      case 'unique_local':
        if (exact || wildcard) return null
        return `${found}: add ${host} to allowed-hosts to allow it.`
      case 'loopback':
        if (exact) return null
        return `${found}: add ${host} to allowed-hosts to allow it.`
      case 'special':
        if (exact && listsAddress(allowlist, address)) return null
        return `${found}: add ${exact ? '' : `${host} and `}${copyable(address)} to allowed-hosts to allow it.`
    }
  }
}

const KINDS = {
  public: 'public',
  loopback: 'loopback',
  private: 'private',
  unique_local: 'unique-local',
  special: 'special-purpose'
}

function literalRefusal(allowlist: Allowlist, address: string): string | null {
  if (listsAddress(allowlist, address)) return null
  const kind = addressKind(address)
  const cure = `add ${copyable(address)} to allowed-hosts to allow it`
  if (kind !== 'public') {
    return `The address ${address} is ${KINDS[kind]}: ${cure}.`
  }
  const allowed = allowlist.hosts.some(
    entry =>
      entry.kind === 'public' ||
      (entry.kind === 'pattern' && entry.matches(address))
  )
  return allowed ? null : `The host "${address}" is not allowed: ${cure}.`
}

function nameRefusal(allowlist: Allowlist, host: string): string | null {
  if (!isHostName(host)) {
    return `The host "${host}" is no name: write one such as example.com.`
  }
  if (listsName(allowlist, host)) return null
  const cure = `add ${host} to allowed-hosts to allow it`
  // RFC 6761: always this machine, also where only a proxy sees the answer.
  if (host === 'localhost' || host.endsWith('.localhost')) {
    return `The host "${host}" is this machine: ${cure}.`
  }
  const allowed =
    matchesWildcard(allowlist, host) ||
    allowlist.hosts.some(
      entry =>
        entry.kind === 'public' ||
        (entry.kind === 'pattern' && entry.matches(host))
    )
  return allowed ? null : `The host "${host}" is not allowed: ${cure}.`
}

function listsAddress(allowlist: Allowlist, address: string): boolean {
  return allowlist.hosts.some(
    entry => entry.kind === 'range' && inRange(address, entry.range)
  )
}

function listsName(allowlist: Allowlist, host: string): boolean {
  return allowlist.hosts.some(
    entry => entry.kind === 'name' && entry.name === host
  )
}

/** matchesWildcard takes `*` for exactly one label, as certificates do. */
function matchesWildcard(allowlist: Allowlist, host: string): boolean {
  const parent = host.slice(host.indexOf('.') + 1)
  return allowlist.hosts.some(
    entry => entry.kind === 'wildcard' && entry.parent === parent
  )
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
