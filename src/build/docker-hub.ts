import type { Payload } from './payload.ts'

/** DockerHubPayload is the body that Docker Hub's own webhooks send. */
export interface DockerHubPayload {
  push_data: {
    pushed_at?: number
    pusher?: string
    tag?: string
    images: string[]
  }
  repository: {
    repo_name: string
    name: string
    namespace?: string
    owner?: string
    repo_url: string
    status: 'Active'
    description: ''
    full_description: ''
    dockerfile: ''
    is_private: boolean
    is_official: false
    is_trusted: true
    star_count: 0
    comment_count: 0
    date_created?: number
  }
}

/**
 * Returns a build in the format of a push to Docker Hub. The
 * names default to GitHub's owner/name and branch or tag; times are seconds.
 */
export function dockerhubPayload(
  payload: Payload,
  options: {
    serverUrl: string
    isPrivate: boolean
    repoName?: string | null
    tag?: string | null
  }
): DockerHubPayload {
  const { github } = payload
  const repoName = options.repoName || github.repository
  const parts = repoName.split('/')
  const namespace = parts.at(-2)
  const pushed = seconds(payload.completed)
  const created = seconds(payload.created)
  const tag = options.tag || github.ref
  return {
    push_data: {
      ...(pushed === null ? {} : { pushed_at: pushed }),
      ...(github.actor ? { pusher: github.actor } : {}),
      ...(tag ? { tag } : {}),
      images: []
    },
    repository: {
      repo_name: repoName,
      name: parts.at(-1) ?? repoName,
      ...(namespace ? { namespace, owner: namespace } : {}),
      repo_url: `${options.serverUrl}/${github.repository}`,
      status: 'Active',
      description: '',
      full_description: '',
      dockerfile: '',
      is_private: options.isPrivate,
      is_official: false,
      is_trusted: true,
      star_count: 0,
      comment_count: 0,
      ...(created === null ? {} : { date_created: created })
    }
  }
}

function seconds(time: string | undefined): number | null {
  return time === undefined ? null : Date.parse(time) / 1000
}
