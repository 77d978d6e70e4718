import { fails, RUNNING, type Scenario } from './runner.ts'

const secrets = { GITLAB_TOKEN: 'glpat-test' }

export const scenarios: Scenario[] = [
  {
    when: 'the run starts',
    secrets,
    responses: 201,
    runs: [RUNNING],
    jobs: []
  },
  { ...fails(secrets, 201), when: 'the run fails' }
]
