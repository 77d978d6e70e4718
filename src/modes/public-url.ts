import { ConfigError } from '../config/error.ts'
import type { Inputs } from '../inputs.ts'

const WILDCARDS = ['0.0.0.0', '[::]', '*']

/**
 * publicUrl answers how others reach the listener, without a slash at the end;
 * `port` is the one it listens on. What cannot be called is a ConfigError.
 */
export function publicUrl(
  inputs: Pick<Inputs, 'listen' | 'publicUrl'>,
  port: number
): string {
  const { listen, publicUrl: given } = inputs
  const local = `http://${authority(listen.host)}:${port}`
  if (given === '') {
    // The URL parser knows every spelling of an address.
    const host = URL.canParse(local) ? new URL(local).hostname : listen.host
    if (!WILDCARDS.includes(host)) return local
    throw new ConfigError(
      `input listen is the wildcard ${listen.host}, which is no address to call; give public-url, the URL that others reach it by`
    )
  }
  const url = URL.canParse(given) ? new URL(given) : null
  const plain =
    url !== null &&
    /^https?:\/\/[^?#@\s\\]+$/i.test(given) &&
    /^https?:$/.test(url.protocol)
  if (plain) return given.replace(/\/+$/, '')
  throw new ConfigError(
    'input public-url is no plain http(s) URL; write https://host or https://host/path'
  )
}

/** authority answers a host as a URL has it: IPv6 in brackets. */
export function authority(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
