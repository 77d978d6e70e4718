import { BlockList, isIP } from 'node:net'

type AddressKind =
  | 'public'
  | 'loopback'
  | 'private'
  | 'unique_local'
  | 'special'

type Family = 'ipv4' | 'ipv6'

/** One address, or all that share its first bits. */
export interface AddressRange {
  list: BlockList
  family: Family
}

/** An address as Node's BlockList takes it. */
interface Address {
  text: string
  family: Family
}

const METADATA = lazyRanges(
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.169.254/32',
  '169.254.170.2/32',
  '169.254.170.23/32',
  'fd00:42::42/128',
  'fd00:c1::a9fe:a9fe/128',
  'fd00:ec2::/32',
  'fd20:ce::254/128'
)

const LINK_LOCAL = lazyRanges('169.254.0.0/16', 'fe80::/10')

const LOOPBACK = lazyRanges('127.0.0.0/8', '::1/128')

const PRIVATE = lazyRanges('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16')

const UNIQUE_LOCAL = lazyRanges('fc00::/7')

const GLOBAL_UNICAST = lazyRanges('0.0.0.0/0', '2000::/3')

/** What IANA's registries list as special within GLOBAL_UNICAST. */
const SPECIAL = lazyRanges(
  '0.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20'
)

/**
 * Returns the kind of an IP address, in any spelling. Public is 2000::/3 and
 * IPv4 without every special range of the IANA registries (RFC 6890); an
 * IPv4-mapped address counts as the IPv4 inside; metadata services are special
 * wherever they are, and so is a text that is not an address.
 */
export function addressKind(ip: string): AddressKind {
  const address = parseAddress(ip)
  if (address === null || contains(METADATA(), address)) return 'special'
  if (contains(LOOPBACK(), address)) return 'loopback'
  if (contains(PRIVATE(), address)) return 'private'
  if (contains(UNIQUE_LOCAL(), address)) return 'unique_local'
  return contains(GLOBAL_UNICAST(), address) && !contains(SPECIAL(), address)
    ? 'public'
    : 'special'
}

/** Returns whether an address is a metadata service's or link-local, or null. */
export function localService(ip: string): 'metadata' | 'link_local' | null {
  const address = parseAddress(ip)
  if (address === null) return null
  if (contains(METADATA(), address)) return 'metadata'
  return contains(LINK_LOCAL(), address) ? 'link_local' : null
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
  const isMapped = version === 6 && address.family === 'ipv4'
  if (isMapped && prefix < 96) return null
  const { family } = address
  const list = new BlockList()
  list.addSubnet(address.text, isMapped ? prefix - 96 : prefix, family)
  return { list, family }
}

/** True when an IP address, in any spelling, is in a range. */
export function inRange(ip: string, { list, family }: AddressRange): boolean {
  const address = parseAddress(ip)
  // To a BlockList, an IPv4 address is in ::/0 as well.
  return address?.family === family && contains(list, address)
}

/**
 * Returns an IP address in a spelling that every log shows unchanged and that
 * parses again: an IPv4-mapped one as the IPv4 inside, IPv6 without the `::` of
 * a workflow command, no zone.
 */
export function formatAddress(ip: string): string {
  const address = parseAddress(ip)
  if (address === null) return ip
  if (address.family === 'ipv4') return address.text
  const [start, end] = address.text
    .split('::')
    .map(half => half.split(':').filter(group => group !== ''))
  if (start === undefined || end === undefined) return address.text
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0')
  return [...start, ...zeros, ...end].join(':')
}

/** Returns a list that is made when it is first used. */
function lazyRanges(...ranges: readonly string[]): () => BlockList {
  let list: BlockList | undefined
  return () => {
    if (list !== undefined) return list
    list = new BlockList()
    for (const range of ranges) {
      const [ip = '', prefix] = range.split('/')
      const family = ip.includes(':') ? 'ipv6' : 'ipv4'
      list.addSubnet(ip, Number(prefix), family)
    }
    return list
  }
}

function contains(list: BlockList, { text, family }: Address): boolean {
  return list.check(text, family)
}

/** Returns an address as a URL writes it, which takes any spelling. */
function parseAddress(text: string): Address | null {
  const [ip = ''] = text.split('%')
  if (isIP(ip) === 6) {
    const ipv6 = new URL(`http://[${ip}]`).hostname.slice(1, -1)
    const mapped = mappedIpv4(ipv6)
    return mapped === null
      ? { text: ipv6, family: 'ipv6' }
      : { text: mapped, family: 'ipv4' }
  }
  if (!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(ip)) return null
  const url = `http://${ip}`
  const ipv4 = URL.canParse(url) ? new URL(url).hostname : ''
  return isIP(ipv4) === 4 ? { text: ipv4, family: 'ipv4' } : null
}

/** Returns the address in `::ffff:7f00:1`, null for any other IPv6 address. */
function mappedIpv4(ipv6: string): string | null {
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(ipv6) ?? []
  if (high === undefined || low === undefined) return null
  return [high, low]
    .map(group => Number.parseInt(group, 16))
    .flatMap(group => [group >> 8, group & 0xff])
    .join('.')
}
