import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Which network an address belongs to. */
export type AddressKind =
  | 'public'
  | 'loopback'
  | 'private'
  | 'unique_local'
  | 'special'

type Address = ReturnType<typeof ipaddr.process>

/** One address, or all that share its first bits. */
export interface AddressRange {
  address: Address
  prefix: number
}

const GLOBAL_UNICAST = '2000::/3'

/** Metadata services of clouds. */
const METADATA = {
  ipv4: [
    '100.100.100.200/32',
    '168.63.129.16/32',
    '169.254.169.254/32',
    '169.254.170.2/32',
    '169.254.170.23/32'
  ],
  ipv6: [
    'fd00:42::42/128',
    'fd00:c1::a9fe:a9fe/128',
    'fd00:ec2::/32',
    'fd20:ce::254/128'
  ]
}

/**
 * Returns the kind of an IP address, in any spelling. Public is 2000::/3 and
 * IPv4 without every special range of the IANA registries (RFC 6890); an
 * IPv4-mapped address counts as the IPv4 inside; metadata services are special
 * wherever they are, and so is a text that is not an address.
 */
export function addressKind(ip: string): AddressKind {
  const address = parseAddress(ip)
  if (address === null) return 'special'
  if (isMetadata(address)) return 'special'
  switch (address.range()) {
    case 'unicast':
      return isGlobal(address) ? 'public' : 'special'
    case 'loopback':
      return 'loopback'
    case 'private':
      return 'private'
    case 'uniqueLocal':
      return 'unique_local'
    default:
      return 'special'
  }
}

/** Returns whether an address is a metadata service's or link-local, or null. */
export function localService(ip: string): 'metadata' | 'link_local' | null {
  const address = parseAddress(ip)
  if (address === null) return null
  if (isMetadata(address)) return 'metadata'
  return address.range() === 'linkLocal' ? 'link_local' : null
}

/**
 * Returns the range of `10.1.2.3`, `fd00::1` or a CIDR range, null for anything
 * else. Bits after the prefix do not count. An IPv4-mapped range is the IPv4
 * range inside.
 */
export function parseRange(text: string): AddressRange | null {
  const [, ip = '', digits] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(ip)
  if (version === 0) return null
  const size = version === 4 ? 32 : 128
  const prefix = digits === undefined ? size : Number(digits)
  if (prefix > size) return null
  const address = parseAddress(ip)
  if (address === null) return null
  if (version === 4 || address.kind() === 'ipv6') return { address, prefix }
  return prefix < 96 ? null : { address, prefix: prefix - 96 }
}

/** True when an IP address, in any spelling, is in a range. */
export function inRange(ip: string, range: AddressRange): boolean {
  const address = parseAddress(ip)
  return address !== null && contains(range, address)
}

/**
 * Returns an IP address in a spelling that every log shows unchanged and that
 * parses again: an IPv4-mapped one as the IPv4 inside, IPv6 without the `::` of
 * a workflow command, no zone.
 */
export function formatAddress(ip: string): string {
  return parseAddress(ip)?.toNormalizedString() ?? ip
}

function contains(range: AddressRange, address: Address): boolean {
  return (
    address.kind() === range.address.kind() &&
    address.match(range.address, range.prefix)
  )
}

function isMetadata(address: Address): boolean {
  return METADATA[address.kind()].some(cidr =>
    address.match(ipaddr.parseCIDR(cidr))
  )
}

function isGlobal(address: Address): boolean {
  return (
    address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR(GLOBAL_UNICAST))
  )
}

/** IPv6 is parsed by URL, since ipaddr.js takes ::1.2.3.4 for 1.2.3.4. */
function parseAddress(text: string): Address | null {
  const [ip = ''] = text.split('%')
  if (isIP(ip) === 6) {
    return ipaddr.process(new URL(`http://[${ip}]`).hostname.slice(1, -1))
  }
  return ipaddr.IPv4.isValid(ip) ? ipaddr.IPv4.parse(ip) : null
}
