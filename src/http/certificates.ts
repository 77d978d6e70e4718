import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import tls from 'node:tls'
import { ConfigError } from '../errors.ts'

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/**
 * Returns every certificate to trust: Node's own list, those of
 * NODE_EXTRA_CA_CERTS, the system's where Node can read them, and `extra`.
 * Throws a ConfigError if `extra` holds a certificate that cannot be read.
 */
export function trustedCertificates(extra: string): string[] {
  const given = extra.match(PEM) ?? []
  const begun = extra.split('-----BEGIN').length - 1
  if (given.length === 0 || given.length !== begun || !given.every(isReadable))
    throw new ConfigError(
      'input ca-certificates holds a certificate that cannot be read; write whole PEM blocks, -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----'
    )
  return [...new Set([...nodeCertificates(), ...given])]
}

function isReadable(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca !== undefined
  } catch {
    return false
  }
}

function nodeCertificates(): string[] {
  // Node 20 has no getCACertificates: there the system's store cannot be read.
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
