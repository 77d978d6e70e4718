import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.AZURE_USER': '$acme', 'secrets.AZURE_PASSWORD': 'pass' }
  }
]
