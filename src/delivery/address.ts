import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** AddressKind says who can be reached at an address. */
export type AddressKind =
  | 'public'
  | 'loopback'
  | 'private'
  | 'unique_local'
  | 'special'

type Address = ReturnType<typeof ipaddr.process>

/** AddressRange is one address, or all that share its first bits. */
export interface AddressRange {
  address: Address
  prefix: number
}

const GLOBAL_UNICAST = '2000::/3'

/** Clouds answer for the machine itself at these, outside link-local. */
const METADATA = {
  ipv4: ['168.63.129.16/32'],
  ipv6: [
    'fd00:42::42/128',
    'fd00:c1::a9fe:a9fe/128',
    'fd00:ec2::/32',
    'fd20:ce::254/128'
  ]
}

/**
 * addressKind answers what an IP address is, in any spelling. Public is
 * 2000::/3 and IPv4 without every special range of the IANA registries (RFC
 * 6890); an IPv4-mapped address is what the IPv4 inside is; metadata services
 * are special wherever they are, and so is what is no address at all.
 */
export function addressKind(ip: string): AddressKind {
  const address = parseAddress(ip)
  if (address === null) return 'special'
  const metadata = METADATA[address.kind()]
  if (metadata.some(cidr => address.match(ipaddr.parseCIDR(cidr))))
    return 'special'
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

/**
 * parseRange answers the addresses that `10.1.2.3`, `fd00::1` or a CIDR range
 * stands for, null for anything else. Bits after the prefix do not count. An
 * IPv4-mapped range is the IPv4 range inside.
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

/** inRange answers whether an IP address, in any spelling, is in a range. */
export function inRange(ip: string, range: AddressRange): boolean {
  const address = parseAddress(ip)
  return address !== null && contains(range, address)
}

/**
 * copyable answers an IP address in a spelling that every log leaves as it is
 * and that parses again: an IPv4-mapped one as the IPv4 inside, IPv6 without
 * the `::` of a workflow command, no zone.
 */
export function copyable(ip: string): string {
  return parseAddress(ip)?.toNormalizedString() ?? ip
}

function contains(range: AddressRange, address: Address): boolean {
  return (
    address.kind() === range.address.kind() &&
    address.match(range.address, range.prefix)
  )
}

function isGlobal(address: Address): boolean {
  return (
    address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR(GLOBAL_UNICAST))
  )
}

/** parseAddress has URL read IPv6: ipaddr.js takes ::1.2.3.4 for 1.2.3.4. */
function parseAddress(text: string): Address | null {
  const [ip = ''] = text.split('%')
  if (isIP(ip) === 6) {
    return ipaddr.process(new URL(`http://[${ip}]`).hostname.slice(1, -1))
  }
  return ipaddr.IPv4.isValid(ip) ? ipaddr.IPv4.parse(ip) : null
}
