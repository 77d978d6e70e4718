import { ConfigError } from '../config/error.ts'

/** PROXIES are the variables of a proxy, the first that is set counts. */
const PROXIES = [
  ['https_proxy', 'HTTPS_PROXY'],
  ['http_proxy', 'HTTP_PROXY']
]

/**
 * checkProxies throws a ConfigError that names each variable which is set and
 * no URL of a proxy. It quotes no value, since it may hold a password.
 */
export function checkProxies(
  env: Readonly<Record<string, string | undefined>>
): void {
  const wrong = PROXIES.flatMap(
    names => names.find(name => env[name]) ?? []
  ).filter(name => !isProxy(env[name] ?? ''))
  if (wrong.length > 0)
    throw new ConfigError(
      wrong.map(name => ({
        message: `${name} of this runner is no URL of a proxy; write http://host:port, special characters of a user and password as %40`
      }))
    )
}

/** isProxy claims what getProxyUrl needs, which else answers that there is none. */
function isProxy(value: string): boolean {
  const whole = /^https?:\/\//i.test(value) || URL.canParse(value)
  const text = whole ? value : `http://${value}`
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  try {
    decodeURIComponent(username + password)
  } catch {
    return false
  }
  return /^https?:$/.test(protocol) && hostname !== ''
}
