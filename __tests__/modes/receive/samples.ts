/** A webhook as one of the ready-made types' senders sends it. */
export interface Sample {
  name: string
  type: string
  headers: Record<string, string>
  body: unknown
}

const JSON_TYPE = { 'content-type': 'application/json' }
const GO = { ...JSON_TYPE, 'user-agent': 'Go-http-client/1.1' }

const IMAGE = 'application/vnd.docker.distribution.manifest.v2+json'
const DIGEST =
  'sha256:2d4e459f4ecb5329407ae3e47cbc107a2fbace221354ca75960af4c047b3cb13'

const HARBOR_DATA = {
  resources: [
    {
      digest: DIGEST,
      tag: 'v2.1',
      resource_url: 'harbor.acme.example/shop/api:v2.1'
    }
  ],
  repository: {
    date_created: 1767200000,
    name: 'api',
    namespace: 'shop',
    repo_full_name: 'shop/api',
    repo_type: 'private'
  }
}

/** Webhooks of every ready-made type save github. */
export const SAMPLES: readonly Sample[] = [
  {
    name: 'a push to GitLab',
    type: 'gitlab',
    headers: {
      ...JSON_TYPE,
      'user-agent': 'GitLab/18.5.0',
      'x-gitlab-event': 'Push Hook',
      'x-gitlab-instance': 'https://gitlab.acme.example',
      'x-gitlab-event-uuid': '13792a34-cac6-4fda-95a8-c58e00a3954e'
    },
    body: {
      object_kind: 'push',
      event_name: 'push',
      before: '0'.repeat(40),
      after: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
      ref: 'refs/heads/release/2.1',
      checkout_sha: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
      user_username: 'ada',
      project_id: 15,
      project: { id: 15, path_with_namespace: 'shop/api' },
      commits: [{ id: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7' }],
      total_commits_count: 1
    }
  },
  {
    name: 'a merge request of GitLab',
    type: 'gitlab',
    headers: { ...JSON_TYPE, 'x-gitlab-event': 'Merge Request Hook' },
    body: {
      object_kind: 'merge_request',
      event_type: 'merge_request',
      object_attributes: { iid: 7, action: 'open', target_branch: 'main' }
    }
  },
  {
    name: 'a system event of GitLab',
    type: 'gitlab',
    headers: { ...JSON_TYPE, 'x-gitlab-event': 'System Hook' },
    body: { event_name: 'project_create', project_id: 74 }
  },
  {
    name: 'a push to Bitbucket Cloud',
    type: 'bitbucket',
    headers: {
      ...JSON_TYPE,
      'user-agent': 'Bitbucket-Webhooks/2.0',
      'x-event-key': 'repo:push',
      'x-hook-uuid': '0b2d8e3f-5b6c-4d6f-9a49-3a7f1cf0c1b9',
      'x-request-uuid': '9e1a3c5f-1f2e-4c58-8c1f-0d8f9a6c2b11',
      'x-attempt-number': '1'
    },
    body: {
      actor: { type: 'user', nickname: 'ada' },
      repository: { type: 'repository', full_name: 'shop/api' },
      push: {
        changes: [{ new: { type: 'branch', name: 'main' }, created: false }]
      }
    }
  },
  {
    name: 'a push to Bitbucket Data Center',
    type: 'bitbucket',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-event-key': 'repo:refs_changed',
      'x-request-id': '61ac7c2a-95b8-4a2c-9b0e-1f2d3c4b5a69'
    },
    body: {
      eventKey: 'repo:refs_changed',
      date: '2026-01-01T00:00:00+0000',
      actor: { name: 'ada', id: 3 },
      repository: { slug: 'api', project: { key: 'SHOP' } },
      changes: [
        {
          ref: { id: 'refs/heads/main', displayId: 'main', type: 'BRANCH' },
          refId: 'refs/heads/main',
          type: 'UPDATE'
        }
      ]
    }
  },
  {
    name: 'a test of Bitbucket Data Center',
    type: 'bitbucket',
    headers: { ...JSON_TYPE, 'x-event-key': 'diagnostics:ping' },
    body: { test: true }
  },
  {
    name: 'a push to Docker Hub',
    type: 'docker-hub',
    headers: { ...JSON_TYPE, 'user-agent': 'Go-http-client/2.0' },
    body: {
      callback_url:
        'https://registry.hub.docker.com/u/shop/api/hook/2141b5bi5i5b02bec211i4eeih0242eg11000a/',
      push_data: {
        pushed_at: 1767225600,
        pusher: 'ada',
        tag: 'v2.1',
        media_type: IMAGE
      },
      repository: {
        repo_name: 'shop/api',
        name: 'api',
        namespace: 'shop',
        owner: 'shop',
        repo_url: 'https://hub.docker.com/r/shop/api',
        status: 'Active',
        is_private: true,
        star_count: 0,
        comment_count: '0',
        date_created: 1767200000
      }
    }
  },
  {
    name: 'an old push to Docker Hub, with neither tag nor callback',
    type: 'docker-hub',
    headers: JSON_TYPE,
    body: '{"push_data":{"pushed_at":1.417566161e+09,"images":["a"],"pusher":"ada"},"repository":{"repo_name":"shop/api","status":"Active"}}'
  },
  {
    name: 'a push to Harbor',
    type: 'harbor',
    headers: GO,
    body: {
      type: 'PUSH_ARTIFACT',
      occur_at: 1767225600,
      operator: 'ada',
      event_data: HARBOR_DATA
    }
  },
  {
    name: 'a scan of Harbor',
    type: 'harbor',
    headers: GO,
    body: {
      type: 'SCANNING_COMPLETED',
      occur_at: 1767225600,
      operator: 'auto',
      event_data: {
        ...HARBOR_DATA,
        resources: [{ digest: DIGEST, scan_overview: {} }]
      }
    }
  },
  {
    name: 'a replication of Harbor',
    type: 'harbor',
    headers: GO,
    body: {
      type: 'REPLICATION',
      occur_at: 1767225600,
      operator: 'MANUAL',
      event_data: { replication: { job_status: 'Success' } }
    }
  },
  {
    name: 'a push to Harbor as CloudEvents',
    type: 'harbor',
    headers: { 'content-type': 'application/cloudevents+json' },
    body: {
      specversion: '1.0',
      id: '66fe9bbe-0f4c-4b4d-a4f4-2b3ff7bbf2b1',
      requestid: '2eedfab8-61d3-4f3c-8ec3-8f82d1ec4c84',
      source: '/projects/1/webhook/policies/15',
      type: 'harbor.artifact.pushed',
      datacontenttype: 'application/json',
      time: '2026-01-01T00:00:00Z',
      data: HARBOR_DATA,
      operator: 'ada'
    }
  },
  {
    name: 'a push to Quay',
    type: 'quay',
    headers: JSON_TYPE,
    body: {
      name: 'api',
      repository: 'shop/api',
      namespace: 'shop',
      docker_url: 'quay.io/shop/api',
      homepage: 'https://quay.io/repository/shop/api',
      updated_tags: ['v2.1', 'latest']
    }
  },
  {
    name: 'a build of Quay',
    type: 'quay',
    headers: JSON_TYPE,
    body: {
      build_id: '296ec063-5f86-4706-a469-f0a400bf9df2',
      build_name: '42d4a62',
      name: 'api',
      repository: 'shop/api',
      namespace: 'shop',
      docker_url: 'quay.io/shop/api',
      homepage: 'https://quay.io/repository/shop/api/build/296ec063',
      docker_tags: ['v2.1'],
      trigger_kind: 'github',
      trigger_metadata: { ref: 'refs/heads/main', default_branch: 'main' },
      image_id: DIGEST
    }
  },
  {
    name: 'a push to ACR',
    type: 'acr',
    headers: JSON_TYPE,
    body: {
      id: 'cb8c3971-9adc-488b-bdd8-43cbb4974ff5',
      timestamp: '2026-01-01T00:00:00.5214473Z',
      action: 'push',
      target: {
        mediaType: IMAGE,
        size: 524,
        digest: DIGEST,
        length: 524,
        repository: 'shop/api',
        tag: 'v2.1'
      },
      request: {
        id: 'a1b2c3d4-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
        host: 'shop.azurecr.io',
        method: 'PUT',
        useragent: 'docker/27.3.1'
      }
    }
  },
  {
    name: 'a chart in ACR',
    type: 'acr',
    headers: JSON_TYPE,
    body: {
      id: '6356e9e0-627f-4fed-xxxx-d9059b5143ac',
      timestamp: '2026-01-01T00:00:00.2Z',
      action: 'chart_push',
      target: {
        mediaType: 'application/vnd.acr.helm.chart',
        size: 25265,
        digest: DIGEST,
        repository: 'charts',
        tag: 'api-2.1.0.tgz',
        name: 'api',
        version: '2.1.0'
      }
    }
  },
  {
    name: 'a push to Forgejo',
    type: 'gitea',
    headers: {
      ...GO,
      'x-forgejo-event': 'push',
      'x-gitea-event': 'push',
      'x-gogs-event': 'push',
      'x-github-event': 'push'
    },
    body: { ref: 'refs/heads/main', repository: { full_name: 'shop/api' } }
  },
  {
    name: 'an analysis of SonarQube',
    type: 'sonarqube',
    headers: { ...JSON_TYPE, 'x-sonarqube-project': 'shop:api' },
    body: {
      serverUrl: 'https://sonar.acme.example',
      taskId: 'AVh21JS2JepAEhwQ-b3u',
      status: 'SUCCESS',
      revision: 'c739069ec7105e01303e8b3065a81141aad9f129',
      project: { key: 'shop:api', name: 'API' },
      qualityGate: { name: 'Sonar way', status: 'OK', conditions: [] }
    }
  },
  {
    name: 'an event of Slack',
    type: 'slack',
    headers: {
      ...JSON_TYPE,
      'x-slack-request-timestamp': '1767225600',
      'x-slack-signature': ''
    },
    body: {
      type: 'event_callback',
      team_id: 'T061EG9R6',
      event: { type: 'app_mention', text: '<@U0LAN0Z89> deploy' }
    }
  },
  {
    name: 'a command of Slack',
    type: 'slack',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': '1767225600'
    },
    body: 'command=%2Fdeploy&text=api+v2.1&team_id=T061EG9R6'
  },
  {
    name: 'a charge of Stripe',
    type: 'stripe',
    headers: { ...JSON_TYPE, 'stripe-signature': 't=1,v1=00' },
    body: { id: 'evt_1', object: 'event', type: 'charge.succeeded' }
  },
  ...['v1', 'v2'].map(version => ({
    name: `a push to a registry, ${version}`,
    type: 'registry',
    headers: {
      'content-type': `application/vnd.docker.distribution.events.${version}+json`
    },
    body: {
      events: [
        {
          id: '320678d8-ca14-430f-8bb6-4ca139cd83f7',
          timestamp: '2026-01-01T00:00:00.402973972Z',
          action: 'push',
          target: {
            mediaType: IMAGE,
            size: 708,
            digest: DIGEST,
            length: 708,
            repository: 'shop/api',
            url: 'https://registry.acme.example/v2/shop/api/manifests/v2.1',
            tag: 'v2.1'
          },
          request: {
            id: '6df24a34-0959-4923-81ca-14f09767db19',
            addr: '192.0.2.10:42961',
            host: 'registry.acme.example',
            method: 'PUT',
            useragent: 'containerd/2.1'
          },
          actor: { name: 'ada' },
          source: { addr: 'registry:5000', instanceID: 'a53db899' }
        }
      ]
    }
  }))
]
