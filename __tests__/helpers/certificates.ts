import { generate } from 'selfsigned'

/** One key pair with its certificate, in PEM. */
export interface Certificate {
  key: string
  cert: string
}

export interface Certificates {
  /** What `ca-certificates` must hold for the next three. */
  ca: string
  good: Certificate
  expired: Certificate
  wrongName: Certificate
  /** Signed by its own key only. */
  selfSigned: Certificate
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Returns fresh ones for 127.0.0.1, localhost and `names`. */
export async function makeCertificates(
  names: readonly string[] = []
): Promise<Certificates> {
  const now = Date.now()
  const ca = await generate([{ name: 'commonName', value: 'Test CA' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  const make = async (
    hosts: readonly string[],
    days: number,
    signed = true
  ) => {
    const made = await generate([{ name: 'commonName', value: hosts[0] }], {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: new Date(now - 10 * DAY_MS),
      notAfterDate: new Date(now + days * DAY_MS),
      extensions: [
        { name: 'basicConstraints', cA: false },
        {
          name: 'subjectAltName',
          altNames: hosts.map(name =>
            /^[\d.]+$/.test(name)
              ? { type: 7, ip: name }
              : { type: 2, value: name }
          )
        }
      ],
      ...(signed ? { ca: { key: ca.private, cert: ca.cert } } : {})
    })
    return { key: made.private, cert: made.cert }
  }
  const here = ['localhost', '127.0.0.1', ...names]
  return {
    ca: ca.cert,
    good: await make(here, 10),
    expired: await make(here, -1),
    wrongName: await make(['other.example'], 10),
    selfSigned: await make(here, 10, false)
  }
}
