import { isIP } from 'node:net'
import { ConfigError } from '../errors.ts'
import {
  type AddressRange,
  addressKind,
  formatAddress,
  inRange,
  localService,
  parseRange
} from './ip.ts'
import { unsendableReason } from './url.ts'

/** What a delivery may use: schemes, methods and hosts. */
export interface Allowlist {
  schemes: readonly string[]
  methods: readonly string[]
  hosts: readonly HostEntry[]
}

const SCHEMES = ['https', 'http']

/** The methods that a delivery can have. */
export const METHODS: readonly string[] = [
  'POST',
  'PUT',
  'PATCH',
  'GET',
  'DELETE',
  'HEAD',
  'OPTIONS'
]

interface AllowlistInputs {
  allowedSchemes: readonly string[]
  allowedMethods: readonly string[]
  allowedHosts: readonly string[]
}

/** Returns the allowlist of a step. Throws a ConfigError with each bad entry. */
export function readAllowlist({
  allowedSchemes,
  allowedMethods,
  allowedHosts
}: AllowlistInputs): Allowlist {
  const errors: string[] = []
  const schemes = allowedSchemes.map(scheme => scheme.toLowerCase())
  const methods = allowedMethods.map(method => method.toUpperCase())
  const hosts: HostEntry[] = []
  for (const [index, scheme] of schemes.entries())
    if (!SCHEMES.includes(scheme))
      errors.push(
        `allowed-schemes: "${allowedSchemes[index]}" is unknown: write https or http.`
      )
  for (const [index, method] of methods.entries())
    if (!METHODS.includes(method))
      errors.push(
        `allowed-methods: "${allowedMethods[index]}" is unknown: write ${joinOr(METHODS)}.`
      )
  for (const text of allowedHosts) {
    const entry = parseHostEntry(text)
    if ('kind' in entry) hosts.push(entry)
    else errors.push(`allowed-hosts: "${text}" ${entry.error}.`)
  }
  if (errors.length > 0)
    throw new ConfigError(errors.map(message => ({ message })))
  return { schemes, methods, hosts }
}

/**
 * Returns why a request must not be sent, with a sentence for each reason that
 * says what to write, or null: its scheme, its method, user info, its host, or
 * the address in place of a host.
 */
export function refusal(
  allowlist: Allowlist,
  url: URL,
  method: string
): string | null {
  const { allowed, refusedHost } = rulesFor(allowlist, url)
  const wrongScheme = schemeRefusal(allowed, schemeOf(url))
  if (wrongScheme !== null && !SCHEMES.includes(schemeOf(url)))
    return wrongScheme
  const reasons = [
    wrongScheme,
    methodRefusal(allowed, method.toUpperCase()),
    unsendableReason(url) ?? refusedHost
  ].filter(reason => reason !== null)
  return reasons.length > 0 ? reasons.join(' ') : null
}

/**
 * Returns what `refusal` does, and why the addresses of the host are refused,
 * so that one run reports both. `addresses` resolves the host. It is not called
 * for a host that is refused by name: a look-up reaches its name server.
 */
export async function completeRefusal(
  allowlist: Allowlist,
  { url, method }: { url: URL; method: string },
  addresses: (url: URL) => Promise<readonly string[]>
): Promise<string | null> {
  const reason = refusal(allowlist, url, method)
  if (reason === null) return null
  const { refusedHost, refusesAddress } = rulesFor(allowlist, url)
  if (
    !SCHEMES.includes(schemeOf(url)) ||
    unsendableReason(url) !== null ||
    refusedHost !== null
  )
    return reason
  const refused = (await addresses(url))
    .map(refusesAddress)
    .find(address => address !== null)
  return refused === undefined ? reason : `${reason} ${refused}`
}

/** What an allowlist says about URLs with one scheme, host and port. */
interface HostRules {
  /** The part of the allowlist that applies to them. */
  allowed: Allowlist
  /** Why the host is refused, null when it is not. */
  refusedHost: string | null
  /** Returns why an address of the host is refused, null when it is not. */
  refusesAddress: (address: string) => string | null
}

/** Kept by origin, since thousands of deliveries may go to one. */
const rulesByOrigin = new WeakMap<Allowlist, Map<string, HostRules>>()

function rulesFor(allowlist: Allowlist, url: URL): HostRules {
  const known = rulesByOrigin.get(allowlist) ?? new Map<string, HostRules>()
  rulesByOrigin.set(allowlist, known)
  const origin = `${url.protocol}//${url.host}`
  const found = known.get(origin) ?? createRules(allowlist, url)
  known.set(origin, found)
  return found
}

function createRules(allowlist: Allowlist, url: URL): HostRules {
  const allowed = allowlistFor(allowlist, url)
  const refuses = addressCheck(allowed, url)
  const reasons = new Map<string, string | null>()
  return {
    allowed,
    refusedHost: hostRefusal(allowed, url),
    refusesAddress(address) {
      const found = reasons.get(address)
      if (found !== undefined) return found
      const reason = refuses(address)
      reasons.set(address, reason)
      return reason
    }
  }
}

/**
 * Returns what an allowlist allows of one URL: an entry of hosts with a scheme
 * counts for URLs of that scheme, and port where it has one, and allows the
 * scheme for that host.
 */
function allowlistFor(allowlist: Allowlist, url: URL): Allowlist {
  const scheme = schemeOf(url)
  const hosts = allowlist.hosts.filter(entry => appliesTo(entry, url))
  const scoped = hosts.filter(entry => entry.scheme !== undefined)
  const allowsHost =
    scoped.length > 0 &&
    hostRefusal({ ...allowlist, hosts: scoped }, url) === null
  return {
    schemes: allowsHost ? [...allowlist.schemes, scheme] : allowlist.schemes,
    methods: allowlist.methods,
    hosts
  }
}

function schemeOf({ protocol }: URL): string {
  return protocol.slice(0, -1)
}

function appliesTo({ scheme, port }: HostEntry, url: URL): boolean {
  if (scheme === undefined) return true
  return (
    scheme === schemeOf(url) &&
    (port === null || port === (url.port || DEFAULT_PORTS[scheme]))
  )
}

function schemeRefusal({ schemes }: Allowlist, scheme: string): string | null {
  if (schemes.includes(scheme)) return null
  const fix = SCHEMES.includes(scheme)
    ? `, or add ${scheme} to allowed-schemes`
    : ''
  return `The scheme "${scheme}" is not allowed: use ${joinOr(schemes)}${fix}.`
}

function methodRefusal({ methods }: Allowlist, verb: string): string | null {
  if (methods.includes(verb)) return null
  return `The method "${verb}" is not allowed: use ${joinOr(methods)}, or add ${verb} to allowed-methods.`
}

function hostRefusal(allowlist: Allowlist, url: URL): string | null {
  const host = normalizeHost(url.hostname)
  return isIP(host) > 0
    ? literalRefusal(allowlist, host)
    : nameRefusal(allowlist, host)
}

/**
 * Returns the check of the addresses that the host of a URL resolves to: why
 * one must not be connected to, in one sentence that says what to write, or
 * null.
 */
export function addressRefusal(
  allowlist: Allowlist,
  url: URL
): (address: string) => string | null {
  return rulesFor(allowlist, url).refusesAddress
}

function addressCheck(
  allowed: Allowlist,
  url: URL
): (address: string) => string | null {
  const host = normalizeHost(url.hostname)
  if (isIP(host) > 0) return address => literalRefusal(allowed, address)
  const exact = listsName(allowed, host)
  const wildcard = matchesWildcard(allowed, host)
  return address => {
    const kind = addressKind(address)
    const service = localService(address)
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
        if (exact && listsAddress(allowed, address)) return null
        if (service !== null)
          return `${host} has the address ${formatAddress(address)}, which is ${SERVICES[service]}: write another host.`
        return `${found}: add ${exact ? '' : `${host} and `}${formatAddress(address)} to allowed-hosts to allow it.`
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

/** They come without advice to allow them: they give out credentials. */
const SERVICES = {
  metadata: "a cloud's metadata service",
  link_local: 'link-local'
}

function literalRefusal(allowlist: Allowlist, address: string): string | null {
  if (listsAddress(allowlist, address)) return null
  const service = localService(address)
  if (service !== null)
    return `The address ${formatAddress(address)} is ${SERVICES[service]}: write another address.`
  const kind = addressKind(address)
  const fix = `add ${formatAddress(address)} to allowed-hosts to allow it`
  if (kind !== 'public') {
    return `The address ${address} is ${KINDS[kind]}: ${fix}.`
  }
  const allowed = allowlist.hosts.some(
    entry =>
      entry.kind === 'public' ||
      (entry.kind === 'pattern' && entry.matches(address))
  )
  return allowed ? null : `The host "${address}" is not allowed: ${fix}.`
}

function nameRefusal(allowlist: Allowlist, host: string): string | null {
  if (!isHostName(host)) {
    return `The host "${host}" is not a name: write one such as example.com.`
  }
  if (listsName(allowlist, host)) return null
  const fix = `add ${host} to allowed-hosts to allow it`
  // RFC 6761: always this machine, also where only a proxy sees the answer.
  if (host === 'localhost' || host.endsWith('.localhost')) {
    return `The host "${host}" is this machine: ${fix}.`
  }
  const allowed =
    matchesWildcard(allowlist, host) ||
    allowlist.hosts.some(
      entry =>
        entry.kind === 'public' ||
        (entry.kind === 'pattern' && entry.matches(host))
    )
  return allowed ? null : `The host "${host}" is not allowed: ${fix}.`
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

/** `*` is exactly one label, as in certificates. */
function matchesWildcard(allowlist: Allowlist, host: string): boolean {
  const parent = host.slice(host.indexOf('.') + 1)
  return allowlist.hosts.some(
    entry => entry.kind === 'wildcard' && entry.parent === parent
  )
}

function joinOr(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

type Hosts =
  | { kind: 'public' }
  | { kind: 'name'; name: string }
  | { kind: 'wildcard'; parent: string }
  | { kind: 'range'; range: AddressRange }
  | { kind: 'pattern'; matches: (host: string) => boolean }

/** One entry of `allowed-hosts`, perhaps for one scheme and port only. */
type HostEntry = Hosts & {
  scheme?: string
  /** Null for every port. */
  port?: string | null
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  https: '443',
  http: '80'
}

const MAX_HOST_LENGTH = 253

const FORMS =
  'write public, a name, *.example.com, an IP address, a CIDR range or /regex/'

/**
 * Returns a parsed entry of `allowed-hosts`, or what is wrong with it and what
 * to write, as the end of a sentence.
 */
function parseHostEntry(entry: string): HostEntry | { error: string } {
  if (entry.toLowerCase() === 'public') return { kind: 'public' }
  if (entry.startsWith('/')) return parsePatternEntry(entry)
  if (entry.startsWith('*')) return parseWildcard(entry)
  const range = parseRange(entry.replace(/^\[([^/]*)\]$/, '$1'))
  if (range !== null) return { kind: 'range', range }
  if (entry.includes('://')) return parseOriginEntry(entry)
  const [, beforePort] = /^(\[[^\]]*\]|[^:/]*):\d*$/.exec(entry) ?? []
  if (beforePort !== undefined) {
    return { error: `has a port: write ${beforePort}, which allows every port` }
  }
  if (/^[\da-f.:]+\/[^/]*$/i.test(entry)) {
    return { error: 'is not a CIDR range: write one such as 10.0.0.0/8' }
  }
  const name = parseName(entry)
  if (name === null) return { error: `is not a host: ${FORMS}` }
  if (isIP(name) > 0) return { error: `is an IP address: write ${name}` }
  return { kind: 'name', name }
}

/** Returns `http://name:8080`, where the name may be an address or wildcard. */
function parseOriginEntry(entry: string): HostEntry | { error: string } {
  const [, scheme = '', host, port = null] =
    /^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(entry) ?? []
  if (host === undefined || host.toLowerCase() === 'public')
    return { error: `is a URL: write its host alone${example(entry)}` }
  const parsed = parseHostEntry(host)
  return 'error' in parsed
    ? parsed
    : { ...parsed, scheme: scheme.toLowerCase(), port }
}

/**
 * Returns the host of a URL as entries are compared with it: without the
 * brackets of IPv6 and the dot that may end a name, in lower case.
 */
function normalizeHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/** True when a name has no empty part and at most 253 bytes. */
function isHostName(host: string): boolean {
  return host.length <= MAX_HOST_LENGTH && !host.split('.').includes('')
}

function parsePatternEntry(entry: string): HostEntry | { error: string } {
  const [, source] = /^\/(.+)\/$/.exec(entry) ?? []
  if (source === undefined) {
    return {
      error: 'is not a /regex/: write one slash before and one after it'
    }
  }
  try {
    // By itself first, since a lone `)` would end the group that follows.
    new RegExp(source)
    const pattern = new RegExp(`^(?:${source})$`, 'i')
    return { kind: 'pattern', matches: host => pattern.test(host) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { error: `cannot be used: ${message}` }
  }
}

function parseWildcard(entry: string): HostEntry | { error: string } {
  if (entry === '*') return { error: `is too wide: ${FORMS}` }
  const parent = entry.startsWith('*.') ? parseName(entry.slice(2)) : null
  if (parent === null || isIP(parent) > 0 || !parent.includes('.')) {
    return {
      error: 'is not a host: write *. and two labels or more, as *.example.com'
    }
  }
  return { kind: 'wildcard', parent }
}

/** Returns a name, or an IP address, the way URL writes it. */
function parseName(text: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(text)) return null
  if (!URL.canParse(`http://${text}/`)) return null
  const name = normalizeHost(new URL(`http://${text}/`).hostname)
  return /^[a-z\d_-]+$/.test(name.replaceAll('.', '')) && isHostName(name)
    ? name
    : null
}

function example(entry: string): string {
  const host = URL.canParse(entry) ? new URL(entry).hostname : ''
  return host === '' ? '' : `, ${host}`
}
