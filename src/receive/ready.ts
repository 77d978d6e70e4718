import type {
  InboundMatch,
  InboundSignature,
  Provider
} from '../config/receive.ts'

/** Ready is what a provider's `type` brings along. */
export interface Ready {
  /** marks tell its webhooks: one of them must fit. */
  marks: readonly Mark[]
  /** signature is the scheme its sender has, null when it has none. */
  signature: InboundSignature | null
}

/** Mark is a match, and paths at which the body must have a value. */
export interface Mark {
  match: InboundMatch
  present: readonly string[]
}

type Type = NonNullable<Provider['type']>

const AUTHORIZATION: InboundSignature = {
  type: 'token',
  header: 'Authorization'
}

const READY: Readonly<Record<Type, Ready>> = {
  github: { marks: [header('x-github-event')], signature: 'github' },
  gitlab: {
    marks: [header('x-gitlab-event')],
    signature: { type: 'token', header: 'X-Gitlab-Token' }
  },
  bitbucket: {
    marks: [header('x-event-key')],
    signature: {
      algorithm: 'sha256',
      header: 'X-Hub-Signature',
      prefix: 'sha256=',
      encoding: 'hex'
    }
  },
  'docker-hub': {
    marks: [{ match: {}, present: ['push_data', 'repository.repo_name'] }],
    signature: null
  },
  harbor: {
    marks: [
      { match: { body: { type: ['[A-Z]**'] } }, present: ['event_data'] },
      {
        match: { body: { specversion: ['1.*'], type: ['harbor.**'] } },
        present: ['data']
      }
    ],
    signature: AUTHORIZATION
  },
  quay: {
    marks: [
      {
        match: {},
        present: ['repository', 'namespace', 'name', 'docker_url', 'homepage']
      }
    ],
    signature: null
  },
  acr: {
    marks: [
      {
        match: {},
        present: ['id', 'timestamp', 'action', 'target.repository']
      }
    ],
    signature: AUTHORIZATION
  },
  registry: {
    marks: [
      {
        match: {
          headers: {
            'content-type': [
              'application/vnd.docker.distribution.events.v[0-9]+\\+json**'
            ]
          }
        },
        present: ['events']
      }
    ],
    signature: AUTHORIZATION
  }
}

/**
 * readyFor answers how the webhooks of a `type` are told and how its sender
 * proves itself: github, bitbucket (Cloud and Data Center) sign; gitlab,
 * harbor (Default and CloudEvents), acr and registry send a header with the
 * secret, the last two if they are configured to; docker-hub and quay can do
 * neither.
 */
export function readyFor(type: Type): Ready {
  return READY[type]
}

function header(name: string): Mark {
  return { match: { headers: { [name]: ['**'] } }, present: [] }
}
