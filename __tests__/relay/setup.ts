import { createHmac } from 'node:crypto'
import {
  type Claims,
  createToken
} from '../../src/callback/continuation-token.ts'
import { createRelay, type Platform } from '../../src/relay/app.ts'
import { readSettings } from '../../src/relay/environment.ts'
import { callbackPath, runPath, webhookPath } from '../../src/relay/paths.ts'
import { PLATFORM } from '../../src/relay/platform.ts'
import {
  derive,
  type RepositoryKey,
  repositoryKey,
  senderSecret
} from '../../src/relay-keys.ts'
import { CONFIG } from './config.ts'
import type { WireRequest, WireResponse } from './engines.ts'
import { APP_ID, type FakeGitHub, makeRepository } from './fake-github.ts'

export { CONFIG }

export const REPOSITORY = 'acme/lmp'
export const SHA = 'f'.repeat(40)
const OLD = { id: 'k1', bytes: Buffer.alloc(32, 1) }
const NEW = { id: 'k2', bytes: Buffer.alloc(32, 2) }

/** Keys as RELAY_KEYS has them: k2 is the newest. */
export const RELAY_KEYS = [NEW, OLD]
  .map(({ id, bytes }) => `${id}:${bytes.toString('base64url')}`)
  .join()

/** KEY is the newest key of the repository, OLD_KEY the one before. */
export const KEY = keyOf(REPOSITORY)
export const OLD_KEY = repositoryKey(OLD, REPOSITORY)

/** Returns the newest key of a repository. */
export function keyOf(repository: string): RepositoryKey {
  return repositoryKey(NEW, repository)
}

/** The fake's repository for CONFIG. */
export function relayRepository(
  parts: Parameters<typeof makeRepository>[0] = {}
) {
  return makeRepository({
    config: CONFIG,
    workflows: {
      'inbound.yml': ['webhook', 'attestation', 'id'],
      'gate.yml': ['token', 'callback', 'signature']
    },
    runs: {
      500: {
        id: 500,
        status: 'completed',
        conclusion: 'success',
        head_sha: SHA
      }
    },
    ...parts
  })
}

/** The environment of a relay in front of a fake GitHub. */
export function variables(
  github: FakeGitHub,
  more: Record<string, string> = {}
): Record<string, string> {
  return {
    RELAY_KEYS,
    GITHUB_APP_ID: APP_ID,
    GITHUB_APP_PRIVATE_KEY: github.privateKey,
    GITHUB_API_URL: github.url,
    ...more
  }
}

/** A relay in this process. */
export interface Relay {
  app: ReturnType<typeof createRelay>
  log: string[]
  send(request: WireRequest): Promise<WireResponse>
}

/** Starts a relay in this process, where its clock can be set. */
export function localRelay(
  settings: Record<string, string>,
  platform: Partial<Platform> = {},
  limit?: (key: string) => Promise<boolean>
): Relay {
  const log: string[] = []
  const app = createRelay(readSettings(settings), {
    ...PLATFORM,
    log: line => log.push(line),
    ...platform
  })
  return {
    app,
    log,
    async send({ method = 'POST', path, headers = {}, body }) {
      const response = await app.fetch(
        new Request(`https://hooks.example${path}`, {
          method,
          headers,
          ...(body !== undefined && {
            body: Uint8Array.from(Buffer.from(body))
          })
        }),
        limit ? { limit } : {}
      )
      const text = await response.text()
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text,
        json: text === '' ? undefined : JSON.parse(text)
      }
    }
  }
}

/** Returns the path of a webhook's URL in the repository. */
export function urlOf(
  uri: string,
  key: RepositoryKey = KEY,
  exp: number | null = null
): string {
  return webhookPath(key, REPOSITORY, uri, exp)
}

export function runUrl(run: string, key: RepositoryKey = KEY): string {
  return runPath(key, REPOSITORY, run)
}

export const CLAIMS: Claims = {
  repository: REPOSITORY,
  run: 500,
  attempt: 1,
  chain: 'deploy',
  link: 'staging',
  exp: 4_000_000_000,
  nonce: 'AAECAwQFBgcICQoL'
}

export function tokenOf(
  claims: Partial<Claims> = {},
  key: RepositoryKey = KEY
): string {
  return createToken({ ...CLAIMS, ...claims }, derive(key.key, 'chain'))
}

/** Returns the path of a callback's URL. */
export function callbackUrl(
  claims: Partial<Claims> = {},
  key: RepositoryKey = KEY
): string {
  return callbackPath(key, tokenOf(claims, key))
}

/** A push as Docker Hub sends it. */
export const HUB = JSON.stringify({
  push_data: { tag: 'v2' },
  repository: { repo_name: 'acme/lmp' }
})

/** A push as GitHub sends it, signed with the derived secret. */
export function fromGitHub(
  body: string,
  secret = senderSecret(KEY, 'from-github', 'text')
): Pick<WireRequest, 'headers' | 'body'> {
  const mac = createHmac('sha256', secret).update(body).digest('hex')
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'push',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-hub-signature-256': `sha256=${mac}`
    }
  }
}
