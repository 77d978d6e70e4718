/** A config with a sender of each kind, and a chain. */
export const CONFIG = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers:
    - {name: github, type: github, secret_name: from-github}
    - {name: gitlab, type: gitlab, secret_name: from-gitlab}
    - name: standard
      match: {headers: {webhook-id: '**'}}
      signature: standard-webhooks
      secret_name: from-standard
    - {name: hub, type: docker-hub}
  functions:
    - {name: pushed, provider: github, uri: git/push}
    - name: tagged
      provider: hub
      uri: docker/push
      variables:
        - {name: tag, path: push_data.tag, required: true}
    - name: released
      provider: hub
      uri: docker/release
      conditions: [{path: push_data.tag, accepted_values: [v1]}]
    - {name: merged, provider: gitlab, uri: git/merge}
    - {name: noted, provider: standard, uri: notes}
chains:
  - name: deploy
    relay: {url: 'https://hooks.example', secret_name: relay, workflow: gate.yml}
    webhooks:
      - {name: staging, url: 'https://a.example', callback: {via: event}}
      - name: signed
        url: https://b.example
        callback: {via: event, secret_name: from-b, signature: github}
      - name: approval
        url: https://b.example
        callback: {via: event, secret_name: from-b}
      - name: analysis
        url: https://c.example
        callback:
          via: event
          format:
            state: {path: gate.status, success: OK, failure: ERROR, pending: NONE}
            conditions: [{path: branch, accepted_values: [main, null]}]
      - {name: response, url: 'https://d.example', callback: {via: response}}
      - {name: disabled, enabled: false, url: 'https://e.example', callback: {via: event}}
  - name: unrelayed
    token_secret_name: chain-key
    webhooks:
      - {name: staging, url: 'https://a.example', callback: {via: event}}
`
