const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'

/** runnerEnv answers what a runner sets for a push run, and HOME `folder`. */
export function runnerEnv(folder: string): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'report',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/lmp',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'acme/lmp/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: SHA,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 3',
    RUNNER_OS: 'Linux'
  }
}
