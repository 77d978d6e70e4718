import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import tls from 'node:tls'
import { ConfigError } from '../config/error.ts'

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/**
 * trusted answers every certificate to trust: Node's own list, those of
 * NODE_EXTRA_CA_CERTS, the system's where Node can read them, and `extra`. A
 * text that holds no readable certificate is a ConfigError.
 */
export function trusted(extra: string): string[] {
  const given = extra.match(PEM) ?? []
  const begun = extra.split('-----BEGIN').length - 1
  if (given.length === 0 || given.length !== begun || !given.every(readable))
    throw new ConfigError(
      'input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----'
    )
  return [...new Set([...own(), ...given])]
}

function readable(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca !== undefined
  } catch {
    return false
  }
}

function own(): string[] {
  // Node 20 has no getCACertificates: it cannot read the system's store.
  if (typeof tls.getCACertificates === 'function')
    return [
      ...tls.getCACertificates('default'),
      ...tls.getCACertificates('system'),
      ...tls.getCACertificates('extra')
    ]
  const path = process.env.NODE_EXTRA_CA_CERTS
  return [
    ...tls.rootCertificates,
    ...(path ? [readFileSync(path, 'utf8')] : [])
  ]
}
