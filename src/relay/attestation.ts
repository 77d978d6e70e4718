import { constantTimeEqual } from '../signature.ts'
import { deriveOnce, mac, type RepositoryKey } from './keys.ts'

const PREFIX = 'webhook-action/attest/v1.'

/**
 * Returns the relay's word that it verified a webhook, over the text of the
 * input or payload key `webhook`.
 */
export function attest(
  key: RepositoryKey,
  repository: string,
  webhook: string
): string {
  const text = `${PREFIX}${repository.toLowerCase()}.${webhook}`
  return `v1.${mac(deriveOnce(key, 'attest'), text).toString('base64url')}`
}

/** True when one of the keys made the attestation of this text. */
export function isAttested(
  keys: readonly RepositoryKey[],
  repository: string,
  webhook: string,
  attestation: string
): boolean {
  const made = keys.map(key => attest(key, repository, webhook))
  return made.filter(one => constantTimeEqual(one, attestation)).length > 0
}
