import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { connect } from 'node:tls'
import { type Certificate, makeCertificates } from './certificates.ts'
import { startReceiver } from './fake-receiver.ts'

const certificates = await makeCertificates()

async function greet(tls: Certificate): Promise<string> {
  const receiver = await startReceiver({ tls })
  const socket = connect({
    host: '127.0.0.1',
    port: receiver.port,
    ca: certificates.ca
  })
  try {
    await once(socket, 'secureConnect')
    return 'trusted'
  } catch (error) {
    return String(Object(error).code)
  } finally {
    socket.destroy()
    await receiver.close()
  }
}

describe('test certificates', () => {
  test('are valid or invalid as their names say', async () => {
    assert.deepEqual(
      {
        good: await greet(certificates.good),
        expired: await greet(certificates.expired),
        wrongName: await greet(certificates.wrongName),
        selfSigned: await greet(certificates.selfSigned)
      },
      {
        good: 'trusted',
        expired: 'CERT_HAS_EXPIRED',
        wrongName: 'ERR_TLS_CERT_ALTNAME_INVALID',
        selfSigned: 'DEPTH_ZERO_SELF_SIGNED_CERT'
      }
    )
  })
})
