import type { Scenario } from './runner.ts'

const said = (state: string) => ({ body: JSON.stringify({ state }) })
const success = said('success')

export const scenarios: Scenario[] = [
  {
    title: 'sends each link after the callback of the one before',
    steps: ['workflow.yml', success, success, success]
  },
  {
    title: 'ends with a failure, and starts nothing for what is wrong',
    steps: [
      'workflow.yml',
      said('done'),
      { ...success, misdirect: path => `${path.slice(0, -1)}_` },
      said('failure'),
      success
    ]
  }
]
