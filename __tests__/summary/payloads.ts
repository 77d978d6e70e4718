import type { Payload } from '../../src/build/payload.ts'

/** Returns a payload that FAILED, with `parts` in it. */
export function makePayload(parts: Partial<Payload> = {}): Payload {
  const api = 'https://api.github.com/repos/acme/lmp/actions/runs/1001'
  return {
    build_id: 1001,
    url: api,
    status: 'FAILED',
    runs: [],
    web_url: 'https://github.com/acme/lmp/actions/runs/1001',
    name: 'Update the kernel',
    trigger_name: 'CI',
    created: '2026-07-26T14:53:20+00:00',
    completed: '2026-07-26T15:10:24+00:00',
    status_events: [],
    runs_url: `${api}/jobs`,
    reason: 'GitHub push(main)',
    annotation: null,
    github: {
      repository: 'acme/lmp',
      head_repository: 'acme/lmp',
      pull_request: null,
      run_id: 1001,
      run_number: 7,
      run_attempt: 1,
      event: 'push',
      ref: 'main',
      sha: 'ac73aa11076f8ce7f9e27615d89734837ef4265a',
      actor: 'octocat'
    },
    ...parts
  }
}
